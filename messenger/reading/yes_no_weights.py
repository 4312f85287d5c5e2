"""Weights of the yes_no reader: written by ``python -m training.weights`` from 25766 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh yes_no word`` shows the lines with a word in plain order.
"""

SEALED = "ea60c0f690e22319"

ANSWERS = "no other unsure yes"

KNOWN = """\
# % & + / 0 0.5 0.8 03 09 1 10 10-4 100 102 11 110 110/70 115 118 118/74 12 12/7 120 120/78 120/80 122/78 13 14 140 148 15 150 16
160 160/95 17 170 18 180 19 1979 1987 1991 1994 1998 2 20 200 2003 2004 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018
2019 2020 2021 2022 2023 21 210 212 22 220 23 24 25 26 27 28 29 2:15 2:30 3 30 300 31 32 33 34 35 38 39 4 40 41 43 44 45 47 49
4:20 5 50 50/50 5150 52 54 55 555 56 58 6 60 60/40 61 65 66 67 68 69 7 70 71 72 74 76 77 78 8 80 81 83 84 88 89 9 90 900 91 94 95
96 98 99 9:30 a aa abajo abdominal abejas abierto abilify ablation able abogado about above abre abren abrieron abril abrir
absence absolutely absoluto abstemio abuela abuelita abuelo aca acaba acaban acabaron acabe acabo acaso accident accidente
according account accutane acelera acelerada aceptan acepto acerca ache acid acido acne acomoda acompana acompanada acompanante
acostada acostado across act acta acted actually acuerda acuerdo acupuncture acupuntura acv adderall addict addiction address
adelante adhd adiccion adicto adoptado adopted adrenalina adverse adversos aetna afecta affirmative afford afghanistan afib
afirmativo afraid after afternoon afternoons afterward afterwards afuera again against agarra agarro age agenda ages ago agosto
agradezco agree agreed agua aguanta aguantame aguante aguanto aguita aguitado aguja ah ahead ahi ahold ahora ahorita ahorros aide
air aire aires airway aja al alarm alarma alcance alcanza alcanzo alcohol alcoholic alcoholico alergia alergias alergica alergico
alergologo algo alguien alguna alimento aliviarme alivio all alla allergic allergies allergist allergy alley alli allowed almorce
almorzar almost almuerzo alone along alphabet already also alt alta altas although altita altogether alucinar always am ama amable
amables amamantando amamanto amaneci amanecio amanezca amanezco amarilla amarillos amarraron amazing ambien ambulance ambulancia
america americano amiga amigo amigos amitriptilina amitriptyline amlodipine amlodipino amor amores amoxicillin an anafilactico
anafilaxia analisis anaphylaxis and anda andaba andamos andele ando anduve anemia anestesia anestesiaron anestesiologo anesthesia
anesthesiologist aneurisma aneurysm anexo angina animo anitos ankles ano anoche anos anote another ansiedad ansiosa answer
answered answering answers antecedentes antes antibiotic antibiotico antibiotics anticoagulante anticoagulantes anticonceptivas
antidepresivo antidepresivos antidepressant antidepressants antidoping antier anule anulela anxiety anxious any anybody anyone
anything anytime anyway anywhere apa apago aparato apart apartamento aparte apartment apenas apendice apixaban aplicaron app
appendix appetite apple applesauce appointment appointments appreciate aprendi april apto apuntado apunte apunteme apunto apure
aquella aquello aqui arde ardor are aripiprazol arm arms army around arranca arreglado arrepenti arrested arriba arritmia arroz
artery arthritis as asado asco asegurar aseguro asi asilo asistencia asistir ask asked asking asleep asma aspirin aspirina ast
asthma asunto asustada asylum at ataque ataques ate atender atendio atiende atienden ativan atleta atorados atorvastatina atras
atrasada atraso atrevo attack attacks attending august aun aunque aunt auricular austin auto autobus autoimmune autoinmune
automated autopista autorizo available avena averiguar avion avisan avisar aviso avisos awake aware away awful ay ayer ayuda ayudo
ayunas ayuno azucar b babies baby babys babysitter back backed bacon bad badly bag bagel bags bail bailed baja bajado bajar bajara
baje bajita bajo baker ball balloon banana banarme banco band bank bano baptist bar barbaro barely barn barriga base basta
bastante bastantes bath bathroom bayamon be beans bear beats bebe bebida bebo because bed bedtime bee been beer beers bees before
beforehand behind being believe bell bells belly benadryl bender bendiciones bendiga bendito benzos besides best bestie bet beta
betcha better between bf bfing bici bien big bike bill biologically biopsia biopsy bipolar bipolaridad birth birthday birthdays
biscuit biscuits bit bite bites black blacked bladder blanca blank blanket blast bled bleed bleeding blessed blind block blocker
blocks blood bloodwork bloqueos blow blown blue blues blurry board boat boca bocado bodas body bogota boiled bola bolsa bone
bonita boob book booked books booster boosters boots booze borda borderline born borracho borre borrela borreme borrenme borrosa
borrowed boss bot botella botellas both bother bothering boton botox bottle bottles bought bow bowling box boy boyfriend
boyfriends bp bracelet brain brains brand brazo bread break breakdown breakfast breaks breast breastfed breastfeed breastfeeding
breathe breathing brief bring bringing brings bro broke broken broma bronca brote brotes broth brother brothers broto brought
brunch bud buddy buen buena buenas bueno buenos buffet bugs building bun bunch bupropion burger burrito bus busca buscando buscar
buscarme busco business buspar buspirone busqueme busy but button buy by bypass bypasses c cab caballo caballos cabecera cabeza
cabinet cacharon cada cae caer cafe cafecito caffeine cai caida caido caigo caja cajas cajon cake calculos caldito calendar
calendario calf cali call calle called calling calls calor cama camaron cambian cambiando cambiar cambiarla cambiaron cambie
cambiemela cambien cambio came caminando caminar camino camion camioneta can canas cancel cancela cancelala cancelan cancelar
cancelarla cancele canceled cancelela cancelen canceles canceling cancelled cancelo cancer candy cane cansada cansancio cantando
capaz car cara card cardiaca cardiaco cardio cardiologist cardiologo cardiology cardiopatia cards care caregiver cargo carnal
carnet carotid carretera carrier carro carros carry carrying cars carta carvedilol casa case caseworker casi casita cast cat catch
catching cateterismo cath catheter catheterize cats caught cause cayo cbd cbt cdl cel celexa celibate cell celular cena cene
central centro cerca cereal cerebral cerebri cerebro cero cerrada cerraron cerre cerro certain certainly certificate cervecita
cerveza cervezas cesarea chair chamacos chamba champagne chance change changed changing chaplain charge charged chart chat
chauffeur che checado checan checando checar checaron check checked checking checks checkup checkups checo cheese chelas chemo
chequeo chest chevere chew chewing chica chicago chichi chicken chickened chicle chico chilaquiles childhood chills chip chips
chiquita chiquito chiste chofer choice cholesterol choque chorro christmas chronic church cien ciento cierran cigarettes cigarro
cinco cine cintura cirrhosis cirrosis cirugia cistitis cita citalopram citas city ciudad ckd clara clarisimo clarita claro clase
clases class classes clavo clean clear cleared clima clinic clinica clock clockwork clonazepam clonidine clopidogrel close closed
closer clot cloud clozapina club clue cluster coagulo coat cobran cobre cobwebs coca cocaine coche cocinando cocine codeine coffee
coiled cojo coke cola cold colesterol collect college colon colonoscopy colors coma comadre combine come comer comerme comes
comezon comfortable comi comida comido comiendo coming comio comment committed common communion como compadre companero company
compared complain complaints completa completamente completo complica complico comprado compre compro computer con concert
concussion concussions condom condon conduce conducir conduzco confianza confidencial confidential confirm confirma confirmada
confirmado confirmar confirmaron confirmed confirmo conflict confundida confused congestive conmigo conmocion conmociones
conocidas conocimiento conozco consegui consent consentimiento considera considered consigo consigue consiguiendo consta
constantly consult consulta consultar consultarlo consulto consultorio contacto contar contara contento contentos contesta
contestado contestar contestarle conteste contesto contrario control controlada controlan controlled controlo conviene convulsion
convulsiona convulsione convulsiones cooked cookie cooking copa copago copay copita cops corazon corner corolla coronary correct
correcta correction correcto correo correr corrieron corro cosa cosas cosquillas cost costo couch cough could coumadin counseling
counselor counselors count counter counting country counts county couple course court cousin cover covered covid cowboys coworker
cows cracker crackers cramps craneo crap crash crawl crazy cream creatinina creatinine credit cree creek creeping crei creia creo
crept cried crisis cristal cristiana cristiano cronica cronico cross crudo crumb crummy crying ct cuadra cuadrado cuadras cual
cuales cualquier cuando cuantas cuanto cuantos cuarto cuatro cubre cuenta cuentan cuentas cuente cuenten cuento cuerda cuerdo
cuerpo cuesta cuff cuida cuidado cuidador cuidadora cuidar cuide cuido culvers cumple cumpleanos cumpli cumplo cunada cunado cured
currently cut cutting cva cvs cycle cycles cymbalta cyst cystitis da dab daba daban dad daddy dado dads daily dale dama damage dan
dana dando dangerous dano dar dare dark darlene darlin date daughter daughters dav day days de deacon dead deal dealbreaker dear
death debe debo decades decaida december decia decian decide decided deciden decides decidido deciding decido decir decirle
decirlo decirte decline dedo deep defibrillator define definite definitely definition deja dejado dejame dejamos dejan dejar
dejarla dejarlas dejarlo dejaron deje dejela dejelo dejeme dejo del delayed dele delete delusions demas demasiado deme demencia
dementia demons demora den denied denle dentist dentista dentro denver deny depakote department depende depends deployed
deployment depo depre depresion depressed depression deprimida derecho derrame derrames desayunar desayune desayuno descansa
descanso descartaron descarto desde desgracia desk desmaye desmayo desocupada despertar desperte despues destetar destete desteto
detox devolvi di dia diabetes diabetic diabetica diabetico diablo diagnosed diagnosis diagnosticada diagnosticado diagnosticaron
diagnostico dialisis dializo dialysis diamox diaria diarias diario dias diazepam dice dicen dicho diciembre diciendo did die died
dieron diet dieta diez diferencia diferentes difference different dificil dig diga digale digame digan digo dije dijeron dijo dime
diner dinged dinner dio dios dip dira direccion directions directo diria dis discharge discharged disconnected discontinued
disculpe discuss disease dislocated disorder dispara disparo disqualify distintas distintos diu divorce divorcio dizque dizziness
dizzy do doble doce docs doctor doctora doctores doctors documento does dog dogging dogs doing dokie dolio dolor dolorcito dolores
domingo domingos don dona donated donde done donut door dormi dormia dormida dormido dormir dos dose doses dosis dot double doubt
doughnut down downhill doy dozen dra drain drama drank draw drawer dream dreams drew drill drink drinker drinking drinks drip
drive driver drivers drives driveway driving droga drogado drogas drop dropped dropping drops drove drug drugs drunk dry dsd duda
dudas dude dudo due duele duelo duermen duermo dui dulce duloxetina duloxetine dump dumps dura durante dure during durmio duro
dust duty dx dying e each earl earlier early ears easter eastern easy eat eaten eating eche echele echo eclampsia eco
ecocardiograma ecografia ect edad edge edibles eeg efectivamente efecto efectos effect effects effexor egg eggs eh eight eighteen
either ejercito ekg el elbow electro electrochoques electroshock elevador elevated eleven eliquis ella elm else em email
embarazada embarazadisima embarazo embolia embolias embryo emdr emergencia emergencias emergency emojithanks emojiyes empece
empezando empezar empiezo employer empty en enalapril encantada encargo encarnacion encebollado encima encinta encontrado
encontraron encontre encuentro end ended energy enero enferma enfermera enfermo english engordo enlarged enojo enough ensayo
ensure entendi entera entere entienden entiendo entonces entra entran entrando entrar entre entro enviude enzimas enzymes
epilepsia epilepsy epileptic epileptica epipen episode episodes episodio episodios epoca equipo equivocado equivocaron equivoque
er era eran erase error es esa esas escalofrio escapa escitalopram esconde escriba escribame escriban escribe escribi escribir
escribirme escribo escrito escuchaba escuchar escucho escuela ese esketamina esketamine eso esos espalda espanol espasmo espera
esperame esperando esperar espere espereme esperese espero espiritu espironolactona esposa esposo esquina esquizoafectivo
esquizofrenia esquizofrenico esta estaba estable estacionamiento estaciono estado estamos estan estar estara estare este esto
estomago estorba estos estoy estrenimiento estreno estres estudio estudios estupendamente estuve estuviera estuvo evacuated
evaluando evaluaron evaluated evaluation evangelica even evening ever every everybody everyone everything everythings everywhere
ex exact exactamente exactly exacto examen examenes excelente except excuse exercise existia expecting expediente expensive
experience experiencia expired explain explained explicaron explico extent extra eye eyes fa fabrica face facebook facial facil
facility factory factura failed failure faint fainted fainting fair fall falla fallando fallecio falling fallo falls fallujah
falsa false falta faltaba faltan falto familia familiar family fan far farm farmacia fast fasted fasting fat fatal father fatty
favor fax fbi fea feas features feb febrero febrile february fecha fed fee feed feeding feeds feel feeling feels feet feliz fell
fella felt fence fender fenomenal fentanilo fentanyl feo fetch fever few fiance fib fibrilacion fibromialgia fibroscan fibrosis
ficha fiddle fiebre field fiesta fiestas fifteen fifth fifty fighting figure figured figuring fijarme fijate fijese fijo fila file
fill filled filling fin final finally find finde findes fine fines finish finished fino fire firma firmar firme first fish fishing
fisica fit fits five fixed fixing flagged flashbacks flat flew flight floating flomax floor florida flu fluid fluoxetina
fluoxetine flutters fly flying foggy folico folks folleto follow followed food foot football for forever forget forgot forklift
form forma formal formula formulario forth forties forty forward foster foto fought found four fourth fractura franca frasco
frascos freaked free frequent fresh friday fridge friend friends frijoles frio from front fu fue fuego fuera fueron fuerte fuerza
fui full fully fumar fumo funciona funciono funeral funny futbol gabapentin gabapentina gallbladder galleta gallstones game ganas
gano garage garbage garden garganta gas gaste gastritis gata gato gatorade gatos gave gay gel gemelo gemelos general genial gente
get gets getting gf ghost gimnasio girl girlfriend give given gives giving glass glasses glaucoma gluten go god goes going gold
golpe golpee golpes gomitas gone good goodness gordo got gota gotas gotten grabbed grace gracias grad grade grado graduation grand
grandbabies grandbaby granddaughter grande grandkids grandma grandmother grandpa grandson grandsons granola granos grapes graso
gratis grave graveyard gravy great green grew grief gripa gripe grits groggy group groups growling grown grupo guacaree guagua
guardeme guardia guardian guaro guatemala guerra guess guessing guest guilty guio gum gummies gummy gusta gustan guste gusten
gusto guy guys gym ha habana haber habia habian habit habla hablaba hablaban hablamos hablan hablando hablar hablarlo hable
hableme hablo habones habria hace hacen hacer hacerlo hacerme haciendo had hagale hago haha hair haldol half halfway hallaron
hallo hallucinated hallucinations haloperidol hambre han hand handful handle handled handles hands hang hanging happen happened
happening happens happy hara hard hardly has hasta hate hated haul have having hay haya hayan he head headache headaches headed
health healthy hear heard hearing hears heart heartbeat heartburn hearts heat heavens heavier heavy hecho heck held hell hello
help helped helps hematoma hemorrhage hemos hep hepatitis hepatologo her here hereda herede herencia hermana hermano hermanos
heroin heroina hers herself hi hice hicieron hierbas hierro higado high hija hijo hijos him himself hinchada hinche hincho hinted
hip hiperactiva hipertensa hipertension hipertenso hipomania hirieron his historial history hit hitch hits hives hizo hmm hockey
hoja hola hold holding holds hole holler holter hombre hombres hombro home hon honduras honest honestamente honestly honey hongos
hooked hope hopefully hoping hora horario horarios horas horita horitas hormonas horrible horse horses hospital hospitalizaron
hospitalized hot hotel hour hours house houston how hoy hs hubby hubiera hubieran hubo huelo hueso huevo huevos huh humalog
hundred hungry huracan hurt hurting hurts husband husbands hydrocephalus hydrocodone hydroxyzine hypertension hypomania hypomanic
hysterectomy i iba iban ibuprofen ibuprofeno ic ice iced ictus icu id ida idea ideal ido ied if iffy iglesia ignoro igual iih ill
imaginate imaginese imagino implant implante importa imposible impossible imss in incluye inconsciente incontinencia inconveniente
induced ine infartito infarto infeccion infecciones infection infections inflamacion inflamado info informacion informe infusion
infusiones infusions ingles inhalador inhaler injections injuries injury inmigracion innocent inpatient inside insists insomnio
instead instrucciones instructions insuficiencia insulin insulina insurance intacta intacto intake intend intensive intentando
intentar interesa interested internada internado internaron internet interstate intersticial interstitial into intracraneal
intracranial invega investigando inyeccion inyectada inyectaron inyecto ir iraq iria irme iron irregular is ish isquemia issue
issues it itch itched itching itchy itself iud iui iv ivf izquierdo jacket jaja jajaja jale jamaica jamas jamases jan january
jaqueca jaundice jaw jeep jefa jefe jefita jeje jeopardy jesus jk job jodido johns joint jose journaling joven joya jubilado judge
jueves jugando jugo juice julio july june junio junior junta junto jura juro jury just justo keep keeping keeps keppra kept keta
ketamina ketamine ketorolaco kevin key keys kg kid kidding kidney kidneys kids killed killing kind kindly kinds kitchen klonopin
knee knees knew knock knocked know knowledge known knows knuckling l la lab labetalol labor laboratorio laboratorios labs
lactancia lactando ladder lado lady laid lamentablemente lamictal lamotrigina land landed landline lantus larga laringoespasmo
laryngospasm las last late lately later latex laugh laughing laundry law layoff lbs le leak leaking leaks leaky leaning least
leave leaving leche lee leer leerlo left leftover leg legal legs lei leido lejos lengua lentes leo les lesbian lesion lesiones
less let letra letters letting levanta levantarme levante levanto leve levels levetiracetam levotiroxina lexapro liar libre libro
licencia licenciada license lick lidocaine lie life lift liga ligada ligaron light lighter like liked lil limit limite limpia
limpieza limpio linda line linea lined lines link lio lips liquido liquor lisinopril list lista listening listo lithium litio
little live liver livers lives living llama llamaban llamada llamadas llamado llamame llaman llamar llamarme llamaron llame
llameme llamen llamenme llamo llanta llave llaves llega llegado llegamos llegan llegando llegar llego llegue llena llene lleno
lleva llevan llevar llevarme llevaron lleve llevo llorando llorar lloro lloviendo llueva llueve lo lobby lobe loca lock locked
loco locos locura log lol long longer look looked looking looks loopy lord los losartan lose lost lot lots love loved low lozenges
luck lucky luego lugar lujo lunch lunes lungs lupe lupita lupus luz lyft lying lyrica m ma maam machine macon mad made madre
madrid madrugada mai mail maintenance major make makes making mal mala male malisima malisimo malito malo malos maluquera mam mama
mamar mamas man manage manager managua manana mananas manchita manda mandan mandar mandaron mande mandelo mandelos mandeme manden
mandenme mando maneja manejando manejar manejare maneje manejo manera mangu mania maniaco maniacos manias manic mano manos
mantengala mantenimiento many manzana maquina marathon marathons maratones maravilla marca marcapasos march marco marea mareada
mareadita mareado maree mareito mareo mareos margarita marido marihuana marijuana marines marisco mariscos marqueme marriage
married martes marzo mas mata matando mate math matriz matter matters mature may maybe mayo mayor mcdonalds mdd me meal mean
meaning means meant measured meatloaf med medellin media medianoche medica medicacion medicado medicaid medical medically
medicamento medicamentos medican medicare medication medications medicina medicinal medicinas medicine medicines medico medicos
medics medido medio mediodia meds meet meeting mejor mejorando mejorcito melatonin mellizos memoria memory men meningitis
menopause menopausia menopausica menor menores menos mensaje mensajes mensajitos mental mente mentioned mentir mera mercy mero mes
mesecitos meses mesias mess message messages metadona metal mete metformin metformina meth methadone metieron meto metoprolol
metotrexato metro mexico mg mhm mi mia miami middle midnight miedo miento mientras miercoles might migracion migraine migraines
migrana migranas mija mijita mijo mil milagro mild miles milk mind minds mine mini minor mint minute minutes minutos mio miracle
mirar mire miro mirtazapina mirtazapine mis misa miscarriage misdiagnosed misma mismo miss missed missing mistake mitad mitral
mixed mo mobile modelo modo molesta molestia mom moment momentito momento moms monday mondays money monitor mono monterrey month
monthly months monton mood moods moon morado more morfina morning mornings morphine most mostly mota mother mothers moto
motorcycle mountain mouth move moved mover moverla mr mri mrs much mucha muchacha muchacho muchas muchisimo mucho muchos mude
muela muelles muere muero muerta muerto muffin mujer mujeres mule mull multa multivitamin mundo murio murmur muscle mushrooms must
muy mwf my myrbetriq myself nace nachos naci nacido nacimiento nacio nada nadie nadita nah naltrexona name named names nanai nanay
nap napping nariz nary nasal nash naturales nausea nauseas nauseous navidad navy naw near nearly necesita necesitan necesito
necessary neck need needed needing needle needs nefropatia negar negarlo negativa negative negativo neighbor neighbors neither nel
nene nephew nerve nerves nervios nerviosa nervous neta neuro neurogenic neurogenica neurologist neurologo nevando never new newbie
newborn nexplanon next ni nibble nibbled nice nicotine niece niegan niego nieta nieto nietos night nightmares nights nina nine
ninera ningun ninguna ninguno nino ninos niquel nkda no nobody nobodys noche noches nomas nombre nombres none nones nonstop noon
nop nope nor normal normales normally nos nose not nota notado note nothing nothings notice noticed novedad novela novia novio
novocaine now npo nubes nuera nueva nueve nuevo nuh numb number numbers numero nunca nunquita nurse nurses nursing nuts o oatmeal
ob objection obligatorio obra observacion obvi obvio ocd ocho oclock october octubre ocupada ocupado ocurra odio of off offense
offer offered office officer officially oficina ofrecieron ofrecio often oh ohio oi oia oido oidos oiga oigo oil oir ojala ojo
ojos ok okafor okay okie ol olanzapina old older oldest olvida olvidan olvide olvido ombe omeprazol on once onda one ones only
oops open operacion operada operado operan operaron opere opinion opt or orale orden order oregon organ organizer organos organs
original orina orinar orino orita other others otherwise otra otras otro otros ought our out outside ovarios oven over overactive
overdose overnight overseas owe owes own ox oxicodona oxy oxybutynin oxycodone oxygen oxys oye ozempic pacemaker paciente pacifico
pack package packed padece padecia padecido padezco padre pads paga pagar pague pai paid pain pains pais palabra palabras palos
palpita palpitaciones palsy pan pana panal pancakes pancreas pandemia panel panic panicked panico panza panzona papa papas papel
papeles paper papers paperwork par para paracetamol parada parado parale paralisis paralizo paramos paranoid paranoide parar parce
parche parches pare parece parecido pareja parele parents parezco parir park parked parking paro paroxetina parqueo part parte
partial partida parties partir partly partner partners parto parts party pasa pasada pasado pasajera pasame pasan pasando
pasaporte pasar pase pasele paso pass passed passing passport past pastel pastilla pastillas pastillita pastor pata patada patch
patient patients patron paxil pay paying paz pcp peach peachy peanuts pecho pedacito pedi pediatrician pedir pedirle pee peeing
pega pegado pego peino peleando pelo pena penal pendiente pendientes penicilina penicillin pensaba pensado pensamientos pensando
pensar pensarlo pensaron pense people peor per percent percocet percs perder perdi perdida perdio perdon perdone perf perfect
perfecta perfectas perfectly perfecto perfectos perhaps period periods perlas permiso permission permit permitame pero perra perro
perros person persona personal pesadillas peso pharmacist pharmacy pho phoenix phone phones phq physical pick picked picking picks
pickup picotee picture pide piden pidio pido pie piece piedra piedras piedrita piel pienso pierdo pierna pies pigs pijama pill
pillbox pills pink pint pipi pirulos piso pizza pjs place placebo plain plan planned planning plans plant planta plata platano
plate platico plato plavix play playing please plenty plis plumb plumbing plumbings plus pm po pobre pobrecita pobrecito poco
podemos poder podia podido podre podria point poison polen police poliquisticos pollen polvo polycystic poncho poner pongale
pongan pongo ponia poor poquito por porch porque porros portal posible posiblemente positiva positive positivo posparto possible
possibly post postcard postpartum postraumatico pot pots praise pray prayed prayer praying prazosin prednisona prednisone
preeclampsia prefer preferiria prefiero preg pregabalina pregnancy pregnant pregunta preguntado preguntan preguntando preguntar
preguntarle preguntas pregunte preguntele pregunten pregunto prehypertension preinfarto prena prenada preocupa preocupe prepa
prepara prescribed prescription prescriptions presencial present presion pressure prestan pretty preventing price prima primary
primer primera primero primeros primo principio prior pristiq privacidad privado private prn probable probablemente probably
probado probando probar probation probe problem problema problemas problems procedimiento program prolapse prolapso prometo
promise pronto proof propofol propranolol prostata prostate protection protein proud provoca proxima prozac prueba pruebas pruebe
pruebo pseudotumor psicoanalisis psicologa psicologo psicologos psicosis psicotico psiquiatra psiquiatras psiquiatrico psych
psychiatrist psychologist psychosis psychotic pt ptsd pude pudiera pudo puebla pueblo pueda puede pueden puedo puerta puerto pues
puesto puked pull pulled pulling pulse pulsera pulso pump pumping punto puntos puntual pura puras puro puros purse puse push
pusieron puso put quadruple que queasiness queasy quebre queda quedamos quedan quedar quedarse quede quedo queja quejar quejo
quema queme querer queria queso question questionable questions quetiapina quien quiera quieran quieras quiere quieren quiero
quiet quimio quince quinceanera quirofano quise quisiera quiste quit quita quitado quitaron quite quitela quiten quitenme quito
quiza quizas race races railroad rain raised raite rajo ramon ran rancho random rango rapido rara raras rarely raro raros rasguno
rash rate rather ratito rato ratos raw rayita rayitas razon rd re reaccion reaccione reacciones reach reaching react reacted
reaction reactions read readings reads ready reagendar real realidad reality really reason rebook recai recaida recall recently
recepcionista receta recetado recetaron recetas receto rechazan recheck recibe recibi recibido recibio recibir recibo recien
reckon recliner recoge recogen recoger recoja recojan recojo recomendo reconozco record recordatorios records recovered recovering
recovery recreationally recuerda recuerde recuerdo recuperacion red referral refiere refill reflujo reflux refresco refuse refuses
register registraron regla regresa regresar regreso regrettably regular rehab rehabilitacion reina reir relampaguee relapsed
related relief reloj remedio remedios remember remembered remembers remind reminder reminders remove removed repeat repeating
repetir repite repiten replaced replacement reply report reportar reporte request required reschedule residencia resonancia
respirar responder respuesta rest restarted resuelto resultado resultados resulto results retired retraso returning reves revisado
revisan revisar revisaron revise reviso rexulti rezar rhythm rice rico rid ride rides riding right ring ringing rinon rinones risa
rise risperdal risperidona ritalin road roads roble robot rodeo rodilla roger roja roll rompi rompio ron roncha ronchas roof room
roomie roommate roommates rosada rosario roto rough round rounds route ruedas rugby rule ruled rules run rung running runs s
sabado sabados sabe sabemos saben saber sabia sabra sabria sacan sacaron sack saco sad sadly sadness safe said sailed sailing sala
salad salami sale salen salga salgo sali salia salida salido saliendo salieron salimos salio salir salt salte salto salva salvador
salve salvo same samples sana sandwich sane sangrado sangre sangro sanito sano sanos santa santo sarpullido sat saturday saturdays
saved saw say saying says scam scan scanned scar scare scared scarred scary schedule scheduled schizo schizoaffective
schizophrenia schizophrenic school scooter scope scratch screamed screaming script se sea sealed sean sec seca second section
sectioned secundaria secundario secure security sedaron see seeing seen sees seguimos seguir segun segunda segundo segura
seguridad segurisimo seguro seis seized seizure seizures self semana semanas senal send sending senior senor senora senorita sense
sent sentada senti sentido sento sepa september septiembre ser sera sergeant seria serian series serious seroquel sertralina
sertraline service servicio sesion sesiones session sessions set sets settled seven seventeen seventy several severe sevilla sex
shadows shake shakes shaking shall shape shared she sheet shell shellfish sherry shift shifts ship shirt shock shoes shoot shop
short shot shots should shoulder show showed shower shrink shrinks shrooms shunt shut shuttle shy si sick sickness side sido
siempre sienta siente siento siete sign signed significa signs sigo sigue siguen siguiente silla sillon silly simon simple sin
since single sink sintomas sintrom sips siquiera sir sirve sirven sirvio sis sister sisters sit site sitio sitter sitting six
sixteen sixty size skin skip skipped skips skull sleep sleeping sleepy sleeve slept slight slightly slip slipped slot slow smack
small smiled smoke smoking smooth smoothie sms snack snacks snipped snow snowed snows snri snuck so soap sober sobran sobre
sobrina sobrino sobrio soccer social sofa sol sola solamente solids solita solito solo soltar sombra sombras some somebody someone
someones something somethings sometimes somewhere son sonda sonreir sons soon sopa sophomore soplito soplo sore sorry sort
sospecha soul sound sounds soup soy spacey spam spasms speak specialist spell spells spent spinal spins spirits spironolactone
sponsor spot spots spotty spravato spray spring squat ssri ssris st stable stage stand standby standing staring start started
starting starts starving state states statin station stay stayed staying stays steer stent stents steroids stick sticks still
stimulator stings stomach stomachs stone stones stop stopped stopping store storm story stoy straight strange stranger street
stress stroke strokes strong strongest struggling stuck study stuff su subdural sube subio sublinguales suboxone subway suegra
suegro suelta sueltan suelto sueno suenos suero suerte sueter suffering sufrido sufro sugar sugars suggested suicidal suits sulfa
sumerce summer sun sunday sundays supe super suplementos supone supongo supper supplements suppose supposed supuesto sure surgeon
surgery surprise surti survey sus suspected suspendieron susto sustos suyo svt swapped swear sweating sweats sweet sweetheart
swell swelled swelling swimming swing swinging switch switched swollen syndrome system t tabaco table tablets tac tackle taco
tacos take taken takes taking tal talk talked talking taller tambien tampoco tamsulosina tan tanta tantas tantito tanto tantos tap
tape tapered tapon taquicardia tarda tardan tarde tardecito tardes tarjeta taste taxi tbd tbi tcc tce tdah te tea tecito teen
teenager teenagers teens teeth teetotaler tegucigalpa tele telefono tell telling tells temo temprano ten tendre tendria tener
tenga tengo tenia tenido tension tentative terapeuta terapia terapias tercer tercera tercero tere teresa termine termino terrible
tes test tested tests teta texas text textbook texted texting texto textos texts th than thank thanks thanksgiving that thc the
their them then therapist therapy there these they thing things think thinking thinks thinner thinners third thirties thirty this
those though thought thoughts thousand three threw throat through throw throwing thumbs thursday thursdays thyroid tia tias ticker
tickers ticket ticking tied tiempo tiene tienen tierra tight til tila till time timer times timing tiny tio tipo tirada tirando
tired tiro tiroides tms to toast tobacco toc toca tocado tocan toco toda todas todavia today toddler todo todos toe together told
tolerated tolero toma tomaba tomado tomando tomandome tomar tomarla tomaron tome tomo tomografia tomorrow tongue tonight too took
top topamax topiramato toque toro tortillas tos total totally touch touched tough toughed town tpa trabaja trabajadora trabajan
trabajando trabajar trabajo track tractor trae traer traffic trafico trago traia traigo train trajo tramadol tranqui tranquilizer
tranquilo trans transaminasas transfer transmission transplant transport transporte trapo trash trasplantada trasplantado
trasplante trastorno tratamiento tratamientos trataron trato trauma traumatic trazodona trazodone treat treated treatment
treatments treinta tremor tren tres trial tricare tried trimester trintellix trip triple tripped triste tristeza troca troches
trompas trotes trouble truck trucker trucks true truene trust try trying tuanis tubal tube tubes tucked tuesday tuesdays tulsa
tumor turkey turn turned turning turno turns tuve tuviera tuvieron tuvo tv twelve twenties twenty twice twin twins two tylenol
type typing uber ubicacion uf uff ugly uh ultima ultimamente ultimo ultrasonido ultrasound un una unas uncle undecided under
underage understand uneventful unfortunately uni unica unicas unico unit universidad university unless uno unos unsure until
unusual up upped upper upset upstairs urgencias urgent urine urologist urologo urticaria us usaba usado usar usaron use used using
uso usted ustedes usual usually utero uterus uti utis uvas uy v va vacaciones vacia vacio vacunada vahido vale valen valsartan
valve valvula vamos van vanderbilt vape vaping varias variety varios varon vasectomia vasectomy vaso vaya ve vea veces vecina
vecino vehicle veia veinte vejiga velorio vemos ven vena vencida vende venezuela venga vengo venlafaxina veo ver verano verdad
vere veremos vertigo very vesicula vet vez vi viaje viajo vice vicio vicios vida video vieja viejo viendo viene vienen viernes
vieron vietnam vigente vigilan vimpat vine vinito vino vio violent virgen virgin vision visiones visions visit visita visits vista
visto vitamin vitaminas vitamins vive vivir vivo voces vodka voice voicemail voicemails voices volante volver volveria volvi
volvio vomitando vomite vomited vomiting vomito vomitos vos voto voy vuelta vueltas vuelto vuelvo vyvanse waffle wagon wait waited
waiting wake wakes walgreens walk walked walking wall walmart want wanted wants ward warfarin warfarina warned was wassup watch
watched watches watching water way ways we weak weaned wear weather weddings wednesday wednesdays weed week weekend weekends
weekly weeks weight weird well wellbutrin welts went were wet what whatever whatsapp whatsoever wheel wheels when whenever where
whether which while whiskey whistle whitcomb white who whole whose why widowmaker wife wifes wild will willing wine winter wisdom
wish with within without wobbly woke woman women wondered wonders wood woozy word words wore work worked working works world
worried worries worry worse worst wort would wow wreck wrist write writing wrong wrote x xanax xarelto y ya yalls ye yea yeah year
years yellow yendo yep yerno yes yessir yesterday yet yo yodo yoga yogur yogurt you young youngest your yours yup zapatos zero
zilch zip zofran zoloft zombie zona zumbido zyprexa ¿ 🎂 😂 😅 😩 🤰
"""

PAGES = (
    """
=any:hard abd 19 -25 -15
=body:heavier cd 15 -14
=rule::refuses:pass_$ abd 30 -21 -12
de__en ab -23 13
look abcd -24 -11 30 -20
pero__se acd -29 33 -14
sin_nada ad 17 -12
texts:i_have bd 10 -13
will__come ad 17 -11
""",
    """
=tag:now:turned abd 26 -24 -25
any:i_would bd -21 16
common a -12
not:apure cd -12 15
organ:were bcd -15 14 -17
pregnancy:oven d 13
prior:five ad -19 23
schizoaffective$ bd -17 24
see__then ac 13 -13
""",
    """
=body:tomando b -12
=body:watch ac -12 15
coming:si abcd -21 -19 34 -20
encue* abd -20 22 -23
organ:has_a d 14
pregnancy:amama* abcd -14 -15 -25 31
pregnancy:two bc -15 13
volvi* ab 19 -28
""",
    """
but_a cd -16 11
la_@visit ad -20 14
me_about bcd 19 -18 -11
on__form c -15
prior:me_han d 14
will_you bc 14 -13
""",
    """
@body_yes ad -16 17
had_hepatitis a -11
hay acd -12 13 -19
is_high ad -24 21
me_on b -26
pregnancy:never_regular c 10
""",
    """
adult:enoug* d 11
brain:presion_en bd 15 -11
en__turno a 12
estuv* abcd -21 -11 -18 22
my__everything a 14
not__bloodwork c 11
not__the abcd -20 20 -29 19
pregnancy:saber bd 14 -12
tener c -16
""",
    """
=any:estado acd -12 28 -27
=body:plumbing a 13
=rule:ride:unsure:still_~1_looking|working|asking| ac -11 15
=visit:whatever abd -13 20 -20
^gallbladder a 13
back_to bc -18 14
de__@date b 10
had:first_one ad 14 -11
not:habia ac -11 11
not:reconozco abd -15 14 -11
pregnancy:wish abc 26 -15 -21
""",
    """
=tag:slight abc -24 -14 26
any:one ab -20 15
""",
    """
brain:i_never c 11
just_@treat abc -24 -10 19
need__me ad -14 12
organ:nada ad 24 -17
otra__nunca a 11
vez__la ad -13 14
""",
    """
=body:negative abd 15 -17 -17
=body:thing acd 21 -17 -20
coming:snowed_in a 11
form__sent b 13
substance:oxys d 11
ve$ c 11
""",
    """
=any:mensaje ab -21 17
about_the b 15
allergy:poco d -11
encuentro_quien c 12
not:allergies ad 23 -15
quite abcd 29 -17 -14 -18
sleep__up c 10
was_there bd 16 -12
""",
    """
=said:safe:unsure ac -11 22
=visit:insists d 14
brain:intra* d 18
cancel:@cancel_i ab 20 -14
mirac* ad 17 -11
perfect_@body ad 10 -10
texts:this_@call b -11
waited__for abd 24 -11 -18
""",
    """
=visit:forgot d -18
ando_a a 17
dando_pecho d 12
now:reschedule a 11
organ:mother b -11
prior:not_one ad -26 28
prior:st ad 20 -18
ride:alguien_me cd 12 -11
shot$ abcd 10 -19 -23 11
well:crummy ad 22 -15
""",
    """
=rule:drive:yes:manejo|conduzco|voy_yo acd -26 -12 29
=visit:dura b 12
^probably acd -28 34 -18
eaten:despues abd 13 -10 -10
not:afford ab 12 -11
walgreens$ d 10
""",
    """
eaten:el acd -10 -10 13
effects:of c -19
half_formula d 10
my_ex bcd 20 -16 -30
not:confirmaron ac -14 14
not:sea a 12
psychosis:me_for c -12
""",
    """
=body:manchita c 11
=visit:books d 13
de__higado d -12
is__you bc 12 -18
mejor__me ad 13 -12
my_sisters ad 13 -18
not__checkups ac -10 13
perio* d -34
substance:lost acd -11 -11 21
will__work ad 23 -18
""",
    """
capaz__me c 12
dos_horas ad -15 21
mangu bd -10 12
many_i bd -11 10
now:pass a 12
""",
    """
=any:downhill ad 13 -10
@relative__otherwise a 11
apart* bcd -27 -12 23
drive:solo ad -31 35
is__again ad -14 11
little_@drug a 10
npo__a a 12
prior:no_@clinician acd 20 -14 -11
that__it abd 40 -47 -38
the_@food bd 16 -18
una_inyeccion d -11
y__en d 10
""",
    """
=body:beats c 16
a_fib ad -20 19
allergy:unless bd -13 14
como__a ab -12 12
cutting_down c 11
effects:could_not ad -16 14
had:how ab 15 -11
had:y_no a -14
heart:family_and ad -13 15
insuficiencia abd -10 -10 19
la_regla ab 14 -11
organ:dana b 11
rinon$ ad 16 -11
substance:at_a bc 10 -11
""",
    """
@relative__come bd 17 -21
a_drink b 15
aguitado$ acd 27 -15 -18
effects:effects ad 13 -12
fish bd 16 -11
pregnancy:embarazada_no ac -15 15
prior:all_of ad -18 20
prior:dado_de a -12
pura cd -15 14
substance:and d -11
""",
    """
=any:@place bcd -18 -11 14
=body:iui acd -12 20 -14
mitad__mitad acd -16 26 -15
sento abd 20 -10 -14
""",
    """
%$ d 12
=visit:sound ad -11 15
acomoda ad -10 13
drive:camin* bd 12 -11
esa__puedo ad -18 21
home:llave d 12
hora_recojo a 13
prior:every ad -12 17
psychosis:vi_cosas c 14
vieja_me cd -11 12
""",
    """
@staff b 11
any:do abcd 12 -25 -24 13
any:told cd -10 -10
coming:pedi_el ad -17 17
days_clean ad -19 20
de__viaje b 14
do__think ad 13 -18
effects:say d -11
excuse bd 21 -18
had:empez* a 13
i__lot bc -21 15
organ:donde cd 11 -11
psychosis:you abd 20 10 -22
sin__a c 11
touch abc 18 -16 -17
""",
    """
=visit:caigo cd -18 17
@medicine__and b -19
a_uti d -24
allergy:got_@sick cd 11 -11
brain:@relative_murio b 10
decir__no d 13
effects:de acd -18 24 -12
mixed bcd -16 17 -20
now:libre abd -19 -12 26
ride:@body abd 16 10 -22
senor abcd 36 -27 -13 -13
substance:i bcd -27 18 -19
""",
    """
@move_of ad -13 13
@sick__last a 10
for__weeks ad 11 -17
organ:mi_viejo b 12
organ:rest a 13
saturday d 11
substance:does_@drug bc 20 -19
tells$ b 11
""",
    """
brain:got ac -12 10
brain:sido d -12
heart:did c 13
usually d -11
why_would ad 15 -12
""",
    """
=asks:visit:all:yes bcd 29 -16 -24
allergy:no_reaction a 13
and_on c 12
asking__@relative b 10
home:is bcd -14 26 -34
is_@clinician b 16
not:de c -16
nothing__my ad -14 14
now:tal ab -11 13
y_aqui ad -11 11
""",
    """
=any:@symptom abcd -16 -21 -36 29
=any:biscuits d 11
=body:sure acd 13 10 -26
=body:told acd -12 16 -13
@drive__que ad -18 18
not:there abc 22 -38 -21
now:early_for a 14
organ:matte* bd -11 11
passed b -23
tiran* a 14
will_discuss b 13
""",
    """
=body:expecting cd -28 16
=body:hasta abc 12 -15 -20
=body:ones ab -12 11
=number:heart:big b -19
did_six bd 22 -22
estoy__le bd 19 -12
pregnancy:seven* ad 18 -13
psychosis:put ac -12 11
texts:befor* c 14
to_@treat abd -14 -23 24
""",
    """
first bc -22 -28
have__@drink ad 11 -11
nada_que bc -17 13
o_truene d 14
well:so ab 13 -19
""",
    """
=body:nary ad 19 -12
adult:los_cumplo a 11
organ:and_i a 12
ride:sergeant ad -12 18
""",
    """
=rule:substance:no:a|una_beer|drink|cerveza|copita| abcd 26 10 -19 -23
do$ bcd -22 -18 18
do__me ad -23 17
me__@drive b -12
no__dios ab 14 -11
not:before bc -10 13
well:right bd -14 17
""",
    """
=rule::unsure:hope|hoping_not a 10
allergy:no_c ac -10 16
coming:mi_@relative c -12
had:clue acd -13 12 -11
liver__came cd -12 11
""",
    """
=body:mi c -11
adult:en_mi ac -12 12
am__week cd -10 14
en__del abd -18 24 -10
otro_@clinician d 11
pregnancy:a_test cd 14 -26
que__le abd -11 20 -11
""",
    """
@howmuch_@howmuch bd 20 -18
the__surgery abd -12 -14 15
well:todav* ab -18 13
""",
    """
=body:es cd -16 -11
=lead:body:no:on:yes abc 17 -31 -23
=visit:pido b -12
^nkda a 16
brain:pregu* d -12
eso__cosa a -13
soltar ad -10 12
substance:girlfriend c 10
""",
    """
allergy:died ab -10 12
for__heart a -13
guada* abd -16 21 -18
had:twice abcd -10 -14 -14 21
la__puntual b -14
pregnancy:fifty ac 19 -13
texts:no_a ad 21 -20
they_test a 10
took__and ac 11 -12
""",
    """
=any:hambre c -14
=visit:heard ac -17 22
cancel:for_a a -11
coming:to_somebody ad 15 -12
el_dolor d -13
face__up d 10
got__@drug ad -11 12
que_si b -56
texts:this bc -19 11
well:llego ab -16 17
""",
    """
=any:running d -21
es__no d -11
on__last b 10
organ:say c -11
""",
    """
=any:thing ab 18 -11
allergy:podia_respirar d 14
eaten:have_to d -14
had:counting a 12
have__mind b -10
heart:no_salio ac -12 13
hijo c -18
le_voy ad -17 13
ride:@ride acd 12 -18 -13
yo__mi abd -15 -12 22
""",
    """
=tag:no abcd 26 -20 -17 -24
any:cuando bd -19 28
cancel:@relative_la d -18
one__that ad 13 -20
organ:hepatitis_c cd -21 15
so__have b 10
yes__keep bd 21 -20
""",
    """
=lead:visit:yes:on:yes acd -34 -15 14
allergy:welts ad -16 16
brain:estres d -12
coming:decided_against ad 19 -18
pregnancy:could_be cd -11 14
prior:@sick a 12
psychosis:things b -13
saber__la ac -20 22
texts:es_mi abcd -26 -17 -10 27
""",
    """
=body:segunda ad -18 18
a_handful d 13
auto__no a 13
cancel:no_se ac -11 17
heart:anything abc 14 -12 -11
meds:me_acuerdo bd -20 17
now:fine acd -27 -11 30
pregnancy:salgo d 10
pregnancy:year ad 13 -20
substance:fence c 11
todas_las acd -14 -18 25
""",
    """
=any:@day acd -10 -23 13
=signs:body:no+yes:other d 11
@price ab -22 18
aide abcd -12 -23 -13 25
allergy:@day bd 11 -10
como_nueva d 10
is_bad ad -25 14
ride:pasa_a d 13
well:mas b -20
""",
    """
=body:exactly abc -18 -22 25
allergy:convu* ad -10 12
dry$ d 11
had__ago ac -12 14
mandeme ab -18 11
well:otra_@person abd -14 -12 22
y__todo ad 11 -16
""",
    """
@relative__remembers cd 13 -16
meds:estan c 11
pregnancy:i_still d 12
un_poquito ad -11 13
""",
    """
=body:polvo bd 14 -12
=signs:unsure acd -21 11 -24
i_talk acd -13 19 -13
prior:new a 13
substance:smoke bc -15 13
""",
    """
=number:brain:grown b -11
about__over ad -12 13
allergy:me_that b 11
allergy:sin_problema a 11
aripiprazol d 12
cancel:touch_it a 12
dejo__@door ad -11 15
eso__jaja bc -18 23
home__only ad -10 13
organ:mio ad 10 -11
""",
    """
=body:mil ab -14 16
=body:sustos ab 19 -12
=visit:@relative b -18
birth* d -12
covid a -14
passing__a d 15
pregnancy:this a -16
prior:stop a -13
substance:boy b 10
tengo_mucho a 10
undec* abcd -24 -20 37 -26
""",
    """
first_time b -12
heart:not_me ad 15 -11
my_daughters abc -17 -11 13
ride:mi_familia a 11
was__till d -11
""",
    """
^dormi a 12
allergy:@relative_can ab 14 -12
am__telling b 10
and__liver c 12
me__mucha d 10
not:tanto b 12
nothing__a ad -19 21
on_blood bd 14 -15
texts:call abcd 41 -41 -27 -18
""",
    """
=said:substance:no bd -22 -14
estoy_con bc 12 -17
prior:esposa bc -27 22
toda__noche c -11
yes__still ab -16 14
""",
    """
=body:otros d -12
=body:semanas abd -19 -17 13
=visit:confirmar bcd -13 11 -14
^unsure bc -13 22
adult:quinc* abd 29 -11 -21
allergy:times acd 27 -17 -20
any:contestar b 10
drink__than ad -11 10
heart:@price cd 11 -15
home:soup d 14
now:all ad -27 29
pregnancy:solo d 13
prior:los_frascos d 10
que_lo c -11
""",
    """
=rule:eaten:no:skipped|skip|salte|sin_breakfast ad 20 -17
coming:no_cuenten ad 31 -31
hungry__a ab 18 -11
lady_never b 11
prior:he_probado bc -12 -17
prior:i_just acd 11 -10 -16
""",
    """
keep__it ad -12 13
no__@visit d 13
""",
    """
=body:vi a -13
=rule::unsure:depende abcd -16 -25 33 -18
a__infection d -11
anoche$ a 11
coffee abc -17 15 -27
coming:morni* cd 12 -17
drive:asi ad -22 22
heart:cien a 18
heart:limpi* ad 15 -12
lo__es ad 22 -26
no_ando d -14
organ:ask bc -12 18
pregnancy:de_# a -12
substance:solta* ad -10 12
todas abc 24 -16 -26
""",
    """
=any:matter ad -10 11
=body:you abcd -28 57 -42 -12
been__@clinician c 11
capaz_me c 10
coming:todo_sigue d 10
heart:preec* d 11
if__on d -13
prior:oh ad -15 14
salgo__# a 12
some_@food ad -16 18
would_say ad -19 11
""",
    """
^desde b -12
been_# ad 12 -20
domingos a 11
for_@hours a -10
lo_consulto abcd -11 -12 23 -10
no_hay bcd -14 -19 12
only__out a 11
prior:farma* ad -13 17
substance:night* a -13
texts:year d -12
ya__nada ad 11 -11
""",
    """
=visit:dure c 13
drive:manejar abcd 31 -17 -15 -22
heart:el_cardiologo ac 11 -17
que__@fetch b 11
ride:quedo ad 13 -13
you_can bd -18 12
""",
    """
^ahorita ab -21 15
allergy:to_@treat abd -11 -12 19
any:ni_no ac -16 17
any:questions ad -15 20
cancel:no_puedo ad -15 17
herse* bcd -12 -14 13
jamas_tuve ad 10 -11
now:si_me acd 10 20 -32
nurse bcd 23 -18 -20
out__ago a 10
prior:si_eso c 11
sabria$ abc -11 -20 22
substance:up abcd 15 14 -10 -21
""",
    """
=body:the a -14
=signs:cancel:no+yes bcd -41 -12 22
any:texti* ad -13 13
coming:there acd -15 -19 20
drive:asi_que ad -18 20
eaten:alimento a 11
mi__bipolar b 11
my__@drive ac 12 -13
pregnancy:no_estoy acd 28 -11 -19
prior:escri* a -12
rather__it d -15
ratos ac -16 18
substance:mother ac -16 15
texts:ya_no a 10
the__me bcd -20 -24 16
""",
    """
=signs:body:yes:unsure abc -28 -24 10
=visit:there abc -11 17 -33
al__que b 14
coming:le ac -14 11
derrame_hace d 12
heart:elect* bd -11 -11
now:calen* ac -24 19
well:thanks ad -15 13
""",
    """
=body:mule a 12
=lead:body:yes:on:none bc 18 -35
rather__say ab -19 22
stick__it ad -12 12
to_keep a 11
""",
    """
ahi__caigo cd -16 19
eaten:medio ad -23 18
effects:dormir ad -16 21
home:estar b 12
""",
    """
=body:schizoaffective abcd -14 -23 -11 34
coming:voy ad -13 10
you__asking bd -17 15
""",
    """
^@body bcd -38 -32 19
coming:alli d 14
eaten:la_manana ad -14 13
effects:since abcd -22 -12 -11 29
organ:next_week c 11
pagar b 13
well:cocin* ad -11 14
""",
    """
@stop__alla b 14
^vi a -22
a_week bcd -12 -11 20
can__a c -10
eaten:@move ab -15 14
good__my ad 21 -20
i__lost ac 15 -18
organ:nurse bc 16 -14
ride:if_my a -11
somewhere_else d 16
""",
    """
=any:clue ac -18 24
pregnancy:hard ab -22 11
pregnancy:if_i ad 12 -13
prior:have_got bd 17 -15
ride:waiting a -15
sir ac 20 -16
soy_yo ab -20 16
""",
    """
=body:cuentas d 11
=body:second abd -28 -23 30
=visit:mas abc 15 -35 -23
a__solo c 11
effects:hi b 12
substance:in_@date acd -24 -18 21
texts:sign d 16
""",
    """
@medicine_la ad 14 -12
heart:del_marcapasos d 12
meds:lisinopril c -13
por_ahi ad 10 -19
visit a -13
""",
    """
=body:quizas bcd -10 16 -11
=rule:substance:yes:drink*|drank|smoke*_every|daily| ac -10 10
^@insurer acd -23 -18 18
^imposible ad 18 -12
any:esta acd 14 -11 -16
apenas abd 17 -23 -14
comment abcd -31 35 -11 -11
eaten:cuart* b 13
hace__horas b -14
pregnancy:dios bcd -11 12 -14
roommates ab 15 -16
texts:so bd -12 11
what__used cd 12 -12
""",
    """
=body:iron abcd 25 -16 -11 -16
=body:sometimes abcd -17 -33 39 -30
=tag:texts:self d -11
coming:y acd 11 17 -34
not:worried ad -14 15
""",
    """
=visit:creo abd -16 16 -23
=visit:supposed abd -14 22 -13
facil ad -18 10
fine_by d 11
not:be bcd -29 -11 21
pregnancy:meses bcd -15 -29 25
since__clot d 10
""",
    """
=rule:heart:yes:heart_attack|failure|disease|sur bc 11 -20
a__tengo ad 11 -12
coming:i_get c 15
not:iba d 10
not:talk bd 17 -18
of__@medicine a -18
psychosis:right_mind ab 17 -11
""",
    """
=visit:no d -15
^yeah bcd -26 -22 13
any:wrong a 12
effects:work b 13
had:used_to ad -10 16
heart:afib bd -21 12
just_high a -18
now:doctor acd 10 -15 -12
patch a 18
well:con_la b 10
""",
    """
=body:calculos cd -10 12
=tag:effects:other ac 16 -15
=visit:us c -11
@body_are ad 18 -13
and_one ac -10 10
psychosis:my_@relative c -24
substance:antes_no a -20
up__or acd 10 -11 -13
""",
    """
=rule::turned:actually bcd -21 -15 14
ese__@fetch d 10
had:usted* bd -20 18
heart_@clinician d -12
home:acost* ad -13 17
in__staying ad 10 -10
is_why d 12
""",
    """
any:prefiero_no ab -15 19
ningun_anticoagulante a 12
not:allergic b -10
si_si cd -15 12
well$ cd -23 20
""",
    """
=body:link ab -16 19
=rule:prior:no:^_nothing|none|nada_~2 abcd -15 -17 -23 21
=tag:any:idiom_yes acd -15 -13 26
=visit:busy d 12
hace bd -25 10
had:was_in d 11
is__exactly bc -20 20
my_@drink ad -15 12
ride:no_he ac -14 22
""",
    """
=rule::slight:no_es|era|fue|sea_~1_nada|grave| acd -13 17 -13
conteste ab -14 13
meds:tomaba ad 14 -15
the__them a 11
there__lol c -11
well:hasta ad -20 19
when__it cd -14 10
""",
    """
=body:gone b -12
=signs:no+yes bcd -58 -16 13
coming:@cancel bc -25 -14
coming:take_me a 11
effects:every d 13
que__estoy a 18
substance:because_of d 11
temprano bcd -22 31 -23
will_find abcd -26 -12 34 -16
""",
    """
=any:cause bd 19 -14
=body:momento abd 22 -12 -12
=signs:body:unsure:unsure abc -27 -26 14
alguien_ha c 11
meds:solo abc -31 21 -14
psychosis$ b 15
""",
    """
=body:times abd 13 -11 -12
adult:birth_@year c 14
am__at ad 19 -13
any:covered ad 18 -13
coming abcd -12 -10 -10 11
hablo_con b 11
had:on abd -17 37 -27
iv abd -13 -11 19
prior:of_em ad -16 16
texts:@texts_de ad -13 12
us__it c -10
""",
    """
effects:just_be cd 21 -16
only_@medicine abcd 18 16 -20 -34
pregnancy:is_@open a 16
que__pregunta a -13
texts:the d -26
turned_# a -16
""",
    """
^best ad -16 22
^tendria abcd -13 -22 31 -24
con__que a 11
counseling b -17
forge* abcd -19 -39 34 -21
home:farma* a 18
me__casa ad -11 12
now:say d -22
prior:something abc -18 -10 16
somebody__me abd 18 -15 -16
well:top ad -15 20
""",
    """
=any:para abd 19 -11 -29
allergy:@relative_la b 11
allergy:mi_@animal b 12
am_nursing bd -11 12
brain:i_had abd -24 -10 15
he__@treat cd -11 14
my__vice a 12
pregnancy:y cd -24 13
ride:cance* ad 12 -12
vice$ a 12
""",
    """
adult:grand* abd -16 -15 22
all__at d -10
heart:when acd -15 27 -29
inhaler b 11
say__but a -24
""",
    """
=body:blank ab 12 -14
=rule:cancel:no:am_~1_coming|going|still d -10
as__it ad -17 20
con_quien bc 14 -19
i__dream ad -14 14
if__can ab -12 13
now:stays c 11
one_med d -12
psychosis:jaja d -11
vacaciones$ b 12
""",
    """
@symptom__dieron ad 14 -11
dejeme_preguntarle ac -11 12
heart:a_dios ab 19 -17
organ:hicie* ac 11 -11
pregnancy:@drink ad -14 19
pregnancy:expec* cd -28 16
texts:@texts_mejor ad 11 -12
""",
    """
cree$ a 16
has_not bcd -24 32 -17
percent ac -34 23
por_todo b 17
psychosis:just_grief a 13
que_entrar ac 13 -14
ride:everybody ad 22 -11
the__said abd 25 -10 -18
""",
    """
=body:nervios b -22
^ahora bcd 14 -13 -22
adult:of_it a 12
another b -16
coming:husband a -17
decir__si ac 24 -23
in__brain a 14
no__either ac 17 -14
""",
    """
=denials:visit:1:no+yes bcd -26 -28 19
organ:@date_and a 12
organ:es a -10
parec* abc -21 -10 18
texts:got ad -22 16
well:compl* ad -26 17
whole__is d -11
""",
    """
@relative_jaja ad -10 17
allergy:wrote_@treat d 12
medicaid bc 13 -12
was__or acd -15 20 -17
""",
    """
@relative_was abcd 12 17 -21 -19
drive:de_vuelta ad 14 -11
exame* a -11
well:mejorando ad -11 20
""",
    """
=rule:well:no:not_~1_really|much|great|good|we bcd 15 -20 -16
=signs:any:unsure+yes: ad -12 12
atendio b 12
le__dar d -11
organ:had abcd -15 10 30 -44
prior:ido c -14
resul* acd -41 38 -19
ride:@vehicle_ok b 13
well:si bd -19 16
""",
    """
=body:alergica a -11
a__some c 12
do__keep ad -22 26
la_primera bc -18 -12
llamame a 14
mi__embarazada b 11
polycystic d 13
ride:have b -19
the_school b -11
""",
    """
=visit:while d 16
anything__not ac -12 15
brain:infarto_cerebral d 11
do_without d -13
fuerz* bcd 19 -18 -29
not:@place ab -10 13
not:carro ad 19 -14
records ac -11 11
""",
    """
=rule::unsure:not_that_i|im|anyone_~5 b -11
cancel:have abcd -17 -16 11 13
my__pressure c -13
substance:mas cd 21 -17
substance:tomo_una ac 14 -13
""",
    """
@drug__my cd -16 11
allergy:nkda a 13
and_those a 11
eaten:la bcd -54 25 -12
it__bad bd -11 11
substance:on_@day bcd -17 -11 13
""",
    """
=body:tbi bd -13 11
=visit:you b -13
allergy:it_did a 12
drink__problem a 11
me_conviene ad -15 13
pregnancy:quier* a -18
substance:that_count bc -12 15
well:wish ad 24 -21
""",
    """
=body:injections d 12
=signs:brain:yes abc -18 12 -12
=visit:ella b -12
drive:sola ad -27 29
got_# b 15
home:@late a 10
no_@thanks abcd 49 -34 -13 -30
organ:can_not bd -12 15
they__running c 11
""",
    """
#_yesterday ad 14 -11
=any:feel ac 13 -27
=tag:organ:asks abcd -18 24 -19 -12
=visit:al abcd 23 -27 -12 -10
any:posit* b -11
cancel:miss ad 26 -26
coming:let_it a 10
eso abd -16 16 -27
ketor* ad 12 -11
might_@drive c 11
prior:ver b 13
two__ago bd -18 10
y_yo acd -25 -26 23
""",
    """
^oigo d 17
dis ab -10 16
had:am_not a -11
know_why b 13
now:my_sons a 14
strokes d -14
""",
    """
@food_for a 11
@food_hace cd -17 18
cancel:@cancel_it ab -29 15
eaten:ahori* bd -10 17
meds:melatonin bd 17 -11
modo c -13
morado__la ab 10 -11
never_taken a 11
ride:vecina abd -13 16 -10
veinte$ d 12
""",
    """
any:fine abd -18 -12 28
any:so c -24
he__yes a -10
""",
    """
allergy:yes_in d 12
conmigo__no d -17
foto__mis b 12
heart:sin_@medicine c 10
not__chance ac 20 -15
prior:@book b 11
well:@eat d 12
""",
    """
=rule:texts:no:rather|prefer|prefiero|better|me abd -14 -20 24
=rule:well:unsure:^_been|have_been|he_estado_bette acd -18 25 -11
=visit:bad ad 13 -15
ahi_vemos acd -19 29 -22
labet* d 11
organ:last bcd -18 20 -21
organ:right_now d 12
regular$ ac -17 13
siemp* ac 12 -23
wreck abd 24 -15 -13
ya_no bcd -32 -26 15
""",
    """
=body:naltrexona ad -12 16
coming:para b -15
heart:presion_alta a -21
now:muy acd 22 -13 -11
patch$ ad 20 -11
psychosis:las_voces ad -11 22
substance:duro d 13
substance:gummy a 11
""",
    """
@drink__# d 11
allergy:alergica d 10
brain:mi acd 16 -13 -11
brain:the_other cd 10 -12
effects:took d 10
had_heart ad -11 12
misca* b 13
se_todavia c 11
texts:en_la abc -31 20 -15
""",
    """
=visit:texting b 10
@medicine__ahora a -10
a__under c -12
any:on d -16
attack__# bd 16 -14
""",
    """
=visit:ando bcd -17 19 -32
=visit:vivo c -12
i__we cd -18 15
pinch* ad 12 -10
""",
    """
=any:trapo abcd 27 -12 -12 -18
allergy:be a 12
baker c 11
could__but d 12
heart:tuvo bd 15 -18
poquito a -11
up__four d -11
""",
    """
=body:resultados abc -10 -16 21
=rule:prior:no:first_time a 12
allergy:dormido cd 12 -13
any:segura ac -11 12
effects:bette* ad 15 -13
my_break d 11
prior:not_take c -12
substance:august acd -15 -10 20
""",
    """
^working acd -23 32 -19
drive:of ab 18 -11
heart:an bc -12 14
remembers cd 13 -16
tengo_el abc 15 -20 -13
""",
    """
^nunca bd -45 11
any:sleep a -11
brain:a_few cd 17 -11
en_el abd -13 -29 14
had__on bc -10 -11
heart:a_veces c 11
not:matter b -16
not:tomado a 17
now:manej* a 17
texts:mensa* ad -11 15
""",
    """
@insurance__me c -10
calls_me b 12
eaten:en_@eat ad -10 13
meds:la_presion b -11
meds:lexapro cd 18 -16
si_como c 13
substance:was cd -14 11
was__drunk bd 12 -10
weekends abcd -29 11 -11 17
""",
    """
=visit:imposible acd 22 -18 -18
eggs abcd -11 -12 -10 19
y__volvi cd 15 -12
""",
    """
=any:i d -16
am_lost ac 14 -12
any:later acd -13 17 -11
apenas__de ad 15 -12
cancel:flu d 12
dio_positivo d 11
eh$ acd -17 16 -12
had:retur* d 15
i__things d 14
leave__off a 11
limpio$ abc 10 -23 -16
not_till bd 10 -11
""",
    """
@thanks_a bcd -12 -15 12
disco* d 12
esposo ac 13 -23
it_@eat ad -10 14
one_not acd -20 -11 26
substance:priva* ab -11 14
texts:lol ab -27 26
yep$ d 12
""",
    """
#_minutos ad -21 20
=body:ultrasonido bcd -16 22 -13
=body:uso b -19
=tag:yes abcd -19 -52 -21 47
^got abd -12 -56 20
adult:adopted c 12
any:obvi abd -11 -10 22
dress ad 13 -14
heart:on_both ad 15 -11
wanted_me a 10
""",
    """
=body:par acd -15 -11 17
@drug_and ad 18 -13
heart:strong a 21
miracle$ a 14
only__first ad -11 13
que_tienen bd 12 -10
well:que_si ac 23 -22
""",
    """
cancel:can a -17
chick* ac 17 -13
eaten:@food_pero ad 12 -11
heart:chequeo a 13
no__segura abcd -20 -11 28 -21
organ:orino_como ab 19 -15
substance:le_entro d 11
""",
    """
=visit:acaba acd 17 -13 -14
allergy:exped* b -11
have__heard c 13
home:acabo_de ad -10 16
meds:@drug_@drug bd 20 -14
meds:em_all ad 27 -24
now:de_perlas d 12
pharmacist c 18
psychosis:he_is a 12
ride:tiene_que b 11
spring$ abc 12 -19 -19
substance:limpi* b -14
""",
    """
=signs:any:yes:asks abcd -12 39 -11 -29
on__birthday a 12
took_one c 11
un ac -12 -14
""",
    """
=body:they ab -13 -54
^back bcd -21 -24 27
cancelala a 13
drive:then ad -17 20
me_gustan a 11
meds:that ab -40 25
mi__dio b 15
organ:think_so ac 19 -19
pero_estaba cd 14 -14
rapid* cd 13 -16
ride:confirma cd 15 -14
substance:my_ex d -11
where__is ad -11 11
""",
    """
aviso abcd -20 -24 27 -13
had:heard_of ab 13 -14
""",
    """
cancel:mante* a 16
es__@visit d -14
i_be d 13
meds:medicamentos ad 16 -17
pregnancy:ahorita acd 16 -11 -14
say__do a 11
solo_al a 12
substance:@month acd -31 -40 37
sure__a bd 11 -11
""",
    """
=visit:coming bcd -11 -21 11
de_todo cd -11 12
dentro ad 15 -12
heart:asthma ad 19 -12
heart:to_do a -14
nacid* a -17
organ:a_mi c -11
prior:every* abc -19 11 -23
ride:@relative_and cd -17 23
ride:pensaba ad 17 -10
""",
    """
=body:table d 14
=visit:duele b 11
coming:otra_@place a 12
eaten:eat d -19
effects:mas ad -24 20
my__were ab -10 -15
pregnancy:pase ad 16 -13
presion c -21
se__cuenta ab -14 10
substance:entra ad 12 -11
well:ask_me bc -13 19
""",
    """
any:orale ad -12 22
cinco__me d 10
drive:troca d 12
organ:hicieron ac 11 -11
prior:sirvi* acd -18 -18 26
ride:shop a -14
too__count d 13
""",
    """
=body:atraso d -10
now:swing ad -11 12
que__ver bc 22 -18
texts:a_postcard a 13
the__it b -16
""",
    """
=asks:visit:all:no ab -15 16
cancel:en_la bd 13 -16
halfw* abd 22 -16 -15
heart: d -20
no_toma d -11
not:trust abd -10 12 -14
pregnancy:stoy bd -11 11
""",
    """
=body:tms bcd -12 -13 13
@relative__lol ab 20 -14
allergy:benadryl c -17
anything_since acd 14 -10 -11
coming:sitter c 14
en__@late d -12
espir* ad 12 -11
home:sofa ad -13 13
i__was acd 23 -17 -19
le__mentir d 12
meds:a_handful d 13
meds:and_then ad -13 16
prepa cd -17 19
prior:cuant* bc -11 16
salieron_bien a 10
""",
    """
=rule::unsure:kind|sort_of acd -17 19 -20
it__her d 12
me_dejo abd -11 -14 19
not:voy abcd -29 13 -16 26
ride:one ab 14 -10
""",
    """
allergy:got_it bd 15 -10
allergy:not_to bc -11 11
and_then abd -26 -16 15
dead d -18
only__@medicine b -18
substance:worki* a -17
""",
    """
=body:weird acd -10 13 -19
=tag:substance:yes c 13
brain:brains_good a 13
estoy$ ab 13 -18
fifth abc -21 17 -17
heart:impor* acd -11 18 -10
i__@late bc -12 17
pero__@late ad 11 -15
pregnancy:para_aliviarme d 11
psychosis:right ab 18 -13
""",
    """
=body:stimulator d 12
=visit:preguntar d 13
@symptom__over d 10
any:is_the bd -33 23
hole__my d 11
meds:i_do abd -12 -13 17
my__like bd 11 -15
pregnancy:abril ad -12 15
pressure__itself ad -18 18
prior:pregu* ad -18 13
unless__the a 12
veces_no acd -17 21 -10
y__tambien b -13
""",
    """
amiga d -19
cuantas abcd -28 15 14 -23
heart:#_this ad 16 -13
texts:em ad -12 18
""",
    """
any:cosas a -15
de_noche abd -11 -14 15
diferentes d 12
had:iv abd -10 -11 16
i__@relative cd 24 -19
mejor_en a 10
no_contesto b 11
now:will bcd -21 17 -12
out__do ad -21 22
prior:depresion d -10
still__night d 12
then__not c 10
""",
    """
=body:@food bd 10 -24
=visit:llegue bd -15 13
any:am b -11
gastritis ad 15 -10
it_from a -11
not:treated c -12
stopped$ abcd -23 -13 -15 33
substance:and_my d 10
""",
    """
=body:hits a -10
any:toma b 13
comer ac 11 -20
good_and ad 10 -11
now:had_the ad -13 13
ride:no_consigo ac 13 -12
""",
    """
#__could a -11
=body:own c -10
@drive__no cd 14 -12
goes_up d -10
now:manejando a 17
""",
    """
=any:fuerte ab -10 17
adult:weeks ad 26 -26
allergy:@stop acd -16 -15 20
any:no abcd 22 -26 -14 -13
apenas$ ab 10 -11
cree a 10
does__count abcd -21 -11 16 -15
heart:in_# abd -16 -11 19
no_me a -20
now:segun bc -10 16
parad* b -13
patada a 14
psychosis:a_leer ab -16 18
the_er ad 15 -13
""",
    """
=body:doctors bcd -16 12 -10
^les cd 13 -17
adult:un ad 16 -13
any:is_not abd 21 -12 -14
cuentas ad -11 15
me_out abc 18 -11 -17
my_sugar bd -10 17
nada__no acd -23 30 -12
organ:martes d 17
prescriptions acd 21 -12 -15
psychosis:is_bipolar bc 17 -14
puedo$ abd -21 -14 25
shifts bc -14 13
tuve__mi cd -11 13
va bcd -19 -20 14
""",
    """
=any:otros c 13
any:esa_es d 12
diagnostico$ cd 15 -12
ha_pasado a 12
i__someone ad -25 12
me__y bc -20 -19
prior:the_first b -12
stopped_breathing d 11
the__sending bcd -11 -12 11
""",
    """
=asks:body:after:no ad -12 11
=body:buscar bc -11 14
=rule:allergy:yes:gave|dieron|pusieron|had|got|too abd -18 -11 11
@insurer_@ride a 12
had:not_say a 14
heartbeat ad -11 10
now:que_necesita bd 14 -12
pandemia ad -14 13
""",
    """
=any:way acd -15 -11 16
been_tested ac -16 16
llevo__desde bd 16 -14
now:think_of ad -15 14
think abcd -25 -32 36 -21
todo_eso ad -16 11
""",
    """
=body:vice a 13
=rule:ride:no:no_one|nobody|nadie abcd 33 -22 -22 -17
cdl a 10
coming:dejelo ad 19 -15
dice__@clinician ad -12 11
eaten:la_hora ac -14 16
lo__yo ab -16 12
""",
    """
=body:near a 11
@day__# abcd -20 -16 -11 28
ahora_ando ad 17 -13
allergy:grano* ad -13 21
and__it d -14
books ad -12 12
heart:nobod* ac -13 15
now:estoy_desocupada ad -12 17
now:moles* ad -14 17
organ:todavia c 11
una__se c -13
""",
    """
=body:trago b -14
=lead:body:no:cut:none acd 20 -52 -20
=rule::unsure:cuenta_? abc -16 15 -11
=visit:dije ac 13 -18
had:un abc -20 25 -11
he_says c 11
psychosis:was_on b -10
ride:si bd -12 -11
""",
    """
=body:perfectas ad 12 -11
been_in c -11
correcta d 13
drive:licen* abd 33 -20 -21
pregnancy:desca* acd -25 29 -12
prior:long d -12
substance:eh abcd -17 -14 20 -14
""",
    """
=body:define abd -26 26 -36
=body:possible abcd -11 -11 24 -23
had:never ab 11 -23
list_for cd -15 14
voces$ a -11
""",
    """
=visit:thought c -17
@clinician_was b 11
cuadra$ a -11
multivitamin$ bd 18 -17
now:en_el ad 18 -13
teenager__me ab -15 10
texts:it_@price d -11
whether acd -12 17 -12
""",
    """
=body:should d -14
@day$ ab -21 10
@visit$ ac 12 -39
any:famil* ad 19 -14
cuatro_@month d 12
hace__que abd 14 -12 -21
ride:going ab 10 -15
""",
    """
=any:hot b 12
=body:truck d 17
^boyfriends ab 12 -11
dosis$ a 11
heart:i_used c 12
not:loca c -12
pregnancy:have_the d -12
psychosis:significa d -14
we__with d 10
""",
    """
=any:bear ab 18 -11
=visit:vuelvo bcd -16 -13 13
@drive_my b -12
borderline_# ac -11 16
heart:excep* a 12
la_@stop b -10
la_traigo d 11
not:llego bcd 23 -13 -34
now:acomoda d 13
or abcd -23 25 32 -53
oxy d 11
prior:therapy acd -23 19 -15
si_la abc -18 15 -13
they__my bd -26 19
y__ninguna ad 13 -12
""",
    """
=visit:quede ab 15 -11
esketamine c 14
from_scratch ad 16 -12
organ:ando_con d 10
""",
    """
=any:age abd -19 20 -11
=rule::unsure:not_~2_sure|certain|positive abcd -50 -14 51 -48
=tag:eaten:asks bcd 37 -31 -21
=visit:suyo ab -18 17
attending ab 13 -10
but_he ac 16 -13
complain ad -11 14
en__calle bd 15 -17
fasting ab 11 -14
tengo_claro acd -22 30 -14
was__did ac 10 -13
y_de ac 12 -10
""",
    """
=body:las acd -23 -17 19
=visit:pickup d 14
lo__si ad -11 11
me__@sick a 12
mg$ d 12
""",
    """
acaso$ bc 17 -18
effects:talk b 13
gustan_las a 11
had:it_but ad 27 -25
my__@medicine abd -19 -11 17
skips abc -17 -15 20
""",
    """
=any:o abcd -19 -14 38 -31
=body:could abc -31 -41 24
a_miscarriage b 11
can__i ac 19 -25
drive:is_that d 11
i__work ab -27 21
laughing c -15
neuro* bd -20 12
now:falta ad -18 18
psychosis:the_patient d 11
""",
    """
=body:intacta ab 18 -12
=rule:organ:yes:sale|escapa_~2_orina|pipi d 11
=visit:walk abd -13 23 -11
a_lot ac -20 13
eaten:anoch* ad 14 -11
have__me ad 12 -18
leve bd -18 16
que_viene abd 18 -10 -12
texts:decide cd 13 -11
young b -11
""",
    """
=body:soltar ad -10 12
dado_nada a 11
drive:@insurance ab -12 15
o_que ab -15 20
pregnancy:ya_ni cd 10 -11
""",
    """
=any:fiddle ad -11 12
bottle__@drug ad -10 11
brain:@open abc -19 18 -14
cualq* abd 28 -18 -24
eaten:@medicine_with a 11
eaten:algo ad -13 17
home:know c -10
lo_internaron b 14
plent* bc -11 -11
prednisone ad -13 23
substance:define_problem acd -14 17 -10
""",
    """
any:i_@eat b 11
biscuits_and d 11
soon$ a -11
till c -13
""",
    """
=rule:well:unsure:meh|okay|ok|alright|tirando cd -32 17
@treat_dana b 11
last__lol ad -11 17
medic* ac 18 -16
no__ningun ad -12 17
not_miss c -11
ride:proud d 12
sisters ad 17 -20
well:mas_o abcd -18 -15 23 -22
ya_les abd -11 26 -20
""",
    """
=signs:organ:yes ab -23 -23
=visit:parte bd 15 -16
@sick__@stop ad 16 -14
^happy ab -12 16
^nothing abcd -31 10 -17 22
any:that_is abcd 16 -43 -12 11
psychosis:se_que bc -12 14
texts:@visit ad -26 26
voy__@relative d 15
ya__eso abd -20 25 -12
""",
    """
=any:got c -23
=rule::idiom_yes:not_mind ad -10 12
@month__@treat ad 24 -21
a__sure c 13
after__week d -14
heart:stents ad -14 10
now:la_agenda c 12
""",
    """
=rule::asks:does_~3_count acd -22 15 -16
about__hour ad -15 11
cancel:esposo d -10
heart:medican d 10
inflamado d 13
meds:to_know bd 11 -11
no__pero acd -16 -16 27
prior:my_fourth d 14
substance:@stop_de c -11
thought__a ad 26 -30
""",
    """
anyone_here ac 16 -15
brain:in ad -19 10
cancel:your b 13
meds:una abcd -17 -20 -18 31
now:ya acd -17 -10 19
preg ad -22 29
""",
    """
had:new b -17
i__@stop bc -15 15
it__one c 10
it_go a 10
una__media acd -12 15 -12
""",
    """
=body:waiting abc -17 -16 18
@cancel$ ac 12 -23
@insurer__que a 11
baje_de cd 15 -14
compared abcd -13 22 -12 -13
de__semana cd -19 15
drive:@day ab -12 17
la__semana bc -12 21
on__clock ad 15 -12
up_here d 12
""",
    """
=any:mero bd -13 19
=body:sentido abc -12 11 12
^enlarged ad -10 18
adult:old_enough d 11
good__mine ac -11 18
not:pienso ad -16 10
passed__physical a 14
pregnancy:test_yesterday d 11
prior:apena* acd 25 -14 -19
que__me ad -33 16
teresa bd 17 -15
y__aviso c 13
""",
    """
amazing ad -11 14
are_running c 11
arreg* bcd -12 21 -15
cancel:do_i a -11
nomas_@medicine ad 13 -11
ride:aun ac -21 25
substance:@drug_to ac 25 -24
""",
    """
brain:he_tenido ad 13 -12
brain:mas d 12
well:hardl* ad 20 -15
well:usted ab -17 18
""",
    """
=body:transplant cd -19 18
=signs:visit:yes: abcd -22 -31 -33 34
a__attack bcd 13 -15 -14
eaten:@relative_@eat bd 13 -17
home:like a -11
home:seguimos ad 18 -13
i__@sick a -13
is__stuff abd -12 16 -10
la_calle bd 13 -17
no_voy abd -12 -10 17
not:tomo abd 12 -18 -16
organ:parts a 14
prior:any abc 15 -13 -30
psychosis:seroquel bd 14 -10
ride:still acd -23 32 -21
stree* c -30
""",
    """
=body:heard abd 12 -16 -13
@body__y b 11
any:revis* c 12
check$ abcd 22 -12 -12 -11
en__junta b 11
ride:who_would a 13
text__not b 14
""",
    """
=lead:body:yes:2 acd 23 10 -22
@relative__mi c -14
am__@clinician abd 24 -12 -16
dejarlo cd -16 11
here_in d 13
insists d 14
my_papers acd -16 14 -10
organ:lot_of c -12
pregnancy:anos abcd 20 -16 -16 -13
ride:ser_un b 10
this_time abc 22 -20 -10
""",
    """
eaten:not_remember ac -12 13
muy__de bc -13 12
not:entiendo abd -17 15 -10
si__nunca a 12
""",
    """
am_free d 10
effects:muy d -13
now:daughter a 10
yes__is ad -28 24
""",
    """
cancel:@relative_@cancel bd 14 -26
eaten:poqui* d 11
effects:devolvi d 17
home__# ad -15 12
in_a ad -11 -15
list acd 24 -21 -21
me__por b -19
than bd -35 17
up__surgery a 13
""",
    """
^buen ab -22 14
^tms ad -11 14
a_@sick b -15
antes__las cd 13 -17
home:dropped_me d 10
substance:cdl a 10
the__than a 12
""",
    """
brain:es a 11
break abcd -28 -13 -12 29
but__ok ac 18 -11
had:a_empezar a 13
maybe_two a 11
might__a cd 14 -11
texts:this_one b -20
""",
    """
=visit:everybody ab 21 -15
@stop_la a 12
estoy_cocinando a 10
my__let acd 11 -13 -13
not:comment abcd -31 35 -11 -11
now:you_need abd -13 -13 19
volvi__en d 11
""",
    """
@price_is c 12
drive:a_car ab 10 -18
higado_graso ad -14 11
i__minor ad 18 -18
pregnancy:at cd -30 16
sec__am bd 19 -17
to_is a 12
y_todo c -12
""",
    """
=rule:allergy:yes:soy_alergic*_a_~1_eso|esa|ella|k d 14
=visit:come bc 18 -19
=visit:still abcd 17 -21 25 -48
de_cinco bd -14 13
hole d 15
stress_test a 14
texts:se_me cd -11 14
""",
    """
#_s abd 13 -14 -10
meds:same abd -12 23 -17
on_a ad 21 -21
""",
    """
=visit:wait abc 11 -10 -13
^hungry ab 18 -11
de_encargo d 13
do__text abd 16 -13 -11
""",
    """
=rule:substance:no:no_~1_tomo|bebo|fumo|uso|consumo ad 21 -13
and_sulfa b 14
crazy$ abd -15 -16 23
meds:it abc 11 -13 -12
my_shoulder b 13
not_touched a 10
""",
    """
=said:texts:no abd 39 -61 -26
@thanks__dios abcd 17 -34 -12 11
cancel:no_la bcd -23 -15 18
go_on ad -24 15
licen* ac 24 -27
""",
    """
a_monitor c 10
coming:esta_noche a 12
eaten:@call acd -20 16 -21
meds:estoy bc -14 14
or__my ac -13 14
que__ni b -11
substance:i_@drug b -16
trote* ad 16 -17
un__sin ad -25 19
""",
    """
=body:mania acd -21 -27 25
safe:no a 18
""",
    """
=any:ratos ac -15 16
=body:ayer c -20
=rule:ride:unsure:estoy_viendo c 12
@drug__night ac -21 11
a_@clinician b -14
better c -10
brain:my abcd 17 13 -21 -29
leftover abd -10 -11 20
not:able ac 13 -12
now:watch* ad -10 13
pharm* ac -11 11
pregnancy:#_weeks abcd -40 -15 -18 44
question$ acd 11 -11 -12
ride:toda ab 13 -10
si__por abd 22 -13 -26
wrote__my d 14
you__me bd 14 -19
""",
    """
=any:send bd -10 12
any:puedo a -21
flutters a 10
now:salgo ad 13 -12
wondered c 13
""",
    """
coming:see ad -12 19
is__@medicine a -23
is__best bd -19 18
pregnancy:cerra* ad 14 -10
""",
    """
^problem acd -27 27 -11
allergy:only_the ad -12 13
has__i abc 15 -14 -11
much_for b 12
que__del abcd -14 12 12 -11
still_looking ac -14 18
whenever$ bd -22 24
""",
    """
con__@relative abcd 16 -18 12 -22
i__@body abc -22 -13 24
is__it c -12
not:great c 11
ride:quede ac 18 -17
""",
    """
adult:grandma cd -14 25
dale d 11
drive:coming a 11
embarazada a -15
esta__por b 11
heart:chiqu* c 13
heart:mule a 13
nadita abd 27 -18 -12
no__dia ad -12 18
now:@drive ad 21 -15
now:parec* ad -10 15
prior:vale c 10
""",
    """
=visit:wild ab -10 18
@treat__que d 11
busy d 12
de__anexo d 10
dip a 11
drive:with_my abd 29 -13 -18
long__take c 10
pregnancy:irregular ac -20 22
time_is ac -32 16
tried__@treat a 10
""",
    """
allergy:know d -22
allergy:were a 11
banco b 12
organ:back_perf a 13
underage ad 14 -11
""",
    """
any:got bd -22 20
apenas_me ad -11 15
beers__@day a 11
brain:futbol_americano d 10
is_@day bd 15 -12
psychosis:soy_bipolar bd -12 13
soy__a a -12
that__one c -10
to_you ad -15 -20
tratamiento cd 14 -22
""",
    """
brain:up ad 13 -18
eaten:minutes ac -14 -13
is__@call abc -11 -39 20
las__las a 13
manias d 10
never__so ad -24 22
pregnancy:work d 10
ride:ya_no ad 17 -19
told__to b -16
""",
    """
=body:church ad 11 -14
=body:why abd -44 43 -14
cancel:seguir abcd -15 -12 -13 19
eaten:fasted ab 15 -13
meds:sigo ad -11 13
now:week acd 14 15 -24
papas d -13
passing ad -11 18
""",
    """
=body:tercera d 13
@body__all b 14
aguitado acd 27 -15 -18
am_not ac -14 -12
her_a a 13
my__and abcd -11 -13 -16 20
no__preocupe ac 13 -13
pregnancy:camin* bd -11 13
problemas$ c -11
since__out d -11
""",
    """
left__@clothes b 12
skip_the b -12
substance:dios bc 17 -11
think_this c 10
""",
    """
lady abc -21 18 -16
well:decai* acd 20 -17 -18
""",
    """
=body:anticoagulante ad -10 16
=visit:reconozco abd -15 14 -11
brain:hard b -10
coming:ya_no ad 38 -36
en__en bc -18 14
heart:nervi* c 13
now:have_my ab 15 -15
now:not_work ad 16 -13
organ:gastritis ad 15 -10
""",
    """
#__@date d 13
=body:stranger ad -15 17
=body:vida abc 26 -21 -20
=tag:effects:no c -14
exact* ac -21 24
for__@treat a 15
from_it c -15
it__is bcd -18 -17 18
mi_primera ab 17 -18
prior:kinds d 15
ride:bike a 11
ride:is_not d 12
""",
    """
=rule::no:i_do|did|have|am|can|will_not ab -34 26
now:unless c 14
substance:twent* ad 14 -12
tired abd -16 24 -14
""",
    """
=body:botella bcd -12 -15 11
cansada a -13
i_never abc 16 -19 -16
pregnancy:embarazada_de a 12
well:@move abcd 25 -14 -10 -14
""",
    """
^lidocaine a 12
eaten:@food_count bc 12 -13
guess abc -28 -31 23
something_i b 13
volve* ab 10 -15
""",
    """
=said:effects:no acd 20 -42 -11
now:at cd -16 -11
over__check a 10
patient bc -13 -13
text__@call ad -15 19
""",
    """
corazon__me d 11
now:break d 10
now:you_try a 11
organ:prostate d -13
substance:bette* cd -10 14
tried_it b -14
two_@year abcd 12 -13 11 -17
""",
    """
=any:bueno ad -19 15
=any:dificil cd 16 -13
@month__today ad 15 -11
me_llaman ab -19 16
now$ b -21
now:i_will d -11
now:orden ad -17 22
organ:higado_bien ad 13 -13
prior:tipo b 11
""",
    """
and__negative d -12
by_# ad -11 16
i__sure abcd 15 -12 11 -19
pregnancy:una ab -28 19
""",
    """
any:rather ad 14 -13
got__by b 11
meds:unsur* c 11
prior:is_one c -16
see_my bc 14 -11
texts:en abc -35 40 -26
well:regular a 13
""",
    """
con__no abc -12 12 -14
meds:@insurance_no b 11
not:@food abc 13 -20 -15
rough$ d 16
substance:@call_it a 10
""",
    """
adult:#_el cd 10 -11
adult:has a 15
allergy:is_it ac -22 12
brain:not_been ac 13 -11
everything_@medicine ac -15 18
i__job d 13
just_want b 12
know__my ac -13 13
lo cd 10 -18
not__my a -15
nunca__a d -13
prior:hospital cd 16 -15
""",
    """
=body:crei c -13
=rule::yes:claro_que_si a 13
@wrong__are a 11
a_@relative a -15
allergy:inyec* cd 16 -15
camion c -15
no__since ad -13 15
well:go c 11
y__los bd -10 11
""",
    """
llego__mi ab -15 11
ride:anyone ac 20 -19
se__y ab 10 -14
soy_su c -13
substance:day_and cd -11 15
""",
    """
=any:could a -22
ride:bring* acd -19 -11 23
""",
    """
group c -14
i_tell bcd -22 28 -12
just_@drug bd -11 -17
no_entiendo ab -12 16
""",
    """
=body:pandemia ad -14 13
=visit:ok abc -21 11 -11
@clinician_wants cd 16 -14
and__in abcd 25 -22 -17 -13
it_tomorrow ad 17 -14
que__en abc -13 -11 15
white ad 13 -11
""",
    """
=body:@book b 13
=signs:brain:unsure b -23
home:en abcd 21 -54 -20 10
psychosis:of_the d -10
""",
    """
=body:drinks bd 11 -10
^cuenta ad -17 11
any:doctor ac 12 -14
encar* b 12
matter$ ac -15 -14
prior:was_a c 13
psychosis:@relative cd -15 -13
queda$ d 11
""",
    """
=body:tantito b 13
=visit:pulling ad 18 -12
any:paso abd 23 -17 -11
heart:pacemaker d 11
intend_to abcd -12 -11 -14 19
moved__to a 11
no_pero ad -22 21
""",
    """
=body:sane abcd 34 -21 -12 -23
=tag:adult:proxy d -13
^como abcd -20 29 -15 -18
effects:do_not d -13
me_that bcd 18 -11 -18
nada__vez d 10
organ:months c 12
pregnancy:in acd -13 20 -15
""",
    """
allergy:nunca_me c 11
effects:es acd -11 27 -29
lost_my bd -20 12
not:consegui a 11
paro_de cd 16 -15
substance:al abd 10 10 -17
that_with abd -12 15 -11
well:and_the d -13
well:regul* bcd -11 12 -24
what_do b -14
""",
    """
any:ayunas ad 28 -26
any:manana c 10
brain:counts bc 15 -17
fall$ c -12
fixing ad 13 -10
i__ok abd 21 -13 -14
la_mia ab 10 -15
not__@day bcd 11 14 -23
prior:de_todo ad -14 11
psychosis:was_for ab -11 11
ride:take cd -26 20
""",
    """
^cuenten a 11
allergy:not_@treat ad 17 -16
but__had ad 13 -15
cardiology_@visit c 12
had:creo ac -11 19
heart:la_de ab 13 -10
now:confirmo cd 13 -11
sesion acd 21 -11 -24
substance:de_mas ac -14 20
substance:that_a cd 21 -16
tendr* abcd -23 -31 42 -30
""",
    """
=body:telefono b 13
adult:til ad 26 -24
cancel:might d 15
heart:doctora ad 11 -10
heart:no ad -31 13
""",
    """
any:mis_@relative ad 18 -13
cancel:count ad -16 20
drops$ a -11
not:llaman ab -14 14
substance:go c -11
""",
    """
had:empezar a 13
heart:seguro b 11
now:of_a ad -13 14
psychosis:am bc 15 -23
""",
    """
#__am b -13
@clinician__la a -15
el_hombro c -10
flying a 10
prior:diagn* ad 14 -11
""",
    """
=rule:coming:yes:go_right|go|right_ahead ad 23 -22
=visit:place c -11
bros c 12
eaten:last_night abd 15 -12 -14
exactamente ab -14 12
finish abd -11 12 -10
heart:has c -11
not__clue acd -22 26 -14
por_correo ad 19 -21
pregnancy:rayit* a -12
psychosis:does_postpartum bc -22 22
sirve acd -22 -14 21
texts:estoy abd -28 25 -15
these_days b 18
""",
    """
@date__i bd 15 -13
el_futbol ad 11 -11
fue_un a 16
left__it d 19
""",
    """
=any:more b -18
=body:were bcd -36 15 -13
=said:ask:signs_of_both b -47
^@drive bc 12 -24
adult:seven* a 12
eaten:desay* d 13
is_as bcd -20 16 -15
pregnancy:melli* d 14
would__there b -10
""",
    """
=said:no:what_the_text_says_after_all ad 19 -27
@fetch$ cd -30 22
beats_me c 14
lord c -11
murio_por bd 12 -10
not:y b -13
now:can_make d 11
pregnancy:tiene ab 11 -16
prior:terapias bd 17 -12
told__i c -11
""",
    """
=body:are bcd 10 11 -26
=visit:nomas ab -18 12
as__baby ac -13 16
coming:@insurer_a ad 16 -13
eaten:# b -26
jale$ ad 15 -12
murio__embolia b 10
well:a_few c 10
""",
    """
110/7* ad 19 -12
@medicine__after cd 16 -13
honestamente$ d 12
organ:traba* ad 15 -12
pregnancy:regul* c 11
que__@relative abd 12 -16 -12
substance:agua a 11
""",
    """
=rule:well:yes:good|great|fine|better|well|wond ac -25 17
=signs:body:no+yes: bc -49 -17
eaten:have ad 15 -22
liver_out d 13
substance:year c -18
""",
    """
allergy:second a -13
home:@call ac -11 15
injections d 12
now:la_casa ad -13 20
presion$ b -11
problema__@relative bd -11 17
rato$ abd -15 -11 20
salam* d 13
""",
    """
=any:social d 14
dab ac -16 17
guess$ abcd -19 -11 23 -13
latex$ ad 11 -15
once_never ad -11 13
que__hasta a 11
""",
    """
@symptom__eso d -11
chair$ acd -12 -14 13
la_recibi c -12
prior:@clinician_has d 10
psychosis:que_significa d -14
texts:@english ad -11 13
""",
    """
adult:could_be d 12
i_might d -16
one_@drive d 12
usaro* d -10
y__bien ad 16 -14
""",
    """
@day__si acd -10 18 -12
but_i b -62
eso_lo ab -11 20
is_own ad -10 11
on__way abcd -12 -12 -15 22
psychosis:my_ex abd -19 22 -17
turned_into d 12
what_i bd -17 11
""",
    """
=body:maratones a 13
=visit:regreso bc -17 -19
cancel:please b -22
do_@medicine bd 19 -13
haha abcd 15 15 -30 -24
moved$ a 12
next_week acd -25 19 -16
steer ac -11 15
substance:dejar* ad -11 16
""",
    """
=signs:substance:no+yes d -12
ese__mi ab 21 -16
heart:hace_# ad -16 14
i__outside b 11
list__a cd -15 14
pase__los ad 16 -14
""",
    """
=number:any:few bcd -15 -30 13
any:luego_le c 14
been_to c 10
eaten:empty abc 20 -22 -10
es__pero a -13
pipi$ d 14
ride:consi* cd 14 -18
substance:every_day ac -10 12
""",
    """
=body:somewhere d 16
=signs:body:unsure:other acd -13 22 -16
es__el a -11
esa__recojo a 13
no$ abd 69 -84 -68
not:it ac -25 12
pregnancy:test_was cd -12 18
texts:neighbors c 11
""",
    """
=body:med ad 23 -24
first_timer a 16
texts:last_@year d -12
""",
    """
=rule:had:unsure:spravato|esketamin* abd -14 -23 16
@cancel_por bd -15 13
^more abc 14 -11 -13
a_lady ab -12 19
autom* bc 14 -14
carro_a cd 13 -16
caught b -10
eaten:an_hour ad -14 17
fifte* abd 20 -11 -15
heart:all c -20
hongo* bd 11 -15
mismo$ ad -10 13
now:@vehicle b -15
psychosis:lo_descartaron a 16
well:estoy_en bcd -12 -11 15
""",
    """
=any:getting ac -11 16
=body:textbook a 15
fax b 11
had:off_the b 11
meds:a_day d 16
prior:and_then acd -10 -12 15
psychosis:borderline ac 11 -10
quien__esto b 10
this_will bd -15 16
to__sulfa ab -11 14
waiting_on abcd -22 -19 37 -28
y__dice c 12
""",
    """
=body:went abd -23 -21 13
^well ac -24 21
organ:alway* bd -12 10
peso cd 13 -15
seized__a d 10
yes__has d 12
""",
    """
=body:dias abd -41 -13 18
=visit:libre abd -20 -13 26
@relative_con d 11
any:me_quedo a 14
schizo$ ad -11 20
to_do a -15
""",
    """
=body:infarto c -13
a__maybe b -10
a__once cd 11 -21
entre acd -23 25 -18
heart:chole* c -10
i__tried acd -12 -13 12
igual__mi bd -10 12
luego_que d -11
not:two d 13
quiza abcd -30 -19 37 -23
rehabilitacion$ d 16
substance:is_too b 15
tomo_una b -15
y_sin c -14
""",
    """
=signs:ride:unsure d -20
=tag:meds:asks a -16
=visit:mrs b 12
allergy:in_# b -13
embarazada_y a -15
for__@call a 12
like__my d 12
pregnancy:mis_dias a 11
up__in ad 14 -13
""",
    """
=denials:body:1: abd 20 -50 -19
and_gravy d 11
fui cd 11 -13
heart:am_nervous b -11
neede* a -14
ni__me ab 12 -11
no_he abc -18 11 12
not b -26
""",
    """
=body:type bd -12 16
ago__@food ad -15 14
colors$ bd 20 -22
effects:saili* a 11
had:my_third d 13
heart:@relative_has ab -13 12
now:@insurance bd 13 -11
on__brain c -10
puede_@drug b 13
""",
    """
between_me b 13
esa__a ad 14 -11
heart:nothing b -19
that_on ab -12 17
""",
    """
texts:no_por a 10
todavia__mi d 11
""",
    """
=any:night bc -13 -16
=signs:any:yes:unsure abd -37 -16 18
adult:of_# ad -14 18
any:no_le ab -21 18
lady_at bd -10 10
years c -11
""",
    """
allergy:it_at b 10
any:ni_si ac -16 17
blood__the bc -15 11
le__mi bcd -26 12 -14
organ:one d -13
pregnancy:perso* ab -12 22
psychosis:mi_ex b 13
well:baja c 14
""",
    """
@drive_yo bd -20 12
@treat_hurt bd 16 -11
cancel:am_in ac 12 -14
claro bc -39 11
desde_la d 12
i_only ad 10 -17
like__to b 11
no__si ad -38 13
prior:works ad -18 17
psychosis:los_papeles ac -15 11
somebody cd 16 -28
""",
    """
#__i b -13
allergy:las_abejas a 11
cancel:mine abd 22 -15 -13
de__que bd -40 23
del_marcapasos d 12
had:not_tried ad 17 -14
heart:toma ab -13 11
la_mente a 11
not:calls ac -15 -11
now:here b -11
psychosis:am_bipolar d 11
quiza$ acd -14 23 -13
ride:contestado c 13
""",
    """
all_right ad -20 17
allergy:quit d 13
cbd bcd -11 21 -18
coming:mas a 11
meds:birth_control ad -14 20
now:sounds d 16
storm ab -16 12
""",
    """
been__pressure ad 13 -11
buenos abcd -20 32 -15 -26
dialysis c -12
did__get ab -15 18
grandma acd -16 -21 21
lista_de a 15
not:those abcd 24 -17 -15 -12
not__go abd -17 11 11
organ:fibro* c 18
""",
    """
=body:pulsera ad -15 19
=said:ask:yes_or_no_on_a_condition_only c -20
=turn:any:none:yes ad -27 23
=visit:@eat c -18
@year_sober d -18
a_bear ab 18 -11
ago_nothing ad 12 -11
organ:count abcd -12 31 -23 -18
organ:liver_and ad 25 -23
ride:she ad -16 14
the_shot abcd 28 -12 -15 -23
""",
    """
=body:resonancia c 12
=visit:cayo ad 18 -14
=visit:said b -11
@treat_si ad -22 22
and__will abd -11 -11 16
el__da d 10
es__toma a 11
esta_lejos b 13
wild__could ad -14 15
""",
    """
cancel:quiero c -12
heart:on_the acd -19 25 -20
termi* bcd -28 -12 27
""",
    """
=any:sala ab -11 15
and__next c 11
do_i ab -25 11
fine__i ad -15 18
honest$ ac -12 11
pero_llegamos d 11
que__@price d 10
substance:sin c -19
""",
    """
@drug__pain c 11
@hours__no ad -10 11
eleva* ab -11 -11
have_any ad 15 -11
me__hablando b 11
not:drugs abc 15 -13 -16
prior:gummies bc -19 19
queda__el cd 11 -14
stopped__last b 11
substance:a_bit c 11
well:littl* b 11
""",
    """
el__si a -13
el_aparato ac 17 -12
las_que b -14
now:hora_me a -10
please__i ad -20 21
ride:de_la d 10
ride:he_is b 14
substance:@drug_cuenta bd 13 -15
""",
    """
=body:kidney cd -18 10
=visit:cancelala a 13
en__para a 16
es_de abcd 14 -28 19 -26
had:@body d 13
not:nino ac -18 11
not__then ab -11 11
""",
    """
=body:dieta cd 14 -10
=body:recai d 12
had:dolor a -11
hecho__la b -14
llegar__en a 11
mejor__correo ad 14 -13
not:worked acd -16 -16 21
not__off ad 13 -11
pregnancy:puedo c 12
que__fue ad 11 -12
resultados$ bd 13 -12
way__@relative c 10
""",
    """
=body:sixty ad 21 -15
drive:pensaba abc -12 -13 17
miss__@medicine ad -20 22
psychosis:esqui* acd -19 -24 28
secure$ ab -10 13
substance:stopped b 12
well:fu_ni c 12
""",
    """
both__parents bd 15 -12
fine$ abd 22 -51 -13
meds:sec b 11
mil__todo b 11
not_you c -11
prior:dos_o bd 16 -16
substance:@body acd -12 -13 11
""",
    """
=any:quita ab 11 -18
could__a a -10
on__chart ab 12 -11
than_i b -19
""",
    """
#__licencia d 10
=any:to d -19
=body:except bcd -14 -15 17
=body:muy d -15
corre* abcd -11 -26 -20 29
i_plan ab 13 -14
i_say bd 15 -12
never__it ad 12 -20
not_believe a 11
texts:ahead d 10
transporte d -11
""",
    """
=body:pregnant c -28
any:jajaja bd 17 -12
at__house ad 18 -14
decided$ acd -12 16 -10
eaten:i_am bcd 23 -13 -21
eh acd -20 18 -13
eso_mismo bd -17 21
habria__ver c 20
heart:@call_me b 11
mero$ bd -13 19
no_perdon ad 14 -10
pregnancy:la_@visit bd 18 -15
psychosis:ansiedad a 12
""",
    """
=denials:visit:2: abcd 14 -32 -29 12
a_los cd -12 -18
had__to d -11
i__give ad 16 -10
meds:never b -12
meds:say bcd -19 23 -10
organ:el_rinon c -12
por_un a -12
""",
    """
=body:pharmacy a -20
=signs:visit:yes:turned c -13
adult:security d 10
es_no ad 24 -22
i__@drink ab -10 14
liver* ad -23 27
por_texto a -12
psychosis:only_the a 13
que__pues c -18
well:off cd 15 -20
""",
    """
=visit:check d -16
heart:well d 11
my_# a 11
not:told acd -13 14 -17
""",
    """
=lead:any:yes:on:yes acd -19 -16 30
@medicine_for bd -23 11
heart:pastillas acd -13 22 -11
llama* abc -22 17 -19
por_vida d 11
""",
    """
alarma ac 12 -10
hungr* acd 24 -12 -27
i__one bc -21 17
prior:he abc 16 -17 -36
rinon_a bd -10 13
""",
    """
allergy:nausea b 11
cancel:vemos cd 14 -22
clock* d -11
drive:suyo ab -18 15
grave ad -14 17
have_the c -21
heart:it ad -21 10
parte__quien b 13
presion__me bd -12 13
prior:@medicine_me ad -13 10
""",
    """
=any:al abcd -13 -26 -27 35
=visit:might abd -37 -21 10
adult:abuela bd -21 17
adult:desde ad -13 16
cancel:visit d 15
coming:home ad 13 -10
dos_veces b -16
habia* ad -12 13
now:me_the ad -14 19
psychosis:have_not d 12
should_i bcd 21 -11 -13
""",
    """
=body:started abc 10 -19 -21
=rule:heart:yes:heart_~1_doctor d -12
is_out acd 20 -12 -11
no_puro ad -11 13
pregnancy:andamos ac -11 19
ride:cousin abd -25 -10 24
treme* c -14
""",
    """
=number:substance:old ad -34 36
along acd -18 -12 15
brain:is_fine ab 15 -15
cancel:til ac -20 17
de_parte abcd -20 30 -11 -28
landl* ad -12 14
no__lol b 10
not:what abcd -10 -13 26 -23
texts:sure abd -10 -11 16
that_out ac -13 21
""",
    """
=body:good abcd 44 -41 -33 -14
=visit:point a 13
cancel:borre* abcd -15 -13 -10 21
coming:ya_me bd 11 -24
eaten:at_the abd -14 -20 25
eaten:since_# ad 16 -16
ni__mas ac -14 17
nothing__can ac -16 17
now:pass_on a 10
perfectos acd 21 -11 -12
substance:es_problema bcd -11 13 -18
well:madre d 10
""",
    """
grave* d 12
home:esta_es c 11
not:toma d -21
organ:cirrosis ad -10 11
pregnancy:encinta ad -14 20
she_has d -14
siempre_soy c 10
substance:@open acd -12 13 -11
""",
    """
any:and_a ad 18 -15
bodas$ a 14
brain:mi_@relative c -13
but__does c -14
cuerpo_y d 10
is__chance ac -20 24
it_fine a 12
not:form a -10
ride:pick_me d 13
""",
    """
cerro$ ad 19 -14
drive:call ab -23 21
home:apart* d 11
pregnancy:tomor* ac -11 13
veo__que b 11
""",
    """
=any:empece c 11
any:had_@food acd -11 -16 17
bano$ c 11
home:on_the acd 25 -11 -18
i__cardiologist c -12
not:come ab -12 10
not:la ad -29 12
substance:la_coca d 18
who__is c -15
""",
    """
=visit:was bcd 25 -23 -15
@relative__@cancel ad 10 -10
adult:different_birth c 12
are_asleep ad -19 20
biscuits d 11
now:a_las abcd -10 -11 -12 17
ones__me c 11
parece$ abcd -17 -23 24 -23
the__maybe bc 15 -18
y__conozco c 14
""",
    """
=body:about acd 15 -10 -17
any:sabri* ac -11 15
brain:limpi* c -10
coming:talk c 12
de_@drug ad -20 13
es__nervios c 11
meds:not_on a 13
meds:o d 12
ride:said_ok d 12
""",
    """
=rule::asks:^_por_que abcd -14 27 -12 -21
^slept ad 26 -22
dice abcd -36 -20 16 11
heart:i_can ad 14 -11
heart:que_me cd -18 10
now:let_us ad -13 16
one__said ac -16 16
ride:boy ad -16 22
substance:a_day bcd -10 -13 15
""",
    """
=any:dolor abcd 12 -23 -32 15
=signs:body:no:turned ad -14 15
^some abc -26 -13 26
allergy:i_might a 10
am__twins ad -10 17
any:good_as c 10
born$ a 10
cancel:think abcd -10 -15 18 -12
coming:do b 11
drive:y_mi ac -23 16
heart:monitor ab -12 -15
now:te ac -12 15
puede__yo d 11
""",
    """
=body:ver d -25
cancel:not_miss ad 26 -26
let__my d -11
substance:sleep bd -10 -15
the_hour ad 17 -16
will__be abc 12 14 -24
worked$ abcd -20 -13 -19 28
""",
    """
=rule:allergy:yes:me_cayo|hizo|fue|puso_~1_mal|dan a -15
heart:@day d -28
me_do d 10
not__anesthesia d 10
organ:jaundice_as c 14
psychosis:todav* ab -11 12
ride:fell_through ab 11 -11
well:aun_no ab -12 11
""",
    """
=body:wish abcd 35 -21 -17 -23
=rule:prior:no:never|nunca_~3_tried|taken|been| acd 25 -11 -17
^and abcd 34 -18 -17 -30
minutes$ d -12
went_from ad -21 22
""",
    """
=any:volvi acd -13 -11 23
=body:diagnosticaron cd -15 10
allergy:not ab -10 -23
allergy:st ad 13 -11
bebo abc 15 -23 -18
brain:dado ad 11 -10
heart:ya ab -25 17
i__nobody a 12
i_run a 16
piece ad -10 16
up_fine a 10
you__my abd -12 18 -13
""",
    """
coming:antes cd 13 -11
cyst cd -14 18
drive:drive* c -17
eaten:supposed d 10
guess_so cd -12 14
meds:on_anything d -12
pregnancy:matte* abd -12 16 -10
ride:what_time bd -14 20
""",
    """
am__today ad -14 15
coming:se_me d -18
coming:whole a 12
era_la d 16
home:cuart* a -11
home:stopped ad 13 -12
may a -24
of__things b 11
organ:four a -11
prior:alcanzo b 11
ride:en ad 20 -30
well:weather a 13
well__got cd 19 -11
""",
    """
@stop_@drug bd 21 -13
any:que_@insurer ad 15 -12
eaten:almos* cd 14 -17
only_@treat ac -22 18
organ:on_it cd -11 11
prior:puro_@drink a 12
ride:ir ad -13 15
""",
    """
=any:iba ab 15 -10
define__i bc -10 14
me_interesa b 11
organ:have_to cd -17 24
the_blood c -10
una__ya d -14
whene* abd -16 -32 28
""",
    """
=visit:now abc -13 -11 20
^mis c -12
austin d 12
de__falta cd 16 -15
drive:wife ad 24 -29
en__pero abcd -21 -10 16 16
had:not_this ad 15 -14
now:good_to d 10
outside acd 14 -15 -17
""",
    """
alergica$ ab 10 -19
brain:did_not bd 11 -16
llueva d 17
not:esa b 14
prior:ningu* cd -18 10
suffering ad 20 -12
""",
    """
#_over abc 11 -20 -17
=body:artery d 12
apenas__# a -18
esquizofrenia acd -19 -14 18
is_schizo b 10
prior:zero abd 25 -10 -13
texts:think c 11
""",
    """
=body:imaginate d 12
=visit:pensado c 14
trimester$ ad -19 26
well:better_some cd 23 -23
""",
    """
had:la cd -27 16
not:ido abd -12 23 -14
well:tiran* a 14
""",
    """
drive:will_nap d 11
meds:years ad 23 -24
organ:spring a -11
psychosis:old bcd -17 27 -18
""",
    """
=any:bit bcd -12 -13 21
clot b -12
had:cuand* a -13
had:possi* cd 14 -10
had:somet* cd 13 -13
his d -19
meds:am ad -15 17
terapia cd 14 -22
""",
    """
=visit:any bc -13 -18
any:and_i abd -18 -11 18
desde_anoche a 12
heart:at_night cd 11 -12
heart:no_@medicine ac -18 20
organ:plumbing a 13
que_@relative ab -10 13
todos_mis a 11
too$ abcd 23 20 -25 -22
""",
    """
=body:mentioned bcd -15 24 -24
=visit:patron cd 12 -11
are__that abd -11 -12 15
cuerd* ab 17 -11
effects:been ad -20 17
had:new_to bd -12 10
home:jacket bd 16 -12
off_for b -14
pump_for abd -10 -13 14
swelled b -12
you_asking c 14
""",
    """
@relative_never d -16
and_@medicine abcd -10 -31 -10 25
ride:the_shop a -14
using abd -21 -20 21
""",
    """
=body:depresion ad 13 -16
=visit:perfecto ad -26 29
all_i ab 10 -16
allergy:if b 18
como_sigo cd 15 -13
heart:alta abc -28 -11 19
manana_le acd -10 18 -12
october ab 15 -10
pregnancy:para_mi d 12
shrooms cd 10 -11
toler* abc 27 -26 -18
""",
    """
any:en acd 14 -14 -16
any:in_this a 13
cancel:que_la bd -23 13
cancel:queri* acd 16 -11 -14
had__give d 10
he_is ac 15 -34
kidney__@relative bd -10 14
not:falta abcd -10 -11 -19 21
organ:estan_haciendo c 10
organ:stone ac -11 13
por__me bd -16 19
pregnancy:me_quitaron a 10
vicio* a 11
well:i_am b -37
""",
    """
=visit:calls b -21
amamantando$ d 15
amanezca__la c 12
couple_of ac -10 12
drive:allowed b 11
texts:@drive bcd 22 -12 -22
there__like b 13
well:@relative_no c 10
will_i b 20
""",
    """
ask__he bd 18 -10
brain:two ad -18 19
have__@medicine abc 10 10 -12
heart:high_and ac -11 13
heart:press* bcd -21 -16 13
substance:cuent* a -18
today c -32
""",
    """
=body:bolsa d 16
allergy:de_maravilla ad 20 -15
asking a -16
heart:what a -12
pregnancy:@eat d 11
they__a bcd -11 -23 17
trabajan ad 16 -12
well:yo_no ab -18 24
""",
    """
=body:discuss b 10
=body:forever d 14
effects:nausea abd 18 16 -25
looked acd -16 23 -16
me_puede bcd 21 -11 -27
pide c -10
pregnancy:semanas abd -32 -11 24
ride:regreso_solo ad 13 -12
se__para a -16
time__is bd 12 -13
""",
    """
=visit:cars a 11
adult:cosa a -11
al_final ad 23 -14
brain:tiemb* a -11
effects:sleep_since ad -12 12
tests_came cd -11 12
vasectomy abd 15 -13 -14
""",
    """
@clinician_dijo bc -23 13
allergy:not_think ac -13 17
any:sabria ac -11 15
any:stree* b -14
coming:out abcd 20 -14 -12 -16
eaten:we abd -23 -12 31
psychosis:dijo b -13
will_be abc 17 -27 -34
""",
    """
=visit:@late bcd -17 -23 15
asegurar abc -14 -15 22
brain:work b -11
eaten:took_my d -10
had:la_vida abd 26 -24 -15
had:misma c 16
he_pensado c 14
los_ninos abd -14 -11 15
meds:somet* cd -14 21
my_dead abd 11 -14 -13
prior:the_one ac 10 -12
problems_no ad 18 -17
reads__@call a 12
substance:every_night ab -17 -18
the_hospital b -15
well:ask abc -15 -19 28
""",
    """
@body__el a -12
drive:a_mi ad -24 30
ese__es d -11
estoy_entre ac -17 22
llegu* b -22
meds:finished_the ad 12 -10
organ:order ad 16 -10
para_atras a -14
""",
    """
=body:bottles abc -11 -13 11
=denials:body:0:no+unsure c 11
=visit:boyfriends ab 12 -11
@clothes_alla b 11
gastr* ad 15 -10
""",
    """
chiquita ad -16 14
organ:de_orina a -14
substance:and_nothing a 10
texts:luego d -14
you__so d -10
""",
    """
acostado d 13
my__no b -10
prior:diero* bc -14 14
there_in d -13
too_soon ac -13 12
""",
    """
=any:stress cd 17 -13
drive:never bd 11 -11
empez* ad 18 -20
lo__no bcd -19 -28 17
""",
    """
not:asegurar abc -14 -15 22
not_liver acd 25 -12 -23
psychosis:told_me a -17
well:not_@stop ad 22 -15
""",
    """
=lead:any:yes:0 abcd -38 -14 -19 30
^in abd 23 -22 -24
bajita$ abd 21 -11 -11
brain:@medicine_is ad 13 -12
coming:al_final ad 16 -12
heart:murio d -14
home:es_la cd 14 -13
""",
    """
@insurer_que d 15
cancel:my_@visit bd -21 17
la__le a -14
nap a 11
puedo__@day a -11
""",
    """
=body:no ad -12 -13
@call_my bd 11 -17
@eat ac 12 -30
cancel:it_to b 11
do__worry a -12
feliz abc -10 10 -12
liver_of ad 15 -12
now:iba ad -10 12
que_paso bd -14 12
trabajo_no a -11
""",
    """
=rule::proxy:he|she|el|ella_~1_patient|pacien b -24
adult:still ad 27 -23
agua abd 21 -12 -29
al__ya d 10
allergy:fine abcd 33 -13 -32 -20
allergy:it_on ab -12 11
brain:esta bd 11 -13
home:is_been a 11
need_a abc -18 26 -18
organ:about abd -13 22 -17
""",
    """
=any:apartamento ad 17 -14
=body:mente a 11
@relative__but ac 20 -22
allergy:anestesia ac -15 13
anulela abd -11 -12 18
exactly$ ac -13 13
now:can abc 27 -41 -22
prior:not_# a 12
ride:me_acompana b 17
""",
    """
earl$ b 10
had:prime* abcd 28 -35 -16 -13
mull_it c 11
one__@medicine a 10
prior:cambi* ad -12 12
still__that ac -12 15
yo$ abd 13 -20 -11
""",
    """
and__down c -10
este__de c 10
not:cancelarla b 14
take__@vehicle cd -17 11
""",
    """
=rule:prior:no:just|only|solo|nomas|solamente_~ cd 13 -16
ckd$ d 14
got__my abd -14 -14 14
he_tenido ab 11 -17
now:i_do ad -20 16
well:has b 15
""",
    """
can__anything abc 16 -16 -12
cancel:would acd 22 -10 -21
heart:doubl* d 20
it__only abd -13 -10 21
well:is_gone d 14
""",
    """
=body:caida d 10
=tag:prior:other d -12
adult:is_just b 15
any:yes_i cd -13 10
as_a ab 13 -19
atras* d -10
been__could cd 19 -15
blood$ ad -17 12
como__mi bd -14 15
de__once bd 12 -17
drink__nights cd 14 -16
effects:it_is ad -22 -16
meds:allergic_to bd 13 -12
not:ese ac 11 -19
pills abd -16 -14 10
that__great ad -24 26
""",
    """
=visit:chofer ac 22 -22
adult:no ad -17 -11
allergy:alergico_al b 10
else__i bd -20 12
had:nunca_me ad 11 -12
has_to bc -12 -11
near ad 12 -15
quede bcd -24 -15 10
tramadol ad -17 20
well:patad* a 14
""",
    """
=body:voices bcd -22 -19 19
@medicine_is ad 21 -25
brain:has_epilepsy bd 13 -19
gluten b 13
substance:sometimes bcd -11 14 -22
""",
    """
brain:knocked_out cd -14 10
del__# d 11
my__comes a -13
only_diabetes a 13
prior:terap* bd 17 -12
psychosis:manic_once acd -11 -11 17
pudo cd 15 -14
thing__ever b 14
this abc -17 24 -42
""",
    """
any:mero bd -13 19
desde_los ab -21 13
had:nariz c 12
now:@howmuch a -28
ride:busca* abcd -29 -14 12 17
sola__el ad -12 13
""",
    """
=signs:visit:no: abcd 22 -27 -31 -17
=tag:psychosis:idiom_yes d 10
@relative__@food c -23
@relative__is bc 15 -19
attack_in b 12
cerrada ad 14 -10
diria b -10
my__someone a 11
prior:three abd -31 -13 30
una__tomo a -13
""",
    """
adult:feel abd -10 23 -18
allergic$ ad -10 13
checkups ac -11 11
como__no abd -30 -13 30
heart:nurse ac -10 11
hope ac -12 16
now:coming ad -20 18
psychosis:just abcd 36 -35 -35 -18
""",
    """
=body:infeccion cd 16 -18
=rule::yes:i_do|did|have|am|can|will_$ abcd 17 -34 -24 15
^only abc 15 -27 -13
de__dejela a 11
i__know abcd -26 -30 31 -15
not:sleep ad -16 15
psychosis:hear bc -14 -12
substance:most_nights a -12
then_yes cd 15 -12
tiene_carro a 10
voy__bano c 14
""",
    """
=body:alguien bd 21 -23
=body:doy abd -11 -17 12
=body:lactando acd -11 -15 22
cancel:atten* ab 13 -10
organ:a_uti d -24
quiero_@move bd 14 -18
what__exactly bc -20 20
""",
    """
=any:recall c 11
=body:de ac 14 -24
=visit:walked d 15
^hay ab -29 12
had:pero_no d -16
llevaron bd -10 23
meds:called ad -10 19
now:si_puede ab -13 13
""",
    """
^uf bc 13 -12
como__de d -12
creye* ad -11 11
lo_tengo d -17
meds:off ab 11 -17
nicotine a -11
prior:@stop d -13
september ad -12 11
si__duro d 11
so_yeah ad -10 11
substance:tomo abcd 36 -43 -12 -24
trucks d -23
""",
    """
=any:dicen d 15
=turn:any:no:none ad -27 24
cancel:make_it abd 16 -14 -12
drive:is_coming a 12
hago_a ab 20 -13
have__i bd -27 18
me__resultado c 10
not__what bcd -12 23 -19
of__@year a 13
pero_los a 10
si__segura a 12
voice* bcd -13 -23 18
""",
    """
=any:baby b -11
=body:morphine bd 13 -18
@clinician__@year d 11
and__fine acd 32 -15 -28
depends abc -21 -29 15
never__on c 10
next_summer ad 14 -11
no__nada bd -11 -13
now:me_just ab -13 14
psychosis:i_take abd -12 18 -14
siento d -12
solo_la ab -12 -12
substance:toman* d 16
up__last abd -18 21 -11
voy__empezar a 13
""",
    """
=body:tal bcd -17 14 -14
=signs:eaten:yes bc -20 -16
allergy:ok d -14
aun cd 25 -29
brain:@relative ad -11 -13
poor b 13
pregnancy:a_baby bd 15 -14
ride:i ad 22 -47
""",
    """
=body:@drink acd 16 -15 -18
=body:hs ac -11 12
allergy:only_thing a 12
attacks c -10
effects:cuando b 12
had:in_the bcd -12 11 -20
last__at ad 15 -13
new_@medicine ac -15 16
ni__no c 10
not_decided acd -18 14 -10
substance:@drug cd -31 18
""",
    """
=signs:drive:no d -27
any:count_me a 13
any:no_@thanks ab 23 -16
conduzco b -15
si__presion d 13
six_in d 11
substance:@drug_for d -12
""",
    """
=body:reaching b 13
=said:substance:yes bcd -24 -36 14
era_@treat abd -12 -11 12
home:station ad 14 -11
person abd -15 21 -14
poquito$ bcd 16 -11 -22
psychosis:fever c 13
psychosis:nope a 10
y__contar ad 17 -10
""",
    """
=body:monton d 16
=rule::unsure:i_guess|suppose|believe abd -11 -16 12
allergy:had b -15
carro__mi a 11
chickened_out ad 21 -13
green a 11
heart__in abd -15 21 -20
i__little ab 13 -17
not:under ac -18 14
not__reason b 10
now:de_parte abd -17 24 -23
substance:en_mi a 12
substance:we_are a 10
tio ac 15 -16
yes__doubt d 10
""",
    """
allergy:puesto a 10
conmigo$ abc 12 -33 -17
heart:or bd 20 -16
horas_en b -11
meds:colesterol d 12
meds:i_ran cd 15 -14
pregnancy:morning cd -10 12
reagendar b 16
""",
    """
=visit:termino ad 16 -11
a_contestar b 12
nanay abd 24 -17 -20
organ:for_a cd -17 12
someone_else ad 18 -17
they_were a -12
""",
    """
=body:bano bc -11 12
=body:bees bd 10 -12
=body:da bc 11 -13
=signs:organ:no abcd 29 -23 -23 -21
a_@ride c -19
a__otherwise ad -17 16
not:getting ad -18 20
not:out a -15
pregnancy:scared_to c 10
were_a c 10
""",
    """
=body:oido a 11
had:fiesta bc 14 -12
nada_malo a 11
now:away d 10
to__@symptom d -13
""",
    """
=any:gusto ad -12 19
=visit:handled d 14
@relative__with a -16
@texts$ abc 19 -23 -20
could__way cd 19 -12
dado__todo b 12
dejo$ d 11
do__mean a -16
oatmeal acd -13 -17 18
pregnancy:bedti* ad -12 13
ride:he abc -19 -15 19
""",
    """
@treat_and cd -14 11
allergy:and_my b -13
allergy:shoul* c -12
alley ad -11 11
around abcd -19 -25 12 11
lock__in ad -11 15
una__@food d 11
""",
    """
i__psychotic c -13
""",
    """
delete d 10
not:primera ad -20 20
substance:coca bd -11 21
tengo_@visit bd 14 -12
tiene* bd 21 -13
your_last ab -12 13
""",
    """
=tag:drive:unsure abd 14 -33 -35
allergy:that ab -11 -18
marathons a 15
now:now abc 14 -22 -18
organ:when_i ad -13 13
prior:on_everything bd 16 -16
prior:weekly d 14
""",
    """
=body:digo bcd 19 -15 -12
any:@place ab 10 -19
any:have_to c 11
cancel:long ad 16 -13
de_alta a 14
eaten:hours b -25
meds:ask_my b -12
organ:reche* cd 16 -16
prior:cada acd -14 -12 18
""",
    """
@visit__not ad -19 12
coming:would_not ad -14 16
drive:not ad 23 -38
effects:for_about ad -16 20
heart:corazon_no ad -14 17
mi__@insurer bcd -10 -24 15
the__keep c -10
""",
    """
=body:ran bcd -11 10 -12
de__voy ad -16 17
digame$ acd -14 -15 25
i_hope acd -13 30 -23
insuf* abd -10 -10 19
prior:inter* bd 14 -13
was__am d 13
""",
    """
=body:puras ad 12 -13
=visit:hon b 11
great__i c -12
heart:120/7* ad 19 -12
home:the_pharmacy a 11
just__about abd 18 -14 -11
not:@visit abc -16 10 -12
retraso_de cd -19 19
safe:@relative d 13
""",
    """
=body:rara ad 19 -17
drive:not_have ad -14 15
substance:@drive ac -16 13
the_second b -12
""",
    """
@move__time b 10
allergy:arm c 10
embarazadisima ad -17 21
every_two d 14
home:taxi c 12
lo_unico ab 23 -14
not__at ad -28 19
ride:visit b 11
the_@clinician bcd 21 -29 -24
""",
    """
^can bcd 33 -36 -28
adult:i_got ad -11 18
court c -10
le_dije c -12
prior:quise cd -11 11
psychosis:a_@relative b 15
week__had ab 16 -14
ya__voy acd -10 -15 13
""",
    """
=said:yes:no,_taken_back_at_once bcd -24 -12 18
allergy:@body abc -14 -30 18
dos__@year d 15
licencia$ ad 12 -12
messages b -18
no_tomo ab 13 -14
pregnancy:dos_rayitas cd -10 14
que__bipolar d -16
substance:ask_my ab -12 17
""",
    """
=body:changed ad -14 12
noche ab -17 -14
prior:medicinas abd -12 -13 18
se__acabaron bd 12 -13
the__just abcd -15 10 19 -14
""",
    """
and__lost d 13
insuficiencia_cardiaca d 10
just_the abcd -16 -42 -31 39
organ:i_self d 14
toma_de b 12
trabajo d -12
was__kind b 13
""",
    """
=said:drive:yes acd -38 -12 22
=visit:consentimiento ad -13 16
allergy:weird cd 10 -16
coming:voy_a ad 10 -10
como__me abc 17 -11 -11
is__number d 12
lugar_a a 12
no_need bd -14 17
not:sabemos c 12
once__but ac 16 -15
pregnancy:enter* ad -11 16
spell* a -15
substance:no_se abd -15 10 -17
substance:vida ad 11 -10
the_whole abc 12 -33 -10
three__a ab 12 -12
""",
    """
=body:diagnosis ac -12 14
=body:taquicardia a -11
a__con d -11
heart:actually a 10
her__about b -12
is_nobody ab 11 -10
now:on_that a 10
pero__a ad 25 -29
pero__es abd -14 13 -10
substance:a_week c -14
""",
    """
=tag:any:refuses c -23
@stop__my ab -11 10
coming:waiti* a -11
contesto abc -12 19 -28
hermano d -18
mucho__bano c 16
""",
    """
=body:lucky d 13
apart$ d 12
at_least cd -13 18
brain:fainting d -13
heart:abuelita bd 13 -12
organ:i_@sick cd -11 12
porque_me b -10
si__paro cd 16 -15
went ab 14 -42
""",
    """
cancel:confirmo b -10
check* abc -16 -21 31
de_siempre ab -16 11
now:nothing ad -11 14
""",
    """
=rule::proxy:lleno|llenando|contesto|escribo| bd -18 14
@ride__i bd -13 13
^lol bcd 25 -21 -20
drive:y_me ad -15 18
is_gallbladder ab -10 12
mas__@medicine ad 17 -16
of_me d 11
para__que abd 23 -15 -17
well:mujer a 13
""",
    """
^roger ad -10 22
drive:on_my ad -16 16
it_twice a 12
veo ac -15 10
well:lighter acd -14 -10 24
""",
    """
=any:knock d 13
^half b -12
allergy:did_fine ad 14 -11
ayer__ya ad 13 -11
effects:all bc -14 -13
historial$ b 10
lo_estoy ac -23 27
need__one abd 16 -10 -12
now:en_media a 10
pregnancy:hay d -14
pregnancy:me_hice bc 15 -14
""",
    """
=any:toda bcd -22 -15 19
@month__@visit d -11
adict* ad 25 -27
allergy:puse_mal c 11
cancel:seman* ab -10 15
i_used b -14
now:el_calendario ac -16 17
pregnancy:a_week d 13
pregnancy:do_not ab -21 -16
que_preguntar d -12
una_@medicine acd 14 11 -30
works_for abd -16 -10 20
""",
    """
allergy:shell* a 15
and_it acd 24 -32 -18
any:enfermera abd 13 -12 -15
heart:had_it cd 22 -23
heart:roble a 14
home:@animal ad -18 23
luego__contesto a 11
miles c -15
not:manic ad 15 -13
now:afraid_not a 12
now:hands abd 29 -13 -23
organ:baby acd -12 21 -10
tantito abd -20 27 -14
""",
    """
=any:vietnam d 12
=body:which abd -11 22 -11
effects:empec* c 11
eso_estoy ac -10 14
is__neighbors c 11
maintenance d 11
not:clock ac -10 12
now:@relative_are ad -19 20
prior:sabe bc -12 13
substance:and_can a -11
texts:de_la ad 24 -28
think__a ad -18 17
""",
    """
=visit:first ac -19 10
had:solo ad 19 -14
having_a d 10
now:please abd 25 -15 -19
once__my cd -16 11
pregnancy:snipp* ab 20 -11
puros abcd 32 -21 -15 -20
que_sali d 15
roger ad -10 22
texts:los_@texts bc -13 -10
that__sailed a 16
time_but d -14
y__sin ad 16 -12
""",
    """
=any:bajo ad -17 19
=any:cero a 10
=number:adult:old acd -89 -21 65
cancel:this_@visit ad -17 17
cansa* a -13
course b -12
not:@stop abcd -20 -17 -28 38
o__que bcd 22 -12 -14
substance:con_la bd -13 10
un__la ad -21 10
""",
    """
@body_of ad 10 -15
^sane ab 20 -11
brain:intac* ab 18 -12
drive:sure c -14
my__looks d 17
y__pero ad -11 15
""",
    """
@day__on a -12
heard__it a 13
not:called acd -12 20 -16
organ:tuve_hepatitis cd 23 -22
""",
    """
=rule:cancel:no:not_~2_touch a 12
a__it abd 13 -16 -12
coming:frio ab -13 20
jubil* ad -16 24
pregnancy:i_have bd 15 -20
psychosis:psiquiatrico d 15
salir_de ab -12 11
""",
    """
=visit:viaje b 13
^hagale abcd -17 -12 -11 24
any:happy ab -12 16
anything$ abcd 17 -18 -10 -12
coming:lo bd -13 -13
heart:i_would ab -31 14
heart:was bc -31 11
jajaja abcd -16 39 -26 -31
me_duele abd -18 26 -14
not:nursing ad 14 -13
organ:haciendo c 10
pregnancy:chance d -14
tres__la d -11
""",
    """
not_keep ad -27 28
now:incon* d 11
""",
    """
allergy:me_hinche ad -10 17
cancel:claro_que abd 23 -10 -18
faltan_los ac -12 18
heart:since_# a -14
my__went abd -16 18 10
nausea bcd 22 -14 -22
no__la ad -25 14
substance:bottle_of ad -10 11
""",
    """
=body:lines acd -12 -13 22
=number:adult:year b -13
^orale abd -16 -11 27
organ:@body_me a -16
the__in b -22
""",
    """
=body:major cd -12 14
=body:walgreens a -13
agarr* bcd -23 -16 11
allergy:@price ad -16 13
doctors__it ac 15 -14
encan* abc -21 17 -10
had:the b -13
heart:they_thought ad 11 -18
in__full d 11
lo_estan c 12
pregnancy:no_me ab -33 12
prior:sertralina c -12
psychosis:risperidona d 12
texts:texte* ad 16 -13
yo__se abd -12 21 -14
""",
    """
=any:big abc -12 12 -12
=rule:prior:unsure:count_? acd -13 -21 18
=tag:meds:self a -12
eaten:las acd 26 -13 -24
heart:soplo acd -10 -31 30
latex__@treat d 10
substance:tomando d 16
waiti* bcd -36 26 -28
well:@call_me ab 14 -11
whole__of d 15
ya_tengo bd -12 10
""",
    """
=visit:quito a 12
any:eliquis abd -20 -14 30
ask__that b 13
brain:does_a bc 13 -12
lo_puede a -13
took_@medicine d -11
""",
    """
=body:manias d 10
=visit:calendario cd 23 -10
@insurer__por d 12
algo__no abd -15 11 -12
heart__my c 15
manej* abc -13 15 -28
nos abd -13 -21 12
substance:@drug_every b -10
tambien__a b 10
time_like d 10
""",
    """
allergy:put_under c 12
any:just_a d -14
ask__after ac -15 21
heart:tengo_roto b 11
pero_de ab -13 18
prior:vitam* b 14
""",
    """
@drink__tila b 11
@texts_are ad -13 16
a__like ad 20 -11
ese__me b -10
higado_bien ad 13 -13
pollen$ a 13
substance:only_vice a 12
""",
    """
=body:though abd 13 -13 -12
@symptom__from ad 18 -18
asi__yo ad -14 14
psychosis:bit d -10
well:not_good a 25
""",
    """
=visit:hour acd 11 -11 -15
amazi* ad -11 14
did__the c 16
empece b -17
had:never_in a 14
mi__sabe abc -12 -23 29
nomas__una d -13
pregnancy:formu* c -11
texts:porqu* acd -11 -11 13
""",
    """
@cancel__el bd 17 -11
a__times cd 16 -12
adult:son bd -24 17
el__daban c 12
papeles_del c 14
pregnancy:@eat_for d 11
pregnancy:mi c -21
stopped__@month bd 12 -10
texts:does d 13
""",
    """
any:de_quien b 11
cancel:ese ad -13 15
en__@year c -11
had:#_minutes a -10
hearing ab -14 13
heart:as cd -11 -17
medicare a -15
ride:texte* ad -16 12
well:need b 12
""",
    """
eaten:buffet d 16
hell bc -14 -13
i__already d -22
not:already ab -12 17
now:central abd -20 20 -17
now:of ad -20 21
only__problem ad 19 -14
pregnancy:@stop_de ad 12 -11
pregnancy:negativa_pero a -12
ride:quien_me acd 28 -15 -14
substance:i_can ac -17 15
well:toda ad -20 25
""",
    """
=body:bun d 17
^pull abd -14 -10 22
any:like_that d 13
bebe$ b -19
eaten:tengo_el a 11
effects:la_@visit ad -12 15
had:@treat_no a 13
no_claro d 10
not:when ad -18 13
now:tengo_nada d 13
organ:todo abcd 35 -22 -24 -25
remedios abc 18 -11 -15
substance:addic* c -10
well:despues_de d 13
""",
    """
=rule:prior:yes:muchisim*|bastantes|montones|mon c -21
=visit:ocupada d 12
=visit:sit bd 16 -10
@wrong$ a 13
bipolar_# bc 14 -17
dropped_me d 11
every_one a 10
in_between ac -24 19
pregnancy:line d -13
with_her cd 10 -11
""",
    """
=rule::unsure:no_estoy_segur* abcd -19 -13 23 -15
bien__la d -11
coming:sin d 12
glauc* bd -14 11
how__it a -14
organ:down_there ad 18 -13
ride:worki* bcd -10 13 -19
whatsoever ad 19 -11
""",
    """
@relative_yo a 12
alcohol cd -29 13
any:definitely d 13
any:por_correo ad 17 -16
any:sec abd -15 17 -18
heart:just_high a -18
i__supposed d 11
""",
    """
=rule::unsure:does_that_~1_count abd -20 -22 14
a_baby d -22
guste* bd -10 19
now:afraid a 14
organ:ano d 14
well:cuanto b 14
""",
    """
evacu* ad -12 17
had:the_ambulance c 11
i_always d 13
now:can_do d 11
prior:start ad 11 -11
truene$ d 14
""",
    """
^@howmuch abcd -35 47 -32 -24
cuando_me a -20
divor* bcd -15 -13 14
me__like a 12
meds:the_last ad 14 -13
moved_it bd 17 -14
not:anybody ac 12 -13
pregnancy:@late_period ac 20 -19
pregnancy:y_no bc 10 -14
substance:@drug_no c -20
texts:daughters c 13
the_third a -14
well:far ac 11 -10
you abc -21 31 -25
""",
    """
@vehicle__have abd -17 -11 12
be b -22
doy_teta d 13
he__in b 11
not_now a 10
schizo ad -12 21
substance:poco abd 20 -19 -27
well:the_first d 11
""",
    """
=any:camino b 16
@medicine__@date abd 19 -12 -15
drive:do acd -12 -15 11
drive:recoja d 13
home:with d 10
please__me ad 16 -12
substance:dos d 10
""",
    """
=visit:transport a 16
^nada bd -39 13
be__me ac 15 -11
cancel:not_be ad -29 30
feels d -15
psychosis:veces b -10
""",
    """
^keep cd -11 16
club c -11
como__nunca ac -18 18
going__take d 10
la__cuando ad 17 -17
meds:shoul* b 12
por__ando d -14
substance:times c 16
voy__eso b 10
""",
    """
=any:@relative c -21
@drive__now ab -13 14
@howmuch_tiempo bcd 19 -10 -11
and__way b 12
cancel:sigue_en ad 15 -12
casa__entra ad 12 -10
coming:@medicine ad 14 -16
four_@hours ad -15 16
heart:not_think ac 15 -19
heart:tengo bcd -31 -27 20
is bd 19 -35
lol c -33
not:an abcd -12 14 -15 11
not:ask b 16
not:hacer b 11
now:watching ad -10 13
or_the d -13
""",
    """
=rule:now:no:later c -11
=visit:hoping cd 15 -18
@clinician_dice ab 11 -11
@relative__working acd 19 -11 -11
any:from a -13
cancel:@relative_si ab 10 -11
en__dia ad 18 -11
ivf cd 19 -14
prior:era a -14
se__poncho b 10
well:sentido d 11
with__@body a -13
""",
    """
allergy:is_not ad 25 -19
for_sure a -16
meds:si_la d 13
only__there b -10
operaron_a ad -10 11
organ:checked c 11
prior:@medicine_for a 12
yes__for ad 11 -11
""",
    """
=body:bastante ad -13 14
=body:makes bcd -15 25 -27
=body:vicios a 11
any:sin abcd -13 -11 -10 23
heart:was_on a -11
me__psicosis d 14
pregnancy:last_week c 11
""",
    """
=any:tardes b 14
=tag:eaten:self bd 15 -16
=visit:¿ abc -26 18 -25
@treat__your b 13
baja__voy c 10
casita d 11
do__take ac 11 -15
pregnancy:right b 11
""",
    """
devol* ad -12 23
grandbaby bd 20 -12
home:yo acd -21 23 -17
meds:mean bd 21 -17
see__off cd 10 -13
si_por b -14
""",
    """
=any:dale ad -11 12
de__por bcd -13 -10 12
ido abcd -21 15 -14 10
no bd -14 -24
now:a_few ab -13 12
organ:done b -12
pregnancy:am_the ad 14 -14
prior:cogni* d 12
was__@relative bd -23 -14
""",
    """
=body:grand ad -10 17
=body:significa d -15
corazon__@thanks a 11
la__puesto abc 11 -10 -10
meds:todav* ad -15 14
short c -14
""",
    """
=denials:any:0: a -12
@holiday$ ac 26 -23
effects:ningu* ad 16 -12
eso__otra a -12
meds:mi abcd -33 -13 22 11
nada_mas abcd -11 -33 -30 26
psychosis:take ab -18 20
remember_when d 10
""",
    """
@medicine__las a -10
de_cual bd 13 -13
meds:y_@medicine bd -13 15
prior:creo acd -16 16 -10
texts:yes acd -20 -16 20
""",
    """
allergy:idea b 12
any:how_to c 12
ex__a bc 16 -14
""",
    """
=tag:twice abd -20 -17 24
=visit:believe a -17
cancel:can_i bc -13 17
effects:soy abd -10 18 -13
iba b -24
lo_confirmaron ac -14 14
secure ab -10 13
tren a 12
""",
    """
any:those bd 18 -12
cancel:esta abd 26 -13 -19
drive:mom ab -11 11
la_ultima ad -15 11
not:dejarla a -10
psychosis:mi_@clinician b -18
ride:esta bc 12 -15
texts:@cancel abd 16 -10 -13
when__there b 13
""",
    """
=rule::asks:^_a_que bcd 24 -17 -18
=rule:now:unsure:no_se c -15
@clinician_told a 11
adult:grandkids d 13
better_than d -13
checked_it c 10
heart:of_those ad -11 14
heart:problem ac 16 -12
see__not d 13
""",
    """
am__my c -22
anticonceptivas$ a 12
que_reportar a 11
to_sulfa ad 18 -19
y__@stop cd 10 -12
""",
    """
=said:had:yes bc -17 -39
@hours__i ad 15 -13
any:doubt ad -15 14
i__been a -20
looke* acd -16 23 -16
ride:thoug* a 13
""",
    """
=body:army ad 11 -12
any:glaucoma abd -13 -12 22
coming:lol ad -18 15
knees_bad bd 13 -11
meds:@year abd 34 -13 -31
not__ask d 10
not_worry a -11
pero_voy d 12
""",
    """
@place$ bcd 25 -18 -18
a__la bd 16 -40
doctors_ruled a 12
meds:turke* a 11
not:@vehicle ad -24 18
patad* a 14
prior:no_i b 11
""",
    """
=any:college d 12
=said:allergy:no ab -11 -19
a__nada abd 15 -12 -14
be__miracle a 14
not:raro a 10
organ:liver_fine a 11
pregnancy:going cd 14 -11
probado__que d -12
substance:in_# abd 30 -13 -26
timing d 10
well:toda_la ad -17 20
""",
    """
#__back acd -12 -11 19
=lead:any:yes:cut:yes bc -11 -22
as__speak ad -14 21
evaluaron__y a 10
home:a_bit ad -11 12
if__truck c 11
now:work cd -14 -11
que__les acd -11 -16 14
solo__que ad 10 -10
""",
    """
=number:organ:old d -12
drive:estoy_en c 15
far__it cd -11 -15
heart:was_heavier cd 15 -14
not:where a -10
ride:@move a -13
uti ad 14 -21
was__out d -14
""",
    """
=body:party b 10
=visit:donde abcd -22 34 -11 -27
^@treat abd -12 -31 13
are__on a -10
cancel:lol b -10
did_have d 11
drive:car_and a -13
drive:work a -10
effects:i_do d -11
estoy_operada a 16
no_conflict ad -11 14
organ:labor* d -11
psychosis:i_do a -11
""",
    """
=body:nunquita abd 26 -17 -21
came abcd 39 -15 -44 -15
eaten:casi ad -18 19
ketamine abc -11 16 -29
psychosis:dias cd 12 -11
psychosis:hospitalized_for cd -10 19
suegra d -16
""",
    """
eaten:al d 11
en__cama ad -13 17
noon bc -18 18
not:duele ad -12 17
organ:hurt b 15
prior:mismo b 13
se__@relative b -15
texts:con_confianza d 16
well__is d 12
ya_hasta a -11
""",
    """
=body:cystitis d 11
=body:through abcd -11 -14 -11 22
@relative_mi ab 11 -14
any:alway* d 11
be__liar ad -13 13
brain:a ad -19 17
coming:hold a -11
dicen$ c 10
manana__confirmo cd 12 -11
pregnancy:esposo a 11
que__no ad 10 -22
ride:me_home abd -35 19 14
substance:jajaja b 16
""",
    """
=body:entere ad -12 12
@relative__say abc -13 -27 19
another_@place b -15
eaten:sabia ad -17 14
esta__del ad -17 11
heart__or b 11
mi_ama a -10
psychosis:ver c -10
the_surgery a 14
""",
    """
any:@food acd -27 -26 28
cancel:seguro bd -18 17
cosa$ d -17
not_work c -11
ride:desca* d -11
texts:sin ad 13 -10
""",
    """
drive:ride abcd -21 -17 12 17
eaten:horas abcd 22 -35 12 -29
had:tanto cd 11 -11
meds:ansie* a -13
organ:alt ad 15 -16
psychosis:but_i bc -11 -13
substance:fue b -12
veinte b -10
would__i bcd -14 10 -11
""",
    """
=any:porque cd 17 -12
=body:llama d -11
^beats c 13
bastante ad -18 22
entre_semana ac 11 -11
ride:@relative_del d 13
""",
    """
@relative__anything ab 16 -13
drama$ d 12
preeclampsia_and d 11
""",
    """
^neither d -18
adult:kid a -16
amama* abcd -14 -15 -25 31
any:want_to a -12
aqui$ c -17
coming:aviso bc -11 12
friends abcd 13 -21 17 -22
maybe__@vehicle ac -13 14
meds:para_los d 11
now:go_on ad -19 20
now:up_my d 10
tenga c -10
""",
    """
is__not abc 20 -11 -29
is__nothing ac 11 -12
substance:eso_ya a 13
""",
    """
=visit:number acd 14 -11 -16
^baby acd -18 -11 27
^quince ad 15 -11
effects:usual a 12
organ:either a 14
pot ac -15 23
same__as d -12
well:a_fiddle ad -11 12
""",
    """
=visit:@howmuch abcd -27 32 -14 -23
=visit:through abd 16 -13 -16
^nomas bc -26 -10
adult:her_papers c 10
and_that abcd 22 -18 -10 -12
arritmia a -11
dio__y ad -10 12
effects:the_@treat b -10
me_manden bcd 18 -17 -11
nones bd 13 -19
organ:stage abd -18 -10 26
run bcd 19 -12 -19
""",
    """
=signs:well:none bd -17 -12
@drug__sleep ad 19 -22
@thanks_hon bd 21 -16
any:take bc -17 -11
checking$ ac -14 16
codeine__that b -12
lamen* ad -18 19
pensando$ ac -10 18
pregnancy:manan* cd 14 -15
prior:perdi_la bcd -12 -11 21
thinks acd -13 20 -15
viajo_a a 13
""",
    """
=said:psychosis:yes a -16
^perfecto d 13
allergy:stuff bc 13 -17
boss$ acd -10 20 -14
organ:de_la cd -20 21
tanta a -10
""",
    """
=any:verdad c -11
^felt bd -15 -16
comerme d -16
now:me_@day d 13
psychosis:trastorno_bipolar d 14
""",
    """
a__# cd -28 18
had:an b -11
heart:@clinician_dijo bc -16 18
not_bother a 21
ride:moved ad 18 -17
salio__pero acd -16 23 -13
""",
    """
adult:cumplo ad 19 -16
manic abcd -27 -30 -27 45
psychosis:energ* ad 20 -19
seria_mi bd -13 11
to__he a -11
""",
    """
=body:probable ac -11 13
@cancel__@price b 10
^rarely a 19
do__even ac 20 -14
effects:not_talk b 11
have__tell b -10
nomas__con ac -20 15
not:pregnant c -14
ride:should abc -11 -29 22
texts:no_tengo c 14
winter bd -11 18
""",
    """
=any:sophomore a 12
cancel:dejame c 14
past bc -18 -13
rinon_pero a 12
si__a d -28
texts:best ad -17 16
""",
    """
@clinician__he bd 11 -15
heart:propranolol ad 12 -11
kevin$ bd 16 -13
mi__tengo ad -16 11
mi__tomo b 10
preguntan bcd 14 -11 -13
prior:llevo ab -20 12
""",
    """
any:@medicine_since d 11
diali* cd -15 11
drive:back b -10
effects:got b 12
organ:getting cd 11 -16
""",
    """
=any:dejame acd -12 18 -16
chole* bcd 12 -13 -12
dejarla a -10
not_stand a 13
now:que abc -11 26 -24
substance:hasta c -14
""",
    """
=body:electro bd -11 -11
=visit:got abcd -16 -27 -22 26
allergy:ketoc* ac 23 -20
cancel:will_be ad 14 -12
hurt_your b 12
officially$ ac -15 20
plenty bc -11 -11
pregnancy:misca* b 13
there__that ad -10 16
well:could_say ad 24 -21
""",
    """
=signs:adult:no ab -26 17
^padezco d 12
afib bd -21 12
do_not bcd -32 15 -18
eaten:go bd 13 -19
fella ab 14 -10
he_was a -18
heart:infar* bc 14 -12
prior:verdad b 14
ride:yo_@drive ad -10 13
scan b -14
""",
    """
actually$ abd -13 -10 22
cancel:same abd 13 -16 -15
effects:alway* ad 17 -15
el__normal ac 11 -12
heart:when_i abcd -22 -15 32 -24
substance:my_@relative a -20
sure__it abd -17 -17 16
texts:not_at ac -21 17
the_fridge b -13
""",
    """
=visit:some d 11
a_esa ac 15 -21
any:@date ad 15 -10
colon* ab 15 -18
organ:es_que bc 11 -12
sobrino d -15
sumer* d 17
""",
    """
heart:ido c 11
my__says abc -37 -11 13
organ:al_# ad -10 11
organ:cada b -11
substance:voy_a abcd -11 -12 -10 25
""",
    """
^nose abcd -28 -30 48 -32
effects:igual c 11
had:the_iv d 12
i$ c -13
i__filled c -10
if__one ad -11 13
know_better ad 15 -13
needed a -14
now:have b -16
""",
    """
=body:hard ac -25 20
=rule::unsure:who_knows bcd -21 27 -15
drive:otra ad -26 20
had:ketamine ab 11 -15
i__drunk abd -12 -12 21
psychosis:ex_@clinician cd 10 -10
""",
    """
@relative__cosas a -10
fell b -18
had:after a -13
is_another ad -17 16
lo__en bd 17 -22
ride:y_sin d -10
texts:i b -15
""",
    """
@relative__es abd -19 -12 14
brain:of c -14
drive:his ad 14 -15
had:could cd 14 -12
now:acomo* d 13
que__recetas c 13
substance:is_it abd 14 -22 -15
""",
    """
=visit:acompana abc -16 16 -10
@medicine__epilepsy d 12
@stop__el ac -12 16
a_question ad 16 -18
not:who c -16
prior:for_@year d 10
the__there acd -11 -13 12
well:then d -16
""",
    """
any:nomas c -12
been_that d -10
drive:the_@vehicle c -10
eaten:food c -13
had:is_my abd 22 -11 -16
nasal ad -17 18
now:it bcd -23 -12 12
sana_y d 11
texts:about_my ad -11 13
ya__me bd -33 10
""",
    """
allergy:body ab 12 -10
heart:negative_on ad 15 -11
les abcd -32 17 14 -21
no__hago ab 18 -17
para_# a 11
take__there ad -11 11
vez__@month d 11
""",
    """
=rule:cancel:yes:me_salio|surgio d 12
ensur* abd -10 -11 12
had:but abcd 33 -17 -30 -20
home:thanks d 11
on__a b -11
ride:no_hay acd 28 -17 -12
substance:nunca ad 18 -11
that__reacted a -12
""",
    """
=signs:any:none bc -18 -12
@stop_le c 11
de_cirrosis cd 11 -11
healthy ab 12 -11
home:mis d 10
on_@medicine ac -12 -14
pregnancy:amamantando acd -10 -11 19
""",
    """
=any:fu c 12
=body:esketamine c 14
any:right_now a 12
heart:de_una ac -10 11
""",
    """
=said:yes:words_of_agreement bc -24 -11
^clean abc 25 -23 -18
acele* cd 16 -10
and_forth acd -21 25 -20
any:please bcd -21 -13 20
drive:be abd 19 -19 -14
prior:la_@clinician d 10
ride:back c 10
si_fue abcd -12 -13 19 -13
take__pain c 11
y_presion a 13
""",
    """
=body:entre a -14
=tag:heart:slight abc -30 -11 31
allergy:nomas abc 23 -25 -12
autoi* ab -12 20
organ:high ab -10 -23
organ:levan* cd 10 -11
viernes ac -32 12
well:mismo ad 25 -21
wild__i ad 14 -10
""",
    """
=number:adult:grown abd -47 -25 42
=rule:meds:unsure:tea|te|herbs|hierbas|herbal abc -15 20 -12
=rule:pregnancy:no:diu|iud|nexplanon|mirena|paragar b -18
con__de b -12
drive:que bd -37 18
el__hasta d -13
eso__esta a 10
ride:con c -11
""",
    """
=visit:central abd -20 20 -17
=visit:his cd 10 -17
a__@person a 11
cancel:cancele bd -28 21
every_night abd -21 -26 15
feeling_good ab -26 18
heart:i_was ac -19 12
home:this_is cd 12 -12
nace$ d 18
of_course bd -12 15
prior:seria abc 15 -17 -13
psychosis:nunca_me d -14
substance:i_drink d -11
""",
    """
=any:things bd -10 12
^ninguno a 12
allergy:to_is a 12
brain:un_derrame b 11
had:dieron cd -11 14
now:llego bd 11 -10
substance:sprin* ad -10 17
""",
    """
=visit:contestado acd -11 16 -15
@body__one c 12
@medicine__@eat c 10
analisis bcd -14 20 -17
psychosis:year ab -20 -16
ran d -14
speak ac -13 -11
well:es a -19
""",
    """
=body:@eat acd -12 -12 17
coming:already ad -13 22
had:befor* b -20
""",
    """
contr* abcd -16 -27 -18 32
drive:@drive_there ad 14 -14
pregnancy:she_is abc 11 -10 -20
take__off c -10
""",
    """
=any:hardly b -13
drive:have_not c 11
entrando_al ad 17 -10
had:ketamina bcd -24 -19 14
i__even ac 20 -14
i__make b -13
not:tan acd -11 -15 20
prior:have_been b -19
substance:in_my a 11
""",
    """
=visit:down bc -15 -15
another_time ab 18 -11
any:@texts_are d 13
any:quedo a 14
asistencia ac 14 -12
""",
    """
brain:cereb* bcd -23 -25 23
brain:not_say bc 14 -11
heart:el_holter cd 15 -13
meds:let cd 11 -14
now:viene_de d 12
o abcd -20 15 26 -42
own$ ac 18 -12
por__de a -10
pregnancy:se_me abd 15 -15 -18
uneve* ab 14 -16
""",
    """
=body:emojiyes a 10
=body:enzimas b -10
@relative__dialysis bd 12 -14
have__come d -10
limite$ c 10
me__que ad -13 -13
not:presion c 13
probl* abd -13 -12 11
""",
    """
=any:little ab -14 14
=denials:visit:0: b -11
=visit:problema abcd -19 -11 -14 25
fila_del b 11
organ:an abd 13 -14 -12
prior:not ac 11 -39
think__have ac -11 11
""",
    """
=tag:now:unsure bd -11 -18
=visit:secure ab -10 13
brain:littl* b 16
cancel:ahi abd 22 -19 -34
coming:en_otra a 12
del__voy ac -11 16
depende abcd -20 -25 34 -20
had:depre* ab -17 12
para__y c 14
than__my d 11
that__problem bc -28 16
well:be d 16
ya__camino bd 12 -11
""",
    """
=body:esto bcd 14 -20 -16
a_nada ad 16 -12
can__have b 15
fui__veces cd 14 -11
heart:told d -14
quisiera_@move b 13
se__lo ad -19 11
""",
    """
=body:iban a 12
been__for bcd -15 -15 21
brain:limpia a 14
now:has d -15
organ:he_has d 10
ride:be_there ad -14 16
ride:is_nobody ab 11 -10
texts:@day c -12
un_tiempo c 12
""",
    """
absolutely b -14
ahorita$ abd 22 -14 -25
coming:pierdo ad -23 25
eaten:me_comi ad -18 21
it_at bcd 12 -10 -11
lupita abd -16 23 -11
y_ya abc 16 -31 -13
""",
    """
allergy:they a -12
cancel:what ad 14 -22
for_her c -13
fuerte d -12
my__not abd 11 -20 -17
now:after_# a 10
now:all_@body ad -13 15
one__two abd -23 -11 11
organ:they_ran a 10
substance:hasta_ahi ad 16 -11
y__algo ad -13 10
""",
    """
=visit:evening a 14
@relative_handled c 10
^soy abcd -19 42 -34 -27
brain:at_the bd 18 -12
casi__dos ad 16 -14
drive:no ab -17 -21
never__told ac 15 -14
que_no abd -28 -30 20
""",
    """
alcanza bd -11 13
casi abd -28 -26 30
no__por ab -29 23
not__where a -10
now:@visit_is ab -17 18
only$ abcd 34 -32 16 -52
the_link ab -16 19
toca_a ad -12 16
tuanis ad -12 17
""",
    """
=any:pharmacist cd 11 -11
^oh bc -19 -13
aller* a -17
any:look_at ac -12 16
heart:morning abd 16 -11 -11
psychosis:hay a -12
saben$ bd 11 -10
""",
    """
=any:today bcd 25 -18 -22
allergic__and ab -13 19
allergy:hours acd -16 -10 20
any:andele_pues d 10
get__to bcd -12 19 -17
""",
    """
=body:hablaba d 11
bien_pero ad 15 -13
effects:not_know a -10
es__mi b -12
now:at_all ad -18 19
por__primero ad 16 -12
sera$ ad 10 -11
sons b -23
""",
    """
#_semanas abd -18 -11 28
and_woke ad 15 -16
but_slow ad -11 12
dias__se ad 13 -11
drive:like a -16
drive:salga d 11
organ:i_am bd 14 -17
organ:nino c 11
organ:piedr* b -15
""",
    """
adult:lady_never b 11
anos b -23
bipolar_tipo ad -12 14
coming:usted* bd 15 -12
depo_shot d 11
dio__pero cd 10 -19
effects:moles* ad 21 -17
go__@food bd 14 -15
texts:out ad 19 -13
well:himse* d 11
""",
    """
=visit:ways b -13
a_whole ad -23 31
cancel:the c -20
lo_puedo a -12
me__@ride d 10
me_sube acd -17 15 -11
organ:sale a -11
pregnancy:trimester acd -21 -11 29
ride:a_nadie ac 23 -29
ride:regreso ac 12 -12
ride:take_me ad -12 14
well:sick ad -17 16
""",
    """
=any:nothing bc -21 -23
=rule:heart:yes:^_only|just|solo|solamente|nomas ad -20 21
any:se bd 19 -25
drive:lo abc -17 -15 16
husbands__one a 10
now:ser a 14
one__is bc -11 13
""",
    """
=body:hierbas c -13
=tag:brain:self d -17
comezon d -14
ni_para c -13
she__two ad 21 -19
""",
    """
=body:but abd 10 -44 -12
=signs:body:unsure+yes: abd -32 -14 21
^amamanto ad -14 21
dije_a b 11
drive:so bcd -12 -26 21
had:this_is ad 19 -14
heart:fiddl* a 15
meds:pain bd 13 -15
no__lo a -13
or__i cd 12 -11
put$ ad 12 -10
""",
    """
allergy:a_saber ac -11 19
any:guess_is c 10
bad$ abd -26 -10 16
could_of cd 16 -11
dejar$ ad -15 17
drive:her a 11
eso_de c 10
estor* a -13
had:count ac -10 -13
out_last c 13
prior:at abd -25 -14 29
ride:long abcd -16 11 -11 11
since_i abd 17 -18 -10
substance:esposa d 13
""",
    """
=signs:body:none:asks a -55
deep_in a 11
hip b 11
pregnancy:march a -12
""",
    """
pregnancy$ ad -18 17
recien bd -12 14
se__el c -14
se__me cd 14 -18
vi_cosas ab -14 -17
vietn* d 12
""",
    """
eaten:took d -11
el_trabajo ab -27 14
meds:gummies ad 20 -20
new__it abd 24 -11 -19
organ:y_la ad 18 -19
ride:would_a b 12
the a -15
the_chart bc 13 -13
think_so abc 19 -17 -12
well:@animal ad 11 -21
""",
    """
=body:codeine a 13
=signs:drive:no+unsure cd 15 -13
brain:knocked b -11
eaten:my_@relative ab -17 11
had:vida abd 27 -26 -17
is__been a 12
not__newbie ad -13 16
now:company bd 10 -13
now:voy a -17
now__my ad -11 13
""",
    """
any:miss cd -11 11
con__familia ac -15 11
do__believe a 11
drive:guio ad -13 16
estoy_mas a 17
heart:famil* bcd 13 -11 -11
me__estan c 12
never_done a 10
substance:tengo_# ad 13 -13
volver b -11
""",
    """
@medicine__yes acd -15 18 -14
backe* a 11
dije__@clinician b 10
effects:sabe abcd -16 -17 25 -22
effects:tolero ab 17 -11
heart:passe* ad 13 -15
nobody bcd -14 20 -17
nuevo_y b 15
pero_es bd 16 -18
prueb* bcd -25 13 -21
up__you abc -12 21 -13
""",
    """
@place__mi a 15
adult:past ad -14 20
brain:had acd -15 -19 19
has__me c 10
organ:piedras_en ad -13 11
pregnancy:pastillas abd 22 -12 -19
psychosis:first b 16
reminders ad -15 15
ride:pata a 10
se__es bcd -33 30 -18
susto d 10
too_early abd 13 -12 -18
""",
    """
=visit:yup d 15
a__bad d 10
can_count ad -11 18
espero bc -10 11
have_an b -13
healthy_as ad -10 12
muchas abc -20 15 -11
not:papeles ac -19 15
now:ahora_mismo a 13
now:yeah ad 23 -18
ride:girlfriend cd -11 15
when__like ac -12 16
""",
    """
@year_pasado bc -15 -12
daughter d -12
first__the ad -13 16
now:parece ad -10 15
paper cd 16 -13
pregnancy:grand* d -15
""",
    """
=body:anestesia d -13
=body:dead c 13
=body:escribo b 13
=said:coming:unsure cd 17 -13
=visit:solo c -16
down_there ad 18 -13
for__hour ad -21 20
heart:count acd -15 -16 23
home:trouble ad -14 16
husbands_the a 10
like_death ad 13 -10
organ:an_ultrasound d -10
prior:med ad 12 -13
si__estuviera a 12
substance:ketamine b 11
too_scared d -11
""",
    """
=body:terrible d 11
@cancel__my ab 16 -12
^pee c 13
heart:at_the cd 20 -17
psychosis:algo_de c 12
since__# ad -24 25
so__could d -11
used__a d -14
""",
    """
=body:while a -16
=rule:psychosis:yes:bipolar|schizoaffective_~1_one|1 abcd -21 -17 -11 32
@year_on a 11
coming:is bcd 29 -15 -19
me_quedo ad 17 -20
para_las d 14
""",
    """
allergy:a_reaction a -22
count_me abc 16 -17 -13
drive:iba_a ad -15 15
impossible c 14
is_best ad -13 14
organ:orina_hace d -11
si__nada ad 19 -16
texts:have acd -16 14 -14
""",
    """
=body:duele bcd 16 -13 -10
=visit:puesto ac -10 -12
baje cd 12 -17
dentista bd 13 -27
how__i abd -28 25 -11
know__@food cd 12 -10
manejar bd 17 -25
not:effects a 12
organ:get abd 13 -12 -11
organ:quit bd -11 13
prior:@medicine_nomas b -10
prior:las_que bd -12 17
ride:get_me d 13
""",
    """
=body:frascos d 10
^sale ab -12 -10
imaginate d 12
passe* b -24
prior:@medicine_i a -10
substance:@date acd -57 -43 46
texts:inste* ab 18 -17
""",
    """
=rule::slight:nada_~1_grave|serio|preocupante ad -14 18
at__lol b 11
been_so ad -19 17
cero_@medicine a 13
heart:side cd -10 -16
high abd -29 -22 17
me__lost ad -12 14
prior:me_recetaron c 11
say__have ac 19 -19
the_dumps a 13
""",
    """
=body:bebo abc 15 -23 -18
=rule:substance:no:few|couple|unas_~1_beers|drinks| acd 10 11 -20
eaten:solo_una ad -11 16
esta__aca b 11
frasco$ bd -10 -12
heart:same abd -23 33 -22
meds:in_@date a 11
organ:cath bd -11 21
perro abcd 16 17 -15 -35
psychosis:esquizoafectivo d 14
psychosis:sorry d 10
the_mail ad 19 -18
try__tonight ab 15 -15
""",
    """
=visit:texto abd -23 -15 29
=visit:they abcd 28 18 -11 -46
@relative__patient b -14
any:a_multivitamin a 17
any:ve b -13
meds:a_mi b -14
not__numbers c -11
organ:aguanto d 16
pregnancy:name a 11
""",
    """
=body:oxybutynin b -10
about__it a 13
brain:o ad 11 -15
brain:seizures_i ab 11 -10
convu* bcd -17 -15 16
firmar abd -13 20 -14
home:not abc 18 -27 -11
lighter acd -14 -10 24
texts:se_leer a 13
""",
    """
=body:cardiologist b -18
@relative_gave a -11
cuido a 14
not:answering ab -14 21
not:por bc 16 -10
planning_on cd -16 16
pregnancy:encar* d 13
pregnancy:for_my bd -15 11
""",
    """
=body:respirar ad -11 18
=visit:problems ad -11 12
a__@month a -17
acupu* a -11
alguien$ ab -12 10
heart:farma* b -13
prior:have_to d -11
""",
    """
comin* abcd -12 -10 -10 11
effects:be_@symptom ac 12 -10
getting acd -10 20 -11
podre$ c 11
pregnancy:it_in ad 16 -12
se_@drive ac 24 -22
substance:in_the d 11
the__then a -17
""",
    """
=body:enlarged abd -14 -12 22
algo__@year cd 12 -10
el__mis bd -12 20
ya__@call bd -11 19
""",
    """
am_allergic a -17
brain:tia b -13
drive:carry_me ad 15 -14
for_epilepsy d 11
organ:alt_# acd 18 -11 -13
prior:haber ad -12 15
""",
    """
=any:it cd 15 -25
=visit:let bcd -28 26 -24
^so d 14
^sube c 14
do__give a 12
do__recall abcd -15 -15 27 -11
eaten:nada d 11
had_someone a 13
i_wish abc 23 -14 -17
meds:miss ad -14 15
of__is b -19
pregnancy:con_@medicine ad 22 -17
psychosis:my_chart bcd -12 14 -13
some__days c 11
y__sigo ad -16 17
""",
    """
=any:bill abd -17 25 -17
=any:carro ab -22 16
=visit:her a -16
a__otro a 13
a_one acd 24 -12 -17
bipolar__a a 11
else$ bc -13 -13
es__@body a 18
heart:chequ* a 13
my__@call abc -17 -21 18
one__skip d 15
over_text ab -15 16
""",
    """
@texts_@call acd 27 -19 -17
ando__la d -22
clean_living ad 18 -12
days_that d 13
prior:nada_todavia ad 19 -14
psychosis:therapist abcd -22 -12 27 -16
que__hoy b 10
substance:would bd -19 12
""",
    """
=any:nomas bd -34 14
a__says d 10
allergy:emerg* d 11
allergy:nauseous ac -18 20
and__do bd -10 -15
for__the ab -11 -11
heart:and_it ab 12 -10
not:con a -15
now:ocupada d 12
schizophrenia a -17
""",
    """
=visit:ready ad -10 15
@day_was ad 12 -11
@late$ ab -40 19
about_my ad 13 -12
en__trabajo a -18
ex__drunk b 13
had:years d -17
happy_to d 15
now:se_decir ac -13 15
""",
    """
=body:personal abd -17 28 -11
^ojala ac 18 -19
dieron_una ad -12 13
en_@english b 13
four$ c -11
had:recreationally c -12
heart:la abc -15 -21 31
mi__nomas a 14
organ:@howmuch b 11
organs ad 13 -10
self b -15
well:light* acd -14 -10 24
""",
    """
=body:clear abd 15 -31 -26
=body:zip abd 26 -16 -16
=visit:key ad 14 -11
allergy:press* d 13
already__that bd 19 -11
be_lying ad -12 16
brain:anos a -13
""",
    """
@drive_mi b -11
@food__la c 12
animo$ bd 14 -16
el_mensaje bd 16 -11
eso__hablo ab -15 24
no_@clinician acd 21 -14 -12
now:if_my c 11
quedo_claro ad 13 -12
""",
    """
=any:salami d 13
=body:semana bcd -22 -10 21
@clinician__dijo ab -19 10
a__salgo b 10
me__permiso ad 12 -13
not:grave d 10
to__@door bd 10 -11
""",
    """
^muy ab 16 -23
en__hasta a 10
in__# bc 12 -18
not:cuento cd -10 11
on_time c 13
organ:sacaron ad 14 -11
prior:least acd -11 -12 20
""",
    """
#__y c -13
=any:comes d -14
=body:middle ac -12 17
=body:perfecto a 14
=said:no:the_last_word_after_a_correction bc -15 -12
=visit:drop d -13
any:si_a c 10
brain:all bd -16 12
coming:guard* ad -19 24
de__el abd 11 -21 -11
de_muchacho ac 15 -11
hepatitis__ya cd 13 -13
pregnancy:mellizos d 14
substance:dia ad -15 17
will__tonight c 11
""",
    """
=rule:ride:no:myself ac 12 -14
after_but d -10
and_did ad 17 -10
any:rathe* ad 14 -13
claro__voy a 12
heart:presion_ando ad -10 13
la__pasada c -14
my_boy cd -12 13
now:but abd 16 -17 -10
texted ad -19 17
when__in ac -12 13
""",
    """
=rule:pregnancy:no:lost_~1_baby|pregnancy b 12
=visit:definitely abd 30 -13 -27
dos__@medicine a 10
heart:i_run a 16
llego bd 26 -35
prior:@stop_after d -14
right_mind ab 17 -11
""",
    """
=body:zero abcd 55 -31 -23 -44
=visit:favor c -22
con__@clinician abd -26 25 -15
doctors__out a 12
home:todavia acd 34 -11 -25
zero$ acd 29 -13 -20
""",
    """
ambulancia ad -10 14
pregnancy:tres bd 12 -19
psychosis:can ac 12 -14
texts:@price d -11
""",
    """
=body:ex abcd 11 30 -24 -44
any:my_@relative ad -12 -12
casi_en ad 19 -18
had:if_that bc -14 13
it__clean ad 13 -11
substance:hace_mucho a 11
well:a_day d 15
""",
    """
=visit:hace c -25
@relative__confirmed acd -12 21 -12
al__me a -10
cancel:llega* abd 21 -20 -13
fish_oil bd 15 -11
he__eso abd 15 -10 -16
negativa_pero a -12
that__bad c 10
""",
    """
@relative_# d 12
cancel:@move abcd -66 67 -33 -20
pregnancy:hago_el c 11
will__let a 11
""",
    """
@late_pero ac -10 12
^dejela d 11
^uneventful ab 14 -16
age abd -12 15 -15
had:# acd -16 -24 16
hear__sometimes cd -13 13
heart:nope ad -12 13
the_cardiologist cd 17 -16
""",
    """
=rule:psychosis:yes:diagnosed|diagnosticaron|diagnos c -52
allergy:vi acd -12 -17 18
estomago d -11
get__of cd -17 21
igual_que c -24
says__afib cd 11 -11
substance:gummies b 12
""",
    """
ahi_le abc -16 -15 13
cancel:mas ad -15 17
is__to abd -14 26 -13
now:ando abd 16 -13 -12
para__depresion d -13
primera_vez bc -12 -11
psychosis:ward_for d 11
was$ abd 13 -17 -12
well:i_can bcd -14 18 -10
""",
    """
=visit:job ad 19 -17
hallu* abd -19 -17 22
pregnancy:thoug* d 12
""",
    """
=any:count abcd 10 14 -16 -17
meds:contr* d 10
now:cuando ad 16 -12
prior:is acd 27 -28 -20
ride:y_no d -14
so__was ad -11 12
virgen abc 20 -18 -16
""",
    """
a__took a -15
digale__@clinician b 10
i__her b -19
makes__@symptom d -18
no_well ad -14 15
pregnancy:had ad 20 -35
refiere d -13
""",
    """
^aguantame bd 18 -12
had:pusieron_una ad -14 12
has__disease d -10
heart:@relative_murio d -17
me_# ad 14 -17
ride:me_quedo ad 13 -13
seen b -16
ser__la a 10
well:am_not a 13
""",
    """
=any:espera ab -12 17
=any:fijese ad 15 -10
em__turkey a 10
filling__i c 10
heart:twin a 13
meds:fluoxetina a 11
substance:three a -10
the__be ad 21 -21
""",
    """
adult:permi* d -11
coming:cance* ad 14 -11
coming:encon* ad 15 -10
corri* ad 23 -16
eaten:to bd 15 -11
effects:stress cd 17 -13
enferma abd 27 -14 -23
la_@door abc -14 14 -13
otra__se acd -10 10 -10
substance:ask abc -17 13 -13
substance:ex bd 11 -15
""",
    """
#__the d -21
@stop_breathing d 13
brain: c -11
effects:norma* acd 25 -16 -34
heart:esposo b -10
in__fall a 13
not:recibido a 13
now:tiempo a -11
prior:wante* ab 18 -12
""",
    """
=body:acaso ac 19 -16
=visit:date a 12
anali* bcd -16 19 -21
hives bc -16 -20
una_reaccion acd -12 -12 18
""",
    """
cancel:tarde d -12
estrenimiento ad -14 15
had:saber cd 14 -11
lloviendo__aca bd 14 -10
papel d -10
prior:siete d 20
prost* d -19
to_figure bc -10 12
""",
    """
=first:any:yes bc -11 -14
effects:mareos cd 11 -22
from_this b 15
had:llama* bd 17 -15
ride:has_not acd -20 23 -13
right$ ab -34 21
texts:guste d 10
upsta* a 11
y__fue b 14
""",
    """
=any:why ab -13 12
=body:abejas a 11
=body:quita abc -13 -11 12
=body:shadows cd 16 -15
day__one ad 12 -11
heart__have d -12
organ:but_for ad 11 -11
ride:will abcd -24 -22 14 11
texts:on_the bcd -11 13 -12
tucke* d 11
unas__al c 12
weeks_to ad 11 -17
""",
    """
=any:aun bd 15 -14
have__now ad -15 18
ninguna abcd 28 -23 -30 -13
organ:rango a 13
prior:a_las abd 17 -12 -10
yes_# b -11
yogur ad -12 16
""",
    """
effects:mild d 17
house__@call a 14
now:tonight abcd 25 -16 -20 -13
organ:quien d 11
pregnancy:baby_is a 16
prior:i_forget abc -12 -13 11
prior:que_tipo b 11
shift abcd 12 -30 16 -15
veces__a cd 14 -11
""",
    """
@texts_mejor ad 11 -12
cancel:need_to cd 19 -12
heart:clean acd 27 -14 -20
now:rather_do ad 15 -12
now:tengo_dialisis a 12
otras a -11
the_rules a 15
""",
    """
@insurer_mi ab -23 18
@medicine__now b -12
@place_me d -10
fabrica ad 17 -14
have__it b -33
heart:stron* a 21
la__cosa cd 16 -11
me__unos ad -12 13
shot bc -40 11
si_sea cd 11 -11
""",
    """
=body:desde bcd -13 -27 14
=body:violent d 16
cancel:not_@cancel d -16
eaten:minut* acd -23 -16 14
had:ano abd -12 -16 14
had:had_the a 16
organ:pads d 13
psychosis:ptsd abcd 24 -36 12 -14
well:asi abcd -10 -10 22 -13
""",
    """
=body:what abcd -19 14 13 -23
of_any a 11
prior:ni b -10
queja* ab 15 -12
well:monton cd 18 -14
""",
    """
=body:would ac -31 15
effects:slept b -11
from_a acd -27 22 -12
never__to acd 18 -12 -20
organ:resul* abc -22 -24 24
""",
    """
=tag:allergy:no ac 11 -18
a__ese ab -12 14
almost ad 16 -26
depressed acd 15 -11 -15
heart__at c 18
me_salte ad 11 -15
pregnancy:now ac 13 -16
prueba__salio c -11
ver_como cd 17 -16
""",
    """
@clinician__@treat d 10
@relative__sure d 14
^severe ad -11 16
con__@treat b 10
is__mine ad -11 13
me_faltan abcd 14 -13 11 -21
nothing_else ac 17 -12
organ:en_orden a 17
organ:later b 15
organ:trans* c -16
se__pusieron a -11
substance:not_since ad 30 -25
""",
    """
=body:whole abd -16 -16 25
=rule:any:no:no_~1_tengo|tuve|padezco|sufro|h b -12
heart:no_me acd -22 28 -18
organ:wear_pads d 13
put_a b -10
substance:todas cd -10 14
turke* a 10
""",
    """
=any:cama a 15
=body:pack abd -11 -19 19
=first:body:yes abd -14 -24 16
=lead:visit:no:on:no bcd 10 -22 -18
=visit:claro bcd -27 -17 10
had:@symptom d 12
kind$ cd -14 10
ride:un bc 14 -20
see__i a -12
substance:psicologa c 10
""",
    """
=visit:celular c -13
adult:@relative_dice c 15
""",
    """
@clinician__nothing c 15
@date_one a 11
coming:no_voy ad 24 -21
meds:me acd 12 -11 -11
meds:suppo* c 10
muy__para bc -11 17
saw_a d -16
yes__all ad -11 11
yo__tenido abd -13 -13 17
""",
    """
adult:been ad -20 24
an_hour c -16
cancel:si bd 11 -11
heart:stress ad 18 -11
home:la abd 13 -15 -16
know_anyone ac 16 -15
not__any bc -17 -24
ride:on_my ad 23 -18
""",
    """
=body:can b 14
=visit:poder b -18
adult:than_that ad -13 18
estoy__diez a 12
meds:ese ad -14 18
substance:black ad -11 13
the_truck b -13
""",
    """
any:you_covered ad 18 -13
brain:that_counts bc 15 -14
cancel:good d -20
had__@body cd 12 -13
no__con a -16
now:my_@relative d -19
peleando d 15
schizoaffective abcd -14 -23 -11 34
texts:los cd -29 17
worry a -17
""",
    """
=body:original a 10
not_text ad 14 -17
organ:wants_to d -10
substance:hones* acd -12 -12 20
texti* abc -14 13 -23
""",
    """
=rule:now:no:mas_tarde|tardecito|ratito|rato ad 22 -10
^planning acd -11 -12 23
any:a_big b 14
drive:waiting a 10
heart:enlar* abd -14 -12 22
my__i abcd -15 -34 31 -13
si__dan d -13
un_derrame c -19
""",
    """
^safe a -17
hones* abd -11 -39 14
sleep__not a 12
super a -17
""",
    """
=body:nada abc 22 -42 -28
caigo$ cd -18 17
dura bd 14 -11
from_reality d 11
hacen acd -15 18 -13
look__my acd -13 17 -12
no__it abcd -23 39 -29 -13
prior:cabinet ad -12 17
sixte* ad 18 -15
still_in a 16
texts:me bc -23 -11
""",
    """
@ride$ ac 14 -19
diero* b -19
drive:ok abd -18 32 -27
home:with_my d 11
meds:mas ad -26 29
not_@move abd -11 -12 18
ride b -16
trapo$ abcd 27 -12 -12 -18
""",
    """
=said:any:unsure bcd -44 23 -12
^heard ad -17 -12
cubre__que a 11
get_me bc -16 -12
going_back acd -10 14 -14
me__mucho a -20
organ:@treat abc -13 20 -13
organ:cuent* bd 24 -23
organos a 12
pulling ad 18 -12
substance:do_@drug b 14
""",
    """
@treat$ bd -10 -13
breathing acd -14 -13 23
cual_@medicine abcd -13 24 -11 -15
eaten:grape* ad -11 12
el_@medicine ab 11 -21
haya ad 13 -13
heart:les b 13
hora_me ad -13 11
me__pusieron abc 12 -13 -19
me_acuerdo a -24
nobody__up a -20
now:conflict ad -11 14
now:en_la ab 12 -20
prometo$ acd -19 24 -18
psychosis:mom ad -12 -13
say__again abd -15 24 -17
""",
    """
=body:saben bd 11 -14
=body:tanto a -11
=visit:dejelo ad 19 -15
drogas__@drug d 11
had:refer* a 11
heart:found a 11
home:no_problems ad -11 12
no__corazon d -14
no__sorry ad -11 14
organ:estoy ad 16 -30
organ:pero_los a 10
substance:el abc 24 -17 -21
""",
    """
=visit:rather c -15
=visit:tan a -13
allergy:ambul* ad -14 13
chat$ abd -19 25 -13
eaten:sure bd 15 -13
me__dos bcd -12 -16 18
papers__two c 10
patro* c 12
prior:ten ad -14 14
revisar c 14
substance:does bcd 22 -23 -19
substance:two_@year d -11
wish__knew abcd -18 -16 26 -15
""",
    """
=body:prednisona d 10
=visit:truene d 17
@relative__stroke cd -10 -13
for__@vehicle a -12
home:farmacia a 18
my__think ac -13 14
suerte c -15
""",
    """
cancel:va ab 19 -11
contestar__un d 12
eso_me bd -14 16
mensaje__mejor b 13
organ:creat* bc -14 -11
pregnancy:embarazada_ni ad 14 -11
pregnancy:regular c 10
si abc -33 -18 29
si_pero abcd 25 -36 -19 -14
tomo_pero acd 22 -17 -15
""",
    """
cancel:@call_me a -11
""",
    """
=any:right bcd -15 -21 17
heart:heart_attack c -14
no_al ad 17 -16
ok$ abcd -20 43 -35 -20
organ:that_is c -14
todo__mi ad 16 -12
""",
    """
=signs:visit:unsure:unsure acd -16 13 -24
and__my b -11
brain:neuro* b -15
drive:does ab -15 24
drive:truck ad -22 19
eaten:@animal a -10
eaten:npo ad 21 -16
fu c 12
habria_que abcd -12 -16 26 -15
had:will ad -10 12
heart:nadie_me d -10
jaundice cd 17 -13
more_questions ab -10 15
""",
    """
=visit:long a -12
@treat__never d 11
^mania acd -11 -15 17
coming:miss ad -13 15
la_factura c -10
not:pena d 12
pregunto__mi abcd -12 -16 22 -15
sure_i bd 21 -12
touch_it a 15
""",
    """
=body:glass acd 12 -11 -11
all__had ad -11 12
daban abcd -28 19 21 -33
estaba__ya ad -11 11
now:no_se c -15
psychosis:is_a b 14
ride:@person a -13
""",
    """
=any:preguntarle c 11
=body:tdah a 16
at__hour a 11
during_it ac -11 11
fenomenal abcd -28 -15 -13 34
home:have d -15
no__ella ab -15 19
now:perfect d 12
texts:semana c -11
well:con_dolor a 11
""",
    """
=body:works abc 24 -14 -12
^zip abd 36 -24 -22
allergy:a_bad bd 19 -15
need_that abd 25 -10 -27
refil* abcd -20 35 -14 -26
ride:my_truck abcd 18 13 -11 -28
""",
    """
=body:teeth d 11
electroshock d 15
heart:a a -13
heart:contrario a 11
medican d 10
minutes_out a 12
psychosis:estaba acd -11 -10 14
que_con abd -13 -12 17
want_the d -18
well:senti* ad -10 14
""",
    """
=visit:keep acd -16 -32 21
allergy:six a 16
any:hang b 16
en__taller b 11
mas__menos c 11
my__last ac 19 -13
not__last bd 12 -10
not__since b -10
was__up a 10
""",
    """
eaten:en_la bc -17 15
meds:hasta d -11
rather__in b 11
ride:my_car ad 21 -20
ride:vale bc 13 -13
substance:adicto ad 27 -24
""",
    """
=visit:by abc -20 -12 13
aun__la a 10
had:be_my bd -19 18
meds:take bcd -33 -23 14
turn_# ad 25 -24
""",
    """
=body:padece c -10
allergy:@open ad -12 15
anoche acd 26 -11 -23
aunque_sea d 12
handf* d 13
no_one b -10
que_de cd 11 -13
que_voy ac 14 -17
well:jodid* ad 14 -14
""",
    """
=asks:after:no d -12
beer a 13
cancel:make abd 15 -17 -14
drive:neighbor b -12
es__problema d 16
had:esket* ad -11 14
no__they d -12
now:another_time ab 18 -11
ride:igual_y ac -10 10
that__have ad 15 -15
""",
    """
=asks:visit:after:unsure a 13
allergy:crazy d 14
irme_sola ad 11 -13
my__@thanks b -14
period_in ac -11 14
pregnancy:confi* bc 12 -16
""",
    """
=any:comio a -11
heart:ticker bcd -18 -18 13
sorry_@wrong ab -11 15
texts:us a 11
""",
    """
ahead bc -16 -13
any:as_a ab 17 -12
but_not abd 20 -26 -30
now:as ad -21 21
organ:catheter bd -14 17
prior:como_cuales bc 25 -19
psychosis:you_mean ac 13 -11
texts:tengo a 10
tried_everything cd -17 15
un_poco acd -24 29 -11
well:la_neta d 11
""",
    """
=any:yeah bd -14 20
=rule:drive:no:me_~1_lleva|llevan|trae|traen|re abd 19 -17 -13
a__right ab -16 11
artery d 12
auto$ a -10
meds:can b -16
meds:sin_@medicine ad 14 -13
not_lol abd -14 -14 14
now:if acd -12 25 -21
now:the ad 16 -24
pregnancy:so abcd -21 -17 31 -19
sin__no ad 13 -12
tomor* bcd -20 20 -21
""",
    """
=any:certainly d 14
=any:lol c -20
@month bc -28 -14
en_camino c -11
flu a -16
not:aguanto bd -10 13
numero$ abc -11 20 -13
oops abd -12 -11 13
organ:and_@body ad 16 -13
ride:no abd 14 11 -34
young* d -12
""",
    """
allergy:except d 10
brain:you ab -15 11
had:do_not acd -13 13 -12
home:cat d 12
just__no cd -16 11
now:he_is a -12
seguimos__la a 13
social d 12
""",
    """
=rule:cancel:no:not|nunca|no_cancel* abd -13 26 -25
=visit:law bc -14 -11
allergy:del_dentista cd 19 -14
estan_evaluando cd 19 -14
have__other a -12
la_manana bcd -11 -15 15
no__alergica a 16
no__orina d 15
substance:veces d 17
""",
    """
=any:llorando acd 22 -12 -12
=asks:before:no cd -10 14
=body:trying a -10
bano bc -11 11
digo_que c -12
for__i bd -15 11
organ:tests b -16
psychosis:ever ab 21 -13
sees a -19
substance:que_tomo ad 14 -13
things_that d 11
""",
    """
=body:cerebral abcd -13 -14 -17 29
=visit:@clinician abc -11 28 -32
@eat__the ab -10 14
consulta bcd 10 -11 -18
had__but ab 12 -20
paper* acd -16 22 -17
ride:takes ab -16 11
well:despu* d 13
""",
    """
=rule:psychosis:yes:brote d 11
adult:colle* ad -14 17
allergy:not_allergic b -10
any:i_can ad 21 -26
en__jaja acd -19 -17 19
llave$ d 12
pensaron_que ad 23 -20
pint a -14
""",
    """
@relative__cancer b 11
brain:bleed d 14
flomax bd -11 12
got__pressure ad 13 -11
""",
    """
@symptom__yesterday c -11
organ:@relative_tuvo d -10
organ:que_me a 12
prior:this ab 15 -19
""",
    """
=any:doubt ad -15 14
^joya ad -22 28
a_dos a 12
a_la abc 11 -16 -20
al__con a 13
any:@insurer b -16
cancel:someb* ad -19 10
guess__as ac -11 18
me_acabaron bd 12 -13
not:night a -19
prior:bette* acd -18 27 -17
was__do ad 16 -18
""",
    """
=any:grapes ad -11 12
=any:wish bcd -18 14 -18
=body:or bd 31 -38
allergy:my a -20
estoy__si ac -13 17
preguntele b 10
substance:rarely a 19
""",
    """
#__this a -14
=body:dudo c 16
=visit:chair c -14
baja bd -27 -11
eaten:two ad -20 21
had:@treat_y c 11
now:jale ad 15 -12
suspected c 10
they__know ab -11 12
""",
    """
=any:hay a -12
@food__to ad -13 13
deciding acd -15 19 -14
did_the bd -13 18
he__the acd 22 -18 -14
heart:by cd 25 -25
me__mas ab -20 15
nightmares c -12
prior:no_he ac 13 -13
prior:pill abc 10 -16 -13
test_me ad 10 -10
""",
    """
^voices ad -12 14
doctors$ abc -20 -11 26
hice_la ac 16 -13
prednisona d 10
psychosis:the abd 14 -13 -15
si_a cd 15 -29
""",
    """
=body:mis acd 17 -17 -23
=tag:cancel:other abd 14 -14 -13
=visit:hora acd 19 -29 -19
a__que a -10
allergy:morphine bd 13 -18
heart:creeping_up c 12
in__of ad -13 -12
it_is a -21
mdd a 13
now:confi* cd 13 -11
passed__not ac 14 -14
that_i b -22
""",
    """
=body:medicado abd -17 -18 21
cancel:this_one b 10
esper* bd 15 -28
heart:@year_que c 11
heart:healt* bc -14 -15
heart:oh d 13
nothing_serious a -10
problem ab -12 -11
""",
    """
=any:mucha ad -11 16
=any:una acd -50 -14 37
=body:lamentablemente ad -18 19
@relative__muy ab -17 19
any:text c -15
buena$ b 10
drive:are_you ab 14 -11
not__@ride d 10
prior:dolor a -11
something abc -25 -12 19
""",
    """
=body:remember bc -37 18
=visit:so bcd -22 -24 16
@eat__@food b 16
home$ abc 10 -13 -21
pendiente abc -15 -12 20
prior:and_never ad 15 -11
psychosis:@relative_sometimes c 11
""",
    """
any:puede b 13
cai__el ac -14 16
came__of ad -12 13
""",
    """
@body_y ad 18 -23
allergy:a b -13
brain:se_me d 10
drive:here ab -14 11
esta__@relative a 14
heart:heartburn c -10
now:need abc 18 -24 -13
stopp* bcd -13 -17 12
well:stop ad 22 -15
ya_pase ab 11 -12
""",
    """
=body:han abc -10 -24 12
@year_and a 13
any:otra ad 12 -22
con_@medicine abc 17 -16 -21
it_now ad -11 12
llego__su ab -10 16
well:eveni* ac -11 11
""",
    """
adult:niece bd 10 -11
evening$ b 12
well:he_is d 11
""",
    """
@treat__with ad 11 -16
any:every bd -14 12
drugs$ ad 12 -14
""",
    """
=any:eche d 13
^pues bcd -36 17 -11
home:aca d 11
""",
    """
=turn:body:none:none b -43
allergy:back b 11
prefer_to b 13
substance:i_want cd 19 -12
""",
    """
=body:dado abc 12 -13 -14
@medicine__you bd 13 -20
brain:injury ac -10 -11
took__to acd -13 -14 23
yes_liver bd -11 14
""",
    """
#__again d 12
=any:about c 14
@relative__tomo b 15
@texts__no ab -19 17
allergy:new_to acd 22 -11 -15
any:sabe ab -14 -13
cancel:comin* c -14
capaz_que acd -11 20 -14
organ:diabetes ab -12 13
""",
    """
=body:me abd -19 -18 10
=body:toda acd -15 -13 13
dias_limpio ad -14 17
had:depresion a -11
had:old bd -11 14
it__back d -14
now:alrea* ab -19 17
pregnancy:baby_in b 12
the__tomorrow a 10
""",
    """
=body:yesterday c -12
eaten:un_yogur ad -12 16
had:decir* cd 13 -12
somet* abcd -33 -37 46 -25
""",
    """
^fuerte a 11
blast a -16
get_my ad 14 -16
guys_did d 15
nothing_i ac -17 18
prior:no_me c -12
she__@medicine cd -12 16
sound$ ab 12 -13
""",
    """
a_no c 10
adult:medio abd 28 -12 -23
but__now cd -14 16
coming:a_place ad 14 -15
imposible acd 26 -21 -21
like c -43
pregnancy:me_vino acd 24 -14 -17
pregnancy:nace_en ad -11 15
si__@cancel ad 13 -18
""",
    """
@eat__@hours ad 19 -18
effects:me bd -22 11
pregnancy:the_patch ad 20 -11
recetaron__las a 12
""",
    """
=any:usted abc -29 24 -13
=said:unsure:never_looked_into c 14
allergy:si_soy bd -13 15
bueno abcd -29 -11 -17 31
i_missed cd -20 25
sleep_that ac -18 14
what__do ad 14 -19
""",
    """
=any:bad abc -13 -18 12
=signs:unsure+yes abd -50 -39 19
condom_broke ac -12 10
end__will b 14
is__shared c 10
""",
    """
=asks:before: abcd 11 -29 25 -19
=body:alta abc -10 -11 16
=tag:ride:unsure abcd -18 13 15 -32
=visit:dele bcd -15 -10 18
=visit:laid a -12
cancel:i_was b 11
dejarla$ a -10
heart:arritmia a -11
organ:liver_out d 13
ride:let ad -12 -22
""",
    """
=visit:wassup ad -11 15
cambiar bd 19 -15
is__now b -10
ride:anybo* ac 15 -10
""",
    """
^give ac -17 12
brain:estab* c 11
drive:for_a ab -16 19
is_off ac -13 11
meds:se d -22
una_semana cd -12 16
""",
    """
=body:resulto cd -11 13
^este abd 12 -26 -11
eaten:cinco c 16
effects:being_@symptom b 13
empty abcd 37 -30 -12 -26
nothing__all ad 16 -15
pregnancy:ask_me c 11
psychosis:papel c 13
substance:you d -16
""",
    """
@move_para abd 17 -11 -19
bebo__de d 14
me__do d -19
mine_is d 12
not:drama ad -11 15
ride:was abcd 33 -12 -17 -24
well:minut* abd -13 17 -11
""",
    """
@insurance__no a 17
@sick_voy cd 17 -12
bp__# ad 19 -17
diferentes$ d 11
era_bipolar b 12
substance:#_dias ad -16 17
""",
    """
did__one ad -12 13
effects:easy abd 20 -13 -11
lidocaine ad 14 -13
miss$ ac -11 12
not:pressure ad 14 -11
not:this acd 16 -15 -28
""",
    """
crudo cd 17 -15
eaten:long ad -16 14
is_right bd -19 22
pregnancy:every* a 11
the_cane ad -11 13
un__dormir abd 16 -11 -23
""",
    """
=visit:corner d -12
=visit:quien b 11
brain:grand ad -12 17
de_gente a 11
go_back acd -16 12 -13
now:el_@hours a 10
organ:last_@year cd 25 -24
prior:me abc -10 10 -17
rato_mejor a 11
substance:fall acd -16 -11 21
""",
    """
negativa$ ac 14 -11
si_no abc -48 -14 26
""",
    """
@body_por d 12
cancel:on acd 11 -10 -22
half_my d 14
ni__otra ad 16 -18
now:me_this b -12
pregnancy:#_semanas ad -19 27
tranqui$ a 12
was__and ab -11 23
""",
    """
=body:wait ad -24 22
=rule:coming:no:close|delete|drop|remove|cancel_ ad 20 -15
@animal_at d 14
@medicine_last a 11
^@drink abc 12 -20 -14
adult:ano ad 14 -20
had:tres d 11
heart:abuela bd 22 -23
heart:prueb* ac -12 11
last_summer ad -10 12
lord_no a 14
not__drink ab 11 -12
pregnancy:hice_la ac 16 -11
psychosis:told abc -22 -11 17
worki* bcd -16 14 -14
""",
    """
=any:nueve a 15
=any:quede ad -15 22
any:uh a 19
heart:desde abcd -16 -16 -17 28
heart:think ac 17 -16
inves* c 12
mentioned bcd -15 24 -24
organ:#_alt ad 15 -14
sleep$ a -32
texts:@texts_a ad -15 16
""",
    """
it_does b -11
now:did_not ab -13 10
""",
    """
=visit:alla c -20
^esos ad 18 -11
heart:nervios c 12
home:at_your ad 11 -11
maluq* ad -11 16
mi__en bd 13 -26
mia b -11
named abd -16 19 -12
pregnancy:de_noche d 15
pregnancy:la_que ad 13 -16
someone$ a -16
under$ ac -22 10
ya__@medicine bd 11 -24
""",
    """
computer abd -19 18 -16
had:is_not a -13
mi__voces cd -15 10
now:a_@call a 14
pregnancy:tengo_el acd 21 -11 -10
substance:segun bc -13 21
""",
    """
=body:races d -11
at__doctors c 11
dio_de ad 16 -12
lo_dan a 13
y_los ad 18 -20
""",
    """
pregnancy:breastfeed ad -12 17
ride:solit* ad 15 -13
""",
    """
=any:past ad -11 17
adult:or abcd -19 -11 24 -13
allergy:thing a 16
bf d 11
doing_tests cd 18 -12
eaten:my_@medicine d -13
shift* bc -14 13
texts:it_is ad -23 17
texts:much ab 14 -14
until_@date ad -13 15
waiting__my cd 17 -23
""",
    """
@clinician__@medicine abcd -20 -17 -17 40
^nanay abd 24 -17 -20
adult:rato ad -12 16
al_@vehicle c 12
any:@medicine_de bd 11 -15
chance__get ad -15 15
comie* ad -19 20
drive:se acd 21 -17 -20
not_sleep ad -11 16
now:que_dia b 11
por_este d 12
ride:why abc -14 16 -11
top abd -20 -10 23
""",
    """
adult:as ad -10 11
gustan__@medicine a 11
texts:instead ab 18 -17
well:@drug ab -21 21
""",
    """
=denials:visit:0:no abcd 33 -18 -18 -40
drive:mujer ab 17 -11
organ:hace cd 21 -23
out_on bd 18 -22
pregnancy:mama b -12
too_so ad -14 14
""",
    """
heart:healthy_as ad -10 11
heart:year b -10
mi__da b -13
minutes abc -12 16 -23
puesto$ abcd 13 17 -19 -19
sleep_on abcd -12 -11 25 -14
""",
    """
=body:volvio c 10
=said:ask:opens_with_no_and_ends_in_a_question b 11
allergy:es_alergico ab -19 15
amamanto$ d 15
had:nervous a 13
is__up a -11
prior:@medicine_no abcd -26 -15 11 11
prior:nothi* bcd -15 -13 12
toca a -24
""",
    """
=body:adhd ac 15 -17
=body:misa a 12
=visit:levanta cd 12 -14
@insurance__que cd 13 -10
abuela bd 22 -19
eaten:shift ad -11 11
have__@drive ad -13 17
now:puedo abd -15 -30 22
ride:tengo_quien a 12
""",
    """
=body:estamos abc -31 -17 28
=tag:unsure abcd -41 -67 72 -50
at_all acd 12 -14 -11
cancel:off a -17
pregnancy:panzo* d 13
""",
    """
compared_to abcd -13 22 -12 -13
drive:take_me ab 12 -12
he__but a -21
injury acd -15 -11 13
it__make ad 15 -12
mismo_dia d 10
no__but ad -12 10
ways$ bd -13 12
y__me bd 19 -23
""",
    """
at_parties b 10
now:trabajo ad 15 -12
substance:anexo acd -14 -11 14
tranq* cd -17 14
""",
    """
=long:0 ac 14 -32
cancel:but bd -12 11
down_for ad 14 -19
now:i_have cd -17 10
now:que_hacer d 12
sabe abcd -43 -23 48 -28
sorry c -26
veces__de cd 15 -13
""",
    """
@insurer_en a -13
brain:that abc 22 18 -46
drive:esta a -20
fight* d 11
now:numbe* ab -16 17
now:texti* bd 15 -11
substance:por acd -22 -16 20
usual d -12
""",
    """
=any:pensarlo cd -17 12
^comi ad 15 -15
allergy:so cd 18 -18
had:hace_@year bd 17 -12
meds:or d -13
mi__despues bc -13 13
organ:get_a d 11
prior:are_the bd 10 -11
substance:a_veces d 13
""",
    """
allergy:@sick_after cd 11 -11
any:numbe* bd -12 13
como_dice abd -12 17 -11
navidad a 12
ya_llego abd -13 13 -15
""",
    """
=visit:away acd -18 -18 23
ano bc -22 -25
got_the abc 11 16 -24
mas$ abd -13 -30 16
""",
    """
=rule::idiom_yes:no_hay_~1_problema|cambio|pedo|b d 11
cancel:got_called d 11
cuando__dieron a -11
heart:last c -11
organ:am bcd 14 -12 -18
prior:all cd -11 10
to__three ad 18 -13
""",
    """
=any:gone bcd -13 -11 13
=body:@insurance bd 19 -20
@ride_never a 10
missed b -17
not_telling ab -18 22
psychosis:la_de bd 12 -12
ride:lol bd 14 -17
she__done d 13
""",
    """
=any:security d 10
@body__un d 14
couch abcd -12 -12 -10 22
estaciono a -12
never__checked ac -17 17
y__ahi ad 23 -18
""",
    """
bien_el d 12
brain:chiqu* acd -16 -11 25
brain:solo ac 13 -11
cargo ad -15 19
eaten:nomas bd -26 20
now:ocupa* a 15
pregnancy:el_trabajo d 11
pregnancy:si_no c 12
went__once d 14
""",
    """
=body:familia bd 10 -16
=body:quiere a -13
^andele ad -10 20
any:antic* ad 16 -15
effects:bit d 14
had__thing d 11
home:in_the b -13
mania_si d 17
ni_me ab -16 17
not:fueron d 14
not:how abc -20 -15 25
para__@month ab 15 -17
pregnancy:due acd -29 -20 35
problem__can b 10
so_kind bd 13 -11
varias b -11
""",
    """
=any:easy abd 20 -13 -11
=any:zip ab 13 -11
@day_is a -14
@relative_lol c 12
any:andele d 10
effects:do abd -11 20 -18
i_pass a 12
pregnancy:and_she d -11
pregnancy:si_yo ad 13 -13
pregnancy:toma c -14
se__olvida d 11
tuve__hace c 11
""",
    """
=any:amaneci a 13
=any:email a 10
allergy:it_i ad -12 14
any:gusto ad -12 19
any:pigs_fly ab 22 -19
brain:bad cd -14 11
brain:de bc -21 -15
eaten:on_the a -11
in__room ab 14 -19
me__fatal a 15
organ:follow d -10
que__pusieron c 12
well:energ* acd -16 -10 24
y_bien a 12
""",
    """
any:soy bd 21 -15
not:conflict ad -11 14
ride:@cancel ad 25 -22
segun__dure c 12
""",
    """
estaba acd -14 20 -15
had:todavia_no b 10
is_working abc 20 -13 -18
most__that c 11
perlas d 12
pregnancy:@year acd 26 -22 -18
tms_and d 12
what__@relative ad 13 -10
""",
    """
heart:marzo a -11
husba* ad 13 -18
presion_con a 13
psychosis:but_not a 14
the__last ad 15 -26
y_otra a -12
yes_sorry ad -11 14
""",
    """
=any:comi b -20
=visit:give d -17
^tome bd -18 12
a__sulfa a 10
allergy:from_it d 12
el_@clinician ac -13 -11
estan__estudios c 12
heart:@thanks bcd 20 -10 -15
not:looked ac -15 18
organ:gastr* ad 15 -10
organ:si_ya bc 12 -13
""",
    """
@drug_en bd 16 -13
^hago d -10
any:repit* b 12
had:en_la ad 15 -29
heart:numbe* acd -11 -19 21
mis__@relative a 11
naci_en ad 16 -11
nada__@medicine ad 22 -22
prior:tampo* c -14
texts:better b 18
took__test a 10
you_text a 12
""",
    """
=visit:not b -22
coming:a_las ad -17 23
heart:si_el ad -12 14
le_pasa a 11
me_sento abd 20 -10 -14
my__mind ab 17 -11
not:allergy ad -14 14
pregnancy:noche ad -15 22
tomo__es acd 16 -12 -11
well:seman* cd 11 -11
""",
    """
^define abd -27 26 -33
communion$ bcd -14 -13 22
is__when a 11
ride:llevar ad 11 -14
""",
    """
=visit:sir a 10
=visit:yea d 11
a_nadie acd 14 -13 -14
a_postcard a 13
better__days cd 21 -22
capaz$ acd -12 22 -13
eaten:hace_un d 11
meds:#_mg bd -12 11
organ:dentr* ad 17 -14
trouble__i acd -10 -12 13
""",
    """
=body:joven c -21
and_had c -12
busca$ cd -10 14
cada__@month ad 16 -14
del_turno ab -12 14
had:since d 10
system abd 15 -12 -13
thc acd -12 20 -10
""",
    """
#__so ad -18 11
=body:totally ad 14 -14
=turn:body:none:no abd 11 -11 -25
any:hermana ad 16 -14
any:on_your a 12
cancel:be c -13
cancel:so bcd -40 -29 22
conce* bc 19 -12
eaten:recie* ad -11 16
effects:al bd -13 14
home:walke* ad -12 16
just_@drink abd 18 -21 -17
mareo ad -14 11
""",
    """
@stop__@medicine b -15
avisar bd 11 -10
""",
    """
=visit:licencia ac 17 -13
are_on c -10
eaten:acabo d 11
favor cd -29 -12
hard__say acd -16 18 -10
in_spring ad -12 10
la__por c -12
now:es_rapido cd 16 -13
pregnancy:does b 11
see__in d 13
todo__corazon ad 16 -14
we__the bd -10 10
""",
    """
allergy:it_twice a 15
cambiaron c -10
farm d 12
i__nuts b 11
never__back ad -20 16
prior:does_that ad -17 13
prior:i bd 11 -17
psychosis:dolor_de a 11
sherry_on a 13
""",
    """
a_lift a 12
any:quest* c -11
estuve abcd -10 -18 -13 17
now:pero_en ad 20 -18
of__as b 12
on_my bd -26 17
pregnancy ad -20 19
sometimes_i c 10
this_@year abd -10 -15 15
""",
    """
=body:asking d -10
all_of bcd -17 -12 20
brain:thought a 10
hacerlo a -29
i_wear d 17
in__just acd -12 -10 19
""",
    """
=body:scratch abd 15 -14 -10
=body:tipo abc -25 11 -15
any:digo_que ad -14 17
know_by c 11
meds:in bd 33 -34
sin_probar a 14
they__me bd -22 -10
well:after ad 14 -16
well:fa c 12
""",
    """
@medicine__else c 12
heart:count_if d 11
on_@day cd -17 12
you_know a -24
""",
    """
=body:certain c 14
=visit:free abd -29 -10 30
@clinician__is ac 11 -10
@treat__la c -11
bone$ ad 14 -10
car__in ad -15 15
had:no_@treat abcd 32 -11 -11 -21
hated a -13
heart:been_to c 12
i__coming acd -15 -14 13
mandeme_la b 11
no_c abcd -46 -22 57 -36
not_to bd -11 -11
now:compl* ad 27 -26
quizas$ c 15
substance:una ac 27 -24
""",
    """
and__was c -14
brain:proba* c 13
en__prepa c -11
now:ayer bd 16 -13
one__think c 10
""",
    """
=any:feeling c -18
@clinician_que b 15
a_quien a 10
cancel:time a -12
home:@door bcd -28 -12 22
not:era abc -30 -14 20
not__except ad -12 13
ride:do bc 14 -18
substance:demas* ad -11 12
yup abd -13 -14 23
""",
    """
^kidneys abcd 20 -14 -11 -12
aliviarme$ d 11
any:this cd -17 -16
brain:@clinician abcd -19 11 10 -11
nada_de abcd 36 -15 -16 -33
now:bothe* ad -17 15
now:no_le a -12
para__dolor abc -18 -13 21
""",
    """
=any:acuerdo abd -13 -12 12
=visit:after ab 15 -33
=visit:mis d -13
=visit:quizas c 14
@thanks__the b 11
^dejeme abcd -27 -18 33 -17
al_puro ad 15 -12
daugh* abc -17 -11 13
los__no d -14
never__@medicine bcd -11 -27 13
psychosis:la ac 22 -29
says__can ad 19 -13
""",
    """
con__ya cd 12 -15
confirmo_si ac -14 12
know__here ac 16 -15
le__que abc 22 -13 -19
organ:passed ac -13 12
pienso_@drive d 10
ride:anos d 12
well:de c -35
""",
    """
#__now acd 18 -11 -11
=visit:pero bc -13 -29
any:le cd 15 -22
could__say ac -12 19
drive:why_not b 12
effects:el_dia d 11
heart__normal a 12
not:@symptom ac 12 -11
psychosis:on_@medicine abd -17 -24 24
substance:que_toma ab 12 -11
was__my abd -11 -19 13
well:ando abc 14 -16 -28
""",
    """
=any:smooth abd 18 -11 -12
@stop__@drug bd 28 -17
algo acd -46 35 -27
brain:depre* a 10
not:telefono a -12
now__text ab -14 18
right__you ab 10 -11
""",
    """
=any:an abcd -16 10 -12 13
=body:unico abd 25 -17 -10
=visit:full ad 15 -21
allergy:urtic* ad -14 16
estoy_desocupada ad -12 17
please_i ad -19 22
sure__# ab 14 -12
well:los acd 14 -17 -13
you_guys cd -17 16
""",
    """
now:semana ad 18 -19
pregnancy:the_way ad -14 18
prior:cero abc 22 -13 -13
ride:@drive ac 13 -44
texts:postcard a 13
""",
    """
=visit:unfortunately d 10
either_way acd -12 22 -12
medical acd 22 -13 -18
rinon_izquierdo ad -12 12
""",
    """
=rule:drive:no:not_~1_driving|drive|allowed ad 11 -16
cancel:of ad -17 11
now:si cd 17 -26
now:take cd 11 -12
pregnancy:myself ad -12 14
ride:and_my ad 15 -13
that__told a 13
will__with b 11
you__he ab -13 13
""",
    """
=visit:aqui bcd -20 -14 11
=visit:fell b -14
acabo bc -13 -17
nieto bc 15 -13
now:que_ver c 15
""",
    """
=body:entienden b 13
=signs:body:yes: bd -33 11
=visit:atorados ad 15 -10
any:now_and ad 21 -20
cancel:call ab -12 12
like_my b -11
pedi__la d 14
substance:nada_mas ad 19 -13
ya__y b -11
""",
    """
brain:abuela bd 14 -12
substance:poquito a 13
the__count bc 12 -11
""",
    """
# bcd -22 -24 10
=body:utis a -12
@call_por bd 19 -16
any:decid* c 11
arritmia$ d 14
arriv* bd -10 13
cancel:for_it ad 18 -18
marathon bcd -14 -19 16
pregnancy:factory a 13
que__sepa ac 23 -19
""",
    """
@stop__and d -10
away$ acd -22 -13 16
equiv* c -11
i__off b -20
me__mandar bd 21 -18
muy_amable ab -11 19
""",
    """
=body:ok bcd 14 -10 -10
allergy:made abd -26 -11 24
coming:@day a 12
coming:@vehicle ad -11 14
get__bed a 13
hypomania$ cd 14 -12
me_anytime d 15
organ:cien a 12
psychosis:steroids bcd -18 -13 23
y_salva d 11
""",
    """
any:not_@call ad 17 -12
done_that d 12
eaten:a_las d -11
heart:blood bcd -19 -29 13
prior:cbd abc -20 -15 30
yo_nunca ad 11 -16
""",
    """
=rule:drive:unsure:was_planning|hoping c 11
already_told b 13
muy_@insurance c 14
prior:ago d -11
""",
    """
@clothes abc -28 32 -22
a__monitor d 19
now:still ad -14 11
substance:take_more cd -13 17
textos bc -12 -21
to_see acd -18 24 -27
""",
    """
#__nada ad -22 23
=body:prefer b 13
^lupita abd -16 23 -11
allergy:woke ad 16 -11
eaten:aguante a 12
eaten:in_the ad 10 -15
now:se_me ab 11 -12
prior:prescribed ac -15 15
you__was ad -13 11
""",
    """
=any:middle ad -10 -11
=visit:@sick bcd -37 21 -20
@treat_on b 10
can__@stop cd -14 13
organ:kidney cd -18 10
ride:sobrina c 11
termine_en ad -12 16
vitaminas_cuentan bd 13 -11
""",
    """
=body:into a -24
adult:papers cd 10 -11
back__work d 10
brain:strokes bd 10 -13
formal acd 12 -13 -19
heart:ticke* bcd -19 -21 19
la_semana cd -11 -15
now:central_time abd -20 20 -17
record a -12
substance:hija c 16
""",
    """
@drug_no c -20
ask$ d -13
it__how bc -15 12
not_promise c 11
""",
    """
dos_y ad -18 20
heart:down ac -13 22
meds:one_for bcd -21 -11 28
meds:sabe ac -17 14
not:believe a 11
organ:ya_se cd 16 -15
shots$ d 11
""",
    """
=signs:prior:yes b -25
able bd 11 -16
home:eso cd 15 -25
infections__time d 11
no_han d 11
psychosis:meds ad -15 19
si__quiero ab -20 18
""",
    """
=any:be a -12
be$ acd -11 22 -12
el__luego bd 12 -11
hay__@fetch a -13
substance:desde_que bd -11 12
takes__when b 11
this__so a -11
well:a_mi b 12
wish__could ab 14 -12
""",
    """
=body:llena d 13
=rule:any:no:i|we|he|she_do|have|did|am|can|w abd -33 18 16
counts_as ad 14 -14
dsd a 11
how__answer c 12
it_an ad 11 -13
psychosis:mania acd -21 -27 25
ride:va abc -21 13 -10
se__olvido ab -22 13
vengo ad 10 -10
""",
    """
=visit:menos ad 13 -14
adult:@relative b -16
allergy:sabria abc -14 -21 16
and_holding d 10
but__out d -12
dizzy ac 12 -25
habla* abcd -25 14 12 -16
is_not cd -22 12
lunch a -18
prior:if_there cd -11 13
psychosis:ex_@relative ad 12 -18
ride:said_he c -12
texts:oficina a 11
well:cooked d 11
""",
    """
=any:cinco abc -11 -16 13
=any:faltan ad 20 -18
a_day abcd -22 -40 -11 38
a_multivitamin bd 17 -21
brain:one b -16
firma* abd -20 18 -15
not__college a 13
ultrasound_of c 12
""",
    """
=any:info d 11
@insurer__it bd 12 -10
^wild ad -14 15
and__out acd 30 -20 -13
home:guess cd 14 -11
might abcd -38 -30 36 -14
pill abd -12 -20 17
substance:like_it ac -10 12
well:apena* ac -11 17
""",
    """
=body:loco c -11
=number:effects:few ad -19 21
=rule:prior:no:new_to a 13
de__vivo a 12
had:mine b -14
name_it bd -20 12
preguntarle abcd -21 -31 38 -22
prior:electroshock d 15
prior:have bc -15 -16
starving$ ad 19 -14
texts:my_mobile a 10
why__am ad -12 12
""",
    """
andele_pues d 16
boy__me d 13
did__know acd -11 -13 17
hears bd -11 12
heart:enalapril bd -13 11
hoping_my cd 12 -11
nah__that ac 14 -13
para__digo a 13
ride:fell ab 11 -11
send c -13
""",
    """
=visit:se acd 22 -17 -19
cancel:afraid ad -11 12
got_to ac -19 18
my_end a -12
organ:@clinician_is ac -12 18
pregnancy:newbo* a -11
substance:under ac 16 -10
""",
    """
broke b -15
coming:como ad -14 12
decirle ac -19 18
effects:but b -12
had:desde_hace bd 17 -12
substance:los_@day a 12
tengo__un d -14
""",
    """
=visit:service ad 13 -11
asked acd -11 21 -20
si__vida ad -12 12
""",
    """
allergy:bit a 10
blood__says ad -12 11
now:patron c 14
parte$ bd 15 -13
substance:all_day cd -11 15
""",
    """
@treat_me ad 20 -13
drive:off_and ad 12 -12
home:has_not a 13
home:lo d -12
prefi* abcd -15 33 -30 -14
pregnancy:is_not a -18
swing* ad -12 13
""",
    """
allergy:bracelet d 14
any:about_my b 11
eaten:@late bd 16 -10
intend acd -14 -18 19
not:heart abcd -10 -18 -22 21
prior:@treat_twice c 12
quinc* abcd 31 -17 -11 -26
to__pharmacist c 14
y__seguir abcd -17 -13 -11 20
""",
    """
=any:same ab 14 -19
^feliz d -10
bag$ ab -10 -13
brain:seizu* c -13
de__si b -17
me__pasado a 17
morad* b -14
texts:es bcd -40 -12 14
""",
    """
=body:thought c -12
@howmuch_debo b 15
allergy:dentista c 20
great abc 16 -24 -12
home:recojan a 13
quede_sin ad 16 -16
substance:his_@relative b -10
when_pigs ab 22 -19
""",
    """
@relative__habla a -11
a__after a -13
allergy:stopp* ad -12 19
allergy:vomiting ad -11 18
i__@move bd 20 -19
i__what ad 14 -23
""",
    """
=denials:any:1:yes abd 16 -40 -11
metoprolol d 10
pregnancy:@clothes ad -19 19
psychosis:@clinician_mentioned cd 17 -20
""",
    """
=body:asleep d -15
any:@thanks_for b 13
heart:not_my ad 19 -15
my__seizures a 13
now:a_la b -17
prior:i_do d -13
ride:i_would ac 13 -13
""",
    """
=visit:kind a -15
@drink__en a -14
chance_y ac -11 15
effects:sleep ad -14 15
maratones a 13
no_mi acd 31 -15 -23
pregnancy:tratamiento acd -17 15 -20
texts:ahora bd 17 -10
texts:my_other d -11
the__only ad 11 -16
upstairs a 11
""",
    """
=visit:pie bcd -15 -17 11
ago__my ad 17 -15
any:hard ab 20 -18
brain:pusieron cd -10 11
pero_ese b 12
to_someone ad 15 -13
turned__@date d 11
""",
    """
@price_me b 13
and__@texts abd -13 14 -15
breast cd -13 18
deje cd 34 -28
hace_tres d 16
mejor__el b 14
my_husbands ad 11 -21
organ:@drug b 10
puede_@fetch cd 15 -14
relapsed__@date a -11
texts:see c -13
the_@drink abd 13 -10 -11
went_away abd -18 -17 22
""",
    """
=body:animo bd 15 -19
=number:meds:old ab 16 -11
@relative_on bc 14 -16
a_@machine abd -22 21 -19
cancel:el_dia ad 23 -22
es_para bd 16 -14
home:no_se c 11
no__@clinician d -12
psychosis:about_my ab 13 -10
""",
    """
=body:esquizoafectivo d 14
=visit:lives ad 12 -11
@medicine__of ab -17 16
am_here a 14
meds:toma_@medicine d -14
organ:ic ad -13 21
veo__no d 11
went__to ad 15 -21
""",
    """
drive:mas ad -19 23
my_parents bd 15 -16
opera* ab 13 -40
relapsed_in a -12
""",
    """
=body:granos ad -13 21
=last:body:no abcd 23 -22 -23 -15
=rule:pregnancy:yes:am|was|is|estoy|soy|found|just|y ac -10 -20
coming:dele ad 19 -15
is_just acd 13 -11 -16
perfect$ a 11
tell__@clinician b 16
""",
    """
=visit:puedo bc 12 -31
adult:tengo bc -16 -12
by_myself ac -11 -12
clean_for ad 14 -13
doctora ad -13 15
had:quiero c -16
home:@clinician bd 14 -11
hoy__# a -11
meds:@medicine_is abd 19 -11 -12
will_let abc -11 -11 19
working_# ad -15 19
""",
    """
=any:correcta d 13
=body:drop ac 16 -13
=body:retraso ab -11 -10
@symptom__it ad -17 18
bajita c -13
before_noon acd -14 17 -14
but__back ad 11 -22
malos b 13
organ:is_gallbladder ab -10 12
organ:think ac 22 -11
que_tiene acd -12 -19 14
texts:take abd 21 -17 -14
y_una d 15
""",
    """
i__@call bc -12 20
la_quiten bd -17 22
none__i a 10
now:to_ask a -16
prior:saw_a c 11
que__familiar c -10
sigue b -11
well:semana cd 11 -11
""",
    """
=any:vez ab 18 -19
@drug__of b 12
desde__y ad 16 -15
es cd -10 -11
had:something_else cd 11 -11
heart:only_diabetes a 13
la__@symptom ad 14 -10
now:entrando ad 17 -10
""",
    """
=any:tells b 11
=body:coke b -10
a_ver abcd -36 -11 43 -41
adult:lol abd -11 -13 22
am__they b 15
had:done abcd -20 -18 -22 35
prueba_y a 13
""",
    """
adult:el_# ad -11 16
dice_mi bd -18 15
effects:despu* d 14
heart:nomas_por ab 13 -15
home:el_@vehicle a 10
on__is b -14
organ:@relative_tiene c 11
would__miss ad 13 -10
y__@clinician bd -11 -13
""",
    """
=any:esta acd 24 -32 -21
a_liar ad -13 13
any:tengo_ni ac -15 16
coming:again* ad 19 -18
el_numero ab -11 13
heart:si_la d 11
heart__runs bd 13 -10
y__por bd -17 14
ya__ese b 12
""",
    """
=body:porque cd -28 17
=body:whether c 11
=number:coming:few abd -26 -18 30
=said:eaten:ask bc 12 -17
=visit:tambien abcd -20 25 -12 -15
acaba acd 16 -13 -15
coming:@cancel_it a 12
no__you a 12
paso_@thanks abd 23 -20 -10
preguntas bcd 27 -19 -22
the__long ad 10 -10
""",
    """
allergy:expediente b -11
counts$ a -11
dia__mi ad 14 -12
drive:se_me ab -15 11
eaten:en_el abd -26 -28 21
effects:tambien acd -11 14 -14
had:la_pusieron c -17
hard_to abcd -24 -15 29 -18
mejor__y bd -12 15
no__ir acd -12 -10 23
organ:of_@drink b 11
prior:media abc -17 -10 11
ride:hermano cd 19 -12
trouble$ abc 19 -14 -15
""",
    """
depre$ ad 16 -15
down bc -39 -16
er ab 15 -13
had:not_had a 16
prior:sick a 12
skip_all ad 19 -13
this__first ab 20 -14
tranqui a 16
well:que abcd 30 -11 -14 -22
""",
    """
altog* a 17
confirmo__la c 12
do_take ad -16 17
me_hace b -11
pregnancy:and_the a -15
pregnancy:no_lo acd -28 14 14
prior:stimu* d 12
puntual b -14
ride:en_mi ad 27 -21
was_a bd 14 -24
""",
    """
=any:bites d 15
hagal* abcd -17 -12 -11 24
home:soy_la a -13
i__text acd -16 -11 14
ninguno abc 14 -21 -19
prior:counting ad -10 16
""",
    """
^devolvi d 19
eaten:estoy abcd -10 -12 -16 21
home:el_sofa ad -11 13
imaginate$ d 12
ride:is cd -24 12
""",
    """
any:a_sec abd -15 17 -18
cayo__la b -12
eaten:i_could bd 19 -15
fabri* ad 17 -14
iih bd -14 11
none abcd 35 -11 -30 -34
psychosis:otra a 13
quiza* abcd -19 -15 34 -18
""",
    """
#_could c 13
sophomore__high a 12
""",
    """
=any:ahi abcd -35 -21 53 -28
=body:keeps d 11
=rule:cancel:yes:not_~3_make|come|coming|go|going ad -38 30
always__normal ac 15 -12
effects:to_say ac -17 15
hombres c -11
me__o ac -16 13
not_too ad -21 27
sherry__@day a 13
well:i_feel abc 11 -24 -11
""",
    """
#_en abd -12 -11 19
home:and b -14
lantu* ad -15 18
prior:only_ever ac 11 -12
sitting_on d 13
""",
    """
=any:@parking bd 12 -12
=body:shots d 15
adult:retir* d 13
my__going a 11
""",
    """
#_ya ad -14 13
=visit:pedi bd -12 11
any_of ad 20 -23
digo abc -15 -13 22
heart:a_@relative a -14
pregnancy:hoy a 11
pusieron_cuando ad 13 -12
sintr* ad -13 17
well:cooke* d 11
well:dolor abc 17 -13 -28
""",
    """
he_got c 12
manic__in ad -10 10
me__second a 10
pregnancy:seventy ad 18 -13
sigo__@eat ad 15 -14
want$ a -13
""",
    """
@clinician__do ad -11 16
calle b 11
coming:me_salio ad 20 -17
drive:@vehicle b -23
let__talk ad -16 11
substance:until_@date ad -13 15
y__hace abd -19 -16 23
""",
    """
@medicine__dan ad 15 -15
december ab -13 12
in__here ad -22 21
me_gusta bcd 13 -14 -18
now:desoc* ad -12 17
prior:and_no ac 17 -18
sabia_que b 15
substance:@relative_would bc -14 21
thought__it d 13
""",
    """
=any:fin ad -14 24
allergy:tried_it ad 16 -11
ever_had a 11
pregnancy:por_la a 12
prior:sleep a -12
""",
    """
=visit:viendo acd -16 10 10
@symptom_con ad 11 -11
^panic a 11
allergy:a_mi c -13
con__camioneta d 10
home:problems ad -11 12
me__revisado ac -13 17
pasa_a ad -12 13
prescription acd -14 22 -12
substance:de_@drug a -15
well:se c -12
you_yes bc -16 15
""",
    """
aliviarme d 11
buen c -10
coming:nada ad -14 17
cystitis d 11
few_minutes ab -13 12
has_helped ad -10 10
hematoma ad -19 23
high_and ac -12 14
no__@texts bd 12 -27
nope abcd 34 -32 -18 -19
organ:hold_my d 15
organ:of_a ad 15 -12
ride:no_se b 16
""",
    """
=visit:entera d 11
@relative__mal ab -13 20
@treat_no acd 26 -22 -13
and__ever ad 11 -12
now:tonig* abcd 25 -16 -20 -13
organ:wants cd 14 -17
prior:como bc 18 -22
""",
    """
allergy:@animal_and a 10
just__not d 11
substance:drinker a 12
well:about ad -16 19
""",
    """
=body:case d 16
=body:sirvio ad -14 23
@relative_que ab 12 -15
drive:got c -15
had:could_have cd 11 -10
pregnancy:be_we cd -20 21
psychosis:stuff abc -10 -17 23
that__@medicine c -10
veia a -11
yo__@relative ad -14 16
""",
    """
brain:a_bit c 10
drive:license abd 22 -12 -14
one__@treat ac 14 -11
pregnancy:a_chance c 14
pregnancy:knocked ad -14 21
substance:socia* a 13
""",
    """
adult:till a 13
brain:la d -10
brain:todo_lo d 13
heart:mejor b 14
hicieron b -17
repit* abc -24 29 -10
still__it ab -22 12
""",
    """
=body:other a -26
=tag:substance:slight cd 10 -11
acv__me d 12
any:mejor ab 13 -12
heart:hole_in d 10
la__presion b -12
nada_pero ab -14 11
not:numbers cd -12 12
scam bd 22 -17
well:himself d 11
""",
    """
=any:revisar c 12
acost* b -11
coming:not bcd -16 -19 11
dificil_saber cd 16 -13
drive:senior a 11
hipertenso$ ab 16 -24
meds:kind c 10
pregnancy:voy_para d 12
pude d 16
well:hit cd 14 -16
""",
    """
=any:fit ad -11 12
does_medical b 14
one_sec abd -11 28 -24
pregnancy:dos ad -21 11
there__it a 10
""",
    """
=body:six acd -20 -27 22
allergy:una_reaccion acd -12 -12 18
end c -21
home:@parking_lot abd 18 -10 -10
no_los abd 13 -13 -14
substance:answe* ab -16 15
their c 12
""",
    """
=any:sure abd -36 -12 22
any:not_think ac 14 -14
cloud acd -17 -11 26
drive:nadie_me ad -18 21
family_and ad -13 15
mine__# ad -11 18
olvidan c 14
substance:se_que b 13
that_time abd -16 -20 19
""",
    """
=body:find ac -21 18
=rule:substance:yes:meses_~1_sobri*|limpi* ad 16 -14
^jamas abcd 32 -10 -13 -23
a__@place b 12
jacket bd 16 -12
le_entro d 11
mucho__@body b 16
psychosis:ex_would b 13
""",
    """
apure cd -12 15
drama d 12
handled ad -20 21
now:then bcd -14 11 -16
pregnancy:positivo d 11
psychosis:bipolar_type bd -12 16
ride:pero_es abd -13 12 -11
up__air acd -12 21 -14
""",
    """
dado abc 13 -13 -14
ever abcd 28 -12 -21 -19
gusten bd -10 19
prior:me_he d 11
ride:texted ad -16 12
substance:is_not bc 11 -28
""",
    """
=body:legal ac -13 19
=visit:hit ad 18 -17
^both ac 11 -16
and__to c -14
good c -28
i__your cd -19 20
pasado$ b -11
plata a 16
privado ab -13 21
texts:leer ac 10 -13
wait_no ab 10 -10
""",
    """
=body:physical ac 13 -16
church bcd -13 -22 19
coming:count_me ad 19 -14
coming:estare d 11
ride:coche bc 11 -21
substance:using d 10
""",
    """
a__day bcd 31 -25 -13
heart:textbook a 15
i__is abc 32 -33 -12
mejor__llamada abd -11 -14 19
""",
    """
=body:pain abcd -17 15 12 -16
=last:visit:no abcd 33 -20 -17 -42
allergy:this_one a 16
anybody$ ac 18 -14
do__checkups ac -10 13
organ:infecciones c -18
pero_se cd 12 -11
texts:text_me d 13
""",
    """
@drive__@drive ad -23 23
could abc -29 -25 25
electro bd -11 -11
home:now abc -13 -12 12
ni__misma ac -12 14
pregnancy:of ac -18 14
texts:not bcd -65 27 -20
""",
    """
adult:cumpli_# ad -11 14
ella__@relative ab -16 20
must a -12
sobre$ ad 14 -12
vigen* d 11
yo_de ad 13 -11
""",
    """
#__jaja ad -12 12
=body:colon a 18
^feeling abc 27 -33 -15
am__gone a 10
any:only_@medicine ad 22 -19
cancel:she abd 17 -11 -12
dry ab 13 -14
en_una bd 16 -10
texts:said bd 12 -15
""",
    """
=body:mdd a 13
=body:nash ad -10 17
=body:scared b -11
=rule:heart:yes:have|had|got|has|diagnosed|tengo abc 18 -11 -11
cuando_quieran d 14
de_contar ad 12 -18
is_i ac 20 -13
ride:todavia acd -16 19 -12
substance:mas_de b -12
substance:un_poco acd -17 25 -18
""",
    """
=body:lab cd 17 -14
adult:askin* c 13
ayer$ bcd 25 -19 -33
enzymes__off cd 11 -11
heart:contrario_la a 11
jaja$ abd -15 22 -15
meds:if_i bd -14 17
""",
    """
=body:biopsy cd 11 -14
=visit:rain ad 19 -16
effects:every* a 14
prior:are bd 14 -16
""",
    """
=any:mangu d 13
=visit:just bc 12 -34
a__normal c 10
cancel:outside ab 22 -16
effects:da a -13
heart:his d -12
i__hepatitis d 10
pregnancy:si a -12
tomo__por d 11
una__cayo ad 14 -10
yes_the ad -15 15
""",
    """
any:when_pigs ab 22 -19
blast__got ac -16 10
coming:borreme a 11
for__# ad 18 -15
pregnancy:condon d -17
ride:asked ac -20 18
sitting__porch ad -11 14
substance:quiero cd -17 17
yellow c 11
""",
    """
@vehicle_i ad -28 25
^bad c -21
^rinones ad -14 17
had:deje d 11
had:ya_me d 17
heart:mom c -13
no__no abd 33 -34 -27
""",
    """
=body:free abd 38 -20 -33
@thanks__su b 12
llevo__@year b -18
need__my b 14
pregnancy:stopp* d -10
sched* ad 25 -18
stimulator d 12
you_later bc -16 16
""",
    """
adult:a_lady ab -10 17
estoy__fila b 11
have__@clothes d -16
now:contesto a 15
psychosis:on abd 15 -30 -13
substance:conce* bc 23 -11
substance:glass_of acd 12 -11 -11
that_my cd 14 -15
""",
    """
@animal__@animal b 12
any:ni d -31
home:voy ad 17 -14
meds:allergic bd 13 -12
now:but_i ad 16 -16
organ:her d 12
regrettably d 13
""",
    """
=any:pena ad -10 14
^tres abcd -21 -19 -14 36
can__bring b 13
i__dentist ad -13 13
littl* abc -18 -16 15
my_liver abd -19 -39 17
signi* d -15
sleep abc -13 -10 17
""",
    """
=any:@machine ab -17 14
=body:@door bd 30 -28
=visit:before bcd -12 13 -15
de_eso abcd 33 -16 -15 -28
heart:bp_was acd -13 20 -12
ir__@relative d 10
it__but abd -31 -13 28
limit* c 15
substance:y_ya ac 13 -13
y__tomo ac 17 -12
""",
    """
@relative__she b -24
adult:para ad 14 -14
answering abc -17 20 -13
cara d 11
funer* b -11
know__and a -11
me_fue b -20
nunca__han acd -11 15 -13
up$ abcd -23 -44 15 18
""",
    """
=any:so cd -21 12
effects:de_eso b 11
i__of b -17
lo__dejar abd -15 -11 16
prior:cuatro ad -14 11
snuck ad -12 16
tbi_from d 13
the__nothing ad 16 -13
would__better d -11
""",
    """
@insurer__no b 12
allergy:used d -11
brain:intracraneal d 12
did_a c 17
falta* d -13
infeccion__orina cd 11 -14
is__me acd 11 -21 -13
psychosis:depression c -15
the__instead ad 13 -12
""",
    """
=denials:body:2:none ad 11 -27
a_bit abc -16 -21 14
baja_la c 10
nariz c 12
not_been bd -12 -11
por_la abc 12 -22 -21
siento__mejor a 10
sulfa acd 18 -13 -17
""",
    """
miro ac -16 20
not:paciente abd -10 16 -11
not_@eat ad 24 -14
paro cd 19 -12
tried__twice d -19
""",
    """
=any:get ab -11 11
@drug__las cd -11 13
asi_no d 10
babys c -10
bebe bd -23 -18
eaten:cene_ayer a 10
es__@month d 12
heart:lo_descartaron a 13
mujer b -18
on__as a -11
talk_to ad -15 -10
too_much c 15
""",
    """
desde__@year bcd 22 -16 -17
la__los a -14
no__would c 14
why__i d -14
""",
    """
=body:hour bd -13 15
a_drunk ad -20 11
did__it abd 17 -14 -19
esta__yo ad -16 13
exact ab -16 11
organ:my_labs c -10
so__as ac 12 -10
""",
    """
=body:revisado ac -13 17
en__vida abd 33 -29 -17
had:the_@insurer b -11
heart:i abd -20 -23 12
heart:se_si ab -11 14
la_noche d -16
meds:not d -25
padec* d -18
yes__let b 10
""",
    """
=tag:well:idiom_yes ad -13 18
@relative_wants bc 12 -10
afrai* ac 16 -11
and_down cd 22 -18
coming:over d -10
cycle$ ad -17 19
decli* abd 32 -17 -26
i__on d -20
no_just bc -11 13
substance:el_trabajo d 16
voy__a d -14
""",
    """
=asks:after: abd -37 -31 40
=body:history abd 21 -12 -10
any:thanks bd 12 -19
cancel:unfortunately d 10
comes_back c 10
de_amor ab -14 16
do__another a 11
eso__digo d 12
now:bad ad 11 -14
pregnancy:a_vasectomy b -10
prior:psicologo bc -15 -11
prior:tengo_que c 12
que__alta bd 16 -14
""",
    """
=body:que abcd -24 14 14 -24
=visit:everyone a 13
=visit:set b -14
drive:alone abd -32 -10 37
had:anestesiologo c 13
home:tengo_hambre abd -10 24 -19
la_tolero d 11
reckon ac -10 12
una_valvula d 14
""",
    """
=rule:now:no:can_not|cannot_~2_talk|now|make| ad 31 -21
any:my_guest d 13
home:but_i ac -15 14
it_by a -11
prior:lol ab 11 -13
says__heart cd 12 -11
substance:nothi* bc -17 11
""",
    """
=any:four ad -17 19
cancel:ya_no abcd -40 -24 -23 46
just__little cd -19 18
pregnancy:novia a 13
pregnancy:pero ac -19 12
pregnancy:pregnant c -33
sala$ ad 10 -12
seria__primera ad 16 -13
well:no_me ad -23 27
""",
    """
been__since bd -19 -11
brain:sacaron d 10
me__el a -11
ni_si ac -20 22
now:@move abd 28 -31 -14
""",
    """
@drug__that abc -12 -12 13
abstemio ad 21 -13
any:a_couple bd -10 12
coming:last_time b 12
effects:possi* bc -15 15
quien__que a 10
""",
    """
be__now c 12
con_este bd 13 -11
substance:@stop_hace a 11
""",
    """
@body_neurogenica d 12
como_tres d 15
liver__@relative c -11
me__de abd -13 -14 16
organ:nefropatia d 17
organ:por abc 19 -30 -17
puedo abc -18 19 -12
will_get ac -13 14
""",
    """
=any:off ad 11 -22
=visit:ma bd -10 10
@clinician__my c -11
all_day ac 14 -16
me_operan a 14
now:maybe ac 14 -13
stand abc 22 -15 -20
well:monto* cd 18 -14
""",
    """
@clinician__# ad -27 21
@relative__mine abd 20 -23 -13
any:go_right d 10
eaten:and b -19
effects:nada_mas ad -23 24
grew_up ad 15 -11
now:fixin* ad 15 -13
ride:conte* cd 17 -14
substance:just bcd -33 15 -23
substance:week bcd -20 -13 18
tuve__con ad -10 18
""",
    """
=body:fib ad -20 19
afib_sometimes cd 11 -11
desde abcd 10 -33 -44 13
home:get_me a 14
now:tiemp* a -11
ride:two ad 10 -16
well:it_is bcd -14 19 -16
your_@call b 13
""",
    """
=body:hope cd 19 -17
@medicine__wait b -12
^segun abcd -39 -42 64 -46
el__y b -27
evening_and ad 13 -12
not__period ac -13 13
ride:carry ad -10 12
""",
    """
@relative__have b -10
adult:@relative_de bd -13 18
america$ abd -12 20 -18
cancel:i_meant ab 13 -10
estudio$ c 12
her_@visit d 12
home:prime* ad 16 -12
it__at ab -10 -11
jaundice_as c 14
name ab -19 -13
not__single a 14
que__quiero b -11
texts:@texts bc -22 -23
was__problem d 16
well:if_that d 11
""",
    """
=body:pero bcd -29 20 -28
=rule::known_of:not_that_i|im|anyone_~5 b -11
brain:dios b -16
but_for ad 15 -15
confirmar$ bcd -13 11 -14
correct$ d 11
de__@year bd 13 -11
home:can b 12
ignor* cd 19 -14
no__claro abcd -18 -11 31 -18
now:con bcd -18 19 -11
prefiero_hablarlo b 15
prima* ad -13 18
tested__for ac 13 -10
texts:please abc 15 -20 -15
well:yes c -14
""",
    """
=body:think cd 12 -10
=rule::unsure:no_idea|clue a -20
em$ bcd -17 -27 13
well:@thanks_a d 11
would_know abcd -16 -27 38 -20
""",
    """
a__my bcd -12 -28 11
but__works a 12
could__be a -15
my__name b 14
""",
    """
=body:formulario abd -15 21 -12
=body:pump bcd -22 -13 21
brain:liquido d 11
""",
    """
brain:at a -15
home:made d 12
my_@insurance abd -15 22 -12
not:remember b -14
organ:organs ad 14 -12
organ:somet* acd -16 30 -28
prior:@treat_on b 10
start* ab 17 -24
texts:nomas ad -20 20
the__finished a 10
want_to bcd 18 12 -29
well:animo ad -12 13
with_that bcd 12 -24 16
""",
    """
=body:peso cd 14 -14
adult:guard* a -12
confirmo$ cd 17 -13
en__@parking ad 16 -10
en_las b 15
estan__de d -10
me_llevaron d 12
nunca$ abd 36 -10 -39
sombra a 13
substance:do_not bd -24 -11
they_used cd 11 -14
""",
    """
@relative__otra b -15
any:to d -10
coming:la_lista ad 15 -13
eaten:black_@drink c -11
emoji* bc -15 -11
had:@month bcd -14 -11 24
me_fui b 11
read_about a 10
ride:and_he c -12
seen_a b -12
seizu* c -19
so bcd -27 -12 15
well:how bd 31 -31
""",
    """
=body:rhythm a -11
^is abcd -75 101 -66 -78
adult:fifte* abd 20 -11 -15
effects:felt abc 19 -17 -13
el__eso ab -12 11
heart_they d 10
lyrica ad -19 21
period bd -12 -30
que__cocinando a 10
that_makes bcd -12 -11 13
""",
    """
=visit:@english ab -18 15
cancel:could b 11
mensaje__mi b 11
no_@vehicle d 11
no_mejor b 10
not_sure acd -27 28 -38
postpartum_psychosis d 10
prior:prime* abc 26 -28 -14
""",
    """
=any:may d -15
^sorry abcd -13 23 -10 -13
any:not_miss ad -11 16
do__want b 11
evaluated acd -10 20 -13
heart:already ab -13 20
liver$ abd -16 -12 15
organ:my_liver abd -18 -38 13
""",
    """
#_last ad 12 -16
any:banana a -10
had:times d 11
heart:husbands a 10
i_ought d 11
picku* d 14
yes_to c -17
""",
    """
=any:gave ad -13 12
=asks:body:after:yes bd -38 32
=body:fabrica ad 17 -14
=body:looked acd -17 23 -16
^hardly d 12
i_take bd 22 -12
pregnancy:el ab -10 -20
preguntarle_a abcd -12 -27 31 -19
read__it a 10
the__kind bd -20 13
tomo_ni d 13
uso__de a -11
""",
    """
=visit:staying abcd 25 -12 -16 -14
heart:counts_as a 14
hepatitis__de cd 12 -17
necesita$ bd 14 -12
organ:cathe* bd -14 17
prior:you abc -14 21 -20
que__quedo ad 11 -13
quiera_es a 11
substance:no_problem bcd 25 -34 -19
texts:solo bc -13 -10
truck$ abc 24 -17 -16
""",
    """
=any:lloro b -13
=body:ojala c 14
=body:recovery d 11
cancel:i_am b -32
dos_cajas a 12
falta bc -25 14
heart:murio_de ad 10 -16
no_que abcd 45 -29 -28 -19
por_ese ad 19 -15
wait_till ad 17 -14
well:when abc -14 18 -19
""",
    """
@clinician_i ac -11 11
eaten:sugar d 11
either abcd 15 -16 18 -29
permi* d -25
texts:con_un abd -11 22 -11
""",
    """
drive:have a -10
home:the_@parking a 11
substance:his b -10
times b -12
""",
    """
allergy:@food ac -23 23
drive:confirmar bcd -13 14 -14
eaten:#_@hours b -13
gradu* ad 22 -19
now:@move_it a 12
well:ratos ac -15 16
""",
    """
allergy:asked ad 20 -22
front bd 13 -16
prior:llevo_@year d 10
psychosis:define bd 24 -24
see_me ab -12 12
texts:mensaje d 14
""",
    """
=body:estreno a 12
=denials:any:2: b -34
brain:perdi ac -18 21
coming:have_decided ad 13 -11
psychosis:sane abcd 34 -21 -12 -23
psychosis:were bd -10 10
since_@date ad -12 12
""",
    """
coming:ni ad -18 23
me_hubiera a 14
problem__i a -14
ride:pareja a 16
""",
    """
=visit:ustedes abcd -15 30 -17 -11
allergy:to_latex ad -14 12
my_alley ad -11 11
no__idea ac -18 21
now:en abcd 24 -17 -11 -11
prior:thing ab 15 -16
recheck cd 16 -14
texts:recibe b 15
this_evening a 14
well:@relative c -18
""",
    """
cancel:stays abd 22 -13 -15
cars abd 25 -16 -14
definite$ c 10
eaten:can ac -24 15
just_pick bd 13 -11
only_on d 12
see_if abcd -14 -14 20 -12
substance:@move ad -16 13
texts:digo c 11
touch* a 17
""",
    """
=signs:body:yes:asks abcd -13 29 -51 -14
organ:over d 12
texts:prefi* b -11
thinking__it ac -11 18
""",
    """
=body:because bcd -20 -23 16
=visit:vaya a -20
al abc 12 -18 -17
had:recib* d 11
prior:un c -17
ride:me_busca cd -11 14
ride:tengo_# d 15
ride:waiti* a -15
some abc -44 -38 42
was_good ad 12 -10
who__not bd -13 20
""",
    """
=said:ask:does_not_want_to_answer,_or_did_not_understand abcd -21 36 -21 -28
dialisis a 13
effects:ver cd 19 -16
not__without ad -23 17
psychosis:es_el a 11
ride:me acd -17 -30 21
""",
    """
=body:ect abd -14 -13 24
=body:hearts a 12
another__i d -10
forwa* a 11
one__let cd -15 11
substance:lo abc -10 -17 21
suyo$ ab -18 17
""",
    """
=body:@symptom d -12
=body:buenos bd 13 -10
=body:hypertension ad -28 24
=visit:comes a -14
allergy:unless_you bd -13 14
cancel:you_have cd 11 -10
done abcd 16 -38 -37 11
heart:does_that a -16
messa* bd 19 -21
there_a abcd -15 24 -12 -12
""",
    """
=any:tendria cd 20 -12
=rule::unsure:who_~2_knows bcd -29 33 -16
coming:about_the a 12
effects:said a 12
line bd -11 -14
marca* acd -27 -13 15
ni_loca d 14
tomo_@medicine abc -30 14 11
you__right ad -11 15
""",
    """
=rule::yes:no_doubt d 12
filled_it d -12
meds:acuer* bd -20 17
not:sirvio ad -11 11
quimio c -12
""",
    """
@medicine_yes ad -13 23
any:ni_la ac -13 15
had:cuatro bd -14 15
meds:pharmacy ad -11 15
my_own abc 24 -15 -26
psychosis:mi_@relative b -13
psychosis:of ad 16 -24
safe_and ad -11 15
yo_me a 11
""",
    """
allergy:to_nothing a 13
nights__i cd -12 14
""",
    """
=asks:body:all:yes bd 20 -22
=body:wondered c 13
@year__cosas cd -10 13
coming:me_la ad -23 26
no__decir ac -18 24
now:not_think ad -15 14
pregnancy:claro ab 15 -10
says__the ac -12 17
seizures c -19
""",
    """
=rule:prior:yes:ninguna|ninguno|none|nothing|nad ad -53 54
=visit:trying acd -12 21 -16
=visit:up b -34
any:big b 12
ask_me acd -27 31 -27
disti* abd -21 -17 13
mas abc -10 -10 -12
need__@visit b -18
ride:@relative_trabaja acd 22 -15 -14
substance:bebo_mas d 14
""",
    """
allergy:esa abd -20 -15 13
brain:migraines bc 15 -12
casi_nada ad -25 25
espere__por ab 13 -10
estud* cd 21 -34
prior:name abd -19 -24 21
""",
    """
=visit:les ac -16 13
^cuando c -13
heart:no_tenia cd -10 11
i__but cd 11 -10
who_would a 13
""",
    """
allergy:stopped_breathing d 11
heart:de_la b -11
i_wanted ab 13 -13
ride:it_is ac 10 -21
since_last a 10
to__thing a 14
tucked d 11
unos abcd -14 -22 26 -11
would__@price bd 12 -10
""",
    """
=body:give abc -18 10 -13
=rule:heart:no:fine|good|great|clear|okay_$ d -13
heart:@hello ad -22 11
now:en_un ad 13 -12
prazo* d 15
y__jaja bc -16 13
""",
    """
=any:doing bcd -13 -31 32
=body:like c -26
@year__si ad 17 -15
brain:baby b -11
heart:a_heart c -25
now:look ac -10 12
vez__me a -14
""",
    """
but_my abd -17 -28 16
gas a 14
hoy__la ac 10 -18
labs__perfect a 11
safe:do a 11
si__tengo cd -15 16
""",
    """
allergy:let_me c 13
is__high a -12
mante* bd -19 21
old_@place ad 17 -16
once abc -13 -42 22
who__off cd 11 -15
you__this abc -11 13 -11
""",
    """
hablo abcd -28 38 -18 -21
viene__maravilla d 12
""",
    """
=any:being b 12
=visit:tulsa d 11
brain:brain* a 13
is__real a -11
pregnant c -27
substance:since_@date ad -16 15
the__family a 10
""",
    """
=body:esos abd 22 -22 -14
aguanto b -15
effects:real ad 10 -14
estoy__la abc -12 22 -11
labs__perf a 13
pregnancy:hijos abd -10 18 -17
pregnancy:old bc 14 -17
texts:use_the a 10
""",
    """
=any:poco ad -25 27
=body:self d 16
@drug_all cd -11 15
@relative__# ac -21 -27
@sick__not ad 15 -13
contar$ ad 17 -10
en__nada a 10
heart:con acd -26 -19 12
hipertenso__la ab -17 17
nada__la cd -12 14
not:even abcd 39 -19 -24 -18
not:tell bc -13 11
not_got cd 12 -24
rhyth* a -11
well_no a 16
""",
    """
=any:su ab -18 20
=body:@traffic abc 17 -13 -11
^riding a 17
conmigo c -14
turno$ d -17
wait__i ab 12 -14
""",
    """
=any:cuantas abd -13 13 -11
=body:cual abc -33 22 11
allergy:my_@body abc -27 -22 20
and__got d 14
from a -12
last bcd 21 -14 -26
ride:earl d 11
""",
    """
=body:alguna c 11
=said:yes:what_the_text_says_about_the_question b -13
@drug__antes bc 12 -13
any:one_of bd 18 -15
cards bd -17 19
early__@medicine a 11
herma* ab -16 13
meds:@drink_de ab -32 30
of_the c -13
that_up acd -10 13 -14
yo__acuerdo d -15
""",
    """
=body:recetaron d -13
empty$ abd 35 -23 -21
es__primera b -10
me_see c 13
no_period c 11
organ:kidneys_like d 13
texts:there b 11
""",
    """
driver bc 11 -21
now:@call_me b -17
she_wants ad 10 -12
texts:@call_me abcd 23 -14 -11 -19
""",
    """
^eso abcd -26 33 -15 -25
infarto c -13
""",
    """
=tag:any:no d -33
@clinician__atendio b 12
^shoot ad -11 16
adult:last a -16
any:sounds bd 16 -10
de_nada ad 19 -17
drive:know_better a 16
had:yet acd 26 -12 -12
heart:the_one ad 24 -25
not:puesto ac 14 -10
objec* ad -27 29
se_ve c 10
wante* bcd -18 -15 12
""",
    """
@call__# bd 25 -21
a__bites d 15
anexo ad -14 12
home:@place abd 25 -21 -16
my__sometimes cd 15 -11
not__bad ad -17 23
pads_de d 13
trans* c -15
unless_you bcd -22 -11 15
""",
    """
=who:visit:minetheirs:after bcd -11 -16 13
coming:jaja ad -11 12
dar__por ab -12 16
drive:someb* ad 21 -15
eaten:i_will bd 11 -11
home:como d -15
mucho* ac -11 -18
not__here acd 22 -12 -13
ride:all_set ad -13 17
trying__figure bc -10 12
una_pulsera ad -11 14
was__a b -19
week_in d 12
""",
    """
=rule:coming:no:at|en|in_~2_work|trabajo|meeting d 15
cuento abcd -12 -11 -10 17
effects:para_la d -12
heart:my_pressure abcd -17 -15 -20 29
los_pensamientos a 14
organ:c cd -14 16
pregnancy:quitaron a 10
prior:en_el ab -12 -16
substance:guaro d 12
substance:touch a 10
todo_normal a 12
""",
    """
@medicine$ abcd -27 15 -29 16
bad_reaction acd 20 -11 -17
had__nothing a 10
heart:low_blood ad 17 -21
limpio abc 22 -27 -20
martes b -21
meds:sintr* ad -12 12
on__shot abc 12 -11 -11
ride:quien abd 24 -14 -16
that_a abc -21 -20 24
us_do d 12
""",
    """
@drive__home ab 13 -14
eaten:right_now ad -11 15
falta_el cd 22 -29
heart:and_the cd 15 -13
now:hora_recojo a 13
texts:all d 11
tough bcd -19 24 -22
well:a_little b 11
""",
    """
=tag:eaten:unsure abcd -48 -11 33 -16
=visit:somewhere cd 10 -10
coming:i bcd -20 -12 19
coming:this ad 22 -16
not:salir ab -10 12
tenta* abcd -31 -11 38 -25
texts:no_es ad 16 -11
""",
    """
lines acd -12 -13 22
""",
    """
=body:transaminasas a 10
=tag:substance:asks a -16
allergy:es abc -15 24 -15
cancel:consulta ad 12 -10
eaten:la_@food b -20
eaten:time d -18
escribo$ b 14
had:just abcd -30 11 -17 19
keeps d 12
quitaron bd 12 -19
ride:el ac -16 10
tenia abcd -11 22 -10 -10
""",
    """
=body:mensaje abd -11 27 -16
allergy:que_se d 17
any:me_to d -11
bet$ d 11
de_ayer bd 14 -11
entonces abd -12 -12 10
if__@relative a -12
""",
    """
^tough bcd -17 25 -16
any:@day b -19
drive:manejando acd -17 -12 14
heart:think_so ac 18 -17
substance:@relative_drinks b 11
""",
    """
=signs:substance:yes bcd -31 -13 14
texts:right_now abd -11 16 -19
well:grandbaby bd 17 -12
went__@treat c 15
""",
    """
could__breathe d 10
deciden$ b 14
eaten:nomas_una abd -12 -10 17
en_@spanish d 11
heart:al_cien a 18
luego__no d -13
not:todavia acd -12 11 -25
pregnancy:belly d 11
when__was bc -26 14
""",
    """
=any:bola c 11
^vamos d 12
allergy:@relative_se b 12
allergy:al_polen a 13
home:la_@door ad -16 23
pediatrician b -12
relat* d -11
substance:quien a -11
substance:si_yo ac -14 16
they__up d -14
""",
    """
al_bebe b 11
drinker a 12
drive:@relative_is ab 20 -10
heart:since_i ad -18 18
now:school a 13
prior:todas ad -12 21
who__this bd 14 -11
""",
    """
=rule:heart:yes:ablation|defibrillator|valve|val abcd -20 -18 -18 35
@medicine_se c -10
hizo_falta a 10
metie* ab -11 14
organ:incon* d 14
prior:tried_everything acd -13 -15 20
psychosis:o d -15
""",
    """
=any:manana ac -22 14
=any:thyroid ad -11 18
answers$ a -12
brain:it bcd -30 17 -13
coming:snow ab -15 15
llego_a d -16
mi__@medicine bd 16 -12
tengo_otra ad -16 18
was__say d 10
""",
    """
coming:me_off ad 22 -17
hermana abd -10 19 -12
is__plan ad -14 10
myself bcd -18 -26 12
psychosis:with_my b 10
substance:coke b -10
ultimo__en a 11
""",
    """
=body:seen b -16
=number:had:old a -11
adult:diffe* c 12
cancel:why a 14
effects:sweats d 11
estaba$ d 13
meds:tecito bd 12 -10
no__revisado c 11
pregnancy:is bcd 21 -18 -23
prior:got bcd 16 11 -26
prior:shot c 15
pristiq d 12
psychosis:not_psychosis a 11
substance:diario_y cd -10 16
""",
    """
=number:pregnancy:minor acd -27 -13 33
^might abc -34 -23 10
all__them bd -11 12
any:bottl* ac -16 19
bien__en d 11
brain:i_would ab -12 16
esta__para abd 26 -14 -22
me__puede bd 15 -13
now:mismo ad 11 -17
siete_horas ad 23 -22
weird_but c 10
""",
    """
=body:one ab 11 -48
=number:organ:year ad -16 18
band abcd 26 -10 -16 -12
effects:mi c -12
i_would bcd -10 -22 24
is__never d 12
me__tomorrow b -11
meds:voy d -11
rinon* abc 13 -21 -16
un_@clinician ac -17 19
un_@food a 10
""",
    """
@medicine__from ad -11 11
adult:voy_en a 15
in_law c -11
looked_into c 10
partida ac -18 15
que__dicho a 16
""",
    """
drive:piens* d 11
estoy_me b 11
heart:checkups ac -11 11
heart:her_@relative a 13
now:¿ ad -12 12
the_driver ad -19 13
the_tape ad 16 -16
""",
    """
aunque__lo ad -12 15
finis* ad -15 11
had:one bcd -24 -14 16
lamentablemente ad -18 19
my__bipolar bcd -13 -11 14
ride:and_if cd -12 13
ride:worry a -10
""",
    """
=any:covered ad 18 -13
had:them a 11
is__fine d 12
me__not d -10
no__puedo ad -29 20
now:wassup ad -11 15
quien__me a -13
so__is cd -16 13
to_wear cd -16 15
""",
    """
=any:around ac -16 12
@drink$ ab 11 -30
borreme_de a 11
cancel:me_salio d 12
contento ad -14 19
drive:am_taking ad -15 17
heart:sin bcd -11 22 -21
le_da bc -13 14
not:into d -13
well:quiero b 10
""",
    """
=body:todavia ad -23 15
dudo bcd -10 24 -13
not:myself bc -11 -10
please_@cancel a 12
substance:desde_@date d 11
y_tomo ad -12 15
""",
    """
=any:pienso cd -19 23
i_woke ad -12 15
substance:since bcd -14 -12 13
""",
    """
=any:siete abcd 16 -16 10 -18
=body:fainting d -13
coming:que bcd 16 -21 -10
else abcd 10 -41 -24 19
hurting ad -10 14
pregnancy:hija bd 11 -11
pregnancy:say_no a -12
these bcd 33 -23 -34
""",
    """
corol* a -11
i_pump abd -16 -12 26
organ:like_a d 15
substance:adicto_al ad 15 -12
substance:jaja d -20
un__con ab 11 -10
""",
    """
allergy:my_@clinician bc 13 -13
digame bc 14 -20
had:seria_mi bd -10 14
now:hora abc 13 -16 -24
prior:group c -13
""",
    """
drive:picked ad 16 -12
eaten:ni ad 16 -14
i__prescribed ac -24 25
la_@clinician c -11
me__manana a 16
organ:biops* cd 10 -11
problem_i ac 12 -16
spray__my d 11
""",
    """
=rule::known_of:not_to_my_knowledge c 10
=visit:in bc -20 -13
algo__el c 18
betwe* ac -38 22
but_@drink ad 14 -11
de__cuenta ad -12 14
diferencia ac -11 14
heart:my_twin a 13
home:@relative b -19
little abc -18 -16 15
now:ahi c -18
of_been cd 16 -11
substance:puro a 10
""",
    """
allergy:era_nino ac -16 11
effects:se_me abd -15 -21 31
effects:so_i b 10
had__yet ab -11 15
said__might a 11
the__the bc -18 -17
un__lo a -14
well:de_la ad 37 -35
""",
    """
=visit:turn ad -11 11
desayune ad -14 18
guilt* abd -13 -19 23
is__with bd 14 -13
make_it abcd 26 -23 -12 -15
malis* abc 25 -11 -18
meds:no_estoy bcd -14 17 -12
stroke$ b 14
substance:que_si ac -35 29
""",
    """
all__can ad -15 16
deme cd 23 -27
effects:dizzy ac 12 -10
en__zona d -10
is_bipolar bc 17 -14
own__car bd 11 -11
well:up_and a -14
""",
    """
=any:funny abd -15 23 -18
mi__@fetch c -13
now:por_favor ad 18 -24
pregnancy:@relative_says ad -15 15
says_the ac 12 -13
""",
    """
=visit:alley ad -11 11
^uso b -17
cancel:not ad -32 15
coming:en ad -18 16
had_that a 15
se_llama d -12
""",
    """
@relative_left bd -13 18
i_just abd -13 34 -28
now:texting bd 15 -11
or__was c 11
psychosis:every* ab -15 15
ride:solo_que d -12
tengo__@relative ac -14 -14
una_isquemia d 13
well:or ac -14 15
""",
    """
=body:cae abd 20 -16 -12
@relative_side b -10
^cero abcd 49 -25 -22 -32
coming:me abcd 29 -13 -11 -43
contrario_la a 13
effects:this_time ad 16 -13
had:off b 10
meds:hierbas b 14
meds:soy ad 14 -16
rules a 15
the__front b 15
what__need bd -19 18
""",
    """
any:pues ab -13 -22
heart:blood_pressure c -17
mensaje$ bd 20 -13
think__am c 13
""",
    """
=body:bill ad 18 -11
=body:breathe d 11
=body:graso ad -14 11
=visit:@insurance bc 11 -11
=visit:sure abd -10 -20 16
effects:no_podia ad -14 17
on__test c 11
was_that ab -12 20
""",
    """
#__from ad -23 24
=body:luego abc -13 23 -12
=rule:ride:yes:@relative_~1_viene|va|puede|conm c -22
=visit:break d 12
a_mi d -14
figured cd 13 -14
hair d -12
have__two bd 13 -14
poner* bd 13 -14
pregnancy:lines acd -14 -13 24
this_morning bc -18 -16
ya_ni bc -18 12
""",
    """
=any:yes bcd -29 -29 22
=body:mellizos d 14
@treat__i b -16
coming:fence cd 11 -12
drive:van ab 11 -14
hierb* d -12
pregnancy:know ab -24 10
psychosis:the_state b 13
substance:think_so ac -15 20
substance:un b -54
timer$ a 15
""",
    """
#_de abd 18 -12 -17
=rule:now:no:ahorita|ahora_no_~2 d -14
@relative d -11
^lost abc 17 -13 -17
a__quien c 14
bell d -12
farmacia c -13
had:heard ab 19 -17
my_job ad -13 17
organ:@body_infection cd 11 -10
organ:is_good ab 17 -13
""",
    """
@place_es b -10
hemat* ad -19 23
i__bringing ad -10 14
over__i b 14
""",
    """
=said:pregnancy:unsure bc -45 15
altogether$ a 17
estuve__en d 12
friend bd 21 -14
nary abcd 33 -22 -11 -19
none__worked ad -11 12
substance:not d -29
substance:sherry a 13
tarda b 15
""",
    """
=number:cancel:few ab 12 -11
=visit:confirma cd 15 -14
=visit:court abd 14 -10 -11
@drive__vuelta ad 12 -12
@vehicle_y cd 19 -12
allergy:vez b -10
is_my abd 35 -56 -20
media_hora a 11
tres$ abc -12 -21 15
""",
    """
=body:dot d 10
=number:psychosis:year abcd -21 -16 -20 34
como_una abc -13 -23 14
guaya* cd -12 16
heart:over c -19
need__sleep c 15
""",
    """
=said:pregnancy:yes ac -19 -19
brain:iih d 15
es_rapido cd 16 -13
nomas_una d 16
pregnancy:start* a 17
prior:eso d -13
prior:yes ab -13 14
since__army ad 15 -11
voces__me d 10
""",
    """
cancel:pierdo ad 18 -21
fue$ ab -12 -18
now:can_you ab 13 -12
now:si_puedo abd -26 -11 24
organ:rinones abc 13 -20 -19
tener_la a 11
""",
    """
^orino abcd 16 -23 17 -27
al__menos a 10
condon d -17
liver_enzymes cd -17 19
me__tumor ad 15 -14
meds:@treat ad 13 -18
now:hour abd 25 -20 -15
""",
    """
=denials:visit:1:unsure d -11
drive:al d 15
pasar a 14
siempre__en a 13
tryin* abc -23 -20 22
""",
    """
=first:visit:yes bc -29 -15
=said:had:unsure abd -19 19 -11
as__reaction b 12
be__yes a 16
feeli* cd -19 -10
heart:pacem* d 11
heart:that acd 17 -20 -14
hope_so ac -14 16
me__donde ad 16 -11
organ:were_a cd 11 -10
perdi abd -24 -25 28
prior:solam* ab 16 -13
""",
    """
^aqui abcd -12 -32 -21 36
cancel:la_quiero ad 15 -16
drove c 13
la_@treat abcd -17 14 -21 11
not:dia ad -18 25
now:us ad -16 19
ride:checking cd 20 -14
ride:mi_@ride a 11
was__now d -12
""",
    """
=any:hasta ad -22 14
=any:somewhere acd -11 20 -19
=rule:adult:yes:i|we_do|have|did|am|can|will|had b -18
es__momento ab 12 -10
has__car a -11
pregnancy:le_doy bc -12 -13
puede__una b 12
well:momen* acd -22 20 -27
yo_voy ad 23 -20
""",
    """
any:@relative_and ab 12 -12
followed d -10
meeting$ b 14
salido c -11
""",
    """
=body:real a -14
=visit:dejamos a 14
=visit:fallando abd -11 11 -17
adult:could d 12
allergy:to_my ac -19 12
block* bc -10 -11
cancel:let abd 21 -24 -18
eaten:no_tengo ab -24 19
heart:not_for ad 15 -13
ir$ c -12
not_touch a 15
que__el abcd -18 -10 22 -15
to_@move bcd 11 -17 -10
told__not a -14
""",
    """
cancel:is_there b 11
coming:verdad abc -14 13 -16
it__took b -12
pregnancy:estoy_operada a 16
something__do cd 15 -14
surge* a -17
""",
    """
=any:gente a 11
=visit:@person abd 13 -16 -16
any:uh_uh a 13
substance:@relative_were ad 13 -10
weather d -18
""",
    """
=visit:tucked d 11
@cancel__@howmuch d -12
allergy:to_it bc -25 -12
coming:keep ad -26 29
crying ad 18 -11
eaten:is ab 14 -15
mi__el bcd -13 -25 19
pregnancy:that_ship a 16
substance:@relative_esta bc 13 -11
well:mucho bd -11 11
""",
    """
=visit:had bcd 11 -23 -13
barbaro d 14
daban__el c 10
esa_pregunta b 15
mi_acta c 12
ride:know acd 29 -20 -16
told__one b 15
""",
    """
allergy:yo b -16
any:mine b -10
as__out abd -26 12 11
heart:take a -13
meds:dejar ab 12 -22
to_go abd 25 -15 -25
""",
    """
#__almost cd 12 -12
@body_up ad -13 18
^iih d 15
fue ab 15 -24
medication acd 24 -15 -16
muerto bd 11 -17
porque__el ad -11 10
safe:el abd 20 -13 -11
""",
    """
=body:part c -11
@day_but acd -16 -13 21
brain:de_@body ad 11 -11
cronica cd -11 13
hang_on bcd 32 -17 -27
mande__por b 11
truck_and ad -12 13
""",
    """
=body:quien acd -30 15 -13
=tag:turned bcd 13 -17 -14
eaten:hour abcd -19 -12 -12 23
false_alarm ac 22 -21
i_usually a 12
organ:depen* cd -16 17
the__does cd 20 -14
""",
    """
=any:question ad 10 -13
despues_de bd -31 13
me__otro ad 15 -14
never__like ac 16 -13
not:fue d 10
not_tried abc 18 -14 -15
pregnancy:negative cd -12 11
ride:y_me bc -11 -10
we__another a 11
y__pecho d 12
""",
    """
@visit__now ad -19 18
asi__ya d 10
frasc* b -19
si__con c -16
to_text b 15
""",
    """
=body:cholesterol bcd 12 -13 -12
allergy:pusieron_cuando ad 13 -12
had:es_la d 11
it__when abd 20 -11 -18
not__have b -11
psychosis:no_estaba d 11
""",
    """
=number:eaten:grown d 15
a__ask b 12
cancel:es ac -13 15
drive:will b -33
here__me ad 20 -14
now:one acd 12 -13 -12
que__haya ad 14 -11
""",
    """
=body:vigilan ad -15 11
=visit:acuerdo b -11
=visit:leave ac 11 -14
=visit:please abc 25 -31 -32
@stop__hace ad 22 -18
drive:carry ad 15 -14
el__por bc 15 -18
ese_lado ad 19 -15
heart:creep* c 12
pregnancy:pecho c -13
pregnancy:y_si bd 14 -14
substance:margarita a 12
""",
    """
@eat__two d 11
one_@clinician abcd -10 -10 24 -20
prior:mas acd 19 -22 -16
substance:seis_@month ad -13 14
well:next c 17
you_ask bd 12 -29
""",
    """
^sure c -24
adult:@relative_i a -12
any:veo ac -15 18
llega$ c 12
pregnancy:mis_# ab 16 -10
safe:not a 14
""",
    """
=visit:sola bcd -22 -19 13
alone$ bcd -17 -12 15
cancel:do bd -14 14
home:lol c 10
let_it acd 29 -19 -19
not:or abcd 32 -15 -14 -24
prior:anoth* ad -11 16
""",
    """
=body:diario abcd -12 -20 -21 25
@medicine_it ad 22 -21
@treat_or cd 13 -12
acaso_baja a 12
now:@relative_first c 10
paracetamol d 12
prior:church a 11
prior:prazosin d 12
psychosis:had_the ad 16 -12
substance:drogas_nada ad -11 12
that__last c 13
veces_si c 13
""",
    """
al_mismo d 11
nada_me ad -14 16
no__es b -36
stuff__i ad -12 12
""",
    """
=signs:body:none: bd -14 -11
difer* ac -17 11
heart:que_esta b 10
no_@drink ac -10 13
nunca abd 14 -70 -21
que__problema bd 13 -16
well:jaja bd 14 -13
""",
    """
=body:go ab -22 17
=visit:planned a 11
=visit:settled d 10
^entro bd -12 10
allergy:@hello b 10
allergy:let_you b 11
any:prefe* ad 13 -10
cancel:need_this d 12
epine* ac -19 19
every_@month d 15
ride:@vehicle_home ad 15 -11
sospecha_de cd 19 -17
texts:rather abd 19 -15 -14
viajo ad 16 -11
""",
    """
=any:@thanks abc -14 19 -32
=body:when abc -15 -42 12
=rule:cancel:yes:no_~1_puedo|voy|vamos|ire|podre| abcd -27 -29 -11 38
=signs:well:no+yes bcd -12 17 -16
another_one a -19
es_todo a 14
yo_guio ad -13 16
""",
    """
=rule:prior:yes:nothing_works|worked|helped|help ad -17 18
corro b -13
digo__a a -11
honey__am a 11
meds:count bc 16 -21
never$ abcd 41 -12 -14 -31
organ:salieron_bien a 10
para__mi ab 11 -14
prior:on_my bc -10 -11
""",
    """
=body:cuente c -10
cobra* abd -14 20 -18
eaten:cereal ab -11 16
me__han ad 14 -19
me_off acd 17 -14 -30
organ:liver_yes d 10
prior:talk_@treat abc 10 -10 -23
""",
    """
=any:horas abcd 16 -37 11 -21
@relative__one ad -16 11
escitalopram abcd 23 -13 -14 -15
pregnancy:jaja bcd -14 -17 16
""",
    """
=body:cuento abd -17 -11 16
=visit:neighbors c 11
am_one d 11
dumps a 13
is_better bd 22 -22
texts:ideal d 13
yes$ abcd -43 -45 -11 50
""",
    """
=any:sleep ad -15 16
^absolutely b -12
^pump ab 17 -12
any_time a 11
cancel:canceled ad 16 -26
cancel:de_el d -13
es_que b 12
home:lot abd 18 -10 -10
texts:@relative_@call abc -11 -11 13
""",
    """
=signs:any:yes:turned bc -13 -12
acuerdo$ abd -17 -27 17
any:address b -11
looks_like abd -12 15 -12
of__in b -13
organ:that_matter bd -13 13
pleas* ac 12 -52
pregnancy:miracle ad 17 -11
""",
    """
=rule:pregnancy:no:impossible|imposible c 14
eaten:more bcd -11 14 -20
esta__viaje d 13
home:en_casa ad -13 12
manch* c 14
other__the b 10
said__it acd -14 -11 19
si_puedo bd -14 14
what__the b 14
y_si abd -36 49 -41
""",
    """
=number:minor acd 50 -22 -52
drink_but ac 20 -17
el__salio abc 15 -13 -12
heart:heavier cd 15 -14
lift$ a 12
not__good abd -11 23 -16
organ:both abcd 37 -10 -13 -35
prior:is_a b 12
sube_y c 14
substance:weddi* a 10
well:dolor_de a 11
""",
    """
=body:read bd 14 -17
are_these bd 19 -13
cancel:misma a -14
it_has c -19
my__@clinician ac -31 20
party b 10
prior:mi_@relative d -12
se_como a -15
sigo abc 15 -40 -19
substance:christmas acd 25 -19 -13
well:siento_bien d 11
""",
    """
=body:vet b 11
drive:are ab 19 -13
i__shadows cd 12 -12
jajaja$ bcd 25 -21 -18
pregnancy:opera* abd 33 -25 -15
seria* a -11
well:th b 11
""",
    """
=visit:waiting bcd -21 12 -20
aquello$ b 10
at_my bcd -21 14 -15
had:time abcd -23 -15 -11 31
has__it cd 12 -14
my__takes b 13
psychosis:cuando b -19
psychosis:que_era b -10
""",
    """
allergy:had_surgery ac -18 20
less$ bd -21 17
panel a 12
pregnancy:# abc 10 -15 -34
ride:probably ac -11 15
""",
    """
=body:turno abd -15 23 -17
=tag:now:idiom_yes d 13
bring acd -11 -25 13
day_at c 12
felt_great a 10
not:here bcd -11 -31 18
not:telling ab -26 18
""",
    """
^dice b -10
drive:me_voy ad -27 29
hold_up ac -13 11
organ:day bcd 23 -23 -11
patron$ a -12
the__more ad -19 19
to__so b -17
""",
    """
=body:farmacia b -18
it__@open cd 18 -16
me__todas a 11
on ac -18 11
psiquiatrico ad -10 16
take_me abc -12 14 -14
texts:@call abd 45 -59 -23
to_ask a -11
""",
    """
=signs:now:no ab 10 -48
autoimmune ab -10 22
celular__mi d -11
contesto__la ad 14 -14
had__not b -11
home:sueter bd 13 -11
home:walked ad -12 16
light abc 13 -11 -11
organ:saw ad 15 -12
""",
    """
=body:hinche ad -10 17
and__truck a 10
heart:knowl* ac 14 -12
my_limit ab 13 -12
not:took c 13
now:lol acd 13 -10 -13
now:when_i ad 22 -19
to_this bd -21 10
""",
    """
=any:noches c -11
dieron b -19
fee c 12
nine_@hours ad 15 -12
now:try_again ab 13 -12
""",
    """
=any:older bd -11 16
drive:@traffic abd -15 21 -11
drive:shuttle a 14
noche_y ab -16 14
pregnancy:seman* abd -36 -15 33
prior:fourth d 16
si__@drive cd -13 19
texts:he c 13
well_my d 10
yessir d 13
""",
    """
coming:cuente_conmigo d 13
had:month d 19
psychosis:lleva* abd -12 -10 14
six_and bd 22 -23
sixteen$ ad 16 -11
sure__would b 10
the__i a -11
""",
    """
=body:any abcd 29 -30 -20 -15
@hours_ago ab 10 -17
@thanks_por abd -22 29 -11
allergy:epine* ac -19 19
brain:er ad 12 -11
does_it abd -13 29 -28
eaten:el_@food ab 17 -17
me__vesicula a 12
normal abd 35 -26 -35
now:ahorita ab 10 -22
pregunte c -11
ride:por abcd -32 20 -13 14
""",
    """
=said:no:the_last_word abcd 45 -27 -27 -32
coming:coming d 10
now:do_you a -11
parce d 10
to_pass a 13
when$ abd -27 29 -24
""",
    """
=body:answer bc 16 -15
^ayer cd -21 12
and__still a -12
brain:free b -10
buenas abcd -16 31 -12 -20
heart:not_been ac -26 19
is_pregnant bd 17 -13
""",
    """
effects:not_sleep ad -14 15
prior:nada_me ad -21 21
says__have cd 15 -13
texts:for_@texts ad -13 15
todavia__investigando c 12
""",
    """
=any:da a -11
allergy:la_prueba d -11
got__for ab -12 -17
had:el ab -21 -15
me_find bc 15 -11
my__try ad 19 -10
""",
    """
@drive__is d 10
allergy:they_gave d -12
brain:pusie* cd -10 11
eaten:hora abcd -33 -20 16 13
my__on bcd 23 -16 -14
now:no_no ad -13 16
nunca__la cd 18 -18
organ:do abcd 13 20 -17 -32
ride:vuelt* d 12
the__@vehicle bcd -10 -13 10
until c -12
was_clean acd 28 -16 -23
""",
    """
#_i a 15
=visit:cree a 11
been__four ad -16 15
los__a bd 14 -11
okafo* b 16
prior:me_on bd -10 12
prior:said d -12
psychosis:#_@year bcd 12 -12 -14
texts:pleas* abc 15 -20 -15
""",
    """
#_or ac -12 13
in__and c -24
that__me acd -34 -25 37
""",
    """
^praying acd -25 40 -28
hasta__# ad 18 -14
he_ido abc -17 18 -11
pregnancy:single ac 14 -12
to__first acd 31 -16 -24
well:ok_now cd -14 15
""",
    """
=body:😂 ac 11 -11
estam* abc -16 -23 18
just__for ad 11 -10
pregnancy:hace ad 24 -27
prior:ones b 13
problema__el ad -11 13
sacaron_la a 12
teste* d -11
""",
    """
dos__eso c 11
heart:good abd 17 -18 -19
organ:fine abcd 35 -24 -30 -18
ride:a_buscar ad -10 14
up__at c 12
""",
    """
any:all abc 10 -18 -11
heart:@clinician_says ad -18 13
ni__@cancel ad -20 21
prior:tomo abd -13 29 -18
psychosis:voice* bcd -22 -19 19
quise c -12
smoking bd 17 -13
""",
    """
ahora$ cd -11 10
any:@call_is b 15
claro$ ac -26 15
colle* c -12
el_calendario c 18
fui__tiempo c 11
heart:contr* c -10
mas_la ad -17 18
not:breathe d 11
not:salido ac 11 -10
organ:kidneys_are bd 14 -15
pregnancy:ivf cd 19 -14
""",
    """
=body:sec bd 26 -22
blank ab 15 -17
does__@relative bc -17 19
not:desde abc 11 -11 -12
""",
    """
=any:veo ac -14 16
=signs:visit:none:turned d -13
^digame a 11
adult:el bc -36 19
and__on b -11
any:on_that c 15
came__fine a 13
home:so cd 12 -18
meds:ya_no ad 17 -15
organ:been a -20
pay ab -10 12
pregnancy:lost_it acd 22 -10 -17
ride:can abd -12 32 -30
stimu* d 12
""",
    """
=tag:drive:other d -12
@month_sin ad -14 16
^polycystic d 13
bun__the d 13
cooke* d 11
fine__is ad -16 22
had:put ad 12 -12
middle__supper b 10
psychosis:hongo* cd 11 -12
quiera$ ac -12 13
""",
    """
=body:inyeccion abc -11 -12 13
cancel:para cd 12 -24
heart:night cd 11 -12
no__@treat bc -19 -19
not__bother d 11
organ:perfectas ad 12 -11
ride:buscar a -16
""",
    """
=body:night ad -28 11
@relative__has acd -11 10 -10
any:pensarlo acd 10 -19 13
cancel:i_need abd 19 -12 -31
me__es bc 15 -18
meds:blood_@medicine ad -17 17
organ:three_times ad 13 -15
salir__la ab -12 11
the_@place ac -11 -12
well:@clinician ab -27 21
""",
    """
=body:veces bcd -30 25 -17
=visit:list a 12
drive:it_is d 12
interested a 15
prior:unas cd 12 -10
""",
    """
=any:no abd 14 -19 -23
=said:heart:ask ad -11 -19
@relative_insists d 14
day$ ad -42 12
la__este a 13
no__sepa a 11
organ:diali* cd -13 19
pregnancy:con_una b 16
si__dejan c 11
""",
    """
any:@body acd 22 -15 -16
any:noche* b 10
any:was_so b 15
cancel:cancelela ad -17 24
directions b 11
mas_o abcd -18 -13 25 -19
me__cada ad 17 -16
not:ir abcd -17 -13 11 13
""",
    """
no__el acd -13 -14 20
pelea* d 16
substance:edibles ac 20 -12
texts:for bd -12 14
texts:prefiero b -11
""",
    """
=rule:prior:yes:several|many|multiple|varias|var acd -17 -20 26
=visit:dejame abc -14 -11 22
block cd -10 15
brain:me_a bc 11 -10
had:it_was acd -21 10 13
psychosis:en_# c -13
vuelvo bcd -16 -13 13
""",
    """
=body:husbands ad 14 -28
^pensaba bcd -14 10 -17
da__mi a 13
eaten:communion abd -22 -11 29
effects:jaja bd 22 -14
hiper* cd -16 14
las__me cd -10 15
now:mi_turno ad 13 -11
pregnancy:more c -10
substance:over_it bd -14 19
talked_to b -11
""",
    """
@fetch__@relative cd 11 -10
estoy__mi b -15
heart:que_la ac -14 17
me__para abd -27 -17 20
me__text b -17
organ:se_me b -16
ride:sombr* a 13
""",
    """
at__@insurer b -12
brain:si b -30
i__take abcd -19 -11 -13 23
psychosis:algo bd -12 -15
psychosis:explicaron c 12
texts:conse* b -23
to__chaplain bc -10 13
""",
    """
=body:school d 10
adult:mayor ad -14 13
had:last_@visit d 12
hambre bcd 13 -19 -19
hear__my a 12
meds:surgery bd 12 -16
taking__@vehicle d 13
the__worked d 13
""",
    """
=any:caminar d 11
=body:passing d 15
=visit:em abd -11 -10 18
=visit:quite b -11
a_diario abd -14 -12 14
ay_no cd -17 10
feel__death ad 13 -10
like__hit a 12
organ:getti* cd 11 -16
pregnancy:and_it b -13
well:say_yes ad 14 -20
""",
    """
=visit:have b -24
^labs ab 11 -11
after__i ad -12 15
meds:stree* b 11
texts:would_be ad -15 22
""",
    """
=visit:clase ad 24 -20
^afraid a 12
a__break ad -12 12
any:y_no ac -12 14
dios__no ac -15 19
estoy__el abd -16 19 -12
had__and ad -24 22
heart:casa b 13
psychosis:in_the b -11
ride:everybody_i a 11
substance:estoy_en abd -17 -20 11
ticket a -11
""",
    """
=body:seventy ad 18 -13
=visit:old ad -16 12
=visit:sorry acd 20 -16 -21
is__on abd -10 -12 19
la__mala ad -10 12
pasado c -23
psychosis:diagnosticado_nada ac -14 15
""",
    """
allergy:solo_al a 12
clozapina d 14
entro bcd -12 -30 23
psychosis:thank ab 14 -12
puro__ni ab -11 15
substance:one_@drug a 13
ultima__salio c 11
""",
    """
brain:i_do ab 13 -12
can__@relative bcd 16 -11 -16
de__cama b 10
iban a 12
now:fixing_to ad 15 -13
pegado ad -13 15
prior:everything_but d 13
""",
    """
=any:snuck ad -12 16
@relative_@drive acd 15 -29 -14
final$ ad 12 -11
from__i c 11
heart:this bcd 13 -16 -18
pregnancy:not_not ad -12 11
ride:en_eso ac -17 20
texts:mande* bcd -15 -10 11
""",
    """
=body:dar bcd 20 -13 -17
@move abcd -15 45 -24 -22
bien_no ad 13 -20
manic_once acd -11 -11 17
pregnancy:havin* c -12
say__my a -11
""",
    """
era__viejo ab 12 -11
fly$ ab 22 -19
mine$ d -28
no_reconozco abd -15 14 -11
organ:encebollado bd 18 -11
organ:possi* ac -11 16
""",
    """
=body:frasco bc -11 13
drive:quien_me cd 12 -11
le_estoy bc -14 17
ride:they abd 14 21 -40
""",
    """
=body:nkda ad 20 -11
and__@relative abc 14 -13 -18
any:bless* b 11
blow ad -10 11
driving c -34
el_@drive ad 15 -11
encontre ab 11 -12
in__grade a 11
it_@relative d 18
oh__no ad 15 -12
""",
    """
adult:fifteen abd 20 -11 -15
cancel:ready a 11
cloza* d 14
in_not acd -25 25 -20
la_licencia ad 15 -18
my__@texts c 12
positiva acd -19 -14 24
psychosis:psicosis_y d -12
sitting_in ad 14 -14
""",
    """
=rule:pregnancy:no:miscarried|miscarriage b 13
ex_@clinician cd 10 -10
heart:@vehicle b 13
now:imposible abcd 27 -13 -14 -15
prior:but abc -19 -11 12
prior:couple cd 17 -14
showed cd -21 18
well:cosas d 13
""",
    """
coming:right acd -13 16 -20
only_if bc -16 22
secon* b -44
substance:have_not ad 10 -10
""",
    """
=body:condom ac -12 10
=visit:am bc -23 -11
a_un a -10
allergy:han_dado d -12
drive:teresa bd 17 -15
mi__paciente ad -15 20
not:inconveniente ad -11 17
psychosis:era bc 12 -13
see_a cd -19 15
so__know abc -13 -11 15
substance:digo a 11
tiene__con b 17
up_with d -16
well:desde_ayer a 13
""",
    """
allergy:i_had abc 15 -21 -17
any:@thanks_pero a 10
any:tarde bd 15 -15
cancel:pull abd -14 -10 22
guste abd -18 -11 25
had:out d -13
""",
    """
@symptom__to a -11
adult:be c -11
any:@medicine_last a 11
aun__en a 12
drive:yo_voy ad 21 -18
effects:y_nunca a 12
frasco bcd -16 10 -13
had:asi a 10
organ:inter* d 12
""",
    """
brain:cuand* d 15
coming:decid* cd 11 -24
consentimiento ad -13 16
creo abcd -42 -17 41 -30
de_@eat abcd -12 -13 -10 23
meds:sigo_con ad -11 13
prior:las_dos ad 16 -11
who_sees b 11
""",
    """
=body:trastorno bcd -17 -12 19
a__will d -15
back__my bd -12 11
no_you d 11
psychosis:no_me a -12
ride:novia cd -12 11
so_could c 12
unos_dias ac -13 19
well:@medicine abd 12 16 -27
""",
    """
@clinician_no d -15
any:manan* c 10
dentista_me cd 17 -13
eight* a 13
ex_is b 12
outside$ d -20
somew* abc -24 -14 24
you_mean bd 26 -32
""",
    """
allergy:tape ad 18 -16
have__if b 16
now:early ad 17 -12
now:worri* ad 12 -11
okie ad -12 21
ride:it_out ac -17 16
tiene_que abcd -12 29 -23 -13
""",
    """
=body:besides d 11
=body:gastritis ad 15 -10
=body:ied ac -11 11
been_on c -21
not:brain ad 23 -15
one__have d -11
organ:do_not ac 18 -13
prima bcd 19 -12 -23
psychosis:recor* a -12
substance:que_le bd -11 12
""",
    """
=body:soon ac -15 11
all__is ad 12 -16
allergy:malis* c -11
cancel:tuesday d 12
had:recibido a 11
heart:hace_@year bd -10 15
is__her c 12
let__check ac -14 21
pressure_@medicine c -15
ride:all abc 14 -12 -16
to__told cd 14 -11
""",
    """
eaten:ate ad 14 -19
newborn a -11
now:am_about ad 11 -11
ya__paso d 10
""",
    """
am_nervous b -13
effects:antes a 10
heart:heart_skips abcd -16 -15 25 -17
ya_mande b 11
""",
    """
=body:ago abd 18 -13 -19
mi_turno ad 13 -15
not:good abd -11 17 -29
prior:my_back ad 14 -12
psychosis:never_had a 16
texts:fine ad -11 14
the_street bc 11 -14
""",
    """
=any:@sick bc 14 -28
any:have_a bd 19 -14
just__@medicine bcd -15 -22 16
me__repetir bc 17 -12
pregnancy:could acd -16 -18 24
substance:confi* ab -13 12
texts:no_lo c 13
""",
    """
@day__confirmo c 10
^undecided abcd -17 -17 30 -20
allergy:c ac -13 15
allergy:scared ad -21 16
allergy:someone bc 14 -11
got_@sick d -11
it_up ad 16 -15
laugh cd -14 16
modelo d 11
not:new abd -24 -10 24
not:will ab -17 15
thirty_@year a 10
""",
    """
=body:nacio cd -10 11
@drug__little d -14
^comes c 14
^mejor acd 25 -37 -17
^regular a 13
^uh b -14
have_never bd 11 -16
la__@place bd 12 -10
not_own bd 11 -11
on__they a -12
organ:#_@month c 11
severe ad -11 21
si__favor ad 16 -11
sitting__the a 12
well:my abc -26 36 -16
""",
    """
#__@year ad 22 -17
@howmuch__@visit abd -12 23 -15
diria__no c 11
estoy__para ab 19 -19
for_one c 10
heart:said ac -24 17
in_my bcd -14 -38 26
meds:am_on bd -15 20
off__on ac -16 13
ride:try ac -14 16
to__an cd 11 -13
yo__me ad -13 13
""",
    """
coming:we a 13
going__have a 13
heart:de_presion b 12
livers ad -23 27
primero_digame b 11
ride:takin* ad -10 16
""",
    """
any:sola d 16
esperando__en cd -13 15
is__she d -14
me__asi c -18
not:exactly abcd -17 19 12 -16
out_to bd 12 -16
seria__primero a 12
substance:i_@stop bd -20 12
test_manana c 11
was__ok ac -16 11
""",
    """
=body:til d 13
can_handle d 12
drive:it ac -22 19
had:conozco ab 15 -16
heart:eso acd 13 -27 11
heart:marat* abcd 27 -17 -12 -17
my_cycle ad 13 -13
no__bocado a 10
then__the acd -11 -11 19
""",
    """
=tag:now:yes bcd -29 -13 25
@relative__home ab -11 16
ayunas c -14
had:mama ac -14 15
now:bus c 10
""",
    """
=visit:elbow a 11
@relative_i abcd -17 -15 11 11
any:we_moved a 12
me__quite a 13
now:inste* a 11
pregnancy:para_que c -10
""",
    """
=visit:telefono b -12
el__atiende b 10
heart:but_not d -13
not:tenga c -10
organ:del a -16
spot__my c -11
texts:no_more a 10
wheel ac 16 -11
""",
    """
=body:few abc -18 -13 24
=visit:someones ab 19 -19
@date_# a -15
@visit_es a -12
any:coumadin d 17
las__pero b -20
meds:como_cinco b -15
muy_mal bc 15 -17
pregnancy:nada b 14
ride:raite d 11
see__but cd 14 -16
yes__a b -16
""",
    """
=visit:es ab -17 10
^solamente abd 23 -15 -15
^walking abc 22 -11 -15
and_saw cd 18 -18
antes__la bc -12 11
home:getti* ad -13 15
mensajes abc 18 -15 -11
moon d 11
texts:so_i c 15
""",
    """
any:blessed_day b 11
any:esta_mal ab 13 -11
heart:@symptom ac 11 -12
meds:@medicine_for bd -11 14
not:ver bd 15 -10
puedo_@drive cd -10 -15
well:doctor ab -21 19
yes__the bcd 27 -21 -19
""",
    """
had:@treat_yet a 11
in_# ac 13 -19
other* abd -20 -30 15
preve* c 10
ride:tengo_chofer d 10
substance:we ac 11 -13
verdad$ a -13
well:garbage a 13
""",
    """
#__grade a 13
am__anything ad -19 19
does_my c 13
texts:donde bd 14 -11
""",
    """
could_@eat d -15
from__not ad 14 -15
la__las bc 14 -17
not:that abcd 17 23 -30 -33
not_ask b 12
only__my abcd 27 -17 -18 -11
prior:escribir a -12
prior:now c -11
texts:and bd 14 -11
yo__vivo d 10
""",
    """
brain:passe* ac 14 -12
drugs__@drug ad -12 16
it__weird c 12
meds:my_@medicine bd -18 16
pregnancy:@relative_si d -17
weane* b -13
""",
    """
=body:sangre acd -12 18 -13
@call$ ab -16 -13
and__you b 16
eaten:call acd -10 19 -15
effects:reactions d -11
higad* bc -11 -22
lujo$ ad 13 -11
texts:not_say a -13
""",
    """
=tag:any:yes abcd -18 -25 -35 45
any:at b -22
cancel:afternoon abd -11 18 -13
good__bad bcd -12 21 -15
uf bc 13 -12
vodka d 17
well:esper* ab -12 10
""",
    """
=visit:quiero acd 12 -13 -15
averi* abcd -12 -11 20 -15
comprado ad -10 11
no__a cd -37 11
now:good acd -23 -14 31
""",
    """
=body:cardiologo bc -12 -17
=visit:the c -30
@cancel_i abd 21 -16 -11
adult:escri* a 12
brain:estre* d -12
cancel:ya_estoy abd 27 -15 -20
did__to a 15
lee_esto b 10
organ:de_@date a 12
psico* c -25
""",
    """
=body:tuvo bd 28 -30
coming:you b -22
i__some a -28
organ:only abc 29 -11 -31
""",
    """
=any:sube c 14
=visit:confirmo bcd -20 27 -23
brain:los_# ad -14 16
called$ cd 10 -13
dormi b -10
had:is b -19
not:drogas b -13
now:nunca ad -18 20
psychosis:puso b -10
substance:wife abd -22 -15 27
""",
    """
a__over a -10
home:tapon a 12
no__@thanks b -17
organ:me_esta a -13
prior:de abc -17 13 -30
substance:alcohol bcd -37 -25 17
the__trouble ab 12 -10
vivo_con ad 15 -12
""",
    """
cambiemela abd 10 11 -23
cancel:decid* ac -36 27
coming:puedo_@fetch ab -14 16
every* abc 13 -12 -22
heart:at_# a -14
now:like ad -15 20
one__has a 12
or_for ac -15 14
prior:cuentan bd 14 -12
substance:only_on d 12
texts:el c -10
ultima_vez a -12
""",
    """
=body:total abd 24 -16 -17
=turn:visit:no ad 14 -23
any:said c -12
cops c 12
hangi* c 12
la_lista b -14
meds:hace acd 24 12 -30
more__than bcd -12 -18 25
pregnancy:apenas_me ad -10 15
sesiones cd -12 -11
""",
    """
=lead:any:yes:1 c -30
a__never abcd -22 13 20 -14
buen_momento b -18
de_quien b 13
dios_lo bc 11 -12
heavier cd 15 -14
pero__@medicine ad -16 14
prior:can b 13
se_fue bcd -15 -10 19
stopping ad -15 11
well:again bc -31 -14
""",
    """
=body:dia ad -40 18
=body:holter cd 20 -20
edificio a 10
not:issues a 12
prostate d -13
psiqu* acd -15 -11 22
ride:asking ac -11 11
suelt* cd 16 -17
talk__my abc -12 -10 17
""",
    """
@insurer__la ad 16 -11
not_him c -12
ride:car c -17
ride:yes abd 13 13 -26
substance:@relative b -10
""",
    """
=rule:home:no:no_~1_tengo|tuve|padezco|sufro|h c 14
eaten:does_@food bc 12 -13
effects:way a -13
substance:todas_las cd -10 14
take__more cd 15 -11
""",
    """
=any:esa bd -23 13
=rule::no:^_nadita_$ a 16
^manana abcd -11 -11 28 -26
esperando_que cd 10 -12
heart:@open acd -16 -10 15
lost__not ac 16 -14
my__should a -10
organ:por_ahi ad 16 -12
ride:home abc -22 24 -17
""",
    """
=number:effects:minor ad -14 15
any:as_good c 10
drive:entonces ad -15 15
""",
    """
=signs:effects:yes ad -24 15
allergy:face d 11
any:i_am b -11
any:was d -10
but__@medicine acd -10 18 -12
eaten:and_my a 11
favor$ bcd 12 -23 -15
moon$ d 11
shot__be acd -12 17 -15
texts:my_cell a 11
was_@symptom d 14
""",
    """
@year_no ad 27 -24
como_cree ab 19 -10
is__they d -14
meds:me_@insurer ad 12 -11
psychosis:my_old cd 19 -13
substance:down ac -19 12
""",
    """
@treat_twice c 12
cancer acd -17 -13 14
texts:i_am c 11
""",
    """
=visit:folks abd -22 -10 27
@drug__noches d 11
could__yes ad 19 -18
home:desde_las d 12
now:move b -12
now:next c 14
prett* abc -11 -14 22
said_so ac -14 16
starting ad 18 -12
waiting bcd -36 26 -28
who_knows bcd -21 27 -15
""",
    """
=body:ultrasound abd -13 -16 19
=visit:else bcd -25 -17 29
^at acd 34 -35 -14
^nothings d 11
ask__my ac -17 16
i__whole ad -15 17
la_# b 11
organ:aguan* d 15
pregnancy:my_period bcd -16 18 -16
""",
    """
=any:good ab -23 17
=body:expediente a -15
=rule::unsure:puede_ser|que acd -22 21 -23
floma* bd -11 12
pray b -10
substance:rehab* abd -13 -10 23
they__our ad 12 -11
""",
    """
=body:diria a -16
=tag:heart:other abcd 15 -15 -36 15
@animal_got b 12
eleve* ad 17 -16
for_pain abd -20 18 -14
organ:but acd 14 11 -27
the__blood b 11
the__too b 10
""",
    """
^scratch a 13
allergy:estab* cd 19 -25
duda abc -27 -18 25
i__again a 11
innoc* abd 22 -12 -21
my__is ac 13 -28
of__my b -14
""",
    """
drink_@drug cd 14 -15
have_to bd 10 -14
mas__las bd -12 17
pregnancy:we bc -30 11
prior:my_@medicine acd -15 -11 14
puse a -12
""",
    """
=body:patient bcd -10 -12 13
=said:no abcd 41 -42 -24 -31
@treat_y b -15
drive:to_@drive ad -14 11
meds:paciente a 10
no__acabo d 12
pregnancy:salio ad -13 14
sober_today abd 11 -23 16
y__digo bcd -11 17 -12
""",
    """
=rule::refuses:not_~1_answering ab -11 18
=signs:visit:none: bcd -17 -14 10
as_mine ac -11 18
family$ abd -13 27 -21
well:like_garbage a 13
will_text b 12
""",
    """
=any:says ab -11 -12
=body:weight d -11
allergy:for abcd 30 -34 -10 -13
came$ ad 14 -13
psychosis:hypomanic cd -12 17
tendria_que abcd -19 -28 36 -27
time__pick bd -21 22
""",
    """
@drive__not ab -12 11
^borderline abcd -17 -20 29 -21
cancelen bd -12 13
eaten:termi* abd -12 -13 21
holdi* d 12
not:bocado a 14
organ:cysti* d 11
place c -12
pues bd -39 17
slow acd -17 -10 21
""",
    """
back__me d -10
guaro d 12
heart:el_colesterol b 11
organ:proba* ad -11 16
""",
    """
=visit:temprano bcd -14 23 -29
drive:@insurer c -14
exactly ac -15 22
organ:la_hepatitis c -11
two_different ac -10 14
was__was d 13
""",
    """
=visit:@drive cd -44 16
allergy:pollen a 17
cajas$ ad -27 20
eaten:voy ab -10 14
enoug* a -11
had:paciente bd -22 15
luego_me b 11
me_viene ad -16 22
now:surgery ad 16 -14
""",
    """
bleed d 14
me_hayan a 13
mi_@hours acd -14 19 -11
""",
    """
=rule:coming:no:something_came_up a 10
^seria abd 23 -11 -17
allergy:think_i ac -11 15
cancel:is d -20
organ:passe* ac -13 12
regis* acd -11 15 -14
texts:do abcd 23 -25 -15 -10
well:la_verdad abc 13 -16 -11
""",
    """
half__@food ad -12 14
le_puso d 11
monitor abc -13 -15 12
no_digo bd -11 11
now:@parking ad -13 12
""",
    """
heart_monitor ad -10 15
now:timin* d 10
perfect_timing ad -13 15
ver__mi a -11
well:noche ab -12 16
""",
    """
=signs:visit:none:asks abc -27 23 -27
^starting ad 17 -11
always abcd 18 -41 -27 14
hard__know c 11
me__more ad 15 -14
organ:rato a -11
y_se a 15
""",
    """
=body:nine ac 12 -16
^fijate a 13
have__out ad 17 -22
heart:no_he c 11
me__perlas d 12
no__pecho a -14
to_sleep abd 16 -20 -23
was__for c -15
well:eating ad -11 15
""",
    """
=any:back bcd -22 -17 12
^of bd -11 13
any:neces* ad 14 -11
brain:side d 11
la__ayer bcd 11 -13 -12
now:i_can bd -21 19
pregnancy:dando d 15
when__off a 14
""",
    """
=body:sailed a 16
=visit:pueden ad -12 12
heart:will ab -18 16
home:flat ad 19 -16
llave d 10
now:on_the ad 19 -18
una__con ac -18 13
""",
    """
=body:how abcd -19 17 10 -33
=rule:well:no:aun|todavia_no ab -13 11
@stop__a cd 18 -13
absol* abc 10 -18 -12
cancel:asi c -12
could__you b -12
dejela__esta d 11
muchas_@thanks bd 18 -16
night* ab -10 -12
prior:dos_@medicine a -12
prior:has abc -18 14 -16
""",
    """
=body:without bd -13 10
a_school c 14
cancel:manana acd -23 13 17
codei* a 13
epilepsy$ d -11
picking_up c 11
ride:ver_quien c 11
substance:cero ad 17 -12
""",
    """
=body:more acd -20 -11 16
=tag:refuses abcd -21 38 -22 -29
=visit:dedo d 10
=visit:since ab 18 -12
adult:vietnam d 12
c abc -38 -30 35
eaten:few d 21
home:tucked_in d 10
i__in acd 16 -20 -16
mia_queda bd -11 16
now:compa* bd 10 -13
planning__@drive a 10
ride:had_someone a 13
suits ad -21 23
""",
    """
and__can a 10
coming:puest* ac -10 -12
hagale abcd -17 -12 -11 24
heart:coraz* abc 14 -16 -24
heart:sube_cuando c 10
is__patient ad -11 15
not:hurting ad -17 19
ride:@year d 15
so__to d -13
""",
    """
=body:that bcd 12 -24 -13
=number:now:few acd 35 -35 -27
comio a -11
not:casa ab -15 10
slept_like ad 18 -14
tipo_de ab -12 17
""",
    """
am_coming c -11
brain:not acd 21 -11 -28
cancel:sea a 13
esta__en c -15
organ:@vehicle a -17
pregnancy:@treat acd -31 24 -33
prior:make ad -13 12
ride:asi b 11
substance:recai d 12
volvi_a acd -13 -11 25
""",
    """
=any:something c -16
any:@animal a -11
heart:soy acd -16 -18 14
pregnancy:a_la bd 14 -13
substance:@drug_this a -11
""",
    """
=visit:left bd 19 -25
for_my abc 17 -10 -23
had__stroke c -12
porque_ya cd 19 -17
ride:fresh_out a 12
substance:bebo abc 15 -23 -18
""",
    """
=visit:hell d 12
=visit:lupe b 11
am__here d 11
any:not_# c 14
coming:ready ad -24 23
dark$ bcd -14 12 -10
hasta_las ad 22 -17
high__in b -12
is__day ab 12 -12
me__duro cd 19 -20
negativa acd 22 -12 -16
now:a_que abd 26 -14 -19
once__it a -12
prior:ect abd -13 -10 21
she__her ab -15 14
""",
    """
=lead:body:no:2 bc -15 -27
all__me b -11
being bd 10 -13
coming:no_@move ad -11 14
en_esta ad -10 11
hasta__no d -17
negativo abd 20 -12 -18
""",
    """
=visit:capaz acd -14 31 -27
conduce a 15
drive:regre* abd -11 -11 17
just_had abc -21 18 -14
now:@book bcd -12 13 -14
pregnancy:was_last cd 13 -15
starting_from ad 18 -13
sure__can cd 12 -19
you_take b 13
""",
    """
allergy:an_allergy d 11
brain:migra* bc 16 -14
hoping__@relative cd 12 -11
""",
    """
@relative_count bc -10 13
el_que cd -15 12
heart:sopli* c 12
llamar b 15
not:dar ab -12 16
not:reaction c -10
""",
    """
=body:dicho b -14
=rule::no:nada_de_eso ad 13 -15
=visit:surgery d -13
@thanks__el b 16
chart_and cd 13 -12
confirmed ac -17 12
home:we b -12
on__life a 12
organ:@relative c -37
pecho_todavia b 12
pregnancy:not_a ac 17 -10
that_count abd -20 -22 15
with__is b 16
""",
    """
meds:@insurer d -11
psychosis:did bc -16 11
that__work ad 25 -21
ya__dos d 13
""",
    """
=visit:@price abd -12 19 -24
adult:was_adopted c 12
drive:toca ad -19 22
nada$ abcd 44 -19 -38 -23
pregnancy:negat* b -14
substance:since_i ad 14 -15
tiene_con d 10
with__she ab -13 10
""",
    """
@relative__checking cd 12 -10
allergy:me_after d 16
cuatro abcd -31 -11 -21 32
drive:me_home abd 28 -12 -23
em_all a 14
fat ac 16 -21
mi__ahi b 19
otro__no a -13
psychosis:but_no a 11
so_long ad 19 -15
""",
    """
=any:baja c 14
=body:algo acd -25 33 -40
drive:rathe* a -11
heart:the_@medicine ad -16 10
hungry__bear ab 18 -11
lleve abd 19 -11 -18
not:let c -15
""",
    """
beers_on a 13
can__back bc -11 12
i_@stop bcd -16 -14 18
infec* a -20
labetalol$ d 11
lbs$ ad 13 -11
still__minor ad 18 -15
""",
    """
=body:miracle ad 17 -11
fasted ab 15 -13
not:miss cd -12 11
now:si_no abc -10 -12 17
organ:mentioned c 11
""",
    """
coming:poder ad 16 -12
como__si a -18
heart:marathons a 15
not:half ad -10 13
on__end acd -18 -17 19
substance:@stop_el bd 14 -11
substance:esta d -11
tercero a 12
""",
    """
@clinician__the cd 11 -15
coming:aqui ad 18 -16
""",
    """
#_so ad -14 18
=tag:safe:unsure c 16
=visit:ever ab -12 12
^siempre abc 17 -20 -10
coming:salio ad 20 -17
de__como acd -19 -16 25
en_casa bcd -16 -10 12
of_things a 11
texts:algo ab -10 16
this$ bcd 21 -30 -29
""",
    """
=any:multivitamin a 17
=tag:coming:unsure cd 18 -14
@relative_first c 13
brain:injur* c -12
drive:@relative_me ad 14 -17
las__de c 12
medicinas bc -18 -10
now:another abcd 29 -14 -12 -24
now:centr* abd -20 20 -17
rung a -12
town c -17
""",
    """
=visit:conmigo c -25
allergy:@sick a -12
coming:un ad 20 -16
days__today d 12
if_my acd -24 20 -17
overseas__i d -12
""",
    """
#__clean ad -20 22
=rule:ride:no:walk abd -13 23 -14
adult:si b 13
brain:have_never ad 15 -15
mania__i b -10
many abcd -27 -12 -13 30
warfarina ad -11 16
""",
    """
=body:perf ac 15 -12
=rule:organ:yes:dialysis|dialisis c -14
@drug_that ac 22 -20
^y abcd -40 62 -24 -50
allergy:happe* cd 11 -13
eaten:ayer abcd 38 -24 -14 -31
eating abd -32 -14 36
hasta__en b -13
que__quiten bd -17 22
si_alguien bd 12 -18
texts:my_@visit a -10
""",
    """
=body:zilch abd 27 -22 -19
=visit:tentative ac -20 22
day ab -16 -14
nights_so cd -12 12
not:controlo abcd -22 -13 -17 31
ride:que_se cd 13 -11
spasm* ad -11 17
""",
    """
coming:something a 10
pero__con acd -10 -10 15
psychosis:i c -12
psychosis:que_la d 11
ride:sola abcd 30 -18 -12 -18
will__to b -15
""",
    """
cinco_@month d 11
he__he d -12
madre a -15
meds:supplements abd -16 30 -26
""",
    """
=body:medicacion d -14
negar abd -14 -15 24
not:got cd 14 -29
organ:got bd -18 15
well:otra_vez ab 13 -11
""",
    """
allergy:will d -12
brain:scan c 11
esta_toda a 12
heart__pressure ad 14 -11
quite$ abd 26 -13 -20
substance:gomitas cd 16 -10
texts:no_quiero d 11
where ad -21 20
""",
    """
@relative__his bd 14 -18
got__liver ad -15 15
the_new ad -10 12
""",
    """
=any:walking ad -16 23
=body:capaz acd -15 26 -19
=body:of bd -14 -11
=tag:well:asks bcd 28 -24 -28
does__matter a -13
en_duda abcd -14 -13 27 -18
now:hon b 14
substance:ya_no c -16
two__@month cd 10 -12
""",
    """
=visit:blind cd -15 -12
@date_ya ad 15 -13
mi__sabria bc -18 15
not_unless ad 16 -10
now:suits ad -21 23
only_ever ac 13 -12
yes__# ad 18 -16
""",
    """
a__despues b -14
ask__again b -15
can__but acd -20 -10 22
effects:hasta_el d 12
home:media_hora ad 15 -12
in__text ab -11 16
is_still cd -11 10
noches cd -19 10
of_talk a 15
psychosis:bipolar_# bc 14 -17
recall$ abc -17 -13 24
""",
    """
@clinician__tests c 11
adult:next ad 17 -11
any:they abd 15 -13 -18
coming:@clinician bc 20 -14
eaten:claro a -12
it_do b 10
told__the d -13
""",
    """
coming:count ad 19 -11
drive:igual a -16
had_my ac 17 -37
me_ha b -13
pero__lactando d 12
pregnancy:mysel* ad -12 14
tomo__@medicine b 13
""",
    """
colors bcd 16 -10 -18
dan_por ad 13 -13
have__day abd -18 22 -13
pobrecita$ b 14
sueno c -11
train a 20
""",
    """
business ab -16 19
coming:estoy acd -25 18 -23
due acd -29 -17 34
my__sit b 13
need_to acd -40 22 -16
now:luego_le a 17
straight$ ab 14 -14
substance:it_has ac 11 -18
""",
    """
algo$ a -15
all__out ad -12 18
cause abd 12 14 -32
coming:to_someone a 11
have__back ad 14 -22
heart:fuert* a 12
la_ecografia c 12
organ:desde ad -14 20
pregnancy:morni* cd -10 12
""",
    """
=any:ido ab -21 17
=body:sanito a 13
^pura d 11
any:this_is ab -16 11
have__more b 11
heart:clear* abcd 24 -11 -15 -12
heart:colesterol ad 12 -16
now:hasta ad 19 -20
now:mi ac -18 12
on__morning cd -12 12
past$ d 12
pronto$ bcd -16 21 -15
semanas__y c 11
tristeza ab 13 -11
work d -17
""",
    """
=body:need d -15
@vehicle_driver bd 12 -11
^hoy ab -23 16
facil$ ac -13 14
i__marathons a 14
insis* d 14
no__cual bc -13 11
two_@person a -11
""",
    """
=any:soy c -19
a_esta ad -17 20
adult:vet d 12
antes__ya ad 10 -24
cancel:waite* abd 24 -11 -18
no__era ac -25 16
se_que acd -12 21 -18
""",
    """
cuadras a 10
home:toman* d 12
i__skip abd 33 -22 -23
migrana ad 19 -16
not__@drug bc -12 -13
organ:or d -14
patie* bc -12 -19
psychosis:y ac 17 -16
""",
    """
@sick__si c 10
el__dio c -12
no_they d -11
not:responder ab -13 20
substance:case_a d 14
texts:decid* acd -18 25 -15
""",
    """
=body:aneurysm d 13
=body:palabras ab -11 14
got__and c -13
low abcd 55 -21 -33 -35
my__@open cd -11 15
organ* bd -11 -24
pregnancy:pregu* bcd 18 -12 -10
""",
    """
=body:much a -24
any:todo abd 24 -11 -22
de__habla abcd -12 19 -14 -16
if__have c 15
in_@person ab -11 17
la_puedo ad -11 12
lined_up c -10
""",
    """
=body:ruled abcd 41 -12 -34 -28
@person__not b -12
any:ahori* bd 11 -14
el_@door ad 11 -14
esa__no ad 20 -17
feeling cd -19 -10
heart:this_morning ad 16 -13
no__mal ad -25 26
not_better a 12
now:shift* bc -13 11
tome$ ac -10 13
well:is_working d 13
whenever__want bc -11 11
""",
    """
=any:miss b -11
=denials:any:0:unsure acd -22 22 -25
=number:psychosis:old ad 17 -17
either__or cd 12 -11
feel_free abd -21 -11 27
heart:calle* bc -17 11
my__take b 10
psychosis:minds a 16
que__presion bd 12 -13
substance:pareja bc -14 15
""",
    """
=any:can d -15
=visit:cambiemela abd 10 11 -23
and__@drive ad -11 10
effects:anduv* d 10
es_lo abc 22 -19 -15
heart:the_@clinician d -15
old b -17
with__@vehicle ad -11 13
""",
    """
=body:strong a 21
effects:too bd 16 -11
texts:recib* b 14
""",
    """
=body:clot d 13
=body:cuando abc -12 -46 24
=signs:body:unsure:asks+unsure abd -13 -20 15
amabl* abd -14 24 -13
any:no_sabria c 14
buy b 12
drive:you d -18
esta_dormido b 10
home:this bd -17 -20
i__@visit b -13
problem__not acd -11 16 -12
ride:would acd 13 -15 -19
substance:drop ac 18 -11
""",
    """
=body:spring bcd -26 -13 14
=visit:estan d -19
after__@medicine ad -10 14
brain:says b -12
heart:# abc 13 -40 -17
to_get bc -15 14
well:will a 13
""",
    """
#__bien ad -10 12
=signs:meds:no+yes ad 13 -11
a__@thanks ab 15 -12
a_newbie ad -13 16
coming:cobran a -13
drive:better a 16
esa_@place ad 20 -13
form bc 19 -16
nada__eso acd 14 -16 -24
organ:problema a 11
ride:just_pick bd 13 -11
sospecha cd 21 -19
swelled__i a 10
why$ abd -28 28 -17
""",
    """
=body:apart d 12
^nadita abd 27 -18 -12
a_lick ad 12 -12
asust* d 12
coming:in_the bc -12 16
glass_of c -12
men ad 11 -11
psicosis c -18
un__es d 16
well:una cd 16 -19
""",
    """
@medicine_since abd -17 -12 21
had:treatments ab 16 -12
liver__@body ad 25 -24
recon* abd -15 14 -11
well:sube c 14
""",
    """
adult:casi_en ad 19 -18
effects:that_night ad -10 13
had:second ad -12 15
my__@visit ad -12 11
prefe* c -14
she__me abd -10 -13 13
""",
    """
=body:rezar ad 18 -12
never_once ac 18 -14
not:would b -12
now:hablo bd 16 -13
now:tenta* acd -18 29 -24
organ:no_tengo a 11
""",
    """
allergy:do_not abc -20 -16 22
down__a ac 11 -11
regreso bc -24 -22
to__me c -31
well:like_death ad 13 -10
""",
    """
allergy:pulsera ad -15 19
eaten:witho* a 11
had:last abcd -21 -15 -14 35
home:esper* acd 25 -11 -18
i__a bc -25 -20
la_dra bd 12 -10
pregnancy:manana cd 14 -15
substance:no_es bcd -13 16 -12
""",
    """
=said:organ:no bd -22 -29
=signs:eaten:unsure d -29
=visit:consent ab 11 -12
anything_else ad 12 -10
embryo d 12
find abcd -16 -17 32 -22
lo_descartaron abc 21 -10 -12
no__esta ad -12 15
organ:good acd 31 -29 -24
""",
    """
am__for bc -11 -12
is_up ab -20 -12
no__dejar ad -20 22
no_pienso ad -16 10
podemos d 11
substance:@visit a -10
""",
    """
=visit:catching a 13
=visit:linda abc -12 20 -15
allergy:@relative_would bc -16 15
effects:some ad -15 21
my__for b -29
pregnancy:entere ad -11 16
same__last ab -15 19
work_for a 11
""",
    """
=signs:well:unsure acd -40 26 -11
=tag:meds:no ad 13 -18
effects: c -24
my__all abd -14 21 -21
stroke__was ad 12 -11
un_tumor d 11
""",
    """
=tag:well:self abc -13 28 -45
@relative__had ab -13 18
adult:aun a 13
brain:despues ad -14 11
cuant* abcd -28 15 14 -23
effects:no_se c 13
heart:pero a -22
if__it a -18
it_like d -15
not:preguntas a 11
unico_que a 16
""",
    """
and__expecting ad 16 -14
at__and a -13
end$ d 13
home:at ab 16 -25
mi__@drive c -20
never_again acd -24 -15 30
""",
    """
=any:will bd 13 -33
=body:sacaron ac 12 -14
@drink__@drink a 12
backed_out a 11
con_un bcd 25 -13 -11
organ:@day_@day d 11
pregnancy:vasectomy b -12
""",
    """
=any:feliz a -18
@drink_confirmo c 10
@relative_trabaja ad 15 -17
^dry ad 20 -16
esta_embarazada b 11
heart:mine b -10
humal* ad -15 18
not:momento ab 14 -12
now:you cd -28 10
organ:they abd -14 -32 11
sixteen ad 18 -15
substance:days_sober ad -20 21
""",
    """
@medicine__can abd 24 -12 -23
^tuve abc -40 -26 16
at__bar b 11
brain:fue_derrame c 10
cancel:que_voy ad 24 -16
never__of acd 17 -19 -13
noche* cd -19 10
nurses b -11
reaccion$ ad 18 -12
""",
    """
=body:maravilla ad 18 -11
=visit:would abc 22 -20 -27
de_@body cd -13 -13
hits a -10
mandan d -12
now:rapido cd 16 -13
pregnancy:pecho_todavia b 12
substance:days abcd -32 -16 -12 37
substance:than b -25
urgencias ab 10 -18
""",
    """
=denials:body:0:no abcd 46 -14 -45 -42
=signs:prior:unsure c -20
@howmuch_tarda b 12
a_hacer acd -12 17 -11
am_stuck b 11
any:be_my bc -10 11
cancel:another ad -23 14
prior:hija a -11
psychosis:is_it a 13
segun_@howmuch c 12
she__that bc -11 11
stoy b -11
substance:legal ac -13 17
substance:some_weeks c 12
""",
    """
brain:thoug* a 10
cancel:for_me d 15
heart__it ad 14 -15
ni_una ac 15 -22
pregnancy:months ad -27 22
substance:beers_on a 13
""",
    """
=any:consulto c 18
=body:ya c -24
=rule:eaten:yes:breakfast|lunch|dinner|sandwich| cd -16 13
organ:in_@date c -13
organ:not_the cd -12 15
ride:time abd -13 -16 26
texts:mejor bcd -19 -12 17
where_do b 12
""",
    """
=any:@food bcd -28 -37 24
=tag:ride:turned d 11
any:la a -12
manic__@year d 18
not:reaccion ad 21 -19
pasame bcd 23 -13 -15
prior:jaja c 18
ride:#_que bd 20 -12
substance:had_it d 13
""",
    """
=any:huh b 13
=rule::yes:uh_huh bd -11 19
heart:ok b -12
it__other ad -13 12
meds:siempre ab -13 17
ride:so acd 14 11 -23
ugly d 15
""",
    """
pregnancy:that bcd 13 -15 -18
psychosis:not_that ac 18 -14
ya__doy ad 14 -11
""",
    """
=any:one a -32
be__@call cd 14 -13
casi_no ad -14 12
era__de a -11
me_sacaron c -11
meds:too bd -11 19
substance:solo abd 32 -16 -20
""",
    """
depresion_y d 11
not:sabe bd 13 -18
not_find abcd 20 -10 -12 -12
papel* abd -30 27 -21
substance:@drug_at abd 14 -11 -24
you__someones ab 16 -13
""",
    """
=signs:any:none: c -29
=visit:toca ad -13 14
mayor__edad ad -11 14
ride:cuadr* c 11
this__depression ab -10 13
""",
    """
any:is_a a -12
empece__@medicine d 11
had:vez bd -29 18
home:hasta d 18
newbi* d 11
substance:ni ad 21 -16
""",
    """
=tag:psychosis:refuses b 13
any:verem* cd 24 -20
coming:came_up a 10
luego__si c 12
papers acd -14 23 -19
pregnancy:sixty ad 21 -15
reality cd -11 14
""",
    """
allergy:or d -15
health__the d 12
high__am c 13
ok_now cd -13 14
organ:izqui* ad -12 12
rinones_poliquisticos d 15
se_murio a -10
""",
    """
any:@medicine_and d 11
drive:pickup d 10
excep* bcd -18 -18 20
llevo__cuenta bcd -15 26 -19
me_confirma cd 15 -14
permiso$ d -25
pregnancy:but_she cd -10 12
pregnancy:nine ac 15 -14
prior:what_they cd 14 -12
substance:las c -16
till_@day ab -15 17
""",
    """
=body:orino bcd -26 17 -16
@relative__take ab 14 -15
a_kidney ad -15 15
had__heart ac -16 -11
prior:@treat_tampoco c -13
start ad 11 -12
sweet_home d 13
""",
    """
=body:stuff bcd -11 11 -12
@day__the ad 13 -12
allergy:es_la bd 16 -14
any:pregunta b 13
decir__@relative cd 12 -11
had:every d 17
heart:anyth* abc 14 -12 -11
not:latex ad -12 13
polen a 13
toca_la b 13
""",
    """
=any:hanging c 12
any:agradezco a 10
any:que acd -10 -17 14
hard_pass ab 23 -14
me_repite abcd -11 20 -11 -11
substance:once ac 20 -12
sugar abd -19 -20 20
""",
    """
=any:up c -13
had:about ad 14 -16
off__days d -14
waffle ad 16 -13
""",
    """
=body:broke bd -15 -12
=visit:acomoda d 13
^skipped ad 12 -17
ameri* bc 15 -13
any:@drink bcd -15 -18 11
heart:el_corazon c -12
la__@vehicle a -19
last_time abc -11 17 -31
""",
    """
=body:currently ab 22 -18
=tag:allergy:known_of acd -14 20 -11
brain:woke_up c 10
coming:packe* d 14
duele_mucho b 16
heart:on_@medicine bcd -11 -11 14
heart:only ad -17 11
lips abd -17 -13 22
me__am b -13
orale_pues d 12
prior:a_second a 11
well:you abc -30 21 -16
yes__know d -11
""",
    """
=turn:visit:no:none abcd -34 -11 -12 41
=visit:best ad -15 15
^los c -25
^mornings cd 11 -12
^started cd -15 13
^the abc -11 22 -15
coming:i_am acd -14 -17 25
el__puede d 13
la__me bcd -15 -25 21
now:it_is c -22
por__en ad -13 17
substance:@relative_think ac -14 14
substance:want cd 16 -13
treat* bcd -15 -19 17
""",
    """
^siete ad -10 16
allergy:y_todo ad 12 -11
did__ask b 14
prior:@medicine_too cd -10 11
recet* b 10
substance:estoy ac -36 20
substance:mandaron b 13
""",
    """
adult:my_sons ad -13 14
allergy:this abcd 14 11 -24 -11
embar* acd -23 -11 17
had:am_a d 11
home:road a 12
never__near a 11
organ:infec* a -31
prior:do_you bd 12 -11
substance:edge a 17
""",
    """
=rule:cancel:no:ahi|alli|alla_~2_estare|voy|esta abcd 23 -14 -12 -11
brain:head b -11
i__only bd 12 -13
jeje abcd 11 14 -17 -30
not__@medicine abcd 19 -12 -17 -10
only_when ac -22 16
operada$ a 16
sure__second d -10
""",
    """
=any:hoy bcd 16 -16 -19
@medicine__noche abd -11 20 -17
@stop__@clothes b 10
allergy:heard_of a 11
brain:cerebro_me ad 14 -11
cancel:no_me acd -12 -10 18
for_me abc 12 -33 -17
psychosis:pleas* ab -11 13
substance:by d -16
tengo_insomnio abd -11 16 -14
""",
    """
=any:vet ad -13 11
=body:nos ac -24 18
=visit:tarda b 10
allergy:cats a 13
but__any cd 10 -12
dije__no acd -12 -14 22
dos_semanas ad 13 -21
drive:pienso d 11
eaten:desayuno abd 21 -19 -20
eche d 13
hands abd 32 -14 -25
lo__la abc -20 29 -27
olvida d 11
si_lo a -17
soy_diabetico b 11
""",
    """
=body:knocked a -16
=visit:postcard a 13
era__pero ac 14 -14
lie__is cd -13 19
meds:quitaron ad 14 -11
pregnancy:operada ad 17 -11
told__that ab -11 13
""",
    """
#__@sick ad 17 -14
a__mentioned c 10
allergy:allergy abd -14 -15 22
diagnosed b -12
he__no c 13
wants bd 17 -21
well:ni abcd -13 -12 24 -13
""",
    """
=body:had d -31
@insurer_a abcd 19 11 -29 -18
oh__i ad 21 -16
safe:i_am d 19
""",
    """
bien_se a 11
psychosis:despues_de bc -15 16
""",
    """
=body:clean abc 28 -47 -45
como__la b -10
heart:alrea* ab -13 20
over__to a -12
recojo_a a 13
took_something cd 12 -10
""",
    """
=body:@relative abcd -11 19 -11 -23
clarita b -14
know$ abcd -38 -15 28 -12
nice bcd 25 -14 -18
texts:my_neighbors c 11
""",
    """
=body:limpia abc 15 -11 -11
entonces$ d 10
texts:temprano d 12
""",
    """
allergy:i a -12
any:con b -14
i__think abd 11 -15 -11
mi__era bcd 12 -20 -10
my__does ac 16 -20
natur* d -12
now:temprano_para a 16
well:worse bcd -12 16 -15
""",
    """
=rule:prior:yes:did|tried|done|had|doing|in|see| abcd -14 -19 37 -29
adult:enough d 11
any:dejeme abc -11 -10 16
drive:problem bd -11 14
insomnio bd 14 -15
por__si d 14
substance:aqui b 13
the_@door abcd -16 26 -11 -14
ultrasonido$ bc -11 14
weddi* a 10
would__first ab 14 -10
""",
    """
=any:frio bd 20 -14
coming:ahi abcd -12 -16 -23 27
float* abcd -13 -12 -13 19
hopin* bcd -11 22 -22
medio__# ad -17 17
psychosis:nothing b -11
substance:le abd -17 -21 13
""",
    """
@symptom__scared d 12
adult:than abd -17 -12 23
allergy:rash ac -14 13
had:refiere a 12
heart:el_limite c 11
heart:pill ad -16 13
heart_no ad -16 20
my_numbers d -10
solta* ad -10 12
""",
    """
am__not a 11
am_taking ad -15 17
cancel:tanto a 15
comer* d -16
effects:the_@visit ad -16 12
estare d 11
had:not_a a -14
meds:none_of ab -11 15
prior:fourt* d 16
que_frio bd 20 -14
ride:walk abd -13 23 -14
substance:dias ad -28 25
trazodona__no ad 10 -10
""",
    """
hate__i d 13
heart:pressure_only d 10
pague bd 26 -23
psychosis:por_la ad -11 13
ya_me acd 23 -22 -25
""",
    """
any:know_how c 12
baja__@sick c 10
had:recre* c -12
picks ad -13 22
pudie* acd 20 -11 -13
que__@visit ab -16 12
sobre cd 11 -20
tardes bd 21 -12
""",
    """
=any:ever a 11
=body:antecedentes a 14
because_of ad -21 11
como_no d 13
effects:away ab -12 11
hambr* bcd 13 -19 -19
manana_me d -13
substance:part cd 15 -11
texts:is_a abd 13 -13 -18
""",
    """
=body:minutes ab -17 11
@medicine_nomas b -13
anemia abd 19 -11 -13
ferti* acd -19 28 -17
heart:mi_casa a 12
si__o c 18
to_nothing a 13
we_had bd 18 -22
""",
    """
any_more abd -14 -14 18
psychosis:episo* cd -17 20
psychosis:hypom* ab -10 -16
ride:permi* d -20
""",
    """
=body:recetas a -12
=visit:him ac -17 13
buy__first b 12
heart__no ad 23 -24
meds:just_a ab -12 10
nunquita abd 26 -17 -21
""",
    """
brain:poqui* ab -11 17
eaten:drink b 13
eaten:forgot ad -15 20
eaten:ten ad 16 -15
had:ahi d 11
me_another acd 21 -10 -15
ride:esposa ac 13 -16
will__it bcd -16 -20 11
""",
    """
allergy:handl* b 12
home:left bcd 20 -20 -20
home:was abd -30 28 -13
if_it ac -22 13
my__@price c 10
organ:is_in d 12
running__@sick ad 11 -11
see__@clinician cd -11 11
texts:my_number ad 20 -19
""",
    """
=signs:allergy:no+yes bd -21 17
al__de ad -17 13
i_still abd -18 12 15
not__is ab 12 -16
prior:buspar ad -14 14
substance:mean d -14
""",
    """
=body:distintas bd -11 15
=rule:any:no:not_~2_me|any|ever|have|had|in|a b -14
have__nothing ad 12 -12
i__normal bcd -10 -11 14
not_right ad 17 -11
ran_out cd 14 -17
related d -11
substance:este acd -26 -18 18
""",
    """
allergy:i_can a -10
consulto__mi c 14
meds:ver acd -11 14 -12
now:chang* ac 11 -12
organ:i_pee d -13
over_my bd 11 -16
period__@month c 14
ride:ser bc 12 -12
staying$ abcd 24 -17 -19 -15
substance:puedo a -18
""",
    """
=visit:timing d 10
heart:check* bcd -21 12 -11
not:been abd 13 -18 -26
que_dice abd -19 -12 18
substance:weeks c 13
up__every a 12
you_on bc -12 13
""",
    """
=any:lighter acd -14 -10 24
=denials:any:1:none abcd 28 -18 -12 -25
=visit:perlas d 12
any:correo a 11
fibrilacion abcd -15 -14 -11 22
now:conte* ad 11 -12
now:under_a a 12
tres_horas d 11
""",
    """
as__as b -35
heart:as_a b -17
no__dicho ac -14 14
""",
    """
=any:puse d -14
en_@date abc 11 -15 -26
for_the c -19
is__normal abd -11 10 -13
last_message ab -12 13
night_but d -13
otro__mas ad 15 -11
prior:not_i bd -13 17
solo__@medicine b -10
""",
    """
=any:quite abd 26 -11 -21
=visit:llega a 12
^@texts d 16
^dejame abcd -22 -23 37 -20
forgot__the ad -12 11
heart:says abc -22 -20 20
little__for c 15
menos d -22
not:suerte cd -11 12
psychosis:acuer* b 14
ride:afuer* d 14
""",
    """
=any:whole b -14
=number:coming:old cd 16 -19
@relative_conmigo d -13
allergy:screa* ad -12 13
heart:and_pressure a 10
honestly b -27
substance:ya c -14
""",
    """
=rule:heart:yes:both ad 21 -25
kinds$ d 12
ride:ticke* ad 17 -13
right__text b 14
want__@visit ad 19 -15
y__lo bc 11 -15
""",
    """
@clothes$ ad -35 14
@relative__voy b -11
que__eso abcd -32 15 -10 11
ride:to acd 15 -15 -14
vet a -20
yo__ida ad 14 -15
""",
    """
but__is b -34
este__celular d 12
heart:es_mi ab -11 22
not:use ac 14 -10
ride:ma ad -15 21
ride:si_alguien cd 12 -11
""",
    """
=visit:an bcd 15 -11 -25
^mareo ad -10 14
any:skipped_@food ad 16 -11
effects:para d -13
""",
    """
=body:tests b -19
=visit:anything a -13
=visit:together ad -14 15
any:need bd 16 -26
had:por_eso ab 16 -20
me_iba a 11
not_go ad -19 16
organ:says a 14
substance:a_drunk a -18
yo_la b -12
""",
    """
=body:guys c -12
=rule:heart:yes:take|taking|on|tomo|tomando|take d 11
eaten:@food bc -28 -25
home:never a 10
la_cirugia a -10
ride:from_the d 10
scheduled ad 25 -18
well:bad ab -13 -14
""",
    """
=rule::turned:digo abc -15 -13 22
eaten:an ad -10 14
have_is abd 12 -20 12
los_mariscos a 16
no__# abd -17 -10 13
prior:cuales acd -18 13 -21
y_ninguna ad -26 27
""",
    """
@clinician_in acd -11 16 -11
brain:americano d 10
el__toma ab 16 -13
had:my_@relative d -18
home:still abcd 50 -15 -13 -41
nine$ d 13
por_telefono abc -15 14 -11
""",
    """
=any:exactly bd 18 -17
home:by_now c 11
llega* bcd 12 -11 -19
pregnancy: b -38
pregnancy:de_retraso cd 17 -16
psychosis:@clinician_le d 14
texts:@stop abcd 51 -33 -22 -29
""",
    """
=body:nariz c 12
=visit:entonces ad -20 18
^somewhere cd 20 -15
ahora_no bd 16 -19
cuanto abcd -47 57 -18 -54
drive:am_@drive abd -17 -11 22
effects:@ride a 18
el_test ac -14 10
knowledge$ c 10
me_hon bd -20 24
mi__iba bc -12 11
now:son ad 15 -14
they_all a 13
""",
    """
=body:ever abcd 30 -21 -20 -15
=visit:pregunta abc -14 16 -14
allergy:brace* d 14
asi ac -16 -12
clase ad 13 -22
not:own bd 11 -11
now:tengo bc -45 20
on__to ad 10 -17
poco b -29
pregnancy:somet* b 11
the__problem ad 11 -11
thing__it b 11
well:betwe* acd -16 21 -21
""",
    """
=body:infection cd 13 -14
=rule:had:no:never|nunca|jamas abcd 22 -32 -13 -14
=visit:complica a 12
^third ad -13 14
heart:@date bcd -19 23 -26
hemos acd -30 39 -25
la__hablaba d 11
pregnancy:this_@month acd -13 23 -14
primero__a a 15
se__una ab -17 18
""",
    """
=body:eight bd -12 11
any:gracias ad 20 -21
centr* ab -11 15
couns* b -18
know_the ad -12 14
lab cd 17 -14
one_bit ac 18 -12
ride:see cd 16 -26
told__is ad 14 -12
""",
    """
=visit:familiar c -10
@drug__# abd 18 -17 -13
cancel:no_@cancel b 12
equivoque_de d -10
fifteen abd 20 -11 -15
had__dentist ad -13 13
poncho_la a 12
que_preguntarle bcd -20 22 -13
with__on abd -15 -14 22
""",
    """
=any:sola d 12
=body:haciendo c 18
back_in c -12
carnal d 13
coming:clinica a 14
estoy_trabajando ad 11 -16
home:walked_in d 13
now:amane* abd -13 13 -14
ride:salgo b 12
""",
    """
@relative_de abcd -16 31 -34 -10
^sola ad -10 11
con__# ad -10 15
have__on cd -23 18
heart:yes_honey d 11
home:estoy ab 15 -28
la_otra bd 19 -16
midni* b -17
ni__@relative ac -16 20
ni_lo a 11
prior:paxil ad -12 14
soy_senor a 15
tomar* b -11
""",
    """
=body:made ad -17 18
farmacia__he d 11
final acd 31 -11 -22
prior:forge* abc -13 -16 13
sirve$ acd -14 -11 17
solo$ b -12
todo_lo abd -11 -10 18
would__driver b 10
""",
    """
effects:dsd d 11
had:days a 11
home:quien_pregunta b 10
psychosis:strai* ab 16 -16
well:so_far d 11
yeah bcd -32 -32 30
""",
    """
now:lo ad -13 -10
pero_eso a -11
ultrasonido bcd -16 22 -13
""",
    """
@medicine__on acd -20 -12 25
eaten:a_@food ad -25 17
naw ab 13 -11
ni_no ac -19 19
no__acuerdo a -10
pregnancy:period bd -22 -25
went__and ad -14 16
yeste* acd 28 -26 -17
""",
    """
=any:gravy d 11
=said:meds:unsure abd -19 19 -20
but__the a -11
coming:me_out ad 20 -16
i__something acd -15 16 -11
of ab 11 -28
psychosis:when ad -21 12
rule abc -11 -12 18
yo__nada b -10
""",
    """
camino cd -17 -10
effects:excel* a 10
hable acd -25 -13 13
now:direccion ab -10 12
prior:@year ad -44 31
prior:seria_lo ad 14 -10
que__duele a 11
tanti* abd -20 27 -14
work__better ad 19 -15
""",
    """
=body:fuerte ab 15 -10
=body:screaming b 12
@food__# abcd -13 -10 -15 19
if__am abc -12 15 -14
pero__estoy b -12
will_have ad -19 13
y__voy ad -11 16
""",
    """
any:matter d 11
askin* a -16
cancel:asist* abc 19 -12 -18
got__at ac -18 10
la__el a -26
organ:only_my ad 16 -11
prior:naturales a 13
ride:trae abc -12 12 -14
uh$ ad 21 -12
un__si d 16
yo_le bd -14 21
""",
    """
=any:@drug bd 21 -34
=body:break abd -20 -11 21
=body:ninguno abc 18 -15 -14
=rule:substance:unsure:thinks|say|says|dice|dicen_so|qu abc -11 -23 15
@thanks_pero a 12
bagel a 12
one_did d 12
roll cd -13 13
""",
    """
allergy:dio ad -22 17
cancel:keep_it cd -12 -11
gotas abd -16 -11 19
had:@insurer c -10
in__@body bcd -13 -17 14
prior:en ab -10 12
would__if cd -18 16
""",
    """
#__lol ac -13 14
=signs:safe:yes ad -23 29
@body__no a -14
@stop_any c 12
any:ate c 10
had:jaja bd 12 -11
never__an b 16
pregnancy:de_encargo d 13
psychosis:fue acd -16 -12 16
psychosis:shado* cd 16 -15
spravato b -21
take__i ad -13 14
""",
    """
@medicine_can abd -16 -15 22
effects:@body abcd -55 -42 -13 63
en_mi acd -23 -11 20
me__veces ad -13 12
my_labs c -11
now:entrando_al ad 17 -10
pregnancy:falta ad -11 15
the_bad abd 22 -11 -18
the_chaplain bc -10 13
""",
    """
=body:timer ad 23 -14
any:ya_no ad 12 -11
brain:no abd 24 -59 -21
drive:@drive abcd -18 -16 -26 29
had__pressure d -11
isque* abcd -22 -17 -14 33
not:cuenta acd -17 20 -17
""",
    """
acomp* bcd 17 -18 -10
es__la abc 24 -26 -16
his__not a 17
no__tanto c 11
not:embarazada abc 18 -11 -14
not__street ac 14 -12
now:lunch ad -12 13
pregnancy:preve* c 11
substance:no_entra ad 12 -10
texts:both ac -13 11
virge* abc 20 -18 -16
well:habla b -10
well:mejor bc -26 11
""",
    """
=rule::yes:lo_tengo d -17
=visit:zona bd 12 -11
@drive__route d 12
aguita bcd -13 12 -21
any:ahead d 12
any:tendria_que c 15
hasta_el b -16
like__baby a 13
not:want c -11
now:truck a 13
well:and_i ad 14 -17
y_ni ab -18 18
""",
    """
#__it c -15
=body:diu d 10
@relative__this ab 15 -21
brain:by c -13
eaten:nueve ad 18 -15
from_@medicine d 13
me_@late abd -21 -10 23
prior:le_mando b 11
prior:verda* b 14
substance:bebid* d 15
ya__el d 10
""",
    """
#_@relative b -13
=body:gallbladder bc 14 -21
=body:itself ad -24 25
=tag:effects:known_of ac 12 -10
ayer_y a 14
heart:trouble ac 15 -12
hora__a ad 15 -11
meds:my_@drink bd 16 -11
organ:normales a 11
""",
    """
=body:cdl a 10
carro_y ad -14 18
had:minutes a -10
he_estado ad 17 -13
kidneys__bad bd 12 -14
lose_my a -11
ride:am_coming a 12
they_changed ad -13 14
usual$ ad 12 -25
""",
    """
=body:dormir ac -36 15
@drink_y a 13
^claro abcd 12 -34 -31 10
allergy:han_puesto a 10
cancel:th d 12
coming:will d -19
effects:since_the ad -14 16
for__back b -15
meds:if a -18
now:nada d 12
ride:de_regreso c -12
substance:o_que b 12
😂$ c -10
""",
    """
=body:probably a -10
la_mano ad -12 11
perdi__cuenta bcd -13 -11 21
pero_por ad 24 -22
psychosis:in_my bcd -22 -22 15
well:one ac -11 14
""",
    """
=body:quitaron d -12
allergy:broke_my d -13
cargo_una ad -13 13
coming:to_snow ab -13 14
crei__si a 12
para_de a 13
""",
    """
=any:cuando acd -20 -15 17
@treat__@year c -14
ahora c -17
am__make a 13
diario_y cd -11 16
drive:i_was ad 23 -13
effects:any acd 24 -12 -15
ex_@relative ad 15 -20
llegamos ad -14 18
now:depende c 10
plumbing a 13
psychosis:porqu* c -14
ride:alone ad 27 -22
substance:at_weddings a 10
un__me cd -27 10
""",
    """
any:good a -20
any:got_a d 11
depen* abcd -43 -47 45 -15
heart:get_checkups ac -10 13
no__with ad 14 -14
por_mi abcd 10 -49 -18 21
trintellix acd -16 -12 18
visio* b -16
""",
    """
brain:y abc -17 -13 17
growl* ad 20 -15
heart:none d -13
not__or ad 16 -14
psychosis:hay_nadie a -10
substance:fifth abc -19 21 -19
tomorrow_to c 11
""",
    """
allergy:inyeccion cd 16 -17
clean__@year ad 17 -16
heart:ahi ac -11 14
nos_vemos cd -21 15
not:one acd 19 -15 -24
not:used a 16
psychosis:esa b 13
texts:no_@thanks a 10
""",
    """
a_reason b -12
as__come ad 15 -10
dui__# d -11
ese__lo d 11
organ:nothing abc 17 -11 -14
""",
    """
drive:just_me ad -10 11
meal b -15
organ:no_tomo d 12
pregnancy:hace_dos c 11
pregnancy:the_shot acd 24 -11 -21
psychosis:more b 11
""",
    """
=said:well:ask bcd -20 10 -15
and_let bc 13 -11
dos__de ab -15 13
for__on ad -13 13
home:sigo_en ad 13 -16
lugar$ ad -17 20
that_about d -11
vigil* abd -19 -13 14
""",
    """
=body:este ad -30 19
decir* acd -27 25 -16
dejem* abcd -18 -25 37 -31
like_that abc 20 -16 -18
mi__llego ab -10 17
most_nights a -13
now:media a 10
pregnancy:diu_y ad -17 18
prior:ya_probe ad -12 15
the_problem ab 15 -12
""",
    """
=visit:@day bd 15 -27
cardiologist__@year c 14
home:@ride a 14
leerl* b 11
me_please bd 14 -17
pregnancy:half_formula d 10
salio_alta c 13
sea bd -27 11
substance:problem acd -20 12 -11
we__on d -12
""",
    """
allergy:anestesia_del c 12
caida d 10
home:stati* ad 14 -11
now:if_i ad 11 -18
texts:por_texto d 11
""",
    """
=visit:primero a -11
in__last ad 21 -14
jefa a -11
morado b -14
my__a bd 26 -36
organ:looked c 10
pero__sabe bd 15 -16
prior:but_my a -11
""",
    """
=body:bajo abc 12 -14 -11
adult:todav* ad 23 -15
definitely abd 21 -23 -12
if__makes cd -10 14
now:me_up ad 23 -23
regul* bcd -23 15 -12
says abc -28 -38 35
then_@medicine ad -13 16
¿_eso c 11
""",
    """
@relative_tambien abc -15 15 -10
allergy:@visit ad 14 -11
andele ad -10 20
brain:doctor a -15
dicen abc -31 -21 18
from__but a 11
home:con_mis d 12
i__nursing b -11
substance:me_acaban a -12
the_@price abd -18 25 -13
""",
    """
#__as ac 15 -12
=rule::all_but_me:menos|excepto|salvo_yo|mi a 18
and__never cd 14 -14
as__problem b 13
cancel:doctor ad -10 13
home:is_not ad 12 -18
me_explicaron c 12
prior:as b 10
psychosis:depressed ac 14 -10
psychosis:got b -18
ride:mi abd -12 -15 10
sobra* bd -11 16
""",
    """
=visit:pendiente c 11
amaneci acd 13 -16 -12
have__touched a 10
not:kind c -16
nothing__about d 11
pregnancy:hicieron_la a -11
""",
    """
brain:medic* ab 15 -16
eaten:la_@visit a 14
ex__me acd 17 -10 -11
psychosis:psiquiatra b -23
tomo__las a -11
""",
    """
=body:unos acd -19 26 -15
@medicine_me bc -10 -12
brain:turne* ad 11 -10
pero__paso d 12
psychosis:energy ad 20 -19
time__he bd -13 18
""",
    """
coming:o d 11
mi_nombre d -12
soy_el cd 15 -11
within ad 15 -14
""",
    """
=rule::no:absolutely|definitely|certainly| a 15
=visit:nothings d 11
he__el ad -10 11
not:hambre ab -26 15
organ:bad_knees d -13
prior:rezar ad 18 -12
ride:here acd 25 -15 -15
""",
    """
=body:his d -20
=body:if bcd 26 -16 -12
=who:body: b -14
acuer* abcd -32 -12 12 12
calculos cd -10 12
cancel:no ac -11 -15
move bc 12 -21
no_trouble c -14
one_kind a 12
prior:cuatr* ad -14 11
well:feeling_good abd -28 18 11
""",
    """
=body:damage ad -10 20
=signs:body:unsure: d -11
heart:cardiologo_me c -11
now:they d -17
she__try cd 14 -14
thought_i bcd -13 -31 12
""",
    """
allergy:i_was bcd -10 11 -16
brain:puntos c 13
coche c -18
eaten:hoy a 13
i_wrote cd -10 -11
it__was abcd 22 -13 -12 -18
""",
    """
=body:been b -25
drive:@call ab -23 26
es_un bc 13 -12
first_trimester d 13
hace_rato abd -31 -19 33
prior:a_@month bc -13 12
""",
    """
=any:fino abcd -12 -11 -15 18
^que abcd -17 60 -46 -51
for_@relative a 11
heart:no_se acd -17 -11 16
prior:one_for d -14
ride:or_my d -10
sali bcd -26 -15 20
""",
    """
=lead:visit:no:1 abd -22 -17 21
=rule::asks:^_para_que abcd 12 -15 -24 12
=signs:drive:unsure abcd -23 19 15 -34
any:@insurance bd -11 -12
coming:dele_mi ad 19 -15
panic_disorder a 11
pressure_only d 10
psychosis:@medicine_for ab 12 -16
substance:mujer abd -16 -11 19
""",
    """
go$ abc 17 -34 -22
no__just abcd -22 -11 -19 32
organ:cuentan bd 13 -14
out__@body acd -15 -12 17
pregnancy:about d 10
prior:my d -21
would__they b 11
""",
    """
=rule:psychosis:unsure:bipolar_~1_2|two|ii b 11
coming:willing d 12
no__numero bd 17 -23
pregnancy:singl* ac 14 -12
prior:somet* abc -18 -10 16
semana c -11
store ad 12 -13
was__test c 15
""",
    """
ando__@sick ac -18 19
now:we_do ab 18 -13
psychosis:depakote ad 15 -13
still__for c 12
wow b 16
""",
    """
eaten:camino b 16
el_ojo d 11
without bcd -23 -15 13
""",
    """
any:dudas d 14
pregnancy:me bd 16 -26
pregnancy:mismo_tiempo d 11
""",
    """
allergy:pulse* ad -15 19
substance:problema_no abc -18 -16 16
""",
    """
=rule::asks:que_significa d -15
=rule:prior:no:just|only|solo|nomas_~1_lexapro| ad 25 -18
=visit:today a -10
a_name c 12
los__de ab -15 16
organ:infla* d 13
pregnancy:paso ad 10 -17
pregunto_a abcd -13 -19 24 -16
recko* ac -10 12
""",
    """
=body:sangrado bd -10 17
college$ bd -12 10
con__si acd -14 31 -24
esta__primera a 12
estoy_muy ac -15 20
is__impossible ac -13 15
it__nothing ad 16 -13
reactions ad 12 -13
thing acd 28 -22 -25
well:some_days cd 23 -24
""",
    """
=body:know ac -14 12
a__every abcd -19 -13 -11 24
ahi_mismo d 18
antes__# cd 13 -17
coming:says d -17
heart:runs_about ad -12 13
i_tried bd -24 16
no__@drive bc 10 -16
pregnancy:it abd 14 -16 -17
tengo_mi d 14
texts:in_the a 12
they__for ad 15 -12
tomorrow__find c 11
""",
    """
any:texting ad -13 13
home__home d 13
let__go ac 20 -12
llena* ab -14 18
now:by acd -15 11 10
psychosis:no_tengo bc -23 12
psychosis:todavia ab -11 12
throat a -13
""",
    """
=any:depende c 11
=body:operada ad 17 -11
=visit:that b -13
@insurance__lo ac 18 -14
@medicine__dos ac 16 -17
eaten:manana ad -14 13
now:perfe* ad -31 37
""",
    """
=any:my a -13
been__everything bd 17 -18
living d -12
llora* acd 23 -12 -13
organ:#_y a 10
rather__that b 15
""",
    """
=body:cinco abcd -21 -27 -28 41
=rule::idiom_yes:no_te|se_preocup* ac 14 -14
=visit:sounds d 16
ahi__si ad -12 12
any:have d -11
any:pregu* d -12
coming:tomorrow c -25
effects:just abc -19 -11 22
had:cosa bcd -13 25 -18
not:podia abcd -13 -12 -10 23
ride:are c -12
¿ abcd -43 50 -40 -32
""",
    """
=any:were ad -11 13
=body:after abd -14 -21 11
am_outside bd 14 -15
este__@medicine d 11
home:camin* ad 20 -14
my__that abc 21 -30 -14
nervios__no c 11
se__voy ab -19 12
tbd$ abcd -22 -16 34 -26
up__@eat d 11
""",
    """
=body:nerves bc -20 14
arras* abc 10 -18 -10
heart:runs_in a -15
now:got_to cd 17 -11
organ:a_baby c 15
pasan bd 13 -13
psychosis:fue_aquello b 10
""",
    """
cancel:quite* abcd -31 -25 -12 39
contesto_al b 11
diez_minutos ac 16 -12
good__then c 12
himself ad -19 12
murio_mi bcd -13 -16 16
not:encontrado ac 14 -10
organ:cance* acd -17 -13 14
paciente__de bd -11 13
positive$ ad -12 11
recuerdo$ a -15
""",
    """
#__and b -19
hungry acd 24 -12 -27
le_marco b 12
spiro* a 12
sprin* bcd -28 -15 14
stomach abcd 17 -25 11 -21
""",
    """
@medicine_count d -15
have__at ac -19 12
heart:they_are cd 21 -13
now:how_long c 13
smile* d 14
""",
    """
=tag:well:refuses ab -14 21
am__had ac 11 -10
back_never d 11
bajo_ayer a 11
boy ab -14 11
cancel:do_not bcd -19 -10 14
fumo__a d 11
la_madrugada ad 16 -16
me_@texts bd -12 16
so__stuck a 11
""",
    """
=said:meds:no d -27
any:wait ad 18 -16
cancel:les bd -10 12
despues cd -16 16
heart:ticki* a 14
let_you acd -12 17 -11
pero__tres d -11
raro_pero ac -11 14
""",
    """
fixing_to ad 13 -10
have__heart cd -10 10
high_when ac -16 14
now:espereme a 10
""",
    """
=body:@month abd -15 -20 15
=said:heart:unsure b -23
^if abcd -38 -12 27 -11
^negative a 14
be_at a 15
bun_in d 17
dropp* b -18
meds:@medicine_# abd -11 -13 16
organ:a_orinar c 14
psychosis:is_not ad -14 12
termino ad 13 -12
""",
    """
=any:grown ad -15 23
=visit:sofa ad -13 13
^@door bd -10 14
commo* a -12
effects:hours ad -19 18
glaucoma bd -14 11
heart:three bcd -11 -18 12
se__@texts ac 19 -13
si_digo c -13
well:bien_pero ad 14 -14
""",
    """
=visit:other bcd 15 -15 -15
any:as_mine c 10
cancel:a_@price c 12
doctors__and b -11
goes acd -21 18 -16
good__me abd -17 -15 25
i__to ab -21 17
los__pero cd 17 -11
puede_que cd 20 -14
""",
    """
=any:empty abcd 28 -23 -13 -16
cancel:meant ab 13 -10
completamente_@insurance d 14
had:say a 13
have__figured ac -11 12
home:wild bd 19 -14
not:nada abd 15 -24 -22
organ:limpi* acd 25 -12 -23
viaje c -15
""",
    """
=body:three acd -27 -13 26
@move_not b 12
a__work cd 13 -15
allergies abd 20 -13 -16
dark b -22
esta__pero ad -20 21
exactamente$ abc -14 17 -13
handle ad -20 17
le__la bcd 14 11 -22
my__will abcd -14 -11 -15 23
well:now c -22
well:the_# b 11
""",
    """
=body:diez abc 10 -12 -11
=body:solamente abc 24 -25 -15
i__heavier cd 15 -14
i__pass ad 24 -13
in_@date cd -13 12
marat* abc 22 -26 -24
""",
    """
=body:diferentes d 12
^get c 10
prior:pregunta acd -15 -12 18
""",
    """
=rule:substance:no:drink|drinks|beer|beers|wine|gla acd 30 -19 -18
a__dos bd 16 -11
adult:next_summer ad 14 -11
allergy:hospi* bc -13 10
any:skipped ad 16 -11
bad_knees d -13
brain:del bcd -19 -21 13
heart:artery d 12
heart:lost c 13
meds:pacie* a 10
of_us bc -20 19
pregnancy:lactando acd -11 -15 22
use_a d 14
""",
    """
cancel:babysitter d 11
counting abcd -12 -18 -17 24
de_maravilla abc 11 -12 -10
me__hour d 11
ride:de_# abd -17 26 -14
substance:y abcd 13 17 -36 -14
up__mind c 12
""",
    """
=asks:body:after:none abd -43 -10 18
afuer* ab 16 -15
any:call bd -24 15
had__@year bcd -17 22 -10
home:bus a 11
horse acd -19 -11 14
psychosis:after abc -13 -19 12
y__negativa a 10
""",
    """
=body:days abd -29 -41 21
=visit:escrito d 10
any:nadie_mas d 12
at__vet ab -13 14
do__up b 10
organ:half ad -12 18
tried__for a -11
""",
    """
=body:@hours acd -16 -11 22
allergy:@symptom_esa c 10
any:quier* d 17
effects:allergies c 11
he__@clinician d 12
""",
    """
=body:before acd -15 -14 12
@treat_cause bd 14 -17
allergy:sabri* abc -14 -21 16
heart:los_nervios c 10
mejor_por ad 13 -17
organ:transplant cd -18 15
psychosis:crazy acd 11 -16 -11
un_dia ac -17 11
""",
    """
canas d 14
en__mananas b 10
grapes ad -11 12
is__@place ad 16 -11
por_aca ab -17 11
siguen c -13
voy__al c 13
""",
    """
=any:patada a 14
drive:lo_@drive ad -11 11
now:my_@body abd 16 -13 -10
now:to_pass a 10
""",
    """
coming:truen* d 12
drive:conte* a -12
que_tenia bd 20 -18
""",
    """
=any:sorry a -12
=rule:eaten:unsure:just|only|solo|nomas|un|some|sip bd -16 -18
^sometimes acd -19 22 -11
duele abd -16 26 -15
el_carro bcd -16 15 -11
for_about d 11
heart:like bd -11 -18
home:street a 13
nace_en ad -11 15
organ:fatty abd -16 -11 20
since_the b -19
voy__dar b 14
""",
    """
heart:june cd 17 -17
ni abd 13 -38 -17
organ:is_the b 11
pero__dice b 11
that_was d -17
to__at ac -13 15
""",
    """
=any:stopped abcd -12 -12 -11 23
=body:test bcd -28 19 -12
coming:manana_me a 16
home:estoy_en b -14
home:rato d 10
me__tengo ad -15 15
poco$ abcd 22 -15 -16 -10
pregnancy:prena* ad -11 14
prior:this_is ab 14 -10
texts:ver c 11
""",
    """
=body:con abcd -16 -11 -16 11
=body:gemelos ad -10 19
a__this bd -13 14
everything__a ac -10 14
not:answered cd 14 -14
""",
    """
=visit:consigo bcd -15 15 -13
^i a -14
are__ask b 11
dog abc -13 16 -14
glute* b 13
go_to b -11
home:nos ad 16 -11
i__decided c -16
meds:else d -11
sala__espera b 13
tres_cosas d -12
""",
    """
=body:hoy c -15
@food__hace a -10
@relative_of b -11
and__tell bcd -11 18 -11
con_que acd -19 27 -26
meds:no_tomo acd 34 -17 -24
moles* abcd -14 -13 -16 23
pregnancy:am_sixty ad 21 -15
prior:y_nada ad -40 38
que__toma c 11
substance:daily_for b -10
substance:thing_i a 11
work$ abcd -11 -13 17 -12
working_on ac -24 16
""",
    """
adult:me_or c 15
do ab -27 18
substance:la cd -27 14
substance:rarel* a 19
""",
    """
=body:padezco abc 12 -11 -15
^she b -43
any:escri* ad -18 21
eaten:@relative_me a 11
""",
    """
en__sitio a 12
ex_would b 13
home:quien abcd -16 25 -11 -23
it__first a 11
no_no ac 14 -32
prescribed__but ac -21 22
prior:vitaminas_cuentan b 11
terce* ab 11 -14
ya__salio a 10
""",
    """
a__any ad -20 22
allergy:no_podia d 14
but__says ad -11 11
effects:estuve d 12
they_said abc -34 -23 19
well:cabeza ad 14 -11
""",
    """
@animal__me a 10
@stop__i cd 17 -10
allergy:tried ad 16 -11
any:manejando bd 13 -10
dias_vomitando c -11
heart:bad ad -16 17
no_pueda ac -12 11
now:go abd -45 -20 46
now:la_noche ad 18 -18
when__# c -11
""",
    """
^check d -11
are__me b -13
first__in d 13
heart$ c -25
heart:nina cd -10 11
hold_my abd -16 -13 26
never_in ad 19 -12
organ:b cd -13 20
psychosis:mania_si d 17
tcc d 11
""",
    """
=any:those bd 18 -12
=visit:running ad 10 -10
@drug__for bc -11 -11
matando$ b 11
now:me_queda c -18
now:queda_muy a 11
prior:#_@date ad 17 -11
que_estoy c -11
""",
    """
@animal$ cd -17 12
@stop__it ad 12 -13
adult:medicare a -12
del_trabajo d -12
queda__temprano a 11
using$ d 11
yeah__had bd -12 11
""",
    """
#__week bc 12 -15
@relative__ok d 12
^everyone a 10
buenos_dias abcd -19 32 -14 -27
lee bc 14 -22
prior:mando b 11
the_@symptom abc 11 -19 -16
""",
    """
=body:horas d 14
but__still cd -11 12
clean__@month ad -13 14
drive:nada ac -16 11
heart:not_a ad 12 -11
heart:those ad -11 14
hell$ ad 20 -18
respuesta$ a -10
six$ ad -11 16
up__during d 12
""",
    """
=body:dializo d 13
che_no ad 18 -12
crumb$ ad 14 -11
heart:cuando bcd -11 17 -13
meds:for_my abd -10 -17 21
prior:both d 19
psychosis:or ad 11 -14
""",
    """
=any:honestly b -17
=rule:drive:no:^_my|mi_@relative ab -21 14
bypasses bd 22 -16
could__to b 11
it__heart c -12
the__supper b 10
""",
    """
allergy:ever b -11
coming:direccion ab -13 16
not:yet abcd -23 -17 30 -14
now:de_la d -13
scare* b -22
trist* abc 22 -19 -14
tylenol ad 21 -22
up_all d -13
""",
    """
=body:plus bd -13 10
=who:body:minetheirs:after abd 29 -37 -15
hora__me ad 14 -12
ride:chofer ac 13 -18
""",
    """
#__has d -16
cane$ ad -11 13
coming:salio_un ad 14 -11
del__y ad -11 12
en__dias a 12
heart:disease b 11
psychosis:cousin bd 17 -11
substance:@relative_las ad -11 19
""",
    """
=body:passed bd -15 -16
adult:dice_otra c 15
effects:and acd 18 -19 -11
organ:todo_eso a 11
pregnancy:de_mamar d 13
psychosis:sad acd 22 -13 -17
substance:casa_no ad 12 -10
they_@call a -13
uh_uh a 13
""",
    """
=any:dios acd -19 18 -18
el__no ab -22 13
takes__@medicine cd -11 11
""",
    """
=body:forget abcd -11 -31 28 -23
had:had a 12
heart__was ad 14 -12
leerlo b 11
mi__estoy a 12
not__one bd 20 -20
pregnancy:and_i ab 14 -12
que_esta cd 15 -17
soy__no b -12
""",
    """
coming:bajo ad 19 -15
organ:polycystic_kidneys d 13
substance:no_lo ad -13 12
trail* d 16
well:un ab -10 17
""",
    """
=any:himself d 11
=body:jaundice cd 17 -13
^mild abd -12 -13 21
coming:drop ad 14 -10
figured_that ac -11 12
heart:husband c -18
it_before ac 15 -11
no__veo d 16
quitaron__en a 11
ride:acompana b 17
""",
    """
@clinician__on b -10
adult:kids a -10
eaten:be_more ac -13 14
soy_paciente bd -16 21
""",
    """
@call__my d -10
allergy:to_some c 12
amane* d -25
amari* d -10
de__la a -14
he__i cd 15 -13
heart:low_side a 15
me_pueden b 14
meds:did bd 16 -14
now:us_me c 11
the__this bd -16 11
would$ d 11
""",
    """
^go bcd -20 -15 20
a__sea a 12
allergy:los_mariscos a 16
allergy:my_only a 11
jaja abc -14 18 -18
los__la cd -15 17
meds:supposed_to c 10
now:permi* b -11
pregnancy:month cd 20 -19
substance:always a 11
texts:ask cd 20 -13
""",
    """
=body:family bcd 17 -15 -21
=body:mg bcd -18 -15 13
=visit:miedo ac -11 17
day__can ad -13 12
el__puso bd -10 14
else_would bd -15 16
home:por_la ad 20 -14
la_vida ab 22 -15
let__i a 14
now:entro_a ad 14 -11
now:sirve ad -11 14
recai d 12
ride:teenager a -15
take_more cd -13 17
texts:ok bd -15 18
texts:say ab -22 13
""",
    """
=body:infartito ad -12 11
@animal_here b 11
adult:my bc -12 17
bringing_her cd -10 10
coming:come_hell d 11
heart:heart_trouble a 12
if__the bcd -22 22 -16
not:keep ab -27 14
organ:segun c -10
ride:pasa ad -15 16
todo__orden ad 21 -16
""",
    """
=body:ansiedad ac 12 -19
=body:picture d 10
a_fall ac -11 16
and__@stop cd -14 10
birthday$ b 13
coming:passed a 12
el__soy d 13
now__not abcd 12 17 -17 -21
organ:left ac -12 11
sangr* ab -21 -15
""",
    """
allergy:to_bees b 15
creia__la d 11
de__con ab 12 -12
had:los bd -23 15
heart:nadie d -10
la__en d -11
mi__con c -18
negative__both ad 15 -11
""",
    """
=body:telling ac -17 11
=rule::idiom_yes:no_~1_problem|prob|worries|doubt c -33
@relative__ha cd 13 -14
can__find ac 17 -12
effects:when ad -14 19
moods d 13
psychosis:two b -10
there__an b 17
""",
    """
effects:frasco a 12
for__only ac -10 13
no_creo b -11
organ:is_own ad -10 11
psychosis:says_i b 12
removed d 11
voices bcd -22 -19 19
""",
    """
=rule:pregnancy:unsure:possible|possibly a 12
any:sure abd -13 -16 25
any:where ad -10 11
i__when abd -15 -19 14
meds:too_many bd -12 18
my__come bd 20 -13
no__@stop ad -20 27
no_sir acd 26 -14 -16
""",
    """
=visit:dios d 11
adult:faltan_# ad 12 -10
meds:para acd -44 -19 26
mi__ella bc -18 16
newbo* a -11
organ:lost_my bc -12 10
prior:throu* ad -10 13
the_iv d 16
""",
    """
=any:front b 15
^completamente d 18
a__@late ad -10 13
brain:passed ac 14 -12
coming:nos_vemos acd -22 -11 23
organ:voy_por d 10
related$ a 10
""",
    """
drogas$ d -10
el__pero b -17
me_mull c 11
organ:de_cirrosis c 11
substance:long ad 16 -11
to__for cd -12 13
to__two b 17
""",
    """
=said:yes:opens_with_yes acd -21 -93 31
^underage ad 14 -11
a__cuadras a 13
allergy:la_tolero d 11
any:is c -37
como_esta a -11
estoy_pensando ac -10 18
me_cayo abcd 19 -20 -12 -11
mejor__no d -13
now:morni* ab 20 -17
still_have acd -13 -11 17
was_out ac -13 16
well:day bc -12 11
""",
    """
=any:prefer a 11
@drug__me abcd -15 16 -12 14
tried bcd -23 -19 13
y__mas ad 21 -15
""",
    """
about_that abd -19 16 -16
cancel:would_not ad 26 -26
decido ac -21 17
heart:knowledge ac 14 -12
heart:not_that a 15
llamaron bd 21 -21
organ:higado_de d -11
poco_para d 14
psychosis:depresion abc 15 -14 -11
wait__am ad 14 -14
""",
    """
=turn:body:yes abcd -15 -26 -38 26
=visit:manana ab 13 -17
fighting d 11
heart:el d -13
i__most ac -12 13
pregnancy:la_regla a 14
transaminasas a 10
""",
    """
heart:nerves cd 11 -11
like$ a -13
not:@insurance abcd -21 -26 33 -24
not_mind ad -10 12
now:depen* c 13
one__no acd 22 -10 -16
problemas_con d 14
what__@call d 10
""",
    """
allergy:got_big d 13
allergy:who b 12
brain:other cd 10 -12
coming:mi c -10
eaten:@hours b -25
organ:livers_fine ad -16 16
prior:like a -12
""",
    """
=any:look ac -14 18
=body:idea a -17
had:am_back bd -15 12
llamen abc 27 -22 -12
now:already ab -19 17
now:bet d 10
pregnancy:cada_tres ad 15 -13
substance:both d 10
why_can ab -13 12
""",
    """
=body:estres abd 19 -14 -20
=tag:allergy:self ad -22 17
life$ ac 17 -23
nervios$ b -18
organ:and_they d 11
""",
    """
a__yet c 11
follow_up d -10
puedo__a ab -13 17
ronchas a -10
the__can ab -18 -13
wish__had ad 21 -19
""",
    """
=body:diagnostico bc -18 16
a__one b -27
be__guest d 20
did__take c -15
meds:since_@date ad 17 -17
pregnancy:stick c 12
prior:on abc -11 17 -21
""",
    """
=any:at bd -21 16
=rule:safe:yes:am|estoy|feel|me_siento_~1_safe| ad -12 23
a_man b 14
any:dead a 14
es__paciente a -12
expos* a 19
have__choice d 11
hoy_ni a 11
""",
    """
=body:nuevo abd 29 -12 -22
=visit:iba abd -18 -16 19
en__soy b -11
piedras_en ad -13 11
substance:abste* ad 21 -13
texts:i_keep b -11
tomo__dormir c 10
voy_el d -10
well:ya_se d 14
""",
    """
^not cd 11 -13
now:morning ab 15 -11
si_nada a 11
surgery a -17
texts:your bd 12 -23
trastorno bcd -17 -12 19
""",
    """
=any:voy c -14
=visit:ask abc -14 -23 27
brain:tuve abd -19 -13 24
ex abcd 16 27 -24 -46
gallbladder__is ac 11 -13
pregnancy:having_a ad -16 22
tuve__@year cd 14 -13
""",
    """
=body:prescribed d -11
adult:a bcd 16 -22 -14
heart:esta a -13
last_week a -22
loca cd -15 10
long__i ab -14 20
niquel a 10
rather__not a 12
ya__estoy d -15
""",
    """
@clinician__liver b 11
adult:that a -15
ayer abcd 12 16 -44 -18
crazy_about ab 13 -10
drive:@thanks bd 15 -10
eaten:anyth* b 10
los__@month ab 12 -12
me__@place bd 13 -17
not:@insurer ac 11 -13
organ:liver_of ad 15 -12
the_old b -15
they__something abcd -14 -11 20 -14
""",
    """
=number:eaten:minor ad 13 -17
=visit:vigente d 11
a_girl ad -17 18
duele__la bd 12 -12
eat abcd 25 11 -21 -37
eaten:dos ab -21 11
esos abd 19 -10 -16
psychosis:ya cd -12 13
""",
    """
can__take abc -14 15 -12
desde__# ac -19 -11
effects:this bd 16 -19
my__bad ab -25 21
off_and cd 10 -11
own_a bd 11 -11
texts:de_las ad -14 15
turno_de abd -15 21 -16
""",
    """
=any:hon bd -10 15
=any:only abc 12 -16 -17
=body:for ac -15 -15
=visit:own acd 15 -22 -13
@relative_tuvo abd -12 23 -14
am__old ab -18 10
had:y ab -12 -11
seize* d 12
¿_el b 11
""",
    """
=visit:estare d 11
de__cada a -11
este__no abd 11 11 -26
for__at d 10
la__@day abd -11 -22 10
nobody$ ab 23 -16
ride:pero bd 19 -18
suboxone ad -20 16
""",
    """
anxie* cd -14 -13
heck__a d 12
in__night bc -12 12
it_the ac 10 -14
not:yo ad -24 27
presion__desde a -10
prior:fui_con a -22
problem__have ad 15 -10
reloj$ ad 16 -18
ride:@relative_said abcd -14 -15 -16 28
shell* a 13
substance:ought d 11
test_yesterday d 11
unless__@call abd -16 -13 17
""",
    """
=body:empiezo d -11
@drug__en c 14
cocine ad -11 14
me__hacer cd 16 -16
nothing__helped ad -10 10
ok__do bd -19 16
""",
    """
cabin* b -18
cancel:know abc -21 -28 32
hepatitis_de c 11
la__dana b 11
organ:me_he c 11
pregnancy:my_@relative ad -20 12
psychosis:out_bipolar d -10
vida abcd 16 -27 -27 10
""",
    """
@visit__another ad 13 -12
allergy:can_not ad -14 16
can_a abd -27 31 -11
en__yo ad 10 -11
miedo bd 23 -28
no__grave d 10
substance:xanax ab -11 -13
""",
    """
=any:termine ad -10 14
=body:si c -16
=visit:@cancel c -47
@body__after ad -14 14
allergy:la_han d -14
and_her a -10
any:lo ad -29 15
diamox bd -12 22
get_@symptom b 14
knees_are ab 11 -11
last__i ad 19 -13
not:dolor ad -26 27
one_uti a 14
pregnancy:nursing_do bd -11 13
prior:that_count ad -17 14
substance:si_con c 15
""",
    """
=any:eaten a 10
can_skip abd 24 -13 -16
eaten:termine d 10
embarazada$ c -17
la_@place abcd -14 30 -16 -22
my__law c -10
my__needs b 15
puede abd -13 29 -36
ride:friend ab -18 15
the__fine ad 17 -15
""",
    """
=visit:one c -16
^first ab 11 -26
^llamame a 10
en__esta a -12
organ:good_too ad 10 -10
organ:into c 13
pregnancy:porqu* abc -11 13 -12
sueter bd 15 -11
was_so ab -18 18
""",
    """
=rule:prior:yes:therapy|counseling|counselor|the abc -14 -14 20
=visit:much abd 18 -11 -12
any:seguro bd -11 -12
effects:que_si c 15
heart:cleared abcd 24 -11 -15 -12
heart:me_it c -12
kind c -10
somebody_else b -13
vomite c 10
vomito a 14
""",
    """
=body:estudio cd 15 -14
adult:for_me b -13
answer_that ad -14 -11
card$ a -12
comiendo ad -19 20
psychosis:unos c 14
""",
    """
=any:blessed b 11
=signs:home:yes abd 16 20 -36
am__first ad -14 16
anything abd 15 -27 -20
blood__i cd 11 -10
con_el bc 14 -27
han_revisado c 10
love b -10
nomas_ansiedad a 11
now:me_@insurer a -16
psychosis:ni_psicosis ad -14 16
the_pharmacy d -17
todos$ bc 12 -18
was_at ab -10 -12
""",
    """
be__could ac -14 15
c__treated d 11
del__le a -10
effects:at b 10
psychosis:de_joven bd -13 12
quien__a ad 22 -17
""",
    """
=body:encargo d 13
=body:puro abcd 33 -27 -13 -20
=visit:talk ac -27 17
ahorita__le c 12
coming:si_me ac -14 18
con_tanta a -10
dogs ab -13 13
drive:casa ab 13 -17
ride:no_puedo b 12
ride:ver_si a -10
starting__scratch ad 16 -12
""",
    """
=visit:molestia ad -10 15
allergy:could_have c 10
home:todo a -18
llevo__@visit a 12
pregnancy:descarto acd -25 29 -12
prior:life bc -13 16
saliendo$ bd 13 -19
someones a 18
substance:any c 12
substance:estuve d 11
""",
    """
=signs:visit:unsure+yes:other+unsure cd 19 -17
haciendo acd -11 12 -17
heart:cardiology d -13
solamente abcd 33 -25 -19 -14
substance:relapsed_in a -12
""",
    """
=body:sabria abc -25 -33 32
bloodwork cd 11 -11
everything$ c -21
had:con_ustedes b -11
my_kidneys b 11
no__podido ad -15 19
se__@vehicle bc 14 -12
""",
    """
=body:apenas b -16
=said:organ:yes a -26
can__teenager ab -11 12
grand* bc 12 -16
husbands_been bd 14 -13
now:este abd -13 22 -15
organ:hepatitis_de c 11
pregnancy:i_could acd -11 -23 25
si_hasta a 14
""",
    """
=any:mareo ad -14 22
=any:yesterday acd 22 -18 -15
@drug__sometimes ac 12 -11
@late__am ad 14 -11
any:can_not bd -21 11
one_is ad 16 -11
organ:stones cd -15 10
que_comi ad 22 -25
ride:someone_from d 11
temprano$ b -10
truck* d -14
""",
    """
drank a -10
el_estudio cd 13 -12
no__nino ac -18 11
now:justo a 12
pregnancy:took ac 14 -13
prior:sin c -13
psychosis:como bd 17 -22
substance:every_@day ad -10 13
substance:quedo a 10
texts:telef* bd -22 11
turned__in d 11
""",
    """
any:@drink_at ad -14 19
meds:que_ya bd 16 -13
to_back ad 13 -15
""",
    """
but__@relative b -23
cancel:semana ab -10 15
effects:react* d -12
in__waiting d -10
now:con_el a 14
positive_i ad 12 -11
prior:one_and ad 23 -36
""",
    """
=any:llego bd 14 -17
any:would_be abd -20 -12 12
dos__retraso cd 11 -11
eaten:@body_is a 14
eaten:hungry d -17
effects:a_baby ad 15 -14
heart:do bcd -12 -10 12
niquel$ a 10
no__tolero ad -12 13
ride:not_find ac 23 -19
voy__la ac 10 -10
""",
    """
=body:@late abc -13 -14 17
=lead:any:yes:on:no abd 20 -12 -16
no_quiero c -11
oi bc -17 17
organ:los_dos d -10
ride:el_@ride d 11
think__i ac -13 15
una_@person d -16
""",
    """
=body:missed b -12
^skip abcd -15 32 -10 -22
at__sons a 14
can__so d 10
had:la_dieron a -10
ride:compadre ab -11 13
tengo__@day bd 15 -12
""",
    """
=body:finished a 12
=rule::unsure:ni_idea ac -21 23
^posiblemente c 12
a__un ad 13 -19
adult:estoy_en ad 18 -16
effects:y bc -16 12
i__bipolar bcd -11 -12 11
meds:@month ad 15 -14
on__own acd 30 -12 -18
pressure__but a -10
""",
    """
=visit:working bcd -13 23 -28
always$ ad -11 14
conoz* abd 23 -29 -12
da_vueltas ad -13 13
daughters_@call c 13
effects:dolor ad -11 17
implante ad 13 -11
looki* bcd -12 17 -19
now:@thanks bd 18 -15
pregnancy:newborn a -11
prior:que d -19
""",
    """
adult:recue* ad -12 10
allergy:polle* a 17
eaten:se ac -20 19
now:momen* bd -27 11
puedo__@drink bd 16 -11
texts:que_llamada ad -23 26
""",
    """
drive:will_be bc -15 -12
grandkids b -15
heart:no_tomo a -11
liver_fine a 11
now:del abd 16 -11 -26
pregnancy:test_yet ac -11 12
preguntarle__mi abcd -12 -27 31 -19
psychosis:get c -20
""",
    """
a__have ac -23 17
eso__por ab -10 15
half_a ad -16 19
not:text bcd 16 -14 -23
ride:traba* abd 20 -20 -21
se__donde d 10
turn__in ad 19 -19
yep abcd -21 -23 -16 41
""",
    """
=body:vinito ad 22 -14
@drive__@relative bc -14 -12
cancel:@insurer a 17
clean_bill a 15
meds:vitamins d -11
not__blood ad 17 -14
ride:@relative_pero bcd 12 10 -17
vietnam d 12
""",
    """
=body:muchacho c -16
=body:please abcd -25 30 -12 -15
allergy:loved a 14
just__@day ad 17 -15
organ:negat* ad 11 -16
pregnancy:mamar d 13
psychosis:mania_de bd 21 -17
que_llamada ad -23 26
""",
    """
=rule::asks:^_what|why|who|whose|which|how|w abcd -52 49 -32 -19
=visit:church abcd -12 -16 -16 22
=visit:puede abcd 10 20 -10 -28
adult:@relative_is bd -18 19
allergy:niquel a 10
brain:era acd 22 -15 -11
organ:estan a 10
ride:two_@body ad 15 -15
""",
    """
@relative__corazon b 11
bien_la abd -16 -15 18
los_cumplo a 11
not:revisado ac -13 17
pregnancy:eso abd -16 16 -15
texts:textos cd -21 10
""",
    """
=visit:@place bcd 17 -19 -33
a__has ad -14 11
accid* d 11
black bc 11 -14
esta_por ad 10 -20
has_passed ad -12 12
is__an b 15
meds:pastillas ab 11 -11
prior:cayo a 11
prior:secon* d -11
substance:me_tomo a 13
well:speak b 17
""",
    """
=any:debo d -13
cancel:si_no ad -14 19
go__ahead d 14
got__yes d 12
to_make ad -10 14
""",
    """
=tag:texts:unsure ac -28 15
effects:few abcd -10 -11 -10 17
half__liver d 14
psychosis:por b -11
ride:this a 11
""",
    """
algo_de c 15
cancel:conte* b 10
drive:not_decided c 11
her__that b -14
no_esta ad -10 12
ride:can_not acd 28 -43 -11
""",
    """
any:dead_body a 14
by_text bc 15 -12
heart:checa* c 13
heart:says_high c 13
now:sabado a 13
that c -26
""",
    """
allergy:camaron d -10
de__casa a -14
eaten:ago_no ad -15 16
hago_el c 11
home:atora* ad 15 -10
me_busca d 13
""",
    """
=asks:any:all:none abcd -32 41 -20 -45
@treat_dos cd 18 -15
a__y b -31
allergy:on acd -16 -12 14
been b -21
brain:once ac 16 -30
el__tiene cd -10 16
in__er ab 17 -18
mi__queda c 10
organ:neurogenica d 12
substance:that_was bc -14 -12
""",
    """
great$ b -24
had:for_my a -11
not:@howmuch a -11
psychosis:a cd 20 -17
puede__que c 11
questions$ bd 18 -11
remedio bd -32 31
well:sin_ganas ad 17 -14
""",
    """
=body:weeks abd -29 -38 21
any:leave a 11
cirrosis a -12
con_permiso abd 12 10 -21
el_cuidador ac -12 12
got__ask c 18
of__i bcd -13 10 -12
psychosis:hermano d 12
psychosis:ruled acd 21 -14 -14
puedo__antes c -14
to__of b -14
vuelvo_en ad 21 -20
""",
    """
durin* ac -29 18
ese_no a -11
no_recuerdo ac -16 18
substance:glasses a 11
substance:night ac -31 14
""",
    """
=visit:morning d -24
=visit:sons b -12
allergy:no_a ad -16 17
podria bcd -19 23 -24
""",
    """
=tag:coming:asks abd -17 22 -13
@fetch_la bc -10 13
allergy:was_out cd 17 -16
prior:prazo* d 12
tranquilo ad -21 27
""",
    """
=tag:heart:yes c -11
desay* ad -14 18
eaten:anything b 10
heart:thirty_@year a 10
how__will c 11
miss b -11
prior:all_i ab 17 -14
revis* bcd -18 27 -24
""",
    """
=body:check abcd 11 -12 12 -25
=visit:mil ad 15 -14
any:away bd -15 15
break_from d 11
me__dosis ad -17 15
zombie ad -12 13
""",
    """
=body:bebe b -16
allergy:estaba cd 19 -25
allergy:pero_no abc -11 -11 12
any:when abd 21 -25 -11
coming:not_miss ad -13 15
estoy__@eat b -14
had:@treat abcd 17 -44 -14 16
heart:tengo_la bd -11 17
i__took ac 11 -14
las_vitaminas bd 14 -13
only__# ad -18 21
prior:with bc 20 -22
""",
    """
^ptsd a 13
allergy:tolerated a 12
drive:lleve cd 14 -24
pregnancy:@relative_got b -11
texts:como bd 12 -11
that__@relative b -20
well:@body ad 29 -23
""",
    """
=any:tengo bc -13 13
=body:susto d 10
@call_la b 10
am__seven a 11
five$ bcd -11 -29 21
pero__@clinician ad -16 13
ride:someb* acd -15 26 -13
""",
    """
=any:mejorando ad -11 20
at_a bd 17 -13
bottle_of ad -10 11
cancel:loca ad 15 -12
cancel:nada a 13
home:papa d -16
pregnancy:test abc -26 -24 20
problem__it ab -22 21
un__en a -18
""",
    """
=any:definitely d 13
=visit:duda c 12
^twins a 10
a_case d 14
cancel:to_the bc -16 11
eaten:if c 14
lejos b 12
on__any ad 16 -13
prayi* acd -25 40 -28
primera abc 21 -34 -20
y__decian c 10
""",
    """
=body:rodilla b -12
ando__pero ac -14 16
cuando__mi bcd -15 -15 16
i_forget bcd -40 33 -25
meds:y_no ad 17 -14
ride:@place ab -13 16
""",
    """
=visit:car bc -12 -26
adult:go ad 16 -14
coming: ab -13 -33
dormir__la d 11
has__called ac -13 15
it__# bd 16 -19
la_prostata a 10
me_funciona ad 17 -13
ride:novio cd -13 15
""",
    """
=any:segura ac -11 14
=body:alergias a 14
any:@medicine bcd -18 -38 26
de_ella a -11
hoping__can cd 12 -11
ni_de ad 20 -12
no__hay ac -12 15
ride:puede_@fetch cd 13 -15
same__before bd 10 -20
single ac 21 -21
""",
    """
=said:brain:ask ab -30 26
adult:semanas ad 14 -12
any:digo abc -12 -19 12
coming:dejelo_asi ad 19 -15
de__estoy abc 20 -10 -15
had:ya abd -31 -24 37
psychosis:de_las b 13
psychosis:ni c -17
substance:tranq* a 15
un_@machine ab -13 15
""",
    """
a__ama c 11
aguantame bd 18 -12
can__@texts bd -18 14
confianza d 20
organ:veces ac -21 14
scare c 15
they_thought acd 26 -14 -21
""",
    """
=any:yogur ad -12 16
a_concussion c -11
historial_lo c 12
que_mi b -17
substance:cutting_down c 11
""",
    """
=tag:ride:yes abd -14 -16 14
home:falta ad 24 -17
in__one b 10
is_it d -38
los__que c -12
ni_idea ac -21 23
si_me acd -23 40 -43
this__i d -11
tiene__ver bc 22 -16
""",
    """
=body:knee bd 11 -17
@clinician_le d 14
^supongo c 10
adult:soy bd -40 23
any:meds d 14
en__si ad -23 26
meds:says ad -23 14
ni_que d 10
not_allergic b -10
prior:puedo_escribir a -12
that__none b 10
""",
    """
=tag:prior:twice ad -11 10
a__now ad -26 10
can_sleep cd -14 12
cancel:calle* d 11
issues acd 32 -14 -26
my__wants bc 12 -10
pregnancy:a_day d 14
pregnancy:all a -17
so_it d 11
worked__for ad 15 -13
""",
    """
el__era b 16
puede__la d -11
salir ad -28 11
well:got bcd 20 -20 -12
yes__was ad -16 15
you__on ab -16 17
""",
    """
=lead:visit:yes:0 ac -11 -12
=rule:pregnancy:yes:weeks|months_along|pregnant a -11
@howmuch__la b 15
^used abd 15 -20 -20
al__estaba d 11
allergy:which b 13
can__she ad -18 17
mando ab -11 12
organ:back_bad d 10
""",
    """
@body_after ad -10 11
^strong a 20
drive:off ad 12 -12
had:count* a 12
heart:grand* b 10
not:gave cd 12 -18
now:but_this a 10
prior:did b -13
prior:wanted ab 18 -12
said__not b -24
why__not ab -14 13
""",
    """
apuntado d 11
brain:el_cerebro a 16
cancel:# ab 14 -17
cancel:next abd -14 21 -13
had__that ab 20 -16
prior:y_a acd 22 -12 -17
ride:but_he acd 20 -18 -13
well:hones* abc 16 -12 -20
""",
    """
cancel:escri* d 12
drive:@fetch abd 21 -24 -15
had__blood d -11
walgreens a -13
""",
    """
=any:neta d 11
=any:nino d 12
=body:just abcd 28 -20 -25 -19
allergy:and_they d 10
decided_against c -12
not:why ab -25 20
substance:all ad -15 11
substance:drink_but ac 18 -15
substance:sober_today abd 11 -23 16
voy__yo ad -16 16
""",
    """
=visit:del a -12
coming:if acd -18 19 -12
de_llegar c 11
heart_@medicine ad -13 16
home:she cd 17 -32
not__of bcd -18 -20 19
organ:trasp* ad -18 19
psicosis__mania ad 20 -18
ride:iria a 12
salieron b -12
substance:better cd -10 14
was_not abcd -11 -14 -34 30
yo__si c -12
""",
    """
@move__not ab -16 19
allergy:they_had acd -12 -11 17
esta__taller b 11
lista b -15
my__with acd 23 -15 -26
organ:dropp* b -11
passed__test a 15
preec* d 11
un__pero cd 16 -19
unos__hace a -12
""",
    """
=body:act a 12
^rather bd 17 -18
booke* b -15
cient* ad -13 15
fetch* c -21
home:safe_and ad -11 15
texts:want b -11
two__no d 14
""",
    """
#__before a -12
=any:yet ab -26 13
=body:pendiente cd 11 -10
=signs:any:unsure:unsure abcd -13 -13 29 -17
=visit:because bd 10 -12
@relative__le ad 11 -12
^puro acd 21 -24 -34
brain:knock* b -11
coming:amane* d -12
coming:scratch ad 15 -12
do__@medicine ad -13 12
el__los bc -11 -12
meds:sertralina ad 15 -15
see__cardiologist c -11
wanted_to ab 15 -13
""",
    """
anything_i ac -11 18
coming:@drink d 15
meds:still ad -18 17
voy__mentir d 12
""",
    """
@drug_only acd -22 31 -17
let__find bc 15 -11
organ:me_later b 15
ya__@clothes d 13
""",
    """
=any:mas acd -32 11 22
dizque a -10
had:did_not abd -22 12 14
i__or c 14
of_a ad 18 -19
off_today ad -12 15
pregnancy:doy ab -11 -17
safe: acd 12 -12 -10
third ab -24 12
well:milk ad 20 -15
""",
    """
=any:sips a 11
=visit:perdi d 11
=visit:sombra a 13
@insurer__ser a 15
@move__first ab -11 11
any:estoy_con ad 19 -16
dejen* cd -11 12
mandeme__@place b 11
pero__descartaron ad 16 -12
ride:not_but ad -18 21
solo_a a 11
""",
    """
=lead:body:yes:cut:none abcd 10 24 -13 -28
drive:walki* ad 16 -12
estan_dando c 11
had:nunca abcd 21 -13 -18 -13
not_@treat d -20
now:instead a 11
organ:e_higado ad 16 -14
organ:thoug* c -10
""",
    """
=body:noche abd -31 -17 18
=body:normal abd 25 -30 -35
@relative__type bd -15 13
@relative_he bc 15 -12
effects:una_hora b -10
heart:es_la ab 29 -24
i__turn abcd -19 -15 23 -13
pregnancy:domingo c -11
pressure bcd -20 -18 15
the__home ab 11 -13
""",
    """
=denials:body:3:no bc -15 -27
effects:great ad 18 -16
eveni* d -12
me__una acd -21 -16 18
not:dormir ad -17 14
now:@stop ac -17 18
substance:dejo ac -14 13
""",
    """
=visit:atiende b 11
bajo abc 14 -24 -16
cancel:leave_it ad 20 -19
cancel:no_@thanks a 14
drive:de_ida ad 13 -15
heart:text ab -18 19
psychosis:habla* bd -10 12
said__but c 12
substance:it_is ad -18 21
substance:vicios a 11
""",
    """
=body:crudo cd 17 -15
corazon__presion ad 13 -10
drink__but cd 13 -13
dropped_off ad 12 -12
just__up b 16
mother a -11
my_pressure abcd -18 -19 -22 32
nada__infartito a -10
si__llega cd 14 -12
well:nightmares ad -11 14
""",
    """
=visit:figured c 11
and__one acd -11 16 -18
coming_in ad -12 15
meds:take_@medicine abd -15 -14 24
pregnancy:me_fue a 10
""",
    """
=body:tome abd -10 -26 12
=visit:hablando abd -12 13 -12
@medicine_so ad 15 -13
antec* a 15
had:that_is bc -18 11
heart:then abc -11 -20 20
here__am ad -13 12
knocked_me bc -12 17
ohio a 12
question abcd -10 21 -10 -17
ride:el_carro cd 13 -15
texts:i_would ab 14 -28
y__y ac -15 15
""",
    """
=body:born abc 11 -16 -13
el__esta ad 16 -18
link ab -16 19
not:stand a 13
psychosis:is acd 11 -12 -15
sure_what bc -11 14
test$ b -11
treatments abc 16 -15 -12
""",
    """
=body:@pay a -16
does_a a -12
me__con bcd -43 -15 19
mexic* abc -12 14 -11
not:puedo ad -28 13
problema$ c -30
texts:letters a 13
""",
    """
=body:last b -24
=first:visit:unsure ad -10 -12
=said:brain:yes acd -26 -24 27
a_mis abc 16 -14 -16
adult:in_# a 11
but__yes ad -18 21
heart:the_heart c -19
ride:there acd -23 -10 13
soplo__que b -11
""",
    """
=any:@insurance d -18
=any:that cd -14 11
are d -21
heart:he a -11
lo__cuando ac -12 18
neighbors d -11
not:checked ac -24 26
""",
    """
=body:llegue ad 12 -10
he_has ac -11 -11
heart:bp bcd -46 -11 16
no_padezco a 14
now:en_junta a 10
substance:ese c -11
was_high cd 11 -23
""",
    """
=body:insomnio bd 12 -11
brain:lo abc -13 -11 16
effects:terri* d 10
forth_on acd -10 14 -14
los__los bd -11 14
no_wait bd -10 15
not:longer abd -11 -12 20
papeles$ abc -12 20 -16
pregnancy:me_salio cd -12 15
well:no_he bc 19 -10
yes_oh ad 12 -12
""",
    """
=body:is ad 12 -24
=visit:cancelarla b 11
cancel:y_ya ad -10 12
eso_andamos ac -10 13
prior:made a 11
que__@clinician d -15
sure_have abd -15 -19 24
vuelvo__el d 11
""",
    """
=any:tomorrow acd -12 22 -13
@body_en c 13
@stop__@year b 10
coming:llevar ab -16 18
funci* bd -12 11
heart:salio bc -11 11
home:at_the bc -15 -13
turned__was d 11
well:tempr* ac -20 20
would__not bcd 21 -11 -24
""",
    """
=body:hmm abcd -16 24 -16 -12
@body$ abc -20 -13 24
a_walgreens d 10
adult:se a -12
duda$ abc -22 -14 17
eaten:ahora ad -14 17
gabap* d 10
had:antes ad -12 14
he_hecho bc -12 13
para c -11
pregnancy:nina ad -11 11
si_llego d -10
solo__quitaron b 13
""",
    """
@date_so ab -19 12
^senti d 19
eaten:in b -14
esta__conmigo a 11
home:bien ad -20 19
i__asked a -11
la__@date ad 14 -19
mejor acd 11 -13 -18
prior:no a -16
texts:on_this ad -13 16
wanted__the a 14
well:walki* ad -16 23
work_will b 11
would__a abc 15 -20 -16
""",
    """
=body:line d -14
=body:suspected c 10
@treat__@month d -15
^thought ad -14 16
ahorita__contesto ab -12 18
and__half d -16
does__is d 10
had:mom a -11
no__hecho c 11
psychosis:un_@clinician acd -15 19 -11
substance:anyth* c 12
""",
    """
cancel:lo abd -25 -21 24
heart:once bcd -13 13 -12
jamas abcd 46 -32 -27 -24
now:hacer d 12
prefiero_que ab 20 -15
vaya abc -19 -13 17
well:muy acd 13 -14 -17
woke__in c 11
""",
    """
=any:normal c -20
=tag:heart:asks abc -25 13 -18
=visit:por c -25
air abc -20 -10 15
allergy:nino ac -23 16
by__only a 12
had:clinic b -10
waiting__with a 10
""",
    """
=visit:changed c -17
@thanks_you bc 12 -12
adult:recuerdo ad -12 10
anything__@medicine c 11
cita ab -21 22
la_patada a 14
last__you ad -12 15
now:we_have ad 16 -12
of__and d 11
psychosis:gente_que d 11
you__much b 12
""",
    """
=any:manejando bd 13 -10
brain:me abc -17 -23 16
eso__dios abc -14 18 -15
mis_dias a 11
new__this bd -12 10
some$ bc 11 -10
well:cryin* ad 19 -13
""",
    """
=any:llevo bcd -18 14 -14
adult:in abc 18 -24 -12
dos_con b -14
drive:suspe* a 18
heart:puro a 13
roger_that d 19
some__i acd -11 -11 17
substance:weddings a 10
""",
    """
=said:cancel:no acd 17 -39 -13
@year__yes d 10
allergy:somet* cd 16 -17
an_irregular cd 21 -20
had:ok b 12
i__come bc 12 -14
is_one bc 22 -15
now:dialysis ad 18 -13
prior:did_not c -20
""",
    """
brain:presi* b 13
drive:manejare ad -12 19
la_segunda ad -17 16
naltrexona ad -12 16
organ:@relative_has ab 11 -14
sumerce d 17
texts:texto abd -23 -15 29
well:visit b 12
""",
    """
clean$ abcd 22 -12 -24 -12
hepatitis_a c 11
las_once bcd 13 -10 -14
lista$ ab -10 -12
no__hicieron ac -14 14
organ:sabe cd 16 -12
vino abcd 26 -15 -17 -13
""",
    """
any:i_do bc 17 -27
had:four ad -14 16
sleepy ad -14 11
texts:por_favor b -10
time_would d -17
""",
    """
=any:quince ad 23 -17
=body:then abcd -44 -11 18 18
de_chiquita ad -11 12
margarita a 12
mucho_mejor d 14
now:si_el c 12
so_am d 12
with_bells abcd -12 -13 -13 23
""",
    """
=rule:texts:no:use|try|usa|use_~1_my|mi|the|el_ a 13
=said:ask:opens_with_yes,_but_tells_otherwise bcd 26 -14 -20
con__ando bd -12 13
grand bcd -14 -18 17
heart:dijo_que bc -14 11
heart:if_i ad -18 19
me__hambre b -11
now:right_in ad -13 14
pregnancy:am_nursing bd -11 12
preventing c 11
psychosis:state b 13
si__ahora a 10
tampoco$ ac 16 -13
they_just a 14
""",
    """
^mandeme b 10
allergy:durin* ac -15 13
allergy:penicillin a 13
any:i_tell bc -19 24
last__they d 10
ni_un a 15
on__break d 11
organ:este_@year d 12
psychosis:have_got c 13
""",
    """
=rule::turned:sorry c -26
=visit:veo a 12
como__las a -11
hice_el ab -19 19
pregnancy:but ad -20 15
psychosis:porque c -14
""",
    """
=body:healthy ab 12 -11
=body:loved bd 16 -22
adult:my_birthday d -10
eaten:faste* ab 15 -13
meds:deje c -13
say__not ad -24 20
""",
    """
=signs:psychosis:yes ac -22 14
adult:in_high a 12
brain:pero_no a 11
cocinando ad 16 -12
nobodys cd 15 -11
problema_no abc -18 -16 16
""",
    """
any:mis ab 11 -13
any:on_it c 14
brain:an d 15
cancel:mi_@visit abc 17 -20 -12
claro_si ac -15 13
heart:ano cd -12 10
la_bendiga b 14
now:talk ad -12 15
""",
    """
=rule:well:yes:como_nuevo|nueva d 17
baker_acted c 11
he__a c -21
organ:from_my a 14
prior:and_it d -11
prior:tough* ad 12 -11
solo_@drink bc 10 -16
""",
    """
=body:cuales abcd -24 11 14 -24
mania__psicosis ad 14 -14
todo_me ad 16 -12
will_know abcd -23 -14 32 -22
""",
    """
drive:i acd -15 -31 14
en_los acd -13 -14 19
substance:job ad -14 19
turno d -21
""",
    """
allergy:cuenta c 11
any:always d 11
bp__since d 10
had:refie* a 12
have__@year b -18
home:casa a -13
kidney__my bd -12 15
killing ad 14 -22
llevo_la bcd -15 26 -19
my__watch d -12
says__# ad -16 12
you__not c -12
""",
    """
de_@sick a 12
heard_my c 14
tengo__con ac -21 16
""",
    """
allergy:@medicine_no a 13
i__rather bcd 15 -24 -16
not:get d -25
once_a ac 20 -23
perdi_la bcd -15 -15 21
they__about b 17
""",
    """
@body_to ad -11 13
aguit* abd 25 -21 -34
any:eat ad 12 -12
be_there cd -22 14
coming:ask ac -14 17
hospitalized_for cd -10 19
now:that_time abd -14 -19 21
pregnancy:transfer_was c 13
prior:call b 12
que_buscar bc -11 14
the_pharmacist c 13
""",
    """
=body:# bcd -22 -36 18
actually bcd -21 -15 14
don a 10
drive:my_@relative ad 11 -20
eaten:el_@vehicle a -12
had:two a -10
heart:turne* cd -11 14
it_might acd -15 19 -10
pregnancy:en_la c -11
says_otherwise d -10
test__back c 11
that_by bd 14 -15
well:doing bcd -12 -31 33
""",
    """
bipolar_type bd -12 16
coming:never ad -20 21
day_then bc 15 -11
take__for a -16
the_stuff ac 19 -13
""",
    """
grado$ ad 14 -11
heart:strong_as a 11
home:@stop abd -11 16 -16
internaron cd -10 12
mismo_dolor a 10
off_a cd 11 -11
puntos c 13
texts:el_celular a 11
well:no c -13
""",
    """
=body:showed cd -16 18
alergica_al b 15
any:dejem* abc -11 -10 16
fenom* abcd -28 -15 -13 34
lacta* cd -17 23
por_bipolaridad c 11
substance:para_el acd -11 23 -17
tengo__rinones ad 14 -11
well:verda* abc 13 -16 -11
""",
    """
#__been c 15
any:nunca ad -11 14
de_baja abcd -11 -10 -12 16
heart:huh a -14
is__problem bcd -23 -13 23
los_nervios abc -15 -15 11
meds:vitaminas ac -12 -14
psychosis:it_and b 10
two_just ad 19 -18
vietnam_vet d 12
""",
    """
home:que_esta cd 13 -10
postp* abcd -16 -27 16 21
psychosis:some ac -11 18
seizures__a d 10
solamente__y ad 13 -12
well:great cd -10 12
""",
    """
=body:infecciones c -18
@pay$ b 11
si__un ad -13 15
""",
    """
=body:thinks acd -12 20 -14
=signs:ride:none b -13
anoth* b -16
but__have bcd -25 15 -13
eaten:hace_dos d 14
effects:no_he d 12
me_voy b -13
prior:si_he ad 17 -16
tried_to b 13
""",
    """
a__de b -14
appro* ac -13 15
empec* b -17
escribirme a 14
for_what abcd -15 31 -12 -20
have__in a -15
higado_lo d 11
my__in bd 12 -26
now:got a -16
organ:gallbladder_one b 10
pregnancy:era ad -12 14
""",
    """
=body:manejando ab -11 12
=number:pregnancy:year bd 11 -12
=rule::no:hell|heck_no a 14
^livers ad -19 23
allergy:me_puse ad -23 19
eaten:you b 11
order ad 26 -20
sepa__que bc -10 16
substance:pueda ac -12 11
well:volvi ad -10 21
""",
    """
=visit:emojiyes ad -11 16
eaten:hour_ago ad -12 14
me_recojan a 13
now:como abc -38 22 -13
now:we_are ab -13 14
organ:yellow c 11
texts:syste* ad 13 -12
two_lines ad -12 19
""",
    """
@cancel_please d 11
any:le_digo b -10
coming:that b -12
en_rango a 13
""",
    """
=body:each ac 18 -12
=denials:visit:0:unsure d -10
=rule:organ:unsure:de_chiquit*|nina|nino|joven cd 23 -19
@drink_@medicine a -11
allergy:con_eso acd -22 -21 22
any:ano a 15
drive:un_@vehicle ad 15 -11
heart:y_presion ad 13 -12
on__@texts a 12
well:tengo d -12
""",
    """
=visit:ese abd 21 -20 -19
@relative_can bcd -14 21 -14
allergy:todo acd 23 -10 -22
coming:toca a 11
down_in a 13
hace__hora abd -17 -16 25
not__if acd -22 18 -19
que__@drive acd -15 16 -11
que__vez ab -11 16
si_yo ab 14 -23
""",
    """
=body:kidneys c -23
allergy:not_breathe d 11
allergy:senti d 18
and_pressure a 10
meds:of_@medicine ad 14 -10
now:hermano d -14
sepa__bola abcd -14 -15 27 -14
""",
    """
=any:too abc -40 20 -13
@relative__bipolar c -15
brain:three d 21
desmaye__pero ac 10 -10
me__miedo abd -12 26 -22
ptsd abc 11 -38 11
""",
    """
=rule:prior:no:none|ninguna|ninguno|nothing abcd -14 -25 -32 24
a_reaction a -22
coming:plans ad -14 15
eaten:@visit abd 21 -11 -14
heart:catet* d 11
lleva b -20
porqu* acd -18 -14 17
pronto abcd -29 -28 43 -27
substance:befor* ac -13 -11
to__no c -12
""",
    """
=visit:afternoon ab -16 13
baby_in b 12
had:no_lo c 10
have_someone c 11
honey_i b -10
in_town cd -12 14
mothers ab -13 15
not:le ab -14 12
""",
    """
=any:kind ab -11 12
=rule:prior:yes:de_todo ad -14 11
adult:no_soy ad -15 16
got__to acd 24 -17 -14
idea__@relative ac -13 14
knew abcd -20 -15 29 -17
me__monitor cd 11 -15
of$ b -22
vuelvo__@vehicle ad 16 -14
was__seizure d -11
""",
    """
=body:memory c 11
a__@day ac 13 -20
doubt$ ad -11 14
grief$ a 13
psychosis:quest* ab -12 13
que_entienden b 13
""",
    """
=any:podia ad -14 17
@visit_is ab -25 15
ando_@late ac -11 16
be__first abd 22 -11 -14
eaten:solo abd -12 -29 19
enough$ b 10
si__veces c 12
""",
    """
allergy:two d -11
am_an d 10
any:why a -13
fence abcd -21 -14 39 -34
halla* ac 14 -12
llegamos$ d 12
the_moment ad 16 -17
to__grew ad 14 -12
""",
    """
=body:nope abc 20 -24 -11
^better abd -14 19 -12
any:i_think d -10
brain:epileptica d 10
la__si ad -26 24
well:@person ad -21 22
""",
    """
heart:la_farmacia b -13
not:worse cd 13 -13
off__since c -12
rodeo ad -25 27
run__by abd -12 15 -16
""",
    """
=any:or acd -42 29 -30
believe_it ad -15 15
bien__es ad -17 21
coming:la_@place ab -16 19
el__lo a -10
en__fila b 11
had bd 10 -24
have_two a -11
not:@person a 12
organ:viejo b 12
pendientes ac -11 12
prior:@day bc 14 -20
ride:i_will bcd -26 21 -17
si__eso bcd -23 20 -11
still__tests cd 14 -11
tampoco ac 18 -12
texts:visits ad -13 19
""",
    """
122/7* d 10
allergy:is_that c 11
checking ac -20 21
coming:got ad 19 -12
heart:nobody ac -13 14
heart:reloj ad 21 -13
vez__el a 12
well:i_could ad 24 -21
""",
    """
@texts_and ab -15 14
cancel:to_somebody ad -19 10
fit abc 16 -12 -20
hours ab -12 -17
meds:over bd 17 -15
pregnancy:find a -13
ride:askin* ac -11 11
voy__@drive ad -12 14
""",
    """
=body:aguanto d 10
=turn:any:unsure cd -11 15
^three abcd -34 -24 -15 42
adult:turn ad 25 -24
cause_i c 14
la__yo bc -13 -10
las_@medicine cd -23 11
me_never ad 14 -12
not__am a -11
not_expecting ad 15 -13
now:estoy_trabajando ad 16 -14
psychiatrist b -17
psychosis:hace acd -16 -22 26
texts:mandan d -12
well:been acd 25 10 -40
""",
    """
=body:brain ac 21 -26
@relative_said acd -14 -19 26
as_they ad 15 -10
at__to ad -15 14
by_now ad -11 -13
hardly bd -16 12
me__eso bc 21 -26
psychosis:everybody ab -15 15
""",
    """
crane* ad -11 18
heart:the a -14
substance:la_@food a 11
""",
    """
=any:# bcd -41 -19 12
=rule::unsure:do_not_~1_know bcd -43 19 -28
allergy:it_like ad 10 -19
effects:tired b 14
la__toda ad -13 11
out__me bc 23 -13
texts:mensajes abd 27 -15 -11
well:como_si cd -11 13
""",
    """
=body:hombro c -10
adult:was ac -18 12
now:ese_dia abd 17 -10 -11
open abc -18 19 -15
ride:si_me c 11
""",
    """
=who:any:theirs abc -25 21 -21
@animal__it b 15
@thanks$ bcd 20 -24 -15
as_before bd 10 -20
factura c -10
las_dos bc 12 -18
organ:rinon bcd -13 -24 15
substance:#_days abd -34 -10 36
with__first a -11
""",
    """
@relative_are ad -21 15
i__better abd 35 -21 -30
muy_bien ab 12 -10
nursi* bcd -15 -17 21
say_yes d -12
substance:whiskey ad -10 14
""",
    """
blood_@medicine ab -17 11
brain:dos ad -14 16
eaten:long_ago a -13
need__for bd 15 -10
pregnancy:creo bcd -12 12 -13
una_hora bcd -16 -22 10
""",
    """
=visit:ohio a 10
had:lidoc* ad 14 -12
my_chart d -14
my_right ab 16 -13
pregnancy:de_la c 12
psychosis:ha ac 13 -13
thought_this ab -10 13
""",
    """
=denials:visit:0:no+unsure cd 12 -11
=visit:mobile a 10
adult:it_is a 13
despues_del cd -11 12
estoy_encinta ad -13 20
meds:para_la ad -16 17
pressure__the ad -14 10
""",
    """
=body:pt d 11
@vehicle__for a 13
allergy:closed ad -11 13
allergy:my_heart a -11
cunada a -11
heart:@medicine_since ad -11 12
now:does_not a 11
you__it bcd -19 -28 22
""",
    """
=any:como b -14
=visit:y a -14
but__and ad 12 -14
coming:against_it ad 19 -18
la__bajita a 12
may_have cd 18 -12
""",
    """
=body:sospecha cd 21 -19
any:quien abcd -26 13 11 -25
are__i acd -13 23 -15
know__answer c 12
now:ese abcd 18 -14 -11 -12
the_usual b 11
worried ad -19 22
""",
    """
=body:a bc -26 12
=visit:dialysis ad 18 -13
adult:@year d -15
cancel:want ad 22 -28
drive:raite a 12
effects:@relative_got d -11
entrar c -11
hallucinations abcd -16 -12 -12 29
mi__@visit abd -14 -14 12
""",
    """
=lead:visit:no:cut:none acd 12 -14 -14
^espereme bcd 26 -12 -23
coming:falta ad -10 12
discuss abd -17 25 -13
had:year d 18
i__clear b -12
organ:as_a d -21
para_eso c -14
pregnancy:husband bc -17 -12
prior:wanted_to ab 15 -11
substance:i_use bc -10 18
tengo__hacer d 11
""",
    """
adult:mi bcd 14 13 -35
cancelarla b 11
eaten:si_of c 10
heart:morni* b -12
meds:to_look d 10
my_@relative abcd -16 23 -10 -22
""",
    """
adult:casi ad 21 -17
been__down c 12
cine a 19
meds:nada bcd -23 -15 12
well:not_say ab -15 14
""",
    """
=body:do abd -28 35 -18
=visit:where d 12
@medicine__y b -18
@relative_y b -24
brain:worke* ad 13 -14
como d -15
effects:momen* b 14
heart:perfe* abcd 28 -15 -18 -18
idea$ abcd -27 -17 33 -13
meeti* abc -16 15 -11
not:fa c 12
tried__you bd 13 -11
""",
    """
=rule:pregnancy:unsure:atrasada|retraso abc -13 -13 14
any:no_way a 11
clarita$ b -12
drive:@visit ab -15 12
drive:one ad -10 12
for_seizures ad 11 -10
heart:limit* c 11
it__and abcd -19 -17 11 14
now:full ad 23 -20
panic* c -12
parce$ d 10
physical ac 13 -16
sound abc 21 -17 -17
to__in ad 17 -29
well:my_@relative ab -17 21
wild_@animal ad -14 15
""",
    """
=body:virgen abc 21 -17 -14
=signs:safe:no acd 35 -10 -20
=visit:take c -22
@drug__am cd -19 17
brain:concussion_count b 10
has__list bd 17 -13
home:afuer* a 14
meds:ok bd 22 -21
psychosis:my a -11
""",
    """
#__out ad 20 -14
=visit:@fetch c -13
@ride_fell b -12
a__oigo cd 15 -12
effects:same_as ad 28 -23
it_yet bc 10 -20
not:@treat abcd 47 -13 -31 -32
prefer c -12
viendo abd -11 -16 11
will acd -11 17 -19
""",
    """
=body:new abd 20 -31 -18
=turn:body:none bc -53 15
adult:jubilado d 12
any:aqui_esta ad 17 -11
cancel:after* abd -11 18 -13
clue abcd -32 -12 35 -21
en__farmacia bcd 19 -11 -18
every abcd -23 -37 -27 38
meds:de_la b -14
sabe$ abc -17 -25 19
substance:than_i ab -11 -11
""",
    """
=body:anda ab -18 20
@stop__in bd 20 -13
@treat_hasta a 12
anybo* acd 18 -17 -11
brain:brains a 13
con__quimio c -11
home:@traffic ab 17 -15
last_@food b -12
no__tan d 12
of_it bc -13 -14
valvula cd -11 18
""",
    """
=visit:could ab 14 -26
@animal__here bd 12 -10
cigarettes bd 17 -18
de__dejeme c 10
had:hacerlo b 10
me__alta ad 18 -21
no__respirar d 14
up__ago d -10
""",
    """
@clinician__hypomania cd 14 -12
@treat_for bcd -19 -18 19
heart:so c -19
que_yo abc 21 -15 -38
y_la abd 23 -12 -24
""",
    """
=turn:visit:yes acd -30 -22 34
=visit:pata a 10
@medicine__one b 14
^stroke d 13
a_dui ab -13 11
allergy:had_@treat a 10
hate_to d 11
heart:corazon abc 14 -16 -24
i__high c 11
it__@clinician acd 17 -12 -10
prior:ahora b 13
prior:disti* d 10
salgo_del a 11
""",
    """
@drive_me b -18
@relative__@fetch c -23
@symptom__i abd 15 -12 -11
^low a 11
allergy:told_me c -13
almos* ad 16 -26
insulin abd -21 -10 20
prior:remed* ad 19 -13
psychosis:estab* acd -17 -16 19
ride:manej* ad 14 -10
service ad 16 -12
veces abcd -24 -38 31 -15
""",
    """
=number:grown abcd -24 -23 -21 29
=said:texts:unsure abc -28 -16 17
^embarazada ac -12 12
allergy:in_the bcd -16 -11 15
any:hang_on b 16
anyone a 14
drive:up_in cd 18 -17
eaten:ahora_mismo d 10
eaten:brunch d 15
hear_things cd -13 13
mente a 11
para_aliviarme d 11
por__por a 13
pregnancy:i_do a -14
""",
    """
=visit:farmacia bcd 16 -10 -15
a_single a 13
doctors_said d 11
not:texting ad 12 -21
pregnancy:shot acd 25 -12 -22
prior:at_least acd -11 -12 20
que_por d 17
take__except ad -12 13
waiting__@relative ad 16 -12
""",
    """
=any:moment bd 16 -16
=visit:to d -23
desco* ad -11 14
he__en a 15
mio_es abd 21 -14 -12
organ:nobody acd -15 19 -11
prior:and_@medicine bd -15 11
prior:churc* a 11
stuff$ acd 33 -16 -20
""",
    """
=visit:perfect ad -14 17
=visit:stopped ad 13 -12
eaten:hace_ratito ad -10 14
hambre_y d 12
quito b -15
texts:pero abcd -24 -15 -25 35
what_you c -11
y__le a -13
""",
    """
@relative_went b 12
allergy:three ad 16 -11
any:@clinician abd 24 -14 -22
any:hijo d 12
drive:trabajo d 10
heart:fit a 15
heart:i_am b -19
heart:me abc -20 -33 12
issue* acd 32 -14 -26
keep ad -18 13
""",
    """
infecciones c -18
lantus ad -15 18
resultado acd -22 23 -13
well:se_siente a -12
""",
    """
=visit:paso abcd 38 -27 -16 -18
adult:am_a a 15
cada abcd -13 -26 -16 24
confirma cd 15 -14
eaten:@food_hace cd -17 18
la__tres d 13
my__your a -13
now:@place abd -16 19 -13
substance:can_not a -13
the__who ad 21 -18
""",
    """
=tag:coming:no acd -14 -17 22
counselor bcd -18 20 -17
meds:was acd 15 17 -26
my_old abcd 24 -24 21 -37
now:aunque ad -11 12
vivo abc 17 -21 -16
who_this bc 12 -11
""",
    """
am_all ad -18 21
inconveniente ad -11 17
no__me bc 22 -36
no__voy ac 11 -19
prior:wellbutrin bc -11 -15
ride:si_no a -11
screa* ad -15 11
substance:@relative_thinks ac -14 21
""",
    """
allergy:i_did ad 16 -12
was__@treat ac -11 11
""",
    """
=rule::no:yo_no d -17
=visit:mensaje d 14
against c -18
am_@late ac -15 15
any:pill a -11
cancel:@treat b -12
esta__las ad 14 -17
i__handle ad -17 14
pregnancy:scared c 10
prior:la ac 19 -26
prior:psiquiatra d 14
ride:solito ad 15 -13
the__@holiday d 11
to_tell bcd -12 15 -14
which_of bc -18 17
""",
    """
@hours_after ad -23 16
@medicine_with a 11
brain:ando d -10
ears ad -16 20
effects:smooth abd 18 -11 -12
esta_vez acd 20 -14 -14
i_was b -26
my_@ride b -18
now:viaje bd 11 -18
old_man b -11
si__tiempo cd -11 20
""",
    """
avisa* acd -15 17 -17
cancel:asi_que ab 13 -18
card a -14
cayo_mal d -13
estoy__duda abcd -14 -13 27 -18
for__but a -16
hace_ratito ad -10 14
psychosis:@relative_was abcd 11 11 -15 -15
texts:not_before ac -18 16
worse$ abcd 11 -13 14 -24
""",
    """
=body:poquito bc -12 -12
a__@door bd 16 -15
be_a bc -11 -10
heart:y_el d -10
meds:surge* bd 12 -16
prior:want b 15
so__me a -22
""",
    """
=body:relapsed ad -15 15
=tag:eaten:no abd 14 -19 -14
any:tell_you bcd -24 22 -12
botad* a 13
drive:si ac -38 26
eaten:big b -14
ic ad -13 21
it_not d 12
nada_raro a 11
not:if acd -16 20 -26
substance:that abd -13 -23 10
well:tres cd 22 -26
""",
    """
=any:almost acd 13 12 -26
adult:of_us bc -19 19
changed cd -17 10
is_possible abcd -11 -16 23 -15
mi_@animal abcd -18 40 -11 -31
no__animo bd 13 -15
only__a bc 13 -14
substance:not_one ac 12 -12
to__exactly bc 15 -10
well:la_patada a 14
whistle a 10
""",
    """
=rule:allergy:no:nkda a 13
=rule:organ:unsure:pee|orino|urinate|peeing|get_up| bd -10 -14
=visit:conozco a 11
after__@visit ab 12 -12
effects:could abc -22 11 14
esketamina cd -22 24
mi__conduce a 11
now:no_puedo abd 20 -10 -11
we__all a -11
would__that bd -23 21
""",
    """
psychosis:crazy_about ab 13 -10
say_that abcd 13 25 -22 -35
""",
    """
=any:as abc 12 -28 -13
=signs:body:no:unsure abc -14 -11 17
el__se ac 22 -28
heart:marcapasos ab -17 12
not:preocupe ac 13 -13
""",
    """
^mas ab 11 -29
any:hijos ad 21 -16
does_the bc 16 -13
eaten:cene ad 15 -11
not:single acd 21 -16 -10
not__@insurer ac -12 14
now:under a 12
pregnancy:no_se acd -13 -11 19
pront* abcd -29 -28 43 -27
psychosis:leer ab -16 18
that__between b 13
""",
    """
=body:medican d 10
coming:otra abd 30 -11 -24
coming:puesto ac -10 -12
effects:time ad 17 -15
heart:lol a -12
mis_@relative ab 14 -10
pregnancy:#_lol ab 17 -15
said$ d -16
sustos ab 19 -12
""",
    """
=body:parties b 10
=visit:meant ad 17 -12
have__sometimes cd 11 -11
now:after_work ad 20 -16
once__i ad -12 12
si__la bcd -11 37 -30
substance:for b -26
viene_otro d 12
ward_for d 11
""",
    """
=visit:miles c -14
=visit:this b -13
@relative_is ac 11 -38
crumm* ad 22 -15
drogado ad 12 -11
hand a -17
nunca__me cd -12 11
substance:no_tengo ac 15 -15
substance:six d 16
""",
    """
=rule:home:yes:tengo|tuve|padezco|sufro|si|esto abcd 11 28 -16 -30
my__@eat ab -13 11
texts:me_up ad -12 15
was_my abcd 26 -16 -12 -22
well:sube_y c 14
y_a ac 10 -14
""",
    """
any:moved abd 26 -14 -20
brain:upsta* a 11
eaten:comi_un ad -14 13
has__lips ad -12 12
heart:me_medican d 10
hurts abd 20 -14 -14
pande* ad -15 14
""",
    """
=body:hongos cd 11 -12
=visit:camino ad 18 -21
allergy:fue_la c 11
eaten:till ad 15 -13
is__am abcd 14 -31 -19 19
no__dio ad 14 -13
organ:tumor ad -12 15
planned d -11
prior:puras ab 15 -13
they_never acd -20 23 -14
""",
    """
=body:@thanks abcd 25 18 -33 -49
@sick__y ad 17 -14
any:preguntas a 11
bottles ac -11 10
but__this d -18
del_dentista acd -13 14 -17
dinner ad 18 -25
drive:mejor ad -13 14
high_but acd -15 -18 24
la_prepa c -11
prior:see d 11
texts:daughters_@call c 13
ver_con b 11
well_i ac -19 20
""",
    """
=last:body:unsure a -21
=lead:visit:no:on:no+yes b -11
=visit:nope a 14
=visit:podia a 10
=visit:suits ad -21 23
any:me_a d -10
brain:nobody c 11
drive:my_truck d 11
heart:heavi* cd 15 -14
now_can b 11
puro acd 22 -17 -21
ride:deje abcd -21 -10 25 -13
tough* ad 12 -11
""",
    """
=any:bell b 20
=body:recall abcd -17 -14 26 -13
=body:senor abcd 32 -25 -12 -13
cancel:@cancel_por bd -14 12
does__my ac 16 -12
hace__la a -12
la__soy ad -10 16
pregnancy:retraso_de cd -19 19
""",
    """
=body:oigo bd -15 13
adult:estoy a 13
el__roto a 13
fila__banco b 11
heart:are cd 20 -13
home:lost ac 14 -12
i__low ad 28 -27
no__manden bcd 18 -17 -11
of__they d -11
veo$ cd 14 -11
wall$ d 14
""",
    """
adult:turned_# a -14
any:in abcd -10 30 -23 -17
at_it abd 10 -12 -15
eaten:my_@body b -11
en__de b -25
home:gracias a -16
is_in bc 19 -23
meds:tylenol d 10
piedr* b -17
todav* abc -11 -18 15
""",
    """
=body:perdi abd -19 -24 21
adult:over ad -17 23
all$ abc 15 -34 -18
any:@call c -14
cancel:talk a -13
en__ahorita a 15
los__@relative bd 10 -12
organ:into_it c 13
pregnancy:twins_and b 13
ride:both_ways d 12
well:llora* acd 22 -12 -12
well:today bd -14 15
""",
    """
=rule:psychosis:no:just|only|solo|plain|nomas|solam abcd 28 -21 -14 -16
@relative_think ac -14 14
clean__@date ad 17 -15
el_@food ad 15 -13
organ:other d 13
pregnancy:del bcd 14 -16 -12
substance:le_voy bd -10 19
""",
    """
=body:para a -11
@body__a b 11
^cumpli ad -11 14
cuando__pusieron ad -12 14
heart:y_ya a -10
mire b -22
will__a ac -15 13
would_@thanks d 14
""",
    """
now:long_will bc -11 13
substance:left bd -14 14
taking_me abc 23 -24 -11
""",
    """
=signs:body:none:unsure abd 18 -13 -66
=signs:pregnancy:no abcd 35 -14 -20 -37
babysitter ac -18 16
is__down c 12
knocked a -18
me_at bd -22 19
psychosis:evaluando cd 19 -14
ride:le_dije acd 15 -13 -10
said__good a 11
thought bc -16 -20
""",
    """
=any:tres bc -14 14
=body:list acd 14 -21 -15
=visit:care ad -11 15
@late__not ac -14 15
eaten:burger b 14
had:mismo ad -10 16
had:psiquiatra d -11
mi_gemelo c -10
out ab 13 -24
ride:church abcd -22 -14 -14 27
""",
    """
=body:see a -11
organ:en_rango a 13
organ:one_time cd 15 -14
take$ cd 16 -15
timer ad 23 -14
wear_pads d 13
""",
    """
=any:allergies c 11
=body:groups c 10
=number:organ:few abd -15 -15 23
allergy:casi acd -16 -11 18
espereme_tantito b 12
""",
    """
blue d 11
heart:physi* b -15
it_there acd -15 18 -11
me__sin ab 11 -12
mi__fallando abd -11 11 -17
nada__ha ad -19 19
prior:siete_@medicine d 13
ride:just_me ad 35 -32
""",
    """
@relative_tiene d -15
car$ c -17
heart:in_@date bcd -12 12 -22
los__@call ac 18 -17
my_guest d 20
psychosis:escuc* d 14
with__colors a 13
""",
    """
=body:puso bcd -11 -16 14
on_@food a 10
par ad -17 23
texts:telefono bd -21 12
the__got cd -17 13
""",
    """
heart_skips abcd -16 -15 25 -17
in__purse bd -12 12
pressure__heart ad -24 26
prior:why b 14
y__paso a -12
""",
    """
@sick_after cd 11 -11
^npo ad 23 -17
allergy:estoy b 10
and_loved bd 18 -18
fine abc 26 -67 -29
had:pacie* bd -22 15
ride:regre* ac 10 -13
too__for ad 18 -11
""",
    """
=rule:allergy:yes:awful|horrible|terrible|nightmar acd -11 -18 27
^there abc -15 -17 18
any:three a 13
asked_but d 12
fue_aquello b 10
now:ver ac -26 32
sadly bcd -11 -10 13
which_one b 15
""",
    """
=visit:use a 13
@insurer__@relative abd -12 18 -11
psychosis:it acd -22 27 -17
winte* bd -11 18
""",
    """
=any:over bcd -23 -16 17
@sick_of a 13
allergy:probado c 15
brain:at_# d 16
chance__si ac -11 15
heart:bp_@medicine ad -10 11
me__esta bcd -16 16 -19
me_olvidan c 14
prior:worked acd -19 -15 24
substance:a_few ac -11 12
todo__para a 12
""",
    """
=any:correct ad -11 17
any__way ad -11 14
cien$ abc 19 -11 -11
para__ansiedad a -13
un_@vehicle acd 28 -14 -22
""",
    """
=rule:coming:yes:see_you d 12
^puros abcd 32 -19 -13 -19
allergy:camar* ad 10 -11
allergy:else d 10
atraso d -10
can__hold ad -10 20
elbow__in a 11
organ:checa* d -11
pregnancy:hope cd 19 -17
worst ab 13 -11
""",
    """
her__i ad -16 12
it__keep bd -12 11
last__# abd 26 -10 -21
no__llego ab -18 22
psychosis:last b -17
psychosis:ruled_it a 11
to__about a -19
""",
    """
=last:any:no abd 19 -16 -32
adult:#_me ad 14 -14
arthritis ad 16 -11
effects:horas ad -16 19
en_esto ab 16 -11
had:passe* a -10
me_check acd -14 23 -14
mensaje abc -34 34 -22
""",
    """
=body:anyone d -18
adult:he_will ad 11 -11
brain:brain ac 20 -25
effects:the_@symptom abd -10 -12 19
eso__lo abcd 11 20 -26 -29
heart:no_es c 14
me_da a -13
sala_de b 12
semana__ya ad 12 -11
tengo__@body a 10
""",
    """
=rule:organ:yes:hep|hepatitis|cirrhosis|cirrosis b -10
=rule:psychosis:yes:sees|seen|saw|seeing_~1_things|s cd 16 -14
joya bcd -14 -12 17
""",
    """
=any:just bd -25 20
meds:pero ab -11 -20
not_@call d -24
otra_@place ac 10 -15
pregnancy:thought d 11
prior:de_contar b 14
prior:not_remember cd 14 -13
puede__hora ab -12 13
put_under c 12
ride:church_is cd -13 15
veces_y ac 13 -17
""",
    """
=visit:alone bcd -26 -19 13
allergy:eso c -27
everything_down a 13
heart:peso c 14
is_hard b 11
pero__@relative c -18
tried$ bd -23 14
""",
    """
=any:weeks ad 26 -26
=signs:any:no:turned ad -12 14
=visit:with b -15
^as b -16
had:hace_un d 12
not_talk bd 15 -14
passed_a c 14
pregnancy:took_a a 10
substance:@day_is ad -11 -13
texts:neighbors_@call c 11
texts:the_text ad 15 -10
""",
    """
any:ser acd -11 23 -18
blood__since d 11
dokie ad -12 21
earl ab -13 10
effects:right ad 20 -27
estuvo__toda d 10
fila d -10
internet bd 14 -14
ride:tiene cd -17 14
""",
    """
=rule::yes:sure_thing|am|do ad -15 17
=signs:body:none:other acd 11 -19 -12
any:husband b -14
de_cabecera a -11
duro abd -17 -14 15
heart:fall cd 11 -10
heart_@price b -11
high_school ab 15 -13
i_sent abd -15 23 -14
llegan$ bd 11 -10
""",
    """
=body:unless abcd 10 -24 -19 13
=rule:safe:no:scared|afraid|miedo|asustad*|dan a 19
=said:unsure:a_denial_denied abd -20 -17 24
^left bd 15 -11
^nope abcd 43 -30 -14 -30
allergy:as b 14
any:say_that bd 14 -12
bebo_mas d 14
counting__days ad 15 -14
drive:@cancel d 12
drive:tengo_quien ad -19 24
my_period bcd -16 18 -16
not:mal acd -40 11 30
pregnancy:#_and a -18
well:ya_no ad -31 36
""",
    """
=any:habria c 14
from_# ad -23 20
heart:a_clock a 13
in__getting b 14
meds:momento ab 17 -17
perdi* cd -20 13
ride:voy abcd 21 -21 -12 -12
substance:smoking bd 17 -13
substance:the bc 18 -16
yo__eso a 11
""",
    """
=any:knows bc -12 10
=visit:card bd 11 -13
=visit:safe ad -11 15
ask__when b 11
counting$ ad -14 19
drive:can_not a -12
pobrecita b 14
pregnancy:secon* ad -13 16
y__el abd -23 -23 13
""",
    """
pregnancy:traba* d 11
pregnancy:well_i a -11
ride:pregu* bcd -15 26 -23
""",
    """
=said:psychosis:ask a -15
=signs:eaten:none abd -19 27 -20
@relative__text b 12
^confirmo ac 11 -14
asi__lo c -12
nino$ b -11
now:i_said ad 12 -11
of_that abd 19 -11 -18
pregnancy:tengo ad 25 -44
substance:it abd -35 -18 26
""",
    """
=any:ser abcd -30 -16 36 -16
=visit:amanezca acd -10 14 -11
=visit:mitad cd 14 -12
@relative__way d 11
con__digo d 10
drive:and_then d 13
home:ningu* ad -10 11
not_made d -11
para__@day abcd -13 24 -11 -11
ve_mi ab 14 -12
""",
    """
=any:waiting c 10
=rule:coming:no:cierre*|borre*|quite*|elimine*_~ ad 23 -20
adult:baby d 13
digo__no ad -13 16
had_this a 14
need_my bcd 23 -12 -29
now:comin* ad -20 18
now:tenid* d 11
organ:a_cada a -11
truen* d 17
""",
    """
=visit:did abc -11 20 -16
=visit:teenager ab -15 10
allergy:dice abd -20 -11 10
allergy:put_me d 11
cancel:decided ad -15 13
creia d 14
off_at d 15
y__puro ad 10 -10
""",
    """
=any:mine b -10
cancel:count_me ad -16 20
organ:este d 11
suits_me ad -16 18
texts:@vehicle c 11
this__is a -14
vecina abd -15 23 -16
""",
    """
=body:false ac 25 -23
=body:polycystic d 13
cancel:hable a -10
organ:summer ad -14 16
organ:too ad 14 -19
psychosis:twent* a -12
ride:alguien abcd -17 -14 33 -20
substance:think abc -19 -11 22
""",
    """
amanezca acd -10 14 -11
cerebral abcd -13 -14 -17 29
heart:toda_mi b 14
home:parece bcd -15 27 -21
no_lo acd -35 15 22
""",
    """
=body:job ad -16 22
a__como cd 16 -14
adult:hijo abd -19 28 -13
mi__apenas b 11
pregnancy:pumping d 11
todo__que bcd -11 -12 17
""",
    """
=body:colesterol c -10
no_le abcd -16 14 10 -15
no_llevo bcd -15 26 -19
psychosis:mania* cd -16 17
ride:clinica abd -12 14 -10
ride:off b -14
si__mi bc -22 14
they_ruled acd 24 -21 -16
""",
    """
=number:psychosis:grown b -11
@vehicle__mejor ad -14 15
brain:ruled ad 16 -15
heart:al_@clinician acd -17 18 -11
impor* abcd -21 13 13 -20
only__no cd -11 11
prior:mejor abd -12 -17 17
psychosis:will ab -15 19
ride:ando_a a 15
texts:rathe* abd 19 -15 -14
tiemp* d -13
well:por abc -13 -19 13
yes_@medicine bd -12 13
""",
    """
effects:@insurer d -14
effects:for ad -31 18
guste$ abd -18 -11 25
home:has ad 20 -13
hoy__el ab -13 11
meds:every a -12
meds:for_the bd -20 18
prior:would_have bc -11 10
ride:la bc 21 -24
substance:veran* d 12
vale bd -14 20
""",
    """
=said:ask:opens_with_yes_and_ends_with_no bcd -21 -17 11
adult:never ab -12 18
allergy:en_el a 11
but__will ad -11 12
is__first ab 21 -18
not:once ad 30 -25
pregnancy:lunes d -10
""",
    """
now:it_tomorrow ad 17 -14
ride:coworker c -12
way_to ac -10 11
""",
    """
=rule:psychosis:yes:hear|heard|hearing|oia|oi|oigo|e abcd -13 -25 -15 24
=signs:yes abd -19 -24 25
=visit:transmission b 14
@body__fine ad 13 -13
chart d -22
fract* d 14
fuerza$ abcd -22 23 -17 -19
here_no d 11
la_pandemia ad -14 16
now:esper* abd 28 -25 -19
organ:higado_lo d 13
substance:my bcd 12 -17 -12
""",
    """
=rule:meds:unsure:cuenta* a 11
coming:ya_tengo d 10
drink_like c 12
it__that bcd -11 -14 15
necesito bcd 23 -14 -27
only_please ad 28 -25
por__acaso bc 17 -18
prior:dos_y ad -19 21
rid d 10
substance:now c -19
tiene_el c 12
well:hospital ad 14 -11
""",
    """
=body:feel a -18
de_@door abcd -15 -17 -13 21
dizziness ad 18 -14
living$ d -12
meds:monto* d 10
much__you b -11
no_y abcd 29 -13 -10 -23
now:recojo_a a 13
organ:those acd 18 -14 -10
pregnancy:dar_pecho ad 12 -10
pregnancy:four ad 18 -10
psychosis:clozapina d 14
psychosis:for_bipolar d -12
reson* c 12
substance:entro_duro d 11
took b -31
""",
    """
familiar$ c -10
heart:have_it ab -14 16
organ:i_have bcd -23 -21 26
own ac 14 -28
para__ahi a 12
porque__de cd 15 -13
psychosis:thing* b -13
yes__other ad 21 -22
""",
    """
a_clock ab 12 -11
dos__el d 11
it__stroke d -13
meatloaf a 10
next abd -10 20 -23
two__one d -11
""",
    """
coming:there_# d 11
correcta$ d 13
dejeme__con c 10
home:stopp* ad 13 -12
nah$ ad 22 -16
organ:@body bcd -19 -33 19
pregnancy:@relative_in ab -11 13
sorry__was b -10
you__about bc -13 12
""",
    """
=body:dando d 12
but__his d -11
came_off ad 12 -13
si__@drink c 13
texts:text_is bd -11 13
y__nada c -11
""",
    """
formu* abc -12 20 -14
not:to cd -27 12
not_one abc 19 -17 -31
por_favor cd -25 -15
pregnancy:are_not ac -10 15
pregnancy:ya_cerro ad 19 -14
ride:not_know ac 16 -21
""",
    """
home__a a 12
lo_mio abd 26 -19 -12
ride:anybody ac 15 -10
si__puedo d 11
""",
    """
@howmuch_rato b 10
^psychosis d 13
is__@date bd 15 -14
la_presion abcd -12 -15 -11 19
not__her c 12
sacaron c -16
tambi* abd -30 20 -13
that__a abc -12 22 -17
the_@visit ab 17 -18
""",
    """
=body:confirmada abd -13 12 -12
=body:el b -19
allergy:mi_expediente bd -10 10
any:un abcd 22 16 -31 -30
cancel:secon* cd 11 -19
drive:enton* ad -15 15
heart:i_have bd -34 15
only_took ac -12 15
ride:carnal ad -16 16
saw__i cd 12 -11
well:better_@thanks d 12
well:esta c -14
""",
    """
=body:say a -21
=rule:texts:no:not_~2_text* abd 22 -11 -15
=signs:now:no+yes ad -16 16
adult:jubil* d 12
allergy:mama bc -22 19
allergy:prueb* d -11
coming:this_morning ad 14 -11
duele_es a 12
had:about_it d -12
heart:much b 11
home:in abd -22 -11 26
if_there bd -11 10
psychosis:borde* ac 11 -10
ride:arreglado d 15
substance:when acd 25 -11 -18
""",
    """
=any:perdon c -11
department a 12
recetaron_pero d -11
y__ahora ad -12 16
""",
    """
=visit:parece abc -28 -29 22
=visit:tonight abd 17 -15 -18
@symptom_a d -11
heart:infartito ad -12 11
now:pero_no ad 13 -12
organ:hold d 17
ride:algui* abcd -17 -14 33 -20
si__@ride cd 14 -17
well:mi b 11
""",
    """
=turn:body:none:unsure ad 11 -16
=visit:mandeme ab -11 12
rounds d 11
substance:becau* d 13
substance:no_puedo a -10
""",
    """
after ab 13 -39
consegui abc 21 -17 -12
el__dia ad -11 17
for_mania bcd -13 -18 10
had:in_a b -12
in__heart d 12
ride:hay_nadie a 11
to_what bd 22 -17
""",
    """
allergy:up_fine a 10
any:@wrong ad 17 -13
boyfr* ab 12 -11
for_anxiety ab -19 18
los__con bd -15 19
reir ad -11 19
texts:more ad 14 -12
to__to cd -32 16
with_@clinician ab -11 12
""",
    """
=said:ask:a_question abcd -65 61 -23 -43
did__# bd -11 14
infor* d -10
letters a 14
no_sabia a -22
""",
    """
=any:sigue d -15
=body:fue abd 15 -27 -10
^luego bcd -11 16 -25
home:salie* a 15
now:she ad -13 16
substance:borderline abcd -17 -13 25 -11
unas ac -11 15
""",
    """
=any:peor bc -13 14
=body:bien abcd 41 -33 -26 -34
=body:quise c -12
called__back ac -11 12
catching a 13
drive:me_toca ad -19 22
had:desde bd 17 -12
home_after ad 13 -11
leg a 14
me__dieron b -11
prior:@drug_count bc -28 29
""",
    """
=visit:avisar bd 10 -12
august abd -25 -12 28
bendiciones$ abd -13 22 -16
brain:turned ad 11 -10
dialy* c -12
eaten:hambre cd -12 -10
home:been b -13
is_@open ab 20 -12
que_se bc -24 30
su__y a 11
well:@sick c -22
""",
    """
allergy:out abd -37 -11 26
any:pigs ab 22 -19
can__in bc 11 -10
eaten:five a -10
heart:high_blood abd -17 -26 21
her_@medicine ad -12 14
meds:right_now bd -12 15
my_route d 10
pregnancy:had_my ac 17 -13
psychosis:la_@body a 12
ride:my_boy ad -16 22
una__para b 11
""",
    """
adult:still_a ad 18 -16
had:hacer* b 10
it__weeks c 10
now:could_go c 13
pregnancy:siete ad -21 21
psychosis:pregu* abd -22 15 -23
""",
    """
=any:birth ac -20 17
appen* bc 13 -13
breathe$ d 11
hipertenso_de ab -17 17
prior:and_a ac -16 14
psychosis:defin* abd -10 25 -27
""",
    """
=any:veremos cd 24 -20
@relative_me bd -42 13
eso__es acd 16 -12 -16
home:all ad -17 11
me_baja d -14
not:my cd -28 11
off_work b -12
""",
    """
adult:summe* ad 14 -11
effects:@thanks bd 14 -12
en__andamos ac -10 13
find_a bc -11 17
lo_platico b 14
meds:control ad -14 20
no__ha acd -21 22 -22
not__baby ad 15 -14
pregnancy:expecting cd -28 16
ride:decir d -12
ride:soy bd 12 -17
si_lactando d 12
substance:working a -17
well:hurti* d 10
""",
    """
=body:esketamina cd -22 24
=denials:body:1:unsure abc 20 -65 -14
am__weeks abd -18 -10 20
doctor abd -12 17 -20
helpe* ad -12 14
me__on cd 15 -11
organ:el_higado bc -21 -14
organ:eso d -23
""",
    """
=body:adicto ad 15 -12
^escribame ad -12 16
allergy:something_in cd 13 -12
resulto cd -11 13
""",
    """
=any:sonreir d 15
@treat_like cd 12 -12
allergy:never abc -22 -22 24
eaten:llevo bc -17 13
le_cuento bd -16 10
sintrom ad -13 17
y__con acd -14 -22 24
""",
    """
crap$ a 13
have__blessed b 11
las__a b -10
meds:know d -17
prior:voy c -11
ride:@relative_be b 11
substance:de_la abd -12 -19 24
""",
    """
home:casita d 11
now:todavia d 10
prior:el_@drink b 11
ride:ask ab 12 -17
substance:manejar ac -13 14
""",
    """
=body:birthday a 12
home:room bd 11 -12
not:hay b -17
panzo* d 13
pata a 10
texts:@call_and ad 17 -14
time$ abd 20 -18 -14
we__to ad 18 -17
""",
    """
=body:pressure bcd -23 -16 12
=signs:eaten:no+yes bc -15 -12
any:duda ad -15 19
effects:baby ad 15 -14
effects:siemp* abd 19 -21 -14
eight bd -12 11
forward a 11
makes bcd -22 30 -29
ride:i_know a 16
substance:but b -21
""",
    """
=body:alt ad 15 -16
=body:bodas abd 17 -11 -11
allergy:@hours acd -16 -10 20
allergy:dio_@symptom c 12
aun$ acd -21 19 -16
glass acd 23 -21 -11
not:near a 11
positivo$ ad -13 23
""",
    """
my_truck acd 10 -13 -13
pregnancy:feed ad -11 12
there__nobody ab 11 -10
vice a 13
""",
    """
=rule::refuses:rather|prefer_not_~2_say|answer| ab -21 24
all_@body ad -13 15
coming:hell_or d 15
conozco abd 23 -29 -12
i__five d 10
meds:any ad 21 -18
probable ac -16 20
psychosis:inter* abd -17 -20 17
sherry a 13
will__me c -13
""",
    """
=visit:lost ac 17 -15
=visit:mandan d -12
adult:#_pero a -15
agosto ad -17 22
but__can acd -18 -24 22
did_great a 16
heart:otherwise ad -17 19
heart_attack bcd 12 -14 -11
is__reaction d -14
not:lick ad 12 -12
organ:my_kidney abd 13 -13 -10
organ:said b -14
set abc 11 -15 -13
us b -21
""",
    """
meds:nothing abd -12 31 -18
now:is_better bd 10 -16
prior:count* ad -14 14
right_up ad -14 20
""",
    """
=any:mire c 13
@cancel_la a -10
eaten:i abd -31 31 -11
had:@cancel bd 12 -16
here__the d 13
home:off d 17
pregnancy:ghost d -11
prior:acupu* a -11
puked cd -12 14
sin__al a -15
""",
    """
=body:them bcd -20 -23 16
=body:tulsa ad 11 -11
hablarlo abcd -11 11 10 -17
home:stuck_on a 14
knocked__lol d 11
wellbutrin bc -13 -13
""",
    """
=visit:sabria c 10
^pido a 12
^puse ad 20 -19
new__me d -12
""",
    """
=any:prefiero bd 17 -20
=any:siento abc 15 -13 -16
=body:whatsoever a 11
=number:brain:big cd -15 11
=number:substance:grown abd 44 -11 -37
@body__tengo a 14
del__la ad -12 16
heart:my_dot d 10
heart:preeclampsia d 11
meds:on_the abd -12 -18 19
substance:adict* ad 27 -24
substance:somet* cd 19 -27
text__anytime d 13
""",
    """
air$ ac -19 14
allergy:ni c -14
before$ abc -11 13 -18
cancel:appointment bcd -16 -13 11
heart:cardi* bcd -43 -15 19
now:los_ninos abd -13 -12 15
quedo__el ad 13 -11
ride:carro_a cd 12 -17
spot__liver c -12
substance:ahi ad 17 -13
the__has b -13
""",
    """
=body:hacerme c 12
=body:young ab 10 -12
buscando ac -13 16
drive:no_tengo acd -19 -19 22
esta_matando b 11
heart:descartaron a 13
meds:pill abd -27 -14 30
organ:lo_que b -12
psychosis:be d -14
recibido a 12
substance:it_was abd -27 -17 19
toca__mi ad -13 17
""",
    """
=visit:entrar a -10
@relative__@drive abd 23 -24 -14
del__se ad -11 12
depri* abcd 23 -13 -12 -16
dije__@relative ac 13 -11
does__it ab -11 17
drink__a ac 18 -13
effects:ya bd 11 -25
en__@vehicle bc 12 -13
half__hour a -15
quiero_@call bd 20 -11
""",
    """
=body:todos ad -16 13
=signs:body:yes:other+proxy bd -16 19
away__i ad -11 12
cancel:llevo a 12
it__can c 10
not:doy d -14
pregnancy:still abcd -29 -23 -20 39
senti abd -22 -13 22
substance:sherry_on a 13
substance:thought ad -10 16
texts:at ac -23 12
""",
    """
=body:poor b 13
=body:possibly cd 12 -12
=visit:anytime ad -18 20
@relative__that b -15
brain:seizures_no a 11
can__deny d 13
heart:about ad -14 10
letra a -16
organ:and_then cd 18 -17
""",
    """
#_days abd -38 -17 24
^sabra abcd -12 -15 30 -23
drive:on_the c -16
effects:felt_@symptom d 11
effects:terrible d 10
effects:vez a 13
now:hers ad -21 16
organ:@day bd -18 13
organ:it_was ac 10 -13
substance:rather d -11
""",
    """
andaba cd 11 -13
different_birth c 12
drive:me_dejan ad 13 -12
factura$ b 11
me_in abc -34 -34 21
my_baby b -12
pregnancy:late bcd -21 11 -15
ride:walking ad 20 -15
was__@day abc -10 16 -25
""",
    """
=body:big abd -13 -11 16
=body:roble a 15
diu d 10
heart:negative ad 15 -13
intracraneal d 12
meds:yo_no ab -12 15
psychosis:tuve_a cd -16 18
que_ni a 12
to__my abcd -25 -11 26 -14
yo_no d -17
""",
    """
=number:had:year bcd -24 -12 17
=visit:end d 10
anulela$ abd -11 -12 18
be__or b 11
conviene ad -15 13
meds:la_@medicine bd -11 12
on__@food ad -14 16
pregnancy:leche c -14
si__sueltan cd 13 -12
sube_cuando c 10
tres_@medicine c 10
turno__# abd -10 20 -14
""",
    """
=any:has c -15
@ride_i d 10
and__so cd 15 -13
brain:normal ac 14 -10
can_sit b 15
cancel:otro_dia ab -20 18
heart:who_is d 12
mande$ abcd -14 17 -12 -10
mensaje__llamada ad -12 15
not:evening b -11
now:this_evening a 14
organ:ketamine b 14
organ:organ* acd 25 -10 -15
period$ acd -21 20 -13
physi* ac 13 -16
substance:problema_problema ac -13 17
""",
    """
allergy:it_fine a 12
fino abcd -12 -11 -15 18
psychosis:hypomania bc -14 17
that__private ab -12 18
what_it bd -11 -11
without$ ad 12 -12
""",
    """
had:@clinician_me b 12
now:tengo_un ad -14 19
psychosis:oigo bd -15 13
rato__de d 11
""",
    """
=body:put a -15
estad* bcd -15 23 -16
exped* a -15
the_stones ad -11 13
when_i bcd -54 15 13
""",
    """
=any:con bcd -11 -26 12
=any:hungry ad 13 -18
=visit:deep a 11
@relative__de acd 22 14 -43
@symptom_but cd 12 -23
carro_no ab -17 20
one__me c -11
organ:un abc -23 -25 19
preocupe ac 13 -13
substance:uso ab -12 -15
""",
    """
allergy:no_@medicine ad 13 -12
esa_hora bc -13 -16
heart:fuerte a 12
i__be bcd -12 -50 26
i__do bd -21 10
leaning a -11
prior:before b -12
ride:brother ac -20 11
""",
    """
any:dale ad -11 12
coming:las_# a -19
do__know bcd -27 18 -29
organ:everything_down a 13
pregnancy:two_weeks c 11
pregnancy:young* d -11
prior:psico* d 14
""",
    """
=any:mayor ad -14 13
@day_ya ad -13 15
^may abd -14 25 -18
heart:hypertension ad -28 18
it__hot ab -12 16
now:would_be ad 35 -30
prior:mi d -24
questionable c 17
texts:a abc 12 -25 -10
vino_en a 13
""",
    """
=signs:body:unsure:asks bcd 39 -41 -18
@stop__week d -14
^cinco ad -10 14
adult:en_@date a 12
any:thing a 14
can_@stop bc -15 21
dieron_@medicine ab -12 -15
meds:med_free ad 17 -12
substance:durin* d 10
substance:me_lo abc -11 -10 18
yes__have bc -17 -12
""",
    """
=body:somebody abd -14 24 -16
=signs:pregnancy:unsure bcd -54 23 -23
=visit:and bcd -29 -35 11
@relative__permiso cd 15 -11
cuidador ac -12 12
eaten:camin* b 16
hs$ c 11
is_got a 15
mamas b 18
psychosis:@clinician_de a -10
""",
    """
=visit:reminder a -11
allergy:great abcd 34 -10 -15 -22
home:salva d 11
is__tests c 11
not:anything bc -36 -12
presion_alta a -17
texts:y_no c -11
""",
    """
can__work ad -13 13
dot_physical d 10
everything_but cd -15 14
thanks abc -12 22 -25
watch* abcd -16 -15 -11 25
""",
    """
=rule::twice:no_es_que_no cd -14 12
acabo__@eat ad -21 25
allergy:puso c -16
back__forth acd -21 25 -20
be_@symptom ac 12 -10
eaten:yesterday ad 23 -21
los_@day ac 13 -17
meds:la_@treat ad 11 -12
prior:tried abcd -18 -11 -13 15
sad_not ad 16 -11
""",
    """
=any:few bcd -26 -10 12
como_hace acd -10 16 -12
drive:mi_coche a -10
felt__my ad 14 -11
organ:no_se b -11
pregnancy:ya_me a 13
prior:nada acd -20 -36 28
psychosis:a_bit d -10
substance:semanas a -12
""",
    """
brain:a_stroke d -13
coming:lugar_a ad 15 -12
cuand* abcd -21 -24 13 13
found_out ad -11 12
preguntado ac -16 15
prior:was_on b 10
""",
    """
^anything cd 16 -16
going__my ad 18 -11
had:six_in d 11
me__la abd -14 28 -33
organ:clean acd 26 -12 -23
pregnancy:es_mi d -11
""",
    """
had:#_and a 10
heart:soplito c 12
i__regular a -14
maint* d 11
organ:higado_ni ad 13 -11
otherwise abd -22 -24 23
pregnancy:knocked_up ad -14 21
pregnancy:la_prueba abc -22 -12 12
psychosis:not bcd -10 -28 18
""",
    """
=body:preguntas bc 21 -15
^llueva d 17
had:pasad* abd -11 -14 21
my_cell a 11
now:did ab -18 21
over__@call ad -14 14
pregnancy:matter_for b 14
syndr* cd -13 15
tarde* bd 21 -12
the__@move a 11
""",
    """
=any:muy ad 13 -25
=any:slow d 11
a_mentir d 12
coming:whole_thing a 12
not__life a 12
not__texting ab -11 15
oigo abd -12 -18 16
patron c 12
pull bd -12 13
substance:solo_en a 10
well:he_estado a 12
what__was acd -18 11 -16
""",
    """
^hecho abd 24 -13 -14
any:nadie d 12
cheve* bd -13 19
coming:llego bcd -13 -12 20
hice__prueba ac 16 -11
la_de abcd -16 24 -16 -11
llamada$ ad -16 13
""",
    """
^already abcd -14 -11 -14 24
everything__@medicine b -12
heartbeat$ acd -11 -12 20
mas__la b -14
not:a c -40
not:me ac -38 11
psychosis:psych* ac 10 -22
ride:can_he b 12
""",
    """
=body:poliquisticos d 15
^supposed bcd -11 16 -10
acv d 12
coming:@price d 11
diabetico b 11
is__house bc -13 13
nada__hacer d 12
now:too_early ad 18 -12
organ:panel_in a 10
""",
    """
@relative__dos bd -11 13
brought d -11
i_saw ac -12 11
not_recall abcd -20 -20 30 -14
que_hora abd -20 24 -11
seizures_no a 11
un_@medicine a 14
""",
    """
=said:well:yes abd -28 -15 18
=visit:broke a 14
cancel:on_it c 12
de_una abcd -39 -26 -10 41
drive:takes d -19
morni* ad -11 -11
texts:number_is ad -17 21
""",
    """
@drive_right bd 18 -21
@relative__los a -11
""",
    """
=body:else ab 16 -21
=body:order ad 16 -10
adult:la ab -11 13
brain:chiquito d 15
cancel:found_another abd -12 -12 21
estoy__no ad -10 19
moment$ bc 13 -11
organ:self_cath d 16
ride:trabaja ad 17 -21
then__# a 11
to__out abc -12 -19 20
to__up c -10
""",
    """
=lead:visit:no:on:none b -29
any:exact* b 11
be_by cd 10 -17
de__noche b 11
have__# b 15
heavi* cd 15 -14
home:couch ad -14 18
no__doy ad 15 -13
no__los ad -14 -10
se_si acd -33 21 -27
""",
    """
=visit:bet d 10
after__# a -11
cancel:months a 12
meds:know_if bd 11 -18
""",
    """
partly cd 13 -12
un_@year abcd 32 -17 -22 -19
ways b -13
well:# acd 22 -16 -20
while ad -26 10
""",
    """
=rule:brain:unsure:concuss*|conmocion|contusion bd -13 10
allergy:unles* bd -13 14
do__one c 10
drive:medicaid c -10
drive:si_me cd 11 -12
got_your bd 16 -13
had:am c -10
had:much ad -14 15
organ:numbe* c 12
que__nada abd 17 -12 -22
tell_the ab -10 13
""",
    """
^nursing ad -16 17
adult:these bd 17 -16
count__it d 11
effects:spins d 16
labs_came ac 16 -12
meds:nervios d 11
para_el a -10
take__cholesterol b 11
""",
    """
=body:removed d 11
brain:gave c -13
coming:hold_my d 16
well:call ab 14 -11
""",
    """
=lead:visit:no:2 a 16
=signs:any:no ac -26 15
=tag:brain:asks bc 18 -18
@thanks__no ad 16 -10
coming:this_time a 11
i__@thanks bd -23 22
no__ahora d -11
not:dsd d 12
not__hundred c 13
pregnancy:would abcd 12 15 -11 -16
psychosis:i_had abd 12 -18 -18
ride:just acd 29 -17 -32
""",
    """
=visit:escribe ab -13 12
^amaneci a 12
coming:spot_to ad 17 -14
had:infusions acd 17 -10 -11
me__los ad -27 16
psychosis:for b -16
se_puede bcd 18 -16 -14
substance:so b -13
""",
    """
alguien abcd -29 19 23 -30
cause_that a 16
en__le cd 16 -13
in__truck d 13
minutes_ago abd -14 -11 22
ride:have_no a 12
sane abcd 34 -21 -12 -23
""",
    """
=visit:miss ad 13 -12
adult:otra a -17
allergy:mensaje b 11
en__me ab -12 -15
parked b -12
pregnancy:prueb* abc -14 -15 15
pregu* abcd -67 46 22 -56
quitela a 14
""",
    """
because c -24
brain:con acd -20 -11 17
brain:nothi* ab 12 -11
every__but cd 15 -19
not:quien cd -15 14
tome_algo c 13
went_to ac -14 15
""",
    """
=body:sad abcd 25 -12 -15 -13
^my abcd -15 53 -28 -32
allergy:a_nada ad 16 -11
no_tenia cd -11 13
perf ac 15 -12
was__@call ad -15 17
""",
    """
=body:dejar b -30
=tag:drive:self acd -12 -19 14
anyth* abd 15 -27 -20
""",
    """
=body:thirty a 10
any:thyro* ad -11 18
can__repeat ab -12 12
dejame__la c 12
lo__al ab -12 18
nothing__@drug ad -11 13
si_se ad -28 10
""",
    """
=body:records ac -11 10
i__get acd -15 14 -20
looks b 10
nothing__@treat ad -11 14
prior:cuenta ab -17 -15
si__probado ad 14 -17
""",
    """
=body:matter abc -25 13 -18
=rule:any:no:none|nothing|neither|ninguna|nin abc 16 -15 -19
=visit:all abcd -13 -26 -22 28
^oi bc -17 17
allergy:@symptom_once c 11
cancel:@day abd -24 -12 26
drinks_a c -11
home:la_llanta a 12
i__@drug cd 21 -20
meds:enten* bd 11 -13
pregnancy:fue a 10
psychosis:le_puso d 11
showe* cd -21 20
texts:celul* ab 10 -18
""",
    """
@medicine__@year abc 16 -13 -12
allergy:alergia_no cd -12 11
and_nobody d -20
he__con ac -11 14
i__somebody c 11
ninguna_de a 11
prior:farmacia ad -13 17
tumor$ ad 18 -16
""",
    """
brain:do d -22
prior:more d 12
provoca b 15
ride:i_asked b 10
ride:proba* ac -11 15
texts:de b -20
the__@date ac -19 14
""",
    """
a__@treat d 12
brain:on b -12
de__lo abd -29 17 10
espera__la ad -11 13
pero_no d -21
psychosis:my_@clinician abd -16 17 -11
""",
    """
#_soy a 10
=body:@call abcd -48 53 -12 -26
=body:recibi c -15
allergy:what bd 23 -20
el_limite c 15
heart:a_@clinician cd 13 -11
my__after bcd -18 25 -14
now:do abd -18 -11 20
""",
    """
=body:episodio d 10
bed bcd -21 -13 16
corazon abc 14 -22 -29
now:con_la ad -14 11
se__otra ad 16 -15
""",
    """
=body:jaja acd 20 -21 -23
now:it_in ad -15 16
so__would ad -12 15
""",
    """
=body:prenada d 12
=said:meds:yes abcd -21 -20 -15 24
cancel:@cancel_please d 11
dios__bendiga abcd -15 28 -13 -13
evacuated ad -12 17
more_than b -20
pregnancy:is_my d 14
pregnancy:said ad -17 11
that__why d 12
weak_@body a 11
well:y abc -13 -31 25
""",
    """
coming:dia ad -17 17
drive:my_@vehicle ad -28 25
meds:@clinician a 12
ride:truck* b 11
""",
    """
an__@body b -12
both_times c -14
eaten:el_@body d -13
meds:docto* d -11
not:en a -11
psychosis:gente d 11
substance:sponsor b 11
tengo__de abd -12 16 -12
tutor* a 10
""",
    """
=long:4 bcd -29 -19 21
am__this a 11
brain:bit c 10
prior:le d -11
since__got a 10
stones cd -15 10
tomo_mas d -10
un__tres ad -14 11
ya__le ad 16 -14
""",
    """
=any:which bc -12 17
=body:too b -29
andamos abc -19 -13 15
comi$ ad 23 -27
drive:on bd -22 11
had:hasta a 13
le_confirmo abcd -16 -11 28 -22
mio__la a 10
not:names b -10
prior:took_something cd 12 -10
prome* acd -19 24 -18
sube__baja c 14
""",
    """
@visit_in d 13
effects:have d -16
que_toma a 12
ride:vieja abd -14 -11 20
""",
    """
=number:had:few a -20
cuando_es b 12
issues$ a 11
que__yo abcd -20 -38 40 -11
""",
    """
=body:hold abc -18 15 -15
@drug__all d 11
any:are c -15
cancel:wait ab 18 -10
chofe* ac 22 -22
effects:on_the c -11
i__no c -22
now:deep_in a 11
prior:media_jaja ac -16 15
the__other acd -16 -13 23
""",
    """
llovi* abd -15 24 -16
pregnancy:the_oven d 13
prior:nada_mas ad 29 -23
texts:si_me c 13
""",
    """
=said:adult:no ab -25 12
=turn:visit:yes:yes acd -14 -16 25
colon ad 20 -12
drive:lift a 12
formulario$ abd -15 21 -12
heart:grave a -12
meds:todavia ad -15 14
substance:two abc 21 -17 -11
tell abcd -41 -17 40 -26
""",
    """
baby_is a 16
cancel:waited abd 24 -11 -18
drive:yes_i b -12
left__in bd 17 -12
made bd -12 16
never__touch a 11
pandemia$ ad -11 14
tengo_la abc -15 14 -14
the__takes b 12
""",
    """
#__# b -43
=body:rough a -12
@vehicle__mi ac -13 15
ando_con abc -26 -17 17
for__do abd 21 -18 -15
had:whole d 11
not:dejar ad -20 23
now:just cd -11 12
organ:yello* c 11
pregnancy:april d 13
switch b 13
table d 14
uno_a c 12
""",
    """
=body:she abd -14 -13 11
=said:home:yes ad 19 -25
^passing d 16
not_my bcd -20 -11 11
ride:pie ad 22 -15
too__i a -12
""",
    """
=body:hallucinations abcd -16 -12 -12 29
=body:inyecto ad 16 -15
=rule:prior:no:took|tried|tome|probe_one|una|1 ac -12 12
@medicine__said ab -14 13
@thanks_for ab -19 19
drive:dropp* ad 10 -10
edad c -13
or_anything d -12
rara abd 15 -10 -14
vino__@day acd 17 -12 -11
was__the a -12
""",
    """
but_they bd 16 -11
coming:el_dia ad -17 17
effects:dia ad -15 16
guys__me d 10
how__is ab -14 16
meds:@medicine_y bd -11 12
packa* a 11
pasado_me ab -14 20
""",
    """
adult:del d 11
eaten:was_about ad -19 15
substance:papa b 17
the__they bc -20 10
""",
    """
=any:tenia a 10
^wow b 16
acuerdo_si b 12
brain:@body_y d -10
psychosis:so c 11
substance:bapti* a 12
well:fit_as ad -11 12
""",
    """
=body:post cd -13 11
any:minut* b 11
bypass abd -16 -22 25
not:sabria abcd -36 -27 42 -17
orinar cd 15 -10
""",
    """
^dizque a -10
any:dice_mi b -10
are_better ad 17 -10
brain:@medicine acd -13 -17 18
de__permiso c 11
going__to a 11
pregnancy:daughter a -18
prior:to bd -11 -18
""",
    """
@medicine_then ad -19 19
adult:i_have b -11
any:por c -20
cancel:will_make ad 22 -17
eaten:last abd 21 -13 -19
meds:in_the b 14
not:claro abcd -23 -10 32 -16
ride:set ad -13 17
""",
    """
#__but c 11
heart:me_operaron abd -20 -10 27
igual__@relative bd -10 12
mandelo b 10
me_veo b 11
sabria_decirle ac -18 19
take__back a 10
""",
    """
all__have d -10
back_at ad -19 25
drug c -18
guilty$ abd -12 -17 22
meds:en ad 12 -19
mensaje_mejor d 11
substance:hijo ac 14 -14
y_@treat c -12
""",
    """
=visit:calor bc 21 -11
am__no a 11
any:today abd -17 34 -23
i_have bc -11 -24
now:diali* a 14
now:impos* abcd 32 -16 -14 -18
organ:eithe* a 14
prior:only_the ad -13 15
psychosis:you_ask a 11
ride:around cd 17 -19
""",
    """
=signs:any:none:other+unsure abcd -30 -18 11 11
^pienso d 10
bad_but a 11
case_a d 14
had:at_a bc 11 -10
las_ganas ad -12 15
me__for ab -13 -21
pressure_one ad -14 10
psychosis:work b 10
""",
    """
=body:nurses bd -11 11
=tag:any:asks d -16
@drug$ b -28
had__a cd 23 -13
higado bc -11 -22
home:flat_on ad 15 -12
just_me ad 22 -16
ok__i a 14
organ:estomago a 11
prior:solo_@medicine a 11
psychosis:know a 12
required$ ad 15 -12
substance:clean abcd -23 -22 -20 30
tengo_seis d 11
this__a bd -14 12
""",
    """
=any:death ad 13 -10
=visit:paramos ad 16 -12
@medicine__@relative ad 10 -13
@relative_to c -11
any:ahi bcd -17 31 -28
off__in a 10
organ:esos abd 27 -12 -15
possible__and ac -13 17
substance:metie* ab -11 14
""",
    """
i_gave b -10
prior:forget abc -13 -16 13
""",
    """
a__hora bcd 15 -14 -25
allergy:time_i ad -13 14
any:stomach ad 26 -21
entiendo abd -17 15 -10
home:hace d 10
lately$ a -11
mal_es a 13
we_have abd 20 -12 -26
""",
    """
=body:lot acd -13 13 -13
a_hole d 15
adult: bc -10 -25
adult:@relative_has a 15
confi* abcd -33 -37 41 -19
drive:picked_up ad 16 -12
him__is d -11
home:el_@door a 11
just_to a 12
never__or a 17
prior:which b 10
remind ab -17 17
substance:conte* bd 17 -12
""",
    """
any:a_saber bcd -10 15 -11
eaten:water abd 23 -17 -34
prior:cosas ab -12 11
texts:ando ac -13 -11
thought_it c -11
to__lol bd 13 -18
""",
    """
=denials:visit:2:yes ab -14 -10
=visit:en abc 13 -13 -26
eaten:four ad -15 16
estoy_@insurance c 11
when__am bcd -13 23 -27
""",
    """
=body:dira ac -13 15
=body:tampoco ac 16 -12
=number:year bcd -24 -61 16
=visit:era c -18
heart:@drive b 12
is_her ad -10 12
now:you_text ab 12 -12
organ:el_urologo ad -11 11
todavia$ bd 11 -20
""",
    """
de__hay c 11
de_el a -13
descartaron abcd 28 -12 -19 -17
my_mind b -11
""",
    """
=any:viaje abd -12 -10 19
coming:the abc -16 -12 11
desde_entonces c -10
ir__por a -10
the__for abc 18 -29 -22
""",
    """
brain:@medicine_for a -13
de__sin ad 16 -13
herself$ ad 19 -14
lactando acd -11 -15 22
medio__no c 10
pregnancy:ella b 13
sano abc 11 -25 -17
well:apenas ac -11 17
""",
    """
=any:and ab 11 -51
=body:fibrilacion abcd -15 -14 -11 22
a_meeting abc -16 15 -11
dicho d -15
encuentro cd 12 -14
just_grief a 13
me_for ac 14 -13
psychosis:expli* abd -13 13 -15
""",
    """
#__last d 12
=body:newborn a -11
a__service ad 15 -10
heart:que bd 20 -28
is_and bd -13 12
prior:the_third a -14
private abd -19 25 -17
problems c -15
psychosis:they_thought ad 12 -10
ride:a_decir d -12
the__mania ad 20 -15
well:en_el d -18
""",
    """
es__del abd 23 -15 -16
fresh__of a 12
psychosis:have_been ab -10 10
""",
    """
@texts abcd -13 -27 -16 19
adult:vietnam_vet d 12
coming:roads a 11
home:enter* d 11
home:showe* a 10
imaginese d 16
now:that_one acd 25 -11 -22
si__que abc -26 -15 19
suyo ab -18 17
""",
    """
=any:black bc 11 -11
cancel:meses a 13
de_cuales bcd 18 -12 -14
effects:am b -14
it_would a 11
""",
    """
=visit:against c -12
^alergica ad -15 18
heart:under_that cd 14 -14
substance:born ad 23 -20
""",
    """
=signs:ride:no acd 34 -35 -28
dio__alta ad 17 -12
had:maintenance d 11
he__mejor abd -15 -12 14
heart:my_blood acd -12 -12 15
le_caigo cd -16 19
nieto* cd -12 13
now:de_una abd -26 -11 32
stuck__@traffic b 12
texts:and_no ab -19 17
y__nunca ad 10 -13
""",
    """
coming:arrepenti ad 15 -12
coming:so abd 11 -10 -14
figured__out ac -11 12
heart:como abd 22 -17 -14
not:@thanks abcd 37 -29 -17 -18
pregnancy:@month_pasado bd 12 -15
prior:dos_cajas a 12
""",
    """
heart:stage a 13
tendre c 12
veia__que cd -14 17
""",
    """
=tag:allergy:yes a 11
=visit:nop ad 15 -11
allergy:it_was abc -24 -13 10
brain:diamox bd -12 22
eaten:like d 10
from__@relative a -13
just_@medicine b 13
my_gallbladder c -12
no__para abcd -23 12 -11 14
psychosis:am_not a 11
ruled abcd 41 -12 -34 -28
""",
    """
=visit:llegamos ad -14 18
=visit:well abd -11 -15 15
brain:seizures_as d 10
estab* ac -19 14
heart:been_told d -11
pregnancy:la_manana a 13
""",
    """
brain:the_stroke d 11
effects:every_night d 13
everything__this a 11
hablaba d 11
meds:me_ask c 11
to__home d 11
ya_en ad -19 23
""",
    """
=said:ask:someone_else's_condition abcd -24 35 -27 -22
brain:they_said cd 18 -10
dice__cosa c 12
fine__not d 11
heart:pressure_yes ad -20 23
""",
    """
#__imposible ab -10 14
=any:ask acd -17 25 -21
@medicine_on d 14
had:used ad -10 19
hold_on abcd -13 35 -16 -22
now:#_minutes abd 20 -15 -12
organ:origi* a 10
prior:journaling b 14
rayit* a -12
ride:ese ad 14 -13
rule__bipolar c 12
texts:that_is d 10
well:down c -10
well:like_crap a 10
""",
    """
=body:muchas ab -17 18
=body:preeclampsia d 11
but__@clinician ad -14 12
dan_permiso d -17
eaten:mejor b 10
en_la c 10
heart:aparato c 10
might_have acd -10 17 -20
nombre ad 21 -21
not:preventing c 11
now:nothing_on d 12
organ:physical a 14
so__@cancel d 10
texts:prefer_a ad -13 14
that__face b 10
""",
    """
=any:awful ac -12 12
=visit:truck d -11
any:mude ad 19 -16
de_momento abd 28 -17 -15
heart:other* ad -17 19
lisinopril c -15
me_vigilan cd -15 19
organ:de b 13
paxil ad -13 17
psychosis:from_reality d 11
ride:ha acd -12 15 -12
tomo__@vehicle a 12
two__the a 11
""",
    """
am__take a 10
me_up bcd -18 -16 18
not:after ac 11 -17
only_@drug d -14
prior:has_helped ad -10 10
prior:just_the a 10
puros_nervios ad 17 -11
""",
    """
=any:are a -13
=any:todos ad 19 -23
@symptom__nada ad 12 -11
^ask abcd -31 14 27 -45
eaten:sips a 11
not:unless ad 16 -10
was_the ad -12 10
""",
    """
=body:cada abcd -12 -22 -14 19
=signs:any:yes:other abc 18 -15 -20
@call__i d -16
allergy:experience d 15
heart:thirty a 10
home:forgot d -12
now:muy_temprano acd 22 -13 -11
organ:orino bcd -26 17 -16
""",
    """
=any:do b -14
back_is ad 13 -12
is_coming ab 10 -16
not_make b -11
tan ad -21 13
y__mis b 11
""",
    """
@medicine__sleep c 11
brace* d 14
cumplo a 15
eaten:aguit* bcd -11 14 -19
eaten:yes_i ab 17 -11
enero d -13
i_keep b -10
me__tres ad 14 -14
parar ad -12 19
""",
    """
any:tomo abd -17 -16 21
be__the a -11
drive:i_know ad 11 -11
eaten:had acd -12 -24 16
heart:to acd -32 32 -17
marqueme acd 17 -15 -12
pacem* d 11
prior:it abd 21 -11 -19
that__normal ac -14 15
""",
    """
=any:grade a 11
=rule:now:yes:no_~2_cambi*|cancel*|mueva*|muev ad -15 16
allergy:told c -13
and_@sick a 10
brinc* abd -11 -15 20
el_recibo abd -15 19 -10
gave__a a -16
la_hepatitis c -13
""",
    """
=any:doble d 16
@relative_sabria bc -18 15
^right b -21
adult:yo ad -14 11
i__go bd 12 -17
i__wait d 13
me_complica a 12
prior:@clinician_y cd -11 13
right_now ad 13 -29
runs c -19
say$ acd -57 51 -34
substance:use bc -18 11
thinks_i acd -17 23 -13
""",
    """
=any:bastante d 10
=said:organ:unsure bcd -22 -11 15
coming:pedi ad -20 22
do__own bd 11 -11
es_confidencial b 15
is_already b 12
now:schedule bcd -12 13 -14
organ:infeccion_de cd 11 -14
playing c 13
substance:#_@year abd 31 -18 -27
""",
    """
@symptom__me a 10
any:@drive d -11
can__say abc 29 -28 -27
depends__you bc -16 21
heart:a_valve ad -11 13
organ:me_faltan ac -12 18
psychosis:rispe* d 12
""",
    """
=tag:safe:self bcd -15 -17 15
@cancel abcd 14 11 -50 -19
@food__no a 11
and_have ad 15 -20
meds:to_be bcd -14 12 -13
now:wait_till ad 17 -14
prefiero__@call ab 15 -12
ride:se bd -22 10
""",
    """
=tag:brain:slight ad 14 -11
eaten:the_@drive d 10
prior:of_groups c 10
ride:working bcd -10 13 -19
substance:has_a b -11
sure$ ad -42 23
""",
    """
=body:recien d 11
^every d 20
crisis ad -12 20
meds:on b -12
nunqu* abd 26 -17 -21
prior:@treat_pero d 12
tomo__y abd -17 32 -18
""",
    """
=any:@holiday ad 16 -12
=body:cuido a 14
@relative__something d 12
like__@year a 11
not:sido c -10
now:between ad -19 14
now:would_you b 11
substance:next abd -15 18 -16
well:#_and ad 20 -19
""",
    """
=signs:any:no:other abd 23 -12 -12
a__nos d 11
coming:give ad 27 -25
eaten:no_sabia ad -17 14
had_a a -11
just__that ad 17 -12
lidocaine__@treat c -11
prior:for_my ad 14 -13
rolle* abcd -12 -11 22 -20
see_you abc 21 -12 -27
well:@visit bcd 29 -19 -23
""",
    """
@drug_last ab -12 16
brain:ruled_out ad 16 -15
celul* c -13
eaten:como d -16
prior:text b 13
psicosis$ bd 16 -13
ride:the_@vehicle ad -13 14
""",
    """
=rule:had:no:todavia|aun_no c -12
decide abcd -15 -15 28 -23
eaten:had_a bd -10 11
not:lie bcd -14 -14 19
oil bd 15 -11
y__dos c -16
""",
    """
=body:hayan a 12
=visit:alli bd -11 20
de__@place a 10
desocupada$ ad -12 16
no_llego ad 14 -22
or__not c 13
they__every a 12
""",
    """
=visit:light ad 17 -11
comme* abcd -31 35 -11 -11
ninos ad -14 15
nunca_he ac 12 -13
one__says cd 20 -19
otherwise__a ad -13 14
recie* bd -12 14
vecino a -16
""",
    """
@treat_only c -11
at_# abcd -24 12 -48 20
but_do acd -11 18 -15
disconnected ad -13 15
drive:at ab -13 17
eaten:is_# ad -12 14
not:@ride ad -14 17
ride:day_off a -10
veces_me cd 13 -11
""",
    """
=body:fish b 17
=body:trimester acd -14 -10 24
=visit:til bc -14 14
adult:of abc -11 -26 21
allergy:@visit_y a 13
fourth$ d 14
media b -18
not_officially ac -20 24
organ:resultados abc -10 -16 21
psychosis:esquizofrenia acd -19 -14 18
quien_me abd 24 -12 -15
ride:the_church d 12
texts:one bc -15 13
week_i a 12
""",
    """
adult:sons ad -13 14
did__in bd -19 10
many$ ad -11 11
me_mata a 11
not__with a -12
on_it abd -44 -35 23
pregnancy:is_pregnant bd 17 -13
""",
    """
=body:dios bcd -17 17 -21
=body:prazosin ad -10 16
adult:mes ad -20 17
allergy:sure bd 14 -15
by_me ad -18 12
cancel:puedo abc 12 -32 -15
en_paz d 13
me__tomo ac -15 15
organ:your b 13
substance:las_drogas c -14
""",
    """
=any:vi ab -11 12
=body:pregunto bc -12 13
@food__si a 11
borreme bd -13 10
brain:accid* d 10
dos__dia abd -12 -11 14
el__nada c -10
la_fila d -10
my_@day b 18
not:i abc -12 23 -18
organ:sera c 14
""",
    """
=body:calle abd -12 17 -12
=body:en ad -16 11
allergy:spray a -11
and__since ad 13 -13
confl* ad -20 22
heart:clean_bill a 14
organ:never_been ac -12 12
""",
    """
=rule:texts:no:no_~2_mensaj*|escrib*|textos ad 11 -12
a_trabajar a 11
am_home d -14
cancel:for bcd -16 -12 15
out__it ad -27 24
pregnancy:will abc -11 -17 18
recovery d 11
un_reloj ad 18 -12
""",
    """
=any:til ac 18 -12
day__is cd 14 -12
mil__por b 14
ride:hoping_my cd 12 -11
substance:of_it d 17
the__by c -12
""",
    """
=body:malos b 13
=rule::unsure:maybe|perhaps|possibly|probably| bcd -53 34 -41
@drink_cuenta abd -12 12 -15
a__from bd -12 13
allergy:loopy ac 12 -10
as__bear ab 18 -11
cancel:cancelo bd 24 -30
coming:i_would bd -14 11
decir$ ac -31 30
in__only d -10
meds:remember bcd -25 -11 29
now:rato_mejor a 11
pregnancy:@medicine abd 22 -11 -34
pregnancy:closed abcd 33 -17 -11 -23
prior:pasad* a -12
sec_i bd 19 -17
sit_in b 10
""",
    """
=body:roto d -12
^send ad -14 20
effects:to bd -15 -14
prior:week d -17
psychosis:heard_my c 14
""",
    """
=denials:visit:2:no abd -18 -20 12
@body_de a 12
^gave c -11
a_@person abd -12 11 -12
i_asked ad 14 -25
pregnancy:i abc -11 12 -26
substance:the_@day acd -19 24 -11
yesterday$ ac 16 -28
""",
    """
=denials:body:2: abcd 24 -35 -13 -17
cancel:clinic bd -11 16
not:tried abc 17 -29 -20
now:my_alley ad -11 11
pregunta$ abc -30 21 -19
psychosis:things_that d 11
se_yo bc -24 25
then_i a -17
when b -20
""",
    """
^yessir d 13
allergy:fuera ad 16 -15
cinco__siete acd -12 17 -10
drive:que_no ac 22 -19
""",
    """
=body:puntos c 13
eaten:last_@food b -12
fiest* d -13
started abc 10 -23 -13
substance:define acd -14 17 -10
urgencias$ a -11
""",
    """
^home abd -24 -11 32
^when abcd 16 -24 -29 18
allergy:@symptom_all d 11
eaten:night abd 14 -15 -15
estudios cd 12 -23
heart:padec* c -11
home:@thanks ad -25 17
llego$ c -16
presi* c -22
was__@sick ad -11 12
""",
    """
=rule:heart:yes:heart_~1_condition|murmur|troubl ac 11 -10
@drive_asi ad -14 16
@open$ d -22
eaten:count bc 19 -18
have__with ad 15 -21
home:entra* d 12
prior:duloxetina ad -18 21
psychosis:otro cd 12 -20
show_up abcd 11 11 -12 -15
took__off b -13
woke__it c 11
""",
    """
=visit:perder ad 13 -12
@year_of ad -13 20
ahora_que ad -11 12
be__i ac 16 -23
cancel:will abc 19 -29 -12
drive:o ac -17 17
noon$ ac -17 15
not:changed ad -12 14
organ:infections_all d 11
psychosis:bipolar a -10
psychosis:to_hear d 10
quitado ad -11 16
straight abc 26 -26 -18
""",
    """
=visit:home bcd -12 -28 10
grand_mal ad -10 17
like_to bc 16 -12
list__is ab 13 -10
two__not ad -15 17
""",
    """
=body:embryo d 12
coming:me_arrepenti ad 15 -12
heart:@animal ab -12 12
i_could ac 15 -22
it_worked d 14
organ:tuvo d -10
puedo_quejar a 10
substance:working_on a -15
well:lloro b -13
""",
    """
=any:animo ad -12 13
=rule:cancel:yes:take_me_off ab -23 22
=rule:substance:no:sober|clean_~2_years|since|anos d 12
=visit:carro abd 18 -21 -17
antes$ abcd -12 12 -27 14
ballo* cd -10 15
fourt* d 16
got__monitor d 13
help cd -13 14
home:had d -12
i__heart cd -18 13
me_tonight b 12
not:drink abc 11 -13 -12
now:are_on ab -10 16
prior:other b 12
texts:seman* c -11
""",
    """
=body:says abc -28 -48 31
cancel:went d 16
only__one ad -21 11
pregnancy:last_@year ad 16 -14
substance:thinks c 12
""",
    """
any:hones* d 13
any:there bd 14 -18
bipol* b -12
ice__@relative c 11
me_queda bcd -17 -30 18
now:thought acd -20 -10 22
orden$ bcd -15 -11 16
runs_about ad -12 13
""",
    """
a_vasectomy abd 16 -11 -11
and__not bd -35 15
called_it cd -11 17
certa* a -26
home:@relative_me abd -13 -13 18
mejorando ad -11 20
not:again acd -25 -17 32
pregnancy:uso ad 25 -18
trastorno_bipolar d 14
y_lo d -12
""",
    """
=rule:prior:yes:both|ambas|las_dos bc -10 -15
any:zip ab 13 -11
brain:salio ab 16 -13
con__otro d -10
prior:mes ad 15 -12
right__alley ad -11 11
tengo_quien cd -13 10
""",
    """
=body:del c -12
=turn:body:unsure acd 28 -12 -19
^been b -50
cancel:@price cd 10 -20
corazon$ ad -15 13
none__above a 11
not:segura abcd -20 -11 28 -21
salgo_de d 12
😅 abd -13 11 -11
""",
    """
any:again bd 22 -37
any:like_a bd 23 -17
los_# c -11
psychosis:claro ac -21 19
substance:use_@drug c 11
texts:my ad 13 -15
varios bd -14 14
""",
    """
=body:controlo abcd -12 -16 -18 22
=rule:heart:yes:lisinopril|losartan|metoprolol|a bcd -28 -18 22
=visit:llevo c -22
^antes ad 11 -13
bien_del ad 14 -10
cancel:hate_to d 11
have__an ac -17 12
have__but c 15
mi_@place d 12
now:aunqu* ad -11 12
resonancia c 12
substance:si abd 18 -27 -13
""",
    """
=signs:had:unsure abc -62 29 -19
=visit:sea abcd -14 -14 -12 24
=visit:seguimos ab 17 -12
@machine abd -36 31 -17
@relative_tenia b 22
done__# c -10
epilepsy_not ad -13 17
get__work ad 11 -11
home_alone d 12
pregnancy:ago ad 17 -17
""",
    """
=visit:answered cd 16 -13
@relative__yo bcd -11 -15 13
fue__o abcd -11 -11 19 -11
heart:bypasses bd 22 -16
i__every bd 11 -18
madrugada ad 13 -14
me__creo abcd -12 21 -16 -17
reacc* b -15
sailed$ a 15
they__was acd 21 -12 -17
you_already b 16
""",
    """
=tag:heart:no ad 15 -17
@date__can b 12
allergy:first_timer a 16
eaten:four_@hours ad -15 16
esta__a d -13
now:at_work ab -10 14
prior:y_ya a 10
substance:esto b 12
you__of a 11
""",
    """
#__la ab 16 -19
=said:prior:yes ab -18 -11
allergy:twice a 15
arroz bc 18 -10
esta__mi a -12
knee bd 15 -11
meds:so b -17
nacio b -10
substance:probl* acd -23 16 -11
""",
    """
=body:vengo ad 11 -11
=rule::yes:would_not_miss ad 13 -10
^muchas ab -22 25
brain:cai ac -18 16
now:sure d 12
old__a bd 12 -19
prior:y_media ac -14 15
psychosis:same_as bd -21 26
""",
    """
mas_y ad 10 -10
organ:infeccion cd 16 -18
ride:at_the a 12
was_@treat ac -19 10
""",
    """
@relative__liver d -14
cancel:se c 20
cobran d -17
heart:races d -11
locke* d 11
meds:to cd 20 -14
number c -22
pregnancy:doing_ivf cd 15 -13
""",
    """
and__ruled ad 13 -13
organ:are_bad bd 12 -14
psychosis:like ac 25 -17
""",
    """
brain:say bc 18 -11
drive:leavi* d 11
eaten:after_the b -18
i__new abd 31 -13 -23
remove ad 17 -17
to__on bd -12 -12
tomo__no d -17
""",
    """
cancel:day abd -11 14 -14
drive:get d 14
effects:siempre abd 19 -21 -14
heart:had b -10
no__got a 11
was_on cd 13 -20
""",
    """
allergy:abeja* a 11
brain:up_with c 10
effects:medicina c 11
every_@day acd -14 -10 17
por__mania ad 14 -14
prior:frascos d 10
""",
    """
=rule::idiom_yes:como_no d 13
^@symptom abcd -31 -26 -17 43
cancel:go b -18
con_mucho d 18
farmacia_me d 11
psychosis:i_did bcd -13 18 -13
would__by a 11
""",
    """
=turn:visit:none:yes a -10
i__@vehicle c -15
not:from ab -19 17
prior:nothing_yet ad 16 -14
queda_de c 11
sali__en a 11
tengo__dos ad 16 -15
""",
    """
=any:might bcd -15 18 -18
=visit:it bcd -16 -17 16
any:matte* d 11
confirmada d -21
presion_ando ad -10 13
substance:manag* abcd -27 -12 39 -24
texts:igual c 10
texts:keep bd -16 18
while__the c -11
""",
    """
=any:understand b 11
@clinician__mania bc -11 13
just_be bcd -11 22 -17
mi_coche ac -14 -13
prior:psychologist d 10
smoot* abd 24 -15 -18
substance:clonazepam acd -11 13 -12
think__is abc -15 -11 16
""",
    """
#__day acd -13 -17 21
=rule:now:no:estoy|ando_~1_ocupad*|manejando| bcd -19 -17 13
=rule:ride:unsure:have|need|got|going_to_~1_ask|se c 12
define_problem acd -14 17 -10
diez abc 14 -26 -19
my__it a -16
remember abcd -20 -45 21 11
""",
    """
allergy:never_had ac -11 13
de_su bd 11 -13
effects:ni a 12
nada__y ad 20 -18
of_this ad 12 -11
psychosis:saw cd 18 -18
the_# ac -25 15
was_too c 10
""",
    """
and__clean a 12
andam* abcd -19 -15 10 12
brain:evalu* ac -18 14
form_i b 13
meds:ningun a 12
substance:@year_limpio a 11
wait c -28
would__@vehicle b 10
""",
    """
=body:known a 11
ansiedad$ acd 12 -13 -19
eso__@relative a 10
figured_i ad 13 -14
how__that c 12
los__dos ad -10 18
substance:up_the d -10
""",
    """
@relative_says ad -18 17
allergy:la_@medicine cd 12 -16
had:diero* cd -11 14
mi__conmigo d -10
now:can_swing ad -10 13
organ:a_night d -11
rhythm a -11
second abd -15 -33 18
""",
    """
=number:big abcd -15 -18 -16 22
=visit:say abcd -15 11 12 -16
got_welts ad -13 14
home:llegu* abd -18 -14 23
now:do_i b 14
que__traigo b 13
the_doctors c 11
""",
    """
brain:blacked_out d 11
comida abd 16 -16 -19
drive:conse* a 15
eaten:cena a 12
nique* a 10
pregnancy:first_trimester d 13
prior:and_done ad 15 -13
telefono$ a -11
that__@person b 11
una_@relative bcd 27 -12 -15
when__were a 14
who abd -10 26 -33
""",
    """
#__was bcd -14 -11 11
=any:ratito ad -11 17
=rule:organ:yes:numbers|levels|enzymes|labs_~4_o acd -11 16 -11
dolor$ abc -17 -14 21
lo__asi d -12
noche_no ad -10 14
prior:tres_y ad -11 15
was_# b -12
""",
    """
=any:top ad -15 20
any:pleas* bcd -21 -13 20
any:up bd 12 -12
aun__el a 12
no_more ad 12 -18
""",
    """
drive:cita ab -15 11
liver_and ac 20 -14
organ:si_pero acd 13 -11 -11
pregnancy:nurse acd -19 -16 18
you__please ad -13 11
""",
    """
any:take_@medicine d 11
brain:the a -13
effects:paso d 12
el__ahi acd -15 21 -14
la__nunca c 13
le__duro d 11
prior:si abcd -13 21 22 -38
took__but ad -11 11
""",
    """
=body:none acd 22 -27 -22
@spanish d 10
buscar abc -17 -18 17
eaten:on b -16
hace_mas ad 16 -12
psychosis:long d 10
repite$ b 10
substance:@clinician_me d -12
the__weeks ad 11 -11
well:las b -10
""",
    """
=any:these abd -12 24 -22
=body:marathons a 15
=rule:meds:no:nothing|none|nada|ninguno|ningun bcd 13 -34 -12
alguien__@fetch cd 12 -11
at__i a 17
had:drip ac -13 17
mejor$ cd 22 -34
no__contestado acd -11 16 -15
para__me c -11
pregnancy:something b 11
pues_ahi acd -15 20 -13
sergeant ad -14 11
substance:las_bodas ad 17 -11
vez_pero a 14
""",
    """
=any:grandkids b -11
=visit:says cd 16 -29
^nary abcd 33 -22 -11 -19
me_once cd 16 -22
not:hablo abd -17 23 -14
ride:do_not acd 12 -12 -20
sacaron__vesicula a 11
that_kind a 10
took__of ad -12 17
well:days_and ad 10 -13
""",
    """
#__then abd -22 -12 18
allergy:heart_@price d 16
chest ad -20 22
effects:de_lo a 11
el__le a -29
the_house abd -16 -11 17
""",
    """
=visit:been c -18
a_dar bd 14 -15
since_before a -11
substance:a_@year bc 11 -14
up_the ad 13 -12
""",
    """
=body:entro d 13
=body:way bcd -16 -16 14
=visit:minutos c 13
adult:los bc -14 -11
but__take cd -17 18
digo__es cd -10 14
el_auto a -15
job_in a 12
""",
    """
=any:tirando a 14
allergy:no_era a -11
any:my_dead a 14
brain:blood bd 12 -13
dice_otra bc -13 13
drive:not_be ad 13 -10
fue__y d -11
my__her bd 15 -11
now:no_a a 10
prior:de_mi a 13
six_@month ad -11 12
""",
    """
mi__todo ac -16 19
new_to abc 17 -20 -20
not:vez cd -12 17
substance:botel* b -13
what_counts b 19
""",
    """
any:sleep_on c 10
are_the abd 12 11 -16
bien__estoy ad 22 -22
brain:me_cai ac -18 16
has__pressure d -14
is__too bcd 14 -13 -18
organ:weak_@body a 11
pueda ac -11 15
who_is ad -15 -10
""",
    """
=any:cumplo ad 20 -16
any:como_no ad -12 14
el_urologo ad -11 11
now:me_viene ad -16 20
ok abc -21 35 -42
ride:up abd -22 -20 26
""",
    """
=said:ride:no d -15
do__remember abcd -20 -11 30 -23
heart:de_eso ab 31 -27
i__prefer ad 11 -15
like__nothing b -10
tomo__se d 12
""",
    """
=any:see a -10
curre* ab 22 -18
entro_duro d 11
prior:medicine b -11
prior:none d 10
se abd -11 10 -11
""",
    """
early$ a -11
fixed bd -13 12
matter_what b -15
segun__ya c 10
""",
    """
=body:lose a -10
=body:neither abc 13 -12 -11
hit__up ad 20 -21
my__patient b -13
pregnancy:a d -16
rango a 13
ride:i_have b -20
""",
    """
allergy:how_would a -10
asking_about bc -13 13
but_have ac -12 14
cancel:got_to d 10
covered$ ad -11 13
eaten:@body acd 22 -16 -16
eaten:can_not ac -21 14
is__lol d -16
prior:psiqu* d 11
ride:me_voy ad 23 -20
so$ abd -15 -36 29
subway a 11
""",
    """
=body:fall a -13
@clinician__not abc -22 -12 15
after_my abd -19 -20 18
am__so d 11
cajon ad -16 21
effects:#_horas ad -14 16
for_@treat b 11
ha_dicho ac -16 14
now:dele ad -21 28
only_the abcd -41 -16 -20 51
pregnancy:viene d 11
well:still acd 30 -14 -22
""",
    """
=visit:arranca cd 21 -21
effects:ride a 18
escri* abc -11 15 -35
have_my acd 12 -29 -12
now:me_@late ad -14 20
substance:drogas c -23
this__please a 11
""",
    """
@relative__called d -11
am__regular a -14
are_good d 14
despues$ ad 11 -14
heart:autoimmune bd 19 -13
not:idea acd -36 31 -26
substance:cafe ab 23 -15
texts:manan* b 12
whitc* bd 20 -11
""",
    """
#_casi ad -17 17
cuenten b -12
hacerme c 12
have__my a -20
me__day ac -21 12
organ:stone* cd -15 10
psychosis:to_me d 15
vet$ a -13
""",
    """
=any:todavia d -14
=lead:visit:yes:on:no bd 22 -20
coming:borreme_de a 11
hable* ab -13 11
meds:bottles bc -11 11
not:trouble abc 13 -14 -22
""",
    """
@clinician_and c -19
adult:docum* cd 13 -12
como__y cd -14 12
eaten:for_after ad 15 -10
effects:tratamiento d -13
lefto* abd -13 -12 22
llego__la bd -12 -17
low__pressure ad 17 -21
pregnancy:cycle ad 13 -13
repla* d 10
tiene ac -10 -12
veces__que cd 16 -15
""",
    """
@food__me ad 12 -12
a_eso bcd -16 -11 19
in__doing cd -14 12
mensa* abc -35 34 -23
now:entro ad 14 -11
now:yet ab -20 11
psychosis:tal ab 15 -10
texts:acuer* b -11
texts:daugh* c 13
""",
    """
about__after ad -15 15
adult:@month_shy ad 12 -11
quiero__me b 11
texts:@texts_@call acd 27 -19 -16
ya__llego ad 16 -34
""",
    """
=body:@clothes ab -14 23
@medicine__presion bd 21 -12
alergia d 10
allergy:all c -15
cancel:so_i a 14
is__we d 14
jeje$ acd 18 -11 -20
number_is ad -17 21
pregnancy:dos_semanas cd 13 -11
pregnancy:esper* abd -18 -14 20
ride:me_i a 10
texts:thanks a 14
""",
    """
=body:spironolactone a 12
adult:legal ad -11 15
eaten:close abcd -10 -18 21 -18
had:primo ab 12 -12
i__@clothes b 13
imaginese$ d 16
organ:treated cd -13 14
pusieron bd -25 13
runs_low a 14
well:happy d 11
""",
    """
=any:paso ab 12 -27
@body__estoy d 13
coming:ustedes bd 15 -12
la__y abc 12 -17 -20
que_necesita bd 14 -12
ride:what bcd -15 -11 19
substance:did ad -14 14
substance:divorcio d 12
to__that cd 18 -29
""",
    """
@relative_@eat b 11
fa a -13
lose a -13
not:bother c -12
""",
    """
=visit:ahi bc -24 -19
any:dios cd 17 -18
organ:malo a 11
seizure_@medicine d 17
""",
    """
#__night c -14
cancel:eso bd -24 21
eaten:do_not abcd -13 -13 19 -11
""",
    """
^sana d 11
brain:in_my bd 16 -17
drive:que_mi ac -11 10
el_@drink d -20
over__at a 12
prior:but_no c 14
puede_ser a -15
substance:un_vinito ad 22 -14
the__lol bd 22 -24
want_it d -13
ya__nace d 13
""",
    """
=visit:bueno abd -15 -10 18
=visit:mail ad 14 -11
@body bcd -46 -22 13
any:dice c -25
cancel:about ad -15 11
cumple bd 12 -10
drive:@relative_and ad 12 -11
had:not_the cd 19 -13
hay_nadie cd -12 14
heart:a_bad a -10
ride:for c -11
substance:tomo_pero acd 20 -14 -12
taking b -11
""",
    """
@clinician__i bd -11 -11
never__@treat ad 15 -11
on_drugs b 12
otras__a ad -12 13
texting_is ad -21 10
""",
    """
=denials:body:0:no+yes b -29
adult:high_school a 12
am__@traffic d -10
can__you bcd -12 22 -12
effects:went abcd 31 -19 -13 -19
entie* abd -20 22 -16
for__and bcd -18 -13 11
now:comes c 12
organ:knows a -11
prior:would bcd -14 23 -11
""",
    """
@clinician__a acd -17 23 -19
asked__yet c 10
heart:still c -14
here__my d 12
las_noches cd -13 17
not:mejor abd -26 -13 28
""",
    """
#_# abcd -35 14 14 -14
biscu* d 18
effects:night abcd -15 -16 -14 25
my__gets d -18
""",
    """
=body:chance d -14
=visit:llueve abcd -11 -10 17 -20
@sick__se ac -14 15
brother bc 16 -17
drive:husband ad -13 11
heart:and bcd -15 22 -16
i__manic ad -13 13
now:neces* abd -15 22 -17
tuve abd -14 -46 13
""",
    """
=body:estoy b -12
=visit:molesta ad -14 14
down$ b -24
home:poncho a 12
inyec* bc -19 14
now:last abd -19 18 -11
prior:white a 10
""",
    """
=body:boss abd -10 14 -26
allergic__not ab 14 -12
allergy:my_body ab 12 -10
allergy:sulfa acd 18 -12 -15
damag* ad -10 20
for_@texts ad -13 15
hablo_de a -13
pregnancy:am_# abd -11 23 -22
""",
    """
@medicine__@body acd -22 27 -15
corazon__roto b 11
eaten:been abd 23 -11 -24
heart:says_# ad -14 11
mi__jaja bc 13 -13
now: bcd -29 -24 18
organ:polycystic d 13
texts:veces c 10
the_oven d 13
went__like cd 15 -15
""",
    """
going__say d 10
legal* ac 18 -12
organ:de_@body ab -12 12
""",
    """
=visit:semana bcd 16 -14 -19
barba* d 14
giving a 11
organ:all_the ad -15 12
""",
    """
=body:fifty ac 19 -13
^@move ab -35 34
^same c -14
both_had b 14
mild abcd -13 -11 -13 25
not:since abc 14 -30 -31
prior:the_second c 12
psychosis:@clinician_que b 10
""",
    """
=body:pasada c -10
any:prefiero_que ab 18 -14
en__carro bcd -10 -21 14
home:en_mi abd -20 -13 25
the__up bd 11 -16
well:sigo ac 15 -11
""",
    """
anoch* acd 26 -11 -23
bites d 15
now:traba* abd 23 -15 -13
prior:but_i c -15
probably_not ac -12 14
""",
    """
#__my b -14
=asks:all:no ab -14 21
@relative_puede a -15
a_otro ad 15 -13
adult:dad ad 17 -13
eaten:meal b -15
me_habian d 13
meds:marzo ad 15 -14
not:test ac -13 14
prior:me_acuerdo ac -15 15
psychosis:pero ad 19 -21
salva d 11
""",
    """
=rule:ride:yes:^_my|mi_@relative abc 31 -34 -32
=visit:verdad abc -14 15 -18
had:vez_en c 16
marcapasos ab -17 12
mood$ bd 18 -10
pero__la d -12
pregnancy:in_# ab -10 11
pregnancy:ultra* ad -26 28
""",
    """
""",
    """
#_esta a -13
allergy:solo abd 25 -12 -11
pregnancy:test_manana c 11
prior:fueron ab -10 -10
still__if d -11
""",
    """
=body:sisters ad 12 -20
^twice abd -12 -10 22
a__casa d -14
cancel:wait_no a 11
heart:toda_la d 11
now:let abd -16 -17 12
organ:every acd -11 -12 19
same_@door bd -12 17
stroke_in d 12
""",
    """
=visit:con bcd -23 12 -12
a__le bc 16 -25
eaten:poquito d 11
not:leave acd 16 -11 -18
prior:la_@stop a 11
sano_y d 17
""",
    """
^otra d 12
ataque d 10
heart:holte* cd 20 -20
sign$ d 15
""",
    """
heart:lie bcd -11 -14 19
now:are c -18
pigs ab 22 -19
ride:someo* a -12
""",
    """
=asks:body:after:unsure ad -12 12
@move__ya bd -12 12
coming:positive ad 14 -11
necessary a 16
prior:got_a cd 18 -12
prior:months a 11
so__sleep cd -14 12
texts:yo c -11
""",
    """
=any:ahora bc -13 -15
=rule:brain:unsure:knocked|blacked|passed|pass|blac cd -18 14
=visit:swing ad -12 17
allergy:cual_@medicine abcd -13 24 -11 -15
be__after b 15
cancel:eso_les d 12
como__seis acd -10 16 -12
other$ ad -15 11
prior:yet ad 19 -16
ride:only ad 18 -16
texts:una ad 10 -17
""",
    """
a__groups c 10
me__over a -10
now:perfecto ad -25 29
""",
    """
=any:entiendo b 19
=signs:body:yes:other ad -19 15
drive:pensa* abc -15 -12 21
fire a 10
gente__mis a 11
los_dos c -10
me_cai c 15
pregnancy:what ab -11 12
substance:en_@date acd -28 -12 18
""",
    """
=visit:che a 11
ahead_and ad 19 -16
effects:normal acd 25 -15 -33
now:guess d 10
psychosis:break_from d 11
riding a 17
sin__por ad 14 -12
substance:cuando bcd -12 11 -14
texts:recordatorios ad -18 21
""",
    """
=any:does abd -21 33 -28
allergy:we c 10
at__@door ab -17 19
had:somew* d 16
i_took ad 12 -17
meds:they b -13
now:shifts bc -13 11
pregnancy:just abcd -27 15 -21 19
ride:that ac -11 17
""",
    """
=body:asked bd -13 -20
did__look a -10
drive:the_senior a 11
eaten:say_i d 10
es_problema bc -12 12
golpe* bd -12 -14
los_analisis bcd -12 16 -11
well:doing_better d 10
""",
    """
=body:baker c 11
=first:body:no abc 10 -22 -23
any:en_@eat ad 27 -23
drive:condu* bd -12 10
nombr* ad 19 -25
prior:injec* d 12
prior:la_primera ad 19 -14
se_decir ac -18 19
""",
    """
=any:sailing a 11
any:would abd -15 -26 16
bring__on d 11
cancel:nomas ab -14 17
consent ad 15 -16
not:ahora a -14
organ:with bc 16 -22
something__liver ac -12 11
summe* abd -11 -16 16
tuve_en ad 14 -13
""",
    """
aa b -12
but_the cd -11 17
effects:tenia_@symptom ad 12 -11
had:pasado bd -10 14
sali_de acd -23 -13 29
sufro bc -11 -10
un__cerebral d 11
up_# d -13
""",
    """
^blood b -16
any:pass abd 27 -18 -10
but__here ad -18 19
did__is a 11
diffe* d -14
me_but ac -11 -12
meds:and b -32
pregnancy:@relative_is bc 13 -18
sabra_dios abcd -25 -16 32 -16
the__@cancel a 11
""",
    """
golpee_duro cd 12 -10
me_llevan d -10
telefono__@call ad 14 -12
toma_pecho ad -13 14
weeks$ abcd -22 -16 -14 29
""",
    """
=any:fine b -29
^analisis a 12
home:viend* d 14
not:bien abc -17 -12 21
psychosis:same bd -17 24
ultra* abc -18 -28 12
""",
    """
^bun d 12
^waiting bcd -20 23 -17
any:go abd -17 -10 23
busin* ab -16 19
diagn* bd -34 13
izqui* ad -14 14
kidneys_like d 13
not_even abcd 39 -19 -24 -18
ride:is_checking cd 20 -14
since_my bcd -22 -21 15
substance:pain abc -15 -12 22
two__but c 10
""",
    """
benadryl c -16
had__in abd -14 22 -21
mi__solo bd 11 -13
now:# abc 13 -16 -14
""",
    """
adult:have a -11
now:@drink ac -12 16
""",
    """
=visit:andele d 11
=visit:junta bd 10 -15
@move__@day ad -16 10
allergy:cosas bd -21 10
downhill ad 13 -10
eaten:yogur ad -12 16
heart:negat* ad 16 -15
my__you d -19
organ:uti_right d 12
well:yet ab -13 13
""",
    """
=signs:brain:none d -19
@medicine_i a -10
ayudo bd -12 14
brain:quest* ac -11 21
cumplo__en ad 11 -11
do__about ad -13 14
pregnancy:a_miscarriage b 11
texts:texting_is ad -10 11
""",
    """
=any:anything ad 12 -11
=visit:handle d 10
^yo bc 18 -39
allergic__nothing a 13
operado abc 14 -26 13
organ:pobre* b 13
well:deprimida ad 18 -11
""",
    """
=visit:si abcd -31 -15 43 -24
brain:ied ac -11 11
decir__mi cd 13 -12
now:por d -14
pickup d 14
pregnancy:@month abd -18 -13 16
""",
    """
meds:pasad* a 11
meds:sabria c 13
pregnancy:asi ad -19 17
""",
    """
=any:dos ab -16 -13
better_@thanks d 12
cancel:para_el abc -14 23 -10
contesto$ a 11
had:no d -19
it_lol ab -14 18
not:seguir abcd -15 -12 -13 19
que__puedo a 14
rezar ad 18 -13
""",
    """
=any:ten ad 18 -18
dump_it abd -17 -12 19
liga b 15
nap__the d 11
now:right bc -14 -13
substance:pregu* ac -15 10
unico abc 27 -22 -17
""",
    """
=any:@eat abcd 17 -15 -14 -14
=body:look ac -10 12
=visit:anda ad -13 -15
=visit:choice ad -15 19
anduv* d 10
but__know d -11
i__about d -16
lesiones d -10
meds:cero ad 18 -17
tengo$ a 13
""",
    """
=visit:decided b -12
depende_de c 14
half__out d 12
heart:dio_de a 12
horita$ ad 21 -20
no__un ad -10 12
now:bien ad -11 18
now:era ad -12 18
now:me_in acd -25 28 -15
pienso__mi b 10
puerta abc -14 14 -13
remember$ bcd -26 21 -15
soy_la a -14
substance:the_bottle ac 14 -13
""",
    """
aca_me d 10
cuantas__@relative abd -14 20 -13
heart:insuficiencia_cardiaca d 10
it__propofol a -10
y__@body ad 21 -18
""",
    """
=body:super a -16
=rule::unsure:mas_o_menos c 11
here_with ab 12 -13
would__lying ad -12 16
""",
    """
=body:twice b -35
=body:un abcd -24 -22 11 17
@body_e a 11
cuarto ad -19 12
loco c -15
ser_un b 10
the__way acd -21 -13 18
voy_al ad -14 12
""",
    """
=rule:eaten:no:fasting|fasted|ayuna|ayunas|ayun bcd -19 -16 16
=visit:as bcd -25 -37 34
calendario cd 23 -10
effects:not ac 13 -21
effects:one b -14
everybody__know a 11
la_farmacia bcd 13 -16 -12
lo__repetir b 12
meds:can_not a -11
meds:to_say bc -16 16
not:expecting ad 15 -13
""",
    """
=said:drive:unsure cd 18 -55
=said:ride:ask b -33
pregnancy:desde ad 18 -15
roto d -12
yes__two a 10
""",
    """
=any:message abd -12 21 -12
=body:clue acd -16 17 -13
any:manej* bd 13 -10
for_now cd 18 -10
""",
    """
=visit:pues b -25
a__se abc -16 12 -10
blessed_day b 11
heart:quien bd 11 -11
not:los ad 12 -21
nothing_yet ad 19 -16
substance:have_is a 11
""",
    """
=body:ultima a -10
@relative_if cd 23 -20
crisi* ad -12 20
duele_la abd -10 19 -18
familia__en a 11
ni_la d -14
older_than bd -11 16
organ:perf a 13
psychosis:chiquito ad 12 -10
soy__tengo ad -17 18
""",
    """
=number:heart:year abd -29 -17 32
brain:conmo* d 14
down__to ad -12 14
heart:there acd -11 -22 18
how_much bd 12 -12
now:@hours c 11
substance:@food abcd 24 -12 -15 -14
the__all cd 12 -16
""",
    """
=rule:ride:unsure:probably|prob ac -11 15
adult:it acd 13 -11 -14
allergy:took_it ad 14 -18
me__hecho bcd -13 18 -17
no__ese cd -21 19
wants_to bcd 14 -10 -14
""",
    """
@month_shy ad 12 -11
a__did c 11
meds:is abc 13 -11 -10
now:espereme_que a 10
now:la_@place ab -11 14
the_numbers cd -12 15
vez__hongos cd 11 -12
""",
    """
=any:tambien acd -12 14 -10
=tag:had:no bd -16 -12
^aun cd 10 -15
a_flat d -18
any:is_as c 10
by__in a -14
cancel:denti* bd 14 -11
comi b -21
emojiyes bd -12 13
had:primeros abd 31 -17 -23
organ:ningun_problema a 11
pregnancy:done ac 20 -12
""",
    """
=body:varias b -11
had_me abcd -12 -10 -12 20
only__it b -10
well:say d -20
""",
    """
allergy:swinging ad -12 13
estaba__y cd 11 -11
forward_to a 11
is__about a -11
meds:quita* ad 16 -13
migraines bc 15 -17
now:misa a 12
on__scan cd 15 -12
que__voy bcd -19 -17 18
would_like acd -24 -12 16
""",
    """
=body:period bd -22 -25
in__@traffic a 11
me__quitaron ad 16 -14
sera cd 13 -20
substance:march ad -11 14
vision d 18
would_you ad -11 11
""",
    """
do__work ad 16 -13
heart:of_the cd -13 16
my_doctors cd 15 -20
organ:revis* d -13
prior:@treat_dos cd 19 -17
psychosis:postpartum abcd -16 -27 18 18
sin bc -48 -21
since$ bcd -22 -38 19
transplant$ cd -11 17
""",
    """
=visit:ones bd -11 11
came_back abc 14 -17 -15
cardi* bd -35 17
estoy_bien c -10
folks abd -24 -13 27
respirar ad -11 18
substance:@treat ab -16 14
""",
    """
=visit:waited abd 21 -12 -15
back__for ad 12 -10
hace__no b -12
is__at a -12
prior:lexapro cd -11 13
running_on b -14
todo__de a 17
transport a 16
""",
    """
=any:weather d -16
@clinician_has ad -10 16
a_cardiologist c -11
meds:cuando d 13
prefer__over ad -11 12
run__my abd -13 18 -20
""",
    """
allergy:que_no a -11
any:warfarina d 13
de__quien bd 14 -12
enfermera cd -17 -16
he__had d 10
me__contestado acd -11 16 -15
meds:@medicine_para d 17
my__self ad 20 -17
organ:of_my ac -11 13
organ:one_uti a 14
texts:hace ad 18 -17
""",
    """
adult:nietos bd -11 15
before_you b -12
drive:the_driver ad -22 17
prior:would_be b -11
quit bc -11 -19
ride:van ad -16 12
strai* abc 26 -26 -18
""",
    """
=body:falta abc -24 -20 25
=body:polen a 13
=visit:counting d 14
adult:i_was ac -13 14
all__you d 11
cancel:esper* ad 22 -23
coming:@thanks abd 24 -12 -17
effects:my_allergies c 11
now:otro abd 28 -10 -24
organ:i_do ac 22 -19
""",
    """
#__hace a -12
=any:arriba ac -18 10
now:las abc 14 -16 -17
one__at ac -14 11
pregnancy:para_el d 12
sobrina c 11
the__here b 12
to_latex a -16
""",
    """
=body:liver bcd -21 -20 12
@move__an ad 16 -15
atten* abcd 18 -11 -10 -13
buena d -12
de__estaba ab -13 12
de_acuerdo abd -11 -14 11
effects:empece c 11
no__han d -12
pregnancy:eating d 11
""",
    """
=body:weddings a 10
=visit:jaja abcd -36 14 -21 23
dizqu* a -10
meds:i_am ad -14 17
psychosis:would_not c 12
""",
    """
=rule:had:no:new_to bd -12 10
en__historial b 11
meds:the_names d 11
ojala ac 18 -19
pero__y d -14
psychosis:my_mind a 11
substance:@drug_todas d 11
substance:ok abd -14 -18 26
""",
    """
^went ab 12 -23
allergy:era acd -20 23 -15
del_@clinician ad 11 -12
ride:toget* ad -13 16
""",
    """
=body:due acd -29 -20 35
=body:knock a -10
@relative_sabe abc -11 -23 27
^stage abd -13 -10 23
a_good bd -12 15
brain:nobod* ac -10 17
had:y_otra c 16
heart:years ab -17 -17
heart:your ac -12 10
utis$ cd -14 21
weaned b -13
""",
    """
=body:siempre d -17
drive:might_@drive c 11
entendi abd -33 36 -18
had:ambulance c 11
prior:had_nothing ad 11 -10
prior:probado c -21
ride:viene ab -22 10
she_says ac -12 13
""",
    """
not:voices ad 19 -14
now:inconveniente d 11
organ:up acd -17 17 -17
psychosis:that d -13
relap* ad -16 16
substance:on_@food a 10
""",
    """
and__come ad 11 -10
few_times cd 16 -11
i_go cd 16 -16
mi__toma abcd -17 33 -15 -16
over_a ad -11 12
un_caldito d 10
""",
    """
=any:sabria ac -18 24
=visit:permission bd -16 20
america abd -12 20 -18
cancel:como_sigo cd 14 -12
heart:need c 10
is__old ad 17 -21
""",
    """
hace__@year ab 15 -37
is__good ac -13 14
no_cops ad -15 13
orden* bd 17 -20
organ:but_my ad -12 11
wants__know bc 16 -15
""",
    """
=tag:had:unsure bcd -27 31 -57
=visit:chat bd 16 -11
am_bringing ad -16 19
cancel:yes_@cancel abd -11 21 -16
coming:keep_my ad -12 13
ha_dado acd 23 -13 -13
i_come acd -15 -15 10
last__the a 12
me__solo a 12
not:@relative abc 16 -28 -12
prior:six ad -12 19
supplements abd -16 30 -26
texts:was ab -14 22
took__it ac 11 -19
""",
    """
=body:error ad 13 -12
=number:heart:minor ad -15 10
^digale b 10
^irregular cd -17 20
allergy:on_it cd -20 14
coming:be_there d 10
there__one bcd -12 -10 13
""",
    """
=said:yes:the_last_word_after_a_correction acd -10 -16 25
coming:dia_en ad -17 17
faltan__analisis c 11
not:figured ac -14 15
pregnancy:possi* a 12
un_momento abcd -29 40 -11 -25
we__find ac -12 15
week b -21
""",
    """
=body:negarlo ad -11 17
brain:acv d 12
mind c -13
often a -10
""",
    """
=body:mamar d 13
=rule::yes:of_course bd -12 15
=visit:novedad ad -16 16
=visit:texted ad -17 13
@clinician_thought bcd -19 19 -16
@english$ abd -21 30 -23
^dudo cd 20 -12
go_right d 10
heart:cuenta abc -15 22 -20
hicie* b -17
pregnancy:come ac -17 10
ride:handl* d 14
substance:@drug_and acd 18 -11 -12
substance:mota a -21
thought__was c -20
""",
    """
=any:estuve ad -10 14
any:down d -13
drive:i_@drive abcd -17 13 -21 11
injec* d 12
ride:not_get ab 13 -11
""",
    """
#__limpio abd -13 -10 16
eaten: cd -16 -15
is__time c 15
mande* abc -26 28 -29
ride:mi_ma ad -15 21
se__se bc -12 11
well:are_not a 13
""",
    """
=body:donde d -12
=visit:super bd 10 -14
adult:under* ad 14 -11
era__resulto d 12
i__seeing ad -12 16
ride:mysel* ac 12 -14
si__aunque d 13
""",
    """
=visit:baja abd -16 -16 16
confidencial b 15
drive:pense ad -11 12
nerviosa bcd 21 -16 -25
no_@cancel b 11
now:ok bd -29 14
sabe_yo ac -18 18
""",
    """
@relative__@year b -14
amanezca_de c 12
heart:de_los c 10
pido b -12
pregnancy:le bc 10 -24
prior:ninguna c -13
substance:of b -14
""",
    """
#_dias abd -24 -11 21
=body:either ad 23 -22
^aca d 11
allergy:polen a 13
and_said a 13
drink__# ac -10 13
eaten:estomago d -13
heart:medic* d 12
not:@clinician bcd -25 13 -28
""",
    """
^that bcd 14 -62 11
allergy:una_pulsera ad -11 14
casit* d 11
me__mismo b 11
right_in ad -13 14
seized d 12
texts:her b 11
voy__no ac -19 15
""",
    """
=body:ahi c -15
a__ago d -10
drive:@vehicle_y c 15
es_el acd 17 -12 -18
got_nothing d 12
""",
    """
=visit:llego d -14
home:by ac -12 10
not:bloodwork c 11
quiten$ bd -21 25
""",
    """
^fumo abd -20 -16 12
de__o d -16
ella$ d -12
the__were ad 21 -19
""",
    """
=body:oxicodona d 11
any:total* abd -13 -11 22
botel* b -13
drunk ad -21 14
effects:like bd -25 11
effects:pero_ya d 13
en__estoy a -14
heart:to_my ac 14 -12
now_lol a -11
tongue ad -14 10
""",
    """
allergy:al acd 23 -17 -29
andab* cd 11 -13
cerebro abcd 24 -10 -11 -10
i__yes ac 21 -30
other__are d -13
passi* ad -11 18
prior:a_week cd 12 -15
take__@medicine ad -13 11
wild__not ad -14 15
""",
    """
=body:we bcd -19 18 -16
^ningun a 13
any:it b -12
brain:never_had ad 12 -10
home:hora ad 19 -16
""",
    """
=any:leave a 11
=body:llevo abd -19 -13 11
abuelo bd 13 -11
drive:someo* abd 27 -16 -17
me_when d -18
now:@day_a ad -10 13
ride:be_able c 11
what_have abd -11 -15 20
""",
    """
=any:idea acd -24 26 -15
=body:encebollado bd 18 -11
brain:una_conmocion cd 11 -11
de_que a -15
discontinued a 10
esta_de a -19
notic* ad 10 -11
ponga* d 10
th ab -24 12
""",
    """
=any:pero b -20
=said:safe:yes abd -33 -17 46
dira$ ac -13 15
home:mi_cama ad -11 15
the_days ad 15 -14
the_other ac -33 13
""",
    """
=any:slept b -13
@drive abcd -12 14 -39 12
^@drug bd -49 16
heart:halla* acd 16 -11 -10
heart:por_mi b -17
heart:resul* abc -11 -11 17
now:court a 14
pacie* cd -17 13
prescribed d -11
""",
    """
=tag:substance:other cd -15 14
allergy: b -10
had__me bd -15 12
organ:once bcd -12 30 -38
tried_@treat cd 13 -18
""",
    """
=visit:asi cd -36 18
^el ad 12 -29
allergy:hinche ad -10 17
allergy:mala_reaccion a 10
any:de_parte b 11
drive:why bd 18 -11
drive:y_no d 11
heart:the_bad ad 19 -19
psychosis:nadie a -11
substance:drink_more ad -11 10
""",
    """
=body:@drive abcd -25 12 12 -12
=body:something ac -43 22
^segurisimo bd -11 20
guys cd -17 16
""",
    """
=asks:visit:after:none ab -14 15
any:pronto c 12
cayo__me a 12
do_you abcd -39 30 -12 -25
""",
    """
a__by d -15
believe b -15
feas ad -14 18
heart:says_i cd 11 -11
i__week cd -10 14
""",
    """
=any:meatloaf a 10
=lead:body:yes:0 bc 33 -87
eaten:yes b -20
effects:muchas ad -12 16
i_bring b 18
know_what b -20
mull c 11
que__tenga c -10
""",
    """
cancel:show_up a 15
checked$ ac -20 22
me_dieron bd -30 14
my__my b -23
""",
    """
=any:trying bc -12 10
ahori* d -24
drive:dejan_@drive ad 13 -12
heart:high abd -32 -12 15
skipp* b -17
""",
    """
#__sober bd -12 12
ese__tengo ac 14 -12
heart:mi_corazon b -12
now:for_next c 14
organ:pregu* bcd 19 -16 -12
segun__si bc -12 12
well:a_la ad -10 17
well:the_pain d 18
""",
    """
=last:visit:yes abcd -40 -29 -13 38
adult:do_not ad -20 12
cancel:wife bcd -17 12 -14
effects:not_that a 10
some_but a -13
""",
    """
=body:pueda ac -13 13
a__two c -14
adult:and abd -17 -16 20
cancel:lunes abd -26 -13 20
estoy_viendo c 14
me_esta bd 12 -21
not:yes acd -25 32 -22
organ:uti ad 14 -21
personal$ ab -15 23
pregnancy:@food a 15
substance:es_el ab 18 -13
tienen bd 21 -13
""",
    """
=body:everybody abc -27 25 -16
=rule::asks:what_is d -22
@call_you bd 17 -12
@insurer__el ad -10 13
allergy:puse abd -23 -10 21
heart:watch acd -10 22 -15
house b -19
los_rinones ad 20 -20
mi__puede a -15
""",
    """
=any:@open d -23
@clinician__can d -12
is_@treat ab -13 16
muy ad 12 -42
not_heard ac -12 14
quien abcd -24 20 20 -25
""",
    """
home:pharm* a 11
""",
    """
am__and abcd 26 -14 -17 -19
heart:mi abcd 11 15 -19 -35
la__lo ac 10 -17
my_army a 14
not:liga b 15
substance:corrieron d 11
""",
    """
be__@medicine bd 18 -17
substance:sundays ab 15 -13
""",
    """
=visit:misma a -13
=visit:passed a 12
@sick__of d -11
am_back bd -15 12
andel* ad -10 20
crazy c -21
le__yo b -15
prior:del ab -15 12
veces__@clinician cd 11 -11
vivo__mis ad 14 -12
""",
    """
=denials:body:1:none bcd -17 10 -37
any:hold b 14
had_none b -11
made_my cd -12 15
meds:frasc* bc -11 13
my__trying b -11
my__was a -10
prior:through ad -10 13
skipped_@food ad 25 -19
""",
    """
=any:go cd 13 -10
=body:salido c -12
^para abc 31 -26 -33
a_weak a 12
had:de_joven abd -13 21 -20
now:to_be d -14
que__sento ad -10 10
safe:i bd -11 15
say_no ad -33 20
""",
    """
=any:class a -15
=visit:mine abd 23 -22 -13
^bp b -17
^put a 11
adult:sophomore_in a 12
allergy:tolero_me d 11
meds:como bd -25 14
not_need c -12
seria_lo ad 14 -10
surgery_in a -11
""",
    """
any:did_not a -11
llevo__horas a 12
una__hace c 14
""",
    """
=rule::refuses:not_~1_understand b 11
@sick_turkey a 10
cancel:have_to b 11
de__infarto b 11
home:ponch* a 12
i__me cd -15 17
if_that bc -11 13
now:back d -25
substance:dad b 16
vez__alta c 13
will_nap d 11
""",
    """
drive:my c -20
having__my cd 18 -21
morfina ad 12 -11
newbie d 11
not:escribir abd -18 21 -10
not__doctors b -10
organ:@treat_hurt b 14
paid b 15
yet$ acd -14 28 -40
""",
    """
=denials:body:2:unsure b -26
=said:safe:ask bcd 29 -26 -42
llamada ad -16 11
ni_fu c 12
organ:@body_e a 11
soy_hipertensa d 12
""",
    """
allergy:makes_me bcd -11 23 -20
allergy:nomas_a a 15
come_to b -14
home:waiting_on a 10
manza* ac -18 19
me__ever d 10
not__she ad -18 13
now:los_@day ad 18 -13
on_her b -15
pero abd 10 -32 -10
should abcd -15 -15 26 -11
singl* ac 21 -21
""",
    """
and__had b 11
en_ambulancia ad -11 12
las__dormir d 10
meant c -10
on_@move c 12
quedar d 16
ride:que_me ab 14 -12
usted* abcd -13 29 -33 -14
well:fin ad -14 24
""",
    """
=body:recreationally c -12
=rule:texts:yes:prefer|prefiero|rather_~2_text*| ad -24 26
estoy__de ad 15 -18
heart__a c 11
niner* c 12
no_consegui a 11
psychosis:que_no ad -14 18
ship a 16
some__not ac -16 10
""",
    """
en__no ab -18 17
give__day bcd -20 18 -21
strong abcd 29 -15 -14 -18
told__but a -14
two_heart d 10
""",
    """
=body:time c 11
allergy:had_a a -11
cocinando$ ad 16 -12
este__me bd -10 16
organ:doctor abd 12 -18 -16
substance:murio d 13
""",
    """
=visit:pick bc -18 -13
^her bc -14 15
could__stress cd 17 -13
dije__la bd 14 -11
le__pero ac 12 -12
multivitamin bd 17 -21
psychosis:break abd -20 -11 21
sigue* c -13
somewhere__the cd 16 -12
spray$ cd -13 17
""",
    """
any:de d -15
coming:not_be ad 29 -26
eaten:day ad 12 -16
effects:en abc -14 13 -15
hacer a -12
i__till ad -15 19
la_bola abcd -14 -15 27 -14
me_quito b -15
medicamentos ad 18 -20
que_llaman bd 14 -14
results acd -11 17 -20
substance:maybe abcd 22 -13 -15 -13
""",
    """
=signs:brain:unsure+yes cd -12 11
descartaron$ a 18
esperando__@relative c 13
meds:nada_mas ad -33 33
psychosis:old_@clinician bcd -12 22 -12
sure_my c 13
texts:hold b 11
well:could_not ad -15 14
""",
    """
@body__work ad -10 16
allergy:en_la a -11
any:with_me ab 14 -11
as_last ab -15 19
brain:said abc -15 -11 15
found_another abd -12 -12 21
iba__pero ad -17 18
mareos acd 11 11 -24
ni__acuerdo cd 14 -11
organ:igual b -16
oven$ d 12
pregnancy:matter abd -12 16 -10
prior:had bcd -15 -12 14
psychosis:acted_me c 11
""",
    """
baby__and bd 14 -13
cardiopatia d 11
coming:alrea* ad -13 22
expediente a -15
now:works abd -22 -24 35
substance:la_cuenta b -13
""",
    """
=body:has acd 12 -31 -14
=body:rather bcd 22 -13 -18
allergy:worke* ad 13 -10
coming:on abd -33 -25 27
had:does c 12
into_it acd -15 19 -17
las_quitaron a 10
mean abd -12 21 -21
nervous b -17
substance:noches cd -10 14
temprano_del ac -10 11
would__@drive ad -14 16
""",
    """
=body:mas cd -16 -14
are__over ad 16 -16
esta__no b -10
organ:norma* abcd 27 -16 -10 -20
pero__dos a 14
pregnancy:test_at c 12
prior:not_work ad -10 13
the__# b -26
un__nomas acd 10 -12 -13
""",
    """
=any:tell bcd -30 23 -18
blood_test ac -12 14
cane ad -11 13
eaten:ratit* ad -10 14
have__be b 10
no__dormir ad -18 15
now:confirmo_en c 11
now:either_way c 13
""",
    """
=body:breathing acd -14 -13 23
=body:my c -11
@drug__once ac 13 -11
coming:let ad 14 -15
gallbladder bc 14 -21
psychosis:veces_oigo cd 15 -12
substance:borde* abcd -17 -13 25 -11
when__heavier cd 15 -14
""",
    """
=body:nah abc 27 -16 -22
=tag:effects:unsure bd -27 -11
@cancel__no abd 24 -11 -21
@person bcd 18 -14 -15
a_stick d -16
alta__de ac -13 11
arriba a -17
de_tila b 11
elect* bd -30 17
have__was cd 12 -12
home:ya_llego d -10
now:digam* cd -15 13
quiero_@cancel abd -20 -14 25
unfortunately bd -14 18
""",
    """
=body:lol ac 14 -23
=body:tried bcd -19 -21 12
any:objection ad -18 20
brain:saw cd 12 -11
drive:coche b -11
los__me ac 20 -17
meds:inyec* bd -16 23
prior:no_@medicine cd 19 -26
see__is cd 15 -14
tests$ acd -16 22 -13
""",
    """
=body:borderline abcd -11 -22 26 -21
any:no_estoy ac -13 14
biops* cd 10 -11
de__cosas d 13
home:just ad -12 15
organ:orina* cd 15 -10
ride:mi_@relative a -13
ride:who_is cd 12 -12
were__little cd 12 -11
""",
    """
=body:remedios abc 18 -11 -15
allergy:ese d 10
cleared abd 21 -16 -22
dis$ ab -10 16
had:se_siente c -10
never_have ad 18 -10
now:agend* c 12
organ:nefro* bd -13 22
psychosis:on_my d -13
thing_i ac 14 -11
""",
    """
allergy:just abc 23 -20 -15
allergy:medicina bd 18 -14
en__la a -11
i__there bc 18 -25
long_ago a -15
my__the ad 14 -19
organ:knees_bad bd 13 -11
pregnancy:trabajo d 11
""",
    """
allergy:the_stuff a 11
cancel:@drive d -14
ecogr* c 12
en__un b -11
heart:good_as c 12
me__quejar a 10
no_traigo bd 16 -10
postpartum abcd -16 -27 16 21
running d -18
time__the a -12
tomo abc 15 -10 -15
""",
    """
i_live a 15
organ:al b -22
organ:gallb* bc 14 -23
substance:@month_ago d 11
vigente d 11
""",
    """
=any:this bc 20 -49
=visit:nadie abd 18 -17 -21
@drink_only a 12
drive:esposo ab -12 17
heart:hipertenso ab 10 -11
melli* d 14
now:calendar a -10
siente__la b 10
substance:if_i acd -19 -10 13
""",
    """
=any:tube ad 15 -10
allergy:hallucinations abd -15 -11 25
effects:a_few abcd -10 -11 -10 17
ninera c 12
now:would_not ad -23 23
pregnancy:breast cd -11 18
there_but ad 20 -11
""",
    """
=any:tantito ab -10 16
any:ya_comi d 11
chang* abc 18 -19 -22
got__too d 11
psychosis:schizo ad -12 21
""",
    """
=body:abstemio ad 21 -13
^drank d 15
coke__@day ad -13 16
cost a -10
i__taking abd -20 13 10
manana bc -27 21
not_skip abd -11 -13 20
organ:but_not ad 16 -16
psychosis:@relative_says b 12
psychosis:descartaron a 14
substance:mi a -10
""",
    """
cancel:confi* abd 28 -23 -26
concussion_count b 10
had:#_@year bd 10 -12
los__bien ac 16 -10
not:like c -23
prior:medicines bd 17 -16
substance:fumo_@drug abc -14 -14 15
""",
    """
#_it ad -11 13
=any:minutes abc -16 10 -13
=rule::proxy:es_el|la_paciente a -14
=visit:sigo abd 12 -19 -15
coming:morning cd 12 -17
con_mi bc -45 26
heart:going_to d 10
se__han d 12
substance:you_@call d 10
was__so a -16
was_adopted cd 13 -13
""",
    """
=body:already abcd -29 34 -14 -13
=body:nunca abd 28 -57 -50
@insurance_card bd 16 -11
a_new d 15
soy__los b 13
""",
    """
cryin* ad 18 -11
psychosis:y_otro c 14
rather__@call b -12
substance:marzo d 11
texts:is_better b 17
well:persona ad -18 18
y_me bcd -33 -15 21
""",
    """
=visit:@drug b 12
any:defin* d 15
dejeme abcd -30 -24 40 -23
me_sirvio ad -13 21
muchos ac -11 -18
pregnancy:nuera bd 14 -12
pregnancy:pecho_en a 11
since_college a 14
""",
    """
@clinician__so bd 11 -13
bypas* abcd -30 11 -13 12
cancel:manan* acd -23 13 17
coming:am_out a 13
have__@call d -14
one_who ad 19 -17
organ:from bc 10 -23
weath* d -18
ya__quien ad 13 -11
""",
    """
abajo cd 16 -16
catch* a 13
do__hold a -14
habri* cd 26 -24
ride:it a -12
worri* bcd -11 -16 13
""",
    """
=body:wants abcd -15 13 11 -19
cambi* c -14
coming:trying_to c 11
is__and abd -14 16 -14
now:let_me cd 13 -12
""",
    """
@drink__la d -12
any:de_la ab -17 17
es__por bc 14 -15
everything_else ad -13 13
organ:half_my d 14
organ:ok b 10
prior: ab -17 -19
""",
    """
does__go abcd -18 27 -17 -10
hasta_me d 14
one__not b -14
postcard a 13
things__i cd 17 -16
""",
    """
=rule:texts:yes:this|este_~1_is|es_~1_my|mi_~1_n d 11
=tag:brain:yes a -11
effects:@hours ad -19 18
""",
    """
a__reaction ad -18 15
adult:high a 12
at_@food b 11
had:somewhere_else d 16
home:@clothes abc -23 18 -10
i_ran cd 15 -14
the_test a -12
well:for ad -31 27
""",
    """
=any:de b -18
=body:these b 11
=tag:psychosis:no abc 20 -19 -25
any:no_se c 13
coagu* d 11
drive:voy_sola ad -23 26
eaten:las_# a 10
eco__no a 12
heart:beats c 12
morph* bd 13 -18
pensamientos a 14
pregnancy:i_pump abd -16 -12 26
the_text ad 21 -15
well:as d 19
well:this abc -15 21 -24
""",
    """
coming:ahead ad 23 -22
coming:stay a 12
cycles ad -13 17
effects:de_los c 12
left_side d 12
mis_gatos d 12
ride:@relative_in ad -18 23
todo abc 28 -38 -39
""",
    """
=body:dizque a -10
heart:in abcd -34 14 -12 10
my_@animal abcd -15 33 -11 -24
not:stuff ac 25 -17
time__will ac -12 12
""",
    """
=visit:anyone ac 10 -19
acaso ac 16 -25
any:repeat ab -12 12
prior:@medicine_then ad -18 19
texts:certain b 13
well:bien_@thanks d 12
""",
    """
=body:panel a 12
dan_@medicine d 11
now:#_de ad 12 -11
nubes$ bd -11 11
organ:repit* bc 16 -11
prior:said_no a 11
ride:find bcd -21 16 -17
""",
    """
=body:izquierdo ad -14 14
@food$ c -17
cancel:can_come ab 17 -10
heck_yes d 10
psychosis:twice d 14
still bc -47 19
""",
    """
^email ad 14 -12
es__los a -11
home:would c 10
not:put ab -21 11
ride:the_day abc -15 10 -12
usaron d -10
""",
    """
cancel:otra ab -24 22
class$ a 17
enough a -11
home:recoj* a 13
in b -12
no__paciente abd -11 16 -10
prior:que_buscar c 12
substance:las_noches cd -10 14
youngest__# ab 15 -11
""",
    """
=body:liar ad -13 13
=body:presion bc -12 -20
=body:said abc -30 -12 23
=denials:visit:2:none ab -11 -24
heart:tomo abcd -32 -21 15 16
pregnancy:@date bcd -14 -12 15
psychosis:no_hay a -10
took_it c 11
""",
    """
=any:repetir b 14
any:biscu* d 12
cancel:hers ad 17 -19
dos__la ab -17 -13
heart:cardiology_@visit c 12
piedras__rinon d 13
pregnancy:terce* a 11
""",
    """
^@vehicle abc 36 -32 -23
^nop ad 22 -13
^tolerated ad 14 -11
^trying cd 17 -10
drive:¿ a -12
it__running b 11
just_prayer a 15
meds:sin abd 23 -13 -15
pero_sin ac -11 14
substance:@medicine b -23
""",
    """
=any:full bcd -14 -12 20
=rule:organ:yes:fatty_~1_liver d 11
@call__is b -11
had:done_it c -14
med abd 34 -15 -34
nobody_ever ac -17 19
si__esa b 12
substance:a_night ad -14 15
""",
    """
=rule:heart:yes:hipertens*|hypertens* acd -13 -18 20
=signs:coming:no abc -25 -16 18
diari* abcd -20 -27 -30 37
girl$ ad -16 18
had:hoy bd -16 13
i_@drug ad 13 -17
organ:follo* cd 12 -12
""",
    """
^post cd -13 10
and__took cd 12 -11
ask__in d -12
not_get bd 11 -23
well:cocine ad -11 14
""",
    """
=any:repeat ab -12 12
^doctors d 13
never_been d -25
now:me d -14
ride:shoul* abc -12 -29 23
soy__nada a 12
""",
    """
=body:dos abd -26 -37 33
=body:laugh cd -14 16
=body:traigo ad -16 11
=denials:body:0:unsure+yes ad -28 16
allergy:only abcd 56 -48 -41 -22
allergy:would_i a -10
any:street_we a 11
becau* c -24
called b -30
dicen_que abc -25 -23 15
i__nothing ad 19 -16
me_inyecto ad 15 -14
substance:bong d 15
texts:is_my abcd -17 -40 10 16
""",
    """
=any:amable ab -11 19
=any:less bd -16 11
=said:ask abc -11 13 -19
@stop__# a 14
@vehicle__had ab -13 12
allergy:remem* cd 12 -29
any:ningun_anticoagulante a 12
cancel:me_off abc -14 21 -11
eaten:so b -11
el_@hours a 10
my_@medicine a -17
now:ni d 12
organ:would_not d 10
pharmacist$ c 13
sleep__is d -12
""",
    """
=signs:any:none:known_of+unsure ac 13 -10
in__this ab -16 14
""",
    """
@cancel__it bd 25 -27
^obvio acd -13 -12 23
con_los a -11
drive:hijo ab 10 -13
next_@year ad 18 -16
ride:if_not cd -12 13
texts:si_pero acd -10 -18 20
""",
    """
allergy:hasta ad 20 -15
dejam* abcd -11 -27 34 -26
embarazada_no ac -15 15
entran a -11
heart:passed ad 13 -15
home:camino ad 20 -14
meds:all_of abd 17 -11 -16
no_estaba d 15
organ:el_ultrasonido bc -10 12
out__my b -10
prior:no_quiero b 12
que__tengo b -11
the_shop a -13
""",
    """
=body:ticker bcd -18 -18 13
and_sound ad -11 15
cancel:@medicine ad -28 15
cancel:til_i c 13
de__# a -16
estoy__con abcd -18 -14 27 -14
not:cuadra ad 18 -17
not:for abc -17 23 -15
not:up cd 15 -12
ride:him d 10
texts:la bcd 16 -13 -24
woke__with c 12
""",
    """
drive:now ab -14 11
heart:up_and cd 22 -18
home:that_was abd -17 26 -17
knees$ a 12
pregnancy:after abcd 15 10 -13 -24
pues_si ad -16 20
viene bcd -11 -25 11
""",
    """
=body:pobrecito b 14
@call__this b -11
a__do b -12
allergy:was abc -12 -17 17
any:last_night bd 13 -19
did_me bd -14 13
effects:side d -11
ni_yo ac -14 17
prior:@drink a 14
rathe* bcd 20 -33 -16
strokes$ b 11
time_and d 11
""",
    """
=signs:had:no+yes c -12
allergy:a_la b -15
brain:have bd -33 16
can__the ac 21 -18
does__@ride b 12
drive:car bd -24 15
heart:not_get ac -10 13
me__muy ad 19 -14
pero_ahora ad -11 14
pregnancy:senor a 17
psychosis:la_@clinician a 11
texte* c -11
""",
    """
=rule:eaten:yes:smoothie|shake|licuado|milk|lech ad -34 27
=visit:turno abd 12 -23 -12
cancel:cita bd -42 21
home:dejo_en ad -11 15
mucho__mi d 11
necesito$ a 12
organ:no_me b 12
""",
    """
drive:taking_my ad -24 25
no__todavia a -15
not:soltar ad -10 12
not__text b 15
que_vaya c 11
silly cd 16 -14
them$ c -16
""",
    """
a_ir abd -23 14 13
can__@treat ad -12 13
coming$ ad -19 16
duro__pero d 11
effects:cuand* b 12
pensado$ c 14
prior:de_tila ab 16 -16
regla__irregular c 11
veint* b -10
yo__he ab -22 24
""",
    """
=body:does ad -22 -13
for__no ad 21 -18
of__@holiday ad 14 -14
""",
    """
@call_una d -11
any:aspirin bd 15 -11
esperando__de d -13
more__the ad -20 20
nobody_told ab -13 13
say__am bc 13 -11
""",
    """
allergy:los bcd 11 -15 -21
am__text ab -17 22
in__do c -11
meds:been a 12
""",
    """
=body:anestesiologo bcd -10 19 -11
=body:later bcd 22 -12 -16
ay b 11
had:my_first abc 15 -25 -12
high_blood abd -14 -26 20
picture d 10
substance:years abcd 37 -15 -24 -31
""",
    """
=visit:lift a 12
any:empty a 13
any:not_on ab 13 -10
for__pressure b -15
hambre$ bcd 14 -12 -17
in_@medicine a 15
le__estoy b 16
no_salio ac -12 13
psychosis:these b 11
street_we a 11
substance:tres d 11
texts:esta ad -20 19
viejo b -17
""",
    """
=body:creatinine a 11
=tag:effects:asks abcd -12 41 -14 -36
doble a -12
not:muy ac -14 17
not:tested acd -24 28 -11
organ:colon a 18
road a 18
she__the b -10
well:feel abc 24 -30 -20
""",
    """
=body:@stop c -16
=body:positive abd -19 -16 13
^puede abc -20 -15 21
after__do bd 12 -15
it__found ad 11 -12
medico acd -19 19 -15
of__was a -10
psychosis:hablaba d 11
ride:mujer ac -17 19
tengo__la a -18
""",
    """
coming:be bd -25 14
only__of a -11
papa b -26
""",
    """
=said:adult:ask cd -32 11
@month__@drug ad -12 13
equivoque c -11
for__or acd -16 14 -10
heart:with c -16
home:on_him a -12
substance:a_mi ab -10 11
""",
    """
=body:feas ad -12 15
am__those a 14
psychosis:all acd 29 -16 -23
""",
    """
=said:now:yes abc 10 -45 -25
@eat_already a 10
^le bcd -14 21 -28
a_# c -11
el__para b -20
now:ask_for a -11
organ:and_liver ad 16 -15
""",
    """
@call__favor abd -14 20 -10
adult:two ad 15 -23
depresion ad 13 -16
dijeron$ cd -12 13
pregnancy:since ad 18 -18
""",
    """
apenas__a d -12
brain:ningu* a 11
drive:decid* abcd -24 -16 31 -12
estuve__no ad -18 17
me__puesto abc 12 -10 -13
moved__is a 12
now:clock ad 23 -16
recov* acd -14 -12 11
substance:@medicine_than cd -11 16
""",
    """
@medicine__@symptom acd 28 -22 -18
buffet bd -12 15
heart:anoth* a -14
heart:my_physical ad 17 -11
it__then bc -14 11
meds:nothi* abd -12 31 -18
now:shift abd 24 -24 -24
stays_asleep c 11
y_le acd -18 14 -17
""",
    """
@medicine__my a -26
about__in ab 15 -10
all__to d -14
all_the ab -16 18
any:yet ac -11 11
caballo a 11
cancel:@wrong ab 13 -12
cancel:hora b 15
hour c -23
texts:confi* bd -10 18
""",
    """
@relative_esta c -22
brain:estud* cd 14 -13
no_nothing d 12
psychosis:psychotic_break ad -12 15
reall* b -16
texts:pensa* ac -13 18
that__gave ad 13 -15
time__a acd -20 14 -10
well:sigue ad 11 -15
""",
    """
=any:todo abc 24 -26 -29
=body:try a 12
=rule:now:no:luego|despues b -20
cabinet__a d 17
had__psychotic ad -10 13
not:drip ac -17 21
not__knowledge c 10
pregnancy:today a 11
prior:@symptom b 16
you_@call bd -17 14
""",
    """
=body:pretty b -11
me_atendio b 12
organ:ultrasonido bcd -17 20 -12
psicosis__hace ad -15 15
ride:a_casa d 13
ssri c -11
""",
    """
organ:la c -15
psychosis:about c -11
que__digo c -11
would_prefer ad 11 -15
""",
    """
any:mensaje ab -18 13
cousin c -18
drive: bd 11 -17
drive:viene ac 18 -10
hers ad 11 -13
now:my_@call ab -17 13
on__@date abcd -22 16 11 -17
package a 11
problema abd -23 -26 17
ya__todo ab 11 -15
yes__sure a 12
""",
    """
=body:different b -11
=denials:body:0:yes abcd -52 19 -17 22
=said:home:unsure abcd -13 -22 31 -22
done__@relative ab 14 -11
night__is ad 11 -11
one_after ab -13 11
pee__i d -10
substance:@date_so b 10
substance:tengo abc 17 -12 -22
toma_@medicine bd 16 -19
""",
    """
=said:prior:no acd -13 -22 16
@stop__when a 11
do__it abd -19 -20 16
heart:#_and c 11
no_worries a 13
to_that acd -18 -16 11
""",
    """
=any:home b -10
=body:@day b -18
=body:hated a -13
degre* bd 15 -13
heart:un_infarto bd 15 -15
if__could cd -12 11
le__los abd -10 17 -13
me_again d -10
shellfish a 13
the_books d 13
""",
    """
can__off ad 12 -10
de__un abd -16 -18 23
heart:rate cd 11 -12
heart:tengo_de ad 12 -11
the__yes abcd -19 -14 -15 27
tomo_un b -14
""",
    """
=body:confirmaron ac -14 14
brain:history a 20
coming:llueva d 12
coming:tryin* c 11
now:for_what abd -14 29 -21
now:will_it c 14
now:y d -12
on_the bcd -25 19 -17
plant c 10
psychosis:al_@clinician a -13
some__some cd 14 -12
than__@relative ad -13 20
ver abcd -42 -28 60 -55
was__second ad -25 21
""",
    """
=body:huh abc -15 12 -11
allergy:say c 10
any:objec* ad -18 20
but_ok ad -25 19
my__she b -31
now:see ac -23 11
texts:at_work ac -19 17
ya__la bcd -27 -27 22
""",
    """
heart:con_el bc 14 -11
las__@medicine d 11
le_contesto bc 16 -12
prior:is_been c 10
prior:puro ab 19 -14
texts:text_@texts ad 10 -14
what abd -34 33 -32
""",
    """
=any:neither cd 14 -11
@food__ago ad -13 15
cancel:mismo_dia d 10
cancelo bcd 22 -13 -16
dira ac -13 15
heart:marca* acd -27 -13 15
no__@year ad -12 14
organ:la_prostata ad 11 -11
organ:time ac -17 17
prior:presc* ac -15 15
ride:vuelta d 12
van a -12
yes__liver a 11
""",
    """
=body:men ad 11 -11
histo* d -13
murio__infarto b 11
now:le abcd -29 -28 21 16
organ:tengo_diabetes bd 18 -13
telli* ab -26 17
texts:stop abcd 29 -16 -14 -14
""",
    """
=rule:effects:yes:nause*|queasy|queasiness|dizz*|m c -22
allergy:nada_mas a 12
find_out abcd -38 -14 33 -14
home:la_farmacia a 18
lo_mas a 10
only_my a 16
parto d 11
soy_de ab 15 -10
""",
    """
had:at_your ad -11 12
not:long a -13
""",
    """
a_tener acd -18 -17 19
allergy:la_cara d 13
coming:off ad 16 -15
en__fiesta bc 14 -12
energy bc -13 -15
presion_es ab -12 16
ride:lleva* abcd 15 13 -15 -21
well:@thanks abcd -41 -11 -14 43
""",
    """
=any:since abc 20 -22 -46
=any:sounds bd 16 -10
=any:was c -12
=denials:body:0:none a -19
agarro abd 20 -12 -12
any:de_mi d -20
brain:desca* ad 14 -16
de_joven bc 11 -22
medicacion d -14
prior:tome_algo c 13
texts:neces* d -10
tres_y ad -11 15
""",
    """
=body:papers ac -12 14
and__know bc 14 -14
any:claro c -12
psychosis:en_el ad -20 17
she_was bcd -12 21 -19
supper$ c -10
yes__so c -11
""",
    """
allergy:drug cd -12 12
falli* c 11
have__is ad 23 -21
not:eaten a 11
prior:quieren b 12
que__saber b 10
smooth abd 24 -15 -18
stopped__@date ad 13 -11
""",
    """
=lead:body:no:cut:yes d 10
=rule:adult:no:never|nunca_~3 ab -15 17
=visit:between ad -19 14
=visit:manejare ad -12 19
@drink__@medicine ac -14 18
cai c 16
cancel:voy abd 28 -18 -28
check bcd -23 18 -28
cover bd 14 -19
filli* c 11
had__once d -21
ride:a_pata a 10
un__ya c 11
will__need ad -15 10
""",
    """
=visit:paid b 15
^borreme bd -13 10
drive:en_mi ad -27 36
effects:good a 11
sofa ad -13 13
substance:hacer bc 17 -14
substance:not_@stop acd -12 -13 19
""",
    """
=any:hablo b 11
=rule::unsure:ojala ac 18 -19
@day_con a 12
heart:go abd -19 11 -11
numbers_were cd 13 -13
pee bcd -20 30 -20
prior:quiero abd -15 24 -13
solo_una bd -14 17
""",
    """
@body_not ad 29 -28
any:can abd 17 -16 -15
cancel:show a 11
i_do c -20
las_@visit ad -12 13
no__my bc -16 -19
not:have abcd 11 -25 -34 21
nursing bcd -15 -17 21
organ:looke* c 10
pregnancy:cosa ab -11 14
texts:mi_@relative a -12
""",
    """
a_clue acd -22 26 -14
bien__no a -13
cuatro_horas c -14
de__@clinician a 11
now:check d -18
puse_si ad 15 -16
si_era acd -13 18 -18
so__i bc -32 11
""",
    """
^sophomore a 12
del__del d -10
effects:toler* ab 21 -13
heart:counts ad 16 -11
organ:doctors bcd -15 19 -10
turn$ acd -11 21 -23
we__snowed a 11
""",
    """
@year__de d 15
bendi* abcd -15 34 -30 -23
de__esa ad 11 -11
i__place d -10
in__s ab 15 -12
le__asegurar bc -15 15
organ:todo_en a 15
""",
    """
^straight a 10
dias_no c 10
no_puedo bcd 22 -34 -10
""",
    """
=rule:now:no:dejeme|deje|dejame_~3 ac -27 30
=turn:visit:none:none b -50
any:off ad 14 -13
brain:epilepsy ad -14 11
drive:not_need a -11
heart:casi_siempre ad -13 14
horri* bcd -19 -19 20
makes__but a 12
nine ac 12 -23
ride:@thanks b 14
""",
    """
=body:count ad -22 -18
confirmado a -10
desayunar d 12
el_# b -16
it__new a 13
psychosis:andab* c 11
""",
    """
=any:anoche acd 26 -11 -22
=body:liga b 15
be__work a 15
can__go ad -13 14
coming:me_interesa ad 15 -13
effects:a b -13
matter c -27
picked_up a 10
ride:capaz cd 23 -24
says_high c 13
""",
    """
=any:felt abc 12 -22 -24
=visit:arrepenti a 14
again_please abd -13 22 -18
effects:cause bd 19 -14
had:she c 12
not__say a -11
well:minute abd -13 17 -11
""",
    """
=any:box ad 11 -13
=any:we abd -14 -11 16
=visit:rico b 14
a__then ad -19 22
murio__corazon b 15
of__you bc -12 14
psychosis:@treat bd 17 -18
things_when cd 16 -14
""",
    """
adicto_al ad 15 -12
but_@medicine ad -15 16
cayo__que a 12
eaten:@food_for a 10
ride:with_a d 10
siete$ a -11
voy__en ad -11 15
""",
    """
=any:ensure abd -10 -11 12
=any:jaja ab -22 13
=asks:body:before:yes ab 19 -28
allergy:que c -11
eaten:i_think c 11
faste* ab 15 -13
maybe__is b -10
pregnancy:mesecitos ad -12 18
ride:cunado d 15
texts:mensaje_que ad -12 15
""",
    """
allergy:call a -17
boss_did bd 20 -20
condu* bcd -19 -12 14
has__lol b -10
le_dio c -13
roads_are ad 13 -10
""",
    """
#_@sick c 12
@drive__yo ad -11 14
al_rato abd 16 13 -24
days__i d -10
terap* bd 10 -16
the_roof a 10
""",
    """
brain:ameri* d 10
home:sitting_in a 11
hurti* ad -10 14
pregnancy:las ad -12 12
psychosis:el_psiquiatrico a -11
puedo__@drug abc -13 19 -13
que_ir b 10
stres* cd 12 -16
substance:stopp* b 12
""",
    """
=body:ser bcd -16 26 -29
=rule:allergy:no:not_~1_allergic_~3 b -10
=visit:hold ab -36 12
aguante a 12
cancel:here b -22
da__de a 11
here__# ad -16 17
if__@eat cd 13 -10
nino bc -14 10
organ:original a 10
pregnancy:my_youngest ab 14 -15
prior:grupo a -10
walki* abc 15 -20 -20
well:cooked_@food d 11
would__home d 13
""",
    """
=visit:system ad 13 -12
^do bd 30 -49
de__patada a 14
heart:voy a -12
no__so d 15
prior:semanas ad 18 -16
repiten c 10
""",
    """
=any:cooked d 11
=body:dicen abc -19 -18 20
=body:era d -25
=body:repite bc 18 -16
adult:underage ad 14 -11
not:chance ac 22 -20
ride:puedo_@drive ad 10 -13
twice b -23
""",
    """
=body:hicieron b -17
allergy:could_not ad -16 15
i__have bd -40 10
not:had bcd -11 18 -20
vesicula$ a 16
""",
    """
=any:bendiga b 19
a_pelo a 15
any:not_say d -13
brain:few_times cd 14 -10
coming:olvid* ad 12 -16
nieta abd 16 -12 -12
organ:se ab -19 -14
psychosis:cero ad 15 -14
they_come ad 14 -12
""",
    """
heart:el_del abd -11 -13 14
para__@body a 13
please ac 12 -52
prior:@medicine_yes d 16
puede* abc -19 14 -10
substance:proba* ac 12 -11
vez__si ad 12 -11
""",
    """
=visit:llevan bd 10 -20
^cumplo ad 11 -11
cancel:i_said d 14
coming:arran* cd 20 -17
drain abd -14 -15 22
nervo* b -17
permitame bd 23 -20
ride:home_by b 10
substance:exact* c 11
""",
    """
#__old bd 31 -20
little__no ac 18 -13
""",
    """
=any:dias d -19
@sick__# d -14
@year__my cd -15 12
bad_back bd 13 -11
cancel:la_@visit bd -27 14
en__grado ad 14 -11
over__dead a 14
""",
    """
=body:fueron abd -13 -11 11
alarm* ac 12 -10
coming:someo* a 11
heart:un_reloj ad 18 -12
naci__un d 10
negative$ a 13
no__se abd 13 -23 -22
now:estoy_en acd -13 -15 27
now:the_day b -10
psychosis:evalu* bcd -13 21 -24
""",
    """
=body:sort cd 11 -10
=visit:obvio acd -16 -11 24
agarro_un a 10
holding$ d 10
not:of c -17
texts:no_puedo b -10
""",
    """
=body:tranqui ad 16 -10
=said:well:unsure abd -15 -56 16
@person__me ac -14 10
alguna cd 23 -23
hardly__since ad -12 13
limpi* abcd 41 -38 -30 -19
not:tenia abc -11 16 -12
pregnancy:con_el ad 13 -11
""",
    """
=any:is bd 14 -27
=tag:cancel:no bd -17 15
allergy:reacc* b -13
psychosis:still cd 18 -18
""",
    """
=any:air d 17
allergy:just_to a 12
ask_for a -11
cardiologist b -18
is__@day ab -19 15
no_podia abcd -13 -12 -10 23
not:cubre b 11
""",
    """
@relative_would abcd -14 -37 44 -15
allergy:papa b 10
allergy:surgery bcd -26 19 -13
cancel:@cancel_nomas d 12
effects:probl* ad 12 -11
get_it d 11
now:boss_is a 11
pero_yo bd -12 14
""",
    """
de_# abc -18 24 -23
let_me abcd -19 -19 40 -39
lugar cd -14 15
mi_corazon b -12
nothings d 11
pregnancy:man b 14
psychosis:reali* cd -13 14
they__to ab -15 12
y_# acd -20 23 -16
""",
    """
en__@medicine ad -11 13
igual__no acd -19 23 -13
is__but acd -17 -30 30
me__he abd -14 -12 17
now:para_que a -15
psychosis:@relative_is b 16
psychosis:soy a -11
substance:@relative_left bd -11 15
tengo_que abcd -16 -16 45 -58
texts:secure ab -10 13
well:yo ab -18 24
""",
    """
=body:stick ac -17 11
faceb* abd -13 22 -13
habla abcd -11 21 -13 -11
handl* ad -36 30
home:@drink a -11
meds:turkey a 11
now:capaz c 12
polvo$ cd -12 -17
psychosis:quier* b 11
yes__take bd 17 -15
""",
    """
#__@relative bcd -11 24 -30
=any:recuerdo ad -15 11
i__understand b 11
not:problema bcd -27 -11 12
prior:whole d 10
races d -11
""",
    """
=body:hospital a -18
=visit:little bd -20 11
aguita$ bcd -11 13 -20
any:voy ab -12 13
brain:golpee_duro cd 12 -10
cancel:segur* abcd -22 -22 -23 33
effects:up ac -10 -11
papeles abd -30 27 -21
""",
    """
=body:perfect abcd 36 -16 -17 -23
=visit:falta bc -18 -18
a_glass c -11
adult:march a 10
allergy:una_inyeccion d -11
be_more abc -14 -12 16
heart:alta_la d 12
segun* abc -21 17 -15
""",
    """
=visit:jale ad 15 -12
^recien ad -10 14
allergy:would cd 11 -12
is__much b 11
organ:dad d 13
psychosis:creye* ad -11 11
viejo__que d -13
""",
    """
brain:tbi_from d 12
different__@year c 12
from__@clinician acd 16 -11 -12
my__otherwise b -13
no__for b -15
now:will_do ad -14 17
pregnancy:last_@month a 12
psychosis:talk c -11
traba* ad 12 -21
type bd -18 14
""",
    """
=lead:no:cut abcd 59 -16 -84 -48
flyin* a 10
repeat a -20
that__be acd -17 -10 25
""",
    """
=turn:visit:yes:no d -16
@drink__@food a 12
^finished b -16
dejan_@drive a 11
my__up a -11
psychosis:y_lo ac 13 -11
sorry$ abcd 25 -13 -12 -13
un__el ad -29 10
vicios a 11
""",
    """
=body:recibido a 12
=signs:visit:no:other acd -19 26 -14
after_work ad 22 -17
can__tell abc -11 -21 25
heart:attacks ad -11 12
""",
    """
=any:tomo abd -17 -16 21
=body:denied ad -11 15
pregnancy:surpr* ad -11 14
se__tanto bc 17 -12
tengo_a bcd 12 -12 -12
well:un_poco d 11
witho* bcd -23 -15 13
""",
    """
=body:maintenance d 11
better__day ad -11 12
case d 16
effects:about ad -15 18
heart:daddy bd 13 -12
parada ab 17 -13
polycystic_kidneys d 13
shado* d -18
""",
    """
adult:y_medio ad 22 -19
to__her bc -13 13
""",
    """
drive:pienso_@drive d 10
grano* ad -13 21
maravilla abc 11 -12 -10
not:tolero ad -12 13
out__not ad -15 14
parking abcd -10 26 -14 -17
well:al cd -16 19
""",
    """
had__break acd -15 -12 18
home:jaja bd -11 16
now:#_minutos a -14
prior:text_me b 13
substance:@relative_has ab 19 -11
well:todavia ab -18 13
""",
    """
brain:attac* ad 10 -12
muy__y d 10
substance:@medicine_for c 10
substance:is_a acd -20 -16 29
substance:una_botella acd -10 -12 17
working bcd -16 14 -14
""",
    """
=body:cai ac -18 16
=visit:cuadras a 10
dropped b -17
farmacia__la a 13
heart:stuff a 14
substance:both_say d 10
una__@day ad 19 -11
""",
    """
=visit:about ab -22 16
been_put c 12
con_@clinician ad -18 20
le_entendi b 13
substance:@drug_only a 12
""",
    """
=visit:acabo ad -14 20
can__calls c 14
prior:to_@treat bd -12 10
prior:una_@medicine ad 12 -26
una_para abd -13 -10 20
""",
    """
=body:e ad 17 -15
a__@animal ab -11 15
a__por bd -10 13
allergy:some c 10
cancel:pregu* d -11
del_cerebro ad 12 -12
do__need c -27
home:soy a -15
ride:@relative_has ab -10 -17
texts:would bcd -21 -16 14
well:cama a 15
zilch abcd 41 -29 -13 -30
""",
    """
eaten:does bc 22 -18
fatal ad 22 -13
hace_el d 12
horas__media a 10
i__shot ad 16 -13
ride:offered ad -12 20
substance:ano c -20
""",
    """
=visit:what bc 13 -17
drive:con_el d 11
el__semana d -12
i__that cd -37 19
psychosis:dolor a 11
psychosis:postpartum_psychosis d 10
reaction__that d 10
subio__a a 11
well:o abcd -20 -14 26 -24
""",
    """
about__@price ab -11 14
to__do d -11
""",
    """
=any:@move c -13
complica a 12
heart:for_@year cd -11 15
pregnancy:and_done a 10
quieran$ bd -17 23
who__lol b -11
""",
    """
=any:momento abd -13 24 -17
allergy:nose acd -12 11 -10
been__that bcd -10 -20 15
commu* cd -15 14
mande__papeles bc 17 -12
meds:of_them ad 16 -17
not__yet abc -16 -28 12
que__un d -16
ride:# abd -38 33 -22
se__@howmuch c -10
se__por b -11
""",
    """
=body:sin bd -34 -13
any:right_ahead d 10
hard bcd -18 25 -25
low$ ab 17 -11
not:ella ab -15 19
""",
    """
=body:alarm ac 15 -22
=body:stents ad -14 10
brain:got_dinged c 13
brain:mal ad -11 15
drive:@drive_home ad -25 27
feeds a 11
home:el acd 16 -17 -14
they_use b 18
""",
    """
@clinician abcd -15 13 14 -30
amable ab -11 19
coming:estoy_esperando c 14
creatinina__transaminasas ad 15 -12
prior:quier* abcd -17 29 -14 -20
ride:estan bd 10 -16
substance:not_say c -17
substance:que_se bc -26 20
that_she d -11
""",
    """
any:mensa* ab -18 13
cancel:see abc 26 -12 -14
drive:decided c 11
gallbladder_one b 10
psychosis:de d -15
ride:@parking b 11
ride:how bc 15 -10
sueltan cd 13 -12
""",
    """
=body:labs abd 12 -15 -35
=visit:trabajo b -27
=visit:undecided abcd -16 -11 26 -14
^fui b -19
cancel:de_la ab -27 12
cancel:me_so a 11
pregnancy:at_work d 13
se__pero d -11
todavia__se ac -11 15
""",
    """
=body:nerviosa ad 14 -12
=body:valvula cd -11 18
=signs:texts:no+yes c -10
=visit:yet bcd -10 15 -30
am__sure d -16
cancel:estoy acd 14 -13 -18
effects:con a -11
ha$ abc -12 16 -12
had:usaro* d -10
organ:like bcd -15 -23 20
prior:knuck* a 11
""",
    """
=body:missing c 10
coming:ni_loca ad -21 22
cymbalta d 13
los_que a -16
runs__family d -11
that__correct d 11
well:ni_fu c 12
""",
    """
adult:not_a ad -35 36
is_# cd -22 -15
major cd -14 14
negat* abd 37 -36 -47
now:is_on b -11
ride:for_me ad -11 16
the__and b -31
""",
    """
coming:covid ad 12 -14
do__@move abd -11 -12 18
heart:limpio ad 15 -12
now:es_que d -13
substance:si_tomo ac 12 -12
texts:@clinician a -12
""",
    """
could__for b 11
meds:se_me c 13
pregnancy:saile* a 16
substance:said a -11
""",
    """
=signs:pregnancy:none b -20
=visit:checar ac -15 17
heart:cardiologo ac 11 -17
pregnancy:casi_no ad -12 13
recuerdo ac -25 17
regre* bcd -34 -27 22
substance:@year_sober d -18
the_fall a 14
vemos ac -16 10
""",
    """
bajo$ ad 14 -12
este_telefono c 11
just__my d -12
mi__marcapasos b 10
no__pensado c 14
npo_i a 12
""",
    """
=body:breastfeed ad -12 17
any:con_mi abcd 10 -13 11 -22
cancel:thanks bd -17 19
dado_eso a 14
heart:chest ad -14 17
heart:what_i d 14
home:throu* ad 12 -11
look__the ac -14 15
los_@body d 12
ride:consiguiendo ac -14 18
sertraline b 19
texts:no_hace ad 17 -14
the_table d 14
""",
    """
^en abcd 26 -20 22 -44
esta__es b -13
organ:falta bcd -13 26 -20
took_out d 11
una__me b -12
""",
    """
=body:twin a 11
drive:rides ad 15 -16
flat d -11
got__flat ad 17 -12
prior:my_@drug bc -19 19
""",
    """
@treat__se acd 22 -16 -12
entonces_no c 11
lo__quiero b 11
prior:@medicine_cabinet d 18
puro_@drink abd 23 -11 -14
to__job a 12
""",
    """
ningun_problema d 14
now:escri* a 11
""",
    """
@date$ acd -12 -11 12
allergy:dado d -12
cancel:second cd 11 -19
had:infusion ad -12 21
heart:heart bc -18 -20
ride:ride acd 19 -28 -19
tengo__presion ab -10 15
""",
    """
=body:hypomanic cd -12 17
is__after bd -10 17
psychosis:estan cd 15 -15
to__please bd -12 12
""",
    """
=body:law b 13
and_take c -10
ex__no c -12
gave__kidney d 15
have__take a 13
it__any cd 13 -13
""",
    """
=visit:@texts bc -22 -16
@day__las ad -15 18
had_nothing ad 13 -13
heart:nerve* cd 11 -11
labetalol d 11
pregnancy:el_diu d 12
prior:coupl* ac -16 16
too__so ad -11 10
""",
    """
acabo__hacer a 14
drive:i_always d 13
me__@drink d 12
meds:va d -11
never_told ac -17 16
""",
    """
bp bcd -48 -13 19
had:back ab 10 -13
heart:call a -10
pain_@medicine ad 15 -20
pregnancy:are acd -11 21 -18
probably_my c 11
psychosis:depre* acd 23 -35 -14
ride:@relative_con d 15
texto acd -27 -10 27
todas__para d 10
your abc -31 47 -21
""",
    """
=body:grief ad 10 -12
=signs:meds:none abc -14 10 -25
certain$ bc -11 10
in__lot b -10
is__only abcd -13 -12 -25 23
ride:ando d -12
texas$ d -10
was__it b -12
y b -29
""",
    """
@visit_y a 10
cada_noche d 15
felt__once c 12
heart:from ad 10 -14
honestly$ bc -18 -12
ninguno$ acd 23 -16 -14
no__quiero d -18
no__soltar ad -10 12
organ:me a -21
prescribed__never c 12
repite abc -22 25 -21
ride:driving abcd -18 -25 -15 32
the__@medicine cd 18 -15
ticke* b -14
waite* abd 21 -12 -15
will__my abcd -13 17 -17 12
""",
    """
=body:falsa ac 12 -10
de__senorita a 11
i_said cd -32 16
meds:birth ad -14 20
not:cuente a 17
""",
    """
=body:day ad -35 19
any:tomorrow c 16
buscando$ c 16
cancel:my bcd -24 -11 14
flat__# ad 15 -12
lying ad -12 16
most__i cd -13 15
ni__higado ad 12 -11
now:nothi* ad -12 15
safe:am d 19
""",
    """
=tag:texts:yes d 12
cancel:wrong ab 13 -12
conozco$ ab 25 -17
estoy__en d 12
had:se d -11
not:cosa ab 11 -13
safe:famil* d 11
todos__desde d 15
""",
    """
=visit:another abcd 25 -12 -15 -16
=visit:bit ad -14 17
@cancel__not ad -17 20
del__yo bd -14 14
i__want abcd -18 25 -12 -11
lette* a 14
now:my_@visit ab -19 14
pregnancy:atraso d -10
una__de abd -28 12 11
""",
    """
=body:depends abd -12 -16 16
am_about d -25
cancel:no_i d -11
como_voy b 12
had:parties b 10
had_high d -11
""",
    """
adult:us bc -23 16
any:estoy_en abd 14 17 -34
cancel:can_not ad -31 19
intra* abd -10 -11 21
not:quiero bc 10 -13
now:atien* b 10
psychosis:grief ad 17 -11
substance:de_las b 16
""",
    """
=visit:does abc -12 30 -21
died_of b 11
effects:no bd -15 -22
now:entra* ad 17 -10
pregnancy:sister a -11
prior:i_took ad 19 -14
ride:hermana ac -12 11
wild$ bd 19 -14
""",
    """
#_now d 10
=signs:no abcd 21 -12 -19 -24
=visit:cuenten b -12
=visit:tanto a 11
by$ ac -11 13
have_had d -15
heart:se a -15
home:was_wild bd 19 -14
my__ok d 11
otro_dia abcd 10 13 -12 -17
perdo* bcd 16 -29 -21
psychosis:ago acd -14 -11 22
ride:my_own acd 38 -15 -29
the_fence abcd -21 -14 39 -34
voy__si c -10
""",
    """
=body:bypass cd -11 15
does abd -35 21 -22
heart:coles* ad 12 -16
knuck* a 11
texts:cuando abcd -21 -16 -15 25
""",
    """
allergy:severe_@symptom d 12
am__alone ad 14 -11
heart:would_you bd -14 15
out_now ad -24 24
""",
    """
=body:air a 10
=body:used cd 15 -18
by_@traffic a 12
effects:hambr* b -12
no__tomo ac -11 13
not__lick ad 11 -11
ride:@call abd -33 33 -14
the_form bc 16 -15
""",
    """
=body:bebida d 14
=body:habria d -13
=visit:seria a 16
coming:have bc -13 -20
not:handle a -14
prior:something_in c 12
push ad 12 -19
que__una abc 10 -11 -13
quiero__con b 12
sometimes$ abcd -23 -16 25 -11
texts:neigh* c 11
was_low acd -12 -13 17
""",
    """
=any:finished abd -16 -19 24
=body:moved ab -10 12
=body:talked b -11
=visit:packed d 11
brain:leve d 13
heart:but_it ad 21 -14
jodido$ a 11
of_@medicine ad 11 -22
on__road a 15
otra_hora ab -11 18
prior:first_time a 12
semanas b -19
the_best bd -10 13
""",
    """
^over bcd -19 -13 12
heart:attac* ac -10 -21
me__the bc -17 12
substance:nothing_else a 11
well:trapo abcd 27 -12 -12 -18
""",
    """
am__free b 13
cronica$ cd -11 12
in__oven d 13
que__salgo b 12
ride:me_confirma cd 15 -14
""",
    """
allergy:ask bc 14 -13
cuentan$ abcd -16 34 -15 -30
dos__tres ac -12 17
eaten:sigo_en ad 15 -14
en__cuarto a -11
los c -24
me_just b 12
now:in_a ab 10 -12
pregnancy:estam* abcd -29 -17 32 -14
substance:month bcd 23 -22 -19
uh_huh bd -11 19
""",
    """
=rule:cancel:no:voy_~2_ir ab -16 14
he__up bd -25 21
no_fue d 14
not:you bc 18 -18
stays abcd 15 -15 10 -15
worse cd 13 -27
""",
    """
@drug_@drink bd 15 -13
cerebro_me ad 14 -11
drive:transport ad 19 -16
my__cabinet b -17
prior:one_kind a 12
then abcd -35 -16 14 16
""",
    """
=any:dejaron bd 12 -16
=any:ok bc 26 -41
=body:only abcd 39 -30 -15 -28
a__there cd -13 15
anestesia__dentista c 11
day_but ad 13 -22
porta* a 10
""",
    """
dejelo ad 19 -15
hace_un acd 17 -12 -17
meds:would b 14
off__it ad -19 14
panel__and a 10
""",
    """
=body:lo d -13
=signs:any:yes abd 20 12 -29
=signs:heart:no+yes abd -24 -20 29
^liver bcd -13 -21 13
any:info d 11
book b 13
heart:pastilla abc -24 15 -12
prior:saw ac -15 15
ride:not_answered cd 16 -13
ser_que d -14
today$ bcd 19 -33 -20
""",
    """
=rule::no:como_cree|crees|creen|va_a_creer abd 22 -10 -10
^enzymes cd 12 -11
acompana__@relative b 11
comes_and ac -14 16
effects:muy_bien a 13
puro_estres d -12
""",
    """
=body:question ab -25 25
=number:ride:few bc 10 -15
brain:estudios cd 11 -13
but_nobody d -19
checked bcd -22 10 -12
claro_que abcd 27 -21 -19 -15
drive:pero_mejor ad -13 14
la__@visit a 10
lupe b 11
vuelv* bcd -16 -13 13
""",
    """
=body:seized d 12
=body:soplito c 12
allergy:woke_up ad 16 -11
""",
    """
had:rough d 10
home:sweet_home d 13
not:permiso ac 14 -13
sickn* ad 14 -12
tengo_tiempo cd -20 10
""",
    """
=any:till ad 17 -15
big_one bd -19 17
mi__un bd 15 -20
whenever abd -16 -32 28
""",
    """
=said:ride:unsure ad 12 -14
@month__and ad 12 -12
alivi* ad -12 17
eaten:no abc -18 -11 12
factory a 13
is__blocks a 11
nerves acd -12 12 -18
never_better ad -29 31
now:am_not ad -19 20
ride:en_la c -10
""",
    """
any:by_myself d 15
eaten:a_si c 10
had:was abc -19 -22 20
heart:nada_grave a -11
now:we ac 17 -15
""",
    """
=any:sin bc -20 -38
=rule:ride:yes:^_la|el_@relative bcd -10 -13 18
=tag:drive:asks abcd -12 22 -25 -13
any:@medicine_i cd 11 -10
eaten:cuarto b 13
heart:fiddle a 15
heart:mama c -14
lot__questions b 12
me__@insurance a 13
media_farmacia d 11
not:diagnosed cd 13 -13
organ:since b -12
the__list abc 19 -14 -12
""",
    """
=body:woke abd 13 -11 -17
any__lol d 11
effects:doctor a -12
it__out ad 14 -16
positive__negative c 12
segurisimo bd -11 20
the_patch a 18
""",
    """
=visit:comprado d 12
last_@eat ad 13 -10
now:in_between ad -19 14
prior:meses c 12
ride:yo_me ad 21 -19
""",
    """
=signs:pregnancy:yes abcd -21 -22 -29 39
@relative__if d 13
had:have_been d 11
just__and acd 28 -26 -23
like__told a 10
me__it cd 22 -26
meds:@drink bcd 20 -10 -21
mi_expediente a -12
nada_todavia ad 19 -14
nunca__dicho d 12
so_but a -10
well:first_time ad -14 18
""",
    """
=body:vamos bd -13 12
any:only_please a 10
coming:@insurance acd 16 -12 -18
desma* a 13
en__manana cd -17 20
organ:is_not ad -14 17
tomado bd 14 -11
you_covered ad 18 -13
""",
    """
=body:pura a 11
=visit:early b -14
cuatro__cuatro d 12
ride:mine a 11
time_i b -13
""",
    """
@drink__por a 10
avisar$ b 14
desayuno abd 21 -22 -19
effects:sin ad 20 -25
if__is ac -27 28
meds:de a -17
substance:drink abd 27 -19 -18
""",
    """
=body:@date b -16
=body:guaro d 12
=rule::turned:kidding ab 13 -12
=tag:brain:unsure acd -18 11 -20
cancel:did a 12
flutt* a 10
podre c 10
stuff__the c 10
""",
    """
=body:siento c 12
adult:schoo* a 12
apara* d -12
at__@place b -21
not:regular c 11
now:los b -16
substance:out ad -22 17
well:time abd -30 -17 28
""",
    """
=any:antes abcd 34 -22 -20 -21
=body:cerro a 15
carta d -13
coming:estar* d 11
la__super b 13
weigh* d -11
""",
    """
allergy:termi* d 12
brain:aneur* ac -11 -13
los__jeje bd 13 -20
may$ acd -16 -23 29
numer* a -13
prior:y_lo cd 17 -15
sertralina ac 12 -13
substance:hace abc 25 -24 -26
well:goes ac -11 17
""",
    """
=any:necesito abd -18 28 -13
am__to bd 12 -21
just__me ab -11 19
never__with ab 11 -11
prior:hasta c -12
tell__in c 10
texts:tempr* d 12
what__if b 12
""",
    """
=rule:prior:yes:terapia|therapy_si|yes acd -20 28 -22
^knock d 13
any:might ac -15 16
can_take ab 16 -13
coming:pregu* abd -19 21 -13
conte* abc -39 35 -13
drive:is_the ad -16 18
had:total abd 24 -16 -17
meds:i_can b -21
no__@insurer cd -14 10
psychosis:nobody cd 13 -10
""",
    """
=body:skip d -17
=visit:dan d -13
^perdon ab -26 24
coming:hasta ac 15 -12
had: bc 12 -35
home:i acd -11 29 -24
now:problema ad -14 16
prior:cinco abcd -22 -14 -21 33
sopli* cd 13 -10
substance:para_dormir abc -17 -15 20
substance:se abc -11 -21 18
""",
    """
=tag:adult:no ad -22 15
arrit* a -11
del__a abc 11 -22 -10
eaten:aguan* a 12
esto$ bcd 13 -12 -19
had:me_la ac 11 -27
pregnancy:implante ad 13 -11
substance:think* c 12
well:complain ad -11 14
""",
    """
@symptom_on abd -17 -15 22
brain:una_embolia b 10
cancel:to_@cancel ab 12 -15
depression$ bcd 14 -11 -21
drive:own ab 14 -23
la_ansiedad d -10
substance:navy ad 11 -10
texts:de_mi b -10
when__get abcd 19 11 -13 -22
""",
    """
=rule:allergy:no:no_~2_problem*|issues|reaction* abcd 32 -15 -13 -23
@door abc -15 14 -15
allergy:breathing acd -15 -12 24
now:mornings_are a 11
prior:cuent* ad -27 10
pueden abc -19 14 -10
say a -25
substance:bebida d 15
substance:on_it a -19
substance:que_otra d -12
""",
    """
#_@medicine ab -16 17
=visit:operan a 14
brain:todo abd -23 -27 27
cancel:if_you a -10
eaten:what bd 11 -14
had:segundo b 11
now:#_estoy d 14
pregnancy:came ac 25 -29
substance:does_medical b 14
tomo__para abd -12 -13 10
""",
    """
=body:cerebro abcd 24 -10 -11 -10
=body:esta abc -18 14 -27
getti* acd -10 20 -11
had:@visit_and d 10
heart__said d 13
prior:dos_semanas ad 15 -14
sangre acd -13 19 -13
transfer_was c 13
""",
    """
=visit:problem abd -12 -19 22
antes_si ad 16 -30
my__driver ab -11 15
organ:ultra* bcd -26 16 -14
texts:system ad 13 -12
""",
    """
=visit:probably ac -15 19
ansiedad ad 16 -17
for_bipolar bd -10 -13
had:#_mg d 10
home:no_me c 12
is_called bd -17 15
para__# b -12
perfectas ad 12 -11
pregnancy:formula c -11
""",
    """
=any:nada bc -21 -40
@drive_todo c 17
^obvi abd -11 -10 22
^whatever ab -17 15
drive:conduce a 17
get_out ad -18 21
home:dog d 12
home:tucke* d 11
lo__pensar c 10
normales a 12
one__and cd 22 -28
pregnancy:prime* ad -17 10
the_@relative d -11
""",
    """
@animal_is bd 12 -11
cancel:inter* ad -16 19
heart:me_la acd -34 41 -24
now:inter* ad -24 16
oh bcd -22 -16 13
they__out ac 16 -22
this__@relative bc -19 15
""",
    """
=visit:make ab 15 -24
drive:su ad 12 -10
ex$ ad 11 -11
had:they bd -14 -16
home:y abd -18 -20 30
my_@drug bc -26 26
ratito$ abd -12 -10 17
that__was d -10
""",
    """
=body:ahora acd -15 -23 14
=body:dialysis c -11
=body:fit a 12
any:appreciate d 10
blood__@medicine d -13
del__en ab -13 -17
good_as bc -18 13
home:desde d 12
pregnancy:have_to b 12
si__@spanish d 11
takes abd -14 27 -12
the_bill b 15
tomorrow bcd -19 21 -20
well:antes abd 24 -17 -11
""",
    """
=number:prior:minor ab -13 13
@insurer__my bc -12 12
^no abc -27 18 -11
can__no ad -14 13
el__tiempo cd 17 -15
mo ad -19 21
vinito_con a 12
""",
    """
@relative__cirrosis bd 12 -11
drive:@insurer_a d -12
forget_half a 11
from_what bd 17 -13
heart:acaso_baja a 12
heart:going d 14
""",
    """
=body:responder ab -13 20
=body:sound abd 25 -12 -16
@hello abcd -44 51 -25 -31
@relative__da b -14
^cuantas abcd -13 21 -10 -11
home:stopped_at ad 12 -10
i__had ab -10 19
quinceanera$ a 12
well:temprano ac -20 20
""",
    """
compadre b 11
donut ac -14 15
heart:toda ab -13 13
la__despues d 14
o_menos c 11
pregnancy:de_mi b 11
psychosis:evaluated cd 12 -12
request acd 23 -11 -17
""",
    """
^nefropatia d 17
let__ask bc -22 30
momento bc 13 -24
pregnancy:trime* acd -21 -11 29
prepa* c 12
substance:take_my cd 15 -20
two abd -11 -53 20
""",
    """
=tag:pregnancy:self acd 14 -21 -19
coming:cuente d 13
organ:still cd 19 -16
ten__ago ad 18 -16
that_it c -14
the__first abc -18 21 -13
you$ abd -15 16 -39
""",
    """
=body:factory a 13
=visit:attending ab 13 -10
a__llaman bd 15 -15
any:number bd -12 13
drink$ acd 19 -16 -15
pregnancy:got b -10
puro__de ab -11 17
substance:entie* b 11
that__remember ac 12 -15
""",
    """
=body:fiddle a 15
=body:let a -20
allergy:brazo ad 15 -14
brain:epilepsy_not ad -13 17
keys$ d 12
my__nothing abd 15 -11 -12
organ:utis_count bd 18 -15
pigs_fly ab 22 -19
pregnancy:cinco_@month d 11
""",
    """
=body:cuenta abd -38 20 -13
^cargo ad -13 13
allergy:the a -17
coming:tomor* c -27
dice__y ac -11 12
had:seria b -13
had:to_this bd -10 11
pregnancy:no_doy c 17
substance:@stop bcd 15 -11 -12
""",
    """
=body:full abcd -15 -18 -10 24
^are bcd 18 -12 -23
cell$ a 11
coming:de_la ad 16 -31
le abcd -38 21 14 -20
now:que_estoy a 12
""",
    """
=body:cosa bcd -14 20 -36
@animal_and ad 17 -22
@medicine__never a 13
effects:excelente a 10
psychosis:call b -12
texts:use ab 13 -11
""",
    """
=any:until ad 20 -17
=body:bleed d 14
=body:syndrome cd -13 15
cancel:a_las a 14
de__hablo ab -13 17
de__traigo c 10
my__days ad 20 -16
my__numbers cd 13 -10
not:al abc -19 -11 21
psychosis:never abc 17 -30 -15
texts:can abd -15 -14 11
tonig* ad 12 -22
""",
    """
=any:toma b 13
@drive__ida ad 14 -15
aguanta abc -11 15 -12
drive:ese d -16
heart:vez abcd -17 10 18 -19
home:a d -11
psychosis:chiqu* ad 14 -12
substance:otra b -10
sure__i cd 12 -18
the_@call c -15
""",
    """
=denials:visit:1:no+unsure d -12
had:be bd -24 17
olvido ab -22 13
substance:straight a 17
""",
    """
any:@person d -14
cancel:ir b -11
corolla a -11
heart:but bcd -13 -12 12
heart:que_si cd 13 -11
la_@relative c -10
psychosis:me_diagnosticaron c -12
texts:so_no ad 15 -12
""",
    """
@vehicle_or d -10
effects:hard_to ac -12 13
entendi$ abd -25 28 -11
got__bad ab 11 -10
i__blood bcd 16 10 -23
ni__ni bc -21 16
organ:graso a -12
prior:media_farmacia d 11
prior:time d -12
texts:postc* a 13
the__thing bd 12 -13
""",
    """
=body:conozco ab 15 -20
allergy:granos ad -13 21
cuando_guste abd -18 -11 25
drive:might bcd -11 18 -10
it__low a 10
las_recetaron a 12
ride:my bcd -22 -11 15
sign b -15
""",
    """
=any:nose cd 26 -18
can__of b -17
el__@month d 13
home:waiti* ad 28 -18
mareado d 12
meds:do_not ab 14 -24
mitad_y acd -16 26 -15
ride:daughter a -15
""",
    """
=rule:coming:yes:listo|lista|ready d 12
=visit:ser acd 17 -12 -14
acta_dice c 12
ahi bcd -22 11 -16
ahorita__con b 11
brain:lamictal d 11
brain:little b 16
ecografia c 12
here bcd -17 -34 16
last_@month bcd 20 -22 -21
nothing_since acd 25 -15 -20
pregnancy:tengo_tres ab -21 19
sad abc 19 -15 -16
safe:what bd 12 -10
""",
    """
=denials:visit:1: abd 19 -27 -15
=visit:caldito d 12
=visit:dormido bd 12 -12
alt ad 15 -16
dos$ ad -20 12
eaten:few_bites d 11
now:aqui_estoy ad -13 15
""",
    """
@medicine__nada ad -12 14
any:gave ad -11 12
brain:@symptom abcd 18 16 -20 -22
days abc -27 -21 26
effects:grave ad -20 21
effects:pero abc -13 -16 22
fui_a d -13
hasta_entonces c 11
not:padezco ad 22 -15
""",
    """
=body:low abcd 51 -19 -25 -38
anestesia__me c 12
hace__# a 11
llego__casa d -13
ride:she_can acd -13 -20 13
skipped_me a 15
soplo__me cd -12 12
tripped d -17
""",
    """
=any:despues bd -17 14
cancel:que_no abd 16 -14 -11
eaten:a bcd -20 -12 12
heart:la_tengo a 14
home:sweet ad -11 12
ningun b -20
ride:from_church d 14
the_morning acd -16 12 -11
used__hear d 10
""",
    """
=any:ay d -14
=body:le a -22
=rule:coming:no:estoy|ando_~1_ocupad*|manejando| ac -11 16
=visit:teresa bd 17 -15
@texts_que ad -12 12
adult:paper* cd 10 -11
any:it_is bcd 21 -27 -11
been_a a -11
heart:neith* a 13
now:timing d 10
""",
    """
=any:midnight b -17
=visit:dentista abcd 12 19 -13 -26
cancel:pues ac -16 13
day_and ad -11 17
i__refill b 15
organ:nunca d -16
si__esta a 11
""",
    """
=any:side d -12
any:the_pharmacist c 11
cuida* abc -27 -20 23
eaten:seis_horas acd -17 22 -18
effects:me_dio bd -14 14
home:paramos ad 16 -12
""",
    """
allergy:no_que a 10
any:revisar c 12
drink__my d 11
not_two d 10
or_just abd -14 17 -11
trae c -19
waiting_to acd -14 15 -11
""",
    """
breastfeed ad -12 17
drive:si_mi c 14
getting__of c 13
heart:@clinician_in cd 18 -15
manana__con c 10
my_@vehicle ad -26 24
texts:and_i ad -13 18
""",
    """
=visit:week d -23
al_polen a 13
cuando abcd -21 -24 13 13
decaida acd 25 -18 -20
dios__a b 13
mejor* acd -10 -12 22
no__aun a -16
noche_despues d 14
substance:@vehicle b 12
thought__would c -10
""",
    """
=any:doctors cd 14 -17
=body:manic abcd -27 -30 -27 45
eaten:un bd -46 20
had__did c -13
heart:heart_and a 12
is__two c -13
me_puso c -11
mis_papeles bc 18 -15
ride:@relative_no abd 22 -15 -17
ride:nobody abc 12 -10 -26
ride:thought a 13
""",
    """
=body:alergia d 10
heart:fine d -14
much$ ac -25 20
now:it_the ad 11 -12
""",
    """
=any:evening b 16
=any:twice acd -17 -13 16
drive:nap d 11
""",
    """
=signs:home:no bc -18 12
@relative__me abc 23 -20 -23
boss_would c 12
heart:insuficiencia d 10
no_idea a -13
""",
    """
=body:x d 14
=signs:meds:no abc -16 22 -22
bajar* ac -13 14
brain:much a 13
heart:limite c 11
not_breathe d 11
now:@insurer_a ad 11 -21
substance:nomas acd 13 10 -23
that__same bcd -13 16 -11
""",
    """
borrenme ad 11 -12
chiquito$ ad -16 15
get__you abcd -10 -12 22 -13
if__a abcd -11 -12 18 -12
not__in c -18
not_remember abc -25 -14 20
psicologa abc -17 -20 10
ride:por_mi abd -14 -14 24
""",
    """
=body:permiso d -15
coming:es d 10
do__get a -13
got__@visit c 14
had:@treat_both ad -10 15
meds:oil ab -12 16
my_appetite ad 18 -12
organ:analisis bcd -13 17 -25
ruled_out acd 32 -24 -25
y_ninguno ad -13 13
""",
    """
allergy:no_i bc 10 -10
drive:may b 15
eaten:nada_mas d 11
is_this abd -19 25 -20
tells b 11
""",
    """
=rule:pregnancy:no:husband|hubby|he|man_~2_fixed|sn b -10
borrosa$ d -14
heart:dijo b -18
let_the c -13
not:cual bcd -15 20 -13
otra_@person bd -24 14
prior:# c -25
psychosis:contr* ad -10 15
""",
    """
=body:podido ad -10 12
@drive__it ad -13 12
brain:sacar* d 10
heart:@clinician cd 10 -22
me_home b 13
still__your a 15
the__of ad 20 -25
""",
    """
=any:segundo bd 11 -17
=asks:body:before:none bcd -13 17 -11
@body__del a 13
^it abc -30 -27 37
cancel:de_mi b -12
casi_siempre ad -13 14
hoping bcd -11 22 -22
seizures__not a 12
substance:vicio* a 11
""",
    """
@relative__law c -11
now:was cd -16 15
quito$ cd 21 -18
""",
    """
=rule:eaten:unsure:black_coffee c -10
appendix bc 13 -13
as_usual ad 20 -15
coming:puedo ab -14 15
health c -11
no_@move d 11
tal__en a 11
tengo_@medicine cd -12 17
""",
    """
=body:rodeo ad -25 27
=body:sleep cd 12 -22
adult:en_el ad -17 15
adult:marzo ad 18 -18
could__name cd 17 -14
drive:vuelvo_en ad 17 -14
estoy__quien ac -11 13
mal abcd -11 -20 -12 17
pie$ abc 10 -13 -14
tias acd -19 -13 18
""",
    """
=body:historial a -12
=body:pasado c -25
@howmuch__a bd 16 -12
drive:una ab -16 11
eaten:banana ad -19 18
effects:in_my bd -14 17
las_bodas ab 11 -13
organ:traigo abc -12 12 -11
""",
    """
=visit:plans ad -15 16
a_las abc 18 -16 -39
and__am abcd -23 -14 -20 32
heart:meds ac -22 16
not:conozco ad 14 -14
prior:algo_hace cd 12 -10
said__in c 10
the__comes c 13
week__have abd 17 -16 -12
""",
    """
=body:life ab 14 -19
=denials:visit:1:yes abc 12 -15 -13
brain:sin ad -14 10
doing_better d 10
drive:llevarme a 10
estamos_en b -13
had__i abc 11 -19 -11
meds:is_on ad -16 12
no_@medicine abcd 25 -33 17 -38
tms__@treat d 12
well:neta d 11
zapatos bd 14 -11
""",
    """
@relative__let d -11
but__work c 11
heart:enlarged abd -14 -12 22
meds:medications ab 17 -12
not:then a -14
organ:@treat_dana b 11
organ:kidne* cd -30 10
organ:los_resultados bc -14 19
prior:natur* d -12
psychosis:only abc 21 -35 -15
""",
    """
=body:checkups ac -11 11
=rule:substance:unsure:sometimes|a_veces d 13
^sin bcd -34 -34 22
el__presion ab 16 -14
heart:time ab -12 16
kidney__not ad 14 -13
prior:does bc -31 29
psychosis:cosa ab 14 -10
recoge d 12
salimos a 12
talk ab -28 13
texts:casa ad 13 -11
think_i acd -17 26 -24
""",
    """
=signs:ride:yes ab -15 -11
any:if_you bd -14 11
ya_paso b -19
""",
    """
=visit:nombre ad 18 -13
any:cuand* bd -19 28
brain:la_@body bd -10 -10
not:period ac -18 19
not__myself d 12
ride:offer* ad -12 20
to_remember c 12
""",
    """
=body:plenty bc -11 -11
effects:devol* d 17
not:alta ac 14 -13
pensa* abcd 18 -42 14 -17
prior:for_a abc -14 -18 11
they_gave d -13
""",
    """
=body:soy cd -11 -13
@hello_tardes bd 20 -12
@relative__@sick ab 13 -11
@year__with ab -14 13
brain:vertigo abd 23 -12 -10
die ab -16 21
me__good ad -10 14
now:alley ad -11 11
psychosis:back ad -20 15
""",
    """
=visit:@book bcd -17 20 -19
@relative__i bcd -17 16 -12
allergy:vomit* d 13
celular_de d -11
drive:plan_to abd -16 -13 23
""",
    """
alergico__los ab -11 13
allergy:vomite c 12
am__do abcd 16 -15 -14 13
cancel:an ab -11 11
just__never ac 11 -11
la_@clothes d 14
now:what_do ad -11 11
organ:a_transplant c -11
psychosis:vez_con cd 13 -14
stoma* ab 15 -16
""",
    """
=visit:medical a 14
coming:would abd -17 -24 28
is_dark abc -12 -15 18
never__and acd 15 -11 -11
psychosis:says acd -14 18 -14
""",
    """
=body:@vehicle ab -29 20
=body:ecografia c 12
@clinician__let bc 13 -12
^empty ad 12 -12
descarto abd 12 -19 -18
esquizofrenia$ b 10
heart:al bd -23 -12
not__two ad -25 28
presc* bd 12 -17
prior:for_sure d -11
prior:ha ad -10 13
ride:is_working acd 22 -11 -13
""",
    """
adult:old a -13
any:warfa* d 13
had:every_@month d 16
heart:perfect ad 18 -11
no_to c -23
substance:y_hasta ad 16 -11
""",
    """
=body:siguen c -13
=signs:any:unsure:asks bc 17 -16
=visit:camioneta ad -10 13
@clinician__and bd 12 -12
heart:as_high a 15
operan a 14
psychosis:despu* bc -16 15
reaching_out b 13
substance:thing a 11
""",
    """
=visit:tiempo acd -15 15 -15
any:person b 12
can__any b -12
half_the a 10
pregnancy:moved b 14
psychosis:yo_no ad 15 -17
""",
    """
=body:llene a -11
heart:tuve abd -12 -12 15
home:through ad 12 -11
out__state b 10
psychosis:me_once cd 16 -22
sailing abd 16 -11 -14
well:no_complaints d 11
""",
    """
brothers b 14
eaten:bagel a 11
have__right b -15
ride:con_mi acd -11 -16 24
si_todavia c -11
""",
    """
me_estan acd -15 19 -15
not:hasta acd 25 -13 -14
wassu* ad -11 15
y_dos ab -14 -12
""",
    """
=body:schizo ad -12 21
=lead:any:no:1 b -22
@relative_ya a -11
docto* bcd -20 20 -20
it__if a 10
liver__my c -12
not:die ab -12 12
substance:gomit* cd 16 -10
""",
    """
=any:turn ad 25 -24
=any:worse bcd -12 16 -12
=body:metieron ab -11 14
@medicine_para b -20
^asi cd 20 -17
allergy:lol a 15
coming:miedo c 13
heart:she_is d 11
promise$ ac -10 14
psychosis:solo abc 18 -16 -13
substance:the_navy ad 11 -10
well:diez ad -10 16
""",
    """
@medicine__no b -12
@vehicle c -16
meds:hace_un ad 17 -19
no__permiso ac 14 -13
organ:dializo d 13
para__animo b 15
por__eso ab -11 11
puede__en b 11
quedar__mi ad -14 16
sabe__no ac -23 24
si__vez d 14
""",
    """
=body:poco abd 17 -27 -16
=rule:texts:yes:my|mi_cell|number|cel|celular_$ abd 26 -10 -19
@date__y ad 20 -18
allergy:con_que d -11
can__promise c 11
in__@vehicle a 13
prior:si_@treat ac -19 18
prior:solo ad 22 -24
well:verdad abc 13 -16 -11
""",
    """
=visit:able bd 12 -15
allergy:give_me d 10
dos__jaja bd -12 11
got__@book c 10
nor cd 15 -15
organ:higad* bc -11 -22
organ:wear cd -22 27
ride:y_mi cd 14 -12
the_stick c 11
""",
    """
allergy:befor* ac 12 -11
formula c -11
llamadas$ ad 18 -16
no_issues a 12
psychosis:confi* a -13
says_# ad -15 14
substance:otra_vez d 13
""",
    """
=any:efectos bd 12 -15
=any:warfarina d 13
are_snowed a 11
been_there d 12
cancel:si_voy d -21
mano$ d 11
meds:ran_out cd 15 -14
now:it_@eat ad -10 14
organ:bladder abcd -12 -28 -24 29
pregnancy:hace_un a 10
station$ a 11
""",
    """
@year_back acd -21 -12 22
al_hospital a 11
drink ad 11 -18
drive:teres* bd 17 -15
ecografia$ c 12
inter* acd -23 -26 22
it__no abcd 26 -13 -24 -14
organ:@body_is abcd -16 -25 -11 30
organ:@stop bd -11 13
ride:i_was ad 17 -11
""",
    """
praye* ad 21 -12
resid* bd -15 12
se_le c -19
text_away bd -15 16
trast* bcd -17 -12 19
yo_ya c -16
""",
    """
=number:prior:few abcd -15 -11 -13 14
about__i d 13
allergy:@clinician ab -15 12
allergy:alerg* ac -14 -19
de__@visit abd -11 -11 16
eaten:not_a abcd 32 -17 -11 -25
effects:he d 16
have__for c -16
heart:too c -11
hombro c -10
is__drugs b 12
mania_de bd 21 -17
not__more a -10
queda_muy a 11
""",
    """
#_this ab 12 -12
@date_de ad -10 11
@relative__padece c -10
a__hepatitis cd -10 11
not:business ab -10 11
now:es a -11
organ:yo_no b -13
presion_al ad 14 -12
psychosis:it_a ac -11 15
so__am bd -13 -15
texts:la_@place a 13
urgen* abd 18 -19 -11
""",
    """
=lead:visit:yes:on:no+yes ad -13 15
abril d 17
adult:@insurer a -12
brain:sangr* bd -12 12
not:@open b 12
prior:that_is abd 29 -20 -22
ride:mi_viejo ad -11 11
substance:ugly d 15
""",
    """
era_un a 10
esa acd -12 -25 17
organ:works ad 32 -23
pecho__doy cd 14 -11
prior:los_# bd 15 -11
stents ad -14 10
well:your abd -11 19 -17
what__i ac -11 -16
what__would bd 12 -11
""",
    """
allergy:nique* a 10
befor* a -10
brain:del_cerebro ad 12 -12
my__@date d 12
todo__ahi ad 17 -15
""",
    """
=visit:leer c -13
=visit:pienso bd -11 17
choice ad -15 19
close bc -26 18
effects:ser acd -12 17 -12
had:@relative cd 12 -24
i__without ad 19 -15
la__estoy bcd 16 -14 -11
meds:ran cd 15 -14
not__@cancel ab 13 -12
si__@fetch cd 17 -17
was__time abc -11 11 -12
""",
    """
=body:duda cd 20 -14
=body:iih d 15
=signs:body:no:asks abc -13 11 -22
@relative_murio bd 14 -22
memor* abc -14 -10 25
psychosis:had_it b 11
subio b -11
""",
    """
^drink a 11
^sabe abc -24 -20 28
bebo__la bd -12 16
de_las abd -24 22 -15
equivoque__no ad 11 -10
infarto_cerebral d 11
meds:eso acd -20 17 -14
pregnancy:@visit abd -11 17 -16
pregnancy:dias cd 12 -14
prior:las_@medicine acd 17 -14 -17
ride:@relative_me abcd -12 -25 -12 23
substance:a_fifth d 12
to_answer a -12
tuvie* acd -11 -14 14
vomit* cd -12 13
""",
    """
=visit:willing d 12
dispa* bcd -11 -12 15
effects:still a -12
family__me abd 21 -12 -17
not:any abc 17 -35 -44
que__de bd 12 -11
sense d 12
un__hace abcd -31 -20 -25 43
""",
    """
allergy:excep* d 10
allergy:no_soy ad 20 -13
any:about_it d -11
cancel:deje ad -20 22
mucho_la ab -13 13
night$ acd -13 -14 12
not__brain a 14
ya__para ad 12 -12
yes_my b -23
""",
    """
=tag:organ:no ad 16 -25
=visit:sepa bc -12 20
cancel:viernes ab -18 14
estoy__vez d 11
hermanos ab -16 13
liver_scare c 12
now:have_to ad 12 -16
""",
    """
=rule:allergy:no:allergic|alergic*|alergi*_~1_to| abcd -34 27 -13 15
@move_la b 15
con_eso bd -22 18
dice__de b -11
good__are a 11
marriage bc -11 11
other ad -19 -12
si__digo b -11
spins$ d 16
till_# ad 17 -12
you_then ac 13 -13
""",
    """
@medicine_si c 10
cows bd 14 -12
ketorolaco ad 12 -11
pregnancy:mas ad 16 -11
psicoanalisis d 14
spells a -15
would__to d -16
ya__bien d 11
""",
    """
blood__high d 11
coming:nos acd -32 -18 36
en__lista ad -22 20
gave_up bc 12 -12
haha$ bcd 12 -21 -18
no__nadie ac 23 -25
on__list b 15
pregnancy:take ad 10 -17
the_rest b 11
""",
    """
=any:they cd 12 -27
=body:escribir ab -17 12
=visit:halfway abd 24 -11 -17
^sigo abc 17 -22 -15
a_hot d 11
cancel:in c -23
consentimiento$ ad -13 16
felt__after d -12
lo__mi abcd -24 -20 12 18
manana__# ad -13 13
meds:@medicine abcd 17 -48 -63 21
nephew bd 13 -19
now:day abcd 25 -14 -20 -14
orale abd -16 -11 27
over$ bcd -18 -10 19
positiva$ ad -11 12
psychosis:say_i b 10
well:i_was ad 17 -22
""",
    """
=visit:nada bd -20 11
it__this d -17
many_to d 13
ride:sin ad 17 -17
si_quiero bd 18 -12
they__it cd -21 11
through__roof a 10
""",
    """
=visit:license acd 16 -11 -10
^al abc 12 -19 -25
brain:@body_is abc 15 -11 -11
by__last ad -11 -11
deny_it ad -10 14
mis__mis a 12
prior:algo acd -12 20 -23
""",
    """
=number:home:old a 14
brain:damag* ad -10 20
drive:cuidado ac -11 12
eaten:could bd 18 -15
one$ c -10
only__about ab 18 -11
""",
    """
=lead:body:no:on:no abd 18 -38 -15
@drive_no ab -15 14
@wrong__my a 11
acompanada ad 18 -15
am__but abd -16 10 13
car_and a -12
get__a ad 18 -11
hablarlo__mi c 15
had:probe a 12
had:todo cd 13 -12
let__it c 10
pregnancy:tiemp* ab 10 -11
""",
    """
@relative__it ad -16 10
any:has d 11
falling c 11
para_esto b 15
""",
    """
=rule:meds:no:never|nunca|jamas b -14
bad__all d 11
heart:estre* a 11
la_prueba abc -20 -17 18
tengo__nomas bcd -13 17 -12
""",
    """
alcance a -13
coming:@place d -19
give_my a 11
""",
    """
am_sixty ad 21 -15
my_number ad 18 -21
organ:vez cd 24 -27
pregnancy:chich* d 13
ride:jueves cd 18 -15
""",
    """
cancel:no_no abd 33 -14 -28
entro_a ad 13 -10
not__@relative bcd -13 -18 15
substance:la_botella a 12
""",
    """
=any:salte ad 15 -10
=rule::unsure:could_be abc -29 -20 15
@relative_@call a -10
bajo_de ad -22 26
mi__la d -25
not_pregnant c -14
pero__las cd 21 -21
psychosis:was a -12
""",
    """
=body:urologo ad -11 11
^tripped cd 14 -12
effects:out abd -21 -20 26
heart:diagn* ac -18 13
home:left_my abd -11 21 -15
no_si ab 13 -14
not:😂 c -10
organ:in_a d -18
prior:meds b -10
well:sure d 12
""",
    """
=any:depends c 12
=visit:station ad 14 -11
@drink_with c 13
heart:#_@year acd -11 -13 16
heart:pressure_is abd -20 -13 15
meds:@sick bd 10 -19
organ:enceb* bd 18 -11
psychosis:been_hospitalized d 10
vasec* abd 22 -17 -21
""",
    """
=rule::no:ni_~4 abd 13 -38 -17
@insurance bd 22 -26
cancel:take ab -18 13
empiezo d -11
falta_la ac -11 10
heart:y_me a -15
me__@medicine ab -16 -10
off__street b 11
pareja abd 18 -16 -23
pressure__high bcd -12 -20 13
quisi* d -10
tried__all ad -23 24
""",
    """
brain:cuando d 15
i_lose a -13
offer* bd -12 11
psychosis:manias d 10
ride: bd -16 -20
surprise ad -11 14
texts:numbe* abd 23 -26 -12
traigo__y ad -15 15
""",
    """
=body:health c -11
=body:usual ab -11 11
any:la_@medicine a -12
any:que_no bcd -33 -30 22
mas_@late abcd 14 19 -16 -27
pregnancy:@relative_and ad 12 -12
talle* b 11
""",
    """
for__mood d -15
puede$ abcd 25 -18 -21 -13
well:all abcd 23 -13 -14 -12
""",
    """
a__in abcd -21 -13 -17 21
brain:grand_mal ad -10 17
meds:presion b -11
my__he abd -14 11 -12
not:too ad -17 24
scratch_me ad 15 -12
take_@medicine abc -14 16 -25
text_@texts ad 10 -14
una_no acd -14 -16 23
""",
    """
around$ c 14
heart:es_el a 11
heart:is_for a 11
pregnancy:super c 11
rule_out cd 15 -10
to_use d 13
""",
    """
=any:capaz abcd -15 -15 24 -16
=body:side c -17
^ustedes cd -14 -11
brain:seized d 12
eaten:ya bd 20 -13
home:me_dejo ad -11 15
i__weeks ad -16 13
ied ac -11 11
not__car ab -14 11
organ:passed_a c 14
""",
    """
heart:an_irregular cd 21 -20
it__next b 10
me__matando b 11
organ:you bcd 14 -15 -15
out__on a -10
sligh* c 14
was__@year d -11
""",
    """
had:the_drip ac -17 21
i__before abd 12 15 -18
like_an d -12
ride:conse* b -11
segundo$ abd -13 25 -19
traer ad -11 15
""",
    """
=any:later acd -14 14 -17
^confirmada abd 22 -12 -10
a__@open b 12
a__line c 13
after_i b -12
brain:diamo* bd -12 22
habia_dicho a 11
home:novedad ad -16 16
ride:serge* ad -12 18
""",
    """
@medicine_did b 15
^be abcd -22 -14 -11 32
and__left d -10
corazon_no ad -14 17
jamas_la d 10
prior:journ* b 14
psychosis:nothi* b -11
well:if b -12
y_medio ad 18 -11
""",
    """
=any:questions ad -15 20
=body:siete acd -27 -13 34
@howmuch__cada b 12
and__broke a 11
any:had acd -16 -24 16
eaten:@drive d 10
pick b -19
solo abc 20 -27 -22
""",
    """
=any:menos c 13
any:will cd 11 -27
not:pasa ad -13 17
ride:a_car ab -15 18
""",
    """
=any:ago bcd -29 -16 16
adult:retired d 13
my__yes ac 16 -12
one_i ac 20 -23
podia abd -16 -16 18
prior:talk abc 14 -12 -25
ride:eso ac -24 16
substance:commu* ad 21 -14
""",
    """
=body:prostata a 11
doubt_it ad 11 -11
eaten:tube ad 15 -10
heart:ex ab 16 -13
hepatitis__me cd -13 14
like_it bd -11 -16
otra_semana acd -11 17 -15
substance:me_tiene d 12
""",
    """
brain:does bcd 23 -18 -10
con_salami d 13
heart:solo ab 12 -13
now:ask a -10
""",
    """
@cancel__favor bd -14 13
boost* d 11
cumplo__# ad 11 -11
email__please ad 13 -11
guessing cd 24 -20
pregnancy:encargo d 13
""",
    """
=body:y abc 14 -16 -27
drive:segun ac -15 17
effects:none ad 14 -10
not_possible ad 14 -12
prior:remem* acd -14 20 -13
psychosis:lo_que ac 13 -12
""",
    """
=any:honey d 15
=signs:body:none:other+unsure a -41
not__time c -14
pregnancy:#_@month ad -30 25
rango$ a 13
ride:ya_esta d 12
surpr* abc 10 -15 -11
""",
    """
=rule:pregnancy:yes:nurse|feed|pump_~2_baby|him|her| d 10
allergy:it_made ad -13 16
desocupada ad -12 17
estoy__ahorita a 19
i_passed ac 14 -16
now:quiero ad 15 -12
steroids bcd -18 -13 20
that_in bcd 17 -12 -11
ya_mero ab 13 -11
""",
    """
hizo c -10
pregnancy:amamanto cd -13 19
que_@insurer abcd 44 -32 -12 -15
ride:puede acd 25 -10 -28
si__una ad 25 -24
""",
    """
any:lot_of ad 11 -14
organ:probl* abcd 22 13 -18 -26
to__@clinician abd -17 17 -15
""",
    """
=who:visit:theirs d -14
adult:not ad -22 18
del_@day ad -27 18
effects:@medicine cd 24 -16
his__i b -12
no__mi bd -21 13
not:check b 10
now:anoth* abcd 29 -14 -12 -24
pregnancy:just_had ab -11 20
prior:what ab -36 13
was__take a 11
well:@place b 12
""",
    """
=any:sweet d -11
=body:tenido abc 12 -11 -13
=denials:body:1:no a -14
@relative__internaron b 13
@relative__marcapasos bd 17 -13
and_this ab -19 14
any:pacie* b 11
drive:me_regreso ad -17 19
drive:viene_mi a 14
me_hacen c 14
meds:hierb* b 14
so__this a 11
""",
    """
are__with d 12
heart:prueba ac -12 11
no__probado b -12
""",
    """
claro__quiero b -14
might__might c 11
miss_my ad -12 11
su_viaje b 14
to__as c 12
¿__que bd 18 -16
""",
    """
=any:still abd 25 -25 -21
allergy:cae abd 23 -12 -16
count__this d 14
digam* abc -11 14 -13
heart:dos bd -18 13
las__para cd -12 12
last__but d -11
to__it ab -13 -24
to_bees b 15
""",
    """
=visit:estaba ad -10 11
del abd -17 -15 12
got_my abc 29 -33 -18
migra* bcd 18 -14 -16
puest* c -11
substance:digo_que d -14
was cd 10 -19
""",
    """
black_out ad -11 13
by acd -20 17 -10
chofer ac 22 -22
dejo__en ad 25 -19
does__hurt b 11
he__# bc 15 -16
skin abd -15 -15 18
""",
    """
adult:voy ab 16 -12
allergy:@treat bcd -45 -45 39
any:think_so ac 13 -11
checar ac -17 22
for_that bd 21 -31
now:apunt* a -14
outsi* acd 14 -15 -17
""",
    """
=visit:aca cd -12 15
and__the ad 12 -15
cancel:la_necesito abc 22 -19 -13
drive:a_@drive ad 20 -15
duloxetina ad -23 28
heart:is_it a -12
ride:supue* cd 13 -11
y__@treat cd 11 -23
""",
    """
=number:0 abcd 43 -10 -13 -38
=tag:pregnancy:other cd -23 -15
@day__el ac -14 11
desde_que bd -25 16
had:on_the b 11
nauseas ad 14 -13
not__be d 15
rather__a ab 11 -13
two__this a -13
""",
    """
=any:couple bcd -19 -11 25
allergy:but bcd -26 28 -38
but_it abd 20 -17 -23
certainly d 14
coca bd -12 21
drive:no_puede ac -16 10
eso__tengo a 12
fiesta bc 11 -10
next_one abd -17 25 -12
pregnancy:like b 12
ride:manejando a 13
""",
    """
=body:accidente d 11
=body:every abcd -16 -23 -18 24
@cancel__ella d 11
@medicine__if b 13
allergy:to_@food ad -16 14
be__when d 11
do__i abc -14 -15 13
i__sixty ad 21 -15
meds:i_take bcd -16 -11 12
now:anyth* a -15
""",
    """
=any:sali ad -15 24
=body:em abcd 14 -23 -24 16
=body:fumo b -25
@medicine_too cd -11 10
maam ab 16 -14
me_@fetch abc 10 -41 -19
organ:working a 14
pregnancy:esta_cerrada a 11
prior:pasado ab -11 10
""",
    """
=body:cbt acd -11 -10 19
=visit:why acd -11 -15 16
^hep cd -25 24
asked__@person c 11
kinds ad -11 13
loved bd 16 -22
meds:un b -17
now:@eat d 11
now:mi_@hours acd -14 19 -11
well:depri* ad 18 -11
well:too a -29
""",
    """
again_tomorrow b -11
any:you b -24
caigo cd -18 17
estoy_de ad -13 17
itsel* ad -24 25
mis_# abc 14 -11 -13
no_comment abcd -31 35 -11 -11
now:patro* c 14
prior:since_# d 10
""",
    """
brain:mild d 10
cuando__@relative bcd -23 -14 21
kidneys_are bd 14 -15
nervios b -24
ok__you bd -12 14
ride:work a 13
substance:limpio b -13
""",
    """
=visit:iffy abcd -19 -14 30 -21
eaten:agua d -15
figure__out c 15
horses ad -19 12
momentito$ abd -13 21 -11
necessary$ a 16
ride:metro ad 18 -12
says_no ad -22 13
""",
    """
=tag:ride:asks abcd -25 32 -38 -19
about_a d 12
allergy:horri* abcd -18 -17 -21 27
cancel:las d -15
effects:no_me abd 31 -13 -27
i__the cd -13 -12
meds:is_a ab 22 -21
prior:por_probar ad -13 13
ride:with_me abc -25 18 -11
""",
    """
is_personal ab -11 16
mi__tuvo bd 17 -12
not:pusieron ad 14 -14
para_otra ab -11 16
prior:con_@clinician ad -17 19
psychosis:cause c 10
""",
    """
=body:felt cd 11 -18
@drug_for d -12
heart:say a -11
i__@year acd -20 14 -11
i__time abd -14 -12 14
lo__duele a 12
now:probl* ad -16 18
organ:nobody_ever ac -12 12
psychosis:veia a -11
""",
    """
#_que abd -13 22 -11
organ:and abd 33 -37 -28
organ:del_rinon ad -10 12
salir$ bd -13 16
""",
    """
^yup abd -13 -14 23
embarazada_ni ad 14 -11
has__my ad -14 19
it_haha ab -21 21
la_troca c 13
me_internaron bd -11 17
not:si abcd -72 16 44 -27
que__nunca d 12
sola__@medicine ad 13 -10
which abcd -20 15 15 -19
""",
    """
@relative__all abd -17 21 -17
^currently ab 17 -12
^wish abcd 16 -23 18 -27
am__on bcd -18 18 -11
count abd -20 11 -12
drive:es b 14
effects:better ad 15 -13
meds:last_week c 10
not_know ab -14 -10
""",
    """
=visit:plan bd -31 16
alta__la b -10
an_ultrasound d -10
chequeo ad 13 -14
como__al ad -11 10
could_say ad 19 -14
had:he abc 24 -21 -17
never__trouble ad 12 -12
she__my c 13
substance:@food_@day a 10
well:all_right d 10
would__it b -13
""",
    """
=visit:town c -14
anafi* d 12
any:front b 11
been$ ac 14 -12
de_drogas d 11
decido$ c 13
diagnosticaron cd -15 10
diario abcd -12 -20 -21 25
high_cholesterol d -10
organ:after c 16
own_car a 13
substance:birth* a 12
substance:there a 10
test_was d 12
texts:but_no ad 15 -11
visits bd -12 15
will_@drive ab 20 -21
""",
    """
a_orinar c 14
meds:puede a -16
psychosis:chart bcd -13 13 -14
works__me ad -15 21
""",
    """
=any:let ac -16 20
=visit:lined c -10
^esperame bd 22 -14
cada_rato a -12
drive:lleva ac 10 -13
eaten:apena* abcd -25 -14 -10 30
heart:hyper* ad -28 20
if__was d -30
now:recojo a 13
reportar a 11
you__a a -18
""",
    """
=rule::turned:correction ad -11 11
^todo abc 31 -53 -39
any:consu* abcd -13 -12 20 -15
had:before b -20
last__was abcd 22 -10 -11 -19
now:que_me d 11
pregnancy:esta_embarazada b 11
ride:had acd 21 -16 -14
substance:my_boy b 11
""",
    """
=body:two abd -21 -40 29
=visit:locked d 11
^new bc 12 -14
atorados ad 15 -10
de__@body abd -16 -15 20
organ:bit c 13
palabras ab -11 14
psychosis:at a -17
texts:llegan b 10
will__someone c 13
""",
    """
=body:balloon cd -10 15
=tag:heart:self b -14
@move_do ab -14 15
dialysis$ bd 14 -15
havin* abd 14 -17 -16
heart:disea* b 11
tampo* ac 18 -12
this__be ab 14 -28
well:a a -19
y_seguimos ad 21 -17
""",
    """
@stop bd -13 -19
efecto cd 10 -14
here_i ad -13 12
pregnancy:faint c 10
""",
    """
=signs:texts:no bc -47 -18
pense bc -13 -17
prior:ya acd -22 -12 17
texts:ask_my c 11
""",
    """
allergy:dio_taquicardia d 11
closed abc 28 -30 -16
dejame_ver c 16
drive:un bd 12 -15
eaten:just abd -11 -36 34
estres abd 19 -14 -20
heart:presion_si ad -16 19
my__high bd -21 14
organ:a_veces acd -11 22 -19
pregnancy:negativa a 10
tolero_me d 11
well:con d -13
y_mis bd 11 -14
""",
    """
=visit:has cd 12 -11
now:tomor* ad 23 -19
""",
    """
=body:upstairs a 11
=denials:any:1:unsure bd -12 -13
=said:unsure:yes,_in_doubt abc 17 -11 -24
@call_al d 11
allergy:out_of ad -20 22
cancel:segui* abcd -15 -12 -13 19
home:@drive cd 16 -13
if_you a -23
substance:test_me ad 11 -10
wild abc -15 13 -10
""",
    """
brain abc 14 -16 -29
grad ad -11 14
high__i ac -24 17
no_longer abd -12 -12 21
now:work_for a 11
prior:alcan* ad -12 10
ride:should_have cd 16 -15
would_a ab -16 15
""",
    """
adult:pero_no ab -12 14
meds:queda* d 12
si__hubiera a 15
""",
    """
=body:gave a -18
=visit:watching ad -13 19
allergy:no_no c -21
brain:me_sacaron d 10
mi__nunca c 10
my__out c -21
now:@sick acd -10 17 -10
pregnancy:no_way c -17
""",
    """
=any:hospital ad 12 -15
=any:jubilado d 12
=denials:body:2:yes abcd 30 -30 -13 -16
any:solit* d 12
de__nietos bd -11 12
denied__the ad -17 18
drive:yo abd -21 -37 29
el_animo ab -16 12
has__on bcd -11 -18 20
heart:i_see cd -13 12
le_hago ad 17 -14
no_i bcd 22 -20 -34
substance:i_was a 11
tengo__en bc 22 -15
""",
    """
banana ad -25 24
have__pressure ad 12 -10
now:sale d 11
of__@sick c 12
on__do b 13
prior:over d 12
psychosis:there bc 20 -14
substance:until ad -13 16
take ac 11 -20
""",
    """
am__fence cd 21 -15
cancel:will_see ac 12 -11
cats ad 11 -18
cene__y ad 12 -10
had:shots ad -10 15
heart:dads d -12
now:who b 11
off__list a 12
presion_en ab -19 13
prior:have_not abc 14 -26 -26
soy__de ad -14 13
started_my a 14
would__@call bc -17 10
""",
    """
adult:no_se a -12
church_is cd -13 15
color* bcd 16 -10 -18
had:so bcd -14 -12 12
lot b -10
now:atiende b 10
pregnancy:for_two d 11
ride:avisa* cd 16 -15
ride:maybe ac -26 22
substance:volvi d 11
tengo_# abc 10 -24 -25
two__birth c 12
""",
    """
@drug_este abd -16 22 -14
drive:but_my a 11
now:favor ad 18 -24
por__le ac -12 12
to__am c -12
""",
    """
=body:demasiado ad -11 12
drive:dejan ad 13 -12
pregnancy:will_not abc -10 -20 15
substance:@year acd 41 -51 -23
""",
    """
deprimida abcd 23 -13 -12 -16
had:que acd 18 -12 -11
in__he a -11
no__tengo b -17
o__no bd -10 -21
prior:desde b 18
prior:psychiatrist d 13
""",
    """
going__and acd -11 15 -15
home:the acd 14 -22 -12
meds:my_sugar d 11
straight_edge a 17
""",
    """
=visit:unos ad 15 -12
@medicine__the c -16
any:estoy_manejando bd 13 -10
coming:a_otra a 11
coming:ahead_and ad 23 -22
had:si_era a -11
had:surge* b 12
ir_y c 12
pregnancy:bun d 17
ride:familia a 14
substance:ver ac 18 -18
tal__mi b -12
viole* d 16
""",
    """
=body:neighbors b 12
=visit:snow ab -14 13
and__after b 11
drive:chofer ad 18 -10
home:apenas ad 25 -16
prior:ever ac 14 -12
una_prueba acd -12 17 -13
""",
    """
=body:depression bc 13 -26
=body:formula c -11
=signs:visit:unsure+yes:unsure d 10
higado__me ab -13 11
la__muy b 14
psychosis:brote d 11
we_just ad -12 19
""",
    """
de_pronto abcd -23 -24 41 -32
psychosis:descarto ac 19 -17
substance:contesto b 11
takes__home d -13
thought__have ad -12 14
volvi abd -13 -14 11
""",
    """
=tag:home:self abcd -24 23 15 -16
=tag:texts:other abd -18 14 -18
cancel:segura abcd -13 -12 -16 22
coming:el b -27
drive:daughter a 15
pasa acd -16 -22 19
y_@medicine cd -22 20
""",
    """
=any:anda ad -12 16
eaten:do acd -18 20 -22
effects:effec* d -15
la_bebida d 14
no__yet bcd -15 14 -11
noche$ b -12
prior:made_me a 13
substance:defin* acd -17 18 -11
substance:ron ad -13 16
""",
    """
=visit:quedo ad 12 -15
not:mania abd 11 -21 -17
quiera abcd -12 -20 30 -12
ride:de ac -18 16
""",
    """
=visit:@hello bcd 19 -11 -10
@relative_sometimes c 11
con__y b -21
estoy__@relative ad 19 -15
in__with bc -14 -10
la_quiero abd 19 -11 -17
ni__fa c 12
not:respirar d 14
on__time abd -17 25 -19
prior:plus ad -12 14
""",
    """
=body:tiene a -11
=visit:saliendo a 15
adult:#_or c 11
any:saber cd 15 -12
well:years ad -15 19
your_guess ac -11 18
""",
    """
#_that c 16
=visit:tomo d -13
@insurer__si a 12
^took abc 11 -31 -15
heart:stent* ad -14 10
not__work acd -22 21 -20
pueda_@drive ac -13 15
substance:cumplo_# d 11
""",
    """
=body:appendix bc 13 -13
@english abcd -31 32 -12 -11
cancel:tratamiento ad 15 -14
eaten:till_# ad 15 -13
effects:did ac 13 -13
effects:noche abd -15 -17 23
heart:soplo_de cd -18 23
no__todo ac -17 11
not__@place a -13
segun_mi bcd -12 19 -12
texts:off ab 11 -11
""",
    """
#__here a -17
=body:repeat abd -12 -22 11
=tag:idiom_yes acd -22 -15 34
bad__not bd 13 -12
cancel:en acd 23 -13 -35
correo a 12
heart:jaja bc -21 -13
heart:pregu* ad -10 -14
home_sweet d 13
pregnancy:que_es b -11
welts ad -17 18
""",
    """
=visit:sec ab -20 14
@year$ d -15
against_it c -12
any:apartment d 15
eso_que abc -10 16 -23
me_next c 11
meds:nerve* bd -11 14
pregnancy:vino acd 24 -14 -17
ride:pero_mi ad -11 17
""",
    """
am_good abd 24 -16 -13
asleep ad -21 11
baby__not ad 11 -12
mesecitos ad -12 18
prior:couple_of cd 14 -11
""",
    """
=visit:rodilla a -11
@ride bd -15 -13
^donde abcd -20 37 -15 -27
absoluto a 12
arran* acd -15 17 -13
calendario$ ac -17 21
did__work ad -15 19
en__con abd 16 -20 -18
gave__his d 14
heart:they_did c 15
once__# a 13
""",
    """
@howmuch_sale b 11
acomo* d 16
drive:trans* ad 19 -16
episo* abcd -10 -12 -19 24
few abc -24 -22 17
me_llega d -12
my__tell bc -12 14
on__one d -13
pregnancy:cuatr* d 11
ride:confi* ac -13 16
she_will d 10
taking_it c 17
""",
    """
#_@date d -16
=any:low ac 12 -12
adult:me_faltan ad 20 -18
mucho_al c 18
not:psychotic a 11
texts:@place acd 13 -11 -14
vigilan$ cd -15 19
what__of bd 17 -10
""",
    """
@eat__nine ad 14 -14
brain:is_for ad 13 -12
fever b -14
rarely a 19
said_she ac -16 15
substance:@drug_daily b -10
thing__a ad -17 18
with_the cd -14 14
""",
    """
=rule:prior:no:^_one|1|una|uno_$ ad 20 -14
cancel:dije a 11
heart:salvo a 12
job$ a 11
menor$ abd 16 -13 -13
not:decirle abc -19 -15 24
now:and abd -23 -11 20
ruled__out ac 17 -12
what__a abd -11 15 -14
""",
    """
=body:aliviarme d 11
=rule:organ:unsure:labs|results|tests|test|estudios c -11
=visit:idea c 13
drive:@ride_is ac -11 16
home:tengo abd -14 30 -24
la_casa ad -20 13
organ:cirrh* c -10
psychosis:tendr* c 10
que_tengo abc 18 -15 -11
say__too c 14
still__up ac -13 12
substance:todos ad -18 17
took__for acd 20 -10 -11
""",
    """
iffy abcd -19 -14 30 -21
not:recibi c -10
now:number ab -16 17
or_# ac -11 13
pacemaker d 11
substance:domingo acd 19 -14 -11
""",
    """
=body:@holiday ac 15 -27
=body:left b -25
=signs:allergy:unsure bd -18 10
=visit:silla ad -13 13
both abc 14 -16 -28
en_media a 10
in__shop b 10
injur* acd -11 -12 11
is__chart b 13
lost_a ab -16 14
off__be d -11
pressure_is abd -20 -13 15
""",
    """
=any:apartment d 15
=body:gustan a 11
any:email_only a 10
psychosis:exactly bc -25 25
that__how ab 16 -16
""",
    """
=body:piel bc -10 16
coming:called_in ad 17 -14
eaten:le a -17
effects:momento b 14
prior:not_believe a 12
sent abcd 15 30 -16 -39
""",
    """
@relative__mejor bd -12 13
any:right abd -11 -13 19
fijat* a 13
not__thing ac 13 -14
now:turno ad 16 -21
""",
    """
@relative__are ab 15 -11
camio* ad -10 13
for__surgery a 11
the_car ad -13 13
wassup$ ad -11 15
""",
    """
@drug__@day ad 14 -10
^mi abcd -19 46 -23 -32
a__for ab -19 16
any abc 30 -44 -39
cancel:se_me cd -10 -14
diamo* bd -12 22
had__the acd 14 -17 -12
i_drink cd 11 -15
organ:# acd -21 -18 27
tested$ ac -19 18
went_into d 11
what_if abcd -16 25 -17 -14
""",
    """
=any:hold ab -10 17
=visit:hambre bd 23 -23
a_blessed b 11
acne ad 13 -12
de_mamar d 13
drive:@relative_no ac -20 15
i_think acd -33 37 -27
murio_de d -17
nada_para a 13
un__que bcd -29 21 -17
""",
    """
=any:¿ abd -16 23 -20
@eat__ago ad -23 23
cancel:another_day ab -10 10
home:dormi* abd -10 -11 14
sister ac -21 11
tengo_dos abd -11 -15 14
""",
    """
=signs:heart:none d -33
=visit:final ad 23 -17
=visit:ninos abd -14 -11 15
=visit:pretty acd -12 25 -20
heart:does c -23
por_si bc 20 -18
tenia_@symptom ad 12 -11
""",
    """
@relative_got bcd 12 -13 -15
adult:eso cd 17 -18
any:he bcd -10 -13 11
creatinine a 11
does_postpartum bc -22 22
need__refill b 15
pregnancy:unless_it ad 16 -12
substance:paso ab -30 18
""",
    """
=body:sulfa acd 18 -13 -17
=visit:afuera b -14
=visit:la bcd 12 -18 -23
allergy:operado c 14
any:bottle ac -17 21
la__bebe a 11
media__me d 11
now:la ab -20 -10
pregnancy:was_positive cd -11 13
social_security d 10
voy_pero a 10
well:@day bc 12 -24
""",
    """
#_@hours a -18
any:prefer a 11
gallbladder__of b 10
had:but_not ad 18 -17
kidne* cd -30 10
only abcd 43 -50 -16 -20
zombi* ad -12 13
""",
    """
any:a_@food ad -14 16
cosas__vez cd 18 -18
meds:be cd 18 -20
psychosis:none_of a 12
psychosis:papel* ac -15 11
""",
    """
@medicine__then c -13
and_nothing c -13
any:segun abcd -12 -14 27 -19
investigando c 12
me__confirmaron ac -15 15
murio__un b 11
pregnancy:semana cd -10 17
""",
    """
@medicine__la bcd 19 -19 -13
drive:nap_in d 11
era__la c 10
had:that d -13
pregnancy:condom_broke ac -12 10
ride:me_and ad 16 -14
well:del abd -19 -12 24
""",
    """
=said:yes abcd -35 -23 -35 52
dudas abc -13 -18 18
jale ad 15 -12
le_tengo d -18
mero b -24
organ:ni d -13
""",
    """
#_percent ac -31 16
=any:day bc -26 15
=body:tenia ab -20 19
heart:acaso ac 19 -12
itself$ d 10
manag* abcd -21 -20 38 -30
me_back ab -24 11
now:ask_me a 16
pero_tengo ad -12 12
positive ab -12 -19
ride:has_the abcd -13 -13 -14 17
sophomore_@year d 13
think__but ac -20 11
traigo ad -15 17
""",
    """
=body:paper cd 12 -11
=rule::unsure:quien_sabe abcd -22 -14 32 -19
=rule:prior:yes:tried|been_on|taken|probado|toma bd 16 -10
allergy:had_one a -11
any:day d -12
de__ocho ad -16 19
eaten:ayunas ad -17 19
hour_ago ad -13 15
i__them cd -13 17
pastillas abcd -12 -14 38 -25
soplo__no d 11
sure__that ad 15 -21
""",
    """
=rule:well:yes:de_maravilla|lujo|diez ad -14 20
=visit:touch a 12
@food_pero ad 12 -11
any:is_# bd 20 -24
child* d 14
eso__la bd -15 11
not_confirmed ac -13 12
now:an ad 24 -22
organ:they_lost bc -12 10
prior:took_one c 11
psychosis:my_@medicine ad -14 17
psychosis:psychosis b 12
""",
    """
@treat__am abd -19 -11 21
las__un b 13
not_@drive ad 21 -17
substance:january ab -13 15
""",
    """
=body:nerve bd -19 13
=body:pads d 13
=said:any:yes abcd -39 -30 -15 44
any:not abcd 28 -50 11 -27
any:se_me bd 24 -21
coming:trying c 11
do__anyone c -18
eaten:as bd -12 11
eaten:visit ab 13 -12
mirtazapina d 11
passed__stone c 14
pregnancy:ser ac -11 13
psychosis:era_bipolar b 12
""",
    """
=any:mismo abd 11 -28 13
=denials:body:1:no+yes bc -23 -25
=rule:organ:no:liver|bladder|higado|vejiga_~2_i c -10
@drug_daily b -10
^@relative bcd -26 -48 31
any:corre* bcd -22 -10 20
de_espera bd 12 -11
pregnancy:no_period c 11
psychosis:vez ab -15 -16
ride:block* a 11
""",
    """
=body:fui acd -11 12 -10
^viene ad -23 15
allergy:off c 12
mean_i c 11
more_@medicine cd -19 20
organ:numbers c 12
ride:parking b 10
well:change a 11
""",
    """
=visit:positive a 11
=visit:want ad 15 -19
@drug__@month b 11
a__orden abd -22 -12 30
came__perf ac 15 -12
miscarriage b 12
my__both ad -11 17
one__had a -11
utis a -12
""",
    """
@day_no abd -10 16 -14
am__as ac 16 -11
calle* b -30
eaten:por_el d 13
if__stays c 13
ni__estoy a -11
not__heart cd -16 13
prior:it_is cd 14 -12
st ad 27 -27
substance:@year_y ad 12 -12
supper c -12
""",
    """
luego$ bcd 14 -11 -15
texts:que_me ad 19 -12
""",
    """
any:bocad* a 10
brain:but_never a 14
coming:lo_estoy ac -15 18
heart:itsel* ad -18 18
heart:para_la c -10
pueden_mandar bd 19 -17
substance:diari* abcd -14 -18 -24 28
vuelt* bc -21 -15
""",
    """
=rule::known_of:no|nunca|nada_que_yo_sepa ac 15 -12
^face d 11
any:tengo abc -14 -11 16
do__trust cd 18 -14
me__@year b -18
now:que_es bd 14 -14
prior:that bc -12 -11
""",
    """
@food__@food acd 10 -11 -13
effects:dormi* ad -16 21
hoy__manana ac 16 -14
psychosis:since acd -36 -14 42
swapped c 13
""",
    """
@call_del b 16
army ad 11 -12
coming:asi acd 26 -12 -21
eaten:ago bcd -28 -18 15
from__cardiologist a 12
now:but_let ad 12 -15
prior:@month_y cd 11 -12
substance:the_# b 11
""",
    """
=visit:entrando a 13
brain:ni ad 12 -10
organ:not_@body ad 24 -24
pregnancy:pills cd 13 -11
sleep_once ad 12 -14
vamos_en a 10
""",
    """
=visit:consegui abc 21 -17 -12
@relative__em d 10
@symptom_cuentan b 13
heart:diabetes a 14
heart:infarto bc 14 -10
organ:while cd 17 -15
plati* ad -16 13
prior:there acd -16 -19 26
to__yes abcd -19 -28 -21 38
""",
    """
^bipolar bd -16 18
del_jale ad 15 -11
home:comer d -11
it__his d -18
my__baby b -12
now:le_se ac -13 15
""",
    """
=rule:pregnancy:no:stopped|quit|done|finished|deje| acd 26 -12 -20
=tag:had:self c -10
el__bajo ad -14 17
flying_colors a 13
hoy bcd 22 -26 -25
no_a abc 20 -15 -15
psychosis:dead_@relative c 14
puedo_@drug abcd -21 31 -17 -27
""",
    """
eaten:@relative_le c 11
estoy__las b -12
heart:baje c 14
know__that bcd -11 12 -13
nomas abd 20 -39 -12
or__it bc -11 13
quizas abcd -19 -15 34 -18
rinones abc 13 -21 -16
starving abd 20 -14 -16
to__right ad 13 -11
well:much d 11
""",
    """
=any:ese c -10
=body:sherry a 13
=number:pregnancy:few abcd -31 -15 -13 33
=rule::no:ni_loc*|hablar|de_chiste bcd -12 -17 11
=signs:any:no:unsure bd -11 -28
is_for abcd 27 -29 -12 -18
pregnancy:monday a 11
""",
    """
=body:great abd 21 -17 -29
any__in ad -15 17
drive:dropped_off ad 12 -12
heart:que_no acd -14 24 -12
me_@vehicle b 10
not:quito cd -10 11
ride:would_not ad -11 13
si__era d -10
""",
    """
@relative__problem a 10
a__first d -12
any:@hello bd 16 -10
brain:them d 13
cath bd -11 20
effects:es_de cd 12 -10
just__number b 11
la__@relative b -18
mandaron acd -19 14 -15
not:esta abd -18 -11 19
prior:las_vitaminas bd 13 -11
substance:verano d 12
vape ad 15 -17
""",
    """
=body:resultado abcd -19 -11 23 -10
=visit:time c -18
@clinician_y bcd -23 -14 18
after_surgery cd 11 -10
allergy:ronchas a -10
central_time abd -20 20 -17
gas$ ad 18 -17
la_tengo abc 20 -19 -18
ride:not_asked ac -16 18
sirve_un b 11
well:better a -10
""",
    """
=any:long acd -25 -11 26
=visit:be abc 13 -40 -15
=visit:good ac -16 -12
@medicine__took cd 11 -12
can__miss d 12
el__en bc 11 -26
home:caldito d 12
lozenges__mail ad 15 -14
never_a ac 19 -13
organ:all abcd 36 -13 -16 -28
organ:my_@body abcd -37 -17 20 15
pregnancy:can_not b -12
""",
    """
=body:podria acd -12 19 -13
allergy:se abcd -16 11 -24 22
any:llama* abc -14 10 -13
home:segui* ad 18 -13
origi* a 10
prior:gave_me cd 10 -12
tomaba__# ad -14 16
""",
    """
=visit:encontre ad 15 -10
aqui__mis d 10
drive:home abcd 13 -43 -21 11
effects:hard ac -12 13
el_colesterol a -18
en__# acd -32 -19 25
substance:do d -26
texts:lo a -13
""",
    """
=any:un c -28
=body:estan bcd -12 27 -20
^just abcd 47 -47 -30 -11
^talked bc -12 16
al_reves ad 19 -19
anything_except ad -12 13
now:can_we abd 25 -21 -12
psychosis:que acd -26 13 -12
time__what b 16
to_say abc -25 -36 25
voy__los ad -13 14
well:gracias ad -22 28
""",
    """
=body:offense b 13
cancel:alrea* ad 18 -16
had:with_it b -11
manchita c 11
not__bit cd -10 10
organ:faltan_los ac -12 18
piece_of d 10
""",
    """
=body:prefiero abcd -16 25 -10 -13
adult:un_@year a 15
changed$ d -11
effects:get ad -15 14
heart:para ac 17 -17
negar* ad -11 17
seis abcd -28 -20 12 17
waffl* ad 16 -13
""",
    """
=body:high abcd -39 -23 11 19
a__mariscos a 16
effects:not_one a 16
heart:was_clean a 11
ok_@thanks bd 17 -14
plavix d 18
quien__@fetch abd 17 -11 -16
substance:count bcd 16 -14 -15
""",
    """
=tag:pregnancy:asks abc -27 16 -15
a_while a -17
adult:almos* ad 15 -13
eaten:juice d 11
high__never ac 12 -11
not:tells b 11
not_certain c 14
ok__is ad -21 17
organ:me_dio cd 20 -18
pregnancy:viene_otro d 12
rehabilitacion abd -13 -10 23
rispe* d 12
sano$ a 15
smooth$ a 11
""",
    """
=any:on ac -21 11
=rule:heart:unsure:soplo acd -10 -31 30
=rule:substance:unsure:cut|cutting_~1_back|down ac -11 19
allergy:something cd 16 -17
maybe_i c 13
texts:permission bd -16 20
""",
    """
=visit:modo c -13
eaten:with_my ac -11 14
enzimas__me d 11
heart:sprin* ac 12 -12
home:but ac -20 13
i__allergic a -11
much_as ad 16 -10
puedo_dejar b -15
ultima ad -13 11
""",
    """
=any:alimento a 11
clima$ b 12
esa_vez d 11
got__@year d 10
heart:test ad 18 -13
heart_stuff a 14
tests b -19
""",
    """
@sick_in b 12
afraid_so ad -14 17
fluoxetina abc 14 -10 -10
out__week c 13
ride:answered cd 16 -13
substance:she ad -11 11
""",
    """
=body:fainted ad 12 -10
brain:pero abcd 18 -12 -10 -15
esta__ya ab 10 -21
mi__murio bd 11 -17
there__the b 11
""",
    """
=any:street b -14
cumpli_# ad -11 14
dos__se ad 16 -16
embarazada__pecho c 14
for__while cd -11 13
he__been a 12
honest abd -16 -11 13
no__donde bc -10 12
not__able ac 13 -12
organ:diabe* abc -14 11 -12
texts:know c 12
""",
    """
=body:fence c 11
=visit:nunca ad -14 17
a_scam bd 22 -17
adult:year d -16
are_you cd -14 -19
heart:surgery abcd -16 -11 -12 22
i__last a -10
off__i abd -16 -11 12
organ:liver_is ab 11 -18
prior:prayer a 18
queda acd -13 -25 21
substance:never_been a 11
well:mal ad -23 23
""",
    """
=signs:cancel:none d -12
family acd 16 -13 -27
grandmother a 11
heart:heart_@clinician d -12
is__@body abd 15 17 -26
meds:sugar bd -11 12
naci__el ad -14 16
organ:physi* a 14
please__not bd 17 -28
pregnancy:knock* ad -14 21
""",
    """
=body:come d -11
=body:evaluando cd 19 -14
=number:substance:year abcd 54 -29 -15 -46
christmas ac 23 -19
dry__bone ad 15 -10
knock* a -18
me__ya c -12
prior:i_would ad -17 -12
""",
    """
=signs:body:no: abcd 18 -21 -22 -13
allergy:really c 11
dolor__no ab 14 -13
now__do d 13
""",
    """
allergy:a_good bd -15 18
allergy:is_what a 11
allergy:last_time cd -13 12
home:lobby ad 22 -16
i__than abd -13 -10 15
ride:pick d 13
sali__ahi ad -12 17
texts:falta ad 17 -14
the__again bcd 11 -11 -11
""",
    """
=body:duro abd -16 -14 13
=body:playing c 13
=tag:prior:self abd -11 17 -25
allergy:y_de ad 14 -12
eaten:finished abd -15 -17 23
esposa bcd -29 16 10
lo__pensando ac -10 18
momentito abd -13 21 -11
""",
    """
=body:perdon bd 12 -15
=body:taken ad 13 -13
not:han abcd -15 -24 20 -12
operaron ad -25 22
ten_@year a 10
they_saw d -17
""",
    """
had:esta ad -12 15
i_thought cd -19 11
organ:on_my abc -11 -12 13
prior:injections d 12
substance:glass acd 12 -11 -11
""",
    """
^desayune d 11
^midnight d 12
brain:if_that bc 15 -14
drive:@drive_a a -17
drive:getti* abcd 33 -15 -21 -21
to__if abd -14 16 -24
""",
    """
=visit:plata ad 17 -12
he__here a 12
heart:abuelo ab -19 18
heart:one b -21
lol__is ab 20 -23
matan* b 11
not:estaba ad -11 21
prior:and_nothing ad -24 24
prometo acd -19 24 -18
""",
    """
=body:mio abcd 23 -14 -10 -15
a__thing a -11
any:pero abc 13 -16 -11
i__lol a 12
in__first d 11
kidneys__liver a 12
pero__problema c -13
thank c -16
to_the d -18
""",
    """
=said:pregnancy:ask b -37
@relative_will bd -19 16
adult:apena* d -15
heart:me_dijo a 11
orino bcd -27 16 -10
""",
    """
=body:@body bc -35 -10
=rule:had:yes:did|had|finished|completed|hice| abc -14 13 -12
^done bd -13 18
^tal abc -21 -18 25
adult:@stop d 12
cancel:le bd 22 -25
class__# ad -10 13
heart:be ad -27 24
my_body abd 28 -29 -18
que__los a -11
que_pregunta b 11
substance:this acd -23 -17 22
""",
    """
because_i bcd -19 -15 11
correct ad -11 19
else__yes d 11
itself__ok ad -18 18
on__@body cd 27 -21
pregunto__@relative cd 14 -10
well:i_go c 11
""",
    """
=body:nobody abcd -19 -17 40 -37
been__@medicine b 16
heart:heart_monitor ad -10 15
texts:las_@visit ad -12 13
""",
    """
=visit:earl ab -13 11
=visit:porque ad -16 10
drive:dia d -19
eaten:appetite a 11
sin_problemas a 12
suerte$ cd -14 10
tonight ad 12 -22
""",
    """
#_alt ad 15 -14
=any:am b -15
=said:any:no abcd 34 -36 -24 -21
=visit:segundo b 13
^naltrexona ad -12 16
could__make d -10
have__without d 12
psychosis:los ab -27 16
psychosis:sophomore d 13
tengo_de ad 13 -10
""",
    """
#_ay d 11
allergy:do ac -18 16
eaten:without a 11
impos* ad 21 -28
penicilina$ d -12
substance:more abd -17 -26 18
""",
    """
=body:flying a 13
@month_pasado bd 14 -13
^say ab -22 17
allergy:i_do acd -16 24 -14
effects:si bcd -15 23 -14
me_acompana abc -16 16 -10
ride:tiene_# bd -12 15
to__somebody d -10
""",
    """
=visit:viene c -19
eaten:just_a ad -22 22
killi* ad 14 -22
nace__@date ad -11 15
no_texting a 12
now:not_be ad -19 20
para__chamba b 12
pregnancy:is_for ab 14 -11
prior:back d -17
ultim* b -19
""",
    """
@relative__asleep ad -19 20
cycle* ad -13 17
de_@food c -10
dios_y bc 16 -11
eaten:appet* a 11
heart:would_be ad -18 20
me__evaluando cd 19 -14
meds:cold a 11
not_clear ac -14 18
now:ask_my c 12
pregnancy:posit* abcd -31 -16 -27 44
psychosis:adhd a 17
vomitando c -11
""",
    """
@day_para c 16
i__talk bc 14 -11
not:asunto abd -12 21 -11
whitcomb bd 20 -11
""",
    """
=body:monitor abc -13 -15 12
brain:and c -14
heart:@year abd -42 -34 31
high__the ac -16 20
importa bd 16 -11
out_in cd -11 12
ride:about a -10
substance:tomo_mas c 11
""",
    """
=said:substance:ask d -13
=visit:for bc 14 -40
again* c -18
coming:cual abd -10 16 -14
prior:dos_veces d -12
ride:perro ad 13 -10
substance:cuand* bcd -12 11 -14
""",
    """
=any:em d -11
appointments ad -11 14
camino__a a 13
eaten:y abc 11 -11 -13
not:anticoagulante a 12
padez* bd -13 10
""",
    """
=rule:pregnancy:unsure:could|might|may_~1_be d 13
any:no_no a 13
cancel:got_my ac 13 -11
cancel:me_la abd 30 -13 -31
pregnancy:que_lo b 10
ridin* a 17
six_times a 10
tuesday c -38
""",
    """
=rule:allergy:no:no_soy_alergic* ad 19 -11
coming:suppo* abc -10 15 -11
hay_que cd 14 -21
junto ab 11 -10
prior:is_the abd 19 -12 -13
sus cd -11 -11
""",
    """
=any:contrario a -12
^la bcd -32 -26 33
called_in d -13
crummy ad 22 -15
home:@clothes_alla b 11
jamas$ ad 22 -20
not_great c 12
pregnancy:mis abd 24 -17 -12
so__@relative d 10
solo_@medicine a 13
""",
    """
=body:sale d -13
brain:famil* bd 18 -22
home:vamos ad 18 -14
media_jaja ac -16 15
no__too ad 17 -15
not_this ad 27 -34
of__a cd -12 10
psychosis:que_es bd 16 -21
substance:quit bc 10 -11
vez_en cd 12 -13
well:time_in d 11
you_could cd -10 10
""",
    """
allergy:mensa* b 11
la_@symptom ad 12 -12
monto* bc -18 11
organ:papa bd -16 10
substance:el_dolor cd 24 -17
substance:took ac 12 -17
tengo__del c 11
yes__fine ad 19 -19
""",
    """
=body:issues acd 30 -14 -24
=body:spells a -14
=number:eaten:few bc -22 14
^@clinician bd -47 11
brain:que_era ad 20 -18
husband c -32
la_edad bd 12 -12
psychosis:nunca abd 22 -18 -28
si__pasa b 14
""",
    """
=body:camaron d -10
@drive__mi ad -11 14
can__come ab -32 28
drive:manej* acd -33 -13 30
my_physical abd 18 -10 -12
peor$ ac -10 16
psychosis:would bd 11 -19
say_if cd 16 -14
very abd -12 -16 24
""",
    """
acabo__llegar c 11
allergy:ask_my bc 15 -14
allergy:la_@treat abd -15 -16 22
habla$ bcd 29 -27 -24
nada__ver ac 22 -17
ni__vez a 12
not_preventing c 11
texts:whene* bd -12 19
warfa* ad -11 16
yello* c 11
""",
    """
=visit:sin abcd -11 -16 -17 21
^bien ad 20 -14
anticoagulante b -11
divorcio d 12
salio_positiva cd -18 21
up__@treat a 15
well:@staff ab -11 18
""",
    """
=body:amamantando acd -10 -11 19
=tag:psychosis:asks cd 16 -29
heart:anos abd -27 -17 19
meds:free abd 35 -13 -32
pregnancy:ando_@late ac -11 16
prior:probar ad -13 13
ride:a_mi cd 15 -22
se__de bc -15 -11
""",
    """
a_lil ad -12 13
allergy:puse_bien ad -12 16
allergy:quiero b 11
home:yet acd 34 -26 -12
psychosis:dias_no c 10
well:me_siento b -10
""",
    """
=body:contrario ad 19 -13
=body:stone ac -11 13
heart:una abc -10 -10 16
leave_it ad 18 -16
summer$ bd -14 10
will__the ad -16 12
""",
    """
effects:saber cd 14 -15
had:@visit_in ad -12 16
had:you ab 12 -11
polycystic__like d 13
sophomore__school a 12
stent$ b 12
substance:vice a 13
voy__solito ad 13 -11
""",
    """
=rule:drive:yes:i_will|am|can_~1_drive|driving ad -13 15
coming:cita bd 16 -13
meds:pills ab 20 -29
not__does b -10
si_fuera ad 18 -13
well:not_better a 12
""",
    """
=visit:sabe d -18
a_que bcd 15 -10 -22
never_anything ad 18 -13
night ad -19 12
psychosis:cuand* b -19
""",
    """
@traffic abcd 11 15 -23 -23
@year__@relative d 13
lupus bd -16 22
pregnancy:yesterday c -11
una_horita ad 21 -20
""",
    """
#__never abd 13 -11 -10
@medicine_never c 12
^utis cd 17 -10
diagnosticado_nada ac -14 15
psicologo bc -15 -11
""",
    """
=any:cansada d 13
=body:sera d -17
ayer__la bcd -14 -10 10
finished bd -24 18
heart:up_there ad -11 15
none_of c -11
pero_poquito ad 13 -10
they_have a -13
you_count ab 22 -22
""",
    """
but__at a -10
did__at a -13
eaten:cream abd -14 -19 22
go__way cd 19 -12
i_want abcd -11 18 17 -25
now:le_contesto a 15
to__but abcd 28 -17 -19 -13
will__on ad 12 -11
""",
    """
=body:despues a -10
=body:right bc 12 -18
=visit:entre cd 22 -18
@ride_home ad 16 -12
a__minutos ab 12 -11
eaten:minutes_ago d 14
organ:running_tests c 13
papas$ bd -14 17
""",
    """
=any:first abd -10 -16 17
=body:haha bcd 17 -29 -17
=number:prior:year ad -16 16
de__@day cd 14 -13
eaten:bites d 15
han__eso ac 16 -14
jubilado d 12
thing* b -22
y__regreso ad -10 11
""",
    """
=body:ni abcd 25 -37 -14 -20
=rule:eaten:no:not_~2_a_bite|crumb|thing ad 14 -12
=visit:todos ac 20 -18
@day_lol ad -11 13
@year__the b 13
cancel:ese_dia ad -11 13
eaten:put a 10
way_i d 11
""",
    """
are_bad ad 12 -17
cinco$ abcd -26 -16 -20 32
coming:con_mi ac -16 10
depar* a 12
effects:los c 11
had:mi_@clinician d -18
psychosis:oi bcd -14 20 -10
think_of ad -20 20
""",
    """
eaten:pregu* bc -12 14
heart:only_the ad -19 19
me_entere ad -12 12
meds:calle* ad -10 19
mover ab -11 16
padezco_de a -13
pregnancy:scare* c 10
""",
    """
=number:organ:grown bcd -21 -21 20
=visit:esa bc -12 -16
cancel:queria acd 16 -11 -14
drive:conduzco ad -22 19
in__air acd -20 23 -13
one__a ac -12 11
phone a -10
read_so c 12
took_a c -14
""",
    """
=any:heart d 12
=signs:safe:unsure c 13
=tag:meds:other abc -23 -11 18
a__sober b 12
a_drug a -12
cancel:@insurer_a a 10
coming:dejela d 14
heart:bien abc 20 -20 -20
i_prefer d 13
now:till_i d -13
para_despues a 13
psychosis:estan_evaluando cd 19 -14
""",
    """
=lead:any:no:on:unsure c 12
^pumping d 13
checked_for ac 13 -11
hot abc -12 12 -10
me__ataques d 10
prior:venlafaxina ad -11 13
ride:last b 11
ride:lives a 11
someo* ad 13 -24
""",
    """
@relative__tengo bc 10 -10
ask__this ad -11 -13
have_company bd 10 -13
heart:antes_de c 14
saw__the d 13
took__@medicine a 11
""",
    """
=any:mi bd 15 -27
=visit:ninguno d 10
cancel:leave ad 20 -19
concu* b -10
creo_que abc -15 -23 12
most abd -43 -26 37
now:me_mata a 12
organ:yes_liver bd -11 14
the_night a -16
""",
    """
=any:fly ab 22 -19
=body:boy abd -14 18 -13
@body_trouble ab 15 -16
allergy:there b 11
asi__me d 11
it__never abc 17 -11 -19
liver bcd -17 -22 13
not:busy ad -18 20
now:rapid* cd 16 -13
probably$ ac 19 -10
teeto* ad 20 -11
to_take ab 12 -18
y_comi d 10
""",
    """
=body:parto d 11
blood__a ad 11 -15
not:liver abc 16 -11 -19
now:have_a abd -18 -11 21
""",
    """
=tag:asks abcd -58 61 -32 -38
any:con_eso ad 15 -14
el__dijo a -14
hijos acd 12 -21 -13
pregnancy:he_is c -13
""",
    """
allergy:alergica_a ad -21 20
coming:noche ad 12 -14
recordatorios ad -18 21
rico b 14
sis ab -13 10
veces__veces c 13
""",
    """
=any:decir d -11
=turn:any:yes abd -30 -11 27
adult:soy_menor abd 24 -15 -18
meds:the_surgery ad 12 -11
now:been a 12
prior:tell_you bc -14 10
probado__@medicine a 11
ride:together ad -13 16
soon__say c 11
""",
    """
^you abc -22 28 -57
adult:apenas d -15
adult:with a -10
de_nina cd 19 -13
dice$ abc -20 23 -22
if__get cd 17 -17
jaund* cd 17 -13
well:@date ad 17 -20
wish_but a 13
yes__@relative abd -13 -23 22
""",
    """
=any:by cd 13 -15
=body:preguntele b 10
=visit:family ad 13 -13
any:esas b 12
cabinet b -18
cae abcd 23 -18 -10 -12
email ad 16 -11
i__thinking c 11
now:tenido d 11
ride:get b -12
salio_con cd -12 17
yes_@cancel bd 20 -21
""",
    """
=rule:now:yes:esta_bien ad -14 16
prior:por acd -13 -22 22
substance:three_@month d 12
substance:trago b -14
trime* acd -21 -11 29
""",
    """
brain:@treat bd 20 -16
darlene b 16
no__@drink b 11
would_not bd -38 11
""",
    """
=visit:again d -24
^deme bcd -12 23 -26
an__for cd 17 -15
""",
    """
=rule:cancel:no:^_do_not bd -18 19
a_heart bc 14 -25
en_@person abd -12 24 -15
have__told ac -11 15
la__espera b 13
""",
    """
=body:doce d 18
=visit:@pay ab -14 21
=visit:veces c 10
^chevere ad -10 19
bong d 15
just__sleep a 11
patients$ d 12
por_nada ad -15 13
pregnancy:@drug a 13
pregnancy:quiera cd 20 -18
prior:cayo_mal a 11
soon_to ac -13 12
there_my d 11
""",
    """
@medicine_no b -22
i__alone a 12
lactando$ cd -14 19
me_sirve ad -13 16
not:sir acd 26 -14 -16
not:thing abc 20 -18 -15
""",
    """
adult:en_# ad 31 -29
amor c -11
as abcd 24 -36 -48 16
brain:historial_lo c 12
home:me ab -22 11
is_next acd -12 14 -13
my_@book b -11
nothing$ abcd 31 -38 -18 -15
now:prometo acd -18 22 -18
ones_i d 11
organ:mi bc 16 -18
substance:la_bebida d 14
""",
    """
@treat_both ad -10 15
el__como cd 11 -16
le__de bd 18 -19
now:that abc 21 -26 -33
perha* ac -10 15
pregnancy:due_in ad -10 11
substance:tuve cd -15 18
""",
    """
at__first ad 14 -11
hayan d -11
on__@relative ab 19 -14
organ:transaminasas a 10
prior:los abd -11 16 -11
starv* abd 22 -14 -18
substance:volvi_a d 11
""",
    """
la__@insurer a 13
los_tengo a 16
meds:curre* abd 26 -18 -14
respi* cd -11 21
there__# bcd 11 -13 -14
""",
    """
allergy:is abd -10 14 -16
coming:if_the cd 17 -14
dos__mismo d 13
have__the ad -16 -12
heart:doctor d -11
heart:tengo_dos bd -11 12
organ:higado_graso ad -14 11
substance:pot ac -18 19
""",
    """
@call_it b -17
@relative__pero abcd -29 13 -26 26
^allergic bd 14 -20
again$ bc 11 -39
and_scared a -10
colesterol c -10
creo_jaja bcd -18 16 -12
two__a ac 17 -17
""",
    """
did__a c -11
it__missing bd -11 11
no__ni c -10
now:pleas* abd 25 -15 -19
que__# ad -16 12
since__@sick a -11
""",
    """
adult:next_@year ad 15 -13
any:i b -41
any:look ac -13 18
digo__me cd -13 12
had:it_is a -10
like__@relative a -19
vitamin d -10
""",
    """
=visit:sleep c 17
^nones a 11
en__que bc 12 -20
gummy abd 21 -16 -18
not__percent acd -22 33 -22
organ:never ac -12 15
pregnancy:saco_@drink d 14
que abd -24 20 -19
que__rinones bd -11 13
""",
    """
adult:grade a 11
allergy:termine d 12
any:pensa* cd -23 18
coming:wear b 10
could__tell a -12
does__a bc 11 -11
piens* acd -25 -30 33
pregnancy:positive abcd -18 -11 -16 26
ride:roommate abd -13 -14 19
substance:he_says cd 14 -11
substance:to_sleep ad 11 -12
""",
    """
@stop_el ab -13 12
can__talk bd 16 -20
do_utis bd 18 -15
drive:somebody ad 21 -15
estoy_en ab -17 19
in_@year ad -23 25
not:tenido ad 19 -24
pregnancy:long ad 14 -18
ride:on d -16
""",
    """
=rule:pregnancy:unsure:not_~1_taken|done|test* ad -10 12
estoy__casa ad -43 43
fui__a cd 12 -10
media$ d 10
moment bcd 14 -15 -13
organ:had_my abcd 17 11 -22 -16
sundays ab 15 -13
""",
    """
=visit:descanso ad -18 20
adult:your cd -16 21
can__handle a -14
home:llego cd 12 -35
is__since cd 11 -20
""",
    """
a_psychotic ad -12 12
but__got c -14
i__maybe c 12
orina abd -29 -16 10
pero_me ab 13 -12
retraso$ ac -11 17
""",
    """
=rule:heart:yes:soplit* c 12
^ninguna acd 21 -11 -13
and_all ad -16 17
choque c -10
llevar bd 20 -25
me__that bc 13 -15
organ:una abcd -14 -11 38 -37
pregnancy:inyec* ad 18 -17
psychosis:de_que bc -17 11
""",
    """
a_work b 16
cancel:already ad 18 -16
heart:except a 12
no_senor a 21
psychosis:el_@clinician abcd -12 -10 -18 27
texts:favor b -10
that__and ad 22 -20
though$ ad 11 -10
""",
    """
@treat_just ad -13 15
a_thing acd 21 -13 -21
all__time ad -14 14
any:old_@place ad 18 -15
cancel:then bc 13 -22
do_the d 13
it__@animal abd -16 25 -14
not_answered cd 16 -13
now:ok_what bd -16 16
pain$ bd 17 -13
prior:em cd -18 24
rinon__@relative bd -11 15
""",
    """
^getting bcd -23 26 -35
a__scare c 12
expensive d 14
now:to_back d -12
street c -30
well:fiddl* ad -11 12
well:the c -26
""",
    """
ahi_como d 11
chiquito_y ad 12 -10
coming:confirmo c 12
me__hasta b -18
meds:med ad 17 -12
prior:of_talk a 15
seizures_i ab 11 -10
""",
    """
=body:most abd -34 -14 24
=said:heart:yes c -16
brain:#_but d 11
chiquito b -11
mi__otra ab 15 -11
""",
    """
=number:prior:old ad 14 -11
meds:only_the ad -13 16
now:hable abd -20 -12 27
ready ad -10 15
substance:if ab -25 13
""",
    """
coming:@move b -13
del__de b -11
eaten:me_salte ad 15 -10
eaten:y_comi d 10
en__bodas ad 17 -11
es__es abc -18 -11 19
midnight$ abd 22 -13 -17
the_@wrong c -16
""",
    """
=any:talk abd -14 13 -11
=body:leer ab -16 18
consulto abcd -10 -12 24 -10
drive:senior_@vehicle a 11
es__para bc -10 11
organ:los_tengo a 14
organ:so acd 11 -10 -11
vi a -26
well:honestly a 12
""",
    """
=rule::unsure:beats_me c 14
=rule::unsure:doubt_it|that|so ad 11 -11
cancel:dejam* c 14
de_vacaciones b 12
drive:alway* abd -28 -13 35
hicieron_la a -15
how_many abd -12 12 -11
mamar d 13
organ:los_rinones ad 19 -18
senior_@vehicle a 13
substance:were c -11
""",
    """
=body:counseling b -17
@treat__no b -10
faltan_# a 12
gatorade ad -15 18
is__do b 15
novela d 11
now:me_another acd 21 -10 -15
organ:poliq* d 17
puras_vitaminas ad 11 -11
so_not a 11
was__at bcd -15 18 -15
worries a 13
""",
    """
=body:honestly ad -10 11
=body:viene ad -11 14
cancel:i_waited ad 19 -12
now:estoy abcd 14 -46 -44 16
ride:#_@year d 15
ride:somebody acd -15 26 -13
ride:will_get ac -12 15
""",
    """
@ride_is abd -23 -11 21
any:a_blessed b 11
cancel:certain d 11
los__mas a 11
que_@fetch b 13
""",
    """
=any:where acd -16 -10 20
@clinician__los abc -15 -14 21
as_it ad -11 15
cancel:but_i ad -11 16
effects:when_i d 11
en c -19
pregnancy:@date_ya ad 11 -11
texts:way b 12
vez bcd -49 18 -11
""",
    """
=body:ambulancia ad -13 16
=rule:substance:no:not_a_problem ac -10 12
=visit:ni bcd -24 -12 13
ahora__estoy b 10
coming:called ad 24 -19
coming:ya_pedi ad -20 22
i_been b -12
is_good abc 18 -20 -10
matando b 11
me__prueba ad 10 -23
snow ab -15 14
substance:se_me a -11
told_to c 11
tomo_warfarina d 15
""",
    """
@treat__a cd -23 12
cancelar ad 21 -28
coming:otro ad 23 -21
eaten:por d 13
heart:heart_itself ad -18 18
i__all c -13
meds:multi* abd -14 22 -14
missi* b -11
""",
    """
concussion__in ac 12 -14
ido_a c -13
ride:drives abd -15 -12 22
seven* abd 21 -15 -10
yo__de abcd 18 -19 -15 -12
""",
    """
coming:go ad 36 -43
confianza$ d 19
heart:un_soplo cd -27 30
just__few a -17
marido cd -19 13
now:yo ab -16 22
ride:solo acd 38 -14 -40
same__i b 11
substance:else a 17
there_@parking ab -13 16
""",
    """
@food__como cd -12 10
any:thinking c 12
de__se b -10
faltan ad 13 -22
good_for ad -12 17
home:acabo ad -10 16
now:text bd 13 -11
only_morphine ac 13 -11
prior:they_gave c 12
saw__spot ad 10 -12
substance:botella bcd -12 -15 11
substance:my_only a 13
""",
    """
=visit:yep d 18
como_reloj a 11
effects:@symptom abcd -19 -22 -29 29
psychosis:bipol* ab -12 -11
ride:ok c -13
said a -22
stron* acd 24 -15 -22
""",
    """
=rule::no:no_longer abd -12 -12 21
from_me ad -10 16
heart:husbands_the a 10
in_this ad 19 -18
lo__pero ab -20 17
mi__@year bd -11 11
organ:aguanto_la d 10
ride:through ab 11 -11
y_estoy b 10
""",
    """
@drug__and cd -11 12
any:esa bd -16 10
now:at_that a 11
remed* abc 18 -11 -15
y_otro acd -20 25 -11
""",
    """
@relative__drink cd 17 -14
allergy:am_allergic d 14
are$ d 16
as_rain a 13
home:ago d 12
not_before ac -18 16
que_era b -25
""",
    """
=body:creia d 14
=tag:adult:unsure a -18
cancel:cancelarla b 11
prior:pero ac -11 13
""",
    """
al__a a 14
allergy:morph* bd 13 -18
and__no bcd -16 20 -27
any:certa* d 14
drive:yet c 12
had:for_a bd -14 20
lobby ad 18 -23
my_bp abd -10 -10 14
psychosis:tipo abd -13 -11 15
that__personal ab -11 17
""",
    """
any:cover* abd 26 -11 -20
cayo abcd 24 -22 -13 -18
meds:of bd -10 -21
""",
    """
=body:sana ac 14 -10
@drug__@date abd -22 21 -11
any:apartamento_# ad 17 -14
brain:dinge* c 13
drive:i_am abd -32 13 11
expecting cd -28 10
ok_i a -12
""",
    """
=body:gente d 11
=rule::unsure:may_be|have ac -13 19
effects:todo bcd -22 -13 10
family__i abd -17 -10 15
flat_on ad 15 -12
las__cuentan abcd -13 34 -10 -29
no_diria a -11
pregnancy:pumpi* d 16
""",
    """
any:el abc -24 28 -12
bebe__que b 11
drive:day d -18
home:am abd 15 -24 -12
now:was_good a 11
organ:drinking b 11
praying acd -25 40 -28
yes_well a 13
""",
    """
=body:cronica cd -11 13
=signs:allergy:none d -17
allergy:me_da bc 11 -16
duele_el ab -14 14
heart:a_mule a 13
heart:born d 10
livers_fine ad -16 16
murio_del ab -11 14
on_his bd 15 -14
otra__no ac -16 13
substance:back abd -13 -18 15
""",
    """
=visit:clock ad 23 -16
@food__the ad -17 16
como_cinco b -16
drive:yo_me ad -10 13
garba* a 13
now:mata a 12
psychosis:un ab -14 -13
wrote_@treat d 12
""",
    """
=visit:look cd 10 -14
adult:mama abd 18 -18 -10
allergy:secon* b -18
allergy:timer ad 23 -14
eaten:nueve_horas ad 19 -14
heart:two abd -12 -18 16
hospi* b -18
pregnancy:years cd -12 -11
substance:parar d 14
texts:same b 13
well:that abc -11 11 -11
""",
    """
a__@drug abd 18 -15 -14
allergy:er d 13
eaten:rato abd -18 -11 20
effects:that_i ac 12 -11
heart:lo_tengo b 10
i_will abc -12 -16 16
meds:anxiety ab -20 17
mi_cama ad -11 15
one_a d 18
sana$ a 13
substance:dolor abcd -14 -16 25 -16
""",
    """
@medicine__some c -12
any:got_it abd -11 -11 23
brain:cabeza bd -25 -11
in__but abd 20 -12 -20
let__do d 12
psychosis:has bd 12 -12
quede__como d 13
toc a 14
when__nervous b -11
zip abd 38 -25 -23
""",
    """
adult:or_# c 11
borro* a -13
breathing$ ad -11 15
checkup a 11
my_colonoscopy ab 15 -16
nueve_horas ad 19 -14
prior:befor* b -12
""",
    """
=body:saber acd -40 42 -41
=who:any:minetheirs:after ab 15 -57
@food_about ad -14 18
^concussion bcd -11 16 -20
^hableme bd 12 -12
^problema acd -21 28 -16
mucho_en d 16
psychosis:the_family abd 18 -11 -17
que__cuenta a 10
sombr* d -13
substance:@call bcd 15 -12 -11
""",
    """
=body:old b -19
@insurer_they b -12
^acabo bd -24 15
adult:regis* bcd -13 16 -10
anda ab -38 22
be__next ad 11 -11
effects:@call ab -14 13
estoy_a ad 24 -16
lot__i cd -12 11
prior:@treat_and cd -13 10
recoj* ad 23 -16
well:fit ad -11 12
""",
    """
=rule::unsure:i_would_not_say ad -10 11
any:me_anytime d 13
expen* d 14
friday abc -20 -21 16
noche__de d 11
now:cocinando ad 19 -12
smoke cd 12 -18
""",
    """
=rule::unsure:a_lo_mejor abcd -21 -14 27 -14
allergy:mi_@relative c 12
drunk$ ad -17 12
eaten:noche abd 31 -27 -22
ghost d -11
igual_no cd 16 -11
in_the bd -26 -14
is_killing ad 15 -20
is_on ad -19 11
my__full b -10
not:at ad -35 22
solo_las ad -16 20
""",
    """
=body:casi abd -38 -16 36
allergy:different d -11
any:@thanks acd 20 -14 -32
drive:told ad 18 -12
i__own ab -14 21
so_# ad -19 17
""",
    """
=rule:organ:yes:higado_~1_graso ad -14 11
@medicine__this b 11
de_mas cd 18 -12
fence$ acd -17 31 -23
home:@body ad -20 16
ride:nobod* abc 12 -10 -26
""",
    """
=denials:visit:3:no a 16
estoy__verdad abcd -14 20 -11 -19
ignoro_si cd 19 -14
now:am_in a 12
podri* bcd -19 23 -24
pregnancy:need_to bd -10 11
stress ad 16 -12
""",
    """
=any:after c -11
any:if d 12
lluev* abd -17 -13 11
organ:al_bano cd 15 -15
organ:took_out d 10
prior:were c 12
""",
    """
=rule:ride:unsure:voy|tengo_que|a|le|viendo_~2_pre a 13
any:for abc 12 -16 -18
bastante$ ad -13 15
i__just bc -15 13
my__but abd 24 -25 -29
no__right b 13
prior:as_a a -13
""",
    """
=body:sugar bd -16 12
@drink_but a 11
@stop$ abc 17 -20 -18
drive:el bc -11 -20
dure$ c 13
inclu* c -20
she_said d -19
substance:@vehicle_a b 11
substance:rathe* d -11
to__@relative abcd -17 -26 19 13
yo__por b 11
""",
    """
=body:una bc -33 17
effects:might d -11
no__ninguna ad 21 -18
organ:that_was c 11
prior:nomas_@medicine ad 13 -11
""",
    """
=body:out c -21
home:me_recojan a 13
they__that b 13
""",
    """
@visit__at d 10
aguanto__orina d 10
bien__hora d 11
every__and c -14
liver_yes d 10
wait$ ad 12 -26
""",
    """
=any:las ab 10 -16
=body:starting ad 18 -12
last_spring c -15
metro ad 12 -19
psychosis:eso abcd 16 12 -32 -20
psychosis:lo d -13
""",
    """
=any:nobody ab -16 10
""",
    """
bone ad 15 -10
had__out acd 19 -23 -17
history abd 21 -12 -10
llega d -15
now:noche ad 23 -19
ustedes abcd -13 29 -33 -14
""",
    """
@animal_had b 17
@medicine_hace a 14
al__tiempo d 11
all_work ad 16 -10
allergy:skin ad -15 15
any:estoy_sola d 13
drive:a_que d 11
had:mg d 10
had:you_guys d 10
minor bc -12 -10
ride:her ad -20 11
salgo$ bd 11 -11
substance:say_i cd 16 -14
""",
    """
=any:cumple bd 12 -10
a__era d -12
am__@medicine abcd -13 27 -17 -17
asunt* abd -12 21 -11
borre* abc 12 -19 -18
eaten:a_couple d 12
effects:con_la b 12
heart:papa ab 17 -22
not:college a 13
pero__asi abc -21 12 11
""",
    """
=visit:dialisis a 14
allergy:you ac -14 -22
buen_dia abd -13 19 -13
de__vida b -12
""",
    """
=body:who d -14
@relative__busca cd -13 13
prior:of ad -31 13
""",
    """
=any:decirle c 11
=visit:un bcd 29 -36 -20
@body_me a -16
heart:a_@medicine d 14
pensarlo c -13
perfe* abc 27 -46 -52
prueba_negativa a 16
""",
    """
a_@year d 10
but__one ac -13 18
coming:que_llevo abd -12 26 -21
every__@month cd -11 13
had:una ad -14 11
is__that bd -19 10
organ:matter bd -11 11
pregnancy:#_@year acd 10 -17 -19
supposed a -19
when_it a -21
""",
    """
=body:doubt c -14
=rule:pregnancy:no:hysterectomy|menopause|menopausi c -11
=said:yes:the_last_word_after_all abcd -25 -12 -24 36
any:no_que ab 14 -16
coming:going ad 16 -22
irreg* abcd -24 -20 29 -12
not:aun a -16
not:end b 10
substance:@day bc -18 -13
text__me ad 13 -12
well:awful cd 15 -11
""",
    """
=body:alcanzo b 11
@relative__after ad -12 14
^dejelo ad 19 -15
^hace c -15
before_# d 12
drive:my_own d 11
""",
    """
=body:organs ad 14 -12
=rule:coming:yes:digame|dime|digale|adelante|dale ac -18 16
=said:allergy:unsure ad -22 -11
allergy:denti* c 21
aqui__mi b -13
bola$ ac -10 21
damage ad -10 20
dias__la ac -16 10
lo__el b -16
no__and ad 17 -12
pensaron__era ad 18 -15
pregnancy:hombre a 11
pura_vida d 15
""",
    """
=body:corrieron d 11
=body:teetotaler ad 20 -11
a_problem abd -11 -24 15
cutti* c 13
ride:not cd -11 -15
substance:on_drugs b 12
tengo__a abd 25 -11 -30
""",
    """
@relative__ya b -19
existia a 10
grado a 12
hole_in d 15
llegando acd 22 -13 -21
now:anything a -15
one__off d -10
organ:polyc* d 13
pregnancy:dar d -12
prior:do abd -19 26 -22
the__could cd 12 -12
""",
    """
=body:manage c 15
el_patron c 12
formulario abd -15 21 -12
one_day acd -13 21 -19
otra__el a 10
over_# bc -19 -20
pregnancy:appointment c 11
prior:conta* b 14
psychosis:lol acd 14 -19 -11
texts:a_@call b -11
that__for ab -24 14
yo_nada ad 18 -10
""",
    """
=body:by ab -11 11
=signs:visit:none:asks+other bc 16 -10
^looks bd 24 -21
ahora_mismo d -16
cristal$ ad -17 21
healthy__a ad -10 12
it__to bcd 25 -12 -17
not:puede ac 14 -14
read_the b 15
sent$ d -13
""",
    """
=any:anduve d 15
=signs:well:unsure+yes ad -12 10
before_@sick a -11
coming:lista ad 16 -12
couple abd -15 -31 18
days__in ad -11 14
heart:casi ad -19 15
many__count d 13
meds:en_@date ad 19 -18
meds:none ad 14 -12
not:problems b -11
""",
    """
=any:somebody a 13
=body:cualquier b 11
=body:les ab -12 15
been__@hours ad 24 -22
can__got ad 19 -14
girl acd -23 -12 18
heart:thought_i ad 12 -10
now:de_las ad 18 -11
now:me_i ad -15 17
ride:a_pie ad 22 -15
state_hospital b 13
weaned_off ab 10 -10
""",
    """
but__ran cd 15 -17
effects:cuent* bd -13 15
undecided abcd -24 -20 37 -26
""",
    """
=body:media ad -32 16
=rule:now:no:try|call|text|hit|catch_me_~2_la d -12
adult:i a -10
adult:lady ab -10 17
epilepsia a 12
meds:all ad 29 -41
now:would c -14
ride:have_to b 13
ser_el d -11
she__she cd 34 -26
until_now a 12
well:@drive ab -17 17
well:wish_i ad 24 -21
""",
    """
@drug__but ad 18 -17
@fetch__ha a -11
granos$ ad -13 21
had__my a -14
organ:dropped b -11
ride:by ad 15 -14
the__not abcd 21 -10 11 -38
""",
    """
allergy:en abcd -14 -16 -13 22
contestar abc -18 23 -14
head bcd -19 -14 11
meds:baby bd 16 -13
panel__@date a 12
pregnancy:up a -14
""",
    """
eaten:seis acd -19 23 -18
pregunta__mi b 11
suspe* abcd 15 -28 15 -20
the__have ad 17 -22
""",
    """
^this abd -14 25 -23
my__@food ad -21 14
organ:hace_@year cd 13 -15
pregnancy:first ad -19 22
the_right d 10
""",
    """
=body:business ab -14 19
coming:a_mi cd -15 -16
heart:estab* d -12
me_recetaron c 11
un_momentito abd -13 21 -11
""",
    """
=any:six abcd -15 -10 23 -17
=body:problems c -11
allergy:exactly ad -12 12
allergy:find ac -15 12
got__message bd 16 -13
heart:bendi* bc 16 -11
heart:that_i cd -12 -14
home:she_was c 10
infeccion cd 16 -18
list$ abcd 19 10 -18 -29
now:how c 14
that__gone a 13
""",
    """
=visit:are ac 14 -33
is__any ad 11 -11
la__que acd 16 -17 -12
long__is ad -13 15
meds:day c -10
meds:thing c 13
now:al abd 24 -11 -20
psychosis:@visit cd 13 -18
substance:sherr* a 13
""",
    """
=body:care ad -13 12
an__of d -12
facil* d -15
hate__but d 13
i__lying ad -12 16
pregunta__la b 11
ride:a_que ab -11 15
you__everything ab 15 -12
""",
    """
=any:es cd 14 -24
coming:me_bajo ad 19 -15
el_papel ac -13 13
esqui* acd -19 -18 26
organ:voy ac -13 12
pregnancy:for_the ad 11 -13
quiero_otra b 14
rain abd 22 -17 -15
rarel* a 19
""",
    """
#__after ad -20 16
cuando__a cd -17 12
eaten:desde abd 32 -15 -30
hour$ c -13
llorando$ acd 22 -12 -12
pase_por ad -12 11
""",
    """
=body:morning abc 13 -19 -16
=visit:estoy bcd -13 34 -25
^leave a 11
any:no_@relative ad 19 -14
drive:ese_dia d -16
ride:my_@ride abc 19 -14 -15
si__le bc 19 -19
""",
    """
=rule::idiom_yes:not_~1_bad|problem abd -21 -14 23
allergy:of bd -10 11
can bcd 10 -10 -17
coming:estoy_en a 10
file d -22
full_of d 11
pregnancy:i_breastfeed d 16
""",
    """
=body:hecho b -21
=body:twins acd -20 -14 22
a_stroke d -15
coagulo d 11
cuenta ab -37 24
had:fiest* bc 14 -12
i__drink bd 11 -14
la_tiroides bd -12 15
still__labetalol d 11
yo_@drive abd -13 -12 18
""",
    """
=signs:visit:yes:other+unsure cd 15 -19
^all bcd -26 -31 23
any:priva* bd 15 -10
coma d 10
estreno a 12
now:i_was d 14
pain a -12
ride:have_someone c 11
stand* d 10
would__talk bd 12 -10
""",
    """
=any:hecho abd 24 -13 -14
=any:orale ad -12 22
=lead:visit:yes:2 cd 19 -17
^lock ad -11 15
any:chanc* ad 12 -17
cuent* abcd -37 12 -22 17
estoy__una b 12
my__me bcd -29 -19 30
regreso_solo ad 13 -12
""",
    """
=body:ustedes c -12
=signs:drive:yes acd -11 -18 15
=visit:takes bd 16 -15
@wrong_street a 11
anduve d 10
days_sober ad -20 21
had:patie* bd -12 19
heart:last_@year a -10
que_pasa bd 15 -15
saili* abd 16 -11 -14
the_spins d 16
""",
    """
=body:confidencial b 15
=visit:cinco cd 17 -12
easter ad -11 14
es__con ad -11 13
le__@medicine d 11
pregnancy:have_not ac -14 18
teens cd -11 17
well:thank d 14
""",
    """
allergy:@symptom bc -12 12
anyti* abd -23 -13 28
heart:apara* c 10
hija abcd -14 -31 12 19
manan* bcd -17 19 -11
psychosis:punto a 12
ride:friends ad 20 -14
something__a c 10
""",
    """
lo__dice bd -14 10
organ:jaund* cd 17 -13
""",
    """
allergy:it_in c -12
allergy:thing_i a 12
dejeme__mi acd -11 15 -12
heart:todo ad 27 -26
makes_me bcd -11 23 -20
mamar$ d 13
organ:have_one b -12
organ:now ac -17 14
perdon$ a 16
pregnancy:@day b -20
ride:busca cd -11 14
ride:llevarme ad -10 17
ticker abc 14 -19 -20
""",
    """
heart:irregular c 15
left__went d 10
pregnancy:he a -12
""",
    """
=any:jajaja abd -14 22 -13
^positive cd -15 10
drive:trae a 14
pregnancy:al abd -28 12 20
pregnancy:todav* abcd -33 -15 -24 38
ride:papa c 10
substance:teeto* ad 20 -11
texts:be ad -11 15
""",
    """
any:@call_me abd -15 -14 23
any:rather_you a 14
had:para_el a -12
now:any a 13
prior:aguan* a 13
recib* abc -13 23 -20
ride:ese_dia ad 14 -13
""",
    """
=rule:allergy:yes:bad_trip|reaction acd 19 -16 -16
organ:arthr* a 12
¿_que a -13
""",
    """
abste* ad 21 -13
brain:ya ad -12 14
no__tenido ad 16 -14
psychosis:@body abcd 19 -12 -14 -11
recetaron d -12
y_otros c 13
""",
    """
adult:acabo ad 16 -12
backed a 11
cancel:cancel ac -18 -13
heart:kid a -14
no__contestar a -11
so__of ac -11 19
""",
    """
count* c -20
eso_mero bd -13 19
heart:corazon_esta ab 13 -13
if__my ac -10 -10
mi__@relative ad -11 12
not__far ad 19 -13
now:late ad -20 16
organ:al_cien a 12
stage abcd -17 -14 -12 24
texts:number abd 23 -25 -12
tuve__de cd 19 -11
""",
    """
allergy:alergica_al b 15
any:pront* c 12
faltan__semanas a 13
now:he a -11
psychosis:took c 14
rinon bcd -13 -24 14
well:only bd 17 -11
""",
    """
alla c -12
allergy:cual abcd -17 18 14 -20
brain:at_work c 13
eaten:pleas* bd 15 -11
my_blood c -20
organ:for b -12
pregnancy:to_find a -13
prior:tms acd -12 -12 21
well:he bcd 11 -16 -11
""",
    """
=any:fa c 12
=body:como abc 17 -10 -24
had:me_pusieron a -17
heart:a_hole d 10
heart:heart_stuff a 14
might__well cd -20 22
ride:hablando b 10
""",
    """
=body:officially ac -20 24
=visit:iria a 12
allergy:del cd 22 -21
any:la_@place a -13
any:para ac 12 -10
did__and abd -11 25 -13
not:done ac 15 -17
not:stroke bcd 12 -12 -10
""",
    """
ride:cover* d 15
""",
    """
=body:girl cd -12 16
=body:next abcd -30 22 14 -14
aca acd -17 -15 14
eaten:late b 10
habria cd 26 -24
me__analisis c 18
no_@treat abcd 29 -25 -13 -13
not:show a -11
not:skip abd -19 -15 27
organ:sometimes cd 17 -16
pero__psicosis c -10
""",
    """
=body:contesto abc -16 12 -16
@treat_# b 11
allergy:can a -10
brain:did ab -11 11
cancel:on_the a 12
effects:smoot* abd 18 -11 -12
heart:echo ad 12 -14
prior:fui ac -14 15
safe:si d 13
texts:llameme a 14
when_my ad 14 -16
""",
    """
=body:and bc -21 -10
heart:al_contrario a 11
igual__antes b 12
the__house ad 12 -26
""",
    """
=body:repetir c 11
=visit:@door abcd -14 -19 -29 27
=visit:frio ab -13 20
@hours__last ad -17 15
ahi_nos acd -12 -13 17
coming:posit* ad 14 -11
not:about ab -10 12
now:marido ab -17 11
psychosis:chiquito_y ad 12 -10
substance:fiest* c 13
""",
    """
coming:va ad 16 -14
had_half cd -10 11
heart:otra b 14
no_entra ad 12 -10
pregnancy:teta d 17
ride:pidio_el d 12
substance:but_i ac -16 14
""",
    """
=any:legal ad -11 15
adult:naci_en ad 16 -11
dolores bd 22 -11
home:@symptom acd -12 18 -11
i_@clinician abcd -15 -17 -14 24
me_@call ad 10 -21
now:a_esa ad 13 -13
reacciones$ a 10
substance:at_night c 14
""",
    """
allergy:it_before a 13
cancelarla$ ab -16 13
mismo_tiempo d 11
prior:con bc -36 -11
prior:what_have abd -11 -15 20
rather bcd 20 -33 -16
substance:@stop_la a 14
substance:say cd -15 15
ya__pregunte c -11
""",
    """
=signs:body:none:other+proxy acd -13 -10 17
at_that ad 10 -10
graso$ d 14
had_some ac -25 18
heart:my c -20
home:halfw* abd 24 -11 -17
mi__se bcd 19 -16 -27
ride:que_@drive ab -14 14
sometimes__problem ac 19 -18
""",
    """
=body:teta d 17
does_not d -14
gave__in ad 18 -20
les_dije b 11
substance:abstemio ad 21 -13
""",
    """
effects:with ad 16 -15
meds:@insurance d -11
organ:a_scan cd 12 -11
organ:hepatitis_b cd -11 15
prior:diferentes d 12
s__a a 12
""",
    """
=any:ayer abcd 21 -14 -19 -10
=visit:segura abd -21 -20 19
bender ad 14 -12
brain:i bcd -14 -21 10
estoy__ahora ad 17 -18
meds:street b 11
ni_modo c -13
now:echel* d 13
now:hit_me ad 15 -15
si__@relative ab -11 -21
well:@insurance b 11
""",
    """
@symptom__but ad 12 -12
am__one ad -14 14
brain:i_got d 10
estoy__resultado c 11
heart:me_dio ac 11 -16
not:alergica a 16
pregnancy:in_the b -12
recue* bc -15 12
""",
    """
=lead:visit:no:on:no+unsure a 10
=visit:called abd 10 -10 -19
a__was cd 10 -19
eaten:yeste* ad 23 -21
had:or abd -17 17 -13
home:the_road a 12
mal__pero ac 16 -13
now_and ad 12 -17
would__discuss b 12
""",
    """
=body:clock b -11
=body:psychotic abc 13 -10 -27
am__right ad -20 25
coming:paro cd 16 -15
coming:sigo ad -19 21
do__not d -11
i__hope ac 16 -20
todas__noches cd -15 16
un_@month ad 14 -12
well:driving ab -17 17
""",
    """
dicho$ b -11
do__this acd 19 -22 -14
is__ok abc -21 11 -18
now:perfect_timing ad -13 15
otra__ve b -11
ride:asking_around cd 18 -14
texts:you bcd -16 -13 22
this_would a 14
""",
    """
@drink_para a 10
home:home abd -12 -23 19
psychosis:summer d 12
""",
    """
=body:bag bd -13 17
@symptom__that a -14
cancel:tengo abcd -29 -20 18 14
drive:por abd 15 -10 -28
organ:a_de c 10
raro$ a 11
recibi c -15
ride:y ad 16 -15
se__a bc 18 -22
substance:#_@month bd -15 15
todas$ ab 22 -19
""",
    """
=body:to a -29
@call_and ab 12 -11
bottl* b -21
cancel:salio d 11
dos abd -28 -42 30
heart:@medicine abd -48 -21 33
novia ac 10 -15
seria__vez b -15
voces ab -11 -11
y__no bcd 10 25 -31
""",
    """
=any:birthday ab -14 12
@medicine_ya ac -11 13
could_have cd 23 -20
el_chequeo a 13
las_abejas a 11
le_se ac -17 19
muert* d -20
now:for bd 28 -42
substance:my_@medicine ad 14 -18
wonders d 12
""",
    """
=signs:cancel:unsure b -12
=visit:flat ad 11 -21
heart:bp_is bc -18 -14
now:no_i bd 12 -21
now__then c 11
prior:took bcd -27 20 -14
substance:says_it cd -13 13
you__but c -17
""",
    """
allergy:did acd 41 -28 -32
allergy:yeah d 11
b c -17
infections__the d 11
it_be b 13
me__all d 11
now:to abcd 12 -21 13 -22
""",
    """
=rule:substance:no:clean|sober_$ ad -29 32
be_my abcd -23 -23 17 10
been__# b 10
brain:worked ad 13 -14
do__drugs c -11
got_big d 13
postc* a 13
pregnancy:impos* c 14
tomo__otra ac 11 -17
""",
    """
@clinician$ ac 17 -24
allergy:mi ad -25 10
brain:valvula d 11
esta$ cd -11 16
in__not abd 12 10 -20
me__viaje ad 21 -20
meds:zoloft b -14
now:horario c 11
pecho__bebe d 11
prior:contar b 13
tiene__yo bc -18 13
""",
    """
=body:yeah abcd -26 -17 -20 32
=rule:cancel:no:si|ya|siempre|todavia_~1_puedo|v ac -10 -11
any:@drug ad 19 -15
aparato d -12
camioneta ad -10 13
esperando_la cd 16 -15
heart:si_acaso ac 19 -12
prior:@medicine_and ac 11 -16
una__un d 13
""",
    """
@month_for a 13
brain:en_el acd -13 14 -11
was_in ad -27 15
well:gone d 18
""",
    """
#__most ad -16 15
=tag:meds:yes a -13
=visit:llamadas ad -11 14
had:if abc -13 -16 19
so__@drive ad -13 14
sure__my c 13
tengo__pensarlo cd 17 -11
""",
    """
^menor a 12
a_bag d 12
any:lo_consulto c 18
coming:high d 15
condo* cd 13 -18
eaten:cracker d 10
estuve__dias a 12
meds:for_nerves bd -11 13
ni__que d -10
pregnancy:alarm* ac 12 -10
""",
    """
@insurer$ abd -24 -24 22
@medicine_de ab -16 15
daily abd -11 -15 17
eaten:@drink_with c 11
organ:nomas bc -12 -21
to_count d 13
""",
    """
=turn:body:no:yes acd -34 -12 35
han_operado c 14
perfecto bcd -13 -13 19
prior:book b 11
""",
    """
am_i ab -19 20
cancel:@howmuch ad 14 -19
now:changed c -13
tengo__los d -11
""",
    """
@relative__for c -10
blood__or b 11
effects:stomach ad -13 15
get_up d -15
had__seizure d 11
meds:una_para abd -13 -10 20
not__@vehicle a -11
ride:took a -14
tell__yes bc -15 16
was_but a 10
""",
    """
@drive__me ad -17 18
^quede ad -12 19
adver* a 11
allergy:quier* b 11
back__on bc -19 18
being_@symptom abd -11 15 -10
entiendo$ a -12
me_cuenta a 10
pregnancy:a_mis ab 16 -12
ride:me_@cancel ad 12 -10
that__@treat a -12
vacaciones b 12
""",
    """
=any:dia abcd -19 -17 11 15
=any:mande abd -10 20 -20
=body:salvo a 12
care d 15
de__y abd 16 -34 -12
drive:waiti* a 10
landline d 10
me_@sick ac 12 -11
not:psychosis ad 14 -12
now:make_it ad 15 -12
""",
    """
=body:unfortunately d 16
@door__en d -12
@medicine_and bcd -31 -35 14
@relative__and ab -39 18
^ok abd -11 42 -37
alarma$ ac 12 -10
business$ ab -12 11
drive:soy a 13
mi__aunque a -14
of__right bd 17 -15
oxys d 11
""",
    """
=any:les d -17
=turn:body:no abd 23 -18 -31
^anduve d 15
adult:different c 12
en_urgencias ab 15 -16
not:ya b 12
psychosis:they_never ac -17 19
""",
    """
=any:estupendamente b -11
=body:shoulder c -10
allergy:despe* d 18
dos__en ad -10 16
drip ac -17 12
psychosis:tendria c 10
substance:a_glass ac 12 -10
""",
    """
=body:@hello ab -27 17
any:i_could bd -11 -12
had:would abcd 12 13 -18 -16
me__@treat bcd -18 -11 20
missed__@medicine cd 16 -14
pregnancy:week ab -13 -16
""",
    """
@drug_@medicine ad 19 -24
cancel:la_quiten bd -17 22
not:bad acd -30 13 22
now:confl* ad -20 22
or__@relative acd -20 20 -26
pregnancy:en_@date c -16
prior:took_it abc -14 -14 10
prior:went cd 10 -20
sever* abcd -15 -12 -15 27
""",
    """
adult:guardian a -12
la_vesicula ad 21 -24
now:no_worries ad 12 -11
now:pregunte d 12
un_ratito d 11
while__is d 10
""",
    """
@move_at abd 18 -13 -10
a_fella a 11
and__me bcd -16 -19 16
now:un c -12
one__those bd 17 -19
organ:@body_neurogenica d 12
pregnancy:falsa ac 12 -10
psychosis:de_la acd 16 -11 -16
would b -15
""",
    """
=body:hace bcd -28 18 -12
any:apartamento ad 17 -14
heart:en abc -13 28 -17
muy__@thanks d 14
polle* a 17
""",
    """
=body:veia a -11
@drug__problem ac 17 -21
acted c 11
coming:get cd 17 -11
heart:a_cardiologist c -11
is_empty abd 23 -13 -16
not_hold abd -22 -14 26
recup* c -12
well:are cd 14 -14
well:can ab 19 -26
well:smile* d 14
""",
    """
=tag:eaten:turned abd -16 -20 20
a__bag bc -10 11
back__then cd 13 -12
can_send bd -12 15
drink__most cd 14 -15
stuck_in b 12
the__off ab -10 -20
""",
    """
=any:si abd -24 -47 28
about__thing ad 11 -12
eaten:una_hora bcd -12 -12 19
i__sleep a -18
is__@eat ad -12 16
now:dejam* c 12
they__on a -15
""",
    """
^quisiera b 15
am_bipolar d 11
and_goes acd -11 22 -15
april abc 18 -22 -23
pregnancy:@relative bcd 15 -34 -13
que_tomo ad 15 -14
roommate acd -12 -11 14
tres abcd -18 -33 -14 30
was_up ac -14 14
""",
    """
organ:ultrasound_of c 12
se__@medicine ad 17 -14
substance:over bd -17 17
y_mitad acd -16 26 -15
""",
    """
me_after ac -22 15
prior:about_it a 13
""",
    """
adult:papas d -12
any:mejor_que b -12
boss cd 17 -36
heart:igual bcd 20 -14 -12
milk ac 13 -14
not__@treat acd 14 -13 -12
oh__am a 11
organ:summe* ad -14 16
ride:lleva ad -23 16
yes__and d -12
""",
    """
=visit:giving a 12
cancel:sure bd -16 11
eaten:couple d 13
effects:you bd 10 -13
only__@clinician b 11
quedo ad 20 -17
texts:consent ab 11 -12
""",
    """
=signs:psychosis:no abc 15 -32 -33
con__@medicine b -21
it__queasiness b 12
pregnancy:el_@month bd 12 -15
yes__in a 12
yo_solo cd 17 -13
""",
    """
=body:communion ad 21 -14
a_half d -16
allergy:@insurance c 11
choic* ad -15 19
drive:no_consigo c 13
falta_quien d 14
heart:#_over abc 15 -18 -16
more__ought d 11
poco_pero cd -11 11
substance:la_@clinician c 10
take_my ad 10 -15
""",
    """
#__@late bcd 13 15 -24
=lead:body:no:on:unsure b -18
@medicine__se b -12
drive:driver cd -12 12
never__in d -10
not_for abcd -14 32 -22 -12
organ:list cd -15 17
prior:perdi bcd -12 -11 21
ride:hay ac 14 -14
ride:i_am abd 15 -19 -14
ride:me_puede cd 12 -11
substance:was_a bc 17 -10
""",
    """
=body:aunque cd -11 14
=tag:psychosis:unsure ab -14 -16
@drug_at abd 12 -12 -22
a_bleed d 14
it__work a 13
meds:es abcd -11 -18 23 -10
meds:on_it bd -16 19
psychosis:to_be cd 11 -12
texting__fine d 12
too__say ac -12 13
well:sonre* d 15
""",
    """
=lead:body:no:on:no+yes abd -25 -12 27
^puedo acd 36 -21 -52
had:todav* c -11
have__bloodwork c 11
on__street ab -18 14
pregnancy:el_resultado c 12
prior:cuale* acd -18 13 -21
si__el cd 26 -36
""",
    """
=body:edge bcd -15 19 -17
cancel:cuente_conmigo ad 25 -22
no_leave d -18
not:taken d -10
ride:nephew d -16
ride:si_mi ad -13 16
texts:me_ask c 13
""",
    """
=body:breast cd -11 18
=tag:texts:turned a -17
=visit:internet bd 16 -13
effects:esper* bd 11 -13
had:todavia c -11
me__nunca c 13
nunca__tomo ac -15 18
prior:sure bd 17 -16
ride:would_be ad 16 -12
siempre ac 12 -23
uno__saber c 12
well:hay acd -12 18 -11
""",
    """
any:tendr* c 15
heart:have_not ac -28 27
i_@cancel ad 19 -15
prior:if bc 12 -17
resultados acd -14 19 -16
seventy ab 12 -13
""",
    """
=any:menor abd 23 -22 -14
=rule:ride:unsure:might|maybe|may ac -27 21
@drink__y ad 15 -11
@relative__bad b 14
^which abd -11 19 -22
any:como_dice bd 21 -19
cancel:necesito ac 13 -12
dana b 11
me_di c 13
parents bd 15 -20
pregnancy:una_@relative ab -12 17
""",
    """
=visit:agarro ad 22 -18
any:your_life a 11
do__time a 11
hardl* bd -16 12
heart:he_ido c 11
""",
    """
=body:tendria bcd -19 22 -17
=visit:espere abd 33 -20 -25
adult:school a 12
bad__back bd 13 -11
brain:school ad -11 12
conmi* c -14
had:read a 10
heart:no_but c -11
home:shoul* d -12
organ:on_the a -14
ride:can_come b 13
substance:tuve_una d 15
""",
    """
=body:rango a 13
no_aguanto bd -10 13
not:pueda ac -12 11
perf$ ac 15 -12
psychosis:eso_no a 10
vio a -11
""",
    """
=body:still abd -46 -20 39
=visit:your bcd 13 -18 -27
adopt* cd 14 -20
allergy:make ad 14 -13
aun_estoy ad 18 -12
home:aun acd 24 -11 -13
substance:@relative_si b -11
well:estado acd -12 28 -27
""",
    """
=visit:veremos abcd -26 -15 38 -26
cancel:minutos ad 19 -10
heart:que_se d -11
pregnancy:estamos abcd -29 -17 32 -14
ride:in c -20
they__is a -15
well:otra bd -31 16
""",
    """
adult:ya ad -11 11
heart:arrit* a -11
meds:of_em d 12
not:higado ad 19 -18
organ:pee bcd -17 30 -25
psychosis:mente a 11
""",
    """
=visit:mejor ac 13 -29
ahi$ bcd 31 -28 -25
any:phone bd 13 -13
eliquis abcd -26 -20 -14 36
llamenme bd 11 -15
prior:@drink_cuenta b 11
substance:con_el a -13
texts:littl* bd -18 14
texts:texts c -12
the__til a 14
un_error a 10
""",
    """
=visit:rapido cd 16 -13
@visit_at ad 13 -12
brain:punto* c 13
cours* b -12
meds:estan_dando c 11
my__thinks cd 16 -14
no__out d 10
surgery$ b -23
texts:veo a 14
to_carry a 11
un__no b -17
""",
    """
=body:newbie d 11
coming:at_# d 12
do__show b 15
for_two b -16
no__embarazada ac 12 -10
""",
    """
babies a 11
effects:como_que a -19
home__@relative a 12
now:this_is ad -12 12
positiva__prueba cd -13 11
pregnancy:semanas_de cd 12 -11
prior:counseling b -17
substance:relap* ad -16 16
""",
    """
ando$ ad -17 17
brain:fue b -17
home:alla bd 21 -11
now:complica a 12
voy__de b -15
""",
    """
=any:would abd -16 -18 16
=body:bottle bc -13 -24
allergy:proba* ac -11 16
dejela_como d 11
for_a ad -14 11
land bd 18 -12
nadita$ a 16
organ:la_vesicula ad 21 -24
problema_es c 15
psychosis:@medicine abcd -20 -11 -29 29
ride:yet ac -13 18
substance:corri* d 11
weeks b -40
working_it ac -17 11
""",
    """
=tag:substance:self b -15
=visit:decide abcd -14 -10 26 -18
another_story ad -15 17
be__if acd -11 -11 19
dad bcd -12 -29 15
iban_a a 12
it__with a -13
of__work c 12
pregnancy:condom ac -12 10
psychosis:sees a -12
ride:got_my abc 12 -10 -15
the_family c -11
""",
    """
=body:tcc d 11
a_little acd -14 17 -14
is_ok abd -16 -21 27
prior:does_my bc -14 15
risperidona d 12
""",
    """
=signs:visit:no+yes: bcd -36 -24 14
=visit:mirar c 14
adult:summer ad 14 -11
allergy:let a -11
el_holter cd 15 -13
says__and ac -17 15
""",
    """
=any:ustedes bd 15 -13
allergy:went a -14
el__otra ac -10 11
not_take bcd -24 -27 10
ride:me_regreso ad 17 -14
stroke_i ad 15 -17
""",
    """
#__on a -29
=rule:now:yes:is|it_~1_fine|good|great|ok|okay d 11
la_cuenta abcd -20 -36 17 13
organ:le bc 12 -19
pick__up d 12
pregnancy:on_the ab 12 -13
substance:eso d -21
went_in cd 18 -16
""",
    """
^@late abcd 13 -16 -17 18
allergy:not_take ad -12 12
cuantas$ c 15
have_low ad 16 -16
i__@ride ad 21 -14
mi__mejor a 12
muy_temprano ad 11 -14
ride:drive acd 31 -15 -29
""",
    """
@month_so c 12
alguien_me cd 13 -13
cancel:hour ab -11 11
sounds ab -18 12
""",
    """
@cancel__del abd -16 -16 20
eaten:coupl* d 13
effects:@hello bd 17 -12
i__bad b -13
i__same bd 11 -11
pregnancy:si_lactando d 12
prior:me_ha ad -19 19
""",
    """
=who:body:mine bc -17 -11
^need abd 13 13 -47
la_orina ad -22 20
now:deep a 11
one__i bd 16 -23
ride:herse* ad 19 -14
the_vet ab -14 17
""",
    """
ago$ b -21
da__me bc 14 -11
i__stuck b 11
psychosis:the_@medicine cd -13 11
so_no abcd 41 -19 -23 -32
well:@year bd -15 19
""",
    """
=any:floating abcd -13 -12 -13 19
=any:wait ad 13 -23
^your abcd -21 10 11 -15
adult:eso_creo bcd -16 21 -12
moms bd -14 11
now:@visit bd 22 -25
perlas$ d 12
quien_es bc 24 -15
sure__@relative cd 16 -15
was_pregnant ad 10 -14
with__but b 12
""",
    """
eaten:mismo d 17
now:unles* c 14
plan__@drive bd -10 13
substance:pastillas abd -16 -13 16
the_pain c -11
there__i cd -17 16
well:for_the d 11
""",
    """
brain:cerebral abcd -13 -14 -17 29
drink__not ac 15 -13
drive:at_# ab -16 12
due__day d 12
eaten:this abd -11 -22 20
hicieron_nada ac -19 12
laid a -12
not:numero bd 17 -23
not_called acd -13 19 -14
one__sleep b -20
psychosis:i_will ab -16 17
ride:old a -10
se__con bcd 22 -12 -17
""",
    """
=body:tomado b -11
=visit:mero ad 20 -18
=visit:pense cd -13 15
^@eat ab 12 -24
allergy:give acd -17 -12 17
brain:good b -17
el_ultimo ad 12 -12
meds:em ab 23 -15
meds:vitam* ac -12 -14
now:that_is abd 29 -16 -22
porque__en d 13
psychosis:joven bcd -15 -11 18
""",
    """
allergy:cuentan b 13
es__unico b -11
handful d 13
plann* b -21
prior:el bc 14 -19
so__take a 11
worked bc -21 -24
""",
    """
=body:@treat a -15
=visit:out abcd 21 -18 10 -27
cancel:a_mi ad -10 -12
falla* acd 18 -14 -25
substance:got bcd -24 -23 18
""",
    """
#_por ad -14 17
allow* b 12
eaten:back acd -12 -13 17
los_resultados acd -13 16 -16
ma b -11
""",
    """
=body:uh bd -10 15
allergy:hoy b 12
eaten:ten_@hours ad 16 -15
effects:maluquera ad -11 16
my__might c 12
now:yes_i a -11
ride:kevin b 12
well:days cd 27 -37
""",
    """
=body:@parking a -14
=body:parents bd 15 -15
@day a -11
^hasta bc -16 -14
alergia__a a -11
and_@treat d 14
el__pasado c -20
i_see b -14
le_@thanks a 10
prior:it_out ad 12 -11
""",
    """
=body:esa abc -16 21 -13
=lead:body:yes:on:yes abcd -30 -33 -11 43
any:myself d 15
cancel:cuenten_conmigo d 13
cancel:decidido c 11
cuesta b 11
pregnancy:ya_pase ad 16 -13
substance:drugs c -25
""",
    """
=visit:queda abcd -15 -14 -19 23
@drive_now ab -15 11
dos_rayitas cd -10 14
good_morning bd 31 -33
han__veces a 16
organ:es_la a 14
pregnancy:soy ad 14 -46
psychosis:hospital a -22
sangre__la c 10
seguir__el ad 13 -11
texts:@texts_que ad -12 12
this_minute bd -12 10
""",
    """
afirm* d 11
fuert* d -12
heart:over_# abc 15 -18 -16
para__@relative d -13
para_ustedes ad -11 11
ride:like b 12
substance:straight_edge a 17
""",
    """
^for a -18
^hice bd -14 11
between ac -38 22
estoy__trabajo b 16
never_went d -14
pregnancy:along ac -11 -10
que__a ab 11 -38
substance:thinks_i ac -10 14
takin* b -11
well:feeli* c -14
""",
    """
allergy:allergic_to ab -12 14
allergy:me b -31
grade a 13
heart:alway* ac 17 -12
now:with b -16
pregnancy:aliviarme d 11
prior:hago a 14
""",
    """
=any:most abd -11 -15 20
=body:punto a 11
@relative_she abc 15 -16 11
any:please_do b -11
in__in b -11
not:@body abcd 22 12 -16 -29
not:newbie ad -13 16
pregnancy:having c -12
prior:y_@medicine acd -16 -16 19
texts:vos ad 19 -12
""",
    """
=body:hear b -18
=said:texts:ask abc -16 14 -17
^hoping acd -14 27 -19
allergy:me_a cd 24 -22
and__# c 15
el_suero bd -12 11
fall a -13
heart_disease b 20
mi__anda abd -17 27 -22
not__a ad -10 13
now:go_either c 13
pregnancy:if bd 14 -14
""",
    """
=signs:any:no+yes: bc -18 10
allergy:weird_but c 10
any:not_know ad -21 12
cancel:still acd 13 -19 -12
do_@drug bc 17 -11
esta_bien ab -19 11
feel_like ad 21 -23
had__big bd 14 -14
heart:have_low ad 16 -16
heart:of ac 13 -31
infusion abcd -21 -26 -11 35
la__a bc -15 -15
nervi* d -18
over abcd -13 -13 -35 22
pasa_nada ad -12 13
pregnancy:con_# ad 12 -10
""",
    """
gave ab -11 -12
had__scare ac -11 14
me__ayer bcd 14 -13 -10
now:eveni* a 14
""",
    """
=body:contesta d 11
@treat_was acd 19 -14 -13
^see b -11
allergy:codeine ab 14 -13
any:bueno a -12
es__saber cd 13 -11
lo_se c 11
para_dormir cd 13 -17
soy bcd 12 -22 -17
""",
    """
=any:of b -16
coming:alla_nos d 11
de_peso cd 14 -14
heart:well_my d 10
me_eche d 13
mood d -18
no__cosas a -13
now:schoo* a 13
now:too ad 15 -18
organ:que ac -24 15
pedia* b -12
pregnancy:second_trimester d 10
su_@place d -19
""",
    """
=any:grave ad -20 21
=visit:media ad 23 -17
can_he bd 16 -12
had:third d 13
has_me bd -15 13
just__is ac 12 -11
my__would abcd -20 -36 48 -24
not:minor ad -27 28
up_there cd -16 15
""",
    """
=signs:now:none bc -11 -15
asi$ cd 22 -27
chico bcd -12 17 -15
have__asked ac -18 20
heart:for cd -18 14
pecho__@date ad 17 -15
psychologist d 10
""",
    """
^asking acd -15 13 -15
^never abd -14 -37 21
another__no bc 14 -15
not:amamanto ad 11 -11
organ:kidney_to bd -11 14
organ:nueve* a 13
post b -12
prior:two_@medicine d 11
wrote__in d 16
""",
    """
=visit:delete bd -15 15
@visit__# ac -11 15
a_dormir d 13
adult:turned a -14
allergy:a_esa bd -13 14
boyfriends ab 12 -11
my__side bd -11 11
tenia__no ad 12 -11
""",
    """
=body:libre a 17
=body:once bcd -38 22 -11
certain ac -23 11
count_as abcd -16 34 -14 -23
dejo b -13
dormi* abc -21 -12 20
heart:viernes b 11
not:street ac 10 -14
one b -27
prior:am d -12
psychosis:does abcd -12 -17 23 -12
when_you b 11
with_my bc -29 13
""",
    """
=any:@visit abcd -12 24 -18 -10
@food_i acd -11 -11 13
are__preventing c 11
cancel:as abc 29 -16 -18
de__despues a -11
eaten:#_now ad -11 13
los__por b 11
ride:todos ac 22 -18
substance:prescriptions a 13
ya__dije bd 20 -13
""",
    """
=body:impossible c 15
=said:yes:what_the_text_says_after_all ad -37 30
lee$ bc 11 -11
""",
    """
=body:nose abcd -27 -12 35 -25
@clinician_mejor b 14
am__patch a 12
clinica bc 13 -20
drive:drive acd -23 -13 15
loved_it bd 16 -22
not:either ad 22 -22
retir* abd -17 -17 21
since_may acd -25 -13 27
""",
    """
@relative_did acd 20 -13 -19
come$ acd 21 -21 -22
coming:minut* d 13
drive:home_with a 13
never__any ad 17 -15
substance:rehab d 11
the__was bc 12 -26
well:peor bc -13 14
""",
    """
=body:mesecitos ad -12 18
me__vez ad 32 -28
meds:them ab 18 -15
""",
    """
=rule::unsure:hard_to_say|tell acd -16 19 -12
hypom* ab -10 -16
partir_de d 12
psychosis:trastorno bcd -17 -12 19
the_@animal c -12
todo_bien abc 11 -11 -11
""",
    """
=body:mariscos ab 13 -12
=body:otherwise abd -10 -14 16
adult:@day ad -11 13
coming:confi* ac -14 17
coming:supposed abc -10 15 -11
had:el_anestesiologo c 13
it_for ab 13 -13
las acd -15 -14 18
prior:buscar c 12
substance:tiene ad -12 11
truene d 17
""",
    """
@clinician_wanted a 10
heart:tuesday ad 17 -12
llueva__truene d 14
one_of bd 12 -12
pero_quien cd -10 10
supe$ c 11
""",
    """
adela* ad -11 17
en__noche bcd -21 18 -14
possible bcd -22 29 -32
psychosis:baker c 11
""",
    """
=rule::yes:for_sure a -16
=visit:brought d -11
=visit:pase a -13
@year_limpio a 11
adult:he ad 17 -16
any__but ad 23 -22
coming:dejam* a 14
drive:les b 10
had_to bcd -22 -27 32
humalog ad -15 18
of_questions b 12
tengo_dialisis a 12
""",
    """
=body:shot bcd -38 12 -10
^plan d 16
estoy__eso bcd -17 14 -22
every_day a -15
heart:fib ad -20 19
o_no ac -21 13
vigilan ad -15 11
yo_sepa ac 23 -19
""",
    """
=visit:viejo a -15
@spanish__@english d 11
al_nino ad 15 -13
cancel:todo abd 16 -12 -14
la_paciente ad -24 15
pelo a 15
que_significa d -15
substance:a_problem ab -10 -16
substance:rehabilitacion abd -13 -10 23
""",
    """
=any:ya c -14
=body:pensaron ad 23 -20
=body:silly cd 16 -14
=denials:any:0:no abcd 80 -43 -40 -70
allergy:made_my cd -11 20
any:chance ad 12 -17
cancel:poder ad -10 12
disease$ b 12
my_couch d 13
nietos cd -12 13
presion__nada ad 15 -15
ride:but_i a -15
seven$ d 15
""",
    """
adult:enough_to d 11
brain:probable c 13
ex__bipolar bc 11 -11
heart:me_sale ac -13 11
now:anywhere d 11
pero__si ad -31 22
por_dos ad 17 -17
tambien abd -30 20 -13
""",
    """
@texts_a ad -15 16
coming:willi* d 15
heart:@door b 17
heart:i_do abc 13 -16 -13
heart:used cd 16 -15
proba* b -34
was__but b -16
weekl* d 14
""",
    """
^fine abd -20 -10 26
^hard abcd 14 -25 12 -21
adult:sophomore a 12
hasta__me c -13
not:# bcd -26 14 -12
ride:pidio d 12
scan_showed d 15
substance:joven a 11
""",
    """
=visit:llueva d 17
drive:mi_troca d 12
que__chiquito a -12
substance:metieron ab -11 14
terri* c -11
""",
    """
=signs:any:yes: bc -21 -11
=visit:recibe b 15
^una bcd -26 27 -29
allergy:over d 11
pues$ acd -20 -13 32
sube acd -25 25 -18
texts:asi abcd -16 -14 -17 24
""",
    """
any:es_si ad -17 18
me_to bd 15 -23
ride:you a -12
""",
    """
and_@stop d -11
effects:always ad 17 -15
else__it ad -14 13
i_doubt ac -19 25
not:over b 11
""",
    """
=visit:cuarto a -11
brain:in_# abd -16 -15 22
groggy acd -13 15 -11
no_it abcd -26 -13 14 11
now:had ad -12 12
so_far abd 19 -23 -11
""",
    """
=body:gusta bd 19 -21
=body:nursing bcd -15 -17 21
=who:any: b -14
@animal bcd 44 -60 -28
body_is ab 19 -20
coming:manan* ac 19 -29
heart:called bc -17 11
heart:clock a 13
la_@drug abc -13 12 -12
prior:me_dieron bc -14 14
ser abcd -10 -20 43 -44
""",
    """
doctors bcd -20 21 -17
home:showed a 10
minute$ ab -23 14
organ:after_the c 13
psychosis:in_# abd -12 -16 18
substance:dira ac -10 16
""",
    """
@medicine__i b -21
drive:para bc -12 -12
heart:me_sube acd -17 15 -11
lot$ bcd -22 18 -24
no__to ad -33 33
now:yes_please ad 15 -11
on__monitor cd 17 -14
price abd -18 25 -12
""",
    """
infartito ad -12 11
knocked_out cd -14 11
organ:of ab -14 20
prior:funci* ad -22 22
substance:they_test a 10
tengo__el ad -24 12
to__like c 15
""",
    """
=body:mando ab -11 11
a_car c -10
as__mine ac -11 18
habian ad -12 13
he__me cd -20 21
my_kidney abd 13 -13 -10
quisiera$ bd -12 12
""",
    """
i__right bd -19 18
livin* d -12
no__que a -14
ride:lo ab -13 -14
well:dias_y ad 13 -12
""",
    """
=body:babies a 11
=body:eh abc -16 -15 19
are_still c 13
""",
    """
anything_but a 15
eaten:buffe* d 16
home:the_@vehicle a 13
maybe__it b -14
meds:out d -17
not__else bd -15 11
prior:recetas a -12
""",
    """
=any:importa b 14
@drug__day ab -12 12
@relative_pero a -14
about__# a -17
could_just cd 17 -13
hace__y ad 13 -20
heart:hipertenso_de ab -17 17
no__decirle abc -21 -12 24
not__you d -14
security d 10
""",
    """
=body:tomo acd 17 -14 -14
@thanks__me a 12
are__than b -15
life ab 18 -25
meds:coffee d -16
mi__lo b -11
ride:does bcd 24 -15 -16
""",
    """
=rule::other:@relative a -11
@howmuch abd -45 45 -27
amamantando acd -10 -11 19
can__complain ad -11 14
es__telefono ad -10 14
llego__no c 13
not__better ad -19 23
pero__me bcd -35 13 -14
pregnancy:husbands ad 11 -11
psychosis:i_was abd -11 -30 14
stroke__it c -11
substance:every ac -11 12
""",
    """
=visit:olvido ad -13 11
any:it_in b 11
as__is ad -11 14
home:nurse b 10
pregnancy:me_and ab -18 18
""",
    """
=body:condon d -17
=rule:meds:unsure:does_~3_count bc 17 -14
am_@drive ab -12 10
intac* abcd 23 -17 -11 -10
me__now a 14
meds:time a 11
well:was bcd 25 -22 -13
""",
    """
a__me acd -14 24 -13
dios$ abc -16 -48 34
expecting$ c -19
faint* bd 12 -21
for__@month bcd -17 14 -12
lo__tengo a 14
no_sabe bd 13 -18
not:baby ad 18 -16
pensar$ c 10
pregnancy:por abcd -14 27 -13 -17
psychosis:rule c 15
tengo_los bcd -13 12 -18
thinking bc -18 13
""",
    """
al_cien abc 21 -11 -11
brain:lesiones d -10
gemelos ad -13 23
""",
    """
allergy:makes bcd -13 24 -27
en__una cd 16 -15
fits ad -17 20
heart:ticker_is a 10
in__@eat d 10
now:by_me d 13
pero_el cd -19 21
substance:@holiday abc 21 -11 -20
substance:el_borracho b 13
take_the c -13
""",
    """
=body:schizophrenia a -17
di__la c 13
my_hip b 12
prior:new_to a 13
psychosis:estoy ad 18 -14
when__fly ab 22 -19
""",
    """
=rule:prior:no:have_not_~2_tried|taken bd -27 16
@visit_for ac -12 12
^something a 11
bees$ bd 13 -10
going abcd 11 -37 12 -13
had_anything a 11
me__operado c 14
my__@treat c -11
my__got abc -24 17 -24
now:esposo ad -16 20
sober__the b 11
tomo_la d 13
used__my d -12
with cd -31 11
with_it cd -18 15
""",
    """
=visit:mind b -10
has_epilepsy bd 13 -19
home:llant* ad 18 -11
me__del cd -11 10
not__pain b 16
ride:tengo abd -10 -15 14
substance:case d 14
""",
    """
a_veces abcd -41 -27 31 -13
adult:cumpli ad -16 20
brain:sangrado bd -10 17
coming:todo d 11
dije__mi ac 13 -11
gone$ b -17
had:era bcd -10 18 -16
let__sleep c 10
made__fat b 14
odio a 10
prior:for_# ad 16 -11
prior:from bc -10 -10
suero b -11
tell__the ab -16 14
""",
    """
=body:verano abd -11 -12 16
=rule:meds:yes:lisinopril|losartan|metoprolol|a abc 10 -13 -18
^an cd -16 16
brain:en a -16
effects:desde abcd -15 -19 -13 27
one__am bd 15 -19
sin_contar ad -11 12
substance:teetotaler ad 20 -11
veces_al a -11
""",
    """
ahi_estoy a 11
coming:ahi_nos ad -16 13
for__@ride b 11
meds:nerves bd -11 14
no_@food ac 14 -11
not:gusta d -20
quier* abcd -24 31 -18 -11
sit bd 15 -13
that_ok bd -20 21
tube a 14
""",
    """
=rule:heart:yes:pressure|bp_~2_is|runs|es|esta_~ cd -16 20
=visit:blocks a 10
brain:turned_out ad 11 -10
car__so a 12
esto bcd 18 -23 -18
it__impossible ac -13 15
mas_de bc -15 -12
prefiero__responder ab -11 18
pregnancy:@body bd -13 12
ride:llevo d 10
""",
    """
=any:hour d 13
=visit:asleep ad -19 17
@food_on ad -13 14
^dios abcd -23 20 10 -27
a_@place a 11
entienden b 13
not_going ad -10 14
""",
    """
@sick_and a -12
a_partir d 12
divorce$ d 11
heari* ab -14 13
ride:uber acd 21 -21 -22
""",
    """
=number:allergy:year abd -12 -18 17
=rule:ride:unsure:uber|lyft|taxi|cab|rideshare acd 17 -31 -12
old__to d 11
pregnancy:aunqu* ad -11 14
substance:close ac -16 16
substance:todos_los ad -18 17
""",
    """
#__only a 11
=body:dolor acd -13 21 -12
been__about ad -10 14
best abcd -32 -15 -15 35
heart:cardiopatia d 11
""",
    """
#__es b 10
do__anything c -10
effects:todo_el d 11
el_taller b 11
had:joven abd -13 21 -20
meds:@date acd 35 -10 -36
que__pueda ac -13 13
substance:legal_here ac -13 17
""",
    """
=any:los c -15
cancel:@relative d -19
fresh a 11
it__loved a 14
now:phone ab -22 16
si_tomo abc 15 -12 -16
under_that cd 12 -15
""",
    """
^coke ad -12 17
egg c 11
la__tengo b -14
meds:and_those a 11
organ:what ab -20 18
rinon__el d 14
seein* ad -16 16
si__en ad 23 -20
substance:never abcd 28 -16 -20 -16
""",
    """
=any:siempre ab 14 -22
cancel:that abcd -11 -22 -25 30
derrame$ c -12
dicho_si c 11
for__after a -11
heart:have_to c 11
it__been d -12
now:claro c -19
psychosis:time cd 12 -16
that__has ad 14 -16
whole_thing ad 14 -12
""",
    """
#_to ad -15 16
^fresh a 12
everybody_i a 11
expecting__# d 13
had:the_same bc -13 16
hanging c 12
hoping_to cd 17 -10
hospital__@relative a 12
i_knew abcd -18 -16 26 -15
pregnancy:preg ad -22 29
prior:pero_no c 16
y__hay ac 15 -13
""",
    """
=rule:well:yes:not|cannot_~1_complain ad -11 14
coming:se d -28
coming:with_my a -11
my_nerve bd -12 10
no_objection ad -27 29
psychosis:sometimes ab -19 -17
too__to bcd -19 29 -17
""",
    """
@clinician_says a -12
again c -30
e_higado ad 16 -14
effects:off a -18
eleven ad 17 -16
in__family bcd 17 -17 -19
meds:need ab 13 -15
now:dialisis a 14
psychosis:other* a 15
substance:@relative_both d 10
substance:is_the bc 15 -12
""",
    """
=body:baja abcd 29 -12 -14 -25
allergy:made_me a -18
me__minute b 13
nomas__pero ad -11 14
not:levanto a 11
not__anybody ac 12 -13
not_tell ac -16 14
stroke_but abd 11 -17 -11
with_flying a 13
""",
    """
=visit:stay a 10
@animal__not ad -14 15
me_daba d -11
my__are d -11
""",
    """
=body:pacemaker d 11
@medicine__to d 13
^tell d -10
eaten:hambr* cd -12 -10
evaluando cd 19 -14
for_mood ab -20 12
ni_se b -14
not__drugs c -11
""",
    """
=body:pregunta abc -21 25 -16
=body:quieren bcd 26 -19 -20
=visit:aviso abc -14 -14 17
dormir$ a -11
home:a_la a 11
pido_un a 10
put_me abd -10 -15 11
someb* cd 18 -30
substance:since_# ad 30 -27
voy_con d 10
""",
    """
=any:time b -14
=visit:segun abcd -29 -21 40 -24
i__@day c -11
pregnancy:need bd -10 11
""",
    """
allergy:my_@animal b 15
any:mi_@relative ab 10 -11
busca* abc -25 -31 27
el_de b -12
got__@relative cd -20 23
heart:been abcd -14 -21 22 -11
organ:am_clear a 12
recojan$ a 13
would__very d 11
""",
    """
^should acd -26 31 -28
^still abcd 25 -47 19 -35
maris* abd 11 10 -29
me__pero bcd -29 28 -50
of_my abcd -29 -19 12 19
pass_on acd 21 -14 -12
psychosis:check* ab 12 -12
""",
    """
any:think ad 15 -16
coles* c -10
el_suyo ad -11 13
home:i_would c 10
medications abd 24 -13 -14
my_pee abc -12 -12 16
""",
    """
@insurance_me ac 11 -11
^thumbs a 12
any:sepa abcd -12 -13 23 -15
there__chance ac -20 24
""",
    """
@animal__i a 11
at_cvs a 11
heart:mi_@relative acd 17 -15 -15
luego__digo acd -15 20 -22
menor__edad ad 21 -16
not:worries a 13
pregnancy:este cd 20 -13
reach* b 13
tengo__desde ab -12 10
they_want c 12
y_era a 13
""",
    """
a__or acd 12 -13 -13
ataques$ d 10
heart:tomo_@medicine abd -16 -13 10
heart:would_not ac -14 14
i__hold ab -12 17
igual abcd -18 -15 33 -25
no__muy ac -16 21
now:mal acd 18 -11 -13
substance:cutti* c 16
""",
    """
=body:hermanos bd 17 -11
=body:issue a 12
=visit:colonoscopy ab 15 -16
allergy:loved_it a 14
eaten:before ad -15 12
organ:salio cd 13 -19
sixty_seven a 11
""",
    """
@drug__it abcd 22 -13 -13 -13
^everybody bcd 18 -14 -23
^free a 15
a__just c 16
allergy:i_have d -13
allergy:nunca_la d -10
any:me_lo b 14
cancel:got b -23
dio cd -21 11
handled$ d 14
if_anything ac 19 -12
model* d 11
only__makes ac 10 -13
prior:tome ac -15 19
""",
    """
^dolor d 13
a__@medicine d -13
drive:yo_guio ad -13 16
en_dos ad 14 -13
heart:got abc 11 -14 -29
nadie ab 11 -10
not:leer bcd 13 -12 -10
now:me_check c 12
of__this d 11
the__to a -10
""",
    """
any:couple bd -10 12
error ad 17 -14
organ:does_that bd -17 18
pregnancy:busca* cd 11 -11
super$ bd 19 -12
""",
    """
any:va b -14
""",
    """
=visit:acostado ad -11 14
allergy:mas acd 12 -12 -17
any:conmigo a 10
cancel:you_then ac 14 -13
cubre bc 11 -12
eaten:be abcd -19 17 12 -25
got__right d 14
minutos ac -13 11
morning__did ad 10 -10
substance:bodas abd 14 -10 -17
yea abd -17 -17 29
""",
    """
=visit:amanecio bd 14 -17
@relative__not bc -37 16
drive:puede a -18
has__not a 10
helped$ ad -13 14
lo__me ab 17 -24
prior:a_ver ab -11 15
recibo abd -15 19 -10
retired abd -16 -17 20
til_i ac -11 12
""",
    """
adult:dice bcd -14 21 -11
ese_es ad -16 18
is_great bd -11 12
lo_@drive ad -11 11
now:time_for bd 16 -11
substance:strai* a 17
yes_maam d 10
""",
    """
=body:entendi abd -16 20 -10
@medicine__ago ad 10 -10
el_@body bd 11 -14
happened bd -12 -14
los_@texts bcd -13 -12 12
meds:finished ad 12 -10
organ:my_gallbladder c -12
perla* d 12
posible ac -19 16
prior:con_una b -18
""",
    """
=tag:texts:asks abc -21 15 -20
=visit:hasta b -21
coming:por_favor ad -17 20
do__for ad 16 -18
due_in ad -10 11
get_an a 14
not:sabia a -16
only__never acd -29 18 11
prior:two_just ad 19 -18
prostata a 11
""",
    """
a__recojo a 13
allergy:up bcd -29 -21 18
brain:all_of ad -14 18
heart:mal ac 13 -10
meds:despu* b 13
pregnancy:text b 13
ultrasound__my c 12
""",
    """
effects:in_the a -10
en__limite c 15
grave_un ad -12 12
healt* abc 18 -17 -17
maluquera ad -11 16
now:no_conflict ad -11 14
say__to ad -10 11
under_control ac 12 -16
""",
    """
=any:saliendo b 11
all__@medicine b 11
decir_a cd 19 -17
heart:en_# bc -11 -13
joya$ bcd -14 -12 17
organ:funci* a 10
pero_tampoco a -11
pregnancy:you_know ab -14 11
quest* abd -35 35 -12
substance:tomo_un bd -10 11
y__se ac -12 19
""",
    """
attac* bc 11 -25
deep a 11
hubo a 16
is__there ad -14 12
says_it cd -12 12
veces__y cd 12 -13
when_the a 13
""",
    """
=body:it b -17
=visit:llegan b 10
changing_it d 11
said__and ac -12 12
usual* d -11
ya__un ab 10 -14
""",
    """
=body:fine abcd 49 -45 -28 -34
=visit:encantada d 15
hayan_dicho a 16
is_all abd 33 -48 -26
pregnancy:@open abcd 35 -17 -13 -24
so_bad a 14
""",
    """
=body:mine a -15
=visit:air acd -16 21 -11
go__forth acd -13 15 -11
heart:get acd -15 18 -11
my__day ab 18 -12
now:long cd 12 -24
organ:@month b -11
puedo_asegurar abc -13 -14 22
""",
    """
=visit:@call bd 15 -30
=visit:llegando abcd 25 -13 -12 -20
@drug_every d -14
dejar bcd -29 -12 16
effects:ya_no ad 13 -12
is__@month acd -23 -11 24
mas__otra ad -14 18
not__that abc -16 17 -11
roof a 16
shuttle a 12
""",
    """
=any:esperame abd -10 21 -12
=said:prior:unsure abcd -15 -12 18 -21
any:hoy abd -11 23 -16
apenas_voy ab 15 -15
drive:takin* abc 16 -30 -14
esta__el d -14
mi__ese ad 18 -20
organ:perfe* abcd 42 -19 -26 -26
prior:seven ad -13 15
""",
    """
adult:todavia ad 23 -15
aunqu* ad -10 13
down_as c -11
old__with ab -12 12
proud__it d 12
psychosis:famil* d -11
""",
    """
=visit:them c -13
any:eggs ad -14 16
gato a 11
in_may bc -11 -20
limite c 15
organ:is_gone a 13
prior:cabin* ad -12 17
psychosis:since_# ad -17 19
""",
    """
=any:siente a -12
=tag:all_but_me ad 21 -14
comi_un ad -14 13
con__me c -18
driver_count b 10
me__my acd -19 19 -19
on__table d 14
psychosis:crazy_but ab -10 14
tbi bd -13 11
""",
    """
=any:falta ad 19 -22
=body:@insurer bd -18 12
=said:ask:a_correction_that_ends_in_a_question d 12
appet* b -12
comi__horas ad 11 -10
home:nobod* ad 18 -14
my_purse abd -12 -13 16
""",
    """
=rule:substance:no:not_~1_drink|smoke|use|drinker|t abcd 26 -11 -18 -12
=tag:heart:all_but_me ad 21 -14
=visit:lugar cd -10 15
about__a ad -12 12
at_this abd -18 -10 22
debo d -17
heart:runs c -15
liver_to bd 10 -10
lo_tolero ab 21 -12
now b -23
primo abd 30 -10 -26
""",
    """
=any:puro ab -14 17
=body:cosas a -15
=body:tengo acd 13 -17 -16
=signs:heart:unsure+yes acd -13 -15 14
already__my d 13
drive:manejo ad -22 15
dui__@month ab -10 11
fibroscan cd 15 -13
heart:husba* a 10
me__si a -20
my_boss d -31
veia__no cd -11 15
well:sali ad -11 15
""",
    """
=body:hago abd 11 -18 -15
=body:oxys d 11
allergy:rate d 16
any:hon d 14
bad abcd -10 -11 -22 20
heart:was_a ad 15 -16
me__semanas a 13
o_la d -11
""",
    """
=rule:organ:yes:both|ambos abcd 37 -10 -13 -35
^kind abc -22 -12 20
adult:acta c 12
allergy:hinch* b -11
any:yo abc 23 -18 -16
el__@treat a 12
going__for cd 14 -11
gone__me ad -17 20
had:recibi ad -15 13
la__siempre c -11
my__today a 13
now:me_complica a 12
organ:la_ecografia c 12
prior:i_never d 12
psychosis:never_been a 14
sigo__la abd -11 -12 19
""",
    """
^@cancel abcd 32 -36 -17 -14
^thyroid bd -13 15
cuando_quiera bd -12 14
drive:@relative ad 36 -46
drive:dijeron a 14
me_dializo d 13
nauseous acd -17 18 -16
now__is ad -12 11
rate b -11
well:siente a -12
""",
    """
=body:half b -15
=signs:any:no: abcd 13 -24 -14 -11
@move_it bc 23 -18
adicto ad 27 -24
am__i ab 21 -23
been__it abc 18 -14 -20
cosas a -18
count__out abc 18 -16 -12
estoy_esperando ac -26 23
home:creo abd -11 16 -16
no__one a 11
not:objection ad -27 29
some__that a -10
veremos$ abcd -27 -21 44 -33
y__puede bd 10 -12
""",
    """
=signs:visit:unsure+yes:other ab -24 -18
=visit:thinking abc -11 -13 19
^up abcd -17 11 19 -29
eaten:a_few d 21
los__@date ad 13 -12
meds:came ad 13 -14
now:cuanto abd -18 19 -23
orina$ abd -20 -13 10
sirvio$ ad -14 10
""",
    """
answers a -15
cancel:puede a -13
cerro a 15
no_la abd -13 -40 33
now:fast ad -11 11
organ:october a 10
pensarlo$ cd 19 -11
pregnancy:pump abd -21 -15 26
""",
    """
allergy:puest* a 10
es$ abcd -19 11 15 -20
have__ask bcd -18 28 -11
hombre a 15
that__in ad -16 11
""",
    """
=body:emdr acd -14 -11 22
=body:tuve abd -18 -44 11
=tag:substance:idiom_yes abd -10 21 -30
allergy:get abd -14 20 -17
substance:just_@drug bd -11 -17
""",
    """
=body:ando bd -29 10
coming:pierd* ad -23 25
eaten:drive d 10
huh$ abcd -28 36 -17 -19
neces* bcd 25 -25 -24
psychosis:ex bcd 26 -13 -33
""",
    """
ask__pharmacist c 14
eaten:has a 10
esperando__me d -12
gummies abcd 16 -13 15 -20
had:all ac -17 14
trotes ad 16 -17
""",
    """
=body:risperidona d 12
=visit:back abc -13 -24 18
did__me d -12
had:por b -16
now:agenda c 12
to_some c 12
top$ bcd -11 -13 17
trapo abcd 26 -16 -17 -18
was__sure d -12
""",
    """
=any:escribame d 14
any:conmi* a 10
coming:water d 15
had:@insurance a 10
had:para abc -35 25 -11
never__reaction d 10
no__explicaron c 12
pregnancy:since_my a 11
""",
    """
=visit:pull bd -12 12
a__weeks ad 18 -19
but_no abd 18 -19 -24
dijer* bd -21 -11
effects:la_@body bd -14 11
jaw d 11
organ:piedra d -11
pregnancy:in_law ab -11 13
pregnancy:so_no c -10
textb* a 15
treatment d -10
vitaminas c -20
""",
    """
@sick__la a 10
bien__mal ac -17 22
but__pressure ad -19 19
down_to ad -12 15
pastilla bcd 12 11 -28
pregnancy:alivi* d 19
texts:este_telefono c 11
""",
    """
=body:results bcd -10 20 -12
=body:senti abd -23 -11 29
=visit:@vehicle abcd 19 -13 -18 -12
@day_@day ad -10 16
effects:shot d 11
long_will c 11
no_nada ad 31 -25
organ:dentro ad 17 -14
organ:salie* d -14
pregnancy:fabrica ad 17 -14
prior:quiero_mas b 12
psychosis:type bd -12 16
well:que_antes ab 13 -13
""",
    """
=body:mejor ab -37 20
=body:touch abc 11 -12 -15
@call abd -26 48 -29
cancel:@late ad 12 -13
pregnancy:period_in ac -11 14
si__salio d 12
""",
    """
=signs:brain:no abc 13 -27 -18
cirrhosis$ d 14
eaten:about_the ad -10 10
heart:to_a c 11
""",
    """
#_lol ab 17 -15
any:ay d -22
family__got d 11
meds:sintrom ad -12 12
now:again a 15
prior:last b -10
reque* ad 21 -16
si_es abc -21 -20 22
una__cinco acd -17 -14 19
you__to abcd -10 28 -20 -16
""",
    """
=body:hurt bc 20 -15
=body:quiera acd -14 35 -26
de_orina a -14
effects:lo abd 17 -12 -17
hay__nada c 11
organ:hay c 11
prior:school_@clinician cd 10 -11
""",
    """
=any:ve b -13
=body:@price a -11
adult:on_@insurer d 16
dejamos a 14
el__conmigo ad -10 15
home:@body_up ad -13 17
la_fabrica ad 14 -11
nomas_un bc -11 -11
organ:y ad 13 -20
prior:he_ido c -14
""",
    """
=body:scare c 15
=visit:coche c -18
adult:birth acd -15 22 -14
asked__that b 14
drive:regreso bd -10 16
organ:inflamado d 13
prior:twice cd 30 -26
ride:how_long bc 13 -10
si_acaso ac 16 -25
vi__una bd -10 14
well:ok cd -32 21
""",
    """
allergy:me_puso c -11
meds:@place bd 13 -13
meds:husband bd -13 13
ride:i_got ad 14 -18
too_many bcd -14 -12 22
""",
    """
=body:tan a -17
drive:plan abd -27 -20 35
meds:yo b 11
mixed__with ab 11 -11
now:martes ad 10 -12
still_come ad 17 -10
substance:soltar ad -10 12
""",
    """
=body:trust ab -10 14
coming:it_go a 10
de_los bcd -18 17 -24
heart:el_que b 10
i__out abc -20 -10 19
psychosis:@call_it c 15
""",
    """
adult:sopho* a 12
effects:be acd 17 13 -37
first__was ad -29 30
free$ abc 12 -13 -12
heart:only_when ac -17 19
in__car ad -12 11
organ:por_la bd -19 13
ride:that_is d 14
si_tengo ad -17 23
""",
    """
=body:marcapasos ab -17 12
^dije d 12
allergy:doctor ab -14 14
heart:been_on d 10
prior:busca* c 12
""",
    """
=visit:both abc -19 -15 12
de__este ad -23 15
""",
    """
ask_a b 16
calls_only a 11
organ:ningun a 11
soy_menor abd 24 -15 -18
""",
    """
allergy:and_sulfa b 14
drip$ ac -19 20
esa_noche c 13
have_it acd -20 -10 13
now:casa abd -13 -11 20
ride:will_find ac -13 20
""",
    """
any:capaz abcd -13 -15 19 -14
atora* ad 15 -10
cleared_me ab 19 -15
eaten:please bd 15 -11
elbow a 11
knock ac -10 -12
lloro b -13
not:aqui bd 15 -13
not__ever ac 19 -17
to__@month d 14
volvio$ abd 11 -21 -10
""",
    """
=any:anticoagulante ad 17 -13
@relative__get c -11
bees bd 10 -12
camino$ bcd 20 -11 -13
cancel:covid d 12
had:anos b 12
had:street b 18
heard_of ab 22 -17
none__your ab -12 13
not:dicho ac -12 14
substance:# abcd 25 -12 -35 -15
talk__a c -10
""",
    """
=body:drinker a 12
casa$ acd -26 -18 32
few_bites d 11
fue_por b -18
home:aun_estoy ad 18 -11
pregnancy:ultim* a 13
psychosis:psicosis c -18
ride:mama acd -16 -21 12
si_ahora a 10
tengo b -14
the__stuff bd 13 -19
""",
    """
=rule:heart:no:heart_~2_is|good|fine|strong|hea ad -14 11
^everything abcd 12 -21 17 -31
any:quit d -13
comi_hace a 11
dinged c 13
heart:high_cholesterol d -10
meds:prescriptions a 12
not_not ad -22 21
something__my c 15
texts:a_veces c 10
""",
    """
=rule::no:not_a_~1_one|soul|thing_$ a 11
be_hungry bd 12 -11
comes ac -20 16
heart:probl* ac 12 -19
no__leer bcd 13 -12 -10
organ:bad bc 14 -15
pecho c -14
think__my a -12
""",
    """
coming:my a -15
first_i ad 17 -11
not_# cd 27 -25
only__to a 14
tengo__@year ab 10 -12
texts:escribirme a 14
well:#_@date b 11
y__acabo ad 16 -15
""",
    """
=visit:ir b -11
@symptom b -13
^tomo abc 11 -13 -18
brain:tbi bd -12 11
gives_me cd 16 -21
had:that_i ac 12 -13
le__las a 11
lift a 12
none__the a 11
ride:come ab -18 21
tomad* a -12
ver$ abcd -11 -15 23 -27
voy_para ad -18 22
""",
    """
de_retraso cd 17 -16
dejame abcd -24 -26 39 -22
effects:mucha* ad -12 16
psychosis:del bc -17 11
talk__somebody b 10
""",
    """
@clinician_would b -13
cancelela b -11
dos__para a -12
heart:can_not c -12
pollen a 17
psychosis:y_me cd -13 13
said_@day ad 12 -11
si__telefono a -10
""",
    """
=body:@machine abd -25 24 -17
a_sec ab -25 24
anitos$ d -11
came__it ab -16 11
heart:is_good ad 18 -14
ir__que ab 14 -11
number__the ad -18 19
pregnancy:miscarriage b 12
prior:tried_two bd 10 -10
ya_pedi bd -11 12
""",
    """
=body:severe ad -11 21
allergy:in abd -20 -35 13
cold b -11
had:start* a 15
me__dado ab 16 -21
never__what acd -14 19 -14
prior:@clinician bcd -11 -13 13
""",
    """
=body:preguntan bcd 14 -11 -13
=body:surgery ab -23 -11
=said:no:nobody_to_take_them b -17
mornings_are cd 11 -12
not:time c -12
so_who cd 15 -13
una__otra abd 12 -14 -20
withi* ad 15 -14
""",
    """
any:glauc* abd -13 -12 22
eaten:am abcd -13 24 -15 -14
effects:que_sali d 15
meds:dormi* ab -16 13
out__and c 16
ride:conduzco ad 26 -22
""",
    """
convi* ad -16 13
decaida$ acd 20 -17 -18
estudios$ d -10
knows acd -30 23 -14
would__than ac -12 10
""",
    """
=any:grado ad 14 -11
=signs:cancel:yes acd -47 -29 33
@year__@medicine b -12
adult:tutor* a 10
beaut* a 11
incon* abd -19 -13 16
no__estoy d -10
not__mine ab 12 -16
now:ears ad -13 15
prior:monton d 12
psychosis:mentioned acd -12 22 -19
""",
    """
=body:pee bcd -19 33 -26
=body:rest d -13
can_we ad 23 -20
prior:not_sure b 16
prior:pastillas a -10
prior:puedo a -12
said__i cd 17 -15
""",
    """
adult:dice_que bc -13 15
cambiaron__y ad -11 10
estre* abd 26 -18 -24
home_i a -13
my_@call bc 14 -11
not_@body ad 26 -25
problem$ abcd 32 -19 -28 16
""",
    """
=number:drive:few ab -17 10
any:direccion ab 11 -24
me_lo acd -18 15 -21
pass$ abd 30 -21 -12
well:bien_y c 10
""",
    """
=signs:body:no:other abcd 28 -26 -15 -20
any:ok bd -15 13
not_but ad -24 22
pregnancy:no_le bd 10 -14
pregnancy:quieren_saber bc 16 -12
""",
    """
=body:doctores a 13
in__lol d -11
mi__muy ab -15 18
organ:a_while cd 18 -16
playi* c 13
pregnancy:menos b 11
que__soy a 12
ride:dads d 11
""",
    """
=visit:mi bcd -12 -10 11
@medicine__do ad -23 11
clean__may ad -17 18
feedi* ad -12 16
las__mi bc -12 15
organ:de_los d -10
perhaps ac -10 15
well:hurting d 10
""",
    """
=body:your ab -44 35
cancel:@stop ad -21 24
eso__privado ab -13 21
still__at d 13
""",
    """
=any:desayune abd -13 -12 21
=body:around cd -13 20
=signs:any:no:other+unsure d 15
@stop_lo c 10
believe__@medicine a 15
la__favor b 10
pusieron_una ad -12 20
se__tiene c 11
""",
    """
allergy:about ac 21 -13
any:time a 11
can__it abc 24 -20 -29
can__on a -17
cancel:@date ad -12 18
los__ni ad -14 13
no__cuadra ad 18 -17
nothing__that ab -11 13
now:prome* acd -18 22 -18
nunca__ha ac 22 -18
one__# ac 14 -10
only__that d 13
ride:no_i ab -13 11
""",
    """
=number:adult:minor abd 73 -27 -84
any:i_moved ad 19 -13
nothing__not ac -15 17
now:off b -23
peachy$ acd -13 -11 21
podid* ad -15 19
substance:fumo ab -13 -24
that__yes d 12
""",
    """
=visit:dejo b -14
frascos d 10
hold ab -55 33
to_# bcd -11 -11 16
""",
    """
=body:problema bcd -19 15 -16
allergy:@medicine_makes a 14
and__hated a -10
drive:yes b -23
manchita_en c 11
pero__mi a 13
prior:hospi* cd 16 -15
""",
    """
=tag:well:other c -14
any:de_acuerdo d 12
arter* d 13
eaten:@food_yesterday a 10
except bcd -18 -18 20
had:once bc -17 -11
half$ d -11
home:got_a ad 14 -17
in__next a 12
losartan bd 27 -23
me__books d 15
""",
    """
=body:dentro ad 17 -14
cancel:@cancel_no bd 25 -32
eaten:horas_y a 10
organ:y_transaminasas ad 15 -12
that_already ab -11 16
with__@medicine d 12
""",
    """
cancel:mind_about ad -11 12
""",
    """
=any:girl bd 11 -10
coming:obvio ad -11 20
este_es bd -10 15
meds:insulin ad -10 10
pregnancy:retraso ab -11 -10
twins$ abd -23 -11 30
ustedes__@year d 12
""",
    """
=visit:@month acd 13 -16 -11
alergico ab -13 17
desde_hace cd -15 -13
door abcd -26 14 -11 14
had:returning d 15
no__inconveniente d 11
they__told acd -14 17 -12
un_trapo abd 15 -11 -11
voy__mi c -12
""",
    """
=body:again acd -33 -30 36
@medicine__name a 13
gallbladder__that c -15
not:problemas abd 19 -13 -14
organ:a_bit c 13
to__off ac 10 -11
""",
    """
=body:vio a -11
=rule:substance:yes:blackout*|blacked|binge*|bender* b -11
@howmuch$ ac -17 -18
@medicine__@day d 14
am__work ab -26 19
blood__one ad -17 13
en__hora cd 15 -19
got__of d 11
llamadas d 12
no__conozco a 14
not:are ad -11 13
por_@drug d 18
prefer_a ad -13 14
side c -22
sitting__my ad -11 14
some_weeks c 12
una__eso b 15
""",
    """
=turn:visit:yes:none abd 36 29 -56
afraid ac 16 -11
am__again a 11
heart:heart_is ac 11 -12
kid abcd -21 -32 11 19
prior:pills bd 14 -17
""",
    """
=any:his bd -16 13
=body:andaba cd 11 -10
@medicine_like bd 12 -17
alergia__no c 14
allergy:toda d 15
but__was ab 11 -11
coming:consi* c 10
esta_no ad 18 -15
now:necesita bd 14 -12
pero__el ad 14 -11
pregnancy:@vehicle ad -17 20
""",
    """
cast abd 11 -16 -12
home:my_couch d 10
home:ya_en ad -15 19
orino_como ab 19 -15
""",
    """
=body:fat c -11
=body:funny ac -13 15
any:most d 21
could_not abd -30 -36 28
effects:of_@symptom d 18
grade$ a 13
responder$ b 15
ride:if abc -12 -11 17
to_find abc -29 -13 24
""",
    """
=body:knees ad 11 -19
catet* d 11
dads acd 15 -11 -12
prior:never b -22
ride:viendo c 12
si__hacerlo bcd 11 -27 19
""",
    """
=body:than b -36
=body:worried ad -18 22
=number:coming:grown a 15
=rule:drive:unsure:might|maybe|may|quizas|tal_vez|d acd -23 16 -25
as_we ad -12 20
coming:mante* ad -19 24
had:a_la c -11
organ:mucho cd 28 -21
¿_para c 10
""",
    """
=any:vida ad -15 21
=visit:atras a -14
allergy:a_problem a 12
and_everything ad -17 20
meds:esta abd -15 21 -15
only_vice a 12
put__in cd -21 15
the__her d -15
""",
    """
any:probl* ad -19 23
brain:isque* abcd -19 -13 -14 28
but_there a -10
cancel:i_have d 14
effects:las d 12
meds:tanto bc 13 -10
twice__day cd -14 19
""",
    """
allergy:right ab -14 10
any:let_me bcd -11 22 -12
at__right d -11
big$ d 13
la__es a -15
las__que c 10
rather__did a 16
ser$ abcd -20 -14 35 -25
substance:mentir cd -10 18
with__@relative ab 20 -22
""",
    """
any:me_mude ad 19 -16
coming:hones* a -12
dudas$ abcd -12 -15 20 -11
got__@ride a 12
le_puedo bc -21 17
may_i bc 19 -14
problema_problema ac -13 17
ride:del a -24
substance:spring ad -10 17
""",
    """
=any:devolvi d 17
@month__i ac -15 12
@relative_surgery ad -11 13
psychosis:dicen cd 11 -11
texts:del_trabajo a 13
watching abd -22 -10 23
""",
    """
=body:with bcd 11 -45 17
@place__en ad -12 15
clean abc 28 -47 -45
estan cd 29 -31
lined c -10
menos$ d -17
much_is d -11
not:known a 11
organ:las a -20
suppe* c -12
they__bipolar ac 12 -11
""",
    """
=body:conmigo c 12
=rule::yes:why_not abd -21 -23 32
at_home a -11
brain:stroke_in d 12
cancel:minut* abd 18 -12 -11
eaten:no_me bcd -16 24 -21
now:@howmuch_tiempo b 12
now:suits_me ad -16 18
sirvio acd -15 -10 18
""",
    """
=denials:body:3: bcd -16 12 -12
brain:jamas d -15
i_left d -12
organ:@date ac 12 -13
to_your b 11
""",
    """
can__be d -11
cholesterol bcd 12 -13 -12
drive:@insurer_@ride a 12
drive:herse* ad -11 12
everybody bc 13 -25
my__do abd 19 -13 -17
operaron__@body d 11
organ:@medicine ab -13 10
ride:will_be bcd -12 -18 20
""",
    """
@howmuch_dura b 14
effects:efect* bd 14 -17
effects:tengo abc -11 -26 12
heart:preeclampsia_and d 11
now:sorry abd 24 -12 -17
so_maybe acd -12 14 -10
substance:for_pain c 13
""",
    """
=visit:vieja abd -18 -10 21
cada_tres ad 15 -13
de__mismo b 10
drive:takes_me ad 14 -11
eaten:#_minutes ac -12 -11
eaten:sigo ad 15 -14
heart:just b -35
hoy_me a -12
it_i bcd -31 -15 26
llevo a -16
meds:@stop ac 11 -12
""",
    """
=rule:substance:unsure:weed|marijuana|cannabis|edibles| ad 10 -15
=signs:visit:unsure:asks abc -20 27 -18
=tag:allergy:idiom_yes ad 21 -15
can__@drink bd 14 -15
eaten:@eat_a a 11
halfway abd 22 -16 -15
hepatitis$ cd -13 20
locked d 11
""",
    """
=body:third ab -24 12
=rule::no:no_chance|sir|maam abcd 44 -15 -23 -25
any:problema ad -16 19
el_no d -13
fuerte$ ab -12 15
prior:ella cd 12 -15
una_junta b 13
""",
    """
=body:sigo abcd -12 -15 -24 26
=said:adult:unsure a -12
cancel:en_pie ad 15 -12
coming:el_trabajo ad -17 17
fuera a 11
home:media ad 15 -12
no__fue a -12
texts:si_por ad -11 14
todo_el acd -17 -15 16
""",
    """
=signs:adult:yes abc 15 -26 -12
@relative__from bcd 26 -13 -18
^guilty abd -11 -15 21
^manic ad -18 25
cuatr* abcd -31 -11 -21 32
home:the_@animal d 13
no_como ad 13 -11
""",
    """
@relative$ abc 17 -41 -12
@visit_only ad 21 -17
brain:la_tengo ad 18 -11
drive:home_i ad -11 11
substance:@drug_i cd -23 22
substance:drunk ad -19 12
""",
    """
allergy:everything bcd -11 23 -22
but__@move ad 13 -13
cancel:conse* abd 35 -26 -23
my__checking cd 12 -10
no__hace d -12
organ:pee_when d -10
organ:rinones_poliquisticos d 15
perfect abc 18 -20 -22
prior:yes_i bd 24 -21
""",
    """
=turn:body:no:none abd -34 -23 34
brain:they ab -13 -19
heart:dios d -13
my__number abd 17 -10 -13
rather__tomorrow ad 15 -12
well:@month ad -18 21
""",
    """
=body:por acd -17 -58 22
any:anticoagulante ad 17 -13
any:aroun* d 10
coming:miss_it ad -13 15
de__@month acd -22 -18 21
heart:heart_no ad -16 20
in__hospital c -12
psychosis:no_y a 11
psychosis:nomas bc -13 -11
seventeen a 12
soy__y b -21
test abcd -11 -29 24 -14
too__the d 11
twins_and b 13
well:y_otros c 13
""",
    """
allergy:alergico ab -13 17
any:old ad 17 -11
brain:@relative_never d -14
effects:as_always ad 17 -15
had:parti* b 10
heart:la_presion bd -34 20
mi__padece c -10
nary__one ad 19 -12
the_depression bc -12 -12
without__@medicine d 12
yo__dije ad 13 -10
""",
    """
brain:la_presion bd 18 -20
confirmo__el cd -11 12
cuando_salga ad 17 -13
out_this abd -10 -10 14
ride:and_she c -12
ride:i_thought a 11
texts:@price_me d -10
""",
    """
=signs:no+unsure abd 16 -28 -15
@medicine_but abc -21 -11 13
@treat__you d -12
lo__hace abc 21 -11 -18
mi__pero ab -26 24
off b -32
texts:over ad -13 14
unfor* bd -14 18
well:@call a 11
whistle$ a 10
""",
    """
allergy:as_a bd 12 -16
and__@clinician d -10
brain:sana a 12
know_if bd 21 -29
la_han ad 13 -16
no_and ad 21 -17
""",
    """
=body:investigando c 12
=body:oh abcd -15 -11 -12 20
=visit:seguir bc -15 -17
allergy:to_me abd 14 -13 -12
cancel:not_come abd -21 10 13
cancel:outsi* ab 22 -16
for_after ad 15 -10
heart:my_@relative bc 13 -22
para__@symptom ad 13 -10
pero__amor ab -14 16
psychosis:it_out d -11
""",
    """
@drug_cuenta bd 13 -15
both__good cd 15 -11
but__@cancel a 11
no_# ab 17 -11
""",
    """
=visit:roger d 15
de_cuatro d 12
drinks bd 11 -10
eso__el ad 12 -12
have__yet a 12
just__problem c -11
now:temprano acd 17 12 -29
ok_yes ad -18 19
one__for abd 19 -14 -11
organ:repet* c 15
rinon__mi bd -10 11
un_soplo cd -27 30
went_up a 12
""",
    """
effects:hour d -11
ido__@treat d 13
meds:medication acd 32 -13 -24
no__vaya c 13
only__@treat ad -17 20
otro ad 15 -26
pain__back ad 10 -12
texts:no_me d -18
that__my c -15
the__take ad -12 15
y__otro c 10
""",
    """
i__you ab 14 -27
le__el bcd -12 -23 13
prior:there_is cd -16 21
""",
    """
=rule::unsure:no_~1_recuerdo|acuerdo acd -24 18 -13
coming:verda* abc -14 13 -16
como_me cd 18 -16
daily_for b -10
eso__@stop a 11
olvid* ad -27 18
substance:@drug_that ac 22 -20
tres_@relative bd 19 -16
""",
    """
@relative_just acd -23 -12 17
@vehicle_ok ab -16 21
^aunque ad -11 16
and__@medicine bc -17 -12
drive:la abc -13 13 -15
falsa ac 12 -10
had_bloodwork c 11
hora$ c -13
not:better acd -32 -19 39
ride:arreg* c 11
""",
    """
^one bcd -20 26 -32
algun* cd 24 -23
hope_not a 10
in__while cd 16 -14
texts:@animal bd 15 -12
you__send bd -11 14
""",
    """
@insurer__@fetch ad 18 -11
guest$ d 20
ibuprofen ad 11 -11
longer abd -11 -12 20
prior:half cd 11 -11
ride:del_trabajo a -14
""",
    """
=any:sento ad 19 -17
=said:drive:ask d -23
=visit:completamente d 18
@visit_con bd 13 -14
^quizas abcd -11 -11 23 -12
con ab -16 -15
estoy__un bd 16 -17
heart:but_i b -18
prior:so_far ad 23 -19
respirar$ d 14
ride:that_day b -13
""",
    """
=body:orden a 17
=visit:ver abcd -49 -30 53 -30
ando__con d 11
el__de bd 12 -31
ride:me_up abd -10 -12 25
""",
    """
forma* acd 12 -13 -19
organ:@clinician_wants cd 16 -14
organ:have_not ac -13 10
pho ad -12 14
senora bd -23 10
substance:my_back ad -15 17
well:quejar d 12
""",
    """
=visit:amaneci a 12
@call__it a 12
disease__the bd 15 -12
have__changed ad -12 14
infar* acd -12 -18 14
meds:tomab* ad 14 -15
naci_con d 10
quieren abcd -11 28 -22 -22
""",
    """
con__gatos d 12
i__free ab -14 13
taking_my ad -29 19
""",
    """
=any:guest d 13
=body:lips bd -11 12
=body:lleno d 13
=said:no:all_of_them_but_not_the_person ad 21 -14
both_my b 16
cancel:@move_it abc -29 28 -13
convulsione ad -11 10
le_fue b 11
meds:pharm* ad -13 14
ride:have_not ac -12 17
why_not abd -21 -23 32
""",
    """
else__be b -10
no_paso ad -16 19
on_that bcd -23 21 -20
ride:with_her d -13
si__me bd 15 -13
""",
    """
adult:anos ad -20 20
license ac 10 -16
medicine bcd 26 -11 -25
my__body a 14
required ad 15 -12
""",
    """
effects:aller* c 11
meds:except ad -12 13
once__a cd 11 -13
organ:traig* abc -12 12 -11
organ:vejiga c -32
""",
    """
=body:shock d 11
^adelante d 14
and_liver ad 16 -15
blood* cd 11 -11
have_@person a 10
i__over ad 13 -11
""",
    """
=body:mucho abd -25 -27 21
@call_a ad 19 -15
^none acd 24 -20 -25
heart:@place ab -12 12
just abc 19 -17 -25
psychosis:i_get cd -19 18
""",
    """
=body:house c 12
=body:lee bc 19 -17
=visit:someone b -13
aqui_esta ad 17 -11
but_nothing c -12
check_with ac -14 22
gabapentina d 10
me__salido c -12
organ:shot d 13
😅$ abd -13 11 -11
""",
    """
@clinician_de acd -13 14 -10
consi* acd -24 26 -28
pidio d 11
so__hope c -10
than__ought d 11
to__else d 12
took__out d -15
😂 ac 11 -11
""",
    """
brain:read ab -11 16
eaten:i_get bd 14 -11
got__@body abd 14 -12 -11
had:nunca_la c -14
no__manana ad -12 14
pregnancy:@month_so cd 12 -10
pregnancy:alrea* d 10
pregnancy:estamos_buscando cd 11 -10
""",
    """
aviso$ abc -16 -20 14
cocin* c -10
now:anywh* d 11
organ:luego b 14
que__hace abcd -16 29 -12 -21
they_put bd -12 10
""",
    """
cancel:ni_modo d 10
consigo bcd -15 14 -11
drive:se_@drive ac 24 -22
except__one d 10
""",
    """
@call__cell ad 15 -10
aunque ad -10 13
in__school ab 11 -13
psychosis:but_that c 11
you_please bd -17 14
""",
    """
=any:por bc -22 13
=said:unsure abcd -33 -32 47 -38
brain:a_@symptom b 11
coming:time d -15
dejela acd -11 -12 12
dia__@fetch d 11
en_que abd -18 23 -18
ride:to_@drive ac 17 -11
""",
    """
=any:hurting ad -10 14
@relative_in c -12
allergy:to acd -15 -11 13
la__de a -20
meds:cinco b -15
my_@body abcd -18 -49 16 22
safe:@call abd -22 29 -11
to_face b 10
will_not bc -13 -18
""",
    """
=body:ship a 16
=rule:effects:yes:trouble|hard|hardly|could_not|no ad -14 16
=said:adult:yes abcd 25 -26 -11 -19
for__it a 13
have_@drink bd 13 -11
key ad 14 -11
texts:o abd 18 -16 -24
the__no bcd -24 11 -12
""",
    """
#__is abd -17 -15 26
=any:@drive abcd -18 24 -14 -11
=body:package a 11
=body:paso ab -16 17
=visit:ahora d -19
=visit:darlene b 16
@treat__@medicine acd -52 28 16
a__rato ab -11 -10
drive:way ad 15 -12
effects:had c -12
el_dia bcd -21 -10 19
evalu* cd 25 -34
prior:pain a -10
si__@howmuch d -11
""",
    """
=visit:yeah ac 12 -11
@treat_tampoco c -13
he_just b 10
is__no abc 16 -14 -14
not:sepa ac 15 -12
now:am abc 13 -12 -30
plan_on a 13
prior:@insurer_a ab -11 13
prior:stimulator d 12
prior:talke* bd -11 -10
texts:llega* abd -13 17 -11
""",
    """
=body:supposed b -11
allergy:have_been cd 16 -12
any:had_a bd 14 -15
bajo__# ad -17 19
creat* bc -11 -12
prior:not_tried bc -12 -10
working$ acd 35 -13 -31
""",
    """
=visit:request ad 19 -13
am__@relative ad 18 -14
had:somewhere d 16
home:ya abd -31 -11 23
pregnancy:el_implante ad 13 -11
pregnancy:lol ab 15 -30
ride:ya cd -26 15
""",
    """
=body:termine d 13
@treat__it bd 13 -14
^tbi d 16
organ:labs_came ac 16 -12
suffe* ad 20 -12
texts:marqueme ac 20 -12
""",
    """
=visit:bringing abcd -10 -11 -12 17
allergy:every* abc -13 -16 17
coming:consigo c 10
hasta__jajaja d 15
heart:they_said ac -12 16
iraq$ a -12
lo_descarto ab 18 -18
luego ab -15 11
organ:urologo ad -11 11
ride:husband ab 13 -12
""",
    """
@relative_tomo b 10
by__@clinician d -17
had:nomas abc -16 23 -17
heart:defin* bc 22 -17
heart:on_something d 11
heart:turned cd -11 14
not:lo ac -36 22
para_saber c 12
""",
    """
@late_period ac 20 -19
^pretty cd 20 -17
days$ cd 12 -16
figur* bcd -15 31 -16
la__dijo a 11
parte bcd 20 -11 -17
prior:deje d -15
""",
    """
=any:cuenta a -14
=any:guardian a -12
=body:papas b 11
=body:rehabilitacion abd -13 -10 23
=rule:any:no:never|nunca_~3 c -10
=said:ask:none_of_yes,_no,_unsure b -40
brain:left d 11
in_college a -12
organ:sacaron_la a 11
substance:as acd 24 -12 -17
was__@hours ad -17 13
""",
    """
=body:yea abd -10 -14 22
=rule:substance:no:years|anos_~1_sober|clean|limpi* a 11
@treat_yes acd -12 23 -22
@vehicle_de ad 16 -12
blood__is ad -18 18
cancel:an_hour ab -11 11
have__blood ad 15 -14
heart:before abd -22 23 -16
izquierdo ad -14 14
""",
    """
=rule:now:yes:i_am_free d 10
gemelos$ d 12
never_showed a 10
pregnancy:three bd 11 -15
prior:does_a bc -23 24
substance:en_el a 12
would__be abc -25 22 -18
""",
    """
=body:weaned b -13
=visit:mal bd 10 -14
adult:mi_acta c 12
cancel:no_quiero ab 12 -10
el_camino d 10
meds:handful d 13
prior:ask abd -12 13 -18
so_one d -11
""",
    """
=any:last acd 20 -24 -24
=body:tripped cd 11 -13
allergy:last bcd -11 -16 16
allergy:y abcd 36 -21 -40 -11
la_misma bc -13 13
me__doble bd 14 -23
senor* acd 11 -12 -16
substance:voy abcd -14 -12 -12 26
well:energy acd -16 -10 24
""",
    """
=any:levantarme a 11
=body:aqui abcd -20 12 -16 13
cancel:esperando a 10
con_@drink ad -10 13
la_medica b 11
me_siento d -10
once__@year c -11
pregnancy:nursi* bcd -15 -21 21
the__please bd 14 -12
would_i bd -15 15
""",
    """
=body:allergy abd -17 -17 25
=body:ivf cd 19 -14
coming:@howmuch a -14
count$ abd -54 13 -23
drive:as_a a -12
estoy bcd -12 16 -12
home:@stop_mi bd 16 -10
organ:rinon_pero a 12
rough ad -17 17
the__made a -11
""",
    """
#__ago bcd -18 -23 16
=any:@medicine c -10
=any:bebe ad 18 -13
alarm ac 15 -22
cancel:talk_to a -13
none$ abd 33 -20 -21
pregnancy:weeks_@late cd 17 -15
thirt* bc -12 -13
""",
    """
=any:there abd -18 25 -20
=rule:any:yes:i|we_do|have|did|am|can|will|had bd 20 -30
ambul* ad -12 15
brain:wife b -10
full bcd -19 -24 24
gusta* ad 16 -11
la__esta c -15
me_hice bd 15 -18
now:not abcd -14 -22 16 14
so_much b 10
""",
    """
=denials:visit:0:unsure+yes abc -22 -26 17
^doy ad -17 23
drive:si_no ac -25 19
face__face b 10
now:for_it abd -13 -12 17
now:will_not ad 16 -15
""",
    """
=body:menos a 13
allergy:toler* abc 17 -12 -14
ever$ ad 19 -12
had:@medicine abd 13 22 -32
now:decir c 12
of_groups c 10
story$ ad -18 20
""",
    """
=any:none abd 24 -13 -17
cosas_que cd -11 11
el__dice bcd -17 21 -15
how__know a -11
meds:seroquel b -11
sorry_to d 13
""",
    """
=body:al d -20
=visit:@insurer c -32
=visit:deme cd 19 -23
@cancel__@visit abd -11 -16 15
adult:a_half a 11
any:mal ab 13 -11
i__crazy d -18
prior:could_not cd 13 -12
while_but a -10
""",
    """
=any:anytime d 13
^ella ac 18 -10
get__it d 11
i__adopted c 12
my_back bc -22 -13
pregnancy:ando_con a -13
prior:un_@month ad 15 -11
y_media cd 14 -14
""",
    """
=rule::unsure:not_~1_think|reckon|believe|figu ac 23 -25
allergy:my_@relative bd 13 -20
contestar_eso b 14
face_to b 10
home:stree* a 13
i_did c -12
not:family a 11
not_complain ad -11 14
organ:arthritis a 12
psychosis:summe* d 12
substance:dice_que bcd -15 23 -14
wanted bcd -18 -15 12
""",
    """
^okay d 14
^sad a 14
brain:y_no ac -13 19
cuales$ acd -11 15 -12
heart:normal abd 18 -17 -18
organ:tres c -10
pregnancy:me_bajo a 16
rid_of d 10
""",
    """
any:una a -11
brain:the_@traffic a 11
home:outsi* ad 18 -11
la_necesito abcd 23 -19 -12 -10
my__first abc -10 -12 20
not:showed a 10
prior:then acd -24 -29 31
that__is b -26
""",
    """
organ:there ad 11 -17
promi* acd -29 32 -21
ride:irme_sola ad 11 -13
ride:sis ad -10 14
texts:go ad -15 22
""",
    """
brain:confi* ac -10 18
chance abd 12 -24 -11
de_otra d 11
esta__me ad -14 17
it b -25
ni_fa c 12
pregnancy:@month_but c 11
ride:my_@vehicle a 12
ride:o ac -11 -12
""",
    """
comi__@food ad -12 11
liquido d 11
my__fell ab 10 -10
on__low a 15
pressure__good ad 11 -11
probable_pero ac -11 16
told_you ad -17 17
well:working d 13
""",
    """
al__sera ad 10 -11
any:by_me b 14
body abd 36 -35 -24
chicago b 12
enlarged_heart abd -14 -12 22
fallecio abd -14 -18 14
far acd 23 -19 -21
i__find acd -15 17 -11
i__how b -10
me__granos ad -13 21
on__it a -17
prior:electrochoques ad -14 12
texts:asi_no d 16
""",
    """
=body:tias acd -19 -13 18
=denials:any:2:yes d -10
cuidado ad -15 13
drive:mi_carro ad -20 11
gente__no d 11
got__dui ab -14 12
have__you b -10
is_what bc -13 -10
me__so d -13
nothing_for abd -20 41 -25
substance:i_gave ad 17 -13
""",
    """
effects:same ad 27 -23
es_otra abd -10 -13 13
kiddi* ab 13 -12
misa ad 25 -18
organ:my_@relative c -17
something_in cd 25 -21
who_has ab 15 -12
""",
    """
eaten:de b -15
now:betwe* ad -19 14
""",
    """
a_couple abd -21 -28 16
any:noches b 10
brain:i_have bc -17 -11
coming:ask_me ac -14 17
cuale* abcd -26 14 14 -26
el__jaja c -12
organ:pero b -17
salio_limpia a 14
substance:much ac -16 14
""",
    """
=signs:any:none:asks bcd 26 -18 -44
is__or c 12
meds:de_siempre ab -11 16
mi_ex bcd 12 -14 -16
""",
    """
=body:surprise ad -11 14
baby__# b 16
en__ahora ad 23 -13
group* c 10
had:eso ac 13 -13
now:than bd 11 -10
pregnancy:by b 11
prior:@fetch_la c 14
prior:pastilla bd -13 -19
ride:puede_ser b 10
ride:ways d 12
taking__home ad -15 16
""",
    """
=any:much cd -11 12
on__patch a 18
si__de a -10
volvi$ cd 15 -11
""",
    """
=any:dormido a 10
=visit:hermanos d 13
^consegui a 12
he__todavia ab -11 15
me__mal abd 17 -19 -14
organ:docto* bcd -15 19 -10
pregnancy:una_prueba c 14
""",
    """
=any:mal abd -14 -19 19
=body:convulsiones abd -10 -21 22
any:como_que ad -30 32
car c -28
digan bd 17 -10
drive:consegui a 15
encarnacion_la bd 16 -19
is__question b 11
not:the abd -17 -17 17
now:first c 13
prior:ssri c -11
que__mis d -18
reaching b 13
veran* b -14
""",
    """
=body:voy ad -24 13
allergy:@call_me bd 19 -15
effects:@symptom_but d -11
had_hep cd 19 -19
prior:worke* acd -19 -15 24
sure__not ac 25 -21
""",
    """
@late ab -20 11
brain:convulsiones bd -12 13
fumo b -25
had:dosis ad -17 19
igual$ ac 12 -18
organ:jaundice cd 17 -13
ride:was_planning a 11
""",
    """
ckd d 14
esta__corazon ab -15 10
hardly$ acd 24 -10 -16
heart:le d -18
not:recuerdo ac -25 17
off_@clothes d 11
organ:un_rinon d 14
pregnancy:feeding ad -18 21
pregnancy:quita* a 10
prior:cymbalta ad -13 15
recojan a 13
si_mi abd -26 -17 24
""",
    """
=body:nomas abcd 30 -36 -13 -19
=body:strokes d -14
=visit:i d -16
creo$ acd -24 24 -30
i__straight ac 14 -12
""",
    """
day__my ad 16 -14
heart:you abc -26 23 -21
sitio a 13
substance:@drug_all cd -11 15
""",
    """
=body:drunk ad -21 14
disch* ac -13 19
had:en_esto abd 20 -12 -11
tomo__que acd 23 -19 -12
""",
    """
@insurance__so a 11
@parking$ bd 17 -16
coming:so_i ad 18 -13
eaten:desayune d 13
organ:orden a 17
psychosis:name ac -12 13
ready_to a 11
retraso abd -15 -10 10
the__nobody ad -11 10
this_is abd -27 43 -31
""",
    """
=tag:cancel:unsure bcd -21 23 -30
back bc -31 12
coming:request ad 19 -13
effects:bebe ad 18 -13
heart:got_a cd -10 17
home:still_in ad 16 -12
in_two cd 15 -14
mi__los abd -11 -10 10
se__pase d 11
""",
    """
and_only ac 16 -16
cancel:completamente d 18
heart:is_bad ad -12 12
psychosis:ask bc 22 -23
""",
    """
=rule::unsure:can|could_not_~1_remember|recall ab 14 -44
couple__groups c 10
de__asi d 10
have__got ac -11 16
now:@late abcd -10 -10 -13 19
prior:monto* d 12
together ad -14 16
""",
    """
=said:no:the_last_word_after_all acd 21 -25 -15
@symptom__no ad 18 -18
de_lo abd 22 -15 -15
eaten:finis* abd -15 -17 23
este_@month cd 13 -13
in__is ab -14 13
la__desde abd -20 12 13
""",
    """
=body:pollen a 17
=said:cancel:ask abd -16 24 -23
=said:now:ask bc -15 -20
=visit:decir cd 15 -14
and__else c -13
give__a abcd -25 17 15 -27
heart:my_husbands a 10
law_is ab -14 12
pues_no a 11
""",
    """
de__horas ad 16 -14
not:cuantas ac -10 14
remin* abcd -28 24 -11 11
substance:bar b 11
trying__get c 13
ya__mis acd -14 -14 12
""",
    """
=rule:ride:unsure:si_consigo|encuentro|puede|algui abd -15 -13 12
=visit:tengo ab -18 -14
a__is bcd -18 13 -14
digo$ acd -27 25 -20
now:dormi* a 13
of_plans ad -13 13
pregnancy:nace ad -21 31
prior:and_something c 12
when__had abc 13 -14 -14
""",
    """
brain:@body_en c 12
cancel:regre* ad -10 14
elbow_deep a 11
heart:rhythm a -11
let__mull c 11
llevo_tres ad -12 14
or__drink b 13
something__the cd 18 -19
up_for a 15
""",
    """
=body:posible ac -19 16
^by bcd -13 -12 11
^postpartum ad -17 18
any:do_that b -16
psychosis:tuve acd -13 -12 17
ride:he_can c -21
""",
    """
@drug_i cd -20 21
@food_en d 10
a_@medicine a -13
adult:hasta ad 12 -11
cancel:claro abd 23 -10 -18
segura abc -19 -29 14
teta d 17
""",
    """
=body:migraines bc 17 -16
=body:misma bc -14 16
=body:recovered b 10
=body:watching d 10
bled b 20
calen* ac -11 20
crei c -13
no__gusta d -19
que__quitaron bd 13 -13
quite* bcd -32 -18 15
stroke__had ad 15 -13
substance:este_@year acd -25 -17 15
wish abd 39 -16 -37
""",
    """
claro__eso bc -11 13
does__to b 13
drive:no_se abc 24 -11 -16
had:para_mi a 11
me__recetaron a 12
me_corrieron d 11
organ:watching d 13
pregnancy:hasta_@date ad 14 -13
the__back ad 16 -15
""",
    """
@relative_not ad 17 -11
^@hello abcd -38 42 -32 -20
allergy:take bc -11 -14
drive c -23
organ:bano cd 15 -15
tuve__los a -12
""",
    """
=body:text abcd -31 41 -21 -23
all__the ad -22 14
both_fine ad 31 -32
familiar c -10
had:el_@day a 14
urticaria ad -14 16
""",
    """
=any:@wrong d -18
are__for ab 11 -12
drive:to ad -17 16
heart:hi abd -21 -27 20
ride:then a -10
right__my ad -12 17
sure_just a 10
would__liar ad -13 13
yes__coming b 11
""",
    """
=body:descartaron abcd 28 -12 -19 -17
a__@food b -29
brain:just_the d 14
liver__but ac -11 17
me__igual d -11
not:senorita a 10
ride:para b -12
texts:celular ab 10 -18
three__the ab -11 13
""",
    """
@symptom_esa c 10
donde abd -14 37 -33
estoy__me abcd -11 -12 20 -17
in__right ad 19 -12
juice ad -13 17
so__do ac -16 22
substance:bottle bc -10 -18
""",
    """
=body:living ad 17 -12
adopted cd 11 -13
am_on cd 13 -18
at__good ad -10 14
camaron d -10
have__that b -23
now:it_take c 11
substance:handl* ad -21 14
well:up b -12
""",
    """
=body:better b -11
^ni b -59
adult:mayor_de ad -10 12
birth a -14
brain:histo* bd -11 -13
cancel:jueves b -18
now:on ad -13 11
pregnancy:apenas ad -14 12
pregnancy:honey a 13
prior:misma a 11
read bd 12 -17
ride:@stop abcd -15 -11 24 -15
""",
    """
=any:not abd 13 -30 -14
=rule:psychosis:yes:escuche|oi|vi_~1_voces|cosas cd 23 -17
=said:eaten:no b -16
@date__will c 12
decirle$ acd -14 22 -15
mi__y b -15
somebody__@drive a 13
something_on ac -13 12
texts:good abd -10 11 -16
""",
    """
allergy:my_lips d 11
hematoma__la ad -15 18
his_heart b -13
now:gets b -10
que_@drive abd -18 17 -10
""",
    """
^regrettably d 13
eaten:los b 14
has__and ad -21 17
home:en_camino ad 22 -17
mentir bcd -16 -10 19
weeks__that b -10
whist* a 10
""",
    """
@price__# ad 13 -11
allergy:that_a c 10
eaten:was b -29
eso_esta ad 13 -12
had:do a -12
meds:anxie* ab -20 17
now:sunday ac -12 15
now:will_be a 10
organ:self d 16
psychosis:@relative_had b 16
ride:apunt* d 11
substance:i_do bc -19 11
""",
    """
=rule:organ:yes:liver_~2_disease|failure|problem c -12
^take abd 28 -19 -18
heart bcd -11 -13 10
i__not ab -28 17
negarlo ad -11 17
not:did ab 11 -10
pregnancy:para b -19
pregnancy:wait a -14
puede_a ab -12 13
will__but a -13
""",
    """
=any:subio ad 13 -10
@door__no d 14
be_on d -12
coming:tio a 14
my__of d -14
not:other ad -21 22
que_tal ab -13 14
substance:noches_para d 10
""",
    """
#__not ad -23 22
=body:depressed c -10
bien_los c -12
coming:got_called ad 17 -14
estan_investigando c 12
nobody__it ac -16 17
not:salio c 10
pasame_con b 17
ride:going_to ab 10 -15
then__me bd -16 16
there$ bcd 10 -19 -18
working__it ac -22 16
y__un ad 16 -12
""",
    """
=body:nefropatia d 17
eaten:befor* ad -15 12
not:contestado acd -11 16 -15
prior:@visit bcd 19 -11 -15
quede_igual a 11
quien__@insurer a 11
ride:cuida* c -13
voy__contestar b 12
""",
    """
=body:hacer bd 12 -21
a_scan cd 13 -12
allergy:again acd -23 -16 18
and_can a -15
he_decidido ac -16 21
now:car a 12
ride:dijo ad -14 10
substance:time ad 14 -11
substance:tres_@month ad -16 17
transplant acd -10 -20 20
""",
    """
a_text abc -14 11 -10
does__like ab -11 10
effects:wrong ab -10 13
el_diu d 12
falto d 12
substance:cuenta a -21
""",
    """
=body:dentista c 19
allergy:horas d 12
coming:the_morning abc -12 -10 15
estan_haciendo c 12
floating abcd -13 -12 -13 19
i__let ad -14 10
pregnancy:says_no ad -17 13
substance:yo abcd -13 -11 22 -23
""",
    """
desde_el d 10
home:sound ad -11 15
less bd -21 11
transmission b 14
up__the abc -19 -16 13
""",
    """
=body:limpio abc 18 -19 -17
^volvi acd -16 -10 26
organ:novedad ad 12 -10
ya_perdi d 11
""",
    """
=body:limite c 11
dicho__pero a 11
discuss__with b 12
heart:metoprolol d 10
she__breast ad 12 -10
tengo_diabetes bd 18 -13
""",
    """
=any:cene ad 15 -11
=signs:pregnancy:no+unsure a -11
allergy:hives c -18
alt_# acd 18 -11 -13
had:not_for abd -23 35 -21
if acd -41 31 -32
lacto* b 11
not:lol bcd 14 -14 -18
now:si_es cd 16 -13
organ:neuro* ad -12 17
please__it a 11
""",
    """
=visit:text cd -27 12
allergy:sento_mal ad -10 10
been_checked ac -16 16
hora_no a 11
me__and abcd 28 -13 -12 -18
swell* bd -12 18
was_for d -11
well:not_complain ad -11 14
""",
    """
#__check a 10
#_el abd 16 -14 -14
=body:@visit ad 12 -24
=body:perfectos acd 21 -11 -12
=tag:home:unsure abcd -19 -26 38 -19
allergy:@animal bcd 28 -19 -34
can$ abc -35 -31 25
eaten:do_i bd 14 -14
got_a b -12
hablarlo__@relative c 15
now:said_@day ad 12 -11
organ:just_my d 12
organ:rinon_a bd -10 13
the_baby cd 10 -11
""",
    """
=visit:habla b 14
heart:checkup a 12
high_at c 12
mil_@thanks ab -12 17
sweating bd -15 12
""",
    """
=body:mal bcd -21 -19 15
=last:visit:unsure d -19
adult:mas bd -13 15
brain:confirmed c 11
cancel:no_leave d -18
effects:me_sento ad 19 -17
estoy__llamada bd 13 -19
weather$ abd 14 -14 -13
""",
    """
cancel:i_will ab 18 -30
it_went cd 14 -14
prior:memor* cd 16 -12
""",
    """
any:only abd 27 -15 -21
blood__up ad -12 12
cancel:quier* c -15
not__did b -13
organ:de_nino c 11
ride:que_mi ad 12 -16
yo_misma ac -11 13
""",
    """
am_fine ac -17 15
dedo d 10
dejo_mi ad 20 -10
have__decided a -15
he b -24
jamaica a 14
substance:drug bc 10 -14
texts:do_not abcd 30 -25 -13 -22
viejo__el b 14
""",
    """
=said:psychosis:no abd 19 -20 -24
@drug_@drug abd -14 26 -26
fumo_@drug abc -14 -14 15
got_it ad -18 19
heart:sure ab 11 -16
only__two ad -16 12
salid* c -11
""",
    """
=any:two b -22
for__@hours ad -20 16
have__time ad -10 14
my_knee d -10
normal_for ad -25 24
one__on b 16
quita* bc 13 -20
substance:no_le b -15
""",
    """
=any:sigo acd 23 -12 -15
=body:hacerlo bc 10 -11
age$ d -11
as_well cd -20 21
charge b 11
me_hinche ad -10 17
o__nunca ac 10 -13
""",
    """
=body:altogether a 17
be__allergies c 11
cancel:a ad -10 -13
effects:ya_paso d 12
hepatitis_b cd -11 15
meds:escri* bd 16 -12
retra* abd -15 -10 10
tome a -15
""",
    """
heart:a_fiddle a 15
pregnancy:ahori* acd 16 -11 -14
prior:cuantas bc -11 16
ride:gets a -16
well:poco d 14
""",
    """
=body:recuerdo ac -13 14
=body:sea a 11
@body__too ad 11 -10
@medicine__el abd -17 -11 21
comfo* b 10
do__if cd 11 -18
estoy_sola d 13
forth$ acd -15 17 -11
heart:is_my abd 18 -10 -17
heart:stres* d -16
mania__una d 13
pregnancy:do ad -25 11
pregnancy:i_was c -13
prueba_salio a -12
sola_en ad -12 14
texts:lette* a 13
""",
    """
@vehicle_home b -12
by_the bcd -11 17 -18
cual__la b 12
home:my ad -16 17
now:se_le ad -13 13
organ:she a -10
""",
    """
=signs:substance:unsure b -18
^por b -20
adult:nieto* bd -11 15
effects:mama ab 14 -12
hicieron__no a 12
make__@eat ad -10 14
prior:one_@medicine abcd 22 -16 -25 -11
prior:tres abcd -16 -11 -15 28
prueba_de a -14
waited abd 21 -12 -15
""",
    """
=first:any:no bd -20 10
aca$ bd 18 -15
coming:spot_please ad -12 14
eaten:right ad -15 13
file$ abd -13 12 -15
heart:till ad -15 11
it__it bd -15 11
no_problem bc 20 -43
pregnancy:dos_@month d 11
prior:does_@medicine bc -23 21
""",
    """
=body:normales a 13
any:hard_pass ab 21 -13
cathe* bd -14 17
drive:know bd -18 -17
effects:dolor_de d 15
i__@drive bc 10 -16
las__en bd -12 13
me__era c 13
meds:por c -11
organ:fine_liver ad 15 -12
organ:sanito a 13
psychosis:down c -14
terapias bd 10 -16
""",
    """
=visit:que ac -12 -10
any:me_puede b 10
any:moment bd 16 -16
any:tell bc -27 24
coming:in d -22
eaten:@food_no a 12
eso__que abc -25 14 -21
having abd 14 -17 -16
la_he bd -21 -13
mil bd 19 -17
prior:couns* b -18
puede__por a -11
ride:@door abcd -11 -15 -10 20
safe__sound ad -11 15
wheth* acd -12 17 -12
you_need acd -22 -18 16
""",
    """
=body:pruebo a 13
=who:visit:mine bc -15 -18
cancel:my_spot b -11
heart:old ad 16 -13
middle acd -13 20 -19
""",
    """
am__now d 11
descanso d 13
drive:@vehicle_de ad 17 -13
psychosis:es_mi b 11
runni* d -18
well:have acd 12 -12 -14
y__mal d -12
""",
    """
^me bc -23 -13
allergy:big d 13
bp__up ad -14 13
iba_a b -17
mania* cd -16 17
meds:ago ad 17 -17
now:afrai* a 14
organ:clear ab 12 -14
serge* ad -14 11
sick cd -25 11
tdah a 16
""",
    """
am_# bcd 14 -13 -12
organ:hayan d -12
quedo_en ad 12 -12
rinones__higado d 11
safe:the a 12
texts:who ab -15 18
""",
    """
do__bother a 17
organ:down a 13
sec abcd -32 42 -13 -24
segun_como c 20
spray__the d -12
y$ ab -18 15
""",
    """
=visit:hablo bd 17 -13
can__stand a 13
of__names cd -11 13
organ:my_pee abc -12 -12 16
substance:i_would cd -27 19
syste* abd 15 -12 -13
ya_veremos abcd -15 -15 35 -30
""",
    """
=tag:prior:turned ad -17 13
^infecciones cd -15 20
er__i d -17
i__up bcd -23 -16 13
know_tomorrow bc -15 18
seguimos ab 17 -12
the__so cd -11 -16
y__para bc -14 -12
you_so b 11
""",
    """
=any:in abc 18 -19 -23
=tag:cancel:yes ad 25 -24
adult:my_@relative b -16
cancel:not_you a 12
have_not abcd -16 -30 37 -25
heart:somet* abc -18 -11 21
now:pero abc 18 -18 -19
now:quier* ad 22 -18
organ:amari* c 10
""",
    """
=body:takes b 13
=rule:drive:no:@relative_~3_will|is|can|drives| ab -11 -12
^otro a 12
do__go a -12
in_high abd 16 -13 -10
pregnancy:confirmo cd -11 12
que__quiera a 11
substance:stop abc -17 -13 17
way abd -14 -20 15
""",
    """
=body:am c -11
allergy:saber ac -17 23
meds:mg bd -12 11
my_family bd 20 -36
prior:es ac 15 -16
substance:crist* abcd -11 -13 -26 31
that_back ad 12 -11
una__dos ad 17 -14
""",
    """
^@ride d -11
not:@drug abcd 30 -14 -37 -12
once__@month ac 19 -15
""",
    """
@drive__to a -13
cancel:and bd -23 15
cancel:compl* abcd -11 -11 -13 20
decidido$ ac -16 21
meds:one c -11
sending bc -12 -12
well:sin acd -14 -14 23
you_try a 11
""",
    """
adult:asking c 13
darle* b 16
effects:clear ad 14 -10
heart:bypas* abc -26 13 -21
low_side a 15
pregnancy:personal ab -12 22
prior:in abd 22 -25 -11
psychosis:shadows cd 16 -15
substance:but_my b -12
to__with d -16
""",
    """
=body:chico bcd -12 15 -15
=visit:here bcd -14 -30 14
adult:es_la b 13
organ:had_hep cd 19 -19
organ:then cd 20 -19
por__@relative b -23
substance:my_@clinician c 14
trafico bd 12 -11
""",
    """
as__please abd 31 -15 -27
as_high a 15
drive:a_lift a 12
is_fine bd -21 13
one_but d -11
salio_limpio a 11
so__can d -11
true d 12
""",
    """
effects:el ad -31 17
my_mothers ab -11 15
pregnancy:bajo a 16
pregnancy:second ad -13 16
ride:@relative abd -41 -28 38
voy_solo d 10
we_will ac -11 14
would__is d -13
""",
    """
=body:diagnosed b -12
@clinician__have b -11
brain:saber c 12
mota a -22
naltr* ad -12 16
permiso_en d 12
pregnancy:mejor b 10
psychosis:ni_una a 15
""",
    """
=body:ask abd -33 35 -38
=body:cuidadora c 13
alla$ bd 21 -14
but b -56
fridg* b -13
organ:perfect acd 27 -11 -15
pregnancy:yeste* c -11
ride:primo ad 13 -14
substance:day a -29
""",
    """
a_este bc -14 -16
adult:day a -12
lie abcd -15 -14 -15 26
not_busy ad -18 20
now:me_parece ad -10 15
once__told ad 13 -11
susto* ab 19 -12
una_arritmia cd 16 -15
""",
    """
=rule:allergy:yes:bad|terrible|horrible|mala|fea|s ad 17 -20
=said:effects:unsure abc -19 -32 18
@clinician__time c 11
me__cuando b -20
no__@call abcd -14 26 -15 -13
pregnancy:got_my a 13
psychosis:to bc 15 -22
""",
    """
=rule:allergy:yes:bad_~1_reaction acd 21 -10 -21
=visit:algo ab -18 16
cancel:am_good ad 13 -10
cancel:would_i a 12
coming:persona a 11
cosas__no cd -11 11
dejame__mi bc -14 20
estamos abc -16 -23 18
go_for a -15
no__decidido ac -16 21
pregnancy:recie* d 12
texts:only_please ad 23 -18
to_yes d 13
""",
    """
=signs:now:yes bcd -46 -18 11
^somebody bcd -12 28 -36
antecedentes a 14
cancel:it_is abcd 16 -23 11 -24
llaman abd -20 22 -11
not:mas abd -23 14 11
now:salga d -18
the__dose d 11
""",
    """
=tag:coming:self bc -22 -10
eaten:after d -17
hableme ab -13 11
heart:@relative_tuvo bd 16 -13
me_this bd -12 13
substance:nada bc -19 12
together$ d 11
un__mas abcd -11 -12 23 -15
""",
    """
=body:@howmuch ab -13 21
=turn:any:none:none b -36
=visit:de a -21
^@food abcd -28 -29 14 16
any:alone ad -10 13
eaten:work d -11
effects:that b -18
feel_fine a -12
pregnancy:traigo_retraso c 12
puedo_@call ab -15 14
texts:llama* abd -17 -15 25
wrote__the cd -10 -11
""",
    """
confirmaron ac -14 14
not:problem bc 14 -15
now:junta ad 15 -11
one_said ac -13 11
psychosis:desde bc -17 11
voy_a c -15
""",
    """
^passed abd 17 -19 -18
any:in_# b 10
evening abcd 10 10 -10 -10
senti__me d 18
""",
    """
=any:hora abcd -37 -16 12 20
=visit:nothing ad -11 14
any:know abc -22 -15 18
de_antes d 15
heart:would ac -31 17
mi__acomoda b -10
pregnancy:sigo acd -11 -11 17
tengo_tres ab -23 19
""",
    """
@call__por a 13
^cuatro d 10
any:get d -15
lo__desde ad 13 -13
quiero__el a 11
well:vez b -13
""",
    """
=body:c abc -30 -27 24
an_allergy d 11
coming:del a -14
como__psicosis bd 19 -20
diaria d 16
ese abcd 17 -12 -20 -15
excus* bd 21 -18
had:@hello b 15
heart:#_de a 10
heart:de_un b 11
mal$ bd -14 11
my__have ac -24 19
need__note ab -14 21
substance:si_pero abd 11 -11 -21
well:patada a 14
""",
    """
am__# cd 11 -11
me_last d -13
pregnancy:any ad -11 13
ride:dijo_que ad -14 10
substance:on_my a 14
""",
    """
=rule:heart:yes:arrhythmia|arritmia|angina|cardi abcd -32 -13 -13 30
=visit:fence acd -14 23 -17
be__to acd 21 -12 -18
out_bipolar d -10
param* ad 16 -13
psychosis:this bd 13 -13
valsartan ad -16 17
was_heavier cd 15 -14
""",
    """
=any:canas d 14
=tag:known_of bd -25 -24
coming:arrep* ad 15 -12
debo$ d -12
drive:consigo c 14
had:last_time d 12
me__jaja bd 10 -11
mucho abd -29 -17 23
""",
    """
=any:objection ad -18 20
=visit:live a 15
cover_it bd 12 -17
heart:physical b -15
nearl* d 10
none__that a 11
pregnancy:weeks abd -49 -27 39
uso b -20
""",
    """
@relative_takes b 14
^works abd -30 -16 40
adult:gradu* ad 16 -13
am_a abc 34 -56 -49
brain:infar* d 13
coming:final ad 16 -12
e abd 27 -12 -24
luego__la a 15
organ:¿ bcd 19 -16 -11
substance:contesto_al b 11
un__para cd 14 -31
was_wild bd 19 -14
""",
    """
=body:@clinician bcd -11 27 -30
=visit:myself c -18
@fetch_me a -11
^could abc -29 -26 40
heart:checked d -13
looking bcd -12 17 -19
los__del acd -19 18 -15
minutos_@late d -12
psychosis:@call acd -15 10 -14
ride:@relative_@drive abcd -22 -12 -20 39
ride:le_voy d -13
sailing$ abd 16 -11 -14
so_yes acd -22 -14 27
weeks__it ad 24 -22
""",
    """
both_working ad 18 -17
pregnancy:dio_positivo d 11
prior:mucho d 12
with__tomorrow ad -14 12
""",
    """
home:door abd -14 -12 21
no_maam ad 17 -11
the__a b 11
""",
    """
del__no abd 18 -10 -18
done$ ad 17 -18
es__que cd -11 -33
my__shot d 12
""",
    """
any:es_no ad 21 -19
de_edad bd -16 12
had:with abd -15 -20 22
queasy a -11
ride:hasta a 11
substance:with_the b 13
""",
    """
=any:mis bc -22 -13
=body:amamanto cd -13 19
=body:beers ac 16 -16
any:esper* abd -14 25 -17
meds:just_@medicine ab -19 16
quien__mi a -14
""",
    """
=visit:found bcd -17 -17 20
effects:hasta a -14
los__el ad 11 -11
now:preguntas bd 14 -11
ride:got_a d 11
she_am ad 12 -12
si_ni ac -24 25
sound* ab -16 13
substance:el_trago d 15
""",
    """
arriba$ ad -11 15
crist* abd -12 -14 11
el__que abd -17 -24 19
heart:results c 11
la_liga b 15
last_@year cd 28 -31
pregnancy:a_miracle a 14
prior:farmacia_me d 11
""",
    """
=body:asthma a 17
=body:during ad -21 15
=body:pumping d 11
despu* cd -16 16
his_@body ad 15 -12
not__liver c -14
salga__del ac -13 13
to__then bc 15 -11
""",
    """
=body:dormido cd 12 -14
had:else b -13
heart:has_the d -19
is_@medicine ad 12 -14
ish abc -13 -15 12
pregnancy:tiempo ab 10 -11
psychosis:ruled_out a 11
ride:but a -10
veces_oigo cd 15 -12
""",
    """
=body:operaron ad -24 21
=signs:ride:unsure+yes abc -30 -28 13
=visit:mucho abd -11 20 -10
dormir ad -17 12
meds:does bc 20 -16
organ:labs bd -14 -34
organ:rinon* abc 13 -20 -19
parte_de b 13
there_done d 12
was__week ac -11 11
""",
    """
if__i c 11
nobody__in ad -13 17
organ:de_higado ad -17 21
psychosis:things_when cd 16 -14
snri d 10
would_@call a -14
""",
    """
=body:preguntarle bcd -20 22 -12
=long:1 cd -23 -14
@body__ya cd -19 10
allergy:de acd 17 13 -28
allergy:shot acd -20 26 -19
de__yo abd 21 -17 -14
effects:infusion ad -19 16
heart:@relative_had acd 13 -11 -22
one_@drug a 13
pero__dieron d -10
psychosis:reality cd -11 14
the__is bc -22 21
""",
    """
=visit:manejando c -22
@clinician_said b -19
am_doing bc 11 -13
drive:was ab 13 -17
gallb* bc 14 -23
if__then bd -13 14
now:be abd 18 -17 -20
substance:come b 14
substance:my_birthday a 12
well:it abcd 17 -38 24 -38
""",
    """
#__maybe c 11
=body:dio acd -11 -11 11
heart:fit_as a 15
heart:the_family b 10
no__after a 14
now:recoj* a 13
prepara c 12
said__would acd -22 12 10
si_estoy c -18
some_days cd 27 -29
substance:ando ad -11 15
""",
    """
anda_fallando abd -11 11 -17
can__that cd -27 15
had:nervo* a 13
hungry_as ab 18 -11
numbe* c -17
uh ab 16 -17
""",
    """
=asks:visit:all:unsure abc 10 20 -32
^calculos d 11
^med abd 26 -12 -20
alergico_al b 10
cancel:ando acd -12 18 -17
falta__hora ad 18 -14
holter cd 20 -20
""",
    """
=rule:allergy:yes:puked|vomited|threw_up|passed_ou ab -10 -23
fatty abd -16 -11 20
had:not ad -26 13
heart:looked cd 16 -12
not:percent acd -22 33 -22
psychosis:never_told ac -20 20
ride:en_@vehicle bc 12 -14
y__@medicine acd -12 -16 20
""",
    """
@relative__pregnant bd 14 -11
me_dijo d -11
pregnancy:question ab -15 18
saber$ acd -25 29 -34
""",
    """
c$ abcd -44 -19 40 -10
effects:was cd -24 13
meds:las_quitaron a 10
prozac b -20
se__era a -16
sober__@year ad 11 -11
texts:@medicine bd 20 -19
ya_lo cd -13 11
""",
    """
=visit:at c -14
^once abcd -27 -23 -13 34
^todavia bd -27 -12
drive:is_my a 12
finished_the a 11
psychosis:es_bipolar bd 12 -11
que_la b -23
""",
    """
^down a 13
allergy:# abd 10 -24 -14
mi__yo ab 16 -37
substance:the_fence c 11
the__away d 14
therapy abcd -22 17 18 -20
""",
    """
adult:do ad -27 12
allergy:stopped ad -12 19
drive:son ad 15 -11
heart:veces c 10
in__again a 13
loopy ac 17 -10
pregnancy:prueba_positiva a -11
tendria abcd -15 -30 36 -29
would_be abc 22 -45 -15
""",
    """
^un ac -31 16
adult:los_# a 12
adult:secundaria a 11
monton$ d 15
not:understand b 11
substance:el_@medicine acd -11 13 -12
""",
    """
=visit:going bc -28 -18
@relative__ahi b 11
^ahi abcd -13 -53 44 -22
acaba_de acd 16 -13 -15
antidepresivo a 17
any:about_that b 15
effects:por cd 13 -15
encontrado ac 14 -10
huh abcd -31 36 -20 -17
now:either c 13
now:tempr* acd 17 12 -29
resultado_de c 16
they bcd -39 10 -12
""",
    """
#_me bd 17 -13
=any:than bcd -13 -11 14
=rule:coming:yes:no_~2_cambi*|cancel*|mueva*|muev ad -18 21
=rule:ride:no:no_tengo_~1_quien|nadie|a|ride|c ad 13 -18
claro__la ab 15 -12
not__mind ad -12 14
prior:one abd 36 -28 -43
texts:escrito d 10
""",
    """
=any:happy a -16
=visit:llave d 12
=visit:love a 11
and_again ad 20 -21
hang bcd 32 -17 -27
prior:@howmuch d -13
psychosis:me_estan cd 15 -13
quiera__que a 11
si__se acd -13 -12 17
""",
    """
=lead:any:no:cut:yes ad -14 16
=visit:took ad -15 12
^okie ad -12 21
al_dia a -15
doctores a 13
enlar* abd -14 -12 22
heart__high cd 16 -15
la__vez abcd -20 18 -20 18
me_echo ad -16 19
pressure__and c 11
prior:and bcd -28 -27 13
probado ab 13 -14
que__al d 12
that_counts a -15
thursday b -14
""",
    """
any:eso cd -21 11
any:veremos cd 24 -20
eaten:lol ab -20 18
eaten:mas_un d 10
effects:idea acd -16 21 -11
it_last c -12
prior:todav* acd 29 -13 -25
ride:falta ad -11 15
tengo_idea ac -17 20
""",
    """
#_weeks abcd -11 -20 -22 25
=said:allergy:ask bd -16 -13
broke_and ad -14 14
cancel:a_ir ab -13 15
heavier$ cd 13 -12
pero_si acd -23 -16 28
regular b -11
""",
    """
=any:mano d 10
=body:todas abc 24 -16 -25
^estuve bc -15 -13
graso__que d -10
las_nubes bd -12 14
substance:el_# ad 18 -16
substance:estuv* d 11
was_planning ad 10 -15
""",
    """
=any:sabia ad -17 20
=body:peleando d 15
any:my d -11
brain:spell* a -13
kids cd -19 -11
meds:ano ad 14 -11
substance:is_that bcd -20 14 11
texts:@call_is ab 10 -16
that__all abc 29 -22 -27
the__shot abc -21 -12 20
""",
    """
=tag:effects:slight ad -16 19
adult:pregu* abd -11 21 -19
dio_un acd -13 -13 13
en_pie d 13
llego__las a 11
ocupa* ac 14 -13
prior:it_made a 10
repea* ac -23 11
shakes b -14
substance:domingos ad 13 -11
""",
    """
=rule:had:yes:other|another|otra|different|pre a 11
as_i c -12
but_she bc 12 -15
chequ* b -19
""",
    """
chanc* abd 14 -24 -13
distintas bd -11 15
eaten:six abcd -15 -10 23 -17
got__in bc -17 -23
in__own d 13
""",
    """
allergy:urgen* d 12
nunca__confirmaron ac -14 14
ride:sure_my c 10
skipped abd 25 -17 -26
""",
    """
=any:probably a 11
a__no c -13
adult:college ad -13 16
allergy:screamed d 11
any:texts a -12
do__mind d 11
had:he_recibido a 10
hasta__@day ac -13 15
he_podido ad -15 19
la_vuelta d 10
me_han abc -11 -21 11
not:go a -19
""",
    """
=visit:possibly c 12
@texts__to abd -14 15 -11
a_transplant c -11
appetite b -12
she__picking c 11
since__last d 12
""",
    """
=any:fasted ab 15 -13
=rule:pregnancy:yes:dando|doy|dar|da_~3_pecho|leche| ac 18 -16
=visit:taller b 11
allergy:le abc -15 22 -10
allergy:wrote d 15
it__@relative cd 18 -19
substance:little_@drug a 10
""",
    """
=rule:now:yes:hit_me ad 15 -15
heart:electro bd -11 -11
heart:her bcd -20 14 -14
mi__sano d 12
not:misma ac -12 14
pensaba bcd -14 10 -17
substance:normal ad 14 -16
""",
    """
alergica__la b 12
from_that abd -16 17 -18
hypomanic cd -12 17
instr* bd 11 -11
meds:multivitamin abd -14 22 -14
not:decided acd -18 15 -12
substance:las_@medicine abd -15 -15 26
taquicardia a -11
""",
    """
=body:tension b -17
=said:coming:ask b -21
heart:ticking a 14
mom bc -27 19
the_same bd 25 -20
viene__en ad -12 16
""",
    """
=body:manana c 12
allergy:to_a a 14
any:let abc -19 -12 23
cancel:only bc -15 22
coming:no abcd 37 -14 -35 -20
not:coming abd -12 -10 17
not_a bc -37 12
psychosis:answe* abc -13 18 -11
texts:portal a 13
""",
    """
=visit:sending b -11
adult:about_# c 11
adult:ni ad -21 18
but__gave cd 13 -12
effects:sailing a 11
higado_ya d 11
home:delayed a 11
know__to b -14
manias$ a -10
organ:@animal_has bd 13 -10
tarde abc -17 14 -21
thought__had d 12
""",
    """
=rule:allergy:no:nunca_~2_la|lo|me_~2_he|han|usad cd 17 -11
but__it b -12
i_sure ac 15 -21
just_not ad 13 -12
one_@medicine abc 21 -20 -28
""",
    """
=any:dudas d 14
=body:dijo bd -18 -12
=rule:had:yes:#|one|two|three|four|five|six|ei acd -17 -11 22
=visit:digame cd -15 13
=visit:soy bcd 28 -14 -23
adult:jaja abc -11 -17 19
back_normal a 10
been__lot ad -16 14
drive:comin* a 11
home:@relative_lo d -11
no__do abc 13 -11 -10
no__he ac -24 19
on__wall d 14
you__count ad -21 21
""",
    """
=rule::unsure:have_to|need_to|will|tengo_que|v acd -25 10 -19
falta__para d 17
had:inyec* c 11
psychosis:diagnostico ab 11 -16
substance:medic* c -11
""",
    """
aneurysm d 13
fainting d -13
mal_no a 12
pregnancy:retra* ab -11 -10
to_@call cd 20 -16
two__@medicine a 20
""",
    """
escriba a 11
heart:to_watch c 12
it__hour ad 13 -14
mas__cuenta bd -13 15
meds:celexa ad -16 17
meds:pregu* bcd 15 -11 -12
my__next c 10
now:in abcd 30 -21 15 -41
nueve* a 13
reboo* bc -13 -11
si__he ac -12 13
what_time a -13
""",
    """
=body:oil b 15
@symptom$ ab -11 -24
catheter bd -14 17
heart:pressure bcd -21 -13 11
meds:conte* b 11
numero_me d 11
""",
    """
been__the c -14
coming:have_not ad -15 17
eaten:not_@eat a 12
llevo__de d 10
mis acd 21 -19 -15
substance:bad ad -17 18
""",
    """
=said:eaten:unsure acd -22 18 -31
any:bocado a 10
dolor__y a 11
in__time d 12
not:uno a 11
""",
    """
=body:miscarriage b 12
@day__la d 12
en__casa abd -23 -18 21
home:llega* d 16
never_said ab -13 -14
organ:infection cd 13 -12
prior:hermana b 15
""",
    """
dra bd 12 -10
en_# abcd 24 -19 -32 -10
not:drug b 10
toda__y ab -19 14
una_pero acd -22 -11 23
""",
    """
=said:had:ask acd -22 -30 13
adult:shy ad 12 -11
in__it b -14
my__em d 10
not:tuve ad 26 -24
psychosis:off ad 11 -13
well:volvi* ab 11 -10
""",
    """
=any:duda ad -15 19
@thanks__todo abd -13 20 -13
had:both ad -10 15
not_changed ad -12 14
organ:biopsy cd 11 -14
""",
    """
=body:empezar d -15
=body:scan b -14
=rule:allergy:unsure:not_~2_know|remember d -12
=rule:now:no:busy|driving|ocupad*|manejando|m abc 14 -26 -21
allergy:yes_to ad 19 -16
did_it acd 17 -14 -12
not:going ad -12 16
prior:remember acd -14 20 -13
psychosis:nobod* cd 14 -11
well:and_goes c 14
""",
    """
=any:aguante a 12
=body:drugs cd -10 -10
^ese abc 13 -24 -14
bien_y ab -13 -12
cancel:cuenten d 13
la__bien abd 18 -14 -14
me__but ac 15 -13
no__who b 12
psychosis:bipolar_tipo ad -12 14
""",
    """
=turn:visit:no:yes ad -11 11
@animal_le b 12
@book__then b 12
di__a d 10
need__that a 13
organ:a_catheter bd -14 17
someone__church d 11
""",
    """
just__one c -13
mismo acd -17 -27 17
off__the bd -10 11
puedo_escribir a -12
uy__de d 17
""",
    """
=visit:# abcd -13 18 13 -26
^@call abcd -42 57 -45 -25
allergy:after abd -19 -18 18
can__wait d 12
como_se ac -15 15
dejel* c -15
en__cuando cd -12 12
eso_estamos c 10
my__better ab -12 17
now:para c -20
ride:@drive_me abd -18 -14 24
""",
    """
=body:sabe abcd -40 -13 40 -13
@relative__a bc 21 -28
be__not ad 12 -19
blind cd -15 -12
heart:nervous b -11
second_one b -15
""",
    """
=tag:now:asks abc 12 -14 -17
can_@treat bd 21 -20
coming:sabe cd -10 17
is_too ab -10 15
safe ad -15 12
texting abc -19 14 -22
""",
    """
@insurer__# b -11
@medicine__lo a 15
ahi__me acd 24 -12 -20
alone bcd -28 -20 17
had__for ad 19 -26
heart:corazon_lo b 10
idea__que ac 10 -10
leave ac 20 -23
que__hay d -13
sophomore_in a 12
""",
    """
=body:oxy d 11
=visit:of bd -25 14
allergy:todavia_no c 12
fui__al d -12
gave__to b -17
not__@body abd -14 16 -12
por_esa a 11
pregnancy:traig* cd 11 -18
ride:own_car a 13
they_ran a 10
well:mejor* acd -10 -12 22
""",
    """
a_sonreir d 12
allergy:i_reacted a -16
amlodipino d 11
drive:walking ad 16 -12
drugs cd -10 -10
liver_tests cd -11 16
meds:para_eso ab -14 16
no__dan ac 19 -11
si_@treat d -10
""",
    """
=body:another acd -29 15 14
eaten:que bcd -17 12 -12
la__del ab -12 -16
one__of ad 27 -24
prior:not_two d 10
ride:every* abcd 25 -10 -14 -12
substance:drinks bd 11 -10
texts:is_best ad -13 14
""",
    """
=any:uh a 19
@move__el abd 12 -14 -19
brain:those c -10
el__limpio abd 16 -11 -11
other_one abc -22 17 -12
ver_que c 11
""",
    """
is__i abcd 20 -39 -21 15
ride:but_my cd -11 15
self_cath d 16
""",
    """
=said:ride:yes b -10
=visit:todo c -11
^hit acd 13 12 -22
allergic_to abcd -18 28 -16 -11
alrea* abc -24 37 -32
had:stree* b 18
i_ever acd 11 -12 -15
pregnancy:tomorrow_to c 11
ride:pues acd 29 -17 -22
sana bc -11 -11
substance:liver_and d 10
times__a ad 17 -11
twice$ a -16
un__a b -16
""",
    """
^what abcd -51 30 -10 -23
be__it abd 14 10 -15
coming:right_now acd -11 20 -18
it__the c -33
lo_que bc -20 -18
never_had d -13
note$ b 13
now:an_hour ad 24 -22
por_bipolar a 10
""",
    """
=body:feed ad -11 12
^how abcd -28 40 -13 -47
allergy:no_sabria a -12
been__a ab -10 -12
drive:in_the acd -24 12 15
eaten:hace_# abd -17 -11 22
estoy_segura b -15
not:prometo acd -19 24 -18
""",
    """
allergy:no_idea b 10
allergy:that_is ac -15 11
allergy:to_morphine b 12
any:que_si bcd -23 -27 28
en__casi ad -13 13
now:wassu* ad -11 15
psychosis:my_life ad 15 -12
puesto_que d 16
si__@medicine abc -23 -16 22
""",
    """
=body:anticonceptivas d 14
anule* abd -11 -12 18
cancel:the_@visit ab 11 -14
had:yeah bd -10 12
if__@move b 12
nefropatia d 17
troub* abc 13 -16 -33
una_@clinician bd 13 -19
""",
    """
=denials:any:1:no ac -17 -14
=visit:nino a 15
cerrada$ ad 14 -10
dice__pero bcd -12 12 -11
fell_through b -14
have__of c -26
prior:eso_lo b 12
prior:hasta_electrochoques ad -14 12
""",
    """
@stop_mi bd 17 -10
a__mal a 13
knew$ abcd -20 -11 25 -10
now:next_week c 14
so__go a 12
""",
    """
^why abc -20 19 -24
adult:which bc -17 17
al__nomas ab 17 -11
had:doctor d 14
now:esa bcd -11 -11 12
""",
    """
=any:asked b 10
coming:lluev* d 12
drive:will_have ad -11 11
este_@year acd -29 -25 24
now:es_el d -10
por_que abd -25 25 -15
pregnancy:no_no b 10
substance:las_fiestas ac -11 15
""",
    """
allergy:problem a 23
back_out ad 16 -15
had:to_the bd 18 -11
""",
    """
=body:estudios bcd -17 17 -20
=body:solo abcd 49 -22 -39 -19
no_ni b -10
pregnancy:@late bcd -25 23 -23
ride:esposo c -15
saco_@drink d 14
socks bd -10 15
""",
    """
=rule:effects:yes:felt|feel|feeling|me_senti|me_si ac -13 11
eaten:de_la ad 17 -16
get_the d -12
had:tengo d -17
last_@visit d 16
psychosis:like_that ac 17 -15
que__hayan a 12
they__not bcd -12 11 -16
three_but cd 13 -10
""",
    """
=visit:tal acd -14 10 -14
ama$ ad -11 12
and__i abcd -23 -27 -10 29
cirro* a -12
no__quien abd -11 -10 15
psychosis:no_no abc -13 18 -15
ride:estoy_viendo c 12
this_@month acd -13 25 -14
ya__tomo c 12
""",
    """
any:ya abd 27 -25 -17
prior:about abd 21 -11 -14
que__pase d 12
the_one bc -13 -15
weight d -11
well:estoy bcd -33 -23 21
what_they acd -14 27 -30
""",
    """
=any:mejor abd 12 -14 -24
am_@symptom abcd -14 13 13 -17
ando bcd -49 13 -12
blessed b 11
brain:nervi* ac 13 -11
fourth d 16
i__fine ac -12 13
like_# a -12
mi_nino d 13
my__@year b 13
no_estan d -13
not:checkups ac -10 13
""",
    """
=body:till cd -11 11
=body:urticaria ad -14 16
a__not abc -18 -11 10
dead_@relative c 14
dieron__el ad 14 -17
home_with a 13
is_@wrong ab 15 -16
meds:anticonceptivas ad -25 26
not:asked ac -26 20
not:manana d 14
the_@sick a -19
two__@year b -11
""",
    """
=any:desde abc 14 -42 -30
afraid_not ad 20 -16
enzimas b -10
hasta_electrochoques ad -14 12
may__not d -13
quien_habla abcd -12 24 -17 -13
substance:exactly c 11
well:between acd -16 21 -21
""",
    """
^going ab 14 -20
allergy:miedo bc 14 -12
any:me_@call ab 19 -19
cancel:touch a 12
eaten:only_a ad -24 22
espalda bcd 11 -16 -19
had_an b 11
heart:they_told a -13
mejor_no acd 28 -19 -21
my__here abd 19 -13 -11
only__have bc -11 15
pregnancy:at_night cd -13 14
""",
    """
=visit:vamos ad 12 -12
empty_@body a 11
got_class ad 15 -13
llevan bd 10 -20
probable__no c 12
psychosis:@symptom ad 21 -18
termine_la d 11
""",
    """
=any:like abc 22 -11 -37
=visit:@traffic bcd 20 -10 -20
@relative_se bc 13 -14
heart:rhyth* a -11
home:llanta ad 18 -11
home:the_house a -16
well:worki* d 13
""",
    """
=body:dije abc -10 15 -15
adult:segun c 13
apenas__entere ad -10 15
el_mismo c -11
pero_la b -17
substance:beers ac 16 -16
""",
    """
=body:naturales a 13
@call__@person ad 12 -14
@medicine_desde a 14
mire$ c 15
sin_drama ad -10 14
stand$ acd 25 -14 -13
substance:few ac -11 12
""",
    """
=any:from bd -15 12
=rule::refuses:none_of_your ab -12 13
=said:ask:opens_with_no,_but_tells_otherwise abcd -11 -59 -38 39
about__ago ac 10 -11
birth_@year c 14
el_lugar ad -16 20
negativo$ a 11
no_quiera a 11
organ:sure bd 12 -16
prior:acuer* ac -15 15
tms$ ad -13 14
""",
    """
#_o c 11
organ:sent ad 15 -13
pregnancy:law ab -11 13
psychosis:tendria_que c 10
se__poder a 15
""",
    """
=visit:habria cd 15 -10
=visit:otro ad 27 -34
@medicine__could a -11
^todos ad 10 -21
but__passed c -13
cuadr* bc -17 14
eaten:@relative a -21
hasta bc -32 -11
not:hace acd 20 -12 -14
organ:me_falta bc -14 11
""",
    """
=body:blood b -14
=body:chichi d 13
=visit:me bc -13 -21
allergy:she d 12
como__horas cd 11 -11
effects:estuv* abd -12 -11 18
now:try abd 20 -15 -13
psychosis:can_not ac 11 -11
puntual$ b -14
""",
    """
=body:insuficiencia abd -10 -10 19
ando__si ac -11 12
eaten:nine_@hours ad 16 -13
eaten:skipped a 12
effects:podia ad -14 17
los__yo bc -13 14
texts:una_llamada ad 15 -12
though abd 17 -10 -15
""",
    """
^am bd 15 -27
but__night ad -17 18
early bc -21 17
eaten:siete_horas ad 23 -22
had:your abd -17 -10 24
organ:is_next c 12
substance:el_@day acd 19 -14 -11
""",
    """
=body:@place abc -16 15 -12
=tag:texts:no bd -27 -16
allergy:till b 11
call bd 13 -27
clinic ac -11 -19
i__felt a -17
me_look bcd -12 19 -15
substance:tomab* acd -14 -11 22
they__i a 14
""",
    """
eaten:mis bd -13 16
heart__last a 12
now:@day ad 19 -35
pregnancy:podria c 11
that__can abd -11 -15 24
we__a abd 13 15 -24
well:como abcd 11 -25 11 -17
""",
    """
=tag:allergy:unsure acd -14 26 -52
@day__@day ad -18 24
@medicine_cabinet b -17
a__on abc 14 -13 -15
effects a 11
meds:del d -14
parezco_de ad 16 -11
psychosis:checked ab 12 -12
psychosis:from b -15
texts:hace_falta ad 17 -14
with__@animal d 11
""",
    """
=visit:far a -13
allergy:me_han d -13
i_paid ab -11 16
prior:un_@medicine ad 15 -11
ride:find_a c 11
si_consigo cd 20 -13
texts:please_@call a 11
to_check ac -11 18
trust_it acd -16 20 -12
""",
    """
=any:clear ad 25 -23
=body:looking bcd -14 11 -14
=visit:necesito ad 11 -16
@day__a bd -18 15
grown$ ad -13 20
las_voces ad -11 22
""",
    """
#__to ab 13 -11
cancel:cuent* b -13
crazy__my ab 13 -10
home:hace_rato d 10
it_handled ad -13 14
leer__@texts c -12
lot_of bcd 14 -16 -15
que__claro bd -12 13
since_# ab 19 -24
""",
    """
=any:days cd 24 -34
=said:substance:unsure bd -18 -24
=visit:starts c 10
home:picking_up c 11
organ:hepatitis b -10
pregnancy:no_tengo a 14
right__and d 11
""",
    """
=rule:substance:no:on_weekends ad -18 23
=tag:other a -11
cycle bd -10 11
ride:lleve ad 18 -12
temprano_para c 11
""",
    """
=visit:@medicine bc 11 -18
allergy:heart abd -20 -14 15
any:not_since a 11
bells bcd -16 -13 21
brain:it_was ad 19 -16
depends$ cd -14 15
did__whole c 13
had:at_parties b 10
is__mixed bcd -13 12 -12
mind__whole a 12
pregnancy:esposa a -15
""",
    """
@relative__nothing c -10
cancel:la abc 17 -18 -21
coming:alla acd -12 -11 21
fallando abd -11 11 -17
ha_salido c -11
home:viendo d 14
let__on cd 16 -11
on__no c 12
saber_yo ac -12 17
se_apure cd -12 15
tengo__alta bd -11 13
""",
    """
me_diagnosticaron cd -18 12
paren* bd 15 -20
texts:mi a -10
""",
    """
#__sobre ad 14 -12
=body:fourth d 16
daughters abc -17 -11 13
drive:@fetch_a ad 17 -11
drive:ya ad 24 -28
evaluaron_por a 10
might_as cd -20 22
pregnancy:i_take ad 16 -13
pregnancy:yo bcd -14 -17 11
ride:taxi c -17
ron ad -13 16
""",
    """
=visit:mr ab -17 19
cancel:ni_loca ad 15 -12
coming:boss d -11
con__del ad 18 -20
dele$ ad -14 19
diagnostico bc -18 16
i_had cd 14 -11
is__if a 12
le_digo cd 20 -17
me__@relative ab -16 -12
me__first ab -21 17
meds:nuera ac -17 14
no__yo cd -17 13
oxico* d 11
pregnancy:me_hago c 16
relapsed ad -15 15
tiempo$ b -22
""",
    """
any:momen* bcd 24 -12 -23
any:si abd -30 -32 35
consulto__@relative c 11
desde__se b -12
dice__me c 11
drive:nieto ad 16 -17
effects:being b 12
ejerc* abd 12 -12 -11
pregnancy:aunque ad -11 14
""",
    """
=visit:somebody cd 23 -22
asked_anybody c 10
coming:loca ad -21 22
coming:waiting a -11
name__i d 10
organ:thing b 19
psychosis:hospi* ad -31 18
psychosis:sister b -16
""",
    """
=any:nine c -10
at__me ab -27 12
eso_cuenta bcd -16 22 -11
home:home_sweet d 13
my__good ad 13 -12
not__drug b 12
now:sound* d 14
one_in a -11
organ:every* abc 19 -17 -13
organ:voy_al b -11
psychosis:out d -21
""",
    """
=body:hipertenso ab 10 -11
=visit:corolla a -11
=visit:nobody ac 12 -31
^cual abc -31 33 -27
allergy:mal b -12
any:@relative_conmigo a 11
heart:doctors abd 14 -12 -15
on_@insurer d 16
psychosis:years acd -20 -16 19
""",
    """
=body:anywhere a 12
=turn:visit:no+yes:yes ad -10 12
a_few abc -21 -23 19
about_to c -12
coming:suelt* ad 12 -10
coraz* abc 13 -23 -29
encarnacion bd 16 -19
is_running d -14
like__and d 12
me_tomaba d 12
of_supper b 10
""",
    """
=body:@fetch abc -11 -14 18
effects:everything a 14
heart:high_but acd -15 -22 26
home:bed d 15
la_llanta a 12
penic* acd 11 -17 -12
substance:de_drogas d 11
well:fue ad -18 12
well:tirando a 14
""",
    """
=body:may abd -22 -13 22
^@thanks abcd -54 90 -28 -81
^@wrong bd 20 -30
^nadie bcd -11 -12 17
came__normal a 10
had:did_the bd -14 14
lbs ad 10 -10
on__my b -16
pregnancy:doing abcd -19 -16 31 -25
""",
    """
=body:black ad -11 13
=visit:too abd 15 -11 -13
eaten:en abd -29 -23 21
not:and ad 19 -24
prior:first_one ad 20 -15
substance:a_case d 14
thing$ acd 26 -16 -22
well:crying ad 19 -13
""",
    """
=long:3 bcd -72 13 16
@stop__@date bd 19 -15
heart:pressure_@medicine d 12
one_week bd -25 12
organ:ago d -16
soy__la bd 11 -12
""",
    """
=body:hombre a 11
=body:sube acd -16 15 -12
=signs:substance:no+unsure cd 13 -15
back__school d 14
cancel:come ac 11 -14
eaten:with ac -13 11
mio abc 22 -17 -11
now:trabajar a 11
shop d -11
""",
    """
=signs:texts:unsure b -10
aqui_ando ad -14 16
never_confirmed cd 16 -12
ya__habian ad -10 12
""",
    """
=tag:cancel:self d -11
=visit:discuss b 15
=who:body:minetheirs:before abd -25 -23 15
cuerpo d 13
meds:fish_oil ab -12 16
more abd -17 -15 16
se__hacer bc 14 -12
you_name bd -20 12
""",
    """
any:thinner a 15
coming:la_@clothes ad -11 12
cual abcd -49 34 13 -16
drive:if ac -12 13
es_nada cd 12 -11
fue_derrame c 10
home:apena* ad 25 -16
pregnancy:dando_pecho d 12
so__for d -17
""",
    """
@wrong_chat ab -11 15
eaten:could_go bd 10 -15
get__@relative cd 15 -15
meds:one_sec b 11
ride:she_will a -11
the_records c 10
used__be abcd 15 -13 11 -24
""",
    """
=tag:heart:proxy bd -18 15
@stop__cuando a 12
adult:socia* d 14
any:would_rather ad 10 -11
aqui__me bd 13 -15
atend* abc -15 19 -13
cancel:y ad -20 16
estoy__camino b 13
familia_esta a 11
les__eso b 11
mi_edad bc -10 -14
mis__y ad 19 -14
pumpi* d 16
substance:el_que a 11
""",
    """
=any:drops a -12
=said:yes:one_of_the_two ad -19 13
=visit:oh ad 21 -16
allergy:casi_me ad -11 16
cancel:@cancel_hers ad 17 -19
ect abd -14 -13 24
horit* ad 20 -18
not__out ac -18 10
""",
    """
=any:regular a 13
cancel:neces* bc -13 -14
i_lost a -11
not:llevo bcd -24 24 -16
now:after abcd 57 -21 -32 -38
pregnancy:ya_no abc 12 -11 -10
the_first bc -20 -16
todavia__a a 17
""",
    """
=body:jamas abcd 50 -22 -22 -39
and__@symptom a -11
organ:calculos cd -10 12
se__acabo d -18
the_moon d 11
triste a 11
well:i_have ad 10 -12
""",
    """
=body:oops c 11
allergy:had_to acd -17 -12 20
any:told_me b 15
cancel:attending ab 13 -10
coming:or ad -11 15
prior:de_la ad 15 -12
texts:dar b -12
""",
    """
=lead:visit:no:cut:no ab 20 -15
^alguien ac -11 13
brain:nothing ab 12 -11
cancel:neighbor a 13
could__been acd -14 30 -23
eaten:si abcd 10 -14 12 -21
it_nothing c 11
malo_es ad 13 -10
marco b 12
que__capaz c 10
rest d -19
substance:a_drop ac 18 -11
texts:un abc -19 24 -12
""",
    """
grief ad 10 -12
let abcd -12 -22 34 -26
organ:higado_ya d 11
prior:terapeuta c -12
prior:todavia acd 29 -13 -25
""",
    """
=any:sons d 12
=rule::unsure:i_think_~1_so|not c 16
=visit:orden ad -17 22
=visit:worry a -14
@medicine__@treat bcd -13 19 -15
ahead$ abd -18 -13 25
had:of abc 14 -23 -14
me_olvido ab -22 13
no_tenga c -10
or_i d 10
organ:@year acd -22 28 -15
que__@thanks ab 11 -13
says_never ad -11 14
substance:@year_sin ad 13 -13
""",
    """
allergy:esa_vez d 11
heart:fibri* abcd -18 -14 -12 26
not:above a 11
organ:tylenol b 10
ride:and_the a 10
screaming b 12
substance:the_problem a 12
""",
    """
=signs:visit:unsure: ab 18 -33
but_yes ad -15 19
had:sient* c -10
home:be cd 11 -13
me__time a 11
meds:meds bd -29 10
not:hago ab 18 -17
prior:una_@clinician cd 11 -15
""",
    """
=body:embarazadisima ad -17 21
after_he ac -14 13
coming:take ad 15 -11
effects:dormi_como ad 18 -13
es__@relative d -25
nacio_mi b -13
substance:vinito_con a 12
""",
    """
=body:bp bcd -48 -12 18
=denials:visit:0:none c -13
algo_en abcd -12 -13 18 -12
heart:second acd -11 -10 19
llegue b -22
meds:be_i c 13
pregnancy:ya abcd 43 -51 -27 -16
prior:apenas acd 25 -14 -19
rehab* abd -13 -10 23
""",
    """
@treat__@insurer ad 14 -12
allergy:comida cd 11 -12
mount* ad -12 13
whatever ab -20 14
with__in bc -13 -11
""",
    """
adult:older bd -11 16
allergy:quien c 13
any:nada ad 17 -13
esa_es d 12
home:house abc -11 -12 15
home:on_# a 15
mania_nunca ad 12 -11
my_@visit ad -14 12
""",
    """
=any:enough d 11
=body:podia abd -17 -12 16
allergy:for_me ad 13 -11
eso__con ab -10 10
like_you d -17
meds:tomo_una d 13
mitad acd -14 15 -13
parado d 11
to__i ad -11 14
""",
    """
=body:andamos ac -11 17
=said:now:no abcd -20 -14 -14 27
^halfway abd 24 -11 -17
home:brother a 16
personal abc -22 28 -10
stran* acd -28 -14 31
""",
    """
=body:kinds ad -11 13
=tag:prior:yes d -11
adult:when_i d -14
ride:me_@fetch bcd -20 -18 18
salim* a 12
""",
    """
=body:yellow c 11
@stop__en bd 20 -19
allergy:breathe d 11
been__on ac -15 13
brain:concu* b -10
effects:a_bit d 12
meds:for_anxiety ab -20 17
prior:nothing_for ad 14 -13
prior:va acd -17 -11 20
refer* a 12
stones__not ad 24 -23
""",
    """
=rule:ride:no:bailed|fell_through|flaked|cance ab 16 -10
@treat__that ab -14 -10
as__bone ad 15 -10
brain:on_the b -15
eaten:now abd -17 -18 22
unica* a 13
""",
    """
brain:todav* c 17
consent$ ad 20 -21
doctors__is b 14
eaten:remember ac -12 13
hypertension ad -28 24
igual_me ac -15 21
knocked_up ad -14 21
no__y ad 21 -17
pregnancy:mesec* ad -12 18
prior:#_@year ab -10 15
prior:in_@medicine a 12
psychosis:never_lost a 11
""",
    """
@relative__un bd 25 -25
diabetes c -15
pregnancy:ando bc -15 12
""",
    """
@place_y c -14
heart:no_voy c 14
heart_itself ad -18 18
pregnancy:me_entere ad -11 16
something__i d 12
""",
    """
=any:b ad 15 -13
=lead:visit:yes:on:none bcd -18 28 -23
=rule::no:para_nada a 12
any:the_old ad 15 -14
coming:yes ad 15 -12
heartburn c -10
organ:ecografia c 12
pregnancy:have abcd -15 23 16 -31
proud_of ad -13 14
seis_horas acd -23 21 -11
""",
    """
=body:cardiopatia d 11
=body:tomorrow a -11
=number:psychosis:few ab -23 20
home:hambr* bd 23 -23
it__own ad -10 12
not__tried abd -17 -18 24
organ:bag d 15
que_dia b 11
""",
    """
=body:volvi c 13
=said:now:unsure b -15
=visit:put c -13
ride:@call_me ab -15 20
""",
    """
=body:plumbings a 11
=body:talk c -25
coming:any_more ad 17 -16
decir cd 21 -25
does__@drive bd 13 -13
le__no ab 11 -12
works$ acd -11 -18 15
""",
    """
=any:figure c 11
cae__mi a 12
drive:the bc -20 -25
effects:tambi* acd -11 14 -14
quere* cd 20 -20
substance:of_the a 12
substance:thought_i ad -10 16
""",
    """
=body:hair ad 13 -12
@move__day b 12
am_at bc 22 -14
cancel:la_@cancel ad 19 -18
deja c 12
eaten:think c 11
lo_primero a 16
not:today ad 11 -18
now:que_no bc 14 -12
portal ad 11 -10
substance:sometimes_not ac 18 -18
""",
    """
=signs:heart:no b -23
=visit:@ride b -11
all abcd 30 -39 -50 12
any:hold_on b 12
dios acd -14 27 -21
eaten:salte ad 15 -10
gano ab -12 14
not:ha abd 17 -14 -39
pregnancy:i_@clinician abcd -15 -17 -14 24
time__we ac -13 12
""",
    """
=any:che a 11
coming:going_to ad 16 -11
hice__y ac 12 -11
home:casit* d 11
pregnancy:bebe_de b 13
to_know abd -18 22 -19
tuve_hepatitis cd 23 -22
""",
    """
=rule::turned:wait c -28
can_you bcd 12 -12 -13
eaten:hambre_y d 12
my__still a -11
no__this ad -16 10
un_rato bd -12 17
will__up d -17
""",
    """
=body:goes a -12
@visit_el b 11
^simon ad -11 20
allergy:no_pero d 11
cuente abc 11 -18 -16
home:eyes c 10
is__@texts abd -11 -10 17
not:@english abd -10 17 -16
spins d 16
trust abd -10 12 -14
""",
    """
=rule:now:no:not_~2_now|really|today|good|gre ad 23 -26
going_in acd -24 31 -15
hmm abd -19 20 -16
perdon bcd 12 -21 -17
ride:answe* cd 23 -14
""",
    """
=signs:allergy:yes b -33
@texts__este ad -15 17
after__is b -10
dias__me ad 12 -18
gente ac 16 -12
home:your ad 19 -15
para__es ac -16 16
""",
    """
con_ella ad 15 -11
meds:hoy a 10
substance:yes bd -36 14
the__body c 12
""",
    """
@clinician__puso d 12
@year_sin d -14
^clozapina d 14
ahorita d -24
any:last abd 13 14 -30
do__what acd -10 13 -12
encinta ad -14 20
ese_dia abd 17 -19 -16
had:@treat_for bd -10 17
makes_it cd 19 -18
meds:but_@medicine ad -17 17
pregnancy:te c 11
pregnancy:vasec* abd 18 -16 -15
""",
    """
=any:any abc 11 -14 -16
=rule:home:yes:i|we_do|have|did|am|can|will|had bcd -20 14 -16
been__but ac -15 12
go__and ad 12 -18
gone b -31
home:en_el ad 21 -14
sangre_en c 11
seizure bd -14 12
""",
    """
? abcd -68 72 -42 -34
de_ahi acd -17 -15 20
died ab -12 16
is__@treat abc -12 16 -10
meds:prese* a 10
pense__pero ad -11 12
respe* abd 20 -12 -15
ride:ayer b 11
""",
    """
=any:@traffic a 12
alway* abcd 18 -41 -27 14
amable$ ab -11 19
any:ayer ab -10 16
bedtime c -12
brain:can abd -10 17 -19
have__go c 13
meds:coles* d 12
nietos$ b 11
objection ad -27 29
quieren_saber bcd 21 -17 -13
supongo$ c 12
two__shy ad 12 -11
""",
    """
=body:aneurisma d 10
=body:journaling b 14
drive:dijer* a 14
mostl* b 14
no__queda ad -18 23
not:@drive abcd 12 20 -17 -35
pass abcd 44 -26 -26 -22
ride:be cd -18 13
soon ac -26 19
texts:eso ac -12 16
""",
    """
adult:he_is a 10
any:night d -12
any:no_claro bd -12 13
brain:cerebro abcd 24 -10 -11 -10
famil* abcd 13 16 -15 -33
fu__fa c 12
had:not_that c -12
salte ad 11 -15
well:never ad -23 24
""",
    """
=said:cancel:unsure bc -27 15
=visit:@drink ac -18 12
it_back ac 12 -12
meds:since ad 23 -18
not_on abd 26 -11 -18
puede__esa ab -13 12
si_hay acd -10 18 -16
spasms ad -11 17
ustedes$ b 15
vaya__saber c 14
""",
    """
=body:nubes ad -10 14
any:ask_me bc -12 16
brain:thought_it a 10
cancel:reschedule abd -26 12 11
heart:out_it d 11
left_a b 11
me__few a -12
med_free abd 29 -14 -23
prior:everything abc -19 11 -23
prior:in_the ac -11 12
psychosis:mdd a 13
""",
    """
had:no_se c 11
lo_@stop bcd -10 13 -15
psychosis:i_see cd 16 -12
""",
    """
=body:died ab -19 19
@vehicle__@drive ac -15 14
a__@stop ad -15 10
diamox$ bd -12 22
eaten:no_se ac -11 14
he_probado ab 14 -16
home:llegue abd -18 -14 23
prior:un_monton d 12
was__bit a -14
yes__my b -11
""",
    """
=any:clock ac -10 12
=body:questions abd -13 22 -13
dip$ a 15
let__see cd 13 -13
noches__dormir d 11
not:todo a -16
requi* ad 19 -13
yes_a bd -12 21
""",
    """
@relative__know ac -18 15
brain:presion b 13
had:here c -12
home:poncho_la a 12
pregnancy:al_mismo d 11
the_bathroom d 10
voy_sola ad -24 26
""",
    """
=body:puse ad -21 17
eaten:comi ab 10 -16
indec* abcd -21 -11 27 -14
psychosis:but c -11
psychosis:despues bc -16 15
ride:@relative_will acd -12 -25 25
""",
    """
=any:shy ad 12 -11
has_been cd -24 12
meds:currently abd 26 -18 -14
now:asleep ad -21 19
pregnancy:que ad -21 13
rapido cd 13 -16
""",
    """
=any:week c -11
^se bcd 15 -37 -16
adult:#_@year ad -19 15
allergy:poco_de d -11
felt_@symptom a -12
home:pharmacy a 11
me_la ad 12 -23
ninos$ a -12
not:need bcd -14 -22 20
organ:cirrhosis c -10
toman* abd -15 -14 17
you_the d 10
""",
    """
any:your_guess c 10
aqui_en a -11
brain:epile* cd -16 19
heart:to_be ad -14 11
nefro* bd -13 22
""",
    """
=any:del abd -17 -25 18
=any:need bd 32 -33
=body:mercy b 12
=signs:any:unsure: abcd -12 -16 23 -22
an__it cd 22 -16
does$ c -10
well:para_el ad 13 -14
""",
    """
=said:heart:no abcd 18 -25 -22 -14
brain:high_school a -10
have__about d -11
i__negar d 11
substance:off ad -11 13
tape ad 18 -16
""",
    """
you__tomorrow bc -16 15
""",
    """
drive:esta_en c 12
eaten:brunc* d 15
forth acd -20 24 -18
in__@date a 10
positivo cd -13 14
pregnancy:tengo_un cd 17 -11
si__no abcd -14 -24 35 -29
un_soplito c 12
which__is b 11
""",
    """
=any:told ac 10 -14
=visit:retired d 10
be__they a -11
not_understand b 11
ride:both a -16
ride:not_have a 16
shot__# d 13
substance:mine abc -18 27 -12
""",
    """
=any:crap a 10
@clinician__it b -10
me__un bcd -46 -26 27
right__@call d 10
si__tomo a -14
""",
    """
effects:jaw d 11
ride:dura b 11
ride:voy_a b -10
watch bcd -12 15 -12
with__heart d -11
""",
    """
=any:sepa abcd -11 -13 24 -16
effects:as abd 27 -15 -19
effects:some_but a -13
guilty abd -13 -19 23
me_or acd -14 14 -21
not__but abd -22 -18 24
nothing__@food ad -14 14
on_this c -13
psychosis:sophomore_@year d 13
snipp* ab 20 -11
sober__# bd 12 -16
somewhere_around cd 13 -11
under_a a 12
you__did bd -17 25
""",
    """
=rule:psychosis:yes:they_said|called_~3_mania|manic| d 11
@fetch__mi abc -17 15 -13
que__sali d -10
texts:llamadas ad -11 14
to__back cd 17 -14
""",
    """
=body:tell ac -39 19
cancel:@call ab -31 31
coming:@clothes ad -13 16
no__bebe d -10
plan bcd -32 -12 18
ride:hace ad -12 16
up_and acd -37 10 14
""",
    """
@open cd -12 -14
empezar ad 12 -18
escribame ad -10 16
pregnancy:jajaj* ad 14 -11
prior:out ad 16 -19
vivo_solo d 10
""",
    """
@call__problem a 11
cabeza ad 11 -26
contar ac 16 -21
dieron_para a 13
estaba__el acd 18 -10 -12
i__pick ad -13 11
once__while cd 10 -13
psychosis:tdah ad 16 -10
ride:por_que b 15
said__be ac 12 -11
still_on bcd -15 -30 14
would_have bc -28 11
""",
    """
allergy:@call abcd -23 14 -18 12
cancel:#_@date d 12
condom ac -12 10
could__me ad -17 14
god bcd -17 -14 16
necesito__para abd -17 27 -12
not_impossible ac -13 15
now:am_at ab -12 14
prior:@medicine_y a -12
texts:could bd -18 18
well:nada ac 16 -15
""",
    """
=any:great bc -12 -17
=body:week abcd -26 -29 11 17
brain:guess c 10
me__mala ad 13 -11
me_dio bd -44 12
neurogenica d 12
now:minutes d -10
organ:the b -20
ride:mejor a -22
""",
    """
=rule:heart:yes:pacemaker|stent|afib|marcapasos abcd -31 12 -12 16
=visit:driver abc -14 14 -16
the__@body ad -10 11
""",
    """
=visit:llanta d -14
brain:# acd -25 -25 30
fifteen$ abd 20 -11 -15
meds:disco* a 10
psychosis:trist* abd 26 -13 -14
""",
    """
=visit:preguntas bd 14 -11
drive:y ad -34 29
had:sesion ad 14 -14
imagi* abd -20 -15 19
panic c -18
prior:todo ad -18 23
sin__el ad -18 18
""",
    """
@relative__back d -10
^weaned abd 20 -12 -11
^would abcd -14 43 -16 -23
drive:chofe* ad 18 -10
heart:presion_es ab -11 22
hit abcd 10 -21 13 -19
home:go a 13
meds:a_multivitamin abd -14 22 -14
meds:no_lo ad -17 16
morphine bd 13 -18
reason_not d 11
""",
    """
@relative__on c -13
^hang bcd 32 -16 -28
allergy:piel bc -11 14
dormido$ abc -21 13 12
had:la_depresion a -11
heart:always ac 17 -12
la__ando cd -14 16
meds:@fetch c 11
the_last bc 16 -11
used_to ad 10 -17
""",
    """
=any:sugar ad -11 15
^a abc -38 -18 30
acabaron bd 12 -13
allergy:and_scared a -12
allergy:worked ad 13 -10
cance* bc 14 -31
fijate_que a 13
lo__se d 18
no__ver abc -10 14 -11
pregunta abcd -33 42 -28 -14
puedo_@fetch ab -13 15
""",
    """
=body:heartbeat ad -11 10
=visit:todavia bcd -32 18 -25
allergy:nauseas bd 14 -11
allergy:pero bc -12 14
eaten:hungr* d -17
negativa__en a 12
se$ abcd -49 -41 75 -46
""",
    """
^ect ad -12 18
adult:you cd 16 -12
allergy:it_is bcd -13 -14 13
drive:senio* a 11
heart:goes d -11
medio b -16
no_iba d 10
nomas_a a 15
puede__@drive a -14
""",
    """
=any:cloud acd -17 -11 26
=who:visit:minetheirs:before b -42
brain:tenid* ad 13 -13
heart:befor* abd -22 23 -16
home:noved* ad -16 16
organ:they_are c 11
pregnancy:embry* d 12
prior:lo_@stop cd 17 -15
ride:@vehicle_or d -10
""",
    """
and_something c 13
eaten:been_# ad 14 -15
manden bcd 23 -13 -17
psychosis:was_bipolar a 16
well:can_not b -21
""",
    """
@symptom__@medicine b 14
adult:tells b 11
allergy:could abc -23 -10 15
allergy:sesiones a 13
me_hicieron b -13
now:i_had ad -12 12
si_igual cd 16 -11
""",
    """
=body:wear bcd -13 -23 26
=rule::unsure:creo_que_~1 abc -15 -23 12
had:minut* a -11
miedo$ bd 10 -18
my__go cd 13 -20
""",
    """
=body:embarazada ac -11 -13
=visit:igual b -14
@insurer__is a 12
caugh* b -10
know__a ab -12 15
prior:han acd -19 -17 24
spray ad -18 17
""",
    """
=any:donde ab -14 10
=rule:cancel:yes:cancel* bcd 16 -30 -19
any:vitamins ad 14 -12
cumpli ad -16 20
he__if d -13
organ:es_el ac -19 11
rather_not abcd -19 25 -12 -13
recal* abcd -23 -19 33 -14
substance:i_get a 12
""",
    """
=body:discontinued a 10
=number:substance:few acd -18 -21 14
books$ d 13
calor bcd 24 -14 -18
now:le_digo d -11
organ:bien abcd 36 -24 -37 -19
prior:only bcd -18 11 -12
ride:siemp* bc 10 -10
uneventful ab 14 -16
very_much ad -14 22
worked_for cd -11 11
""",
    """
=rule:had:no:first_time|timer|rodeo ad -24 27
@medicine_this c 14
lloviendo abd -15 24 -16
me_every a 11
mi__pasa d 14
psychosis:none a 13
""",
    """
=body:tuvieron d 10
any:a_day bc -14 12
not:fui ad 14 -15
well:two a 10
will__know ac -13 18
""",
    """
=body:be cd 10 -11
=body:veo b 13
=body:will abd -32 24 -22
@relative__paciente ad -15 15
@relative_be b 11
^healthy a 11
cancel:me_queda ad -10 17
diez_@year d 11
heard__once cd 15 -10
not:high abc 10 -15 -19
ride:my_@relative abc -17 -23 11
""",
    """
=any:aqui bcd -13 -13 16
=number:old b -11
@medicine__days ad -13 11
allergy:polvo bd 16 -11
am__nothing ad 16 -15
brain:recovered b 10
el_@vehicle c -23
pregnancy:ya_casi d 10
prior:you_name abd -13 -16 19
""",
    """
=visit:confirmed a -12
has__do ab 14 -11
heart:at cd 33 -24
heart:sale ac -12 12
nada_desde a 10
nuevo acd 14 -17 -11
something__not cd 11 -14
texts:para a -13
""",
    """
=lead:any:no:cut:none abcd 54 -29 -21 -35
back__the b -12
carro__me ac -10 14
eso_ya bcd 16 -10 -14
never_tried a 10
""",
    """
@relative__sano d 12
a__beers a 11
calls$ bd -14 18
churc* bcd -13 -22 19
dejame_preguntarle c 10
dias__a b 16
eso__en bd 17 -13
meds:something cd -14 21
plenty$ ad -12 15
podem* d 11
to_all a 14
un_vinito ad 22 -14
well:and cd 17 -21
""",
    """
=body:dosis ad -20 20
=lead:body:no:0 cd -10 -23
cancel:that_@visit b -17
heart:two_heart d 10
heart:why b 11
la__dentista cd 20 -15
my_file ad -13 -14
texts:acuerdo b -11
""",
    """
=any:dsd d 10
=body:well b -17
@texts_is bd -16 14
a__problem cd -10 10
allergy:come d 18
any:a_question ad 14 -15
any:over_my a 14
effects:el_@clinician b 10
heart:monit* ab -12 -15
now:swing_that ad -10 13
pregnancy:trying a -11
second_trimester d 10
well:cheve* ad -10 19
""",
    """
=any:cosas ad -19 14
=rule:organ:yes:bladder_~2_infection*|infections b -11
@machine$ abcd -29 29 -13 -25
^tenia ad -11 12
acted_me c 11
any:insulin abd -11 -15 21
once_in ab 12 -15
would__know b 13
""",
    """
aqui__en d 18
en_eso abcd -11 -20 32 -27
i__can b -13
labs abd 12 -13 -36
""",
    """
any:les c 11
mensaje__que b -11
no_reaction a 15
ride:casa ad -14 10
you__the bcd 27 -11 -25
""",
    """
=body:winter bd -11 18
=rule:now:no:asleep|sleeping|dormido|dormida| d 11
allergy:am_not ad 22 -13
any:would_like d 13
no_entendi abd -32 37 -11
no_estoy abc -15 -49 28
primero__@medicine ad -13 14
raro cd 17 -21
see_who cd 12 -12
some__it ac -12 11
well:estad* acd -12 28 -27
""",
    """
#__half a 11
but__took ac -11 13
eaten:olvid* d 13
es__y cd -17 14
in__middle acd -13 20 -19
prior:pharm* a -10
tengo_un bd -39 16
yes_i bcd 21 -27 -21
""",
    """
=any:@person c -12
=rule::unsure:might_~1_be|have acd -15 27 -33
@visit_was a -10
^doing ab -23 -23
cancel:anulela abd -11 -12 18
does__@medicine bc 22 -21
heart:sube acd -16 15 -12
need__@move ab -17 15
prior:psicoanalisis d 14
""",
    """
=body:llego bd 21 -21
coming:digo d 12
digo__puedo c 15
heart:then_yes c 11
not:make b -11
que__pregunto bc -10 11
""",
    """
=visit:salva d 11
^pain a 11
dan__la ac 13 -11
mi_vida bc -11 -13
of__night a -13
organ:prostata ad 12 -12
que_@medicine bcd -29 -13 25
""",
    """
=any:did c -15
any:esa_@place ad 16 -11
cancel:he c 16
heart:came_back ad 11 -14
i__old abd -10 -13 18
no__@cancel b -14
otherwise_i c 11
pregnancy:to abc -23 13 12
si$ abcd -45 -48 -37 76
""",
    """
=visit:scratch a 13
cancel:sigo cd 11 -14
now:right_now ad 27 -22
snipped ab 20 -11
spot bcd -26 -14 12
substance:was_not d 13
that__would b 14
walgr* a -13
""",
    """
=any:grandbaby bd 17 -12
^uti d 13
^way d 15
cancel:estoy_en d -13
drive:confi* abcd -13 -18 19 -19
now:what abc -31 22 -10
organ:liver_scare c 12
she__with b -17
""",
    """
ansie* ad 16 -17
bp__at c 13
espera_en a 10
has_one b 12
heart:for_the b 13
home:llegamos ad -14 18
los_@clothes bd 18 -12
organ:the_ultrasound c 11
substance:dice bcd -16 23 -15
that__when ad 14 -11
""",
    """
=said:no:words_of_denial a -16
^ever d 10
gravy d 11
never_the ad -17 18
planning bd -12 11
prior:puros ad 14 -11
ride:herself ad 19 -14
us_@move bd 11 -15
would__say ad -16 13
""",
    """
=any:a acd -13 -22 10
=rule:effects:no:sin_~1_novedad|problema*|efectos ad 16 -13
daddy bd 15 -14
now:pues acd -15 -14 26
plenty__never a 11
yeah$ abd -15 -11 23
""",
    """
=body:crazy c -20
del_banco b 12
meds:y_la d 12
nadie_me a -15
prior:@medicine_# d -18
que__con ab -11 -12
tested__i ad 14 -14
""",
    """
any:fly ab 22 -19
bajit* c -13
had:para_la b 12
home:con_mi a 11
me_molesta ad -22 25
no_prometo acd -19 24 -18
not:@move abd -21 -17 30
now:@fetch b 12
psychosis:hijo acd -10 -15 21
the__with ac 13 -14
""",
    """
=body:sees a -21
@medicine_@medicine abcd -28 -17 -24 35
@medicine__day d 11
a_saber abcd -45 -44 55 -36
any:you_are d 13
neith* bd -14 -11
organ:test d -11
pregnancy:law_is ab -12 13
she__to b -12
""",
    """
@fetch_a b 16
con_una d -16
es_mi bcd -15 -23 16
if__no acd -13 -11 16
journaling b 14
""",
    """
cancel:noche d 10
everyone a 15
now:mi_@relative a -10
si_nomas a 12
""",
    """
=any:drink ab -19 11
=visit:count c -17
adult:her bd 16 -11
cancel:plann* ad 16 -15
drive:llevo d 11
it__or acd -16 16 -10
now:estoy_manejando a 10
perfectos$ acd 21 -11 -12
prostate__the b 11
scared$ ad 18 -16
""",
    """
=any:garbage a 13
^primero abcd -28 11 -11 21
metieron ab -11 14
organ:nash ad -10 17
""",
    """
=any:yo cd -21 12
^ramon ab -14 19
bipolar_i a 12
brain:back abd -14 -11 16
cancel:found abd -11 -12 20
domingo ac 24 -24
go_every d 15
had:doubt a 12
meds:@sick_turkey a 11
not:habla b -12
pregnancy:irreg* ac -20 22
prior:been_on c -13
psychosis:acted c 11
sad$ a 12
that__wild abd -11 21 -18
""",
    """
@treat__not a 11
adult:canas d 14
paso$ ac 13 -17
prior:o abd -13 19 -19
substance:lost_my d 18
""",
    """
=body:baby c -17
five bcd -21 -37 31
heart:gas ad 14 -14
heart:la_otra b 13
i__@eat c -14
i__young ad -15 11
so__no c -10
""",
    """
=rule::yes:you_bet|betcha d 14
any:y cd 22 -21
brain:he ad 14 -17
on__days d 11
prior:trintellix acd -16 -12 18
ride:acompana_mi b 11
""",
    """
^under abcd 33 -15 -12 -25
had:got acd 14 -11 -19
is__weeks d 10
meds:bottl* bc -11 11
not:contestar ab -18 17
ride:@ride_fell ab 11 -11
ride:no_voy ad -16 16
""",
    """
=any:new abcd -13 -13 -11 20
do__touch ad 18 -14
lost__baby b 12
not:un cd -12 -10
""",
    """
=any:pudiera acd 20 -11 -13
=visit:pensando ac -10 18
echel* ad -13 18
heart:@thanks_a a 13
of__worked ad -12 12
psychosis:rule_out c 12
scrat* abc 21 -18 -16
""",
    """
ansiedad__las ad 18 -14
cancel:las_# a 16
drive:puedo bcd 20 -19 -10
niece d -15
now:on_a abd 34 -12 -25
si__puede cd 21 -26
well:ahi acd -34 35 -15
""",
    """
=body:lie abcd -16 -12 -15 26
=number:adult:few ad 33 -34
=visit:los bcd -17 -18 15
allergy:and c -31
effects:or a -12
no__can ab -18 20
organ:anda d 11
substance:here acd -14 18 -15
texts:if a -12
would__ask bc -22 20
""",
    """
@year_ago d -19
^wait ad 17 -23
confirmed$ ac -18 17
good$ ac 18 -40
out__times d 11
substance:vez ab 12 -16
""",
    """
=body:checaron ad 11 -11
=rule:ride:yes:mi_@relative d -18
adult:for d -13
home:@relative_has ad 16 -12
momen* bd 28 -27
organ:repetir c 15
sendi* bc -12 -12
""",
    """
=body:turkey a 10
brain:with ab -13 -12
heart:medicine d 11
vacac* b 12
""",
    """
#__@symptom ad 14 -13
=body:papeles abd -22 19 -13
=lead:visit:no:0 bc -18 -22
=rule:meds:yes:pill*|med|meds|medicine|medicati d 13
=turn:any:none abd 14 -48 -11
@medicine cd -32 14
manejando bcd 19 -27 -10
now:m ad 12 -12
please_@call a 11
prior:psicologa abd -22 -10 11
swapp* c 13
""",
    """
=body:rinon bcd -13 -24 15
allergy:yet bc 11 -12
at__home ad 12 -10
benzo ab 18 -12
was__@drive ad 18 -17
yes__me abd 12 12 -22
""",
    """
la__salio c 11
may_and ad 14 -12
pregnancy:shop ad 21 -16
""",
    """
=tag:substance:no bcd -19 10 -32
^@day b -12
along$ b 12
de__mis ad 14 -11
home:probl* ad -19 20
psychosis:sueno d 11
que__la a -12
segui* abc 20 -27 -26
""",
    """
=body:seria abc 15 -30 -10
=visit:supongo c 12
brain:gave_me c -13
can__up c 12
prior:asi bd 20 -24
ride:check* cd 20 -14
the_@parking b 16
""",
    """
=body:ought d 11
=body:present a 10
=rule::other:my|his|her|our|mi|mis|su_~2_@rel d -28
allergy:been bcd -13 31 -26
any:ahorita bd 11 -14
coming:neces* a 11
home:hermano a 11
home:primero ad 16 -12
home:uber d -11
it__@symptom ab -10 11
para__o b 13
""",
    """
adult:meses ad 26 -24
allergy:#_@date ad 13 -14
cancel:no_voy abcd -15 -14 -16 23
che abc 15 -14 -12
clear* abd 21 -14 -22
emdr ad -13 20
it_out cd 15 -18
nothing__the acd 24 -14 -19
sin_ganas ad 17 -14
stick_with ad -12 12
the__went ad -14 22
well:crap a 13
""",
    """
=rule:heart:yes:murmur|soplo|soplito_~2_$ c -11
=visit:is ab -18 11
@date_is a 11
be_we cd -20 21
cancel:anule* abd -11 -12 18
once__was ad -10 14
prior:doctor abcd -13 19 -11 -10
ride:the abcd -46 18 -17 23
saber_si ac -19 15
this_week a -14
""",
    """
=body:also b -11
^having c 12
anxiety cd -14 -13
cancel:mucho d -12
eso_por b 13
or_my acd -11 10 -17
organ:ckd d 14
psychosis:who abc -10 20 -15
substance:just_my a 13
texts:gets bd 12 -13
texts:write a 10
that__here bd 15 -13
""",
    """
=any:church d 11
allergy:por abc -13 16 -16
for_sleep acd -26 18 -12
i__need bd -27 12
not:mood ab -19 17
substance:enero b 15
supposed__snow abc -10 15 -11
texting__better b 12
tried__not ad -14 12
""",
    """
=any:solo abd -13 -33 20
acabo__salir d 14
heart:high_when ac -16 14
me__corazon ad -13 16
preeclampsia d 11
psychosis:cuenta d -12
psychosis:somet* ab -20 -18
said__can c -13
""",
    """
=body:snipped ab 20 -11
a__@relative bcd -13 18 -10
el__me ad -14 -12
had:maint* d 11
home:own d 11
ignoro cd 19 -14
la__ella a -11
los__dias ad -22 25
poder$ ad 19 -16
psychosis:que_se bc -13 16
""",
    """
a__last abcd -24 20 14 -18
allergy:time b -17
cancel:hold_it a 17
heart:un_soplito c 12
mayo abd -11 -10 20
meds:it_is ab -18 16
mi_@clothes bd 14 -11
no__en abc -16 -29 11
not_be bcd -27 -17 15
pregnancy:sure acd 18 -13 -11
que__poquito d 13
que__preguntar bc 14 -14
well:como_nuevo d 12
""",
    """
=body:swell a -11
depre ad 19 -16
drive:is b -12
organ:@body_trouble ab 15 -15
""",
    """
=body:probado ab 11 -15
=said:had:no abcd 22 -16 -15 -20
a_empezar a 13
adult:june ad 12 -10
depression bc 11 -28
estaba_muy ab -13 16
meds:there_is b -11
substance:los_dias ad -14 11
tolero ab 13 -18
yes_in ad -14 20
""",
    """
=any:dead a 14
=any:lips ad -12 15
=body:cuatro abcd -27 -22 -14 33
@vehicle__my c 11
drive:dijeron_que a 14
is_the abc 10 -23 -17
la__o abcd -20 13 11 -19
para__le ab 17 -16
prior:a_walgreens d 10
they_lost bc -12 10
""",
    """
and_@eat ad -20 25
bien_@thanks d 15
boss__here a 14
eaten:como_hace acd -10 16 -12
had:been abd -10 -15 22
no__meant a -11
organ:there_is c -10
""",
    """
=body:digame bd 16 -12
=visit:covered ad -12 13
@date abc 13 -23 -19
a__@clinician ad -16 10
instead ad 23 -25
job c -12
now:digo_si c 15
pego ad -12 12
ride:@relative_if cd 23 -20
tengo__dudas abc -13 -16 18
texts:them c -12
the__on a -10
una ab -12 -19
""",
    """
=rule:heart:yes:stent|stents|stint|stints ac -16 -12
a_lo abcd -18 -17 25 -10
asleep$ acd -23 18 13
cuidadora c 13
hyper* acd -30 -16 21
off$ a -11
only__on c -13
psychosis:do_you abc -11 19 -11
worried$ ad -18 22
""",
    """
=denials:any:1: abcd 18 -11 -20 -18
allergy:lips bd -11 12
ask__@clinician abc -19 17 -10
effects:@wrong ab -10 13
por_eso bd -35 14
pregnancy:started a 17
substance:noche* cd -10 14
""",
    """
did c -22
just_a abcd -28 15 -25 14
only_tried d -11
padezco$ ad 16 -14
pasad* ac 14 -32
psychosis:hongos cd 11 -12
""",
    """
allergy:to_codeine a 14
el__ya bcd -18 -13 13
good_too ad 10 -10
me__regla a 13
my_shifts b -12
ni__de acd 24 -13 -17
prior:let_me d 11
substance:drink_@drug cd 14 -15
""",
    """
=body:elevated c 15
bill bcd 23 -13 -27
but__am b -19
coming:cancelo ad -19 22
dolor* ab -11 18
heart:had_heart ad -11 12
if_not d 12
infartito__# ad -12 11
last_one bd 20 -19
only_a c -13
pregnancy:sixty_seven a 11
pregnancy:unless acd 17 -10 -13
prior:dieron bc -14 14
""",
    """
=body:along c -13
=rule:ride:yes:@relative_~2_coming|comes cd -11 13
afuera ab 16 -15
allergy:la_@food cd 11 -12
any:es abc 12 -14 -26
de__nervios ac -16 19
gracias bcd 24 -41 -20
sober$ ad -21 21
""",
    """
=body:psychosis b 12
=rule:any:yes:tengo|tuve|padezco|sufro|si|esto a -21
cuadras$ a 11
mi__cirrosis bd 10 -11
murio$ bc -10 12
neigh* d -11
prior:far ad 25 -20
prueba_positiva a -11
psychosis:of_those a 13
sober bcd -23 -21 19
would__me c -14
""",
    """
allergy:@treat_or c 10
brain:ataques bd -10 12
cancel:del abd -24 -15 22
cancel:keep acd 20 -16 -16
changed_my cd -20 11
corner d -12
eaten:hace_seis acd -14 18 -14
heart:matte* bc 13 -10
sola abc 21 -34 -38
""",
    """
=visit:maravilla d 12
adult:cumple bd 12 -10
allergy:tongue d 13
does_@insurer abd -11 20 -11
effects:sento ad 19 -17
home:cuadr* c 10
running__and b 12
substance:misa a 10
who__ask ab 10 -12
""",
    """
^dicen b -13
coworker c -13
month d -20
psychosis:@year acd -29 -19 30
siste* ad 17 -20
texts:llamada abd -11 -10 16
""",
    """
^knocked d 17
prior:@fetch bc -11 15
substance:it_a a 11
volvio b -24
""",
    """
@relative__del d -10
cooked d 11
it__already bd 20 -12
meds:you_mean bd 21 -17
nothing_like a 11
para__trabajo b 12
pero__soy ac -18 11
texts:@relative acd -18 13 -18
well:el acd 30 -41 -30
""",
    """
^perdi d 14
a__@machine ab -10 10
a__lol c -11
drive:salir d 13
fijate__no a 13
todavia__la abc 15 -20 -17
""",
    """
=visit:went cd -10 12
adult:on a -15
allergy:muy a -12
brain:air a 10
i__name c 10
prior:stuff_in c 10
psychosis:cloza* d 14
that$ abcd -12 17 -20 -13
to__one d 12
""",
    """
@drink_de abd -12 23 -11
coming:temprano cd 12 -10
effects:ask b 10
es_mucho d 11
heart:other ab -14 -12
not:asi ad -25 17
not:please a -10
not:surgery acd -13 20 -11
prior:belie* a 10
substance:noche ad -14 13
then_my d 13
willing$ d 13
""",
    """
drive:traba* d 12
eaten:from bd -15 18
me_cae abd 18 -15 -10
okie_dokie ad -12 21
other_says cd 18 -19
pregnancy:eso_es ab -14 19
sobre_mi acd -15 13 -14
y_salio acd 23 -15 -14
""",
    """
effects:can abc -16 14 -13
i__it abd -15 14 -19
ill a 15
positive_and cd 15 -14
sober__@date ad -14 14
""",
    """
brain:todo_eso abd -20 -12 23
llueva_o d 14
never__been acd 16 -11 -11
nobody_else b 10
y_baja c 14
""",
    """
=body:irregular abcd -24 -20 29 -12
=body:positiva acd -19 -14 24
=rule::no:^_que_va_$ abd 50 -27 -34
=tag:prior:unsure abc -28 -20 20
@animal__@sick b 11
bapti* a 10
brain:count bcd 33 -22 -16
cancel:just abd -14 28 -25
mude a 13
of_them bcd -11 -12 15
psychosis:had_a b -10
sobran d 15
""",
    """
=any:dejeme abc -14 -12 18
@insurer__@insurer d 15
allergy:marav* ad 20 -15
could__@relative abcd -19 -10 -12 18
de_donde abd -11 14 -18
hablando$ bd 13 -12
heart:dot_physical ad -11 12
not:@medicine abd 22 -25 -28
now:mas abcd 33 -15 -11 -22
pregnancy:twins acd -20 -14 22
prior:#_and ad -23 28
prior:count bc -34 24
slept__a ad 18 -14
stent* ad -14 10
voy__que d 11
""",
    """
=rule:ride:no:yo_~1_manejo|mism*|sol* a 10
@move__plans ad -13 13
^have abcd 23 -30 12 -39
any:you_repeat ab -12 12
coming:sigue_en ad -14 16
de__muy b 11
drank_a ad -11 17
need__think bc -14 17
spring bcd -27 -14 12
""",
    """
cuart* ad -19 12
em__me d 10
now:para_mi ad 19 -20
plant* bc -12 14
tms bcd -15 -13 17
""",
    """
=signs:texts:none ac -13 -13
@vehicle__on c 12
acuerdo ad -29 12
effects:dizziness ad 18 -14
llevo_# b -15
seizure$ c -12
well:i acd 23 -10 -32
""",
    """
@drive_through ad 12 -10
back__you bcd -12 22 -17
cafe abc 10 -20 -14
died_from b 13
heart:check abd 21 -11 -13
no__desde ad 14 -11
no_soy d -11
ride:@relative_si ac -28 26
stage_# ad -14 15
""",
    """
^since abd -15 23 -13
crap a 13
la__nomas cd 14 -26
pump bcd -19 -13 19
tomo__me a 13
year bd -14 -12
""",
    """
=body:@open c -17
la_repite a -11
meds:quedar d 11
never__tested ac -16 16
sabra abcd -30 -27 44 -27
""",
    """
@food_since ad -11 11
^zilch abd 36 -24 -27
any:in_the ab -16 18
bad__my a 11
diagnosis ac -11 15
effects:i_am b -14
gets__@day a 11
mean_by bc 11 -10
mhm cd -11 19
my_license a 12
not_have bcd -29 -22 25
psicosis_y d -12
waiting__the bcd -11 19 -16
""",
    """
=body:handful d 13
=visit:confianza d 16
=visit:solamente ad 14 -13
allergy:la_anestesia a -11
el_hambre abd -10 -11 19
now:other a 13
""",
    """
=visit:think abcd -37 -21 37 -13
@treat_not a -10
now:todav* d 10
severe_@symptom d 12
substance:gave bd 11 -24
vamos_a ad -19 18
well:best ad -16 22
well:low ac 11 -11
""",
    """
@price_first ab -10 15
chichi d 13
me_toca a -25
ride:tengo_que acd -17 21 -18
""",
    """
=any:naci d -10
=any:pues b -26
=body:haya a 11
^@stop bcd 20 11 -43
allergy:dormi* cd 16 -17
me_@medicine bd -17 13
nerves$ ad -14 -10
organ:this b 11
substance:says a 11
""",
    """
any:here_with ad 20 -14
come__i a -14
ones$ b 11
que_ver d -25
ride:out_of acd 26 -11 -18
to_@drive c -16
warfarina$ d 11
which$ bc -16 12
""",
    """
=signs:substance:no bd -18 -11
=visit:on bc -36 11
allergy:use bcd 19 -11 -14
bebid* d 15
diabetico$ b 11
home:puerta ad -16 23
no__the abcd -20 -12 -22 25
texts:works d 11
""",
    """
allergy:to_see c 10
home:@clothes_there bd 18 -13
pido__@vehicle a 10
pregnancy:embar* acd -23 -11 15
prior:@relative_count c 10
ride:hopin* d -15
substance:i_ought d 11
""",
    """
=visit:but b -13
croni* cd -16 14
estudio cd 15 -14
meds:lithium b -11
molesta_para ad -14 14
ni_tomo ad 12 -11
not_figured ac -11 12
now:tengo_tiempo cd -20 10
organ:was_a d -11
prior:del_@insurance d 11
""",
    """
@drug__@year bd 26 -16
bipolar__one bd -14 13
cancel:como_esta a 12
me__como acd -23 -11 24
organ:izquierdo ad -12 12
ride:on_it a -20
sarpullido_pero cd 11 -11
""",
    """
=visit:familia abd 12 -12 -14
anytime$ d 13
brain:if abd -12 28 -15
cirrosis__no d 11
had:for abcd -36 25 -28 14
not:otra bcd -23 -15 11
pregnancy:patch ad 20 -11
""",
    """
=number:had:grown d -13
allergy:esa_no a 15
an_@visit cd 18 -19
como_el abc 14 -17 -10
on__mg d 10
pasam* bcd 17 -13 -18
pregnancy:on abcd 26 -18 -19 -25
que__@treat c -11
""",
    """
@fetch_si a 12
bad__bad bd 12 -14
de__@drink b -18
esta__vacaciones b 12
feet abc 15 -12 -22
my__count ac -13 11
two_@body ad 15 -15
ver_si abcd -21 -15 28 -20
""",
    """
=body:face a -15
=rule::yes:hundred_percent c 13
any:doctors cd 14 -17
cancel:hold a -12
forev* a -11
heart:vigil* ac -17 17
hurts_to abd 20 -14 -14
infection cd 13 -17
my_stomachs ab 15 -16
next_@month ad -15 10
prior:mis c 13
ride:acaba_de a 13
substance:menti* cd -10 18
terapeuta c -10
""",
    """
any__the ad -20 22
eaten:recien ad -11 16
horario bc -11 13
i_told ad -15 14
out__said cd -12 12
psychosis:they abc -13 -12 16
que__mi abcd -11 -30 42 -30
the_reminder b 11
two__it cd 14 -14
""",
    """
=body:bendito ab 12 -15
=signs:had:no abcd 32 -16 -19 -26
=visit:daughters ac -18 16
=visit:o a -19
every_time ac 17 -12
heart:aqui ab -11 14
organ:had_hepatitis a -11
psychosis:saw_things cd 15 -14
""",
    """
=signs:meds:yes bcd -16 -18 12
allergy:new d -25
allowed b 12
cancel:it c -29
i__grandkids d 14
now:mil ad 15 -14
pregnancy:be_a a 17
ride:no_puede acd 22 -18 -19
""",
    """
=any:crummy ad 22 -15
aun_no acd -19 21 -14
is__@animal d -10
limit a 12
meds:ni abd 15 -12 -19
no_para abcd -22 43 -18 -31
""",
    """
is__the ad 23 -29
my__say acd -14 22 -17
once$ abcd -44 -11 41 -14
organ:came abc 13 -11 -13
prior:i_have c -18
""",
    """
#__a acd 23 -26 -15
@drink_at abd -16 -10 20
drive:on_it c 11
had:es_mi b -10
i__more bcd -16 -13 15
not:certain ac -12 20
""",
    """
=body:sali b -15
=visit:can d -11
heart:murio_del b 15
organ:prost* ad 10 -22
pregnancy:@relative_just b 12
puse_mal c 11
texts:porque acd -11 -11 13
""",
    """
meds:@drug abcd 16 22 -17 -26
not:senor a 21
""",
    """
#__birthday d 12
meds: abc -15 27 -42
not:esto ab -15 14
now:work_but ad -17 19
psychosis:@year_ago d 13
punto* c 13
ride:famil* acd 22 -17 -17
si__estoy bd 11 -21
sonreir d 15
substance:ask_me d 16
""",
    """
@drive_si cd 11 -11
eaten:is_growling a 12
eaten:so_i ad -11 10
i__telling b 10
so_i c -14
to__not abcd 42 -22 -23 -27
""",
    """
=body:least cd -14 15
allergy:i_got a -21
drive:would_rather a -11
happe* d -20
well:hospi* ad 14 -11
""",
    """
=tag:cancel:asks d -16
a__coming cd 16 -14
corazon_de ad 19 -11
embarazada_de a 12
says__my cd 18 -18
unles* b -29
well:hardly ad 20 -15
""",
    """
=visit:hableme d 12
@stop__the c -13
^tbd abcd -22 -16 34 -26
algui* abcd -29 19 23 -30
allergy:podia d 14
ask__i a -13
escribe$ abd -15 18 -17
fui__la bd 15 -14
guardian a -12
there_is bd -25 16
""",
    """
=asks:all:yes abcd -28 56 -22 -47
broke__@body d -12
home:we_stopped a 12
zero abcd 61 -32 -25 -51
""",
    """
=body:b cd -14 19
can__remember a -11
coming:interesa ad 15 -13
con_la ad -20 13
hold_me a -12
i__four ad 13 -11
off_my d -12
organ:pendi* ac -12 17
""",
    """
=any:pregunta bc 18 -11
=body:bedtime ad -12 13
=body:diarias d 10
=body:form bc 16 -15
eaten:of b -15
en__y d -18
not:ando ad 13 -11
pensando ac -10 18
recovered b 10
well:a_sonreir d 12
""",
    """
cancel:@parking ad 10 -14
espereme__cocinando a 10
now:i_am acd 16 -27 -10
pregnancy:seven a 11
psychosis:creia d 14
substance:days_clean ad -19 20
todo__dia ad -12 16
""",
    """
=signs:any:none:unsure bcd -28 32 -41
coming:@person a 11
hasta__noche d 11
heart:desca* acd 29 -21 -15
mind$ ad -12 11
never bd -32 -15
ride:manejar ab -22 26
""",
    """
=any:aguita bcd -11 14 -19
=visit:try abd 23 -19 -27
coming:quier* b -11
effects:ayer ad -12 16
now:las_# abc 11 -21 -15
treat cd -11 12
""",
    """
asked$ ac -16 17
home:@parking a 14
months b -35
no__papeles abc -12 -13 19
now:could_you abd 22 -11 -13
organ:use d 10
well:from c -12
""",
    """
^puras acd 23 -13 -19
adult:quince ad 23 -17
espere ad 23 -22
heart:estoy ad 16 -17
psychosis:husband d -14
se_la b 10
""",
    """
=rule:substance:yes:withdrawal*|abstinencia|methadon cd -11 13
and__go a 11
been__bp d 10
check_my d -15
la_depresion bd 12 -14
oh__honey d 11
""",
    """
=any:having a 11
=visit:cuidado d 17
=visit:lejos b 12
going_to abcd 26 -20 -22 -15
now:en_casa ad -16 16
organ:back d -21
organ:the_time ad -14 14
pregnancy:snipped ab 20 -11
prior:me_daban cd 16 -12
""",
    """
=body:innocent abd 22 -12 -21
any:since a 12
borderline$ c 14
cancel:@sick abd -21 -21 23
heart:nervo* b -11
heart:passed_my ac 15 -13
well:contento ad -14 19
""",
    """
adult:months ad 29 -27
antes_no ad -17 16
different d -13
my__gave a -13
my_fourth d 14
organ:follow_up d -10
organ:me_acuerdo bc 15 -10
""",
    """
adult:does bd 12 -13
heart:tell abc -17 16 -11
not:now c -15
pero__@insurance cd 15 -20
runs__# ad -13 16
the__lady a -14
well:tuesday b 16
""",
    """
=body:summer abd -22 -12 22
=visit:@move abcd -12 43 -15 -26
@move_no ab -11 14
allergy:para c -14
cancel:el_@treat ad 15 -14
coming:sin_falta ad -12 14
dieron_algo c 11
mi__busca cd -13 12
""",
    """
=body:wow b 16
coming:compr* d 12
dio_mucha d 10
eaten:that b 11
febrero d 11
ni__despues d 10
pregunto abcd -17 -32 37 -19
""",
    """
=body:gives cd 17 -21
=number:heart:grown acd -16 -16 20
@relative__acomoda b -10
@relative__catheter bd -13 16
clari* b -17
claro__# b -13
eso_es abcd -22 35 -17 -23
pero__@drive b 14
ride:own abcd 18 11 -15 -30
substance:today bd -23 16
""",
    """
=any:saber acd -16 28 -24
=rule:organ:unsure:waiting|esperando_~5 ab -12 -12
@medicine__for ad 10 -20
@relative__an b 10
at__so bd -10 12
dormi_como ad 18 -13
not:was abd -11 -27 14
now:date a 12
pregnancy:would_be a 12
tests__back cd -11 10
""",
    """
=any:pura ad -12 20
=body:stoy bd -11 11
meds:last_one ad 11 -11
mismo__@year d 13
not:right ad 19 -33
organ:me_sale cd -12 15
still_a ad 18 -16
""",
    """
#_since ad -12 12
=any:@animal c -18
=body:acv d 12
any:no_me bc -11 -12
are_in a 11
come_with ab -19 20
edge$ bd -12 -12
i__then ad 21 -18
is__@relative b -32
jamas__a ad 10 -12
monit* abc -13 -16 12
my_last b -13
paz d 12
""",
    """
=body:work ab 11 -12
a_real a -13
any:mysel* d 15
caldito d 15
we__at ad 14 -12
""",
    """
a__get ad -12 14
eaten:toda_la b -17
heart:corazon_de ad 19 -11
hole__heart d 15
mi__es ad 15 -36
now:no_me d -13
psychosis:nunca_he a 10
tengo__si ac -12 21
twice_a cd -21 25
""",
    """
=any:fue a -12
allergy:norma* ac -12 14
and_half a -11
heart:chart b 16
psychosis:se ac -24 23
real c -11
""",
    """
jajaja_que abd -12 26 -18
me__en bc -30 14
meds:was_on cd 15 -24
not:pensado c 14
prior:se ad -10 -16
ride:conmigo ab -18 20
ride:mi_carro ad 15 -12
ride:ver abcd -18 -13 20 -10
""",
    """
=any:run abc -13 10 -14
heart:estres a 11
hundred c 13
mi_carro abc -18 20 -10
no__ya ad 19 -16
soy_@relative b -11
substance:gave_up bd 16 -19
""",
    """
^paso acd 27 -15 -37
adult:half a 11
cancel:@cancel cd -28 -12
echele ad -13 18
effects:sure b -13
nibbl* b -11
of__business ab -10 11
prior:y_me ad 15 -11
psychosis:en b -18
she_is ab 19 -48
""",
    """
mismo__la ac -12 -16
pero_mi c -18
perso* abc -14 28 -17
will_do d 12
""",
    """
=body:down ab -10 -26
=visit:fine acd -33 -21 37
@relative_were c -12
crazy_but ab -10 14
does_@food bc 13 -13
effects:the_first ad 11 -10
infections abcd -25 -15 -17 29
nothing__now ad 13 -10
prior:need ab -16 14
psychosis:when_i ad -31 13
substance:tranqui a 15
the__room b -10
un_@move ad -10 14
""",
    """
=any:aviso c 11
con__en b -13
my__line a 11
pregnancy:que_esta a 10
""",
    """
=body:hepatitis b -12
de__tambien d -12
not:off bd 17 -16
""",
    """
=body:faint c 11
=visit:minutes c -10
brain:damage ad -10 20
feeding$ ad -14 15
long_as ad -16 14
meds:my ad -11 14
my__home ad -16 14
substance:no_i d -14
tuvo bd 27 -20
""",
    """
as_long ad -16 14
back__back ad -12 10
my_other d -11
pregnancy:embryo_transfer d 12
texts:@insurance bc 10 -12
they_tell cd -12 12
""",
    """
=any:acta c 12
=rule:drive:no:have|got|tengo|arranged_~2_ride| abc 28 -22 -25
=visit:know bcd -17 20 -34
do__understand b 13
meds:todas abd 30 -20 -21
not:@eat bcd -16 -15 11
organ:had_bloodwork c 11
organ:ningu* acd 19 -13 -12
quien_quita abcd -16 -23 29 -11
so_that d 11
""",
    """
any:and_half a -10
any:coupl* bd -10 12
psychosis:sad_not ad 16 -11
that_again ab -19 23
""",
    """
acompana_mi b 11
am_is bd -12 15
any:lol d -14
drive:en abc -17 -25 19
fue__amable ab -11 19
hace__siete ad 16 -15
my_spot b -17
not:para abc -30 44 -29
pregnancy:girl ad -20 22
roble a 15
siete abd -14 -20 19
""",
    """
brain:cold cd -12 12
coming:con_el a 12
had:mis d 11
llueve abcd -11 -10 17 -20
my__two d -11
nadie$ abd 10 -12 -10
si_una cd -16 11
substance:desde b -13
texts:mis a 10
that_one a -11
""",
    """
a__@fetch c 11
a__passed ad -12 12
cancel:si_puedo abd 23 -23 -11
did__@clinician cd 12 -22
me__haciendo c 17
que__escriban ad -11 11
ride:familia_esta a 11
""",
    """
=any:@body abc 27 -45 -44
=body:sophomore d 13
=rule:cancel:no:see_you ac 26 -19
=signs:effects:none c -15
bring_my b 12
neither bd -14 -11
""",
    """
=any:but bc -37 -10
=signs:meds:unsure bcd 32 -21 -25
eaten:dos_horas ad -12 18
here__i ad -15 16
licencia ac 17 -15
not:orina d 14
organ:as ad 14 -25
rosal* bd 18 -20
tomorrow$ abcd 11 -16 11 -21
""",
    """
=tag:heart:known_of ac 13 -12
drive:have_a a 14
en__por a -11
le__esa d 12
permiso d -21
pregnancy:embarazada a -15
""",
    """
=any:hell ad 15 -11
del_todo d 12
high$ a -21
llene a -11
looking__to a 11
psychosis:papeles ac -15 11
reir$ d 14
substance:seman* a -12
""",
    """
=any:@date abcd 21 -13 -17 -11
=body:aripiprazol d 12
eaten:only abcd -14 -23 -11 27
found bcd -28 -20 26
ride:no_tengo acd 19 -13 -22
stop c -16
""",
    """
=body:minds a 16
@call_instead ab 16 -14
allergy:first ad 18 -25
cancel:el ad 13 -21
could__the bd -16 -18
the__one abcd -32 30 -40 14
""",
    """
=any:contesto d -18
=body:diaria d 16
al_@clinician ad -21 -14
allergy:todo_bien a 10
have__from d -10
i__so abd -32 -23 25
know__i a -17
no__@move ad -18 23
now__again ad 14 -18
texts:calls_only a 11
""",
    """
been__my bcd 14 -12 -19
meds:i_never ad 12 -12
not:antecedentes a 14
""",
    """
=any:hace abcd -15 -18 -31 25
baby$ b -11
does_that abd -36 -21 23
so__@call b 18
would_think d -11
""",
    """
=any:three b -15
@medicine_hoy a 10
allergy:never_again ad -17 22
allergy:se_me bcd -13 -24 20
cancel:if acd -21 16 -22
front_@staff b 15
now:hasta_las ad 11 -10
organ:@relative_had b 16
prior:walgr* d 10
""",
    """
any:acuer* d 10
bring* bcd -12 -13 17
doing abd -23 -14 15
eaten:forgo* ad -15 20
facto* a 14
there abc -21 24 -33
y_veo cd 13 -11
""",
    """
120/7* ad 21 -14
^on abc 27 -69 -14
any:send bd -11 12
any:the_house d 10
confidencial$ b 15
da__no ac -12 13
dado$ ac 15 -12
drinks$ b 13
eaten:midni* a 15
estar* d 17
estoy__@vehicle abd -18 20 -18
nomas__de d 13
pregnancy:not bcd -24 24 -17
tempo* d 14
""",
    """
=any:us abd 17 -28 -11
adult:faltan ad 20 -18
drive:probl* bd -16 19
half_an a -15
me_pasa ad -15 21
nunca__no ad -14 17
texts:bien cd -13 10
think__do ac -13 14
""",
    """
=body:comment ab -19 25
=body:trouble acd 31 -30 -22
=said:no:someone_else_has_it,_the_person_does_not abd 29 -72 -25
@relative_es abcd 26 -14 -11 -29
cancel:no_si a 19
could__# c 13
eaten:la_noche abd 30 -25 -23
heart:una_vez cd 14 -13
novio bc 10 -14
ride:queda bd 13 -18
substance:vodka d 17
""",
    """
=tag:had:other cd 12 -19
a__about abc -23 17 -13
adult:me_falta ad 16 -16
every__weeks d 10
not:uso a 11
todavia_no cd 21 -31
we_speak ad -14 21
""",
    """
=any:best abd -18 -22 32
=any:pude d 11
bendiciones abd -13 21 -14
no__problema b -16
not:@call d -28
not_deny d 13
prior:second d -11
prior:y_ninguna ad -26 27
que__aquello b 10
what__not abd -11 -15 20
""",
    """
=body:antes ab -13 13
=signs:visit:no+yes:other c -27
and__are abd 16 -17 -13
cuentan abcd -18 35 -16 -31
had:this abc 11 -18 -16
heart:was_high d -22
nomas_por ab 13 -15
now:aqui ad -13 17
""",
    """
=body:respuesta a -10
^buenos abcd -19 32 -14 -27
bit b -25
cancel:mejor abd -17 25 -13
coming:amaneci a 12
could__my cd 15 -11
had:en_# d 11
have__three ac -10 15
psychosis:mania_nunca ad 12 -11
texts:messages d -11
""",
    """
adult:vietn* d 12
any:comi d 10
meds:llevo abd -10 -12 18
planning__it cd -10 18
pregnancy:toma_pecho ad -13 14
""",
    """
=body:probar ad -11 13
=visit:hoy bd 11 -10
@wrong__we a 11
any:si_ni ac -16 17
es__numero bd -13 14
had:@date ad -10 21
i_hate cd -12 11
organ:just_a c -11
si__ese ad 14 -14
since__was cd -16 16
substance:weekend c 12
una_vez bcd -34 26 -13
well:morni* abcd -12 19 11 -28
well:pregu* c 11
""",
    """
=number:pregnancy:old abcd 58 -42 -15 -47
@fetch_mi c 13
feeling_great d 11
home:my_@relative abc 12 -17 -15
pregnancy:todavia_toma d 15
yo__la bc -18 19
""",
    """
=body:psiquiatrico ad -10 16
@medicine__those a 11
^porque bcd 22 -15 -11
a__mi abc -19 -19 18
como__@relative d 13
de_regreso bc -11 -13
""",
    """
#_in ad 13 -15
=visit:few a -14
meds:your ab -11 13
nunca__que abd -26 -12 17
prior:@medicine_@medicine abcd -39 -16 -23 44
prior:animo a 11
""",
    """
=body:stage abcd -17 -14 -12 24
@fetch_el b 14
@relative__so b -11
@treat_pero a -12
so_many b -12
would_tell bc -14 14
""",
    """
=any:nel a 11
=rule::unsure:50/50 acd -18 36 -17
any:street b -14
drive:acomp* ad -11 13
duro__la c 11
el_turno b -11
falle* b -18
in_@treat b 14
pasa$ b 15
psychosis:con acd -14 15 -15
ride:people a -11
""",
    """
=visit:voy abc 21 -30 -13
drive:se_queda a 11
pregnancy:blood_test ac -12 14
""",
    """
=any:been abd 25 -27 -29
had:lidocaine ad 14 -12
home:ando a 13
me_acabo d -12
on__for c -10
pregnancy:voy ad -18 15
to__sometimes ac 15 -14
""",
    """
=rule:cancel:yes:adelante|dele|dale|anulel*|anule d 10
chair c -14
drive:iba ad -15 15
i__@clinician c -14
just__text d 11
liver__a bcd -11 19 -27
meds:despues b 13
my_knowledge c 10
one__time a 11
passed__last ad -10 12
poco__pero d 12
ride:walki* ad 26 -19
ride:wife bcd -10 -18 16
substance:is_on bd 17 -12
""",
    """
and__sleep d 11
any:b ad 15 -13
it_to b 15
lo_mejor bcd -16 25 -26
nothing__they c 11
""",
    """
=any:preguntas a 11
effects:know a -12
had:i_know c -11
heart:story ad -13 14
husbands__with a 14
las__y a -10
me__pasa b 11
my__to c -34
perdi_el ac -18 18
pregnancy:misse* cd 16 -14
substance:this_@year ad -19 21
the__@clinician a 16
""",
    """
heart:had_the cd -20 12
office b -18
to_my ab 17 -32
""",
    """
=body:chiquito b -11
allergy:pressure d 13
enzim* b -10
only__me c -13
psychotic abc 13 -10 -27
texts:consentimiento ad -13 16
""",
    """
any:mande* ad -11 13
brain:and_had c -11
home:somewhere cd 10 -10
my__surgery acd -11 -10 11
not__to ab -11 -15
pregnancy:rato d -11
prior:medicina bc -13 -19
""",
    """
=any:mixed c 14
=body:encinta ad -14 20
=lead:any:yes:cut:none abd -15 -11 20
=rule:now:yes:got_~2_minutes|min|sec|second|ti d 10
flat$ d 12
home:vamos_en a 10
they_say ab -25 13
valve ad -15 20
walking abc 12 -19 -18
""",
    """
=body:segun bc -25 24
=rule:drive:no:no_~1_manejo|conduzco|voy_a a 16
coming:i_have a 12
correction ad -11 11
effects:lo_tolero ab 17 -11
home:estam* ad 18 -11
now:¿_que bd -13 14
organ:came_back abc 12 -10 -13
si_arranca cd 21 -21
the__talk d 11
""",
    """
^llegue ad -14 19
cancel:@visit abcd 12 -51 -18 16
cancel:cance* a -12
drug$ a -13
how__does b 11
not_answering ab -11 18
prior:name_it abd -13 -16 19
""",
    """
^vitaminas bd -10 12
good_knees ab 11 -11
is__of bd 25 -20
lupit* abd -16 23 -11
me_it c -14
not_come b 11
ride:vieja_me c -12
substance:you_yes bc -12 14
""",
    """
=tag:ride:other abd -24 -13 12
=visit:da c 12
cancel:get acd -16 -13 16
cancel:the_@sick d 17
heart:la_tomo ac -16 16
i__@cancel ab -12 12
meds:my_@relative a -13
pregnancy:is_the ac 14 -16
substance:@relative_es a 11
""",
    """
= bc -13 -15
=asks:any:all:yes bd 18 -12
any:water d -11
but__i bd -11 11
have_tried ad -16 11
heart:pero_el cd -13 17
home:puedo bd 20 -19
i__pee b 10
le__permiso d -14
""",
    """
=body:novedad ad 15 -14
eaten:have_not c -12
es__me ac 17 -16
organ:acuerdo bc 15 -10
organ:perfect_@body ad 10 -10
""",
    """
=body:on abd -11 14 -10
@clinician__no abd -20 -18 19
any:thumb* ad 16 -11
drink_and ad -11 14
eaten:get bd 15 -10
eaten:stomach abc 13 -15 -11
effects:la_noche abd -13 -11 23
heart:skips abc -17 -15 20
like__said bd 10 -16
the_next a -10
""",
    """
=visit:gets d -14
arrepenti$ ad 15 -12
heart:perdo* bc 14 -11
meds:and_not ad 10 -10
salami d 13
""",
    """
=body:probe b -15
=visit:around bcd -11 13 -12
^@insurance a 10
glass__at a 10
home:he_is a 10
need__to b 11
now:a abc 13 -20 -22
says_she bcd -19 15 -19
texts:as abd -14 -12 17
""",
    """
=visit:fue a 13
a__@date acd -18 -11 19
brain:from_a acd -23 22 -11
lunes a -16
substance:some a -11
well:papa d 11
""",
    """
=body:chart abd -12 12 -20
@animal_could ad -14 15
la__pero b -21
meds:@clinician_says ad -12 15
not_@open ab -13 17
ride:two_@person a -11
y_esta ab -19 16
""",
    """
=body:answering abc -15 20 -11
@date__# ad -17 20
borderline abcd -20 -25 34 -26
embry* d 12
from__no d 12
home:she_is c 13
meds:los_nervios d 11
now:llamame ad 15 -11
on__there d 12
pegad* ad -13 15
prior:know b -21
well:decaida acd 20 -17 -18
""",
    """
=body:nino ac -19 19
chevere bd -13 19
me__does b 15
meds:presi* b -11
not:left ac 11 -10
substance:pills abd -22 -21 24
""",
    """
=body:igual a -11
=body:reality cd -11 14
=body:usted d -15
=tag:organ:self a -18
^varios bd -13 11
coming:to_have a 11
drive:away bd 14 -11
looking_forward a 11
persona c -18
""",
    """
done__a d 10
heart:of_a ad 17 -21
home:picking c 11
pregnancy:i_need d 10
substance:droga* c -23
""",
    """
=any:sent bd 14 -11
=body:home abc -13 -11 16
dije__ya d 13
had:sure abc -13 -17 16
home:afuera a 14
it_so b -13
not__he d 13
organ:yet ac -15 14
pregnancy:de_dar ad 11 -11
psychosis:as bcd -21 -15 17
ride:me_hace ad -14 17
seroquel b 13
unless__is a 14
""",
    """
apenas__con a 12
had:like bc 16 -11
had:y_nunca a 13
la_pregunta bc 17 -11
meds:just abd -28 30 -12
mient* a -10
nose$ abcd -25 -25 40 -24
not:anyone ac 17 -24
now__me acd -13 12 -18
organ:stage_# ad -11 14
prior:tell bc -14 10
still$ ad 15 -20
""",
    """
@relative__the d -15
enton* abd -12 -12 10
es__apartamento ad 17 -14
good_@thanks bd -11 14
heart:vemos b 11
otra_cosa cd 13 -20
ride:cuanto abcd -13 22 -12 -13
said_i cd -17 12
thoughts ad 15 -11
toda acd -14 -34 25
""",
    """
any:his d 18
any:pills ad -17 11
doubl* cd -14 16
glasses bd 18 -16
morning bc 11 -16
to__and ab -12 11
trying_to abcd -19 -11 25 -15
""",
    """
=visit:go bd -36 16
ahead__it ad 23 -22
cereb* bcd -23 -25 23
eco_y ad 12 -10
edad__no ac 17 -14
nada__reportar a 11
not:decido a -13
organ:the_stones ad -11 13
soy_muy bc -12 12
still_doing cd 14 -11
""",
    """
camin* c -21
drive:driving bc -29 -24
por__lo b 17
""",
    """
=body:he abc 11 -18 -16
chica* b 12
cysti* d 11
meds:estoy_en bd 12 -11
pregnancy:there ac -23 12
prior:my_first a 17
""",
    """
=any:@call b 14
=number:few acd -27 -20 21
adult:hacer ad 15 -11
did_fine ad 14 -11
has__in d 10
home:@relative_no a 14
me_equivoque c -11
my__works ad -10 12
now:cita bd 15 -13
to_wake d 10
turned_out c -13
""",
    """
adult:hace acd -23 -11 18
cancel:move abd -17 26 -14
has_# bc 18 -13
heart:toro a 12
here$ acd 18 -18 -19
never_regular c 10
pregnancy:way cd -20 16
yes_please ad 11 -10
""",
    """
=body:counting bcd -13 -11 10
^del bc -12 -13
allergy:known a 11
now:denti* a 12
now_i c -12
saw abc -13 -17 17
texts:will bd 16 -11
""",
    """
=any:@english b 16
far$ ab 10 -11
lleno d 12
que__manejando b 10
substance:usted ac -11 14
""",
    """
=body:iv ad -11 16
@move_the bcd 17 -10 -12
any:se_lo d 12
barely abcd 24 -10 -12 -19
cancel:de ad -29 12
el__la d -13
going__forth acd -10 14 -14
me_tomorrow acd -15 19 -15
substance:seis ad -13 14
well:crumm* ad 22 -15
""",
    """
adult:the b -20
cancel:that_was ab 14 -11
no_voices a 14
ride:no_@relative a 13
""",
    """
=body:acuerdo a -28
=body:runs c -19
=first:body:unsure ad -14 -14
allergy:no_la d 12
esperando_el d -16
la_inyeccion bd -18 12
organ:everything abcd 23 -13 -13 -13
organ:just abc 15 -25 -21
ride:carry_me ad -10 12
""",
    """
=any:maluquera ad -11 16
@drug_to ac 25 -24
brain:schoo* ad -11 12
drive:going abd -10 -10 18
hoy$ d -21
mano ad -12 12
no__este bd 14 -32
primero$ ad 13 -17
that_day b -14
""",
    """
=any:compared abcd -13 22 -12 -13
=body:cristal abd -20 -12 15
any:ask cd 12 -10
cancel:mis ad -18 -22
if__will d -10
me_@drive a 11
""",
    """
just_when c 10
like__over a 10
me__@price ab -10 15
pregnancy:@holiday cd -10 14
pregnancy:para_eso abd 20 -11 -14
tardes$ bd 19 -11
""",
    """
#__siempre ad -10 12
antes__@visit ad 16 -14
can__my c -19
psychosis:psiqu* d 15
ride:pero_no bd 13 -19
se__le d 15
una_crisis d 14
""",
    """
=any:rato abcd -24 -17 -16 31
ahorita__se a -10
amamanto cd -13 19
drive:live a 12
heart:is_# ad 17 -16
innocent abd 22 -12 -21
now:stays_asleep c 11
""",
    """
=body:recheck cd 16 -14
=visit:conteste a -12
^yep abd -16 -22 32
cancel:voy_a c -10
dead_body a 14
ensure abd -10 -11 12
nada__asi d 11
remember__i d 11
vejiga c -32
""",
    """
=body:questionable c 17
=visit:salir a -14
^¿ abcd -37 59 -58 -47
a__yo abd -20 -12 17
and__him cd -11 10
no__@medicine c -17
on_me ab -18 22
texts:calls b -21
the_low a 17
""",
    """
=body:guess abc -22 -19 12
=body:preguntar bc 12 -12
goes$ acd -11 22 -15
meds:names d 11
now:time_is ad -19 10
psychosis:nada b -16
psychosis:panic_disorder a 11
ready$ ad -21 21
""",
    """
#__el bc -20 -18
=body:ugly d 15
=visit:@clothes abcd -31 18 -21 10
discu* abcd -20 32 -13 -24
hacie* acd -11 12 -17
heart:uh bd -10 15
la__dado c 10
not:discuss b 11
sulfa__@treat ad 16 -14
yes__different d 11
""",
    """
^huh abcd -23 40 -12 -33
^terrible a 10
cambiaron_el c -10
diario$ ad -20 24
igual_si cd 16 -11
now:my_@food ad -12 13
prior:cbt acd -11 -10 19
puede_repetir bc 17 -12
un__mi bd -13 16
yes__sorry d 10
""",
    """
=body:tener c -15
ahora__le a -10
any:luego bcd -21 22 -17
brain:boy b 11
coming:@month b -14
de__no ad 24 -17
de_higado ad -17 21
mayor_de ad -11 14
me__urticaria ad -14 16
of_your ab -17 10
sixty ad 17 -11
""",
    """
=visit:mia b -17
allergy:mucho d 19
any:ya_lo d 11
any:you_can bd -15 13
aroun* abcd -19 -25 12 11
few__i ab -15 11
organ:octubre a 13
with_a ab -20 21
""",
    """
any:em d -11
brain:grandma b 16
drive:tengo abcd -12 -11 -27 24
eaten:@eat c -24
haciendo_estudios c 12
heart:could c 13
meds:la_@body bd 16 -12
my_mobile a 10
remov* c -10
world ab -21 20
""",
    """
=any:once ad -19 19
also bd -11 -10
brain:accidente d 10
despues__la bd -12 10
prior:tomo_@medicine abd -12 22 -11
puntu* b -14
put_it d -10
shoot d 10
texts:a_este bc -11 -14
""",
    """
heart:fibrilacion abcd -15 -14 -11 22
i__@person d 12
i__three bc 15 -11
not:amor ad 13 -11
prior:seguro c -13
se_@insurer a 15
substance:contar a 11
""",
    """
=body:orina abd -29 -16 10
altogether a 17
english ab -10 15
""",
    """
=body:confirmo d 12
@date__me d 10
@insurance__cubre bd 12 -10
allergy:is_in a -11
brain:a_fall ac -11 16
cancel:en_el ad 15 -11
cancel:yes_i abd -23 16 12
la_botella a 12
not__nothing ad 30 -24
organ:mi_@relative ac -11 -10
say__drink c 14
solo__la a 10
told__it c -12
""",
    """
=rule:heart:no:estoy_san* a 11
@thanks_but a 11
allergy:@stop_breathing d 13
heart:another a -14
marzo abd 25 -13 -20
ride:in_law d 15
safe:con_mi d 11
til__to ac -13 19
""",
    """
eaten:toda b -17
el_me d 12
now:la_orden ad -17 22
past_that a 10
regla$ ad 16 -13
willi* ad -13 20
world$ abc -17 21 -13
""",
    """
had:six a -16
one_time cd 21 -12
""",
    """
=any:come a -11
en_mis a 16
organ:organos a 12
psychosis:baker_acted c 11
que__otra d 11
uti_right d 12
""",
    """
dia__para c 10
drive:pero_no d 11
had:you_have b 10
no_hablo abd -17 23 -14
on__that d 15
was__high bc -11 12
""",
    """
=body:cirrosis a -12
=body:cops cd 15 -13
any:coffee d 12
brain:but ac 25 -25
heart:never_been a 11
herself bcd -12 -14 13
substance:que_ver ac 18 -18
""",
    """
=number:home:few d -14
=rule:meds:no:came_off ad 13 -14
=rule:texts:yes:adelante|dele|dale|escriba*|escr ab 12 -14
adult:menor abd 23 -22 -14
did__for ad -20 12
i__long ad 29 -27
llanta d -14
manejando$ bcd 16 -20 -13
now:free ad -14 17
prior:@insurance c -17
texts:@call_instead ab 16 -14
valvu* cd -11 18
""",
    """
drive:take b -12
heart:goes_up d -10
organ:i_go abcd -11 -15 20 -19
tres__me d 12
""",
    """
=body:intracraneal d 12
@relative__still d 10
cancel:the_@relative b -11
the__honestly cd 13 -11
""",
    """
=any:thinking c 13
=body:pregnancy ad -20 19
@relative__toda a -15
ando__# d 12
effects:@hours_after ad -16 17
senorita$ bd 10 -19
""",
    """
=signs:visit:none:other+unsure acd -17 13 -15
=visit:dejela acd -11 -12 12
^after abd 32 -14 -27
but__been c -16
dice__que b -10
fijese__no ad 14 -12
house_now d 10
me_llego ab -17 21
meds:came_off ad 13 -14
now:queda bcd -15 -20 14
organ:a_@body d -10
pregnancy:iui acd -12 20 -14
substance:@drug_last ab -12 16
""",
    """
=number:ride:big bc 14 -11
brain:incon* cd 15 -12
cancel:por ab 14 -13
coming:snowe* a 11
el__mi abcd 10 19 -28 -16
heart:the_low a 15
know abcd -23 -17 33 -22
now:rato ab 16 -13
organ:en_la ac -21 12
ride:@price ab -11 13
same__my bd -22 22
seizures_as d 10
solo__al c 13
texts:ya cd 10 -10
todo__en d 10
""",
    """
=rule:drive:no:uber|lyft|taxi|cab|bus|metro|cam ac -26 15
a__time a -16
descarto$ b -11
now:va acd -12 -13 17
organ:not_hold ad -10 20
psychosis:finish b 14
que__recojan a 13
to_hold d 11
tos d -13
""",
    """
=rule:cancel:no:keep|leave|leaving|keeping|save| ad 19 -26
ir_mi d 10
nerve b -19
preguntado$ ac -16 16
""",
    """
=body:borrosa d -12
=lead:body:no:on:none abd -10 12 -17
=rule:well:no:worse|bad|badly|terrible|awful|h abcd -28 -41 20 19
bites$ d 14
codeine a 13
forever$ b 13
meds:nervi* d 11
ni__mania ad -12 14
nothi* bc -19 -31
nurse* b -11
organ:in d -14
say_i acd 18 -16 -10
""",
    """
#_minutes c -20
=body:habia c 13
@texts_de ad -13 12
heart:out c -12
pobrecito$ b 14
substance:de_contar a 11
""",
    """
=lead:any:no:0 b -27
@relative_el ad -13 10
a__pack abd -10 -17 19
allergy:good bd -17 16
allergy:tengo d -13
caminar d 11
dejame__a c 10
eaten:de_@eat ad -18 19
eaten:no_i ab 11 -15
heart:nunca bc -12 13
organ:fatty_liver d 11
pregnancy:vamos bd -12 12
y_sigo ad 18 -15
""",
    """
=body:coca bd -12 21
=lead:any:no:on:no abc -11 -24 14
=tag:any:unsure bc -47 18
prior:que_@medicine ad 13 -12
quiero__eso a -12
swelled_up d 13
woke abd 21 -16 -26
""",
    """
=any:pronto acd -14 22 -13
=visit:loca ad -12 12
heart:de bd -16 -25
home:esta c 13
la__queda abd -12 -11 19
provo* b 15
un_yogur ad -12 16
""",
    """
el_sofa ad -11 13
mejor__la ad 18 -21
posit* abcd -19 -32 -15 33
pregnancy:says ad -17 15
se__olvidan c 14
test_yet ac -11 12
""",
    """
=visit:outside acd 17 -12 -25
any:are_on a 11
any:thumbs ad 16 -11
heart:heart_@price cd 11 -12
it__like ad -13 13
only_at bc 16 -12
organ:poliquisticos d 15
paciente bcd -14 -17 19
psychosis:wow b 16
ride:blocks a 11
saile* a 16
""",
    """
=body:todo abc 22 -41 -22
about_an ad -15 11
el_paro c 12
feel c -20
had:@call bd 17 -17
had_@food c -19
heart:both ad 21 -25
pregnancy:mismo d 11
pregnancy:salio_positiva cd -18 21
""",
    """
=any:ni cd 14 -24
=body:tila b 11
^che ad 22 -15
a_job ad 19 -17
cuenten_conmigo b -11
substance:during d 10
who_dis ab -10 16
""",
    """
=number:allergy:old a -10
both$ bd -22 19
do_it bcd -21 -24 21
las_@symptom b 10
organ:@clinician cd 11 -32
por_aqui ab -18 19
""",
    """
anemi* abd 19 -11 -13
dado_de a -12
esquizoafectivo$ d 11
home:parec* bcd -15 27 -21
pads abd -17 -11 24
pregnancy:resultado_de c 12
will__take c 12
""",
    """
=body:gas ad 14 -14
esperando b -19
heart:a_@animal ad -10 11
ride:@vehicle_i a -11
""",
    """
^hold abd -26 30 -14
drive:mi abd -11 -26 14
effects:dio d 14
my_name b -13
organ:have ad -12 15
ya__quito d -12
""",
    """
del_rinon ad -10 12
effects:i_was bcd -14 -19 14
had:cuando_me a -11
had:me_dieron cd -11 11
is__right a -14
make$ d 12
ride:in_town d 11
""",
    """
=any:went abcd 34 -23 -21 -18
allergy:codei* ab 14 -13
coming:en_el ad -26 26
fall_under cd 14 -14
pusieron__me ad 13 -15
""",
    """
=any:@staff ab -11 12
home:to c -11
ni_despues d 10
padece c -10
psychosis:@clinician abc -23 -25 29
texts:are abc -18 10 -10
texts:my_@relative acd -11 12 -15
the_@day ac -24 20
to__school d 12
will__out cd 20 -14
""",
    """
^dele abcd -15 -16 -12 30
coming:decided ad 19 -19
de_perlas d 12
hableme$ ad -12 13
home:param* ad 16 -12
it__@month c 11
now:my_boss d -13
out__was d 10
prior:sirvio ad -13 19
said__was abc 11 -11 -18
was_bipolar a 16
you_repeat ab -12 12
""",
    """
=body:mandaron acd -19 14 -15
=body:using ad -14 10
allergy:had_it ad 15 -24
atras a -10
called_me cd 12 -12
coming:go_ahead ad 23 -22
docum* cd 13 -12
eaten:suppo* d 10
en__aun cd 15 -12
psychosis:creia_que d 11
ride:said abd -20 -23 17
suppo* a -20
texts:quit abd 23 -12 -14
tirando a 14
""",
    """
a__las d 13
coming:somet* a 10
list__@medicine a 12
organ:was ad 14 -20
rather_you abd 26 -16 -18
""",
    """
=body:fifth abc -21 17 -17
=rule::turned:perdon bcd 12 -21 -17
am__@year bd 14 -30
decir_que abc 27 -14 -31
eaten:cuent* a -14
marri* bd -16 10
meds:tres bd -11 12
nights ab -13 -11
ride:decir_a cd 12 -11
una_por d 12
""",
    """
=any:have bcd 10 11 -30
any:the ac -25 21
did_not abd -28 14 16
home:good bd -11 16
is_checking acd -16 29 -19
organ:does_@treat b 13
stayi* bcd -20 18 -28
te abcd -14 10 14 -20
""",
    """
coming:mind_about a 12
for_@year acd -12 -13 19
had:boost* d 14
heart:now ac -20 11
prior:dado acd -13 -11 16
""",
    """
had:de_la ac -13 13
pobre* abd -12 22 -14
prior:primero b -13
ride:consigo_a a 10
substance:and_it b 13
substance:because d 13
""",
    """
=any:medio b -13
=rule:cancel:unsure:might|maybe|may|quizas|tal_vez|q a -16
apartamento a 14
heart:said_it c 12
pregnancy:gemelos ad -13 23
que__lo c -11
remind_me a -12
well:otros c 13
""",
    """
=body:visions c 10
=tag:adult:asks a -13
@traffic$ d -20
beats abc -14 -13 20
esket* ad -11 18
home:atorados ad 15 -10
no__cuenta acd -16 21 -23
number$ bcd 16 -11 -28
prior:hice b -16
prior:some c 10
substance:perdi d 12
""",
    """
agradezco a 10
momento$ bc 15 -15
neta$ ad -10 14
not:dado abd 16 -11 -12
sometimes_not ac 16 -16
well:have_been abcd 20 -17 -11 -17
""",
    """
=body:cutting c 16
@medicine__de c -10
@move__to abc -11 22 -15
back$ ad -37 30
brain:puro cd 13 -10
guess_he d -11
pregnancy:la bcd -15 16 -24
que__aqui bd -10 15
si__perdon ad 14 -10
""",
    """
^lamentablemente d 11
coming:will_not ad 34 -31
home:i_am b -25
le_mande bc 12 -12
now:later c -11
ride:habla* d -14
texts:on bcd -18 24 -17
""",
    """
=any:next ab 13 -15
=visit:deja c 11
heart:cardiologist b -17
the__hospital b 11
tried_two bd 10 -10
""",
    """
@sick b -22
any:and abc 17 -47 -15
dific* abcd 15 -12 12 -26
escuc* d 19
heart:my_family d -11
late acd -14 14 -19
up__down cd 22 -18
urologo ad -11 11
well:el_dolor ac 21 -22
""",
    """
=body:purse bd -12 12
any:contesto d -15
any__that abc 15 -11 -24
can__sleep ad 13 -11
clear$ abcd 31 -20 -12 -26
coming:do_i b 12
porque acd -18 -14 17
sobre* acd -19 -11 28
texts:no_to b 12
the_only ab 17 -11
""",
    """
=body:ten bcd -17 -13 15
=visit:contestar a -11
cancel:quiero_@cancel abd -20 -14 25
devolvi ad -12 23
el__manana c 11
hinche ad -10 17
que__estaba d 11
regla bd -14 -13
tengo__ir a -13
""",
    """
=any:bien b -16
=visit:eso abc -40 -12 32
=visit:second d -21
@medicine__says ad -13 11
allergy:was_fine c -12
edibles ac 20 -12
organ:higado_es ad -11 12
pass__that a 10
well:week ab 17 -28
""",
    """
an__ago ad -13 15
can_i abcd -49 19 13 -45
coming:have_to a 17
drive:por_mi abcd 27 -11 -15 -14
me_daban c 15
substance:test ac 12 -11
tentative ac -20 22
""",
    """
bipolar__never a 14
eaten:una abcd -30 -29 -31 46
maneja c -23
medicines bd 17 -16
nothing__do ad -10 14
prior:ya_perdi d 11
que__@call ad 20 -20
temprano__trabajo ac -10 11
truck c -14
""",
    """
@medicine_# b -16
@stop__dar ad 12 -10
brain:es_el a 10
heart:@body b -14
la__banco b 11
looked__it c 13
my__had bcd 31 -38 -43
on__now a 13
que__tomo c 13
to_have d -13
""",
    """
=body:heart cd -21 11
=visit:boss bcd -17 11 -18
@medicine__her ac 10 -13
a_@move b -11
diagnosis$ c 16
home:out ad 30 -25
me_a cd 16 -30
not:podido ad -15 19
not:que a -11
prior:days c 11
psychosis:acuerdo b 14
well:what b 13
""",
    """
=any:urgencias ad 19 -12
@relative__dia a 14
a__so d -18
adult:just ad -12 12
coming:yo b -10
organ:am_not b 15
por_el c -17
you__have bd 20 -15
""",
    """
=any:buffet bd -12 15
=any:unos ad -19 15
=visit:need b -16
be_i bcd -13 19 -11
meds:sort c 15
ride:me_back a -14
substance: b -13
substance:cutting c 16
""",
    """
=body:triste a 16
=number:brain:few ad -14 14
brain:woke c 10
eithe* abcd 15 -16 18 -29
esperame bd 22 -14
family_is ad 19 -16
llevo_@year d 10
me__no abd 26 -36 -25
""",
    """
=body:texting ab -13 10
^jaja bcd 31 -15 -31
confu* acd 23 -17 -13
i__good abc 20 -30 -22
insom* bd 14 -15
my__pregnant bd 17 -13
my_life ac 15 -17
not:picking c 12
one__@relative a -11
organ:is_it ac 14 -10
substance:son ad -11 14
substance:tomar bc -17 -14
the_ultrasound a -22
un_ataque d 10
we__so a 16
""",
    """
=body:dan abcd 12 -14 12 -28
como_cuales bc 25 -19
cosa_no ac -14 14
had:say_i a 10
mensaje_que ad -12 15
pregnancy:never cd 14 -12
""",
    """
=body:checked bd -22 -12
=body:encarnacion bd 16 -19
=body:organos a 12
^hmm abd -18 20 -20
now:pregu* ad -21 14
off__two d -14
psychosis:triste a 16
ride:lady bd -12 15
ride:see_who cd 12 -12
vaya_uno c 12
""",
    """
burger b 14
""",
    """
=lead:body:no:cut:no abcd 35 -12 -10 -29
=signs:visit:none:asks+turned ab 19 -11
@day_me cd 15 -17
^es abcd 10 -19 11 -20
^solo abcd 19 -17 -12 -13
conmo* d 14
eaten:un_@food a 10
hago d -15
heart:run a 16
nkda a 18
not_at a -13
substance:taco a 10
""",
    """
=visit:a acd 15 -20 -24
cancel:afrai* ad -11 12
drive:licencia a 17
organ:@body_yes ad -16 17
paso_nada a -12
salvo$ d 14
""",
    """
=body:baje cd 15 -14
=visit:sala ad 15 -17
adult:que abc -27 11 13
allergy:bad_reaction acd 21 -10 -21
cancel:conmi* b -13
cancel:proba* c 10
descarto_hace a 12
iui acd -12 20 -14
not:impossible ac -13 15
now:right_up ad -11 11
se__@drug bc 18 -13
""",
    """
=visit:street ac 15 -13
could__better ad -12 13
drive:@drive_now ab -14 11
me__@fetch abd 13 -11 -14
not_good ad 23 -11
now:luego b -13
prior:lo_que c -11
psychosis:wish_i ad 21 -19
tiempo d -13
which_ones b 10
""",
    """
=denials:any:0:none a -30
=visit:esperando bcd -15 13 -15
allergy:me_cae abd 23 -12 -16
allergy:penic* abc 18 -15 -16
coming:hace b 11
coming:la a -11
drive:will_not a 11
not:nothing ab 12 -12
organ:looki* c 11
recomendo$ a -12
will__after abcd -16 11 11 -14
""",
    """
comio$ b 12
dice__el bd 11 -11
dry_as ad 15 -10
era_muy ac -11 11
nursing_do bd -11 13
organ:los_@day d 16
soplito cd 13 -10
su abc -15 22 -18
substance:norma* ad 14 -16
texts:not_text ad 13 -10
well:soy ab -20 11
""",
    """
allergy:abejas a 11
effects:lo_@symptom d 11
i__home abd 13 -13 -12
meds:farma* ad 17 -20
only__but ad -14 17
para__necesitan b 12
substance:cristal abcd -20 -11 -23 36
surgery_and ad -11 12
when__gave ad -13 16
yeah_it d 12
""",
    """
allergy:all_over d 11
empie* d -11
not:during ac -13 11
poder b -18
pregnancy:al_bebe b 11
puedo_ir abcd 23 -28 -10 -11
texts:minds bd 12 -15
trabajar a 13
weeks_on d 11
""",
    """
allergy:diffe* d -11
breas* abcd -15 -19 -25 25
encantada d 17
pregnancy:en bcd -20 -13 10
prior:have_tried ad -16 11
prior:la_misma a 11
prior:or bcd -11 -12 14
psychosis:episodio d 10
substance:puro_@drink a 10
""",
    """
=any:down acd 19 -20 -14
drive:a_truck a -14
heart:no_nothing ad -10 12
home:mi_@relative c -11
mi__ni ad 14 -10
no__las a -11
now:am_all d 11
over__and c 11
says__had d 13
substance:nights a -13
we_are b -10
""",
    """
any:anyti* d 13
ask_the abc -19 -22 28
cancel:am_coming d -20
con__gusto ad -13 18
dry__a ad 15 -10
home:that abd -17 25 -29
not:pierdo d 11
use_@drug c 11
""",
    """
me_@parking a -12
not:decide cd 14 -11
vuelvo_con d 13
""",
    """
=body:chiquita ad -14 15
de__sign b -12
does__concussion bc 10 -10
hinch* bcd -11 -11 15
organ:panel a 12
""",
    """
allergy:exact* ad -12 12
effects:said_i a 13
had:sort a 10
heart:como_un abc 21 -15 -12
hearts a 12
organ:a_kidney ad -15 15
ride:acomp* bcd 20 -11 -11
""",
    """
=visit:always abd -26 -13 34
eaten:decir ab -12 10
heart:siempre abc 16 -10 -16
off_the c -16
possible$ abcd -10 -16 22 -16
se__eso cd 19 -19
""",
    """
=tag:psychosis:proxy ad -12 17
@body__e ad 23 -19
como_@animal abd 29 -25 -10
le_doy bc -13 -13
llama d -12
part__the b 15
ten abc 15 -19 -19
""",
    """
allergy:si_a a 16
got__@medicine abcd -18 15 14 -13
i__still b -23
lost_it ad 18 -11
nomas__los ab 12 -11
""",
    """
=visit:walking ad 29 -23
bothering a -12
brain:favor b 12
drive:in a -10
effects:was_not ac 15 -11
ride:permiso d -15
siento_bien a -20
substance:oxy d 11
""",
    """
cabecera a -11
conse* abcd 47 -34 -25 -25
effects:was_@symptom d 13
had:@relative_has a -10
home:esperando_que a 13
in_and d -11
let__the ad -12 -12
psychosis:por_bipolaridad c 11
teres* bd 17 -15
""",
    """
=signs:drive:none d -25
enten* abd -34 40 -23
meds:de_momento ab 21 -14
meds:lleva c 11
substance:era b 14
well:thoug* ad 20 -17
""",
    """
=body:in a -26
el c -15
liqui* d 11
organ:perfectos acd 20 -10 -10
organ:plumb* ad 24 -14
resultado$ a -14
""",
    """
=any:mude ad 19 -16
allergy:not_the a 11
any:@eat abd 18 -20 -17
it__my c -17
morning$ bc 11 -21
not:quite a 15
puedo__sola a 10
woke_up abd 20 -15 -25
""",
    """
a_@animal b -18
prior:work ad -13 15
skip$ abc -24 26 -13
substance:are bd 17 -11
""",
    """
=visit:consiguiendo ac -14 18
but__might c 11
but__to ad 17 -18
cancel:need bcd -15 12 -15
had__liver a -18
internaron$ d 13
organ:faltan ac -15 11
the__did d -11
voy__ir ab -12 14
well:wonde* d 12
write ab 13 -10
""",
    """
=rule:brain:yes:seizure*|convulsion*|convulsi*|e bc 11 -26
heart:health c -11
organ:watch* d 13
tell_you abcd -21 -48 42 -19
tested d -11
will_it d -13
""",
    """
ahi_si acd 22 -14 -22
bende* ad 14 -12
llameme abcd -12 29 -18 -14
mariscos ab 13 -12
never__problem acd 18 -10 -11
organ:liver_tests cd -11 16
yo bcd -40 -17 10
""",
    """
drive:group a 12
liver_was a -13
no__primera ad -20 20
pregnancy:deje a 10
prior:of_it d 11
""",
    """
=body:rule abc -11 -12 18
meds:@medicine_but ac -10 11
meds:fish ab -12 16
se_me cd -25 11
""",
    """
^de acd -21 -15 15
asegu* abc -14 -17 22
finally__the d 13
heart:takes bc 13 -13
pregnancy:que_si bcd -17 23 -19
prior:just abd 32 -20 -40
psychosis:sign b -12
same_thing b 16
soy__toda ab 15 -24
""",
    """
=any:else a 10
@day__me ad 13 -15
@door$ bcd 27 -24 -11
^estaba abd 20 -11 -19
dijeron__no a 19
eaten:i_can ad -12 10
el_ultrasonido bc -10 14
esta_cerrada a 11
have__@visit c 16
i__later bc -12 18
jajaj* abcd -16 39 -26 -31
now:cambiarla ad -12 13
presion_# a 11
viene$ abd 22 -11 -19
""",
    """
drive:me_@fetch abd 19 -18 -16
had:@visit abc 18 -30 -23
mi__de abcd -12 17 14 -21
now:sec d 11
pregnancy:chanc* d -17
""",
    """
=body:contestar bd 16 -12
jueves ac -16 12
maybe__maybe c 11
meds:puedo abc 27 -26 -18
not:touched a 17
organ:is bc -22 11
pregnancy:hago c 16
slept__night ad -13 17
""",
    """
=any:ojala ac 23 -27
=body:pues ad -27 17
allergy:think acd -14 19 -11
an__on d -12
coming:con d -21
heart:#_el a 12
just_moved d -12
press* bcd -20 -21 17
puras acd 23 -13 -19
sec$ abd -21 33 -21
tenido abc 11 -18 -15
""",
    """
=body:ultimo a 13
@cancel_no bd 25 -32
a__pero bcd -12 -18 16
brain:dos_@year c 10
coming:come ad -17 21
leerlo$ b 11
matte* bc 12 -32
puedo__la b -13
tenid* abc 11 -18 -15
when_they cd -15 11
""",
    """
any:what ab -23 11
disso* bc -11 11
effects:@relative c -10
eso__mi c -14
i__miss a 14
now:elbow_deep a 11
pero__de b -12
she_does b 12
sponsor b 11
the__sent bd 17 -20
was__@date a -14
""",
    """
=body:daba d -15
=body:drink abd 20 -16 -21
cancel:jefe c 12
effects:i_felt ad -13 18
in__since d 11
two_@medicine a -11
""",
    """
@drug__every b 17
a_ratos ac -16 18
daba d -15
doctors_name b 12
down__dumps a 13
i__look a 16
no__del a 12
not:hundred c 13
pronto_si acd -12 18 -11
was_fine ac 12 -18
yo__que b -22
""",
    """
=body:estaba acd -14 24 -24
^primera ad 17 -13
allergy:un_poco d -11
eaten:after* a 10
itself ad -24 25
pregnancy:marzo acd 18 -10 -12
psychosis:no c -17
una_manchita c 11
well:few c 10
""",
    """
=denials:any:3: cd 20 -18
@day_y c -12
^habria bcd -12 23 -11
am_in ac 11 -26
coming:encontre ad 15 -10
el_@day acd -14 19 -26
had:#_so ad -13 14
home:drove cd 11 -10
substance:driving b 11
the__still ad 16 -12
""",
    """
=body:those abcd 25 -13 -22 -17
^stuck abd 30 -17 -21
brain:murio bd 16 -13
eso_nada a 10
not:molesta ad -22 25
now:llevar b 12
substance:about a -15
""",
    """
=any:starving abd 20 -14 -16
=rule:well:unsure:regular a 13
@cancel_it ab -26 13
chat abd -16 24 -14
have__chart b 12
in__any ad -18 18
""",
    """
cancel:traba* d -12
fall__that cd 14 -14
menor_de ad 21 -16
no_decian c 10
take_nothing ab 14 -10
""",
    """
=body:lupus bd -16 22
one_lol b 17
psychosis:tristeza a 12
takes_@medicine b 10
""",
    """
=any:far ac 15 -12
=rule:pregnancy:no:i_am_# abd -11 23 -22
bodas b -14
texts:@wrong a 14
texts:about ac -15 10
tiene_# c -21
""",
    """
=said:any:ask ad -12 -13
=signs:any:none:other abc 13 -12 -19
any:en_la bd -16 14
at__clock ac -10 12
me_animo d -12
treated bcd -15 -19 17
un_segundo abcd -16 32 -14 -24
well:fine ac -13 13
yes__@treat cd -14 15
""",
    """
me_bajo abcd 25 -16 -14 -14
psychosis:me_ha ac 15 -12
""",
    """
#__@day ac 13 -10
#_estoy d 12
=rule:now:no:at|en|in_~2_work|trabajo|meeting c -19
a_hundred c 13
cancel:nos_vemos ad 16 -11
eaten:and_@eat ad -19 24
meds:tomar c -11
my__through ad 11 -16
please__a b 14
presion__# b 12
summer abd -11 -16 16
""",
    """
^capaz abcd -26 -22 47 -38
cancel:my_@relative d -18
iron$ ab 18 -11
mania__vez cd -11 13
me__is ad -16 10
meds:much ad -10 12
nacio__@relative b -13
pregnancy:esta acd 13 -10 -12
prior:i_need abc -11 14 -10
substance:dormir abc -17 -15 20
""",
    """
=rule:ride:yes:si_mi|la_@relative cd -16 20
am__doing d 12
brain:diagn* a -13
like__the ad 14 -13
organ:three a 14
well:feeling c -14
""",
    """
@medicine__para c -10
cuerp* d 13
mejor__otra ab -11 16
whats* a 16
would__check c 11
yes__i bcd -16 19 -12
""",
    """
allergy:@treat_no ac 19 -21
any:bien b 12
eaten:hace bcd -39 -23 20
heart:gracias bd 16 -12
marijuana acd -14 16 -14
ni__mi c 12
psychosis:is_that bc -19 22
""",
    """
=any:y bcd -30 42 -30
coming:babysitter ac -10 16
direccion bc 11 -10
might__not ac -13 20
pregnancy:alarma ac 12 -10
pregnancy:to_be c 17
""",
    """
=body:amor ab -12 14
am__minor ad 18 -18
drive:@ride_i d 10
mis_estudios b 12
my__has bcd 18 -12 -33
pregnancy:cuido a 13
three_or d 15
vinit* abc 16 -12 -14
""",
    """
=body:llega ac -10 11
=rule:pregnancy:unsure:atraso d -10
=visit:como ab -32 16
@relative_my d 10
casa_no a 12
him b -14
prior:@treat_yes acd -12 23 -22
substance:a abcd 20 -18 -34 10
vitaminas_y b -13
""",
    """
embryo_transfer d 12
psychosis:cuerd* ab 17 -11
ride:cunada bd -15 22
""",
    """
=any:aguantame bd 18 -12
=visit:nah ad 25 -20
^busy ad 17 -13
han abc -10 -24 12
heart:is_fine a -11
mi__carro a 12
repetir a -15
""",
    """
aqui acd -13 -36 28
had:once_and ad -12 15
had__trouble ad 13 -12
organ:y_los d -16
thumbs a 12
""",
    """
any_day c 10
know__@relative ac -10 10
prior:no_le a 13
sepa bcd -37 32 -42
substance:last abc -20 22 -24
tres__sin d 11
when__@relative a 13
""",
    """
=any:had acd -13 -46 22
=body:toro a 12
@date_birthday d 12
@relative_has ad 11 -12
@stop_de ac 11 -23
afford ab 12 -11
allergy:@medicine abd 18 14 -43
does__have ab -18 20
dudo__y cd 18 -11
eaten:i_had bd -14 11
espera bc 11 -17
fue__esa d 11
organ:go acd -13 11 -18
reminder a -13
texts:a_text d 11
""",
    """
meds:tomo abc 14 -24 -15
ride:miles cd -10 -13
si__quien ac -14 17
substance:eso_es abcd -21 29 -16 -10
""",
    """
118/7* ad 17 -13
=visit:shop a -12
any:muy ac -12 13
baje__peso cd 15 -14
checaron ad 12 -12
por_su b 12
seguir bc -15 -17
that__not ab 22 -25
""",
    """
cream abd -13 -20 21
not_here ad -12 16
walk abc -16 17 -13
""",
    """
@medicine_@clinician ad -18 22
^almost ad 22 -17
any:mom d -15
fine_liver ad 15 -12
had:claro bc -12 15
hated_it a -13
home:cama ad -13 17
now:se c -12
organ:numbers_were cd 13 -13
poliquisticos d 15
prote* a -14
""",
    """
=lead:any:yes:on:none ad -33 14
a__heart c -12
awful ac -17 13
organ:he bd -18 11
test_at c 13
""",
    """
^we cd 10 -11
allergy:had_@symptom d 12
done_it c -16
pregnancy:nada_pero b 10
psychosis:i_heard ad -14 10
texts:asi_que cd -12 13
will__see bc 13 -12
""",
    """
=body:ptsd ab 14 -36
@clinician__me c -20
^cuente d 11
abilify bd -11 13
any:a_no c 10
eaten:solo_un ad -14 12
him__his c 11
is_normal c 11
my__there ab -15 17
psychosis:no_sleep a -10
sacar* c -16
""",
    """
@texts__@visit abd -15 -13 20
get__@clothes a 11
heart:it_does d 11
meds:old bd -24 11
organ:preguntas bc 14 -11
prior:therapist ac 17 -31
psychosis:what cd 18 -19
substance:months abd -18 -23 24
texts:only bcd -22 -27 23
""",
    """
=signs:prior:none a -12
cancel:conmigo b -13
had:why d 12
home:saliendo a 15
pregnancy:lo ac -13 -13
psychosis:say_yes bd 11 -11
substance:off_the d 11
yes__leave b 13
""",
    """
=body:both acd 33 -43 -15
=said:coming:no ab -11 -34
@call__@relative ab -18 17
allergy:opera* ac -13 15
el_cerebro a 16
my__so b -18
now:si_pero ad 17 -13
ride:la_vuelta d 10
sickness ad 14 -12
will_make ac 13 -13
""",
    """
any:@relative d -16
brain:questionable c 17
meds:anything_except ad -12 13
running_@late b 10
that__fine ad -18 18
""",
    """
@relative__eso acd 15 -10 -12
coming:cual_@visit abd -10 16 -14
drive:camioneta d 10
hi ab -26 18
now:going d 10
otros cd 17 -17
round* d 11
still__@sick d -11
well:comes_and c 14
well:son a -11
ya__chofer a 14
""",
    """
=any:text c -16
=rule:pregnancy:no:years_old bd 12 -15
=said:no:not_that_they_know_of bcd -17 17 -17
@date_grade a 13
i__# abd -15 33 -39
no__pregunta b 13
soplo_de cd -18 23
""",
    """
adult:almost ad 15 -13
at__physical d -11
it__in abd -12 20 -19
just__blood acd -16 -19 21
sonre* d 15
taken ad 12 -12
¿__de bc 10 -11
""",
    """
de_salir cd -12 16
fifty d -23
i__this cd -10 -14
moved abcd 29 11 -21 -37
not__minor ad -27 28
organ:treat* cd -13 14
send__the bd 12 -13
the__about bcd 13 12 -22
""",
    """
^permitame bd 23 -20
no_choice d 12
not__night d 10
""",
    """
=visit:dijo ac -15 -10
cancel:nos ad 16 -11
falla$ ad -14 18
fresh_out a 12
meds:@wrong ab -10 13
nose abcd -34 -19 51 -38
not:llegue ad 11 -14
not_use a 11
told_me a -11
""",
    """
#_mg bcd -18 -17 16
on__honestly c 10
pregnancy:estoy_encinta ad -13 20
thinners bd 15 -13
where_we ad -15 12
""",
    """
=body:aparato d -12
=body:first abc 26 -19 -44
=body:miss ad -14 15
=body:naw ab 11 -11
aca_estoy d 12
prior:dos b -17
what__as b 19
""",
    """
=visit:offered ad -12 20
^hepatitis d 11
coming:mejor abd 28 -12 -23
not__back d -15
organ:not cd -16 10
parece ac -29 20
pregnancy:bebe a -12
puede_@call b 16
ride:#_# acd -13 19 -12
ride:@animal ad 23 -16
""",
    """
=visit:ha abcd -26 10 18 -25
could__sleep ad -19 21
drive:still ac -12 11
just__the acd -28 -13 22
prior:daban cd 16 -12
psychosis:mas bc 12 -17
substance:dias_limpio ad -14 17
substance:toma a 13
tapon a 12
well:weath* a 13
y_@body bd 11 -14
""",
    """
=any:pass abd 27 -18 -10
coming:no_me cd -19 17
lado a 12
polvo bd 11 -19
ride:acaba a 13
substance:para abc -23 -14 27
texts:shoul* b 10
""",
    """
=any:mandar ac -13 -14
=body:repiten c 10
=rule:meds:unsure:vitamin*|vitaminas bc 15 -23
any:correcta d 13
pregnancy:and c -13
surgery__# a -11
una_conmocion cd 11 -11
up__they cd -10 12
""",
    """
=any:contestar b 10
me_sobran d 16
moved__# a 10
prior:una_sola ad 30 -25
que__dia a 11
""",
    """
=body:all abc 27 -22 -29
=rule::unsure:i_would_~1_have_to_~3 b -15
@relative__con bcd 23 -12 -11
casa_mi ad 10 -11
coming:esper* ac -11 13
impossible$ ac -12 14
mi_historial b 11
now:know cd 12 -15
organ:one_of b 14
usar ac 17 -13
""",
    """
allergy:been_put c 12
any:sin_problema ad -12 14
cancel:on_me b 14
guess__possible c 15
last_fall acd -11 -13 20
right c -20
""",
    """
=body:falling c 11
@year_en a -12
^negativo ad 22 -11
absoluto$ a 12
cristal abd -20 -12 15
eaten:que_comi ad 18 -22
home:pregunta b 10
padecia cd 11 -17
ride:licen* c -13
""",
    """
=body:anxiety cd -14 -12
biscuits__gravy d 11
gusten$ bd -10 19
heart:norma* abd 23 -18 -18
los__y b -12
me__al abd -16 -17 16
pregnancy:mirac* ad 17 -11
""",
    """
=any:room abd 16 -11 -11
=visit:afraid a 10
brain:al ad 12 -11
cancel:to a -13
organ:los abcd 14 -20 12 -24
organ:they_took ad -12 14
ride:hoping d -15
toma__mi d 11
""",
    """
allergy:swing* ad -12 13
brain:just bcd -16 -14 13
drive:a bcd -20 -16 18
it_can abd 19 -13 -18
organ:before a -10
""",
    """
=any:moved abd 30 -16 -23
and__@food ad -13 13
energ* bc -13 -15
organ:is_fine ad 17 -10
""",
    """
alergias a 14
counts__high a 15
define abd -27 26 -33
doy abd -10 -27 19
el_psiquiatrico ad -13 11
manic$ bc -13 -13
meds:@medicine_and bcd -25 -28 16
next__do ad -14 16
one__nerves bd -15 13
que__ahi ab -15 11
strong_as a 11
""",
    """
=body:morfina ad 12 -11
a__oia cd -16 16
celular c -13
heart:by_the cd 16 -16
something_as c 10
substance:que abc -14 -12 23
""",
    """
^anulela d 16
allergy:took c -12
but__for c -12
home:mi ac -14 -18
substance:summer ad -10 11
""",
    """
camar* a 11
cancel:be_there ad 21 -14
heart:afib_sometimes cd 11 -11
me__dicho cd 11 -21
mr abc -19 23 -10
organ:cronica cd -11 13
organ:my ab -15 -17
organ:sacar* ad 14 -11
pregnancy:otro d 10
voy_mucho cd 15 -13
wifes ab -16 12
""",
    """
=body:analisis bcd -14 20 -17
fibro* c 11
home:halfway abd 24 -11 -17
meds:do_@medicine bd 16 -12
not:veo c -21
pruebo a 16
put__the ad -11 15
said__one ac -11 13
treat$ cd -10 14
""",
    """
=any:pigs ab 22 -19
=tag:psychosis:other c -11
cae_en a 12
en__familia ad 13 -15
for$ a -11
heart:118/7* ad 17 -13
is__file b 12
prior:tratamiento ad 13 -10
yo__no cd -14 11
""",
    """
=tag:allergy:other cd 12 -21
la__hoy ab -13 17
no__is a -20
now:digo c 10
substance:poqui* a 13
texts:work ac -25 23
well:in b -31
""",
    """
=body:daban abcd -12 -10 22 -15
=signs:heart:yes c -19
@relative__derrame a 10
it__@sick d 11
organ:tests_came cd -11 12
psychosis:exact* bc -26 26
questions abc -29 21 -13
si_eso cd 14 -10
substance:weekends acd -29 -11 18
""",
    """
=rule:substance:no:weekend*|weekends|socially|socia abd -19 -11 14
allergy:before ac 12 -10
any:#_and a 11
arranca acd -12 13 -10
eaten:than ad 14 -13
let__get c -11
middl* ac -13 11
prior:nothing bcd -15 -13 12
y__alguien d -11
ya__se a -16
""",
    """
@clinician__was b 11
cancel:give abd -22 -15 15
mucho__se d 17
nary_a abcd 33 -22 -11 -19
perce* ac -34 23
""",
    """
=any:body a 12
=any:mucho bcd -17 -10 16
=body:lying ad -12 16
=visit:moved abcd 14 13 -11 -24
^unfortunately bd -14 18
el__ustedes ad 21 -16
had:nuevo ad 16 -12
had__reaction a -11
of__que c 10
organ:salieron d -12
pregnancy:pero_si d 12
pregnancy:sunday d 10
vitaminas$ bcd 17 -10 -11
""",
    """
a__edad abc 14 -11 -14
pie bcd -18 -20 12
psychosis:take_@medicine abd -12 18 -14
todavia__teta ad -10 12
""",
    """
=any:spins d 16
=denials:body:1:yes abd 33 -62 -28
heart:here b 17
""",
    """
exper* bc -15 -17
has__answered c 12
no__amor ad 14 -10
now:aslee* ad -21 19
now:kind_of c 10
organ:liver* ad -21 23
prior:is_all abd 21 -15 -13
well:siento b -10
""",
    """
=any:what abd -36 32 -24
cine$ a 15
electrochoques ad -14 12
he__not ab 13 -20
home:drive* ab -18 13
horas$ b -25
ride:licencia c -10
segur* abcd -29 -49 21 13
""",
    """
=rule:substance:unsure:not_a_problem_$ ac 24 -31
=visit:depende bcd -11 16 -10
a_casa bd -10 16
abstemio$ a 14
compa* bcd 18 -10 -19
need$ bd -20 18
not:tome ac -11 12
prior:@year_of ad -13 20
side__it abd -13 20 -12
well:feel_like ad 23 -18
""",
    """
^@medicine abcd -39 -59 -38 62
^plumbings a 11
eaten:since acd 20 -20 -27
noche_le cd 14 -10
settled$ d 11
we__together ad -13 16
""",
    """
#__@medicine bcd -16 -12 10
=body:marriage b -11
eaten:one ad -27 17
my__dropped b -10
por__los ab 19 -14
pregnancy:last abd 19 -18 -13
""",
    """
=body:dry b -10
^they bcd -49 14 -20
eaten:at bd -32 14
had:si acd -20 -17 19
i__visions c 13
la__dos abd 19 -11 -15
me__presion a -14
meds:tengo bd -11 -11
obvio acd -13 -12 23
""",
    """
=body:knows ad -26 -12
=visit:percent acd -15 22 -16
any:jajaja_que b 11
any:not_skip abd -11 -13 20
bendito b -15
drive:my_car ad -16 17
guessing$ cd 24 -20
me_mude a 13
meds:@relative abc -25 -12 22
my__# c -11
no__allergies a 11
prior:ni_una d 12
""",
    """
=body:steer ac -11 15
=body:turned c -16
@medicine__help a -10
^easy abd 20 -13 -11
brain:count* bc 15 -17
cancel:out abd -21 -16 26
chich* d 13
denied_it d 11
enter* bd -23 13
era__no a -11
had:dije b 10
latex__to ad -12 13
now:permiso b -11
""",
    """
=tag:drive:yes abd -18 -22 17
@body_hoy b 18
any:bled bd 18 -12
any:not_a c 16
can_come ad 13 -15
esperando__recojan a 13
no__al ac -14 14
ride:@visit bd 17 -13
""",
    """
@relative__vuelta ad 15 -16
any:las ac -18 14
brain:poquito ab -11 17
got abd -14 -20 17
it__high ad -24 24
""",
    """
=body:dana b 11
=body:tristeza ab 10 -11
=visit:diez a 15
broug* d -11
con_alguien b 12
corazon_esta ab 13 -13
meds:take_nothing ab 14 -10
pressure$ bc -27 -12
psychosis:acuerdo_de bd 16 -14
que__que acd -10 17 -19
substance:me_gusta ad 17 -12
texts:este_es d 10
then$ acd 16 16 -36
""",
    """
=body:tres abcd -16 -22 -29 32
@relative_anda a -20
brain$ c -12
heart:i_got a -10
my__back d -14
pregnancy:rayitas cd -10 14
substance:no_me b -20
y__@relative acd 11 12 -19
""",
    """
cuantas_preguntas bc 13 -10
home:her acd -13 14 -17
le_mando b 14
no__una d 10
not:tengo bc -15 14
now:que_salga ac -13 13
on__couch abcd -11 -11 -11 22
ride:the_truck d 12
""",
    """
=any:rather d -15
=any:tiene a -11
^brain abd -10 -15 23
^most d 20
coming:si_consigo c 10
desde_ayer ad 13 -11
effects:my_@body abd -22 -13 28
organ:a_weak a 12
organ:depre* b 11
plumb* ad 24 -14
prior:para_la d -10
ratit* abd -19 -12 21
substance:el_@drug c -17
take__than cd -13 17
things_sometimes cd -13 13
una__@medicine ad 10 -10
una_llanta b 12
""",
    """
=visit:cocinando ad 19 -12
=visit:planning d 17
any:mama acd -15 -15 22
de__ahora a 10
effects:se abd -31 -34 35
encin* ad -14 20
had:la_he abc 17 -11 -14
mucho__vez d 12
organ:appendix bc 13 -13
""",
    """
=visit:lo abc -40 -11 36
^high c -15
about__first d -12
coming:the_fence cd 11 -12
el__el a -25
kind__@symptom cd -11 13
meds:take_anything d 10
now:if_the bc -10 19
prior:@drink_de ab 16 -16
ride:no_le a 10
trasp* ad -18 19
utis_count bd 18 -15
""",
    """
=body:mire b -12
@relative_no abcd 18 -43 10 -14
^guess c 11
always_high d 14
has__@body b -15
me__quien a 11
not:una ac 20 -22
soplo acd -10 -31 30
text_list ab 16 -11
think* abc -15 -26 25
yes__you d -12
""",
    """
=any:passed ad -16 18
@food__a d -16
allergy:the_@symptom ad 13 -12
cancel:not_sure d -15
celexa ad -15 18
en__nomas abcd -12 26 -16 -14
heart:work a 13
higado$ ad -32 29
home:es cd 18 -13
maybe__me ac -15 12
meds:si abd -20 -12 25
nah abcd 44 -23 -28 -28
pregnancy:the_stick c 11
prenada abd -25 13 11
psychosis:for_mania bcd -13 -18 10
till_my a -11
""",
    """
cancel:me_da a -14
cancel:queda ad -10 17
drink__night b 11
have__anything a 10
meds:excep* ad -12 13
su_sitio a 12
yo__@medicine bd 12 -15
""",
    """
allergy:an d 14
better_some cd 23 -23
coming:llevo ab -17 22
still_deciding acd -12 17 -11
the__go c -12
""",
    """
=any:summer ad 14 -11
=body:long d -17
=rule:heart:yes:bp|pressure|presion_~2_meds|pill d 11
able_to bd 11 -16
allergy:they_used d -10
any:conte* d -23
any:jajaj* bd 17 -12
had:asi_que a 10
home:feet ad -13 17
schizophrenia$ a -12
""",
    """
=any:rough d 12
=body:alergico ab -13 17
=rule:now:unsure:might|maybe|may c -12
coming:something_came a 10
en_rehabilitacion d 16
heart:dicen cd 16 -13
home:# acd 15 -17 -13
not:probably ac 19 -18
on__have abd -10 16 -11
resultado__la c 12
say__is d 14
substance:pues ab -16 14
""",
    """
arrepenti ad 13 -13
as__time ab -15 19
i__discuss abd -12 19 -10
killing_me ad 15 -20
prefiero__por bd 18 -14
sin_mi a -15
was__in acd 14 11 -25
""",
    """
=body:up ab -12 -20
=said:psychosis:unsure abcd -19 -10 20 -22
^plumbing a 12
asked_me bd 13 -13
coming:pero c -11
oil$ b 12
psychosis:finis* b 14
sure ac -14 16
texts:is ad -46 29
""",
    """
=body:yes abd -16 -30 18
=lead:yes:cut bcd -12 -67 25
allergy:hospital bc -13 10
la__la bd -10 -10
por__estoy ab 14 -10
prior:first abcd 30 -23 -18 -14
prior:me_cayo a 11
ride:nadie abd 27 -18 -32
substance:@drink abcd 41 -33 -14 -24
texts:it abcd -12 -21 -13 20
""",
    """
aripi* d 12
at c -13
coming:@visit bc 13 -13
coming:vemos acd -22 -11 23
drive:uber acd -27 15 14
home:y_salva d 11
just_my abc 15 -14 -25
no__now a -12
parti* ad -25 12
was_last cd 10 -10
""",
    """
@stop__pecho ad 12 -11
a_teenager b 11
allergy:ninguna ad 24 -18
substance:mo ad -21 22
""",
    """
=tag:coming:turned bc -11 -10
=visit:tell cd 19 -18
^lo abd 36 -27 -39
but__has cd 20 -14
dejame__agenda c 12
had:exper* ab 16 -15
there__for b 12
""",
    """
are__@relative d -11
have__a abd -15 -20 12
not:dijeron ac -17 18
pasada c -14
pregnancy:si_mi d 11
""",
    """
=any:unas d 15
=rule:drive:unsure:if ac -12 13
answered$ c 13
brain:is abcd 20 -22 20 -40
effects:in acd -10 -15 19
had:@year a -23
like__just b 14
more__that ad 14 -10
nothing_now ad 16 -13
that__reaction cd 15 -12
""",
    """
=body:as acd 29 -26 -22
^medical a 19
esquizofrenia__mania ad -16 16
foto b 11
home:on abc 25 -29 -15
meds:since_the ad 15 -12
not:descarto acd -25 29 -12
poliq* d 17
pregnancy:to_@stop d 10
to__@person c -10
whiskey ad -10 14
""",
    """
=body:naci d 10
=said:no:what_the_text_says_about_the_question abd 11 -17 -15
=tag:prior:no bc -11 -12
ahora__acuerdo ad -11 11
any:a_@relative ab 11 -13
i_@sick cd -11 12
i_self d 14
offen* ab -12 19
tried__a acd -18 -11 20
""",
    """
@body__on b -13
heart:roto d -12
psychosis:ha_dado a 11
psychosis:psico* c -21
sherr* a 13
substance:una_que d -12
well:arrib* ac -18 10
""",
    """
allergy:normal ac -12 14
for__never ad 14 -13
got_dinged c 13
lost__the a 12
not:whatsoever a 18
now:@call acd -17 -11 10
organ:@body_of ad 10 -15
pregunte$ ad -10 11
the__but bc -11 -11
well:con_el d -16
""",
    """
=body:estuve b -15
and__lol d 11
cancel:me ab -16 18
effects:went_smooth a 11
helped ad -12 14
le_pregunto abcd -11 -25 28 -11
organ:orina abd -29 -19 11
swing_that ad -10 13
throu* bd -25 11
""",
    """
=body:god a 21
=body:higado bc -11 -22
had_jaundice c 13
my__can abcd -15 -15 24 -13
psychosis:eso_me d 11
silla ad -13 13
texts:little bd -18 14
""",
    """
=visit:drama d 11
=visit:ningun ad -20 21
^last abcd 27 -17 -17 -17
^retired d 16
as__they ad 10 -15
he__la abd 24 -14 -20
january bd 14 -12
no__@relative abd 25 -38 -20
no__puede d 10
pregnancy:apena* ad -14 12
substance:to a -16
""",
    """
=any:said ac 11 -20
=rule::twice:not_not ad -22 21
=signs:body:none:asks+unsure abc -11 -21 21
=visit:le abcd -21 10 27 -22
allergic__penicillin a -11
allergy:under ab -13 11
any:not_right a 14
it__a c -22
substance:does_that bc -12 15
""",
    """
heart:irreg* c 15
heart:since abcd -42 -20 14 24
in__@month cd 23 -26
message bd 19 -21
prior:por_@year d 12
""",
    """
clock abd 18 -18 -16
coming:high_@drink d 15
no__falta c -11
organ:duele_la b 14
prefiero__que ad -10 13
""",
    """
=body:welts ad -16 16
aquel* a -10
eso_quiero bd -13 15
he_tomado b -13
home:heard ac -17 22
law__me a -13
woke__fine a 10
""",
    """
=visit:er a 11
any:that bc -24 -17
driver$ ad -14 12
heart:actua* a 10
not__and cd 12 -11
than_that bd -11 13
the__text d -11
""",
    """
am_new abd 31 -11 -22
fixin* ad 13 -10
got__knees a 12
pregnancy:porque abc -11 13 -12
pregnancy:se b -20
""",
    """
=any:vivo a 16
am_her b -10
facebook abd -13 22 -13
have__since abd 19 -11 -17
just__minutes b 11
naturales a 13
""",
    """
#_@month bcd -16 -12 12
=visit:buscar a -10
after_the bc -23 15
conflict ad -11 14
eaten:luego bc 18 -13
not_name cd 16 -11
predn* d 10
tiemb* a -11
yo__los bc -17 16
""",
    """
=said:effects:yes acd -30 -13 21
ahora__@medicine ad -11 13
blood_pressure c -19
meds:ningu* acd 18 -12 -10
no__esas b 11
no_way abc 11 -12 -16
senti_raro ac -11 13
weekend bc -15 13
""",
    """
#_ish abc -13 -15 12
=body:many acd -25 -13 28
=rule:heart:yes:presion_~2_alta|elevada a -21
allergy:hecho a 14
libre bcd -19 -14 18
""",
    """
=any:@treat ad 12 -25
=body:tiempo b -19
any:under* ab -14 16
brain:spells a -13
eaten:pero ab 14 -11
or__the d -10
""",
    """
=said:unsure:has_something_that_is_made_light_of cd 16 -16
any:else a 10
brain:tenido ad 13 -13
never_tells b 11
salio abd 18 -46 -17
""",
    """
=body:age b -10
=body:negativa acd 20 -11 -14
allergy:it c -20
brain:dice d 13
broke_my d -17
cancel:igual ad 11 -10
dolor__me ab -19 13
had:miedo bd 15 -12
had:spravato bc -22 12
llorando acd 22 -12 -12
medicina bd 20 -18
mi_bebe abcd -12 -10 -11 22
not__kind c -12
operaron__corazon ad -12 12
thumb* a 12
way__am ad -15 15
well:muy_bien d 14
""",
    """
back_and acd -11 28 -24
como__hora bcd -26 -14 18
funny abcd -26 19 17 -22
organ:the_@clinician acd 15 -18 -16
texts:claro c 14
wait_to ad -15 15
well:jodido ad 14 -14
""",
    """
=any:when c -10
=body:ckd d 14
=body:urgencias ad -13 11
=visit:decidido ac -16 21
any:todavia b -11
nada__hace ad -23 23
probably b -15
""",
    """
=any:effects ad 13 -12
=body:cargo ad -13 13
am_asleep a 12
cancel:you d -31
ha_contestado acd -11 16 -15
least cd -15 15
me_checaron ad 12 -12
not:pasado a 13
now:ahora b -17
nursing$ cd -13 13
""",
    """
@howmuch_dure c 13
^mitad acd -16 26 -15
and_if cd -12 13
dejaron bd 12 -15
into a -24
los__estan a 13
not:work bc -20 15
prior:fat b 12
sort bc -13 19
substance:acaban a -12
texts:i_never d 10
""",
    """
@medicine__it bc -13 -14
@medicine_y a -16
@month__not ad -13 16
@pay abd -10 21 -13
alli abd -11 -11 20
organ:los_analisis bcd -12 16 -11
siete_@medicine d 13
""",
    """
=body:primero c -12
@drug_count c 11
^igual acd -38 32 -18
^read ab -10 18
clock$ b -13
coming:tell c 12
eaten:@food_since ad -11 11
effects:la ab -19 15
esperando__del c 10
pobrecito b 14
pregnancy:doctora d 12
substance:would_say b -12
una_llamada ad 15 -12
""",
    """
=any:thought a 12
allergy:surge* bcd -26 19 -13
as__@relative abd -15 -33 29
en__@body abc -22 -17 17
first__have a 16
had:dos abd -16 -12 22
ketoc* ac 23 -20
not:paso ad -22 17
ride:siempre bc 10 -10
substance:me_i b 12
til b -18
""",
    """
any:clear ad 15 -13
brain:nervios ac 13 -11
drive:carro_y d 11
ride:day ac -11 -10
ride:hora_salgo b 12
well:bajo_de ad -17 19
""",
    """
=rule:now:yes:not_~2_cancel*|change|move|touch ad -16 18
adult:mi_@relative d -25
drive:@insurer_@vehicle a 12
effects:yet a -11
prime* abc 13 -34 -19
recli* d 14
ride:from abd -24 -13 28
""",
    """
^missed cd 16 -14
allergy:puked cd -10 12
him_at d -12
okay c -11
ride:is_# abcd -15 30 -11 -18
substance:most a -18
was_going acd 24 -18 -16
well:voy d 11
""",
    """
=tag:now:no acd -12 -16 17
@drink acd 17 -16 -15
effects:por_el d -11
every__no b -14
no_por abcd 20 -10 -12 -13
organ:not_liver acd 25 -12 -23
saw_things cd 15 -14
""",
    """
=any:how bd 28 -33
antic* bc -15 -18
any:de_gente a 11
ride:tiene_carro a 10
to_be d -23
uso__@medicine ad 21 -17
""",
    """
give__minute b 13
no__otra bcd -13 -13 18
not__would a -11
psychosis:@thanks ab 17 -11
strange ad -15 13
to__there b 11
""",
    """
=number:heart:few abcd -42 -24 17 21
allergy:susto d 11
back_for a 10
nina a -15
not:@texts acd 51 -18 -58
not__# c -16
nothing_of a 12
organ:sanit* a 13
""",
    """
coke b -10
effects:went_fine ad 14 -12
nobod* bcd -16 28 -23
""",
    """
=body:colors a 15
=body:panic c -17
=visit:wear b 10
adult:soy_@relative d 13
salio__la a -15
texts:i_was b 15
""",
    """
=lead:body:yes:cut:yes ad -11 18
any:late ab -13 11
had:in_# bc -21 -12
hear b -19
infusions abcd 21 -11 -13 -13
organ:can a -10
ride:of ab 13 -18
ya__con ad -11 21
""",
    """
=body:hay cd 14 -17
=visit:salio acd 26 -10 -17
alime* a 11
demasiado ad -11 12
""",
    """
@call__la bd 12 -11
^stopped c -10
anybody_yet c 10
eso__me c -12
hipertenso ab 10 -11
not:mucho ad 21 -13
nothing__just ad -15 18
now:dia acd 27 -17 -33
of_@symptom acd -11 -10 22
shots d 15
substance:only_@drug c 13
up__but a 18
y__@clothes ac 14 -11
""",
    """
@call__mi b -11
a_todo b 13
allergy:en_una d -11
drive:mi_@ride ac -16 12
not:sure acd -43 41 -34
psychosis:chart_says c 13
well:sonreir d 15
""",
    """
#__in abc 19 -17 -16
@visit__no ad -15 16
afternoon b 14
and__ok d 11
brain:there abc 17 -12 -11
energy$ ad -12 16
me_tome d 12
se_leer a 13
""",
    """
@body__esta b 11
@relative__him b -12
cancel:him bd -11 11
como_que abcd -47 16 -10 17
heart:el_@day d -11
legal abc -22 -11 16
pregnancy:traigo cd 11 -18
substance:for_sleep cd 15 -20
the_names d 10
tila$ ab -10 17
to_@stop acd -16 -14 10
""",
    """
=body:@wrong acd 14 -14 -25
=body:panal d 10
eaten:skipped_@food a 12
guess__good ac -11 18
home:his cd 13 -13
not:choice ad -15 19
""",
    """
=visit:simon d 13
drive:# d -11
encebollado bd 18 -11
home:ya_estoy ad -11 15
not:es ad -23 13
now:need_to ad -14 11
polyc* d 13
pregnancy:prueba_salio ac -15 11
""",
    """
=any:myself bd -17 17
=body:handled a -17
dano ac 11 -15
fainted ad 12 -10
mas_no c 10
pregnancy:am_on ad 20 -14
psychosis:do ab -24 27
things b -22
""",
    """
=any:en ad 12 -21
=body:gabapentina d 10
=body:vez bc -41 17
=visit:scheduled a 14
not:queria d -11
now:off_today ad -15 16
organ:the_same b 12
thing__am a 11
verano b -14
zip$ abd 21 -12 -11
""",
    """
=visit:cual abcd -14 24 -10 -21
any:i_will bd -14 -12
brain:a_concussion c -11
eaten:coffee acd -17 -17 11
fractura d 12
kind_of acd -12 12 -17
pregnancy:pasa bd 13 -14
substance:anda_en b 15
una__el cd 10 -20
""",
    """
@body_was ad -12 13
@call_me bcd 29 -28 -26
^ultrasound ac 11 -16
baker__me c 11
buffe* bd -12 15
en__choque a 11
me__otra ad 19 -23
organ:off c 14
presion__mi ab -18 11
sabem* c 12
""",
    """
@stop_hace a 11
adult:secun* a 11
dejelo_asi ad 19 -15
dolor__@body d -13
got__this a -11
mania acd -21 -27 25
sola__mi ad -16 18
""",
    """
=body:hora ab -12 15
check__my ac -10 14
choqu* c -10
irregular abcd -24 -20 29 -12
meds:unsure c 11
organ:gave bd -13 18
psychosis:trast* bcd -17 -12 19
what$ abcd -19 48 -28 -31
you__@day d -11
""",
    """
=visit:taking c -18
@symptom__next d 11
adult:es d -16
allergy:que_fue a 10
organ:que_ya cd 22 -16
""",
    """
=body:private abd -16 20 -14
cancel:ahi_estoy ad 13 -12
esta__la bcd -15 20 -24
fue__regla a 10
futbol_americano d 10
medicamento b -12
ride:espera d 13
substance:am_in d 14
""",
    """
dele bcd -21 -14 25
dele_mi ad 17 -12
pregnancy:and_still a -11
pregnancy:tiene_# ab 16 -10
whatsoever$ a 18
""",
    """
depends_on c 12
prior:lo_primero a 16
si_puede ab -15 16
sospe* cd 28 -26
them cd -30 17
""",
    """
brain:none a 11
confirmada$ ab -14 11
heart:i_had bc -17 20
heart:my_heart bcd -29 18 -12
prior:antidepresivo ad 15 -15
psychosis:me_when d -11
queria abd 13 -18 -25
s abd 13 -14 -10
""",
    """
=any:seventeen a 12
=body:sitio a 12
=body:youngest d -11
=tag:pregnancy:unsure abd -11 -14 13
coming:my_place d 12
even ac 24 -24
is_there abcd -31 42 -16 -26
it__real a 12
now:manan* abcd 19 -16 11 -27
""",
    """
#__vez d 12
=body:end c -17
=body:mood bd 13 -16
ask__is a 13
heart:enlarged_heart abd -14 -12 22
now:tuesday a -12
ride:cuent* a 14
""",
    """
=body:allergies abc 22 -11 -12
find_my bc 11 -11
had:puedo bc -13 17
i__@traffic ad 15 -10
soup ad -18 23
""",
    """
=body:help d 11
=tag:effects:self abd -25 -11 16
@medicine__off ad -13 13
@vehicle__@relative c 13
^esa d 12
canceled abd 12 13 -28
coming:passe* a 12
effects:pero_me cd 10 -11
heart:estaba d -12
heart:if bc -13 -13
mi__hoy d -15
now:una abc 14 -21 -15
ok_what bd -16 16
substance:clean_since ad -18 18
up_lol d 11
""",
    """
=rule:allergy:yes:allergic_to_it|ketamine|this|tha abd -24 -22 29
manda* ab -28 17
pregnancy:husba* ad 11 -11
pregnancy:there_is ac -18 13
si_con c 13
y__de ad 14 -16
y_nada acd -32 -20 33
yessi* d 13
""",
    """
=rule::no:nothing_like_that a 11
coming:truene d 12
guest d 20
i_work ad 15 -20
let__off d -11
me__@date b -14
texts:noche ad -11 12
""",
    """
=any:shakes bd -11 15
=rule:organ:no:numbers|labs|tests|analysis|anal acd 27 -20 -18
bad__but d -11
everything__the d 10
heart:sure_if ab 16 -11
heart:textb* a 15
organ:in_# a -10
pregnancy:surprise ad -11 14
trabajando$ ad 10 -15
well:me ac 11 -28
""",
    """
any:tendria c 15
el_higado bc -21 -14
givin* a 11
heart:uh_huh bd -10 15
now:hora_no a 11
preguntas$ d -10
well:complaints d 11
""",
    """
=any:problema ad -13 16
=signs:body:none:turned abc -16 30 -28
@relative_dijo a -12
ando_de d 12
heart:vigilan ac -13 11
now:no ab -15 15
organ:rinon_izquierdo ad -12 12
so_do bd 16 -22
text__# d -11
to_put a -13
voy_por d 15
""",
    """
^apenas abc 25 -33 -13
by_my bcd -10 15 -10
fine_just d 11
get_there abc -11 12 -11
have__problem ad -11 12
heart:one_@clinician cd 12 -11
heart:sound abd 22 -12 -10
not_psychosis a 11
psychosis:es bcd 11 -22 -12
quien__soy c 15
there_# d 11
two_@hours d 11
""",
    """
=rule:eaten:yes:ate|eaten|eating|comi|desayune|a abc 15 -16 -15
allergy:but_it d 11
allergy:once ac -17 12
cajas a -12
el_@insurance bcd 23 -20 -17
era_mi ad 11 -14
mg bcd -18 -17 16
""",
    """
aneurisma d 10
any:my_@medicine ab -31 12
prior:mom bc -14 18
""",
    """
=body:esquizofrenia acd -19 -14 18
=rule:substance:yes:months_~1_sober|clean|recovery ad 25 -21
drive:mi_@relative abd 18 -13 -29
meds:dormir ab -16 13
not:psicosis cd -12 10
prior:prozac abd -17 -18 16
quiero_es b 11
todavia abc -11 -18 15
well:@relative_esta b -13
""",
    """
@relative__por b -11
^saw d -11
brain:intacta ab 18 -12
drive:me_dijeron a 14
just__i abcd -17 -12 34 -21
nino_me d -12
organ:tengo_hepatitis d 11
""",
    """
=body:¿ abcd -27 37 -26 -29
@relative__que abc -15 -13 20
^bueno ad -15 13
^he bd -64 19
allergy:what_they cd 11 -15
be_# ad 10 -12
brain:ataqu* bcd -12 -11 14
break$ a -11
drive:need a -13
insulina a -11
mi__prenada ab -15 20
the__right d -12
well:school a -11
why abc -53 35 -20
""",
    """
^mil ab -12 17
drinks__week a 11
heart:creeping c 12
heart:pills abd -25 -12 21
""",
    """
=any:semana c 12
allergy:supe ac -12 14
allergy:when_they cd -14 12
am__patient ad 14 -14
organ:expul* bcd -15 23 -16
started__@medicine d 10
well:good ab -32 19
""",
    """
=body:so bcd -33 17 -23
at_the d -16
brain:up_there c -11
heart:back abcd 17 -14 11 -27
un_@relative a -11
you_all ab -29 18
""",
    """
=rule::asks:^_que|como|cual|cuanto|cuantas|c abd -27 10 -11
@holiday abc 23 -15 -21
allergy:that_one ad -11 14
any:tomo_warfarina d 15
give d -16
labor* d -11
tengo__minutos ac -19 18
trouble__@relative ad -18 20
want__know bd 13 -18
""",
    """
=body:ticking a 14
analisis$ ac -15 24
i__answer b 12
no_matter b -15
not_do abc 15 -18 -12
si__lo b -11
""",
    """
lo__roto b 11
psychosis:dice ac -12 12
shy ad 12 -11
ten_@hours ad 16 -15
""",
    """
=any:chevere ad -10 19
=last:any:unsure abcd -16 -10 16 -12
bad_i a 12
cancel:a_poder ad -10 12
espereme abcd -12 28 -12 -23
meds:me_las bd -12 -19
prior:pt d 11
twin a 11
""",
    """
=visit:new acd 12 -14 -17
^quiza abcd -24 -17 31 -22
adult:every* ad -10 14
allergy:comezon d -15
heart:cuand* bcd -11 17 -13
mostly b 14
ride:aroun* cd 17 -19
substance:or d -17
that__old ad 20 -16
""",
    """
=any:reactions d -11
allergy:but_not ad 16 -11
bedti* c -12
haber a -10
lady__tells b 11
mi__tambien abc -16 14 -12
my__sure d 12
never_lost a 11
now:is_# a 13
psychosis:heard abc -14 -24 12
say__i b -11
""",
    """
@parking bc 19 -33
no__mas bc 14 -17
prior:@relative d -15
ride:care_of ad -11 15
""",
    """
=tag:psychosis:turned a -12
=visit:portal a 13
allergy:pleas* ab -11 11
ando__@treat c 16
been__do ac -14 14
bless* b 11
psychosis:evaluaron_por a 10
texts:my_daughters c 13
""",
    """
=body:mind a 10
drive:someone ad 14 -13
his__he c 11
home bcd -18 -22 11
now:busy d 12
sabia a -16
she__it d 11
substance:deje bcd 21 -16 -19
""",
    """
cancel:certa* d 11
control abd -16 -11 20
do__to abcd -15 20 -10 -17
hace_seis bc -13 17
heart:siemp* abc 16 -10 -16
home:safe ad -11 15
molestia d 11
say__it ad 17 -20
well:ojala ac 23 -21
will__that abd -14 14 -14
""",
    """
=visit:house b -26
@body__matando b 11
ayer__hoy a 12
heart:itself ad -18 18
sento_mal ad -10 10
up__# ab 12 -10
""",
    """
=any:hang abcd -13 29 -12 -19
=any:nor cd 14 -11
heart:y_eso d 11
pregnancy:kids bcd 14 -12 -12
pregnancy:not_say bc -18 22
prior:just_one d -16
puedo__que ab 19 -20
ride:estoy abcd -12 -18 33 -25
""",
    """
=body:done abcd 17 -37 -41 10
@drive$ acd 26 -34 -17
cancel:see_you ac 26 -19
get c 11
los__jaja bd -12 12
si__ya ac 11 -21
texts:just bd -17 12
""",
    """
a_ser ab 20 -12
adult:hace_rato ad -12 16
bear ab 18 -11
heart:@relative_y ad -22 13
mi_ma ad -15 21
prazosin d 15
psychosis:diagn* bd -27 14
texts:any ad -15 16
texts:bette* b 18
you__that a -19
""",
    """
=body:pasame b 17
=lead:no:on abd -13 -12 11
@drug__no a 13
^tuanis ad -12 17
a__am a -16
coming:dejamos a 14
could__find a 11
he_recibido a 12
not:decian c 10
""",
    """
and_i bcd -31 -23 25
did__six bd -11 12
had:conoz* ab 15 -16
it__ago c 10
organ:todav* c 11
pregnancy:que_era ad -12 14
substance:last_@day abd -14 -16 18
""",
    """
=body:divorcio d 12
brain:my_@body abd 21 -19 -14
octubre ad 19 -11
pads$ d 10
soy__# ad -29 27
substance:going acd 20 -11 -11
y__perfectas ad 12 -11
you__i abd -13 -20 22
""",
    """
=denials:visit:0:yes abd -25 -19 16
=signs:psychosis:unsure acd -17 20 -26
el_resultado acd -16 23 -18
half b -13
meds:those a 13
to$ abd -15 -37 20
""",
    """
=any:salir ad -13 12
=rule:psychosis:yes:bipolar_$ acd -15 17 -13
^nel ad 24 -12
can__do ad 17 -20
over_ten d 12
pregnancy:fabri* ad 17 -14
prior:de_@medicine bd -12 12
supe ac -12 15
""",
    """
=visit:ya bcd -39 -16 20
alimento a 11
and_proud ad 14 -13
broth* b 14
like_the d 10
now__no d 10
organ:hacie* c 10
she__but ac -15 15
""",
    """
@stop_the b -12
drops a -12
have__called b -16
prior:of_them ad -22 21
substance:tomad* abd -16 -13 21
the__pressure c -12
un__las a 11
under__@relative ad 14 -11
""",
    """
=any:le ad -11 -13
=body:privado ab -12 15
allergy:probl* acd 30 -14 -11
any:@relative_y ad 12 -13
any:am_not d 12
heart:troub* ac 15 -12
prior:the_chaplain bc -10 13
the_@traffic ad 17 -13
""",
    """
allergy:to_that acd -18 -12 14
cholesterol$ ad 11 -13
funeral$ c 11
let_us acd -16 -14 19
loca$ a 12
not:find abcd 20 -10 -12 -12
wear cd -24 24
""",
    """
interesa$ b 10
pregnancy:doubt ac 16 -12
well:something ad 11 -11
""",
    """
=body:toc a 14
=said:yes:an_idiom_that_agrees abcd -26 -23 -28 42
brain:despu* ad -14 11
drive:voy_solo ad -20 24
era$ acd -10 15 -12
home:eating ad -13 17
lo__pensado c 14
mandar ac -16 -15
not:diria a -12
""",
    """
@animal_has d -12
adult:hoy d -10
allergy:anything bcd -14 18 -16
allergy:seguro c 11
am__@visit ad -22 16
baja$ ab 11 -24
belie* b -15
came__funny ac -11 13
cancel:last b 11
cancel:turno d 11
cancel:unfor* d 10
coming:otra_@person a 11
meds:aller* b 13
now:be_in ad 16 -15
organ:mal ad -14 15
pregnancy:estoy_de ad -11 14
substance:cada_noche d 15
substance:problema abc -16 -19 20
""",
    """
brain:clean abd 18 -13 -15
effects:pastilla cd 12 -15
mi__que abc -19 -20 18
pressure_shot d 11
psychosis:what_is d -11
text_later b 19
thoug* abc 18 -23 -22
who__it ac 14 -15
""",
    """
=visit:headed c 13
allergy:contr* a 11
enough_to d 11
fui$ a 12
i__night d -12
organ:infections abcd -25 -15 -17 29
si__del ac -17 17
substance:fiestas c 13
that__i ab 20 -34
then_that b -13
there_and cd -13 17
wish_i abcd 16 -30 10 -21
""",
    """
hold__spot ad -12 15
nada abc 20 -57 -37
segun__@relative abcd -13 -11 21 -11
""",
    """
any:big_@food d 10
any:now abd 34 -13 -29
coming:a d -11
desgr* d 11
have_been a -10
heart:is_been cd 16 -12
high__lost c 10
it__@medicine b -14
prior:tcc d 11
""",
    """
=any:pain bcd -14 -18 12
esta_en abd -14 17 -15
meds:diari* ad -13 18
not_me abcd 33 -16 -32 -13
pregnancy:tres_@month ad 14 -11
what__mean bcd 15 -13 -12
""",
    """
=visit:preguntarle abc -12 -14 20
about__@eat d 13
coming:back bcd -12 19 -10
he_passed ac -11 14
it__@treat c 15
now:with_my ad 10 -14
one__the bcd -18 17 -14
organ:had_a cd 14 -20
to__# ad 22 -22
""",
    """
=said:prior:ask bc -13 -12
allergy:respi* ad -11 18
drive:que_me ad -14 12
is_@drive ad 20 -18
it__still cd -11 12
lips$ ad -13 15
now:boss b -10
permission bd -16 20
respo* abd -19 31 -20
""",
    """
=said:well:no cd -13 -16
allergy:ningu* ad 24 -18
eaten:no_@food ac 12 -11
heart:nothi* b -19
pregnancy:chichi d 13
ride:a_@relative a -11
""",
    """
alergia_no cd -12 11
cancel:@thanks abd -13 -14 21
como_siempre ab 18 -18
de_nino c 13
ride:called cd 12 -14
see$ abcd -27 -10 32 -11
they_are abcd -13 -12 33 -25
till_i d -14
winter$ d 14
""",
    """
^zero abcd 50 -25 -16 -36
allergy:@relative_sabria bc -18 15
emojithanks a 11
not_once a 16
now:deje ac -16 19
prior:ketamine b 12
""",
    """
=rule:substance:yes:dui|dwi|rehab|detox|relapsed|rel cd -42 14
=signs:body:none:known_of d -10
allergy:me_la ac 13 -13
apena* abd 17 -23 -14
coming:ya acd 18 -17 -24
controlo abcd -12 -16 -18 22
count_if d 12
en__court a 11
pregnancy:named abd -16 20 -12
pregnancy:todavia abcd -33 -15 -24 38
y_nunca ad 17 -21
""",
    """
decid* acd -47 57 -39
drive:senora a 15
heart:under c 13
not:@day ad -28 13
organ:i_only a 12
prior:eso_cuenta b -10
termine abcd -13 -10 -12 25
time a -11
well:comes c 14
""",
    """
=body:postpartum abcd -16 -27 16 21
any:asked b 10
cancel:@move_do ab -14 15
eaten:black bcd 13 -11 -11
home:atorados_en a 10
it__problem bcd -11 -26 25
la__alta b -20
liver__are cd -17 14
not__problem ac -12 11
now:yes_but ad 10 -16
old_@clinician abcd -11 -18 26 -18
por__mi d 12
see acd -17 14 -15
senti__pero ac -12 14
stone* cd -15 10
well:some cd 28 -28
""",
    """
=turn:any:yes:none abd 44 -18 -44
@day__not cd -14 -11
cancel:moverla ab -12 15
de bc -13 -16
lock_it ad -11 15
no__esa ab -14 12
prior:done c -10
""",
    """
could_you ab 15 -19
esas bd 12 -14
esta bc 11 -31
home:i_have abc -12 10 10
prior:su b -10
tengo_nada bc -11 -14
time__in b -10
well:went_from ad -21 22
""",
    """
=body:creo abcd -26 -33 42 -27
aguante$ ad 17 -13
drive:con ab 10 -12
meds:let_me c 12
my_first abc 24 -33 -24
organ:creatinine a 11
""",
    """
@thanks bcd 32 -76 -20
is_gone b -16
psychosis:si_me b 11
ride:i_@drive ad 20 -18
""",
    """
=body:named abd -19 18 -12
brain:ever d -11
pregnancy:a_man b 14
pregnancy:my b -20
texts:these bd 12 -10
unsure bc -13 18
""",
    """
=body:straight abcd 28 -17 -16 -15
cambiando d 10
edge bcd -15 19 -17
feeding ad -12 16
hicieron__y a 15
meds:el_paciente ad 11 -11
psychosis:mean ac 12 -11
reali* cd -13 13
ride:chofe* ac 13 -18
""",
    """
=visit:god d 14
=visit:siento a -13
@relative_had bcd 21 -42 -19
drive:voy abcd -14 -19 -11 22
hablar ab -21 28
home:sin_novedad ad -16 16
me__week cd 11 -13
pensaron ad 23 -20
""",
    """
am__station a 11
be__was a 12
demas d 12
mejor__con b 13
my__thought bc -11 18
prior:la_@treat ad -12 11
sure__was cd 18 -16
""",
    """
allergy:contesto c -14
booked_it a 11
heart:never ad 16 -12
prior:@medicine_si c 10
soy_@clinician b -15
viend* abd -13 -17 10
""",
    """
=any:viejo ab 15 -11
=rule:ride:no:bus|camion|guagua a -12
@open__# abc -13 -20 14
@year_i ad 11 -12
bp_was acd -13 20 -12
can__just bd 21 -18
have__had a -11
organ:ya_me c -12
pregnancy:cada ad 18 -15
que_los bd -12 16
teens$ cd -11 17
texts:certa* b 13
""",
    """
any:have_not ac -11 19
brain:hace_dos c 10
con__el ac -14 13
heart:el_resultado c 11
mande abd -18 35 -23
meses bcd -27 -28 18
not:llegar d 11
organ:@year_ago d -12
this__does a -12
three$ ad 17 -12
""",
    """
come__@relative ad -14 18
meds:cuent* a 11
monitor$ d 19
substance:is_my a 17
""",
    """
=any:every abcd -15 -24 -18 29
=body:cuentan abcd -18 35 -16 -31
=visit:desde a -12
drive:maneja acd 19 -14 -18
organ:@animal d -16
staying bcd -20 18 -28
""",
    """
=signs:organ:unsure b -28
=visit:aguanta bc 16 -11
allergy:me_the abd -11 20 -14
any:andel* d 10
brain:my_@relative d -16
consulto_con c 14
heart:and_down cd 20 -17
home:not_picking c 11
¿__es b 11
""",
    """
did__on ab 13 -13
fatal$ ad 20 -12
moverla ab -12 15
ride:digo b -10
you_too bd 24 -18
""",
    """
=body:couple b -10
=body:nights a -13
=visit:absolutely b -11
back__# a 10
dice_el ad -11 11
fue__la d 14
heart:baja abcd 29 -13 -19 -16
substance:y_yo abc -22 22 -17
text__a ad -14 12
""",
    """
a__@visit abd -11 19 -13
any:question ad 10 -13
have_heard a 11
not_so a 14
turn cd 16 -19
""",
    """
cancel:puedo_ir ab 21 -24
coming:seguro a 14
meds:la acd -17 -28 26
pregnancy:cero ad 14 -11
prior:yo a -10
well:felt ad -14 20
""",
    """
=any:algo abd -19 -11 16
=body:sorry a -11
allergy:@symptom_and ad -13 16
de__nunca ad 12 -10
not:clear ac -14 18
was_about ad -24 15
""",
    """
^now d 13
allergy:swell d 10
any:around_# d 10
bien_de d -12
cero__cero ad 24 -20
doce d 15
heart:heart_disease b 20
morfi* ad 12 -11
no__all ad 23 -16
organ:falta_el cd 18 -16
prior:proba* bc -10 -20
""",
    """
=body:hacen acd -15 18 -13
la_tomo ac -22 16
mas__antes ad 12 -10
texts:like_that ad 15 -10
y_no acd -12 22 -23
""",
    """
=body:acabo ac 13 -15
=body:her b -16
=visit:aun bcd -19 28 -27
drive:@vehicle_i ad -10 14
home:he d -18
not:til cd 11 -12
we_do acd 22 -12 -19
""",
    """
=any:five ad -15 13
=visit:para cd -21 11
crei__pero a 11
de__es a -24
fuerte_como a 12
heart:up ac -30 20
home:estamos_en a 11
organ:noved* ad 12 -10
que_antes c -18
six__not ac -12 16
""",
    """
@day__y d 11
allergy:they_were d 13
effects:nada c -11
it__possible bcd -15 21 -17
por__bien ad -12 13
prior:@treat_y b -10
prior:aqui bd -11 11
""",
    """
@relative_dice a -13
cancel:otra_hora ab -14 19
el_borracho b 13
hundr* c 13
organ:too_much c 15
ride:sobrino c 11
seria abc 20 -34 -13
slept b -15
substance:lol a -21
substance:twenties a 10
texts:@texts_and ab -15 14
they__work a 13
""",
    """
^emdr d 18
con_# acd 19 -13 -12
heart:hace abd -24 -21 22
my_youngest b -16
organ:acuer* bc 15 -10
organ:was_clean ad 18 -13
pedi bd -12 11
pregnancy:resultado c 12
vez$ bcd -16 -12 11
""",
    """
=body:might acd -18 25 -24
at__# ad -18 20
email_only ad 13 -11
not:think cd -16 18
organ:solo d 10
poco_de cd 19 -13
pregnancy:again cd -12 12
quitaron_la bd 16 -15
ride:comes acd -15 -10 13
ride:el_@day cd 25 -22
vieja bd -25 23
well:like abcd 38 -35 -17 -20
""",
    """
=body:nrml a 18
@relative__llevo d 14
do__use a 11
organ:but_that d -13
positive_test d 14
ride:llevan bcd 14 -13 -18
well:no_esta d 13
""",
    """
=rule:allergy:yes:could_not_breathe d 10
could__@stop ad -14 16
pregnancy:quest* ab -15 18
rinones__al d 12
se_preocupe ac 13 -13
""",
    """
=lead:visit:yes:cut:yes bcd -12 -15 11
=visit:dijeron a 14
@clinician__you bc 16 -18
apartment d 18
got_in c 11
heart:used_to cd 16 -15
unive* d 13
""",
    """
=body:today c -17
getting_a d -17
manejo abd -18 -12 15
prior:desde_los bd 15 -11
que_soy abd -10 -19 13
salie* d -16
substance:@drug_count bc 21 -19
substance:me acd -24 -18 28
substance:sober bcd -23 -21 19
three__and ab 11 -19
to__day bc 17 -11
""",
    """
=body:sano abc 17 -21 -14
=visit:sergeant ad -14 11
@relative__viaje d 11
es_si ad -17 18
get_a ac -17 12
good__you d 12
had:a cd -24 11
las__se ac -15 19
organ:ran a 10
pregnancy:am c -10
puede__@drug b 10
substance:i_had ad -11 14
""",
    """
adult:@date_grade a 11
allergy:everybody d 14
en__@relative ab 19 -20
estado bcd -15 23 -16
heart:#_casi ad -17 17
tengo__pero bcd 18 -10 -12
""",
    """
=any:sound a 13
^woke ad 16 -20
anda_en b 17
i__@symptom a -18
puedo_irme b 11
texts:am_on c 12
whate* ab -20 14
which__you c 14
""",
    """
=first:any:unsure abcd -15 -13 22 -22
allergy:exper* ad -11 18
el_@year b -17
on__@call d -19
please_text d 11
por__@visit ad 17 -12
soy$ ad -20 20
street__are a 11
""",
    """
=body:dejo ac -12 12
allergy:allergies ac 20 -12
light* acd -25 -14 10
not:he cd 13 -11
organ:voy_mucho cd 15 -13
pregnancy:el_@day b -11
right_ahead d 10
se_lo abc -21 15 -14
substance:relapsed ad -15 15
texts:from a 13
una_que d -15
""",
    """
=body:rayitas cd -10 14
allergy:not_that bd -15 -15
any:queda* d -14
eaten:supper b -10
heart:era bcd -13 14 -14
pregnancy:estoy bcd -29 -48 39
pregnancy:soon a -10
pregnancy:two_lines ad -12 19
substance:may ad -24 18
""",
    """
coming:amaneci_con a 12
eaten:unas d 13
pregnancy:ayer c -17
prior:de_las ad -12 17
stopped_at ad 23 -21
tengo_hambre abd -27 37 -23
wednesday d -13
""",
    """
=body:body abd 31 -29 -22
effects:can_not abd -24 10 11
falsa_alarma ac 12 -10
mysel* bcd -18 -26 12
now:keep d 12
organ:my_@drink d 11
pregnancy:facto* a 14
prior:y acd -18 -17 23
substance:yeah_it d 12
that__only b 18
time__that cd 17 -19
""",
    """
=body:everything abd 12 -10 -24
=body:pienso ab -11 12
=rule:psychosis:yes:hypomania|hipomania bc -20 21
=turn:body:none:yes bc -20 -26
el_@drug c -20
en_otro c 12
pregnancy:los abd 23 -15 -13
psychosis:i_would c 11
ride:maneja abcd -18 -13 -20 28
""",
    """
down_the ad -15 15
heart:una_arritmia cd 16 -15
is__@symptom ab -11 14
not:decidido ac -16 21
not_afford ab 12 -11
texts:i_can a -12
time__i b 14
""",
    """
a__court b 12
day__a d -14
de__@medicine b -11
frio abd -21 33 -23
last_night abd 24 11 -37
leer bc 14 -18
llaman$ ab -14 14
me_las bcd -12 12 -25
pero__no d 11
""",
    """
=rule::no:hardly bd -16 12
@body_infection d -11
any:dice_que bcd -12 -17 12
coming:asi_que a 14
dan cd 11 -31
had:cosas c 11
heart:low abcd 48 -14 -26 -41
not:hicieron ac -23 15
se__fue b -23
wake_up d 12
we ab 13 -34
""",
    """
=body:serious a -10
^definitely abd 30 -17 -26
and__up c -13
does_@medicine bc -20 19
have_ever d -14
my_lips abd -16 -12 22
not:comi ad 10 -11
now:tomorrow ad 23 -19
""",
    """
am_out a 13
brain:los acd -10 -17 21
it__got ad 18 -15
now:time bc 12 -21
substance:acaba* a -12
substance:van b 12
""",
    """
=body:esperando abd -16 -16 17
=signs:cancel:no bcd 19 -25 -54
drive:le abd -11 13 -10
got__coming cd 16 -14
heart:thirt* a 10
yes__to ab -12 18
""",
    """
=long:2 a -12
esta_bueno bd -14 19
had:yo ac 12 -15
just__@drug bcd -13 14 -16
just__allergies c 11
lil ad -12 13
problema_con b 12
se__ya b -11
well:come bc -14 14
where_it a -11
""",
    """
cancel:como ad 11 -18
coming:calle* ad 23 -20
heart__# bd 16 -13
meds:la_ansiedad a -13
meds:left b -10
pregnancy:prueba abc -14 -15 15
road$ a 11
swinging ad -12 13
""",
    """
@relative__se d -10
^perhaps ac -10 15
allergy:anyth* bcd -14 18 -16
drive:@drive_mi b -12
eaten:soy ab 18 -20
meds:siemp* ab -13 17
pregnancy:pasado bd 12 -15
""",
    """
=visit:tranquilo ad -12 16
any:you_got d 19
cancel:cambi* bc 12 -11
communion bcd -17 -14 19
fue__el b -11
lately a -13
mi__afuera d 13
middle_of d -10
prior:for_the bd 15 -17
ramon ab -19 19
the__@thanks b 12
the__side a 12
whole__in c 13
ya_cerro ad 19 -14
""",
    """
=body:oven d 13
=body:prayer a 18
=body:salieron b -11
=denials:any:2:none abc 33 -37 -27
=visit:mata a 12
@treat__ok a 12
about__@visit ad -13 16
allergy:down d 13
da_miedo abd -12 26 -24
madru* ad 11 -11
prior:something_as c 10
""",
    """
=tag:home:asks bd 18 -18
coming:favor ad -20 25
nuera ad -16 -18
psychosis:hear_things cd -13 13
psychosis:postp* abcd -16 -27 18 18
pulsera d 16
ride:acuer* d -12
""",
    """
=visit:checking cd 21 -11
bp_@medicine ad -12 14
comi__como a 11
de_viaje d 11
had:soy_paciente bd -16 21
malisimo abcd 30 -22 -15 -10
perdon_no d 10
problem_for d 11
prostate$ ad 11 -14
schedule bcd -17 20 -19
substance:@relative_dice bc -12 15
what__is b -13
""",
    """
=any:volvio ab 10 -18
@relative_@insurer bcd -12 -20 17
@wrong__for a 14
brain:eso acd -13 -23 23
effects:si_fue c 10
heart:un bcd -21 -17 19
snuck_a ad -12 16
was__attack ad 13 -12
""",
    """
=body:medical ac 12 -10
=body:papel a -12
^maybe bcd -46 18 -29
casa abd -15 -12 18
legal_here ac -13 17
miracle ad 17 -11
prior:any_@medicine cd -16 14
""",
    """
=any:give cd 15 -18
=rule:well:no:not_~1_so_hot|good|great a 10
^abstemio ad 19 -12
adult:cumplo_los ad 11 -11
as_in ad -14 12
ic$ ad -13 21
my_little b 14
organ:levanto cd 10 -11
told__do a -13
""",
    """
home:never_showed a 10
organ:sin_novedad ad 12 -10
psychosis:i_used d 10
su__la bd -15 15
substance:drank c -13
""",
    """
a__@year d 11
and_the acd -12 19 -11
at__is d 12
had__kidney a 10
if__said ad -12 17
now:si_tengo d 15
permit ad 11 -12
to__tomorrow abc -10 15 -11
wine b -13
""",
    """
=any:changed d -13
are__the ad 25 -22
en_un acd 13 -11 -16
no__ahi ac 11 -13
same_as c -23
substance:@year_que c -11
taqui* a -11
todavia__el a 16
""",
    """
=any:nadie ad -12 17
=tag:adult:self d -16
=visit:find bcd -16 27 -26
@medicine_after a 12
^come abc -17 -15 18
cancel:not_touch a 12
eaten:@open abcd -10 -18 21 -18
get_off ab 13 -15
heart:es abd 27 -14 -23
prior:una_y ad 14 -25
psychosis:cristal cd 25 -21
vitamins acd 21 -13 -22
""",
    """
=any:cual a -12
=body:called abd -15 -22 22
=body:tumor ad -15 20
=visit:sueltan cd 13 -12
not__test ac -13 16
permiso__la d 14
""",
    """
@food__@hours d 15
echele$ ad -11 16
""",
    """
@call__me abc 16 -12 -10
home:deje abd -11 16 -16
not:decir acd -23 24 -11
pregnancy:resul* ac -13 15
prior:believe_in a 12
prior:tambi* d 12
ride:mucha* ad -14 16
""",
    """
=visit:these cd -11 -12
@food__y a 11
already abc -24 37 -32
couch$ d 12
me__raro acd -13 17 -12
pregnancy:broke ac -12 10
prior:did_a cd 23 -14
she__patient ad -10 12
tome_la b 11
""",
    """
any:como abcd -33 12 -18 24
cancel:want_it d -13
el_trago d 15
had__@visit ad 11 -14
heart:on_labetalol d 11
out_@year a 10
the__number bd -16 17
""",
    """
=body:anybody ad 11 -10
=body:gomitas cd 16 -10
contesto_estoy b 16
dializo d 13
effects:sali d 11
heart:soy_hipertensa d 12
not:manden bcd 17 -16 -15
prior:@medicine_never c 10
""",
    """
cancel:baja ad -13 17
cbt acd -11 -10 19
her_@relative ad -11 11
hurt__@body bd 13 -11
may__@drive b 15
now:no_iba d 10
organ:fibroscan cd 15 -13
plus ac 10 -19
sirvi* acd -20 -17 23
substance:how acd -11 17 -15
texts:yo_no a 12
""",
    """
=body:there cd -28 22
brain:aneurysm d 13
meds:toma d -20
surgery__the ad 11 -11
wonders$ d 11
""",
    """
=body:cycle ad 13 -13
=body:dice abcd -34 -21 18 15
@relative__over d 12
lo_cubre a 11
nothing_except ad -19 20
organ:liver_was a -13
pregnancy:tuesday ac 20 -19
ride:with ab -15 19
sabri* abcd -38 -41 49 -19
up_a c 12
well:this_is abd -14 25 -14
""",
    """
eaten:midnight a 15
make__work d 12
now:is_this b 10
sleep_since ad -12 12
""",
    """
=body:electrochoques ad -14 12
=body:vasectomy abd 15 -13 -14
had:hace a -16
let__look bcd -12 19 -15
me__@call acd 13 -16 -10
name$ ac -14 10
""",
    """
#__come ab -15 12
afib$ d 17
ride:@howmuch abcd -18 28 -22 -15
ride:@relative_can acd -13 26 -18
well:first ad -15 20
y__igual ac 12 -12
""",
    """
allergy:como a -13
caught__at d 13
pedi__en bd -11 12
""",
    """
=any:crazy abd -23 -16 25
=rule:allergy:no:sin_~1_problemas|problema a 13
^espere ad 27 -29
effects:anduve d 10
home:here bd -10 15
if_i abc -19 21 -26
is__bad ad -11 15
not:only d 10
not:possible acd 22 -15 -14
organ:falta* ac -15 11
pusie* bd -25 13
que_nada a -11
ride:aide abcd -14 -16 -24 33
roble$ a 15
""",
    """
=visit:meeting a -12
^psicoanalisis d 14
broke__in b -11
pregnancy:bedtime ad -12 13
rato abd -21 -13 23
seguro d -14
to__you d -18
""",
    """
=body:jajaja bcd 13 -16 -22
about$ bcd -23 17 12
adult:seman* a 12
drogas_nada ad -11 12
handle$ a -14
quimi* c -12
you_are acd -12 -14 15
""",
    """
^prefiero abcd -12 34 -25 -22
effects:cabeza b -14
llegan d -20
pregnancy:baby cd -31 11
prior:cual abcd -16 -12 -11 20
psychosis:dinner b 16
twins acd -20 -15 23
""",
    """
=body:allergic abc -14 20 -18
ask_my abd -25 14 -26
been__under c 12
but__never abd 11 -12 -16
vos ad 22 -14
""",
    """
=turn:visit:unsure:none c -12
adult:creo bcd -20 22 -13
cancel:am b -31
coming:mama bd 15 -13
cualquier abd 28 -18 -24
eaten:@food_was abd 14 -16 -13
las_# c -11
mejor__que ad -28 20
""",
    """
=body:keep c 13
@drug__is ab 13 -15
allergy:sin ad 15 -13
but__do abd -23 -12 23
coming:como_esta d 13
hago__el d -13
not:volvi cd 15 -13
now:dialy* ad 18 -13
organ:watching_it d 11
out__they a -10
""",
    """
=body:skips abc -17 -15 20
@ride__to b 12
any:le_voy ab -12 13
at__text ab -23 26
cancel:for_this a 14
had:estoy bd 17 -12
meds:when_i bd -24 23
not:recall abcd -23 -19 33 -14
now:descanso ad -18 20
ocupada d 12
substance:anything c 12
substance:the_@relative a 13
that__@clinician bcd 14 -11 -11
""",
    """
=body:rato a -23
@open_to ad -12 19
cancel:que b -23
heart:for_it bcd -12 -19 19
now:hace bc 11 -11
substance:@relative_say cd 14 -13
una_y ad 13 -20
""",
    """
=body:sintrom ad -13 17
any:around d 10
any:back c 11
by_then c 10
inconveniente$ ad -11 17
melatonin bcd -13 20 -22
offense b 13
ride:a_ver abc -14 -11 20
well:pensa* ad 15 -12
ya__cuenta d 11
""",
    """
=body:four abcd -11 -23 -18 22
@drive_home abd -16 -11 22
bebe_de b 13
drive:herself ad -11 12
no__apure cd -12 15
organ:i cd -11 13
ride:trans* b 10
the__@drive ad -19 22
""",
    """
=body:weekly d 14
=denials:any:2:no abc -11 -28 22
=visit:get abcd -13 -24 11 12
=visit:hacer d 12
adult:about bcd -15 22 -10
allergy:to_sulfa ad 20 -16
any:about bd 15 -33
brain:aneurisma d 10
brain:me_ha ad 16 -13
easy abd 20 -13 -11
it__as abd -18 23 -17
old$ c -13
""",
    """
=body:hypomania bc -14 17
^depende abcd -14 -22 29 -16
^hurts abd 20 -14 -14
a_drop ac 18 -11
brain:dinged c 13
claro__si a 13
operaron_de d 15
substance:@year_no ad 20 -21
""",
    """
#__for bd 17 -12
^voy bcd -54 -10 13
any:give_me cd 11 -17
bottle b -17
drive:viaje ad -12 14
espereme_que a 10
leche cd -17 16
nubes bd -12 14
""",
    """
but_at ad -11 13
cancel:moved ab -17 23
drive:tambi* ab -14 11
not:duda ad -13 15
not__yes cd 21 -16
one__one abd -19 29 -18
pregnancy:bajo_ayer a 11
prior:been_through d 15
ride:and_now a 11
texts:this_number bd -16 16
week__is bd -20 12
well:by acd -11 20 -20
""",
    """
@food__it a 12
cancel:del_@day abd -22 -11 25
downh* ad 13 -10
eaten:cuenta a -14
eaten:nine ad 18 -16
me_so ad 18 -12
meds:los ac -24 -13
ride:throu* ab 11 -11
""",
    """
@ride__showed a 10
a__percent c 13
adult:i_am d -12
ahorita__@thanks a 11
cancel:mi ad 12 -17
coming:en_pie ad -22 24
heart:i_will ab -12 14
heart:lo bc 11 -32
it_in c -20
mi__descarto ac 14 -11
objection_here ad -20 21
pregnancy:nursing bcd -15 -21 21
ride:puedo bd 12 -19
si_he a 11
""",
    """
=any:asi bc -12 19
=rule:home:no:i|we|he|she_do|have|did|am|can|w d -11
=signs:body:none:known_of+unsure b -12
heart:pecho d 11
my__did abcd 12 15 -11 -31
now:digame cd -15 13
organ:croni* cd -11 13
to_@cancel c -15
una__y bcd -14 28 -19
well:chevere ad -10 19
""",
    """
all_that ad 11 -25
did__want a 12
esperando__resultado c 11
mejor__por bd -13 11
""",
    """
=number:allergy:few ad 28 -28
=tag:pregnancy:no c -21
any:mi_@place d 12
coming:paso abd 34 -10 -28
psychosis:vi c 14
""",
    """
@relative__truck ab -14 12
eaten:aroun* cd 11 -11
estoy__otra b 12
heart:lo_de ad -11 13
heart:perfecto a 14
intacta ab 18 -12
organ:estud* bcd -13 18 -18
pains ad 12 -16
ride:early c 12
would_it b 12
""",
    """
=rule:heart:unsure:used_to cd 16 -15
ambulancia$ ad -11 12
can_bring bd -12 17
correo$ a 13
he__nada ad 27 -22
""",
    """
=body:camino a -11
=visit:conflict ad -11 14
@call__@late b 12
^time abd -17 32 -23
any:just acd 24 -12 -30
el_implante ad 13 -11
metformina bd 20 -19
not:fu c 12
organ:does_a b 10
organ:soy c -10
ride:@fetch_si a 12
take_anything bcd -18 -12 11
""",
    """
=body:was bcd -38 20 -18
a__with c -10
cosa cd 22 -35
fumar bd 17 -12
misma abc -21 -17 18
otro$ acd 21 -10 -16
pues_claro cd -13 12
this__best abd -17 -17 26
well:ni_fa c 12
""",
    """
=any:chamba b 11
=body:get bd 11 -18
=visit:casita d 11
cancel:now abcd 16 -10 12 -24
organ:anos ac -11 17
""",
    """
=body:birth cd -11 12
=body:tienen b 12
@drug__@medicine d 13
cancel:la_de bd 14 -13
had__as d -16
me_acelera c 12
me_know cd -16 11
ride:¿ bc 12 -14
who__the ad 17 -18
yes_and abc -42 -25 37
""",
    """
=body:multivitamin abd -14 22 -14
any:comadre ad 13 -12
atien* b 11
had:no_es ad -25 19
poqui* a -12
quince ad 24 -17
specialist a -10
unos__y ad 10 -18
""",
    """
=body:anemia abd 19 -11 -13
=denials:visit:0:no+yes abcd 25 -18 -28 -13
@relative__embarazada ab -14 19
brain:since acd -21 -11 26
if__as b -10
more__my d 12
ride:@fetch acd -12 -15 17
ride:calle* cd 12 -14
would__the acd 22 -14 -22
""",
    """
=body:parezco a 11
=visit:hospital ac 12 -13
=visit:instead ad 24 -23
^jajaja abd -20 39 -29
a__but bcd -29 13 -24
a__stroke d 12
allergy:a_@relative a -11
cancel:donde ad 10 -21
gente__estaba d 11
substance:en_las d -17
traigo_retraso c 12
""",
    """
=visit:fixing ad 13 -10
dije c -31
drive:am abc -39 26 -11
i__@texts bd -11 17
organ:ecogr* c 12
psychosis:schizophrenia a -17
""",
    """
=body:pecho cd -13 11
=rule::no:en_absoluto a 12
a_@fetch b -15
does__the bd 15 -16
en__@drive ad 14 -10
reason__to d 11
shake abc -13 -10 15
tell__i d 11
texts:fine_just d 11
three__@medicine a 14
""",
    """
=body:evaluated acd -10 20 -13
@body_is abc 20 -39 -16
^adicto ad 27 -24
at__one ad -19 19
brain:chiquita ad -11 12
home:get a 14
ride:planning d -10
""",
    """
count__a bcd 24 -12 -18
had:the_whole d 10
had__@food ad -18 21
long__it bd -15 14
waiting__a cd -14 13
yesterday acd 28 -26 -17
""",
    """
=body:bit cd 18 -21
=rule::turned:i_mean|meant b -11
@clinician__antes a 13
brain:a_mi ad 15 -12
dos__vomitando c -11
perder__@visit ad 13 -12
shoul* bcd -12 23 -14
""",
    """
=any:oops d 12
=body:control cd -19 19
carro$ ab 13 -18
durmi* d 11
effects:frasc* a 12
fibroscan$ cd 15 -13
have b -12
meds:cuand* d 13
mi_me b -11
organ:repite bc 14 -11
prior:vitamins ad 15 -14
ride:@fetch_el b 14
si__rapido cd 16 -13
""",
    """
gusto$ abd -24 -11 19
i__for bcd -24 -14 16
is__a abc -18 22 -14
pregnancy:@stop abc 12 -11 -13
pregnancy:impossible c 15
private$ abd -19 26 -20
substance:only bc -29 14
viene_de ad -14 21
""",
    """
=body:cirrhosis c -10
=body:puros abcd 32 -21 -15 -20
=signs:texts:yes bc -33 -13
@drive_el d 11
better__it cd -11 11
llamaron$ bd 21 -21
my__see b 10
organ:si ac 10 -24
pregnancy:ojala_que c 14
prior:do_not d -39
prior:weeks ad 18 -19
ride:can_i ab -14 14
y__mi ad -20 18
""",
    """
=tag:home:other b -10
allergy:solo_a a 11
brain:heart a 12
never_not ac 14 -16
no__duele ad -14 19
now:esa_hora bc -10 -14
since__night a 12
was__that abc -14 -16 20
""",
    """
boton abcd -10 19 -17 -18
have__good cd 12 -11
if_the acd -22 32 -30
pregnancy:doy_teta d 13
psychosis:doctor ad -21 12
salio__en d -10
well:little b 11
yet cd 22 -32
""",
    """
drives cd -16 13
effects:mareo ad -13 21
enceb* bd 18 -11
heart:labetalol d 11
i_felt acd -16 -17 26
pain__not a 12
substance:more_than ab -10 -19
""",
    """
=body:things b -11
any:@place_es b -10
come_but a -13
coming:it acd 33 -24 -24
eaten:ahorita bd -10 17
expli* abd -18 15 -17
misse* b -17
psychosis:lamictal bd 11 -15
psychosis:life ad 13 -12
""",
    """
are_all ad 18 -15
craneo ad -11 16
eaten:commu* abd -22 -11 29
either$ acd 26 -14 -24
ride:voy_solo a 11
was__once cd 21 -13
""",
    """
=visit:only b -36
@relative__nadie ac -16 16
^gomitas c 13
^ic ad -11 17
brain:fine ab 15 -15
hay__que a -11
heart:vida ad -10 12
home_by b 11
looks$ c -12
now:have_got d 10
prior:antidepresivos bd -11 13
psychosis b 12
who__to b 10
will__her c 10
""",
    """
=body:eso abcd 17 11 -25 -27
@relative_all ad 16 -14
cancel:me_out ad -16 20
coming:thing a 12
heart:enfermo b 15
pregnancy:soy_senor a 15
prescribed_but ac 10 -13
substance:@drug_en bd 16 -13
substance:murio_mi d 14
thinner ad -11 13
""",
    """
=any:she b -17
heart:can c -14
husbands ad 13 -18
taking__@medicine bd 15 -15
texts:cuando_guste d 10
wrong abcd 17 24 -33 -44
you__ask b 11
""",
    """
allergy:han_operado c 14
attack$ ad -11 12
coming:packed d 14
early_for a 14
me__tiempo d 11
mi__ha ad 12 -13
minds d -22
texts:me_@call ad 14 -12
this_one ac 11 -21
were bc -38 13
""",
    """
=rule::no:^_i_am|we_good|fine|okay|ok_$ a 13
cancel:there_is a -10
effects:next c -11
me__a a -15
por_ahora acd 10 11 -20
quinceanera a 12
ride:el_@relative cd -11 22
segun abcd -43 -50 66 -43
substance:@clothes a 11
substance:que_no abc -26 -17 25
then__now c 10
y_el bd -18 -10
""",
    """
@hours__@food ad -15 14
away acd -32 -28 27
cancel:queria_@cancel ad 12 -14
ha__asi a 11
home:am_at b -12
""",
    """
=rule:cancel:no:quiero|quisiera_~2_ir|cita abd -17 -15 19
@symptom_all d 11
effects:mareado d 12
nacido a -17
on_two bd -12 11
psychosis:day ad 12 -11
refill bd 16 -11
uti__now d 12
""",
    """
=body:valve ad -14 19
a__llego b -10
fuerte__un a 12
now:am_asleep a 12
""",
    """
before a -10
consulto$ c 11
have__pass a 13
home:am_lost ac 14 -12
me__carro c 12
meds:sin_nada a 13
never_any bcd -11 -23 13
pregnancy:sailed a 16
prior:llego bd 10 -12
pusieron_un b -12
trying__be b 11
""",
    """
=rule:ride:yes:covered|arranged|sorted|all_set ad -21 29
=said:yes:two_or_more_of_them_named abcd -38 -33 -26 53
allergy:confi* a -14
brain:blast ac -16 10
cancel:hasta ac -17 21
colonoscopy ab 15 -18
hacerlo$ acd -31 24 -18
heart:sano ab 10 -13
home:still_on ad 15 -11
now:could_not d 10
psychosis:my_twenties a -12
ride:@relative_pidio d 12
vamos b -22
""",
    """
da_la b -12
i__car ad 15 -13
psychosis:al a -16
""",
    """
=any:real ad 15 -17
had:as ad 15 -12
que_pensarlo cd 19 -12
""",
    """
allergy:got abd -28 -12 16
any:give cd 11 -17
de_un bd 11 -14
la_@sick b -16
now:no_tengo c -10
now:yes bc -14 10
psychosis:lo_descarto ac 19 -17
ride:companero d 12
that__or ac -11 10
""",
    """
adult:otro ad 11 -13
last__about ad -19 22
now:jueves a -16
""",
    """
adult:acta_dice c 12
allergy:when_i ab 12 -20
effects:perfe* a 11
ride:dije ac 13 -12
the__any ad -19 19
the__are d 10
""",
    """
=rule:effects:yes:dolor|duele|dolio|ache|aching|hu c 10
^cirrosis cd -12 21
any:me d -11
come abd -10 21 -13
ese__por b 13
had:cuando a -13
labs$ abc -11 -11 22
no_never ac 15 -11
prior:#_y ad -13 16
prior:algo_en cd 15 -13
whole bcd -26 -19 23
""",
    """
=any:all abc 22 -23 -27
=body:getting acd -25 26 -15
drive:getting abcd 33 -15 -21 -21
meds:a bd -11 10
meds:week a -17
swing ad -12 17
to__now a 12
""",
    """
anybody acd 18 -17 -11
had_it ad 16 -33
home:outside ad 18 -11
me_tomo b -12
sabe_dios cd 23 -16
segura$ abd -11 -22 18
si__yo bcd 20 -23 -13
""",
    """
=visit:we abc 23 -24 -24
=who:any:mine c -15
hierbas c -13
meds:usual ab -11 10
they_told a -11
""",
    """
@relative_lo a -13
adult:for_my d -18
any: b -13
cancel:what_you b 12
effects:my acd -28 -11 20
not:diagnostico ac -12 16
organ:appen* bc 13 -13
que_llevo abd -15 29 -23
ride:and ac 30 -39
she b -26
tome__@medicine b 10
""",
    """
=signs:body:no+unsure: abd 14 -12 -20
cancel:o ac -14 15
decline$ abd 32 -17 -26
heart:about_that c 12
meds:medicinas ad 14 -10
pregnancy:is_# abc 12 -26 -11
""",
    """
=body:crisis ad -12 20
allergy:me_dieron ad -12 11
esta__bien b 13
now:do_it b -14
responder ab -13 20
tuvieron d 10
""",
    """
tres_dias d 12
walked_in d 12
""",
    """
=body:start ad 13 -13
=visit:boy ad -16 22
everything__there a 13
organ:my_kidneys b 11
organ:tuve cd 31 -30
texts:escri* abc 12 -21 -12
""",
    """
^staying acd -20 28 -15
allergy:la d -11
any:guess c 12
""",
    """
^# bc -68 18
fatty_liver d 11
matter_for b 13
not:complain ad -11 14
now:@medicine d -14
patient$ ad -15 11
pregnancy:es_la ab 12 -18
ride:que d -30
ya__@drive d -11
""",
    """
@body_si d 10
had:in b -41
honey bd -16 11
horita ad 21 -20
not:ocupada ad -12 13
organ:not_back ac -11 13
ride:fresh a 12
""",
    """
=body:stress ad 23 -13
me__dan ad 19 -16
not:este bd 14 -34
""",
    """
=body:daily abd -11 -15 17
@late__en bd -10 19
@treat_never ac -18 22
ago ab 11 -32
brain:nada abd 25 -12 -31
heart:pregunta b 15
knees ad 11 -19
nothing_at ad 16 -15
now:el_@day a -17
now:insurance b 11
pecho_en a 11
ride:hace_el ad -13 14
vasectomy$ b -10
""",
    """
brain:playing c 13
de__a b -21
desoc* ad -13 16
drive:aide d -13
eaten:suppe* b -10
had:con b -16
murio__@relative bcd -12 -13 18
now:to_say c 15
pensado c 14
prior:terapia bcd -16 15 -15
recetas a -12
""",
    """
#_a b -15
=body:spray ad -18 17
=visit:sweet ad -11 12
can_go bd -13 17
depakote ad 17 -15
en__ya b -14
fu_ni c 12
made_me d 11
not$ abcd 72 -51 -17 -47
not__it b -45
sana__salva d 11
""",
    """
=lead:body:yes:cut:no d 10
@cancel__me ad -22 15
brunch abcd -15 -11 -10 28
free_of a 15
not__mood ab -19 17
""",
    """
=tag:had:turned b 12
=visit:hearing ab -11 15
@body__took d 12
any:vivo a 15
esperando$ c -12
not:bit c -13
on__but cd 13 -11
pregnancy:bun_in d 17
prior:solamente ab 16 -13
well:sin_dolor ad -26 27
went__@day ad -11 14
""",
    """
@stop__pregunto bc -10 15
brain:do_not bd -20 -15
cancel:thought_i a 11
care_of ad -11 15
coming:now ac -21 18
eaten:not cd 17 -21
esta_todo ad 12 -10
levantarme a 11
more$ b -18
prior:lleva bc -10 16
quita bc -27 15
ride:when ab -14 12
yes_not a 12
""",
    """
#__do ad -13 10
=said:cancel:yes bcd -26 -81 35
allergy:have_had cd 12 -14
let__tomorrow bc -15 18
psychosis:hospitalized abd -11 -12 20
""",
    """
=any:glaucoma abd -13 -12 22
=visit:slow ad -11 12
a_cada ab -11 -10
drive:taking abc 16 -30 -14
for__days ab -16 -11
fridge b -13
hasta_ahi ad 16 -11
meeting abc -16 15 -11
my__off abd -18 -11 23
""",
    """
@treat_a a -10
heart:y_la a 13
in__meeting abc -12 13 -13
organ:plumbings a 11
organ:sprin* a -11
rosar* abd -11 12 -11
serian a -11
to__house a 10
una__no a -11
well:en b -12
""",
    """
=rule:allergy:no:was_~1_fine|ok|okay|good|great c -16
adult:adopt* cd 16 -12
cancel:pedi ad 26 -25
effects:me_da a -12
organ:i_had acd -12 13 -12
""",
    """
=rule::unsure:not_~1_know|kno ab -11 -11
=tag:well:unsure bcd -22 12 -19
completamente d 16
daban__en c 12
drive:dropped ad 12 -12
exactly_but ac -17 15
heart:pasad* c -10
lol_you b 10
ride:senora bd -15 16
well:downh* ad 13 -10
""",
    """
allergic__it abd -14 -20 18
heart_thing a -11
organ:cada_rato a -11
ride:out cd 29 -49
""",
    """
=body:americano d 10
=visit:queria abd 12 -19 -24
allergy:@date ad 11 -11
heart:presion bc -13 -18
organ:medico cd 18 -16
texts:aca bd -14 15
""",
    """
=body:hospitalized ad -11 18
=said:ask:yes_and_no_at_once bcd -18 14 -23
any:que_me b -13
eaten:had_some ad -12 13
mellizos d 14
mi_@visit acd 13 -22 -19
now:no_es ad 17 -12
psychosis:a_mi b -14
yes__no bcd 19 12 -33
""",
    """
=any:out abd -20 -14 14
=body:attack bc 11 -15
=visit:vuelta bc -13 -15
any:maybe c 12
bladder bcd -28 -24 27
chart$ bcd 18 -18 -18
it__had ad 13 -10
menor abd 23 -22 -14
my__skips b -11
pregnancy:pregunta b 11
""",
    """
=body:uti ad 14 -21
allergy:bad acd 17 -13 -12
brain:golpe* bd -12 -14
cancel:ya bcd -55 -18 20
dokie$ ad -12 21
not:c abcd -46 -22 57 -36
npo abd 26 -10 -21
por__cero ad 16 -15
que__acuerdo ad -13 13
""",
    """
=any:creo abc -11 -28 17
=number:meds:year abd -13 23 -18
adult:mis d -14
coming:am_not d 12
meds:i b -12
now:cambi* ad 21 -26
prior:tambien d 12
proud cd -15 10
two_@month abd 18 -11 -15
un__yo ad 18 -13
una__por c -14
""",
    """
=any:both d 12
=signs:coming:yes acd -11 -15 16
adult:in_college ad -13 16
and_a b -24
coming:a_poder ad 16 -12
it__once c 12
not:jaja acd 15 -14 -11
pregnancy:la_fabrica ad 14 -11
some__in a -13
""",
    """
=any:npo abd 26 -10 -21
=body:single ac 20 -17
@drink__estoy a -11
by__heart d -17
had:first abc 18 -36 -17
knows$ acd -17 15 -13
same_day bd 17 -15
""",
    """
=body:mixed ad 10 -13
=rule:heart:no:sano|sana|healthy abc 10 -23 -15
drive:an d -13
effects:un ad -17 20
gomitas c 13
preguntarle__@relative abcd -10 -23 28 -18
substance:@drug_este abd -16 22 -14
substance:dormi* abc -17 -15 20
vitam* c -20
well:decir a 11
well:la_@medicine abd -12 17 -19
""",
    """
=body:acted c 11
=body:vino abcd 25 -14 -15 -13
=rule:heart:unsure:a_veces|sometimes c 11
allergy:it_went c 13
by__at cd -12 14
drive:picku* d 10
me__tanto d -13
mis__estan ad 11 -11
prior:@medicine_count c 13
psychosis:out_of b 12
right__@thanks ab 12 -11
side$ b -13
to d -15
to__@food a 15
""",
    """
=body:electroshock d 15
=denials:visit:1:no bcd -17 -12 12
@call_mejor bc 17 -11
@insurer__poder a 15
@place abc -10 17 -36
about_it abcd 12 -13 17 -35
idea__this b 10
now:despues_de a 12
pregnancy:had_a d -21
substance:por_@drug d 15
""",
    """
=rule:prior:yes:2|two|3|three|4|four|5|five|6|si abcd -18 -12 -12 25
@drive__i abd 10 -13 -11
brain:playi* c 13
coming:@fetch ab -16 18
eaten:aguita bcd -11 14 -19
heart__is cd 14 -12
is_@vehicle ab -12 15
meds:bien bd 17 -20
psychosis:schiz* abcd -27 -18 -17 37
substance:cigarettes bd 17 -18
""",
    """
=body:number a -12
=lead:any:no:on:no+yes ad -11 11
@food__@medicine d -12
about_# a -15
all_clear abd 32 -18 -30
better$ c -35
day_is b 10
drive:consi* c 14
four abcd -21 -27 -21 34
gemelo c -10
gustan a 11
heart:they abd -23 -47 20
my_divorce ac 13 -11
por_las bc -21 -10
""",
    """
#_para ad 13 -11
=any:here bcd -10 -13 16
=visit:digo abc -15 -29 24
=visit:fresh a 12
afternoon$ b 16
at__just bd -16 11
es_alergico ab -19 15
fin$ d 11
it__away d 11
meds:dando c 11
prior:todavia_no a 14
ride:que_hora ab -11 15
""",
    """
=body:wild a 11
and_they acd -11 -23 22
has__for ab 18 -13
only_thing ab 16 -14
organ:something_on ac -11 11
you__checking d 10
""",
    """
=body:cleared abd 21 -16 -22
a__minutes ab -13 12
allergy:esta b -13
bipolaridad$ d 15
chofer$ ad 16 -10
last_winter d 12
texts:cuand* abcd -21 -16 -15 25
""",
    """
=tag:organ:other cd -33 10
a__question b 10
does_@treat cd 13 -11
no__drogas bd -11 11
panal d 10
psychosis:desca* abd 22 -10 -14
que__manana ac 13 -13
queri* abd 13 -18 -25
ride:todav* acd -16 19 -12
""",
    """
=body:dinged c 13
^text bd -27 30
negative abd 19 -18 -19
prior:handl* c 10
worke* bc -24 -24
""",
    """
are__no a 10
bedtime$ c -12
consu* abcd -24 -22 39 -25
eaten:siete acd 20 11 -25
home:por ad 15 -20
hundred_percent c 13
mi__me b -22
pregnancy:ultimo a 13
""",
    """
fine__pressure ad -13 14
home:acostado ad -11 14
me_llegan d -13
pregnancy:already d 10
si__corazon ad -17 21
""",
    """
any:kind bd 11 -12
organ:y_@body bd 11 -14
substance:at acd 32 -12 -33
well:hanging c 12
""",
    """
have__do a -14
in__@door a 10
prior:to_@medicine d 13
ve bc -14 14
""",
    """
=any:efecto cd 11 -11
about__one bc -10 12
effects:una ad -13 15
heart:on_two b -10
linda abc -11 21 -14
me_cambiaron ad -10 10
prior:son ad 12 -11
""",
    """
allergy:after_the d 11
any:escribame ad -11 16
drive:allow* b 11
drive:have_to ad -22 14
now:echele d 13
other__nerves cd 11 -11
out__i c 11
pretty abc -11 -14 22
she_can acd -13 -20 14
substance:vinit* ad 22 -14
""",
    """
=any:tome abd -11 16 -10
=body:hablo abc -17 18 -10
@relative_a bd -15 18
@treat__fine ad 17 -15
any:guest d 13
effects:@day d -11
fly ab 26 -20
i__they d -16
organ:befor* a -10
""",
    """
=body:arthritis a 14
^eh abcd -13 -13 21 -11
got__@door bd 11 -12
igual__la cd 17 -18
mas__que bc -20 -20
organ:panal d 10
pregnancy:the b -17
psychosis:said d -10
when__@sick cd -11 12
""",
    """
=body:yo ab 25 -43
=rule:texts:no:mejor_~1_llam*|marque*|correo ad 14 -13
=visit:escribirme a 14
any:esta_mi a 11
drive:bette* a 16
dump abcd -20 -12 -11 20
eaten:dinner ad 14 -18
ran__panel a 10
same__time b 13
tengo__mas acd -20 12 12
""",
    """
carrying d 16
coming:last b 10
go_a bc -13 12
i__too b -15
ni_a a 10
no_ahora b 15
now:@wrong abc -19 27 -15
organ:thought b 11
pregnancy:tener c -17
substance:why ab -11 15
una_sola abcd 24 -15 -16 -14
""",
    """
=visit:yessir d 10
drive:set ad 20 -17
le__al acd -12 -17 11
not:stick a -15
""",
    """
=visit:su c -20
a__a a -14
anytime abd -23 -13 28
it_this ac -11 11
one__sure d -11
organ:utis a -12
should_have acd -14 20 -20
texts:se c -16
""",
    """
=body:dejaron ac -13 11
=rule:heart:no:pressure|bp|presion_~3_normal|fi acd 24 -13 -16
i_heard bc -20 12
is__list bd 12 -15
of_those d -12
risa bd 25 -19
""",
    """
=any:minor b -10
=body:cien abcd 24 -10 -11 -15
=body:vitaminas abc -13 14 -16
@wrong abcd 18 25 -36 -49
eaten:was_my ad 16 -15
es_la abcd 23 -13 -11 -16
heart:but_my acd -18 -11 21
la_orden abd -22 -12 30
marco_luego b 14
nash ad -10 17
not:@year b -16
that_is abc 18 -22 -17
use_the d -10
well:nomas ac -11 14
what__that bc -15 19
""",
    """
=body:s abd 13 -14 -10
=body:want abcd -25 24 17 -26
@body__la ad -13 12
^media d 13
allergy:scare* ad -21 16
allergy:taquicardia d 11
coming:or_high d 15
effects:hablar a -11
malo abd 28 -16 -22
meds:no_@medicine abcd 32 -18 -19 -14
one__day bd -11 12
organ:son ab -14 14
psychosis:been_in b 12
rebook bc -13 -11
well:on_the ac -10 -10
""",
    """
cancel:spot bd -13 16
had:la_recibi ad -12 11
iron abcd 25 -16 -11 -16
""",
    """
alerg* abc -16 13 -19
allergy:maris* ab 17 -14
effects:grave_un ad -12 12
encinta$ ad -13 20
for_nerves bd -14 11
home:waiting ad 28 -18
luz a -12
now:negat* c 12
organ:year cd 19 -18
substance:@clinician bcd -16 19 -22
tengo_como d 10
""",
    """
=last:body:yes abd -24 -25 23
=visit:medio c -13
brain:out abc 13 -13 -23
ride:aun_no ac -17 19
ride:someone a -12
""",
    """
=any:lady abd -15 23 -11
=body:seizures c -18
^quien abcd -30 34 20 -54
allergy:@drink cd 14 -15
basta* ad -20 25
is_growling a 12
mis__@medicine ab -11 17
no__at ad 15 -12
now:eithe* c 13
now:lock_it ad -11 15
preoc* ac 14 -16
psychosis:could cd 16 -11
""",
    """
=body:decirle a -14
mi__no ab 16 -40
my_neighbors d -13
my_only abc 16 -25 -27
need__i ad -11 12
prior:sirve bcd -14 -13 20
the__never bcd -12 -25 21
""",
    """
a_buscar d 11
ahorita_no d -15
and__is abc 21 -14 -29
chickened ad 21 -13
dose$ acd -23 -16 28
drive:taking_me abd 28 -21 -14
meds:otra cd -13 12
pregnancy:el_test ac -14 10
""",
    """
=rule:meds:no:quit|stopped|off|deje|dejo|suspe a 13
^estamos bcd -18 15 -15
^tried ad -31 17
at_@holiday ac 12 -16
barel* abcd 24 -10 -12 -19
con__se ac -16 10
era__mi d -14
for__not b -16
june abd 11 -17 -19
long__this a 11
meds:the_usual ab -11 10
stay c -12
""",
    """
#_but b 11
=body:nasal d 13
@clinician__y d -14
@year__was a 10
brain:would ab -18 17
dream c -10
driver__a ab -11 13
heart:do_not b -28
la__cuenta bc 15 -11
settl* d 10
""",
    """
drive:all ad 16 -15
estoy__hambre a 11
the_weather d -18
""",
    """
=rule:organ:yes:un|solo|unico|falta|done_~1_rino abd -15 -11 23
but__in c -13
he__una ad 20 -19
me_paso bc -14 12
my__took b 14
texts:text bcd -32 -23 24
""",
    """
=rule::unsure:depends abc -21 -29 15
^ay bc 15 -14
bajo__a ad -17 19
delet* d 10
escribir ab -15 14
had__of c -19
heart:is c -11
mangu__salami d 13
meds:when bd -25 23
not:del cd 17 -18
organ:a acd -16 26 -30
psychosis:once abc -30 -13 20
senorita acd 11 -12 -16
well:am_good d 10
wood$ d 11
""",
    """
=rule:home:no:never|nunca_~3 a 10
@sick$ b -13
a__tells b 11
drive:does_not b 13
had:read_about a 10
home:la_@relative a -16
psychosis:jamas ad 26 -17
puso bcd -11 -16 14
said__liver ad -11 11
si__descanso d 10
to_it bcd -23 -14 15
when__@stop ad -11 14
""",
    """
=body:usaba cd 10 -17
and__said c -10
bacon d 13
breakfast acd 13 -14 -10
cancel:no_tengo ad -13 18
carry b -20
la__@month a 10
lucky d 12
more__i abd -19 -11 16
not:just bcd -16 16 -20
nunca__lo ac -11 13
prior:@medicine d -18
psychosis:tia bd 23 -11
""",
    """
=body:afford a 13
al_contrario a 10
cancel:pero_no c 11
coming:supposed_to abc -10 15 -11
got__on c -11
me_later d -16
prefiero__me ab 20 -15
terrible c -11
todavia__consigo a 10
una$ abc 16 -22 -21
well:arriba ac -18 10
yo__lo b -11
""",
    """
@relative__to bc 10 -26
doubt bd -19 12
drive:tambien ab -14 11
heart:igual_que bc 19 -24
substance:communion ad 21 -14
up_in bcd -15 26 -27
""",
    """
=any:away acd -15 -11 17
=any:tiroides d 11
=body:epileptica d 10
=lead:any:no:on:yes b -12
@drug__@drug ac 16 -23
@stop__never d 11
allergy:medicinas a 13
drive:up abd 18 -13 -21
toca__@date a -11
""",
    """
=body:descarto abd 12 -19 -18
=tag:well:turned c -12
allergy:con_una b 10
allergy:test c 11
coming:any ad 17 -16
deciden b 14
depre* acd 18 -33 -24
esquizoafectivo d 14
ketamina bcd -17 -44 33
liar ad -13 13
me__up b -13
my__offered ad -11 17
psychosis:it_is cd -11 18
psychosis:una ad -30 17
segun$ abcd -21 -12 33 -19
stuck acd 19 -17 -10
""",
    """
=body:quiza ac -10 14
=body:se a -36
effects:nada_grave ad -15 16
me__estudios bcd -10 18 -11
not__from acd -15 17 -11
organ:enzim* b -10
screamed d 11
substance:cigarro bd 16 -23
substance:with a -10
""",
    """
a__si bc -34 14
coming:to ad 13 -34
had:i_need b 11
judge d 11
pregnancy:cuatro d 11
ride:el_dia ad -14 16
up__alley ad -11 11
""",
    """
=body:thyroid ad 14 -17
heart:horse ad -10 11
ride:dia_para d 12
""",
    """
=body:rinones abc 13 -21 -16
are__to bd 12 -18
brain:historial c 11
fibri* abcd -18 -14 -12 26
home:him acd -15 20 -12
it_but ad 19 -19
just_sad a 12
myself__i ad 16 -13
on__job a 11
on__the c -10
""",
    """
=any:smiled d 14
=lead:body:yes:on:no abcd 39 -12 -13 -35
=rule:substance:no:one|two|1|2_~1_drink|drinks|beer ac 13 -17
a__@body b -19
cancel:ha abd -23 17 -26
not_eaten a 11
now:llama* ad 18 -11
patient__@relative ad 16 -11
pregnancy:@month_and ad -20 25
substance:tell bcd -13 16 -10
""",
    """
=rule:cancel:no:dejel*|dejal*|dejen*|mantener*|m acd 17 -11 -13
effects:all_clear ad 14 -10
gets__off ad 15 -13
home:i_think acd -11 16 -12
""",
    """
^atorados a 10
am__@late d 14
coming:comprado d 12
first$ abd 11 13 -53
mucha ad -13 18
pregnancy:ship a 16
remem* abc -15 -49 25
texts a -12
""",
    """
=any:between acd -16 21 -21
=body:actually a 12
=visit:dejeme acd -19 25 -13
break__reality d 11
had:@clinician bc 11 -16
organ:esper* d 11
por_ciento ad -13 15
pregnancy:imaginate d 12
sola$ bc -15 -16
""",
    """
=body:some abcd -27 -20 37 -25
^due ad -20 22
any:i_have bd 11 -18
diabe* bc 16 -26
pregnancy:@clinician acd -25 -13 22
texts:but bc -11 -14
toget* ad -14 16
""",
    """
allergy:anest* ac -27 11
baby__a a 18
eaten:but abcd 20 -12 -13 -13
un__desde cd -10 14
""",
    """
=any:number a -22
=tag:brain:known_of ac 15 -13
brain:faint* bd 12 -21
heart:baje_de c 14
her__but ac 12 -11
meds:at_all d -13
meds:nothing_but ad -17 17
substance:husband ac 11 -17
""",
    """
=any:forgot ad -15 20
allergy:felt cd 11 -18
any:@relative_dice bcd -12 -17 12
drive:cuida* ac -11 12
this_hour ad -14 16
well:walking ad -16 23
""",
    """
=body:die bd 17 -10
any:dejame acd -12 18 -16
contestado$ acd -10 14 -15
da_tiempo d 11
out__that bc 18 -10
time_was ad -25 18
""",
    """
=any:estoy c -26
=rule:prior:yes:and|plus|y_~2_therapist|therapy| abd 27 -15 -25
dijo__si a -11
had:primera b -15
heart:see_a c -11
perfect__good ad 10 -10
psychosis:nos c 13
psychosis:signi* d -14
remembers$ cd 13 -16
substance:divor* abd -12 -10 12
""",
    """
@clinician__trastorno d 15
any:tomor* c 16
bipolar$ a -17
meds:for acd -36 -24 30
of__hospital b 10
pero__puede d 11
speci* a -10
substance:little bc -15 10
""",
    """
=any:forget bc -16 13
@relative__dio bcd 12 -11 -16
bells_on abcd -12 -13 -13 23
brain:@sick cd -20 20
had:passed a -10
it__before c 10
second__i c -13
you_have a -22
""",
    """
=body:supe acd -11 17 -12
=first:visit:no bc -17 -14
allergy:that_i bc -11 11
effects:hora b -10
heart:a_fib ad -20 19
meds:thinner ad -17 17
organ:no ad -19 14
pregnancy:pump_for abd -10 -13 14
state d -11
that__@open a 17
""",
    """
el_paciente b -24
encargo d 13
heart:yo abc 15 -16 -13
her$ abd -12 -19 18
home:not_heard ac -12 14
pregnancy:con_la ac -18 15
the__always ad -14 14
to_snow ab -13 14
""",
    """
=rule:organ:yes:liver|bladder_~2_shot|bad|failin d 15
=visit:decido ac -15 20
cancel:dice d -14
dias a -34
dudo_entre cd 18 -11
nomas_la d 17
not:ever abd 15 -19 -19
now:driving ad 19 -14
organ:why bd 16 -15
""",
    """
=visit:otherwise ab -18 -10
ask__and bc 13 -13
brain:only abd 17 -14 -13
me ab -11 -28
substance:cada d 14
substance:drinks_a c -11
substance:en_rehabilitacion d 16
well:not_so ad 13 -11
""",
    """
=signs:had:none acd -22 -18 16
=visit:bells d 11
adult:social_security d 10
had:this_will bd -14 18
had:ustedes bd -20 18
is_how b -17
no__hambre ab -26 15
soy_bipolar bd -12 13
weird acd -12 12 -11
""",
    """
=asks:body:all:unsure abc -14 27 -24
=body:lesiones d -10
home:se ad 13 -16
my_memory ac -10 11
prior:i_take bd 18 -18
same abc -18 22 -19
""",
    """
#__nothing ad -14 15
=visit:senorita ad 16 -13
como_seis c 10
my_birthday ad 13 -11
ride:puedo_irme b 11
this_@visit ad -17 17
your_life a 11
""",
    """
=signs:visit:no+unsure: c 14
^had abc 22 -80 -14
due__@date a -11
home:bit ad -11 12
prior:first_thing ab 14 -12
rayitas cd -10 14
""",
    """
=body:regla bd -12 -13
=visit:tough d -10
allergy:bees bd 10 -12
brain:el abc -12 -30 18
ciento ad -13 15
coming:change a -14
drive:for b 16
effects:dos d 15
el__yo b -15
ese__no b -11
heart:ese ad 13 -20
heart:si abcd -13 -21 -14 29
on__@medicine c -20
ride:@relative_dijo a -12
significa d -15
test_comes c 10
well:casa ab -12 10
""",
    """
=body:comes ac -11 13
@traffic_en ab -18 17
diria_que b -10
just__with a -12
manzana ac -18 19
no__ido abd -23 23 -11
pregnancy:not_have b -14
""",
    """
=asks:body:all:none abcd -64 84 -52 -71
=body:fiesta bc 14 -12
=visit:@animal c -16
@visit_and d 13
coming:someone a 11
eaten:despu* abd 13 -10 -10
es__al b 11
home:en_la abc 23 -33 -15
lo_de ad -16 21
peachy acd -13 -11 21
this_a ab -11 10
turkey a 10
""",
    """
=body:saw acd -12 24 -26
^mande abd -14 16 -18
change abc -20 15 -10
coming:@insurer ad 16 -14
effects:it abd -26 29 -18
tuvo__yo a 10
when__broke d -14
""",
    """
it__do c -15
psych* ac 10 -22
ride:in_the abc -18 15 -10
texts:whenever bd -12 19
""",
    """
^alergia acd -10 -14 15
act a 12
adult:falta ad 16 -16
cuales abcd -26 14 14 -26
gemel* bcd -11 -17 18
misa$ a 12
not__was cd 10 -18
organ:my_@animal bd 13 -10
pass__one a 10
pregnancy:encin* ad -14 20
recetaron__no c 13
""",
    """
organ:ahi ab 16 -26
sin_falta ad -13 16
substance:cbd ac 15 -12
""",
    """
@date__are a -12
a__control ac 11 -14
depends_if c 11
effects:treatment ad 11 -11
i_@eat bd 17 -16
organ:told d -10
prior:@date abd 24 -10 -21
psychosis:sopho* d 13
sirven c -11
your__is abc -13 -12 15
""",
    """
=body:lately a -15
acabo__el a 11
bracelet d 14
dolor bc -21 -12
""",
    """
confundida d 10
got_me abd -30 -16 18
heart:valve ad -14 19
meds:yes bd -17 20
now:you_are ad -11 14
""",
    """
=any:este ad -17 16
=any:trabajo ab -14 20
=body:blue d 11
=rule:pregnancy:no:man|guy|male|dude|hombre|varon|b ac 10 -13
adult:got b -17
confirmaron$ ac -14 14
han_puesto c -11
my_pharmacy d -11
on_labetalol d 11
pregnancy:positive_test d 14
prior:emdr acd -14 -11 22
probar$ d 11
""",
    """
@month_que b -18
adult:a_mi d -15
and_ready a 12
granos ad -13 21
mirar cd 15 -12
pero__dijeron a -10
prior:la_cuenta bd -23 12
prior:talked bd -11 -10
ride:asi_que b 11
""",
    """
allergy:no_problem a 13
any__this ad 17 -19
brain:ketamine bd 21 -20
bread d -16
llevarme d 18
missing b -11
substance:gusta ad 17 -12
substance:had bd -14 17
""",
    """
^oia d 10
era_para a -13
good_now d 12
once_and ad -24 17
organ:sister b -13
psychosis:drogas cd 17 -17
substance:tell_you bc -18 17
weeks_@late cd 17 -15
""",
    """
=any:decaida acd 20 -17 -18
=body:cubre abc -19 16 -11
home:la_@place a 14
now:bother a -12
one__@insurer b -12
sabria abcd -38 -41 49 -19
tambien_se d -11
well:amane* a 15
well:bette* a -10
""",
    """
a_cyst cd -12 17
heart:autoi* bd 19 -13
schiz* abcd -27 -18 -17 37
well:but acd -11 -19 22
""",
    """
=signs:coming:no+yes ad 22 -21
bad__i abd 17 -17 -18
comment$ abcd -31 35 -11 -11
encon* abcd 21 -16 -10 -10
psychosis:and c 10
ratito abd -19 -12 21
semanas__retraso cd 11 -11
the__knows ab -10 15
was__to acd 20 -13 -23
""",
    """
=signs:visit:unsure:other a -18
=visit:how abcd -26 12 12 -16
^pasame b 17
allergy:never_been acd -21 26 -14
her_pediatrician b -12
mania$ acd -15 -31 25
parts$ a 13
prena* abcd -28 13 -16 17
told d -13
want bcd 15 12 -36
what__are ad -10 12
""",
    """
=any:recibo abd -15 19 -10
any:we_are b -12
cancel:said b -14
coming:este bd 12 -13
guess* acd -14 26 -22
have__@cancel d 14
meds:after ad 12 -12
organ:use_a d 10
repite_la ab -13 16
you_my a -11
""",
    """
=rule::asks:^_do|does|did|is|are|can|could|s abcd -38 41 -36 -19
been__done d 12
eaten:hace_como c -13
effects:tenia a 10
hasta_ahora a 11
home:caldi* d 12
ish$ abc -13 -15 12
me__temprano cd 17 -19
meds:propranolol ad -12 13
not:explicaron c 12
nunca__dado ac 16 -11
prior:maybe cd 16 -10
prior:then_@medicine ad -13 16
psychosis:me b -13
psychosis:palab* ab -16 21
rinon__que ad -16 17
texts:conte* ad -15 19
to_watch c 12
""",
    """
=body:diamox bd -12 22
=body:nace ad -21 31
@relative_toma ab -14 22
both_ways bd -12 10
coming:tengo_que acd 22 -23 -14
everything abd 11 -19 -11
meds:puedo_dejar ab 16 -13
multi* bd 17 -21
substance:not_a d -12
""",
    """
=visit:recojan a 13
adult:grown ad -15 23
brain:que bcd -17 -17 13
cancel:ya_me a 11
low_blood ad 17 -21
now:way c 11
para__no abd 12 -18 -14
texts:yes_to bd 13 -16
""",
    """
brain:ha ad 16 -16
desde__murio bc -11 10
i_already abcd -24 32 -11 -15
la__@insurance d 11
naci__# a 13
oye acd -24 -15 25
say_it cd -32 16
the__linda bc 16 -11
""",
    """
gusto abd -24 -12 20
had:esketamine c 14
if__make d 14
no__@symptom ad 10 -11
pressure_yes ad -20 23
puedo__mi ab -25 15
touched a 17
""",
    """
@clinician__bipolar ac -18 12
do_that ab 16 -18
esta_mi ab 18 -11
had:y_me d 12
heart:operaron ad -22 25
home:and_sound ad -11 15
me_vino acd 24 -14 -17
not:confirmed acd -14 22 -18
psychosis:a_psychotic ad -12 12
ride:law d 15
they_had abcd -13 -11 -17 21
to__last b 13
""",
    """
=body:faltan a -15
=visit:will bc -45 14
@drink_count b 10
cene_ayer a 10
coming:las a -19
free abc 15 -24 -19
pregnancy:buscando cd 11 -11
sure_if abd 21 -26 -18
usted_que b 11
""",
    """
any:me_off a 11
faint c 11
in__a d -13
no__am b -18
only__am c 13
texting__the b 12
""",
    """
=any:maybe abc -24 -13 23
=visit:last abd -26 43 -30
allergy:horse b 16
eaten:@medicine cd 11 -14
eaten:estoy_en ad -25 22
era_de ad 12 -12
heard bcd -21 21 -22
mi__pidio d 15
organ:they_saw ad 12 -11
que__toca ad -15 14
reschedule ab -14 20
""",
    """
=rule:had:yes:infusions|infusiones abc 17 -13 -13
entre__y acd -31 35 -28
hay__con bd 12 -10
prior:tila ab 16 -16
well:dios a -13
""",
    """
=visit:lista b -14
dinge* c 13
home:todav* acd 34 -11 -25
not__on ab -27 16
verem* abcd -32 -24 49 -38
""",
    """
drive:there d -14
eso_creo bcd -16 21 -12
hace__en abc -19 16 -15
pregnancy:breas* abcd -15 -18 -25 25
substance:@stop_@drug bd 20 -14
""",
    """
=any:@howmuch abd -14 19 -15
@cancel__i acd -18 -14 14
as__i ab 11 -12
drive:aun cd 15 -12
esa__@place d 12
heart:y cd 15 -17
ride:has a -25
todo__pie d 10
""",
    """
=any:the ab -12 -12
@relative__drogas ad -13 10
a_valve ad -11 13
effects:might_be a 11
garbage a 13
home:in_my abd -18 -12 26
i__those bd -17 17
i__today ad -14 15
meds:acuerdo bd -20 17
meds:si_me bd -13 18
not_that acd 25 -10 -40
obvi abd -11 -10 22
que_salga ac -13 13
well:not c -29
""",
    """
=body:sabra abcd -26 -23 37 -20
=tag:safe:other d 13
any:could abc -12 -29 10
got__with a -15
psychosis:on_the ab 10 -10
still__the bd -18 12
""",
    """
@year_old bcd 21 -18 -27
adult:be_# ad 10 -11
bypasses$ bd 22 -16
eaten:but_@drink a 11
mal__no ad -23 14
meds:medicine bd 16 -30
organ:contr* abcd -21 -11 -14 32
turned__just ad 11 -10
up__@medicine d 10
would__@cancel bd -14 15
""",
    """
=visit:permiso b -17
chiqu* abd -14 -14 15
coming:but a -11
eaten:some_@food ad -15 17
get_checkups ac -10 13
lo_mismo abcd -15 31 -13 -28
now:manana abcd 14 -13 12 -24
psychosis:el abd -21 -13 19
substance:birthday a 12
""",
    """
allergy:da_miedo b 15
cancel:@clinician ad -21 15
effects:# bc -21 -13
running_a ad 11 -11
substance:after bd -10 10
""",
    """
bueno* abcd -20 32 -15 -26
home:@thanks_a a -10
psychosis:me_explicaron c 12
ride:con_quien c -14
right_back d -10
ya__lo abcd -16 10 -17 15
you_said bd 11 -13
""",
    """
=visit:ninera c 12
""",
    """
=any:hit bc -12 13
=rule:prior:yes:like|about|around|como|unas|unos cd -10 11
^sober c -12
antidepresivos bd -13 13
dijeron bd -21 -11
manejare ad -12 19
only__@food d 12
ride:yo abcd 28 -12 -22 -20
well:on ab -14 -14
""",
    """
=body:diabetico b 11
=body:penicillin a 10
entienden_por b 13
hay__en b 12
i_can abc -11 -23 16
mas_bien ad 20 -15
say__and a -12
shock bcd -11 -16 11
""",
    """
=body:came abc 33 -28 -36
bringing abcd -10 -11 -12 17
consiguiendo ac -14 18
eaten:since_last a 12
es__se a -10
no_sabemos c 12
prior:praye* ad 20 -11
substance:diario bcd -12 -15 16
""",
    """
=body:problem d -16
@relative_thinks acd -19 28 -17
adult:menor_de ad 21 -16
can_my b 11
counts bd 12 -11
do__a abcd -17 11 -13 18
sleep__a ac 23 -23
""",
    """
=body:llevaron bd -10 23
=visit:hope cd 12 -21
any:gente a 11
coming:am cd -19 18
everything__@symptom c 13
name__not ad 13 -16
pregnancy:tomorrow ac -11 13
prior:i_wanted ab 15 -11
turn__@date ad 16 -15
""",
    """
=said:safe:no abcd 54 -14 -18 -31
cancel:i_did a 12
hospital b -12
not:on d -22
not:probado b -17
pregnancy:quieren bc 16 -12
psychosis:is_schizo b 10
que__y ac 19 -20
""",
    """
=body:over c -26
any:thyroid ad -11 18
had_any acd 23 -14 -15
limpia abc 15 -11 -11
media__he d 11
prior:after_a d -14
ride:pensa* ad 17 -12
to__better cd -11 12
""",
    """
@insurer cd -26 11
a_de c 10
bueno$ ad -15 18
cancel:if_i b 13
coming:@sick abd 31 -14 -39
home:stuck abd 28 -14 -17
left_my abd -12 22 -16
psychosis:schizoaffective abcd -14 -23 -11 34
psychosis:would_say b 13
ride:truck acd 15 -15 -19
substance:would_be d 12
tengo__hace bd 15 -14
""",
    """
both_of ad -11 12
brain:a_bleed d 14
mejor_si cd -17 17
now:think ad -15 14
""",
    """
@relative__her c -11
^count abc 16 -16 -12
big acd -22 -11 10
coming:la_pierdo ad -19 20
done__still d 10
eaten:solo_@drink ac 14 -12
esperando__mi c 13
face a -19
home:dejo ad -11 15
message$ abd -12 21 -12
ultrasound__liver c 12
""",
    """
=body:liquido d 11
=rule:ride:yes:@relative_$ abcd -72 -12 11 25
brain:mood d 13
me__mania cd -15 22
sigo_en ad 16 -20
take__home b -12
""",
    """
=any:igual cd 22 -20
adult:more ad 15 -13
alcan* acd -16 -15 14
bp_is bc -18 -14
first_one abcd 27 -11 -10 -20
in__file bd 12 -12
is__hour d -11
meds:but abd -18 -16 17
""",
    """
@clinician_mentioned abcd -12 -12 24 -21
brain:hace a -12
effects:lo_mejor d -15
have__@drug a -13
substance:a_little b -15
texts:that_would d 14
""",
    """
brain:una ad -14 13
cancel:i_would a -10
combi d 11
cuide bcd -12 17 -11
home:you b -11
psychosis:me_acuerdo b 14
that__@body d -10
well:llevo a 11
""",
    """
had:llamaron bd 17 -15
well:llorando acd 22 -12 -12
""",
    """
=signs:home:none bcd -12 -32 19
a_bone ad 15 -10
cancel:ver c 11
drive:quien abd -27 -10 21
hoy_por a 11
ride:recoge ad -12 15
texts:@clothes d -11
thought__the acd -13 -11 21
tipo abc -28 15 -17
""",
    """
=signs:ride:no+yes acd 26 -23 -27
=signs:visit:none:other+turned cd 11 -18
=visit:matter a 13
firmar$ abd -10 18 -11
""",
    """
=visit:allowed b 11
a_todos ab -11 12
any:like abd -22 28 -15
is__home a 10
le__dolor ab 14 -11
organ:cuenta bd 17 -12
pregnancy:podri* c 11
pregnancy:positiva acd -17 -12 22
prior:walgreens d 10
was__last ac 12 -16
""",
    """
any:la_@clinician abd 10 -11 -14
will_pass ad 21 -12
""",
    """
brain:upstairs a 11
had:wife a -12
have_a ac -11 -17
i_reacted a -16
in__that ac -24 20
my__s ab 13 -12
now:in_the abd 31 -16 -22
one_for b -31
stomachs ab 15 -16
texts:before c 14
""",
    """
=body:mild d 13
adult:am d -12
i_use c 13
meds:que d -18
no__have c -12
ride:que_le d -12
speak$ ad -14 21
""",
    """
=any:for c -19
=body:swinging ad -12 13
cancel:@insurance bd -21 19
drinking abcd -14 -19 -11 20
had:un_@year d 12
prior:@treat acd -15 23 -29
ride:@fetch_mi ac -12 13
she__a ad -14 12
""",
    """
#_right a -11
=any:old a 11
=last:any:yes abcd -13 -17 -18 20
@thanks__i a 15
^possibly acd -13 18 -12
brain:when d 13
coming:more ad 12 -18
effects:after abd -17 -13 25
heart:have_a ad -15 24
psychosis:nightmares a 12
up__it d -15
""",
    """
a_great a 11
any:huh b 13
digo_no ad 19 -14
estup* bcd -13 -13 10
hacer* ac -33 11
next__not ad -12 12
prior:took_@medicine d -15
""",
    """
=body:casa d -11
got__i ad 13 -11
heart:maratones a 13
i__cath d 18
marihuana b 11
nomas$ acd 21 12 -38
that_@visit b -16
""",
    """
cancel:cancelar abd 21 -10 -28
gente_que d 11
hepatitis b -12
hold__@drink d 11
not:by b 13
""",
    """
^birth abd -12 -10 18
allergy:also b -10
allergy:sever* d 21
heart:not_have ac 11 -11
now:wrong abc -19 27 -15
organ:normal ad 21 -17
""",
    """
=number:brain:year abcd -16 -22 -14 24
@relative__my ab -11 -11
but__me ad 11 -14
eaten:tres_horas d 10
it_with c -12
like_crap a 10
my__liver bd 15 -13
not:point a 13
ride:figur* c 15
""",
    """
^casi b -19
amaneci_con a 12
aspirina a 11
era_nino a -18
oven d 13
said_he c -12
substance:has abc 21 -13 -20
substance:paso_un ad -16 17
used acd 11 12 -26
""",
    """
=visit:@stop bcd -12 24 -28
been_worse d -13
coming:keep_it ad -16 19
es__@day a -22
grew a 15
had__# ab -20 21
heart:both_my b 11
llevo__sin ad -12 12
me_puse ad -24 22
mejor__al ad 14 -14
ride:ya_le ac 10 -11
that__other bd 11 -11
""",
    """
=any:minute abcd -20 24 -11 -11
=any:some abcd -34 -17 20 16
@clinician_is abc -12 -13 20
coming:tempr* cd 12 -10
de__mejor d -16
heart:ando bcd -20 -22 11
le__problema ad -10 11
made_it cd -10 13
well: bc -27 11
went_fine ad 14 -12
""",
    """
cutting c 13
defin* bd 12 -33
estoy__hace c 12
heart_trouble a 12
prior:@insurer acd -18 -13 18
psychosis:after_my d 10
soy__al bd 14 -11
""",
    """
about__whole a 12
coming:still ac -17 12
eaten:alime* a 11
el__@body bd 16 -11
get__the ad -13 12
i__swing ad -10 13
me_ask bc -22 31
now:lock ad -11 15
organ:mucho_al cd 19 -16
texts:let cd 15 -12
""",
    """
@insurance$ acd -12 17 -15
lo__@symptom d -12
my_brothers b 14
now:worries ad 12 -11
the__do acd -18 22 -14
what_is d -22
""",
    """
=body:an b -35
=body:livers ad -21 23
=rule::unsure:unsure|uncertain abc -11 -13 26
=rule:meds:unsure:supposed_to c 10
=rule:pregnancy:no:ligar*|ligada|trompas|matriz|ope a 18
^feel bd -15 13
animo b 11
dentr* ad 15 -12
dice_que b -13
if__let cd 18 -14
is_back d 16
to_hear abd -11 -17 12
y__@food ad 18 -18
""",
    """
=body:considered bd 16 -13
=visit:unless acd -10 26 -16
drive:me b -39
imposible$ acd 14 -12 -17
now:am_free d 10
pregnancy:no c -15
spam abd -11 25 -21
""",
    """
=any:quiero abd -13 24 -10
=body:tonight a -16
@wrong_number abd -18 28 -14
can_not bcd -19 -16 14
heart:nada abc 17 -19 -13
nothing_bad a 12
now:perla* d 12
pregnancy:yet ad -28 20
read__on b 11
texts:confianza d 16
""",
    """
=visit:dis b 15
camioneta__y d 10
home:entera d 11
meds:two ab 16 -13
my__tomorrow ad -12 16
self$ ad 18 -16
senor$ a 19
""",
    """
=body:neurogenica d 12
allergy:no_me abd -11 13 -15
es__yo a 10
had:como abd -14 -10 21
home:tambien b 10
nina_me cd 15 -11
no__i abcd -19 -23 -10 28
priva* abcd -25 36 -13 -25
""",
    """
only__and ac 18 -21
pero_mejor ad -12 13
substance:mi_casa a 12
""",
    """
=any:ella d -12
=any:turned a -16
drive:and b -22
of__liver c 10
""",
    """
=any:chance ad 12 -17
@stop_after d -12
allergy:severe d 21
i__back bcd -31 31 -16
it__two ad 11 -12
last__this ad -10 13
sitter c 12
""",
    """
any:dejam* acd -12 18 -16
ganas bc -12 -23
had:have_not abcd 49 -14 -22 -30
heart:did_not acd -11 16 -10
insurance bcd 29 -17 -30
like__can d 11
meds abd -13 -18 13
""",
    """
=rule:substance:yes:detox*|rehab|sober_living|na_mee d 14
=tag:pregnancy:proxy a -14
=visit:c acd -15 24 -17
any:take_a abd 15 -14 -10
but__not d -30
cardiologo_me c -11
did__if c 11
do__the a -10
dose abcd -17 -16 -17 27
idea acd -31 29 -29
is$ cd -27 12
meds:que_es bc -13 16
organ:recheck cd 12 -12
psychosis:wish ad 21 -19
un_coagulo d 10
""",
    """
=visit:pensaba bcd -14 10 -17
could__either cd 19 -12
heart:insuf* d 10
heart_and a 12
home:tambi* b 10
not__@person a 12
primeros ab 16 -17
prior:effexor ad -17 16
psychosis:@food abcd -14 25 -11 -15
text__will ab -16 15
""",
    """
#__@stop ac -11 10
=asks:visit:all:none abcd -43 44 -40 -34
@relative__@medicine a -15
all_over b -14
meds:ask c 11
""",
    """
=visit:siempre acd -11 -16 13
allergy:da bc 12 -19
allergy:please ab -11 11
brain:it_is abcd -14 -29 29 -17
lock ad -12 14
ride:cancelo ad 12 -10
substance:before ac -13 -11
""",
    """
=visit:spot bc -19 -10
be_honest a -14
but_still ad -12 12
had:va c -10
home:think acd -13 20 -14
hora c -15
my__week a 19
posiblemente c 12
ride:dad cd -10 18
ride:no_consegui a 11
""",
    """
=body:white a 13
=lead:body:no:1 c -14
=rule::unsure:que_yo_sepa ac 23 -19
=signs:visit:none:other bc -12 -31
allergy:@symptom_con a 11
any:parte_de b 11
effects:fine ad 15 -12
si__ni a 12
""",
    """
=any:senorita b 14
=said:effects:ask c -19
infeccion__hace d -11
is_that abc -20 -28 28
lo__@insurance d -11
organ:bien_el ad -15 16
ride:will_@drive a 12
you__be bc 13 -10
""",
    """
biopsy cd 11 -14
cancel:quiten bd -17 22
expul* bcd -15 23 -16
heart:attack c -14
organ:all_that ad 17 -15
pregnancy:i_hope ac -11 13
psychosis:mean_by bc 10 -10
someone_from d 11
""",
    """
farmacia$ abd -13 20 -15
ni__tengo d 10
prior:none_of ad -11 11
ride:@relative_does a 11
""",
    """
@relative__en bc 12 -27
any:me_at ad 15 -10
brain:@traffic abc 14 -11 -12
dieta cd 14 -10
not:someone c -14
psychosis:como_que bd 17 -21
substance:under_control ac 16 -14
well:feeling_great ad -10 13
""",
    """
@visit bc 10 -20
allergy:up_and ad -11 12
and_she a 11
effec* d -13
factu* c -10
had:mucho d 11
pero__tomo acd -18 -15 25
""",
    """
=any:ahead d 12
brain:from abc -34 -15 25
like_garbage a 13
no__that c -26
prior:no_alcanzo b 11
ride:si_voy ad 17 -14
""",
    """
=any:know abc -40 -13 28
=body:yep bcd -13 -13 21
=visit:sirve ad -19 19
checar$ ac -11 13
fin ad -16 24
psychosis:twenties a -12
tal abcd -18 -12 23 -14
""",
    """
arm bc -16 12
marav* abc 11 -12 -10
now:clase ad 25 -19
""",
    """
=body:catheter bd -14 17
=body:salio b -37
=signs:psychosis:none d -18
allergy:and_i c -15
blood__no ad 13 -15
both_say d 10
ever_or b 14
home:problema ad -10 11
live b -17
me__todo ab 14 -16
now:i_guess d 10
pregnancy:en_el ad -12 16
pulse* d 16
""",
    """
#__no a -17
=any:% a 10
adult:seventeen a 12
confirmo__noche c 11
effects:slept_like ad 15 -14
pero_ya b -13
well:meses ad -12 14
well:somet* a 12
""",
    """
=any:care a 13
=body:psicosis c -18
coming:esperando ac -11 13
days_to a 12
do_have d 14
effects:como abd 14 -19 -11
me__quitado ad -11 16
meds:seis b -13
prior:of_@medicine bd 11 -14
ride:at abc 15 -15 -12
rinon__@body ad 16 -15
sane$ a 18
whole_family a 10
""",
    """
=rule:allergy:no:never|not_~2_had|taken|tried|use ad 19 -17
=visit:bien acd -29 -20 34
cancel:coming c -14
clear abd 31 -34 -45
effects:el_@body ad -10 13
left__there a -11
under abd 19 -12 -17
vario* bd -14 14
""",
    """
=body:reloj abcd 26 -10 -10 -16
adult:age ab -19 19
currently ab 22 -18
now:a_sec d 11
secur* a -15
substance:anos abcd 40 -20 -22 -30
""",
    """
been_the c 12
me__eco a 14
tengo__jaja bd -16 10
""",
    """
@drink_ok b 14
@medicine__@month cd 17 -15
^barely acd 25 -11 -16
any:este d 11
el_del b -13
heart:me_to b 12
inyecto ad 15 -14
on__side cd -10 -10
total* bd -19 12
what_kind b 16
""",
    """
had:la_misma c 16
heart:count* abd 18 -11 -12
le__voy a -12
meds:sabri* c 13
not:except acd -17 -10 19
prayer a 18
psychosis:si ad 21 -33
""",
    """
excel* b -11
first_thing ab 14 -12
heart:@drive_me b 12
not__someone c -14
""",
    """
=body:@animal bcd 37 -33 -37
@relative__voces cd -15 10
lo_decido ac -14 19
me__hacerme c 11
now:cocin* ad 19 -12
pregnancy:dia a -14
substance:con a -19
went$ a 11
your_message bd 16 -13
""",
    """
=body:negativo ac 20 -12
^good abcd -26 39 -16 -25
adult:two_@month ad 18 -16
and_do b -21
heart:medico acd -13 14 -16
my__right acd 18 -11 -11
organ:had_jaundice c 13
""",
    """
=body:acne ad 13 -12
eaten:when abd -17 21 -18
el_unico ac 12 -10
organ:me_levanto cd 10 -11
se__mi abd 14 -14 -12
texts:what d -12
timin* d 10
""",
    """
drive:need_a d 11
of__that abd 21 -12 -18
""",
    """
=any:now abc 15 -36 -22
@relative__now a 12
afirmativo d 11
it$ bcd -26 -11 12
nada__nada ad 11 -10
now:so abcd -21 13 -37 23
now:thoug* ad -19 21
prescribed_one c 11
sangrado bd -10 17
""",
    """
a__old bcd 10 -11 -16
al_bano bc -12 12
breat* abcd -17 -11 -19 28
cancel:i_already ab -15 19
it_that bc -15 -10
not:llamadas ad -11 12
organ:ultrasound b -12
reconozco abd -15 14 -11
recreationally c -12
slightly cd 14 -11
well:fu c 12
""",
    """
=any:pressure a -11
^pensaron ad 23 -20
ay_@relative bd 14 -16
cover__so a 12
heart:nunca_me cd 13 -13
los__@year abd -18 21 -11
now:about_to c -10
substance:july ad -17 17
that__after d 14
would__count c -23
""",
    """
=who:any:minetheirs:before ab 16 -33
as_my bd -22 22
cancel:quiero_otra b 14
eaten:comida b -22
higado__@body bd 12 -12
it_once c 10
""",
    """
=any:queja a 10
=lead:visit:yes:cut:none bcd -36 -34 25
pregnancy:not_pregnant c -14
pregnancy:que_ya d 11
robot ab -16 16
well:to c -26
""",
    """
#_@year bcd 20 -32 -15
allergy:a_@symptom ac -12 13
for__sugar bd -11 14
is__week acd -11 13 -13
not:animo bd 13 -15
now:minutos ac -20 22
reche* cd 19 -18
to_look a -16
""",
    """
am__four a 11
con__hace d 15
heart:estan a -10
substance:quier* a -16
took__one ad 13 -13
""",
    """
acostada ad 23 -18
drive:en_el d 12
effects:el_@day c 16
familia d -17
mi__fue bd -15 12
ride:la_licencia bd 11 -16
seria_mejor bd -12 17
""",
    """
=visit:entro ad 13 -10
@body_with ab -11 16
allergy:at acd 11 -16 -14
fue_el b -15
no__salir ab -10 12
ride:anyon* ac 20 -19
""",
    """
=any:diez d 11
=signs:drive:no+yes d 13
allergy:got_welts ad -13 14
any:estoy_muy ac -12 13
effects:sips abd -14 -16 17
no__asunto abd -12 21 -11
por__futbol ad 11 -11
pregnancy:@relative_esta d -22
wassup ad -11 15
""",
    """
=body:mismo abcd -36 25 -22 18
=signs:prior:no+yes c 11
@call__day ad -14 14
already__all b 11
ya_le bc 18 -20
""",
    """
=visit:like a -17
=visit:llamame ad 18 -12
adult:la_paciente a -17
""",
    """
allergy:aller* acd -12 -12 14
cinco abd -26 -43 32
effects:sleepy ad -14 10
no__asegurar abc -14 -15 22
not_think cd -16 18
now:when abd 23 -13 -21
ya bcd -17 -33 21
""",
    """
=body:cath bd -11 20
=rule::yes:100_% a 10
=rule:pregnancy:yes:due_in|date ad -16 15
original a 10
""",
    """
=any:eso a -23
^dejo ad 24 -17
al__en a -13
allergy:ketamina bcd -26 -35 34
any:count abd 13 -11 -11
each ac 18 -12
es__de ac 10 -18
zona d -10
""",
    """
=body:department a 12
@year__que ad -14 13
do__mine a 11
el__a d -19
out$ abcd 18 -41 22 -30
substance:meses ad -15 21
""",
    """
=tag:pregnancy:turned ab -23 15
^let abcd -14 -21 35 -30
but_that bcd -15 32 -26
heart:@relative bcd 22 -24 -18
i__and bcd -29 -22 31
strokes__seizures a 12
""",
    """
#_pero a -23
but__normal ac -11 12
eaten:today ad 21 -18
psychosis:patie* d 11
""",
    """
@food__not ad -11 13
now:on_my ad -22 21
psychosis:loca d -14
they_removed d 11
viene__@relative c -11
""",
    """
it__went ad 14 -12
me__hace d -11
""",
    """
=any:semanas ad 14 -12
=visit:same bc 17 -12
allergy:and_did ad 13 -12
allergy:inten* d 10
heart:bajit* abd 24 -12 -15
i__use a 11
organ:hepat* b -11
psychosis:had_some c 14
""",
    """
if_he acd -20 19 -29
not:pregunta b 13
now:not_talk a 10
otra_vez c -25
pregnancy:que_le d 10
texts:@call_a ad 16 -12
well:death ad 13 -10
""",
    """
=visit:booked b -10
allergy:had_that a 11
any:llamen ab 20 -15
church$ ad 19 -11
effects:de_@symptom c 13
leave_me c -11
my_sergeant a -13
ni__se ac -11 16
por_fin ad -13 23
sin_dolor ad -26 27
spam$ abd -11 25 -21
tbd abcd -22 -16 34 -26
the_@insurer b -24
""",
    """
=body:cambiando d 10
=rule:now:yes:not_a_bad_time ad -13 13
anticonceptivas d 14
cena a 12
i__see cd -25 15
pasado__el ab -12 15
the__my b -16
""",
    """
a__tambien bcd 14 -12 -13
elevated c 15
meds:medic* b -14
not__@drive ab -12 16
paramos ad 16 -12
perfecto$ cd -11 13
prior:uno ad 15 -14
psychosis:menti* acd -12 23 -20
""",
    """
=body:coma d 12
con__una cd -21 18
had__last d -11
not:touch acd 23 -12 -14
organ:liver bcd -20 -17 11
psychotic_break ad -12 15
talk$ ad -14 18
""",
    """
emojiyes$ ad -11 16
not:acuerdo acd -16 14 -17
prior:month abd 11 -14 -19
prior:talked_to bd -11 -10
sure_it cd 11 -11
time_do b 11
""",
    """
drive:leaving d 11
for__in b -14
kidding ab 13 -12
refill$ b 15
""",
    """
=asks:visit:before:none c -15
=visit:trouble ad -26 28
lol$ abcd -11 16 -18 -11
on__fourth d 16
que_dos ac -11 13
tomar abc -11 25 -31
what__have d 11
ya__otra ad 18 -11
""",
    """
=any:morning abc -13 12 -15
=visit:casa abcd -10 -28 -10 18
^@date ad 20 -17
but_keep d 11
higado_de d -11
i__forgot d 10
mi_nada ab 13 -11
substance:stopped_@drug bd 12 -12
well:since abcd 35 -18 -13 -27
""",
    """
a_@symptom cd 10 -11
a__bebe acd -17 -16 23
and_felt ad 16 -15
exist* a 10
one_does ad -10 12
prior:@clothes c -12
wish__say ad 18 -14
""",
    """
=any:@year ab 12 -19
=any:quedo ad 18 -16
=body:alcance a -13
=rule:ride:unsure:if_~2_is|are|gets|not|can|off ad -19 10
a_@month b -10
coming:hell ad -13 20
drive:queda a 11
este__mi abd -10 -12 16
nope$ a 12
ride:bringing acd -16 -12 18
substance:my_job ad -13 17
""",
    """
allergy:like_a ab 13 -12
heart:told_that b 13
jodido a 11
menti* bc -26 10
no__gustan a 11
ride:hijo a -14
we__good ad -12 16
you__text b -11
""",
    """
=body:flomax bd -11 12
=body:implante ad 13 -11
a_dios abc 25 -37 -16
estoy__@door a 10
operada ad 17 -11
organ:nunca_me c 11
pregnancy:fue_la a 10
pregnancy:lost acd 10 -13 -20
""",
    """
=tag:substance:refuses ab -12 18
@treat__up ad -12 14
brain:clot d 12
interesa b 14
psychosis:cosas_que c -11
psychosis:no_voices a 14
saw__on b -17
we__for d 12
""",
    """
=visit:borreme bd -13 10
allergy:recib* a 10
dot ad -13 11
i_@drive c -23
on__fence abcd -21 -14 39 -34
psychosis:uno d 11
""",
    """
de__bien a 12
es_privado ab -12 20
heart:110/7* ad 19 -12
heart:have b -19
ni__esa ad -11 11
organ:orinar cd 15 -10
prayer$ a 11
que__ya bcd -12 -14 16
substance:a_drug a -12
""",
    """
adult:@relative_y b -10
donde_queda abcd -11 27 -12 -19
psychosis:say abc -13 27 -15
six ad -23 12
""",
    """
=visit:off b -31
^worked ad 15 -12
allergy:wife c 11
but__went c 11
drive:camio* d 10
now:mejor abd 22 -20 -15
""",
    """
birth_control cd -12 18
convulsiones$ b -15
de__mi ad 19 -21
eaten:como_a b 16
had:is_the bc -11 11
home:back acd -12 -18 33
not:turno ab -11 -17
ones a -22
organ:to_wear cd -17 20
peor bc -13 14
pregnancy:diu d 10
tila b 11
well:a_ratos ac -15 16
""",
    """
@drug_a d -10
botella bcd -12 -15 11
como_si ac 10 -13
el__@insurer a 11
horas_pero d 10
meds:did_not bd 14 -12
que__o c 10
substance:would_tell bc -13 13
""",
    """
=body:tested cd 11 -12
=visit:rato a 13
@food bc -25 -19
any:mande abd -10 20 -20
brain:corri* ad 11 -14
can__to a -15
fui_con a -22
lidoc* ad 14 -13
meds:ansiedad a -13
psychosis:things_sometimes cd -13 13
the_road a 15
""",
    """
=visit:misa a 12
allergic__only a 10
compl* bd -40 10
do__@call ad 12 -25
home:sana d 11
ride:mom bd -15 11
ride:sister bc -28 18
well:la_noche ab -12 16
""",
    """
=body:miedo bcd 24 -16 -19
a__all d 13
had:i_did ad -10 12
now:thought_i acd -20 -10 22
please$ bcd 13 -29 -18
prior:never_any cd -15 17
""",
    """
=body:@move abd -13 21 -10
a__her b 10
any:be ad -21 11
brain:una_isquemia d 13
does__# bc 15 -11
drive:mis ad 12 -10
effects:despues d 14
journ* c -10
organ:prola* abd -11 -27 31
talk_@treat abc 10 -10 -23
there__@relative b -14
well:@drink acd 24 -11 -17
would__miracle a 11
""",
    """
=any:different d -11
=any:seis abc -21 -16 21
@body__it c -11
@medicine__am ad -21 24
allergy:infusion cd -10 12
anestesiologo bcd -10 19 -11
aqui__con ad -10 14
back__and d -10
brunc* abcd -15 -11 -10 28
now:wait ad 16 -12
prefiero_no abc -35 36 -17
""",
    """
@wrong__of ad 13 -12
acabo_de bcd -30 -12 22
ahora_nada ad 17 -13
beers ac 16 -16
had:yes abc -21 -10 15
prior:acuerdo ac -15 15
que__pero bd -29 -12
que_necesito b 13
suert* c -15
""",
    """
=body:shellfish a 15
bag abd -11 -17 12
i__i b -41
la__termine d 10
""",
    """
=rule::asks:what_do_you_mean bc 13 -13
eso__tiene bc 17 -14
not:car ab -10 11
now:calendario ac -17 21
organ:mis ad 13 -16
prior:@call abd -10 21 -11
prior:to_the bc -16 12
substance:daily b -10
toque c 16
what__you a -23
""",
    """
=any:please cd -14 12
@cancel_nomas d 12
a_pata a 10
home:sin ad -23 23
meds:discontinued a 10
prior:#_@medicine ab -12 16
""",
    """
=tag:heart:unsure c -15
after_that a 11
dar_pecho ad 12 -10
they_tested a 13
""",
    """
any:@year a 16
home:pero_llegamos d 11
psychosis:i_am bc 11 -23
""",
    """
=body:diabetes c -14
=body:someone abd -12 14 -13
days_and d -14
eaten:will bd 13 -15
heart:arter* d 12
la_nina b -11
now:at_my d -20
psychosis:@relative_the d 11
psychosis:anos cd -21 13
""",
    """
any:es_mi abd -21 -14 24
austi* d 12
no_sleep a -10
organ:cough cd -11 12
pregnancy:am_a abc 21 -12 -21
psychosis:counselor c 10
""",
    """
=rule::turned:hold_on abcd -13 35 -16 -22
=visit:he acd -24 32 -10
allergy:says b -17
five__ago ad -11 12
had_the c -19
home:@vehicle ad 16 -22
it__up c 10
look_at acd -17 26 -23
meds:en_el bd 11 -12
mija c -23
tell__have d 12
""",
    """
=body:quede c -11
=body:same ab -41 30
at__had ad -11 11
eaten:mi d -12
not__why a -17
on__@day cd 13 -12
""",
    """
^old ad -11 17
and_put d -12
any:body a 14
brain:seizures c -17
mercy b 12
mothe* ab -13 15
not:all c -11
not:drop d -13
""",
    """
adult:de bd -24 15
cancel:and_do bd -13 17
e__de ad 11 -12
eaten:horas_en a 11
had:anest* d -11
not:@month ac -10 19
nothing abc 10 -18 -29
substance:@relative_is bcd 14 -11 -12
substance:would_rather d -10
well:smiled d 14
""",
    """
@relative_fue ab 13 -11
allergy:treatments ad 14 -13
coming:went a 11
digale b 10
enalapril bd -13 11
not__anything bcd -19 -24 10
ride:care ad -11 15
she__all ac -10 11
stopped bc -19 -15
weekly d 14
""",
    """
=tag:texts:idiom_yes ad -14 18
ache ad 13 -15
go__it abd -16 -14 25
not:em ac 12 -13
not:wait abcd -16 -12 -11 23
now:fine_but ad 11 -11
organ:exame* a -11
padezco bd -13 10
prior:de_que bd 17 -15
prior:ido_a c -13
prior:so_one d -11
ride:sons ad -21 22
was__one ad -21 13
""",
    """
=any:@clinician d -16
=tag:meds:unsure abcd -26 -21 30 -20
creek ad -23 28
finished__@food bd -15 13
meds:last abd 14 -12 -17
organ:gallbladder bc 14 -21
por cd -51 16
the_stress cd 13 -12
""",
    """
=body:psicoanalisis d 14
@call__@clinician ab -14 17
effects:maluq* ad -11 16
heart:came ad 11 -14
organ:e ad 16 -14
sabria_decir c 13
substance:soy acd 32 -10 -18
yes__got b 11
""",
    """
a__i abd -24 -14 20
cancel:down d 10
had:mi_@relative d -16
is__pressure d 11
it__not b -14
meds:cuenta a 12
pregnancy:blood acd -17 26 -16
psychosis:palabras ab -11 14
""",
    """
atras$ a -14
meds:and_@medicine bd -16 18
prior:a_@relative a -11
si__alergica b -15
""",
    """
maybe bcd -30 16 -41
organ:kidneys c -23
ride:first bc 13 -15
sleep__it bcd -17 20 -17
""",
    """
home:tucked d 11
is_me abd -24 -24 36
no__tampoco a 12
pregnancy:agosto ad -11 13
tried__this ad -11 11
""",
    """
=body:maybe abd 16 -36 -32
=denials:body:1:no+unsure a 14
am__@body ad -14 17
heart:the_doctors c 12
her__and ad 10 -13
how_i bc -21 24
una__pero d -17
well:conte* acd -22 -12 21
""",
    """
=signs:safe:none bcd 11 -14 -23
^primeros abd 34 -16 -27
coming:all d 11
hongos bd 11 -15
la__# abc -13 12 -13
le_aviso bcd -15 19 -15
lo_hablo b 13
pregnancy:i_would bd 10 -14
texts:contestar d 11
""",
    """
had:something cd 13 -13
nop ad 22 -13
organ:quedo cd -13 14
texts:@insurer d -12
""",
    """
=body:primera abc 21 -33 -18
brain:but_it a 10
had:same bc -13 16
his__and d -10
i_need d -32
mesec* ad -12 18
now:dejame c 12
prior:a bc -28 18
que_ya ac -20 16
tengo_hepatitis d 11
violent d 16
""",
    """
@medicine_than cd -13 20
heart:it_is b 12
higado__# d 11
meds:for_sleep acd -27 -10 10
no__yes abd -45 -20 35
organ:but_it acd -10 14 -11
pregn* acd -10 -28 15
si__pero acd 40 -24 -25
tiroi* bd -15 14
""",
    """
#__of a -10
=visit:day c -10
be_the b -13
effects:be_my cd 13 -11
had:got_the ad 17 -16
he__got ad 15 -11
offic* c 10
que__@medicine d -11
the_farm d 12
""",
    """
=visit:sana d 11
^sadly d 17
in__the c -10
mornings ac -10 11
now:perlas d 12
substance:me_corrieron d 11
""",
    """
=body:drip ac -15 17
allergy:every ad 25 -19
de_la abc 15 -13 -15
pregnancy:she ac 11 -28
texts:quier* bd -22 22
told_us a 14
""",
    """
^yes bd 13 -24
any:no_a ad -12 14
not_an d 10
pregnancy:not_preventing c 11
psychosis:been_the c 10
psychosis:in a -20
ride:@day bcd -12 26 -17
""",
    """
=any:retired d 13
=body:toma d -16
=visit:guste ad -17 21
cancel:@place ad -15 21
drive:in_my b -12
heart:honey d 11
off__text ab 16 -11
pressure__to d 14
prior:a_@medicine c 11
""",
    """
allergy:cara d 13
drive:is_@drive ad 16 -15
estoy_tan d 12
pregnancy:una_semana d 12
prior:@drug abcd -20 -34 49 -26
says__other cd 15 -15
si_voy abd 13 11 -35
yes__it ad 19 -20
""",
    """
=any:pregunto bc -18 18
=any:puedo ab -14 20
=body:group c -12
adult:la_edad b 12
eaten:go_without ad 11 -10
no_tengo b -16
supposed__be c 11
""",
    """
be_ok d -12
texts:mail ad 14 -11
""",
    """
=any:ver abcd -11 -15 29 -23
me_dijeron bd -24 -14
organ:have_a abc -14 18 -13
three__not ad 16 -15
you_@cancel bd 11 -11
""",
    """
@food_@day a 10
drive:pendi* acd -11 16 -11
effects:puedo d -19
inten* bd -15 17
nobody__me bd 13 -10
palab* b 11
prefer__not d -11
psychosis:well c -10
toma bcd 11 -11 -20
""",
    """
=body:ocho d 12
=lead:yes:on abc -13 14 -16
aqui_llegue ad 14 -13
heart:hasta abd -20 -16 10
la__igual cd 14 -11
my__fine ab 15 -15
pregnancy:no_soy ab -10 13
telling ab -26 17
""",
    """
=body:gemelo ad 12 -12
=tag:meds:proxy ad 11 -11
con_@sick acd -14 19 -11
drive:camino bd 12 -11
drop ad 13 -20
had:to_it b -19
like_a abc 15 -14 -25
meds:remem* bcd -25 -11 29
meds:y bcd -44 -14 22
psychosis:@relative_si ad 12 -15
sometimes abcd -18 -34 40 -31
taller b 11
upset ad -10 15
varia* b -11
""",
    """
buspar ad -15 15
effects:@visit ad -26 19
el_dentista d -11
not:doubt ad -19 24
pregnancy:not_expecting ad 15 -13
psychosis:# a -28
ride:family ad 12 -11
weed ad 10 -11
""",
    """
are__and a -13
entera b -11
not:@sick cd -11 18
prior:anos a -30
psychosis:dos bd -17 16
psychosis:then ac -17 19
ride:falta_quien d 14
ride:no_one a 12
ride:sabe bd 14 -12
""",
    """
=body:regular a -14
@food_count bc 13 -13
cardiology d -13
eaten:@drink c -11
effects:the bcd -18 -21 19
heart:fuerte_como a 11
i_black ad -11 13
""",
    """
=body:cero abcd 66 -37 -30 -49
allergy:from_the a 11
balloon cd -10 15
now:do_not acd -29 14 13
teetotaler ad 20 -11
""",
    """
=body:ignoro cd 19 -14
@relative_died b 10
ahorita_estoy b 11
coming:reque* ad 19 -13
en__favor a -11
heart:say_i a -13
tantito$ bd 22 -14
""",
    """
@clinician__de ac -11 13
asunto abd -12 21 -11
considered b 15
is__does bd -23 22
psychosis:droga* abcd -11 -12 19 -18
voices$ bd -11 12
""",
    """
=body:answers a -11
=body:labetalol d 11
=visit:muy bcd 16 -16 -15
a_balloon cd -10 15
ago_no ad -15 16
can__skip abd -12 -11 18
is_at d -12
me_parece abd -17 -11 13
pregnancy:ojala c 14
presion__el ad -14 12
""",
    """
=signs:eaten:no abc 18 -26 -28
=visit:later c -11
^necesito abd -26 35 -21
brains_good a 13
corazon_lo b 10
me__me b -17
molesta ad -22 25
not:donde bc -10 12
""",
    """
=visit:encuentro c 17
^sali bcd -10 -15 17
any:for_me b -12
este__es d -11
heart:de_alta a 12
my__been bc 14 -12
psychosis:nuts b 11
solo_aguita acd -13 21 -12
""",
    """
=body:bajita bc -14 -10
@relative_las bd -14 19
^texting ad -24 18
eaten:for ad 11 -23
effects:on abc -13 17 -17
had:did_it a 12
hombr* ac 21 -27
not:with bc 11 -14
ocho bd -12 18
pregnancy:hice_el ab -22 19
semana$ acd -14 -11 10
""",
    """
=body:mostly b 14
farma* cd -15 -15
heart:bypass abcd -11 -20 -15 26
sin_@medicine ad 12 -21
spironolactone a 12
""",
    """
=any:complain ad -11 14
=rule:heart:unsure:never_~2_checked|measured|tested c 11
@visit__el bd 11 -21
calling_for ab -10 15
coming:borre* ad 24 -21
home:sitting_on d 13
law__not a -11
not:deny d 13
substance:my_liver d 12
""",
    """
=tag:now:self b -11
heart:my_chart b 14
home: c -16
nunquita$ abd 22 -16 -18
prior:one_i c -13
prior:una abd 35 -52 -35
una__que abd -22 -17 12
""",
    """
=any:think b -12
=any:worked bd -12 13
=body:injury ac -12 -11
@thanks_god bd -11 12
despe* abd 22 -25 -14
not:worry a -16
problem_with b 12
ya_estoy abc 12 -31 -14
""",
    """
=body:preventing c 11
=said:unsure:others_think_so a -10
allergy:remember cd 12 -28
am__your d 10
como_a b 11
hon ad -16 15
peach* acd -13 -11 21
tuve_a cd -15 17
you__@relative bd -10 10
""",
    """
=asks:all: abcd -59 112 -76 -71
de_@medicine abc 13 -14 -11
got__blood ad 11 -11
prior:weekl* d 14
""",
    """
=any:ones b -11
=rule::unsure:tal_vez abcd -19 -14 31 -23
=signs:prior:no abd -15 -35 15
@parking_for ab -10 13
@symptom__out d 17
any:could_not a -17
any:repea* ab -12 12
healthy__@animal ad -10 12
might_not ac -10 17
""",
    """
any:la_pregunta b 11
cancel:la_quite ad 13 -11
me__@vehicle ad 25 -21
out__# ad 12 -14
pregnancy:am_@late ac -14 16
there__a ac -38 26
""",
    """
contesto__@clinician ad 14 -14
effects:@treat ad 14 -21
heart:bill a 14
mi c -16
psychosis:@medicine_me a 10
quiero_mas b 12
substance:problemas_con d 14
was__have ad 13 -12
""",
    """
allergy:el_@body ad 15 -14
grown acd -23 -13 20
prior:recetaron_pero d -11
reaction$ a -14
""",
    """
=signs:organ:none a -12
de__lista ad 21 -13
fijate a 13
pregnancy:feedi* ad -18 21
si_soy c -11
""",
    """
=body:prueba abcd -12 -16 20 -12
=said:home:ask cd -38 15
at__since d 10
dejan_salir c 11
es__tenga c -10
home:estamos ad 18 -11
me__at a -11
por__lado ad 15 -16
ver__dice c 11
went__so ad -11 13
""",
    """
=visit:asked ac -21 19
about__out a 11
any:can_you ab -12 15
coming:against ad 19 -18
crying_all ad 14 -11
espanol d 10
have__@treat bd 13 -20
heart:am bcd -20 13 -12
meds:should b 12
nervous$ ac -14 18
now:ahorita_no ad 12 -11
senti_que d 18
those$ bc -10 -21
well:por_fin ad -13 23
""",
    """
=any:ansiedad d -18
=body:energy ad 20 -19
@month_y c 16
adhd ac 15 -17
had:know b -12
he__llorando a 15
heart:mas_bien a 12
i__say bcd -23 -29 19
manage c 13
now:could ab 13 -19
prior:hace cd 11 -15
snipped$ a 16
texts:es_el c -12
""",
    """
@relative__no ad 12 -24
@stop__pero ad -15 20
a__@hours c 14
after* b 11
any:me_again abd -10 10 -21
any:that_again bd 14 -11
las__una cd 17 -12
ride:bus a -11
""",
    """
=visit:pass acd 25 -14 -14
am_clear a 18
coupl* abd -19 -32 21
did__my b 13
dosis ad -12 16
now:mas_@late ad 22 -10
prior:elect* abcd -27 -20 -17 34
""",
    """
any:multi* a 17
cogni* d 12
in__few c 14
prior:han_dado acd -13 -11 16
puede__mi b -13
ride:handled d 14
""",
    """
=visit:forever bd 11 -11
allergy:la_de ab -13 14
comes$ b 12
effects:eso bd 15 -15
had:en c -16
heart:spring ac 12 -12
on_anything d -12
pregnancy:find_out a -13
ride:donde bd 20 -11
""",
    """
any:apart* b -15
coming:are_snowed a 11
coming:mother a 12
enlarged abd -14 -12 22
la__@clinician b -12
me_quede abc 20 -12 -19
meds:skip b -15
organ:la_@body acd -13 -19 20
prior:years abcd -12 -12 -16 22
texts:texti* b -11
we__not ad 13 -23
""",
    """
=body:terapias bd 14 -10
any:still ac -20 13
appreciate d 15
checado$ c 10
el_rinon c -12
hace__de c -12
hurt bc 17 -17
""",
    """
=tag:any:other b -14
adult:turne* a -14
home:minutes_out a 12
meds:diario ad -11 15
now:ahori* ab 10 -22
organ:is_what ad -11 13
organ:list_for cd -13 14
organ:liver_to bd 10 -10
pregnancy:you_all a -12
una__ni a 11
well:y_baja c 14
""",
    """
=any:el abc -10 11 -24
=body:found b -13
tripp* d -17
yes_honey d 11
""",
    """
any:moved_it a 10
had:and_it ad -11 15
home:viaje b 11
hypomania bc -14 17
prior:i_tried bd -21 14
""",
    """
=body:cuantas cd 10 -10
@treat__y c 13
bien abcd 23 -36 -16 -18
bun__oven d 13
cancel:called d 11
coming:cuenten ad 15 -12
eaten:@relative_hace d 12
el__viene b -11
podria_ser abcd -14 -14 24 -16
pregnancy:missed cd 16 -14
stranger acd -19 -10 24
texts:now a -11
""",
    """
been_hospitalized d 10
pregnancy:que_pasa bd 13 -13
ride:unico a 13
texts:no_se ac 11 -11
""",
    """
=any:underage ad 14 -11
alergica_a ad -23 15
allergy:ya bd 18 -34
heart:@relative_si c -12
mountain ad -12 13
one_no a 14
pregnancy:falsa_alarma ac 12 -10
prior:i_was cd 15 -11
si__asi b -11
substance:anda b 15
substance:con_las d 11
""",
    """
a__what b -11
allergy:of_my ad -13 15
coming:scratch_me ad 15 -12
get__and cd -13 15
heart:docto* abd 14 -12 -15
law c -11
psychosis:family abd 15 -13 -18
""",
    """
=any:your abc -12 14 -16
=body:internaron d 13
=visit:do bcd -11 -29 26
@relative__bien bd 10 -11
after__better ad 19 -14
brain:@year abd -18 -19 14
drive:i_will abd -23 -28 27
heart:cholesterol c -10
kidney cd -18 10
posib* ac -19 22
sigo__en d 13
""",
    """
=visit:llamada abd -13 -12 14
heart:opera* ad -22 25
not:clue abcd -32 -12 35 -21
now:sin ad -30 33
problemas c -21
""",
    """
=any:again cd -10 -16
el__sangre cd 16 -14
me_the ab -25 21
ride:mi_vieja abd -14 -11 20
""",
    """
=visit:remove ad 17 -17
@relative_and ac 13 -20
molesta__nada ad -14 14
not:in bc -16 -14
out__the c -10
pregnancy:that_matter bd 13 -10
sabe_si c 11
substance:@drug_a b -15
that_ship a 16
""",
    """
^runs ab 10 -18
brain:duro cd 19 -20
cancel:away d 19
de_ida ad 13 -15
heart:last_time ab -10 16
llanta$ a 12
lol_no a 16
no__had b -12
nunca__de ac -14 12
organ:my_numbers d -10
que__si cd -21 15
""",
    """
=visit:whenever bd -12 19
@drive_myself bc -11 -13
@month_but c 11
heart:in_my abcd -28 18 -22 13
heart:operaron_a d 10
infeccion_de cd 11 -14
jamai* a 14
july ad -15 19
nadit* abd 27 -18 -12
no_es abd -15 15 -14
saben bd 10 -15
this__my bc -36 17
ver_quien c 13
""",
    """
=visit:my b -19
coming:por ad -20 24
eaten:tengo d -16
heart:every* bd 21 -16
prior:tried_@treat cd 13 -18
wonde* abd -13 -13 12
""",
    """
ningu* abc 34 -60 -43
""",
    """
=any:quien abcd -30 15 11 -29
=body:quedar d 11
@body_on cd 13 -14
@person$ bc 15 -21
adult:deje d 12
finally d 14
my__or bc 10 -12
now:is bcd 11 -34 -10
now:not_got ad 11 -21
organ:no_aguanto d 16
recepcionista b 11
unless b -29
""",
    """
=body:finish b 16
@medicine_makes a 14
@relative__las d 12
had:cuatr* bd -14 15
hecho ab 11 -33
medicado abd -17 -18 21
""",
    """
brain:norma* ac 14 -10
cancel:fee c 12
cancel:yo abd 14 -14 -12
dificil abcd 15 -12 12 -26
heart:cuent* bc 18 -16
hospitalized abd -14 -11 19
i_must a -11
now:de abc -13 16 -21
probado$ b -11
ride:sombra a 13
saber_me cd 13 -11
with__that c -12
""",
    """
alta_la d 12
asking_around cd 18 -14
be__in bd 10 -15
not:antes ad -13 13
prior:for acd 19 19 -33
""",
    """
brain:after abd -16 -13 27
have_one b -12
never__that ac 11 -17
now:momento b -22
oxicodona d 11
pregnancy:that_is ab -22 22
un_stent b -10
""",
    """
=body:cyst cd -12 17
=rule:ride:yes:me_lleva|recoge|espera|llevan|re abcd -13 -24 -24 24
any:acuerdo d 10
had__bad b 14
heart:about_# ad -12 13
hit_me ad 22 -20
it_too abd -14 -13 21
no_@relative abc 19 -22 -11
nothing_but acd -32 -18 37
pregnancy:hombr* ac 11 -15
ride:count ab -11 13
""",
    """
=said:no:opens_with_no abcd 32 -18 -34 -23
a__termino a 13
boss__my a 11
effects:stres* cd 17 -13
heart:had_high d -11
no__bien b -12
of__count bd 10 -13
ojala_que c 14
organ:trouble acd 14 -16 -12
para_que cd -37 18
sepa_la abcd -14 -15 27 -14
venlafaxina ad -19 21
""",
    """
=rule:eaten:no:nothing|nada bcd -15 -16 14
=visit:saber ac -14 18
baby__in ad -12 19
had:name ad 13 -12
now:desocupada ad -12 17
the__that ac -13 13
todavia_toma d 15
""",
    """
@treat__@body bd 19 -13
pregnancy:no_hay d -10
well:one_day cd 17 -13
you_that b 10
""",
    """
=any:you a -14
ahorita_mismo d 12
any:can_i c 16
i__show a 15
meds:check c 12
what__they bd 12 -13
""",
    """
=any:@texts ad -11 16
allergy:see c 10
is_over ad 16 -12
le__decir abc -19 -18 28
""",
    """
=visit:dia acd 18 -24 -26
era__@relative bd 13 -11
for__a ac 13 -18
my__one ad 13 -13
not:pruebo a 14
pero__tome ac -10 12
pregnancy:lacta* cd -17 23
""",
    """
=any:esas b 12
@stop_ver ac -18 17
asi__@drive ab -20 12
decline abd 32 -17 -26
discuss_that b 14
not:se ab -14 -13
psychosis:duro cd -12 11
talk__@relative ac -13 18
""",
    """
=body:puede a -23
=visit:bajo ad 17 -13
allergy:yes ad 15 -12
home:got_in c 13
piso ab -11 -23
well:antes_de ad 13 -10
""",
    """
@medicine__por a 11
coming:les c 12
get__but c -14
""",
    """
=body:file d -18
=rule:effects:no:nothing|none|nada|ninguno|ningun abcd 27 -23 -24 -12
como__como a -11
laugh* c -15
pecho$ acd -14 -11 19
pregnancy:mi_@relative c -19
preguntan_eso bd 13 -12
reaction__the a -10
yes__do a -18
""",
    """
=any:with b -13
=visit:directions b 11
@day__be ad 16 -14
@medicine__@stop acd 17 -11 -14
any:certainly d 14
brain:off cd -11 15
cancel:pie ad 15 -12
not:volvio c 10
now:que_@insurer d 11
prior:recetaron d -14
ride:@insurer_mi ab -23 18
ride:teena* a -15
well:my_@animal ab -13 14
""",
    """
=any:obvi abd -11 -10 22
home:back_at ad -15 17
lo__@clinician c -19
segun__de c 13
well:resul* bd 12 -12
""",
    """
=body:counts bc 12 -11
=number:cancel:grown a 11
adult:two_different c 12
eaten:comi_hace a 11
effects:encue* b 13
pregnancy:me_he ac -11 15
voy bc -16 -14
""",
    """
a_@food ad -17 17
infarto$ b 11
pregnancy:doubt_it ac 16 -12
texts:veces_no c 10
voces_cuando d 13
""",
    """
any:blessed b 11
bueno__me ad -11 12
have__off d 11
pregnancy:night cd -13 15
""",
    """
#__ya a -12
been__three ac -18 19
drive:i_live a 12
give_me acd -22 16 -20
had:will_be bd -15 20
heart:labet* d 11
me_he abcd -13 12 11 -16
now:for_me ad 16 -14
psychosis:is_all a 14
puedo_@eat bd 12 -11
""",
    """
=body:never abd 19 -75 -27
=body:pronto abcd -17 -23 24 -14
aneur* ac -11 -13
any:consulto c 18
estupendamente b -11
it__goes c 15
later$ bd 16 -39
organ:cystitis d 11
paciente$ bd 14 -10
que__preguntan bd 14 -11
""",
    """
embarazada__no ad -19 11
food c -15
organ:does abc -16 13 -21
pregnancy:preventing c 11
si__temprano acd -12 16 -10
substance:what ad 18 -14
take_a abd 13 -15 -12
y__ya a -13
""",
    """
a__el bc 15 -19
allergy:veces acd 23 -10 -16
coming:comin* d 10
fue_la bcd -14 12 -17
make abc 13 -16 -11
only__i b -29
texts:no abcd 42 -34 -31 -25
""",
    """
=any:se a -19
=body:explicaron c 12
^please c -12
eaten:two_@hours ad -17 18
es__si bc 16 -16
maybe__little c 10
me__liquido d 11
nada__un ad -20 21
orden bcd -17 -17 16
told_that b 14
tuani* ad -12 17
veremos abcd -32 -24 49 -38
want__my b 13
""",
    """
@relative__in c -21
adult:de_edad bd -15 10
am__lol ad 17 -13
and_see c 11
emojithanks$ a 11
i__patient ad 14 -14
substance:i_black ad -11 13
up_to abcd 10 14 -16 -15
""",
    """
@medicine_you a 13
a_pie ad 23 -17
cancel:hate d 11
is_private ab -12 18
organ:water d 12
""",
    """
=visit:more b -14
not_@stop cd -20 16
prior:never_did ad 10 -11
ride:@insurer abc -23 13 -11
under* bd 18 -20
""",
    """
=body:asegurar abc -12 -13 21
=visit:post c 12
any:multivitamin a 17
brain:liqui* d 11
eaten:ratito ad -10 14
ni__si a -14
no_point a 13
not:dios ac 21 -18
organ:both_working ad 18 -17
the__now abd 27 -12 -20
""",
    """
=visit:ahorita b -10
=visit:bendiciones abd -10 18 -13
i__trust cd 18 -14
rather_do ad 15 -12
""",
    """
=rule::unsure:pensarlo c -13
@insurance__@pay d 10
^found ad -10 19
any:yes abcd -32 -11 -19 29
booked b -15
consultarlo c 10
heart:about_my a 11
meds:be_on d -10
prior:believe a 10
prior:they b -11
una__en bc -22 12
""",
    """
=any:nervios c 11
=rule::unsure:wondered c 13
allergy:llevo a 14
clima b 10
days__my ad 16 -12
pregnancy:en_mis a 11
the__positive ad -21 22
""",
    """
heart:the_cardiologist cd 14 -16
street$ acd 17 -12 -11
""",
    """
any:morning ad -16 11
any:the_bottle ac -17 21
brain:fall ac -11 15
drive:always abd -28 -13 35
es__# ab 13 -13
los_papeles abcd -19 12 10 -14
me_i bcd -12 -28 12
not:soy d -10
""",
    """
=any:high d -13
=body:cause ad 12 -23
=visit:pregunto cd 20 -11
allergy:urticaria ad -14 16
brain:tres abcd -12 -15 -11 24
texts:@person ad 16 -14
""",
    """
adult:en ad 26 -38
any:box ad 11 -13
cero$ abcd 40 -14 -17 -34
fine__me bd -11 10
meds:frasco bc -11 13
not:is a -18
pretty__my c 12
problems__my ad -15 16
saber abcd -56 -13 62 -56
""",
    """
@insurance__not a 10
@medicine_at d -11
^ya c -25
aguan* abc 11 15 -27
any:ese_es ad -16 18
asking__my b 10
at__a d 15
brain:convu* cd -13 11
coming:after ac -16 11
have_some ad -14 15
i_guess bcd -11 -10 15
never_did d -12
pregnancy:yes c -11
tardan_en b 10
""",
    """
@drive__vivo d 10
do__do abd 21 -10 -19
eaten:unos ad -16 19
now:have_company bd 10 -13
organ:hepatitis_a c 11
organ:next c 11
porch$ ad -16 21
that_would acd -15 -12 23
well:pain bcd -10 -13 11
""",
    """
=any:nietos bd -18 19
=visit:came c -14
before__ask a 10
duele__@body abd -12 34 -29
la_pusieron ac 10 -19
says__i cd 20 -15
sirve* c -11
stage__ckd d 14
""",
    """
bien$ abc 21 -22 -42
eaten:con abd -11 -19 21
eaten:some ad -22 23
organ:cirro* ad -10 11
that_face b 10
""",
    """
allergy:how a -13
dijeron_que bd -13 -12
himse* ad -19 12
me_operaron abd -24 -16 24
pregnancy:ultrasound acd -25 -16 29
prior:primera abd 32 -20 -16
psychosis:yo abd 24 -15 -21
well:been_better ad 16 -23
""",
    """
=any:remember ad -18 13
@vehicle__as b 10
drive:how a -11
heart:presi* bc -13 -18
prior:was bcd -18 19 -23
""",
    """
=body:pusieron bc -18 -10
allergy:en_mi d 11
had:de abd -12 -11 16
had__miscarriage b 11
in__did a 11
me_pusieron abd -23 -23 14
not__till b 13
pregnancy:only ad 22 -14
todo_en ad 29 -23
way__is a 12
well:aun ab -18 18
well:urgen* ad 30 -23
""",
    """
=visit:already c -20
had:i c -13
had:the_street b 16
offered bd -12 11
pusieron__stent b -11
try abd 30 -19 -33
""",
    """
effects:agarr* d 16
had:guys d 10
i__nervous b -13
longe* abd -11 -12 20
minute abc -12 24 -15
psychosis:@drug ac -10 11
regreso_al ad -10 13
texts:am c 11
use_it b 16
you_sent b 14
""",
    """
@vehicle__count b 10
@year__@date ad 14 -14
^starving abd 19 -12 -14
bun d 17
cancel:y_no ad -15 13
made__did c 11
meds:sleep abcd -28 10 -15 12
now:sons a 14
""",
    """
a__mejor bcd -18 26 -21
any:si_ya a 11
attack bc 10 -15
not_i a -22
""",
    """
^afirmativo d 11
but_let ad 12 -15
i_pee d -13
just__it bcd 16 -13 -17
me_hago c 16
pregnancy:casi ad -17 20
substance:the_@drug acd -29 -13 30
""",
    """
acta c 12
any:tengo_que cd 11 -11
could__we cd -20 21
cuando_nacio b -15
have__tried bcd -28 -16 11
""",
    """
^too bc -27 11
eso__personal b 10
hora_tengo ad 13 -12
my__working ac 17 -12
""",
    """
any:lot ad 11 -14
for_it bcd -22 -20 25
la__ya abd -12 -13 18
no__getting ad -13 15
not:modo c -13
organ:una_vez cd 23 -23
plan_to abcd -13 -13 -10 22
prior:nunca_fui a 12
psychosis:ansie* a 12
psychosis:mind acd 13 -15 -18
""",
    """
=body:@medicine bcd -19 -31 12
=tag:brain:no abcd 34 -36 -13 -30
adult:# bcd -36 -23 11
adult:turn_# ad 25 -24
drive:just ad -17 19
entrando a 13
just__@food bd -10 11
la_cara d 13
me_comi ad -18 21
to__myself d 10
un__# ab 10 -11
""",
    """
=visit:prometo acd -19 24 -18
looked_at c 11
""",
    """
=visit:shifts bc -14 13
^bebo bc -11 -13
any:a a -13
substance:can ac -21 11
than_two a 11
vez_con cd 15 -15
""",
    """
=body:ghost d -11
=visit:if abcd -53 -12 53 -31
cancel:there ad 10 -12
did__i d -13
dijo_que a -10
no_@body d 12
organ:told_me c 12
will__at a -10
with__of a 17
""",
    """
=turn:body:yes:none bcd -24 38 -43
=who:body:theirs abcd -19 43 -25 -35
@symptom_and bcd -11 -17 14
adult:at ad -11 18
any:back_to c 11
mal_jaja b 17
not:hecho acd -13 20 -13
not_since abcd 26 -13 -20 -15
one_and b -13
parada$ ab 15 -12
prior:just_prayer a 15
well:be_better ad -15 17
""",
    """
coming:cancele ad 16 -15
dormi__bebe ad 18 -13
heart:numbers cd -15 17
para_la bc 21 -21
tengo_roto b 11
""",
    """
=any:@ride abd 21 -10 -12
=body:problemas c -21
=visit:kevin b 12
al_salir ad -10 18
capaz abcd -30 -24 53 -42
had:it ac 15 -31
mas_para c 11
ni_psicosis ad -14 16
organ:nothi* abc 17 -11 -14
runs__my b 12
we__preventing c 11
well:despues d 13
""",
    """
=tag:coming:yes ad -18 22
@medicine__# acd -20 -12 22
digal* b 10
junta$ b 14
please_do ad -12 15
salvo bd -13 12
substance:every* b 10
substance:well c 14
""",
    """
=visit:who bd 18 -17
@day_then d -16
drive:after ad -21 23
expla* c 13
me__# ac -12 -16
mismo_que bcd 20 -21 -12
my__swelled a 10
organ:to abcd -18 -16 -13 23
segundo bcd 20 -17 -14
work__me abcd -15 13 12 -17
""",
    """
=body:bypasses bd 22 -16
=body:coming c 10
=visit:road a 15
effects:no_tengo cd 13 -11
happy abc -11 10 -15
now:to_@cancel a -14
organ:check* abc -11 -11 15
prese* a 13
""",
    """
=body:fatty abd -16 -11 20
=body:malo abd 23 -16 -18
=rule::no:no_way abc 11 -12 -16
andamos$ ac -10 13
cancel:@eat ad 12 -15
eaten:ayer_y ad 13 -11
pudiera__que ac 23 -23
purse bd -13 11
sepa$ bcd -14 17 -19
vertigo ab 20 -11
""",
    """
=visit:couch ad -14 21
@symptom__all abd -15 -16 23
^estoy b -17
ahorita_le abd -11 20 -11
cancel:otro ab -24 16
es_asunto abd -12 21 -11
eso_no ac 16 -24
meds:lo a -13
psychosis:define_mania bd 13 -15
ride:@relative_que b -14
""",
    """
@body_@symptom d 12
ask abcd -43 18 33 -45
organ:menti* c 11
organ:same b 12
""",
    """
any:@relative_que b -16
eaten:may b 10
not:heard cd 12 -13
par_de d 11
says__a cd -13 13
substance:till d 12
was__i bcd -24 -11 12
""",
    """
=body:dose abcd -18 -12 -11 24
=visit:either acd -11 19 -16
@clinician_del d 11
brain:fainted ad 12 -10
had:and ad -37 14
had:did acd -20 -28 27
heart:de_peso c 14
now:the_clock ad 15 -12
organ:dio cd 20 -18
organ:four_times a -11
pregnancy:perio* bd -23 -26
que__esta bd 15 -19
somewhere abc -24 -14 24
""",
    """
ama a -10
and bc -48 -17
any:over a 11
heart:dad bd 11 -11
heart:mis abd -15 25 -16
prior:handled c 10
try_again ab 13 -12
""",
    """
@call_i a 12
^six d 14
allergy:to_give d 10
psychosis:patient d 11
substance:be a -15
un__de abd -14 -52 30
""",
    """
=body:alarma ac 12 -10
^hanging c 12
any:voy_a ab -12 13
drive:to_take ab 12 -12
heart:high_at c 12
psychosis:i_have ab 12 -17
sugar$ bd -14 18
todos ac 16 -26
""",
    """
=body:lidocaine ad 13 -12
=rule:well:yes:no|cero_quejas|complaints d 11
coming:are a 11
substance:mucho bcd -11 -13 17
""",
    """
=any:mild d 17
@clinician__that c -15
^presion b -11
home__my ad 18 -12
manana$ ac 12 -12
para_nada a 12
well:in_@year ad -15 19
""",
    """
^running bd 12 -15
estres$ d -11
got__# a 11
induc* d 16
pregnancy:pasad* bd 13 -18
puesto c -11
said_no cd -19 14
she__have cd 15 -16
""",
    """
=body:nina abd -19 -10 11
=visit:bring acd -12 -14 11
=visit:getting c -30
answer$ b 12
de_presion b 12
el__@sick d -12
follo* cd 13 -13
heart:the_numbers cd -12 15
not:queda ad -18 23
now:is_not d -15
ya__mande bc 17 -14
""",
    """
=any:entendi ab -16 19
=body:ha ac 13 -26
allergy:con a -18
brain:in_high a -10
every_# d 11
fiebre b -16
mas__y a 12
ver__@relative c 12
was__depression ab -13 13
well bd -19 11
""",
    """
cancel:y_si b 11
nunca_me abcd -16 -25 27 -22
pregnancy:a_girl ad -17 18
""",
    """
drive:no_puedo bcd 15 -11 -13
hepat* b -12
now:not_busy ad -18 20
""",
    """
any:of bd 14 -16
brain:has d -19
do__in ad 13 -12
in__morning acd -16 12 -11
me__was a -15
me_dejaron bd 14 -14
pregnancy:imagi* ad -11 18
psychosis:state_hospital b 13
""",
    """
=rule:pregnancy:no:vasectomy|vasectomia ab 10 -13
=visit:@visit acd -10 -28 11
be__time a 13
coming:somebody ad 15 -12
dure c 13
full$ ad 23 -19
i_moved ad 21 -14
pregunto$ c 11
so__not bcd 13 18 -41
""",
    """
and_not d -21
believe_in a 15
meatl* a 10
meds:no ad 21 -32
que_tipo abd -16 23 -12
texts:up ad -22 23
ya_voy abd -15 18 -12
""",
    """
=body:always abcd 35 -27 -21 -15
organ:worki* a 14
psychosis:not_a ad 14 -11
yes_no a -11
""",
    """
=body:mande bc 21 -16
cancel:week d 11
casi_me b -12
central abd -20 20 -17
eaten:@food_on ad -12 12
no__decido c 13
no_habla a -11
now:might a -14
organ:yo b -15
un_@drink abcd 15 -12 -14 -11
""",
    """
#__que ad 18 -25
=body:since abcd -25 -57 -17 36
=visit:jajaja ab -19 18
adult:grado ad 14 -11
any:a_@medicine ad 12 -15
but__just cd 11 -13
i__@month ad 13 -12
le_veo d 14
me__this ad -14 22
mi$ abc 31 -38 -35
ya_probe ad -12 15
""",
    """
allergy:caballo b 16
effects:did_not ac 11 -12
era d -18
home:a_flat ad 19 -16
i__were ad -11 16
night__i d -10
the__part a 11
up__so bc 14 -12
ya__por abd -10 -13 20
""",
    """
allergy:nada abcd 31 -20 -23 -17
anestesia d -13
heart:jajaja b 13
now:hit ad 15 -15
psychosis:anxiety ab 20 -13
y__limpio a 11
""",
    """
=body:ah ad -11 11
=signs:effects:no abc 21 -26 -32
shake* b -14
to__a bd 13 -18
""",
    """
ahora__puedo abd -16 21 -10
allergy:when b -29
been_through d 13
cancel: abc -14 11 -10
coming:snowed a 11
heart:el_# a -10
now:esta bc -12 -10
que__por ab -11 16
""",
    """
=signs:heart:unsure ac -30 22
=visit:never acd -12 -22 17
@clinician_me bc 15 -21
arrep* ad 13 -13
know__the d -17
organ:looking c 11
psychosis:only_when d 13
psychosis:text b 11
sulfa$ d -17
tengo__que bcd -15 -11 16
""",
    """
@treat__cosa c 14
allergy:tell ab -13 16
ate d -23
con_su d 16
her_@clinician d -11
home:pero ad -15 14
llant* d -14
no__molesta ad -22 25
note bd 16 -14
pregnancy:they a 12
turno__las abd -10 21 -15
y__volvio c 10
""",
    """
=body:ninguna abc 18 -18 -27
=visit:trabaja abd 14 -10 -22
@clothes_there bd 18 -14
@relative__do b -11
can_swing ad -10 13
heart:resultado c 11
not:favor abd 23 -13 -14
ride:@howmuch_dura b 11
works bcd -10 -35 21
""",
    """
=signs:any:no:asks ab -13 13
@month__los ad 12 -12
brain:yo a 15
cancel:one abc -18 18 -13
i__would bcd -11 -12 19
now:til d -14
prior:a_school c 11
toda_la abcd -18 -19 -26 30
""",
    """
=body:operado abc 14 -26 13
=tag:organ:unsure bd -18 16
allergy:hallu* abd -17 -11 26
brain:when_i d 10
cereal b 13
dormido cd 12 -30
me__@animal a 11
now:buen_momento b -18
organ:el_que ad -16 14
presion__@relative ab -12 18
prior:counselor bcd -15 17 -15
psychosis:not_since ad -29 29
yes abcd -13 -20 -14 17
""",
    """
allergic__a a 14
any:manana_le c 12
fib ad -20 19
meds:on_@medicine b -21
now:can_not abcd 37 -17 -11 -31
prior:want_the ab -10 11
""",
    """
@relative__trabajando ad -14 13
heart:@relative_es ab 25 -22
home:made_it d 12
not:take c -32
rather__than d 13
si__permiso ad -11 13
so__a c 10
""",
    """
@symptom__time a 16
alta abc -10 -11 16
eaten:grapes ad -11 12
esta_lloviendo abd -15 24 -16
la_@medicine d -15
prior:list acd 14 -15 -13
""",
    """
@clinician__to abc -12 -24 23
@relative_took ad -17 11
dos_@medicine a -12
drive:picke* ad 16 -12
had:after_# b 11
had:vi d -10
mi__vez b -13
prior:kind ad 13 -11
psychosis:since_my ad -12 13
""",
    """
cancel:she_is abd 17 -11 -12
cuando__la ab -28 15
denti* bcd 11 11 -24
digo_si ad -17 14
meds:right bd -12 15
not__first ad -21 25
organ:scare c 12
substance:on_the acd -19 21 -20
""",
    """
=any:shot d 11
=visit:@parking bcd 13 -22 -16
brain:seize* d 12
cabec* a -11
home:to_get a 14
i__directions b 11
substance:conta* a 11
""",
    """
=body:sent bd 25 -21
any:# ad -15 11
doing_it bc 11 -16
drive:@drive_si c 13
meds:many abd -11 -18 23
now:i_did b 13
pregnancy:estoy_esperando acd -15 -10 21
prior:y_@treat ac 12 -11
""",
    """
allergy:han bcd -18 14 -25
coming:about a 12
joven bc 14 -18
las_drogas c -14
now:vale abd -11 -20 27
podido ad -15 19
that__what cd -14 11
voy$ ab 11 -40
""",
    """
=body:going acd -12 32 -29
@call__please bd 18 -17
@relative__y abc -11 17 -13
a_test cd 16 -26
not:traigo bd 16 -10
percent$ ac -24 23
texts:que abcd -13 -22 -21 29
""",
    """
=body:green a 11
=body:treated bcd -14 -18 16
eaten:around cd 11 -11
on__stick c 12
possibly abcd -15 -15 27 -16
substance:drinking abd -12 -32 20
voy__camino d -18
""",
    """
@relative__car a -11
mayor__y ad -11 14
meds:a_la bd 13 -11
ni__por a -11
substance:summe* ad -10 11
that__do b -11
tuve__en acd -14 -13 17
""",
    """
=body:now c -11
=visit:ayer abcd -14 29 -13 -22
=visit:inconveniente ad -11 17
apartamento_# ad 17 -14
aslee* ad -21 11
cancele abc 12 -32 -14
mama b -16
really b -16
was__# b -19
""",
    """
^sounds ab -18 12
creia_que d 11
do__so ac 25 -23
organ:me_dializo d 13
prior:fuero* ab -10 -10
psychosis:me_lo d -18
""",
    """
@month__am c 11
^ticker a 16
after__divorce d 12
cancel:ir_y c 12
did__em a 14
do__drink a 16
pregnancy:@year_old bd 13 -21
well:then_it d -10
""",
    """
=any:digo bc -27 12
anest* acd -11 17 -12
now:ninos abd -13 -12 15
one__@year d 16
se__complica a 12
""",
    """
allergy:did_great a 16
alone_in d 11
am__the abd -13 -18 14
heart:on ab -21 11
meds:supposed c 10
now:esta_bien ad -14 16
ride:have_@person a 10
substance:will bcd 18 -14 -12
tardan b 10
tiene__y ab -20 12
""",
    """
^lactando d 14
atienden bd 17 -13
do__have bcd 17 -12 -11
eaten:¿ b 11
evaluaron ab -11 16
meds:momen* ab 16 -12
panel_in a 10
piel bc -10 16
pudiera acd 20 -11 -13
total abd 24 -16 -17
""",
    """
=signs:no+unsure+yes b -12
=tag:prior:asks abc -24 -15 15
=turn:visit:none bc -16 -14
adult:falta* ad 20 -18
allergy:what_it a 11
checa* bcd -15 31 -23
dolor_de ac 10 -14
heart:pero_de ab -14 16
home:@drive_through ad 12 -11
nerve* acd -12 12 -18
now:parte abd -12 18 -11
otra$ a -20
sure__you bc 15 -21
""",
    """
=rule:organ:yes:catheter|sonda|neurogenic|hepati abd -20 -21 18
=visit:doble bd 14 -23
@relative_la bcd 14 -10 -11
prior:me_sirvio ad -12 18
that_end ad -10 13
""",
    """
^las abcd -27 12 -34 24
adult:#_@month ad 24 -24
del__me abd -16 -19 13
for__for abc -15 -14 15
had:only bcd 22 -28 -19
now:it_now ad -13 13
texts:nuevo b 11
""",
    """
adult:@date ab 15 -20
allergy:si acd 20 -25 -15
brain:en_# ab -11 12
chance$ abd 27 -15 -26
during ac -29 18
heart:surge* abcd -16 -11 -12 22
now:i c -24
rezar$ ad 14 -11
why_i ad -13 13
""",
    """
=any:he bcd -14 -25 12
=body:acelera c 12
=body:ahorita bd 10 -29
=number:drive:year ad 19 -14
@clinician_knows bc 18 -17
^will bd 28 -30
adult:#_since ad -12 12
busca d 13
heart:secon* acd -11 -10 19
me_senti c 12
mejor_@call b 12
psychosis:count bc -21 25
sin_@relative a 11
well:dias abd 11 -19 -19
ya__a c -22
""",
    """
=said:home:no b -22
any:docto* cd 14 -17
be_better cd -11 14
heart:still_on d 11
in_there cd -11 16
need_this ad -11 14
prior:sola ad 30 -25
prior:went_to cd 17 -10
""",
    """
=body:puesto b -11
=tag:allergy:asks abcd -11 25 -21 -12
@call__@call a 15
got__heart cd -11 13
know__he c -12
my__only a 10
new abcd 22 -25 -13 -10
not:mine b -10
organ:worri* acd -14 -13 19
tempr* bcd -22 31 -23
well:@stop a 14
well:todo_bien ad -15 17
""",
    """
#__morning ad 14 -20
=body:five bcd -14 -15 22
@stop__botella a 14
^came acd 26 -11 -23
psychosis:depresion_y d 11
""",
    """
=rule:pregnancy:unsure:late bcd -21 11 -15
=visit:hay c -11
=visit:negativo c 11
=visit:quiten bd -17 22
am__be cd -11 13
brain:both c -10
clonazepam bcd -13 19 -16
no__cuantas c 10
psychosis:panic a 12
""",
    """
=rule:well:yes:no_me|puedo_~1_quejo|quejar ad -12 18
adult:or_for c 11
any:same abd -15 -10 20
figure abc -16 -11 17
now:jefe d -14
organ:liver_enzymes cd -17 19
ride:if_he cd 19 -16
""",
    """
=any:adopted c 12
=signs:well:no ad 20 -39
allergy:you_know bc 11 -10
bp$ bcd -24 -15 16
ride:she_has a -13
""",
    """
=body:clozapina d 11
=rule:psychosis:yes:schizoaffective|schizophrenia|sc cd -41 16
had:surgery b 12
not_the ac -14 10
substance:littl* bc -15 10
well:volvio d 13
yo__en acd -14 12 -10
""",
    """
=any:firmar abd -15 17 -13
=rule::no:not_me|ever|really|any|at|anymor abcd 29 -38 -23 -14
@symptom_no ad 15 -14
brain:en_la abc -15 -23 11
cancel:@cancel_la a -13
es__o acd -18 19 -12
ex__hypomania c 10
had:@stop d 10
nel ad 24 -12
now:i_would d 12
only__up ac 18 -15
organ:@drink b 10
""",
    """
=any:conmigo abd 14 -13 -10
=any:veces ac -13 11
adult:is_# bd -19 20
can__get bd -11 -10
de__del d 12
dejo_en ad -16 14
el__cuenta abcd -26 35 -19 -34
lo__con ac -27 21
not:poder bc -13 -15
psychosis:have b -20
""",
    """
bill$ abd -13 20 -14
now:desca* ad -18 20
pregnancy:todavia_no a -12
texts:las ab -12 11
""",
    """
as_good abc -18 -17 18
been__i cd 21 -15
coumadin abd -13 -13 24
do__tomorrow ad 17 -14
home:sana_y d 11
me_sleep c 10
ride:hermanos d 13
""",
    """
a__estoy abd -11 -12 16
all__parts a 10
brain:@body abd 14 -23 -22
cars_con a 10
is_been ac -12 10
me__have c -17
my__if ac -25 15
ride:covered d 15
sort_of c 14
substance:la_@drug bc 13 -10
the_church b -11
""",
    """
=body:this abc -16 25 -35
=rule::no:uh_uh a 13
a_@price c 12
and__here bd 12 -12
ice c 14
not__anyone ac 17 -26
psychosis:do_not abd -15 17 -11
substance:tomaba acd -14 -11 22
that_way bd -16 -10
unsur* bc -13 18
will__@relative ad 18 -13
""",
    """
=any:sabe abcd -20 -32 33 -21
=visit:nos bcd -22 -21 18
conta* acd 18 -25 -10
diu_y ad -17 18
had__uti ad 18 -13
home:esperando ad 21 -12
rosario abd -11 12 -11
""",
    """
=visit:stays abcd 17 -14 10 -17
allergy:urgencias d 12
coming:give_my ad 25 -23
escon* c 12
had:@day b -13
her__it ad 12 -13
higado_ni ad 13 -11
minutos$ bcd -10 -11 11
prior:vitaminas b 14
ride:es bcd 28 -10 -13
trouble abc 13 -16 -33
""",
    """
allergy:they_use b 18
any:ahora a 13
had:have acd 22 -16 -14
have_@relative c -12
heart:antes abcd -26 11 16 -14
heart:my_back a 12
heart_is ac 11 -12
now:why_not abd -15 -26 27
said__ultrasound ad -16 15
""",
    """
coming:sigue ad -14 16
if__say b 11
last__meatloaf a 10
not__much c -13
quien_pregunta bcd 17 -13 -11
si__toca c 10
substance:kind bd -12 -13
""",
    """
now:why abd -16 -23 25
organ:sin ad 14 -13
pregnancy:gemel* ad -13 23
pregnancy:i_wish b -12
psychosis:one abd -12 -20 15
semanas_de c 10
""",
    """
=body:favor bd 24 -16
=body:run abd 11 14 -27
=visit:lock ad -11 15
@stop__lol d 13
at_weddings a 10
back_perf ac 15 -12
kidneys c -23
liver_is ab 11 -18
stone ac -15 13
well:@machine b 10
""",
    """
allergy:nunca abcd -11 -15 24 -21
any:you_did a 12
ataqu* cd -14 17
caldi* d 15
drive:nadie ad -25 15
""",
    """
=any:never abc -15 21 -18
=number:any:old acd -11 13 -16
@stop_los b 11
adult:to c -11
cancel:somebody ad -19 10
down__my d -12
i__depression b 11
my__mine ab -23 23
only__is ab 11 -21
substance:depen* abcd -15 -12 22 -21
""",
    """
=body:buy b 12
=body:drug c -18
=body:wanted abd 22 -17 -11
=denials:visit:1:none ab 13 -22
@visit_del ad -18 16
^podria abcd -15 -14 25 -17
adult:never_tells b 11
allergy:died_from b 13
heart:heart_thing a -11
inyeccion abc -11 -12 13
is__here ad 14 -19
ok__my ad -10 14
organ:livers ad -21 23
prior:and_i c -13
substance:has_been ac 11 -18
substance:when_the a 12
texts:reminders ad -15 15
weak$ ad -11 13
""",
    """
=body:seis ad -17 22
=body:story ad -20 22
allergy:bien abc 19 -16 -12
arthr* ad 16 -11
cancel:como_cree a 14
cancel:yes abcd -39 16 -21 19
drive:not_@drive ad 19 -11
escribo bd 18 -13
go_either cd 19 -12
meds:presc* bd 11 -16
my__@sick a -14
okafor b 16
prola* bd -21 26
substance:black_out ad -11 13
""",
    """
eaten:yeah d 13
jamas_he ad 10 -10
organ:laugh cd -12 14
puede_@drive b 13
substance:ahora d 14
texts:let_me cd 13 -11
try$ acd -10 20 -10
up__no ad -10 12
ya_comi ad -20 23
""",
    """
=tag:heart:turned c -10
=turn:body:unsure:unsure ac 18 -15
no__aqui bd 14 -10
well:@food d 11
""",
    """
de__una a -14
had:recom* b 11
no__@eat d 13
now:no_prometo acd -18 22 -18
well:fiddle ad -11 12
""",
    """
antes acd 14 -11 -17
brain:was acd 26 -16 -21
corne* d -12
no__de c -22
now:minut* cd 13 -14
""",
    """
=body:otro ab -10 -13
=visit:send b -11
^creo abcd -16 -13 24 -14
^dos abcd -38 -23 -14 34
a_poder abc 12 -11 -10
heart:tuve_un acd -11 -15 21
long__can ab -10 15
meds:clean ad 28 -26
not__before ad 18 -12
now:seman* ad 18 -19
ride:en_el b -12
simon ad -11 20
yes__@move ad 20 -19
""",
    """
any:@wrong_street a 11
been__to ac 20 -12
cancel:anoth* ad -23 14
del__mas d 11
mi__a abcd 16 -34 -35 21
pregnancy:camino bd -11 13
pregnancy:condo* cd 13 -18
prior:apenas_voy a 11
psychosis:crist* cd 25 -21
well:ya acd -36 -16 36
""",
    """
=visit:letters a 11
borde* abcd -20 -25 34 -26
organ:eleva* d 10
prior:four ad -12 17
ride:call abd -19 18 -11
""",
    """
=body:doing acd -32 32 -23
@relative_por cd -11 13
^sitting a 12
adult:social d 14
effects:then ad -18 18
heart:was_up c 11
nap_in d 11
need bd 13 -21
never__a acd 17 -21 -15
not_asked ac -18 20
out__time d 12
pregnancy:y_yo c -10
puse_bien ad -12 16
the_wall d 14
""",
    """
=any:tranquilo ad -10 13
=visit:una acd 17 -29 -15
er__was d -18
evaluation cd 11 -11
home:groggy c 14
home:picki* c 11
is__story ad -15 17
just__back a 12
organ:nobod* acd -15 19 -11
reloj abd 22 -11 -20
to_let c -11
""",
    """
@call_up d 10
any:i_did bc 12 -13
brain:went a -15
cancel:cancelen bd -12 11
drive:i_do b -12
for_this d -15
well:a_@animal a 10
""",
    """
=any:take c -11
=any:unfortunately a 10
=body:@sick b -12
@day__it c -10
bebida d 15
entere$ a -11
forget$ abcd -23 -32 44 -32
me_salio bc -17 -10
psychosis:el_papel c 13
si__ir d -16
substance:kids cd 17 -25
""",
    """
=body:percent ad -18 14
@food_was abd 14 -16 -13
@relative__si abcd -35 -14 16 15
en_orden ad 26 -19
me__manejando c -11
nobody_has c 11
not:way ab 11 -16
ride:depre* a 11
texts:del bcd 26 -17 -26
two__and ac 14 -13
""",
    """
=rule:now:no:no_puedo abd 20 -10 -11
adult:otra_cosa a -10
any:todav* b -11
levanta cd 12 -14
organ:tengo c -22
please__do ab -13 14
ride:yes_i acd 17 -10 -20
someone d -17
""",
    """
=visit:nuevo b 11
=visit:when d -15
dentist_but ad -12 12
es__esta d 11
i__called abd -12 -19 15
not_trust cd 18 -14
on__home ad -16 14
queria_@cancel ad 12 -14
sola__la a 14
texts:no_i a 11
""",
    """
=body:ic ad -13 21
el_anestesiologo bcd -10 19 -11
pregnancy:que_no ab -13 -13
texts:con a -10
""",
    """
@medicine__that bcd -13 -25 16
any:mismo bd -18 17
cancel:pastillas bd 12 -12
cancel:switch b 14
cancel:take_me ab -23 22
in__dumps a 13
ride:anyone_here ac 16 -15
""",
    """
home:there abd 13 10 -25
over__body a 14
quiero abcd -13 37 -41 -16
tengo__buscar c 12
""",
    """
=any:@drink ac 11 -19
=body:convulsione ad -11 10
=body:hole d 15
=visit:next abd -14 21 -25
a_miracle a 14
al_trabajo ab 12 -10
bendiga abcd -15 28 -13 -13
eaten:manan* ad -14 13
had:sent ad 16 -16
home:que bcd 13 12 -31
organ:out cd -37 12
""",
    """
=visit:maybe d -17
a_diez a 15
am__about ad -11 13
substance:pero ad 23 -25
tucked_in d 10
""",
    """
=said:yes:the_last_word abd -36 -40 42
bien__al ad 11 -11
had:it_did ad -14 13
her b -16
no__here ad -13 20
psychosis:my_right ab 17 -11
was_rough d 10
""",
    """
=body:bloodwork d -10
=body:oi bcd -14 20 -10
@animal__the d 11
^llevo c -20
allergy:reall* c 11
allergy:the_tape ad 16 -16
heart:chiquito c 13
organ:higado bc -11 -22
orina_hace d -11
penicillin$ d -11
pregnancy:third d 13
psychosis:que_fue b 11
""",
    """
brain:sure b -18
could__it acd 14 -12 -11
i__texting d 12
paral* a 15
pregnancy:jajaja ad 14 -11
texts:again bd 16 -10
well_now c 14
""",
    """
=rule:allergy:unsure:puked cd -10 12
^echele d 13
a_time c 14
am__or c 11
como_un abcd 31 -21 -15 -19
drive:@drive_yo ad -27 23
ride:am abd 17 -20 -19
three abcd -19 -17 -18 27
would_rather bcd 17 -23 -10
""",
    """
=body:screamed d 11
^era abc -18 -12 22
cover* ab 16 -13
not_@visit ad -18 19
quita$ ab 11 -18
the_@drug acd -29 -13 30
""",
    """
#__go ad 19 -16
allergy:food a -13
drive:mama ab -12 16
esa__es ad 12 -12
nueve ad 17 -10
ride:an d -15
slept__baby ad 18 -14
""",
    """
for__my c -11
ought d 11
""",
    """
=body:afib bd -21 12
al__eso d 10
allergy abd -17 -17 25
atorados_en a 10
brain:todavia c 17
gallo* d 11
runs__over ad -13 16
segunda ad -18 19
strok* cd -12 -12
x acd -12 -12 19
""",
    """
=any:under abd 22 -16 -14
=body:patch a 18
just__in b -13
organ:troub* acd 14 -16 -12
psychosis:manic abcd -27 -30 -27 45
psychosis:those ad 15 -10
solam* abcd 33 -25 -19 -14
ticki* a 14
""",
    """
=body:until bcd -12 -17 17
=said:coming:yes abd -15 -23 12
answe* abd -42 35 -17
before_that ad -10 11
everybody$ a -16
i__at bcd 18 -17 -18
i_waited ad 19 -12
por_probar ad -13 13
""",
    """
=body:helped ad -12 15
allergy:nothi* abd 39 -15 -27
answered cd 13 -17
control$ b -21
heart:more ab -13 15
llevo_un d 11
pregnancy:embarazadisima ad -17 21
she__not cd 13 -33
""",
    """
=signs:allergy:no ab -10 12
acompana abc -16 16 -10
be_in ad 12 -16
mas_un ad -12 12
meds:blood bd -14 11
tomo$ d -10
""",
    """
@texts__are d 10
again_in c 16
of_em bc -12 -18
over_it bd -14 19
por_@year d 12
pregnancy:en_camino bd -11 13
ride:said_she ac -16 11
text$ abc -19 27 -20
""",
    """
=visit:better c -29
=visit:nap a 11
@move$ d -14
el_formulario ab -11 15
paso_un ad -16 17
ride:viejo ad -11 11
substance:on a -14
texts:por bcd -32 -25 15
to_morphine b 12
""",
    """
=body:dieron b -13
allergy:count d -13
in__put a 10
las_seis bd -11 13
meds:only ab -28 17
not:till bc 17 -17
organ:haciendo_estudios c 10
took_the b -10
town$ d 11
undecided$ abcd -17 -17 30 -20
""",
    """
=any:skipped ad 25 -19
any:martes ab 14 -16
heart:thoug* ad 13 -16
heart:ya_no ac -13 12
street__on a 11
substance:no_pueda ac -12 11
those abc 19 -17 -26
""",
    """
=number:pregnancy:grown bc 17 -12
=signs:now:unsure+yes d 10
adelante d 15
can__with abd -16 25 -15
cancel:@month_for a 12
forever a -11
mail ad 16 -11
organ:off_a cd 11 -11
pregnancy:you ab -32 32
ride:there_my d 11
running_tests c 13
shadows__that cd 11 -11
""",
    """
=any:esperando d -13
atiende b 11
drive:no_way ad 15 -12
iria a 12
know__is acd -13 12 -13
psychosis:quien a -12
repet* a -20
substance:am_a abc 14 -21 -22
""",
    """
=denials:body:0:unsure abd -52 20 -16
=rule::yes:como_no d 13
=visit:works acd -19 -23 25
@eat__# ad 18 -23
do_nothing ad -12 14
now:call ad 15 -26
ride:be_by a 13
ride:es_de d -10
""",
    """
=visit:asking a -15
ex__say b 13
get_back acd -11 21 -15
now:que_si ad 15 -13
pregnancy:respo* b 15
prior:yes_to acd -10 -14 18
que$ abd -33 52 -58
therapist d -12
trimester acd -21 -11 29
""",
    """
=body:kind abc 14 -14 -12
and__nothing ad 17 -14
ride:@relative_@insurer c -11
said__said ad -16 17
time_for bd 14 -16
took__@day c -13
""",
    """
@relative_hace d 12
been_told d -11
con__a cd -20 19
handles b 10
no_sabria abcd -35 -22 38 -14
recliner d 14
seguir_con ac 12 -12
""",
    """
heart:bajita abd 24 -12 -15
out_of cd -31 15
psychosis:andaba c 11
recojo a 13
urtic* ad -14 16
""",
    """
^cooked d 10
a_chance b -10
and_still ad -16 14
brain:valvu* d 11
me_olvida d 11
prior:two acd -24 -21 22
psychosis:voices bcd -22 -19 19
""",
    """
=visit:depends cd 16 -10
con__pero a -10
de__pero b -17
drive:same ad -13 12
effects:well ad 19 -13
in__after ad -14 11
me__@clothes abc -26 21 -15
now:drama d 11
on_everything bd 16 -16
then__it c 11
""",
    """
allergy:breat* abcd -21 -11 -18 30
because__the b 11
cirrh* c -10
first_go abd 21 -10 -15
lost__in cd -10 -13
vuelta bc -13 -15
""",
    """
=any:andele d 10
=body:far abcd 26 -15 -24 -14
=tag:drive:no abcd 34 -31 -21 -17
@relative__off a 16
@relative__six a -10
allergy:@relative acd -13 16 -19
birthday bc 11 -10
cancel:modo d 10
had:me bd -11 10
had__surgery b 11
pancakes b -10
psychosis:anxie* ab 20 -13
substance:manda* b 13
well:bien b -21
""",
    """
@body__up d 11
^ignoro c 12
cancel:i_@cancel a 13
hepatitis_c cd -21 15
ride:town c -12
well:could bc -12 -12
went_smooth a 12
""",
    """
=body:bracelet d 14
=rule:substance:unsure:dice_que_si c 10
=visit:lol abd -14 23 -11
^was b -30
heart:is_high ad -24 21
ride:do_it c -16
syndrome cd -13 15
""",
    """
@hours b -23
@relative_here a 13
allergy:no_se d -14
any_@medicine cd -21 12
effects:where d 12
i__by bd 12 -11
not__drop a 16
to__reminder ad -12 11
""",
    """
=any:sec abd -15 17 -18
adult:daughter bd 14 -13
allergy:alergias a 14
dejar* ab -16 11
hola bd 17 -16
miss_it a 11
now:@clinician cd -14 -12
now:few ab -13 12
prior:veces cd 14 -21
psychosis:una_vez ab -11 -18
texts:wrong a 13
""",
    """
=body:bad cd -35 22
allergy:me_dio abd -20 -15 17
effects:la_@medicine cd 11 -13
her_home a 12
no__cubre b 11
prior:take bcd 16 -24 -11
""",
    """
#__de a -11
allergy:it_the ad 15 -18
now:soy bd 17 -12
organ:problem bd 13 -15
ride:le ad 22 -20
yo__llevo ab 11 -12
""",
    """
=body:claro abc -17 -33 31
=body:orinar cd 15 -10
allergic abc -15 22 -19
brain:never d -25
coming:please d 10
define_mania bd 13 -15
lithium bd -19 16
ride:@relative_de abc -13 23 -14
seeing ad -16 16
youngest d -12
""",
    """
#_at bc -11 -12
ride:she_said d -18
ride:taking ad -10 16
talked b -12
""",
    """
=any:dijeron a 11
=body:@cancel abd 14 11 -20
cero abcd 70 -41 -31 -52
esta_haciendo abd -11 13 -10
mangu_con d 13
""",
    """
adult:me abd 14 -12 -19
brain:de_chiquita ad -11 12
cuenta$ abd -24 25 -18
heart:had_two d 10
puedo_decir b -10
solit* b -11
""",
    """
brain:and_it d -17
inste* ad 23 -25
mi__hace d 10
my_place d 11
now:few_minutes ab -13 12
substance:night_but c 11
vemos$ ac -27 18
""",
    """
=any:@hours bc -25 11
=rule::unsure:quiza|quizas|talvez|acaso cd 19 -33
brain:un a -22
home:it_is d -11
meds:antes bc 12 -17
not_handle a -14
presion__del bd 14 -10
puede__el d -12
to_think abc -16 -17 20
""",
    """
not__so abc 32 -12 -29
on$ abc -39 11 18
pregnancy:cerrada ad 14 -10
revisado$ c 14
""",
    """
=visit:dio ad 14 -12
all__tried ab 17 -12
brain:hija d 11
me__@person ad 19 -12
trying abc -23 -20 22
""",
    """
=body:paciente bd -24 23
could__i abd -18 -21 17
effects:va d -14
en_@eat c -15
que_me abc 18 -29 -25
trabaja b -11
""",
    """
=any:lil ad -14 15
at_night abc -14 -12 12
cancel:cuente ad 25 -22
cancel:pensa* c 13
decai* acd 25 -18 -20
igual_fue cd 13 -12
mi__mi b -16
now:elbow a 11
organ:probably ad -11 16
ride:carro abd 28 -13 -22
""",
    """
=body:hears bd -11 12
=number:ride:grown abcd -23 -16 -10 32
gusta bcd 13 -14 -18
heart:dio ac 17 -18
organ:cancer acd -17 -13 14
""",
    """
eaten:esper* ab -14 24
han__no ac -11 11
now:my_shifts b -12
promise ac -10 14
""",
    """
^unos c 15
cirrhosis c -10
come__he bd 20 -18
coming:else b -13
had:es ad -17 13
no__tome ac -10 13
pregnancy:los_# a 11
substance:jajaj* b 16
""",
    """
=body:unsure c 12
coming:scrat* ad 15 -12
drive:about abcd -15 14 11 -20
heart:que_tengo a 14
lamictal ab -15 15
me__jodido a 11
si_claro a 16
water abcd 20 -16 -13 -12
""",
    """
=said:texts:yes abcd -20 -39 -65 40
adult:no_es ab -12 10
asist* abc 18 -12 -22
do__on a 12
feel__crap a 10
mucha* abcd -17 12 -22 11
""",
    """
=any:@insurer ad -11 11
=any:cumpli ad -16 20
allergy:@medicine_me d 12
heart:it_was bc -18 11
heart:repit* a -10
operado$ abc 11 -25 15
ride:he_will ad -10 11
substance:a_drink b 11
""",
    """
=body:puedo b -11
=body:unas cd 16 -19
=signs:visit:yes:unsure ac -10 15
=turn:body:unsure:none abd 10 -18 -10
cancel:i_just abd -21 27 -21
home:tranq* ad -11 14
now:monday d -19
pregnant$ c -12
prior:mas_que ad 16 -12
que__es abc 22 -13 -12
que_ser c -12
si__nadie ac -17 12
substance:is_all cd 14 -10
""",
    """
=body:corazon abc 16 -17 -28
adult:@date_birthday d 12
my_@move d -12
para_ir ad 20 -20
prior:@relative_tomo b 10
ya__de cd 11 -24
""",
    """
any:@late abd -14 23 -22
any:para_el d 14
cancel:con ac -11 13
del_super b 13
had:an_@visit ad 12 -12
heart:hole d 10
heart:sometimes acd -15 24 -18
organ:dos c -12
plumbings a 11
""",
    """
=body:espereme b 12
do__count bcd 39 -25 -25
eaten:apenas abcd -25 -14 -10 30
eaten:desde_ayer ab 14 -18
me__buscar d 12
not:do bd -32 13
organ:esta abc -13 12 -19
ride:i_take ad -13 13
understand b 11
""",
    """
cancel:will_not ad -35 30
impla* a 13
me__pierdo d 11
recre* c -12
ride:mas acd 19 -10 -14
ride:voy_en ad 18 -14
""",
    """
=any:familia d 10
=visit:@food b -14
@late__in b 15
i__with c -21
la__no b -34
no__there ab 13 -30
now:fixing ad 15 -13
tengo__por ab 12 -12
""",
    """
=visit:confirmada abd 22 -12 -10
out_@sick cd -10 15
ticker_is a 10
wait__be ad -15 15
""",
    """
grape* ad -11 12
let__@move bd 11 -15
not:first ad -22 24
now:wife ac -11 12
psychosis:ahi ab -15 10
ride:@ride_is ad -15 23
why_does b 11
""",
    """
=body:arritmia a -11
=visit:recojo a 13
any:no_objection ad -18 20
bendiga$ abd -10 22 -11
every_three ad 14 -12
never_asked c 13
substance:alway* a 11
""",
    """
allergy:#_@visit a 12
but_only ac -21 23
cancer$ ad -12 11
dos_dias b -11
effects:efectos bd 12 -15
es_bipolar bd 12 -11
not__up c 12
""",
    """
@drive_there ad 14 -14
allergy:taqui* d 11
driver__as b 10
excelente b -11
know_after c 14
this_was ab -10 13
well:schoo* a -11
""",
    """
@visit__it cd 14 -17
a__high abc -11 -15 15
drive:de_la d 12
if_they cd 11 -18
orina* cd 15 -10
pregnancy:i_am c -14
the__@texts ad 13 -11
""",
    """
=any:woke ad 16 -15
black_@drink c -11
eaten:almost cd 14 -17
estoy__y acd -27 14 10
march c -16
no_responder ab -11 18
not:el abd -25 -13 28
""",
    """
=any:bottle ac -17 21
=body:rarely a 19
=denials:body:0: a -28
not:name acd -15 28 -22
not:said abc -23 -17 19
psychosis:the_hospital a -12
si_cuenta a -15
""",
    """
=body:nervous abd 11 -17 -16
=visit:should abc -24 -27 34
ask__tomorrow bc -19 17
brain:por_favor b 12
cien abc 19 -15 -12
dice__si abd -14 -17 17
last__and bc -12 -13
prior:difer* d 12
prior:no_se b -11
""",
    """
=said:eaten:yes c -36
adult:secur* d 10
dar bd 21 -26
mis_papas d -13
psychosis:@month d 12
psychosis:las abc -12 13 -24
up__@month abd -13 17 -15
well:garba* a 13
""",
    """
=visit:conduce a 15
had:no_me ad 16 -19
meds:las b -31
never_was a 13
now:me_sirve ad -11 14
plans d 11
they__off cd 11 -14
""",
    """
allergy:nothing abd 39 -15 -27
cancel:this abcd -28 14 -17 15
from__to ad -23 20
not:blood ad 24 -22
now:@insurer acd -12 -13 18
refie* d -13
sabemos c 12
this_number bd -14 16
well:am_fine ac -15 18
""",
    """
adult:can b 11
heart:runs_low a 14
now:appointment b 17
of__@treat d -11
pregnancy:este_@month cd 17 -12
textbook a 15
y_mi abcd -17 -10 28 -11
""",
    """
am_still ab -10 -16
any:anytime d 13
brain:in_the bc -14 -11
brain:stroke_i ad 15 -17
dejo__la ad -15 17
problem__is abcd -17 -13 29 -18
well:in_the ad 14 -19
""",
    """
@treat_de d -16
aqui_estoy ad -17 10
forget abcd -18 -42 35 -21
""",
    """
=any:fifteen abd 20 -11 -15
=body:o bd 20 -35
eaten:no_estoy ad -24 23
mi__viejo b -11
substance:like b -11
yes_ok ad 18 -22
""",
    """
=body:cabinet b -18
=body:cara d 11
=visit:conviene ad -15 13
eaten:pancakes b -10
el__puedo ab -16 20
heart:el_de ab 14 -13
meds:para_dormir ab -16 13
meds:zip abd 26 -16 -16
paso abc 20 -16 -31
sigo$ a -13
substance:honestly d 14
""",
    """
=body:gusto ac -13 12
=body:worked c -19
=visit:gave a 11
@traffic__la ab -12 10
and__his ab -13 14
as__get d 15
de__ni ad 15 -12
it_on ab -20 18
not:@drink b -14
prior:a_couple cd 19 -16
ride:me_quede acd 19 -14 -12
tell_me ab -25 22
""",
    """
=body:segura ad 13 -18
^two abcd -29 -32 -17 39
any:@texts ad -11 16
home:hambre bd 23 -23
liver__said c -13
los__nada a 12
mi__dice ac -21 13
not:know abc -17 -21 11
psychosis:que_me cd -13 11
y_resulto d 10
""",
    """
=body:tape ad 18 -16
allergy:heard acd 10 -11 -14
effects:old ad 14 -18
eso__de a 11
now:not_@move d 11
prior:remedios ad 19 -13
tercera d 13
unless_it ad 14 -15
""",
    """
=body:fibroscan cd 15 -13
antes__no d -14
got__@stop c 11
prior:#_just a 12
ride:@vehicle acd 23 -39 -12
sometimes__a ac 19 -18
still__to c 11
sweat* bd -15 12
tuve_un abd -21 -17 21
""",
    """
@drink_me a 11
brain:ok bd 15 -11
coming:at d 12
could_be abc -29 -20 15
not:dio ad 12 -10
prior:un_tiempo c 11
recor* cd 11 -30
ride:conmi* ab -18 20
""",
    """
=any:@late abd -16 31 -36
heart:@relative_and b 11
now:andele d 11
organ:always bd -12 10
organ:posit* d -14
pharmacy__that ad 12 -10
substance:nada_que acd -12 19 -11
""",
    """
funciona$ d 12
have$ abcd 18 -28 -24 12
la_que ad 12 -19
meds:says_never ad -11 14
not:gustan a 11
yogur$ ad -12 16
""",
    """
pregnancy:pregn* cd -33 16
trago b -16
""",
    """
=visit:pana d 10
@year__los ad -10 11
cancel:or ad 15 -12
fue_muy ab -13 20
my__know abc -13 -21 27
now:suelt* c 14
on_your ab 12 -10
problema__es ac -15 14
texts:last bd 17 -13
""",
    """
=body:shop ad 22 -16
allergy:conte* c -14
coming:mes ad 20 -14
got__out acd -10 15 -14
he_can c -22
now:cae_en a 12
""",
    """
=any:correo a 11
aguanto_la d 10
at_work ac -24 16
i__never bd 11 -19
noches_para d 10
pulsera__@treat ad -11 15
y__puedo abd -18 -18 15
""",
    """
=body:dijeron abc -29 -15 19
=visit:otra abc -10 14 -20
i_got c -19
maybe$ acd -16 16 -20
nervous_but d 11
now:nah ad 18 -14
prenada$ ab -22 12
psychosis:suspe* ac -17 18
ride:take_the d 11
well:the_weather a 13
""",
    """
=any:ando abc 10 -21 -13
@sick__me ac -13 13
any:estoy abd 13 29 -47
pregnancy:this_morning cd -10 12
prior:three_or d 15
""",
    """
=any:luego ac -11 12
=number:ride:minor bd 34 -30
=rule:substance:yes:drinking|drugs|pills|alcohol|cok ad -17 21
=tag:proxy abcd -18 -26 -16 34
el_corazon bcd -10 -15 17
no_but bc -19 -11
ride:could ad 20 -12
""",
    """
@relative__el abcd 18 -11 -12 -13
brain:@body_la ad 18 -11
eaten:@hours_ago ab 10 -17
not:pain ab -16 19
only__multivitamin b 11
pregnancy:impla* ad 14 -11
stopped_@drug bd 12 -12
substance:pain_@medicine c 13
to__this ab 16 -12
vino_el acd 17 -12 -11
""",
    """
@book$ ac 17 -13
about cd 15 -22
asi__se d 12
i__half c -11
lo__que acd 25 -14 -29
los_primeros ad -19 20
privado$ ab -12 20
puedo__en a -14
""",
    """
=said:unsure:words_of_doubt abcd -31 -27 47 -43
any:morni* ad -16 11
i__my bcd -12 11 -14
in__for bcd -10 -13 18
never_got d -16
not:seria abcd -14 -17 -11 20
on__in a -13
pero_tambien c 12
tiroides bd -15 14
""",
    """
jaundice__a c 14
lo__claro ac -12 16
meds:march ad 18 -18
pregnancy:say abc -16 -23 20
teetotaler$ ad 20 -11
""",
    """
ahora_estoy a -11
always_been abd 20 -10 -14
heart:por c -12
is__in bd 11 -12
well:downhill ad 13 -10
""",
    """
=any:quedan a -10
=body:soplo acd -10 -31 30
=visit:apure cd -12 15
hablando abd -12 13 -12
is__trouble b 11
mi__por abc 12 -22 -11
prior:try a 14
ride:to_take cd -12 10
text abc -25 38 -49
toro a 12
""",
    """
de__eso a 13
had:soy b -21
heart:thought ad 10 -14
hierbas$ acd 11 -12 -12
minut* abc -15 23 -20
not:tiempo a 12
ride:got_me ad -20 24
substance:demasiado ad -11 12
that_do d -15
""",
    """
@hello$ abd -14 34 -27
lot__# d -11
not__exactly ac -16 15
""",
    """
=visit:honest ac -18 11
=visit:pasa acd -10 -17 22
any:never ad 19 -14
la_coca d 18
officially ac -20 24
sober__@month d 12
well:@symptom abc 13 -10 -19
""",
    """
=body:sober bcd -23 -21 19
allergy:issues a 11
and_counting d 12
answering_that ab -11 14
brain:had_a abcd -16 -13 -13 23
eaten:a_big b -14
frega* b -11
heart:asthm* ad 19 -12
mala_reaccion a 10
organ:know bd 10 -14
prueba abcd -10 -17 20 -13
reves ad 26 -26
the_@vehicle bd -13 -10
ya__preguntas b 10
""",
    """
^pressure ad -27 27
allergy:anafi* d 12
am__it abcd -28 -30 22 13
cual_@visit abd -13 18 -17
psychosis:toc a 14
substance:problem_i cd -16 12
tengo__limpio b -12
wall d 14
""",
    """
=any:@hello abd -16 35 -25
^unless bd -20 21
allergy:veces_y a 18
nearly d 10
nose_si cd 15 -12
organ:do_utis bd 18 -15
organ:la_orina ad -22 20
prior:es_lo a 14
substance:at_@holiday ac 12 -16
""",
    """
cirrosis$ c -11
effects:hambre b -12
lo__como c 11
need__on c 15
not:life a 17
organ:@body_si d 10
prior:@treat_only c -11
well:dos cd 26 -18
""",
    """
allergy:issue* a 11
es__quiera a 11
murio__eso ab 15 -11
my_@clothes bc 15 -18
not:quiera ad 18 -10
psychosis:yes acd -16 -14 21
""",
    """
=any:otro d -12
@relative__ese ad 14 -15
from__in c -13
kidney_to bd -11 14
psychosis:an cd 13 -12
reacciones a 10
the_senior a 13
""",
    """
instead$ ad 22 -24
keep_it ac -13 -22
me__one ac 12 -13
midnight b -17
pack abd -11 -19 19
pregnancy:hombres c -11
""",
    """
=signs:had:yes acd 13 -20 -12
^car ad 11 -11
any:email a 10
horas ab 10 -37
meds:el ad -12 13
pusieron__en ad -21 11
texts:rather_you ad 18 -16
""",
    """
=any:@vehicle d -13
=body:jeje acd 18 -11 -20
de__toda ad -11 12
man$ a 13
mi_@clinician d -15
now:nomas cd 14 -13
otra__la ad 16 -16
saliendo d -15
""",
    """
#_este a -12
=any:usual a 12
=body:cancer acd -17 -13 14
^quiero abcd -16 20 -13 -12
alergica a -11
been_better ad 16 -23
brain:@year_back ad -12 12
coming:dejela_como d 13
mi__como a -11
now:look_at a -10
you_told a 13
""",
    """
@relative__lo b -12
apunt* c -13
cancel:work c -13
had:was_@treat cd 13 -12
me_medican d 10
no__like d 11
not:made d -12
nothing__@medicine cd -12 11
now:up abd 21 -16 -17
ride:ha_contestado c 13
tiene__conmigo c 10
voy__# ad -11 14
""",
    """
=tag:adult:other bd -10 -13
^who abcd -17 23 -14 -10
drive:so_i cd -18 21
pressure__i d -15
prior:could ab -17 -11
psychosis:went ad -11 18
""",
    """
=body:ningun abd 16 -11 -11
en_absoluto a 12
ride:sea d 13
why__you bd 12 -12
""",
    """
=body:leve bd -16 12
alta_no ad 13 -16
eaten:i_did d 11
organ:ya a -15
psychosis:night c 14
""",
    """
@vehicle$ acd 59 -31 -67
brain:none_of a 10
delayed a 11
heart:dot ad -11 13
hold_it ab 15 -17
meds:para_el ad -12 16
passed__lips ad -12 12
shoot_i d 11
""",
    """
al_mediodia d 10
mis__@year c -11
pregnancy:recien d 12
prior:let d 11
prior:them ad -21 13
psychosis: d -18
psychosis:please ab -11 13
scared b -22
substance:again d 13
substance:de_joven a 11
well:crying_all ad 14 -11
""",
    """
=body:mero d 12
=visit:@symptom cd 15 -15
comes__goes acd -11 22 -15
cumplo_los ad 11 -11
decided__it b -11
decidido ac -16 21
drive:will_@drive ab 14 -12
heart:salio_alta c 13
in__life acd 32 -12 -25
ride:go d -11
three__in a -12
yes__@medicine a -20
""",
    """
=any:if a -15
=body:quiero abc -35 36 -36
allergy:have_not c -14
any:get_back c 11
any:viaje abd -12 -10 19
can__# b 11
de__me cd 13 -13
has acd 11 -19 -15
i__@medicine bc 18 -26
me__in a -16
now:hija b -11
substance:@month_sin ad -14 16
tomo__dias d 11
weddings a 10
""",
    """
^chance ac -11 15
^smooth b -10
acaba* d -10
i__after a -14
lo_tomo b 12
now:otro_dia ad 21 -20
organ:knees d -13
pregnancy:with bcd -11 -18 18
un_par ad -17 23
""",
    """
allergy:with abcd 26 -13 -14 -15
cancel:miss_it ad 26 -26
home:no b -30
not:maam ad 17 -11
o__de bd 14 -15
prior:gave b -11
through bd -25 11
yes__about ad -12 13
""",
    """
=rule::unsure:nunca_~1_supe|supieron|dijeron|l cd 12 -18
in$ abc -16 -15 10
meds:handf* d 13
organ:to_my bd -15 13
prior:mas_de ad -11 14
ride:a bcd 33 -16 -21
young$ ad -12 12
""",
    """
=any:guess acd -12 20 -14
been__@treat b 14
not:supe ac -12 15
pregnancy:pero_por ad 14 -13
""",
    """
es__una cd -10 13
heart:had_a bc -11 -15
talke* b -12
""",
    """
=signs:visit:none:unsure abcd -14 -35 32 -33
cancel:pierd* ad 18 -21
llegue_a b -10
pregnancy:for_me a -11
ride:know_anyone ac 16 -15
the_drip ac -21 15
""",
    """
=lead:any:no:on:none d -15
allergy:nina_me c 11
antes_de cd 13 -20
kevin b 15
ya_pague bd 22 -18
""",
    """
=any:segun abcd -16 -18 34 -24
=body:anything abd 17 -45 -24
=body:got b -21
heart:fall_under cd 14 -14
prior:would_know bc -10 15
ruled_it ac 17 -12
showed_a cd -13 15
well:la abcd 14 11 -38 -13
""",
    """
allergy:maravilla ad 20 -15
allergy:shellfish a 15
llevo__los bd 15 -11
meds:not_need a 15
now:@day_was ad 12 -11
substance:say_it cd -26 12
""",
    """
=tag:eaten:other b -12
@price$ ab -18 12
cancel:si_la bd 20 -18
el_@parking a 12
estoy__que b -25
false abcd 38 -17 -26 -24
it__@drug a -20
medio$ ad 22 -13
now:benzo a 10
psychosis:son bc 10 -12
que_tanto bc 13 -17
""",
    """
=visit:apenas abd 21 -11 -12
a_cual c 11
cancel:sigue ad 21 -18
el$ ab -16 12
lady$ d 12
leani* a -11
spironolactone_for a 12
tengo__y c -14
""",
    """
=any:cocine ad -11 14
@body_and a 15
allergy:happened cd 11 -12
any:le_@thanks a 10
deny ad -10 14
had:usaron d -10
heart:jajaj* b 13
mi_@relative d -27
right__lol a -11
""",
    """
any:at_# b -14
cancel:need_that abd 24 -12 -20
cancel:ready_to a 11
heart:@call ad -10 -11
junto_con a 11
prior:nomas abd 28 -14 -30
ride:viend* c 12
""",
    """
=rule:heart:unsure:runs|goes|gets_~1_high|up_~4_doc c -11
=visit:picked ad 16 -12
^naw ab 13 -11
brain:few cd 17 -11
coming:pleas* d 10
descanso$ d 10
pregnancy:tres_@relative abd -15 20 -15
zilch$ abcd 41 -25 -13 -30
""",
    """
#__me ac -19 11
=body:prostate d -13
^@open abc -12 -14 12
de__jajaja a -15
eaten:skipp* a 12
la_hora acd -18 16 -13
parties b 10
pregnancy:cinco ad -12 16
to__any ac 13 -13
todo__@clinician ad 13 -15
""",
    """
@day_that ad 11 -10
@hours$ abc -14 -12 12
holding d 12
meds:empty ad 15 -13
on_something b -12
pregnancy:ask d -11
prior:stuff d -11
ride:is_only a 11
substance:nothing bc -17 11
well:hecho abd 24 -13 -14
""",
    """
=body:lupita abd -16 23 -11
@relative_drinks b 11
@ride__through b -16
effects:is abcd -37 27 13 -36
ride:nieto abcd -10 -11 -11 18
to_@food ad -17 16
your__message ab -12 13
""",
    """
=body:suerte c -15
cancel:@drive_me ad 11 -10
home:getting ad -13 15
well:i_got b 11
wife bd -37 15
""",
    """
#__en ab 12 -13
=any:working d 13
=body:infections abcd -25 -15 -17 29
^paramos ad 16 -12
brain:salio_limpia a 14
heart:tiene a -12
home:clinica a 14
normal$ abcd 36 -12 -18 -29
not__has c -19
pregnancy:ferti* acd -19 28 -17
the__says bc -25 16
""",
    """
=any:crying ad 18 -11
allergy:but_that ac -26 28
cooked_@food d 11
eaten:what_time d -11
giving__a ad 15 -12
mas__# a 10
me$ abcd 20 -22 -46 13
my__yet a -15
nada_grave ad -14 18
no__not abcd -21 19 -31 15
trabaja$ ad 23 -23
traig* ad -15 17
""",
    """
diarias d 10
futbol$ cd 15 -15
ingles ab -24 24
me__@body b 13
prior:para abd 19 -13 -19
till_noon a -13
well:@howmuch b 11
""",
    """
has_the acd 16 -19 -23
la_@food ad 11 -19
organ:something ac -14 14
pregnancy:why ab -25 14
psychosis:@relative_has b 12
seis$ ad -14 13
was_never a -14
""",
    """
allergy:allergic ac -10 -13
hit_the d 10
holte* cd 20 -20
meds:antic* abd -29 -13 32
prior:for_sleep c 14
ride:herma* d 13
the_middle acd -13 20 -19
""",
    """
@visit__@day ab -29 21
carry* d 16
doing_ivf cd 15 -13
drive:@drive_me abd 23 -12 -16
heart:diabe* a 15
lick ad 12 -12
me_tiene ad -13 20
pregnancy:hermana ab -18 14
prior:mood ad 14 -13
prueba$ abc -16 -15 10
ride:esper* a -13
while_ago cd 12 -10
""",
    """
=visit:vemos ab -11 -19
allergy:respirar ad -11 18
drive:estoy acd -27 32 -25
este acd -26 -10 17
home:troub* ad -14 16
mata a 11
prior:dose d -11
revisado ac -13 17
tres__y ac 10 -14
""",
    """
=body:blast a -16
@month_and abcd -10 -10 -16 19
em abcd 12 -30 -34 20
i__as abd 18 -14 -14
meds:now b -19
not:your abc -26 32 -20
not__lol bcd 10 -18 -14
recibe b 15
ride:jaja d 11
texts:pero_no cd -23 16
texts:porta* a 13
""",
    """
=visit:asistencia ac 14 -12
=visit:echele ad -13 18
cancel:pleas* b -22
had:quier* c -16
heart:looke* cd 16 -12
prior:fueron_tres d 11
psychosis:@clinician_thought bcd -14 19 -12
the_way bcd -15 -16 15
""",
    """
much_i ad 10 -10
psychosis:la_mente a 11
up abd -11 -42 11
y_transaminasas ad 15 -12
""",
    """
=rule::refuses:no_~1_entiendo|comprendo abd -17 15 -10
actua* bcd -21 -16 12
meds:nada_de ad 11 -11
psychosis:straight ab 16 -16
substance:my_twenties a 10
was__not bc -22 -14
""",
    """
=said:meds:ask abc -20 18 -47
=visit:cama ad -21 13
^like c -22
igual__igual acd -15 25 -16
no_veo c -13
now:andel* d 11
text_me abc -13 14 -16
""",
    """
=body:toca abd -15 -17 12
coming:manana ac 19 -29
later bd 17 -24
possi* abcd -15 -33 40 -44
que__ese ad 12 -12
substance:then a -11
the_shakes b -14
usted abcd -17 30 -12 -15
""",
    """
drive:on_@drive ad -10 11
groups c 10
how_long abd -24 14 -20
lo_@symptom d 11
smiled d 14
white__it a 11
""",
    """
=any:@month abc 18 -13 -13
@drug_todas d 11
@relative_say acd -17 13 -15
can__me ac 11 -25
drive:@drive_here bd 13 -13
pienso acd -25 -30 33
would__you abd 22 -23 -18
""",
    """
=body:knew c 11
=rule:had:unsure:party|parties|club|clubs|rave|ra abcd -18 48 -42 -32
=visit:tenia bd 16 -15
a__night a -13
allergy:during ac -15 13
asegurar$ abc -13 -14 22
meds:only_@medicine abd -11 23 -22
nace ad -21 31
organ:anali* bcd -15 16 -29
pregnancy:es_de d 11
quiten abd -12 -23 29
ride:amiga d -13
ride:got abcd -11 -20 -16 18
y__@insurer a -12
""",
    """
=visit:near d -12
cancel:cree a 14
cancel:da a -14
filling c 11
got_called ac 16 -12
me_and abc -10 18 -17
never__issue a 12
to_codeine ad 12 -11
""",
    """
=body:send bd 15 -14
drive:rather a -11
effects:#_@hours ad -15 15
it__@cancel a -15
meds:# c -18
pregnancy:tryin* a -11
settled d 10
story ad -25 27
swell a -11
vida$ abc 14 -11 -15
yes__not abd -23 -20 22
""",
    """
=any:temprano ac -25 16
calcu* bc -18 16
cancel:i bd -14 -12
como__veces a 11
con_confianza d 20
heart:not_to ac 14 -12
i_remember bcd -23 -23 25
pregnancy:possible a 11
""",
    """
@medicine__is b -27
any:mi c -17
arrib* a -17
baby b -15
dieron_@treat d 12
home:cuarto a -11
me__algo abcd -18 13 11 -26
nothing__calendar d 12
prior:group* c 10
ya$ ac 13 -25
""",
    """
=any:thumbs a 14
=body:street abc -11 26 -13
=said:brain:no abcd 52 -70 -13 -52
=tag:well:no acd -11 18 -21
^esta abc -26 19 -28
asi_que bc -18 -29
her_papers c 12
la__positiva cd -13 17
now:lluev* ac -11 14
prior:@medicine_but a -14
shoulder bc 12 -11
""",
    """
=any:texting ad -13 13
=signs:substance:none d -19
any:acabo a -18
heart:need_to c 10
in__@year bd 10 -12
mi_numero c -11
neither__nor cd 15 -12
pregnancy:not_since ad 17 -14
""",
    """
@medicine__not ad -31 18
any:sound* bd 16 -10
cancel:want_to a 12
end_i b 14
higado_es ad -11 12
my_@clinician bd 16 -28
now:at_the ad 15 -15
on_both ad 15 -12
ride:but_she bd 11 -12
""",
    """
=any:la bd 12 -26
=body:little acd -12 14 -12
=number:heart:old acd 15 -23 -16
^turn ad 25 -24
fair d 11
latel* a -13
not:felt c -11
por__que b -18
pregnancy:not_impossible ac -13 15
substance:right b 15
""",
    """
a_bad ab -19 18
allergy:ketamine bcd -31 -21 20
borreme__la a 11
estoy__@insurance abc -14 -11 16
had:siente c -10
heart:the_other ab -14 -12
not_picking c 11
texts:este b -27
tiene_la b -14
well:is ab -17 13
you__later ab 15 -12
""",
    """
=visit:busca d 13
a__tomo c 11
allergy:i_woke ad -11 16
is__picking c 11
it__@date b 16
presion__y d 11
well:mucho_mejor d 14
""",
    """
@drink__@relative a 11
@medicine_are ad 10 -11
any:think* c 12
contestado cd 16 -15
his__him b -11
home:parking ad 12 -13
once_no ad 26 -16
para_ver c 16
texts:si abd -42 -23 31
well:bajo ad -17 19
will__home ab 16 -11
""",
    """
#_and acd 11 -12 -11
=visit:tomorrow abd 19 -20 -13
allergy:if_i bc 15 -13
anestesia_del c 12
no_volvi cd 15 -11
now:estoy_cocinando a 10
organ:problemas c -11
organ:work ad 15 -13
shadows d -18
the_heart c -20
""",
    """
=visit:@wrong bcd 17 -19 -21
@medicine_made bd 11 -10
allergy:only_morphine ac 13 -11
around_# ad -12 16
heart:last_spring ac 11 -11
""",
    """
=visit:paro cd 15 -12
el_@traffic d -11
heart:la_vida d 11
knees__bad d -14
la__se abcd -33 -12 -12 34
pregnancy:we_are abc -38 -16 23
presion_si ad -16 19
prior:one_med d -12
recall abcd -23 -19 33 -14
""",
    """
=any:goes ac -11 17
=body:bed d 15
adult:days ab -12 17
effects:the_spins d 16
for__once ac 16 -14
memory ac -12 13
they__with cd -14 15
""",
    """
ask__@relative acd -15 13 -16
cancel:am_afraid ad -11 12
cinco_minutos cd 17 -12
drive:with abc 18 -17 -11
eaten:anoche ad 14 -11
eaten:in_my abd -13 -16 20
guess_is ac -11 18
now:nada_que d 12
numbers_are d 12
que__@body a 11
ultimo ad 19 -14
well:will_not a 14
""",
    """
caught_me d 13
home:somew* cd 10 -10
pregnancy:too cd 16 -11
that__right d -11
well:cloud acd -17 -11 26
""",
    """
=any:dormir bcd -14 -12 14
=visit:earlier ad -13 15
any:free b -12
home:@ride_never a 10
home:ride a 14
it_made ad -11 21
no__@insurance bcd -29 27 -31
no__toca a -12
now:my cd 27 -32
""",
    """
=body:name ab -11 -15
=lead:visit:no:on:yes abcd -31 -22 -23 41
=visit:stuck ad 21 -25
@body__me b -17
@eat__casa a 13
effects:mejor d -18
find__@clothes bc 11 -11
my__used b 12
now:claro_que a 13
substance:a_@month ac 17 -14
well:back bc -18 -14
""",
    """
=body:anexo ad -14 12
am__meeting b 11
any:no_tengo ac -13 14
bother$ cd 12 -23
earli* ad -13 15
el_cardiologo c -18
igual_y ac -18 20
now:dentista ad 19 -14
pregnancy:andam* ac -11 19
veces__me ac -10 12
""",
    """
^ando bc -33 11
cancel:pero bd -11 -17
had:secon* ad -12 15
home:forgo* d -12
la__para ad 24 -29
ride:plann* ad 17 -14
""",
    """
=number:meds:minor bd -11 12
=signs:psychosis:unsure+yes cd 13 -10
a_@traffic a 16
allergy:el d -13
can__afford ab 12 -11
cancel bc 13 -32
convulsiones bd -22 15
gomit* c 13
ride:@sick a 11
""",
    """
adult:@month ad 25 -18
and_never ad 22 -17
drive:else b -17
esa$ ad -17 18
eso_les d 12
first__week d 12
had_surgery ac -17 16
heart:not_know d 11
not:crazy a 12
prior:another ad -11 16
ride:@relative_conmigo b 12
si__# cd -12 13
vinito abc 16 -12 -14
""",
    """
=body:pudo cd 15 -14
=denials:any:1:no+yes cd -24 10
=visit:school b -12
^traigo c 10
a_leer abc -19 13 -11
cada_@year d 11
for abc -13 19 -29
forth__it acd -10 14 -14
heart:was_normal ad -11 11
meds:desde ac 12 -10
now:@cancel a -14
now:to_get ad -15 16
organ:when ad -13 13
psychosis:hears bd -11 12
""",
    """
=body:took abd 14 -38 -19
=body:uf bc 13 -10
back_funny ac -11 13
i_breastfeed d 16
neighbors_@call c 11
voy_en ad 22 -27
we__out ac -17 15
""",
    """
=rule::unsure:eso_cuenta bcd -16 22 -11
=said:yes:an_idiom_of_praise ad -12 16
^broke a 10
not:quise cd -11 11
now:evening a 14
ride:myself ac 12 -14
texts:right ab -15 11
unless__count a 14
""",
    """
=rule:home:no:not_~2_me|any|ever|have|had|in|a d 16
^depends abcd -14 -25 35 -16
any:correct ad -11 17
coming:paro_de cd 16 -15
drive* c -30
expec* c -29
me__@clinician c -15
mi__si acd 20 -13 -22
psychosis:tempo* d 12
substance:been bcd -20 -23 17
substance:last_@month ab -28 25
to__@medicine ab 13 -22
""",
    """
=any:brunch d 15
@medicine__un abd 18 10 -24
brain:do_you bd 11 -14
me__problemas d 12
organ:dice ad -13 20
pregnancy:is_it ac 13 -12
prior:i_@stop c -11
""",
    """
=number:any:year d 12
any:mas ab -26 16
drive:@ride a -15
is__@parking b 12
meds:dos bd -12 18
organ:bad_back bd 13 -11
organ:calcu* bc -14 18
two_weeks b -15
work__later ab -23 26
""",
    """
=said:pregnancy:no acd 17 -19 -33
=visit:which b 16
allergy:jamas ad 14 -14
organ:hecho a -11
saw__when cd 12 -11
well:am ab 10 -38
y__quede ac 11 -10
""",
    """
#__put d -10
as_the a -11
coming:the_whole a 12
no__in b -12
now:cuand* ad 16 -12
psychosis:esto b 11
texts:on_that c 17
will__there c -17
you__reminder b 11
""",
    """
=body:pelo a 15
brain:yes bcd -18 -15 17
explicaron c 12
prior:melatonin bc -22 21
ride:folks ad -21 23
that__ever ac 14 -12
una__cuando d 12
""",
    """
a__@drive abd -10 -10 12
not:estoy abc -14 -22 24
on__so d -13
send_it d 11
""",
    """
by_a d 11
heart:is_all ac 14 -12
pregnancy:day acd -15 -14 23
todo$ c -11
""",
    """
=body:feeding ad -18 21
=body:mean abd -18 31 -23
=visit:@open d -14
coming:# abc -39 -29 29
el_celular d -16
hace_dos a -11
substance:vinito ad 22 -14
substance:ya_me c 14
the_air ac -21 21
""",
    """
@food_yesterday a 10
a_second d -13
adult:acabo_de ad 16 -12
never__me ac -12 13
que__nadie c -13
quedamos ad 19 -16
usaba cd 10 -17
yo__regreso d 10
""",
    """
=body:noches cd -10 18
=visit:alguien abcd -21 -12 26 -12
between$ acd -15 24 -16
drugs__is a -12
para_los b -20
prior:only_took ac -12 15
ride:un_@relative ad -12 14
se__en cd -12 -25
should_be acd -11 22 -19
texts:this_is acd -13 15 -21
well:hangi* c 12
""",
    """
@relative_si ad 18 -28
not:lost a 11
que__mal ad -16 10
un_rinon d 14
""",
    """
=lead:body:yes:1 abd 15 -32 -12
=visit:viajo ad 16 -11
allergy:like c -14
drive:@relative_@drive abcd 24 11 -14 -38
he__to acd -13 -14 10
heart:stress_test a 14
passed_my bc -11 -13
sent_this b 12
test__the c 11
y__si bcd -12 19 -23
""",
    """
^does abd -26 29 -67
epile* cd -17 10
not__til ac -15 17
think$ abc -11 -14 12
""",
    """
=body:empece b -12
=body:tiroides b -12
desca* abd 23 -20 -29
dio_taquicardia d 11
norma* abcd 44 -32 -10 -40
not:promise c 11
now:pick ad 18 -18
si_el abcd -39 -15 13 16
substance:in c -52
sure_hope ac 18 -18
veces__dia d 10
""",
    """
=body:brains a 13
adult:creo_jaja bcd -16 21 -12
coming:gracias ad 20 -13
coming:to_be ad -11 11
pregnancy:prenada d 12
prior:@month abd 23 -20 -33
""",
    """
#$ b -10
adult:older_than bd -11 16
contrario__bajita a 10
drive:can ab -19 19
effects:le b -11
hubiera ad 17 -11
it_was abc -11 -39 11
los_frascos d 10
not:hold abd -22 -14 26
pregnancy:cerro ad 19 -14
que_llego d -13
ride:churc* abcd -22 -14 -14 27
ride:is_going d 11
""",
    """
final* d 14
hablo_por ab -10 11
prior:lo acd 24 -12 -35
substance:le_estoy abcd -16 -15 21 -19
ultrasound abd -13 -16 19
""",
    """
=number:ride:old ac -25 18
heart__fine ab -13 11
ir__mi d 10
meds:@day ad -16 22
monday c -11
""",
    """
@clinician__descarto ac 14 -11
@move__the ab 12 -13
bite$ a 10
had:i_have ac 10 -11
you_would d -14
""",
    """
=any:puede abd -24 20 -13
=body:lujo a 10
@medicine__a b -20
home:my_own d 11
substance:entro d 11
to__is abc -11 -12 19
well:new ad -21 28
""",
    """
allergy:y_a c -10
can__think ad -20 20
heart:farmacia b -13
heart:neither a 13
hubie* ab 14 -10
i__doing acd -19 -17 20
one__my c 11
podia_respirar d 14
prior:tampoco c -14
""",
    """
levan* bc -21 10
organ:cual b 14
""",
    """
abrir bd 16 -15
acelera c 12
babie* a 11
eaten:full d 10
just__to d -16
la_familia a 12
like__@month d 11
my_heart bc -39 23
""",
    """
=visit:feel ad -22 16
@move__@visit ab -12 20
^next abcd -14 27 -16 -11
cancel:quite ab 10 -11
eso_se b 11
fat$ b 14
implante$ ad 13 -11
organ:lo bcd -29 -22 25
si__voces cd 22 -20
""",
    """
between__and ab -25 10
from_my a 11
i__certain b -11
pregnancy:regla bd -12 -13
psychosis:dead c 13
stuff bd -11 -16
there__on bd -13 18
well:more ad -22 21
""",
    """
=denials:any:0:unsure+yes a -14
=visit:cuando c -24
=visit:pharmacy a 11
confirmar bcd -13 11 -14
de__dias d -10
eaten:@food_about ad -14 18
heart:if_anything ac 20 -13
ni__@symptom a 11
on__all bd -16 11
organ: b -18
texts:no_texting a 11
you_@person a 11
""",
    """
=body:cerrada ad 14 -10
@relative__tell bc -10 11
estoy_manejando bd 25 -27
ha__nada a 10
hace_falta a 11
heart:nomas b -30
now:@insurer_que d 15
only_once ad -13 16
""",
    """
^si b -22
had:dieron_una ad -11 12
querer a 10
ride:@relative_le c 14
ride:hija bd -23 11
to__honest a -14
tomando abd -11 -13 13
""",
    """
=visit:name d 13
anoche_y ad 17 -13
eaten:hace_tres d 10
pregnancy:i_lost b 12
substance:tuesday bd -15 13
substance:yeah c -12
ticking a 14
tonight$ ad 12 -22
well:grand* bd 17 -12
""",
    """
=any:secundaria a 11
a_fifth d 12
effects:kind c -10
mi_vieja abd -13 -11 18
pregnancy:atras* d -10
prior:seman* ac 17 -11
""",
    """
=body:nothing acd 11 -20 -11
=rule:organ:no:neither|ninguno|ninguna a 10
^sepa abcd -28 -26 45 -30
heart:both_of ad -18 20
heart:hiper* c -14
la__hasta ad -12 12
not:entendi abd -33 36 -16
now:are_asleep ad -19 20
older bd -14 15
they_checked ac 13 -11
""",
    """
coming:someb* ad 15 -12
jodid* a 11
last_@day bd -20 20
le__me cd -10 10
noche__confirmo c 11
often$ a -10
""",
    """
=body:sepa abd 10 -19 -24
^yea abd -14 -14 23
drink_more ad -11 10
effects:quede ad -13 20
heart:en_mi bcd 30 -13 -26
meds:me_la ad 13 -11
organ:enzimas b -10
ride:afuera d 14
si__los b -12
vaya__a c 14
""",
    """
=visit:riding a 17
allergy:me_salio a -14
not__never ad 16 -13
partl* cd 13 -12
pregnancy:hice bc 15 -14
ride:everyone a 13
was__blood c 10
""",
    """
=visit:noon bc -11 17
a_minute bc 24 -15
con_dolor a 11
heart:holter cd 20 -20
heart:me_i cd -14 13
infections_all d 11
know__was a -15
once__they a -10
yes__pressure a 15
""",
    """
=rule:psychosis:yes:i_am|soy_bipolar|schizophrenic|e abd -12 -18 21
@stop_on bd -11 11
allergy:mariscos ab 13 -12
bueno_si a -10
complica$ a 12
heart:not b -28
me_arrepenti ad 13 -13
not:contesto abc -15 19 -13
says_i a -13
""",
    """
=denials:any:0:no+yes bcd -15 21 -20
any$ abcd 34 -11 -19 -25
bola abcd -14 -15 27 -14
she__and a 12
substance:bottl* bc -11 -19
""",
    """
=body:haber a -10
=body:sola abcd 25 -13 -16 -14
a_place ad 12 -17
coming:on_the ad -20 16
drive:vuelvo_con d 11
eaten:acabo_de d 11
i__asleep acd 13 11 -20
pregnancy:embryo d 12
si__es d -25
tengo_ni c 12
texts: ac -11 -15
texts:house a 18
""",
    """
@medicine__@medicine acd -50 -28 46
allergy:a_los acd 10 -14 -21
any:segur* ac -11 16
home:driver ab -12 16
obvi$ abd -11 -10 22
psychosis:psychotic abc 13 -10 -27
""",
    """
=any:papers cd 14 -13
=rule:effects:no:all|been|feeling|feel|doing|ever ad 17 -17
=signs:now:unsure c -15
brain:never_confirmed cd 16 -11
funeral b -11
scratch abc 21 -18 -16
supposed_to ab -18 10
willing ad -11 17
""",
    """
=signs:coming:none b -27
=signs:well:yes acd -27 -20 26
cancel:@month ad 20 -17
coming:see_you d 12
drive:@drive_herself ad -11 12
epileptica d 10
only__the c -16
prefiero abcd -15 33 -30 -14
time__who a 11
timing$ ad -18 22
""",
    """
^nah abcd 35 -19 -26 -17
answer ab -17 13
mi__acaba cd -12 -12
might_be bcd -12 13 -17
no__ocupada ad -12 13
psychosis:that_is ad 13 -23
the_mind cd -12 18
urticaria$ ad -13 15
""",
    """
=visit:may a -11
any:do_not acd 14 -13 -18
aparato$ a 11
every_morning abd -12 -17 18
pedi_permiso d 14
psychosis:bien ab 18 -13
ride:consegui b -11
session d 11
""",
    """
=tag:substance:unsure bcd -22 18 -28
abuelita d -15
do_drugs c -11
estoy__junta bd 13 -16
fa$ c 12
him_he d -10
hora_salgo b 12
organ:como abcd 35 -29 -15 -16
pregnancy:de abd -12 -10 12
psiquiatra ab 14 -27
sips bd -19 12
""",
    """
=any:actually abd -17 -10 25
=body:otras ad -12 13
=visit:@year acd -11 -14 12
^four ad -10 13
drive:lot d 13
home:sigo abd 27 -12 -25
meds:mi_@relative abc -26 -11 20
my_third d 12
pregnancy:youngest d -11
prior:@treat_just ad -13 15
substance:marihuana bd 11 -12
take__that b 11
""",
    """
eaten:ok abd -14 40 -36
mania__los b 15
prior:nunca acd 24 -19 -13
the__say ab -14 13
well:the_@clinician a -12
""",
    """
=body:chequeo ad 13 -14
=rule::refuses:i_do_not_understand b 13
=signs:adult:none bcd -15 -46 10
@vehicle_pero ad -18 17
anyon* a 14
i_know abc 18 -16 -12
meds:@medicine_de abd -13 -16 20
not:contar ad -12 12
organ:has_the ab 16 -16
pregnancy:my_cycle ad 13 -13
prior:groups c 10
ride:or d -12
your__as ac -11 18
""",
    """
=body:even ac 24 -19
=body:stones cd -15 10
@year bc -15 -13
confirmo_en c 11
drive:@vehicle_home d 13
hon$ ad -14 13
junta bd 12 -16
la__da b -11
psychosis:me_internaron d 13
yes_nothing a 11
""",
    """
confirmo bcd -25 24 -15
eaten:sin ad 25 -23
it_take c 10
mi__su b -11
psychosis:por_bipolar a 10
si__mande bc 13 -15
since bcd -57 -35 27
substance:not_this ad 11 -13
""",
    """
@treat__then ad -16 17
could_go cd 16 -25
quieran bd -17 23
""",
    """
accidente d 11
cigarro bd 16 -23
dije_que bcd -17 -26 13
diria__es d 11
en__sofa ad -11 13
episodio d 10
heart:is_up a -16
heart:the_blood c -11
now:por_mi d 11
ya__su b 14
you_got a -17
""",
    """
=body:club c -11
=visit:lady bd -12 15
a__count abcd -17 21 -12 -14
allergy:someo* abcd -10 14 -11 -10
el__asi ad -11 13
gives cd 17 -21
heart:you_count abd 11 -16 14
how abcd -36 40 19 -60
pregnancy:esperando acd -13 -13 22
quien_sabe abcd -22 -14 32 -19
una_botella acd -10 -12 17
""",
    """
a_catheter bd -14 17
any:frio bd 20 -14
earlier ad -13 15
finished__@medicine ad 12 -10
fueron_tres d 11
had:de_eso a 11
haha_no a 10
no__eso ab -14 14
sabemos$ c 12
si__querer ad 12 -12
things__not c -12
""",
    """
@relative__estamos d 13
@relative__nietos b -11
come_back d -14
home:con bcd -16 -15 10
not_let c -13
now:surge* ad 16 -14
substance:your abc -22 22 -15
the__@year bcd -14 18 -13
""",
    """
=visit:@thanks abc -20 18 -23
asked__and ac 11 -11
fuerza abcd -22 23 -17 -19
heart:am_ok a 10
mi__# ab -24 25
mi__alergico ab -15 18
never__anything a 12
nueva b -11
pregnancy:mi_bebe abcd -12 -10 -11 22
psychosis:by abcd 11 15 -19 -23
texts:secur* ab -10 13
time__second ad -19 20
""",
    """
=any:perfecta d 11
=denials:any:0:yes acd -22 -27 22
=said:brain:unsure d -20
=visit:two ad 12 -20
@cancel__you d -11
@fetch__me d -13
@hello_noches b 13
coming:pie ad -29 32
pregnancy:unles* acd 17 -10 -13
sailed a 16
texts:phone bc -33 13
""",
    """
comfortable b 15
coming:@fetch_a ab -14 16
heart:a_que bd 14 -13
mejor_que abd -21 -17 30
monton bc -12 12
not:officially ac -20 24
not__calls c 14
pee_when d -10
pregnancy:@howmuch cd -13 14
prior:third a -14
psychosis:no_se bc -19 20
pumping d 11
substance:doctor b -15
vomiting cd -13 14
xarelto bd -12 14
""",
    """
=body:@person abcd -15 26 -12 -13
=visit:senior a 13
@book cd 16 -21
^tengo ac -19 15
any:no_es d -11
heart:she bd -12 13
is__my bc 15 -28
organ:lab cd 17 -14
pendi* acd -27 27 -15
place_in ad -13 11
tal_vez abcd -19 -14 31 -23
""",
)
