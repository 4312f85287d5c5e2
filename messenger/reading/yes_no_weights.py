"""Weights of the yes_no reader: written by ``python -m training.weights`` from 28495 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh yes_no word`` shows the lines with a word in plain order.
"""

from messenger.reading.pages import Pages

SEALED = "81b251cb2acf5d6c"

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
ojos ok okafor okay okie ol olanzapina old older oldest olvida olvidan olvide olvido ombe omega omeprazol omg on once onda one
ones only oops op open opening operacion operada operado operan operaron opere opinion opt or orale orden order ordered oregon
organ organizer organos organs original orina orinar orino orita orlando other others otherwise otra otras otro otros ought our
out outside ovaries ovarios oven over overactive overdose overdosed overnight overseas overtime owe owes own ox oxicodona oxy
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

PAGES = Pages(b"""
=tag:coming:turned bc -11 -11
@move abcd -20 42 -17 -36
^tried abd -26 -11 20
brain:stroke_but d -11
meds:en_el bd 11 -11
psychosis:i_take abd -12 18 -14
stopped__@date ad 13 -11
well:a_@animal a 11

=rule:psychosis:yes:diagnosed|diagnosticaron|diagnos cd -48 11
@clinician__antes a 13
bad$ abd -27 -13 19
drive:@drive_here bd 13 -13
effects:idea acd -17 20 -12
may_and a 12
meds:tomab* ad 13 -14
pregnancy:test_at c 14
prior:far ad 28 -27

@drive__vuelta ad 12 -11
effects:frasc* a 12
me_animo a 11
meds:y_la d 12
new_@medicine ac -15 16
one_@drive bd -11 15
organ:peein* a 11
remembers$ cd 13 -15
well:hardly ad 20 -14

=visit:acuerdo b -11
@relative$ bd -38 13
drive:at_# ab -12 14
no_@move d 13
not:@day ad -28 13
pregnancy:saile* a 16
two__the ad 13 -11

adult:#_o c 10
cousi* a -10
heart:contrario_la a 11
no_paso ad -15 19
now:@ride cd 16 -11
please__a b 12
varios bd -17 19
y_sigo ad 17 -12

a__equipo b 10
con__si acd -15 31 -27
la__bebe a 12
substance:en_mi a 11
tenta* abcd -31 -11 38 -23

@relative__if cd -11 14
allergy:normal c 11
calendar d 11
cancel:no_tengo ad -11 17
off_for b -13
on_blood b 14
pregnancy:me_cuido a 12
y__negativa a 10

any:can_you ab -12 14
had:parti* b 11
heart:colesterol_cuenta b 15
meds:pill abd -26 -14 29
not:stroke bd 14 -13
now:ocupada d 12
quizas abcd -18 -14 34 -20

#__# ab 18 -52
=any:next acd 12 -10 -14
=visit:un bcd 32 -42 -24
allergy:@open abd -13 -13 14
my__the abd 25 -14 -22
ride:cousi* a -10

=visit:alone bcd -29 -24 14
but_my abd -17 -33 20
cancel:en_el ad 17 -12
case__day c -12
como_tres d 15
have_found c -11

=body:cardiaca b -11
@relative_puede a -15
born__a b -11
drive:@ride_i ad -10 12
fue__me d 10
let__see cd 18 -14
now:as_i a -13
pregnancy:regla bd -12 -16
vez_en bcd -10 11 -16
y_mitad acd -17 27 -15

=any:pude d 12
check_the d -12
far_is a -10
got__@body abd 17 -11 -11
herencia d 10
meds:march ad 21 -19
quedo_claro ad 13 -12
seizure__# ad -10 11
sherry_on a 13
tantito$ abd -10 23 -14
we__trying c -10

=any:if ab -16 -11
cene__y a 11
desde bcd -28 -34 18
is__picking c 10
organ:eso d -26

=rule:heart:no:sano|sana|healthy abc 11 -20 -22
a_balloon d 11
allergy:to_latex ad -15 13
del__# ad -11 13
el_carro bcd -16 13 -17
heart:@relative_is b 11
home:@parking_lot abd 17 -10 -12
no_estoy abc -14 -50 24
now:probl* ad -17 18
ride:retired bd -22 22

=rule:texts:yes:prefer|prefiero|rather_~2_text*| ad -25 28
a__thing acd -18 -12 11
allergy:comezon d -14
heart:el_cardiologo ac 10 -14
ninguna abcd 29 -26 -38 -12
now:now abc 12 -25 -16
out_it c -14
prior:make ad -12 12
substance:recai ad -10 16
texts:ahead d 10
tolerated ab 14 -11
yes__about ad -14 15

be__@relative b -13
de__higado d -11
for_me b -33
prior:cual abcd -17 -13 -11 20
prior:this_is ab 14 -10
psychosis:every* ab -14 14
ride:no_i ab -11 13
turno$ d -17
voy__los ad -12 13
was_manic a -10
with_flying a 13

=any:ocurra a 10
@clinician_is bc -16 21
any:me_at a 14
cancel:compl* abcd -12 -11 -11 21
crisis ad -14 21
le_caigo cd -15 16
prior:i_did b -10
psychosis:hypomania bcd -13 21 -15
substance:offense b 12
well:great cd -12 16

at__to ad -12 12
disease bc 15 -13
heart:porque b 10
muchas__a b 11
prior:virge* abc 20 -18 -11
to_make ad -11 14
would__the acd 15 -15 -13

=body:puras acd 14 -11 -13
a__@year c -10
hasta__no d -18
llevo__@visit a 14
on__street a -20
psychosis:by bcd 23 -24 -26

=body:embarazadisima ad -18 22
brain:has ad 10 -21
psychosis:puso b -12
rispe* bd -10 13

=visit:well abd -13 -16 19
coming:somet* a 10
my__got ac -11 -33
my_only abc 17 -27 -28
my_shifts bc -11 11
need bcd 12 -12 -18
noche_le cd 13 -11
now:llego a -13

had__my ac -20 13
heart__said d 13
is__my cd -39 21
looking__to a 12
permiso_en bd -10 12
was__was d 12

cancel:not_make a -12
drive:daughter a 16
knock_on a 12
messages b -16
not:nada abd 20 -14 -22
pero__se ac -18 23
sangr* abc -19 -15 12

=body:neither abc 13 -15 -10
=body:un abd -21 -27 16
aslee* ac -21 13
drive:i_am abd -28 13 15
eaten:lol ab -20 17
heart:murio ad 12 -15
here_in d 13
not:clear ac -13 16
organ:kidney_to bd -10 15
organ:se a -21
substance:she a -13

a_dormir d 13
effects:@symptom_con b 11
las_seis bd -10 14
two__and d -11

=body:my c -15
@food__to ad -14 14
@texts_de ad -13 11
adult:enough d 11
allergy:a_bad bd 22 -23
had:anestesiologo c 13
my_place d 12
ride:is_there bd 16 -15
se__el c -14
stage__ckd d 13
voy__ir ab -12 13

my__high bcd -20 -11 15
not__had d -11
seize* bd -10 15
senorita cd -14 -14
substance:yo abcd -12 -11 23 -22

@insurance__me cd -12 -10
@sick__# bd 11 -11
@treat_ok ad 18 -18
am__@medicine abcd -17 27 -17 -14
any:por_favor a 11
had:no_la a 11
heart:at_night cd 14 -13
organ:for_the a 10
pero__sabe bd 16 -14

had:new_to b -12
i__work ab -26 14
meds ab -14 -27
who_this bc 14 -11

=any:top ad -15 21
=body:usado a 10
=visit:why acd -15 -21 15
@hours__no ad -13 13
@medicine_it ad 19 -17
@relative_a bd -14 21
^of bd -11 15

booke* b -13
eaten:ni ad 16 -13
estamos_buscando abc -10 -11 16
mas__@medicine ad 13 -12
meds:farma* ad 18 -22
ride:pero_mi ad -11 16

=visit:still abcd 17 -20 23 -41
check_with ac -13 17
down_for ad 11 -13
medio* d 10
meds:para_los d 13
no__embarazada ac 11 -11
now:go_to a 10
pregnancy:would_i ab -14 13
running d -20
said__can c -12
under_that cd 11 -14
well:estoy_en bcd -12 -11 15

=body:par cd -11 13
a__@animal ab -13 20
eaten:esper* abd -12 22 -10
el_# b -16
esperando_la cd 17 -15
heart:doctora d -12
irme_sola ad 13 -14
meds:sleep abcd -25 12 -15 12

=body:baby c -12
=visit:manana b -16
excus* bd 19 -14
it__blue bcd 22 -15 -13
once_for b 10
pensaron ad 20 -18
que__preguntar bc 15 -15
substance:solta* d 10

=body:semana bd -24 25
@thanks_it d 10
a__to a -12
heart:#_el a 14
home:bit ad -11 12
only__my abcd 23 -11 -20 -10
playing c 15
second_one bd -14 12
take_anything bcd -19 -11 12

@body__it d 11
^left bd 15 -11
any:told_me b 16
cardiaca b -11
do__about ad -14 14
do_you abd -37 24 -14
fille* b 13
heart:scar bd -13 16
pero__las cd 19 -21
pregnancy:husbands d -13
quedar ad -11 17
than_i bd -20 13

=any:horas abd 16 -36 -18
=body:magnesium bd 18 -14
^pues bcd -37 16 -14
had:patie* abd -10 -12 20
in__getting b 13
meds:turkey ad 13 -10
no_salio c 10
prior:ya_perdi d 12
provoca b 14
surprisingly ad 16 -14

@stop__dar ad 13 -11
coming:anoth* a 11
de_alta a 11
not:mind abd -11 -10 11
pregnancy:months acd -19 -10 14
prior:todavia acd 32 -14 -23
psychosis:a_psychotic ad -12 14
solo_aguita acd -12 21 -13

accid* d 10
finding ab -10 13
not_expecting ad 12 -12
psychosis:after_the b -11
recall abcd -24 -21 31 -16
that__text ab -10 11
well:feeling_great ad -10 12

@relative_tiene d -14
am_nervous bc -13 12
days__in ad -16 15
heart:high abc -35 -11 12
hubo acd 17 -11 -11
liver* bd -15 10
meds:since_@date ad 18 -16
on__things d 10
psychosis:episode b -11
sometimes__much acd -14 20 -18
substance:think* cd 13 -12
texting__fine d 12

=body:order ad 13 -10
adver* a 10
heart:# b -25
kim b 10
prior:veces cd 17 -21
si__el cd 23 -30

any:andele d 10
no_maam ad 18 -12
work__night d 11

adult:was ac -23 14
i__getting a -13
in_@treat b 16
me_tonight b 10
ride:would_try cd 22 -17
schizoaffective__i a -11
si__asi b -11
solo__que a 10
tells a -13
there_in d -11

any:three a 13
decir_que abc 23 -13 -37
pregnancy:what bd 15 -11
puedo_dejar b -14

=any:otro cd 10 -11
@relative_are ad -24 13
^todos ad 12 -21
a__bites d 15
al_salir d 14
any:problema ad -18 20
is_working abc 18 -14 -21
not:suerte acd -10 -13 14
ride:someone_from ad -10 11
ride:worry a -11
substance:summe* ad -16 18
well:ando abc 14 -13 -28

^maam a 13
and__little cd 11 -10
era__y b -11
estaba__ya ad -10 10
not_once a 16
psychosis:is_a ab -10 14
psychosis:no_estaba d 11

=denials:visit:0:no abcd 31 -15 -17 -39
=visit:court ad 15 -12
brain:futbol_americano d 11
for_anxiety ab -19 18

=tag:drive:other d -15
coming:voy_a ad 11 -10
energ* c -13
had__@treat bcd 11 -11 -17
heart:they_want a -11
lot__questions b 13
prior:school_@clinician cd 12 -11

=body:postpartum abcd -25 -23 16 22
are__preventing c 13
meds:if_i bd -15 17
organ:alrea* b 12
she__all ac -12 13

=last:any:no abd 17 -19 -27
allergy:puso cd -16 10
effects:side d -12
now:voy a -12
pregnancy:left ad 12 -11
pregnancy:saber bd 13 -16
prior:nerve* a -10
ride:la bc 18 -21
to__no c -11

#__@eat b -12
can__think ad -16 16
do_i a -22
effects:nada c -12
it__possible bcd -16 23 -17
like__the ad 14 -12
organ:menti* c 10
pregnancy:morning bd -11 14
substance:kind_of a -10

=visit:turno b -25
eso_por b 12
me__few b 10
now:i_sleep acd -11 16 -11
to_@cancel c -10

=body:run bcd 28 -12 -35
@insurance__lo ac 21 -15
all$ abc 12 -16 -25
como_si c -14
had:not_for abd -24 37 -26
have__called bc -16 11
not:carro ad 20 -14
organ:cyst cd -12 13
organ:tiene_que b 10
otra_semana cd 14 -13
was_out ac -20 15
you_will c -10
\xc2\xbf__de bc 10 -11

=body:hears bd -10 13
@relative__no d -24
effects:away a -12
guess* acd -13 22 -18
he_is acd 16 -27 -11
it__only abd -18 -12 20
lamotrigina c -11
me__salido ac 11 -12
meds:dos bd -10 15
organ:a_@year a -11
organ:treat* cd -16 20
pregnancy:again ab -13 12
the__about bcd 10 12 -19

=tag:substance:slight cd 11 -14
cancel:off_the d 11
drive:yo abd -25 -38 32
fue__el b -12
have__inside d -10
now:parece ad -11 17
now_i cd -10 10

=any:dolor abcd 10 -23 -36 15
be__in d -14
i__shot ad 17 -14
i_asked abd 23 -10 -28
psychosis:and_my c 13
sisters ad 15 -14
some__in ab -11 -10
to_figure bc -12 14
we_are a -14
y_salva d 11

=body:dias abcd -39 -17 11 19
effects:dizzy a 12
my_@drink ad -20 20
not_mind ad -11 13
now:drama d 10
now:los_@day ad 19 -15
singl* acd 26 -23 -10
substance:month bcd 21 -21 -20

@medicine__wait b -11
^busy ad 16 -13
brain:el abc -12 -39 18
cancel:ni_modo d 11
checking$ ac -14 17
lost_# d -14
meds:tomaba ad 13 -14
organ:me_faltan ac -12 16
prior:farma* ad -13 17
the__linda b 15
vision d 15

#__and b -24
=any:pressure a -12
=any:viejo a 13
=denials:body:0:no abcd 48 -15 -45 -46
^rides a 14
adult:grade a 10
changed bcd -12 -22 11
hurt bc 17 -15
meds:mg b -12
meds:momento ab 16 -18
now:elbow_deep a 11
now:it_take c 13
prior:all d 12
ride:puede acd 23 -10 -30
substance:define acd -21 15 -11

^home abd -26 -10 32
ay_no cd -17 12
cancel:la_de bd 11 -11
cancel:no_puedo ad -14 15
psychosis:would_say b 16
ride:i_do a -12

effects:great ad 20 -16
iron abd 24 -13 -17
not:acuerdo acd -19 15 -23
positive_on ad -17 17
ride:pero_es a -12

=visit:perder ad 12 -11
^sola ad -10 13
for__@vehicle a -13
gusten bd -10 19
heart:sometimes acd -14 22 -23
now:will_know c 10
texts:the d -21
the_@day ac -22 24
well:i acd 21 -10 -23

=body:raro c 10
already__him d 13
any:la_@medicine a -12
corazon__presion ad 14 -10
pregnancy:las ad -10 12
substance:but d -11

=rule:ride:yes:@relative_~1_viene|va|puede|conm acd -10 -17 13
@drink_but a 11
brain:de_@body a 11
di__la c 14
jaja abc -14 21 -24
pregnancy:two_lines ad -15 24
psychosis:hongos c 10
pues abd -16 -33 21
ride:@relative_comes d 10
what_is d -25

^quizas acd -11 23 -14
^sitting a 11
misca* abcd -16 11 13 -13
my_kidneys b 11
now:so_we ad -10 11
party b 10

=body:falling a -12
=body:hayan a 12
heart:dijo bd -16 -13
otro__mas a 15
out__state bd 11 -13
texts:much ab 10 -10

=body:heard bcd -28 12 -18
adult:desde ad -14 18

=said:brain:yes acd -26 -18 26
a b -10
cancel:ver bc -12 13
consegui abc 22 -18 -14
could__the abcd 10 -25 14 -16
encan* abc -20 15 -11
forget$ abcd -21 -32 43 -32
meds:do_not ab 15 -29
meds:nervios d 13
not:hasta acd 24 -14 -11
only_allergic a 10
well:sin_ganas ad 15 -13

=any:@insurance d -15
=body:severe ad -12 22
have__told ac -15 17
now:doing ad -16 17
viene__pero ab -15 17

adult:@relative_dice c 13
arthritis$ a 12
drive:home_i ad -11 11
heart:marat* abd 23 -19 -14
one__heart b 11

el__conmigo d 12
last_i c 10
organ:running_tests c 12
prior:been_through d 16
ride:ver abcd -16 -12 22 -13
sola__la ad 15 -11

=any:vez ab 16 -21
=body:these bc 13 -12
brain:historial_lo c 11
cancel:@clinician ad -20 11
heart:counts_as a 13
mas__menos c 11
no__esa ab -14 12
no__to ad -33 39
now:aunqu* ad -10 10
prior:@drink ad 11 -12
prior:algo acd -10 22 -24
prior:vitam* b 11
psychosis:clear a 11
well:@month ad -17 20

=body:cutting c 15
@relative__eso ad 17 -13
fibroscan c 12
had:prime* abc 23 -40 -21
well:y_otros c 17

any:@relative_que b -13
que_llevo abd -17 30 -22
solo_rinon ad -10 11
substance:first b 13
they__was ac 16 -15
was__to acd 11 -13 -17

^my abcd -12 62 -36 -35
heart:mas_bien a 12
heart:twice d 11
home:estam* a 16
ride:@relative_esta a 10
to_wake d 11

=visit:someone bc -20 11
emdr_and d 13
it__some cd 22 -21
lo__pensando ac -12 20
pregnancy:pasado bd 12 -16
prior:dos_@medicine a -13
substance:part cd 15 -11
to_tell bcd -16 14 -11
well:apenas ac -10 12

@relative__@texts b 11
away$ acd -13 -13 15
cosas a -25
morfina a 11
would__no c 12

=body:even acd 22 -23 -12
@drink_only a 12
^email ad 14 -12
^gave c -14
^med abcd 31 -17 -11 -22
a__all bd -11 15
few abc -28 -24 18
heart:my_@relative bcd 17 -18 -21
heart:ticker cd -20 12
now:if_my cd 18 -12
substance:@relative_es a 12
when$ abd -24 30 -24

=body:away ad 14 -15
en__hay a 10
heart:nervous bc -13 12
now:quier* ad 22 -18
substance:#_@year abd 32 -20 -29
substance:si_yo ac -13 15
the_last bd 10 -16
took__@medicine c -10
well:in_the ad 17 -20

=body:till c -12
=rule::no:^_que_va_$ abd 44 -25 -30
allergy:suegra ab 14 -12
breat* abcd -22 -15 -19 32
cancel:hate d 11
gummy abd 19 -12 -18
of__you b -13
pregnancy:alarm* ac 13 -11
since_@day d 10

appreciate a -12
cancel:quier* c -16
effects:was cd -28 14
psychosis:depresion_y d 11
substance:@drug_and acd 20 -14 -12
substance:paso_un ad -16 15

=body:fiesta bc 12 -10
@medicine__mg a 11
cancel:day abd -13 15 -12
el_auto ad -12 11
heart:perdo* b 11
lot__# d -10
mull c 11
now:on a -13
psychosis:mind acd 17 -15 -21

^currently ab 18 -13
a_catheter bd -15 17
adult:semanas ad 15 -12
me_@drive ad 13 -11
meds:nuera ac -17 16
not:probably ac 19 -17
tripp* d -18
wrote__my d 20

allergy:nomas abc 24 -25 -11
combi* a 11
could__be ac -15 10
for_mood ab -17 12
had:por ab 11 -12
la_presion acd -16 -13 18
now:surge* ad 14 -15
test__@day c -10
ticket a -11

=any:huh b 14
prior:chaplain d -10
substance: bd -11 -11
texts:wrong a 11

=visit:walking ad 28 -22
allergy:@relative_la b 10
brain:convulsiones_de ad -14 16
coming:truene d 12
heart:tengo_un cd -21 21
pregnancy:@open abcd 36 -18 -12 -23
ride:but_my cd -15 19
substance:medic* c -11
texts:una d -13
will__when b 12

a__las d 13
heart c -13
her_@call c 11
i_usually a 12
laugh cd -15 20
me__for b -15
now:long cd 22 -35
prior:de_las abd -11 -21 19
psychosis:acted_me c 12
sound$ b -12

=said:unsure:others_think_so d -10
bill$ bd 21 -18
home:atora* a 14
nope$ a 12
now:prese* ab 12 -12
pregnancy:opera* abd 34 -30 -14

again_in cd 17 -12
any:give cd 13 -16
coming:on abd -36 -27 26
de_otra d 12
enlar* abd -14 -12 22
la_llanta a 12
ride:if_my abcd -14 -12 23 -16
tila$ ab -16 23
y_a ac 12 -15

=body:arritmia a -12
=rule:pregnancy:yes:weeks|months_along|pregnant a -11
any:eso c -20
effects:de acd -19 21 -11
factory a 12
had:returning d 15
is_a d -10
la_recibi c -11
me_not ad 12 -13
now:shifts bc -12 12
probar$ ad -12 13
ride:said_he c -13
the__and b -44
thought__it a -10
well:best ad -16 20

=rule:prior:unsure:count_? acd -12 -19 17
=visit:jajaja ab -20 23
bring abcd -15 10 -29 10
coming:toca a 10
eaten:@body acd 20 -15 -15
hoy__# a -12
it_can abd 18 -12 -16
las__cuentan abcd -14 31 -16 -24
nefropatia bd -13 19
now:@drink_confirmo cd 17 -17
on_your a 13
right__lol ad -11 10
want__@visit abd 20 -10 -16

allergy:no_known a 10
deciding acd -16 19 -16
home:el_@door a 11
is_throwing b 10
organ:faltan ac -15 10
own_a b 12
ustedes abcd -16 32 -34 -12
what_i d 11

=body:journaling b 14
=said:pregnancy:yes ac -27 -17
=visit:que ac -10 -24
any:pills ad -19 12
pregnancy:me_he c 12
ride:there_is ad 10 -21
summer abcd -11 -21 -11 23
zip$ abd 21 -11 -11

fu__fa c 11
it_@price bc 18 -11
my__fine ab 15 -14
now:@day ad 18 -31
now:cancelled d 10
thing* b -23

@day_at d 17
adult:he_will ad 11 -10
and__next ac -14 16
cancel:hell a 12
organ:same b 12
por__lo bd 14 -10
tristeza ab 13 -12

=body:azathioprine d 12
=body:week abcd -20 -36 12 14
effects:@visit ad -27 22
had__@body d -13
heart:@hello a -22
le__asegurar bc -17 17
nothing__helped d 10
substance:a_bit c 13
zapatos b 13

=visit:lock ad -13 17
antidepresivos bd -12 11
asked acd -12 23 -28
check__my c 14
just_this bd -15 15
october abc 14 -14 -11
parts$ a 15
substance:without b -11

=visit:us c -15
@call_por bd 19 -15
had:month d 19
have__touched a 10
home:ponch* a 12
now:i_have c -24
plans d 13
prior:does bcd -19 23 -12
psychosis:dijer* b -10
so__@relative d 12

=body:roto d -15
=who:any:minetheirs:after ab 17 -53
@body_y ad 21 -26
middle_of cd 10 -11
not:han abc -12 -21 18
other_says cd 18 -17
pregnancy:en bcd -22 -14 15

a_stroke d -15
allergy:on_it cd -24 16
el__puede a -11
in__lol d -11
not__once ad 15 -13
skip_all abd 19 -12 -13
substance:rather d -10

#__most ad -13 14
^bendito d 11
are__of a 11
de__habla abcd -11 19 -13 -14
eaten:close abcd -13 -18 22 -18
just__it bcd 20 -12 -17
know_it c -10
now:hands abd 29 -14 -23
prior:lo_primero a 16
psychosis:gente_que d 12

=body:today bcd -15 -18 11
=rule:prior:yes:therapy|counseling|counselor|the abc -18 -26 20
=signs:safe:no abcd 30 -10 -11 -19
be__if ad -13 23
coming:packed d 14
heart:chole* acd 11 -11 -10
manejo abd -11 -19 13
nights__not cd -13 14
out__said c -11
prior:to_start a 12
prior:y_lo cd 15 -12
substance:divorcio d 11
think__a ad -15 16
wants__to a -10
ya_comi ad -15 20

dis ab -12 20
effects:hard ac -15 16
kept a 17
lord_no a 15
pregnancy:i_lost b 13
prior:never_did ad 13 -14
y_el bd -15 -10

=any:ok bc 27 -40
=visit:getting c -25
and_@eat ad -19 27
has__my ad -13 19
le__el cd -19 10
organ:probl* abcd 21 21 -24 -36

coming abd -11 -10 13
effects:too bd 15 -11
got_bad b -20
hay__preguntarle c 11
it_before abc 15 -10 -13
no__alergica a 16
pain_@medicine ad 10 -15
prior:still ac 16 -10
substance:murio cd -11 17

acuerdo$ abd -16 -27 13
in__never ad 10 -12
itself__ok ad -20 19
no__salio a 11
pero__tomo acd -17 -15 25
ride:texted ad -17 11
sorry_in b 12

^praying acd -25 39 -28
coming:@insurer_a ad 14 -12
home:be cd 11 -13
substance:birth* a 10

@medicine_desde ad 13 -10
adult:do_not a -18
allergy:am_allergic abd -13 -11 19
breast acd -12 -12 17
doy_teta ad -12 14
now:muy acd 22 -14 -12
the__finished a 10
tiene__ver bc 17 -17

=visit:cama ad -19 14
^yep abd -19 -28 34
ayer__hoy ac 15 -11
be__they c 11
chofer$ ad 17 -11
fainting d -14
now:hon b 10
rehab* ad -13 24
substance:for b -39
well:energ* ad -16 26

=lead:any:yes:on:none ad -25 13
drive:up_in cd 17 -16
heart:her_@relative a 12
hon acd -16 -14 14
me_arrepenti ad 14 -13
prior:monto* d 12
the_vet ab -18 17

=any:dio acd -11 -11 14
calle b 13
does_a a -15
mi__ese ad 15 -21
now:or a -11
skin ad -25 12

@call__it a 11
@medicine_this c 14
fine__my d 13
hicieron__no a 11
migraine d -12
pregnancy:a_baby bd 13 -18
prior:count* ad -16 15
que_salga ac -16 18

=body:sabra abcd -25 -22 38 -21
^feeling abc 23 -29 -14
home:dormi* bd -11 13
meds:all_of abd 17 -12 -17
now:but_let ad 11 -14
psychosis:expla* c 13

bladders a 14
blood__one ad -14 13
estoy__@relative ad 17 -14
ir__mi ad -11 12
mal__no ad -20 16
organ:es ab -19 11
substance:problema_no abc -17 -18 11
told__to b -15
two__this a -11

#__old abd -11 26 -20
^@eat b -25
by$ a -17
come_get d 12
ojala__jaja d 10
puede__por a -10
the_fall a 14
yes_@medicine bd -12 13

=lead:any:no:on:no ab -10 -29
@drink_ok b 14
alone_in d 12
heart:not_to ac 12 -10
infeccion_de cd 12 -12
july ad -20 22
no__pensado c 14
pregnancy:estamos abcd -32 -14 34 -15
substance:that_is ac 11 -16
to__since c 13
voy__@vehicle d -12
world ab -23 21
ya__habian a -10

=any:grado ad 15 -11
=tag:meds:proxy ad 12 -14
=visit:afternoon ab -12 14
a_ladder a 11
aparato$ a 11
bug abd -21 -11 12
effects:do_not d -10
heart:eye_on c 11
if__i c 12
parches d 12
substance:a_drunk a -15

=any:before a -11
=visit:ya bcd -34 -20 18
allergy:han_dado d -13
cancel:mucho d -12
del_turno ab -10 12
heart:is_the bd 14 -10
me__hablando b 11
no__voy bc 13 -23
una__y bcd -14 26 -17

=first:visit:yes bc -26 -14
antes__ya ad 10 -23
cancel:no_do ad 17 -14
heart:de_peso c 15
it__not b -29
la_misma bc -18 13
meds:queda* d 10
psychosis:when_i ad -34 15

=body:negative abcd 22 -16 -16 -17
=body:so bc -35 14
allergy:come d 14
had:una ad -19 14
is__that b -17
meds:so ab 11 -19
proud_of d 12
rather__that b 14

=visit:le abcd -26 13 21 -20
brain:did b 12
for__no ad 16 -12
hora__me ad 13 -12
labor* d -10
on__in a -18
pregnancy:does abc -11 16 -13
psychosis:borderline ac 12 -11
resultados$ bd 13 -11
teetotaler ad 19 -11
that_my d -12
vinit* abc 12 -13 -14

=said:safe:unsure ac -11 24
=tag:ride:asks abc -30 33 -43
@clinician_knows bc 20 -17
any:ocurr* a 10
coming:not bc -14 -10
heart:checkup a 12

#_to a -12
@hours__last ad -13 14
cancel:hold a -16
has acd 11 -20 -14
organ:yo_no b -15
so__am b -13
the__time c -10

^a ac -41 25
coming:have_to a 17
for__@symptom a 11
hospital d -12
strange ad -12 12
substance:coca bd -12 20
we__not abd 12 -12 -27

any:since a 10
had:last_@visit d 13
had__weird c 11
home:@symptom acd -11 17 -10
now:and abd -20 -12 18
prefiero__@call ab 15 -12
psychosis:colle* a -14
psychosis:mom acd -16 11 -16
ride:carry_me ad -10 13
the__go ac 11 -12
y__sin ad 18 -12

cancel:it c -28
cover_it bd 12 -15
drive:en abc -20 -26 20
echel* ad -14 19

=body:sin b -35
=signs:visit:none:asks+other bcd 18 -13 -10
any:never ad 17 -12
brain:intac* ab 18 -15
heart:two_stents ad -12 11
meds:pastillas ab 13 -13

a__mi abc -19 -15 16
any:glaucoma abd -13 -11 21
desoc* ad -13 15
eaten:hambre_y d 11
killing_me ad 19 -20
my__think c 12
ok_what bd -16 15
section a 13
that__a abc -18 17 -11
went__i d 12

#__@sick ad 16 -12
=body:it b -18
=visit:somebody bcd -10 17 -23
adult:falta ad 15 -15
medication acd 18 -12 -11
not_complain ad -10 15
what__the abd -13 19 -12

=body:some abcd -34 -24 35 -23
adult:jubil* ad -10 14
aliviarme$ d 11
any:@year ad 19 -11
now:could_not d 10
reaching_out b 13
suppo* a -15

any:no_a acd -11 -12 15
psychosis:is_the d -13
shake c 11
think_my d -12
uno__saber c 11
ya_tiene b -11

=body:reality bd -10 13
=turn:any:none abd 19 -42 -12
any:no_es d -11
roof ab 11 -13

=visit:problems ad -10 11
^mania acd -10 -16 19
any:@insurer b -14
did_not abcd -33 22 -14 14
dos__@year d 12
el__eso a -11
expensive cd -11 17
might__the acd -11 16 -12
my__@visit a -16
pregnancy:long_time ad 11 -11

=any:@relative c -17
and_down cd 26 -20
contr* abcd -13 -28 -25 35
i__@clinician c -12
meds:nothing abcd -17 31 -11 -19
meds:pressure_@medicine a 10
never__high c -10

=body:where abd -14 13 -16
=visit:these d -12
@treat__up ad -13 14
si__corazon ad -16 19
tenia__no ad 14 -13
was_allergic ad 12 -12
ya_probe ad -11 14

@relative_says ad -20 20
^sons ad -14 17
brain:gave_me c -10
consentimiento$ ad -14 16
espereme_que a 10
meds:only_the ad -11 14
my_buddys d -12
now:iba ad -11 12
ride:@drive_i ad -11 11
ride:@visit bd 14 -11

any:would_be abd -19 -15 13
bells_on abcd -12 -15 -14 23
brain:nobod* ac -12 19
cancel:thoug* a 11
es__es abc -17 -10 19
for bc 17 -36
now:to_ask a -15
yeah__had bd -11 12

=body:pregunto bc -12 17
=visit:equivoque b 10
@relative__take c -13
brain:@body_is abc 14 -12 -12
bus b 11
it__got ad 11 -14
now:@place abd -16 22 -14
now:early_for a 15
please__not bd 10 -22
que_antes c -16
that__@open a 16
the_@symptom b -20

last__meatloaf a 14
neuro* b -27
one__@medicine ad 14 -10
organ:biopsy d -12
otros cd 24 -21
yet acd -11 17 -31

@body__at d 10
@clinician_i a -14
and__do abd 12 -13 -15
any:guest d 13
coming:supposed_to abc -11 14 -10
kidney__my bd -12 15
meds:take bcd -40 -16 15
not:talk abcd -10 29 -12 -21
now:que_si abc 11 -20 -14
substance:three a -10

=visit:pensaba bcd -14 12 -16
got__flat ad 17 -12
home:getti* ad -12 13
now:all ad -29 22
now:the_clock ad 16 -12

=any:aviso c 11
any:puede ab -10 16
coming:cuente_conmigo d 13
meds:para_el ad -10 17
prior:treat* a 12
stimulator d 14

any:ahead d 12
brain:medic* ab 15 -14
last__i acd 17 -12 -11
pregnancy:trime* acd -23 -11 30
psychosis:psiquiatra b -26
si__tendria c 10
substance:be a -18
the_newspapers ab 16 -17

=any:fasted ab 13 -12
=visit:conmigo c -24
@relative_would abcd -21 -42 49 -21
not:jaja ac 12 -19
oigo abd -14 -17 16
prior:school ac -10 13
well:@howmuch b 13
well:wish ad 23 -21

=tag:meds:yes a -12
@howmuch_@howmuch bd 19 -17
^midnight ad -10 12
chart__a cd 12 -10
coming:dia_en ad -16 16
coming:scrat* ad 16 -12
heart:family b 11
infection cd 14 -15
is__down c 12
is_bipolar bc 14 -10
it__stroke ad 11 -13
mind__whole ad 13 -11
own__car b 12
pregnancy:breast acd -11 -11 17
they__up d -17
took__of ad -13 18
y_eso c -12
ya__eso abd -21 26 -12

heart:like bd -12 -14
heartbeat$ cd -12 20
me_another acd 21 -16 -15
numer* ac -12 -11
psychosis:i_was ad -23 11
psychosis:other d -11

=visit:lift a 13
aller* ad -13 12
cancel:la_@cancel ad 20 -18
coming:en ad -17 14
drive:dijeron_que a 15
habla$ bcd 29 -26 -24
lo_primero a 16
my_second d 17
now:estoy_cocinando a 10
pregnancy:we_been cd -10 11
substance:the_@clinician c 10
you_can bcd -18 -10 11

=rule:substance:no:one|two|1|2_~1_drink|drinks|beer ac 13 -17
@drug__@medicine d 11
@year_in ad 15 -13
am_@drive ab -12 12
dentista bd 13 -32
is__her cd 12 -12
nueve a 15
organ:#_and c -10
prior:seman* ac 19 -11
ride:@relative_does a 12

=denials:any:0:no abcd 82 -46 -44 -67
^otra d 13
drive:es abd -11 23 -12
drive:walking ad 14 -10
one__he ad 14 -10
papeles abd -34 25 -20
pregnancy:too_scared ac -10 10

=said:ask:does_not_want_to_answer,_or_did_not_understand abcd -27 39 -20 -26
had:con bd -21 17
high abd -25 -24 15
pregnancy:and cd -22 16
raro_pero c 13
ride:le_voy d -14
substance:here abd -14 14 -21
today$ bcd 18 -33 -14

allergy:heard d -12
effects:not_talk b 11
prior:sirvio acd -13 -10 16
substance:en_la bc -15 12

=rule:texts:no:not_~2_text* abd 19 -13 -13
=visit:calendar d 11
a__sea a 12
allergy:welts abd -11 -10 17
heart:dropped d -11
now:same_day d -12
pongale c -10
was__not bcd -19 -13 12

=any:worked bd -13 12
=body:bladders a 17
=said:drive:ask cd -15 -19
@visit_con bd 14 -14
any:tomorrow c 17
llevo__sobrio d 10
not:@clinician abd 13 -24 -21
pregnancy:y_yo cd -13 11
ride:that_day bd -14 11
substance:prescribed_and a 13
well:cooke* d 12

=last:visit:no abcd 31 -15 -10 -47
acomoda ad -12 15
effects:mucha* ad -12 16
gente__mis a 10
not:ya b 14
organ:like bcd -17 -21 15
to__what b 10

=rule:any:no:i|we|he|she_do|have|did|am|can|w abcd -37 19 12 13
^boyfriends b -11
^new bc 12 -13
allergy:la_anestesia a -11
any:no_me bcd -12 -12 12
have__cath d 10
home:sana_y d 11
not:texting d -20
numero_me d 11
runs__family d -12

any:sepa abcd -14 -14 22 -16
dios_lo bc 10 -14
dizzy c -13
eaten:no abd -22 -12 11
effects:dormi* ad -16 23
is_normal ac -11 13
none__worked ad -12 13
prior:#_then a 13
prior:five ad -25 27
prior:mi_@clinician ad -13 -10
substance:he_is ad 13 -14
to_wear cd -13 15
y_le acd -17 14 -19

=number:eaten:minor ad 11 -14
docto* bcd -20 18 -21
none_of bc 12 -14
not:decian c 10
positive__the ad -20 21

desde__# acd -18 -13 11
he_can c -22
leerl* b 13
not__be bd -11 14
now:pregunte d 13
well:schoo* a -11
wild$ bd 20 -15
yes__leave bd 13 -10

@animal_@eat b 11
aliviarme d 11
any:la_@clinician abd 11 -11 -13
eaten:been abd 23 -11 -28
heart:heavi* cd 13 -13
i__@call bc -16 20
me__en bcd -24 16 -14
me__house a 10
no__my cd -18 10
pregnancy:this ab -15 13
ride:enough b 13
so__@call b 15

=any:talk abd -13 12 -14
=body:tantito ab -11 12
any:bottle ac -19 21
good_as bc -19 10
have__@drive abd -11 -15 15
in__@vehicle ad 14 -11
now:tomor* abd 22 -10 -18
psychosis:psico* c -23
que_@relative b 12

dolor$ abc -17 -12 21
en_dos ad 20 -13
get__work d -20
how_many abd -15 16 -14
much__a c -11
one$ c -16
only abcd 43 -57 -19 -18

=body:life ab 13 -23
=signs:body:no: abcd 16 -14 -33 -14
a__bag c 11
agree d -11
allergy:yes_to ad 21 -18
formula c -12
from_what bd 17 -14
heart:creeping cd 15 -11
substance:quiero cd -15 16

=body:@hours ad -16 17
^sober c -11
any:apartment d 15
ckd$ d 13
coming:cance* ad 14 -11
drama$ d 11
eaten:tube ad 14 -10
prior:de_todo ad -12 13
then_they b 12

=turn:visit:no:yes d 10
=visit:mensaje d 13
my__right acd 17 -12 -12
now:la_@place ab -12 18
recoge d 11
texts:for abd -16 -13 20

=asks:body:all:unsure acd -17 -25 11
=tag:had:no b -10
am__i ab 19 -25
be_there cd -20 11
can__deny d 11
knee_surgery b 11
none_that abc 14 -11 -11
prior:buscar c 13
will__first a 10

=body:nariz d -14
=tag:pregnancy:self acd 17 -29 -15
=visit:verdad abc -11 16 -16
allergy:le ab -18 19
alley ad -11 12
any:@relative_and abd 17 -13 -10
any:prefiero_no ab -12 16
now:calendar ad -12 12
prior:sick a 12
questions abc -26 21 -13
sergeant ad -14 14

=body:inpatient d 15
@thanks_you c -12
psychosis:maniaco c -13
si_no ac -48 20
subio__a a 11
would_say ad -22 11

=body:trataron d 11
@year__with ab -14 12
^sometimes ac -14 21
a__maybe b -11
cancel:turno ad -10 12
get_me bc -11 -15
had__did c -15
it_went cd 15 -14
organ:chronic d 10
substance:@drug_daily ab -12 -14
tome$ ac -15 19

=visit:@book bcd -22 22 -18
aware$ ac -11 13
i__@move bd 19 -17
pregnancy:mis_dias a 10
psychosis:me_for c -14
worki* bcd -21 18 -19

=any:dejaron bd 12 -16
=any:neither c 14
=number:adult:old acd -88 -21 71
formu* bc 14 -16
had__# ab -16 22
my__sure d 15
now:flu ad 17 -13
organ:de_nina c 10
pelo a 14
substance:@treat ab -19 12

baby_just b 12
brain:my acd 17 -14 -29
de_una abcd -41 -22 -11 40
had:did_it a 11
is__me d -15
now:no_a a 11
sent$ ad 12 -13

@relative__estamos d 15
manic__@year d 17
sin_mi a -14
tengo_como d 11

allergy:horse bd 13 -10
heart:low_side a 15
home:param* ad 17 -12
law__not a -12
miscarriage b 13
own_car a 12
se_lo abcd -22 20 -19 11
substance:@holiday bcd -12 -21 12

=rule:ride:yes:mi_@relative d -14
=signs:brain:unsure+yes c -10
allergy:is_on d 12
chronic d 12
es__o acd -17 25 -11
hace_tres d 15
has__for abd 20 -14 -15
nunquita$ abd 22 -14 -18
pregnancy:hace ad 24 -34
ride:@relative_pidio d 11

=body:knee d -11
=visit:tiempo abcd -16 10 10 -19
a__groups c 10
el__ya bc -17 -15
en_duda abcd -13 -13 26 -17
inhaler ab -14 14
lo_unico ab 21 -13
my__day ab 16 -14

=tag:brain:self c -15
=visit:llegando abcd 24 -11 -12 -20
heart:baje_de c 15
if_not d 13
meds:me_ask c 10
tmrw ad 22 -21
usted abd -23 30 -14
vacaciones$ b 11
waiting__the bcd -12 17 -14

cancel:him bd -11 11
not:something b 11
now:no_tengo c -11
posib* acd -16 24 -11
prior:@month abcd 20 -22 13 -32

=signs:substance:unsure b -19
@day__it c -11
can__me abc 15 -10 -16
coming:mind_about ad 13 -11
mine$ d -31
not:contestado acd -11 18 -16
now:justo a 13
pregnancy:waiti* ac -12 12
quede_igual ac 10 -12
ride:mucha* ad -14 16
waited abd 20 -13 -15

=any:again cd -12 -12
=signs:meds:unsure+yes ad -12 10
^depende abcd -17 -16 23 -19
all_the ab -20 15
but__said d -12
couch$ d 12
decided_if b 11
effects:el_@body ad -10 13
effects:not c -21
heart:till ad -15 11
para_saber c 14
reach* b 13

brain:never_confirmed cd 16 -12
cancel:@call ab -34 29
en__estoy a -12
esa$ ad -27 16
organ:not_@body ad 21 -21
street__on a 13
well:resul* bd 11 -11

clinic ad -13 13
eaten:fasted ab 13 -12
is_high ad -35 24
mangu__salami d 13

drive:no_way ad 17 -14
i__her b -19
polle* a 18
was__week c 15

=visit:list a 13
=visit:patron c 15
^@food abcd -31 -30 23 15
acabo bc -14 -13
coming:right acd -12 19 -19
mejor_en a 10
not:tenga cd -11 12
part__my c -10
psychosis:to_me d 18
since_may ad -21 25
texts:hace_falta ad 16 -13

=visit:top ad 12 -11
allergy:they_had acd -13 -11 19
allergy:what_it bc 14 -13
had__i bc -20 -11
prior:ask ad -10 -21

=signs:any:none:asks+unsure c 12
and__nothing a 11
dar bd 20 -26
effects:no_se c 11
invega d 12
la_mia ab 11 -17
me__donde ad 16 -10
no_comment abcd -31 35 -12 -11
para_mi ad 11 -12
pregnancy:prueba abc -16 -17 17

=body:pendiente cd 13 -13
=rule:had:unsure:spravato|esketamin* abd -14 -20 16
=rule:substance:no:a|una_beer|drink|cerveza|copita| acd 22 -18 -21
^las abcd -22 14 -36 22
hay__en b 13
last_time abc -11 14 -18
one__a a -12
pacie* acd -13 -16 14
quitaron_la bd 15 -15
substance:diria ad -10 10

any:passe* ad -14 14
cancel:cambi* bc 11 -12
cancel:ese ad -12 16
cuando__pusieron ad -11 14
during abc -16 -13 18
home:se ad 12 -16
organ:@relative_is ab 16 -13
proud c -16
psychosis:same_as abd -10 -17 23
que__fue d -10
the__side a 11

=visit:queda acd -18 -16 19
@treat_and cd -13 16
@year_and abc 13 -12 -19
apara* d -11
more__the ad -20 21
not_said c 10
now:standing a 10
only__it b -12
pero__paso d 11
psychosis:voices bcd -25 -23 22
ride:capaz cd 21 -26

manza* bc -18 19
on_anything ad 11 -13
on_everything bd 13 -12
one__no ad 17 -16
primera abc 21 -40 -21
there__@relative b -15

=rule:drive:no:@relative_~3_will|is|can|drives| a -11
=rule:ride:yes:me_lleva|recoge|espera|llevan|re bcd -27 -21 22
allergy:breat* abcd -26 -15 -18 34
esa_noche c 13
high_blood abd -17 -25 20
know__he bc 12 -13
not_better a 11
not_lol abd -13 -12 16

have__had ab -10 14
organ:is_in d 12
psychosis:lost b -11
sophomore_in a 11
texts:whene* bd -13 20
toman* abd -15 -14 17
un__sin ad -25 18

=rule:prior:yes:terapia|therapy_si|yes acd -22 31 -22
@food__ago ad -16 20
cancel:this_@visit ad -18 17
decided$ acd -14 19 -11
eaten:poquito d 11
perfecto bcd -13 -13 18
prior:on_all b 11
substance:treatment a -11

=any:ustedes bd 15 -14
=visit:deme cd 18 -24
^absolutely b -15
heart:apara* c 11
heart:holte* cd 23 -21
la_coca d 17
not:entendi abcd -31 35 -10 -19
prior:month abd 12 -15 -19
thinking bc -19 16

#__again d 13
@relative_de abcd -14 26 -37 -14
cancel:para_el ab -13 19
eaten:@food_was abd 17 -21 -13
fabrica ad 19 -12
mi_vida bc -12 -13
on__clock ad 16 -12
organ:came abc 14 -11 -17
para_los b -25

=body:dije abc -11 17 -13
=body:sophomore acd -11 -11 14
=visit:yo b -20
at__is ac -12 10
back__you abcd -10 -13 23 -14
esta__aca b 11
heart:from bd 16 -19
lost_it ad 18 -11
not:era ac -28 14
passed__physical ad 15 -11
psychosis:name abcd -17 11 14 -11
suite* d -12
what__have d 11

=body:@symptom d -16
=body:until abd -12 -11 17
allergy:every ad 23 -17
estoy__ahora ad 17 -20
if__get cd 24 -17
pregnancy:le abc -13 14 -27
preoc* ac 14 -17

any:vitamin ad 14 -12
center d 10
heart:but bcd -28 -31 21
it__still c -12
la_repite a -10
las__para cd -12 11
me__does ac 10 -13
ride:coupl* c 12

=visit:sound ad -11 15
=visit:unless acd -10 26 -15
como__dias d 10
high__when cd 12 -11
my__use b 12
not__pain ab -10 16
sure_what c 11
texts:mande* bd -15 11

@treat__que ad -13 15
a__scare c 14
allergy:despe* d 16
de__en acd -23 -14 11
heart:fiddl* a 15
infla* d 13
my__gets d -17
not:night a -18
yo_me ab 14 -12

=any:grapes d 11
any:come c 11
desco* ad -14 16
effects:al_@clinician d 11
meds:med ad 18 -14
pregnancy:found_out ad -12 17
probable_pero ac -11 16
the_grandkids a 11

=body:sombras c 11
cane ad -11 13
fibroscan$ c 12
segui* abc 17 -26 -26
tiene_con d 11

any:como abcd -37 13 -17 25
anything__my ac -11 16
coming:arran* cd 19 -17
kindly b 15
second abd -13 -36 15
so_long ad 20 -15
still__evaluated cd 15 -11
worst ab 12 -13

=said:ask:none_of_yes,_no,_unsure bd -39 10
=tag:texts:no abcd 13 -27 12 -28
any:me_a cd 12 -10
brain:lo ab -11 -10
es_otra abd -13 -11 13
heart:has_the d -18
home:nobod* ad 18 -14
texts:so bd -14 12

=any:woke ad 15 -14
=body:ahora ac -16 -12
@food__si a 12
allergy:iodin* b 14
dos__con ab -10 -10
edad__no ac 13 -12
heart_is bc -11 -13
pick b -20
ride:a_casa ad -11 14
was_the acd -11 -20 10

=body:know acd -35 22 -12
=rule:heart:yes:murmur|soplo|soplito_~2_$ ad -17 15
he_would d 12
organ:higad* bc -10 -21
organ:orina* c 13
prior:tampoco c -15
puedo_@drug abcd -24 35 -19 -25
substance:every_day ac -10 12
vea a 10

a__tengo ad 10 -13
ahi$ bcd 33 -34 -28
count_or bc 12 -10
figure$ d 13
going__in ad 17 -17
had:retur* d 15
is__do bc 12 -11
mania acd -28 -24 23
now:@relative_gets a 13
now:on_me ab -18 14
now:to abd 10 -12 -18
psychosis:creia d 13
rain abd 23 -18 -18
substance:just_a d 10
was__long b 11

=body:knees acd 12 -12 -19
dijeron b -21
organ:nunca d -15
prior:anos a -30

=body:panel ad 15 -14
aca acd -20 -16 17
allergy:twice ad 19 -14
any:decid* c 11
april bcd -22 -32 10
called_in d -14
from_it cd -20 12
let__look bcd -12 21 -13
not:issue a 12
pregnancy:closed abcd 34 -17 -11 -22
pregnancy:eight d -10
stopped__@month b 13
substance:hard_to c 10
two__but c 11

again$ bc 22 -59
allergy:crazy d 14
hard__say ac -15 17
llamaron bd 18 -15
praye* abd 25 -11 -12
promise ac -11 10

coming:let_me c 12
him bc -21 10
my__law bc 11 -18
oops__not c 12
organ:emoji* cd -16 12
prior:two acd -29 -19 25
there__one b -19
threw_up a -11
tomo_un b -17

=rule:well:yes:no|cero_quejas|complaints d 11
heart:spring d -12
i__@medicine bc 21 -31
knows$ ac -21 10
organ:todo_eso a 14
pregnancy:not_the ab -11 10
ride:en_mi ad 28 -23
to__if abd -19 16 -22
used_to abd 16 -13 -23

=visit:nothings ad -14 18
@treat_o d -11
all_of bcd -11 -16 18
can__say abc 23 -31 -27
substance:and_goes c 11

=body:menos a 16
allergy:la_@treat abd -14 -19 22
cloud abcd -17 -10 -11 26
embarazada_y ab -10 12
mi__permiso bc 18 -17
now:por_mi d 12
now:rapid* cd 16 -12
on__night a 12
psychosis:told abc -25 -14 16
sure_me d -10

=signs:body:unsure: d -19
a__le bcd 20 -29 -12
alguien_ha c 12
miracle a 16
organ:la_prostata a 11
pregnancy:are_doing cd -19 15
ride:\xc2\xbf bc 12 -11
that__other bd 11 -13

=rule:cancel:no:quiero|quisiera_~2_ir|cita abd -15 -13 20
=visit:orden ad -18 22
heart:mysel* c -10
mas__y ad 13 -11
running_on b -15
said ab -14 -29
well:dia a -12

=body:episodio d 10
allergy:stopped ad -14 20
any:a_mi c -10
can__@texts bd -17 16
first_trimester d 13
offered_she d 10
only__on c -14
psychosis:had_it b 11

@day_y cd -13 11
^drink a 10
dio__pero cd 17 -22
empty$ abd 29 -25 -17
meds:siempre abd -13 19 -11

=any:# bc -40 -21
=any:college d 12
=body:bodas abd 18 -11 -11
=body:seizures c -16
home:in abd -23 -14 24
seria_mejor bd -12 13
well:a_day d 15
well:otro_no a -10

#_dias abd -27 -12 21
el_turno b -13
i__be bcd -21 -37 24
it__by c 10
now:would c -19
ride:teenager a -14
the_combine a 11

a__ese ab -11 13
allergy:me_hinche ad -11 16
el__de acd 14 -12 -30
hago_a ab 20 -14
it__propofol a -11
not:proud d 11
sure_hope ac 19 -19
todo__en d 11
yo_soy a 11

asi$ cd 21 -34
not:gustan ad 12 -10
not:had cd 13 -22
organ:i ac -14 -11
psychosis:at abd -14 14 -11
substance:metie* ab -11 13
they__at d -10

=visit:pensado c 14
any:thing a 14
now:@visit bd 26 -28
pregnancy:surpr* d 16
prior:churc* ad 14 -11
substance:ya abc 11 -15 -14
trying__figure bc -12 14

=body:tuvieron d 14
adult:turned a -15
had:lidoc* ad 14 -13
that_way b -13

@day__la d 10
@relative__checking c 12
can_handle d 12
psychosis:my_name c 10
six_in d 11
write d -10

=any:@visit bcd 20 -15 -16
=lead:any:no:0 b -28
@visit__it cd 14 -17
am__nothing ad 19 -16
brain:tomog* d -13
del__de ab 10 -15
i__called abd -14 -21 17
just__@vehicle b 10
my_red d 12
palab* b 12

am__is ab 12 -14
brain:cerebro abcd 22 -11 -13 -16
meds:inyec* abd -11 -15 23
on__not d -11

=body:nine c -18
=body:tres abcd -19 -23 -33 33
=said:home:ask cd -43 15
drive:@vehicle_de ad 16 -12
not:voices ad 16 -11
pregnancy:dano_al b 11
prior:aqui bd -11 10
shop__@open a 10
well:@sick c -22

120/7* ad 24 -18
=body:check abd 15 -13 -28
adult:mi_acta c 12
problema_con b 11
psychosis:era bc 14 -11
un_reloj ad 18 -12
well:decai* acd 20 -15 -18

=any:file b 11
=any:til acd 17 -12 -13
=turn:body:none:no abd 11 -15 -22
heart:top d 11
me_cayo abcd 22 -22 -13 -11
pruebo ac 17 -11
ride:day ad -15 11
socks bd -14 17
well:on ab -11 -18

=body:whether c 13
=lead:any:no:on:yes bcd -12 -11 10
@texts_is bd -15 13
alergia__a a -17
caldi* d 13
cunado bc 11 -13
do__mind ad -11 12
had:he_recibido a 11
heart:doubl* ad -11 17
it_twice a 15
mucho__vez d 11
substance:mas cd 20 -16
\xf0\x9f\x98\x85$ abd -11 11 -11

any:have abd -14 10 -11
any:pregu* d -11
cardiologist b -17
heart:@medicine_and ab -11 14
of__a cd -11 10
substance:@month_ago d 11
trazodona__dormir cd 11 -10
uh ab 16 -17

=body:investigando c 11
=visit:dedo d 11
@food__la c 12
any:is_not ad 23 -17
home:tucked_in d 11
i__b d 11
never__back ad -12 11
not:heart bcd -19 -22 20
organ:a_while cd 18 -16
prior:am_not bd 11 -13
psychosis:steroids cd -11 23

^segurisimo bd -11 18
and__go abd 13 -12 -11
coming:tryin* c 11
it__@date b 16
substance:menti* acd -10 -10 16

adult:@insurer a -12
home:afuer* a 13
pregnancy:hijos bd 18 -16
pregnancy:who d -10
puede_@drive b 12
substance:hace abc 22 -20 -24
the__blood b 14
way bcd -22 -12 20

cancel:did_not a 10
drive:suspe* ab 19 -13
eaten:olvid* d 14
heart:of_the d 17
home:minutes_ago d 10
is_surprisingly ad 16 -14
media__he d 12
nada__ver ac 23 -20
organ:have abcd -18 11 -17 13
que__hay d -15
quita$ ab 11 -18
texts:le ad -12 -12
well:contento ad -15 21
well:verda* ab 13 -16
yes__yes d 10

around_# ad -14 19
coming:de d -11
es__numero bd -15 15
now:despues_de a 12
substance:fui b 11

=visit:definitely abd 30 -15 -29
@call__is c 10
any:esos b 11
cocinando$ ad 14 -13
four__i d 10
refill bd 16 -11
ride:me_busca cd -10 15

^empty a 11
de__voy ad -14 20
heart:rd c 10
not_worry ad -12 12
now:central_time abd -18 20 -19
ride:pensaba a 19
will__up ad 12 -13

=body:usual ab -13 11
heart:family_and ad -10 13
organ:one_uti a 11
pregnancy:baby_in ab -11 12
prior:y_nada acd -43 -13 41
sitting_on ad -11 14

heart:normal abd 16 -20 -17
just__his d -12
ride:i_need b 10
sure__can cd 13 -18

=rule:coming:yes:no_~2_cambi*|cancel*|mueva*|muev ad -17 20
=visit:lined c -12
@door__en d -11
allergy:to_codeine ad 16 -11
full$ ad 23 -18
psychosis:sombras c 11
tres_y ad -13 17
vice a 12

=body:lately a -15
@symptom__never ac 12 -11
claro b -35
does_@treat c 15
drive:in_my b -12
no_toma ad 11 -12
not_tried abcd 24 -14 -12 -10
substance:seman* a -11

#__@year ad 27 -21
@visit__now ad -23 20
club ac -14 -15
given__so ac -11 11
psychosis:middl* bc -10 11
recov* a -14
they_can a 11

andamos abc -20 -14 12
is_been ac -12 14
prior:of_@medicine bd 10 -13
ride:@body bd 14 -25
told_you ad -17 16

@price_first b 13
ando__si ac -10 10
case d 14
had:start* a 13
la__lo ac 12 -16
not__college a 12
the__dark a 11

=any:ver abcd -10 -14 31 -21
=rule:now:yes:still_~2_good|on|coming|works|fi ad -15 17
=rule:prior:yes:ninguna|ninguno|none|nothing|nad ad -61 63
esta_perfecto ad -16 17
pregnancy:soy_irregular d 11
prior:hasta_electrochoques ad -13 13
substance:@drug_for d -13
this__@relative bc -18 15
vemos$ ac -28 19

=any:llego bd 14 -15
=body:diagnosis c 13
=visit:pickup d 12
am__take ad 13 -11
drive:getting abcd 34 -15 -21 -22
eaten:y_comi d 11
it__@cancel ab -18 11
morning d -11
novia c -13
que__ya bcd -13 -14 19
the__other acd -16 -12 23

=body:football d 13
acabo__@eat ad -20 25
any:and_a ad 16 -11
long__is d 12
meds:thinner ad -16 18
on$ abc -54 20 20
sure_have abd -12 -18 24
this__my bc -31 19

=body:ones abcd -11 22 -11 -12
am_taking ad -13 14
organ:perf a 13
texts:off ab 12 -11
un__con abc 10 -11 -12
was_not abcd -11 -15 -36 32

=visit:by a -21
any:a_couple d 12
now:other_day b -10
or_my cd 10 -23
se__olvidan c 16

=visit:early abd 12 -12 -15
le_entendi ab -11 12
prior:pastilla bd -13 -21
sometimes$ abcd -22 -19 27 -15

libre$ d 11
pumpi* acd -17 -11 26
ride:be_there ad -14 14

como_el abc 11 -18 -11
full_of d 12
pregnancy:repor* abd -10 13 -13
si_deja c 12
what__with b 11

=rule:cancel:yes:no_~1_puedo|voy|vamos|ire|podre| abcd -26 -31 -11 35
da__mi ad 17 -12
malis* ac 27 -18
not:todavia acd -12 12 -23

=signs:brain:yes ac -18 -10
=signs:organ:yes abd -22 -33 10
^lidocaine a 13
allergy:de_maravilla ad 20 -16
clase ad 14 -21
me__y abc 11 -23 -17
me_at bd -23 20
metformina bd 19 -19
psychosis:nunca abd 20 -20 -24
ride:sombr* a 14
texts:tengo d -14
using_protection a -10

=any:chevere ad -11 20
=visit:dejan d -10
coming:mother a 11
may_i bc 18 -11
mi__consigue bd 15 -15
safe ad -16 14
three__and ab 13 -14

=visit:car bc -12 -13
any:be_my b -12
not:controlo abcd -22 -12 -14 29
piedras__rinon d 14

^flomax b -11
psychosis:mas bc 12 -19
psychosis:que cd 13 -24
psychosis:schizoaffective abcd -18 -24 -14 34
que_la b -25
substance:by d -15

anyti* abd -22 -14 29
carnal d 14
decirle$ acd -14 22 -15
drive:be abd 20 -18 -15
i__normal bcd -13 -12 12
knees__bad cd -10 -14
ride:i_would ac 14 -20
substance:under_control ac 16 -14
todas__para d 11

=signs:body:unsure:asks+unsure abd -12 -14 23
al__que b 13
era__resulto d 13
es_un acd -10 -12 12
had:@clinician_me b 14
off__be d -12
strok* acd 12 -16 -12
x ad -24 22

=any:@body abc 24 -39 -32
a__casi b 12
coming:willi* d 14
en__una cd 18 -14
gemel* cd -17 16
heart:thought_i ad 17 -14
meds:many bd -18 19
pregnancy:to d -20
si$ abcd -50 -54 -36 84

=visit:grandkids a 11
from__@clinician ad 20 -17
on__# a -17
sendi* b -15
si__siento d -11
sophomore__school a 11
substance:mujer abd -15 -14 18
substance:vinito_con a 13
went_away abd -19 -15 22

=body:would acd -21 14 -23
^way d 16
can__get ab 11 -16
cancel:el_dia ad 22 -20
decline abcd 31 -17 -10 -25
guys_did d 13
meds:@clinician ac 13 -15
nerves__not a 10
no__@thanks b -17
psychosis:estab* acd -16 -16 18
those_right bd 13 -14

=any:cooked d 12
=asks:visit:all:no ab -14 14
=body:latex ac 11 -11
@medicine__on abcd -18 -11 -14 27
a_que bcd 29 -14 -30
bp__at ac -11 13
depresion_y d 11
eaten:brunch d 15
hago_el c 11
heart:watch abcd -12 -10 22 -19
read_about a 13
ride:@price ab -14 12

=rule:prior:yes:all_of_them b 11
any:i_did bc 13 -14
me_acabo d -15
prior:adhd bc 20 -19
psychosis:twent* ad -11 11
that_count bd -13 15

=body:@hello ab -31 15
^never abd -12 -40 17
i__manic ad -17 12
it__when abd 12 -15 -11
me_mude ad 16 -12
pregnancy:mas a 13

=any:mire c 12
=body:niego d 10
=rule:eaten:yes:ate|eaten|eating|comi|desayune|a abc 14 -18 -13
^old d 16
cancel:my_@visit bd -19 14
carro$ b -18
dialysis c -12
in__put a 10
thing$ abd 12 -11 -11
was__ok ac -15 11

alt abd 13 -13 -13
home:novedad ad -17 18
know_after ac -12 18
my__normal d 11
prior:asi bd 19 -18
substance:no_pueda ac -11 11

=visit:let bcd -33 27 -29
@relative_sabe bc -24 26
drive:my_truck d 11
had_hepatitis a -11
meds:gummies ad 22 -22
meds:when abd -12 -25 27
murio_del b 12
organ:si c -23
prior:hice ab 11 -13
think_so ab 22 -20

=visit:an bcd 11 -13 -19
heart:hace_# ad -13 13
not:i bc 22 -12
psychotic ac 10 -32
up__bottle a 10
well:been_better ad 15 -23
well:new ad -19 24

en__y d -13
heart:yo abc 19 -16 -16
miss b -13
organ:los_rinones ad 16 -16
organ:wear bcd -14 -25 27
pregnancy:seven* ad 17 -13
prior:doctor bc 18 -10
psicosis__mania ad 18 -17
the__always ad -15 14
the__but c -12
well:are cd 16 -15

=signs:visit:unsure:other+unsure a -14
cancel:consigo d 11
esqui* acd -24 -17 28
like_my b -11
prior:del_@insurance d 12
que_viene ad 20 -14

=body:best bd 13 -11
lacto* b 12
organ:hayan d -13
safe:the a 12
sarpullido_pero cd 13 -13
told a -11

=rule:now:no:mas_tarde|tardecito|ratito|rato a 19
@day_so c -10
@relative_es abcd 25 -12 -14 -28
and__expecting ad 15 -14
coming:paso ad 35 -29
coming:talk c 14
de__como acd -19 -15 24
drive:on_my ad -17 17
had:for abcd -45 23 -28 17
had:only bcd 21 -33 -19
heart:doctor d -11
i__skip abd 32 -22 -25
por__acaso bc 17 -19
psychosis:and_saw cd 17 -17
second_trimester d 11

=body:count ad -15 -16
=rule::unsure:hope|hoping_not a 11
en__mananas b 11
equiv* c -11
lo__al ab -13 20
not:@relative abc 25 -34 -23
now:centr* abd -18 20 -19
substance:again d 13
they_saw d -17
un__dormir abd 16 -16 -22
un__yo ad 18 -13

card acd -13 -12 12
con_@medicine abc 15 -18 -25
futbol$ cd 14 -16
heart:limpi* a 15
quede bcd -30 -20 13
tried__you b 12

=any:she b -24
=visit:@door abcd -15 -11 -31 25
cancelar ad 22 -28
capaz_me ac -10 11
carta d -12
heart:both_had d -11
home:@late a 10
mi__su bd -11 12
now:not ab -14 -12
pasan bd 11 -13
pregnancy:resultado_de c 12
should__it b 12
substance:la_noche c 17
well:i_have cd -11 -10

a__with c -14
effects:tambi* acd -12 13 -14
organ:the_time ad -16 17
substance:cada_noche ad -11 17
the_middle acd -13 21 -19

=any:llevo bcd -16 11 -14
de__calle d 11
pink d 14
ride:#_# acd -13 19 -13

=body:long ac 15 -11
=visit:dejelo ad 17 -15
is__right ab -21 15
my__here abd 19 -16 -11
organ:be cd 12 -11
pregnancy:baby_is a 11
prior:daban cd 15 -11

ask__pharmacist c 14
effects:sweet b 10
psychosis:psicosis bc 11 -18
ride:broke a 11
say_that abcd 10 23 -28 -33

=body:cardiologo bc -11 -14
=rule::slight:nada_~1_grave|serio|preocupante ad -15 14
adult:un_@year ac 15 -10
but__works a 10
meds:tomo ab 10 -16
never__no a 11
psychosis:@clinician abcd -11 -21 28 -19
psychosis:to_be d -14
tendria abcd -15 -27 37 -30

=body:stone c 12
drive:comin* a 10
heart:eithe* a 13
meds:@insurance bd 12 -10
now:alrea* ab -23 16
now:at_that ad 15 -13
prior:cuale* acd -17 11 -20

=said:meds:yes abcd -24 -10 -23 25
a_tener acd -23 -20 26
addict a -10
adult:almos* ad 15 -11
casa_mi ad 11 -12
home:she_is c 11
meds:sabe ac -17 14
pregnancy:embarazada_no ac -19 14
ride:shop a -13
texts:me_ask c 11

=any:nadie ad -13 19
a_# c -10
clean__@year abd 20 -13 -18
mi__tengo a -14
que__ver bc 17 -19
sober__the b 12
substance:doctor bc -15 12
substance:teeto* ad 19 -11
they_used cd 12 -13

=rule::asks:what_is d -25
=visit:@vehicle abcd 20 -11 -24 -11
=visit:media ad 25 -19
^nada bc -38 -12
a_reason b -11
any:hang_on b 13
cancel:en_la bd 12 -15
dijeron$ cd -12 12
er__was ad 15 -17
have_somebody a 10
heart:is_my abd 16 -12 -18
llamar bd 14 -10
not_have bcd -27 -18 23
ride:was_going ab 13 -10
se__y abc 13 -13 -11

@thanks__el ab -11 17
coming:el b -29
de__era d 11
eaten:is_growling a 14
lyrica ad -20 25
negative abcd 29 -19 -19 -24
pinch* ad 13 -11
till_# ab 17 -11

are__@relative ad 11 -15
brain:evalu* c 14
law_is ab -15 14
no_habla a -12
on__bottle a 11
otra__ve b -12
sabia_que b 14

=body:unico abd 26 -16 -12
=rule::idiom_yes:no_~1_problem|prob|worries|doubt bc 11 -24
=said:eaten:unsure acd -18 22 -24
could__find ac 12 -10
insuficiencia_cardiaca d 11
kind$ cd -12 10
le_da bc -13 14
not:preventing c 13
organ:ando_con cd -10 13
substance:proba* ac 13 -11

=any:correcta d 13
allergy:or acd -16 14 -26
please__do ab -11 14
prior:plus ad -14 16
record$ a -12

adult:marzo ad 19 -18
buen ac -12 -11
drive:dropped ad 12 -11
his d -18
last__on d 10
nothing__my ad -13 17
now:si_pero ad 23 -18
psychosis:ver c -14
soy__# abd -26 -10 28
substance:las c -13
substance:use_@drug c 11

=any:bell b 19
cancel:@cancel_por bd -14 12
muert* bd 12 -17
never__problem a 15
no_that ab 13 -12
now:entrando ad 15 -11
reactions ad 12 -12
that__fine ad -19 19

=body:ojala a -12
=visit:semana bcd 15 -16 -19
camin* bc 11 -20
eaten:forgo* ad -19 23
everyone abc 20 -12 -13
honest$ a -12
not_any c 15
pipi$ ad -11 20
podia_respirar d 15
ride:mi_@relative a -16
she_is ab 12 -29

=rule:home:no:not_~2_me|any|ever|have|had|in|a d 16
gastritis ad 15 -11
gatorade ad -14 17
mania* cd -20 15
me_dio bd -38 16
now:i_am bc -11 -22
pague bd 25 -22

=body:murio d -16
=visit:buscando c 12
=visit:sec ab -17 13
conce* bc 17 -17
did__want ab 11 -12
me__la abd -19 21 -30
now:pero_la a 10
pregnancy:@insurer d 12

=visit:planning b -13
@drug_when a 12
any:want_to a -12
can_swing ad -10 13
organ:lo bcd -27 -21 20
too__i a -11

=body:cero abcd 63 -38 -33 -48
=body:little ac -18 15
=said:yes abcd -35 -26 -45 52
been__done d 10
effects:smoot* abd 18 -11 -13
home:has_not a 11
no_podia abcd -14 -12 -11 24
not:esta ad -14 20
now:ahorita b -22
of__@holiday ad 17 -15
texts:would bcd -18 -14 13

=any:pensarlo cd -20 13
=body:acelera c 11
and_a b -21
brain:la_@body b -16
home:alla b 16
in__@month cd 19 -19
now:but_i ad 13 -11
yes__but d -10

=body:organ ab -17 18
@relative__dan b -11
a_@body a -15
adult:grown ad -15 24
effects:de_@symptom cd 12 -11
escribo bcd 14 -12 -14
fib ad -23 20
ha_pasado a 12
heart:was_high cd 19 -25
home:here d 16
now:c cd 17 -16
this__you a 11

=body:ruled abcd 42 -11 -27 -34
@drive__time d 10
@late__not ac -13 13
embar* acd -17 -12 21
have_it acd -16 -11 12
not:sabia a -12
now:rapido cd 16 -12
organ:acuerdo b 14
substance:than bd -23 10
took_one c 11
usted* abcd -16 32 -34 -12

cigarro bd 15 -20
heart:june cd 19 -15
on__job a 12
pm d -13
ride:on_the d -15
well:between acd -17 24 -20

cancel:otro_dia ab -23 20
cancel:todo ad 22 -17
en__tengo a -12
meds:ask_my c 10
ni_una ac 15 -27
not:problema bcd -31 -12 15
say__i bd -13 -12
the_pharmacy d -18

=rule::proxy:the_patient cd -10 11
=rule::unsure:does_that_~1_count bd -15 15
^sale a -11
a_los cd -10 -15
and__got ad -13 16
any:comadre ad 12 -13
mangu bd -10 13
me_comi ad -19 20
now:compl* ad 27 -26
old__i ad -12 11
prior:siete_@medicine d 14
substance:winter d 10
to_run abd -15 16 -14

=rule:effects:yes:nause*|queasy|queasiness|dizz*|m c -22
^dos abcd -46 -24 -11 40
any_@medicine cd -18 11
baja_la c 10
not__her ac -12 14
predn* d 10
psychosis:do_you ab -17 20
starting__scratch ad 16 -11
y_resulto d 13

dejar* a -15
heart:una ac -18 20
it__@body bcd -13 -15 10
lol$ abcd -10 20 -23 -16
operaron__@body d 10
pregnancy:always cd -10 11
ticke* c -18

=rule::refuses:no_~1_entiendo|comprendo abd -16 13 -11
=signs:meds:no+yes ac 11 -10
=visit:segura abd -24 -18 20
aware c 11
heart:not_take a 14
list_of a 11
meds:a_mi b -11
not_# cd 26 -27
organ:prolapsed abd -11 -21 25
other$ ad -15 11

=any:dormir bcd -14 -13 18
one_who ad 17 -17

=body:questionable c 18
a__quien c 15
define_mania bd 11 -12
do__know abcd -12 -24 17 -20
every* abcd 21 -12 -19 -13
my__could a -11
organ:yellow c 12
pregnancy:blood_test ac -12 15
pregnancy:singl* ac 15 -14
presion__me b -14

=visit:lost ac 16 -12
^orale abd -15 -11 26
had:@treat_for d 17
menos d -20
now:up_to a 10
very_much ad -12 18

#_but b 17
=body:balloon d 11
=rule::turned:i_mean|meant b -17
=rule:any:yes:tengo|tuve|padezco|sufro|si|esto ad -22 12
=tag:now:turned ad 19 -27
=visit:llamame ad 21 -14
bueno acd -36 -22 31
caldito d 13
i_took ad 16 -17
not:@insurer a 11
now:shoul* acd -12 18 -10
organ:jaja d -14
pero__dos a 12

=body:stand bcd 11 -15 -13
=signs:psychosis:unsure+yes cd 13 -10
allergy:todo ad 20 -21
diario$ ad -19 23
eaten:can_not abc -16 -11 14
groggy cd 13 -11
mi__es acd 13 -14 -33
not:gave cd 12 -15
plan__@drive bd -15 12
pregnancy:an a 12
pregnancy:mysel* d 12
substance:antes c -10
una__cinco acd -19 -13 20

=body:mail a 11
=body:them abcd -12 -12 -14 13
@eat_my b 11
^confirmada abd 20 -11 -11
did_mine b -12
heart:@call a -15
home:salva d 11
le_puso d 11
nothing bc -26 -23
now:iba_a d 10
prior:pill bc -23 -12
psychosis:my_ex bcd 18 -11 -21

=body:entere ad -13 12
=visit:visto c 11
all__from d 12
heart:el_holter cd 12 -10
now:look_at ac -10 11
otro_dia bcd 13 -13 -16
puros_nervios a 15

=body:coronary b -10
=body:historial a -11
@body__tengo a 15
at_this abd -12 -13 17
bajo$ ad 14 -11
en__mi a 10
heart:antes abcd -27 14 19 -21
in__that ac -16 13
iodin* b 14
now:on_whether c 11
now:up abd 20 -16 -18
pregnancy:cerrada a 11
psychosis:yo abd 25 -24 -22
well:mejorando ad -11 20

@day__the ad 14 -12
cancel:take_me ab -23 21
clean__@month ad -16 17
de__@date a -12
meds:fish_oil ab -12 17
my__surgery c -10
padez* bd -13 10
por cd -49 14
texts:this_one b -19
tomaba c -11

=any:todavia d -13
any:para c -11
home__home d 13
meds:handful d 13
not:done ac 14 -16
organ:half acd -14 -10 20
prior:talk abc 17 -15 -24
still_can a 11
system ad 16 -16

=any:warfarina d 13
=number:pregnancy:few abd -43 -18 28
acelera c 11
am__patient ad 13 -13
no__todavia ab -16 11
off_that a -11
organ:izquierdo ad -12 10
organ:probably ad -14 16
pregnancy:seman* abd -33 -18 40
substance:come bd 13 -12
the__for ac 19 -30
tomo__otra ac 13 -15

=body:iban a 13
^puro acd 25 -28 -32
am__yet bc 12 -14
any:a_blessed b 12
any:the_old ad 15 -13
heart:halla* a 14
passed__lips ad -10 11
pregnancy:sangr* c 12
prior:has ac -12 -18
puedo abc -16 16 -22
sixteen$ ad 16 -11

@drug__noches d 12
@medicine__epilepsy d 14
^concussion bcd -14 13 -13
about_the b 13
am_bringing ad -16 19
brain:yo abd 17 -11 -17
is__not ac 10 -32
organ:hecho a -11
psychosis:una ad -27 16
still bc -50 14

=any:down acd 19 -19 -13
=body:llega ac -13 15
=said:coming:unsure cd 16 -16
c abc -35 -33 36
cuanto abcd -50 58 -14 -51
pregnancy:quest* bc 16 -14
pregnancy:tiene_# a 14
ride:traba* abd 18 -22 -19
substance:a_veces d 11

=any:salami d 13
=body:@drive abd -17 16 -20
ahead bc -13 -14
am_@symptom abcd -15 11 14 -15
coming:o d 11
estoy__mi ab -13 -15
gusta* ad 16 -12
heart:had_it bcd -11 22 -29
last__you ad -12 12
noche__de ad -11 12
organ:ningun a 12
sure__that ad 14 -18

coming:alla abcd -12 -11 -11 22
of__for a -13
pregnancy:hombr* ac 12 -14
ride:seguro c 11
substance:nunca ad 19 -13

=body:mamar d 13
=visit:more b -15
any:si_a c 11
diabetico b 11
not:aqui bd 17 -14
to__at a -22

=tag:ride:self b -13
^long a -19
any:jajaj* bd 18 -12
blood__i cd 14 -14
cansa* a -12
drive:somebody abd 19 -11 -17
heart:@call_me b 11
prior:three abd -41 -18 35
psychosis:ex bcd 24 -15 -31
well__still c -11

=body:jaundice cd 17 -15
any:con_eso ad 16 -14
averi* abcd -12 -10 23 -16
back_never d 11
cancel:after c 10
cancel:canceled ad 15 -27
few_bites d 10
is__at d -12
pregnancy:ahorita acd 15 -11 -13
quizas$ c 15
robot abc -15 18 -10
sana_de a 11
well:been ad 29 -44
y__pero ad -11 15

=visit:alla c -20
=visit:could abc 14 -30 11
allergy:is_allergic d -11
dark$ bcd -16 14 -13
is__there a -16
memory ac -12 12
pregnancy:name_is a 17
prior:in ad 11 -16
reves ad 23 -25
the__no abcd 15 -22 14 -25
well:otra_vez ab 11 -12

=any:complain ad -12 16
=any:what abd -31 26 -18
effects:mas ad -29 17
pregnancy:my_name a 17
puedo__@drug abc -14 23 -14
si abc -25 -14 28
substance:cutting_down c 12

@howmuch_dura b 16
eso_cuenta bcd -19 28 -14

=body:read bd 18 -24
adult:enero a 10
not__pressure ad 19 -17

@book acd -11 15 -20
^what abcd -64 35 -18 -30
cancel:calle* ad -10 11
organ:en_la ac -20 17
planning_on cd -16 17
ride:till_@day c 12

=body:internaron d 10
=rule::known_of:no|nunca|nada_que_yo_sepa ac 15 -12
=visit:surgery d -18
allergy:tested_and a 12
dije_a b 12
early$ b -11
nobody__it ac -17 21
not:breathe acd -13 -10 15
top bcd -16 -12 16

=body:too b -28
=body:ugly d 18
heart:anoth* a -19
heart:the_heart c -26
igual_que c -19
meds:@relative ac -30 21
no__tenido ad 15 -13
porque_lo d 10
work__better ad 20 -17

@relative__asleep ad -19 20
^this abd -15 25 -21
heart:grand* ab -12 13
it_to bc 19 -15
moods d 12
not:all c -14
pregnancy:faint c 13

@relative__voy b -10
a_text ab -18 12
allergy:la_@medicine d -20
allergy:no_problem ad 15 -13
apartamento ab 14 -10
cathe* bd -15 18
dicen$ cd 14 -10
fainted ad 11 -10
heart:called bc -17 14
my__took bc 19 -14
organ:fine_liver a 12
prior:cayo_mal a 11
was_high cd 19 -26

a__high abc -13 -13 17
do__give a 12
doctors bcd -19 19 -18
it__keep bd -12 12
organ:a acd -12 26 -25
pregnancy:cosa ab -11 14
voy__si bc -12 -12
well:no_he bd 18 -11
you_need acd -11 -19 19

@sick_and a -14
@treat__propofol ad 16 -18
brain:heart a 12
heart:pacemaker d 12
heart:supposed_to c 11
me__que abd -10 13 -23
me_medican ad -11 12
meds:thing c 11
pregnancy:camin* bd -11 16

=body:como ac 17 -21
=lead:any:no:cut:none abcd 49 -28 -25 -34
como_hace cd 14 -12
got_to acd -23 17 -12
heart:counts ad 13 -12
not:or abcd 35 -16 -19 -27
psychosis:after abc -16 -22 13
well:am_not a 11

can_we abd 24 -11 -22
cosas__vez cd 16 -15
heart:labetalol d 11
me__monitor cd 11 -14
not:dos c -11
so__know abc -14 -13 15
substance:@year_in ad 14 -14
swing_that ad -10 13

^possibly acd -15 21 -11
not__remember c -14
perdi abd -24 -23 26
substance:me_tiene d 11

as_you d 11
implante$ a 13
meds:ansiedad a -11
mi__nunca c 11
si_tengo ad -15 25

=visit:amanecio bd 14 -16
adult:dad ad 17 -14
any:morni* ad -17 11
creo abcd -16 -23 32 -32
el_animo ac -16 -12
habones$ ad -10 11
i__depression b 10
i__stroke a -11
it_at bc 12 -16
la__@stop b -11
the__@thanks b 12

=body:estreno a 12
adult:en_mi ac -12 13
at__every a 12
dijeron__puedo a 10
heart:coron* b -10
heart:one_day ac -12 10
is_and bd -12 12
mes c -12
pregnancy:este_@month a -10
yes__you d -11

any:me_anytime d 12
entro_a a 11
mi_nombre ad 11 -12
now:wrong abc -22 26 -13
well:days_and ad 11 -11

=any:senorita b 12
eaten:un bd -52 24
is_too b 14
organos a 13
oye acd -24 -14 24
pregunta abcd -39 43 -32 -11
texts:on_the bcd -11 13 -12

=body:tipo abc -28 11 -15
=signs:ride:unsure d -20
a_monitor cd 17 -16
anduve d 12
calculos d 13
coke__@day ad -13 18
complica a 13
hinch* cd -12 14
labetalol d 11
me_@call d -21
one_bad ad 15 -13
prueba$ ab -17 -15
suert* c -17

@drug__# abd 14 -16 -10
allergy:new d -24
any:not abcd 27 -53 10 -28
home:troub* ad -13 14
ni__tengo d 14
ride:lol d -12
substance:start* d 10
you_know ac -30 16

=body:faltan a -15
=signs:body:none:other+proxy d 14
=who:visit:theirs d -11
^@relative bcd -29 -43 25
heart:not_my ad 15 -12
i__sure abcd 16 -14 13 -23
no_idea a -12
not__lol acd 10 -11 -17
school_@clinician c 11
when__broke cd 10 -18

=signs:texts:none ac -15 -16
cumpl* ab -11 13
eaten:que bc -19 10
effects:antes a 12
pata a 11
psychosis:break abd -23 -12 26
shot b -40

@relative_si ad 10 -26
@texts_a ad -17 19
any:que_@insurer ad 14 -11
ese__tengo ac 16 -14
horas$ b -28
is__much b 10
y_transaminasas ad 15 -12

=tag:cancel:turned a 14
adult:nietos bd -11 15
amamanto bcd -11 -16 17
are_normal d -15
nace$ ad -11 17
organ:organs ad 12 -13
pregnancy:trimester acd -23 -11 30
ride:permiso bcd 10 -10 -16
texts:porque ad -11 13

con__ando bd -11 13
esa_hora bc -12 -17
sealed$ ad 11 -12

^need bd 17 -44
all__above d 11
brain:there abc 16 -13 -12
coming:manana abc 18 -12 -26
drive:estoy_en c 15
eaten:not cd 19 -19
higado bc -10 -21
ride:@relative_makes cd 12 -11
yours ad 14 -12

alergia_no cd -15 12
drive:just_me ad -12 12
had:paciente bd -22 16
is_@treat ab -13 15
now:dentista ad 19 -13
sin__por ad 13 -10
substance:says_on a 11
sure__is b -11

@cancel__it bd 26 -25
@drink__@medicine ac -14 15
@howmuch_tiempo bcd 21 -12 -14
^an cd -15 15
any:apartamento_# ad 16 -13
aunqu* abd -13 -11 16
but_do acd -15 18 -13
cancel:could a -12
eaten:except abd -20 11 11
honestly b -27
prior:sertralina c -13
substance:el_trabajo ad -10 15
substance:el_trago d 12

my_army a 11
pregnancy:take ad 10 -17

body_is ab 19 -18
dot b -10
drive:me_voy ad -23 26
en__calle bd 16 -17
no_never ac 16 -11
organ:since b -16
substance:went c -11

=any:message abd -13 20 -11
=body:gulf b 10
^dicen bd -15 10
allergy:good bd -18 13
any:you_are d 13
coming:went a 11
new__me ad 11 -11
o abcd -25 14 27 -42
pregnancy:not_get a 12
substance:tomab* bcd -11 -13 17
vertigo ac 21 -11
we_say a 14

@medicine__@month cd 21 -18
a_broken b 10
brain:a_concussion c -11
brain:questionable c 18
diabetico$ b 11
psychosis:say bc 17 -14
ride:took_a b 11

=body:mentioned bcd -16 23 -21
=body:rarely a 20
^para abc 34 -26 -38
cancel:dejam* c 11
hace__bebe b 11
heart:chest b -13
heart:not_get ac -13 15
meds:y bcd -42 -11 22

=body:condom ac -13 13
=signs:well:unsure ac -38 25
any:away bd -14 17
i__bipolar bcd -13 -14 13
kinds ad -13 16
see__but cd 11 -13
the_@drive b 12
the__til ad 17 -12
yo__dije ad 14 -11

=body:pocket bd -11 14
aneur* acd -11 -13 10
i__asked ac -13 19
psychosis:@month ad -10 19
substance:tranqui a 15

=body:diabetico b 11
^siempre ab 16 -19
any:esta_mal a 12
no_traigo b 15
organ:appendix c -12
poder b -17
prior:been_on c -17
prior:nunca acd 25 -23 -12

@stop__el ac -13 17
adult:a_lady ab -10 17
appetite ab 11 -14
heart:been_on d 14
meds:a_day bd -12 16
nothings_changed ad -10 13
now:viaje d -14
organ:hepatitis b -11
substance:cero a 15

=body:peanuts a 10
=rule:had:unsure:spray bd -11 14
me_anytime d 15
organ:last_@year acd -12 23 -15
ride:quien_me acd 26 -15 -15
voy_sola ad -24 27
well:hurti* d 10

=visit:what abc -12 13 -13
allergy:think ac -18 20
cuentan$ abcd -18 30 -12 -26
day__@day d 12
does_medical b 12
only_once ad -15 16
organ:utis ad -12 -11
talk_@treat abc 11 -15 -21
that__ever a 13

@late ad -16 -12
@year_limpio ad 14 -14
drink__night b 12
heart:abuelo ab -18 17
psychosis:mania_nunca ad 13 -13
well:dark b -10

=body:gastritis ad 15 -11
=body:living ad 16 -11
=visit:dure c 13
i__what abd 16 -16 -21
organ:cirrhosis cd -14 13
pregnancy:not_have b -16
se__tiene c 11
substance:smoking bd 16 -15

=body:mean abcd -18 28 -12 -15
@spanish__@english d 10
been__that b -10
brain:dado ad 11 -11
me__minute bc 18 -10
not:@stop abcd -21 -22 -31 39

and__# b -12
feeling_great d 11
substance:@drug_all cd -12 11

any:ocurra a 10
any__day b -11
now:get b -11
now:seman* ad 19 -17
ride:of bc -18 -14
sees a -16
the_@visit abc 19 -13 -12

=body:beats c 17
=signs:visit:unsure: abd 15 -14 -16
consigue_permiso bc 18 -17
effects:bien a 10
heard bcd -31 23 -28
miss_it a 12
por_mi abcd 13 -42 -17 22
pregnancy:@late_period ac 20 -18
siemp* ac 12 -24

=body:wild a 16
=visit:dia abcd 18 11 -25 -26
any:matte* d 11
dice$ abc -27 24 -22
drive:need_to b 10
had:the_nose cd -15 16
lo_puedo ad -11 11
me_sube acd -13 16 -12
not:straight ad -21 13
of_any a 15
plan_on bc -15 -10
puede$ abcd 24 -19 -18 -19
sustos ab 16 -13
that__why d 12
that__would b 13

=said:prior:ask bc -13 -13
=visit:counting cd -12 14
any:de_mi d -20
del__no ad 15 -15
nada__asi d 10
no_others ad 16 -11
to_bees b 14

=body:igual a -15
@body__not ad -12 12
allergy:yes a 12
drive:truck ad -23 23
evaluation cd 14 -10
mensaje_que ad -11 14
with__in bc -21 -15

=denials:visit:2:unsure+yes bc 20 -18
el_@parking a 12
found bcd -34 -20 27
now:le_digo cd 13 -12
substance:droga* c -24
we__preventing c 13

not:would b -17
pregnancy:anos abc 16 -15 -15
prior:worked acd -21 -17 26
woman$ a -11

=body:fainted ad 11 -10
not:duele ad -14 18
organ:been a -15
vomitando c -12

am__positive c 11
not:for ab -17 25
now:le_contesto a 15
now:was_good a 10
whiskey ad -15 19

=last:body:unsure a -18
=rule::unsure:quiza|quizas|talvez|acaso acd -11 22 -37
coming:cayo a 11
elbow_deep a 11
es__toma ab 12 -13
heart:infarto b 10
not_yet ac 23 -17
queda acd -18 -24 20
ride:about ab -13 11
ride:anybo* ac 18 -16
ride:senora bcd -18 -12 15
ride:would_a ab -14 19
soy_irregular d 11
summe* abcd -11 -21 -11 23
tengo__jaja b -14

cosa$ d -19
de bc -10 -12
drive:regreso d 19
had:pasado bd -13 13
is_allergic d -11
mucho__bano cd 16 -12
prior:meses a -10
probl* bd -14 10

@treat_both d 14
any:no_estoy ac -13 12
drive:ride abcd -25 -21 12 21
heart:@sick ac -10 12
if_the acd -25 38 -38
more abd -12 -22 12
pregnancy:ya_me a 13
psychosis:dead_@relative bc -11 14

brain:thought_it ad 14 -11
dias__a b 17
dice_mi bd -16 13
heart:my_cardiologist d 12
que$ abd -32 52 -59
ride:could abd 21 -12 -25
screa* ad -16 12
well:neta d 10

@relative__to c -34
cancel:waite* abd 25 -12 -19
drink__a acd 19 -12 -10
ha d -10
me__vez abd 29 -11 -29
not_@call ad 10 -20
now:si_es cd 16 -12
prior:para_la d -10
psychosis:@call_it c 16

^thought abd -15 -10 17
any:off a 10
habria cd 27 -23
pelea* d 16
texts:is_a abd 15 -12 -20

=visit:hermanos d 12
any:mejor ab 20 -14
bun d 17
have__@clothes c 12
now:digo c 11
pregnancy:probl* bd -12 15
prior:recetas a -13
seein* a -16

any:esta_de a -11
any:ponga* c -10
por__en ad -12 15
prior:@treat_twice cd 13 -12
texts:not_before ac -15 16

=rule:substance:no:no_~1_tomo|bebo|fumo|uso|consumo acd 26 -13 -15
=tag:home:asks bd 14 -17
adult:de_edad bd -13 13
any:manana_le c 11
organ:falta* ac -15 10
puras acd 21 -14 -16

=any:orale abd -12 -10 24
=body:regla bd -12 -16
=body:welts abd -11 -10 17
concussion__in ac 13 -13
have__ask abc -15 -23 29
hongos cd 19 -22
on_wood a 12
para__quieren b 10

=any:to bcd 10 -16 -13
@insurer__# b -10
after$ bc 11 -20
brains_good a 13
en__# acd -17 -15 19
from_# ad -19 18
hipertenso__la ab -18 18
i__again a 11
it__at b -15
my_boys b 12
prior:group_count b 12
substance:i_had cd -11 14
which_day b 11

if__you d 11
la_@clothes bd -11 14
organ:son ab -12 15
ride:yea d 11

=any:entendi ab -17 20
i__@stop a -19

=any:adopted cd 13 -10
would__ask bc -20 17

=body:quieren abcd -11 24 -20 -15
=visit:llegan b 12
any:andel* d 10
historial_lo c 11
home:and bd -14 10
is_over ad 16 -11
my_pressure abcd -11 -19 -29 31
pregnancy:missed cd 14 -18
ride:i_know ad 16 -13
to__tomorrow abc -11 15 -10
una_fiesta b 11
when__get acd 22 -14 -18

=body:@month abd -20 -26 18
=body:stage abcd -20 -15 -11 27
aun$ acd -22 21 -17
well:#_@date b 11

bipolaridad$ d 15
comfortable b 14
dormi_como ad 18 -12
heart:nah ad 12 -11
heart:them d 12
pregnancy:retra* ab -11 -10
ride:@day abcd -19 -18 32 -15
wish__say acd 18 -10 -14

=any:less bd -16 13
=visit:modo c -13
be__me a 14
cancel:estoy ad 14 -17
drive:back b -13
organ:me_sale cd -16 13

=any:quiero abd -15 23 -11
=body:dar bcd 18 -12 -18
can__but acd -15 -14 14
confirmo__noche cd 11 -11
dos__en ad -10 15
electro d -12
know$ ac -48 22
la__vez abcd -22 13 -20 16
off__two d -13
psychosis:son ab -12 11
que__saber b 11
substance:weed c -17

=any:bear ab 18 -12
=body:nunquita abd 25 -16 -21
allergy:@treat bcd -53 -56 44
drive:my_car ad -16 16
estoy__@door a 11
just__text ad -10 15
me__esta bcd -17 16 -20
now:#_i d -14
prior:made_me ac 15 -12
they__my bd -33 13
time__got ad -12 13

=body:solamente abc 20 -20 -13
adhd$ d 11
changed__on a 10
now:last abd -16 15 -12
prior:farmacia_me d 12
prior:therapist ac 11 -29
que__vez ab -12 16
ride:teena* a -14
substance:worki* a -15
well:doing_better cd -10 11

=visit:does bc 24 -19
=visit:near d -10
and_half a -13
esperando__recojan a 14
no__decidido ac -15 20
to__but abcd 37 -19 -20 -15

=visit:make ab 14 -14
@relative_got cd -17 -11
adult:still ad 26 -22
allergy:hospi* bc -13 11
any:skipped ad 16 -12
brain:@year_back ad -14 15
i__when ab -13 -28
nope abcd 40 -33 -19 -27

=signs:ride:unsure+yes ab -23 -14
am__next ad 13 -12
blood__@medicine bd 10 -18
drive:might_@drive c 10
organ:for b -27
ride:he_can c -24
that__told a 17

heart:cardi* abcd 12 -45 -14 16
heart:wife a -10
on__from a -12
substance:parar d 12
up__during d 13
would__not bcd 22 -16 -23

#__here ab -12 11
=any:back bcd -26 -14 12
=any:hanging c 13
@relative__both b 11
and_@medicine abd -16 -33 26
blood* c 13
drive:if ac -13 12
heart:@relative_had acd 13 -11 -21
pregnancy:ando abc -12 -15 15
shot__be cd 11 -11
still_come ad 18 -10

=body:down abc -15 -33 13
=tag:heart:no ad 14 -24
my__works d 16
now:combine a 11
psychosis:never_been ad 15 -12
shrooms d -11
substance:pain_@medicine c 15
tried__with d 12

^@cancel abcd 30 -31 -16 -15
^estaba abd 16 -12 -15
amama* abcd -13 -16 -27 29
coming:un_viaje a 11
ecogr* c 12
substance:them d 11

any:if_you bd -16 11
de__nietos bd -11 12
edge bcd -15 23 -24
had:maint* d 11
la__hoy ab -10 16
la__presion ab 12 -13
me_cae abd 18 -14 -11
now:till_i d -17
psychosis:the_radio d 12
ride:sombra a 14
the_cane ad -11 13
why_i ad -18 15

coming:reque* ad 18 -12
el_test a -14
it_now ad -16 11
organ:@clinician bd -12 -24
organ:infeccion cd 17 -16
prior:@clinician_y cd -13 13
ride:cousins a -10

andaba d -12
back__back a -12
en__noche bcd -32 23 -12
i__texting ad -11 13
pregnancy:dos ad -18 12
ride:neighbor ab -13 -11
she__at c 12

=body:shadows cd 17 -14
=rule:cancel:no:voy_~2_ir ab -18 13
@medicine_are ad 12 -13
gave__it a 10
home__my ad 19 -13
me_@parking a -11
tampoco abc 18 -12 -14

a__termino ad 13 -11
been_tested ac -14 14
eaten:el bcd -10 -18 13
heart:mal a 14
meetings$ bd 13 -12

allergy:it_is bcd -15 -13 19
bad__@symptom d 10
dejela cd -12 10
dia__y c 10
just__the acd -27 -12 21
now:salio a 11
prior:of_groups c 10
ride:acomp* bc 18 -10
ride:vecina ab -16 11

@traffic__la ab -12 12
cancel:minut* abd 19 -12 -13
for__post d -13
joya$ bcd -14 -15 17
nacido a -17
nadie$ abd 11 -15 -11
not__first ad -27 29
now:did_not a -12
now:estoy_trabajando ad 19 -16
now:good acd -26 -22 32
psychosis:otro d -14
substance:me_tomo a 12
sundays ab 16 -12
y_presion ad 13 -12
yo__regreso d 12

=body:been b -29
=signs:any:yes abcd 16 13 -13 -29
encinta$ ad -14 20
heart:tuve_un acd -10 -14 20
jodid* a 11
meds:@drink_de abc -17 25 -12
ya__@medicine bd 15 -25

=body:chico cd 14 -19
=body:confirmada a -13
been__@medicine abc -14 13 -11
have__and a -11
it__how bc -13 11
my__both ad -11 15
only_took ac -12 14
pido_un a 12
pregnancy:started a 13

=body:skips abcd -16 -15 23 -11
cancel:you_have cd 11 -10
coming:estare d 12
eaten:@food_yesterday ad 11 -11
not_now a 12
organ:every* abc 28 -22 -16
sent_this bd 13 -11
sospecha cd 26 -22
substance:i_do bc -27 12

capaz__si c 13
count__this d 13
prior:remed* ad 19 -11
through__i a 10

any:all abc 16 -21 -13
el_que cd -17 12
heart:to_watch c 13
si__he ac -10 12
solids a 12
the__not acd 20 17 -42

eaten:bagel a 13
edge$ bcd -13 11 -16
organ:kidneys_are bd 14 -16
pecho_todavia b 12
pregnancy:yesterday c -15
problema$ c -23
ya__le ad 15 -13

=any:puedo ab -17 17
=body:rezar a 15
^it abcd -30 -18 40 -11
not:dijeron abc -16 -13 18
now:try abd 22 -17 -13
out__week c 14
para__chamba b 12
recetaron d -13
remedio abd -11 -15 15

=body:mamas abd -11 22 -15
=rule:now:yes:but_yes|yeah|si|ok ad -11 13
^seria abcd 26 -13 -10 -17
como_nuevo a 12
heart:amores a 10
lately$ a -11
mismo_que bcd 18 -14 -12
pregnancy:todavia abcd -40 -14 -20 40
prior:era ab -15 -11
tengo__nadie c -12

=body:todavia ad -30 14
=rule::unsure:not_~2_sure|certain|positive acd -49 48 -39
decid* acd -55 60 -38
ese_lado ad 18 -15
heart:fit a 15
high__am c 13
my__bad ab -28 16
no__ahora d -11
now:entra* ad 15 -11
organ:is_own ad -13 13
secur* a -14

=body:dios bcd -17 16 -22
=body:dormido cd 11 -14
=visit:escribe ab -14 13
allergy:la_he d -10
asking__@relative b 13
empezar ad 10 -18
person abd -14 23 -16
yo_tomo bd 15 -11

=body:tristeza ab 10 -11
@relative__called d -11
comida abd 17 -15 -22
drive:me_toca ad -19 22
nada__reportar a 10
now:mata a 13
skipped_@food abd 25 -10 -18

=any:estado acd -11 28 -23
del__del d -11
soplo_que d 11

=any:empece c 10
=body:broken c -12
blast__got a -14
few_times cd 13 -10
is$ cd -28 12
knew abcd -22 -16 27 -13
le_mande bc 13 -12
let__go ac 20 -11
quitaron bd 12 -16

cancel:so bcd -36 -32 18
heart:el_que b 10
home:sigo abd 25 -11 -23
marijuana acd -11 14 -11
mi__sabe abc -12 -25 28
night__is ad 15 -13
not_back c 11
pregnancy:vino acd 25 -14 -15
prior:after_the b 13
prior:cuales acd -17 11 -20
says__but c 12

@month_shy a 11
allergy:lo b -11
bipolar_i a 18
tried$ bd -29 25

=body:@day b -27
=body:counting b -14
findi* ab -10 13
had__yet b 13
heart:cuent* ab -10 16
heart:esa b 10
marzo abd 26 -15 -22
pregnancy:me_hice bc 14 -13
problem__a d 14

=rule:well:no:igual a 11
=tag:heart:asks abc -41 19 -27
drive:pensaba abc -12 -12 17
heart:runs_low a 16
holter cd 23 -21
lloviendo__aca bd 14 -10
they_all a 17

drink$ acd 21 -20 -16
floma* bd -14 10
now:can_not acd 31 -12 -36
si_luego d -10
the__family a 11
una__pero d -21

=body:have b -11
=body:soy c -12
any:chanc* ad 12 -18
para_las bd -11 16
pregnancy:@year_and a 14
pregnancy:cinco_@month d 11
since_the b -27
substance:lot bd -12 11

=any:necesito abd -19 28 -13
coming:turno d -10
heart:fine cd 14 -21
heart:ticking a 12
mine__# ad -11 18
now:favor ad 21 -24
substance:yeah acd -10 -15 11

=body:austin d 11
@relative_consigue bd 15 -15
and_gravy d 12
eaten:only_a ad -29 22
mesec* ad -12 19
una__tomo a -13

=visit:stay ad 13 -11
had:nose cd -15 16
my__my b -16

had:he abc 21 -20 -17
high__lost cd 11 -10
i__adopted cd 13 -10
looking bcd -12 21 -17
now:calen* ac -26 16

=visit:noche d -14
^un ac -44 18
being_@symptom abd -11 15 -11
depression$ bcd 18 -14 -29
eaten:minut* acd -22 -13 15
los__las ad -11 11
pregnancy:estoy_esperando acd -14 -11 20
ugly d 18
well:asi bcd -12 21 -12

=body:planned a -11
=visit:pata a 11
adult:more ad 13 -11
not_here abd -11 -11 15
pregnancy:hice bc 14 -13
puede_@fetch cd 17 -11
texts:see c -13

allergy:only abcd 47 -50 -40 -15
ride:manej* ad 15 -11
she__@medicine bcd -10 -12 16
suppose c 10

awful a -18
hay__@fetch a -12
home:seguimos ad 15 -11
my__used b 10
partly cd 15 -14
rinon__@relative bd -11 13
takes__home bd 10 -11
uti ad 17 -20

@clinician__manic cd 13 -12
^@treat abd -13 -35 15
los_que a -16
now:close d -12
nunca_he ac 11 -11
prior:bette* acd -17 23 -15
substance:toman* d 17
will__come abd 16 -11 -12

=visit:think abcd -36 -21 42 -11
brain:ya ad -11 11
i__those bd -16 19
murio$ c 10
substance:esposa d 14
texts:telef* bd -18 12
up_when a 10

@body_and a 14
end_of ad 22 -18
i__heavier cd 13 -13
organ:rest ab 12 -16
prior:@medicine_yes d 13
ride:license ab -12 11
zoloft c -12

=rule:now:no:no_puedo abd 23 -13 -11
aneurisma d 11
coming:asi_que a 15
no_creo b -11
prior:one_and ad 30 -35
que__eso ad -34 12
substance:@drug_a d -15
y_una d 16

=said:no:what_the_text_says_about_the_question abcd 10 -25 -11 -11
coworker ab -10 10
me_sento abd 19 -10 -17
positiva ad -16 21
stopped bc -14 -16
substance:but_that d 10

=any:puede abd -29 27 -16
=tag:effects:slight ad -16 19
@relative_was abcd 11 15 -23 -13
eco__no a 10
heart:a_fib ad -23 20
meds:blood_@medicine ad -16 18

=any:asked b 13
=any:little a -18
=body:fueron abd -10 -10 13
had:la_dieron a -11
heart:healthy c -13
home:mi ac -13 -13
meds:none_of ab -10 14
not:yo ad -26 27
piel c 17
psychosis:checked b -10
to_sit a 10

home:there ad 14 -24
now__no d 15
on__@relative abd 17 -25 -12
organ:too_much acd -12 15 -11
therapist d -14

=any:actually abd -16 -10 24
^anything cd 14 -12
chart$ bcd 19 -14 -14
enferma abd 23 -13 -22
murio__un b 11
never bd -37 -12
started__@medicine d 12
substance:@date_so a -10
surgery$ b -16
trying$ d -13
well:con_la b 12

=rule:now:yes:^_perf|perfect|good|fine|great|y ad 13 -11
a__@hours cd 13 -11
a_lady abc -13 19 -12
adult:sopho* a 11
be__the c 12
of_what c 13
pregnancy:scared ac -11 13
psychosis:y a 16
substance:limpio b -15
yea abcd -16 -17 -11 28

a_otro ad 15 -13
allergy:let_you b 11
any:tomo_warfarina d 15
had:it_did ad -13 12
of_# b -15
rung ad -15 11
se_le c -18
substance:glass_of acd 16 -11 -11
texts:y c -11

@month__@visit d -11
hablar abd -25 25 -12
hace_el d 13
me_@late ad -19 19
organ:clear* ac -12 12
tramadol abd -19 -10 23

cancel:como_cree a 15
era$ acd -12 21 -16
ha__nada a 12
had:the_same bc -13 15
heart__i d -12
meds:mas ad -26 31
not:@insurance abcd -24 -29 42 -25
now:in_a ab 10 -12
organ:baby abcd -16 -10 26 -17
pusie* bcd -18 -10 11
tengo__pensarlo cd 18 -12
they__to ab -21 21

@drink__@relative ab 13 -12
aguanto b -14
cancel:that_was ab 14 -11
perce* ac -36 22
tolero ab 10 -15

=body:dando d 12
=visit:daughters abc -16 -14 12
@relative__six a -10
drive:but_my a 12
organ:when_i cd -13 13
prior:mood abd 15 -12 -14
texts:certa* b 13
texts:have abcd -14 11 18 -13

#__sobre ad 13 -11
=any:summer ad 16 -12
=any:survey b 11
=body:coma d 13
=body:manana bc -11 14
=tag:any:other b -13
any:lot_of ad 12 -12
my__on bcd 34 -21 -17
nervios$ b -18
pregnancy:have_not acd -12 17 -11
prior:tipo b 11

=any:ratos ac -15 19
a__@clinician ad -21 13
antes acd 15 -16 -14
any:covered ad 18 -13
brain:up_with c 10
no_c abcd -45 -21 57 -36
not_bother ad 19 -12
organ:faltan_los ac -12 16
psychosis:tested d -10
tell_me ab -17 17

#_the c 13
=any:every abcd -16 -23 -18 28
=body:army abd 15 -11 -15
^two abcd -22 -35 -25 37
a__passed ad -10 11
home:waiting acd 28 -12 -19
is__chart b 15
psychosis:ever abd 20 -14 -11
ser_que d -13

=visit:medio c -14
coming:decided ad 21 -17
coming:you b -24
drive:que abd -10 -43 21
el__@body b 16
esta_en abd -16 11 -11
que__toca ad -14 14
well:ok_now cd -12 15

#__from ad -20 23
=visit:swing ad -12 17
drive:pero_mejor ad -14 15
falta__para d 17
mi__alergia d 10
organ:maybe d -11

=body:@open c -17
=body:unfortunately d 16
adult:is_# abd -10 -18 20
come_through bd 12 -12
i__one abc -16 -21 15
laryngospasm d 12
parti* ad -28 10
preguntan bcd 12 -11 -14
prior:@treat_only c -11
substance:solo abd 33 -16 -20

^can bcd 43 -40 -24
effects:can_not ad -20 10
my__wants b 11
now:m a 10
seized bd -10 15
sitting__the a 11

@body__esta b 11
cancelela c -10
chico cd 16 -18
coming:obvio ad -11 21
into_it acd -15 19 -18
pregnancy:en_camino bd -11 16
ride:has a -15
would__yes b -12

=any:her c 10
=signs:brain:no+unsure ac 11 -11
abilify b -14
adult:in_# a 11
brain:dinge* c 13
home:parece bcd -15 26 -20
the__have abd 26 -12 -21

=body:steer ac -11 13
=tag:now:idiom_yes bd -13 12
=tag:substance:refuses ab -12 14
=visit:cuarto ad -13 12
ahi_estoy ad 12 -10
backed a 11
dolor__y a 11
i_might d -15
tengo_quien cd -12 14
texts:asi_no d 16
well:pain cd -10 12

both_my bd 19 -15
mas bc -15 -14
organ:de d -26
the_@door bcd 28 -16 -22

=any:eso a -23
eaten:excep* abd -20 11 11
next__do ad -15 16
pregnancy:says_no ad -20 12
substance:is_been d 10

=any:decaida acd 20 -15 -18
=body:iron abd 24 -13 -17
=body:pig d 11
=visit:rain ad 15 -15
a_kidney ad -15 13
borreme b -12
la__c cd 11 -22
my__@medicine abd -20 -15 24
substance:una_que d -12

brain:que_me d 13
heart:clean_bill a 12
saber_si ac -20 15
they_told ab -11 -11

=body:street abc -11 22 -13
=signs:body:none:known_of+unsure bd -16 -11
@body$ ac -26 11
carretera d -12
chanc* abd 14 -27 -15
entre_semana a 10
estoy_con bc 12 -19
someone_else ad 19 -18
substance:otra_vez d 12
went__it c -10

=any:hit bc -13 13
@insurance__no a 15
all_that ad 12 -29
any:know_how c 12
meds:curre* abd 27 -17 -17
now:at_work ab -13 15
well:walki* ad -17 22
ya_llegue d 10

=body:she a -13
=number:drive:few ab -16 11
fat$ b 12
from__system ad 15 -13
had:ustedes bd -21 17
have__@cancel d 10
i__nervous bc -14 12
pregnancy:condom_broke ac -13 13
ride:igual_y ac -13 11
substance:til ad -11 15
todavia_en a 11
unsure bc -14 14
y__mas ad 19 -15
yo__he ab -21 23

^higado c -10
allergy:some c 11
bit$ a 10
brain:cai ac -18 13
coming:good a 10
heart:night* c -16
home:@stop_mi b 17
me_habian d 10
old_@place ad 18 -17
psychosis:a_leer abd -14 17 -10
psychosis:expli* abd -11 12 -13
said__might ac 11 -10
substance:a_day c -17
you__this ab -13 15

after__@year a -19
drive:a_truck a -13
meds:my d 16
mia_queda bd -12 17
not:llevo abcd -11 -19 24 -17

=said:ask:no,_with_an_exception a 11
es_confidencial b 16
heart:somet* abc -24 -12 16
you_mean abd -11 23 -33

=denials:visit:2:none bd -35 17
dropped_me d 11
heart:strong_as a 10
home:heard ac -16 22
organ:bien_el ad -15 16
pregnancy:@date bcd -17 -18 17
ride:will_find abc -15 -10 21
s abd 13 -14 -12
tres__@body b 13

=body:terapias bd 14 -11
@clinician_told a 12
@fetch_no c 12
about$ bc -24 20
define__lol bc 16 -15
handle$ a -12
que__pero bd -29 -14
ride:two_@body ad 14 -15
shadows cd 11 -17
to__exactly b 13
tried_it b -15

=any:secundaria a 10
=visit:si abcd -31 -21 40 -19
any:down d -14
pregnancy:find a -14
prior:buspar ad -16 19
substance:over_@drug d 10

a__# bcd -17 -23 15
adult:seven* a 14
adult:turn ad 25 -24
at_home abc -23 -10 15
cargo_una ad -13 12
heart:off_the d -11
i__coming acd -12 -12 11
six_@month ad -23 14
that__private ab -13 19
which__you bc -12 19

=body:anemia ad 18 -11
@relative__esa a -13
effects:to_say ac -17 13
mi__en bd 18 -27
substance:drop ac 16 -12
substance:estoy_en ab -17 -17

eaten:more cd 13 -22
heart:get_checkups ac -13 15
i__more bcd -15 -12 19
is__on bd -14 13

=tag:now:self d -11
=tag:ride:yes abc -12 -14 13
esperame bd 22 -15
has__i abc 16 -12 -10
passed_my bc -11 -14
pensaron_que ad 20 -18
psychosis:thank ab 16 -15
pura bcd -10 -15 12
texts:but cd -14 13
we__using a -10

=any:tendria bcd -10 21 -12
=any:than bd -15 14
=visit:llegamos ad -15 19
@open_to ad -15 16
effect b 10
it_has ac 13 -19
last__been cd 14 -17
ride:not_have d -11
ride:tengo_a a 11
se_todavia c 11
too_soon acd -12 10 -10

=body:sea ad 11 -13
heart:brother d -13
take_nothing ab 16 -12

@relative__sure cd -11 15
any:can_not b -19
este_es abd -11 -12 19
he__# bc 11 -15
prior:cuant* bc -12 15
recetaron__las a 11
what_if abcd -18 29 -26 -13

=visit:between ad -18 13
lbs d -17
murio_de ad 11 -14
only__pressure d 11

conmo* d 12
organ:physical ad 10 -14

=body:mdd a 14
=visit:final ad 23 -17
drink__not ac 15 -13
drive:else b -17
had:anest* cd 13 -13
had:conozco ab 15 -17
heart:define bcd 22 -15 -13
no__conozco a 15
prior:cero abc 27 -16 -17
vet abc -20 10 -12

=any:ve bc -13 10
allergy:el_@body ad 12 -10
makin* bc 11 -17
organ:y_la ad 22 -22

as__bone ad 15 -10
dos__dia bd -10 14
drive:me_dijeron a 15
las_fiestas c 10
organ:exame* b 11
organ:fibroscan c 12
six__not ac -12 15
tener_la a 10
texts:before c 15
tio ac 17 -16

brain:passed ac 13 -11
break bcd -18 -19 20
drive:camio* d 11
drive:will_not ad 13 -10
ride:con_quien c -13
strokes__seizures a 11

@relative__sano d 13
@relative_insists d 15
heart:baje ac -10 15
i__marathons a 14
let__it c 11
meds:bottles bc -11 12
substance:una_@drug ac 11 -13

=any:brunch d 15
^analisis a 13
and_nothing cd -11 13
any:thumbs ad 15 -10
bipolar_ii c 12
grief$ a 11
if__@relative ab -12 -11
naive$ a 13
now:doctor acd 12 -11 -13
padezco_de a -12
psychosis:inveg* d 12
quiero_@call bd 19 -13
y_todo cd -11 10

=any:my a -17
=body:sealed d -11
@vehicle$ acd 45 -40 -65
heart:@symptom c -12
hipertenso_de ab -18 18
not:habla b -10
not__has c -17
organ:or d -19
pregnancy:stopp* d -14

=body:mental a 12
counts$ a -11
eaten:la bc -57 30
la_hepatitis c -16
mis__los d -10
patada a 14
we_speak ad -14 21
ya__tomo c 10

=body:alcanzo b 12
=body:radio d 12
about__# a -17
eaten:el_@vehicle a -10
heart:estoy abd 20 -13 -21
no_@drive c -10
well:@move abcd 24 -13 -11 -14
works_for ad -14 20

=body:toc a 13
=rule::yes:sure_thing|am|do a -22
heart:always a 15
if_i bc 22 -43
poco b -26
warfarina ad -12 17

=body:takes ab -11 15
=visit:sombra a 14
heart:@day d -28
instr* bd 12 -13
leerlo$ b 11
mas$ abd -12 -30 16
not:primera ad -22 23
voices__are a 10
y_yo acd -28 -30 27

had:esketamine c 12
prior:los_# b 13
substance:the c -16

=visit:post a -15
^nop ad 20 -11
any:at b -17
brain:schoo* bd -10 13
eaten:the_@drive ad -10 11
fifteen ad 18 -19
i_need bd 16 -30
to__@clinician ab -26 12
with__on abd -14 -16 21

=any:full bcd -14 -13 19
=body:corazon abc 17 -13 -24
=signs:cancel:no+yes bcd -36 -11 26
@body__un ad -12 15
allergy:del_dentista cd 19 -14
allergy:what bd 28 -21
bien_pero ad 17 -15
had:all ac -13 13
organ:lol a 11
psychosis:schiz* abcd -26 -17 -28 38
substance:para_dormir ad -15 -11

@treat_@medicine ad -16 22
adult:escri* a 12
allergy:alergica_a ad -19 20
bajara c 17
coming:comprado d 12
mi__dice acd -23 18 -13
prior:they c -15
prior:un_@month ad 14 -11

=visit:here bcd -16 -33 13
apenas__entere ad -11 16
creatinina__transaminasas ad 15 -12
right__rain a 13
substance:beers ac 16 -16

@relative__patient b -11
any:defin* bd -11 16
heart:i_would ab -35 13
neighbor d -12
to__test a -11
was__of d 11

and_said acd 22 -15 -12
discuss_that b 11
it_up abd 19 -11 -16
le__esa d 12
no__entra d 11
organ:numbers_were cd 13 -13

=signs:body:no+yes:other d 13
=signs:visit:unsure:unsure cd 13 -25
@day$ ab -24 14
any:i_tell bc -19 23
do__if acd -12 21 -20
her__but a 11
ok__i a 11
psychosis:me_acuerdo b 13

=visit:locked d 12
allergy:whate* b 11
had__@food ad -17 20
now:my_@visit bd 16 -18
pregnancy:of a -23
ride:afuer* d 11

any:no_objection ad -19 21
came abc 35 -13 -42
form_i ab -12 14
lo_descarto ab 19 -18
on__@ride d -17
please_do bd -13 15
psychosis:es acd 11 -21 -14
settl* d 10

=any:faltan ad 22 -19
=visit:quedo ad 11 -15
eaten:las acd 19 -12 -18
estan__estudios c 11
heart:my_pressure bcd -15 -26 28
lot_when c -10
meds:sintrom ad -11 12
pregnancy:a_miracle a 12
sofa ad -12 12
took_the b -13

=any:nietos bd -24 19
=body:bypasses bd 20 -15
=body:wrote b -17
@relative__about c -12
a__line c 16
allergy:my_body ab 11 -11
cancel:til_i c 12
esquizofrenia__mania ad -19 19
it__impossible ac -13 14
organ:this b 13
pregnancy:to_@stop ac -12 -11
rinones_poliquisticos d 15
says__miss a 12
so__the bc 15 -18
that_ship a 16

=visit:cayo ad 19 -14
=visit:entre cd 23 -20
any:his d 16
eaten:de_@eat ad -21 20
heart:rhythm a -11
impor* abcd -21 16 18 -25
matter$ ac -19 -16
pregnancy:every c -12

@drive__que ad -19 18
@insurance__que c 15
eaten:de bd -15 14
effects:for ad -29 20
el_del b -15
is__any ad 12 -12
linda ab -12 20
mi_@place d 13
prior:text_me b 12
the_tv c -11

=any:mangu d 13
=body:tengo abcd 21 -12 -21 -11
@relative_tenia b 21
cancel:mi acd 11 -12 -11
con__inyeccion bd 10 -13
familia__en a 12
heart:a_hole d 10
now:mi a -20
organ:dentr* ad 17 -13
parezco_de ad 15 -11
por__lado ad 13 -22
schizophrenia_no d 12
well:hecho abd 23 -13 -13

=any:great bcd -13 -20 15
adult:estoy_en ad 19 -16
allergy:teste* ac -11 11
depende abcd -22 -18 27 -23
drive:no_tengo acd -18 -20 26
just__@drug bcd -16 16 -15
no_@medicine abcd 18 -34 22 -36
organ:done b -11
organ:recheck cd 14 -13
prior:difer* d 12

=rule::no:ni_loc*|hablar|de_chiste bcd -13 -18 12
@medicine__dos ac 12 -14
and__at abd -19 -11 16
cancel:doctor ad -11 11
eaten:manan* a -16
heart:igual_que bc 19 -16
is_gallbladder b 11
mil__por ab -10 14
psychosis:any_of a 11
ride:pick bd -11 17
si__recogen d 11

=signs:no+unsure abd 13 -34 -23
=visit:acostado ad -12 16
effects:ayer ad -14 19
psychosis:cuenta bd 12 -13
psychosis:le bd -11 12
substance:antes_no ad -19 11

=visit:atras a -16
anyon* a 13
la__ella a -10
little__has bd 17 -16
need__one a 17
texts:conte* ad -13 20

=visit:dar c 11
=visit:seguir bc -15 -17
about_a ad -12 18
and__back c 10
effects:can abc -14 13 -11
ni__@symptom a 12
organ: b -16
prior:\xc2\xbf d -12
well:eveni* ac -11 12

adult:me_faltan ad 22 -19
de__me a -12
meds:on_@medicine b -18
not_you c -12
now:told_my d 14
trying_and c -17

=body:list abc 13 10 -26
=number:brain:year abcd -14 -23 -20 28
brain:epilepsy_not ad -14 19
effects:dos d 14
it__any cd 10 -12
no__otra bcd -12 -15 21
saber$ acd -26 30 -33
sertralina c -14

=visit:encontre a 14
blood__every c -11
cuando__dieron a -10
dice__y c 11
heart:corazon_lo bd 10 -10
move bc 12 -22
pregnancy:leche c -14
ride:novio cd -11 14
turno__# abd -12 20 -10

=body:maam abc 16 -17 -14
=body:pero bcd -21 10 -15
cardi* bcd -39 -12 16
dedo d 11
drive:picke* ad 15 -11
idea__this b 11
no__@insurer bc -13 -11
passed__stone c 13
pregnancy:esperando acd -15 -12 22
still__up ac -13 13

=body:alergico b 14
=visit:dan d -14
=visit:wear b 10
am__at ad 17 -16
cancel:show_up ad 17 -10
eaten:sure bd 15 -13
effects:acuerdo a -11
had:puedo bc -14 17
prior:desde b 16
prior:escri* ab -14 12
the__@treat b 12
voy_empezando a 10
was_fine c -19
was_good ad 15 -11

=body:sober bcd -25 -24 19
=body:waiting ac -15 12
@drive__yo d 13
^count ab 16 -13
just_when c 14
nino$ b -12
organ:sangre a -10

#__almost cd 12 -11
#_en abd -11 -14 21
=rule:pregnancy:no:diu|iud|nexplanon|mirena|paragar abc 13 -19 -11
@year__al c 10
any:antic* ad 14 -17
been__lot ad -13 15
confirmed$ ac -19 16
home:@door bcd -30 -11 21
my__self ad 21 -18
organ:cuant* c -10
organ:got_to abd -20 20 -12

=rule:substance:unsure:not_a_problem_$ ac 31 -34
cancel:will_not ad -33 30
effects:la_@medicine d -14
escribirme a 15
home:safe ad -11 15
pueden abc -22 16 -12

=any:amaneci a 15
allergy:an_allergy d 14
de__patada a 14
had:segundo b 11
mejor_mas a 10
texts:se_leer a 13
the__does cd 23 -10

=tag:any:no bd 11 -33
be$ a -10
exactly abc -20 -10 22
now:works abcd -28 -22 -10 37
organ:es_el ac -25 16
quita bc -28 14
the_tape ad 14 -16
will__let a 10

#__no a -17
=rule:heart:yes:my_~1_cardiologist d 12
mas_la ad -14 14
organ:esos abd 26 -13 -16
really__and cd 11 -11
si_@medicine c 10

down_the ad -18 17
estuve__en d 16
organ:lot_of c -13
pregnancy:a_hysto ac 12 -12
ride:everybody acd 26 -11 -16
says__afib cd 12 -13
would__me abc -10 14 -15

allergy:but_it d 11
allergy:it_for c -10
can__find ac 17 -10
dry b -14
home:home abd -13 -22 16
organ:em ad 15 -14

=signs:texts:no abc 13 -46 -17
@day__si acd -15 22 -15
@medicine$ abcd -23 14 -30 16
any:no_@thanks ab 25 -18
fui__la bd 14 -13
heart:weeks d -11
la_tolero d 12
meds:of_@medicine a 13
not:antecedentes a 14
now:no_worries ad 12 -11

=body:drinks b 12
=body:judge cd -14 15
=body:vez abc -10 -50 23
@medicine__@body acd -20 27 -17
heart:@insurance d -10
high_and ac -14 17
ket d 12
psychosis:last b -18
texts:rathe* abd 28 -22 -18

=any:his bd -15 15
=tag:eaten:unsure abc -37 -18 31
answer ab -17 15
cancel:otro ab -30 19
nothing_yet d -16
over_text ab -17 19
sitter c 16
well:@day bc 13 -23
wonders d 12

=any:despues bd -18 19
@relative_if cd 25 -22
had:to_it b -14
hicieron_la a -11
home:she cd 14 -32
my_heads a 13
now:aunque ad -10 10
orino_como ab 20 -13
psychosis:doctor a -13
respuesta$ a -11
yo__si c -12

=body:limite c 12
=tag:eaten:turned abd -14 -22 19
aguante$ ad 17 -13
backe* a 11
brain:doctor a -13
cancel:ahi abd 25 -20 -34
carre* d -12
coming:borreme_de a 12
effects:@day d -12
hate__i d 12
is_coming b -20
now:work_for ad 13 -12
ride:come_but b 12
solo__quitaron b 13
soplo_de cd -19 22
valve acd -20 -14 26
y__me bd 14 -14

=body:hora abc -12 13 -11
=said:safe:yes abd -33 -17 50
a_miracle a 12
any:on_your a 12
come_but ab -16 14
now:it_@eat d 14
ramen__# ad -13 13
substance:con a -12

any:am_not d 11
partir_de d 12
prior:dos_y ad -19 22
tomo abc 15 -11 -12

=body:inyecto ad 15 -13
@year_pasado c -11
acted_me c 12
allergic__only a 13
cancel:ahi_estoy ad 14 -12
cancel:this abcd -27 13 -16 15
dificil abcd 15 -10 11 -24
el_@relative b -11
estoy_esperando ac -28 28
llega* cd -14 -13
not:podia abcd -14 -12 -11 24
now:let_us ad -13 15
pero_tambien c 15
pregnancy: b -28
prior:tambien d 10
vape ad 18 -16

=body:doctors bcd -15 10 -11
=number:prior:few abcd -13 -14 -17 19
=visit:las b -11
@call_@call d 12
@relative_makes cd 12 -11
@relative_y b -28
drive:@vehicle_home d 14
drive:y_no d 11
eaten:food ac 14 -12
ex__a b 13
igual__antes b 11
now:mi_turno ad 12 -11
para__@symptom ad 14 -13
ride:@call_me ab -14 19
said__the c 12
someo* d -23
substance:si_pero ad 11 -21
substance:slipped d 11
substance:weekends ad -26 16
teetotaler$ ad 19 -11

=rule:allergy:no:sin_~1_problemas|problema a 13
@medicine__says ad -13 15
expen* cd -11 17
home:acabo_de ad -12 16
i__@clothes b 16
now:tiemp* ad -12 -10

=visit:ocupada d 12
^third ad -14 15
allergy:bees d -12
do__on a 11
esperando bc -18 13
ex__no c -12
had__bad c -13
my__me bcd -38 -26 30
pandemia ad -13 12
ride:it_out ac -16 17
texts:visits ad -12 18

a__monitor d 18
at__but b -10
brain:all_of ad -16 20
definite$ c 11
not:@year b -21
not__ever ac 22 -24
now:@howmuch a -27
pregnancy:twins acd -19 -14 24
prima bd 19 -19
risperidona bd -10 13
someone_from ad -10 11

@drive__my b -12
@relative_left bd -15 11
healt* abc 18 -17 -22
pregnancy:are_not acd -13 21 -13
psychosis:vez_con cd 11 -10
when__in a -12

=visit:landline d 10
mi_acta c 12
now:make b -11
stock d 12
to__myself b -10

=body:ran abd 15 -14 -20
=signs:body:yes:unsure ab -12 -15
both abc 20 -16 -28
day_is ab -10 16
del__a abc 14 -21 -13
does_not ad 13 -23
exper* bc -14 -18
home:llego acd 14 14 -32
i_sure ac 15 -21
my_divorce a 13
spironolactone a 11

brain:i_would ab -11 17
bun__oven d 15
con_que acd -21 21 -31
me__ayer bc 11 -13
pregnancy:no_se acd -12 -10 17

allergy:me_salio a -13
am__those a 16
claro__quiero b -15
dejeme abcd -25 -23 35 -23
presion_es ab -11 15
substance:stopped_@drug bd 11 -11
was__manic a 12

pregnancy:para bcd -22 -10 14
texts:so_no ad 14 -12

and_again ad 12 -17
asi__no ad 10 -12
but_this b -11
heart:and_that d 12
mismo__@year d 13
organ:estomago a 11
pregnancy:having_a ad -16 19
que__manana ac 13 -12
ride:when ab -17 10
texts:@person ad 17 -13
un__el ad -28 11

=body:age b -10
=visit:otro ad 25 -33
agosto d 18
brain:sangrado bd -10 14
heart:hypertension ad -33 21
i_drink c 10
my__@eat a -12
pregnancy:una_@relative ab -12 18
still__your a 14
substance:becau* d 15

@clinician__tests c 10
dije__ya d 12
hit__up ad 24 -24
home:his cd 12 -11
newbi* d 10
pregnancy:de_dar ad 12 -13

@clinician_wants cd 22 -18
buenos abcd -21 31 -15 -22
era_mi ad 13 -14
he_recibido a 12
no__all ad 26 -19
not:way abc 13 -17 -15
prior:la_cuenta bcd -23 11 15
texts:semana ac -10 -10
tipo__@medicine bd -11 13

=visit:halfway abd 23 -11 -17
amable$ ab -11 19
pressure__the a -14
someone d -18
there_my ad -11 13

=rule:now:no:can_not|cannot_~2_talk|now|make| ad 15 -25
=visit:mero ad 21 -19
=visit:pense c -13
^mitad acd -17 27 -15
bien$ abc 22 -19 -40
but__@move ad 13 -12
heart:jajaja b 12
i__felt a -16
la_fabrica a 16
minutes_out a 11
para__animo b 14
psychosis:ruled_it a 10
texts:this_number bd -14 18

=body:posible ac -12 14
had:was_@treat cd 12 -13
had_it cd 14 -30
heart:dios d -13
meds:take_nothing ab 16 -12
sali_de acd -23 -15 28
six ad -15 13
thinking_about cd 21 -13
well:he bc 11 -16

=body:tampoco ac 17 -13
@body_en ac -17 13
^ultrasound ac 10 -16
home:ya_en ad -16 20
is_@open ab 21 -12
mo ad -20 21
se__hacer bc 12 -11
survey b 11
to_sleep abd 20 -26 -22

=body:a bc -21 10
=rule:texts:no:no_~2_mensaj*|escrib*|textos d -12
adult:retired d 14
any:when_pigs ab 23 -19
esa__recojo a 13
mi_cama ad -12 18
not_till bd 11 -10
prior:no_se b -12
prior:prazosin d 14

=body:orina abd -25 -14 18
=visit:permission bd -15 22
cancel:know abc -22 -25 31
effects:hizo a 10
en__@vehicle bcd 17 -16 -16
home:tambi* b 11
i__clear b -16
mejor__por bd -14 11
para__que abd 23 -15 -19
que__preguntan b 12
substance:layoff ad -10 10
treat$ d 14
well:jodid* ad 14 -14

=body:kidney c -18
=rule::no:para_nada ac 14 -10
=visit:come abc -11 20 -23
@stop__pero ad -15 23
breathing$ d 13
had:my_@relative d -17
me_siento d -12
my_allergies ab -11 -11
not:otra bcd -21 -23 12
on_both a 15
trist* abc 22 -21 -16

=body:vengo ad 14 -12
=lead:body:yes:on:yes abcd -25 -30 -29 40
^del abc 10 -13 -16
allergy:throwing_up b 12
cine a 15
do__mean a -14
le_tengo d -15
mi__@thanks d 11
now:hacer d 11
texts:prefiero_que a 13
yo_voy ad 22 -18

#__nothing ad -14 15
=body:alarma ac 13 -11
=body:went abd -20 -20 14
=denials:any:2:none abc 30 -39 -26
=rule:substance:no:not_a_problem cd 15 -14
^comi ad 13 -13
cancel:second cd 13 -17
coming:thing ad 13 -11
effects:por_el d -12
had:tratamiento b -11
the__first ab -18 19

=visit:ella d 10
@relative__on bc 10 -26
^bottle c -12
no__paciente abd -12 18 -11
now:de_perlas ad -11 13
organ:normales ab 12 -10
texts:es bcd -31 -14 14

#__am b -11
=body:unless abcd 15 -27 -24 11
anticonceptivas d 14
many__you ad -13 14
prior:offer* a 11
quede_sin ad 17 -16
refus* a 12
tenid* abc 10 -24 -10

=body:get bcd 17 -11 -12
=body:innocent ad 16 -13
a__oigo cd 18 -14
allergy:vomit* cd -11 13
effects:every d 12
had:had ab 11 -11
heart:fib ad -23 20
home:him acd -13 19 -11
prior:#_and ad -21 23
psychosis:week a -12
young* d -15

=body:end cd -14 -13
=body:noche abd -32 -27 23
adult:@date_grade a 10
allergy:nose acd -13 11 -12
heart:sube acd -12 16 -13
organ:and_they cd -11 15
shift abcd 12 -15 11 -25
todos$ bc 15 -17

=body:recien d 11
=signs:allergy:unsure+yes ad -12 12
=visit:sigo abd 11 -18 -13
a_ratos ac -17 20
esta_por d -22
had:back b -13
myself bcd -21 -24 18
not:dan a 11
prior:frascos d 12

^aunque ad -11 17
^her abc -12 -13 16
adult:asking c 10
cancel:ya_estoy abd 27 -14 -21
hace_rato abd -28 -22 32
not:changed ad -13 17
substance:off ad -23 23

=any:feeling c -18
i__your cd -10 17
me_hicieron b -14
meds:sin_nada ad 13 -10
pregnancy:@relative_and ad 11 -10
pregnancy:bun d 17
psychosis:y_otro ac -12 13

=lead:visit:yes:on:yes acd -42 -16 18
=tag:well:other c -15
before_that ad -17 17
ride:del_trabajo a -15
substance:@year_y a 11
texts:best ad -17 16

allergy:and_went d 11
brain:todo abd -16 -25 26
creat* b -10
in__any ad -19 19
know__a ab -14 15
two__@month d -12

drive:be_@drive a 10
effects:ya_no ad 13 -12
has_one b 13

=body:@fetch bc -14 20
@day_ya ad -12 14
eaten:only abd -18 -21 28
effects:el_@treat d -14
how_long abd -22 14 -14
license_is d 12
substance:until_@date ad -12 12

=visit:again d -23
@body_e a 12
adult:about bcd -12 24 -11
coming:have_not ad -15 17
home:no_me c 12
my__off abcd -20 -11 -14 29
organ:the_@clinician abcd 12 11 -16 -20
treme* c -14
will__need ad -13 10

=signs:ride:no+yes acd 22 -22 -24
dia a -10
organ:plumbings a 11
organ:to c -13
pregnancy:positive_and cd 14 -12
tengo__si ac -10 18

adult:@month ad 26 -20
any:fly ab 23 -19
pregnancy:@drug a 10
prior:i_see cd -10 12
three__a b -15

=body:aneurisma d 11
@medicine__no b -15
allergy:sure bd 17 -23
andab* d -12
floating abcd -13 -11 -14 19
had:mama ac -14 13
i__liver bc -13 10
little__no ac 17 -12
no__esta ad -10 12
not:aware c 11
organ:@body_neurogenica d 10
pregnancy:encinta ad -14 20
todavia abc -12 -19 14

am__the a -10
substance:sober_today abd 10 -23 16
well:this abc -14 24 -25

=body:hasta abc 12 -13 -27
=visit:del a -13
a_nadie acd 14 -13 -12
cuerd* a 16
had:tanto c 10
la__dia a 11
still__night d 11
substance:me_this a -12
substance:two abcd 21 -17 -12 -10
substance:under a 12
the_table d 16

@move__not ab -20 17
brain:a_stroke bd 15 -14
discontinued a 10
found_out cd -11 19
in__department a 12
on__couch abcd -10 -12 -12 20
psychosis:had_the a 13
substance:me_i b 12

drive:a_car b -16
has__in d 14
heart:amore* a 10
mi__mi b -12
pregnancy:semana d 18
prior:to_@stop b 11
ratit* abd -16 -13 19
ride:esposo c -14
saco d 11
well:good ab -30 16

any:sabri* c 15
can__@treat ad -13 14
coming:ya_tengo d 12
was__once acd -10 20 -13

el_recibo ab -15 19
i__use bc -14 -11
other* b -31

=any:day bc -21 22
ask__my ac -18 16
eaten:few d 21
effects:nada_mas ad -26 27
everything abd 13 -18 -12
heart:heart bc -12 -25
now:cuand* ad 16 -13
now:hers ad -19 18
organ:scarr* ad -10 13
substance:say_yes a -11

=visit:changed bc -11 -19
bells bcd -17 -14 19
knocked ad -18 13
los__@medicine d 10
my_stomachs b -12
que_tenia bd 19 -20
well:o abcd -19 -15 29 -24

acuerdo_si bc 14 -11
allergy:dentista cd 20 -11
estaba_muy ab -17 17
is_on a -22
it_did c -10
matte* bc 16 -28
never_went d -16
organ:ningu* acd 19 -13 -14
pregnancy:tengo_# a 11
pregnancy:teta ad -10 18
ride:church abd -21 -15 25
substance:ugly d 11
takes__@medicine cd -12 13
walke* bd -10 16

=number:had:year bcd -22 -12 16
drogas_nada ad -13 14
estudio$ c 11
heart:put ab -13 -13
not:donde ac -10 14
not__# bc -10 -17
not_preventing c 13
now:bet d 11
of__my b -18
para__le ab 18 -18
pregnancy:aliviarme d 11
ride:got_me abd -20 -10 26
spiro* a 11
substance:just_@drug bcd -14 14 -15
sure__second d -10
the_spins d 17

=any:evening bc 14 -13
cancel:afternoon abd -12 17 -11
coming:de_la ad 13 -28
maluquera ad -11 16
mensaje__llamada ad -11 14
substance:@drug_@drug b -21

=any:mismo b -19
=body:gusto ac -14 14
hija abd -21 -19 15
sons bd -17 16
well:cuanto b 14

=body:pacemaker d 12
=tag:psychosis:unsure b -23
drive:que_mi a -11
el__se acd 18 -25 -13
gallo* d 15
heart:rhyth* a -11
psychosis:again d 11
ride:come_get d 12
ride:ver_si c 11

=body:hoy c -14
=visit:making bc 16 -14
chaplain d -10
had:es_mi b -11
not:volvi cd 13 -13
not__in c -24
so__would abd -13 -12 12

=said:coming:yes ab -14 -24
a_whole ad -14 19
meds:manza* ab 16 -12
my_husbands ad 10 -18
prior:never_went ac 12 -11
sleep_sometimes ac 12 -12

=any:esas b 10
=body:oxybutynin bd -11 10
=visit:family ad 17 -12
allergy:it_at b 11
cancel:@door a 12
chapl* d -10
drive:mi_@ride ac -16 11
got__pressure ad 15 -11
ir__@clinician c 11
kevin$ bd 16 -11
prior:cuantas bc -12 15
puede_a ab -13 13
recai ad -10 16
substance:does_medical b 12
trastorno bcd -15 -12 19

=said:ask abc -12 19 -23
=signs:body:yes:other acd -17 -18 15
aide bcd -25 -11 23
desde_la d 12
drive:taking_me abd 29 -21 -17
link ab -15 16
made__but acd 13 -11 -11
pregnancy:not_not ad -17 10
psychosis:they_never ac -23 17

#_# abcd -35 15 14 -12
any:le_aviso d -13
drive:se acd 22 -21 -23
for_this d -10
heart:cholesterol acd 11 -11 -10
heart:vigilan ac -12 11
las_quitaron a 13
pregnancy:but abd -21 -16 23
pregnancy:havin* c -11
psychosis:nada b -18
substance:bottl* bc -12 -18
\xc2\xbf_la b 11

=number:coming:old cd 16 -16
allergy:a_saber ac -12 17
brain:@body abd 21 -26 -22
como_voy ab -10 11
eaten:my_@drink bd -17 23
not__have abc 11 -12 -12
once__told acd 14 -11 -10
pack ac -12 -11
psiquiatras d 11

=visit:as bcd -28 -25 31
allergy:@symptom_a b 10
any:thanks d -18
coming:viaje a 11
evaluated acd -15 23 -16
lista_de ad 20 -15
meds:ya_no ad 19 -15
no__asegurar abc -15 -17 24
now:suelt* c 13
prior:tell b -13
problema__es ac -16 12
seria__primero a 12
will__@relative ad 17 -19

=any:worse bcd -11 17 -12
=body:normales ab 14 -11
just_to ab 17 -11
llamadas d 12

back__school d 14
el_ultimo ad 14 -13
lleve abd 17 -12 -18
llevo__cuenta abcd -10 -13 26 -19
medican ad -11 12
prior:and_it ad 12 -13
psychosis:my_@animal a 11

=who:visit:mine bc -18 -14
adult:en_# ad 31 -29
allergy:that_i abc -14 -11 10
prior:dos_veces d -13
prior:tome ac -11 16

=any:@clinician bcd 12 -14 -17
=any:sala ab -10 14
any:will cd 17 -25
heart:padece c -11
home:lol c 10
me__it acd -14 14 -15
shell* ad 15 -12
substance:una_botella cd -13 18
tengo_mi d 13

=tag:slight abc -25 -11 16
dolor__no ab 16 -13
en__manana cd -15 16
i__@treat c -15
la__positiva cd -11 16
psychosis:nobod* cd 14 -11
substance:lol ab -25 17
that__question a 10

alta_pero d -13
itsel* ad -18 21
que__todo a 12
the__again bc 11 -13

cancel:but b -10
eaten:mas c -11
had:cuatr* bd -16 20
pregnancy:#_@year cd -14 -21
viene$ abd 22 -11 -19

adult:me_falta ad 15 -15
aguita bcd -13 13 -19
codei* a 14
grapes d 11
orale_pues d 11
organ:gallb* bc 15 -21
prior:maybe acd -13 17 -11
psychosis: d -14

#__pero cd -18 19
eaten:@late bd 13 -11
me_conviene ad -15 15

=visit:week ad 15 -25
@vehicle__a ac -11 10
ayer_y a 14
heart:not_for ad 18 -16
home:parec* bcd -15 26 -20
ride:nomas a 12
this_@year abd -15 -20 24

entre acd -20 30 -22
me_parece abd -17 -11 14
only__out a 11
psychosis:mi_@clinician b -18
rehabilitacion$ d 16
to__chaplain bcd -11 16 -10

=visit:@person abd 10 -19 -11
@open__# abc -17 -20 14
higad* bc -10 -21
it__real a 12
me_find bc 15 -12
organ:dads d -12
organ:pobre* b 15
psychosis:o ad 10 -14
they_prescribed d -11

=rule:meds:unsure:does_~3_count bc 17 -14
@stop__@clothes bd 11 -10
^knock cd -11 13
heart:the_@clinician cd -12 -15
substance:beers_on ad 14 -10

=any:not abd 16 -38 -13
=body:palpitations d -12
choice ad -14 20
fumo__a cd -11 13
is__those bd 16 -15
organ:list cd -15 17
pregnancy:matte* ab -16 20
psychosis:de_joven bd -11 12
tengo__la a -17

allergy:maris* ab 17 -14
allergy:you_know b 12
heart:histo* b 15
home:to ac 10 -12
ride:ando cd 10 -15
what_counts bd 21 -14

@clinician_que abc -12 16 -10
prior:for_my bcd 18 -14 -19
substance:eh abcd -19 -13 20 -14
substance:maybe abd 18 -12 -11

=visit:scratch a 14
hacerlo$ acd -31 24 -18
i_waited ad 18 -14
meds:called d 15
now:conte* d -12
walk bc 15 -14
works__me ad -12 18

is_back d 15
ohio a 12
psychosis:sopho* d 12
recor* cd 12 -24
ride:would_be ad 16 -11
scratch_me ad 16 -12

=body:senti ad -20 25
allergy:thing a 16
bell d -13
halfw* abd 21 -15 -14
my__@move a -12
not:stand a 14
psychosis:only_voices a 10
ya__platico d 11

al_@vehicle ac -11 13
brain:y_perdi ac -14 14
for__@relative ab 14 -13
now:va c -12
organ:gemel* d -11
si__salio d 10
well:driving ab -18 18
well:ni_fu c 11

=visit:ayer abcd -12 29 -16 -24
casa__entra a 12
eaten:mas_un ad -10 11
now:daughters a 12
substance:kids cd 17 -21

=body:polvo bd 10 -11
@year__cosas d 14
any:zip a 12
cancel:cancel abc -19 11 -19
coming:me_la ad -20 23
eaten:toda_la ab 10 -17
limite cd 18 -13
polycystic_kidneys d 12
transplant acd -12 -15 15

=turn:any:none:yes ad -20 14
=visit:consentimiento ad -14 16
=visit:remove ad 20 -19
de_orina a -13
eaten:this abd -12 -22 20
for_@treat b 14
got_called ac 15 -14
in__with d 15
is_i ac 16 -10
les_aviso c 11
not:pueda ac -11 11
poliq* ad -13 18
wake_up d 13

=body:@insurer bd -18 10
=number:effects:few ad -19 20
anest* abc -11 -14 11
me_sirve ad -14 16
ride:not_called ac -10 12
substance:up_in bd 11 -15

=tag:psychosis:no abcd 18 -16 -16 -14
@body__all b 15
@fetch_a bd 15 -11
eso_no ac 25 -33
heart:@relative_tuvo bd 17 -16
home:comer d -11
jubilado ad -10 14
meds:los abcd -21 11 -17 11
no_es a -15
pregnancy:you_need d -12
punto c -10
tranquilo ad -22 27
when__am acd -15 24 -20

=any:ando abc 16 -18 -16
=body:ni abcd 27 -28 -16 -20
coming:tell c 13
conmigo$ abc 12 -27 -16
falta bc -27 11
organ:blood cd 11 -13
pregnancy:entere ad -12 17

=body:swinging ad -17 12
=visit:mejor ac 15 -31
every__but cd 14 -18
in__own d 14
infecciones__cada cd -10 13
now:my_@ride c 13
psychosis:no_tengo bc -22 11
substance:couple ad 11 -10
substance:soy abcd 33 -12 -10 -19

=rule:allergy:no:no_soy_alergic* a 18
organ:higado_lo d 12
substance:ex d -16

=any:nunca d 11
adult:kid ac -16 10
am__about abc -13 11 -13
brain:@medicine_for a -15
heart:fuerte_como a 12
heart:other ab -12 -15
i__later bc -11 16
pregnancy:way cd -25 20
semanas bd -21 12

=any:somewhere cd 21 -16
heart:about a -14
lupita abd -15 24 -10
organ:rinon_a d 11
substance:diria_que ad -10 10
texts:yes acd -20 -13 21
well:momen* acd -22 17 -26
when__swelled cd 11 -11

=body:aneurysm d 13
heart:count acd -15 -20 20
heart:presion_es b 18

@move__@day a -11
con__gusto ad -13 18
la__super bd 13 -10
psychosis:he_is a 12

=last:any:unsure acd -18 19 -16
^lock ad -13 17
a_hernia a 13
pregnancy:i_would d -10

alergica_al b 13
cancel:another ad -23 16
coming:go ad 34 -38
mostly b 11
pregnancy:positive abcd -29 -13 -16 34

=visit:at c -11
any:lot ad 12 -12
brain:during d 11
brain:es_el a 11
cancel:@date ad -11 17
eaten:night ad 13 -26
how__know a -16
i_just abd -14 26 -25
i_run a 17
never_told ac -18 18
to_me cd -13 -10
twins acd -21 -20 29

casa$ acd -23 -15 25
coming:drop ad 14 -11
em abcd 13 -32 -20 13
iv abd -16 -11 21
not:answered cd 13 -11
tried__all ad -21 25

=visit:fue a 16
allergy:pleas* ab -14 18
fuerte__un a 13
well:sonre* d 15

=body:alguien bd 20 -19
=rule:drive:yes:yo_~1_manejo|conduzco|mism*|sol* d 11
effects:with ad 16 -17
manch* c 12
not__@insurer c 12
substance:pregu* a -12
the_drip ac -19 18
wreck abd 21 -14 -13

=body:schizophrenia a -12
^hay abc -30 12 11
and_they bcd -17 -23 23
at__doctors cd 10 -10
mis_@relative ab 14 -12
miss_my ad -12 10
pregnancy:was_last cd 15 -17
ride:up abd -26 -19 18
senorita$ bcd 13 -11 -19

#__back acd -14 -16 22
=body:mine ad -10 13
brb bcd 28 -18 -20
confu* acd 22 -16 -12
dicen_que abd -24 -14 11
had:todavia bc 10 -11
lips$ ad -12 16
now:perfecto ad -24 27
organ:part c -11
prior:tome_algo cd 12 -10

at_another c -11
be__it ad 17 -18
days__it ad -11 11
drive:does ab -16 24
texts:las a -10
the__body cd 14 -11
ultima ad -11 11

@call__day ad -18 14
^mi abcd -17 42 -31 -22
el_calendario cd 19 -10
estoy_segura bc -14 11
got__blood ad 12 -10
i__bringing acd -11 -10 14
if__car c 11
it_an ad 10 -11
magne* bd 17 -14
meds:of ad 11 -27
no__nada acd 13 -15 -10
one_lol b 15
ride:siemp* bc 11 -11
time__it c -12

@medicine__# acd -15 -20 21
@relative__remembers cd 16 -17
adult:en_@date d -14
any:is_a a -11
casi_me b -11
cree$ a 16
meds:ningun a 13
my__fell b -10
nada_para ac 12 -11
prome* acd -21 24 -16
teach* d -10

=any:correct ad -11 19
=any:oops d 12
brain:lamictal ad -11 13
eso__digo d 12
get__@clothes a 12
in__time d 14
meds:old bd -24 15
my__woke c 11
seizures c -17
substance:salir d 10

@body__liver ad 15 -15
heart__fine a -10
insomnio bd 17 -14
organ:is_gallbladder b 11
prior:eso_cuenta bc -11 11
sirve* c -12
yes__is acd -34 -11 23

=visit:consent b -11
am__old b 13
heart__my acd -16 11 11
la_he bd -20 -13
not:pensado c 14
on__home ad -13 13
organ:el_@day c 11
up__everybody d 11
voices_i a 10

eco_y a 11
meds:sugar bd -13 12
pregnancy:pump_for bd -10 14
ride:ha_contestado c 14

confl* ad -19 22
heck$ c 12
me__estan c 12
my_limit ab 12 -14
negative$ acd 20 -17 -13
pregnancy:@relative_is c -15
psychosis:wife bd -11 -13

at__first a 14
is_had bd -12 10
ride:why_can ab -13 11
substance:honest d 10

=body:operada ad 15 -11
=signs:visit:unsure:other a -19
heart:these a -11
in__@year d -10
ntp cd -12 13
only__multivitamin d -11

=any:is bd 14 -21
=number:ride:grown abcd -30 -22 -14 43
and__another a -15
de__sin ad 16 -15
home:still abcd 45 -16 -14 -39
not_great ac -11 13
prior:first_time ad 13 -10

=tag:substance:other cd -12 11
=visit:tranquilo ad -11 14
a__el bc 15 -15
paid abd -10 16 -12
prior:fui acd -14 19 -11
syste* ad 16 -16

=lead:any:no:on:unsure c 11
@treat_do d -10
^infecciones cd -14 19
^the abcd -11 23 -20 -11
had:here bc -13 -11
i__drink d -15
only__problem ad 17 -12
pero__en a -11
prior:remem* acd -14 19 -14
that_department a 12
tranqui a 17
what_they abcd -15 -19 26 -24

=body:maybe abcd 10 -34 16 -36
=body:vinito ad 21 -14
big$ d 13
lined_up c -12
pregnancy:tomorrow ac -13 15
prior:it_to bc 11 -10

=visit:pase a -13
^heard acd -21 17 -16
^nope abcd 39 -32 -16 -26
a_empezar a 11
allergy:something_in cd 12 -12
coming:ustedes bd 15 -12
dejeme__con c 12
depends__you bc -24 29
eso_estoy c 14
go__myself ab -12 11
now:me_this b -11
only$ abcd 31 -34 19 -52
organ:water d 12

=rule:coming:no:close|delete|drop|remove|cancel_ ad 17 -13
=signs:drive:yes acd -14 -17 21
coming:mejor abd 29 -11 -25
habla abc -14 21 -15
pregnancy:am bc -10 -13
psychosis:i_got a 12

@body__la ab -19 -11
a__edad ac 15 -12
all abc 27 -33 -44
any:let ac -22 21
el__puedo ab -16 20
psychosis:ii c 12
talk$ bd -14 15
well:say_yes ad 14 -21

=denials:body:1:yes abd 35 -52 -26
now:problema ad -13 15
segun__@relative acd -12 21 -12
soy_diabetico b 11
telli* abd -29 24 -13
time_do b 12

@insurance__@pay d 10
be_the b -12
heart:asthma ad 19 -16
substance:drinks b 12
una_manchita c 12

account_of d 13
eaten:eat d -21
effects:en abc -11 12 -15
organ:a_uti cd 12 -22
substance:me_corrieron d 12
up ab -10 -28

allergy:hospital bc -13 11
am__seeing d 10
effects:effects ad 11 -11
i_would abcd -19 -14 -19 29
somet* abcd -35 -38 48 -24
sounds bc 11 -12
that__right d -13
y_hay c 10

=body:bp bcd -47 -12 12
any:gusto ad -12 20
creye* d 12
eaten:will bd 15 -16
effects:said a 11
no__cosas a -12
of__right d -13
prior:acuer* ac -17 13
ride:si_me d -12

=signs:psychosis:none d -13
=visit:una acd 17 -30 -21
from__i bcd -11 12 -19
issues acd 31 -15 -26
never__like ac 12 -12
organ:su a 10
ride:a_@relative abc -10 11 -12
that__personal ab -13 18
wassup d 14

#_tomo ad -11 11
=body:encarnacion bd 16 -18
=signs:body:none:turned abcd -16 31 -30 -15
@relative_dijo a -17
any:es ac 10 -27
chance abd 11 -26 -13
drive:takin* abc 13 -29 -12
my_last b -18
prior:for_# ad 15 -11
psychosis:significa d -13
ride:voy_a b -13
substance:day a -18
they__again c 12

=body:depends ad -12 15
=body:three acd -23 -20 27
allergy:had_surgery ac -22 22
disconnected ad -11 12
drive:would_rather a -11
effects:effec* ad 11 -16
heart:sound abd 21 -10 -10
passed__last d 10
perder__@visit ad 12 -11
prior:dado acd -12 -14 19
right_up ad -15 20
substance:teetotaler ad 19 -11
vez__@symptom d -12
when__# c -13

any:from a -13
menor__edad ad 19 -16
mi__apenas b 10
says__my ad 21 -31
y_era a 10

cancel:inter* ad -16 18
durin* abc -16 -13 18
now:me_queda c -18
psychosis:month d 14

=visit:say abcd -10 12 14 -24
adult:eso acd -11 13 -20
apenas abd 16 -27 -13
brain:good b -16
cancel:wait ab 18 -10
heart:al_@clinician acd -18 20 -12
mostl* b 11
prior:vitaminas b 11
recuerdo abc -29 -11 18
substance:todas_las d 15
vivo_solo d 10
well:some cd 27 -26

=visit:llevo c -21
allergic__it abd -12 -21 22
alli abd -12 -10 20
bodas$ a 15
dio cd -22 16
eaten:en_@eat d 11
gotas ad -13 17
handful d 13
heart:ido ac -10 12
model* d 11

=visit:sea abcd -12 -12 -12 22
@english abcd -22 31 -14 -15
^sophomore a 11
allergy:you abcd -23 17 -27 11
carro__me ac -11 14
my_old bcd -16 18 -13
ride:myself ac 11 -10
well:si bd -20 11
with__@animal d 12

@treat_or cd 11 -11
cancel:consulta a 13
cancel:me ab -15 21
drinks$ b 13
eaten:ahora ad -11 17
iba_a b -14
pregnancy:condon d -18
psychosis:@pay d 11

=body:tranqui ad 16 -10
allergy:tuve_una c -11
drive:was ab 11 -19
eaten:full d 13
not:lol bcd 12 -14 -17
now:i_do abcd -22 14 -20 10
only_at bcd 21 -18 -10
prior:me_sirvio ad -11 15
ride:#_@year ad -10 17
ride:carro abd 21 -15 -21

@eat_and ad -10 12
^honey d 15
^ojala ac 20 -17
and abcd 11 -39 -17 10
brain:back abd -18 -12 21
dokie$ ad -12 21
drive:conduzco abd -23 -10 22
not:skip abd -21 -13 27
otra_hora ab -11 18

coming:dejela ad -10 18
or_just abd -17 10 -12
organ:bien_por a 10
substance:por acd -22 -14 24

^@call abcd -54 62 -44 -26
all__# ad -13 12
cancel:seman* ab -10 16
drive:on_the ac 11 -15
heart:que bd 20 -21
morphine__@symptom a 14
not__more abc -17 -11 14
pregnancy:in_# bd 11 -14
ride:has_the abcd -13 -13 -15 18
runs c -22
shifts bc -12 16

^@clinician b -44
is__about a -13
not:figured ac -14 14
not:manic ad 21 -20
now:will_it c 14
rodeo ad -24 25
well:milk ad 19 -14

=body:liar ad -14 14
=visit:roger d 13
brain:pregu* d -16
coming:la_@place ab -14 16
well:@stop a 16

=any:canas d 14
=rule:coming:yes:go_right|go|right_ahead ad 23 -23
^pensaron ad 20 -18
better_some cd 23 -20
cancel:stays abd 20 -11 -13
eaten:call acd -13 20 -16
my_name b -20
wear_pads d 12
when__but cd -22 15

=turn:body:unsure:none bc 15 -23
different d -13
eaten:is ab 15 -17
looked__it ac -10 15
meds:know bd 10 -17
mismo_tiempo d 12
not__anybody ac 12 -11
ride:on d -18
substance:@medicine bcd -36 -11 14
that__been a -11

=body:failure ad -12 12
@body_of ad 11 -19
cancel:alrea* ad 20 -16
coming:would abd -16 -19 28
ect__@treat d 11
heart:@relative_has a -13
home:aun_estoy ad 19 -12
in__no b -13
not:your abc -24 31 -22
psychosis:just abcd 46 -38 -40 -23
ride:suspended d -14
the__instead ad 13 -11
then__a ad -13 13
they_checked a 12

=visit:room bd 13 -12
any:can_i c 14
effects:or a -12
go__ahead d 13
texts:numbe* abd 18 -26 -15
that__same bc -13 13
to__with d -12

=any:escribame d 14
=body:les abd -12 15 -11
=body:patch ad 14 -17
a__nos d 11
bipolar_tipo ad -11 12
no__soltar d 10
prior:hospi* cd 16 -16
psychosis:summe* cd -12 14
s__a a 11
texts:from a 11

^quien abcd -30 31 20 -59
antes__no d -13
i_work d -22
ni_idea ac -22 24
no_esta d 10
oh__i ad 19 -14
on__third b 13
years c -18

coming:somebody ad 13 -12
commo* a -16
con__tengo d -11
my__@clinician ac -41 17
sirven c -12
think__is abc -16 -13 19

#_o ac -11 11
%$ d 12
=body:cuff cd 12 -15
=body:pain bd 12 -20
=visit:estaba d 11
more$ bcd -15 15 -11
nunca__me cd -12 10
pregnancy:el_implante a 13
texts:landl* d 10
was__test cd 12 -10

any:esper* abd -14 26 -17
meds:cuando_me d 10
meds:frasco c 13
my__bipolar bcd -11 -12 13
ya__estoy d -15

=body:may abd -23 -16 27
allergy:which abcd -11 11 10 -11
drive:a_@ride c -10
eaten:go_without ad 11 -11
now:might a -20
pregnancy:shop ad 23 -17

=body:fish ab -12 16
=visit:mas abc 18 -35 -20
@clinician__time c 10
and_can a -16
borreme_de a 12
like__just b 15
now:car ad 12 -10
prior:does_@medicine bc -22 20

@clinician__trastorno d 15
@symptom_con d -11
but__night ad -15 17
for_epilepsy d 13
got__dui ab -17 11
half__@food ad -13 17
malos b 12
no_doy c 10
plan bcd -35 -20 24
por_si bc 22 -19
remind_me a -15
well:wonde* d 10

another_@place b -16
disor* b -13
now:@cancel a -12
now:if_i ad 11 -19
organ:es_que bc 10 -12
see abc -21 -12 13

=short d -11
=signs:effects:no abc 18 -26 -34
^why abc -21 22 -31
amore* a 10
media__me d 12
organ:por_ahi ad 15 -12
ride:@ride_with a -10
they__him c 11

=asks:body:after:none a -52
cancel:switch b 14
es__tenga cd -11 12
now:times ad -10 13
pregnancy:deje a 12
ride:i_could cd 11 -12
text__i b 18

@relative__cirrosis b 11
any:it_is bc 19 -28
cancel:got_my a 13
home:@drive_through ad 12 -11
perfectos$ ad 22 -12
prior:everything acd -23 -19 15
todo_en ad 27 -23
una__me b -14
why__you bd 14 -14
zombie ad -21 21

=body:oldest b 10
=body:uh bd -11 13
allergy:urgen* d 11
any:veces_si c 11
cabin* b -22
coming:again* ad 21 -17
i__having a 11
meds:calle* d 15
organ:stones_passed d 10
postc* ad 13 -10
ride:pata a 11
skipped abd 26 -22 -25
substance:anexo acd -15 -11 16
texts:little bd -15 16

#__@stop ac -13 11
=body:before c -14
=body:next abcd -40 20 15 -13
=rule:now:yes:not_~2_cancel*|change|move|touch ad -27 28
bad__all ad -11 13
drive:@insurer_@vehicle a 13
heart:all c -19
rid d 10
three_but c 14

@call__por a 10
@sick__si c 10
ahi__si d 13
cuenten_conmigo b -12
heart:y_ya a -10
now:numbe* ab -16 18
now:well cd -15 13
substance:want_to d -11
trouble__@relative ad -17 19
well:am_fine ac -15 20

=any:were ad -11 14
adult:un ad 15 -13
brain:en_el acd -12 16 -15
en_eso abcd -20 -20 30 -19
estoy__@insurance abc -15 -12 18
home:voy ad 17 -14
maybe__maybe c 11
que__soy b -10

=any:antes abcd 31 -17 -19 -19
at__right d -11
bola$ abc -11 -10 21
organ:summe* ad -12 15
para__no abd 11 -23 -15
texts:why_not b -12

^hice b -11
allergy:termi* d 12
can__come abc -31 28 -10
coming:roads a 12
esa__no ad 20 -15
la__hablaba d 11
my_physical abd 22 -13 -18
no_hay bc -18 -19
some$ b 10
tiene* abd -10 22 -13
when_they cd -15 13
you__about b -13

=body:joya ad 18 -12
home:pharmacy a 10
la__o acd -15 12 -19
mini b -10
organ:everything abcd 33 -19 -16 -18
texts:text_@texts d -14
well_no ab 16 -11

=any:estuve d 12
=tag:brain:slight a 11
=visit:@animal c -14
allergy:casi acd -14 -13 19
are_trying cd 11 -12
brain:normal ac 16 -12
coming:pregu* abd -19 22 -15
effects:muchas ad -12 16
enojo cd 13 -10
heart:#_casi ad -19 17
i__straight c -15
organ:reche* cd 20 -19

=said:ask:signs_of_both abc 13 -44 -13
been__and cd -10 11
es__@place d 11
no__del a 12
pero__@insurance cd 14 -22
substance:business b 11
substance:dejo ac -14 12
took__off bc -17 20

heart:got_it d 11
is__liver a 17
mala_reaccion ad 11 -10
me__eso bc 21 -33
prior:inter* bd 13 -14
ride:and_the ad 16 -15

118/7* ad 12 -11
=any:between acd -17 24 -20
now:busy d 14
pregnancy:el_@day bc -11 11
pregnancy:pase ad 13 -11
sana__salva d 11
substance:problem_i cd -18 15

@insurance$ ac -16 18
but__ran cd 17 -14
court_date a 11
eaten:was b -31
figured cd 10 -19
nada__eso acd 13 -13 -19
organ:act a 10
una__ya d -12

@medicine_o c 11
@sick_after cd 12 -12
heart:get acd -16 21 -11
now:turno ad 20 -24
one__@relative a -16
organ:was ad 11 -14
psychosis:in ad -25 19
something__it a -10
the_@clinician bcd 26 -21 -23

filled_it d -12
home:but ac -14 11
one__at c 11
organ:getting cd 10 -18
tuve__@year cd 13 -13

=body:false ac 24 -21
^may abd -13 20 -17
atorados a 14
get a -16
not:is ab -15 -21

#__el b -17
^cuente d 13
brain:@medicine_is a 10
december ab -13 12
had:would abcd 10 13 -19 -15
have__questions b 11
my__there ab -14 17
voy__contestar b 12

drive:the_senior a 11
now:confl* ad -19 22
si_es abc -24 -27 26
so_like a -11
volvi* ab 15 -28

=body:colesterol c -11
allergy:norma* c 11
brain:la_tengo ad 18 -10
heart:does ac -11 -26
off_and d -11
please__would d 10
substance:no_es bcd -14 20 -16
texts:la bcd 19 -13 -19
willing ad -13 18

=lead:visit:no:on:no+yes bd -12 14
brain:duro cd 21 -20
home:hermano a 13
nursing abcd -11 -14 -20 22
organ:of_a ad 15 -13
ride:la_vuelta d 11
se_puede bcd 17 -11 -13
si_a cd 20 -30
stone_once d -11
texts:my d -17
weekly d 12

^@open b -17
any:skipped_@food ad 16 -12
anybody ac 18 -18
but__does c -14
cancel:seguro bd -19 18
heart:pill abd -24 -21 28
holds d -10
la__tres bd -10 15
meds:day a -10
meds:frasc* c 13
organ:matte* bd -12 12
substance:si abcd 19 -41 12 -20
texts:manan* b 12

=body:en a -12
coming:stay a 13
drive:how a -20
heart:grave a -12
hypertension ad -29 24
nothing_like a 13
on__nursing ad -16 11
si__perdon a 13

=tag:meds:no ad 15 -19
any:solo abd 15 -11 -11
crying_all ad 14 -10
nursing_do bd -12 12
one__problem ab 17 -18
organ:does_that b -13
pedi__la d 14
that_with ab -11 13
un_vinito ad 21 -14

=body:different b -12
adult:almost ad 15 -11
any:@call bc -13 -14
brain:a_bit c 10
get__@relative cd 13 -14
le__a b -11

@thanks__su b 12
allergy:eso c -19
any:over_my a 14
any:would_rather ad 11 -13
carro_a cd 11 -17
dejela__esta d 11
es__la abc 12 -16 -15
esta$ cd -10 19
preeclampsia c -12

=tag:self d -13
a__por bd -12 13
allergy:@stop_breathing d 12
allergy:test c 13
any:de_quien b 12
comi b -25
meds:and_those ad 13 -10
organ:@treat_hurt b 13
organ:hepat* b -12
preve* c 13
ride:thing c 16
texts:pueden d 10
well:more ad -21 21
ya_pase b -12

=body:y abc 13 -16 -27
^dejelo ad 17 -15
allergy:alergico_al b 10
drive:trans* ad 20 -15
five bcd -25 -30 33
no_my a 10
prior:venlafaxina ad -13 15

=body:llevaron bd -10 20
a__concussions d 10
any:not_since a 11
any:pongale_que c -10
drive:about abcd -19 15 10 -21
effects:mareos acd 11 13 -19
my__waiting cd 11 -22
okafor b 15
substance:the_@drug acd -27 -18 33
when b -21
ya__se a -13

^y abcd -39 68 -29 -55
allergy:who bd 11 -12
first__we ac -18 14
have__if b 15
me_puede bcd 23 -10 -29
not__where a -13
prior:and_nothing ad -22 21
would__have bc 16 -11

drive:@drive_me abd 25 -11 -18
duda abc -28 -18 27
how__it a -22
is_the bc -25 -14
lacta* cd -19 22
organ:nina c 10
substance:july ad -24 21
substance:mota a -18
tengo__rinones ad 13 -11
voy__estar a 11

came__clean ad 13 -12
de__permiso c 14
heart:under_that cd 13 -14
i__grandkids d 15
psychosis:answe* bc 18 -14

=rule::no:ni_~4 abd 15 -37 -13
=visit:leer c -14
^clean abc 22 -25 -20
acele* cd 15 -10
adult:a_half a 11
allergy:@medicine abd 18 12 -35
empiezo d -11
heart:pregunta b 16
heart:supposed c 11
psychosis:vez ab -14 -15
ride:@drive_no a -15
termine_la d 12

@medicine__off ad -17 17
@pay$ b 11
a__one b -31
acuerdo a -33
infusions abcd 24 -13 -14 -16
not:vez cd -12 16
psychosis:never abc 18 -35 -10
tape abd 14 14 -26

allergy:would cd 10 -14
any:dead a 14
drive:with abc 17 -16 -11
effects:acuer* a -11
heart:murmu* d -11
not:good bd 17 -33
what_the d 12

=visit:comes a -19
allergy:now b 10
effects:was_not ac 15 -11
en__aun acd -13 17 -11
pregnancy:viene_otro d 13
rinon_pero a 14
si__a d -31
substance:bebida d 14
tomo__me a 12
tonight cd 15 -24

alergica_a ad -21 14
despe* ab 20 -23
heart:el_colesterol abd -12 17 -12
mananas b 10
now:boss b -15
now:time_like d 11
se_acuerda a -10
so__sure a 10

=visit:contestado acd -11 18 -16
=visit:el d -14
coming:las_# a -20
final$ ad 13 -13
on__calendar d 13
organ:cough cd -12 14

=body:dicho b -15
darlene bd 17 -12
heart:for c -25
psychosis:am_bipolar d 12
psychosis:i_do a -15
ride:my bd -25 15
substance:think abc -23 -11 27
the_cardiologist cd 17 -16

adult:got b -18
bendito b -18
buen_momento bd -17 10
iraq$ ad -14 11
would__to d -19

@relative_can cd 22 -17
^@day c -16
creia_que d 11
how__that c 13
neighbors b -11
psychosis:her a -11
ride:his_@relative d 11

=lead:visit:no:2 a 17
=visit:viendo abd -16 -10 10
@drug__for b -14
cancel:same abd 13 -17 -17
drive:senora a 11
not:asunto ab -14 20
organ:think ac 23 -16
ride:just acd 24 -22 -30

@eat__two d 11
^be abcd -24 -16 -12 36
effects:que_sali ad -10 16
meds:dormir ab -15 11
necesita a -11
passing ad -13 17
tough* ad 11 -11
y__sigo ad -15 16

=any:todos acd 18 -10 -25
=body:biopsy d -12
=body:recall abcd -19 -17 26 -14
a__se a -19
ahorita_le abd -13 21 -11
catching a 13
con_confianza d 20
me__hour d 11
substance:sherr* a 13

=body:sobrio b -10
=said:yes:an_idiom_of_praise ad -10 13
allergy:ni c -11
an__of d -12
but__here ad -19 19
coming:if ac -16 15
heart:give ad 18 -18
meds:@place bd 13 -11
ride:me_quedo ad 13 -12
snri ad -13 17
surgery__the ad 12 -14

=any:mixed c 15
a__lol acd 11 -12 -11
am__but acd -20 -18 22
de__yo abd 21 -17 -15
effects:but bd -13 11
her_@medicine ad -14 13
not:diagnostico ac -15 17
psychosis:confi* a -14
ride:mis d 11
substance:once acd 21 -10 -15
voy_a c -17

=rule:drive:no:^_my|mi_@relative ab -20 19
few_days c 10
girlfriend cd -13 21
now:just acd -12 -11 15
ride:no_one b -14
ride:on_it a -23
would__a abc 19 -21 -16

=visit:esa bc -11 -18
^@drug b -32
drive:up abd 18 -15 -18
hecho abd 24 -29 -13
not:falta bcd -12 -17 20
organ:@stop d 10
two_weeks bc -16 13

=visit:zona b 13
cancel:but_i d 12
drinks__is d -12
once__# a 11

=body:# bc -13 -34
^nothings ad -14 18
effects:@thanks bd 13 -11
organ:an_ultrasound cd 10 -10
texts:yet ac -10 11

allergy:hallucinations abd -16 -12 23
brain:confirmed c 13
home:caldito d 11
lo__pensado c 14
me__text b -11
no_claro d 11
now:my_alley ad -11 12
pregnancy:no_lo acd -25 12 14
so__to d -15
somew* abc -21 -13 25
they__running c 11

after__week d -12
he_estado ad 22 -15
mi__ha acd 15 -11 -14
si__eso bcd -22 25 -15
substance:por_el d 13
un c -13

=any:week c -16
=rule:ride:no:bus|camion|guagua ab -13 10
=visit:alley ad -11 12
^casi bd -23 10
any:uh_uh a 13
la_inyeccion bd -21 11
not:need bcd -17 -22 20
organ:and abd 33 -37 -27
psychosis:as_mania b 11
ship a 16
the__@date acd -21 26 -17

both__had bd 13 -14
i_saw bc -11 11
over_# abc 12 -18 -14

=rule::unsure:emojiunsure cd -10 12
about__@medicine d 10
brain:blood bd 14 -13
coming:morning d -15
de__mejor d -16
drive:pienso d 11
heart_of a 12
not:history a 11
not:hundred c 13
now:x ad -11 18
prior:lexapro b -13

=rule:effects:yes:trouble|hard|hardly|could_not|no ad -13 17
=signs:any:no+yes: b -13
@relative_just ad -22 21
heart:side cd -11 -16
llevo_# b -16
organ:aguanto_la d 11
texts:whenever bd -13 20

=body:miscarried acd -12 17 -14
has__and ad -15 14
prior:too cd -13 12
se_nunca c 10
substance:there a 10

=body:all abcd 30 -16 -27 -18
ando__# cd -13 13
colonoscopy ab 13 -15
eaten:dos_horas ad -13 18
effects:la_@body b -14
now:vale abd -10 -17 23
pregnancy:inyec* ad 20 -18
prior:sirvi* acd -17 -20 24
street$ acd 14 -10 -11
substance:@year_que ac 10 -11
texts:nomas ad -21 21

as__as bc -35 14
at__liver a 10
coming:@thanks abd 24 -12 -17
meds:@drug bcd 25 -15 -22
organ:me_yet c 10
pregnancy:bun_in d 17
tengo_de ad 16 -14
well:not_better a 11

=visit:parece abc -28 -26 25
couple__groups c 10
goes__when ac 11 -11
meds:at_all d -12
no_decian c 10
prior:just_one d -13
psychosis:jaja bd 12 -13

home_for ad 14 -10
pregnancy:prenada ad -11 13

=any:floating abcd -13 -11 -14 19
=any:wish abcd 10 -18 11 -21
=body:everyone d 13
any:could_not a -16
every_three acd 21 -11 -16
is_not bcd -11 -21 15
la_traigo d 14
not_sorry a 10
perfectas ad 12 -12
the__way abcd -22 11 -14 18

#_veces c 10
=visit:full ad 19 -20
=visit:stopped ad 12 -11
=visit:til bc -14 11
apenas_me bd -11 17
hour c -11
no__i abd -18 -39 28
working_# ad -16 18

adult:@relative_has ad 17 -12
eso_lo ab -11 15
private$ abd -20 27 -19
psychosis:veces_oigo cd 18 -14

=rule::unsure:not_~1_know|kno ab -15 -13
any:sure abd -15 -15 24
chiqu* b -18
effects:a_baby ad 15 -13
effects:encue* b 14
now:me_@late ad -13 21
pero__es abc -15 14 -12
so__go a 14
would__so a -12
you_ask d -25

had:wife a -12
llovi* abd -13 24 -16
maybe$ acd -21 21 -22
now:the_combine a 11
off_my cd 14 -17
organ:de_@body ab -11 11
substance:problem_lol bc 17 -15

=body:itches b 10
=rule:ride:unsure:uber|lyft|taxi|cab|rideshare bc 12 -32
any:cosas a -13
coming:miss_it ad -14 17
emojiunsure cd -10 12
en__me b -17
hospi* b -18
incon* abd -19 -16 16
organ:months ac -10 10

@relative__busca cd -11 12
^esta abcd -28 19 -27 11
allergy:tell_me b 14
and_proud ad 14 -14
bad__@year ad -11 11
give__i ad 22 -19
had:to_the ab -10 14
not:since abcd 10 -32 -28 12
psychosis:text bd 12 -11
volvi__en d 10

=body:semanas abd -22 -18 18
=body:sound abd 25 -11 -15
a_liar ad -14 14
any:@body acd 26 -15 -18
higado_graso ad -15 12
in__but ad 16 -26
only__@food d 12
que__@visit b 12
unico_que a 14

=body:antecedentes a 14
days__and d -12
drive:ese_dia d -16
organ:sometimes cd 16 -15
si__para bd -10 -11

do__@call d -17
front c -10
not:worked acd -18 -14 23
okay c -10
texts:neighbors_@call cd 11 -10

=any:@english bd 13 -11
=body:ten bcd -18 -17 18
=visit:por abc 14 -11 -17
cancel:nos ad 17 -11
coming:whole_thing ad 13 -11
drive:asi ad -20 21
drive:chofe* a 16
mi__despues bc -13 13
prior:does_that acd -15 -11 11
rinones__al d 13
substance:affor* b 13

=any:now abc 16 -37 -22
=body:face a -14
=rule:prior:no:^_nothing|none|nada_~2 abcd -12 -24 -29 25
brain:que b -15
decaida acd 25 -16 -22
drive:is b -19
heart:at_the cd 17 -15
lo__roto b 10
me__ever d 11
missi* b -10
organ:stage abd -17 -12 26
pregnancy:getti* ac -15 12
substance:las_noches d 15

allergy:had_to abcd -18 -11 -12 23
go_in b 13
mis_papeles abc -15 18 -12
now:shift* bc -12 12
text__@call ad -15 19

=body:idea abc -22 12 10
=body:screamed d 13
=tag:drive:unsure abd 15 -35 -43
eso__personal b 10
heart:thought ad 13 -21
psychosis:all_that b 10
ride:fresh a 13

am_is bd -12 16

^mild abcd -15 -15 -12 26
heart:anos abd -30 -17 20
home:@traffic ab 15 -15
los_ninos abd -10 -10 16
no__yes abd -46 -23 37
organ:ano ad -17 10
pregnancy:we_are abcd -40 -17 22 13
substance:este acd -20 -14 20
texts:pleas* abc 16 -18 -14

=turn:visit:unsure:none cd -14 11
=visit:alguien abcd -23 -13 30 -16
=visit:hell cd -12 13
@body__e ad 20 -17
adult:kids b 11
any:correcta d 13
cancel:comin* c -15
dog abc -18 19 -16
drive:aide d -10
hear b -14
home:at_your d -10
not:animo bd 13 -14
spray$ cd -11 15

a__mariscos a 15
cancel:he c 14
el__viene b -10
my__were b -15
ride:carnal ad -15 18
substance:demas* ad -11 13
the__nobody ad -11 12

=tag:cancel:unsure bcd -20 23 -28
allergy:codeine ab 15 -14
cancel:do_i a -11
coming:off abd 14 -10 -12
every_night abd -31 -23 20
is_between b 11
just__@medicine bd -17 12
organ:sale a -11
pregnancy:name a 15

@relative__and ab -26 15
had__they c -10
meds:todo c 10
my__no b -17
no__stuff ad 14 -11
postpartum__in b 14
ride:gets a -15
well:as_rain d 10

@animal_but a 12
@medicine__bipolar d 11
eaten:solids a 12
farmacia_y a 11
good__me abd -14 -19 27
home:me_recojan a 14
or__not ac -15 19

como_que abd -45 12 21
del__yo bd -15 14
drive:in_the abd -21 -11 14
hasta bc -32 -13
heads a 13
me_di c 14
pregnancy:irregular ac -25 13
psychosis:cuando bc -16 12
que_por abd -13 -12 20
quisiera_saber c 11
si__telefono a -11
substance:@medicine_than cd -10 14
would__say a -10

=any:ones ab -13 -12
=body:quede c -11
creia__la d 11
eaten:faste* ab 13 -12
guess__good ac -10 17
la_bebida d 13
operada ad 15 -11
preocupe__@relative c -11

@call_del b 15
allergy:todo_bien ad 11 -10
cup b 12
drive:mujer ab 16 -10
me__# a -17

@symptom__it cd -13 19
bowling_night a 12
cancel:tengo abc -25 -22 18
funeral b -11
i__for bd -27 20
none__above a 10
psychosis:do abd -20 22 -14
psychosis:does bcd -11 14 -20
rhythm a -11
sale a -10
substance:once_a ac 11 -11
vamos_en a 11
well:sigue ad 12 -19

days abc -23 -29 22
prior:voy_empezando a 10
queria_@cancel ad 12 -13
ride:not_find ac 23 -17
salgo$ bd 11 -10

^barely acd 25 -10 -16
better__calling b 10
blood__is ad -16 15
passed b -27
prior:not_# a 12

=body:mild cd -15 16
=tag:unsure abcd -42 -54 67 -47
estoy__diez a 12
liver_was a -18
ride:be_by a 12
senior_@vehicle a 12
speak$ ad -14 21
well:sali ad -11 16

=body:few abc -22 -12 25
=body:llama d -12
^@move ab -35 34
effects:es cd 28 -25
i_will abc -14 -15 13
layoff$ ad -10 10
quite* bcd -27 -15 21
the__all cd 11 -15

=lead:body:no:0 cd -12 -13
allergy:a_good bd -15 18
organ:and_i a 10
para_esto abd -11 15 -10
pregnancy:chang* ad 15 -15
uno_a c 11
veces__que cd 17 -13
yes__this ad 15 -15

#__heart b 12
adult:be c -13
algo__el bc -10 13
any:take_@medicine d 12
cancel:la_quiero ad 14 -16
caught b -11
gusta bcd 15 -14 -20
no__tanto c 12
now:patron ac -10 13
ride:comes abcd -17 12 -13 15
substance:noche abcd -14 -13 10 16
texts:casa a 12
will__say bc -15 16

@relative__nadie ac -15 17
count$ acd -61 11 -24
my_@ride b -19
pregnancy:hay ad 13 -17
prepa* c 11
psychosis:que_es bd 12 -20

^somewhere cd 20 -13
ask__he bd 17 -16
cancel:loca ad 15 -12
earl ac -12 -11
now:got_the acd 21 -10 -21
now:it bcd -22 -25 17
now:son bcd -10 15 -17
prior:are_the d -11
prior:counselor bcd -18 17 -13
prior:second d -12
substance:se_me a -11
well$ cd -27 20

=said:yes:the_last_word_after_a_correction abcd -12 -11 -12 18
confirmo bcd -25 29 -19
en__el bc -12 -10
last__it d 10
mania_in d 10
not__@relative bcd -17 -18 16
nuera ac -21 17
pensaba bcd -14 12 -16
pusieron bcd -18 -10 11

=any:paso ab 13 -25
eaten:@hours bc -19 11
great abcd 21 -23 -14 -13
had:en_# d 11
heart:about_# ad -13 15
heart:up_when ac 11 -11
pregnancy:as d 12
prior:de_la ad 13 -17

prior:tried_everything acd -14 -13 21

=any:meatloaf a 14
^doing abc -27 -26 18
cancelo bcd 21 -14 -16
claro__voy a 10
heart:count_if d 11
heart:they_are acd -10 22 -17
home:no_problems ad -10 11
pero_sin ac -12 14
prior:only_@medicine c -10
psychosis:ansiedad a 11

=turn:any:unsure cd -11 15
books ad -12 14
brain:intracraneal d 12
guess_so cd -14 17
hard bcd -18 27 -24
mono__my a -12
ver__@relative bcd -12 16 -13

^atorados a 10
coming:someb* ad 13 -12
de__dejeme c 11
diari* abcd -20 -28 -30 42
home__is a -12
only__days d 10
organ:@date ad 10 -12
prior:a_@call b 11
psico* c -23
puede_ser ad -14 -11

is__best bd -21 19
substance:not_say c -22
two__i ad -11 13
\xc2\xbf__es a -12

=tag:allergy:yes a 11
^stroke d 13
estoy_sana a 11
heart:hold b 13
is_it abd 11 12 -28
pregnancy:no_and a 11
ride:can_not abc 28 -10 -48
well:dolor_de ad 12 -11
will__that ad -13 -11

^positive cd -19 13
am__one ad -27 18
cancel:a_estar a 11
confirmo$ acd -11 25 -17
conse* abcd 48 -37 -28 -24
flomax bd -14 10
now:recojo a 12
pregnancy:@day_blood cd 14 -13
prior:i_was bcd -14 18 -12

=any:mine bd -11 -11
alta__que c 12
brain:did_not bd 12 -10
cancel:@place ad -16 18
entendi$ abd -26 29 -11
had__took a 11
lo__no abcd 10 -21 -34 18
night ad -22 15
not:sirvio ad -12 14
they__that ab -11 17

=body:lesion a -10
=turn:body:none:yes bc -16 -19
coming:trying_to c 11
let__@move bd 11 -14
meds:but_@medicine ad -17 17

=visit:stroke ad 12 -10
allergy:unkno* abcd -18 -13 24 -10
havin* abd 21 -16 -19
me_estan acd -14 20 -20
my__patient b -10

=visit:espere abd 34 -20 -25
alcanzo c -12
was$ abd 19 -26 -13

=body:escribir a -16
heart:corazon_esta ab 11 -10
texts:daughters_@call bc -10 13

eaten:right_now ad -11 16
effects:terri* d 11
home:but_i ac -11 12
jajaja_que abd -13 26 -19
my_lips abd -15 -15 23
need_a abcd -17 30 -19 -11
substance:not_proud d 11

@month_but c 11
cancel:baja abd -13 -10 15
heart:only_diabetes a 15
moved__to ad 16 -12
now:can_you ab 16 -16
sherr* a 13

=body:come ad -12 -20
=body:por acd -16 -65 23
=body:veces bcd -24 22 -12
home:yo acd -23 23 -19
i_tried a -10
mothers ab -16 16
were$ a -12

=body:estuve b -17
=tag:prior:asks abc -16 -10 12
=visit:ninera cd 18 -14
@date__out d -11
cancel:want ad 19 -27
estoy_cocinando a 10
got__this b -11
heart:@drive_me b 10
heart:should d -10
meds:como bd -22 12
mi__jajaja ab 16 -15
not_figured ac -14 13
now:it_tomorrow ad 18 -14
organ:falta bcd -12 25 -19
ways$ bd -15 13

^eh abcd -15 -13 21 -12
decai* acd 25 -16 -22
stopped_@drug bd 11 -11

=any:birth ac -15 14
=body:regular a -11
any:a_big b 12
my_colonoscopy ab 13 -14
pregnancy:ferti* acd -16 28 -14
pregnancy:sigo ad -11 17

=body:yeah abcd -26 -17 -28 32
drive:will_be bc -14 -13
is_but ab 13 -13
now:this_is ad -11 13
psychosis:pero ad 15 -14
sobre_mi acd -13 14 -13
substance:poqui* a 11
took b -29

=any:@wrong d -16
@place__a acd -10 -15 14
heart:no_nothing ad -11 12
i__answer b 16
medic* ac 14 -17
organ:percent ad -12 16
packa* a 10
ride:not_asked ac -11 15
what__not bd -18 21
ya__me b -34

=body:sabe abcd -37 -15 35 -12
=signs:visit:none:other c -25
=visit:frio ab -12 19
allergy:los bcd 11 -17 -22
go_under b 11
they_put bd -15 11

=body:laryngospasm d 12
^under abcd 34 -17 -11 -26
any:apart* ab 11 -14
drive:@drive_yo ad -28 18
no_@relative ab 19 -30
still__if d -13
substance:sober bcd -25 -24 19

@drug_@drink bd 14 -12
afraid_not ad 21 -16
ckd d 13
fibri* abd -20 -12 26
imaginate$ d 15
in__school bc -11 -15
my_ex bcd 13 -14 -28
no__@symptom ad 15 -11
organ:nomas abc 15 -16 -22
pregnancy:pero_si d 12
yesterday_at a 10

can__it ac 18 -25
heart:como_un abcd 22 -15 -13 -10
ya__puede ad 12 -10

=any:more b -14
chat$ abd -18 23 -12
espera c -17
heart:you abc -34 25 -18
lo__tengo ad 16 -13
organ:they_are ac -11 13
por__primero ad 17 -12
psychosis:depression c -21
right_mind ab 16 -12

=any:anytime d 12
=body:lo d -16
brain:estre* cd 10 -10
prior:dos_cajas a 12
substance:at_weddings a 10

=tag:no abcd 28 -19 -18 -21
allergy:iron ab 14 -13
el_mismo c -12
no__right b 12
stage_# ad -16 17

^since abd -15 23 -11
any:no_le ab -23 19
el__sin b 12
es__@relative d -26
prior:dormi* cd 12 -11
psychosis:chart bcd -19 19 -19
say__it ad 13 -20
soy bcd 11 -27 -13

=any:am b -20
men a 11
now:what abc -42 29 -13
psychosis:con acd -14 20 -23
si_fuera ad 18 -15
with_it abd -11 -11 18

=body:body abd 26 -28 -17
@symptom__yesterday cd -11 10
cancel:mom a 11
escriba a 11
forth$ acd -15 19 -14
got__second acd -10 19 -17
license__# ad 20 -17
psychosis:cuand* bc -16 12
required$ a 14
tomo$ d -12
treatments abc 19 -15 -13

#__high ab 13 -10
=body:problemas c -22
any:tengo abc -15 -12 16
cancel:someb* a -18
es_el ad 17 -19
ride:said_she ac -16 13
uneventful ab 12 -15
winte* d 12

#$ b -16
=body:file cd 10 -17
dicho$ b -11
hacie* cd 13 -17
heart:@relative_y abd -25 11 15
the_church bd -11 11

@drink_para a 11
effects:para_la d -13
meds:only ab -32 19
organ:a_bit c 15
passes a -11
psychosis:a_name c 10
si__nunca a 13
so_far abc 21 -22 -12
well:crying ad 19 -13

=said:drive:yes acd -41 -17 30
and__@food ad -14 14
effects:pero_ya d 13
leche cd -18 11
now:dele ad -21 28
se_decir ac -15 17
tal__en a 12
texts:can_not c 10
texts:pensa* ac -12 14

a__minutos ab 12 -13
creatinine a 11
heart:do b -16
psychosis:still_being cd 15 -11
some__days cd 12 -12
starving$ ad 19 -14

=body:cubre abc -17 16 -12
a__til d 11
antes__las cd 14 -18
has__said c 10
heart:heart_@clinician a 11
momento$ bc 16 -16
neighbors_@call cd 11 -10
once__while cd 11 -13
prenada$ ab -22 11
psychosis:off b -13

coming:ask_me ac -12 15
work_for a 12

=any:do b -13
=body:funny ac -14 17
brain:con acd -16 -13 11
coming:i_get c 13
de_que a -11
mejor__la ad 18 -20
ya_me acd 17 -23 -14

=visit:doble bd 14 -21
^solamente abd 31 -22 -21
en__ahorita a 16
had:hacer* bc 12 -10
hardly__since ad -12 13
la_@door abc -13 13 -11
manejare ad -13 19

=any:prefer a 11
=lead:visit:yes:on:none bcd -19 24 -22
=visit:pendiente ac -10 10
any:mama acd -13 -17 22
brain:ever d -11
can__to a -13
coming:mante* ad -18 24
do__me ad -25 16
el__ahi acd -13 18 -14
substance:bodas abd 18 -11 -11
the__long ad 16 -14

=body:perfectos ad 22 -12
a_question ad 21 -18
cancel:it_do ab -12 13
compl* ab 12 -39
heart:the_scar abcd -10 -12 -11 15
home:all a -20
it__bad bcd -16 -10 19
now:texti* abd -10 15 -10
prior:them a -15
psychosis:estan_evaluando cd 18 -15
psychosis:i_know c -11

@insurer_they b -11
acost* ab 11 -11
meds:tanto bc 15 -13
organ:get_a d 12
organ:martes d 20

=any:crazy abd -21 -14 26
=rule::unsure:quien_sabe abcd -23 -18 33 -20
=signs:visit:no+yes:other c -25
am__text ab -21 25
heart:electro d -12
le__permiso bcd -11 11 -16
never$ abcd 40 -14 -18 -37
psychosis:le_puso d 11
psychosis:right_now d -12
uh_uh a 13

=any:shy a 11
abril cd -11 17
effects:nausea abcd 15 13 -10 -20
en__que acd -13 -17 12
organ:ultrasound ab 11 -13
pregnancy:bedtime ad -13 14
prior:kid c 11
the__too b 11

adult:#_@year ad -20 16
any:pensa* cd -22 17
been_on c -28
eaten:grape* d 11
effects:same_as ad 22 -19
had:tres d 14
not_@visit ad -19 20
the_@ride ad 15 -12
well:up bd -16 12
ya__quito d -13

=any:objection ad -19 21
=body:groups c 10
=body:pregnant c -25
=body:punto a 13
dia__@fetch d 15
es_lo abc 19 -14 -12
home:@thanks ad -28 16
pregnancy:hcg ac 13 -15
si__ese ad 11 -12
substance:from c -13
would__better b -11

=body:digame bd 16 -12
del_@day ad -21 19
know__to b -13
not:now c -16

=denials:body:1:no a -17
^creo bd -15 -16
allergy:yo b -13
beats_me c 14
bother d -12
did__take c -14
meds:una_para ad -12 21
psychosis:adderall d 11

meds:eso acd -17 12 -11
moment$ c -12
o__nunca a 10
organ:after ac -11 12
organ:get_@body a 12
y__aviso c 10

=body:physical c -12
@price__# a 13
@relative__@year b -14
eso_esta ad 14 -13
had:@treat_both d 14
just_@medicine c -12
pregnancy:tengo_un c 10

ni_que a -12
organ:liver_scare c 14
pregnancy:feed ad -15 15
ride:el_carro cd 11 -16
texts:is_my abcd -26 -33 13 23

=any:diez d 10
effects:every_night d 12
had:third d 14
i_@cancel ad 19 -16
not:answering ab -15 22
now:deep a 11
promi* acd -29 28 -11
si__favor a 16

=body:shoulder c -12
@cancel_please d 11
@symptom__voices a 12
catheter bd -15 17
eaten:comer bd -11 11
en__junta b 11
finis* ad -12 14
me_queda bcd -18 -31 18
no_senti d 12
organ:worki* ad 16 -11
pregnancy:not_a ac 19 -11
says_my b -10

#__imposible ab -11 12
^por b -18
checar acd -15 21 -13
dos__de ab -13 12
now:la_noche ad 19 -21
sir abc 25 -14 -17
sligh* c 16

al__sera ad 11 -13
brain:school bd -10 13
coming:dejamos a 15
not:needing d 10
not:tan acd -11 -12 19

=body:scared b -14
coming:ya_me bd 13 -24
mi__conmigo d -11
one_with d -11
pill abd -19 -23 24
saliendo bd 12 -17
solo_vitaminas d -11
well:madre d 10

#__@day bcd -15 -15 11
@symptom__over ad -11 14
la_licencia ad 13 -15
many_to d 14
my__ok d 11
organ:y ad 16 -32
pregnancy:getting_my a -13
the_oven d 15
thing__here a 11

=body:morfina a 11
brain:mi_@relative c -11
now:necesita bd 14 -12
pregnancy:that_would a 11
refiere d -12
ride:fell ab 13 -11
yo abc 14 -29 -11

#__lol ac -17 15
=denials:any:0:none a -31
=visit:flat ad 14 -22
cerro$ ad 14 -12
now:@call acd -17 -17 13
psychosis:went cd -13 19
say_no ad -34 22
then_@medicine acd -11 -19 19
you__but cd -17 12

@month_no c -11
a_un b 13
allergy:la_vez d -11
drive: bcd 10 11 -25
en_mi acd -20 -19 22
estoy__@vehicle abd -15 19 -16
i__works a 12
psychosis:con_@medicine d 11

=any:esta acd 20 -31 -23
=any:honestly ab 12 -16
=any:lil ad -14 17
=any:sabria ac -20 24
effects:ya d -24
home:halfway abd 23 -11 -17
organ:nada ad 24 -23
pregnancy:con_el ad 12 -10
texts:other_number a 10

@drive__no cd 12 -13
@year_back acd -18 -13 21
beer acd 18 -11 -11
brain:knock* b -11
hungry__a ab 18 -12
maint* d 12
reacted_to a -12

=body:questions abd -15 23 -14
allergy:it_when d -11
coming:pierdo ad -22 25
coming:supposed abc -11 14 -10
do__with ab -14 11
heart:surge* abd -13 -10 17
no_and ad 26 -17
pregnancy:encargo d 12
prior:antidepresivos bd -11 12
prior:counseling b -15
reali* bcd -12 -12 12
yes__know ad 10 -10

=any:comio a -11
cancel:@cancel_i ab 18 -13
effects:probl* ad 14 -11
lot__i d 14
no__tome c 14

=rule:allergy:yes:puked|vomited|threw_up|passed_ou b -23
=visit:all abcd -17 -14 -21 26
any:anytime d 12
brain:he ad 12 -18
dos__el d 10
eaten:tengo_el a 10
happened b -13
heart:limit* c 12
la__esta c -12
ride:alrea* d 11
run bcd 29 -12 -23
weather$ abd 15 -15 -15

ay a -11
bocad* a 10
cayo__me a 12
consigo bcd -19 18 -12
dejen* cd -11 13
fever b -14
heart:since_i acd -15 -13 20
is__neighbors cd 11 -10
prior:took_one c 11
pudo cd 14 -14
ride:not ac 11 -14
say_it cd -26 15
soltar d 10

hace__de ac 10 -15
home:have_not d -10
le_contesto bcd 17 -13 -11
mi_@medicine a -12
now:too_early ad 17 -10
others$ ad 11 -13
rapid* bcd -11 14 -13
transplant$ cd -11 18
well:basta* d 11
what abd -45 40 -28

=any:cero a 12
=body:cara d 12
=body:creatinine a 11
=body:test abcd -15 -21 22 -19
@call_mejor bc 16 -12
any:a_sec abd -16 17 -19
are_better ad 17 -12
aviso abcd -19 -22 28 -14
cancel:to_somebody ad -18 10
choic* ad -15 20
correct$ d 11
i_forgot b -14
if__does b -14
piece ad -10 15
substance:honestly ad -10 17
un_@medicine a 15
well:@staff b 17
y_@body bd 12 -12

^woke ad 21 -23
allergy:cats a 16
effects:medicina c 10
now:go_either c 13
off__street b 11

=tag:effects:self abd -23 -12 18
allergy:new_to acd 21 -12 -14
as_mine ac -10 17
mejor__que ad -25 20
ride:arreg* c 11
substance:nacio_mi a 11

=body:nobody abcd -17 -22 38 -30
=rule:cancel:no:see_you abc 26 -10 -15
adult:jaja abc -12 -18 20
like_to ab -12 15
prior:my_back ad 14 -19
safe:@relative d 13
summer$ abd -11 -20 17
that__not ab 21 -25

=body:ex abcd 19 22 -22 -44
be__miracle a 14
me_duele abd -16 27 -15
now:eithe* c 13
psychosis:strai* a 15

=any:shakes bd -10 14
adult:cumplo_en ab -13 17
any:@relative_conmigo a 11
dias_pero d 12
guess__possible c 14
have__@call ad 16 -17
maybe_my ac -11 11
negarlo ad -12 17
no__@insurance bcd -31 34 -36
organ:that_is ac 13 -17

=rule:substance:unsure:weed|marijuana|cannabis|edibles| acd 14 -13 -16
coming:lo_estoy ac -15 18
had:for_a cd -11 16
here__my d 13
not:babies a 11
reloj abd 26 -11 -18
same__my bd -24 23
says_i a -14

^@texts d 11
allergy:quien bc -10 15
big_one bd -18 18
drive:is_@drive ad 18 -16
heart:esta a -14
llorando acd 21 -12 -12
psychosis:acuer* b 13
runs_about ad -13 15
would__@drive ad -12 13

=visit:percent acd -14 21 -17
a_blessed b 12
bebe_ya ad 14 -10
da_tiempo ad -11 13
pregnancy:es a -13
sort_of c 15

=body:tendria bcd -17 23 -21
had:@treat_y c 11
now:either_way c 13
organ:fibro* ac -10 14
organ:passe* ac -11 10
pay ab -11 14
prior:ya_probe ad -11 14
ya_tengo bd -11 11

liver__good c -13
matando$ b 11
not:diagnosed cd 11 -11
oh bc -14 -21
only__there b -10
pass__the ad 13 -10
quieren_saber bcd 21 -18 -12
sitting__my ad -11 14

=body:clue acd -14 17 -12
allergy:horas d 11
bad_knees bd 11 -12
bring__on d 13
come__i a -13
home:stati* ad 14 -10
pero__a ad 24 -27
prior:tough* ad 11 -11
should__a d 11

@relative_i b -15
allergy:it_so ac -15 16
este_telefono c 10
to__a cd 12 -27

@body_was ad -12 13
@medicine_too d 16
adult:lol abd -12 -12 22
cosa__mi a 10
drive:as ad -11 14
effects:da a -11
heart:@relative bcd 20 -17 -23
not__mine ab 13 -16
pump_for bd -10 14

calls$ bd -13 18
drive:viene a 16
meds:anxiety ab -20 17
on__is bcd -21 19 -11
peleando d 15
prior:of ad -32 15
the_form bc 17 -14

=any:efectos bd 14 -16
=rule:prior:yes:like|about|around|como|unas|unos c -12
@month_y c 16
@stop_the ab 11 -11
a_esta ad -15 18
asegu* abc -16 -18 26
i__minor ad 18 -18
no_one bc -20 14
short c -13
soy__toda abd 18 -20 -12
stuff_when a -13

=number:organ:grown bcd -25 -18 20
a__problem c -16
absol* abc 11 -17 -11
hongo* cd 19 -22
la__despues d 14
little_ones b 12
migrana ad 17 -17
mismo$ d 13
no_worries ab 12 -12
sched* abd 16 -10 -14
well:el_dolor ac 22 -21

adult:mis ad 13 -12
coming:with b -11
drive:y ad -32 30
had:el_@day a 15
liver__came cd -16 14
meds:you_the d 10
my__has bcd 20 -11 -36
not:find ad 18 -15
reson* c 11
ride:to_the d 12
rule__out ac -12 10

=visit:chofer ac 21 -20
@relative_sabria bc -17 15
am__free b 12
analisis$ ac -14 22
encarnacion_la bd 16 -18
hombro c -10
positive abd -11 -21 16
right__my ad -16 16
soplo acd -13 -27 26

eaten:ayunas ad -16 18
heart:her bcd -22 20 -15
llueva_o d 12
para_# ad 11 -10
psychosis:a_@clinician c 11
the_moon ad -12 12

=visit:tough d -12
=visit:would abc 16 -17 -29
allergy:tape abd 14 14 -26
ayudo bd -11 11
cance* bc 16 -29
documento d -10
let__on c 13
not:two cd -12 14
psychosis:mania_de bd 21 -15
rato abd -26 -10 25
ride:figur* cd 12 -13
ride:no_@relative a 13
slightly cd 18 -13
tengo__alta d 11
try$ cd 28 -23

=any:andele d 10
heart:un_soplo cd -22 24
me_la abd 13 -18 -22

#__been c 11
=body:primera abc 20 -39 -20
baje cd 15 -15
de__lo ab -31 15
eaten:visit ab 13 -11
en__@relative ab 15 -23
jacket bd 15 -12
organ:is_what a -14
pregnancy:we b -32
prior:none_of ad -11 11
sound_and a 12

=body:ha ac 10 -25
=signs:now:no+unsure d -11
como__jajaja a 11
emojiyes$ ad -13 18
le__problema acd -10 -11 11
no__yo bc -20 -20
now:le abcd -29 -28 21 21
now:suits_me ad -16 20
pharm* ad -14 -11
psychosis:some ac -11 18
they__of ad -12 13

heart:ticke* cd -22 15
i_hope acd -17 36 -25
one__on d -10
organ:liver* bcd -14 -12 17
psychosis:does_that c -11

=body:desde bcd -13 -21 11
allergy:llevo a 15
allergy:unless bd -14 14
being bd 13 -11
con__no cd -18 11
had:#_so ad -11 12
mas_@late abcd 11 18 -14 -27
now:not_busy ad -18 20
now:us_me c 11
un_rinon d 15

allergy:it_was abc -32 -14 19
maybe__i c 14
not__heart c -15
psychosis:all acd 25 -16 -19
ride:coche c -19
texts:it abd -11 -16 24
wait__is b 10
yeah abcd -12 -28 -40 32

=body:nights ad -20 12
=visit:llueva d 17
=visit:operan ad 15 -10
las_ganas ad -12 16
meds:know_if bd 11 -17
substance:think_so ac -19 24

@date_ya ad 16 -14
ride:a_license ab -14 13

=any:@howmuch abd -14 20 -12
@pay_for b 10
completamente_@insurance d 13
gusten$ bd -10 19
heart:pressure bd -29 12
is__@relative ab 12 -38
quien__mi a -14

a_cada ac -12 11
dialysis$ bd 15 -18
psychosis:ex_@relative ad 11 -15
that__work ad 21 -17
there__chance ac -17 21

=body:neurogenica d 10
=visit:decidido ac -17 20
@thanks_to b -13
adult:hijo abd -21 30 -14
ride:can_come ab -13 20

=number:had:few a -17
=tag:eaten:asks bcd 39 -31 -19
dejame__mi bc -15 16
have__day abd -17 20 -14
heart:mama c -13
minutes abc -14 21 -25

cambiar bd 10 -21
heart:artery bd -11 14
heart:cardiaca b -11
heart:skipped d -10
her__i ad -12 13
i__yes ac 19 -31
in__does b 11
los_# c -13
on_his bd 14 -14
organ:with bc 13 -12
substance:he c -10
you__it bcd -12 -35 22

=body:operaron ad -26 23
=body:uf b 14
be_@symptom a 11
be__when d 11
cancel:hate_to d 11
gives__@symptom cd 17 -17
heart:not_me ad 16 -10
nothing$ abcd 27 -45 -14 -16
pregnancy:doubt_it ac 15 -11
pregnancy:hacer c 10
substance:que acd -15 12 -12
that__the a -13
voy_en ad 15 -30

^blood b -20
allergy:@date ad 12 -16
drive:car bd -25 11
for__this bcd -13 -12 13
me__perlas ad -11 13
prayer a 20
pregnancy:due_in ad -15 13
prior:cambi* abd -12 -13 11
ride:@drive_yo a 14
well:have cd -14 -14

=body:mando ab -12 10
=body:oxys d 13
=rule:now:no:busy|driving|ocupad*|manejando|m bc -30 -22
any:later ac -12 19
dolor_de c -14
el_corazon bcd -11 -14 19
me__out a -11
now:a_few a -11
texts:@texts_and ab -15 13
those$ abc 11 -13 -24
way_to c 11

=visit:exam ad 15 -11
did__the c 17
effects:stress cd 15 -12
pregnancy:solo d 13
prior:los_frascos d 12
the__by c -15
under__@relative ad 15 -13
vino_el ad 14 -10

#__could a -12
^good abcd -26 39 -17 -18
^roger ad -12 19
adult:documento d -10
any:@drink bc -15 -14
borro* a -15
cancel:yes_i ab -23 16
eaten:be abcd -18 18 11 -26
have__@visit c 17
it__that bcd -10 -20 16
not:quito cd -13 14
psychosis:really ad -13 11
well:lighter acd -14 -11 25

=any:mensaje ab -24 19
=signs:body:none:asks+unsure abcd -19 -20 31 -19
allergy:puked cd -10 13
con_un bcd 26 -12 -11
drive:voy_en a -10
knees_are a 13
now:need abc 20 -24 -31
pregnancy:every_three ad 14 -10
that__great ad -24 27

@visit_del ad -17 12
allergy:hinche ad -11 16
de_gente a 10
drive:am_@drive abd -19 -10 23
la__me bcd -27 -15 16
reason_not d 11
take bc 10 -21
tuve__con d 15

=rule::yes:you_bet|betcha d 13
allergy:ask bc 13 -11
asunto ab -14 20
cancel:am_coming d -21
coming:am cd -17 13
eaten:de_@drink a -12
never__of acd 29 -22 -19

=rule:well:yes:de_maravilla|lujo|diez ad -14 20
=visit:know bcd -25 20 -40
been_off cd -12 12
not:cuento cd -11 12
pregnancy:pecho_todavia b 12
ride:was_planning a 13
substance:los_dias a -14

=rule::no:^_i_am|we_good|fine|okay|ok_$ ad 16 -12
@relative__off a 13
de_donde bd 12 -19
drive:then ad -16 19
omg abd -12 20 -13
that_back ad 13 -10

=body:cirrosis a -11
=tag:effects:asks abcd -11 35 -13 -31
cancelarla$ ab -18 13
coming:no abcd 31 -13 -35 -14
equivoque_de bd 11 -10
heart:littl* a -11
legal_here ad -19 -10
none abcd 42 -13 -39 -36
plan_to abd -13 -12 21
the__home ab 12 -12

=body:asleep d -15
@date_birthday d 13
cancel:will_make ad 19 -15
fall_under cd 14 -13
me__una acd -23 -16 14
meds:ran cd 17 -16
no__eso a -13
para_ir ad 19 -19
postp* abcd -25 -23 16 22
prior:cayo a 11
salid* c -11
si__querer ad 10 -11
substance:cigarettes bd 16 -16
substance:llamen bc 19 -18
substance:veces ad -10 15

=rule:allergy:no:nunca_~2_la|lo|me_~2_he|han|usad cd 16 -10
=visit:debo a 10
not__drop ac 15 -10
psychosis:shadows cd 17 -14
ride:not_answered cd 14 -11
ride:us bc 15 -11
tengo__retraso c 11

=any:unos ad -16 13
=body:demas b -10
any:english a 13
college c -17
dar_pecho ad 13 -11
doctors_ruled a 13
not_promise c 11
to_@vehicle ab -13 14
tomar bc 22 -32
yo__en ac -10 13

allergy:only_the ad -11 13
coming:me_arrepenti ad 16 -12
my__otherwise b -12
not:# bc -21 13
now:the_@sick a 13
organ:repetir c 12
soy__nada a 10
sube_y c 14
y__eso c -11

^dejeme abcd -21 -18 30 -19
decide abcd -18 -15 30 -24
effects:esper* bd 12 -17
every_two d 14
hierb* d -12
not__i a -10
remember$ abcd -22 -31 31 -11
tomad* a -13

=who:any:theirs abc -21 25 -21
eaten:around c 14
had:before bc -17 -12
mas__otra ad -11 15
my_license ab 14 -10
never_anything ac 13 -11
out_@sick cd -10 15
pregnancy:period bd -28 -28

=any:hard abd 18 -28 -14
=body:checked bd -21 -20
=body:rinon bcd -11 -23 15
=body:tonight a -13
=visit:@drive cd -43 15
@clinician__@year d 13
^getting bcd -25 25 -33
any:told d -10
drive:with_my abd 26 -13 -17
eaten:hace_# abd -14 -11 18
have$ abcd 20 -28 -28 11
heart:valve acd -18 -14 24
la__desde ab -20 10
substance:prescribed c -11
y__un a 14

mangu_con d 13
not__why a -13
rango a 14
ride:answered cd 14 -11
un_trapo abd 14 -10 -10

=visit:bien abcd -28 -14 -14 31
effects:when ad -13 19
he_was a -16
ride:called_me ac -10 12
skip$ abc -27 27 -13
substance:@drug cd -28 16
tcc d 11

=visit:quito a 11
and_never ad 17 -15
segun__de c 12
substance:cuenta a -23
the__part a 12

coming:ahi abcd -12 -15 -23 28
contesto_estoy b 16
esa_palabra b 11
la__alta ab -10 -13
me_are cd 20 -10
next_week acd -23 18 -10
not:ahora a -15
organ:my_@relative c -29
parking abcd -11 26 -15 -13
positive__negative c 10
you_told a 13

#__week bc 13 -13
@medicine_like bd 16 -18
atiende b 11
despues$ ad 12 -16
esta__primera ad 13 -11
ford d 14
heart:fuert* a 13
heart:on_two bd -11 10
now:esta_bien ad -15 16
organ:rinon* abc 13 -21 -18
prior:would_have bc -19 20
soplo__me cd -11 13
well:todavia ab -16 13

=body:cosas a -18
=rule::unsure:beats_me c 14
@eat__# ad 20 -24
^igual acd -36 33 -21
a_postcard ad 13 -10
counselor bcd -21 22 -15
eso_ya bcd 13 -11 -12
might__well cd -22 25
now:when_i abd 20 -11 -15
now__then c 11
ride:consiguiendo ac -15 21
substance:not_had ac 12 -10
texts:no_hace ad 16 -13
you_name bd -21 15

=visit:mine ab 21 -24
=visit:vez d -13
@date_grade a 12
had:will_be bd -16 20
heart:off d -15
test_yet ac -14 14
todav* abc -12 -19 14
well:not_good a 24

been_there d 10
had:used_to ad -12 16
i__took ac 11 -13
meds:my_list d -12
my__thinks acd -13 20 -14
station$ d -12

and_one ac -10 10
at__# ad -12 14
checkup a 11
drive c -25
not:needed d 10
prior:it acd 26 -23 -26
the_numbers cd -12 16
well:is_gone d 14

@date__the cd -17 12
^gomitas c 16
adult:@month_shy a 11
coming:decid* cd 13 -24
de_@door abd -13 -16 19
ese__@fetch d 11
mi__solo bd 13 -11
no__here ad -12 19
took__out d -15
vez bcd -40 21 -11

=said:safe:ask bcd 25 -25 -37
@relative_pero ab -16 14
adult:vietnam d 12
am__that a -14
and_doing c -10
days__today d 11
drink__problem a 12
heart:cien a 18
high_at ac -10 15
no__en bc -35 14
organ:azathioprine d 12
was_@treat a -17

=rule:prior:yes:tried|been_on|taken|probado|toma b 13
=visit:evening a 14
=visit:kindly b 13
@thanks__me ad 13 -10
a_clock a 11
count__i b -10
heart:#_i a 11
not:about bc 13 -12
organ:@body_trouble ab 14 -12
psychosis:falli* d -10
rather__did a 14
substance:fiest* c 14
vietnam d 11
well:yet ab -12 10

=body:that bcd 15 -21 -12
@day__now ad -11 17
heart:@date bcd -25 22 -21
hit_me ad 22 -19
i_wear d 18
in__days d 10
organ:but bcd -14 12 -19
problem_for d 11
so__do ac -17 22
suyo ab -15 18
vitam* acd 13 -20 -12

=visit:nel a 11
conviene ad -15 15
gave_me b -17
heart:un abd -12 -19 18
not__back d -13
one_bit a 17
the__take ad -16 14
whatsoever ad 21 -11

=any:knows bc -11 11
=said:cancel:no abcd 18 -15 -27 -19
=visit:conviene ad -15 15
@clinician__bipolar bcd -15 15 -15
adult:mayor_de d 12
drive:can_not b 10
effects:i_felt ad -14 19
is_better bd 22 -29
one__# a 13
one__made a 10
pregnancy:secon* ad -16 18
prior:mas_de ad -12 11
ride:me_ha ac -13 12

=body:@call abcd -35 44 -15 -22
=body:@medicine bcd -29 -27 11
=body:calling abd -16 15 -12
both_of ad -11 14
denti* bcd 11 10 -27
not__a ad -13 15
pregn* c -25

=said:adult:yes abd 26 -23 -16
=visit:cel b -11
ni_se b -14

=body:violent d 16
any:sleep_on c 11
cancel:found_another ad -11 19
got$ d -12
ir_y c 12
llegue_a ab 15 -13
now:need_it ac 10 -13
prior:las_@medicine acd 15 -17 -13
took__one ad 12 -14

=any:night c -14
=visit:letters a 11
@year__have ad -20 17
allergy:los_mariscos a 15
am__as ac 15 -11
conduce a 14
digo__no ad -14 14
driver bc 10 -22
heart:down ac -14 21
i__any b -11
is__i abc 20 -29 -19
y__paso a -11
you__@medicine d -11

=rule:pregnancy:no:ligar*|ligada|trompas|matriz|ope a 14
=tag:turned bc 15 -20
a_work b 16
cancel:manan* acd -23 11 17
de__mismo b 10
pregnancy:surprise d 13

=visit:temprano bcd -15 22 -26
^todo abc 33 -50 -38
halfway abd 21 -15 -14
it__@animal abd -14 24 -10
meds:toma_@medicine d -15
my__it a -20
not:sabe bd 15 -19
now:every d 11
organ:everything_down ad 15 -10
shuttle a 13
until_@date ad -12 12
well:th b 11

=body:anexo ad -16 13
=visit:took ad -17 17
now:me_the ad -13 16
prior:handl* c 10
rule abc -14 -13 19
since__got a 11
the_# acd -20 21 -14

=lead:body:yes:2 ad 21 -25
allergy:not_the a 12
como__como ac -12 11
get_there bc 12 -10
it_do d -22
laugh* bc -11 -17
might_not c 15
not:desde abc 12 -12 -12
the__then ac -23 13
voy_al a -12

=rule:prior:yes:both|ambas|las_dos bc -18 -13
by__@clinician ad 11 -15
cancel:the_@visit ab 11 -14
coming:spot_please ad -11 13
did__get ab -15 19
heart:it_does bd -10 12
los_pensamientos a 12

=body:pumping ad -12 20
@symptom__reaction b 10
brain:and_it ad 13 -18
dormi* ac -26 16
home:on abc 20 -31 -15
is__your ab -15 14
todas$ abd 24 -19 -11
ya__por abd -10 -12 19

=body:fatty abd -15 -12 21
@stop__it ad 13 -13
adult:#_or c 12
cancel:moved ab -18 23
carro_en a 10
heart:born bd -13 10
not:after c -23
pudiera__que ac 24 -23
ride:deje abcd -22 -10 27 -15
to_@drive c -22
well:@animal ad 15 -20

a__que bc -13 14
allergy:hold b 13
andele_pues d 16
any:hold b 12
home:la_@relative a -13
me_so ad 18 -13
morado b -14
takes ab -12 25
texts:sin ad 15 -13
whitc* bd 20 -12

=any:puro ab -15 17
@medicine_cabinet b -22
and_to a -14
me__el a -10
me__ya c -11
no_que abcd 44 -29 -28 -16
prior:could ab -16 -18
substance:en_el a 13
tengo_nada bc -11 -12

=body:tan a -17
=lead:body:no:on:no abd 18 -39 -18
allergy:del cd 19 -17
down__to ad -12 16
mejor__otra ab -10 14
recibido a 13

cancel:be bc -11 -13
not:soltar d 10
offered c -11
prior:@medicine_then ad -21 22
prior:stuff_in c 10

=body:own d 11
=rule:now:no:dejeme|deje|dejame_~3 ac -29 34
=visit:nothing ad -11 14
coming:salio ad 21 -17
heart:morni* bc -12 -15
me__corazon ad -14 18
no_sabria abcd -35 -22 39 -14
now:traba* abd 21 -15 -15
organ:nefropatia bd -13 19
texts:at ac -19 12

allergy:known a 11
could__she d -11
encantada d 16
had__in bd 18 -17
mejor__correo ad 17 -15
pregnancy:vasectomy b -14
psychosis:been ac 13 -11
psychosis:patient d 10

=signs:coming:yes acd -13 -18 19
=visit:mata a 13
eaten:and ab -11 -18
heart:acaso ac 20 -13
no_allergies a 11
pregnancy:hago c 18
ride:tiene cd -12 11
well:doing bcd -13 -28 34

=body:much ac -26 17
allergy:cosas b -21
brain:que_era ad 16 -14
de__pero bcd -20 -26 15
drive:con_el d 11
one_sec abd -11 27 -20
organ:own d 10
pregnancy:three_@month ad 14 -10
prior:on_my abc 11 -11 -12
ride:after c -13
signi* bd 11 -16

acabaron bd 12 -12
allergy:no ab 11 -10
any:lo_consulto c 17
el__yo b -12
i__after a -16
night__with bd 15 -11
psychosis:sometimes abd -15 -17 12
tentative ac -20 22
well:la_@medicine abd -12 15 -24

=body:lying ad -15 17
@medicine__everything b 11
had:nuevo ad 15 -11
hora_me ad -15 13
ni abd 15 -37 -13
only__a abc -11 10 -15
teeto* ad 19 -11
texts:un abc -25 22 -13
tres_@medicine a -11

=body:nina abd -23 -12 12
^riding a 13
any:@medicine abcd -15 -16 -42 27
bees d -12
cancel:for_a a -11
cancel:quiero_otra ab -12 14
fit abc 14 -13 -22
heart:the_numbers cd -12 16
let__check ac -14 21
my_sisters d -11
pregnancy:a_la b 13
pregnancy:will_not bc -19 16
prior:cuatro acd -15 -11 13
substance:todos ad -18 15
suppe* c -21
y__el b -25

=any:crummy ad 22 -16
@relative_las bcd -15 -11 13
@symptom_all cd -11 16
adult:ni ad -18 19
have__since ab 17 -15
hice__y ac 12 -11
it__to abcd 13 25 -19 -34
meds:pasad* ad 14 -11
prior:me_on bd -13 14
texts:pero_no bcd -11 -27 16

#__but a -10
=signs:allergy:unsure bc -11 -11
@move_no ab -10 13
any:para_el d 13
can_see a -11
compared abcd -11 22 -11 -14
girl$ acd -17 -10 23
problem__not ac -12 15
psychosis:dog a 10
una_conmocion c 10

=denials:any:3: cd 19 -19
algun* cd 18 -19
never__anything a 11
now:dialy* a 13
now:mismo ad 12 -13
si__los b -12
teresa bd 17 -14
well:esta c -14

=said:yes:two_or_more_of_them_named abcd -47 -47 -17 55
allergy:@treat_that ad -11 13
effects:ya_paso d 11
fatal$ ad 18 -12
give__do ad 22 -19
ride:answe* cd 21 -13
sailed a 16
substance:my_boss d -10
well:como_si cd -11 11

any:@person d -17
drive:lleva c -13
only_voices a 10
pastilla bcd 17 20 -30

cancel:claro_que ad 22 -14
cuatro_@month bd -11 16
eaten:solid* a 12
heart:itsel* ad -20 19
home:like ac -13 11
not__what cd 28 -12
pregnancy:not_say bc -17 21
puest* c -11

=any:@open cd 11 -22
=body:touch bc -13 -15
de__@body abd -15 -17 15
mi_bebe abcd -13 -12 -11 20
psychosis:saw cd 21 -19
ride:hijo a -15

a_dios abc 23 -39 -17
adult:la_edad b 12
digal* b 10
no_texting a 12
regla_no a -10
se_fue bcd -14 -12 20
substance:quedo a 11

#__jaja d 11
encue* abd -19 22 -23
heart:is_it a -15
heart:sin cd 24 -22
it_tomorrow ad 18 -14
left__there a -10
ojala ac 18 -20
prior:took_it abc -13 -14 11

=denials:any:2:yes d -16
=tag:brain:asks bcd 21 -32 11
a_todos ab -11 12
adult:sons ad -10 11
any:matter d 11
brain:boy b 11
con__y b -18
ladder a 11
now:mal ad 20 -14
up_and acd -35 16 10

=tag:adult:asks ac -13 11
cabinet__a d 14
can__work ad -14 15
cancel:escri* d 10
first__for a 11

=visit:whenever bd -13 20
allergy:will_ask bc 11 -10
any:em ad 11 -11
asked__that b 17
heart:stent* ad -15 12
march c -21
not:there abc 18 -38 -20
npo_i a 11
organ:traigo a -16

=visit:@drink ac -21 18
adult:half a 11
have_someone c 11
my__hold cd 13 -16
on_something b -11
organ:all_the ad -17 16
revis* bcd -17 30 -28
substance:would_say b -16

=body:cross bc 14 -15
coming:paro_de cd 17 -14
meds:ago ad 17 -18
mijo b -13
now:@hours bc -10 14
organ:why bd 14 -15
psychosis:falling d -10
ride:siempre bc 11 -11
se__ya b -11
up__you abc -11 21 -13

=any:older bd -12 16
^rinones ad -15 17
any:you bd -24 10
make__work d 10
psychosis:sign b -13
se__lo ad -17 12
suitemate d -12

=body:privado ab -13 18
@stop__never d 12
any:the_pharmacist c 10
drink_like c 12
falling_asleep d -10
for$ a -11
heart:resul* bc -15 17
now:has d -19

=any:multivitamin a 19
@vehicle_pero ad -20 19
^allergic abd -10 17 -13
hubby c -13
let_us acd -16 -19 18
not:test ac -11 15
only__first d 12
psychosis:brb b 17

=signs:visit:unsure+yes:other ad -21 11
@clinician_wanted a 11
brain:read bc 16 -12
dokie ad -12 21
pregnancy:weeks_@late cd 17 -17
ride:confi* ac -14 17
sober__@date ad -18 19
this_minute bd -13 11

=body:link ab -15 16
=visit:parte bd 15 -17
as_long ad -14 12
for_a acd -13 -14 12
heart:over_# abc 14 -19 -12
is_no bc -12 -15
it__and b -26
las__que ac -13 12
life ab 16 -30
me__@clothes abc -25 18 -16
meds:quita* ad 16 -14
possible bcd -24 32 -32
problemas_con d 14
ride:@fetch_si ad 13 -11

=rule:eaten:unsure:just|only|solo|nomas|un|some|sip bd -14 -18
=visit:negative ad 12 -11
@clinician__la a -15
ibs$ b 12
ir__@relative d 11
is__husbands d 10
me_daban c 15
organ:they_lost bc -11 11

=any:gente a 10
bien__la d -13
cancel:wait_no a 12
si_mi ad -29 17

=any:thyroid ad -11 16
=body:stress ac 19 -11
=denials:body:1: abcd 22 -49 11 -21
=visit:during cd 14 -20
a__@treat b -13
ni_de ad 20 -11
not_recall abcd -21 -22 29 -16
now:durin* ad 12 -15
texts:prefi* b -17
under_control ac 11 -17

=body:anda bc 15 -11
=body:colors a 14
heart:physi* b -18
leftover abd -12 -11 21
med acd 25 -13 -38
no_para abcd -25 46 -19 -35
prior:what a -27
ride:me_quede acd 22 -15 -13
texts:porta* a 12

=visit:consigo bcd -19 18 -15
any:now abd 36 -12 -29
bano bc -12 11
in_this ad 15 -23
organ:medicine cd -15 16
over__at ad 17 -11
pregnancy:transfer bd -11 11
psychosis:i_used d 10
ten abc 20 -21 -24
will_text abc -12 20 -12

act a 11
coming:como_esta d 14
frasco$ abd 12 -11 -14
home:stree* a 12
organ:cath abcd -15 -18 -11 23
substance:deje bcd 16 -18 -18
substance:tomo_pero acd 23 -12 -15
was_that abcd -13 21 -13 -11

=any:perfecta d 11
=body:bueno c -10
atras a -15
on__there d 11

eaten:me d -10
effects:then ad -16 18
go__day b -10
por__@insurance d 11
pregnancy:@food ad 17 -10
prior:@medicine_or a 10
psychosis:por_bipolaridad c 12
substance:passe* b 14
the__never bcd -10 -22 20
well:la acd 12 -32 -14

chickened ad 20 -13
dolor* ab -11 17
mucho__murio d 10
not:cosa a 14
prior:quise cd -11 12
psychosis:descarto ac 18 -17
sorry$ abcd 30 -14 -15 -17
texts:asi abcd -19 -10 -16 28
the__here b 11
well:a_mi b 15

=said:no:the_last_word_after_all acd 18 -16 -14
adult:creo_jaja bcd -15 22 -13
organ:@relative cd -46 18
pasame_con b 17
psychosis:bipolar_# cd -14 10
to__an cd 12 -11
told__my a -18
wait$ ad 16 -22

=body:rounds d 11
expecting c -26
must a -11
nerve b -18
not:over b 14
pienso_contestar b 12
sacar* c -18

=lead:body:no:on:none d -14
=signs:adult:yes ab 15 -24
horas ab 11 -42
not:revisaron ac -11 11
remin* abc -27 22 -15

drive:carry ad 16 -15
effects:@treat ad 19 -27
figur* abc -14 -21 20
meds:coles* d 10
organ:i_had ac -12 11
organ:va b -15
ride:serge* abd -13 -10 19
substance:probation c -12
un_momentito abd -13 22 -12
un_ratito ad -10 11

@symptom_cuentan b 15
eaten:just abd -14 -40 33
have_had d -19
heart:an_eye c 11
pie$ bc -13 -14
the_fence abcd -22 -15 39 -35

el__con b -10
entendi abcd -34 37 -12 -18
now:the_last ab -13 14
nuevo acd 13 -19 -12
unica* a 17
volvio b -23

=any:bottle ac -19 21
=body:missed ab 12 -16
=denials:visit:0: a -11
brain:strok* bc 13 -11
effects:toler* ab 17 -11
heart:famil* bd 16 -12
of__business b 11
pollen$ a 13
pregnancy:night cd -15 18
substance:sin cd -22 11

=body:lupita abd -15 24 -10
=rule:psychosis:yes:sees|seen|saw|seeing_~1_things|s cd 20 -14
any:now_and ad 20 -19
now:nothing ad -11 14
prior:los abd -15 15 -14
prostate__the b 10
y__mis b 10

=any:cene ad 15 -11
=any:tiene a -10
=body:never abd 20 -68 -23
@relative__had b 16
am_# bcd 14 -12 -12
does_@food bc 12 -12
drive:lot d 11
la__con ad 13 -14
plumb* abd 29 -13 -14
substance:priva* ab -12 15

@relative__es abd -14 -18 11
@relative_think ac -12 12
^omg bd 18 -12
ama bd -12 10
and_goes acd -10 21 -13
cast_iron ab 14 -13
coming:aviso bc -11 12
con__en b -12
not:get d -20
not_my bcd -19 -12 14
texts:algo b 16
ya_puedo bd 12 -11

cancel:need_this ad -11 13
every_@month cd -19 12
it__a c -15
mucho_en d 15
necessary$ a 16
no__dijeron c 10
panic ac 13 -14
psychosis:depresion abc 13 -14 -12
uy__de d 18
who__off cd 14 -16

do_it bcd -12 -26 18
is__for b -13
pregnancy:@month_so c 12
ride:ofrec* d 10

=any:otros c 17
=body:descartaron abcd 27 -15 -16 -14
=body:widowmaker d 11
^soy abcd -23 42 -35 -20
estaba__y cd 11 -10
home:puedo bd 20 -19
noche* cd -14 11
pregnancy:de_mamar d 13
pregnant c -25
psychosis:tv c -11
un_stent b -11
well:mucho_mejor d 16

=tag:now:other cd 15 -14
nah$ ad 19 -18
not:me ac -32 12
now:en_casa ad -16 17
one_test c 13
substance:answe* ab -10 12
tempr* bcd -20 30 -25

but__took ac -12 14
me_receto b 10
planning__it cd -10 17
she__have cd 16 -16
substance:demasiado ad -11 13
ticking a 12
veces_a c 14

had:me_dieron d 13
how__i ab -25 21

@relative__me abc 16 -18 -18
he__he d -17
ic$ d 17
ride:a_mi cd 21 -28
ride:mama abc -20 18 -12
say__is abd -11 -13 14
says_she bcd -16 12 -19
termine_en ad -12 16

about_# a -17
any:pues abc -16 -22 13
diario_y cd -15 16
gustan ad 12 -10
heart:estaba d -12
la_cuenta abcd -26 -36 23 16
nervi* d -21
psychosis:going bd 15 -15
scared__start a 12

=body:fibro bc 10 -11
=signs:eaten:no+yes c -13
@treat__@medicine abcd -48 -11 29 23
bastante$ ad -14 17
half__liver d 15
la_sala d -10
me_disparo d 11
si_con c 15
si_pero abd 21 -39 -17
tal__mi b -13

=lead:body:yes:cut:no d 10
now:plann* a -11
pregnancy:era ad -11 13
prior:stimulator d 14
substance:cbd ac 18 -13

=any:nothing c -24
=body:nino ac -16 18
=visit:completamente d 18
bad_but a 10
for__@medicine a 13
had:con_ustedes bd -13 10
vitamins acd 24 -15 -28

=tag:well:yes d 10
@vehicle__will ad -15 13
allergy:shellfish ad 18 -11
como_a bd 13 -12
heart:para_la c -10
organ:nothing ac 10 -11
ride:they_can a 12
y__quien a 10

barel* abcd 24 -16 -19 -18
ekg d -10
heart:test ad 18 -14
home:media_hora ad 17 -13
la_lista b -13
marriage bc -11 11
more__than bcd -12 -20 27
no_conflict ad -13 16
now:home a 11
pharmacy b 12
schoo* b -16

=said:pregnancy:unsure bcd -35 16 -14
^@wrong bcd 19 -23 -29
allergy:si_soy bd -13 15
now:is_better d -19
pregnancy:it_in ad 14 -12
prior:and_@medicine abcd -12 -19 -10 16
right__a ac 11 -12
seizures__not a 13

^obvi abd -11 -11 22
and__in abc 24 -26 -23
brain:is abcd 14 -19 21 -36
do__another ab 11 -11
eaten:appet* ab 13 -11
psychosis:psychotic ac 10 -32
well:my_@animal ab -14 14
whole__of d 12

=said:ask:a_question abcd -68 57 -25 -49
=visit:@pay abd -15 22 -11
=visit:pretty acd -11 27 -23
adult:it_is a 12
ask_me acd -30 42 -31
cancel:me_queda ad -12 17
had:last abcd -16 -15 -14 32
his_@body a 14
me_and abc -13 18 -26
never__or ac 18 -11
psychosis:eso_no a 11

=any:correo a 11
=said:organ:no bd -26 -23
allergy:find a -11
no__permiso ac 16 -14
psychosis:possible c 12
si__prestan c 11
take_it ad 16 -15
the_patch d -12

=rule:ride:no:bailed|fell_through|flaked|cance abd 16 -10 -10
adult:meses ad 25 -23
cancel:an_hour ab -11 11
nobody$ ab 23 -16
not__any bc -21 -27
the_iv ad -10 17

am__patch a 14
pregnancy:it abd 10 -14 -13
vet$ a -11
well:con_el d -15
writt* ab 12 -13

any:texting ad -14 14
fee c 12
filling__i cd 10 -13
organ:como abcd 40 -28 -20 -17
pregnancy:i_wish ab 11 -14
ride:couple c 12

=rule::turned:digo abcd -20 -14 20 -11
=visit:working bcd -15 27 -33
as__reaction a -12
had:after a -15
heart:cardiologist b -17
no__era abcd -14 -11 12 11
ride:i_@drive ad 15 -18
sec__am bd 19 -16

=body:checkups ac -14 12
=visit:ningun ad -19 21
@date__me d 13
do$ bcd -19 -24 19
heart:would ac -38 17
nada_mas bcd -32 -36 20
now:lunch d 12

a__@relative bc -13 15
allergy:@relative_is c -11
brain:woke_up cd 11 -10
ect abd -15 -15 26
i_prefer d 11
my__@thanks b -18
now:contesto a 15
texts:will bd 13 -10

=body:having d -11
brain:worke* ad 11 -11
idea$ abcd -27 -19 33 -13
prior:@treat_yes acd -11 24 -24
ride:last b 11
slept__night ad -12 16
yes abd -18 -20 21

comes$ b 13
coming:llego abd -13 -12 19
drive:sola ad -27 30
got_in c 10
heren* d 10
me_hago ac -11 17
never_a ac 17 -11
noche_despues d 13
than__@relative ad -13 20
wrong abcd 17 31 -32 -45

=lead:visit:yes:on:no+yes ad -11 13
allergy:fuera ad 16 -15
any__but ad 26 -21
brain:sangr* b -12
ciento ad -13 16
like_crap a 11
pregnancy:last_@day ad -11 13
repeating c 16
their ac -11 11
unkno* abcd -18 -13 24 -10

@relative__one c -10
any:comi ad -10 11
that_time abd -18 -22 21

=any:nueve ad 15 -10
digo__es d 14
dira ac -13 15
effects:anduv* d 12
organ:malo a 11
ride:an d -11

=body:@stop c -12
=body:cristal abd -20 -13 13
=body:were bcd -28 16 -13
am_i ab -21 20
any:chance ad 12 -18
gummies abcd 15 -16 17 -21
sometimes__problem ac 15 -15
tiempo$ b -23

=any:after c -10
@relative_murio d -19
a__since ad 14 -10
drive:i_was abd 24 -10 -13
eaten:solo_@drink ac 12 -10
porque__no d 10
prior:terapias bd 16 -12
su__la bd -13 17
tambien abd -34 17 -12

=body:legal ad -19 -12
@pay__and d 11
cine$ a 15
confidencial b 16
no__quiero d -14
only__you c 17
right_ahead d 10
substance:en_las d -18
well:persona ad -18 15

=any:firmar abd -14 17 -13
=body:siguen c -13
=body:those abcd 29 -11 -14 -27
me__books d 15
me__tomorrow b -13
psychosis:possi* c 14
sweat* bd -13 12
well:toda_la ad -16 17

=any:animo ad -11 12
=any:seven ad 13 -12
allergic_to abcd -14 25 -19 -18
everything__the d 10
flat__# ad 16 -12
organ:y_transaminasas ad 15 -12
prior:the_mood a 12
si__quiero ab -18 15
substance:goes c 11
vivo_con ad 15 -12

^husbands d -13
a_thing ad 15 -15
eaten:no_@food ac 16 -10
mania__una cd -10 13
now:la_casa ad -12 17
prior:em acd -14 -10 23

drive:@relative_to a 11
heart:i_used c 11
me_home bc 10 -14
mexic* bc 12 -10
pregnancy:stopped_using a -10
ride:why abc -17 18 -14
veces__me ac -11 13

=any:unfortunately a 10
=any:vitaminas abd 24 -10 -16
@medicine_at d -15
^deme bcd -12 23 -25
adult:my_birthday d -11
allergy:sabria abc -15 -19 17
hable abcd -23 10 -14 11
had:count ab -11 10
home:sigo_en ad 13 -13
ictus a 10
psychosis:a_saber c 11

=visit:ese abd 26 -20 -20
a_heart bc 15 -28
drive:have_not cd 11 -14
heart:mi_@relative acd 10 -18 -13
now:was acd -13 -19 14
prior:did b -16
prior:lo ad 25 -31
reality bd -10 13

allergy:a_mi c -15
go__doctors c 11
guaya* cd -11 14
have__go c 14

^cuenta ad -16 12
al__por a -10
allergy:skin a -20
cancel:puedo abc 13 -29 -13
coming:spot_to ad 15 -13
counting_the c -12
got__message bd 16 -12
heart:@medicine_since ad -14 16
home:atorados_en a 10
not:allergy ad -13 14
now:exam ad 15 -11
now:whether c 11
organ:good abcd 40 -12 -21 -31
organ:used_to ad 11 -12
to_my abd 16 -41 -16
will_it d -13

=number:substance:grown abcd 39 -15 -14 -31
=tag:any:refuses ac 10 -23
=visit:en ac 11 -22
^postpartum acd -17 -12 22
cancel:my_spot b -11
well:otra bd -33 12

@relative_anda a -22
^fijate a 11
allergy:on_my abc 14 -19 -11
una_llamada ad 14 -12
well:when abc -18 20 -22

but__@medicine acd -11 19 -11
prior:while c -10

a__otherwise ad -16 16
adult:dice_que c 13
coming:encon* a 14
eaten:yes_i ab 18 -10
heart:about_that bc -12 13
my__can acd -11 23 -13
now:a_las cd -14 13
well:@machine b 10

=body:penicillin ad 14 -11
^la bcd -37 -23 29
allergy:mas cd -13 -15
brain:# acd -30 -19 30
de_antes d 14
lidocaine ad 14 -13
not:asi ad -25 14
right__i a 10
scare* ab 15 -24
sec_i bd 19 -16
stones__@body ad 12 -10
treat d 12

cancel:denti* b 13
consiguiendo ac -15 21
cuenta__la bc -10 13
hives bcd -14 -21 11
make a 13
months bc -27 -13
nomas__me d 11
organ:oxybutynin bd -11 11
pregnancy:chanc* d -15
psychosis:had_some c 14

=rule::turned:mentira d 11
^hace ac 11 -13
banana ad -23 24
este__@medicine ad -10 12
home:sin_novedad ad -17 18
is_great bd -14 13
me_after a -31
pregnancy:la_fabrica a 16
recoj* ad 26 -17
substance:@drug_en bd 16 -12
substance:the_layoff ad -10 10
substance:took ad 13 -11
y__para b -14

any:no_way a 11

=tag:heart:other c -22
@animal_got bd 13 -12
@insurer_@ride a 13
ghost d -10
said_she ac -16 16

allergy:intensive d 10
de_muchacho ac 16 -11
eaten:si bd -14 -14
now:que_no abc -13 12 -17
que__ni b -13
recojan a 14

^ahorita abd -16 13 -11
all__is ad 11 -15
esa__es ad 13 -12
estado abcd -11 -15 23 -13
full__mania d 11
house__@call a 13
la_mano a -12
now:this_evening a 12
or__was c 11
organ:higado_ya d 11
pregnancy:apenas a -14
psychosis:my_@clinician abd -11 20 -15
que__es abc 21 -19 -13
substance:up bcd 20 -25 -17
tacos a 11
two_@medicine a -17
well:on_the a -10

boss_did bd 17 -16
daba d -17
prior:ten ad -18 14
si__@fetch cd 18 -21

=signs:visit:none: bc -21 -15
cancel:am b -31
clean$ abcd 18 -16 -16 -11
effects:the_spins d 17
hepatitis_a c 12
not__chance ac 19 -13
psychosis:only_the a 14

=any:did c -16
=body:me abd -19 -22 11
=body:sentido ab -10 11
=lead:body:no:2 c -30
allergy:makes bcd -13 29 -24
cuantas$ bcd -10 14 -10
effects:siemp* abd 20 -23 -15
expos* ac 15 -13
ni__despues d 11
out__they a -12
that__@treat a -18

=body:shots d 13
@relative_lol c 11
allergy:had_@treat a 12
brain:y abc -14 -17 20
called$ ad 11 -10
cancel:dejame c 11
drink_but ac 18 -16
prior:why b 10
tome a -18
una_prueba acd -11 14 -12

@sick__la a 11
allergy:it_i b -14
allergy:ya bd 21 -31
knock__wood a 12
meds:all ad 24 -31
meds:be_i c 13
prior:@stop d -15
surgery a -16
with_twins d 12

=body:ii c 12
adult:last a -16
coming:alrea* ad -12 21
found__@body ad 11 -10
hablaba d 11
not:dar ab -11 15
on__break d 14
peach* acd -14 -11 22

coming:home ad 13 -10
effects:el_dia ad -12 14
episode b -11
home:bed ad -11 18
i__was acd 16 -10 -20
of b -25
organ:donde cd 11 -14
ride:taking ad -11 15
ride:va abc -26 13 -13

drew a -12
estomago d -12
great$ b -18
had:for_my a -10
him__his c 11
on__my a 14
spells a -16
vigil* abd -17 -13 15

#__this abd -20 11 10
=visit:puedo bc 11 -20
any:in_a b 11
claro__si ad 15 -11
duloxetina ad -22 25
heart:either a 13
not:and ad 24 -32
not:es ad -25 17
pregnancy:miscarried acd -12 17 -14
ride:go_by a 11
there__an ab -11 14
there__i cd -18 22

=body:seria abc 15 -30 -14
in__grade a 10
man$ a 11
naci_en ad 15 -10
pregnancy:at_my ad 16 -18
to__so b -17

alergias a 16
cancel:dijo c -10
drive:@fetch abd 17 -20 -13
eaten:took d -12
prior:@medicine_no abc -29 -11 14

=any:five ad -11 11
mucho__hoy b 10
now b -16
tripped d -18

ask abcd -43 21 40 -47
can__the ad 17 -14
drive:it_is ad -11 14
well:nada c -15
yes_the ad -14 15

@drug__en bc -15 18
allergy:face d 11
dropped b -11
had:just abcd -32 11 -20 22
no$ abcd 75 -73 -26 -56
part__liver c -10
pregnancy:tiemp* b -12
treated_it cd -10 11
voy_mucho cd 15 -14
was__at bcd -22 16 -13

@day_was ad 14 -13
checked_and ac 16 -15
low__pressure ad 19 -20
now:not_that ad 13 -12
pendiente abc -14 -12 18

=visit:ever ab -15 16
cancel:would ad 22 -24
could__you ab -10 -15
de__ahora a 10
eaten:finished abd -16 -17 26
had:no_me ad 17 -14
heart:enlar* abd -14 -12 22
organ:inter* bd -11 14

=visit:dejame ac -18 23
cancel:somebody a -18
effects:just abc -21 -12 17
now:cambi* ad 25 -29
prior:then_@medicine acd -11 -19 19

brain:intra* d 18
brain:isque* abcd -17 -13 -18 34
my__better abd -11 18 -11
pregnancy:is_the abc 11 -11 -14
substance:layof* ad -10 10
substance:nights a -13
twice__day cd -12 14
yo_guio ad -15 18

=body:paper ab -13 11
ex_is ab -11 14
i_broke d -12
not:diria a -12
pero b -26
que__el acd -16 16 -11
was__@day abc -15 15 -18
well:betwe* acd -17 24 -20

home:@stop abd -11 16 -17
pregnancy:estoy_de ad -11 14
prior:for_sleep c 13
prior:that_is abd 26 -22 -16
psychosis:psych* c -15
ride:regreso_solo ad 13 -11

=any:dejeme abc -12 -15 19
=body:if bcd 26 -12 -12
=tag:substance:idiom_yes bd 18 -26
@vehicle__my a -12
elevated c 13
hizo_falta a 11

baby__in ad -12 18
lo__dejar ad -14 16
now:prome* acd -18 21 -18
pero__con ad -12 17
que_reportar a 10
ride:all abc 11 -14 -24

=any:went abcd 29 -22 -20 -13
@month_and abcd -11 -13 -19 23
^@drive bc 17 -26
every_@medicine d 12
has__@sick ab -11 11
just_got c -11
say__do ad 12 -14
substance:though ad 11 -10
yo__la bc -20 18

=body:mostly b 11
=body:ship a 16
adult:under* ad 13 -11
i__negar d 11
texting__the b 13
they_use bd 16 -11

=body:enzymes a -15
any:un abcd 27 10 -31 -32
equivoque c -11
had:depresion a -11
heart:i_have bd -31 14
mi__pidio d 14
now:been d -10

@relative__he b -15
are__the ad 23 -25
brain:los_# ad -11 12
dijer* b -21
no__los d -11
only_thing abc 23 -15 -15
organ:do_utis bd 18 -14
pump bcd -17 -16 20
substance:manag* abcd -26 -14 39 -27
substance:oxy d 11

=body:polen a 13
=body:quien acd -25 20 -11
@thanks_god bd -14 11
gente ac 15 -13
i__good abc 22 -33 -24
llevo_un d 12
mi__aunque a -17
now:esposo ad -16 21
second_and ac 11 -13

=any:number a -21
=body:evaluated acd -15 23 -16
=body:hierbas c -10
=rule:cancel:yes:cancel* bcd 19 -24 -19
a__now a -22
como__que a -11
meds:docto* d -11
mi__puede a -22
pregnancy:trans* bd -12 11
prior:dos_semanas ad 16 -15
punto* c 12
si__segura a 11
ver_como acd -12 23 -15

@relative__car a -11
and__@stop c -14
coming:got_called ad 16 -13
gracias bcd 19 -43 -26
pregnancy:nada_pero b 11
smooth abd 23 -14 -16
talked b -14

=any:which bc -10 15
=lead:any:yes:0 abcd -44 -19 -11 35
but__out cd 11 -14
lost__lbs d -14
parki* d 14
pregnancy:doing abcd -12 -17 20 -11
psychosis:but_not ac 14 -11

@food__y a 12
decir* acd -24 25 -19
during_it ac -15 10
final* b -11
had_my ac 13 -32
nada__hace ad -21 21

any:tomor* c 17
brain:got ac -18 13
many$ a -11
perfectos ad 22 -12
ride:cuanto abcd -12 24 -13 -13

=body:right abc -10 13 -20
=visit:aun bcd -19 32 -27
@relative__dio bcd 15 -11 -21
heart:@medicine abd -35 -17 21
into ad -26 15
medicaid bc 12 -15

counting bcd -18 -16 23
cuantas abcd -26 13 12 -24
had:refiere a 12
parties b 11
ride:she_can cd -24 13
si_era acd -11 16 -18
texts:consentimiento ad -14 16

=visit:supposed abd -17 23 -13
abuelo b 12
adult:otra a -18
brain:accidente d 10
cancel:pastillas bd 12 -12
cast b -15
have__good d -12
me__nino a 11
prior:@medicine_@stop c 12
reagendar ab -11 19
well:comes_and c 15

=body:used bcd -14 11 -21
=tag:substance:unsure cd 18 -41
=visit:am b -13
allergy:surge* bcd -17 21 -15
cancel:otra_hora ab -14 20
mild bcd -16 -19 24
now:@eat c -13
throu* b -19

i__need bd -23 11
is__pressure ad -11 12
my__skips b -11
put__the ad -18 18

=body:electrochoques ad -13 13
=signs:any:unsure:unsure bcd -11 26 -18
allergy:probl* ac 26 -15
breathe$ d 11
fifteen$ abd 19 -13 -14
texts:is_the d 11
the_@traffic ad 15 -11
the__@holiday d 10

=any:ni cd 18 -24
@body__that bd -11 10
had:primeros abd 31 -16 -22
me_operan ad 15 -10
now:# d -13
pregnancy:confi* bc 11 -20
pregnancy:i_breastfeed d 18

#__last d 13
=body:prayer a 20
@drug__count c 12
allergy:creo_que ac 20 -18
am__guy ad 11 -11
cancel:tarde d -12
could__@stop ad -14 14
home:tucked d 11
pregnancy:do_not abc -11 -24 15
substance:bebid* d 14
threw__out a 13
well:is ab -25 16

= b -12
=first:any:yes b -13
arranca a -10
asking ac -17 14
bebe$ bc -18 11
combine a 11
effects:soy abd -11 18 -12
hour_ago ad -14 17
organ:can_not abd -12 -13 14
para__@relative d -12
ride:pareja a 14
well:despues_de d 11
with__@relative abd 16 -22 -11

chorro d 10
has_been acd 10 -24 14
now:la_@late b -11
thing__a ad -16 14
with_the c -14

=any:anything ad 12 -13
=any:aun bd 11 -12
=rule:texts:yes:go_ahead d 10
allergy:@medicine_me d 12
allergy:marav* ad 20 -16
heart:problem ac 11 -13
hongos__my cd 15 -14

=body:episode b -11
=said:unsure abcd -29 -30 42 -38
heart:you_count abd 11 -17 13
organ:both_working ad 17 -15
quien_sabe abcd -23 -18 33 -20

dios$ abc -15 -49 33
have__@stop abd -11 20 -11
ride:hay ac 16 -16
riding_my a 14

@drive_right bd 17 -21
be_more abc -14 -11 16
book b 10
coming:lol ad -18 17
heart:to_do ad -14 13
itself ad -18 21
me__@price b 13
message$ abd -13 20 -11
mia b -14
things_that d 13

=any:me bc -14 -11
aguanta ab -13 14
coming:see ad -16 15
de_las ab -22 14
me_see cd 18 -11
not:been abd 15 -22 -20
not_proud d 11
organ:bad d -10
organ:esta bc 11 -19
organ:kidneys_like d 12
psychosis:exactly bc -23 23
texts:no_tengo c 11
vez_con cd 15 -18

=any:ayer abcd 22 -13 -17 -11
=rule:ride:yes:covered|arranged|sorted|all_set ad -24 26
=visit:anda abd -13 11 -13
de__senorita a 10
do__@drive b -10
is__never c -11
substance:too_much a -11
test__the ac -13 14
this_@date a 11

@treat__i b -16
dar__la d -11
heart:dio_de a 12
not__@year abd 12 -12 -10
prior:daugh* bd 18 -18
prior:so_far ad 26 -24
propranolol abd 14 -12 -11
psicosis bc 11 -18
that__aware c 11

=body:blank ab 11 -13
=visit:texting b 10
drive:queda a 12
good__go d 11
substance:digo_que d -15
suffering ad 19 -13
wassup$ d 14
well:cocin* d 11
which_one bd 24 -10

@medicine_yes ad -12 19
allergy:says ab 16 -20
heart:se_si b 13
mad d 11
mas_para c 11
now:me_on a 12
pregnancy:the_shot abcd 28 -12 -10 -26
pregnant_lol b 11
see$ ac -23 28
si_voy abd 16 11 -34

=rule:had:no:first_time|timer|rodeo ad -22 25
=visit:found bcd -14 -15 18
=visit:llueve cd 15 -17
algo acd -38 40 -26
any:supper b 11
cancel:el d -14
heart:yes b -10
i_missed cd -17 23
now:deje ac -18 23
organ:nobody acd -15 20 -13
since_i ab 13 -19

@fetch__mi abc -12 12 -13
a_hard a 12
any__way d 11
heart:on_something d 11
i__find acd -17 13 -12
substance:it_says a 11

brain:el_cerebro a 15
cuando_quieran d 14
pobrecita$ b 12
pregnancy:am_# abcd -11 22 -10 -15
substance:el_@day acd 18 -13 -12
told__at ad -11 18
we__on d -10

=body:escucho d 10
@clinician__descarto ac 13 -11
adult:askin* c 10
eaten:minutes_ago d 14
effects:sali d 12
heart:hipertensa a -11
por__mi d 14
psychosis:nothing b -14

=visit:levanta cd 11 -12
had:something_else cd 11 -12
me__@fetch abd 15 -11 -16
meds:la_@treat ad 11 -13
texts:para a -13

=body:usaba d -19
=rule:psychosis:yes:bipolar_$ cd 11 -20
ahi_mismo bd -10 17
hi abc -31 24 -10
meds:colesterol d 10

=any:thumbs a 11
=signs:effects:yes ad -25 11
=signs:no+unsure+yes b -10
@relative_tambien abc -16 11 -10
allergy:propofol ad 14 -14
any: b -13
can__in bc 10 -11
comment$ abcd -31 35 -12 -11
hora_salgo ab -11 12
nervous$ ac -16 19
prior:mas_@medicine b 10
the_chaplain d -11
weeks__a b -12

=any:midnight b -16
=last:any:yes abcd -13 -11 -13 10
=visit:@year a -14
dice__no a -10
going__my ab 19 -11
me__cada ad 18 -13
meds:@date acd 40 -13 -39

=visit:estoy bcd -12 31 -18
brain:golpe* bd -12 -13
esposa bcd -34 19 18
exact* ac -24 22
my_folks ad -11 17
organ:repit* b 15
texts:over ad -11 12
vicio* a 12
weeks_on d 10

=signs:substance:yes c -28
allergy:jamas ad 14 -14
dip$ a 11
had:usted* bd -21 17
psychosis:the_family abd 18 -16 -12
substance:case_a cd -12 14

@drive__so b -11
@eat$ b -10
home:go a 14
meds:empece b -13
ningun_anticoagulante a 12
psychosis:is_bipolar bc 14 -10
told_me a -12
tomo_warfarina d 15
well:death a 13

allergy:creo ac 20 -18
texts:again b 12
vigilan$ cd -15 21

adult:no_es ab -13 11
dijo b -11
not_confirmed ac -13 12

allergy:me bd -31 10
heart:cuenta abc -13 21 -16
malo_es ad 17 -10
stomach abcd 20 -34 11 -24
to__three ad 16 -10

=body:tanto a -14
anticonceptivas$ a 13
bien_la abd -15 -14 15
carro d -14
go_by a 13
left__it ad -11 20
me_acelera c 11
organ:#_alt ad 16 -15
pregnancy:domingo c -12
stoma* b -12
substance:con_la b -13
that__@thanks b -11

@animal_and ad 15 -19
got_mandated a 10
in__like d 10
not:@drink b -16

=any:like acd 21 -36 -10
=body:@holiday bcd -10 -30 13
^ella ac 19 -10
al__eso d 10
between$ acd -16 24 -15
liver__off d 12
luz a -10
ni_lo a 12
not__your c -11
organ:four a -13
pregnancy:personal ab -12 21
prior:fille* a -10
psychosis:evaluaron_por a 10
ride:@relative_@drive abcd -19 -17 -23 33
y_estoy bd 11 -10

@symptom_on abd -16 -15 21
be_i abcd -12 -14 22 -13
have__heart d 13
substance:since_# ad 26 -26
ya_no bcd -30 -34 13

=any:lighter acd -14 -11 25
=any:might bcd -16 16 -17
=denials:visit:1:no+unsure d -11
=rule:pregnancy:unsure:waiting_~4 ac -12 12
=visit:hold ab -37 19
@clinician__never c -10
bp_is bc -18 -16
had:estoy bd 17 -13
had:inyec* c 13
heart:my_chart b 17
ride:pidio d 13
sent abcd 13 30 -18 -38
sueltan cd 13 -11

=rule:ride:no:no_tengo_~1_quien|nadie|a|ride|c acd 11 -13 -20
@day__no d 10
@eat_already a 10
any:under* ab -12 15
lo__como c 10
most__i d 14
mucho_la ab -14 11
on_@relative c -10
organ:knows a -14
psychosis:al a -18
substance:year cd -26 12
ya__para ad 11 -10

=signs:allergy:no bd 14 -20
@drug__but ad 16 -13
am__sure cd 11 -17
por__los ab 20 -15
she__two ad 21 -18
vieja_me cd -14 13

earli* ad -14 17
meal b -20
now:me_just ab -12 13
now:other ab 16 -10
pads_de d 12
ride:companero d 11

cancel:to a -10
days_to a 12
go__lot bcd -11 18 -10
me__quitado ad -10 15
meds:nothi* abcd -17 31 -11 -19
organ:tambi* ad 14 -13
pocket$ ac -12 -11
presion_con a 14
tanti* abd -18 26 -16
to_what bd 19 -14
was__@year d -11

am_going a 13
home:poncho a 12
meds:te c -12
not:checked acd -27 29 -11
not:problemas abd 20 -11 -13
nothi* bc -27 -25
verdad c -15
well__is d 14

=any:obvi abd -11 -11 22
=denials:visit:1: abd 15 -18 -18
efectos$ b 11
llevarme d 16
meds:se_me cd 14 -10
no__muy ac -15 22
substance:margarita abd 24 -11 -15
throwing b 12

=signs:now:yes bc -56 -13
drive:pienso_@drive d 11
meds:desde a 11
organ:cirro* d 10
passing__a d 14
ride:need_a b 10
texts:llamada d 16
texts:veces c 10
they__i a 11
what__it bd 11 -11

have__wait a -12
home:my_own d 10
home_after a 12
it_out b -12
my__heart bd 11 -13
now:imposible abcd 27 -12 -12 -16
remov* ad 16 -12
well:volvi* b -12

=said:cancel:unsure bc -29 17
and__am acd -19 -20 28
con_@sick cd 16 -11
home:just ad -13 15
meds:was acd 15 14 -27
not_swear c 10
prior:not abc 11 -11 -27
ride:a_car abc -13 14 -11
went__so d 12

esta_de ab -18 10
heart:neith* a 13
we__protection a -10

=rule:drive:no:no_~1_manejo|conduzco|voy_a a 16
@relative__voces cd -14 11
bladder bcd -35 -20 27
drive:probl* bd -15 17
heart:check_it a 12
home$ abc 12 -11 -25
infections bcd -17 -13 23
psychosis:cloza* acd -12 -17 23
the_other ac -33 18

=visit:drama d 10
^got abcd -19 -42 12 18
allergy:y_de ad 13 -11
meds:ask c 12
on__@drug d 14

any:eat ad 13 -11
estoy__fila b 11
had:@treat_yet a 10
meds:sigo_con ad -11 14
mejor__yo d 10
prior:and_then acd -13 -14 17
texts:no abcd 45 -35 -34 -25
than__ought d 11
will__her c 11

=visit:# abcd -14 14 20 -22
boile* d 10
confirmo_en c 12
effects:vez a 12
home:ya_puedo bd 12 -11
llamada a -16
morphine bd 13 -27
now:la_orden ad -18 22
suits ad -19 22

=body:answer abc -11 20 -18
am__@body ad -16 14
miles acd 10 -14 -11
pregnancy:why ab -23 20

=body:maravilla ad 16 -12
=rule::yes:for_sure acd -25 12 -11
el_hombro c -10
on__a b -14
pero__descartaron a 14
would_my b 13

=body:sangre cd 17 -10
@day__las ad -13 16
about__hour a -15
brain:era acd 21 -14 -11
cerebro_me ad 15 -11
ride:busca* abcd -28 -15 12 12
substance:dia ad -14 16

alcoholic b 13
an_irregular cd 14 -16
cancel:has d 11
easter d 13
eaten:aguante a 11
eaten:hora abcd -24 -23 19 11
heart:enlarged_heart abd -14 -12 22
not:muy ac -13 17
now:but ab 12 -27
se__las b 10
tbi_from d 15

=body:hablaba d 11
=visit:@late bcd -20 -25 14
any:corre* bd -22 18
bone$ ad 16 -11
como__no abd -32 -12 29
now:do acd -12 -16 11
now:tengo_dialisis a 13
to_pull cd 13 -18
well:speak b 17

=any:until ad 16 -18
at__on a 12
before_@sick ac -12 14
cutting c 15
drive:a_mi ad -23 28
heart:casi ad -20 15
los__del acd -21 12 -13
meds:anything b -12
meds:cuando d 15
nunca_me abcd -14 -26 30 -20
yo__los bc -19 10

=rule:had:yes:#|one|two|three|four|five|six|ei ad -18 25
@clinician__back b 11
ask$ ad 13 -14
like_garbage a 14
not_me abcd 35 -23 -37 -15
pregnancy:embarazada_ni ad 13 -11
ride:por_mi abd -13 -11 20
texts:telefono bd -18 12
working_on ac -24 19

=body:alt abd 13 -13 -13
@medicine__after c 12
^hagale abcd -16 -11 -11 25
had__is a 11
organ:ahi abd 20 -13 -16
perdi__no ac -12 13
pregnancy:lines acd -18 -13 27
psychosis:they_said ad -13 15
salio_limpio a 11
them__my d 11
vivo__cuadras ab 10 -11

#_ya ad -10 11
=any:was c -21
=body:segunda abd -20 -11 19
bajo__# ad -18 18
cuentas$ d 10
en__por a -12
ideal$ d 13
pusieron_cuando ad 13 -12
repeat a -21

#__in abc 18 -18 -14
=body:everybody abc -28 23 -18
=body:green a 12
and__no abd 18 -18 -30
as__it ad -12 18
can_sleep cd -13 14
had:rough d 10
only_a c -10
oxybutynin bd -11 11
pregnancy:va d 12
ride:going c -19
somebody cd 13 -33

heart:ansie* ac 11 -11
lost__last a 11
psychosis:triste a 16
stayi* bcd -23 20 -29

el$ ab -18 17
organ:mismo c -11
un_@drink acd 16 -13 -11

=tag:safe:other d 13
@relative__ha d -14
adult:me abd 15 -10 -13
allergy:from_it cd -11 11
colesterol_cuenta b 15
corner d -13
en__dia ad 18 -12
shado* cd 11 -17
still__my b -12

de__# b 14
elbow__in a 11
not:pasado a 13
now:talk a -24
please_@cancel a 13
system$ ad 13 -13
when__had abc 15 -14 -10

=body:baje cd 17 -14
=body:tomado b -10
=signs:coming:none b -25
have__then ad 29 -24
la_quiten bd -15 21
me_look bcd -12 21 -13
se__@drug bc 19 -13
substance:paso ab -30 18
well:al acd -12 -17 19

=signs:substance:no+yes ad 17 -24
=visit:veremos abcd -24 -15 37 -24
again* c -20
eaten:a_couple d 13
light abc 12 -11 -14
my__everything a 13
pregnancy:pregnant c -31
quiero__eso a -11
sabria abcd -39 -38 50 -20
substance:cuand* bcd -16 11 -19

=turn:visit:yes:yes acd -16 -15 26
=visit:esperando bc -17 12
=who:any:mine c -13
are__i ac -17 24
cancel:ese_dia d 12
cuerpo d 14
dialy* c -12
esta bc 12 -35
heart:anyth* abc 14 -12 -12
pregnancy:this_morning bd -11 14
psychosis:fiebre ad -10 10
ride:hopin* d -14
seen b -14
skip_the b -12
to_this bcd -26 -14 12

heart:and_it ac 14 -11
mi__embarazada b 12
not:going acd -14 -12 11
now:wante* ad -14 15
scheduled ad 18 -20
substance:last_@month ab -23 24
tenia b 28

=body:pasada c -12
day__the a 10
not:@place b 11
ride:consigue_permiso bc 18 -17

=body:died abc -25 27 -12
=number:coming:few ad -29 25
=visit:acomoda d 16
ahorita__contesto ab -13 18
allergy:reacc* b -14
heart:think_so ac 18 -17
pregnancy:nursi* abcd -15 -13 -22 24
psychosis:tal ab 14 -12
substance:pain bcd -16 22 -10

^che acd 21 -11 -14
cancel:would_not ad 27 -27
did__my bc 11 -11
in_spring d 10
my__mine ab -23 27
only_vice a 11
since__last a -12
substance:si_con c 17

=body:problem d -15
cansada a -12
eaten:not_a abd 29 -12 -24
en__cuando cd -12 12
has__@body b -16
not:touched a 17
organ:calle* a -10
que__estaba d 10
substance:like_every d 12
yes_nothing a 11

=visit:fallando abd -12 12 -17
allergy:makes_me bcd -12 26 -20
can__# b 12
her__and ad 15 -19
i__@drug bcd -12 15 -17
pharmacist bcd -11 20 -11
problem__i ac -28 20
something_i b 10
yeah_i bd -11 11

carro_y ad -13 15
not:estoy abc -14 -19 21
ride:thought a 12
substance:problema abcd -13 -12 15 -13
tranqui$ a 12

=body:casi abd -39 -15 37
=tag:meds:asks a -11
allergy:pero b -12
aunque abd -13 -11 16
could__tell a -13
deja abc -10 -12 12
do__work a 12
eaten:it b -10
las__del c -12
not:brain ad 22 -14
pero__de bc -14 13

blood__a ad 11 -16
jamas_tuve d -11
la__termine d 11
si_tres d 10
up_my a -11

=who:visit:minetheirs:before bc -48 11
@treat_never cd 14 -13
allergy:recuerdo ac -12 10
cancel:las_# a 16
heart:since_my d 13
meds:para_eso ab -14 17
meds:somet* cd -12 19
no__dan a 17
pregnancy:pero_por ad 14 -13
problems_no ad 13 -13
the__already ad -15 11
you_try ab 13 -10

=body:bleed d 13
=signs:any:yes:turned bc -16 -11
@drug_at abd 17 -13 -19
any:no_sabria c 14
dice__me c 14
meds:tecito abd -13 18 -10
negar abcd -13 -14 -12 26
prior:me_recetaron cd 12 -11
texts:o abd 25 -15 -17
work__this d 11

@relative__yes ac -11 12
ambulancia ad -14 11
home:drove cd 10 -11
makes_me bcd -13 26 -21
nomas__con ac -17 16
now:wheth* c 11
organ:but_i c -10
prior:nothing_yet ad 16 -13

cancel:sigo cd 11 -13
hmm abd -21 18 -15
just_want b 10
my_appetite ad 17 -12
not:any abc 14 -38 -23
one__the bd -13 -12
organ:one_of b 10
pregnancy:the_# d -12
psychosis:las_voces d 18
walki* abc 16 -21 -19
well:lloro b -14

a_@relative a -19
drive:que_me ad -14 11
prior:sure d -21

=any:hell ad 14 -11
^shoot ad -10 15
allergy:remember d -21
any:es_mi abd -22 -12 25
but__now acd -10 -13 16
for__surgery d -10
hora_recojo a 13
la__@place bd 12 -12

@drink__y ad 17 -12
@month_pasado bd 14 -14
going__take d 13
medio$ abd 20 -11 -12
once_never ad -11 13
should_i abcd -14 25 -11 -20
tried__and bd 19 -26
was__@drive acd 21 -10 -18
you__on ab -14 18
you_then ac 10 -13

=body:sola abcd 23 -13 -15 -14
allergy:i_got a -16
am__@clinician ad 23 -16
heart:es_que b -12
me_olvidan c 16
no_puro ad -12 14
outsi* acd 14 -15 -16
pregnancy:y_eso a -10
prior:ni_una d 14
prueba_positiva a -11

arriba$ ad -10 16
de_@food a 10
eaten:afternoon a 11
el_@clinician a -12
es__yo d -12
la__un d -11
mi__murio d -17
now:bad d -14
omega ad 11 -10
ride:dijo ad -17 10

=body:metieron ab -11 13
=tag:drive:yes abcd -18 -17 10 15
home:back_at ad -13 16
judge__it cd -13 13
pregnancy:positive_on ad -17 17
substance:said a -11
the__@clinician b -18

=any:six acd -13 24 -19
=body:puros abcd 33 -21 -16 -20
=body:stimulator d 14
=number:old b -10
=said:coming:no bd -32 11
@vehicle cd -13 -12
allergy:breathe acd -13 -10 15
church_and ad -16 17
dio_@symptom cd 13 -13
home:primero ad 17 -12
kid abcd -15 -27 14 13
one__blood ad -11 11
substance:and_have ad -10 10
who_has ab 13 -13

=body:@late abc -15 -22 15
=number:prior:year d 11
estaba__el ad 17 -10
llega$ cd 12 -10
meds:para acd -41 -24 30
so__i b -31
substance:the_night b 11

=visit:loca d 11
@day__y d 12
a_weak a 11
allergy:timer ad 24 -14
atendio b 13
el__roto a 15
horas_en b -11
meds:hasta d -11
meds:remem* bd -27 28
now:estoy_en acd -17 -15 28
pregnancy:in bcd 10 21 -26
prior:all_i ab 15 -14
the__has bc -11 -12

=any:no bd -13 -22
=body:@food d -33
=body:rest ad 14 -20
any:take_a a 12
cual abd -50 34 -19
excel* b -11
la__ayer acd 10 -14 -17
pero_es d -18
prior:dolor a -12
sabri* abcd -39 -38 50 -20
yellow c 12
yes__i bc -24 17

=said:eaten:yes c -54
^straight a 15
^underage ad 13 -11
at_parties b 11
i__had bd 14 -12
lo_@stop bcd -11 15 -16
lol__that ab 12 -11
organ:out cd -24 14

=any:cream ad -14 12
=body:dejar bc -22 -12
=body:uso b -19
=rule:well:no:aun|todavia_no ab -13 11
fifty cd 10 -22
i_turned d 12
memorys_shot c 10
no_@drink ac -11 13
not:show a -13
pecho__bebe d 11
pregnancy:la_prueba abc -22 -13 14
puedo_@drive cd -12 -17

@treat__not ad 18 -13
^donde abcd -20 41 -15 -30
ask_for a -16
drive:@fetch_mi a 10
now:de abc -15 14 -25
organ:a_liver ad -13 10
pregnancy:nursing_do bd -12 12
psychosis:heard_my c 12
substance:most ab -13 -15
tiroides bd -12 15

=body:finding ab -10 13
=visit:since abcd 19 -13 -13 -11
coming:fever a 10
me_something bc -13 13
not:stick a -14
organ:it_was ac 13 -20
pregnancy:que_le d 13
this__first ab 20 -15

=body:jamas abcd 41 -23 -22 -30
=visit:@hours b -11
^nothing abcd -30 11 -27 18
allergy:nomas_a a 15
any:look ac -13 18
coming:puest* ac -11 -11
en__zona b 11
heart:por c -19
kidney__@body ad 15 -14
me_manden bcd 16 -15 -10
of__and c -11
off__list a 13
pregnancy:pump abcd -19 -15 -10 30
showe* cd -22 16
third a -19
well:crummy ad 22 -16

#__with d 11
=body:esos abd 20 -20 -12
another_story ad -15 16
conteste ab -16 14
effects:@clinician a -10
heart:is_fine a -13
ride:hija d 16
surge* a -17

=any:volvio b -18
@cancel acd 16 -43 -14
allergy:up abcd -11 -15 -20 23
can__just bd 18 -20
drive:transport ad 20 -15
haya a 11
heart:might c 10
me__pusieron bc -13 -15
me_gustan ad 12 -10
psychosis:descartaron a 13
you_the bd -11 11

=body:here c -11
crap$ a 13
eaten:i_have d -10
organ:cirrh* cd -14 13
organ:colon a 18
pregnancy:i_take abd 16 -12 -17
psychosis:nobody cd 13 -10

=any:del abd -18 -26 24
@insurer__no b 12
histo* d -16
no__de c -25
pregnancy:todavia_toma d 15
psychosis:depre* abcd 28 -16 -34 -13

falsa ac 13 -11
feel_like ad 18 -22
ride:says cd 11 -16
ride:through ab 13 -11
substance:un_vinito ad 21 -14
this__house b -12
ultrasound__liver c 12

=body:doy abd -10 -18 13
=body:high abd -34 -25 18
a_concussion c -11
allergy:sesiones ad 14 -11
since_summer c 14
trintellix ad -18 21

allergy:unless_you bd -14 14
any:my_@relative d -12
done abc 16 -44 -41
drive:regre* d 15
out__me ab -10 20
ride:everyone ad 20 -17

=visit:absolutely b -13
@clinician_mentioned abcd -10 -12 25 -20
@medicine__from a -11
@visit_for a -12
adult:social d 14
allergy:inyeccion cd 17 -20
he__eso ad 13 -15

@vehicle__had ab -12 12
con__ya c 13
en__sitio a 12
texts:text_me d 14

black_out ad -12 14
con__se ad -14 11
falli* a -12
hice_el ab -20 18
is_still b -13
pregnancy:cero ad 15 -11
tell__have d 11
well:the abc -12 10 -22

=body:weddings a 10
@relative_say ac -14 12
han_puesto ac 12 -14
mitad_y acd -17 27 -15
para_el a -12
pregnancy:de_cuatro d 10
substance:ron d 16
veces_al a -11

allergy:aller* ad -13 20
cancel:@relative_si a 11
solit* b -11

#__you d 11
^miscarried acd -12 17 -14
brain:sido d -11
cancel:afrai* ad -10 12
drive:mejor ad -15 14
organ:autoi* d 11
those abcd 22 -10 -17 -14

=any:pienso cd -21 24
=signs:allergy:none acd 10 -14 -13
@body_not ad 25 -24
a_stick a 10
eaten:before_i d 11
llaman ab -25 23
my_@drug abc -13 -34 32
one_@clinician abcd -13 -11 29 -26
porque__en d 12
refer* d -15
senti__pero ac -12 14
sort bc -13 15
substance:tomo_mas c 12
voy__la a 13
y_medio ad 19 -11

=lead:any:yes:on:no abd 17 -13 -14
=rule::unsure:i_guess|suppose|believe bd -21 12
=tag:coming:asks ab -22 15
divorce$ d 12
drive:does_not b 14
i_breastfeed d 18
iron$ a 13
kind_of d -17

carry bd -18 17
despues__la bd -13 13
drive:someo* abd 26 -15 -17
heart:arrit* a -12
helps d -12
home:cuarto ad -11 12
you_asking c 11

=body:misma abc -11 -19 12
had:could_have cd 11 -10
had:is_the bc -10 11
mucho__mi d 14
ride:el a -15
sola__mi ad -17 19
tiene__con b 12
well:peor bc -12 12

prior:y_ya a 13
texts:i b -17

allergy:polle* a 18
and__@treat d -11
asi__se d 12
heart:el_corazon c -11
no__habia c 12
\xc2\xbf_para c 13

=signs:ride:yes ab -16 -13
=tag:brain:unsure a -22
=visit:misa a 12
allergy:to_that acd -17 -13 21
aparato d -11
five$ bcd -12 -25 19
hungry_as ab 18 -12
my__watches d 11
que_buscar bc -11 16
trazodona_para cd 11 -10
was_rough d 12

=any:these abd -13 25 -21
@drug_but bc 21 -20
any:otra ad 13 -21
eso__por ab -10 15
heart:el d -17
not_do ab 16 -15
soy_hipertensa ad -11 12

any:i b -40
coming:ni ad -17 23
due__@date a -11
pregnancy:pero_la d 12
roble$ a 17
tbd abcd -23 -17 34 -26

=any:funny abd -15 24 -19
=tag:now:asks ac 12 -11
=visit:pido b -14
but__me d -12
heart:tomo abcd -38 -24 13 24
lot b -12
matter_for b 15
not:has b -13
now:la_agenda ac -10 12
para_ver c 16
patient$ b -12
soy_@clinician b -14
substance:y_ya ac 13 -12
well:casa ab -12 11
yo_no d -18

=body:shiner a 10
=tag:safe:self bcd -11 -18 14
brain:say bc 17 -10
diria_que b -11
horita ad 20 -18
me__bipolar a 14
my__try ad 19 -11
nada__hacer d 11
or__@drink cd -10 10
perdi* cd -19 12
psychosis:took_it c 15
texts:my_number ad 20 -19

@relative__dos d 11
cerrada a 11
el__@sick d -13
have_me a -11
i_bring abcd -12 25 -12 -15
la_paciente ad -22 17
nomas__pero ad -10 12
not_a b -39
pregnancy:prena* ad -14 15
prior:las_que bd -12 18

@drive_asi ad -14 15
@medicine__@treat bcd -12 23 -16
brain:tenid* abd 14 -11 -13
cyst cd -14 14
faint* bd 11 -23
fue__esa d 12
meds:last_week c 12
psychosis:como_que bd 15 -22

^psychosis d 13
feeds a 13
me__o ac -13 11
para_atras a -16
prior:jaja c 18
prior:tcc d 11
ride:every* abcd 34 -14 -12 -26
well:like_garbage a 14

brain:me_cai ac -18 13
coming:encontre a 14
drive:drives ad 12 -10
effects:bit d 13
es_alergico ab -16 15
infarto_cerebral d 11
llame c 13
now:end d 12
substance:@call_it ac 15 -13
texts:daughters bc -10 13

cancel:@call_me a -10
my__in bd 24 -26

pero__tan d 10
the__trouble a 14
the_ultrasound b -10

=rule:now:no:ahorita|ahora_no_~2 d -13
eaten:hour_ago ad -13 17
had:usaro* d -10
i__shadows cd 14 -11
tal_vez abcd -23 -14 32 -21
terce* ab 10 -13
voices__a d 11
well:# acd 22 -14 -16

#_over abc 12 -20 -12
=said:no:words_of_denial a -18
=visit:yes c -18
long__it abd -12 -12 13
nothing_bad a 14
organ:stones c -16
pregnancy:andam* acd -11 20 -11
that__correct d 11

de__mania d 12
now:i_see c 11
uti_count bc 14 -12

=body:colon a 18
=number:cancel:few ab 13 -11
@relative__town ad -11 11
blood_test ac -12 16
drive:quien_me c 13
home:driver ab -13 16
psychosis:nos c 15
substance:@drug_todas d 12
we__for d 12

^chevere ad -11 20
bone ad 15 -10
but_a cd -15 16
dejo b -15
it_as d -10
latex ac 11 -11
to_yes d 16
voices bcd -25 -23 22

=body:futbol b -11
brain:cereb* bcd -25 -32 21
do__recall abcd -19 -19 27 -14
had:y_otra c 14
heart:110/7* abd 19 -10 -13
infecciones c -15
now:off_today ad -14 16
pick_me ab 11 -12
ptsd ab 20 -46
put_that ab -11 12
sitting_in ad 16 -14
stone* c -16
substance:nothi* bcd -17 12 -13
substance:seis_@month ad -12 12

=body:ocho d 11
=visit:enough b 13
@relative__down ad -12 11
lock_it ad -13 17
one__skip d 14
prior:primera abd 29 -23 -14
todos_mis a 12
was__that abc -14 -15 21

=any:menos c 13
@day_that ad 16 -14
@insurer__my abcd 13 -14 12 -13
baby_in ab -11 13
drive:entonces ad -13 11
me__otra ad 21 -22
pido__@vehicle a 12

@relative_drinks b 10
am_all ad -16 21
estar* d 17
got__on c -13
mi__si ad 14 -20
nobody cd 19 -18
not:paso ad -20 12
now:by a -13
roads$ a -10
substance:@stop_el bd 14 -12
the_radio d 12

=visit:seria a 16
adult:faltan ad 22 -19
babie* a 12
drive:rides ad 15 -15
had:eso ab 12 -10
meds:cuenta bd -17 15
not:handle a -12
para_eso c -17
pregnancy:hysto ac 12 -12
prior:i_@stop bc -11 -10
psychosis:out_bipolar d -11
pusieron__stent b -11

^quisiera b 14
organ:cancer acd -16 -12 16
ride:would_not d 10
substance:@relative_drinks b 10
texts:que_llamada ad -23 26
tres abcd -25 -20 -15 26
you_later bc -18 15

@treat__back d -12
^problema acd -19 26 -15
effects:when_i d 12
heart:another a -19
heart:next ac -11 12
intacta ab 18 -15
retired bcd -37 -15 32
the_only abcd 19 -15 -11 -10

=body:nope abcd 29 -26 -13 -21
=visit:knee b 10
^would abd -18 42 -23
am_sixty ad 21 -15
an_allergy d 14
feet abc 17 -14 -20
heart:if_anything ac 19 -14
la__si ad -18 13
organ:still ac -17 13
playi* c 15
prior:for cd 15 -35
ride:conte* cd 19 -13
ride:permi* bcd 19 -11 -21

=visit:recojan a 14
@medicine__can abd 23 -10 -21
@relative__good ab -14 14
all__it c -12
at__from d -14
brain:yes bcd -16 -16 13
psychosis:postpartum_psychosis d 12

evening_and ad 13 -13
malisimo abc 32 -20 -15
organ:are_not a -13
substance:volvi d 10
texts:@cancel abd 16 -11 -13

=any:sonreir d 15
=body:cuenta ab -28 16
=body:far abcd 28 -14 -23 -15
at__good d 13
eaten:no_estoy ad -23 23
had:nariz d -14
hardly$ acd 24 -11 -14
heart:con acd -20 -27 21
por_correo ad 20 -19
substance:que_no abc -25 -17 24
to__inside d -10
what__would bd 12 -14

^prefiero bcd 32 -23 -22
and_@body ad 19 -15
decir__mi cd 12 -13
good__bad abcd -13 -13 25 -17
in_for a -11
my_boy ad -17 16
prior:conta* b 13
prior:i_forget abc -11 -16 14
que__tenga cd -11 12
substance:a_lot bd -12 11
substance:i_want cd 21 -14
we__all a -12

=rule::proxy:es_el|la_paciente a -13
=visit:vaya a -19
@insurance bd 28 -27
it__was abcd 21 -12 -13 -13
los__a bd 15 -16
me__first ab -22 13
my_@move d -15
the__keep cd -11 10

=any:cuando acd -19 -21 18
=body:cree b 10
=tag:adult:no ad -18 17
answering_that ab -13 15
heart:looke* acd -12 19 -15
meds:unsur* bc -11 10
que_@drive abd -16 12 -11
up_lol d 12

=visit:soy bcd 30 -19 -24
@symptom__@medicine b 13
eso__esta a 11
heart:estan a -11
le_@call bc 11 -17
not_remember ad -15 -10
prior:stock d 12
retraso ab -17 -11
wall d 16

=lead:body:yes:1 abc 15 -41 -15
any:happy ab -12 15
any:ve b -13
effects:dormi_como ad 18 -12
heart_skips abcd -16 -14 27 -19
home:apenas ad 24 -17
my_hip b 11
nd b 10
pregnancy:too d -30
ride:just_pick bd 12 -10
sin_falta ad -14 18

and_felt ad 14 -13
cancel:esper* ad 23 -23
could_be ab -31 -24
llevo a -16
me_eche d 14
pregnancy:la_manana a 11

=visit:this b -11
as_before d -16
desca* abd 25 -27 -29
not_find acd 20 -10 -14
organ:is_good ab 15 -16
psychosis:me_once cd 15 -20
severe ad -12 22
substance:i_get a 14

=body:ct cd 15 -13
=body:truck ad -17 12
=rule:organ:unsure:not|none|nothing_since ac 16 -10
=visit:tell acd -11 22 -22
^say abcd -27 29 -17 -11
adult:mayo d 11
el__soy ad -10 13
lost ab 12 -15
pecho__@date ad 18 -15
prior:puros a 14
que__bipolar d -12
us b -24

=said:adult:unsure a -16
=visit:@english ab -18 15
@drug__@date abd -22 23 -10
do__ask ad 20 -17
heart:do_not b -30
hubiera a 14
organ:a_hernia a 13
tengo_ni ac -14 15

^sorry abcd -15 26 -10 -14
already abc -29 37 -39
any:estoy_en abd 18 13 -33
eaten:till ad 17 -14
no_@food ac 17 -10
normales a 13
now:confirmo_en cd 11 -10
prior:cbt acd -13 -10 19
psychosis:my_mind a 13
psychosis:on_the b -11
psychosis:tipo_# d 12
say_i acd 20 -18 -14
sister a -21

@call__she ac -13 11
^pretty cd 19 -19
about__over ad -13 15
allergy:else d 13
asistencia ac 13 -18
drive:mi_carro ad -18 12
had__liver abc -15 -12 15
pregnancy:oops c 10
ride:yes bd 14 -28
the_patient cd -10 11

=body:bastante ad -14 16
=body:issue a 15
=number:pregnancy:grown abd -12 15 -13
heart:that_i acd 13 -20 -14
meds:miss ad -13 14
my__come abd -16 26 -15
organ:nada_ahi ac 11 -11
que__si c -20
substance:@year_sober bd 11 -19
that__all abcd 34 -25 -28 -10
the_surgery a 13

=body:sometimes abcd -21 -33 39 -29
^ask acd -35 31 -43
a_@food ad -18 20
not:decido a -13
prior:through ad -11 12
ride:el_@ride d 12
ride:pregunto c 10
well:bette* a -12

=body:evaluando cd 18 -15
been__since b -20
can__so d 14
had:both d 14
i__doing acd -16 -13 19
is_her d 13
perha* c 14
pregnancy:embar* acd -18 -12 22
this__of c 11

=any:porque c 13
=visit:atorados a 14
adult:paper* cd 11 -12
dejelo_asi ad 17 -15
made bcd -19 -10 15
me__creo abcd -14 21 -15 -18
meds:tylenol d 13
no_issues a 11
not:come bc 12 -11
on__@date abcd -25 15 16 -21
ride:eso abc -26 -14 16
slept bcd -24 -10 11
well:aun ab -20 17

^lol bcd 25 -19 -14
bendiga abcd -15 29 -13 -14
for__wrist c -12
her_pediatrician b -12
my__confirmed ad -12 12
psychosis:said b -15
psychosis:since_the d 12

can__anything ab 16 -19
effects:easy abd 22 -13 -10
not:nino a -14
not:recibido a 13
now:should_be acd -12 18 -10
prior:to_@treat bd -14 11
puedo__@drink bd 13 -11
works bcd -17 -37 21

=visit:rodilla a -12
allergy:asked ad 17 -21
epilepsy$ d -12
home:own d 10
nada_pero ab -15 11
psychosis:andaba c 10

a_chance b -11
buscar_mis c 11
no_ando d -12

=body:camino ad -14 11
=number:eaten:few bc -23 18
=visit:pregunta abc -13 15 -12
^hecho abd 23 -13 -13
could_@eat ad 10 -14
decir cd 20 -19
now:thoug* ad -14 15
off__pressure cd 12 -19
pregnancy:doy abd -13 -17 10
psychosis:estan cd 16 -18
psychosis:never_told ac -15 16
reaccion$ ad 17 -12
recet* bcd 12 -10 -16
ride:acaba_de ac 12 -11
well:minute b 14
well:week abc 20 -28 -14

=any:tenia a 10
=body:first abc 23 -15 -34
=signs:well:none b -19
chest bd -15 13
home:creo_que c 11
muy_@insurance c 15
prior:antidepresivo ad 16 -15
prior:nada_me ad -23 23
texting abc -21 18 -22
toro a 16

=body:boy ab -10 12
@relative__viaje ad -11 15
^quiza abcd -24 -16 29 -22
con__che d 11
heart:shoul* d -10
me_fue b -21
ride:@animal ad 22 -17
ride:el_@relative acd -11 -11 23
same_@door bd -11 16
substance:brb abd -19 24 -11
the__text d -11

=body:electroshock bd -10 16
any:me_@call ab 21 -21
follo* ab -16 -16
for_it abcd -15 -27 -21 34
i_give ad 25 -22
i_still abd -28 13 16
meds:and_not ad 10 -10

=rule:heart:yes:heart_~1_condition|murmur|troubl ac 11 -14
=rule:ride:unsure:estoy_viendo c 12
allergic$ abc -11 -15 11
cancel:mante* a 14
coming:las ac -21 12
fui__a cd 13 -12
had:no_es ad -21 20
la_cara d 14
organ:sangr* a -10

=signs:well:no acd 17 -10 -28
at__in b -14
over_my bd 12 -13
scare bcd -11 16 -11
the_farm d 11

coming:positive ad 13 -10
he__not ab 15 -22
i__tonight ac -11 14
lesio* b -11
substance:weeks c 11
trafico bd 13 -11

^ninguna acd 21 -11 -13
jaw d 13
safe:i_am ad -12 22

@late__in b 12
levanto d -11
no_alcanzo c -12
not:too ad -17 24
now:too ad 14 -22
texts:it_@price d -12
that__none b 10

=body:angina d 10
allergy:in_the bd -19 14
heart:and_said a 11
objec* ad -28 29
padecia d -20
prior:knuck* a 13
prior:none d 11

biscu* ad -10 18
could__say c 17
de__nervios ac -16 22
heart:can_not c -10
not_liver acd 23 -11 -21
other a -23
prior:bupropion d 11
quiza$ acd -15 23 -13
recall$ abcd -22 -14 28 -10
ride:dura b 11
so_do bd 15 -20
was__my a -14

=any:trabajo ab -14 21
=body:ficha b -12
=body:implante a 13
adult:eso_creo bcd -15 22 -13
are__no ad 14 -14
drive:quien abd -26 -10 23
estor* ab -15 10
had:los bd -21 17
heart:now ac -19 12
i_gave bc -13 -11
prior:@clinician_has d 12
substance:durin* d 11
tengo_a c -16
usual__@medicine bd -11 12

=signs:body:none:asks acd -53 10 -12
^ahora bcd 14 -12 -22
allergy:my_red d 12
attacks c -11
had:algui* b 11
heart:jajaj* b 12
mercy b 13
now:when abd 22 -15 -16
organ:resultados abc -11 -15 21
prior:proba* bc -12 -17
suspected cd 12 -10

@year_old bcd 26 -15 -30
cancel:@price d -20
hallu* abd -22 -20 21
mi__ahi b 11
now:@parking ad -11 11
organ:liver_and ad 32 -31
pregnancy:@body bd -16 14
prior:algo_en cd 15 -12
solo_una abd -10 -14 18
that__took d 10
the__more ad -19 19
yes_well ab 13 -11

=said:ask:a_correction_that_ends_in_a_question d 12
all_my bd -12 -14
brain:@sick bcd -10 -19 20
had:nervous a 13
no__queda ad -16 22
psychosis:once abcd -39 -22 21 12

=visit:for c -32
from__is d 11
got_two ac -11 10
hoping_my cd 12 -11
pero__el ad 17 -14
ride:sons ad -17 20
si_acaso ac 15 -27
tanto d -11
texts:si_me c 12

eaten:y c -12
substance:but_it bc 19 -12

=body:psicoanalisis d 14
=signs:heart:unsure abc -31 -17 17
buscando abcd -17 -12 23 -18
me__dosis ad -15 14
nada_que bc -17 13
now:a_ladder a 11
posit* abcd -19 -32 -19 31
quiero_otra ab -12 14
serge* ad -14 14
well:too ab -23 10

be__now c 12
moon ad -12 12
now:perfe* abd -31 -10 35
que_voy ac 10 -16
the__supper b 10

@vehicle__@drive ad -18 14
any:mi_@place d 13
cancel:que_la bd -20 14
organ:bano cd 16 -11

lo__me abc 12 -23 -10
no_they d -16
parad* b -12
una_sola abcd 24 -13 -17 -14

any:cuand* bcd -26 -10 27
ese ac 13 -22
my__not bd -18 -16
my_sugar bd -13 19

=body:iv ad -13 17
=visit:hard ab 11 -12
allergy:swinging ad -17 12
but_not abd 21 -24 -29
considered ab -11 14
meatloaf a 14
not:when ad -20 11
now:anywh* d 12
on__scan c 14
pregnancy:are_trying c 12
pregnancy:fue a 11
texts:@visit ad -23 21

@thanks_hon bd 16 -12
cancel:attending ab 14 -11
day__one a 11
eaten:half ad -10 13
es$ acd -19 11 -20
grado$ ad 15 -11
home:viendo d 15
otro$ acd 18 -10 -15

=body:ustedes c -13
any:not_on a 14
heart:is_all ac 12 -16
me__me b -19
no__bien bc -15 13
slept__a ad 18 -15
substance:to_sleep b -14

@place bc 15 -21
brain:you ab -12 10
cancel:an ab -11 11
organ:quit d 10
prefer_to b 12
substance:@stop_la a 14

=any:vet ad -14 11
=body:quitaron a 11
effects:saili* ad 11 -10
facebook abd -12 21 -13
it_on ab -24 17
it_over a -11
quisi* d -13
texts:stop abcd 29 -17 -11 -13
uncle* c 12

=visit:@parking bc 13 -24
@fetch$ cd -19 21
^esos ad 19 -11
lunes ab -16 24
plant$ d -15
ride:no_puedo b 11
trying__that c 11

=rule::no:como_cree|crees|creen|va_a_creer abd 23 -10 -11
been$ ac 17 -14
dias_limpio ad -13 17
home:sitting_in a 11
me_pueden b 16
siete_horas ad 23 -22
substance:littl* bcd -24 14 -11
texts:las_@visit ad -12 12
the_@call bc 13 -10
una_que d -15

=any:quince ad 22 -17
=body:triste a 16
=rule::unsure:do_not_~1_know abcd -11 -30 18 -19
esperando__@relative c 11
litio bd -13 11
patch$ ad 19 -11
prior:would_be b -13

prior:resul* d 10
psychosis:me_diagnosticaron c -14
was__heart d -13

=body:did c -17
adult:medio abd 26 -14 -21
cancel:todav* d -10
get__infections a 12
me_cuido a 11
pregnancy:do abd -14 -11 14
ya__voy acd -12 -10 15

had:this_is abd 18 -10 -13
heart:hace_como c 11
meds:says_never ad -10 12
not:senti d 12
temprano$ b -10
texts:think c 13
truck* ad 10 -11
well:tirando a 14

@clinician__me b -12
at__@door ab -16 18

=body:turned c -17
@move_of d 13
allergy:when_i ab 14 -18
any:segur* ac -11 14
brain:that_i a 11
convulsiones bcd -24 -12 14
ecografia c 12
en__a c 11
had:@year a -24
haha$ bcd 13 -20 -13
here bcd -13 -38 15
psychosis:no_voices a 12
regreso abc 10 -25 -19

and__take c -11
any:@texts_are ad -11 13
drive:licencia ad 18 -11
now:phoen* a 10
now:semana ad 19 -17
ok_now cd -11 14
perdi_el ac -17 13

=visit:podia a 11
@clinician__nothing ac -10 15
@treat_si ad -27 23
broke__@body d -12
octubre acd 18 -10 -11
uneve* ab 12 -15

=any:como b -14
=any:orita d 10
=turn:body:no:none abd -34 -23 31
a__just bc -12 17
organ:mama bd 11 -11
substance:nada b -19
well:amane* a 18

^read b 17
cancel:#_@date d 14
it__already bd 16 -11
la__@month c -12
meds:@treat ad 13 -17
not:reconozco abd -17 14 -13
ride:walk abd -13 20 -12
substance:tengo_# ad 11 -11

as__mine ac -10 17
de__mi ad 17 -18
heart:high_blood abd -20 -25 21
heart:pecho d 12
inconveniente ad -11 16
pregnancy:not bcd -37 21 -11
psychosis:only_when d 15
texts:through d -10
the__is abc -12 -27 17

=body:trust ab -14 15
@treat__cosa c 13
^denies ad 20 -12
allergy:first_timer a 17
at_weddings a 10
brain:do_you bd 13 -11
daughters_@call bc -10 13
heard_my c 12
mi_numero c -11
now:is_this bd 14 -10
parece$ abcd -15 -20 24 -25
pregnancy:me_entere ad -12 17
ride:and_she cd -21 17
ride:hora d -11
the__fib ad -18 18

brain:up_there ac 10 -13
effects:agarr* d 15
now:me_sirve ad -11 14

=body:allergy abd -21 -15 16
cancel:yes_@cancel bd 23 -16
effects:se_me abd -14 -19 29
estoy__otra b 11
ningun_problema ad -11 16
now:did ab -22 23
period_in c 12
si__tiempo cd -10 18
zilch abcd 40 -29 -13 -30

adult:summe* ad 16 -12
organ:her ad -10 11
psychosis:que_fue b 11
psychosis:thing* b -16
substance:bowli* a 12

=visit:cubre a 10
allergy:thoug* d 10
anytime abd -22 -14 29
brain:it_was acd 20 -12 -17
cerro a 11
con__nada ad 13 -12
expecting__# d 15
not:alta ac 13 -12
pregnancy:the_stick c 12
prior:want bc 17 -11
so__@drive ad -16 19
they_gave ad 11 -24

cancel:i_already ab -13 16
me_puso cd -12 12

=rule::proxy:this_is_~1_his|her_wife|husband| d 10
bros cd 11 -12
now:en_la b -16
o_no ac -20 13
on__line d 13
psychosis:is_it a 15
ride:voy acd 18 -15 -16
to_take b -19
went_from ad -20 22

=body:hysto ac 12 -12
cancel:long ad 16 -12
fuera__me ad 11 -10
herself bcd -12 -14 13
me_internaron bd -10 14
ni__si ac -16 13
nothing__that ab -15 13
psychosis:ni_psicosis ad -15 17
uso b -19

@body__the b -11
adult:acabo_de ad 16 -11
bipolar__and acd 16 -10 -11
effects:for_about ad -14 18
house__the b 13
mi__y bc -11 -10
pacemaker d 12
prior:days c 11
que__los abd -14 14 -11
que__pregunto bc -16 16
ride:sobrina c 12
substance:@medicine_but d -10
substance:fumo ab -11 -11

=body:segura ad 10 -18
=visit:echele ad -14 19
@clinician__let bc 13 -13
@treat__@year a -11
ella_me a -10
heart:ticki* a 12
negativa acd 18 -11 -15
new_to abc 21 -23 -23
organ:now_and c 13
ride: abd 12 -19 -19
substance:drank c -12

=body:puso bcd -11 -12 15
=visit:digame cd -14 12
allergy:will d -17
are_the ad 16 -19
demasiado ad -11 13
eaten:@relative_hace d 10
moles* abcd -11 -12 -16 22
one__that ad 13 -20

aguitado$ acd 27 -15 -17
cross bc 15 -14
did__on ab 14 -12
drive:esta_en c 12
know_works a 12
lift$ a 13
now:will_be bc -13 -19
on_read c 11
si__no abcd -14 -14 30 -31
substance:la acd -15 -31 19

=body:anything abd 18 -51 -17
allergy:estoy b 11
by_text bc 11 -11
coming:am_out a 11
dias__me acd 10 11 -20
heart:fuerte a 13
heart:last_@month ad 10 -10
i__since c 10
prior:before bd -15 13
ride:quede ac 21 -15

=body:called bcd -28 -15 29
=tag:texts:yes bd -12 12
@price ab -20 23
@relative__are ab 18 -14
allergy:mariscos ab 14 -13
cancel:vemos bcd -10 12 -24
estoy__en d 12
has_epilepsy bd 11 -18
is__ex d -11
mal__pero ac 11 -11
me_recojan a 14
mount* ad -14 17
seizu* c -16

=any:menor abd 24 -20 -15
@drive$ acd 29 -34 -18
any:le cd 10 -26
come_with ab -20 17
esquizofrenia acd -21 -13 19
perlas ad -11 13
psychosis:mania acd -28 -24 23
segun__ya c 11
yo__nada b -12

=body:psicosis bc 11 -18
allergy:con_eso acd -22 -22 24
and__way b 12
coming:mas a 13
del__si d -12
in__here ad -16 17
less$ bd -20 17
now:court_date a 11
quieren abcd -12 27 -23 -16
ride:need c -11
the__# b -38

=rule:had:unsure:er|emergency|hospital|ambulance| a -11
any:@drink_at ad -14 19
any:leave a 12
no__dormir ad -19 15
organ:que_tiene b 10
prior:went bcd -11 12 -21
psychosis:ya acd -13 -12 14
puked cd -12 15

bedtime d 11
but_never d -16
la_vesicula ad 21 -24
me__so b -16
meds:@medicine bcd -33 -73 26
prior:naturales a 13
psychosis:hijo cd -17 19
substance:am b -16
tengo_el abc 16 -19 -12

^stage abd -13 -12 22
medio__# ad -17 17
pregnancy:falsa ac 13 -11
substance:so b -20
will_pass abd 21 -13 -11

adult:shy a 11
allergy:solo_a ab 18 -16
could__better ad -12 10
have__blood ad 20 -16
it__his ad 12 -15
meds:does bc 19 -15
prior:de_que bd 17 -14
substance:it_a ad 15 -11

=any:favor a 11
=any:pronto acd -13 23 -12
diferentes d 12
mamar d 13
not__@drink b -10
of__this d 13
yes__to abc -17 18 -11

=any:tome ab -11 16
=body:empezar d -16
=tag:idiom_yes acd -29 -26 40
adult:sophomore_in a 11
but__normal ac -11 12
comio$ b 13
en_absoluto a 11
heart:la_presion bd -25 19
nine_@hours ad 15 -13
notic* ad 13 -13
organ:croni* cd -13 15
prior:group acd -10 -16 16

^most abd -14 -12 16
any:segun abcd -13 -14 28 -19
brain:i_never c 12
effects:maluquera ad -11 16
home:pero ad -18 17
just_@treat abc -23 -12 21
not__text ab -11 17
note bd 20 -14
organ:into_it c 14
organ:me_he c 11
otra_@place ac 10 -16

=body:finish b 15
brain:@open abcd -17 19 -14 -11
can__calls c 14
herself$ ad 19 -14
meds:disco* a 10
organ:havin* cd 21 -19
privado$ ab -12 21
recli* d 15
ride:transport a -12
si__le bc 18 -16
up_all d -12

=body:ataques cd -12 13
@medicine_with ac 11 -15
@move_it bcd 19 -19 -11
allergy:con_una bd 10 -13
as__but c -11
cancel:decidido c 10
halla* ac 13 -10
psychosis:bipolar_i a 14
two__a ac 17 -16
we_been cd -10 11
y__igual ac 13 -17

=tag:refuses abcd -27 41 -20 -27
@relative_my d 11
guilt* abd -14 -21 24
not:fa c 11
not:the ad -35 20
orden bcd -19 -16 14
organ:and_my c 11
texts:reminders ad -13 15

#_@relative bcd -13 -14 11
=any:there abd -21 22 -21
=visit:junta bd 10 -16
^desayune d 12
am_still ab -14 -20
la_patada a 14
mi__sano d 13
psychosis:it_a ac -12 17
texts:@place acd 12 -10 -14

=visit:lejos b 10
buddy b -13
only_diabetes a 15
si_alguien b 11
substance:march d 14

=body:chiquita ad -11 12
not__drink ab 12 -13
said_he c -14
texts:del_trabajo a 13
there_@parking ab -14 15

=visit:quiten bd -15 21
a__there cd -16 16
can__on ab -26 12
eaten:as bd -13 13
heart:palpitations d -12
not_seizures ad -13 13
ride:law bcd -14 -11 19
then_that bd -12 10

brain:cold cd -11 11
brain:nada ad 21 -18
coming:verda* abc -12 15 -15
dio__alta ad 14 -11
had:new b -17
i__crazy d -19
pero_tampoco a -12
reads__@call a 12
substance:does bcd 17 -18 -19
usaba d -19
well:@place ab -12 15

adult:creo bcd -22 25 -14
allergy:podia_respirar d 15
atorados_en a 10
autoi* abc -12 17 -10
coming:arrepenti ad 16 -12
coming:be bd -23 16
else_they a 11
quita* c -21
remem* abc -12 -25 19
substance:maybe_a ac 12 -11
well:mismo ad 23 -19
would__@relative bc 10 -10

=body:probation c -12
=tag:heart:unsure abc 11 -17 -14
@drive__ida ad 14 -13
@treat_for acd -12 -13 15
any:@wrong_street a 13
as__today ab -14 11
casi__con b 12
gente__estaba d 11
psychosis:whole b -15
substance:quier* a -17
y_si abd -32 43 -38

allergy:@treat_in a 12
casi_en ad 21 -18
confirmada d -18
heart:irregular bc -16 14
ibuprofen ad 11 -11
is__is d -16
lo_dan a 10
no__at ad 19 -14
podido ad -13 17
psychosis:diagnostico ab 11 -16
ride:shoul* abc -11 -34 22
the__do acd -18 20 -11
well:dios a -13

=rule:organ:no:numbers|labs|tests|analysis|anal acd 26 -18 -14
a_@fetch b -16
allergy:would_i a -13
cancel:completamente d 18
heart:is_called bd -17 18
my__first bc -13 18
my__pregnant abcd 10 12 -11 -23
organ:and_liver ad 13 -13
texts:seman* ac -10 -10

=any:high d -13
=turn:body:no abd 26 -20 -33
eaten:without ad 14 -11
last__was abcd 22 -15 -11 -16
more_questions ab -11 18
murio__eso a 11
now:we_are ab -12 12
prior:ningu* cd -24 10
substance:@drug_at abd 18 -12 -19
table* a -10

=body:four bcd -28 -25 26
=rule:ride:yes:have|got|tengo|found|consegui|ha acd -11 -12 17
diria__no c 17
pressure__and c 11

agarra c -11
alivi* ad -12 18
check abcd 12 -22 15 -24
eaten:long_ago ad -13 10
no_tengo bc -14 13
stopping ad -15 12
yes_sorry d 11

allergy:how_would a -13
dan_permiso d -16
is__@treat abc -16 12 -10
safe:what bd 11 -11

=any:medio b -14
=body:platico b 12
=visit:down bc -17 -15
do__worry ad -14 13
i_want bcd 24 11 -31
me_molesta ad -23 28
psychosis:right d -12

=body:gabapentina d 12
does_that acd -15 -12 20
ex$ ad 13 -13
heart:soy_hipertensa ad -11 12
heart:your ac -16 13
take__@medicine ad -22 11
terapia cd 16 -23

=body:sulfa acd 18 -14 -17
=denials:visit:2:yes ad -22 17
=tag:cancel:other bd -15 -13
adult:pregu* abd -14 22 -20
allergy:use bcd 26 -12 -23
an_oops c 10
any:objection ad -19 21
brain:presion_en bd 16 -14
coming:to_someone a 12
es__unico b -11
heart:up ab -18 -16
psychosis:wish_i ad 20 -19

=signs:cancel:no bcd 14 -23 -41
^nose abcd -29 -30 49 -34
adult:ya a -14
cancel:@cancel bcd 12 -22 -11
does__at b 13
heart:offic* ac -14 22
interested a 18
meds:and b -38
prior:unas c 10
then__not ac -11 12

=rule:now:yes:got_~2_minutes|min|sec|second|ti ad -10 13
@treat__no b -14
and__lol d 10
paro_de cd 17 -14
tuesday ac 16 -41
well:por_fin ad -13 24

@clinician_del d 14
coming:the ab -14 -11
effects:dolor d 15
prior:lyrica d 11
put_in d 12
quedo_en ad 13 -13
quisiera_@move b 14
replacement d 10
time_i bd -18 13

=asks:visit:all:none abcd -50 50 -40 -35
any:@medicine_last a 11
brain:if abc -13 31 -11
cart$ b 14
garage d -11
now:horario c 11
sesion acd 22 -12 -26
they__not d -17
veo d -13

@call_la b 10
canas d 14
could__way cd 18 -12
drive:traba* ad -13 12
mis_estudios b 13
not:seria abcd -15 -17 -12 22
organ:rinon_pero a 14
prior:six bd -10 13
psychosis:a_lot b 11
ride:is_# bcd 19 -10 -12

#__sin d -12
en__dias a 11
ese_es ad -17 14
heart:ni c 13
no_matter b -15
now:am_all ad -10 12
now:claro c -18
now:my_@body ab 15 -13
pregnancy:third d 10
psychosis:energy ad 17 -17
substance:out ad -21 15
the__yes abcd -18 -11 -20 31
you__later ab 19 -16

=body:issues acd 28 -14 -23
^twins a 11
dos__tres c 16
have_company d -11
in c -11
para__hueso c 10
y__decian c 10

allergy:stomach acd -14 22 -12
heart:a_@animal d 10
que__quiera a 12
so__a a -11
substance:spring acd -13 -10 18
tomo_una bc -15 -10

#__morning acd 14 -11 -16
heart:alway* a 15
not_skip abd -12 -12 19
pero_estaba cd 16 -16
use_the d -12
well:@food d 12

=visit:negativo c 12
^@ride d -11
any:multivitamin a 19
el_patron c 12
en_que abd -15 20 -19
tres__sin d 13
would__that bcd -24 -13 23

but__gave bd 15 -15
esa_pregunta b 16
inpat* d 15
si_fue abcd -12 -14 26 -15
substance:for_@drug bd -10 12
well:sin abcd -10 -10 -13 18

an__do c 12
gave__in abd 15 -16 -14
insuf* abd -11 -13 20
me__unos ad -12 11
the_way bcd -15 -14 16

=any:ten ad 19 -18
=rule::unsure:wondered c 14
^pressure ad -33 31
adult:segun c 12
any:for bc -18 -16
ask__@relative acd -23 16 -11
just__about ab 18 -13
not__it b -43
sure_thing a -17

=rule:prior:no:never_filled a -10
did__come bd 17 -12
drive:better a 16
effects:tired b 11
first_i ad 14 -13
heart:as_high a 13
olvido abc -21 13 -11
substance:@drink abcd 41 -33 -16 -19
you__checking d 13

=signs:allergy:yes b -37
substance:bong bd -12 14
texts:neces* a 12

=body:believe b -11
=body:marriage bc -11 10
brain:tres abd -12 -12 25
cancel:am_in ac 12 -13
cancel:me_off abc -15 20 -14
heart:alrea* abd -10 22 -10
is_running d -13
not:reaction c -12
prior:year a -11
substance:say_it acd 13 -22 11
turn cd 18 -26

eaten:at b -34
esa_vez d 11
home:ando a 11
me_faltan abcd 14 -12 10 -22
organ:later b 14
pregunto__mi abcd -10 -16 25 -10
saber abcd -49 -12 61 -56
you__text b -12

=any:moment bd 17 -15
allergy:@price abcd -17 12 -19 13
drive:can ab -14 18
had:them a 11
me__matando b 11
now:shift abd 22 -25 -19
organ:that_i c 10
pregnancy:week ab -11 -19
psychosis:risperidona bd -10 13
sober__# bd 13 -14
substance:a_que bc 12 -12

=rule:substance:yes:dui|dwi|rehab|detox|relapsed|rel c -41
=visit:dead d -10
@drink$ ab 13 -32
first__in d 12
incid* cd 13 -10
pero_poquito a 13
pregnancy:mismo_tiempo d 12
trabajo d -11

@month__am c 13
as_usual ad 17 -12
now:top ad 12 -11
only__and abcd 23 -10 -28 -13
pregnancy:pills c 12
prior:me_han d 16
queda__en d -10
texts:postcard ad 13 -10

=any:count bcd 12 -11 -18
=body:sleep d -19
@insurer__por d 10
antecedentes a 14
comment abcd -31 35 -12 -11
drive:rathe* a -11
good_now d 12
me__psicosis cd -11 15
mil bd 19 -13
organ:from_my a 11
substance:a_week c -15

effects:in_my d 19

clinica bc 13 -20
organ:looki* c 13
past$ d 13
reloj$ ad 19 -15

alta_y c 10
dice__el bd 13 -12
heart:stuff d -11
no d -21
no__but a -11
substance:been bcd -29 -24 26

=body:act a 11
=body:repeating c 16
@stop__lol bd -11 13
allergy:hungry a 11
ate d -14
de_ayer bd 15 -12
fibro* c 11
the_records b -11

drive:dropped_off ad 12 -11
eaten:soy abd 22 -21 -13
organ:mucho cd 30 -24
pregnancy:to_be ac -18 16
prior:couple_of c 13
well:not_complain ad -12 16

brain:seizures_no ad 14 -13
keep__it d 11
now:could_you abd 23 -13 -12
texts:rather abd 28 -22 -18

=body:when bc -44 11
a__mejor abcd -11 -19 31 -21
coming:del a -13
esta_embarazada b 13
looks b 19
psychosis:exact* bc -25 25
puede bd 27 -45
saw_things cd 17 -15
snow ab -15 13
stroke__@relative b 14
to_remember c 11

=rule:any:yes:i|we_do|have|did|am|can|will|had bd 21 -25
=rule:ride:no:walk abd -13 20 -12
allergy:@symptom_once ac -13 13
edibles acd 21 -12 -11
heart:igual bd 20 -12
me_moria d 12
now:as_well d 11
organ:will a -13
prior:st ad 19 -17
substance:straight_edge acd 22 -11 -13
three__the b 14
was_so ab -16 18
well:yo_no ab -17 23

=body:let a -23
=body:soplo acd -13 -26 26
=visit:before d -17
^yessir d 12
iban_a a 13
in__# abc -11 18 -25
my_period bcd -22 18 -16
prefiero_no abc -35 36 -19
prior:try a 14
ride:dia_para d 12
substance:bowling a 12
to__honest ab -13 -11

any:not_think ac 14 -13
corre* bcd -24 -16 26
she_does bd 17 -11

#__vez d 15
=body:manage ac -12 17
allergy:everybody d 15
heart:am_nervous bc -13 12
hell_out d 12
ride:prima d -11
something_and a -10

cancel:do_not b -17
custo* bd -11 13
heart:la_@medicine b -12
meds:free abd 35 -13 -30
nada__ha ad -20 21
not__until c 13
pregnancy:traba* d 10
se__eso cd 18 -22
si_una cd -19 11
well:one_day cd 18 -14

=signs:body:no:unsure cd 10 -11
coming:si_me ac -13 14
consulto__@relative c 11
home:room bd 11 -11
los__@call ac 18 -14
miscarried acd -12 17 -14
one__of ad 29 -28

=visit:town c -15
been__to ac 16 -11
my__do abd 16 -20 -16
now:for_next c 10
organ:last bcd -12 27 -21
pregnancy:@day bd -28 13
prior:animo ad 12 -11
prior:apenas_voy a 12
tengo__limpio b -10
will__later b 19

adult:me_or c 13
is_growling a 14

=body:someone abd -10 16 -14
checado c 10
not:explained ac -12 17
nunca__tomo ac -14 16
off__last a 13
organ:sure bd 12 -15

=visit:ask abcd -14 -29 33 -19
allergy:i_broke c 10
been_peeing a -16
bracelet d 15
heart:at_# abcd -34 13 -19 14
sola_en ad -14 16
stressed c 12
while a -18
wish__could ab 15 -14

esta__me ad -16 19
i__want bcd 23 -11 -12
mija cd -20 12

allergy:we c 10
hoy__manana ac 13 -12
pregnancy:oven d 15
prior: ab -19 -11

=visit:@price abd -15 17 -15
brain:ataques d 14
conmi* bc -11 -17
mirar cd 14 -12
now:one bcd 19 -27 -17
ride:me_voy acd 13 -11 -25
texts:pero abcd -21 -18 -26 32

=body:lleno d 14
^ticker ad 18 -12
cancel:next ab -10 16
dos$ a -11
effects:sento ad 19 -17
me__my abcd -15 13 17 -24
middle__supper b 10
organ:tengo cd -24 13
pregnancy:nace acd -23 -10 30
says__i cd 16 -14
se__con bd 22 -13
substance:sleep_sometimes ac 12 -12

@person bc 14 -14
baker_acted c 12
da a -10
el_psiquiatrico a -11
had:@day b -13
moved$ a 12
name_it bd -21 15
pregnancy:abril ad -14 19
si_y b -11
thing__am ad 22 -12
working_a c 12

ardor d 11
eaten:mis bd -14 13
i__little abcd 13 -22 -17 14
pueda_@drive ac -14 16
urticaria$ ad -13 14

dispara c -14
not:except ad -15 19
psychosis:put b -12
supe ac -12 15
tucked d 11
was_# c -10

#_por ad -15 16
@relative__@relative b -11
^en abcd 31 -22 12 -42
could__get bd 14 -13
holding$ d 11
meds:is_on ad -13 11
mi__@visit abd -14 -16 12
substance:@relative_thinks acd -13 20 -12
tms__@treat d 13

any:hermana ad 19 -14
estoy__@eat b -13
only__# ad -15 18
psychosis:then acd -17 19 -12
substance:his ab 14 -12

meds:not_on a 14
prior:@medicine_cabinet bd -11 16

=tag:home:unsure abcd -15 -24 28 -20
brain:famil* bd 19 -21
is_why d 12
organ:what ab -24 21
ride:in_law bcd -14 -11 19
ride:llevan bcd 13 -12 -17
the_moment ad 17 -17
the_pharmacist c 12

any:nomas ac 10 -12
heart:gas ad 14 -15
it_might acd -17 23 -14
meds:is_a ab 19 -18
no_@clinician acd 20 -14 -12
taking_me ab 17 -25
well:better a -12

=body:bolsa d 14
is__away a 15
is__does bcd -11 -11 19
meds:i_will b -10
not:senorita a 10
substance:#_drinks a 12

amamantando acd -11 -12 20
brunc* ad -16 27
cinco__siete ac -12 16
pregnancy:mamar d 13

=any:comes d -16
=body:tcc d 11
^alguien c 11
cual_@medicine abd -15 24 -14
to__better cd -12 12

effects:vision d 11
estoy_en ab -21 17
it__here bc 15 -18
my__been c -12
on_@day bcd -11 -17 11
prior:what_have bd -18 21
ride:says_yes c 11
says__and ac -19 15
sepa bcd -45 22 -46
ya__mande bc 16 -12

=any:cuantas abd -12 14 -12
=visit:around bcd -11 14 -11
=visit:have b -20
a_bother ad -13 11
brain:a_seizure b 10
brain:was acd 25 -17 -17
estoy_trabajando d -18
have__other a -12
is_as bcd -17 15 -15
stuck__@traffic b 11

=rule:meds:unsure:vitamin*|vitaminas bc 23 -22
=visit:falta bc -19 -18
^found ad -17 25
apart* bcd -25 -13 23
days__# a -11
dias_y ad 12 -13
effects:sesion d 12
now:between ad -18 13
prior:but_no ac -11 16
pushed__a ac 11 -11
simon ad -12 21
so_yes acd -23 -13 23

^enlarged ad -12 19
am__four ad 12 -10
cirugia b -13
not:from ab -11 13
permit ad 13 -12
vaya__a cd 15 -11

=body:define abd -29 28 -41
brain:en_la abc -14 -27 13
energy c -13
fin ad -14 24
margarita abd 24 -11 -15
pregnancy:dio d 11
voces$ a -10

=any:by bc -14 12
^esperame bd 22 -15
^tomo abc 10 -15 -13
acostado ad -12 16
dona b -10
had:una_fiesta b 11
mi__no ab 11 -41
pregnancy:second ad -16 18
texts:permission bd -15 22

=any:nuevo d 11
=any:quedo ad 15 -15
=any:snuck ad -11 16
=body:infartito ad -13 13
@day_are bd 13 -11
heart:me_up ad 15 -14
pregnancy:chichi d 12
psychosis:inter* abd -18 -22 18
psychosis:year ab -20 -19

@drive_home ad -14 20
drip ac -15 14
medicina bd 22 -11
not:eso d -15
now:time_is ad -26 16
se__olvido abc -21 13 -11
vino_en a 15
well:muy_bien d 13

=rule:pregnancy:no:i_am_# abcd -11 22 -10 -15
=visit:menos d -10
am_about bd 12 -23
comi__@food a -14
coming:on_the ad -19 14
dar__por ab -11 15
for_bipolar ab 10 -10
getting acd -15 20 -15
had:secon* ad -13 15
llevo__de ad -13 13
put_a ab 10 -13
really b -24

about__in a 14
allergy:hasta ad 12 -11
do__so ac 28 -25
doctora bd -10 14
eaten:nine_@hours ad 15 -14
en__fiestas c 10
fallecio abd -13 -19 14
not:ido bd 23 -12
one__not b -15
screamed__hour d 12
substance:colle* a 11

=body:rango a 14
another_time abc 19 -11 -13
appendix c -12
dan_por ad 12 -12
drive:me_home ad 28 -22
not:respirar d 15
por_@drug d 18
so_who cd 18 -16
that__gave ad 12 -13
the__list ab 16 -13
us_do d 11
while__is d 11

=body:loco c -10
@drive__la b 13
@drug__de bc 11 -10
he__a bc 19 -32
neith* b -16
now:to_get ad -16 16
pregnancy:last_week b -11
prior:@medicine_never c 12

=body:transfer bd -11 11
=visit:primero a -18
all__out ad -10 19
drive:voy_sola ad -23 26
home:recliner d 11
meds:se d -22
primo abd 24 -12 -22
prior:@relative_de b -10

=body:bedtime ad -13 14
am__doing ad -12 13
left_side d 11
needed a -13
not:be bcd -28 -15 25
organ:says ab 15 -11

podia abd -14 -16 22

=any:pongale c -10
=body:like c -26
got__@wrong b 13
no__no abd 44 -35 -38
now:cita bd 13 -12
now:stand* a 10
psychosis:used a -12

=number:any:year d 14
@drive abc -14 15 -37
adult:two_@month ad 16 -14
muchas abc -22 15 -12
no_@treat abc 21 -25 -17
no__el abd -11 -13 10
now:entro ad 14 -12
organ:a_catheter bd -15 17
prior:antidepressants ad -13 13
substance:addict a -10
substance:dad b 13
texts:i_am bc -12 15
texts:se_me cd -11 12
went_great ad 19 -17

=body:amor b 10
=body:half a -12
=said:yes:the_last_word abd -29 -42 32
allergy:can a -14
allergy:no_c ac -11 17
go_a bc -16 15
hospitalized abd -17 -11 18
substance:@day b -18

=visit:quien b 15
cancel:talk_to a -11
cane$ ad -11 13
el__nunca a 11
first_@clinician c -10
has__yet ac -12 13
pude d 14
que__pase d 12
secure$ b 12
substance:want cd 11 -16
supe$ c 11
yes__fine ad 15 -15

=visit:arrepenti a 14
afirmativo d 11
any:that_is abc 17 -47 -14
es__del abd 21 -13 -13
now:momento b -22
pregnancy:man bc 15 -12
prior:worke* acd -21 -17 26

=asks:body:after:no ad -18 12
get_to b 12
took_it ac -11 13

=body:puntos c 12
@animal_at d 12
aqui bcd -20 -36 27
cover* abd 13 -11 -10
even abc 25 -15 -28
finals a 10
no__vaya c 13
organ:and_@body ad 23 -20

=body:cops cd 14 -12
=body:oye a -11
been_worse d -15
drink_@drug cd 15 -15
faste* ab 13 -12
had:recom* bd 12 -11
hoy$ bd 11 -22
not:touch abc 16 -11 -12
now:my_daughters a 12
prior:no_le a 10
psychosis:take_@medicine abd -12 17 -13

#_soy ad 12 -10
capaz__me cd 13 -10
las_@medicine cd -28 11
now:the_grandkids a 11
psychosis:hablaba d 11
runs__# ad -14 17

=any:weather bd 11 -17
=body:drunk acd -24 -11 14
^sana d 11
substance:botel* b -17

=body:crudo cd 19 -12
another__i abd 11 10 -12
la_@staff b 11
pregnancy:a_mis ab 16 -13
viole* d 16
you abc -27 38 -30

=body:possible abcd -11 -11 29 -27
=body:question abc -21 26 -14
coming:called_in ad 16 -13
coming:para b -14
had:pero_no ad 13 -15
nariz_la d -13
organ:tres abc 11 -13 -11
pregnancy:docto* d 12
se_si acd -26 21 -30
with_that bcd 13 -24 18

=said:any:no abcd 34 -35 -18 -23
allergy:scared ad -17 19
heart:at_home ac -16 17
la_vida abc 20 -19 -11
no__dicho acd -11 14 -11

=rule::unsure:can|could_not_~1_remember|recall ab 10 -48
drive:pensa* abc -15 -11 22
drive:there d -16
home:ya abd -36 -17 23
ni__ni abcd -10 -21 25 -13
prior:memorys c 10
psychosis:los_papeles a -16
tengo_seis d 10
this__so ac -13 12

=visit:bit ad -11 12
^license a 11
drive:mas ad -18 19
ride:o a -10
somewhere_else bd -10 16

but__checked a 12
hasta_ahi a 14
me__not d -13
no_lo acd -35 14 14
reaction__the d 12
say__not ad -19 15
schizoaffective$ bd -18 24
sober bcd -25 -24 19
substance:gave d -16
substance:on ab -23 -12

=body:maintenance d 12
any:only_@medicine ad 23 -18
not__if acd -29 20 -11
pobre* abd -13 21 -12

=turn:body:unsure abc 21 -13 -15
=visit:suyo ab -15 18
allergy:dormi* cd 11 -16
aripiprazol d 14
brain:ni a 10
embarazada__pecho c 13
meds:since_the ad 16 -14
prior:haber d 13
psychosis:ask_me b 12
tengo_@medicine cd -15 18
to__her c 14
would__@cancel bd -15 12

=body:buscando abcd -11 -11 16 -10
=body:due acd -32 -24 31
=body:pudo cd 14 -14
=signs:pregnancy:none b -15
=visit:nope ad 15 -12
always_@late cd -10 11
heart:nunca b -12
not:toma acd 11 10 -22
now:week ad 24 -24
psychosis:estaba acd -10 -10 11
substance:tell_you bc -23 20
time_like ad -12 13
y__perfectas ad 12 -12

adult:after a 10
do__i abc -17 -13 19
middle acd -16 22 -23
minutes_ago abd -14 -12 24
substance:dormir ad -15 -11
tiene__y a -19
well:never ad -23 24

brain:attac* d -12
brain:todav* acd -11 18 -10
eaten:nueve_horas ad 19 -15
heart:knowl* ac 12 -10
just__and abcd 28 -15 -30 -20
organ:medico acd -11 19 -15
prior:depre* d -10
prior:was bcd -20 14 -17
ride:compadre ab -10 12

=body:give bc 13 -21
have__high d 10
quisiera$ bd -12 13
ride:@fetch_mi ac -11 13
semanas_de cd 13 -11
shiner ac 12 -11
throat ad -15 11

had:ya_me d 13
heart:two_heart d 13
now:patro* ac -10 13
pregnancy:husband ab 10 -18
sali__ahi ad -12 16
substance:hace_@year c -11

medio__no c 15
you_sent bd 15 -10

=said:yes:the_last_word_after_all abcd -26 -15 -24 40
a_drug a -12
aguit* abd 23 -21 -31
had:off_the b 11
heart:todos b 12
prett* abc -12 -14 20
prior:for_the d -12
ride:chofe* c -16
who_knows bcd -22 26 -20

#_percent ac -33 15
@body_de a 10
allergy:after b -19
come__he bd 14 -13
farm d 11
it__are a -12
it__once a -11
pero_quien cd -10 11
prior:about abd 22 -12 -11
prior:han_dado acd -12 -14 19
what_exactly bd 14 -13

=any:good ab -26 12
=rule::unsure:puede_ser|que acd -22 21 -25
=rule:pregnancy:unsure:atrasada|retraso abc -13 -13 14
brain:just_the d 15
eaten:was_about ad -16 13
i__dentist d 10
is__exactly bc -22 22
problema__mi a -10

=body:adicto ad 17 -13
=body:ultimo a 11
=rule:drive:unsure:was_planning|hoping c 12
=visit:dura bc 12 -10
because__the ab -10 14
dijo__no c 13
home:segui* ad 15 -11
now:@medicine bd 16 -17
now:is_a b 11
prior:pt d 13
psychosis:o_que b 11
ride:will_@drive bc -18 -11

dije_que bcd -17 -24 11
home:no b -27
meds:manzanilla ab 16 -12
ni__vez a 11
not:aguanto d 11
not__single a 11
tonight$ cd 14 -24

#__go ad 18 -17
=any:su ab -14 18
coming:sigue_en ad -14 16
organ:to_my bcd -17 -17 14
que_preguntarle bcd -17 21 -14
ride:nobod* abc 18 -15 -28
salio_positiva cd -18 22
slept__baby ad 18 -15
substance:fumo_@drug abc -12 -16 14

a__has ad -11 11
adult:gradu* ad 17 -13
adult:soy_@relative d 15
des c -11
la cd -12 -11
stroke_i ad 16 -16

=body:esas cd 15 -22
@place_me d -11
al_cien abc 22 -12 -11
bp$ bcd -20 -14 18
drive:de_ida ad 13 -14
me__duro cd 21 -20

^cirrhosis d 12
^recien ad -11 15
bebo__la bd -11 14
came__perf ac 16 -11
can__got ad 20 -13
cancel:pierd* ad 21 -22
coming:still ac -16 12
had__but abd 11 -21 -13
i__just a -17
organ:@medicine abcd -16 11 13 -12
organ:they_saw ad 10 -13
ride:pase a -10
was__@stop b -12

=body:using ad -15 11
acompana$ b 11
but_nobody d -22
coming:decided_against ad 21 -17
heart:they_have d 10
me_sirvio ad -13 19
my__good ad 12 -11
not__my a -14
now:know cd 17 -17
one_in ad -14 11
prior:yet ad 20 -15
psychosis:old_@clinician bcd -11 18 -13
se__al b 10
shots$ ad -10 12
well:@date acd 15 -12 -22

^hit abd 15 -11 -22
ballo* d 11
el__para b -17
gives_me cd 14 -19
got_@sick d -10
mas__un a 10
me_i cd -41 12
pregnancy:embarazadisima ad -18 22
psychosis:voices_i a 10
with c -40

@relative_@drive acd 11 -33 -11
como_cuales bc 24 -18
dejame abcd -27 -25 41 -22
drive:is_coming a 11
had:@month abd -11 -14 23
i__like d -13
imposible$ acd 12 -12 -17
is__normal abd -10 12 -13
itches b 10
ni_para c -11
not__test ac -11 16
wante* bcd -20 -15 14
y__la d 11

=any:your abc -14 16 -14
^keep d 17
aunque__lo ad -12 14
eaten:@move ab -17 16
had:todavia_no b 12
lamentablemente ad -19 20
por__ando d -13
pressures c -13
puede__la d -16
siento d -13

eaten:claro a -12
eaten:seis acd -18 22 -17
meds:tomo_una d 11
substance:me_lo abc -11 -11 17

=body:known a 11
=signs:unsure+yes abd -32 -19 20
=visit:aca acd -10 -14 15
@body_at b -10
does__go abcd -19 30 -17 -11
pregnancy:me bd 15 -28
ride:the_church ad -12 13
ultrasound_of c 12

=any:hay ac -12 13
bad_reaction acd 16 -12 -20
i_suppose c 10
me_bajo abcd 26 -17 -14 -14

=any:it cd 20 -26
=body:drew c 11
cholesterol__that b 13
drive:now a -12
drive:vuelvo_en ad 19 -14
pregnancy:me_saco d 11

coming:interesa ad 15 -13
cuatro_horas d 10
eaten:shift ad -11 12
effects:me_acuerdo a -11
telling abd -29 24 -13

^volvi ad -15 25
heart:salio cd 11 -12
manzanilla ab 16 -12
que_se abc -11 -29 23
quedo__el ad 13 -12
the_list ad -11 11

=body:mini b -10
=body:officially ac -18 21
=body:pusieron bc -13 -11
=body:shock d 18
de__por bcd -19 -11 14
esta__es b -13
meds:de_siempre abd -11 17 -11
so_one d -10

^primero acd -26 -11 22
bp__# a 15
depri* abcd 26 -15 -12 -18
saile* a 16
substance:my_license bd -10 14
well:mejor_que ad -10 12

=visit:bells d 10
=visit:escribirme a 15
eaten:la_noche abcd 30 -23 -11 -22
en__yo ad 13 -12
is__good ac -15 13
la__@vehicle ac -17 10
pregnancy:mi c -18
pregnancy:salio_positiva cd -18 22
to__or a 11

any:contesto d -14
effects:all bcd -16 -16 10
good_knees a 11
not:objection ad -28 29
substance:day_of bd 17 -17
til__to ac -10 16

any:de_parte b 12
eso_estamos c 11
had:is_my abd 20 -12 -15
la__da b -10
miss__@medicine ad -20 21
of__@sick c 12
organ:c_me cd 13 -12
substance:i_can ac -11 14
the_one bc -16 -19

=body:repetir bc -10 12
adult:mas bd -11 16
allergic__a a 15
brain:fue_derrame c 12
lugar cd -13 13
now:we_have ad 22 -18
pregnancy:late bc -23 11
psychosis:sad acd 24 -17 -17
substance:casa_no a 12
sueter bd 16 -15

=any:got c -20
=body:negarlo ad -12 17
any:tell_you bcd -27 26 -15
but__scared ad 17 -11
cancel:just bd 25 -26
le_puedo abc -11 -20 22
no_objection ad -28 29
nope__i a -10
quedo acd 21 -18 -17
somebody_else b -12
they_changed ad -11 15

=any:chamba b 12
=said:no:the_last_word_after_a_correction abc 23 -18 -15
cancel:now abd 13 -11 -20
cancel:th d 14
no__pero acd -10 -27 30
numero$ abc -12 19 -13

@cancel__@howmuch d -13
allergy:they_gave bd -11 -13
home:acabo ad -12 16
organ:@body_no ad 10 -14
pregnancy:mesecitos ad -12 19

prior:@call abd -11 21 -13
prolapsed abd -11 -21 25

=body:brain ac 23 -25
=body:duda cd 21 -15
=signs:meds:none ac -16 -25
asleep$ ac -18 10
coming:se_me d -18
esta_bien a -16
going__and cd 17 -14

do__count abcd -13 40 -24 -23
psychosis:can bc 13 -19
regular$ ac -19 11
senti_raro c 11
stranger acd -22 -11 24

=lead:visit:no:on:none b -26
@relative__come bd 22 -17
any:le_voy ab -12 14
chiquita ad -13 12
effects:cuent* bd -12 13
everybody$ ad -13 11
hay__dos c 11
home:made d 10
now:comin* ad -21 10
organ:hepatitis_no c -12
se__olvida d 12

=body:dos abcd -26 -38 -15 42
arm bc -15 17
bypas* acd -22 -12 14
eaten:estomago d -13
iba__pero ad -13 15
not:alergica a 16
prior:solamente ab 13 -12
say__but ad -21 11

=any:donde a -15
=any:pura ad -11 19
a__@visit abd -11 11 -11
acabo__el a 11
es__quiera a 12
had__a acd -12 23 -10
last__they a -10
meds:de_momento abd 22 -14 -10
ni_no ac -21 21
not:quiera acd 19 -11 -12
ride:ese_dia ad 15 -15
ride:pasa ad -13 12
substance:nada_que acd -12 20 -10

@call_up d 10
at__could a -12
niquel a 10
rather__not a 12
whenever abd -16 -32 29

=visit:got abcd -10 -16 -14 17
@move_do ab -16 10
cero abcd 68 -44 -35 -51
diagnosticado_nada ac -10 12
do__this acd 19 -15 -15
husba* ad 12 -17
is bd 19 -28
now:no_se c -13
pasada c -16
pass_out d 11
seizures$ a -14
tape$ bd 14 -16
un_poquito ad -14 15

@year__los ad -11 12
any:verem* cd 24 -20
contento acd -15 -10 22
eaten:not_remember ac -14 18
in__meeting abc -11 12 -11
intra* abd -10 -11 21
muy__mi a 11
que__alta bd 18 -15

le__dolor ab 13 -10
salga__del ac -16 18
se__fue b -24

=turn:visit:yes:none abd 42 25 -65
back__nothing a 11
i_@sick cd -12 14
in_one bd -10 10
it__out ad 11 -11
not:use ad 19 -13
perdo* abcd 12 16 -26 -18
prednisona d 10
since__army a 13
will_make ac 11 -12

=signs:psychosis:unsure acd -14 18 -16
cancel:got b -21
eaten:take_my b 11
hundred c 12
not:tuve ad 20 -18
ride:pick_me bd -11 17
telefono$ a -13
we__a bd 12 -23

=signs:pregnancy:yes abcd -23 -13 -26 30
allergy:secon* b -23
heart:his bd 12 -15
puedo_@call ab -17 14

=body:hard acd -21 24 -11
=body:sort cd 15 -15
allergy:befor* ac 15 -10
allergy:es abc -12 19 -15
podem* d 11
psychosis:wish ad 20 -19
yes__a b -17

cancel:pensa* c 13
cancel:si_voy d -25
do__anything ad -11 16
done__@relative ab 18 -13
effects:my_@body abd -19 -14 27
ibs bd 14 -16
now:elbow a 11
perfe* abcd 25 -36 -57 10
pregnancy:the bc -24 -12
ride:a_permit b 12
substance:@stop_hace a 13
sus d -11
took__@day c -14

been__for bcd -16 -11 11
brain: c -15
drive:do_not b -13
drive:hay a -10
inter* acd -31 -25 30
kidneys_are bd 14 -16
longe* abd -11 -11 19

=visit:iffy abcd -18 -16 30 -21
cancel:one abc -19 15 -12
eaten:meal b -20
effects:so_i b 12
home:vamos ad 18 -13
hospitalized_for acd -11 -10 19
now:another abcd 32 -15 -19 -24
well:am b -35

=body:error ad 12 -10
=body:eso bcd 15 -24 -30
=rule:allergy:yes:could_not_breathe acd -12 -12 16
=visit:best acd -25 -10 28
any:probl* ad -20 24
cancel:get ad -14 12
lleno bd -10 13
not__you ad 11 -16
organ:tuve cd 34 -33
picked_up a 11
substance:usted ac -12 14

and_it acd 25 -30 -12
any:se_lo d 12
brain:have_never ad 14 -13
cancel:de ad -23 16
confirmo__la cd 12 -10
me_under d 10
organ:la_vesicula ad 21 -24
parce$ d 11
si_claro a 14

adderall acd -12 -19 18
any:pronto c 11
cancel:give ad -19 13
got__too ad -11 13
had:but abcd 36 -18 -30 -23
had:dosis ad -14 16
home:road a 15
it__weird c 13
pregnancy:an_oops c 10
pregnancy:so abcd -12 -20 23 -21
quere* cd 17 -16
to__you d -13

centr* ab -14 15
e_higado ad 17 -15
nina a -20
prior:hasta c -12
snuck_a ad -11 16

=body:communion ad 20 -14
=visit:lady abd -10 -13 14
any:definitely bd -11 12
any:have_not c 17
for_once ad -15 16
heart:never_been a 11
only__have bc -10 14
rather bcd 18 -31 -20

=body:allergic abc -15 16 -18
=body:bajita abc 11 -13 -10
any:antes a 10
dele$ ad -14 19
faltan$ c -10
murio__infarto b 11
that_one ad -27 18
un__# b -12

#__on ab -18 12
desgr* d 12
eaten:aguan* a 11
effects:just_be bcd -11 21 -15
kidding ab 14 -13
meds:hierb* ab -14 14
pregnancy:is abcd -13 20 -13 -21

adult:daughter bd 14 -13
cancel:va ad 19 -10
had_is ad 14 -12
heart:@relative_the ad 14 -11
heart:well bcd -13 -10 11
me__repite b 11
now:right abc 14 -15 -30
organ:my_@animal bd 14 -10
will__the b -12
winter d 12

=body:part c -14
different__@year c 12
es__mio a 10
heart:was abc -14 -23 10
longer abd -11 -11 19
substance:of cd -16 -11
ya_pague bd 21 -18

=visit:hace c -22
^not d -12
heart:except a 13
now:bette* c -10
ya__quien ad 13 -12

born_with b -11
have_afib c 11
heart:to_see c 11
le__que abc 25 -11 -20
never__the c -11
over__to a -10
ride:licen* bc 11 -20

=turn:visit:no bd 14 -31
brain:confi* acd -11 21 -14
lette* a 13
que__nada abd 18 -10 -18
ride:daugh* d 11
set bc -23 -15
substance:diet_coke a 11
texts:asi_que ad -10 14
this__depression b 13
time_is ac -37 19
y_@medicine cd -34 15

allergy:only_allergic a 10
my__tomorrow ad -12 15
no_mejor b 11
ride:probably ac -11 17
si__es ad 12 -17
was_pregnant d -18

=body:control cd -18 21
after_me cd -11 11
ayer__la bcd -15 -12 11
los__con bd -12 13
mg bcd -24 -16 11
not_clear ac -13 16
there__a ac -35 29
well:laugh* ad -17 21

=body:once bcd -36 15 -14
brain:brains_good a 13
escribe$ abd -16 17 -16
heart:@medicine_i ad 19 -18
heart:pressure_@medicine b -11
in__waiting ad 16 -11
organ:mio a 12
reckon ac -14 13
si__presion d 12

=visit:baby d -12
@animal$ bc -17 -17
now:ninos ad -11 14
substance:@relative_si b -10

@month__nada a -11
now:inste* a 14
now:luego b -14
organ:los_tengo a 14
solo abc 30 -31 -28
there_done d 10

adult:i_am bd -11 -11
allergy:give_me ad -11 13
any:need bd 18 -22
heart:blood_@medicine b 10
heart:did_not ac -11 14
heart:heart_stuff a 13
my_car c -10
retir* bcd -38 -16 25
well:but cd -19 24

=body:pee bc -24 19
ketoc* ac 20 -17
not:heard d -12
pregnancy:trying_and c -17
schizoaffective abcd -18 -24 -14 34
til b -10
would__miss a 10

=any:last abcd 19 15 -28 -40
just__to bd 11 -21
pedi b -15
primeros ab 17 -16
texts:want bd -11 11

betwe* ac -33 23
bottle__@drug ad -12 16
coming:yes ad 13 -10
decir$ acd -35 30 -14
effects:norma* acd 23 -16 -30
end$ d 16
had:hace a -18
this$ abcd 11 20 -38 -22

^dije d 11
an_@visit bcd -16 21 -16
me_it c -15
meds:nada bc -26 -13
not_two d 14
now:do_not a -21
paper abcd -18 12 11 -11

@relative_all ad 15 -13
a_medical b 11
being_a a 10
but_they bcd 19 -11 -16
he__nada ad 22 -19
number_is ad -16 21

=any:bola c 12
ahora_estoy a -10
heart:not_been ac -25 20
man d -16
next_@month a -17
now:pero abc 16 -18 -18
now:schedule bcd -14 18 -17
prescribed_one ac -14 15
well:downhill a 11

=visit:much a 12
and__had a -11
daughters_on bd 18 -16
depression bc 14 -29
drunk$ ad -22 11
en_ambulancia ad -12 12
first_go abd 21 -11 -18
i__time abd -13 -14 18
meds:me_las bcd -12 12 -20
now:alley ad -11 12
texts:me_@call a 11

@stop_lo c 11
@symptom_from a 10
^uso b -18
allergy:the ab -30 10
hambre$ bcd 12 -12 -17
he_gets a -10
know_why b 12
nothing__do ad -13 14
psychosis:make b 11
that__my acd 17 -16 -14
y__otro c 12
you_got a -19

any:ni_no ac -17 17
cancel:jefe c 12
drive:get ad -10 13
for__am b 11
sola__@medicine a 11
strong abcd 26 -11 -12 -19
substance:que_ver ac 15 -17
that__for ab -19 13

=body:positive abd -17 -18 21
any:so c -31
eaten:aguita bcd -11 14 -17
eche d 14
effects:mareado d 13
every_@day cd -12 12
heart:call a -13
now:de_una abd -27 -11 33

=body:knocked a -15
=first:any:unsure abcd -14 -10 16 -16
=visit:favor bc -14 -23
@clinician__on b -14
drive:solo ad -31 34
heart:blood_pressure c -13
texts:are a -19
well:thanks ad -15 14

=body:made abd -11 -12 11
en__ya b -16
entiendo$ a -12
weekend b -16

any:queda* d -15
diabe* bcd 24 -26 -12
dio_de ad 14 -12
organ:hicieron ac 12 -12
pressure__heart ad -23 25
psychosis:@medicine_for b -18
psychosis:estoy ad 14 -10
well:feel_like ad 24 -18

@relative__confirmed acd -13 22 -13
@relative__mejor bd -13 16
a__day abcd -11 34 -29 -23
dice_que ad -11 -12
effects:lo_mejor ad 12 -15
heart:then abc -12 -21 19
now:en_el ad 21 -13
poliquisticos d 15
sento_mal d 11
tengo_hambre abd -26 37 -23
texts:throu* d -10
todo__mi ad 16 -12

=body:nerviosa ad 12 -12
=number:ride:big c -11
=visit:consigue bd 15 -15
@drug__only c 12
any:@medicine_since d 12
con_quien bc 11 -14
drive:yet ac -12 13
so_it d 12
substance:more abcd -34 -23 12 17
test_on a 12

=rule:drive:no:uber|lyft|taxi|cab|bus|metro|cam ac -28 17
=visit:thing acd -12 10 -11
@stop__alla b 12
had:si acd -19 -18 20
mondays b -11
up__last ab -19 20
up__lol d 10

=any:trapo abcd 27 -12 -12 -18
can_@stop bc -15 19
coming:@clinician bc 18 -14
noche$ abd 13 -19 -11
pecho$ acd -14 -13 24
pregnancy:positive_test cd -10 16
prior:never_been a 12
psychosis:diagn* bd -31 11
time__i b 13
urgent d -10
yes__do ad -15 11
you__that acd -23 -10 11

=asks:after: abd -35 -34 42
=body:insuficiencia abd -11 -13 20
=visit:group d -13
de__mis a 12
heart:el_del abd -10 -14 14
heart:start* a 10
is__am abcd 10 -22 -19 15
me_toca a -16
substance:ok abd -14 -15 25
well:fine ac -16 13

=rule:ride:yes:^_la|el_@relative cd -13 17
^went ab 14 -26
any:bled bd 18 -12
count_as abcd -17 34 -17 -23
cream$ ab -12 11
drunk acd -24 -11 14
home:llega* ad -12 16
never__so ad -24 17
ride:yes_i ad 19 -21
side c -19

=number:psychosis:grown b -16
=rule:substance:yes:months_~1_sober|clean|recovery ad 28 -24
^@insurer acd -20 -12 15
^hardly d 12
allergy:but bcd -27 32 -38
any:sin bd -10 19
substance:cuando_murio d 12

heart:sale ac -12 12
know_anyone ac 14 -13
last__this ad -11 14
now:they_put a 12
ride:llevar ad 12 -16

=tag:pregnancy:turned ab -23 14
=visit:sola bcd -20 -20 14
@body__no abd -19 11 13
any:miss cd -11 10
cuenten b -11
not:habia ac -12 11
now:evening a 12
ride:y_mi cd 14 -17
si__toca c 11

=body:days abd -32 -37 22
@body__ya c -19
@visit_es a -12
organ:looking c 13

=any:us abd 17 -29 -12
@clinician_said b -21
@late$ ab -42 19
allergy:when_they cd -16 13
any:repeat ab -13 12
psychosis:has bd 11 -20
texts:who abd -17 23 -12
think__do ac -17 17

=visit:wants c -12
allergy:one_@clinician cd 12 -11
any:@relative_y ad 10 -12
as__they bd -10 -14
mi__nomas a 11
otro__camino d 11
prior:wante* ab 16 -12

consentimiento ad -14 16
not__night d 10
psychosis:palab* ab -14 21

=body:disorder b -13
@drive_now ab -13 10
^pensaba bcd -14 12 -16
am__week d 10
busca d 13
getting__of cd 13 -13
heart:tengo_de ad 14 -13
los__@date ad 19 -15
que__salgo ab -11 12
us$ a 13
waited__for abd 25 -12 -19

a_case cd -12 14
church$ ad 12 -11
drive:voy_solo ad -21 24
had:primo ab 14 -13
ni__se ac -12 13
not:possible acd 19 -15 -11
twice__@year acd -10 -17 17

^wow b 16
me_my b -11
me_off ad 14 -26
mi__por ab 11 -18
mornings$ ad -11 13
not:@person a 14
well:@relative c -18
well:todo_bien ad -15 16

any:pero abc 13 -16 -11
de__sign b -13
had:solo ad 15 -12
hepatitis__ya cd 15 -14
viene__en ad -10 17

=any:gone bcd -11 -10 16
=body:damage ad -11 19
=visit:con b -20
@month__today ad 16 -12
@relative__@food c -18
coming:keep ad -24 28
drive:is_the ad -17 19
drive:ya ad 22 -30
heart:a_monitor cd 14 -12
know__@food c 11
not__checkups ac -13 15
of__worked ad -12 13
ride:not_know ac 16 -19
they_@cancel ad 18 -13
todavia_toma d 15

=any:sola d 11
=rule:pregnancy:no:lost_~1_baby|pregnancy ab -11 12
allergy:i_reacted a -18
drive:puedo bc 18 -19
moment bcd 13 -15 -10
ride:offered_she d 10

brain:strokes bd 11 -12
for__it ac 11 -11
ni_despues d 11
offic* c 12
organ:tuve_hepatitis cd 27 -26
park b 11
prior:on bc 20 -18
was__sure cd 10 -14

=any:maybe abc -21 -14 19
^dele abcd -14 -16 -13 28
amable ab -11 19
any:hard abd 23 -22 -11
had:sient* c -12
one_or b -12
pregnancy:tres bd 13 -17
prior:diferentes d 12
ride:busca cd -10 15
una_crisis d 12

=any:ahora bc -11 -14
=rule:now:yes:no_problem|worries a 10
brain:woke cd 11 -10
drive:dia ad 10 -18
figure_that c 11
is_all abd 34 -42 -20
it_worked bd -10 15

a_test cd 17 -23
eaten:@relative_me a 11
entie* abd -19 18 -16
heart:a_que bd 18 -16
now:queda bcd -15 -18 15
prior:everything_but d 14
well:una cd 15 -17

=any:nor c 14
^regular a 14
any:in_the ab -16 19
coming:la_lista ad 15 -13
drive:@insurer ac 12 -14
kindl* b 15
meds:nothing_but ad -18 18
no__drogas bd -12 12
time__be ad 11 -11
voice* cd -27 17

any:es_si ad -14 14
pregnancy:voy ad -17 13
ride:trans* ab -16 14
si__ya ac 15 -21
stones c -16

=body:weekly d 12
@call__me abc 13 -11 -11
^zero abcd 51 -25 -15 -36
afrai* abc 15 -11 -11
and__else c -11
eaten:is_# ad -12 14
fly$ ab 23 -19
had:used ad -12 18
now__text ab -13 15
pregunta__mi b 12
prior:@year acd -44 -14 29
she_had c 11
there_# d 14
to_morphine ab -11 13

pregnancy:a_vasectomy ab 11 -12
pregnancy:check d -15
prior:electrochoques ad -13 13
prior:have_been abd -12 -20 11
que__llamo b 11
que_toma ab 11 -16
waiti* bcd -28 30 -27

=any:guest d 13
=rule:heart:yes:have|had|got|has|diagnosed|tengo c -13
=visit:a acd 12 -18 -17
=visit:mobile a 12
^healthy a 12
coming:a_mi bcd 14 -14 -18
complain ad -10 15
de__no abd 21 -12 -22
heart:thoug* ad 18 -24
ideal bd -10 11
prefer_you a 10
pregnancy:hace_dano b 10
spell* a -16
vi_cosas ab -13 -16

=signs:texts:yes b -34
meds:too_many bd -12 16
my__so b -22
sickness ad 15 -19

a_@sick bc -14 10
allergy:pressure ad -12 15
brain:on_the b -16
de_vuelta ad 19 -14
home:sound ad -11 15
now:kid d -11
prior:but_my a -11
si_soy c -11
still_on bcd -15 -28 15

=body:emojithanks ad 14 -14
^let abcd -14 -24 37 -28
a__on abcd 14 -10 -11 -16
drive:is_that d 12
prior:@medicine_y ab -15 10
the_truck a -10

arrep* ad 14 -13
cancel:cita bd -40 19
compared_to abcd -11 22 -11 -14
effects:maluq* ad -11 16
is__or c 13
overs* d -10
psiquiatra ab 15 -22
y__@clinician bd -11 -10

=any:aguante a 11
=any:quien abcd -35 15 15 -38
@medicine__as ad 20 -18
eaten:for_after ad 16 -10
mensajes ab 18 -16
wife bd -31 11

^neither d -16
effects:me_dio bd -12 16
mi_primera ab 15 -20
nine$ d 12
once__@year c -13
prior:la ad 13 -12
prior:un_monton d 12
prior:una_@medicine d -23
well:mejor bc -27 11

^over bcd -20 -14 14
any:yes_i c -13
drink__nights cd 15 -16
effects:como_que ac -18 12
egg c 10
heart:something ad -13 17
la__llego c 12
pregnancy:took_a a 14
pregnancy:una_prueba c 12
sobre* acd -20 -12 28
sombr* abd 13 -11 -12

=any:mejorando ad -11 20
=visit:god ad -12 16
dejel* c -16
han__veces ac 17 -11
heart:chequeo d -10
heart:monitor abc -14 -19 13
in__oven d 15
no__las a -11
pregnancy:soy ad 11 -25
prior:mal a 10
unos__que c 11
well:fit ad -11 12

@food__a d -19
any:like_that d 13
lo_confirmaron ac -15 14
tv bc 12 -12

drive:@cancel d 11
fatty_liver d 12
got_the abcd 16 12 -27 -14
he__con c 11
not:mal acd -39 11 30
now:at acd 10 -18 -13
on__so c -12
recreationally c -13
valsartan ad -17 18

allergy:vomiting ad -13 21
es_si ad -14 14
not__one bcd 32 -23 -20
now:think_of ad -14 15
organ:at abd -19 21 -16
out_at c -10
pregnancy:no_doy c 16
rhyth* a -11

=body:alergias a 16
=rule:organ:unsure:pee|orino|urinate|peeing|get_up| bd -12 -15
=visit:hoy bd 12 -14
acabo__hacer a 14
allergy:but_not ad 17 -13
am_one d 10
eaten:comida ab 13 -21
el__dice bcd -18 21 -15
every abcd -11 -47 -32 35
he b -20
not_telling abc -20 26 -14
now:me_@insurer a -19
pregnancy:baby cd -29 16

=any:minutes a -15
=body:men a 11
cancel:mis abcd -20 11 11 -20
home:halfw* abd 23 -11 -17
it_there ac -12 16
la__hasta ad -12 12
prior:cinco abcd -26 -14 -25 37
salio__la a -13

#_or ac -13 14
la_semana acd 11 -16 -14
now:ocupa* a 13
of__@visit c 10
too__say c 13
yo__mi bd -13 22

cutting_down c 12
esa__me c -10
go__@food bd 15 -15
much_i ad 11 -12
reschedule ab -12 17
usual* ad 11 -11
visits d 16

=body:meetings bd 16 -13
adult:of_# ad -16 19
coming:puesto ac -11 -11
control abd -18 -12 20
if__stays c 11
organ:cleared ac -12 12
prior:ninguna c -20
todavia__el a 16

=visit:retired abd -13 -23 28
^plumbings a 11
blast a -15
con ab -15 -18
tomo_@medicine ab -29 11

probable ac -16 22
psychosis:en_el ad -20 18
se ad -15 -10

=any:mayor ad -12 12
=body:morphine bd 13 -27
at__will b 11
benzo ab 12 -12
chofer ac 21 -19
counts_as ad 13 -18
cymbalta a -14
had:lidocaine ad 14 -13
i__she c 13
mayor__y ad -11 14

^your acd -18 13 -15
cancel:sigue ad 24 -18
el__dia ad -11 17
hardl* bd -15 12
like_you d -18
mi_@hours acd -13 19 -10

=body:muchas ab -16 15
=signs:visit:none:other+turned cd 11 -18
@cancel_la ad -13 13
allergy:#_@visit a 10
do__do ad 20 -24
do_not bcd -30 14 -18
drive:am_taking ad -13 14
gad ac 15 -12
heart:only_cholesterol a 15
heart:y_la ad 18 -11
her__done a 13
meds:just ab -31 28
pregnancy:en_@date cd -19 12
segundo$ abd -13 25 -19
si__problema d -13
that__reaction cd 16 -13
traer ad -11 14

=visit:please abc 29 -32 -31
coming:@month b -17
como__me abc 17 -10 -11
mas_de c -14
neg ad 11 -11
one bd -25 -13
organ:todav* c 12
patients$ d 13
pregnancy:that_matter ab -11 12
ride:new a 10
ride:trae abc -15 12 -16
texts:y_no c -12
to_codeine ad 14 -15
will_my b 11

=visit:couple c 12
@food__yesterday a 10
@food_i cd -11 13
^somebody bcd -12 29 -39
adult:on_@insurer d 16
any:sleep a -14
hacen__el c 10
is_@medicine ad 11 -13
list$ abcd 13 13 -21 -18
meds:i_do abd -14 -18 19
organ:chole* d 13
pressure__itself ad -20 19
shop c -13

cancel:of ad -17 13
cause_that a 13
coming:plans ad -13 14
la__bajita a 12
me_this bd -13 12
not__last d -15
shakes bd -14 13
sometimes_not ac 14 -11
substance:adict* abd 29 -11 -25
well:cosas ad -10 13

dejan_salir c 12
fasted ab 13 -12
heart:clear* abcd 24 -13 -18 -11
on__morning d 12
porque_me b -11
ride:i_got d -22
ride:que_le d -12
substance:dios bc 16 -14

=any:oil a 11
^hoy ab -27 13
eaten:anoch* ad 15 -11
had_all ac -10 12
he_hecho b -13
it_be b 11
organ:sacar* acd 13 -11 -13
sure__for d 15

=visit:pueden ad -14 11
can__have bc 17 -12
did_fine a 12
paciente$ bd 15 -11
substance:down ac -18 13
tranq* cd -19 16
well:bajo_de ad -18 18
well:llora* acd 21 -12 -12
work_will b 10

=rule::yes:asi_es d 11
am_bipolar d 12
aqui_esta ad 14 -11
atras$ a -16
el_ultrasonido c 14
heart:dad bd 16 -14
now:ahi c -19
pregnancy:del bcd 14 -18 -11
ride:checking cd 20 -14
texts:does d 13
tuvieron d 14

=rule:adult:yes:i|we_do|have|did|am|can|will|had b -26
coming:any ad 17 -15
en__@door b -12
hay_@ride d 11
heart:bajit* abd 25 -12 -16
miracle$ a 14
substance:mom a 10
twice__@medicine c 12

=any:feels d -11
=rule::proxy:is|are|am_the|our_patient d 11
^started cd -14 11
me_senti c 10
rest$ d -10
texts:escri* bc -19 -13

had:at_parties b 11
la_depresion d -10
now:so abcd -15 13 -31 12
texts:la_@place a 14
the__sending bcd -11 -13 12
trabajan ad 19 -14
well:crumm* ad 22 -16

=any:acta c 12
=body:your ab -52 35
=visit:care ad -10 15
adult:the b -21
home:enter* d 11
on__@medicine acd -12 -31 17
on_time bcd -11 16 -11
out_bipolar d -11
she_would c 13
substance:his_@relative ab 14 -12
well:is_working d 12

=body:vino abcd 25 -10 -17 -13
es__y cd -17 13
for__she a 11
go_right d 10
heart:toda_la d 12
organ:y_los d -17
prefer c -13

=any:hoy bcd 19 -16 -15
=body:pads d 12
=signs:heart:no abc 17 -21 -18
@move__plans ad -12 14
^ni ab 12 -55
^yup abd -13 -16 26
about_it cd 15 -29
con__el ac -14 10
decides a -11
eaten:hours b -19
hours bd -29 11
i__supposed c -11
walk$ d 10

@medicine__never abcd 18 -12 -14 -12
es__@visit d -14
got_someone d 11
had:of ab 14 -25
so__stuck a 10
up__that d 12

=tag:psychosis:turned c -10
but_slow d 11
eaten:a_big b -12
last_@day abcd -12 -24 -12 25
looks_like abd -11 20 -13

=number:psychosis:big abd -11 -12 12
con__hace d 12
from_his bd 10 -13
get__from a 14
had:every_@month ad -10 16
just__up ab -11 15
not:certain ac -14 20
organ:voy_mucho cd 15 -14
pasado c -21
psychosis:diagnosticado_nada ac -10 12
weird_but c 11

@call__@person ad 13 -14
had:once c -11
jajaja abcd -12 36 -29 -31
organ:have_to bcd -14 -14 24
prior:hospital cd 16 -16
prior:ni b -12
substance:presc* c -11

any:ni_si ac -17 17
ever_not ac 21 -16
meds:came_off ad 14 -16
repiten a -10
text__a ad -12 12
tried_@medicine a 13

brain:faint* bd 11 -23
had:yet acd 24 -13 -12
heart:uh_huh d 12
now:have_to ad 11 -13
whatever ab -22 17

=body:amamanto bcd -11 -16 17
=said:meds:unsure b 10
=signs:now:none bcd -17 -11 15
coming:pedi_el ad -16 16
espir* ad 12 -12
had:the_@insurer b -10
meds:insulin ad -10 11
se_@wrong a 12

ahi_como d 11
blank ab 15 -16
coming:@medicine ad 12 -17
for_@year ad -17 20
heart:una_arritmia cd 15 -14
now:me_parece ad -11 17

=body:diaria cd -10 17
clear abcd 26 -41 14 -46
had:in_the d -18
meds:nerves bd -11 13
ride:can abd -16 36 -31
substance:since_i ad 13 -14

=body:tias acd -19 -13 23
=visit:caldito d 11
en__casa abd -23 -15 22
least cd -13 13
nombr* ad 20 -26
psychosis:psychotic_break ad -13 18
texts:gracias d -11

@relative_jaja d 15
any:like_a bd 23 -16
any:moment bd 17 -15
but_who b 12
es_privado ab -12 21
heart:es_mi ab -13 18
no__@treat bcd -20 -21 11
psychosis:disorder b -12
texts:my_mobile a 12

arthritis a 14
now:for bd 25 -28
pero__asi ac -19 12
pregnancy:retraso_de cd -20 20
strokes$ b 11
una_@relative abcd -13 26 -12 -15

=tag:allergy:unsure acd -12 20 -57
allergy:mensaje b 11
atienden bd 19 -16
had:not_a a -15
heart:farmacia ab 11 -16
heart:runs_about ad -13 15
is__calling b 10
me__si a -25
not__of bcd -18 -16 16
wall$ d 15
will_answer b 11

=body:afford ab 19 -12
=body:joven c -18
=rule:pregnancy:unsure:could|might|may_~1_be bd -11 12
@drive_no a -13
a__@drug abd 16 -19 -11
drinking abcd -16 -28 -14 27
now:tengo_tiempo cd -21 13
plenty$ d 13
prior:esposa bc -28 19
ratito abd -16 -13 19
something abc -23 -12 20

=body:energy ad 14 -19
=signs:any:no+unsure: c -10
eaten:desde abd 35 -17 -28
i__home ad 18 -20
it__handled d 14
la__hace bc -12 -14
los_mariscos a 15
pregnancy:siete ad -23 23
prior:@treat_just ad -14 16
psychosis:nightmares ad 15 -11
said__one c 11
substance:#_dias ad -14 17

=visit:tambien abcd -18 29 -10 -12
@sick b -17
atend* abc -18 18 -11
drive:driver_i d 10
hacer* ac -35 15
no__hambre ab -24 17
organ:read b 11
still__it ab -19 14

=any:tengo bc -18 11
a_job ad 19 -17
le_hago ad 20 -18
maybe__it b -12
my_fibro bc 10 -11
not:explicaron c 11
now:del abd 18 -11 -32
now:said_@day ad 16 -14
trouble$ abc 16 -16 -18

=body:hecho b -16
=tag:ride:other ad -23 11
^mornings cd 13 -15
caught__at d 13
eso__hablo ab -15 22
my__have ac -18 10
nothing__days ad -12 10

=body:recetas a -13
=signs:body:none:other+unsure a -43
@relative__la c -12
allergy:was_fine c -14
and_an d 11
organ:my_@body abcd -40 -32 16 20
sec$ abd -21 33 -20
substance:@month_sin ad -15 18

^si b -12
allergy:am_not ad 20 -20
allergy:this acd 13 -26 -11
bien__es ad -20 20
cancel:i_will ab 16 -33
end c -21
organ:negat* ad 12 -15
que__mi abcd -13 -32 43 -29
que_ni a 13
se__para a -20

=body:middle acd -20 22 -11
=visit:handle d 12
=visit:keys d 13
it_but abd 13 -11 -15
maneja c -21
not:ocupada ad -12 13
now:instead a 14
pregnancy:and_i abc 12 -18 -12
pregnancy:\xf0\x9f\x98\x85 c 13
prior:@medicine_did ad -10 11
que__@call abcd 14 13 -19 -17
ride:las ac -13 12
to__am c -14

=visit:books d 15
a_fifth d 10
eaten:puede d -11
fence$ abcd -16 -11 30 -23
not:known a 11
substance:botella bcd -15 -16 11
una_isquemia cd -11 14
unclear c 12

ahora_mismo d -13
and__watching d 10
any:fine bd -14 23
heart:sure b -15
heart:take_it ad 16 -18
no_sabe bd 15 -18
organ:\xc2\xbf bcd 24 -17 -12
visto$ c 10
y__saben c 10

#__of ad -21 11
@relative__for c -11
because_i c -12
did__to a 13
home:this abd 10 -19 -19
psychosis:last_@year c 10
third__that ad 16 -12
we__to ad 17 -18

^iih d 14
any:muy ac -13 14
drive:@relative_and ad 12 -11
had:at_your acd -12 -12 14
hoy_ni a 13
if__a abcd -14 -14 21 -13
not_the a -20
yo__era a -10

=number:minor acd 53 -21 -50
a_dui ab -16 10
now:of_the ad -12 15
pregnancy:he a -11
ride:digo b -11

=any:fui a 11
=body:salt c 11
cancel:estoy_en d -14
cancel:ir bd -12 -10
have__@drug a -13
need__on c 16
newsp* ab 16 -17
now:at_my d -15
personal$ abc -17 27 -12
pregnancy:get ad 12 -15
psychosis:mi_ex b 14

=visit:miles c -13
had:prima b 10
ride:planning ad 12 -11
seria* a -10

=body:recibido a 13
@eat__@hours ad 20 -20
at_your c -12
do__one b -11
effects:jaw d 12
el_cardiologo c -15
home:now abc -11 -15 12
well:quejar d 12

=visit:recojo a 12
a__work bcd -15 17 -15
abste* abd 20 -10 -13
at_church a -11
did__think d 10
gulf d -13
obvi abd -11 -11 22
prior:journaling b 14
psychosis:diagnosed b -12

=body:hacer bd 13 -19
=said:allergy:ask abcd 13 -14 -10 -11
can__afford ab 17 -13
crist* abd -14 -18 12
prior:mostl* bd 12 -13
psychosis:adhd a 13
so__of ac -10 19
to__back cd 15 -17

=body:shop ac 21 -11
=rule:organ:yes:un|solo|unico|falta|done_~1_rino ad -16 24
@body_has d 12
@symptom__that cd 10 -13
brain:estud* acd -11 19 -16
hay__nada c 10
nephew d -14
not:street ac 11 -10
now:can_swing ad -10 13
substance:sundays ab 16 -12

=rule:well:yes:como_nuevo|nueva ad -10 23
=visit:work cd 15 -13
allergy:es_alergico ab -16 15
effects:puedo d -20
me__@sick ad 14 -12
psychosis:el ad -30 26
y_aqui ad -13 12

=any:birthday a -14
=any:efecto d -11
=said:had:ask acd -26 -42 19
@treat_yes acd -11 24 -24
am_out a 11
do__any ab 14 -17
el_resultado acd -14 21 -15
en_esto ab 15 -11
fractura d 11
i_reacted a -18
legal* ac 20 -12
my__last ac 13 -16
together$ d 11
well:@clinician ab -25 22
yes__been ad -11 14

=body:form bc 19 -18
allergy:@relative_would bc -19 22
can__i acd 20 -19 -16
esper* bd 20 -17
had:every ad -10 17
ni_la ad 12 -14
nobody__in ad -11 13
organ:of ab -12 18
the_morning acd -11 12 -11

=visit:never acd -16 -19 15
did_it abc 17 -13 -10
drive:plan abcd -25 -22 -11 32
had:mi_@clinician bd 13 -16
heart:twin a 11
left$ ab 13 -14
not:trouble bc -14 -19

=body:significa d -15
=rule::proxy:lleno|llenando|contesto|escribo| bd -19 12
@medicine__sleep c 14
coming:@person ad 12 -11
ride:yo abcd 31 -19 -22 -18
substance:en_rehabilitacion d 16

brain:americano d 11
january bd 15 -18
stress_test ad 15 -11

=body:nrml a 17
=who:body:minetheirs:after abd 21 -28 -11
@relative__truck a -13
allergy:era_nino ac -12 11
any:insulin abd -11 -16 22
daughter cd 11 -20
del_cerebro ad 15 -13
drive:here ab -16 10
heart:in_# abd -18 -13 22
heart:un_infarto bd 12 -13
let__ask abcd -12 -22 25 -10
me_for ac 12 -15
not__off a 16
one_uti a 11
scam abd -12 23 -16

^some abc -22 -14 23
allergy:so abcd -20 -14 28 -11
on__one d -11
papel d -13

=body:terrible d 10
effects:fine ad 18 -15
have_tried ad -18 16
milk c -20
pregnancy:#_@month ad -33 26
prior:sola acd 30 -10 -27
texts:and bd 15 -13

=any:or acd -39 33 -22
=signs:any:yes:asks bcd 35 -10 -28
^primeros abd 34 -15 -28
allergy:solo ab 26 -21
allergy:time_is c 12
bapti* a 11
i__@year abc -18 13 15
pregnancy:summer d -14
sorry_i b -12
substance:@drug_este abd -15 22 -15
texts:de_la ad 20 -24
what_she c 10

=any:devolvi d 16
=tag:known_of bd -29 -23
accidente d 10
adicto_al ad 17 -13
asi__me d 12
i__new abd 30 -14 -23
impossible cd 14 -11
me__a ac -19 16
quien_habla abcd -12 24 -17 -14
quinceanera a 12

=body:normal abd 30 -26 -40
=signs:home:yes abd 14 18 -32
=visit:hay c -17
cancel:queria_@cancel ad 12 -13
cayo__la b -13
el_celular d -17
me__dan ad 17 -14
psychosis:@clinician_mentioned cd 17 -15
si__del c 14
smile* ad -10 15
van ac -12 10

coming:dejelo_asi ad 17 -15
estan_evaluando cd 18 -15

=body:lie acd -17 -20 19
alta__la b -13
been__do ac -14 15
como__@relative d 11
he__his a 14
now:can_do d 10
npo__a a 11

=any:buffet bd -13 15
=visit:@clinician abc -11 24 -38
cual_@visit abd -15 20 -17
for_@holiday ad 14 -12
in__@eat d 13
llego_con d 11
pregnancy:tengo_el ad 17 -10

=any:recall c 11
=body:nuevo abd 33 -13 -26
for__when a 15
organ:somet* abcd -11 -13 27 -31
salgo_del a 11
so_bad a 16
substance:lee_esto b 12

=any:yes bcd -33 -21 20
=body:empezando a 10
=body:falta abc -28 -20 26
adult:i_was ac -16 15
allergy:esta b -12
and_only ac 14 -19
eaten:what d -12
giggle a 11
heart:when cd 30 -34
i__heart cd -17 14
just_heavy a 11
meds:pills ab 22 -31
my_truck cd -13 -15
organ:that_was c 12
question abcd -12 27 -19 -20

@body__too ad 12 -12
allergy:tomo b 11
analisis bcd -17 19 -18
morning_no bd -11 10
not:mejor abd -25 -12 28
organ:dentro ad 17 -13
para_aliviarme d 11
pregnancy:todavia_no a -11
psychosis:gente d 12
red a -14
ride:herse* ad 19 -14

ahorita d -28
meds:just_@medicine ab -25 13
psychologist d 12

@howmuch__la b 10
@month__and ad 12 -12
i__c c -10
i_guess bcd -16 -11 14
is_out acd 21 -12 -12
tengo_idea ac -16 20

=body:trimester acd -16 -11 26
@relative__permiso bd 13 -10
adult:in_high a 12
family__i ad -18 15
golpe* bd -12 -13
i__make b -13
or__@relative acd -22 16 -22
pregnancy:got_my ab 15 -12
substance:are abd -11 12 -15
suelt* cd 15 -17

=body:llegue ad 17 -14
@drive_there ad 15 -15
allergy:sulfa acd 19 -14 -15
but__this ad 10 -16
can__up c 13
cancel:@move_it abc -29 24 -10
car__so a 10
meds:medicine abd 10 14 -31
not:can d -12
not__liver c -17
psychosis:weeks cd -10 11
ride:de_mi d 11
speci* a -11
substance:this_summer ad -11 11

^cholestasis d 13
al__en a -13
allergy:been abcd -20 -13 29 -23
any:is_the bd -31 22
de__vivo a 11
eaten:did_not d -10
minute$ abc -21 13 -11
sepa$ bcd -15 22 -19
siempre_soy c 13
straight$ ab 14 -18

=any:apartamento ad 16 -13
allergy:da_miedo b 15
hepatitis__de d -15
is__impossible ac -13 14
last_@eat ad 16 -12
not:dado abcd 19 -10 -13 -12
ride:my_daughters d 11
substance:my_@medicine ad 13 -17

^aguantame bd 17 -12
adult:than_that ad -13 20
cancel:anule* abd -12 -12 21
cancel:thanks bd -15 17
organ:del a -16
unos abc -14 -18 25
well:tempr* ac -21 22

=tag:now:unsure d -15
@relative_lo abc -13 11 -11
@symptom__was d -12
discuss__with b 10
either bcd -19 19 -26
got__to acd 29 -26 -26
habian a -10
le_mando b 12
prior:too_scared a 12
psychosis:bit d -13

=body:sad abcd 26 -14 -19 -12
adult:permi* d -11
en__carro bcd -11 -22 15
las_que b -19
now:dejam* ac -10 12
psychosis:i_see d -12

i_see b -17
mi_edad c -12
prior:psiquiatra cd -12 13
well:hospital ad 15 -12

=body:sale bd 10 -14
=visit:acompana abc -17 18 -12
=visit:sounds ad -11 16
can__repeat ab -13 12
cancel:y_no ad -14 12
me__mal abd 19 -22 -13
noches__dormir cd -11 13
not_this ad 33 -39
pronto_para c 10
ride:@relative_i a 12
ride:@vehicle_home a 15

#_days abd -33 -15 24
allergy:alerg* acd -16 -10 11
coming:el_dia ad -16 16
eaten:lunch b -12
episo* abcd -16 -13 -19 24
sixte* ad 19 -15

allergy:before a 14
brain:todo_eso abd -19 -13 22
cancel:clinic d 13
good_with b -11
like__@relative a -24
not:that abcd 22 22 -33 -31
psychosis:with_a c 11
substance:i_go bd 15 -25
texts:@insurance bc 10 -13

forget abcd -19 -42 35 -21
not:@open ab -11 12
pregnancy:ojala a -12

organ:panel ad 15 -14
pregnancy:mellizos d 13
substance:@stop_de c -10
substance:legal ad -19 -10
substance:like b -17
to__@food a 14
up$ abd -19 -52 29

en__farmacia bcd 18 -14 -22
meds:melatonin b 15
metoprolol cd -11 13
my__just bd 13 -15
now:monday ad 11 -19
now:texting abd -10 15 -10
now:thursday ad 12 -14
ride:no_puede acd 26 -17 -19
ride:sola abcd 24 -16 -12 -13
well:fiddle ad -11 12

^down a 13
any:right_ahead d 10
estoy__verdad bd 19 -13
heart:both_of ad -16 18
ride:hace_el ad -13 14

a__ama c 11
adult:mom a 12
adult:papers cd 11 -12
for__once ac 17 -12
heart:me_operaron abd -21 -12 27
que__pregunta a -11
ride:alone abcd 39 -13 -16 -31
ride:mysel* ac 11 -10

@month__@drug ad -13 15
a_psychotic ad -12 14
effects:pront* c 10
heart:check abd 19 -12 -17
heart:check* bd -20 -19
not:deny d 11
organ:thing bc 17 -15
substance:driving b 11
the__positive ad -20 22

=body:neighbors b 12
=said:allergy:no a -12
=visit:yeah ac 12 -12
caught_me d 13
checar$ ac -12 16
effects:momento b 14
effects:tengo bc -26 12
los__que bc -11 -15
meds:birth ad -11 17
well:monton cd 18 -14

=who:body:theirs abcd -32 43 -22 -38
allergy:c ac -13 18
allergy:put_me d 12
had__@relative c -18
percent$ ac -23 21
pregnancy:woman c -11
psychosis:@relative_the d 10

home:llegamos ad -15 19
i__allergic ac -14 -12
now:agarra d 11
organ:que_me ab 13 -13

=any:@ride abd 19 -10 -11
=body:brains a 13
=body:lines acd -16 -14 26
=visit:night a -11
am__own a 10
cero$ abcd 37 -16 -13 -32
doctors_said d 11
gives__a cd 17 -17
heart__high cd 17 -14
is__and d -10
psychosis:que_era b -13
time__am b -11
well:despues d 11
yesterday ac 26 -30

puedo__sola a 11

allergy:in abc -14 -40 12
ansiedad$ bcd 11 -16 -19
cancel:out abd -20 -14 27
heart:had_two d 12
mi_me b -11
to_back ad 11 -14
vez__si ad 12 -11
well:right_as ad -12 16
y__@treat cd 12 -24

=body:@book b 13
=visit:algo abc -12 15 -10
@relative__paciente ad -12 15
@year_sober bd 11 -19
desde_que abd -11 -22 17
does_@insurer abd -10 20 -10
eaten:since_# ad 13 -13
felt__after d -13
is__enough bd 11 -10
now:noche ad 22 -23

@medicine__nada ad -16 17
allergy:wrote_@treat d 11
corazon__roto b 10
lo__@date ad 16 -13
ni__esa ad -12 12
pregnancy:unless_it acd 16 -11 -11
psychosis:will ab -16 19
veces_no acd -13 19 -13

=visit:staying abcd 27 -13 -16 -16
aqui_llegue ad 12 -11
do__take acd 18 -16 -17
himse* a -15
negative_so d -11
segura$ bd -22 15
would__than ac -14 13

=visit:problema abcd -19 -14 -14 25
dos__jaja bd -13 11
home:bus a 12
organ:pero bcd -21 12 -17
texts:a_este bc -11 -13

=body:migraines bc 19 -17
=rule:prior:yes:de_todo ad -12 13
cancel:this_morning a -10
dicen abc -29 -13 13
drive:llevarme a 12
heart:me_dispara c -14
not:actually ad -14 18
now:you_need abd -14 -13 20
pregnancy:tuesday ac 21 -22
problema abd -24 -18 20
was__@relative abd 11 -17 -13
well:desde_ayer ad 14 -10
when__not a -12

=visit:anyone ac 15 -17
brain:worked ad 11 -11
cancel:todavia d -10
of_me bd -10 11
organ:poliquisticos d 15
paciente bcd -16 -15 19
pregnancy:trabajo d 10
psychosis:@food abd -13 21 -12
que_vaya c 11
surgery_and d 11
when__gave cd -12 13

@food__me ad 15 -13
digo_no ad 20 -12
eso_se b 12
radio d 12
request acd 21 -11 -15

ex__me ac 19 -13
grandkids b -17
it_for ab 13 -15
prefiero_que ab 28 -22
pregnancy:de_retraso cd 21 -17
psychosis:define bd 22 -23
shellfish ad 15 -12
transfer__blood cd 13 -12

=body:quiza ac -11 14
=visit:asi cd -39 17
^well ac -24 20
have__pressure a 12
hypomania$ cd 12 -12
internet bd 14 -12
tengo__del c 13
well:estoy bcd -33 -23 21

=body:expediente a -12
=visit:attending ab 14 -11
a__@food b -29
all__can ad -18 13
aqui__mi b -11
cats ad 13 -21
come_to bd -15 11
off_today ad -11 15
por_fin ad -13 24
spam$ abd -12 24 -19
substance:papa b 12

=body:probado ab 10 -14
=body:was bcd -45 20 -18
=visit:plata ad 16 -12
^otro a 12
now:casa ad -12 17
pharmacy$ ab -18 18
pregnancy:es_la ab 13 -17
prior:like a -11
stroke__it c -10

=any:seventeen a 14
=body:five abcd -15 -17 -15 29
=body:take bc 19 -11
hora_tengo ad 15 -13
mi__que abc -26 -15 25
one__have d -10
organ:anos ac -12 17

=rule:ride:no:no_one|nobody|nadie abcd 36 -27 -28 -13
had:same bc -13 15
lady__tells b 11
who__@person ab -13 13

=body:type bd -15 21
adult:cumplo_los ad 15 -13
crei__si a 12
did__for ad -19 15
i__trust cd 19 -12
meds:bien bd 18 -22
organ:funci* a 11
pregnancy:una ab -30 20
toddler b 10

=visit:there bc 18 -23
@relative__something c -11
allergy:a_eso b -10
allergy:de_habones ad -10 11
breathe d 12
hace_diez d 11
le_doy bc -14 -14
meds:quitaron a 15
now:gets b -10
psychosis:figur* d 10
texts:my_daughters bc -10 13

=body:lactando acd -13 -16 23
^bebo bc -11 -13
adult:old a -13
afternoon$ b 16
and__heart a 10
can__make d -12
mensaje__mejor b 13
then__# acd 16 -11 -11
well:will a 12
wine b -20

=body:rara ad 16 -17
=visit:choice ad -14 20
=visit:going bc -23 -21
meds:when_i bd -24 23
organ:un abc -26 -22 15
ride:si_mi acd -13 -17 17
substance:que_otra d -12
with__for abcd 25 -18 -11 -25

=body:ekg d -10
=rule::refuses:none_of_your ab -13 15
=visit:note b 12
=visit:pedi b -15
asi__@drive ab -15 14
bloodwork c 13
cancel:@cancel_no bd 26 -34
else_would bd -15 16
heart:de_eso abd 38 -33 -12
mal_jaja b 15
meds:presion b -11
ni__acuerdo cd 12 -10
not:se a -16
otros__no cd 12 -13
pasa$ ab -10 13
pregnancy:al ad -27 19
psychosis:yo_no ad 17 -17
why__i d -14
y_bien a 12

=rule:allergy:yes:awful|horrible|terrible|nightmar acd -11 -19 26
=turn:visit:yes:no bd 15 -18
@relative_count bc -11 14
allergy:blood_pressure d 10
cancel:por ab 16 -18
empez* ad 14 -16
prior:luego d 11
que_pensarlo cd 21 -12

=any:@date acd 13 -23 -12
ni__misma ac -13 14
ride:cuadr* a -13

=any:tomo abd -16 -14 21
@move_not b 11
a_place ad 14 -15
allergy:tried a 13
mi__pasa d 12
missed_a a -12
officially$ ac -16 19
ride:a_pata a 11
ride:viejo d 12
texts:you bcd -23 -17 21
two_@hours a -11
voy__a d -15

marat* abc 16 -12 -20
not:fui ad 14 -13
ya_hasta ad -11 13

=denials:visit:1:no+yes bcd -16 -22 21
=tag:pregnancy:other c -17
heart:did c 11
mi__da bc -12 11
sabe_si c 13
well_i ac -17 22

=body:anybody ac 10 -12
=body:fue ab 11 -19
and__been c -10
coming:the_morning ac -12 15
meds:ano ad 16 -11
meds:vitam* abc -18 13 -12
mg$ d 14
need_to acd -44 28 -12
psychosis:claro ac -20 19

=visit:cual abd -16 25 -20
eaten:four ad -15 16
green a 12
home:walked ad -12 16
la_hora acd -18 20 -16
nothing__@medicine c -10
prior:are bd 13 -18

#_pm d -13
=visit:discuss b 11
le__de bd 17 -16
prior:physical b 10
psychosis:en b -16
right__not bd 12 -11

=any:luego ac -13 12
=rule:coming:no:estoy|ando_~1_ocupad*|manejando| ac -14 17
any:phone d -14
how_much b 13
psychosis:patie* d 10
texts:decide cd 12 -12

=body:pronto abcd -15 -20 26 -16
=body:stressed c 12
@hello abcd -53 55 -26 -31
cancel:cancelela ad -17 24
corrieron c 13
eaten:una_hora bd -13 14
estoy_de ad -12 17
from_the c -17
manana_le acd -11 17 -12
now:mejor_mas a 10
psychosis:only abc 24 -33 -19

=body:worried acd -18 -11 17
but_@drink ad 14 -10
but__had c -11
dan_@medicine d 11
on__patch a 18
preguntas bcd 23 -18 -21
prior:contar b 11
substance:sherry_on a 13
tarda$ b 12
trabajar a 10

=body:@visit d -26
brain:that abc 24 11 -50
coming:@drink d 15
heart:not_that a 16
preguntarle__mi abcd -10 -23 29 -20

coagulo d 11
does_my bc -12 16
drive:set ad 19 -16
not:llaman ab -17 17

^pee cd 16 -12
a__@door bd 12 -13
mejor__con b 13
prior:la_@treat a -13

=any:tres bcd -16 14 -11
=visit:ustedes abcd -17 31 -17 -17
heart:negative ad 15 -13
now:the_same bd 11 -15
pregnancy:manan* cd 14 -15
su_sitio a 12

=rule::yes:of_course bd -12 18
after__@relative d 14
are__to d -25
drive:manejar abcd 30 -21 -12 -20
had:seria b -14
prozac b -15
since$ bcd -25 -20 20
whole_list a 12

=rule::unsure:nunca_~1_supe|supieron|dijeron|l cd 11 -19
any:jajaja bd 18 -12
back_bad b -11
brains a 13
drive:no_consigo c 16
heart:operaron ad -23 25
la__banco b 11
nefro* bd -16 23
prior:con bd -27 10
ride:to_@drive abcd 23 -15 -13 -14
ron d 16
to_say abc -18 -37 26

=body:silly cd 15 -14
=body:times b -14
back__for ad 14 -10
de_espera bd 12 -14
heart:my_blood ad -13 13
lost__job d 10
not:sickness d -11
ride:but_i a -11
whatever_that c 13

#_@sick c 10
@cancel_nomas d 11
^esa b -10
a__bien c 10
allergy:one ab -10 -11
day__me d 11
organ:anything a 11
por__@visit ad 17 -11
ride:does_it a -11

#_a b -12
=body:spray acd -17 -16 24
=visit:trouble ad -25 28
@visit_y a 12
^yea abd -13 -14 23
after_that a 16
cancel:donde ad 13 -22
heart:vez abcd -15 12 14 -15
lidocaine__@treat ac 10 -11
puro_estres d -14
what__exactly bc -22 22

cancel:see abcd 26 -13 -13 -11
cream ad -17 18
drive:not_have ad -13 13
drive:pareja d -11
haciendo cd 13 -17
suerte$ cd -15 12

@insurer__is a 13
@relative__@fetch c -13
^fui b -19
never__tested ac -14 14
now:me_in acd -24 27 -13
showed_a cd -11 15
substance:metieron ab -11 13

=body:results bcd -13 21 -13
=body:sir ab 14 -11
@call_is bd 11 -11
hermanos ab -16 13
together ad -14 16
vuelt* bc -16 -13

=body:podido d 11
it__low a 13
organ:left a -13
psychosis:haha b 13
recie* bd -14 16
ride:lady abd -10 -13 14
say__my a -11
that_counts a -13

eaten:casi ad -14 15
going__have ad 18 -11
guys__it ad -11 13
meds:two ab 17 -16
mine b -22
not:decidido ac -15 20
not_psychosis a 14
old__with abd -11 18 -14
pregnancy:lost acd 13 -13 -19
substance:@drug_in b 11

=visit:matter a 13
eaten:camin* b 14
last_@year cd 22 -30
lo__cuando ac -12 15
mi__llego b 17
organ:preguntas bc 13 -11
puede_repetir bcd 20 -11 -10
texts:del bcd 23 -18 -22

=visit:point a 12
@medicine__was cd -14 10
fine__is acd -15 -10 19
her__the d -11
la_@drug abc -12 18 -16
prefer_a ad -13 14
substance:used ad 15 -15

=body:@price ac -11 -14
@call__@relative ab -18 15
noches_para d 11
prior:name abd -17 -31 25
read__it a 11
well:downh* a 11
wild__not ad -12 15

@relative__lo b -14
^everyone ad 17 -13
benzos d 10
it__nothing ad 12 -12
psychosis:@visit cd 18 -19

=body:bajara c 17
any:call bd -26 20
any:this_is ab -16 13
brain:brain ac 23 -24
drive:i_have d 11
nada__vez d 10
salio_limpia a 12

brain:littl* b 15
de_siempre ab -18 13
estudio cd 14 -14
not_need c -12
now:hora abc 13 -15 -23
now:my_@relative cd 11 -13
organ:was_a bd -14 -15
pregnancy:says ad -23 18
yes_just cd -11 12

pregnancy:cycle ad 14 -12
ride:kevin bd 14 -10
ride:works ac 11 -10
sobre d -16
texts:own d 10
what$ abcd -17 48 -20 -35

cae_en a 12
had:this_will bd -15 17
organ:does abc -14 21 -27
the__@sick a 11
y__ya a -11

=rule::no:i_do|did|have|am|can|will_not ab -38 26
^coke ad -18 21
^turn ad 26 -25
me__surgery c 11
meds:out d -15
no__@visit d 13
organ:estud* bcd -14 17 -15
pregnant__is b -10
substance:on_@day bcd -17 -11 14

=number:heart:minor ad -14 10
@insurer__@visit d -11
any:go_right d 10
jaundice__a cd 13 -12
pregnancy:los_# a 12
veran* b -12

an__on d -15
duro abd -19 -14 14
para_ustedes ad -16 13
substance:mucho cd -14 12
your_@call b 13

drugs__@drug ad -12 17
getting_a d -15
mande_los b 10
ride:fell_through ab 13 -11
risa bd 26 -18
sera bcd -11 14 -20

blood__up d 10
me_tiene ad -14 20
only__@treat ad -19 21
with__@move c 15

=body:suitemate d -12
cancel:anulela abd -11 -11 19
drive:a_nadie c 11
el_dolor d -19
not:si abcd -64 19 48 -42
not_one abc 17 -17 -28
now:tuesday abc -13 11 -12

=body:panic ac 12 -13
@date bc -23 -14
count ad -19 -12
em$ bcd -20 -17 18
fue_por b -15
had:misma bc -12 19
had_some abc -27 -11 21
mande* abc -32 29 -26
substance:pues ab -14 15
well:nuevo d 11
well:tuesday b 14

cancel:pleas* b -23
heart:heart_skips abcd -16 -14 27 -19

=body:paso ab -22 14
he__had bd -10 13
par acd -11 -12 18
prior:remeron ad -15 15
prior:una_@clinician cd 14 -16
tendria_que abcd -16 -26 37 -31

=body:cirugia b -13
brain:blast a -14
eaten:appetite ab 13 -11
hear_are a 10
my__makes cd 12 -11
never_been bcd -10 12 -28
not:drogas b -15
not__mood ab -20 17
puedo_quejar a 11
up__but a 20
well:cooked_@food d 12

=any:one a -32
=body:iui acd -16 24 -18
@body__work ad -11 16
^yes abcd 14 14 -20 -28
as_last abd -16 23 -11
de__falta cd 16 -16
home:your ad 18 -15
me_llego ab -21 22
meds:me_acuerdo bd -18 17
once__they a -11
pregnancy:todav* abcd -40 -14 -20 40
psychosis:cristal cd 25 -21

=turn:visit:no+yes:yes d 11
acting b 12
just__is c -11
pregnancy:law ab -16 15
pregnancy:super ac -11 13
ride:estoy abcd -12 -17 36 -22
substance:era b 14
substance:thinks cd 13 -12

=visit:mandeme ab -12 13
and_two a -16
eaten:so_i ad -11 12
had:one bcd -27 -18 23
no_decido b 10
pretty__my c 11
substance:de c -15
yes_no a -11

@year_now ad -11 13
brain:dos ad -12 13
brain:perdi_el ac -14 14
i_doubt ac -19 24
lo_estan c 12
now:that_works ad -11 12
percent ac -36 22
pregnancy:fue_la a 11
rayit* a -12
ride:wife bcd -11 -16 15
somewhere_around cd 12 -10
that_about d -10
turke* a 11
wassu* d 14

eaten:dos ab -21 11
hablo_por b 11
most_nights ab -14 -12
muy__de bc -10 12
tengo__desde a -11
tested__i ad 14 -12
with_both a 11

=body:tener cd -20 13
lisinopril c -17
prior:eso_lo b 10
then__the ad -11 17
they_ruled acd 31 -20 -22
will_you bc 12 -11

=body:problems bcd 15 -16 -10
allergy:al abcd 16 10 -18 -24
any:pront* c 11
en_el abd -15 -22 19
organ:while cd 17 -15
psychosis:drogas cd 17 -16
resultado acd -19 24 -13
ride:care ad -10 15

=any:prefiero bd 19 -21
=rule::no:^_nadita_$ a 15
=visit:go bd -45 13
@month$ b -13
@relative__ok d 17
contesto__la ad 14 -13
i_got c -16
me_check acd -14 23 -15
me_tomo b -13
organ:desde ad -17 18
prior:couple c 16
substance:cafe ab 21 -14

=rule::self:i|me|myself|mine|yo|conmigo|i've d -13
@call__i d -18
heart:thirty a 13
nothing__calendar d 12
now:a_hard a 12
pobrecito b 13
pregnancy:\xf0\x9f\xa4\xb0 d 11
prior:of_it ad -10 13

=visit:everybody abc 25 -15 -11
=visit:made d 12
@treat a -13
best acd -37 -20 32
i_paid abd -11 17 -11
not:doubt ad -19 23
nothing__mood a 12
pregnancy:nada ab -13 15
psychosis:stuff abc -13 -19 21
substance:more_than b -15
well:so b -17

@clinician__the cd 19 -17
adult:over ad -18 24
coronary b -10
english bd 14 -14
fract* d 13
me__recetaron a 11
nose_spray c -16
organ:kidne* c -34
pregnancy:alway* cd -10 11
the_drug a -14
you__please a -12

domingo acd 23 -26 -11
in__doing cd -13 12
ninguna__sirvio d 10
organ:mi_@relative ab -14 11
por_telefono abc -16 17 -12
pregnancy:ay c -17
substance:that_a acd -12 19 -14
the_best bd -14 13

=any:gusto ad -12 20
=body:contesto abc -17 13 -11
euchr* ad 26 -23
heart:born_with b -11
latel* a -12
not:want acd 11 -15 -11
ya_veremos abcd -16 -14 34 -28

=body:records c 12
=rule:meds:no:nothing|none|nada|ninguno|ningun bc 17 -32
=visit:bebe ad 14 -11
^podria abcd -15 -12 28 -16
cancel:the_@sick d 20
heart:since abcd -43 -22 16 27
me_back a -27
pregnancy:a_guy ad 11 -11
texts:us a 11
than_my cd -10 14

prior:not_one ad -25 28

=rule:heart:yes:arrhythmia|arritmia|angina|cardi acd -26 -15 22
and__ruled ad 11 -11
any:objec* ad -19 21
futbol b -11
home:recojan a 14
in_an bcd 18 -11 -15
lamen* ad -19 20
lo_hablo b 13
ride:i_will bcd -28 27 -18

=visit:first ac -19 12
home:que_me ad 10 -10
it_nothing c 11
piens* acd -25 -28 33
pregnancy:jaja bcd -17 -25 22
ride:de_regreso c -11
take$ ac -11 17

discharge c 10
peachy acd -14 -11 22
psychosis:rule_out c 12
read bd 15 -23
ride:puede_@fetch cd 13 -14
well:llego ab -16 18

@animal__not ad -12 15
@year__in ad 11 -10
^was b -41
brain:does_that cd -18 14
en_rehabilitacion d 16
i__as ad 14 -20
si_ahora a 10

alerg* ac -17 -11
formal cd -11 -17
in__a bd -12 -10
now:am_asleep a 13
surprise d 13

effects:baby ad 15 -13
forwa* a 12
good$ ac 21 -39
hableme$ ad -13 14
heart__pressure ad 14 -13
la_bola abcd -14 -15 27 -14
pero_el cd -14 21
que__mal ad -12 11
que_llaman bd 15 -14
solo$ b -12
was_having ad 12 -10

=visit:two cd 13 -21
^@date ad 19 -18
cancel:@cancel_please d 11
eaten:medio ad -21 18
texts:i_keep b -10
texts:noche ad -12 13
to_doctors c 11

a_@symptom d -15
epile* c -18
heart:baby a 10
heart:was_up ac -15 13
now:good_to ad -15 17
pregnancy:moved b 12
prior:apenas acd 26 -16 -18
prior:just_prayer a 16
puedo_asegurar abc -14 -16 23
well:hay acd -13 20 -10
y__@food ad 16 -16

=rule:now:no:estoy|ando_~1_ocupad*|manejando| bcd -18 -24 19
any:else a 10
coming:a_place ad 14 -14
ha$ abc -14 17 -15
ni__@cancel ad -17 17
now_and acd 12 13 -23
soy_su c -11
well:complaints d 11
yes__says c 11

=rule::turned:hold_on abcd -24 36 -17 -22
=turn:any:no:yes ab -15 14
have__asked ac -20 23
i__then ad 18 -15
no__gustan ad 12 -10
period bd -18 -26
salir ad -22 11
smiled ad -10 15

=body:@year bc -12 -22
heart:operaron_del d 11
home:por ad 18 -18
ir__que ab 14 -11
me_hayan a 12
no__hayan a 11
pregnancy:pregnant_lol b 11
they__@relative c -11

^borreme b -12
^whatever ab -18 15
allergy:think_i ac -15 17
baja bd -26 -13
cancel:coming c -15
cuidador ac -11 11
effects:sleepy ad -13 11
fella ab 16 -14
i__going c -11
pregnancy:sixty ad 21 -15
si_yo abd 19 -22 -12
substance:@year_no ad 20 -20
they_never acd -24 23 -11

=any:they d -23
brain:a abd -23 -23 16
me_checaron ad 13 -12
prior:la_primera ad 17 -13

=body:vicios a 12
=body:yellow c 12
^puse ad 18 -17
beats abc -15 -13 21
minutos$ bd -13 13
psychosis:nothi* b -14
that__did c -10
well:por abc -11 -22 13

estoy_muy ac -15 21
muy__@thanks d 14
no__ocupada ad -12 13
quiera_es a 12
ride:ask_at c 10
ride:how_long b 10
well:some_days cd 24 -24

=body:cada bcd -21 -17 21
=rule:ride:unsure:still_~1_looking|working|asking| ac -12 15
=visit:out abd 21 -22 -26
adult:tutor* a 12
explained$ c 13
is_empty abd 24 -12 -18
not_on abd 27 -11 -18
prior:anoth* ad -17 13
psychosis:from b -12
texts:aca bd -12 14

=body:cai ac -18 13
=body:invega d 12
a__some cd 15 -12
not:problem bcd 18 -19 -16
now:que_salga ac -16 18
probation c -12

=body:psiquiatras d 11
@animal__my d -11
brain:when d 12
confirmo__el cd -10 10
el__si ac -16 12
meds:nerve* bd -11 13
meds:pero b -22
now:esper* abd 25 -23 -19
organ:neuro* ad -13 15
si__consigo c 11
substance:cada d 16

=any:fiddle ad -11 12
=rule::unsure:hard_to_say|tell ac -16 20
adult:or_# c 12
back__is b -11
brain:salio_limpia a 12
coming:scratch ad 16 -12
heart:mis abd -18 26 -18
i__answering a -10
npo abd 29 -12 -20
psychosis:i_bought cd 13 -12
psychosis:un_@clinician ac -19 17
roommate bd -14 16

=body:text abcd -37 45 -28 -27
^as b -18
be_lying ad -15 16
hace_mas ad 18 -14
was_there abd -12 18 -19

^pumping ad -14 21
adult:never_tells b 11
eaten:two_@hours ad -16 17
mirac* a 16
pregnancy:chich* d 12
substance:a abc 25 -26 -35
tiene_la b -17
to__@place b 11

=body:wrist c -12
am__fence cd 18 -14
coming:are a 13
el__la bd 15 -20
going__forth cd 16 -13
hurts_to abd 19 -15 -15
psychosis:but bd -11 -14
se__disparo d 11
the_stuff ac 18 -13

@treat__then ad -18 18
^echele d 13
adult:my_sons ad -10 11
for_@hours ad -11 10
had:got_it d 11
i__text acd -18 -12 12
organ:come d -12
ride:good d -12
still__tests cd 15 -12
ya_mero a 12

=visit:end d 13
drive:home abc 13 -37 -23
hierbas$ cd -12 -12
i__only d -18
mi__dio b 20
molesta ad -23 28
nop ad 22 -12
organ:quedo cd -14 15
paren* bd 13 -15
ride:esper* ad -16 13
say__again abd -15 22 -14
todo_eso abd -14 -11 13

=any:fu c 11
=any:has c -15
=body:want abcd -21 16 19 -29
@relative__is bc 13 -15
aqui_en a -11
ask__when b 13
every__i d -11
los__bien a 15
mentioned bcd -16 23 -21
pickup d 11
psychosis:que_la d 11
substance:mean d -12

=body:gemelos ad -12 14
=tag:ride:idiom_yes acd -11 -10 14
=visit:rather abc 18 -12 -16
de__ni ad 17 -14
drogas__de d 11
heart:nobod* ac -15 18
i__look a 13
is__time c 13
meds:soy ad 15 -17
or_# ac -13 14

=denials:body:2:none ad 11 -23
=said:heart:no abcd 14 -16 -23 -14
^tell d -12
derrame_hace d 13
heart:bypas* abcd -19 11 -20 14
i__discuss b 15
i_always d 15
no__sin b 11
not__before a 17

=number:pregnancy:minor abcd -25 -12 -21 36
=rule::unsure:not_~1_think|reckon|believe|figu ac 24 -27
dejeme__mi cd 12 -13
es__paciente a -12
mayor d 11
pregnancy:her bc 11 -10
psychosis:manic abcd -27 -30 -25 43
the__waiting a 13
y_@treat c -13

home:home_sweet d 13
i__guy ad 11 -11
i_said cd -26 13
me__@date bd -13 15
more_than b -18
not:molesta ad -23 28
que__del d -11

cuarto_# b 11
eaten:since abcd 17 14 -21 -29
had:pacie* bd -22 16
heart:just ab 14 -43
i__@body abcd -13 -18 28 -12
well:be_better ad -15 11

=visit:wanted ad -11 12
coming:alli d 13
pain$ abd -12 20 -13

=turn:visit:none:no d -12
dolor__me ab -20 13
heart:attacks a -14
organ:is_surprisingly ad 16 -14
psychosis:full d 11

=rule:pregnancy:no:test_~2_neg|negative a -12
@symptom__eso d -10
allergy:worri* c -16
can__@year bd 15 -11
home:pharm* a 10
me_gusta bcd 15 -14 -20
nerves acd -11 13 -15
no_entiendo ab -10 16
poor b 11
postpartum_psychosis d 12
pregnancy:saturday ac -13 11
psychosis:eso abcd 12 11 -25 -19
ride:churc* abd -21 -15 25
texts:texte* ad 14 -13
ya__dos d 11

=lead:any:no:1 bd -23 -11
@animal__i a 12
el_@insurance bcd 23 -19 -20
meds:cold ad 13 -10
organ:anali* bcd -18 14 -29
so__@cancel d 11
texts:calls_only a 11
texts:last b 15

@relative_be b 10
^working acd -28 35 -22
cancel:you d -33
hay__a c 11
las_nubes bd -12 14
out_@year a 12
pregnancy:@stop ac 19 -22
pregnancy:@year_old bd 14 -19
pregnancy:viene d 11
substance:borde* abcd -17 -20 24 -14
substance:like_it c 11
toda acd -12 -32 20
when__heavier cd 13 -13
written ab 12 -13

=body:malo abd 23 -17 -18
=body:really b -14
=visit:said bc -19 -11
@vehicle__for a 13
heart:had_the acd -11 -20 16
los__estan a 12
standing b -10
week__week a -13
why__am ad -16 14

=body:bien abcd 46 -18 -35 -32
@relative__mal ab -11 15
^cuando c -20
allergy:never_again acd -22 -11 24
del__en ab -15 -19
not:los d -21
price ab -17 23
up__the abc -22 -19 11
verda* c -15

=number:prior:minor ab -13 11
allergy:when b -26
brain:ataqu* bcd -11 -12 15
substance:no_me bd -19 -13
un__rinon ad -10 11
ustedes$ bc 17 -10

=body:hablo ab -16 20
guess__a d 13

=body:responder ab -14 22
=signs:any:no:unsure d -26
@medicine__un abd 19 12 -24
always$ abd -10 -11 13
drive:tambien ab -11 11
i__right bd -17 14
i_keep b -11
now:look ac -10 12

=body:talked b -12
arritmia$ d 15
been_told d -14
healthy_as ad -11 12
organ:bad_back b 13
que_tomo ad 15 -15

=visit:handled d 16
a_flat d -19
home_by ab -10 11
not:blood ad 20 -15
prior:@medicine_and ac 12 -19
said_so c 16
to__grew ad 12 -11

=body:@clothes abd -24 19 -11
=denials:any:2: b -35
@clinician_y bcd -19 -19 16
caigo$ cd -16 15
cuenta ab -30 16
it__@relative bcd -12 17 -23
message bd 20 -18
now:appointment bd 15 -16
organ:my_kidneys b 11
pedi__en bd -12 12

any:esa_es d 13
organ:opera* d 11
psychosis:and_then c 11
ser$ abcd -21 -14 38 -26
to_@move c -20
toro$ a 11

=body:miss ad -15 17
effects:un ad -19 20
krato* ad -10 14
meds:aller* b 15
meds:excep* ad -15 16
my_alley ad -11 12
never__near a 13
pregnancy:ya_estoy ad 15 -12
ride:herma* d 12

=body:vitaminas abc -21 21 -16
=visit:todavia bcd -33 17 -26
@medicine__lo a 13
^twice ad -11 22
allergy:for_my bd 17 -12
in__middle acd -13 21 -19
on__the ad -17 15
swelled__bad a 12
whistle a 11
you_please bd -16 17

=rule::known_of:not_that_i|im|anyone_~5 b -12
ignor* cd 16 -11

drive:manejare ad -13 19
find_my bc 12 -12
pregnancy:ando_@late acd -12 19 -11
pusieron__me ad 12 -15
texts:good abd -11 12 -15
was_wild bd 20 -15

=rule:now:yes:is|it_~1_fine|good|great|ok|okay ad -16 13
arrepenti ad 14 -13
dado abc 11 -14 -14
drive:consi* c 17
heart:marcapasos a -19
home:dejo ad -11 14
pregnancy:marzo acd 18 -12 -11
psychosis:bipolar a -12
shape$ a 10

=visit:salio acd 23 -10 -16
mamar$ d 13
me_hinche ad -11 16
said__it ad -15 19
ticker c -21

=visit:viaje bd 12 -13
@cancel__me ad -20 14
@insurer__@fetch ad 21 -14
@ride__me bd 13 -11
a_newbie ad -11 15
el__salio abc 15 -11 -12
had:never ab 13 -21
holdi* d 14
know__my ac -14 13
my_brothers b 11

=body:doing acd -29 22 -16
=body:tiempo b -20
allergy:mal b -15
eaten:apena* abd -25 -13 27
es_para d -15
no__toca a -12
not_asked ac -14 18
tied__and d 10

=any:see a -13
=rule::turned:correction ad -11 12
any:to_me d -11
believe_in abd 16 -11 -11
bladders__livers a 12
coming:hell ad -13 19
define_problem acd -21 15 -11
prior:y acd -21 -12 18

=visit:donde abd -23 35 -30
adult:cumpli ad -14 20
any:ahi bcd -17 29 -27
home:my acd -15 -12 17
lupus bd -17 21
not:@symptom c -12
prior:abilify ad -11 13
suffe* ad 19 -13

heart:follow d 16
i__asleep acd 14 13 -21
pregnancy:miscarriage b 13
preguntele b 12
then__have b 11
they__told acd -12 17 -12

a_@traffic ad 17 -11
a__hora acd 11 -16 -22
adult:of abc -12 -28 21
flat_on ad 16 -12
get_out ad -20 23
hace__hora abd -13 -19 21
if__@move abc -12 16 -12
ride:yo_@drive ad -11 15
til__@date ad -13 15

=visit:running ad 11 -11
en__hora cd 16 -20
la_pusieron c -17
prior:pregunta acd -17 -13 16

=visit:nunca ad -14 16
adult:year d -18
allergy:maybe ac -10 13
drive:tambi* ab -11 11
had_two d 10
ones$ ab -16 12
this__please a 12

=body:fit a 11
=body:told acd -18 16 -12
=signs:now:no bc -41 -13
=visit:cancelarla b 11
de__es ad -24 12
dijeron_que b -12
not:college a 12
not__when a -10
prior:tried acd -18 -14 18
skips abc -16 -16 13

=body:tv c -11
meds:last abd 17 -13 -21
nor cd 11 -16
now:hour abd 28 -21 -18
organ:i_@sick cd -12 14
teta ad -10 18

=any:class ad -13 10
=body:though b -14
effects:mareo ad -13 22
had:todo cd 12 -11
not:tengo bc -17 17
now:why abd -17 -18 24
piedr* b -20
se_@insurer ad 14 -11

=body:habria d -14
antes__la cd 11 -11
now:not_got ad 11 -19
ride:will_get ac -11 15
well:has b 17

cancel:@visit_es c 11
coming:temprano c 11
had:esket* ad -12 16
meds:remember bd -27 28
now:espereme_que a 10
organ:matter bd -12 12
prednisone abd -17 -11 22
regla__irregular c 10
same__time ab -10 15

=number:psychosis:few bd 26 -26
afib$ d 15
cambiando d 11
eaten:buffe* d 17
heart:attack_it ad 15 -13
not:numbers cd -12 14
she__picking c 10

@animal__in a 14
a__will ad 14 -14
adult:schoo* a 12
cancel:asi_que ab 10 -18
coming:do b 10
psychosis:second ac 12 -13
substance:murio_mi cd -11 17
thinner a -13
well:he_estado ad 15 -10

=signs:body:none:unsure ad 13 -59
any:@english_is a 13
blessed b 12
flushed ad 20 -22
pocke* ac -14 -13
pregnancy:estoy_encinta ad -14 20
ride:depen* c 15
ride:lleva ad -18 14

any:nomas_un ad 18 -14
coming:or ad -11 17
could__we cd -16 18
had:dbt a 10
now:early ad 20 -18
now:por_favor ad 21 -24
psychosis:@thanks ab 20 -17
psychosis:was a -18
shine* ac 12 -11
stays abd 11 -14 -15
viene_mi b 12

=visit:name ad -11 10
^hepatitis d 14
anulela$ abd -11 -11 19
any:dejem* abc -12 -13 18
brain:been c -11
coming:esta_noche a 11
eaten:can ac -19 15
eaten:last_night ad 15 -26
fenom* abcd -26 -15 -13 34
healthy abc 15 -10 -14
heart:reloj ad 22 -14
heart:salvo a 13
home:left_my abd -13 21 -15
may__may c 10
que_pasa bd 13 -13
texts:digo c 11
than_that bd -10 15
used abd 18 -16 -27

brain:hace_dos c 12
could__sleep ad -18 21
even_@open a 10
he_drinks a -10
heart:my_@body b -13
heart:padec* c -10
in__me ad 10 -13
mata a 12
meds:doctor ad 12 -15
meds:of_them ad 15 -15
now:dejame ac -10 12
texts:ver c 13

=any:had acd -13 -40 20
=body:@body bcd -33 -14 14
=body:daily bd -19 14
=body:svt d 11
cancel:segur* abcd -22 -21 -23 34
de__ya d -11
heart:be a -27
heart:corazon_no ad -13 18
heart:here b 13
ride:know acd 29 -20 -15

@insurer_mi ab -21 15
between_me b 13
brain:proba* c 13
had__and c -17
heart:in_@date abcd 10 -11 14 -19
one__think c 12
they_thought acd 20 -16 -15
time$ ab 15 -18
told__that ab -10 13
truene$ d 12

=any:sigo acd 25 -14 -17
=body:contrario ad 17 -12
=body:cualquier b 14
=rule::yes:uh_huh bd -12 16
=rule:now:unsure:depende|depends ac -11 16
divor* bcd -16 -12 14
good__mine ac -10 17
had:ano bd -18 14
turned__@date ad -10 13

@relative_or b 12
hipertenso b -10
left__went d 11
now:llevar b 12
organ:a_cada ac -11 12
psychosis:you_ask c 12
ride:la_licencia d -13

=any:underage ad 13 -11
al_puro ad 14 -11
baby__a ab 19 -13
had:that_is bc -18 10
let__i ac 13 -10
mi_coche abc -12 13 -11
permiso d -20

cancel:wrong ab 14 -12
fire a 14
now:que_me d 10
psychosis:teste* d -10

=any:doubt ad -14 14
=any:problema ad -14 18
=body:heavier cd 13 -13
any:said c -12
cancel:igual d -12
cuadr* c 11
legal a -27
never_the ad -11 12
nice bcd 20 -12 -18
now:surgery ad 14 -15
organ:summer ad -12 15
pregnancy:up bd -11 12
problems__my ad -16 16
que__recojan a 14
she__and a 12
substance:meetings bd 16 -13

=visit:hambre bd 23 -22
allergy:every* abc -16 -11 13
cada__dias d 12
had:ketorolaco ad 11 -11
nace__@date ad -12 16
ride:ni a 11
was__# bd -19 11

and__work d 10
cancel:she abd 17 -12 -12
eaten:i abd -24 32 -13
is_got cd -14 -11
me__asi cd -19 12

bajit* c -13
heart:clock a 11
rosario ad -11 -12
salio_alta c 13
wellbutrin bc -13 -11

=body:looked acd -14 22 -19
=rule::other:my|his|her|our|mi|mis|su_~2_@rel acd -11 11 -21
bottl* b -25
brain:and c -14
dra b 13
filled b 13
fui_a ad 15 -18
heart:a_mule a 13
rest_is b -14
that__gone ac 12 -11

=any:esa bd -19 11
any:and_i abd -23 -12 20
cancel:prefiero a -10
el_frasco d -10
home:me a -22
pregnancy:hija d -11
ride:desca* d -11
un__mas bcd -12 22 -11
vuelvo__el d 11

adult:todav* abd 25 -10 -15
colon a 18
coming:por ad -21 25
con__familia ac -16 12
effects:igual c 11
falla* abcd 18 10 -13 -32
menta* d -11
murio d -14
not:latex ad -13 14
prior:@clinician_and b -11
psychosis:no_y a 11
psychosis:the_whole b -11
substance:tuve cd -17 13

=body:fat c -13
bastante ad -18 24
drive:con b -12
me_pusieron abd -25 -26 17
quiero abcd -11 40 -46 -12
substance:rehab a -11
walking abc 13 -19 -18

=any:viaje abd -12 -12 19
=body:dose abd -13 -15 12
all_i ab 12 -18
any:toma bd 13 -10
liver_is b -13
me__tres ad 17 -20
meds:do_@medicine bd 17 -14
mis_# abc 14 -13 -13
seeing_the c 12
well:it abcd 17 -40 25 -38

=body:negativo acd 18 -12 -10
=tag:drive:self cd -19 16
^passing ad -11 15
at__and d 12
drive:his ad 14 -14
eaten:de_la ad 22 -19
heart:on_both a 12
not:papeles ac -19 15
not:think bcd -11 -14 19
ride:but_she b 15
weird acd -14 15 -12

=number:heart:old d -14
allergy:two d -10
maybe bcd -34 22 -46
my_record a -11
psychosis:with b 11
substance:an_alcoholic bd 14 -13

=any:best abd -18 -22 31
=visit:insists d 15
a__have ac -21 12
another_one a -22
brain:presion b 13
effects:felt_@symptom d 11
i__are a 12
las__me bcd -11 -15 14
leave__way a 12
mania_de bd 21 -15
meds:@wrong b 12
mood$ ab -11 14
now:first c 13
psychosis:lot b 11

cheve* bd -14 17
heart:can bc 13 -16
home:@animal ad -20 24
si__ni a 13

=visit:sit bc 11 -16
a__sure c 10
be__to acd 24 -17 -15
is_at d -16
substance:and_can ad -12 13

=any:legal ad -10 15
=rule::asks:^_a_que bcd 34 -15 -23
@clinician_thought bcd -20 19 -16
effects:out abd -20 -18 26
for__@call a 12
got__license ab -10 17
meds:to_know b 11
pregnancy:with_the d 11

=any:anticoagulante ad 17 -14
=visit:@stop bcd -25 19 -25
but__take cd -13 15
got__knees a 12
meds:diario d 13
which abcd -35 26 24 -29

#__@treat c 11
=body:cual abd -33 23 -14
como_reloj a 13
heart:is_this ab -13 14
i__@symptom a -21
le_dio c -14
not:que ac -22 17
organ:leak d 11
without$ ad 11 -11

=rule::refuses:not_~1_answering ab -12 19
adult:diffe* c 12
any:y_no ac -11 15
cancel:why a 15
is__@date bd 17 -13

coming:compr* d 12
por_su b 12

=any:@sick bc 12 -22
=visit:encantada d 15
beta ad -13 13
checked bd -21 -20
no_leave d -19
now:nunca ad -20 21
of_course bd -12 18
perdon bcd 14 -19 -11
recre* c -13

=body:cleared abd 17 -15 -14
^nadita abd 28 -18 -13
had:not_this ad 12 -11
have__chart b 11
talk__@relative ac -10 17
vejiga cd -31 17

=body:apenas ab 12 -19
and__him cd -11 14
anyone a 13
esta__yo ad -16 15
now:dejeme ac -10 11
now:work_but ad -14 17
pregnancy:all a -13
pregnancy:fabrica ad 19 -12
psychosis:is_one ab -11 14
ran abd 19 -13 -23

adult:seventeen a 14
allergy:worke* ad 14 -10
anything_since a 11
cancel:si_la bd 17 -18
my__driver ab -11 14
possible__and ac -11 15
psychosis:an bcd -16 19 -19
ride:and_if cd -12 13
senora b -25

=lead:any:yes:1 c -30
any:ese_es ad -16 18
easy abd 22 -13 -10
had:sure abc -11 -16 12
have_some ad -14 18
le_confirmo abcd -18 -11 32 -23
not:choice ad -14 20
para__# b -12
pregnancy:fourt* b 13
prior:not_work d 13
psychosis:just_grief a 12
tipo abc -31 18 -17
well:now cd -18 12

=body:minute bcd 15 -11 -12
@clinician_dice ab 13 -10
adult:el bc -34 15
me__evaluando cd 18 -15
now:my_@food ad -10 12
pero__y ad 15 -19
pregnancy:am_@late a -17

=body:miscarriage b 13
=first:body:no abc 11 -25 -25
=turn:body:yes:no ad 13 -17
cancel:need cd 11 -15
did__em a 14
gusto$ abd -26 -11 19
it_matter b 10
organ:day abc -11 20 -20
organ:y_@body bd 12 -12
pregnancy:recie* d 11
prior:deje d -14

=any:hon d 14
=rule::no:no_way bc -13 -12
cancel:it_is abcd 17 -26 14 -27
right_as a 13

adult:he_is a 10
de_maravilla b -12
eaten:@visit abd 21 -12 -16
los__me abc 13 -11 -12
no_pienso ad -16 10
nothing_with a 12
or_no bd 16 -13
up_# bd 11 -13

coming:with_bells d 11
have__my acd -19 17 -13
pregu* abcd -81 43 22 -56
psychosis:is_just ac 12 -14
wild abc -11 15 -11

allergy:did abcd 39 -19 -28 -25
bebo__de d 12
confidencial$ b 16
cousin c -17
dio_positivo d 11
i__drunk abd -13 -12 21
lo_cubre a 13
me__veces ad -14 11
not:la a -32
out__it abd -22 -11 25
pregnancy:carrying d 11

alt_# acd 17 -12 -10
cancel:cuente ad 23 -21
cancel:that_@visit b -14
organ:nash acd -15 -13 26
substance:poquito a 11
substance:trying_to a -11

=any:los acd 12 -15 -14
=any:tiroides d 12
=body:naive a 13
@drug__at b -10
allergy:mi a -24
busin* ab -19 16
he_podido ad -13 17
nunca abcd 12 -62 11 -16
substance:le_voy bd -10 15
the_road a 13
well:cheve* ad -11 20

=body:none acd 26 -36 -21
effects:tell a 11
hicieron__y ac 17 -12
me__am b -13
psychosis:get bcd 11 -25 11
to__else ad -13 16
truene d 17

=any:@medicine c -11
=body:after a -28
=visit:como ab -30 21
coming:i_am acd -16 -15 22
good_morning abcd -13 34 -15 -31
home:think acd -13 17 -12
is__we d 14
literally ab 14 -12
presion__@relative ab -13 16
prest* c 11
prior:the_third a -19
si__probado ad 14 -15

and__are abd 11 -29 -15
any:be ad -26 11
arthr* a 14
coming:todo_sigue d 11
drive:mis ad 13 -13
now:cocinando ad 19 -12
substance:since_@date ad -16 16
the_anesthesia d 10

=body:puesto b -11
^chance ac -12 16
a__@drive abd -12 -10 13
allergy:it_made abd -14 -12 16
any:would_like d 13
le_aviso bcd -14 20 -18
para__la b -12
substance:girlfriend bc -12 12

=body:tuve abd -22 -41 18
@month bc -30 -16
allergy:termine d 12
brain:all bd -21 18
coming: bd -32 10
fumo__para c 12

@drive__is d 13
coming:trying c 11
huh$ abcd -28 37 -18 -21
inves* c 11
meds:va d -12
no__meant a -10
old b -12
period$ ac -21 20
sabria$ abc -10 -18 22

brain:stroke_in d 13
heart:been_to ac -10 15

@year_of ad -13 17
actual$ a 10
eaten:nomas bd -26 18
face a -20

=body:toda acd -17 -13 12
@clinician acd -11 18 -29
coming:water d 15
heart:enojo cd 13 -10
retraso$ ac -13 17
ride:so abd 13 -17 -14

^hard abd 20 -26 -21
allergy:had_it ad 11 -17
any:@insurance bd -12 -11
nothing__last bd 12 -12
pregnancy:my_youngest ab 14 -15
wish_but a 12

=visit:find bcd -21 25 -25
allergy:no_soy a 18
chat abd -17 20 -15
depende_de bc -14 21
organ:surpr* ad 16 -14
usual__man b -11
yes_my ab 10 -22

=visit:sueltan cd 13 -11
@food__night d -13
@visit__no ad -13 15
abajo cd 16 -17
hace__en abc -13 15 -10
not:por bc 12 -13
note$ b 13
pregnancy:for_my bd -20 16
puede_que cd 22 -14
pulse* d 16

=any:capaz abcd -15 -15 21 -15
ninos ad -11 15
not:lick ad 11 -10
nuevo$ a 11
or__i acd -16 15 -13
tell_the b 15

=any:over bcd -18 -14 17
=visit:get abc -18 -29 17
a__never abcd -17 15 18 -12
que_entrar ac 14 -13
seizure abd -12 -15 15
substance:witho* b -11
texts:instead ab 18 -18
texts:si_pero abcd -13 -11 -18 22
yes__have bc -18 -13

=any:comi b -24
=body:@drink acd 12 -17 -16
=body:estoy bd -23 13
drive:after ad -23 27
eaten:al ad -11 10
now:jale ad 16 -13
psychosis:ha ac 13 -12
ride:ayer b 11
substance:in_@date acd -25 -19 22

allergy:caballo b 12
meds:si_la d 12
ride:but_he ad 19 -20
si__mi abc -14 -25 19

#_now d 13
=number:big abcd -21 -21 -13 17
^definitely abd 33 -21 -29
^quiero abc -14 20 -12
adult:fifteen abd 19 -13 -14
de_toro a 10
effects:same ad 23 -20
electroshock bd -10 16
era_para a -11
only__the bc 16 -18
organ:passed_one d 10
organ:rinones_poliquisticos d 15
organ:sister b -13
pregnancy:vamos bd -11 12
substance:beer a 13
vida$ abc 13 -15 -16
voy bc -14 -17

=number:brain:big cd -12 10
=signs:cancel:none d -16
cancel:more d 10
heart:#_this ad 16 -12
i__sixty ad 21 -15
organ:cada b -10
ride:por_que b 13
truck$ abc 22 -21 -18

diet_coke a 11
psychosis:about bcd 12 -15 -13
too_many bcd -15 -18 23

allergy:problem a 22
andele d 20
dado$ a 13
did__and abd -13 23 -20
heart:labet* d 11
heart:pills abcd -31 -19 14 16
me__all ad -10 15
no_more ac 13 -11
now:martes bd 13 -16
organ:last_@month a 11
thc cd 21 -17
yes__still ab -17 16

about_my d -11
been__of b -12
expli* abd -17 14 -15
home:stopped_at ad 12 -11
out_this d 12
pregnancy:pregunta b 11
prior:with_a c -12
psychosis:bipolar_tipo ad -11 12
si__hacerlo abcd -11 12 -25 19
toc a 13

cancel:fue a 10
have__the c 14
normal$ abcd 32 -14 -18 -33
nueve_horas ad 19 -15
organ:but_my ad -17 15
organ:un_solo ad -10 11
well:@body ad 31 -23

=rule::asks:^_por_que abcd -13 26 -13 -18
going__but c 12
imagi* abd -11 -18 15
la_del c -11
now:maybe ac 19 -15
on_a ad 15 -24
organ:has_the ab 12 -16
tarde* bd 22 -11
two_@month ad 17 -15

mi__ni a 12
need__note ab -14 22
now:ask_me bd -10 -11
stroke$ bc 17 -10

adult:next_@year ad 16 -14
any:viaje abd -12 -12 19
my__you bd 12 -25
not_@move abd -17 -15 28
physical c -13
pulsera d 16
to_be d -23
uso__@medicine ad 21 -15

=rule:psychosis:yes:bipolar|schizoaffective_~1_one|1 abcd -18 -22 -12 32
allergy:say cd 10 -10
aqui__con d 11
not:@eat bc -14 -18
si__permiso ad -12 13

=any:cumpli ad -14 20
allergy:that ab -15 -22
drive:walki* ad 14 -10
effects:hour ad 10 -11
heart:actua* a 11
heart:calle* bc -17 14
i_plan ab 15 -15
truck c -21

=visit:idea c 11
drank_a ad -11 13
equipo b 10
now:orden ad -18 22
pregnancy:becau* ad 21 -21
well:could bc -14 -10

=visit:quiero acd 11 -16 -15
^cero abcd 50 -27 -22 -32
any:voy ab -12 14
el_@traffic d -10
home:casit* d 11
hope cd 14 -10
podri* bcd -16 24 -22
ride:time abd -12 -17 24
un__para cd 14 -28
y__digo c 15

=any:thing abd 20 -12 -10
=rule::turned:wait c -16
@sick__the a -13
attac* bc 11 -16
brain:chiqu* acd -15 -10 22
heart:of abcd 12 -30 -23 11
hora$ c -12
prior:an abc -23 16 -11
se__dispara c -14

allergy:lips bd -13 13
guess_no a 13
psychosis:una_vez b -16
substance:thing_i a 12
unless_it ad 15 -15

=body:hypertension ad -29 24
clean_# ad -12 13
if_there b -11
miedo$ d -22
ride:@parking b 14
ride:sure cd 13 -15
st acd 30 -12 -30
the_new a -12
you_too bd 25 -17

=visit:@visit cd -34 17
^ok abd -13 42 -33
allergy:inyec* cd 16 -16
have__without d 11
lo__con ac -26 21
not:answer ab -11 11
well:at a -12

=any:crap a 11
@place__i ad 11 -11
any:back c 13
brain:but_never ad 14 -11
locked bd -12 13
not:chance ac 22 -19
si__estoy d -24
well:back bc -20 -13

#_since ad -13 13
chance__get ad -13 15
de_acuerdo abd -14 -14 12
dejame__agenda ac -10 12
pregnancy:retraso ab -11 -10
tell__the a -19

=signs:home:none bcd -12 -36 20
moms bd -15 11
organ:nunca_me ac -11 14

=body:crazy c -16
=visit:perfect ad -12 15
we_have abd 25 -11 -33

=body:layoff a -10
=signs:drive:no d -17
=visit:along ad -18 19
^estuve bc -15 -11
any:big b 10
digo$ acd -32 24 -17
is__@call abc -11 -36 22
mas_no c 13
pregnancy:desde ad 20 -17
psychosis:i_will ab -15 16
wrote_it b 12

@stop__en bd 21 -20
^spironolactone ad 14 -11
coca bd -13 20
eaten:con abd -13 -19 20
few__i ab -14 11
her__about b -14
home:atorados a 14
rinon bcd -11 -23 15
than bcd -39 -14 22
tough bcd -20 24 -22

@relative__por b -12
not__newbie ad -11 15
substance:can_not a -12

=body:veia a -11
=visit:talking b 10
blown d 11
descanso d 14
liver__back a -14
nada_todavia ad 18 -12
pregnancy:con_la ac -14 11
texts:call abcd 40 -41 -26 -18

churc* bcd -11 -21 16
heart:a_blood b 12
psychosis:@insurer d -10

prior:schoo* ac -10 13
puedo_leer b 10

=body:newbie d 10
=body:ninguna abc 21 -23 -33
home:not_home a 11
of_@medicine ad 15 -19
organ:stone c 12
says__@clinician ac 13 -11

^starving abd 19 -12 -14
got__i abd 18 -12 -10
not:more a -14
texts:probl* d 11

=denials:body:2:unsure abd 21 -24 -13
do__a ad -21 15
had:infusion ad -15 22
heart:the_other ab -12 -15
just__@treat ac 11 -12
meds:@medicine_y bd -13 15
no__contestado acd -11 18 -16
no__segura abcd -19 -11 26 -20
organ:dicen_que c 12
organ:el_que ad -16 14
pregnancy:say ac -27 18
prior:and_i bc 10 -14
ride:@drive_me abd -15 -22 25
substance:cigarro bd 15 -20

^first abc 13 -31 -12
^nomas b -31
adult:legal ad -10 15
and_ask c 12
high_school abc 14 -18 -12
los_@texts bcd -14 -12 12
prior:que_buscar c 13
ride:retir* bd -22 22
substance:i_black ad -12 14
\xc2\xbf__cuenta d -11

=visit:decide abcd -16 -11 26 -18
cubre__que a 13
drip$ ac -18 19
go_on ad -26 17
lo_tomo b 11
me__tiempo ad -11 13
not:encontrado ac 16 -10
not__period ac -16 16
psychosis:explicaron c 11
ride:avisa* cd 17 -16
would_rather bcd 12 -22 -14

=any:dead a 14
adult:@relative_is bd -17 18
el__ustedes ad 17 -11
had:yes abc -18 -10 13
organ:salieron b -14
prior:on_everything bd 13 -12
spasm* ad -11 17
what__i c -23

=body:with cd -44 11
answer$ b 12
neces* bcd 30 -27 -28
substance:@drug_this a -15
texts:a_@call b -13
to_drink bd -12 10
un__la a -17

=visit:pienso abd -11 -11 17
me_@texts bd -13 17
prior:@stop_after d -12
substance:is_my abcd 19 -11 -10 -11

=body:cuando abc -19 -39 26
=signs:meds:no abc -13 21 -23
@vehicle_ok ab -16 18
close* bd -12 11
coming:le a -12
dogs ab -15 18
had:en_esto abd 19 -11 -12
infusion abd -17 -27 32
prior:not_two d 14

=body:up b -10
@stop_@drug bcd 19 -11 -15
^andele d 20
ahora__@medicine ad -11 14
ask__in cd 10 -11
on_i d -11
prior:cero_resultado d 10
sleepy d 11
substance:estuve d 13
we__got a 10

=signs:now:no+yes ad -22 13
too__count d 14

=turn:body:yes:none bcd -35 31 -34
at__so b -12
had:claro bc -10 13
liver_out d 13
modelo d 11
not:sure acd -49 46 -38
outside acd 14 -15 -16
substance:fence c 10
trucks ad 14 -19

@stop__pregunto bc -11 16
drive:coming a 10
i_only bd 13 -21
of_supper b 10
one__it ac -21 13
pregnancy:mejor b 11

=body:aripiprazol d 14
had:the_whole d 11
heart:a_dios ab 16 -15
is__reaction acd -13 13 -17
not:asegurar abc -15 -17 24
prior:quieren b 11
put$ ad 13 -11
substance:acabo_de d 10

=any:mude ad 18 -14
=any:segundo bd 10 -15
@stop__week d -12
drink__much b -10
nifedipine d 11
well:low a 12

=body:pasame b 17
a_@price c 12
day_at c 12
fenomenal abcd -26 -15 -13 34
meds:nervi* d 13
now:push ad 16 -14
organ:has_a d 13
para__depresion d -11
yo__todo a 11

=body:nash acd -15 -13 26
=visit:up b -31
adult:adopt* acd -11 18 -11
any:give_me cd 13 -16
cancel:da a -17
have__of c -21
heart:over c -13
letters a 13
psychosis:say_yes b 15

=body:reaching b 13
a_name ac -13 15
coming:estoy abcd -25 12 21 -24
my__checking c 12
now:do_i b 14
now:manana abd 15 -13 -22
organ:perfectas ad 12 -12
pregnancy:con_@medicine ad 22 -15
prior:just_the ad 19 -16
pues_si ad -15 18
so__was ad -19 17
virgen abc 19 -18 -15

=body:mis abcd 13 12 -14 -24
be_great a 11
communion$ bcd -13 -12 22
del_jale a 13
had:read_about a 11
meds:la_presion b -11
not_work c -12
revisado$ c 12
rotat* d -11

=body:primero c -13
=tag:adult:other bd -11 -12
^who abcd -24 29 -11 -16
buen_dia abd -12 20 -13
cuale* abcd -22 15 10 -26
her$ abd -15 -19 17
sabem* c 12

^same c -14
allergy:would_know bc -17 17
doing_better cd -10 11
says__# ad -14 14
semanas__retraso cd 13 -13

con_este b 12
cuant* abcd -26 13 12 -24
dia$ a -11
eaten:ten_@hours ad 17 -15
had:out d -12
heart:afib abd -10 -22 19
if__then bd -14 14
it_@eat d 14

=body:babies a 10
=body:broke bcd -16 13 -12
@treat__you d -15
heart:tengo_dos bd -11 11
home:toman* d 11
texts:luego_me d -11
texts:prefiero b -17

^nefropatia bd -13 19
any:lo ad -27 19
heart:once bcd -16 15 -15
meds:old_man b -11
not:escribir ab -15 16
pregnancy:not_impossible ac -13 14

@relative_died b 10
cancel:can abc -13 -18 11
now:para c -22
pregnancy:la_regla abd 12 -11 -10
pregnancy:quier* ad -13 -12
ya_les abd -11 25 -21

=rule:prior:yes:nothing_works|worked|helped|help ad -17 17
@sick__@stop ad 13 -12
me__on bcd -11 13 -12
number c -23
nunquita abd 25 -16 -21
pass__that a 12
talk_about b 11
tren a 12

=any:mediodia d 10
@drug__sleep ad 20 -20
allergy:allergic acd -16 -14 11
had:mismo d 17
now:combi* a 11
substance:ahora d 15

everyone__@relative d 10
having_a c -10
to__on bd -17 -11
touch* a 17
you_are ad -15 13

=body:better b -12
@medicine__else c 12
este__es d -10
pregnancy:girl acd -27 -13 26

=body:certain ac -11 14
=denials:body:1:no+yes bcd -25 -21 13
effects:kind_of d 11
now:afraid a 14
now:on_a abd 37 -15 -30
of_heart a 11
of_it bc -20 -22
will_not abcd 22 -12 -15 -19

a_poder a 11
cancel:el_@treat ad 13 -12
effects:dio_@symptom b 11
organ:infections_all d 10
organ:order ad 13 -10
un_rato abd -10 -12 16

any:conmi* a 10
honestly$ bc -17 -12
manchita_en c 12
now:if_you d 12
nueva b -12
organ:week d -11
pass__one a 12
psychosis:leer abd -14 17 -10

any:today abd -14 33 -19
home:still_on ad 15 -12
i__about bd 17 -11
i__at bd 18 -19
not:bocado a 16
que_era b -18

=body:animo bd 15 -19
adult:grand* abd -15 -15 25
allergy:nothi* abcd 35 -20 -14 -26
business$ a -15
home:with d 13
xarelto bd -14 17

=body:out bc -18 -14
any:consu* abcd -14 -14 22 -16
farmacia bc 12 -14
prior:por acd -17 -21 24
two_different abc -13 -11 16
yeste* ac 26 -30

=body:polycystic d 12
@medicine__been cd 15 -16
adult:rato ad -13 17
allergy:pollen a 18
chole* bc 12 -23
mi__le d -18
pregnancy:the_newspapers ab 16 -17
prior:weekl* d 12

and_let bc 13 -12
eaten:running a 11
phoen* a 10
ride:there ab -17 14
substance:bad abcd -11 -15 -11 20

=body:asked d -21
heart:to_it c -11
me__manejando c -11
no_como ad 14 -11
nothing_now ad 15 -12
organ:stage_# ad -12 16
serian a -10

=visit:leave ac 11 -15
@sick__y ad 18 -16
paxil ad -20 23
prior:i_took ad 17 -11
ride:@drive c -46
ride:toget* ad -13 16
time__a acd -19 14 -11
would__first ab 16 -11

=any:en d -20
adult:en_el ad -20 20
adult:jajaj* ab -11 11
adult:two_different c 12
allergy:no_a ad -16 16
brain:esta bd 13 -13
coming:@move b -13
effects:a_bit d 12
nomas_una cd -11 15
poquito$ ad 14 -11
prior:prayer a 20
ride:my_own abcd 41 -12 -19 -31

=any:vi a -11
@medicine__a b -20
a__do bc -13 13
adult:faltan_# ad 12 -10
cancel:pierdo ad 21 -22
eaten:almost cd 14 -17
have__back ad 14 -18
now:al abd 25 -12 -20
prior:probado ac 11 -21
prior:throu* ad -11 12
vi ab -24 12
well:honestly a 13

=visit:dio ad 16 -14
@day__@day acd -26 -16 27
^como abd -12 27 -19
heart:un_reloj ad 18 -12
is__first ab 20 -19
nothing__a ad -14 16
same_time d -15
the__down d 11

=body:tolerated ab 11 -11
=visit:llegue bd -15 14
heart:i_feel a -10
llamadas$ ad 17 -15
me_he ac -17 13
me_mull c 11
on__own acd 22 -15 -15
organ:los_@day d 17
pregnancy:me_in c 10
psychosis:a_mi b -10
six_@hours c 10
think_of ad -16 16

al_trabajo a 11
eaten:i_did d 10
prior:never b -26
substance:@drug_cuenta bcd 20 -15 -19
table d 15
texts:neigh* cd 11 -10

had:fiesta bc 12 -10
had:tengo d -19
heart:118/7* ad 13 -12
heart:time ab -18 25
me__@drive b -12
psychotic$ a 10
responder ab -14 22
substance:no_entra a 12
tenga cd -11 12

=visit:siempre cd -15 12
@relative__not bc -31 18
@ride bd -13 -13
asked$ ac -12 13
meds:esta abd -15 22 -17
nomas$ ad 20 -38
sleep__not a 11
sleep__up c 10
substance:before c -11
substance:does_that bc -15 18
ya__yo a -10

=any:slow d 11
=body:doctores a 12
=visit:turn d 10
gente_que d 12
heart:like_a a 15
hinche ad -11 16
la_# ab -11 15
lo__claro ac -14 18
not:schizophrenia ad -14 14
ride:with_me abc -21 18 -11
well:que abcd 21 -13 -15 -14
yes__has d 12

=body:poquito bc -13 -11
=tag:heart:twice a -14
depends_on bc -16 15
meds:ya d -12
my_sergeant ad -13 12
some__some cd 15 -15
substance:sometimes bcd -14 22 -24

cirrh* cd -14 13
de_cuatro bd -12 12
now:asleep ad -25 23
one__for abd 13 -14 -13
organ:@body bcd -22 -34 18
organ:repet* c 12
resulto d 16
substance:days abcd -29 -19 -15 43
what__as bd 21 -14

@month__i ac -12 12
^back bcd -23 -22 27
^perfecto ad -10 13
mom bd -16 -11
organ:do_not ab 21 -11

=rule:allergy:no:nkda a 12
=visit:neighbors bc -20 10
al__de ad -16 14
allergy:que c -25
cancel:no_@cancel b 11
coming:bajo ad 19 -15
divorce b -11
eaten:we abd -24 -13 29
i__both b -12
mejor__me d -11
need__@move abc -13 16 -12
neede* a -13
ride:askin* ac -10 12
that__i ab 20 -27

=lead:body:no:on:unsure bc -19 11
@drug__every b 15
@drug__night ac -30 13
@medicine_than cd -12 18
aun_no acd -13 22 -11
bird ad 13 -12
cancel:spot bd -13 16
consigo_quien c 11
eaten:nothing_since bd 12 -14
home:lot abd 17 -10 -12
me__@medicine abc -17 -13 16
meds:supplements abd -17 31 -28
now:@date d -13
prior:el_@drink bd 13 -12
substance:bebo abc 13 -24 -17
texts:@call_instead ab 16 -15
the__away d 14
to__they d 10
well: bc -26 13

=body:entre a -13
=visit:super bd 11 -16
organ:jaund* cd 17 -15
serious a -11
unos_dicen cd 15 -11

=body:jaja acd 22 -22 -18
and__took cd 12 -10
me__puede d -19
necessary a 16
not:he abc -14 -12 15
organ:dad d 11
psychosis:those a 14
ride:llevarme acd -10 -11 19
substance:my_@drug abc -13 -15 14
weaned_off b -10

=rule:coming:no:cierre*|borre*|quite*|elimine*_~ ad 22 -19
name_is a 10
ok__is ad -21 19

antec* a 15
cancel:already ad 20 -16
meds:@stop ad 14 -15

el_higado b -27
getti* acd -15 20 -15
know abcd -23 -24 33 -22
me_busca d 13
now:ladder a 11
quiera__que a 12

=body:feed ad -15 15
=number:adult:year b -13
@symptom$ abd -15 -24 12
allergy:propo* ad 14 -14
de_@medicine c -12
had:spravato b -13
organ:ultra* bcd -27 14 -15

allergy:vi acd -11 -15 16
brain:en acd -22 15 -11
brother bc 16 -11
disease__the b 12
la__@year ab -13 13
liver__a abcd 13 -13 14 -25
lugar$ ad -18 22
me__@place bd 17 -19
meds:they b -13
now:am_not ad -22 14
now:wassup d 14
prior:can bc 14 -14
ride:husband ab 12 -15
see__then ac 10 -14

=any:an acd -14 -13 11
@insurer_que ad -11 15
adult:of_it a 11
felt_great c -11
had:read a 11
heart:defin* bc 22 -15
my__hers ab -11 11
psychosis:soy_bipolar bd -11 14
saturday ad -16 21
sola abc 25 -30 -35
there__the abc -11 11 -17
well:@call_me ab 15 -11

=number:psychosis:year abcd -39 -17 -18 45
@stop_a ad 15 -11
actually$ ad -11 19
fasting d -13
i__talk c -10
that_a abc -23 -25 21

@relative__vuelta ad 15 -15
aguanto_la d 11
allergy:urgencias d 11
business ab -19 16
can__with ab -19 18
drive:a_que d 10
eaten:and_@eat ad -18 23
her__it a 10
i__never cd 11 -25
list acd 22 -26 -13
now:cuando ad 16 -13
running_tests c 12

=body:tried bcd -10 -23 12
^everybody abcd 11 16 -17 -23
digale__@clinician b 10
effects:horas ad -16 19
heart:preeclampsia d 11
heart:tengo_roto b 10
no_pero ad -29 20
organ:three_times d -11
texts:cuando abcd -21 -15 -13 27

=any:pregunta bc 20 -13
=signs:cancel:yes acd -37 -23 33
^pura d 13
brain:i_have bc -17 -10
but__went c 13
had:done abcd -17 -16 -19 30
home:esta c 11
no_yes d 11

=any:ago bcd -29 -24 14
=tag:substance:asks acd -15 -15 13
heart:am bc -17 15
lady abc -25 19 -19
now:driving ad 20 -14
talk__me d 12
temple ab 15 -18
texts:not_text ad 15 -12

brain:abuela bd 13 -11
como_sigo c 13
conoz* abd 20 -23 -11
drive:have a -13
en__trabajo a -19
if acd -42 41 -28
not:@sick cd -12 19
organ:@sick a -12
the__@body ad -12 16

=any:pigs ab 23 -19
accutane d -11
effects:yet b 10
if__is acd -30 24 -15
substance:thought a -14
veces__de cd 16 -14

=any:never abc -19 21 -17
@drug_and acd 19 -12 -14
@relative__that b -15
biscuits_and d 12
heart:on_@medicine bcd -14 -16 22
i__would cd -17 18
is__nothing ac 10 -13
prior:that_count acd -15 -14 12
ride:every ad 15 -12
ride:por acd -29 -12 14
\xc2\xbf abcd -40 49 -30 -32

allergy:puse_mal c 10
pregnancy:i acd -22 -21 15
substance:has_been ac 15 -18
texts:this_@call b -12

friday abc -12 -20 18
lamictal bc 11 -11
prior:filled a -10
psychosis:dice ac -13 17
the_a ad -18 18
the_hour ad 19 -18

@relative__trabajando ad -13 14
^doy ad -17 22
well:fu c 11

=signs:had:no abcd 34 -24 -26 -21
am__to acd 12 -12 -22
psychosis:but_that cd 11 -12
segun_@howmuch c 12
she__an ad -10 12
substance:he_says c 11
two_@year ad 13 -17

can_sit b 13
none__that a 14
not:like c -13
once__@month ac 16 -12
todo__ahi ad 16 -15

=visit:cree a 12
and__@body c -11
had:maintenance d 11
heart:befor* abd -25 26 -22
nunqu* abd 25 -16 -21
organ:tanto a -11
prescribed__i a 12
prior:one_med ad 12 -15

home:hambre bd 23 -22
not_say d -10
now:anywhere d 12
phoenix a 10
que__pues c -17
texts:@call_and ad 17 -13
texts:ahora bd 17 -11

=rule:texts:no:rather|prefer|prefiero|better|me abd -15 -21 28
mi__voces cd -14 11
now:my_boss b -11
organ:now ac -22 15
organ:right_now d 14
sure abc -17 -16 15

=any:know abc -26 -13 20
allergy:mama bc -23 21
now:@call_me ab 10 -15
organ:una bcd -14 39 -32
rinon* abc 13 -22 -17
texts:es_mi abcd -27 -18 -10 28

=body:manejando b 11
=body:rato ac -26 11
=rule:had:no:todavia|aun_no bc 11 -11
=visit:miedo ac -11 17
high__pressure b -11
organ:fine abcd 29 -23 -35 -12
sepa__que c 14
would__they b 11

=body:alcance a -11
=visit:needing d 10
@body_is bcd -48 -18 25
^tengo ac -23 10
como__la a -10
no_nada ad 29 -23
organ:nobod* acd -16 20 -14
se__poder a 14
was__when c 12
well:mas b -20

@price$ ab -21 11
@traffic abcd 15 10 -23 -21
dice__de b -12
drive:on_@drive ad -12 12
muy bd 12 -42
pregnancy:apenas_me ad -11 16
resultado$ a -14
safe_and ad -11 15

=any:documento d -10
=body:each ac 16 -14
=said:unsure:never_looked_into c 11
allergy:be ad 13 -13
effects:como ab 12 -22
sleep_that ac -18 15
un__ando d -11
witho* bcd -27 -14 14

=body:again acd -48 -17 29
=rule:eaten:no:fasting|fasted|ayuna|ayunas|ayun bcd -17 -16 11
brain:#_but d 11
brain:gave c -10
day__a cd 10 -14
durmi* d 13
effects:in acd -15 -10 22
no__dio ad 17 -14
right__text b 12
un_@vehicle abcd 29 -13 -12 -19
under abd 17 -12 -17

=number:ride:old ac -23 20
@drug_en bd 16 -12
any:aviso d -13
ask__that acd -21 13 -13
e__de ad 14 -13
graso__que cd 12 -15
heard__once c 11
heart:healthy_as ad -11 11
me_vigilan cd -15 21
not__with ad -19 18
orale abd -15 -11 26
otra_cosa d -21

call cd 10 -25
effects:doctor a -12
not:duda ad -12 15
not__problem c 14
prior:but_never c 10

=body:nice bcd 15 -11 -12
=rule:substance:no:not_~1_drink|smoke|use|drinker|t abcd 33 -13 -16 -18
in__it b -17
meds:i_take b -19
mis__mis a 12
nacio__@relative bcd -15 -10 10
no_yo abd 21 -14 -12
ride:pero bd 15 -21

=any:remember abd -23 -12 13
=body:oigo bd -15 12
=rule:eaten:no:not_~2_a_bite|crumb|thing a 12
=said:ask:opens_with_yes_and_ends_with_no bcd -27 -14 13
=signs:heart:unsure+yes abcd -13 12 -17 13
=visit:seguimos abd 20 -11 -12
@drink__tila b 12
adult:estoy a 14
dry__bone ad 15 -10
giving a 16
heart:what_i d 13
organ:que_ver b 10
substance:semanas a -11

=visit:decido ac -16 22
busca$ d 13
helped ad -13 14
in__@clinician d 11
now:no_es ad 14 -15

^rather bcd 15 -13 -19
any:quier* ad -10 15
cancel:o ac -14 15
not:then c -12
now:hora_me a -12
organ:were_a cd 11 -11
pregnancy:formu* c -13
prior:natur* ad 10 -10
tengo__con ac -15 12
try abd 36 -11 -46
well:energy ad -16 26

=rule:allergy:yes:soy_alergic*_a_~1_eso|esa|ella|k d 14
=said:prior:no cd -12 14
and_do b -10
fresh a 11
now:is_in ad -15 19
ride:queda abd -13 16 -18
the__i b -20
whistle$ a 12

=any:exactly bd 14 -13
@month__los a 11
all_day c -17
do__need c -30
had:it_was a -21
had:nervo* a 13
horit* ad 19 -16
me_baja d -11
normal abd 39 -26 -46
pregnancy:semanas_de cd 15 -13
ride:espera d 12
ride:estoy_viendo c 12
the__weeks a 11

@relative__this b -15
can_my b 12
en_@holiday a 11
meds:a_multivitamin abd -15 22 -14
psychosis:once_in acd -11 -12 19
today bc 11 -34

=rule:coming:yes:digame|dime|digale|adelante|dale ac -17 16
@relative__tell bc -14 11
brain:if_that bc 16 -15
dado_de a -12
effects:devol* d 16
heart:negat* ad 16 -16
home:tell b 13
home__she d 11
husband c -28
prior:the_@medicine ad 16 -12
the__surgery bd -10 13

=body:diria abc -15 -11 13
=rule:drive:no:me_~1_lleva|llevan|trae|traen|re abd 19 -16 -12
=said:effects:ask c -26
asist* abc 14 -15 -25
at__@insurer b -14
not:estaba ad -13 21
pregnancy:@relative_says ad -16 14
ride:nobody abc 16 -14 -26

corazon_lo bd 10 -10
costs ac 10 -12
knock cd -14 11
meds:if a -15
not:@texts acd 50 -17 -60
temprano__trabajo ac -10 11

@relative_she b -26
allergy:hours acd -14 -11 20
bien_@thanks d 17
effects:in_the a -11
not:dios ac 20 -18
pobrecita b 12
went_smooth a 14
yesterday_so ad 12 -11

=any:sound a 14
al bc -20 -14
am__had ac 15 -13
brain:infar* d 12
but__never ad 13 -28
eaten:i_had b -11
meds:now b -26
nothing__not ac -15 17
on__am d -10
pregnancy:i_sure ac 13 -13
rather_do a 12
registry bc -13 13
substance:dios_y ab -10 15
substance:una ac 21 -20

=body:donde d -14
=signs:well:unsure+yes a -14
allergy:tres bd 12 -13
else__yes d 11
estoy_entre ac -17 22
have_been abc -16 -11 14
home:farmacia a 19
pregnancy:that_too d -16
pregnancy:tratamiento acd -12 18 -16
que_@medicine bcd -26 -14 23

=body:beta ad -13 13
=rule:ride:yes:@relative_$ abcd -64 -25 16 25
a__la bd 23 -31
brain:mood d 13
eaten:solo_una ad -12 18
pregnancy:husba* d -13
substance:count bcd 20 -14 -19
substance:cutting c 15
tercera d 12

^negative acd 21 -13 -17
anybody_yet ac -14 15
no__for ab 14 -15
nomas_@medicine ad 14 -11
starts$ cd 13 -13
substance:wife abcd -20 -18 -15 32

brain:mi acd 13 -12 -13
depends_if c 12
en__@drive a 14
la_necesito abc 21 -20 -13
pregnancy:pregnancy ad -14 12

cancel:then bc 13 -18
dose$ acd -27 -14 30
had:with abd -18 -18 23
i__positive c 11
law ac -10 -18
pressure_i a 11
prior:quiero_mas b 13
smoking bd 17 -16
volvi abd -18 -14 12

=any:hot b 13
coming:sitter c 12
heart:cardiomyopathy ad -14 17
me_acabaron bd 12 -12
monit* abc -16 -19 17
vuelta$ a 13
well:not_@stop ad 23 -17

=any:the ab -10 -12
hundred_percent c 13
mama b -16
now:acomoda d 16
puesto_que bcd -10 -10 17
seizures_i ab 13 -11
substance:@year_limpio ad 14 -14

=rule:coming:yes:listo|lista|ready d 10
allergy:do_not d -12
any:b ad 15 -12
fue_muy ab -11 19
heavier$ cd 12 -12
like_that abc 19 -20 -21
through$ a -16

=body:hacen acd -17 21 -11
@drink__cream a -13
a_bear ab 18 -12
any:luego bcd -20 21 -16
been__my abcd 14 17 -15 -20
habon* ad -10 11
now:long_as ac -15 18
now:to_@cancel a -11
organ:count abcd -15 33 -25 -20
rash bcd -17 14 -11
substance:mi_casa a 11

=signs:well:yes abcd -23 -13 -16 25
=visit:tanto a 12
and_me c 13
been_better ad 15 -23
closed abc 23 -32 -18
de_ida ad 17 -18
permiso$ cd 14 -24
pregnancy:ya_casi d 11
safe__sound ad -11 15

=visit:paso abcd 38 -26 -15 -17
allergy:rash bcd -15 15 -11
anestesia__me c 11
effects:@insurer d -13
exame* b 11
psychosis:and_no a -10
sin_ganas ad 15 -13

=body:esperando abd -20 -15 17

=rule:heart:yes:take|taking|on|tomo|tomando|take abc -12 -15 11
any:thinner a 14
dias ac -33 11
fa$ c 11
la_primera bc -17 -12
neurogenica d 10
organ:poliq* ad -13 18
prior:yes_to acd -10 -14 22
tdah a 14
well:come bc -16 15

=any:clear ad 28 -21
=visit:otherwise abcd -19 -11 11 10
amazi* ad -11 15
drive:shuttle ad 15 -11
finally__the ad -10 14
had:deje d 13
had:did abcd -14 -12 -23 24
have__use bd -10 11
la__@date ad 11 -18
substance:enero ab -11 15
text__will ab -17 16

dos__mismo d 13
frasco abd 11 -14 -16
heart:only_when ac -22 21
jajaj* abcd -12 36 -29 -31
los_primeros ad -19 21
meds:@sick_turkey ad 13 -10

=any:la bd 13 -18
=body:straight abc 21 -19 -23
=visit:hablo bd 17 -13
=visit:pass cd -16 -15
=visit:state ad 14 -12
adult:@day ad -10 15
anda_fallando abd -12 12 -17
futbol_americano d 11
home:by_now c 11
loca$ ac 12 -11
made__did c 11
todavia_no bcd -16 16 -31

=body:pressures c -13
=body:trastorno bcd -15 -12 19
=rule:ride:yes:^_my|mi_@relative abc 30 -35 -32
=visit:siento a -11
=visit:time c -18
allergy:blood d 10
not:period ac -20 22
now:complica a 13
prior:y_ninguna ad -26 27
psychosis:hypom* abc -14 -15 16
thirt* c -15
well:@medicine abd 11 17 -34

buy__first b 12
feedi* d 15
no_la abd -21 -42 31
now:depen* ac -15 21
y_baja c 14

cobra* abd -16 20 -21
me__han ad 11 -22
organ:back d -23
thing__ever b 13
you__be bcd 14 -11 -12

dia__para c 10
from__at c 12
now:about_to b -11
nunca__han ac -13 14

any:por_correo ad 17 -14
class ab -12 15
coming:keep_it ad -16 19
i__i ab 11 -28
la__pasada c -16
organ:polycystic_kidneys d 12

=signs:home:no bc -16 11
@relative_has d -13
amlodipino d 12
eaten:do_not abcd -16 -17 24 -13
heart:svt d 11
no__orina d 15
overseas d -10
passe* b -13

=lead:body:no:cut:none acd 20 -60 -30
be__on c 15
mean_i d -11
mi__todo ac -16 19
now:minutos ac -21 23
por_la abcd 11 -32 -17 10
substance:how_much b 10
una__en bc -23 17

@relative__todo b -11
^sadly d 14
allergy:mi_expediente d 12
diagnosticaron cd -15 12
psychosis:litio b -11
substance:to_stay ad -11 12

=any:easy abd 22 -13 -10
and_all ad -15 19
any:orale abd -12 -10 24
la__la d -17
ride:wants a 10
weak_@body a 10
well:sick ad -21 20

=rule::unsure:50/50 acd -22 35 -20
=signs:body:no+yes: bcd -47 -21 14
@body__took d 10
cancel:cancelarla b 11
heart:hyper* ad -34 24
home:esperando_que a 14
my__shot d 13
night$ ad -15 21
organ:is_it ad 15 -12
prior:han acd -19 -22 28
substance:@clinician_and c 14

after__and ac 13 -12
cumplo__@date ab -13 17
heart:at_my b -10
pregnancy:lol ab 16 -19
prior:somet* abc -19 -15 18
substance:wine b -16
went__to ad 12 -19

=body:always abcd 34 -26 -25 -11
=body:oil ab -13 14
=body:psychotic ac 10 -32
=visit:light ad 16 -11
a__the ad 10 -16
allergy:could_not ad -11 15
allergy:have_had cd 12 -15
heart_stuff a 13

^nursing ad -14 18
any:not_say d -12
perfect$ ac 18 -16
prazosin b -15
psychosis:a acd -11 14 -17

=body:divorce b -11
=body:screaming b 11
@relative__telefono a 10
am__gone a 12
another b -14
edificio a 10
i__pass abd 24 -16 -13
mal_es ab 13 -11
organ:hepatitis_a c 12
polyc* d 12
puedo__antes bc 11 -16
substance:a_case cd -12 14
substance:months abd -20 -24 24
thought_this b 13
to_you ad -14 -19
treated acd 11 -24 12

=body:doce d 17
^medical a 20
church__on d 13
feliz ac -11 -13
meds:pharm* ad -10 15
no_prometo acd -21 24 -16
on__shot bc -12 -12
pregnancy$ ad -14 14
salim* a 14
texts:go_ahead d 10
ultrasonido$ bc -12 14

=body:swear c 10
al__tiempo d 12
brain:@symptom abcd 15 17 -18 -20
hice_la ac 16 -13
me__eco a 13
psychosis:i_never a 10
que_ver ad 10 -23
y__no bcd 13 16 -35

a_clue acd -21 26 -14
brain:knocked b -11
my__number abd 19 -11 -16
now:fine_but ad 16 -15
now:in_the ad 22 -29
well:no_me ad -24 27

@year__@medicine bd -15 11
brain:es a 10
camino__a a 13
drive:le abd -12 12 -10
heart:around_# d 11
not:pasa ad -14 14
organ:mentioned c 10
to_@medicine d 11

=body:alergica ac -12 -11
a_lot ac -17 14
back__then cd 11 -11
cancel:me_la abd 35 -11 -33
con__siete d 11
es__el a -12
he__me bcd -12 -17 25
molesta_para ad -15 15
now:timing b -10
puedo_@eat bd 13 -12
substance:till d 12
tryin* abc -15 -20 16

has__to ad 16 -12
me__@month c -11
substance:my abcd 13 14 -20 -21

@stop__@medicine b -12
brain:epilepsy ad -17 13
craneo cd -11 15
cuando_quiera abd -10 -13 15
go_every d 11
i__handle ad -15 12
it__loved ad 15 -10
now:away d 10
psychosis:my_@relative cd -23 12
psychosis:take ac -18 -10
ride:wants_to a 10
wants__know bc 20 -19

=visit:ma d 10
any:no abd 18 -25 -20
any:prefe* ad 14 -11
file d -24
had:la_pusieron c -12
nash$ d 10
no__not abcd -23 14 -31 20
not:who abc 10 10 -16
organ:those ad 20 -24
pregnancy:recien d 11
psychosis:dead bc -13 13
quien__esto b 10
ride:@relative_has b -18
ride:any ad 15 -12
texts:@stop abcd 48 -33 -18 -26

effects:las d 11
me_llega d -15
pero__amor ab -12 14
too_scared d -12
willi* ad -15 21

=asks:any:all:yes bd 17 -12
=body:ever abcd 28 -12 -27 -17
coming:never ad -20 21
heart:go_to abd -17 -14 10
la__es ad -18 12
on__to d -15
panic* c -12
unive* ad -10 15
well:hoy d 12

=body:mixed b -13
^mini d 11
^segun abcd -43 -41 64 -47
clue$ ac -18 22
organ:jaundice cd 17 -15
student a 11

=any:certainly d 15
=body:acuerdo a -28
@relative_@insurer bcd -15 -20 20
cars ab 21 -17
esperando_el d -17
heart:diabe* a 15
organ:libre a 11
pregnancy:@treat acd -31 27 -29
that__after a -10

=visit:ha abcd -25 16 12 -16
@medicine_# abd 16 -21 -11
^lupita abd -15 24 -10
^sali cd -16 15
eaten:orita d 10
grew acd 15 -11 -11
modo c -13
not:modo c -13
psychosis:dijo_que c 11
texts:vos acd 17 -12 -10

@drive__to c -12
now:anoth* abcd 32 -15 -19 -24
solo_al a 12

=any:downhill a 11
=body:clot d 13
=body:otro b -16
brain:in_my abd -11 15 -12
cualquier abd 32 -20 -25
high__in b -10
me_veo b 12
mensaje$ b 20
now:i_said ad 14 -13
well:hangi* c 13
would__it b -12

=any:apartment d 15
=body:dejo ac -13 11
^habria bcd -13 26 -12
allergy:any a 11
drive:@insurer_@ride a 13
i__old bd -16 18

impossible$ ac -12 14
me__was a -19
prior:#_just a 12
psychosis:out ad 10 -17
vitaminas acd 13 -20 -12
whene* abd -16 -32 29
would_tell bc -14 14

meds:too bd -11 18
pregnancy:would_be a 13

=any:cual a -14
any:to d -10
has_me bd -18 19
heart:is_for ad 15 -13
heart:not b -34
is__story ad -15 16
los_@clothes b 15
not:puesto a 13
persona c -19
pregnancy:since ad 16 -19

^text abd -10 -27 27
organ:bien abcd 33 -23 -32 -20
psychosis:dice_que ac -16 14
riding ad 19 -12
substance:hasta c -13
twins$ ad -21 26
well:fue ad -19 12

#__never abd 15 -11 -13
=visit:hacer d 11
^utis cd 18 -13
allergy:itche* b 13
allergy:probado c 14
la__salio cd 11 -10
organ:urolo* b -15
prior:emdr acd -18 -12 26
trastorno_bipolar d 13
was_about ad -21 17

hago d -18
heart:anxiety_and ab -11 17
prior:@clinician bcd -24 -12 16
prior:acupu* a -10
psychosis:hermano d 10
soy__a a -15
substance:tres_@month a -10
work__me abcd -12 12 11 -18

=body:@thanks abcd 25 11 -35 -52
^voy bcd -54 -11 14
coming:puedo ab -16 18
me_paso bc -14 11
nauseas ad 11 -12
over$ bcd -11 -11 16

#__mania d 10
appet* ab 11 -14
llamaron$ bd 19 -22
not:padezco ad 22 -16
organ:polycystic d 12
roommates ab 16 -15
substance:dira acd -11 16 -10

allergy:they_use bd 16 -11
any:me_lo bd 17 -12
back_funny ac -12 14
cancel:my_@relative d -12
carro__mi a 10
estudios$ bd 10 -12
list__a c -14
psychosis:#_de c 10
regla__me d 11
substance:am_a abc 16 -22 -20

i__lying ad -15 16
now:catar* a 13
prior:tomo_@medicine abd -13 24 -12
substance:you ad -12 -16

=body:recomendo d -11
=visit:termino ad 19 -14
@body_stuff a 11
adult:no_soy ad -16 16
anxiety bcd 16 -20 -26
got__since ad -15 14
organ:@body_thing a -13
prior:@drink_cuenta b 11
ride:coworker abc -11 11 -13
to__two b 12
to_check ac -11 16

=any:just abd -12 -29 13
=body:accutane d -11
@call__but d 10
any:wrong a 12
are_asleep ad -19 20
con_@clinician d 13
fui__veces cd 15 -11
going__for cd 16 -12
gone__me ad -16 19
me__doble bd 14 -21
pero__@body ad 12 -11
prior:need ab -11 13
well:mujer ad 12 -11

=body:infections bcd -17 -13 23
=body:tablets d 10
=body:todos ac -17 -11
estup* bc -13 -14
heart:una_vez cd 12 -11
next__not ad -13 13
no__@relative abd 25 -40 -19
now:@move_it a 15
to_@door ad -11 10
was__bit a -12

@texts__to abd -13 15 -10
^cumpli d 14
dicho abd 12 -11 -19
drive:me_@fetch abd 16 -17 -15
primary b 10
the_er ad 18 -20
timin* b -10
waiting_on acd -21 28 -22

=any:feliz ad -19 12
=body:nace acd -23 -10 30
=body:salieron b -16
@drink_confirmo cd 20 -17
group$ ad -14 13
peso cd 12 -14
prior:about_it ab 16 -12
texts:come d -10
till_noon ad -15 12

=visit:eso ac -39 27
@clinician_no d -16

=visit:complica a 13
a__then acd -17 -12 23
brain:dos_@year c 12
codeine__that ab 11 -11
do__understand b 11
duele abd -15 27 -15
just__@day ad 15 -15
kind d -11
two__ago bd -20 12
vuelta bc -11 -13

@relative_surgery d 11
any:empty ad 14 -11
completa d 10
jeje bcd 16 -16 -26
meds:in bd 29 -37
que__estoy a 20
substance:the_@insurer a -10

@drug_to ac 25 -25
@relative__type bd -16 11
allergy:taquicardia d 11
am__be cd -12 14
es_@insurance ac -13 14
la_casa ad -22 16
meds:vitaminas abc -18 13 -12
they__@treat d 12
this__does a -12
was_at abc -15 -11 12

^three abcd -36 -24 -13 43
boy a -18
has_passed ad -10 11
license__is ab -11 16
no__a cd -43 11
to_know abd -13 22 -13

=said:psychosis:ask ad -12 -13
allergy:nada_mas a 11
defin* bd 19 -42
drive:maneja acd 14 -18 -14
hypomania bcd -13 21 -15
psychosis:escuc* d 18
tell__yes bc -16 17

a_quien abd 12 -12 -12
break__reality d 12
cancel:called ad -10 11
drug a -15
girl ad -13 15
just__in b -16
pregnancy:y_no bc 12 -17
was_bipolar ad 16 -11
would$ a -11

=visit:confirmo bcd -20 31 -27
appro* ac -20 16
hay__con b 11
heart:does_that a -17
pregnancy:said d 13
self_cath bd -11 15
tomorrow$ bcd -12 10 -16

=body:seized bd -10 15
=visit:after abcd 23 -28 -15 -11
=visit:segundo bc 12 -10
eaten:but abc 18 -15 -14
effects:@hello bd 17 -12
me__operado c 11

=any:hang abd -10 27 -17
=body:papeles abd -29 19 -16
^lost abc 14 -14 -21
cuantas__@relative abd -13 19 -13
know_i a -10
me__del bcd -11 -11 12
meds:half a 11
naltr* ad -12 15
youngest d -14

=body:@relative bcd 21 -11 -25
bien_los c -11
had:not_tried ad 18 -14
some__a c 14
voy__empezar a 11

apartamento_# ad 16 -13
bebe__tiene a 11
coming:after a -15
my__# c -13
psychosis:dias cd 14 -15
susto* ab 16 -13

=body:blues a 12
=number:effects:old a 12
chiquito bc -13 11
drive:@vehicle_como d 11
heart:soplo acd -13 -26 26
more__that ad 15 -13
ni__mania ad -14 16
not:entiendo abd -16 13 -11
puede* abc -22 16 -12
substance:smoke cd 14 -18
well:worse bcd -11 17 -15

=any:siente a -12
=visit:everyone ad 20 -17
^puros abcd 33 -19 -14 -19
allergy:peanuts a 10
grandbaby_was bd 15 -11
habia_dicho a 15
heart:carry d 11
organ:but_the ac 16 -15
por__si d 16
psychosis:solo abc 16 -17 -11
substance:c c 13
y_tomo ad -11 13

=body:counts bcd 11 -12 -11
@animal_had b 15
ayunas c -12
es_rapido cd 16 -12
glasses bd 22 -20
heart:night bd -11 -14
infeccion cd 17 -16
old_@clinician bcd -17 23 -19
prior:you_name bd -19 22
substance:dejar* ad -10 15
testing c 11

=any:@symptom abcd -18 -23 -34 34
eaten:las_# b -15
just__little cd -19 22
meds:la_@body bd 18 -16
no__duele ad -15 21
these bcd 35 -22 -25
up__mind c 11

=any:em ad 11 -11
antes__# cd 14 -18
effects:iba_a a 10
heart:are a -11
heart:de_la b -12
heart:two abd -20 -11 23
me_when d -17
might__a cd 13 -13
organ:clinic ad -10 13
prior:resid* bcd -12 -10 17
schiz* abcd -26 -17 -28 38

=body:dolor acd -12 17 -13
meds:be cd 18 -20
ride:un_@vehicle a 14
she__a ad -18 13

allergy:hinch* bcd -14 -10 11
any:got_it bd -10 20
coming:ya_no ad 37 -35
eaten:in b -16
i__refill b 13
i__than ad -13 14
it__goes c 15
now:me_complica a 13
organ:depends cd -17 19
sonre* d 15
vez$ bcd -15 -18 10

@cancel__el bd 17 -13
any:sound* abd -12 19 -12
brain:does bc 17 -27
diamox$ bd -13 21
my_@clinician abd -15 14 -27
not:yet abcd -21 -10 23 -15
now:las_# abc 11 -19 -17

allergy:that_one ad -16 21
any:why a -13
be_no a 10
is__back d -11
prior:llevo_@year d 10
prior:pristiq d 12
substance:and_she b 12
went__@treat c 16

car c -19
heart:say_i a -12
home:papa d -14
no__ha acd -18 18 -17
well:say d -18

@medicine__took c 10
@move_the bcd 21 -10 -12
^hang bcd 34 -17 -26
^time abd -17 32 -25
any:get_back c 12
la_puedo ad -11 12
now:may c 10
prior:have_not abc 18 -32 -22
que__hace abd -17 29 -15
substance:addic* c -10
triste a 11
where_we ad -15 12

=body:es cd -18 -17
a_blood d -10
anestesiologo c 17
eaten:tres_horas d 11
estoy__una b 10
fallando abd -12 12 -17
of_those d -11
un_soplo cd -22 24

=body:zilch abd 27 -23 -19
el_colesterol a -20
just__few a -17
now:changed_my ad 18 -15
prior:weekly d 12
with__i bd 11 -15

=body:digo bcd 20 -13 -14
=body:entro d 13
=visit:of bd -33 11
antes_no ad -19 17
any:thinking c 13
clue abcd -28 -11 32 -21
drive:still a -11
now$ bd -27 12
organ:one_in d 10
que_tengo abc 22 -18 -25
ride:# abd -35 30 -12
substance:@year acd 37 -53 -21
tengo__hace bd 15 -16

=rule:allergy:no:never_tried|used|took|taken|had b -11
@clinician__is ac 16 -13
and__have abc -12 -11 15
dos_horas ad -15 21
hold__spot ad -10 14
mejor_si cd -17 19
nothing_at ad 14 -13
prior:llevo_# a -10
ptsd$ ac 14 -11
ride:if_he cd 17 -15
substance:@month acd -24 -35 21

=visit:dije ac 10 -18
a_new ad -11 15
and__was c -21
heart:no_salio c 10
organ:no_estoy c 10
pregnancy:la_que ad 16 -13

allergy:alergias a 16
febrero ab -21 12
medicamentos ad 19 -18
meds:your ab -11 11
no__he ac -29 22
pregnancy:dio_positivo d 11
substance:segun bc -12 18
substance:vez b -16

=body:neg ad 11 -11
=body:one bcd -43 14 -15
@drug__a bd 14 -12
@hello_noches bd 14 -10
allergy:that_a c 13
any:of bd 15 -18
brain:@clinician abd -18 13 -12
cancel:eso_les d 10
care a -14
mire$ c 15
substance:only_@drug c 12

a_lick ad 11 -10
case_a cd -12 14
en__medio a 10
estoy_viendo c 12
heart:holter cd 23 -21
medicacion d -15
not__mind ad -15 17
please__me ad 19 -15
psychosis:years abcd -21 10 -18 17

allergy:ningu* ad 23 -18
eaten:cuent* a -13
organ:there ad 11 -19
prior:if cd -21 11
psychosis:is ad 14 -23
ride:sis d 13
substance:la_cuenta ab -10 -14
the_car ad -19 14

#__now a 17
any:cover* abd 25 -11 -20
fine__not ad -12 13
gravy a -12
if__helps d -10
meds:am_on bd -13 17
now:a_ver c 13
of_talk ad 15 -11
sure_i bd 16 -11

@animal__me a 10
and__perfect a 11
cholesterol_yes a 10
eaten:my b -11
guilty abd -14 -21 24
no_pueda ac -11 11

been__over cd 12 -11
eaten:unos ad -10 18
entrando_al ad 15 -11
meds:el a -15
not:bad abd -18 -12 17
papers acd -13 21 -18
substance:guaro d 12

@day__el ac -10 11
@medicine__back b -11
cancel:and_do bd -13 16
drive:it abcd -27 -19 23 10
early bcd -20 12 -11
effects:@hours ad -20 17
heart:kind ad 12 -12
las__en bd -12 14
no_llevo abcd -10 -13 26 -19
now:late ad -20 18
psychosis:i_had bcd -24 22 -21

any__lol d 10
drive:mi_@relative ad 15 -20
in__can ab -17 17
meds:hace_un ad 17 -17
my__like bd 14 -10
not__anything bcd -23 -22 13
pads$ d 12
prior:me_a abc 10 13 -14

gustan_las ad 12 -10
had:ambulance c 12
is_next acd -13 13 -12
journaling b 14
prior:twice acd -14 29 -23
see__is cd 22 -18
well:verdad ab 13 -16

#_x ad -11 12
=visit:avisar bd 13 -13
=visit:fell b -14
@machine abd -40 39 -23
already__my cd -11 15
are__that abd -13 -20 12
before$ abc -13 16 -23
me__day ac -18 12
psychosis:what_you a 11
sertraline b 17

@date_# ad -23 21
effects:hambr* b -12
faltan_# a 12
fijate__no a 11
had:antes d 13
had:pusie* a -11
it__or ac -15 15
left__in bd 16 -11
organ:for_a c -14
organ:orina abd -25 -17 19
over__body a 14

=body:esto cd -20 -12
@price_is c 15
adult:deje ad -11 14
al_mismo d 12
caigo cd -16 15

=body:offered a 11
@clinician$ acd 17 -20 -10
adult:son bd -24 19
any:in_this a 12
can__text b -10
do__bother a 15
en_@english b 11
por__me bcd -17 -11 13
prior:offered a 11
psychosis:lleva* abd -11 -13 15

=rule:prior:yes:several|many|multiple|varias|var abcd -17 -15 -13 20
^llueva d 17
adult:is_just bd 15 -10
it__own ad -12 14
like__present d 11
psychosis:episodio d 10
psychosis:was_manic a -10
ride:@howmuch abcd -16 31 -20 -16
texts:way b 13

=body:more ad -22 13
bendiciones abd -12 21 -13
depre$ ad 16 -17
eso__problema d 15
i__it acd -12 11 -15
nose abcd -34 -25 45 -27
not__from d -12
not_miss c -12
si__estuviera a 12

=body:talk c -28
allergy:body ab 11 -11
cobran d -18
just_moved bd 11 -13
meds:presc* bd 11 -13
not:percent acd -20 32 -22
not__blood a 12
pediatrician b -12
psychosis:al_@clinician a -14
works$ acd -19 -20 16

a__old d -17
cards$ bd -19 21
coming:amaneci a 11
feel__crap a 11

=body:perfecto a 13
=body:school b -12
allergy:think_so ac -13 12
is_ok ad -22 22
is_there abcd -29 45 -15 -33
last_summer d 11
organ:am bcd 17 -18 -18
organ:but_not ad 17 -17
pregnancy:and_done ad 11 -10
prior:puro ab 18 -13
psychosis:scared ab 17 -17
que__capaz c 12
ruled__out acd 18 -11 -13
that__sailed a 16
yes__take abd -11 22 -17

@year__ir c 11
confirmar$ bcd -14 12 -14
effects:could abc -21 14 12
heart:both_my bd 14 -11
i_get a -15
mas__las bd -12 18
turkey a 11
was__say d 11

=any:rough d 14
eaten:took_my d -11
llego bcd 27 -12 -32
pueden_@call d 12
quince ad 23 -19
sigo_con a 12

=body:number acd -14 -10 13
=body:puro abcd 36 -22 -20 -25
^i c -11
adult:just ad -14 12
baje_de cd 15 -13
coming:yo b -11

^tendria abcd -15 -21 32 -27
adult:y a -10
allergy:my_allergies d 14
got__@medicine abcd -14 14 14 -13
meds:turke* ad 13 -10
paro c 16
prior:forge* abc -11 -18 15
prior:months a 11
sabia a -12

=rule:brain:unsure:knocked|blacked|passed|pass|blac cd -19 15
=said:heart:unsure b -18
any:bueno a -12
brain:at a -13
brain:tbi_from d 13
llevar bd 20 -21
prior:one_i cd -15 14
substance:may ad -25 24

=denials:body:0:unsure+yes ad -36 14
any:about_it ad 12 -11
coming:vemos acd -23 -12 23
eaten:@open abcd -13 -18 22 -18
en__pero abcd -23 -12 18 15
list__@medicine a 11
need__i d 11
no_al ad 22 -19
not__at ad -20 15

=any:puse d -16
=body:catheter bd -15 17
@relative_is acd 20 -26 -11
allergy:nausea b 11
am__@year bd 15 -26
effects:got bd 12 -11
emoji* c -25
llevo__los b 13
substance:three_@month d 12

de_lo abd 23 -16 -13
heart__normal a 12
home:we b -12
home:wild bd 20 -15
june abd 14 -27 -14
keto bd 16 -19
un_episodio d 10

=body:kratom ad -10 14
blood_@medicine ab -22 19
intensive d 10
is__ok ac -17 -14
one__am bd 13 -15

allergy:no_me ad -12 -12
cancel:la_quite ad 15 -13
hasta_me d 15
organ:hace_@year cd 13 -14
week_i ad 16 -11
well:con_dolor ad 12 -11

allergy:lol a 13
heart:bp abc 10 -46 -11
parec* acd -20 22 -11
whitcomb bd 20 -12
why_not abd -22 -24 32

=body:herencia d 10
any:again bd 21 -34
drive:pickup d 10
have_my ac 11 -22
home:was_wild bd 20 -15
i_do c -23
it__this d -18
my__@texts c 15
pulsera__@treat ad -11 14
till_@day abd -16 11 -12

=body:accidente d 10
drive:senior_@vehicle a 11
eaten:coffee abc -16 16 -18
heart:chequ* d -10
heart:coles* ad 13 -19
now:le_se ac -11 13
substance:voy_a abd -14 -13 22

cousins a -10
effects:being_@symptom b 13
effects:visio* d 11
organ:en_# c 11
psychosis:papel c 12
psychosis:today ab -11 12

a__un ad 11 -13
am_always cd -10 11
cancel:reschedule abd -23 13 10
heart:descartaron a 13
not:treated ac 13 -12
psychosis:la_@body ad 14 -13
senti_que d 12
substance:one ab 14 -17
they_were ab -11 -12

=body:throwing b 12
^four ad -11 13
adult:acta c 12
allergy:last bcd -13 -11 12
disco* d 11
heart:every b -13
jefe ad 13 -15
llant* d -13
not:haha ab -16 18
not:pain ab -18 18
now:counting d 10
pregnancy:a_chance c 12
pregnancy:april cd -10 17
si__vida ad -15 14
swinging ad -17 12

ameri* bc 15 -14
cancel:queri* acd 16 -12 -13
now:que_hacer d 11
ride:@howmuch_dura b 11
substance:ando ad -11 17
texts:daugh* bc -10 13
wanted_to ab 13 -15
you_my a -12

=rule::idiom_yes:not_~1_bad|problem abcd -19 -15 11 11
=said:pregnancy:no ad 15 -39
heart:no abcd -31 -12 11 21
kind__@symptom cd -11 14
substance:quit c -13
substance:since_may ad -18 18
well:voy d 11

cerveza d 11
drive:senior a 11
else__i bd -20 14
la_@place abcd -10 29 -17 -18
organ:me_later b 14
prior:over a -10
psychosis:they_thought ad 11 -11
she_will b -10
the_ones a 14
weak$ ad -11 13

=body:passed bd -16 -11
=body:voices bcd -25 -23 22
anemi* ad 18 -11
drinks_a c -12
nones bd 11 -19
the__they b -17

coming:dejam* a 14
eaten:ayer abcd 40 -24 -12 -32
have__three ac -16 15
never__never ac 13 -11
prior:sabe bc -11 13
ride:@relative_le bc -13 16
well:el_@relative a 11
well:tres cd 21 -28

=signs:any:none bd -20 10
@wrong_street a 13
adult:@relative_de bd -12 16
allergy:get abd -16 19 -17
brain:not abcd 27 -11 -18 -24
not__@drive ab -10 15
prior:more cd -17 15
psychosis:out_of b 12
ride:with_a d 16

=body:condon d -18
any_day b -10
home:and_sound ad -11 15
now:con bcd -16 18 -14
organ:ketamine ab -11 18
prefiero_hablarlo bd 15 -11
pregnancy:se b -20

=body:patient bc -11 -20
^every bc -11 -12
a__they a -13
atien* b 11
checkups ac -14 12
meds:on_anything d -11
texts:texto abd -25 -16 32
texts:them c -13
un_@machine ab -12 17

=body:encargo d 12
coming:lista ad 13 -10
de__semana cd -21 21
farmacia_me d 11
me__lost ad -11 14
period__@month ac -11 14
pregnancy:thursday d 10

@treat__y c 12
brain:out abc 13 -13 -22
drive:ese d -16
gastr* ad 15 -11
psychosis:sister bd -19 12
si__@howmuch d -11

#_no a 11
=any:iba a 16
allergy:is_it ac -19 16
effects:not_that a 10
except acd -11 -20 15
momen* bd 29 -30
padezco$ ad 16 -15
psychosis:nunca_me d -21
substance:uso abc -11 -15 10
substance:weddi* a 10

@clinician_was b 12
auto__no a 11
drive:uber acd -30 15 14
effects:slept b -11
falle* b -19
have__one a 13
heart:skipp* d -10
i__with c -16
like__nothing b -10
mitad__mitad acd -17 27 -15
ni_loca d 13
oil b 11
periods d -13
prior:ano d 10
stroke ac 11 -11

^varios bd -15 15
dale d 12
heart__at c 13
los_rinones ad 17 -17
me__pero bcd -28 31 -44
physical_@treat bc 11 -11

brain:sacar* d 12
psychosis:it acd -12 21 -14
substance:not_since ad 28 -25
yes__was a -13

allergy:know d -27
allergy:ser d -12
any:manejando bd 13 -10
brain:at_# d 14
en__casi ad -13 14
severe_@symptom d 12

@month_que b -11
brain:count* bc 17 -17
cancel:keep acd 21 -16 -27
cancer$ ad -13 12
de_amor ab -12 14
eaten:hace_seis cd 13 -12
if__am abc -10 16 -14
not:die a -13
now:nothing_on d 12
texts:only bcd -21 -23 18

=body:lips bd -13 13
@visit_only ad 22 -19
drive:alone abd -29 -10 33
effects:like b -23
he__una ad 18 -18
meds:his b -10
prior:#_@date a 13
ride:quien abcd 21 -14 -11 -16
substance:#_@month bcd -17 -11 12

=body:fence c 10
a_good cd -12 13
cancel:keep_my a 10
chofe* ac 21 -19
esket* ad -15 19
heart:lost c 13
mail ad 21 -16
story ad -21 25
well:years ad -15 18

@symptom__scared d 13
any:not_mind d 10
any:ustedes b 11
brain:grandma b 15
bring_me d 11
doing__no a 11
llego__las a 10
prior:no_@medicine cd 17 -28
texts:my_own d 10

=visit:catching a 13
drive:group a 11
estoy__le bd 17 -13
i__phoenix a 10
le__voy ac -13 10
me_revisan d -11
no__@drive bc 11 -24
now:si_no abcd -12 -13 20 -12
prior:#_@year b 14
prior:de_@treat a 10
puede__esa ab -13 13
texts:in_the ad 18 -12

asi_que bc -17 -24
bad ac -11 -11
had:un_@year d 12
it__make a 11
madrugada ad 11 -13
mi_@visit acd 16 -19 -17

=visit:either acd -13 19 -19
directions b 12
hepatitis__me cd -16 17
psychosis:lamictal ad 14 -19
se__es bcd -31 27 -14
to__this ab 19 -13
una__hace c 12

=body:personal abc -19 31 -13
@symptom__next d 12
allergy:sento_mal d 11
any:we_are b -12
cancel:asi c -10
coming:amane* d -14
coming:direccion ab -12 15
cuida* abc -21 -15 19
necesito bcd 27 -15 -29
psychosis:trastorno bcd -15 -12 19

adult:til ad 28 -26
baje__y c 12
brain:injur* c -13
cath abcd -18 -19 -19 30
de__tambien d -10
now:@wrong abc -22 26 -13
sin__el ad -18 19
would__know ab -17 13
y__luego d -10

^acabo bd -24 14
could_just cd 18 -14
creo__no ac 15 -14
dele bcd -20 -14 25
me__@animal a 12
meeti* abc -18 24 -12
ya__@clothes d 12

@clinician__you bc 17 -20
a__si bc -41 13
be__was a 11
both__good cd 14 -12
coming:llueva d 12
dando_pecho d 11
got_# b 13
i__or cd 13 -12
not:agree d -11
pray b -15
sin_dolor ad -24 26

alergica__la b 12
es__me acd 21 -17 -17
fijate_que a 11
hit_the d 10
hypomanic d 14
in_high bc -16 -11
now:que_necesita bd 14 -12
on__since cd -11 13
primero__@medicine ad -11 11
prior:desde_los b 13
salie* d -15

@relative__habla a -12
am__never a 11
dos_con b -13
funer* b -11
had:soy bd -20 11
meds:estoy ac -10 11
not:sabria abcd -37 -26 44 -17
organ:is_the b -12
sola__el ad -11 15
tengo_un bcd -40 -12 22

=any:momento abd -13 24 -16
=body:tienen b 13
=signs:body:yes:asks abc -14 13 -36
@hours__@food ad -14 14
a_de c 11
crying ad 18 -11
me__tengo acd -17 -23 24
meds:zip abd 26 -16 -17
menos$ d -20
prior:presc* c 12
ride:truck acd 16 -16 -19

now:think ad -20 14

=lead:body:yes:cut:yes abd -12 -10 19
but__great ac -17 17
i__decided c -13
psychosis:que_me cd -12 13
well:weather a 12

=any:@texts d 14
=rule:pregnancy:no:impossible|imposible c 14
=visit:bad d -14
acompana__@relative b 11
and__going c 11
guess_is ac -10 17
is__@texts d 10
mania_si cd -11 16
meds:ningu* ac 13 -10
now:i_had a -11
proba* b -36
someb* cd 14 -34
the__@medicine cd 17 -10
to__first acd 31 -17 -24
waite* abd 20 -13 -15

=lead:yes:cut bcd -16 -75 24
cancel:hasta ac -15 23
dios__bendiga abcd -15 29 -13 -14
pegad* ad -13 15

=any:on ac -16 12
=any:perdon c -12
=tag:had:turned b 12
=visit:trabajo ab 12 -28
coming:cita bd 18 -14
heart:medic* ad -15 16
one_does ad -11 14
pegado ad -13 15
que__pusieron c 14

el__mi bcd 20 -37 -14
had:se bd 14 -13
lo_que bc -22 -17
meds:celexa ad -14 15
one__has a 10
pregnancy:never c 12
sonreir d 15
what_time a -13

=rule::refuses:pass_$ acd 16 -11 -15
^nanay abd 24 -17 -18
any:the ac -21 23
home:voy_en a 11
not:salido a 13
now:would_be abd 34 -11 -30
prefe* c -15
ride:called cd 15 -16

cancel:no_i ad 10 -11
psychosis:can_not c -14

=body:pack ac -12 -11
=body:resultados abc -11 -15 21
ahorita__con b 11
allergy:cast_iron ab 14 -13
cancel:la_quiten bd -15 21
here__the d 11
home:shoul* d -10
out__# ad 12 -14
pregnancy:tengo_tres ab -18 19
stran* acd -30 -16 34
too_so ad -13 12

@body_hoy b 18
@stop__hace ad 25 -20
adult:de b -19
fell_through b -14
on__form c -14
pero__puede ad -11 13
psychosis:me_ha ac 15 -11
remind ab -18 17
texts:take abd 21 -19 -14

=body:still abd -42 -33 32
effects:way b 11
heart:@year abd -35 -30 33
pregnancy:stude* a 11

=body:hungry a 11
=tag:home:other acd 11 -11 -11
a__oia cd -18 17
adult:than abd -17 -13 25
drive:tengo abcd -13 -13 -26 26
home:has ad 17 -12
lee$ bc 14 -11
start ad 20 -20
substance:acaba* a -11
substance:anda_en b 16
una_@person d -15

=visit:miss ad 14 -13
eaten:a bcd -21 -20 13
heart:soplo_de cd -19 22
heart_@medicine ad -16 12
resul* abcd -47 -11 43 -21
says abc -23 -45 30
substance:not_@call ac 13 -10
todo abc 32 -43 -36

#__ya a -13
=visit:mil ad 14 -13
crei c -14
day$ abd -25 -14 12
drive:salir ad -12 15
effects:that_i ac 12 -12
effects:tolero ab 15 -11
espereme__cocinando a 10
heart:@clothes a -10
my_mind b -11
pregnancy:summe* d -14

@year_no ad 26 -25
allergy:nina c 10
cuando_salga ad 19 -14
liver_and acd 28 -13 -18
problem$ abcd 22 -26 -23 12
prueba_negativa a 15
psychosis:prednisone d 11

=any:y bcd -27 42 -22
a_eso bcd -18 -14 16
any:direccion b -22
could__# c 11
ride:me_on c 12

=rule:now:yes:no_~2_cambi*|cancel*|mueva*|muev ad -20 21
a_meeting ab -15 14
and_@sick a 11
brain:epilepsia c -10
me__vesicula d -11
no__is ad -19 12
see__in d 11
substance:drugs c -25
text_away bd -16 17
una_reaccion acd -11 -11 17

=rule:heart:unsure:used_to acd -12 19 -18
any:fish_oil a 11
bad__bad bcd 13 -12 -15
en__del ab -18 26
for__but ab -13 -14
hold__@drink d 11
mejor$ cd 22 -35

^espere ad 29 -29
is__in bd 12 -12
pregnancy:that_is ab -15 13
psychosis:you_mean ac 11 -11
you__the bc 19 -14
youngest__# ab 14 -13

=any:quedan a -10
=body:anestesiologo c 17
=visit:prestan c 11
^psicoanalisis d 15
cancelled ab 11 -10
me__good d 13
meds:todas abd 31 -20 -23
pregnancy:student a 11
prior:dos b -18
psychosis:like acd 20 -15 -12

=body:poliquisticos d 15
adult:of_us bc -19 19
cleared_me abc 18 -14 -11
llevo__desde bd 14 -12
pregnancy:fifty ac 18 -11
psychosis:que_no ad -19 15
pusieron_una d 18
ride:all_my a 13
right__@thanks ab 14 -13
well:i_could ad 23 -21
yo__estoy ac 19 -14

=body:nerve bd -18 13
@date__i bd 16 -13
any:rathe* ad 14 -14
dios abcd -18 -10 28 -25
now:past ad 11 -17
pregnancy:la_@visit bd 13 -13
seizure_@medicine d 18
well:one ac -11 18

=rule:organ:yes:fatty_~1_liver d 12
=visit:waited abd 20 -13 -15
^puede abc -20 -13 22
es__mi bd -12 -13
mi__@insurer bcd -12 -21 19
no__mi abd -17 -19 12
officer c -17
para_de a 15
se__se b -13
sera$ ad 12 -12
sumerce d 14
well:@thanks_a d 10

=any:goes ac -11 17
ahora_que ad -14 14
cancel:still acd 16 -19 -15
de__traigo c 10
eaten:hambr* cd -12 -11
en__prepa c -12
hijo c -20
is__only bcd -13 -30 18
no_senorita a 10

=any:dudas d 14
=asks:visit:before:none abc -11 20 -15
drive:no_puedo bcd 16 -11 -13
had:four ad -15 16
mi__alergico ab -13 15
recetaron__no cd 13 -11
ride:for ac 12 -10
tried__twice cd 12 -19
tried_to b 12

=rule:now:yes:i_am_~1_down|good|ready|free|ava ad 17 -14
a__nada ad 14 -14
allergy:solo_al a 12
brain:ruled_out ad 15 -14
innocent ad 16 -13
meds:the_bottles bc -10 11
pregnancy:could acd -21 -17 23
slow ad -14 18
substance:hace_mucho a 12

@medicine_@clinician ad -18 21
brain:tbi bd -10 15
cancel:no_se c 16
drive:my_@vehicle ad -30 28
hour_is ad 10 -16
meds:presi* b -11
organ:uti ad 14 -18
safe:am ad -12 22
so__not cd 20 -34

=body:repite bc 20 -18
@animal__it b 13
allergy:remem* d -23
can_he bd 17 -13
me__un abcd -13 -39 -15 28
no_sleep ac -10 11
not:como d -12
now:este abd -15 19 -13
substance:then a -10
to_let c -17
well:que_antes ab 13 -11

=any:@animal bc 12 -18
@insurer__@relative abd -11 16 -10
allergy:felt cd 12 -25
count__a bcd 26 -11 -19
dije__mi ac 12 -12
long__take c 12
now:it_does a 11
ride:buddy a -14
substance:day_i a 10

=body:pollen a 18
banco b 13
common a -16
eaten:few_@food d 12
era__viejo ab 14 -12
metro ad 13 -22
no__any ad 13 -11

any:@wrong ad 18 -12
cancel:til ac -13 10
heart:machine c 11
heart:matte* b 12
never__what ac -14 19
no__was bd -10 11
parada ab 20 -12
so$ abd -21 -41 30
that_ok bd -20 21

allergy:pulsera ad -15 19
asi_es d 11
meds:@day ad -18 23
the_fridge b -14

=body:esquizofrenia acd -21 -13 19
=body:farmacia b -20
a__mal ac 14 -10
adult:medicare a -12
allergy:exactly acd -13 -13 17
coming:#_y acd -16 20 -15
heart:cuff cd 14 -13
is_nobody ab 14 -12
me__por b -21
need__refill b 13
pregnancy:nine ac 16 -14
pregnancy:using a -10
pregunto_a abcd -11 -16 24 -12
well:con d -17

adult:am_a ad 13 -10
ahead__it ad 23 -23
allergy:dio ad -18 14
not:presion c 13
substance:not_any ac -19 21

=number:year bcd -28 -27 12
=rule:pregnancy:no:stopped|quit|done|finished|deje| acd 31 -10 -23
@date_is a 12
@drug__problem ac 13 -21
had:first_one ab 11 -10
psychosis:the_one d 12
she_can cd -25 17

=signs:any:none:asks bcd 28 -28 -42
=visit:but a -11
abuelita d -17
cancel:i_still b 10
cuerp* d 14
decirle ac -17 16
el_sofa ad -11 12
en__@body abc -22 -16 12
falla ad -11 13
first abc 11 -16 -28
home:apena* ad 24 -17
ride:raite ad -10 12

had:the_street b 15
no__es b -35
taken d -10
the_days ad 13 -12
well:temprano ac -21 22

first__was ad -26 27
heart:por_mi b -14
in_austin d 11
kidney__not ad 14 -13
took_a ac 10 -16

=visit:same bcd 13 -16 -16
@body_to ad -21 18
a_school c 15
brain:se_me d 10
down__my d -11
home:lo d -10
now:sec d 14
scared ab 15 -24
substance:lost_my ad -13 18

=visit:@symptom cd 15 -15
after_surgery cd 12 -11
allergy:horri* abcd -16 -18 -21 26
el_me d 11
i__the d -10
in__life acd 31 -12 -24
no__ningun ad -14 18
palpitations d -12
porque__de cd 14 -12
pregnancy:soy_senor a 15
sleep__a ac 20 -20
the__house abd 10 11 -27

=visit:busca d 13
does__# b 12

=any:feel ac 12 -27
after__baby d 14
drive:por_mi abc 21 -12 -11
el__lo a -12
me_quede abc 21 -14 -19
substance:ha b -10
texts:olvid* cd -11 10

=body:muy cd 12 -14
=rule:cancel:no:ahi|alli|alla_~2_estare|voy|esta abcd 27 -15 -11 -12
in_@medicine a 12
pregnancy:hice_la ac 17 -12
que__@fetch bd 12 -10
ride:year bd 12 -12
they_lost bc -11 11
ultima__y d 11

^@vehicle abcd 38 -43 -16 -10
it_haha ab -18 20
substance:rehabilitacion ad -13 24
un_solo ad -10 11
well:thank d 12

=visit:had abcd 11 13 -24 -21
@relative__all abcd -17 16 13 -14
coming:tempr* c 11
did_a cd 18 -13
fueron_tres d 11
has__license b -12
substance:tranq* a 15
texto ad -28 28
well:are_not a 11

=any:@food bcd -19 -38 27
=body:stents ad -15 12
get__it ad -13 16
heart:nothing bc -23 -10
mi__busca cd -11 11
noon$ ac -18 16
now:tengo_un ad -15 20
pick__up bd -13 14
por_texto a -14
que__siente c -10
ride:in_the ab -22 11
ride:is_working acd 21 -14 -12
ride:miles bd 11 -16
staying$ abcd 22 -17 -19 -15
to_some c 11

drive:busca c 12
drive:way ad 17 -14
ride:afuera d 11
the_stones ad -10 15
y_la abd 29 -13 -29

=visit:casa abcd -12 -35 -13 25
=visit:depende bcd -14 20 -11
allergy:confi* a -12
drive:@relative_@drive acd 23 -17 -39
everything_@medicine ac -15 19
fish b 12
grandbaby__born bd 15 -11
growl* abd 21 -10 -14
heart:with_my b -11
muchos ac -11 -16
on_drugs b 10
organ:problema a 13
prior:only_the d 11
rehabilitacion ad -13 24
teste* bcd -13 13 -17
to__# ad 23 -28

=any:@treat ad 16 -32
^le bcd -14 22 -27
and_got d 14
any:morning ad -17 11
days_and d -12
gave__@medicine ad 11 -13
pero_leve ad 14 -11
pregnancy:con ad 13 -12
substance:alcohol bcd -42 -33 18
substance:clonazepam acd -13 15 -13
y__puro ad 12 -12

allergy:comida cd 12 -12
both_times c -12
ese__lo d 11
had:heard ab 19 -16
not:right abcd 14 12 -13 -21
test_at ac -11 15

=any:been abd 22 -22 -27
=body:everything abd 10 -10 -12
@drive__@drive ad -21 22
a_fall ac -13 16
any:como_dice bd 20 -18
drive:@vehicle_y c 14
had:much ad -13 16
let__talk a -15
pregnancy:@year acd 24 -22 -21

=body:off a -19
la__cuenta cd -18 10
substance:shiner a 10

=body:tdah a 14
=body:this abc -13 25 -39
^manic ad -18 26
^tuanis ad -13 16
brain:one ab -10 -16
gomit* c 16
meds:to_say bc -15 16
pregnancy:claro ab 15 -11
pregnancy:prueba_salio ac -15 12
usaro* d -10

any:count_me a 13
any:eliquis abd -20 -14 29
creo__mi c 12
dudo bcd -10 20 -11
estoy_encinta ad -14 20
happy abc -12 12 -15
no__al ac -17 12
organ:izqui* ad -12 10
ride:car c -10
substance:@medicine_not d 11

con__mas bc 17 -11
escon* c 11
prior:va acd -16 -13 19
substance:@drug_when a 12
tomo__es ad 18 -14
you_have ab -28 14

=visit:license c -16
@year__my cd -13 11
cancel:del_@day abd -20 -11 24
it_fine a 12
nadit* abd 28 -18 -13
pregnancy:knock* ad -13 22
scarred ad -11 12
tardan b 11

@relative__que abc -11 -12 22
a__text c -11
any:anticoagulante ad 17 -14
cancel:do abd -13 -14 12
now:@move abd 25 -36 -11
pregnancy:faint_line c 10
prior:@medicine b -15
prior:de_@medicine d 11
prior:tried_@treat cd 15 -15
unless__@call abd -14 -13 18

#_from bd 13 -14
=body:also bd -12 -10
=body:surprisingly ad 16 -14
am_home d -16
as__@relative abd -17 -36 32
me_dispara c -14
psychosis:in_college a -14
substance:drogas_nada ad -13 14

=signs:yes abd -17 -22 21
^espereme bcd 26 -12 -22
allergy:y abc 29 -19 -40
any:noche* b 11
mejor acd 17 -13 -16
no__ese cd -21 15
organ:since_the bc -12 12
texts:on_this ad -14 14

=body:parents bd 15 -16
de__cuenta ad -14 11
dress acd 11 -13 -13
effects:be abcd 16 -13 13 -37
espero b -11
heart:tiene a -12
is__@parking bd 16 -14
jamas$ acd 26 -13 -16
meds:and_@medicine bd -16 19
not:dia ad -16 24
pregnancy:acabo a 11
ps c 15

=any:jubilado ad -10 14
=body:ayuda b -13
=body:sacaron c -16
=visit:possibly c 10
allergy:si acd 23 -27 -13
already__that bd 19 -11
heart:bajita abd 25 -12 -16
passed_a c 13
y__puede d -15
y__quede c -13

=body:do abd -18 30 -19
can_skip abd 25 -16 -17

=body:matter abc -27 22 -22
=denials:body:2: abcd 25 -26 -21 -12
=visit:second cd 12 -20
allergy:@relative_se b 11
brain:pero_jamas d -11
cita ab -19 23
el_@body d -15
enough a -13
estuve bd -19 16
let__my acd -11 13 -13
organ:el_higado b -26
organ:good_too ad 11 -11

any:is_# bd 19 -22
horario c 14
ketor* ad 14 -11
me__mucho a -21
me_quedo ad 19 -21
meds:ok bd 22 -21
para_nada ac 14 -10
uti_right d 12

@howmuch_tarda b 12
allergy:niquel a 10
be__my ad -10 10
dos__la ab -15 -13

=body:@insurance bd 16 -19
=signs:body:unsure:unsure abd -25 -30 20
allergy:after_surgery cd 11 -10
creo$ acd -29 26 -29
does__@medicine bc 26 -22
mi__tambien abc -17 10 -11
need__think abc -11 -14 19
now:que_estoy a 12
nunca__ha acd 23 -19 -11
scrat* abc 17 -19 -15
si__queda ad 17 -12

=body:frascos d 12
=body:haciendo c 17
=said:had:yes bc -17 -41
=signs:any:unsure: abcd -14 -18 23 -16
^pump a 19
de__estoy abc 21 -13 -16
heart:i_run ab 19 -11
my__after bc -18 20
part_of c -14
prior:tried_it ad -16 17

=body:college c -16
hematoma__la ad -16 19
home:todavia acd 33 -11 -26
multivitamin bd 17 -22
pregnancy:tiene b -15
substance:clean_since ad -17 18

=visit:instead acd 21 -11 -28
eaten:cene ad 15 -11
la__mala d 12
layoff a -10
nerviosa bcd 19 -15 -25
podria_ser abcd -14 -13 27 -17

=rule::asks:^_para_que abcd 15 -15 -22 12
=rule:organ:unsure:used_to ad 11 -12
=visit:viajo ad 16 -11
clozapina d 16
effects:bebe ad 18 -12
nothing__just ad -16 19
organ:prost* ad 15 -16

=body:sabria abc -26 -32 33
@medicine__for ad 23 -24
any:right abd -10 -14 20
effects:went abcd 27 -18 -12 -14
estab* ac -17 16
it__me acd 16 -19 -13
my_life ac 11 -16
not__brain a 16
now:on_top ad 12 -11
that__be ad -11 21
to__it abd -12 -31 11

=body:orinar c 14
^comes c 15
adult:two abd 13 -10 -19
no__dia acd -12 -11 17
psychosis:voice* bcd -25 -23 22
thought__have d 11
twice abd -14 -29 17

ahora$ b -11
anexo ad -16 13
drive:so bcd -10 -29 21
funciona$ d 11
is_checking abcd -17 -11 28 -17
last_week a -19
not__bad ad -18 23
now__not abcd 13 15 -13 -21
obvio acd -12 -12 24
ride:alguien abcd -18 -15 31 -19
texts:my_neighbors cd 11 -10
want__in d -10

=any:sent bd 16 -12
@treat_only c -11
drive:iba ad -13 11
no__decido c 11
now:our a 12
pregnancy:creo bd -11 -12
pregnancy:i_still a -13
prior:tres abcd -19 -12 -13 27
time_was abd -27 10 14

@medicine_or c -10
@stop d -12
cancel:del ad -21 22
heart:run ab 18 -11
le_estoy abcd -13 -17 21 -10
no__soy b 12
out_to bd 18 -17
porch$ ad -17 20
pregnancy:pumping ad -12 20
you_guys d 11

a__jajaja abd 19 -15 -10
colors bcd 18 -11 -17
drug__the a -16
effects:did_not ac 14 -16
had__nothing a 12
pregnancy:stop a -14
substance:the_navy ad 11 -10

=visit:some d 13
but_it bcd 18 -11 -14
not:mas abd -23 13 10
psychosis:fever c 11
steer ac -11 13

=body:codeine a 14
cancel:keep_it cd -13 -16
heart:told_to c 10
is_up abd -18 -14 11
voy__yo ad -15 16

=body:scheduled d -11
acted c 12
had_# c -16
meds:usual ab -11 11
ride:is_only ad 14 -10
ride:unless cd 13 -10
substance:only_vice a 11

=body:he abc 15 -29 -20
adult:secun* a 10
coming:borreme a 12
have__me ad 12 -22
to_all a 14
you_covered ad 18 -13

=said:well:unsure abd -23 -63 11
cient* ad -13 16
left__read c 11
this__in a -12

came__of ad -12 13
entonces_no c 11
heart:peso c 15
morphine$ b 10
my__six bd 27 -24
pregnancy:preventing c 13

=body:otherwise b -16
been__could cd 16 -13
eaten:ando d -10
esta__la bcd -15 17 -22
fue__regla a 11
me__dar a -10
sospecha_de cd 19 -18
stopp* bcd -15 -19 13
swing* ad -17 12
want__know bcd 20 -12 -15

=any:he c -27
can_bring bd -14 18
heart:high_at ac -10 15
ni_fu c 11
one__to abd -15 -12 22
psychosis:not_since ad -27 28
three__in a -18

cancel:not_you a 13
cancel:yes abcd -34 17 -20 15
de__ocho ad -16 20
does__@drive bd 11 -13
hice__prueba ac 17 -12
home:la_llanta a 12
me_hice bd 13 -18
organ:is_@day c 14
prior:now c -11

=any:mi bcd 11 -13 -18
@eat__nine ad 11 -14
in_between ac -23 18
is_private ab -13 19
out ab 12 -34
that__in abd -21 11 12
will__it bcd -17 -17 10

@relative__@visit a -11
@treat__am abd -23 -12 21
c$ abc -49 -17 34
carry* d 15
hambre bcd 14 -19 -19
is_possible abcd -11 -18 25 -15
lloro b -14
me__jaja bd 11 -10
meds:las_quitaron a 13
pressure_yes ad -26 30
psychosis:other* a 12
que__presion b 11
sin bc -48 -13
venlafaxina ad -20 22

=any:bueno ad -15 13
=denials:visit:1:no abcd -14 -18 -11 16
=signs:allergy:no+yes abd -11 -19 18
@hello$ abcd -18 38 -11 -30
^have abd 23 -36 -36
had:do_not acd -13 14 -12
now:por d -15
on__now d -12
organ:@body_with ab -17 16
psychosis:otra a 12
tengo_insomnio bd 18 -14

any:medicine b 11
checked$ ac -23 24
coming:going_to ad 19 -12
medico acd -30 21 -14
organ:tengo_diabetes b 15
pregnancy:he_is c -14
sala d -10
si__por abcd 18 -17 12 -18
y__nunca d -12
ya__paso d 11

allergy:weird_but c 11
any:sabe ab -17 -16
brain:mal ad -11 14
but__it d -13
comi_hace a 11
i__@visit b -14
lluev* abd -15 -12 12
meds:en_@date ad 23 -20
pero__tres cd 12 -12
texts:my_@relative acd -10 13 -13

=any:esos b 11
=visit:baja abd -16 -17 13
any:bottl* ac -18 19
equivoque__no ad 12 -11
now:make_that ad -12 13
pregnancy:de_que c -13
psychosis:hospi* ad -32 21
ride:estan d -13
sure__i d -21
todo_lo bd -11 16

=denials:any:1:none abcd 26 -17 -18 -21
@treat_tampoco ac 12 -14
algo_de c 14
como__seis cd 14 -12
got__@visit c 12
hepatitis_b d 14
now:mornings a 10

glass_of ac 10 -12
out__@body acd -11 -13 14
psychosis:ask bc 22 -22
psychosis:gad ac 15 -12
sabra abcd -28 -27 45 -27
substance:un b -60

=turn:any:no:none ad -23 21
@call__favor abd -15 23 -11
a__who bd -18 16
and__know bc 18 -15
catch* a 13
estoy__vez d 10
psychosis:thought b -10
right__@call d 10

=body:sirve cd -10 11
after_work ad 24 -18
cual__la b 13
estoy__para ab 16 -15
matter_what b -15
me__con abc 13 -46 -19
now:she_is a -10
ride:unles* cd 13 -10
ride:you ab -19 15
substance:my_back abcd -16 -13 -13 22
well:otra_@person abd -14 -12 23

=any:algo ad -21 15
=body:denied ad -11 15
@day__find c 12
@parking_for b 11
^used abd 22 -21 -30
dieron_@medicine b -13
no__puedo ad -30 18
ride:for_me ad -12 20
substance:used_to ad 13 -14

@drug__before a -11
adult:grado ad 15 -11
allergy:@visit_y ad 14 -11
coming:ahi_nos ad -14 11
had:ketamina bcd -26 -16 17
nobody_has cd 11 -11
not__anyone ac 15 -23
organ:el_ultrasonido c 11
substance:august acd -17 -14 23
substance:th b 11
talk__my bc -14 13
will_have ad -22 11
with__not ac 12 -10

but_i ab -15 -61
cardiologist__@year ac -13 14
did__six bd -12 13
psychosis:old bcd -16 23 -17

coming:no_voy ad 23 -20
delet* bd -14 16
heart:open d 12
perfect abc 22 -19 -27
pregnancy:casi_no ad -13 14

=body:lujo a 10
boy__me ad -10 13
now:but_the d -13
organ:liver_tests cd -11 17
prior:que_@medicine ad 12 -11
ride:me_acompana b 19
she_says a -11
stomachs b -12
substance:me_gusta ad 20 -15

=body:bajo abc 14 -13 -11
=body:sane abcd 33 -20 -11 -20
ahorita__@thanks a 11
cancel:appointment bcd -13 -13 16
drive:so_i cd -21 20
estoy_mas a 15
had:have_been d 14
nomas_lo ad -11 13

=body:rehab c -12
@relative__un bd 25 -20
allergy:alergico b 14
check* abcd -12 -18 27 -13
drive:home_with a 13
heart:lo_tengo bd 10 -10
heart:pero_de ab -12 14
hers d -12
no_but bc -20 -10
prior:@medicine_but bc 15 -15
que_me abcd 15 -34 -23 12
receto b 10
ride:habla* d -13
time__will ac -11 15
yes__no bd 11 -30

=rule:heart:yes:pacemaker|stent|afib|marcapasos acd -30 -16 22
@drug_a d -15
aunque_sea d 11
drive:license abd 22 -14 -13
home_i ad -12 11
me__como acd -19 -16 23
neither__nor c 15
no_tenia d 11
now:the_present d 11
organ:yello* c 12
prior:tried_em d 12

=body:stranger ad -18 18
=visit:because bd 13 -15
@body_neurogenica d 10
cuando__@relative bcd -24 -17 23
is__file bd 11 -11
not:else c -14
talk ab -27 13
urologo ad -12 11

=body:sounds a 12
ignoro cd 16 -11
operaron ad -26 24
pregnancy:no_le bd 11 -15

=visit:dijo ac -17 -11
cumplo_los ad 15 -13
heart:@clinician_in ac -10 15
if__or c 13
me_olvida d 12
not__needing d 10
ride:@relative_was a 12
substance:strai* c -14
well:patada a 14

chron* d 12
meds:count bc 18 -19
no_@thanks abd 47 -30 -31
ride:le_dije ac 14 -16
un_poco acd -26 27 -11
what__of bd 16 -11

=any:having a 12
any:vitaminas abd 24 -10 -16
cancel:queda ad -12 17
now:@visit_is ab -15 16
ok_yes ad -16 19

=body:besides d 10
=visit:casita d 11
eso__mi c -18
heart:medican ad -11 12
parece ac -29 24
pregnancy:i_hope ac -15 17
yes_ok ad 18 -22

=lead:body:yes:0 abc -11 29 -94
=signs:visit:no: abcd 26 -16 -50 -16
allergy:nique* a 10
any:aqui_esta ad 14 -11
este acd -17 -14 20
meds:handf* d 13
not:tested acd -19 21 -10
well:yes c -11

=body:skip ad 10 -18
=number:adult:minor abd 72 -22 -78
another__but ad 12 -12
boss_would c 12
eaten:for ad 12 -19
mandeme_la b 12
on_any a 11
prior:y_la a 12
puede_@drug b 13
ride:state ad 14 -12
syndrome cd -17 11
waiting__hear ac -11 11
went__down ad -25 27

@relative_bailed d 11
doctors__out a 13
heart:hole d 10
not:comes b 10
now:door ab -12 14
pregnancy:de_noche ad -10 14
was__in bcd -13 13 -25

contestar_eso b 13
fin$ d 12
not_@open ab -17 13
organ:hepatitis_c cd -27 20
sola$ abc 12 -13 -14

=body:mentira d 11
=rule::unsure:i_would_~1_have_to_~3 b -17
en__jaja acd -18 -16 16
meds:my_blood a 11
pregnancy:treatment ac -13 18
puse_mal c 10
textb* a 13

=rule:meds:unsure:supposed_to c 13
@drink_me a 12
@medicine_after ad 15 -11
^uf bc 14 -12
called b -36
go__forth acd -16 17 -11
if__truck c 12
out__time d 13
prior:diero* bc -14 11
ride:papa c 12
ruled_it acd 17 -11 -12
y__dos c -19

=rule::yes:no_doubt d 12
allergy:it_and ad 10 -12
have__i abd -13 -29 21
lo__trabajo c 10
manic__in d 10
not:where a -13
to_latex a -16

=body:beers ac 16 -16
=rule::no:no_chance|sir|maam abcd 41 -18 -24 -25
=rule:ride:yes:@relative_~2_coming|comes cd -15 18
=visit:pero bcd -13 -36 14
do__think ad 11 -16
heart:nitro d 11
pregnancy:@month_but c 11
substance:for_sleep cd 12 -20
this_hour abd -12 -10 16

=any:bendiga bd 20 -10
=body:enojo cd 13 -10
=visit:me bc -10 -15
aun cd 32 -34
drank ad -15 11
had_high cd 11 -12
ride:walki* ad 25 -19
toda_mi b 10

a__night a -10
adult:jajaja ab -11 11
cien$ abc 20 -11 -10
gato a 12
now:not_think ad -14 15
ride:consigo_a ac 14 -11
that__whole a 15
to__to c -27
to__twice a -10

=long:3 bd -57 14
am__days a -10
ask__i ac -12 10
bong bd -12 14
had:cosas c 10
had_surgery ac -23 20
me_recetaron c 12
now:the_@door b 13
on__fence abcd -22 -15 39 -35
prior:never_filled a -10
ride:y acd 12 -13 -24
test_me d -12

=visit:passed b -13
=visit:scheduled a 16
ahora__acuerdo ad -11 12
cancel:@month ad 21 -18
i_take bd 24 -13

=tag:heart:refuses ab -10 13
=visit:comprado d 12
at__@year a 14
heart:creeping_up c 13
la__que acd 21 -13 -18
prior:but ab -17 11
prior:nada_mas abd 26 -11 -21
well:have_been abcd 18 -15 -11 -16

#_@hours abd -17 -12 12
meds:i_ran cd 17 -16
prior:funci* ad -24 23
sabra_dios abcd -23 -15 32 -15
segun_mi bcd -11 17 -14

=body:class bcd 21 -11 -11
=rule:pregnancy:no:years_old bd 13 -14
drive* c -33
nomas_la d 15
starving abd 19 -14 -15

=rule::all_but_me:menos|excepto|salvo_yo|mi a 18
=rule:organ:yes:both|ambos acd 37 -15 -34
=visit:transmission b 13
@relative_la bc 16 -14
cuando__a cd -21 11
la__@insurer ad 14 -11
no__# abd -17 -17 13
organ:si_pero ac 14 -11
texting__better b 17
the__pressure acd -10 -13 15
wants_to bcd 17 -11 -13

=any:side d -13
=asks:after:yes bd 17 -11
=body:vida abc 24 -26 -25
any:pill a -11
dific* abcd 15 -10 11 -24
do__it bd -21 12
empie* d -11
form__sent ab -12 14
had:@call bd 16 -17
kidney__@relative d 15
knee b 12
me__hace ad 11 -13
meds:siemp* abd -13 19 -11
novio c -12
organ:other abd -14 -10 14
someone__church d 11

=body:tila b 12
cumplo__# ad 15 -13
dudas abc -14 -19 18
mismo acd -17 -22 22
no_y abcd 31 -13 -12 -23
now:til d -13
prior:a_ver b 15
ride:are ad 17 -13
the__the bc -12 -17
three_or d 17
well:trapo abcd 27 -12 -12 -18

^nace d 11
allergy:died_from ab -10 14
allergy:to_me abd 11 -15 -10
before_# ab -11 11
coming:un ad 20 -15
drive:need_a ad -11 12
la_tengo abc 19 -20 -14
now:te acd -13 22 -17
now:to_pass a 12
pregnant__twins d 12
the_first bcd -24 -19 13

=any:matter ad -10 11
=body:single ac 18 -17
be_better b -10
ride:@relative_pero abd -11 15 -15
then_i ad -16 12
within ad 12 -11

=any:joven d -11
=body:winter d 17
jamas_he ad 10 -11
lesion a -10
pregnancy:snipped a 20
ride:got_my abc 17 -12 -16
three abcd -12 -16 -24 28
when__it cd -11 10

cancel:there_is c 10
coming:sin d 11
drive:mi bd -22 16
eaten:@drink_with a -17
la__favor b 12
my__working ac 18 -16
organ:sanit* a 14
the__worked cd -13 11
yello* c 12

cancel:for_me d 12
con_el bc 13 -26
heart:presion_ando d 12
just__never ac 12 -15
not:effects a 11

=visit:honest a -16
any:mal a 12
drive:asi_que ad -18 19
it__another a -10
no__acabo d 12
o__no ad 11 -20
whate* ab -22 17

=body:cuentan abcd -19 34 -20 -27
=visit:descanso ad -21 22
@holiday__is a 10
big acd -25 -16 19
couple abd -19 -34 14
del_super bd 13 -10
had:and_it ad -13 17
pregnancy:asked a -13
skipp* b -23

texts:let cd 16 -13
to_wait a -13
well:the_pain d 18

=visit:calor ab -12 20
allergy:not_that bd -15 -14
any:i_can ad 21 -23
era__@relative b 13
i__@texts bd -10 14
never__@treat ad 18 -11
no__doy ad 14 -12
on__i ad 11 -11

=any:walking ad -17 22
=rule:texts:no:use|try|usa|use_~1_my|mi|the|el_ a 15
=visit:did abc -15 19 -13
any:vivo a 16
at bc -11 -11
fijat* a 11
how_far b 12
mal_no a 11
me__fatal ad 16 -11
me_llevaron d 13
pongale_que c -10
tampoco$ ac 17 -14

=body:considered bd 15 -14
@door__no d 12
brain:do_not bd -17 -11
diagnosis c 14
eaten:el_@body d -13
eaten:yeste* ad 25 -23
effects:mejor d -17
heart:y_mis b 12
ride:kids a 11
ride:so_i a 10
waiting__my cd 21 -25

allergy:@body abc -27 -14 14
el_@drug c -18
texts:not bcd -61 34 -17

=body:whole abcd -13 -22 -10 24
=denials:any:2:no bcd -29 24 -13
ride:@relative_is b -21
ride:recoge ad -14 14
well:a a -27
yo_de ad 14 -12

=any:nobody ab -14 11
=rule:prior:no:first_time ad 13 -10
allergy:swell a -10
any:on_that c 15
heart:he acd -15 11 -12
ride:de acd -18 20 -14

=visit:entrando a 11
drive:por abd 18 -10 -19
me__revisado ac -13 17
need__sleep c 16
prior:hermana b 17
ride:negat* a 11
who__ask ab 12 -12

=any:gave ad -12 13
echo bcd -13 -10 12
heart:home c 13
not:until d -14
now:she ad -13 16
one__those bd 14 -16
organ:sacaron_la d -11
psiquiatrico d 15

=body:sufro d 10
am__regular a -15
apunt* c -16
do__mine a 12
el_@treat d -13
este__no acd 12 -15 -16
was__one acd -20 11 12

=body:@howmuch ab -19 20
eaten:empty ab 20 -21
heart:got bcd -15 -25 15
i__hepatitis cd -10 15
prior:group* c 10
put b -18
substance:kind d -13
tell acd -37 36 -19
the__comes cd 16 -10

allergy:my_@clinician bc 13 -13
effects: c -20
effects:is abcd -41 28 14 -28
preec* c -12

=body:looking bcd -12 13 -15
brain:cabeza b -27
crazy_but b 12
meds:did_not bd 12 -11
organ:already b 12
psychosis:night c 12

=visit:feel ad -19 18
adult:de_la d 11
food ac 13 -15
heart__@date c 12
me__de bcd -25 -19 18
pregnancy:still abcd -33 -27 -18 42
puedo_ir abd 25 -24 -10
work__later ab -25 27

=body:fibrilacion abd -13 -12 21
^slept ad 22 -19
a_liver ad -13 10
coming:do_i b 11
heart:maratones a 12
organ:me_dijeron a -11
podre c 10

=body:nada abc 21 -42 -16
=visit:olvida cd -11 10
eaten:@food_about ad -12 17
have__@medicine bcd 12 -16 -14
meds:puedo_dejar ab 15 -13
nights_and ad 14 -12
no_por abcd 16 -13 -12 -10
not:antes ad -13 15
now:hold b 13
ride:the_day abc -18 11 -12
treat* bcd -10 -26 15

=any:except abd -20 11 11
for__@date ac -13 10
had:empezar a 11

=rule:allergy:yes:gave|dieron|pusieron|had|got|too abc -23 -10 14
=visit:ninguno d 11
al_bano bc -12 12
cancel:sure b -14
is__have ad 12 -13
it__with a -15
now:wait ad 15 -18
now__can a 10
on__over ad -10 14
pregnancy:a_miscarriage b 12
prostata a 10
ride:riding_my a 14
schedule bcd -22 22 -24
substance:del d 12

=lead:body:yes:cut:none bcd 24 -18 -28
a__after ab -16 -14
any:capaz abcd -13 -14 18 -14
cancel:miss_it ad 27 -27
i__week d 11
penicillin ad 13 -12
que_esta d -13
quieran$ bd -15 23
substance:addiction a 10
week_so d -10

=any:blessed b 12
=body:club ac -14 -15
=body:fourth d 12
=visit:card bd 10 -11
allergy:respirar ad -13 19
dumps a 13
formulario abd -17 23 -14
pregnancy:honey a 12
the_voices d 11

=body:worked c -26
=rule:pregnancy:unsure:not_~1_taken|done|test* d 11
@relative_gets d -15
drive:not_be ad 14 -11
eaten:desay* d 13
le_digo cd 20 -21

^everything bcd -25 17 -20
any:not_# c 15
drive:dejan_@drive ad 13 -11
effects:sleep ad -13 15
igual__@relative bd -10 13
llegu* b -24

=any:mero bd -13 19
=signs:effects:none c -24
@day__do b 13
^sabe abc -25 -19 28
at__just bd -15 15
his__he c 10
nomas__los ab 14 -12
organ:yes a -17
pregnancy:camino bd -11 16
tuvie* cd -15 13

=any:time b -10
=body:pregnancy ad -18 16
a__@thanks ab 16 -15
any:about_that b 16
cancel:cancele bd -24 22
eithe* bcd -19 19 -26
psychosis:things b -16
this_morning abc 11 -16 -14

=body:an b -12
=said:meds:ask abc -27 17 -49
=said:ride:no d -13
@medicine_and cd -24 11
brain:migra* bc 17 -14
de__del cd -10 14
i__do bd -15 15
psychosis:the_state b 13
ride:@relative abcd -43 -23 -13 40
well:sonreir d 15

en_@date c -24
had:@visit_and d 10
i__to ab -21 14
not_answered cd 14 -11
organ:sent ad 18 -13
otra_@person bd -22 16
por__futbol ad 12 -12
que_tal b 11
ride:pasa_a ad -12 14

=body:ask abd -41 34 -33
=body:done abcd 15 -41 -41 10
=body:pienso ab -14 15
@clinician__can d -12
ando__@sick ac -19 19
brain:went a -14
do__tomorrow ad 18 -14
had:befor* bc -17 -12
i__something acd -19 20 -17
otherwise__a ad -13 13
pregnancy:period_in c 12
spins$ d 17

=body:group cd -16 12
coming:jaja d 12
last__about ad -16 19
on__low a 15
storm ab -16 14

=signs:visit:no+unsure:unsure d -15
@open_up a 11
nombre ad 22 -21
not:liga b 14
not__go abd -18 14 11
now:waiting c 12
prior:did_a cd 23 -14
texts:confi* bd -10 18
troub* abc 14 -13 -29
wants_me a -10

=any:appetite ab 11 -10
cancel:semana ab -10 16
mis__@relative ab 11 -10
not:are a -11
not:up bcd -13 19 -10
now:ahora b -15
pregnancy:is_pregnant bd 22 -18
with_no ab -17 14

#_y a -10
=any:guardian a -11
=visit:preocupe c -10
=visit:wassup d 14
been_the bcd -10 15 -12
de__bien a 11
no__had ab 10 -12
tomo_ni d 13

^buen ab -22 14
allergy:put_under c 11
consulto abcd -11 -11 20 -12

=any:sali abd -17 -11 25
=body:\xc2\xbf abcd -23 31 -20 -35
cancel: c -17
no_contesto b 10
organ:never_been ac -12 13
psychosis:blown_mania d 11
psychosis:the_patient d 10
substance:much ac -15 12
substance:summer ad -16 18

=any:asi bc -14 19
=body:need cd 10 -13
=visit:walk abd -14 20 -11
@relative_que ab 12 -19
allergy:roto a 10
any:neces* ad 14 -11
eaten:back acd -13 -12 18
eso__en bd 17 -15

#__after ad -19 18
=rule:substance:no:clean|sober_$ ad -32 35
allergy:giggle a 11
now:it_on d 14
organ:gave abd -10 -13 23

=any:yet ab -23 16
=denials:any:0: a -12
brain:la d -15
como_no d 13
eaten:@medicine_with ac 12 -11
enzym* a -15
my__i bcd -35 30 -22
pensado$ c 14
substance:probl* acd -19 20 -10
substance:tomo_una ac 13 -12
the_@animal c -10

any:revisar c 13
bocado a 10
consigue__si bd 15 -12
eaten:agua d -16
now:el_bebe ad 14 -11
prior:call b 10
well:not_say ab -17 16

=body:volvi a -11
embarazada$ c -16
had:@hello b 13
i__nuts b 13
si_si bcd 16 -33 10
think__but ac -19 14
ya__el c -11

=body:mal bcd -21 -19 14
@relative__of d -14
adult:my_@relative b -14
allergy:@sick_after cd 12 -12
always_been ad 14 -15
cancel:ya_me a 11
eaten:sin ad 24 -22
heart:ibs bd 16 -14
organ:ando cd -11 12
organ:prola* abd -17 -24 31
psychosis:despues bc -15 18
they_tell cd -12 12

brain:acv d 15
brain:knocked_out c -14
cancel:quite* abd -27 -22 36
home_with a 13
no_diagnosis c 12
organ:i_was d -11
pregnancy:carry* d 11
prior:years acd -14 -21 21
raro cd 17 -23

#_and ad 16 -17
=any:desde abc 19 -47 -31
=body:scratch ab 15 -14
=number:heart:few ac -32 12
@drink__jaja b -11
any:mero bd -13 19
feel_free abd -22 -12 28
not__clue acd -21 26 -14
pecho__doy cd 14 -12
prior:does_my bc -19 19
psychosis:menti* cd 20 -15
psychosis:saw_things cd 17 -15
tarda* b 10

=visit:heard ac -16 22
@year_not a 12
commu* cd -14 13
counting$ ad -14 17
eaten:yes b -19
ha__asi a 11
had:#_@year bd 11 -11
morado__la ab 10 -11
now:post a -16
substance:toma a 15

^tal abc -26 -18 26
adult:turn_# ad 25 -24
any:texti* ad -14 14
drama d 11
escort a 19
had:la_vida abd 24 -22 -16
home:casita d 11
la__se abd -35 -16 28
quest* abc -28 36 -12
ride:@relative_if cd 25 -22
safe:@call ab -22 27
the__lady a -13
toque bcd -10 19 -10
up__air cd 20 -15
yo__que abd 16 -21 -11

=said:yes:what_the_text_says_about_the_question bc -14 -14
normal_for abd -22 -12 24
now:salgo ad 14 -13
on__@call d -21
prior:saw abc -11 -13 14
ride:who b -15
si__un abd -16 -11 17
sigue* c -13
veces__veces cd 18 -12
yo__acuerdo d -12

=asks:body:after:unsure a -11
=body:stuck ab -20 11
=visit:estan d -15
@move__el abd 14 -17 -15
cancel:secon* cd 13 -17
coming:borre* ad 26 -21
effects:muy_bien ad 15 -10
fuerza abcd -21 25 -18 -19
heart:same abd -32 35 -23
hepat* b -14
manda* ab -18 15
organ:on_it cd -11 10
pregnancy:mi_bebe abcd -13 -12 -11 20

allergy:mi_@animal b 11
allergy:not_have d 11
for__mood d -15
is__no ac 12 -17
prior:ones b 14
ship_sailed a 12
substance:krato* ad -10 14

=body:padezco abc 13 -12 -16
=rule:substance:unsure:cut|cutting_~1_back|down ac -12 19
any:with_me ab 16 -11
back_perfect a 11
cada_tres a 12
con__@relative bcd -23 15 -22
heart:ahi ac -11 13
heart:checa* c 14
it_made bcd -13 -10 14
now:bien ad -13 18
prior:puedo_escribir a -13
was_last bcd -11 13 -13
y__ahora ad -12 16

^mandeme b 12
and__ok a 11
at__am ad 12 -12
organ:ic abcd -21 -19 -13 29
pregnancy:i_was c -19
problema__@relative abd -13 -13 19
ride:is_@drive d 10
tengo_roto b 10

=body:in ab -27 13
=visit:another abcd 22 -13 -23 -11
@vehicle_home b -11
a_week bcd -17 -16 17
dejeme_preguntarle ac -11 11
drive:decid* abcd -24 -17 32 -12
suero b -12

=rule:adult:no:never|nunca_~3 ab -18 18
any:moved abd 25 -13 -19
have__changed ad -15 17
it_so bc -15 12
not__here acd 24 -14 -14
pregnancy:cerro ad 15 -13
quien__me a -12
ride:all_set ad -11 15
still_running d -10
trago b -15
tuve abd -14 -47 16

=visit:who b 10
any:dudas d 14
cancel:dijo_que c -10
me_llegan d -11
ni__no ac -16 16
pregnancy:sangre c 12
sad abc 22 -16 -19

=rule::unsure:ojala ac 18 -20
=tag:substance:yes c 12
certain ac -23 14
effects:no d -21
some_weeks c 11
the__or cd 17 -23

allergy:opera* ac -14 16
dbt a 13
faltan__semanas a 14
for__did d -12
grave* bd -11 12
hungry__bear ab 18 -12
not:tomado a 17
organ:hold_my d 13
ride:y_no d -19

@pay abc -13 13 -15
aguitado acd 27 -15 -17
and__ever ad 12 -13
can__promise c 11
cardiomyopathy ad -14 17
had__break acd -20 -14 24
i_remember bcd -26 -12 28
para__digo a 15
said__try cd 22 -17

=denials:body:0:unsure abd -51 19 -12
allergy:penic* abc 19 -15 -16
but__for c -10
do__have bd 17 -11
have__off d 10
home:apart* d 11
me_# d -11
me_da a -15
more__i abd -19 -11 22
no__estoy d -12
prior:@medicine_pero cd 11 -12
prior:nada_todavia ad 18 -12
put_it d -11
safe:i bd -12 17
vaya__saber cd 15 -11

@move_para abd 17 -13 -14
has__@call ad 10 -11
mine_is bd -10 13
my__watch d -14
my__with acd 17 -11 -15

=said:yes:opens_with_yes acd -27 -87 31
=visit:driver bc 11 -18
=visit:that b -25
@ride__i abd -11 -13 17
@year$ cd 13 -12
^kind abc -25 -13 20
botella bcd -15 -16 11
coming:i_have a 10
taking__home ad -17 20

=body:oido a 12
any:me_again abd -10 13 -19
at_the d -13
cancel:@visit abcd 12 -55 -21 23
drive:bette* a 16
familia_esta a 12
heart:widow* d 11
organ:por abc 17 -26 -17
prior:pull cd 14 -13
que__acuerdo ad -13 14
repit* abd -19 28 -10

=body:marcapasos a -19
allergy:casi_me ad -11 16
allergy:recue* c 10
any:thyro* ad -11 16
brain:sana a 11
heart:bien abcd 27 -15 -22 -15
home:hambr* bd 23 -22
pregnancy:my_cycle ad 14 -12
solo__mi b -13

around abd -17 -27 11
bloqueos d 10
heart:mild d 14
me__week cd 11 -13
not:by bcd 11 -11 -15

=visit:be b -27
^birth abd -10 -11 17
any:just acd 34 -12 -38
dejo__la ad -13 17
not:psychotic a 15

=body:carrying d 10
=said:effects:no acd 21 -45 -13
bit abd -10 -21 12
comi__como a 12
dudas$ abcd -13 -16 20 -10
everything__@medicine b -13
heart:cleared abcd 24 -13 -18 -11
i_told ad -24 24
licen* ac 14 -35
organ:la_@body cd -19 15
text abc -29 38 -47
too__to bcd -23 23 -13
well:feeli* c -15

=any:fifteen abd 19 -13 -14
=visit:tomorrow abd 19 -20 -12
any:it_in b 12
cancel:meses ad 13 -11
heart:passed_my ac 15 -13
las__@medicine d 12
organ:en_rango a 14
stroke__but d 10

=body:feeding ad -19 22
=visit:past abd 10 12 -27
allergy:someo* abc -11 19 -13
allergy:st ad 17 -16
allergy:woke ab 13 -13
coming:dejelo ad 17 -15
gave__to acd -10 -15 14
heart:angina d 10
prior:mas_que ad 15 -12
tested__for a 11

be_waiting c -12
ever__my ac 14 -11
home:que_ya c 14
psychosis:call bc -11 12

=body:prednisona d 10
@relative_comes c -11
adult:enough_to d 11
as__time abc -16 23 -11
cero_@medicine ad 15 -11
could_say acd 19 -10 -14
era_la d 14
not:sido d 11
on_all b 16
pleas* c -52
ride:took ad -20 12

=number:adult:grown abd -50 -25 46
^rarely a 20
are__with d 13
depakote ad 15 -12
my__@day a 11
ninguno$ acd 24 -13 -14
organ:esper* d 11
retraso_de cd -20 20
see_you abc 21 -15 -20
you_gave ad 11 -10

=any:@parking bd 11 -11
=any:thinking c 13
any:have_a bd 20 -14
any:i_have bcd 11 11 -17
brain:y_no ac -14 18
de__noche bd 11 -10
effects:dsd d 11
pregnancy:saco d 11
ride:aun ac -23 26
ride:norma* a 11
ride:the_@vehicle ad -13 16
scan_showed d 14

allergy:anest* a -27
day__can ad -14 14
mejor_que abd -27 -17 36
pregnancy:ayer c -15

=body:cause ad 11 -22
=body:toca b -17
@drug__little bd -18 -13
heart:sprin* d -12
prior:dieron bc -14 11
psychosis:it_mania c 10
seventy ab 12 -16
wants_a c 11

coming:gracias ad 19 -12
depends abc -26 -22 18
effects:me abd -10 -22 12
home:@place abd 24 -20 -17
mean abd -16 19 -14
pregnancy:traigo d -17
prior:from b -11
problem__just ac -18 18
there__@parking d -10
tomo_mas d -10

adult:otro d -11
afraid_so ad -12 15
el__@month d 15
mi_ma ad -14 21
not_afford ab 17 -13
now:jueves ab -15 19
pregnancy:ultimo a 13
so__is cd -22 20
texts: c -19
yes__different d 12

#_weeks abd -25 -22 20
=visit:quede ab 15 -14
@medicine__my ad -24 14
drive:will bd -36 15
eaten:skipped a 13
heart:my_bp d 10
i__@month a 12
inyec* bcd -18 15 -16
substance:tomando d 17
that__one c -10

effects:no_tengo cd 14 -11
for_sure acd -25 12 -11
ha_contestado acd -11 18 -16
internaron$ cd -10 13
is_what d 11
organ:diabe* abc -19 20 -13
prior:quiero abd -16 24 -11

^luego bcd -14 19 -23
allergy:it_on ab -14 11
allergy:tengo d -15
caida d 11
each ac 16 -14
effects:ride a 16
grown acd -24 -13 15
pregnancy:mom a 16
psychosis:hears bd -10 13
psychosis:psicosis_y d -13
que_con abd -13 -11 19
soon acd -22 15 -11
texts:mensa* ad -11 13

=body:low abcd 49 -18 -27 -36
@howmuch__a bd 16 -11
adult:enoug* d 11
allergy:i_have d -20
effects:tenia_@symptom ad 12 -11
el_anestesiologo c 17
heart:me_sube acd -13 16 -12
it__two ad 11 -12
psychosis:acuerdo_de bd 18 -16
ride:in c -16

=visit:esta c -12
^skip abcd -14 32 -11 -22
any:mi c -25
barba* bd -10 16
now:los_ninos ad -11 14
pronto$ bcd -14 20 -14
well:first_time ad -15 18

@relative__muy ab -16 16
dano__bebe b 11
meds:@month ad 16 -14
substance:este_@year acd -20 -13 17
substance:soltar d 10
well:minut* b 14

any:heart d 10
cours* b -13
estoy_pensando ac -12 20
had:whole d 11
heart:insuf* d 11
just_@drink abd 18 -18 -15
just__blood acd -18 -15 22
meds:them ab 16 -17

@move__@visit abd -11 18 -11
^leave a 11
as_we bcd -14 -12 16
every__@month cd -20 12
in__fall a 15
la_@treat abc -19 19 -25
once__the b -12
said__would ac -26 11

=rule:prior:no:took|tried|tome|probe_one|una|1 ac -11 11
been__it abc 13 -14 -13
home:caldi* d 11
me__mandar bd 24 -20
substance:take_my cd 20 -19

diaria cd -10 17
in__up bd 13 -16
is__from a -18
organ:aguan* d 11
organ:i_have acd -10 -33 24
substance:no_i d -14
traigo ad -18 16

=visit:one bc 13 -34
^ayer cd -21 11
ask_the abc -12 -21 24
but__i d 11
had_hep cd 14 -15
heart:pero_el ad -10 15
now:would_not ad -30 31
pregnancy:any d 13
ride:@relative_will acd -11 -20 26
shy a 11
use_@drug c 11

cena a 13
en__@medicine ad -13 15
estoy__ahorita a 21
go__a b 10
psychosis:my b -12
well:fit_as ad -11 12

@traffic_en ab -16 17
a__recojo a 13
heart:dropp* d -11
prior:celexa ad -11 15
see_if abcd -16 -14 21 -15
substance:para_el acd -10 23 -16

=visit:vemos ab -10 -19
any:dios acd -11 17 -18
brain:del_cerebro ad 15 -13
brain:on b -13
dos__y a 11
drive:@ride_is c 15
now:i_will b -18
pregnancy:traig* d -17
psychosis:la_de bd 11 -12
ride:own_car a 12
una_botella cd -13 18

=any:spins d 17
@food_yesterday ad 11 -11
change ab -26 15
coming:habla* c 10
disease$ bd 18 -16
naltrexona ad -12 15

better$ bc -11 -29
canceled abd 11 13 -28
cirug* b -13
effec* cd -11 -17
es__una cd -12 13
hardly bd -15 12
justo__la d 11
now:aslee* ad -25 23
substance:eso d -17
tonig* cd 15 -24

=visit:mitad cd 14 -11
effects:old ad 17 -19
footb* d 13
meetings bd 16 -13
mi__mejor a 12
perdon$ a 14
pregnancy:en_mis a 10
prescribed__never c 13
the_street c -13
whist* a 11

=visit:sirve ad -17 19
drive:am ab -33 26
half$ d -11
para_dormir d -16
well:decaida acd 20 -15 -18

=rule:heart:yes:^_only|just|solo|solamente|nomas ad -24 26
=visit:carro abd 16 -22 -15
a_handful d 13
coming:actua* ad 12 -12
one__is bc -11 16
pregnancy:perso* ab -12 21
prior:semanas ad 20 -19
psychosis:sophomore d 12
que__hago a -13
ride:get abc -17 -10 11

bipolar__no c 10
llueva d 17
organ:infecciones c -15
papel* abd -34 25 -20
psychosis:desca* abd 22 -10 -16
ride:algui* abcd -18 -15 31 -19
substance:my_boy b 11

=body:guess ab -14 -20
ese_dia abd 21 -19 -19
fuerte$ ab -13 14
kidney_to bd -10 15
llego_yo c 11
my_parents bd 14 -17
no_tomo abc 12 -18 -11
planning bc -14 -10
psychosis:porque c -15
takes_@medicine b 13

=any:ask acd -14 28 -20
=said:now:ask bc -11 -31
=visit:manejare ad -13 19
@medicine_never cd 12 -10
infar* acd -11 -15 13

brain:little b 15
cancel:can_not ad -32 17
in_that a 12
nace acd -23 -10 30

adult:guardian a -11
drive:picked_up ad 15 -11
ni__mas ac -15 17
oh__no ad 15 -13

any:are cd -14 11
pregnancy:waiting ac -12 12
siste* ad 15 -14
voces ab -12 -11
weeks_@late cd 17 -17
yes_oh ad 12 -12

=rule:pregnancy:no:miscarried|miscarriage abcd -16 11 13 -13
^knocked d 20
adult:been ad -18 22
contesto abc -11 23 -21
heart:at abc -32 -15 20
heart:old a 14
my_mobile a 12
salir__la b 11
substance:veran* d 12
tener cd -21 14

can__no ad -19 20
graso b -11
heart:not_a c -17
por__bien ad -14 15
substance:drinker ab 15 -11
substance:no ac -16 10
substance:says_it cd -18 18
the__@day ad 11 -19
would__i bcd -18 11 -14

=rule:organ:yes:liver|bladder_~2_shot|bad|failin ad -11 17
did__if c 10
every__for a 11
heart:myself c -10
pregnancy:nina ad -11 15
tried__for a -13

adult:on ad -17 11
any:was_so b 14
band$ d 13
brain:football d 13
brain:la_presion bd 19 -18
diferentes$ d 11
investigando c 11
it__had ad 10 -11
organ:four_times a -12
sigo__la bd -13 22
texti* abc -17 17 -23
tiene ac -14 -13

@door$ abc -15 25 -30
es__nervios c 12
fifte* ad 18 -19
heart:que_no ac -22 23
i_black ad -12 14
la_vuelta d 11
me_han abc -14 -18 13
now:acomo* d 16
pregnancy:irreg* ac -25 13
whole_new a -12

=body:tomorrow a -16
do__use a 15
heart:#_at a 10
organ:docto* bc -14 18
prior:a_school c 13
prior:y_media ac -13 14
refie* d -12
substance:i_would cd -26 22

=body:convulsiones abcd -11 -23 -11 25
=number:drive:year ad 21 -15
@treat__ok abd 27 -14 -14
effects:si_es c 10
heart:de_un d -13
organ:not_liver acd 23 -11 -21
problems$ bcd 21 -10 -17
substance:glass acd 16 -11 -11

^had abc 16 -70 -11
me_hubiera a 14
organ:does_a bc 15 -11
organ:uti_right d 12
pregnancy:got ab 15 -18

any:estoy_con ad 21 -17
early_for a 15
estoy__la ab -16 22
for__to d -11
prior:@day bc 13 -21
psychosis:veia a -11
ride:chauffeur d 12
texts:recibe b 14

pregnancy:pasad* bd 11 -19
psychosis:hay a -12
same$ bc -10 13
urgencias$ a -10

=tag:pregnancy:refuses a -11
=visit:puesto ac -11 -11
eaten:despu* abd 16 -10 -12

anybo* ac 18 -18
be__could acd -12 17 -11
substance:a_night ad -16 17
your_system a 14

allergy:my_lips bd -14 12
blood__or b 10
knees_bad b 13

en_esta d 11
has__pressure d -14
labet* d 11
not:long ad -13 10
substance:my_@clinician c 13
texts:leer c -12
the__this b -10

anduv* d 12
brain:estres cd 10 -10
had:be bd -23 16
ride:only ad 26 -23
soon_after d -10

=body:turkey a 11
allergy:iodine b 14
allergy:laryn* d 12
got__look c 12
psychosis:that_one a -12

allergy:urticaria ad -15 17
now:@drive ad 22 -15
pregnancy:seventy ad 17 -13
texts:lette* a 11

^joya ad -24 29
ahead_and ad 18 -16
confirmed abd -20 -10 13
let__tomorrow bc -14 15
long__this a 11
not:puedo abcd -30 17 -13 11

a_bone ad 15 -10
any:about bd 19 -30
burger b 14
discu* abcd -17 31 -15 -22
effects:pronto c 10
i__does bc -13 11
i__today ad -14 15
now:set ad -12 16
they__something abcd -11 -16 20 -19
to__i b -15
todo_el acd -15 -11 15

es_problema bc -15 11
kinds$ d 12
ride:para_@fetch d 11

eaten:few_bites d 10
ese__por b 12
ha_dicho ac -17 16
oops__do c 12
pregnancy:misse* cd 14 -18
una_valvula d 13

cancel:@month_for a 12
falta_el bcd -13 22 -26
home:he d -17
prior:there acd -20 -22 27
ratito$ abd -12 -10 16

does abd -29 20 -26
drive:para bc -11 -14
eaten:cena a 13
livers__@body ad -11 11
prior:you abc -11 19 -20

=body:lucky d 14
=visit:we abc 18 -24 -23
=visit:works acd -26 -26 26
^lactando d 15
also bd -13 -10
gave__something bc -13 13
heart:follo* abd -12 -11 20
let_it acd 28 -18 -17
lo__una a 11
not:either ad 19 -16
nothing_serious a -12
organ:el_urologo ad -12 11
ser__la a 13

@relative__yo bcd -11 -11 23
^depends abcd -19 -18 26 -21
drive:yes_i ab 11 -12
gabap* d 12
heart:discharged d -10
her_papers c 10
substance:digo a 11
wrote_me a 12

=body:mensaje abd -12 31 -17
=body:otras ad -11 11
any:@place_es b -11
falling a -12
half__hour a -16
i__out bc -19 12
pregnancy:my_@relative ad -28 21

=rule:psychosis:no:just|only|solo|plain|nomas|solam abcd 36 -26 -19 -21
^sin bcd -35 -38 29
allergy:throwing b 12
and__did a -13
desayuno abd 19 -21 -21
drive:la_@visit a -11
nothing_these ad -12 10
texts:@day c -11

=body:telefono b 15
=visit:tal acd -13 12 -11
@relative__llevo bd -11 14
@vehicle__the d 10
found__at acd -10 -11 15
newbie d 10
says_no ad -23 15
to__sulfa ab -11 13
well:de_la acd 36 -12 -39

=any:revisar c 13
dele_mi ad 15 -11
eaten:i_get bd 14 -12
hace_ratito d 12
have__any c -11
heart:the_bad d -15
hora c -21
i_never abc 17 -13 -20
ingles ab -23 24
now:you c -31
ride:no_consegui ab 11 -11
that_by bd 15 -17
world$ abc -16 20 -13

=body:quito c 11
=body:\xf0\x9f\xa4\xb0 d 11
=visit:@medicine bc 17 -21
blocks b -13
effects:a_few abcd -11 -14 -10 18
emojithanks$ ad 12 -10
found_liver ad 11 -10
hanging c 13
heart:heart_itself ad -20 19
ir$ c -13
me__para abd -21 -13 15
mil__todo b 11
not:business b 11
psychosis:@relative_has b 11
saw__the bd -10 16

home:stopp* ad 12 -11
la__@clinician b -13
lost__in c -13
organ:doing cd 20 -14
organ:is_all a 11
ride:pidio_el d 13
substance:dormi* ad -15 -11
substance:years abcd 32 -19 -22 -26

=body:ied a -13
acabo__llegar c 10
card$ a -17
had:in bd -31 11
heart:it_out c -11
now:you_try ab 13 -10
organ:e_higado ad 17 -15
ride:pensa* ad 17 -11

=tag:psychosis:idiom_yes d 10
^ignoro c 14
espera__la ad -10 12
los_nervios abc -18 -18 20

be__do a -11
cancel:and bd -24 15
cancel:ni_loca ad 15 -12
effects:excelente a 11
fino abcd -13 -11 -15 19
had:on abd -14 34 -30
palpi* d -12
pregnancy:if abcd 13 12 -21 -17

=any:about c 12
=visit:day cd -17 -15
=visit:myself c -12
despues cd -22 13
effects:be_my cd 13 -10
le__pero ac 11 -10
substance:most_nights ab -13 -11
texts:this_is cd 13 -22
top$ abcd -17 -15 -18 22
trapo abcd 25 -16 -17 -17

=body:cerebral abcd -14 -15 -20 29
=body:tape abd 14 14 -26
=visit:home bcd -19 -31 11
a_man ab -10 16
any:que_no bcd -34 -31 23
coming:so_i ad 14 -13
cuales abcd -22 15 10 -26
substance:at_a acd 13 -14 -12

four__my ad -13 15
pasad* bc 12 -30
pregnancy:in_law ab -16 15
psicosis$ bcd 19 -11 -17
psychosis:college a -14
side__it abd -11 18 -11

=visit:nobody ac 11 -26
=visit:system ad 14 -14
boiled d 10
had:dieron acd -13 -11 17
heart:fall_under cd 14 -13
not:making bcd 20 -14 -12
prior:would abcd -13 -27 37 -14
ultrasonido bcd -18 20 -12
well:volvi d 20

=body:elevated c 13
be__minutes d 13
norma* abcd 43 -20 -13 -54
well:my abc -26 37 -16

=any:estupendamente b -11
heart:y d -14
kidney c -18
look abcd -24 -10 28 -19
makes_it cd 14 -13
mi__dijo a -12
ni__por a -12
organ:rinon_izquierdo ad -12 10
penic* acd 14 -17 -12
ride:who_would a 12
tested$ ac -16 16

=visit:slow d 11
alergico b 14
cycle$ ad -17 19
heart:and a -11
i_tell bcd -14 28 -17
now:tenta* acd -17 28 -23
organ:yo ab 13 -19
wrote__and acd -13 16 -11

=body:denies ad 20 -12
=body:gad ac 15 -12
@drive_todo c 12
a_scan cd 14 -14
clean_for ad 18 -16
cycle* ad -13 15
had:the_drip ac -16 20
meds:can_not ac -11 11
now__again ad 12 -17
prior:first_one ad 19 -13
to__of ab 14 -18

=body:blocks d 10
heart:year ab -12 -16
liver_of ad 15 -13
tenia_@symptom ad 12 -11

=any:aqui bcd -16 -12 21
=body:gomitas c 17
=body:hombre a 12
@call_and b -10
any:a_@relative ab 13 -11
had:possi* c 14
home:that_was abd -16 26 -18
no__llego ab -23 23
pregnancy:ojala_que a -17
ride:live a 14
\xc2\xbf_el b 13

@drug__it acd 18 -23 -14
@relative__has acd -18 20 -11
^starting ad 16 -10
any:veo ac -19 19
convulsiones_de ad -14 16
desde__y ad 16 -15
i__but b -10
intend_to acd -13 -14 19
la__soy d 14
my__s ab 14 -12
think__i ac -14 16

^no ab -31 17
allergy:they_were cd -12 14
cancel:outside ab 21 -17
got_dinged c 13
heart:every* abcd -14 21 -13 -11
home:lost ac 13 -10
hubie* a 11
now:@day_a ad -10 12

=number:ride:minor bd 34 -35
=rule:substance:yes:detox*|rehab|sober_living|na_mee abc -17 13 -14
cancel:flu d 15
cholesterol__heart a 12
killing ad 18 -20
maybe_after abc 22 -13 -21
not:means ad 13 -11
pregnancy:con_una b 16
prior:my_first ab 16 -12
sailed$ a 15
substance:los_@day a 12

coming:bells d 11
heart:dispa* c -14
later$ bd 15 -32
meds:medicinas ad 14 -11
not_text ad 12 -12
when__nervous bc -13 12
you__of b -10

allergy:@food acd -18 22 -14
cancel:said b -10
es_de abcd 14 -34 15 -22
esta__las ad 14 -16
meds:tengo_que c 13
pregnancy:mismo d 12
prior:befor* bd -15 13
sad$ a 11

@medicine__week d 11
about_that abd -20 16 -21
adult:@date c -14
adult:weeks ad 27 -26
babies a 12
brain:norma* ac 16 -12
buddys d -12
heart:sali a 13
home:sana d 11
por_aca a -15
substance:am_in abd -11 -13 18

=visit:habla ab -11 16
be_honest ab -14 -11
bill__and b 11
cancel:quiero_@cancel abd -19 -13 23
er abd 18 -11 -13
i__get acd -12 16 -16
se__voy ab -15 11
text_list abd 19 -11 -10

=visit:says cd 14 -25
coming:any_more ad 17 -15
meds:em_all ad 21 -16
not__@treat acd 20 -12 -19
pregnancy:estam* abcd -32 -14 34 -15
prior:want_the ab -10 10
the__@visit a -10

=asks:visit:after:none ab -20 20
artery bd -11 14
casi abd -34 -29 35
not:on d -22
que__quiten bd -15 21
sin__no ad 12 -14
voy__dar b 14

@wrong__of ad 13 -11
cancel:dije a 12
eaten:after_the b -14
heart:morning ab 16 -12
my_family bd 20 -30
nada_ahi ac 11 -10
now:my_sons ad 12 -10
olvidan c 16
prior:era_@treat d 11
salir$ bd -13 12
strokes bd 10 -14
texts:estoy abd -28 26 -15
touched a 17

=rule:organ:yes:higado_~1_graso ad -15 12
=rule:substance:yes:meses_~1_sobri*|limpi* ad 13 -11
alergico__los ab -11 13
embarazada_ni ad 13 -11

any:my_dead a 14
any:same abd -14 -11 21
brain:puntos c 12
el__che d 11
he__mejor abd -14 -11 13
la__de a -19
now:minut* cd 13 -11
on__have abd -18 18 -15
ride:me_puede c 12
substance:desde b -14
the_layoff a -10

a_bleed d 11
ahori* d -28
any:wait ad 20 -15
brain:cuando d 13
cancel:si_no ad -18 20

=body:espereme b 12
=turn:any:yes ad -31 17
=visit:darlene bd 17 -12
coming:otra_@place a 11
eaten:desayune d 13
heart:@door bd 13 -11
medical_transport d -11
pregnancy:sailed a 16

=body:naturales a 13
allergy:cual_@medicine abd -15 24 -14
cronica cd -13 15
libre bcd -19 -16 16
now:dark a 11
pregnancy:pecho_en a 12
pregnancy:that abcd 13 16 -20 -35
psychosis:creia_que d 11
quit abc 22 -15 -24
well:all abcd 23 -12 -13 -12

=any:grandbaby bd 16 -10
=body:laugh cd -15 20
@clinician__so bd 12 -15
am__@traffic d -11
brain:un_derrame b 15
con_dolor ad 12 -11
drive:takes_me a 13
leaning a -12
organ:@body_si ad -10 12
psychosis:time_i a 10
reportar a 10
substance:@drug_last ab -11 15
tests__back c -12
three__@medicine a 11

#__day cd -14 13
=visit:alli abd -10 -10 20
@stop__pecho ad 14 -12
@treat_hurt b 13
ahorita_no d -13
do__hold a -14
eaten:so bd -12 12
en_urgencias ab 13 -16
heart:mule a 13
place_in ad -13 14
prior:psico* d 13
salt c 11
week__had abd 16 -13 -11

all_set a 11
any:there bd 14 -22
meds:the_usual ab -11 11
psychosis:i_heard abd -14 -14 12

adult:as ad -10 12
heart:excep* a 13
organ:no_problems a 11
que_llego ad 11 -10
well:@drug ab -23 22

@relative__was a -17
me_las abcd 10 -12 13 -26
now:have_company d -11
pregnancy:thing a 13
un_segundo abcd -15 32 -15 -25

=tag:ride:unsure abcd -18 11 12 -31
substance:de_contar a 13

=rule:home:no:no_~1_tengo|tuve|padezco|sufro|h c 13
=signs:eaten:unsure d -28
any:@date a 14
well:mal ad -23 25

#__me abc -17 -11 11
=body:chiquito ab -10 -11
=visit:lugar cd -10 15
=visit:mandated a 11
allergy:did_great ad 18 -11
bebid* d 14
brain:at_work c 11
cmp bd -16 14
heart:@open acd -12 -13 15
meds:those ad 16 -11
now__my d 12
organ:plumbing a 11
psychosis:esa_palabra b 11

and__that ac 11 -15
coming:en_pie ad -22 24
liver__were cd 11 -12
me_@fetch abcd 14 -44 -18 11
not:miss c -13
psychosis:@relative_si acd 16 -11 -17
salieron b -17
secon* b -47

=body:air a 11
^on abcd 15 -41 -16 10
any:pigs ab 23 -19
now:afrai* a 14
organ:the b -24
pregnancy:and_not c -10
thing_i acd 17 -13 -11
was__i bcd -15 -11 12

=body:fella a 14
=body:habones ad -10 11
=visit:hour acd 14 -13 -16
@wrong_chat b 12
adult:just_a b 11
allergy:pero_no b -10
does__to bc 13 -10
heart:@visit cd 12 -12
heart:takes c -16
me_explicaron c 11
para__necesitan b 11
veces_y ac 15 -18

=body:calculos d 13
@sick_turkey a 11
brain:me_sacaron d 12
for_two b -21
never_was a 13
now:@sick bcd -14 24 -26
now:swing_that ad -10 13
organ:scarred ad -11 12
the__say a -13
try_again ab 15 -13

=asks:visit:after:unsure ab 17 -15
=body:zip abd 26 -16 -17
degre* bd 12 -14
encuentro_quien c 13
heart:only ad -24 11
psychosis:secon* ac 12 -13
y_ni abcd -23 17 -12 15

=rule::unsure:depende abcd -18 -17 26 -21
carro__de a 11
decided__it b -12
degree a 13
fresh_out a 13
now:it_is c -26
psychosis:count bc -19 18
sirvio$ ad -12 11
thinks_i acd -17 22 -12

brain:has_epilepsy bd 11 -18
day_then abc -11 15 -10
estoy_manejando bd 25 -26
heart:used_to acd -12 19 -18
let_me abcd -19 -21 38 -35
navidad a 13
so__me a -23
substance:la_botella a 12
trapo$ abcd 27 -12 -12 -18

cancel:esta ad 29 -24
ha_salido ac 11 -11
is__trouble b 14
meds:sin_@medicine a 10
misma abc -20 -24 16
pregnancy:semanas abd -32 -12 27
prior:me_daban cd 15 -11
seven* ab 22 -18
still__at d 13
to__day bc 16 -10

=body:over cd -26 12
=body:wish abcd 36 -20 -11 -18
coming:guard* ad -20 26
cumplo_en ab -13 17
psychosis:minds a 14
vitaminas$ abcd 10 10 -13 -22

=visit:gets d -11
^ect ad -13 19
los_cumplo a 16
malo abd 28 -17 -22
permiso__chamba d 10
texts:portal a 12
that_day abd 13 -15 -14

=body:cosa bcd -17 24 -32
=visit:bendiciones bd 18 -12
=visit:vamos d -13
@relative_takes b 16
heart:be_a a -10
home:i acd -11 24 -24
somebody__@drive a 14

=body:already abcd -26 36 -18 -16
=tag:psychosis:proxy ad -11 15
=visit:asistencia ac 14 -13
=visit:atiende b 10
adult:march ad 12 -11
had:lo c 11
liver__said c -11
no__amor a 12
not:preocupe ac 13 -14
organ:de_@date a 12
sabria_decirle ac -19 21
substance:de_salir d 10
was__it b -10

=body:familia d -12
=visit:sweet ad -11 11
con__que d -13
drive:@drive_si cd 14 -11
heart:@year_old a 10
heart:no_se acd -15 -19 21
organ ab -21 19
organ:chiquito a -11
y_nada acd -31 -24 35

=last:visit:yes abd -34 -23 38
@drug_last ab -11 15
^problem ac -24 25
aguante a 11
am_nursing d 10
cancel:cuente_conmigo ad 23 -21
hate_to d 12
ride:do_i d -10
well:ojala ac 24 -23

=body:helped ad -12 17
bien__mal acd -20 25 -10
coming:voy ab -11 -11
pregnancy:second_trimester d 11
so_yeah ad -11 14
well:hardl* ad 20 -14

=rule:cancel:no:am_~1_coming|going|still d -12
is__stuff bd 14 -18
no_doubt d 12
ride:decir_a cd 11 -12
sailing abd 15 -11 -12

afuera ab 10 -16
allergy:convu* d 11
drive:@vehicle b -28
good__are a 11
heart:contr* c -10
meds:la abcd -23 -17 -16 30
now:ride cd 16 -11
texts:marqueme ac 18 -11

=body:slipped d 11
=first:visit:unsure a -15
@medicine__and a -13
@stop__i cd 16 -11
^apenas abc 23 -33 -11
any:@eat abd 20 -14 -16
could__but a -11
heart:me_medican ad -11 12
two__of a 11

allergy:fue_la c 11
clean_since ad -10 12
firmar$ abd -10 17 -10
not__up c 15
now:again ac 19 -16
things__i cd 13 -14

=tag:all_but_me abd 25 -11 -12
askin* ac -17 14
at_fort ad 13 -11
cuidado d 18
heart:go ab -20 11
heart:when_i cd 32 -30
not__far ad 17 -11

=visit:sala ad 14 -13
cancel:@move_do ab -16 10
cunada a -11
had:mine b -13
maravilla b -12
tried__a acd -19 -10 22
wild__could ad -12 15

=visit:elbow a 11
ataques cd -12 13
che abc 13 -15 -15
eaten:my_@relative a -13
en__le cd 17 -14
hermano d -10
nique* a 10
psychosis:y_no a -11
says__bottle a 11

@stop__@year bd 12 -11
a_ver abcd -39 -19 46 -36
and__truck a 11
any:blessed b 12
back_to bc -23 12
eaten:could bd 18 -20
heart:neither a 13
other_said d -11
provo* b 14
que__@price d 13

=visit:someones ab 18 -18
abstemio abd 20 -10 -13
heart:white ac -14 11
if__related c 12
now:later c -11
now__do bd -11 12

en__ahora abd 21 -12 -10
had:year d 14
here_no d 10
la__dentista cd 20 -15
senti__me d 12
texts:acuerdo b -13
well:bad_at d 10

=any:aguita bcd -11 14 -17
his__not a 18
i__down bd -11 11
ride:a_couple c 12
substance:to c -15
substance:vodka ad -14 22

=any:heart d 12
^cuatro d 11
cancel:can_come ab 16 -10
heart:perfecto a 13
meds:used d -10
no_ahora ab -10 16
not__else b -16

=tag:organ:unsure abd -17 -21 14
cancel:not_come ad -23 11
central_time abd -18 20 -19
coming:a_poder ad 15 -11
fila d -11
hipertenso$ ab 17 -21
monto* b -19
pregnancy:dos_semanas cd 18 -16
the__so bd 11 -16
y__seguir abcd -12 -11 -11 14
you_so b 11

@clinician__dijo a -19
allergy:la_de ab -14 15
be_a b -11
prior:another_one d 11
ride:acuer* d -12
voy__@relative d 16

=said:safe:no abcd 45 -16 -18 -30
any:me_mude ad 18 -14
burned__but a -11
estuve__dias d -13
not__better acd -20 -10 25
pregnancy:this_@month acd -15 26 -18
que__rinones bd -10 14
steroids bcd -10 -12 19

=any:lips ad -12 16
again abc -14 13 -23
have__now ad -14 17
heart:con_el bc 14 -12
o__de bd 15 -16
well:fa c 11

decirle__si c -10
eaten:in_the ad 11 -11
substance:judge_says cd -13 13

=body:near ac 13 -13
=rule::asks:what_do_you_mean bc 11 -12
a__walk ab -20 22
allergy:grano* abd -13 -10 20
cancel:need_to cd 19 -12
coming:would_not ad -14 17
now:wanted ad -14 15

=visit:prometo acd -21 24 -16
@medicine__those ad 13 -10
^primera ad 19 -15
heart:para abc 16 -10 -17
la__a b -16
now:puede c -11
suspended d -17

@food__hace ad -12 13
ahi_vemos acd -19 29 -22
calling_for b 17
decido$ c 11
heart:perfect acd 23 -12 -14
heart:took d -18
mi__a abcd 18 -36 -38 20
pregunto abcd -18 -27 37 -22
psychosis:crist* cd 25 -21

allergy:it_like a 15
messa* bd 20 -18
prior:me_cayo a 11
substance:for_pain c 14
well:@thanks abcd -42 -11 -13 44

=signs:visit:none:other+unsure acd -13 13 -13
cada_rato a -13
dinge* c 13
home:ride a 13
not__does b -11
organ:problem bd 11 -20
si_digo ac 10 -11
substance:sprin* acd -13 -10 18

=any:dicen bd -10 18
almost acd 16 10 -24
nadita abd 28 -18 -13
pregnancy:hago_el c 11
prior:any abc 11 -11 -23
pues$ abcd -18 -10 -13 33

=rule::unsure:mas_o_menos c 11
=signs:any:none:known_of+unsure ac 13 -10
allergy:en bcd -26 -13 17
organ:liver_they a -12
the_names d 10
to__sometimes a 10

allergy:is_throwing b 10
one_the ab -23 27
prior:@clinician_el a 13
pues_no a 12
substance:todas d 15
substance:who d -11
una_pulsera ad -11 14
vamos_a ad -23 15
well:bastante d 11

=first:any:no bc -13 -14
=rule:allergy:yes:bad|terrible|horrible|mala|fea|s acd 19 -18 -19
=visit:them bc 13 -15
organ:tumor ad -15 17
ride:@fetch_el b 15
ssris c -11
to__off ac 10 -10
y_nunca ad 18 -20

=any:fish a 11
=any:later acd -13 15 -15
cancel:cree a 15
heart:arritmia a -12
heart:fiddle a 15
inste* acd 20 -12 -31
now:@fetch b 12
now:daughter a 13
turned_into d 13

=body:hermanos b 16
=signs:now:unsure+yes d 11
=visit:not b -24
brain:migraines bc 17 -12
psychosis:head c 12
the_doctors c 11

alcoh* abc -11 10 -11
does__my ac 14 -14
es_mi bcd -17 -21 24
now:why_not abd -15 -26 27
so__take a 12
weekends abd -27 11 15

=body:care ab -17 13
clock$ bd -14 -12
condom ac -13 13
drive:nada ac -18 12
effects d -12
have__out ad 22 -19
organ:de_higado ad -17 21
texts:could bd -17 17
was__for acd -13 -19 13

@relative__over d 11
bad__not d -11
blue_cross bc 13 -14
brain:@relative_never cd 11 -15
day__it a -15
heart:passe* ad 13 -16
last__and bc -15 -14
no__nothing a 12
not:cancelarla b 14
now:try_again ab 15 -13
pregnancy:con_mi c 11
prior:@treat acd -18 24 -29
prueb* bcd -27 15 -23
ride:#_and d 10
un_error a 11
well:regul* bcd -11 15 -23

=signs:body:no+unsure: abd 12 -13 -20
=visit:fine abcd -32 -11 -22 38
@person__me ac -12 11
heart:some ac -10 11
heart:tengo_la d 14
me_corrieron d 12
no__out ad -11 12
organ:as_a d -23
well:not_so ad 13 -10
you__@day d -12

#__en ab 16 -17
=body:crisis ad -14 21
=visit:cocinando ad 19 -12
^waiting abcd -15 -25 28 -14
asleep ac -21 13
de__infarto b 11
effects:sin ad 20 -29
good__what b 14
heart:troub* abc 11 -11 -13
nine c -22
pregnancy:my ad 14 -11
well:i_am b -35

=body:preguntas bc 18 -14
=signs:any:no:turned acd -13 -12 17
=visit:only ab 12 -40
@clinician__los abc -13 -15 12
@treat_me ad 23 -16
anything_but a 15
la_sacaron a 11
liar ad -14 14
my_memory c 11
stuff abcd 13 -16 15 -27
substance:never abcd 28 -11 -18 -20

=visit:number acd 11 -12 -15
had:es ad -16 17
my__home d 12
pregnancy:report abd -12 12 -13
react* bc -10 -12
substance:jajaj* b 17
tuani* ad -13 16
unos_dias acd -12 20 -10

allergy:cast ab 14 -13
fresh__of a 13
heart__no ad 21 -21
now:@open d -20
para__mi ab 11 -11
psychosis:@medicine acd -10 -32 20
week b -29

=any:quita ab 11 -18
=body:dispara c -14
=body:keto bd 16 -19
effects:real ad 11 -16
is__but acd -20 -35 30
organ:never ac -23 22
ride:esta c -13
substance:depends bc -13 12
todavia__investigando c 11
were bc -30 15

=who:body: b -14
as__is d 12
breathing abcd -16 -13 -11 25
cancel:i_meant ab 12 -11
cancelala a 12
drive:nadie_me ad -17 20
i_say bd 10 -12
mi__estoy a 12
street_we a 13
the_next a -13
to__@month d 15

=visit:em ad -12 21
eaten:pancakes b -10
falta_quien ad -10 12
fui__al d -12
injec* d 13
intac* abcd 25 -18 -11 -11
llegan bd 11 -16
nurse bc 18 -23
substance:@relative_esta bc 12 -10
substance:drug bc 17 -12
until a -11
we__and c -21

#_could cd 12 -11
=any:queda c -11
gets__off ad 14 -12
last_@food b -16
meds:cuent* bd -14 15
meds:one bcd -16 -14 13
now:ya_no a 12

aguantame bd 17 -12
amabl* abd -13 23 -11
and_something c 15
drive:la abc -16 12 -11
drive:viene_mi a 12
in__again a 11
not:hay b -21
not_not ad -21 16
que__jaja c -12
stude* a 10
substance:@clinician bcd -13 21 -18

changing_it a -10
monton$ d 14
organ:orden ad 18 -10
patad* a 14
prior:mucho d 12
que__papeles a -15
the_mail ad 20 -19
well:despu* d 11
well:ni abcd -14 -11 24 -14

=body:yep abd -11 -17 20
=visit:riding ad 20 -10
@drug__las cd -11 12
a_orinar c 12
are$ d 16
heart:stress_test ad 14 -10
meds:@medicine_# abd -12 -12 16
not:alcanzo c -12
now:sunday acd -12 18 -11
por_vida d 11
substance:going_to a -14
voy__solito ad 13 -10

not:used a 13
semana_pasada c -11
sigo abc 16 -35 -15
so_my d 11
well:siento_bien d 10

cancel:not_be ad -26 27
heart:checkups ac -14 12
heart:tuve bd -10 14
later bd 15 -23
no__la ad -20 12
prior:lleva bc -11 17
psychosis:contr* d 13

but__can acd -15 -18 21
de__hace a 11
for__not ab 13 -20
i__weeks ad -14 19
las_recetaron a 11
now:pregu* ad -23 13
now:sister ad -19 20
una_junta b 12

=body:nefropatia bd -13 19
i_sleep ac -11 16
me__recomendo d -11
no_reconozco abd -17 14 -13
substance:bed bd -11 13

=tag:psychosis:refuses b 13
=visit:vigente d 10
con__gatos d 12
heart:passed ad 13 -16
now:had a -11
resulto__el a 10
substance:tomaba bcd -11 -13 17
to__me c -46
to__scared ad -11 17

=any:sin abc 11 -14 -37
brain:turned_out a 10
can_come bd 12 -14
pregnancy:impossible c 14
ride:clinica ab -13 13

=asks:visit:all:yes bcd 32 -13 -28
allergy:esa abd -15 -11 18
am__again a 11
cancel:conse* abd 36 -28 -24
doy bd -27 19
forget_my d 11
hematoma ad -20 23
my_church d 13
ride:@relative_y cd 11 -14
something_in cd 14 -15

=visit:les ac -16 12
go__that b 15
had:vida abd 25 -24 -17
la__@symptom a 12
now:check d -14

@medicine__that bcd -20 -31 17
^dolor d 13
el__atiende b 11
hate__but d 12
organ:been_checked ac -14 15
pregnancy:prueb* abc -16 -17 17
swelled b -13

=body:fifty ac 20 -11
any:hon d 13
cancel:be_there ad 19 -11
drive:raite a 14
eaten:six acd -13 24 -19
geral* bd 17 -20
organ:is_not ad -15 17
pilla* a 12
psychosis:ex_@clinician d -10
substance:gracias b 11

allergy:supe ac -11 13
allergy:tell abd -11 13 -10
eaten:an d 15
home:en_mi abd -21 -14 26
mania$ acd -20 -33 32
now:@thanks abd -13 28 -23
organ:are_normal ad 12 -12
pregnancy:twins_and b 11
una__@medicine ad 12 -12

=body:toddler b 10
=rule:eaten:no:skipped|skip|salte|sin_breakfast ad 19 -14
allergy:tolerated ad 18 -13
any:you_did a 13
any__in ad -14 15
anyth* abd 16 -31 -14
had:could cd 14 -13
meds:is ab 14 -12
meds:las b -32
pregnancy:apena* a -14
substance:college a 11

=any:termine ad -10 14
=body:lady b 11
=body:private abd -17 21 -12
behind b -13
bringing abcd -14 -10 -14 21
by__in a -13
heart:i_can d -11
irreg* abc -30 -21 21
irregular$ a -12
keeping d 11
pregnancy:roommate d 11
same bcd 19 -21 -14
texts:right_now bd 18 -17
trabaja$ ad 24 -20
ya_paso b -17

alergico_al b 10
any:ni d -30
not:put ab -20 13
reaching b 13
substance:las_bodas ad 17 -11

=any:mas abd -33 -12 20
^tres abcd -18 -19 -14 34
le__no ab 13 -13
prior:oh ad -18 16
schizo$ ad -15 19
se__acabo d -18
well_now c 13

estoy__trabajo bd 16 -11
have__tried bc -29 -13
recuerdo$ ad -14 10

=body:around cd -17 21
=rule:adult:no:not_~2_me|any|ever|have|had|in|a ad -13 11
@medicine_last abd 11 -12 -15
allergy:itching a -11
cancel:quiten bd -15 21
effects:of cd -18 11
organ:de_la cd -23 26
organ:just_the ad -16 17
well:nomas ac -11 14
ya__su b 15

=visit:pensando ac -12 20
@ride_i ad -10 12
hepatitis_c cd -27 20
is_one bc 15 -14
it_once ac -11 14
no__cuantas c 11
not:ha abd 21 -15 -37
not_tell abc -21 -16 11
pregnancy:am_pregnant bd -15 14
pregnancy:that_ship a 16
substance:tell bc -18 17

anxiety_and bd 14 -11
coming:me_off ad 20 -15
figure abd -18 -14 12
me_olvido abc -21 13 -11
meds:would bd 15 -11
olvid* ad -23 19
ride:do_it c -16

=body:cuido a 12
=body:keeps bd -11 15
correct ad -12 20
ejerc* b -12
maluq* ad -11 16
manden bcd 21 -12 -16
meds:finished_the ad 11 -10
no__pressure ad -12 12
once$ abcd -53 -17 48 -19
the_@food bd 17 -19

=any:here bcd -12 -14 15
=body:dijo b -17
mi__# abd -15 20 -12
not:how acd -17 22 -12
prior:quier* abcd -17 29 -11 -16
ticki* a 12

=body:fine abcd 52 -43 -26 -41
=body:prenada ad -11 13
=body:then abcd -42 -16 19 20
^doctors cd -11 12
a__de abd 15 -14 -15
heart:none ad 10 -14
texts:keep bd -13 14
y_ninguno ad -14 13

=body:dentro ad 17 -13
da_la ab 10 -11
drive:confi* abcd -11 -16 17 -17
heart:more ab -13 17
heart:spironolactone ad 14 -11
los_papeles abd -24 13 -14
nothing_i ac -14 13
sintr* ad -12 17
texts:say ab -22 11

=body:usted bd 10 -16
@fetch__ha abc -11 -11 14
accident c -12
brain:incon* cd 14 -12
coming:right_now cd 20 -18
hand a -17
organ:parts a 14
ride:consigue bd 15 -15
to_work c -14
vicios a 12

=body:@pay a -15
aguanto__orina d 11
allergy:me_@medicine d 13
del_marcapasos d 11
fine__me bd -13 13
home:good bd -13 18
i__hope ac 17 -19
meds:pharmacy d 16
not:loca cd -13 11
will__see bc 13 -12

=any:far ac 15 -10
=any:wait ad 16 -22
=rule:meds:yes:lisinopril|losartan|metoprolol|a abc 12 -18 -21
home:afuera a 13
pregnancy:yes bcd -14 -19 11
what__do ad 13 -20
ya__bien ad -11 13

=rule:psychosis:yes:they_said|called_~3_mania|manic| ad -10 14
allergy:got_it bd 12 -18
cancel:as_well cd -16 19
not:expecting ad 12 -12
que__@drive ac -17 14

=tag:drive:asks abcd -12 24 -26 -14
=visit:blocks a 13
go_for a -17
had:has d 11
honest ab -14 -14
in__@parking b -11
prior:two_@year ab -12 14
substance:little bcd -24 14 -11

=body:fabrica ad 19 -12
=signs:no abd 18 -17 -23
=tag:well:unsure bd -23 -12
=visit:today a -15
a__manana ac 10 -11
coming:neces* a 12
eaten:runni* a 11
got__that d 12
had:they bd -16 -16
once_and ad -23 18
out_in cd -12 14
podria bcd -16 24 -22
prior:to_@medicine d 16
second__i c -11

=body:pobrecito b 13
=turn:any:yes:none abd 38 -20 -37
=visit:\xc2\xbf abc -23 20 -22
back__forth acd -23 27 -21
con_alguien b 13
downh* a 11
home:desde d 12
home:hora ad 20 -16
soy_@relative b -14
still_being c 12

=body:can ab -13 14
better__days cd 21 -19
broke_out ad -12 13
christmas ac 16 -20
effects:noche abd -20 -15 22
heart:@drive bd 19 -14
heart:autoi* bd 18 -13
not:conozco ad 16 -15
picke* a 13

=any:dale ad -12 16
@call__@clinician ab -16 21
allergy:thought d 10
grade$ a 12
meds:un b -14
pregnancy:falta ad -11 14
ride:come_with bd 12 -10
that__problem bcd -29 20 10

adult:pero_no ab -11 13

@medicine_@stop c 12
meds:@animal bd 10 -11
meds:sertralina ad 14 -14
organ:el_@year ab -15 11

=body:currently ab 22 -19
=visit:contesto c -10
adicto ad 17 -13
allergic__penicillin a -12
consi* abcd -27 17 18 -33
la__tengo b -15
not:ese ac 13 -21
or_anything a 11
ride:someb* ac -16 22
substance:eso_ya a 14
tengo__en abc -11 19 -13
then__on d 11

@medicine_me bc -11 -12
air abc -19 -11 13
de__@visit ad -11 17
down b -43
drive:why bd 20 -13
eaten:@food_pero ad 12 -11
effects:jaja bd 21 -12
not_use a 13
si_lactando d 12

=tag:any:idiom_yes acd -15 -12 25
any:doctors cd 15 -17
damage ad -11 19
organ:amari* c 11
well:hurting d 10

any:take b -14
himself a -15
ni__otra ad 18 -14
not__would ad -11 11
on_bowling a 12
pregnancy:@relative_in ab -16 15
ride:ridin* a 14
substance:have bc -10 -10

#_que abc -13 22 -12
=any:pharmacist c 13
=signs:visit:yes:other ad 11 -14
=visit:church abd -12 -18 20
=visit:texted ad -18 12
@english$ abd -23 32 -25
believe__@medicine a 12
con__eso a 11
se__era a -14
will__needing d 10

befor* a -13
no__claro acd -25 33 -18

=visit:will b -41
eaten:hoy a 15
on_two bd -12 10
organ:mis ad 16 -15
ran_out cd 14 -19
substance:tomo_un b -12
would__there bd -15 11

=body:epilepsia c -11
@animal__here b 11
@drug_in b 10
for_nerves bd -14 11
prior:were c 11

@drive_through d -10
segur* abcd -30 -40 22 14
so__have d -12

=number:heart:grown acd -30 -20 32
adult:apenas d -16
las_hierbas ad -11 12
not:recall abcd -24 -21 31 -16
pregnancy:me_fue a 11
spot bcd -26 -17 17
texting_is ad -19 13

=any:told c -14
=visit:conteste a -13
^cual abc -34 31 -26
any:impor* b 11
cancel:decided ad -13 13
cancel:deje ad -20 21
guaro d 12
heart:but_i b -22
if__was ad 19 -25
organ:dijeron ac -12 11
prior:sirve bcd -11 -12 18
psychosis:in_there b 13

eaten:@relative_@eat bd 10 -19
eaten:with_my ac -11 11
pregnancy:encar* d 13
substance:sober_on b 11
well:abuelo a 11

ago$ b -25
allergy:got ad -25 13
i__visions c 12
my__takes b 15

^cinco d 15
allergy:to_morphine ab -11 13
any:veremos cd 24 -20
psychosis:que_significa d -13

=any:acabo d -11
@vehicle_y c 16
brain:dinged c 13
coming:another a 11
cuento bd -13 16
ella$ d -12
home:dog d 12
not:cuantas c 12
not_decided acd -18 14 -11
pregnancy:ghost d -10
quito b -16
said__not b -19
tengo_dos abd -11 -17 16
well:sentido d 11

allergy:best a 11
falto d 12
had:diero* acd -13 -11 17
heart:to_my a 12
i_@drive c -21
it_says acd 29 -17 -21
no__bocado a 11
no_recuerdo abc -20 -10 19
psychosis:one_@clinician a -12
substance:had bd -15 11

heart:was_normal ad -17 11
now:on_that a 12
organ:infla* ad -13 14
pregnancy:se_me abd 15 -12 -19
prior:lol b -13
well:noche ab -11 17
went__like cd 16 -14

=body:dijeron abc -28 -15 13
=body:supe acd -10 16 -12
^mareo ad -10 14
cbt acd -13 -10 19
heart:on_the acd -14 22 -13
neta$ ad -10 14
one__@insurer b -11
prior:ido_a c -13
running_@late b 10
usual_old b -11

any:acuer* d 11
coming:cual_@visit abd -12 17 -13
mas_que ad 19 -11
ni_si ac -21 22
now:lol d -16
well:about ad -14 17

been__so ac -17 17
confirmaron ac -15 14
estoy__todavia c 11
i__cardiologist c -11
psychosis:and b -12
stopped__last b 10
substance:days_clean ad -24 25
tila b 12

=any:out abd -19 -12 15
=denials:body:0:yes abcd -53 17 -29 22
be__yes a 10
catet* d 12
eaten:#_pm a 11
el_aparato ac 13 -11
pregnancy:not_since ad 16 -12

=any:b ad 15 -12
=visit:yup d 15
cancel:cuent* b -15
decido_si b 10
drive:yo_voy ad 22 -18
hace__@year ab 12 -30
now:do_it b -14
passed_one d 10
prior:bloqueos d 10
psychosis:like_that ac 13 -14
tengo__mas acd -21 11 13
too__@medicine c -10

=any:creo abc -13 -29 20
a_drawer b 11
allergy:as_a d -14
any__that abc 11 -13 -26
dejame__la ac -10 12
gave__his d 13
got_off d 11
mi__afuera d 11
organ:but_that d -12
prior:week abd 10 -11 -17
substance:conce* bc 23 -13
ten_@year a 11

=visit:boy ad -21 26
=visit:ni bcd -25 -10 14
=visit:thinking c 16
any:ya abd 22 -20 -15
breastfeed d 20
coming:bells_on d 11
inyeccion b -12
now:long_will bc -11 14
overseas__i cd 10 -12
own ac 12 -28

=body:gallbladder bc 15 -21
brain:free b -13
cancel:otra ab -24 21
coming:posit* ad 13 -10
if__have bcd -12 19 -10
meds:been a 15
now:tengo_nada d 12
one__sure cd 12 -15
psychosis:not_me ad 18 -11

=rule::unsure:a_lo_mejor abcd -22 -14 30 -14
=visit:perdi d 11
@relative__@sick ac 14 -14
allergy:leg a 11
give__minute bc 18 -10
han bc -28 13
of_questions b 13
psychosis:dijeron b -10
ride:maybe ac -25 24
tucke* d 11

brain:nothing b -11
eaten:stomach ab 13 -16
las__se ac -14 18
me__nomas ac -16 17
minut* abcd -19 30 -23 -12
of__count bd 11 -13
pero__dice a -10
substance:retir* ad 17 -17
to ad -12 -16

=any:smiled ad -10 15
any:you_repeat ab -13 12
han_revisado ac -10 12
knee__better b 10
not bd -19 -14
siete abd -14 -23 16

nada abc 17 -57 -23
now:insurance b 14
texts:as bd -13 16
urgent_care d -10

=body:grief ad 12 -11
@insurance_card b 15
and_counting d 13
effects:get ad -21 12
home:estoy ab 13 -27
in__shop b 13
las_# c -10
pregnancy:@month_pasado bd 12 -16
prior:every* acd -19 -20 14
prior:paxil ad -17 19
psychosis:@call abd -23 12 -11
substance:abstemio abd 20 -10 -13
will__out acd -15 21 -18

allergy:and_that ad 13 -11
allergy:my_@relative bd 18 -28
amane* d -30
checaron ad 13 -12
pregnancy:stopped d -14
presion c -22
prior:long d -13
prior:puro_@drink a 11
statin a 11
that__between b 13

=any:para abd 24 -11 -23
allergy:dio_@symptom c 12
meds:nada_de ad 12 -12
not:nursing ad 13 -12
now:sorry abd 28 -14 -21
ride:voy_en cd -12 -18
told_us a 14
vamos b -23

^come abc -17 -16 15
brain:the_other cd 12 -14
dice_el d 10

=rule:meds:yes:pill*|med|meds|medicine|medicati ad -14 18
allergy:second a -13
be_on d -11
cuido a 13
like__this ad -12 12
not:minor ad -30 31
para_la bcd 23 -14 -15

=visit:he ac -30 38
=visit:paramos ad 17 -12
atten* ad 11 -14
have__figured ac -14 13
manic_once acd -15 -11 18
medications abd 22 -12 -12
organ:@clinician_wants cd 17 -14
psychosis:not_a a 12
thursday bd -19 15

=rule:pregnancy:no:man|guy|male|dude|hombre|varon|b ac 17 -19
any:think_so ac 13 -10
chance__si ac -12 16
la_@stop b -11
organ:@year_pasado ab -15 11
quien_es bc 24 -16
se__la c -11

=any:around ac -14 12
=body:este ad -23 26
=signs:unsure ad -20 -15
=visit:simon d 15
had:de_la ac -15 15
nina_me cd 14 -10
one__and cd 21 -24
organ:is_gone a 11
substance:this_@date a 11

cuatro abcd -28 -11 -22 33
did__in ab 10 -15
go__way cd 18 -12
media_farmacia d 12
nerves$ a -18
que_paso bd -12 10
si__# cd -13 14

=body:rodeo ad -24 25
manic$ bc -12 -11
nunca__de ac -14 11
papas$ bd -15 16
si__si c -17
with_a ab -23 13
works__a d 11

adult:birth acd -13 17 -11
estoy_@insurance c 11
out$ abcd 19 -38 23 -35
pregnancy:i_pump abd -16 -11 26

=body:expecting cd -26 11
@texts_@call acd 28 -16 -17
a__percent c 13
allergy:@call abc -16 17 -19
am__not a 11
brain:diagn* a -12
eaten:remember ac -14 18
felt__my ad 15 -12
home:sweet ad -11 11
pudiera ad 18 -12

=body:remedios abc 19 -11 -11
mucho_cuando d 10
not__@ride ad -10 11
otra$ a -11
pregnancy:test_was ad -15 18
ride:the_shop a -13
says__a cd -19 20
so__for d -16

allergy:abejas a 11
heart:tengo_baja a 11
horas_pero d 11
mover ab -10 12
pensarlo cd -15 10
used__be abcd 13 -15 13 -28

=any:podia ad -14 19
=tag:prior:self abd -11 25 -15
@medicine_makes a 11
@symptom__to a -15
be__that ad -13 11
effects:cuand* b 12
la_prueba abc -21 -18 20
miss$ ac -12 11
papeles_del ac -11 13
patient__am d -10
take_a d -11
well:bien_y c 13

=body:anticonceptiva bd -22 17
=body:izquierdo ad -15 14
=body:textbook a 13
=visit:cousins a -10
boost* d 14
home:@parking ad 14 -12
now:that_time abd -14 -19 22

do__text ad 18 -13
effects:nada_grave ad -16 17
effects:no_me abd 30 -11 -27
from_@medicine ad -10 14
psychosis:there abc -19 27 -14

=rule:now:yes:hit_me ad 15 -13
no__and ad 20 -14
prior:stimu* d 14
ride:no_he abcd -10 -11 23 -11
seis$ ad -14 13

=any:aguantame bd 17 -12
=any:seis abc -20 -15 19
=body:novedad ad 14 -12
it__until a -10
may_or c 11
on__chart b -14

=body:gone bcd -17 10 -16
=turn:body:unsure:no ac 13 -11
coming:llevo ab -17 24
not__and cd 10 -21
not_got c 14
que_sali ad -10 16
see__@clinician a -13

paso abc 23 -16 -28
say__to acd -12 -11 15
substance:ya_me cd 18 -11
yes_and abc -41 -24 38

comprado a -10
fall ab -12 -11
organ:not_the d 10
prior:to_the c 13
resultado__la c 11
un__y b -16

=body:iih d 14
^confirmo ac 12 -14
brain:probable c 13
only_my ac 17 -13
organ:year acd -15 21 -12
taco ad 13 -10
tardes$ bd 19 -11
tres_cosas cd 10 -12

=rule:well:unsure:^_been|have_been|he_estado_bette acd -18 25 -12
=visit:combine a 11
^que abcd -11 58 -38 -44
any:esa bd -16 12
coming:waiting a -12
si_puedo bd -16 13
substance:my_liver d 10

=body:bad cd -28 11
^day d 11
any:como_no ad -10 12
la__toda a -12
meds:puede a -15
psychosis:talk c -16

allergy:no_i c -11
meds:says ad -19 12
now:fixing ad 14 -12
one_@treat cd -15 15
prior:una_y ad 16 -23

=any:@year abd 13 -30 -10
=body:recuerdo ac -18 16
@medicine__el ad -19 19
a__question b 11
allergy:i_threw c 10
brain:saber c 13
had__oops c 10
heart: d -11
now:como abc -34 25 -13
one_med ad 12 -15
only_ever c -10
prueba_salio ac -10 11
that__only bd 13 -11

=body:artery bd -11 14
@texts__are d 11
any:no_tengo ac -12 14
effects:felt abc 14 -16 -12
how__answer c 12
organ:nurse bcd 16 -14 -14
substance:times cd 17 -10

=lead:body:no:cut:yes ad -10 12
@sick_in b 11
is__blocks a 14
meds:acuerdo bd -18 17
mi__@food a 12
now:which b 15
psychosis:cero ad 12 -11
psychosis:since acd -39 -23 42
that__day a 11

@relative_ya a -13
a__como cd 19 -14
adult:could_be cd -13 14
enter* bcd -23 -16 15
home:ya_estoy ad -11 14
lo__repetir bd 14 -10
que__sali d -12
substance:night_before b 11

=body:jeje acd 16 -11 -18
=body:que abd -21 16 -20
=said:no:all_of_them_but_not_the_person abd 25 -11 -12
ataques$ d 12
disti* abd -18 -17 13
me_@medicine b -22
pero_mejor d 12
prior:me_dieron bc -14 11
terapias ad 13 -16
well:otros c 17
with_my bc -39 14

=asks:all:yes abcd -24 58 -21 -49
it__@open cd 18 -14
nomas_un bc -13 -11
organ:test d -14
puro acd 27 -24 -27
yes__not abd -19 -24 21

=body:pretty d 12
=visit:guess a -10
=visit:has bcd -15 17 -14
allergy:cuentan b 11
bende* ad 12 -11
cancel:i b -11
college$ b -13
desde_anoche ad 13 -11
in__out a -10
puso bcd -11 -12 15
ride:and_my ad 21 -18
ride:on_my ad 22 -16
to$ bd -36 20

bueno__me ad -12 14
doctors__is b 12
had:a_empezar a 11
my__great a 13
only__about ab 18 -10
pregnancy:would_have ab 13 -14
seventeen a 14

@relative_le d -12
my_kidney ab 12 -11
that__here bd 14 -12

it_like acd 16 -10 -10
lo__en bd 19 -22
the__up d -15

=rule:meds:no:never|nunca|jamas b -13
a__bad ad -10 16
blood__says ad -11 11
depends__the c 10
had__give d 10
it__went ad 13 -11
sec abcd -32 41 -10 -23
well:right bd -12 22

=any:clock c 13
@relative_you a 11
benadryl cd -11 12
coming:ask ac -12 15
psychosis:visio* b -11
una__por c -11

alarm ac 12 -22
anda ab -19 17
er__i ad 11 -16
of__@treat d -11
prior:@treat_and cd -14 14
sin_@relative ad 13 -11

=any:in abc 21 -24 -22
deme cd 22 -26
now:marido ab -17 10
organ:into a -10
pregnancy:back d -13
psychosis:cuerd* a 16
well:otro ac -11 12
would__miracle a 11

=body:cambiando d 11
=body:corrieron d 12
belie* b -17
el__# a -12
had:ahi bd -10 11
meds:multivitamin abd -15 22 -14
most abd -42 -33 36
psychosis:@relative_is bd 16 -10

=rule:heart:unsure:a_veces|sometimes d -13
=signs:any:no:other+unsure d 13
@english__fine a 13
en__mania d 10
home:el_sofa ad -11 12
leave ac 18 -20
now:with bd -23 -10
remove ad 20 -19
well:sure d 13

=body:slept ab 18 -12
a_asistir a 11
adult:jubilado ad -10 14
coming:pierd* ad -22 25
drive:estoy acd -24 33 -24
heart:the_a ad -18 18
let bcd -30 35 -26
meds:para_dormir ab -15 11
meds:solo abc -36 28 -15
now:have_a abd -15 -12 19

=said:no abcd 43 -41 -32 -34
es_que bc 16 -14
manan* bcd -20 17 -12
prior:@insurance c -15
prior:i_do d -22
seven$ d 14
valvula cd -12 19

@person_at d -12
home:nos ad 14 -11
more__my d 17
not:above a 10
prueba abcd -12 -19 21 -14
well:change a 13

=signs:visit:none:unsure abcd -24 -26 28 -28
=visit:bueno ad -16 22
=visit:shifts abc -11 -12 16
^@late abcd 11 -15 -15 15
any:# a -17
de_drogas d 11
had:how a 14
meds:no_tomo acd 28 -13 -26
probado__@medicine a 11
psychosis:#_mg a 16

and__@texts abd -12 13 -15
have__two d -13
list_for c -15
organ:as ad 15 -28

#_on ad -16 14
@relative_does a 10
@wrong__are a 13
algo_en bcd -14 20 -14
pregnancy:in_the b -17
times__a a 16

=body:tumor ad -16 20
@treat__drug b 10
have_the bcd -12 -21 11
sangre acd -11 19 -11
substance:boss d -10
uncle d -16
vecina abd -19 23 -16

come_in d -12
every__and c -12
organ:my_kidney ab 12 -11
psychosis:break_from d 12
text$ abc -16 24 -20
there__for b 15

^in ad 33 -38
adult:week a -10
allergy:@symptom_and cd -12 14
drive:taking abc 13 -29 -12
full_blown d 11
grand__back d 10
insists d 15
numbers b -11
senor$ ac 20 -10
the__said abd 17 -13 -17

@medicine__than c 13
a__solo c 10
any:by_myself d 15

adult: bc -11 -28
hicieron_nada ac -15 11
not:descarto acd -27 28 -11
not:numero bd 17 -24
\xf0\x9f\x98\x85 abd -11 11 -11

and__will abcd -10 -15 -13 17
cancel:show a 10
del_trabajo bd -11 -11
desmaye__pero a 10
duele_el ab -11 14
heart:says_# ad -14 16
midnight$ abd 21 -12 -16
plati* ad -16 12
prior:he_ido cd -14 10
substance:las_drogas c -12
to__yes abcd -14 -30 -24 36
week_and d 13

@symptom__all abd -18 -15 23
blown_mania d 11
brain:intacta ab 18 -15
eaten:sips a 10
heart:papa bd -23 12
heart:runs acd -10 -17 12
home:jaja bd -13 17
how$ bd 28 -28
padezco bd -13 10
psychosis:tomo d 12
since__night d -21
stick_with ad -10 11

=body:calle abd -10 15 -11
=rule::yes:como_no d 13
adult:never ab -14 18
any:noches b 11
eaten:of b -13
meds:toma d -22
not:leer bcd 14 -14 -11
pregnancy:@thanks a 15
psychosis:is_what d 10
que_frio bd 21 -14
the__to a -13

=any:drink a -16
=body:cbt acd -13 -10 19
=rule:organ:yes:hep|hepatitis|cirrhosis|cirrosis ab -15 -13
^ivf c 11
^oops d 10
croni* cd -17 14
pregnancy:was a -17
stroke__had ad 18 -16
well:chevere ad -11 20

=body:alcoholic b 13
con_su d 15
igual__la cd 16 -18
not__@day cd 12 -17
que_de cd 15 -14

=any:recibo ab -15 19
@treat__@month d -12
eaten:seis_horas acd -16 21 -17
eso__otra a -11
nervios bc -25 15
organ:with_those cd 15 -13
plent* bc -11 -12

adult:canas d 14
and_everything ad -24 16
i__too ab -20 -19
is__of bcd 28 -18 -25
momentito$ abd -13 22 -12

can__wait bd -13 14
devolvi abd -10 -11 21
i__already d -23
mayo abd -11 -16 23
now:of abd -12 -13 11
psychosis:nadie a -10
substance:not_a cd 12 -23

allergy:exped* b -10
coming:to ad 15 -30
heart:roble a 17
now:retir* d 11
organ:salieron_bien c -10

=body:respuesta a -11
al_bebe b 13
ano c -23
dieron__el ad 14 -11
it_that abc 11 -15 -14
now:me_mata a 13
prior:two_just ad 19 -17
ride:que_me ab 13 -14
worked_up ad 13 -12

=body:hair a 11
=rule::unsure:no_estoy_segur* abcd -20 -13 23 -17
@drink_y a 11
debo$ d -13
drive:from_the b 16
hago_los d -15
name ab -20 -16
roger_that ad -12 18

=body:saben bd 10 -14
=tag:allergy:self ad -21 12
=visit:sin abcd -13 -14 -17 26
^alergica ad -16 19
divorcio d 11
effects:said_i ac 13 -10
me_know cd -14 12
not:confirmed acd -15 23 -17
not:dicho d -12
que__para b -10
respirar ad -13 19
to_sulfa ad 18 -22

=body:ayer c -19
=rule:cancel:no:not|nunca|no_cancel* abd -10 24 -25
=visit:medical d -11
cuando__operaron c 10
del__le a -12
home:i_think ac -11 15
prior:@medicine_distintos d 11
psychosis:@clinician_said a 13
psychosis:rule c 14
que__@thanks ab 18 -18
ride:que_@drive a -11
well:ask abc -12 -18 24

drive:@drive_home ad -22 25
not:though d -11
para__esta a 10
preocupe_mi c -11
psychosis:was_bipolar ad 16 -11

=body:parezco a 10
asked__and ac 14 -16
effects:not_one a 14
substance:daily_for ab -12 -14

had_this abd 17 -10 -12
have__most bd -11 15
no_supe a -10
prior:@sick a 12
ruled abcd 42 -11 -27 -34

#_@medicine ab -28 24
=rule:pregnancy:no:vasectomy|vasectomia b -16
=signs:body:no:other+proxy d 12
any:person b 13
brain:seizures_i a 12
convu* bcd -12 -18 13
dentr* ad 17 -12
eaten:have ad 13 -22
prior:he abc 19 -23 -25
smoot* abd 23 -14 -16

=body:stoy cd -11 11
=visit:called abcd 12 -16 11 -20
@clinician__a acd -11 26 -24
be__but ac 14 -12
cancel:count_me ad -16 20
clock* d -11
eso_creo bcd -15 22 -13
heart:the_one ad 20 -29
no__acuerdo a -13
organ:hold c -10
pass_on acd 21 -15 -12
remember abcd -19 -22 13 17
talk__somebody b 10
this__is ad -24 15
want$ abc -22 -11 10

=body:super a -12
=visit:told bd -17 11
cajas$ ad -23 20
nothing_else abc 16 -11 -14
now:clock ad 23 -17
organ:numbe* c 13

=visit:corte a 10
cancele abc 13 -26 -13
could_of cd 15 -11
estoy__si ac -14 14
heart:clinic a -11
no_just bc -12 13
pregnancy:mi_@relative c -12
texts:any ad -17 17

=any:tell bcd -28 26 -20
=body:most abd -32 -22 25
=body:sera cd 11 -19
=signs:visit:none:asks+turned ab 22 -12
brain:is_fine ab 16 -15
down__a c -12
hambre_y d 11
no__either ac 14 -10
psychotic__my d 14
sure__# ab 13 -12
the__any ad -19 19

=visit:dele bcd -13 -11 18
=visit:hableme d 13
=visit:reminder a -11
had__uti ad 14 -11
home:husband c -10
never_said a -16
que__yo abcd -15 -36 39 -17

=body:send d -13
el__da d 11
i_ran cd 16 -17
organ:about abd -14 21 -18
the_@wrong bc 14 -11

=lead:yes:on abc -20 14 -21
=tag:texts:self bc -13 -11
=visit:para c -13
=visit:plant a 11
organ:cada_rato ac -12 10
organ:demas bd -14 12
rathe* bcd 18 -31 -20

=rule:had:yes:other|another|otra|different|pre a 12
organ:uti_count bc 14 -12
que__hoy b 10
ride:anyone_here ac 14 -13

cancel:@parking ad 13 -15
hysto ac 12 -12
not:drama ad -11 15
substance:commu* ad 20 -14

=any:fine b -31
=said:had:unsure ab -20 20
allergy:have d -11
allergy:muy c 12
con_# acd 20 -13 -13
effects:lo_@symptom d 11
el__@insurer c -11
exam ad 15 -11
had:never_in a 13
not:bien abc -11 -14 25
que__importa b 11

=body:named abd -19 19 -11
=body:playing c 15
allergy:bad ac 12 -23
for__for abc -21 -11 18
me__analisis c 16
mi__pero ab -26 25
the_world ad -14 16
tucked_in d 11

absolutely bd -17 11
clear$ abd 28 -18 -30
eaten:el_@food ab 16 -18
medicare ac -15 -10
segun$ abcd -21 -13 33 -19
substance:you_yes bc -12 14
with__that c -15
you_want ad -14 13

=body:and bc -10 -12
=body:contestar bd 16 -11
=body:tenia ab -19 20
=visit:da cd 17 -12
dura bd 16 -12
i_thought c -27
lo_platico b 15
now:cuanto abd -19 19 -22
organ:cien a 13
organ:vez cd 24 -22

a__hepatitis d 10
heart:been_creeping c 11
mucho_al bcd -10 19 -14
psychosis:se_que c 13

=body:bathroom b 11
allergy:jajaj* ab 13 -12
am_ok b -10
not:complain ad -10 15
not:take c -34
substance:but_i c 13
tengo__a ad 27 -25
with_either a 11

@clinician_says a -11
drive:leavi* ad -10 13
drive:plan_to abd -15 -12 23
i__own b 24
ride:see_me b 12
stent* ad -15 12
who__lol b -11

and__so cd 14 -11
anything_except ad -13 16
can__talk abd -20 29 -23
drive:i_always d 14
drive:mama b 14
have__at ab -17 15
i__believe b -11
pregnancy:ya_cerro ad 14 -12
si__nadie ac -17 13
texts:@texts_a ad -17 19
this_a ab -13 14
violent d 16
well:morni* abcd -13 21 13 -29

am_pregnant bd -15 13
dieta cd 14 -10
had:my_third d 14
heart:la_vida d 12
i__without ad 17 -16
me__get a 10
naturales a 13
now:amane* abd -10 14 -13
now:coming ad -21 10
ride:is_got ab -15 14
ride:tengo_# d 11
solamente__y a 11
thyro* c -12
yes_liver ab -15 -11

@relative_here a 13
coming:sin_falta ad -12 14
meds:prescriptions ad 13 -13
mi__hoy d -13
not:better acd -31 -19 38
papa b -29
soy_de a 14
to_somebody c -10

#_in ad 10 -15
=body:cuantas ad -11 -12
=signs:any:no:other abd 20 -11 -12
=visit:sana d 11
comes_and ac -12 12
coming:a_otra a 12
coming:frio ab -12 19
esta__para abd 26 -13 -23
livers_good ad 11 -11
me__time ac 12 -14
not:told acd -13 13 -15
organ:pero_ya d -11
sorry__can ab -11 12
tecito b 11

anything$ abcd 19 -13 -13 -11
coming:cobran a -11
losartan bcd 26 -11 -17
not:near a 13
pregnancy:going cd 16 -12
prior:not_name c 12
ride:a_nadie acd 29 -30 -13
sometimes__a ac 15 -15

=visit:vieja abd -20 -11 25
allergy:no_allergies a 11
eaten:hour acd -20 -11 26
en__@parking ab 14 -10
fue__la d 14
iban a 13
last_winter d 10
not__by a 11
pregnancy:hoy a 11
prior:then acd -18 -37 32

=said:organ:yes abc -27 -13 12
=visit:sepa bc -12 21
@drink__@food a 11
prior:# cd -34 16
ride:so_no ad 12 -10
she_was bcd -13 16 -23
the_driver ad -17 15

=body:ansiedad ac 12 -21
=visit:ando bcd -16 22 -30
@relative__bien d -14
^estamos bcd -19 14 -13
a__y b -27
he__de b -11
not_sleep ad -11 17
organ:labs_came ac 16 -12
ride:know_works a 12
the__in bc -20 -11
the__why ab -13 13
waiting__a bc 10 -22

=any:a ac -14 -18
coming:esperando c 13
drive:husband a -11
entonces$ d 12
ride:that bc -13 12
well:un_poco d 11
working__my d 11

beers__@day a 11
but__no a 13
home:off d 18
i__well d 12
mi_@relative d -31
mi__era cd -19 -10
morfi* a 11
you_count abd 26 -30 12

any:@clothes d 11
cancel:in c -28
going__# ad 16 -16
in__still ad 18 -13
my__list b -10
pee abc -10 -25 18
prior:injec* d 13

=any:@drug bd 22 -29
=any:ella d -14
=body:church acd 16 -12 -16
=denials:any:1:no+yes c -19
=rule:now:no:luego|despues b -22
any:glauc* abd -13 -11 21
clot bd -11 12
i_woke ad -16 14
meds:sigo ad -11 14
my__through bd -14 -10
organ:fatty_liver d 12
por__de a -17
to__lol bd 11 -11

effects:una ad -16 16
meds:lo a -12
organ:inflamado ad -13 14

=body:limpio abc 17 -22 -19
=body:plumbing ab 21 -10
eaten:hambre cd -12 -11
encargo d 12
heart:but_not cd 10 -12
now:there acd -16 -15 17
off__day a -11
organ:han c 11
texts:@relative acd -15 13 -19

hallucinations abcd -19 -13 -13 28
i__things d 12
lil a -12
prior:gummies bc -22 22

=any:texting ad -14 14
=body:bano bc -11 13
^de ad -26 11
and_saw cd 14 -20
any:ayunas ad 29 -27
drive:carro_y ad -11 11
prior:since_# d 10
the__maybe bc 12 -15

and_@treat d 15
drug$ b 14
it_handled ad -12 16
pregnancy:factory a 12
vez__alta c 13

and__i abd -30 -27 32
muy_amable ab -11 19
now:my_shifts bc -11 11
ride:texte* ad -17 11
se__mi ab 14 -20
super a -19
tengo__minutos ac -21 18
well:you abc -31 22 -14
would_@thanks d 15

=visit:both abc -12 -18 12
a_ok ad 12 -11
texts:si_luego d -10

@call__@late bd 14 -11
adult:dice_otra c 13
and_see c 10
full bcd -23 -26 25
heart:what ac -15 -10
never__told ac 19 -17
on__any ad 17 -13
on_the bcd -40 23 -16
un_momento abcd -28 38 -11 -23

=any:figure bc -12 11
=any:tantito ab -11 18
allergy:alergia_no cd -15 12
ando__pero acd -16 21 -13
any:mensajes ad -12 10
heart:a_valve ad -11 13
things_when cd 12 -13
two__@year b -12
work_and c -14

=body:cuatro abcd -24 -23 -14 37
=body:mio abcd 21 -16 -12 -11
=visit:puede d -32
^dudo cd 18 -11
any:coupl* d 12
i__miss acd 19 -12 -15
organ:think_so ac 19 -19
stoy bc -10 -11
to_count d 14
well:your abd -10 18 -14

@wrong__we a 13
fue__amable ab -10 18
had:ok b 11
know__@relative ac -13 16
mi__el bcd -14 -24 20
more__ought d 11
now:@relative_got a 10
prior:psicoanalisis d 14
ugh ad 14 -14

=number:home:few d -15
effects:from_it d 11
empty_@body a 11
psychosis:invega d 12
read_the b 15
specialist a -11
una__media acd -12 15 -10
who__not bd -15 18

@cancel_i ab 18 -15
get_up d -15
prior:ha acd -13 -11 13
since__@year cd -11 11

=body:table d 15
bring_my bcd 14 -10 -11
diagnosed b -15
every__it a -11
heart:find c 11
never__up c -10
no__do bc -14 -14
no__leer bcd 14 -14 -11
prior:no_i b 12
psychosis:never_had ab 17 -12
sirve$ acd -11 -11 19
substance:can a -21
substance:ver ac 16 -17
texts:is_better bd 16 -10
the__honestly c 13
trying__be b 10
vomit* cd -15 16

for__a c -15
for_what abcd -21 34 -10 -22
heart:palpi* d -12
heart:the_cardiologist cd 16 -16
my_@insurance abd -13 20 -12

#_miles a 12
=signs:any:none:other+unsure abd -36 -17 13
all__at a 10
mareos acd 13 14 -21
order ad 24 -20
organ:one acd -13 20 -24
rinon_a d 11
se_como a -15

^slipped ad -17 18
drogado a 12
now:rato ab 19 -12
texts:up ad -20 22
todo__orden ad 21 -17

=any:could a -21
=rule:ride:unsure:might|maybe|may abc -31 -13 20
alguien$ abd -12 12 -10
cancel:cancelen bd -12 11
effects:everything ad 15 -11
pregnancy:hace_dos c 11
substance:de_drogas d 11
thyroid c -12

come__she a -11
eaten:not_@eat a 12
fluoxetina abc 12 -11 -12
had:did_the bd -15 15
it__so b -10
meds:i_am ab -15 -11
perlas$ ad -11 13
psychosis:none a 11
una_hora c -16

^easy abd 22 -13 -10
eaten:two ad -18 19
heart:@thanks bd 14 -20
meds:de_manzanilla ab 16 -12
now:buen a -11
organ:on_the b -13
though b -12

i__were ad -11 15
lo_puede ab -14 12
organ:much d -11

=body:both acd 33 -42 -15
heart:we ad 13 -13
meds:tomar c -11
now__in a 10
pregnancy:tres_@relative abd -13 19 -14
y__puedo abd -18 -16 14

=tag:texts:idiom_yes ad -16 19
it_is a -29
now:retired_every d 11
pregnancy:maam a 13
pregnancy:to_find ac -14 16
right__or b 13
said__be a 13

it__on c -19
not:just cd 12 -21
problem__have a 15
psychosis:a_bit d -13
transfer bd -11 11

can_send bd -12 15
cleared abd 17 -15 -14
no__tomo c 11
preguntado ac -16 12
ridin* ad 19 -12
super$ abc -10 17 -11
the_@price ab -19 26
well:be d 11

=body:higado bc -10 -21
he__llorando a 15
home:is_not ad 15 -15
i__swear c 10
looki* bcd -12 21 -17
not_@body ad 22 -21
prior:i_never c -16
psychosis:disor* b -12
substance:calling ab -13 14

=any:hora abcd -30 -12 12 14
^ptsd a 10
cancel:@relative ad 11 -22
i__rather bcd 11 -22 -20
prime* abc 11 -40 -19
to_that acd -17 -15 14

allergy:da c -19
brain:anos a -12
coming:@howmuch a -13
does__@drug bc -14 13
had:pasad* bd -16 20
my__yet a -12
organ:@day_@day d 12
poder$ ad 17 -14
ride:vieja_me cd -12 11
substance:over bcd -23 -14 16
truck__a ab -12 13

=body:ambulancia ad -17 12
=body:wanted abd 25 -16 -15
=denials:visit:2:no abd -11 -12 17
adict* ad 29 -25
any:about_my b 11
cholestasis d 13
cuentas ad -12 18

=body:tomo ad 16 -16
azathioprine d 12
brain:brain* a 13
heart:since_the a -11
llegan$ bd 12 -10
sangrado bd -10 14

=lead:body:no:on:yes abcd 13 -31 -27 10
@body__estoy d 11
@treat_de acd -11 12 -12
not:decided acd -21 18 -11
ride:will abcd -30 -23 17 17
substance:of_the ad 13 -10

=body:recreationally c -13
adult:in abc 22 -24 -12
get_a a -17
no_trouble c -11
not_@treat d -19

=body:mood d -10
allergy:not b -28
any:might ac -15 17
later_but d 11
meds:over bd 18 -17
not:revisado ac -13 17
organ:get ab 13 -23
prior:tramadol d 11
puse c -10
ride:ella_no b 11
una__ni a 14

=any:cloud abcd -17 -10 -11 26
=any:saliendo b 11
@symptom_once ac -13 11
@year__hoy ad 11 -10
cancel:le bcd 23 -11 -23
come__@relative ad -10 16
e abd 34 -15 -27
eaten:desayuno abd 19 -19 -21
effects:@symptom abcd -22 -24 -26 34
hipertensa a -11
ronchas a -12
substance:@drug_that abc 23 -11 -19

=body:fui ac -12 12
=visit:truene d 17
evaluando cd 18 -15
murio__@relative bcd -13 -16 23
substance:no_le b -15

anafi* d 11
dormir$ ab -11 -11
effects:@wrong b 11
i__till ad -14 18
not:single ac 21 -16
not__straight ad -21 13
she_takes a -11

=said:brain:unsure d -12
coming:lo b -11
dijeron__un cd -14 17
effects:dormir ad -16 23
effects:por cd 11 -16
pregnancy:soon a -13
prior:ahora b 11
sin_drama d 14
stand$ acd 22 -12 -12

she__she cd 22 -22
tomo__para abd -13 -14 11

=any:amable ab -10 18
=visit:salir a -14
diabetes$ b 11
era_el c -10
pregnancy:a_day d 12
preguntas$ d -10

and_@animal d -11
brain:de_la b -10
judge_says cd -13 13
ready$ ad -21 22
the__of ad 17 -29
to__not abcd 46 -25 -26 -27
until__then d -12

=any:las b -19
@drug_todas d 12
an__for cd 15 -18
heart:disea* abc -10 17 -10
organ:died_of b 12
paso_un ad -16 15
pero__este a 15
pregnancy:# bc -10 -20
ride:cuida* c -14
se_@drive ac 24 -22
se__ficha b -12
substance:@relative_would bc -18 20

=visit:hoping cd 17 -18
=visit:too ad 17 -16
body abd 33 -33 -23
but_only ac -16 20
out_on abd 11 11 -28
prior:recetaron d -15
probably ab -11 -18
prostate d -11

am_asleep a 13
cancel:conmigo b -15
driving c -34
like_crazy abd -23 -13 27
psychosis:about_the a 11
remembers cd 16 -17
ride:need_to a -13

and__sure ac -12 16
at_@food b 11
eaten:poqui* d 11
meds:antes bc 10 -17
regre* bcd -34 -25 25

=body:fainting d -14
=visit:afuera b -15
bien_del ad 15 -11
drive:una ab -13 13
heart:before abd -25 26 -22
heart:could c 16
no__dije d 10
organ:physi* ad 10 -14
prior:el bc 14 -18
the_@place c -14
when__@stop ad -12 13

=tag:coming:no acd -12 -16 22
brain:sacaron d 12
i__@relative b -13
substance:i_ought d 11

allergy:nunca_me c 15
eh$ acd -18 17 -13

=body:bebida d 13
abrir bd 16 -13
coming:aqui ad 17 -15
eaten:hace abcd -12 -40 -15 19
eaten:pm a 11
pregnancy:resultado c 12
switch abc -10 17 -11
well:day bc -13 14

^llegue ad -14 18
but__one abc -17 -13 21
lady_never b 11
meds:tiroi* ad -10 11
meds:zoloft b -13
minutos abc -14 -10 14
pass$ acd 16 -11 -15
rate b -13
ride:said_ok d 17
ride:work ad 14 -13
si__alergica b -13

=any:grade a 10
=any:vida ad -13 20
=any:will ad 10 -38
=tag:meds:other ac -27 17
allergy:veces acd 24 -12 -17
psychosis:que_se bc -13 16

@drug_only acd -25 33 -15
cancel:@cancel_nomas d 11
heart:dijeron_que a -12
nasal ad -15 15
not:llegue ad 16 -16
pero_tengo ad -13 10
pregnancy:cuatr* d 14
ride:ladys ad -14 13
worse$ d -14

=said:organ:unsure bc -17 -13
again_please abd -13 21 -18
any:llamen ab 20 -15
any:nadie d 12
i_meant b -12
low_blood ad 20 -21
me_prestan c 11
my_liver abd -21 -37 26
outside$ d -19
prayi* acd -25 39 -28
psychosis:am bc 11 -19
ride:has_not acd -18 28 -17
was__second ad -25 23

=any:box a 11
=body:while a -11
appendix__that c -10
in__right a 16
not:casa a -17
pregnancy:along ab -11 10
pregnancy:old c -13
psychosis:manic_once acd -15 -11 18

=rule:heart:yes:ablation|defibrillator|valve|val abcd -24 -21 -20 36
=visit:chamba b -10
=visit:novedad ad -17 18
@relative__she bc -29 11
esta__en c -14
hicie* b -18
meds:medication ad 30 -22
organ:incon* d 17
puesto c -11
sintrom ad -12 17

=body:medical ad 15 -13
=body:passing d 14
=body:vice a 12
allergy:malis* cd -12 10
at__house ad 18 -12
coming:time ad 10 -14
drive:@fetch_a ad 17 -11
drive:senio* a 11
mi__@medicine bd 15 -12
organ:las a -27
psychosis$ bd 18 -11

=any:need abd -12 32 -31
=body:cup b 11
=rule:cancel:no:dejel*|dejal*|dejen*|mantener*|m ac 11 -11
=visit:always abd -27 -17 35
adult:# bcd -27 -26 12
drive:drive* bc -12 -18
heart:husband bc 12 -16
mi__fallando abd -12 12 -17
ought d 11
prior:ssris d 15
told__one b 13
well:prime* ad -10 11

=signs:eaten:none abd -22 22 -15
^liver bcd -14 -15 15
a_bit abcd -19 -16 13 11
eaten:be_more ac -12 15
have__time ad -10 14
heart:elect* ad 11 -18
i_@drug abcd 10 15 -11 -22
of_the c -13
to__reminder a -12

hay_nadie cd -12 17
heart:todo acd 21 -13 -27
home:in_the b -16
no__desde ad 15 -11
not$ abd 69 -70 -42
organ:hepatitis_b d 14
para__@month ab 15 -16
will_@drive ab 15 -24

=body:mandaron acd -16 16 -13
=visit:camioneta ad -11 14
bad__and a 10
eaten:como d -18
pregnancy:cuido_con a 12
ruled_out acd 35 -24 -26

=any:segun abcd -17 -19 34 -24
=body:mellizos d 13
^morphine ad 24 -18
a_minute bcd 27 -17 -14
be__@call ac -13 12
like_how a -11
open abc -19 19 -12
substance:tomo abcd 43 -49 -10 -27
texts:a_postcard ad 13 -10
toma__@medicine b 10
we__together ad -13 16

@medicine__of ab -15 16
@medicine_since abcd -22 -16 -12 28
a_@month b -12
any:dale ad -12 16
he_got c 11
ride:@cancel ad 19 -16

allergy:never_had c 12
any:hoy abd -11 23 -17
biscuits__gravy d 12
da__me b 13
eyes ac -12 11
murmur$ a -11
now:esta_perfecto ad -16 17
ride:herself ad 19 -14
ride:try acd -11 25 -20
solo_la abc -13 -13 11
substance:for_my b -11

a_night ad -11 15
all_right ad -17 16
coming:confirmo c 11
como__horas cd 11 -12
heart:tuvo bd 15 -19
now:hablo bd 17 -13
psychosis:cabeza ad 13 -15
quiten$ bd -16 22

@day__be ad 14 -13
effects:bette* ad 16 -13
hip b 10
ladys__do d 10
my__@food ad -19 16
stopped__on ad -11 12
substance:i_@stop b -23

=any:preguntas a 11
=body:reloj abcd 27 -10 -11 -16
=rule:coming:yes:i_am_~1_down|good|ready|free|ava a 10
cancel:i_said d 11
for_@texts ad -14 15
heart:i_am bc -17 13
heart:not_know d 11
psychosis:uno d 11
ser abcd -12 -17 39 -51
sleep_on abcd -14 -12 27 -15

=body:inyeccion b -12
=body:serious a -12
alta__de ac -12 14
me__miedo bd 26 -28
not:comi ad 10 -12
pregnancy:me_salio cd -12 14
yo__tenido abd -12 -12 18

=any:carro ab -19 17
^define abd -31 28 -37
drive:coche b -11
else bcd -32 -28 22
has_a cd -16 11
my__your a -10

=visit:yea d 14
any:escribame ad -11 16
any:mismo bd -17 17
drive:will_have a -13
got__coming cd 17 -15
ningun bcd -20 -12 11
pregnancy:de_encargo d 12
prior:a_@clinician b -12
said__in cd 11 -10
since_last abc 11 -17 -11

=any:afternoon ad 10 -10
got__in abcd 18 -11 -25 -15
las_mananas b 10
me_repite abcd -13 21 -11 -11
now:en_un ad 13 -13
that__of c -12

=body:@animal bcd 41 -35 -31
=body:viene d 14
=visit:perfecto ad -25 28
livin* d -11
now:not_work ad 16 -11
prior:of_them acd -24 -12 21
texts:me_olvida cd -11 10
them$ c -16
turno__las abd -12 21 -11

=any:slept bd -13 12
am_good abcd 26 -18 -14 -15
me_dializo d 14
meds:de a -11
send__the d -13

=visit:preguntas bd 13 -11
@medicine_nomas b -14
buscar abc -17 -19 17
lo_estoy ac -25 27
pregnancy:no_tengo a 12
see_me ac -13 -10
un__de bcd -46 -14 28

^llevo ac 12 -15
any:how_to c 12
coming:tengo_que acd 25 -20 -16
drops$ ad -12 10
everything__there ad 15 -10
had:not_had a 18
had:vez_en c 13
organ:desde_los a -13
seguimos abd 20 -11 -12

^all bcd -33 -35 25
not__say a -14
presion_al a 12
que_nada a -12
ride:el_dia ad -13 16
started_my a 13
substance:sleep bd -16 -12

child* ad -11 13
disparo d 11
las__dormir d 11
not:clock c 13
prostate$ ad 11 -12
psychosis:this bcd 21 -12 -25
psychotic__in ad -10 11
que_soy abd -13 -19 17
se_apure cd -12 16
substance:bottle abc 11 -11 -17
substance:thought_i ad -11 16
y_es d 10

=turn:body:unsure:unsure ac 17 -21
^@drink abc 16 -20 -19
^oigo bd -10 16
al_final acd 27 -12 -17
heart:a_clock a 11
heart:it_was bcd -21 14 -17
meds:to_be bcd -14 15 -13
operado abc 11 -27 11
prior:#_of d 12

=body:ando b -34
^media d 14
in__in c -10
mano ad -11 11
they__bipolar ac 10 -16

=body:heart c -19
=rule::unsure:no_~1_recuerdo|acuerdo acd -31 20 -13
adult:@date_birthday d 13
adult:or_for c 11
cancel:take ab -18 15
eveni* d -15
gave__bottle a 10
now:free ad -16 19
ocho bd -12 17
ride:@relative_con d 16
sober_today abd 10 -23 16

=said:no:what_the_text_says_after_all bd 12 -41
bajo abc 13 -20 -17
sulfa acd 18 -14 -17

=any:fino abcd -13 -11 -15 19
=tag:allergy:turned b 10
=visit:duele b 13
=visit:sure abd -15 -23 17
=visit:unos ad 14 -12
drive:licen* abd 35 -22 -21
in__the c -15
leave_it ad 21 -18
me__las d -14
take__home b -13

=body:salvo a 13
arreg* bcd -13 23 -18
drive:said_yes d -10
now:no_le ac -12 11
ride:around cd 16 -17
substance:@drug_to ac 25 -25

brain:bleed d 13
cae abd 21 -16 -11
false_alarm ac 21 -20
firmar abd -13 20 -14
we_will ac -15 17

=any:subio ad 13 -11
eaten:one ad -26 15
pregnancy:@date_# ad -11 16
recon* abd -17 14 -13
si__se acd -12 -12 21
the__before a -15

=any:social d 14
=visit:waiting bcd -21 17 -21
@late__am ac 12 -10
guess__as ac -10 17
meds:tengo bc -10 11
prior:that c -20
that_morning d -11
working__it ac -21 19

brain:upsta* a 11
murmur__i b 13
organ:back_perf a 13
pregnancy:a d -14
pregnancy:no_me ad -33 12
prior:fluoxetina c -11
whole_family a 11

=body:des c -11
=body:gente d 12
=body:hongos c 10
=lead:visit:no:on:no bcd 10 -16 -27
@relative_tomo b 12
my_break d 14
pregnancy:first ad -19 20
ride:@insurer_mi ab -21 15
scan b -19
still__the b -19

conduzco b -16
effects:lo abd 19 -11 -15
enton* ab -13 -12
heart:low abcd 46 -12 -28 -36
heart:she_is ad -10 12
home:con_mi ac 13 -12
prior:#_y ad -11 14

caminar d 11
eaten:#_now ad -12 13
prior:have bcd -14 -11 15
trying_to abc -25 -13 25

=tag:heart:all_but_me abd 24 -11 -12
a_reaction bd 11 -11
any:had acd -15 -24 12
can__back bc -12 12
decaida$ acd 20 -15 -18
else$ bcd -12 -18 10
mariscos ab 14 -13
prior:solo ad 20 -22

=body:dira ac -13 15
allergy:blue cd -15 10
back__the bcd -13 -14 18
devol* abd -10 -11 21
heart:i_will ab -13 14
morphine__@treat ad 21 -16
oops_i c 11
psychosis:bien ab 17 -16
soy__tengo ad -17 18
the__right cd -11 -13
to__thing a 12

=any:text ac -10 -13
@relative_dice ac -18 11
ask__tomorrow bc -21 17
cardiologo_me c -11
cuantas_preguntas bc 11 -10
es_nada c 11
fly ab 27 -21
he__but ab -21 13
meds:que_es bc -10 14
not:consegui ab 11 -11
not:turno abc -14 -15 10
prazo* b -15
psychosis:mdd a 14
psychosis:the_tv c -11
so_not ad 12 -11

=body:bees d -12
=number:few acd -22 -32 26
^walking abc 21 -10 -15
adult:aun a 15
ex__drunk ab -10 13
psychosis:loca d -15

be__first abcd 24 -12 -10 -17
drive:@drive_mi b -13
dump abcd -19 -14 -10 21
fui_con a -26
had:la_he ac 18 -13
heart:third bd 17 -16
heart:toda ab -15 11
izqui* ad -15 14
minute abcd -10 26 -15 -14
organ:transplant cd -14 11
ride:lined_up d 12
un_dia ac -17 11

the_plant c -11
well:garbage a 14

=body:resultado abcd -18 -11 24 -12
allergy:made abd -11 -20 12
cancel:count ad -16 20
drive:my_@relative acd 20 -13 -34
i__whole ad -12 14
otra_vez c -32
two_@body ad 15 -15

=any:definitely bd -11 12
drive:same ad -15 15
en__cuarto ad -11 10
had:i_need b 12
psychosis:thought_my d 12
turn__@date ad 17 -15

=body:thought bc -12 -11
allergy:as a -10
any:say_that bd 12 -11
brain:ha ad 18 -17
heart:horse d 10
once_no ad 20 -13
pregnancy:que ad -25 18

adult:vietn* d 12
allergy:handl* b 10
de__el bd -17 -17
eaten:get bd 17 -11
it__never abc 24 -10 -20
like__said d -19
que__deja a 11
substance:@relative_were ad 13 -11
substance:bette* d 12
timer ad 25 -15

=body:find acd -27 24 -19
=visit:ahi bc -17 -21
in__will b 11
medio bc -17 -11
not:@body ad 19 -35
not:queda ad -15 20
patient__@relative a 12
pero_no ad 12 -26
primero a -13

=body:distintas bd -10 15
=body:pull acd -11 15 -15
@date__will c 11
am_a abc 33 -65 -32
any:ask bc -13 14
coming:@insurer ad 14 -13
la_manana bcd -11 -15 13
me_a d -20
meds:never b -11
now:then abd 13 -19 -18
usted_que b 12
what_it d -19

=body:trying a -11
deep ad 12 -10
have__about d -11
i__show ad 17 -10
it__do bcd -12 -28 15
or__they b 11
ride:ser bc 10 -10

=visit:last abd -30 38 -21
after__@medicine ad -18 20
allergy:allergy abd -18 -13 13
brain:pusieron d 12
cinco_minutos c 16
other__the ab -10 13
prior:life bc -15 17
prior:llego bd 12 -12
se__cuenta b 10

@symptom_no ad 16 -16
brain:murio b 12
brain:not_been ac 14 -11
para__dolor abc -19 -12 20

=rule:heart:unsure:soplo acd -13 -26 26
=visit:entro a 11
desde__@year bcd 25 -16 -14
me__regla a 15
seria_la a 12
voy_para ad -18 23
well:usted ab -16 19

possibly abcd -16 -14 30 -17
pregnancy:nace_en ad -12 16

@cancel__i a -13
drive:why_not b 16
for__@body b -10
heart:says abc -17 -24 13
meds:a_la bd 14 -11
organ:nothi* ac 10 -11
organ:perfe* abcd 40 -19 -28 -25
over_it bd -12 18
ride:@ride_is ad -14 22
voy__eso b 10

=body:stay d 11
@relative_wants bc 11 -11
allergy:got_@sick cd 11 -10
driver__a ab -10 13
dropped__at a -12
si_la bc 13 -14
tell__@clinician b 14

=body:nervios b -23
^hongos acd -15 22 -12
my__due b 12

guardian a -11
me__urticaria ad -15 16
real c -11
was__have b 19

=visit:preguntar bd -11 11
cancel:as abc 28 -15 -21
completamente d 16
kiddi* ab 14 -13
me__los ad -28 19
now:viene_de d 11
organ:salio bd -13 -14
prior:se d -20
prior:stop a -13
well:a_little b 11

=any:nino d 12
=body:ic abcd -21 -19 -13 29
a__tells b 11
adult:@relative_i ad -14 11
blessed_day b 12
organ:liver_@place ad -10 13
prior:i_need b 11
prior:prazo* d 14
well:antes abd 24 -15 -14

adult:tiene_# b 12
ando__la cd 14 -22
effects:that b -16
had:the_iv d 12
pensando ac -12 20
pregnancy:ask d -12
pregnancy:doy_teta ad -12 14
prior:stuff d -12
psychosis:@symptom_no d -12
psychosis:that bd 12 -22
relap* ad -14 15
una__cayo ad 13 -10

=body:transaminasas a 10
adult:el_# ad -11 15
any:old ad 17 -12
any:vitam* abd 24 -10 -16
aun__el a 14
buspar ad -17 20
correo a 12
eaten:time d -18
en_@eat bc -10 -14
encon* abcd 25 -17 -15 -13
first_thing ab 14 -14
left_a b 12
now:agend* ac -10 12
one_@drug ac 13 -11
organ:liver_was a -18
pregnancy:had_my ac 12 -14
ride:and abc 23 -15 -33
substance:al acd 11 -11 -17

coming:not_miss ad -14 17
got_big d 13
psychosis:they_ruled a 10
was__@treat a -11

adult:mi_@relative bd 13 -23
cancel:bien d 11
coming:este bd 12 -14
heart:monit* abc -14 -19 13
meds:@medicine_for d 14
now:#_de ad 12 -11
organ:problems bd 16 -13
ride:el_@day cd 25 -25
substance:problemas d 11
un_derrame c -19
yes__would c 11

^permitame bd 21 -16
can__stand a 12
esta_vez acd 17 -13 -12
know_if abd -18 26 -34
mas__# ad 21 -22
me__up b -12
off__the bd -13 10
pregnancy:quit ac 11 -14
this_number bd -12 17

=any:muy ad 17 -26
=body:diamox bd -13 21
no__in b -11
prior:por_probar ad -14 15
sweating bd -13 12

adult:niece bd 11 -11
cancel:@day abd -20 -15 22
heart:blood c -24
heart:nerves cd 13 -11
home:eating ad -14 19
home:that abd -16 25 -28
it_this a -14
morad* b -14
now:full ad 22 -18
sobri* b -11
substance:@vehicle ab -21 23
y__@medicine acd -12 -18 18

=any:bites d 15
^buenos abcd -19 31 -13 -25
cancel:for_the a -11
organ:knees d -13
positive$ ad -15 13
pregnancy:littl* d 11
prior:memor* c 12
the__lot d 10
vez__los ad -11 12
y_sin c -13

@drive_it a 11
^devolvi d 17
drink_and d 14
effects:pastilla cd 11 -15
psychosis:postpartum abcd -19 -23 19 15
soy__no b -13
substance:a_drink b 11
substance:some_weeks c 11
that_do d -11
too__so ad -11 10

=turn:body:none:none b -43
any:nunca ad -12 14
esketamina cd -19 21
is__problem bcd -24 -11 29
sure$ ad -39 24
uf bc 14 -12

=body:true d 11
@treat__@body bd 17 -12
decidido$ ac -15 20
he_pensado c 14
on__last b 10
prior:recall c 11
therapy abcd -22 19 11 -22
things__not c -15
tms bcd -18 -15 19
well:dormi ad -11 12
you__@call ab -10 11

@medicine__mania ad -11 11
adult:do a -27
any:quit d -11
as_they a 16
can__handle a -12
cancel:will abc 18 -31 -12
in__and c -30
organ:numbers c 13
seria_mi bd -12 10
straight abc 11 -26 -12
that__good d 11

=body:gustan ad 12 -10
=body:protection a -10
=visit:sorry acd 25 -19 -25
@body_a ad 15 -14
any:i_do bc 11 -28
brain:chiquito d 14
coming:ahead_and ad 23 -23
home:sitting_on ad -11 14
my__but abd 29 -35 -36

@late__@open d -11
^due ad -18 22
guest$ d 20
hayan_dicho a 16
pressure_only d 12
to_worry b 13
well:ya_se ad -11 17

@relative__y bc 14 -15
allergy:me_puse abd -25 -13 23
brain:fall ac -14 13
get_off b -17
heart:bad_ticker a -15
insulin abd -22 -11 22
now:daugh* a 12
that_already abd -13 18 -11

=any:happy a -16
=any:stress cd 15 -12
=body:@person abc -19 25 -18
brain:una ad -15 12
eaten:my_@medicine d -14
feels d -16
i__energy ad 16 -15
now:parec* ad -11 17
prior:@howmuch ad -11 -11
si_el abcd -34 -14 13 16
sube acd -23 27 -19
substance:a_@month ac 17 -12

allergy:no_sabria a -12
dijeron__tengo cd -10 14
now:we_do ab 24 -20
psychosis:clinic d -13
that_makes cd -12 14

^ya c -25
eaten:i_will bd 11 -11
had:parties b 11
morphine__ok ad 17 -12
now:watching d 12
psicologo b -13

@medicine__los c 10
eat acd 21 -21 -28
grandma acd -12 -22 19
had:@cancel bd 13 -14
my__side bd -11 12
tres$ abc -10 -23 15
well:i_can bcd -11 16 -13

=any:pues b -26
=body:gusta bcd 20 -10 -22
anticonceptiva bd -22 17
coming:persona a 12
dejo__@door ad -11 14
had__@visit d -12
home__only ad -11 13
ride:have_not ac -15 19

=body:naci d 11
=visit:mia b -16
any:me_puede b 10
grano* abd -13 -10 20
home:aun acd 24 -12 -13
organ:chiqu* a -11
pregnancy:noche acd -17 -11 24
ride:out_of abcd 28 -11 -15 -21
texts:ando a -12
the_liver abc 21 -13 -13
y_mis bd 13 -11

may_have cd 16 -12
my_@book b -11
sweet_home d 13

=body:prueba abcd -14 -18 21 -12
=tag:had:self bc -19 -17
=visit:off b -36
in__night bc -12 10
meds:since ad 26 -21
no__se abd 15 -23 -28
organ:like_a d 12
pregnancy:years abcd 14 11 -15 -22
ride:@relative_puede b -11

allergy:nauseous ac -20 24
any:up b 12
de__esa ad 11 -10
mismo__la ac -10 -12
not:stuff abcd 30 -13 -21 -14
organ:at_the b 14
pregnancy:found ad -12 17
pregnancy:gemel* ad -12 25
una$ abc 15 -19 -22

=any:ansiedad d -18
=visit:went c -11
my_third b -12
tried__not ad -14 11
turned_out ac 10 -13

#__before a -12
adult:college ad -13 15
allergy:anyth* bcd -18 10 -16
had_@food ac -11 -18
las__una cd 19 -12
no__dios ab 13 -11
nubes$ bd -11 12
organs a 12
pregnancy:al_bebe b 13
ride:is_not a -11
sit__the d 11
substance:throu* d 12

=body:go abd -18 21 -15
=rule::twice:not_not ad -21 16
be__other d 12
cancel:manana acd -23 11 17
emojiyes bd -12 15
like__baby a 13
oatmeal acd -13 -16 18
okie_dokie ad -12 21
prior:@medicine_so ad 12 -12
psychosis:me b -14
psychosis:rexulti ad 14 -13
stuff__the c 16

adult:quince ad 22 -17
allergy:dado d -13
estoy_a ad 23 -17
i__most ac -11 16
meds:or d -12
my__older bd -12 11
nobody_told ab -14 14
well:time abd -34 -16 29
would__liar ad -14 14

any:parte_de b 12
drive:@visit a -18
i__patient ad 13 -13
me_last d -16
ten_@hours ad 17 -15

bipolar_# cd -14 10
coming:hones* a -11
effects:i a -12
heart:dose acd -11 -13 21
stones__in d 10
this__best abd -15 -21 26

allergy:if_i bc 17 -17
by__at d 16
me__tanto d -13
psychosis:does_postpartum bc -18 21
volvi_a acd -11 -11 24
well:last c -10

=any:ensure d 11
have__blessed b 12
my_spot bc -15 -10
now:ya acd -18 -13 20
pregnancy:had_a d -19
teens d 14
three$ ad 18 -13

=any:guess acd -12 21 -15
back__i b 13
has__lol b -10
heart__is ac -13 13
it_does ab 15 -15
never__checked ac -15 17
que_le c -12
well:@symptom abc 15 -11 -22

have__on cd -23 17
home:the_house a -15
key ad 14 -10
on__@body cd 21 -17
pigs ab 23 -19
texts:a_veces c 10
viernes ac -30 10
wish__the ad 16 -15

=visit:nervous ad -10 12
a__orden abd -22 -12 31
ago__my ad 18 -17
another_day d -11
depen* abcd -51 -25 36 -13
he__i cd 15 -13
home:a d -15
home:en_camino ad 22 -16
liver__normal ad 11 -11
now:by_me d 17
organ:troub* ad 16 -11
paper* acd -13 20 -16
pregnancy:mine ad -12 14
psychosis:por b -12
psychosis:psiqu* d 15
time_would ad 11 -17

=visit:they abd 32 14 -46
as_rain a 16
pero__@drive ab -11 20
stent$ b 11
strai* abc 11 -26 -12

=visit:quizas c 14
^@door bd -11 14
la_@relative cd -10 10
prior:@clothes ac 11 -13
substance:pills abd -21 -21 23

any:tendr* c 15
los__pero acd -11 19 -13
mysel* bcd -21 -24 18

=body:but b -43
=body:negativa ad 16 -13
=rule:psychosis:yes:hypomania|hipomania bcd -18 24 -13
=signs:any:none: c -42
check$ abcd 26 -12 -14 -18
now:same_time d -12

=any:@month abcd 19 -13 -12 -11
=said:well:ask bd -21 -10
=visit:@month acd 16 -14 -15
brain:would ab -16 17
drive:@relative_no ac -17 11
she_am a 11

=body:cuentas d 13
^fumo abd -19 -22 11
adult:school a 12
asegurar$ abc -14 -16 23
at__clock c 13
pero__lactando d 12
quiten abd -11 -20 27
se__@relative b -15

=visit:borreme b -12
bypasses$ bd 20 -15
cancel:am_good a 11
eaten:but_@drink a 11
heart:estab* d -12
took_@medicine ad 11 -17

me__@symptom a -13
meds:actua* ad 14 -12
not:thing abd 18 -16 -18
pregnancy:i_am ac 10 -13
psychosis:gave a -13
substance:a_drug a -11
tolero_me d 10

asunt* ab -14 20
estuv* acd -16 -12 20
mdd a 14
never_not ac 14 -10
psychosis:un abd -19 -12 10
shake* bd -14 13
tests$ acd -14 23 -15
texts:este_es d 12
well:as d 18

=visit:todos ac 22 -17
@texts_are ad -15 16
heart:la_tengo a 14
psychosis:fue ad -17 12
puede_@move ad 13 -11
sometimes abcd -22 -34 40 -31
wheel ac 17 -11

allergy:out abd -12 -18 23
me__semanas a 14
meds:right_now bd -16 17
necesito$ b -10
organ:cual b 11
prior:wellbutrin bc -11 -19
ride:should_have cd 16 -15
whatever_they b 10

^cuantas abc -12 20 -11
del__se ad -13 13
for__depression b -12
psychosis:i_get cd -19 21
rinones__higado ad -10 12

en__para ad 18 -12
heart:coronary b -10
meds:o d 11
substance:@drug_does bc -11 11
well:del abd -21 -11 25
when_it ac -19 11

=body:mariscos ab 14 -13
=rule::refuses:i_do_not_understand b 11
are_on bc 18 -14
dia__mi ad 13 -11
ears ad -15 21
every__weeks d 11
llegar__en a 12
para_despues a 13

=body:husbands ad 11 -27
^el ad 10 -21
acomo* ad -11 18
allergy:swell_up d 11
any:mis_@relative ad 17 -14
confirmar bcd -14 12 -14
i__@cancel ab -13 12
junta bd 11 -16
meds:kind c 12
now:los b -16
phoenix$ a 10
pm$ d -10
well:fu_ni c 11

=rule::unsure:que_yo_sepa abc 25 -10 -20
=said:unsure:no,_in_doubt cd 17 -15
adult:could cd -13 14
allergy:will_be ac 16 -10
la__las bc 14 -13
me__permiso ad 13 -15
not:hurting ad -17 19
ride:like ab -10 10

=lead:visit:yes:2 bd 12 -23
@move__first ab -11 10
fumar b 16
fumo b -11
i__somebody c 11
only__never acd -29 20 13
quien_quita abcd -16 -23 30 -10
ride:del a -25
texts:texting_is d 11

^hold abd -21 31 -18
adopted cd 13 -12
adult:seman* ad 14 -11
bp_was abc -12 -11 15
gusto abd -25 -12 19
heart:@visit_is c 10
just_pick bd 12 -10
mis__estan ad 12 -12

^bien ad 20 -14
^felt bd -17 -12
adicta ad 18 -17
as_my bd -24 23
hoping__can cd 12 -11
organ:organ* abd 22 -10 -17
safe:no a 18

effects:@sick a -10
knees acd 12 -12 -19
la_segunda ad -18 17
my_@body abcd -19 -50 20 24
no__tengo b -20
no__veo ad -12 18
now:at_all ad -20 21
organ:kids cd -17 15
tomo__y abd -13 25 -19

am__@late acd -11 -17 23
an_ultrasound d -11
es_no ad 24 -21
had:the_ambulance c 12
now:una abc 19 -22 -14
psychosis:no c -13
soy_senor a 15

=last:body:yes abd -23 -23 22
=visit:honestly cd 10 -11
allergy:could abc -18 -12 13
hyste* a 11
not__except ad -17 19
unico abc 25 -21 -18

=body:altogether ab 16 -10
=body:piel c 17
=visit:porque ad -16 10
@call__la bd 16 -11
do__to abd -11 20 -16
mejor__el ab -11 14
now:either c 13
snipped a 20

@call__mi b -11
^feel bcd -16 -10 16
brain:bad c -15
buscando$ c 11
drive:van ab 11 -12
for__and abcd -11 -22 -12 16
got__monitor d 13
home:todav* acd 33 -11 -26
let__the ad -13 -14
my_mothers ab -13 16
neurologo bd -11 -15
no_senor a 20
psychosis:el_@clinician acd -14 -18 24

=any:@late abd -15 30 -28
=visit:guste ad -17 23
^negativo ad 19 -12
had:or abd -18 15 -12
heart:it a -13
organ:estudios bc -11 10
piso ab -13 -16
sickn* ad 15 -19
texts:no_tan d 10
went__and ad -12 17

de_nino bc -11 14
do__now d 11
effects:si bcd -15 22 -14
it__made d 13
pho ad -11 13
vaya_uno c 11

=visit:llamada abd -11 -12 13
^obvio acd -12 -12 24
dias_vomitando c -12
home:waiti* acd 28 -12 -19
labs_came ac 16 -12
lady$ d 10
they_come ad 16 -17

=body:dieron b -14
allergy:tried_it ad 16 -12
check__@relative c 10
heart:nina cd -12 11
natur* ad 10 -10
substance:no_diria d 10

limpio abcd 22 -28 -20 -10
organ:liver_out d 13
ride:girl a -13
tbi b -15
three__not ad 17 -18

=body:peleando d 15
=body:resonancia c 11
=rule:ride:unsure:unless cd 13 -10
eaten:am abcd -14 27 -14 -16
everything_but cd -12 13
i__no abc 15 -15 -21
muy__para bc -12 15
no__cuenta acd -20 19 -27
organ:having cd 21 -19
pregnancy:bajo_ayer a 11
prior:pregu* ad -20 12

=body:tercera d 12
=rule:prior:no:none|ninguna|ninguno|nothing abcd -10 -30 -38 25
denies abcd 27 -16 -17 -13
dormir a -26
kowal* abcd -14 20 -16 -12

allergy:severe_@symptom d 12
had__@year bcd -17 21 -11
not:ando a 14
not:higado ad 15 -16
now:muy_temprano acd 22 -14 -12
organ:up cd 24 -28
psychosis:@medicine_and ad -14 12
slipped ad -15 14
spot__my c -11
when__drink c 13

@relative_did acd 17 -12 -14
^beats c 13
adult:for_my d -17
allergy:er abd -12 -12 16
cinco$ abcd -25 -17 -21 32
da__no ac -15 17
dieron b -22
lost_my b -22
ponga* cd -12 11
texts:neighbors cd 11 -10

=body:soltar d 10
=rule:psychosis:yes:hear|heard|hearing|oia|oi|oigo|e abcd -18 -25 -12 23
=visit:necesito d -18
@relative__@drive abcd 29 -28 -14 -14
@vehicle__mi ac -12 14
at_night ac -26 16
bet$ d 12
cancel:@drive_me ad 10 -11
eaten:midnight a 15
to__everything d 12

=said:prior:yes abd -22 -11 11
effects:y_nunca a 12
meds:mi abcd -30 -13 20 13
not:favor abd 22 -15 -12
organ:por_la bd -22 15
ride:makes_it cd 12 -11
si_estoy c -19

=body:cinco abcd -20 -28 -33 40
^did c -15
am_nuts b 12
de__once bd 12 -16
hablarlo__@relative cd 16 -10
pregunte c -13

=body:escribo bd 14 -12
=visit:corner d -10
@month_for a 13
am__anything ad -18 19
am__her d 11
eaten:termine d 12
had:saber cd 13 -11
organ:anyth* a 11
organ:they ab -13 -36
substance:the_@day acd -19 25 -12
substance:use bc -18 12
taking_it c 17

@relative__a bcd 32 -30 -13
altog* ab 16 -10
by__heart ad 11 -15
different_birth c 12
drive:no abd -11 -30 12
fourth d 12
had:shots ad -12 17
prefiero__que ad -11 13
to_do a -13

@treat_that ad -11 14
me__quitaron ad 17 -14
nursing__still d 11

^and abcd 35 -20 -16 -30
days_sober abd -22 -11 24
ojala_que a -17

#_con c 10
=any:so c -17
coming:something a 10
drive:is_my ad 12 -11
effects:mild bd -10 16
not:newbie ad -11 15
pregnancy:maybe d -13
que__tomo c 11
ride:solo_que d -12
young$ ad -12 11

=visit:@insurer c -39
=visit:@place abcd 13 21 -20 -34
@drink_count b 11
^perdon ab -26 28
ahead$ abd -18 -14 25
can__@stop cd -16 17
make_that ad -12 13
otras a -11
pregnancy:buscando acd -11 17 -16
quedamos ad 17 -12
substance:kratom ad -10 14
that__so d -10
was__depression ab -15 14

#_@month abd -10 -24 14
dialisis a 12
ni__@relative ac -13 19
por_el bc -13 -10
recetas a -13
ride:un_@relative ad -12 13
texts:my_other d -12

=visit:amanezca c 10
=visit:nomas ab -13 11
@place$ bcd 26 -20 -20
antes__@visit ad 12 -15
organ:creat* b -15
organ:had_hep cd 14 -15
prior:as_a a -13
put_me bd -14 15
resident bcd -14 -13 14

en__@month a 13
heart:is_# ad 20 -19
meds:oil ab -12 17
nacio_mi bcd -15 -10 10
una__que abc -26 -18 15
with_bells abcd -12 -15 -14 23

=body:going acd -16 24 -31
brain:para_que d 10
coming:in_the bc -13 13
get_my d -10
knocked_me c 14
organ:@month b -13
prior:psychologist d 12
the_wall d 16

=signs:visit:unsure:asks abc -14 21 -15
@insurer__el ad -10 10
best_@relative c -12
diali* cd -17 14
home:groggy cd 15 -13
home:the_road a 15
organ:la_hepatitis c -14
prior:not_i bd -15 17
ultima_vez a -13

=body:hx d -11
=body:termine d 13
acupu* a -10
allergy:are d -12
but b -46
dosis$ a 13
have__right b -15
questionable c 18
waiting__@relative ad 14 -11

=body:pass c -11
agarr* bcd -25 -19 12
eaten:camino b 14
pregnancy:hard ab -18 12

interesa b 11
now:so_do b 14
texts:una_llamada ad 14 -12
was__kind b 13
will_let ac -15 22

=body:quiera acd -10 29 -24
and_sound ad -11 15
broke* c -12
but__to ad 18 -19
estoy__con abcd -14 -15 27 -13
i__a bc -21 -22
le_fue b 12
psychosis:of_the d -13
substance:problemas_con d 14
well:smiled ad -10 15
why_would ad 11 -13
withi* ad 12 -11

=rule:heart:unsure:runs|goes|gets_~1_high|up_~4_doc ac 13 -13
@relative_fue a 11
ride:my_chauffeur d 12
thanks abcd -19 27 -21 -14

=any:chance ad 12 -18
=body:siempre d -18
brain:high b -13
but_the b -12
meds:anything_except ad -15 16
now:#_minutos a -14
psychosis:quien ac -13 11
substance:after abd -16 -14 24

=any:ratito d 16
and__good ad 15 -14
brain:damag* ad -11 19
de__vida b -14
had__problem c 12
meds:#_mg b -12

@symptom__from ad 20 -20
any:pleas* bcd -22 -12 20
cada__@month ad 18 -17
coming:will_not ad 32 -28
first__have a 15
moon$ ad -12 12
the__drug a 12
would_try cd 22 -17

=rule:organ:yes:catheter|sonda|neurogenic|hepati abd -17 -17 21
=signs:any:none:unsure bcd -36 31 -36
@date_so abd -18 11 13
after__got d 10
baby__# ab -10 11
been__# cd 13 -10
effects:after abd -17 -16 24
home:getting ad -12 13
need__me a -10
now:on_my abcd -43 -11 17 17
psychosis:question b 10
ramen_at ad -13 13
ride:mi bcd -13 -10 12

eaten:commu* ad -24 31
hasta__@day ac -14 18
me__quejar a 11
once_but d -12
psychosis:trist* abcd 25 -14 -11 -14

cooked_@food d 12
ride:i_live ab 16 -13

=body:him b -17
=body:ictus a 10
=body:stones c -16
=denials:visit:1:none b -22
=rule:substance:yes:too_much a -11
corazon_pero ad 11 -13
dificil_saber cd 14 -11
digan b 15
grew_up a 14
intend acd -15 -17 19
psychosis:tell_me d -12
sana_y d 11

=any:low ac 13 -11
@drug c -12
allergy:al_polen a 13
antic* bcd -28 -21 22
eaten:comi b -17
migraines bc 18 -18
no_reaction a 15
now:as ad -29 16
run__by abd -12 14 -17
si__mande bc 14 -16
sospe* cd 33 -28
well:la_neta d 10

@month__@treat ad 21 -18
baja$ ab 11 -24
delete bd -14 16
eaten:forgot ad -19 23
home:on_my c -11
home:street a 12
it_too abd -14 -12 19
kidneys__bad bd 12 -11
meds:can b -18
pregnancy:with bcd -28 -22 13
prior:@medicine_si a -11
to__that cd 19 -26

=any:almost acd 14 12 -24
=visit:new acd 12 -11 -18
adult:ano ad 13 -19
adult:every* d 14
america$ abd -13 19 -17
any:thyroid ad -11 16
confianza$ d 19
had:nunca abd 16 -13 -16
handl* abd -40 -12 27
heart:cleared_me ab 17 -12
high__does c -17
la_prostata a 10

=visit:conozco a 12
any:conte* d -20
any:have_to d -12
heart:got_an d 11
like__night ab -12 13
only__that bd -11 14
revisado ac -13 17

=body:hang b 15
drive:sure c -16
eaten:ate ad 12 -17
had:de_eso a 11
had:la_@treat c -17
i_be c -12
prior:lo_@stop cd 15 -12
sophomore__high a 11
texts:a_text d 12
was_adopted cd 13 -12

after_the b -32
era__pero ac 15 -11
my__say acd -19 20 -11
organ:i_go bcd -14 19 -12
organ:that_matter bd -14 14
psychosis:not_psychosis a 14

=rule:psychosis:yes:schizoaffective|schizophrenia|sc cd -39 16
brain:ictus a 10
cancel:to_@cancel ab 11 -14
coming:estoy_esperando c 14
eaten:# b -31
now:few a -11
psychosis:ptsd abd 31 -41 -22
texts:come_through d -10

=body:look abc -15 -11 15
cancel:wife bcd -14 10 -15
rosal* bd 21 -19

^low a 15
^pienso d 11
had:that_i ac 11 -11
not:hecho cd 20 -13
not:traigo b 15
not:will ab -18 14
puerta abc -13 13 -11
recetaron_pero cd 13 -10
stopped_at ad 25 -23

=body:i ac -10 -10
=body:llene a -11
=tag:allergy:no c -20
=visit:recibe b 14
be_needing d 10
blood__no ad 13 -15
guess__am c 12
license__it b 15
please_@call a 13
reboo* c -10
shift* bc -12 16
tuvo_un d -11

did_great ad 18 -11
false abcd 38 -17 -24 -24
pregnancy:so_maybe d -12
ride:primo abd 14 -11 -12

@relative__drogas ad -15 13
cai c 13
says_on acd 29 -17 -21
sobrio b -10
voy__mi c -11
without bcd -27 -14 14

=first:body:yes abd -13 -21 14
and__sleep ad -11 17
brain:clot d 13
effects:days d 10
for__fibro bc 10 -11
igual_si cd 18 -13
pregnancy:es_de d 13
psychosis:ask_my bc 14 -13
reque* ad 19 -16
with__she ab -12 10

did__# bd -11 12
ni__fa c 11
texts:number abd 19 -26 -13
well:hones* abc 16 -12 -21
work__i c -12

=any:todo abc 23 -27 -26
@relative__bipolar bcd 10 -16 -11
cada_semana d 14
crazy bcd -12 -18 10
eaten:some_@food ad -14 16
have__was cd 14 -12
not:sir acd 25 -12 -15
now:deep_in a 11
unfortunately bcd -13 -10 17

@treat__that a -15
eaten:@eat c -27
hoy__el a -14
now:prometo acd -18 21 -18
pregnancy:morni* bd -11 14

=body:americano d 11
@year__the bc 11 -10
baby__the ad -16 16
not:name acd -21 29 -22
now:ears ad -14 17
ride:it_is c -30
same__last abd -16 23 -11
substance:adicto_al ad 17 -13

any:had_@food acd -11 -17 17
had:pero c -12
heart:@medicine_last c 12
pregnancy:will abc -13 -11 14
supposed__i c 10
th ac -19 11
the__be ad 17 -25

=said:home:unsure abcd -12 -21 26 -25
=visit:so bcd -22 -27 22

=body:than bd -40 14
coming:if_the c 13
have_an a 12
home:paramos ad 17 -12
horri* bcd -20 -18 21
not__street ac 13 -10
psychosis:evaluated cd 17 -16
ride:is_handled d 14

@medicine__said ab -19 12
ayer__ya a 13
brain:er ad 13 -13
nada_grave ad -15 14
toda_la abcd -14 -15 -23 27

#__ago bc -20 11
#__it c -12
^hanging c 13
que__le ab -11 18
sophomore_@year acd -11 -11 14

=visit:busy d 14
allergy:of_it d 11
any:enfermera abd 15 -13 -13
cuentan abcd -19 34 -20 -27
heart:the_doctors c 15
one_now ad 16 -14
prior:@medicine_too d 16
thought bcd -21 -18 11

=body:perf ac 16 -11
=rule:heart:no:pressure|bp|presion_~3_normal|fi acd 16 -16 -14
intracraneal d 12
organ:livers_fine ad -13 14
puedo_@fetch ab -14 15
ride:am_coming a 12

adult:cosa a -11
borderline$ c 14
family_and ad -10 13
for__heart a -18
had__for acd 17 -12 -20
no__single ac 12 -12
on__that c -15
ride:he_will ad -13 15
se_llama d -12
siete$ a -10

=visit:tucked d 11
@clinician_dijo bc -19 12
@texts_and ab -15 14
birth a -15
eaten:drive ad -10 11
fui cd 10 -14
prior:@medicine_nomas b -10
psychosis:ex_would b 17

=visit:broke ac 17 -10
^mande abd -15 18 -21
a__came a 11
any:doubt ad -14 14
brain:injury ac -11 -13
la__yo b -13
now:rather_do a 12
texts:use a 10

=rule::unsure:cuenta_? ac -15 -18
@relative__internaron b 13
prior:is_all ab 19 -15
ride:familia_esta a 12

=body:block ad -11 16
=rule:ride:unsure:voy|tengo_que|a|le|viendo_~2_pre ab 11 -11
=visit:fresh a 13
any:got_a d 12
asked__do c 11
in__minutes ab -14 16
knee_is b 10
organ:but_nobody d -10
que_mi b -17
ride:will_be cd -14 20

=visit:capaz acd -15 27 -22
bothering a -11
define__i bc -12 14
had:depression ab -12 11
me__no abd 31 -39 -40

#_alt ad 16 -15
@symptom_@stop d 11
cancel:lunes abd -23 -14 22
drive:trae a 13
email a 16
not:new abd -24 -11 24
now:my cd 28 -35
now:see_the c 11
prior:@date abd 22 -15 -17
right ac -11 -17
si__ahora a 11
substance:pueda ac -11 11

#_de ab 11 -18
dejan_@drive a 10
drive:know_better a 16
effects:sips abd -14 -15 17
hang bcd 35 -19 -26
las_noches acd -10 -10 17
levantarme a 10
viendo$ c 10
well:pensa* ad 15 -12

apenas__a d -16
heart:i b -21
sin_nada ad 16 -12
sober$ ad -18 19

@call__if ab 13 -14
aguan* abcd 12 10 -31 -12
and_@stop d -11
cirrhosis$ cd -14 13
coming:el_trabajo ad -16 16
effects:estuv* abd -13 -10 16
heart__on d 11
no__allergies a 13
now:neces* abd -14 21 -17
organ:they_took ad -13 12
pregnancy:andamos acd -11 20 -11
ride:at abd 10 -15 -10
ride:takin* ad -11 15

=body:diez bc -13 -13
any:a_day bc -17 15
drive:off ad 11 -12
might_have acd -11 15 -19
ride:daughters d 11

=any:skipped abd 25 -10 -18
@animal_is b 12
es__apartamento ad 16 -13
filling cd 11 -11
heart:me_la acd -41 42 -23
hold_up a -15
no_sabia a -16
not:in bc -24 -10
stage abcd -20 -15 -11 27
substance:problem ad -13 -14
todo__equipo b 10

=body:break bcd -13 -14 15
=visit:picked ad 17 -13
eaten:sabia d 12
heart:actually a 11
is__one c -16
psychosis:es_dolor ab 13 -12
want_another c 12

=tag:any:unsure abc -12 -41 19
any:it b -14
decided_against c -12
en_pie d 14
los_@day ac 14 -20
pregnancy:want cd 14 -14

echele ad -14 19
heart:no_es a -13
liter* ab 14 -12
on__blood b 11
quiero__nomas d 10
substance:comes c 11
tengo__@body b -11
would__@price bd 12 -10

=any:kind a -12
a_contestar b 12
any:i_am b -11
eaten:had_some ad -11 13
sitting__porch ad -11 14
starv* abd 21 -14 -16
ya__habia bd 11 -10

=body:sherry a 13
=visit:already acd -11 -21 13
ando_con abc -26 -17 15
any:va bd -13 10
be_my abc -19 -32 22
drive:cita a -18
good_and ad 15 -15
is__old ad 20 -20
meds:medications ab 16 -11
organ:wants_to d -11
pregnancy:hasta_@date ad 14 -14
prior:not_remember cd 14 -17
quiero__con b 14
ride:somebody ac -16 22
susto c -10

@food bc -20 -11
any:tomo abd -16 -14 21
cancel:cancelo bd 25 -31
heart:los_nervios c 11
patie* bc -13 -27
six_and bd 21 -22
the__please bd 13 -13
y_por c 11

apenas$ b -10
had:@visit abc 16 -32 -23
llegamos$ d 11
the_baby bd 16 -18

=body:ignoro cd 16 -11
know_tomorrow bc -14 15
me_hon bd -20 21

=body:plenty bc -11 -12
be__not ad 13 -19
both__parents bd 12 -10
con__pero a -11
it_take c 12
nothings ad -14 18
ride:two cd 13 -23
take__there ad -13 12
what__@call b -11

=any:mild bd -10 16
=visit:hasta ab 10 -23
allergy:happe* cd 12 -12
believe_it ad -15 14
igual__mi bd -10 13
the__myself d 10
to__my acd -21 20 -17

=any:fly ab 23 -19
@stop_le c 10
a__by cd 12 -18
am_on acd -11 19 -15
in__house a -11
meds:llevo bd -11 17
meds:need ab 12 -13
not:un ad 12 -14
prior:count bc -28 17
text_later b 16
texts:@insurer d -11
vigilan ad -15 14

=body:strokes bd 10 -14
@year__not ab 17 -12
alcohol cd -34 16
am__first ad -13 16
coming:out abcd 18 -11 -13 -11
hace__siete ad 16 -16
substance:can_i ab -10 12
texts:ideal d 14
time__what bd 20 -16

=body:saw cd 18 -27
eaten:decir ab -12 10
esperando__me d -13
heart:tell ab -18 12
pregnancy:not_pregnant cd -18 11
semana$ ad -15 11

=rule::unsure:pensarlo cd -15 10
an_eye c 11
could__stress cd 15 -12
estoy__el abd -18 15 -14
sailing$ abd 15 -10 -12
substance:nacio a 11
tomo__que acd 21 -16 -12

=lead:body:no:on:no+yes abd -30 -13 29
counseling b -15
eaten:apenas abd -25 -13 27
hurti* ad -10 16
made_me b -15
prior:si_he ad 15 -12
psychosis:finis* b 16
substance:entra a 13
the__still ab 14 -12

deje acd -12 37 -32
meds:los_nervios d 13
mi_nada a 10
organ:ecogr* c 12
to__@relative abcd -17 -27 13 14
well:y bc -27 26

=any:acuerdo abd -21 -12 12
=any:right bcd -13 -20 19
but__@drive d -13
drive:do cd -14 12
estoy__un bd 15 -17
heart:a_fiddle a 15
heart:yo_no c -12
pregnancy:about d 17
prior:had c -19
reason__to d 11
se__pero d -10
siempre ac 12 -24

#__@symptom ad 19 -19
acompana abc -17 18 -12
cambiemela abd 11 11 -25
cristal abd -20 -13 13
fall__that cd 14 -13
meds:no abd 25 -11 -38
ride:me_up bd -17 24

=rule:meds:no:quit|stopped|off|deje|dejo|suspe a 15
@relative__him b -13
head b -19
on__for acd -16 -14 19
opera* ab 23 -39
organ:plumb* ad 22 -13
pasa acd -20 -24 18

door abcd -26 11 -15 12
los__@month b -10
meds:seis b -12
missed__@medicine cd 18 -12
need__for abd -11 19 -11
negat* abcd 44 -36 -13 -48
not__but abd -27 -22 29
prior:and_no ac 13 -19
sane$ a 18
texts:about ac -15 12
well:could_say ad 23 -21

=body:urgencias ad -13 11
effects:hi b 11
heart:mi abcd 13 12 -34 -31
now:might_as d 11
pee__when a 11
prior:primero b -12
psychosis:me_lo d -20
ride:does_not d -11
unles* bc -35 13

=signs:heart:none d -24
dano ac 11 -13
heart:viernes b 11
organ:alt_# acd 17 -12 -10
ride:to ad 11 -19
well:i_was ad 20 -23
you_@cancel bd 12 -13

cancel:para d -20
get_checkups ac -13 15
me_confirma cd 15 -15
prefiero abcd -12 32 -27 -12
tablets d 10

=visit:estare d 11
^antes ad 13 -13
adult:which bc -17 18
baja__voy c 10
pregnancy:mis_# ab 16 -11
prior:las c -18
ride:have_@person a 11
ride:old_lady bd -13 17
that__can abcd -12 -10 -10 24
well:the_weather a 12

=body:@treat a -18
=body:salido ac 11 -12
=visit:whatever abd -13 20 -20
home:my_couch d 10
not_impossible ac -13 14
nothing__all ad 14 -13
por_que abd -23 23 -16
will__after acd -19 15 -15

@stop_hace a 13
a_trabajar a 10
bled b 20
cien abc 18 -15 -12
coming:against ad 21 -17
eaten:la_@food ab 11 -21
esta_bueno bd -16 21
heart:acaso_baja a 14
meds:for_my abd -11 -21 24
not__till b 12
prefiero__me ab 22 -16
well:soy ab -20 12

bypasses bd 20 -15
got__@door d -11
half_an a -16
i__sleep ac -25 13
me__confirmaron ac -15 15
misse* b -14
organ:ya ab -20 11
prior:solam* ab 13 -12
ride:no_es d 15
substance:would_tell bc -14 14
the__count bc 18 -14

#__la ab 16 -20
#_minutos ad -25 23
got__right d 12
heard__on ac -11 14
heart:toro a 16
llora* acd 20 -12 -10
me__viaje ad 19 -16
pacem* d 12
psychosis:menos a 10
que__hayan a 12

=tag:prior:other d -14
home:llega a 10
pregnancy:dar_pecho ad 13 -11
put__for ad -13 16
stuck acd 17 -19 -23

=body:botella bcd -15 -16 11
=denials:any:0:unsure+yes a -16
adult:in_college ad -13 15
now:ntp cd -12 13
pregnancy:doubt ac 15 -11
whole_thing ad 16 -14

=any:would abd -12 -19 16
=body:confirmaron ac -15 14
=signs:body:none:other acd 16 -19 -13
=visit:through abd 12 -10 -20
a__her b 11
any:anyti* d 12
factura$ b 11
had:did_not ad -20 13
had:la_depresion a -11
heart:que_tengo ac 13 -21
heart:roto_nomas ab 11 -11
prior:dos_o bd 16 -14
prior:escribir a -13
ride:does bcd 20 -14 -14
se_yo bc -24 25
texts:celular b -21
uh_huh bd -12 16

=any:vietnam d 12
=body:felt cd 13 -25
@animal__@sick ab -11 13
picture a -11
psychosis:that_count a 11
significa bd 11 -16

=body:wait abd -27 13 13
allergy:la_cirugia a -11
allergy:susto c -10
better_than d -13
heart:nunca_me d -12
started b -21

=body:prolapsed bd -19 22
=body:shellfish ad 18 -11
=body:soon ad -16 -12
have__decided a -14
mejor_no acd 36 -20 -26
no__sorry ad -11 17
not:lady b 15
pregnancy:hyste* a 12

=body:blast a -15
=rule:had:yes:did|had|finished|completed|hice| c -11
@drive__i b -18
allergy:made_my abcd -12 -12 -10 21
meds:and_that ad -11 11
not:ella ab -14 20
now:@howmuch_tiempo b 13
prior:de_mi ad 13 -11
ride:me_regreso ad 16 -12
stress abd 17 -13 -12
substance:the_last a 11
vasectomy$ b -11

=body:woman c -11
=rule:now:no:in_~1_class|bed|meeting|church|s d 11
allergy:tuvieron d 12
cancel:con ac -13 14
heart:sin_@medicine c 11
long__can b 10
meds:dejar ab 12 -22

^@howmuch abcd -33 42 -36 -22
adult:old_enough d 11
coming:usted* bd 15 -12
consulta d -19
consulto$ c 11
muy_temprano ad 11 -16
not:@food abc 20 -22 -14
not:paciente abd -11 18 -11
organ:self_cath bd -11 15
pregnancy:that_i c 10
pregnancy:tres_@month a 14
substance:navy ad 11 -10
texts:is abd -46 -11 24

=visit:his bd -12 -17
allergy:han bcd -14 15 -29
brain:recov* a -13
eso_nada a 12
going_in acd -25 36 -20
hang_on bcd 35 -19 -26
only__up ac 12 -10
organ:aguanto ad -10 15
ride:said abd -19 -27 19

=tag:texts:turned a -17
home:eso cd 17 -25
infections__time d 10
know__was ad -19 13
last_fall cd -13 18
substance:anda b 16
that__is b -21
whether acd -14 22 -15

=visit:tonight abcd 14 -16 12 -21
prior:media_farmacia d 12
salam* d 13

@drive_si cd 12 -13
@insurer__@ride b 10
@thanks__asking b -10
allergy:no_podia d 15
any:there_is d -13
brain:@treat bd 19 -16
coming:passed a 13
guess$ abcd -18 -15 29 -15
is__fridge d 13
ni_psicosis ad -15 17
substance:noches d 15
voy_por bd -12 14
well:meses ad -12 14

=body:die bd 17 -12
=rule::unsure:kind|sort_of cd 11 -21
=tag:coming:yes ad -19 24
decli* abcd 31 -17 -10 -25
heart:he_ido ac -10 12
mitad acd -11 16 -11
or_the d -11
psychosis:no_sleep ac -10 11
well:the_# b 11

/ a 11
a_girl d 14
a_multivitamin bd 17 -22
aca$ bd 18 -14
any:body a 14
caballo a 10
prior:@medicine_# ad 13 -14
psychosis:@clinician_de c 10
ultrasound abd -14 -17 18
vario* bd -17 19
y__bien ad 18 -17

=any:hablo b 12
=body:bag bd -15 18
=body:coming a -12
=body:libre a 19
monitor abc -15 -18 17
now:else d 11
prior:ya acd -25 -10 17
ride:let acd -15 11 -17

allergy:bad_reaction acd 16 -12 -25
allergy:closed abd -12 -13 12
allergy:till b 13
era_@treat bd -10 13
lantus ad -14 16
no_sir acd 25 -12 -15
nos abd -12 -11 12
now:change ad -12 10

haciendo_estudios c 11
heart:enalapril b -13
sala$ a 11

=body:anyone d -11
=visit:poder b -16
@thanks__todo abd -16 23 -13
^broke b -11
a_couple abd -26 -32 15
brain:turned a 10
es__@drive a -10
have__more b 12
organ:traig* a -16
prior:fourt* d 17
wrote__the d -15

=any:nomas bd -35 13
=signs:coming:no+yes ad 20 -18
cancel:dice d -14
checked_the d 12
had:dos abd -14 -12 20
on__band d 13
pregnancy:is_that a -12
psychosis:right_mind ab 16 -12
su abc -15 22 -21
take__@vehicle cd -17 13

=body:timer ad 25 -15
=body:tripped cd 14 -13
=signs:substance:none d -16
=visit:momento c -10
allergy:took_it ad 15 -22
any:when abd 23 -23 -11
eaten:@hours_ago abc 13 -15 -13
nunca__confirmaron ac -15 14

cualq* abd 32 -20 -25
drive:i_know ad 14 -11
i__regular a -15
my__old bd 16 -14
organ:solo d 11
still__me bc 11 -12
substance:pero abd 23 -13 -26
substance:through d 12
substance:tryin* a -12
swell* abd -11 -15 17

@stop_los b 11
drive:se_me ab -15 11
eaten:on b -19
over__@call ad -16 15
que__llego abd -15 -11 15
resid* abd -11 -16 15
second__have c 12
way__@relative c 11

=body:siento c 11
^right b -20
heart:al_cien a 18
hiper* cd -13 14
home:at_# d 10
melli* d 13
my_birthday ad 14 -10
none$ abd 30 -17 -22
now:boss_is a 12
pregnancy:expecting cd -26 11

=denials:body:1:no+unsure acd 16 -10 -16
=denials:body:1:unsure ab 11 -61
i_feel a -12
meds:@drug_@drug bd 20 -15
my__thought bc -12 20
organ:it_is ab -10 -11
ride:cunada bd -16 17

any:those b 16
coming:high d 15
igual$ ac 14 -19
pregnancy:line d -17
send_it d 10
substance:@drug_count bc 29 -24

adult:go ad 18 -15
am_at abc -11 21 -15
meds:medic* b -14
not_believe abd 11 -13 -12
operado$ bc -24 16
por__le ac -18 18

=any:cause bd 20 -15
=body:prefer b 12
allowed b 12
any:stree* b -13
el_holter cd 12 -10
lo__yo ab -20 11
now:grand* a 10
passed__@date d 11
same__before d -17
signs a 13

=tag:psychosis:asks cd 12 -28
by_# ad -13 14
coming:con_el a 13
now:off b -27
substance:the_fence c 10
texts:recib* b 13

=any:@holiday ad 15 -12
=any:anduve d 16
any:puedo a -20
do_what b 12
prior:me_he d 12
que__estan cd 11 -12
substance:puedo a -18

=rule:substance:no:few|couple|unas_~1_beers|drinks| ad 12 -20
adult:tells b 11
eaten:anoche ad 15 -11
hasta__# ad 15 -11
meds:@medicine_para d 18
well:cocine d 11

=visit:preguntarle abc -14 -15 23
cancel:here b -24
esa_@place ad 19 -13
pregnancy:unles* acd 19 -15 -12
ride:mas ad 17 -13
un_@food ad 15 -11

=any:things d 13
@cancel__del abd -16 -14 18
^mis c -15
es__# abd 17 -13 -10
home:outsi* ad 17 -11
not:officially ac -18 21
pregnancy:you_would ab 12 -12
recue* ab -11 -16

=visit:@call bd 11 -19
cancel:thought_i a 12
liver__on ac -11 12
lobby ad 18 -22
organ:would_not ad -13 14
pagar b 11
with__first ac -16 11

=body:rhythm a -11
@treat__never d 14
a_single a 10
brothers b 14
cancel:@late ad 14 -12
heart:is_on b 12
just__been ac 11 -11
por_este d 13
texts:she c 10
una_horita ad 20 -18

=any:anda ad -15 14
=asks:body:before:none abc -12 -15 22
=body:drank a -12
^@thanks abcd -65 95 -27 -80
any:ano a 14
drive:@thanks b 15
ride:@insurance c 11
y__ninguna ad 14 -13

=tag:meds:self a -15
allergy:urtic* ad -15 17
decide$ c 10
effects:cuando b 12
ever_had a 11
had:y_nunca a 13
heart:already abd -10 22 -10
me__an c 11
not:gusta ad 14 -20
ride:conse* b -10
substance:corrieron d 12
texts:more a 12
tomo__@medicine bc 12 -12

=body:todas abc 26 -20 -25
@day_para c 15
cancel:want_it d -11
dice__pero bc -11 11
el__por bc 15 -15
is__a abd -22 33 -23
mi__@relative ad -17 12
psychosis:crazy_but b 12
texts:only_please ad 22 -18

=body:visions c 10
=rule:brain:yes:seizure*|convulsion*|convulsi*|e bc 10 -29
=tag:effects:unsure b -31
=visit:own acd 19 -28 -16
@open ad 12 -17
cancel:away d 17
cancel:regre* d 14
forth__it acd -12 17 -15
home:uber d -10
let__mull c 11
meds:was_on cd 13 -22
passi* ad -13 17

=body:took bcd -31 14 -19
an_hour c -17
can__remember a -16
cancel:work c -11
con_una d -13
prior:bloqu* d 10

=body:propofol abd 17 -11 -16
=body:tests ab -12 -19
=number:substance:year abcd 59 -35 -18 -52
en__choque a 11
still__that acd -13 21 -11

=visit:should abcd -26 -24 36 -12
@treat__for d 10
allergy:the_table d 10
drive:@insurer_a d -12
effects:los a -10
i__every d -11
las__pero bc -22 12
not__for b -16
not__someone c -12
ride:@call abd -35 32 -18
sugar ad -25 22

=body:mesecitos ad -12 19
^pasame b 17
altogether ab 16 -10
any:in_# b 12
any:tarde bd 16 -14
boys b 13
dira$ ac -13 15
heart:@price d -16
is_for abcd 31 -35 -14 -18
nothing__now ad 13 -10
psychosis:same abd -11 -13 21
substance:communion ad 20 -14

=long:0 abc 11 -11 -25
heart:my_twin a 12
no__hecho c 15
organ:shot d 15
pregnancy:mis abd 23 -17 -13
remeron ad -15 15
ride:that_is d 12
scar b -15

=any:said c -21

=any:mal abd -16 -17 20
=body:giggle a 11
animo$ bd 14 -17
are__for b -16
decidido ac -17 20
hace__al b 11
hacen acd -17 21 -11
is__here bcd 16 -27 -18
rato_mejor a 12

guys d 11
pregnancy:cuatro d 14
substance:@body acd -18 -13 15

=body:naw a 10
a_problem abd -11 -30 20
at__store d -11
i_heard b -22
mind b -12
organ:found_liver ad 11 -10
organ:sacaron_lo a 10
revisan__y d -11

=body:sano abc 15 -20 -16
coming:@cancel bc -25 -14
heart:broth* b 11
not:sea ad 12 -10
not_@stop bcd -14 -24 22
now:dialisis a 14
organ:trouble ad 16 -11
plans$ d 10
ride:se bcd -22 -10 12
una__dos ad 13 -16

#__@relative bcd -13 22 -26
#_for b -10
^trying acd -11 19 -11
^when bcd -20 -33 13
allergy:felt_great c -11
prior:dose d -11
up_fine a 11

=body:think cd 16 -16
=said:psychosis:no abcd 19 -15 -17 -26
cancel:de_el d -11
rather__it d -13
ride:fresh_out a 13
ride:lined d 12
ride:mi_ma ad -14 21
unos__y ad 10 -19

from_me d 17
home:con bc -15 -19
la_otra bd 18 -17
llama d -12
more_@medicine cd -18 18
now:ayer bd 14 -12
pristiq ad -13 18
substance:nomas ad 17 -25
voy__bano cd 14 -10

=body:mule a 12
everybody bc 11 -26
grand_mal ad -11 17
heart:used acd -12 19 -18
ride:ir ad -12 16
ride:si_voy ad 16 -14
this_is abd -21 40 -33
weekl* d 12
well:nightmares ad -12 16

=body:many acd -33 -15 27
abstemio$ a 14

=visit:hablando abd -12 13 -11
categ* ad -17 18
creia d 13
now:fine acd -32 -13 37
one_no a 14
pregnancy:wait a -15

=body:treated acd 11 -24 12
=tag:allergy:idiom_yes ad 19 -18
=visit:blind acd 12 -13 -13
de_pronto abcd -23 -23 39 -29
drive:away bd 14 -11
el__luego bd 12 -12
had:somewhere bd -10 16
heart:she abd -11 -16 15
ii c 12
melatonin abcd 11 -13 19 -25
nitro__my d 11
prior:docum* d 15
pueden_mandar bd 19 -16

=body:mejor ab -35 17
=rule:allergy:yes:bad_trip|reaction acd 15 -16 -15
=signs:prior:no+yes cd 12 -11
=visit:llega a 12
brain:bit c 10
estoy_operada ad 15 -11
la_@sick b -13
menti* b -27
moved__is a 11
my_own abc 23 -20 -24
now:wife c 10
psychosis:y_me cd -12 13
ride:maneja acd -20 -22 25
throwing_up b 12
to_@stop abc -18 12 -21
todo__pie d 11

=body:changed ad -21 18
=rule:any:no:no_~1_tengo|tuve|padezco|sufro|h b -13
mejorando ad -11 20
prior:best b 12

=said:effects:unsure abc -15 -29 16
any:sola ad -12 17
coming:asi acd 28 -10 -21
embarazada_de a 12
luego__digo acd -15 20 -20
me_saco d 11
organ:me_dializo d 14
pregnancy:de_la c 12
sealed d -11
survey$ b 11
well:los c -17

=any:effects ad 11 -11
=body:cath abcd -18 -19 -19 30
=body:nursing abcd -13 -14 -19 23
=body:palabra b 11
=body:will abd -37 27 -23
=visit:supongo c 11
a__@open b 11
a__is bc -15 12
after_my ab -10 -16
allergy:three a 11
currently ab 22 -19
diu_y ad -16 17
heart:bill ad 21 -12
heart:soplo_que d 11
la_quiero ad 17 -17
not:@month ac -10 21
not:@move abcd -29 -19 -10 42
ride:viend* c 14
substance:my_@relative a -19
the__with abc 14 -15 -13
well:then_it d -10

=body:las acd -23 -16 22
=body:makes bcd -15 30 -24
@relative_tuvo abd -12 25 -16
allergy:swole ad -12 14
any:my d -10
ish abc -15 -15 14
me_up abcd 11 -24 -22 11
now:does_not abd 17 -12 -13
pregnancy:lactando acd -13 -16 23
pregnancy:the_ultrasound ad -18 18
sobrino d -14
substance:say_i cd 17 -15
you__i a -15

=visit:see abc -13 -13 10
a__otro a 11
heart__last a 12
ni_yo ac -15 16
substance:meses acd -13 -10 13

=number:allergy:year bd -16 12
alarm* a 11
all__tried ab 15 -12
hepatitis_no c -12
me__muy ad 21 -15
meds:husband bd -13 13
organ:doctors bc -14 18
texts:no_more a 10

allergy:cuent* a -12
brain:that_count cd -18 14
package a 10
substance:nada_mas ad 17 -13

@body_on cd 12 -12
@food__not ad -13 12
are__and a -14
brace* d 15
enero d -17
grown$ ad -13 21
organ:i_get abd -11 -14 18
pregnancy:dia ab -14 11
records c 13
substance:hones* acd -13 -13 23
viene__@relative b 11

con_@drink ad -11 13
eaten:had acd -12 -22 19
mis__y ad 19 -15
pregnancy:a_man ab -10 16
pregnancy:alarma ac 13 -11
shock bcd -13 -13 13

=body:asi bd 11 -11
and_those ad 13 -10
coupl* abd -21 -36 17
me__the bc -18 14
now:have_got ad -11 13
now:unless c 15
on__mg d 11
organ:bag bd -11 16

@relative_toma abd -14 23 -11
allergy:@clinician ab -18 13
allergy:papa b 12
at__@place bd -26 12
coming:@day a 10
is__drugs b 10
now:after_# a 11

de_# abc -19 19 -32
had:one_@treat cd -11 13
my_baby a 10
now:fast d 12
pregnancy:somet* b 13
tantito abd -18 26 -16

=body:law ab -12 16
@drive__mi ad -14 18
^nkda a 18
donde abd -16 35 -24
not:@cancel a -11
organ:stone_once d -11
ride:what bd -20 20
substance:stop abcd -22 -21 13 13
woke__fine a 11
ya__la bcd -31 -29 25

=body:self bd -10 15
contar$ abd 21 -10 -11
on__@food ad -11 14
pero__problema c -12
prior:meds ab -16 -11
sube_cuando cd 16 -13

ask__is a 11
estudios d -24
heart:was_born b -11
how abcd -32 40 18 -52
organ:there_is c -11
presi* c -22

=body:multivitamin abd -15 22 -14
coming:clinica a 14
dos_semanas acd 18 11 -23
have__car a 12
llanta d -13
looke* acd -12 22 -21
maybe__to ac -12 13
organ:had_my acd 16 -14 -15
substance:se abc -12 -22 22
tarde abc -15 13 -22

=any:as ab 12 -28
cancel:go b -19
cuidadora c 12
meds:check c 13
no__am b -18
no__this ad -16 14
organ:peeing a 11
the_@vehicle ab 13 -18

crane* cd -12 17
hasta__se d -10
heart:probl* c -19
home bc -26 -18
home:a_la a 11
la_puede a 12
meds:diari* ad -12 18
negativo abd 16 -11 -19
now:under ad 13 -10
organ:pregu* bcd 21 -19 -13
the_third ad -20 11

=body:agree d -11
=body:lbs d -14
=body:say a -23
=visit:nop a 12
coming:go_ahead ad 23 -23
here__i ad -16 17
home:estar b 11
or__to bd 16 -13
with__of abcd 18 -10 -12 -13

adult:lady ab -10 17
esperando$ c -13
oven$ d 13
para__es acd -24 10 16
prior:third a -19

casit* d 11
coming:willing d 11
now:ver abc -26 -11 33
substance:june b -10

=any:dejame acd -11 19 -15
allergy:i_do d -11
at_my abd 15 -27 -19
estan_investigando c 11
of_em bcd -13 -11 11
rounds d 12

=body:chichi d 12
=rule:pregnancy:yes:am|was|is|estoy|soy|found|just|y ac -21 -17
is_# acd 20 -15 -18
now:perfect_timing ad -13 15
prior:quit b -12
ride:got_a abcd -18 10 -15 11
se__tanto bc 18 -13
substance:every* b 12
throw* b 12
wait c -16
wait_to ad -14 14

=any:cama a 14
any:i_take d 11
el_cuidador ac -11 11
gave_up abcd 10 11 -17 -15
got__with ad -15 14
me__granos abd -13 -10 20

=body:manzanilla ab 16 -12
=body:til ad -13 18
=tag:prior:yes d -15
@relative_and bc -10 -22
cajon ad -18 22
might abcd -43 -28 36 -15
paso_nada a -11
prior:am bd 14 -13
sea b -25
texts:not_at ac -17 16
thoughts ad 14 -12
uh$ ad 21 -11

=body:hold bc 15 -15
cancel:conmi* b -15
llanta$ a 12
lo_descartaron abc 24 -12 -12
not:impossible ac -13 14
prior:couns* b -15
psychosis:de_la acd 15 -11 -13

=any:first bd -15 16
=body:sure cd 12 -35
=signs:drive:no+unsure cd 13 -12
ex_@clinician d -10
front_@staff b 11
organ:labs bcd -13 15 -30
que__quedo ad 10 -11
well:como abd 11 -17 -17

=visit:creo abd -18 14 -21
eaten:horas abd 21 -35 -25
eaten:\xc2\xbf bc 13 -11
funci* bd -15 16
grandbaby bd 20 -13
pregnancy:newbo* a -13
que__bajara c 17
substance:dias ad -27 21
well:smile* ad -10 15

#__only a 12
^hep cd -23 21
bendi* abcd -18 38 -29 -23
brain:una_conmocion c 10
la_cirugia a -14
pain__not a 10
pasar ac 12 -10
well:depri* a 18

=tag:well:self bc 32 -51
c__la cd 17 -14
day_of bd 15 -18
silly cd 15 -14
up__it d -11
was_low ad -11 15

@insurer_por d 10
adult:es d -16
allergy:sabri* abc -15 -19 17
cancel:llevo a 13
drive:nadie ad -26 16
el__toma ab 20 -17
heart:pero_que d 16
no__they cd 11 -15

=asks:all:no ab -13 20
carrying d 15
heart:@food d -13
organ:ningun_problema a 12
pregnancy:matter_for b 14
substance:coupl* ad 11 -10
substance:the_spring ad -10 13
vigente d 10

allergy:it_twice ad 17 -12
cirrhosis cd -14 13
esperando__de d -14
heart:enter* a 13
heart:tuesday abd 21 -10 -17
my__once cd 10 -10
prior:my_daughters bd 18 -18
ride:soy bd 10 -14
tengo__presion b 13

=body:something ac -41 27
=visit:acaba acd 15 -13 -13
cancel:to_the bc -14 12
i__that abcd -10 -12 -24 20
is__bad ad -13 22
substance:black_out ad -12 14
take__for a -18
to__in ad 18 -27

=body:aware ac -11 13
^probably abcd -28 -12 38 -21
allergy:worked ad 14 -10
coming:va ad 14 -13
heart:angin* d 10
luego_que d -11
mucho__se d 21
not:decide cd 14 -12
texts:conse* b -22
two__it cd 11 -13

allergy:died ab -12 12
alta abc -15 -10 17
and__if cd 12 -11
any:gracias ad 17 -20
dijo__la bc -14 13
elbow a 11
no_consegui ab 11 -11
organ:works abd 31 -13 -22
puede_@call b 15
yo_sepa abc 25 -10 -20

=any:bajo ad -18 18
^maybe bcd -48 26 -30
brain:dios b -15
eaten:i_could bd 18 -18
got__up bc -14 12
heart:had ab -15 -11
le abcd -37 14 14 -16
nomas__no ad 12 -12
not:to bc -15 -26
quiere$ d 11
scan__to c 10

=denials:body:3:no c -30
@cancel__@visit abd -12 -12 16
meds:for_sleep abcd -25 12 -11 10
recibe b 14
sending b -15
well:para_el ad 12 -16

come_back d -17
eaten:half_a d 12
first$ ad 12 -44
heart:is_been cd 17 -12
making bc 11 -17
organ:follo* ac -15 13
she__her a -16
si__aunque ad -12 15
that__me acd -27 -30 34
y_media cd 12 -13

=visit:boyfriends b -11
came$ ad 14 -14
eaten:would b 11
had:todav* bc 10 -11
just__that a 12
prior:tell_you b -13

=number:organ:year ac -10 13
cancel:the c -24
home: c -15
in__morning acd -11 12 -11
now:sound* ad -10 15
poner* d -11
still_looking ac -14 20

=body:depression bc 16 -27
=lead:no:cut abcd 56 -18 -86 -43
control$ abd -11 -22 10
psychosis:meds ad -14 19
she__with b -13
working$ acd 37 -15 -33

enten* abcd -35 41 -12 -24
got_my abc 19 -39 -19
no_no ac 14 -35

=any:girl d -11
adult:abuela abd -10 -21 16
forgot__the ad -15 14
heart:como_# ab -16 15
mania_nunca ad 13 -13
not_heard ac -11 14
texts:that bd 13 -11
they__psychosis d 10
was_my acd 24 -17 -16

de_quien b 13
liver_they a -12
psychosis:como bd 12 -25

=any:unas d 15
=body:nuts bc 15 -11
=lead:body:no:cut:no abcd 37 -16 -12 -30
=rule:had:unsure:party|parties|club|clubs|rave|ra abcd -21 50 -39 -36
=visit:delete bd -14 16
^hurts abd 19 -15 -15
^tome bd -19 14
answered$ c 11
bad__back b 13
cero__cero ad 21 -17
dios_y abc -10 16 -13
is__to abc -16 25 -16

=rule::yes:cuadrao|cuadrado a -10
comi_un ad -16 11
del_@clinician d -13
drive:condu* b -11
is__tests c 10
la_@visit a -21
now:cae_en a 12
now:the_@relative d 10
soon_to c 12
texts:better ab -12 18

=body:sees a -18
=rule:prior:no:just|only|solo|nomas_~1_lexapro| ad 23 -18
heart:surgery abd -13 -10 17
heart:the_@medicine ad -16 12
i_wish abc 26 -16 -17
meds:@medicine_and bcd -24 -18 25
prior:a_week cd 11 -14
prior:prozac b -14

=body:replacement d 10
@vehicle_de ad 15 -12
but__was ad 18 -16
en__turno a 13
less bd -20 11
not:salir b 11
pregnancy:@vehicle ad -17 21
pregnancy:should ac -13 14
still__minor ad 18 -16
y__regreso d 11

@sick__me ac -13 13
any:luego_le c 14
condon ad 10 -15
me__at ab -12 -10

=any:idea acd -21 24 -12
=visit:asked acd -18 22 -14
^posiblemente c 12
bad__i abd 19 -24 -15
em__turkey a 11
favor$ bcd 13 -23 -18
i_go cd 10 -16
in__s abd 14 -13 -10
now:nothings ad -10 12
organ:to_wear cd -18 23

=body:murmur d -11
=body:sailed a 16
en__en bc -17 11
for__do ad 13 -16
had:know b -10
negative__a c 10
perf c -12
substance:esto b 14

=body:thing acd 14 -25 -18
@relative_hace d 11
now:go_on ad -21 22
organ:@howmuch b 12
prior:but_i c -15
unit bd 16 -14
we_@stop ac 14 -11

=body:band d 13
=visit:key ad 14 -10
coming:confi* ac -15 16
depre* abcd 16 16 -27 -26
did__work ad -14 19
higado_y bd 11 -10
home__@relative a 12
i_know abc 16 -14 -16
pains d -14
paso$ abc 17 -11 -16
pregnancy:four abc 15 -11 -10
starting ad 18 -12
well:la_noche ab -11 17
well:then d -16

^irregular cd -15 17
^will bd 37 -40
can__go ad -14 11
es__si bc 15 -14
one__two abc -28 -11 16
planning__@drive a 13
ride:a_decir d -13

they_@call a -11

=body:please abcd -27 36 -14 -19
any:seguro bd -12 -11
bebo_mas d 12
brain:vertigo ac 24 -11
compr* cd -11 12
dead_@relative bc -11 14
i__take bcd -16 -14 12
is_@wrong ab 14 -15
mi__la d -24
not:you bcd 18 -15 -10
pregnancy:always_@late cd -10 11

@wrong abcd 25 28 -36 -51
@wrong__for a 11
allergy:have_found c -11
do__@ride ad -16 19
feas ad -13 16
my__is c -21
pregnancy:el_diu ad -11 13
pregnancy:terce* a 11

had:refer* a 12
had:total abd 26 -17 -18
manejar bd 12 -24
ride:is_all ad -16 18

angin* d 10
cuando__enojo cd 13 -10
had:@relative d -24
had:ya abd -31 -23 37
higado__# ad -11 15
luego__la a 15
me__@relative abc -12 -14 13
monitor$ acd -12 -12 20
not:podido ad -13 17
now:watch* d 12
organ:todavia c 12
pregnant_with d 12
prior:could_not c 11

=any:mandar acd -14 -15 10
=body:bed d 14
=body:birthday a 10
heart:with_a b -11
home:la_farmacia a 19
well:off cd 14 -20

a__rato ac -12 11
but__do ad -18 18
heart:a_bad a -11
no_period c 10
numbers_are cd -10 16
oil$ bd 10 -16
prior:todavia_no a 14
texts:but_no ad 13 -10

#_ish abc -15 -15 14
@fetch_el b 14
bebe abd 15 -22 -12
from__no d 14
it__@treat c 12
psychosis:sleep b -13
sacaron_la d -11
substance:about abc -14 -10 12
supper c -21
was__blood cd 15 -15
would__home d 12

=rule:cancel:yes:take_me_off ab -23 21
adult:i a -10
any:free b -12
down_to ad -12 18
effects:me_iba a 10
insom* bd 17 -14
sana bc -10 -10

@drug$ ab 10 -31
alergica$ b -18
allergy:puse abd -25 -13 24
care_of ad -11 12
court ab 14 -11
drive:suyo ab -15 16
heart:super bd -11 15
home:@call c 12
in__to cd -11 13
my__up abd -11 -16 15
organ:bladders a 17
parte__quien b 13
pregnancy:@relative_esta d -25
tutor* a 12

=any:death a 13
brain:espalda b 10
broke_my ad 11 -20
but__passed cd -16 12
coming:paro cd 17 -14

and__not bc -26 -11
effects:hasta a -14
give__a abcd -21 18 12 -26
is_just ad 14 -20
not:voy abcd -26 14 -14 21
prior:have_got bd 16 -14
prueba_de a -11
senor abcd 35 -29 -12 -16
texts:por bcd -27 -21 12

=body:since abcd -21 -65 -11 39
^car ad 11 -10
boyfriends b -11
cancel abc -17 11 -23
chich* d 12
de__horas ad 15 -14
got_an bc -12 11
los__dos ad -13 18
not:quiero bc 15 -16

=said:ride:ask b -30
@relative_mi ab 16 -13
allergy:camar* a 10
el_diu ad -11 13
era d -16
pero__@late ad 12 -15
pregnant__that d -10
ride:left_me c 11
texts:que_no ab 11 -13

@door__@door ad -11 10
@thanks_pero a 11
^runs b -19
allergy:me_da c -16
organ:a_veces cd 27 -22
pass abcd 32 -11 -33 -23
si__me bd 22 -17
substance:borderline abcd -17 -20 24 -14
will__i acd -12 12 -10

@food__the abd -14 -10 19
^give ac -20 15
esperando_que cd 12 -13
it__just d -12
me__quite a 15
organ:los_analisis bcd -16 18 -11
prior:@fetch bc -13 16
swelled_up d 13

=number:any:few c -31
acuerda a -10
any:alone d 12
effects:been ad -20 18
effects:did ac 17 -18
heart:presi* bc -14 -17
if__say b 13
lines acd -16 -14 26
not:every a 11
out_now ad -23 25
psychosis:nomas b -14
recovered ab -11 11
tengo__ya c 10
todavia$ ad -11 -15

am_lost ac 13 -10
any:no_no ad 16 -13
infections__the d 10
never_have ac 18 -10
organ:de_cirrosis c 10
organ:my bd -29 13
prior:remember acd -14 19 -14
substance:he_drinks a -10
well:littl* b 11

goes__and c 12
now:\xc2\xbf_que bd -12 13
pregnancy:thought ad -10 13
prior:and_never ad 13 -12
psychosis:full_blown d 11
something__i d 10

=body:checado c 10
=body:trouble acd 28 -23 -16
my__line a 11
nacio cd -11 14
todo_bien ab 11 -11

=any:and bc -64 10
as_of d 10
como__mi bd -14 17
mismo_de b 12
substance:diario bcd -11 -13 18
well:monto* cd 18 -14
yo_ya c -13

=asks:visit:all:unsure abc 14 10 -29
coming:morni* d -15
counts bd 10 -12
desayune ad -14 19
eaten:a_few d 21
long_as abc -23 -12 16
psychosis:truck b 11
ride:jueves cd 18 -18
the__mania a 18

=rule:any:no:none|nothing|neither|ninguna|nin abc 18 -19 -20
=visit:@howmuch abd -25 34 -23
@drink__mi ad -11 15
@symptom__@treat a 12
cancel:no_no abd 31 -20 -29
effects:me_sento ad 19 -17
home:es cd 16 -12
luego__contesto a 10
next abcd -16 19 17 -27
prior:melatonin bc -22 20
ride:do_not d -13
texts:guste d 12
to__please bd -12 11

been_# cd 18 -30
coming:se d -25
drive:tengo_quien ad -18 22
eaten:despues abd 16 -10 -12
good__then c 13
my__she b -35

=any:mucho bd -18 16
episodio d 10
expul* bcd -14 25 -18
heart:skips abcd -16 -15 23 -11
nobody__up ab -21 -10
on_@medicine a -15
organ:de_nino c 10
organ:down_there ad 19 -14
ride:past bd 15 -17
yo_solo cd 17 -14

cancel:jueves b -18
coming:to_somebody ad 13 -12
home:minutes_out a 11
meds:sin abd 23 -12 -16
night__me d 11
organ:time abc -22 -10 15
pregnancy:@month abd -16 -15 12
see__every d 11
well:feel abc 23 -30 -20

mi__se bcd 20 -17 -23
now:para_mi ad 20 -22
organ:el_rinon c -12
the__front b 14
to__after bd -13 10

=any:ahi abcd -25 -24 49 -29
cancel:a_ver bc -10 13
cargo ad -16 21
lie__is bcd -11 -15 18
lo__dice bd -12 13

but__got c -14
eaten:los b 13
heart:and_down cd 21 -17
pregnancy:condo* cd 16 -18
substance:dice_que bc -17 18
texts:secur* b 12

@fetch__me bcd -12 11 -11
heart:i_go d 12
no__ahi a 10
organ:la_orina ad -19 18
substance:working_on a -14
that__@clinician bc 13 -12
that__what cd -12 13
traba* d -19
vuelv* bcd -16 -13 14

=visit:igual bc -14 10
brain:grand_mal ad -11 17
not:worry a -14
not__calls c 14
not__til ac -13 18
they_just a 10

=any:les d -20
allergy:ninguna ad 23 -18
any:old_@place ad 18 -16
camio* ad -11 14
now:pick ad 19 -18
pregnancy:pregnant_with d 12
well:mi ab -12 15

=body:anxiety bcd 16 -23 -26
=visit:use a 11
@relative__ese ad 12 -18
^uneventful ab 12 -15
effects:estuve d 13
el_no d -13
i__lot b -20
me_to d -19
muy_bien a 10
nursing__and ad 13 -12
table$ d 14
tms_and ad -11 14
viaje ac -10 -15

cart ab -12 16
mando ab -12 11
mareado d 13
mio_es abd 18 -14 -11
never_did ad 15 -18
suspended$ d -17

=visit:directions b 12
any:by_me b 12
cocinando ad 14 -14
from_scratch ad 16 -11
in__brain a 14
substance:not_@stop acd -17 -18 24
they__know b 12

=tag:brain:yes a -10
manana__confirmo c 10
sixty ad 19 -12
substance:night_but c 10

eaten:nada d 13
forth_on acd -12 17 -15
got abcd -11 -22 -17 16
had:y a -12
home__# ad -14 13
now:that_is abcd 32 -19 -14 -23
substance:back abd -19 -25 17
vivo__mis ad 13 -11
what__used c 10

=any:siete abd 11 -17 -19
=body:scare bcd -11 16 -11
eaten:pleas* bd 14 -11
hace__# d -14
well:ok cd -31 20

@clinician_mejor b 13
@move__to abc -12 20 -15
coming:get cd 16 -11
el__jaja c -12
hacerme c 13
naci__un d 11
no__manden bcd 16 -15 -10
old__to d 11
out__do abd -20 -12 21
over_ten d 12
test abcd -18 -23 26 -22

allergy:cuenta cd 15 -12
allergy:de ad 14 -18
birth_control acd -11 -10 18
had__miscarriage b 12
injury a -17
not:of abc 10 -12 -23
organ:creatinine a 11
organ:the_liver abc 21 -13 -13
psychosis:desde b -16
psychosis:todavia a -14
se__@sick c 12
she__breast a 11
tengo__buscar c 13
texts:con_un abd -13 23 -12

=visit:she b -11
and__never cd 10 -22
corte a 10
dije__@relative ac 12 -12
numero c -11
que__pueda ac -12 16
ride:hoping_my cd 12 -11
said__said ad -16 16

=body:great abd 24 -14 -33
@clothes_there bd 18 -15
@visit__another ad 11 -10
free$ abcd 11 -12 -13 -11
i__diabetes bd 12 -14
organ:had_jaundice cd 12 -11
prior:took_@medicine d -15
substance:drink abd 27 -23 -22

=visit:with c -11
denied__the ad -18 18
had:sesion ad 14 -14
not:allergies ad 27 -17
off_work b -13
put__in acd -14 -21 18
ride:hermano c 22

=body:operado abc 11 -27 11
=visit:minutes ac 10 -11
@medicine__presion abd -11 20 -11
adult:#_since ad -13 13
allergy:ronchas a -11
drive:consegui a 17
every__so d 11
fuerte d -12
lock__in ad -13 17
nothing__@treat d 11
va bcd -22 -24 12

any:me_quedo a 13
clean__may ad -19 21
clock abd 20 -18 -21
eaten:sigo_en ad 14 -13
forev* a -11
heart:antes_de c 14
ninguna__miedo a 10
psychosis:@medicine_# ad 21 -18
ride:donde bd 19 -11
working_it ac -16 10

for_pain abd -17 16 -12
manana$ ac 10 -11
organ:nobody_ever ac -12 14
param* ad 18 -13
psychosis:so a -11
well:no c -21

=signs:psychosis:no abc 29 -40 -48
^scratch a 15
cancel:got_called ad -10 11
estres$ d -12
la_orden abd -22 -12 31
organ:ct cd 19 -11
organ:ya_me c -11
por_bipolaridad c 12
probably$ ac 19 -12
psychosis:quier* b 13
ride:handl* d 16
viejo b -15
y__nada c -12

=any:twice acd -18 -12 19
=body:aliviarme d 11
=said:allergy:yes ab -11 -20
pregnancy:@clothes acd -18 -11 15

=visit:free abd -34 -12 31
brain:brains a 13
had: c -34
possible$ bcd -18 24 -15

=body:medicacion d -15
capaz_que acd -14 20 -12
hold ab -44 37
lista$ abd -11 -13 10
named abd -16 20 -12
pasa_nada ad -12 14
pasame bcd 23 -13 -16
si__mas a 11

=body:ago bcd -16 18 -22
=rule:meds:unsure:tea|te|herbs|hierbas|herbal bcd 12 -15 -10
@body_too a 11
de_perlas ad -11 13
fits ad -18 20
ni_me ab -20 14
ride:pero_no bd 13 -17
ride:should abc -10 -34 22
wanted bcd -20 -15 14

allergy:whatever b 11
one_but c 12
that__list b -11

after__is b -11
allergy:at abcd 12 12 -21 -11
drive:said d -11
not_an d 11
organ:proba* ad -14 16
pregnancy:know ac -24 14
swear_to c 10

=visit:confirmada abd 20 -11 -11
bet d 12
bringing_her d 10
conozco abd 20 -23 -11
despues_de bd -31 18
last_one bd 19 -19
ride:bringing acd -17 -13 21
sadly cd -10 10

^dejela d 11
allergy:me_giggle a 11
de__que abcd -11 -33 -10 21
done_it c -15
psychosis:lo_descarto ac 18 -17
texts:letters a 11
texts:me_up ad -14 17

=signs:eaten:yes bc -29 -20
and__thing c 10
never_better ad -29 30
organ:norma* abcd 31 -21 -17 -21
pero__@medicine ad -16 14
poco__pero d 13
prior:seria_lo ad 15 -10
rinon__@body ad 17 -17

=any:\xc2\xbf abcd -16 31 -12 -26
allergy:habones ad -10 11
dejam* abcd -14 -27 37 -27
drive:# d -12
had:la acd -13 -24 15
leer bc 13 -19
mi__otra a 12
organ:hace cd 19 -18

=any:sabe abcd -19 -36 37 -22
=rule:pregnancy:yes:due_in|date ad -18 15
but__@relative bd -27 10
heart:number a -10
parte bcd 19 -13 -18
pregnancy:positiva ad -16 21
substance:ese c -12

=visit:school b -19
^voices ad -12 13
adopt* cd 15 -16
allergy:ketamina bcd -31 -34 39
brain:iih d 14
comi__horas a 11
coming:dejela_como d 14
do_@medicine bd 21 -15
now:put_me a 12
pregnancy:le_hace b 11
ride:riding a 14
something__the cd 14 -13
substance:le abd -12 -15 13
well:estado acd -11 28 -23
well:if b -12

=any:are a -11
=visit:la bcd 11 -12 -20
coming:y cd 16 -35
had__energy ad 16 -15
home:dropped_me d 11
kindly$ b 14
me__dieron b -11
naci__el ad -15 17
not:made d -11
now:hasta_las a 11
prior:@treat_tampoco ac 12 -14

=visit:may a -12
me__algo abcd -12 13 11 -25
ride:the abcd -34 24 -26 11
you__everything ab 14 -12

=visit:makes cd 12 -11
pregnancy:respo* b 15
ride:sea d 12
texts:littl* bd -15 16

eaten:aguit* bcd -11 14 -17
prior:as b 15

=visit:in b -25
=visit:llanta d -13
cancel:have_to b 11
i_can b -23
in__air acd -18 22 -13
le__duro d 12
little abc -24 -16 15
mejor_por ad 15 -20
momentito abd -13 22 -12
now:cambiarla ad -12 12
substance:define_problem acd -21 15 -11
substance:oxys d 13

coming:am_not d 11
from__to d 19
mi__de abd -19 16 -23
my__offered d 14
not:felt c -10

and_still abd -10 -11 13
cayo_mal d -14
drive:to_take ab 12 -12
multi* abd 12 15 -30
organ:alway* cd -12 17
organ:looked_into c 10
ride:offered d 16
texts:este bd -25 11
zone abd -16 25 -18

effects:the_@treat b -13
had:if abc -12 -16 20
heart:sube_cuando cd 16 -13
los c -19
perhaps c 14
prior:first_thing ab 14 -14
prior:for_a bc -19 12

=body:car bc 13 -12
=tag:texts:asks ac -14 -20
dad cd -22 11
drive:si_no ac -27 24
labs__perf a 13
meds:llega* b 10
not:palabra b 11
pero__me abd 17 -23 -19
pregnancy:hysterectomy a 12
repetir a -16
tomor* bcd -17 14 -19
well:fin ad -14 24

@drug_este abd -15 22 -15
@visit__@day ab -32 19
^se abcd 13 13 -28 -19
acabo_de bd -29 21
de_cuales bcd 17 -12 -12
home:nurse bd 11 -10
not:@treat abcd 49 -20 -38 -31
texts:@texts bcd -24 -22 10
the__@place b -12

=any:jaja ab -20 10
am__my c -24
drive:i_@drive abcd -22 11 -13 16
eaten:ratito d 12
farmacia$ bd 20 -16
good_for ad -19 14
none__your ab -13 15
salami d 13
seguimos__la a 10
well:gracias ad -23 28

=rule:eaten:yes:breakfast|lunch|dinner|sandwich| acd -14 -22 14
=said:eaten:no bc -13 -14
=visit:buen a -11
@treat__la cd -12 11
ago b -40
meds:medicamentos ad 17 -15
soup ad -17 23

=body:diagnostico bc -18 16
=visit:times ad -10 13
allergy:a_@symptom d -19
brain:much a 14
cancel:leave_it ad 23 -21
eaten:luego bc 16 -13
me_hacen c 14
not:sleep abd -18 -10 15

=body:pressure bcd -33 -13 13
^might abc -39 -23 13
de__la c -13
el_dia bcd -22 -10 20
la__pero b -21
meds:@clinician_says ad -13 15
not:family a 14
pero_la bc -20 -18
sali bcd -26 -19 19
substance:lo abcd -13 -15 22 -11

=any:cumplo bd 10 -21
but__bp ad -11 12
now:road d -12
now:worries ad 12 -11
pregnancy:month cd 21 -24
psychosis:i_am c -17
queja* ab 14 -13
ride:arreglado d 15
ride:found d 11
substance:of_# a 14

=body:injury a -14
=visit:internet b 16
adult:and abd -15 -13 17
almos* acd 16 10 -24
any:had_a bd 12 -13
are__hard a 11
de_peso cd 14 -13
had:stree* bc 17 -10
have__sometimes cd 12 -13
heart:good abd 14 -11 -20
home:taxi ac -11 12
i__is abcd 40 -41 -17 -13
no_puede ad 10 -10
not:did ab 13 -13
not:one abcd 21 12 -27 -25

=body:esquizoafectivo d 15
coming:cancelo ad -17 21
heart:y_eso cd -11 15
meds:any ad 25 -22
organ:@body_infection cd 12 -12
psychosis:seroquel bd 12 -12
texts:it_is ad -21 19

allergy:@symptom_after d -10
any:revis* c 13
de__estaba ab -14 12
esta__el ad 10 -13
fixed bd -14 12
got_your bd 16 -12
heart:they_heard d -10
me_acompana abc -17 18 -12
organ:perfectos ad 20 -10

mixed bcd -18 16 -16
my__if a -21
out_last c 13
texts:house ab 17 -11

=rule:had:no:new_to b -12
@day_then d -11
cancel:a_ir ab -15 14
down_in a 12
entiendo abd -16 13 -11
just_do ad -11 14
me__@vehicle d -21
obvi$ abd -11 -11 22
prior:got_to bcd -11 21 -11
well:tiran* a 14

=visit:job ad 19 -17
^tbd abcd -23 -17 34 -26
am_allergic ac -19 -12
have__you c 12
i__@thanks bd -23 22
substance:conte* bd 17 -11
yes__two a 10

baby$ b -15
but__good bd 12 -10
drive:and b -25
organ:liver_is b -13
ride:there_my ad -11 13
substance:acaban a -11
the__kind bc -17 -11
week__is bd -19 15

am__three a 11
at__concert a 14
me__dio d 11
problemas$ c -11
repet* a -21
we__out ac -19 17

=rule::unsure:doubt_it|that|so ad 12 -10
@drug_count c 13
@drug_i cd -19 19
a__like a 14
at_all c -16
coming:lluev* d 12
could_you ab 17 -20
el_paciente b -25
me_that abd -18 20 -21
now:till_@day b 12
only__hear a 10
to__like bcd -11 17 -15
well:feeling c -15

any:coumadin d 15
because ac 14 -26
brain:that_counts bc 16 -15
esta_matando b 11
forget_half a 14
me__do ad 11 -15
slipp* ad -15 14
tempo* d 14

@call_mas b 10
home:mi_cama ad -12 18
i__name ac -12 12
my__they bcd -12 -10 11
organ:acuer* b 14
pregnancy:beta a -11
ride:manejar ab -17 24

=signs:had:none ad -26 11
=visit:watching ad -12 18
a__from b -16
allergy:nunca abcd -12 -14 20 -13
appen* c -12
not:before b -13
now:yet ab -14 12
they__@medicine ad 16 -16

@food_about ad -12 17
al_mediodia d 10
allergy:did_fine a 12
prior:probe a -10

@drive_mi b -12
back__my bd -12 12
brain:fue b -16
drive:y_mi ac -19 16
eaten:does bc 25 -21
heart:hipertenso b -10
how__is ab -16 15
leave__that ad -11 11
no__manana ad -14 16
now:after abcd 49 -19 -27 -38
pero_yo b -12
prior:verda* b 13
seguir__el a 11
substance:week bcd -19 -13 23
viene__maravilla d 11

@medicine__ago ad 10 -10
allergy:have_not c -12
allergy:y_todo ad 13 -12
and_sulfa b 13
dejan d -10
dry__a ad 15 -10
heart:fall cd 13 -13
i_knew abcd -18 -16 25 -13
not:pierdo d 11
organ:rest_is b -14

#_then bcd 14 -16 -11
=body:quita abc -13 -11 12
hasta__en b -14
paciente__de bd -12 15
substance:do_@drug b 18

=body:runs c -22
=visit:takes bd 16 -17
^came ad 20 -21
cayo__que a 12
coming:my_place d 14
not:seizures d 10
prior:@treat_dos cd 17 -18
sober__@year ad 14 -15
substance:on_bowling a 12
substance:take_more cd -12 17
that_was cd -11 -17
time_but d -10
vez__el a 11

le_entro d 12
lined c -12
no__@year ad -12 11
pregnancy:long ad 18 -14
substance:fiestas c 14

@month__# ad 12 -12
@wrong_de a 12
born c -11
heart:nurse c 11
lo__la abc -13 28 -31
now:estoy_desocupada ad -12 16
prior:a_couple cd 18 -14
prior:psychiatrist bd -11 14
ride:what_time bd -13 19
sure_it cd 12 -14

sis a -11
vino abcd 25 -11 -18 -13

=body:probable ac -11 15
cancel:atten* ab 14 -11
electrochoques ad -13 13
fue b -15
meds:did bd 13 -13

=denials:any:0:yes acd -25 -39 20
=number:brain:few ad -15 15
can__cause bd 14 -13
just__for ad 10 -10
substance:joven ac 13 -12
truck_and ad -11 12

=any:saber acd -17 29 -22
=visit:bet d 11
@stop_ver ac -20 20
allergy:have_been acd -13 17 -13
brain:o d -14
heart:says_high c 13
not:bit c -11
now:otro ad 28 -23
now:swing ad -11 13
second__third d -10
texts:cuand* abcd -21 -15 -13 27

=body:valvula cd -12 19
any:rather_you a 16
faltan_los ac -12 16
got__bad ab 12 -14
heart:nadie_me cd 10 -11
i__blood bd 18 -24
pressure__to d 12
sms c 12
wait__be ad -15 15
well:de c -37

@move_la b 18
nervous b -22
the__@drive abd -22 -14 25

drive:@drive_there ad 15 -15
had:ptsd d 11
meeting ab -15 14
not:her a -12
not:llego bcd 25 -12 -33

=rule:allergy:no:never|not_~2_had|taken|tried|use ad 14 -18
=visit:ideal bd -10 11
adult:acta_dice c 12
esos ad 17 -15
not:lo ac -40 15
ramen ad -13 13

allergy:not_breathe acd -13 -10 15
coming:miedo c 11
count* c -20
home:in_bed d 10
is__personal b 12
not:sabemos c 12
prior:mom bc -19 16
psychosis:from_reality d 12
substance:drunk acd -22 -10 12
up__so bd 14 -15

^dejo ad 22 -19
allergy:treatments ad 16 -15
bajo__a ad -18 18
el_trabajo ab -26 11
heart_monitor d 17
no__hace b -10
nobody__me b 14
pena cd -11 11
prior:has_helped d 10
prior:one_but ac -11 11
psychosis:the_voices d 11
well:semana d -11
y__mi ad -15 17

=signs:visit:none:asks abc -30 24 -33
brain:upstairs a 11
coming:this ad 19 -14
organ:rato ac -12 10
plann* b -22
send c -11
then$ ad 23 -42

=any:leave a 12
heart:presion bc -14 -17
my__plus a 13
my_boss d -27
see__off cd 13 -13
substance:ought d 11

=body:lamentablemente ad -19 20
heart:metoprolol cd -11 15
i__counting d 11
my__let abcd 16 13 -17 -14
organ:transaminasas a 10
psychosis:on_my d -15

#__as acd 21 -12 -15
=signs:any:none:turned a -11
effects:tratamiento d -15
not:dejar ad -17 23
ride:bette* bd -17 21
texts:veo a 10

@body_are acd 16 -11 -10
allergy:is a -14
cancel:for_it ad 21 -20
dijeron__no a 18
not__minor ad -30 31
ok__you bd -13 14
organ:calcu* bc -17 19
pregnancy:preve* c 14

cancel:might d 18
heck_yes d 12
no__ir abd -14 -11 26
that_@visit b -13
who__to b 10

at_a bcd 11 -11 -13
coming:called ad 21 -16
in__few cd 13 -11
lo__es abd 25 -14 -23
psychosis:stuff_when a -13
screamed d 13
substance:el_dolor cd 24 -17

=visit:dejamos a 15
afib_sometimes cd 12 -13
ahi_nos acd -12 -13 18
babysitter ac -18 14
broken c -12
heart:negative_on a 12
me_once cd 12 -23
not:misma ac -13 14
not__this c -12
now:for_what abd -20 34 -23

=body:iodine b 14
and_take c -11
cancel:me_da a -17
la__@insurance d 13
organ:the_other d 10

prior:is_been c 11
resch* abd -18 23 -17
ride:#_blocks a 11
substance:i_am b -16
why_can ab -18 15

attack_in b 11
diria b -11
doble a -13
prior:la_@stop ad 13 -10
psychosis:dijo b -11

@relative__en bc 16 -22
^labs abd 12 -12 -11
adult:does bd 12 -12
al__el bc 11 -11
cristal$ ad -16 23
hands abd 29 -15 -23
heart:y_me a -14
most_of b -11
my_sleep d -10
organ:que_no abd -10 11 -12
prior:un c -14
well:to c -29
y__se ac -12 16

=signs:body:no:asks ac -10 -20
=tag:ride:turned a -11
@body__el ad -23 11
adult:segur* a -10
heart:alta_la d 13
organ:know bd 11 -10

=any:toma bd 13 -10
^both c -15
^quede ad -10 18
^regrettably d 13
it__other ad -13 13
not:lost a 14
prior:got_a cd 16 -10
swear c 10
when_i bc -53 11

@year_had c 12
clari* ab 11 -10
me_dejaron bd 14 -15
organ:i_would a -10
pregnancy:could_be cd -10 14
single$ ac 14 -13
yes__@relative abd -16 -26 24

=body:diabetes bcd 17 -16 -16
=body:pecho d 16
=number:meds:old a 11
alarma ac 13 -11
brain:said abc -18 -11 13
organ:a_lot b -12
test_@day ac 15 -14
yes_@cancel bd 21 -21

=rule::refuses:rather|prefer_not_~2_say|answer| ab -20 24
cosa_no c 13
eaten:npo abd 24 -12 -15
la_orina ad -19 18
le_dije c -12
now:like ad -14 17
pregnancy:facto* a 14
texts:@vehicle c 10

=body:flying a 13
@symptom__no ad 19 -18
^severe ad -11 16
but__the ad -13 11
tests ab -12 -19

=body:last b -27
=body:talking ad -13 15
allergy:she d 11
eaten:solo_un ad -17 11
effects:desde abcd -14 -19 -13 27
lie acd -18 -18 19
out__that b 16
panel ad 15 -14
prior:hierbas ab 13 -12

@eat__ago ad -22 22
allergy:a_esa bd -15 16
apenas__con a 13
dije__pero ad -13 14
eso__@relative a 11
estoy_desocupada ad -12 16
not:those abc 22 -16 -17

=body:vigilan ad -15 14
any:dice_que cd -16 17
come abd -20 23 -19
not:hicieron ac -20 13
psych a 13
vietn* d 11

=body:@place a -18
^dios abcd -22 21 16 -28
brain:a_few cd 14 -12
cancel:@relative_@cancel bd 15 -25
cancel:please b -23
escribir ab -14 14
este__celular d 10
no__tolero ad -12 13
substance:@open cd 13 -12
un__dijo a -10
veces__@clinician cd 13 -11
verano b -12

=body:is ad 18 -30
=rule:substance:no:years|anos_~1_sober|clean|limpi* ad 13 -11
estoy__y acd -22 13 11
handled$ d 12
heart:to_the c -15
ride:de_# abd -16 21 -15

=body:hinche ad -11 16
=visit:dialisis a 14
@call_me bcd 29 -33 -23
^dormi a 13
drive:alway* abd -27 -15 33
in__dumps a 13
liver_enzymes cd -11 15
pregnancy:guy ad 12 -12
runni* d -20
working bcd -21 18 -19

had:since d 11
hundr* c 12
now:mi_@hours acd -13 19 -10
on__end acd -22 -16 25
you_already b 17

@place_y c -11
alguna cd 16 -19
allergy:por abc -15 13 -11
any:yo abc 19 -18 -20
it__in ab -21 15
pase_por ad -13 11
pregnancy:blood acd -17 34 -20
ride:falta_quien ad -10 12
tardes bd 22 -11
zip abd 38 -25 -23

ataqu* cd -18 20
not_answering ab -12 19
parte$ bd 15 -14

=said:yes:one_of_the_two ad -19 15
any:no_que ab 14 -13
cancel:cuenten_conmigo d 14
eaten:since_last ab 16 -14
i_live abc 18 -16 -11
is__@day ab -20 13
long ad -17 -10
pregnancy:on acd 30 -23 -15
psychosis:next c 10
substance:@call bc 19 -18
texts:the_text ad 16 -10
this_will bd -16 15
unknown$ abcd -18 -13 24 -10

=body:liquor d 10
=tag:now:no c -25
allergy:@sick a -16
brain:\xc2\xbf b 12
liver__and cd -11 11
organ:ask bc -12 16
substance:busin* b 11
well:@person ad -23 19

allergy:shell* ad 18 -11
heart:la_farmacia ab 11 -16
me__pasado ad 17 -11
soy_el cd 15 -12
unit_is bd 16 -14

can__skip ad -14 18
had_to abcd -21 -13 -35 34
holte* cd 23 -21
hombre a 16
no_los abd 13 -11 -14
not:at acd -33 14 15
now:en abcd 28 -20 -14 -13
organ:positive d -12
psychosis:schizo ad -16 20
substance:edge acd 22 -11 -13

=body:cien abcd 26 -11 -10 -16
allergy:saber ac -19 23
reacciones$ a 11

=any:por b -15
=body:mania acd -28 -24 23
home:feet ad -14 19
not:para abc -24 32 -27
now:no_puedo abd 23 -13 -11
organ:pero_los a 11
por_favor cd -27 -15
prior:terapeuta c -11
que_si bc -73 13
substance:last abcd -25 22 -26 11
y__@stop d -15

=rule:psychosis:yes:escuche|oi|vi_~1_voces|cosas cd 19 -15
la_madrugada ad 13 -14
lo_mio abc 22 -19 -11
not_know abc -20 -13 11
pregnancy:no_estoy ad 21 -15
ride:back ac -10 15
se__han d 11
three__ago ad -10 11
was__take a 10

=visit:clase ad 26 -21
home:yet acd 33 -23 -13
meds:es abc -12 -15 24
pensado c 14
pregnancy:con_# a 13
prior:a_@month bc -12 11
recordatorios ad -15 17
with__colors a 13

=signs:organ:unsure bd -15 -12
@drug_no cd -25 10
eso_me bd -14 13
me__contestado acd -11 18 -16
miro ac -15 19
nada__infartito a -10
now:eveni* a 12
now:some d 11
pero_ese b 12
queda_de c 11
visio* b -17

=body:checaron ad 12 -12
affor* bd 12 -11
allergy:@drink cd 12 -14
borde* abcd -23 -28 38 -30
coming:count_me ad 20 -16
evacuated ad -13 16
heart:card d 10
i__forgot d 11
landline ad -10 13
organ:voy_al b -10
substance:when abc 13 -14 -11

cancel:llega* abcd 23 -18 -11 -13
drive:lo abc -20 -13 19
heart:a_@relative a -11
now:sabado a 12
que__dicho a 16
texts:your bd 10 -21

al__a a 12
far__it ad 12 -16
pregnancy:breas* abcd -15 -26 -27 31
substance:day_and cd -10 15
too_high b 10

=visit:habria cd 14 -11
adult:en ad 20 -43
as_good abc -17 -13 19
coming:miss ad -14 17
effects:night abcd -15 -13 -12 26
had:cuatro bd -16 20
heart:high_but acd -16 -22 31
heart:said ac -17 12
ni__con a 10
prescribed_and a 13
said_@day ad 16 -14
se__pusieron a -10
trans* cd -16 11
yes__me abd 12 12 -23

not:apure cd -12 16
organ:con ac -14 12
organ:half_my d 15

a_@animal bcd -19 -11 11
any:stomach ad 25 -19
meds:@medicine_is ad 16 -11
prior:vitamins ad 15 -15
problema_no abc -17 -18 11

=body:kinds ad -13 16
attending ab 14 -11
dan cd 12 -23
estamos abc -14 -30 22
had:conoz* ab 15 -17
my_cycle ad 14 -12
organ:only_my ad 17 -10
substance:i_gave a 15
up__time d -13

=body:algo acd -22 42 -41
any:would abd -15 -28 17
but_at ad -12 15
drive:@symptom ad 16 -10
los__por b 10
psychosis:for bd -34 11
the__@texts ad 12 -11

=body:controlo abcd -15 -14 -15 22
=body:misa a 11
=body:orino bcd -23 20 -23
^took b -27
a__took a -16
drive:conse* a 17
going__say d 11
home:estamos_en a 10
resonancia c 11
ride:take_the d 13
sad_not a 16
substance:have_is a 10
total* b -18

=any:few bd -27 14
brain:aneurysm d 13
brain:have b -28
but_she abc -11 16 -17
diffe* d -14
do_nothing ad -14 17
higado_bien ad 14 -14
organ:@body_of d -18
organ:off a -14
other__nerves cd 12 -12
prior:y_me ad 14 -11

=body:case d 14
=rule:substance:yes:drinking|drugs|pills|alcohol|cok d 14
any:ask_me bc -11 18
chica* b 12
ma b -10
organ:his d -12
psychosis:# a -14
sure__you bc 14 -17
they__work a 13
todo__dia d 16

a_nada ad 17 -11
do_without d -14
effects:the_first a 10
hope_so ac -15 17
long_ago a -10
well:dias_y ad 12 -12

=any:dsd d 11
@stop__a bc -14 13
@texts__fine d 10
aqui$ c -16
otherwise abd -13 -24 11
pregnancy:@relative bcd 21 -30 -11

=body:does ad -20 -19
@cancel__favor bd -14 13
dejo$ ad -11 12
esquizoafectivo d 15
meds:take_anything ad -10 13
not__out ac -19 17
psychosis:it_is bc -14 -14

=any:anoche ad 26 -22
=any:excelente b -10
=body:marathons ab 16 -12
=visit:pharmacy a 10
allergy:so_bad d 11
brain:two ad -18 22
could_stock d 12
mal$ abd -10 -13 14
me__pressure cd 15 -13
on__ladder a 11
pregnancy:sure ad 14 -14
prior:por_@year d 11
ride:lleve a 17
swollen ac -10 12
whatsoever$ a 20

allergy:right ab -19 14
arritmia a -12
first__it d 14

=body:fiddle a 15
=tag:prior:unsure acd -19 16 -11
new__this b -14
psychosis:they bc -11 10
quiza abcd -29 -18 33 -23
substance:me abcd -32 -13 -23 33
texts:contestar d 13

back_when b 11
heart:but_my ad -15 20
organ:one_time cd 15 -13
psychosis:you_tell cd 11 -11
ride:are_in ad 12 -10
she__@month d 11

=any:un c -31
am_new abcd 30 -12 -13 -22
going__home b -11
one_day acd -18 24 -14
psychosis:trastorno_bipolar d 13
ride:in_town cd -10 11
tengo__pero bc 16 -23
the__three ac 12 -11

@day__# abd -16 -15 22
coming:@fetch abd -15 17 -10
contrario_la a 12
guste* bd -10 19
no_tenga cd -11 12
now:@insurance bd 16 -11
pregnancy:asi ad -22 19
pregnancy:need_to bd -11 10
si__esa ab -12 13
texts:number_is ad -16 21

@relative__her c -19
a__so abd 11 -12 -16
drive:leaving ad -10 13
i__@drink b 11
in__lot b -11

bien_mi d 10
eaten:@medicine d -11
final acd 33 -13 -24
home:ya_llegue d 10
ride:drive acd 28 -21 -29
soon__say c 11
take_the bcd -12 -15 14
where ad -21 15

back b -26
eaten:le a -15
heart:corazon abc 15 -12 -21
her__that bc -14 11
i_have c -33
pero__jajaja ab -13 14
pregnancy:toma cd -13 16
she_wants d -13
ultima__salio c 11

=rule::yes:claro_que_si ad 15 -11
amores_jaja a 10
i__nothing abd 17 -15 -10
meds:list d -10
mi__tomo b 12
not:picking c 10
now:nothi* ad -19 23
pregnancy:ahori* acd 15 -11 -13
ride:anyon* ac 20 -16
take_@medicine abcd -22 12 -27 12

ansie* ad 16 -22
brain:never d -31
crumm* ad 22 -16
le_bajara c 17
let_the c -13
pero_se cd 12 -10
psychosis:un_episodio d 10
ride:suspe* d -14
se_leer a 13

brain:durin* d 11
coming:to_be d 10
eaten:ya b 18
if__yes b 12
pregnancy:of_the d -10

=signs:body:unsure:asks bcd 38 -34 -20
doctors__it ac 11 -12
heart:an_irregular cd 14 -16
i_am b -15
meds:@insurer d -12
not_sure acd -27 28 -31
organ:liver_of ad 15 -13
pregnancy:misca* abcd -16 11 13 -13
tres__a c 11

=number:meds:minor bd -11 10
are__me d -12
got__@sick ad 15 -22
granos abd -13 -10 20
had:yeah bd -10 12
texts:do abc 22 -23 -12

#_last acd 13 -10 -13
=signs:prior:none a -14
am_only d -11
coming:let ad 13 -15
como_una bc -24 13
good_@thanks bd -15 14
iba__no c 11
la_dra b 13
me_mata a 12
well:comes c 15

=any:frio bd 20 -14
@medicine_did a -13
allergy:dio_taquicardia d 11
and_on c 13
effects:#_@hours ad -17 16
heart:and_the cd 12 -11
pregnancy:el b -24
presion__# bc 10 -11
prior:some c 10
texts:eso ac -14 18
the_chart b 10
up__surgery a 17

brain:they ab -15 -25
clear* abd 18 -14 -14
coming:waiti* a -12
could_have acd -12 23 -18
eaten:cuenta a -14
leg a 15
lleva b -16
my__says abc -47 -10 30
ride:trouble a -11
wrote_@treat d 11

=denials:body:0: ab -35 11
=number:effects:minor ad -22 19
^paso acd 24 -14 -35
crisi* ad -14 21
drive:i acd -17 -29 15
drive:lift a 13
follow a -10
meds:mean bd 23 -20
muy__y d 10
not:quise cd -11 12
prior:fui_con a -26
psychosis:mentioned acd -12 19 -14
spasms ad -11 17

adult:@year d -17
crumb$ ad 15 -11
descartaron abcd 27 -15 -16 -14
not:comment abcd -31 35 -12 -11
psychosis:one abd -15 -11 14
texts:on bcd -17 20 -15
what__@clinician a 12

=visit:next abd -12 15 -15
brain:air a 11
empece b -21
hasta__noche d 10
menor abd 24 -20 -15
psychosis:that_out a 14

=rule:meds:unsure:cuenta* bd -14 15
=tag:now:refuses ab -14 15
^@hello abcd -40 40 -30 -17
any:esta_mi a 11
are_all ad 13 -11
gabapentina d 12
heart:el_chequeo a 12
heart:solo ab 14 -12
heart:thinner b 11
probably_not ac -14 15

=body:guaro d 12
=visit:@cancel ac 11 -40
coming:me_cayo a 11
heart:knowledge ac 12 -10
heart:mi_casa a 13
jamas abcd 44 -33 -28 -26
nifed* d 11
now:i ac -11 -24
pregnancy:bedti* ad -13 14
psychosis:i_thought c -11
si__en abd 22 -12 -18
substance:@day_is acd -11 12 -12
vino__@day ad 14 -10

allergy:nino ac -18 16
en_@spanish d 10
pregnancy:more ac 11 -12
prior:cabinet abd -11 -12 17
psychosis:@relative_was abcd 11 12 -15 -16
talked_to b -13
veremos abcd -29 -23 49 -37

am__station a 12
any:docto* cd 15 -17
ask_a b 16
not_done c -10
organ:mother ab 13 -22
organ:with_that c -10
press* bcd -27 -21 16
surpr* bc -16 -15
thinners b 14
vitamin ad 16 -15

any:ya_comi d 12
got__heart cd -10 12
heart:bp_was abc -12 -11 15
murio_mi bcd -13 -19 21
si__que ac -28 12

=visit:later c -11
beers ac 16 -16
effects:stres* cd 15 -12
have__that b -15
mi__viejo b -12
otro abcd 18 -12 12 -32
taking__@vehicle d 12
up_after d 10

=body:confidencial b 16
=rule:pregnancy:unsure:late bc -23 11
@year__yes d 11
^asked bcd -10 17 -16
higado__@body bd 12 -17
life$ abc 15 -11 -22
perio* bd -12 -32
pregnancy:you_all a -11
ride:cunado d 18
substance:por_@drug d 15

@stop__in abd -13 19 -11
allergy:me_a cd 18 -18
earlier ad -14 17
eso_a b 10
okafo* b 15
polvo cd -10 -20
probable__no c 12
ride:friends ad 20 -14
texts:@texts_de ad -13 11

=any:debo d -15
=visit:the c -21
meds:else d -10
psych* c -15
substance:diario_y cd -13 15
that__am b -12

=any:sheet a 10
=lead:body:yes:on:none bc 10 -43
meds:meds b -28
not:pienso ad -16 10
on__of d -11

=rule::no:not_me|ever|really|any|at|anymor abcd 31 -43 -32 -15
@day_no abd -17 24 -20
^okay d 15
la__nomas cd 13 -25
not:remember d -11

=said:now:yes bcd -32 -27 16
=visit:thought c -13
coron* b -10
heart:dos bd -13 12
llegue b -24
now:are_on b 16
now:entro_a ad 14 -12
pregnancy:@howmuch cd -12 13
soy_la ab -13 10
texts:ok bd -16 17
well:me c -28

heart:insuficiencia_cardiaca d 11
heart:numbers cd -16 21
heart:still cd -18 13
not:cual bc -15 15
texts:syste* ad 18 -15

=body:revisado ac -13 17
=visit:solamente ad 13 -12
bien__hora d 10
had:empez* a 11
jamas_me a 10
meds:not ad 10 -21

=signs:prior:no abcd -12 -36 12 15
allergy:ketoc* ac 20 -17
daban abcd -26 14 19 -32
daddy bd 16 -12
do_have d 13
mejor__para abd -12 23 -11
my__will abd -14 -13 21
organ:los abd 16 -20 -28
pregnancy:the_@relative d -14
three_@month c -10

=body:weeks abd -37 -35 19
=number:eaten:grown d 17
=rule:allergy:yes:broke_out ad -12 13
and__the d -13
at__the d 14
deny d 13
eaten:hace_ratito d 12
eaten:mismo bd -11 18
no_it abd -28 -15 17

=body:fall ab -12 -11
=said:no:nobody_to_take_them ab 16 -22
any:not_a ac -12 18
but_he ad 22 -19
fat ac 11 -23
high_but acd -17 -16 27
home:stuck_on a 13
in__on d 10
there_is bcd -31 12 12

brain:few cd 14 -12
el_cerebro a 15
having abd 21 -16 -19
hopin* bcd -14 23 -23
kids bcd 13 -26 -12
mal bcd -13 -17 18
si_quiero abd -10 19 -14
substance:it_has ac 15 -18

coming:cual abd -12 17 -13
drive:de_vuelta ad 17 -12
pregnancy:pasa bd 14 -15

#__one ac 11 -15
=number:heart:big b -23
=visit:my b -26
afuer* ab 10 -16
allergy:wife ab 12 -17
trabajo__y a -10

apenas__de ad 14 -11
che_no ad 18 -11
it_no ad 15 -13
organ:nefro* bd -16 23
substance:contar a 13
the_@eat a -18
the__off b -23

=any:@call abcd -11 15 -13 -16
=tag:ride:no c -15
@day__a bd -21 14
and__there acd -15 13 -12
da_vueltas ad -12 12
isque* abcd -20 -17 -18 38
not:tenia ab -11 15
pregnancy:shoul* ac -13 14
saco_@drink d 14
well:bien_@thanks d 12

=body:suspected cd 12 -10
=visit:text cd -22 11
adult:socia* d 14
allergy:screamed d 13
cardiac ac 13 -10
now:recoj* a 12
substance:meeti* bd 16 -13
texts:minds bd 14 -15

=body:poor b 11
at__womens c 10

^at abc 28 -10 -30
brain:perdi ac -17 15
effects:none ad 14 -11
hablo abcd -29 37 -15 -22
have__for abc -15 18 -15
manag* abcd -17 -23 38 -32
meds:came ad 14 -16
now:central abd -18 20 -19
organ:livers bcd -14 -12 17
psychosis:an_@visit c 18
same__as d -10
si__lo b -13
to_pass ac 17 -11
up__@eat a -11

=any:fit ad -11 12
=any:long acd -26 -13 19
a__llaman bd 16 -15
ando_a a 18
effects:anduve d 12
now:tengo bc -44 19
pastillas acd -19 40 -32

=body:presion bcd -12 -20 11
brain:is_for a 10
cancel:last a -12
due_in ad -15 13
my_nerve bd -13 10
organ:organos a 13
rapido cd 13 -14
tengo_# abc 14 -24 -19
well:aun_no ab -14 12
well:cryin* ad 19 -13

=said:no:opens_with_no abcd 34 -12 -42 -26
=signs:eaten:no abc 16 -28 -26
any:minut* b 13
heart:nerve* cd 13 -11
substance:at_night c 13
texts:esta ad -19 21
well:if_that cd -11 14

had:anos b 12
he__two d 10
organ:estoy ad 14 -28
veces__a cd 16 -12
well:y_baja c 14

como_me cd 13 -15
home:my_@relative abc 12 -21 -16
infeccion__orina cd 12 -12
not:hayan a 11
psychosis:hace acd -16 -24 27
substance:domingo acd 18 -13 -12
tengo_los bcd -14 11 -16

=denials:visit:0:no+yes abcd 22 -15 -30 -10
=visit:casi c 11
@relative_said ad -19 21
ex__bipolar bc 11 -11
have__mind b -12
manic abcd -27 -30 -25 43
not__two ad -21 25

adult:lady_never b 11
allergy:it_in ac 10 -12
comes ac -25 13
effects:no_he d 12
good c -18
had:had_the ad 22 -10
meds:in_@date a 13
no__explicaron c 11
not:do bc -29 -12
plata a 11
por__@relative b -22
pregnancy:imaginate d 15
somebody__me abd 16 -13 -16
substance:a_fifth d 10
up__every a 12

=body:fibroscan c 12
=visit:deep a 11
it__clean ad 20 -18
not:cuente a 14
now:tempr* ad 17 -30
prior:cuent* a -30
texts:quit abd 22 -13 -13

=lead:any:yes:cut:yes bcd -14 -27 12
brain:with ab -11 -11
cancel:on_me b 14
drive:may b 13
el_lugar ad -19 21
had:@medicine_and a 10
old_ladys ad -11 12
ride:no_@ride a 12
substance:drink_@drug cd 15 -15
the__since b -12
we_just ad -11 15
y__y ac -13 14

=lead:visit:no:0 bc -20 -29
=said:well:no d -24
cardiologist$ d 11
if__the bc -26 25
my__of d -11
no_offense b 15
now:keep ad -20 23
psychosis:me_estan cd 15 -15
the__thing bd 15 -16

=body:depressed c -11
any:last abd 15 15 -31
she__me abd -11 -17 13
they_are abcd -19 -23 32 -20

a__when c -14
any:de_la ab -16 16
de__nunca ad 10 -13
dejarlo cd -14 13
drive:on abd -11 -25 15
for__days b -13
for_mania bcd -22 -20 15
get_someone c 10
livers bd -15 10
los__el ad 10 -11
never_once ac 20 -16
pande* ad -14 13
prior:back d -14
prior:therapy abcd -22 14 11 -19

=signs:any:none:other c -20
at_cvs a 12
coming:@relative_has c 10
he_decidido ac -15 20
no__@call abcd -11 24 -15 -17
no__decir abc -16 -15 25
pregnancy:prime* a -17
substance:because d 15

allergy:pulse* ad -15 19
diez_@year d 14
drive:viaje ad -14 17
duele__@body abd -13 32 -28
is_own ad -13 13
knocked__lol d 13
mi c -13
now:just_got d 10
only_the abcd -40 -17 -19 50
organ:a_de c 11
prior:see cd -11 13

=any:all abc 22 -29 -26
=visit:your bcd 13 -23 -23
algo__no ad -14 -13
had__blood cd 12 -13
manej* abc -14 14 -29
organ:orinar c 13
to__now a 11
well:@relative_esta bd -13 10

=first:visit:no c -10
=rule::unsure:no_me_acuerdo a -12
bipolar__a a 10
brain:saw cd 11 -10
cabeza ad 13 -24
no_responder ab -11 18
on__red d 12
psychosis:but_they b 13
texts:veces_no c 10
to__till ac -10 11

at_least cd -11 16
brain$ ac 13 -11
brain:fainting d -14
ganas c -20
heart:padezco_de d 11
is__@year c 11
pregnancy:a_period ac -10 10
ride:consegui b -10
way_i ad -12 14

broth* b 14
eaten:como_a bd 17 -10
had:yo ac 12 -13
home:her acd -15 16 -17
i__three ab -14 14
now:my_break d 11
using abd -16 -22 19

=body:peeing a 11
effects:lo_tolero ab 15 -11
finally cd -12 15
fuerz* bcd 21 -19 -33
respi* abcd -11 -10 -11 23
ride:figured d -13
ride:ways d 13

#__@date bd -15 13
@drink_cuenta b 13
embarazada__no a -14

cancel:did a 13
cumpleanos b 11
hones* abd -11 -36 17
prior:todo ad -16 23
would_it b 13

usaron d -10
waiting__with a 11

=body:cerro a 11
=visit:mi bd -12 11
allergy:heart ab -25 -16
demas bcd -20 -17 18
depre ad 21 -19
en__esta a -14
les abcd -30 19 17 -19
my_shoulder b 12
now:@insurer_que ad -11 15
organ:to_get a 12
paral* a 13

=any:@machine ab -18 18
=body:gas ad 14 -15
=body:rodilla b -13
@relative__pregnant b 11
gomitas c 16
ride:can_he b 18
who__this bd 17 -13

=any:habria c 13
=body:shot bc -39 10
@medicine_se c -13
comiendo ad -18 19
drive:iba_a ad -13 11
me_funciona ad 16 -13
perfecto$ d 13
psychosis:anxie* acd 22 -16 -15

=body:papel a -11
=rule:ride:no:myself ac 11 -10
@insurer c -34
drogas__@drug ad -12 13
meds:time a 11
roble a 19
substance:am_not cd -12 11
substance:dias_limpio ad -13 17
tengo__@relative abc -17 12 -12

cinco_@month d 11
el_super d -11
home:# acd 18 -16 -14
imaginate d 15
ride:waiti* ac -12 12

=any:dos ac -24 15
=rule::no:no_longer abd -13 -11 20
a__break ad -12 14
are_out a 11
did__@clinician cd 12 -19
heart:me_sale ac -13 11
heart:they abd -21 -51 23
noche__confirmo c 10
psychosis:i_did bcd -12 16 -12
under$ ac -21 13

=visit:@thanks abc -19 19 -22
@day_and b -10
@eat_for d 10
any:a a -12
back__on bcd -14 20 -10
was__but bcd -23 13 -20

=body:addiction a 10
^sort c 12
had:decir* cd 11 -10
hair d -11
llave$ d 12
meds:nada_mas ad -33 33
now:impos* abcd 31 -16 -12 -20
se__pase d 10
tengo__@year abd 14 -10 -10
yeah__am d 11

=body:preguntele b 12
@symptom b -20
^does abd -33 29 -76
coming:fence cd 11 -12
heart:itself ad -20 19
now:soy bd 18 -16
now:tenido d 12
pictu* a -12
psychosis:anos cd -25 12
quitado__de d 11

^embarazada ac -15 13
adult:my bc -10 17
my__@month ad 10 -10
no__asunto ab -14 20
organ:posit* ad 13 -16
the_low a 15
to__home b -17
two_lines ad -15 24

@year_sin acd 11 12 -20
grape* d 11
heart:toma ab -23 19
le__mentir d 11
organ:said b -17
ride:best_@relative d 11
substance:offen* b 12
would__lying ad -15 16

and_holding d 11
not:amamanto ad 12 -11
pregnancy:pregn* cd -30 11
que__duele a 11

=said:now:no abcd -12 -19 -26 24
^chronic d 10
es__lo d -11
ice cd 16 -10
no__contestar a -11
pregnancy:two bc -19 17
the_@relative d -18
the__were ad 23 -21

#__for abd 16 12 -21
#_minutes bc 14 -21
=body:op ad 18 -16
@relative__can c -13
effects:alway* ad 14 -14
home:esper* acd 24 -11 -18
is__number d 11
nervo* b -22
sepa__bola abcd -14 -15 27 -14
substance:aqui ab -11 17

@medicine__something a -12
any:my_guest d 13
home:is bcd -15 24 -24
home:llegu* abd -18 -13 21
meds:a d 11
texts:@call_is ab 10 -17
toca a -16

=any:esperando d -14
=visit:couch ad -13 19
=visit:pues bc -23 -11
alergia__no c 11
contar ac 17 -18
de__jajaja a -13
first_time b -14
home:puerta ad -16 22
lo_tolero ab 17 -11
pregnancy:am_always cd -10 11
prior:made c -12
the__went ad -15 21

#_casi ad -19 17
back$ abd -28 -15 25
drive:call ab -22 23
es__pero a -11
like_a abc 21 -16 -27
meds:momen* ab 16 -13
psychosis:therapist acd -23 27 -16

=body:rule abc -14 -13 19
^mil ab -12 17
any:am b -10
meds:fish ab -12 17
stuck_in abcd -11 23 -12 -18
the__was c -24
well:arriba ac -19 11

desde_entonces c -11
my_file ad -13 -16
put_under c 11
substance:ask abc -18 10 -13

=any:levantarme a 10
^planning acd -11 -11 20
any:a_question ad 14 -16
baby__not ad 14 -15
i__me cd -15 21
psychosis:not cd -28 14
substance:edibles acd 21 -12 -11

#_s abd 13 -14 -12
^aun d -19
as_a b -13
en__con abcd 18 -22 11 -26
now:mas_@late a 19
pasam* bcd 21 -13 -19
psychosis:every cd -16 20
quiero__el a 14
sabemos c 12

heart:#_de a 10
hot bd 14 -10
it__been b -14
organ:is_that abd -19 22 -10
penicillin$ d -12

^afirmativo d 11
any:not_@call ad 15 -11
but_let ad 11 -14
pregnancy:find_out ac -13 17
prenada abd -26 14 11

=visit:fence cd 21 -19
counting__days ad 13 -12
had:not_say a 13
in__@traffic a 11
pregnancy:quieren bc 16 -12
prior:em_all d 12
yo_lo ab 13 -12

=body:forgot b -12
=body:they ab -20 -42
gave__for b -16
high__doctors c 13
not:bother c -12
not:present d 10
saben$ b 11
segun abcd -42 -50 66 -44
substance:mi_@relative ad -15 14
ultrasound__my c 12
watching abd -20 -11 24

=body:daba d -17
cancel:after* abd -12 17 -11
do__anyone ac 11 -16
fixin* ad 13 -13
meds:una abcd -15 -21 -20 31
poco_pero cd -11 12
substance:would_be ad -11 11
thinking__it ac -11 17
told__but a -14

=signs:ride:no acd 42 -41 -47
adult:i_have b -12
buddy* d -12
heart:siempre ac 18 -15
organ:@animal_has b 12
relapsed ad -13 14
ride:care_of ad -10 15
sure__a d -12

=visit:desde a -13
@day__on a -18
a_lil a -12
bed$ b -12
con__@clinician ab -33 21
drive:you d -20
hcg_at a 11
is__the ad 15 -27
organ:bladd* a 17
pressure_is abd -16 -15 14
psychosis:after_my b -13
well:i_feel abc 11 -24 -11

=said:adult:ask bcd -11 -35 14
=said:effects:yes ad -30 15
a__sale c 10
now:espereme a 10
ride:do d -11
spins d 17
texts:no_por a 12
trust bd 11 -12
y__de ad 12 -11

^kidneys abcd 18 -12 -13 -11
allergy:my_only a 13
now:dia acd 26 -18 -33
psychosis:hay_nadie a -10
un_@clinician ac -23 20
why$ abd -24 32 -18

=body:parties b 11
him_to a 14
not:drink abc 12 -14 -11
preventing c 13
prior:de abcd -12 11 -24 12
prior:more_than cd -11 13
un__desde cd -13 14

@body__one cd 13 -12
absoluto$ a 11
coraz* abc 12 -18 -25
cumpli ad -14 20
jajaja$ bcd 20 -21 -17
my__went abcd -13 15 -11 12
on__stick c 13
picked a 13
ya_voy abd -15 21 -14

=body:two abd -33 -30 32
by acd -23 13 -18
cancel:see_you abc 26 -10 -15
contestar abc -20 22 -11
eaten:@relative ad -13 11
el__era b 10
pregnancy:shot abcd 33 -12 -16 -27
prior:look c 10
that__do b -15
they_said abc -38 -23 20
yogur$ ad -11 15

a__estoy bcd -11 -10 12
any:i_would bd -23 17
healthy__@animal ad -11 12
naci_con d 11
organ:wear_pads d 12
ride:if_not cd -12 13
se__acabaron bd 12 -12

=visit:chair c -14
drive:en_mi abd -24 -10 29
eaten:right ad -14 13
effects:todo bcd -19 -12 13
hell__of d 12
i__free ab -16 11
ride:@sick a 11

=body:baker c 12
=body:hurt bc 22 -13
cancel:ir_y c 12
had:your abcd -15 -12 -11 25
it_@relative bd -10 17
like__am ad 13 -12
never__issue a 11
viene_de ad -13 18

=body:unclear c 12
@medicine_no b -22
cancel:seguir abcd -13 -12 -15 17
dejamos a 15
jaja$ abd -17 21 -12
misa ad 21 -16
next_one abd -16 23 -11
or__drink bc 14 -10
y__contar abd 21 -10 -11

=body:night ab -13 -11
=denials:visit:0:yes abd -21 -14 14
en__grado ad 15 -11
esta_no ad 18 -14
i__pick ad -14 12
mania__psicosis ad 15 -14
pregnancy:feedi* ad -19 22
saben d -15
texts:con a -10
they__is a -14

=body:medicado abd -14 -18 19
am__they ab -12 13
any:any a 11
chequ* b -19
definitely abd 26 -27 -14
noche_no ad -11 13
organ:orino bcd -23 20 -23
yes__time a 11

any:correct ad -11 19
effects:@body abd -50 -40 55
i__they cd 13 -15
in__when ad 11 -12
organ:dropp* b -13
prior:memorys_shot c 10
puede__nada d 12
would_a abc -21 22 -11

=body:otros cd 10 -13
more__want d -11
now:me_salio a 11
that$ bc 19 -14
toler* abc 33 -24 -32
una__con ac -16 13

any:that_again b 13
de_amores a 10

feeding d 15
organ:ultrasound_of c 12
well:grandbaby bd 16 -10

^please bc -11 -12
actually bcd -23 -18 14
allergy:band d 13
casa_no a 12
posiblemente c 12
regla$ ad 20 -15

but__@cancel ad 11 -11
coming:pedi ad -19 21
did__ask b 13
effects:well ad 18 -14
in_school d 11
not:checkups ac -13 15
prior:como_cuales bc 24 -18
substance:limpi* bc -15 -10
svt d 11
was_never a -11

@food_pero ad 12 -11
could__a c -11
epilepsy ad -12 11
he__up bd -24 21
now:an abd 27 -11 -23
viajo_a a 11

does__a bc 12 -10
driver$ ad -11 11
had_that a 12
heart:aqui ab -11 12
heart:attack c -15
heart:is_up a -16
i__taking ab -18 16
roger ad -12 19
same__i b 10
was__@date d 10

=any:volvi acd -11 -10 22
=lead:body:yes:on:no abcd 39 -13 -18 -35
=visit:live abcd 17 -11 -12 -11
brain:epile* acd -11 -17 16
checkups$ a -13
nunca__la cd 18 -16
pregnancy:porque abc -12 17 -13
solid* a 12
substance:vinito ad 21 -14

=any:sleep ad -15 15
effects:@medicine cd 20 -13
estoy__casa ad -42 42
had:an b -12
now:number ab -16 18
ride:mujer ac -16 21
well:puedo b 10

de__hablo ab -13 17
heart:mismo ab -11 20
prior:@treat_@medicine ad -16 22
psychosis:energ* ad 17 -17
screaming b 12
someone$ a -19

=body:quiere a -11
coming:give ad 24 -22
is__too bd 20 -22
no__that c -26
not_@eat ad 23 -16

@insurer__me bd -11 12
alcan* acd -15 -20 16
cancel:a abd -13 11 -13
dropp* b -12
heart:pastillas acd -27 25 -12
ride:from_my a -14

about__ago a 12
dano_al b 11
effects:was_@symptom d 13
organ:me_esta a -12
teres* bd 17 -14

=body:cerebro abcd 22 -11 -13 -16
energy$ d 17
organ:rinon bcd -11 -23 15
pregnancy:i_could cd -22 22
prior:this ab 16 -17
psychosis:@year_ago d 14
ride:anos d 12
substance:ask_me d 13
texts:el c -14
worri* c -20

=body:rather bcd 20 -14 -18
=turn:body:none:unsure bd -10 -12
from__could c 12
get__but c -10
la_que ad 13 -16

=body:major d 11
@call_instead ab 16 -15
any:repea* ab -13 12
handle ad -18 16
oxy d 11
psychosis:sophomore_@year d 12
ride:covered ad -14 11
substance:vicio* a 12

=body:schizo ad -16 20
@food_was abd 17 -21 -13
allergy:happened cd 11 -11
any:could bc -26 11
drive:igual a -15
la__le a -15
organ:higado_y bd 11 -10
substance:divor* ad -11 14
toma_de b 11

=body:as acd 26 -29 -19
@relative__the cd -12 -16
alway* abcd 14 -41 -34 18
any:en_@eat ad 27 -24
de_momento abd 31 -18 -18
eaten:witho* ad 14 -11
meds:years ad 20 -21
pense c -17
salgo_de d 12
substance:desde_@date d 10
well:compl* ad -27 17

=body:cancer acd -16 -12 16
@medicine_@medicine bcd -28 -29 16
@medicine_hace a 12
como__hago b 12
lactando$ acd -13 -15 21
one__@year cd -11 20
psychosis:ago acd -13 -12 24
ride:permit b 12
ride:todos ac 24 -17
substance:since bc -19 -24

bonita b 10
but__over ad -14 14
sirvi* acd -19 -20 28

=visit:era bc 12 -22
=visit:telefono b -10
^completamente d 18
eaten:cinco c 15
eggs acd -11 -11 20
now:me_check c 14
pregnancy:shop_is a 10
prior:medicina bc -12 -20
veo__que b 10

=tag:well:no acd -16 19 -23
of$ bc -26 11
one_said ac -12 11
out_when d 11
pregnancy:there a -14

any:son a -11
is_another ad -16 17
mas__que bcd -20 -19 11
psychosis:pregu* abd -21 17 -20

=body:girl cd -13 15
home:llegue abd -18 -13 21
hoy__la cd -16 -13
now:ask ac -12 12
now:not_a ad -12 15
now:phone ab -16 14
postpartum abcd -25 -23 16 22
si__veces c 17
solo__@relative ab 11 -12
time__the a -15
told__it c -12

brain:them d 16
drive:@relative_me ad 11 -16
hay__que a -11
heart:si_acaso ac 20 -13
ish$ abc -15 -15 14
meds:still abd -12 -10 13
place$ c -11
prior:busca* c 13
ride:enoug* b 13
texts:@texts_@call acd 28 -16 -17

=body:bless bd 16 -12
coming:the_whole ad 13 -11
hell bcd -14 -19 11
now:all_@body ad -14 17
pues_ahi abcd -14 -10 21 -14
siente__la b 11
substance:over_it bd -12 18

adult:recuerdo a -12
allergy:denti* cd 21 -13
apartment d 17
from_this ab -11 15
heart:y_el c 11
meds:multi* abd -15 22 -14
psychosis:rest ab -11 12
should acd -19 25 -26

@cancel_no bd 26 -34
my__comes a -12
my__nothing abd 25 -15 -17
nothing_but acd -33 -20 39
organ:jaundice_as cd 13 -12
prior:thing ad 15 -10
senti_nada d 12
tiene_que abc -11 20 -19
well:yo ab -17 23

am__a ac 11 -21
eaten:@call acd -21 14 -21
heart__a bc -11 13
now:break d 12
prior:refer* b 12
ride:bring_me d 11
ride:confirma cd 15 -15
substance:else a 16

=rule:organ:unsure:labs|results|tests|test|estudios c -10
boss__here a 14
brain:cerebro_me ad 15 -11
came_back abc 13 -18 -19
dice__@clinician ad -13 15
eh ac -23 16
eso_mismo bd -17 23
i__remember cd -11 -12
ride:bird ad 14 -11
ride:working bcd -11 17 -22
told__have d -10

#__limpio bcd -13 -10 11
=said:texts:ask abcd -16 20 -21 -12
@visit__not ad -20 12
deprimida abcd 25 -14 -11 -16
diagnostico bc -18 16
finished__@medicine ad 11 -10

brain:tengo d -17
had:got_the ad 18 -18
meds:usual_old b -11
otherwise__not c 11
pregnancy:despues c -11
substance:so_i a -15
substance:the_problem ab 21 -19

=body:seventy ad 17 -13
=body:tuvo bd 27 -32
=visit:ahora d -20
=visit:hospital a 13
brain:ameri* d 11
drive:someone ad 13 -14
fibro bc 10 -11
had:not_the cd 18 -13
the_blue abd -11 19 -12

claro_que abcd 28 -24 -17 -17
do__in a 12
one_on b 10
ride:nadie abd 28 -15 -36
ride:regreso a 13
si_me acd -17 44 -39
sure_my c 12
tal abcd -15 -11 25 -11
timing b -10
tuve_un abd -21 -17 21

before_so a 10
coming:denie* a 16
help acd -11 -16 12
just_be bcd -12 23 -17
me_esta bd 15 -19
my_neighbors d -14
problem_with b 10
que__les acd -10 -13 15
shot__# d 11

baby__and b 13
dormi__bebe ad 18 -12
estoy_sola d 13
just__back a 12
or_for acd -15 14 -12
por_bipolar a 10
seeing a -16
substance:yes b -31

=tag:texts:other abd -22 17 -14
a__time a -13
chart_and cd 14 -12
coming:les c 14
do__trust cd 19 -12
enoug* a -13
now:you_are ad -11 15
por_@year d 11
prior:have_to acd -13 12 -11
sign b -12
text__# d -11
\xc2\xbf_que ad -11 11

=number:now:big a -10
@drink__la d -15
allergy:gave_me b -16
allergy:pusieron_cuando ad 13 -12
effects:might_be a 12
four_@hours ad -15 15
get__of bcd -16 -22 22
heart:toda_mi b 12
meds:despues bd 13 -13
plain a 11
poquito b -20
pressure__good ad 12 -12
psychosis:as abc 19 -11 -18
ride:ese ad 16 -15
stuff$ abcd 35 -15 -14 -27
the__failure d 10
they_scanned a 11
well:cooked d 12

all__to d -13
coming:count a 18
do__@move abd -17 -15 28
duele__la bd 12 -13
no_estaba d 19
trying__get c 15

allergic__not a 15
cancel:mi_@visit abc 20 -22 -11
como_# ab -13 11
do__drink ab 19 -11
home:a_flat ad 18 -15
now:day acd 30 -21 -27
texts:like_that a 12

=rule::unsure:depends abc -26 -22 18
=rule:prior:no:new_to a 16
cath__@year d 12
had:infusions a 17
now_can b 12
one__one abd -19 24 -20
quien$ b -11
ride:@fetch_a d 11
ride:and_now a 12

any:no_claro d 13
meds:for_the bd -20 17
showed cd -20 17
thing acd 14 -17 -23

=any:lloro b -14
fine__i ad -16 18
my_oldest c -10
para__trabajo b 13
pregnancy:meses abcd -13 -19 -20 25
up__bad b 15

=body:finished a 10
=body:somewhere bd -10 16
any:nadie_mas d 12
calen* ac -18 16
el__pero b -18
idea acd -34 31 -27
sabria_decir c 13

not:ir abd -22 -14 16
ride:got_called ad 11 -12
substance:of_it cd -14 11
texts:lol ab -24 26
waffle ad 15 -12
yep$ d 11

@day__me a 13
acomp* bc 16 -18
brain:corri* ad 11 -13
labs__perfect a 11
me_enojo cd 13 -10
not:this acd 16 -24 -26
substance:el_que ab 12 -10
that__@relative b -20
was_up ac -16 15

=tag:allergy:known_of ac -20 25
@clinician__my ac 12 -11
allergy:under a -15
heart:i_see cd -13 11
prior:i_take abd -10 24 -25
prior:so ad 13 -10

=any:bebe ad 18 -12
=body:miedo bcd 23 -19 -23
=signs:heart:yes c -21
^sabra abcd -13 -14 31 -22
me__@body abc -11 14 -10
my__needs b 14
ni__la d 12
on__all bd -15 13
organ:orino_como ab 20 -13
that__has ad 14 -16

meds:enten* bd 10 -13
remedios abc 19 -11 -11

=visit:meeting a -10
apenas__empezando a 10
eaten:recien ad -11 17
is__just ab 11 -13
pregnancy:#_and b 13
que_llamada ad -23 26
that_in abcd -10 19 -13 -10
wrote__a a 11

=body:abstemio abd 20 -10 -13
@relative__# abc -17 13 -29
a_hacer acd -11 14 -12
allergy:it_went c 12
cara d 12
vez__en ad -11 12

^jamas abcd 26 -12 -13 -17
allergy:itches b 10
lo_de ad -21 25
meses bcd -34 -20 14
pregnancy:because ad 21 -21
psychosis:calle* abc 10 -13 -15
psychosis:mood_disorder c 10
substance:diet a 11
you__my abd -14 16 -12

@year__on bd 13 -11
anda_en b 19
car__in ad -17 12
effects:not_know a -11
lo__@relative b -12
organ:died b 12
pregnancy:just_had abc -12 19 -10
presion__nada ad 17 -16

@clinician_has abd -12 -12 17
al_rato ad 16 -23
allergy:no_se d -14
only_@medicine abcd 19 17 -24 -34
pregnancy:a_girl acd -23 -11 25
prior:ect abd -12 -12 22
prior:only_took ac -12 14
traigo__y ad -13 14
well:@eat d 11

@clinician__hypomania cd 12 -12
@relative_of bd -10 14
eaten:almos* cd 14 -17
esta_toda a 12
organ:of_my ac -15 12
pregnancy:encin* ad -14 20
substance:stopp* b 11
will__my abcd -11 20 -16 11

=any:zip a 12
=body:sali bc -14 -10
^borderline abcd -16 -20 28 -20
bender ad 12 -11
family__me abd 18 -15 -12
home:@relative_has ad 15 -10
me__pierdo d 11
mi__fue bd -13 10
substance:at_@holiday ac 12 -20

@relative_on bc 13 -17
^do bd 34 -38
any:street b -13

#__birthday d 13
=visit:emojiyes ad -14 18
allergy:was_allergic ad 12 -12
coming:puedo_@fetch ab -14 16
expediente a -12
veo__no d 12

drive:si_me cd 14 -12
me__puesto c -12

=any:dijeron a 11
=any:ninguna a 11
=body:loved abd 10 15 -22
^migraines b 11
brain:aneurisma d 11
coming:dele ad 18 -15
cover d -19
had__once cd 13 -18
hurts abd 19 -19 -11
la__para ad 25 -25
organ:back_bad d 11
pregnancy:formula c -12

=body:watch abcd -13 -10 18 -12
=signs:visit:none:turned d -11
coming:si abcd -24 -20 36 -25
drive:all ad 19 -17
far abcd 32 -12 -25 -23
here__me ad 20 -15
meds:que_ya bd 16 -14
psiqu* abd -15 -11 22

gente__no d 12
on__time abd -16 24 -23
pregnancy:said_negative a 11
ride:me_home abd -39 11 17
ride:off_but a 10
substance:glasses ad 12 -15
yo_le bd -15 20

=any:missed d 11
=body:insomnio bd 14 -11
a__reaction ad -25 12
dos__retraso cd 13 -13
eaten:black b 11
es__de ac 14 -19
on a -24
prior:but_only ac -15 15
prior:mejor abd -12 -16 17
queda__temprano a 12

=rule:drive:no:not_~1_driving|drive|allowed ad 15 -18
any:we_moved a 14
drive:yo_me ad -10 13
eaten:@food_hace cd -13 15
had:mail a 11
heart:for_her c -10
psychosis:blown d 11
required a 14

adult:am bd -11 -11
but__will ad -11 15
coded ac -16 11
did_six bd 19 -22
effects:some acd -10 -11 18
ese__me b -11
estare d 11
heart:lo bcd 24 -45 -14
hierbas c -10
hold_please abd -13 19 -11
home:not_heard ac -11 14
organ:gallbladder bc 14 -20
quien_pregunta bc 16 -14
substance:judge cd -13 13
well:can ab 19 -28

drive:que_@drive d -10
hard_pass abd 27 -20 -11
in__i c -25
psychosis:reality bd -10 13
una__@day acd 17 -11 -11
were__when c 14

me__hecho cd 17 -17
no_ni b -10
substance:el_@drug c -16
vez__me a -12

=visit:familia abd 13 -12 -14
@ride_is abd -20 -11 21
brain:of c -15
drove bc -11 11
eaten:an_hour ad -17 22
el__nuevo a 11
heart:high_when ac -15 14
that__normal ac -12 15
to__job a 12

=body:susto c -10
home:desde_las d 12
lock ad -13 16
now:from ad 13 -10
organ:sugar b 10
pregnancy:test_yet ac -14 14
usual d -11
with_those cd 15 -13
y_salio acd 22 -16 -14

@relative_trabaja ad 13 -20
como_se ac -17 16
dia__ver c 11
effects:terrible d 11
me__media d 11
my__week ad 18 -12
not_deny d 11
organ:on_my abc -13 -16 14
when__was b -18

#_mg bcd -24 -16 11
=body:@move abd -12 28 -23
eaten:yogur ad -11 15
fuert* d -12
home:recoj* a 14
meds:used_to d -10
substance:seis ad -12 12
trouble_since d 12
upsta* a 11
well:it_is bcd -15 20 -14
wild_@animal ad -12 15
will__be c -29

any:llama* abc -20 11 -15
comio a -11
eaten:drink b 12
es__telefono d 13
no__mal ad -24 25
organ:fatty abd -15 -12 21
substance:is_too b 10
substance:on_drugs b 10
thinks abcd -14 -11 22 -17

=body:acted c 12
@food__no a 14
heart:dot_physical ad -10 11
heart__was ad 15 -11
know_by c 13
may__not d -11
my_doctors cd 17 -20
off_@clothes d 11
they__me bd -40 -11
\xf0\x9f\x98\x82$ c -11

=body:demasiado ad -11 13
=said:any:yes abcd -36 -23 -21 40
=signs:visit:no+yes: bcd -24 -27 18
@relative_yo a 11
included$ b 12
mi__conduce a 12
organ:@body_not ad 15 -15
organ:over d 11
primero$ ad 16 -18
two_tours b 14

=rule::unsure:no_idea|clue acd -19 10 -11
=visit:boss bcd -22 11 -14
@relative_in c -13
after__i a -19
con__del ad 17 -17
eaten:no_me bcd -15 22 -20
home:noved* ad -17 18
is__if d -14
meds:sabria c 13
ride:acompana b 19
ride:block* a 15
texts:shoul* b 12

any:me_off a 11
brain:from_a acd -24 22 -13
drive:o ac -17 17
had__seizure ad -10 11
reche* acd -12 23 -21
soy__al b 13

=any:muchas a -10
=body:sent bcd 22 -11 -21
had:is_not a -13
me__like ad 15 -12

=visit:if abcd -54 -17 57 -30
adult:with b 10
all__so a -11
at__text ab -25 27
before_you b -11
he_passed c 13
ni_modo c -13
ok abcd -11 35 -50 -11
pregnancy:@relative_just b 10
same_as c -24
substance:confi* ab -13 11
y__@clothes ac 15 -11

=rule::unsure:unsure|uncertain abc -11 -14 22
allergy:arm cd 16 -10
caugh* b -11
como__de d -11
heart:is_bad ad -14 13
home:a_bit ad -11 12
not:poder bc -11 -11
not:yes acd -26 31 -22

#_blocks a 11
@eat__casa a 12
a__as a -11
any:at_the d -12
any__it abd 14 -13 -11
coming:come_hell d 11
cumplo$ a 15
husbands_been bd 12 -13
know__here ac 15 -14
nada__que ad 13 -10
not:tomo bd -23 -22
of__@year ad 13 -10
ride:en_eso ac -18 21
so__as ac 16 -13
the_shakes bd -14 13

=said:ask:someone_else's_condition abcd -25 38 -28 -24
^lo abd 34 -29 -37
decided c 11
had:exper* ab 16 -13
pregnancy:eating d 11
ride:going_to c -19
tuve__en acd -12 -12 16

@insurance__not a 10
a_este bc -14 -15
dark b -23
never_asked c 10
no__nino a -14
pregnancy:is_for a 10
pregnancy:resul* ac -13 15
take__off c -11
well:better_some cd 23 -20
with__but b 12
ya_pedi bd -12 12
yeah$ abd -13 -14 22

expla* ac -11 17
heart:heart_disease ab -10 23
i_talk c 14
pregnancy:posit* abcd -38 -19 -26 48
una__no a -11

=rule:allergy:no:was_~1_fine|ok|okay|good|great c -17
allergy:weird acd -12 11 -14
any:me bd -11 -12
me__era c 13
meds:sintr* ad -11 12
now:aqui_estoy ad -13 17
on__way bcd -11 -14 18
perf$ c -12
psychosis:se abc -20 -15 22
things b -23

@move_at abd 17 -14 -11
afraid abc 15 -11 -11
at_work ac -15 12
mi__jaja c -12
psychosis:@year acd -23 -22 25
quisiera d -12

=body:just abd 30 -19 -26
=body:sangrado bd -10 14
mi__marcapasos bd 12 -10

=any:salir ad -12 13
eaten:tengo d -18
had:but_not ad 14 -13
heart:count* abd 14 -11 -13
pregnancy:wish abc 27 -15 -15
recomendo$ a -13
rinon_si a 11
substance:for_the d 11

=body:diario abcd -14 -18 -19 28
=body:parches d 12
a__@machine b 12
and_liver ad 13 -13
effects:despu* d 17
effects:y bc -12 11
facil$ ac -15 15
leave__off a 12
liver__not c 12
no__me bc 19 -33
psychosis:who b 14
substance:la_coca d 17

=any:pero bd -22 -10
=rule:prior:no:just|only|solo|nomas|solamente_~ bcd 11 13 -14
heart:si_la d 11
just_high a -17
me bd -25 12
problem_i c -19

=any:le ad -13 -17
=any:much c -12
cubre bc 10 -12
eaten:ok abd -15 40 -34
mi__acomoda d 10

=any:drops a -13
=visit:date a 12
@medicine__las a -12
brain:en_# ab -12 13
cough ad -10 13
drive:esta ad -22 11
esta__@relative ad 16 -10
ride:with_no ab -14 11

^digale b 10
ahora_no d -17
any:ser acd -12 23 -20
en__andamos ac -11 13
now:@drink acd -13 22 -14
pregnancy:and_here ad -14 14
she_did c 10
substance:any_more ac -19 21
the_gulf a 10

esquizoafectivo$ d 11
guess abc -25 -31 19
then__it c 11

=said:any:unsure abcd -13 -38 24 -11
@treat__with ad 10 -15
drive:@relative_is a 17
good_time d -10
line_and c 13
minds d -23
now:day_is b 13
que__y ac 13 -19
ride:am abd 12 -22 -16
tipo_de ab -13 20
vuelvo_con ad -10 14
went_up a 12
your_last ab -13 14

=signs:no+yes bcd -50 -20 15
@insurer$ abd -26 -22 28
answering abc -17 16 -12
had:something cd 13 -16
me_acuerdo a -25
now:nada d 12
pregnancy:feeding ad -19 22
since_@food bd 11 -12

=any:@person ac -10 -14
=any:pudiera ad 18 -12
@visit_and cd -11 17
cancel:confi* abd 29 -22 -26
coming:someone a 12
mi_vieja abd -13 -12 21
organ:liver bcd -23 -16 12
organ:una_vez cd 24 -20
orino bcd -25 16 -10
physi* c -13

^works abd -29 -15 37
bolsa d 12
effects:on abc -12 20 -16
for__@month bcd -19 15 -14
home:walked_in ad -10 13
ignoro_si cd 16 -11
por__mania ad 12 -12
pregnancy:bebe_de b 14
sure_if abd 20 -25 -21
woke__it c 11
yes__am b -12

=any:@staff ab -11 13
=body:into ad -24 14
^only abc 13 -27 -12
a__my bcd -33 -18 17
i__seeing a -11
prefiero__por abd -13 23 -15
was_something d -12

=any:at abd -11 -26 18
=body:bebo abc 13 -24 -17
allergy:take_anything ab 15 -16
eaten:seven ad 13 -12
gave__@treat d 12
me_ask abcd -12 -23 26 -10
normal__the d 11
prior:@call_you b 11
time__pick bd -21 21
you__at d 11

=any:@eat abcd 18 -14 -26 -12
=any:but bc -44 -11
=body:yesterday c -16
=rule::no:nothing_like_that a 13
=visit:snow ab -15 12
coming:back bc -11 18
coming:my a -11
do__ever ac 12 -16
home:this_is c 11
meds:escri* bd 10 -13
prior:tried_a bd 11 -10
ride:van ad -16 12
saber__la ac -21 22
substance:abste* abd 20 -10 -13

=body:recheck cd 15 -14
^@medicine abcd -19 -49 -44 47
adult:voy_en abd 16 -12 -10
after__the c 12
brain:hace a -13
eaten:had_a b -10
pregnancy:year acd 15 11 -22
ride:a_buscar ad -10 11

=who:body:mine b -14
@animal_here b 11
any:question ad 11 -12
combi d 11
segun__dure c 12
took__the d -15

@wrong_number abd -20 27 -14
doctores a 12
got_nothing d 14
like_every a -13
now:to_back d -14
operaron__corazon ad -14 15
well:felt acd -14 -11 21

=body:granos abd -13 -10 20
=rule:cancel:no:keep|leave|leaving|keeping|save| d -25
=visit:jaja abcd -33 16 -22 23
bendiga$ abcd -11 23 -10 -12
bladd* a 14
cancel:voy abd 26 -26 -27
effects:le b -11
had:he_probado c -11
organ:possi* ac -11 16
psychosis:el_papel c 12
ride:plann* ad 19 -16
you__did bd -11 18

=rule::no:uh_uh a 13
dejem* abcd -12 -24 33 -31
heart:results c 13
the__em ad 16 -13
ya__@call abd -11 -13 18

allergy:senti d 13
brain:ketamine bd 20 -19
bun__the d 15
health__the d 10

=rule:substance:unsure:script|prescription|prescribed|r c -11
aun_estoy ad 19 -12
eaten:with_cream a -10
i_self d 11
off__i ad -16 16
the__shot abc -19 -11 16

any:pensarlo cd -21 13
brain:never_had ad 22 -19
coming:i abcd -13 -15 -11 20
heart:like_# ac -19 11
texts:yo_no a 13

=body:revisan d -11
attacks$ d 14
can__do ad 18 -27
drive:yo_guio ad -15 18
esperando__del c 10
have__liver ad 12 -10
maam abc 18 -24 -16
twins_and ab -11 11

coke$ ad 10 -10
drive:take_me ab 12 -12
fue_derrame c 12
llevo_la abcd -10 -13 26 -19
nomas abd 22 -27 -14
prior:not_recall c 11
veia a -11

any:acabo a -17
eso_que bc 12 -23
had:sent ad 22 -21
heart_itself ad -20 19
i__tell a -13
now:morni* abd 16 -29 -13
psychosis:was_for b 12
si__@drive cd -12 22
ultra* abcd -19 -30 10 14

=body:@parking ab -15 13
=body:line d -11
a__no acd 12 -11 -14
pero__@relative c -15
prior:handled c 10
well:doctor ab -20 19

#__come ab -12 11
=any:fuerte b 17
=signs:safe:unsure c 15
=visit:folks abd -14 -10 22
^vitaminas d 12
coming:@place d -19
decido ac -20 14
fair cd -10 11

=body:palabras b 13
=said:now:unsure a -12
=signs:body:no:turned ad -11 13
@date$ ab -19 -12
^calculos d 14
coming:ya_pedi ad -19 21
texts:me bc -26 -12

allergy:to_my ac -22 13
me_in abcd -35 -32 18 12
one_time ac -16 21
organ:luego b 14
well:my_@relative ab -18 21

a__pero cd -15 15
had_half cd -13 14
in_the b -12
meds:skip b -17
prior:todas d 21
pulling ad 17 -13
ride:am_on d -10
says_the ac 10 -11
tomog* d -13

adult:grandkids d 16
allergic__nothing ad 19 -11
effects:dio d 16
had:@medicine abd 14 24 -40
le__estoy b 15
prior:uno ad 15 -14
ride:que_mi ad 14 -14
si__sueltan cd 13 -11
substance:que_le d 11
tomo__no d -21

=body:birth d 11
cancel:i_just abd -21 25 -17
coming:@sick abd 28 -12 -35
prior:to d -16
que_significa bd 11 -16

any:please bcd -22 -12 20
coming:hasta ac 19 -12
got_it ad -20 18
meds:say bc -19 21
related d -15
substance:para acd -19 19 -13
texts:inste* ab 18 -18

=body:summer abd -23 -17 25
allergy:and cd -26 10
for__@hours ad -16 15
kidneys__on d 12
now:@insurer_a d -20
prior:fueron_tres d 11
prior:to_me bc 17 -15

=body:clozapina ad -11 15
=body:pump bcd -22 -16 23
=body:sepa abd 13 -22 -26
am__it abcd -31 -28 19 15
am_in ac 13 -31
amigos a 10
drive:yes ab 11 -21
liver__the d -13
never_any cd -23 17
one__let cd -14 12
pregnancy:due acd -32 -24 31
ride:aun_no ac -16 20
school$ d -17
substance:marzo d 11
time__they b 10

nose_si cd 14 -11

eaten:unas d 13
la__los ad -13 11
marca* acd -27 -11 15
psychosis:have b -12
sir$ a 11
substance:con_las ad -10 14
too__for a 19
would__is d -11

brain:the_stroke d 11
but__am b -20
cuide bc -14 17
falsa_alarma ac 13 -11
meds:last_one ad 11 -10
not:fue a -16
pharmacist$ bc -11 16
pregnancy:am_a abc 24 -16 -11
substance:sponsor c -11
substance:trago b -14
to_use bd -10 15
veces__dia ad -10 12

any:box a 11
bien_con b 10
brain:@year abcd -16 -20 11 10
drive:medicaid c -13
for_one cd 11 -10
frasc* b -18
got_me abd -33 -22 19
la__cuando ad 16 -21
licencia$ ad 15 -17
pregnancy:yeste* c -15
prior:at_least acd -11 -10 19
psychosis:ahi ab -12 11
texts:confianza d 15

adult:cumpli_# d 14
allergy:were c -12
blue__the abd -11 19 -12
consu* abcd -24 -23 38 -25
not:hold abd -22 -14 23
prior:at abcd -20 -12 -10 20
prior:my_@clinician b -12
psychosis:ok b 11

=body:black ad -12 14
a_drop ac 16 -12
apena* abd 16 -27 -13
as_mania b 11
boyfr* b -11
cancel:got_to d 13
never_in ad 18 -12
no__lol a -10
one__bad cd 11 -14
prior:psicologo b -13
substance:up_the a 13

=body:kidneys c -24
=body:weird acd -12 16 -20
=signs:any:no ad -20 13
cancel:pedi ad 25 -23
effects:wrong b 11
meds:para_la ad -15 18
operaron_a ad -11 14
positive_i ad 15 -15
prior:and_something ac -13 15
substance:exact* ac -11 13
yo_se d 10

el_@vehicle bc 11 -25
home:recli* d 11
meds:pacie* ab 12 -10
organ:twice c -11
the_@medicine c -17
up__not d -10
was__or acd -16 20 -15

^capaz abcd -26 -23 51 -42
a__be b 11
had:@insurer c -11
i__back bcd -33 31 -14
is_off ac -12 13
lie$ a -11
meds:every a -14
now:yes_please ad 17 -14
organ:saw ad 14 -15

=visit:queria bcd -16 14 -23
brain:puro cd 12 -10
cooked d 12
could__me ad -15 13
i__low ad 25 -25
i_use bc -11 12

and__yes ac 12 -10
any:a_@food ad -15 16
any:one ab -19 14
had:probe a 12
have__@treat b 12
lista b -14

=any:rather bd 10 -17
=visit:entrar a -12
adult:past ad -14 21
allergy:la_tolero d 12
allergy:me_moria d 12
biscuits d 12
if__it a -15
organ:no_aguanto ad -10 15
pregnancy:ahi b 11
walked bd -10 16

^tough bcd -17 25 -15
eye_on cd 14 -11
heart:mejor b 13
nothing__about d 11
pregnancy:patch ad 19 -11
si__tengo cd -18 15

=body:cardiopatia d 12
=body:other ac -29 10
and_ibs b 12
dizziness ad 15 -12
nunca__dado ac 15 -12
trast* bcd -15 -12 19

^nombre a 16
cancel:that abcd -11 -26 -23 29
no__problema b -19
substance:fall acd -14 -12 19
the__old b -11
y_mi acd -20 28 -10

=body:you abcd -33 53 -40 -14
i__psychotic cd -12 14
me__in ad -19 15
salio__viaje a 11

but_ok ad -24 17
came__funny ac -10 12
i__see cd -19 18
pregnancy:newsp* ab 16 -17
says__have cd 17 -16
the__next c 12
yo__@medicine d -17

allergy:@relative cd 12 -23
home:one ad -12 11
i_check a 11
like__my bd -11 13
now:manan* abd 20 -15 -25
prior:cymbalta a -17

=rule:heart:yes:bp|pressure|presion_~2_meds|pill b -14
adult:los abc 15 -25 -11
like__hit a 12
prior:wait a -11
que_ya ac -27 17
ride:@relative_be b 10

nieto* acd -10 -10 13
officially ac -18 21
organ:doctor b -21
pecho_en a 12
pregnancy:melli* d 13
ratos ac -17 20
trotes ad 15 -17

@relative_se bc 10 -16
heart:nervios c 12
la__semana bcd -11 16 -10
pregnancy:no_more ad 14 -10
pregnancy:prueba_positiva a -11

been__@hours ad 26 -27
pregnancy:descarto acd -27 28 -11
que_dos c 12
salir_de ab -11 11
so_kind bd 13 -11
well:better_@thanks d 12

=body:edge bcd -15 23 -24
eso_es abc -21 26 -17
had:@stop d 12
have__# b 11
home:ago d 12
meds:take_@medicine abd -14 -15 22
por__estoy ab 12 -10
prior:it_is cd 13 -11
ride:unico a 11
substance:was_not acd -11 -11 16

=any:sounds abd -12 19 -12
@medicine__gave bc 18 -13
@medicine_so ad 14 -14
el__cuenta abcd -26 42 -21 -31
i_ever acd 16 -13 -18
lying ad -15 17
not_since abcd 29 -12 -15 -20

any:bocad* a 11
long_will c 12
not:keep ab -28 14
now:suits ad -17 21
permiso__la d 15
pregnancy:para_el d 12
ride:hasta a 10
school b -16

=body:seven d 11
=visit:farmacia bcd 18 -10 -15
bola abcd -14 -15 27 -14
me__@year b -13
on__life a 12
prior:ella bcd -11 11 -12

=body:healthy abc 15 -10 -14
=rule:effects:no:nothing|none|nada|ninguno|ningun abc 22 -23 -25
a_vasectomy ab 16 -14
ansiedad ad 16 -22
effects:spins d 17
ride:waiting ac -12 12
that__see ad -13 14
well:like_crap a 11

chicago b 12
had:como ad -13 21
heart:corazon_de ad 21 -11
nose$ abcd -26 -24 42 -29
organ:@body_stuff a 11
organ:falta_el cd 19 -15

=visit:llevan bd 12 -18
allergy:is_not ad 20 -15
any:bless* b 12
organ:@body_yes ad -17 18
pregnancy:que_era ad -11 13
psychosis:down bc -14 -14
ride:my_@relative abcd -27 -22 15 10

=body:woke abd 10 -14 -12
consent ad 14 -13
my__see bc 14 -11
not:tolero ad -12 13
not_going ac -11 -11
ride:conduzco ad 30 -27
segurisimo bd -11 18
stones__one d 10
we__see c 13

=denials:body:1:none bcd -15 13 -32
@drink__manzanilla ab 16 -12
abuela bd 20 -19
allergy:how a -16
atraso$ c 11
my__baby ab 15 -17
never_confirmed cd 16 -14
si__tan d 10

=any:o abcd -20 -18 37 -30
=body:estamos abcd -32 -19 34 -12
decir__@relative cd 11 -12
flying_colors a 13
now:que_ver c 14
to_@treat abd -11 -23 18

asi__yo ad -11 13
at__vet ab -16 15
cancel:call ab -12 12
dis$ ab -12 20
heart:bypasses bd 20 -15
home:vamos_en a 11
now:time_but ad 14 -12
veces_si c 14

^ese abc 16 -23 -13
^none abcd 37 -13 -28 -28
brain:baby b -11
heart:cholesterol_yes a 10
is_gone b -18
twent* b -11

=visit:hip b 12
@visit_is a -22
everything_down ad 15 -10
heart:casi_siempre ad -13 15
heart:fit_as a 15
if_that a -16
mania__los b 16
moved acd 28 -23 -37
psychosis:was_# c -11

=any:hospital ad 15 -16
=body:hallucinations abcd -19 -13 -13 28
=tag:well:turned c -11
=visit:lo abc -34 -20 35
can__sleep ad 13 -11
he__todavia b 15
now:truck ad 12 -14
psychosis:please ab -11 13
tres_dias d 12

^los c -30
el_mensaje b 15
estoy__@parking a 11
followed b -12
jueves ac -17 15
que__cardiologo c 12
say$ abcd -51 -11 55 -41
used__@body d -11

=body:bottle abc 11 -15 -18
@cancel__my a 15
drive:@drive_a a -16
heart:mande b 11
heart:nights c -16
need_this ad -13 15
organ:a_baby ac -16 18
organ:normal abcd 25 -13 -14 -17
substance:dip a 11
was_a bd 16 -22
y__alguien b 10

adult:#_in a 10
condo* cd 16 -17
eso__cosa a -12
heartbeat a -10
mri cd 11 -15
prior:wrote_me a 12
the_house abd -14 -12 18

=rule::twice:not_like_~3_not|never|nobody d 11
@treat$ c -11
not_@drive ab 16 -10
now:same ad 18 -27
of_groups c 10
ride:proba* ac -11 17

=visit:headed c 13
@food__como cd -12 11
had:y_me ad -10 12
heart:es_la ab 30 -25
organ:infections bcd -17 -13 23
pregnancy:weeks abd -62 -26 35
prior:wrote a 12
ride:makes cd 12 -11
to__last ab -16 11
wish_i abcd 13 -28 11 -15

bajo_ayer a 11
cancel:poder d 11
substance:two_@year ad 15 -15

=body:zero abcd 59 -35 -28 -42
^porque bc 22 -15
four abcd -16 -34 -24 38
no__hicieron ac -12 12
now:@thanks_you bd 18 -15
once__it ad -15 10
pregnancy:my_@body b -13
that_on bd 12 -11

=rule:substance:no:years|anos_sin_~1_tomar|beber|pr ad 12 -12
any:hijos ad 20 -17
drive:and_then d 13
rather__@call ab 12 -11
ride:read c 11

=visit:quisiera d -12
@clinician__i bd -11 -12
^stuck acd 21 -14 -27
cancelen bd -12 12
encontrado ac 16 -10
have__in a -16
heart:presion_alta ad -22 10
ride:@relative_he ab -11 16
ride:apunt* d 12
was__me c -11

=any:still abd 24 -22 -17
allergy:was_the a -12
pregnancy:salgo d 10
un__es ad -12 17

@stop__# a 14
any:driving b 11
now:claro_que ad 14 -11
recojo_a a 13

=rule:allergy:no:allergic|alergic*|alergi*_~1_to| abcd -34 22 -14 14
already__all b 10
como_siempre ab 15 -16
heart_attack bc 11 -15
scanned_me a 11
that__know a 10

=body:cholesterol bcd 13 -13 -15
=rule:heart:yes:heart_~1_doctor a 11
adult:todavia abd 25 -10 -15
all__parts a 11
at__a d 15
euchre ad 26 -23
heart:nadie cd 10 -11
last_spring d -11
make__@eat d 14
ride:me_hace ad -15 18
the__we a -13

=signs:psychosis:yes ab -18 -11
@texts__@visit abd -15 -16 19
eaten:ratit* d 12
home:camino abd 19 -10 -12
home:so cd 11 -20
mamas abd -11 19 -12
nobodys cd 11 -15
substance:and_it b 12

for__while cd -10 12
for_depression abd -10 17 -12
heart:i_carry d 11
no__donde ac -10 14
organ:drinking b 12
soy__la bd 14 -17
substance:no_se ad -15 -15
turno_de abd -16 21 -15
was__last ac 11 -17

=visit:asleep ad -15 14
been__on ac -18 13
by_me ad -20 15
eaten:comi_hace a 11
had:somewhere_else bd -10 16
meds:contr* d 10
not:saben c 10
substance:drink_like a 11
substance:drogas c -24

=body:every bcd -36 -20 21
@relative__but ac 21 -24
cancel:minutos ad 19 -12
heart:by_the cd 13 -13
is__when a 12
organ:pendi* ac -11 19
pregnancy:cinco ad -13 17
pressure$ b -20
que__@clinician d -16
ride:viene ab -20 15
sane abcd 33 -20 -11 -20
seale* d -11
substance:gave_up bd 15 -19
tiran* a 14
will__with b 11

=body:coke cd -12 11
=rule:heart:yes:high_blood_pressure|bp b -11
@day_lol ad -14 12
any:mande* ad -12 15
de_llegar c 10
home:i_have a -10
just__not d 14
meds:of_em d 13
one__nothing d 10
still__@sick d -11
texts:befor* c 15

no__con a -14
yes__got a -10

coming:have bc -17 -16
en__la a -12
heart:disch* d -10
let__do d 11
substance:cristal abcd -19 -13 -23 35
una_llanta b 12

^hasta bc -15 -12
drive:manejando ac -15 -11
esta__bien b 13
hambr* bcd 14 -19 -19
it__for c -17
the_energy ad 16 -15
would_i d 13

=any:air d 17
alcance a -11
just__one c -16
psychosis:@clinician_le d 13
substance:during d 11
texts:was ab -14 23

=visit:spot bcd -18 -11 14
any:multi* abd 31 -13 -19
cambiaron c -10
now:momento_para a -13
patron c 15
ride:friend b 13

any:number bd -13 14
dentista_me cd 15 -11
is__real b 10
ride:yet b -11
voices$ d 15

=rule:allergy:yes:me_cayo|hizo|fue|puso_~1_mal|dan a -13
@drug__am cd -17 13
any:tengo_que cd 14 -10
confirmada$ a -15
escucho d 11
from_that bd 11 -22
my__liver b 12
organ:blood* c 10
substance:@relative_dice bc -14 15

heart:nobody ac -14 15
now:let abcd -19 -15 10 11
substance:manda* b 13
will_find abcd -29 -13 33 -15

=rule:eaten:no:nothing|nada c -16
eaten:la_hora acd -13 18 -10
effects:siempre abd 20 -23 -15
esta_mi ab 18 -11
get__to bcd -15 23 -19
perdi__cuenta bcd -12 -13 23
por_esa a 12
will_be bcd -30 -31 10

brain:in_high d 10
eaten:count bc 21 -21
ladys ad -16 16
lord_willing d 11
question$ d -11
wish__had ad 20 -19

=visit:lupe b 10
@relative__dia a 12
brain:todavia acd -11 18 -10
llegamos ad -15 19
prior:terapia bcd -20 18 -18
to_go abd 26 -23 -21
tres__me d 11

=body:intracraneal d 12
^best ad -16 20
esta__y b -12
get__the acd -14 -11 16
heart:so c -18
meds:me_la ad 13 -12
remed* abc 19 -11 -11
ride:the_car ad -14 15
texts:now ab -13 10
y_otro ac -26 24

=body:ama b -10
adult:when d -11
ahi__caigo cd -15 16
allergy:nina_me cd 13 -11
am__can b 15
now:hit_me ad 15 -13
now:tenid* d 12
operan ad 15 -10
prior:grupo ad -13 11
tengo$ ad 16 -12

a_@call c -11
allergy:la_primera ad -10 12
any:back_to c 12
back__# a 10
busca* abc -28 -36 29
but__been ac 12 -12
cama__mi d 10
una_y ad 11 -17

=body:salio b -39
any:soy bd 21 -15
cuido_con a 12
en_@vehicle bd 15 -10
psychosis:family abd 14 -16 -12
solo__al c 13
substance:clean abcd -22 -22 -21 29

=long:4 b -44
@symptom__dieron ad 12 -12
always__@body a 12
coumadin abd -12 -13 22
five__ago d 12
psychosis:when ad -19 15

can__of b -18
had:vez bd -28 15
me_salio b -18
mi__con cd -18 12
mis acd 17 -15 -19
when__a ad 15 -13

=body:dia ad -38 14
=rule:well:no:worse|bad|badly|terrible|awful|h abcd -32 -53 22 16
^solo abcd 25 -17 -16 -13
coming:nos acd -32 -19 33
me_the ab -24 20
see__i a -11

=number:brain:grown b -10
i__hold bd 11 -12
la__dijo a 11
mas__antes a 11
now:@relative_can a 12
running__and b 11
well:apena* ac -10 12

any:count ad 12 -13
cancel:come abc 13 -10 -12
now:hora_recojo a 12
ride:@door acd -16 -13 18
stones_passed d 10

^al bcd -21 -26 11
allergy:morphine bd 12 -27
like__it ac 11 -11
my__section a 11
nino_me d -14
not:worried ad -13 16
substance:la_bebida d 13
texts:ningun_inconveniente ad -10 11
the_bill bd 14 -10

=body:resulto d 16
=visit:imposible acd 20 -16 -20
=visit:just bc 10 -40
creek ad -23 29
i__stand a 11
not__@place a -12
prior:scared a 12
would__be abc -19 13 -21

drives c -17
effects:sabe abcd -18 -20 33 -24
home:dejo_en ad -11 14
itche* bd 12 -12
like_the d 11
one_a d 18
un_coagulo d 10

cancel:i_waited ad 18 -14
eaten:ahorita d 16
gallb* bcd 15 -21 -10
had:years bd 10 -17
just abc 17 -18 -19

=any:finished abd -17 -20 27
crazy__my ab 12 -10
for__@treat a 14
last_@visit d 16
medicado abd -14 -18 19
of_been cd 16 -12

=any:days cd 25 -35
concert a 14
drive:my c -26
eso__es abc 16 -11 -17

cancel:hold_it a 15
heart:chiquito cd 13 -11
my__that abc 23 -18 -26
pregnancy:al_mismo d 12
well:como_nuevo d 15

=body:voy ad -23 16
@relative__in bc 11 -14
digo__me cd -10 13
hace b -19
let__get c -11
not__she a -18
organ:all abd 33 -16 -27
pregnancy:line_and c 13
y_# acd -10 21 -15

^muy ab 18 -23
bien__corazon ad -11 12
eso abd -13 14 -25
nace_en ad -12 16
psychosis:sees a -14
texts:incon* ad -10 11

biopsy d -12
that__old ad 21 -17

=body:nomas abcd 30 -19 -11 -18
allergy:about ac 17 -19
fabri* ad 19 -12
pregnancy:daughter a -17
prima* acd -12 -14 18
psychosis:dinner b 16
psychosis:pleas* ab -11 13
ride:@stop abcd -10 -13 27 -21

=visit:covered a -16
brain:claro ac -12 11
graso$ d 12
substance:manejar ac -14 14

^@symptom abd -41 -22 34
cancel:the_# d 10
for__in a 14
not:y b -14
the__lol bd 22 -24

=rule:allergy:no:no_~1_allerg*|alergias|reactions a 12
@body abcd 14 -38 -23 10
a__but cd 16 -25
drive:own ab 10 -23
effects:few abcd -11 -14 -10 18
heart:am_ok a 12
home:en_casa ad -11 11
now:it_in ad -18 18

=any:con cd -25 12
=body:drip ac -15 15
@symptom_but cd 12 -25
^if abcd -40 -15 38 -19
adult:colle* ad -13 16
organ:original a 11
positivo cd -14 16
pregnancy:#_lol ab 15 -14
prior:take bcd 29 -18 -23
psychosis:my_twenties ad -11 11
substance:@drive acd -11 12 -11
texts:ask cd 16 -12

#_me bd 17 -16
=body:hipertenso b -10
=body:media abcd -29 -12 12 12
@body__matando b 11
^she bd -53 11
and_loved bd 17 -17
come__a a -10
heart:will_you c -11
voy_solo d 10

=body:born bc -18 -13
=lead:visit:no:on:no+unsure a 13
=number:organ:old ad 20 -20
=visit:senior a 12
^adicto ad 17 -13
home:through ad 12 -11
jaundice cd 17 -15
like__to a -12
ride:a_ver abc -14 -10 20
substance:#_days abd -33 -13 38
substance:in c -56

^we d -11
a_veces abcd -35 -21 32 -11
al__con a 13
cancel:meant ab 12 -11
i__we c -14
ride:she_said d -16
that_helps d -10
well:fiddl* ad -11 12

#__up ad 10 -18
asking__my b 11
mi__me bd -21 10
not:evaluated ac -12 14
now:wassu* d 14
old$ c -10
organ:encebollado b 17

=visit:give d -12
@medicine__help a -13
had:primera b -17
my_right ab 16 -12
pregnancy:pumpi* acd -17 -11 26
prior:work ad -13 16
tipo_# d 12

=visit:our a 12
any:el abcd -21 28 -13 -11
con__me c -14
del_dentista acd -13 14 -18
no_aguanto d 11
objection ad -28 29
ride:my_truck abd 15 14 -29
ride:ya_no ad 15 -18
substance:last_@day abd -16 -16 20

bladders_fine a 10
coming:a_las ad -20 23
drive:@vehicle_i ad -11 14
excep* acd -11 -20 15
not:queria d -11
pregnancy:jajaj* ad 13 -11
psychosis:in_# abd -24 -22 18
psychosis:my_chart bcd -16 17 -17
psychosis:not_know abc -11 -15 14
utis$ cd -16 22

guste$ ad -18 25
hableme ab -13 11
no__diagnostico c 11

=any:tomorrow acd -13 24 -14
baker__me c 12
but__my d -11
catar* ad 14 -10
de__@month acd -20 -20 24
heart:healt* bcd -11 -20 10
meds:you_mean bd 23 -20
now:to_be d -22
prior:@relative_count c 11
prior:chapl* d -10

=rule:heart:yes:heart_attack|failure|disease|sur abc -13 13 -22
=visit:teresa bd 17 -14
@clinician_me bcd 16 -12 -12
are_bad d -14
cancel:plann* ad 15 -17
coming:con_mi a -18
diabetes bcd 17 -16 -16
drive:al d 12
home:back acd -17 -16 29
me__dicho d -19
muy_mal bc 14 -17
no__gusta ad 13 -19
pregnancy:for_the d -14
psychosis:tempo* d 12
so_she d 15

=body:kind acd 15 -11 -13
@drug__@year bcd 23 -16 -11
brain:counts bc 17 -17
cancel:como_sigo c 13
cancel:cuenten d 14
heart:a_@medicine d 12
like_it abd 12 -11 -15
meds:not_any a 13
psychosis:las bc 12 -22
put__on bcd -10 13 -14
ride:y_sin ad 10 -13
sobra* d 18

=body:lee abc -12 19 -13
=body:spots c 10
any:blessed_day b 12
escor* a 19
never_again acd -26 -17 31
now:momen* b -26
prior:a_@relative a -10
serio* a -11
spray__the cd 10 -12

=any:where acd -17 -10 20
=body:saber acd -35 41 -43
@food$ cd -14 -10
cancel:on_the a 12
first__the ad -14 16
medicinas bc -14 -18
nah_i ad 10 -11
psychosis:no_no abc -16 19 -17
ride:@relative_can cd 30 -22

=body:se ac -41 14
=visit:put c -12
about__@visit ad -13 15
allergy:and_my b -16
de_encargo d 12
eaten:nomas_una abd -12 -11 16
get__at b -10

#_this abd 17 -11 -12
=any:how bd 27 -32
=any:ojala ac 25 -29
=visit:suspended d -14
done_that d 10

=body:infection cd 14 -12
a__once cd 20 -17
an__my c 10
can_i abcd -39 20 13 -54
not:if acd -24 16 -16
now:will_not acd 27 -12 -25
prior:diagn* ad 13 -10
psychosis:no_hay a -10
rarely a 20
recheck cd 15 -14
see_who cd 16 -14

=any:lot c -11
=visit:drop d -10
it__there a 11
meds:more ac 15 -11
organ:not acd -11 -17 13
pancakes b -10
says__he c 11

=any:quede ad -15 24
=body:momento ab 18 -11
@medicine__me abc 12 -11 -13
allergy:can_take ab 15 -16
casa abcd -20 -14 -12 24
espereme_tantito b 12
no__corazon d -14
snuck ad -11 16
vietnam_vet d 11

=any:minute abc -17 18 -10
am__on bc -21 14
drive:not ad 25 -38
este__me acd -11 -12 23
overactive_@body d 10
una b -15
una__se c -13

#_@year acd 18 -31 -23
=body:estaba acd -13 26 -26
organ:high bd -22 14
organ:repea* c 12
para__nervios b -10
pregnancy:para_eso ad 16 -10
texts a -13

#_para ad 12 -11
amari* d -13
as__baby ac -20 13
chiquito$ ad -19 16
have__pass ac 16 -10
have__tell c 12
heart:porqu* b 10
jale$ ad 16 -13
perro abcd 18 14 -14 -31
rinon$ ad 18 -13
rough$ d 16

=visit:central abd -18 20 -19
=visit:texto abd -25 -16 32
a_mi d -12
basta* ad -22 29
bun_in d 17
had:do ac -13 11
inclu* c -15
las_drogas c -12
now:it_do ad 16 -17
of_@symptom acd -12 -12 20
organ:enzym* a -15
problema__el ad -11 12
ride:lleva* abcd 13 10 -15 -20
siento_bien a -17
substance:anything cd 15 -10

=body:embarazada bc 11 -12
=rule:organ:unsure:waiting|esperando_~5 a -18
a__over ad -11 10
any:esas b 10
dos__eso c 10
fine_liver a 12
lighter acd -14 -11 25
que__chiquito a -12
remember__i d 13
substance:i_could a -12
we__so a 12

=body:puede ac -26 11
pregnancy:me_vino acd 25 -14 -15

a__any ad -22 23
a_license ab -14 13
ando_de d 11
home:me_dejo ad -11 14
no_saben c 10
organ:labor* d -10
ride:bring* acd -20 -13 24
ride:house b 14
us_@move bd 12 -14

another__no bc 13 -13
funny abcd -27 19 17 -23
gustan__@medicine ad 12 -10
heart:bad ad -19 17
it__my ac 11 -27
me__have c -20
sobre$ ad 13 -11
una_arritmia cd 15 -14
widowmaker d 11

=any:contesto d -16
=body:hypomania bcd -13 21 -15
any:got bd -23 20
coming:came_up a 10
not:issues a 11
organ:si_ya bc 12 -13
psychosis:grief a 16
psychosis:what cd 20 -14
todo_normal a 11

=visit:@eat bc 14 -20
@howmuch$ ac -14 -19
^polycystic d 12
did_the bd -20 18
does__like ab -11 13
gallbladder bc 15 -21
me_dijeron b -28
nothing_for abd -21 41 -30
pobrecito$ b 13
pregnancy:y_si bd 12 -12
que__no d -21
y_no acd -15 29 -15

=visit:nada abd -12 -22 13
allergy:my_heart a -14
it__problem bcd -13 -28 26
otra__no ac -13 12
ride:manejando a 14

=any:questions ad -16 18
=tag:coming:self bc -21 -14
de__@clinician a 11
organ:so c -12
ride:she_does b 16
ride:week d -10
the__than a 12
when__were ad 15 -10

=any:duda ad -16 19
am__alone ad 13 -10
had:por_eso ab 13 -18
now:echele d 13
organ:no_se b -12
ride:carro_a cd 11 -19
vivo abc 20 -24 -17

@treat__fine ad 18 -16
al_contrario a 12
cancel:en acd 26 -13 -35
take__like a 15
when__off ad 14 -16

entera b -11
pregnancy:is_it c -14
que_entienden b 13
si__hubiera a 13
times b -18

a_stress a 11
arriv* bd -13 14
coming:quier* b -12
had:@body ad -14 13
hold_it ab 20 -23
only_please ad 29 -24

=body:plus bd -12 12
=visit:recliner d 11
=visit:which abd -14 24 -16
keepi* d 11
ride:ones ac 14 -11

como d -11
pregnancy:embarazada_de a 12
ride:had_someone a 11
substance:days_sober abd -22 -11 24
yes_maam ad -13 17

and__still ad -22 15
any:as_a abd 16 -11 -10
any:gente a 10
fatty abd -15 -12 21
higado$ ad -35 28
hospital__@relative a 12
meds:to cd 16 -11
ride bd -15 -11
ride:something c 10

=rule:organ:yes:dialysis|dialisis c -13
@howmuch_debo b 15
i__tried cd -12 12
los__jeje bd 15 -17
on__birthday a 10
pregnancy:getting ac -15 12
prior:least acd -11 -10 19
puedo__la b -12

drive:consigo c 17
glauc* bd -14 11
heart:dispara c -14
pregnancy:rayit* a -12
thought__was c -22
warfa* ad -12 17
yes_# bd -15 11

espalda bd 16 -23
feel__death a 13
finished_the a 11
had:street bc 17 -10
herse* bcd -12 -14 13
missed b -14
organ:me_han c 10
pregnancy:be_a a 16
prior:any_@medicine cd -14 14
psychosis:heard abc -16 -26 12
puede__@drive a -14
que_hora abd -21 26 -11

=number:pregnancy:old abcd 64 -41 -20 -49
=visit:paro c 14
@medicine__you bd 12 -15
a_@clinician bcd -14 13 -15
allergy:abeja* a 11
cancel:eso bd -23 23
expecting$ c -15
hermana bd 16 -17
me_dieron abd -12 -32 15

allergy abd -21 -15 16
any:pongale c -10
coming:la_pierdo ad -18 20
darle* bd 17 -12
effects:sweats d 11
effects:ver cd 19 -15
heart:text ab -16 20
if__as a 10
meds:my_sugar bd -11 12
not:problems bd -14 15
por_las b -20
sala__espera bd 12 -13

=any:uh a 19
allergy:sin ad 12 -10
doing_it c -12
por_eso abd 13 -30 16
pront* abcd -28 -28 44 -28

@date__# ad -12 14
i_worked b 11
organ:@drug bc 12 -10
sano$ a 13
smooth$ a 12
substance:one_@drug ac 13 -11
whenever$ bd -21 23

=body:hombro c -10
=body:tome abd -12 -26 13
=rule:eaten:yes:coffee|cafe|cafecito|latte|tea_~ ab -17 11
eaten:coupl* d 13
i__not ab -23 19
organ:i_do abc 24 -11 -15
organ:que ac -18 15
timer$ a 15
todavia__se ac -12 16
will__you a -11

=body:nacio cd -12 14
=tag:organ:no abd 22 -14 -22
@clinician__have b -12
because__it d 11
can__@drink bd 13 -14
las_dos bc 10 -22
not_unless a 17
substance:case cd -12 16
substance:drinking abd -18 -41 30

=body:side c -17
apenas__# a -17
cero_resultado d 10
my__sometimes cd 18 -14
now:perla* ad -11 13
prior:and c -20
to_put a -10

=turn:visit:no+yes:none a 11
organ:bloodwork c 10

=any:veo ac -19 16
=body:bloqueos d 10
=body:fuerte ab 14 -12
^es d -19
ask__she a -10
cancel:me_salio d 11
is_my abd 34 -50 -19
it__it abcd -14 -18 -21 26
media b -21
para__@body ad 15 -16
prior:physical_@treat b 10
psychosis:do_not abd -14 12 -10

bipolar$ a -15
eso_mero bd -12 17
not__hundred c 13
pregnancy:am_on abd 24 -11 -15
this_was b 13
uti__@year b 13

@drive__home b -12
has_never a 10
heart:up_and acd -10 26 -20
pregnancy:but_she d 11
pregnancy:you abc -12 20 -18
substance:it_comes c 11

=body:cps b 15
@medicine_y a -18
ardor$ d 11
as abc 25 -28 -45
both__those ad -14 15
cancel:moverla ab -12 16
heart:el_limite c 12
hurt__@body bd 12 -10
might_be bcd -14 20 -19
not_good ad 22 -10
psychosis:schizophrenia_no d 12

any:quien abcd -29 15 12 -32
cancel:tanto a 16
el__tiempo cd 17 -14
got__@month c 11
heart:after bc 11 -11
heart:thirt* a 13
i__and acd -18 -28 20
la__queda abd -12 -12 19

i__# abd -14 44 -26
the__night a 14

=body:anticoagulante d 13
=body:perdi abd -17 -22 19
=body:prostata a 10
=rule:ride:unsure:probably|prob ac -11 17
handf* d 13
heart:heart_@price d -13
her_@clinician d -11
home:viend* d 15
is__@eat ad -13 12
not_@medicine a 12
texts:so_i c 12
there__# cd -18 -12
want bcd 16 16 -41

=tag:effects:other ac 16 -16
had:a_la c -11
paso_@thanks ab 21 -18
regreso_al d 11
vieja bcd -24 -12 25
x_# ad -11 18

=body:snipped a 20
=body:\xf0\x9f\x98\x85 c 11
=signs:adult:none bcd -10 -34 11
allergy:and_did ad 14 -13
eaten:hace_como c -14
meds:same abd -13 23 -17
si__o acd -14 17 -13
si_se ad -25 12
whole__in bc -11 11

had:hace_@year bd 18 -11
ill a 10
no_you d 11
pocket ac -14 -13
psychosis:blues a 12
psychosis:were ad -12 11
ride:me_confirma cd 15 -15
substance:working a -15
texts:on_that cd 16 -11

=body:pelo a 14
bad_ticker a -15
safe: acd 14 -11 -12
the_@insurer b -24

cumplo__en ad 15 -13
drive:mom a -15
ese__no b -15
meds:y_no ad 16 -19
no__ver bc 15 -10
organ:laugh cd -13 17
ride:to_take bcd -11 -13 13
texts:use_the a 10
well:ya_no ad -32 35

any:@thanks acd 20 -13 -29
atora* a 14
cancel:@sick abd -22 -20 22
cancel:modo d 11
count_me abc 15 -14 -15
inflamado ad -13 14
not:confirmaron ac -15 14
now:a_esa ad 11 -13
or__my ac -11 13
pregnancy:come ad -19 -10
se$ abcd -44 -40 76 -48

@relative_will bd -30 20
el_futbol ad 12 -12
home:tranq* ad -11 12
saw__spot d -11
vasec* abd 21 -19 -19

=body:probe b -14
pregnancy:you_know ab -13 11
substance:coke bcd -12 -11 14

=body:risperidona bd -10 13
=rule::yes:i_do|did|have|am|can|will_$ abcd 17 -33 -20 17
ahora c -14
esa__a ad 13 -10
had:counting a 13
had:no d -22
negar* ad -12 17
not_name cd 16 -12
off$ a -10

=body:bottles abc -13 -15 11
=visit:want acd 22 -12 -23
hacer a -12
heart:cath d 13
mandated a 11
no__controlo d 11
organ:weak_@body a 10
to_someone ad 16 -14

=body:ser bcd -17 32 -35
=turn:visit:yes abcd -38 -13 -23 40
about__@eat d 14
cuales$ acd -12 13 -12
family_is ad 18 -16
llevo_@year d 10
me__repetir bcd 20 -11 -10
molestia d 12
my__bring d 10
now:right_now ad 27 -22
pero__los c 12
que__hora b 10

de_joven c -18
i_@eat bd 19 -17
not:great c 13
not:lie acd -11 -15 11
not:life a 19
organ:rinon_si a 11
spray acd -17 -16 24
take_more cd -12 17
yo__llevo b -11

=body:anywhere a 11
=body:empece b -13
@stop_on d 10
adult:underage ad 13 -11
depresion ad 12 -10
not_so acd 24 -10 -16
psychosis:now a -15
texts:go ad -15 20
tried__they d 10

=body:party b 10
=number:substance:few acd -16 -21 15
=rule:brain:unsure:concuss*|conmocion|contusion ab -10 -14
@clinician__@medicine abcd -29 -18 -22 39
@relative__lol ab 16 -13
and__fine acd 37 -20 -29
colle* c -19
prior:only bcd -25 19 -19
substance:issue a 12
texts:i_have bd 12 -14
well:sube_y c 14

=any:care a 12
brain:convu* c -15
but__yes ad -21 20
heart:cuando_me c 12
meds:birth_control ad -11 17
out__on a -13
prior:te d -10
right__you ab 11 -13
week_in d 13

=any:nada abc 12 -23 -41
=visit:quiere b -11
broke_and ad -12 13
home:@clinician bd 16 -13
llaman$ ab -15 16
organ:my_liver abd -20 -35 23
que__con a -11
rosar* ad -11 -12

=body:diferentes d 12
=body:tulsa ad 16 -19
=body:vio a -12
=number:prior:old acd 19 -17 -11
^sigo abc 18 -21 -15
issue* acd 31 -15 -26
that__during ad 12 -15
tuve__de c 16
una__eso b 13
was__did c -12

=any:baja c 14
=any:only abc 16 -18 -19
=any:sigue ad 12 -17
=body:papas b 11
=body:why abd -33 41 -17
allergy:mucho d 18
dentist_but ad -12 12
find abcd -24 -13 39 -39
have_ever d -14
prior:weeks ad 15 -16
want_the d -19

adult:#_me ad 14 -13
allergy:to_@food ad -16 16
bien__no a -14
that_i b -19

=visit:se acd 20 -14 -22
@body_@symptom d 14
^nel ad 23 -13
beaut* a 12
dui__@month b 13
me__@person a 19
pregunte$ d 14
there abc -21 27 -33

=body:chaplain d -10
=visit:c cd 22 -19
heart:pregu* bd 10 -15
nuevo_y b 15
substance:volvi_a d 10
wait__# b -13
yo__@relative ad -12 14

=body:honestly a -13
baja__@sick c 10
correction ad -11 12
day__is acd -11 16 -10
de_@sick a 13
fall$ ac 11 -11
my__or bc 12 -13
that_too d -16

@treat_twice cd 13 -12
can_a abd -29 29 -10
eaten:se acd -19 19 -10
ride:from abd -38 -20 33
since_# abc 17 -28 -13
which_of bc -18 17

@thanks_por abd -23 26 -10
^muchas ab -26 24
am_an bd -12 12
any:solit* d 12
coming:going ad 20 -22
ya__@stop a 13

go_back acd -21 19 -16
para__me c -12

from__not ad 15 -18
had:not ad -31 13
now:i_was bd -11 12
sleep abcd -13 -14 24 -18
used__a d -13

a_pie ad 26 -17
brain:passe* ac 13 -11
college_no a 10
had d -18
third$ bd -11 10
time__is abd -10 19 -18
usual$ ad 12 -24

=any:@move c -18
@treat_like cd 12 -14
coming:wear b 10
pregnancy:amamanto bcd -11 -16 17
substance:has ac 21 -22

allergy:scare* ad -17 19
ask_at c 10
heart:marca* acd -27 -11 15
nomas_a a 15
substance:born ad 17 -15
to_start a 12
was_on cd 12 -19
well:un abcd -11 23 -10 -12

prior:la_@clinician d 11
ride:just_me ad 34 -31
with_cream a -10

a_pata a 11
home:to_get a 13
is__since cd 14 -21
mis_nietos b -17
of__night a -18
una_inyeccion d -15

=body:are ad -11 -22
bien__estoy ad 21 -19
does_the bc 19 -15
el__hasta cd 11 -12
el__limpio abd 17 -10 -10
repite abc -21 29 -25
substance:el_@medicine acd -13 15 -13

called_me d -13
eaten:juice ad -10 13
had:is b -15
kevin bd 18 -11
nino b -13
organ:not_told c 10
prior:dado_de a -12
prior:know b -22
sitting b -11

=any:familia d 12
=any:from abd -11 -11 15
allergy:no_@medicine ad 12 -10
any:street_we a 13
had:@place d 12
organ:igual bd -17 15

@treat__pasa a -16
any:estoy_muy ac -13 14
heart:this bcd 10 -14 -12
home:got_in c 11
me__todo ab 13 -13
meds:acuer* bd -18 17
no__si ac -37 12
pregnancy:en_el ad -13 16
prior:works ad -17 18
texts:postc* ad 13 -10

=body:@eat a -22
@body__i ac 10 -12
@treat_dos cd 17 -17
a__despues b -14
effects:slept_like ad 15 -13
la__toma ab -17 19
little__for ac -14 15
now:here b -11
ride:got_the a -13
sigo__en d 12
texts:chang* d -11

cerebral abcd -14 -15 -20 29
explained ac -12 17
ride:asking_around cd 18 -13
tarda b 15
this_would a 13

allergy:again acd -28 -19 24
allergy:during ac -15 13
en__cama ad -14 20
pregnancy:already d 12
pregnancy:broke ac -12 12
pregnancy:diu_y ad -16 17

=body:be b -13
@relative_went b 11
^been bd -52 14
coming:mes ad 20 -14
drive:consigo_a c 13
now:queda_muy a 12
psychosis:@medicine_me a 10
tongue ad -15 12

=visit:dice d -13
@cancel__no ad 22 -19
eaten:water abd 25 -16 -31
escribame d 16
if__would ab -13 14
no_wait bd -13 18
prior:cosas ab -12 12
psychosis:joven bcd -13 -11 17
substance:@drug_every bc -15 12

=visit:somewhere c 10
be__then a 14
effects:# bc -18 -13
la__@day bc -18 10
prior:son a 12
substance:cousin abcd 24 -15 -11 -22

=body:em abcd 11 -27 -15 10
=visit:aqui bcd -18 -16 12
=visit:is ab -18 19
^bueno ad -15 14
capaz$ acd -12 22 -13
no_del d -12
pregnancy:rayitas d 15
to_snow ab -12 13
what_have bd -18 21

home:con_mis d 10
ride:find_a c 11
sulfa$ bd 10 -17
to__for c -17
un_tumor d 10

=visit:deja bc -11 11
against_it c -15
como__y cd -14 16
i__there bc 17 -24
one_after b 11
same_thing b 15

cancel:queria acd 16 -12 -13
con_salami d 13
not:during ac -13 12
oxybu* bd -11 11
prior:de_tila ab 14 -14
ride:pie ad 23 -16
seguir_con acd 12 -11 -10

#_el abd 17 -16 -13
allergy:gave b -10
allergy:inten* d 11
couple_of ac -11 11
drink__my d 12
ha_dado acd 20 -11 -14
last__the ac 12 -13
me__about c 11
meds:marzo ad 18 -16
no__quien ad -10 16
not:todo ac -14 10
pidio ad -11 11
prior:have_tried ad -18 16
prior:hierb* ab 13 -12
ride:sister bc -34 20
till d -13
well:crying_all ad 14 -10
who_dis ab -12 20

=any:@thanks bc 15 -30
=body:drug a -15
a__infection cd 12 -12
falla$ ad -13 16
had:i_did d 11
home:poncho_la a 12
if_my acd -30 29 -26
la_tiroides abd -15 -11 19
me_complica a 13
mejor_@call b 12
not_be bcd -24 -18 16
seized__a d 10

=visit:depends abcd -17 -16 30 -16
=visit:su c -19
and_that abcd 29 -20 -19 -17
been__@clinician cd 16 -11
hora__a ad 14 -10
mejor* cd -12 23
pregnancy:can_not bd -16 -11
psychosis:reali* bcd -11 -12 13
substance:en_@holiday a 11
y__fue b 15

an_old b -12
de_viaje d 15
feeling c -19
humalog ad -14 16
ic abcd -21 -19 -13 29
meds:currently abd 27 -17 -17
organ:@treat abc -14 21 -12
primero__a a 13
texts:secure b 12

@symptom__time a 13
allergy:nauseas bd 13 -10
allergy:never abc -13 -29 13
bypass abd -12 -19 20
heart:puro a 11
lab a -13
several d 12
substance:@clothes ad 12 -15

=denials:any:1:yes ab 12 -39
any:for_me b -12
con__una cd -23 21
mejor__al ad 13 -16
now:desocupada ad -12 16
ride:and_no c 11
substance:no_lo ad -12 11

=body:strong ad 16 -12
coming:no_me cd -18 16
doctors_name b 10
el_limite cd 18 -13
my__her b 17
says__are cd -16 22
stron* acd 24 -13 -21
went_fine ad 12 -11

adult:febrero ab -14 17
coming:a abd 16 -11 -15
for__sugar bd -13 16
heart:have_low ad 17 -16
meds:ver c 12
presc* d -16
substance:it ad -42 27

both_working ad 17 -15
como__a ab -14 12
effects:no_podia ad -14 19
in__so ac -11 14
mentir bd -15 10
not:anybody ac 12 -13

^unless abd -13 -22 18
any:mensa* ab -21 15
entre__y acd -27 35 -28
had:if_that bc -12 15
home:couch ad -12 16
me__that c -18
meds:one_for abcd -11 -20 -12 25
meds:supposed_to c 13
much_for b 13
not:taken d -12
pregnancy:si_yo ad 14 -14
prior:una abcd 31 -46 15 -31

=body:mg bc -21 -14
@symptom__but ad 14 -13
aneurysm d 13
any:meds d 14
on_@insurer d 16
pienso__mi b 10
prior:@open c -17
psychosis:no_se bc -17 21
psychosis:state b 14
text_me abc -14 16 -16

=signs:visit:yes: abcd -27 -40 -32 37
any:tendria c 15
cancel:traba* d -10
esa__puedo ad -17 19
heart:con_mi c 11
heart:two_@year c -11
injections d 13
organ:segun c -11
ride:irme_sola ad 13 -14
scarr* ad -10 13
takes__when b 13
time__that cd 20 -18

=any:esperame abd -10 21 -12
=any:mareo ad -14 23
=body:handful d 13
=body:picture a -11
@howmuch__@visit abd -11 20 -13
^off c 12
effects:hasta_el d 13
gone$ b -20
la__dos abd 17 -10 -14
now:the_road d -12
ride:no_tengo acd 17 -18 -24
texts:system ad 18 -15

=body:imaginate d 15
=body:starting ad 18 -12
@stop__@drug bcd 25 -13 -18
adult:voy ab 15 -14
allergy:to_sulfa ad 21 -18
de__dijo ad 13 -12
had:boost* d 13
heart:to_a ac -10 13
not:hacer c -10
organ:got_a a -15
prior:of_talk ad 15 -11
substance:rarely a 20

=body:wondered c 14
anule* abd -12 -12 21
at__hour a 11
fine__pressure ad -14 14
heart:aparato c 11
heart:would_be ad -18 20
now:perfect ad -10 13
old_lady ad -12 17
psychosis:sombr* c 11
texts:mail ad 13 -10
well:la_verdad ab 13 -16

=said:drive:unsure cd 18 -55
adult:age ab -16 18
any:martes ab 14 -16
home:guess cd 14 -11
llega cd 11 -17
me__mas abd -22 15 -12
pregnancy:para_aliviarme d 11
presion_alta ac -20 -10
substance:mucho_cuando d 10
text_is d 10

a_fella a 12
allergy:is_@symptom b 10
amor_jajaja ab -13 14
estud* cd 22 -35
got_welts ad -14 16
heart:last_time ab -11 19
i__alone ac 18 -16
it__high ad -33 21
no__@stop ad -15 24
preguntarle_a abcd -10 -23 29 -20
prior:once a 11
well:for ad -34 31

=body:leer abd -14 17 -10
allergy:toda ad -11 14
eaten:nine ad 17 -17
heart:autoimmune bd 18 -13
meds:lexapro cd 18 -15
not__the abcd -29 13 -17 20

=rule::unsure:eso_cuenta bcd -19 28 -14
allergy:experience d 15
coming:ahead ad 23 -23
formulario$ abd -15 22 -12
gemelos$ d 13
heart:murio_de ad 14 -13
meds:todavia ad -15 14
si__paro cd 17 -14
turno d -16
well:eating d 14
y__mal d -16

my_first abc 29 -40 -23
pack__day bd 18 -16
she b -12
that__@medicine ac 11 -21
vuelvo__@vehicle ad 19 -14

#__es ad -13 10
=body:dosis ad -17 18
=body:estudios bcd -20 14 -20
=body:remember bc -37 18
@date__can b 12
blues a 12
brain:@body_la ad 18 -10
brain:infarto_cerebral d 11
but__work c 12
cambiaron__y ad -12 11
coming:it acd 28 -16 -24
had:mi_@relative d -18
me_equivoque c -11
no__que a -14
organ:@symptom c 13
organ:go_a bcd -11 18 -10
pregnancy:but_yes d 11
prior:empezando a 10
prior:fourth d 17
push ad 19 -18
ride:blocks a 15
ten$ d 14
the__room ab 14 -13

=body:ultrasonido bcd -18 20 -12
@stop_breathing d 12
amaneci acd 14 -14 -14
con_esas cd 20 -20
he__la abd 25 -13 -22
heart:back abd 11 -13 -16
me__bad d -10
nauseous acd -19 21 -17
si_tomo ac 10 -17

=body:esa abc -17 17 -16
=said:unsure:words_of_doubt abcd -19 -24 38 -41
^send ad -13 20
all__the ab -22 11
eaten:la_@visit a 12
pero__@clinician d 13
the__@move a 14
un__lo a -11

=body:twins acd -20 -19 28
i__young a -14
kind__problems a 10
psychosis:episo* abcd -13 -10 -18 21
una__@food cd -10 12

=body:entendi abd -18 19 -11
allergy:piel c 14
block* bc -17 -11
drive:ok abd -17 34 -28
had:ketor* ad 11 -11
me__jodido a 11
rayitas d 15

#__then abcd -20 -12 12 17
=body:said abc -22 -26 17
can_@treat bd 22 -19
effects:que_si cd 15 -11
he__here a 11
quieran bd -15 23
substance:i_left b -10
unas__al c 11
will__home abc 14 -11 -13

#__half a 11
=visit:cars a 13
amaneci_con a 11
home:aca d 12
las__un b 13
not__@medicine abc 13 -16 -19
pregnancy:sunday ac 10 -15
the_same abd -15 25 -23

^once abd -26 -27 33
allergy:send d -11
home:estoy_en b -14
i__you ab 11 -30
not:swear c 10
salto a -11
she__the b -13

@drug_@drug bd 25 -22
el__otra ac -12 13
heart:en_# bcd -11 -15 10
psychosis:punto a 12
quien__a ad 19 -22

bajar* abc -15 -10 21
dieron_algo c 10
farma* acd 10 -17 -17
prior:resultado d 10
says_it c -19
substance:a_eso b -11
turned_# a -16
yes__@move ad 20 -18

^mas abc 10 -30 12
^wait bcd 26 -12 -32
ask__@clinician ab -11 17
can_go d 13
eaten:desde_ayer ab 16 -20
not:@visit ab -17 12
quite$ abd 28 -13 -22
took__like a 13

=body:diet a 14
=visit:it bcd -15 -23 17
eaten:like d 11
now:got_my a -11
now:llamame ad 17 -11
pregnancy:chance d -13
prior:miedo a 10
psychosis:am_not a 15
psychosis:straight a 15
su_viaje b 13

=rule:prior:no:have_not_~2_tried|taken bd -25 16
=visit:hearing ab -12 15
alarma$ ac 13 -11
asust* d 10
home:cama ad -14 20
i__car ad 15 -12
monton bc -14 12
never__@medicine bcd -11 -30 18

=body:toma bcd 10 -11 -13
allergy:dose ab -10 -11
any:es_no ad 20 -17
if__can ab -18 16
maris* abd 12 13 -29
naw a 12
now:@day_was ad 14 -13
now:@late abcd -12 -11 -15 18
organ:the_ultrasound d -11
psychosis:y_lo ac 14 -12
substance:no_tengo ac 18 -15
yes__# ad 18 -15

=body:unknown abcd -18 -13 24 -10
=said:cancel:yes abcd -20 -17 -79 44
=visit:wild bd 19 -13
@late_pero ac -13 18
bipol* b -13
effects:say d -12
heart:have_afib c 11
now:benzo a 11
organ:# acd -17 -17 18
pregnancy:vasec* abd 18 -18 -18
prior:el_@insurer a -12
prior:mi d -23
psychosis:days a -15
si_de bc -11 10
well:somet* a 11

=body:bit cd 16 -24
@relative__mi c -12
adult:not_a ad -39 41
central abd -18 20 -19
did_an b -11

=body:pandemia ad -13 12
enlarged_heart abd -14 -12 22
home:acostado ad -12 16
in_may bc -15 -22
la__veces ad 11 -11
organ:in b -15
prior:puras ab 16 -13
psychosis:esquizofrenia acd -21 -13 19
psychosis:to c -15
substance:does_@drug bc 21 -18

any:mis ab 11 -15
but__at ac -12 12
heart:me abc -14 -25 14
meds:i_never ad 14 -12
mi__hace d 11
no__bebe ad 10 -11
not:high bc -20 -21
not:they b -14
once__but ac 14 -13
texts:know ac -11 14

^ay bc 11 -14
and_here ad -14 14
en_paz d 12
ride:got_two cd 12 -11
well:only bd 17 -10

=any:bill abd -19 27 -17
=any:peor bc -12 12
=body:adhd ad 16 -10
=signs:substance:no b -17
acaso$ bc 17 -19
have__an ac -20 13
my_@day ab -12 19
said__liver ad -13 13

@medicine__is abd 13 -29 -11
arrib* a -19
bacon d 12
dos_cajas a 12
en_junta a 10
epilepsy_not ad -14 19
every__since c 10
now:depends ac -10 10
pregnancy:senor a 17
psychosis:me_explicaron c 11

allergy:@visit acd 22 -12 -13
break_from d 12
ex__say bd 13 -11
give_me acd -22 15 -18
llamenme d -13
never__any acd 27 -12 -24
on_whether c 12
than__my ad -12 14

any:tengo_ni ac -16 17
brain:only abd 21 -13 -12
disea* bc 15 -13
llego__la d -14
ni__mi c 13
organ:la_ecografia c 12
pregnancy:nurse acd -20 -16 22

=visit:conduce a 14
allergy:the_anesthesia d 10
had__so c 10
he_probado ab 15 -13
que__problema bcd 16 -15 -12
think_i acd -24 26 -16
well:light* acd -14 -11 25

ahorita$ abd 24 -14 -25
organ:bladders_fine a 10
prior:resident bcd -12 -10 17
psychosis:my_right ab 16 -12
supplements abd -17 31 -28
texts:no_to b 13

adult:dice bcd -14 22 -10
had_me abcd -13 -10 -11 20
psychosis:happe* a -11
que__poquito d 13
se_preocupe ac 13 -14
substance:if_i acd -15 -12 12
today_is bd -19 20
well:something ad 10 -11

=body:fib ad -23 20
cancel:can_i bc -15 18
go_either cd 18 -12
prior:pero_no d -11
puro__de c -13
since__# ad -15 19
texts:cuando_guste d 12

=any:different d -11
=body:thyroid ad 15 -17
color* bcd 18 -11 -17
eso_quiero bd -12 15
no__por ab -29 19
something__do cd 14 -15

=denials:any:0:unsure acd -24 22 -17
any:still ac -19 11
desde_los ab -21 14
eaten:last_@food b -16
myself__i ad 12 -12
psychosis:have_had d 11
stopped__protection a -10
to_see acd -18 24 -26

=any:manana ac -22 15
=body:asegurar abc -12 -15 21
allergy:food ad -11 10
heart:spiro* ad 14 -11
now:cuent* d 11
only_cholesterol a 15
the_air acd -19 21 -10

=body:nos ac -21 20
condu* bcd -17 -11 12
pregnancy:por bd 28 -18
substance:@year_sin ad 18 -18

allergy:red b -13
any:@late abd -15 23 -20
any:one_of bd 16 -13
frascos d 12
many__count d 14
mental a 12
out_but cd -11 11
sherry__@day a 13

=body:else abc 15 -23 -15
allergy:for acd 21 -15 -13
it__away ad -12 13
not:noche d 12
psychosis:sorry a -16

=any:sophomore a 11
=visit:walked d 14
adult:for ad 13 -15
church bcd -11 -21 16
coming:otra ad 28 -22
compa* bcd 15 -15 -20
crap a 13
drive:waiti* a 11
texts:escribirme a 15

=body:breast acd -11 -11 16
=visit:air acd -15 21 -12
a__bebe acd -19 -17 22
is_this abd -24 33 -27
multivitamin$ bd 17 -18
organ:depen* cd -16 18
prior:my bcd 16 11 -32
set$ bd -11 12

=visit:stuck ad 22 -22
allergy:throw* b 12
diez abc 14 -24 -24
doing_tests cd 19 -13
had:treatments ab 17 -10
heart:was_heavier cd 13 -13
home:quien abcd -16 25 -11 -21
now:good_as ad -12 15
now:las abc 12 -16 -18
now:\xc2\xbf d 13
psychosis:have_got cd 12 -10
salio abd 16 -46 -17
was d -20
well:es ab -17 12

cancel:necesito abc 13 -12 -12
en_otro c 14
was__do ad 18 -16
well:cabeza ad 14 -10

=body:mande bcd 20 -14 -11
eso_de cd 12 -11
hoping bcd -14 23 -23
pregnancy:if_i acd 18 -22 -15
prior:medicinas bcd -10 -13 22
prior:scare* a 12
prior:took_something c 11
serious_just d 11

=rule::unsure:may_be|have acd -14 20 -13
=tag:eaten:yes c -10
coming:covid ad 12 -12
de_parte abcd -19 29 -13 -28
not:worries ab 12 -12
organ:called a -10
please c -52
psychosis:mania_si cd -11 16
ride:vieja abcd -16 -12 -11 24
texts:one bc -16 14

=body:ticker cd -20 12
ago_nothing ad 14 -12
be__@medicine bd 19 -16
coming:this_time a 11
cooke* d 12
cumpli_# d 14
de_higado ad -17 21
history abd 23 -18 -16
now:en_junta a 11
positiva$ d 11
the_whole b -31

=body:for ac -16 -16
@ride_home ad 16 -13
^sube c 14
a__con d -11
brain:three d 18
define abd -31 28 -37
home:y abd -21 -20 31
in_college acd -16 -13 16
lo_mismo abd -11 27 -28
meds:em ab 17 -14

=body:we bd -15 -12
@relative__dialysis bd 12 -14
@treat__your b 11
^sure c -31
lbs$ ad 14 -12
prior:lo_que c -11
that__@person b 10
the__@traffic a 11

coming:hace b 11
days_that d 14
one__my abc -19 -10 12
organ:working ad 16 -11
pregnancy:little d 11
ride:a_que abc -13 14 -11
take__i c -11

=visit:secure b 12
cancel:good d -17
in__did a 14
organ:i_wear d 10
polycystic d 12
texts:gets bd 11 -11

=visit:how abd -31 19 -20
@door_to ad -11 10
again_tomorrow b -13
evening cd -14 -12
had__pressure cd 10 -13
heart:one_with bd 10 -17
mind$ d 10
never__once c -11
psychosis:tell cd 12 -17
que__una bc -10 -10

a__times cd 16 -14
acaba acd 14 -12 -15
do__show b 12
escuc* cd -12 22
not:go a -19
not__nothing ad 27 -24
now:i_got ad 16 -10
now:it_now ad -14 15
organ:down a 12
una_para ad -12 21

adult:to c -11
block cd -11 16
colesterol c -11
hearing a -19
now:recojo_a a 12
well:in ab 11 -34
well:muy acd 16 -11 -17

=body:ok bcd 14 -12 -18
allergy:idea ab -11 11
in__chart b 14
it__said a 13
my_@vehicle ad -18 16
prescribed_but ac 10 -11
psychosis:sane abcd 33 -20 -11 -20
y__tengo d -13

=body:carry d 11
=signs:pregnancy:no abcd 44 -24 -12 -47
=visit:libre abd -19 -11 23
cancel:se ac -14 15
many acd -32 -15 27
pregnancy:esposa ab -15 11
told__not a -15

^desde b -11
mood_disorder c 10
no_entra a 12
psychosis:denie* a 10
regreso_solo ad 13 -11
ride:que bd 14 -37
substance:did d 12

=any:desayune ad -13 22
allergy:is_that a -16
any:digo_que ad -12 19
diria__es d 16
effects:@relative c -12
meds:despu* bd 13 -13
not__did bd -12 10
organ:every ad -11 17
orinar c 13
prior:a_las abd 17 -13 -12
screamed_for d 12
story$ ad -16 19
that_again ab -20 20

=any:stopped bcd -12 -11 20
=visit:quite b -10
do_utis bd 18 -14
drive:going bd -12 17
going__to ad 20 -10
had__as d -23
organ:higado_bien ad 14 -14
psychosis:nuts b 13
ride:era c -10
sober_on b 11
substance:lost ad -14 19
there_and cd -16 20

como__roble a 10
meds:hierbas ab -14 14
pressure__high bcd -13 -18 11
the_hospital b -21
waiting_for d -10

=body:noches ad -10 18
@relative__embarazada ab -14 20
effects:grave_un ad -12 12
quitado ad -10 15

@eat__the b 15
allergy:@medicine_makes a 11
cancel:am_afraid ad -10 12
con__digo d 10
eaten:day ad 12 -16
jubil* ad -16 26
not:@english abd -12 18 -17
on__fourth d 17
or_may c 11
que__me acd -43 11 14
said__was b -12
y_me bcd -36 -33 31

allergy:hecho a 12
band abc 28 -14 -17
cancel:conte* ab -10 11
just_a abcd -34 15 -32 21
por_probar ad -14 15
pregnancy:que_pasa bd 11 -11

about__it a 11
me__nunca c 15
organ:pasado ab -15 11
organ:resul* abc -22 -23 26
se__@texts ac 17 -12
substance:@relative_say cd 15 -15

@drive_yo b -21
about_to c -11
depressed acd 14 -13 -14
meatl* a 14
pregnancy:kids bcd 10 -15 -15
substance:drinker_i b -10
watched abc 12 -13 -10

=signs:visit:no:other acd -15 18 -21
allergy:moria d 12
bebe_de b 14
here_with ab 13 -12
mi__un bd 22 -12
what__@relative a 12

=visit:agarro ad 23 -14
=visit:nap a 12
a__too b 10
a_ser abd 19 -12 -11
cars_con a 10
it_was ab -11 -56
plenty bc -11 -12
prior:two_@medicine ad -12 15
should__no a 11
texts:@wrong a 12

=any:cinco abc -14 -21 14
=rule:coming:no:at|en|in_~2_work|trabajo|meeting d 12
end__will b 13
had:nomas abc -14 21 -15
i__think abd 15 -14 -10
me__dado abc 14 -21 -10
not:till bc 18 -15
not_think cd -14 18

=body:business ab -18 16
=rule::no:hardly bd -15 12
=rule:coming:yes:see_you d 13
texts:got ad -20 17
texts:grandson a 11
the__baby a 11

bagel a 14
eaten:with a -16
prior:saw_a c 13
soy__paciente a 10
texts:por_texto d 13

allergy:not_remember a 14
day_without d 11
drive:@drive_now a -12
now:can abc 23 -32 -27
organ:mi bc 14 -15
psychosis:tdah a 15
seria__primera ad 17 -14
si_como ac -11 11
substance:@relative_has ab 15 -11
well_it c -11

=any:tells b 11
=body:could abc -42 -17 22
=signs:any:yes:other abc 24 -15 -20
allergy:me_cae ad 20 -14
buffe* bd -13 15
esas bcd 14 12 -26
heart:heart_no d 11
que__por ab -13 13
substance:is_a acd -23 -19 37
think__have ac -15 16
v d 10

adult:falta* ad 22 -19
adult:her bd 15 -11
allergy:big d 13
cancel:pero_no c 10
eleva* ab -12 -11
now:digame cd -14 12

allergy:hoy b 13
allergy:tested ac -11 11
home:flat ad 18 -15
now:that_times ad -10 13
prena* abcd -29 14 -17 15
substance:@drug_only a 13

=body:porque cd -28 14
coming$ acd -14 -11 14
el_equipo b 10
gas a 11
has_# abc -11 19 -11
ir__no c 11
might__not ac -13 19
organ:@body_is abcd -24 -28 -14 38
shop__a b 13

allergy:doctor abd -14 18 -14
any:ok bd -12 17
been__down c 13
brain:fine ab 15 -15
fence abcd -18 -15 39 -36
prior:las_tome c 11
sacaron__demas a 10
urtic* ad -15 17

=body:unos acd -18 27 -12
aqui__en ad -10 16
not:reason a -11
por__mejor d 12
went__on d 11

=body:hypomanic d 14
=body:quiero abc -32 40 -34
afirm* d 11
do_take ad -14 15
drive:one ad -12 13
en__nomas bcd 23 -15 -11
not:fu c 11
oh__am a 11
para_otra b 14
ride:have_someone ac -11 11

=number:now:few acd 30 -36 -24
=rule::unsure:could_be ab -31 -24
=rule:cancel:yes:me_salio|surgio d 11
^presion b -13
any:skip a -10
carro_yo ad 10 -11
he_tomado b -11
law__me ab -20 13
of_them cd -21 14
pregnancy:zero a 10
psychosis:my_@medicine ad -16 18
saber_yo ac -12 17
to__do d -10

=number:psychosis:old abd 16 -13 -18
=tag:heart:turned bc 12 -17
@drug__as a 14
came_off ad 14 -15
pregnancy:cada_tres a 12
stents ad -15 12

=signs:visit:yes:unsure ac -11 13
a_diario ad -13 14
cancel:covid d 11
cancel:only bc -16 21
conmigo bc -11 -17
heart:they_told ac -17 11
maybe__is b -10
organ:a_kidney ad -15 13

=body:scar bd -13 16
^hoping abcd -14 -10 27 -19
now:digo_si c 14
out__is acd 14 -11 -11
pregnancy:are ac -16 21
pregnancy:salio ad -15 14
took__to acd -14 -16 25

adult:days ab -12 20
lee_esto b 10
may a -21
organ:tests b -15
psychosis:to_hear d 11
segun* abc -23 15 -13
substance:que_tomo ad 15 -15
well:regular a 14

borrenme ad 14 -11
heart:ok b -11
home:the_pharmacy a 10
prior:pray a 14
prior:remedios ad 19 -11
solam* abcd 38 -29 -18 -15

=signs:any:yes:unsure abd -28 -19 15
=visit:willing d 13
did c -28
mande__por b 10
since_college a 16
substance:el_@drink ab 10 -10
substance:straight c -14
tomo__dormir c 11

=any:starving abd 19 -14 -15
=body:texting a -11
had:at_a bc 12 -17
heart:de_amores a 10
heart:if_i ad -20 20
is_@drive abd 19 -11 -15
now:era ab -20 10
september ad -16 20
they_heard d -10
until_now a 12
your__is abc -13 -10 16

coming:now ac -23 18
so bd -34 17

cancel:@thanks abd -13 -12 21
coming:hablando c 10
eaten:finis* abd -16 -17 26
organ:not_hold ad -14 19

=visit:worries ad 11 -10
brain:me_ha ad 18 -15
heart:y_presion ad 13 -13
ojala__si c 10
primero_digame b 12
problemas c -23

=body:tomando bd -12 11
a_day acd -20 -18 19
esperando__en cd -12 18
saw__on b -16
substance:bowling_night a 12

^wild ad -12 15
brain:tia bc -14 14
eaten:siete_horas ad 23 -22
husbands__with a 13
la__el ab -37 17
psychosis:alway* ad 20 -13
que_cuenta b 10
sleep_once d -10
sueno c -10
supongo$ c 12

all_good bd -10 12
an__in d 10
ask_@clinician bd 15 -12
dejame_ver c 15
effects:devolvi d 16
home:@body_up ad -14 19
is__up a -15
judge__is cd -13 13
knees$ a 10
pregnancy:after ad 13 -28
prior:journ* b 14
the_waiting a 12
tias acd -19 -13 23

=any:four ad -17 19
=body:pruebo a 13
=tag:eaten:self bd 15 -12
@drug__of bc 12 -13
allergy:cual abcd -19 21 13 -27
me__more ad 14 -13
not:el abd -26 -15 27
over__dead a 14
ride:perro a 12
the_text abd 21 -11 -13

=signs:safe:yes ad -24 32
^este abd 14 -23 -11
dias$ d -15
meds:ansie* a -11
pregnancy:mesec* ad -12 19
substance:text b 12
un_yogur ad -11 15
\xc2\xbf_eso d -12

=body:creo bcd -35 13 -18
allergy:bothe* a 14
coming:poder ad 15 -11
daughters__@medicine a -10
ni_tomo a 11
no__pregunta bc 13 -10
now:lluev* ac -10 11

not:offense b 15
pregnancy:para_mi d 14
yes__drink a 11

=body:quedo c -12
a_diez a 14
any:en acd 15 -18 -13
been__@year bcd -10 -10 11
lot_of bd 15 -14
prior:he_probado abc 12 -11 -16
prior:tratamiento a 11
ride:mi_@ride a 11

=body:perdon bd 13 -15
=number:any:old abcd -16 10 12 -14
=tag:had:other d -18
eaten:me_comi ad -19 20
pregnancy:ya_pase ad 13 -11
substance:relap* ad -14 15

=any:dark b -10
alta_la d 13
da_miedo abd -14 26 -27
had:fiest* bc 12 -10
heart:la_otra b 13
mi__muy ab -14 14
not:una ac 21 -27
pot abc -11 -10 25
substance:@relative_think ac -12 12
todavia__a ac 14 -11

=any:same ab 14 -21
arras* bc -17 -11
is_pregnant bd 22 -18
some_@food ad -15 18
substance:estoy ac -39 17
texts:celul* b -21
well:@drink acd 23 -11 -17
well:conte* acd -24 -13 24
worked$ abcd -23 -16 -17 33

brain:si bd -31 13
heart:never ac 12 -12
meds:my_@medicine abd -13 -19 21
now:quiero ad 14 -11
now:worri* ad 12 -11
pregnancy:estoy_operada ad 15 -11
prior:gave_me bcd -10 12 -13
que__a bd -32 10
ride:mi_viejo d 12
substance:that abc -11 -16 15
texts:el_celular a 10
well:bajo ad -18 18

=rule:prior:no:never|nunca_~3_tried|taken|been| acd 25 -15 -15
addiction a 10
brain:do d -23
got__# a 10
heart:says_i cd 12 -12
what__a abd -10 13 -16

brain:@medicine acd -16 -14 17
brain:it bcd -43 19 -16
de__una ad -17 10
never__liver ad -13 16
psychosis:a_veces b -13
psychosis:panic a 12

brain:tengo_claro a -10
close bcd -29 21 -13
falta_la a -12
haha_no ac 11 -11
heart:on_a bd 16 -13
i__long ad 28 -26
my_couch d 13
never__me cd 12 -18
no__mas abc -12 14 -14

=visit:talk ac -31 17
all_clear abd 31 -15 -27
an__they d 11
cancel:hay c 10
dias__se ad 14 -10
effects:where d 11
the__patient ab 19 -16

=visit:mail ad 13 -10
eaten:no_sabia d 12
i__still bc -27 12
pregnancy:el_resultado c 12
prior:pain a -11
to__allergy a -11
tuve_una a -10

=visit:@drug b 11
home:falta ad 23 -16
now:make_it ad 15 -11
presion_ando d 12
prior:all_of a -18
substance:i_drink b -13

=rule::unsure:who_~2_knows bcd -28 32 -21
a_@machine abd -21 25 -21
a__in acd -17 -23 16
adult:guard* a -11
dejo_en ad -15 13
going bd -13 -16
heart:doctors bd -13 -16
no__podido ad -13 17
su_@place d -11
substance:christmas ac 14 -19

^zilch abd 37 -24 -27
a__what ab 12 -10
have__got ac -23 17
ride:by d -19
ride:had abcd 28 -10 -20 -20
test$ bcd -12 11 -14
y__@body ad 23 -21

=body:exactly abcd -24 -24 25 12
a__@month a -20
after__better ad 21 -17
allergy:had_@symptom d 14
any:hones* d 13
brain:once ac 15 -23
had:probado c -11
now:grandkids a 11
worked_for d 14

=any:smooth abd 18 -11 -13
=body:blue ac -15 -12
=said:cancel:ask abd -20 24 -19
^nadie bd -10 16
allergy:my a -18
came__it a -15
camino bcd 12 -16 -13
eaten:just_a ad -22 22
el_ojo d 13
home:hasta ad -10 18
organ:origi* a 11
pregnancy:took ac 14 -18
something__and c 10
soplo__que b -10

=signs:adult:no ab -24 14
decir__si acd 28 -24 -13
home:tucke* d 11
in_@date bd -16 12
para__ansiedad a -11
pregnancy:i_can a -14
ride:supue* c 12
yes_but c 12

=body:pulsera ad -15 19
=visit:@day bcd 12 14 -24
=visit:ninos ad -12 16
and__out ac 23 -13
any:hard_pass ab 23 -17
effects:muy ad 14 -14
estoy$ ab 12 -17
me_about bcd 19 -16 -12
prior:tampo* c -15
psychosis:the_icu ac -10 12
roto d -15
woman c -12

=any:hizo ad 12 -10
=body:divorcio d 11
=body:rehabilitacion ad -13 24
@body_yes ad -17 18
and__has ac -12 16
any:can ab 19 -15
any:esta d -17
casi_nada ad -25 25
well:by acd -13 21 -14

@body__on b -17
alguien abcd -33 16 21 -25
prior:and_done ad 16 -14

i__myself b -10
meds:@drink bcd 22 -18 -22
mis_gatos d 12
now:will b -25

adult:turned_# a -15
eaten:my_@body ab 12 -11
had:se_siente c -12
i_felt acd -11 -17 22

=visit:vuelta bc -11 -13
allergy:i_did ad 17 -12
fetch* bc -11 -22
heart:desca* acd 32 -21 -15
pregnancy:would_not a 10
ride:sabe bd 13 -11
well:i_got b 12

=body:morning abc 16 -24 -16
con__a bcd -11 -18 19
either$ acd 21 -13 -16
heart:to ac -25 22
mensa* abc -37 34 -20
not:embarazada ac 16 -13
off b -24
orden* bd 18 -20
ride:solito ad 14 -11

=any:off d -16
=rule::yes:lo_tengo bd 10 -14
as_it d 13
cholesterol$ d -13
dice abc -34 -14 23
effects:smooth abd 18 -11 -13
get_@symptom b 14
is__@place ad 16 -11
me__solo a 13
organ:my_pee abc -12 -14 15
prior:creo acd -16 24 -14
town cd -20 11
traig* ad -18 16

@fetch_si ad 13 -11
@relative_no abd 21 -43 -17
eaten:communion ad -24 31
me_out abc 17 -15 -18
not:momento ab 15 -11
now:not_talk b 13
prior:every_@medicine d 12
prior:med abd 23 -11 -20
texts:and_i ad -10 13
will__there bc -13 -12

=body:lidocaine ad 14 -13
had:en c -10
nadita$ a 15
pregnancy:casi ad -20 23
ride:dijo_que ad -17 10
salgo__# ad 12 -11
substance:trying a -12

=body:huh abc -17 12 -11
=visit:rico b 14
@person__not ab 14 -16
allergy:heart_@price ad -10 16
it__took b -12
meds:bottl* bc -11 12
pigs_fly ab 23 -19
substance:las_@medicine abd -20 -17 29

alone bcd -29 -24 23
home:we_are d -12
para_que cd -32 19
psychosis:if_that bcd -14 17 -13
ride:solo acd 38 -13 -42
so__never bd 12 -11
vino$ a -11
what__if b 12
yes__in d -11

any:coffee d 10
cancel:@relative_passed d 12
my__gave ad -14 13
no__getting ad -12 13
the__nothing a 12

#_it ad -12 13
=said:brain:ask ab -30 22
allergy:had_a c -13
psychosis:ni c -13
she__in bd -12 13
substance:this acd -26 -18 29
tiroi* bd -12 15
well bd -31 16

=rule:cancel:yes:not_~3_make|come|coming|go|going ad -42 36
@visit bc 13 -21
descarto abd 12 -19 -17
gemelos ad -14 18
heart:if b -16
not:seguir abcd -13 -12 -15 17
pregnancy:implante a 13
prior:shot c 11
then_yes ac -11 16
weeks__it ad 21 -17

=visit:molestia ad -12 17
asked_anybody ac -14 19
correcta d 13
had:para abc -32 26 -16
ok_@thanks bd 18 -12
state_hospital b 13
to__out bc -27 23

=visit:fixing a 12
just_had abc -17 19 -14
mucho_mejor d 16
well:could_not ad -16 14
y_los ad 15 -19
ya_ni bc -16 11

horita$ ad 20 -18
now:comes c 12
substance:day_# d 13
tienen abd -10 22 -13

^there abc -18 -19 27
a__yo abd -18 -10 12
any:claro c -13
del ad -18 13
drive:se_queda a 11
eaten:a_@food ad -23 18
meds:otra cd -14 11
migra* bcd 18 -14 -13
not:esto ab -16 16
queri* bcd -15 14 -24
substance:hard c 13
substance:mo ad -22 23
substance:six acd -12 -10 20

bien_no ad 16 -18
bother$ cd 14 -25
cayo abcd 25 -23 -14 -15
de_un bd 12 -16
excuse bd 19 -14
then__me bd -15 15

friend bd 19 -22
on__@day cd 13 -12
psychosis:bit_of ad 11 -10
sound* bc 11 -13
well:hospi* ad 15 -12

covered$ ad -15 17
do__want bc 11 -13
el__sangre cd 16 -14
los_analisis bcd -16 18 -11
prior:white a 13

=body:works abcd 25 -20 -12 -12
@clothes$ acd -34 -10 18
allergy:sin_problema a 12
before_noon acd -15 19 -16
effects:me_da a -10
el_trago d 12
fifth abc -24 15 -18
he__been a 14
raro$ a 13

=tag:now:yes bcd -33 -17 24
account d 13
allergy:gives_me cd 17 -17
my_@treat abc -11 19 -12
niquel$ a 10
now:digam* cd -14 12
own$ c -14
we_do abd 28 -15 -18
well:se_siente a -12

cancel:if acd -20 14 -22
coming:against_it ad 21 -17
eaten:sorry d 12
heart:catet* d 12
parte_de b 13
pregnancy:was_positive d 11

=body:tiny d -11
allergy:i_know cd 14 -11
igual_me ac -15 15
psychosis:si abd 17 -12 -17
ride:alone_and a 10
substance:black ad -12 14
this_week a -16

=body:emojiunsure cd -10 12
=long:1 cd -13 -12
@vehicle_driver bd 13 -11
era_muy a -10
nervios_de c 11
up_a d -13

=body:grand ad -12 18
@relative__da bc -13 12
allergy:times acd 26 -19 -17
brain:no abd 31 -61 -25
era_bipolar b 14
esposo ac 12 -21
las_voces d 18
prior:my_@drug bc -22 22
puede__hora ab -13 13
ride:church_is abcd -13 -11 -13 16

=body:comment abc -19 24 -10
@body__in d -10
@ride_so d 11
adult:#_@month ad 24 -23
any:go abd -17 -11 20
drive:teres* bd 17 -14
en__familia ad 14 -14
feel c -17
heart:good_as c 11
not:kind c -11
now:back d -28
now:manejando a 20
organ:ecografia c 12
psychosis:thirty b 11
texts:these bd 13 -11
willing$ d 13

@machine$ abcd -30 34 -18 -23
now:@person a 10

=body:dead cd 11 -12
=turn:visit:no:none abcd -33 -14 -12 40
heart:al_contrario a 11
home:camin* abd 19 -10 -12
my__@open d 14
organ:es_la a 16
texts:@texts_que ad -14 12

=visit:dijeron a 16
=visit:then c -12
^siete d 17
has_the cd -14 -14
so__could d -11

bad_i a 11
on_account d 13

=body:showed cd -16 19
a_dar bd 13 -17
era_nino a -13
hear__my a 18
polvo$ cd -11 -16
pregnancy:text b 12
que__moria d 12
ride:aroun* cd 16 -17
substance:handl* ad -21 13
well:la_patada a 14

=visit:encuentro c 18
allergy:to_@treat bd -11 11
and_did ac 16 -10
organ:enceb* b 17
organ:getti* cd 10 -18
substance:weekend c 11
will_take b -11

^done bd -13 17
cross$ bc 13 -14
now:el_@day a -13
only__two ad -18 14
pressure__a a 11
sabemos$ c 12

=any:please cd -13 11
=any:two b -23
ando__@treat c 14
drive:salga d 12
family$ abd -12 25 -23
get_@body a 10
have_@drink b 11
heart:limite c 12
organ:i_am bcd 18 -14 -19

=visit:check cd 11 -12
think__my ac -18 10
what__mean bd 13 -12

=body:answering abc -16 16 -12
=signs:drive:unsure abcd -25 10 14 -29
=visit:earl a -11
brain:i bcd -14 -14 16
pint acd -11 -11 13

#__de a -14
#__she a 10
=body:couple b -14
fijese__no ad 15 -16
not:tendria a -11
with__third d 10

at__one ad -15 16
just_fine a 11
much_as acd 18 -11 -12
pregnancy:unless acd 19 -15 -12
psychosis:check* b -10
ride:ya bcd -11 -29 20
teacher d -10
tuve_a cd -14 17
worked__for ad 14 -12

=body:tms bcd -14 -15 15
=visit:long acd -24 16 -14
^which abd -11 20 -18
heart:farma* ab 11 -16
now:que_es d -14
psychosis:you acd 19 -17 -22
say_yes b 12
stop c -18
take__except ad -15 16
watch bcd -14 17 -13

=body:@machine abd -27 29 -23
=body:ptsd ab 22 -46
a_valve ad -11 13
de_mamar d 13
just_@drug bcd -14 14 -15
meds:si_me bd -14 16
not:decir ac -21 23
or abcd -25 27 36 -65
psychosis:my_life ad 14 -10
substance:la_@drug bc 16 -14
turned__in ad -10 13

=visit:confirma cd 15 -15
is__she d -11
my_cousins a -10
organ:i_self d 11
the_pain c -13

=rule::unsure:i_do_not_remember|recall bcd 16 -11 -16
@stop__@date bd 16 -16
^zip abd 36 -24 -22
clear_on a 11
molesta__nada ad -15 15
pregnancy:on_@day cd -12 12
would__need bd 10 -11

=any:digo bc -22 14
brain:concu* b -13
had_someone a 11
knew$ abcd -22 -14 28 -12
los__los ad -10 14
not:matter b -17
now:tomorrow abd 22 -10 -18
offen* ab -13 21

=visit:pega a 11
a_partir d 12
called__back ac -14 15
cancel:no_voy abcd -13 -16 -17 23
no__like d 12
well:arrib* ac -19 11

=said:unsure:yes,_in_doubt abcd 17 -12 -24 12
@relative_waiting d -18
am c -14
eaten:work d -10
had:iv abd -11 -11 16
home:at_the bc -17 -16
meds:sabri* c 13
pregnancy:three abd 10 12 -25
substance:adicto ad 17 -13

=rule:allergy:unsure:not_~2_know|remember d -17
=visit:obvio acd -16 -12 25
@drug__that abc -10 -21 21
@stop_la abd 19 -11 -17
@year__de d 15
allergy:shot acd -17 25 -16
not:ever abcd 26 -24 -11 -16
pregnancy:last_time d 15
the__knows bc 14 -10

=body:solo abcd 44 -22 -43 -19
=visit:ready ad -10 15
@visit_at ad 11 -11
allergic__@treat ad -17 15
credit d 12
heart:that acd 15 -26 -13
lo_decido ac -12 17
need__about b 14
unless bc -35 13
well:sigo ac 17 -12

avisar$ b 17
compadre b 11
prior:#_days c 11

=body:estuviera d 11
=body:recai ad -10 16
@insurer_en a -10
bien__al ad 14 -14
hasta_ahora a 12
meds:allergic_to bd 17 -15
voy__mentir d 11

=any:siempre ab 15 -24
=signs:well:no+yes bcd -14 18 -20
cancel:cancelar abd 22 -10 -28
for__week a -11
think* abc -15 -27 29
turn__in ad 19 -19
tuve__mi cd -11 13

coming:otro ad 22 -20
diero* b -22
heart_@price b -13
prior:nothing bcd -17 -16 15
prior:the_first b -15

=body:hope cd 17 -19
=body:period bd -31 -23
cancel:la abc 19 -19 -26
el__le a -25
get_an a 15
not:mine b -16
ride:drives ad -17 13
ride:esposa ac 11 -13
well:in_@year ad -15 18

=visit:sergeant ad -14 14
could__@relative abcd -15 -10 -10 21
donde__la b 12
physical__my d -13

eaten:salte a 15
effects:solo d 11
heart:soy acd -18 -13 16
i_hate c -12
now:no_conflict ad -13 16

=body:found bcd -17 -13 15
=rule:any:no:not_~2_me|any|ever|have|had|in|a b -13
=visit:left bd 16 -27
afford ab 17 -13
bp bcd -48 -12 13
class__# ad -12 14
dije__no acd -14 -12 22
media$ d 11
not_take abc 20 -16 -29
now:retired d 11
psychosis:@symptom ad 19 -14
say__would c 11

certain$ c 12
coming:noche ad 11 -12
de_todo bcd -12 -12 15
drive:take ab 11 -11
had:mucho d 11
has__answered cd 14 -10
i__radio d 12
loopy a 13
mucha ad -13 18
no__can ab -22 17
not__without ad -21 20
psychosis:everybody ab -14 14
ride:someo* b -14

#__is abd -21 -12 21
cancel:anoth* ad -23 16
con__de bc -13 -12
drink__but cd 13 -12
now:@clinician c -11
stick__it ad -10 11

^ahi abcd -13 -51 41 -20
allergy:prueb* d -15
drive:decided c 11
partl* cd 15 -14
rid_of d 10
substance:few a -11
substance:on_it a -18

=any:jajaja abd -18 24 -12
pregnancy:iui acd -16 24 -18
psychosis:despues_de bc -15 16
psychosis:duro cd -13 12
texts:que abcd -12 -27 -22 33
vacac* b 11

el__esta ad 13 -15
pendi* acd -27 31 -18

antes_me a 11
apenas_voy ab 13 -14
i__have abd -15 -37 17
keys d 13
me__presion ac -13 12
organ:no_tomo d 11
psychosis:i_would c 10
psychosis:if bcd -14 11 -14

allergy:react* b -11
eaten:comi_un ad -16 11
heart:one_@clinician cd 12 -11
home:como ad 12 -16
la__dado d -12
lol c -34
well:down c -11

@drug_@medicine ad 19 -24
am$ c -11
de__o bd 13 -16
hs$ c 12
organ:esas cd 18 -20
tube ab 16 -14

=body:nkda a 20
@thanks__no a 10
allergy:podia d 15
amores a 10
any:kind bd 11 -10
not:segura abcd -19 -11 26 -20
one__sleep b -23
pregnancy:gemelos ad -12 25
psychosis:hongo* c 10
ride:everywhere d 11
substance:at abcd 34 -20 -18 -26
termine abcd -15 -10 -13 26

any:doctor ac 12 -14
any:estoy_sola d 13
dos abd -27 -38 32
not:have bcd -24 -29 15
prior:@symptom bd 14 -10
ride:es bcd 22 -12 -13
substance:birthday a 10
undec* abcd -24 -20 38 -27

autoimmune ab -10 18
eaten:after ad 11 -15
home:outside ad 17 -11
lost__not ac 15 -12
substance:benzos d 10
texts:em ad -12 21
who bd 17 -20

@relative__del c -13
heart:colesterol ad 13 -19
lost__the a 10
loved_it bd 14 -18
organ:alt abd 13 -13 -13
out__i b -19
pero_para d -12
well:a_sonreir d 12

any:que_me b -13
both_had bd 13 -11
digame bc 11 -21
from__but a 15
heart:anxie* b 15
insis* d 15
la__nacio a 10
med_free abd 29 -15 -22
nanay abd 24 -17 -18
not:it ac -24 13
now:@relative_first c 12
pero_ella b 13
psychosis:am_nuts b 12
se_me acd -12 -23 10
substance:#_@date b 11
was_@symptom ad -10 14

=any:semana d -10
=visit:outside acd 17 -12 -24
cumplo d -12
had:@treat abcd 20 -46 -12 14
had:recibi ad -13 11
meds:find b 11
organ:watching d 12
substance:marihuana d -11

=any:away ad -18 19
=body:moved ab -10 11
had:creo abc -10 -15 21
it__be d -12
manana_me d -14
texts:am bc -11 15

=body:clear abcd 16 -31 11 -29
=signs:any:no: abcd 11 -14 -25 -11
a__sober b 13
allergy:nkda a 12
allergy:told c -11
chance$ abd 25 -14 -24
email__please ad 14 -11
es__momento a 12
home:creo abd -14 14 -18
i_come acd -12 -17 14
organ:solo_rinon ad -10 11
was_going abcd 24 -14 -23 -10

=rule:substance:no:on_weekends ad -16 21
^up acd -13 12 -22
always_high d 15
cancel:las d -16
eaten:buffet d 17
heart:i_take bd -13 12
not:text bcd 15 -14 -17
sure_just a 10
yo_@drive abd -13 -13 18

=body:nerves bc -19 15
any:guess c 11
eaten:@food_count bc 11 -12
heart:dads d -11
in_there cd -12 11
of__as b 11
prior:cbd abc -19 -16 30
psychosis:hear_things cd -13 13
them c -24

a__right a -11
bloqu* d 10
got__@ride a 11
i_already abd -22 32 -15
la__y bc -13 -15
matan* b 11
nary_a abcd 32 -21 -11 -20
ninguno abc 16 -21 -20

=body:moria d 12
=body:o bd 20 -34
^oh c -18
am_getting a -12
daily bd -19 14
eaten:please bd 14 -11
eaten:was_my ad 19 -17
every_time a 15
i_@clinician abcd -16 -17 -15 28
ride:que_se cd 12 -12
ride:see cd 21 -31
voy__en ad -11 13

coming:or_high d 15
de__tiroides ad -14 15
feed ad -12 14
fue_un a 16
i__turn abcd -20 -16 23 -12
le__@medicine d 12
not:reality b -10
ride:cuent* a 12
ride:sit_in d 10
to__told cd 15 -13

adult:birth_@year c 14
ago__@food ad -14 14
dudo__y c 16
eaten: bcd 12 -13 -13
home:out ad 28 -23
ride:to_see d -10

=body:infeccion cd 17 -16
=said:meds:no d -28
ahorita_mismo d 13
cards bd -20 24
do_@drug ab -11 22
eaten:been_# ad 16 -19
herma* ab -16 13
to_look ac -23 10
well:can_not ab 10 -19
yo_mi a -10

any:oil a 11
can__my c -22
cryin* ad 18 -11
died_from ab -10 14
drive:ya_tengo a 10
me__mania cd -15 22
psychosis:creye* d 12
rolle* acd -12 22 -20
substance:relapsed ad -13 14

=visit:figured cd 11 -13
@book__not ac -13 20
@cancel__you d -11
@treat_so c -10
any:de_acuerdo d 12
dos_y ad -18 21
not__numbers c -12
now:diali* a 14

@relative__cancer b 12
a__control c -12
any:pharm* c 11
can__you abcd -11 -14 24 -13
dead_body a 14
it_# b 11
le__mi abcd 14 -30 13 -19
no__so ad -12 18
psychosis:never_again d 11
you__right ad -12 16

=any:real ad 15 -18
=body:claro abc -18 -30 33
@relative_gave ad -13 10
de_nada ad 17 -16
effects:since abd -21 -12 31
heart:infartito ad -13 13
pregnancy:last_@year ad 15 -13
prior:every ad -21 26

brain:mini b -10
estaba acd -11 19 -13
had:second ad -13 15
heart:nope ad -12 15
in__text ab -11 15
in__this ab -14 13
meds:and_then ad -12 15
odio a 10
pregnancy:mirac* a 16
pregnancy:yet acd -37 11 18
tried__@treat a 11
white__it a 13

=any:any abc 11 -12 -14
=any:glaucoma abd -13 -11 21
allergy:first ad 15 -16
allergy:quit d 13
bless bd 16 -12
cancel:en_pie ad 16 -12
drive:at ab -12 16
me_dejo abd -11 -14 19
nights__i cd -12 14
nothing__@food ab -15 13
shoul* acd -16 20 -22
thought__the ad -11 18

=body:frasco cd 10 -12
codeine a 14
estoy__hambre a 11
hole__heart bd -10 13
i__so abd -29 -25 26
quito$ cd 18 -18
substance:de_las abd -11 18 -11
well:quiero b 10

=rule:allergy:yes:bad_~1_reaction acd 16 -12 -25
any:banana ad -11 11
being_evaluated cd 15 -11
drew_blood c 11
not__sure c 12
por_ahi d -21
substance:bebo_mas d 12
substance:more_@medicine cd -12 16
will__on a 13

=any:sailing ad 11 -10
=body:try acd 11 -13 -16
it__@symptom ab -14 12
of_us bc -24 18
perfect_timing ad -13 15
pregnancy:to_a ac 14 -11
ride:be c -18
will__something c 11

@symptom__nada ad 12 -11
como_cinco b -14
effects:con_la b 13
meds:much d 10
now:gradu* ad 15 -12
now:tonig* abd 21 -19 -16
skipped_me a 13
vale bd -18 17
was__drunk b 12

=any:front b 12
@body__as a 14
allergy:@animal_and a 10
bring* bcd -11 -14 17
eaten:en_la bc -17 14
had:la_misma bc -12 19
heart:bp_is bc -18 -16
week__have ab 12 -15

=any:mucha ad -10 15
=visit:answered cd 14 -11
heart:@machine c 11
me__@clinician bc 10 -19
reacc* b -15
will_do ad -16 19

fridge__is bd -11 12
heart__# bd 15 -14
pregnancy:newborn a -13
sacaron_lo a 10
toma_@medicine bd 14 -17

=visit:maybe bd -11 -16
=visit:packed d 10
a__@call cd -12 -10
eaten:algo ad -13 15
heart:but_it ac 11 -18
no__explained c 11
prior:@treat_si ac -11 11

=any:weeks ad 27 -26
@clinician_de acd -13 17 -11
any:get d -15
brain:cuand* d 13
brinc* abd -11 -16 21
calendario$ ac -18 19
helped$ ad -13 14
prior:las_dos ad 16 -10
ride:or d -15
sleep__it abcd -12 -16 22 -15
well:no_esta d 12

#__has d -13
cancel:me_out ad -16 20
matando b 11
organ:livers_good ad 11 -11
substance:until ad -13 15

=said:home:no bd -21 13
^figured ad 14 -11
any:let_me acd -11 21 -15
el_implante a 13
liver__but ac -11 17
old__@medicine b -11
volve* b -13

=any:manejando bd 13 -10
=body:which abcd -20 23 12 -19
@insurer__ser a 14
de_@body cd -14 -10
half_my ab -12 10
meds:for_nerves bd -11 12
not:hambre ab -24 17
now:for_it abd -18 -14 23
organ:yes_liver ab -15 -11
tengo_dialisis a 13
texts:si abd -46 -22 31
tuanis ad -13 16
un_par acd -11 -12 18
was__and abc -15 17 -13

am_stuck b 10
lujo$ ad 13 -10
now:yo ab -17 24
only_when ac -29 16
pregnancy:hermana ab -15 15
prior:es c -17
rest d -24
some__i d 16
substance:se_que b 12
yogur ad -11 15

=any:dificil cd 14 -11
=turn:body:no:yes ad -33 31
bag bd -19 10
drive:dejan ad 13 -11
llego_a d -17
not__@body bd 16 -15
poncho_la a 12

=body:nothing abcd 12 -20 -13 -12
=rule:well:yes:no_me|puedo_~1_quejo|quejar ad -13 18
=visit:law bcd -20 -15 12
down__dumps a 13
i__give ad 14 -11
kratom ad -10 14
many_i b -11
puedo_irme ab -10 11

allergy:esa_vez d 14
early__@medicine a 10
eaten:@food_with d 10
injur* a -14
plumbing ab 21 -10
prefer__over ad -10 11

=body:wow b 16
@drug__is ac 10 -16
@medicine__the c -21
^puedo acd 36 -21 -60
but__have bcd -24 16 -22
in__while cd 15 -14
que__toma c 12
that_she d -11
work$ abc -18 -14 20

=body:buenos b 12
@door abc -20 17 -30
as__please abd 28 -14 -25
closer d 10
ride:own abcd 23 11 -19 -31
substance:rathe* d -10
texts:@call_me abd 25 -18 -19

=any:conmigo ad 12 -11
=rule:well:unsure:regular a 14
@drive_me b -18
a__two c -11
adult:high_school a 12
any:dead_body a 14
does__the bd 18 -14
pregnancy:embarazada ab -14 10
prior:other b 11
substance:a_little bc -27 13
texts:en_la abcd -29 22 -16 11
una_no acd -14 -15 22
viene_otro d 13
well:poco d 16

=any:voy bc 11 -14
^that abcd -18 15 -81 22
allergy:morph* bd 12 -27
eaten:la_manana a -16
grave ad -17 16
heart:docto* bd -13 -16
home:sweet_home d 13
psychosis:know d -11
ride:still acd -23 28 -19
si__@ride cd 16 -16

birthday$ bd 12 -11
diamo* bd -13 21
pregnancy:i_need b -10
substance:whiskey ad -15 19
temprano_del ac -10 11
texts:recordatorios ad -15 17

=visit:llego d -13
@drive_my b -11
ella__@relative ab -19 22
faint_line c 10
for_that bd 18 -32
had:somew* bd -10 16
is_called bd -17 22
now:her ad 15 -11

allergy:not_to bcd -11 10 -16
on__list b 13
prior:verdad b 13
una_@clinician bd 12 -20

=visit:nos cd -21 14
a_hole bd -11 13
any:mude ad 18 -14
no_need abd -15 -12 22
nursing$ cd -13 13
recien bd -15 16

=asks:body:after:yes bcd -30 -12 32
adult:que ac -27 12
if_they cd 12 -11
prefer__not b 10
substance:perdi d 11
tell_you abcd -22 -50 37 -10

@cancel__ella bd -13 13
crei__pero a 11
eaten:@drive ad -10 11
emdr ad -16 24
not__reason b 12
now:si_puedo ad -25 20
una__el cd 15 -20
under_the c -10

drive:camioneta d 11
fine_by d 12
flash* d -14
heart:@year_que acd -10 16 -13
it_the c -18
physical__for d -13
psychosis:tia bd 23 -11
six$ ad -13 18

allergy:rate ad -10 16
any:la_@place a -13
coming:en_otra a 11
every_few d 13
home:on_the acd 29 -14 -20
my__did bd 16 -25
not__lick ad 11 -10
pregnancy:dando d 14
scared$ ad 11 -13

any:bien b 11
first_timer ad 18 -10
me__manana a 16
psychosis:depressed acd 18 -11 -11
ride:he_says c 11
texts:es_el c -14

=rule:effects:yes:felt|feel|feeling|me_senti|me_si a -17
ando_@late acd -12 19 -11
di__a d 12
edad$ a -11
lo_internaron b 14
marathon acd -11 -17 13
maybe__@vehicle ac -10 12

=body:@date ab -14 -25
=body:descarto abd 12 -19 -17
fue_la abcd 10 -13 12 -19
had:hace_un d 12
le__los bd 14 -11
one__said acd -16 20 -11
por__que ab 11 -22
pregnancy:cuido a 13

allergy:surgery bcd -16 21 -15
allergy:they a -16
cereal ab -11 12
had:nunca_me d -12
heart:raro c 13
le__al ac -15 -16
meds:no_estoy bcd -13 16 -12
organ:higado bc -10 -21
pregnancy:voy_para d 12
pull ab -13 -10
queda_muy a 12
substance:le_entro d 12
voy__de b -14

=rule:substance:yes:withdrawal*|abstinencia|methadon cd -13 13
allergy:also b -11
coming:truen* d 12
everything__@symptom c 14
que_no abd -23 -41 29

=rule:now:yes:not_a_bad_time ad -12 13
coming:por_favor ad -17 21
heart:corazon_pero ad 11 -13
heart:my_heart bcd -40 20 -11
lo__se cd -11 17
pregnancy:@relative_si d -17

=said:coming:ask b -19
ido__@treat cd -10 13
si__@drink cd 15 -13
well:feeling_good abd -24 19 12

al_reves ad 19 -20
any:sec abd -16 17 -19
days_they a -12
give__day bcd -13 17 -14
me_vino acd 25 -14 -15
no_point a 12
substance:de_la abd -16 -11 21

cancel:@howmuch d -19
my__are cd -15 -13
psychosis:with_my a -10

=body:@clinician abcd -10 -14 26 -22
=body:prefiero abcd -19 27 -12 -14
let_you abcd -17 -10 19 -10
my__days ad 18 -14
ride:en bd 11 -33
ride:to_wait a -10
should_be abcd -13 -15 27 -25
substance:your ab -23 17

=body:chart acd -14 13 -16
brain:from abc -33 -13 27
now:i_did b 11
ride:@relative_me bcd -22 -15 16
substance:control cd 11 -12

=body:wear bcd -21 -21 27
after_he ac -14 13
allergy:broke_out ad -12 13
casi__faltan a 11
effects:saber cd 13 -13
otras__a ad -11 11

@medicine__@date abd 17 -10 -15
effects:el ad -32 14
heart:es abcd 26 -12 -17 -15
me__over a -12
partida ac -18 17
that c -13

=any:be a -18
adult:different c 12
any:vitamins abd 23 -13 -20
asked__yet ac -14 15
organ:he bd -15 11
pregnancy:negative c -15
psychosis:type bd -15 21
you__@relative bd -15 13

=visit:toca ad -11 12
drive:car_and a -13
que_comi ad 17 -25
quien abcd -23 20 23 -23
want__if b 14

^nash d 17
a_real a -17
andam* abd -20 -14 11
days_are d -10
el_estudio cd 13 -12
keep_it ac -11 -15
not_busy ad -18 20
now:direccion ab -12 16

=any:estoy cd -18 -11
@medicine__@stop ad 20 -18
attack__was ad 15 -13
brain:seizures c -16
en__lista ad -21 19
have bd -14 -11
heart:daddy bd 13 -12
is__shared c 11

=any:@vehicle d -11
=visit:set bd -20 19
adult:when_i d -15
are_doing cd -21 18
despues_del bd -12 15
due__day d 10
el_@drive a 14
now:a_sec d 14
prior:nomas abd 25 -15 -25
substance:cutti* c 15
tambien$ b 11
texts:text bcd -26 -19 19

=visit:when bd 11 -11
colon* ab 13 -15
heart:diabetes a 14
los__de ab -17 17
new__it abd 24 -11 -18
you_@call bd -20 22

=any:dias d -18
=visit:on bc -34 15
am_not a -11
any:hang b 13
any:i_will abcd 12 -19 14 -14
organ:enzymes a -15
texts:no_es a 15
things_for d 10
too$ abcd 21 13 -29 -20
well:crap a 13

=tag:meds:unsure abc -31 -34 31
prior:tres_y ad -13 17

=body:empiezo d -11
=rule::unsure:ni_idea ac -22 24
=signs:body:unsure:other acd -12 19 -13
coming:la_@clothes d 12
duda$ abc -21 -14 17
now:done a 13
organ:diali* cd -14 22
ride:the_truck d 11
well:and bcd -11 23 -18

=body:med abcd 33 -16 -11 -31
^emdr ad -10 17
cancel:talk a -11
effects:todo_el ad -13 14
heart:hace abd -30 -20 21
now:friday b -11
o_que ab -17 22
organ:knees_bad b 13
que_lo c -11
ride:she_will a -12

=said:no:someone_else_has_it,_the_person_does_not abd 35 -55 -37
away__i ad -11 13
been_checked ac -13 14
hear__@relative d -10
nah_my ad 18 -16
not:las b -12
now__is a -10
safe:do a 11
toca__@date a -11

breas* abcd -16 -24 -27 31
having__my cd 16 -15
no__papeles bc -13 19
not:dolor ad -24 26
once_in b -22
psychosis:on bd -12 -17
ride:metro ad 20 -13

=body:oven d 15
^recai d 11
como__psicosis bd 22 -20
had:esta ad -16 18
heart:hipertenso_de ab -18 18
organ:tests_came d 12
ride:esta_en a 11
un__en ad -15 11

=body:real a -16
=body:unsure bc -12 11
ando abcd 11 -48 15 -13
doctor bd 15 -25
downhill a 11
pregnancy:#_# d 12
psychosis:for_mania bcd -22 -20 15
runs_low a 16
talking_to b 15

me__he abd -14 -13 16
vivo_a b -10
with__@thanks a 11

=body:estudio cd 14 -14
=visit:been c -17
=visit:o a -19
@medicine__so c 11
lick ad 11 -10
niner* cd 18 -14
now:better c -10
prior:coupl* ac -12 14
prometo$ acd -21 24 -16

heart:desde abcd -19 -16 -19 27
not__yet abc -16 -32 13
now:llama* ad 20 -12
prior:prescribed c 12
sleep$ ac -35 12
substance:el abc 21 -31 -26

=body:al d -20
=body:amamantando acd -11 -12 20
=visit:yep ad -13 19
as_in ad -13 14
been__four ad -15 18
c__treated cd -11 14
heart:little a -11
i__been a -12
manejando$ bcd 16 -22 -13
now:moles* ad -14 17
organ:kidney c -18
valvu* cd -12 19
was__so ac -20 15

had:me_la c -22
pregnancy:could_not a -11
pregnancy:is_@open a 17
the_scar abcd -10 -12 -11 15

=body:otra b -16
=visit:girl a -13
heart:see ad -18 11
meds:the_last ad 13 -11
psychosis:psiquiatrico d 15
que__dia a 11
ride:i_take ad -16 16
said__and ac -11 19
si__llega cd 13 -11

es__@month d 13
me_giggle a 11
si__@relative ab -19 -11
substance:licen* bd -12 14
too_much bc -11 14
you_take b 10

allergy:dice abd -16 -10 14
any:the_bottle ac -19 21
ni__higado a 11

=body:vet b 11
=rule:psychosis:unsure:bipolar_~1_2|two|ii b 10
do__checkups ac -13 15
ex_would bd 13 -11
had:para_el a -11
help$ b -11
high$ a -20
it_mania c 10
manejando bc 20 -28
me_fui b 11
prior:aguan* a 13
psychosis:tipo abd -15 -13 16
recal* abcd -24 -21 31 -16

^vi a -22
had:time abd -22 -13 28
hangi* c 13
heart:nada b -16
igual_y acd -17 23 -10
texts:llegan b 12

=any:este ad -14 16
=body:@wrong abcd 19 13 -24 -27
@medicine__trazodona d 11
adult:la_paciente a -14
any:dejame acd -11 19 -15
can__she acd -19 -13 18
comin* abd -11 -10 13
como__hora bcd -25 -12 14
entere$ a -11
had:hasta a 11
wake d 11

=any:fin ad -14 24
=rule:coming:no:something_came_up a 10
@day_to c 11
cancel:another_day a -11
count_if d 12
not:diagnosis c 12

=any:naci d -10
be__liar ad -14 14
i_ought d 11
prior:no_he ac 12 -15
psychosis:being_evaluated cd 15 -11
substance:mas_de b -13
tumor ad -16 20

=any:too abc -34 27 -12
adult:mes ad -15 16
adult:next_summer ad 16 -12
brain:recovered ab -11 11
cloza* acd -12 -17 23
for_now cd 21 -11
meds:am abd -16 -11 11
prior:del ab -16 14
substance:never_been a 12

es__para abc -15 -12 12
i_@stop bcd -21 -15 12
just__i acd -16 30 -23
nothing__the abcd 23 -15 -19 -14
psychosis:saber c 11
who_would ab 11 -12

heart:nothing_to d 11
not_hold abd -22 -14 23
segura abc -19 -27 15
veia__no d 14
well:that abc -11 11 -14

@medicine__yes acd -13 17 -14
bottle__my a 13
dry_as ad 15 -10
eliquis abcd -27 -22 -18 36
not:drugs abc 11 -13 -17
stopped_using a -10

cuatro__cuatro d 12
home:safe_and ad -11 15
the__hospital b 11
y__conozco c 12

=body:malos b 12
=body:yo ab 23 -32
been__everything bd 13 -13
eaten:solo abcd -24 -27 11 21
here$ acd 10 -17 -14
por__cero ad 16 -16
prior:si abcd -13 10 24 -33
that__wild abd -11 22 -18

=any:getting c 16
@drive__route d 11
@hours_ago abc 13 -15 -13
can$ abc -33 -31 23
does_it abd -25 28 -18
my_suitemate d -12
safe:con_mi d 10
waiting bcd -28 30 -27
well:las b -11

=any:importa b 16
anoche$ a 12
de__este ad -24 17
drive:si_mi c 12
heart:irreg* bc -16 14
my_number ad 19 -20

=body:esketamina cd -19 21
=body:pues ad -24 16
=rule:substance:no:weekend*|weekends|socially|socia abd -17 -11 13
^vamos d 11
cancel:@insurer ad 17 -11
cancel:let abd 22 -23 -18
estreno a 12
home:la_@door ad -16 22
husbands ad 12 -17
pregnancy:@eat d 11
pregnancy:porqu* abc -12 17 -13

=body:included b 12
=body:virgen abc 19 -17 -13
adult:he ad 15 -17
allergy:got_big d 13
heart:this_morning ad 16 -12
not:asked ac -21 21
prior:nerves a -10
ride:here ac 24 -18

=any:sure ad -32 21
@relative__i bc -29 16
and__says a -12
hungry acd 21 -12 -23
not:even abcd 39 -22 -24 -22
since__baby cd 16 -13
texts:de b -21
texts:no_a ad 21 -20

=visit:@wrong bcd 17 -15 -19
am__do bd -14 10
anestesia__dentista c 12
anything abd 16 -31 -14
conte* abd -37 29 -13
eaten:ahori* d 16
ride:he_would d 12
sorry_to d 14

=visit:worry a -16
allergy:i_was cd 15 -14
coche c -19
daily_for ab -12 -14
going__@drive b -12
me__sin b -11
my__looks cd -10 17
not:someone c -12
older bd -20 19
pregnancy:well_i a -12
prior:probar ad -14 15
your abcd -36 45 -15 -13

=body:@vehicle ab -31 30
@month__me ab -16 16
a_lo abcd -20 -18 28 -10
any:mine bd -11 -11
conmigo__no d -17
effects:clear ad 13 -10
heart:checked ad 17 -21
lost_a ab -14 13

de__quien abd -10 11 -14
got__do ad 14 -11

adult:sophomore a 11
coming:pie ad -29 32
not:psychosis ad 19 -11
prior:recal* c 11
shots d 13
substance:un_@year a 11
un__diario cd -11 11

=visit:decided b -13
able bd 12 -15
from_a acd -26 20 -10
grand bcd -15 -18 15
home:had d -12
no__just acd -24 -25 31
no__there ab 16 -30
ride:le abd 23 -16 -31
this__me b -11

=body:clean abcd 33 -46 -38 -13
my_@medicine a -24
prior:cuentan b 11
prueba__salio c -12
ride:@move a -11
would__great a 11
you__someones ab 17 -14

=body:acting b 12
it__blocks a 10
mandeme ab -20 12
meds:\xc2\xbf b 10
not:@traffic b 10
psychosis:lithium ad -12 12
que__cocinando a 10
salieron_bien c -10

=body:flomax bd -14 10
=body:podia abd -15 -11 16
@medicine__@symptom acd 29 -21 -22
allergies ab 21 -19
entro__a d 10
organ:were bcd -12 19 -19
texts:si_por ad -10 14
y_seguimos ad 22 -18

@visit_in ad -11 15
substance:le_estoy abcd -18 -16 22 -18

=visit:nino a 16
@drive_over a -12
meds:for acd -37 -19 27

allergy:polvo bd 16 -11
brain:years a -12
en_# abc 16 -19 -19
hasta_entonces c 11
heart:presion_si ad -14 19
psychosis:ruled_out a 11
ride:conmigo ab -18 18
veces_oigo cd 18 -14

any:do_that b -16
my__a bd 30 -39
psychosis:that_is ad 17 -28
ride:mi_familia a 12

=any:ido ab -19 20
been_to a -12
cancel:noche d 12
had:de_joven abd -12 20 -17
heart:otra_vez b 10
not:once ad 33 -25
pregnancy:nursing abcd -15 -13 -22 24
work d -19

eso_le d 10
heart:pressure_only d 12
prior:church ad 14 -11
third_i a -19

adult:docum* acd -10 14 -13
adult:quinc* abd 28 -11 -22
brain:punto* c 12
cancel:pues ac -15 12
drive:@drive abcd -16 -17 -22 24
heart:am_# a 10
heart:mom c -11
nada_me ad -15 18
organ:on ad -24 18
prior:psiquiatras d 11
que__esta bd 13 -16
ride:take bcd -15 -19 22
time_for bd 15 -16

=rule::no:yo_no d -18
de_@drug ad -12 10
diferencia ac -12 13
now:rato_mejor a 12
now:us ad -16 17
organ:higado_graso ad -15 12
psychosis:vi cd 15 -10
self b -18

=any:tambien acd -13 14 -13
=body:caida d 11
blood$ a -10
mero b -21
prior:for_@year d 11
trasp* ad -18 20
well:@relative_no c 11

=body:ahorita d -28
^hungry ab 18 -12
adult:menor_de ad 19 -16
ambulancia$ ad -12 10
effects:he d 16
group_count b 12
half_a abd -19 -10 24
hon$ acd -13 -14 11
marcapasos a -19
my__count ac -11 10
prost* ad 14 -16
since_@date ad -11 14

@treat__a acd -11 -21 18
am__could cd -12 12
ask__this ad -10 -10
de_habones ad -10 11
meds:surge* d -15
now:afraid_not a 11
organ:that bc 12 -10
psychosis:evaluando cd 18 -15
tried_everything cd -14 17
well:happy d 12

=body:dejaron ac -13 10
=visit:muy bcd 13 -17 -15
brain:convulsiones bd -14 13
days_in d 10
die ab -15 17
effects:day d 10
eso__el ad 10 -14
have_two a -12
prior:do_you d -12
psychosis:would bd 12 -26
ride:to_@vehicle ab -13 14

=body:am c -13
@medicine_distintos d 11
not:recuerdo abc -29 -10 18
organ:all_that ad 15 -15
widow* d 12

=body:estres abd 18 -15 -22
=tag:any:yes abcd -15 -24 -37 54
cancel:i_@cancel a 14
cancel:your b 15
had_an ab -10 10
not:liver abc 18 -12 -23
pregnancy:and_it b -14
will__to bc -19 12
yo_nada a 17

and_forth acd -23 27 -21
ansiedad__las ad 18 -14
emdr__a d 10
prior:secon* d -12
psychiatrist b -20

=number:had:old d 11
=visit:@traffic bcd 18 -11 -22
@relative__tomo b 13
are__ask b 11
be__i ac 11 -24
can_hold bd 16 -24
documented d 11
home:cuart* ad -11 12
home:stopped ad 12 -11
meds:discontinued a 10
organ:diabetes ab -17 23
wild__i a 16

=body:ect abd -15 -15 26
do__that b -12
heart:mi_corazon b -11
insuficiencia abd -11 -13 20
meds:the_surgery a 11
not_made d -11
psychosis:hypomanic d 14

=rule:had:yes:infusions|infusiones abc 17 -12 -12
did__i d -16
drive:accident b 10
el_urologo ad -12 11
heart:estoy_bien a 11
heart:got_a acd -12 -13 17
pregnancy:@clinician acd -31 -17 25
prior:ever c -15
substance:poco abd 17 -21 -31
toget* ad -14 16

digo abcd -20 -14 20 -11
got__@relative abcd -16 -11 -19 27
hoy_me a -10
hx d -11
lo_tengo bd 10 -14
now:sirve ad -11 14
pregnancy:am_nursing d 10
substance:mine abc -20 28 -14
well:@drive ab -18 18

=body:cardiologist b -17
=tag:organ:self ad -12 -11
am__@relative ad 21 -18
attack__# bd 16 -13
get__and cd -15 17
heart:since_# ac -18 11
impos* ad 20 -29
meds:pregu* bd 11 -14
now:desca* ad -21 22
penicilina$ d -15

@staff b 10
adult:#_pero a -15
groups c 10
had:# acd -19 -22 18
had__the ac 22 -15
me_viene ad -16 21
next_summer ad 16 -12
now:que abc -18 26 -29
pregnancy:los abd 20 -16 -12
pregnancy:protection a -10
trabajo_para a 11

=any:whole bd -12 10
@clinician__liver b 11
@drive__now abd -11 15 -11
allergy:no_idea b 11
hold_on abcd -24 36 -17 -22
of_@food d 11
ride:cousin abd -22 -14 18
would__you abd 25 -23 -22

=body:ckd d 13
cancel:thought a 11
is_@day abd -12 12 -14
le_veo ad -10 15
liver__my c -15
me__this ad -11 16

=rule:heart:yes:pressure|bp_~2_is|runs|es|esta_~ acd -10 -15 21
@clinician__not abc -19 -14 15
^cumplo bd 16 -17
eaten:minutes a -14
health c -12
heart:tomo_@medicine abd -22 -16 17
lexapro bd -12 -12
prior:scared_to a 12

a_esa ac 14 -20
hay a -11
home:is_been a 10
not:drip ac -16 20
prior:do_not cd 11 -28
saw_a d -15
sumer* d 14
swell a -11
take__more c 12
take_me b 15

=visit:coche c -19
=visit:keep abcd -18 -11 -30 29
eaten:now abd -22 -20 26
have__come d -16
pase__los ad 15 -14
psychosis:jamas acd 29 -14 -15
soy_muy bc -11 11
termi* bcd -28 -15 27

=body:ssris d 15
be_# a 11
facto* a 14
substance:todos_los ad -18 15

=said:no:not_that_they_know_of bcd -20 14 -18
back_is a 12
for__@year b -10
heart:failure d 14
joya bcd -14 -15 17
me_later d -15
not:inconveniente ad -11 16
organ:clear abd 17 -18 -12
pregnancy:dando_pecho d 11
ride:with ab -24 20
she__but ac -13 13

=body:chronic d 12
a_@ride acd 13 -25 -13
any:is c -24
fuerza$ abcd -21 25 -18 -19
had:recre* c -13
has__me c 13
i__say bcd -23 -23 19
limpi* abcd 41 -37 -37 -24
not:getting ad -21 23
organ:clean ad 35 -31
picks ad -12 20
tried_a bd 12 -11
what__am ab -15 16

=body:cast ab 14 -13
=body:how abcd -12 12 14 -31
=tag:brain:other a -12
adult:till ad 13 -11
allergy:not_@treat ad 17 -15
aqui__me bd 13 -16
del__me abd -17 -19 15
donut ac -13 17
la_botella a 12
o_menos c 11
prior:to_pull cd 14 -13
ride:@thanks b 14
tried bcd -16 -19 17
well:jaja bd 12 -11

mandaron acd -16 16 -13
psychosis:called abc 10 -13 -15
there__like b 11

=visit:you bc -12 -10
any:aspirin b 13
effects:@ride a 16
second_i d -10
substance:que_si abc -35 -13 32
you_@person a 13

=any:grandkids b -12
=said:yes:an_idiom_that_agrees abcd -27 -31 -30 44
home:waiting_on a 12
lozenges__mail ad 16 -14
problem__is acd -17 25 -16
substance:corri* d 12

=body:aparato d -11
=visit:sleep cd 23 -21
allergy:but_they cd 10 -10
eaten:since_@food bd 11 -12
had:am_a d 11
hemos acd -32 41 -23
mucha* abcd -17 12 -24 12
organ:y_no c 13
pendientes ac -12 11
rather__than ad -10 14
so_that d 11

any:and_half ad -11 11
escitalopram abcd 27 -12 -13 -22
llegando acd 22 -13 -20
substance:exactly ac -11 13
substance:know ac -10 -11
well:deprimida a 18

=body:full abcd -14 -17 -14 23
=visit:calle a 11
bueno$ ad -15 15
eaten:i_think c 11
evaluaron_por a 10
left_my abd -13 23 -17
no__cuadra ad 17 -16
now:se_me b -13
texts:textos cd -17 14
two_just ad 19 -17

#__@late bd 12 -12
=lead:visit:yes:cut:none abcd -11 -33 -35 32
@treat_hasta a 11
aguita$ bcd -11 14 -18
con_mi abc -12 -31 20
meds:paciente ab 12 -10
my_dead bd -14 -11
niece bd 13 -22
not:claro acd -29 34 -17

=visit:@move abcd -18 37 -10 -29
organ:@animal bd 13 -15
tambi* abd -34 17 -12

=rule:substance:yes:pack|fifth|bottle|handle|pint|bo bc 16 -12
a__it ad 11 -18
allergy:si_a a 15
eaten:estoy_en ad -27 22
evalu* acd -13 25 -34
home:farma* a 19
neither b -16
pregnancy:single ac 15 -14
substance:gomitas c 17
substance:noche* d 15
texts:hace ad 18 -15
well:top ad -15 21

=any:rato abcd -17 -21 -16 28
=body:testing c 11
=lead:visit:no:1 abd -21 -11 26
answe* ab -35 32
cancel:there d -12
drive:en_el d 13
prior:new_to a 16
substance:duro d 14
texts:phone bc -34 14
well:@insurance b 11
well:so_far d 11

@clinician_le bd -10 14
antes$ c -27
drive:always abd -27 -15 33
eso__se b 12
heart:that_is c -12
heart:three bc -11 -14
now:date a 12
now:lo ab -14 11

=rule:psychosis:yes:i_am|soy_bipolar|schizophrenic|e abd -12 -18 25
allergy:durin* ac -15 13
heart:for_pressure ad 14 -10
heart:kind_of a 11
heart:nothi* bc -23 -10
it__the abc -16 20 -21
mas__cuenta bd -13 13
psicosis_y d -13
well:how bd 32 -31
yes__so c -11

@call abcd -23 44 -13 -36
at_@holiday ac 12 -20
now:hour_is ad 10 -12
ride:best d 11
would_not b -36

buffet bd -13 15
guessing$ cd 22 -18
hasta__jajaja d 14
not:quite a 14
now:sounds ad -11 16
out__cards d 12
ride:is_going d 10
si__ir d -14
sube__baja c 14
swear__it c 10
this__be ab 13 -28

=asks:body:all:yes bd 21 -27
el__mis bd -11 18
heart:@drink c -12
not:here bcd -10 -26 16
screamed__an d 12
sever* abcd -18 -12 -13 32

=body:asthma ad 17 -12
ahora__le ac -13 10
any:repit* b 12
bottles ab -12 -11
de__toda ad -14 15
had__that a 11
la_bendiga b 14
no_padezco a 14
organ:is_fine a 13
refil* abcd -19 34 -11 -24
substance:es_problema cd 15 -21

@drug_does bc -12 13
had:somet* cd 13 -16
mejor_ya d 10
minor b -11
snip$ d 13
substance:am_on d 12
substance:un_problema bd -12 11

=body:hace bcd -27 18 -15
@call__problem ad 17 -10
about__one bc -16 16
al__nomas ab 18 -12
always abcd 14 -41 -34 18
cancel:y_ya ad -12 14
if_anything ac 18 -13
llameme abcd -13 30 -19 -15
oi bc -20 15
the_mind cd -13 18
una_semana cd -11 18

el__como cd 12 -19
home:@thanks_a a -12
if_you ad -24 18
insurance bcd 31 -19 -27
memorys c 10
once__a d -14
only_if bc -18 23
y__volvi cd 13 -12

=rule::unsure:waiting_~5_hear|back ac -11 11
aun__la a 10
mellizos d 13
now:count* d 10
see_a cd -11 12
trabaja bd -13 -14
well:a_ratos ac -15 19

@year_for d 11
allergy:medicina bd 20 -14
drive:picked ad 15 -11
heart:only_the ad -19 21
heart:why abd -12 13 -11
home:lobby ad 23 -17
meds:me_@insurer ad 11 -11
substance:tengo ac 11 -24
take__than cd -14 19
vida abcd 14 -33 -32 12

@drink_de bcd 14 -17 -13
bottles$ b -10
recliner d 15
substance:pienso d -11
up__or bcd 10 -13 -14

=body:hepatitis b -13
^consegui a 11
balloon d 11
diamox bd -13 21
normales$ a 10
poco_para d 13
ramon abd -14 20 -17

=body:daban abcd -11 -10 20 -14
@drug__day a -13
cancel:outsi* ab 21 -17
heart:conge* cd -10 12
near ad 12 -16
no_known a 10
now:time_for bd 16 -11

el__en bc 11 -22
had:six a -17
la__ando cd -16 14
llamada$ ad -16 11

=said:had:no abcd 18 -14 -26 -16
=said:unsure:a_denial_denied abd -36 -24 35
@place_por b 11
eaten:big b -12
nada_raro a 14
pasado__el ab -10 14
ride:@place ab -13 15

=body:dormir ac -33 12
=said:psychosis:yes a -11
@call__cell a 14
@insurer__@insurer ad -11 15
a_little abcd -15 -12 19 -14
adult:for_me b -13
eaten:una abcd -26 -30 -29 41
grade a 12
guada* abd -15 21 -19
heart:last_@year ab -15 -11
is_handled d 14
le_cuento b -20
tell__in c 11

=any:recuerdo a -15
=body:cabinet b -22
=number:organ:few abcd -21 -25 -19 29
meds:de_la ad -13 13
nobod* cd 30 -27
not__can b -11
now:ahori* b -22
out__ago a 12
voy__@drive ad -12 14

=said:well:yes ad -30 13
and__doing ac 13 -11
effects:sailing ad 11 -10
sign$ d 14
substance:was_a abcd -17 13 -11 10

=any:llorando acd 21 -12 -12
@relative__nietos b -16
anestesia$ c -13
brain:seize* d 12
heart:asthm* ad 19 -16
y__en ad -13 15

cada_noche ad -11 17

need_my bcd 19 -13 -27
organ:a_orinar c 12
organ:me_dio cd 21 -19

=any:grown ad -15 24
=body:livers bcd -14 -12 17
epilepsia ac 12 -11
ride:people a -11

=any:arriba ac -19 11
not:contesto abc -16 18 -11
ya__cuenta d 12

=any:forgot ad -19 23
=lead:any:no:cut:yes ad -15 18
@cancel__not ad -19 20
dab ac -16 18
estuve__no ad -17 16
husbands__and ad 13 -11
not:pena d 12
psychosis:told_me a -19
says__other cd 16 -15
well:walking ad -17 22
will__someone c 15

adult:nieto* bd -11 15
calli* ab -16 15
chiquito_y a 12
coming:al_final ad 16 -12
luego a -21
suegra ac 14 -11
well:not c -28

=rule:cancel:no:^_do_not bd -26 17
but__@clinician a -12
cancel:is d -19
dijo__si a -13
had:was abc -19 -21 18
pregnancy:named abd -17 22 -10
reir ad -11 18
two_stents ad -12 11

=body:veo ab -12 15
=rule:effects:no:all|been|feeling|feel|doing|ever ad 20 -17
@body_infection cd 12 -12
adult:be_# ad 12 -13
of_plans ad -12 14
por_nada ad -15 11
pregnancy:enter* ad -12 17
psychosis:lie bd 14 -12
que_tiene cd -18 13
ready ad -10 15

=any:falta ad 20 -22
^oia d 11
allergy:nada abcd 33 -23 -31 -14
any:gave ad -10 10
any:manej* bd 13 -10
forever a -11
home:@clothes abc -23 20 -12
meds:week a -19
of__is b -16
papeles$ abc -18 21 -12
y__limpio a 10

@insurer__si ad 13 -11
adult:not_till a 10
days_for ad 12 -11
in__of a -14
psychosis:define_mania bd 11 -12
rather__tomorrow a 12
ride:negative a 11

=signs:cancel:unsure bd -15 11
allergy:out_of ad -21 23
allergy:put_it c 10
effects:sure b -12
pregnancy:tomor* ac -13 15
texts:same b 14

about__out a 11
checa* abcd -13 -15 31 -25
effects:va d -13
estamos_en b -14
peor bc -12 12
permi* bd 17 -22

anything__not ac -12 16
brain:had ad -12 11
home:bien ad -22 19
substance:voy abd -15 -14 23

acabo__salir d 12
allergy:medicinas ad 12 -11
brain:limpi* ad 14 -10
cancel:no_si abd 21 -10 -13
now:at_the acd 19 -11 -13
prestan c 11
well:like abcd 37 -35 -17 -17

=body:feel a -14
@drink__@drink abc 12 -11 -12
@texts$ abc 18 -23 -19
camioneta ad -11 14
had:cosa bcd -16 25 -18
it__new a 13
las acd -13 -16 16
meds:propranolol ad -13 15
puedo_escribir a -13
ride:my_old ad -12 13
substance:entro_duro d 12
text__me ad 13 -11

allergy:bracelet d 15
asking_around cd 18 -13
cronica$ cd -12 15
de__un abd -14 -20 19
ningun_inconveniente ad -10 11
no__it abcd -19 38 -23 -16
not_picking c 10
told_to c 12
y__que b -10

=body:watched b -10
any:mejor_que b -12
brain:after abd -14 -14 23
brain:despu* d 13
eaten:if cd 17 -11
my__officer c -14
name__not ad 14 -15
pensaron__era ad 14 -13
substance:not_this abd 18 -11 -21

=any:yeah bd -13 19
=denials:visit:0:unsure+yes abc -22 -54 23
lo_consulto abcd -12 -11 20 -11
maintenance d 12
naci__# a 11
pregnancy:#_semanas abd -19 -11 25
the_@sick a -13
vomito ad 15 -10

allergy:stuff bc 14 -17
any:biscu* d 12
es_la abd 22 -20 -23
had:once_and ad -13 16
it__instead d -10
not:decirle abcd -17 -16 24 -10
prior:@medicine_count c 15
que_@insurer abcd 38 -30 -10 -12
she__that c 11
substance:crist* abcd -14 -17 -25 33
y__con acd -15 -22 25

=any:today bcd 24 -18 -21
=visit:minutos c 16
now:is_# ab 12 -11
organ:@insurer b -15
substance:a_problem b -22
viejo__el b 12

=denials:visit:2: bcd -40 -34 19
@stop_de ac 10 -24
es__no bd 11 -10
handled abd -27 -11 22
probably_my c 11
ride:thoug* a 12
si__puede cd 24 -26
texts:about_it c 11

#_semanas abcd -17 -12 -10 25
alone_and a 10
con_tanta d 10
ever acd 26 -29 -23
now:to_say c 12
substance:had_it d 12
upstairs a 11

=visit:jale ad 16 -13
allergy:could_have acd -11 14 -10
can__be d -13
now:ok bd -15 17
organ:have_one b -12
the__got c -21
to_get d -16

=rule:allergy:no:no_~2_problem*|issues|reaction* abcd 38 -14 -13 -29
@day_but acd -14 -11 21
@relative__his bd 17 -18
^stopped c -10
anything__i a 14
brain:footb* d 13
de__y abd 15 -43 -13
effects:efect* bd 18 -20
not_certain c 16
un_roble a 10

@relative_por d 12
^aca d 12
^take abd 27 -20 -15
allergy:woke_up ab 13 -13
mentira d 11
my__@treat c -10
not:senor a 20
prior:not_tried ab 13 -11

=body:preventing c 13
=visit:other bc 11 -14
=visit:pregunto cd 19 -10
dejar bcd -22 -15 14
for_the c -14
never_tells b 11
of_my abd -17 -22 15
organ:dijer* ac -12 11
presion$ ab 11 -26
quise c -12
ride:todav* acd -16 18 -11
substance:en_@date acd -20 -14 18
well:sube c 14

#__not ad -23 17
=visit:kevin bd 14 -10
age ab -15 15
caseworker b 10
coming:sigo ad -17 20
drive:aun acd -13 17 -11
prior:zero abd 28 -12 -14
ride:@relative_says c 12

=body:@cancel abd 15 12 -18
=rule:organ:unsure:de_chiquit*|nina|nino|joven cd 23 -18
exactamente$ abc -12 17 -12
heart:my_physical abd 21 -11 -17
mucho* ac -11 -16
swapped c 10
well:again bc -30 -13

family__got d 11
it__if cd -12 -10
me__raro acd -11 14 -11
no__ella ab -14 20
now:ando abcd 20 -11 -16 -11
prior:mismo b 14
psychosis:since_# ad -21 21

diabetica d 11
heart:low_blood ad 19 -20
me__@insurance ad 14 -10
meds:lisinopril c -14
now:you_all bd 15 -10
se__me bcd -12 17 -18
substance:navidad a 11

adelante d 13
eaten:@body_is ad 17 -11
felt abc 14 -12 -13
meds:me a 13
now:right_up ad -11 12
recko* ac -14 13

=body:ah ad -10 10
=visit:entera d 11
adult:anos ad -20 21
any:este d 12
cancel:la_@visit bd -26 13
dieron_para a 11
effects:every* ad 15 -11
on__side cd -14 -14

=body:borderline abcd -13 -26 28 -23
=rule:ride:yes:si_mi|la_@relative cd -21 18
adult:mama abd 13 -16 -12
coke_was ad -10 11
drive:have_to ad -22 15
en_los ad -19 19
organ:trasp* ad -18 20
por_ese ad 18 -15
presion__mi a -22
prior:three_or d 17
soy__y abd 13 -20 -16

=number:now:grown a -10
cancel:waited abd 25 -12 -19
effects:two_days d 10
golpee_duro cd 13 -11
hablarlo__mi cd 16 -10
heart:fibrilacion abd -13 -12 21
heart:was_a ad 21 -19
meds:@medicine_but ac -11 11
now:for_me ad 23 -23
now:i_can bd -29 16
organ:@relative_tiene c 11
passed__test a 13
psychosis:is_all ab 15 -11
psychosis:ningu* a 11

as__you d 12
eaten:manana a -16
me_entere ad -13 12
off__days d -13
sleep* d -12
wort$ a 11

=any:contrario ad -14 10
=tag:effects:no c -14
brain:a_fall ac -13 16
eaten:dinner bd 10 -19
well:rain ad -12 16

=any:pm ad 12 -11
=body:license bd -12 14
=rule:pregnancy:no:hysterectomy|menopause|menopausi c -10
allergy:esa_no a 13
cuesta b 10
not:responder ab -14 22
now:es_rapido cd 16 -12
positive_test cd -10 16
yes__of abd -12 -10 13

=visit:nombre ad 19 -12
^better ab -14 21
every__no b -13
prior:para abcd 20 -16 10 -21
time__he bd -12 21
yes__other ad 24 -24

@medicine_is ad 26 -25
calls_only a 11
drawn abd -22 -13 14
heart:sale_alta c 10
not:pusieron ad 17 -13
now:pero_en ad 20 -18
substance:clean_# ad -12 13
taking__@medicine bd 19 -12
tours b 14

=rule:allergy:unsure:puked cd -10 13
=rule:safe:no:scared|afraid|miedo|asustad*|dan a 17
a_time c 15
not_pregnant cd -18 11
now:see ac -21 17
organ:sacaron acd 13 -11 -13
pregnancy:bebe_ya ad 14 -10
pregnancy:saco_@drink d 14
psychosis:at_the b 17
psychosis:rispe* bd -10 13

=body:sitio a 12
limpia ac 13 -11
meds:la_@medicine abd -11 -12 16

@clinician__to bc -29 24
a__@place bcd 15 -12 -12
no__hay ac -13 16
no_perdon a 13
substance:say acd -10 -13 16

=body:hospital a -17
=body:mercy b 13
ahora_ando ad 18 -16
my__@drive c -19
pregnancy:had_an c 10
sirvio acd -14 -12 19
tome__en a 13

i__dying b 11
lo__pero a -25
meds:@year abd 39 -12 -36
one_@medicine abc 20 -27 -33
swell_up d 11

=body:actually a 12
any:good a -10
is__@medicine a -27
now:say d -24
organ:mucho_al cd 19 -18
se__le ad -14 14
tengo_baja a 11
texts:fine d 11
well:@clothes d -10
y_esta ab -20 17

broke__i d 12
first_one abcd 25 -15 -12 -16
impla* a 14
organ:de_orina a -13
pido b -14
un__hace abcd -31 -17 -23 40

=any:let acd -21 20 -10
=denials:body:0:no+yes b -33
=tag:well:asks bcd 28 -25 -25
brain:spells a -13
heart:los ad -13 14
me_inyecto ad 15 -12
not_keep ad -28 24
prior:one abd 29 -25 -33
should__bring b 10
substance:ya_no cd -18 10
texts:no_@thanks ab 19 -12
todas_las acd -13 -15 25

=body:papers ac -11 14
@call_con b 10
coming:suelt* a 11
habri* cd 27 -23
heart:for_the d -24
last_message ab -13 14
pregnancy:now abc 17 -12 -16
psychosis:vi_cosas cd 14 -10

=rule::turned:sorry bc 12 -29
a__for a -12
antes_si ad 16 -33
now:si_llego a -11
organ:en_orden ad 18 -10
organ:trans* c -15
prior:servi* ad -19 12
substance:cuando bcd -16 11 -19
substance:que_toma ab 15 -15
una__de ad -24 10

=any:enough d 11
@symptom__out d 16
allergy:laryngospasm d 12
heart:not_think ac 14 -17
major cd -11 12
now:libre abd -19 -10 23
on_this c -11
problem__me d 11
toma__mi d 13
when__since c 11
ya__@relative d 10

=said:any:ask abc -21 12 -21
brain:just bcd -17 -14 16
cancel:el_@parking a 11
meds:anticonceptiva bd -22 17
moria d 12
psychosis:ruled acd 19 -13 -14
she__patient ad -12 13
well:igual a 11

=rule:substance:yes:blackout*|blacked|binge*|bender* ab 11 -16
=visit:trying acd -12 20 -15
@stop__the ac 11 -19
and_i bcd -19 -17 17
cancel:borre* abd -16 -13 22
died_of bd 19 -12
just__sleep ad 14 -11
my__to ac 16 -28
promise$ ac -10 12

i__last b -12
meds:dormi* ab -15 11
ride:with_her d -13

=body:bipolar ab -10 -11
=body:monton d 16
=visit:y a -19
not:under ac -19 17
now:esa_hora c -15
quien__lee b 12
text__anytime d 14

=tag:cancel:self b -13
allergy:es_la bd 16 -13
brb$ bc 14 -11
but__ok a 17
desay* ad -14 19
home:somewhere c 10
it_back d -12
not_mine ad -12 13
now:hasta ad 20 -21
ride:my_car ad 14 -22
substance:got abcd -14 -28 -23 28
total abd 26 -19 -18
v$ d 11
veo$ cd 16 -12

=said:brain:no abcd 55 -65 -12 -46
get_back acd -12 25 -16
had:de c -12
tengo__que cd -12 14
whats* a 19

=body:mucho abd -24 -24 24
=visit:es ac -19 -10
=visit:service ad 15 -11
^passed abd 17 -19 -17
heart:a_heart c -28
i__ok ab 18 -14
mejor__no d -16
si__esta a 12

=body:duro abd -17 -14 12
bites d 15
clean__@date ad 21 -19
effects:the bcd -20 -28 23
for__pressures c -11
heart:heart_of a 12
psychosis:with_the c -11

=rule:now:yes:digame|dime|digale|adelante|dale b -10
=said:substance:unsure bcd -15 11 -29
anemia ad 18 -11
i__certain b -11
now:sons ad 12 -10
organ:and_then cd 18 -17
pregnancy:done abc 21 -15 -14
saw bcd -17 15 -16
she__@relative bd 11 -11
well:need b 13

=any:toda bcd -17 -15 16
=tag:prior:turned abd -16 13 12
allergy:time b -17
coming:cuente d 13
cycle bd -12 12
de__@drink b -16
does_getting b 10
dormido cd 11 -31
is_good ab 16 -24
pregnancy:estamos_buscando acd -11 17 -15
puede__mi b -13
twice__it a 12
well:en_el d -15

allergy:brace* d 15
i__them cd -17 15
no_estan d -11
psychosis:baker c 12
ride:casa a -16
ya_llego abd -11 13 -16

cancel:leave ad 23 -21
drive:manej* acd -29 -14 26
eaten:noche abd 27 -26 -21
going_to acd 13 -23 -15
heart:anxiety b 15
just__problem c -11
me__from b 11
not:point a 12

=body:eight bd -15 11
=denials:visit:1:unsure+yes a -13
=visit:er a 15
@move__day b 13
coming:got ad 18 -10
eaten:hace_tres d 11
had:am_back bd -14 14
llamen ac 21 -29
mi_@animal abd -17 34 -26
substance:do d -22
substance:pareja bc -13 15
texts:los_@texts bcd -13 -10 10
will__tonight c 11
y_comi d 11

=body:estan bcd -13 28 -26
comerme d -14
mero$ bd -13 19
now:can_we abd 32 -28 -12
preg abd -21 -12 29
prior:si_eso c 11
well:weath* a 12

=body:toro a 16
^@animal a 10
allergy:went ad -22 16
asegurar abc -15 -17 24
had:que abd 14 -10 -12
porque_ya cd 13 -14
substance:every_night ab -25 -19
the__stuff bcd 12 -11 -20

and_this ab -14 13
left__on c 10
of__in b -18
staying bcd -23 20 -29
texts:can abd -14 -16 12
un__me c -27
well:papa d 11

@year_ago d -13
a_nice bcd 15 -11 -12
coming:no_@move ad -11 13
enfermera acd 14 -17 -19
no__@cancel b -16
substance:y_hasta a 14
well:will_not a 13

=any:repeat ab -13 12
=body:permiso d -14
now:me bd -11 -11
olvide d 10
substance:in_# abd 31 -19 -25
tres__la d -12

=any:since abc 21 -14 -48
@symptom_and bcd -13 -20 16
allergy:it_the ad 12 -13
brain:de bc -22 -19
drive:wife ad 20 -29
good_too ad 11 -11
never__a acd 16 -25 -13
organ:follow cd 11 -12
pregnancy:falsa_alarma ac 13 -11
si__la abcd -18 -10 37 -30

@call_you bd 21 -16
desocupada$ ad -12 16
fu c 11
me_cai c 13
pregnancy:esta_embarazada b 13
spam abd -12 24 -19

=body:conozco ab 15 -20
=visit:do cd -28 17
allergy:on cd -19 13
comie* ad -18 19
good__my ad 19 -19
in__@drink bd -17 16
not:calls ac -12 -10
substance:a_glass a 14

=body:tal bcd -15 12 -15
a_mis abc 15 -15 -14
cancel:will_be ad 14 -12
cbd bcd -11 20 -14
filli* cd 11 -11
psychosis:hospitalized_for acd -11 -10 19
the__last acd 12 13 -28
well:tengo d -12

forever$ b 13
la__espera bd 12 -13
pero__estoy b -13
psychosis:summer cd -12 14
texts:@clinician a -11

now:con_el a 17

=any:couple bcd -17 -11 27
agua abd 28 -16 -27
andamos$ ac -11 13
any:tell bc -29 26
aroun* abd -17 -27 11
cerebro abcd 22 -11 -13 -16
drive:no_puede a -16
had__of abc 11 -13 -21
office b -14
ride:@relative_just ad -12 17
ride:can_i b 12
se__complica a 13
strong_as a 10
to__about ad -22 11
unless__the a 12

@howmuch__cada b 11
@treat_no abcd 20 -10 -15 -11
^free a 15
a__era d -11
a_tiny d -10
bad_back bd 14 -11
heart:lucky d 10
ok_with a -10
pregnancy:no_soy b 13

^totally a 11
a_miscarriage b 12
cycles ad -13 15
drive:camino d -11
empty abcd 34 -30 -13 -22
now:final* c 10
si_nomas a 12
substance:@medicine_for ad 11 -19

^adelante d 14
bano$ c 13
como__si ac -19 10
high__i ac -29 12
llena* ab -13 19

=any:garbage a 14
=visit:rapido cd 16 -12
allergy:just abd 24 -20 -18
now:on_the ad 17 -11
organ:los_resultados abc -10 -14 19
se_que cd 15 -17
texts:@price_me d -11
well:garba* a 14

=number:allergy:few ad 22 -19
@book$ ac 12 -14
senti ad -18 18
sit_in c -14
substance:been_bad ad -12 15
tell_my d 10
tendr* abcd -23 -28 41 -28

=body:thirty ad 13 -14
@relative_me bd -44 13
allergy:please ab -14 18
any:you_got d 20
duele_mucho ab -10 17
now:sure ad -12 11
only__is ab 10 -23
ride:boy ad -21 26
utis_count bcd 21 -11 -15
viajo ad 16 -11

#__grade a 12
look__my acd -15 16 -11
pregnancy:negativa_pero a -13
thanksgiving a 14
well:hit cd 15 -17

=any:bastante d 11
@date_de ad -12 12
effects:and acd 16 -10 -13
heart:trouble abc 11 -11 -13
meds:my_@drink b 16
organ:catheter bd -15 17
psychosis:por_bipolar a 10
smoke bcd 11 14 -26

=visit:giving a 12
now:otro_dia ad 23 -21
ride:@relative_consigue bd 15 -15
ride:no_hay acd 26 -14 -11
slept_like ad 18 -15

=body:cardiac ac 13 -10
=body:rinones abc 13 -22 -17
=tag:drive:no abc 22 -35 -24
@year_i ad 13 -13
allergy:allergic_to abc -14 14 -14
brain:eso acd -20 -21 22
eaten:grapes d 11
had__it d -13
no_volvi cd 15 -11
organ:thoug* c -14
ride:#_but b 12

brain:but_it ad 14 -11
eaten:remem* c 14
now:mil ad 14 -13
ride:ya_le ac 10 -11
stroke_but abd 13 -16 -12
they_had abcd -15 -13 -18 24

=visit:mr ab -17 17
coming:something_came a 10
cuando__la ab -29 23
decir_a cd 16 -18
effects:better ad 16 -13
heart:it_is bc 13 -17
iffy abcd -18 -16 30 -21
vitaminas_cuentan b 11

=body:nunca abcd 27 -52 13 -47
con_mucho d 15
heart:casa b 11
home:sin ad -23 24
la__cosa bcd -12 19 -11

=body:hay acd -11 15 -18
=visit:aguanta ab -11 15
=visit:timing b -10
every__@day d 11
hago__el cd 10 -14
heart:i_do ab 18 -23
me_sobran d 18
my_cardiologist d 13
now:me_i ad -12 14
pregnancy:@visit abd -13 13 -12
psychosis:every_@month cd -11 15
ride:me_back a -15
sons_# ad -12 14
they_tested a 12

@relative__de cd 15 -50
@ride__to b 11
allergy:la_cara d 14
coming:take ad 11 -11
effects:time ad 17 -15
not__good abd -11 23 -16
psychosis:scare* ab 17 -17
sin_problemas a 12
texts:has a -11
texts:mensajes abd 23 -15 -13
vice$ a 11

=said:ask:opens_with_yes,_but_tells_otherwise bcd 18 -19 -23
allergy__no a -11
angina d 10
any:se bd 19 -27
brain:he_tenido abd 13 -10 -12
cirrosis$ c -11
digam* bc 11 -10
drink__# ac -12 16
i_moved ab 16 -11
pregnancy:came ac 26 -22
prior:no_me c -14
prior:nomas_@medicine ad 13 -10
ver$ abcd -12 -17 29 -24

=body:fifth abc -24 15 -18
^should acd -28 31 -37
ex abcd 21 18 -23 -38
heart:have_not acd -30 30 -12
no_voy abd -16 -10 15
not:esa b 14
substance:@stop_@drug bcd 18 -11 -15

=body:third a -19
any abc 19 -47 -26
one_is ad 11 -12
organ:limpi* abcd 27 -13 -15 -24

@medicine__dan ad 16 -15
eaten:about_the ad -11 11
habla* abcd -26 12 14 -15
heart:no_me acd -20 27 -22
is__@symptom b 11
si__@medicine abc -22 -18 26
y_lo d -13

=body:andamos ac -12 17
@medicine__@medicine acd -46 -28 48
allergy:once ac -20 13
effects:good a 12
effects:one b -11
just_the bcd -49 -20 26
mania__# d 10
noon abc -16 -21 22
unsur* bc -14 14

=body:during ad -23 14
=body:preguntan bcd 12 -11 -14
=rule:cancel:unsure:might|maybe|may|quizas|tal_vez|q abd -20 -12 12
had:le d -12
if__my c -11
patron$ a -13
pregnancy:sister ab -15 12
vio a -12

=body:mil ab -16 19
a__pack abd -11 -22 28
are_you cd -15 -22
estan_haciendo c 12
few_minutes a -11
which$ bcd -15 14 -11

@fetch_la bc -11 14
allergy:#_@date ad 15 -19
confirma cd 15 -15
not__since b -12
organ:@relative_had bd 20 -14
psychosis:suspe* ac -19 20
substance:befor* c -11
tomorrow bcd -17 15 -18

any:do_not abd 13 -12 -15
be_we cd -16 18
had:pusieron_una ad -12 12
heart:oh ad -11 16
knocked_up ad -13 22
pretty abc -12 -14 20
substance:close cd 15 -13
texts:right a -15
trouble__i cd -11 14
turn$ acd -12 21 -20

=body:dice abcd -33 -21 18 18
=visit:@body d -12
a__guess d 12
drive:are_you ab 15 -12

=any:soy c -16
he_tenido ab 12 -16
mas_o abcd -20 -13 25 -20
otherwise__as ad -14 14
repla* d 11
substance:mama d 11
y__por b -19

=body:dio bd -11 12
any:obvi abd -11 -11 22
cai__el ac -12 13
en_casa bd -18 11
heart:la abc -15 -28 35
lo__que acd 30 -16 -26
now:up_my d 10
prior:physi* b 10
ride:me_and ad 16 -12
si__consigue bd 15 -15

=visit:ladder a 11
allergy:just_to a 11
already_and d -17
cancel:@insurer_a a 12
carry__to a 11
hard_to abcd -25 -19 32 -19
meds:y_@medicine bd -14 16
ride:first bc 15 -11

@year bc -15 -10
prior:ssri cd -12 12
problem__it ab -22 19
ride:puedo_irme ab -10 11
says_high c 13
substance:got_my c -11

=visit:duda c 13
can__bring b 14
had:llama* bd 18 -16
honey__am a 11
i__all bc -16 -13
la_edad bd 12 -13
las__mi c 13
since__i c -11

=any:sugar d 13
=body:cyst cd -12 13
=rule::slight:no_es|era|fue|sea_~1_nada|grave| a -12
chang* abc 16 -20 -24
creo_que b -21
done_# ad -10 11
effects:you b 16
failure ad -12 12
gave__kidney d 16
is_killing ad 19 -20
pregnancy:condom ac -13 13

=any:new abcd -19 -11 -11 24
=body:comes c 12
=body:stick ac -14 11
hablando$ bd 12 -11
higado__la ab 14 -12
home:was abd -28 28 -13
the_heart bc 12 -11
then abd -27 -21 15

=body:@traffic abc 13 -14 -14
^todavia bd -32 -13
had:been abd -11 -18 27
heart:de_alta a 12
home:@body ad -17 18
llego$ c -15
nomas_ansiedad a 11
not:levanto a 12
psychosis:middle bc -10 11
texts:mensaje_que ad -11 14
the__that bc -14 11
took__# d -10

a_sonreir d 12
fiebre b -16
in_from d 10
show_up cd -15 -16

bless* b 12
not_breathe acd -13 -10 15
sacaron c -18

allergy:allergies abc 20 -16 -10
and__tell bcd -13 17 -16
another$ d -11
cancel:about ad -15 13
computer abd -21 25 -20
fu_ni c 11
le__decir abc -22 -17 28
meds:en ad 11 -14
my__man d -10

=any:mande abd -11 21 -21
=body:feas ad -11 14
brunch ad -16 27
now:under_a ad 13 -10
ya_esta b -10

=tag:psychosis:self a -11
heart:textbook a 14
here__am ad -13 14
not__on ab -18 11
substance:son c -14
yes__they c 13

habria_que abcd -13 -18 29 -15
mi__sabria bc -17 15
prior:tomo abd -10 29 -20
psychosis:yes ad -14 19

=any:yesterday acd 25 -17 -17
=body:documented d 11
eaten:voy ab -11 13
esa_es d 13
vesicula$ ab 22 -19

=body:knows acd -28 11 -12
cows bd 13 -10
crazy_about ab 14 -11
now:sin ad -28 30
psychosis:would_not c 13
ride:i_have b -20
substance:calli* ab -13 14

=any:bad ab -17 -20
adult:they c 13
brain:in_# abcd -14 -15 -11 23
brain:pero abcd 23 -13 -11 -18
drive:toca ad -19 22
figured_i ad 13 -13
had:quiero c -13
just__period a 13
organ:gastr* ad 15 -11
prior:wanted ab 16 -12
stimu* d 14
texts:con_confianza d 15

=body:surgery a -19
=visit:self c 11
can__take abc -21 20 -12
lugar_a a 11
tomo__@vehicle a 12

=visit:arranca cd 18 -19
^naw a 12
^pido a 14
not:del cd 14 -18
prior:was_a c 14
prior:yes d -10
ride:sin ad 21 -20
seria__vez b -14
viene cd -21 11

chickened_out ad 20 -13
could__@body c 10
debo d -18
effects:my_@visit b 10
has__do ab 13 -10
heart:quien bd 10 -12
heart:roto d -15
mi_carro ab -16 21
no__dejar ad -17 21
not:em ac 11 -12
now:si cd 15 -21
pregnancy:estuviera d 11
pregnancy:que_no abd -19 -13 15
prior:como bc 18 -21

#__was bc -16 -11
=visit:plans ad -13 16
air$ ac -19 11
coming:nos_vemos acd -23 -12 23
for__does bc 14 -12
lo__asi d -11
meds:that_is a -13
never__an b 16
still_do a -11
substance:@date_i ad -12 13

=body:entienden b 13
=body:hmm abcd -18 20 -11 -14
=body:scan b -19
=lead:visit:yes:on:no abcd -10 24 -10 -21
after__twins d 10
allow* b 12
broke b -12
camar* a 10
drive:teresa bd 17 -14
estoy__junta bd 13 -16
o_la d -12
pregnancy:otro d 12
psychosis:tengo d -12
well:this_is abd -13 25 -16

=any:old a 13
=body:arthritis a 13
=body:totally ad 16 -15
=visit:reconozco abd -17 14 -13
@relative__cosas a -11
adult:it ad 11 -13
brain:nervios abc 14 -10 -12
eaten:recie* ad -11 17
guste ad -18 25
meds:ran_out cd 17 -16
now:estoy bcd -46 -48 17
organ:lot b -12

=body:eh abc -20 -16 17
=rule:organ:no:only|just|solo|nomas_~3_kidney*| cd -11 10
about bcd 15 10 -21
is_hard b 11
living d -11
my__pressure c -13
on__road a 11
once_a ac 18 -18
prepara c 11
psychosis:acted c 12

^missed cd 18 -12
any:tendria_que c 15
cancel:fee c 12
cancel:lo abd -16 -25 19
coming:the_fence cd 11 -12
is_right bcd -20 -12 15
it__am acd 18 -17 -13
medicamento b -12
prior:groups c 10
psychosis:clozapina d 16
well:cama a 14

adult:#_en d 11
allergy:mala_reaccion ad 11 -10
costa* a -11
heart:secon* ad -15 24
meeting$ b 14
texts:about_my d 13

=body:spells a -14
any:todo abd 24 -12 -25
cancel:que_voy ad 20 -14
had:this bc -15 -17
lo__el b -14
organ:higado_es ad -11 12
problem_lol bc 17 -15

=rule:prior:yes:muchisim*|bastantes|montones|mon c -18
@hello_tardes bd 20 -11
any__the ad -15 18
cancel:a_poder d 11
had__panic d 10
meds:yo_no ab -12 15
now:the ad 13 -25
sober__i a 13
substance:@insurer a -12
this abc -11 30 -41

@body_si ad -10 12
anestesia_del c 12
no_hablo abd -18 24 -14
since_before ac -11 11
texts:text_is bd -13 14
think abcd -27 -21 41 -18
where__is a -13

adult:turne* a -15
allergy:@symptom_all ad -10 17
enzymes a -15
falta$ d 12
hace_dos a -11
iih d 14
meds:no_@medicine abcd 29 -17 -16 -13
no__este bd 14 -32
pregnancy:yo bcd -11 -18 18
prior:there_is cd -15 19
sabe$ abc -15 -24 17

=any:give cd 15 -17
eso__tiene bc 15 -15
i_wrote d -12
is_dark abc -14 -15 20
organ:liver_enzymes cd -11 15

coming:mama bd 16 -13
glute* b 11
not:got cd 14 -14

=body:thinks abcd -14 -10 21 -16
=visit:shop a -10
muerto bd 14 -17
organ:y_el ad 11 -12
pregnancy:am_sixty ad 21 -15
psychosis:chiqu* ad 14 -11
texts:@animal bd 16 -11
you__know a -10

brain:estudios cd 11 -10
carro_no ab -16 21
fibrilacion abd -13 -12 21
home:somew* c 10
mi__los a -10
now:any_other a 12
now:with_my ab 10 -12
tirando a 14
tiroides$ d 11
true ad -11 14

=body:supposed b -13
found_another ad -11 19
heart:textb* a 14
heart:voy a -12
here_is a 11
now:ese_dia ad 17 -11
one_and b -14
prior:mi_@relative d -13
psychosis:mg a 16
the__it b -14

allergy:and_i bc -18 -19
as__come a 16
llene a -11
pregnancy:no b -12
psychosis:veces b -14
seen_a b -10

@clinician__do ad -16 12
^is abcd -82 107 -74 -78
allergy:mom a -11
any:@call_is b 14
any:@relative_dice cd -16 17
any:nada ad 29 -25
brain:seized d 12

=any:usted ab -23 21
allergy:habon* ad -10 11
allergy:ok ad 18 -21
de__con ab 17 -13
heart:uh d 12
heart:you_that b 12
my_papers ac -14 15
now:pues acd -14 -15 25

encebollado b 17
era__no a -10
heart:kid a -11
in__back ac 12 -11
not:exactly abcd -22 16 11 -11
on__it a -18
operaron_de d 12
organ:used ad 11 -12
prior:mes ad 15 -13
substance:pastillas abd -20 -15 18
substance:the_# b 12
what_you a -12

@relative_sometimes c 11
need_that abd 31 -14 -23
organ:cuenta bd 20 -15
prior:fue d -13
substance:after_my d 10
substance:this_@year abd -26 -13 30
train a 20
weeks_ago acd -13 22 -14

=any:@hours bc -20 12
=any:sabia ad -12 17
a_leer abc -18 12 -10
cancel:@eat ad 13 -15
drive:pendi* acd -12 16 -11
eaten:me_salte a 15
eso__tengo a 13
have__anybody c 12
heart:was_on a -12
high__the ac -26 20
prior:same ad 11 -13
they__it acd -18 -17 16

heart:my_back a 14
me_operaron abd -24 -16 25
morph* bd 13 -27
prior:sabe_mi b 11
the__who ad 18 -20
what_kind b 13

=body:sospecha cd 26 -22
=body:temple ab 15 -18
not:said abc -22 -14 14
psychosis:things_when cd 12 -13
que__sento d 11
semanas__y c 13

=denials:visit:1:yes abc 15 -13 -14
=rule::unsure:who_knows bcd -22 26 -20
estoy__las bc -16 -11
menos_a a 11
my__yes ab 13 -14
psychosis:always ad 20 -13
ride:if abcd -12 -16 21 -15
un__pero d -13

me__hacerme c 12
now:could b -22

=rule:texts:no:mejor_~1_llam*|marque*|correo ad 12 -11
autom* bc 12 -15
had:spray bd -11 14
how_would ab -14 11
organ:he_has d 10
texts:como bd 14 -13

=tag:had:unsure bcd -22 24 -53
=visit:licencia ac 13 -13
allergy:@stop abcd -15 -12 -12 21
effects:tenia a 10
ferti* acd -16 28 -14
meds:@medicine_de abd -18 -15 24
organ:once bcd -14 26 -38
recibo ab -15 19

=body:hipertensa a -11
cancel:nada a 11
dying ab -10 18
hepatitis b -13
still_in ad 18 -13
ten__ago ad 20 -18

=any:passed ad -13 16
^nary abcd 32 -21 -11 -20
eaten:no_tengo ab -23 20
mi_corazon b -11
mi_nino d 14
no__aun a -14
prior:trintellix ad -18 21
psychosis:chiquito_y a 12

@howmuch abd -47 48 -24
@texts bcd -26 -17 18
ensur* d 11
home:parking ad 11 -13

=any:way acd -15 -15 19
=rule:prior:no:^_one|1|una|uno_$ ad 27 -19
effects:sleep_since ad -11 12
prior:hago a 14
substance:@move ad -24 15

=body:plain a 11
=visit:cambiemela abd 11 11 -25
heart:physical b -18

=body:allergies abc 23 -17 -11
=denials:visit:3:no a 17
all__@medicine b 12
brain:presi* b 13
for_my ac 14 -30
had:done_it c -13
podid* ad -13 17
psychosis:day ad 14 -13
reminder ac -12 -12
ride:salgo ab -11 12
sitio a 13

=body:tenido abc 17 -13 -16
substance:hija ac -14 17

=any:pain bcd -13 -16 13
=rule:safe:yes:am|estoy|feel|me_siento_~1_safe| acd -14 -10 26
about__whole ad 13 -11
allergy:no_pero d 14
i__swing ad -10 13
para__@day abd -12 21 -11
ya__un b -12

cancel:hour ab -11 11
de_nina acd -13 21 -12
forth acd -23 27 -21
i_pass a 12
jaund* cd 17 -15
prior:talke* b -12
texts:luego d -16
which__is b 20

=body:day abcd -25 11 -17 11
birth_@year c 14
coming:@fetch_a ab -14 16
no__@clinician d -13
off_on b 10

any:@call_me abd -16 -14 23
can__teenager ab -11 11
cancel:@move abcd -56 57 -23 -23
de_retraso cd 21 -17
swapp* c 10

any:think ad 17 -15
cancel:se_me d -12
now:no ab -15 13
paz bd -11 12

in__fine ab 11 -13
nary abcd 32 -21 -11 -20

=any:that ab -11 -11
=rule:substance:yes:problem*_with b 12
adult:acabo ad 16 -11
allergy:but_@treat ad 13 -10
allergy:el d -24
en_la bc -13 11
go_ahead b -11
i__before abd 12 13 -16
newspapers ab 16 -17
quier* abcd -19 31 -18 -11
ride:un bc 11 -23
si__rapido cd 16 -12
the_weather d -23

=any:awful ac -12 13
allergy:no_never a 11
any:at_# b -16
any:dejeme abc -12 -13 18
encontre ab 12 -12
heart:numbe* acd -15 -20 25
it__about abd -11 -11 12
mayor_de ad -12 14
now:inter* ad -24 14
substance:@drug_i cd -24 20

=body:dentista cd 19 -12
@relative__up b -12
any:las ac -19 12
had:else b -16
had:mg d 10
prior:media_jaja ac -15 15
prior:yes_i bd 23 -21
solo_@drink bc 14 -13

=any:de b -19
=body:emojiyes a 10
allergy:severe ad -11 21
allergy:was abcd -24 -13 25 -10
cancel:babysitter ad -10 12
family abcd 18 11 -11 -27
of__at b -10
organ:wants cd 14 -18
podemos d 11
ride:throu* ab 13 -11
voy_pero a 11

@clinician__has ab -13 18
alone$ bcd -18 -13 10
home:@clothes_there bd 16 -13
kidne* c -34
pregnancy:fabri* ad 19 -12

but__not d -17
cancel:estar a 11
el_papel ac -12 12
he_@drive b 15
heart:marathons ab 16 -12

allergy:@treat_no ac 17 -22
heart:pocket bd -11 14
la__bien abd 20 -17 -15
not:preguntas a 11
now:is bc 18 -23
organ:dice acd -10 -10 20

=any:else a 10
=tag:cancel:no abcd -13 -11 -10 17
=tag:heart:proxy bd -18 17
diagn* bd -40 12
marqueme acd 15 -13 -12
need__that a 16

=body:any abd 12 -27 -16
acv__me d 12
eaten:when abd -17 20 -17
had:pusieron a -11
over_@drug d 10
tomo__las a -11

=body:bloodwork c 10
chick* ac 15 -14
espere ad 20 -19
find_a bc -10 16
meds:puedo abc 26 -25 -18
mi_@clothes bd 17 -17
not__texting b 13
pregnancy:my_period bcd -22 18 -16
pregnancy:ya_no ab 11 -13

=any:felt bcd -21 -23 13
allergy:table d 10
bag$ b -14
effects:la_@visit ad -13 18
ride:en_@vehicle bc 20 -14
they__a abcd 12 -12 -29 18
weeks ab -17 -36

=body:labetalol d 11
church_is abcd -13 -11 -13 16
could__my bcd -11 23 -21
hacerlo a -29
texts:dar bc -13 10

=visit:moved abcd 13 13 -13 -26
^supposed c 16
a__tambien b 17
any:what ab -20 11
cancel:not ad -34 14
dolores bd 22 -11
effects:off a -17
estoy__eso bcd -18 16 -23
fiest* d -13
heart:diagn* ad -20 10
le_hace b 11
minutes$ bd 12 -19
negativa__en a 12
transporte d -12

=body:eye a -12
adult:months ad 28 -25
allergy:to_it bcd -25 -16 15
brain:histo* d -12
had:@date ad -10 21
heart:@thanks_a d -10
prior:nunca_fui a 13
substance:del_anexo d 10
veinte$ d 12

=visit:sending bc -11 -11
flush* ad 20 -22
have__nothing ad 11 -11
is__plan a -13

=body:left bd -29 18
been_so ad -21 17
offer* c -11
pregnancy:operada ad 15 -11

=said:psychosis:unsure bcd -20 13 -15
brain:those c -11
heart:me_after ab -13 13
iodine b 14
me__casa d 10
now:thanks bd 17 -11
organ:pads d 12
psychosis:@relative_dice ac -11 13

=visit:ways bd -16 10
acaba_de acd 14 -12 -15
heart:desde_los ad -10 10
heart:siemp* ac 18 -15
the_@drink abd 13 -11 -11

=body:una bc -34 12
=said:ride:yes b -11
allergy:polen a 13
drive:mi_troca d 11
eaten:pero ab 16 -10
higado__me a -15
home:no_llega a 10
i__thinking c 11
ser_el d -10
wanted_that ad -10 10

=rule:pregnancy:no:husband|hubby|he|man_~2_fixed|sn a 10
=visit:llave d 12
any:sounds abd -12 19 -12
doy$ c 10
healthy$ ac 12 -11
never_had d -15
would__discuss b 11

allergy:unles* bd -14 14
coming:already ad -12 21
it__@drug ad -17 12
organ:perfect acd 21 -12 -15
psychosis:on_@medicine abd -14 -14 20

a_sec ab -23 22
acne ad 14 -13
garbage a 14
i__react d 11
mensaje__mi b 11
organ:text b 10
tengo__y c -13

=body:history abd 23 -18 -16
=rule:drive:unsure:if ac -13 12
brain:salio abd 18 -12 -10
corazon_de ad 21 -11
my__does ac 12 -28
pregnancy:march ad -16 15
the_rest d -17

=visit:@hello abcd -14 32 -17 -20
=visit:veces c 10
a_big c -16
cancel:asist* abc 16 -14 -18
got__at ac -15 17
he__the acd 20 -16 -10

=any:bit abcd -13 -11 -11 22
=body:ought d 11
any:you_can bd -15 21
anything_else a 11
doctors$ abc -21 -13 27
ride:mi_carro ad 17 -13
sneeze_but cd -16 17
thought_it bc -12 -11

=visit:mucho bd 19 -12
@medicine__i ad -10 12
@year__que ad -12 13
amor c -11
brain:los cd -15 19
drive:for_a ab -15 17
eaten:bites d 15
ese__mi ab 21 -17
makes__@symptom cd 12 -16
mensaje abc -36 34 -19
pregnancy:say_no a -17
substance:no_problem bcd 22 -30 -10
texts:de_noche d 11
voy__# d 12

heart:hacen c 10
home:@drive cd 17 -10
laughing c -15
meds:except ad -15 16
nadie b -13
now:falta ad -16 17
now:mi_@relative a -15
ride:es_de d -12

=visit:hear a -12
had:desde_hace bd 18 -11
organ:befor* a -15

=body:depresion ad 12 -10
@drive__but ad 12 -11
allergy:last_time d 11
allergy:que_se d 13
comer b -14
feeli* c -19
ir__por a -11
like__@month d 11
now:be abd 16 -11 -22

@book__then b 10
@medicine_but b 10
@stop__when ad 16 -11
any:@day b -19
aun__en a 13
drive:neighbor b -11
el__pasado c -16
organ:could d -11
psychosis:third ad 11 -10
some_days cd 27 -26

=number:meds:year abd -12 25 -19
=rule:organ:yes:bladder_~2_infection*|infections b -14
adult:casi ad 22 -17
coming:keep_my d 10
heart:attac* cd -21 10
home:acost* ad -14 18
in__for bcd -19 -17 19
no_i bcd 23 -25 -35
the_books d 15
wait__am ad 12 -18
will__a ac -15 10

@relative_had bcd 21 -34 -14
am__day d 12
both$ bd -16 16
dos_rayitas d 15
now:thought_i ad -16 17
positive_and cd 18 -15
pregnancy:alrea* d 12
presion__como a -18
since__@sick ac -12 14

bipolar_type bd -15 21
prior:con_una b -13

and_nobody d -18
brain:other cd 12 -14
cancel:no_la bcd -23 -14 21
coming:mi abc 12 -12 -14
psychosis:tuve_a cd -15 18
texts:texti* b -11

=any:solids a 12
manana bc -28 18
me_ve a -10
so_# ad -19 17
temprano bcd -20 30 -25
they__come c 10
through b -19

=any:most abd -14 -14 21
=body:probably a -11
coming_up cd 19 -20
folks abd -14 -14 22
heart:@body b -17
heart__it ad 21 -17
organ:list_for cd -12 14
pie bcd -17 -20 12

cancel:she_is abd 17 -12 -12
got_class ad 15 -12
in__he bd -12 14
llueve cd 15 -17
my_list d -12
now:a_la b -18
pregnancy:no_hay ad 12 -12
psychosis:acuerdo b 13
se__de abc 11 -17 -13
sober__@month ad -12 15

=body:another ac -34 18
better_@thanks d 12
heart:al abd 13 -23 -22
pregnancy:ando_con a -14
ride:si d -15
to__school b -12

=any:yogur ad -11 15
=signs:visit:no:asks c -11
anos b -22
baje__peso cd 15 -13
had__scare cd 16 -12

=any:@hello abd -15 34 -24
allergy:breathing abcd -17 -13 -11 25
en__fiesta bc 12 -10
home:door abd -11 -14 20
i__@day acd -11 -10 13
my__vice a 11
ride:already d 11
start* ab 24 -29

@medicine_every d 11
any:mom d -10
heart:propranolol ad 23 -22
no_han d 12

=signs:drive:none d -19
^uh b -15
brain:tuve abcd -14 -10 -11 19
de__asi d 12
de_edad bd -13 16
offense b 17
sigo__@eat ad 14 -13

=body:mismo abcd -39 24 -20 18
busy d 14
well:got bc 21 -21

=body:or bcd 28 14 -57
any:they ad 12 -16
nuts bc 12 -12
organ:yet ac -15 18
psychosis:of_those ac 12 -10
puntual$ b -14

along ad -22 19
con_permiso ad 15 -22
efecto d -13
had:@symptom d 14
personal abc -22 31 -14
ride:dije ac 11 -13
you__to bcd 20 -29 -15

@medicine_para b -21
^cirrosis cd -12 18
drive:of abd 18 -11 -10
now:pass_on a 12
organ:check* abc -12 -14 14
original a 11

=visit:saliendo a 15
@traffic$ bd 13 -20
a_hundred c 12
allergy:anestesia_del c 12
heart:de_toro a 10
in__my cd -11 16
now:me_agarra d 11
psychosis:said_that ac 11 -11
si__vez d 14

=any:run ac -11 -14
=visit:tomo d -12
las_abejas a 11
substance:somet* cd 21 -30
you__he ab -11 13

@hours$ ac -16 19
cancel:passe* d 12
feel_fine ad -12 11
home:throu* ad 12 -11
horse acd -20 -17 12
once__was ad -12 14
organ:vejiga cd -31 17
unless__count a 17

=rule:home:no:i|we|he|she_do|have|did|am|can|w d -10
=visit:mal d -16
any:most acd -11 -11 23
b ac 12 -20
denie* abc 17 -12 -21
had:be_my bd -20 19
home:i_am b -25
le_pregunto abcd -17 -25 30 -13
o__el d -13
pregnancy:not_expecting ad 12 -12
psychosis:papel* a -16
toda__noche c -11

@thanks bcd 38 -79 -24
adult:still_a ad 18 -16
bipolar__one bd -14 14
drive:@insurance ab -12 15
not:veo c -22
psychosis:got b -14
ride:mine ab 12 -12
ride:sergeant abd -13 -10 19

^last abcd 23 -16 -17 -16
cancelarla b 11
de_cinco bd -14 13
encin* ad -14 20
sabe abcd -41 -24 49 -24
yes__my d 13

@relative__with ad -13 -11
got_a a -10
media_jaja ac -15 15
prior:las_vitaminas b 10
siguen c -13
that_they c -13
this_@month acd -15 33 -17
todo__corazon ad 20 -17
veremos$ abcd -23 -20 45 -35
we_had bd 17 -21
ya__llego ad 13 -30

heart__with c 11
never_reacted a 11

ambul* b -11
cancel:not_sure ad 12 -11
pregnancy:preg abd -21 -12 29
prior:depen* c 10

=rule:had:no:never|nunca|jamas abcd 22 -31 -13 -15
=visit:away acd -21 -16 21
acta c 12
el__no ab -20 10
llego__no ac -11 14
now:@relative_are ad -19 20
preguntarle__@relative bcd -20 26 -18
prior:counting ad -11 17
puntos c 12

=body:forget abcd -12 -31 27 -22
ahi__me acd 23 -10 -18
allergy:an d 11
brain:clean abd 18 -14 -14
for__liver d 11
i__lol ab 13 -11
substance:sometimes_not ac 17 -16
thoug* abc 10 -33 -17
under* bd 16 -18
was__high abc -13 -11 15

=asks:body:all:none abcd -63 85 -65 -64
asked__the a -13
cancel:@cancel_it ab -24 16
heart:de_una ac -11 12
mande__papeles bc 16 -11
me__now a 14
now:throu* b 13
o__que bd 16 -19
prior:did_not cd -23 11
yes__he c 12

=visit:pasa cd -19 17
^wish abcd 15 -22 14 -24
adult:will_be ad 11 -11
brain:golpee_duro cd 13 -11
cancel:on_it c 13
higado_ya d 11
manias$ a -11
not:puede abc 14 -14 -13
olvida d 12
psychosis:#_@year acd 13 -11 -16

=rule:heart:no:heart_~2_is|good|fine|strong|hea ad -13 13
allergy:exper* ad -10 18
cancel:les d 10
i_carry d 11
que__escriban ad -11 13
to_# bd -13 17

=body:problema cd 10 -11
=turn:visit:none:yes a -17
brain:scan c 10
high_when ac -15 14
organ:scan b -13
organ:waiting a -14
segun__si bc -12 12

=any:waiting cd 14 -11
allergy:like c -10
eaten:por_el d 12
heart:much b 12
no__para acd -12 -12 13
texts:no_lo cd 12 -10

=body:family bd 18 -22
cancel:months a 12
coming:about_the ad 13 -11
heart:que_si c 11
igual__igual acd -15 23 -17
not:was abd -13 -22 14
now:#_estoy d 14
texts:i_would ab 14 -27

=body:figure ad -11 20
=said:texts:unsure abc -22 -21 18
=visit:yet bcd -16 12 -32
^mejor ac 19 -39
brain:neuro* b -14
i__dream ad -12 14
voy__no ac -21 17
well:antes_de ad 13 -10

=body:hicieron b -18
blood__on c 12
coles* c -11
heart:@clinician bcd -10 12 -19

and__every c -14
as__say ac 13 -10
drive:vuelvo_con d 11
eaten:skipped_@food a 13
no__every d -10
now:desoc* ad -12 16
pienso acd -25 -28 33
pregnancy:just abc -17 15 -17

am__and acd 27 -25 -19
bites$ d 13
frio abd -19 32 -23
postcard ad 13 -10
undecided$ abcd -18 -17 30 -20
with__@body a -11

not:dsd d 13
reall* b -24

adult:high a 12
is_@clinician bc 17 -12
me__tomo cd 14 -15
meds:# c -19
now:how acd -13 12 -15
pregnancy:jueves c 11
substance:as acd 23 -12 -15
substance:is_that bc -25 17
watch* cd -15 17

@sick$ b -19
any:apartamento ad 16 -13
coming:que bc 13 -23
deny_it d 13
home:la bd -16 -12
la_ecografia c 12
mania__vez cd -11 11
organ:ultrasonido bcd -17 18 -11
would_have b -37

=tag:heart:yes cd -15 10
before_bed d 13
boton abcd -12 20 -16 -18
coming:llevar abd -15 17 -10
drive:allow* b 11
god bcd -22 -20 11
now:me_up ad 24 -24
pero__soy ac -15 14
substance:vinit* ad 21 -14
went b -40

=body:sirvio ad -14 20
also__@medicine a 11
eaten:@food bc -15 -24
perso* abc -13 30 -21
pregnancy:milk ad -14 14
prior:and_take d 11
says__to c 12
texts:please_@call a 13
your__message ab -13 14

noche_y ab -20 15
organ:dio cd 21 -19
prior:just abd 29 -29 -34
substance:piens* d -11
well:days cd 27 -33

coming:que_llevo abd -13 27 -23
drink d -15
gradu* ad 25 -20
hole d 13
prior:kinds ad -12 17

chorr* d 10
heart_@clinician a 11
me__temprano cd 16 -16
not__tried abd -13 -21 22
pills abc -30 -13 15
pregnancy:tener c -16
ride:chofer c -16
texts:decid* acd -20 26 -14
texts:need d -10
there__on bd -15 19

any:voy_a ab -12 14
avisa* ac -14 11
by__only a 14
coffee abc -17 22 -29
correo$ ad 15 -10
on__do b 10
prior:siete d 22
psychosis:esqui* acd -24 -25 31
this_@visit ad -18 17

=body:white abd 10 -16 -12
=visit:llamadas d 12
appointment d -11
are__than b -14
equip* b 10
littl* abc -24 -16 15
soy__de abd -12 -11 13

=tag:organ:asks abcd -30 25 -12 -15
coming:change a -14
desocupada ad -12 16
igual__no acd -19 27 -16
no_voices a 12
prior:rezar a 15

^plan ad -16 21
any:only abd 39 -21 -28
had:me ad -10 11
i__six c 11
organ:rango a 14
that_times ad -10 13
time__present d 11
well:un_dia ac -11 12

=any:maluquera ad -11 16
=any:something c -14
allergy:no_recuerdo ac -12 10
cancel:ha abd -21 23 -23
de__@year c -11
eaten:i_am bcd 24 -12 -20
fui$ a 13
not__is b -18
now:si_me cd 18 -29
sigo$ a -10
todavia__teta ad -10 13
unknown abcd -18 -13 24 -10

=body:pensaron ad 20 -18
@medicine__spring cd 15 -13
drive:to_@drive ad -17 15
estaciono a -15
texts:would_be ad -14 21

=body:memorys c 10
=visit:dejo b -15
como__al a -13
murio_por b 10
nitro acd -17 -19 21
psychosis:habla* ad -11 14
terap* ad 13 -16

=body:section a 13
=visit:need abc 10 -19 -13
otherwise_i c 13
psychosis:the_energy ad 16 -15
tomo_pero acd 25 -14 -18
ultimo abd 17 -11 -17

licencia ac 13 -15
lo_se c 11
meds:anxie* ab -20 17
now:descanso ad -21 22
ride:cance* d -15
sense d 13
starting_from ad 17 -12
well:cloud abcd -17 -10 -11 26

=signs:visit:unsure+yes:unsure d 11
a__cart b 13
be__time ad 15 -11
camion c -15
fourt* ad -10 13
lift a 10

cancel:decid* ac -31 26
coming:scratch_me ad 16 -12
con_ella ad 14 -10
organ:graso ad -14 11

books$ d 15
cuando_guste ad -18 25
heart:ella bd -10 11
never__on c 10
told_my c -12

=visit:to bd -14 -21
el_formulario ab -13 15
ok_i a -15
ride:day_off ad -11 10
texts:claro c 12
the_old b -13

=visit:and bc -22 -26
changed_my c -19
nothing_since abcd 17 11 -17 -25
organ:hurt b 13
quiera bcd -20 25 -14

a__or d -16
allergy:taqui* d 11
do__got a -12
drive:carry_me ad 16 -15
first__week d 11
mornings_are c 13
not_called acd -12 19 -14
pregnancy:manana cd 14 -15
prese* abd 22 -17 -10
salvo$ d 13
substance:@relative_is bcd 11 -11 -16

=visit:consegui abc 22 -18 -14
andel* d 20
any:ahorita bd 11 -16
could__name cd 17 -15
home:ya_llego cd 12 -11
iui acd -16 24 -18
meds:suppo* c 13
not:til c 14
now:luego_le a 16
now:salga cd 13 -20
one_did ad -11 13
quiero_@cancel abd -19 -13 23
yes__@year ad 13 -11

=any:biscuits d 12
@day_blood cd 14 -13
are_good d 15
brain:por ab -12 14
heart:hasta abcd -19 -11 12 13
not__work acd -21 24 -16
now:esa c -12
si__@spanish d 10
since__@relative b -10
sufro bc -14 -13

el__bajo ad -15 15
know__answer c 12
organ:had cd 30 -40
organ:stone* c -16
pregnancy:ago cd 19 -24
prior:monton d 12
psychosis:but_i b -12
psychosis:la_@clinician a 10
puntu* b -14

=any:bocado a 10
^me bc -22 -17
los_resultados acd -14 16 -17
of__@medicine a -17
said__i cd 20 -18
worry a -12
you__not cd -13 10

any:did_not a -13
cancel:como_esta a 13
cancel:down d 11
coming:more ad 10 -16
drive:y_me ad -12 15
not:mood ab -20 17
pregnancy:scare* ac -11 13

=body:free abd 36 -22 -28
@medicine__not a -16
cancel:ya bd -58 21
muchas_@thanks abd -11 19 -16
que__recetas c 13
un_@relative a -12
vez__hongos c 10
xanax a -13

allergy:la_han d -15
effects:es_de cd 15 -11
mejor__y bd -13 19
not:aun a -14

=any:doble d 17
a_mentir d 11
comes__goes acd -10 21 -13
esta__vacaciones b 11
for__after d 11
heart:la_tomo ac -14 15
i__in acd 12 -18 -15
i__wait d 12
meds:control ad -11 17
parce d 11
psychosis:mi b -12

@drug_cuenta bcd 20 -15 -19
^staying acd -20 28 -16
allergy:i_woke ad -15 14
do__own b 12
heart:que_la acd -13 18 -14
not:hablo abd -18 24 -14
not:worse cd 12 -15
pregnancy:doctors d 12
pura_vida ad -11 17
sure__my c 12
sure__was cd 18 -17
test__my acd -10 14 -10

i__two acd -10 13 -13
ride:count ab -11 12
takin* b -19
this_one c -17
when_pigs ab 23 -19
yo__de abcd 26 -17 -16 -17

coming:tomor* c -21
con__@medicine b -22
drive:told a 16
had:a bcd -10 -32 13
lost__baby ab -11 12
puros abcd 33 -21 -16 -20

=body:mri cd 11 -15
=who:any:minetheirs:before ab 20 -32
@food_hace cd -13 15
coming:manana_me a 15
el__asi ad -11 13
just_prayer a 16
me_puse abd -25 -12 21
pregnancy:eso abd -16 13 -18
she__done d 13

=visit:little b -18
had:no_@treat ad 32 -21
me__dos bcd -10 -15 11
not:make ad 12 -14
not:with c -12
salio__pero acd -16 26 -16
si__pero acd 41 -23 -24
take__pain ac -11 14
vos ad 20 -13

=tag:heart:slight ac -32 17
@relative__marcapasos bd 16 -14
a__@date acd -17 -11 14
drive:like a -16
effects:stomach ad -14 16
el_@drink bcd 12 -13 -17
heart:had_a bcd -11 -19 12
kind__# d -11
prior:@insurer acd -18 -18 15
substance:but_my b -13
you__have bcd 13 -14 -16

=body:put b -22
=visit:@insurance bc 13 -12
effects:quede ad -14 22
have_low ad 17 -16
home:drive* ab -20 11
now:lock ad -13 17
por_ciento ad -13 16
pregnancy:there_is ac -15 13
texts:yo c -14
which__it ab -14 13

=body:naltrexona ad -12 15
@stop$ bc -17 -16
arter* bd -13 18
drive:chofer a 16
drive:el bc -13 -19
me__turno c 10
organ:analisis bcd -14 16 -25
prior:disti* bd -11 11
she_said ad 11 -20
thinks__i ac -12 14
treatment b -16
truen* d 17

no__ninguna acd 18 -12 -12
psychosis:abilify a 12
sento abd 19 -10 -17

=visit:ladys ad -11 12
@thanks$ bcd 13 -23 -11
bill bcd 22 -14 -32
hepatitis$ cd -12 15
home:llave d 12
like c -38
looking_forward a 12
ride:@relative_de abcd -14 20 -16 -12
yes_not ad 17 -11

adult:fifte* abd 19 -13 -14
psychosis:finish b 13

=any:clue acd -18 22 -10
been_bad ad -12 12
gone b -36
home:by a -11
ride:one abc 13 -16 -16
un__ya c 11
y_dos ab -13 -11

ahi bcd -23 18 -11
any:yet ac -15 14
eaten:ago bcd -28 -25 14
en_orden ad 26 -20
last__at a 13
luego__si c 11
now:temprano_para a 14
ride:mi_vieja abcd -16 -12 -11 24
yes__@treat cd -13 14

=rule:ride:unsure:si_consigo|encuentro|puede|algui a -16
had:para_la b 13
pregnancy:babie* a 11
they__out abc 15 -11 -21

@relative_en b -10
allergy:no_reaction a 14
certainly d 14
covid ac -16 13
heart:health c -12
nine__and ab -14 13
organ:cirrosis d 10
prior:electroshock bd -10 16
que__ahi ab -18 12

=body:lol ac 14 -25
any:night bd 13 -13
had:it_but ad 22 -20
home:la_@place a 14
meds:supposed c 13
pregnancy:first_trimester d 13
pronto abcd -28 -28 44 -28

do__believe b -11
finished__@food bd -14 16
firme d 11
had:have_not abcd 50 -12 -26 -31
heart:i_said ab -10 11
hoy bcd 29 -29 -26
left__@clothes b 12
prior:algo_hace c 12
prior:does_a bc -24 26
substance:test_me d -12
y__@relative cd 14 -17

=said:substance:no b -23
cancel:@insurance bd -21 20
eaten:rato abd -11 -10 13
i__nursing a 13
limpio$ abc 12 -24 -17
no_longer abd -13 -11 20
pregnancy:de abd -12 -16 21
prior:puedo a -13
tercero a 13
up_with ad 10 -18

#__so a -18
=visit:while d 18
adult:los_cumplo a 16
los__@relative bd 10 -14
pregnancy:is_# ab 13 -19
pregnancy:knocked ad -13 22
texts:porqu* ad -11 13

allergy:no_no c -21
any:mas ab -18 13
brain:todo_lo d 10
drive:dijeron a 15
organ:once_but c 11
psychosis:things_sometimes cd -13 13
you_all abc -26 28 -14

=visit:calls b -19
count__out abc 17 -14 -14
mire bc -19 14
psychosis:radio d 12
salva d 11

=any:normal c -21
=body:oi bc -15 16
cancel:i_have d 17
drive:will_@drive ab 12 -11
pasado_me ab -14 19
pregnancy:@stop_de ad 14 -11
salido ac 11 -11
yes__@medicine a -25

ayuda b -13
eight* ac 12 -11
me_hace b -10
now:of_a ad -13 14
prior:@relative_would bc -14 15
ride:my_folks ad -11 17
there_but ad 21 -13
you__ask b 10

=any:hecho abd 23 -13 -13
=tag:substance:self b -17
aca_estoy d 11
coming:sabe cd -10 17
como_un abcd 33 -22 -16 -20
drug__me ad -12 13
eaten:yeah d 12
i__voices d 13
liver__ct cd 16 -11
okie ad -12 21
psychosis:todav* a -14

=body:sisters d -17
@drug__pack bd 16 -16
estoy__de ad 21 -31
every_day a -19
innoc* ad 16 -13
pregnancy:cada ad 15 -11
problema__eso b 10
puedo__mi abc -26 19 -10
the__could bcd -11 12 -19
viendo ab -12 -17

=body:manchita c 12
=body:primary b 10
@insurer__poder a 14
allergy:somet* acd -11 20 -15
have__@sick d 11
hecho__de c 11
my__had bcd 35 -35 -38
one__day bd -13 14
organ:kind a -11
ride:i_had ad 15 -12

=any:che a 10
=any:consulto c 17
coming:final ad 16 -12
la__estoy bcd 13 -13 -12
llevan bd 12 -18
my__seizures ad 14 -11
need__to b 14
now:are_asleep ad -19 20
organ:all_clear a 11
patro* c 15
prior:perdi bcd -12 -13 23

=any:sweet b 12
@relative__los a -13
and__@medicine bcd -30 -25 16
as__out ab -26 13
brain:got_dinged c 13
chequeo d -14
got__yes d 18
have__it bc -43 14
now:ladde* a 11
prior:@medicine_are d -11
se__en acd 11 -11 -20
so__this a 11
want_it d -16

=body:perfectas ad 12 -12
^jajaja abd -19 38 -29
any:warfarina d 13
del__mas d 10
exped* a -12
liga b 14
not:fueron d 15
taking b -19



=rule:well:yes:good|great|fine|better|well|wond ac -27 15
@relative__allergic d -11
@relative__old ab 11 -10
night_before ab -12 11
not:dio ad 12 -15
ride:come abc -26 25 -10

=body:name b -15
=body:should bd 16 -18
=number:grown abcd -21 -29 -23 34
and__is abc 15 -14 -25
eaten:ago_no ad -14 16
organ:perce* ad -12 16
said_it d -14
substance:dice bcd -18 14 -16

adult:older bd -12 16
any:do abcd 12 -31 -21 15
heart:pressure_yes ad -26 30
home:@vehicle abd 15 -12 -20
pero_ya bc -11 -13
psychosis:of ad 17 -24

=body:same ab -41 24
are__over ad 14 -18
definite ac -12 10
had:in_a b -12
heart:they_said ac -15 13
ketorolaco ad 14 -11
la__en bd 10 -20
texts:bette* ab -12 18

=body:percent ad -20 17
@body_after ad -10 11
^huh abcd -23 40 -13 -33
tratamiento abcd 14 -12 16 -24
with__and c -14

=said:ask:yes_or_no_on_a_condition_only c -29
contesto__@clinician ad 14 -12
effects:frasco a 12
not:cuadra ad 17 -16
pregnancy:lo bc 11 -17

#__yes ad -11 12
@stop_mi bd 19 -14
a_scam abd -12 23 -16
coming:in ad 12 -19
counts__high a 13
eaten:ayer_y ad 13 -11
else__be b -11
esta_lejos b 12
in_not acd -25 26 -19
lo__si ad -15 11
not:drug d -14
not:manden bcd 17 -14 -14
not__bother ad -14 15
not_handle a -12
now:told d 14
pregnancy:tiempo b -12
psychosis:anxiety acd 22 -16 -15
zona b 11

=visit:pulling ad 17 -13
allergy:was_out cd 18 -16
heart:on a -26
jefa a -12
my__trying b -10
nervous_but c -14
no__checked d 12
substance:entro d 12
the_bottle c 11
vi__una bd -10 12
would__if cd -19 15

=any:fa c 11
=body:breastfeed d 20
^orino abcd 17 -22 18 -32
a__an a 11
drive:driving bcd -29 -28 10
heart:abuelita bd 14 -13
heart:those d 14
i$ c -11
knock* ad -18 13
pero_ahora d 14
ride:from_church acd -10 -10 13
wait_till ad 14 -19
zombi* ad -21 21

error ad 15 -12
hold__i d -11
now:entrando_al ad 15 -11
prior:alcan* acd -11 -11 11
prior:emdr_and d 13
substance:adderall c -12
the_bad ad 17 -18
the_school b -13

any:are_on a 13
day_and ad -13 18
estupendamente b -11
my_@call bc 12 -13
my_heart bcd -47 27 -10
now:se_decir ac -11 13
organ:a_weak a 11
organ:piedras_en a -12
up_in cd 23 -32

=number:coming:grown a 17
@insurance__cubre b 11
all_over b -16
allergy:@medicine_no ad 17 -11
allergy:loopy a 11
night* a -17
not:ver bd 16 -13
psychosis:lo_descartaron a 15
ride:girlfriend cd -20 22

=body:without bd -19 11
=visit:chat abd -11 14 -13
deciden b 13
have__till a -15
pregnancy:puedo c 12
texts:what d -12

=any:both d 13
effects:@call ab -13 11
gas$ ad 14 -13
now:do_you ad -12 13
over__@year b -13
substance:hasta_ahi a 14
to__pharmacist c 14
y__algo ad -12 13

=body:ver d -17
=rule::yes:hundred_percent c 13
=said:allergy:unsure cd -11 -10
brain:seizu* c -11
coming:high_@drink d 15
heart:two_weeks d -10
nomas_por ab 11 -12
prior:i_wanted ab 15 -11

=tag:eaten:no ab 15 -17
cutti* c 15
ride:@relative_no abd 31 -20 -21
texts:consent b -11
toca_a ad -12 15
whenever__want bc -12 10

#__he b 10
eaten:llevo bcd -15 14 -11
liver bcd -21 -20 15
marido c -16
ride:roommate abd -16 -14 25
si__una ad 26 -25
substance:is_the c -15
these_days ab -11 20

any:uh a 19
es__al b 12
mande abd -19 34 -26
not__exactly ac -22 14
rebook c -10
single acd 26 -23 -10
spring b -22

a__yet ac -10 11
allergy:nothing_bad a 11
colors$ abd -12 20 -19
eso__@stop a 11
manchita c 12
off__it ad -19 16
peachy$ acd -14 -11 22
pregnancy:hice_el ab -24 18
ya__de d -19

=body:syndrome cd -17 11
=body:trago b -14
de__dejela a 11
find_out abcd -39 -13 42 -25
low_side a 15
substance:is_not bc 12 -25
texts:en abc -40 40 -21
well__got c 17

=any:sec abd -16 17 -19
=body:bill acd 26 -10 -17
=rule:substance:unsure:depends bc -13 12
@parking$ bd 23 -18
be_hungry bd 13 -12
diario abcd -14 -18 -19 28
dump_it abd -17 -11 19
me_voy a -11
nunca__que abd -25 -10 17
pregnancy:i_have abd -12 22 -17

drive:the_driver ad -19 17
not:sepa ac 16 -12

=body:crei c -14
=body:muchos d -12
@texts__este ad -18 19
are_these bd 20 -13
es__que acd 11 -14 -22
go$ abcd 14 -32 -26 11
ir_al c 11
now:morning bd -22 -12
pregnancy:ya abcd 44 -55 -31 -22
problem__do a 10

=body:boys bd 14 -13
allergy:maravilla ad 20 -16
coming:to_have a 13
enzimas__me d 11
find__@clothes bc 12 -12
live b -17
oldest c -10
tengo_tiempo cd -21 13

=visit:confianza d 15
allergy:like_a ab 16 -11
coming:me_out ad 22 -17
coming:me_salio ad 21 -17
days_clean ad -24 25
en__@late d -12
off__in a 10
well:@year bd -17 18

=rule::unsure:tal_vez abcd -23 -14 32 -21
any:not_skip abd -12 -12 19
camioneta__y d 11
happe* d -11
killi* ad 18 -20
me__hasta ad -11 10
substance:not d -12
trimester$ ad -20 27
well:jodido ad 14 -14
wrote__in d 15

#_lol ab 16 -14
any:not_miss ad -14 17
cancel:es c 16
heart$ c -30
home:have d -15
meds:cuand* d 15
not:what acd -18 30 -22
pero_si acd -28 -18 30
regis* acd -16 19 -12
the__are ac -10 -11

=visit:allowed b 11
^asi cd 23 -21
allergy:never_reacted a 11
dos__se ad 15 -14
ride:@relative_conmigo b 12
ride:todavia acd -16 18 -11
sepa_todo a 11

=visit:morning cd 11 -29
^so bd -11 16
does_postpartum bc -18 21
eaten:cuart* b 13
en__bodas ad 17 -11
importa bd 19 -11
meds:let cd 11 -15
now:yes_but ad 11 -12
week__see c 11

=body:yea bd -13 20
al__le b 12
aqui_ando ad -16 18
cereb* bcd -25 -32 21
famil* abcd 15 17 -12 -33
for_pressure ad 12 -10
fuerte_como a 13
hcg ac 13 -15
now:nah ad 18 -15

and__liver cd 12 -11
be__one a -12
cancel:afraid ad -10 12
it_in c -16
my__for bc -27 12
the_stick c 12

cocine d 11
farmacia__la a 13
heart:there acd -21 -25 28
home:gracias a -18
ido abcd -15 16 -13 12
psychosis:or d -21
ride:mejor a -23
ya__todo ab 14 -15

adhd ad 16 -10
implante a 13
not:out ac -20 15
pregnancy:pastillas abd 22 -11 -21
psychosis:psychiatrist c 13
they__on a -12

home:@relative bc -16 -10
pregnancy:@medicine acd 21 10 -37
pregnancy:from ad 16 -21
ride:bike a 13
ride:i_was c -14
substance:xanax ab -13 -15

=signs:any:no:asks ab -10 14
anali* bcd -20 17 -22
between__and ab -22 11
drive:as_a a -12
encuentro cd 14 -14
had__me bcd -16 -10 13
i__my bc -17 10
not_but ad -25 17
nothing__@drug ad -14 16
now:if_the abcd -13 -13 23 -13
psychosis:twice cd -10 13

=visit:senorita ad 15 -13
drive:to ad -15 17
for_after ad 16 -10
prior:cuenta ac -19 10
sugar$ bd -14 18
tested_and a 12
todas abc 26 -20 -26

=body:factory a 12
@drive__@relative bc -18 -11
any:priva* bd 15 -11
coming:on_my a -11
did__whole c 12
now:aqui ad -12 17
prola* abd -11 -16 24
relat* d -13
tenido abc 10 -24 -10

=any:dios acd -20 15 -15
=body:urticaria ad -15 17
@body_por d 13
any:posit* b -10
drinker ab 15 -11
is_that ac -39 16
meds:there_is b -11
pregnancy:question bc 16 -14
ride:carry ad -10 13
viend* ab -14 -17

@drug_all cd -12 11
prior:do abd -18 26 -27
weather d -23

=body:baja abcd 32 -11 -16 -25
=visit:cinco cd 16 -10
en__no abc -15 18 -14
no__got a 11
now:how_long ad -12 -11
pregnancy:@month_and abd -15 -11 21
sano_y ad -14 16

=any:note b 10
=any:pass abd 30 -24 -11
=visit:lol ab -15 17
@medicine__still c -11
allergy:@symptom bc -12 10
allergy:it_fine a 12
barbaro bd -10 16
had__hysto ac 12 -12
last bcd 25 -13 -21
psychosis:falling_asleep d -10
tuve_hepatitis cd 27 -26
what__you a -20

cancel:no_@thanks a 13
digame$ acd -15 -12 27
my_guest d 20
substance:conta* a 13

=body:breathe acd -13 -10 15
=visit:until c 18
adult:soy_menor abd 24 -17 -18
psychosis:credit d 13
sigo_en ad 19 -19

=rule::unsure:creo_que_~1 b -21
be__after b 12
heart:heavier cd 13 -13
well:animo ad -11 12

=body:formula c -12
cancel:my b -29
eaten:sigo ad 14 -13
fine__they a 10
fish_oil b 11
organ:a_problem d -11

substance:diari* abcd -13 -17 -24 32
trime* acd -23 -11 30
un_@year abcd 29 -16 -25 -13

=visit:might abc -42 -27 14
@relative__bad b 13
have__is ad 15 -23
no__han cd 12 -11
off__on abc -17 -11 11
prepa cd -16 19

=visit:amaneci a 11
chair$ acd -12 -14 12
dejar$ ad -14 17
else__it ad -16 15
heart:opera* ad -23 25
my__never d -12
now:be_fine ad -15 16
prior:prime* abc 27 -34 -14

=signs:had:yes acd 16 -18 -10
ahi_le abc -16 -16 13
allergy:dormido cd 10 -13
down$ b -25
home:tambien b 11
not:telling ab -28 23
the_mood a 12
too__start a 12

=denials:visit:0:no+unsure bcd -11 11 -11
@day_con a 13
got__of b -12
had:why ad -14 14
organ:contr* acd -23 -12 29
times$ c 12
to__then bc 14 -11

=body:maratones a 12
drive:rather a -11
due acd -32 -22 31
heart:se abc -15 11 -12
in_a d -18
no__@texts abd 11 12 -32
now:tal b 10
prior:nothi* bcd -17 -16 15
tiemp* cd 11 -17
timing$ ad -19 23
ya__dije bd 19 -12

donde_queda abcd -12 28 -12 -19
le__en d -10
my__died ab -13 12
my_blood c -17
pregnancy:the_oven d 15
state d -15
y_perdi ac -14 14

=number:home:old a 14
@insurer_says c 14
^anulela d 15
a__@medicine d -11
effects:the_@visit ad -15 12
i_wanted ab 12 -15

@medicine_can abd -14 -16 22
allergy:emerg* ad -12 14
heart:@relative_she c 10
not:con a -11
now:would_have c -11
pero__dieron d -11
pregnancy:busca* acd -11 17 -16
se__quedo c -13
what_do b -13
y__jaja bc -16 13

@medicine__then ac 10 -24
cancel:pull abd -13 -11 22
doubt bd -15 15
drive:taking_my ad -23 25
meds:mi_@relative ac -27 19
organ:bladder bcd -34 -20 28
pregnancy:impla* ad 14 -11
ride:both_ways d 13
senor* cd -14 -14
somewhere abc -21 -13 25
ya__ese bd 14 -10

=any:working d 12
=visit:trabaja abd 12 -12 -22
@place__favor b 11
^bun d 11
a_@year cd -10 15
adult:adopted cd 13 -10
any:conmigo a 10
brain:the ad -19 12
coming:babysitter ac -11 14
de__@treat bc 18 -14
effects:paso d 11
effects:se abd -24 -30 35
entienden_por b 13
naive a 13

=visit:settled d 11
allergy:@animal bcd 27 -17 -28
allergy:epine* ac -15 20
am_clear ab 17 -12
backed_out a 11
both_fine ad 31 -31
coming:tomorrow c -18
does__count bc -11 11
drive:off_and ad 11 -11
had:clue acd -12 12 -12
no_choice d 15

@relative__know ac -18 15
about__i ad -12 12
allergy:all c -19
falta__hora ad 18 -14
far$ a 12
heart:mine b -15
hit bd -13 -16
low abcd 52 -21 -35 -34
meds:allergic bd 17 -15
substance:ano c -15

=visit:tulsa ad -10 12
anything__@medicine c 12
drive:yo_mi a -11
effects:eso bd 13 -14
heart:looked acd -12 19 -15
i__tested a 10
meds:si abd -22 -13 20
meds:vitamins bd 10 -10
now:hija a 12
pads abd -15 -16 24
prescribed_@medicine ac 11 -12
prior:mostly bd 12 -13
substance:normal abd 14 -11 -15
we__find ac -13 14

any:acuerdo d 11
cancel:miss ad 27 -27
not:afford ab 17 -13
tomando bd -13 13
was_heavier cd 13 -13

can__is ad -11 13
cancel:hers ad 16 -20
coming:take_me a 11
le_marco b 14
texts:lo a -10
well:grand* bd 16 -10

=body:cuento abd -16 -12 12
@stop_me ad -12 11
able_to bd 12 -15
any:@place b -14
psychotic_break ad -13 18
substance:than_i abd -13 -14 13
texted ad -21 16
with__@vehicle ad -12 15

=visit:tarda b 12
belly b -14
effects:it abd -27 29 -13
heart:hiper* c -11
my_body abd 26 -26 -16

=visit:anybody ac 13 -12
esta_dormido b 10
me__alta ad 16 -20

#__@clinician b -10
=visit:dejeme acd -17 21 -14
any:duda ad -16 19
any:front b 11
effects:my_@relative c -11
mi_turno ad 14 -16
nobody__@relative acd -17 -12 20
you_repeat ab -13 12

=any:dia abcd -22 -17 11 13
=any:hungry ad 14 -17
had:nariz_la d -13
heart:cardiology ad 14 -17
i__murmur a 10
organ:self bd -10 15
prior:is_a b 15
ride:how bc 13 -11

@call__please bd 20 -19
@call__when a 11
heart:medicine d 11
no__now a -11
organ:overactive_@body d 10
organ:repeating c 10
permission bd -15 22
prior:me_ha ad -20 21

any:certa* d 14
entro_duro d 12
granos$ abd -13 -10 20
home:flat_on ad 16 -12
imposible acd 22 -17 -22
me_salte ad 11 -15
organ:dropped b -13
pregnancy:stoy cd -11 11
pregnancy:two_weeks cd 15 -11

=rule:ride:unsure:depends|depende c 15
adult:a bcd 20 -26 -13
forma* cd -11 -17
had:say a 12
long__i abd -25 14 -11
meds:insulina b 11
organ:does_@treat b 10
retired_every d 11

=body:limpia ac 13 -11
=rule:effects:no:sin_~1_novedad|problema*|efectos ad 16 -13
@drink_@medicine d 11
adult:day a -14
any:by a -10
has__lips ad -10 11
pregnancy:uso acd 22 -11 -16
vigen* d 10

=rule:ride:yes:me_~1_va_a_~1_llevar|recoger a 10
algo__@year c 12
coming:ya acd 17 -17 -16
drive:a_@drive ad 21 -16
last_@month abcd 10 22 -23 -24
meds:only_@medicine abd -10 24 -23
mi$ abc 29 -38 -28
no__@move ad -27 30
the_problem ab 23 -24

=body:lot acd -12 14 -12
@relative_esta ac -12 -22
esto bcd 16 -24 -13
had__out acd 18 -20 -15
out__the c -17
permitame bd 21 -16
prior:y_a acd 22 -13 -16

had__psychotic ad -11 14
heart:bendi* bc 15 -10
liver_@place ad -10 13
now:hit ad 15 -13
prior:recetaron_pero c 15
scad ad -10 12

=visit:otra abc -13 16 -23
allergy:and_they d 13
any:just_a d -16
con_esa d 10
had:have acd 35 -17 -22
heart:no_@medicine ac -22 22
llego__casa d -13

i__filled bc 12 -10
now:that abc 24 -38 -35
si_hay bcd -11 17 -14

=body:watching d 11
convulsiones$ b -16
effects:infusion ad -20 19
enceb* b 17
well:and_goes c 15

estre* abd 27 -19 -25
flat d -11
heart:enlarged abd -14 -12 22
heart:pero ab -12 10
la_familia a 13
no__who bc 14 -10
reminders ad -13 15
un__no bcd -13 11 -11
vez__la ad -10 12

cancel:move abd -21 27 -14
habones ad -10 11
had:#_and ad 11 -11
had:mom a -12
is_how b -19
psychosis:crazy acd 12 -13 -12
seis_horas acd -19 20 -10
substance:alcoholic b 13
watches_my b 10
yes__the bcd 24 -23 -15

=any:knock ad -10 14
brain:it_is abcd -13 -29 28 -14
in_# d -13
la__por bc -14 -12
letra a -14
ni_a a 12
prefi* abcd -12 32 -27 -12
y_ya abc 16 -27 -16

bowli* bd 16 -13
cancel:ando acd -12 20 -19
effects:a b -17
llueva__truene d 12
mil_@thanks ab -12 17
off__and a -10
psychosis:hospital a -21
told_that b 12

#_drinks a 12
=body:antes abc -12 11 -13
^pull abd -13 -11 22
land bd 18 -17
lejos b 10
now:misa a 12
ride:acompana_mi b 11
sure__not acd 25 -21 -13

=body:later bcd 22 -15 -18
=visit:nah ad 22 -20
any:ahori* bd 11 -16
momento_para a -13
not_agree d -11
on__no d -19
ride:not_but acd -16 -10 22
would_need c 11

heart:cuand* abcd -11 -12 17 -11
know__and c 10
metie* ab -11 13
prior:my_fourth d 14
substance:yes_and a -11

=any:none abd 25 -11 -17
=visit:bring ac -12 -15
^just abc 45 -45 -45
eaten:como_hace cd 14 -12
heart:just_high a -17
my__someone a 12
now:they ad 20 -26
psychosis:cuent* b 12
substance:lie ad -12 14
two_heart d 13

=any:hurting ad -10 16
=body:because bcd -20 -20 14
=visit:@sick bcd -45 19 -23
@open$ d -20
^sane ab 21 -12
adult:menor abd 24 -20 -15
as__get d 17
eaten:last ad 16 -28
heart:dicen cd 13 -21
meds:on b -12
now:calendario ac -18 19
puedo__a ab -16 20
ride:moved ad 16 -18

^could abcd -31 -20 40 -12
brain:jamas ad 11 -17
organ:piedr* b -18
prior:got cd 24 -30
ride:calle* cd 15 -16
seis abcd -27 -21 15 16

before a -13
come__the ab -14 13
la_ansiedad d -12
not:hago abd 13 -20 -11
quien__@fetch abd 16 -12 -14
ride:together ad -13 16
well:volvio d 13

=body:de c -19
=rule::unsure:have_to|need_to|will|tengo_que|v ad -23 -11
cancel:@cancel_la a -13
free_of a 15
my__one abd 16 -11 -13
no__cosa a 11
psychosis:twenties ad -11 11

=any:veces a -14
=denials:visit:0:none ac -13 -10
any:mi_@relative ac 12 -10
brain:ok bd 14 -11
cancel:misma ac -13 11
claro__la ab 15 -15
drive:soy a 12
heart:been abc -12 -21 22
home:not ab 16 -27
luego$ bcd 17 -11 -16
no__salir b 11
no_era ab -11 14
teenager__me a -14
tms$ ad -13 15

alguien__que a -11
cancel:make_it abd 13 -16 -11
on_me ab -23 17
si__@cancel ad 12 -16
substance:noches_para d 11
texts:calls b -19

=said:yes:no,_taken_back_at_once bcd -25 -16 18
@medicine__@relative d -11
@place_es b -11
can__tell abc -13 -21 29
cancel:segura abcd -13 -12 -16 23
do__what c 20
jodido a 11
me_@open b 12
organ:@body_me a -16

=visit:apenas abd 23 -11 -13
=visit:probably abc -17 -11 24
@food__@food cd -12 -12
bajita$ abd 22 -11 -11
coming:over d -12
home:entera d 11
midnight b -16
pregnancy:get_pregnant a 17
questions$ bd 16 -11

=rule:prior:yes:and|plus|y_~2_therapist|therapy| abd 27 -23 -25
acta_dice c 12
coming:hold_my d 19
dead ad 15 -28
died abc -14 21 -14
not:into d -15
of__i b -13
pero__no ad -15 16
still$ d -11
substance:si_tomo abc 10 -11 -10
they_have a -21

=visit:came c -14
any:like abd -19 26 -16
despu* cd -22 13
heart:impor* cd 22 -15
i__@late b -16
nada__@medicine ad 15 -15
pregnancy:hope cd 17 -19
ride:ha acd -16 19 -12
ride:me_@fetch bcd -22 -17 18
substance:estuv* d 13
thinks__do ac -13 14

=any:forget bc -18 15
=visit:stays abd 12 -14 -16
allergy:everything cd 20 -20
brain:spell* a -13
haha abcd 11 16 -28 -17
heart:si_el ad -11 13
home:station ad 14 -10
organ:when cd -16 15
so__had ad -10 12
warfarina$ d 12

=rule::twice:no_es_que_no cd -16 11
=signs:organ:none a -12
^estoy b -18
allergy:@treat_never a 11
allergy:six a 15
dio_un ad -15 15
heart:stress ac 17 -10
on__monitor cd 20 -18
solta* d 10

every_morning bd -17 18
no__have c -12
period__# c 10
substance:would bcd -13 -12 13

back_out ad 13 -13
night__it c -10

=any:depende c 13
=body:god abc 22 -11 -16
adult:different_birth c 12
allergy:if abd -16 16 -19
eaten:four_@hours ad -15 16
heart:failu* d 14
well:today b -13

@treat__se acd 21 -14 -12
de_salir cd -11 15
eaten:no_se c 14
for_an b -10
i__this d -15
pregnancy:@eat_for d 11
substance:is_it ab 16 -21
to__@symptom d -14

#__soy cd -19 18
favor cd -30 -12
for_@drug bd -10 12
hasta_el b -15
heart:vida ad -11 15
lately a -12
now:like_the d 11
old__a bd 13 -17
pregnancy:grand* bd 10 -13
texts:llameme ac 14 -11

=body:mi d -12
heart:have_it ab -12 13
not__life a 12
now:el_calendario ac -17 18
now:pleas* abd 32 -16 -27
organ:is bc -12 16
sorry_@wrong b 12
substance:just bcd -28 16 -22
substance:stopped b 11
una_@medicine ad 11 -27

=visit:conflict ad -13 16
@clinician__de ac -12 12
coming:estar* d 12
dormido$ abc -20 11 11
heart:heart_checked a 11
heart:preec* d 11
la_de abc -16 25 -14

=body:six acd -16 -30 22
not:a c -26
organ:cuantas c -10
ride:yes_but cd 14 -10

=body:stock d 12
^too b -29
la__puntual b -14
no_si ab 13 -15
que_los bd -13 16
thank c -17

=visit:mirar ac -12 14
but_for a 10
pero_por ad 20 -19
took__for acd 30 -11 -22

@late__en d 17
allergy:no_era a -11
at_that ad 15 -14
day__my a 16
heart:@clinician_dijo bc -13 15
now:@stop ac -21 18
psychosis:mood c 11
recog* d 10

=denials:body:3: bcd -21 17 -26
=visit:coming bcd -14 -15 14
@cancel$ ac 15 -19
car$ c -20
heart:about_my a 10
minutos_@late d -13
not:know abc -19 -22 12

^convulsiones ad -16 18
if__said ad -16 18
meds:of_it a 13
results cd 18 -16
ride:a_pie ad 23 -16
sin__@clinician c 11
vacaciones b 11
well:a_la ad -11 19

@relative__acomoda d 10
acostada ad 25 -19
coming:esper* c 13
estam* abc -14 -30 22
heart:widowmaker d 11
i__job ad -11 13
now:am c -27
organ:tambien ad 14 -13
pregnancy:lacta* cd -19 22
solamente abcd 38 -29 -18 -15
texts:no_se c -16
want_to bd 15 -26

^fuerte a 12
as_an a 13
en__si ad -21 25
i__bad b -19
la__muy b 15
maybe__at ac 16 -13
negativa_pero a -13
think$ abc -13 -16 19
well:baja c 14
will__for b 11

a__was d -20
esta__por b 11
grand* bc 12 -17
lithium abd -11 -19 21
only__one a -19
substance:husband c -14

=body:liver bcd -24 -18 13
been_high c -12
brain:ningu* a 13
effects:ni ad 15 -10
is__mine ad -17 17
me__checado c 10
pregnancy:test_@day ac 15 -14
to_text b 12

=body:chance d -13
by_my bc -10 17
got__not ad 12 -11
mi__cirrosis bd 11 -11
organ:still_looking c 10
rehab ac -11 -13
tampo* abc 18 -12 -14

and__here d -11
few_@food d 12
for__weeks d -11
heart:nada_grave a -11
heart_checked a 11
que__en abc -16 -18 19
sin__al a -15

=body:tell ac -39 20
any:get_to b 11
any__this ad 21 -19
bajita c -13
brain* a 13
cerrada$ a 11
drive:problem bd -12 15
han__todo b 11
home:am abd 14 -25 -11
now:nomas cd 13 -11
pregnancy:thoug* ad -16 14
supposed_to a -12

=body:ninguno abc 16 -14 -14
=visit:@relative b -18
@vehicle__mejor ad -17 18
descarto_hace a 12
much__the b 11
nap$ ad 23 -22
not:longer abd -11 -11 19
now:manej* a 20
quedar__mi ad -15 18
rinon_izquierdo ad -12 10

=body:pasado bc 16 -20
izquierdo ad -15 14
medicine bcd 24 -22 -19
mi__acaba cd -10 -12
prescribed$ d 10

=denials:any:1:unsure bd -11 -17
=said:adult:no ab -23 11
hell$ ad 19 -19
polen a 13

=any:for c -19
had:depre* ab -20 17
me__hacer cd 14 -16
que__quitaron bd 14 -13
say__a d 10
todavia__la abc 19 -19 -19
turn_# ad 25 -24

=body:adicta ad 18 -17
=body:surprise d 13
psychosis:@relative_sometimes c 11
psychosis:dos bd -15 11
psychosis:is_that bc -17 20

a_permit b 12
c_me cd 13 -12
cancer acd -16 -12 16
como_le b 12
lactando acd -13 -16 23
lo__hace abc 19 -13 -18
not:checado c 10
y$ ab -17 14

=tag:coming:unsure cd 17 -18
@medicine__with b 11
allergy:expediente b -10
meds:i bd -14 13
no_sabemos c 12
pregnancy:eso_es ab -15 19
pregnancy:quieren_saber bc 16 -12
prior:@stop_a a 12
yet$ acd -10 20 -38

=any:this bc 24 -45
@animal__@animal b 10
estrenimiento ad -15 16
pregnancy:ultra* ad -27 30
texts:@call_a a 14
three__have a 13
well:mas_o abcd -19 -14 23 -20

#__clean ad -22 23
=tag:twice abd -36 -24 35
allergy:proba* ac -13 18
any:water d -12
bad__liver cd 10 -17
drive:not_@drive abd 23 -11 -13
nah abcd 51 -23 -34 -41
ninera cd 18 -14
pensarlo$ cd 21 -12
up__reaction b 10

=visit:apure cd -12 16
@clinician__that ac 11 -15
adult:vietnam_vet d 12
and_so b -11
had:soy_paciente bd -15 18
new ab 13 -25
prior:ver b 12
psychosis:baker_acted c 12

effects:la_noche abd -12 -10 18
for__pressure bd -14 11
in__family abcd 11 14 -13 -20
prior:trazodona_para cd 11 -10
teens$ d 14
trote* ad 15 -17

=body:skipped b -12
=body:unas cd 13 -16
adult:summer ad 16 -12
cancel:tuesday d 13
de_baja acd -12 -11 16
heart:cardiologo_me c -11
la__ya abd -11 -12 17
not:@drug abc 25 -19 -36
organ:me_acuerdo b 14
quiza* abcd -18 -14 34 -20

=body:drinker ab 15 -11
=said:yes:words_of_agreement abcd -12 -25 -10 15
healthy__a ad -11 12
heart:ando bc -19 -17
job abc 12 -10 -14
just__@food d 13
not_to abd 15 -14 -12

allergy:tuvieron_que d 12
fui__@clinician a -10
now:@door ab -13 17
pregnancy:el_trabajo d 10
pregnancy:tengo ad 23 -34
suerte c -17

=any:nervios c 11
@visit__el bd 12 -19
adult:los_# a 11
days__so c 12
me__buscar cd -13 11
my__another a -11
suyo$ ab -15 18
wants abd -11 16 -22

=body:retired ab 13 -21
antidepresivo a 16
but_no abd 23 -17 -34
he__to a -10
mujer b -24
not__never ad 16 -14
organ:told_me cd 13 -11
pregnancy:y cd -24 13
when__fly ab 23 -19

=visit:lista bc -16 -11
broken_wrist c -12
cancel:de_la ad -29 11
heart:sure_if ab 15 -11
no__since ad -15 18
substance:y_yo abc -13 20 -17
trabajando$ d -17

=body:diagnosed b -15
=body:dicen ac -18 14
=visit:voy abc 16 -27 -13
@medicine bc -11 -28
@treat__@insurer ad 14 -12
@treat_just ad -14 16
allergy:got_welts ad -14 16
let__me d -10
me__otro ad 12 -11
possi* abcd -17 -37 48 -45
si__sale c 11
that__when ad 16 -13
well:no_complaints d 11

=body:has bcd 10 -36 -12
=body:respirar ad -13 19
=body:total abd 26 -19 -18
allergy:granos abd -13 -10 20
any$ abcd 34 -12 -15 -24
any:ni_la ac -12 15
ct cd 15 -13
despertar d 10
habia* a -10
heart:el_@day d -12
home:sofa ad -12 12
let__know ab -13 -11
organ:arthr* a 14
ride:hermanos d 12

=any:room abd 17 -12 -13
=body:verano bd -11 15
@relative_conmigo d -13
@sick__se ac -15 15
at_# acd -24 -43 29
eaten:befor* a -14
in__heart b -11
organ:gone bd -11 -16
well__i ac 11 -11

=body:holter cd 23 -21
any:con b -13
el__que abd -12 -23 17
had:count* a 13
heart:not_the d 14
now:we abc 17 -19 -11
subway ad 14 -12
twice_a bcd -13 -29 25

=visit:consiguiendo ac -15 21
@drug__once a 14
and__@relative abc 10 -18 -18
can__hold ad -14 18
confi* abcd -28 -28 40 -17
eso__jaja bc -19 25
like__on d 12
not_him c -12

any:just_@medicine ad 23 -21
digale b 10
eaten:hungry d -16
prior:eso d -14
wheth* acd -14 22 -15

=body:cuales abcd -21 11 11 -23
=rule:heart:yes:lisinopril|losartan|metoprolol|a abc 23 -37 -36
=visit:clock ad 23 -17
=visit:street a 13
@sick_alta ad 11 -11
borre* abc 15 -19 -17
heart:beats c 12
home:sueter bd 13 -10
in__@body bcd -18 -14 17
now:@relative d -12
now:la bc -18 13
psicosis__hace ad -16 16

=any:once ad -21 19
^worked ad 21 -18
alergia__la ad -13 16
allergy:stopped_breathing d 12
de__cosas d 12
eso__lo abcd 11 18 -31 -29
not:tanto ab -13 14
not__to bd -14 11
organ:does_getting b 10
que__digo c -11
session ad -10 11
time__in b -15

=body:weaned b -14
have_any a 14
place* b -14
substance:long ad 20 -16

=body:student a 11
=visit:manejando c -23
bien_y abc -14 -10 10
for_sleep ac -24 14
me__problemas d 11
organ:was_clean ad 18 -12
pregnancy:scared_to ac -11 13
psychosis:my_old cd 17 -14

@medicine_in b -18
allergy:the_stuff a 12
already__it a -10
dos__mi b 11
has__been a 11
heart:medico acd -11 14 -15
higado_es ad -11 12
ladder$ a 11
prior:name_it bd -19 22
supposed a -13

=any:dormido ad 11 -10
her a -12
substance:license bd -12 14
tension$ c -11

adult:regis* bc -14 20
allergy:wrote d 17
derrame$ c -11
effects:dia ad -18 16
like_death a 13
sixteen ad 19 -15
so__no ac 11 -15

any:de_gente a 10
had:she c 15
pants c 11

coming:verdad abc -12 15 -15
estoy__me bcd -12 15 -19
igual_no cd 18 -13
keys$ d 14
la_ultima ad -15 11
may$ acd -17 -21 31
meant c -11
patient bc -12 -22

allergy:ask_my bc 10 -10
ay_@relative bd 14 -19
faceb* abd -12 21 -13
had_any ac 19 -14
heart:les b 13
know_the ad -12 16
substance:diver* ac -12 16

#__nada ad -26 27
=body:oxy d 11
acompana_mi b 11
allergy:exact* acd -13 -13 17
allergy:not_think ac -17 19
brain:thoug* ad 14 -11
heart:huh ab -13 11
home:cat d 13
i__come bc 14 -16
is__you bc 14 -18
organ:follow_up cd 11 -12
psychosis:lol c -12
thought_i bcd -14 -26 12

allergic__i b -12
ask_my ad -36 -17
been__under c 11
con__@drug d 11
dice_otra bc -12 10
nobody_ever ac -16 22
organ:@year ac -24 23
ride:toda a 14
some abc -51 -36 44

=visit:salva d 11
@hours ab -12 -35
adult:cumplo d -22
any:not_know a -24
arrit* a -12
effects:being bd 12 -10
hyper* acd -29 -14 22
no_mi acd 26 -18 -17
psychosis:es_el ad 10 -10
put_down ad -11 13
take__back a 12

@relative__still d 11
but_yes abcd -19 -10 -16 30
cafe abc 12 -17 -14
la_regla abd 13 -11 -11
now:si_tengo d 14
prior:only_ever c -11
she__it d 13
weeks__that b -16
with__tomorrow ad -12 13

@treat_was a 13
any:this bc 11 -18
claro__# ab 11 -12
drive:in ab -10 -11
en_un cd -10 -10
not:mucho ad 20 -12
not:pruebo a 15
now:lock_it ad -13 17
the__a b 12

=body:decirle a -13
=visit:sofa ad -12 12
allergy:your bd 12 -12
aripi* d 14
can__any abd 11 -14 -11
crawl d 11
substance:the_bottle ac 12 -11
the__@relative ab 10 -14
verem* abcd -29 -23 49 -37
ya_estoy abc 20 -30 -15

=any:past bd -11 16
=body:dan bcd -12 12 -21
and__my ad 17 -22
confirmo_si ac -13 13
de__casa ab -17 12
not:permiso ac 16 -14
organ:pills c 12
pregnancy:el_test a -14
ride:puedo_@drive d -12
speak a -14

=body:cuidadora c 12
=rule::twice:never|not_said|say|claimed_~4_no ad -27 15
@clinician_would bc -11 10
allergy:my_chart d 15
any:@medicine_de d -18
de__anexo d 11
hemat* ad -20 23
of_this a 11
one__says cd 22 -20
only__de a 11
so_i c -12
we__good ad -11 15
worke* bc -10 -34

adult:next a 16
adult:that a -18
chair c -14
contestado$ acd -11 18 -16
eaten:siete acd 15 11 -27
home:media ad 17 -13
prior:tambi* d 10
the__one abc -21 24 -41
todo__para a 13

=body:borrosa d -11
^sounds ab -22 15
latex__to ad -13 14
pregnancy:lost_it acd 22 -12 -16

brain:up ad 11 -17
coming:manan* abc 18 -12 -26
con__camioneta d 10
conta* ac 19 -22
quiera$ ac -12 12
weddi* a 10

=rule::asks:que_significa bd 11 -16
ayer$ bcd 28 -18 -30
lol_no a 15
not:@drive bcd 17 -16 -19
to_think abc -17 -16 22
ve bc -18 16

=visit:confirmed a -13
@month__not acd -10 -11 16
eaten:skipp* a 13
exactly$ c 18
heart:operaron_a ad -11 12
heart:pressures c -13
i__outside b 10
if__allergic b 11
lot$ bcd -22 24 -23
prior:en a -12

a__normal c 11
coming:la a -25
coming:says d -17
does__@ride b 13
necesito__para abd -18 27 -13
no__y ad 23 -20
now:ese abcd 20 -13 -13 -12
psychosis:the_hospital a -11
ride:who_is cd 17 -14
right_back a 11

=body:red b -14
^perdi d 13
dudo_entre c 16
effects:@relative_got d -11
home_sweet d 13
leve bd -17 21
si_llego c -13
stressed$ c 12
tome__@medicine b 11
ya__y b -12

=body:original a 11
@thanks_a bcd -12 -16 13
could__either cd 18 -12
eaten:pregu* bc -12 13
er$ b -11
heart:will abd -21 20 -15
only__but ad -12 16
psychosis:trast* bcd -15 -12 19
ride:he_is b 15
texts:tan d 10

brain:hay a 10
fumo__dormir bc 17 -15
my_@relative abd -17 20 -13
perdi_la bcd -14 -15 25
psychosis:off_my cd 15 -11
unfor* bcd -13 -10 17
will_get ac -12 18

=body:scarred ad -11 12
@drug__my c -14
@relative_first c 13
ama$ ad -10 10
giving__a a 14
pregnancy:despu* c -11
prior:@drink_de ab 16 -15
requi* ad 11 -10
rinon__que ad -17 18
will_i bc 17 -11
ya_cerro ad 14 -12

^weaned abd 21 -12 -13
get_this b 13
luego__no d -15
make_it abd 22 -12 -15
pregnancy:one_is a 10
pregnancy:something b 13
\xe2\x99\x80 cd -16 10

coming:con bd 10 -25
dejela_como d 12
drive:that a -12
have_one b -16
nada__nada ad 12 -10
psychosis:i_talk a 10
substance:entie* b 10
the__heart b -14

@medicine__@year abc 16 -13 -15
cancel:on acd 16 -12 -25
effects:so a -10
heart:@relative_es ab 26 -19
physical_for ad -14 15
que abd -20 21 -19
ride:@ride_fell ab 12 -11
substance:test c -11
substance:thinks_i c 12

@clinician__take d 11
leerlo b 13
not:busy ad -18 20
pregnancy:snipp* a 20
sirve acd -20 -16 23

@relative_mis a 10
brain:but abcd 28 -11 -23 -13

=body:bracelet d 15
coming:there acd -16 -18 20
does__have ab -22 21
mi__yo ab 11 -40
prior:talked_to b -12
texts:too a 11
uti__now d 12

=body:hit b 12
any:la a -16
any:yes abcd -30 -12 -13 32
coming:passe* a 13
las_once b 16
organ:prostata ad 11 -11
prior:no_@clinician acd 18 -12 -11

@move__ya d 13
adult:secundaria a 10
cuff cd 12 -15
forward a 12
gave b -11

adult:has ad 17 -12
coming:dele_mi ad 18 -15
heart:lo_descartaron a 13
ni__estoy ad -13 11
past c -14
pregnancy:me_bajo ad 16 -10

=visit:noon abc -14 -13 21
@symptom__i abd 20 -13 -16
^uti d 14
drive:recoja d 14
nos_vemos cd -22 16
not__thing a 13
now:schoo* bd -13 -11
now:ser a 13
twice$ ac -11 10

@visit$ acd 11 -41 -10
all_@body ad -14 17
and_no ac -14 13
heart:\xc2\xbf b 10
liver__@body ad 40 -37
psychosis:papeles a -16
una_por d 14

=any:empty abcd 28 -22 -12 -17
=visit:problem ad -17 22
claro$ ac -33 13
dice__cosa c 10
no__apure cd -12 16
now:top_of ad 12 -11
prior:magne* bd 15 -13
stroke_and ad 14 -12
te acd -12 20 -27

=body:nasal ad -10 10
=said:ride:unsure d -16
dos__vomitando c -12
effects:excel* a 11
heart:they_thought d -16
needing d 10
texts:@english d 11
texts:oficina a 11
tiene_# c -18
tres__este c 11

=rule:now:yes:still_down|on|coming|good|works| ad -15 17
al_@clinician abcd -15 12 12 -19
asking_about bc -10 11
came__fine a 11
heart:de_bebe ad 10 -10
me_ha b -12
mothe* ab -16 16
pregnancy:cuent* d 10
ya__mis acd -14 -13 13

=body:drop abc 14 -12 -14
am__work ab -25 17
organ:hay c 12
substance:only bc -30 17
the_nose cd -18 11

=any:turned ad -17 12
=visit:checar ac -14 16
enalapril b -13
home:salie* a 15
now:which_day b 11
preguntarle abcd -23 -26 36 -22
remember__one b 19

cause abd 12 17 -34
effects:talk b 13
go__it abd -15 -13 23
heart:in_my abc -26 15 -16
is__chance ac -17 21
le_se ac -15 17
transmission b 13

=body:ket d 12
bendiciones$ abd -12 21 -14
drive:drive acd -28 -12 17
ride:at_church c 10

=tag:proxy abcd -10 -32 -14 34
any:in abcd -12 27 -20 -16
drive:got c -15
prior:both abd -13 -15 19
si__dejan c 12
weed ac 11 -19

=visit:dentista abcd 11 20 -13 -23
lefto* abd -14 -11 23
now:trabajo ad 17 -16
prior:para_dormir cd 12 -11
ride:should_be c 12
substance:i_use bc -10 17

any:no_@relative ad 20 -15
el__presion a 14
get_the d -14
now:yeah ad 21 -16
prior:i_just d -14
the__@door d -11
tylenol a 11

=signs:body:no:other abcd 33 -26 -14 -21
=visit:starts cd 15 -12
@year__@date ad 13 -13
^safe a -18
^six d 13
anything_i ac -14 19
effects:tambien acd -12 13 -14
lo__desde ad 13 -12
no_me ac -27 12
not:contar ad -12 12
se__@medicine ad 13 -15
tried_@treat cd 15 -15

=body:faint c 14
=visit:cuando c -25
@medicine__y bd -21 10
coming:have_decided ad 13 -10
heart:perfe* abcd 36 -17 -24 -20
itself$ d 10
problems bc 12 -18
que__como ac -14 11
substance:left bd -22 17
texts:es_de d -10
well:patad* a 14

=body:epilepsy ad -12 11
@ride$ acd 16 -11 -14
cancel:no_leave d -19
corro b -14
helpe* ad -13 14
i__someone ad -21 13
me__igual d -12
pack_a bd 18 -15
psychosis:things_that d 13

@drug_that abc 23 -11 -19
allergy:han_operado c 11
cuent* abcd -23 17 -23 11
had:so bc -13 -10
mandeme__@place b 12
pregnancy:call a 11

=rule:now:unsure:no_se c -13
allergy:estab* cd 24 -24
drive:picku* d 10
pregnancy:day acd -16 -16 26
prior:after_a d -12
substance:tuesday b -16
textos bc -10 -17
wait_which b 15

^are bd 17 -26
brain:in abd -21 -11 13
en__limite cd 18 -13
han_operado c 11
heart:ya ab -28 17
home:tengo abd -13 30 -24
vodka ad -14 22
will__work ad 23 -21

=any:some abcd -32 -17 21 10
=body:time abc -10 -15 14
=rule::unsure:i_think_~1_so|not c 16
=visit:tan a -11
@medicine_then ad -21 22
brain:@traffic ac 15 -12
hombr* ac 23 -21
home:que_esta c 11
now:pass bc 15 -10
prior:duloxetina ad -16 18
that__yes bd -13 14

=any:trying bc -11 10
=visit:buscar a -12
=visit:postcard ad 13 -10
brain:since acd -23 -12 26
include ad -10 16
pregnancy:on_the b -16
pregnancy:stick c 13
psychosis:oigo bd -15 12
well:worki* d 12

=denials:any:1: abcd 22 -15 -12 -19
dropped_off ad 12 -11
effects:moles* ad 18 -16
moved_it bd 17 -13
not:@vehicle ad -26 21
pregnancy:not_unless a 11
prior:@medicine_@medicine bcd -26 -27 20
psychosis:thoug* b -11
todavia__mi d 13

=body:rayitas d 15
=visit:pull bd -12 15
getting_my a -13
heart:@animal ab -11 12
heart:era bcd -11 11 -15
in_two cd 13 -10
lupe b 10

effects:treatment ad 13 -15
embarazadisima ad -18 22
in__room ab 18 -16
psychosis:brote d 11

=body:says abc -20 -53 22
=visit:ver abcd -45 -38 56 -31
^anduve d 16
allergy:allergic_i a 15
cancel:a_@price c 12
lpn bd -17 19

luego_me b 10
not:prometo acd -21 24 -16
pregnancy:ship_sailed a 12
wow b 16

#__two b 10
=visit:caigo cd -16 15
any:i_could bd -11 -10
certa* a -25
drive:un_@vehicle a 12
eaten:instr* bd 10 -11
not:ask bcd 13 -13 -16
organ:urologo ad -12 11
tardan_en b 11

afib abd -10 -22 19
amigo* a 10
cancel:consi* d 11
esta__ya b -19
now:no_time d 11
off__chart c 10
psychosis:mania_in d 10
puedo__@day a -10
substance:hacer bc 16 -14
this_for a 10
un__mi bd -15 13
why__not ab -19 16

=body:retraso ab -11 -10
@drug__dormir c 12
@medicine_la ad 13 -10
any:total* abd -13 -11 20
eaten:at_the abd -12 -19 21
ride:@relative_trabaja ad 20 -17
usually ad 11 -11
well:hanging c 13

any:ya_lo bd -11 13
effects:grave ad -20 22
home:esta_es c 10
pregnancy:start* a 13
psychosis:histo* abc 15 -11 -11
que__traigo b 15
tested bcd -13 13 -17
zilch$ abcd 41 -25 -13 -30

=body:andaba d -11
any:ahora a 13
any:no_se cd 14 -11
empezando a 10
garba* a 14
if__no ad -17 19
no__preocupe ac 13 -14
now:take cd 13 -15
psychosis:socks d 12
salte ad 11 -15
substance:domingos ad 12 -10

=body:gemelo ad 11 -11
=body:there acd -13 -30 20
=visit:able bd 13 -15
cancel:i_am b -34
cancel:quiero_@move b 12
holding d 14
substance:nothing bcd -17 12 -13
tengo__el a -23
would_prefer acd 11 -11 -18
yeah__a c -10

=body:hospitalized ad -16 18
dije__@clinician b 11
distintas bd -10 15
este__de cd 10 -11
meds:let_me c 12
si_consigo cd 18 -12
substance:dolor abcd -13 -13 24 -16
the__takes b 13
worries ab 12 -11

=body:nary ad 20 -12
^brain abd -14 -15 25
any:clear ad 18 -12
entonces ab -13 -12
have_is bd -24 19
me_pasa ad -17 21
organ:@clothes b 10
ride:no_consigo ac 14 -13
substance:winte* d 10
the__back ad 16 -15

=said:eaten:ask bc 15 -22
@relative__le d -14
a_ir abd -25 11 17
drive:lleve cd 17 -22
el__los bc -14 -14
me__test a -10

any:not_right ad 18 -13
can__that cd -37 12
la__@move ad 13 -11
prior:media ab -18 -11
psychosis:en_# c -13

=body:mero d 12
a__last abcd -23 20 19 -24
coming:salio_un ad 14 -11
drive:voy abcd -16 -15 -13 22
had:nunca_la c -11
heart:hi abd -20 -24 18
last__lol abd -14 -12 20
prior:i_am ab -11 14

=body:unit bd 16 -14
al_polen a 13
brain:una_isquemia cd -11 14
drive:getti* abcd 34 -15 -21 -22
in_@person b 17

=body:irregular abc -30 -21 21
alcanza bd -11 15
aqui_estoy ad -19 13
bajo_de ad -22 22
drive:the abc 11 -31 -21
espereme abcd -10 27 -12 -24
imaginese ad -11 17
mude ad 16 -12
no__idea ac -17 21
pregnancy:confirmo cd -10 10
substance:go_to bd 18 -21
well:hasta ad -23 21

=body:urologo ad -12 11
=visit:olvido ad -13 10
adult:mayor ad -12 12
ahora_nada ad 13 -15
allergy:han_puesto ac 14 -11
by_a ad -10 14
heart:had_high cd 11 -12
in__first ad -12 14
is__house cd 12 -13
is_best ad -14 13
it__# bd 17 -26
operada$ ad 15 -11
substance:a_@year abcd 14 11 -15 -11
substance:every_@month ad 13 -13
was__attack ad 15 -17
will cd 12 -23

=visit:gente a 11
heart:hace_@year abd -10 -14 14
organ:do abcd 13 16 -12 -32
well:was bcd 27 -23 -17

=any:compared abcd -11 22 -11 -14
=rule:texts:yes:adelante|dele|dale|escriba*|escr b -15
allergy:con a -10
couch abcd -11 -12 -11 21
y__ahi ad 23 -19

=number:adult:few ad 32 -32
brain:playing c 15
maratones a 12
not:reaccion ad 20 -18
now:agenda ac -10 12
organ:sabe c 15
record a -12
ride:@ride acd 14 -26 -11
was__am d 13

^alergia acd -14 -17 18
contestar__un d 10
home:todo a -21
i__some a -27
no_@cancel a -12
no_to c -28
ride:has_a c -10
substance:va a -12
texts:out ad 19 -14
well:ya abcd -33 -11 -16 36
yup abd -13 -16 26

110/7* abd 19 -10 -13
huh abcd -34 34 -20 -16
is_fine bcd -30 -11 18
los__la b -12
not:others ad 16 -11
yes_it ad -13 16

@body_with abd -16 15 -10
@clinician__mania bc -10 11
any:escri* ad -20 23
texts:be abd -12 -11 13
texts:that_would d 14
with_@medicine ad -16 14

=signs:drive:no+yes ad -15 19
@body__me abc 15 -21 -13
@symptom_a d -11
allergy:of_my ad -11 14
cancel:mind_about ad -13 13
comezon d -13
este__mi abd -10 -13 17
recib* abc -15 26 -19
ya_en ad -18 22

=asks:all: abcd -60 104 -88 -63
=signs:body:unsure+yes: abd -12 -15 15
drive:herself ad -12 13
meds:pain bd 13 -14
not:first ad -22 25
texts:just b -15

=any:nose cd 24 -18
=body:sigo abcd -13 -15 -20 25
=denials:visit:0:unsure d -22
amanezca c 10
does__uti bc 14 -12
loco c -14
pregnancy:babies a 11
to__@drug b -13

=body:seizure abd -10 -10 10
=visit:tenia bd 15 -16
^halfway abd 23 -11 -17
allergy:time_i ad -14 15
and__lost d 12
fue__fue d 14
home:the_@animal ad -11 14
know__i ac -22 14
not:uno a 10
roto_nomas ab 11 -11
y__lo c -11

=body:breathing abcd -16 -13 -11 25
cancel:# b -13
cancel:need_that ad 24 -18
heart:ya_no ac -15 14
now:dormi* a 13
psychosis:mania* cd -20 15
quiero_mas b 13
substance:off_the ad -12 15

all_work a 15
corazon_no ad -13 18
elect* bd -26 12
hace__horas b -11
las_@visit ad -12 12
says__heart cd 12 -13
well:next ac -11 16

=any:siento abc 15 -12 -15
=signs:texts:unsure a -11
^bipolar bd -14 21
fue$ ab -14 -18
had:desde bd 18 -11
her_a ad 15 -12
knows ac -31 17
psychosis:they_took c 12

=rule::unsure:i_think_~2_$ a -16
=visit:look d -16
at__sons a 13
clean_living ad 16 -11
heart:de abd 14 -14 -17
maybe_a ab 17 -11
substance:better d 12
ya__lo abcd -15 11 -17 13

=body:recovered ab -11 11
acompanada ad 17 -15
at_it abd 16 -14 -18
dicho__pero a 11
had:seria_mi bd -12 13
heart:jaja bcd -25 -10 12
not__@clinician ab 11 -11
psychosis:por_la ad -11 13

=body:hole d 13
=visit:cause d -11
brain:despues d 13
got__my abd -14 -13 12
no_puedo abc -12 26 -24

=body:todo abc 23 -38 -22
=rule::unsure:not_that_i|im|anyone_~5 b -12
@relative_not abd 19 -11 -10
al_hospital a 12
can_count ad -11 17
hace_dano b 10
not_even abcd 37 -21 -24 -19
now:ahora_mismo a 14
pregnancy:knocked_up ad -13 22
prior:and_a ac -20 10
ride:is_nobody ab 14 -12

@hours_after ad -19 17
@stop__and ad 13 -16
^hableme bd 12 -11
heart:no_tomo a -12
jale acd 14 -12 -10
now:denti* ab 14 -10
once bc -34 16
passed__in d 10
saber_me cd 13 -11
texts:landline d 10
well:stop ad 23 -17

=body:mire b -10
allergy:hallu* abcd -21 -15 -10 28
any:tylenol ad 17 -16
at__i abc 18 -14 -11
brain:damage ad -11 19
eaten:six_@hours c 10
estoy__duda abcd -13 -13 26 -17
i__go d -20
not:already abd -14 19 -11
psychosis:cousin bd 19 -14
well:dias bd -19 -13
well:toda ad -18 21
what__was acd -15 17 -23

=tag:effects:known_of ac 13 -11
a__a a -15
i__baby c -13
is__after bd -12 16
meds:finished ad 11 -10
not_touched a 10

@medicine__am ad -28 29
had:got ad 17 -23
i_passed ac 12 -15
juice ad -14 18
psychosis:@treat bd 23 -18
sin_ir c 11

=any:poco abd -30 -11 32
adult:para d -14
heart:le d -19
not:tell ac -14 11
now:already ab -23 16
organ:not_back ac -10 12
prior:cuatr* acd -15 -11 13
psychosis:sad_not a 16
ride:no bd 19 -34
side$ b -11
substance:or ad 12 -23
substance:weddings a 10
yo_misma ac -10 13

@relative_took ad -20 15
allergy:it_before a 14
in$ abc -11 -24 15
jamaica a 14
mi__vez b -13
my__@date bd -12 15
now:no_no ad -18 14
when__@relative a 12

=any:tirando a 14
nietos acd -10 -10 13
plant* bc -12 15
pregnancy:#_weeks abd -63 -19 37
what__need bd -16 17
you_that ab -10 11

=body:pharmacy ab -30 10
=body:repiten a -10
am__today ad -14 15
any:@texts d 14
drive:son ad 15 -11
esto$ bcd 11 -12 -17
had:in_# bc -20 -14
heart:pastilla ab -28 17
now:chang* abc 14 -10 -12
said__but c 11

=visit:old acd -21 -10 16
allergy:me_the bd 16 -10
any:warfa* d 13
cuando_me a -18
day__this a 12
had:at c -12
he_ido abc -13 16 -11
heart:heart_monitor d 17
light* abcd -22 10 -15 10
only_@treat ac -21 19
organ:me acd -24 17 -14
prior:no_alcanzo b 12
took_my d -14
well:@visit bcd 28 -18 -25

^you abc -14 21 -54
docum* ac -20 13
need$ bd -16 16
polycystic__like d 12
psychosis:despu* bc -15 18
said$ d -14
undecided abcd -24 -20 38 -27

=any:of b -17
=rule:drive:yes:i_will|am|can_~1_drive|driving abd -17 -10 21
adult:at abd -13 -10 18
back_yet a -10
busco a 11
heart:with_the bc 12 -13
psychosis:la ac 17 -33
sombra a 14
up__# ab 10 -14

=body:transplant cd -14 16
=tag:brain:known_of a 11
am_sure a 12
mhm cd -11 18
one__i bd 17 -20
stroke__am a 11

=body:acv d 15
cancel:visit ad -11 16
cops cd 13 -19
drive:work ad -12 11
heart:of_a ad 23 -24
it_comes c 11
oldes* c -10
ride:contestado c 14

=visit:like a -22
back_and abcd -14 -10 27 -19
can_@move b 12
he__en a 17
meds:med_free ad 18 -14
not:bebe ad 10 -11
post b -13
prior:sin c -16
seroquel bd 12 -10
take__cholesterol b 10
we__at ad 11 -15

adult:tengo b -15
en_una b 15
file$ abd -15 15 -15
gallbladder__that c -10
it_never a 12
pregnancy:amama* abcd -13 -16 -27 29
ride:got ad -20 19

=body:through cd -16 15
eaten:cream ad -17 17
heart:del_marcapasos d 11
liver__have b -12
pregnancy:the_one ad -13 19
pregnancy:would acd 19 -22 -22
was_planning ad 12 -16

=any:hace abcd -22 -13 -22 22
=any:usual a 11
=body:getting acd -25 21 -20
had__on bcd -12 -11 12
hysterectomy a 11
le__yo b -13
organ:octubre a 12

=body:quise c -12
=body:senor abcd 32 -26 -11 -17
allergy:had b -16
organ:cathe* bd -15 18
organ:lost_my bc -11 11
pregnancy:think b 13
siete_@medicine d 15

august abcd -20 -13 -12 28
heck__a d 12
if__one d 15
le__dar d -11
lucky d 13
now:@hello bd 19 -10
tomab* c -11
well:went_from ad -20 22

=any:espera ab -10 17
=visit:count c -18
@texts_que ad -14 12
any:couple d 12
brain:nothi* b -11
drive:otra ad -26 20
meds:estoy_en bd 11 -11
now:parte abd -14 19 -11
pregnancy:waiting_on ac -11 10
so__knows cd 13 -10
weeks$ acd -15 -32 27
well:and_the d -13
well:bad ab -17 -16
went_to c 15

^bad bcd -20 -26 17
had:six_in d 11
llorando$ acd 21 -12 -12
me__but acd 27 -21 -18
not__@person a 12
pregnancy:@late abcd -13 -27 20 -12
prior:de_contar b 12
substance:socia* a 13

=body:lost b -14
avisar b 14
bad_at d 10
dieron_una a -11
kidneys_like d 12
late a -19
nada_malo a 12
prior:the_chaplain d -11
que__claro d 13
si__voces cd 21 -19
virge* abc 20 -19 -16

=body:minutes abd -23 21 -11
just__number b 11
now:segun c 15
rara abd 13 -10 -13
stand acd 18 -25 -13
two b -38

allergy:medicine d -16
drive:esposo ab -14 18
meds:no_lo ad -13 15
not:pregunta bc 14 -10
pregnancy:pregu* bc 19 -15

=body:story ad -16 20
coma d 10
hagale abcd -16 -11 -11 25
my__@year bcd 23 -14 -11
not:tried abc 19 -30 -19
rango$ a 14

=any:we abd -14 -11 12
=body:podria acd -12 20 -13
drinks b 12
drive:si abc -36 -15 27
hagal* abcd -16 -11 -11 25
looked acd -12 22 -21
texts:at_work ac -22 16
yes_in ad -14 19

=any:lol ac -12 -18
heart:abuela bd 21 -24
prior:one_kind a 13
ride:on_read c 11
texts:no_me d -16

@medicine__noche abd -12 21 -19
@place__en ad -13 16
de_presion b 13
the__now abcd 26 -15 -13 -20
well:or abcd -15 -11 16 -10

any:frio bd 20 -14
dejelo ad 17 -15
drive:just ad -19 21
hablo_con b 11
mi__anda abd -14 27 -22
substance:mother ac -14 14

=body:x ad -19 13
@texts__no abd -10 18 -11
coming:ready ad -23 24
esperando__mi c 11
midni* b -16
pregnancy:@holiday d 16
prior:is_one c -21
soy$ ad -21 21
well:#_and ad 18 -17

=any:ahead d 12
=body:pregunta abc -27 25 -23
^one abcd 12 -27 26 -30
forge* abcd -20 -41 36 -22
orina abd -25 -14 18
privado ab -14 24
ver_que c 11

=any:lady abd -16 22 -11
a__weeks abd 13 -10 -23
form bc 23 -19
glass ac 21 -18
had:@visit_in ad -12 15
had:you ad 11 -13
now:bothe* ad -16 15
organ:traba* ad 16 -13

=signs:prior:yes b -12
cabinet b -22
do__remember d -32
dure c 13
off_at d 11
substance:es_el ab 18 -13
you__a a -13

=tag:organ:other cd -30 15
adult:or acd -19 24 -12
encarnacion bd 16 -18
heart:@clinician_says acd -16 -17 20
not_own b 12
nueve* a 12
segun__le c 11

echele$ ad -12 16
organ:hicie* ac 12 -12
over_and d 13
padec* d -20

are_fine d 11
bleed d 13
count__it d 11
le__la d -23
meds:he bd -10 12
pregnancy:using_protection a -10
y_otra a -13
y_otros c 17

@visit__# ac -11 13
been__pressure ac 10 -12
la_pregunta bc 16 -10
no_diria a -10
only__@medicine b -17
quien_me abd 23 -14 -18
texts:llamadas d 12

=any:age ab -18 19
@place__the ad -14 13
@vehicle_como d 11
allergy:me_after d 14
boss_is a 11
bottle b -18
brain:diamo* bd -13 21
de_contar ad 13 -18
no_le abd -17 15 -13
rather__a abd 15 -13 -11
the_shot abcd 30 -14 -12 -24

^nunca b -46
any:saber cd 17 -12
brain:not_say b 13
coming:but a -10
drive:su ad 13 -11
heart:years abd -17 -23 14
mio abc 17 -19 -11

=said:yes:what_the_text_says_after_all ad -40 25
algo$ a -16
did__know acd -10 -13 17
heart:me_to d -11
hurting ad -10 16
me_atendio b 13
pregnancy:weeks_ago acd -21 22 -12
ride:uber abcd 10 10 -19 -21
running_a ad 12 -12

=body:llevo ad -29 14
=who:body:minetheirs:before ad -25 17
coming:sigue ad -14 16
effects:la ab -22 16
fila__banco b 11
know_better ad 14 -13
prueba_y ac 13 -10
regul* bcd -14 12 -14

@relative_never cd 10 -17
meds:something cd -12 19
mi_ex bcd 14 -14 -13
organ:voy ac -13 12
pregnancy:only ab 19 -15
psychosis:dad bd -11 13
ride:have bd -13 -13
toca__mi ad -13 16
trimester acd -23 -11 30

=visit:was abcd -14 30 -32 -13
allergy:hives bc -11 -20
chart cd 11 -19
from_her acd -15 17 -11
hay_que cd 17 -21
not:cuenta acd -20 19 -20
prior:is_the abd 18 -14 -11
psychosis:life ad 11 -12
si_arranca cd 18 -19
texts:inconveniente ad -10 11
wanted__the a 13

allergy:ever abc 19 -13 -26
anytime$ d 14
segun_como c 21

allergy:nothing abcd 35 -20 -14 -26
cirro* a -11
heart:lo_de d 12
pregnancy:le_doy bc -13 -14

^unos cd 22 -15
attack_it ad 15 -13
coming:be_there b -10
now:@holiday ad 17 -14
take__my d 11

=lead:visit:yes:cut:yes bcd -15 -17 11
brain:at_the bd 17 -12
depends$ cd -11 15
forward_to a 12
i__fine c 16
not:llega d -11
of_a a 12
yes__and b 11

organ:bad_knees bd 10 -10
well:estad* acd -11 28 -23

exactamente ab -12 14
heart:want a -11
mucho abd -29 -14 26
organ:in_a cd 12 -14
sepa_la abcd -14 -15 27 -14

=any:hambre c -14
=body:new abd 15 -29 -14
=visit:safe ad -11 15
allergy:back ab -19 19
any:lol d -14
any:right_now a 13
in_me d 11
la_troca c 14
me__sacaron a 11
meds:@sick d -16
no_he a -19
panico__psicosis a 12
say__too c 17
since__was acd -12 -17 19
will__if c 11

@treat_y b -15
allergy:to ad -22 17
heart:is_high ad -35 24
not:check b 11

eaten:after* ad 11 -11
effects:any ad 22 -15
el_@insurer ad -11 11
estaba$ d 11
home:the abc 15 -14 -25
my_back c -23
now:despu* a 10
only__am cd 10 -13
por_dos ad 15 -14
se__otra ad 14 -14
substance:some acd -14 19 -19

=body:spring b -20
any:de d -16
get__you abcd -12 -13 23 -12
meds:@insurance_no b 13
not:pregnant bc -17 -24
to_keep ad 11 -12

guest d 20
heavi* cd 13 -13
me__higado bd -10 13
now:despues a 10
say a -23
substance:roommate ab 18 -20
there_a abd -14 24 -14

=body:traigo ad -17 13
=signs:body:unsure:other+unsure cd 13 -15
first__this ad 13 -13
fue_el b -15
kidneys__but a 10
meds:off abd 16 -17 -10
mood d -11
prior:pero bc -10 18
recojan$ a 14
ride:pues acd 30 -15 -22

=body:esta ac -13 -25
=rule:now:yes:esta_bien ad -15 16
now:not_sorry a 10
substance:desde_que d 12
substance:lee b 12
ways b -17

=body:daughters ad 13 -24
=body:dinged c 13
does__for a -12
drive:might bc -11 18
now:yes abd 14 -12 -11
perfecta c -12
pregnancy:@drink ad -20 17
street c -22

=body:fully ad -13 14
=body:newspapers ab 16 -17
adult:hace_rato ad -13 17
be__just c 11
desde_hace acd 11 -16 -14
meds:deje ab 13 -12
number__the ad -15 18
pregnancy:si_mi ad -10 13
substance:ni abcd 25 -11 -12 -14

=body:enlarged abd -14 -12 22
drive:conduce a 16
prior:en_el abc -13 -16 11

@late_period ac 20 -18
allergy:tongue ad -11 15
brain:can bd 16 -20
i__@drive c -20
keep abd -21 -11 23
turned__just ad 11 -10
with_another a 11

allergy:reacted_to a -12
and__me bcd -18 -17 19
coming:nada ad -15 16
had:i_have ac 13 -14
meds:for_anxiety ab -20 17
not:de bc -11 -22
prior:is acd 26 -32 -14
ride:buscar a -18
toda__y ab -20 12

@date__y ad 19 -18
^manana bcd -11 27 -24
calcu* bcd -21 19 -11
cancel:ya_no abcd -39 -29 -27 46
es__@body ab 13 -11
fijate a 11
mi__ella c 15
organ:the_stones ad -10 15
ride:out cd 31 -47
substance:@visit a -11
voces_cuando cd -10 16

=visit:linda ab -13 19
afib__it bd -13 15
but_that bcd -13 28 -25
le_dan b -13
psychosis:evalu* bcd -18 24 -26
si_he a 12
voices__hear a 10
wonde* ab -12 -13

=number:heart:year abd -32 -18 35
cancel:no_quiero ab 12 -12
get__a a 13
mi__toma abcd -13 34 -16 -25
operaron_del d 11
tengo_diabetes bd 17 -11

a__i abd -19 -17 20
discuss abd -16 22 -11
group* c 10
las_vitaminas b 11
my__might c 11
psychosis:wow b 16
quede__como d 15
texts:falta ad 16 -13
your_message bd 16 -12

any:usted* b 11
pregnancy:no_way ac 10 -20
psychosis:defin* bd 27 -27
say__drink c 17
that__have ad 13 -10

=body:acne ad 14 -13
drive:allowed b 11
horses ad -17 11
i__cath abd -10 -13 16
mante* bd -19 20

=body:tbi b -15
@drink d -19
am__baby d 12
borrosa a -10
eaten:nueve ad 18 -17
heart:high_and ac -13 15
is_me abd -27 -21 31
layof* a -10
mi__iba b -10
pregnancy:de_# ad -14 13
prior:never_any cd -15 16
that__to a -11
well:gone d 17

and__@symptom a -14
brain:nervi* abc 14 -10 -12
clean_bill a 14
have_not abcd -15 -31 33 -16
judge d 12
just_@day a 10
on__me bc 11 -13
ride:para b -11
ride:ya_esta d 13
take__other b -11

=body:positiva ad -16 21
=body:relapsed ad -13 14
=body:roble a 17
brain:aneur* acd -11 -13 10
brain:none a 11
heart:ese ad 15 -22
now:if acd -21 33 -20
now:that_one acd 31 -13 -24
substance:night* a -13
well:ni_fa c 11

=any:body a 13
=any:look ac -14 18
=visit:@texts bcd -24 -17 10
cancel:no acd -15 -12 12
effects:si_fue c 11
en__sofa ad -11 12
esta__corazon a -14
esta_lloviendo abd -13 24 -16
me_what c 11
not:@medicine abd 21 -17 -30
oven d 15
tests_came d 12
up__in ad 16 -13

@call__at b 14
a__@body b -17
dos_@medicine a -13
ella__@fetch ad -10 12
es__@day a -13
estan cd 30 -38
habria__ver bc -10 22
job_in a 11
texts:do_not abd 30 -23 -19
ya__pregunte c -12

allergy:de_nina c 10
heart:insuficiencia d 11
heart_disease ab -10 23
not:able ac 12 -11
not_for abcd -14 37 -25 -17
now:good_for ad -19 12
past_the b 15
ride:set ad -11 15

over bcd -12 -33 19
rico b 14
run__my bd 18 -20
tres_noches a 10
veces__y cd 15 -13
well:complain ad -12 16
went__once d 13

=body:mind abd 10 -12 -12
allergy:quier* b 14
no_way bc -13 -12
pero_que d 19
quiero_@move bd 16 -17
veia__que cd -13 17

=visit:x d 16
few__of ad 13 -19
nada_de abcd 40 -20 -21 -37
not:tells b 11
now:echel* d 13
pregnancy:she c -23
substance:today bd -24 16
tres_horas d 11

=body:explained ac -12 17
=body:labs abcd 11 -14 15 -32
=visit:house b -11
=visit:undecided abcd -17 -11 26 -16
alrea* abc -29 37 -39
hungr* acd 21 -12 -23
just_my abc 14 -15 -20
me_sacaron c -13
mountain ad -14 17
ride:solit* ad 14 -11

drive:me b -42
heart:the_low a 15
inconveniente$ ad -11 16
la_calle bd 15 -16
meds:tres bd -11 10
ride:and_he c -16

@medicine_pero c 11
^amamanto ad -17 23
been__a b -12
drive:i_do b -13
had:miedo bd 17 -11
had_the c -22
my__already ad -11 16
not_stand a 14
organ:me_falta bc -12 11
pregnancy:por_el b -11

=body:glass acd 16 -11 -11
coming:olvid* ad 13 -16
for__on ad -11 14
has_not bcd -26 35 -16
now:preguntas bd 13 -11
prior:@visit bcd 22 -13 -12
substance:gummies b 16
under_a a 13

@day_me cd 12 -14
cancel:@wrong ab 14 -12
controlo abcd -15 -14 -15 22
effects:about ad -14 17
lot__but ac 14 -11
texts:sure ad -10 18
tried_em d 12

=signs:brain:unsure b -23
for__only ac -10 18
home:@ride a 13
home:saliendo a 15

@relative__home a -16
cancel:nomas ab -12 18
combine__dark a 11
covers d -16
eso__que abc -23 14 -16
esta__del ad -16 10
inten* abcd -13 -15 -10 18
now: bcd -31 -25 18
on_that bcd -23 23 -23

el_chequeo a 16
hace__la ac -13 10
no__the abcd -17 -14 -16 24
not__so abc 40 -12 -37
prior:so_one d -10
repea* ac -25 17

=body:upstairs a 11
=rule:well:no:not_~1_really|much|great|good|we bcd 15 -19 -17
a_cyst cd -11 19
any:dejam* acd -11 19 -15
cancel:claro ad 22 -14
meds:que cd 11 -27
mi__descarto ac 13 -11
sala_de b 11

=body:nubes ad -11 12
=rule::known_of:none_that_i_~2 b -10
=said:ask:yes_and_no_at_once bcd -20 18 -21
escribo$ b 13
nerve* acd -11 13 -15
no__sepa a 10
organ:no_me ab -12 18
sick cd -15 11
they_say ad -27 17

=body:analisis bcd -17 19 -18
acaso ac 15 -27
home:walke* ad -12 16
psychosis:first bc 18 -21

^more abc 14 -11 -13
any:mande abd -11 21 -21
delayed a 12
drive:@ride ad -21 13
my__out ac 14 -14
not:pressure ad 15 -12
propofol abd 17 -11 -16

=rule::turned:kidding ab 14 -13
@body__after ad -16 17
any:@drug ad 17 -13
coming:mi_@relative c -15
de_cual bd 15 -14
el_unico ac 11 -11
lips abd -16 -15 24
some__that a -11
verdad$ ab -14 10
well:first ad -16 20

=body:oh acd -16 -16 20
a__service ad 17 -10
may_not c 10
nada__no acd -24 31 -12
of__that abd 21 -13 -18
organ:@day abc -17 -18 14
prior:me acd -11 -25 12
puedo$ abd -24 -16 24
quinc* abcd 31 -16 -12 -26

=any:honey d 12
=body:injections d 13
=last:visit:unsure d -17
=signs:visit:yes:other+unsure cd 14 -18
allergy:sever* ad -11 21
caffeine a 12
could__it acd 11 -11 -14
diagnostico$ cd 16 -12
eaten:than ad 14 -14
estoy__llamada bd 15 -17
heart:coraz* abc 15 -12 -21
organ:todo abcd 36 -25 -24 -21
psychosis:no_lo c -11
substance:rehab* ad -13 24

=body:abejas a 11
@call__@call a 10
^menor a 12
adult:have_two c 12
allergy:se acd -19 -24 17
brain:count bc 26 -33
correcta$ d 13
heart:heart_and ad 12 -11
heart:i_had abc -10 -14 19
heart:say b -23
limit* cd 18 -13
organ:cuent* bd 27 -24
unless_they c 12
worse cd 13 -17

=body:except bcd -16 -17 18
=rule::asks:^_what|why|who|whose|which|how|w abc -52 41 -37
@ride_fell b -11
^tripped cd 16 -12
answer_that a -11
had:twice abcd -11 -13 -10 18
nada__la cd -16 11

=body:way bcd -15 -11 14
allergy:miedo b 12
do_that ab 16 -18
had:recibido a 11
heart:goes d -11
i__nobody a 13
me_llaman ab -24 16
might_as cd -22 25
the__worse a 13

=any:vivo a 18
=body:cae ab 16 -15
=rule:meds:no:came_off ad 14 -16
@hours__i ad 17 -17
allergy:codei* ab 15 -14
back_in c -18
drive:takes d -19
everything__a ac -12 13
is__an b 16
me_never ad 15 -13
my_little b 19
pregnancy:me_hago c 18
presion_si ad -14 19
texts:and_no abd -10 18 -11

allergy:una_inyeccion d -15
drive:me_regreso ad -17 20
effects:en_el d 11
evacu* ad -13 16
had:que_no a 12
heart:bypass bcd -18 -17 20
no__recibido a 10
now:does a 11
plumbings a 11
substance:alcoh* abc -11 10 -11

anoth* b -14
clima d -10
meds:anyth* b -12
not__was cd 12 -17
pregnancy:regla_no a -10
two__not ad -20 19

be_by d -14
have__birth c 12
needi* d 10
retra* ab -17 -11
\xc2\xbf__que bd 11 -17

heart:heart_attack c -14
heart:second ad -15 24
no_quiera a 12
psychosis:esa ab -10 13
service ad 15 -14

=tag:any:asks d -14
^@body abcd 12 -43 -41 16
adult:i_got ad -10 17
conozco$ ab 25 -18
manic__i cd 12 -13
mota a -19
nights a -20
organ:@place a -16
que_tipo abd -16 24 -11
well:thoug* ad 19 -17

=body:empty ab 10 -13
=visit:vivo abc 12 -13 -13
it__hot ab -10 15
mayor__edad ad -12 14
orden$ bcd -16 -11 16

=body:sorry ab -23 13
@insurance_me ac 15 -10
baker c 12
buick cd -11 14
casi_siempre ad -13 15
esta_haciendo abd -12 13 -10
heavier cd 13 -13
instead$ acd 19 -11 -29
quien__soy c 15
says__not a -11
substance:sherry a 13
suspe* cd 14 -19

a__coming cd 18 -15
any:en_la bd -15 13
cold b -13
coming:husband ad -14 10
del_banco b 13
eaten:en abd -18 -24 17
is__lol cd 10 -16
y__voy ad -12 17

=any:@traffic a 13
brain:cerebral abcd -14 -15 -20 29
corazon$ ad -11 14
effects:dolor_de d 13
mi_@clinician d -17
pregnancy:the_way ad -13 16
scratch abc 17 -19 -15
to__can d -11

=body:sube acd -12 16 -13
allergy:loved_it ad 15 -10
any:he bcd -12 -11 12
brain:of_them d 11
i__lbs a 11
organ:took acd -14 -15 17
prior:lo_sabe b 11
that__no abc 16 -12 -13

=body:haha bcd 15 -28 -13
=visit:diez a 14
=visit:hora acd 17 -31 -16
hard__know c 12
is__@body d -13
license c -23
may__@drive b 13
now:bother a -13
substance:drink_but ac 15 -12
substance:how acd -18 18 -13

any:on_the c 13
i_pump abd -16 -11 26
meds:del ad 12 -12
parked b -14
pregnancy:aunqu* ad -12 14
spravato b -14

=any:es bcd -10 15 -16
=body:intacta ab 18 -15
=visit:dialysis a 14
had:refie* a 12
heart:afib_sometimes cd 12 -13
prior:they_wrote a 12
ride:from_the ad -11 13
way__is a 12

=number:texts:grown a 10
=visit:confirmar bcd -14 12 -14
@drive_here a -13
coming:falta d 12
now:drop ac -11 14
ride:@insurer_a d 14

=signs:visit:unsure:asks+unsure c 11
@food_count bc 12 -12
adult:hace acd -24 -12 20
adult:recue* a -12
because_of ad -16 15
drive:waiting a 11
heart:the_# c 10
i__half c -11
need__my ab -14 15
no_tendria a -11
phone a -13
ride:bus a -12
they__off cd 11 -11
voy__medio a 10

el__el ad -22 10
give ad 12 -25
guessing cd 22 -18
had:@relative_si d -11
had:sure_it cd 10 -11
rezar$ a 11
so__hope c -10

=body:explicaron c 11
^quince ad 16 -11
for_her c -17
heart:him ab 12 -13
pregnancy:belly d 11
ride:decir d -13
substance:@relative_las bd -10 18
testi* c 11
well:a_fiddle ad -11 12
will__one a -10

allergy:menos a 13
class$ bc 10 -18
eaten:toast d 11
el__tengo a -11
mandar ac -17 -16
not_ask d -11
stopped_breathing d 12
substance:on_my c -10
would__@call ab 17 -28

@wrong__i c -14
allergy:una_reaccion acd -11 -11 17
eating ad -32 33
heart:si abcd -20 -17 -13 37
problema_problema ac -14 17
two__birth c 12
ya__nada ad 10 -10

=body:emdr acd -18 -12 26
and__home ad 15 -14
either__or acd -10 15 -13
hole_in bd -10 13
substance:january ab -15 17
tanta d 10

adult:apena* d -16
any:questions ad -16 18
any:time a 13
es__con d 11
had:sort a 11
time__we ac -11 11

=any:middle d -11
are_high a -10
fumo_@drug abc -12 -16 14
wish__knew abcd -18 -16 25 -13

=visit:los bcd -20 -18 17
=visit:pick bc -19 -12
confianza d 20
dinged c 13
had:an_@visit ad 11 -11
nariz d -14
segunda abd -20 -12 20
substance:an c -11
whole__@food d 10

#__sober bd -15 14
=visit:pie bcd -15 -17 11
bien abc 26 -32 -30
eaten:hace_dos d 15
eight bd -15 11
it__@month c 11
pusieron_un b -13
si_igual cd 18 -13
yes__keep bd 22 -22

=signs:meds:unsure bcd 23 -26 -11
@medicine_for b -31
any:a_multivitamin a 19
meds:cero ad 18 -16
not__or ad 19 -15
schizo ad -16 20

^like c -25
as__speak ad -14 21
drive:acomp* ad -10 14
drive:have_a a 20
else_i c -11
now:right_in ad -13 13
psychosis:los ab -23 13
respo* abd -24 29 -14
she__not acd 12 11 -34
texts:este_telefono c 10
yes__pressure a 10

=body:hysterectomy a 11
^\xc2\xbf abcd -40 58 -42 -50
adult:grandma acd -10 -15 23
dolor b -25
murmu* d -11
por__por acd 14 -12 -10
pregnancy:last ab 14 -26
reir$ d 14
ride:famil* acd 25 -16 -23
ride:tengo ad -12 12

#__do a -18
=body:discontinued a 10
blood_work d -10
dsd b -10
hear__sometimes cd -13 13
ni_fa c 11
organ:she a -16

=visit:dis ab -12 18
brain:a_mi ad 17 -14
home:forgo* bd 11 -12
lunch a -22
ride:daughter a -16
room c -11
substance:i bcd -20 18 -20
unless__is a 16
woke_up abd 21 -18 -20

=any:cocine d 11
=visit:ok abc -14 10 -13
^strong ad 15 -11
and_then abd -26 -21 19
by_myself ac -13 -11
not:looked ac -18 18
now:waiti* c 12
ride:wait a -18
tendria__mi c 11

=body:alta abc -15 -10 17
damag* ad -11 19
heart:under cd 13 -10
nothing__can ac -15 18
otra__la ad 16 -15
pregnancy:newspapers ab 16 -17
puesto$ abcd 13 15 -12 -21
substance:el_# ad 16 -15
you_text ab 16 -11

=body:prazosin b -15
=body:sustos ab 17 -10
toma bcd 17 -15 -20

had:not_that c -11
la__igual c 14
ones_i b -10
pregnancy:pero ad -24 18
psychosis:tuve abd -14 -11 17
ssri cd -12 12
substance:back_and a -10

any:days ad 11 -10
any:estoy bd 20 -47
better__me d -13
nothing__no a 12
prior:ido cd -14 10
spot__liver c -12
trying abc -15 -20 16
wonders$ cd -13 11

^bp b -22
allergy:up_a b 10
been__about d 15
coming:minut* d 16
cuand* abcd -21 -25 10 12
drink__most cd 15 -15
hayan d -11
heart:cardiopatia d 12
know__the bd 13 -17
pandemia$ d 13
telefono__@call ad 13 -10

any:favor a 11
heart_and ad 12 -11
pregnancy:perio* abcd 11 -29 10 -32
substance:tomad* abd -16 -14 21
things_sometimes cd -13 13
yessir d 12

=body:about ad 11 -28
arroz b 15
cancel:make abd 12 -13 -13
eaten:@drink cd -13 -13
en__un b -11
es__problema d 11
now:another_time abc 19 -11 -13

=body:came abc 32 -25 -35
coming:estoy_en a 10
eaten:long ad -16 14
funeral$ c 12
now:that_day ad 23 -20
pushed c -15
wear bcd -11 -22 26

=rule:well:unsure:meh|okay|ok|alright|tirando cd -29 16
=visit:else bcd -22 -20 23
be__next ad 11 -16
brain:by cd -11 12
coming:@vehicle d 13
deciden$ b 13
drive:segun ac -17 18
drive:the_@vehicle c -10
es_todo a 14
had:drip ac -12 16
is__with d -20
madru* d -11
substance:go bcd 15 -11 -12
texts:donde bd 17 -15

@english_is a 13
cancel:puede a -10
now:got_to cd 10 -14
organ:calculos d 13
ride:@year a -10

=rule::idiom_yes:not_mind ad -11 13
^# bc -80 18
a_bag bd -10 14
between ac -33 23
botad* a 11
coming:is bcd 24 -11 -21
concu* b -13
no_fue cd -11 15
psychosis:reall* ad -13 11
texts:messages d -11
this_evening a 12
up__no ad -12 14

=signs:prior:unsure c -17
drive:pero_no d 10
eaten:think c 11
eleven ad 17 -16
heart:i_need c 11
prior:list acd 16 -13 -18
said_negative ac 15 -13
stroke_in d 13

=rule::unsure:might_~1_be|have acd -15 33 -37
=visit:ones abc 11 -19 -14
allergic__and ab -11 13
brain:pusie* d 12
clonazepam bcd -13 20 -14
coming:snow ab -14 13
heart:pressure_is abd -16 -15 14
heart:think ac 18 -14
i__aware c 11
meds:i_can ab 17 -20
now:dialysis a 13
now:he_is a -11
prior:whole d 13
psychosis:yeah bd -11 13

=body:ya bc -12 -31
allergy:broke_my cd 12 -15
better c -18
brain:be a 10
coming:antes c 14
for__my c -20
heart:my c -13
liver_tests cd -11 17
prior:@treat_pero d 11
texts:@relative_@call c 12

cancel:si_puedo ab 23 -19
heart:feel a -10
meds:on_it bd -16 17
prior:up b -12
said_that a 11
told__i c -14

=body:formulario abd -15 22 -12
@drug__and c -10
had:old abd -10 -11 13
heart:with c -15
safe:el abd 20 -12 -11
stres* abd 11 -15 -17

resultado_de c 14
substance:vice a 12
well:since abcd 38 -18 -14 -27

=tag:adult:unsure a -15
any_of acd 21 -13 -25
at_three d -11
bees$ b 11
but__pressure ad -21 21
home:por_la ad 20 -14
text_@texts d -14
there__nobody ab 14 -12

=rule:ride:unsure:if_~2_is|are|gets|not|can|off a -26
allergic abc -16 17 -18
allergy:over ad -14 17
effects:i_am b -12
goes acd -16 13 -14
liver_scare c 14
meds:hoy a 10
nausea bcd 18 -15 -19
not:trust bd 11 -12

latex$ ad 14 -17
look_at acd -15 23 -20
sesiones c -13
way__am ad -17 17

=body:sana a 12
=who:visit:minetheirs:after bcd -16 -16 10
^ando b -32
been__the bcd -11 -21 14
had:#_mg d 10
negative__both ad 15 -12
patient__i d -10
ride:long ac -12 -11
since__on c -12

@relative__law ac -10 -18
adult:was_adopted cd 13 -10
allergy:tuvie* d 12
any:a_@medicine d -12
effects:efectos bd 14 -16
en_@person abd -11 20 -15
had:like bc 17 -12
my__swelled a 12
not:drop bd -13 -12
prior:psiqu* d 10
respe* abd 22 -13 -14
right__alley ad -11 12

=body:flushed ad 20 -22
any:preguntas a 11
any:quedo a 13
effects:this bd 13 -20
home:problems ad -10 11
prefiero__responder ab -11 18
the_@parking b 13
y_de ad 13 -11

drive:@drive_herself ad -12 13
eaten:does_@food bc 11 -12
estres abd 18 -15 -22
pregnancy:law_is ab -14 15
prior:pills ab -13 15
was__two abd -12 11 -14

^by bcd -13 -13 14
ask__after ac -17 21
but__and acd 23 -13 -19
desde_el d 11
han__eso ac 22 -20
hears bd -10 13
no_@drug c -13
no_well d 13
organ:sera c 14
passed__not ac 14 -13
pregnancy:had ad 14 -23
tiempo cd 11 -17
y_se a 15

=body:imaginese d 11
any:prefer a 11
drive:guio ad -15 18
me__@day b -14
prior:nada acd -14 -41 26
ride:@relative_in abd -23 -16 24
well:little b 11

=any:habia b 10
=body:encebollado b 17
=body:le abc -19 14 -17
=visit:asking ac -16 10
del__voy ac -12 16
dice__si abd -12 -22 17
dose abd -15 -18 18
is__# a -20
queda__el cd 10 -14
says_# acd -16 -12 19

a__@day acd 15 -16 -13
any:consulto c 17
had_jaundice cd 12 -11
meds:left b -12
now:than bd 12 -10
too_early abd 13 -12 -15

=any:skip a -10
=body:vasectomy abd 13 -15 -12
^thyroid bd -12 15
had:recreationally c -13
home:clinica a 14
que_@fetch b 11
ride:is_checking cd 20 -14
sano bc -23 -18
tengo_tres ab -21 20
up__down cd 26 -20
well:ratos ac -15 19

=body:bring a -15
quiero__me b 11
vaya abc -20 -11 20
walked_in d 12

@animal__the d 11
could__breathe acd -12 -12 16
heart:rate d -13
if_he abcd -19 12 18 -24
my__tell bc -12 14
no__decirle abcd -21 -11 24 -10
psychosis:i_have b -11
tbd$ abcd -23 -17 34 -26
vez_pero a 11

=body:numbers a -16
=body:spironolactone a 11
=rule:heart:yes:meds|pills|medicine|medication_~ c -13
=visit:good acd -19 -17 10
=visit:him ac -18 13
^oi bc -20 15
brain:sure b -18
but__always cd -14 14
have__heard c 13
psychosis:droga* bcd -11 19 -17
soy_menor abd 24 -17 -18

=rule:now:no:asleep|sleeping|dormido|dormida| bd -12 13
=tag:allergy:asks abcd -13 32 -25 -19
@late__be cd -13 13
eaten:burger b 14
effects:es_por c 11
had:mi b -11
had:my_first abc 16 -26 -13
heart:otra b 15
is__two bc -13 -15
let__out d -11
now:school bd -13 -11
organ:mal ad -11 12
prometo acd -21 24 -16

#__out ad 26 -19
adult:naci_en ad 15 -10
be__or b 11
now:capaz c 10
psychosis:no_mi a 10
substance:a_drop ac 16 -12
thought__a ad 29 -29

=body:from d -11
=body:only abcd 35 -39 -15 -30
camino$ bcd 20 -11 -13
effects:cabeza b -14
magnesium bd 18 -14
pregnancy:having c -11
trail* ad -10 16
was__@sick ad -17 13
well:mucho bd -12 12

@drug_daily ab -12 -14
adult:feel bd 23 -21
any:i_moved ad 17 -12
home:delayed a 12
not__@cancel ab 13 -13
tengo b -25
texts:mejor bcd -21 -16 15
was__time ac -13 -12

allergy:i_can c -10
drive:casa abc 16 -16 -11
failu* ad -12 12
not_let c -13
part__the bd 14 -10
would__by a 11

=visit:aviso abc -13 -16 18
brain:my_@relative d -19
eso__de a 10
estoy_sano a 10
felt__once ac -11 14
guilty$ abd -12 -18 24
meds:sort c 14
now:not_@move ad -15 17
pero__mi a 12
than_two a 11

=rule:now:no:not_~2_now|really|today|good|gre ad 20 -26
@relative__catheter bd -11 14
any:pharmacist c 11
as_high a 13
broke__am d 12
effects:el_@day c 16
from__@relative a -17
heart:away ad 14 -15
now:si_puede ab -14 13
organ:pasad* ab -15 11
que__de b 16
ride:@vehicle acd 15 -41 -11
substance:rarel* a 20
y__si bcd -12 20 -25

=visit:teenager a -14
^jaja bcd 31 -14 -28
ask__they bc -11 11
eaten:#_minutes a -13
heart:anything abc 14 -12 -12
heart:as_a b -15
heart:been_told d -14
now:fixing_to ad 14 -12
pregnancy:matter ab -16 20
weath* d -23

=any:retired d 14
=visit:sabe d -18
allergy:@day bd 13 -12
home:get a 13
sobrina c 12

=body:llena d 12
=denials:any:0:no+yes bcd -21 23 -16
@drive__it ad -11 11
allergy:benadryl c -15
allergy:nope a 13
can_not bcd -23 -18 21
con_eso abcd -16 -17 -13 23
en_rango a 14
me__al abd -13 -20 14
meds:a_handful d 13
psychosis:the_@relative ab -13 13
y__hace abd -15 -12 17

=body:least cd -12 13
=visit:@clothes abcd -31 19 -22 13
@sick_of a 11
brain:@relative d -11
it__as abd -17 16 -14
not__he d 12
podre$ c 11
prior:y_no c -13
sale_alta c 10
veces_me d -14

=any:may d -13
=number:substance:old abd -37 -13 42
effects:podia ad -14 19
heart:up_there ad -13 17
prior:tengo_que bc -10 14
well:call ab 15 -11

@medicine__they bc 15 -12
algui* abcd -33 16 21 -25
fully acd -15 -10 18
heart:story ad -18 18
lo__@clinician cd -20 -11
one_week bd -21 15
otro__no a -11
scrip* a 11
you_yes bc -18 19

de_tila b 12
eaten:no_i ab 11 -14
get_pregnant a 17
has_helped d 10
it_by a -11
me_on ab -16 -30
nursing__i bd -14 14
swing ad -12 17
tuve_en ad 14 -12
un__chiquito c 11

=visit:are ac 18 -36
casita d 11
es d -17
me__is acd -15 -16 15
one_for b -28
pregnancy:para_que c -10
pregnancy:que_estoy d 11
ride:@relative_que b -18
ride:come_in a -15
suboxone ad -22 18
you__need bd 14 -10

adult:casi_me a 11
cancel:que_no abd 16 -11 -11
comer* d -14
effects:the_@symptom abd -11 -11 17
heart:would_you bd -16 16
you_said bd 15 -16

allergy:giggl* a 11
allergy:me_han d -14
and_@day d 15
eaten:midni* a 15
had:ketamine ab 11 -16
meds:yo ab -11 11
one_i abc 14 -15 -19
para__y c 11
prior:pastillas ac -19 11
shoulder bc 10 -14
tome_algo cd 12 -10

@person$ bc 15 -29
^senti d 14
allergy:hungr* a 11
allergy:i_had bcd -22 -24 14
como_cree a 19
heart:pacem* d 12
prior:with abcd -14 20 -26 13
ride:viendo c 14
this__to d -14

# bcd -23 -22 11
@cancel_por bd -16 13
@drug__@drug ac 16 -23
about_an a -15
any:huh b 14
coming:am_good a 10
it__is bcd -13 -21 14
not:doy d -12
organ:use_a d 13

cancel:yo abd 19 -20 -15
i_was bd -15 -11
psychosis:psych a 12

=body:c abc -32 -29 25
@clinician__# ad -18 18
ahorita_estoy bc 10 -13
brain:grand ad -12 17
coming:else b -14
down_there ad 19 -14
feeding$ ad -15 16
heart:too bc -12 -11
nights__a cd 14 -13
private abd -20 26 -17
psychosis:time cd 12 -12
that_the bd 10 -11
then_no b 15

=visit:hope cd 14 -22
casi__dos ad 17 -15
de__si b -16
drive:me_dejan ad 13 -11
is__patient bd -21 18
never__been acd 17 -12 -12
substance:the_drug b 16
ver abcd -44 -22 61 -51

=visit:cuidado d 18
allergy:and_sulfa b 13
allergy:mi_@relative bc -11 11
drive:for ab -11 15
enlarged abd -14 -12 22
of__it ad -13 13
pues_claro cd -11 12
revisan d -11
texts:puede* d 10
vivo__dos ab 10 -11

@relative__ya ab 12 -23
had:to_this d 11
marco b 13
prior:acuerdo ac -17 13
ride:worki* bcd -11 17 -22
saili* abd 15 -11 -12
we__doing cd -19 15
would__count c -23

psychosis:ansie* a 11
substance:# abcd 26 -25 -45 -11
texts:olvida cd -11 10

=any:who d -11
any:por c -19
cancel:alla a 11
hace__no abc -14 -14 12
the__can abd -20 -15 14

dios__no ac -16 19
had:un abc -18 21 -15
meds:be_on d -10
psychosis:porqu* c -15
talke* b -14
up__they cd -16 17
when_the b -11

=signs:ride:none b -19
all__have ad 11 -12
allergy:nah ac 13 -16
organ:then cd 20 -20
why__here b 10

=body:falsa ac 13 -11
=body:had cd 13 -21
@relative__so b -10
borderline abcd -23 -28 38 -30
got__liver ad -15 17
i__high cd 12 -11
my__go cd 13 -17
nel ad 23 -13
now:i_would cd -11 12

=body:either abd 11 -14 -19
=body:pueda ac -12 16
=visit:ir b -13
allergy:told_me c -11
coming:amaneci_con a 11
conge* cd -10 12
diver* ac -12 16
heart:and_i abd -14 -14 14
infections_all d 10
me_right d 12
organ:told cd 11 -15
pregnancy:not_preventing c 13
pumping ad -12 20

a_few abc -21 -24 20
allergy:una_pulsera ad -11 14
and_not d -20
had:as abd 17 -10 -12
no_llego ad 11 -20
organ:passed ac -11 10
right_in ad -13 13
rule_out cd 13 -11
safe:famil* d 12

meds:yes bd -16 17
ride:con_mi acd -10 -15 22
tuvieron_que d 13
un__tres ad -13 11

=any:pregunto bc -14 15
all__had ad -15 17
blood__my b -10
confirmaron$ ac -15 14

=visit:molesta ad -15 15
^padezco d 14
any:certainly d 15
cancel:prefi* a -10
la_farmacia bcd 16 -16 -16
substance:gomit* c 17
y__quedo c 12
ya bcd -16 -25 11

^get c 11
allergy:era acd -15 21 -18
coming:@clothes ad -12 17
heart:own a -10
pasa_a ad -15 12
substance:un_poco acd -14 21 -17
tengo_claro acd -26 32 -15

=body:cronica cd -13 15
=said:ask:opens_with_no_and_ends_in_a_question b 10
a__dos b 12
not:let c -16
orina* c 13
pregnancy:dios bcd -11 14 -13
ride:ma ad -14 21
up_for a 11

my__@call abc -25 -22 21
now:puedo abd -15 -28 23
pregnancy:esta ad 12 -13
sabe_dios cd 22 -16

=body:amores a 10
=signs:any:unsure+yes: ad -14 12
allergy:send_me d -11
any:pass abd 30 -24 -11
cancel:off ad -18 11
de_vacaciones b 11
no__pecho a -16
older_than bd -14 18
on__after b 12
organ:chron* d 10
substance:jaja ad 16 -20
surve* b 11
well:el abcd 26 13 -42 -31

@food__ayer a 11
acaso_baja a 14
coming:me_bajo ad 19 -15
idea__@relative ac -15 20
organ:funciona a 12
organ:sin d -15
pregnancy:be_we cd -16 18
schizophrenia a -12
texts:los cd -25 16

@eat__@food ab -12 16
@relative__el abc 16 -13 -12
america abd -13 19 -17
heart:@place a -12
home:que bcd 13 13 -29
meds:unsure bc -11 10
nunca__no ad -14 17
organ:gastritis ad 15 -11
ride:ella_me ad -10 12
texts:permi* b -12
to__one abd -16 -10 19
with__right d -10

=any:solo abcd -14 -35 11 17
=rule::unsure:maybe|perhaps|possibly|probably| bcd -52 38 -47
@thanks__all bd 15 -11
anoch* ad 27 -23
me__@call acd 11 -11 -10
not:surgery acd -13 19 -12
prior:it_out ad 11 -11
since_my bcd -21 -22 20
substance:anyth* cd 15 -10
volvi$ cd 15 -11

=body:acaso ac 17 -17
creo_jaja bcd -18 16 -13
crudo cd 19 -12
not_talk abd -14 27 -17
organ:thought c -13
quite abcd 27 -14 -15 -16
ride:ver_quien c 12
texts:work ac -28 25
tired ab -17 19

=body:han bc -28 13
=rule:organ:yes:one|single|half|half_a|missing|l c -11
es__los a -11
i__up bcd -29 -11 13
orina$ ab -17 -11
que__mis d -18
right_now d -34

=any:pena ad -12 12
=body:back d -13
=body:cerrada a 11
any:numbe* bd -13 14
dio__y ad -12 13
for_asking b -10

=body:infarto c -12
=rule::no:absolutely|definitely|certainly| a 14
allergy:anything bcd -18 10 -16
brain:quest* ac -11 21
coming:there_# d 14
it__but abd -32 -14 28
no_entendi abcd -27 32 -11 -14
not:contestar ab -20 17
now:temprano ad 17 -30
prior:know_if bc 12 -11
say_if acd -13 15 -10
tengo_que abcd -22 -18 49 -56

@call$ ac -17 13
@clinician__no abd -25 -17 16
actin* b 12
coming:arrep* ad 16 -12
hasta_electrochoques ad -13 13
no__aqui bd 16 -15
now:decir c 12
organ:from_the ad -11 11
organ:just abc 14 -26 -15
organ:work bd -13 -12
pregnancy:me_and ab -17 19

=any:caminar d 11
=any:casi b -10
a_half cd 11 -14
adult:you cd 15 -13
after__@visit b -10
allergy:todavia_no c 10
not:am c -15
now:tonight abd 21 -19 -16
tengo_otra ad -17 19
the__@vehicle bcd -11 -20 13

#_i abd 14 -15 -11
=body:man cd -16 -15
a__this bd -14 14
allergy:dos c -10
effects:this_time ad 16 -13
not_right a 15
organ:but_it cd 17 -14
psychosis:crazy_about ab 14 -11
revisar ac -10 18

=body:afib abd -10 -22 19
=body:infecciones c -15
coming:whole ad 13 -11
heart:fibri* abd -20 -12 26
los__nada a 10
not_home a 11
pero__si ad -27 15

=any:ser abcd -30 -19 37 -16
=rule:allergy:yes:allergic_to_it|ketamine|this|tha abd -28 -21 35
allergy:anafi* d 11
eaten:in_my bd -16 19

=body:sugar a -12
=lead:any:yes:on:yes acd -17 -19 26
=signs:any:unsure:asks bc 17 -17
=tag:pregnancy:asks abc -35 16 -27
coming:request ad 18 -12
coming:this_morning ad 13 -10
not:believe abd 11 -13 -12
not:orina d 13
ocupada d 12
organ:had_a cd 17 -17
ride:so_not a 10
texts:not_know c 11

=any:camino b 14
any:sin_problema ad -11 13
cancel:que ab 13 -28
home:y_salva d 11
substance:problem_with b 12

=rule::turned:perdon bcd 14 -19 -11
^una bcd -26 28 -28
allergy:this_one a 15
dio_taquicardia d 11
infartito__# ad -13 13
pienso_@drive d 11
rato$ ad -19 20
si_hasta a 13

#_at bc -14 -15
a_la abc 10 -10 -20
but__has c 21
como__@year c 11
como__nunca ac -18 18
las_tome c 11
palabras b 13
yes__let b 10

=any:hold b 13
esta__no b -12
heart:heard bcd -11 13 -14
it__day d -10
ketamine bc 11 -37
si_ni ac -27 28
this_time abd 16 -19 -11

=said:heart:yes c -24
=visit:ser ad 14 -14
allergy:swing* ad -17 12
any:bocado a 11
disorder b -13
organ:b cd -16 18
out__my b -16
prior:talked b -12
psychosis:signi* d -13
pusieron__en ad -18 11
substance:tuve_una d 17
texts:prefer_a ad -13 14
todo__que bcd -11 -13 18

he_has c -13
home:en abc 22 -63 -23
igual abcd -19 -14 32 -22
la_prepa c -12
me_please bd 16 -17
nubes bd -12 14
pregnancy:time_ago ad 11 -11
texts:de_las ad -13 13

=visit:suits ad -19 22
coming:give_my ad 23 -19
ride:entre cd 10 -14

=body:b cd -17 18
@medicine_ya ac -12 14
allergy:anestesia ac -14 12
limite$ c 11
substance:no_tomo a 12
will_know abcd -28 -18 35 -18

=body:sanito a 14
dio__derrame b 10
doing ad -24 16
duele_la abd -11 19 -17
effects:de_los c 12
home:forgot bd 11 -12
nieto bcd 15 -15 -11
no__todo ac -13 12
now:no_i bd 15 -23
que__aqui d 14
to__@animal a 11
vinito_con a 13

=body:hacerme c 13
=body:vamos bd -13 11
de__hay c 11
psychosis:hear_are a 10
responder$ b 15
toma_pecho ad -11 13

=body:segun bc -23 19
alta_no ad 11 -13
been_put c 11
hour$ c -13
manage c 15
now:have_my ab 12 -12
ride:troub* a -11
they_removed d 11
y_ninguna ad -26 27

=said:home:yes ad 18 -24
adult:o c 11
jodido$ a 11
llevo__@year b -21
prior:pasad* a -11
when__like ac -15 18

=any:hasta ad -26 22
gave__a a -15
los__dias ad -16 17
never_got bd 11 -14
organ:part_of c -10
psicosis__nunca ad 12 -13
substance:depen* acd -21 14 -13

=body:echo b -10
^les cd 17 -16
a_bad ab -17 16
do__anybody c -12
for__that b -14
has_to bc -14 -13
heart:press* bcd -33 -16 13
now:fixin* ad 14 -12
prior:scrip* a 11
ride:chauf* d 12
ride:dad d 19
substance:marri* d 11
the__fine ad 19 -19

and__other cd 13 -13
coming:favor ad -20 25
cuando abcd -21 -25 10 12
middl* ac -17 12
que__voy bd -15 13
yo_nunca ad 13 -16

@wrong$ ab 17 -12
drugs$ ad 14 -17
my__only a 10
not__percent acd -20 32 -22
the_link ab -15 16

=body:cholestasis d 13
@body__ok ad 16 -15
dormir__la d 15
fa a -11
manzana ac -18 22
not:tiempo a 14
now:mas abd 30 -14 -21
one_kind a 13
substance:i_@drug d -11
substance:not_one ac 11 -13

=body:drink abd 14 -23 -18
home:en_la abc 20 -29 -16
not:este bcd 15 11 -34
road ad 15 -12
well:mejor* cd -12 23

=body:hear b -14
=rule::yes:why_not abd -22 -24 32
=tag:well:refuses ab -15 23
sale__a c 10
si__puedo d 15

=body:perfect abcd 38 -16 -22 -28
=visit:plan bcd -33 -14 22
calling ab -16 15
ex_@relative ad 14 -17
la__del bc -17 15
nacid* a -17
not:called acd -12 22 -20
prior:i_have c -21
rato__de d 12
rezar ad 16 -11
that__it abd 37 -49 -33

#__a acd 16 -15 -12
any:cuando bcd -26 -10 27
effects:could_not ad -14 17
hope_not a 11
pressure__is b 13
so__sleep cd -13 14
yessi* d 12
you__tomorrow bc -13 14

=lead:any:no:on:none d -19
@day_is a -17
coming_in ad -16 17
drive:not_decided c 11
eaten:termi* abd -12 -14 22
effects:@hours_after ad -18 16
heart:salt c 11
psychosis:could cd 13 -13

allergy:cae ad 20 -14
allergy:something acd -11 20 -15
any:pigs_fly ab 23 -19
since__day a 10

=body:orden ad 18 -10
^still abcd 27 -49 16 -30
any:on d -13
ask__her a -11
bueno_si a -10
home:up d 11
meds:not_need a 15
now:in abd 28 -21 -34
prescribed__but ac -14 16
would__get b -11

=body:preguntar bc 12 -12
^dejame abcd -24 -23 38 -20
al_dia a -13
alla$ bd 18 -12
as__i b -12
jamas__a ad 10 -11
psychosis:have_not d 11

=any:sepa abcd -12 -14 24 -18
=body:electro d -11
allergy:that_is ac -21 14
bear ab 18 -12
effects:be_@symptom a 11
los_frascos d 12
not:@ride ad -13 19
preguntado$ ac -15 13
prior:ketamine b 11
psychosis:palabra b 11
salvo bd -14 13

=any:hardly b -13
eaten:un_@food ad 15 -11
heart:ansiedad ac 11 -11
prior:sleep ac -12 11

=body:saco d 11
=visit:truck cd -11 -10
^am bd 17 -22
allergy:great abcd 33 -16 -14 -23
colesterol$ b -11
dinner abcd 12 12 -11 -25
effects:react* d -10
heart:chart b 17
now:hermano d -12
pregnancy:quiera cd 21 -18
substance:misa a 10

coming:see_you d 13
heart:because_i a 11
now:during ad 12 -15
que_fue b 10

^tms ad -11 15
ahi_si acd 24 -15 -22
eaten:yesterday ad 25 -23
organ:al_# d 11
pregnancy:myself d 12
prior:si_@treat ac -21 18
psychosis:bipolar_ii c 12
puse_si ad 15 -15
ver_quien c 13

=body:stuff bcd -16 18 -22
coming:someo* a 12
eaten:till_# ad 17 -14
had:jaja d -11
heart:meds ac -18 18
meds:ese ad -12 16
my_end ad -15 14
now:have c -12
now:you_text ab 16 -15
pedi_permiso d 14
uber bd 13 -11
yo_la b -11

effects:my acd -33 -11 22
home_so d 13
organ:cronica cd -13 15
ride:si_no abc -16 20 -12
y_trazodona a -11

=signs:organ:no abcd 24 -24 -33 -19
@place__mi a 15
@year__si ad 18 -14
allergy:estaba cd 24 -24
heart:heard_a bd -11 -11
now:could_go c 13
now:yes_i a -11
ride:hora_salgo ab -11 12

@drug__me abcd -13 11 -15 14
@relative__@medicine a -19
^skipped ad 12 -16
any:and abc 14 -50 -16
coming:i_would b -11
effects:ningu* ad 14 -12
si__dan d -11
substance:shine* a 10
texts:acuer* b -13

can d -14
hecho__la b -14
home:the_@vehicle ad 13 -11
me$ abcd 13 -22 -37 13
voy__al c 10

#__put d -15
@relative_thinks acd -17 26 -17
now:buen_momento bd -17 10

=body:plumbings a 11
=body:swell a -11
organ:infeccion_de cd 12 -12
pregnancy:no_es b 10
right$ abcd -38 27 -14 15
secure b 12

=any:sips a 10
=body:forever d 15
cuando_nacio bd -13 10
el__y b -32
eso__privado ab -14 24
in__just ad -13 19
meds:antic* abcd -24 -28 -11 38
not:llamadas d 11
organ:right c -13

am_coming b 11
could__been abcd -17 -12 27 -20
still_deciding acd -13 17 -13
the__sent bd 17 -24

@drug__i cd -14 12
^talked bc -16 19
had:name d -14
pressure abcd -11 -24 -15 15
was_clean acd 30 -19 -23

=body:con abd -22 -12 10
=rule:prior:yes:2|two|3|three|4|four|5|five|6|si abd -24 -16 24
allergy:call abc -12 11 -10
any:digo b -18
free abc 10 -26 -18
is_@vehicle ab -13 14
now:jefe ad 14 -13
por_un a -14
texts:@relative_pero d 10
the_rules a 17

=any:urgencias abd 21 -10 -14
=visit:back abc -12 -27 19
^afraid a 13
de__a b -18
drive:@call ab -23 28
heard__it a 12
home:el acd 17 -12 -20
le_voy ad -15 10
psychosis:hear bc -11 -11
que__puedo ad 16 -11
ride:me acd -23 -31 20
sin_@medicine d -20
texts:is_best ad -14 13
to__he a -11
worried$ acd -18 -11 17

allergy:to_some c 11
brain:says b -10
era_de d -11
organ:only acd 28 -23 -16
ride:someone b -14
tested__am a 12

@clinician__and bd 14 -17
allergy:la_alergia d -10
eaten:brunc* d 15
heart:me_on d 11
heart:sano ab 11 -14
if__@eat cd 12 -11
organ:both acd 37 -15 -34
psychosis:schizophrenia a -12
que__@relative ab 10 -19
what__@eat ab -12 10
ya__doy ad 13 -11

=rule::no:en_absoluto a 11
=tag:adult:self d -15
done$ ad 18 -15
ensure d 11
psychosis:@late b -12
respirar$ d 12

all__time ad -14 17
drive:are ab 20 -15
glass__@drug a 15
not:promise c 11
organ:lab cd 14 -16

=rule:home:yes:tengo|tuve|padezco|sufro|si|esto bcd 25 -13 -25
cancel:mine abd 22 -15 -14
en__momento d 12
has__it cd 15 -13
meds:baby bd 14 -11
organ:bit c 15
organ:passed_a c 13
over__i b 15
todas__noches cd -13 17

allergy:to_bees b 14
any:your_life a 11
effects:always ad 14 -14
fuera a 12
no__yet bcd -12 14 -12
now:go abd -40 -27 46
organ:you bcd 15 -19 -15
ride:i acd 24 10 -52
well:working d 12
y__animo ad -13 11

=visit:claro abc 12 -27 -16
@body__bien ad 12 -11
any:segura ac -11 11
cancel:mas ad -13 15
it__maybe ac 11 -10
los__yo bc -12 14
nkda a 19
texts:said bd 14 -16

=body:cargo ad -13 12
=denials:any:1:no acd -14 -16 15
adult:y_medio ad 22 -18
claro_si ac -15 10
cuando_es b 12
drive:me_busca c 12
hablarlo bd 12 -21
heart:an bc -17 15
lo__mi abc -14 -13 14
organ:al_cien a 13
organ:infection cd 14 -12
se_murio ad -14 11

brain:ruled ad 15 -14
but__# b -16
cancel:nos_vemos ad 17 -11
eaten:some ad -21 25
liver__are cd -21 19
llevo_tres ad -13 15

el__a cd 11 -19
grandmother a 10
heart_no d 11
meds:on_the bd -19 19
organ:rinones abc 13 -21 -18
safe:not a 14
something__not d -13
substance:will bc 15 -11
worked c -34

=body:fumo b -11
fue__los b -10
no_a abc 17 -15 -19
not:old b -10
not:whatsoever a 15
ride:puedo bd 12 -17
round* d 12
throwing__a b 10

@call__in b -11
heart:out_it d 11
me__mala ad 12 -11
mr abc -21 19 -15
now:junta ad 14 -11
prior:the_second c 12
ride:my_cousins a -10
wait_i a -11

fixing ad 13 -13
i__prescribed ac -24 22
irregular abc -30 -21 21
it__like ad -13 13
ride:lo ab -16 -12
spray__my d 11
when__@sick ad -12 13

=body:might acd -19 24 -30
=visit:acabo ad -14 19
coming:no_cuenten ad 32 -32
crummy ad 22 -16
now:keep_it ad -17 21
si__temprano acd -11 18 -14
texts:both ac -12 11

=any:crying ad 17 -10
=body:taken d -11
allergy:a_problem a 11
if__could cd -12 10
momento bcd 13 -24 -13
only__i bc -28 14
prior:o bd 15 -18
trae c -19
well:vez b -14

=body:liga b 14
but_there ad -16 16
from_reality d 12
let__find bc 15 -12
your_life a 11

=body:ibs b 12
@fetch__@relative a -11
^fresh a 13
aviso$ abc -15 -18 13
heart:runs_in a -11
niego d 10
presion_en ab -15 11
substance:coke_was ad -10 11

=any:salte a 15
aquel* ad -11 10
drive:que_no acd 16 -11 -10
mis_dias a 10
organ:worri* acd -14 -11 21
peor$ c 14
y__tomo ac 16 -10

=body:jajaja acd 12 -17 -24
mi__mis b 12
now:conflict ad -13 16
pregnancy:toma_pecho ad -11 13
some__not ac -15 10
yes_i bcd 15 -22 -15

=body:prn a 10
=visit:@open d -18
@relative_he abc -10 20 -14
not:coming abd -11 -11 17
prior:medicines bd 16 -13
prior:y_@medicine acd -26 -22 19

it_go a 10
now:am_in ad 13 -16
pronto_si acd -12 20 -11
psychosis:bipol* ab -12 -12
well:ahi acd -31 34 -13
would_know abcd -21 -33 43 -21

=lead:any:no:on:no+yes ad -13 15
=signs:visit:yes:turned c -11
bed bcd -21 -11 21
con__# d 13
figured__out ac -14 13
had__big bd 12 -13
i__know abcd -27 -27 32 -15
i_left d -11
not_too ad -21 26
of_that abd 24 -14 -25
organ:am_not bcd 18 -14 -13
organ:veces ac -17 17
street__are a 13
substance:eso_es abc -16 24 -15

=visit:digo abc -13 -32 21
@drive__me ad -17 17
anexo$ a -11
any:estoy_manejando bd 13 -10
at__last b -12
drive:enton* ad -13 11
not_get d -19
prior:una_sola acd 30 -10 -27
ride:driving abcd -18 -25 -15 30

=any:changed d -13
^go bcd -19 -14 20
a_drink b 16
entro b -13
moverla ab -12 16
pregnancy:here d 14
termino ad 16 -14

=visit:bed bcd -11 -12 14
@clinician__he d -17
allergy:someone bc 19 -13
casi_no ad -14 12
coming:dia ad -16 16
fine abc 30 -70 -29
now:after_work ad 22 -17
ok$ bcd 43 -39 -29
pressure_one a -11

allergy:screamed_for d 12
but__filled d -10
drinker_i b -10
home:you b -10
my__am b -10
pushe* c -15
ride:y_me bc -15 -14
sherry a 13
tengo__de b 16

=asks:any:all:none abcd -30 53 -28 -38
could abc -25 -25 22
down__the a 11
en__vida abd 30 -29 -18
que_tanto bc 13 -18
texts:a ab 11 -32
ya_le bc 18 -18

=visit:bringing abcd -14 -10 -14 21
bebida d 14
bonit* b 10
called_it acd -12 -11 17
empece__@medicine d 10
home:@relative_me abd -12 -13 19
in__@clothes d 10
me_or acd -15 11 -19
prior:if_there cd -11 13
ride:hoping d -14
ultim* b -22
week$ d -12

=visit:paid abd -10 16 -12
and_ready a 12
are d -21
better__day ad -14 15
doce d 15
prior:cabin* abd -11 -12 17
psychosis:sueno d 10
says__the ac -16 19

^@stop bd 26 -48
picku* d 11
ride:off abd -12 -15 12

=signs:substance:no+unsure d -16
^imposible ad 17 -13
any:here_with ad 20 -15
heart:a_veces d -13
one__nerves bd -15 12
prior:what_they cd 11 -11
texts:@call abd 53 -59 -19

=visit:any bcd -22 -23 10
borin* a 11
heari* a -19

a__every abd -20 -12 23
este_@year acd -24 -21 27
knocked_out c -13

#__once cd 15 -10
any:send bd -11 13
do__keep ad -22 26

=visit:or d -17
iv$ a -10
up__@month abd -12 15 -14

#_so ad -12 17
=body:aqui abcd -18 12 -16 10
=signs:body:yes:other+proxy bd -16 21
=tag:pregnancy:no abc 15 -12 -22
=visit:taking bc -14 -19
^paramos ad 17 -12
better_now d 15
it__something d -12
meds:after ad 13 -12
meds:man b -11
psychosis:somet* abd -19 -12 11
tiene__yo bc -21 12
was__now d -10
well:siente a -12

@holiday abc 17 -17 -26
de_@eat abd -13 -12 23
estoy bcd -17 11 -14
i__off b -10
prior:me_acuerdo ac -17 13

=body:start ad 21 -20
a_@person abd -12 13 -13
adult:yo ad -12 12
cancel:what ad 12 -18
fatal acd 19 -10 -11
humal* ad -14 16
yesterday$ ac 19 -27

=any:mejor abd 14 -13 -20
=any:npo abd 29 -13 -21
^tuve abc -42 -29 17
como_dice bcd 17 -13 -13
eaten:por ad -10 12
futbo* b -11
go__the c 11
had:@treat_no a 12
had:first abc 15 -35 -20
meds:coffee bd 11 -15
not:own b 12
now:who bd 13 -11
pregnancy:hombre a 12
si_puede ab -15 17

@clinician__was ab -10 13
allergy:brazo ad 12 -10
contestado cd 18 -16
eleve* ad 17 -16
heart:wear_a a -11
now:be_in ad 18 -23
texts:for_@texts ad -14 15

=any:repetir bd 17 -12
=body:heartbeat a -10
@medicine_de ab -18 15
anoche_y ad 17 -13
believe b -17
esa ac -11 -13
it_yet c -17
just__me b 15
menor$ abd 18 -14 -11
my__cabinet b -18
never__it cd 13 -18
organ:@vehicle acd -13 12 -12
organ:had_hepatitis a -11
texts:not_say a -14
that_is abcd 30 -27 -17 -12
the_@drug acd -19 -19 28

bebo abc 13 -24 -17
meds:la_tiroides ad -10 11
meds:seroquel b -11
not__home b 12
una_vez bcd -33 30 -21
well:esper* ab -12 10

=any:running d -19
=body:offense b 17
^texting ad -20 18
allergy:# b -28
apure cd -12 16
blue abc -20 21 -15
machine c 11
not:supe ac -12 15
psychosis:says acd -14 24 -15

adult:so d 11
desde__se bd -12 10
effects:me_hizo a 10
it_lol ab -13 16
of__have d 14
said__is d -13

=any:@drive abcd -12 23 -14 -12
@animal_could ad -12 15
cuente abc 10 -16 -14
estoy__no cd -18 19
i__@vehicle abc 14 -18 -11
lantu* ad -14 16
pero_me b -11
who_is abcd -14 14 13 -12

=any:get bd 14 -10
a_casa d 15
prior:@insurer_a ab -10 11
psychosis:state_hospital b 13
ride:take_me ad -17 15

=rule:now:no:try|call|text|hit|catch_me_~2_la ad 14 -12
eaten:nada_mas d 11
laryn* d 12
no_veo c -16
not:left a 12
oxys d 13
prior:would_know bc -16 22
psychosis:about_my a 11
ride:have_to bd 18 -25
ride:regre* ab 11 -10
well:dos cd 23 -18
well:wish_i ad 23 -21

=body:nitro d 11
el_telefono d -10
los_dos c -11
rather_not abcd -20 28 -15 -12

=any:baby b -10
=body:wants abcd -20 11 17 -22
=rule:drive:no:have|got|tengo|arranged|traigo|l abc 27 -23 -26
@symptom__a bc 13 -10
goes$ cd 20 -12
had:era bcd -10 14 -15
lo_@symptom d 11
organ:have_not ac -12 10
parents bd 14 -22
pregnancy:te ac -10 12
si__con ac 11 -12

=body:twice bd -35 10
=last:body:no abcd 26 -25 -34 -15
@treat__lo a -12
altogether$ ab 16 -10
are_not bd -12 12
heart:de_presion b 13
home:deje abd -11 16 -17
morning$ b 14
substance:defin* acd -23 15 -12

=signs:pregnancy:unsure bcd -61 28 -22
@drug__para bc 13 -11
@relative__si ad -37 14
allergy:is_the a -15
allergy:me_la ab 11 -15
finished bd -25 16
got__ask c 15
have__be bcd 16 -11 -10
heart:limpio a 14
no__nadie abc 20 -11 -20
primera_vez bc -11 -11
prior:not_take ac 11 -12
spring__# c 11
tome_la b 11

=any:myself bd -19 16
=number:0 abcd 49 -13 -15 -44
@insurer__la ad 15 -11
coming:hold a -12
had:put ad 11 -11
home:esperando ad 20 -12
importa$ b 11
labs$ bc -10 21
un__si cd -12 18

=rule:now:no:at|en|in_~2_work|trabajo|meeting c -16
eaten:@food_no a 13
escri* abc -11 12 -29
exactly_but ac -23 14
number$ bcd 23 -15 -27
organ:great a 13
organ:your b 11
prior:out ad 11 -14
roll cd -18 13
sabe__no ac -20 21
use_a d 15
vemos ac -17 12
your_guess ac -10 17

inyecto ad 15 -12
la_fila d -11
not:form a -12
not_want c -13
ocupa* acd 18 -15 -13
pregnancy:have_to d -14
woke abd 21 -18 -21

@stop_any c 11
cancel:tratamiento ad 13 -12
consent$ ad 21 -22
heart:no_he ac -10 12
now:sleep cd 16 -15
veces$ b -11
why abc -41 36 -18
worried acd -19 -12 18

=body:hago d -18
=body:ningun abd 16 -11 -10
any:text c -12
expec* c -26
hable* ab -13 11
have__@year b -16
not:half ad -11 13
now:me_another acd 21 -16 -15
now:my_@call ab -13 13
prior:not_sure b 12
sips bd -21 12
substance:@food abcd 23 -14 -16 -13
substance:me_acaban a -11
who__is bc 10 -19

#__@drive d -10
@sick_voy cd 17 -12
decline$ abcd 31 -17 -10 -25
metieron ab -11 13
my__today a 12
prior:daughters bd 18 -18

me__and ab 22 -15
not:c abcd -45 -21 57 -36
now:court a 15
now:tiempo ad -12 -10
pregnancy:i_had ad 13 -10
ride:voy_solo ad 15 -11
solo_@medicine a 13

=tag:allergy:other d -28
allergy:but_that ac -24 24
not:uso a 11
prior:praye* abd 24 -10 -11
substance:verano d 12
substance:why b 16

@call_una d -10
a__eso c -12
am__twins d 12
effects:momen* b 14
had:va c -12
i__@eat bc 13 -17
nada__un ad -19 20
please$ cd -25 -14
pregnancy:test abc -32 -25 22
todos acd 15 -28 -10

@relative_con d 11
buenas abcd -16 31 -11 -19
cancel:not_miss ad 27 -27
cancel:will_see ac 12 -11
iba bd -17 10
pensa* abd 20 -42 -24
prior:like_a b -10
than_calling b 10
well:up_and a -13

#_yesterday ad 15 -12
=any:why ab -14 16
=body:attacks a -11
=rule:drive:yes:manejo|conduzco|voy_yo ad -29 31
cosa bcd -11 23 -37
diez_minutos ac 14 -12
mas__la b -15
organ:infec* a -10
prior:perdi_la bcd -12 -13 23
the__them a 15

^claro abc 11 -40 -32
allergy:no_la ad -12 12
allergy:toler* abc 29 -20 -29
checking ac -24 19
jaundice_as cd 13 -12
see__not d 10
sure__counts ab 12 -12

=body:duele bcd 17 -13 -15
=signs:meds:yes bcd -26 -19 13
@month__in bd -11 12
bothe* d -12
clean abcd 33 -46 -38 -13
course b -13
heard_of ab 20 -19
psychosis:since_my d 10

adult:about_# c 13
digo__puedo c 14
had:la_recibi a -13
instead acd 20 -12 -31
lado ad 14 -11
psychosis:bipolar_type bd -15 21
the_day c -12

=visit:ntp cd -12 13
=visit:portal a 12
=visit:silla ad -14 13
@medicine__to bd -12 14
any:momen* bcd 26 -13 -23
came__perfect a 11
consulto__mi c 13
le__me cd -10 10
pregnancy:aunque ad -12 14
raro__el ac -10 11

=visit:hit ad 18 -14
a_fib ad -23 20
drive:herse* ad -12 13
morphine__me a 12
now:down_for ad 16 -16
other_number a 10
our a 12
prior:apena* acd 26 -16 -18
ride:familia a 15

a_while a -12
allergy:@hours acd -14 -11 20
back_clean d -13
be b -21
dije c -30
lo bcd -11 13 -14
mi__comio b 10
prior:@year_of ad -13 17
prior:four abcd -12 -11 -11 20
psychosis:borde* ac 12 -11
psychosis:not_that ac 12 -16

=visit:@food b -16
allergy:alergica acd -10 -10 11
heart:dijo_que b -14
it_i abcd 15 -27 -22 17
maybe_i acd -14 15 -14
mejor__llamada abd -12 -12 18
now:work acd 11 -19 -12
pero_eso ab -13 10
pregnancy:bajo ad 16 -10
salio_con cd -10 15

around$ c 12
is__@month acd -25 -16 19
not__that abc -17 16 -14
prior:psicologa ad -18 11
ride:it a -28

@call__# bd 27 -22
effects:normal acd 24 -15 -28
effects:that_night d 12
nursi* abcd -11 -14 -20 22
prior:@drug abcd -13 -39 45 -22

@medicine_on d 18
after b -23
does__@relative bc -19 20
heart:tengo bcd -31 -31 32
not:clue abcd -28 -11 32 -21
not_that acd 28 -16 -35

=lead:no:on ab -14 -17
@relative__from bcd 15 -17 -11
cuenta$ ab -19 11
de_ahi acd -13 -16 15
drive:a bcd -24 -17 21
nap ad 17 -12
organ:before a -15
tells$ b 11
texts:rather_you abd 28 -14 -22

=any:turn ad 25 -24
adult:otra_cosa a -11
allergy:latex ac 12 -10
botel* b -17
brain:does_a b 10
excelente b -11
not:anything b -37
substance:vida a 10
sure__it abd -22 -15 13

=any:cuenta a -15
=body:cirrhosis cd -14 13
and__gave d 13
anybody__the b 10
issues_no ad 16 -15
psychosis:nope a 11
stones__not ad 20 -19

=body:ir a -12
no_quiero c -12
not:wait abcd -15 -13 -13 23
una_@drug ac 11 -13

fila_del b 11
look__the acd -16 21 -11
nunca__lo c 13
o_# c 10
ride:consi* d -24

=body:paciente bd -27 23
=signs:body:yes: b -31
@drug__pain ac -11 13
been__three ac -15 18
if__high a -12
levan* bcd -21 11 -11
no__cual bc -14 11
substance:norma* abd 14 -11 -15

=any:@drink ac 10 -16
=rule:ride:no:was|were_going|supposed|gonna_~1 ab 13 -10
bipolar ab -10 -11
lo__para d 10
organ:a_la b 11
quinceanera$ a 12
stuff__i ad -14 12
substance:drinks_a c -12

=body:report abd -13 13 -13
^aqui bcd -29 -20 32
^fatty d 11
ahorita__estoy b 11
cardiology ad 14 -17
miedo bd 22 -34
now:is_it ab -16 12
pregnancy:have abcd -14 17 15 -26

=rule::asks:^_que|como|cual|cuanto|cuantas|c abd -30 14 -14
=rule::yes:would_not_miss a 10
@stop_@drive a 11
ketamina abcd -13 -15 -41 31
waiting_to acd -15 15 -10
your__as ac -10 17

eaten:toda ab 10 -17
home:trouble ad -13 14
por_aqui ab -22 23
pregnancy:esper* abd -18 -13 20

=body:itself ad -18 21
=body:organs ad 12 -12
=visit:forgot bd 10 -16
blind acd 12 -13 -12
con_ardor d 11
dios__a b 13
drive:conte* a -11
now:cambiar a 12
perla* ad -11 13
psychosis:postp* abcd -19 -23 19 15
substance:for_# ad 13 -12

=body:buscar bc -11 16
i__day a -10
prior:terap* bd 16 -12
when__there b 13

=visit:mrs b 12
@sick__not ad 15 -13
allergy:la_sulfa d 11
eaten:estoy acd -19 -16 26
has__called ac -12 14
one__wrote d 12
paramos ad 17 -12
prefiero__no a 13
texts:@medicine bd 23 -19
up_the a 11
what__that cd 15 -13

heart:#_over abc 14 -19 -12
llevo__sin a -11
pregnancy:at_night cd -13 18
prior:a bc -21 22
psychosis:era_bipolar b 14
sitti* b -11
talk__a c -12

=tag:asks abcd -60 58 -31 -38
@parking bc 23 -38
entrando a 11
i__@traffic a 11
ride:pregu* bcd -20 25 -22

=signs:heart:no+yes abd -19 -21 27
@drug__antes bc 12 -15
corazon abc 15 -17 -25
effects:two d 11
organ:al_bano cd 16 -11
pregnancy:miracle a 16
substance:it_is a -21
substance:next abd -14 14 -15

any:desde a 10
any:dice ac 10 -24
es__primera b -11
had:@clinician bc 11 -13
makes abcd -11 -21 33 -23
other_one ab -18 13
pregnancy:desca* acd -27 28 -11
prior:recet* d -14
que_yo ac 15 -30
substance:otra b -11
you_on c 10

=body:medican ad -11 12
^sad a 13
amazing ad -11 15
any:correo a 11
brain:i_had abd -22 -10 13
dure$ c 13
mis__@medicine ab -11 17
now:me_viene ad -16 20
organ:oxybu* bd -11 11
pregnancy:so_no ac 20 -21
the_second b -14

=rule::no:hell|heck_no a 13
all_went d -11
brain:desca* ad 14 -11
el__puso bd -10 13
in_law ac -10 -18

=visit:right d -11
am_here ad 11 -11
cardiopatia d 12
curre* ab 22 -19
effects:hard_to ac -15 16
exact d -14
me_tomaba d 11
not:en ad -22 14
not__name c 10
now:any ab 18 -18
will_come c 10

=any:gravy d 12
=body:addict a -10
allergy:la_@food cd 12 -12
allergy:yet c -16
am__right abd -21 -14 30
dos_veces b -18
drive:i_will abd -29 -29 34
el_hambre abd -11 -11 19
organ:too bd -14 -13
pregnancy:the_patch ad 19 -11

=visit:decir cd 19 -18
@move$ d -14
any:mysel* d 15
ayer abcd 17 17 -44 -22
brain:few_times cd 12 -11
my_unit b 16
now:not_be acd -13 -10 17
substance:@drug_but bc 20 -15
substance:well ac -11 15

@food__# acd -15 -21 22
@relative__working ac 18 -13
any:eggs ad -13 16
chichi d 12
esketamine c 14
pregnancy:este ac -12 11
texts:sign ad -10 16
yes__sorry bd -10 14

@eat c -18
any:on_it c 12
heart:creep* cd 15 -11
levanta cd 11 -12
missing b -10
now:hable abd -22 -13 28
organ:sanito a 14
two__shy a 11
we ab 11 -37

and_if cd -12 13
got__period a 13
medical acd 20 -11 -24
my__mind ab 16 -12

=body:prostate d -11
@medicine__it abcd -10 -14 -15 14
^nah abcd 42 -19 -31 -30
cada bcd -23 -20 23
cancel:i_need ad 17 -30
corazon_esta ab 11 -10
not:unless a 17
now:time bcd 13 -22 -16

objection_here ad -20 21
organ:an b -13
you__am c -15

any:que cd -18 13
de_el ac -13 12
effects:of_@symptom cd -10 16
pero_mi c -11
seria abc 21 -34 -17
siempre__en ab 14 -10
un_chorro d 10

=body:maniaco c -13
@relative__it ad -14 11
about__thing ad 14 -12
allergy:a_nada a 16
am_doing bc 11 -11
born__hole b -11
home:the_@parking a 10
ride:@relative_@insurer d 13
ride:cover* ad -14 11
texts:he ac -12 12
were_a c 11

=visit:try abd 28 -20 -34
adult:mi bd 15 -33
adult:pero a -12
heart:la_de ab 16 -11
no__after a 14
not:please a -10
now:@vehicle b -17
psychosis:still bcd -12 25 -22
substance:what abd 23 -12 -15

=body:chequeo d -14
heart:strong ad 16 -12
la__@relative b -20
living$ d -11
organ:al ab -11 -23
picking_up c 10
recojo a 13
substance:tiene a -11
the__there acd -10 -15 16

=body:old b -15
@relative__mine abd 19 -23 -13
allergy:mensa* b 11
borreme__la a 12
got__and bcd -17 12 -14
las_@symptom bc 15 -11
transaminasas a 10
ver_si abcd -17 -18 29 -21

#_@date cd 13 -22
=any:bien b -14
=body:seis abcd -17 -13 -11 25
=visit:forever d -13
allergy:que_de c 12
gluten b 11
organ:treated cd -14 18
pregunta$ abc -30 24 -21
since bcd -53 -28 23
y__hay ac 18 -16

cancel:i_did a 13
eaten:cereal ab -10 16
heart__have d -10
psychosis:algo bd -12 -14
psychosis:back ad -11 17
se__una ab -17 17
solo_a ab 18 -16
substance:@relative_left bd -14 15
texts:let_me cd 15 -12
weeks_to ad 14 -18
with_her d -11

but_@medicine ad -12 14
had_nothing d -10
heart:nervo* bc -13 12
honey bd -15 13
just__with a -11
marathons ab 16 -12
nash acd -15 -13 26
not:today ad 13 -16
not__making bcd 20 -14 -12
nothing_of a 12
once__my c -18
organ:polyc* d 12
ride:i_asked b 10
sprin* b -22

=body:s abd 13 -14 -12
=said:pregnancy:ask ab 11 -44
=visit:viejo a -15
allergy:vomite c 11
enough_to d 10
now:what_do abd -10 -10 14
substance:my_only a 13
substance:proud_of d 11
yes$ abcd -40 -44 -24 55

=body:by abd -12 16 -17
^abstemio ad 19 -11
^sepa abcd -29 -25 45 -29
all_three ad 14 -11
digo_si ad -15 14
got__but bd 17 -16
nadie__@fetch d 12
now:am_about d -10
one__old d 11
ride:jaja d 12
texts:ya_no c -10

=body:seen b -14
=visit:kind ac -16 13
@drink__en a -12
^pregnant cd -11 12
^viene ad -24 15
be__guest d 20
brain:had_a abd -14 -15 18
dan__la ac 13 -12
drive:nieto ad 17 -18
me__haciendo c 18
pregunto__@relative c 14
ride:#_que bcd 18 -11 -10
soy_paciente bd -15 18
straight_edge acd 22 -11 -13

=body:recetaron d -14
cancel:time a -13
coming:cuenten ad 15 -12
el_@day cd 19 -23
hola bd 18 -14
nervios__la c 11
organ:a_scan cd 14 -12
organ:arthritis a 14
pregnancy:cerra* a 11
ride:takes ab -14 12
ya__otra ad 18 -13

^fine ad -25 33
has__that d -10
in__next a 13
not_before ac -15 16
pregnancy:last_@month a 14

^undecided abcd -18 -17 30 -20
a_todo ab -11 18
heart:arter* bd -11 14
i__prefer acd 11 -11 -18
now:hace b 12
un__a b -19

=body:sintrom ad -12 17
any:ningun_anticoagulante a 12
effects:con a -12
it__hour ad 11 -13
marri* bd -14 10
meds: abc -19 22 -40
organ:organ ab -21 19
see__the d 11

adult:casi_en ad 21 -18
brain:they_said cd 19 -12
by_the bcd -12 14 -13
cancel:lol b -11
i__better abd 36 -16 -30
in__is acd -13 11 -11
nada__y ad 19 -18
organ:off_at b 11
stay c -14

@treat__por d 14
al__estaba d 11
allergy:for_me ad 15 -11
effects:as abd 24 -15 -18
not:discuss b 10
soy_yo ab -18 18
was__a b -22
yo__se bcd 23 -14 -11

^guilty abd -12 -15 20
cancel:or ad 14 -14
condom_broke ac -13 13
es_bipolar bd 11 -12
i__even ac 21 -15
landl* ad -12 15
organ:repite bc 14 -10
well:en b -12

=any:those b 16
=body:pray ab 13 -13
@medicine__@day d 15
drive:know bd -18 -18
had:en_la ad 14 -27
meds:at_# a -10
numbers_were cd 13 -13
substance:if a -16

=body:monitor abc -15 -18 17
did_@treat b -14
diet a 16
livers_fine ad -13 14
not:work bc -25 17
pregnancy:and_my b 10
psychosis:kids d -10

=body:bowling a 12
any:last_night bd 13 -21
heart__in abd -12 15 -16
not:why ab -24 18
substance:we_are a 12
todo_me ad 15 -12

ahora__puedo abd -17 20 -11
facil ad -19 12
insulina a -11
las__es abd -13 -15 22
mi__prenada abd -16 21 -10
now:mejor abd 27 -19 -17
now:through b 13
prior:took bcd -33 18 -18
substance:ahi ad 14 -11

=body:cycle ad 14 -12
allergy:friend b 10
any:you_covered ad 18 -13
effects:as_always ad 14 -14
have_@person a 11
o_truene d 12
well:urgen* abd 29 -11 -24

=visit:no d -21
@call_a ad 16 -13
@relative__anything ab 13 -18
claro__eso c 12
coming:suppo* abc -11 14 -10
drive:no_se abcd 27 -12 -18 -15
evaluated$ ac -12 16
had:and ad -40 18
heart:ex ab 11 -12
pregnancy:ya_ni d -11
prior:hace d -13

@medicine__la bc 15 -25
any:know abc -15 -15 18
coming:@cancel_it a 12
difer* ac -18 11
email_only ad 14 -11
estoy__camino b 12
lidoc* ad 14 -13
prior:my_@relative c -12
substance:all_day cd -10 15

=visit:oh abd 17 -10 -11
edad ac 12 -10
equivocaron a 12
now:move b -11
organ:kidneys c -24
rough ad -11 13
to_watch ac -11 15

=rule:heart:yes:blood_thinner* b 10
any_more abd -20 -13 16
heart:disease abc -10 17 -10
organ:@body_e a 12
test__back d -11

brain:history a 18
cancel:might_as cd -16 19
home:get_me a 13
no_# ad 17 -11
ride:aide abcd -13 -19 -23 32
substance:mandaron b 13

any:every bd -14 12
eaten:couple d 13
en_mis ab 19 -11
home:made_it d 10
i_forget abcd -13 -42 34 -26
organ:@body_too a 11
singulair ad 35 -32
substance:every bc -22 14

had:last_time d 10
liver__clean a 11
me_diagnosticaron cd -20 13
now:wait_till ad 20 -16

de_ella a -10
my_fourth d 14
now:is_not d -23
prior:cada acd -17 -11 20
ride:get_me d 14
ride:taxi c -18

home:entra* d 11
ride:pido ab 12 -10
rules a 17
substance:not_know b -11

=body:aunque cd -10 13
@medicine__now b -17
allergy:puse_bien ad -13 18
prior:si_me bd 18 -16
somewhere__the acd -10 17 -11

consulto_con c 13
eaten:i_@eat d -11
now:a_@call ad 15 -11
prior:one_for d -14
psicologa abc -18 -17 11
ride:trabaja ad 20 -23
seguir bc -15 -17
that__how ab 15 -17

=visit:can bcd 11 -10 -13
@relative__drink cd 19 -15
here__# ad -14 16
honestamente$ d 12
meds:but abd -22 -17 18
puro__ni b 16
texts:quier* bd -22 21
voy$ ab 12 -39

=visit:dejela cd -12 10
a_zombie a -11
allergy:been_put c 11
organ:a_@body a -13
prote* a -16
puse_bien ad -13 18

=any:tranquilo ad -11 12
afternoon bd 14 -14
eaten:que_comi ad 16 -23
no__@medicine bcd -11 -21 10
not:other ad -17 20
psychosis:a_@relative b 14
si__tomo ac -13 12

=rule::no:nada_de_eso ad 14 -12
@body__y bd 12 -11
@food__@hours cd -11 14
^how abcd -31 40 -14 -39
been b -29
coming:ni_loca ad -19 21
comme* abcd -37 37 -16 -13
now:let_me c 14
substance:that_was bc -12 -13
touch abc 13 -16 -18
y__todo d -14
yours$ ad 14 -12

home:es_la cd 12 -11
ladde* a 11
pressure__up a -11
they__and d -12
underage ad 13 -11

=tag:cancel:asks d -16
bien_de ad 10 -13
but__just cd 13 -20
embarazada_no ac -19 14
home:probl* ad -18 18
me__cuando b -19
organ:el c -14
substance:day_without d 11

@place__at d 11
any:@clinician abcd 24 -15 -11 -17
got__out acd -13 16 -11
heart:by bcd -11 21 -18
yo__ida ad 14 -13

=body:acabo ac 14 -16
=rule:substance:unsure:thinks|say|says|dice|dicen_so|qu ab -13 -20
@food_on ad -15 17
brain:nobody c 13
dializo d 14
higado_ni a 11
month d -11
por__eso ab -11 12
prior:nothing_for abd 19 -13 -15
psychosis:the d -16
psychosis:took acd -13 24 -18
texts:mi_@relative d -14
that_matter a -12
well:senti* ad -11 13

a_one abd 26 -12 -21
allergy:se_me bcd -16 -23 18
es_asunto ab -14 20
have_a ad -21 15
me__es bc 13 -20
now:company d -11
\xf0\x9f\xa4\xb0 d 11

allergy:me_puso cd -12 12
anxie* bcd 16 -20 -26
arms a -11
drive:need a -15
meds:empty abd 15 -10 -13
pregnancy:lunes ad 12 -12
psychosis:shado* cd 17 -14
well:school a -11

=any:una acd -53 -11 36
=body:counseling b -15
cancel:for bcd -12 -14 16
effects:possi* bc -16 15
over_a ad -11 11
prior:cause ab 15 -15
rinones abc 13 -22 -17
sana$ a 10
wish abd 41 -20 -39

corri* abd 21 -10 -24
dads acd 13 -17 -10
psychosis:si_me b 10
stone c 12
substance:my_birthday a 10
supposed__snow abc -11 14 -10

^perhaps c 14
am_@late a -17
cancel:want_to a 13
drive:not_need a -12
end_i b 13
home:at abc 17 -28 -10
mesecitos ad -12 19
poco_de acd -13 21 -13
ride:a_@ride bc 11 -14
substance:now c -25
substance:pot ac -18 20
talki* a -14
they__about ab -12 17

about__after ad -13 13
any:myself d 15
could__yes ad 17 -18
desayunar d 11
eaten:from bd -16 19
effects:it_is acd -23 13 -16
me_agarra d 12
prior:or bcd -12 -14 20
psychosis:andab* c 10
psychosis:wrote b -12
substance:de_joven ac 13 -12
vuelvo bcd -16 -13 14

=any:se ab -15 11
cancel:think abcd -10 -14 18 -11
get__bed a 13
not__baby ad 18 -14
organ:azath* d 12
prior:injections d 13
ride:pido_un a 11

allergy:@call_me bd 18 -13
effects:@symptom_but d -10
i_sent abd -16 22 -13
it$ bcd -21 -13 14
like_# a -13
on_my bd -31 17
posible ac -12 14
substance:comes_and c 11
substance:pack b 15

^already acd -15 -17 23
allergies$ d -10
brain:thought ad 14 -11
heart:of_heart a 11
not:manana ad -14 18
ride:no_voy ad -12 14

^drank ad -11 15
heart:me_enojo cd 13 -10
induc* d 13
well:bien b -19

=any:segura ac -13 14
=visit:against c -15
^going ab 17 -26
away acd -17 -27 22
cancel:no_me acd -20 -12 22
in_@year ad -15 20
ni__me ab 11 -11
was__thing ab -18 13

@medicine__se b -13
an__it abcd -11 -12 24 -18
coming:me abd 32 -18 -37
psychosis:know_what b -11
where_do b 13
you__me bd 22 -31

=body:ecografia c 12
=body:siente c -12
any:if d 13
como_@animal ab 28 -25
dentro ad 17 -12
did__me d -11
dije__la bd 11 -10
had:hoy bd -16 14
had:quier* c -13
he_says ac -11 16
mi__@year d 11
organ:tomo d 11

adult:es_la b 13
coming:not_be ad 30 -26
now:de_las ad 17 -10
now:nada_que d 11
someones a 17
try__tonight ab 17 -16

^kratom d 11
and__one cd 14 -21
do ab -24 15
eaten:un_yogur ad -11 15
is__some cd 20 -19
llevaron bd -10 20
me_interesa b 11
now:@book bcd -14 18 -17
nunca__a ad 12 -16
organ:piedra d -12
they bd -31 -13
this__i d -13

^counting a 10
brain:the_@traffic a 10
line d -13
ride:brother a -21
to_@call bcd -23 21 -14
well:dolor abc 18 -13 -30
well:sin_dolor ad -24 26

=body:era cd 13 -21
=lead:visit:no:on:yes abcd -14 -24 -27 29
cancel:viernes ab -13 14
coming:hell_or d 15
complica$ a 13
heart:stres* ad 11 -14
night_but cd 10 -11
now:ok_what bd -16 15
organ:always cd -12 17
the__after abd 17 -10 -12
the__broke ac -10 11
this__a b -14

=body:blown d 11
^tbi d 11
allergy:drug abd -15 -14 17
el_suyo d 10
pregnancy:an_old a 10
ride:see_who cd 16 -14
ride:tiene_# bd -11 14
ustedes__@year d 11

comi$ ad 18 -25
drive:someb* abd 19 -11 -17
eaten:@food_on ad -14 15
have__problem d 11
meds:me_duele b 11
mio__la a 11
por_todo b 13
prior:forget abc -11 -18 15
snipp* a 20

=rule:heart:yes:both abcd 17 10 -11 -24
allergy:a_los cd -13 -18
allergy:i b -19
brain:off d 14
cancel:hora bd 17 -12
cancel:pie ad 16 -12
pregnancy:por_la a 13
will__know ac -18 21

@animal bcd 44 -59 -26
bread a 11
eaten:cuarto b 13
heart:eso ac 14 -29
ride:got_someone d 11
se__a bc 17 -25

either_way acd -12 21 -12
heart:heart_failure d 14
heart:heart_is bc -11 -13
i__let abd -22 -10 12
in__@door a 11
organ:dializo d 14

@call_the a 16
@eat_a a 11
de__@day cd 12 -14
had__clot d 10
inpatient d 15
know__is acd -16 22 -16
no__ya ad 16 -14
pregnancy:hace_# cd 10 -13

=body:appendix c -12
baby c -13
been_through d 14
not:anticoagulante a 12
organ:pee bc -22 16
y_veo cd 16 -15

=turn:visit:none abd 11 -22 -10
grad ad -10 12
home:casa a -12
is_in abc -16 19 -30
out_the b 10
pregnancy:in_@date c -12
without__@medicine d 12

=body:things b -11
^unsure bc -12 18
does__it ab -11 15
eaten:to b 12
fell b -19
heart:alta ac -28 16
los_tengo a 15
texts:bien c -11
what__are a -12

drive:@relative acd 39 -14 -49
drive:confirmar bcd -14 15 -15
hicieron b -18
tengo__nomas bcd -10 18 -12

=any:cosas ad -19 15
=body:para a -18
a__though d -10
dado__todo b 14
eaten:aroun* c 14
has__on bcd -19 -21 24
heart:second_one ad -15 21
not:off bcd 19 -12 -13
organ:use d 13
substance:twent* ad 11 -10

=said:no:the_last_word abcd 45 -30 -32 -29
any:como_que ad -30 31
heart:salio_alta c 13
puede__yo ad -10 12
regla bd -14 -14
si_eso cd 15 -11

=body:bun d 17
my__keep a 11
same_day bd 18 -20
spring$ bc -12 -26
texts:se c -19
texts:yes_to bd 13 -17

=body:@door abd -13 30 -30
=visit:take ac 11 -15
an__ago ad -13 17
drink_@drink b 11
el__bien a 12
organ:at_# bd 14 -11
organ:diagnostico c 11

=body:his bd 15 -24
=visit:offered d 16
a__casa d -20
for_him a -12

faltan ad 12 -24
grief ad 12 -11
heart:last_spring ad 10 -15
social d 11
something_else a -10
suitemate_is d -11
who__the ad 16 -17

=body:llego abd -12 22 -18
adult:not abd -20 -14 20
black bc 10 -13
madre a -16
organ:want c 10
pregnancy:positivo d 11
prior:@relative cd 13 -19
says_never ad -10 12
the__me bcd -26 -13 16

=any:send d 11
but_@treat acd 14 -11 -11
organ:nino c 10
prior:for_sure cd 12 -15
she__my acd -13 14 -13
would_be abc 28 -45 -19
ya__con ad -10 18

coming:loca ad -19 21
farmacia__he d 12
he__there ad -11 13
heart:en_mi bcd 32 -12 -29
list__is b -14
now:perlas ad -11 13
organ:ahora c -11
plavix ad -11 18
pueda ac -12 19

=any:igual cd 24 -21
allergy:whatever_they b 10
joven c -14
llama* abc -22 11 -12
organ:ya_se cd 18 -16
prior:es_lo a 15
they__have d -11

=any:sento ad 19 -17
=body:creia d 13
=body:schizoaffective abcd -18 -24 -14 34
allergy:en_la abc -17 -12 14
eaten:you b 10
heart:me_i cd -16 16
pregnancy:si_lactando d 12
ride:conmi* ab -18 18
vomiting cd -12 16

=visit:request ad 18 -12
@drug_every cd 11 -15
givin* a 16
has_it ab -11 10
resultados acd -14 18 -18

=any:mis bc -21 -14
de__viaje b 13
dejo__en ad 24 -21
heart:told_that b 11
ied a -12
now:se_le ad -15 13
pregnancy:una_semana d 11

=body:home c 17
=body:sec bd 24 -19
=rule:home:yes:i|we_do|have|did|am|can|will|had bcd -22 13 -12
=visit:viene c -14
i_think acd -34 37 -30
nieta abd 21 -15 -15
organ:sneeze_but cd -16 17
prior:one_@medicine abc 22 -20 -29
si__@move d 10
test__on ac -11 14
up__four d -10

=rule:now:no:later c -11
la_liga b 14
liver$ ad -22 10
nadie_me a -13
ride:asking ac -10 12
sit bc 11 -17

=any:papers cd 13 -13
brain:an ad -10 15
well:diez ad -10 15
well:se c -13

dejaron abd -11 12 -16
effects:pero abc -12 -16 15
heart:have b -17
ride:no_se ad -11 16
settled d 10
take__@drug ad 17 -16
zero abcd 63 -35 -31 -47

=visit:everything c 16
@medicine__if b 11
by__last acd -11 10 -11
now:betwe* ad -18 13
now:no_need ad -13 16
substance:was bcd -14 -16 19
went__me a -12

allergy:a_la b -14
allergy:took c -13
prior:i_would acd -16 11 -12
the__makes acd -12 19 -15
well:son a -12
yo$ bcd -22 14 -13

=body:who bd 11 -20
coming:como ad -15 14
eaten:today ad 23 -20
effects:went_smooth a 12
fue__o bc -11 18
heart:cuando abcd -11 -12 17 -11
i__over a 13
loved bd 14 -18
substance:in_rehab b 11
with__hole b -11

=any:doing bcd -14 -28 33
=any:si abd -31 -51 28
@eat_the a 14
an_alcoholic bd 14 -13
any:prefiero_que ab 17 -15
heart:gracias bd 13 -14
nomas__una d -12
one_not ad -21 25
patch ad 14 -17
prior:wanted_to ab 15 -11
that_end ad -11 14

=rule:drive:unsure:might|maybe|may|quizas|tal_vez|d acd -20 12 -26
=visit:cancelala a 12
^next abcd -13 27 -17 -11
as__bear ab 18 -12
do__@medicine ad -11 11
it__no abcd 27 -13 -16 -16
le_pregunte d -10
lines__morning d 11

heart:as acd 14 -16 -22
heart_failure d 14
now:that_morning bc -13 11
well:awful cd 16 -11

=visit:entonces ad -19 15
allergy:ketamine bcd -33 -32 20
am_outside bd 15 -15
any:si_ya a 13
be__a cd 10 -11
cancel:neces* bc -17 -13
ride:ride acd 16 -33 -13
tengo__ir a -17
was_in a -27

=any:tube ad 14 -10
allergy:meds a 11
am__lol ad 20 -16
digo__a a -13
pregnancy:jajaja ad 13 -11
prior:con_@clinician d 13

@drug_for d -13
any:think* c 13
cae__mi a 12
can__complain ad -10 15
cancel:a_asistir a 11
not:probado b -12
now:para_que a -14
pensando$ ac -12 20
very bd -16 17

=body:tension b -16
=visit:place c -10
=visit:tentative ac -20 22
^running bd 11 -15
^unfortunately bcd -13 -10 17
ayer_en ac 11 -12
couns* b -15
eaten:hungr* d -16
home:prime* ad 17 -12
if__make d 13
medicines bd 16 -13
prior:hija a -10
ride:is abc -12 12 -24
was__problem acd -12 -11 16

allergy:let a -11
psychosis:hear_my c 11
ride:a abd -13 25 -18
texts:please abc 16 -18 -14
toddl* b 10
tres__y ac 16 -11

=any:el c -22
=rule:organ:no:liver|bladder|higado|vejiga_~2_i c -14
any_time a 11
coming:en_el ad -23 25
hace_un acd 14 -14 -15
made_it d 17
meds:in_the b 12
meds:ni abd 11 -12 -16
prior:the_one ac 12 -14
substance:but_the d 11

=asks:before:no cd -12 15
any:rather ad 14 -14
conflict ad -13 16
effects:dizziness ad 15 -12
is__again acd -18 -12 17
lord c -13
not__as a 12
pregnancy:sure_hope ac 13 -13
prior:alcanzo b 12
refill$ b 13

=body:package a 10
=visit:few a -13
for__or acd -20 15 -17
married c -11
pregnancy:for b -15
que_dice abd -24 -11 14
sabe_yo ac -17 17

=body:ghost d -10
=rule:heart:yes:presion_~2_alta|elevada ad -22 11
actua* abc 12 -26 -19
are_running c 11
calle* b -37
dispa* bd -11 12
he__@treat cd -15 13
prior:first abc 28 -32 -21

=body:capaz acd -16 26 -19
=visit:now abc -15 -17 22
a_bug abd -21 -11 12
any:una ad -10 12
heart:for_it abcd -15 -12 -19 26
heart:i_check a 10
organ:them ac -11 13
to_hear abd -12 -12 10

=any:question ad 11 -12
@clinician__atendio b 13
cancel:went d 15
does_being b 12
embarazada a -13
heart:@relative_and bd 11 -16
is_bad ad -27 16
meds:blood bd -12 12
my_bp ad -12 13
substance:six_@month d 13
voy__camino d -16

#_of ac 11 -11
=any:have bd 11 -32
=number:meds:few d 11
=said:prior:unsure acd -11 15 -21
encinta ad -14 20
it b -21
meds:hace ad 21 -26
my__band d 13
now:thought ad -13 15
there$ bcd 12 -22 -13
un_@month a 14

brazo d -10
cancel:sigue_en ad 16 -12
es__por bc 12 -12
heart:is_good ad 18 -16
home:en_el abcd 23 -14 -12 -14
me__@treat bcd -18 -15 11
meds:duele b 11
now:apunt* a -13
plenty__never a 10
quien__@insurer ad 13 -11
un__que bc -27 19

=body:dudo c 13
army abd 15 -11 -15
cirrosis a -11
others a 11
pregnancy:negat* b -12
taking_my ad -27 15
they_want c 12
y__le a -12

=visit:phoenix a 10
bipolar__lo bc 11 -10
of_your ab -16 10
on_it abcd -41 -25 14 24
ride:she ad -23 10
substance:jajaja b 17
vinito abc 12 -13 -14

=rule::proxy:filling|fill|filled|answering|te b -11
=visit:calendario cd 20 -13
@relative__say abc -13 -28 18
a_saber abcd -34 -45 54 -39
allergy:alergica_al b 13
any:where ad -11 11
presion__del bd 14 -15
to__and ab -12 13

=body:bypass bcd -10 -15 13
=body:coca bd -13 20
now:in_between ad -18 13
prior:@drug_count bc -31 31
prn a 10
said__ultrasound ad -15 14
to__is bc -12 22
un__cerebral d 11

be__@drive ad -13 10
drive:manejo ad -22 18
los_@body d 12
pregnancy:la d -15
toca_la bd 13 -11

=body:preguntarle bc -15 17
a_car c -22
brain:conmo* d 12
could_not abd -35 -28 33
for__# abd 12 -11 -11
organ:todo_en ad 15 -10
pregnancy:que_es b -11
prior:start* b -13
psychosis:oi bc -15 16
spring_been cd 16 -14
tengo__un d -14
tengo_la ac -16 -12
yes__sure ad 14 -11

=any:decirle c 10
back_perf ac 16 -11
coke__a ad -10 11
de_los bcd -18 16 -21
had:joven abd -12 20 -17
heart:have_a abcd -19 -11 -18 26
meds:la_ansiedad a -11
oficina d -11
parar ad -10 17
recepcionista b 12
substance:#_and ad 12 -12

=turn:visit:none:none b -46
@stop__cuando a 13
allergy:can_not ad -20 20
cancel:have abcd -22 -19 11 18
mas_bien ad 18 -14
no__puede d 12
not__@drug bc -14 -13
repite_la ab -11 14
right__do d 10

=body:dieta cd 14 -10
=denials:body:2:yes abcd 31 -24 -25 -22
=rule::idiom_yes:no_te|se_preocup* ac 13 -15
any:@hello bd 17 -11
home:soy a -12
is__high a -14
prior:elect* abcd -27 -20 -19 36
rinon__el ad -12 16
tia a -11
yes_a bd -12 19

a_period ac -10 10
adult:can b 11
for__hour ad -13 12
i_used b -12
puso__eso d 11
ride:at_the a 14

^happy ab -12 16
fine$ abcd 29 -54 -11 -18
indec* abcd -22 -12 28 -16
me_tomorrow acd -13 19 -12
negativa$ ac 16 -12
up__alley ad -11 12
urgen* ab 15 -19

=body:manic abcd -27 -30 -25 43
=said:texts:yes abcd -23 -26 -68 43
=visit:al abcd 23 -29 -12 -11
allergy:loved ad 15 -10
de_eso abcd 31 -14 -18 -26
going_back cd 16 -13
meds:anticonceptivas ad -25 28
substance:bapti* a 12
tengo_@visit bd 14 -11
urolo* b -15

=body:bendito ab 14 -18
=rule::asks:does_~3_count abcd -11 -13 15 -11
and__you b 13
any:look_at ac -12 16
no__animo bd 13 -14
now:still ad -22 19
psychosis:unos c 13
told__is ad 12 -10
vasectomy abd 13 -15 -12

effects:i_was bcd -15 -21 15
los__ni ad -13 14

=tag:brain:no abd 32 -36 -28
^cbt d 10
a__me acd -14 21 -16
a_baby d -19
allergy:my_@body ac -36 18
coming:digo d 12
cuart* ad -21 13
heart:a_@clinician cd 11 -14
ride:ask bcd -22 13 -18
substance:daily ab -12 -14
tengo__dudas abc -13 -17 18

ask_an b 10
can_you bcd 15 -13 -18
cancel:a_las a 15
chance_y ac -12 16
esquizofrenia$ b 13
faint c 14
it__work a 14
just_not ad 12 -11
meds:clean ad 27 -29
only__of ad -13 11
that_up acd -13 13 -14
ya__preguntas b 11
ya_mande b 10
your_place d -10
zero$ abcd 30 -10 -13 -19

=body:hacerlo bc 12 -12
cholesterol bcd 13 -13 -15
esta__viaje d 16
me__carro cd 13 -11
me_quito b -14
misa$ a 12
okay_with a 11
prior:tengo a -13
rather__say abc -18 22 -10
substance:hijo c -14

=visit:perlas ad -11 13
allergy:me_dio abd -16 -17 16
at__me a -29
cancel:for_this a 14
descartaron$ a 15
effects:do abd -12 16 -15
feeling_good ab -21 19
prior:text b 12
ride:call abd -23 16 -12

=visit:earlier ad -13 16
^npo abd 23 -10 -16
answered bcd 11 12 -15
included b 12
myself$ c -16
organ:cholestasis d 13
parada$ ab 16 -12
pregnancy:alivi* ad -10 19

=any:grave ad -20 22
=visit:bajo ad 16 -12
drive:piens* d 11
llego__mi a -17
my_@clothes bc 13 -23
ni_un a 16
psychosis:answer bc 14 -13
ride:anyone ac 20 -16
still_a ad 18 -16
substance:only_on d 12

=any:al abcd -17 -27 -28 38
=body:lupus bd -17 21
^hmm abd -19 18 -20
^okie ad -12 21
calor bcd 24 -10 -17
coming:todo d 11
de_su d -14
i__telling b 12
not__car ab -15 12
psychosis:icu ac -10 12
so_no abcd 52 -24 -28 -44
templ* ab 15 -18
text__not b 15
unless_you bcd -26 -12 16

@clinician__y ad 13 -12
^asking acd -15 14 -15
go__and abd 10 -12 -18
sulfa__@treat ad 14 -13
un__nomas acd 11 -12 -14

=body:anticonceptivas d 14
adult:us bc -23 16
allergy:unknown abcd -18 -13 24 -10
allergy:up_fine a 11
deep_in a 11
my__know abc -16 -27 31
nada$ abcd 44 -28 -50 -21
no_problem bc 21 -38
not:mania bd -17 -13
not_officially ac -18 21
ride:ticke* ad 21 -15
substance:september ad -16 17
that_would ad -11 21
vuelvo_en ad 24 -19

a__and c -13
heart:pocke* bd -11 14
home:tengo_hambre abd -10 24 -19

=body:tiene a -13
@howmuch_dure c 13
brain:my_@body abd 20 -20 -13
cancel:proba* c 10
other__are d -12
ride:but bd 21 -14

=any:neta d 10
amiga d -14
anulela abd -11 -11 19
any:@relative d -12
any:that_i a 10
eso_andamos ac -11 13
have_@relative c -15
pensamientos a 12
pero_de b 14
prior:x d 12
si__yo bcd 23 -21 -11
substance:y abcd 20 13 -45 -13
y__presion ad 15 -13

consigue bd 15 -15
de_noche ad -13 18
home:estamos a 16
in_town cd -16 11
inveg* d 12
now:call ad 13 -16
of__they cd 13 -14
substance:fue b -12
upset ad -12 16

=body:encinta ad -14 20
@treat__the a -12
mi__paciente ad -13 22
nothing_except ad -15 18
or__it c 13
trust_it ac -16 22

=body:bebe b -15
adult:hacer ad 14 -11
cancel:como ad 13 -16
heart:told d -18
organ:expul* bcd -14 25 -18
pregnancy:by b 11
prior:effexor ad -14 16
sleep_since ad -11 12

a__@stop a -10
after* d -17
cancel:found bd -10 18
heart:both abcd 17 10 -11 -24
ride:my_@ride abc 18 -14 -14

=rule:heart:no:estoy_san* a 10
@relative__pero acd -22 -20 20
^ic abcd -16 -16 -15 26
allergy:not_know a -11
dosis a -13
organ:#_percent ad -12 16
safe:si d 13

=turn:body:yes abcd -16 -22 -31 28
^baby acd -13 -12 23
ando$ ad -19 18
had:siente c -12
me__estudios bcd -10 14 -11
meds:my_@relative a -13
organ:papa bd -16 12
substance:that_count bc -16 19
tuvo bd 28 -19
you$ abd -16 16 -31

=body:puse ad -22 14
allergy:should b 11
effects:despues d 17
es_dolor ab 13 -12
not__time c -13
organ:duele_la b 14
prior:went_to cd 18 -12
so_much bc 11 -14

=rule:pregnancy:yes:nurse|feed|pump_~2_baby|him|her| d 13
=signs:safe:none cd -12 -24
^for a -15
am__@visit ad -22 18
eso__dios abc -12 16 -13
heart:stents ad -15 12
me_do d 11
organ:utis_count bcd 21 -11 -15
queria bcd -15 14 -24
reconozco abd -17 14 -13

^cargo ad -14 15
allergy:with a 13
boss$ acd -10 20 -16
finish ab -10 14
mediodia d 10
much$ ac -24 21
psychosis:sprin* ad -11 12
substance:my_ex d -13

allergy:to_a a 15
effects:went_fine ad 12 -11
home:am_at ab 10 -15
not:tenido ad 21 -21
prior:que_tipo b 11
seizures_no ad 14 -13
tiny d -11

^looks bd 24 -21
low$ abd 19 -11 -11
organ:scare c 14
talking a -14

=body:psiquiatrico d 15
=rule::idiom_yes:como_no d 13
allergy:gives cd 17 -17
can__all ab 12 -12
estoy__hace c 10
got__truck ad 18 -16
hasta_las ad 17 -16
is__day b -11
is__week acd -12 11 -14
memor* ac -17 21
no__respirar d 15
now:a_que abd 26 -16 -19
runs__over ad -14 17

=body:graso ad -15 12
heart:watches d 11
prior:soy d 11
psychosis:esquizoafectivo d 15
ride:que_hora abc -13 14 -11
texts:@price d -12

=any:morning abc -18 10 -15
=body:yes abd -28 -37 21
brain:diamox bd -13 21
drive:troca d 11
going__@vehicle ab -13 14
hace_seis bc -12 13
pregnancy:imagi* acd -13 -11 21
still__i c -11
substance:fifth abc -21 17 -19
texts:llega* abd -12 19 -11

=body:got b -27
=body:of bd -10 -11
allergy:@symptom_but d -14
coming:@visit bc 13 -13
effects:hours ad -20 17
glaucoma bd -14 11
on__but cd 14 -12
prior:could_stock d 12
prior:llevo a -26
texts:que_me ad 18 -15
that__and ad 12 -10

any:famil* ad 19 -13
by_then c 12
had:will d 12
have_never bd 11 -15
not:conflict ad -13 16
up_there bcd -10 -16 18

adult:tiene b 11
estoy__que b -23
had:it ac 15 -31
my__every a 11
pregnancy:dos_rayitas d 15
that__or ac -11 12

=any:covered ad 18 -13
=visit:better c -30
=visit:sitting b -10
a_uti cd 13 -23
eaten:do acd -20 26 -21
neigh* b -11
no__fue a -14
organ:la_sacaron a 11

=body:turno abd -15 23 -17
cancel:la_necesito abc 20 -20 -13
eaten:go bd 13 -19
home:brother a 15
now__me acd -10 11 -19
please_i ad -18 21
que__la a -12
ride:tengo_que acd -18 23 -16
segundo bcd 24 -16 -17

=any:street b -13
@insurer__it bd 11 -11
accut* d -11
allergy:jajaja ab 13 -12
need__@visit ab 12 -16
now:few_minutes a -11
pregnancy:patient_and d -10
said_i c -18
substance:anos abcd 40 -23 -20 -31

=visit:misma a -11
alergica ac -12 -11
allergy:fine abcd 35 -13 -35 -23
brain:un a -14
organ:the_same b 12
out__and c 13
well:seman* d -11

=body:siete acd -31 -16 39
=body:whatsoever a 13
any:fish a 11
de__lista ad 21 -12
el__nada ac 15 -12
heart:en ab -16 24
in__last ad 19 -19
not:idea acd -39 33 -24
organ:no a -14
pregnancy:hon bc 13 -12
prior:tms abcd -15 -11 -14 25
ride:lyft a -10

facil* d -14
home:jacket bd 15 -12
now:esta bc -11 -11
tengo__@day bd 17 -14
the_stress d -11

@ride__through b -16
@wrong__my abc 10 -11 -10
am_aware c 11
in_rehab b 12
llamame a 16
much b -11
my_@animal abcd -19 37 -14 -23
organ:appen* c -12
organ:e ad 17 -15
ride:family ad 16 -10
seria_lo ad 15 -10
stopped$ abcd -25 -14 -17 34
tan ad -21 12

=body:brb abd -19 24 -11
@relative__would c 11
drive:@traffic abd -15 24 -12
effects:al bd -17 15
happy_to d 13
prior:@fetch_la bc -11 16
psychosis:quest* ab -16 17

=any:yo cd -22 15
=body:tested bcd -10 14 -18
=body:utis ad -12 -11
=tag:safe:unsure c 16
@clinician_in a -13
allergy:all_over ad -13 17
friends abcd 13 -20 15 -19
organ:que_ya cd 22 -18
puro_@drink abcd 22 -10 -14 -13
use_it b 15
well:@call a 11

=any:semanas ad 17 -13
allergy:to_give d 10
la_han ad 14 -19
lupit* abd -15 24 -10
meds:el_paciente ad 12 -14
no__too ad 14 -11
not:my cd -26 12
porque ad -20 13
substance:right bd 14 -10
texts:@drive bcd 21 -12 -21

=rule:pregnancy:yes:dando|doy|dar|da_~3_pecho|leche| ac 21 -13
^puras acd 21 -14 -16
adult:o_# c 10
heart:tell_you c 14
ok__my ad -13 18
regrettably d 13
ride:offer* d 16
substance:adicta ad 18 -17
texts:no_texting a 12

effects:cause bd 19 -14
hoping_to bc -12 16
la_@food ad 13 -25
on_top b -10
organ:recur* d 11

=body:big abd -14 -16 21
coming:otra_@person a 12
cuando__mi bcd -19 -21 20
el_@door ad 11 -13
hablando abd -12 13 -11
has__list bd 16 -13
ido_a c -13
lol__is ab 22 -25
now:what_i b 12
prior:talk_@treat abc 11 -15 -21
prior:treated a 12

^necesito abd -27 35 -21
^yo bc 15 -37
effects:am b -12
el_@medicine b -20
el_rinon c -12
ever$ ad 11 -14
never__with ab 12 -12
si__nada ad 22 -15
well:after ad 14 -14

=body:diagnosticaron cd -15 12
a__count abcd -16 24 -11 -18
am_fine ac -22 19
bedti* d 11
home:stuck abd 27 -15 -15
it__running b 11
just__no bc -10 -16
psychosis:es_bipolar bd 11 -12
psychosis:in_my bcd -24 -18 15
she__try cd 21 -21
substance:la_@clinician c 10

adult:@stop ad -11 14
brain:a_bleed d 11
figured_that ac -14 13
hijos acd 14 -19 -19
me_daba d -13
never__and a 11
pareja abd 20 -21 -18
prior:@relative_tomo b 12
ride:would_have a 13
told__do a -12
was__they cd 18 -16

=signs:coming:no abc -26 -17 19
and_woke ad 13 -13
cuido__la c -10
disch* cd 16 -16
heart:lie bcd -16 -16 12
home:llanta ad 18 -11
i__directions b 11
now:can_make ad -10 13
si__quien ac -13 19

=any:under abd 22 -19 -13
=tag:texts:unsure abc -35 -11 19
blood_pressure c -17
but__liver a 13
do__even ac 19 -12
ride:know_anyone ac 14 -13
substance:@drug_no cd -25 10
well:ask_me bc -14 19
you__send bd -12 15

=any:sube c 14
@medicine__one bc 13 -20
@vehicle__have ad -12 13
empec* b -21
so_maybe cd 18 -18

=any:@place bcd -12 -13 13
=body:disease bc 15 -13
^almost ad 21 -16
agarro ab 19 -10
chevere bd -14 17
evaluaron__y a 10
half__out ad -10 14
pedia* b -12
pregnancy:breastfeed d 20

=body:mornings ad -14 15
=signs:any:yes: bcd -38 -21 12
@day_@day d 17
a_drunk a -17
am__ob c 11
coming:tio a 16
now:an_hour ad 22 -20
que__ese ad 13 -12
used__get ad 12 -11

#__i bc -18 -13
allergy:las_abejas a 11
heard_a b -12
i__lost ac 15 -13
in__er ad 18 -11
me_echo ad -12 16
probado ab 12 -12
reacciones a 11
si__digo b -11
the_survey b 11

=body:minds a 14
=lead:visit:yes:0 bcd -13 -11 11
=visit:inconveniente ad -11 16
=visit:vuelvo bcd -16 -13 14
@year_que cd 10 -11
any:que_si bcd -25 -25 33
drive:hijo b -11
home:in_my abd -20 -15 29
lloviendo abd -13 24 -16
nuts$ b 12
ride:falta ad -10 12
self$ ad 18 -15
sin_contar ad -11 13

=body:somebody abd -17 21 -14
la__demas a 10
now:unles* c 15
ride:viene_mi ab -15 17

=body:handled a -23
praying acd -25 39 -28
prescription cd 11 -10
substance:night a -29

=body:ketorolaco ad 11 -11
=body:quizas cd 14 -12
=rule:substance:no:drink|drinks|beer|beers|wine|gla acd 31 -17 -21
=rule:substance:yes:drink*|drank|smoke*_every|daily| ac -11 12
=visit:cuenten b -12
=visit:regreso bc -16 -16
am_back bd -14 14
any:a_saber bcd -12 18 -11
entienden b 13
espere__por ab 11 -10
never__was ad -10 11
sigue b -11
una_pero acd -17 -11 22
was__@hours ad -15 11

=any:three b -14
=rule:texts:yes:my|mi_cell|number|cel|celular_$ acd 28 -11 -22
^ningun a 14
ache ad 12 -17
knuck* a 13
las_bodas ab 13 -13
my__should a -10
necesita$ bd 14 -12
porqu* ad -20 13
pregnancy:prote* a -10
prior:done c -12
stret* c 16

=body:nose abcd -26 -19 29 -14
and__since ad 13 -13
heart:amores_jaja a 10
si_por bc -11 -12
texts:llama* abd -16 -14 23

=any:fijese ad 14 -11
=body:nervous abd 16 -22 -16
=body:repeat abd -13 -22 11
coming:lugar_a ad 13 -12
could__i abcd -19 -25 10 11
know__that bcd -11 18 -20
my_route d 10
pregnancy:with_twins d 12
to__@medicine ab 13 -20
wifes ab -13 12

brain:fainted ad 11 -10
home:soup d 15
igual_fue cd 14 -12
la_pandemia ad -13 14
meds:todav* ad -15 14
psychosis:palabras b 13

=rule:substance:unsure:sometimes|a_veces d 11
blood a -10
ecografia$ c 12
me_lo acd -17 12 -17
mucho_no a -11
salimos a 14
the__says bc -25 16

=rule::asks:^_do|does|did|is|are|can|could|s abcd -47 41 -32 -25
=visit:anytime ad -19 21
hear_my c 11
out_of cd -37 11
until__@treat d 11

hace__y d -15
i__an d -12
organ* abd 11 -15 -21
ride:left d -11
substance:cuent* a -20
substance:ketamine b 10
the_present d 11

=any:being bd 12 -10
home:with_my d 12
not__old b -10
now:should acd -12 18 -10
problema_es c 17
ride:folks ad -12 17

@relative_jajaja ab 12 -13
could_go cd 16 -25
do__for ad 14 -15
en__fila b 11
eso__la bcd -20 -11 19
la__# d -13
organ:surprisingly ad 16 -14

allergy:stopp* ad -14 20
got__for abcd -21 -20 10 17
oops abd -11 -10 13
organ:revis* d -14
psychosis:whatever_that c 12
ride:no_@drive b 10

=any:can b -10
@medicine_count d -15
a_hysto ac 12 -12
coming:with_another a 11
day_but ad 12 -17
de_mas acd -10 22 -12
mande$ abcd -14 19 -12 -10

and__his ab -13 12
drive:driver cd -11 14
now:a abc 24 -27 -28
ride:anybody ac 18 -16
substance:on_the ac -31 17

=body:valve acd -18 -14 24
not:@thanks abcd 28 -24 -13 -10
now:are acd -17 -24 13
ride:@relative_and cd -25 27
say__have ac 23 -25
something__my c 12
waffl* ad 15 -12
what__they bd 14 -12
wondered c 14

@drink_at ad -12 19
allergy:a_@relative a -13
any:esa_@place ad 15 -11
cancel:not_@cancel d -18
heart:120/7* ad 22 -15
ve_mi ab 14 -12

@medicine__si c -11
adult:retir* d 14
am__no ad 18 -11
de_la ab 10 -18
drive:a_lift a 13
lo__@symptom ad 10 -11
preocupe ac 13 -14
psychosis:de_que bc -19 12
type bd -20 18

=number:pregnancy:year abcd 15 11 -17 -23
=visit:meant ad 14 -14
^eso abcd -29 32 -13 -22
half_the a 11
organ:from cd -25 11
rather_you abd 34 -18 -26
todo__del a 10
went__@day d 11

a__heart c -15
drive:camin* d -11
hace__que d -20
heart:chiqu* cd 13 -11
off__text abd 19 -11 -10
stree* c -22
todos__desde d 14

pollen a 18
psychosis:hospitalized abd -15 -10 19
psychosis:is_for ab 10 -14
the_senior a 12

=signs:brain:no bc -25 -18
=visit:mornings a 10
been__but ac -15 13
brain:al ad 13 -11
ir_mi d 11
no_@vehicle ad -11 12
not:again abcd -26 -12 -23 34
organ:nueve* a 12
psychosis:lo ad 13 -19
sure__@relative cd 15 -14
un_problema bd -12 11

=any:big ac -13 -10
=tag:substance:no bcd -17 17 -25
any:ay bd 13 -24
cinco abd -24 -47 28
now:que_@insurer d 12
that_out cd 17 -17
well:like_death a 13

after_i b -14
any:my_@medicine a -28
heart:would_not ac -11 11
la_tomo ac -17 14
meds:por b -14
whole bcd -33 -22 22

=body:nah abcd 34 -16 -29 -25
=body:to a -23
=rule:any:no:never|nunca_~3 c -12
=said:substance:yes c -28
arriba a -19
home:llego_yo c 11
last__# abd 33 -16 -32
now:timin* b -10
only__no c -16
organ:herni* a 13
organ:watch* cd -11 15
ride:ando_a a 16
she__to bc -11 -12

alergica__penicilina bd 10 -10
any:@food acd -31 -30 32
had:doctor ad -11 13
plus c -18
pregnancy:ultrasound acd -26 -14 31
still_doing cd 15 -12
texts:cel b -11
to_it abc 11 -28 -13

=turn:any:none:none b -28
drop abd 15 -11 -16
evaluaron ab -14 24
heart:@relative_murio d -14
semana__ya ad 12 -11

=body:dializo d 14
=rule:eaten:yes:smoothie|shake|licuado|milk|lech ad -33 28
any:mensaje ab -21 15
baby_is a 11
my__all abd -13 26 -21
ok__do bd -15 14
ride:was acd 26 -23 -27
welts abd -11 -10 18

=body:leve bd -14 14
=body:suerte c -15
allergy:never_been acd -20 26 -13
anoche ad 27 -23
as__problem b 12
coming:calle* ad 20 -17
had:about ad 16 -13
heart:#_@date c 10
pregnancy:impos* c 14
substance:get c -14

=body:related d -13
=body:well b -24
cancel:@drive d -13
direccion bc 13 -11
esta__mi ad -13 10
know__can b 10
la__nunca cd 12 -11
protection a -10
sorry bc 12 -29
was_for bd 10 -12

=rule::turned:actually bcd -23 -18 14
cancel:@cancel_hers ad 16 -20
do__would d 10
effects:to bd -12 -11
just_grief a 12
now:@insurer c -12
pregnancy:is_not a -16
prior:on_@medicine bc 17 -15
que_tienen bd 14 -11
texts:mensaje d 12
urticaria ad -15 17

autoc* a 13
effects:right ad 16 -28
not:@call bd 12 -30

now:way c 12
psychosis:dolor ab 14 -11
up_to acd 11 -17 -13
you__much b 12

=body:teetotaler ad 19 -11
=visit:checking bcd -12 21 -14
^escribame ad -11 17
about__@price ab -14 17
ago_no ad -14 16
drive:se_@drive ac 24 -22
eaten:ten ad 17 -15
well:goes ac -11 17

=any:miss b -11
any:that b -23
had:el abc -19 -12 12
home:left bcd 21 -17 -20
meds:surgery d -15
por_ahora acd 10 14 -20
ride:@insurer abc -29 13 -14
substance:mi a -15
volvio$ abd 11 -20 -11
wrist c -12
ya_lo cd -13 12

=any:depends c 12
=visit:necesita a -11
al_nino ad 16 -13
arrepenti$ ad 16 -12
coming:# abc -45 -19 32
mucho__@body ab -10 17
substance:problema_problema ac -14 17

coming:to_snow ab -12 13
not:dormir ad -20 11
organ:go d -13
substance:@date acd -55 -52 53

=body:alarm ac 12 -22
adult:your cd -15 21
cigarettes bd 16 -16
come_inside d -10
contesto$ a 10
heart:stron* ad 16 -12
not:al ac -18 21
pregnancy:ship a 16
prior:#_@medicine ab -14 14
ride:@fetch cd -17 17
sombras c 11

=body:health c -12
=visit:from bd -18 11
@body_up ad -15 21
fixing_to ad 13 -13
ride:@relative_si ac -23 23
tengo__dos ad 12 -15
trataron d 11
wait_no b -13

es__saber cd 15 -14
solo_un a -11

@date__are a -12
^livers ad -24 27
becau* ac 14 -26
heart:ekg d -10
no__un ad -12 12

=body:hour b -18
any:suppe* b 11
azath* d 12
brain:tenido abd 14 -11 -13
class_with c 11
my__would abcd -17 -36 46 -29
psychosis:ni_una a 13
that__from bd 12 -13

=any:vision d 11
=body:organos a 13
allergy:it c -25
cambi* c -11
cancel:puedo_ir ab 22 -20
capaz abcd -33 -25 52 -40
esa__@place d 13
los__y b -13
psychosis:tristeza a 12
yes__it acd 23 -10 -28

=denials:body:1:unsure+yes a 11
=tag:well:idiom_yes ad -15 18
a_pelo a 14
anything__that ad 12 -11
had:what d -11
next_@year ad 18 -18
other_day b -12

=body:second abd -20 -26 27
=visit:reckon c 11
@treat_a a -10
effects:have d -15
hold_my ad -19 23
prior:no_quiero ab -11 14
white abd 10 -16 -13

=body:boss abd -11 10 -26
=rule:prior:yes:did|tried|done|had|doing|in|see| acd -11 36 -36
cancel:would_i a 12
not:crazy a 12
now:avisa* b 10
on__table d 16
organ:ago cd 11 -14
ride:check* cd 20 -14
substance:gusta ad 20 -15

=rule::proxy:he|she|el|ella_~1_patient|pacien b -25
^amaneci a 11
bill__the a 10
brain:del bcd -20 -23 18
drive:de_la ad -11 14
estoy__quien ac -11 15
not_trust cd 19 -12
prior:mas acd 23 -22 -20
texts:all d 10
would b -11

=any:temprano acd -26 17 10
made_my acd -17 -14 15
nah__that ac 11 -12
now:confi* ac -24 17

^ps c 15
boss__the ad -16 18
breakfast acd 16 -13 -11
bueno* abcd -21 31 -15 -22
home_alone d 10
infartito ad -13 13
mull_it c 11
not_changed ad -15 17
psychosis:chiquito a 12
related$ a 11
think_this c 12

for__the a -12
heart:in abcd -37 15 -10 10
la__este c -12
meds:como_cinco b -16
prior:in_the abc -11 -13 16
ride:asked acd -17 21 -15
substance:it_was abd -29 -18 21
that_at b 11

=lead:visit:no:cut:none acd 17 -14 -16
adult:vet d 12
esta__conmigo a 10
silla ad -14 13
snipped$ ac 14 -10
texts:certain b 13
two__no a -15
un_@move ad -10 14

#__to ab 10 -16
@clinician__el c -11
@holiday$ ac 23 -24
all__no ad 11 -12
allergy:is_in ad -13 11
in__not abcd 13 12 -10 -24
now:i_get abd 10 -11 -15
op ad 18 -16
substance:army ad 15 -13

allergy:of b -15
arran* ac -15 13
eaten:en_el abd -20 -26 21
psychosis:long d 14
repite$ b 11
ride:he ac -27 13
syndr* cd -17 11

^dry ad 19 -15
effects:usual a 11
now:good_time d -10
pregnancy:a_test cd 16 -23
prior:i c -20
psychosis:me_internaron d 11
ya__a c -21

=tag:cancel:yes ad 29 -27
@open_for c 12
@relative__tengo b 11
@relative_handled c 16
any:y bcd -12 22 -20
explicaron c 11
puntual b -14
well:todav* ab -16 13
would_like acd -20 -14 14

=visit:escort a 19
on__@vehicle c -10
organ:are_bad bd 12 -11
psychosis:had_a bd -12 12
sobran d 15
weane* b -14

@stop__botella a 14
allergy:in_# b -17
coming__from ad -12 12
effects:since_the ad -17 17
los__@year ab -15 20
pregnancy:dar d -13
substance:because_of d 13

anyone_here ac 14 -13
effects:toda_la b -10
gano ab -13 14
not:leave acd 14 -12 -18
prior:my_@medicine ad -14 11
texts:this b -17

brain:playi* c 15
corne* d -13
diagnosis$ ac -10 14
meds:cinco b -16
prior:of_em ad -18 17
ride:i_am ab 10 -21
todo__de abd 20 -11 -11

=body:help acd -12 -11 12
any:late ab -14 10
he__got d -14
organ:got cd -19 10

@relative__way d 11
days__my ad 21 -17
heart:murmur d -11
on__wall d 16
psychosis:toc a 13
texts:de_mi b -11

@relative__toda a -15
antes_de cd 10 -20
home:got_a ad 12 -17
in__file d -12
meds:voy d -10
positivo$ ad -13 23
y__acabo ad 15 -15

adult:soy abd -11 -41 26
allergy:my_@animal b 15
blood__the ac -16 21
la__no ab 11 -44
organ:cuentan bd 13 -13
se__@vehicle c -11
substance:do_not b -32
took__at b 14
you__asking bd -11 13

=any:@day acd -14 -22 13
anybody$ ac 16 -12
esta_todo ad 12 -10
prior:medicine b -14
took_something c 11

=any:quite abd 25 -11 -18
=rule:ride:no:rajo|cancelo|echo_para_atras a 12
=tag:home:self abcd -27 25 12 -16
^ustedes cd -14 -10
ask__again b -14
coming:seguro a 15
home:on_# a 15
my_pee abc -12 -14 15
not:things a 12
substance:ask_my ab -13 17
well:llorando acd 21 -12 -12

adult:older_than bd -12 16
adult:these bd 17 -15
borderline_# acd -16 20 -13
it_last c -11
organ:of_it d 10
prior:todav* acd 32 -14 -23
rule__bipolar c 12
supposed__be bc -11 15

a__am ac -21 11
and_at a -11
had:usaron d -10

=any:moved abd 28 -15 -22
@call_my bd 12 -16
drive:day d -14
had:times d 11
maniaco c -13
not__able ac 12 -11
organ:have_a ab -13 14

drive:un d -19
organ:over_and d 13
out__not ad -19 14
trouble abc 11 -13 -28

=any:tardes b 13
any:appreciate d 11
any:paso ab 21 -17
coagu* d 11
my__body a 14
prior:dormir cd 12 -11
todo__@clinician ad 14 -14

=body:la bc -12 -13
=rule:organ:yes:numbers|levels|enzymes|labs_~4_o ac -11 11
=signs:had:unsure abc -67 30 -22
organ:@clinician_is ac -12 15
substance:las_fiestas ac -11 15
ya_perdi d 12

allergy:en_mi d 11
allergy:tolero_me d 10
coming:@insurance ad 20 -17
heart:nomas_por ab 11 -12
la__nariz d -13
not:quien cd -16 15
organ:ckd d 13
ride:my_boy ad -21 26
the_depression bc -17 -11
to_@food ad -16 16

no__molesta ad -23 28
now:cocin* ad 19 -12

=body:hcg ac 13 -15
=tag:yes abd -19 -58 43
brain:if_it b 15
prior:prescription c 11
soy_bipolar bd -11 14
wanted_me a 14

coming:packe* d 14
en c -24
epine* ac -15 20
heart:que_me cd -20 15
heart:thing a -10

=body:ticking a 12
=visit:nadie abd 14 -19 -12
labs abcd 11 -13 14 -32
meds:it_is ab -16 13
now:bebe ad 14 -11
now:compa* d -11
prescriptions ac 13 -12
ride:proud d 15
yep abcd -23 -30 -17 38

adela* ad -12 15
imaginese$ bd -10 18
lo__solo d 11
mi__tuvo bd 20 -10
ride:walking ad 20 -15
sound abc 23 -17 -14

#_esta a -12
=any:doctors cd 15 -17
brain:me abc -17 -16 17
que_necesita bd 14 -12
that__reacted a -11
urgencias b -17

@clothes abc -39 30 -25
acuer* ac -36 11
cancel:sea a 14
mananas$ b 10
not:maam ad 18 -12
sin_probar ad 18 -15

can_take ab 20 -18
coke cd -12 11
got__@drug bd -10 10
had:heard_of ab 15 -15
poco$ abcd 25 -16 -17 -11
you__was ad -14 12

any:@thanks_for b 12
heart:clean acd 31 -13 -23
meds:right bd -16 17
organ:hernia a 13
pregnancy:no_period c 10
ride:acaba ac 12 -11
roads_are ad 11 -11

any:si abd -34 -40 41
booked b -13
organ:le bc 13 -16
psychosis:@clinician_thought bcd -16 19 -14
ride:parking ab -13 12
substance:patie* bd 12 -16
substance:vicios a 12
the__@year bcd -15 22 -18
the_dumps a 13
went_in cd 16 -14

=body:el b -16
asked_me abd -11 14 -13
prior:something abc -19 -15 18
prior:y_@treat ac 12 -12

=rule:psychosis:yes:brote d 11
=visit:iba abd -19 -11 21
=visit:segun abcd -30 -21 41 -26
allergy:veces_y acd 18 -11 -10
cps ad -13 11
only__to abd 23 -12 -14
prior:seria abc 16 -17 -14

=said:ask:opens_with_no,_but_tells_otherwise bcd -58 -47 28
allergy:respi* ad -13 19
hoping__@relative cd 12 -11
infarto c -12
marav* b -12
substance:tomar bc -18 -14

@relative__otra b -15
allergy:penicillin a 18
be_in ad 14 -24
eaten:@eat_a a 10
gallbladder__is a 13
it__first a 13
now:phoenix a 10
organ:salie* d -11
try_me b 11

=visit:che ac 13 -12
@clinician__puso d 11
@move__an ad 14 -13
@relative_to ac 11 -10
^they abcd 12 -42 11 -24
allergic_i a 15
are_in acd 15 -13 -18
brain:dice abd -11 -11 13
el__tiene bd -11 15
had:llamaron bd 18 -17
in_my bcd -22 -30 28
pregnancy:cuatro_@month d 10

=body:started bc -20 -17
allergy:screa* ad -13 12
i__on d -14
not:telefono a -14
pregnancy:she_is ac 11 -25
psicoanalisis d 14
the__just abcd -12 13 11 -19

=body:preeclampsia c -12
=body:telling ab -22 14
=visit:camino ad 15 -20
? abcd -74 70 -47 -34
a__get ad -17 16
am__@date a 11
cuatr* abcd -28 -11 -22 33
lo_mejor bcd -15 28 -28
not:anyone ac 16 -20
prior:last b -14
substance:pack_a bd 18 -15
substance:psicologa c 10
the__would d -12

=visit:dormido bd 12 -11
=visit:tengo abc -17 -15 10
any:ayer ab -12 15
effects:#_horas ad -15 16
el__normal c -11
no_digo bd -14 13
por__quiero d 11
ride:old ad -19 14
the__number bd -17 19
took__test a 15
well:still acd 32 -13 -23

=visit:colonoscopy ab 13 -14
cente* d 10
does_@medicine bc -18 18
drive:dijer* a 15
pregnancy:paso d -18
you_would acd 16 -11 -12

=body:ido d 10
about__a acd -11 -10 13
beers_on ad 14 -10
con_la acd -22 -12 14
had__heart ad -17 13
in__truck c -10
jamai* a 14
lee bc 16 -18
my__and abcd -11 -13 -17 18

allergy:what_they cd 13 -10
not:le ab -19 17
ride:@relative_said abd -20 -18 24

a__beers a 11
come$ acd 23 -26 -22
ningu* abc 33 -59 -54
organ:lo_que b -13
rarel* a 20
stroke__was ad 16 -14

=body:da bc 11 -18
^yeah bcd -23 -24 15
about__then b 12
any:ya_no ad 15 -13
doubt_it ad 12 -10
organ:came_back abc 14 -10 -17
organ:waiti* a -14
please__i ad -22 22
pregnancy:que_si bcd -16 16 -20
prior:que d -13

el_@food ad 14 -12
hypom* abc -14 -15 16
name$ a -14
organ:higado_ni a 11
que__sepa abc 25 -10 -20

=body:possibly cd 17 -12
@thanks_for ab -20 19
am__minor ad 18 -18
amamantando$ d 14
any:with b -13
el__dio c -10
heart:the_stroke b 13
him_at d -10
organ:of_@drink b 13
pregnancy:every* a 12

=body:sixty ad 21 -15
adult:no a -15
la_@symptom ad 13 -14
llego__su b 17
me__prueba ad 14 -25
organ:me_la cd 12 -21

boss cd 15 -30
brain:stroke_i ad 16 -16
celexa acd -22 -10 25
check_my d -14
heart:not_have ac 12 -18
like$ ad -15 11
my__@sick a -16
organ:something acd -10 15 -12
pregnancy ad -18 16
water abd 17 -19 -13

=any:sorry ad -12 10
=visit:permit b 12
cancel:@stop ad -20 21
cancel:mejor abd -16 22 -14
coming:come ad -14 20
effects:not_sleep ad -13 15
might_@drive c 10
organ:cance* acd -16 -12 16
solo_las ad -15 19

=body:on a -13
=lead:visit:no:cut:no abd 21 -16 -13
@body_trouble ab 14 -12
@insurer__de a -11
@late__at d -16
^era abc -18 -11 23
any:thumb* ad 15 -10
aqui__mis d 11
brain:historial c 10
dijeron__me a 12
heart:for_@year ad -13 16
meds:that ab -39 29
now:please abd 32 -16 -27
pregnancy:amamantando acd -11 -12 20
pregnancy:el_@month bd 12 -16

^tolerated ad 19 -14
any:sabria c 15
any:se_me bd 23 -21
any:si_ni ac -17 17
cancel:if_i b 12
never__would c 11
ride:town c -13
salio__y c 12
yes__just d 12

effects:ser acd -12 17 -13
football d 13
not:baby acd 17 -10 -18
pregnancy:ultim* a 13
tres_@relative bd 17 -17

=body:teta ad -10 18
=rule:heart:yes:stent|stents|stint|stints acd -12 -11 11
a_glass c -11
had:hacerlo bc 12 -10
heart:brothers b 11
i_lose a -11
meds:none ad 12 -12
ride:would bcd 13 -13 -18
substance:slipp* d 11
the__only abd 12 -13 -15
ya__nace d 15

de_manzanilla ab 16 -12
home:am_lost ac 13 -10
meds:empec* b -13
saliendo$ bd 13 -19
substance:any abcd -19 -11 29 -10
substance:que_se bc -24 19

=signs:visit:unsure+yes:other+unsure cd 19 -18
@insurer_a acd 20 -29 -18
@relative__con bc 26 -12
coming:about ad 13 -11
han_sido d 11
now:class_with c 11
now:will_do ad -16 19
prior:daughters_on bd 18 -16
prior:half c 12
ride:nephew d -12
to__as c 12

@move__time b 13
bien_se a 10
heart:baja abcd 31 -13 -22 -17
if__let cd 17 -12
never__to acd 23 -16 -20
now:clase ad 27 -20
or__the d -17
says__can ad 16 -11
well:bien_pero ad 15 -14

#__@medicine b -24
had:alguien b 11
just_me abd 18 -12 -12
now:pero_no ad 15 -15
pero_los a 11
pregnancy:de_siete b 12

=any:till ad 16 -14
=body:dropped d 13
home:house abc -11 -15 15
la_sulfa d 11
noches cd -14 11
not:hace abcd 22 -10 -12 -14
there__in d 12

=any:does abd -21 26 -25
=body:mas c -22
allergy:@relative_sabria bc -17 15
effects:mama ab 15 -11
noche abc -16 -18 17
now:#_minutes ab 18 -16
preguntan_eso b 11
substance:a_few a -11
there__that d 13

#__que acd 14 10 -25
=any:cansada d 13
allergy:count d -12
priva* abcd -25 38 -12 -27

=asks:before: abcd 11 -19 19 -17
=rule:coming:yes:ahi|alli|alla_voy|estare|estoy|e d 10
=visit:maravilla d 11
allergy:that_again d 10
cancel:@medicine ad -29 20
effects:know a -12
heart:out c -15
una__otra bd -14 -21
woke__with c 12

allergy:give acd -18 -10 20
daban__en c 10
heart:cardiologo ac 10 -14
mania__@relative c 10
me__todas a 12
only_@drug d -14
unas c 13
weaned b -14

=body:impossible c 14
buenos_dias abcd -19 31 -13 -25
now:de_parte abd -16 23 -23
ride:home abc -13 10 -29

=body:horas d 13
any:con_mi abcd 12 -14 11 -24
appointments ad -11 11
dado_eso a 14
had:me_pusieron a -22
me_iba a 11
not:nothing ab 16 -14
not_go ad -17 13
pregnancy:ask_me c 12
the_usual ab -11 11
ya$ bc -10 -24
ya__chofer a 12

#_pero ac -25 11
=lead:any:yes:cut:none abd -18 -11 20
=visit:far b 10
bp__up ad -17 15
del_anexo d 10
en__de bc -20 -12
keeps bd -11 16
nary__one ad 20 -12
no__on a -13
prior:un_@medicine ad 17 -12
rehab$ d 12
to_find abcd -31 -13 34 -14

=body:favor bd 20 -15
@vehicle_i ad -21 21
eaten:could_go bd 10 -15
kidneys c -24
pregnancy:at bc -12 -17
pregnancy:they d -12
tambien_@insurer b 10

@animal_le b 11
@treat_cause bd 16 -19
brain:limpia a 12
cancel:you_then ac 13 -12
heart:dot ad -11 12
now:confirmo acd -11 20 -17
ride:find bcd -23 17 -17

=any:veremos cd 24 -20
=body:doubt c -11
a__about abc -27 14 -14
communion bcd -16 -13 18
had:el_anestesiologo c 13
un__jaja b 13
well:que_si ac 22 -20

=any:regular a 14
be__for bc 11 -11
brain:turne* a 10
matter bc 11 -26
murmur d -11
ride:handled d 16
textbook a 13
want__my b 11

allergy:bien abd 20 -18 -15
am__weeks abd -16 -12 24
barely abcd 24 -16 -19 -18
brain:in_the b -12
heart:vigil* ac -15 15
is__mixed bcd -13 13 -15
is_personal ab -11 15
shot$ bcd -17 -22 12
should_have acd -10 18 -19
substance:quien a -11

=said:texts:no abcd 35 -54 -13 -24
@thanks__dios abcd 14 -36 -14 14
adult:is d -10
home:soy_la a -10
ride:@relative_dijo a -17

do__touch ad 18 -15
no__ido ab -19 23
organ:un_rinon d 15
que_necesito b 11
running__@sick ad 12 -12
said_no cd -13 13

=visit:station ad 11 -14
dejo_mi a 17
pregnancy:i_@clinician abcd -16 -17 -15 28
prior:they_gave bd 12 -12
ride:not_get a 13
substance:is_all ac -10 16

poqui* b -20
si_lo a -17

allergy:quiero b 14
brain:high_school d 10
now:con_la ad -13 10
y b -27

^simon ad -12 21
me__her c 10
no__with ad 19 -18
pregnancy:hcg_at a 11
propo* abd 16 -11 -13
ride:better bd -17 21
utis ad -12 -11
you__count ad -17 19

adult:baby ad -11 15
but__know d -10
heart:si_no d 10
pregnancy:estoy bcd -25 -49 32
pregnancy:nuera b 17

=body:peso cd 14 -13
=rule:organ:yes:liver_~2_disease|failure|problem c -13
^after abd 36 -17 -25
^naltrexona ad -12 15
brain:i_do ab 11 -12
can__@relative bcd 14 -14 -16
coming:alla_nos d 12
my__he ab -14 14
ni__de acd 26 -15 -15
nunca$ abd 34 -11 -34
that__bad c 12
tomo_la cd -11 15
two__@medicine ad 13 -17

=any:entiendo bc 19 -10
=visit:standing a 10
comfo* b 11
home:llant* ad 18 -11
if_she a -12
mas_un ad -13 13
menor_de ad 19 -16
no__numero bd 17 -24
not:hx a 15
suits_me ad -20 23

^clozapina d 16
allergy:cara d 14
had__ago ac -12 15
heart:norma* abd 21 -21 -23
organ:neurogenica d 10
pregnancy:expec* cd -26 11
prior:seven ad -15 18

cancel:pero d -13
checked__fine ac 13 -12
cuarto ad -21 13
esta__pero ad -20 22
junta$ b 13
leani* a -12
one__liver d -14
psychosis:@body abd 16 -20 -14
they__once c 10

allergy:vez b -12
calendario cd 20 -13
denied_it d 12
firma* abd -20 18 -14
heart:infar* bc 11 -10
last_night acd 28 -24 -40
ride:got_it d 11
ride:they abd 15 20 -34

=body:good abcd 53 -50 -26 -28
@month_sin ad -15 18
did__at ac -12 11
prior:another ad -17 13
ride:hace ad -13 17
ride:somet* c 10

amamanto$ d 14
and__up c -27
but__is a -15
doubl* cd -16 16
eaten:before a -14
float* abcd -22 -16 -11 22
heart:contrario a 11
not__yes acd -13 21 -16

=body:poco abd 12 -25 -13
allergy:operado c 11
calls_me b 10
cancel:passed d 12
cancel:quiero c -13
eaten:banana ad -16 17
heart:cardiac ac 13 -10
my__from bc 11 -11
que__que cd 14 -29
ride:yo_me abd 21 -11 -16

=body:miracle a 16
=tag:adult:proxy d -11
=visit:de a -18
=visit:together ad -14 16
^he bd -50 16
a_las abc 10 -19 -34
cancel:segui* abcd -13 -12 -15 17
heart:or bd 14 -15
no__primera ad -21 22
patch_for ab -11 11
will_tell b -10

=tag:pregnancy:proxy a -12
adult:esta b 11
brain abc 14 -12 -28
not:amor a 11
ride:nieto bcd -13 -11 19
this__and b -10

=visit:about abc -24 11 11
a_alguien a -11
ask__and bc 14 -13
el_numero a -11
found__yet ac 11 -11
heart:nervi* c 12
now:tarde b -15
pudie* ad 18 -12
still_have d 10
substance:legal_here ad -19 -10
un__las ab 11 -12

=body:uti ad 17 -20
against c -20
and__half cd 10 -13
cancel:y ad -25 13
mi__@drive c -14
pregnancy:marido d -16
psychosis:cosa ab 15 -10
substance:de_mas ac -17 23
took__but ad -12 12

=body:e abd 23 -11 -18
allergy:press* ad -12 15

=any:patada a 14
=body:ultrasound abd -14 -17 18
allergy:slept ab 19 -11
allergy:the_tape ad 14 -16
both_ways bd -15 12
coming:me_interesa ad 15 -13
jeje$ acd 16 -11 -18
not_possible ad 12 -11
psychosis:lo_que ac 14 -16
psychosis:no_me a -18

@relative__liver ad 10 -18
a_lift a 13
crazy$ abd -16 -16 24
el_bebe a 12
heart:nomas b -32
how_i bc -19 22
locke* bd -12 13
no__hago abd 13 -20 -11
weddings a 10

=body:muchacho c -14
=rule:well:yes:not|cannot_~1_complain ad -12 16
=signs:brain:none ad -12 -16
any:@drive d -12
origi* a 11
prior:farmacia ad -13 17

=any:eche d 14
=body:youngest d -12
acv d 15
heart:of_those d 14
if_it acd -31 19 -14
la_@medicine cd 15 -15
marco_luego b 14
nights_so c -10
substance:i_did ad -14 14

=asks:body:before:yes ab 20 -23
=body:esketamine c 14
=turn:body:none bc -42 12
=visit:saber ac -18 20
@stop_el b 12
grave_un ad -12 12
heart:#_@year ad -17 19
now:no_prometo acd -18 21 -18
prior:kind a 15
wait__i a 14

#_lbs d -14
=body:dado abc 10 -14 -14
cosas_y ab -11 11
effects:all_clear ad 13 -10
have__with ad 10 -17

=rule:heart:yes:hipertens*|hypertens* acd -19 -12 26
allergy:para ac 12 -12
allergy:yes_in d 11
brain:solo ac 13 -12
now:negat* c 15
psychosis:c c 12
soy__los b 12
to_your b 13

#__siempre d 12
allergy:not_take ad -16 12
as_well cd -22 24
back_at ad -19 23
day_off b -11
estad* abcd -11 -15 23 -13
meds:tiroides ad -10 11
pecho d 14
psychosis:@sick b -10
time__second ad -19 20

#__bien ad -12 14
=body:luego abc -14 26 -17
=body:what abd -28 25 -27
effects:still d 10
home:still_in ad 17 -14
on__mri bcd -10 11 -14
piedras_en a -12
prior:tila ab 14 -14
swelled__i a 10
usar ac 15 -13
your_@relative cd -17 16

@cancel_it abd -23 13 10
effects:hambre b -12
organ:am_clear a 15
veces abc -19 -32 32

^finished bd -19 12
coming:cancele ad 16 -15
ever_or b 12
hear_things cd -13 13
heart:eye cd 11 -10
psychosis:del b -17
puedo__que ab 12 -21
""")
