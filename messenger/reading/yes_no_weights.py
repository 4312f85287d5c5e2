"""Weights of the yes_no reader: written by ``python -m training.weights`` from 25766 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh yes_no word`` shows the lines with a word in plain order.
"""

SEALED = "5c4eda342a0d9703"

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
=visit:es ab -17 10
america abd -12 20 -18
are__preventing c 11
be__they a -11
eaten:tengo_el a 11
if_it ac -22 13
organ:cystitis d 11
psychosis:psychotic abc 13 -10 -27
talle* b 11
""",
    """
=body:mire b -12
coming:at_# d 12
dejame__mi bc -14 20
i__dream ad -14 14
i__understand b 11
iba_a b -17
pregnancy:you_all a -12
regla__irregular c 11
to_some c 12
""",
    """
=body:urgencias ad -14 11
cancel:not_miss ad 26 -26
counts__high a 15
drive:licen* abd 33 -20 -21
heart:prueba ac -12 11
only__i b -29
sort bc -13 19
to_carry a 11
""",
    """
=body:uf bc 13 -10
can__of b -17
drive:taking abc 16 -30 -14
heart:old ad 16 -13
los__@call ac 18 -17
now:@move_it a 12
substance:al abd 10 10 -17
""",
    """
#__come ab -15 12
=body:llego bd 21 -21
anestesia d -13
any:prefe* ad 13 -10
lost_it ad 18 -11
psychosis:el_@clinician abcd -12 -10 -18 27
substance:@open acd -12 14 -11
weigh* d -11
""",
    """
@vehicle__on c 12
about_an ad -15 11
drive:home_with a 13
heart:checked d -13
prior:it_is cd 14 -13
you__checking d 10
""",
    """
about_the b 15
any:comadre ad 13 -12
but__just cd 11 -13
drive:@drive_si c 13
miracle$ a 14
ride:puede_ser b 10
""",
    """
=body:too b -28
for_epilepsy d 11
heart:cien a 18
home:ponch* a 12
now:@visit bd 22 -25
now__text ab -14 18
prior:is_one c -16
quinc* abcd 31 -17 -11 -26
ride:taxi c -17
substance:today bd -23 16
""",
    """
=denials:body:0:yes abcd -51 19 -17 22
^none acd 24 -20 -25
la_@door abc -14 14 -13
laugh cd -14 16
ni_que d 10
planning__it cd -10 18
psiqu* acd -15 -11 22
zombi* ad -12 13
""",
    """
=any:any abc 11 -13 -16
be_on d -12
filli* c 11
le_pregunto abcd -11 -25 28 -11
ninguna_de a 11
recojo_a a 13
substance:bebo_mas d 14
vuelvo__@vehicle ad 16 -14
""",
    """
acv__me d 13
al abc 12 -18 -17
nose$ abcd -25 -25 40 -24
not:anyone ac 17 -24
prior:fourth d 16
""",
    """
=body:emojiyes a 10
=long:2 a -12
=rule:organ:yes:hep|hepatitis|cirrhosis|cirrosis b -10
@door$ bcd 27 -24 -11
allergy:en_mi d 11
coming:@month b -14
estoy_con bc 12 -17
home:but ac -20 13
mano ad -12 12
organ:my_@drink d 11
pero_de ab -13 18
""",
    """
=any:entendi ab -16 19
=rule:prior:no:just|only|solo|nomas|solamente_~ cd 13 -16
aliviarme d 11
cancel:as abc 29 -16 -18
fax b 11
heart:is_it a -12
home:off d 17
mejor__con b 13
no_estaba d 15
prett* abc -11 -14 22
prior:@month_y cd 11 -12
too_soon ac -14 12
""",
    """
=body:ahorita bd 11 -29
@day$ ab -21 10
any:three a 13
drive:still ac -12 11
eaten:may b 10
fabrica ad 17 -14
heart:cardiopatia d 11
ketamine abc -11 16 -29
la_tengo abc 20 -19 -18
newbo* a -11
organ:mio ad 10 -11
substance:contar a 11
would_i bd -15 15
""",
    """
any:hoy abd -11 23 -15
cada_noche d 15
drive:driving bc -29 -24
poliquisticos d 15
the_weather d -18
""",
    """
=body:mdd a 13
=body:stranger ad -15 17
any:dios cd 17 -18
any:late ab -13 11
any:your_guess c 10
bebo abc 15 -23 -17
creo_que abc -15 -23 11
heart:stent* ad -14 10
my__name b 14
not_not ad -20 19
now:nomas cd 14 -13
pressure$ bc -26 -12
psychosis:mania_de bd 21 -17
substance:nada_mas ad 19 -13
tiene__yo bc -18 13
""",
    """
#__jaja ad -12 12
=body:recreationally c -12
a__please d 10
cancel:@howmuch ad 14 -19
cancel:@sick abd -21 -21 23
coming:pero c -11
coming:truen* d 12
substance:menti* cd -10 18
""",
    """
=number:now:few acd 35 -35 -27
deep a 11
grad ad -11 14
heart:tomo abcd -32 -21 15 16
july ad -15 19
no_@move d 11
que_llego d -13
ride:@relative_conmigo b 12
senor$ a 19
sube acd -25 24 -18
texts:visits ad -13 19
wants__know bc 16 -15
""",
    """
=any:ando abc 10 -21 -13
creia d 14
day_then bc 15 -11
effects:off a -18
mucho_la ab -13 13
never__and acd 15 -11 -11
pregnancy:encinta ad -14 20
substance:i_ought d 11
yes__all ad -11 11
""",
    """
=any:care a 13
@thanks_hon bd 21 -16
busca d 13
heart:on_the acd -19 25 -20
pregnancy:so_no c -10
pregnancy:thoug* d 12
ride:pick_me d 12
""",
    """
=body:nights a -13
=body:primero c -12
=said:yes:one_of_the_two ad -19 13
allergy:think acd -14 19 -11
dejelo ad 19 -15
heart:salio bc -11 11
planning bd -12 11
""",
    """
=body:also b -11
decir_que abc 27 -14 -31
el_urologo ad -11 11
hipertenso_de ab -17 17
is__since cd 11 -20
pregnant$ c -12
to_remember c 12
una__tomo a -13
""",
    """
=signs:coming:none b -27
^yes bd 13 -24
atten* abcd 18 -11 -10 -13
is_still cd -11 10
me__jaja bd 10 -11
now:already ab -19 17
psicosis__mania ad 20 -18
see acd -17 14 -15
tengo_mi d 14
well:sin_dolor ad -26 27
yet$ acd -14 28 -39
""",
    """
=body:when abc -15 -42 12
=visit:salva d 11
@drive_mi b -11
clean__@date ad 17 -15
es__me ac 17 -16
holte* cd 20 -20
i__after a -14
now:pass_on a 10
organ:papa bd -16 10
""",
    """
=visit:duda c 12
could_@eat d -15
had:de_la ac -13 13
of_us bc -20 19
pharm* ac -11 11
ride:llevarme ad -10 17
substance:not_one ac 12 -12
vez__me a -14
😂$ c -10
""",
    """
=body:empiezo d -11
blood__is ad -18 18
la__soy ad -10 16
meds:si_me bd -13 18
substance:one_@drug a 13
""",
    """
=said:yes:an_idiom_that_agrees abcd -26 -23 -28 42
=visit:corolla a -11
drive:was ab 13 -17
pregnancy:@visit abd -11 17 -16
ride:en_@vehicle bc 12 -14
""",
    """
allergy:dio_@symptom c 12
coming:me_bajo ad 19 -15
nine$ d 13
veces__dia d 10
""",
    """
boss__my a 11
cancel:got_called d 11
heart:well bd -10 11
home:sweet ad -11 12
if_they cd 11 -18
pues_si ad -16 20
wood$ d 11
""",
    """
=body:babies a 11
=body:died ab -19 19
any:pigs ab 22 -19
effects:alway* ad 17 -15
por__en ad -13 17
ride:no_hay acd 28 -17 -12
""",
    """
=any:fly ab 22 -19
@texts__este ad -15 17
could__@relative abcd -18 -10 -12 18
drive:@vehicle b -23
el__ustedes ad 21 -16
not__@drive ab -12 16
now:this_is ad -12 13
psychosis:como_que bd 17 -21
respi* cd -11 21
""",
    """
@wrong$ a 13
allergy:had b -15
any:andele d 10
bun_in d 17
give__a abcd -25 17 15 -27
heart:@call ad -10 -11
is_coming b -16
lo__es ad 22 -25
not:get d -25
sec_i bd 19 -17
text__@call ad -15 19
the__first abc -18 21 -13
wanted_to ab 15 -13
well:todo_bien ad -15 17
""",
    """
=body:mild d 13
=said:ride:no d -16
=visit:mitad cd 14 -12
@year__@date ad 14 -14
al_@vehicle c 12
cancel:el_dia ad 23 -22
had:lidocaine ad 14 -12
la__esta c -15
monton bc -12 12
plata a 16
will__my abcd -13 16 -17 12
""",
    """
#__again d 12
=body:electro bd -11 -11
=said:coming:yes abd -15 -23 12
adult:otra_cosa a -10
nobody bcd -14 20 -17
""",
    """
=any:mayor ad -14 13
=any:otro d -12
adult:@relative_de bd -13 18
de_donde abd -11 14 -18
eaten:get bd 15 -10
lo_descartaron abc 21 -10 -12
no__he ac -24 19
substance:@relative_both d 10
the__front b 15
""",
    """
brain:of c -14
effects:possi* bc -15 15
prior:yet ad 19 -16
well:not c -27
""",
    """
coming:tomor* c -27
esper* bd 15 -29
meds:@date acd 35 -10 -36
now:afraid_not a 12
pusieron_un b -12
substance:was_a bc 17 -11
y__dos c -16
""",
    """
=visit:much abd 18 -11 -12
may$ acd -16 -22 29
mixed bcd -16 17 -20
nada__no acd -23 30 -12
""",
    """
=body:bebo abc 15 -23 -17
allergy:a_la b -15
biopsy cd 11 -14
noche_le cd 14 -10
vino__@day acd 17 -12 -11
""",
    """
@call__@call a 15
all__had ad -11 12
drink_like c 12
heart:high_blood abd -17 -25 21
no__me bc 22 -36
now:inter* ad -24 16
prescribed_but ac 10 -13
since_@date ad -12 12
ticket a -11
""",
    """
=body:amor ab -12 14
=visit:er a 11
adult:en_el ad -17 15
chofe* ac 22 -22
every__and c -14
has acd 11 -19 -15
prior:una_sola ad 30 -25
substance:el_@medicine acd -11 13 -12
""",
    """
both_say d 10
coming:un ad 20 -16
home:you b -11
organ:still cd 19 -16
out ab 13 -24
""",
    """
=any:desde abc 14 -42 -30
@drug__sometimes ac 12 -11
anything_since acd 14 -10 -11
de__estaba ab -13 12
de_los bcd -18 17 -24
heart:tell abc -17 15 -11
home:has_not a 13
pains ad 12 -16
paper cd 16 -13
provo* b 15
provoca b 15
que__estoy a 18
que__una abc 10 -11 -13
si_se a -28
vida abcd 16 -27 -27 10
well:volvi ad -10 21
""",
    """
=number:brain:big cd -15 11
a__un ad 13 -19
at__lol b 11
fever b -14
iih bd -14 10
in__only d -10
organ:both_working ad 18 -17
""",
    """
=any:perdon c -11
=body:estudio cd 15 -14
@body bcd -46 -22 13
@stop__botella a 14
groggy acd -13 15 -11
home bcd -18 -22 11
not:will ab -17 15
organ:hepat* b -11
trying__get c 13
""",
    """
=body:toca abd -15 -17 12
blood__or b 11
ha_salido c -11
now:tonig* abcd 25 -16 -20 -14
""",
    """
=any:tells b 11
from__not ad 14 -15
him_at d -12
meds:paciente a 10
now:surgery ad 16 -14
pregnancy:in acd -13 20 -15
right_ahead d 10
texts:estoy abd -28 25 -15
""",
    """
=body:marathons a 15
@drive__now ab -13 14
^uh b -14
correo$ a 13
el__daban c 12
not:bocado a 14
texts:these bd 12 -10
tiene_la b -14
""",
    """
=any:anything ad 12 -11
=body:poor b 13
=rule:psychosis:yes:bipolar_$ acd -15 17 -14
paso$ ac 13 -17
""",
    """
=visit:ustedes abcd -15 30 -17 -11
adult:these bd 17 -16
any:in abcd -10 30 -23 -17
can__handle a -14
down_the ad -15 15
el_trago d 15
la_vuelta d 10
law__me a -13
llamada ad -16 11
psico* c -25
""",
    """
=body:fatty abd -16 -12 20
brain:abuela bd 14 -12
de_tila b 10
hicieron_la a -15
i__own ab -16 21
not:sure acd -43 41 -34
pregnancy:a_chance c 13
probably b -15
says abc -28 -38 35
so__stuck a 11
""",
    """
=any:far ac 15 -12
=body:diagnosticaron cd -15 10
catching a 13
different__@year c 12
mi_@visit acd 13 -22 -19
my__wants bc 12 -10
organ:laugh cd -12 14
pregnancy:alrea* d 10
the_bad abd 22 -11 -18
""",
    """
=visit:fell b -14
allergy:poco d -11
any__that abc 15 -11 -24
demasiado ad -11 12
en_camino c -11
pregnancy:would_be a 12
stuff bd -11 -16
""",
    """
=any:after c -11
=signs:texts:unsure b -10
^hard abcd 14 -25 11 -22
allergy:@visit ad 14 -11
allergy:me_after d 16
allergy:ok d -14
and_half a -11
back__then cd 13 -12
crumb$ ad 14 -11
had__my a -14
levantarme a 11
now:cuanto abd -18 19 -23
starving abd 20 -14 -16
""",
    """
=signs:visit:no+unsure: c 14
and__got d 14
not__@relative bcd -14 -18 15
psychosis:duro cd -12 11
tiene_con d 10
""",
    """
=tag:pregnancy:other cd -23 -15
bebe__que b 11
disconnected ad -13 15
el__asi ad -11 13
had:vez_en c 16
mia_queda bd -11 16
not:quito cd -10 11
the_school b -11
""",
    """
any:@body acd 22 -15 -16
brain:brains a 13
cancel:let abd 21 -24 -18
my__after bcd -18 25 -14
my__cabinet b -17
on_her b -15
pregnancy:condo* cd 13 -18
prior:proba* bc -10 -19
we__good ad -12 16
y__conozco c 14
""",
    """
lo_puedo a -12
los__del acd -19 18 -15
mejor_por ad 13 -17
second_trimester d 10
vomite c 10
""",
    """
=any:definitely d 13
^ahora bcd 14 -13 -22
bipolar__never a 14
dolor$ abc -17 -14 21
drive:igual a -16
ever_had a 11
infections_all d 11
me_tonight b 12
need_a abc -17 26 -18
ride:my_own acd 38 -15 -30
working__it ac -22 16
ya_le bc 18 -20
""",
    """
#_or ac -12 13
=any:comio a -11
=body:yea bd -11 18
any:por_correo ad 17 -16
blood__@medicine d -13
brain:ruled_out ad 16 -15
bun__the d 13
does_not d -13
for__surgery a 11
meds:handf* d 13
not:si abcd -72 16 44 -27
prese* a 13
substance:nights a -13
""",
    """
allergy:al acd 23 -17 -29
like_garbage a 13
pastilla bcd 12 11 -28
was_there bd 16 -12
""",
    """
=body:transplant cd -19 18
adult:schoo* a 12
coming:dele ad 19 -15
en__para a 16
is__normal abd -11 10 -13
la_semana cd -11 -15
now:can_swing ad -10 13
psychosis:check* ab 12 -12
ride:pasa ad -15 16
you__so d -10
""",
    """
#_casi ad -17 17
ask__again b -15
el_@traffic d -11
have__is ad 23 -20
heart:presion_si ad -16 19
home:house abc -11 -12 15
texts:a_postcard a 13
""",
    """
allergy:alergico_al b 10
from_that abd -16 17 -18
home:enter* d 11
ride:not_answered cd 16 -13
toget* ad -14 16
well:@move abcd 25 -14 -10 -14
who__this bd 14 -11
""",
    """
=rule::unsure:not_~1_think|reckon|believe|figu ac 23 -25
=visit:andele d 11
=visit:nuevo b 11
@relative_puede a -15
back__back ad -12 10
bien_de d -12
eaten:@food_no a 12
eaten:go bd 13 -19
effects:my_@body abd -22 -13 28
too_early abd 13 -12 -18
""",
    """
@symptom__all abd -15 -16 23
any:moved abd 26 -14 -20
home:home_sweet d 13
ser_un b 10
""",
    """
=any:fine b -29
=rule:texts:yes:prefer|prefiero|rather_~2_text*| ad -24 26
@clinician abcd -15 13 14 -30
by_myself ac -11 -11
daban__el c 10
drugs cd -10 -10
had:jaja bd 12 -11
had:llamaron bd 17 -15
is__@eat ad -12 16
iv abd -13 -11 19
my__mine ab -23 23
psychosis:first b 16
que__hoy b 10
y__negativa a 10
""",
    """
=rule:substance:yes:drinking|drugs|pills|alcohol|cok ad -17 21
came__of ad -12 13
i_pass a 12
no__inconveniente d 11
prior:psiquiatra d 14
""",
    """
=any:en ad 12 -21
=body:mejor ab -37 20
i__refill b 15
me__day ac -21 12
now:am_at ab -12 14
si__pasa b 14
your__as ac -11 18
""",
    """
=tag:now:self b -11
=tag:psychosis:turned a -12
acne ad 13 -12
heart:my_back a 12
my_kidney abd 13 -13 -10
organ:it_was ac 10 -13
organ:the_@clinician acd 15 -18 -16
ride:falta ad -11 15
would__it b -13
""",
    """
=body:camino a -11
=body:cuidadora c 13
=body:wait ad -24 22
=number:cancel:grown a 11
=tag:safe:other d 13
already__that bd 19 -10
any:@date ad 15 -10
beers ac 16 -16
heart:as cd -11 -16
mejor_si cd -17 17
para_ustedes ad -11 11
psychosis:never_told ac -20 20
que__el abcd -18 -10 22 -15
si_una cd -16 11
spasm* ad -11 17
spins d 16
viejo b -17
""",
    """
acabo__@eat ad -21 25
entonces$ d 10
organ:have_a abc -14 18 -13
yep abcd -21 -23 -16 41
""",
    """
=rule::asks:what_do_you_mean bc 13 -13
=visit:podia a 10
a_day abcd -22 -40 -11 38
allergy:@relative_can ab 14 -12
effects:noche abd -15 -17 23
not:es ad -23 13
now:are_on ab -10 16
well:better_@thanks d 12
""",
    """
#__has d -16
be_honest a -14
brain:@body_is abc 15 -11 -11
eso_mero bd -13 19
it__ago c 10
organ:@howmuch b 11
""",
    """
=body:peleando d 15
busca* abc -25 -31 27
heart:con acd -26 -19 12
now:who b 11
organ:estud* bcd -13 18 -18
""",
    """
amamantando acd -10 -11 19
any:ya_comi d 11
bendito b -15
last_@day bd -20 20
not__has c -19
now:tomor* ad 23 -19
podem* d 11
substance:is_not bc 12 -26
""",
    """
=any:with b -13
@visit__el bd 11 -21
any:contestar b 10
dejela_como d 11
drive:probl* bd -16 19
had:this_is ad 19 -14
heart:no_voy c 14
super a -17
""",
    """
had:my_first abc 15 -25 -12
otherwise abd -22 -24 23
responder ab -13 20
substance:thought_i ad -10 16
tanti* abd -20 27 -14
""",
    """
adult:abuela bd -21 17
de__ni ad 15 -12
expen* d 14
or_i d 10
por_aca ab -17 11
psychosis:life ad 13 -12
ride:me_quedo ad 13 -13
texts:that_would d 14
todo__corazon ad 16 -14
voy__que d 11
""",
    """
=body:hard ac -25 20
abilify bd -11 13
effects:this bd 16 -19
now:@parking ad -13 12
on__as a -11
part__the b 15
penicilina$ d -12
sepa bcd -37 32 -42
substance:rathe* d -11
well:like_garbage a 13
when_they cd -15 11
""",
    """
@call__# bd 25 -21
^@texts d 16
ask_my abd -25 14 -26
do__tomorrow ad 17 -14
heart:years ab -17 -17
now:perla* d 12
undecided$ abcd -17 -17 30 -20
""",
    """
=any:turn ad 25 -23
=visit:please abc 25 -31 -32
any:lot ad 11 -14
prior:first abcd 30 -23 -18 -14
well:cosas d 13
""",
    """
=asks:body:all:unsure abc -14 27 -24
=rule:substance:no:weekend*|weekends|socially|socia abd -19 -11 14
adult:semanas ad 13 -12
but_she bc 12 -15
drink__nights cd 14 -16
estoy__para ab 19 -19
heart:will ab -18 16
hice__y ac 12 -11
mi__lo b -11
mi_nombre d -12
puede__esa ab -13 12
stopped_@drug bd 12 -12
yes_liver bd -11 14
""",
    """
@year_old bcd 21 -18 -27
any:martes ab 14 -16
at__in b -10
me_conviene ad -15 13
not:know abc -17 -21 11
not_him c -12
texts:no_texting a 11
""",
    """
brain:@year abd -18 -19 13
frasc* b -19
home:all ad -17 12
meds:#_mg bd -12 11
meds:out d -17
organ:work ad 15 -13
prior:no_me c -12
said__good a 11
""",
    """
=rule:ride:no:myself ac 11 -14
coming:mas a 11
meds:march ad 18 -18
tuve__con ad -11 18
""",
    """
cancel:conmi* b -13
coming:borre* ad 24 -21
doubt$ ad -11 14
drive:off_and ad 12 -12
hospital__@relative a 12
prefiero abcd -15 33 -30 -14
substance:noches cd -10 14
""",
    """
adult:apena* d -15
and__is abc 21 -14 -29
drive:asi ad -22 22
home:made cd -10 12
morado b -14
positive_and cd 15 -14
pregnancy:scared c 10
the_link ab -16 19
una_isquemia d 13
""",
    """
=tag:eaten:other b -12
allergy:sin ad 15 -13
in_@person ab -11 17
lord_no a 14
""",
    """
allergy:first ad 18 -25
bill$ abd -13 20 -14
can_sit b 15
esto$ bcd 13 -12 -19
had__that ab 20 -16
pregnancy:be_we cd -20 21
pregnancy:regul* c 11
yo__de abcd 18 -19 -15 -12
""",
    """
disease$ b 12
not:duele ad -12 17
prior:todo ad -18 23
psychosis:punto a 12
the_spins d 16
""",
    """
=body:should d -14
allergy:i_might a 10
fue__amable ab -11 19
prior:befor* b -13
today$ bcd 19 -33 -20
""",
    """
=any:pass abd 27 -18 -10
=body:sleep cd 11 -22
@clinician__@treat d 10
@thanks_for ab -19 19
anoche_y ad 17 -13
en__@year c -11
grown$ ad -13 19
mi__aunque a -14
using$ d 11
""",
    """
diarias d 10
em__turkey a 10
home:con_mi a 11
junta bd 12 -16
not:an abcd -12 14 -15 11
sin__no ad 13 -12
the__blood b 11
whenever__want bc -11 11
""",
    """
=body:fish b 17
=body:injections d 12
any:@wrong ad 17 -13
brain:playi* c 13
everything$ c -21
that__all abc 29 -22 -27
try__tonight ab 15 -15
while_but a -10
""",
    """
=rule:allergy:no:nkda a 13
=rule:drive:no:me_~1_lleva|llevan|trae|traen|re abd 19 -17 -13
eaten:go_without ad 10 -10
el__de bd 12 -31
have__in a -15
la_bebida d 14
morphine bd 13 -18
preocupe ac 13 -13
well:ni_fa c 12
""",
    """
=any:matter ad -10 11
=any:tirando a 14
=visit:sir a 10
@medicine__took cd 11 -12
had:and ad -37 14
hospitalized abd -15 -11 19
lo__como c 11
on__test c 11
on_everything bd 16 -16
substance:since_i ad 14 -14
texts:said bd 12 -15
the_chart bc 13 -13
ya_tengo bd -12 10
""",
    """
=denials:any:0:yes acd -22 -27 22
cancel:touch a 11
de_momento abd 28 -17 -15
formu* abc -12 20 -14
my_knee d -10
my_number ad 18 -21
si__de a -10
the_old b -15
""",
    """
fuert* d -12
la__los a -14
out__and c 16
prior:@medicine_too cd -10 10
psychosis:evaluando cd 19 -14
""",
    """
@food__la c 12
any:is_a a -12
el__toma ab 16 -13
eso__cosa a -13
heart:tengo_dos bd -11 12
now:after abcd 57 -21 -32 -38
substance:only_@drug c 13
""",
    """
=body:unfortunately d 16
@price_is c 12
ask__@clinician abc -19 17 -11
drive:@ride_i d 10
eaten:una abcd -30 -29 -31 46
had:if abc -13 -16 19
si__hubiera a 15
substance:you d -15
""",
    """
#_minutes c -20
@fetch_a b 16
^if abcd -38 -12 27 -11
allergy:that_a c 10
be__liar ad -13 13
effects:effects ad 13 -12
en__hasta a 10
only_thing ab 16 -14
""",
    """
=body:bebe b -16
=body:depression bc 13 -26
=visit:long a -12
died_from b 13
guilty$ abd -12 -17 22
la__yo bc -13 -10
sueter bd 15 -11
""",
    """
a__was cd 10 -19
allergy:they_used d -11
any:you_covered ad 18 -13
effects:ningu* ad 16 -12
high$ a -21
original a 10
prostata a 11
seized__a d 10
ya__cuenta d 11
""",
    """
=number:meds:year abd -13 24 -18
@drug__noches d 11
a_good bd -12 15
adult:til ad 26 -24
asked_anybody c 10
eaten:hace bcd -39 -23 20
no_trouble c -14
organ:a_bit c 13
substance:tomad* abd -16 -13 21
texts:es_el c -12
third ab -24 12
""",
    """
=body:preventing c 11
=visit:@animal c -16
=visit:segura abd -21 -20 19
allergy:probl* acd 30 -14 -11
malos b 13
not:tomo abd 12 -18 -16
organ:no_tengo a 11
""",
    """
=body:falta abc -24 -20 25
@place__mi a 15
@relative__vuelta ad 15 -16
and_see c 11
anestesia_del c 12
como_me cd 18 -16
had:no_@treat abcd 32 -11 -11 -21
make__work d 12
""",
    """
@relative__ahi b 11
any:big b 12
cause_that a 16
esta_bueno bd -14 19
gummy abd 21 -16 -19
hago_el c 11
heart:limite c 11
house b -19
i__today ad -14 15
mi__vez b -14
nights ab -13 -11
well:how bd 31 -31
""",
    """
=visit:ohio a 10
@cancel_please d 11
allergy:woke_up ad 16 -11
any:back_to c 11
coming:@person a 11
drive:si_me cd 11 -12
meds:que_ya bd 16 -14
ride:mujer ac -18 19
substance:sometimes_not ac 18 -18
""",
    """
=visit:puesto ac -10 -12
am_new abd 31 -11 -22
any:de_acuerdo d 12
el__puedo ab -16 20
substance:twenties a 10
tengo_# abc 10 -24 -25
""",
    """
^hit acd 13 12 -22
am__had ac 11 -11
cancel:outside ab 22 -16
effects:way a -13
high_school ab 15 -13
is_nobody ab 11 -10
safe:am d 19
""",
    """
=any:most abd -11 -15 21
=visit:probably ac -14 19
@stop__pecho ad 12 -11
any:em d -11
back__my bd -12 11
heart:before abd -22 22 -16
mi_vieja abd -13 -11 18
mitad_y acd -16 26 -15
organ:for_a cd -17 12
queasy a -11
""",
    """
@relative__confirmed acd -12 21 -12
heart__normal a 12
is__it c -12
meds:mi_@relative abc -26 -11 20
now:truck a 13
older_than bd -11 16
olvida d 11
pregnancy:paso ad 10 -17
""",
    """
=body:nkda ad 20 -11
^hoy ab -23 16
come__he bd 20 -18
couple abd -15 -31 18
me_about bcd 19 -18 -11
no__donde bc -10 12
not:otra bcd -23 -15 11
not:sabia a -16
not_answering ab -11 18
prior:# c -25
prior:not_believe a 12
salvo bd -13 12
taking_it c 17
we__out ac -17 15
""",
    """
entonces abd -12 -12 10
meds:el_paciente ad 11 -11
nunquita abd 26 -17 -21
organ:october a 11
""",
    """
=body:many acd -25 -13 28
at_# abcd -24 12 -49 20
brain:back abd -13 -11 16
did__me d -12
espere ad 23 -22
heart:acaso_baja a 12
meds:yo_no ab -11 15
now:ocupa* a 15
prior:cuentan bd 14 -12
""",
    """
=any:would abd -16 -18 17
@drive_asi ad -14 16
^naltrexona ad -12 16
home:@body_up ad -13 17
organ:e_higado ad 16 -14
pregnancy:dios bcd -11 12 -14
the_next a -10
""",
    """
=any:info d 11
=tag:refuses abcd -21 38 -22 -29
effects:y bc -16 12
prior:the_chaplain bc -10 13
""",
    """
=body:seventy ad 18 -13
her__it ad 12 -13
now:other a 13
substance:a_glass ac 12 -10
terapia cd 14 -22
""",
    """
=body:biopsy cd 11 -14
=visit:entonces ad -20 18
flying a 10
heart:not b -28
now:para_que a -15
pobrecita b 14
""",
    """
=body:al d -20
days abc -27 -21 26
home:and b -14
que_yo abc 21 -15 -38
runni* d -18
sitting_on d 13
so__would ad -12 15
y__nunca ad 10 -13
""",
    """
acabo__el a 11
del__en ab -13 -17
diez_@year d 11
had:last abcd -21 -13 -15 34
heart:is_good ad 18 -14
substance:had_it d 13
tomado bd 14 -11
""",
    """
=visit:@sick bcd -37 21 -21
cancel:claro abd 23 -10 -18
coming:@fetch_a ab -14 16
dicho d -14
drive:will b -33
eaten:hungr* d -17
es__paciente a -12
heart:anos abd -27 -17 19
heart:results c 11
la_cara d 13
si__me bd 15 -13
wall d 14
well:nada ac 16 -15
well:worse bcd -12 16 -15
""",
    """
alerg* abc -16 13 -19
codeine__that b -12
not:asunto abd -12 21 -11
ride:the_truck d 12
""",
    """
bad__back bd 13 -11
cancel:fee c 12
cancel:y_no ad -15 13
heart:nurse ac -10 10
la__estoy bcd 16 -14 -11
prior:melatonin bc -22 21
takes_@medicine b 10
""",
    """
=any:quedan a -10
=body:@month abd -15 -20 15
all_over b -14
as__not a -10
casi abd -28 -27 30
domingos a 11
is_hard b 11
not_before ac -18 16
pregnancy:never cd 14 -11
texts:asi abcd -16 -14 -17 24
ways$ bd -13 12
""",
    """
=body:ninguno abc 18 -15 -14
=rule::turned:sorry c -26
adult:@relative_is bd -18 19
cancel:she_is abd 17 -11 -12
could__yes ad 19 -18
eaten:more bcd -11 13 -20
prior:fui ac -14 15
prior:so_far ad 23 -19
""",
    """
=body:cirrosis a -12
=signs:visit:none: bcd -17 -14 10
any:pues ab -13 -22
had:mismo ad -10 16
this__does a -12
well:@clinician ab -27 22
""",
    """
and_loved bd 18 -18
in__room ab 14 -19
si__rapido cd 16 -13
volve* ab 10 -15
""",
    """
=body:somewhere d 16
now:depende c 10
psychosis:hospital a -22
todavia__la abc 15 -20 -17
well:honestly a 12
""",
    """
=any:guess acd -12 20 -14
=body:something ac -43 22
brain:de bc -21 -15
changed_my cd -20 11
en__mananas b 10
home:sana d 11
organ:numbe* c 12
psychosis:en_# c -13
""",
    """
=body:coca bd -12 21
have__yet a 12
heart:high abd -32 -12 15
heart:only_when ac -17 19
llevarme d 18
mi__acomoda b -10
pregnancy:personal ab -12 22
ride:not_know ac 16 -21
tomo__me a 13
yo bcd -40 -17 10
""",
    """
=said:allergy:unsure a -24
a_psychotic ad -12 12
corazon__presion ad 13 -10
me__asi c -18
operada$ a 16
pregnancy:four ad 18 -10
""",
    """
=body:apenas b -16
=body:naw ab 11 -11
brain:ever d -11
de_baja abcd -11 -10 -12 16
home:stopp* ad 13 -12
nine ac 12 -23
psychosis:only_the a 13
ride:check* cd 20 -14
""",
    """
=body:nobody abcd -19 -18 40 -37
^bebo bc -11 -12
am__seven a 11
celular_de d -11
handled ad -20 21
heart:mom c -13
meds:in_@date a 10
nomas$ acd 21 12 -38
organ:good acd 31 -30 -23
ride:carro_a cd 12 -17
then_i a -17
""",
    """
=body:say a -20
am__@late d 14
brain:guess c 10
did__in b -17
eaten:hambr* cd -12 -10
mala_reaccion a 10
manic abcd -27 -30 -27 45
pregnancy:is bcd 21 -18 -23
spironolactone_for a 12
test_comes c 10
""",
    """
@treat_i d 11
any:look_at ac -12 16
aparato$ a 11
not:preventing c 11
way__am ad -15 15
""",
    """
=any:ver abcd -11 -15 29 -23
=lead:yes:on abc -13 14 -16
@date$ acd -12 -11 12
allergy:issues a 11
conmigo c -14
not_do abc 15 -18 -12
now:stays c 11
ultrasonido$ bc -11 14
""",
    """
=rule:pregnancy:no:lost_~1_baby|pregnancy b 12
couns* b -18
heart:fiddl* a 15
que__o c 10
senti_raro ac -11 13
""",
    """
@stop__@medicine b -15
^nothings d 11
""",
    """
a__control ac 11 -14
comes_and ac -14 16
dificil abcd 15 -12 12 -26
friday abc -20 -21 16
no_diria a -11
ojala ac 18 -19
one__let cd -15 11
ride:la_vuelta d 10
safe:si d 13
""",
    """
=any:apartamento ad 17 -14
@food__@medicine d -12
@stop__pregunto bc -10 15
como_tres d 15
heart:marathons a 15
my__last ac 19 -13
pregnancy:del bcd 14 -16 -12
says_high c 13
""",
    """
=body:chart abd -12 12 -19
^wish abcd 16 -23 18 -27
remove ad 17 -17
""",
    """
=any:unfortunately a 10
=body:counseling b -17
=visit:descanso ad -18 20
@body__tengo a 14
abajo cd 16 -16
allergy:not_allergic b -10
any:off ad 14 -13
brain:epile* cd -16 19
fresh a 11
i__of b -17
sent_this b 12
substance:problema abc -16 -19 20
the_bathroom d 10
well:@medicine abd 12 16 -27
""",
    """
cien$ abc 19 -11 -11
coming:last b 10
eight* a 13
everyone ab 15 -10
now:do abd -18 -11 20
salio_limpia a 14
was_a bd 14 -24
well:crying ad 20 -13
""",
    """
^@ride d -11
brain:saw cd 12 -11
in_this ad 19 -18
is__no abc 17 -14 -14
no_@body d 12
not:stuff ac 25 -17
organ:there_is c -10
ride:tiene cd -17 14
unos_dias ac -13 19
""",
    """
=body:hoy c -15
=visit:been c -18
=visit:molestia ad -10 15
^pura d 11
adopt* cd 14 -20
brain:diagn* a -13
nop ad 22 -13
not_mind ad -10 12
vez__@month d 11
""",
    """
at__and a -13
cai__el ac -14 16
drive:al d 15
i__@drink ab -10 14
pregnancy:having c -12
""",
    """
=visit:takes bd 16 -15
adela* ad -11 17
had:todav* c -11
mal_no a 12
psychosis:meds ad -15 19
refie* d -13
safe:the a 12
""",
    """
^doctors d 13
a__there cd -13 15
any:mude ad 19 -16
not:llamadas ad -11 12
organ:is_not ad -15 17
told__but a -13
""",
    """
=any:now abc 15 -36 -22
@move_la b 15
@move_of ad -13 14
a__minutes ab -13 11
allergy:give_me d 11
higado_bien ad 13 -12
home:dog d 12
las_quitaron a 10
mi_@relative d -27
question$ acd 11 -11 -12
texts:@texts bc -22 -23
texts:do abcd 23 -25 -15 -10
up__@month abd -13 17 -15
wine b -13
""",
    """
=visit:against c -12
cualq* abd 28 -18 -24
es__si bc 16 -16
now:dejame c 12
ride:en ad 20 -30
substance:la_coca d 18
went__and ad -13 16
""",
    """
=any:che a 11
allergy:heard acd 10 -11 -14
bother$ cd 12 -23
effects:about ad -15 18
not:alergica a 16
prior:@call abd -10 21 -11
prior:make ad -13 12
texts:could bd -18 18
""",
    """
=rule:cancel:yes:no_~1_puedo|voy|vamos|ire|podre| abcd -27 -29 -11 38
=visit:could ab 14 -26
=visit:maravilla d 12
eaten:en_@eat ad -10 13
had:if_that bc -14 13
not__life a 12
now:an ad 24 -21
now:monday d -19
saber$ acd -25 29 -34
security d 10
""",
    """
heart:same abd -23 32 -21
ni abd 13 -38 -16
substance:clonazepam acd -11 13 -12
""",
    """
=any:floating abcd -13 -12 -13 19
=body:will abd -32 24 -22
@body__me b -17
any:over_my a 14
el__luego bd 12 -11
falsa_alarma ac 12 -10
my_pharmacy d -11
pregnancy:third d 13
seria abc 20 -34 -13
was_planning d -15
""",
    """
=body:operada ad 17 -11
after__better ad 19 -14
any:there bd 14 -18
meds:still ad -18 17
shell* a 13
till_my a -11
""",
    """
=signs:safe:no acd 35 -10 -20
@relative_trabaja ad 15 -17
^ella ac 18 -10
digo_que c -12
estoy__ahora ad 17 -18
home:somew* cd 10 -10
no_cops ad -15 13
pasado_me ab -14 20
perfecto bcd -13 -13 19
substance:no_tengo ac 15 -15
""",
    """
=visit:reconozco abd -15 14 -11
@relative_dijo a -12
cancelar ad 21 -29
once__# a 13
""",
    """
allergy:no_idea b 10
enceb* bd 18 -11
heart:medico acd -13 14 -16
lee_esto b 10
patch$ ad 20 -11
se_me cd -25 11
""",
    """
=visit:imposible acd 22 -18 -18
=visit:works acd -19 -23 24
afirm* d 11
birth_@year c 14
heart:run a 16
hepat* b -12
in__hospital c -12
operado abc 14 -26 13
psychosis:bien ab 18 -13
well:time_in d 11
""",
    """
=any:importa b 14
@sick_turkey a 10
allergy:new_to acd 22 -11 -15
gallo* d 11
i__little ab 13 -17
pueden abc -19 14 -10
ride:esta bc 12 -15
skipped_me a 15
""",
    """
=rule:prior:yes:several|many|multiple|varias|var acd -17 -20 25
@open cd -12 -13
@relative_handled c 10
^nefropatia d 17
heart:heart_@price cd 11 -12
please__i ad -20 21
""",
    """
^in abd 23 -22 -24
any:puede b 13
eaten:solo abd -12 -29 19
""",
    """
=asks:body:all:yes bd 20 -22
=signs:cancel:no+yes bcd -41 -12 22
futbol_americano d 10
los__yo bc -13 14
""",
    """
=body:vasectomy abd 15 -13 -14
@symptom_con ad 11 -11
again* c -18
but_the cd -11 17
tome__@medicine b 10
""",
    """
=tag:allergy:other cd 12 -21
^broke a 10
a__minutos ab 12 -11
a_case d 14
and__on b -11
encebollado bd 18 -11
fence abcd -21 -14 39 -34
me_hice bd 15 -18
organ:esos abd 27 -12 -15
ride:@year d 15
say_that abcd 13 25 -22 -34
substance:de_joven a 11
texts:yes acd -19 -16 20
""",
    """
@relative__de acd 22 14 -43
be b -22
substance:de_la abd -12 -19 24
toda acd -14 -34 25
tomo abc 15 -10 -15
we__a abd 13 15 -24
""",
    """
=body:artery d 12
=body:showed cd -16 18
=body:taquicardia a -11
=rule::unsure:i_think_~1_so|not c 16
any:manana c 10
coming:i_have a 12
esperando__en cd -13 15
firmar$ abd -10 18 -11
had:# acd -15 -24 16
no__todo ac -17 11
sponsor b 11
""",
    """
=visit:tucked d 11
@clinician__that c -15
^porque bcd 22 -15 -11
a__service ad 15 -10
allergy:dormi* cd 16 -17
any__this ad 17 -19
bipolar__a a 11
brain:but_it a 10
effects:dos d 15
gente__mis a 11
""",
    """
=body:polvo bd 14 -12
adult:is_just b 15
adult:segun c 13
as__as b -35
heart:thirty a 10
prior:que d -19
sitio a 13
substance:adicto_al ad 15 -12
substance:lost_my d 18
texts:i_never d 11
""",
    """
=body:alcance a -13
=body:your ab -44 35
adult:no ad -17 -11
cancel:same abd 13 -16 -14
eaten:not_@eat a 12
psychosis:do ab -24 27
""",
    """
=rule:organ:unsure:waiting|esperando_~5 ab -12 -12
allergy:hoy b 12
blood_pressure c -19
dar bd 21 -26
heart:textb* a 15
home:home abd -12 -23 19
in__the c -10
""",
    """
=body:ambulancia ad -13 16
allergy:did acd 41 -27 -31
llamadas d 12
now:betwe* ad -19 14
now:can_we abd 25 -21 -12
now:la_agenda c 12
one_@drug a 13
psychosis:me_once cd 16 -22
the__than a 12
they_say ab -25 13
""",
    """
=body:multivitamin abd -14 22 -14
allergy:nada abcd 31 -20 -23 -17
heart:not_get ac -10 13
me_up bcd -18 -16 18
now:@day_a ad -10 13
sabemos$ c 12
""",
    """
=body:cardiologist b -18
a__what b -11
a_pelo a 15
blood* cd 11 -11
eso__jaja bc -18 23
heart:creep* c 12
le_entro d 11
living d -12
si__alergica b -15
texts:gets bd 12 -13
texts:my_other d -11
""",
    """
brain:mas d 12
cuando_guste abd -18 -11 25
decido$ c 13
fight* d 11
heart:takes bc 13 -13
hungry_as ab 18 -11
minutes$ d -12
prior:saw_a c 11
she__all ac -10 11
who__not bd -14 21
y__dice c 12
""",
    """
heart:honey d 11
la_vesicula ad 21 -24
mi__carro a 12
now:al abd 24 -11 -20
organ:infection cd 13 -12
recibi c -15
substance:answe* ab -16 16
""",
    """
=body:rinon bcd -13 -24 15
allergy:da bc 12 -19
not:work bc -20 15
prior:of_them ad -22 21
ride:voy abcd 21 -21 -13 -12
that_my cd 14 -14
todo__que bcd -11 -12 17
""",
    """
=lead:body:yes:2 acd 23 10 -22
adult:or abcd -19 -11 24 -14
era__@relative bd 13 -11
hacerlo$ acd -31 24 -18
now:but_i ad 17 -16
organ:follow_up d -10
prior:seman* ac 17 -11
sabria abcd -38 -41 49 -19
substance:not d -30
""",
    """
=body:anybody ad 11 -10
=signs:visit:none:other bc -12 -31
adult:casi ad 21 -17
have__my a -20
heart:hyper* ad -28 20
now:not abcd -14 -22 16 14
que__familiar c -10
respe* abd 20 -12 -15
substance:do_not bd -24 -10
to__tomorrow abc -10 15 -11
""",
    """
have_any ad 15 -12
pregnancy:seven a 11
she_was bcd -12 21 -19
todo__ahi ad 17 -15
""",
    """
=any:empty abcd 28 -23 -13 -16
=body:prueba abcd -12 -16 20 -12
=rule::proxy:lleno|llenando|contesto|escribo| bd -18 14
=rule:cancel:no:quiero|quisiera_~2_ir|cita abd -17 -15 19
do__touch ad 17 -14
gone__me ad -17 20
now:de_las ad 18 -11
prior:hice b -16
prior:let_me d 12
there__the b 11
trafico bd 12 -11
""",
    """
a__ama c 11
any:como_que ad -30 32
does abd -35 21 -22
does__is d 10
has_# bc 18 -13
heart:me_to b 12
mania acd -21 -27 25
promise$ ac -10 14
psychosis:is_a b 14
since__was cd -16 16
substance:@stop_@drug bd 20 -14
swelled_up d 13
""",
    """
a_test cd 16 -26
clean_living ad 18 -12
espera bc 11 -17
heart:but_i b -18
i__asked a -11
pregnancy:traigo cd 11 -18
psychosis:to bc 15 -21
se_que acd -12 21 -18
si_claro a 16
teres* bd 17 -15
tucked d 11
y_mitad acd -16 26 -15
yeah_it d 12
""",
    """
^somewhere cd 20 -15
eaten:bites d 15
las__y a -10
no_voices a 14
now:me_another acd 21 -10 -15
organ:worri* acd -14 -13 19
yes__got b 11
""",
    """
=any:sigue d -16
coming:usted* bd 15 -12
organ:el_higado bc -21 -14
substance:year c -18
texts:right_now abd -11 16 -19
""",
    """
=body:tiroides b -12
heart:does c -23
meds:anxie* ab -20 17
prior:a_@medicine c 11
said$ d -16
un__ya c 11
y_ninguno ad -13 13
""",
    """
=any:pronto acd -14 22 -13
=tag:well:refuses ab -14 21
@stop__en bd 20 -19
and__his ab -13 14
at_cvs a 11
meds:presion b -11
pregunte$ ad -10 11
stomach abcd 17 -25 11 -21
tampoco$ ac 16 -13
¿ abcd -44 50 -40 -32
""",
    """
=body:blood b -14
=body:quede c -11
=visit:segun abcd -29 -21 40 -24
any:mi_@place d 12
heart:me abc -20 -33 12
not_great c 12
psychosis:husband d -14
ride:everybody ad 22 -11
somet* abcd -33 -37 46 -25
well:have_been abcd 20 -17 -11 -17
""",
    """
@medicine_then ad -19 19
any:con b -14
any:no abcd 22 -26 -14 -13
eaten:nueve_horas ad 19 -14
had:had a 12
had:start* a 15
has_the acd 16 -19 -23
home:here bd -10 15
i_@sick cd -11 12
substance:me_tomo a 13
""",
    """
=visit:menos ad 13 -14
=visit:vemos ab -11 -19
attack_in b 12
brain:con acd -20 -11 17
can__calls c 15
confidencial$ b 15
home:vamos_en a 10
memory ac -12 13
ni__@relative ac -16 20
not:llegue ad 11 -14
pregnancy:a_girl ad -17 18
pregnancy:singl* ac 14 -12
pregnancy:the_way ad -14 18
pregnancy:viene_otro d 12
""",
    """
half__out d 12
heart:was_on a -11
meds:be_i c 13
party b 10
""",
    """
allergy:use bcd 19 -11 -14
cancel:i bd -14 -12
coming:tio a 14
el_celular d -16
ketoc* ac 23 -20
no__the abcd -20 -13 -22 25
past bc -18 -13
prior:just_one d -16
the_@place ac -12 -12
""",
    """
=body:crudo cd 17 -15
pienso__mi b 10
yo_la b -12
""",
    """
breathing$ ad -11 15
cancel:si_no ad -14 18
drive:salga d 10
it__can c 10
pregnancy:embarazada_no ac -15 15
prior:@treat_tampoco c -13
ride:jueves cd 18 -15
wante* bcd -18 -15 12
ya_voy abd -15 18 -12
""",
    """
@body_of ad 10 -15
any:get_back c 11
cabin* b -18
can__with abd -16 25 -15
pregnancy:knocked ad -14 21
prior:@medicine_count c 13
segur* abcd -29 -49 21 13
vez_en cd 12 -13
""",
    """
=any:noches c -11
a__pero bcd -12 -18 16
habria__ver c 20
i__for bcd -24 -14 15
""",
    """
ando__si ac -11 12
brain:just bcd -16 -14 13
cancel:found_another abd -12 -12 21
session d 11
substance:my bcd 12 -17 -12
well:sure d 12
yo__nada b -10
""",
    """
=visit:alli bd -11 20
any:ahori* bd 11 -14
meds:celexa ad -16 17
organ:half ad -12 18
prior:prazo* d 12
prior:prime* abc 26 -28 -14
rather__a ab 11 -13
""",
    """
=any:mire c 13
=body:descarto abd 12 -19 -17
effects:lo_@symptom d 11
empty$ abd 35 -23 -21
expla* c 13
meds:many abd -11 -18 23
meds:week a -17
psychosis:hypomania bc -14 17
substance:de_drogas d 11
""",
    """
=rule:allergy:yes:awful|horrible|terrible|nightmar acd -11 -18 27
^cooked d 10
adult:be c -11
not:point a 13
off_and cd 10 -11
pregnancy:ando bc -15 12
psychotic abc 13 -10 -27
well:is_gone d 14
y_otra a -12
""",
    """
=visit:hablo bd 17 -13
home:lol c 10
sin_nada ad 17 -12
ya__lo abcd -16 10 -17 15
""",
    """
@drink__por a 10
^nope abcd 43 -30 -14 -30
another_one a -19
estaba_muy ab -13 16
start ad 11 -12
substance:a_bit c 11
""",
    """
=tag:texts:other abd -18 14 -18
=visit:tentative ac -20 23
heart:just b -35
pero__soy ac -18 11
psychosis:sophomore d 13
sober$ ad -21 21
substance:there a 10
that__none b 10
two__not ad -15 17
""",
    """
=visit:mejor ac 13 -29
=visit:yeah ac 12 -11
adult:be_# ad 10 -11
drive:i_always d 13
now:pero_no ad 13 -12
prior:talk_@treat abc 10 -10 -23
substance:hija c 16
with__in bc -13 -11
""",
    """
=rule:now:no:try|call|text|hit|catch_me_~2_la d -12
eaten:midnight a 15
yes__know d -11
""",
    """
=first:body:no abc 10 -22 -23
=rule:drive:yes:manejo|conduzco|voy_yo acd -26 -11 29
=turn:visit:none:none b -50
^better abd -14 19 -12
acompana_mi b 11
friend bd 21 -14
jamas_he d -10
organ:too_much c 15
prior:venlafaxina ad -11 13
""",
    """
=rule:well:no:not_~1_really|much|great|good|we bcd 15 -20 -16
@treat_on b 10
adult:still ad 27 -23
drive:cuida* ac -11 12
is_over ad 16 -12
morfi* ad 12 -11
pregnancy:no_no b 10
some__some cd 14 -12
warfarina ad -11 16
""",
    """
any:count_me a 13
prior:but_i c -15
prior:pastillas a -10
psychosis:cuenta d -12
solo__al c 13
""",
    """
a_# c -11
car__in ad -15 15
el_taller b 11
had:todavia c -11
it__@symptom ab -11 11
now: bcd -29 -24 18
substance:si_tomo ac 12 -12
texts:neighbors_@call c 11
would_not b -39
""",
    """
=rule:prior:yes:muchisim*|bastantes|montones|mon c -21
=visit:recojo a 13
any:y_no ac -12 14
attac* bc 11 -25
now:later c -11
organ:al_cien a 12
ride:pero bd 19 -18
""",
    """
@medicine__ago ad 10 -10
allergy:la_prueba d -11
coming:@drink d 15
condu* bcd -19 -12 14
la_pandemia ad -14 16
ni__despues d 10
prior:lol ab 11 -13
psychosis:se_que bc -12 14
why__am ad -13 12
""",
    """
=body:balloon cd -10 15
=visit:has cd 13 -11
effects:cuand* b 12
had:clinic b -10
higado_lo d 11
if_there bd -11 10
igual__antes b 12
pregnancy:are_not c 15
psychosis:que acd -26 14 -12
there__that d 16
""",
    """
=visit:confirma cd 15 -14
allergy:polen a 13
allergy:used d -11
cancel:salio d 11
know__to b -14
murio__un b 11
y__sigo ad -16 17
you__please ad -13 11
""",
    """
allergy:anything bcd -14 18 -15
con_mucho d 18
home:know c -10
meds:there_is b -11
no__dios ab 14 -11
now:@visit_is ab -17 18
well:cooked_@food d 11
""",
    """
=body:white a 13
@visit__@day ab -29 21
dormir$ a -11
nobody__it ac -15 17
organ:la_ecografia c 12
quiera abcd -11 -20 30 -13
quiero__el a 11
ride:para b -12
sabra abcd -30 -27 44 -27
touched a 17
un__a b -16
""",
    """
=body:gives cd 17 -21
como_voy b 12
derrame_hace d 12
effects:spins d 16
it__impossible ac -13 15
meds:for_nerves bd -11 13
my__it a -16
prior:@insurer acd -18 -13 18
ride:@drive ac 12 -43
ride:acomp* bcd 20 -11 -11
""",
    """
^fresh a 12
brain:woke_up c 10
eaten:but abcd 20 -12 -13 -13
organ:into_it c 13
pregnancy:morning cd -10 12
ride:people a -12
rolle* abcd -12 -11 22 -20
understand b 11
worked$ abcd -20 -14 -19 29
""",
    """
=rule:meds:no:nothing|none|nada|ninguno|ningun bcd 13 -34 -12
^weaned abd 20 -12 -11
any:am_not d 12
guilty abd -13 -19 23
heart:not_think ac 15 -19
psychosis:yo abd 24 -15 -21
usted abcd -17 30 -12 -15
""",
    """
=body:his d -20
no_tomo ab 13 -14
psychosis:dos bd -17 16
""",
    """
coming:back bcd -12 19 -10
nothing__about d 10
prior:buspar ad -14 14
prior:me_han d 14
the__# b -26
this__best abd -17 -17 26
tomando abd -11 -13 13
""",
    """
=body:certain c 14
@stop_mi bd 17 -10
a__bebe acd -17 -16 23
drive:@drive_me abd 23 -12 -16
eaten:camin* b 16
effects a 11
encuentro_quien c 12
now:not_think ad -15 14
nunca__lo ac -11 13
""",
    """
=signs:visit:unsure+yes:other+unsure cd 19 -17
any:the_old ad 15 -14
brain:questionable c 17
can_@treat bd 21 -20
home:dejo_en ad -11 15
ride:not_asked ac -16 18
""",
    """
=body:poquito bc -12 -12
by_# ad -11 16
cancel:quiten bd -17 22
llaman$ ab -14 14
night__is ad 11 -11
nights_so cd -12 11
pregnancy:prueba abc -14 -15 15
says_no ad -22 13
us b -21
""",
    """
#__me ac -19 11
=body:checkups ac -11 11
=number:organ:year ad -16 18
cancel:make_it abd 16 -15 -12
he__una ad 20 -19
heart:insuficiencia_cardiaca d 10
heart:pills abd -24 -12 21
hipertenso ab 10 -11
not_here ad -12 16
organ:water d 12
se__por b -11
suspe* abcd 15 -28 15 -20
""",
    """
@sick__@stop ad 16 -14
cancel:pie ad 15 -12
estad* bcd -15 23 -16
hablarlo__@relative c 14
heart:been_on d 10
liver_is ab 11 -18
pregnancy:today a 11
que__ni b -11
substance:una_botella acd -10 -12 17
tube a 14
""",
    """
=any:peor bc -13 14
=body:@sick b -12
=signs:body:no:unsure abc -14 -11 17
=tag:any:yes abcd -18 -25 -35 46
aquel* a -10
cancel:pero bd -11 -17
heart:limpi* ad 15 -12
not:este bd 14 -34
psychosis:schizoaffective abcd -14 -23 -11 34
substance:dad b 16
that__has ad 14 -16
to_check ac -12 18
""",
    """
cabinet__a d 17
con__gusto ad -13 18
home:that_was abd -17 26 -17
now:dentista ad 19 -14
teta d 17
vivo_solo d 10
""",
    """
allergy:taquicardia d 11
broke b -15
cardiopatia d 11
pregnancy:me_quitaron a 11
prior:y_a acd 22 -12 -17
psychosis:mdd a 13
ride:to_@drive ac 17 -11
still_a ad 18 -16
texts:o abd 18 -16 -24
voy__camino d -18
""",
    """
^anything cd 16 -16
any:by_me b 14
prior:@date abd 24 -10 -21
psychosis:andab* c 11
ride:mi_carro ad 15 -13
substance:my_back ad -15 17
wait_no ab 11 -10
""",
    """
=body:nubes ad -10 14
=body:tulsa ad 11 -11
any:no_no a 13
cuidado ad -15 13
esa_noche c 13
injur* acd -11 -12 11
mi__da b -13
on_this c -13
tengo__pero bcd 18 -10 -12
ya__el d 10
yes__so c -11
""",
    """
=rule:allergy:no:allergic|alergic*|alergi*_~1_to| abcd -34 27 -12 15
allergy:quien c 13
any:street b -14
organ:weak_@body a 11
psychosis:been_the c 10
ride:@vehicle_or d -10
si_puedo bd -14 14
""",
    """
^lamentablemente d 11
adult:secun* a 11
allergy:worked ad 13 -10
drive:viene_mi a 14
psychosis:wish_i ad 21 -20
you_@cancel bd 11 -11
""",
    """
=any:email a 10
en__en bc -18 14
manchita c 11
maravilla ab 11 -12
now:denti* a 12
psychosis:it acd -22 27 -17
y__voy ad -11 16
""",
    """
=turn:body:no:none abd -34 -23 34
any:todav* b -11
drive:waiti* a 10
el_carro bcd -16 15 -11
ok__is ad -21 17
prior:por acd -13 -22 22
se_si acd -33 21 -27
well:@insurance b 11
""",
    """
=any:heart d 12
@ride_fell b -12
@thanks bcd 32 -76 -20
cancel:i_am b -32
mind__whole a 12
nah abcd 44 -23 -28 -28
prior:in_@medicine a 12
""",
    """
=body:repiten c 10
been_so ad -19 18
home:walked ad -12 16
morph* bd 13 -18
psychosis:de d -15
que_antes c -19
ride:@price ab -11 13
whiskey ad -10 14
yes__a b -16
""",
    """
=body:bajita bc -14 -11
=rule:prior:no:new_to a 13
entiendo abd -17 15 -10
psychosis:drogas cd 17 -17
""",
    """
#_o c 11
^everything abcd 12 -20 17 -31
no_sabia a -22
now:tuesday a -12
""",
    """
allergy:es_la bd 16 -14
dije_que bcd -17 -26 13
had:el ab -21 -16
now:me_i ad -15 17
second__i c -13
""",
    """
@month_so c 12
been__three ac -18 19
brain:up_there c -11
cancel:got_my ac 13 -11
digan bd 17 -10
drive:queda a 11
food c -15
home:at ab 16 -25
it_with c -12
seria_lo ad 14 -10
""",
    """
=rule:psychosis:yes:schizoaffective|schizophrenia|sc cd -41 16
@food__hace a -10
allergy:it_went c 12
heart:@door b 17
heart:as_a b -17
into_it acd -15 19 -16
organ:have_not ac -13 10
positiva__prueba cd -13 11
pregnancy:man b 14
prior:list acd 14 -15 -13
ride:sabe bd 14 -12
""",
    """
be_at a 15
heart:@symptom ac 11 -12
home:guess cd 14 -11
la__@symptom ad 14 -10
la_bendiga b 14
prior:vitaminas_cuentan b 11
snipp* ab 20 -11
""",
    """
acompana__@relative b 11
allergy:me_cae abd 23 -12 -16
any:acabo a -18
teetotaler ad 20 -11
""",
    """
me_veo b 11
psychosis:on_my d -13
substance:el abc 24 -17 -21
""",
    """
cancel:lunes abd -25 -13 20
drive:iba_a ad -15 15
had:todavia_no b 10
me_entere ad -12 12
pregnancy:positive abcd -18 -11 -16 26
substance:la_@food a 11
substance:not_@stop acd -12 -13 19
well:crying_all ad 14 -11
""",
    """
@medicine__la bcd 19 -19 -12
adult:grandma cd -14 25
coming:@sick abd 31 -14 -39
diari* abcd -20 -27 -30 38
do__show b 15
had:esta ad -12 15
my_mind b -11
now:@place abd -16 19 -13
now:hit_me ad 15 -15
psychosis:ni_psicosis ad -14 16
whitc* bd 20 -11
ya_comi ad -20 23
""",
    """
bone$ ad 14 -10
brain:only abd 17 -14 -13
como__las a -11
hard bcd -18 25 -25
ride:and_now a 11
texts:was ab -14 22
""",
    """
the__til a 14
us_do d 12
""",
    """
=body:wow b 16
=rule:substance:yes:withdrawal*|abstinencia|methadon cd -12 13
adicto ad 27 -24
adult:ano ad 14 -20
alguna cd 23 -23
can__any b -12
dudas abc -13 -18 18
estreno a 12
manias$ a -10
now:doctor acd 10 -15 -12
rezar$ ad 14 -11
texts:eso ac -12 16
the__any ad -19 19
well:cooke* d 11
""",
    """
=any:se a -19
is_me abd -24 -24 36
now:minutes d -10
one b -27
they__not bcd -12 11 -16
""",
    """
allergy:me_puse ad -23 19
break__reality d 11
gave ab -11 -12
now:my_@visit ab -19 14
prior:@medicine_yes d 16
texts:no_tengo c 14
trast* bcd -17 -12 19
well:verda* abc 13 -16 -11
""",
    """
^for a -18
cancel:otro ab -24 16
cuando__mi bcd -15 -15 16
fine_just d 11
pregnancy:tiene_# ab 16 -10
she_says ac -12 13
sweat* bd -15 12
what_is d -21
""",
    """
allergy:an_allergy d 11
esperando$ c -12
in__getting b 14
la_regla ab 14 -11
not:senor a 21
substance:a_@year bc 11 -14
the_truck b -13
""",
    """
=any:doctors cd 14 -17
=body:valve ad -14 19
brain:el abc -12 -30 18
crazy_about ab 13 -10
for_after ad 14 -10
had:retur* d 15
lee bc 14 -22
still_come ad 17 -10
things b -22
use_it b 16
""",
    """
adult:pero_no ab -12 14
an__on d -12
busy d 12
cancel:puedo abc 12 -32 -15
cancel:wait ab 18 -10
go__@food bd 14 -15
not:was bd -27 13
now:thoug* ad -19 21
psychosis:despues bc -16 15
she_does b 12
substance:ya_no c -16
""",
    """
=visit:llamada abd -13 -12 14
farmacia$ abd -13 20 -15
had:con b -16
have__for c -16
i__but cd 11 -10
i__handle ad -17 14
it__no abcd 26 -13 -24 -14
mas__menos c 11
spells a -15
the_fridge b -13
""",
    """
feedi* ad -12 16
good__mine ac -11 18
kidney_to bd -11 14
perdi* cd -20 13
ride:lo ab -12 -14
ride:mine a 11
si__@drive cd -13 19
story$ ad -18 20
work d -17
""",
    """
=body:supe acd -11 17 -12
after_the bc -23 15
allergy:pressure d 13
coming:my a -15
could__breathe d 10
gemelos ad -13 23
heart:jaja bc -21 -13
pregnancy:tratamiento acd -17 15 -20
una_inyeccion d -11
""",
    """
@relative__six a -10
i_knew abcd -18 -16 26 -15
licencia$ ad 12 -12
prior:siete_@medicine d 13
substance:drinker a 12
""",
    """
=body:puesto b -12
hoping_my cd 12 -11
if_my acd -24 20 -17
pueda_@drive ac -13 15
""",
    """
^orale abd -16 -11 27
cancel:afraid ad -11 12
meds:on_anything d -12
not:reconozco abd -15 14 -11
puras acd 23 -13 -20
""",
    """
=any:puse d -14
=any:tardes b 14
=lead:visit:yes:2 cd 19 -17
@texts abcd -13 -27 -16 19
any:the_pharmacist c 11
less$ bd -21 17
pregnancy:test abc -26 -24 20
swelled__i a 10
un_coagulo d 10
""",
    """
@clinician_del d 11
meds:@stop ac 11 -12
organ:something ac -14 14
psychosis:i_would c 11
up__surgery a 13
well:hardly ad 20 -15
""",
    """
=body:been b -25
=rule::turned:perdon bcd 12 -21 -17
@medicine_are ad 11 -11
crying_all ad 14 -11
drive:his ad 14 -15
had:same bc -13 16
lo_que bc -20 -18
me__un bcd -46 -26 28
pregnancy:el_trabajo d 11
""",
    """
=any:clear ad 25 -22
=body:screamed d 11
brains_good a 13
now:lock ad -11 15
pregnancy:prenada d 12
pregnancy:start* a 17
tranq* cd -17 14
""",
    """
^utis cd 17 -10
allergy:y_de ad 14 -12
had:asi a 10
heart:low_blood ad 17 -21
me__veces ad -13 12
meds:mi abcd -33 -13 22 11
now:parte abd -12 18 -11
y__@body ad 21 -18
""",
    """
=body:guaro d 12
=visit:stays abcd 17 -14 10 -17
el_aparato ac 17 -12
i__out abc -21 -10 19
just_the abcd -16 -42 -31 39
organ:prostate d -13
vitamin d -10
""",
    """
=any:ask acd -17 25 -21
=body:case d 16
any:big_@food d 10
any:matte* d 11
died_of b 11
dropped_me d 11
had:why d 12
por__los ab 19 -14
prior:ones b 13
que__tomo c 13
will__there c -17
""",
    """
@relative__tell bc -10 11
any:corre* bcd -22 -10 20
good__my ad 21 -20
not:used a 16
quiero_es b 11
went$ a 11
""",
    """
=any:correcta d 13
=body:mas cd -16 -14
=body:sangrado bd -10 17
any:no_claro bd -12 13
drive:picke* ad 16 -12
eaten:midni* a 15
home:viaje b 11
no_@treat abcd 29 -25 -13 -13
schizo ad -12 21
substance:@visit a -10
""",
    """
=any:termine ad -10 14
=body:hospital a -18
=signs:substance:yes bcd -31 -13 14
^perdon ab -26 24
^sube c 14
el_mismo c -11
home:hambr* bd 23 -23
home:probl* ad -19 20
i_woke ad -12 15
last__the a 12
organ:she a -10
""",
    """
=rule:ride:unsure:si_consigo|encuentro|puede|algui abd -15 -13 12
allergy:@medicine_no a 13
cumplo__en ad 11 -11
last__and bc -12 -13
substance:part cd 15 -11
three__in a -12
""",
    """
#_alt ad 15 -14
=rule:coming:yes:go_right|go|right_ahead ad 23 -22
adult:me_falta ad 16 -16
allergy:con a -18
drive:daughter a 15
job c -12
llamen abc 28 -22 -12
not__first ad -21 25
now:have_my ab 15 -14
organ:the_same b 12
que__recojan a 13
""",
    """
any:bled bd 18 -12
couple__groups c 10
now:mi_turno ad 13 -11
organ:cancer acd -17 -13 14
pressure_@medicine c -15
substance:coca bd -11 21
substance:of_the a 12
veia a -11
yeah bcd -32 -32 30
""",
    """
=body:yeah abcd -26 -17 -20 32
=visit:only b -36
am_doing bc 11 -13
be__was a 12
boss$ acd -10 20 -14
llegan$ bd 11 -10
mercy b 12
move bc 12 -21
my__@sick a -14
not:how abc -20 -15 24
organ:@day_@day d 11
pregnancy:scare* c 10
pregnancy:years cd -13 -11
ready_to a 11
substance:on_@food a 10
""",
    """
can_bring bd -12 17
prior:de_tila ab 16 -16
rule_out cd 15 -11
su__la bd -15 15
""",
    """
=body:unsure c 12
=rule:substance:no:no_~1_tomo|bebo|fumo|uso|consumo ad 21 -13
@drug_a d -10
any:manej* bd 13 -10
effects:todo bcd -22 -13 10
now:good acd -23 -14 31
prior:as_a a -13
substance:@drug_only a 12
""",
    """
=visit:come bc 18 -19
=visit:post c 12
nausea bcd 22 -14 -22
organ:cada_rato a -11
""",
    """
=visit:bien acd -29 -20 34
chat$ abd -19 25 -13
convulsiones bd -22 15
did__want a 12
first__in d 13
heart:it_was bc -18 11
nobody_else b 10
now:¿_que bd -13 14
prior:funci* ad -22 22
went__like cd 15 -15
""",
    """
now__is ad -12 11
out__me bc 23 -13
psychosis:@year_ago d 13
""",
    """
=body:breast cd -11 18
been_in c -11
heart:nina cd -10 11
meds:been a 12
no__toca a -12
now:look ac -10 12
""",
    """
=body:bleed d 14
@move_do ab -14 15
coming:to_somebody ad 15 -12
eso_creo bcd -16 21 -12
is__list bd 12 -15
organ:contr* abcd -21 -11 -14 32
prior:injec* d 12
psychosis:says_i b 12
shift* bc -14 13
substance:may ad -24 18
texts:@texts_que ad -12 12
tumor$ ad 18 -16
""",
    """
=any:black bc 11 -11
a_@traffic a 16
bring* bcd -12 -13 17
come__can a -10
eaten:skipped a 12
effects:ya bd 11 -25
fa a -13
heart:kid a -14
well:sigo ac 15 -11
""",
    """
#__week bc 12 -15
@hours__@food ad -15 14
allergy:to_it bc -25 -12
confi* abcd -33 -37 42 -19
meds:at_all d -13
ride:serge* ad -12 18
well:could_say ad 24 -21
""",
    """
an__of d -12
funer* b -11
stent c -10
timer ad 23 -14
""",
    """
^aqui abcd -12 -32 -21 36
ask__i a -13
but__yes ad -18 21
had:count ac -11 -13
heart:autoimmune bd 19 -13
mensa* abc -35 34 -23
psychosis:dinner b 16
stree* c -30
""",
    """
=body:dormido cd 12 -14
allergy:never_been acd -21 26 -14
but__@clinician ad -14 12
camion c -15
hoy_me a -12
now:off_today ad -15 16
press* bcd -20 -21 17
prior:@medicine_# d -18
think__my a -12
""",
    """
@medicine_count d -15
effects:muchas ad -12 16
not__bloodwork c 11
se_la b 10
una__@day ad 19 -11
""",
    """
=visit:avisar bd 10 -12
^nomas bc -26 -10
alergica_a ad -23 15
as__baby ac -13 16
at__sons a 14
but__been c -16
but__will ad -10 12
edge$ bd -12 -12
now:could_go c 13
psychosis:i_do a -11
substance:i_@stop bd -20 12
""",
    """
=body:faint c 11
before_@sick a -11
dure$ c 13
gustan__@medicine a 11
heart:como_un abc 21 -15 -12
horario bc -11 13
prior:gave_me cd 10 -12
texts:syste* ad 13 -12
to_it bcd -23 -14 15
""",
    """
=visit:free abd -29 -10 30
allergy:con_una b 10
any:from a -13
baker__me c 11
coming:voy ad -13 10
coming:willi* d 15
es__@visit d -14
now:it_in ad -15 16
organ:problem bd 13 -15
substance:fiest* c 13
""",
    """
#_esta a -13
=body:a bc -26 12
allergy:me_hinche ad -10 17
do__go a -12
high__in b -12
que__recetas c 13
van a -12
""",
    """
=body:hacerlo bc 10 -11
=denials:body:2: abcd 25 -35 -11 -20
allergy:worke* ad 13 -10
brain:stroke_i ad 15 -17
cuerpo d 13
liga b 15
now:turno ad 16 -22
organ:thoug* c -10
prior:does_a bc -23 24
substance:relapsed ad -15 15
weekly d 14
""",
    """
coming:cancelo ad -19 22
gave__kidney d 15
prior:twice cd 30 -26
rinon_pero a 12
""",
    """
effects:como_que a -19
psychosis b 12
substance:@drug_every b -10
y_ninguna ad -26 26
""",
    """
=body:mero d 12
me_do d 10
prost* d -19
the__and b -31
""",
    """
@day_that ad 11 -10
@year_no ad 27 -24
a__salgo b 10
anduve d 10
any:hard ab 20 -18
brain:gave c -13
coming:estar* d 11
coming:keep_my ad -11 13
dsd a 11
noche_no ad -10 14
si$ abcd -45 -48 -37 76
something_i b 13
vice a 13
well:sentido d 11
""",
    """
=any:usted abc -29 24 -13
allergy:eso c -27
effects:shot d 10
first_trimester d 13
had:ambulance c 11
mejor_no acd 28 -19 -21
nah$ ad 22 -16
not:over b 11
not:tells b 11
not_called acd -13 19 -14
prior:cogni* d 12
""",
    """
about__it a 13
got__@year d 10
has_helped ad -10 10
i__make b -13
in_@treat b 14
nos abd -13 -21 12
not__off ad 13 -10
prior:meds b -10
ride:siemp* bc 10 -10
shop d -10
stres* cd 12 -16
""",
    """
after_i b -12
cancel:that_was ab 14 -11
coming:so abd 11 -10 -14
mania__vez cd -11 13
mis_@relative ab 14 -10
now:i_can bd -21 19
still__if d -11
was__up a 10
would_you ad -11 11
yo__no cd -14 11
""",
    """
=any:tomorrow acd -12 22 -13
ask__pharmacist c 14
coming:got ad 19 -12
earli* ad -13 15
everything__the d 10
not_allergic b -10
organ:physical a 14
psychosis:finish b 14
psychosis:y_otro c 14
s__a a 12
todas_las acd -14 -18 25
""",
    """
=rule:pregnancy:no:years_old bd 12 -15
=said:now:ask bc -15 -20
adult:@date_grade a 11
brain:favor b 12
cancel:for_it ad 18 -18
dira ac -13 15
si__@spanish d 11
""",
    """
como__a ab -12 12
eaten:forgo* ad -15 20
now:have_company bd 10 -13
psychosis:nos c 13
vuelvo_en ad 21 -20
""",
    """
=visit:fence acd -14 23 -18
cancel:me_da a -14
organ:self d 16
pero__asi abc -21 12 11
pregnancy:have_not ac -14 18
prior:tratamiento ad 13 -10
segun_como c 20
the_shakes b -14
""",
    """
=any:sali ad -15 24
^tomo abc 11 -13 -18
^unsure bc -13 22
age$ d -11
at_least cd -13 18
coming:@thanks abd 24 -12 -17
not:someone c -14
nothing_else ac 17 -12
obvio acd -13 -12 23
prior:could ab -17 -11
well:bien_@thanks d 12
""",
    """
=body:camaron d -10
=body:or bd 31 -38
=body:toma d -16
=visit:lugar cd -10 15
my__@medicine abd -19 -11 17
organ:hay c 11
organ:nothing abc 17 -11 -14
problema_con b 12
raro cd 17 -21
se__olvida d 11
""",
    """
=body:ultima a -10
=signs:visit:none:asks+other bc 16 -10
=visit:name d 13
@clinician_wants cd 16 -14
descarto_hace a 12
home:farma* a 18
""",
    """
=any:crap a 10
=visit:street ac 14 -13
is_bad ad -25 13
lidocaine ad 14 -13
mejor__otra ab -11 16
not:half ad -10 13
old b -17
substance:the_@relative a 13
""",
    """
=rule:drive:yes:i_will|am|can_~1_drive|driving ad -12 15
como_que abcd -47 16 -10 17
heart:a_clock a 13
now:a_la b -17
organ:@body_me a -16
pregnancy:deje a 10
somebody__@drive a 13
""",
    """
=any:levantarme a 11
=body:😂 ac 11 -11
hace_seis bc -13 17
it_worked d 15
meds:deje c -13
now:echel* d 13
psychosis:had_a b -10
substance:@treat ab -16 14
""",
    """
@relative__sure d 14
^feel bd -15 13
allergy:nkda a 13
de__horas ad 16 -14
heart:no_tomo a -11
los__los bd -11 14
meds:toma d -20
now:@call acd -17 -11 10
reir ad -11 19
""",
    """
@medicine__it bc -13 -13
ataqu* cd -14 17
cancel:if_i b 13
meds:a_multivitamin abd -14 22 -14
salim* a 12
""",
    """
=any:till ad 17 -15
^plan d 17
coming abcd -12 -10 -10 11
eaten:minutes_ago d 14
if acd -42 31 -32
los_analisis bcd -12 16 -11
nadita$ a 16
papers acd -14 24 -19
sixty_seven a 11
yo_misma ac -11 13
""",
    """
allergy:para c -14
cinco__me d 10
last_message ab -12 13
me__hour d 11
meds:@wrong ab -10 13
mensaje$ bd 20 -13
prior:#_@date ad 17 -11
substance:up abcd 15 14 -10 -21
told__i c -11
""",
    """
no__@clinician d -12
puro_estres d -12
up_to abcd 10 14 -16 -15
""",
    """
@medicine__para c -10
cancel:confi* abd 28 -23 -26
no_es abd -15 15 -16
not:@ride ad -14 17
prior:one_i c -13
""",
    """
#__so ad -18 11
=any:long acd -25 -11 26
@relative__had ab -13 18
fine__pressure ad -13 14
home:@thanks_a a -10
llueva_o d 14
mis_estudios b 12
puros abcd 32 -21 -15 -20
records ac -11 11
vivo abc 17 -21 -16
""",
    """
=body:prayer a 18
allergy:hecho a 14
any:could_not a -17
bless* b 11
cancel:ready_to a 11
coming:mind_about a 12
do_utis bd 18 -15
heart:high_cholesterol d -10
i_think acd -33 37 -27
my_job ad -13 17
none$ abd 33 -20 -21
prior:stimulator d 12
revisado ac -13 17
two_heart d 10
""",
    """
allergy:says b -17
effects:el_@body d 13
had:@treat_no a 13
parece$ abcd -17 -23 24 -23
pensando ac -10 18
puro__de ab -11 17
si__la bcd -11 37 -30
temprano_del ac -10 11
una_@clinician bd 13 -19
""",
    """
@cancel_i abd 21 -16 -11
can__take abc -12 15 -12
donut ac -14 15
had:doctor d 14
pero_sin ac -11 14
well:lloro b -13
you_sent b 14
""",
    """
=rule:drive:unsure:if ac -11 13
@relative__and ab -39 18
any:be ad -21 11
been__a ab -10 -12
cancer$ ad -12 11
es_bipolar bd 12 -10
had:somet* cd 13 -13
low__pressure ad 17 -21
now:digo_si c 15
now_can b 11
prior:hospi* cd 16 -15
""",
    """
cirrhosis c -11
have__of c -26
me_puede bcd 21 -11 -27
ningu* abc 34 -60 -43
not:cosa ab 11 -13
the__please bd 14 -12
truene$ d 14
""",
    """
=body:bastante ad -13 14
=body:leve bd -16 12
am__and abcd 26 -14 -17 -19
psychosis:adhd a 17
the__up bd 11 -17
""",
    """
=body:negarlo ad -11 17
heart:like bd -11 -18
is_own ad -10 11
now:seman* ad 18 -19
""",
    """
=said:allergy:ask bd -16 -14
cree a 10
meds:know_if bd 11 -18
we__preventing c 11
""",
    """
=body:escribir ab -17 12
=body:panel a 12
a_few abc -21 -23 19
drink__not ac 15 -13
excelente b -11
hoy__manana ac 16 -14
mude a 13
psychosis:desca* abd 22 -10 -14
ride:i_have b -20
ride:puedo_@drive ad 10 -13
substance:more abd -17 -26 18
""",
    """
=body:muy d -15
=visit:mas abc 15 -35 -23
adult:social d 14
me_sleep c 11
organ:si ac 10 -24
permiso d -21
prior:escri* a -12
ride:ma ad -15 21
still__night d 12
""",
    """
=rule:heart:yes:take|taking|on|tomo|tomando|take d 11
granos$ ad -13 21
nada__un ad -20 21
not__percent acd -22 33 -22
puedo$ abd -21 -14 25
substance:#_@month bd -15 14
""",
    """
=visit:dejeme acd -19 25 -13
any__lol d 11
ask__@relative acd -15 13 -16
coming:mejor abd 28 -12 -23
corazon__me d 11
fiest* d -13
le_veo d 14
now:right_in ad -13 14
organ:too ad 14 -19
pregnancy:estoy_encinta ad -13 20
prior:was bcd -18 20 -23
skin abd -15 -15 18
ya__un ab 10 -14
""",
    """
=any:empece c 11
any:correct ad -11 18
bebe bd -23 -18
coming:take ad 15 -11
esta_bien ab -19 11
no_por abcd 20 -11 -12 -13
pregnancy:alarm* ac 12 -10
pregnancy:oven d 13
privado$ ab -12 20
""",
    """
=visit:entro ad 13 -10
am_@symptom abcd -14 13 13 -17
effects:siemp* abd 19 -21 -14
organ:hurt b 15
que_pregunta b 11
""",
    """
=any:question ad 10 -13
=body:coming c 10
a__heart c -12
are__over ad 16 -15
heart:neith* a 13
soplo acd -11 -32 30
undecided abcd -24 -20 37 -26
""",
    """
along acd -18 -12 14
drive:pickup d 10
honey bd -16 11
now:me_in acd -25 28 -15
prior:sirvio ad -13 19
substance:hacer bc 17 -14
well:pain bcd -10 -13 11
""",
    """
=any:mejorando ad -11 20
=visit:you b -13
@relative_y b -23
dias__se ad 13 -11
drive:are ab 19 -13
eaten:ahora_mismo d 10
el_@drink d -20
it__@treat c 15
me__haciendo c 17
mis_papeles bc 18 -15
""",
    """
=body:flying a 13
=body:type bd -12 16
^sorry abcd -13 23 -10 -13
heart:que_si cd 13 -10
hice_el ab -19 19
home:la_llanta a 12
otra__se acd -10 10 -10
prior:cuales acd -18 13 -21
psychosis:anxiety ab 20 -13
tenia__no ad 12 -11
tomo__@medicine b 13
""",
    """
@ride_never a 10
brain:on b -12
cancel:to_somebody ad -19 10
drive:manej* acd -33 -13 30
effects:terrible d 10
es__telefono ad -10 14
me__week cd 11 -13
meds:unsur* c 11
spray__the d -12
was_@treat ac -19 10
""",
    """
=body:limpio abc 18 -19 -17
@relative_fue ab 13 -11
a__la bd 16 -40
de__@month acd -23 -18 21
eaten:@relative a -21
never_tried a 10
pregnancy:ultim* a 13
prior:y_media ac -14 15
where_we ad -15 12
""",
    """
=any:hablo b 11
=signs:visit:unsure:unsure acd -16 13 -24
brain:upstairs a 11
no__claro abcd -18 -11 31 -18
no_esta ad -10 12
not:a c -39
the_second b -12
""",
    """
=body:emdr acd -14 -11 22
=body:gone b -12
=signs:pregnancy:no+unsure a -11
are__on a -10
existia a 10
i_live a 15
looki* bcd -12 17 -19
muy__para bc -11 17
only_if bc -16 22
todo__de a 17
""",
    """
^hace c -15
a_lil ad -11 13
allergy:great abcd 34 -10 -15 -22
cero_@medicine a 13
coming:you_all d 11
could__@stop ad -14 16
eaten:medio ad -23 18
estamos_en b -13
heart:chiqu* c 13
i__you ab 14 -27
muchas_@thanks bd 18 -16
work__better ad 19 -15
""",
    """
=any:npo abd 26 -10 -21
=rule:cancel:yes:take_me_off ab -23 22
=tag:brain:no abcd 34 -36 -12 -32
@treat__la c -11
heart:has c -11
organ:@medicine ab -13 10
organ:donde cd 11 -11
organ:hecho a -11
they__know ab -11 12
""",
    """
=body:yep bcd -13 -12 21
any:total* abd -13 -11 22
brain:a_@symptom b 11
offense b 13
organ:@animal d -16
pero__paso d 12
substance:rehabilitacion abd -13 -10 23
""",
    """
=visit:week d -23
any:warfarina d 13
at c -13
escribir ab -15 14
jamas_la d 10
no__lol b 10
pregnancy:dia a -14
ride:but_i a -15
substance:every_day ac -10 12
tengo__hacer d 11
the_# ac -25 15
""",
    """
=body:so bcd -33 17 -22
any:not_say d -12
effects: c -24
not_one abc 19 -17 -32
""",
    """
allergy:normal ac -12 14
eaten:desde_ayer ab 14 -18
nones bd 13 -19
pregnancy:came ac 25 -29
pregnancy:en bc -20 -13
speak$ ad -14 21
""",
    """
=body:grief ad 10 -12
andamos abc -19 -13 15
as_high a 15
be__it abd 14 10 -16
cuerp* d 13
history abd 21 -11 -10
organ:over d 12
prior:la ac 19 -26
si__dejan c 11
the_roof a 10
was__test c 15
""",
    """
=any:@open d -22
=said:effects:yes acd -30 -13 21
@eat__the ab -10 15
allergy:to_see c 10
bloodwork cd 11 -11
brain:puro cd 13 -10
las_vitaminas bd 14 -13
pregnancy:and_i ab 14 -12
pregnancy:sailed a 16
substance:deje bcd 21 -16 -19
texts:@stop abcd 51 -33 -22 -29
""",
    """
=any:figure c 11
and__ok d 11
asi_no d 10
not:recall abcd -23 -19 33 -14
not__without ad -23 17
prior:nomas abd 28 -14 -30
psychosis:ha_dado a 10
""",
    """
=any:she b -17
=rule:meds:no:quit|stopped|off|deje|dejo|suspe a 12
a_fall ac -11 16
if__then bd -13 14
pregnancy:trabajo d 11
que_esta cd 15 -17
rehab* abd -13 -10 23
""",
    """
=any:fijese ad 15 -10
=signs:prior:none a -12
^asking acd -15 13 -15
allergy:was_out cd 18 -16
ano bc -22 -25
coming:verdad abc -14 13 -16
now:take cd 11 -12
vuelt* bc -21 -15
well:sin_ganas ad 17 -14
with__on abd -15 -14 23
""",
    """
=number:year bcd -24 -61 16
@fetch__mi abc -17 15 -13
c__treated d 11
can__think ad -20 20
did__for ad -20 13
prior:cbd abc -20 -15 30
substance:dejo ac -14 13
texts:rather abd 19 -15 -14
""",
    """
chickened ad 21 -13
home:tucked_in d 10
monto* bc -18 11
my_@vehicle ad -26 24
not:other ad -21 22
virge* abc 20 -18 -16
voy__a d -14
""",
    """
@call_del b 16
^hmm abd -18 20 -19
been_through d 13
coming:paro cd 16 -15
does__concussion bc 10 -10
meds:say bcd -19 23 -10
mil__por b 14
substance:are bd 18 -11
the_books d 13
""",
    """
=signs:visit:unsure+yes:other ab -24 -18
@hello_tardes bd 20 -12
@medicine__el abd -17 -11 21
^unos c 15
coming:scratch_me ad 15 -12
eaten:poquito d 11
handles b 10
is__you bc 12 -18
meds:fluoxetina a 11
y__el abd -23 -23 13
""",
    """
=body:innocent abd 22 -12 -21
=visit:mandan d -12
back__you bcd -12 22 -17
dos_veces b -16
epilepsy$ d -11
puedo_decir b -10
""",
    """
=body:then abcd -44 -11 18 18
@treat__that ab -14 -10
@visit_es a -12
any:mine b -10
but__me ad 11 -14
honestly b -27
none__your ab -12 13
pregnancy:myself ad -12 14
prior:walgreens d 10
think__a ad -17 17
vuelv* bcd -16 -13 13
""",
    """
^plumbing a 12
dijo__si a -11
eaten: cd -16 -15
fasted ab 15 -13
hambre bcd 13 -19 -19
no__manden bcd 18 -17 -11
passi* ad -11 18
que__al d 12
""",
    """
=any:both d 12
^see b -11
^stuck abd 30 -17 -21
could_not abd -30 -36 28
pregnancy:be_a a 17
psychosis:tendr* c 10
que__mis d -18
""",
    """
=body:forget abcd -11 -31 28 -23
=body:hay cd 14 -17
=body:history abd 21 -11 -10
coming:scrat* ad 15 -12
heart:igual bcd 21 -14 -12
meds:en_el bd 11 -12
not:now c -15
not:those abcd 24 -17 -15 -12
""",
    """
=body:piel bc -10 16
been_hospitalized d 10
can_you bcd 12 -12 -13
have_been a -10
is__that bd -19 10
ride:but_he acd 20 -18 -13
take__cholesterol b 11
voy__los ad -13 14
""",
    """
=body:laugh cd -14 16
^espereme bcd 26 -12 -23
llegamos$ d 12
mountain ad -12 13
nothing__they c 10
por__lo b 17
pregnancy:wish abc 26 -15 -21
prior:y_nada ad -40 37
repiten c 10
""",
    """
=body:bit cd 18 -21
=body:llegue ad 12 -10
=visit:echele ad -13 18
=visit:hambre bd 23 -23
^ni b -59
both_times c -14
not_find abcd 20 -10 -12 -12
psychosis:bit d -10
ride:bike a 11
ride:with_me abc -25 18 -11
something__not cd 11 -15
""",
    """
heart:neither a 13
higado__me ab -13 10
le__problema ad -10 11
meds:too_many bd -12 18
now:ask_for a -11
pero_ahora ad -11 14
queda_de c 11
substance:bebo abc 15 -23 -17
that_ok bd -19 21
""",
    """
any:que_me b -13
had:or abd -17 17 -13
heart:operaron ad -22 25
manana_me d -13
meds:i_take bcd -17 -11 12
organ:i_only a 12
puedo abc -18 19 -12
segura$ abd -11 -22 18
""",
    """
=any:faltan ad 20 -18
prior:semanas ad 18 -16
""",
    """
=body:alguna c 11
=rule:cancel:yes:me_salio|surgio d 12
@relative_my d 10
a_@food ad -17 17
but_they bd 16 -11
coming:after ac -16 11
eso__en bd 18 -13
had:am_a d 11
he_is ac 15 -34
heart:out c -12
not:heart abcd -11 -18 -22 21
organ:todav* c 11
substance:uso ab -12 -15
texts:@stop_sending a 10
""",
    """
=body:hicieron b -17
@hello abcd -45 51 -25 -31
@medicine__de c -10
antes__la bc -12 11
just_grief a 13
prior:@treat_dos cd 19 -17
that__bad c 10
the__her d -15
up_for a 15
well:@relative_esta b -13
""",
    """
clozapina d 14
drive:yo_me ad -10 13
eaten:un_yogur ad -12 16
figur* bcd -15 31 -16
heart:metoprolol d 10
meds:coles* d 12
no__after a 14
pregnancy:doubt ac 16 -12
prior:medicine b -11
""",
    """
heart:me_i cd -14 13
heart:valve ad -14 19
newbie d 11
only__is ab 11 -21
plavix d 18
pregnancy:grand* d -15
""",
    """
^took abc 11 -31 -15
had:refer* a 11
he__up bd -25 21
""",
    """
aguit* abd 25 -21 -34
calculos cd -10 12
had:quiero c -16
now:@clinician cd -14 -12
now:of_a ad -13 14
respirar$ d 14
ticki* a 14
""",
    """
allergy:veces_y a 18
cancel:sigue ad 21 -18
le__@medicine d 11
not:casa ab -15 10
now:for bd 28 -42
ride:que d -30
transaminasas a 10
""",
    """
=visit:hearing ab -11 15
allergy:ya bd 18 -34
any:stomach ad 26 -21
any:the_bottle ac -17 20
heart:presion bc -13 -18
kidne* cd -30 10
out__i c 11
soon ac -26 19
substance:birthday a 12
the__count bc 12 -11
""",
    """
=said:unsure:has_something_that_is_made_light_of cd 16 -16
=visit:me bc -13 -21
@hello_noches b 13
el_camino d 10
infusions abcd 22 -11 -13 -14
now:esa bcd -11 -11 12
pregnancy:teta d 17
psychosis:y ac 17 -16
que__problema bd 13 -16
remember abcd -20 -45 21 11
""",
    """
=rule:ride:yes:@relative_~2_coming|comes cd -11 13
acupu* a -11
allergy:just abc 26 -20 -14
bien__al ad 11 -11
finally d 14
had:last_time d 12
heart:negative_on ad 15 -11
me_acuerdo a -24
por cd -51 16
""",
    """
#__for bd 17 -12
=body:feas ad -12 15
any:to d -10
drive:does_not b 13
effects:como abd 14 -19 -11
halfw* abd 22 -16 -15
have__pressure ad 12 -10
only__and ac 18 -21
organ:es_la a 14
prior:three abd -31 -13 30
""",
    """
allergy:de_maravilla ad 20 -15
any:bottl* ac -16 18
let__i a 14
one__@relative a -11
pregnancy:is_# abc 12 -26 -11
substance:driving b 11
well:@drink acd 24 -11 -17
well:somet* a 12
""",
    """
=body:joven c -21
but_nobody d -19
dicho__pero a 11
mareado d 12
mismo_tiempo d 11
ni_yo ac -14 17
organ:diabe* abc -14 11 -12
woke__with c 12
""",
    """
@call__is b -11
^cuenta ad -17 11
have$ abcd 18 -28 -25 14
prior:lo_primero a 16
ride:walking ad 20 -15
""",
    """
=any:night bc -13 -16
=rule:prior:no:none|ninguna|ninguno|nothing abcd -14 -25 -32 24
brain:knocked b -11
cerrada ad 14 -10
coming:a_place ad 14 -15
estudio cd 15 -14
home:paramos ad 16 -12
not:called acd -12 20 -16
the_@food bd 16 -18
""",
    """
heart:came_back ad 11 -14
husband c -32
not:quiero bc 10 -13
porque_me bd -10 10
segurisimo bd -11 20
y__no bcd 10 25 -31
""",
    """
=rule:effects:no:sin_~1_novedad|problema*|efectos ad 16 -13
came abcd 39 -15 -44 -14
heart_thing a -11
just__problem c -11
organ:cronica cd -11 13
pregnancy:pregnant c -33
the__finished a 10
""",
    """
adult:in abc 18 -24 -12
en__choque a 11
is__lol d -16
now:do_i b 14
now:on_my ad -22 20
passed__physical a 14
psychosis:therapist abcd -22 -12 27 -16
ride:a_que ab -11 15
""",
    """
=body:empece b -12
=body:falsa ac 12 -10
=visit:the c -30
@relative__do b -11
any:banana a -10
now:how_long c 13
now:suits ad -21 23
vitam* c -20
""",
    """
=body:living ad 17 -12
=visit:hour acd 11 -11 -15
allergic__nothing a 13
allergy:@call_me bd 19 -15
either__or cd 12 -11
fui__tiempo c 11
had:primo ab 12 -12
never__of acd 17 -19 -13
now:the_clock ad 15 -12
organ:am_clear a 12
pregunto abcd -17 -32 37 -19
psychosis:hypomanic cd -12 17
""",
    """
^well ac -24 21
brain:todo_lo d 13
cancel:calle* d 11
""",
    """
=body:texting ab -13 10
day__a d -14
""",
    """
=body:depends abd -12 -16 16
=body:llama d -11
=body:senor abcd 32 -25 -12 -13
@drive__que ad -18 18
check* abc -16 -20 31
eaten:no_@food ac 12 -11
primo abd 30 -10 -26
waiting__with a 10
well:some_days cd 23 -24
""",
    """
anos b -23
cancel:thanks bd -17 19
list__@medicine a 12
lo_mismo abcd -15 31 -13 -28
meds:me_@insurer ad 12 -11
ni_si ac -20 22
the__it b -16
to__lol bd 13 -18
""",
    """
=body:morning abc 13 -19 -16
^primera ad 17 -13
al__estaba d 11
botel* b -13
cancel:me_la abd 30 -13 -31
on__low a 15
pregnancy:de_# a -12
pregnancy:test_at c 12
prior:of ad -31 12
soy__la bd 11 -12
ver_si abcd -21 -15 28 -20
you__be bc 13 -10
""",
    """
=body:e ad 17 -15
as__reaction b 12
effects:@medicine cd 24 -16
me_habian d 13
my__both ad -11 17
saile* a 16
""",
    """
=any:every abcd -15 -24 -18 29
=body:fall a -13
any:later acd -13 17 -11
any:seguro bd -11 -12
can__remember a -11
memor* abc -14 -10 25
what_counts b 20
""",
    """
@relative__ya b -19
had:@treat_for bd -11 17
ir__por a -10
""",
    """
faltan_# a 12
not_certain c 15
substance:la_bebida d 14
well:like abcd 38 -35 -17 -20
yo__ida ad 14 -15
""",
    """
@drug__and cd -11 12
@stop_the b -12
^passed abd 17 -19 -18
allergy:anafi* d 12
drive:getting abcd 33 -15 -21 -21
es__que cd -11 -33
heart:la_tension b -10
heart:once bcd -13 13 -12
heart:would_be ad -18 20
milk ac 13 -13
""",
    """
@month__and ad 12 -12
birth_control cd -12 18
confirmar$ bcd -13 11 -14
de_contar ad 12 -18
have__but c 15
jaund* cd 17 -13
offic* c 10
texts:@day c -12
""",
    """
aun_no acd -19 21 -14
brain:yes bcd -18 -15 17
did_six bd 22 -22
effects:dolor ad -11 17
este_@month cd 13 -13
has__on bcd -11 -18 20
home:the_@vehicle a 13
now:mi_@relative a -10
organ:enzimas b -10
organ:la c -15
organ:orina* cd 15 -10
possible__and ac -13 17
voy__la ac 10 -10
""",
    """
=body:mania acd -21 -27 25
=body:races d -11
en__favor a -11
organ:liver* ad -21 23
psychosis:risperidona d 12
puesto$ abcd 13 17 -19 -20
turn cd 16 -21
""",
    """
^came acd 26 -11 -23
^high c -15
anemi* abd 19 -11 -13
i__@drug cd 21 -20
it_this ac -11 11
me__mucha d 10
one_no a 14
organ:my_gallbladder c -12
""",
    """
=body:oops c 11
=tag:eaten:no abd 15 -18 -15
heart:sano ab 10 -13
pregnancy:kids bcd 14 -12 -12
psychosis:me_internaron d 13
there_done d 12
""",
    """
=tag:well:unsure bcd -22 13 -19
@date abc 13 -23 -19
heart:lo bc 12 -32
heart:mi_@relative acd 17 -15 -15
more__than bcd -12 -18 25
pregnancy:unless_it ad 16 -12
""",
    """
any:appreciate d 10
coming:se d -29
eso__por ab -10 15
estoy__y acd -27 14 10
he__con ac -11 14
la_casa ad -20 13
lunch a -18
""",
    """
or__my ac -13 14
organ:@clinician_is ac -12 19
""",
    """
=body:repite bc 18 -16
a__my bcd -12 -28 11
allergy:casi acd -16 -11 18
any:not abcd 27 -50 11 -27
brain:in_my bd 16 -17
coming:manan* ac 19 -29
decli* abd 32 -17 -26
effects:cuent* bd -13 15
espera_en a 10
had:vez bd -29 18
hepatitis$ cd -13 20
many$ ad -11 10
rato$ abd -15 -11 20
says_i a -13
shifts bc -14 13
well:sonre* d 15
""",
    """
@month_and bcd -10 -16 19
^donde abcd -20 37 -15 -27
and_if cd -12 13
descarto$ b -11
drive:traba* d 12
pregnancy:de_encargo d 13
puerta abc -14 14 -13
sprin* bcd -28 -15 14
""",
    """
=any:manana ac -22 14
=rule:psychosis:yes:brote d 11
=turn:any:no:none ad -27 24
=visit:veces c 10
allergy:que c -11
coming:not bcd -16 -18 10
empece__@medicine d 11
mi_@clothes bd 14 -11
""",
    """
=body:original a 10
^looks bd 24 -20
any:still ac -20 13
el_recibo abd -15 19 -10
home:was abd -30 28 -13
texts:work ac -25 23
""",
    """
=body:finish b 16
=visit:conviene ad -15 13
@sick_and a -12
a_reason b -12
digal* b 10
eaten:rato abd -18 -11 20
ni__otra ad 16 -18
psychosis:episo* cd -17 20
ride:ese_dia ad 14 -13
si__del ac -17 17
sigo__@eat ad 15 -14
substance:diari* abcd -14 -18 -24 28
was_clean acd 28 -16 -23
well:and cd 17 -22
""",
    """
@medicine_cabinet b -17
acaso ac 15 -25
back_for a 10
meds:remem* bcd -25 -11 28
now:than bd 11 -10
pregnancy:dos_rayitas cd -10 14
""",
    """
=any:siempre ab 14 -22
^escribame ad -12 16
^lost abc 17 -13 -17
es__@month d 12
had:is_the bc -11 11
psychosis:down c -14
""",
    """
=visit:busca d 13
=visit:licencia ac 17 -13
brain:in_the bc -14 -11
en__si ad -23 26
got_welts ad -13 14
ride:someone a -12
""",
    """
=visit:comes a -14
correct$ d 11
do__know bcd -27 18 -29
pregnancy:estamos abcd -29 -17 32 -14
prior:solo ad 22 -24
psychosis:eso_no a 10
ride:is_working acd 22 -11 -13
substance:botel* b -13
""",
    """
allergy:todo_bien a 10
effects:saili* a 11
home:sitting_in a 11
prior:month abd 11 -14 -19
they_tested a 13
wednesday d -13
ya__mis acd -14 -14 12
""",
    """
=body:girl cd -12 16
a__old bcd 10 -11 -16
is__@month acd -23 -11 24
is__do b 15
mi__@relative ad -11 12
now:llama* ad 18 -11
now:me_this b -12
organ:somet* acd -16 30 -28
pregnancy:breas* abcd -15 -18 -25 25
prior:los abd -11 16 -11
""",
    """
=any:pienso cd -19 23
@body__work ad -10 16
psychosis:no_se bc -19 20
substance:cutting_down c 11
tengo__dudas abc -13 -16 18
""",
    """
had:cuando_me a -11
heart:think ac 17 -17
izqui* ad -14 14
si_era acd -13 17 -18
substance:clean abcd -23 -22 -20 30
""",
    """
been_on c -21
llegando acd 22 -13 -21
mejor_en a 10
organ:todo_eso a 11
ride:who_is cd 12 -12
""",
    """
=any:his bd -16 13
=number:prior:old ad 14 -11
=visit:otra abc -10 14 -20
cancel:can a -17
grave ad -14 17
is_all abd 33 -48 -26
pregnancy:says ad -17 15
recre* c -12
""",
    """
now:clock ad 23 -16
organ:to abcd -18 -16 -13 23
""",
    """
=visit:estare d 11
^podria abcd -15 -14 25 -17
de__mi ad 19 -21
drive:better a 16
esta_dormido b 10
mr abc -19 23 -10
nervo* b -17
picked_up a 10
ride:arreglado d 15
who__is c -15
""",
    """
=any:hit bc -12 13
=body:hepatitis b -12
=body:tuve abd -18 -44 11
=first:body:unsure ad -14 -14
any:que_@insurer ad 15 -12
meds:ran cd 15 -14
my_@call bc 14 -11
now:digam* cd -15 13
psychosis:break_from d 11
psychosis:claro ac -21 19
y__contar ad 17 -10
y__fue b 14
""",
    """
=any:moment bd 16 -16
=body:them bcd -20 -23 16
=visit:central abd -20 20 -17
=visit:letters a 11
a__mejor bcd -18 26 -21
church bcd -13 -23 19
heart:me_operaron abd -20 -11 27
not:pregunta b 13
now:away d 10
stomachs ab 15 -16
worked bc -22 -24
""",
    """
=body:bees bd 10 -12
allergy:went a -14
cleared_me ab 19 -15
el__que abd -17 -24 19
fixed bd -14 12
nada_pero ab -14 11
nervous b -17
organ:vejiga c -32
""",
    """
=tag:well:other c -14
cancel:here b -22
lo__pensando ac -10 18
not:sido c -10
sube__baja c 14
""",
    """
=any:saber acd -16 28 -24
=body:diabetes c -14
=rule::no:como_cree|crees|creen|va_a_creer abd 22 -10 -10
a_weak a 12
allergy:makes_me bcd -11 23 -20
doce d 15
es__y cd -17 14
i_be d 13
in__first d 11
siete_horas ad 23 -22
""",
    """
=body:metieron ab -11 14
=said:prior:no acd -13 -21 17
eaten:coffee acd -17 -17 11
it__but abd -31 -13 28
no__cuadra ad 18 -17
no_longer abd -12 -12 21
not__far ad 19 -13
now:to_say c 15
one_i ac 20 -23
tested__for a 13
will__on ad 12 -11
""",
    """
=any:@date abcd 21 -13 -17 -11
^hepatitis d 12
allergy:tell ab -13 16
any:hermana ad 16 -14
brain:que_era ad 20 -18
de_cabecera a -11
figured_that ac -11 12
have__off d 11
substance:black_out ad -11 13
substance:but b -21
substance:not_this ad 11 -13
""",
    """
=said:no:all_of_them_but_not_the_person ad 21 -14
^everybody bcd 18 -14 -23
alivi* ad -12 17
aun__el a 12
durin* ac -29 18
el_del b -13
home:outside ad 18 -11
mas__la b -14
me__liquido d 11
now:to abcd 12 -21 13 -22
pregnancy:respo* b 15
pregnancy:say_no a -12
says__and ac -17 15
""",
    """
=visit:orden ad -17 22
forth_on acd -10 14 -14
haha abcd 15 15 -30 -24
malo_es a 13
me_tomorrow acd -15 19 -15
organ:numbers_were cd 13 -13
than_that bd -11 13
""",
    """
=body:groups c 10
=visit:pata a 10
central_time abd -20 20 -17
effects:momen* b 14
psychosis:since acd -37 -13 40
substance:hasta_ahi ad 16 -11
""",
    """
=rule::unsure:no_estoy_segur* abcd -19 -13 23 -15
cancel:nomas ab -14 17
correcta d 13
dios_y bc 16 -11
now__again ad 14 -18
texts:conte* ad -15 19
""",
    """
=visit:deep a 11
el__puede ad -10 13
it__work a 13
never_had d -13
organ:sometimes cd 17 -16
organ:traba* ad 15 -12
para_aliviarme d 11
prior:inter* bd 14 -13
""",
    """
=any:fino abcd -12 -11 -15 18
=body:semanas abd -19 -17 13
@symptom_on abd -17 -15 22
ride:confirma cd 15 -14
ride:know_anyone ac 16 -15
tanta a -10
""",
    """
meds:and_not ad 10 -10
now:pues acd -15 -14 26
of__@sick c 12
puedo__la b -13
que__pase d 12
quede bcd -24 -15 10
ride:sobrino c 11
veran* b -14
""",
    """
=rule::asks:^_do|does|did|is|are|can|could|s abcd -38 40 -36 -19
=rule:ride:yes:si_mi|la_@relative cd -16 20
=visit:catching a 13
^depende abcd -14 -22 29 -16
^dios abcd -23 20 10 -27
any:had_a bd 14 -15
ask__and bc 13 -13
heart:ok b -12
hermana abd -10 19 -12
meds:am_on bd -15 20
now:era ad -12 18
si_por b -14
""",
    """
autoimmune ab -10 22
family__me abd 21 -12 -17
heart:to_do a -14
not_eaten a 11
now:it bcd -23 -12 12
ride:@ride_fell ab 11 -11
well:otra bd -31 16
""",
    """
^feeling abc 27 -33 -15
anything_else ad 12 -10
brain:mi acd 16 -13 -11
eaten:can_not ac -20 15
eaten:no_tengo ab -24 19
not:del cd 17 -18
quedamos ad 19 -16
""",
    """
#__@stop ac -11 10
=said:pregnancy:unsure bc -45 15
=visit:contestar a -11
@visit_is ab -25 15
adult:meses ad 26 -24
allergy:seguro c 11
anyth* abd 15 -27 -20
cancel:need bcd -15 12 -15
heart:was_a ad 15 -16
polle* a 17
ran d -14
""",
    """
=any:cene ad 15 -11
=body:mil ab -14 16
@food_on ad -13 14
organ:@animal_has bd 13 -10
rules a 15
y__@medicine acd -12 -16 19
""",
    """
=body:stones cd -15 10
home:todavia acd 34 -11 -25
just__for ad 11 -10
stroke__it c -11
""",
    """
=any:poco ad -25 27
=body:dos abd -26 -37 33
=visit:pense cd -13 15
@day__be ad 16 -14
cooked_@food d 11
estoy__eso bcd -17 14 -22
long__this a 11
on__but cd 13 -11
prayi* acd -25 40 -28
psychosis:panic_disorder a 11
""",
    """
=body:define abd -26 26 -36
=visit:point a 13
allergy:loved a 14
cancel:am_good ad 13 -10
cancel:cance* a -12
operaron_a ad -10 11
strong abcd 29 -15 -14 -18
texts:can abd -15 -14 11
to_find abc -29 -13 24
""",
    """
=any:went abcd 34 -23 -21 -18
allergy:up_fine a 10
any:do_not acd 14 -13 -18
both_fine ad 31 -32
last__but d -11
sana bc -11 -11
substance:ok abd -14 -18 26
""",
    """
=body:salio b -37
=body:vice a 13
band abcd 26 -10 -16 -12
cancel:mi_@visit abc 17 -20 -12
de__dejela a 11
organ:they abd -14 -31 11
perso* abc -14 28 -17
porque__de cd 15 -13
pregnancy:el_implante ad 13 -11
ride:en_eso ac -17 20
sophomore__school a 12
""",
    """
=body:schizo ad -12 21
@insurer__my bc -12 12
can__be d -11
ensure abd -10 -11 12
estres abd 19 -14 -19
with__heart d -11
""",
    """
=body:what abcd -19 14 13 -23
bien_@thanks d 15
count* c -20
fish bd 16 -11
hate__i d 13
intend_to abcd -12 -11 -14 19
pregnancy:baby_is a 16
to_codeine ad 12 -11
your_last ab -12 13
""",
    """
brain:them d 13
de__habla abcd -12 19 -14 -16
good c -28
my_name b -13
psychosis:vez ab -15 -16
""",
    """
#__ya a -12
ahora_que ad -11 12
amama* abcd -14 -15 -25 31
caigo$ cd -18 17
drinks__week a 11
entro_duro d 11
had:street b 18
heart:and bcd -15 22 -15
not:@person a 12
only_a c -13
ride:# abd -38 33 -22
well:i_go c 11
""",
    """
^fuerte a 11
coming:pleas* d 10
home:out ad 30 -25
organ:higado_es ad -11 12
""",
    """
@medicine__to d 13
^varios bd -13 11
adult:un ad 16 -13
organ:appen* bc 13 -13
plumbing a 13
ride:@relative_he a -10
telling ab -26 17
took__test a 10
""",
    """
commo* a -12
comprado ad -10 11
day_and ad -11 17
had:soy b -21
not__blood ad 17 -14
now:have b -16
this_hour ad -14 16
with_it cd -18 15
""",
    """
=tag:allergy:idiom_yes ad 20 -15
=visit:walked d 15
ache ad 13 -15
is__number d 12
meds:las b -31
organ:cance* acd -17 -13 14
""",
    """
allergy:what bd 23 -20
any:es abc 12 -14 -26
droga* d -10
heart:medic* d 12
labetalol d 11
ninos ad -14 15
prior:mes ad 15 -12
""",
    """
=body:house c 12
bender ad 14 -12
i__@cancel ab -12 12
organ:las a -20
prior:eso_cuenta b -10
psychosis:my_ex abd -19 22 -17
the_vet ab -14 17
""",
    """
=visit:last abd -26 43 -29
brain:dinged c 13
cancel:pull abd -14 -10 22
coming:no_me cd -19 17
en__@vehicle bc 12 -13
grano* ad -13 21
had:tres d 11
me_quito b -14
on__to ad 10 -17
""",
    """
eaten:no abc -18 -11 12
had__did c -13
me_hayan a 13
most abd -43 -26 37
shuttle a 12
that__wild abd -11 21 -18
vet a -20
""",
    """
=body:different b -11
=tag:cancel:yes ad 25 -24
=visit:service ad 13 -11
@drive__@drive ad -23 23
darlene b 16
la__hoy ab -13 17
no__ella ab -15 19
out_of cd -31 15
ride:my_car ad 21 -20
since_may acd -25 -13 27
uso__de a -11
wish__had ad 21 -20
""",
    """
allergy:it_was abc -24 -13 11
any:andele_pues d 10
brain:ha ad 16 -16
cosa_no ac -14 13
had:would abcd 12 13 -18 -16
not:skip abd -19 -15 27
ride:hoping d -15
vieja_me cd -11 12
yo__@relative ad -14 16
""",
    """
=body:gente d 11
^yo bc 18 -39
drive:have_a a 14
estoy_viendo c 14
not:claro abcd -23 -10 32 -16
psychosis:@clinician_de a -10
""",
    """
=tag:effects:self abd -25 -11 16
now:they d -17
problema__@relative bd -11 17
sirve_un b 11
the_@price abd -18 25 -13
""",
    """
=body:runs c -19
=said:no abcd 41 -42 -24 -31
=signs:body:unsure+yes: abd -32 -14 21
back_never d 11
prior:lexapro cd -11 13
psychosis:@call_it c 15
soon$ a -10
thought bc -16 -20
trucks d -23
""",
    """
=any:bill abd -17 25 -17
=who:visit:mine bc -15 -18
me_check acd -14 23 -14
not__chance ac 20 -15
parties b 10
si__he ac -12 12
""",
    """
=any:si abd -24 -47 28
brain:tbi bd -12 11
cancel:la_@cancel ad 19 -18
i__just bc -14 13
lado a 12
parti* ad -25 12
pusie* bd -25 13
spam$ abd -11 25 -21
""",
    """
=body:lips bd -11 12
^muy ab 16 -23
me_sube acd -17 15 -11
mi__dice ac -21 13
que_@drive abd -18 17 -10
""",
    """
@relative_has ad 11 -12
only__multivitamin b 11
organ:sacaron_la a 11
psychosis:porque c -14
""",
    """
=any:hang abcd -13 29 -12 -19
=any:wish bcd -18 14 -18
=body:ten bcd -17 -13 15
=turn:body:yes abcd -15 -26 -38 26
eaten:@drive d 10
energ* bc -13 -15
heart:pero_de ab -14 16
nunca__ha ac 23 -18
pregnancy:have abcd -15 23 16 -31
ride:offer* ad -12 20
will__it bcd -16 -20 11
""",
    """
family_and ad -13 15
got_dinged c 13
kid abcd -21 -32 11 19
not:liga b 15
plati* ad -16 13
""",
    """
=body:diria a -16
=body:orinar cd 15 -10
heart:casa b 13
ni__tengo d 10
other$ ad -15 11
seria* a -11
una__en bc -22 12
""",
    """
^uneventful ab 14 -16
antes__@visit ad 16 -14
bebe$ b -19
just_pick bd 13 -11
me_@drive a 11
psychosis:on_@medicine abd -17 -24 24
puntual b -14
ride:licencia c -10
""",
    """
=body:buenos bd 13 -10
=signs:now:unsure c -15
=visit:nop ad 15 -11
gas$ ad 18 -17
one__at ac -14 11
organ:get abd 13 -12 -11
well:desde_ayer a 13
""",
    """
any:dejem* abc -11 -10 16
any:thyroid ad -11 18
coming:@place ad 10 -19
eaten:@medicine cd 11 -14
substance:touch a 10
texts:rather_you ad 18 -16
""",
    """
=body:miss ad -14 15
casi_siempre ad -13 14
heart_no ad -16 20
my_spot b -17
so__know abc -13 -11 15
texts:acuer* b -11
""",
    """
=body:does ad -22 -13
=body:termine d 13
^@medicine abcd -39 -59 -38 62
about__after ad -15 15
adult:to c -11
ckd$ d 14
el__la d -13
if__on d -13
neither__nor cd 15 -12
not:volvi cd 15 -13
substance:again d 13
substance:ex bd 11 -15
""",
    """
=any:street b -14
a__so d -18
alcanza bd -11 13
get__bed a 13
have__ask bcd -18 28 -11
organ:a_catheter bd -14 17
veint* b -10
you__my abd -12 17 -12
""",
    """
^sale ab -12 -10
hay acd -12 13 -19
the_stuff ac 19 -13
toma_de b 12
well:@thanks_a d 11
well:no_esta d 13
""",
    """
^mejor acd 25 -37 -17
a_thing acd 21 -13 -21
any:this cd -17 -16
his_@body ad 15 -12
i__blood bcd 16 10 -23
ssri cd -11 10
willing ad -11 17
""",
    """
@drug_all cd -11 15
comment abcd -31 35 -11 -11
had:i c -13
i_tried bd -24 16
texts:is ad -46 29
to_@treat abd -14 -23 24
y__hay ac 15 -13
""",
    """
a_partir d 12
eaten:de b -14
el__mi abcd 10 19 -28 -16
meds:sabe ac -17 14
now:work_but ad -17 19
pregnancy:line d -13
sligh* c 14
""",
    """
=any:worked bd -13 14
@relative__it ad -16 11
eaten:what_time d -10
la_vida ab 22 -15
organ:higad* bc -11 -22
should_i bcd 21 -11 -13
""",
    """
^been b -50
my__patient b -13
substance:los_@day a 12
well:esper* ab -12 10
""",
    """
=visit:light ad 17 -11
^npo ad 23 -17
coming:morning cd 12 -17
having__my cd 18 -21
heart:is_up a -16
my_chart d -13
no__que a -13
not:aqui bd 15 -13
not:veo cd -21 10
se__@drug bc 18 -13
sober__@month d 12
well:contento ad -14 19
""",
    """
=denials:visit:1:no+yes bcd -26 -28 19
and__@texts abd -13 14 -15
be__miracle a 14
brain:diamo* bd -12 22
it__his d -18
organ:ketamine b 14
pregnancy:@month abd -18 -13 16
pregnancy:i_take ad 16 -13
ride:out cd 29 -49
substance:dias_limpio ad -14 17
well:few c 10
which_of bc -18 17
""",
    """
@traffic_en ab -18 17
but_not abd 20 -26 -30
eaten:was_my ad 16 -15
heart:not_my ad 19 -15
home:@clothes abc -23 18 -10
organ:say cd -12 11
pero__se acd -29 33 -14
psychosis:nada b -16
""",
    """
=body:though abd 13 -13 -11
by__only a 12
emoji* bc -15 -11
heart:the_family b 10
i__nervous b -13
my__tomorrow ad -12 15
out__ago a 10
""",
    """
dieta cd 14 -10
effects:am b -14
have__good cd 12 -11
i__@ride ad 21 -14
robot ab -16 16
subway a 11
""",
    """
^thyroid bd -13 15
cancel:a_@price c 12
drive:there d -14
jamas_tuve ad 10 -11
neta$ ad -10 14
organ:tests b -16
organ:use_a d 10
presion_ando ad -10 13
trying__figure bc -10 12
""",
    """
=visit:aqui bcd -20 -14 11
can bcd 10 -10 -17
cancel:@day abd -24 -12 26
eaten:of b -15
expensive d 14
in__staying ad 10 -10
que__saber b 10
substance:would_say b -12
""",
    """
adult:paper* cd 10 -11
cancel:for_this a 14
claro_si ac -15 13
de__semana cd -19 15
ensur* abd -10 -11 12
had:los bd -23 15
not:remember b -15
prior:@medicine_me ad -13 10
to_your b 11
""",
    """
=rule:heart:yes:pacemaker|stent|afib|marcapasos abcd -31 13 -12 16
had:si acd -20 -17 19
home:outsi* ad 18 -11
not:entendi abd -33 36 -16
went_into d 11
with__she a -13
""",
    """
coming:this_morning ad 14 -11
me_or acd -13 14 -21
psychosis:heard abc -14 -24 12
""",
    """
been__under c 12
eaten:some ad -22 23
en_los acd -13 -14 19
orinar cd 15 -10
prior:el_@drink b 11
ride:care_of ad -11 15
""",
    """
=body:felt cd 11 -18
allergy:every ad 25 -20
any:only_please a 10
coming:se_me d -18
eaten:cena a 12
psychosis:reality cd -11 14
""",
    """
heart:corazon_lo b 10
is__@medicine a -23
mi__murio bd 11 -17
si__salio d 12
ya__se a -16
""",
    """
=visit:running ad 10 -10
^ningun a 13
any:soy bd 21 -15
camar* a 11
embarazada__pecho c 14
escriba a 11
substance:it abd -34 -18 26
text abc -25 38 -49
texts:on_that c 17
""",
    """
=body:trust ab -10 14
@relative__que abc -15 -13 20
^@howmuch abcd -35 47 -32 -24
^okie ad -12 21
^walking abc 22 -11 -15
any:told cd -10 -11
cancel:til ac -20 17
clean__@year ad 17 -16
coming:boss d -10
entienden b 13
hepatitis__ya cd 13 -13
llegue b -22
not_changed ad -13 14
pregnancy:is_it ac 13 -12
prepa* c 12
ride:i_take ad -13 13
think_so abc 19 -17 -12
""",
    """
=body:all abc 27 -21 -29
brain:ied ac -11 11
cayo_mal d -13
let__find bc 15 -11
not__numbers c -11
pregnancy:hago_el c 11
rinones__al d 12
went__to ad 15 -21
would__the acd 22 -14 -22
""",
    """
=body:med ad 23 -24
@cancel__no abd 24 -11 -21
liver_was a -13
los__de ab -15 16
now:por_mi d 11
psychosis:ask bc 22 -23
""",
    """
@insurer__@fetch ad 18 -11
brain:normal ac 14 -10
no__meant a -11
organ:levan* cd 10 -11
prenada$ ab -22 12
""",
    """
=visit:ma bd -10 10
any:mero bd -13 19
ask_for a -11
get_my ad 13 -16
no__hago ab 18 -17
none__i a 10
offen* ab -12 19
pregnancy:my_@relative ad -20 12
ride:herself ad 18 -14
runs_low a 14
was_never a -14
""",
    """
=body:cyst cd -12 17
=visit:blocks a 10
@day a -11
al__de ad -17 13
en__jaja acd -19 -17 19
jodido$ a 11
los_rinones ad 20 -20
multivitamin bd 17 -21
perfectos acd 21 -11 -12
que$ abd -33 52 -58
texts:donde bd 14 -11
""",
    """
=signs:psychosis:yes ac -22 14
adult:birth_@year c 14
any:@thanks_pero a 10
any:pensa* cd -23 18
colon ad 20 -12
heart:passed_my ac 15 -13
problem$ abcd 32 -19 -27 15
texts:llameme a 14
trouble abc 13 -16 -33
""",
    """
=any:sweet d -11
=visit:veremos abcd -26 -15 38 -26
cancel:an_hour ab -11 11
not:sleep ad -16 15
organ:get_a d 11
prior:@day bc 14 -20
texts: ac -11 -15
""",
    """
=body:idea a -17
but__here ad -18 19
heart:then abc -11 -20 20
is__@day ab -19 15
not:dejar ad -20 23
ride:que_@drive ab -14 14
texts:is_better b 17
""",
    """
a_fifth d 13
allergy:is_in a -11
allergy:morphine bd 13 -18
del_@clinician ad 11 -12
eaten:with_my ac -11 14
liver_of ad 15 -12
was__not bc -22 -14
""",
    """
=body:never abd 19 -75 -26
chart$ bcd 17 -18 -18
coming:el b -27
do__own bd 11 -11
escribo bd 18 -13
meds:cold a 11
ride:i_thought a 11
tengo__si ac -12 21
well:i_got b 11
""",
    """
=any:tranquilo ad -10 13
=body:nomas abcd 30 -36 -13 -19
=said:well:no cd -14 -16
^deme bcd -12 23 -26
en__calle bd 15 -17
guest d 20
heart:when_i abcd -22 -15 32 -24
meds:los_nervios d 11
pregnancy:@year_old bd 13 -21
pregnancy:confirmo cd -11 12
prior:and_a ac -16 14
they_were a -12
""",
    """
=any:body a 12
=body:resonancia c 12
@relative__with a -16
personal$ ab -15 23
soy_menor abd 24 -15 -18
the__side a 12
tms bcd -15 -13 17
vomit* cd -12 13
""",
    """
=any:bell b 20
=body:anestesia d -12
=body:these b 11
prior:believe a 10
some_days cd 27 -29
una__otra abd 12 -14 -20
""",
    """
=body:recibido a 12
once_never ad -11 13
set abc 11 -16 -13
""",
    """
=any:clue ac -18 24
=visit:afuera b -14
it__got ad 18 -15
it_too abd -14 -13 21
like_you d -17
new_to abc 17 -20 -20
organ:me_sale cd -12 15
prior:@clinician_has d 10
siete_@medicine d 13
sobre$ ad 14 -12
""",
    """
=body:@visit ad 12 -24
=body:par acd -15 -11 17
my__working ac 17 -12
out__do ad -21 22
""",
    """
la_recibi c -12
meds:on_it bd -16 19
substance:been bcd -20 -23 18
""",
    """
=body:kind abc 14 -14 -12
algo__no abd -15 11 -12
allergy:me_a cd 24 -22
any:le cd 15 -22
en_otro c 12
heart:about_that c 12
some abc -44 -39 42
this_will bd -15 16
""",
    """
=body:alarm ac 15 -22
=body:nina abd -19 -10 11
=denials:any:2: b -34
@medicine_la ad 14 -12
mis__y ad 19 -14
psychosis:voices bcd -22 -19 19
substance:lost acd -11 -11 20
took_@medicine d -11
yes__my b -11
""",
    """
^afirmativo d 11
heart:el_holter cd 15 -13
home:in_the b -13
now:clase ad 25 -19
psychosis:two b -10
tarde* bd 22 -12
to d -14
""",
    """
=any:does abd -21 33 -28
@relative__come bd 17 -21
@relative__ok d 12
any:@clinician abd 24 -14 -22
esta__es b -12
garbage a 13
heart:at_night cd 11 -12
need_that abd 25 -10 -27
not:effects a 12
prior:si_eso c 11
psychosis:would bd 11 -19
puede abd -13 29 -35
ride:she ad -16 14
the__is bc -22 21
weane* b -13
""",
    """
=body:strong a 21
=visit:aviso abc -14 -14 17
allergy:asked ad 20 -22
cancel:no_se ac -11 17
front bd 13 -16
law__not a -11
me_da a -13
meds:quedar d 11
now:at_that a 11
substance:says_it cd -13 13
wanted bcd -18 -15 12
yes_i bcd 21 -26 -20
""",
    """
=signs:meds:no+yes ad 13 -11
@clinician__it b -10
@treat_de d -16
discuss__with b 12
meds:para_los d 11
padecia cd 11 -17
texts:not_text ad 13 -10
una_manchita c 11
well:@thanks abcd -41 -10 -14 42
""",
    """
@relative_si ad 18 -28
eaten:me_salte ad 15 -10
ido__@treat d 13
me_llego ab -17 21
my_@body abcd -18 -49 16 22
substance:alcohol bcd -37 -24 17
substance:like b -11
""",
    """
=lead:visit:no:1 abd -22 -17 20
adult:have a -11
get_an a 14
hang bcd 32 -17 -27
just__little cd -19 19
organ:que_ya cd 22 -16
prior:every ad -12 17
""",
    """
=body:estudios bcd -17 17 -20
a_esta ad -17 20
allergy:no_a ad -16 17
but__i ad -11 12
drive:own ab 14 -23
had:por_eso ab 16 -20
left_me a -10
meds:ano ad 14 -11
meds:mean bd 20 -16
neith* bd -14 -11
only_took ac -12 15
substance:his b -10
""",
    """
effects:se abd -31 -34 35
heart:abuelo ab -19 18
kind c -10
loopy ac 17 -10
now:agenda c 12
psychosis:era_bipolar b 12
six ad -23 12
substance:few ac -11 12
""",
    """
acele* cd 16 -10
coming:llego bcd -12 -12 20
effects:baby ad 15 -14
home:driver ab -12 16
it__@open cd 18 -16
regre* bcd -34 -27 22
right__lol a -11
""",
    """
=visit:nadie abd 18 -17 -21
one__sleep b -20
pregnancy:#_lol ab 17 -15
straight_edge a 17
""",
    """
^digame a 11
allergy:que_se d 17
conviene ad -15 13
heart:doctora ad 11 -10
my__works ad -11 12
""",
    """
any:have_a bd 19 -14
estoy__si ac -13 17
half__@food ad -12 14
prior:misma a 11
stati* a 10
""",
    """
=any:front b 15
=body:favor bd 24 -16
a__reaction ad -18 15
falla* acd 18 -14 -25
good$ ac 18 -40
organ:ultrasound_of c 12
ride:mi_vieja abd -14 -12 20
something_in cd 25 -21
take__than cd -13 17
timin* d 10
well:momen* acd -22 20 -27
""",
    """
am__so d 11
can_my b 11
cancel:minutos ad 19 -10
heart:at_# a -14
home:the_road a 12
it__clean ad 13 -11
llena* ab -14 18
lo_se c 11
now:#_minutos a -14
plenty__never a 11
substance:limpio b -13
""",
    """
=body:rato a -23
any:le_digo b -10
heart:check* bcd -21 11 -11
on_a ad 21 -21
organ:my_liver abd -19 -38 13
""",
    """
=body:weaned b -13
any:about_my b 11
not:ever abd 15 -19 -18
now:swing_that ad -10 13
now:up abd 21 -16 -17
o_truene d 14
organ:a_night d -11
tres__me d 12
well:mismo ad 25 -21
""",
    """
=visit:oh ad 21 -16
@place_es b -10
@relative__a bc 21 -28
heart:or bd 20 -16
mi_@animal abcd -18 40 -11 -31
organ:in_a d -18
pregnancy:am_nursing bd -11 12
prior:de_contar b 14
read__on b 11
viejo__que d -13
""",
    """
=body:each ac 18 -12
=body:eso abcd 17 11 -26 -27
=visit:llave d 12
confirmo_en c 11
cuales$ acd -11 15 -12
las__dormir d 10
necesita$ bd 14 -12
not:consegui a 11
organ:he bd -18 11
""",
    """
=body:turkey a 10
=tag:substance:slight cd 10 -10
@relative__way d 11
^rinones ad -14 17
any:# ad -15 11
quier* abcd -24 31 -18 -11
the__comes c 13
""",
    """
=body:later bcd 22 -12 -16
@move_para abd 17 -11 -19
por_texto a -12
to__so b -17
""",
    """
=any:gusto ad -12 19
allergy:poco_de d -11
hate__but d 13
heart:grave a -12
marzo abd 25 -13 -20
not:who c -16
text__not b 14
""",
    """
=any:contrario a -12
allergy:allergic ac -10 -13
but_for ad 15 -15
drive c -23
not:falta abcd -10 -11 -19 21
olvido ab -21 13
ride:capaz cd 23 -24
tbi bd -13 11
texts:number abd 23 -25 -12
""",
    """
allergy:@stop acd -16 -15 20
de_vacaciones b 12
hinch* bcd -11 -11 15
it__back d -14
makes bcd -22 30 -29
not:fui ad 14 -15
texts:not bcd -65 27 -20
well:a_little b 11
well:and_i ad 14 -18
""",
    """
@relative__but ac 21 -22
allergy:pulse* ad -15 19
amanezca_de c 12
cancel:went d 16
cutting c 13
now:perfect_timing ad -13 15
""",
    """
=visit:vieja abd -18 -10 21
brain:iih d 15
do__anything c -10
i__doing acd -19 -17 20
la_mente a 11
maybe_two a 11
meds:contr* d 10
mi__a abcd 16 -34 -35 21
psychosis:manic abcd -27 -30 -27 45
well:today bd -14 15
y_comi d 10
""",
    """
=visit:y a -14
@clinician__liver b 11
@insurer__it bd 12 -10
any__but ad 23 -22
dieron_algo c 11
el_diu d 12
letters a 14
me_off acd 17 -14 -30
molestia d 11
no_you d 11
of_things a 11
psychosis:esqui* acd -19 -24 28
que__escriban ad -11 12
yes_maam d 10
you_too bd 24 -18
""",
    """
eaten:aguita bcd -11 14 -19
lyrica ad -19 21
me__manejando c -11
si_arranca cd 21 -21
so$ abd -15 -36 29
up_the ad 13 -12
""",
    """
=any:time b -14
@date_# a -15
de__infarto b 11
le_@thanks a 10
meds:bottles bc -11 11
not__work acd -22 21 -20
pregnancy:last abd 19 -18 -12
pregnancy:mis_# ab 16 -10
prior:con bc -36 -11
tiene_el c 12
time a -11
turn__in ad 19 -19
with_that bcd 12 -24 16
""",
    """
=visit:arrepenti a 14
any:yes_i cd -12 10
heart:echo ad 11 -14
heart:my c -20
no__out d 10
substance:adicto ad 27 -24
""",
    """
^ahorita ab -21 15
^primeros abd 34 -16 -27
asked__@person c 11
had:asi_que a 10
had:days a 10
my__yes ac 16 -12
organ:nobody_ever ac -12 12
pregnancy:i_still d 12
""",
    """
=body:bendito ab 12 -15
=visit:mail ad 14 -11
allergy:me b -31
drive:just ad -17 19
""",
    """
=rule::yes:i_do|did|have|am|can|will_$ abcd 16 -34 -24 16
drive:my_car ad -16 17
meds:every a -12
ni_para c -13
now:wait ad 16 -12
organ:orino_como ab 19 -15
que__no ad 10 -22
trapo abcd 26 -16 -17 -18
until c -12
well:fit ad -11 12
""",
    """
=body:descartaron abcd 28 -12 -19 -17
=number:meds:minor bd -11 12
ataque d 10
be_my abcd -22 -23 17 10
brain:historial c 11
decido ac -21 17
eaten:is_growling a 12
substance:murio d 13
well:grand* bd 17 -12
""",
    """
#__here a -17
home:llego cd 12 -34
lo_cubre a 11
me_paso bc -14 12
pickup d 14
she__the b -10
""",
    """
=body:dieron b -13
=body:reaching b 13
=visit:camino ad 18 -21
@call__por a 13
^solo abcd 19 -17 -12 -13
adult:my_@relative b -16
amari* d -10
coming:never ad -25 21
eso__que abc -25 14 -21
had:mi_@relative d -16
not:le ab -14 12
of__count bd 10 -13
salio__la a -15
substance:fue b -12
y__lo bc 11 -15
""",
    """
blessed_day b 11
de_viaje d 11
heard__it a 13
i__half c -11
me__otro ad 15 -14
now:orden ad -17 22
""",
    """
=visit:covered ad -12 13
^siete ad -10 16
heart bcd -11 -13 11
mi__ese ad 18 -20
si__paro cd 16 -15
""",
    """
=tag:texts:self d -10
cancel:pierdo ad 18 -21
insuf* abd -10 -10 19
perdon_no d 10
y__paso a -12
""",
    """
#_@relative b -13
but__has cd 20 -14
told__one b 15
well_my d 10
""",
    """
=any:bajo ad -17 19
=tag:prior:asks abc -24 -14 15
=visit:agarro ad 22 -18
a_blessed b 11
and_i bcd -31 -22 25
es_mi bcd -15 -23 16
habia_dicho a 11
heart:murio d -14
home:llave d 12
prior:so_one d -11
psychosis:does abcd -12 -17 23 -12
ride:conte* cd 17 -14
texts:mande* bcd -15 -10 11
""",
    """
=body:around cd -13 20
=body:oigo bd -15 13
a_miscarriage b 11
meds:same abd -12 23 -17
only__@treat ad -17 19
operaron__@body d 11
pregnancy:have_the d -12
psychosis:these b 11
substance:say_i cd 15 -13
texts:@medicine bd 20 -19
the_drip ac -21 15
the_er ad 15 -13
ultrasound_of c 12
well:con d -13
""",
    """
=body:brain ac 21 -25
=body:surgery ab -23 -11
=said:safe:ask bcd 29 -26 -42
diabetico$ b 11
gave__to b -17
heart:had_heart ad -11 12
lady__tells b 11
lot__# d -11
rinones abc 13 -21 -16
texts:does d 13
that_up acd -10 13 -14
""",
    """
=visit:pie bcd -15 -17 11
any_of ad 20 -23
bagel a 12
had:prime* abcd 28 -35 -17 -13
home:viend* d 14
in_college a -12
not_go ad -19 16
pregn* acd -10 -28 15
pregnancy:this_morning cd -10 12
textos bc -12 -21
""",
    """
=visit:think abcd -36 -21 37 -13
effects:tambi* acd -11 14 -14
hacen acd -15 18 -13
had:here c -12
meds:so b -16
si_estoy c -18
soplo__que b -11
""",
    """
=lead:body:no:2 bc -15 -26
drive:picku* d 10
had__@year bcd -17 22 -10
hizo c -10
if__one ad -11 13
que__@drive acd -15 16 -11
substance:crist* abcd -11 -13 -26 31
substance:segun bc -13 21
""",
    """
@relative__dos bd -11 13
brain:ya ad -12 14
cars_con a 10
desde_anoche a 12
eaten:@food_was abd 14 -16 -13
it_twice a 12
time__the a -12
""",
    """
^be abcd -22 -14 -11 32
adult:jaja abc -11 -17 19
cancel:got_to d 10
i__prefer ad 11 -15
now:we_have ad 16 -12
pregnancy:estoy_esperando acd -15 -10 21
pregnancy:perso* ab -12 22
sola$ bc -15 -16
which$ bc -16 12
""",
    """
=any:shy ad 12 -11
=body:esquizoafectivo d 14
@date__i bd 15 -13
adult:en_@date a 12
had:usaro* d -10
heart:blood_pressure c -17
nothing__helped ad -10 10
remem* abc -15 -49 25
semanas__retraso cd 11 -11
""",
    """
=any:baja c 14
=body:missing c 10
=visit:new acd 12 -14 -17
ahi__si ad -12 12
do__so ac 25 -23
fue__el b -11
looke* acd -16 23 -16
organ:told d -10
pregnancy:prueb* abc -14 -15 15
to_my ab 17 -32
""",
    """
heart:good_as c 12
is__blocks a 11
lined c -10
my__think ac -13 14
prior:do_you bd 11 -11
que_significa d -15
screaming b 12
substance:la cd -27 14
took_something cd 12 -10
""",
    """
allergy:in abd -20 -35 14
drug c -18
had_hep cd 19 -19
ir$ c -12
not:ido abd -12 23 -13
not:probably ac 19 -18
psychosis:ya cd -12 13
""",
    """
=body:was bcd -39 20 -18
allergy:sabria abc -14 -21 16
allergy:sento_mal ad -10 10
brain:they ab -13 -20
was_up ac -14 14
""",
    """
=body:abstemio ad 21 -13
=turn:body:yes:none bcd -24 38 -44
=visit:ella b -12
it_before ac 15 -11
pastillas abcd -12 -14 38 -25
prior:group* c 10
prior:natur* d -12
psychosis:i_take abd -12 19 -14
ride:ando_a a 15
the_shop a -13
""",
    """
@food_for a 11
@relative_think ac -14 15
@treat_tampoco c -13
any:eso cd -21 11
pregnancy:do_not ab -21 -16
prior:sertralina c -12
que__hayan a 13
shoulder bc 11 -11
""",
    """
=body:bp bcd -46 -12 18
eaten:no_me bcd -16 24 -21
end__will b 14
prior:wanted_to ab 15 -11
settled d 10
substance:littl* bc -15 10
""",
    """
=signs:heart:no+yes abd -24 -21 29
=visit:couch ad -14 21
any:thinking c 12
nervios$ b -18
organ:was_a d -11
perfectas ad 12 -11
ride:takin* ad -10 16
substance:strai* a 17
well:a_fiddle ad -11 12
""",
    """
brain:with ab -13 -11
cymbalta d 13
effects:not_talk b 11
i__good abc 20 -30 -22
yo__eso a 10
""",
    """
=tag:now:asks abc 12 -14 -17
are_good d 14
brain:salio_limpia a 14
eaten:brunc* d 15
sacaron_la a 12
""",
    """
^ninguno a 12
about_that abd -19 16 -16
allergy:hospi* bc -13 10
decir* acd -27 25 -16
eaten:for_after ad 14 -10
me__presion a -14
substance:a_case d 14
well bd -20 10
""",
    """
=any:fiddle ad -11 12
=any:something c -16
=body:chance d -14
=lead:body:no:cut:none acd 20 -52 -20
@year__que ad -14 13
dijeron__no a 19
estor* a -13
estuvo__toda d 10
pot ac -16 23
quitaron_la bd 16 -15
that__@relative b -20
""",
    """
=body:@hours acd -16 -11 22
ride:brother ac -20 11
ride:pensa* ad 17 -12
substance:dice_que bcd -15 23 -14
try abd 29 -19 -33
vinito_con a 12
""",
    """
=body:repeat abd -12 -22 11
adult:adopt* cd 16 -12
any:multi* a 17
can__in bc 11 -10
heart:only_diabetes a 13
heartbeat ad -11 10
is__with bd 14 -12
lisinopril c -15
pregnancy:trimester acd -21 -11 29
un__la ad -21 10
with_the acd -10 -14 14
would__to d -16
""",
    """
=body:come d -11
@move__day b 12
diagnosticaron cd -15 10
hated a -13
mas_@late abcd 14 19 -16 -27
me__mania cd -15 22
que__toca ad -15 14
""",
    """
#__hace a -12
brain:dado ad 11 -10
havin* abd 14 -17 -16
organ:me_later b 15
texts:is_a abd 13 -13 -18
time__we ac -13 12
""",
    """
=visit:school b -12
@clinician_que b 15
allergy:from_it d 12
and_on c 12
eaten:@body_is a 14
had:misma c 16
not:miss cd -13 11
not:sir acd 26 -15 -16
que__cuenta a 10
ride:tengo_que acd -17 21 -18
was__for c -15
""",
    """
=rule:now:no:busy|driving|ocupad*|manejando|m abc 14 -26 -21
@hours b -23
^puros abcd 32 -19 -13 -19
encon* abcd 21 -16 -10 -10
las_dos bc 12 -18
now:ask a -10
organ:@body_yes ad -16 17
pasar a 14
psychosis:stuff abc -10 -17 23
substance:cdl a 10
""",
    """
=visit:working bcd -13 23 -28
@drug_daily b -10
^se abcd 10 15 -37 -16
^somebody bcd -12 28 -36
allergy:no_c ac -10 16
closed abc 28 -30 -16
drive:getti* abcd 33 -15 -21 -21
regis* acd -11 15 -14
""",
    """
=visit:falta bc -18 -18
body_is ab 19 -21
if_that bc -11 13
normal$ abcd 36 -12 -18 -29
""",
    """
allergy:could abc -23 -10 16
coming:would abd -17 -24 28
era_mi ad 11 -14
guess_so cd -12 14
had:segundo b 11
home:acostado ad -11 14
it_there acd -15 18 -11
meds:el ad -12 13
name ab -19 -14
now:compl* ad 27 -26
""",
    """
^calculos d 11
all_right ad -20 17
aslee* ad -21 11
chanc* abd 13 -24 -13
coming:sabe cd -10 17
de__un abd -16 -18 23
jamaica a 14
la__del ab -12 -16
la_presion abcd -12 -15 -11 19
man$ a 13
meds:one_for bcd -21 -11 28
mis__@relative a 11
prior:siete d 20
prueba_salio a -12
""",
    """
=body:hallucinations abcd -16 -12 -12 29
@stop__lol d 13
and__@symptom a -11
descanso$ d 10
no_comment abcd -31 35 -11 -11
texts:ando ac -13 -11
texts:from a 13
texts:inste* ab 18 -17
what abd -34 33 -32
""",
    """
=signs:well:no ad 20 -39
=visit:estoy bcd -13 34 -25
ahorita_mismo d 12
allergy:it_is bcd -13 -13 12
borderline_# ac -11 16
decided_against c -12
dogs ab -13 13
lift$ a 12
pregnancy:que_pasa bd 13 -13
""",
    """
=any:hardly b -13
cual_@medicine abcd -13 24 -11 -15
el__si a -13
is_this abd -19 25 -20
not__doctors b -10
substance:@body acd -12 -13 11
tuve_en ad 14 -13
well:i_could ad 24 -21
""",
    """
=body:stoy bd -11 11
a__with c -10
it__@relative cd 18 -19
organ:to_wear cd -17 20
sitter c 12
y_le acd -18 14 -17
""",
    """
against_it c -12
allergy:urgen* d 12
any:ay d -22
eaten:meal b -15
heart:so c -20
my__can abcd -15 -15 25 -13
seria__vez b -15
si__corazon ad -17 21
texts:llamada abd -11 -10 16
the_table d 14
""",
    """
=said:cancel:no acd 17 -39 -13
=visit:sin abcd -11 -16 -17 21
bien_del ad 14 -10
black_@drink c -11
cancel:hate d 11
coming:# abc -39 -29 29
coming:come_hell d 11
far$ b -11
have__@drink ad 11 -11
have_a ac -11 -17
home:sueter bd 13 -11
mio__la a 10
psychosis:y_lo ac 13 -11
whats* a 16
""",
    """
already__my d 13
brain:counts bc 15 -17
full_of d 11
mas_para c 11
me_faltan abcd 14 -13 10 -21
mull_it c 11
ni__higado ad 12 -11
taking__home ad -15 16
too__so ad -11 10
when__broke d -14
""",
    """
=turn:body:none:none b -43
brain:has d -19
heart:nervios c 12
i_could ac 15 -22
now:between ad -19 14
para__ahi a 12
""",
    """
=lead:body:no:on:unsure b -18
=visit:matter a 13
had:cuand* a -13
me__recetaron a 12
now:car a 12
pero abd 10 -32 -10
see_you abc 22 -12 -27
""",
    """
=body:flomax bd -11 12
=rule:now:no:dejeme|deje|dejame_~3 ac -27 30
adult:almos* ad 15 -13
eaten:finished abd -15 -17 23
follo* cd 13 -13
i__@texts bd -11 17
station a 10
substance:problemas_con d 14
""",
    """
dis ab -10 16
""",
    """
coming:babysitter ac -10 16
gatorade ad -15 18
heart:salio_alta c 13
me__matando b 11
no__ocupada ad -12 13
pregnancy:misse* cd 16 -14
psychosis:a_@relative b 15
substance:how acd -10 17 -15
thc acd -12 20 -10
""",
    """
had:deje d 11
los__dos ad -10 18
meds:for_sleep acd -27 -10 10
organ:left ac -12 11
""",
    """
coming:arran* cd 20 -17
heart:go abd -19 11 -11
heart:pregu* ad -10 -14
i_@cancel ad 19 -15
me_gusta bcd 13 -14 -18
not:taken d -10
texts:can_not a -10
today c -32
""",
    """
= bc -13 -15
=body:little acd -12 14 -12
had:passed a -10
not:bad acd -30 13 22
pregnancy:pregunta b 11
prior:want b 15
well:i_have ad 10 -12
wrote__my d 13
""",
    """
=rule:ride:unsure:if_~2_is|are|gets|not|can|off a -19
^nada bd -39 13
heart:numbe* acd -11 -19 21
time__a ac -20 14
""",
    """
^tripped cd 14 -12
adult:en ad 26 -38
be_# ad 10 -12
nada$ abcd 44 -19 -38 -23
run__by abd -12 15 -16
substance:fumo ab -13 -24
""",
    """
=body:scan b -14
=rule::yes:no_doubt d 12
am__first ad -14 16
any_day c 10
coming:puedo_@fetch ab -14 16
malisimo abcd 30 -22 -15 -10
not:presion c 13
now:a_sec d 11
si__era d -10
works bcd -10 -36 21
""",
    """
#_s abd 13 -14 -10
@insurance__lo ac 18 -14
en_orden ad 26 -19
estoy__verdad abcd -14 20 -11 -19
fumo__a d 11
gave__his d 14
lefto* abd -13 -12 22
mayor__y ad -11 14
prior:@drug abcd -20 -34 49 -26
substance:most ad -18 10
you_got a -17
""",
    """
=body:answering abc -15 20 -11
a__line c 13
allergy:puso c -16
estoy__una b 12
heart:operaron_a d 10
substance:and d -11
substance:like_it ac -10 11
they__out ac 16 -22
""",
    """
^hurts abd 20 -14 -14
allergy:mensaje b 11
cerebro_me ad 14 -11
grandkids b -15
home:brother a 16
kidney cd -18 10
lately a -13
pregnancy:este cd 20 -13
psychosis:joven bcd -15 -11 18
substance:@drug_todas d 11
substance:or d -17
""",
    """
^@symptom abcd -30 -26 -17 42
drunk$ ad -17 12
keep ad -18 14
no__dejar ad -20 22
not__but abd -22 -18 24
period__@month c 14
pregnancy:two_weeks c 11
substance:@drug_this a -11
vigen* d 11
""",
    """
=any:cloud acd -17 -11 26
@relative__from bcd 26 -13 -18
allergy:anestesia_del c 12
and__am abcd -23 -14 -20 32
de_ayer bd 14 -11
del_trabajo d -12
my_boss d -31
need__on c 16
psychosis:am bc 15 -23
well:hay acd -12 18 -11
""",
    """
=body:started abc 10 -19 -21
=tag:pregnancy:no c -21
=turn:body:unsure:none abd 10 -18 -10
allergy:me_that b 11
brain:count bcd 33 -22 -16
heart:they_told a -13
holdi* d 12
llave$ d 12
prazosin d 15
psychosis:pleas* ab -11 13
sabria_decir c 13
texts:luego d -14
told_you ad -17 17
""",
    """
adult:mas bd -13 15
allergy:me_la ac 13 -13
brain:intac* ab 18 -12
cancel:proba* c 10
eaten:what bd 11 -14
leer bc 14 -18
now:it_the ad 11 -12
or__@relative acd -20 20 -27
pregnancy:traba* d 11
que__pregunto bc -10 11
quien__@fetch abd 17 -11 -16
recko* ac -10 12
""",
    """
cleared abd 21 -16 -22
desde__murio bc -11 10
entere$ a -11
had:en_esto abd 20 -12 -11
have__@drive ad -13 17
higado_de d -11
my_@book b -11
no_texting a 12
now:is_not d -16
organ:@clinician cd 12 -32
presion$ b -11
""",
    """
@call_al d 11
allergy:how_would a -10
any:it_in b 11
cancel:about ad -15 11
cancel:am_coming d -20
heart:afib bd -21 12
off__i abd -16 -11 12
prior:las_@medicine acd 17 -14 -17
ride:i_am abd 15 -19 -14
se__olvido ab -21 13
""",
    """
=visit:confirmed a -12
^puro acd 21 -24 -34
drink_but ac 20 -17
it__only abd -13 -10 20
""",
    """
@visit__now ad -19 18
allergy:it_the ad 15 -18
cancel:can_not ad -31 19
coming:dejela d 14
hurts_to abd 20 -14 -14
que__presion bd 12 -14
ride:or d -11
the__dose d 11
""",
    """
=any:tantito ab -10 16
=body:baker c 11
=visit:paso abcd 38 -28 -16 -18
atras$ a -14
de__dejeme c 10
dormi__bebe ad 18 -13
drive:si_no ac -25 19
every_one a 11
me__corazon ad -13 16
negar abd -14 -15 24
not:hold abd -22 -14 26
not:you bc 18 -18
""",
    """
^supposed bcd -11 16 -10
eaten:some_@food ad -15 17
home:not abc 18 -27 -11
now:full ad 23 -20
organ:sprin* a -11
prior:said d -12
texts:hace_falta ad 17 -15
""",
    """
^email ad 14 -12
^went ab 12 -23
aqui_en a -11
es_no ad 24 -22
give__minute b 13
heart:bypass abcd -11 -20 -14 26
is__been a 12
not:@month ac -10 19
one_but d -11
well:feel_like ad 23 -18
""",
    """
effects:that_night ad -10 13
had:surgery b 12
in__is ab -14 13
nada__ha ad -19 19
out_on bd 18 -22
roll cd -13 13
""",
    """
=visit:love a 11
@body__la ad -13 12
algui* abcd -29 19 23 -30
am__work ab -26 19
formula c -11
had:month d 19
ido_a c -13
not:go a -18
not:quiera ad 18 -11
""",
    """
@stop_lo c 10
^como abcd -20 29 -15 -18
drive:de_la d 12
drive:picked ad 16 -12
el_turno b -11
in__night bc -12 12
los_pensamientos a 14
now:i_do ad -20 16
prior:tome_algo c 13
there__a ac -38 27
""",
    """
=any:ensure abd -10 -11 12
=body:who d -13
@relative_# d 12
for_her c -13
ha__asi a 11
substance:joven a 11
substance:vicios a 11
three_but cd 13 -10
to_sulfa ad 18 -19
""",
    """
=visit:after ab 15 -33
=visit:yes c -10
cuerd* ab 17 -11
hopin* bcd -11 22 -22
meds:miss ad -14 15
prior:en_el abc -12 -16 10
substance:@drug_all cd -11 15
""",
    """
=visit:atorados ad 15 -10
allergy:really c 11
not:descarto acd -25 29 -12
not__before ad 18 -11
nuevo_y b 15
once__told ad 13 -11
organ:he_has d 10
paso abc 20 -16 -31
well:resul* bd 12 -12
""",
    """
adult:i a -10
cancel:ready a 11
drive:puede a -18
home:@clothes_there bd 18 -13
home:my_@relative abc 12 -17 -14
meds:was_on cd 15 -24
niece d -15
not:did ab 11 -10
one__says cd 20 -19
""",
    """
@visit__another ad 13 -12
eaten:have_not c -12
eaten:is_# ad -12 14
estaba__el acd 18 -10 -12
everything__@medicine b -12
falsa ac 12 -10
now:we_are ab -13 14
pregnancy:will abc -11 -17 18
psychosis:hay_nadie a -10
psychosis:type bd -12 16
substance:thought ad -10 16
ver_como cd 17 -16
""",
    """
#_at bc -11 -12
=signs:any:no:asks ab -13 13
coming:dejelo_asi ad 19 -15
does_the bc 16 -13
duele__la bd 12 -12
eaten:will bd 14 -15
effects:better ad 15 -13
inten* bd -15 17
prior:vitamins ad 15 -14
ride:ya_esta d 12
substance:mota a -21
your__is abc -13 -12 15
""",
    """
=body:seen b -16
=body:well b -17
^@call abcd -42 57 -45 -25
kidneys__bad bd 12 -14
mal__no ad -23 14
manag* abcd -21 -20 38 -30
nauseous acd -17 18 -16
no__voy ac 11 -19
prior:this ab 16 -19
substance:anda_en b 15
substance:anos abcd 40 -20 -22 -30
""",
    """
=rule::known_of:no|nunca|nada_que_yo_sepa ac 15 -12
=rule::turned:kidding ab 13 -12
=visit:entrar a -10
=visit:well abd -11 -15 15
^possibly acd -13 18 -12
eaten:i abd -31 31 -12
effects:hard ac -13 13
home:somewhere cd 10 -10
i__yes ac 21 -31
meds:eso acd -20 17 -14
number$ bcd 16 -11 -29
substance:straight_edge a 17
""",
    """
=tag:any:asks d -16
=visit:habla b 15
allergy:shoul* c -12
drive:@drive_now ab -14 11
psychosis:@drug ac -10 11
""",
    """
a_drug a -12
adult:of_it a 12
brain:i_never c 11
can_go bd -13 17
en__trabajo a -19
for__@call a 12
meds:free abd 35 -13 -32
que_pasa bd 15 -15
""",
    """
=any:know abc -40 -13 29
allergy:er d 13
effects:yeste* c -10
""",
    """
alguien$ ab -12 10
been_tested ac -16 16
brain:has_epilepsy bd 13 -19
organ:tengo_diabetes bd 18 -13
prior:nothing_for ad 14 -13
prior:zero abd 25 -10 -13
the__me bcd -20 -24 16
""",
    """
=body:six acd -20 -27 22
adult:the b -20
allergy:were a 12
llovi* abd -14 24 -16
organ:for b -13
""",
    """
=any:once ad -19 19
any:tendria_que c 15
organ:polycystic d 13
problemas_con d 14
temprano bcd -22 31 -23
uh_huh bd -11 19
""",
    """
but__this d -18
es_lo abc 22 -19 -15
""",
    """
=body:except bcd -14 -15 18
=visit:broke a 14
any:antic* ad 16 -15
heart:a_dios ab 19 -17
home:cama ad -13 17
me_look bcd -12 19 -15
not:podido ad -15 19
now:nothi* ad -12 14
""",
    """
#__bien ad -10 12
@fetch$ cd -30 22
^lupita abd -16 23 -11
antes__las cd 13 -17
del_turno ab -12 14
like__and d 12
no_@drink ac -10 13
now:ocupada d 12
pregnancy:traig* cd 11 -18
si_me acd -23 40 -43
this__@relative bc -19 15
""",
    """
a__el bc 15 -19
a__solo c 11
eaten:can ac -23 15
now:till_i d -13
""",
    """
=visit:does abc -12 30 -20
@drive__is d 10
eaten:buffet d 16
ride:hija bd -23 11
substance:@year_limpio a 11
""",
    """
=body:ied ac -11 11
any:me_to d -11
coming:sigue ad -14 16
me__miedo abd -12 25 -22
not_an d 10
""",
    """
=lead:body:yes:1 abd 15 -32 -12
=rule:now:no:mas_tarde|tardecito|ratito|rato ad 22 -10
me__was a -15
no__but ad -12 10
now:got a -16
prior:nunca acd 24 -19 -13
salgo_del a 11
""",
    """
=rule::unsure:may_be|have ac -14 19
cargo_una ad -13 13
heart:infarto bc 14 -10
lugar cd -14 15
no_consegui a 11
prednisona d 10
you_asking c 14
""",
    """
del__a abc 11 -22 -10
is_private ab -12 18
me__analisis c 18
substance:thinks_i ac -10 15
""",
    """
@day_was ad 12 -11
@treat_like cd 12 -12
any:call bd -24 15
en__noche bcd -21 18 -14
heart:not_a ad 12 -11
how__that c 12
meds:sin_nada a 13
panic* c -12
pregnancy:una ab -28 19
right__and d 11
""",
    """
=body:nerviosa ad 14 -12
=number:heart:year abd -29 -17 32
=visit:@stop bcd -12 24 -28
acaba_de acd 16 -13 -15
allergy:that_is ac -15 11
bled b 20
in$ abc -16 -15 11
possibly abcd -15 -15 27 -16
voy$ ab 11 -40
""",
    """
=any:salir ad -13 12
=body:vengo ad 11 -11
allergy:nauseas bd 14 -11
am_taking ad -15 17
any:water d -12
baja bd -27 -11
meds:need ab 13 -15
now:maybe ac 14 -13
organ:bien abcd 36 -24 -37 -19
pregnancy:two bc -15 13
she__with b -18
would$ d 11
""",
    """
any:matter d 11
brain:seize* d 12
dicho$ b -11
heart:para ac 17 -17
in__morning acd -16 13 -11
mi__sabria bc -18 15
now:agend* c 12
ride:that ac -11 17
substance:solo_en a 10
""",
    """
a_week bcd -12 -11 20
allergy:the a -17
doing_ivf cd 15 -13
had:have_been d 11
heart:the_doctors c 12
journ* c -10
""",
    """
=body:penicillin a 10
consulto__@relative c 11
for_@treat b 11
heart:stuff a 14
my__home ad -16 14
psychosis:dias cd 12 -11
psychosis:mania* cd -16 17
suerte$ cd -14 10
""",
    """
=body:saber acd -39 42 -41
=turn:visit:no ad 15 -24
@relative_to c -11
a_@price c 12
any:email_only a 10
effects:no_se c 13
heart:alway* ac 17 -12
is__real a -11
my_old abcd 24 -25 21 -38
not_@eat ad 24 -14
""",
    """
=visit:consiguiendo ac -14 18
^next abcd -14 27 -16 -11
brain:hace_dos c 10
drive:regre* abd -11 -11 17
heart:gas ad 14 -14
i__come bc 12 -14
morado__la ab 10 -11
not:muy ac -14 17
se_@drive ac 24 -22
tengo_seis d 11
""",
    """
=body:diaria d 16
^fui b -19
adopted cd 11 -13
octubre ad 20 -11
prior:me_ha ad -19 19
texts:cuand* abcd -21 -16 -15 25
""",
    """
eaten:four ad -15 16
night ad -19 12
organs ad 13 -10
ride:yes abd 12 12 -25
""",
    """
=any:duda ad -15 19
=lead:body:no:on:no+yes abd -26 -12 27
@date_so ab -19 12
@relative__not bc -36 16
^sophomore a 12
home:tucke* d 11
livin* d -12
prior:months a 11
repite abc -22 25 -21
""",
    """
@clinician__let bc 13 -12
i__allergic a -11
nursing$ cd -13 13
one__of ad 27 -24
organ:possi* ac -11 16
texts:prefiero b -11
voy_el d -10
""",
    """
=any:low ac 12 -12
=said:prior:unsure abcd -14 -12 18 -22
^dicen b -13
delet* d 10
desmaye__pero ac 10 -10
eaten:ten_@hours ad 16 -15
heart:sin bcd -11 22 -21
ketamina bcd -17 -44 33
me__@person ad 19 -12
not:check b 10
not:understand b 11
ride:ways d 12
""",
    """
#__la ab 16 -19
=rule:allergy:yes:gave|dieron|pusieron|had|got|too abd -18 -11 11
@year_en a -12
any:is_not abd 21 -12 -14
he_has ac -11 -11
home:still abcd 50 -15 -13 -41
injury acd -15 -11 13
not__checkups ac -10 13
not__drug b 12
offer* bcd -12 -10 11
psychosis:escuc* d 14
recien bd -12 14
you__reminder b 11
""",
    """
=body:tome abd -10 -26 12
^vamos d 12
coming:are a 11
find abcd -16 -17 32 -22
grado a 12
mensaje__que b -11
psychosis:can ac 12 -14
psychosis:yo_no ad 15 -17
""",
    """
any:agradezco a 10
any:como abcd -33 12 -18 24
dieron b -19
no__contestado acd -10 16 -15
prior:kinds d 15
rango a 13
soy__al bd 14 -11
""",
    """
^all bcd -26 -31 24
^running bd 12 -15
heart:was_up c 11
historial_lo c 12
meds:vitam* ac -12 -14
pregnancy:ivf cd 19 -14
prior:have bc -15 -16
substance:droga* c -23
texts:guste d 10
todo_eso ad -16 11
tomo__para abd -12 -13 10
was_so ab -18 18
""",
    """
=lead:body:yes:on:no abcd 39 -12 -13 -35
=visit:depende bcd -11 16 -10
nada__reportar a 11
not:estoy abc -14 -22 24
prior:sabe bc -12 13
""",
    """
=body:anticoagulante ad -10 16
confidencial b 15
cuadr* bc -17 14
eaten:toda_la b -17
well:up_and a -14
""",
    """
and_something c 13
ask__when b 11
book b 13
desocupada ad -12 17
had:hace a -16
just_want b 12
no_traigo bd 16 -10
now:confirmo cd 13 -11
""",
    """
marav* ab 11 -12
mi__era bcd 12 -20 -10
no__@texts bd 12 -27
organ:@treat_dana b 11
take__i ad -11 12
take_the c -13
texts:on_this ad -13 16
""",
    """
#__maybe c 11
booked b -15
effects:he d 16
esta_matando b 11
idea acd -31 29 -29
is_great bd -11 12
prior:am d -11
ride:town c -12
se_@insurer a 15
that__@person b 11
toma_pecho ad -13 14
""",
    """
=body:pues ad -27 17
^enlarged ad -10 17
any:sin abcd -13 -11 -10 23
home:acost* ad -13 17
si_fuera ad 18 -13
""",
    """
blow ad -10 12
la_@stop b -10
now:son ad 15 -14
su_sitio a 12
""",
    """
@month__@drug ad -12 13
any:i b -41
eaten:ya bd 20 -13
heart:clear* abcd 24 -11 -15 -12
next abd -10 20 -23
psychosis:the_family abd 18 -11 -17
ya__estoy d -15
""",
    """
^home abd -24 -11 32
allergy:time b -17
for__while cd -11 13
i__nuts b 11
pasad* ac 14 -32
pasada c -14
psychosis:wish ad 21 -20
tuve_a cd -15 17
una_@medicine acd 14 11 -30
""",
    """
=signs:ride:none b -13
carry b -20
just_@treat abc -24 -10 19
media b -18
texts:no_quiero d 11
were_a c 10
""",
    """
=any:tenia a 10
=body:mis acd 17 -17 -23
be_the b -13
effects:i_was bcd -14 -19 14
email_only ad 13 -11
good_@thanks bd -11 14
impossible$ ac -12 14
itself__ok ad -18 18
ok abc -21 35 -42
todos$ bc 12 -18
""",
    """
=any:himself d 11
=body:seis ad -17 22
^pensaron ad 23 -20
any:not_miss ad -11 16
brain:injury ac -10 -11
glasses bd 18 -16
leave_me c -11
psychosis:bipolar_# bc 14 -17
substance:a_drink b 11
""",
    """
a_trabajar a 11
cancel:queri* acd 16 -11 -14
me_cai c 15
no__it abcd -24 40 -29 -12
nothing__@food ad -14 14
pregnancy:saco_@drink d 14
wild$ bd 19 -14
""",
    """
=body:fib ad -20 19
=visit:supposed abd -14 22 -13
anyon* a 14
coming:cuenten ad 15 -12
era_@treat abd -12 -11 12
had:y_no a -14
heart:of_those ad -11 14
now:@howmuch_tiempo b 12
now:me_just ab -13 14
the_problem ab 15 -12
""",
    """
=visit:vuelvo bcd -16 -13 13
@clinician__trastorno d 15
^# bc -68 18
acomp* bcd 17 -18 -10
cardiology d -13
coming:como ad -14 12
drive:licencia a 17
pienso acd -25 -30 34
se__pase d 11
substance:day_and cd -11 15
sufro bc -11 -10
to__home d 11
todav* abc -11 -18 15
""",
    """
=body:black ad -11 13
=body:table d 14
=visit:together ad -14 15
adult:could_be d 12
buscar abc -17 -18 17
desayunar d 12
los__@year abd -18 22 -11
my_@drug bc -26 26
not:soltar ad -10 12
say_no ad -33 19
something__i d 12
""",
    """
=body:pregnancy ad -20 19
=visit:truene d 17
actually$ abd -13 -10 22
adult:son bd -24 17
not:think cd -16 18
not__mood ab -19 17
now:los b -16
substance:on_drugs b 12
""",
    """
=body:@price a -11
drive:on_@drive ad -10 11
now:lol acd 13 -10 -13
organ:ano d 14
prior:pills bd 14 -17
psychosis:ward_for d 11
well:sonreir d 15
""",
    """
=body:nacio cd -10 11
=said:any:yes abcd -39 -30 -15 44
=tag:drive:yes abd -18 -22 17
ahorita_estoy b 11
e__de ad 11 -12
texts:llega* abd -13 17 -11
""",
    """
#_me bd 17 -13
=any:alimento a 11
=tag:coming:unsure cd 18 -15
=visit:ando bcd -17 19 -32
flu a -16
found bcd -28 -20 26
knows$ acd -17 15 -13
not:lol bcd 13 -13 -18
not:un cd -12 -10
now:too ad 15 -18
pregnancy:matter abd -12 16 -10
reson* c 12
texts:would_be ad -15 21
week_i a 12
""",
    """
=body:accidente d 11
@call_por bd 19 -16
dije__@clinician b 10
drive:tengo abcd -12 -11 -27 24
idea__@relative ac -13 14
paso_nada a -12
pregnancy:toma c -14
starting__scratch ad 16 -12
""",
    """
@traffic$ d -20
dicen_que abc -25 -23 15
had__trouble ad 13 -12
had_a a -11
heart:cardi* bcd -43 -15 19
heart:defin* bc 22 -17
working_it ac -17 11
""",
    """
=body:trying a -10
=visit:blind cd -15 -12
@medicine_at d -11
a_valve ad -11 12
como_seis c 10
drive:the bc -20 -25
eaten:supper b -11
i__rather bcd 15 -24 -16
ni_una ac 15 -22
pregnancy:am_the ad 14 -14
segunda ad -18 19
""",
    """
had:en c -16
it__one c 10
it_like d -15
lo_@stop bcd -10 13 -15
no_paso ad -16 19
oatmeal acd -13 -17 18
one__have d -11
quiten abd -12 -23 29
substance:month bcd 23 -22 -19
""",
    """
@relative__corazon b 11
^more abc 14 -11 -13
dos_y ad -18 20
heart:healthy_as ad -10 11
heart:not_me ad 15 -10
psychosis:and c 11
substance:@drug_i cd -23 22
texts:about ac -15 10
""",
    """
=body:hermanos bd 17 -11
eaten:hoy a 13
organ:cirro* ad -10 11
pregnancy:buscando cd 11 -11
""",
    """
@drive_there ad 14 -14
adult:de bd -24 15
heart:dijo b -18
next__not ad -11 12
not:esa b 14
pregnancy:not_not a -11
prior:all_of ad -18 20
rinon__mi bd -10 11
well:mucho bd -11 11
""",
    """
@body_si d 10
brain:recovered b 10
correction ad -11 11
mover ab -11 16
organ:passed_a c 14
substance:psicologa c 10
""",
    """
@treat__then ad -16 17
be__i ac 15 -23
have__day abd -18 22 -13
home:on abc 25 -29 -15
in__life acd 32 -12 -25
ni__si a -14
prescribed$ d 10
psychosis:lo_descartaron a 16
ride:el_@ride d 11
""",
    """
=body:@animal bcd 37 -34 -37
^over bcd -19 -13 12
eaten:two ad -20 21
es__del abd 23 -15 -16
hace__de c -12
had_jaundice c 13
meds:bien bd 17 -20
not:numbers cd -12 13
once_and ad -24 17
psychosis:chiquito ad 12 -10
""",
    """
@day__el ac -14 11
a_stroke d -15
back_funny ac -11 13
hablarlo abcd -11 11 10 -17
pregnancy:impossible c 15
pregnancy:pregn* cd -33 16
""",
    """
=body:sacaron ac 12 -14
@body_was ad -12 13
allergy:nomas_a a 15
meds:it abc 11 -13 -12
meds:quita* ad 16 -13
not:all c -11
pharmacist c 18
psychosis:tia bd 23 -11
que_de cd 11 -13
ride:someone_from d 11
""",
    """
=visit:saber ac -14 18
a__from bd -12 13
adult:@relative_y b -10
cooke* d 11
crap$ a 13
entre acd -23 25 -18
estoy__vez d 11
meds:of_them ad 16 -17
meds:seroquel b -11
""",
    """
=body:guess abc -22 -19 11
=body:puras ad 12 -13
=said:ask:a_correction_that_ends_in_a_question d 12
me_llevaron d 12
meds:la acd -17 -27 26
now:no_tengo c -10
off__the bd -10 11
organ:mucho_al cd 19 -16
psychosis:palabras ab -11 14
""",
    """
@relative__se d -10
@symptom__eso d -11
hear b -19
pregnancy:have_to b 12
ride:hace ad -12 16
substance:i_drink d -11
""",
    """
=any:llevo bcd -18 14 -14
@insurance bd 22 -25
al__ya d 10
pensaba bcd -14 10 -17
psychosis:hay a -12
substance:only_vice a 12
that__ever ac 14 -12
""",
    """
=said:brain:yes acd -26 -24 27
=visit:mine abd 23 -22 -13
=visit:mucho abd -11 20 -11
@drive_no ab -15 14
go_every d 15
have__a abd -14 -19 11
heart:monit* ab -12 -15
legal_here ac -13 17
no__este bd 14 -32
""",
    """
@sick__me ac -13 13
drink__a ac 18 -13
drive:decid* abcd -24 -16 31 -12
i_ran cd 15 -14
knees ad 11 -19
nobody_has c 11
now:a_las bcd -11 -12 17
prior:a_school c 11
well:feeling_great ad -10 13
""",
    """
@medicine__a b -20
any:a_multivitamin a 17
doctors__and b -11
four_@hours ad -15 16
never__trouble ad 12 -12
no__pensado c 14
now:under_a a 12
take__@vehicle cd -17 11
""",
    """
=said:adult:ask cd -32 11
=visit:and bcd -29 -35 11
any:mom d -15
cirrosis a -12
pass abcd 44 -26 -26 -22
prior:apena* acd 25 -14 -20
prior:pregu* ad -18 13
substance:diario bcd -12 -15 16
""",
    """
=visit:tomo d -13
effects:every_night d 13
heart:my_@relative bc 13 -22
i_heard bc -20 12
me__is ad -16 11
my__went abd -16 18 10
now:i_would d 13
pregnancy:lines acd -14 -13 24
quiero abcd -13 37 -41 -16
sit_in b 10
withi* ad 15 -14
""",
    """
=visit:consent ab 11 -12
^undecided abcd -17 -17 30 -20
allergy:get abd -14 20 -17
do__have bcd 17 -12 -11
ride:si_alguien cd 12 -11
substance:vez ab 12 -16
""",
    """
le_mande bc 12 -12
no__hicieron ac -14 14
now:hermano d -14
tuve__los a -12
""",
    """
@call_it b -17
allergy:but bcd -26 28 -38
and__since ad 13 -13
brain:good b -17
had:not_a a -14
me__tres ad 14 -14
my_third d 12
now:hit ad 15 -15
organ:have_one b -12
queria_@cancel ad 12 -14
recie* bd -12 14
verano b -14
""",
    """
=body:pads d 13
any:como_no ad -12 14
before_noon acd -14 17 -14
every abcd -23 -37 -26 38
green a 11
hermanos ab -16 13
la__dijo a 11
objection ad -27 29
pregnancy:trying a -11
""",
    """
=any:mareo ad -14 22
it__never abc 17 -11 -19
mi__sano d 12
organ:¿ bcd 19 -16 -11
texts:@drive bcd 22 -12 -22
too_many bcd -14 -12 22
y_bien a 12
""",
    """
@medicine_makes a 14
a_cada ab -11 -10
am__but abd -16 10 13
can_send bd -12 15
got__@stop c 11
psychosis:oi bc -14 20
sustos ab 19 -12
""",
    """
=rule:eaten:yes:breakfast|lunch|dinner|sandwich| cd -16 13
^simon ad -11 20
apenas__# a -18
de_llegar c 11
""",
    """
@stop_breathing d 13
allergy:cuentan b 13
dialysis$ bd 14 -15
had:inyec* c 11
organ:does abc -16 13 -21
pregnancy:she_is abc 11 -10 -20
sweating bd -15 12
""",
    """
=any:saliendo b 11
=body:sustos ab 19 -12
=rule:organ:yes:both|ambos abcd 37 -10 -13 -35
cancel:cuenten d 13
chichi d 13
coming:estoy_en a 10
diero* b -19
ride:tiene_carro a 10
week__is bd -20 12
""",
    """
@late ab -20 11
aguan* abc 11 15 -27
eaten:horas_en a 11
prior:contar b 13
to__as c 12
""",
    """
acostado d 13
adult:tengo bc -16 -12
era_nino a -18
got_your bd 16 -13
heart:ex ab 16 -13
now:amane* abd -13 13 -14
past$ d 12
pregnancy:i_am c -14
prior:depresion d -10
prior:pero ac -11 13
psychosis:sign b -12
""",
    """
=rule:texts:no:not_~2_text* abd 22 -11 -15
desoc* ad -13 16
meds:those a 13
never__or a 17
well:regular a 13
""",
    """
=body:telefono b 13
breakfast acd 13 -14 -10
camino__a a 13
i__need bd -27 12
ice__@relative c 11
so__am bd -13 -15
with__@body a -13
""",
    """
=rule:now:no:asleep|sleeping|dormido|dormida| d 10
@relative__cirrosis bd 12 -11
a__some c 12
fu c 12
pregnancy:a_day d 14
psychosis:know a 12
""",
    """
=any:la bd 13 -26
=any:¿ abd -16 23 -20
=body:izquierdo ad -14 14
=tag:home:asks bd 18 -17
=visit:segundo b 13
@body_@symptom d 12
a__como cd 16 -14
age abd -12 15 -15
brain:the_@traffic a 11
hives bc -16 -20
meds:@place bd 13 -13
nobodys cd 15 -11
pain_@medicine ad 15 -20
work_will b 11
""",
    """
=visit:cual abcd -14 25 -10 -21
allergy:my_body ab 12 -10
and__so cd 15 -13
heart:under c 13
me_sirvio ad -13 21
ways b -13
y__para bc -14 -12
you$ abd -14 16 -39
""",
    """
=rule:well:unsure:^_been|have_been|he_estado_bette acd -18 25 -11
algo__@year cd 12 -10
any:frio bd 20 -14
hace_mas ad 16 -12
organ:se_me b -16
strong_as a 11
substance:que_se bc -26 20
the__room b -10
""",
    """
bites d 15
me_another acd 21 -10 -15
now:early_for a 14
substance:kids cd 17 -25
tdah a 16
""",
    """
#__clean ad -20 22
=who:visit:minetheirs:before b -42
and_sulfa b 14
aquello$ b 10
coming:no_@move ad -11 14
have_had d -15
now:me_complica a 12
pero_estaba cd 14 -14
well:muy_bien d 14
""",
    """
=body:verano abd -10 -12 16
@drink_only a 13
dark$ bcd -14 12 -10
heart:@hello ad -22 11
me_tomaba d 12
todavia__teta ad -10 12
went__once d 14
""",
    """
=visit:my b -19
allergy:if bc 18 -10
as_in ad -14 12
del__le a -10
eaten:alime* a 11
going__take d 10
got_nothing d 12
""",
    """
@insurer__si a 12
cubre__que a 11
looks_like abd -12 15 -12
no__ver abc -10 14 -11
organ:labs bd -14 -34
organ:por_ahi ad 16 -12
prior:asi bd 20 -24
ride:regreso ac 12 -12
well:hasta ad -20 19
""",
    """
^positive cd -15 10
be_there cd -21 13
queda__temprano a 11
""",
    """
^echele d 13
acabo__hacer a 14
effects:stomach ad -13 15
madrugada ad 13 -14
not:llaman ab -14 14
ride:lleva* abcd 15 13 -15 -21
veces_si c 13
viajo_a a 13
""",
    """
=any:honey d 15
=body:read bd 14 -17
adult:naci_en ad 16 -11
be_we cd -20 21
home:@relative_no a 14
home:am_lost ac 14 -12
texts:veo a 14
there__it a 10
trintellix acd -16 -12 17
""",
    """
@cancel__it bd 25 -27
allergy:after abd -19 -18 18
are_still c 13
cancel:en_pie ad 15 -12
dicho_si c 11
i__turn abcd -20 -15 23 -13
infarto$ b 11
pregnancy:preventing c 11
prior:have_got bd 17 -15
psychosis:seroquel bd 14 -10
se__tanto bc 17 -12
senorita$ bd 10 -19
""",
    """
=signs:ride:yes ab -15 -11
=visit:passed a 12
am__not a 11
catet* d 11
eaten:pero ab 14 -11
spray ad -18 17
""",
    """
=body:we bcd -19 19 -16
effects:una ad -13 15
nino$ b -11
nunca abd 14 -71 -20
pregnancy:cinco ad -12 16
prior:i_need abc -11 14 -10
some_weeks c 12
that_a abc -21 -20 24
will_get ac -13 14
""",
    """
any:right_ahead d 10
clot b -12
eaten:last_night abd 15 -12 -14
go__forth acd -13 15 -11
more__i abd -19 -11 16
organ:has_the ab 16 -16
prior:media abc -17 -10 11
psychosis:si ad 21 -33
si__esa b 12
""",
    """
@stop$ abc 17 -20 -18
alcan* acd -16 -15 14
an__@body b -12
atraso d -10
como__horas cd 11 -11
missed__@medicine cd 16 -14
not:come ab -12 10
""",
    """
=any:dormido a 10
=lead:any:no:cut:yes ad -13 16
effects:went abcd 31 -19 -13 -19
encue* abd -20 22 -23
heart:nobody ac -13 14
heart:surge* abcd -16 -11 -12 22
liqui* d 11
now:do_not acd -29 14 13
""",
    """
=rule::refuses:not_~1_answering ab -11 18
@treat__ok a 12
afrai* ac 16 -11
any:veremos cd 24 -20
cancel:me_out ad -16 20
drive:dropped_off ad 12 -12
eaten:mis bd -13 16
effects:you bd 10 -12
heart:estre* a 11
heart:soy acd -16 -18 14
sad_not ad 16 -11
""",
    """
cual_@visit abd -13 18 -17
substance:they_test a 10
""",
    """
fasting ab 11 -14
i__cardiologist c -13
list__a cd -15 14
meds:excep* ad -12 13
that__me acd -34 -25 37
whole_thing ad 14 -12
""",
    """
=any:unas d 15
=body:estamos abc -31 -17 28
=rule::asks:^_por_que abcd -14 27 -12 -21
diamox bd -12 22
eaten:on b -16
effects:night abcd -15 -16 -14 25
i__psychotic c -13
meds:dando c 11
now:going d 10
texts:no_me d -18
texts:sure abd -10 -11 16
to__on bd -12 -12
""",
    """
@relative__dialysis bd 12 -14
down_for ad 14 -19
i__forgot d 10
i_left d -12
not:like c -23
para_nada a 12
""",
    """
=body:face a -15
=rule::idiom_yes:no_~1_problem|prob|worries|doubt c -33
and__here bd 12 -12
pregnancy:semana cd -10 17
psychosis:ha ac 13 -13
substance:whiskey ad -10 14
the_names d 10
""",
    """
concu* b -11
ok_what bd -16 16
ponga* d 11
substance:not_a d -14
sure_have abd -15 -19 24
the_dumps a 13
who__the ad 17 -18
""",
    """
=said:unsure:no,_in_doubt d -10
@medicine__from ad -11 11
a_hundred c 13
allergy:last bcd -11 -16 16
allergy:vomiting ad -11 18
does__to b 13
now:wife ac -10 12
pregnancy:already d 10
the_oven d 13
you__count ad -21 21
""",
    """
=visit:someone b -13
factu* c -10
him__is d -11
""",
    """
=any:did c -15
=body:serious a -10
=body:without bd -13 10
@stop__@year b 10
had:la_recibi ad -12 10
on__brain c -10
shoot d 10
the_pain c -11
""",
    """
do__for ad 16 -18
familiar$ c -10
had:did_the bd -14 14
home:am_at b -12
ride:tengo abd -11 -15 14
until_@date ad -13 15
was_high cd 12 -24
""",
    """
=rule:home:no:no_~1_tengo|tuve|padezco|sufro|h c 14
allergy:under ab -13 11
cancel:time a -12
heart:bajita abd 24 -12 -15
organ:dio cd 20 -18
pregnancy:regla bd -12 -13
prior:@medicine_no abcd -26 -15 11 11
""",
    """
=body:give abc -17 10 -13
@relative__back d -11
aguante a 12
del__# d 11
imaginese d 16
me__quitaron ad 16 -14
meds:tecito bd 12 -10
pregnancy:de abd -12 -10 12
prior:far ad 25 -20
""",
    """
drive:cita ab -15 11
me__perlas d 12
pregnancy:voy ad -18 15
sabe__no ac -23 24
wild_@animal ad -14 15
""",
    """
#_ish abc -13 -15 12
=said:brain:unsure d -20
=visit:atiende b 11
and_gravy d 11
brain:estab* c 11
decir__mi cd 13 -12
meds:can b -16
not:trust abd -10 12 -14
saliendo d -15
texts:not_at ac -21 17
""",
    """
=visit:@thanks abc -21 18 -22
@treat__@body bd 19 -13
am_her b -10
chole* bcd 12 -13 -12
eaten:acabo d 11
last bcd 21 -14 -26
problem_i ac 12 -16
""",
    """
@call_my bd 11 -17
effects:the bcd -18 -21 19
heart:my_physical ad 17 -11
home:recojan a 13
me__eso bc 21 -26
not:for abc -17 23 -15
of$ b -22
""",
    """
=rule:prior:yes:tried|been_on|taken|probado|toma bd 16 -10
adult:soy_menor abd 24 -15 -18
did__work ad -15 19
high_when ac -16 14
igual_y ac -18 20
la__o abcd -20 13 11 -19
not:handle a -14
organ:knows a -11
pregnancy:i_breastfeed d 16
pregnancy:single ac 14 -12
prote* a -14
""",
    """
^sad a 14
bad_reaction acd 20 -11 -17
inste* ad 23 -25
pregnancy:patch ad 20 -11
substance:a_few ac -11 12
substance:cuand* bcd -12 11 -14
well:animo ad -12 13
well:mas b -20
""",
    """
=visit:sorry acd 20 -16 -21
espir* ad 12 -11
it_made ad -11 21
pregnancy:ya_casi d 10
psychosis:no_y a 11
shado* d -18
would__not bcd 22 -12 -23
""",
    """
=body:no ad -12 -13
coming:passe* a 12
embarazada a -15
home:yet acd 34 -26 -12
in_the bd -26 -14
luego ab -15 11
pregnancy:la_regla a 14
pregnancy:tiemp* ab 10 -11
todo__en d 10
""",
    """
=body:orina abd -29 -16 10
=body:tonight a -16
decline$ abd 32 -17 -26
en_las b 15
entran a -11
he__had d 10
heart:is c -11
heart:mas_bien a 12
of__business ab -10 11
only__but ad -14 18
organ:prola* abd -11 -27 31
prior:llego bd 10 -12
the_moment ad 16 -17
well:more ad -22 21
""",
    """
adult:her bd 15 -11
and__way b 12
brain:a_stroke d -13
drive:live a 12
folks abd -25 -13 27
pregnancy:nursi* bcd -14 -21 21
they_all a 13
""",
    """
=visit:permission bd -16 20
@medicine_yes ad -13 23
allergy:nothi* abd 39 -15 -27
am__four a 11
any:@thanks_for b 13
had:ya_me d 17
meds:sleep abcd -28 10 -15 12
substance:@relative_si b -11
texts:ya_no a 10
weather d -18
""",
    """
=body:infecciones c -18
@relative_says ad -18 17
adult:been ad -20 24
not_psychosis a 11
pregnancy:a_miscarriage b 11
tengo__a abd 25 -11 -30
tuanis ad -12 17
""",
    """
=body:drinker a 12
en__pero abcd -21 -10 16 16
had:say a 13
neuro* bd -20 12
not:anybody ac 12 -13
pregnancy:not_a ac 17 -10
substance:kind bd -12 -13
the_wall d 14
voy_para ad -18 22
""",
    """
=first:any:unsure abcd -15 -13 22 -21
=said:ask:yes_or_no_on_a_condition_only c -20
@ride_i d 10
adult:la_edad b 12
con__y b -21
effects:none ad 14 -10
exactly ac -15 22
had:sort a 10
meds:puedo_dejar ab 16 -13
my__number abd 17 -10 -13
pregnancy:@drug a 13
salio_limpio a 11
""",
    """
=tag:allergy:known_of acd -14 20 -12
allergy:my_heart a -11
brain:@year_back ad -10 12
nursing bcd -15 -17 21
""",
    """
@food__como cd -12 10
^last abcd 27 -17 -17 -16
any:happy ab -12 16
any:i_could bd -11 -12
mull c 11
no__at ad 15 -12
not:seguir abcd -15 -12 -13 19
now:anywhere d 11
parec* abc -21 -10 18
sounds ab -18 12
would__home d 13
""",
    """
=body:prostata a 11
effects:quede ad -13 20
lantus ad -15 18
psychosis:la_mente a 11
""",
    """
adult:for d -13
broth* b 14
nadita abd 27 -18 -12
organ:sent ad 15 -13
pregnancy:eso abd -16 16 -15
""",
    """
@treat_both ad -10 15
proud cd -15 10
substance:case_a d 14
to_ask a -11
""",
    """
=any:acta c 12
can__to a -15
cancel:would acd 22 -10 -21
first_time b -12
it_so b -13
me_recetaron c 11
y_resulto d 10
yes__leave b 13
""",
    """
=body:nine ac 12 -16
organ:trans* c -16
pregnancy ad -20 19
substance:este acd -26 -18 18
substance:that_was bc -14 -11
""",
    """
=visit:supongo c 12
allergy:con_que d -11
coming:por_favor ad -17 20
heart:casi_siempre ad -13 14
no__yet bcd -15 14 -11
only__problem ad 19 -14
organ:me_faltan ac -12 18
says__afib cd 11 -11
so_that d 11
we__another a 11
""",
    """
@medicine_se c -10
any:my_dead a 14
coming: ab -13 -33
coming:encon* ad 15 -10
had:the_whole d 10
heart:blood bcd -19 -29 13
second_one b -15
""",
    """
=any:anoche acd 26 -11 -22
=body:normal abd 25 -30 -35
@holiday$ ac 26 -23
^@date ad 20 -17
heart:morni* b -12
not:liver abc 16 -11 -19
now:prome* acd -18 22 -18
pregnancy:nuera bd 14 -12
¿__que bd 18 -16
""",
    """
organ:y_los d -16
texts:porta* a 13
""",
    """
@book cd 16 -21
allergy:a_@symptom ac -12 13
allergy:un_poco d -11
cancel:last b 10
he__got ad 15 -11
now:que_salga ac -13 13
up__mind c 12
""",
    """
allergy:they_were d 13
eaten:# b -26
handl* ad -36 30
heart:el_que b 11
la__queda abd -12 -11 19
now:favor ad 18 -24
ride:consigo_a a 10
valvu* cd -11 18
well:son a -11
""",
    """
=body:gave a -18
daddy bd 15 -14
is_out acd 20 -12 -11
need$ bd -20 18
no_nada ad 31 -25
prior:and_done ad 15 -13
ride:cance* ad 12 -12
ride:said_he c -12
semanas b -19
sirve* c -11
too$ abcd 23 20 -25 -22
well:come bc -14 14
""",
    """
=tag:heart:known_of ac 13 -12
a__sulfa a 10
allergy:muy a -11
home:i_have ac -11 10
lujo$ ad 13 -11
meds:medicamentos ad 16 -17
organ:scare c 12
prior:psicologo bc -15 -11
""",
    """
=any:dificil cd 16 -13
@door__no d 13
@food__ago ad -13 15
es_nada cd 12 -11
had:returning d 15
heart:al bd -23 -12
se_decir ac -18 19
substance:have_is a 11
substance:the_@day acd -19 24 -11
took__but ad -10 11
yes_and abc -42 -25 35
""",
    """
=body:bottles abc -11 -13 12
@treat__never d 11
again c -30
drive:my_truck d 11
estan__estudios c 12
one_who ad 19 -17
prior:call b 12
""",
    """
=body:everybody abc -27 25 -16
=body:fiesta bc 14 -12
=visit:staying abcd 25 -12 -16 -14
coming:ya_me bd 11 -24
now:entra* ad 17 -10
organ:una_vez cd 23 -23
pues$ acd -20 -13 32
vietn* d 12
well:feel abc 24 -30 -20
y_media cd 14 -14
""",
    """
^sepa abcd -28 -26 45 -30
brain:spell* a -13
coming:something_came a 10
driver$ ad -14 12
pregnancy:in_the b -12
psychosis:algo_de c 12
""",
    """
@animal_le b 12
@vehicle$ acd 59 -31 -67
am_one d 11
brain:schoo* ad -11 12
but__night ad -16 18
cayo__me a 12
does__like ab -11 10
en__familia ad 13 -15
encontre ab 11 -12
nino_me d -12
organ:me_dio cd 20 -18
prior:antidepresivo ad 15 -14
psychosis:none_of a 12
yo__acuerdo d -15
""",
    """
@body_en c 13
@wrong__are a 11
historial$ b 10
not:hecho acd -13 20 -13
prior:@drink_de ab 16 -16
that__be acd -17 -10 25
""",
    """
apara* d -13
coming:bajo ad 19 -15
gabapentina d 10
heart:she bd -13 13
la__despues d 14
may a -25
prior:@drink a 14
ride:mucha* ad -14 17
time__what b 16
""",
    """
^may abd -14 25 -18
boss_did bd 20 -19
brain:confi* ac -10 18
it__like ad -11 11
not:good abd -11 17 -30
texts:se_leer a 13
""",
    """
=any:doble d 16
=any:recall c 11
=body:probably a -10
could_of cd 16 -11
different d -13
fuerte__un a 12
nacid* a -17
ride:famil* acd 22 -17 -17
ride:vecina abd -13 16 -10
un_ratito d 11
""",
    """
=rule:psychosis:yes:hypomania|hipomania bc -20 21
=visit:ahorita b -10
@treat_hasta a 12
allergy:my_@relative bd 13 -20
i__how b -10
lo__cuando ac -12 18
luego__contesto a 11
my__@drive ac 12 -13
now:at_work ab -10 14
substance:come b 14
the_rules a 15
""",
    """
=rule:safe:no:scared|afraid|miedo|asustad*|dan a 19
@visit_and d 13
brain:up ad 13 -18
my__here abd 19 -13 -11
stopped__@month bd 12 -10
texts:@texts_and ab -15 14
""",
    """
allergy:esta b -13
bring__on d 11
coming:decid* cd 11 -24
esos abd 19 -10 -16
substance:@year_sin ad 13 -13
timing$ ad -18 22
yes_oh ad 12 -12
""",
    """
@food__to ad -13 13
and_@stop d -11
just__is ac 12 -11
let__look bcd -12 19 -15
no__el acd -13 -14 20
not:nursing ad 13 -12
pregnancy:@month_so cd 12 -10
pregnancy:cerro ad 19 -14
tms__@treat d 12
young$ ad -12 12
""",
    """
am__old ab -18 10
cancel:se c 20
fine_by d 11
guste* bd -10 19
pudie* acd 20 -11 -13
yes__about ad -12 13
""",
    """
=body:creatinine a 11
=rule:heart:yes:hipertens*|hypertens* acd -13 -18 20
=tag:heart:all_but_me ad 21 -14
me_@sick ac 12 -11
organ:came abc 13 -11 -13
voy__ir ab -12 14
""",
    """
^andele ad -10 20
adult:high_school a 12
allergy:closed ad -11 13
allergy:told c -13
antidepresivos bd -13 13
had:ketamina bcd -24 -19 14
organ:all_that ad 17 -15
""",
    """
and__@medicine bc -17 -12
de__asi d 10
dice$ abc -20 23 -22
meds: abc -15 27 -42
si_alguien bd 12 -18
tapon a 12
would__better d -11
""",
    """
=number:eaten:few bc -22 14
adult:he_will ad 11 -11
allergy:@medicine abd 18 14 -43
con__@treat b 10
febrero d 11
good_now d 12
pregnancy:since_my a 11
psychosis:sad acd 22 -13 -17
stroke_in d 13
well:great cd -10 12
""",
    """
=tag:effects:asks abcd -12 41 -14 -36
=visit:ways b -13
bodas$ a 14
not__that abc -17 17 -11
psychosis:tipo abd -13 -11 15
""",
    """
=body:lactando acd -11 -15 22
@relative__have b -10
^cumpli ad -11 14
aunque_sea d 12
meds:en ad 12 -19
postp* abcd -16 -27 16 21
sali bcd -26 -15 20
si__quiero ab -20 18
works$ acd -11 -19 15
""",
    """
=tag:yes abcd -20 -52 -22 48
^confirmo ac 11 -14
allergy:yes ad 15 -12
any:prefiero_no ab -15 19
heart__last a 13
last_time abc -11 17 -31
prior:@medicine_but a -14
ride:wife bcd -10 -18 16
""",
    """
=visit:say abcd -16 11 11 -15
adult:next_@year ad 15 -13
drive:about abcd -15 14 11 -20
heart:that acd 17 -20 -14
psychosis:out_of b 12
que_entienden b 13
ride:acaba a 13
ride:care ad -11 15
use_a d 14
""",
    """
allergy:had_it ad 15 -24
concussion__in ac 12 -14
eaten:i_think c 11
effects:some_but a -13
go_to b -11
mi__@visit abd -14 -14 12
their c 12
tuve__hace c 11
""",
    """
=body:enlarged abd -14 -12 22
@cancel abcd 14 11 -50 -18
effects:hi b 12
my_right ab 16 -13
psychosis:ptsd abcd 24 -36 12 -14
questionable c 17
""",
    """
=any:regular a 13
cancel:your b 13
have__@medicine bc 10 -12
heart:had_a bc -11 -15
not_i a -22
polycystic d 13
ride:viend* c 12
substance:it_a a 11
""",
    """
are__me b -13
as__get d 15
dudo__y cd 18 -11
le__mentir d 12
pregnancy:am_@late ac -14 16
psychosis:got b -18
substance:bette* cd -10 14
substance:parar d 14
ya__otra ad 18 -11
""",
    """
=rule:well:no:aun|todavia_no ab -13 11
^baby acd -18 -11 27
got__right d 14
organ:getting cd 11 -16
pregnancy:prena* ad -11 14
""",
    """
allergy:la_tolero d 11
buy__first b 12
contesto_estoy b 16
horita$ ad 21 -20
me__but ac 15 -13
not_talk bd 15 -14
schiz* abcd -27 -18 -17 37
una ab -12 -19
you_count ab 22 -22
""",
    """
^hasta bc -16 -14
all__time ad -14 15
allergy:food a -13
allergy:una_inyeccion d -11
comin* abcd -12 -10 -10 11
drive:regreso bd -10 16
it__that bcd -11 -14 15
january bd 14 -12
now:will_do ad -14 17
sad$ a 12
single ac 21 -21
""",
    """
=body:semana bcd -22 -10 21
=denials:any:0:no+yes bcd -15 21 -20
=visit:system ad 13 -12
am__station a 11
be_better cd -11 14
coming:todo d 11
em abcd 12 -30 -34 20
now:a abc 13 -20 -22
now:hija b -11
o abcd -20 15 26 -42
que_dos ac -11 13
ride:hermanos d 13
substance:depen* abcd -15 -12 22 -21
that c -26
""",
    """
=said:no:not_that_they_know_of bcd -17 18 -17
allergy:do ac -19 16
estoy_a ad 24 -16
had:soy_paciente bd -16 21
organ:inter* d 12
prior:y_@medicine acd -16 -16 19
""",
    """
=body:contrario ad 19 -13
a__si bc -34 14
ahi_vemos acd -19 29 -22
drive:guio ad -13 16
drive:rather a -11
escribame ad -10 16
infarto c -13
organ:pee bcd -17 30 -25
was__my abd -11 -19 13
""",
    """
allergy:unless_you bd -13 14
asked_but d 12
espera__la ad -11 13
growl* ad 20 -15
home:el_@door a 11
no_entendi abd -32 37 -11
not:leave acd 16 -11 -18
not:recibido a 13
now:it_is c -22
ride:el ac -16 10
ride:the_shop a -14
""",
    """
=visit:drop d -13
dosis ad -12 16
eaten:tengo d -16
meds:my_@drink bd 16 -11
no_senor a 21
parked b -12
psychosis:since_the a -10
substance:mucho bcd -11 -13 17
this__depression ab -10 13
to__@month d 14
""",
    """
#_minutos ad -21 20
=body:puro abcd 33 -27 -13 -20
@medicine__# acd -20 -12 22
complain ad -11 14
contesto__la ad 14 -14
de__toda ad -11 12
had:@hello b 15
hora_salgo b 12
llevo_@year d 10
now:it_now ad -13 13
""",
    """
@late__am ad 13 -10
allergy:only_thing a 12
allergy:wrote_@treat d 12
any:anticoagulante ad 17 -13
had:did_it a 12
heart:the_blood c -11
igual_si cd 16 -11
liver_out d 13
me__tumor ad 15 -14
no__hace d -12
only_at bc 16 -12
""",
    """
@howmuch_sale b 11
heart:casi ad -19 15
heart:normal abd 18 -17 -17
mandan d -12
organ:day bcd 23 -23 -11
ride:the_@vehicle ad -13 14
substance:in_the d 11
well:as d 19
""",
    """
=visit:misma a -13
allergy:todo acd 23 -10 -22
daughter d -12
en__ahorita a 15
estoy__le bd 19 -12
heart:i_run a 16
heart:physi* b -15
lo_decido ac -14 19
me__donde ad 16 -12
now:ese_dia abd 17 -10 -11
prior:stimu* d 12
si__@howmuch d -11
""",
    """
cronica cd -11 13
es__nervios c 11
meds:a_mi b -14
not__newbie ad -13 16
now:surge* ad 16 -14
psychosis:me_estan cd 15 -13
would__@vehicle b 10
""",
    """
grandbaby bd 20 -12
home:noved* ad -16 16
pulsera__@treat ad -11 15
""",
    """
=rule:effects:no:nothing|none|nada|ninguno|ningun abcd 27 -23 -24 -12
@stop_el ab -13 12
alergico ab -13 17
allergy:weird cd 10 -16
any:want_to a -12
effects:know a -12
had:is_my abd 22 -11 -16
just__i abcd -17 -12 34 -21
now:atiende b 10
problemas c -21
steroids bcd -19 -13 20
tengo__ir a -13
usted* abcd -13 29 -33 -14
""",
    """
=body:comes ac -11 13
allergy: b -10
cancel:am_afraid ad -11 12
cancel:sea a 13
dormir__la d 11
downhill ad 13 -10
drive:tambien ab -14 11
heart:@year abd -42 -34 31
pregnancy:feed ad -11 12
que_tenia bd 20 -18
was__@stop b -10
""",
    """
^cirrosis cd -12 21
^on abc 27 -69 -14
let abcd -12 -22 33 -26
not__liver c -14
pregnancy:and_it b -13
texts:got ad -22 16
waited__for abd 24 -11 -18
was__in acd 14 12 -25
""",
    """
=rule:had:no:todavia|aun_no c -12
=said:psychosis:yes a -16
allergy:i_reacted a -16
sober_today abd 11 -23 16
""",
    """
=any:dicen d 15
=any:until ad 20 -17
=who:any:theirs abc -25 21 -21
allergy:scare* ad -21 16
casa_mi ad 10 -11
check_with ac -14 22
had:got acd 14 -11 -19
it__been d -12
lose_my a -11
que__aquello b 10
stroke__had ad 15 -13
substance:we_are a 10
the_@drink abd 13 -10 -11
twice__day cd -14 19
""",
    """
=visit:was bcd 25 -23 -16
al_mismo d 11
alergia_no cd -12 11
already__all b 11
de__la a -14
deme cd 23 -27
home:now abc -13 -12 12
now:say d -21
running_tests c 13
well:after ad 14 -16
""",
    """
=said:no:nobody_to_take_them b -17
=signs:visit:yes: abcd -22 -31 -33 34
@call_mejor bc 17 -11
day_is b 10
drive:a_lift a 12
severe_@symptom d 12
si_ni ac -24 25
""",
    """
=any:@insurance d -18
=body:matter abc -25 13 -18
doctores a 13
drive:carro_y d 11
effects:on_the c -11
mi__afuera d 13
organ:dentr* ad 17 -14
para_# a 11
prior:i_wanted ab 15 -11
substance:@month_sin ad -14 16
to__about a -19
y_@treat c -11
""",
    """
drogas$ d -10
if__no acd -13 -11 17
que__a ab 11 -38
si__presion d 13
that_on ab -12 17
we__on d -12
""",
    """
=any:says ab -11 -12
=body:bedtime ad -12 13
=body:doing acd -32 32 -23
allergy:a_good bd -15 18
any:maybe c 12
cancel:need_to cd 19 -12
heart:grand* b 10
mail ad 16 -11
mentir bcd -16 -10 19
pregnancy:la bcd -15 16 -24
sons b -23
""",
    """
=visit:chofer ac 22 -22
@drug_for d -12
come abd -10 21 -13
lie abcd -14 -15 -15 24
mi_ma ad -15 21
nomas_ansiedad a 11
not:diagnostico ac -12 16
teetotaler$ ad 20 -11
tome_algo c 13
""",
    """
=body:hypomania bc -14 17
=rule::refuses:pass_$ abd 30 -21 -12
@treat$ bd -11 -13
brain:sacar* d 10
morni* ad -11 -10
not__@person a 12
ride:why abc -13 16 -11
""",
    """
=body:bad cd -35 21
=body:oxicodona d 11
@vehicle_or d -10
foto b 11
heart:press* bcd -21 -16 13
ni_de ad 20 -12
no bd -14 -24
substance:si abd 18 -27 -13
viend* abd -13 -17 10
well:fu_ni c 12
will__at a -10
""",
    """
could__it acd 14 -12 -11
muy_bien ab 12 -10
substance:until_@date ad -13 15
""",
    """
=body:same ab -41 30
any:nadie_mas d 12
cancel:next abd -14 21 -13
hace_el d 12
had:me_la ac 11 -27
muy_mal bc 15 -17
there_and cd -13 17
""",
    """
#__a acd 23 -26 -15
=rule::yes:lo_tengo d -17
claro$ ac -26 15
electroshock d 15
mandaron acd -19 14 -15
otro_dia bcd 13 -12 -17
que__pero bd -29 -12
se__tiene c 11
""",
    """
=body:is ad 12 -24
adult:apenas d -15
cancel:nos ad 16 -11
drive:piens* d 11
eaten:almost cd 14 -17
es__saber cd 13 -11
heart:nothing b -19
mi__embarazada b 11
organ:por abc 19 -30 -17
puedo_@drive cd -10 -15
ride:eso ac -24 16
thought__the acd -13 -11 21
""",
    """
@relative__asleep ad -19 20
mi_expediente a -12
prior:creo acd -16 16 -11
prior:is_been c 10
psychosis:@relative_sometimes c 11
voy__si c -10
""",
    """
=body:rara ad 19 -17
=rule:heart:yes:stent|stents|stint|stints ac -16 -12
=turn:visit:no+yes:yes d 12
peor bc -13 14
safe:i_am d 19
""",
    """
#_it ad -11 13
=body:think cd 12 -10
=rule:prior:no:just|only|solo|nomas_~1_lexapro| ad 25 -18
^bad c -21
drive:# d -11
home:eyes c 10
once__was ad -10 14
para__depresion d -13
sin__el ad -18 18
the__of ad 20 -25
tos d -13
""",
    """
=body:law b 13
pregnancy:with bcd -11 -18 18
stimulator d 12
well:mejorando ad -11 20
""",
    """
allergy:till b 11
came__perf ac 15 -12
cancel:me_so a 11
de__quien bd 14 -12
""",
    """
=any:glaucoma abd -13 -12 22
=body:number a -12
=said:yes:what_the_text_says_about_the_question b -13
episo* abcd -10 -12 -19 24
not__lick ad 11 -11
not_figured ac -11 12
organ:always bd -12 10
prior:todas ad -12 21
psychosis:everybody ab -15 14
races d -11
salimos a 12
se__donde d 10
substance:el_trabajo ad -10 16
""",
    """
=said:yes:opens_with_yes acd -22 -93 31
=visit:seria a 16
@move_at abd 18 -13 -10
cancel:dejam* c 14
en__# acd -32 -19 25
home:stopped_at ad 12 -10
intacta ab 18 -12
it_for ab 13 -13
not_but ad -24 22
""",
    """
=body:virgen abc 21 -17 -14
allergy:me_dieron ad -12 11
for_pain abd -20 18 -14
not:habla b -12
ride:to acd 15 -15 -14
""",
    """
=any:girl bd 11 -10
=body:otherwise abd -10 -14 16
=lead:no:cut abcd 59 -16 -84 -48
clock$ b -13
es__de ac 10 -18
here__the d 13
pregnant c -26
well:school a -11
""",
    """
=body:nunquita abd 26 -17 -21
=tag:pregnancy:asks abc -27 16 -15
any:a_big b 14
con_@drink ad -10 13
could__the bd -16 -18
effects:norma* acd 25 -16 -34
estado bcd -15 23 -16
pregnancy:there ac -23 12
there_my d 11
tripped d -17
wake_up d 12
well:casa ab -12 10
""",
    """
=body:@howmuch ab -13 21
=body:hated a -13
=rule::turned:digo abc -15 -13 22
allergy:could_have c 10
not$ abcd 72 -51 -16 -48
now:temprano_para a 16
pregnancy:there_is ac -18 13
rinones__higado d 11
solo__que ad 10 -10
think__have ac -11 11
""",
    """
@relative__dia a 14
^quince ad 15 -11
ando__con d 11
cancel:i_will ab 18 -30
escribirme a 14
eso_nada a 10
says_the ac 12 -13
the__i a -11
up_here d 12
""",
    """
=any:somewhere acd -11 20 -19
=body:severe ad -11 21
=visit:lol abd -14 23 -11
ecografia c 12
in__family bcd 17 -17 -19
my_parents bd 15 -16
nace ad -21 31
prior:#_and ad -23 28
prior:probar ad -13 13
well:feeling_good abd -28 18 10
""",
    """
=any:recibo abd -15 19 -10
bipolar_# bc 14 -17
effects:tengo abc -11 -26 12
el__a d -19
end c -21
es_mucho d 11
looked_at c 11
meds:@drink_de ab -32 30
organ:have_to cd -17 24
psychosis:was_on b -10
will__me c -13
""",
    """
allergy:@relative acd -13 16 -19
any:anytime d 13
dejo_en ad -16 14
el__el a -25
knees_are ab 11 -11
liver$ abd -16 -12 15
monitor$ d 19
no_como ad 13 -11
sophomore__high a 12
texts:no abcd 41 -33 -31 -25
""",
    """
=rule:heart:yes:heart_attack|failure|disease|sur bc 11 -20
drip$ ac -19 20
heart:roto d -12
lo_puede a -13
not__@body abd -14 16 -12
ride:my_boy ad -16 22
""",
    """
=body:internaron d 13
@medicine__se b -12
^both ac 11 -16
allergy:it_on ab -12 11
brain:fainting d -13
effects:stress cd 17 -13
moved__is a 12
substance:months abd -18 -23 24
well:dias_y ad 13 -12
""",
    """
@drug__day ab -12 12
@insurance_me ac 11 -11
no__drogas bd -11 11
organ:orina abd -29 -19 11
si__voces cd 22 -20
while ad -25 10
""",
    """
=body:formula c -11
@relative__pero abcd -29 13 -26 26
home:no_se c 11
home:taxi c 12
me_acabaron bd 12 -13
ocho bd -12 18
rough ad -17 17
tests__back cd -11 10
the__@drive ad -19 22
""",
    """
allergy:me_salio a -14
hace__en abc -19 16 -15
have_two a -11
no__fue a -12
prior:any abc 15 -13 -30
""",
    """
=body:weight d -11
@clinician_no d -15
adult:ya ad -11 11
any:tomorrow c 16
it__new a 13
la_farmacia bcd 13 -16 -12
prior:perdi bcd -12 -11 21
rather__@call b -12
touch_it a 14
""",
    """
@relative_never d -16
an_hour c -16
mucho* ac -11 -18
over abcd -13 -13 -35 22
told_that b 14
""",
    """
=rule:ride:unsure:still_~1_looking|working|asking| ac -12 15
=visit:home bcd -12 -28 10
am_still ab -10 -16
aunque ad -10 13
dice__y ac -11 12
eaten:hace_ratito ad -10 14
gusto abd -24 -12 20
limpi* abcd 41 -38 -30 -19
never__in d -10
not:mood ab -19 17
pronto_si acd -12 18 -11
que__bipolar d -15
ride:no_consigo ac 13 -12
texts:telefono bd -22 12
""",
    """
=body:era d -25
a_diez a 15
a_mi d -14
adult:@insurer a -12
adult:yo ad -14 11
allergy:bees bd 10 -12
at__@insurer b -12
cancel:cree a 14
como__seis acd -10 16 -12
now:@day ad 19 -35
organ:never ac -12 16
""",
    """
=visit:use a 13
bad_knees d -13
me__doble bd 14 -23
me_at bd -22 20
minor bc -12 -10
not:salio c 10
organ:running_tests c 13
prior:busca* c 12
psychosis:@relative_has b 12
use_@drug c 11
""",
    """
=rule::turned:i_mean|meant b -11
=visit:fue a 13
=visit:minutos c 13
=visit:touch a 11
@drive__not ab -12 11
allergy:probado c 15
and__not bd -34 14
is_i ac 20 -13
now:la_casa ad -13 20
prior:two_just ad 19 -18
psychosis:todavia ab -11 12
spot bcd -26 -14 12
texts:con_un abd -11 22 -11
una_prueba acd -12 17 -13
""",
    """
=body:allergy abd -17 -17 25
cancel:do bd -14 14
for__weeks ad 11 -17
prior:took bcd -27 20 -14
they_put bd -12 10
y_ni ab -18 18
""",
    """
#_percent ac -31 16
ask_me acd -27 31 -27
hang_on bcd 32 -17 -27
own_a bd 11 -11
to$ abd -15 -37 20
""",
    """
=body:false ac 25 -23
=denials:any:1:no+yes c -24
prefiero__@call ab 15 -12
pregnancy:the_stick c 11
was_too c 10
""",
    """
=body:neither abc 13 -12 -11
=visit:lady bd -12 15
@month_sin ad -14 16
cancel:not_come abd -21 10 13
count__it d 11
had:es ad -17 13
looked__it c 13
my__used b 12
now:mal acd 18 -11 -13
the__my b -16
ya__me bd -33 10
""",
    """
=lead:no:on abd -13 -12 11
@late__in b 15
@relative_got bcd 12 -13 -15
^down a 13
eaten:after_the b -18
es_el acd 17 -12 -18
it__out ad 14 -16
now:that_is abd 29 -16 -22
ride:me_@cancel ad 12 -10
ride:vieja abd -14 -12 20
""",
    """
@month__@visit d -11
about_to c -12
asking_around cd 18 -13
cancel:unfor* d 10
complica$ a 12
had__seizure d 11
not:revisado ac -13 17
substance:is_it abd 14 -22 -15
""",
    """
@medicine__some c -12
buscando$ c 16
organ:liver_enzymes cd -17 19
pueda ac -11 15
ride:not_have a 16
""",
    """
adult:next ad 17 -11
am__@year bd 14 -30
murio__eso ab 15 -11
prior:about abd 21 -11 -14
""",
    """
noches cd -19 10
the_fence abcd -21 -14 39 -34
""",
    """
=body:valvula cd -11 18
any:no_objection ad -18 20
brain:convu* cd -13 11
is_@wrong ab 15 -16
now:of ad -20 21
wild__i ad 14 -10
""",
    """
a_ratos ac -16 18
allergy:@call abcd -23 14 -18 12
allergy:some c 10
misa ad 25 -18
organ:uti_right d 12
plan__@drive bd -10 13
substance:vinit* ad 22 -14
""",
    """
^passing d 16
allergy:mama bc -22 19
desde__# ac -19 -11
had:recreationally c -12
prior:walgr* d 10
psychosis:in_the b -11
screamed d 11
texts:no_puedo b -10
that_it c -14
""",
    """
=any:falta ad 19 -22
=body:salido c -12
@day_ya ad -12 15
@drive__ida ad 14 -15
@insurer__por d 12
allergy:ask_my bc 15 -14
heart:pacem* d 11
maybe__it b -15
never__checked ac -16 17
puede__hora ab -12 13
substance:legal ac -13 17
""",
    """
=any:mucha ad -11 16
=body:few abc -18 -13 24
adult:otro ad 11 -13
bear ab 18 -11
eaten:cene_ayer a 10
llueva__truene d 14
thoughts ad 15 -11
""",
    """
i_did c -12
not:lick ad 12 -12
psychosis:nothing b -11
well:los acd 14 -17 -14
""",
    """
ansie* ad 16 -17
befor* a -10
desca* abd 23 -20 -29
en__no ab -18 17
heart:hace_@year bd -10 15
plumbings a 12
pregnancy:@relative_just b 12
solo__quitaron b 13
substance:poco abd 20 -19 -27
""",
    """
=any:vivo a 16
=lead:body:no:0 cd -10 -23
^slept ad 26 -22
makes_me bcd -11 23 -20
meds:do_@medicine bd 16 -12
pregnancy:need_to d 11
pregnancy:una_prueba c 14
prior:se ad -10 -16
they_checked ac 13 -11
""",
    """
=said:heart:no abcd 18 -25 -22 -14
^negative a 14
allergy:la_cara d 13
amazing ad -11 14
but__@relative b -23
de_encargo d 13
had:un abc -20 25 -11
la_ultima ad -15 11
vitaminas_y b -13
""",
    """
=visit:today a -10
any:se bd 19 -25
glass_of c -12
got_class ad 15 -14
home:on_him a -12
now:escri* a 11
psychosis:menti* acd -12 22 -20
stoy b -11
texts:it_@price d -11
""",
    """
allergy:wrote d 15
eaten:my_@body b -11
fue__o abcd -11 -11 19 -11
fue_un a 16
las__a b -10
organ:cien a 12
pregnancy:chance d -14
texts:es_mi abcd -26 -17 -10 27
""",
    """
=body:tomo acd 17 -14 -14
=turn:any:yes abd -30 -11 27
allergy:no_soy ad 20 -13
any:digo_que ad -14 17
apenas_voy ab 15 -15
coming:arrep* ad 15 -12
con_que acd -19 27 -26
had:off_the b 11
me__en bc -30 14
now:am_about ad 11 -10
now:es_rapido cd 16 -13
pregnancy:solo d 13
prior:@relative d -15
""",
    """
=visit:giving a 12
=visit:they abcd 28 18 -11 -46
drive:i_know ad 11 -11
enough_to d 11
final$ ad 12 -11
novio bc 10 -14
patient bc -13 -13
psychosis:is_all a 14
texts:postc* a 13
thing__ever b 14
""",
    """
=any:quiero abd -13 24 -10
=number:prior:minor ab -13 13
caballo a 11
drive:herself ad -11 12
picking_up c 11
que_ver d -25
went ab 14 -42
yes_@medicine bd -12 13
""",
    """
=body:embarazadisima ad -17 21
^could abc -29 -26 40
^tengo ac -19 15
cancel:long ad 16 -13
car_and a -12
cuent* abcd -37 13 -22 17
i__@day ac -10 -11
i__most ac -12 13
meds:o d 12
organ:ask bc -12 18
para__y c 14
permi* d -25
sixte* ad 18 -15
stroke__was ad 12 -11
todo_en ad 29 -23
""",
    """
=any:dejame acd -12 18 -16
=said:yes:the_last_word abd -36 -40 42
any:problema ad -16 19
cancel:mi ad 12 -17
does_that abd -36 -21 22
embarazadisima ad -17 21
had:era abcd -10 -10 17 -16
prior:mis c 13
prior:six ad -12 19
ride:me_back a -14
""",
    """
@relative_lol c 12
but__does c -14
cancel:otra_hora ab -14 19
drive:on bd -22 11
nique* a 10
substance:la_@clinician c 10
""",
    """
but__pressure ad -19 19
drive:not_be ad 13 -10
on_the bcd -25 19 -17
organ:follow d -10
prior:doctor abcd -13 19 -11 -10
silly cd 16 -14
un_yogur ad -12 16
""",
    """
=rule:texts:no:no_~2_mensaj*|escrib*|textos ad 11 -12
jeje$ acd 18 -11 -20
now:con_el a 14
substance:digo_que d -14
""",
    """
=body:total abd 24 -16 -17
=signs:visit:unsure+yes:unsure d 10
empiezo d -11
pregnancy:dar_pecho ad 12 -10
substance:under ac 16 -10
well:fiddl* ad -11 12
well:o abcd -20 -14 26 -24
""",
    """
=any:anduve d 15
=body:ecografia c 12
@symptom__scared d 12
adult:vietnam_vet d 12
did__if c 10
is__impossible ac -13 15
organ:liver_out d 13
perlas$ d 12
substance:use bc -18 11
substance:what ad 19 -14
there_is bd -25 16
""",
    """
=body:toc a 14
^dije d 12
me_toca a -25
pobre* abd -12 22 -14
psychosis:ago acd -14 -11 22
smoot* abd 24 -15 -18
""",
    """
any:@relative d -16
coming:@clinician bc 20 -14
npo abd 26 -10 -21
oh bcd -22 -16 13
ride:¿ bc 12 -14
well:soy ab -20 11
""",
    """
adult:me_faltan ad 20 -18
answer_that ad -14 -11
anule* abd -11 -12 18
just__in b -13
now:schedule bcd -12 13 -14
postc* a 13
upset ad -10 15
was_out ac -13 16
""",
    """
#__el bc -20 -18
=visit:an bcd 15 -11 -25
=visit:station ad 14 -10
home:cuadr* c 10
la_troca c 13
not__ask d 10
oye acd -24 -15 25
well:weath* a 13
""",
    """
=visit:evening a 14
@visit_for ac -12 12
is__much b 11
organ:my_kidney abd 13 -13 -10
psychosis:only abc 21 -35 -15
take__that b 11
""",
    """
a_walgreens d 10
eso_cuenta bcd -16 22 -11
heart:it ad -21 10
it__is bcd -18 -17 18
organ: b -18
psychosis:cero ad 15 -14
psychosis:family abd 15 -13 -18
ride:just acd 29 -17 -31
texts:si_me c 13
""",
    """
=body:any abcd 29 -30 -20 -15
equiv* c -11
have__more b 11
heart:autoi* bd 19 -13
pregnancy:tiempo ab 10 -11
substance:no_me b -20
""",
    """
=body:hmm abcd -16 24 -16 -12
cancel:jefe c 12
combi d 11
drive:hijo ab 10 -13
effects:infusion ad -19 16
organ:and_they d 11
organ:year cd 19 -18
recordatorios ad -18 21
substance:till d 12
""",
    """
drive:medicaid c -10
is__she d -14
not:decian c 10
now:sure d 12
organ:panel_in a 10
pregnancy:mysel* ad -12 14
texts:mis a 10
""",
    """
=any:college d 12
^tbd abcd -22 -16 34 -26
after* b 11
am__free b 13
heart:excep* a 12
migra* bcd 18 -14 -16
organ:este_@year d 12
so_could c 12
""",
    """
allergic__a a 14
allergy:nothing abd 39 -15 -27
brain:hace a -12
brain:se_me d 10
cancel:anoth* ad -23 14
days_that d 13
heart:with c -15
horas ab 10 -37
ultimo ad 19 -14
""",
    """
=rule:heart:yes:have|had|got|has|diagnosed|tengo abc 17 -11 -11
=visit:decir cd 15 -14
=visit:entera d 11
appro* ac -13 15
do__bother a 17
espereme abcd -12 28 -12 -23
had:times d 11
organ:fine_liver ad 15 -12
poncho_la a 12
""",
    """
=body:perdon bd 12 -15
=denials:any:0:unsure acd -23 22 -24
any:got_a d 11
boyfriends ab 12 -11
brain:@body_la ad 18 -11
creia_que d 11
de_noche abd -11 -14 15
dos_cajas a 12
drive:someo* abd 27 -16 -17
had:did acd -19 -28 24
hizo_falta a 10
los__no d -14
on_his bd 15 -15
psychosis:soy_bipolar bd -12 13
tms_and d 12
""",
    """
=body:hospitalized ad -11 18
anybody_yet c 10
been__for bcd -15 -16 21
brain:in ad -19 10
checked_for ac 13 -11
coming:or ad -11 15
drive:un_@vehicle ad 15 -11
home:thanks d 10
make__@eat ad -10 14
meds:siemp* ab -13 17
no_well ad -14 15
organ:aguanto_la d 10
organ:polycystic_kidneys d 13
substance:bad ad -17 18
yes__have bc -17 -12
""",
    """
la_@relative c -10
now:de abc -13 16 -21
so__hope c -10
""",
    """
=any:sube c 14
@clinician__a acd -16 23 -19
@medicine_y a -16
^gave c -11
al__que b 14
can__talk bd 16 -20
cancel:will_be ad 14 -12
claro bc -39 11
do__me ad -23 17
not:cuadra ad 18 -17
psychosis:sometimes ab -19 -17
significa d -15
""",
    """
#__siempre ad -10 12
home$ abc 10 -13 -21
la_@food ad 11 -19
psychosis:saw_things cd 15 -14
street_we a 11
to_someone ad 15 -13
""",
    """
=any:were ad -11 13
any:probl* ad -19 23
heart:one_@clinician cd 12 -11
no$ abd 69 -84 -68
on__fence abcd -21 -14 39 -34
""",
    """
allergy:dice abd -20 -10 10
heart_they d 10
meds:to_say bc -16 16
panel__and a 10
psychosis:name ac -12 13
says__can ad 19 -13
used__be abcd 15 -13 11 -24
""",
    """
@relative__derrame a 10
llevo_# b -15
meds:@month ad 15 -14
substance:weddi* a 10
well:bette* a -10
well:estoy bcd -33 -24 21
yes__coming b 11
""",
    """
=body:single ac 20 -17
=visit:@person abd 13 -16 -16
now:no_me d -13
these_days b 18
to_@call cd 20 -16
with__is b 16
""",
    """
about__@visit ad -13 16
eaten:sips a 11
for_about d 11
pregnancy:two_lines ad -12 19
psychosis:ansie* a 12
""",
    """
=any:mas acd -32 11 22
@call_a ad 19 -15
a_catheter bd -14 17
de__mejor d -16
durmi* d 11
effects:all_clear ad 14 -10
just__minutes b 11
pregnancy:doy ab -11 -17
pregnancy:first ad -19 22
""",
    """
=visit:count c -17
about__one bc -10 13
allergy:three ad 16 -11
but__in c -13
gives cd 17 -21
no__@year ad -12 14
sometimes__a ac 19 -18
yo_guio ad -13 16
""",
    """
=rule:now:no:later c -11
@stop bd -13 -19
drive:esta a -20
han__no ac -11 11
heart:mi_corazon b -12
in__after ad -14 11
organ:bladder abcd -12 -28 -24 29
por_eso bd -35 14
un__las a 11
""",
    """
=body:through abcd -11 -14 -11 22
=visit:pulling ad 18 -12
=visit:somewhere cd 10 -10
=visit:spot bc -19 -10
@medicine_i a -10
ataques$ d 10
bueno$ ad -15 18
es__los a -11
me_hacen c 14
on_it abd -44 -35 23
substance:only_on d 12
""",
    """
=any:legal ad -11 15
=any:todo abc 24 -26 -29
=any:under abd 22 -16 -14
=rule::unsure:beats_me c 14
=tag:had:asks b -11
cunada a -11
heart:a_veces c 11
i__lying ad -12 16
""",
    """
=any:are a -13
=body:estan bcd -12 27 -20
=tag:other a -11
@relative_all ad 16 -14
adult:hace acd -23 -11 18
any:can_you ab -12 15
effects:@relative_got d -11
pregnancy:said ad -17 11
pregnancy:seventy ad 18 -13
ride:me_hace ad -14 17
substance:no_es bcd -13 16 -13
""",
    """
=body:ago abd 18 -13 -19
=rule:substance:unsure:dice_que_si c 10
are_you cd -14 -19
el_no d -13
leaning a -11
mi__voces cd -15 10
one__those bd 17 -19
""",
    """
@treat__@month d -15
and_never ad 22 -17
cuerpo_y d 10
dio_un acd -13 -13 13
pregnancy:embryo d 12
prior:i_tried bd -21 14
the__thing bd 12 -13
well:@call a 11
""",
    """
@drug__all d 11
allergy:urtic* ad -14 16
apenas__entere ad -10 15
coming:frio ab -13 20
heart:health c -11
is_back d 16
still__the bd -18 12
usted_que b 11
well:dos cd 26 -18
""",
    """
=body:ex abcd 11 30 -24 -44
=number:psychosis:year abcd -21 -16 -20 34
glass acd 23 -21 -11
health c -11
meds:ask c 11
now:cambiarla ad -12 13
plus ac 10 -19
""",
    """
=any:animo ad -12 13
=any:being b 12
=any:told ac 10 -14
=body:uh bd -10 15
=signs:eaten:no+yes bc -15 -12
@relative__working acd 19 -11 -11
a__las d 13
any:dice c -25
brain:tenid* ad 13 -13
now:so abcd -22 13 -37 23
""",
    """
=body:chichi d 13
=visit:two ad 13 -21
@howmuch__cada b 12
^your abcd -21 10 11 -15
adult:mi bcd 14 13 -35
allergy:big d 13
desde_el d 10
""",
    """
=said:had:unsure abd -19 19 -11
any:tengo abc -14 -11 16
esposo ac 13 -24
out__times d 11
por__le ac -12 12
psychosis:acuerdo b 14
up$ abcd -24 -44 15 18
""",
    """
adult:nietos bd -11 15
allergy:han bcd -18 14 -25
home:minutes_out a 12
ride:@vehicle acd 23 -39 -12
ride:got_a d 11
vision d 18
""",
    """
and__lost d 13
estupendamente b -11
shadows__that cd 11 -11
she_can acd -13 -20 14
""",
    """
drive:viaje ad -12 14
heart:lol a -12
is__i abcd 20 -39 -21 14
pero_yo bd -12 14
pregnancy:me_bajo a 16
ride:all_set ad -13 17
sepa__bola abcd -13 -15 27 -14
well:like_crap a 10
would_be abc 22 -45 -15
""",
    """
#__@late bcd 13 15 -24
=rule:heart:yes:heart_~1_condition|murmur|troubl ac 11 -10
=visit:deja c 11
my_neighbors d -13
paren* bd 15 -20
roads_are ad 13 -10
""",
    """
allergy:ninguna ad 24 -18
allergy:this_one a 16
and_do b -21
dan_@medicine d 11
prior:of_talk a 15
psychosis:ex_@relative ad 12 -18
""",
    """
effects:great ad 18 -16
hambre$ bcd 14 -12 -17
vez bcd -49 18 -11
winter$ d 11
""",
    """
=rule:psychosis:yes:diagnosed|diagnosticaron|diagnos c -51
=rule:psychosis:yes:sees|seen|saw|seeing_~1_things|s cd 16 -14
=said:yes:two_or_more_of_them_named abcd -38 -33 -26 53
allergy:as b 14
answering_that ab -11 14
diez_minutos ac 16 -12
heart:un_soplito c 12
mayo abd -11 -10 21
mi__conmigo d -10
pregnancy:para_que c -10
substance:meses ad -15 21
""",
    """
catheter bd -14 17
nothing_i ac -17 18
pregnancy:ya abcd 43 -51 -27 -16
""",
    """
=body:dejaron ac -13 11
driver__as b 10
esposa bc -29 16
i_gave b -10
prescribed d -11
prior:back d -17
quien_es bc 24 -15
tengo__de abd -12 16 -12
viene_de ad -14 21
""",
    """
cancel:my bcd -24 -11 14
heart$ c -25
not:hablo abd -17 23 -14
organ:@year acd -22 28 -15
recai d 12
resultado__la c 12
we_speak ad -14 21
""",
    """
=rule::turned:correction ad -11 11
any:tomo abd -17 -16 21
breat* abcd -17 -11 -19 28
substance:last_@month ab -28 25
substance:no_pueda ac -12 11
substance:three a -10
""",
    """
=body:if bcd 26 -16 -12
=body:preguntar bc 12 -12
@symptom__no ad 18 -18
adult:lady_never b 11
cuenten_conmigo b -11
drive:takin* abc 16 -30 -14
drive:with_my abd 29 -13 -18
effects:despues d 14
home:ride a 14
not__she ad -18 13
organ:calculos cd -10 12
pregnancy:fifty ac 19 -13
prior:a_las abd 17 -12 -11
ride:salgo b 12
said__said ad -16 17
y_veo cd 13 -11
""",
    """
=body:cuente c -10
=visit:nino a 15
@cancel__@howmuch d -12
@treat_just ad -13 15
@year_back acd -20 -10 21
^ramon ab -14 19
any__in ad -15 17
drive:someb* ad 21 -15
heart:halla* acd 16 -11 -10
hipertenso$ ab 16 -24
i_work ad 15 -20
now:has d -15
now:was_good a 11
the__@vehicle bc -10 -13
todo_el acd -17 -15 16
tres__sin d 11
""",
    """
decaida acd 25 -18 -20
denied_it d 11
effects:da a -13
eso__digo d 12
it__how bc -15 12
now:no ab -15 15
reminder a -14
ride:donde bd 20 -11
""",
    """
cansa* a -13
not:myself bc -10 -10
pregnancy:si_mi d 11
prior:couple_of cd 14 -10
prior:wante* ab 18 -12
substance:xanax ab -11 -13
taquicardia a -11
up_and ad -35 13
""",
    """
=body:dentro ad 17 -14
=body:rodeo ad -25 27
=visit:sigo abd 12 -19 -15
bien__la d -11
brain:cereb* bcd -23 -25 23
coming:ask ac -14 17
pregnancy:ojala_que c 14
yo__me ad -13 13
""",
    """
allergy:not ab -10 -23
now:complica a 12
now:le_contesto a 15
prior:tms acd -13 -12 21
queria abd 13 -18 -25
so_not a 11
substance:stop abc -17 -13 17
""",
    """
=visit:zona bd 12 -11
at_@holiday ac 12 -16
coming:favor ad -20 25
confianza$ d 19
day_at c 12
done$ ad 17 -18
prior:do_not d -39
puede__el d -12
substance:bar b 11
""",
    """
=signs:body:unsure:unsure abc -27 -26 15
=visit:coche c -18
@treat_not a -11
^desde b -12
effects:un ad -17 20
now:am abc 13 -12 -30
poder b -18
prior:does_that ad -17 13
""",
    """
=body:recetaron d -13
=number:had:year bcd -23 -12 17
@clinician__is ac 11 -10
ahi_nos acd -12 -13 17
corri* ad 23 -16
llego bd 26 -35
not:leer bcd 13 -12 -10
pregnancy:bebe a -12
psychosis:with_my b 10
""",
    """
=body:cbt acd -11 -10 19
=visit:@ride b -11
a__or acd 12 -13 -13
alli abd -11 -11 20
hundred_percent c 13
meds:la_@body bd 16 -12
pregnancy:still abcd -29 -23 -20 39
substance:i_want cd 19 -12
unica* a 13
well:cheve* ad -10 19
""",
    """
=body:cien abcd 24 -10 -11 -15
=visit:cree a 11
fine__me bd -11 11
higad* bc -11 -22
home:@late a 10
i__cath d 18
meds:i_do abd -12 -13 17
pregnancy:ya_me ad 13 -10
prior:y_@treat ac 12 -11
you_then ac 12 -13
""",
    """
brain:me abc -17 -23 16
my__fine ab 15 -15
organ:organs ad 14 -12
psychosis:creia_que d 11
ride:girlfriend cd -11 15
""",
    """
=body:lab cd 17 -14
=body:soltar ad -10 12
=signs:body:none:turned abc -16 30 -28
no__i abcd -19 -23 -10 28
unive* d 13
varia* b -11
""",
    """
=any:down acd 19 -20 -14
adult:my_sons ad -13 13
cancel:my_spot b -11
got__on c -11
habria cd 26 -24
ni__me ab 12 -11
nobody_told ab -13 13
pacie* cd -17 14
pueden_mandar bd 19 -17
ride:@vehicle_i a -11
substance:i_can ac -17 15
""",
    """
=signs:any:no:unsure bd -11 -27
=visit:busy d 12
@treat__up ad -12 15
allergy:ni c -14
drive:van ab 11 -14
heart:already ab -13 20
is__now b -10
me_next c 11
mejor__no d -13
not:cuantas c 14
not:nada abd 14 -24 -21
something__the cd 18 -19
truene d 17
well:si bd -19 16
""",
    """
=body:electroshock d 15
cancel:viernes ab -18 14
consulto abcd -10 -12 24 -10
psychosis:sophomore_@year d 13
texts:minds bd 12 -15
the_numbers cd -12 15
""",
    """
=rule:heart:yes:^_only|just|solo|solamente|nomas ad -20 21
=tag:pregnancy:turned ab -23 15
allergy:cae abd 23 -12 -16
eaten:solo_una ad -11 16
pregnancy:si_lactando d 12
psychosis:a_leer ab -16 18
""",
    """
@clothes_there bd 18 -14
@relative__my ab -11 -11
dan cd 11 -31
not:contestar ab -18 17
organ:numbers c 12
""",
    """
=turn:any:none:none b -36
a_@symptom cd 10 -11
brain:o ad 11 -15
home:soup d 14
manan* bcd -17 19 -11
momentito$ abd -13 21 -11
not:do bd -32 11
now:right bc -14 -13
organ:si_pero acd 13 -11 -11
pregnancy:embarazada_ni ad 14 -11
quiero__me b 11
safe:con_mi d 11
substance:entra ad 12 -11
voices$ bd -11 12
waiting_to acd -14 15 -11
y_todo c -12
""",
    """
drive:que_no ac 22 -19
fatal$ ad 20 -12
jamai* a 14
know__@relative ac -10 10
not:animo bd 13 -15
on__time abd -17 25 -18
prior:no_le a 13
ride:go d -11
she_wants ad 10 -12
""",
    """
=body:expecting cd -28 16
=rule::yes:of_course bd -12 15
=visit:baja abd -16 -16 16
@medicine_is ad 21 -25
effects:since_the ad -14 16
now:to_be d -14
""",
    """
=number:ride:grown abcd -23 -16 -10 32
=visit:yessir d 10
brain:al ad 12 -11
everything_@medicine ac -15 18
heart:in_my abcd -28 18 -22 13
mi__el bcd -13 -25 19
""",
    """
=body:pelo a 15
figured_i ad 13 -13
had:mg d 10
had_nothing ad 13 -13
heart:itself ad -18 18
now:jale ad 15 -12
ultrasound__my c 12
was__time abc -11 11 -12
""",
    """
any:chanc* ad 12 -17
any:fly ab 22 -19
prefiero__por bd 18 -14
prior:my_@medicine acd -15 -11 14
substance:@drink abcd 41 -33 -14 -24
tried__for a -11
""",
    """
=body:panic c -17
any__way ad -11 14
heart:actua* a 10
is__not abc 20 -11 -29
las__cuentan abcd -13 34 -10 -29
my_heart bc -39 23
no__veo d 16
not:ando ad 13 -11
organ:off_a cd 11 -11
perro abcd 16 17 -15 -35
pregnancy:salgo d 10
senti__pero ac -12 14
well:@visit bcd 29 -19 -23
""",
    """
=body:creo abcd -26 -33 42 -27
=visit:dios d 10
=visit:nah ad 25 -20
cancel:leave_it ad 20 -19
cancel:would_i a 12
desocupada$ ad -12 16
el_@drive ad 15 -11
my__would abcd -20 -36 48 -23
not:time c -12
""",
    """
=signs:visit:none:unsure abcd -14 -35 31 -32
@clothes_alla b 11
a__court b 12
drive:voy_solo ad -20 24
i_must a -11
me__otra ad 19 -23
organ:expul* bcd -15 23 -16
summe* abd -11 -16 15
un_ataque d 10
ya__@call bd -11 19
""",
    """
=visit:lives ad 12 -11
cancel:no_puedo ad -15 17
i__they d -16
never_taken a 11
not:@eat bcd -16 -15 11
organ:infections abcd -25 -15 -17 29
parado d 11
vamos_en a 10
""",
    """
=visit:forever bd 11 -11
^eso abcd -26 33 -15 -25
dos_horas ad -15 21
i__@medicine bc 18 -26
meds:them ab 18 -14
meds:you_mean bd 20 -16
organ:gastritis ad 15 -10
prior:not ac 11 -39
that__between b 13
""",
    """
am_sure a 10
answers$ a -12
as__it ad -17 20
not:afford ab 12 -11
organ:falta bcd -13 26 -20
psychosis:only_when d 13
puntual$ b -14
ride:let ad -12 -22
well:thanks ad -15 13
""",
    """
=signs:any:no:turned ad -12 14
@texts_@call acd 27 -19 -17
cloud acd -17 -11 26
dice_el ad -11 11
final* d 14
in_a ad -11 -15
you_the d 10
""",
    """
=body:aunque cd -11 14
=body:de ac 14 -24
@drink__la d -12
meds:is abc 13 -11 -10
por__@visit ad 17 -12
the__about bcd 13 13 -22
yes__different d 11
""",
    """
=any:still abd 25 -25 -21
=body:mamar d 13
=visit:telefono b -12
aneur* ac -11 -13
been__lot ad -16 14
eaten:olvid* d 13
heart:three bcd -11 -18 12
home:recoj* a 13
now:parece ad -10 15
only_on d 12
turn__@date ad 16 -15
""",
    """
=body:@vehicle ab -29 20
=tag:brain:asks bc 18 -18
=visit:caldito d 12
@move_no ab -11 14
in__again a 13
lunes a -16
no_prometo acd -19 24 -18
""",
    """
=body:by ab -11 11
=visit:acaba acd 17 -13 -14
cuentan abcd -18 35 -16 -31
dado__todo b 12
de__mis ad 14 -11
now:dialisis a 14
or_# ac -11 13
pregnancy:hice_el ab -22 19
substance:quien a -11
would__@price bd 12 -10
y__puedo abd -18 -18 15
""",
    """
^adicto ad 27 -24
any:me d -11
have__you b -10
heart:as_high a 15
i__her b -19
marqueme acd 17 -15 -12
street__are a 11
""",
    """
=rule::no:ni_~4 abd 13 -38 -16
allergy:died ab -10 12
babie* a 11
but__got c -14
hangi* c 12
home:# acd 15 -17 -13
pregnancy:nursing_do bd -11 13
prior:@month abd 23 -20 -33
quitaron__en a 11
trying__be b 11
was__second ad -25 21
""",
    """
=tag:psychosis:unsure ab -15 -16
^@thanks abcd -57 90 -27 -80
brain:epilepsy_not ad -12 17
brain:much a 13
confirmar bcd -13 11 -14
eso_quiero bd -13 15
heart:corazon abc 14 -16 -24
heart:thoug* ad 13 -16
la_otra bd 19 -16
schizophrenia a -17
si__estuviera a 12
¿_para c 10
""",
    """
=body:farmacia b -18
pain__back ad 10 -12
prior:duloxetina ad -18 21
""",
    """
=turn:visit:no:yes ad -11 11
del__me abd -16 -20 13
intracraneal d 12
prior:and_nothing ad -24 24
terap* bd 10 -16
""",
    """
=asks:all:yes abcd -27 56 -22 -47
=body:quien acd -30 15 -12
cancel:segui* abcd -15 -12 -13 19
cancel:this_one b 10
""",
    """
=any:guest d 13
^would abcd -14 43 -17 -23
any:rathe* ad 14 -13
como_no d 13
mejor__que ad -28 20
organ:diali* cd -13 19
prior:sirvi* acd -18 -18 26
ride:la_licencia bd 11 -16
si_lactando d 12
""",
    """
=visit:misa a 12
allergy:but_that ac -26 28
de_@sick a 12
diagnosed b -12
effects:in acd -10 -15 19
epilepsy_not ad -12 17
palabras ab -11 14
pregnancy:quitaron a 11
salgo$ bd 11 -11
tengo__desde ab -12 10
thursday b -14
""",
    """
^regular a 13
cogni* d 12
diaria d 16
positivo cd -13 14
ride:my_@relative abc -16 -23 11
tengo_@visit bd 14 -12
to__i ad -11 15
""",
    """
=body:borderline abcd -11 -22 26 -20
is_@clinician b 16
is_@medicine ad 12 -13
now:wrong abc -19 27 -15
off_work b -12
otra__no ac -16 13
""",
    """
=body:waiting abc -17 -16 18
@drug_last ab -12 16
adult:quince ad 23 -17
and__my b -11
do_drugs c -11
eaten:@food_pero ad 12 -11
heart:corazon_esta ab 13 -13
lo__duele a 12
out__the c -10
pregnancy:este_@month cd 17 -12
prior:it abd 21 -11 -19
well:que_antes ab 13 -13
""",
    """
=signs:body:none:other+unsure a -41
=visit:next abd -14 21 -25
block* bc -10 -11
decir_a cd 19 -17
had:pusieron_una ad -14 12
si__querer ad 12 -12
was_fine ac 12 -18
""",
    """
=body:ticking a 14
adult:retired d 13
do__on ad 13 -10
eaten:yeah d 13
had__@visit ad 11 -14
heart:husbands_the a 10
killi* ad 14 -22
not:psychosis ad 14 -12
pregnancy:too cd 16 -11
voces$ a -11
when_you b 11
""",
    """
=rule::refuses:none_of_your ab -12 13
^bueno ad -16 13
diario abcd -12 -20 -21 25
giving a 11
here bcd -17 -33 16
i_was b -26
no_contesto b 11
not:make b -11
not:today ad 11 -18
organ:test d -11
una__no a -11
was__the a -12
""",
    """
coming:con_mi ac -16 10
heart:count acd -15 -16 23
home:still_on ad 15 -11
not:made d -12
state d -11
terce* ab 11 -14
""",
    """
divor* bcd -15 -13 14
had:me_pusieron a -17
unless b -29
""",
    """
entrar c -11
heart:antes abcd -26 11 16 -14
organ:either a 14
tiemb* a -11
to__for cd -12 13
vuelvo_con d 14
""",
    """
@drive_through ad 12 -10
count__this d 14
y__mal d -12
""",
    """
@insurer_a abcd 19 11 -29 -18
mata a 11
mi_cama ad -11 15
my_boy cd -12 13
now:if acd -12 25 -21
prior:@visit bcd 19 -11 -15
reloj abd 22 -11 -20
texts:@clothes d -11
""",
    """
=body:hombro c -10
^labs ab 11 -11
during ac -29 18
guys cd -17 13
my_kidneys b 11
now:decir c 12
so__me a -22
substance:my_liver d 12
teens$ cd -11 17
unless_you bcd -22 -10 16
well:first_time ad -14 18
""",
    """
=visit:para cd -21 11
drinking abcd -14 -19 -11 20
had__give d 11
pregnancy:test_manana c 11
ride:she_can acd -13 -20 13
substance:solta* ad -10 12
ya__@medicine bd 11 -24
""",
    """
=body:@place abc -15 15 -11
allergy:codei* ab 14 -13
brain:nervios ac 13 -11
now:@thanks bd 18 -16
organ:b cd -13 20
que_dice abd -19 -12 18
soy__y b -20
to_the d -18
whistle a 10
""",
    """
=body:libre a 17
cancelarla b 11
eaten:le a -17
gas ad 15 -11
substance:entro d 11
""",
    """
brain:fall ac -11 15
can__just bd 21 -18
coming:on abd -33 -25 27
eaten:a_si c 10
eaten:de_@eat ad -18 19
esta_lloviendo abd -14 24 -16
gallbladder__of b 10
luego__digo acd -15 21 -21
mandeme ab -18 11
meds:now b -19
now:then bcd -14 11 -16
pregnancy:ahori* acd 16 -11 -14
psychosis:no_no abc -13 18 -15
""",
    """
=body:playing c 13
@body__estoy d 13
hace__que abd 14 -12 -21
heart:preeclampsia_and d 11
lots_of c 10
me__quite a 13
""",
    """
=visit:fresh a 12
baby b -15
cine$ a 15
entrando a 13
la_mia ab 10 -15
let__@move bd 11 -15
ni__acuerdo cd 14 -11
quest* abd -35 35 -12
ride:el_carro cd 13 -15
temprano__trabajo ac -10 11
when b -20
yes__take bd 17 -15
""",
    """
aca_me d 10
allergy:to_bees b 15
but__was ab 11 -11
now:me_parece ad -10 15
substance:@food_@day a 10
tiempo d -13
yo_le bd -14 21
""",
    """
=body:drugs cd -10 -10
=rule::asks:does_~3_count acd -22 15 -16
home:not_picking c 11
las__un b 13
me__for ab -13 -21
""",
    """
=body:manic abcd -27 -30 -27 45
cousin c -18
heart:he_ido c 11
just__never ac 11 -11
no__sorry ad -11 14
now:gets b -10
up__but a 18
well$ cd -23 20
well:me_siento b -10
""",
    """
coming:to ad 13 -35
could abc -29 -25 24
eaten:nada d 11
heart:a_cardiologist c -11
now:que_ver c 15
order ad 26 -20
pregnancy:apenas_me ad -10 15
psychosis:ruled_out a 11
ride:jaja d 11
texts:aca bd -14 15
texts:number_is ad -17 21
well:fa c 12
""",
    """
=any:nomas bd -34 14
=body:sorry a -11
@relative_murio bd 14 -22
convi* ad -16 13
heart:my_chart b 14
it__took b -12
now:hora abc 13 -16 -24
now:with_my ad 10 -14
prior:which b 10
psychosis:sees a -12
ride:todav* acd -16 19 -12
test$ b -11
""",
    """
=tag:safe:self bcd -14 -17 15
medio$ ad 22 -13
nomas_un bc -11 -11
promise ac -10 14
""",
    """
=visit:alone bcd -26 -19 13
effects:es acd -11 27 -29
esperando__@relative c 13
i__@year acd -20 14 -11
meds:only_the ad -13 16
now:fine_but ad 11 -11
on__monitor cd 17 -14
see_a cd -19 15
substance:me abcd -24 -10 -18 28
ya__preguntas b 10
""",
    """
=visit:miedo ac -11 17
@medicine__las a -10
ahorita__con b 11
drive:lo abc -17 -15 16
solo_al a 12
test_manana c 11
""",
    """
=any:pude d 11
=body:says abc -28 -48 31
=visit:@move abcd -12 43 -15 -26
@eat__casa a 13
^sigo abc 17 -22 -15
had:recibido a 11
hold_up ac -13 11
passed__last ad -10 12
ride:it_out ac -17 16
someone__church d 11
""",
    """
=any:contesto d -18
=visit:early b -14
adult:faltan ad 20 -18
and_felt ad 16 -15
consulto_con c 14
corazon__@thanks a 11
died ab -12 16
effects:empece c 11
on__days d 11
""",
    """
=visit:sound ad -11 15
^bipolar bd -16 18
after ab 13 -39
drive:am_@drive abd -17 -11 22
esta_no ad 18 -15
meds:una_para ad -13 20
my__@open cd -11 15
pregnancy:what ab -11 12
tampo* ac 18 -12
""",
    """
brain:migraines bc 15 -12
de__tambien d -12
same__i b 10
substance:ought d 11
well:yo_no ab -18 25
""",
    """
=body:possible abcd -11 -11 24 -23
eaten:siete acd 20 11 -25
el__lo a -10
her__that b -14
life$ ac 17 -23
meds:una abcd -17 -20 -18 31
por__cero ad 16 -15
""",
    """
^pressure ad -27 27
adult:different_birth c 12
had:an b -11
prior:one_for d -14
run bcd 19 -12 -19
y_medio ad 18 -11
""",
    """
#__day acd -13 -17 21
blood__one ad -17 13
good_for ad -12 17
heart:para_la c -11
meds:sertralina ad 15 -15
ride:in_the abc -18 15 -10
si_la abc -18 15 -13
substance:i_gave ad 17 -13
texts:ahora bd 17 -10
told__at d 10
""",
    """
=body:textbook a 15
=visit:as bcd -25 -37 34
^traigo c 10
able bd 11 -16
allergy:everything bcd -11 23 -22
another__i d -10
couch$ d 12
home_i a -13
pregnancy:and_the a -15
quitela a 14
yo__vivo d 10
""",
    """
#_but b 11
=any:@english b 16
=any:volvi acd -13 -11 23
=number:drive:year ad 19 -14
=rule::unsure:ojala ac 18 -19
home:por ad 15 -20
my_labs c -11
of_@medicine ad 11 -22
on__one d -13
pregnancy:pero ac -19 12
""",
    """
but__for c -12
can__do ad 17 -20
depakote ad 17 -15
floma* bd -11 12
the__@date ac -19 14
""",
    """
=tag:slight abc -24 -14 26
@drug__# abd 18 -17 -13
anoche$ a 11
coming:@vehicle ad -11 14
now:after_# a 10
that__in ad -16 11
well:and_the d -12
""",
    """
^getting bcd -23 26 -35
hold__spot ad -12 15
i_say bd 15 -11
me_explicaron c 12
sigue b -11
vigente d 11
""",
    """
@relative_and ac 13 -20
allergy:made_me a -18
brain:la_@body bd -10 -10
first_one abcd 27 -11 -10 -20
had:on_the b 12
home:no_me c 12
pregnancy:tengo_un cd 17 -11
""",
    """
=visit:dijeron a 14
eaten:unas d 13
found_another abd -12 -12 21
now:need_to ad -14 11
prior:su b -10
pusieron__en ad -22 11
senora b -23
""",
    """
@relative__es abd -19 -12 14
clue abcd -32 -11 35 -21
on__break d 11
one_in a -11
time__that cd 17 -19
""",
    """
=body:sano abc 17 -21 -14
@drug__@day ad 14 -10
coming:wear b 10
drogas_nada ad -11 12
had:empez* a 13
has__in d 11
llega* bcd 12 -11 -19
mi__queda c 10
ride:senora bd -15 16
taking_my ad -29 19
""",
    """
eaten:claro a -12
had__heart ac -16 -11
heart:she_is d 11
my__right acd 18 -11 -11
perfectos$ acd 21 -11 -12
repit* abc -24 29 -11
texts:como bd 12 -11
""",
    """
#_lol ab 17 -15
=body:analisis bcd -14 20 -17
=body:tomando b -12
=visit:doble bd 14 -23
a__termino a 13
de__anexo d 10
de_perlas d 12
now:fast ad -11 11
pregnancy:encargo d 13
un_segundo abcd -16 32 -14 -24
""",
    """
@call__problem a 11
brain:side d 11
if__as b -10
leani* a -11
pregnancy:if_i ad 12 -13
pregnancy:was_last cd 13 -15
substance:el_# ad 18 -16
to__that cd 19 -29
when__it cd -13 10
""",
    """
=said:organ:no bd -22 -29
a__first d -11
allergy:doctor ab -14 14
beaut* a 11
like__baby a 13
substance:dia ad -15 17
texts:llamadas ad -11 14
""",
    """
alergico_al b 10
not__never ad 16 -13
substance:sherr* a 13
yo__dije ad 13 -10
""",
    """
calor bcd 24 -14 -18
home:aca d 11
me__@vehicle ad 24 -21
of__names cd -11 13
organ:came_back abc 12 -10 -13
organ:i_do ac 22 -19
oxico* d 11
""",
    """
@stop__@clothes b 10
define_problem acd -14 17 -10
get__and cd -13 15
home:stuck abd 28 -14 -17
prior:journaling b 14
substance:is_all cd 14 -10
tipo_de ab -12 17
""",
    """
=body:eight bd -12 11
=body:half b -15
@vehicle__count b 10
coming:somebody ad 15 -12
eaten:coupl* d 13
heart:@medicine_since ad -11 13
home:sitting_on d 13
mania__i b -10
pregnancy:mirac* ad 17 -11
you_guys cd -17 13
""",
    """
allergy:exper* ad -11 18
cancel:only bc -15 22
driving c -34
estoy_en ab -17 19
he__to acd -13 -14 10
ketor* ad 12 -11
me_not d -10
nearly d 10
no__nino ac -18 11
not__period ac -13 13
""",
    """
=body:creia d 14
drive:en_mi ad -27 36
it__possible bcd -15 21 -17
organ:now ac -17 14
postcard a 13
substance:he_says cd 13 -11
took__to acd -13 -14 23
""",
    """
=visit:pharmacy a 11
@medicine_# b -16
bad_back bd 13 -11
es_de abcd 14 -28 19 -26
side c -22
""",
    """
@clinician__so bd 11 -13
^tendria abcd -13 -22 31 -24
adult:for_me b -13
i__right bd -19 18
los_papeles abcd -19 12 10 -14
perhaps ac -11 15
termine_en ad -12 16
""",
    """
=body:cabinet b -18
coming:manana_me a 16
drive:to_take ab 12 -12
family_is ad 19 -16
had:nunca_la c -14
heart:tengo_roto b 11
it__@animal abd -16 25 -14
nothing_yet ad 19 -16
texts:y_no c -11
veo__no d 11
""",
    """
=body:pudo cd 15 -14
=said:yes:no,_taken_back_at_once bcd -24 -12 18
@medicine_than cd -13 20
^come abc -17 -15 18
allergy:a_@relative a -11
far acd 23 -19 -21
i__what ad 14 -23
latex__to ad -12 13
prior:puros ad 14 -11
saturday d 11
soy__# ad -29 27
texts:my ad 12 -14
""",
    """
=any:iba ab 15 -10
ago_no ad -15 16
cancel:an ab -11 11
heart:creeping c 12
idea$ abcd -27 -17 33 -13
psychosis:nuts b 11
""",
    """
=any:passed ad -16 18
=body:times abd 13 -11 -12
es__no d -13
heart:befor* abd -22 22 -16
i__be bcd -12 -50 26
meds:pills ab 20 -29
vitaminas$ bcd 17 -10 -11
well:downh* ad 13 -10
""",
    """
=any:fue a -12
=body:oh abcd -15 -11 -12 20
=visit:plan bd -31 16
and_did ad 16 -10
had:not_say a 13
he__in bd 11 -10
not:touched a 17
now:dia acd 27 -18 -33
shots$ d 11
with_bells abcd -12 -13 -13 23
""",
    """
=visit:handle d 10
cancel:@insurer_a a 10
effects:just abc -19 -11 22
home:apart* d 11
home:mi ac -14 -18
no__too ad 18 -15
ride:el_dia ad -14 16
""",
    """
=body:than b -36
bebid* d 15
cancel:@parking ad 10 -14
coming:yo b -10
heart:not_know d 12
me__es bc 14 -18
resultado_de c 16
""",
    """
@food$ c -17
cuando__pusieron ad -12 14
los__dias ad -22 25
no__with ad 14 -14
says__heart cd 12 -11
texts:me_up ad -12 15
would_prefer ad 11 -15
""",
    """
=body:blank ab 12 -14
^perhaps ac -11 15
can__off ad 12 -10
dieron_una ad -12 13
eaten:@food_yesterday a 10
have__it b -33
meds:not_need a 15
my_period bcd -16 18 -16
""",
    """
any:are c -15
but__@cancel a 11
coming:posit* ad 14 -11
la_@medicine d -15
mi__mi b -16
most__that c 11
now:watch* ad -10 13
pregnancy:bajo_ayer a 11
texts:los_@texts bc -13 -10
ver abcd -42 -28 60 -55
""",
    """
=any:shot d 10
=said:adult:unsure a -12
@relative__called d -11
brain:faint* bd 12 -21
prior:there_is cd -16 21
ten abc 14 -19 -19
una_hora bcd -16 -22 10
""",
    """
^entro bd -12 10
exactamente ab -14 12
pregnancy:dos ad -21 10
y__perfectas ad 12 -11
""",
    """
=rule:substance:yes:detox*|rehab|sober_living|na_mee d 14
allergy:no_no c -21
brain:americano d 10
cancel:@drive d -14
coming:noche ad 12 -14
coming:temprano cd 12 -10
could__my cd 15 -11
effects:jaja bd 22 -14
sabe$ abc -17 -25 19
substance:will bcd 18 -14 -12
""",
    """
=any:buffet bd -12 15
ask_the abc -19 -22 27
el_suyo ad -11 13
my__takes b 13
y_la abd 23 -12 -24
yo_nunca ad 11 -16
""",
    """
#_de abd 18 -12 -17
drive:back b -10
heart:numbers cd -15 17
mi__ella bc -18 16
no_responder ab -11 18
not:dijeron ac -17 18
organ:her d 12
safe:not a 14
the_mind cd -12 18
throat a -13
""",
    """
@thanks_you bc 12 -12
amamantando$ d 15
brain:i_do ab 13 -12
drive:leavi* d 11
meds:last_week c 10
no__dicho ac -14 14
now:@move abd 28 -31 -14
one_is ad 16 -11
psychosis:on_the ab 10 -10
substance:una ac 27 -24
""",
    """
^manana abcd -11 -11 28 -26
dream c -10
que_tiene acd -12 -19 14
say$ acd -57 50 -33
suegra d -16
""",
    """
=body:super a -16
=said:prior:ask bc -14 -12
=visit:vaya a -20
feeling_great d 11
i__even ac 20 -14
las__@medicine d 11
prior:fuero* b -10
""",
    """
@relative_hace d 12
allergy:to_me abd 14 -13 -12
i_lost a -11
me__unos ad -12 13
""",
    """
allergy:quier* b 11
beats abc -14 -13 20
cuenta$ abd -24 25 -18
el__tiene cd -10 16
is_as bcd -20 16 -15
llevan bd 10 -20
my_liver abd -20 -39 17
organ:traig* abc -12 12 -11
yet cd 22 -32
""",
    """
=any:hora abcd -37 -16 12 20
=body:regular a -14
and_she a 11
had:do a -12
mi__despues bc -13 13
no__embarazada ac 12 -10
prior:at abd -25 -14 28
substance:que_si ac -35 29
""",
    """
@symptom__but ad 12 -12
a_dar bd 14 -15
brain:confirmed c 11
can__find ac 17 -12
coworker c -13
look__the ac -14 15
not:bit c -13
now:does_not a 11
pronto$ bcd -16 21 -15
psychosis:the_hospital a -12
well:what b 13
""",
    """
=visit:nothing ad -11 13
brain:thought_it a 10
de__@clinician a 11
do__keep ad -22 26
estoy_bien c -10
not_answered cd 16 -13
prior:haber ad -12 15
will_discuss b 13
young b -11
""",
    """
=body:always abcd 35 -27 -21 -15
=body:control cd -19 19
=body:parezco a 11
any:doctor ac 12 -14
imaginese$ d 16
my_youngest b -16
primera_vez bc -12 -11
prior:nada acd -20 -35 28
what__are ad -10 12
""",
    """
^third ad -13 14
home:esper* acd 25 -11 -18
mas__las bd -12 17
on__clock ad 15 -12
organ:se ab -19 -14
susto* ab 19 -12
takes__home d -13
the_house abd -16 -11 17
""",
    """
=rule::yes:sure_thing|am|do ad -15 17
a__me acd -14 24 -13
any:apartment d 15
booke* b -15
horita ad 21 -20
ride:conse* b -11
shrooms cd 10 -11
six_@month ad -11 12
stent* ad -14 10
""",
    """
chair$ acd -12 -14 13
estrenimiento ad -14 15
great abc 16 -24 -12
manana__con c 10
puras_vitaminas ad 11 -11
substance:@drive ac -16 13
substance:digo a 11
""",
    """
@relative_on bc 14 -16
^time abd -17 32 -23
any:email a 10
home:the_@parking a 11
i__all c -13
now:cambi* ad 21 -26
organ:my_@body abcd -37 -17 20 15
pregnancy:scared_to c 10
pregnancy:they a 12
psychosis:@clinician_le d 14
substance:the_bottle ac 14 -13
y__@treat cd 11 -23
""",
    """
#__it c -15
=visit:rico b 14
coming:packed d 14
if__@eat cd 13 -11
knuck* a 11
period$ acd -21 20 -13
pregnancy:que ad -21 13
weeks_on d 11
well:@staff abd -11 18 -10
works__me ad -15 21
""",
    """
=signs:any:none: c -29
brain:not_say bc 14 -10
la_licencia ad 15 -18
lupus bd -16 22
me_eche d 13
now:manej* a 17
polvo$ cd -12 -17
ride:@relative_me abcd -12 -25 -12 23
soy__de ad -14 13
substance:@holiday abc 21 -11 -20
substance:time ad 14 -11
""",
    """
=body:@parking a -13
estaba$ d 13
had__nothing a 10
ride:church abcd -22 -14 -14 27
ride:nephew d -16
""",
    """
#_este a -12
=any:couple bcd -19 -11 25
=rule::no:i_do|did|have|am|can|will_not ab -34 26
@relative__all abd -17 21 -17
a_@medicine a -13
a__rato ab -11 -10
fish_oil bd 15 -11
impor* abcd -21 13 13 -20
meds:y_@medicine bd -13 15
pedi_permiso d 14
pregnancy:una_semana d 12
quito b -15
runs__my b 12
substance:my_@clinician c 14
the_street bc 11 -14
""",
    """
=body:street abc -11 26 -13
=visit:figured c 11
alt ad 15 -16
aviso abcd -20 -24 27 -13
eaten:que bcd -17 12 -12
meds:diario ad -11 15
otro__no a -13
por_las bc -21 -10
por_vida d 11
pregnancy:alarma ac 12 -10
prior:forget abc -13 -16 13
rato abd -21 -13 23
texts:whenever bd -12 19
to__two b 17
""",
    """
=body:@day b -18
=body:dry b -10
=visit:simon d 13
adult:mis d -14
drive:@insurance ab -12 15
drive:drive* c -17
first_timer a 16
had:lidoc* ad 14 -12
had__blood d -11
home:soy a -15
hospi* b -18
meds:husband bd -13 13
""",
    """
=body:rayitas cd -10 14
cancel:conmigo b -13
heart:pressure_@medicine d 12
i__@thanks bd -23 22
injec* d 12
la__@day ab -11 -22
model* d 11
ni_fu c 12
not:stick a -15
now:ver ac -26 32
prior:si_@treat ac -19 18
psychosis:rispe* d 12
still__minor ad 18 -15
substance:me_lo abc -11 -10 18
that__gave ad 13 -15
the_tape ad 16 -16
""",
    """
=said:eaten:yes c -36
^anulela d 16
effects:and acd 17 -19 -11
guada* abd -16 21 -18
had:no_se c 11
la_edad bd 12 -12
lo_mio abd 26 -19 -12
mi__descarto ac 14 -11
not:hago ab 18 -17
substance:hones* acd -12 -12 21
well:siento_bien d 11
""",
    """
=signs:drive:no+unsure cd 15 -13
^esta abc -26 19 -28
de_todo cd -11 12
fire a 10
had__once d -21
nada_para a 13
no__numero bd 17 -23
say__i b -12
tiene__ver bc 22 -16
volvi abd -13 -14 11
""",
    """
@relative_tenia b 22
completamente_@insurance d 14
heart:can c -14
lo__si ad -11 11
many abcd -27 -11 -13 30
""",
    """
=body:ran bcd -11 10 -12
=lead:any:yes:on:yes acd -19 -16 30
=visit:pensado c 14
cuantas_preguntas bc 13 -10
heart:came ad 11 -14
low_side a 15
now:see ac -23 11
pregnancy:apena* ad -14 12
queda__el cd 11 -14
ride:home abc -22 24 -17
rinon__@relative bd -11 15
that_i b -22
well:a_day d 15
""",
    """
=body:miracle ad 17 -11
eaten:for ad 11 -23
eaten:in_my abd -13 -16 20
mi__no ab 16 -40
now:my_alley ad -11 11
organ:after c 15
que__@visit ab -16 12
substance:two abc 21 -17 -11
""",
    """
=visit:encantada d 15
brain:depre* a 10
now:apunt* a -14
peleando d 15
""",
    """
^supongo c 10
allergy:but_it d 11
ando_a a 17
el_@vehicle c -23
estoy_operada a 16
i__@move bd 20 -19
nomas_por ab 13 -15
not:cubre b 11
organ:looke* c 10
pensa* abcd 18 -41 14 -17
ride:asi b 11
texts:there b 10
well:not_better a 12
""",
    """
=body:confirmo d 12
=lead:any:yes:0 abcd -38 -14 -18 30
and__know bc 14 -14
brain:damage ad -10 20
en__que bc 12 -20
has_to bc -12 -11
heart:ido c 11
hoy$ d -21
""",
    """
#_en abd -12 -11 19
all_that ad 11 -25
allergy:told_me c -13
am__@body ad -14 17
break abcd -28 -13 -12 29
had:@day b -13
problema$ c -30
""",
    """
=body:tias acd -19 -13 18
=visit:verdad abc -14 15 -18
molesta__nada ad -14 14
vitaminas c -20
""",
    """
=any:somebody a 13
=body:llena d 13
=body:responder ab -13 20
de__mismo b 10
dializo d 13
familia__en a 11
hacer a -12
heart:heart_attack c -14
look abcd -24 -11 30 -20
no__quien ad -11 15
not:ir abcd -17 -13 10 13
psychosis:anos cd -21 13
rinon__que ad -16 17
""",
    """
=body:list acd 14 -21 -15
been__everything bd 17 -18
coming:hell_or d 15
el_dentista d -11
heart:clock a 13
less bd -22 11
pregnancy:belly d 11
prior:count* ad -14 14
real c -11
think_of ad -20 20
was__now d -12
""",
    """
^yeah bcd -26 -22 13
brain:liquido d 11
by$ ac -11 13
pregnancy:seman* abd -36 -15 33
somebody__me abd 18 -15 -16
""",
    """
=any:we abd -14 -11 16
cabec* a -11
not:al abc -19 -11 21
suits ad -21 23
whene* abd -16 -32 28
""",
    """
any:quien abcd -26 13 11 -25
good_and a 10
me_hago c 16
not:@sick cd -11 18
problema__es ac -15 14
""",
    """
=visit:miles c -14
=visit:voy abc 21 -30 -13
consu* abcd -24 -22 39 -25
no__tampoco a 12
organ:knees d -13
prior:en ab -10 12
se_ve c 10
""",
    """
=visit:problems ad -11 12
is_why d 12
no__not abcd -21 18 -31 15
quizas$ c 15
the__they bc -20 10
""",
    """
=any:dale ad -11 12
er__i d -17
exactly$ ac -13 13
patie* bc -12 -20
senti_que d 18
too__say ac -12 13
y__acabo ad 16 -15
""",
    """
=tag:had:unsure bcd -28 31 -57
@eat__# ad 18 -23
allergy:right ab -14 10
psicologa abc -17 -20 10
psychosis:a_bit d -10
""",
    """
=lead:visit:yes:on:none bcd -18 28 -23
=rule:organ:yes:higado_~1_graso ad -14 11
am_free d 10
got__dui ab -14 12
hypom* ab -10 -16
nose_si cd 15 -12
psychosis:mi_@clinician b -18
said__be ac 12 -11
""",
    """
=visit:bueno abd -15 -10 18
=visit:sons b -12
alta__de ac -13 11
are__that abd -11 -12 15
not_believe a 11
pumping d 11
well:been acd 25 10 -40
""",
    """
=any:dia abcd -19 -17 11 15
called__back ac -11 12
had:with abd -15 -20 23
le__la bcd 14 11 -22
organ:prostata ad 12 -12
psychosis:jamas ad 26 -17
pudo cd 15 -14
que_pensarlo cd 19 -12
""",
    """
hablando$ bd 13 -12
hi ab -26 18
substance:count bcd 16 -14 -15
the__there acd -11 -13 12
""",
    """
any:quit d -13
have__# b 15
prior:perdi_la bcd -12 -11 21
quiera_es a 12
😅$ abd -13 11 -11
""",
    """
=any:to d -19
=visit:calendario cd 23 -10
allergy:horas d 12
i__let ad -14 10
importa bd 16 -11
no_# ab 17 -11
not:anticoagulante a 12
psychosis:@symptom ad 21 -18
substance:jaja d -20
tarde abc -17 14 -21
""",
    """
effects:no_me abd 31 -13 -27
heart:y_presion ad 13 -12
home:his cd 13 -13
meds:pill abd -27 -14 30
my__next c 10
now:am_all d 11
psychosis:every* ab -15 14
schizoaffective abcd -14 -23 -11 34
""",
    """
=rule:prior:yes:and|plus|y_~2_therapist|therapy| abd 27 -15 -25
@vehicle__mejor ad -14 15
any:manana_le c 12
any:sin_problema ad -12 14
bastante$ ad -13 15
cancel:deje ad -20 22
couple_of ac -10 12
eaten:mejor b 10
forge* abcd -18 -39 34 -21
his__i b -12
home:esta c 13
llevo__horas a 12
prior:#_@year ab -10 15
psychosis:for_mania bcd -13 -18 10
psychosis:fue_aquello b 10
substance:le abd -17 -21 13
""",
    """
=body:finished a 12
and__@relative abc 14 -13 -18
cancel:ver c 11
eaten:el_@body d -13
esta_mi ab 18 -11
now:entro ad 14 -11
psychosis:inter* abd -17 -20 17
si__# cd -12 13
""",
    """
^para abc 31 -26 -33
^something a 11
eaten:a_las d -11
not:into d -13
on_something b -12
""",
    """
@stop__a cd 18 -13
home:groggy c 14
metoprolol d 10
neces* bcd 25 -25 -24
not:hicieron ac -23 15
out$ abcd 18 -41 22 -30
rato_mejor a 11
ride:he_can c -21
substance:drogas_nada ad -11 12
substance:just bcd -34 15 -23
two__but c 10
""",
    """
=rule::no:no_way abc 11 -12 -16
@day__the ad 13 -12
aroun* abcd -19 -26 12 11
coming:estoy_esperando c 14
da_la b -12
drive:so bcd -12 -26 21
media_hora a 11
now:it_take c 11
""",
    """
apunt* c -13
cancel:plann* ad 16 -15
chiquita ad -16 14
pregnancy:estoy_operada a 16
pregnancy:test_was cd -12 18
ride:miles cd -10 -13
valsartan ad -16 17
would_a ab -16 15
""",
    """
^alguien ac -11 13
bien_no ad 13 -20
embarazada_no ac -15 15
mangu__salami d 13
me_fue b -20
pregnancy:casi_no ad -12 13
ride:acaba_de a 13
told d -13
""",
    """
=rule::no:yo_no d -17
cancel:what ad 14 -22
for__it ab 13 -10
nomas__de d 13
not_so a 14
well:hospital ad 14 -11
""",
    """
@body_up ad -13 17
allergy:fue_la c 11
allergy:no_reaction a 13
had:recre* c -12
heart:pressure bcd -21 -13 11
i_drink cd 11 -15
now:when_i ad 22 -19
pregnancy:tener c -17
ride:primo ad 13 -14
she__that bc -11 11
that_out ac -13 21
""",
    """
a__bag bc -10 11
allergy:podia d 14
en__andamos ac -10 13
estan cd 29 -31
i_forget bcd -40 33 -25
lbs$ ad 13 -11
not:better acd -32 -19 39
not:decir acd -23 24 -11
not_be bcd -27 -17 15
now:work_for a 11
par_de d 12
""",
    """
=body:@body bc -35 -10
=body:dieta cd 14 -10
any:this_is ab -16 11
cancel:do_not bcd -19 -10 14
effects:medicina c 11
prior:that_count ad -16 14
puede__por a -11
zilch abcd 41 -29 -13 -30
""",
    """
=visit:@vehicle abcd 19 -13 -18 -12
now:late ad -19 16
""",
    """
=body:stuff bcd -11 11 -11
la__dos abd 19 -11 -15
nunca_he ac 12 -13
problema_es c 15
ride:hora_salgo b 12
""",
    """
adult:older_than bd -11 16
allergy:malis* c -11
am_@late ac -15 15
nerves$ ad -14 -10
por_si bc 20 -18
""",
    """
allergy:as_a bd 11 -16
el__mis bd -12 20
need__refill b 15
now:que_no bc 14 -12
prior:prayer a 18
que_lo c -11
si__o cd 17 -10
urgen* abd 18 -19 -11
""",
    """
=visit:pretty acd -12 25 -20
@relative__otherwise a 11
a__otro a 13
el$ ab -16 12
esta__no b -10
prior:somet* abc -18 -10 16
psychosis:things_sometimes cd -13 13
so_who cd 15 -13
texts:oficina a 11
""",
    """
business ab -16 19
coming:me_off ad 22 -17
texts:este_telefono c 11
the__lady a -14
well:sin acd -14 -14 23
""",
    """
=any:hay a -12
=visit:mensaje d 14
allergy:@drink cd 14 -15
dos__de ab -15 13
home:street a 13
""",
    """
anxie* cd -14 -13
eaten:desayuno abd 21 -19 -20
eaten:horas abcd 22 -35 12 -29
had:was_in d 11
ni__por a -11
""",
    """
=body:nefropatia d 17
=signs:heart:no b -23
had:pasado bd -11 14
in__heart d 12
not:please a -10
not:why ab -25 20
pregnancy:need d 11
se__@howmuch c -10
we__all a -11
well:eveni* ac -11 11
""",
    """
brain:seized d 12
""",
    """
=body:pulsera ad -15 19
@animal_got b 12
a_uti d -24
adult:about bcd -15 22 -10
any:ve b -13
fatal ad 22 -13
le_confirmo abcd -16 -11 28 -21
murio_mi bcd -13 -16 16
not:wait abcd -16 -12 -11 23
ride:throu* ab 11 -11
sane$ a 18
soy bcd 12 -22 -17
""",
    """
^ic ad -11 17
allergy:no_me abd -11 13 -15
""",
    """
=denials:visit:1:unsure d -11
allergic__not ab 14 -12
not:right ad 19 -33
ride:family ad 12 -11
will_know abcd -23 -15 32 -22
""",
    """
=signs:body:none:asks a -55
^rather bcd 17 -10 -17
any:mejor_que b -12
had__@food ad -18 21
hated_it a -13
los_mariscos a 16
para__que abd 23 -15 -17
ride:will_be abcd -10 -12 -18 21
""",
    """
=any:those bd 18 -12
any:around d 10
did__take c -15
had:@date abd -10 -10 22
llevo__@year b -18
nothing__the acd 24 -14 -19
only_ever ac 13 -12
pregnancy:cinco_@month d 11
prior:sick a 12
substance:esposa d 13
un_@year abcd 32 -17 -22 -19
una__el cd 10 -20
""",
    """
=any:sonreir d 15
medico acd -19 19 -15
mil__todo b 11
organ:when ad -13 13
pump_for bd -13 14
""",
    """
=visit:consentimiento ad -13 16
allergy:nunca abcd -11 -14 24 -21
have__problem ad -11 12
me__@clinician c -15
not:would b -12
organ:e ad 16 -14
regla$ ad 16 -13
""",
    """
any:free b -12
dije__mi ac 13 -11
la_@sick b -16
los_# c -11
month d -20
no__esas b 11
not:todo a -16
""",
    """
=body:iih d 15
cancel:si bd 11 -11
first_thing ab 14 -12
home:cuart* a -11
is__neighbors c 11
mania__psicosis ad 14 -14
organ:pero_los a 10
promi* acd -29 32 -21
""",
    """
=signs:adult:yes abc 15 -26 -12
=visit:til bc -14 14
amlodipino d 11
any:cover* abd 26 -11 -20
bendiga abcd -15 28 -13 -13
i_wanted ab 13 -13
prior:tomo_@medicine abd -12 22 -11
snuck_a ad -12 16
with__@animal d 11
""",
    """
=body:my c -11
a__maybe b -10
adult:@relative b -16
brain:but_never a 14
brain:mi_@relative c -13
have_never bd 11 -16
now:@eat d 11
que__del abcd -14 12 12 -11
""",
    """
=any:what abd -36 32 -24
=visit:rather c -14
adult:acta c 12
psychosis:is_it a 13
psychosis:quest* ab -12 13
was__depression ab -13 13
we_do acd 22 -12 -19
will_make ac 13 -13
""",
    """
=said:meds:yes abcd -21 -20 -15 24
dele bcd -21 -14 25
ese__lo d 11
give_me acd -22 16 -20
had:heard ab 19 -17
had:pero_no d -16
heart:@date bcd -19 23 -26
heart:era bcd -13 14 -14
heart__it ad 14 -15
now_and ad 12 -17
stuck_in b 12
swing_that ad -10 13
""",
    """
#__i b -13
allergy:was_fine c -12
effects:sure b -13
me_esta bd 12 -21
now:i_had ad -12 12
off__since c -12
or__the d -10
ronchas a -10
substance:at_a bc 10 -11
usaro* d -10
you_try a 11
""",
    """
@relative_sabria bc -18 15
any:claro c -12
not:under ac -18 14
organ:liver_yes d 10
prior:eso_lo b 12
prior:like a -12
psychosis:crazy_but ab -10 14
ride:@fetch acd -12 -15 17
would__discuss b 12
""",
    """
=visit:dio ad 14 -12
@body__a b 11
asi__ya d 10
makes_it cd 19 -18
two__one d -11
""",
    """
@howmuch_tiempo bcd 19 -11 -11
^estoy b -17
abste* ad 21 -13
adult:es d -16
any:not_know ad -21 12
any:send bd -11 13
except__one d 10
had:them a 11
holter cd 20 -20
never_did d -12
pregnancy:@relative_si d -17
si__nadie ac -17 12
""",
    """
=visit:hon b 11
allergy:@visit_y a 13
block cd -10 15
ese__me b -10
la__siempre c -11
meds:says ad -23 14
segun__ya c 10
""",
    """
allergy:shot acd -20 26 -19
han_puesto c -11
home:la_@relative a -16
i_been b -12
like_death ad 13 -10
lock__in ad -11 15
me__more ad 15 -14
not:problema bcd -27 -11 12
que_@fetch b 13
self b -15
""",
    """
i_ever acd 11 -12 -15
le__mi bcd -26 12 -15
meds:yes bd -17 20
""",
    """
=body:more acd -20 -11 16
=body:s abd 13 -14 -10
@cancel_por bd -15 13
@month_shy ad 12 -11
am_@drive ab -12 10
effects:mi c -12
el_patron c 12
gente__no d 11
mucho__bano c 16
no_digo bd -11 11
psychosis:after_my d 10
since_my bcd -22 -21 15
""",
    """
=any:comes d -14
cancel:yo abd 14 -14 -12
no__had bd -12 10
pregnancy:cuatro d 11
pregnancy:quita* a 11
""",
    """
=any:or acd -42 29 -30
brain:la d -10
effects:talk b 13
healthy__@animal ad -10 12
me__creo abcd -12 21 -16 -17
mire$ c 15
""",
    """
#_could c 13
=any:@ride abd 21 -10 -12
=body:gemelos ad -10 19
agua abd 21 -12 -29
finished bd -24 18
formulario$ abd -15 21 -12
heart:la_vida d 11
home:@stop_mi bd 16 -10
now:mi ac -18 12
""",
    """
=asks:body:all:none abcd -64 84 -52 -71
=body:risperidona d 12
allergy:contr* a 11
en__limite c 15
heart:they_thought ad 11 -18
igual__mi bd -10 12
necesito bcd 23 -14 -27
pregnancy:me_vino acd 24 -14 -17
substance:if_i ad -19 13
substance:of b -14
""",
    """
=body:respirar ad -11 18
allergy:diffe* d -11
brain:three d 21
elbow a 11
gallb* bc 14 -23
just_high a -18
meds:meds bd -29 10
organ:labor* d -11
pregnancy:para_mi d 12
psychosis:once abc -30 -13 20
put_it d -10
ride:cunada bd -15 22
well:fue ad -18 12
""",
    """
=said:texts:yes abcd -20 -40 -65 40
@stop__my ab -11 10
are$ d 16
cancel:after* abd -11 18 -13
eaten:luego bc 18 -13
gets__@day a 11
moved abcd 29 11 -21 -37
two__ago bd -18 10
""",
    """
=any:ella d -12
=visit:car bc -12 -26
had:otra b -10
he__he d -12
read__it a 10
""",
    """
=rule:allergy:no:not_~1_allergic_~3 b -10
fijate a 13
is__@call abc -11 -38 20
me__@insurance a 13
pregnancy:will_not bc -20 15
se_fue bcd -15 -10 19
send_it d 11
texts:nomas ad -20 20
tiene__y ab -20 12
""",
    """
=visit:recojan a 13
a__@door bd 16 -15
adult:falta ad 16 -16
claro__eso bc -11 13
depends_on c 12
eso__tiene bc 17 -14
fits ad -17 20
que__nadie c -13
the_@relative d -11
""",
    """
=rule:home:yes:i|we_do|have|did|am|can|will|had bcd -20 14 -15
beer a 13
embarazada_ni ad 14 -11
i__at bcd 18 -17 -18
my_brothers b 14
nerve* acd -12 12 -18
organ:only_my ad 16 -11
sonreir d 15
tila b 10
un_momentito abd -13 21 -11
""",
    """
=any:running d -21
=body:mentioned bcd -15 23 -24
adult:acabo_de ad 16 -12
birthday bc 11 -10
coming:como_esta d 13
contestar__un d 12
""",
    """
=body:maravilla ad 17 -11
=visit:if abcd -54 -12 53 -31
cancelarla$ ab -16 13
de_la abc 15 -13 -15
estaba__ya ad -11 11
everything__this a 11
sure__you bc 15 -21
the__no bcd -24 11 -12
""",
    """
^habria bcd -12 23 -11
adult:grandkids d 13
coming:@howmuch a -14
creek ad -23 28
depo_shot d 11
en_@person abd -12 24 -15
hour_ago ad -13 15
now:contesto a 15
psychosis:loca d -14
psychosis:things_that d 11
psychosis:when_i ad -31 13
""",
    """
=body:vida abc 26 -21 -20
crei c -13
it__do c -16
meeti* abc -16 15 -12
mi_ex bcd 12 -14 -16
shots d 15
substance:le_entro d 11
""",
    """
=body:like c -26
grave* d 12
hambre_y d 12
psychosis:postpartum_psychosis d 10
vez$ bcd -16 -12 11
""",
    """
^will bd 28 -30
allergy:six a 16
am__be cd -11 13
and__one acd -11 16 -18
embarazada__no ad -19 11
heart:@thanks_a a 13
now:company bd 10 -13
pecho$ acd -14 -11 19
right_now ad 13 -29
says__have cd 15 -13
substance:stopped b 12
""",
    """
^he bd -64 19
biscuits d 11
supplements abd -16 30 -26
""",
    """
=body:entienden b 13
@cancel__el bd 17 -11
as_they ad 14 -10
but_ok ad -25 19
cancel:attending ab 13 -10
had:i_know c -11
nombr* ad 18 -25
whole__is d -12
""",
    """
@medicine__@medicine acd -50 -28 46
coming:antes cd 13 -11
heart:120/7* ad 19 -12
heart:lost c 13
no_soy d -11
now:suits_me ad -16 18
pregnancy:dos_@month d 11
que__quiero b -11
well:voy d 11
""",
    """
=any:less bd -16 11
=rule:effects:yes:felt|feel|feeling|me_senti|me_si ac -13 11
@book__then b 12
allergy:of_my ad -13 15
but__had ad 13 -14
not__more a -10
organ:sabe cd 16 -12
""",
    """
=body:wondered c 13
down$ b -24
prior:sure bd 17 -16
prior:then acd -24 -29 31
""",
    """
=any:please cd -14 12
any:hon d 14
la_tomo ac -22 16
not__minor ad -27 28
now:might a -14
permiso_en d 12
to_figure bc -10 12
whenever$ bd -22 24
""",
    """
=any:efectos bd 12 -15
@texts__to abd -14 15 -11
a_cyst cd -12 17
adult:i_am d -12
all__to d -14
before a -10
en__ahora ad 23 -13
""",
    """
@medicine__wait b -12
^me bc -23 -13
distintas bd -11 15
eaten:time d -17
heart:troub* ac 15 -12
substance:my_@medicine ad 14 -18
""",
    """
=any:new abcd -13 -13 -11 20
adult:hijo abd -19 28 -13
brain:brain ac 20 -25
bring acd -11 -25 13
substance:rehab* abd -13 -10 23
that_time abd -17 -20 19
""",
    """
=any:pura ad -12 20
=rule:pregnancy:no:miscarried|miscarriage b 13
=signs:brain:none d -19
after__week d -14
certain$ bc -11 10
gallbladder__is ac 11 -13
heart:creeping_up c 12
mismo$ ad -10 13
multi* bd 17 -21
nobody$ ab 23 -16
not:by b 13
organ:los_tengo a 14
pregnancy:and_still a -11
siento__mejor a 10
time__he bd -13 18
""",
    """
@clinician_was b 11
adult:eso cd 17 -18
am_at bc 22 -14
cancel:th d 12
el_dia bcd -21 -10 19
got__my abd -14 -13 14
negarlo ad -11 17
not__@treat acd 14 -13 -12
pregnancy:nurse acd -19 -16 18
prior:out ad 17 -19
""",
    """
=visit:asked ac -21 19
adult:till a 13
eaten:despues abd 13 -10 -10
now:why_not abd -14 -26 27
ride:drives abd -15 -12 22
substance:fifth abc -19 21 -19
the_farm d 12
to__@clinician abd -17 17 -15
""",
    """
cero$ abcd 40 -14 -17 -34
esta bc 11 -31
every_morning abd -12 -17 18
heart:trouble ac 15 -12
well:betwe* acd -16 21 -21
""",
    """
=body:called abd -14 -22 22
cancel:quiero_@cancel abd -20 -14 25
eaten:today ad 21 -18
heart:tuve abd -12 -12 15
now:another_time ab 18 -11
""",
    """
@relative__ese ad 14 -15
after__i ad -12 15
asking_about bc -13 13
coma d 10
now:en_el ad 18 -13
pregnancy:preg abd -22 -10 29
que_con abd -13 -12 17
substance:estoy ac -36 20
""",
    """
@relative_de abcd -16 31 -34 -10
any:en acd 14 -14 -16
did__know acd -11 -13 17
i__directions b 11
organ:drinking b 11
positivo$ ad -13 23
was__blood c 10
""",
    """
@animal_could ad -14 15
any:llamen ab 20 -15
mas__y a 12
no_@thanks abcd 49 -34 -13 -30
nomas__con ac -20 15
not__single a 14
reloj$ ad 16 -18
stopped_breathing d 11
substance:as acd 24 -12 -17
substance:pregu* ac -15 11
up__at c 12
""",
    """
=body:corrieron d 11
coming:la_pierdo ad -19 20
eaten:few d 21
entro bcd -12 -30 23
feeds a 11
had__not b -11
heart:out_it d 11
psychosis:gente d 11
tome a -15
voy_en ad 23 -27
""",
    """
=visit:bet d 10
@call_i a 12
@date__can b 12
on__honestly c 10
prior:want_the ab -10 11
substance:@stop_hace a 11
""",
    """
=body:fainting d -13
=body:impossible c 15
it__any cd 13 -13
por_bipolar a 10
will__up d -17
""",
    """
@date_birthday d 12
cirrosis$ c -11
no__llego ab -18 22
not__@day bcd 11 14 -22
not_on abd 26 -11 -18
texts:un abc -19 24 -12
veces__@clinician cd 11 -11
""",
    """
=body:pendiente cd 11 -10
=rule:cancel:yes:adelante|dele|dale|anulel*|anule d 10
@treat__with ad 11 -16
effects:con a -11
embarazada$ c -17
now:but abd 16 -17 -10
ride:take_the d 11
substance:with a -10
""",
    """
allergy:would cd 11 -11
any:count abd 13 -11 -11
effects:hasta_el d 12
get__you abcd -10 -12 22 -13
""",
    """
=any:zip ab 13 -11
=body:mean abd -18 31 -22
=body:sulfa acd 17 -13 -17
=lead:body:yes:0 bc 33 -87
allergy:tape ad 18 -16
coming:el_trabajo ad -17 17
had:will ad -10 12
not:@open b 12
now:few_minutes ab -13 11
psychosis:es_bipolar bd 12 -10
teens cd -11 17
""",
    """
=visit:conflict ad -11 14
@treat__cosa c 14
allergy:que_no a -11
me_inyecto ad 15 -14
the__@thanks b 12
""",
    """
=asks:body:before:yes ab 19 -28
=tag:organ:other cd -32 10
brain:since acd -21 -11 26
el__y b -27
hyper* acd -30 -15 21
persona c -18
""",
    """
=any:decir d -11
=rule::unsure:quiza|quizas|talvez|acaso cd 18 -32
allergy:in_# b -13
half__hour a -15
i__prescribed ac -24 25
""",
    """
#__en ab 12 -13
=visit:nap a 11
depar* a 12
ha$ abc -12 16 -12
home:got_a ad 14 -17
organ:@body_is abcd -16 -25 -11 30
so__for d -17
wifes ab -16 12
""",
    """
=denials:body:2:yes abcd 31 -30 -13 -16
cuando__dieron a -11
drive:on_it c 11
eaten:hace_como c -14
estoy__de ad 15 -18
helpe* ad -12 14
not:night a -19
pregnancy:imaginate d 12
ride:@relative_@insurer c -11
😂 ac 11 -11
""",
    """
=visit:perder ad 13 -12
con__a cd -20 19
cutti* c 13
eaten:a_couple d 12
me_llevan d -10
por__me bd -16 19
prior:but_my a -11
ride:voy_en ad 18 -13
""",
    """
am_i ab -19 20
en_el abd -13 -29 14
five$ bcd -11 -29 21
heart:nunca_me cd 13 -13
home:param* ad 16 -12
negative abd 19 -18 -19
now:with b -16
one__off d -10
texts:marqueme ac 20 -12
""",
    """
%$ d 12
=rule::unsure:do_not_~1_know bcd -43 18 -27
=signs:had:none acd -22 -18 15
^media d 13
la_prepa c -11
ride:si_mi ad -13 16
""",
    """
=number:psychosis:old ad 17 -17
=visit:vuelta bc -13 -15
any:prefiero_que ab 18 -14
brain:says b -12
had__kidney a 10
have__called b -16
miss b -11
psychosis:on abd 15 -30 -13
ya__para ad 12 -12
""",
    """
=body:pacemaker d 11
me__no abd 26 -36 -25
now:ayer bd 16 -13
refiere d -13
""",
    """
=body:naci d 10
coming:miss ad -14 15
coming:otro ad 23 -21
digo_si ad -17 14
heart:y_el d -10
the__take ad -12 15
the_cane ad -11 13
""",
    """
@month__not ad -13 16
college$ bd -12 10
me__monitor cd 11 -15
now:acomo* d 13
pero__si ad -31 22
please_@call a 11
pregnancy:appointment c 11
""",
    """
=any:aguante a 12
^ok abd -11 42 -37
allergy:comezon d -15
allergy:had_@symptom d 12
allergy:hinch* b -11
as__speak ad -14 21
claro__la ab 15 -12
ese__tengo ac 14 -12
have__@call d -14
ride:pareja a 16
""",
    """
=any:normal c -20
al__a a 14
car__so a 12
de__@visit abd -11 -11 16
eaten:an_hour ad -14 18
""",
    """
=any:fit ad -11 12
=body:paper cd 12 -11
=visit:hace c -25
=visit:your bcd 13 -18 -27
@price$ ab -18 12
had:recibi ad -15 13
manana_le acd -10 18 -12
puntu* b -14
showe* cd -21 20
ten_@year a 10
yep$ d 12
""",
    """
=visit:silla ad -13 13
@animal__here bd 12 -10
confirmaron ac -14 14
me_dejo abd -11 -14 19
organ:cirrh* c -11
past_that a 10
""",
    """
brain:tiemb* a -11
do__@call ad 12 -25
had:con_ustedes b -11
heart:cardiology_@visit c 12
puedo_asegurar abc -13 -14 22
texts:a_text d 11
""",
    """
=body:monton d 16
ride:@relative_le c 14
substance:@food abcd 24 -12 -15 -14
""",
    """
=any:from bd -15 11
^oi bc -17 17
any$ abcd 34 -11 -20 -25
denied__the ad -17 18
las__se ac -15 19
lo__con ac -27 21
puede__la d -11
""",
    """
=any:why ab -13 12
^@body bcd -38 -32 19
any:guess_is c 10
asistencia ac 14 -12
enzimas__me d 11
together ad -14 16
trail* d 16
voy__bano c 14
""",
    """
=any:esta acd 24 -32 -21
=body:it b -17
=last:body:unsure a -21
allergy:yet bc 11 -12
obvi$ abd -11 -10 22
organ:everything abcd 23 -13 -13 -13
polyc* d 13
psychosis:what_is d -11
substance:recai d 12
tengo_quien cd -13 10
who_dis ab -10 16
will__a ac -15 13
""",
    """
brain:epilepsy ad -14 11
did__# d 12
que_entrar ac 13 -14
""",
    """
=rule:substance:no:few|couple|unas_~1_beers|drinks| acd 10 11 -20
=visit:boss bcd -17 11 -18
adult:fifte* abd 20 -11 -15
it__@month c 11
meds:estan_dando c 11
prior:my d -21
""",
    """
allergy:reall* c 11
any:right_now a 12
coming:last_time b 12
heart:quien bd 11 -11
now:semana ad 18 -19
pregnancy:do ad -25 11
tres_horas d 11
""",
    """
=rule:coming:no:close|delete|drop|remove|cancel_ ad 20 -15
allergy:@sick_after cd 11 -11
birthday$ b 13
home:puedo bd 20 -19
not:breathe d 11
organ:probably ad -11 16
ride:with_a d 10
substance:because d 13
""",
    """
comerme d -16
despues cd -16 16
drive:o ac -17 17
effects:hard_to ac -13 13
i__job d 13
is__there ad -14 12
takes abd -14 27 -12
un_@relative a -11
un_derrame c -19
""",
    """
any:ni_si ac -16 17
coming:the_fence cd 11 -12
la__desde abd -20 12 13
pero__estoy b -12
psychosis:please ab -11 13
ride:on_it a -20
""",
    """
=lead:any:yes:on:no abd 20 -12 -16
=rule::no:nothing_like_that a 11
=visit:conduce a 15
=visit:llamame ad 18 -12
brain:does_a bc 13 -12
cancel:cancele bd -28 21
cancel:to a -13
comi$ ad 23 -27
could__be a -15
no__manana ad -12 14
""",
    """
i__work ab -27 21
well:little b 11
""",
    """
coming:go_ahead ad 23 -22
eaten:#_@hours b -13
it__@sick d 11
llega d -15
not:@stop abcd -20 -17 -27 38
pregnancy:y cd -24 13
waiting__the bcd -11 19 -16
you__have bd 19 -15
""",
    """
drive:mi_coche a -10
home:ando a 13
me_to bd 14 -23
mothers ab -13 15
para__@body a 13
that_she d -11
""",
    """
alone_in d 11
any:a_sec abd -15 17 -18
cada abcd -13 -26 -16 24
him_he d -10
""",
    """
=body:tdah a 16
=body:zip abd 26 -16 -16
considered b 15
diria__es d 12
eaten:please bd 15 -11
meds:not d -25
organ:acuer* bc 15 -10
pecho c -14
texts:last_@year d -12
""",
    """
@food bc -25 -19
baja$ ab 11 -24
bottle_of ad -10 11
choic* ad -15 19
crap a 13
de_retraso cd 17 -16
effects:to_say ac -17 14
me__pierdo d 11
now:to_@cancel a -14
probable_pero ac -11 16
thought__have ad -12 14
""",
    """
=body:ckd d 14
=body:sube acd -16 15 -12
@clinician_de acd -13 14 -10
had:miedo bd 15 -11
hardly__since ad -12 13
heart:insuficiencia d 10
prior:tell bc -14 10
salir ad -28 11
texts:pero abcd -24 -15 -25 35
vietnam d 12
yes_the ad -15 14
""",
    """
eaten:cracker d 10
note$ b 13
organ:liver_and ad 25 -23
prueba_de a -14
""",
    """
=body:hair ad 13 -12
any:where ad -10 11
boss cd 17 -36
cancel:meant ab 13 -10
iron abcd 25 -16 -11 -16
my_little b 14
psychosis:summer d 12
que__la a -12
ratito$ abd -12 -10 17
si__tiempo cd -11 20
substance:much ac -16 14
""",
    """
=body:diferentes d 12
=denials:any:2:no abc -11 -28 22
adult:am_a a 15
any:think* c 12
pregnancy:knock* ad -14 21
well:can_not b -21
well:so_far d 11
""",
    """
=visit:asleep ad -19 17
allergy:had_one a -11
coming:aqui ad 18 -16
es_la abcd 23 -13 -11 -16
lying ad -12 16
no__all ad 23 -16
pregnancy:by b 11
prior:le d -11
the__by c -12
to__and ab -12 11
""",
    """
=body:iban a 12
=visit:got abcd -16 -27 -22 26
^infecciones cd -15 20
a__era d -12
bees bd 10 -12
en_que abd -18 23 -18
no__problema b -16
prior:de_la ad 15 -12
substance:off_the d 10
urologo ad -11 11
""",
    """
=body:@open c -17
=rule:substance:unsure:cut|cutting_~1_back|down ac -11 19
adult:niece bd 10 -11
ni__mi c 12
pasam* bcd 17 -13 -18
truck c -14
with cd -31 11
""",
    """
=body:misa a 12
=body:positiva acd -19 -14 24
any:hijo d 12
any:puedo a -21
did__on ab 14 -13
effects:yet a -11
el__nada c -10
home:el acd 16 -17 -14
meds:i_can b -21
now:why abd -16 -23 25
psychosis:porqu* c -14
worri* bcd -11 -16 13
""",
    """
=signs:any:none:unsure bcd -28 32 -41
barbaro d 14
drive:@drive_herself ad -11 12
emojiyes bd -12 13
prior:what_they cd 14 -12
quien__a ad 22 -17
that_makes bcd -12 -11 13
voy__al c 13
""",
    """
#__from ad -23 24
about__out a 11
allergy:una_pulsera ad -11 14
alley ad -11 11
garba* a 13
heart:@drive_me b 12
nadit* abd 27 -18 -12
not:promise c 11
prior:school_@clinician cd 10 -11
salvo$ d 14
shot bc -40 11
texts a -12
texts:the d -26
""",
    """
=body:da bc 10 -13
=signs:visit:none:other+unsure acd -17 13 -15
been__down c 12
depre* acd 18 -33 -24
el__limpio abd 16 -11 -10
home:not_heard ac -11 14
syndrome cd -13 15
""",
    """
blank ab 15 -17
""",
    """
adult:in_high a 12
do__even ac 20 -14
embarazada_de a 12
organ:on_it cd -11 11
rinon_izquierdo ad -12 12
substance:@drug_and acd 18 -11 -12
""",
    """
i__those bd -17 17
now:te ac -12 15
solo_las ad -16 20
texts:keep bd -15 19
""",
    """
=any:ido ab -21 17
=visit:able bd 12 -15
@clinician__no abd -20 -18 19
any:moment bd 16 -16
eaten:el acd -10 -10 13
have__be b 10
me_corrieron d 11
now:schoo* a 13
""",
    """
another_story ad -15 17
any:the_house d 10
dejen* cd -11 12
had:refiere a 12
hagal* abcd -17 -11 -11 24
i__@eat c -14
mi_vida bc -11 -13
mis__mis a 12
organ:organos a 12
por__si d 14
rather__tomorrow ad 15 -12
ride:not_get ab 13 -11
takes__when b 11
""",
    """
@hours__i ad 15 -13
pregnancy:si a -12
""",
    """
adult:do ad -27 12
afternoon b 14
home:problema ad -10 11
now:dormi* a 13
""",
    """
=signs:prior:no+yes c 11
can__got ad 19 -14
carry* d 16
does__# bc 15 -11
is__bad ad -11 15
state_hospital b 13
up__air acd -11 21 -14
""",
    """
@body__it c -11
derrame$ c -12
organ:#_y a 10
ride:here acd 25 -15 -15
substance:and_my d 10
tell__yes bc -15 16
ya_les abd -11 26 -20
""",
    """
all_day ac 14 -16
brain:fue_derrame c 10
each ac 18 -12
it_would a 11
organ:all abcd 36 -14 -16 -27
prior:mas acd 19 -22 -16
stron* acd 24 -15 -23
work$ abcd -11 -13 17 -12
""",
    """
=body:ser bcd -16 26 -29
any:jajaja bd 17 -12
in__one b 11
organ:izqui* ad -12 12
se__otra ad 16 -15
""",
    """
#_weeks abcd -11 -20 -22 25
=any:bien b -16
=body:volvio c 10
el_lugar ad -16 20
i__we cd -18 15
not:fueron d 14
""",
    """
=visit:near d -12
=visit:thinking abc -11 -13 19
adult:under* ad 14 -11
home:get a 14
honestamente$ d 12
va bcd -19 -20 14
""",
    """
@symptom$ ab -11 -24
brain:migra* bc 16 -14
eaten:i_had bd -14 11
hones* abd -11 -39 14
me__como acd -23 -11 24
ride:got abcd -11 -20 -16 18
this_is abd -27 43 -30
weaned_off ab 10 -10
""",
    """
=tag:texts:yes d 12
=visit:muy bcd 16 -16 -15
^go bcd -20 -15 20
no_entiendo ab -12 16
""",
    """
=rule:heart:unsure:never_~2_checked|measured|tested c 11
bp_was acd -13 20 -12
can__bring b 13
cuando abcd -21 -24 13 13
heart:nervous b -11
home:@ride_never a 10
in_law c -11
ride:her ad -20 11
si__digo b -11
""",
    """
a__@fetch c 11
cancel:ni_modo d 10
de__cada a -11
feel c -20
lo__@clinician c -19
not:clock ac -10 12
pregnancy:viene d 11
sergeant ad -14 11
sick cd -25 11
substance:beers_on a 13
you__someones ab 16 -13
""",
    """
=body:oil b 15
@drive_si cd 11 -11
and__negative d -12
cancel:@drive_me a 11
drive:same ad -13 12
heart:la_farmacia b -13
not:uno a 11
rather_do ad 15 -12
stand abc 22 -15 -20
texts:no_por a 10
""",
    """
=visit:decide abcd -14 -10 26 -18
cancel:just abd -14 28 -25
kidney__not ad 14 -13
pregnancy:i_could acd -11 -23 25
prior:you abc -15 21 -20
todo__orden ad 21 -16
""",
    """
=any:conmigo abd 14 -13 -10
=body:holter cd 20 -20
asked_me bd 13 -13
drive:@visit ab -15 12
estoy_desocupada ad -12 17
go_right d 10
now:been a 12
organ:biops* cd 10 -11
""",
    """
=any:has c -15
@medicine_hoy a 10
^otro a 12
bp__up ad -14 14
is_fine bd -21 14
llego_a d -16
mucha ad -13 18
que_tipo abd -16 23 -12
say__am bc 13 -11
your__message ab -12 13
""",
    """
#_ya ad -14 13
cancel:someb* ad -19 10
heart__a c 11
prior:cuatr* ad -14 11
""",
    """
=any:none abd 24 -13 -17
del_jale ad 15 -11
effects:might_be a 11
es__para bc -10 11
have__changed ad -13 14
me__@ride d 11
ni__mas ac -14 17
not_been bd -11 -11
zero$ acd 29 -13 -20
""",
    """
=any:cuenta a -14
=said:ask:someone_else's_condition abcd -24 35 -27 -22
=signs:cancel:unsure b -12
botella bcd -12 -15 11
evening$ b 12
pregnancy:perio* bd -23 -26
psychosis:at a -16
show_up abcd 11 11 -12 -15
sobre* acd -19 -11 28
well:se_siente a -12
""",
    """
@clinician__and bd 12 -13
adult:as ad -10 11
al__nomas ab 17 -11
am_nursing bd -11 12
any:just_a d -14
brain:@relative_murio b 10
coming:the_whole a 12
lobby ad 18 -23
two_weeks b -15
went_away abd -18 -16 22
""",
    """
=body:found b -13
=body:prescribed d -11
=visit:is ab -18 11
baby$ b -11
cancel:ir b -11
de__ocho ad -16 19
estare d 11
heart:not_for ad 15 -13
my_other d -11
organ:igual b -16
rather__it d -15
ride:worki* bcd -10 13 -19
substance:puro_@drink a 10
well:far ac 11 -10
""",
    """
semanas_de c 10
sorry$ abcd 25 -13 -12 -13
substance:once ac 20 -12
""",
    """
not:bother c -12
now:insurance b 12
said__might a 11
sleep__it bcd -17 20 -17
the_right d 10
""",
    """
avisar$ b 14
heart:que_no acd -14 24 -12
i__tried acd -12 -12 12
is__a abcd -18 22 -12 -11
underage ad 14 -11
""",
    """
=body:ever abcd 30 -21 -20 -15
@texts$ abc 19 -23 -20
be_lying ad -12 16
brain:few cd 17 -11
it__@cancel a -15
now:under a 12
""",
    """
bueno abcd -29 -11 -17 31
face__up d 10
home_after ad 13 -11
le_doy bc -13 -13
me_busca d 13
menos$ d -17
mucho_mejor d 14
pregnancy:anos abcd 20 -16 -16 -13
psychosis:lol acd 14 -18 -11
rehabilitacion$ d 16
was__seizure d -11
""",
    """
@relative__still d 10
adult:marzo ad 18 -18
del__mas d 11
dizque a -10
effects:en abc -14 13 -15
how__answer c 12
""",
    """
=body:tested cd 11 -12
=tag:any:unsure bc -47 17
adult:guardian a -12
allergy:not_that bd -15 -15
confirmada d -21
dizqu* a -10
eaten:dinner ad 14 -18
en__hora cd 15 -19
meds:allergic bd 13 -12
prior:through ad -10 14
""",
    """
a__a a -14
cirro* a -12
left__@clothes b 12
prior:nothi* bcd -15 -13 12
ride:@relative_can acd -13 26 -18
ride:contestado c 13
ride:tiene_que b 11
substance:proba* ac 12 -11
""",
    """
allergy:taqui* d 11
have__tried bcd -27 -16 11
substance:but_my b -12
""",
    """
=visit:habria cd 15 -10
estoy_esperando ac -26 23
meds:frasco bc -11 13
not:picking c 12
quinceanera a 12
spot__my c -11
""",
    """
@relative_would abcd -14 -37 43 -15
^up abcd -17 11 19 -29
am__those a 14
es__o acd -18 19 -12
has_me bd -15 13
not:keep ab -27 14
now:wassup ad -11 15
por__por a 13
puede__mi b -13
ride:when ab -14 12
""",
    """
=body:plenty bc -11 -11
=visit:wassup ad -11 15
^was b -30
but__any cd 10 -12
earlier ad -13 15
eaten:el_@food ab 17 -17
heart:hiper* c -14
home:es cd 18 -13
que__toma c 11
reminders ad -14 15
you__me bd 18 -24
""",
    """
=body:thing acd 21 -17 -20
con__el ac -14 13
drive:@relative ad 36 -46
still_on bcd -15 -30 14
texts:@call_and ad 17 -14
""",
    """
=body:got b -21
and_those a 11
infections abcd -25 -15 -17 29
ish$ abc -13 -15 12
mi__su b -11
now:think_of ad -15 14
now:timin* d 10
psychosis:los ab -27 16
sure__a bd 11 -11
""",
    """
=any:algo abd -19 -11 16
=body:teta d 17
@relative__drogas ad -13 10
@visit_was ad -10 10
course b -12
heart:@body b -14
meds:last_one ad 11 -11
not:mucho ad 21 -13
something abc -25 -12 19
three__and ab 11 -19
took_one c 11
well:patada a 14
""",
    """
=any:cansada d 13
@clinician_is abc -12 -13 20
@food__y a 11
anoth* b -16
are__to bd 11 -18
eaten:poqui* d 11
here_no d 11
me_voy b -13
substance:sprin* ad -10 17
""",
    """
=visit:comprado d 12
@medicine_it ad 22 -21
any:might ac -15 16
me__@place bd 13 -17
pill abd -12 -20 17
psychosis:soy a -11
sin_mi a -15
sueltan cd 13 -12
talk ab -28 13
un_tumor d 11
""",
    """
^livers ad -19 23
brain:say bc 19 -11
meds:old bd -24 11
not__ever ac 19 -17
prior:cuale* acd -18 13 -21
quinceanera$ a 12
""",
    """
=tag:now:no acd -12 -16 17
tiene_# c -21
""",
    """
=rule::no:uh_uh a 13
a__tambien bcd 14 -12 -13
meds:in bd 33 -34
well:grandbaby bd 17 -12
""",
    """
=denials:visit:2:yes ab -14 -10
=tag:well:idiom_yes ad -13 18
=visit:should abc -24 -27 34
drive:¿ a -12
heart:negative ad 15 -13
lo__claro ac -12 16
now:be_in ad 16 -15
now:momen* bd -27 11
recuerdo$ a -15
se_leer a 13
turn_# ad 25 -23
year bd -14 -12
you_later bc -17 16
""",
    """
=body:tension b -17
=visit:decidido ac -16 21
brain:a_few cd 17 -11
coming:amaneci_con a 12
hago__el d -13
me__vez ad 32 -28
not__except ad -12 14
now:as ad -21 21
para_otra ab -11 16
si__@drink c 13
substance:demas* ad -11 12
texts:mail ad 14 -11
worried ad -19 22
""",
    """
=body:good abcd 44 -41 -33 -14
allergy:contesto c -14
any:hang b 16
now:have_to ad 12 -16
pregnancy:super c 11
se_apure cd -12 15
texts:for_@texts ad -13 15
""",
    """
=body:estoy b -12
cambiaron__y ad -11 10
heart:puro a 13
my__checking cd 12 -10
organ:@treat_hurt b 14
psychosis:borderline ac 11 -10
ride:be_able c 11
the__away d 14
turned__@date d 10
""",
    """
cajon ad -16 21
cbd bcd -11 21 -18
coming:have_decided ad 13 -11
home:in abd -22 -11 26
meds:@medicine_y bd -11 12
organ:nobody acd -15 19 -11
prior:a_@month bc -13 12
ride:desca* d -11
substance:no_i d -14
""",
    """
=number:had:grown d -13
heart:have b -20
la_nina b -11
me__fatal a 15
semana$ acd -14 -11 10
some__days c 11
the__back ad 16 -15
""",
    """
=any:best abd -18 -22 32
=body:rezar ad 18 -12
me_olvidan c 14
organ:calcu* bc -14 18
psychosis:just_grief a 13
ride:bus a -11
will_text b 12
""",
    """
=body:tiempo b -19
@drink__y ad 15 -11
heart:farmacia b -13
i__trust cd 18 -14
pregnancy:know ab -24 10
psychosis:@relative cd -15 -13
""",
    """
a__says d 10
adult:my bc -12 17
allergy:hospital bc -13 10
coming:count_me ad 19 -14
me__@drive b -12
no__ahora d -12
now:le_se ac -13 15
organ:or d -14
substance:night* a -13
texts:escri* abc 12 -21 -12
uti ad 14 -21
""",
    """
=any:contestar b 10
=body:besides d 11
any:i_moved ad 19 -13
eaten:just abd -11 -36 34
es__esta d 11
estaciono a -12
hay_que cd 14 -21
heart:@year_que c 11
text__me ad 13 -12
thinking bc -19 13
""",
    """
=body:retraso ab -11 -10
gustan_las a 11
had:passe* a -10
heart:la abc -15 -21 31
liver__@relative c -11
llevo__de d 10
none__above a 11
""",
    """
it__queasiness b 12
psychosis:have_never b -10
ride:sobrina c 11
""",
    """
=signs:home:none bcd -12 -32 19
@howmuch abd -45 45 -27
brain:littl* b 16
drove c 13
""",
    """
=any:just bd -25 20
@relative__en bc 12 -27
a_drop ac 18 -11
adult:creo_jaja bcd -16 21 -12
brain:work b -11
came$ ad 14 -14
do__not d -11
equivoque__no ad 11 -10
organ:not_the cd -12 15
psychosis:have b -20
""",
    """
algo acd -46 35 -27
but_do acd -11 18 -15
drive:taking_me abd 28 -21 -14
had:@treat_both ad -10 15
home:to_get a 14
not:complain ad -11 14
orden* bd 17 -20
pregnancy:operada ad 17 -11
somebody cd 16 -28
tengo__y c -14
think_i acd -17 26 -24
which_ones b 10
""",
    """
=body:diagnosis ac -12 14
=visit:give d -17
=visit:key ad 14 -11
^nanay abd 24 -17 -20
can__work ad -13 13
coming:nos_vemos acd -22 -11 23
had:to_this d 11
llevo_tres ad -12 14
mamar d 13
not:tiempo a 13
se_como a -15
was__kind b 13
wear cd -24 24
""",
    """
=body:rango a 13
=visit:pues b -25
am__twins ad -10 17
at__@door ab -17 19
can_a abd -27 31 -11
cuarto ad -19 12
heart:tuesday ad 17 -12
not:sirvio ad -11 11
organ:@year_ago d -12
pero_mi c -18
they__every a 12
""",
    """
eaten:on_the a -11
not:mania abd 11 -21 -17
now:nada_que d 12
pregnancy:@relative_and ad 12 -12
prior:puro ab 19 -14
prior:trintellix acd -16 -12 17
ride:casa ad -14 10
substance:@date acd -57 -43 46
""",
    """
=any:prefer a 11
cancel:queria acd 16 -11 -14
drinks$ b 13
drive:pero_mejor ad -13 14
had:been abd -10 -15 22
now:@relative_first c 10
""",
    """
=body:fainted ad 12 -10
a__i abd -24 -14 20
allergy:mucho d 18
canas d 14
cancel:away d 19
ride:take cd -26 20
""",
    """
=any:waiting c 10
after_surgery cd 11 -10
in__a d -13
kidneys_like d 13
organ:sera c 14
ride:waiting a -15
substance:era b 14
texts:on_the bcd -11 13 -12
ya__con ad -11 21
""",
    """
=body:mariscos ab 13 -12
=body:tuvo bd 28 -30
=signs:had:no+yes c -12
any:the ac -25 21
but_have ac -12 14
de__despues a -11
eche d 13
my__does ac 16 -20
next_summer ad 14 -11
prior:pain a -10
""",
    """
drive:@drive_here bd 13 -13
eaten:couple d 13
en_un acd 13 -11 -16
este acd -26 -10 17
heart:i_am b -19
helped ad -12 14
iban_a a 12
ride:bringing acd -16 -12 18
well:wish ad 24 -21
""",
    """
adelante d 15
allergy:tengo d -13
alone$ bcd -17 -12 15
coming:dejela_como d 13
not:even abcd 39 -19 -24 -18
not__drink ab 11 -12
safe__sound ad -11 15
""",
    """
=body:test bcd -28 19 -12
bien_la abd -16 -15 18
but_no abd 16 -13 -22
heart:the_heart c -19
home:back_at ad -15 17
proud__it d 11
ride:@relative_@drive abcd -22 -12 -20 38
si_consigo cd 19 -13
""",
    """
=body:para a -11
@date_is a 11
brain:todav* c 17
coming:llevar ab -16 18
never__@medicine bcd -11 -27 13
pregnancy:bun_in d 17
the__to a -10
ya_paso b -19
""",
    """
^healthy a 11
back_is ad 13 -12
brain:two ad -18 20
plenty bc -11 -11
""",
    """
=tag:turned bcd 13 -17 -14
happened bd -12 -14
just__@food bd -10 11
meds:the_names d 11
my__swelled a 10
psychosis:dead c 13
""",
    """
algo$ a -15
brain:@relative_never d -14
coming:i_would bd -14 11
crying ad 18 -11
de__lo abd -29 17 10
waited abd 21 -13 -14
was__@relative bd -23 -14
""",
    """
=any:tiene a -11
=signs:body:none:unsure abd 18 -13 -65
blue d 11
drive:@insurer_@ride a 11
me_i bcd -12 -28 13
only abcd 43 -50 -16 -20
por_bipolaridad c 11
ya_estoy abc 12 -31 -14
""",
    """
=any:text c -16
any:i_would bd -21 16
for_@texts ad -13 15
i__@drive c -16
psychosis:acuerdo_de bd 16 -14
psychosis:i_will ab -16 17
said__ultrasound ad -16 15
substance:@relative b -10
substance:tell bcd -13 16 -10
the_night a -16
""",
    """
=body:mg bcd -18 -15 13
did_not abd -28 14 16
home:your ad 19 -15
i__felt a -17
psychosis:es_mi b 11
thumb* a 12
""",
    """
carro__mi a 11
effects:went_fine ad 14 -12
i_only ad 10 -17
organ:checked c 11
prior:ningu* cd -18 10
tranquilo ad -21 27
""",
    """
@medicine__you bd 13 -20
@spanish d 10
^aguantame bd 18 -12
about__whole a 12
effects:aller* c 11
i__@traffic ad 15 -10
or__drink b 13
para__no abd 12 -18 -14
pregnancy:dio_positivo d 11
text_@texts ad 10 -14
""",
    """
=visit:fixing ad 13 -10
@medicine__this b 11
and bc -48 -17
and_had c -12
coming:right_now acd -11 20 -18
effects:sento ad 19 -17
going_back acd -10 14 -14
o__que bcd 22 -12 -14
on__own acd 30 -12 -18
prescription acd -14 22 -12
seizu* c -19
spironolactone a 12
""",
    """
=any:dormir bcd -14 -12 14
=rule:ride:yes:@relative_$ abcd -72 -12 11 25
=visit:perfecto ad -26 29
@wrong__of ad 13 -12
^one bcd -20 26 -32
medio__# ad -17 17
she__patient ad -10 12
si_voy abd 13 11 -35
you_could cd -10 10
""",
    """
any:pill a -11
cancel:seguro bd -18 17
ride:en_la c -10
texts:please_@call a 11
they__is a -15
""",
    """
=rule::unsure:eso_cuenta bcd -16 22 -11
but__have bcd -25 15 -13
del_cerebro ad 12 -12
eaten:hace_# abd -17 -11 22
not:cuenta acd -17 20 -17
tengo__dos ad 16 -15
viene bcd -11 -25 11
""",
    """
=any:so cd -21 12
=body:medical ac 12 -10
=visit:taking c -18
de_quien b 13
digo__es d 14
dormi b -10
en_esto ab 16 -12
encinta$ ad -13 20
la__@insurance d 11
prior:memor* cd 16 -12
stopping ad -15 10
""",
    """
brain:turned ad 11 -10
else__be b -10
well:some cd 28 -28
""",
    """
=body:siento c 12
cancel:count ad -16 20
it_handled ad -13 14
meds:voy d -11
not:raro a 10
now:at_the ad 15 -15
organ:@date ac 12 -13
the__@clinician ad 16 -10
""",
    """
de__viaje b 14
hasta__# ad 18 -14
hell$ ad 20 -18
home:halfway abd 24 -11 -17
organ:kidne* cd -30 10
ride:do_it c -16
said__and ac -11 12
substance:paso_un ad -16 17
""",
    """
=body:nursing bcd -15 -17 21
=body:soon ac -15 11
=rule:now:no:ahorita|ahora_no_~2 d -14
any:apartamento_# ad 17 -14
mi__ahi b 19
my__vice a 12
not_need c -12
now b -23
pregnancy:@medicine abd 22 -11 -34
prior:le_mando b 11
reconozco abd -15 14 -11
""",
    """
=any:til ac 18 -12
=any:veremos cd 24 -20
=body:journaling b 14
=tag:drive:no abcd 33 -31 -21 -17
comiendo ad -19 20
dejaron bd 12 -15
eaten:al d 11
get_@symptom b 14
pregnancy:march a -12
que__voy bcd -19 -17 18
substance:lo abc -10 -17 21
well:my_@animal ab -13 14
""",
    """
=any:retired d 13
=rule:organ:unsure:pee|orino|urinate|peeing|get_up| bd -10 -14
allergy:han_dado d -12
any:do_that b -16
pregnancy:law ab -11 13
prior:therapy acd -23 19 -15
un_vinito ad 22 -14
""",
    """
=any:midnight b -17
allergy:took_it ad 14 -18
del__de b -11
eaten:por d 13
home:lost ac 14 -12
nos_vemos cd -21 15
not__text b 15
now:date a 12
uso__@medicine ad 21 -17
""",
    """
=number:ride:old ac -25 18
=rule:cancel:no:keep|leave|leaving|keeping|save| ad 20 -26
allergy:respirar ad -11 18
de__sin ad 16 -13
i__in acd 16 -20 -16
meses bcd -27 -28 18
now:no_conflict ad -11 14
ones_i d 11
pregnancy:estoy bcd -29 -48 39
this__first ab 20 -14
""",
    """
^lactando d 14
effects:work b 13
heart:alta abc -28 -11 19
heart:ticking a 14
hour$ c -12
station$ a 11
texts:this_number bd -16 16
""",
    """
=body:line d -14
@relative__pregnant bd 14 -11
all_@body ad -13 15
drive:decided c 11
had:esket* ad -11 14
los__que c -12
mind c -13
ride:then a -10
""",
    """
=lead:any:no:1 b -22
brace* d 14
esperando__resultado c 11
guessing cd 24 -20
i__minor ad 18 -18
innoc* abd 22 -12 -21
pregnancy:i_lost b 12
safe:i bd -11 15
""",
    """
=visit:dejelo ad 19 -15
=visit:em abd -11 -10 18
bong d 16
heart:estoy ad 16 -17
hold__@drink d 11
i_said cd -32 16
my_appetite ad 18 -12
pull bd -12 13
sangre_en c 11
think__am c 13
""",
    """
=body:haciendo c 18
^safe a -17
home:y_salva d 11
not:alta ac 14 -13
on__have abd -10 16 -11
presion__y d 11
texts:want b -11
was_adopted cd 13 -13
""",
    """
^are bcd 18 -12 -23
grandmother a 11
last__they d 10
only_diabetes a 13
pregnancy:mi_@relative c -19
""",
    """
=visit:chair c -14
=visit:mi bcd -12 -10 11
a_transplant c -11
not:one acd 19 -15 -24
now:hasta ad 19 -20
pregnancy:irregular ac -20 22
would__count c -23
""",
    """
adult:two_@month ad 18 -16
brunc* abcd -15 -11 -10 28
but__@medicine acd -10 18 -12
die ab -16 21
meds:me_las bd -12 -19
ruled_out acd 32 -24 -25
""",
    """
=any:sure abd -36 -12 22
=body:dado abc 12 -13 -14
asust* d 12
does__count abcd -21 -11 16 -15
home:a_bit ad -11 12
""",
    """
=denials:visit:0:no+yes abcd 25 -18 -28 -13
^sola d 11
but_slow ad -11 12
can_come ad 13 -14
is__two c -13
looks b 10
number_is ad -17 21
the_@vehicle bd -13 -10
""",
    """
=body:una bc -33 17
@body_yes ad -16 17
adult:high a 12
adult:permi* d -11
effects:was cd -24 13
psychosis:depression c -15
si__perdon ad 14 -10
""",
    """
=any:dsd d 10
=said:ask abc -11 13 -19
=visit:@symptom cd 15 -15
common a -12
esta__yo ad -16 13
go__and ad 12 -18
of__that abd 21 -12 -18
prior:@book b 11
texts:@call_a ad 17 -12
""",
    """
=body:cancer acd -17 -13 14
=visit:sec ab -20 14
coming:to_be ad -11 11
doctors_name b 12
las__que c 10
ride:they abd 14 21 -40
""",
    """
bill bcd 23 -13 -27
carro_a cd 13 -16
had_surgery ac -17 16
""",
    """
=body:hold abc -18 15 -15
=visit:nunca ad -14 17
=visit:sana d 11
adult:and abd -17 -16 20
decir__@relative cd 12 -10
drive:car_and a -14
had:used_to ad -10 16
meds:to cd 20 -14
prior:only_ever ac 11 -12
rounds d 11
well:from c -12
""",
    """
^it abc -29 -27 37
now:la_noche ad 18 -18
pain$ bd 17 -13
ride:a_ver abc -14 -11 20
senti abd -22 -13 22
""",
    """
=body:hinche ad -10 17
@medicine__epilepsy d 12
conse* abcd 47 -34 -25 -25
depende_de c 14
got_to ac -19 18
que__esta bd 15 -19
""",
    """
@year_on a 11
^left bd 15 -11
effects:sin ad 20 -25
organ:lab cd 17 -14
psychosis:puso b -10
ride:solo_que d -12
""",
    """
=said:eaten:no b -16
colle* c -11
drive:work a -10
ex_is b 12
me_hicieron b -13
prior:on_everything bd 16 -16
prior:since_# d 10
""",
    """
=any:hell ad 15 -11
=body:dijeron abc -29 -15 19
=rule:substance:yes:blackout*|blacked|binge*|bender* b -11
cansada a -13
had:hace_@year bd 17 -12
left_a b 11
now:estoy_manejando a 10
organ:haciendo c 10
side__it abd -13 20 -12
""",
    """
#_mg bcd -18 -17 16
=visit:sola bcd -22 -19 13
eaten:@food_count bc 12 -13
my_limit ab 13 -12
no__my bc -16 -19
vape ad 15 -17
""",
    """
#__am b -12
=visit:since ab 18 -12
@medicine__on acd -20 -12 25
apartamento_# ad 17 -14
heart:no_tenia d 11
meds:que_es bc -14 16
now:are bc 10 -18
texas$ d -10
texts:neighbors c 11
""",
    """
=any:hace abcd -15 -18 -31 25
=said:cancel:yes bcd -26 -81 35
for__no ad 21 -18
home:la_@door ad -16 23
retir* abd -17 -17 21
texts:@call_instead ab 16 -14
""",
    """
=body:hacerme c 12
=body:sintrom ad -13 17
=rule::unsure:i_would_~1_have_to_~3 b -15
^please c -12
eh acd -20 18 -13
junto_con a 11
si_soy c -11
texts:are abc -18 10 -10
two_lines ad -12 19
""",
    """
=visit:vivo c -12
any:mi c -17
bueno* abcd -20 32 -15 -26
drops a -12
evening abcd 10 10 -10 -10
home:@door bcd -28 -12 22
meds:conte* b 11
not:explicaron c 12
now:are_asleep ad -19 20
now:mejor abd 22 -20 -15
now:tengo_dialisis a 12
organ:they_saw ad 12 -11
take__except ad -12 13
tengo__jaja bd -16 10
""",
    """
are__@relative d -11
mas$ abd -13 -30 15
psicosis__hace ad -15 15
responder$ b 15
this__is a -14
un__me cd -27 10
well:change a 11
""",
    """
=any:grado ad 14 -11
allergy:hives c -18
am__on bcd -18 18 -12
any:repeat ab -12 12
cuentan$ abcd -16 34 -15 -30
drive:ok abd -18 32 -27
effects:the_@visit ad -16 12
en_dos ad 14 -13
my__skips b -11
prior:mi d -24
ride:dijo_que ad -14 10
""",
    """
=any:box ad 11 -13
=tag:heart:slight abc -30 -10 31
allergy:it_like ad 10 -19
big acd -22 -11 10
de_higado ad -17 21
i__regular a -14
impla* a 13
now:hasta_las ad 11 -10
seizure bd -14 13
so_maybe acd -12 14 -10
""",
    """
coming:me_la ad -23 26
coming:sigo ad -19 21
effects:hours ad -19 18
every_# d 11
heart:every* bd 21 -16
now:drama d 11
text__a ad -14 12
""",
    """
=lead:body:yes:cut:yes ad -11 18
idea__this b 10
la__semana bc -12 21
me_dijo d -10
my__comes a -13
sleep__a ac 23 -23
went_up a 12
""",
    """
@visit_y a 10
a_ver abcd -36 -11 43 -41
adult:dice_otra c 15
cancel:@move_do ab -14 15
heart:husband c -18
""",
    """
=visit:casa abcd -10 -28 -10 18
@relative_say acd -17 13 -15
@visit_del ad -18 16
about__i d 13
meds:por c -11
my__body a 14
nah__that ac 14 -13
organ:sacar* acd 14 -10 -11
para_los b -20
scratch abc 21 -18 -16
""",
    """
=any:gente a 11
=visit:@visit acd -10 -28 11
=visit:pickup d 14
heart:runs_in a -15
lacto* b 11
meds:soy ad 14 -16
mine__# abd -11 -10 18
mitad__mitad acd -16 26 -15
pregnancy:pumpi* d 16
rhyth* a -11
ride:quedo ad 13 -13
she__picking c 11
to__better cd -11 12
""",
    """
@relative__her c -11
confianza d 20
does_@treat cd 13 -11
heart:by_the cd 16 -17
meds:cero ad 18 -17
need__for bd 15 -10
""",
    """
@medicine__help a -10
allergy:let_you b 11
con__@relative abcd 16 -18 12 -21
con__quimio c -11
drive:alway* abd -28 -13 35
head bcd -19 -14 10
pregnancy:toma_pecho ad -13 14
si__hacerlo bcd 11 -27 19
""",
    """
=visit:favor c -22
any:please_do b -11
any:se_me bd 24 -21
brain:quest* ac -11 21
organ:@body bcd -19 -33 19
psychosis:que_significa d -14
""",
    """
=rule:well:no:worse|bad|badly|terrible|awful|h abcd -28 -41 20 19
@sick__la a 10
and__hated a -10
effects:si bcd -15 23 -14
multivitamin$ bd 18 -17
no__dio ad 14 -13
psychosis:years acd -20 -16 19
que__alta bd 16 -14
ride:o ac -11 -12
""",
    """
=body:digo bcd 19 -15 -12
any:my_@relative ad -12 -12
planning__@drive a 10
pregnancy:que_no ab -13 -13
ride:permi* d -20
spell* a -15
texts:el c -10
""",
    """
allergy:niquel a 10
cuento abcd -12 -11 -10 17
las_voces ad -11 22
me_operan a 14
meds:pasad* a 11
now:tenido d 11
off_the c -16
""",
    """
any:about_that b 15
breastfeed ad -12 17
do__time a 11
substance:glass acd 12 -11 -11
tomor* bcd -19 20 -21
""",
    """
=any:preguntarle c 11
=rule:organ:no:liver|bladder|higado|vejiga_~2_i c -11
=visit:boyfriends ab 12 -11
@medicine__then c -13
and__fine acd 32 -15 -28
cancel:hable a -10
diferentes d 12
el__@insurer a 11
had:have_not abcd 49 -14 -22 -30
ride:voy_a bd -10 10
""",
    """
@relative_left bd -13 18
allergy:second a -13
brain:turne* ad 11 -10
si__eso bcd -23 20 -11
well:all abcd 23 -13 -14 -12
well:un_poco d 11
""",
    """
=rule::no:en_absoluto a 12
have_one b -12
now:perfe* ad -31 37
prior:not_remember cd 15 -13
prior:o abd -12 19 -19
prior:todavia_no a 14
ride:cancelo ad 12 -10
""",
    """
cancel:will abc 19 -29 -12
en__le cd 16 -13
home:mi_@relative c -11
jueves ac -16 12
more$ b -18
now:la ab -20 -10
pues_claro cd -13 12
""",
    """
^@relative bcd -26 -48 31
brain:anos a -13
cancel:visit d 15
heart:estan a -10
not:let c -15
now:fixing ad 15 -13
prior:gave b -11
ride:es_de d -10
""",
    """
any_more abd -14 -14 18
como__hora bcd -26 -14 18
drive:dia d -19
fuera a 11
i__place d -10
is_in bc 19 -23
my__going a 11
now:do_it b -14
para__digo a 13
substance:weekends acd -29 -11 18
well:monton cd 18 -14
""",
    """
allergy:@treat_or c 10
home:@animal ad -18 23
me__does b 15
organ:cuentan bd 13 -14
prior:for_my ad 14 -13
that__face b 10
""",
    """
=body:part c -11
=body:sirvio ad -14 23
=visit:hold ab -36 12
@move__not ab -16 19
cancel:la_de bd 14 -13
decaida$ acd 20 -17 -18
i_bring b 18
yes_to c -17
""",
    """
#_i a 15
=rule:pregnancy:unsure:possible|possibly a 12
@person bcd 18 -14 -15
ago__@food ad -15 14
allergy:por abc -13 16 -16
coming:spot_to ad 17 -14
had:not_the cd 19 -13
prior:new a 13
""",
    """
bottles ac -11 11
but__back ad 11 -22
drive:condu* bd -12 10
effects:any acd 24 -12 -15
estamos abc -16 -23 18
meds:tomab* ad 14 -15
pregnancy:condom ac -12 10
""",
    """
effects:could_not ad -16 14
gente__estaba d 11
my__driver ab -11 15
now:en_la ab 12 -20
si__esta a 11
""",
    """
^a abc -38 -18 30
^got abd -12 -56 20
cancel:el_@treat ad 15 -14
de__este ad -23 15
eaten:@late bd 16 -10
meds:@medicine_but ac -10 11
meds:puede a -16
not:sabe bd 13 -18
not:ya b 12
organ:noved* ad 12 -10
pregnancy:embarazada_de a 12
""",
    """
=visit:hablando abd -12 13 -12
coming:con d -21
eaten:think c 11
is_bipolar bc 17 -14
no__del a 12
solo$ b -12
""",
    """
cancel:i_just abd -21 27 -21
effects:mucha* ad -12 16
le__me d 10
margarita a 12
of__things b 11
tomo$ d -10
""",
    """
cancel:tanto a 15
coming:cita bd 16 -13
effects:said a 12
pregnancy:are acd -11 21 -18
so__go a 12
""",
    """
and_down cd 22 -18
any:tengo_que cd 11 -11
as__please abd 31 -15 -27
cancel:move abd -17 26 -14
drink_@drug cd 14 -15
not__the abcd -20 20 -29 18
ride:le_voy d -13
ride:mi_familia a 11
tardan_en b 10
""",
    """
eaten:me_comi ad -18 21
had:iv abd -10 -11 16
not:psychotic a 11
""",
    """
=any:las ab 10 -16
effects:in_the a -10
heart:los_nervios c 10
i_still abd -18 12 15
nervous$ ac -14 18
now:martes ad 10 -12
psychosis:ni_una a 15
queri* abd 13 -18 -25
""",
    """
=body:sangre acd -12 18 -13
=visit:tan a -13
@stop_los b 11
after__is b -10
bring_my b 12
psychosis:pero ad 19 -21
""",
    """
=any:bebe ad 18 -13
drink__night b 11
el_auto a -13
feeling cd -19 -10
texts:ideal d 13
""",
    """
coming:drop ad 14 -10
hurt bc 18 -17
not:want c -12
sigo abc 15 -40 -19
whole__of d 15
""",
    """
a__@place b 12
birth a -14
brain:worke* ad 13 -14
de_antes d 15
este__@medicine d 11
hijo c -18
not:coming abd -12 -10 17
snow ab -15 14
you_so b 11
""",
    """
adult:los_cumplo a 11
effects:@hello bd 17 -12
now:recojo a 13
of_a ad 18 -19
prior:@medicine_never c 10
texts:es bcd -40 -12 14
then__now c 10
""",
    """
answer$ b 12
drive:waiting a 10
had:se d -11
mi__la d -25
not:encontrado ac 14 -10
substance:working a -17
""",
    """
=body:resulto cd -11 13
@clinician__time c 11
case_a d 14
eaten:so_i ad -11 10
organ:while cd 17 -15
prior:pastilla bd -13 -19
so_but a -10
""",
    """
=any:awful ac -12 12
as__bear ab 18 -11
coming:against ad 19 -18
coming:off ad 16 -15
drive:suyo ab -18 15
punto* c 13
ride:el_@day cd 25 -22
si__le bc 19 -19
substance:was cd -14 11
than__my d 11
tolero ab 13 -18
""",
    """
=body:oxybutynin b -10
=visit:outside acd 17 -12 -24
@relative__that b -15
any:noches b 10
had:shots ad -10 15
not_think cd -16 18
regreso bc -24 -22
why_does b 11
""",
    """
=asks:visit:all:unsure abc 10 20 -32
a_un a -10
heart:for_the b 13
well:now c -22
yo__@medicine bd 12 -15
""",
    """
=any:dead a 14
=body:chiquita ad -13 15
a_liar ad -13 13
eso_me bd -14 16
had_someone a 13
no_al ad 17 -16
of_this ad 12 -11
said_@day ad 12 -11
substance:thing_i a 11
well:himse* d 11
you__the bcd 27 -11 -25
""",
    """
=visit:@drug b 12
brain:grandma b 16
de__una a -14
home:safe ad -11 15
two__shy ad 12 -11
wanted_me a 10
well:del abd -19 -12 24
""",
    """
=visit:forgot d -18
^paso acd 27 -15 -37
cancel:take_me ab -23 22
iba b -24
landl* ad -12 14
me__vesicula a 12
well:be_better ad -15 16
well:if b -12
""",
    """
=visit:going bc -28 -18
dijo_que a -10
espereme_tantito b 12
now:despues_de a 12
pristiq d 12
""",
    """
=body:americano d 10
ahora_ando ad 17 -13
any:y cd 22 -21
be_ok d -12
del_@day ad -27 18
meds:right bd -12 15
""",
    """
allergy:infusion cd -10 12
digame$ acd -14 -14 25
drive:leaving d 11
me_back ab -24 10
substance:six d 16
tomorrow bcd -19 21 -20
was__at bcd -15 18 -15
""",
    """
now:aunque ad -11 12
well:got bcd 20 -20 -12
""",
    """
=any:neta d 11
=visit:borreme bd -13 10
any:those bd 18 -12
had:una ad -14 11
heart:enlar* abd -14 -12 22
ride:every* abcd 25 -10 -14 -12
substance:sober bcd -23 -21 19
""",
    """
=said:adult:no ab -25 12
=signs:now:unsure+yes d 10
=visit:@drive cd -44 16
=visit:ser acd 17 -12 -14
adult:fifteen abd 20 -11 -15
any:pront* c 12
cancel:la_necesito abc 22 -19 -13
estan_dando c 11
i__lost ac 15 -18
is_possible abcd -11 -16 23 -15
prior:no_alcanzo b 11
so__have b 10
sometimes$ abcd -23 -16 25 -11
tres_dias d 12
""",
    """
=any:@medicine c -10
allergy:mi_@animal b 12
substance:abste* ad 21 -13
""",
    """
=body:conmigo c 12
@drive__to a -13
@relative_@eat b 11
any:que_no bcd -33 -30 22
for__not b -16
la__por c -12
now:us_me c 11
organ:de_higado ad -17 21
organ:mentioned c 11
psychosis:evalu* bcd -13 21 -24
think$ abc -11 -14 12
""",
    """
^si b -22
ask__my ac -17 16
drive:iba ad -15 15
i__see cd -25 15
me__one ac 12 -13
now:me_mata a 12
of_my abcd -29 -19 12 19
""",
    """
=visit:dialisis a 14
heart:call a -10
heart__high cd 16 -15
prior:went_to cd 17 -10
psychosis:mente a 11
talked b -12
ticker abc 14 -19 -20
una__hace c 14
""",
    """
@medicine__if b 13
am__my ac 10 -22
but_he ac 16 -13
cycle$ ad -17 19
ride:had acd 21 -16 -14
una_semana cd -12 17
""",
    """
=body:fence c 11
=signs:visit:none:other+turned cd 11 -18
=visit:absolutely b -11
=visit:libre abd -20 -13 26
@relative__ha cd 13 -14
communion bcd -16 -14 19
organ:plumb* ad 24 -14
pregnancy:@food ad 15 -10
""",
    """
=signs:substance:unsure b -18
@insurance__me c -10
boy__me d 13
confirmo_si ac -14 12
no__cual bc -13 11
not:amor ad 13 -11
not:high abc 10 -15 -20
now:si_me acd 10 20 -32
oh__i ad 21 -16
thing__a ad -17 18
well:que abcd 30 -11 -14 -22
""",
    """
=body:tendria bcd -19 22 -17
a_miracle a 14
afraid ac 16 -11
already abc -24 37 -32
brain:sure b -18
cancel:donde ad 10 -21
pregnancy:just_had ab -11 20
sabem* c 12
said a -22
""",
    """
=visit:sueltan cd 13 -12
is__story ad -15 17
substance:domingos ad 13 -11
substance:nada_que acd -12 19 -11
vomito a 14
well:@date ad 17 -20
""",
    """
=tag:twice abcd -36 -24 -13 31
any:@wrong_street a 11
but_at ad -11 13
count_me abc 16 -17 -13
eaten:decir ab -12 10
now:de_perlas d 12
what__@call d 10
""",
    """
=body:cambiando d 10
=signs:allergy:no+yes bd -21 17
a_bag d 12
la__nunca c 13
para_el a -10
""",
    """
adult:cumpli ad -16 20
cuando_salga ad 17 -13
ex__drunk b 13
matter$ ac -15 -14
other ad -19 -12
""",
    """
=rule:now:yes:not_~2_cancel*|change|move|touch ad -16 18
at_it abd 10 -12 -15
cancel:ir_y c 12
eaten:toda b -17
organ:negat* ad 11 -16
organ:the_ultrasound c 11
the_way bcd -15 -16 15
""",
    """
@relative_la bcd 14 -10 -11
my__@texts c 12
psychosis:si_me b 11
so__sleep cd -14 12
""",
    """
=rule::unsure:not_~2_sure|certain|positive abcd -50 -14 51 -48
^define abd -27 26 -33
a_half d -16
mejor$ cd 22 -34
would__check c 11
""",
    """
=rule::proxy:es_el|la_paciente a -14
a__mariscos a 16
any:nadie d 12
consentimiento ad -13 16
eaten:put a 10
niner* c 12
not__am a -11
relapsed_in a -12
""",
    """
#__put d -10
=visit:corner d -12
@medicine_you a 13
allergy:penicillin a 13
botad* a 13
cumpli ad -16 20
eaten:ago_no ad -15 16
eaten:como d -16
got__@ride a 12
grew_up ad 15 -11
pero__descartaron ad 16 -12
ride:hasta a 11
the__be ad 21 -21
""",
    """
=body:alergico ab -13 17
=body:exactly abc -18 -22 25
^cargo ad -13 13
any:@hello bd 16 -10
any:i_did bc 12 -13
calle b 11
con__@medicine b -21
i__been a -20
is__@texts abd -11 -10 17
organ:todo abcd 35 -22 -25 -25
organ:watching d 13
siempre ac 12 -23
texts:right ab -15 11
the__other acd -16 -13 23
well:la_neta d 11
""",
    """
borde* abcd -20 -25 34 -26
faint c 11
i_reacted a -16
is_up ab -21 -13
meds:lexapro cd 18 -16
now:us ad -16 19
organ:wear_pads d 13
predn* d 10
psychosis:i c -12
rain abd 22 -17 -15
ride:no_consegui a 11
substance:last_@day abd -14 -16 18
to__chaplain bc -10 13
well:thoug* ad 20 -17
""",
    """
=any:@call b 14
=denials:body:3:no bc -15 -26
drive:rides ad 15 -16
ect abd -14 -14 24
not:diria a -12
now:by_me d 13
problema_no abc -18 -16 16
psychosis:my_chart bcd -12 14 -13
texts:yes_to bd 13 -16
""",
    """
casit* d 11
di__a d 10
eaten:my_@relative ab -17 11
end$ d 13
heart:sale ac -12 12
meds:ask_my b -12
meds:when_i bd -24 23
pregnancy:mismo d 11
psychosis:no_hay a -10
ride:ese ad 14 -13
store ad 12 -13
""",
    """
=body:sospecha cd 21 -19
=rule:cancel:no:dejel*|dejal*|dejen*|mantener*|m acd 17 -11 -13
@call__mi b -11
^hang bcd 32 -16 -28
can__repeat ab -12 12
coming:packe* d 14
coming:that b -12
drive:camino bd 12 -11
eso__lo abcd 11 20 -26 -29
i__@month ad 13 -12
i__is abc 32 -33 -12
orale_pues d 12
that__not ab 22 -25
what__you a -23
""",
    """
cancel:consulta ad 12 -10
have__an ac -17 12
prior:@drink_cuenta b 11
up_# d -13
wrote__in d 16
""",
    """
^keep cd -11 16
cost a -10
me__nunca c 13
off__street b 11
porque_ya cd 19 -17
ride:who_would a 13
""",
    """
=body:manchita c 11
home:back acd -12 -18 33
my__if ac -25 15
not_name cd 16 -11
substance:days abcd -32 -16 -11 37
una__@food d 11
""",
    """
=body:asleep d -15
and_scared a -10
fall a -13
had:that_is bc -18 11
manana bc -27 21
no__orina d 15
not:certain ac -13 20
pregnancy:you_know ab -14 11
y_aqui ad -11 11
""",
    """
=body:kidneys c -23
any:me_off a 11
coming:high d 15
coming:there_# d 11
decided__it b -11
eaten:yeste* ad 23 -21
have_heard a 11
heart:is_my abd 18 -10 -17
long_as ad -16 14
organ:would_not d 11
positiva$ ad -11 12
""",
    """
=tag:adult:self d -16
=visit:shop a -13
=visit:we abc 23 -24 -24
any:i_do bc 17 -27
cryin* ad 18 -11
had:not_for abd -23 35 -21
hasta__noche d 11
i__as abd 18 -14 -14
than__@relative ad -13 20
""",
    """
bueno_si a -10
el_ultrasonido bc -10 14
home:como d -15
in__and c -24
pregnancy:voy_para d 12
veces__veces c 13
""",
    """
=body:run abd 11 14 -27
allergy:dormido cd 12 -13
""",
    """
=body:tbi bd -13 11
^capaz abcd -26 -22 47 -38
^waiting bcd -20 23 -17
and__expecting ad 15 -14
es__apartamento ad 17 -14
my_daughters abc -17 -11 13
organ:veces ac -21 14
prior:dos_semanas ad 15 -14
si__tengo cd -15 16
texts:please abc 15 -21 -15
tried bcd -23 -19 12
truck$ abc 24 -17 -16
""",
    """
@clinician__mania bc -11 13
@day_then d -16
drive:dropped ad 12 -12
he_decidido ac -16 21
heart:abuela bd 22 -23
in__middle acd -13 20 -19
that_counts a -15
thirty_@year a 10
""",
    """
=lead:any:no:on:no+yes ad -11 11
@call__@person ad 12 -14
drive:are_you ab 14 -10
fui cd 11 -13
he__@treat cd -11 14
meds:se d -22
not__here acd 22 -12 -13
prior:talk abc 14 -12 -25
""",
    """
=said:coming:ask b -21
algun* cd 24 -23
en__sofa ad -11 13
heart:se_si ab -11 14
home:have d -15
not:calls ac -15 -11
salieron b -12
well:hardl* ad 20 -15
""",
    """
=body:cargo ad -13 13
=denials:visit:1: abd 19 -26 -14
a__@drug abd 18 -15 -14
brain:on_the b -15
easy abd 20 -13 -11
not:on d -22
now:libre abd -19 -12 26
puedo__en a -14
que__un d -16
tambien abd -30 20 -13
""",
    """
=any:lol c -20
=body:entere ad -12 12
=visit:that b -13
allergy:for abcd 30 -34 -10 -13
cancel:i_waited ad 19 -13
""",
    """
a_@month b -10
adult:jubilado d 12
any:rather_you a 14
crummy ad 22 -15
have__@visit c 16
more__my d 12
not:there abc 21 -38 -21
organ:malo a 11
rosal* bd 18 -20
""",
    """
@drive_home abd -16 -11 22
brain:fainted ad 12 -10
feel_fine a -12
llegue_a b -10
was_# b -12
""",
    """
eaten:@food_on ad -12 12
place_in ad -13 11
""",
    """
=visit:which b 16
got_# b 15
is__at a -12
luego__la a 15
not_promise c 11
one_sec abd -11 28 -24
organ:before a -10
organ:falta_el cd 18 -16
will__come ad 17 -11
""",
    """
^asi cd 20 -17
doy_teta d 13
drive:neighbor b -12
home:there abd 13 10 -25
i__three bc 15 -11
know__the d -17
meds:thinner ad -17 17
organ:next_week c 11
soy_de ab 15 -10
tengo_diabetes bd 18 -13
weak$ ad -11 13
""",
    """
@visit__it cd 14 -17
both_of ad -11 12
coming:in_the bc -12 16
me_equivoque c -11
open abc -18 19 -15
since$ bcd -22 -38 19
so_kind bd 13 -11
""",
    """
=body:feeding ad -18 21
=body:nada abc 22 -42 -28
a__infection d -11
aqui__me bd 13 -15
brain:got_dinged c 13
cancel:y_ya ad -10 12
esa$ ad -17 18
how abcd -36 40 18 -60
inconveniente$ ad -11 17
prior:un_monton d 12
that__work ad 25 -21
""",
    """
=any:if a -15
^strong a 20
any:ask cd 12 -10
gemel* bcd -11 -17 18
por__mania ad 14 -14
substance:never abcd 28 -16 -20 -17
""",
    """
=body:whether c 11
@drug__@date abd -22 21 -11
^zip abd 36 -24 -22
allergy:be a 12
not__pain b 16
organ:liver bcd -20 -17 11
organ:y_@body bd 11 -14
""",
    """
@cancel__del abd -16 -16 20
@stop_le c 11
also bd -11 -10
estaba acd -14 20 -15
got__ask c 18
pregnancy:is_not a -18
prior:a_second a 11
""",
    """
=denials:any:2:none abc 33 -36 -27
by__last ad -11 -11
cuatro_horas c -14
gusta bcd 13 -14 -18
me_interesa b 11
now:text bd 13 -12
ride:day_off a -10
""",
    """
^clozapina d 14
cancel:#_@date d 12
drive:drive acd -23 -13 15
en_duda abcd -14 -13 27 -18
not:sea a 12
pressure__and c 11
texts:no_more a 10
the__got cd -17 13
""",
    """
=visit:obvio acd -16 -11 24
any:la a -12
effects:not_that a 10
hold_it ab 15 -17
home:never a 10
i__marathons a 14
not:paso ad -22 17
not_worry a -10
organ:traigo abc -12 12 -11
was__did ac 10 -13
whole_family a 10
""",
    """
=body:drinks bd 11 -10
=visit:toca ad -13 14
faint* bd 12 -21
home:she cd 17 -32
no__@stop ad -19 27
pura_vida d 15
""",
    """
#_pero a -23
=visit:cuidado d 17
=who:visit:minetheirs:after bcd -11 -16 13
camio* ad -10 13
condo* cd 13 -18
heart:por_mi b -17
home:con_mis d 12
igual_que c -24
nervous_but d 11
pregnancy:con_una b 16
""",
    """
=body:tripped cd 10 -13
@hours__last ad -17 15
@treat_me ad 20 -13
counselor bcd -18 20 -17
heart:mal ac 13 -10
no__alergica a 16
psychosis:cosas_que c -11
sad abc 19 -15 -16
segura abc -19 -29 14
why abc -53 36 -20
""",
    """
=body:whatsoever a 12
=signs:body:yes:asks abcd -13 29 -52 -14
@day_no bd 16 -14
coming:scratch ad 15 -12
eaten:five a -10
effects:pero_me cd 10 -12
meds:@medicine_for bd -11 14
not:the abd -17 -17 17
""",
    """
any abc 30 -44 -39
eaten:buffe* d 16
enough a -11
lol_no a 16
meds:@medicine_is abd 19 -11 -12
naltrexona ad -12 16
now:estoy_trabajando ad 16 -14
pareja abd 18 -16 -23
quiza$ acd -14 23 -13
ride:about a -10
texts:escrito d 10
well:energ* acd -16 -10 24
zona d -10
""",
    """
=tag:psychosis:no abc 20 -19 -26
=visit:reminder a -11
@relative__get c -11
drive:confirmar bcd -13 14 -14
got__@body abd 15 -12 -11
me_please bd 14 -17
ocupa* ac 14 -13
prior:of_groups c 10
ride:home_by b 10
sorry c -26
substance:# abcd 25 -12 -35 -15
tengo__@relative ac -14 -14
veremos abcd -32 -24 49 -38
viene$ abd 22 -11 -19
yes__has d 12
""",
    """
=body:fuerte ab 15 -10
=visit:@relative b -18
could__find a 11
eaten:tube ad 15 -10
home:tambi* b 10
two_@month abd 18 -11 -15
""",
    """
=any:these abd -12 24 -22
any:conmigo a 10
before_that ad -11 11
pregnancy:period bd -23 -25
prueba_positiva a -11
sitting__my ad -11 14
tuvieron d 10
""",
    """
a__for ab -19 16
cancel:las_# a 16
i__too b -15
o__nunca ac 10 -13
pregnancy:asi ad -19 17
texts:no_@thanks a 11
told__is ad 14 -12
""",
    """
=body:problem d -16
be__allergies c 11
de__se b -10
spray$ cd -13 17
""",
    """
apenas abd 17 -23 -14
coming:tempr* cd 12 -10
hasta_electrochoques ad -14 12
what_it bd -11 -12
""",
    """
=body:malos b 13
@cancel__you d -11
adult:enough d 11
descartaron$ a 18
difer* ac -17 11
got_my abc 29 -33 -18
had:somew* d 16
la__para ad 24 -29
texts:i_keep b -10
to__# ad 22 -22
""",
    """
dentist_but ad -12 12
effects:been ad -20 17
me__con bcd -43 -15 19
psychosis:una ad -30 17
un__# ab 10 -11
unless__count a 14
""",
    """
@relative_sometimes c 11
acaba acd 16 -13 -15
organ:one_of b 14
ride:said_ok d 12
""",
    """
=tag:texts:no bd -27 -15
adult:seven* a 12
doing_it bc 11 -16
had:no_es ad -25 19
here__am ad -13 12
how__will c 11
now:call ad 15 -26
now:for_next c 14
that$ abcd -12 16 -20 -13
""",
    """
aguitado$ acd 27 -15 -18
bp$ bcd -24 -15 16
como__como a -11
drive:en_el d 13
effects:pero_ya d 13
got__in bc -17 -23
home:showe* a 10
not:mine b -10
on__@texts a 12
""",
    """
=body:lidocaine ad 13 -12
=visit:paramos ad 16 -12
=visit:yea d 12
^missed cd 16 -14
ahorita$ abd 22 -14 -25
any:again bd 21 -37
any:on_that c 15
cancel:but_i ad -11 16
coming:llevo ab -17 22
home:at_the bc -15 -13
i_wish abc 23 -14 -17
lo__asi d -12
organ:once bcd -12 30 -38
prior:i_do d -13
prior:i_take bd 18 -18
substance:las_drogas c -14
y__le a -13
""",
    """
effects:la_@medicine cd 11 -13
has__my ad -14 19
""",
    """
=body:doy abd -11 -17 12
=visit:unfortunately d 10
any:is c -37
any:never ad 19 -14
could__say ac -12 19
dos__@medicine a 10
eaten:work d -11
llanta$ a 12
moved$ a 12
need__to b 11
prior:@medicine_i a -10
""",
    """
=any:maluquera ad -11 16
@date__y ad 20 -18
allergy:puse abd -23 -10 21
allergy:twice a 15
dice__el bd 11 -11
effects:de_lo a 11
not:text bcd 16 -14 -23
substance:@relative_drinks b 11
substance:drinks bd 11 -10
substance:three_@month d 12
""",
    """
=body:alguien bd 21 -23
=visit:lift a 12
brain:de_chiquita ad -11 12
effects:few abcd -10 -11 -10 17
effects:same ad 27 -23
pregnancy:got_my a 13
se__@relative b -15
""",
    """
=tag:any:no d -33
=visit:guste ad -17 21
adult:todavia ad 23 -15
como_cuales bc 25 -19
substance:my_twenties a 10
texts:go ad -15 22
""",
    """
=body:the a -14
adult:almost ad 15 -13
drive:trae a 14
mal_jaja b 17
prior:mi_@relative d -12
requi* ad 19 -13
runs__# ad -13 16
senorita acd 11 -12 -16
yes__it ad 20 -20
""",
    """
^just abcd 47 -47 -30 -10
when__had abc 13 -13 -14
""",
    """
allergy:good bd -17 16
cancel bc 13 -32
eaten:la bcd -54 25 -12
organ:ya a -15
ride:@relative_if cd 23 -20
suelt* cd 16 -17
texts:tempr* d 12
viene_otro d 12
""",
    """
=signs:any:no+yes: bc -18 10
home:@stop abd -11 16 -16
i__show a 15
""",
    """
=signs:any:unsure: abcd -12 -16 23 -22
brain:in_# abd -16 -15 23
cancel:manana acd -23 13 17
had:nervo* a 12
is_for abcd 27 -29 -12 -17
la_patada a 14
substance:daily b -10
well:you abc -31 20 -16
""",
    """
=signs:psychosis:unsure acd -17 20 -27
@month_for a 13
@relative_thinks acd -19 28 -17
allergy:which b 13
analisis bcd -14 20 -17
eaten:anyth* b 10
has__do ab 14 -11
my__was a -11
on__stick c 12
texts:hold b 11
texts:not_before ac -18 16
todavia__consigo a 10
""",
    """
=any:tube ad 15 -10
=body:sitio a 12
=denials:body:1:no+yes bc -24 -25
=visit:linda abc -11 20 -15
appreciate d 15
doctors_said d 11
el_cuidador ac -12 12
heart:but_not d -13
let__my d -11
organ:works ad 32 -23
yo_solo cd 17 -13
""",
    """
any:estoy_muy ac -12 13
do__take ac 10 -15
haciendo acd -11 12 -17
organ:ago d -16
somewhere_around cd 13 -11
""",
    """
=body:quedar d 11
any:duda ad -15 19
brain:seizures_i ab 11 -10
in__he a -11
puede__en b 11
remembers$ cd 13 -16
well:stop ad 22 -15
""",
    """
adult:that a -15
allergy:bad acd 17 -13 -12
brain:the a -13
home:clinica a 14
meds:remember bcd -25 -11 28
not:at ad -35 22
""",
    """
=visit:todos ac 20 -18
@relative__dio bcd 12 -11 -16
been__it abc 19 -15 -20
esa_pregunta b 15
my_life ac 15 -17
stopped__@date ad 13 -11
well_now c 14
""",
    """
=body:nurses bd -11 11
eaten:@relative_@eat bd 13 -17
not:con a -15
substance:both_say d 10
""",
    """
=rule:cancel:no:si|ya|siempre|todavia_~1_puedo|v ac -10 -11
=rule:well:no:not_~1_so_hot|good|great a 10
barel* abcd 25 -10 -12 -19
heart:antes_de c 14
nerviosa bcd 21 -16 -25
no__molesta ad -22 24
por_un a -12
psychosis:mi_@relative b -13
when__nervous b -11
""",
    """
=any:run abc -12 10 -14
heart:doubl* ad -10 20
is_not cd -21 11
organ:quien d 11
plenty$ ad -12 15
""",
    """
allergy:handl* b 12
esta__conmigo a 11
este_@year acd -29 -25 24
never__a acd 17 -21 -15
not:officially ac -20 24
not_ask b 12
now:was cd -16 15
toca a -24
up_in bcd -14 26 -27
""",
    """
=any:away acd -15 -11 17
=body:papers ac -12 14
=visit:preguntarle abc -12 -14 20
allergy:@relative_la b 11
be__if acd -11 -11 19
could__sleep ad -19 20
organ:son ab -14 14
out_last c 13
prior:deje d -15
two__this a -13
""",
    """
ahead$ abd -18 -13 25
cristal$ ad -17 21
effects:sleepy ad -13 10
en_la c 10
had:cosa bcd -13 25 -18
heard bcd -21 21 -23
no__y ad 21 -17
noche__de d 11
now:me_@late ad -14 20
organ:after_the c 13
psychosis:the_@medicine cd -13 11
weeks__that b -10
well:cabeza ad 14 -11
""",
    """
=any:woke ad 16 -15
=body:out c -21
=said:no:someone_else_has_it,_the_person_does_not abd 29 -72 -25
alta_la d 12
am_about d -25
brain:does bcd 23 -18 -10
effects:saber cd 14 -15
quien_sabe abcd -22 -14 32 -19
ya_ni bc -18 12
""",
    """
=last:visit:unsure d -19
@relative_tomo b 10
been_there d 12
cerro$ ad 19 -14
con__ando bd -12 13
effects:mas ad -24 20
effects:that b -18
heart:heartburn c -10
meds:all_of abd 17 -11 -16
no__eso ab -14 14
the_pharmacist c 13
with__@medicine d 12
""",
    """
=body:talked b -11
=rule:heart:yes:heart_~1_doctor d -12
@medicine_since abd -17 -12 21
any:and_a ad 18 -15
trago b -16
turned__in d 10
""",
    """
@fetch_mi c 13
adult:her_papers c 10
at__good ad -11 14
coming:ahi_nos ad -16 13
e abd 27 -12 -24
had:out d -13
odio a 10
prior:ya_perdi d 11
psychosis:of ad 16 -24
ride:companero d 12
to_is a 12
""",
    """
adult:pregu* abd -11 21 -19
allergy:@hours acd -16 -10 20
drive:les b 10
home:i_am b -25
is__stuff abd -12 16 -10
mean_by bc 11 -10
midnight b -17
organ:eleva* d 10
""",
    """
cars abd 26 -16 -14
nieto* cd -12 13
organ:just_my d 12
ride:trans* b 10
se__@vehicle bc 14 -12
""",
    """
=any:llorando acd 22 -12 -12
^antes ad 11 -13
cero abcd 70 -41 -31 -52
heart:descartaron a 13
me__revisado ac -13 17
plans d 11
pregnancy:nina ad -11 11
well:mi b 11
what_i bd -17 11
""",
    """
=visit:esperando bcd -15 13 -15
=visit:otro ad 27 -34
christmas ac 23 -19
eaten:supposed d 10
estoy bcd -12 16 -12
fresh__of a 12
heart:was_normal ad -12 11
not__clue acd -22 26 -14
""",
    """
=body:huh abc -15 12 -11
=who:any:minetheirs:before ab 16 -33
heart:toda_mi b 14
hospital bd -12 -10
in__purse bd -12 12
my__# c -11
prime* abc 13 -34 -19
ride:have_@person a 10
tomorrow$ abcd 11 -16 11 -20
""",
    """
=any:have bcd 10 11 -30
=any:honestly b -17
=visit:somebody cd 23 -22
^analisis a 12
back$ ad -36 30
home:picking_up c 11
la__de a -20
tomo__las a -11
""",
    """
=any:else a 10
=visit:scratch a 13
=visit:solo c -16
como__al ad -11 10
dos$ ad -20 12
drive:mi_carro ad -20 11
it__then bc -14 11
le__el bcd -12 -23 13
substance:que_ver ac 18 -18
""",
    """
do__think ad 13 -17
had__stroke c -10
heart:not_been ac -26 19
meds:ansie* a -13
meds:ese ad -14 18
now:benzo a 10
""",
    """
=body:escribo b 13
cancele abc 12 -32 -14
few abc -24 -22 17
now:if_my c 11
nubes bd -12 14
substance:cada_noche d 15
substance:ese c -11
there__one bcd -12 -10 13
""",
    """
@relative_el ad -13 10
@treat__a cd -23 12
favor cd -29 -12
heart:a_hole d 10
hypertension ad -28 24
not:looked ac -15 18
organ:from bc 10 -23
oven d 13
""",
    """
@relative_count bc -10 13
allergy:camaron d -10
allergy:yo b -16
any:mande abd -10 20 -20
heart:none d -13
i__get acd -14 14 -20
my__s ab 13 -12
since__out d -11
""",
    """
=body:labs abd 12 -15 -35
=body:vitaminas abc -13 14 -16
@medicine_too c -11
brain:hard b -10
cancelala a 13
home:be cd 11 -13
""",
    """
=lead:visit:no:on:yes abcd -31 -22 -23 41
first__have a 16
heart:toro a 12
lo_mas a 10
seizure$ c -12
tres abcd -18 -33 -14 30
up__no ad -10 13
""",
    """
=visit:dentista abcd 12 19 -13 -26
@month__i ac -15 12
all__the ad -22 14
luego__si c 12
psychosis:fever c 13
texts:llegan b 10
""",
    """
=any:birthday ab -14 12
a__se abc -16 12 -10
adult:hoy d -10
comes__goes acd -11 22 -15
counting__days ad 15 -14
cuatro_@month d 12
en__yo ad 10 -11
""",
    """
=visit:waiting bcd -21 12 -20
all_work ad 16 -10
allergy:and_did ad 13 -12
psychosis:descartaron a 14
puedo_escribir a -12
ride:buscar a -16
""",
    """
eleva* ab -11 -11
hair d -12
heart:el_resultado c 11
hundr* c 13
no__por ab -29 23
nose abcd -34 -19 51 -38
pregnancy:daughter a -18
prior:has abc -18 14 -16
prior:y_lo cd 17 -15
psychosis:not_that ac 18 -14
questions$ bd 18 -10
read_about a 10
that_in bcd 17 -12 -11
""",
    """
=rule::refuses:i_do_not_understand b 13
=visit:mrs b 12
^post cd -13 10
and__go a 11
cancel:pastillas bd 12 -12
last_night abd 24 11 -37
now:es_que d -13
""",
    """
=body:pain abcd -17 15 12 -16
=visit:llanta d -14
@symptom__that a -14
coming:lo bd -13 -13
eaten:like d 10
horas__media a 10
i__high c 11
i__nursing b -11
i_guess bcd -11 -10 15
la__positiva cd -13 17
mis__@medicine ab -11 17
puede__@drive a -14
que_tomo ad 15 -14
seguro d -13
this_evening a 14
""",
    """
=any:last acd 20 -24 -24
=rule:heart:yes:murmur|soplo|soplito_~2_$ c -11
^definitely abd 30 -17 -26
brain:seizu* c -13
does__it ab -11 17
drive:no ab -17 -21
had:mine b -14
had:the_@insurer b -11
keep__it ad -12 13
not:aun a -16
prior:just_prayer a 15
substance:conce* bc 23 -11
yes__and d -12
""",
    """
=any:later acd -14 14 -17
adult:you cd 16 -12
allergy:severe d 21
heart:there acd -11 -22 19
meds:multivitamin abd -14 22 -14
sano$ a 15
to__but abcd 29 -17 -20 -13
""",
    """
=body:blast a -16
=body:either abd 23 -10 -22
=signs:organ:no abcd 29 -23 -23 -21
=visit:pedi bd -12 11
dejo__en ad 25 -19
escri* abc -10 15 -35
has__and ad -21 17
heart:holte* cd 20 -20
labor* d -11
mensajes abc 18 -15 -11
que__@price d 10
table d 14
texts:recordatorios ad -18 21
water abcd 20 -16 -13 -12
well:despues d 13
""",
    """
=any:side d -12
=body:newbie d 11
effects:the_spins d 16
is__tests c 11
nefro* bd -13 22
no__bocado a 10
now:would_you b 11
well:aun_no ab -12 11
""",
    """
=any:again cd -10 -16
@relative__@cancel ad 10 -10
@sick_voy cd 17 -12
adult:si b 13
am_clear a 18
brain:school ad -11 12
eaten:no_estoy ad -24 23
no__papeles abc -12 -13 19
nothing__@drug ad -11 13
psychosis:el_psiquiatrico a -11
substance:so b -13
you__of a 11
""",
    """
=body:birthday a 12
=tag:well:no acd -11 18 -22
been_worse d -13
broug* d -11
coming:paro_de cd 16 -15
enten* abd -34 40 -23
fa$ c 12
heart:tuve_un acd -11 -15 21
it_@relative d 18
meds:take bcd -33 -23 14
no__puede d 10
now:no_no ad -13 16
psychosis:esto b 11
she b -26
""",
    """
=last:any:yes abcd -13 -17 -18 20
not__out ac -18 10
not_officially ac -20 24
organ:and_then cd 18 -17
tiroides bd -15 14
y__los bd -10 11
""",
    """
any:we_moved a 12
frascos d 10
high__am c 13
me__@treat bcd -18 -11 20
meds:oil ab -12 16
never_said ab -14 -13
please_do ad -12 15
the__@holiday d 11
""",
    """
=visit:wild ab -10 18
brain:todo abd -23 -27 27
cancel:keep acd 20 -16 -16
el__conmigo ad -10 15
heart:looked acd -10 16 -12
home:pero ad -15 14
it__in abd -12 20 -19
on__in a -13
prior:@medicine_and ac 11 -16
substance:@day_is ad -11 -13
well:con_el d -16
""",
    """
=denials:visit:0:unsure+yes abc -22 -26 17
allergy:nada_mas a 12
am__@clinician abd 25 -12 -16
aqui$ c -17
en_casa bcd -16 -10 12
first$ abd 11 13 -53
heart:#_and c 11
moved__to a 11
negativa acd 22 -12 -15
now:back d -25
psychosis:is_schizo b 10
substance:divorcio d 12
tio ac 15 -16
to__right ad 13 -11
""",
    """
=body:am c -11
@drug_count c 11
@year__los ad -10 11
allergy:@body abc -14 -30 18
any:cuando bd -19 28
doctors__is b 14
eaten:right_now ad -11 15
legal abc -22 -11 16
that_@visit b -16
took b -31
""",
    """
^psicoanalisis d 14
autom* bc 14 -14
away__i ad -11 12
despu* cd -16 16
no__tenido ad 16 -14
smile* d 14
well:verdad abc 13 -16 -11
""",
    """
=visit:che a 11
=visit:sala ad 15 -17
^mania acd -11 -15 17
cancel:de ad -29 12
cancel:waite* abd 24 -11 -18
ningun b -20
now:a_esa ad 13 -13
para__le ab 17 -16
ride:got_me ad -20 24
""",
    """
aun__en a 12
my__your a -13
not_now a 10
prior:only_took ac -12 15
ride:everyone a 13
who__ask ab 10 -12
""",
    """
=any:doubt ad -15 14
@drive__@relative bc -14 -12
^had abc 22 -80 -14
allergy:is_that c 11
me__regla a 13
meds:em ab 23 -15
prior:cuant* bc -11 16
prior:stuff d -11
psychosis:rule c 15
safe:el abd 20 -13 -11
substance:@year_no ad 20 -21
well:garbage a 13
your_@call b 13
""",
    """
=body:left b -25
=said:heart:ask ad -11 -19
a_bone ad 15 -10
a_cual c 11
eaten:cuent* a -14
effects:i_am b -14
else__it ad -13 13
go_for a -15
he__la abd 24 -14 -21
no_mejor b 10
was__@year d -10
""",
    """
=body:voices bcd -22 -19 19
dure c 13
home:him acd -15 20 -12
psychosis:depre* acd 23 -35 -14
the_stress cd 13 -12
""",
    """
=body:quiera acd -14 35 -26
=visit:truck d -11
@medicine_si c 10
coming:have_not ad -15 17
drive:on_the c -16
feet abc 15 -12 -22
home:acabo ad -10 16
home:heard ac -16 23
los_resultados acd -13 16 -16
med_free abd 29 -14 -23
minutes_ago abd -14 -11 22
morning__did ad 10 -10
not:near a 11
substance:anyth* c 12
""",
    """
a__hepatitis cd -11 11
effects:same_as ad 28 -23
nunca__tomo ac -15 18
prior:did_a cd 23 -14
ride:she_said cd 10 -18
""",
    """
=body:@symptom d -12
@clinician__y d -15
^neither d -18
allergy:rate d 16
brain:estud* cd 14 -13
drive:en abc -17 -25 19
dump abcd -20 -12 -11 20
had:anos b 12
lo_platico b 14
meds:dos bd -12 18
""",
    """
=body:puntos c 13
eso__@relative a 10
prior:last b -10
take__there ad -11 11
the_rest b 11
""",
    """
adult:two ad 15 -23
and_a b -24
been__my bcd 14 -12 -19
can__skip abd -12 -11 18
futbol$ cd 15 -15
the__knows ab -10 15
well:no_me ad -23 27
""",
    """
^now d 13
camaron d -10
no_i bcd 23 -20 -32
""",
    """
=any:para abd 19 -11 -29
=tag:texts:idiom_yes ad -14 18
^obvio acd -13 -12 23
belie* b -15
coming:alrea* ad -13 22
no__al ac -14 14
pregnancy:gemel* ad -13 23
test_at c 13
was_pregnant d -14
""",
    """
mis_papas d -13
not:thing abc 20 -18 -15
organ:poliquisticos d 15
""",
    """
@body__all b 14
estoy__en d 12
i__take abcd -18 -11 -13 23
not:problems b -11
not__her c 12
now:@vehicle b -15
well:morni* abcd -12 19 11 -28
""",
    """
=visit:few a -14
eaten:ago bcd -28 -18 16
gummies abcd 16 -13 15 -20
i__filled c -10
now:lo ad -13 -10
prior:have_been b -19
reaccion$ ad 18 -12
the__@medicine cd 18 -16
yo$ abd 13 -20 -11
""",
    """
^ando bc -33 11
any:cuand* bd -19 28
any:el abc -24 28 -12
effects:muy d -13
en__@relative ab 19 -20
for_the c -19
heart:me_dijo a 11
hepatitis_b cd -11 15
la__@place bd 12 -10
no_ando d -14
not:cancelarla b 14
not:treated c -12
the__a b 11
""",
    """
@stop_any c 12
anemia abd 19 -11 -13
few_minutes ab -13 11
la_liga b 15
me_again d -10
one_@clinician abcd -10 -10 24 -20
organ:@body_trouble ab 15 -15
showed_a cd -13 15
so_# ad -19 17
""",
    """
=denials:any:1:yes abd 16 -40 -10
de__con ab 12 -12
have__@year b -18
levanta cd 12 -14
meds:@insurer d -11
no_he abc -18 11 12
organ:cathe* bd -14 17
perce* ac -34 23
preeclampsia d 11
""",
    """
=body:clue acd -16 16 -13
=visit:tenia bd 16 -15
=visit:todo c -11
allergy:esa abd -20 -15 13
esta__me ad -14 17
home:se ad 13 -16
marco_luego b 14
now:minut* cd 13 -14
ride:vale bc 13 -13
texts:more ad 14 -12
to_@drive c -16
""",
    """
=body:punto a 11
cancel:# ab 14 -17
rinon* abc 13 -21 -16
substance:toma a 13
""",
    """
=visit:when d -15
am__fence cd 21 -15
dry__a ad 15 -10
full bcd -19 -24 24
had:something cd 13 -13
meds:multi* abd -14 22 -14
pregnancy:me_hago c 16
prior:took_it abc -14 -14 10
thinners bd 15 -13
""",
    """
@drive_yo bd -21 12
catch* a 13
hate_to d 11
i_got c -19
prior:cuenta ab -17 -15
sure_what bc -11 15
when$ abd -26 29 -25
""",
    """
=body:recovery d 11
=body:steer ac -11 15
=signs:brain:yes abc -18 12 -12
@drive__i abd 11 -13 -11
^tres abcd -21 -19 -14 36
coming:going_to ad 16 -11
psychosis:dice ac -12 12
ride:depre* a 11
stopped_at ad 23 -21
""",
    """
#_ay d 11
=number:brain:grown b -11
@call__it a 12
adult:@relative_i a -12
allergy:quiero b 11
excel* b -11
hallu* abd -19 -17 22
is_it d -38
never_went d -14
over$ bcd -18 -11 19
substance:had bd -14 18
""",
    """
=body:cutting c 16
=number:effects:minor ad -14 15
adult:at ad -11 18
allergy:stopped_breathing d 11
be__yes a 16
cancel:talk a -13
down_in a 13
eaten:cene ad 15 -11
heart:arrit* a -11
media_jaja ac -16 15
the__family a 10
""",
    """
=body:alarma ac 12 -10
=body:lie abcd -15 -14 -16 24
=body:misma bc -14 16
=visit:consigo bcd -15 15 -13
any:take bc -17 -11
cancel:keep_it cd -12 -11
maluquera ad -11 16
me__resultado c 10
organ:a_orinar c 14
organ:cuent* bd 24 -23
sherry a 13
texts:it_is ad -23 17
""",
    """
=body:antes ab -13 13
=body:clock b -11
am__they b 15
i__hope ac 16 -20
if_i abc -19 21 -26
not:checked ac -24 26
psychosis:estan cd 15 -15
work_for a 12
""",
    """
@relative__@food c -23
allergy:@clinician ab -15 12
because_i bcd -19 -15 11
i__know abcd -26 -29 31 -15
voy__solito ad 13 -11
""",
    """
@stop__el ac -12 16
el__hasta d -13
heart:a_fiddle a 15
pho ad -12 14
y__por bd -17 14
""",
    """
=body:posible ac -19 16
=visit:escrito d 10
cancel:i_already ab -15 19
handle ad -20 18
heart:rate cd 11 -12
negat* abd 37 -36 -47
no_tengo b -16
otra_hora ab -11 18
ride:proud d 12
somebody_else b -12
""",
    """
=body:removed d 11
=said:ask:opens_with_yes_and_ends_with_no bcd -21 -17 11
^mis c -12
coming:got_called ad 17 -14
llorando acd 22 -12 -12
organ:en_orden a 17
porque acd -18 -14 17
pregnancy:at cd -30 16
pregnancy:seven* ad 18 -13
pusieron__me ad 13 -15
""",
    """
=body:one ab 11 -48
=visit:modo c -13
prior:presc* ac -15 15
substance:murio_mi d 14
ve$ c 11
""",
    """
=body:otras ad -12 13
a__stroke d 12
coming:toca a 11
go_a bc -13 12
insom* bd 14 -15
meds:antes bc 12 -17
ride:yo_@drive ad -10 14
teeto* ad 20 -11
the_cardiologist cd 17 -16
""",
    """
go__way cd 20 -12
otra$ a -20
shot__be acd -12 17 -14
si__dan d -13
substance:que_otra d -13
""",
    """
=any:guardian a -12
@person$ bc 14 -21
el__para b -20
now:trabajo ad 15 -12
""",
    """
any:correcta d 13
because_of ad -21 10
borro* a -13
home:@relative b -19
home:afuera a 14
meds:pregu* bcd 15 -11 -12
postpartum_psychosis d 10
psychosis:crazy acd 11 -16 -11
y__jaja bc -16 13
""",
    """
=any:felt abc 12 -22 -25
any:eat ad 12 -12
had:@treat abcd 17 -44 -14 16
organ:never_been ac -12 12
ride:@door abcd -11 -15 -10 20
""",
    """
=body:antecedentes a 14
=body:cuales abcd -24 11 14 -24
@body_hoy b 18
any:it b -12
coming:i_get c 15
crazy__my ab 13 -10
drive:not_decided c 11
en__sitio a 12
had_none b -11
heart:looke* acd -10 16 -12
""",
    """
=body:day ad -35 19
=rule::idiom_yes:no_hay_~1_problema|cambio|pedo|b d 11
@relative__an b 10
i__@stop bc -15 15
noon bc -18 18
sarpullido_pero cd 11 -11
si_pero abcd 25 -36 -19 -14
""",
    """
allergy:emerg* d 11
hasta__me c -13
of__@medicine a -18
pero__tomo acd -18 -15 25
puso bcd -11 -16 14
the__linda bc 16 -11
""",
    """
=any:drops a -12
^ustedes cd -14 -11
any:@insurer b -16
heart:told_that b 13
i__when abd -15 -19 14
mirar cd 15 -12
perfect abc 18 -20 -22
well:llora* acd 22 -12 -12
well:week ab 17 -28
""",
    """
=said:ride:unsure acd 12 -10 -13
coming:cobran a -13
frega* b -11
now:digame cd -15 13
pregnancy:to_be c 17
substance:los_dias ad -14 11
timing d 10
trimester acd -21 -11 29
un_@clinician ac -17 19
""",
    """
=body:act a 12
calls_only a 11
la__bien abd 18 -14 -14
no__mi bd -21 13
que_voy ac 14 -17
un__dormir abd 16 -11 -23
""",
    """
=body:dan abcd 12 -14 12 -28
=signs:body:none:known_of+unsure b -12
@body__on b -13
a_lady ab -12 19
adult:your cd -17 21
humalog ad -15 18
primero__a a 15
reves ad 26 -26
substance:gave bd 11 -24
""",
    """
=body:rarely a 19
early$ a -11
mandeme_la b 11
pregnancy:expec* cd -28 16
""",
    """
infeccion_de cd 11 -14
la_mano ad -12 11
my__week a 19
""",
    """
adult:#_pero a -15
allergy:sesiones a 13
ay_@relative bd 14 -16
de__cama b 10
de__vivo a 12
organ:de_nino c 11
other* abd -20 -30 15
prior:and_it d -11
substance:i_@drug b -16
""",
    """
could__you b -12
cows bd 14 -12
felt__after d -12
home:puerta ad -16 23
mi__pero ab -26 24
""",
    """
=said:pregnancy:no acd 16 -19 -33
allergy:breathe d 11
drive:herse* ad -11 12
heart:prueb* ac -12 11
marido cd -19 13
recojo a 13
ride:llevan bcd 14 -13 -18
transporte d -11
tried__all ad -23 24
tuvo__yo a 10
""",
    """
=rule::unsure:not_that_i|im|anyone_~5 b -11
=visit:estaba ad -10 11
eaten:drink b 13
hell bc -14 -13
home:no_problems ad -11 12
on__way abcd -11 -12 -15 22
ride:aun ac -21 25
""",
    """
^@door bd -10 14
casa$ acd -26 -18 32
got__coming cd 16 -14
next_one abd -17 25 -12
ni_a a 10
pregnancy:baby_in b 12
que_ir b 10
usual d -12
you_mean bd 26 -32
""",
    """
=rule:psychosis:yes:bipolar|schizoaffective_~1_one|1 abcd -22 -17 -11 31
=visit:both abc -19 -15 12
go_back acd -16 12 -13
if__my ac -10 -10
meds:they b -13
que__@clinician d -15
well:decir a 11
""",
    """
=any:exactly bd 18 -17
down_to ad -12 15
not:way ab 11 -17
rara abd 15 -10 -14
substance:sin c -19
uh ab 16 -17
""",
    """
borre* abc 12 -19 -18
eaten:skipped_@food a 12
esketamina cd -22 24
now:hable abd -20 -12 27
organ:exame* a -11
organ:inflamado d 13
organ:tengo_hepatitis d 11
""",
    """
any:gracias ad 20 -21
coming:gracias ad 20 -13
heart:am_ok a 10
it$ bcd -26 -11 12
meds:me_acuerdo bd -20 17
toque c 16
""",
    """
=visit:everyone a 13
@drug__me abcd -15 16 -12 14
adult:medio abd 28 -12 -23
allergy:brazo ad 15 -14
de__voy ad -16 17
dry_as ad 15 -10
got__heart cd -11 13
llegu* b -22
now:rapido cd 16 -13
passed_my bc -11 -13
""",
    """
=visit:soy bcd 28 -14 -23
any:de d -15
any:guess c 12
half_an a -15
he__# bc 15 -16
meds:ni abd 15 -12 -19
meds:sintrom ad -12 12
much_i ad 10 -10
sign b -15
tengo__pensarlo cd 17 -11
""",
    """
@relative_lo a -13
breast cd -13 18
i__sixty ad 21 -15
pregnancy:lost acd 10 -13 -20
ride:from abd -24 -13 28
saben bd 10 -15
substance:spring ad -10 17
""",
    """
=visit:picked ad 16 -12
de_ahi acd -17 -15 20
had:recib* d 11
i__some a -28
""",
    """
=visit:seguir bc -15 -17
@cancel$ ac 12 -23
a_cardiologist c -11
allergy:not_breathe d 11
fifte* abd 20 -11 -15
not_possible ad 14 -12
prior:pill abc 10 -16 -13
""",
    """
@symptom__over d 10
and__it d -13
any:va b -14
having abd 14 -17 -16
lo__la abc -19 29 -27
numbe* c -17
por_su b 12
pregnancy:la_manana a 13
substance:got bcd -25 -23 19
""",
    """
effects:side d -11
en__dias a 12
padece c -10
prior:solo_@medicine a 11
ride:going ab 10 -15
""",
    """
adult:grado ad 14 -11
alta_no ad 13 -17
cancel:is d -20
if_you a -23
is__picking c 11
now:how c 14
prior:@stop d -13
take__for a -16
""",
    """
=body:funny ac -13 15
=rule:now:no:not_~2_now|really|today|good|gre ad 23 -26
drive:dijeron a 14
subio b -11
""",
    """
back_to bc -18 14
coming:would_not ad -14 16
deja c 12
heart:lo_de ad -11 13
heart:sube_cuando c 10
hoy__# a -11
iffy abcd -19 -14 30 -21
imaginate d 12
organ:eso d -23
pregnancy:leche c -14
same_day bd 17 -15
texts:hace ad 18 -17
""",
    """
#__on a -29
^aunque ad -11 16
bipolar$ a -17
bringing_her cd -10 10
drive:coche b -11
effects:el_@day c 16
home:road a 12
organ:they_lost bc -12 10
presion_# a 11
supper c -12
well:pregu* c 11
""",
    """
count__out abc 18 -16 -12
drive:my_@vehicle ad -28 25
estoy__casa ad -43 43
home:dormi* abd -10 -11 14
moment bcd 14 -15 -13
now:way c 11
substance:navy ad 11 -10
""",
    """
adult:of_# ad -14 18
any:glaucoma abd -13 -12 22
any:mas ab -26 16
cancel:hour ab -11 11
pregnancy:only ad 22 -14
psychosis:been_in b 12
ride:churc* abcd -22 -14 -14 27
she__breast ad 12 -10
""",
    """
=any:bottle ac -17 20
=said:no:words_of_denial a -16
=visit:locked d 11
@treat__it bd 13 -14
cycles ad -12 17
day__my ad 17 -14
finis* ad -14 11
like__@relative a -19
""",
    """
=any:les d -17
=body:lo d -13
@medicine__presion bd 21 -12
buscando ac -13 16
cirrosis__no d 11
eaten:@hours b -25
lost__not ac 16 -14
si__@cancel ad 13 -18
""",
    """
=visit:mr ab -17 19
^hoping acd -14 27 -19
do__recall abcd -15 -15 27 -11
finally__the d 13
gente ac 16 -12
medication acd 24 -15 -16
not:pienso ad -16 10
pacemaker d 11
prior:first_one ad 20 -15
sometimes abcd -18 -34 39 -31
texts:yo c -11
that_would acd -15 -12 23
""",
    """
=body:better b -11
=rule::asks:what_is d -21
@move$ d -14
^why abc -20 19 -23
brain:limpi* c -10
cancel:decid* ac -36 27
kidney__my bd -12 15
los__el ad 11 -11
tuani* ad -12 17
""",
    """
=visit:planned a 11
coming:hasta ac 15 -12
for__or acd -16 14 -10
had:hacer* b 10
now:hora_recojo a 13
pregnancy:vasec* abd 18 -16 -15
prior:nothing_yet ad 16 -14
que_frio bd 20 -14
tengo__en bc 22 -15
what__the b 14
""",
    """
coming:para b -15
coming:reque* ad 19 -12
eaten:long_ago a -13
no__like d 11
type bd -18 14
""",
    """
=visit:town c -14
in_my bcd -14 -38 26
right_back d -10
""",
    """
=body:liar ad -13 13
estoy_sola d 13
las_once bcd 13 -11 -14
never_told ac -17 16
pero_no d -21
the__takes b 12
two__birth c 12
""",
    """
=body:capaz acd -15 26 -19
=visit:place c -11
heart:no_es c 14
if__it a -17
meds:usual ab -11 10
not:when ad -18 14
organ:y_la ad 18 -19
psychosis:state b 13
substance:seis ad -13 14
the_stones ad -11 13
them$ c -16
""",
    """
=body:body abd 31 -29 -22
@drive abcd -12 13 -39 12
brain:high_school a -10
lie__is bcd -11 -14 17
ya__nada ad 11 -11
""",
    """
=any:problema ad -13 16
effects:so_i b 10
for__my c -11
home:lobby ad 22 -16
meds:off ab 11 -17
no__mas bc 14 -17
organ:nurse bc 16 -14
said_no cd -19 14
swing ad -12 17
""",
    """
any:@relative_y ad 12 -13
eaten:hambre_y d 12
lol c -33
psychosis:talk c -11
substance:using d 10
""",
    """
=any:forget bc -16 13
=visit:ese abd 22 -20 -19
allergy:la_@treat abd -15 -16 22
brain:cold cd -12 12
brain:la_presion bd 18 -20
cancel:him bd -11 11
cancel:que_voy ad 24 -16
da_vueltas ad -13 13
not_heard ac -11 14
ya_probe ad -12 15
""",
    """
=visit:¿ abc -26 18 -25
@insurer__el ad -10 13
allergy:vomite c 12
amamanto cd -13 19
now:go_on ad -19 20
voy__no ac -19 15
""",
    """
=body:gustan a 11
=body:vez bc -42 17
boton abcd -10 19 -17 -18
esta_toda a 12
everything__a ac -10 14
expli* abd -18 15 -17
one__sure d -11
prefer__not d -10
prior:of_em ad -16 16
well:minute abd -13 17 -11
""",
    """
cardiologo_me c -11
coming:pierd* ad -23 25
do ab -27 18
esta_embarazada b 11
now:neces* abd -15 22 -17
pregnancy:que_le d 10
pregnancy:ser ac -11 13
""",
    """
a_@animal bd -18 10
any:a_@medicine ad 12 -15
effects:bit d 14
now:alrea* ab -19 17
psychosis:it_is cd -11 18
psychosis:never_lost a 11
y__@insurer a -12
y__ahora ad -12 16
""",
    """
=visit:down bc -15 -15
a_buscar d 11
eaten:@eat_a a 11
going__to a 11
home:this_is cd 12 -12
mero$ bd -13 19
nanay abd 24 -17 -20
prior:han_dado acd -14 -12 16
""",
    """
=body:heart cd -21 11
=tag:had:self c -10
@visit_el b 11
any:capaz abcd -13 -15 19 -14
brain:fine ab 15 -15
drive:acomp* ad -11 13
drive:me_@fetch abd 19 -18 -16
else_would bd -15 16
meds:to_know bd 11 -11
not:asegurar abc -14 -15 22
of__and d 11
organ:@body_neurogenica d 12
six$ ad -11 16
""",
    """
=asks:body:after:no ad -12 11
@parking_for ab -10 13
allergy:something_in cd 13 -12
asi__yo ad -14 14
""",
    """
=body:supposed b -11
ando bcd -49 13 -12
funeral$ c 11
heart:been_told d -10
meds:let cd 11 -14
new__me d -12
organ:a_weak a 12
prior:would_know bc -10 15
since_before a -11
stick__it ad -12 12
substance:para_dormir abc -17 -15 20
""",
    """
=any:dos ab -16 -13
=any:which bc -12 17
asi__se d 12
austi* d 12
cell$ a 11
early__@medicine a 11
now:@hours c 11
prior:ever ac 14 -12
psychosis:tdah ad 16 -10
ride:shop a -14
""",
    """
=body:patient bcd -10 -12 13
=body:solamente abc 24 -25 -15
=visit:sounds d 16
be__not ad 12 -19
effects:the_first ad 11 -10
esta__ya ab 10 -21
heart:up_and cd 22 -18
seven$ d 15
substance:en_rehabilitacion d 16
substance:yeah c -12
""",
    """
=any:@wrong d -18
about_# a -15
allergy:quit d 13
heart:in_@date bcd -12 12 -22
home:viendo d 14
mi c -16
now:am_free d 10
organ:anda d 11
serge* ad -14 11
well:se c -12
""",
    """
=visit:sofa ad -13 13
@relative_if cd 23 -20
afford ab 12 -11
al_salir ad -10 18
bottl* b -21
honest$ ac -12 11
""",
    """
@drug$ b -28
now:que_necesita bd 14 -12
organ:high ab -10 -23
param* ad 16 -13
psychosis:sane abcd 34 -21 -12 -23
ride:soy bd 12 -17
right__my ad -12 17
segun* abc -21 17 -15
un_rato bd -12 17
""",
    """
=any:sento ad 19 -17
bola abcd -13 -15 27 -14
do__work ad 16 -13
eaten:#_minutes ac -12 -11
finish abd -11 12 -10
i_moved ad 21 -15
psychosis:does_postpartum bc -22 22
substance:not_since ad 30 -26
tiroi* bd -15 14
well:then d -16
""",
    """
=any:ago bcd -29 -16 16
@relative__@medicine a -15
@relative_dice a -13
adult:hace_rato ad -12 16
effects:de_eso b 11
i__hold ab -12 17
no_llevo bcd -15 26 -19
of__work c 12
prior:cayo_mal a 11
sleep$ a -32
to_yes d 13
""",
    """
=any:@treat ad 12 -25
drive:manejar abcd 31 -17 -15 -22
had:empezar a 13
me__eco a 14
once_in ab 12 -15
substance:poquito a 13
you__it bcd -20 -28 23
""",
    """
=body:preguntan bcd 14 -11 -13
=visit:pase a -13
and_they acd -11 -23 22
bajo$ ad 14 -12
drive:my_own d 11
me_repite abcd -11 20 -11 -11
organ:but_my ad -12 11
slept b -15
""",
    """
=body:graso ad -14 11
=denials:body:0:no+unsure c 11
business$ ab -12 11
gets__off ad 15 -13
he__a c -21
meds:coffee d -16
my__take b 10
organ:c cd -14 16
still bc -47 18
ya__eso abd -20 25 -12
¿_que a -13
""",
    """
=lead:any:yes:1 c -30
brain:mild d 10
las__pero b -20
soy_senor a 15
substance:de_mas ac -14 20
to__job a 12
""",
    """
brain:bit c 10
brain:duro cd 19 -20
el_@parking a 12
heart:presi* bc -13 -18
prior:long d -12
substance:close acd -16 16 -10
the__supper b 10
un__para cd 14 -31
voy bc -16 -14
""",
    """
coming:decided_against ad 19 -18
heart:sound abd 22 -12 -10
high abd -29 -22 17
meds:be cd 18 -20
not__exactly ac -16 15
the_shot abcd 28 -12 -15 -23
well:como abcd 11 -25 11 -17
""",
    """
=any:an abcd -16 10 -12 13
=visit:worry a -14
@medicine_nomas b -13
decide abcd -15 -15 28 -23
organ:good_too a 10
organ:higado_lo d 13
substance:for b -26
""",
    """
=any:@parking bd 12 -12
=lead:any:no:on:no abc -11 -24 14
=said:eaten:ask bc 12 -17
^sali bcd -10 -15 17
allergy:se_me bcd -13 -24 20
eso_andamos ac -10 13
get_it d 11
heart:nadie d -10
honest abd -16 -10 12
i__later bc -12 18
my_@clothes bc 15 -18
""",
    """
prefe* c -14
prior:media_jaja ac -16 15
tengo_de ad 13 -10
the_moon d 11
""",
    """
brain:not_been ac 13 -11
heart:heart_thing a -11
now:shift abd 24 -24 -24
""",
    """
@english abcd -31 32 -12 -11
any:@person d -14
the__never bcd -12 -25 21
to_text b 15
""",
    """
=any:gone bcd -13 -11 13
=any:trying bc -11 10
=visit:llevan bd 10 -20
brain:historial_lo c 12
had:@visit_in ad -12 16
have__blessed b 11
heart:marcapasos ab -17 12
no_nothing d 12
nunca__la cd 18 -18
pregnancy:negative cd -12 11
""",
    """
=visit:family ad 13 -13
any:pills ad -17 11
clean__@month ad -13 14
eaten:empty abc 20 -22 -10
meds:sabri* c 13
now:bad ad 11 -13
substance:winte* d 11
thought__was c -20
tres_@relative bd 19 -16
""",
    """
diamox$ bd -12 22
""",
    """
=visit:claro bcd -27 -17 10
=visit:queria abd 12 -19 -24
de__o d -16
esa__@place d 12
home:eating ad -13 17
if__i c 11
la_ansiedad d -11
y_presion a 13
""",
    """
=any:temprano ac -25 16
=visit:in bc -20 -13
adult:which bc -17 17
counts bd 12 -11
heart:watch acd -10 22 -15
mama b -16
none abcd 35 -11 -30 -34
send c -13
substance:night ac -31 14
""",
    """
=signs:body:no:other abcd 28 -26 -15 -20
any:when abd 21 -25 -11
me__la abd -14 28 -33
murio__infarto b 11
then__not c 10
""",
    """
de__jajaja a -15
eaten:befor* ad -15 12
home:saliendo a 15
pregnancy:baby cd -30 11
reche* cd 19 -18
""",
    """
brain:head b -11
coming:take_me a 11
drive:not ad 23 -38
not:from ab -19 17
not:percent acd -22 33 -22
not:showed a 10
only_vice a 12
ride:lady bd -12 15
se__@medicine ad 17 -14
side$ b -13
""",
    """
=visit:emojiyes ad -11 16
any:night d -12
attack$ ad -12 12
fluoxetina abc 14 -10 -10
heart:si abcd -13 -21 -14 30
himself ad -19 12
home:the_house a -16
""",
    """
=number:pregnancy:few abcd -31 -15 -13 33
^let abcd -14 -21 35 -30
brothers b 14
dejem* abcd -18 -25 37 -31
em__me d 10
home:getti* ad -13 15
not_take bc -25 -26
prior:not_take c -12
ride:called cd 12 -14
""",
    """
=any:mi bd 15 -27
^started cd -15 13
cancel:for_me d 15
not:segura abcd -20 -11 28 -20
now:descanso ad -18 20
substance:case d 14
""",
    """
=any:rough d 12
=body:somebody abd -14 24 -15
=visit:changed c -17
allergy:exactly ad -11 12
con__hace d 15
heart__is cd 14 -12
i__dentist ad -13 13
pregnancy:de_retraso cd 17 -16
snri d 10
tell__have cd -10 12
ve bc -14 14
""",
    """
=any:easy abd 20 -13 -11
@drug__am cd -19 17
aqui_ando ad -14 16
inter* acd -23 -26 22
labs_came ac 16 -13
organ:rato a -11
""",
    """
drive:my c -20
heart:clean acd 27 -14 -20
heart:in_# abd -16 -11 19
no__es b -36
psychosis:cuerd* ab 17 -11
ride:@relative_con d 15
take__more cd 15 -11
winte* d 16
""",
    """
alla c -12
cancel:i_@cancel a 13
coming:lugar_a ad 15 -12
pregnancy:el_test a -14
texts:casa ad 13 -11
""",
    """
=visit:lo abc -40 -11 36
estuve__no ad -18 18
flat d -11
heart:low_side a 15
in_not acd -25 25 -20
perha* ac -11 15
soon__say c 11
substance:en_las d -17
""",
    """
#_yesterday ad 14 -11
adult:se a -12
never__issue a 12
organ:a_cada a -10
otro$ acd 21 -10 -16
textbook a 15
""",
    """
bun d 17
ni__esa ad -11 11
now:bien ad -11 18
psychosis:when ad -21 11
""",
    """
=visit:dura b 12
@clinician__bipolar ac -18 12
eaten:@medicine_with a 11
eaten:witho* a 11
heart:i_would ab -30 15
heart:preeclampsia d 11
ninguno abc 14 -21 -19
todo_me ad 16 -12
ya__camino bd 12 -11
""",
    """
any:todo abd 24 -11 -22
cuadra$ a -11
era__mi d -14
lo_@symptom d 11
not:psicosis cd -12 10
not:worked acd -16 -16 21
ride:chofer ac 13 -18
the_heart c -20
""",
    """
=turn:visit:no:none abcd -34 -11 -12 41
any:on_it c 14
cancel:on acd 11 -10 -22
not:hambre ab -26 15
ride:@relative_trabaja acd 22 -15 -14
up__you abc -12 21 -13
was cd 10 -19
well:yo ab -18 25
""",
    """
=visit:offered ad -12 20
=visit:will bc -45 14
@food_@day a 10
@symptom__@medicine b 14
drive:soy a 13
tomo__dias d 11
""",
    """
#_@sick c 12
=rule:adult:no:never|nunca_~3 ab -15 17
@day__on a -12
before__ask a 10
como__me abc 17 -11 -11
prednisone ad -13 23
terapias bd 10 -16
texts:porque acd -11 -11 12
to_that acd -18 -16 11
un_tiempo c 12
well:otra_vez ab 13 -11
""",
    """
allergy:@medicine_makes a 14
any:just acd 24 -12 -30
now:have_got d 10
pregnancy:jaja bcd -14 -17 16
with__that c -12
""",
    """
=number:brain:few ad -15 14
=visit:cancelala a 13
@vehicle__have abd -17 -11 12
allergy:shellfish a 15
conmigo__no d -17
drive:si_mi c 14
eso__me c -12
higado bc -11 -22
not:believe a 11
pregnancy:la_prueba abc -22 -12 12
yes__@move ad 20 -19
""",
    """
#_and acd 11 -13 -11
=visit:later c -10
^pull abd -14 -10 22
brain:concu* b -11
brain:up_with c 10
como_hace acd -10 16 -12
not_for abcd -14 32 -22 -12
okie_dokie ad -12 21
pressure__i d -15
""",
    """
=rule:home:no:never|nunca_~3 a 10
=visit:alla c -20
am__no a 11
banana ad -25 24
meds:should b 12
mio_es abd 21 -14 -12
need__that a 13
quise c -12
ride:cuanto abcd -13 22 -12 -13
tucked_in d 10
""",
    """
=any:too abc -40 20 -13
=body:mine a -15
coming:encontre ad 15 -10
effects:do_not d -13
meds:no_tomo acd 34 -17 -24
ride:esposo c -15
tried_it b -14
well:it abcd 16 -39 24 -37
""",
    """
=body:condom ac -12 10
any:not_a c 16
brain:pusie* cd -10 11
much_as ad 16 -10
ride:i_was ad 17 -11
""",
    """
ahi_le abc -16 -15 13
blood__up ad -12 12
coming:obvio ad -11 20
drive:toca ad -19 22
mother a -11
no__decir ac -18 24
ride:trabaja ad 17 -21
y_nada acd -32 -20 33
""",
    """
cancel:til_i c 13
eaten:@relative_le c 11
mi__en bd 13 -26
not:take c -31
supposed__be c 11
texts:este b -27
""",
    """
contestar_eso b 14
le__de bd 18 -19
my__pregnant bd 17 -13
pedia* b -12
ride:day ac -11 -10
week__have abd 17 -16 -12
""",
    """
=tag:organ:self a -18
^wild ad -14 15
brain:presion_en bd 15 -11
effects:@call ab -14 13
organ:four a -11
picture d 10
someo* ad 13 -24
substance:@drug_este abd -16 22 -14
substance:a_problem ab -10 -16
we_are b -10
""",
    """
=any:home b -10
ultrasonido bcd -16 22 -13
""",
    """
=any:great bc -12 -17
@drug_only acd -22 31 -17
checking$ ac -14 16
llegan d -20
maybe__is b -10
me__my acd -19 19 -19
nacio__@relative b -13
well_i ac -18 20
""",
    """
@price_first ab -10 15
@vehicle c -16
^how abcd -28 40 -13 -47
allergy:once ac -17 12
effects:dizzy a 12
lo__me ab 17 -24
me_the ab -25 21
meds:despu* b 13
now:le_digo d -11
organ:salio cd 13 -19
the__stuff bd 13 -19
well:para_el ad 13 -14
""",
    """
@body_are ad 18 -13
brain:y abc -17 -13 17
not_that acd 25 -10 -40
por_todo b 17
pregnancy:pasa bd 13 -14
rato__de d 11
""",
    """
=body:are bcd 10 11 -26
=body:percent ad -18 14
=who:body: b -14
adult:menor abd 23 -22 -14
had:off b 10
is__up a -11
made__fat b 14
not:de c -16
organ:los_rinones ad 19 -18
regul* bcd -23 15 -12
ride:ver abcd -18 -13 20 -10
seizures__a d 10
substance:handl* ad -22 14
the__@move a 11
up__# ab 12 -11
""",
    """
=visit:camioneta ad -10 13
adult:diffe* c 12
esa__es ad 12 -12
girl$ ad -16 18
vino abcd 26 -15 -17 -13
""",
    """
=signs:visit:no+yes:other c -27
afirmativo d 11
big$ d 13
clima b 10
contrario_la a 13
is__old ad 17 -20
la__presion b -12
on__life a 12
stimu* d 12
summer abd -11 -16 15
""",
    """
@clinician__was b 11
dark b -22
espereme__cocinando a 10
ha_dicho ac -16 14
i__were ad -11 16
naci__# a 13
nomas__pero ad -11 14
not:clue abcd -32 -11 35 -21
organ:reche* cd 16 -16
""",
    """
=rule:prior:no:^_nothing|none|nada_~2 abcd -15 -17 -23 21
now:dejam* c 12
organ:my_@animal bd 13 -10
psychosis:it_a ac -11 15
ride:vieja_me c -12
soplo__no d 11
""",
    """
=body:@hello ab -27 17
attending ab 13 -10
que__claro bd -12 13
recheck cd 16 -14
substance:las_@medicine abd -15 -15 26
substance:veran* d 12
the__now abd 27 -12 -20
""",
    """
=body:@eat acd -12 -12 17
heart:a_@medicine d 14
lamictal ab -15 15
organ:quedo cd -13 14
""",
    """
=signs:body:no:turned ad -14 15
=tag:coming:self bc -22 -10
allergy:died_from b 13
yes_well a 13
""",
    """
=any:estupendamente b -11
^espere ad 27 -29
conoz* abd 23 -29 -12
la__es a -16
las__de c 12
le_marco b 12
pero__a ad 25 -29
pregnancy:pump abd -20 -15 26
prior:@medicine_y a -12
prior:una_@clinician cd 11 -15
ride:yet ac -13 18
was__high bc -11 12
well:hurting d 10
""",
    """
=body:enzimas b -10
it__running b 11
misma abc -21 -17 18
ride:friend ab -18 15
""",
    """
heart:# abc 13 -40 -17
oven$ d 12
pain a -12
""",
    """
alarm ac 15 -22
but_still ad -12 12
cancel:want_to a 12
coming:lol ad -18 15
heart:no_nothing ad -11 12
in__here ad -22 21
not:evening b -11
pregnancy:mesecitos ad -12 18
reaching b 13
regla bd -14 -13
tenid* abc 11 -18 -15
texts:much ab 14 -14
weird acd -12 12 -11
""",
    """
=body:nino ac -19 19
=body:truck d 17
andamos$ ac -10 13
any:glauc* abd -13 -12 22
coming:my_place d 12
cycle* ad -12 17
meds:ran_out cd 15 -14
prior:llevo_@year d 10
ramon ab -19 19
text_away bd -15 16
wild abc -15 13 -10
ya__quien ad 13 -11
""",
    """
=body:those abcd 25 -13 -22 -17
=visit:mirar c 14
am__about ad -12 13
drive:day d -18
eaten:i_will bd 11 -11
encarnacion bd 16 -19
far__it cd -10 -15
la_calle bd 13 -17
lot__i cd -12 11
not:yet abcd -23 -17 30 -14
wish__could ab 14 -12
""",
    """
=body:higado bc -11 -22
=body:this abc -16 25 -35
=rule:substance:yes:dui|dwi|rehab|detox|relapsed|rel cd -42 14
allergy:@symptom_con a 11
away$ acd -22 -13 17
chart_and cd 13 -12
cuales abcd -26 14 14 -26
pregnancy:breast cd -11 18
pregnancy:entere ad -11 16
ride:earl d 11
vuelvo bcd -16 -13 13
""",
    """
=any:lady abd -15 23 -11
any:hold b 14
de__hay c 11
haber a -10
ibuprofen a 11
me_fui b 11
now:@sick acd -10 17 -10
organ:bien_el ad -15 16
quitaron bd 12 -19
rarely a 19
to_@food ad -17 16
""",
    """
=any:comi b -20
=body:again acd -34 -29 36
ansiedad$ acd 12 -13 -19
brain:que bcd -17 -17 13
every_time ac 17 -12
heart:calle* bc -17 11
home:@symptom acd -12 18 -11
horas$ b -25
jale ad 15 -12
leerlo b 11
to_@move bcd 11 -17 -10
""",
    """
as_before d -19
can__complain ad -11 14
cancel:then bc 13 -22
hold_me a -11
none__that a 11
now:@insurer_a ad 11 -21
psychosis:say_yes b 11
substance:drink_but ac 18 -15
""",
    """
apure cd -12 15
are__with d 12
con_eso bd -22 18
with__tomorrow ad -14 12
yo__la bc -18 19
""",
    """
=body:explicaron c 12
=signs:well:unsure+yes ad -12 10
=visit:@wrong bcd 17 -19 -21
control abd -16 -11 20
drive:would_rather a -11
has_one b 12
home:by ac -12 10
infor* d -10
just__@drug bcd -13 15 -16
my_numbers d -10
now:aqui_estoy ad -13 15
ride:estoy abcd -12 -18 33 -25
""",
    """
allergy:@symptom bc -12 12
cancel:minut* abd 18 -12 -11
facto* a 14
how_long abd -24 13 -20
isque* abcd -22 -17 -14 33
now:one acd 12 -13 -12
operaron_de d 16
organ:and_@body ad 16 -13
prior:electroshock d 15
si_@treat d -10
will_it d -13
""",
    """
a__once cd 11 -21
and__after b 11
de__cuenta ad -12 14
heart:think_so ac 18 -17
scare* b -22
""",
    """
=body:turno abd -15 23 -17
=rule:psychosis:yes:hear|heard|hearing|oia|oi|oigo|e abcd -14 -25 -15 23
=said:yes abcd -35 -23 -35 52
cancel:igual ad 11 -10
mania_si d 17
not:gustan a 11
not:told acd -13 14 -17
organ:los_resultados bc -14 19
psychosis:diagnosticado_nada ac -14 15
si__ahora a 10
singl* ac 21 -21
substance:borderline abcd -17 -13 25 -11
""",
    """
=any:y bcd -30 42 -30
allergy:alergica_a ad -21 20
allergy:am_allergic d 14
meds:skip b -15
now:@late abcd -10 -10 -13 19
pregnancy:busca* cd 11 -11
pregnancy:quiera cd 21 -18
psychosis:# a -28
tres_cosas d -12
""",
    """
=any:canas d 14
cancel:@insurer a 17
las__para cd -12 12
meds:a_la bd 13 -11
relapsed ad -15 15
ride:come ab -17 21
tried_two bd 10 -10
""",
    """
analisis$ ac -15 24
any:my_@medicine ab -31 12
heart:turne* cd -11 14
house__@call a 14
organ:had_jaundice c 13
pharmacy__that ad 12 -10
substance:@drug_to ac 25 -25
""",
    """
@vehicle__as b 10
brain:grand_mal ad -10 17
brain:was acd 26 -16 -21
dejame__agenda c 12
desay* ad -14 18
just abc 19 -17 -25
not:carro ad 19 -14
safe_and ad -11 15
substance:metieron ab -11 14
swelled b -12
you__send bd -11 14
""",
    """
brain:would ab -18 17
is_how b -18
las_bodas ab 11 -13
so__a c 10
sueno c -11
todavia__el a 16
up__ago d -10
well:dias abd 11 -19 -19
would__if cd -19 16
""",
    """
=body:men ad 11 -11
=visit:permiso b -17
@drug_i cd -20 21
@parking bc 19 -33
home:the_@animal d 13
me__it cd 22 -26
meds:presc* bd 11 -16
presion__# b 12
right__text b 14
seize* d 12
texts:calls_only a 11
veinte b -10
""",
    """
=rule:meds:yes:lisinopril|losartan|metoprolol|a abc 10 -13 -18
allergy:a_bad bd 19 -15
cancel:en acd 23 -13 -35
compared_to abcd -13 22 -12 -13
now:try_again ab 13 -12
prior:la_primera ad 19 -14
saber_yo ac -12 17
si__probado ad 14 -17
substance:rehab d 11
work__later ab -23 26
worked__for ad 15 -13
""",
    """
=body:else ab 16 -21
=signs:any:none:known_of+unsure ac 13 -10
allergy:las_abejas a 11
coming:you bd -23 10
my__seizures a 13
psychosis:brote d 11
""",
    """
=body:department a 12
a_ser ab 20 -12
le_puedo bc -21 17
para__# b -12
una__me b -12
""",
    """
=body:handful d 13
=said:any:ask ad -11 -13
dejan_salir c 11
heart:that_i cd -13 -13
home:acabo_de ad -10 16
home:drive* ab -18 13
jeje abcd 11 14 -17 -30
never_any bcd -11 -23 13
padec* d -18
pregnancy:@month_but c 11
was_low acd -12 -13 17
""",
    """
=rule:heart:yes:soplit* c 12
organ:but acd 14 11 -27
organ:nefropatia d 17
prior:medicines bd 17 -16
ride:through ab 11 -11
staying bcd -20 18 -28
""",
    """
all__tried ab 17 -12
diria__no c 11
gomit* c 13
higado_ni ad 13 -11
llevo__cuenta bcd -15 26 -19
mas_o abcd -18 -13 25 -19
not:@drive abcd 12 20 -17 -35
says__my cd 18 -18
texts:fine_just d 11
texts:use ab 13 -10
""",
    """
=body:clot d 13
any:la_@place a -13
de_cuatro d 11
es__una cd -10 13
mia b -11
substance:when_the a 12
""",
    """
@medicine_de ab -16 15
es__yo a 10
heart:la_tengo a 14
heart:soy_hipertensa d 12
mante* bd -19 21
me_last bd 12 -15
meds:of bd -10 -21
one__@medicine a 10
one__@year d 16
quiero__con b 12
substance:el_borracho b 13
substance:i_had ad -11 14
vomitando c -11
""",
    """
had:doubt a 12
prior:@drug_count bc -28 29
prior:talke* bd -11 -10
ride:count ab -11 14
ride:trae abc -12 12 -14
things_when cd 16 -14
""",
    """
=any:hasta ad -22 14
=body:sabra abcd -26 -23 37 -20
home:waiting_on a 10
home:we_stopped a 12
i__thinking c 11
no__esta ad -12 15
""",
    """
=rule:ride:yes:^_la|el_@relative bcd -10 -13 18
nieta abd 16 -12 -12
organ:la_@body acd -13 -19 20
""",
    """
=any:all abc 22 -23 -27
@day__# abcd -20 -16 -11 28
^done bd -13 18
halla* ac 14 -12
heart_@clinician d -12
home:ningu* ad -10 11
no_puedo bcd 22 -34 -11
nothing_of a 12
pregnancy:tomorrow ac -11 13
""",
    """
=any:much cd -11 12
any:old ad 17 -11
neighbors_@call c 11
not:confirmed acd -14 22 -18
not_tried abc 19 -14 -14
prior:fueron_tres d 11
texts:better b 17
""",
    """
^dejo ad 24 -17
^so d 14
drive:camio* d 10
estres$ d -11
out__@body acd -15 -12 17
we_will ac -11 14
""",
    """
=body:crisis ad -12 20
coming:voy_a ad 10 -10
en__farmacia bcd 19 -11 -18
heart:am bcd -20 13 -12
me__that bc 13 -15
no_mi acd 31 -15 -23
now:asleep ad -21 19
right__you ab 10 -11
sis ab -13 10
substance:volvi d 11
texts:igual c 10
""",
    """
=any:tell bcd -30 23 -18
=any:when c -11
=body:inyecto ad 16 -15
=rule:had:yes:#|one|two|three|four|five|six|ei acd -17 -11 22
any:sola d 16
cardiologist b -18
drive:cuidado ac -11 12
like_a abc 15 -14 -25
organ:is_it ac 14 -10
texts:my_neighbors c 11
that_kind a 10
well:ni abcd -13 -12 24 -13
""",
    """
=body:@insurance bd 19 -20
=visit:everybody ab 21 -15
=visit:hay c -11
aguanto b -14
baby__and bd 14 -13
heart__at c 18
meds:si_la d 13
on__form c -15
que_salga ac -13 13
so_long ad 19 -15
""",
    """
about__ago ac 10 -11
any:not_think ac 14 -14
passed_a c 14
""",
    """
=any:sorry a -12
=body:lot acd -13 13 -13
=body:pruebo a 13
@clinician__to abc -12 -24 23
^mornings cd 11 -12
adult:got b -17
coming:cancele ad 16 -14
eaten:ahora ad -14 17
home:llegue abd -18 -14 23
intend acd -14 -18 19
mande$ abcd -14 17 -12 -10
now_lol a -11
pero__dieron d -10
thing_i ac 13 -11
""",
    """
^claro abcd 12 -34 -31 10
^dudo cd 20 -12
am__# cd 11 -11
las_ganas ad -12 15
nada__vez d 10
pregnancy:@date_ya ad 11 -11
pregnancy:i_have bd 15 -20
pregnancy:rato d -11
well:your abd -11 19 -17
""",
    """
now:lluev* ac -11 14
the__part a 11
""",
    """
heart:nervo* b -11
is_right bd -19 22
la_noche d -16
ride:de_regreso c -12
trust abd -10 12 -14
""",
    """
any:@eat abd 18 -20 -17
any:ano a 15
drive:nap_in d 11
eaten:pleas* bd 15 -11
la__cuenta bc 15 -11
maris* abd 11 10 -29
not:mejor abd -26 -13 28
prior:the_third a -14
psychosis:a_psychotic ad -12 12
psychosis:habla* bd -10 12
texts:contestar d 11
""",
    """
@body_not ad 29 -28
al_polen a 13
any:a_saber bcd -10 15 -11
coming:con_el a 12
coming:guard* ad -19 24
problems_no ad 18 -17
se__le d 15
well:otra_@person abd -14 -12 22
""",
    """
=visit:@open d -14
=visit:care ad -11 15
eaten:big b -14
heart:dio ac 17 -18
made_my cd -12 15
organ:liver_tests cd -11 16
que_ni a 12
well:en_el d -18
""",
    """
=signs:organ:unsure b -28
@relative__permiso cd 15 -11
adult:gradu* ad 16 -13
allergy:you ac -14 -22
between__and ab -25 10
cancel:to_@cancel ab 12 -15
tiene ac -10 -12
visits bd -12 15
""",
    """
=body:mostly b 14
=body:porque cd -28 17
chica* b 12
for__a ac 13 -18
que__de bd 12 -11
""",
    """
=body:si c -16
=visit:may a -11
any:con_mi abcd 10 -13 11 -22
like_that abc 19 -16 -18
meds:in_the b 14
not__til ac -15 17
""",
    """
adult:sons ad -13 13
be__in bd 10 -15
cancel:could b 11
home:never_showed a 10
mismo__la ac -11 -16
my_gallbladder c -12
now:la_orden ad -17 22
was__one ad -22 13
""",
    """
epine* ac -19 19
had: bc 12 -35
i__say abcd 11 -23 -27 15
organ:salieron d -12
puedo__@day a -11
regular b -11
todo__mi ad 16 -12
""",
    """
=body:prostate d -13
=body:some abcd -27 -20 37 -25
allergy:recib* a 10
effects:every* a 14
half_a ad -16 19
me_hon bd -20 24
por_aqui ab -18 19
substance:all_day cd -11 15
was__have ad 13 -12
""",
    """
=body:organos a 12
=said:psychosis:no abd 19 -20 -24
adult:para ad 14 -14
atien* b 11
been_to cd 10 -10
effects:at b 10
ir_y c 12
substance:coke bc -10 -10
you abc -21 31 -25
""",
    """
=rule:drive:unsure:was_planning|hoping c 11
@stop__hace ad 22 -18
a_drunk ad -20 11
just__sleep a 11
sure_just a 10
""",
    """
=signs:psychosis:unsure+yes cd 14 -10
believe__@medicine a 15
ptsd abc 11 -38 11
ride:consi* cd 14 -18
wonders$ d 11
""",
    """
@late__not ac -14 15
got__by b 11
only__never acd -29 18 11
pregnancy:for_my bd -15 11
pregnancy:just abcd -27 15 -20 19
quisiera$ bd -12 12
turned_# a -16
""",
    """
=body:tuvieron d 10
and__in abcd 25 -22 -17 -13
and__the ad 12 -15
i_might d -16
me_acabo d -12
organ:kidney cd -18 10
perla* d 12
""",
    """
@relative__embarazada ab -14 19
cai c 16
did__six bd -12 12
not:@call d -28
preguntarle__@relative abcd -10 -23 28 -18
psychosis:state_hospital b 13
salte ad 11 -15
tomo_una b -15
well:jaja bd 15 -13
""",
    """
=body:corazon abc 16 -17 -28
=rule:coming:yes:no_~2_cambi*|cancel*|mueva*|muev ad -18 21
cancel:manan* acd -23 13 17
could__me ad -17 14
not:had bcd -11 17 -20
now:tiemp* a -11
psychosis:lamictal bd 11 -14
""",
    """
adult:in_college ad -13 16
for__in b -14
hoy_por a 11
just_had abc -21 18 -14
liquido d 11
well:@month ad -18 21
""",
    """
=body:fue abd 15 -27 -10
=rule::yes:uh_huh bd -11 19
cancel:already ad 18 -16
gave__a a -16
glaucoma bd -14 11
i__only bd 12 -13
""",
    """
=body:pregnant c -27
^acabo bd -24 15
any:i_am b -11
asked__that b 14
be__to acd 21 -12 -17
diagn* bd -34 13
effects:una_hora b -10
had:and_it ad -11 15
hear_things cd -13 13
now:for_me ad 16 -14
of_been cd 16 -11
organ:de b 13
pregnancy:is_the ac 14 -16
una_vez bcd -33 26 -13
""",
    """
=any:nada bc -21 -40
brain:una_isquemia d 13
call bd 13 -26
drive:pienso d 11
heart:here b 17
me__operado c 14
substance:i_use bc -10 18
substance:under_control ac 16 -14
you_on bc -12 13
""",
    """
=body:seizures c -18
^@wrong bd 20 -30
ay b 11
coming:no abcd 37 -14 -35 -19
drive* c -30
for_bipolar bd -10 -13
i_paid ab -11 16
le_mando b 14
meds:nothing_but ad -17 17
organ:infections_all d 11
says_# ad -15 14
soy_@relative b -11
unos__hace a -12
""",
    """
=body:memory c 11
=visit:hermanos d 13
^cero abcd 49 -25 -22 -32
cancel:@late ad 12 -12
heart:repit* a -10
mi__solo bd 11 -13
mi__tengo ad -16 11
now:momento b -22
ride:@fetch_si a 12
""",
    """
=rule:heart:unsure:used_to cd 17 -15
drogas__@drug d 11
insists d 15
melatonin bcd -13 20 -22
pregnancy:miracle ad 17 -11
veces_me cd 13 -11
""",
    """
@drug_@drug abd -14 26 -26
antes acd 14 -11 -17
cancel:or ad 15 -12
cancel:puedo_ir ab 21 -24
meds:supplements abd -16 30 -26
now:til d -14
psychosis:al a -16
""",
    """
=visit:cambiemela abd 10 11 -23
@eat__nine ad 14 -14
@medicine__off ad -13 13
^anduve d 15
allergy:not_the a 12
con_quien bc 14 -19
drive:nieto ad 16 -17
forth$ acd -15 17 -11
heart:horse ad -10 11
heart:la_otra b 13
meds:tylenol d 10
ok__do bd -19 16
secur* a -14
sleep_on abcd -12 -11 25 -14
""",
    """
am__weeks abd -18 -10 19
cancel:now abcd 16 -10 12 -24
chequ* b -19
fino abcd -12 -11 -15 18
""",
    """
=visit:dejo b -14
=visit:to d -23
allergy:#_@date ad 13 -14
bread d -16
had:mucho d 11
heartburn c -10
nights__i cd -12 14
pulse* d 16
repea* ac -23 11
since_the b -19
texts:daugh* c 13
""",
    """
=body:hablaba d 11
=visit:poder b -18
@relative__viaje d 11
allergy:at acd 11 -16 -14
brain:punto* c 13
not:objection ad -27 29
note bd 16 -14
pregnancy:missed cd 16 -14
ride:mi_ma ad -15 21
""",
    """
=any:ones b -11
mania__los b 15
no__tomo ac -11 13
organ:they_ran a 10
tardes$ bd 19 -11
was__@sick ad -11 12
""",
    """
=body:sin bd -34 -13
^worked ad 15 -13
any:miss cd -11 11
buen c -10
days_clean ad -19 20
de__nietos bd -11 12
it__bad bd -11 12
not_decided acd -18 14 -10
pregnancy:like b 12
substance:@drug_last ab -12 16
texts:cuando_guste d 10
vacac* b 12
well:driving ab -17 17
""",
    """
conduce a 15
esta__pero ad -20 21
organ:diabetes ab -12 13
substance:oxys d 12
""",
    """
i__home abd 13 -13 -12
of__my b -14
salio__en d -10
since__army ad 15 -11
y_# acd -20 23 -16
""",
    """
=body:named abd -19 18 -12
^quien abcd -30 34 20 -54
brain:mal ad -11 15
cancel:leave ad 20 -19
drive:casa ab 13 -17
heart:fibrilacion abcd -15 -14 -11 22
i__grandkids d 14
my__and abcd -11 -13 -16 20
prior:no_@clinician acd 20 -14 -11
un_reloj ad 18 -11
""",
    """
=any:ten ad 18 -18
@relative_me bd -42 13
eaten:en_el abd -26 -28 21
el_# b -16
home:en_camino ad 22 -17
i__not ab -27 17
ni__no c 10
not:habia ac -11 11
should abcd -15 -15 26 -11
tbd abcd -22 -16 34 -26
""",
    """
=body:sigo abcd -12 -15 -24 26
=visit:there abc -11 17 -33
coming:someb* ad 15 -12
effects:maluq* ad -11 16
era__viejo ab 12 -11
heart:do_not b -28
heart:ticki* a 14
psychosis:ever ab 21 -13
solo_una bd -14 17
would__@cancel bd -14 15
""",
    """
=said:substance:yes bcd -24 -36 14
allergy:scared ad -21 16
home:a_la a 11
my_file ad -13 -14
no_ahora b 15
one_not acd -20 -11 26
or_anything d -12
organ:hicie* ac 11 -11
prior:aqui bd -11 11
""",
    """
el__salio abc 15 -13 -12
not_recall abcd -20 -20 30 -14
risa bd 25 -19
texts:@wrong a 14
""",
    """
effects:nada c -11
got_@sick d -11
substance:no_puedo a -10
trouble$ abc 19 -14 -15
whatsoever ad 19 -11
""",
    """
=any:past ad -10 17
absol* abc 10 -18 -12
absoluto$ a 12
allergy:termi* d 12
effects:bebe ad 18 -13
he_estado ad 17 -13
hongos bd 11 -15
prior:tomo abd -13 29 -18
que_era b -26
the_new ad -10 12
""",
    """
=any:crummy ad 22 -15
=signs:eaten:unsure d -29
any:esa_es d 12
cancel:mante* a 16
dice__de b -11
""",
    """
@drug_to ac 25 -25
^going ab 14 -20
a_balloon cd -10 15
coming:have_to a 17
eh$ acd -17 16 -12
home:me_recojan a 13
me__he abd -14 -12 17
my__that abc 21 -30 -14
now:hora_no a 11
out__that b 18
prostate__the b 11
ride:siempre bc 10 -10
this__i d -11
""",
    """
=any:it cd 15 -25
=body:arthritis a 14
has__car a -11
palab* b 11
somew* abc -24 -14 24
test_yesterday d 11
then__me bd -16 16
well:am_fine ac -15 18
""",
    """
=any:trapo abcd 27 -12 -12 -18
=rule:allergy:yes:me_cayo|hizo|fue|puso_~1_mal|dan a -15
=rule:meds:unsure:does_~3_count bc 17 -14
=rule:pregnancy:unsure:atraso d -10
car c -28
coming:pregu* abd -19 21 -13
five bcd -21 -37 31
pregnancy:a_la bd 14 -13
pregnancy:so abcd -21 -17 31 -19
prior:not_work ad -10 13
well:not_good a 25
""",
    """
=signs:had:unsure abc -61 29 -19
adult:than_that ad -13 18
cancel:cancel ac -18 -13
gluten b 13
heart:vida ad -10 12
psychosis:unos c 13
substance:a_drunk a -18
substance:cada d 14
substance:noche* cd -10 14
un_@month ad 14 -12
""",
    """
=body:unos acd -19 26 -15
allergy:did_great a 16
bajar* ac -13 14
come_back d -14
el_test a -14
had:siente c -10
it_fine a 12
la__@visit a 10
la__ya abd -12 -13 18
ok__i a 14
porta* a 10
ya__a c -22
""",
    """
cancel:neighbor a 13
felt_great a 10
the_other ac -33 13
yo__tenido abd -13 -13 17
""",
    """
#__go ad 19 -16
@call__favor abd -14 20 -10
infartito__# ad -12 11
no__idea ac -18 21
no_voy abd -12 -10 17
organ:getti* cd 11 -16
que__preguntar bc 14 -14
ride:husband ab 13 -12
sixty ad 17 -11
""",
    """
=body:ansiedad ac 12 -19
and_have ad 15 -20
any:estoy_manejando bd 13 -10
los_@texts bcd -13 -12 12
related$ a 10
""",
    """
=number:prior:few abcd -15 -11 -13 14
effects:ya_no ad 13 -12
had:in_# bc -20 -12
not:iba d 10
now:el_@hours a 10
only__one ad -21 11
thought__it d 13
""",
    """
^pienso d 10
allergy:of bd -10 10
now:be abd 18 -17 -20
""",
    """
=body:cai ac -18 16
heart:bp_was acd -13 20 -12
my__days ad 20 -16
""",
    """
=body:formulario abd -15 21 -12
cancel:atten* ab 13 -10
eaten:only abcd -14 -23 -11 27
hoping__@relative cd 12 -11
organ:hace cd 21 -23
repeat a -20
wait__am ad 14 -14
""",
    """
a_clue acd -22 26 -14
had:quier* c -16
insomnio bd 14 -15
said__i cd 18 -15
solo_a a 11
""",
    """
@medicine__nada ad -12 14
@month_pasado bd 14 -13
^oia d 10
arritmia a -11
es_rapido cd 16 -13
home:aun_estoy ad 18 -11
ish abc -13 -15 12
la_madrugada ad 16 -16
now:mas abcd 33 -15 -11 -22
organ:soy c -10
por_ese ad 19 -15
""",
    """
con__camioneta d 10
heart:stents ad -14 10
now:se_me ab 11 -12
nursing_do bd -11 13
""",
    """
=body:diez abc 10 -12 -11
=signs:unsure+yes abd -50 -39 19
=visit:farmacia bcd 16 -10 -15
@machine$ abcd -29 29 -13 -25
coming:count ad 19 -11
dentista_me cd 17 -13
from a -12
maybe__me ac -15 13
need__i ad -11 12
now:si_no abc -10 -12 18
organ:problemas c -11
organ:self_cath d 16
ya__dije bd 20 -13
""",
    """
am__regular a -14
drive:segun ac -15 17
high__lost c 10
""",
    """
=lead:visit:no:on:no+yes b -11
el_ultimo ad 12 -12
las_seis bd -11 13
pero__@insurance cd 15 -20
psychosis:have_not d 12
que__por ab -11 16
to_take ab 12 -18
trabajan ad 16 -12
you__asking bd -17 15
""",
    """
@symptom__from ad 19 -18
allergy:@treat bcd -45 -45 39
allergy:nina_me c 11
had:i_did ad -11 12
meds:handful d 13
not:@day ad -28 13
organ:count abcd -12 31 -23 -18
""",
    """
=visit:depends cd 16 -10
anafi* d 12
cancel:another_day a -10
meds:prese* a 10
now:dialy* ad 18 -13
organ:dana b 11
organ:does_@treat b 13
quite$ abd 26 -13 -20
""",
    """
exact* ac -21 24
not:diagnosed cd 13 -13
wondered c 13
""",
    """
=denials:any:3: cd 20 -19
=tag:prior:other d -12
=visit:perfect ad -14 17
a_man b 14
no__cuenta acd -16 21 -23
pregnancy:claro ab 15 -10
""",
    """
=body:boss abd -10 14 -26
^still abcd 25 -47 19 -35
brain:@clinician abcd -19 11 10 -11
cancel:so_i a 14
count_as abcd -16 34 -13 -23
heart:not_to ac 14 -12
no__preocupe ac 13 -13
ride:how_long bc 13 -10
say__and a -11
test_yet ac -11 12
tylenol ad 21 -22
""",
    """
^lidocaine a 12
moved_it bd 17 -14
now:elbow_deep a 11
pregnancy:wait a -14
prior:talked_to bd -11 -10
time_would d -17
took__it ac 11 -19
was__attack ad 13 -12
""",
    """
=tag:prior:yes d -11
@thanks__dios abcd 17 -34 -12 11
any:@animal a -11
cancel:borre* abcd -15 -13 -10 21
car$ c -17
organ:repet* c 15
organ:shot d 13
prior:would_be b -11
ride:yes_i acd 15 -10 -18
substance:can_not a -13
""",
    """
=visit:encontre ad 15 -10
a__time a -17
i_talk acd -13 19 -12
in__any ad -18 18
mi__y b -15
nobody__me b 13
pressure_shot d 11
rather_you abd 26 -16 -18
ride:papa c 10
soup ad -18 23
well:energy acd -16 -10 24
""",
    """
=body:fifth abc -21 17 -17
am_all ad -18 21
dejo__@door ad -11 15
dolor__no ab 14 -13
heart:i_had bc -17 20
little abc -18 -16 15
only_morphine ac 13 -11
sherr* a 13
""",
    """
=body:@treat a -15
=rule:organ:no:numbers|labs|tests|analysis|anal acd 27 -20 -18
adult:a_lady ab -10 17
any_time a 11
eso__de a 11
i__without ad 19 -15
not:what abcd -10 -13 26 -23
perfecto$ cd -11 13
taking__@medicine bd 15 -15
voy_con d 10
""",
    """
=body:adhd ac 15 -17
=number:had:few a -20
cancel:confirmo b -10
decir__no d 13
dios__bendiga abcd -15 28 -13 -13
knowledge$ c 10
que__es abc 22 -13 -12
tiene__conmigo c 10
""",
    """
=body:allergies abc 22 -11 -12
=body:cerebral abcd -13 -14 -17 29
=body:nrml a 18
anything__@medicine c 11
cancel:meses a 13
let__tomorrow bc -15 18
ya__paso d 10
""",
    """
adult:enough_to d 11
cancel:good d -20
drive:otra ad -26 19
eleve* ad 17 -16
home:rato d 10
hora$ c -13
i__it abd -16 14 -18
parte_de b 13
read_so c 12
un__si d 16
""",
    """
=body:problemas c -21
es__se a -10
have__figured ac -11 12
heart:attack c -14
muy_amable ab -11 19
""",
    """
=said:ask:does_not_want_to_answer,_or_did_not_understand abcd -21 36 -21 -28
and_goes acd -11 22 -15
del_dentista acd -13 14 -17
duro__pero d 11
he b -24
lloviendo__aca bd 14 -10
meds:en_@date ad 19 -18
nariz c 12
now:driving ad 19 -14
now:en_junta a 10
psychosis:you_ask a 11
texts:nuevo b 11
""",
    """
=any:devolvi d 17
@date_de ad -10 12
now:que_dia b 11
se__han d 12
substance:si_yo ac -14 16
the_morning acd -16 13 -11
una__cinco acd -17 -14 19
""",
    """
@clinician__antes a 13
any:luego bcd -21 22 -17
coming:with_my a -11
de__es a -24
home:nos ad 16 -11
is_better bd 22 -22
middle__supper b 10
now:yeah ad 23 -18
solo abc 20 -27 -22
to_wear cd -16 15
""",
    """
=body:mucho abd -25 -27 21
=visit:era c -18
allergy:#_@visit a 12
drive:confi* abcd -13 -18 19 -19
only__the c -16
piens* acd -25 -30 34
poder$ ad 19 -16
prior:ella cd 12 -15
retraso_de cd -19 19
tested$ ac -19 18
""",
    """
=rule:substance:no:a|una_beer|drink|cerveza|copita| abcd 26 10 -19 -23
=said:any:unsure bcd -44 23 -11
^y abcd -40 62 -24 -50
""",
    """
=body:@call abcd -48 52 -12 -25
cancel:so bcd -40 -29 22
drive:one ad -10 12
idea__que ac 10 -10
now:he a -11
reque* ad 21 -16
sure__was cd 18 -16
""",
    """
borreme bd -13 10
heart:counts_as a 14
now:do_you a -11
what__do ad 14 -19
""",
    """
@call__@relative ab -18 17
a_fib ad -20 19
allergy:ask bc 14 -13
worki* bcd -16 14 -14
""",
    """
=any:nietos bd -18 19
aguitado acd 27 -15 -18
amaneci acd 13 -16 -12
drive:@insurer_@vehicle a 12
free_of a 15
out__state b 10
para__me c -11
substance:thing a 12
well:doctor ab -21 19
would__me c -14
""",
    """
=rule::unsure:hope|hoping_not a 10
ago__my ad 17 -16
brain:off cd -11 15
brain:pusieron cd -10 11
coming:o d 11
demas d 11
fella ab 14 -10
just_@drink abd 18 -21 -17
""",
    """
=visit:viaje b 13
coming:be_there d 10
have__i bd -27 19
is_running d -14
me_acelera c 12
now:all_@body ad -13 15
now:necesita bd 14 -12
pagar b 13
prueba__salio c -11
""",
    """
=said:unsure:yes,_in_doubt abc 17 -11 -24
a__monitor d 19
heart:pero a -22
heart:runs_about ad -12 13
meds:surgery bd 12 -16
ride:hopin* d -15
said__one ac -11 14
substance:does_medical b 14
y__aviso c 13
""",
    """
=rule:ride:yes:@relative_~1_viene|va|puede|conm c -22
=tag:drive:asks abcd -12 22 -25 -13
^yup abd -13 -14 23
allergy:nausea b 11
any:when_pigs ab 22 -19
brain:tenido ad 13 -13
cancel:not_be ad -29 30
psychosis:acted c 11
""",
    """
=body:tila b 10
^absolutely b -12
heart:de_eso ab 31 -27
hour c -22
lol_you b 10
meds:todavia ad -15 13
of__i bcd -13 11 -12
organ:dad d 13
""",
    """
@medicine_me bc -10 -12
cancel:am_in ac 12 -14
drive:@drive_yo ad -27 23
heart:have_not ac -28 27
my_@animal abcd -15 33 -11 -24
ni_tomo ad 12 -11
podido ad -15 19
pregnancy:girl ad -20 22
""",
    """
=signs:adult:none bcd -15 -46 10
by_the bcd -11 16 -18
drive:manejo ad -22 15
just_be bcd -11 22 -17
me__igual d -11
mi__mejor a 12
nada__y ad 20 -18
texts:por_favor b -10
""",
    """
=rule:eaten:no:nothing|nada bcd -15 -16 14
any:pronto c 12
drunk ad -21 14
not:modo c -13
tbd$ abcd -22 -16 34 -26
""",
    """
=body:hongos cd 11 -12
=body:sailed a 16
@call__@late b 12
a__thing a -11
air$ ac -19 14
home:getting ad -13 15
tomo__y abd -17 32 -18
""",
    """
=body:least cd -14 15
@body__e ad 23 -19
allergy:my a -20
effects:@ride a 18
heart:asthma ad 19 -12
may_have cd 18 -12
not:done ac 15 -17
walking abc 12 -19 -18
""",
    """
#__que ad 18 -25
=any:eso a -23
=any:good ab -23 17
=body:gemelo ad 12 -12
=body:recibi c -15
brain:i_would ab -12 16
checkups ac -11 11
heart:clean_bill a 14
ride:friends ad 19 -14
tough bcd -19 24 -22
who__lol bd -12 10
""",
    """
=any:puede abd -24 20 -13
shakes b -14
texts:veces_no c 10
""",
    """
^@drive bc 12 -24
and__next c 11
if__@move b 12
need bd 13 -21
pregnancy:eso_es ab -14 19
there__nobody ab 11 -10
under* bd 18 -20
""",
    """
=tag:safe:unsure c 16
allergy:my_lips d 11
did__@clinician cd 12 -22
knows acd -30 23 -13
not:probado b -17
the_road a 15
up_with d -16
will__out cd 20 -14
""",
    """
=any:acuerdo abd -13 -12 12
=any:think b -12
allergy:polvo bd 16 -11
can__get bd -11 -10
no_tenia cd -11 13
pregnancy:ya_pase ad 16 -13
ride:for c -11
ride:iria a 12
""",
    """
=body:veo b 13
a_contestar b 12
allergy:all_over d 11
anyone a 14
brain:dinge* c 13
eso_por b 13
imposible acd 26 -21 -21
it__make ad 15 -12
not_have bcd -29 -22 25
of_that abd 19 -11 -18
on$ abc -39 11 18
up__or acd 10 -11 -13
was__once cd 21 -13
well:doing bcd -12 -31 33
""",
    """
@drink_para a 10
heart:morning abd 16 -11 -11
moon d 11
not:tolero ad -12 14
on__fourth d 16
""",
    """
=visit:because bd 10 -12
^voy bcd -54 -10 13
effects:el_@clinician b 10
hace__siete ad 16 -15
just_@medicine b 13
nada__eso acd 14 -16 -24
ratito abd -19 -12 21
trimester$ acd -19 -10 26
weeks$ abcd -22 -16 -14 29
""",
    """
=body:stick ac -17 11
=visit:lined c -10
@ride__i bd -13 13
any:have d -11
familiar c -10
habia* ad -12 13
had__the acd 14 -17 -12
heart:perfecto a 14
pregnancy:day acd -15 -14 23
substance:todas_las cd -10 14
where_do b 12
""",
    """
@relative_@call a -10
@relative_here a 13
neigh* d -11
not:una ac 20 -22
now:pregunte d 12
veces_al a -11
""",
    """
=rule:drive:no:no_~1_manejo|conduzco|voy_a a 16
=visit:meant ad 17 -12
^tuve abc -41 -27 16
estan_haciendo c 12
heart:his d -12
home:yo acd -21 23 -17
meds:dormir ab -16 13
""",
    """
=any:weather d -16
=body:uti ad 14 -21
=rule::unsure:ni_idea ac -21 23
now:no_es ad 17 -13
nunca_me abcd -16 -26 27 -22
""",
    """
=body:an b -35
effects:out abd -21 -20 26
not__to ab -11 -15
of__as b 12
organ:cirrosis ad -10 11
to_get bc -15 14
un__tres ad -14 11
""",
    """
=any:esa bd -23 13
=any:is bd 14 -27
adult:regis* bcd -13 16 -10
cancel:afternoon abd -11 18 -13
el_me d 12
estup* bcd -13 -13 10
heart:sube acd -16 15 -12
pregnancy:encar* d 13
the__just abcd -15 10 19 -14
""",
    """
@drink_at abd -16 -10 20
coming:esta_noche a 12
get c 11
me__dado ab 16 -21
si_hay acd -10 18 -16
tengo_dos abd -11 -15 14
trazodona__no ad 10 -10
y__puede bd 10 -12
""",
    """
effects:estuv* abd -12 -11 18
famil* abcd 13 16 -15 -33
llegamos ad -14 18
my__good ad 13 -12
prior:un_@month ad 15 -11
ride:still acd -23 32 -21
something_as c 10
substance:left bd -14 14
take ac 12 -20
""",
    """
=signs:psychosis:no abc 15 -32 -33
a_nadie acd 14 -13 -14
de_las abd -24 22 -15
eaten:do_i bd 14 -13
pregnancy:shot acd 25 -12 -22
prior:a_week cd 12 -15
reach* b 13
sopli* cd 13 -11
""",
    """
=body:broke bd -15 -12
=body:duro abd -16 -14 13
=signs:ride:unsure+yes abc -30 -28 13
=visit:would abc 21 -20 -28
allergy:they_gave d -12
coming:me_interesa ad 15 -13
el_resultado acd -16 23 -18
igual abcd -18 -15 33 -25
now:no_se c -15
organ:took_out d 10
prior:dos_y ad -19 21
ride:dia_para d 12
""",
    """
=rule:substance:yes:drink*|drank|smoke*_every|daily| ac -10 11
^luego bcd -11 16 -25
cancel:secon* cd 11 -18
fue_por b -18
pass__that a 10
pregnancy:bedti* ad -12 13
prior:coupl* ac -16 16
prior:for_the bd 15 -17
recepcionista b 11
what__would bd 12 -11
""",
    """
any:sec abd -15 17 -18
cancel:is_there b 11
it__two ad 11 -12
last_@visit d 17
meds:since_the ad 15 -12
vez_pero a 14
""",
    """
=body:frascos d 10
=visit:se acd 22 -17 -19
del__se ad -11 12
dije__no acd -12 -14 22
heart:if_i ad -19 19
organ:my_@relative c -17
pendiente abc -15 -12 20
substance:estuve d 11
""",
    """
=body:electrochoques ad -14 12
@drive_myself bc -11 -12
fly ab 26 -20
heart:viernes b 11
in__@body bcd -13 -17 14
otro__mas ad 15 -11
well:fin ad -14 24
""",
    """
am__alone ad 14 -10
drive:all ad 16 -15
got_me abd -31 -16 18
hole_in d 15
my__thought bc -11 18
prior:bette* acd -18 27 -17
""",
    """
=body:name ab -12 -15
^tms ad -12 14
la_cirugia a -10
pude d 16
""",
    """
know__was a -15
las_@visit ad -12 13
not__lol bcd 10 -18 -15
one__@treat ac 14 -11
ride:maneja abcd -18 -13 -20 28
say__do ad 12 -12
texts:ok bd -15 18
""",
    """
^hep cd -25 24
an_irregular cd 21 -20
any:@insurance bd -11 -12
cae__mi a 12
ma b -11
mismo_dia d 10
organ:bad_knees d -13
""",
    """
camin* c -21
camioneta ad -10 13
colesterol c -10
now:free ad -14 17
pasan bd 13 -14
pensar$ c 10
""",
    """
=signs:well:unsure acd -40 26 -11
allergy:los_mariscos a 16
allergy:only_the ad -11 13
days__today d 12
dog abc -13 16 -13
la__nomas cd 14 -26
planning_on cd -16 15
ride:clinica abd -12 14 -10
still_looking ac -14 18
substance:me_i b 12
they_changed ad -13 15
""",
    """
^mild abd -12 -13 21
allergy:esa_no a 15
allergy:when_they cd -14 12
groups c 10
heart:well_my d 10
i__someone ad -25 12
not:worry a -16
ready$ ad -21 21
voy_por d 15
""",
    """
ahi$ bcd 31 -28 -25
drive:@cancel d 11
every* abc 13 -12 -22
is_that abc -20 -28 28
perdi__cuenta bcd -13 -11 21
""",
    """
el__cuenta abcd -26 35 -19 -34
no__have c -12
se_puede bcd 18 -16 -14
the__pressure c -12
til__to ac -13 19
""",
    """
=any:chevere ad -10 19
=denials:body:1: abd 20 -50 -19
have__blood ad 15 -15
rosario abd -11 12 -11
""",
    """
=asks:all: abcd -59 112 -76 -71
any:like_that d 13
any:manan* c 10
anyti* abd -23 -13 28
effects:encue* b 13
had:new_to bd -11 10
i__@call bc -12 20
texts:por_texto d 11
""",
    """
craneo ad -11 16
el__normal ac 11 -12
pregnancy:sixty_seven a 11
prior:@treat_and cd -13 10
que_ser c -12
quit bc -11 -19
slept_like ad 18 -14
well:volvi* ab 11 -10
""",
    """
=rule::twice:not_not ad -20 19
home:media_hora ad 15 -12
not:manic ad 15 -13
pregnancy:hoy a 11
ride:puede acd 25 -10 -28
shellfish a 13
sitting_in ad 14 -14
sure__not ac 25 -21
when_my ad 14 -16
""",
    """
=signs:any:unsure:unsure abcd -13 -13 29 -17
@sick__se ac -14 15
in__@date a 10
la_@place abcd -14 30 -16 -22
me__era c 13
not_good ad 23 -11
substance:honestly d 14
""",
    """
ahi_estoy a 11
allergy:@animal bcd 28 -20 -34
antec* a 15
consi* acd -24 26 -28
definite$ c 11
home:own d 11
paz d 12
puede__@drug b 10
""",
    """
=tag:coming:asks abd -17 22 -13
^when abcd 16 -24 -29 18
borreme__la a 11
meds:es abcd -10 -18 23 -11
now:@medicine d -14
pido b -12
seguir__el ad 13 -11
someone_else ad 18 -17
texts:@vehicle c 11
""",
    """
=visit:puede abcd 10 20 -10 -28
^yea abd -12 -11 21
had:nuevo ad 16 -12
had:primera b -15
in_# ac 13 -19
pecho_todavia b 12
prior:have_tried ad -16 11
texts:no_a ad 21 -20
well:despu* d 13
""",
    """
=body:gas ad 14 -14
acaso_baja a 12
ex abcd 16 27 -24 -46
llevar bd 20 -25
now:comin* ad -20 18
now:stays_asleep c 11
tengo__nomas bcd -13 17 -12
well:back bc -18 -14
""",
    """
=tag:heart:turned c -10
=visit:surgery d -13
@body_me a -16
now:eveni* a 14
organ:rinon_a bd -10 13
prozac bd -20 10
""",
    """
meds:docto* d -11
mucho__mi d 11
substance:las_bodas ad 17 -11
that__i ab 20 -34
was__last ac 12 -16
""",
    """
#__out ad 20 -14
de__el abd 11 -21 -11
heart:can_not c -12
now:que abc -11 26 -24
organ:list cd -15 17
thought__had d 12
veia__no cd -11 15
yo__regreso d 10
""",
    """
=rule:any:no:no_~1_tengo|tuve|padezco|sufro|h b -12
allergy:know d -22
ic ad -13 21
in__car ad -12 11
organ:i_am bd 14 -17
someone d -17
therapist d -12
what_time ad -13 10
""",
    """
esta_lejos b 13
texts:@relative acd -18 13 -18
why__not ab -14 13
""",
    """
=body:granos ad -13 21
=rule:organ:yes:sale|escapa_~2_orina|pipi d 11
ahora c -17
cancel:it_to b 11
modo c -13
prior:ya acd -22 -12 17
the_@symptom abc 11 -19 -16
""",
    """
=rule:allergy:no:no_soy_alergic* ad 19 -11
allergy:body ab 12 -10
en__esta a -12
off_for b -14
sertraline b 19
substance:dias ad -28 25
substance:every_night ab -17 -18
take__pain c 11
""",
    """
@animal__@animal b 12
con_confianza d 20
edad__no ac 17 -14
el__manana c 11
meds:currently abd 26 -18 -14
""",
    """
=body:decirle a -14
=tag:heart:no ad 15 -19
drive:comin* a 11
gone$ b -17
had:es_mi b -10
se__de bc -15 -11
y__decian c 10
""",
    """
@body__del a 13
@clinician$ ac 17 -24
a_chance b -10
drink__problem a 11
know_what b -20
""",
    """
al__con a 13
drive:i_do b -13
had:to_it b -19
matter_what b -15
navidad a 12
psychosis:andaba c 11
substance:tuve_una d 15
""",
    """
atend* abc -15 19 -13
coming:talk c 12
no_point a 13
one__@insurer b -12
prior:disti* d 10
well:is_working d 13
""",
    """
=body:factory a 13
=body:knee bd 11 -17
adult:turned a -14
edad c -13
heart:medican d 10
home:estam* ad 18 -11
i__have bd -40 11
meds:if_i bd -14 17
not:@place b 13
probable__no c 12
""",
    """
@howmuch__a bd 16 -12
casita d 11
more__ought d 11
psychosis:desde bc -17 11
they_ran a 10
""",
    """
=any:digo bc -27 12
=body:depressed c -10
=body:touch abc 11 -12 -15
effects:had c -12
texts:no_hace ad 17 -15
""",
    """
=any:decaida acd 20 -17 -18
=visit:swing ad -12 17
attack bc 10 -15
en__soy b -11
lol__is ab 20 -23
no__@insurer cd -14 10
pregnancy:la_que ad 13 -16
si__estoy bd 11 -21
substance:que abc -14 -12 23
""",
    """
habla abcd -11 21 -13 -10
heart:up_there ad -11 15
""",
    """
=body:hablo abc -17 18 -10
=body:tener c -15
=signs:body:yes: bd -33 12
^talked bc -12 16
always_high d 14
bano bc -11 11
cancel:no_@cancel b 11
cancel:no_@thanks a 14
heart:checkup a 12
law_is ab -14 12
posit* abcd -19 -32 -14 33
substance:my_@relative a -20
""",
    """
a_girl ad -17 18
allergy:unles* bd -13 14
grief$ a 13
have_my acd 12 -29 -12
me_for ac 14 -13
se_lo abc -20 15 -14
substance:in_my a 11
substance:teeto* ad 20 -11
took__@medicine a 11
viole* d 16
""",
    """
@relative__acomoda b -10
acompana abc -16 16 -10
adult:enoug* d 11
coming:al_final ad 16 -12
have__@treat bd 13 -19
not_once a 15
nothing abc 10 -18 -29
place c -12
substance:ugly d 15
""",
    """
=body:toda acd -15 -13 13
=visit:decided b -12
@clinician__you bc 16 -17
afib_sometimes cd 11 -11
heart:un_reloj ad 18 -11
operaron__corazon ad -12 12
pregnancy:tryin* a -11
prueba_negativa a 16
ride:hablando b 10
well:good ab -32 19
""",
    """
a_no c 10
effects:hasta a -14
mas__antes ad 12 -10
now:patron c 14
organ:am_not b 15
psychosis:vi_cosas c 14
que_si b -57
ride:van ad -16 12
substance:edibles ac 20 -13
the__more ad -19 19
""",
    """
=body:plumbings a 12
any:about_it d -11
ride:manejar ab -22 26
se_llama d -12
substance:does_that bc -12 15
""",
    """
=body:summer abd -22 -12 22
any:ser acd -11 23 -18
eaten:@food bc -28 -25
me__quejar a 10
not:hacer b 11
not_lol abd -14 -15 14
ride:habla* d -14
se__a bc 18 -22
so__@relative d 10
substance:@drug_en bd 16 -13
the__that ac -13 13
try$ acd -10 20 -10
vio a -11
""",
    """
=body:knock a -10
brain:attac* ad 10 -12
effects:igual c 11
esketamine c 14
me__the bc -16 12
pero_tambien c 12
psychosis:more b 11
ride:no_tengo acd 19 -13 -22
talk__@relative ac -13 18
that__great ad -24 26
took__of ad -12 17
well:quiero b 10
""",
    """
booked_it a 11
eaten:now abd -17 -18 22
from_reality d 11
habri* cd 26 -24
meds:supposed_to c 10
organ:nunca_me c 11
start* ab 17 -24
""",
    """
el__tiempo cd 17 -15
in__do c -11
manage c 13
old__a bd 12 -19
prior:a_couple cd 19 -16
ride:@relative_will acd -12 -25 25
""",
    """
=any:repeat ab -12 12
acost* b -11
adult:faltan_# ad 12 -10
autoi* ab -12 20
ayer abcd 12 16 -44 -18
casa_no a 12
need__@visit b -18
of_supper b 10
organ:like bcd -15 -23 20
pregnancy:hija bd 11 -11
pregnancy:not bcd -23 24 -17
psychosis:been_hospitalized d 10
""",
    """
=visit:casita d 11
brain:worked ad 13 -14
psychosis:then ac -17 19
""",
    """
@drink__en a -14
after_but d -10
esta_cerrada a 11
if_anything ac 19 -12
not:preocupe ac 13 -13
psychosis:hear bc -14 -12
ride:around cd 17 -19
""",
    """
#__not ad -23 21
=any:up c -14
@stop__and cd 10 -11
ayer__ya ad 13 -11
coming:see ad -13 20
is_@drive ad 20 -18
joya$ bcd -14 -12 17
me_pueden b 14
organ:your b 13
pretty__my c 12
prior:han acd -19 -17 24
prior:what ab -37 13
""",
    """
allergy:cuenta c 11
any:we_are b -12
cancel:i_have d 14
del_todo d 12
dropped b -17
en__@body abc -22 -17 17
hableme ab -13 11
""",
    """
allergy:to_some c 12
am__at ad 19 -12
de__que bd -40 23
fib ad -20 19
in__school ab 11 -13
pregnancy:lunes d -10
so__could d -11
well:una cd 16 -19
""",
    """
=any:funny abd -15 23 -18
=denials:body:2:no c -10
^prefiero abcd -12 34 -25 -22
allergy:new d -25
avisar bd 11 -10
brain abc 14 -16 -29
brain:tia b -13
como_cinco b -16
have_@drink bd 13 -12
no__gusta d -19
now:buen_momento b -18
prior:fueron b -10
substance:el_@day acd 19 -14 -11
""",
    """
=body:heard abd 12 -16 -13
a_lift a 12
be_hungry bd 12 -11
drive:@relative_me ad 14 -17
effects:esper* bd 11 -13
home:sana_y d 11
me__ayer bcd 14 -13 -10
""",
    """
@medicine__dan ad 15 -15
drive:got c -15
heart:perdo* bc 14 -11
le__asegurar bc -15 15
sugar$ bd -14 18
the__body c 12
""",
    """
cancel:pensa* c 13
drive:might bcd -11 18 -10
flyin* a 10
ride:with_her d -13
si__nada ad 19 -16
""",
    """
=any:about c 14
como_@animal abd 29 -25 -10
encin* ad -14 20
heart:presion_alta a -21
me__@call acd 13 -16 -10
organ:there ad 11 -17
que__duele a 11
substance:@relative_left bd -11 15
tuve__de cd 19 -11
write a 11
ya__pregunte c -11
""",
    """
#__after ad -20 15
=any:message abd -12 21 -12
=body:link ab -16 19
@relative_anda a -20
a_los cd -12 -18
dejarla a -10
drive:mujer ab 17 -11
mas__# a 10
me__contestado acd -10 16 -15
misa$ a 12
nap a 11
""",
    """
=rule:pregnancy:unsure:late bcd -21 11 -15
^jamas abcd 32 -10 -13 -23
^since abd -15 23 -13
my__on bcd 23 -16 -14
not:cuento cd -10 11
pain__not a 12
ride:on_my ad 23 -19
since_college a 16
""",
    """
any:numbe* bd -12 13
had:they bd -14 -16
nap__the d 11
pregnancy:law_is ab -12 13
uno_a c 12
well:esta c -14
you_are acd -12 -13 15
""",
    """
=any:slept b -13
=body:esos abd 22 -22 -14
=body:orden a 17
=lead:yes:cut bcd -12 -67 24
=visit:ni bcd -24 -12 14
be__the a -11
lee$ bc 11 -11
me__salido c -12
organ:repit* bc 16 -11
please_@cancel a 12
seguimos__la a 13
take__back a 10
tardan b 10
""",
    """
=any:certainly d 14
=said:effects:unsure abc -19 -32 18
^midnight d 12
allergy:al_polen a 13
dead d -18
disso* bc -12 11
eaten:in b -14
i__miss a 14
nunca__de ac -14 12
well:que_si ac 23 -22
""",
    """
=body:manage c 15
any:you_did a 12
brain:@body_y d -10
brain:read ab -11 16
cathe* bd -14 17
get_there abc -11 12 -11
had_bloodwork c 11
organ:todo_en a 15
tonig* ad 12 -22
ultim* b -19
while__the c -11
""",
    """
brain:lo abc -13 -11 16
heart:is_all ac 14 -12
heart:problem ac 16 -12
is_her ad -10 12
si_quiero bd 18 -12
""",
    """
=said:yes:what_the_text_says_after_all ad -36 30
=visit:acabo ad -14 20
=visit:pendiente c 11
=visit:yet bcd -10 15 -30
@food_count bc 13 -13
heart:one b -21
liver__@body ad 25 -24
lo_estan c 12
me_pusieron abd -23 -23 14
might__not ac -13 20
now:no_prometo acd -18 22 -18
now:pleas* abd 25 -15 -19
npo_i a 12
on_time c 13
over__dead a 14
puede_@fetch cd 15 -14
substance:fall acd -17 -11 21
""",
    """
=body:rhythm a -11
both_working ad 18 -17
fibroscan$ cd 15 -13
parents bd 15 -20
pregnancy:hacer* c 10
prior:recetaron d -14
psychosis:signi* d -14
""",
    """
@relative__trabajando ad -14 13
because__the b 11
coming:otra abd 30 -11 -24
pass$ abd 30 -21 -12
sin_contar ad -11 12
substance:girlfriend c 10
""",
    """
=said:no:the_last_word_after_a_correction bc -15 -12
=visit:some d 11
@vehicle_y cd 19 -12
^aca d 11
brain:he_tenido ad 13 -12
checaron ad 12 -12
drive:the_senior a 11
had__of c -19
insulina a -11
le__permiso d -14
no_la abd -13 -40 33
substance:birth* a 12
""",
    """
=said:unsure:never_looked_into c 14
any:pacie* b 11
brain:it bcd -30 17 -12
hable* ab -13 11
it_do b 10
numbers_were cd 13 -13
pense bc -13 -17
pregnancy:@eat_for d 11
""",
    """
hola bd 16 -16
los_que a -16
meds:nuera ac -17 14
ride:know acd 29 -20 -16
see__off cd 10 -13
""",
    """
=body:free abd 38 -20 -33
@medicine__@symptom acd 28 -22 -18
am__as ac 16 -11
and_again ad 20 -21
any:ask_me bc -12 17
brain:is_for ad 13 -12
este_telefono c 11
ride:my_truck abcd 18 13 -11 -28
""",
    """
=body:medicado abd -17 -18 22
=denials:body:1:no+unsure a 14
=tag:psychosis:refuses b 13
have__had a -10
last__at ad 15 -13
not__thing ac 13 -14
psychosis:dolor a 11
""",
    """
=any:por bc -22 13
@medicine__@eat c 10
brain:there abc 17 -12 -11
los__mas a 11
not:desde abc 11 -11 -12
now:any a 13
now:tiempo a -11
off b -32
prior:ketamine b 12
psychosis:my_life ad 15 -12
ride:me_home abd -35 19 14
""",
    """
^twins a 10
do__give a 12
heart:till ad -15 11
lette* a 14
me_sacaron c -11
meds:momento ab 17 -17
pregnancy:amama* abcd -14 -15 -25 31
pregnancy:descarto acd -25 29 -12
prior:monton d 12
ride:hay ac 14 -14
to__@food a 15
""",
    """
any:i_think d -10
de__# a -16
effects:not_sleep ad -14 15
murio_por bd 12 -10
my__bad ab -24 22
on__is b -14
patients$ d 12
psychosis:@relative_had b 16
""",
    """
=rule:texts:no:rather|prefer|prefiero|better|me abd -14 -20 24
any:would abd -15 -26 16
home:had d -12
meds:for_anxiety ab -20 17
now:my_@food ad -12 13
prior:tried_@treat cd 13 -18
si_lo a -17
""",
    """
=body:miedo bcd 24 -16 -18
@relative_will bd -19 16
am__@relative ad 18 -14
apartamento a 14
desde_la d 12
leer__@texts c -12
neurogenica d 12
si__es d -25
""",
    """
@body_and ad 15 -10
^unfortunately bd -14 18
cystitis d 11
de_drogas d 11
is_empty abd 23 -13 -16
nada__asi d 11
not:aguanto bd -10 13
organ:working a 14
psychosis:same_as bd -21 26
quito$ cd 21 -18
ride:have_someone c 11
texting__better b 12
un__es d 16
""",
    """
=visit:asking a -15
=visit:sepa bc -12 20
any:quedo a 14
depresion ad 13 -16
drive:will_@drive ab 14 -12
duele_es a 12
go__it abd -16 -14 24
grand* bc 12 -16
not:drama ad -11 15
ride:puedo_irme b 11
yes__sure a 13
""",
    """
=visit:folks abd -22 -10 27
am__to bd 12 -21
eaten:ayunas ad -17 19
facil* d -15
heart:igual_que bc 19 -24
heart:roble a 14
infarto_cerebral d 11
organ:up acd -17 17 -17
prior:pero_no c 16
psychosis:al_@clinician a -13
que_buscar bc -11 14
substance:fence c 11
substance:my_ex d -11
""",
    """
=body:now c -11
=rule:heart:yes:presion_~2_alta|elevada a -21
=rule:meds:unsure:vitamin*|vitaminas bc 15 -23
al_hospital a 11
allergy:not_think ac -13 17
cancel:mejor abd -17 25 -13
falta__para d 17
organ:ecogr* c 12
""",
    """
=first:visit:yes bc -29 -15
@medicine__@date abd 19 -12 -15
allergy:just_to a 12
as_a ab 13 -19
brain:i_used d 10
counseling b -17
not:deny d 13
pregnancy:named abd -16 20 -11
substance:las c -16
texts:pero_no cd -23 16
""",
    """
cambiemela abd 10 11 -23
do_that ab 17 -18
el__pasado c -20
malis* abc 25 -11 -18
ride:si bd -12 -12
texts:una ad 10 -17
""",
    """
^sounds ab -18 12
adult:que abc -27 11 13
any:he bcd -10 -13 11
had:my_third d 13
heart:pasad* c -10
just__to d -16
substance:limpi* b -14
""",
    """
=body:naltrexona ad -12 16
allergy:like c -14
clean$ abcd 22 -12 -24 -12
my__should a -10
the_one bc -13 -15
to__with d -16
well:low ac 11 -11
""",
    """
adult:# bcd -36 -23 11
any:pero abc 13 -16 -11
drink__but cd 13 -13
duda abc -27 -18 25
heart:was_clean a 11
how_i bc -21 24
me__tanto d -13
organ:no_aguanto d 16
organ:pee_when d -10
psychosis:me_explicaron c 12
siemp* ac 12 -23
""",
    """
=body:calculos cd -10 12
@vehicle__@relative c 13
after__@visit ab 13 -12
heart:lo_tengo b 10
never_regular c 10
pregnancy:saber bd 14 -12
ride:no_i ab -13 11
texts:for bd -12 14
well:hospi* ad 14 -11
""",
    """
^@drink abc 12 -20 -14
^amaneci a 12
^stage abd -13 -10 23
any:@thanks acd 20 -14 -32
cancelela b -11
heart:another a -14
meds:says_never ad -11 14
organ:in_# a -10
pregnancy:y_no bc 10 -14
well:comes_and c 14
""",
    """
=signs:any:yes:asks abcd -12 39 -11 -29
adult:sopho* a 12
heart:heart_@clinician d -12
intac* abcd 23 -17 -11 -10
me__tomorrow b -11
not_telling ab -18 22
now:tengo_tiempo cd -20 10
pregnancy:hago c 16
prior:un_@medicine ad 15 -11
texts:littl* bd -18 14
this_morning bc -18 -16
""",
    """
=visit:wear b 10
limite c 15
organ:revis* d -13
well:in b -31
""",
    """
=body:cardiologo bc -12 -17
=body:every abcd -16 -23 -18 24
=body:llene a -11
@treat__@year c -14
cancel:semana ab -10 15
heartbeat$ acd -11 -12 20
melli* d 14
now:worries ad 12 -11
surgery__# a -11
the__went ad -14 22
very abd -12 -16 24
""",
    """
=visit:kevin b 12
@clinician_and c -19
cancel:cancelarla b 11
condon d -17
desde_los ab -22 13
estoy__mi b -15
me__ever d 11
meds:medications ab 17 -12
ni_fa c 12
not:comi ad 10 -11
pregnancy:doy_teta d 13
substance:be a -16
""",
    """
=body:how abcd -19 17 10 -33
=body:todavia ad -23 15
heart:ya ab -25 17
psychosis:vi c 14
""",
    """
=body:tms bcd -12 -13 13
cancel:de_el d -13
could__way cd 20 -12
home:throu* ad 12 -11
organ:into c 13
parada$ ab 15 -12
pregnancy:@treat acd -31 24 -33
pregnancy:quieren_saber bc 16 -12
psychosis:after abc -13 -19 12
""",
    """
=body:cerebro abcd 24 -10 -11 -10
=body:llega ac -10 11
=rule:home:no:i|we|he|she_do|have|did|am|can|w d -11
comio$ b 12
great$ b -24
home:flat_on ad 15 -12
los__ni ad -13 13
pobrecito$ b 14
prefiero__responder ab -11 18
pregnancy:salio_positiva cd -18 21
psychosis:@relative_was abcd 11 11 -15 -15
trust_it acd -16 20 -12
""",
    """
=body:breastfeed ad -12 17
=rule::unsure:no_~1_recuerdo|acuerdo acd -24 18 -13
arrib* a -17
cancel:quier* c -15
cancel:voy_a c -10
de_@eat abcd -12 -13 -10 23
effects:felt abc 19 -17 -13
prior:de_@medicine bd -11 12
well:awful cd 15 -11
white ad 13 -11
""",
    """
=body:hope cd 19 -17
=body:ship a 16
allergy:han_operado c 14
en_absoluto a 12
now$ b -21
now:tenta* acd -18 29 -24
presion_es ab -12 16
then_yes cd 15 -12
todo__dia ad -12 16
""",
    """
@treat_dos cd 18 -15
substance:relap* ad -16 16
un__yo ad 18 -13
una_llanta bd 12 -10
""",
    """
=body:hour bd -12 15
=body:saben bd 11 -14
=body:sana ac 14 -10
eso_es abcd -22 35 -17 -23
igual$ ac 12 -18
""",
    """
=visit:pero bc -13 -30
brain:once ac 16 -30
effects:this_time ad 16 -13
heart:de_la b -11
now:here b -11
own_car a 13
si_fue abcd -12 -13 19 -13
texts:will bd 16 -11
""",
    """
=any:ayer abcd 21 -14 -19 -10
allergy:miedo bc 14 -13
any:@food acd -27 -26 28
but__it b -12
coming$ ad -18 15
effects:do abd -11 20 -18
los__la cd -15 17
me_tome d 12
meds:anything_except ad -12 13
prior:but_no c 14
sana$ a 13
tantito$ bd 22 -14
when__fly ab 22 -19
""",
    """
=body:diarias d 10
arriba$ ad -11 15
had:de_joven abd -13 21 -20
heart:for cd -18 14
i__sure abcd 16 -12 11 -19
it_at bcd 12 -10 -11
meds:propranolol ad -12 13
mire b -22
pills ab -16 -14
psychosis:long d 10
ride:con_quien c -14
well:wish_i ad 24 -21
""",
    """
=any:high d -13
=rule:any:yes:tengo|tuve|padezco|sufro|si|esto a -21
@medicine_ya ac -11 13
left_my abd -12 22 -16
once__@year c -11
seria__primera ad 16 -13
""",
    """
=body:nah abc 27 -16 -22
=tag:meds:unsure abcd -26 -21 30 -19
any:zip ab 13 -11
effects:ser acd -12 17 -12
no__@move ad -18 23
not:long a -13
now:problema ad -14 16
said__in c 10
""",
    """
=visit:trabaja abd 14 -10 -22
=visit:us c -11
both$ bd -22 19
cancel:of ad -16 11
conozco abd 23 -29 -12
driver bc 11 -21
ocupada d 12
sin_drama ad -10 14
""",
    """
=body:sale d -12
=tag:substance:idiom_yes abd -10 21 -31
=visit:otherwise ab -18 -10
any:insulin abd -11 -15 21
medicare a -15
not:@english abd -10 17 -16
now:manan* abcd 19 -16 11 -27
papas$ bd -14 17
pregnancy:somet* b 11
psychosis:summe* d 12
se_yo bc -24 25
""",
    """
=body:eh abc -16 -15 19
=body:senti abd -24 -11 29
=tag:effects:slight ad -16 19
actua* bcd -21 -16 12
allergy:is_it ac -22 12
calls_me b 12
cancel:comin* c -14
home:sweet_home d 13
organ:urologo ad -11 11
""",
    """
=any:nadie ad -12 17
any:good a -19
drive:mas ad -19 23
had:the_street b 16
heart:apara* c 10
vertigo ab 20 -11
vez_con cd 15 -15
""",
    """
=rule:psychosis:yes:i_am|soy_bipolar|schizophrenic|e abd -12 -18 21
basta* ad -20 26
brain:a_concussion c -11
fila d -10
had:hasta a 13
hoy__la ac 10 -18
las_@symptom b 10
no__@medicine c -17
sorry_to d 13
tried__this ad -10 11
y__me bd 19 -23
""",
    """
#__limpio abd -13 -10 16
=body:puso bcd -11 -16 14
dado_eso a 14
el_implante ad 13 -11
inflamado d 13
mi__apenas b 11
next_week acd -25 19 -16
pasa$ b 15
texti* abc -14 13 -23
the_doctors c 11
""",
    """
^nop ad 22 -13
piedr* b -17
pregnancy:young* d -11
they__about b 17
too_much c 15
tryin* abc -23 -20 22
""",
    """
=body:quieren bcd 26 -19 -19
=rule:ride:no:bus|camion|guagua a -11
@clothes abc -28 31 -22
dos__eso c 11
effects:efectos bd 12 -15
induc* d 16
pregnancy:havin* c -12
started_my a 14
used__my d -12
veces_oigo cd 15 -12
y__nada c -11
""",
    """
^adelante d 14
about__@eat d 13
cancel:@place ad -15 21
heart:y_eso d 11
my__in bd 12 -26
pregnancy:en_el ad -12 16
rid_of d 10
texts:over ad -13 14
""",
    """
#_soy a 10
=signs:substance:no+unsure cd 13 -15
@cancel__not ad -17 20
@relative__bien bd 10 -11
any:por c -20
eaten:grape* ad -11 12
eaten:took_my d -10
encuentro cd 12 -14
had:maint* d 11
had__scare ac -11 14
no__cosas a -13
""",
    """
=any:birth ac -20 17
=body:haha bcd 17 -29 -17
=tag:adult:no ad -22 15
colonoscopy ab 15 -17
en_eso abcd -11 -20 32 -27
escribo$ b 14
home:feet ad -13 17
una_arritmia cd 16 -15
""",
    """
allergy:secon* b -18
brain:just_the d 14
eso__esta a 10
happy_to d 14
""",
    """
=any:ok bc 25 -41
=body:nash ad -10 18
^pain a 11
coming:no_cuenten ad 31 -31
duele__@body abd -12 34 -29
substance:puro a 10
texts:portal a 13
""",
    """
=body:still abd -46 -20 39
=visit:confirmar bcd -13 11 -14
a_question ad 16 -18
drive:with abc 18 -17 -11
home:que_esta cd 13 -10
meds:@medicine_and bcd -25 -28 16
muy__y d 10
now_i c -12
would__know b 13
""",
    """
=visit:nos bcd -22 -21 18
@drink__@medicine ac -14 18
allergy:caballo b 16
eaten:do acd -18 20 -22
was__# b -20
""",
    """
adult:i_have b -11
eaten:has a 10
had:had_the a 16
heart:for_it bcd -12 -20 18
nicotine a -11
respo* abd -19 31 -20
ride:@sick a 11
tomad* a -12
two__@medicine a 20
""",
    """
=tag:ride:asks abcd -25 32 -38 -19
@relative__are ab 15 -11
^roger ad -10 22
coming:me_arrepenti ad 15 -12
effects:as abd 27 -15 -19
gallbladder_one b 10
off_my d -12
psychosis:to_hear d 10
will__with b 11
""",
    """
=visit:off b -31
any:dejam* acd -12 18 -16
can__@relative bcd 16 -11 -15
""",
    """
=any:morning abc -14 12 -15
=body:perf ac 15 -12
=signs:body:no:asks abc -13 11 -22
^heard ad -17 -12
and__no bcd -16 20 -27
any:up bd 12 -12
as__mine ac -11 18
hace_dos a -11
podia abd -16 -16 18
prefer_to b 13
""",
    """
^car ad 11 -11
^necesito abd -26 35 -21
brain:medic* ab 15 -16
coming:a_las ad -17 23
daily_for b -10
never__an b 16
own__car bd 11 -11
prior:journ* b 14
prior:then_@medicine ad -13 16
well:@year bd -15 19
""",
    """
andam* abcd -19 -15 10 12
any:told_me b 15
aun$ acd -21 19 -16
cancel:@call ab -31 31
eaten:just_a ad -22 22
no__cuantas c 10
now:cae_en a 12
now:in_between ad -19 14
pregnancy:mis abd 24 -18 -12
quedo_claro ad 13 -12
the_driver ad -19 13
y__tomo ac 17 -12
""",
    """
^praying acd -25 40 -28
coming:falta ad -10 12
coming:throu* d -10
home:estamos ad 18 -11
nada__hace ad -23 23
not:yo ad -24 27
organ:el_ultrasonido bc -10 12
para__necesitan b 12
podid* ad -15 19
reacciones$ a 10
warfarina$ d 11
weird_but c 10
well_no ad 16 -10
""",
    """
face a -19
if__the bcd -22 22 -16
in__few c 14
one__# ac 14 -11
texts:ask_my c 11
that__@medicine c -10
""",
    """
=visit:afternoon ab -16 13
all__can ad -15 16
any:chance ad 12 -17
is__on abd -10 -12 19
it_go a 10
organ:and_i a 12
prior:va acd -17 -11 20
unos__y ad 10 -18
way_i d 11
wheel ac 16 -11
""",
    """
coming:puedo ab -14 15
de_edad bd -16 12
noche ab -17 -14
organ:yes_liver bd -11 14
quien__soy c 15
so_many b -12
yes__two a 10
""",
    """
=body:third ab -24 12
^new bc 12 -14
ago ab 11 -32
any:sure abd -13 -16 25
had_my ac 17 -37
meds:but_@medicine ad -17 17
mind$ ad -12 11
not:matter b -16
now:para_mi ad 19 -20
sure__second d -10
was__ok ac -16 11
""",
    """
adult:falta* ad 20 -18
cancel:claro_que abd 23 -10 -18
de_@body cd -13 -13
end_i b 14
esa__puedo ad -18 21
""",
    """
=visit:carro abd 18 -21 -17
@symptom__i abd 15 -12 -11
@treat__am abd -19 -11 21
conmo* d 14
heart:el_colesterol b 11
kind__@symptom cd -11 13
organ:haciendo_estudios c 10
organ:like_a d 15
ride:afuera d 14
""",
    """
allergy:woke ad 16 -11
dificil_saber cd 16 -13
do__the a -10
heart:el d -13
heart:no_me acd -22 28 -18
his_heart b -13
now:como abc -38 22 -13
""",
    """
=body:inyeccion abc -11 -12 13
al__me a -10
drive:is_that d 11
effects:with ad 16 -15
heart:stage a 13
home:casita d 11
la_prostata a 10
let_us acd -16 -14 19
now:for_what abd -14 29 -21
""",
    """
=any:siento abc 15 -13 -16
child* d 14
heart:never ad 17 -13
it__once c 12
number__the ad -18 19
organ:@stop bd -11 13
please__do ab -13 14
psychosis:famil* d -11
""",
    """
=body:problems c -11
a_otro ad 15 -13
confundida d 10
heart:heart_disease b 20
imaginate$ d 12
the__again bcd 11 -11 -11
traer ad -11 15
very_much ad -13 22
""",
    """
@food__me ad 12 -12
baje_de cd 15 -14
more_questions ab -10 15
not:decidido ac -16 21
not:ha abd 17 -14 -39
not:levanto a 11
pregnancy:le bc 10 -24
pregnancy:long ad 14 -18
rebook bc -13 -11
solo__la a 10
unless__is a 14
""",
    """
a_@ride c -19
can__a c -10
morning bc 11 -16
ride:que_se cd 13 -11
what__of bd 17 -10
""",
    """
=any:quince ad 23 -17
=visit:far a -13
a__@open b 12
an__for cd 17 -15
grief ad 10 -12
heart:bypasses bd 22 -16
now:my_@call ab -17 13
que__quitaron bd 13 -13
""",
    """
pregnancy:of ac -18 14
she_has d -14
""",
    """
=body:@cancel abd 14 11 -20
=visit:cocinando ad 19 -12
fijate__no a 13
mi__si acd 20 -13 -22
never__problem acd 18 -10 -11
pregnancy:feedi* ad -18 21
test__back c 11
""",
    """
=any:one a -32
all_i ab 10 -16
drive:conte* a -12
es_alergico ab -19 15
meds:sort c 15
ride:out_of acd 26 -11 -18
the_usual b 11
""",
    """
=rule:substance:no:one|two|1|2_~1_drink|drinks|beer ac 13 -17
=visit:ninguno d 10
^perdi d 14
brain:i_had ad -23 15
but_my abd -17 -28 16
days__in ad -11 14
do__to abcd -14 20 -10 -17
eaten:yesterday ad 23 -21
effects:can abc -16 14 -13
getti* acd -10 20 -11
psychosis:todav* ab -11 12
well:antes_de ad 13 -10
""",
    """
=body:probe b -15
am__again a 11
it__stroke d -13
jajaja_que abd -12 26 -18
momento bc 13 -24
organ:@relative c -37
organ:funci* a 10
substance:define acd -14 17 -10
y__alguien d -11
""",
    """
=body:doctores a 13
=body:hecho b -21
heart:said_it c 12
organ:viejo b 12
prior:quiero abd -15 23 -13
""",
    """
=body:order ad 16 -10
am__it abcd -28 -30 22 13
any:ahorita bd 11 -14
de_@food c -11
going__my ad 18 -11
heart:only_the ad -19 19
now__then c 11
pregnancy:but ad -20 15
ride:if_he cd 19 -16
""",
    """
=signs:prior:no abd -15 -34 15
coming:interesa ad 15 -13
for_nerves bd -14 10
heart:alta_la d 12
may__@drive b 15
mean_i c 11
one__has a 12
texts:best ad -17 16
yes__other ad 21 -22
""",
    """
=any:pregunta bc 18 -11
eaten:hace_tres d 10
estoy__no ad -10 19
heart:i_see cd -13 12
no__either ac 17 -14
not:have abcd 11 -25 -34 20
pregnancy:mi_bebe abcd -12 -10 -11 22
ride:first bc 13 -15
substance:en_el a 12
substance:tiene ad -12 11
""",
    """
mande abd -18 35 -23
now:sounds d 16
quieran bd -17 23
substance:@stop_el bd 14 -11
the_@day ac -24 20
""",
    """
=any:sola d 12
@body_y ad 18 -23
drive:@fetch abd 21 -24 -15
el__bajo ad -14 17
meds:colesterol d 12
not:@clinician bcd -25 13 -28
not:salido ac 11 -10
not__yes cd 21 -16
now:se_le ad -13 13
prior:tell_you bc -14 10
psychosis:que_se bc -13 16
sintr* ad -13 17
""",
    """
=visit:drama d 11
@insurer_@ride a 11
allergy:screamed d 11
buen_momento b -18
cancel:esta abd 26 -13 -19
mi__hace d 10
organ:mucho cd 28 -21
prior:made a 11
seizures_no a 11
""",
    """
after__but d -10
allergy:es_alergico ab -19 15
cancel:moved ab -17 23
de__estoy abc 20 -10 -15
esta__a d -13
exped* a -15
from_my a 11
had:that_i ac 12 -13
just__not d 11
name_it bd -21 12
now:media a 10
substance:manda* b 13
substance:se_que b 13
""",
    """
=body:@holiday ac 15 -27
^knocked d 17
^retired d 16
about__# a -17
can_take ab 16 -13
eaten:tres_horas d 10
her__but ac 12 -11
""",
    """
=visit:preguntar d 13
@stop_@drug bd 21 -13
could__either cd 20 -12
me_@fetch abc 10 -41 -19
now:cocinando ad 19 -12
now:en_media a 10
one__and cd 22 -28
pregnancy:doing_ivf cd 15 -13
some__not ac -16 10
""",
    """
el__dice bcd -17 21 -15
estoy__las b -12
now:i_have cd -17 10
to_look a -16
""",
    """
=body:pueda ac -13 13
aneurysm d 13
el__sangre cd 16 -14
from_# ad -23 20
god bcd -18 -14 16
he__@clinician d 12
organ:esper* d 11
ride:solit* ad 15 -13
substance:contesto_al b 11
""",
    """
=body:nunca abd 28 -57 -49
ahorita_no d -15
brain:chiquita ad -11 12
brain:ketamine bd 21 -20
effects:always ad 17 -15
is bd 19 -35
really b -16
ride:permiso d -14
soy__los b 13
well:aun ab -18 18
well:regul* bcd -11 12 -24
""",
    """
=body:sophomore d 13
de__pero b -17
sure__# ab 14 -12
y_salio acd 23 -15 -14
""",
    """
#_days abd -38 -18 24
=body:entre a -14
=denials:visit:1:yes abc 12 -15 -13
=said:substance:no bd -22 -14
=visit:encuentro c 17
dio cd -21 11
high_blood abd -14 -26 20
i_took ad 12 -17
las_noches cd -13 17
messa* bd 19 -21
no__decidido ac -16 21
now:in abcd 30 -21 15 -41
substance:@drug_daily b -10
""",
    """
=denials:any:1: abcd 18 -11 -21 -17
=visit:nobody ac 12 -31
cancel:it_is abcd 16 -23 11 -24
do_not bcd -32 15 -19
estoy_mas a 17
from__cardiologist a 12
if__make d 14
meds:a_handful d 13
ni__de acd 24 -13 -17
psychosis:control d 10
substance:tell_you bc -18 17
timer$ a 15
""",
    """
brain:liqui* d 11
conozco$ ab 25 -17
le__pero ac 12 -12
mis_dias a 10
prior:rezar ad 18 -12
substance:then a -11
""",
    """
^@eat ab 12 -24
home:safe_and ad -11 15
paper* acd -16 22 -17
substance:eso_ya a 13
well:trapo abcd 27 -12 -12 -18
""",
    """
drive:se_@drive ac 24 -22
effects:a b -13
he__en a 15
it__as abd -19 23 -17
llora* acd 23 -12 -13
mismo__@year d 13
parce d 10
somewhere__the cd 16 -12
sure$ ad -42 24
""",
    """
=visit:colonoscopy ab 15 -16
drive:allowed b 11
me__confirmaron ac -15 15
prueba_y a 13
""",
    """
=visit:en abc 13 -14 -26
any:repit* b 12
been_# ad 12 -20
it_was abc -11 -39 11
los_@clothes bd 18 -12
me__mas ab -20 15
not__my a -16
plan_on a 13
with__colors a 13
""",
    """
=rule:prior:yes:like|about|around|como|unas|unos cd -10 11
@move__time b 11
cancel:del abd -24 -15 22
choqu* c -10
estoy__otra b 12
got_in c 11
organ:is_gone a 13
retraso abd -15 -10 10
well:two a 10
""",
    """
any:and_i abd -18 -11 18
de_siempre ab -16 11
had:to_the bd 18 -11
home:still_in ad 16 -12
pressure__heart ad -24 26
pues bd -39 17
yes__for ad 11 -11
""",
    """
^like c -22
brain:un_derrame b 11
de__falta cd 16 -15
no__tengo b -17
pregnancy:me_entere ad -11 16
prior:cambi* ad -12 12
what$ abcd -19 48 -28 -31
""",
    """
^you abc -21 30 -57
allergy:who b 12
espalda bcd 11 -16 -18
for_two b -16
higado_es ad -11 12
home:hasta d 18
no__ni c -10
""",
    """
=signs:safe:unsure c 13
@clinician_said b -19
@drug_@medicine ad 19 -23
loca cd -15 10
now__not abcd 12 17 -17 -21
psychosis:nunca abd 22 -18 -28
tell_the ab -11 13
""",
    """
=denials:any:2:yes d -11
=visit:number acd 14 -11 -16
cancel:seman* ab -10 15
che abc 15 -14 -12
effects:siempre abd 19 -21 -14
have__three ac -10 15
organ:wants cd 14 -17
por_@drug d 18
th ab -24 12
""",
    """
=rule:allergy:no:never|not_~2_had|taken|tried|use ad 19 -17
^era abc -18 -12 22
blessed b 11
effects:anduve d 10
hanging c 12
have__heart cd -10 10
know__a ab -12 15
no__vaya c 13
not:duda ad -13 15
well:to c -26
""",
    """
just_a abcd -28 16 -24 14
substance:@clinician bcd -16 19 -22
substance:no_le b -15
was_for d -11
""",
    """
=rule::unsure:unsure|uncertain abc -11 -13 26
little__for c 15
portal ad 11 -10
pregnancy:amamanto cd -13 19
pregnancy:te c 11
""",
    """
=body:epileptica d 10
=body:let a -20
=visit:viendo acd -16 10 10
effects:@hours_after ad -16 17
he__me cd -20 21
prior:it_out ad 12 -11
substance:rather d -11
well:neta d 11
""",
    """
=body:dias abd -41 -13 18
^face d 11
cancel:va ab 19 -11
cinco abd -26 -43 32
heart:diabetes a 14
it__hot ab -12 16
organ:watching_it d 11
privado ab -13 21
""",
    """
=rule::no:absolutely|definitely|certainly| a 15
@clinician__me c -20
estoy__con abcd -18 -14 27 -14
heart:murio_del b 15
livers ad -23 27
organ:cada b -11
prior:been_on c -13
was__it b -12
""",
    """
=body:@drink acd 16 -15 -18
@relative__problem a 10
allergy:@animal_and a 10
never_in ad 19 -12
quien abcd -24 20 20 -26
recetaron__las a 12
since__last d 12
texts:@place acd 13 -11 -14
there__i cd -17 16
will_pass ad 21 -12
""",
    """
^esos ad 18 -10
any:apart* b -15
any:correo a 11
cancel:no_i d -11
cocine ad -11 14
de__@day cd 14 -13
effects:@body abcd -55 -42 -13 63
got__@drug ad -11 12
mi__@medicine bd 16 -12
organ:infec* a -31
two_@medicine a -11
""",
    """
=number:meds:old ab 16 -11
brain:one b -16
is_@vehicle ab -12 15
pregnancy:period_in ac -11 14
well:monto* cd 18 -14
""",
    """
@year__my cd -15 12
allergy:dentista c 20
allergy:problem a 23
do__understand b 13
else abcd 10 -41 -24 19
la_@visit ad -20 14
meds:know bd 10 -17
ride:car c -17
un__hace abcd -31 -20 -25 43
""",
    """
cancel:@eat ad 12 -15
dry__bone ad 15 -10
fibro* c 11
heart:dio_de a 12
home:@drive cd 16 -13
meds:just_@medicine ab -19 16
not:pena d 12
psychosis:otro cd 12 -20
unsur* bc -13 18
""",
    """
=any:secundaria a 11
=body:prefiero abcd -16 25 -10 -13
de__dias d -10
effects:con_la b 12
mas_y ad 10 -10
""",
    """
=rule:prior:yes:both|ambas|las_dos bc -10 -15
a_@place a 11
eaten:apenas abcd -25 -14 -10 30
psychosis:hablaba d 11
""",
    """
=body:tristeza ab 10 -11
=visit:roger d 15
^yessir d 13
as_my bd -22 22
eaten:visit ab 13 -12
falta__hora ad 18 -14
pregnancy:no_me ab -33 11
surgery_in a -11
""",
    """
@cancel__my ab 16 -12
@month_y c 16
le__las a 11
meds:@drug abcd 16 22 -17 -26
pregnancy:para b -19
prior:pharm* a -10
psychosis:@relative_says b 12
tried_to b 13
""",
    """
=body:tried bcd -19 -21 12
@fetch__ha a -11
any:@medicine bcd -18 -38 26
eso__dios abc -14 18 -15
kind_of acd -12 12 -17
my_mobile a 10
not:comment abcd -31 35 -11 -11
organ:origi* a 10
que__rinones bd -11 13
substance:un_poco acd -17 25 -18
""",
    """
=body:ver d -25
=body:why abd -44 43 -14
@parking$ bd 17 -16
^say ab -22 17
al_final ad 23 -14
any:myself d 15
dads acd 15 -11 -12
effects:devolvi d 17
esta__viaje d 13
had:the_iv d 12
on_@insurer d 16
pregunta__la b 11
prior:eso d -13
""",
    """
allergy:loopy ac 12 -11
allergy:to_latex ad -14 12
am__or c 11
any:ni_no ac -16 17
three abcd -19 -17 -18 27
""",
    """
cancel:ya_me a 11
home:jacket bd 16 -12
organ:treated cd -13 15
transplant$ cd -12 17
y_ya abc 16 -31 -13
""",
    """
=body:zero abcd 55 -31 -23 -44
allergy:to_morphine b 12
iron$ ab 18 -11
now:dele ad -21 28
passed b -23
whole bcd -26 -19 23
""",
    """
@drug__@year bd 26 -16
^old ad -11 17
had__psychotic ad -10 12
itsel* ad -24 25
leftover abd -10 -11 20
light* acd -25 -14 10
psychosis:you ad 20 -22
""",
    """
=any:igual cd 22 -20
de_que a -15
like c -43
makes__@symptom d -19
manana__confirmo cd 12 -11
well:complaints d 11
""",
    """
had_any acd 23 -14 -15
hear__sometimes cd -13 13
now:would c -14
of_groups c 10
picks ad -13 22
yes__was ad -16 16
""",
    """
=body:tal bcd -17 14 -14
=said:heart:unsure b -23
al_reves ad 19 -19
any:texts a -12
pressure__the ad -14 10
""",
    """
for abc -13 19 -29
fui__veces cd 14 -11
had:one bcd -24 -14 16
is__house bc -13 13
not__night d 10
ride:viendo c 12
""",
    """
#__sobre ad 14 -12
=any:carro ab -22 16
eaten:solo_un ad -14 12
prior:never_any cd -15 17
""",
    """
@insurer$ abd -25 -24 22
^check d -11
allergy:granos ad -13 21
graso$ d 14
meds:insulin ad -10 10
not__calls c 15
or__i cd 12 -11
organ:do_not ac 18 -13
pecho_en a 11
psychosis:tristeza a 12
ride:puedo bd 12 -18
""",
    """
=body:iron abcd 25 -16 -11 -16
meds:discontinued a 10
something__do cd 15 -14
tomaba__# ad -14 16
well:much d 11
""",
    """
=body:keep cd 13 -10
adult:past ad -15 21
allergy:@stop_breathing d 13
bien__en d 11
coming:otra_@place a 12
en__nomas abcd -12 26 -16 -14
esquizofrenia acd -19 -14 18
my_baby b -12
se__es bcd -33 30 -17
still__that ac -12 15
""",
    """
@drug__pain c 11
adict* ad 25 -27
any:down d -13
brain:playing c 13
drive:for_a ab -16 19
eaten:noche abd 31 -27 -22
had:#_@year bd 10 -12
la_cuenta abcd -20 -36 17 13
mensaje__llamada ad -12 14
""",
    """
=body:anxiety cd -14 -13
allergy:wife c 11
doy abd -10 -27 19
la_lista b -14
meds:pain bd 13 -15
roger ad -10 22
""",
    """
=body:keeps d 11
effects:easy abd 20 -13 -11
had:psiquiatra d -11
home:@relative_has ad 16 -12
no__ya ad 19 -16
organ:jaundice_as c 14
pregnancy:@relative_says ad -15 15
siempre__en a 13
substance:on a -14
whistle$ a 10
""",
    """
=body:polycystic d 13
austin d 12
effects:took d 10
wants_to bd 14 -14
""",
    """
and__ever ad 11 -12
days__i d -10
organ:aguanto d 16
padezco bd -13 10
ride:i_will bcd -26 21 -15
""",
    """
brain:said abc -15 -11 15
brain:spells a -13
coming:give ad 27 -25
heart:not_that a 15
prior:@treat_only c -11
solamente__y ad 13 -12
was__@day abc -10 16 -24
""",
    """
=body:del c -12
drive:conse* a 15
guilt* abd -13 -19 23
lo_descarto ab 18 -18
meds:seis b -13
no__this ad -16 11
pregnancy:dando_pecho d 12
psychosis:energ* ad 20 -19
""",
    """
=any:hospital ad 12 -15
=visit:preguntas bd 14 -11
after_work ad 22 -17
allergy:have_had cd 12 -14
drive:do acd -12 -15 11
hardly$ acd 24 -10 -16
me__evaluando cd 19 -14
pregnancy:en_camino bd -11 13
""",
    """
@relative_died b 10
@symptom__out d 17
^tolerated ad 14 -11
agradezco a 10
called_it cd -11 17
certain ac -23 11
como_se ac -15 15
feeding$ ad -14 15
madru* ad 11 -11
metro ad 12 -19
no__in b -12
organ:last_@year cd 25 -24
prior:me_cayo a 11
psychosis:el_papel c 13
puro_@drink abd 23 -11 -14
slow acd -17 -10 21
""",
    """
=body:skip d -17
=tag:allergy:unsure acd -14 26 -52
=visit:que ac -12 -10
bebo__la bd -12 16
cancel:to_the bc -16 11
heart:a_heart c -25
meds:ya_no ad 17 -15
now:go_either c 13
psychosis:my_mind a 11
say__is d 13
""",
    """
=rule::known_of:not_that_i|im|anyone_~5 b -11
and_woke ad 15 -16
been__but ac -15 12
heart:arritmia a -11
maintenance d 11
not:para abc -30 44 -29
organ:perfect_@body a 10
over__at a 12
pregnancy:chichi d 13
raro$ a 11
tome$ ac -10 13
""",
    """
=any:quien abcd -30 15 11 -29
=body:media ad -32 16
adult:askin* c 13
decirle$ acd -14 22 -15
llego__la bd -12 -17
me_# ad 14 -17
me__mandar bd 21 -18
partida ac -18 15
psychosis:quier* b 11
service ad 17 -12
""",
    """
=body:han abc -10 -24 12
=tag:prior:unsure abc -28 -19 20
adult:kid a -17
any:text c -15
heart:had b -11
luego_que d -11
poquito a -11
showed cd -21 18
""",
    """
=body:sane abcd 34 -21 -12 -23
a__@clinician ad -16 10
home:nurse b 10
me_las bcd -12 12 -25
substance:liver_and d 10
""",
    """
meds:todas abd 30 -20 -21
rather__that b 14
they__bipolar ac 12 -11
was__till d -11
ya__nace d 13
ya__voy acd -10 -15 13
""",
    """
#__es b 10
am_an d 10
any:si_a c 10
clarita b -14
everything_but cd -15 14
long__it bd -15 14
not:new abd -24 -10 24
see_if abcd -14 -14 20 -12
tells b 11
thing__it b 11
ticke* b -14
""",
    """
=any:biscuits d 11
=body:limite c 11
but__ran cd 15 -17
from_it c -15
substance:commu* ad 21 -14
un_trapo abd 15 -11 -11
you__about bc -13 12
""",
    """
=body:alergia d 10
=visit:solamente ad 14 -13
acabo_de bcd -30 -12 22
coming:spot_please ad -12 14
effects:after abd -17 -13 25
estudio$ c 12
monit* abc -13 -16 12
nina a -15
now:llego bd 11 -10
they_removed d 11
""",
    """
@relative__mi c -14
go__ahead d 14
she__but ac -15 15
that__what cd -14 11
""",
    """
=visit:@book bcd -17 20 -19
@clinician__los abc -15 -14 21
brain:intracraneal d 12
but_yes ad -16 20
confirmado a -10
grape* ad -11 12
had:mama ac -15 15
has__called ac -13 15
heart:on_something d 11
pollen a 17
psychosis:no_voices a 14
si__sueltan cd 13 -12
""",
    """
=body:thyroid ad 14 -17
=said:unsure abcd -33 -33 47 -36
at__one ad -19 19
dinged c 13
drive:@relative_is ab 20 -10
one__am bd 15 -19
positive$ ad -12 11
prior:thing ab 15 -16
substance:@year acd 41 -51 -23
will__home ab 16 -11
""",
    """
=body:came abc 33 -28 -36
coming:nada ad -15 17
estab* ac -19 14
heart:heavi* cd 15 -14
indec* abcd -21 -11 27 -14
list acd 24 -21 -21
substance:@date_so b 10
substance:el_@drug c -17
substance:legal_here ac -13 17
yup abd -13 -14 23
""",
    """
@relative__tomo b 15
adult:#_@month ad 24 -24
eaten:mi d -12
home:has ad 20 -13
prueba abcd -10 -17 20 -13
""",
    """
=any:aqui bcd -13 -13 16
=body:nothing acd 11 -20 -11
=visit:through abd 16 -13 -17
cancel:no ac -11 -15
la_segunda ad -17 17
never__tested ac -16 16
well:meses ad -12 14
""",
    """
=body:shots d 15
adult:#_me ad 14 -14
i_@drive c -23
not_a bc -37 12
pero_por ad 24 -22
psicosis_y d -12
spam abd -11 25 -21
well:in_@year ad -15 19
which__is b 11
""",
    """
a__has ad -14 11
any:verem* cd 24 -20
es__momento ab 12 -10
fine$ abd 22 -51 -13
heart:jajaja b 13
know__answer c 12
never__that ac 11 -17
now:andel* d 11
""",
    """
asked__yet c 10
brain:at_# d 16
eaten:my_@medicine d -13
me_duele abd -18 26 -14
psychosis:me_acuerdo b 14
""",
    """
=body:perfectos acd 21 -11 -12
=signs:visit:none:turned d -13
eaten:black bcd 13 -11 -11
it__high ad -24 24
ser$ abcd -20 -14 35 -25
so__@cancel d 10
substance:tomab* acd -14 -11 22
well:can ab 19 -26
well:semana cd 11 -11
""",
    """
=body:contesta d 11
eaten:juice d 11
organ:both abcd 37 -10 -13 -35
otro_@clinician d 11
que_estoy c -11
ride:thought a 13
what__is b -13
""",
    """
=rule:coming:yes:listo|lista|ready d 12
=rule:substance:yes:months_~1_sober|clean|recovery ad 25 -21
adult:of abc -11 -26 21
eaten:till ad 15 -13
in_town cd -12 14
me__# ac -11 -16
pero_ya b -13
ride:no_he ac -14 22
who__to b 10
""",
    """
=any:class a -15
@relative_no abcd 18 -43 10 -14
ahorita_le abd -11 20 -11
effects:that_i ac 12 -11
haciendo_estudios c 12
his__not a 17
in__did a 11
meds:yo b 11
ok__you bd -12 14
prior:a_@relative a -11
texts:prefi* b -11
una__ni a 11
y_no acd -12 22 -23
""",
    """
=rule:now:unsure:might|maybe|may c -12
consent ad 15 -16
me_find bc 15 -11
""",
    """
#__to ab 13 -11
@drug__@drug ac 16 -23
artery d 12
estoy__@relative ad 19 -15
i_told ad -15 14
not:tuve ad 26 -24
picku* d 14
""",
    """
a__otherwise ad -16 16
i__lol a 12
substance:mi a -10
""",
    """
=body:bloodwork d -10
=body:watching d 10
@texts_and ab -15 14
algo_de c 15
eaten:hour_ago ad -12 15
got__to acd 24 -17 -14
heart:low abcd 48 -15 -26 -41
now:temprano acd 17 12 -29
on__table d 14
y__@clinician bd -11 -13
""",
    """
@relative_first c 13
aripi* d 12
but__passed c -13
la__puntual b -14
not:he cd 13 -11
nothing__not ac -15 17
prescribed__never c 12
""",
    """
=body:@book b 13
=body:convulsiones abd -10 -21 22
=body:had d -31
=visit:algo ab -18 16
a__oia cd -16 16
ride:licen* c -13
self_cath d 16
to__told cd 14 -11
""",
    """
=rule::unsure:who_~2_knows bcd -28 33 -16
adult:seman* a 12
afib$ d 17
allergy:estoy b 10
la_quiten bd -17 22
mi__se bcd 19 -16 -27
my__shot d 12
organ:think_so ac 19 -19
pregnancy:this a -16
ride:regre* ac 10 -13
""",
    """
^depends abcd -14 -25 35 -16
^what abcd -51 30 -11 -23
had:@insurer c -10
mesecitos ad -12 18
now:a_que abd 26 -14 -19
sana_y d 11
substance:lol a -21
they__off cd 11 -14
voces_cuando d 13
""",
    """
no__@thanks b -17
no__aqui bd 14 -11
on__job a 11
ser__la a 10
substance:becau* d 13
substance:not_say c -17
the__has b -13
to_put a -13
""",
    """
any:you_repeat ab -12 12
anything abd 15 -27 -20
coming:i bcd -20 -12 19
home:la_farmacia a 18
my_@medicine a -16
sabe_dios cd 23 -16
texts:de_las ad -14 15
""",
    """
and__you b 16
clock abd 18 -18 -16
needed a -13
not:que a -10
pregnancy:tomorrow_to c 11
ride:pata a 10
si_no abc -48 -14 26
substance:@drug_no c -20
take$ cd 16 -15
""",
    """
=visit:termino ad 16 -11
allergy:it_before a 13
coming:aviso bc -11 12
hace_ratito ad -10 14
heart:an bc -12 14
pregnancy:again cd -12 12
said__but c 12
""",
    """
#_@date d -16
any:like_a bd 23 -17
not:own bd 11 -11
organ:limpi* acd 25 -12 -22
says_never ad -11 14
""",
    """
=visit:perdi d 10
antidepresivo a 17
ask__after ac -15 21
digo_no ad 19 -13
heart:text ab -18 19
prior:ask abd -12 14 -18
texts:los cd -29 17
un_poquito ad -11 13
""",
    """
=any:around ac -16 12
=any:warfarina d 13
is_best ad -14 14
just_my abc 15 -14 -25
now:perlas d 12
pregnancy:cero ad 14 -11
psychosis:night c 14
tres$ abc -12 -21 15
""",
    """
cancel:in c -23
cirrhosis$ d 14
heart:and_pressure a 11
it__my c -17
now:mornings_are a 11
psychosis:to_be cd 11 -12
texting abc -19 14 -22
""",
    """
=visit:just bc 12 -33
does_@food bc 13 -13
le__voy a -12
prior:forge* abc -13 -16 13
substance:else a 17
told__do a -13
zero abcd 60 -32 -25 -50
""",
    """
dad bcd -12 -29 15
doctors__it ac 15 -14
eaten:cream abd -14 -19 22
effects:was_not ac 15 -11
la__bebe a 11
meds:un b -17
una$ abc 16 -22 -21
""",
    """
=body:@pay a -16
=body:shoulder c -11
=number:heart:big b -19
=tag:asks abcd -58 61 -32 -38
@traffic abcd 11 15 -23 -23
^amamanto ad -14 21
fin$ d 11
home:que bcd 13 12 -31
organ:and abd 33 -37 -28
ride:do bc 14 -18
sacaron__vesicula a 11
substance:mandaron b 13
""",
    """
allergy:i_have d -13
cancel:pero_no c 11
do__checkups ac -10 13
effects:effec* d -15
going_in acd -24 31 -15
hubiera ad 17 -11
turned__just ad 11 -10
ultima_vez a -12
""",
    """
=body:esto bcd 14 -20 -16
=visit:second d -21
@eat__@hours ad 19 -18
been__done d 12
coming:so_i ad 18 -13
have__other a -12
prior:them ad -21 13
spray__my d 11
""",
    """
@medicine_para b -20
allergy:is bd 14 -17
not:doubt ad -19 23
texts:noche ad -11 12
when__were a 14
""",
    """
@day__las ad -15 18
not:gave cd 12 -18
organ:izquierdo ad -12 12
""",
    """
=visit:negativo c 11
=visit:salir a -14
@relative__no ad 12 -24
^that bcd 14 -62 11
como_un abcd 31 -21 -15 -19
de__yo abd 21 -17 -14
guste$ abd -18 -11 25
organ:posit* d -14
psychosis:hijo acd -10 -15 21
psychosis:psychosis b 12
raro_pero ac -11 14
stent$ b 12
substance:at_weddings a 10
""",
    """
adult:turn ad 25 -23
con_mi bc -45 26
drive:con_el d 11
drive:quien_me cd 12 -11
heart:your ac -12 10
nobody_ever ac -17 19
prior:verdad b 14
psychosis:do_not abd -15 17 -11
saili* abd 16 -11 -14
volvi_a acd -13 -11 25
""",
    """
^give ac -17 12
are__ask b 11
due__day d 12
i_never abc 16 -19 -16
pecho__bebe d 11
pregnancy:stick c 12
sabia_que b 15
substance:after bd -10 10
suppo* a -20
with_flying a 13
""",
    """
eaten:no_sabia ad -17 14
eaten:since acd 20 -20 -27
effects:every d 13
effects:everything a 14
me__raro acd -13 17 -11
missi* b -11
organ:yello* c 11
the__shot abc -21 -12 20
the__were ad 21 -19
""",
    """
=any:paso ab 12 -27
@drug__little d -14
@relative__lo b -12
@relative_drinks b 11
both_had b 14
con_una d -16
sherry_on a 13
well:weather a 13
""",
    """
=body:right bc 12 -18
=rule:ride:no:walk abd -13 23 -14
=visit:said b -11
eaten:hambre cd -12 -10
effects:the_@treat b -10
entie* abd -20 22 -16
guess__as ac -11 18
heart:@clinician cd 10 -22
pregnancy:second_trimester d 10
""",
    """
@relative_tiene d -15
heart:bp_@medicine ad -10 11
psychosis:nunca_me d -14
substance:the_problem a 12
""",
    """
@late__en bd -10 19
@texts__@visit abd -15 -13 20
home:poncho a 12
necesito__para abd -17 27 -12
pregnancy:pero_por ad 14 -13
substance:semanas a -12
uno__saber c 12
""",
    """
al_bebe b 11
curre* ab 22 -18
effec* d -12
is$ cd -27 12
organ:sin_novedad ad 12 -10
""",
    """
=body:dinged c 13
any:thanks bd 11 -19
home:@clinician bd 14 -11
not:ese ac 11 -19
presion_en ab -19 13
prior:not_tried b -12
prior:only bcd -18 11 -12
psychosis:toc a 14
puesto c -11
substance:tres_@month ad -16 17
y_otro acd -20 25 -11
""",
    """
=any:aguita bcd -11 14 -19
=body:dana b 11
cada__@month ad 16 -14
drive:maneja acd 19 -14 -18
effects:sweats d 11
he__if d -13
hypomania$ cd 14 -12
meds:ningun a 12
presion__me bd -12 13
recoj* ad 23 -16
""",
    """
=body:itself ad -24 25
^guilty abd -11 -15 21
good_knees ab 11 -11
heart:heart_monitor ad -10 15
me_di c 13
sali__ahi ad -12 17
this__please a 11
""",
    """
=body:fifty ac 19 -13
conteste ab -14 13
eaten:@eat c -24
era d -18
had:never ab 11 -23
home:es_la cd 14 -13
organ:rinon* abc 13 -20 -19
organ:rinones abc 13 -20 -19
""",
    """
acta_dice c 12
cutting_down c 11
drive:y ad -34 29
me_manden bcd 18 -17 -11
nefropatia d 17
now:my cd 27 -32
texts:certa* b 13
""",
    """
=body:die b 16
a__@thanks ab 15 -12
meds:something cd -14 21
meds:zip abd 26 -16 -16
of_the c -13
organ:tuve cd 31 -30
pregnancy:week ab -13 -16
seguir_con ac 12 -12
substance:eso_es abcd -21 29 -16 -10
to_say abc -25 -36 25
""",
    """
any:la_@clinician abd 10 -11 -14
for__never ad 14 -14
hard_to abcd -24 -15 29 -19
reason__to d 11
texts:celul* ab 10 -18
tomo__es acd 15 -12 -11
""",
    """
be__first abd 22 -11 -14
depression bc 11 -28
left__it d 19
not_say d -13
now:will_not ad 16 -15
that__it abd 40 -47 -38
""",
    """
=any:forgot ad -15 20
=body:were bcd -36 15 -13
allergy:let_me c 13
cancel:appointment bcd -16 -13 11
coming:me abcd 29 -13 -11 -43
cuesta b 11
de_espera bd 12 -11
fibri* abcd -18 -14 -12 26
going abcd 11 -37 12 -13
hablo_por ab -10 11
had:sesion ad 14 -14
hemat* ad -19 23
""",
    """
=rule::unsure:who_knows bcd -21 27 -15
a__ese ab -12 14
bad$ abd -25 -10 16
certa* a -26
eaten:the_@drive d 10
gomitas c 13
home:pharm* a 11
llego__casa d -13
my_license a 12
not_too ad -21 27
now:cuand* ad 16 -12
pregnancy:sigo acd -11 -11 17
prior:know b -21
ya__@clothes d 13
""",
    """
@relative__him b -12
adult:old_enough d 11
eaten:aroun* cd 11 -11
eaten:bagel a 11
i__them cd -13 17
irreg* abcd -24 -21 29 -12
never__me ac -12 13
ya bcd -17 -33 21
""",
    """
=number:0 abcd 43 -10 -13 -38
=visit:feel ad -21 16
@cancel__me ad -22 15
@relative_be b 11
drive:y_mi ac -23 16
never_once ac 18 -14
prueb* bcd -25 13 -21
psychosis:did bc -16 11
say_it cd -31 15
""",
    """
=visit:do bcd -11 -29 26
any:@call c -14
como__de d -11
have__right b -15
home:uber d -11
look_at acd -17 26 -23
organ:fine abcd 35 -24 -30 -18
pregnancy:falsa ac 12 -10
ride:asking ac -11 11
tengo__por ab 12 -12
tomorrow__find c 11
""",
    """
=any:aguantame bd 18 -12
busca$ cd -10 14
ex__bipolar bc 11 -11
me_atendio b 12
substance:se_me a -11
""",
    """
bad_but a 11
cancel:que b -23
epile* cd -17 10
es__primera b -10
heart:de bd -16 -25
me__el a -11
metie* ab -11 14
paramos ad 16 -12
""",
    """
=rule:organ:yes:dialysis|dialisis c -14
do$ bcd -22 -18 19
noche$ b -12
psychosis:solo abc 18 -16 -13
""",
    """
hearing ab -14 13
psychosis:patient d 11
se__acabo d -18
substance:@month_ago d 11
""",
    """
=any:but bc -37 -10
=body:quiza ac -10 14
@relative__otra b -15
any:sabe ab -14 -13
cinco__siete acd -12 17 -10
organ:acuerdo bc 15 -10
si__ese ad 14 -14
suffering ad 20 -12
""",
    """
cancel:might d 15
home:ya_en ad -15 19
""",
    """
diu_y ad -17 18
heart:de_alta a 12
medicine bcd 26 -11 -25
on__@date abcd -22 16 11 -17
psychosis:cousin bd 17 -11
substance:pero ad 23 -25
texts:my_daughters c 13
""",
    """
do__mean a -16
meds:finished ad 12 -10
negative$ a 13
reaction$ a -14
substance:pues ab -16 14
thanks abc -14 22 -25
""",
    """
fine__is ad -16 22
moverla ab -12 15
organ:check* abc -11 -11 15
se__ya b -11
substance:duro d 13
well:minut* abd -13 17 -11
""",
    """
=any:esperame abd -10 21 -12
=body:rather bcd 22 -13 -18
=visit:paro cd 15 -12
drama$ d 12
effects:toler* ab 21 -13
el_@clinician ac -13 -11
nadie_me a -15
psychosis:ni c -17
substance:y_yo abc -22 22 -17
""",
    """
for__days ab -16 -11
not:@drug abcd 30 -14 -36 -12
substance:@vehicle_a b 11
""",
    """
allergy:cats a 13
cuenten b -12
heart:no_but c -11
heart:un_infarto bd 15 -15
i__that cd -37 19
or_just abd -14 17 -11
organ:a_baby c 15
organ:pregu* bcd 19 -16 -12
texts:que_me ad 19 -12
""",
    """
for_sure a -16
the_bill b 15
""",
    """
=body:sabe abcd -40 -13 40 -13
ahorita__@thanks a 11
carnal d 13
drive:takes d -19
eaten:ratit* ad -10 14
heart:y_ya a -10
lo_unico ab 23 -14
no_reaction a 15
ride:together ad -13 16
up__alley ad -11 11
yes_# b -11
you_can bd -18 13
""",
    """
#__but c 11
=body:next abcd -30 22 14 -14
=signs:effects:yes ad -24 15
effects:tenia_@symptom ad 12 -11
shoot_i d 10
told_us a 14
""",
    """
=body:atraso d -10
=rule::no:^_i_am|we_good|fine|okay|ok_$ a 13
any:please bcd -21 -13 20
diamo* bd -12 22
heart:my_pressure abcd -17 -16 -20 29
home:en_casa ad -13 12
prior:he_ido c -14
solam* abcd 33 -25 -19 -14
transport a 16
we_had bd 18 -22
""",
    """
altogether$ a 17
estoy__camino b 13
matter c -27
no__las a -11
not__why a -17
one__the bcd -18 17 -14
organ:martes d 17
organ:parts a 14
organ:piedra d -11
prior:and_something c 12
prior:por_probar ad -13 13
""",
    """
=any:antes abcd 34 -22 -20 -21
=tag:meds:yes a -12
@holiday abc 23 -15 -21
@howmuch__@visit abd -12 23 -15
alta abc -10 -11 16
coming:but a -11
drive:after ad -21 23
get_a ac -17 12
in__meeting abc -12 13 -13
mas__@medicine ad 17 -16
might_have acd -10 17 -20
prior:at_least acd -11 -12 20
prior:stop a -13
si_nada a 11
""",
    """
answer ab -17 13
for_@year acd -11 -13 19
matando b 11
texts:me_ask c 13
texts:si_pero acd -10 -18 20
""",
    """
=visit:digame cd -15 13
@food_i acd -11 -10 13
brain:not acd 21 -11 -28
eaten:manana ad -14 13
es_si ad -17 18
need_this ad -11 14
organ:infla* d 13
si__una ad 25 -24
""",
    """
=body:once bcd -39 22 -11
@place_me d -10
bracelet d 14
cardi* bd -35 17
drive:picked_up ad 16 -12
it__nothing ad 16 -13
least cd -15 15
on_@day cd -17 12
quedo acd 20 -10 -16
""",
    """
=body:hypomanic cd -12 17
brain:desca* ad 14 -16
elect* bd -30 17
mood d -18
posible ac -19 16
pregnancy:los abd 23 -15 -13
psychosis:bipolar_tipo ad -12 14
que_llaman bd 14 -14
well:@animal ad 11 -21
""",
    """
=visit:idea c 13
^@cancel abcd 32 -36 -17 -14
comio a -11
low abcd 55 -21 -33 -35
nacio b -10
otras__a ad -12 13
psychosis:is acd 11 -12 -15
psychosis:mania_nunca ad 12 -11
ride:alone ad 27 -22
still__labetalol d 11
substance:a_@month ac 17 -14
""",
    """
and__said c -10
any:thyro* ad -11 18
rinon__el d 14
whate* ab -20 14
why_i ad -13 13
""",
    """
=visit:tambien abcd -20 25 -12 -15
all abcd 30 -38 -50 12
coming:about a 12
convulsione ad -11 10
does_my c 13
eaten:algo ad -13 17
eso__el ad 12 -12
expecting cd -28 10
pregnancy:@relative_got b -11
yellow c 11
""",
    """
=lead:body:yes:on:yes abcd -30 -33 -11 43
much__you b -11
my__yet a -15
of__@holiday ad 14 -14
prior:@medicine_then ad -18 18
tomo_pero acd 22 -17 -15
vacaciones b 12
vejiga c -32
""",
    """
#__the d -21
=any:papers cd 14 -13
cancel:el ad 13 -21
como_una abc -13 -23 14
heart:118/7* ad 17 -13
nunquita$ abd 22 -16 -18
ride:me_up abd -10 -12 25
stage abcd -17 -14 -12 24
substance:conta* a 11
yesterday$ ac 16 -28
""",
    """
=denials:visit:0:none c -13
any:that bc -24 -17
asking a -16
cancel:si_voy d -21
los__por b 11
never__with ab 12 -11
not__does b -10
organ:passe* ac -13 12
physical ac 13 -16
psychosis:nomas bc -13 -11
¿_el b 11
""",
    """
=tag:home:other b -10
adult:anos ad -20 20
coming:over d -10
esquizofrenia$ b 10
organ:ecografia c 12
pregnancy:@relative_esta d -22
que__quiten bd -17 22
ride:ando d -12
""",
    """
=any:pain bcd -14 -18 12
allergy:spray a -11
baby_in b 12
could__been acd -14 30 -23
del__del d -10
false_alarm ac 22 -21
it_can abd 19 -13 -18
organ:of_a ad 15 -12
quita$ ab 11 -18
ride:takes ab -16 11
""",
    """
^dice b -10
cancel:have abcd -17 -16 11 13
meds:clean ad 28 -26
my_colonoscopy ab 15 -16
problema abd -23 -26 17
substance:problem acd -19 12 -11
""",
    """
=body:¿ abcd -27 37 -26 -29
=visit:olvido ad -13 11
^halfway abd 24 -11 -17
amanezca__la c 12
i__patient ad 14 -14
maam ab 16 -14
me__in a -16
toler* abc 27 -26 -18
well:mujer a 13
""",
    """
=any:chance ad 12 -17
brain:presion b 13
con_la ad -20 13
heart:asthm* ad 19 -12
lo_consulto abcd -11 -12 23 -10
""",
    """
=visit:dejela acd -11 -12 12
forever$ b 13
le_tengo d -18
one_uti a 14
organ:ningun a 11
psychosis:psicosis_y d -12
substance:black ad -11 13
substance:i_black ad -11 13
""",
    """
@day_con a 12
buspar ad -15 15
me_olvida d 11
meds:de a -17
prior:esposa bc -27 22
texts:quier* bd -22 22
what__not abd -11 -15 20
""",
    """
felt_@symptom a -12
let__mull c 11
medicamento b -12
not_liver acd 25 -11 -23
now:#_estoy d 14
toda__y ab -19 14
what_you c -11
xarelto bd -12 14
""",
    """
=any:@thanks abc -13 19 -32
=body:prednisona d 10
=said:had:no abcd 22 -17 -15 -20
@food_since ad -11 11
infeccion__hace d -11
lost_a ab -16 14
psychosis:schizophrenia a -17
ride:could ad 20 -12
""",
    """
answering abc -17 20 -13
coming:still ac -16 12
fiesta bc 11 -10
mismo acd -17 -27 17
quisiera_@move b 13
""",
    """
=body:operaron ad -24 21
^mareo ad -10 14
cancel:@treat b -12
coming:trying c 11
de_eso abcd 33 -16 -15 -28
have__about bd 10 -11
pregnancy:and_she d -11
unsure bc -13 18
vi__una bd -10 14
""",
    """
=any:llego bd 14 -17
^coke ad -12 17
adult:year d -17
la__hasta ad -11 12
metformina bd 20 -19
""",
    """
he__the acd 22 -18 -14
laugh* c -15
the__so cd -11 -16
top$ bcd -11 -13 17
traba* ad 12 -22
waffl* ad 16 -13
""",
    """
=any:decirle c 11
=any:your abc -12 14 -16
apenas__a d -12
aqui__mi b -13
aspirina a 11
chicago b 12
heart:nervi* c 13
now:ask_my c 12
que__ya bcd -12 -14 16
""",
    """
amanezca acd -10 14 -11
cancel:pedi ad 26 -25
dieron_para a 13
organ:jaundice cd 17 -13
psychosis:nobod* cd 14 -11
whatsoever$ a 18
""",
    """
allergy:make ad 14 -13
daba d -15
dije__@relative ac 13 -11
effects:que_sali d 15
had:y_otra c 16
pregnancy:vasectomy b -12
psychosis:depakote ad 15 -13
psychosis:gente_que d 11
""",
    """
=body:baby c -17
any:es_mi abd -21 -14 24
any__the ad -20 22
coming:waiti* a -11
me_salio bc -17 -11
officially$ ac -15 20
second abd -15 -33 18
substance:go c -11
""",
    """
=rule:texts:no:use|try|usa|use_~1_my|mi|the|el_ a 13
@drive_todo c 17
allergy:alergias a 14
eaten:a bcd -20 -12 12
iban a 12
my_@visit ad -14 12
myself bcd -19 -25 13
pregnancy:cosa ab -11 14
prena* abcd -28 13 -16 17
psychosis:estab* acd -17 -17 19
si__puede cd 21 -26
skip_the b -12
toman* abd -15 -14 17
""",
    """
=any:donde ab -14 10
@stop__week d -14
^fine abd -20 -10 26
alcohol cd -29 13
no__cubre b 11
preguntado$ ac -16 16
safe ad -15 12
well:gracias ad -22 28
wish_i abcd 16 -30 10 -21
""",
    """
=visit:look cd 10 -14
boost* d 12
i__certain b -11
lantu* ad -15 18
marathons a 15
not_get bd 11 -23
so__@call b 18
""",
    """
=visit:bringing abcd -10 -11 -12 17
@drink_confirmo c 10
amiga d -19
any:eliquis abd -20 -14 30
arritmia$ d 14
askin* a -16
cancel:am b -30
had:put ad 12 -12
not__from acd -15 17 -11
psychosis:veces b -10
texts:pensa* ac -13 18
""",
    """
=any:miss b -11
=body:text abcd -31 41 -21 -22
=visit:@medicine bc 11 -18
@drink_me a 11
@relative__eso acd 15 -10 -12
^which abd -11 19 -22
de__vida b -13
el_psiquiatrico ad -13 11
moods d 13
not:hurting ad -17 19
papeles$ abc -12 20 -16
que__me ad -32 16
quede__como d 12
supe ac -12 15
to_snow ab -13 14
""",
    """
=any:the ab -12 -12
@fetch_la bc -10 13
@relative_mi ab 11 -14
a__beers a 11
any:bocad* a 10
heart:pill ad -16 13
now:day abcd 25 -14 -20 -14
reckon ac -10 12
texts:las ab -12 11
""",
    """
^back bcd -21 -24 27
can__so d 10
de__@date b 10
organ:had_hepatitis a -11
unless__the a 12
varios bd -14 14
well:not_say ab -15 14
""",
    """
=body:soplo acd -11 -32 30
=visit:pensando ac -10 18
^shoot ad -11 16
el__esta ad 16 -18
is__right a -14
substance:ketamine b 11
""",
    """
=number:adult:minor abd 73 -27 -84
=visit:teenager ab -15 10
i__called abd -12 -19 15
not:bien abc -17 -12 21
not_two d 10
organ:one d -13
""",
    """
@relative_not ad 17 -11
any:take_@medicine d 11
texts:en abc -35 40 -26
""",
    """
=body:veces bcd -30 25 -17
=rule::yes:you_bet|betcha d 14
allergy:would_i a -10
birth* d -12
drive:a_@drive ad 20 -15
ever$ ad 19 -12
heart:passed ad 13 -15
i__and bcd -29 -22 31
prior:talked bd -11 -10
psychosis:i_get cd -19 18
se__pero d -11
to__three ad 19 -13
wants bd 17 -21
well:will_not a 14
""",
    """
apart* bcd -27 -12 23
but__might c 11
cargo ad -15 19
coming:persona a 11
do__get a -13
eaten:had_some ad -12 13
had:vi d -10
mi__@fetch c -13
now:hablo bd 16 -13
pero__@medicine ad -16 14
si__temprano acd -12 16 -10
substance:vice a 13
took__for ad 21 -11
""",
    """
=body:cristal abd -20 -12 15
=rule::turned:hold_on abcd -13 35 -16 -22
=visit:escribe ab -13 12
=visit:llamadas ad -11 14
^dormi a 12
do__drugs c -11
luego$ bcd 14 -11 -15
now:right_up ad -11 11
salid* c -11
something__a c 10
""",
    """
=said:ride:ask b -33
=visit:texting b 10
@relative_se bc 13 -14
any:tendr* c 15
brain:si b -30
eaten:nomas_una abd -12 -10 17
meds:@relative abc -25 -12 22
pregnancy:camin* bd -11 13
skipped_@food ad 25 -19
voy__dar b 14
""",
    """
done__# c -10
estoy__resultado c 11
meds:unsure c 11
ones$ b 11
pregnancy:not_pregnant c -14
time__it c -10
""",
    """
between_me b 13
de__y abd 16 -34 -12
dice__@clinician ad -12 11
effects:@insurer d -14
effects:paso d 12
home:estoy ab 15 -28
pregnancy:morni* cd -10 12
substance:wife abd -22 -15 27
una__y bcd -14 28 -18
""",
    """
@move__@day ad -16 10
a_second d -13
bien__hora d 11
bros c 12
eaten:been abd 22 -11 -24
every_day a -15
noches__dormir d 11
not:esta abd -18 -11 19
now:if_the bc -10 19
over_ten d 12
town c -17
""",
    """
=any:un c -28
=body:parents bd 15 -15
dis$ ab -10 16
heari* ab -14 13
mejor__me ad 13 -12
now__do d 13
""",
    """
adult:#_or c 11
adult:desde ad -13 16
but__never abd 11 -12 -16
el__en bc 11 -26
esperando_el d -16
este__me bd -10 16
is__me acd 11 -21 -13
las acd -15 -14 18
""",
    """
cancel:a_poder ad -10 12
ese abcd 17 -12 -20 -15
whitcomb bd 20 -11
""",
    """
=body:worked c -19
no__who b 12
""",
    """
cerrada$ ad 14 -10
meds:no_lo ad -17 16
no__for b -15
prior:if_there cd -11 13
prior:name_it abd -13 -16 19
substance:el_trago d 15
tal__en a 11
""",
    """
=body:nos ac -24 18
=rule:prior:no:first_time a 12
=tag:now:idiom_yes d 13
=visit:@year acd -11 -14 12
bien__mal ac -17 22
chance abd 12 -23 -11
organ:liver_scare c 12
passing__a d 15
prior:la_misma a 11
""",
    """
=body:le a -22
@move__first ab -11 11
^embarazada ac -12 12
allergy:nose acd -12 11 -10
any:mama acd -15 -15 21
brain:@open abc -19 18 -14
celular__mi d -11
eaten:seis acd -19 23 -18
my__watch d -12
organ:un abc -23 -25 19
while__is d 10
""",
    """
=body:psychotic abc 13 -10 -27
=body:voy ad -24 13
=visit:sure abd -10 -20 16
drive:i_will abd -22 -28 27
eaten:stomach abc 13 -15 -11
heart:corazon_de ad 19 -11
pregnancy:you ab -32 32
so__not bcd 13 18 -41
substance:todos_los ad -18 17
""",
    """
=body:and bc -21 -11
=rule:had:no:first_time|timer|rodeo ad -24 27
coming:suelt* ad 12 -10
is__question b 11
ni_modo c -13
""",
    """
=lead:visit:no:cut:no ab 20 -15
@machine abd -36 31 -17
any:priva* bd 15 -10
at__bar b 12
cancel:se_me cd -10 -14
drive:and_then d 13
eaten:alimento a 11
en__con abd 16 -20 -18
hora_tengo ad 13 -12
is_pregnant bd 17 -13
land bd 18 -12
not:able ac 13 -12
pregnancy:@drink ad -14 19
puede* abc -19 14 -10
""",
    """
=body:great abd 21 -17 -29
=denials:body:2:unsure bd -26 -10
=visit:but b -12
any:thinner a 15
fui$ a 12
libre bcd -19 -14 18
murio__@relative bcd -12 -13 18
not:llevo bcd -24 24 -16
resulto cd -11 13
tuve__@year cd 13 -13
was_at ab -10 -12
""",
    """
=body:weeks abd -29 -38 21
=rule::twice:never|not_said|say|claimed_~4_no ab -27 -12
@relative__now a 12
adult:grown ad -15 23
any:me_puede b 10
pregnancy:casi ad -17 20
pregnancy:negativa a 10
prior:@treat_just ad -13 15
well:for ad -31 27
""",
    """
=body:mandaron acd -19 14 -15
arreg* bcd -12 21 -15
higado__@body bd 12 -12
never_tells b 11
she__two ad 21 -19
substance:quiero cd -17 17
substance:y abcd 13 17 -36 -14
was__sure d -12
was_about ad -24 15
""",
    """
=body:les ab -12 15
=denials:body:0:no abcd 46 -14 -45 -42
=visit:un bcd 29 -36 -20
brain:i_have bc -18 -10
eaten:from bd -15 18
effects:pastilla cd 12 -15
i__with c -21
let__get c -11
que_tienen bd 12 -10
texts:just bd -17 12
till_i d -14
""",
    """
^trying cd 17 -10
do_it bcd -21 -24 21
enzim* b -10
hace__# a 11
organ:desde ad -14 20
organ:looking c 11
y__mis b 11
""",
    """
cuale* abcd -26 14 14 -26
me__por b -19
menti* bc -26 10
no_estan d -13
""",
    """
=body:results bcd -11 20 -12
=tag:prior:turned ad -17 13
@insurer_mi ab -23 18
cancel:mucho d -12
effects:la_@body bd -14 11
effects:said_i a 13
keep_it ac -13 -21
now:puedo abd -15 -30 23
texts:numbe* abd 23 -26 -12
""",
    """
=body:cirrhosis c -11
=said:psychosis:unsure abcd -20 -11 18 -19
all__them bd -11 12
miles c -15
not:die ab -12 11
pregnancy:desca* acd -25 29 -12
prola* bd -21 26
ride:#_# acd -13 19 -12
substance:tomaba acd -14 -11 22
the a -15
times b -12
""",
    """
=any:mixed c 14
arriv* bd -10 13
it__hour ad 13 -14
last_spring c -15
luego__no d -13
meds:check c 12
""",
    """
=body:faltan a -15
eaten:@relative_me a 11
ied ac -11 11
pregnancy:test_yet ac -11 12
psychosis:mean ac 12 -11
ride:the abcd -46 18 -18 23
some__i acd -10 -11 17
tengo_los bcd -13 12 -18
""",
    """
=any:porque cd 17 -12
^@hello abcd -38 42 -32 -20
^only abc 15 -27 -14
cirrh* c -11
diabe* bc 16 -26
does__@medicine bc 22 -21
heart:dad bd 11 -11
jodid* a 11
lo__que acd 25 -14 -29
perf$ ac 15 -12
""",
    """
cancel:tratamiento ad 15 -14
del_banco b 12
psychosis:nunca_he a 10
seventeen a 12
""",
    """
adult:@relative_has a 15
coming:truene d 12
es__con ad -11 12
heart:disease b 11
meds:nada_mas ad -33 33
pregnancy:quieren bc 16 -12
prescribed__but ac -21 22
sola__@medicine ad 13 -10
walki* abc 15 -20 -20
""",
    """
@thanks_por abd -22 28 -11
both__good cd 15 -11
calling_for b 15
coming:the abc -16 -12 12
now:you_text ab 12 -12
pregnancy:no_period c 11
pregnancy:nursing bcd -14 -21 21
quedo_en ad 12 -12
saw__when cd 12 -11
she__to b -12
took__@day c -13
waiting__a cd -14 13
""",
    """
allergy:let a -11
bajo abc 14 -24 -16
conta* acd 18 -25 -10
de_@drug ad -20 13
drive:on_my ad -16 16
surprise ad -11 14
""",
    """
=rule:ride:unsure:might|maybe|may ac -27 21
con__que a 11
no__just abcd -22 -11 -19 32
not:or abcd 32 -15 -14 -24
organ:months c 12
text$ abc -19 27 -21
then abcd -35 -16 14 16
weaned b -13
""",
    """
^confirmada abd 22 -12 -10
aa b -12
anoch* acd 26 -11 -23
esperame bd 22 -14
had:antes ad -12 14
let__it c 10
named abd -16 19 -12
not:en a -11
now:is_better bd 10 -16
say__was c -10
""",
    """
=any:will bd 13 -33
home:that abd -17 25 -29
prayer a 18
quedar__mi ad -14 16
se__pusieron a -11
zip$ abd 21 -12 -11
""",
    """
=body:tercera d 13
@relative__something d 11
^dejelo ad 19 -15
checa* bcd -15 31 -23
er__was d -18
i_breastfeed d 16
llego__las a 11
pregnancy:a_week d 13
pregnancy:is_my d 14
""",
    """
=body:liquido d 11
asked acd -11 22 -20
excuse bd 21 -18
in_may bc -11 -20
ninguno$ acd 23 -16 -14
so_do bd 16 -22
well:am_good d 10
""",
    """
=body:salieron b -11
@relative__los a -11
drops$ a -11
have__on cd -23 18
me__not d -10
me__urticaria ad -14 16
nerves acd -12 12 -18
pharmacist$ c 13
ride:yo_me ad 22 -19
substance:now c -19
trastorno_bipolar d 14
vale bd -14 20
""",
    """
=said:no:what_the_text_says_about_the_question abd 11 -17 -16
^otra d 12
allergy:pero bc -12 14
at_my bcd -21 14 -15
back__the b -12
organ:kidneys_like d 13
si__ya ac 11 -21
was_wild bd 19 -14
""",
    """
=visit:kind a -15
=visit:nothings d 11
ama a -10
brain:limpia a 14
cancel:certa* d 11
drive:teres* bd 17 -15
had:cuando a -13
heart:soplito c 12
meds:@day ad -16 22
texts:mensaje_que ad -12 14
well:then_it d -10
""",
    """
=denials:body:0: a -28
eight bd -12 11
for_now cd 18 -10
i__crazy d -18
lejos b 12
me_once cd 16 -22
nieto bc 15 -13
prior:you_name abd -13 -16 19
well:la_patada a 14
""",
    """
=body:demasiado ad -11 12
=visit:time c -18
allergy:polle* a 17
changed$ d -11
coming:otra_@person a 11
my_physical abd 18 -10 -12
pregnancy:yo bcd -14 -17 11
prior:plus ad -12 14
psicologo bc -15 -11
""",
    """
dio__y ad -10 12
dos__retraso cd 11 -11
now:viaje bd 11 -18
pregnancy:faint c 10
prior:puro_@drink a 12
psychosis:nothi* b -11
was_not abcd -10 -14 -32 30
""",
    """
=any:debo d -13
=body:arritmia a -11
any:exact* b 11
como d -15
heart:a_fib ad -20 19
long_will c 11
mine$ d -28
nada_de abcd 36 -15 -16 -33
pregnancy:half_formula d 10
super$ bd 19 -12
visit a -13
""",
    """
cooked d 11
mucho_en d 16
not:acuerdo acd -16 14 -17
wonde* abd -13 -13 12
""",
    """
@price_me b 12
@texts_que ad -12 12
^planning acd -11 -12 23
cancel:for_a a -11
coming:la_@place ab -16 19
organ:le bc 12 -19
papa b -26
texts:her b 11
""",
    """
a__@month a -17
a__like ad 20 -11
effects:ride a 18
enferma abd 27 -14 -23
heart:family_and ad -13 15
now:ser a 14
pregnancy: b -38
""",
    """
effects:sips abd -14 -16 17
heart:i_was ac -19 12
middle acd -13 20 -19
muy_@insurance c 13
prior:dado_de a -12
recovery d 11
woke abd 20 -16 -26
""",
    """
=body:of bd -14 -11
=rule:ride:unsure:voy|tengo_que|a|le|viendo_~2_pre a 13
=visit:@drink ac -17 12
any:aroun* d 10
depri* abcd 23 -13 -12 -16
metieron ab -11 14
puros_nervios ad 17 -11
remember$ bcd -26 21 -15
ride:de ac -18 15
""",
    """
cosas__vez cd 18 -18
door abcd -26 14 -11 14
esperando__recojan a 13
from__@clinician acd 16 -11 -12
guardian a -12
heart:#_over abc 15 -18 -16
mania__una d 13
so__is cd -16 13
treat* cd -20 14
""",
    """
cancel:compl* abcd -11 -11 -13 20
home:she_was c 10
substance:worki* a -17
""",
    """
did__one ad -12 13
ese_lado ad 19 -15
falto d 12
ride:@person a -13
substance:pot ac -18 19
the_@sick a -19
""",
    """
=body:acabo ac 13 -15
=body:injury ac -12 -11
=body:unico abd 25 -17 -10
^wait ad 17 -23
now:thought acd -20 -10 22
pregnancy:el ab -10 -20
""",
    """
and_not d -21
any:no_@thanks ab 23 -16
cancel:esperando a 10
pregnancy:first_trimester d 13
sesion acd 21 -11 -24
""",
    """
=rule:texts:yes:adelante|dele|dale|escriba*|escr ab 12 -14
=visit:retired d 10
=visit:sending ab 10 -11
corol* a -11
el__roto a 13
had:done_it c -14
now:busy d 12
pregnancy:atraso d -10
prior:diferentes d 12
prior:now c -11
su_@place d -19
substance:hasta c -14
substance:think abc -19 -11 22
""",
    """
=said:psychosis:ask a -15
fui_con a -22
key ad 14 -11
mi__cirrosis bd 10 -11
not:reaccion ad 21 -19
pregnancy:aunque ad -11 14
que__estaba d 11
ride:would acd 13 -15 -19
then$ acd 16 16 -36
""",
    """
=body:nerves bc -20 14
=lead:any:no:0 b -27
=rule:psychosis:yes:escuche|oi|vi_~1_voces|cosas cd 23 -17
=visit:del a -12
a__on abc 14 -13 -15
adult:a_mi d -15
clear abd 31 -35 -45
effects:being_@symptom b 13
el__@body bd 16 -10
got__blood ad 11 -11
psychosis:@month d 12
""",
    """
=visit:anda ad -13 -15
a__@hours c 14
cancel:need_that abd 24 -12 -20
cancel:said b -14
coming:pie ad -29 32
depends__you bc -16 21
grado$ ad 14 -11
heart:es_la ab 29 -24
hora_recojo a 13
lbs ad 10 -10
meds:nada_de ad 11 -11
prior:#_@medicine ab -12 16
prior:half cd 11 -11
prior:they_gave c 12
psychosis:do_you abc -11 19 -11
take__off c -10
turkey a 10
two_just ad 19 -18
""",
    """
a_las abc 18 -15 -39
any:give cd 11 -17
any:pigs_fly ab 22 -19
being_@symptom abd -11 15 -10
covered$ ad -11 13
he__llorando a 15
no__no abd 33 -34 -28
well:has b 15
""",
    """
esta__taller b 11
heart:cardiologo_me c -11
ni__que d -10
now:know cd 12 -16
pero__el ad 14 -11
psychosis:diagn* bd -27 13
""",
    """
=body:age b -10
allergy:two d -11
alt_# acd 18 -11 -13
cancel:la_quiten bd -17 22
crane* ad -11 18
drink_and ad -11 14
hace__no b -12
help cd -13 13
pero__mi a 13
probably$ ac 19 -10
well:speak b 17
""",
    """
=any:snuck ad -12 16
allergy:operado c 14
allergy:vi acd -12 -17 18
brain:when_i d 10
could_go cd 16 -25
le_dije c -12
me_molesta ad -22 24
organ* bd -11 -24
por_esa a 11
well:or ac -14 15
""",
    """
=body:despues a -10
=visit:these cd -11 -12
=visit:with b -15
=who:body:minetheirs:after abd 29 -37 -14
any:body a 14
claro__si a 13
como__no abd -30 -13 30
de_joven bc 11 -22
effects:jaw d 11
heart:have_a ad -15 24
it_on ab -22 19
organ:go acd -13 11 -18
pregnancy:es_mi d -11
summer$ bd -14 10
todavia_no cd 21 -31
""",
    """
any:go_right d 10
comi__como a 11
lleva b -20
ride:carry d 12
salir__la ab -12 11
substance:no_entra ad 12 -10
that__@clinician bcd 14 -11 -11
well:como_nuevo d 12
""",
    """
#__licencia d 10
=any:soy c -19
@drive__home ab 13 -14
allergy:tried_it ad 16 -11
cancel:down d 10
drive:mi_@ride ac -16 12
eaten:sigo_en ad 15 -14
era_bipolar b 12
hableme$ ad -12 13
heart:checa* c 13
helped$ ad -12 14
la_familia a 12
men ad 11 -11
no__primera ad -20 20
ride:tiene_# bd -12 15
si__los b -12
""",
    """
=any:thyroid ad -11 18
=turn:any:none abd 14 -48 -11
allergy:else d 10
coming:willing d 12
entendi abd -33 36 -18
era__la c 10
heart:is_fine a -11
meds:@medicine abcd 17 -48 -63 20
ride:recoge ad -12 15
ride:regreso_solo ad 13 -12
""",
    """
=any:bit bcd -12 -13 21
=body:gallbladder bc 14 -21
=body:has acd 12 -31 -14
=visit:igual b -14
@thanks__the b 11
dias__me ad 12 -18
no_sabemos c 12
pinch* ad 12 -10
resid* bd -15 12
trabaja$ ad 23 -23
vigilan$ cd -15 19
""",
    """
effects:can_not ad -24 10
meds:since_@date ad 17 -17
mysel* bcd -19 -25 13
now:inste* a 11
now:tengo_un ad -14 19
of__you bc -12 14
organ:liver_was a -13
""",
    """
=any:fin ad -14 24
@body_on cd 13 -14
andab* cd 11 -13
esta_en abd -14 17 -15
had:was abc -19 -22 20
home_by b 11
if__makes cd -10 14
la__pero b -21
marca* acd -27 -13 15
me__text b -17
prior:other b 12
psychosis:depresion_y d 11
ser_el d -11
well:downhill ad 13 -10
""",
    """
=body:hears bd -11 12
=visit:hora acd 19 -30 -19
el__los bc -11 -12
got__this a -11
heart:did c 13
no__asunto abd -12 21 -11
todos_mis a 11
""",
    """
allergy:severe_@symptom d 12
no_para abcd -22 43 -18 -31
noche_despues d 14
otherwise_i c 11
prior:weeks ad 18 -19
puede_a ab -12 13
revisar c 14
""",
    """
had:will_be bd -16 20
heart:is_# ad 17 -16
not:of c -17
now:@drink ac -12 16
out__week c 13
piece ad -10 16
well:comes c 14
well:ratos ac -15 16
""",
    """
adult:half a 11
do__need c -27
menor$ abd 16 -13 -12
pregnancy:embry* d 12
pregnancy:hace_dos c 11
sin_probar a 14
the__problem ad 11 -11
""",
    """
=visit:keep acd -17 -32 21
=visit:rato a 13
a_lo abcd -18 -17 25 -10
adult:age ab -19 19
all__is ad 12 -16
andele ad -10 20
could__stress cd 17 -13
i__text acd -16 -11 14
organ:enceb* bd 18 -11
""",
    """
=visit:aun bcd -19 28 -27
^plumbings a 12
not:took c 13
substance:paso ab -30 18
""",
    """
=body:ocho d 12
=lead:body:no:cut:yes d 10
=visit:viejo a -15
back_out ad 16 -15
can__teenager ab -11 12
desma* a 13
esa__no ad 20 -17
heart:hace_# ad -16 14
organ:que_me a 12
prior:del_@insurance d 11
""",
    """
had:esketamine c 14
substance:the_# b 11
substance:the_@drug acd -29 -13 30
""",
    """
=any:le ad -11 -13
=any:sabe abcd -20 -32 33 -21
chiquito_y ad 12 -10
drive:senior_@vehicle a 11
eaten:hours b -25
soy_yo ab -21 16
y_se a 15
""",
    """
=number:pregnancy:year bd 11 -12
like_an d -11
ride:busca cd -11 14
ride:dije ac 13 -12
substance:me_corrieron d 11
turned__was d 11
verdad$ a -12
""",
    """
=any:probably a 11
=visit:dialysis ad 18 -13
@clinician__la a -15
at__me ab -27 12
coming:es d 10
did_the bd -14 19
had:is b -20
organ:a_kidney ad -14 15
si_el abcd -39 -15 13 16
""",
    """
^nose abcd -28 -30 48 -31
^tbi d 16
brain:sangrado bd -10 17
home:atorados_en a 10
los__a bd 14 -11
now:echele d 13
now:muy_temprano acd 22 -13 -11
orino_como ab 19 -15
psychosis:me_for c -12
we__snowed a 11
""",
    """
=lead:visit:no:on:no+unsure a 10
eaten:banana ad -19 18
hongo* bd 11 -15
let_the c -13
minutos ac -13 11
not:cual bcd -15 20 -13
now:este abd -13 22 -15
peso cd 13 -15
substance:acaba* a -12
tucke* d 11
""",
    """
after__# a -11
me$ abcd 20 -22 -46 13
""",
    """
=body:ultrasonido bcd -16 22 -13
allergy:every* abc -13 -16 17
heart:marzo a -11
now:por d -14
puedo__@drink bd 16 -11
substance:more_than ab -10 -19
""",
    """
define abd -27 26 -33
doctor abd -12 17 -20
had:@relative_has a -10
now:unles* c 14
prior:sleep a -12
the__tomorrow a 10
well:la_noche ab -12 16
""",
    """
any:had acd -16 -24 16
chair c -14
defin* bd 12 -33
drive:quien abd -27 -10 21
had:@stop d 10
now:pick ad 18 -18
now:the ad 16 -24
pregnancy:misca* b 13
""",
    """
@medicine_last a 11
any:saber cd 15 -12
calendario cd 23 -10
manch* c 14
now:me_up ad 23 -23
ride:acuer* d -12
tried__twice d -19
""",
    """
@medicine_like bd 12 -17
be$ acd -12 22 -12
de_cinco bd -13 13
in__@vehicle a 13
mdd a 13
my__off abd -18 -11 23
soy_hipertensa d 12
""",
    """
=first:body:yes abd -14 -24 16
=number:old b -11
=visit:calls b -21
any:street_we a 11
coming:it_go a 10
confirmed$ ac -18 17
not:tenia abc -11 16 -12
regular$ ac -17 13
""",
    """
any:couple bd -10 12
can__on a -17
coming:borreme_de a 11
de__higado d -12
heart:@call_me b 11
hypomanic cd -12 17
""",
    """
any:contesto d -15
had:seria b -13
i__lot bc -21 15
pregnancy:started a 17
shadows d -18
stress ad 16 -12
substance:@medicine_than cd -11 16
""",
    """
=tag:cancel:no bd -17 15
coming:consigo c 10
de__como acd -19 -16 25
home:quien abcd -16 25 -11 -23
meds:anxiety ab -20 17
not:asked ac -26 20
pregnancy:lol ab 15 -30
pressure_is abd -19 -14 15
psychosis:exact* bc -26 26
substance:@relative_is bcd 14 -11 -12
""",
    """
=any:cinco abc -11 -16 13
=body:preguntele b 10
=rule:psychosis:yes:they_said|called_~3_mania|manic| d 11
el__viene b -11
home:drove cd 11 -10
las_@medicine cd -23 11
meds:count bc 16 -21
pregnancy:diu_y ad -17 18
psychosis:cuando b -19
time__in b -10
working_# ad -15 19
""",
    """
allergy:no_se d -14
dialisis a 13
el__yo b -15
meds:@medicine_# abd -11 -13 16
substance:vida a 11
well:llevo a 11
""",
    """
=body:usual ab -11 11
effects:reactions d -11
heart:still_on d 11
medicina bd 20 -18
old_@clinician abcd -11 -18 27 -18
sento_mal ad -10 10
they_gave d -13
""",
    """
=denials:body:2:none ad 11 -28
@drive__no cd 14 -12
meant c -10
one__skip d 15
prior:i_have c -18
se__poder a 15
so bcd -27 -12 15
""",
    """
=body:segun bc -25 24
allergy:my_@animal b 15
de_@door abcd -15 -17 -13 21
heart:her bcd -20 14 -14
heart:night cd 11 -12
husbands ad 13 -18
risperidona d 12
""",
    """
@clinician__atendio b 12
el_@hours a 10
heart:docto* abd 14 -12 -15
negar* ad -11 17
only__out a 11
whatever ab -20 14
""",
    """
centr* ab -11 15
does__go abcd -18 27 -17 -10
does__have ab -18 20
facebook abd -13 22 -13
ic$ ad -13 21
pregnancy:he_is c -13
""",
    """
=any:worse bcd -12 16 -12
=body:negativo ac 20 -12
any:me_lo b 14
coffee abc -17 15 -27
find_a bc -11 17
he__nada ad 27 -22
me_operaron abd -24 -16 24
texts:works d 11
""",
    """
coming:por ad -21 24
drink__my d 11
ella$ d -12
few__i ab -15 11
in__brain a 14
nada abc 20 -57 -36
pregnancy:@late_period ac 20 -19
pregnancy:jajaj* ad 14 -11
to__please bd -12 13
""",
    """
=body:drop ac 16 -13
@medicine_but abc -21 -11 13
a__le bc 16 -25
been_a a -11
no__they d -12
organ:al_# ad -10 11
well:fiddle ad -11 12
""",
    """
adult:am d -12
eaten:that b 11
effects:on abc -13 17 -17
guess_he d -11
la_han ad 13 -16
no__de c -22
you_would d -14
""",
    """
=visit:celular c -12
if__is ac -27 28
not:talk bd 17 -18
substance:has_a b -11
tengo__@year ab 10 -12
""",
    """
#__is abd -17 -15 27
=body:fumo b -25
como_dice abd -12 17 -11
got__@door bd 11 -12
la__dentista cd 20 -15
lo__roto b 11
pusieron_una ad -12 20
substance:cutting c 16
touch* a 17
""",
    """
=body:check abcd 11 -12 12 -25
=tag:organ:no ad 16 -25
de__esa ad 11 -11
meds:right_now bd -12 15
prior:@medicine_si c 10
""",
    """
=any:mero bd -13 19
=body:beats c 16
@relative_are ad -21 15
now:tengo_nada d 13
organ:depen* cd -16 17
organ:knees_bad bd 13 -11
segundo$ abd -13 25 -19
september ad -12 11
substance:casa_no ad 12 -10
""",
    """
ahora__le a -10
cancel:traba* d -12
effects:still a -12
had:sure abc -13 -17 16
meds:blood bd -14 11
""",
    """
adult:on_@insurer d 16
coming:@insurer ad 16 -14
fridg* b -13
la__@relative b -18
now:think ad -15 14
que__@treat c -11
so_no abcd 41 -19 -23 -32
""",
    """
=body:varias b -11
another_time ab 18 -11
back_and acd -11 28 -24
coming:let_it a 10
do__drink a 16
do__it abd -19 -20 16
eaten:have_to d -14
ecografia$ c 12
manejar bd 17 -25
normal_for ad -25 24
now:wassu* ad -11 15
one__a ac -12 11
psychosis:am_not a 11
sickn* ad 14 -12
tests$ acd -16 22 -13
voy__yo ad -16 16
yes__is ad -28 25
""",
    """
de__@body abd -16 -15 20
heart:pero_el cd -13 17
now:no_a a 10
pregnancy:cerra* ad 14 -10
texts:and_no ab -19 17
""",
    """
about_it abcd 12 -13 17 -35
prior:four ad -12 17
ride:pasa_a d 13
settl* d 10
""",
    """
=body:casa d -11
coming:supposed abc -10 15 -11
had:a_empezar a 13
heart:says_high c 13
is_working abc 20 -14 -18
know__i a -17
luego_me b 11
my_army ad 14 -10
organ:alt ad 15 -16
""",
    """
=signs:cancel:none d -12
am__for bc -11 -12
any:lo_consulto c 18
any:most d 21
coming:please d 10
consulto__mi c 14
good_morning bd 31 -33
had__out acd 19 -23 -17
how__i abd -28 25 -11
organ:mi bc 16 -18
tutor* a 10
""",
    """
am__patch a 12
heart:says_# ad -14 11
mi_me b -12
now:to_back d -12
substance:marihuana bd 11 -12
to_answer a -12
""",
    """
=body:@food bd 10 -24
=visit:job ad 19 -17
limpio abc 22 -27 -20
not:again acd -25 -17 32
not:since abc 14 -30 -31
on__end acd -18 -16 19
pregnancy:preve* c 11
""",
    """
=body:wants abcd -15 13 11 -19
asked__and ac 11 -11
computer abd -19 18 -16
looks$ c -12
not:first ad -22 24
so_far abd 19 -23 -11
way__@relative c 10
well:cama a 15
y_nunca ad 17 -21
""",
    """
=any:mande abd -10 20 -20
=turn:body:unsure acd 28 -12 -18
=visit:by abc -20 -12 13
allergy:tolerated a 12
brain:tbi_from d 12
had:creo ac -11 19
night__i d -10
not:dios ac 21 -18
phone a -10
prior:lleva bc -10 16
traigo__y ad -15 15
""",
    """
#__sober bd -12 12
@howmuch_dure c 13
falta_la ac -11 10
hicie* b -17
if__have c 15
mal abcd -11 -20 -12 17
pregnancy:am_sixty ad 21 -15
psychosis:but_that c 11
ride:boy ad -16 22
texts:call abcd 41 -41 -27 -18
that__remember ac 12 -15
""",
    """
=body:own c -10
@hello$ abd -14 34 -27
eaten:ahori* bd -10 17
effects:lo abd 17 -12 -17
eso_lo ab -10 20
for_what abcd -15 31 -12 -20
heart:del_marcapasos d 12
las__en bd -12 13
me__estudios bcd -10 18 -11
prior:daban cd 16 -12
tried__you bd 13 -11
""",
    """
=visit:consegui abc 21 -17 -12
@body__y b 11
@body_with ab -11 16
effects:i_do d -11
hierbas c -13
ride:i_got ad 14 -19
texts:celular ab 10 -18
""",
    """
at__had ad -11 11
or_the d -13
the_@parking b 16
""",
    """
a__@food b -29
back_in c -12
eaten:dos ab -21 11
heart:dos bd -18 13
insuficiencia abd -10 -10 19
organ:infeccion_de cd 11 -14
substance:dos d 10
what__have d 11
""",
    """
=body:resultado abcd -19 -11 23 -10
=visit:complica a 12
@relative__is bc 15 -19
a_@sick b -15
am_here a 14
drive:a_truck a -14
la_@drug abc -13 12 -12
pregnancy:is_pregnant bd 17 -13
ride:sola abcd 30 -18 -12 -18
substance:befor* ac -13 -11
substance:his_@relative b -10
took_out d 10
""",
    """
#__morning ad 14 -20
=body:contesto abc -16 12 -16
@ride_home ad 16 -12
a_little acd -14 17 -14
adult:school a 12
allergy:termine d 12
cambiando d 10
del__no abd 18 -10 -18
empezar ad 12 -18
now:let abd -16 -17 12
y_sigo ad 18 -15
""",
    """
=body:ultrasound abd -13 -16 19
=rule:ride:yes:mi_@relative d -18
answe* abd -42 35 -17
heart:itsel* ad -18 18
taqui* a -11
""",
    """
=signs:visit:yes:other+unsure cd 15 -19
biscuits_and d 11
heart:insuf* d 10
hematoma ad -19 23
que__vez ab -11 16
well:@call_me ab 14 -11
""",
    """
=signs:body:unsure:asks bcd 39 -41 -18
ahi_si acd 22 -14 -22
brain:few_times cd 14 -10
excus* bd 21 -18
ride:@place ab -13 16
""",
    """
a__groups c 10
allergy:i_woke ad -11 16
had:la_vida abd 26 -24 -15
home:is_not ad 12 -18
in_spring a -12
pregnancy:recien d 12
psicosis c -18
psychosis:mean_by bc 10 -10
seguir bc -15 -17
texts:be ad -11 15
to_nothing a 13
would__driver b 10
""",
    """
=any:caminar d 11
=body:triste a 16
=visit:@english ab -18 15
@clinician__have b -11
asunt* abd -12 21 -11
brain:a_mi ad 15 -12
estoy__@insurance abc -14 -11 16
not__then ab -11 11
over_my bd 11 -16
pregnancy:@date bcd -14 -12 15
pregnancy:this_@month acd -13 23 -14
prior:took_one c 11
se__fue b -23
texting__fine d 12
when__in ac -12 13
""",
    """
any:texti* ad -13 13
psychosis:some ac -11 18
si__vida ad -12 12
""",
    """
adult:socia* d 14
and_@eat ad -20 25
been__about ad -10 14
cancel:en_la bd 13 -16
eaten:yes b -20
effects:sabe abcd -16 -17 25 -22
ese__por b 13
for__the ab -11 -11
heart:a_valve ad -11 12
not:hay b -17
now:afrai* a 14
pedi__la d 14
rinones_poliquisticos d 15
strok* cd -12 -12
they_ruled acd 24 -21 -16
""",
    """
heard_my c 14
heart:healt* bc -14 -15
meds:@medicine_para d 17
now:good_to d 10
ride:truck* b 11
""",
    """
=any:@year ab 12 -19
=lead:visit:no:0 bc -18 -22
any:mis ab 11 -13
home:ya abd -31 -11 23
is__never d 12
meeting$ b 14
now:chang* ac 11 -12
now:early ad 17 -12
prostate$ ad 11 -14
ride:handled d 14
simon ad -11 20
""",
    """
=any:yes bcd -29 -28 22
@clinician_le d 14
brain:@body_en c 12
last__i ad 20 -13
officially ac -20 24
old__to d 11
""",
    """
=any:este ad -17 16
effects:react* d -12
had:be_my bd -19 18
heart:no_salio ac -12 13
now:justo a 12
pregnancy:quier* a -18
semana c -11
substance:i_do bc -19 11
""",
    """
=any:dejeme abc -14 -12 18
=visit:him ac -17 13
=visit:ir b -11
adult:lady ab -10 17
heart:negat* ad 16 -15
i__then ad 21 -18
prior:@medicine_@medicine abcd -39 -16 -23 44
prior:cayo a 11
was__@drive ad 18 -17
""",
    """
anestesiologo cd 19 -10
hits a -11
never__touch a 11
prior:counting ad -10 16
""",
    """
=denials:body:0:none a -19
any:morni* ad -16 11
enter* bd -23 13
home:bus a 11
me_iba a 11
meds:baby bd 16 -13
""",
    """
ahora__estoy b 10
any:questions ad -15 20
coming:minut* d 12
down_as c -11
ex__a bc 16 -14
heart:about_# ad -12 13
is__day ab 12 -12
prior:book b 11
sospecha cd 21 -19
well:the_@clinician a -12
""",
    """
cancel:lo abd -25 -21 24
floating abcd -13 -12 -13 19
heart:used_to cd 17 -15
no_and ad 21 -18
nothings d 11
now:segun bc -10 16
que_dia b 11
was_going acd 24 -18 -16
""",
    """
^ask abcd -31 14 27 -45
cancel:do_i a -11
encontrado ac 14 -10
los_dos c -10
prior:@medicine_for a 12
ride:me_acompana b 17
substance:husband ac 11 -17
those abc 19 -17 -26
works_for abd -16 -10 20
""",
    """
any:ok bd -15 13
sigo_en ad 16 -20
substance:tranqui a 15
three__@medicine a 14
will__her c 10
""",
    """
#__nothing ad -14 15
=lead:visit:yes:on:yes acd -34 -15 14
=visit:llegando abcd 25 -13 -12 -20
estoy__@door a 10
for_it bcd -22 -21 24
he_tomado b -13
prior:@year ad -44 31
si__que abc -26 -15 19
way_to ac -10 11
""",
    """
any:no_que ab 14 -16
home:is bcd -14 26 -34
substance:socia* a 13
""",
    """
but__out d -12
drive:troca d 12
hasta_las ad 22 -17
kidney__@relative bd -10 14
no__revisado c 11
things_that d 11
""",
    """
=any:esas b 12
=denials:visit:3:no a 16
i__texting d 12
it_up ad 16 -16
organ:sure bd 12 -16
pregnancy:yet ad -28 20
trapo$ abcd 27 -12 -12 -18
""",
    """
as_rain a 13
ask__he bd 18 -10
evaluation cd 11 -11
for_that bd 21 -32
me_complica a 12
organ:not_@body ad 24 -24
that__last c 13
""",
    """
brain:@traffic abc 14 -10 -12
cinco_minutos cd 17 -12
el_cerebro a 16
heart:it_is b 12
organ:dice ad -13 20
prior:for_# ad 16 -11
stone* cd -15 10
substance:tres d 11
tiemp* d -13
went__so ad -11 13
""",
    """
brain: c -11
effects:felt_@symptom d 11
effects:wrong ab -10 13
heart:found a 11
la_tiroides bd -12 15
organ:livers ad -21 23
organ:mi_@relative ac -11 -10
prazo* d 15
psychosis:creia d 14
substance:botella bcd -12 -15 11
""",
    """
@thanks__me a 12
not:recuerdo ac -25 17
organ:el_urologo ad -11 11
que__dicho a 16
una__@medicine ad 10 -10
""",
    """
=body:pollen a 17
=signs:substance:no bd -18 -10
b c -17
drive:can_not a -12
eaten:i_am bcd 23 -13 -21
have_the c -21
one__on b 16
only__there b -10
ride:a_casa d 13
substance:oxy d 11
suits_me ad -16 18
""",
    """
maneja c -23
padezco_de a -14
ride:there_my d 11
varias b -11
""",
    """
=body:fiddle a 15
=denials:any:0:unsure+yes a -14
=visit:esa bc -12 -16
=visit:sombra a 13
ride:avisa* cd 16 -15
ride:ha_contestado c 13
""",
    """
heart:electro bd -11 -11
heart:going_to d 10
heart:se a -15
kiddi* ab 13 -12
ride:manej* ad 14 -10
texts:so bd -13 11
there_but ad 20 -11
""",
    """
=body:group c -12
clock* d -11
ultima ad -12 11
""",
    """
balloon cd -10 15
email__please ad 13 -11
prior:he abc 16 -17 -36
schizo$ ad -11 20
substance:july ad -17 17
""",
    """
=body:tell ac -39 19
^@vehicle abc 36 -32 -23
en_@eat c -15
now:prometo acd -18 22 -18
seria_mejor bd -12 17
""",
    """
=body:send bd 15 -14
a__any ad -20 22
cancel:poder ad -10 12
de_muchacho ac 15 -11
drive:lift a 12
pregnancy:puedo c 12
prior:medicina bc -13 -19
the__in b -22
""",
    """
=any:@machine ab -17 14
@medicine__am ad -21 24
@visit__no ad -15 16
any:dejame acd -12 18 -16
cancel:neces* bc -13 -14
eso__con ab -10 10
meds:med ad 17 -12
more_@medicine cd -19 20
on_me ab -18 22
pregnancy:domingo c -11
prior:jaja c 18
quede_sin ad 16 -16
substance:i_get a 12
""",
    """
=body:con abcd -16 -11 -16 11
=body:silly cd 16 -14
@day__y d 11
@thanks__todo abd -13 20 -13
any:con_eso ad 15 -14
horas_pero d 10
meds:del d -14
perdon$ a 16
pregnancy:took_a a 10
se__mi abd 14 -14 -12
""",
    """
any:@late abd -14 23 -22
brain:@medicine acd -13 -17 18
regreso_al ad -10 13
substance:@relative_thinks ac -14 22
texts:postcard a 13
the__list abc 18 -14 -12
worse cd 13 -27
""",
    """
allergy:is_what a 11
cinco_@month d 11
creye* ad -11 11
do__remember abcd -20 -11 30 -24
este__celular d 12
organ:not cd -17 11
ride:si_me c 11
""",
    """
=body:prefer b 13
as abcd 24 -36 -48 16
""",
    """
@body__fine ad 13 -13
calendario$ ac -17 21
i__better abd 36 -21 -30
night$ acd -13 -14 12
not:too ad -17 24
pregnancy:if bd 14 -14
yes__@treat cd -14 14
""",
    """
home:atora* ad 15 -10
mi__con c -18
prior:mas_de ad -11 14
substance:contesto b 11
substance:dormir abc -17 -15 20
""",
    """
=rule:any:yes:i|we_do|have|did|am|can|will|had bd 20 -29
=visit:llega a 12
de_cuales bcd 18 -12 -14
la_coca d 18
remedios abc 18 -11 -15
""",
    """
=body:stress ad 23 -13
drugs__@drug ad -12 16
in__@month cd 23 -26
ketorolaco ad 12 -11
not__@drug bc -12 -13
organ:why bd 16 -15
prior:dos_veces d -12
scan_showed d 15
""",
    """
=body:shot bcd -38 11 -10
allergy:@medicine_me d 12
allergy:a_reaction a -22
any:@place_es b -10
contar$ ad 17 -10
heart:diabe* a 15
irregular abcd -24 -21 29 -12
pero_me ab 13 -12
psychosis:sopho* d 13
un_stent b -10
""",
    """
acostada ad 23 -18
ride:and ac 30 -39
""",
    """
allergy:someone bc 14 -11
do_nothing ad -12 15
three__the ab -11 13
""",
    """
=body:mande bc 21 -16
=visit:a acd 15 -20 -24
any:ese_es ad -16 18
en__de b -25
had:read_about a 10
nothing__@medicine cd -12 11
prior:what_have abd -11 -15 20
psychosis:explicaron c 12
ride:en_el b -12
substance:say cd -14 14
texts:textos cd -21 10
""",
    """
=any:escribame d 14
=lead:any:yes:cut:yes bc -11 -22
corazon__roto b 11
is__reaction d -14
organ:plumbings a 12
poco_para d 14
por_ciento ad -13 15
psychosis:psiquiatra b -23
que_vaya c 11
texts:asi_no d 16
texts:seman* c -11
wrong abcd 17 24 -33 -44
""",
    """
=number:coming:old cd 16 -19
=number:ride:minor bd 34 -30
horri* bcd -19 -19 20
mucha* abcd -17 12 -22 11
or__was c 11
pero__amor ab -14 16
prior:not_two d 10
psychosis:twenties a -12
scheduled ad 25 -18
six_times a 10
""",
    """
=visit:suits ad -21 23
any:escribame ad -11 16
dormi_como ad 18 -13
duloxetina ad -23 28
i__sleep a -18
podia_respirar d 14
went__@treat c 15
""",
    """
=body:works abc 24 -14 -13
@visit$ ac 12 -39
brain:solo ac 13 -11
de__nunca ad 12 -10
pregnancy:hace ad 24 -27
texts:on bcd -17 24 -16
""",
    """
a__this bd -13 14
always$ ad -11 14
cancel:off a -17
egg c 11
me_comi ad -18 21
por__mi d 12
prior:@relative_tomo b 10
stay c -12
""",
    """
=tag:substance:unsure bcd -22 19 -30
adult:do_not ad -20 12
any:a_blessed b 11
con_salami d 13
forget$ abcd -23 -32 44 -32
had:vida abd 27 -26 -17
home:papa d -16
like_the d 10
organ:ya_se cd 16 -15
ride:llevar ad 11 -14
substance:en_@date acd -28 -12 18
""",
    """
=any:of b -16
=asks:body:after:none abd -43 -10 18
=body:violent d 16
=visit:already c -20
en__@late d -12
evaluaron ab -11 16
higado__# d 11
his__he c 11
prior:never_did ad 10 -11
""",
    """
=body:went abd -23 -21 13
=visit:dedo d 10
good_as bc -18 13
now:si_puede ab -13 13
psychosis:la_@body a 12
substance:bodas abd 14 -10 -17
texts:decide cd 13 -11
""",
    """
=body:ought d 11
=body:visions c 10
=visit:alley ad -11 11
@body__un d 14
adicto_al ad 15 -12
adult:vet d 12
allergy:casi_me ad -11 16
drive:takes_me ad 14 -11
had:para abc -35 25 -11
la_orden abd -22 -12 30
organ:arthr* a 12
pregnancy:tres bd 12 -19
psychosis:says acd -14 18 -14
tried__a acd -19 -10 20
""",
    """
=body:utis a -12
define_mania bd 13 -15
drive:does ab -15 24
drive:me b -39
encarnacion_la bd 16 -19
meds:birth ad -14 20
one_week bd -25 12
substance:la_cuenta b -13
""",
    """
=any:sigo acd 24 -12 -15
=rule:heart:yes:ablation|defibrillator|valve|val abcd -20 -18 -17 34
drive:have_to ad -22 14
duro abd -17 -14 15
effects:@symptom abcd -19 -22 -29 29
in_there cd -11 16
monton$ d 15
never__been acd 16 -11 -11
nice bcd 25 -14 -18
ningun_problema d 14
now:comes c 12
polen a 13
ride:sister bc -28 18
top abd -20 -11 23
well:by acd -11 20 -20
wish__knew abcd -18 -16 26 -15
""",
    """
=rule:had:yes:infusions|infusiones abc 17 -13 -13
@eat ac 11 -29
any:i_tell bc -19 24
did__a c -10
forget abcd -18 -42 35 -21
i__can b -13
organ:original a 10
sane abcd 34 -21 -12 -23
well:un ab -10 17
""",
    """
=body:confirmaron ac -14 14
a__normal c 10
heart_@price b -11
home:shoul* d -12
meal b -15
no__asegurar abc -14 -15 22
substance:demasiado ad -11 12
that_way bd -16 -10
""",
    """
=asks:before:no cd -10 14
=visit:halfway abd 24 -11 -17
any:manejando bd 13 -10
prior:desde_los bd 15 -11
see_who cd 12 -12
she_am ad 12 -12
the_@animal c -12
volvi__en d 11
""",
    """
@body_to ad -11 13
@howmuch_tarda b 12
heart:soplo acd -11 -32 30
organ:perfectos acd 20 -10 -10
ride:ayer b 11
""",
    """
^los c -25
at_the d -16
drive:raite a 12
prior:no_he ac 13 -13
road a 18
says__i cd 20 -15
take_nothing ab 14 -10
""",
    """
=body:loco c -11
and_saw cd 18 -18
fue_el b -15
psychosis:had_some c 14
would__is d -13
your_guess ac -11 18
""",
    """
conduzco b -15
el__le a -29
go_on ad -24 15
hurt__@body bd 13 -11
los_nervios abc -15 -15 11
posiblemente c 12
""",
    """
=said:home:unsure abcd -13 -22 31 -23
^whatever ab -17 15
allergy:denti* c 21
crist* abd -12 -14 11
meds:que d -19
pregnancy:de_mamar d 13
""",
    """
=body:soy cd -11 -13
=visit:like a -17
aide abcd -12 -23 -13 25
any:as_mine c 10
huh abcd -31 36 -19 -17
longer abd -11 -12 20
not:tengo bc -15 14
organ:#_@month c 11
psychosis:i_used d 10
trist* abc 23 -19 -14
""",
    """
=body:pura a 11
=rule:meds:no:came_off ad 13 -14
@relative__y abc -11 17 -13
get__@relative cd 15 -15
pancakes b -10
something__liver ac -12 11
""",
    """
=signs:brain:no abc 13 -27 -18
cancel:jueves b -18
en_mis a 16
es_un bc 13 -12
la_medica b 11
pee bcd -20 31 -20
pregnancy:having_a ad -16 22
prior:couple cd 17 -14
problem__me d 10
una_@relative bcd 27 -12 -15
y__ya a -13
""",
    """
=body:plus bd -13 10
=rule::unsure:no_idea|clue a -20
condom_broke ac -12 10
empece b -17
eso__@stop a 11
has__it cd 12 -14
like__said bd 10 -16
no__ido abd -23 23 -11
organ:polyc* d 13
psychosis:por b -11
ride:can_come b 13
""",
    """
=tag:pregnancy:self acd 14 -22 -18
allergy:yeah d 11
break_from d 11
cancel:ya_no abcd -40 -24 -23 46
home:tengo_hambre abd -10 24 -19
les__eso b 11
si__segura a 12
when__off a 14
""",
    """
=signs:effects:none c -15
a__two c -14
celexa ad -15 18
do__do abd 21 -10 -19
had:dieron cd -11 14
not_touched a 10
prior:@symptom b 16
prior:ten ad -13 14
ride:tengo_chofer d 10
substance:priva* ab -11 15
tengo_hambre abd -27 37 -23
""",
    """
=body:bodas abd 17 -11 -11
=body:ptsd ab 14 -36
=visit:mata a 12
cosa$ d -17
pregnancy:i_would bd 10 -14
seguimos ab 17 -12
""",
    """
@relative__me abc 23 -20 -23
adult:el bc -36 19
adult:of_us bc -19 19
coming:do_i b 12
eggs abcd -11 -12 -10 19
i__same bd 11 -11
last_winter d 10
unico_que a 16
would_think d -11
""",
    """
^should acd -26 31 -28
attack__# bd 16 -14
hit abcd 10 -21 13 -19
like_crap a 10
meds:dejar ab 12 -22
please_text d 11
puedo_@eat bd 12 -11
to__@person c -10
viene__maravilla d 12
""",
    """
=body:intracraneal d 12
been__pressure ad 13 -11
effects:to bd -15 -14
ese__@fetch d 10
now:am_in a 12
organ:a_veces acd -11 22 -19
positiva acd -19 -14 24
pregnancy:husba* ad 11 -11
proba* b -34
retraso$ ac -11 17
sent$ d -13
street c -30
texts:fine ad -11 14
texts:so_no ad 15 -12
weather$ abd 14 -14 -13
well:my_@relative ab -17 21
""",
    """
lo_tomo b 12
me_@medicine bd -17 13
organ:on_my abc -11 -12 13
passed__not ac 14 -14
que__puedo a 14
tempo* d 14
""",
    """
=body:mensaje abd -11 27 -16
=body:tres abcd -16 -22 -29 32
=visit:hope cd 12 -21
@clinician__nothing c 15
^iih d 15
am__minor ad 18 -18
home:wild bd 19 -14
sin bc -48 -21
they__on a -15
up__in ad 14 -13
would__there b -10
""",
    """
^ticker a 16
los_frascos d 10
pack abd -11 -18 19
por_favor cd -25 -15
pregnancy:esposo a 11
severe ad -11 21
they_thought acd 26 -14 -21
up__@eat d 11
well:no_complaints d 11
""",
    """
=rule:ride:unsure:estoy_viendo c 12
cancel:yes_@cancel abd -11 21 -16
psychosis:de_las b 13
recibo abd -15 19 -10
texts:porqu* acd -11 -11 12
""",
    """
=body:error ad 13 -12
issue* acd 32 -14 -26
much_is d -11
or__it bc -11 13
pregnancy:otro d 10
seis abcd -28 -20 12 17
""",
    """
=body:ayer c -20
=body:spray ad -18 17
=said:yes:an_idiom_of_praise ad -12 16
=turn:any:unsure cd -11 15
@call__day ad -14 14
had:pacie* bd -22 15
la_misma bc -13 13
llamada$ ad -16 13
prior:three_or d 15
todo_lo abd -11 -10 18
""",
    """
=any:# bcd -41 -19 12
=lead:any:yes:on:none ad -33 14
@medicine__@day d 14
^unless bd -20 21
adult:it_is a 13
cancel:what_you b 12
presc* bd 12 -17
""",
    """
=rule::idiom_yes:not_~1_bad|problem abd -21 -15 22
any:es_si ad -17 18
does$ c -10
me__cada ad 17 -16
nomas__los ab 12 -11
prior:weekl* d 14
relap* ad -16 16
un_@move ad -11 14
""",
    """
=any:siete abcd 16 -16 10 -18
=rule:coming:no:cierre*|borre*|quite*|elimine*_~ ad 23 -20
@body_e a 11
a_while a -17
casa abd -15 -12 18
eaten:not cd 17 -22
effects:i_felt ad -13 18
eso_les d 12
journaling b 14
psychosis:@thanks ab 17 -11
que_preguntar d -12
something__my c 15
y_salva d 11
""",
    """
@year$ d -15
adhd ac 15 -17
are__i acd -13 23 -15
aun_estoy ad 18 -12
cancel:@cancel cd -28 -12
""",
    """
adult:no_se a -12
everything_else ad -12 12
llamadas$ ad 18 -16
meds:la_@treat ad 11 -12
sola__mi ad -16 18
the_air ac -21 21
""",
    """
@clinician_mentioned abcd -12 -12 24 -21
allergy:@treat_no ac 19 -21
me__am b -13
now:marido ab -17 11
organ:off c 14
que_comi ad 22 -25
""",
    """
=body:alta abc -10 -11 16
=body:noches cd -10 18
=rule:ride:yes:covered|arranged|sorted|all_set ad -21 29
=visit:clock ad 23 -16
^al abc 12 -19 -25
adult:@relative_dice c 15
heart:mama c -14
know__he c -12
substance:@year_que c -11
the_family c -11
""",
    """
=any:social d 14
=body:dios bcd -17 17 -20
guess abc -28 -31 23
la__cuando ad 17 -17
nunca__no ad -14 17
tila$ ab -10 17
was__@call ad -15 17
will_let abc -11 -11 19
""",
    """
=rule::slight:nada_~1_grave|serio|preocupante ad -14 18
@person__not b -12
acomo* d 16
drive:her a 11
es__@relative d -25
esperando__mi c 13
have__two bd 13 -14
hepatitis_c cd -20 15
mujer b -18
psychosis:que_me cd -13 11
to__any acd 13 -13 -10
""",
    """
@food_yesterday a 10
a_nada ad 16 -12
any:consulto c 18
i__hepatitis d 10
no__is ad -20 11
recue* bc -15 12
""",
    """
=body:prenada d 12
allergy:@insurance c 11
any:not_skip abd -11 -13 20
anything_except ad -12 13
for_mood ab -20 12
had:@clinician_me b 11
heart:afib_sometimes cd 11 -11
i_want abcd -11 18 17 -25
my__been bc 14 -12
now:me_sirve ad -11 14
pregnancy:manan* cd 14 -15
quien__que a 10
""",
    """
=rule::no:hell|heck_no a 14
^consegui a 12
^oigo d 17
allergy:it_fine a 12
by_a d 11
pasa acd -16 -22 20
""",
    """
a__de b -14
perdon bcd 12 -21 -17
prior:tcc d 11
""",
    """
=body:nary ad 19 -12
antecedentes a 14
denti* bcd 11 11 -24
heart:bajit* abd 24 -12 -15
not:gusta d -20
not__car ab -14 11
well:@sick c -22
""",
    """
=body:b cd -14 19
=body:want abcd -25 24 17 -26
=signs:no+unsure+yes b -12
=signs:well:none bd -17 -12
=visit:rain ad 19 -16
about_a d 12
arthritis ad 16 -11
hace__la a -12
have__at ac -19 12
ir_mi d 10
not:orina d 14
""",
    """
=body:recien d 11
al_@clinician ad -21 -14
heart:nerve* cd 11 -11
now:off b -23
psychosis:wow b 16
reality cd -11 14
ride:me_regreso ad 17 -14
signi* d -15
wild__could ad -14 15
""",
    """
=body:hago abd 11 -18 -15
=turn:body:no abd 23 -18 -31
@food_hace cd -17 19
at__@place b -21
drive:con ab 10 -12
prior:this_is a 14
psychosis:would_not c 12
que__otra d 11
""",
    """
=body:sent bd 25 -21
^kind abc -22 -12 20
^rarely a 19
allergy:@symptom_esa c 10
any:tengo_ni ac -15 16
can__the ac 21 -18
chico bcd -12 17 -15
de_# abc -18 24 -23
devol* ad -12 23
intra* abd -10 -11 21
nuera acd -16 10 -18
personal abc -22 28 -10
ride:pero_mi ad -11 17
vitaminas_cuentan bd 13 -11
""",
    """
=rule::unsure:have_to|need_to|will|tengo_que|v acd -25 10 -19
care d 15
effects:mareo ad -13 21
now:ni d 12
pass_on acd 21 -14 -13
substance:little_@drug a 10
texts:like_that a 15
""",
    """
=any:usual a 12
ask abcd -43 18 33 -45
heart:second acd -11 -10 19
never_done a 10
no__aun a -16
substance:enero b 15
who__it ac 14 -15
yes__in a 12
""",
    """
=any:no abd 14 -19 -23
@year bc -15 -13
arter* d 13
cuando_quiera bd -13 14
eaten:la_@food b -20
el_chequeo a 13
now:it_tomorrow ad 17 -14
otra_vez c -25
pregnancy:#_and a -18
stays_asleep c 11
substance:sherry a 13
texts:both ac -13 11
the_pharmacy d -17
""",
    """
=denials:visit:0:no abcd 33 -18 -18 -39
a_todo b 12
are_in a 11
coming:get cd 17 -11
prior:before b -13
test_was d 12
two__no d 14
""",
    """
=number:allergy:old a -10
and__down c -10
any:in_this a 13
any:veo ac -15 18
had__liver a -18
me_han abc -11 -21 11
nada_desde a 10
reall* b -16
well:fu c 12
""",
    """
been_the c 12
cero__cero ad 24 -20
does__hurt b 11
ride:tengo_# d 15
something_on ac -12 12
""",
    """
cambiaron c -10
donde_queda abcd -12 27 -12 -19
eaten:suppo* d 10
heart:labet* d 11
le_voy ad -17 13
se__para a -17
the_@door abcd -16 26 -11 -14
""",
    """
=any:some abcd -34 -17 20 16
adult:grade a 11
any:de_mi d -20
le__esa d 12
my_ex bcd 20 -16 -30
organ:@body_of ad 10 -15
""",
    """
=tag:heart:proxy bd -18 15
=visit:tonight abd 17 -15 -18
brain:knocked_out cd -14 10
drive:know bd -18 -17
filling__i c 10
heart__have d -12
linda abc -11 21 -14
meeting abc -16 15 -11
mi__@drive c -20
pregnancy:name a 11
prior:counselor bcd -15 17 -15
prior:paxil ad -12 14
weddi* a 10
well:madre d 10
""",
    """
=body:spironolactone a 12
=tag:psychosis:asks cd 16 -29
allergy:a_nada ad 16 -11
any:lo ad -29 15
cancel:know abc -21 -28 32
eaten:y_comi d 10
had:eso ac 13 -13
took__off b -13
""",
    """
=body:duda cd 20 -14
=rule::no:hardly bd -16 12
@price__# ad 13 -11
heart:checkups ac -11 11
no_iba d 10
organ:bad_back bd 13 -11
organ:three_times ad 13 -15
psychosis:year ab -20 -17
take_a abd 13 -15 -12
well:cryin* ad 20 -13
""",
    """
=body:monitor abc -13 -15 12
=visit:sweet ad -11 12
complica a 12
had:nomas abc -16 23 -17
new_@medicine ac -15 16
outside acd 14 -15 -17
saber abcd -55 -13 62 -56
than__ought d 11
""",
    """
ride:long abcd -16 11 -11 11
so_am d 12
too__count d 13
worries a 13
""",
    """
@stop_ver ac -18 17
home:by_now c 11
la__le a -14
my__surgery acd -11 -10 11
negativo abd 20 -12 -18
pregnancy:for_me a -11
think__do ac -13 14
voces ab -11 -11
""",
    """
=tag:cancel:unsure bcd -21 23 -30
alway* abcd 18 -41 -27 14
cancel:work c -13
may_and ad 14 -12
nothing__that ab -11 13
paracetamol d 12
that_day b -14
well:urgen* ad 30 -23
""",
    """
allergy:made_my cd -11 19
am__gone a 11
any:you_are d 13
drink_more ad -10 10
eaten:sabia ad -17 14
give_my a 11
heart:i abd -21 -23 12
la__se abcd -33 -12 -12 34
lined_up c -10
now:tengo bc -45 20
organ:ningun_problema a 11
prior:electrochoques ad -14 12
""",
    """
=any:perfecta d 11
=turn:visit:yes:no d -16
allergy:a_saber ac -11 19
heart:@relative_es ab 25 -22
in__truck d 13
la__banco b 11
lo__@insurance d -11
prior:naturales a 13
ride:comes acd -15 -10 13
una_@person d -16
""",
    """
@relative_were c -12
effects:todo_el d 11
is__@treat abc -13 16 -10
ride:acompana_mi b 11
ride:see cd 16 -26
""",
    """
=any:fasted ab 15 -13
=body:sixty ad 21 -15
=rule::twice:no_es_que_no cd -14 10
got__of d 11
have__the acd -16 10 -13
heart:stress_test a 14
it__propofol a -10
meds:lo a -13
not:c abcd -46 -22 57 -36
of_@symptom acd -11 -10 22
which_one b 15
""",
    """
#_estoy d 12
=tag:well:asks bcd 28 -24 -28
@clinician__my c -10
eaten:to bd 15 -11
find_my bc 11 -11
here__me ad 21 -14
home:mi_cama ad -11 15
nothing_serious a -10
organ:salieron_bien a 10
organ:stage abd -18 -10 26
se$ abcd -49 -41 75 -46
""",
    """
am_allergic a -17
coming:this ad 22 -16
had:es_la d 11
los_primeros ad -19 20
now:am_not ad -19 20
worried$ ad -18 22
""",
    """
adult:soy_@relative d 13
allergy:y abcd 36 -21 -40 -11
anulela$ abd -11 -12 18
any:doctors cd 14 -17
any:estoy_sola d 13
brain:scan c 11
cancel:ese ad -13 15
i__weeks ad -16 13
nombre ad 21 -22
""",
    """
=any:mano d 10
=body:twice b -35
@relative__drink cd 17 -14
as__they ad 10 -15
cancel:that abcd -10 -22 -25 30
eaten:ok abd -14 40 -36
organ:ckd d 14
""",
    """
@clinician__descarto ac 14 -11
^@insurer acd -23 -18 18
cloza* d 14
like__@month d 11
meds:@insurance d -11
organ:utis a -12
substance:entie* b 11
texts:out ad 19 -13
""",
    """
=visit:iba abd -18 -16 19
allergy:solo_al a 12
any:away bd -15 15
any:para ac 12 -10
drive:coming a 11
had:just abcd -31 10 -17 20
heart:you_count abd 11 -16 14
""",
    """
=any:cumpli ad -16 20
bag$ ab -10 -13
my__@clinician ac -31 20
now:i_did b 13
they_just a 14
""",
    """
=said:effects:no acd 20 -42 -11
=said:no:the_last_word abcd 45 -27 -27 -32
cancel:pleas* b -22
cancel:there ad 10 -12
coming:y acd 11 17 -34
heart:high_at c 12
murio$ bc -10 11
one__two abd -23 -11 11
substance:@stop_la a 14
yes__doubt d 10
""",
    """
=body:fibrilacion abcd -15 -14 -11 22
@treat__que d 11
las_recetaron a 12
my__two d -11
now:que_@insurer d 11
pregnancy:blood acd -17 26 -17
""",
    """
i__the cd -13 -12
""",
    """
brain:ataqu* bcd -12 -11 14
effects:me_sento ad 19 -17
her$ abd -12 -19 18
prior:cymbalta ad -13 15
prior:my_back ad 14 -12
trabajo d -12
""",
    """
=turn:any:yes:none abd 44 -18 -44
coming:hell ad -13 20
drive:mom ab -11 11
prepara c 12
""",
    """
=body:suerte c -15
@sick__of d -11
^texting ad -24 18
has__pressure d -15
heart:dicen cd 16 -13
knocked a -18
le_contesto bc 16 -12
not:@treat abcd 46 -13 -31 -32
not_right ad 17 -11
panel__@date a 12
que_los bd -12 16
ride:back c 10
texts:veces c 10
vaya abc -19 -13 17
""",
    """
=rule:ride:no:no_one|nobody|nadie abcd 33 -22 -23 -17
=visit:texto abd -23 -15 29
^cuando c -13
allergy:maris* ab 17 -14
estuv* abcd -21 -11 -18 22
home:sigo_en ad 13 -16
manic__@year d 18
pregnancy:soy_senor a 15
""",
    """
=any:how bd 28 -33
@clinician__de ac -11 13
adult:@date ab 15 -20
cause_i c 14
era_para a -13
guess__possible c 15
prior:@treat_pero d 12
prior:no a -16
""",
    """
bone ad 15 -10
her_a a 13
home:waiti* ad 28 -18
innocent abd 22 -12 -21
prior:@treat_yes acd -12 24 -22
substance:somet* cd 19 -27
well:schoo* a -11
""",
    """
a_fella a 11
drive:lot d 13
heart:@relative_has ab -14 12
is_my abd 35 -56 -20
now:entro_a ad 14 -11
organ:voy_por d 10
prior:just_the a 11
que_se bc -24 30
su__y a 11
un__lo a -14
""",
    """
=body:trago b -14
@drive__mi ad -11 14
have_to bd 10 -14
lo__mi abcd -24 -20 12 18
now:you_need abd -13 -13 19
ride:todavia acd -16 19 -12
""",
    """
=body:o bd 20 -35
@drug__is ab 13 -15
@relative__llevo d 14
^who abc -17 23 -14
all_the ab -16 18
allergy:from_the a 11
who__off cd 11 -15
""",
    """
effects:ask b 10
home:@call ac -11 15
llamame a 14
luz a -12
not:asi ad -25 16
resultados acd -14 18 -16
to_pass a 13
""",
    """
=visit:out abcd 21 -18 10 -27
=visit:su c -20
@relative_con d 11
^voices ad -12 14
allergy:en_una d -11
deep_in a 11
liar ad -13 13
life ab 18 -25
mi__estoy a 12
now:@wrong abc -19 27 -15
now:los_@day ad 18 -13
o_no ac -21 13
someone_from d 11
substance:cristal abcd -20 -11 -23 35
ver__@relative c 12
well:@food d 11
""",
    """
acuerdo_si b 12
air abc -20 -10 15
allergy:got_welts ad -13 14
am__make a 13
brain:at_work c 13
cuadras$ a 11
hardl* bd -16 12
is_and bd -13 12
mas_no c 10
pregnancy:pasado bd 12 -15
ride:sons ad -21 22
todo__@clinician ad 13 -15
tomar* b -11
well:sube c 14
""",
    """
=signs:pregnancy:unsure bcd -54 23 -23
=visit:vigente d 11
@relative_takes b 14
^nothing abcd -31 10 -17 22
bendiciones$ abd -13 22 -16
bypass abd -16 -22 25
pregnancy:tres_@relative abd -15 20 -15
this_@month acd -13 25 -14
""",
    """
=any:salte ad 15 -10
any:momen* bcd 24 -12 -23
pregnancy:took ac 14 -13
psychosis:dolor_de a 11
ride:on d -16
""",
    """
@year__the b 13
^low a 11
a__night a -13
body abd 36 -35 -24
eaten:las acd 26 -13 -24
heart:work a 13
my__@treat c -11
not:@visit abc -16 10 -12
time_but d -14
""",
    """
=visit:suyo ab -17 17
allergy:nauseous ac -18 20
any:dale ad -11 12
home:couch ad -14 18
it_haha ab -21 21
la__@vehicle a -19
""",
    """
=body:hacer bd 12 -21
=visit:full ad 15 -21
@thanks_a bcd -12 -15 12
and__will abd -11 -11 16
consent$ ad 20 -21
heart:coraz* abc 14 -16 -24
la_repite a -11
negativa__en a 12
no__pero acd -16 -15 27
old_@place ad 17 -16
veia__que cd -14 17
yes__pressure a 15
""",
    """
=body:primera abc 21 -33 -18
brain:corri* ad 11 -14
deciding acd -15 19 -14
dijeron$ cd -12 13
falla$ ad -14 18
han_revisado c 10
in__air acd -20 23 -13
it__when abd 20 -11 -19
me__hablando b 11
organ:piedr* b -15
well:goes ac -11 17
""",
    """
=visit:jale ad 15 -12
effects:smoot* abd 18 -11 -12
now:in_a ab 10 -12
""",
    """
=visit:getting c -30
ando__@treat c 16
any:on d -16
pregnancy:@open abcd 35 -17 -13 -24
prior:tipo b 11
was_on cd 13 -20
yo__los bc -17 16
""",
    """
=body:horas d 14
=body:self d 16
^quizas abcd -12 -11 23 -12
^segurisimo bd -11 20
along$ b 12
family__i abd -17 -10 15
i__@clothes b 13
is__shared c 10
not:tell bc -13 11
sangrado bd -10 17
that__correct d 11
y_esta ab -19 16
""",
    """
=body:comment ab -19 25
=number:ride:few bc 10 -15
@medicine__and b -19
i__by bd 12 -11
i_black ad -11 13
pregnancy:weeks_@late cd 17 -15
ride:sea d 13
""",
    """
^sane ab 20 -11
alergias a 14
any:me_a d -10
cancel:@relative_la d -18
mija c -23
not__did b -13
now:texti* bd 15 -11
substance:can ac -21 10
""",
    """
anything$ abcd 17 -18 -10 -11
back bc -31 12
coming:mes ad 20 -14
drive:no_way ad 15 -12
figured__out ac -11 12
had:could_have cd 11 -10
landline d 10
meds:let_me c 12
not_sure acd -27 28 -38
sweet_home d 13
vacaciones$ b 12
""",
    """
=rule:well:yes:como_nuevo|nueva d 17
baker_acted c 11
eaten:voy ab -10 14
siete$ a -11
""",
    """
=rule:prior:yes:terapia|therapy_si|yes acd -20 28 -22
home:hambre bd 23 -23
home_sweet d 13
prior:dos_@medicine a -12
si__permiso ad -11 13
substance:bapti* a 12
""",
    """
=any:ser abcd -30 -16 36 -16
=visit:pienso bd -11 17
^mitad acd -16 26 -15
any:has d 11
esta__el d -14
estoy__que b -25
high__the ac -16 20
kids cd -19 -11
my__through ad 11 -16
not:brain ad 22 -15
pedi bd -12 11
tuve_hepatitis cd 23 -22
well:baja c 14
""",
    """
=body:sort c 11
allergy:yes_in d 12
drive:i_am abd -31 13 11
i__already d -22
o_la d -11
organ:follo* cd 12 -11
prior:see d 11
""",
    """
dios__a b 13
got__# ab 11 -10
i__give ad 16 -10
prior:not_one ad -26 28
remin* abcd -28 24 -12 11
ride:y_mi cd 14 -13
""",
    """
=body:operado abc 14 -26 13
=lead:visit:no:on:none b -29
=rule:substance:no:not_~1_drink|smoke|use|drinker|t abcd 26 -11 -18 -12
fell_through b -14
first_go abd 21 -10 -14
heart:impor* acd -11 18 -11
is_# cd -22 -15
mi_primera ab 17 -18
now:that_one acd 25 -11 -22
prior:over d 12
texts:@cancel abd 16 -10 -13
told__that ab -11 13
una_botella acd -10 -12 17
""",
    """
#__@day ac 13 -10
allergy:no_sabria a -12
dejame__a c 10
does_@medicine bc -20 19
during_it ac -11 11
now:ando abd 16 -13 -12
organ:had_my abcd 17 11 -22 -16
probado ab 13 -14
yo_me a 11
""",
    """
=visit:alguien abcd -21 -12 26 -12
brain:cerebro_me ad 14 -11
hepatitis__de cd 12 -17
it__first a 11
""",
    """
que_mi b -17
ride:@ride_is ad -15 23
transplant acd -10 -20 20
""",
    """
=any:su ab -18 19
=body:end cd -17 -10
=visit:prometo acd -19 24 -18
@year_and a 13
allergy:mensa* b 11
allergy:papa b 10
blood__i cd 11 -10
effects:de acd -18 24 -12
home:dejo ad -11 15
not:pruebo a 14
this_@visit ad -17 17
""",
    """
acuer* abcd -31 -12 12 12
coming:already ad -13 22
effects:si_fue c 10
just__one c -13
pregnancy:am c -10
prior:@medicine d -18
""",
    """
=visit:desde a -12
any:acuerdo d 10
brain:none a 11
do__up b 10
got__and c -13
primero$ ad 13 -17
""",
    """
=body:gusto ac -13 12
=body:tampoco ac 16 -12
any:la_@medicine a -12
con__otro d -10
corner d -12
el c -15
now:did ab -18 21
psychiatrist b -17
subio__a a 11
texts:de b -20
""",
    """
=who:body:mine bc -17 -11
^med abd 26 -12 -20
^probably acd -28 34 -18
alguien__@fetch cd 12 -11
as_the a -11
meds:ver acd -11 14 -12
pregnancy:positiva acd -17 -12 22
was_in ad -27 15
""",
    """
any:como_dice bd 21 -19
heart:preec* d 11
no__soltar ad -10 12
recor* cd 11 -31
salieron_bien a 10
si__telefono a -10
substance:winter d 11
""",
    """
=number:grown abcd -24 -23 -21 29
@symptom__it ad -16 18
heart:mejor b 14
kidneys_are bd 14 -15
me__mismo b 11
meds:estan c 11
psychosis:as bcd -21 -15 17
well:habla b -10
""",
    """
heart:dot_physical ad -11 12
pregnancy:any ad -11 13
rather__did a 16
""",
    """
=rule::unsure:depende abcd -16 -25 33 -18
=rule:pregnancy:yes:am|was|is|estoy|soy|found|just|y ac -10 -20
@drug__that abc -12 -12 13
^at acd 34 -35 -14
at__first ad 14 -11
brain:diamox bd -12 22
but__not d -30
now:try abd 20 -15 -13
ride:mysel* ac 11 -14
ride:ya cd -26 15
substance:mean d -14
""",
    """
@food__not ad -11 13
allergy:i_did ad 16 -12
any:do abcd 12 -25 -24 13
been__i cd 21 -15
felt__once c 12
meds:si abd -20 -12 24
no_it abcd -26 -13 13 12
perdi abd -24 -25 28
tengo__limpio b -12
texts:las_@visit ad -12 13
texts:my_number ad 20 -19
""",
    """
=any:@month abc 18 -13 -13
=signs:heart:yes c -19
a__sea a 12
about cd 15 -22
bedtime$ c -12
not:llegar d 11
pregnancy:snipped ab 20 -11
psychosis:manias d 11
""",
    """
at__physical d -11
barba* d 14
eaten:last_@food b -12
meds:me acd 11 -11 -10
organ:nada ad 24 -17
ride:no_se b 16
salir$ bd -13 16
same__last ab -15 19
semana__ya ad 12 -11
telli* ab -26 17
""",
    """
=any:esperando d -13
ahorita__le c 12
coagulo d 11
coming:to_someone a 11
coming:va ad 16 -14
effects:anduv* d 10
had:you ad 15 -12
inyecto ad 15 -14
meds:como_cinco b -15
now:casa abd -13 -11 20
o_menos c 11
ok_now cd -13 14
psychosis:nadie a -11
rule__bipolar c 12
""",
    """
=body:toro a 12
home:delayed a 11
outside$ d -20
sickness ad 14 -12
working_on ac -24 16
yessir d 13
""",
    """
=body:dejar b -30
=tag:allergy:asks abcd -11 25 -22 -12
^esa d 12
de_gente a 11
usar ac 17 -13
was_@symptom d 14
""",
    """
=body:heartbeat ad -11 10
@vehicle__my c 11
not:confirmaron ac -14 14
not:life a 17
only_when ac -22 16
ride:falta_quien d 14
round* d 11
substance:que_no abc -26 -17 25
""",
    """
=any:urgencias ad 19 -12
=visit:# abcd -13 18 14 -26
^barely acd 25 -11 -16
ask__tomorrow bc -19 17
eaten:after d -17
heart:catet* d 11
no__doy ad 16 -13
now:not_be ad -19 20
substance:otra_vez d 13
""",
    """
eaten:cinco c 16
encargo d 13
had:@symptom d 12
si_igual cd 16 -11
ya_cerro ad 19 -14
""",
    """
i__night d -12
looked acd -16 23 -16
my_divorce ac 13 -11
prior:grupo a -10
que_tal ab -13 14
ride:cuida* c -13
what_do b -13
""",
    """
=body:coke bc -10 -10
=body:straight abcd 28 -17 -16 -15
@clinician__@year d 11
a__yet c 11
cancel:show a 11
de__nervios ac -16 19
""",
    """
@vehicle_ok ab -16 21
adult:can b 11
done__still d 10
dormir ad -17 12
en__un b -11
pregnancy:que_lo b 10
pregnancy:quest* ab -15 18
psychosis:@visit cd 13 -18
stopped$ abcd -23 -13 -15 33
""",
    """
@medicine__is b -27
been__# b 10
horit* ad 20 -18
presion__nada ad 15 -15
said__was abc 13 -11 -17
""",
    """
=rule:heart:yes:lisinopril|losartan|metoprolol|a bcd -28 -18 22
@relative__know ac -18 15
de__permiso c 11
dias_vomitando c -11
home:estoy_en b -14
not:are ad -11 12
pregnancy:way cd -20 16
psychosis$ b 15
thinks acd -12 20 -15
""",
    """
allergy:call a -17
heart:sure_if ab 16 -11
meds:to_be bcd -14 12 -13
not_touch a 15
ride:he abc -19 -15 19
waffle ad 16 -13
""",
    """
allergy:stopped ad -12 19
hablo abcd -28 38 -18 -21
in__fall a 13
no__si ad -37 13
pregnancy:hombr* ac 11 -15
you_covered ad 18 -13
""",
    """
=body:checked bd -22 -12
=tag:heart:twice a -14
ahora$ cd -11 10
coming:any_more ad 17 -16
mi__pidio d 15
of__this d 11
pregnancy:#_weeks abcd -40 -15 -18 44
pregnancy:el_@day b -11
ride:@relative abd -41 -28 38
went_from ad -21 22
""",
    """
=body:pretty b -11
ando$ ad -17 17
any:today abd -17 34 -23
es__unico b -11
ride:raite d 11
""",
    """
=any:and ab 11 -51
=body:dose abcd -19 -13 -11 24
=turn:visit:yes:yes acd -14 -16 25
apart$ d 13
drive:que bd -37 18
fine abc 26 -67 -29
half_the a 10
is__about a -10
not_me abcd 33 -16 -32 -13
prior:hace cd 11 -15
talk__my abc -12 -10 17
""",
    """
allergy:the_stuff a 11
any:paso abd 23 -17 -11
dentista bd 13 -27
substance:@relative_think ac -14 15
the__them a 11
""",
    """
=visit:flat ad 11 -21
a__con d -11
adult:tutor* a 10
any:esper* abd -14 25 -17
lab cd 17 -14
lo_estoy ac -23 27
pregnancy:embarazadisima ad -17 21
substance:doctor b -15
this_number bd -14 16
""",
    """
allergy:someo* bcd 14 -11 -10
burger b 14
had:desde_hace bd 17 -12
it_now ad -11 12
so__i bc -32 11
substance:my_only a 13
usual$ ad 12 -25
""",
    """
@insurance__no a 17
^puede abc -20 -15 21
allergy:i a -12
coming:me_salio ad 20 -17
eaten:an ad -10 14
had:stree* b 18
heart:good abd 17 -18 -19
is__mine ad -11 13
mornings ac -10 11
now:pero_en ad 20 -18
""",
    """
=body:diamox bd -12 22
=body:whole abd -16 -16 25
an_ultrasound d -10
drink ad 11 -17
drive:me_regreso ad -17 19
lot_of bcd 14 -16 -15
me_he abcd -13 12 11 -16
on__@relative ab 19 -14
prior:@treat acd -15 23 -29
psychosis:manic_once acd -11 -11 17
ride:am_coming a 12
""",
    """
@drug_and ad 18 -13
to__am c -12
trouble__@relative ad -18 20
""",
    """
eaten:and_my a 11
energy bc -13 -15
home__my ad 19 -12
let__off d -11
what__as b 19
""",
    """
=denials:any:0:none a -30
any:need bd 16 -26
effects:bette* ad 15 -13
get_checkups ac -10 13
heart:i_can a 13
is_another ad -17 16
might__well cd -20 22
pregnancy:@year acd 25 -22 -18
prior:one abd 35 -28 -43
psychosis:hermano d 12
well:ok_now cd -14 15
""",
    """
=rule:texts:no:mejor_~1_llam*|marque*|correo ad 14 -13
brain:sangr* bd -12 12
hubo a 16
ride:plann* ad 17 -14
treatments abc 16 -15 -13
""",
    """
@medicine__lo a 15
any:viaje abd -12 -10 19
brain:famil* bd 18 -22
coming:digo d 12
drive:allow* b 11
eaten:@move ab -15 14
on_that bcd -23 21 -20
prior:los_# bd 15 -11
que__digo c -11
ride:hoping_my cd 12 -11
sumer* d 17
well:top ad -15 20
ya__quito d -12
""",
    """
=body:major cd -12 14
had:refie* a 12
organ:befor* a -10
questions abc -29 21 -13
""",
    """
drive:yo abd -21 -37 29
el__@treat a 12
having_a d 10
heart:nope ad -12 13
heart:turned cd -11 14
no__quiero d -18
now:esta bc -12 -10
treated cd -20 14
""",
    """
=asks:before: abcd 11 -29 25 -19
=lead:any:yes:cut:none abd -15 -11 20
=visit:caigo cd -18 17
@howmuch$ ac -17 -18
allergy:ronchas a -10
coming:to_have a 11
estoy__ahorita a 19
pregnancy:hijos abd -10 18 -17
prior:psicologa abd -22 -10 11
ser_que d -14
well:a a -19
well:depri* ad 18 -11
""",
    """
cancel:can_i bc -13 17
heart:thirty_@year a 10
no_they d -11
organ:doctor abd 12 -18 -16
plant c 10
psychosis:about c -11
si_con c 13
""",
    """
=visit:afraid a 10
a_bear ab 18 -11
me_checaron ad 12 -12
naci__el ad -14 16
preguntado ac -16 15
psychosis:of_those a 13
substance:agua a 11
substance:drunk ad -19 12
""",
    """
=body:doubt c -14
=visit:problema abcd -19 -11 -14 25
coming:right acd -13 16 -20
has__lol b -10
heart:knowl* ac 14 -12
home:y abd -18 -20 30
i__swing ad -10 13
now:did_not ab -12 10
se__eso cd 19 -19
zilch$ abcd 41 -25 -13 -30
""",
    """
=body:remedios abc 18 -11 -15
@drug_todas d 11
cancel:want_it d -13
of__@treat d -11
post b -12
psychosis:not_psychosis a 11
se__en cd -12 -25
tempr* bcd -22 31 -23
weak_@body a 11
""",
    """
allergy:during ac -15 13
cancel:clinic bd -11 16
home:with_my d 11
""",
    """
@place abc -10 17 -36
^estaba abd 20 -11 -19
and_one ac -10 10
give__day bcd -20 18 -21
hacerlo a -29
""",
    """
does_a a -12
estoy__@eat b -14
hombr* ac 21 -27
se__se bc -12 11
syste* abd 15 -12 -13
unas ac -11 15
""",
    """
=body:might acd -18 25 -24
a__@machine ab -10 10
my__me bcd -29 -19 30
not:trouble abc 13 -14 -22
roto d -12
some_but a -13
""",
    """
=visit:@texts bc -22 -16
@date_one a 11
convu* bcd -17 -15 16
corne* d -12
heck__a d 12
mi__jaja bc 13 -13
ride:novio cd -13 15
till_# ad 17 -12
""",
    """
allergy:befor* ac 13 -10
any:orale ad -12 22
had_it ad 16 -32
not__drop a 16
not__myself d 12
saw_things cd 15 -14
texts:em ad -12 18
thing acd 28 -22 -25
toma__mi d 11
well:# acd 22 -16 -20
would__first ab 14 -10
would__liar ad -13 13
""",
    """
adult:or_for c 11
allergy:test c 11
de__si b -17
psychosis:bipolar_type bd -12 16
ride:fresh a 12
""",
    """
=body:ahora acd -15 -23 14
=body:army ad 11 -12
=lead:visit:yes:on:no bd 22 -18
=visit:secure ab -10 13
any:@medicine_last a 11
coming:snow ab -15 15
hecho ab 11 -33
hmm abd -19 20 -15
imposible$ acd 14 -12 -17
ride:have b -19
substance:stopped_@drug bd 12 -12
""",
    """
=visit:conteste a -12
due acd -29 -17 34
had:llama* bd 17 -15
like__my d 12
organ:perfe* abcd 42 -19 -26 -26
por__ando d -14
pregnancy:prueba_salio ac -15 11
tomo__no d -17
""",
    """
^free a 15
had:recom* b 11
i__discuss abd -11 19 -10
psiquiatra ab 14 -27
so__as ac 12 -10
""",
    """
=visit:he acd -24 33 -10
any:not_on ab 13 -10
guys_did d 15
hoping_to cd 17 -10
me__@sick a 12
office b -18
texts:let cd 15 -13
todo__pie d 10
will_not bc -13 -18
""",
    """
=any:trabajo ab -14 20
=body:nasal d 13
any:at b -22
nope$ a 12
st ad 27 -27
telefono__@call ad 14 -12
""",
    """
=visit:counting d 14
=visit:have b -24
@food__@hours d 15
fall$ c -12
heart__or b 11
infartito ad -12 11
ought d 11
pretty abc -11 -14 22
sesiones cd -12 -11
substance:bong d 16
substance:you_yes bc -12 14
""",
    """
=body:discuss b 10
chequeo ad 13 -14
coming:este bd 12 -13
escribe$ abd -15 18 -17
""",
    """
=any:consulto c 18
=visit:date a 12
=visit:le abcd -21 10 27 -22
@relative__@fetch c -23
^@food abcd -29 -29 14 16
cocinando$ ad 16 -12
con__se ac -16 10
have_company bd 10 -13
my__got abc -24 17 -24
turned_out c -13
vesicula$ a 16
""",
    """
=signs:any:none:asks bcd 26 -18 -44
asi__lo c -12
heart:and_it ab 12 -10
not:tenido ad 19 -24
por_la abc 12 -22 -21
ride:mi_viejo ad -11 11
substance:le_voy bd -10 19
well:siento b -10
""",
    """
=visit:delete bd -15 15
bipolar_tipo ad -12 14
drive:mi abd -11 -26 14
eaten:almos* cd 14 -17
mi__un bd 15 -20
""",
    """
=body:fit a 12
=body:momento abd 22 -12 -12
allergy:remem* cd 12 -29
anxiety cd -14 -13
baby_is a 16
internet bd 14 -14
now:me_@insurer a -16
of__@year a 13
prior:es_lo a 14
psychosis:lo_que ac 12 -12
stays abcd 15 -15 10 -15
""",
    """
@place_y c -14
antes__# cd 13 -17
home:@drink a -11
lock ad -12 14
mexic* abc -12 14 -11
recuerdo ac -25 17
""",
    """
=tag:substance:asks a -16
heart:fit a 15
que__soy a 12
si__@relative ab -11 -21
tomo__@vehicle a 12
vez__hongos cd 11 -12
""",
    """
been__to ac 20 -12
con__pero a -10
digo abc -15 -13 22
drive:@drive_a a -17
liver_yes d 10
now:morni* ab 20 -17
sabra_dios abcd -25 -16 32 -16
semanas__y c 11
""",
    """
=any:jaja ab -22 13
=body:cystitis d 11
=rule::no:not_me|ever|really|any|at|anymor abcd 29 -38 -23 -14
=signs:visit:none:asks abc -27 23 -27
=visit:decido ac -15 20
@year_sober bd 10 -18
down_there ad 18 -13
heart:anoth* a -14
no_le abcd -16 14 10 -15
tbi_from d 13
""",
    """
=tag:home:self abcd -24 23 15 -16
^is abcd -75 101 -66 -78
cancel:@relative_si ab 10 -11
eaten:@open abcd -10 -18 21 -18
effects:soy abd -10 18 -13
not__@insurer ac -12 14
now:sirve ad -11 14
prior:everything_but d 13
psychosis:esquizofrenia acd -19 -14 18
substance:mine abc -18 27 -12
""",
    """
=visit:ocupada d 12
am__sure d -16
cance* bc 14 -31
her_@relative ad -11 11
home:alla bd 21 -11
lo_internaron b 14
meds:fish ab -12 16
no__bebe d -10
pregnancy:@clinician acd -25 -13 22
rate b -11
snuck ad -12 16
the_reminder b 11
""",
    """
=any:off ad 11 -22
=visit:quizas c 14
can__afford ab 12 -11
diagnostico bc -18 16
me__todas a 11
prayer$ a 11
ugly d 15
""",
    """
#__can c -10
=body:elevated c 15
allergy:solo_a a 11
allergy:welts ad -16 16
heart:over c -19
organ:they_took ad -12 14
pregnancy:los_# a 11
psychosis:thing* b -13
rehabilitacion abd -13 -10 23
una__para b 11
veo ac -15 10
""",
    """
=signs:any:no:other+unsure d 14
depends_if c 11
dice_otra bc -13 13
group* c 10
not:once ad 30 -25
organ:orina_hace d -11
resultado acd -22 23 -13
ride:it_is ac 10 -21
that__after d 14
the__worked d 13
watch bcd -12 15 -12
""",
    """
=body:ando bd -29 10
=turn:body:none bc -53 15
=visit:checking cd 21 -11
drive:@drive_home ad -25 28
home:falta ad 24 -17
now:compa* bd 10 -13
pregnancy:pecho_en a 11
que__yo abcd -20 -38 40 -11
seized d 12
substance:@drug_a b -15
to__do d -11
""",
    """
=body:everything abd 12 -10 -25
@relative_jaja ad -10 17
bipol* b -12
do_i ab -25 11
hice__prueba ac 16 -11
long__i ab -14 20
pregnancy:nine ac 15 -14
""",
    """
any:objec* ad -18 20
dinner ad 18 -25
no_sabria abcd -35 -22 38 -15
organ:do_utis bd 18 -15
so_one d -11
substance:cumplo_# d 11
""",
    """
=body:quiero abc -35 37 -36
borderline$ c 14
could__name cd 17 -14
eaten:and_@eat ad -20 24
me_diagnosticaron cd -18 12
prior:cinco abcd -22 -14 -21 33
ride:two_@person a -11
""",
    """
boss__here a 14
mi_@clinician d -15
organ:estomago a 11
organ:i_had acd -12 13 -12
psychosis:hongos cd 11 -12
psychosis:who abc -10 20 -15
ride:ride acd 19 -28 -19
texts:manan* b 12
todos ac 16 -26
y_estoy b 10
""",
    """
cancel:es ac -13 15
o_que ab -15 20
pero_ese b 12
prior:my_fourth d 14
problem ab -12 -11
psychosis:saw cd 19 -19
""",
    """
=any:wait ad 13 -23
=said:brain:no abcd 52 -70 -13 -51
any:@day b -19
can_i abcd -49 19 13 -45
eaten:ten ad 16 -15
eaten:un bd -46 20
este__mi abd -10 -12 16
prior:injections d 12
say_if cd 16 -14
suboxone ad -20 16
substance:when acd 25 -11 -18
""",
    """
=body:fueron abd -12 -11 11
=signs:any:none:other abc 13 -12 -19
heart:dads d -12
llaman abd -20 22 -11
mi$ abc 31 -38 -35
now:rapid* cd 16 -13
substance:ahi ad 17 -13
texts:mandan d -12
""",
    """
=body:volvi c 13
heart:on_two b -10
hombro c -10
prior:por_@year d 12
texts:my_cell a 11
""",
    """
#__de a -11
@medicine__her ac 10 -13
a__hora bcd 15 -14 -25
cancel:conse* abd 35 -26 -23
control$ b -21
my__day ab 18 -12
not__bad ad -18 23
""",
    """
any:no_sabria c 14
cancel:you d -31
dicen abc -31 -21 18
escuc* d 19
nervios__no c 10
""",
    """
=body:digame bd 16 -12
=lead:body:no:on:none abd -10 12 -18
any:around_# d 10
buffe* bd -12 15
in__put a 11
now:afraid a 14
prior:a_ver ab -11 15
the__text d -11
""",
    """
=body:embryo d 12
allergy:durin* ac -15 13
am__your d 10
brain:if abd -12 28 -14
capaz_que acd -11 20 -14
my_blood c -20
operan a 14
pregnancy:on_the ab 12 -14
prior:every* abc -19 11 -23
prior:ido_a c -13
psychosis:but_no a 11
to__then bc 15 -11
""",
    """
heart:not_have ac 11 -11
nothing_since acd 25 -15 -20
pregnancy:but_she cd -10 12
pregnancy:una_@relative ab -12 17
substance:y_hasta ad 16 -11
well:cocine ad -11 14
""",
    """
=body:kidney cd -18 10
@ride__through b -16
actually bcd -21 -15 14
do__text abd 17 -13 -11
getting_a d -17
ride:herse* ad 18 -14
true d 12
""",
    """
=any:ve b -13
=visit:internet bd 16 -13
=visit:mero ad 20 -18
eaten:#_now ad -11 13
pregnancy:jajaja ad 14 -11
since__clot d 10
""",
    """
=body:todas abc 24 -16 -25
=rule::no:^_nadita_$ a 16
=tag:heart:asks abc -25 13 -18
@clinician_wanted a 10
adult:mayor_de ad -10 12
at__a d 15
diario_y cd -11 16
effects:tolero ab 17 -11
me_know cd -16 11
nomas_a a 15
pregnancy:along ac -11 -10
""",
    """
#__check a 10
=any:@texts ad -11 16
=rule:now:yes:no_~2_cambi*|cancel*|mueva*|muev ad -15 17
^lo abd 36 -27 -39
any:if_you bd -13 11
cancel:switch b 14
pregnancy:por abcd -14 27 -13 -17
vez__si ad 12 -11
""",
    """
=any:@relative c -21
=signs:effects:no abc 21 -26 -32
@day_but acd -16 -13 21
@food__si a 11
^presion b -11
any_@medicine cd -21 12
caldito d 15
en__taller b 11
heart:chequeo a 13
meds:is_a ab 22 -21
pregnancy:unless acd 17 -10 -13
prior:ni_una d 12
prior:una_@medicine ad 12 -26
""",
    """
=visit:ok abc -21 11 -11
any:sleep_on c 10
mi_nino d 13
nothing__calendar d 11
now:coming ad -20 18
now:to_get ad -15 16
""",
    """
=any:he bcd -14 -25 12
=tag:ride:turned d 11
drank a -10
lo_tolero ab 21 -12
on_labetalol d 11
some$ bc 11 -10
""",
    """
=body:hole d 15
^regrettably d 13
any:solit* d 12
any:voy ab -12 13
efecto cd 10 -14
hace_un acd 17 -12 -17
heart:why bd 11 -10
no_sir acd 26 -15 -16
organ:proba* ad -11 16
saw__i cd 12 -11
substance:you_@call d 11
""",
    """
=visit:away acd -18 -18 23
ese_no a -11
had_an b 12
lo_de ad -16 21
ride:#_que bd 20 -12
ride:walki* ad 26 -19
said_i cd -17 12
texts:bette* b 17
""",
    """
hasta_entonces c 11
home:was_wild bd 19 -14
instead ad 23 -25
my__high bd -21 14
ride:que_hora ab -11 15
tried__@treat a 10
""",
    """
=body:contestar bd 16 -12
=body:probado ab 11 -15
=rule:home:no:not_~2_me|any|ever|have|had|in|a d 15
=visit:day c -10
any:@texts_are d 13
any:definitely d 13
had:desde bd 17 -12
heart:my_dot d 10
pero__puede d 11
""",
    """
=body:liver bcd -21 -20 12
=rule:cancel:no:see_you ac 26 -19
@medicine__could a -11
^fijate a 13
allergy:epine* ac -19 19
del__yo bd -14 14
eaten:sure bd 15 -13
heart:@relative bcd 22 -24 -18
meds:siempre ab -13 17
not:telling ab -26 18
now:y d -12
organ:in_@date c -13
psychosis:psiquiatrico d 15
still__for c 12
una_llamada ad 15 -12
weekend bc -15 13
well:noche ab -12 16
""",
    """
=body:esketamine c 14
=visit:of bd -25 14
bp_is bc -15 -14
consultarlo c 10
had:your abd -17 -11 24
heart:sometimes acd -15 24 -18
now:@call_me b -17
now:me_viene ad -16 20
prior:only_the ad -13 15
""",
    """
=any:grown ad -15 23
=tag:pregnancy:unsure abd -11 -14 13
=tag:well:turned c -12
drive:me_dejan ad 13 -12
nada_me ad -14 16
organ:normal ad 21 -17
por__@relative b -23
prior:got_a cd 18 -13
road$ a 10
""",
    """
=any:cumplo ad 20 -16
=rule:cancel:yes:cancel* bcd 16 -30 -19
heart:time ab -12 16
la_hora acd -18 16 -13
no_just bc -11 13
well:mejor bc -26 11
well:papa d 11
yes$ abcd -43 -45 -11 50
""",
    """
=body:trimester acd -14 -10 24
=rule:drive:no:have|got|tengo|arranged|traigo|l abc 28 -22 -25
=visit:fallando abd -11 11 -17
allergy:time_i ad -13 14
august abd -25 -12 28
digo__me cd -13 12
iba__pero ad -17 18
it_an ad 11 -13
nothing_like a 11
texts:mensa* ad -11 15
well:he_is d 11
""",
    """
=body:leer ab -16 18
=number:organ:few abd -15 -15 23
feels d -14
heart:on_labetalol d 11
not:discuss b 11
not__last bd 12 -10
not_picking c 11
pregnancy:knocked_up ad -14 21
""",
    """
=any:fa c 12
=any:feeling c -18
=body:her b -16
=visit:old ad -16 12
@open$ d -21
allergy:got_it bd 15 -10
brain:pero_no a 11
effects:cuando b 12
had_the c -19
half__liver d 14
marihuana b 11
never$ abcd 41 -12 -14 -31
organ:resultados abc -10 -16 21
organ:voy_mucho cd 15 -13
pregnancy:ago ad 17 -17
sali__en a 11
to__house a 10
usual* d -11
""",
    """
=rule:pregnancy:yes:nurse|feed|pump_~2_baby|him|her| d 10
a__now ad -26 10
de__lista ad 21 -13
home:tengo abd -14 30 -24
organ:cual b 14
pelea* d 16
pregnancy:doing abcd -19 -16 31 -25
""",
    """
=said:cancel:unsure bc -27 15
appointments ad -11 14
effects:sailing a 11
heart:corazon_no ad -14 17
heart:limpio ad 15 -12
my__he abd -14 11 -12
organ:gave bd -12 18
out_in cd -11 12
posib* ac -19 22
si__con c -16
substance:a_fifth d 13
will__someone c 13
""",
    """
@call__la bd 12 -11
allergy:sin_problema a 11
meds:y_no ad 17 -14
organ:la_orina ad -22 20
ride:pie ad 22 -15
un__que bcd -29 21 -17
weight d -11
""",
    """
creatinine a 11
had:six a -16
heart:por c -12
me__hecho bcd -13 18 -17
now:hora_me a -11
prior:yes_i bd 24 -21
problem__can b 10
psychosis:estaba acd -11 -11 14
wait$ ad 12 -26
""",
    """
cancel:got b -23
heart:got_a cd -10 16
mania_de bd 21 -17
my__i abcd -15 -34 31 -13
need__think bc -14 17
""",
    """
capaz__me c 12
hole__heart d 15
mothe* ab -13 15
trans* c -15
""",
    """
=visit:mobile a 10
igual__no acd -19 23 -13
like__over a 10
me_vigilan cd -15 19
meds:for_the bd -20 18
now:can_you ab 13 -12
""",
    """
=signs:yes abd -19 -24 25
@relative__anything ab 16 -13
be__could ac -14 15
el__me ad -14 -12
home:ya_llego d -10
psychosis:de_joven bd -13 12
ride:familia a 14
well:dolor abc 17 -13 -28
""",
    """
=rule:coming:yes:see_you d 12
any:repea* ab -12 12
organ:higado_ni ad 13 -11
""",
    """
=any:gravy d 11
=rule:had:yes:did|had|finished|completed|hice| abc -15 13 -12
aunque__lo ad -12 15
not:grave d 10
numbers_are d 12
out__was d 10
perfect__good a 10
quite abcd 29 -17 -14 -18
temprano$ b -10
well:one_day cd 17 -13
""",
    """
^psychosis d 13
ambulancia$ ad -11 12
aripiprazol d 12
carro_no ab -17 20
home:@ride a 14
problem__it ab -22 21
texts:quit abd 23 -12 -14
""",
    """
=body:going acd -12 32 -29
brain:nobod* c 17
coming:going ad 16 -22
cual__la b 12
drive:se acd 21 -17 -20
hasta_ahora a 11
lamentablemente ad -18 19
mis_gatos d 12
now:moles* ad -14 17
prior:praye* ad 20 -11
some_@food ad -16 18
well:a_la ad -10 17
""",
    """
^some abc -26 -13 26
abuela bd 22 -19
link ab -16 19
mas_bien ad 20 -15
me__dicho cd 11 -21
ride:no_voy ad -16 17
""",
    """
=visit:@place bcd 17 -19 -33
ando_de d 12
for_anxiety ab -19 18
por__primero ad 16 -12
""",
    """
a_todos ab -11 12
brain:none_of a 10
evaluaron_por a 10
home:she_is c 13
not:street ac 10 -14
not:ver bd 15 -10
not__reason b 10
not__test ac -13 16
organ:@relative_tuvo d -10
organ:liver_to bd 10 -10
todas$ ab 22 -19
""",
    """
cancel:misma a -14
half_formula d 10
not__say a -11
nurse* b -11
pregnancy:cycle ad 13 -13
pregnancy:todav* abcd -33 -15 -24 38
see__@clinician cd -11 11
""",
    """
=any:pues b -26
allergy:medicinas a 13
ando__pero ac -14 16
las_nubes bd -12 14
malo abd 28 -16 -22
psychosis:confi* a -13
que_tengo abc 18 -15 -11
ride:find_a c 11
""",
    """
=first:any:no bd -20 10
=lead:body:no:cut:no abcd 35 -12 -10 -29
=rule::unsure:wondered c 13
effects:fine ad 15 -12
nada__ver ac 22 -17
prior:all cd -11 10
ride:@relative_has ab -10 -17
ride:should abc -11 -29 22
stuff__the c 10
""",
    """
@drink__@relative a 11
cancel:de_mi b -12
hard__know c 11
meds:@year abd 34 -13 -31
substance:seman* a -12
""",
    """
at_@food b 11
coming:en_el ad -26 26
now:es_el d -10
papeles abd -30 27 -21
up__every a 12
""",
    """
=rule::unsure:maybe|perhaps|possibly|probably| bcd -53 34 -41
adult:sophomore a 12
infar* acd -12 -18 14
under_that cd 12 -15
""",
    """
@late$ ab -40 19
bajo__a ad -17 19
effects:muy_bien a 13
ha_pasado a 12
is_dark abc -12 -15 18
just__blood acd -16 -19 21
no_conflict ad -11 14
pregnancy:se_me abd 14 -15 -18
psychosis:me b -13
""",
    """
alguien_ha c 11
allergy:only_morphine ac 13 -11
eaten:la_manana ad -14 13
home: c -16
""",
    """
=signs:heart:unsure+yes acd -13 -16 14
=visit:tarda b 10
a_@machine abd -22 21 -20
cancel:coming c -14
in__time d 12
prior:sola ad 30 -25
substance:i_would cd -27 18
they__up d -14
un__mi bd -13 16
weath* d -18
""",
    """
=body:es cd -16 -11
=visit:teresa bd 17 -15
had:en_la ad 15 -29
matan* b 11
not:cuente a 17
not__able ac 13 -12
pregnancy:resul* ac -13 15
psychosis:or ad 11 -14
yo_nada ad 18 -10
""",
    """
=said:well:yes abd -28 -15 18
=visit:pass acd 25 -14 -14
any:empty a 13
not:be bcd -29 -11 21
not:uso a 11
organ:del_rinon ad -10 12
""",
    """
any:objection ad -18 20
emdr ad -13 20
manejando bcd 19 -27 -10
now:to_pass a 10
now:yet ab -20 11
partly cd 13 -12
quiero_otra b 14
""",
    """
#__night c -14
=any:@insurer ad -11 11
=visit:operan a 14
@insurer__no b 12
allergy:bien abc 19 -16 -12
el_unico ac 12 -10
hipertenso__la ab -17 17
la_necesito abc 23 -19 -12
me__at a -11
the__honestly cd 13 -11
""",
    """
dejarlo cd -16 11
now:recoj* a 13
""",
    """
^cuantas abcd -13 21 -10 -11
alergica_al b 15
allergy:alergica d 10
back_at ad -19 25
have_not abcd -15 -30 37 -26
it_does b -11
la_hepatitis c -13
una__un d 13
""",
    """
=any:asi bc -12 19
brain:fue b -17
con_tanta a -10
drive:home_i ad -11 11
eaten:@visit abd 21 -11 -14
nothing_but acd -32 -18 37
organ:recheck cd 12 -12
organ:something_on ac -11 11
substance:@medicine b -23
turke* a 10
""",
    """
=body:woke abd 13 -11 -16
cancel:decidido c 11
eaten:manan* ad -14 13
he_recibido a 12
heart:are cd 20 -13
percent$ ac -24 23
will__but a -13
""",
    """
=body:oxys d 12
@medicine_desde a 14
coming:on_the ad -20 15
esto bcd 18 -23 -18
hora_no a 11
me_@parking a -12
queda_muy a 11
ride:is_going d 11
""",
    """
@relative_of b -11
aparato d -13
blood_test ac -12 14
but_let ad 12 -15
coche c -18
just__about abd 18 -15 -11
murio_del ab -11 14
no__@call abcd -14 26 -15 -13
not:pain ab -16 19
now:recojo_a a 13
pregnancy:take ad 10 -17
una_y ad 13 -20
""",
    """
=body:cause ad 12 -23
=lead:visit:yes:on:no+yes ad -13 15
eaten:recien ad -11 16
home:@drive_through ad 12 -11
to__a bd 13 -18
to_all a 14
""",
    """
@year__si ad 17 -15
brain:chiquito d 15
evalu* cd 25 -34
had:a cd -24 11
of__que c 10
""",
    """
=body:vigilan ad -15 12
@clinician__i bd -11 -11
get__a ad 18 -11
not:llego bcd 23 -13 -34
pregnancy:@relative_in ab -11 13
well:ya_se d 14
""",
    """
dos__para a -12
now:please abd 25 -15 -19
psychosis:sad_not ad 16 -11
thing$ acd 26 -16 -21
warfa* ad -11 16
""",
    """
=body:tanto a -11
=body:x d 14
@relative__so b -11
@relative_es abcd 26 -14 -11 -29
a_one acd 24 -12 -17
en_@spanish d 11
not:contestado acd -10 16 -15
sube_y c 14
that__have ad 16 -14
there_a abcd -15 24 -12 -12
""",
    """
=body:sanito a 13
any:same abd -15 -10 20
coming:fence cd 11 -12
con_# acd 19 -13 -12
had:patie* abd -10 -12 20
heart:count* abd 18 -10 -12
meds:none_of ab -11 15
mejor_que abd -21 -17 30
myself__i ad 16 -13
organ:@month b -11
preguntarle__mi abcd -12 -27 31 -19
ride:i_@drive ad 20 -18
swing* ad -12 13
""",
    """
coming:que bcd 16 -21 -10
i_will abc -13 -16 16
meds:day c -10
meds:va d -11
not:@thanks abcd 37 -29 -17 -18
pero_mejor ad -12 13
tried$ bd -23 15
""",
    """
=body:bun d 17
=number:pregnancy:grown bc 17 -12
brain:despues ad -14 11
had:usaron d -10
he_was a -18
heart:propranolol ad 12 -11
my__my b -23
one__nerves bd -15 13
psychosis:out_bipolar d -11
two__@month cd 10 -12
uh_uh a 13
""",
    """
=any:rato abcd -24 -17 -16 31
=rule:had:no:never|nunca|jamas abcd 22 -32 -13 -14
divorce$ d 11
en__fiesta bc 14 -12
""",
    """
am_on cd 13 -18
corazon_no ad -14 17
eaten:i_did d 11
well:it_is bcd -14 19 -16
""",
    """
=body:pasado c -25
aca acd -17 -15 14
desco* ad -11 14
last_@eat ad 13 -10
looking_forward a 11
psychosis:@clinician_mentioned cd 17 -20
""",
    """
^do bd 30 -49
any:look ac -13 18
de__me cd 13 -13
meds:y_la d 12
tres_@medicine c 10
""",
    """
=body:life ab 14 -18
@body__up d 11
as_mine ac -11 18
cancel:otro_dia ab -20 18
descartaron abcd 28 -12 -19 -17
else__i bd -20 12
my__of d -14
my__out c -21
now:conte* ad 11 -12
substance:@relative_has ab 19 -11
substance:define_problem acd -14 17 -10
test_me ad 10 -10
well:@howmuch b 11
""",
    """
=body:calle abd -12 17 -12
afuera ab 15 -15
coming:final ad 16 -12
meds:stree* b 11
mi_acta c 12
now:nothing_on d 11
ride:@insurer_a d 10
ride:@vehicle_ok b 13
segun abcd -42 -50 66 -43
snipped$ a 16
sofa ad -13 13
sola abc 21 -34 -38
texts:last bd 17 -14
the__maybe bc 15 -17
was__or acd -15 20 -17
""",
    """
=body:afib bd -21 12
any:mensaje ab -18 13
at__text ab -23 26
cancel:want ad 23 -28
coming:a d -11
compared abcd -13 22 -12 -13
diagnosticado_nada ac -14 15
had:counting a 12
i__over ad 13 -11
not:papeles ac -19 15
pobrecita$ b 14
pregnancy:si_no c 12
""",
    """
=body:near a 11
@move__el abd 12 -14 -19
any:not_since a 11
cene__y ad 12 -10
como__nunca ac -18 18
digo__puedo c 15
doctors_ruled a 12
prior:did b -14
salio__pero acd -16 23 -13
texts:your bd 12 -23
well:nomas ac -11 14
""",
    """
allergy:morph* bd 13 -18
brain:dos_@year c 10
con_los a -11
hungry__a ab 18 -11
now:calen* ac -24 19
pero__tres d -11
pregnancy:my_period bcd -16 18 -16
prior:psico* d 14
psychosis:i_have ab 12 -17
que__salgo b 12
to__reminder ad -13 11
""",
    """
any:de_gente a 11
pregnancy:me_salio cd -12 15
ride:block* a 11
voy__@relative d 15
""",
    """
creeping_up c 10
pregnancy:i_@clinician abcd -15 -17 -14 24
sober bcd -23 -21 19
soplito cd 13 -11
ya__dos d 13
""",
    """
about__first d -12
any:esas b 12
comie* ad -19 20
coming:any ad 17 -16
home:esta_es c 11
is__down c 12
middl* ac -13 11
now:number ab -16 17
organ:incon* d 14
si_digo c -13
vet$ a -13
""",
    """
=any:downhill ad 13 -10
getting acd -10 20 -11
mirac* ad 17 -11
organ:dos c -12
prior:ect abd -13 -11 21
quien_quita abcd -16 -23 29 -11
still__it ab -22 12
""",
    """
=any:actually abd -17 -10 25
^completamente d 18
any:day d -12
effects:allergies c 11
otras a -11
pregnancy:me_and ab -18 18
prior:nada_todavia ad 19 -14
vivo__mis ad 14 -12
will__tonight c 11
""",
    """
=body:minds a 16
=rule:texts:yes:my|mi_cell|number|cel|celular_$ abd 26 -10 -20
=said:safe:unsure ac -11 22
=tag:effects:other ac 16 -15
aguante$ ad 17 -13
bien__no a -13
correo a 12
home:seguimos ad 18 -13
meds:disco* a 10
not:two d 13
now:court a 14
prior:psicoanalisis d 14
""",
    """
=body:@fetch abc -11 -14 18
=visit:noon bc -11 17
a__nos d 11
allergy:happened cd 11 -12
does_it abd -13 29 -28
heart:que_la acd -14 17 -10
i__use a 11
no__acabo d 12
prior:have_to d -11
substance:normal ad 14 -16
""",
    """
=visit:final ad 23 -17
de__hablo ab -13 17
drive:i_@drive abcd -17 13 -21 11
heart:passe* ad 13 -15
me__tengo ad -15 15
pregnancy:fabrica ad 17 -14
""",
    """
=visit:too abd 15 -11 -13
any:box ad 11 -13
elevated c 15
it_by a -11
not:busy ad -18 20
now:viene_de d 12
of_em bc -12 -18
the__does cd 20 -14
ticking a 14
""",
    """
=rule:well:yes:not|cannot_~1_complain ad -11 15
eaten:la_hora ac -14 16
heart:que_se d -11
me_recojan a 13
never__back ad -20 16
now:no_le a -12
organ:told_me c 12
problema_problema ac -13 17
up__@medicine d 10
vice$ a 12
well:thank d 13
""",
    """
brain:count* bc 15 -17
cancel:cambi* bc 12 -11
cosas a -18
got__for ab -12 -17
i_sent abd -15 23 -14
organ:yo_no b -13
pregnancy:a_miracle a 14
pregnancy:no_estoy acd 28 -11 -19
""",
    """
=any:amable ab -11 19
=body:walgreens a -13
=visit:ahi bc -24 -19
cancel:hold_it a 17
chick* ac 17 -13
coming:la_@clothes ad -11 12
doctors__out a 12
el_corazon bcd -10 -15 17
licencia ac 17 -15
menor_de ad 21 -16
prior:did_not c -19
probl* abd -13 -12 11
psychosis:quien a -12
ride:has_the abcd -13 -13 -14 17
ride:own abcd 19 10 -15 -30
vecina abd -15 23 -16
""",
    """
=body:screaming b 12
brain:my_@relative d -16
over__@call ad -14 14
texts:rathe* abd 19 -15 -14
""",
    """
=visit:ever ab -12 12
@relative__over d 12
brought d -11
could_just cd 17 -13
lidoc* ad 14 -13
que__@relative abd 12 -16 -12
ya__la bcd -27 -27 22
""",
    """
adult:papas d -12
en_una bd 16 -10
hace__hora abd -17 -16 25
had_anything a 11
hay_nadie cd -12 14
not__# c -16
prior:first_thing ab 14 -12
substance:down ac -19 12
""",
    """
=body:long d -17
@animal__me a 10
cancel:@clinician ad -21 15
eaten:soy ab 18 -20
me__viaje ad 21 -20
not:todavia acd -12 11 -25
ride:uber acd 21 -21 -22
treatment d -10
""",
    """
allergic_to abcd -18 28 -16 -11
es__toma a 11
lo__en bd 17 -22
psychosis: d -18
psychosis:@food abcd -14 25 -11 -15
ride:me_voy ad 24 -20
""",
    """
@relative__@sick ab 13 -11
@treat_dana b 11
home:door abd -14 -12 21
prior:vale c 10
the_best bd -10 13
vuelvo__el d 11
""",
    """
=any:lil ad -14 15
crei__si a 12
el_@body bd 11 -14
ride:compadre ab -11 13
ride:si_voy ad 17 -16
triste a 11
whist* a 10
""",
    """
=body:transaminasas a 10
=said:meds:no d -27
=visit:confirmo bcd -20 27 -23
@move__plans ad -13 14
^stroke d 13
allergy:dado d -12
any:dice_mi b -10
cancel:give abd -22 -15 15
nervi* d -18
telefono$ a -11
""",
    """
=rule::unsure:not_~1_know|kno ab -11 -11
=rule:well:yes:no_me|puedo_~1_quejo|quejar ad -12 18
=who:body:theirs abcd -19 43 -25 -35
drive:car bd -24 15
had:about ad 14 -16
not:recibi c -10
pasado c -24
ride:ver_quien c 11
tengo_mucho a 10
y__se ac -12 19
you__tomorrow bc -16 15
""",
    """
=visit:mal bd 10 -14
=visit:yup d 15
churc* bcd -13 -23 19
kevin b 15
now:me_queda c -18
otra__la ad 16 -16
sherry__@day a 13
""",
    """
=body:esa abc -16 21 -13
my__@thanks b -14
passing ad -11 18
texts:bien cd -13 10
to_think abc -16 -17 20
""",
    """
a__que a -10
adult:en_# ad 31 -29
eaten:anoch* ad 15 -11
heart:el_corazon c -12
prior:dos_cajas a 12
ride:law d 15
""",
    """
=body:feel a -19
=visit:directions b 11
@clinician_dice ab 11 -11
any:se_lo d 12
better_than d -13
no_han d 11
now:de_una abd -26 -11 33
well:i_can bcd -14 18 -12
""",
    """
=body:vamos bd -13 12
^lock ad -11 15
any:esta_mi a 11
beats_me c 14
brain:brains_good a 13
had:diero* cd -11 14
han abc -10 -24 12
his__and d -10
if__stays c 13
la__si ad -26 24
mi__iba bc -12 11
well:i_am b -37
""",
    """
=any:leave a 11
brain:salio ab 16 -13
check__my ac -10 13
como_sigo cd 15 -13
directions b 11
drive:rathe* a -11
no__pecho a -14
not:great c 11
nothi* bc -19 -31
organ:catheter bd -14 17
psychosis:o d -14
want__know bd 13 -18
""",
    """
=body:bed d 15
=visit:between ad -19 14
a__yo abd -20 -12 17
cancel:en_el ad 15 -11
coming:@day a 12
could__i abd -18 -21 17
nada_que bc -17 13
piso ab -11 -23
prior:first_time a 12
prior:medicinas abd -12 -13 18
rezar ad 18 -13
the_@traffic ad 17 -13
""",
    """
=turn:body:none:no abd 11 -11 -25
=visit:cubre a 10
@clinician_would b -13
@eat_already a 10
brain:puntos c 13
degre* bd 15 -13
effects:moles* ad 21 -18
effects:sali d 11
heart:bien abc 20 -20 -20
""",
    """
=any:pensarlo cd -17 12
allergy:tongue d 13
coming:el_dia ad -17 17
con__# ad -10 15
llama* abc -23 17 -19
mi__me b -22
not:regular c 11
pregnancy:right b 11
prior:monto* d 12
ridin* a 17
to_tell bcd -12 15 -15
""",
    """
=body:mal bcd -21 -20 16
=number:home:old a 14
allergy:unless bd -13 14
eaten:@drink_with c 11
el__dio c -12
got__monitor d 13
have_ever d -14
heart:need c 10
no__permiso ac 14 -13
now:bet d 10
of__was a -10
oxys d 12
prima bcd 19 -12 -23
""",
    """
=any:bueno ad -19 15
=rule:heart:yes:pressure|bp_~2_is|runs|es|esta_~ cd -16 20
adult:no_es ab -12 10
at__i a 17
can_swing ad -10 13
had__# ab -20 21
heart:estres a 11
organ:ultrasound b -12
prior:that_is abd 29 -20 -22
they__work a 13
""",
    """
=signs:pregnancy:yes abcd -21 -22 -29 39
=visit:miss ad 13 -12
=visit:todavia bcd -32 18 -25
@drive_el d 11
effects:old ad 14 -18
i__@body abc -22 -13 24
me__algo abcd -18 14 11 -26
mo ad -19 21
organ:one_uti a 14
organ:perf a 13
preventing c 11
turno__las abd -10 21 -15
""",
    """
=body:diario abcd -12 -20 -21 25
=body:knows ad -26 -12
=signs:meds:unsure bcd 32 -21 -25
any:stree* b -14
heart:chart b 16
not:reaction c -10
nueve* a 13
on_both ad 15 -12
organ:my ab -15 -17
""",
    """
^they bcd -49 14 -20
and__sleep d 11
any:husband b -14
cancel:cancelela ad -17 24
meds:nerves bd -11 14
my_purse abd -12 -13 16
no__so d 15
prior:tough* ad 12 -11
recup* c -12
well:mucho_mejor d 14
""",
    """
=body:pregunto bc -12 13
=rule::unsure:pensarlo c -13
@clinician__# ad -28 21
allergy:and_i c -15
asleep$ acd -23 18 13
had:me_dieron cd -11 11
hasta_ahi ad 16 -11
me__@fetch abd 13 -11 -14
not:surgery acd -13 20 -11
own ac 13 -28
psychosis:papel* ac -15 11
que_llevo abd -15 29 -23
siente__la b 10
the__here b 12
""",
    """
=body:mismo abcd -36 25 -22 18
=body:school d 10
@thanks_pero a 12
cumplo a 15
heart:from ad 10 -14
now:falta ad -18 18
to__it ab -13 -24
""",
    """
=any:take c -11
any:@drink bcd -15 -18 11
are_bad ad 12 -17
but_nothing c -12
da_miedo abd -12 26 -24
effects:me_dio bd -14 14
heart:just_high a -18
los__@month ab 12 -12
meds:no_estoy bcd -14 17 -12
organ:@drink b 10
ride:anyone ac 20 -19
""",
    """
=any:tengo bc -13 13
drive:vuelvo_en ad 17 -14
eaten:agua d -15
estoy_tan d 12
had:it_is a -10
no__bien b -11
no__han d -12
vivo_con ad 15 -12
""",
    """
=body:@wrong acd 14 -14 -25
=body:daba d -15
clari* b -17
ride:and_my ad 15 -13
""",
    """
^half b -12
allergy:benadryl c -16
embryo d 12
had__me bd -15 12
llant* d -14
on__street ab -18 14
prior:cabin* ad -12 17
""",
    """
de__por bcd -13 -10 12
jubilado d 12
me__so d -12
meds:@sick_turkey a 11
pregnancy:podri* c 11
psychosis:my_twenties a -12
substance:than_i ab -11 -11
tengo_la abc -15 14 -14
""",
    """
=body:bano bc -10 12
=body:ivf cd 19 -14
=visit:cuarto a -11
pregnancy:sunday d 10
the_stick c 11
""",
    """
else$ bc -13 -13
molesta_para ad -14 14
not:por bc 16 -10
pregnancy:question ab -15 18
substance:rarel* a 19
tan ad -21 13
""",
    """
@animal_had b 17
@treat_a a -10
aca$ bd 18 -15
any:coupl* bd -10 12
please ac 12 -52
si_todavia c -11
""",
    """
=any:quede ad -15 22
=rule:eaten:unsure:black_coffee c -10
coming:dejelo ad 19 -15
hit_me ad 22 -20
no__otra bcd -13 -13 18
noon$ ac -17 15
pregnancy:la_@visit bd 18 -15
pregnancy:tiene ab 11 -16
""",
    """
had:el_@day a 14
heart:at_the cd 20 -17
me_viene ad -16 22
meds:a bd -11 10
organ:doctors bcd -15 19 -10
pregnancy:year ad 13 -19
pressure_yes ad -20 23
psiquiatrico ad -10 16
terapeuta c -10
texts:stop abcd 29 -16 -14 -14
""",
    """
=rule:eaten:yes:smoothie|shake|licuado|milk|lech ad -34 27
@medicine__@year abc 17 -13 -12
am__do abcd 16 -15 -14 13
any:they abd 15 -13 -18
but__know d -11
fijate_que a 13
heart:#_casi ad -17 17
limit* c 15
no__am b -18
pregnancy:not_expecting ad 15 -13
""",
    """
=any:vet ad -13 11
=number:pregnancy:old abcd 58 -42 -15 -47
any:quier* d 17
meds:@clinician_says ad -12 15
psychosis:will ab -15 19
ride:busca* abcd -29 -15 12 17
""",
    """
=any:entiendo b 19
=tag:eaten:self bd 15 -16
anda ab -38 22
dos_rayitas cd -10 14
heart:desde abcd -16 -16 -17 28
not__would a -11
prior:pasad* a -13
""",
    """
allergy:stopp* ad -12 19
eaten:hace_seis acd -14 18 -14
escitalopram abcd 23 -13 -14 -15
had:dose d 10
heart:test ad 18 -13
in__@eat d 10
sumerce d 17
us__it c -10
yes__to ab -12 18
""",
    """
and__ruled ad 13 -13
brain:leve d 13
drive:get d 14
heart:of ac 13 -31
pregnancy:honey a 13
prior:tried_two bd 10 -10
ride:confi* ac -13 16
""",
    """
=any:mucho bcd -17 -10 16
had:ya abd -31 -24 37
handf* d 13
home:nobod* ad 18 -14
it__if a 11
""",
    """
=body:orino bcd -26 17 -16
drive:llevo d 11
heart:chequ* a 13
ride:texted ad -15 12
the_chaplain bc -10 13
""",
    """
@cancel__@price b 10
^terrible a 10
alone bcd -28 -20 18
entiendo$ a -12
pregnancy:doctora d 12
termine_la d 11
""",
    """
=rule:eaten:unsure:just|only|solo|nomas|un|some|sip bd -16 -17
^comes c 14
crumm* ad 22 -15
eaten:be abcd -19 17 12 -25
he__el ad -10 11
recetas a -12
substance:drank c -13
""",
    """
=any:queja a 10
=body:see a -11
=signs:no abcd 21 -12 -19 -24
ballo* cd -10 15
coming:dejamos a 14
have__tell b -10
have_tried ad -16 11
husbands__one a 10
marijuana acd -14 16 -14
now:move b -12
pego ad -12 12
said_he c -12
substance:solo abd 32 -16 -20
well:day bc -12 11
""",
    """
around_# ad -12 16
had:mom a -11
heart:both_my b 11
heart:chiquito c 13
husbands__with a 14
se__olvidan c 14
""",
    """
=signs:substance:none d -19
and__i abcd -23 -27 -10 29
prior:quier* abcd -17 29 -14 -20
uti__now d 12
""",
    """
=body:recuerdo ac -13 14
@call_una d -11
prior:como bc 18 -22
saber__la ac -20 22
well:bien_y c 10
""",
    """
@food_about ad -14 18
con_@sick acd -14 19 -11
effects:mareos cd 11 -22
pregnancy:hace_un a 10
psychosis:creye* ad -11 11
spravato b -22
texts:text_@texts ad 10 -14
""",
    """
@drug_en bd 16 -13
and__half d -16
coming:someone a 11
esta_todo ad 12 -10
home:got_in c 13
last__lol ad -11 17
nary abcd 33 -22 -11 -19
organ:de_@body ab -12 12
prior:worked acd -19 -15 24
ride:tengo_quien a 12
""",
    """
=signs:visit:unsure: ab 18 -33
^borreme bd -13 10
accid* d 11
float* abcd -13 -12 -13 19
nueva b -11
segun_mi bcd -12 19 -12
surgery_and ad -11 12
""",
    """
domingo ac 24 -24
heart:que_esta b 10
is__problem bcd -23 -12 21
muchas abc -20 15 -11
now:minutos ac -20 22
paro_de cd 16 -15
pero__dos a 14
pregnancy:dos_semanas cd 13 -11
ya_en ad -19 23
""",
    """
=body:anexo ad -14 12
=rule:brain:yes:seizure*|convulsion*|convulsi*|e bc 12 -26
adult:turn_# ad 25 -23
be__or b 11
cancel:escri* d 12
cane ad -11 13
glass__at a 10
pregnancy:regular c 10
prior:there acd -18 -18 26
psychosis:never_been a 14
ride:can_i ab -15 14
ruled__out ac 17 -12
substance:cero ad 17 -12
""",
    """
can_skip abd 24 -13 -16
coming:a_poder ad 16 -12
i_doubt ac -19 25
now:in_the abd 31 -16 -22
on__shot abc 12 -11 -11
prior:and_no ac 17 -18
substance:el_que a 11
time$ abd 20 -19 -14
""",
    """
=visit:undecided abcd -16 -11 26 -14
@drug_cuenta bd 14 -15
adult:@date_birthday d 12
atora* ad 15 -10
brain:they_said cd 18 -10
panel_in a 10
to__in ad 16 -29
""",
    """
=visit:leave ac 11 -14
coming:las_# a -19
have__@cancel d 14
heart:up ac -31 20
presion__el ad -14 12
psychosis:i_had abd 12 -18 -18
""",
    """
=body:acuerdo a -28
low_blood ad 17 -21
murio__embolia b 10
ya__chofer a 14
""",
    """
=body:drunk ad -21 14
acuerdo ad -29 12
llevo__los bd 15 -11
meatl* a 10
my__everything a 14
organ:appendix bc 13 -13
prior:no_se b -11
texts:escribirme a 14
want__my b 13
""",
    """
=visit:be abc 13 -40 -15
adult:us bc -23 16
como_cree ab 19 -10
dropped_off ad 12 -12
mi__anda abd -17 27 -22
texts:think c 11
what__if b 11
""",
    """
=body:ruled abcd 41 -12 -34 -28
@month_but c 11
adult:he_is a 10
digame bc 14 -20
effects:went_smooth a 11
es$ abcd -19 11 15 -20
heart__fine abd -13 11 10
lo__pero ab -20 17
substance:dormi* abc -17 -15 20
substance:fumo_@drug abc -14 -14 15
""",
    """
^drink a 11
any:since a 12
but__do abd -22 -13 23
not:maam ad 17 -11
nothing__do ad -10 14
pregnancy:no_hay d -10
substance:a_little b -15
""",
    """
=body:knocked a -16
cancel:baja ad -13 17
coming:request ad 19 -12
look__my acd -13 17 -12
prior:voy c -11
s abd 13 -14 -10
substance:by d -16
veces__de cd 15 -13
well:best ad -16 22
""",
    """
=any:ojala ac 23 -27
=rule:prior:unsure:count_? acd -13 -21 18
@clinician__he bd 11 -15
one__my c 11
""",
    """
adult:mi_acta c 12
coming:le ac -14 11
nary_a abcd 33 -22 -11 -19
sober__# bd 12 -16
""",
    """
=body:llevaron bd -10 23
a_baby d -22
eaten:hungry d -17
substance:ver ac 18 -18
y__y ac -15 15
""",
    """
=body:period bd -23 -25
allergy:happe* cd 11 -13
cancel:asi c -12
not:me ac -38 11
psychosis:no c -17
the__then a -17
then_that b -13
""",
    """
=signs:ride:no+yes acd 26 -23 -27
^as b -16
a_leer abc -19 13 -11
allergy:again acd -23 -16 18
hija abcd -14 -31 12 19
psychosis:chiquito_y ad 12 -10
to__somebody d -10
tonight$ ad 12 -22
""",
    """
^by bcd -13 -12 11
am_sixty ad 21 -15
it_not d 12
meds:estoy_en bd 12 -11
now:ok_what bd -16 16
prefer_a ad -13 14
ride:mi_@ride a 11
substance:norma* ad 14 -16
""",
    """
eaten:eat d -19
heart:get_checkups ac -10 13
hora__a ad 15 -11
i__coming acd -14 -14 12
prior:@treat_y b -10
yo_sepa ac 23 -19
""",
    """
=any:pudiera acd 20 -11 -13
coming:amaneci a 12
did__i d -13
estoy_@insurance c 11
heart:la_de ab 13 -10
mis acd 21 -19 -15
""",
    """
=any:repetir b 14
=signs:allergy:none d -17
=visit:dejame abc -14 -11 22
algo_en abcd -12 -13 18 -12
any:clear ad 15 -13
any:nada ad 17 -13
at_night abc -14 -12 12
brinc* abd -11 -16 20
decidido$ ac -16 21
have_is abd 12 -20 12
la__@month a 10
""",
    """
^get c 10
drive:else b -17
eso_esta ad 13 -12
hay__con bd 12 -10
in_between ac -24 19
interesa$ b 10
psychosis:veia a -11
try_again ab 13 -12
""",
    """
=any:viaje abd -12 -10 19
=asks:all:no ab -14 21
@hours_ago ab 10 -18
allergy:respi* ad -11 18
prior:wanted ab 18 -12
""",
    """
by_now ad -11 -13
cancel:anulela abd -11 -12 18
eaten:la_noche abd 30 -25 -23
heart:runs_low a 14
hora c -15
one__day bd -11 12
psychosis:could cd 16 -11
sala$ ad 10 -12
yo__mi abd -15 -12 22
you__did d 17
""",
    """
does__@drive bd 13 -13
drive:home abcd 13 -43 -21 11
drive:ride abcd -21 -17 12 17
had:all ac -15 15
nibbl* b -11
nunca$ abd 36 -10 -39
pregnancy:hombre a 11
prior:y_ya a 10
that__was d -10
""",
    """
heart:padec* c -11
meds:medicine bd 16 -30
would_have bc -28 11
y_los ad 17 -20
""",
    """
@medicine__the c -16
any:gente a 11
at__clock ac -10 12
coming:las a -19
corazon_lo b 10
eaten:at bd -31 13
not:quise cd -11 11
organ:mother b -11
psychosis:cloza* d 14
""",
    """
cumpli_# ad -11 14
effects:since abcd -22 -12 -11 29
embar* acd -23 -11 17
gabap* d 10
had:dieron_una ad -11 12
hasta__en b -13
heart:under_that cd 14 -14
la__dado c 10
mi__hoy d -15
""",
    """
=body:cuatro abcd -27 -22 -14 33
=body:lupus bd -16 22
any:le_@thanks a 10
coming:llueva d 12
drive:will_not a 11
eaten:@food_for a 10
en__lista ad -22 20
hora_me ad -13 11
i__stuck b 11
my__were ab -10 -15
on_@food a 10
ride:time abd -13 -16 26
un_momento abcd -29 40 -11 -25
""",
    """
como__@relative d 13
organ:voy ac -13 12
well:the_first d 11
""",
    """
=body:break abd -20 -11 20
=number:few acd -27 -20 21
a__ask b 12
comes$ b 12
imagi* abd -20 -15 19
marriage bc -11 11
now:le abcd -29 -28 21 16
over__i b 14
pregnancy:pase ad 16 -13
psychosis:define bd 24 -24
used_to ad 10 -17
""",
    """
=body:cdl a 10
=body:please abcd -26 30 -12 -15
allergy:ketamine bcd -31 -21 20
cancel:mind_about ad -11 12
home:soy_la a -13
lithium bd -19 16
perio* d -34
pregnancy:#_semanas ad -19 27
texts:@texts_a ad -15 16
""",
    """
=visit:fine acd -33 -21 37
a_school c 14
irme_sola ad 11 -13
latel* a -13
pediatrician b -12
pregnancy:cada_tres ad 15 -13
pregnancy:me_hice bc 15 -14
preguntarle abcd -21 -31 38 -22
refill bd 16 -11
""",
    """
^need abd 13 13 -47
allergy:to_@treat abd -10 -12 18
avisa* acd -15 17 -17
dieron__el ad 14 -17
infections__the d 11
meds:nothi* abd -12 31 -18
pregnancy:desde ad 18 -15
ride:dad cd -10 18
""",
    """
=body:get bd 11 -18
=body:sentido abc -12 11 12
=number:substance:few acd -18 -20 14
@relative__padece c -10
confl* ad -20 22
dos__@year d 15
emojithanks$ a 11
he_tenido ab 11 -18
meds:hace acd 24 12 -29
numero$ abc -11 20 -13
prior:recetaron_pero d -11
stones__not ad 24 -23
""",
    """
allergy:breathing acd -15 -12 24
anybody acd 18 -17 -11
calcu* bc -18 16
del abd -17 -15 12
heart:secon* acd -11 -10 19
heart:sopli* c 12
over__to a -12
prior:remem* acd -14 20 -13
psychosis:jaja d -11
""",
    """
count__a bcd 24 -12 -18
one_did d 12
prior:animo a 11
worke* bc -25 -24
""",
    """
=body:rodilla b -12
a_@person abd -12 11 -12
cancel:si_puedo abd 23 -23 -11
dios_lo bc 11 -12
for__mood d -15
had_high d -11
heart:hipertenso ab 10 -11
i_can abc -11 -23 16
meds:solo abc -31 21 -14
prior:remember acd -14 20 -13
the_car ad -13 13
y__@stop cd 10 -12
yes abcd -13 -20 -14 17
""",
    """
=any:not abd 13 -30 -14
allergy:estaba cd 19 -25
he__not ab 13 -20
heart:@thanks bcd 20 -10 -15
not:problemas abd 19 -13 -14
pensarlo c -13
texts:@animal bd 15 -12
texts:only bcd -22 -27 23
they_saw d -17
""",
    """
@relative_yo a 12
a__@date acd -18 -11 19
bad_i a 12
not:fa c 12
remind ab -17 17
this$ bcd 21 -30 -29
""",
    """
=body:saw acd -12 24 -26
^enzymes cd 12 -11
are__than b -15
coming:estoy acd -25 18 -23
meds:@treat ad 13 -18
no__tolero ad -12 14
prior:con_@clinician ad -17 19
pusieron__stent b -11
veces_y ac 13 -17
""",
    """
any:me_mude ad 19 -16
hinche ad -10 17
now:tonight abcd 25 -16 -20 -14
quiera__que a 12
ride:pidio_el d 12
that_with abd -11 15 -11
""",
    """
=any:spins d 16
^primero abcd -28 11 -11 21
a__sober b 12
cancel:la_quite ad 14 -11
not:till bc 17 -17
now:would_be ad 35 -30
pregnancy:esposa a -15
to__me c -31
""",
    """
=body:podria acd -12 19 -13
=visit:talk ac -27 17
^apenas abc 25 -33 -13
both_ways bd -12 10
numer* a -13
veinte$ d 12
""",
    """
=signs:prior:unsure c -20
@relative__lol ab 20 -14
brain:those c -10
heart__no ad 23 -24
no__one a 11
""",
    """
=body:find ac -21 18
=rule:cancel:yes:not_~3_make|come|coming|go|going ad -38 30
=said:no:what_the_text_says_after_all ad 19 -27
allergy:we c 10
cancel:my_@relative d -18
cosas_que cd -11 11
did__at a -13
si__tomo a -14
texts:text_me d 13
yes__no bcd 19 12 -33
""",
    """
=body:scratch abd 15 -14 -10
at__home ad 12 -10
brain:seizures c -17
home__@relative a 12
i__pee b 10
me_@texts bd -12 16
not:misma ac -12 14
organ:bit c 13
que_necesito b 13
we__together ad -13 16
well:days_and ad 10 -13
""",
    """
#__of a -10
=body:takes b 13
have__decided a -15
inclu* c -20
of_those d -12
only$ abcd 34 -32 16 -53
solta* ad -10 12
texts:if a -11
""",
    """
=body:insomnio bd 12 -10
at_that ad 10 -10
had:primeros abd 31 -17 -23
heart:reloj ad 21 -13
me_sento abd 20 -10 -14
name__not ad 13 -16
pero_la b -17
psychosis:mentioned acd -12 22 -19
""",
    """
=tag:any:other b -14
@vehicle_driver bd 12 -11
^¿ abcd -37 59 -58 -47
not:allergic b -10
now:aunqu* ad -11 12
""",
    """
=visit:booked b -10
allergy:have_not c -14
ask__in d -12
confirmo$ cd 17 -13
esa_hora bc -13 -16
lleve abd 19 -11 -18
organ:hepatitis_c cd -20 15
parking abcd -10 26 -14 -18
texts:would bcd -21 -16 14
the_last bc 16 -12
well:@place b 12
""",
    """
=body:marriage b -11
=visit:pull bd -12 12
@drink_but a 11
get__it d 11
pide c -10
prior:a bc -28 18
rispe* d 12
""",
    """
=asks:body:after:unsure ad -12 12
=visit:creo abd -16 16 -23
he__mejor abd -15 -12 14
""",
    """
=said:unsure:a_denial_denied abcd -36 -24 -13 31
adult:just ad -12 12
como__la b -10
has_epilepsy bd 13 -19
hay__@fetch a -13
me_internaron bd -11 17
not:form a -10
not:known a 10
out__said cd -12 12
to_make ad -10 14
youngest d -12
""",
    """
^sober c -12
agosto ad -17 22
me__solo a 12
organ:fatty_liver d 11
pregnancy:estam* abcd -29 -17 32 -14
pregnancy:no_doy c 17
said_so ac -14 16
thought__a ad 26 -29
up__it d -15
""",
    """
=denials:any:0: a -12
de_mamar d 13
drive:nap d 11
ex__hypomania c 10
psychosis:still cd 18 -18
tell__@clinician b 16
weed ad 10 -11
""",
    """
^emdr d 18
^take abd 29 -19 -18
cancel:llega* abd 21 -20 -13
infeccion cd 16 -18
""",
    """
=any:different d -11
abuelita d -15
home:forgo* d -12
me__todo ab 14 -16
organ:tuvo d -10
parto d 11
pregnancy:cerrada ad 14 -10
substance:puedo a -18
texts:about_my ad -11 13
""",
    """
broke__@body d -12
decir__si ac 24 -23
now:deep_in a 11
on_@medicine ac -12 -14
prior:tengo_que c 12
psychosis:dead_@relative c 14
ride:sombr* a 13
""",
    """
=body:estaba acd -14 24 -23
a__lol c -11
allergy:i_can a -10
and__him cd -11 10
dolor_de ac 10 -14
no_@vehicle d 11
no__duele ad -14 19
organ:encebollado bd 18 -11
organ:sin ad 14 -13
prior:el bc 14 -19
ride:ha acd -12 15 -12
texts:para a -13
""",
    """
coming:not_be ad 29 -26
de_@medicine abc 13 -14 -11
off__two d -14
organ:menti* c 11
used__hear d 10
vaya__saber c 14
""",
    """
@relative__paciente ad -15 15
brain:aneur* ac -11 -13
cardiology_@visit c 12
coming:tengo_que acd 22 -23 -14
effects:dsd d 11
el_futbol ad 11 -10
gave__in ad 18 -20
guess* acd -14 26 -22
knees_bad bd 13 -11
now:sorry abd 23 -12 -17
on__a b -11
prior:to bd -11 -18
the__last ad 15 -26
""",
    """
=rule:meds:unsure:supposed_to c 10
@medicine_hace a 14
coming:pedi ad -20 22
eaten:horas_y a 10
estoy__un bd 16 -17
heart:soplo_de cd -18 23
para_que cd -37 18
ultrasound abd -13 -16 19
well:like_death ad 13 -10
""",
    """
^sometimes acd -19 22 -11
about__over ad -12 13
are_running c 11
eaten:one ad -27 17
heart:estab* d -12
home:voy ad 17 -14
no__can ab -18 20
now:first c 13
""",
    """
=body:heavier cd 15 -14
allergy:pero_no abc -11 -11 12
coming:pedi_el ad -17 17
it__real a 12
now:calendario ac -17 21
on_two bd -12 12
once__my cd -16 11
""",
    """
=body:oxy d 11
=rule:meds:unsure:cuenta* a 11
bp__at c 13
heart:my_husbands a 10
not__you d -14
now:quiero ad 15 -12
por__acaso bc 17 -18
ride:in c -20
texts:consentimiento ad -13 16
""",
    """
=body:high abcd -39 -23 11 19
left__there a -11
my_family bd 20 -36
psychosis:other* a 15
""",
    """
@insurer__ser a 15
como_a b 11
drive:voy abcd -14 -19 -11 22
favor$ bcd 12 -23 -15
not:pressure ad 15 -11
organ:down a 13
y__mas ad 21 -15
you_take b 13
""",
    """
=any:capaz abcd -15 -15 24 -16
=body:story ad -20 22
=denials:any:1:unsure bd -12 -13
^dolor d 13
substance:taco a 10
substance:think_so ac -15 20
""",
    """
=any:having a 11
=visit:stuck ad 21 -25
adult:with a -10
coming:keep_it ad -16 19
drive:y_no d 11
he_can c -22
home:quien_pregunta b 10
it__@medicine b -14
la__bajita a 12
tongue ad -14 10
""",
    """
am__text ab -17 22
counts_as ad 14 -14
guste abd -18 -11 25
had:y ab -12 -11
is__first ab 21 -18
not__up c 12
organ:creat* bc -14 -10
pensarlo$ cd 19 -11
psychosis:crist* cd 25 -21
segun__@relative abcd -13 -11 21 -11
""",
    """
=body:denied ad -11 15
brain:boy b 11
cancel:dice d -14
dijeron_que bd -13 -12
""",
    """
=body:dudo c 16
=body:wish abcd 35 -21 -17 -23
day__is cd 14 -12
el_@insurance bcd 23 -20 -17
know_by c 11
ni_la d -14
started__@medicine d 10
tripp* d -17
""",
    """
=denials:body:3: bcd -16 11 -12
=signs:organ:none a -12
=visit:diez a 15
already_told b 13
arrepenti ad 13 -13
el_holter cd 15 -13
funny abcd -26 19 17 -22
origi* a 10
ride:@thanks b 14
seria_mi bd -13 11
so__do ac -16 22
sola_en ad -11 14
substance:vinito_con a 12
""",
    """
=any:nel a 11
allergy:been_put c 12
any:revis* c 12
brain:injur* c -12
cocin* c -10
meds:@medicine_de abd -13 -16 20
not:lost a 11
pregnancy:rayitas cd -10 14
pregnancy:the b -17
prior:hija a -11
psychosis:finis* b 14
""",
    """
=body:shock d 11
@relative__busca cd -13 13
como__veces a 11
ir__mi d 10
now:@fetch b 12
organ:es a -10
to_use d 13
""",
    """
=any:maybe abc -24 -13 23
@call_me bcd 28 -28 -25
^scratch a 13
allergy:like_a ab 13 -12
cuatro__cuatro d 12
eveni* d -12
heart:que_tengo a 14
not__kind c -12
not__mine ab 12 -16
resul* acd -41 38 -19
una_que d -15
well:crumm* ad 22 -15
""",
    """
adult:papers cd 10 -11
allergy:is_not ad 27 -21
awful ac -17 13
bebida d 15
estoy_muy ac -15 20
not__have b -11
ride:@relative_no abd 22 -15 -17
ride:a_decir d -12
sophomore_@year d 13
world ab -21 20
""",
    """
=signs:ride:no acd 33 -35 -27
^hecho abd 24 -13 -14
allergy:to_give d 11
brain:clean abd 18 -13 -15
el__ya bcd -18 -13 13
prior:remedios ad 19 -13
sobre_mi acd -15 13 -14
""",
    """
=any:smooth abd 18 -11 -12
any:bottle ac -17 20
con_alguien b 12
divorcio d 12
drain abd -14 -15 22
had:for_a bd -14 20
is_one bc 22 -15
no__ahi ac 11 -13
""",
    """
=body:poliquisticos d 15
@medicine_and bcd -31 -35 14
^permitame bd 23 -20
ando__@sick ac -18 19
la_manana bcd -11 -15 15
now:last abd -19 18 -11
puedo__antes bc 10 -14
they_want c 12
when__get abcd 19 11 -13 -22
will__be abc 12 14 -24
y__pero ad -11 15
""",
    """
=body:pero bcd -29 20 -28
algo__el c 17
any:skipped_@food ad 16 -11
correcta$ d 13
heart: d -20
leve bd -18 16
overseas__i d -12
puesto_que d 16
""",
    """
=any:weeks ad 26 -26
=number:cancel:few ab 12 -11
@call$ ab -16 -13
allergy:exped* b -11
any:biscu* d 12
be__@call cd 14 -13
brain:air a 10
grown acd -23 -13 20
hace__horas b -14
heart:el_@day d -11
ride:pero_es abd -14 12 -10
substance:tomando d 16
things__not c -12
tomo_la d 13
unles* b -29
""",
    """
@medicine_on d 14
any:que_si bcd -23 -27 28
anything__that a 10
meds:for_my abd -10 -17 21
never_confirmed cd 16 -13
substance:adict* ad 27 -24
""",
    """
any:person b 12
drive:suspe* a 18
me_hinche ad -10 17
ride:pues acd 29 -17 -22
un_@vehicle acd 28 -14 -22
""",
    """
=body:changed ad -14 12
had:ahi d 11
heart:her_@relative a 13
now:@drive ad 21 -15
now:you cd -28 11
prior:for_sleep c 13
psychosis:patie* d 11
substance:mujer abd -16 -11 19
well:sigue ad 11 -15
""",
    """
coming:confi* ac -14 17
falling c 11
no_period c 11
organ:@vehicle a -17
ride:#_@year d 15
""",
    """
=body:young ab 10 -12
=visit:elbow a 11
a__then ad -19 22
brain:thought a 10
effects:dizziness ad 18 -14
home:parece bcd -15 27 -21
me__dieron b -11
organ:think ac 22 -11
organ:tylenol b 10
wait c -28
""",
    """
a_heart bc 14 -25
bien$ abc 21 -22 -42
el__soy d 13
""",
    """
=any:be a -12
@relative_did acd 20 -13 -19
coming:we a 13
la_quiero abd 19 -11 -17
substance:eso d -21
sure_my c 13
""",
    """
=visit:moved abcd 14 13 -11 -24
about_my ad 13 -12
no__podido ad -15 19
ride:consiguiendo ac -14 18
""",
    """
@day_is a -14
depende abcd -20 -25 34 -20
fall__that cd 14 -14
meds:prescriptions a 12
now:m ad 13 -12
organ:este d 11
pande* ad -15 14
""",
    """
=visit:hospital ac 12 -13
bypas* abcd -30 11 -13 12
eaten:estomago d -13
had:else b -13
had:usted* bd -20 18
hubie* ab 14 -10
last_summer ad -10 12
substance:twent* ad 14 -12
""",
    """
=body:anywhere a 12
=visit:slow ad -11 12
coming:i_am acd -14 -17 25
effects:y_nunca a 12
i__to ab -21 17
implante$ ad 13 -11
recon* abd -15 14 -11
tengo_que abcd -16 -16 45 -58
that__reacted a -12
""",
    """
=body:caida d 10
=body:tranqui ad 16 -10
^twice abd -12 -11 22
abrir bd 16 -15
been__@clinician c 12
cancel:will_make ad 22 -17
en__dia ad 18 -11
not:car ab -10 11
recovered b 10
segun$ abcd -21 -12 33 -19
texts:i_was b 14
unico abc 27 -22 -17
well:la abcd 14 11 -38 -13
""",
    """
=any:reactions d -11
@stop__i cd 17 -10
always__normal ac 15 -12
brain:por_favor b 12
had:boost* d 15
ni__@cancel ad -20 21
pregnancy:factory a 13
pregnancy:positive_test d 14
pronto abcd -29 -28 43 -27
""",
    """
=any:sabria ac -18 24
^hardly d 12
heart:mi abcd 11 15 -19 -35
high_cholesterol d -10
ride:estoy_viendo c 12
""",
    """
=rule:drive:no:not_~1_driving|drive|allowed ad 11 -16
cancel:thought_i a 11
era__resulto d 12
textb* a 15
""",
    """
=body:cinco abcd -21 -27 -28 41
en__ya b -14
okafor b 16
rango$ a 13
shy ad 12 -11
substance:@drug_cuenta bd 14 -15
""",
    """
=any:segura ac -11 14
=body:forever d 14
@fetch_me a -11
cancel:covid d 11
effects:ver cd 19 -16
jaja abc -14 18 -18
on__@medicine c -20
organ:una abcd -14 -11 38 -37
perder__@visit ad 13 -12
to__honest a -14
""",
    """
=body:esketamina cd -22 24
=visit:@insurance bc 11 -11
mensaje__mejor b 13
not:about ab -11 12
ride:se bd -22 11
sobra* bd -11 16
""",
    """
#_por ad -14 17
any:sabria ac -11 15
eaten:few_bites d 11
home:salva d 11
mangu_con d 13
stage__ckd d 14
""",
    """
=body:tiene a -11
a__ago d -10
brain:seizures_as d 10
dice__cosa c 12
era__de a -11
esta__del ad -17 11
la_fabrica ad 14 -11
mamar$ d 13
now:week acd 14 15 -24
only__no cd -11 11
organ:un_rinon d 14
perfe* abc 27 -46 -52
psychosis:but c -10
""",
    """
drive:el bc -11 -20
han__veces a 16
i__# abd -15 33 -39
psychosis:no_tengo bc -23 12
""",
    """
^del bc -12 -13
alcance a -13
heart:i_will ab -13 14
lost__baby b 12
substance:dejar* ad -11 17
""",
    """
=signs:substance:no+yes d -12
@drug_that ac 22 -20
cancel:la_@visit bd -26 14
drive:para bc -12 -12
in__since d 11
pregnancy:chich* d 13
texts:algo ab -10 16
""",
    """
=body:apart d 13
^read ab -10 18
adult:two_different c 12
any:morning ad -16 11
any:no_estoy ac -13 14
home__# ad -15 12
not:padezco ad 22 -15
texts:befor* c 15
then_@medicine ad -13 16
veces_no acd -17 21 -10
""",
    """
=any:nine c -10
=body:quise c -12
=body:rule abc -11 -12 18
home:her acd -13 14 -17
pregnancy:i_was c -13
prior:any_@medicine cd -16 14
substance:quedo a 10
well:better a -10
""",
    """
#_el abd 16 -14 -14
@insurer__# b -12
organ:not_hold ad -10 20
organ:orden a 17
ride:both a -16
well:will a 13
""",
    """
=any:@hello abd -16 35 -25
=rule:effects:yes:nause*|queasy|queasiness|dizz*|m c -22
any:say_that bd 14 -12
can__anything abc 16 -16 -12
downh* ad 13 -10
esa__recojo a 13
fu__fa c 12
organ:utis_count bd 18 -15
under_control ac 12 -16
""",
    """
=body:encarnacion bd 16 -19
=body:pecho cd -13 11
=rule::no:no_chance|sir|maam abcd 44 -15 -23 -25
=turn:visit:none:yes a -10
brain:left d 11
coming:en_pie ad -22 24
mejor__correo ad 14 -13
of__a cd -12 10
organ:trasp* ad -18 19
todas__noches cd -15 16
""",
    """
=visit:familiar c -10
and_holding d 10
any:@relative_que b -16
dias__a b 16
effects:ayer ad -12 16
got__at ac -18 10
not:voy abcd -29 13 -16 26
pregnancy:implante ad 13 -11
ride:del a -24
seven* abd 21 -15 -10
six_and bd 22 -23
so_it d 11
tengo_roto b 11
vamos_a ad -19 18
""",
    """
=any:could a -22
@drug__night ac -21 11
allergy:when b -29
de__bien a 11
heart:anything abc 14 -12 -11
heart:cuand* bcd -11 17 -13
incon* abd -19 -13 16
organ:has_a d 14
pregnancy:semanas_de cd 12 -11
""",
    """
@medicine__@month cd 17 -15
mi__puede a -15
ride:can_he b 12
substance:rarely a 19
ultrasound__liver c 12
""",
    """
=body:cosa bcd -14 20 -36
=body:hs ac -11 12
=tag:any:idiom_yes acd -14 -13 26
@move__an ad 16 -15
apena* abd 17 -23 -14
""",
    """
better$ c -35
coming:paso abd 34 -10 -28
drive:at_# ab -16 12
se__y ab 10 -14
substance:me_gusta ad 17 -12
substance:tomo_una ac 14 -13
substance:years abcd 37 -15 -24 -31
todo__para a 12
yes_sorry ad -11 14
""",
    """
@medicine__says ad -13 11
^uf bc 13 -12
brain:have_never ad 15 -15
home:so cd 12 -18
over_it bd -14 18
sleepy ad -14 11
was_last cd 10 -10
""",
    """
@relative__his bd 14 -18
^paramos ad 16 -12
allergy:como a -13
coke bc -10 -10
farm d 12
no__acuerdo a -10
organ:@treat abc -13 20 -13
running d -18
strai* abc 26 -26 -18
sure_hope ac 18 -18
texts:dar b -12
upstairs a 11
voy__de b -15
""",
    """
=rule:pregnancy:no:impossible|imposible c 14
home:my ad -15 17
my__bipolar bcd -13 -11 14
now:my_sons a 14
pregnancy:mismo_tiempo d 11
since__got a 10
they_tell cd -12 12
""",
    """
any:si_ni ac -16 17
concussion_count b 10
effects:por_el d -12
esqui* acd -19 -18 27
heart:@open acd -16 -10 15
need__@move ab -17 15
positive_i ad 12 -11
say__it ad 17 -20
""",
    """
@move__ya bd -12 12
allergy:allergic_to ab -12 14
allergy:toler* abc 17 -12 -14
de__en ab -24 13
heart:daddy bd 13 -12
home:walke* ad -12 16
pront* abcd -29 -28 43 -27
the__talk d 11
vida$ abc 14 -11 -15
ya__de cd 11 -24
""",
    """
eaten:acabo_de d 11
not_tell ac -16 14
prior:for_sure d -11
""",
    """
aviso$ abc -16 -20 14
brain:aneurysm d 13
cancel:can_come ab 17 -10
had:que acd 18 -13 -11
hay__que a -11
prior:fourt* d 16
""",
    """
=body:chiquito b -11
=visit:text cd -27 12
and__else c -13
can_he bd 16 -12
de_nada ad 19 -17
not:mal acd -40 11 30
now:aslee* ad -21 19
psychosis:psico* c -21
""",
    """
=any:bastante d 10
@insurer__@insurer d 15
@stop__alla b 14
brain:lamictal d 11
depression$ bcd 14 -11 -21
not_since abcd 26 -13 -20 -15
pregnancy:@relative_is bc 13 -18
texts:confianza d 16
that__old ad 20 -16
""",
    """
allergy:they a -12
fumo b -25
los_@day ac 13 -17
me__books d 15
no__con ac -16 10
well:worki* d 13
""",
    """
=rule::no:not_a_~1_one|soul|thing_$ a 11
cancel:otra ab -24 22
higado_ya d 11
pero__lactando d 12
well:bien b -21
""",
    """
coming:olvid* ad 12 -16
me_mude a 13
once_no ad 26 -16
prior:vitam* b 14
voy__mi c -12
well__got cd 19 -11
""",
    """
=body:none acd 22 -28 -22
@relative__mejor bd -12 13
brain:ando d -10
my__but abd 24 -25 -29
of_me bd -10 11
prior:does_@medicine bc -23 21
psychosis:en b -18
well:a_few c 10
well:usted ab -17 18
""",
    """
=signs:safe:none bcd 11 -14 -23
@relative_he bc 14 -12
dieron_@medicine ab -12 -15
entienden_por b 13
infusion abcd -22 -26 -11 36
not:if acd -16 20 -26
now:ahora_mismo a 13
organ:liver_of ad 15 -12
psychosis:but_not a 14
quedar d 16
""",
    """
allergy:brace* d 14
loca$ a 12
una__pero d -17
""",
    """
brain:los acd -10 -17 21
heart:@relative_and b 11
this_one ac 11 -21
""",
    """
=any:remember ad -18 14
=any:underage ad 14 -11
@relative_sabe abc -11 -23 27
^huh abcd -23 40 -12 -33
a__@day ac 13 -20
am__now d 11
ambul* ad -12 15
heart:was_high d -22
pads abd -17 -11 24
ride:hijo a -14
veo$ cd 14 -11
""",
    """
allergy:urticaria ad -14 16
any:one_of bd 18 -15
heart:stron* a 21
heart:the_one ad 24 -25
home:can b 13
prior:they b -11
sure__@relative cd 16 -15
the__number bd -16 17
""",
    """
=visit:@price abd -12 19 -24
every__weeks d 10
hard__say acd -15 18 -10
mi__# ab -24 25
not:prometo acd -19 24 -18
prior:prozac abd -17 -18 16
psychosis:by abcd 11 15 -19 -22
sola__el ad -12 13
would__say a -14
""",
    """
=body:limpia abc 15 -11 -11
entre_semana ac 11 -11
ido abcd -21 15 -15 10
minds d -22
pregnancy:no_soy ab -10 13
ride:hermana ac -12 11
""",
    """
substance:problem_i cd -16 12
""",
    """
any:ayer ab -10 16
drive:una ab -16 11
heart:take a -13
herself bcd -12 -13 13
ni__ni bc -22 16
prior:five ad -19 23
psychosis:time cd 12 -16
this_was ab -10 13
to__is abc -11 -12 19
up_lol d 11
""",
    """
=body:cuenta abd -38 20 -13
effects:up ac -10 -11
le_pasa a 11
not__knowledge c 10
now:no_i bd 12 -21
out__time d 12
prefiero_que ab 20 -15
si__por abd 22 -13 -26
""",
    """
=rule:drive:no:@relative_~3_will|is|can|drives| ab -11 -12
cancel:la_quiero ad 15 -16
comment$ abcd -31 35 -11 -11
dedo d 10
not b -26
not:problem bcd 14 -15 -10
""",
    """
=body:divorcio d 12
adult:was_adopted c 12
chat abd -16 24 -14
drive:driver cd -12 12
he__todavia ab -11 15
histo* d -13
pregnancy:de_la c 12
prior:de_todo ad -14 11
ride:can abd -12 32 -30
texts:not_say ad -13 10
""",
    """
allergy:on_it cd -20 14
but__and ad 12 -14
either abcd 16 -16 18 -29
good__then c 12
me_and abc -10 18 -17
por__estoy ab 14 -10
prior:#_just a 12
substance:borde* abcd -17 -13 25 -11
""",
    """
^dejela d 11
amamanto$ d 15
my__are d -11
ride:what_time bd -14 20
texts:@visit ad -26 26
""",
    """
=body:diagnosed b -12
=body:papel a -12
any:hold_on b 12
effects:las d 12
mi_edad bc -10 -14
now:will_be a 10
podemos d 11
pregunto__@relative cd 14 -10
yes__still ab -16 13
""",
    """
=tag:texts:unsure ac -28 15
adult:mayor ad -14 13
any:cosas a -15
cancel:see_you ac 26 -19
coming:verda* abc -14 13 -16
drive:recoja d 13
eaten:en abd -29 -23 21
psychosis:pregu* abd -22 15 -23
""",
    """
=number:prior:year ad -16 16
drive:no_tengo acd -19 -19 22
i_run a 16
is__my bc 14 -28
just__@medicine bcd -15 -22 16
llene a -11
psychosis:like_that ac 17 -14
see__cardiologist c -11
sendi* bc -12 -12
""",
    """
=visit:court abd 14 -10 -11
asi__me d 11
contento ad -14 19
dump_it abd -17 -12 19
puked cd -12 14
rinon$ ad 16 -11
what__a abd -11 16 -14
""",
    """
^nkda a 16
brain:me_sacaron d 10
cancel:moverla ab -12 15
dolor__@body d -13
en_@english b 13
heart:hi abd -21 -27 20
heart:perfe* abcd 28 -15 -19 -18
infec* a -20
now:up_my d 10
""",
    """
=any:ni cd 14 -24
comes_back c 10
drive:no_puede ac -16 10
prior:has_helped ad -10 10
resultado$ a -14
sera$ ad 10 -11
sleep__up c 10
todo_normal a 12
""",
    """
@sick__y ad 17 -14
had__miscarriage b 11
my_back bc -22 -13
no__corazon d -14
por_nada ad -15 13
pregnancy:my b -20
quiza* abcd -19 -15 34 -18
ride:@relative_be b 11
ride:digo b -10
runs c -19
told_me a -11
well:be d 16
""",
    """
=body:lines acd -12 -13 22
=visit:digo abc -15 -29 24
^runs ab 10 -18
a_@relative a -15
am__@traffic d -10
effects:it abd -26 29 -18
now:me_check c 12
parce$ d 10
porque__el ad -11 10
pregnancy:el_resultado c 12
prior:acupu* a -11
woke__in c 11
""",
    """
allergy:got_@sick cd 11 -11
allergy:tolero_me d 11
coming:keep ad -26 29
coming:roads a 11
coming:thing a 12
heart:marat* abcd 27 -17 -12 -17
lil ad -11 13
not:newbie ad -13 16
pregnancy:la_fabrica ad 14 -11
substance:medic* c -11
""",
    """
=visit:transmission b 14
drive:pense ad -11 12
lighter acd -14 -10 24
now:again a 15
now:anoth* abcd 29 -14 -12 -24
puedo_@call ab -15 14
substance:@clinician_me d -12
""",
    """
=any:puedo ab -14 20
@relative__catheter bd -13 16
anestesia__me c 12
drive:salir d 13
had:tengo d -17
preg abd -22 -10 29
run__my abd -12 18 -20
well:amane* a 15
""",
    """
=visit:rodilla a -11
@relative_por cd -11 13
adult:aun a 13
both__parents bd 15 -12
had:no_lo c 10
i_self d 14
no__that c -26
segun__si bc -12 12
there abc -21 24 -33
""",
    """
=lead:any:no:on:yes b -12
brain:estres d -12
formulario abd -15 21 -12
kinds ad -11 13
substance:defin* acd -17 18 -11
""",
    """
@relative__# ac -21 -27
come_but a -13
daugh* abc -17 -11 13
meds:suppo* c 10
ride:me_puede cd 12 -11
steer ac -11 15
""",
    """
brain:en_el acd -13 14 -11
heart:heavier cd 15 -14
home:at_your ad 11 -11
me__@body b 13
same_as c -23
too__i a -12
""",
    """
@relative_las bd -14 19
cancel:she abd 17 -11 -12
heart:two abd -12 -18 16
latex__@treat d 10
organ:those acd 18 -14 -10
pase_por ad -12 11
""",
    """
=signs:drive:no+yes d 13
a_bad ab -19 18
cuadras a 10
get_up d -15
prior:both d 19
psychosis:se ac -24 23
substance:problema_problema ac -13 17
tengo__presion ab -10 15
""",
    """
@drive__vivo d 10
^nunca bd -45 11
^ultrasound ac 11 -16
home:el_sofa ad -11 13
it__other ad -13 12
la__puesto abc 11 -11 -10
normales a 12
pregnancy:impla* ad 14 -11
prior:and bcd -28 -27 13
""",
    """
=tag:all_but_me ad 21 -14
=visit:riding a 17
a_kidney ad -14 15
another__no bc 14 -15
dos__mismo d 13
drive:the_driver ad -22 17
pregnancy:that_matter bd 13 -10
slept__night ad -13 17
""",
    """
=tag:adult:asks a -13
carrying d 16
eaten:comi ab 10 -16
era__no a -11
gave_up bc 12 -12
me__up b -13
never_showed a 10
october ab 15 -10
que__los a -11
things_sometimes cd -13 13
town$ d 11
""",
    """
and__come ad 11 -10
any:lol d -14
any:sounds bd 16 -10
had:fiesta bc 14 -12
is__@body abd 16 17 -26
me__de abd -13 -14 17
not:momento ab 14 -12
pero__sabe bd 15 -16
prior:mando b 11
tengo__un d -14
the__too b 10
this__be ab 14 -28
well:been_better ad 16 -23
""",
    """
=body:boy abd -14 18 -13
=body:perdi abd -19 -24 21
=rule:allergy:no:sin_~1_problemas|problema a 13
any:@medicine_de bd 11 -15
arriba a -17
psychosis:shado* cd 16 -15
what__that bc -15 19
""",
    """
=visit:never acd -11 -22 17
=visit:ya bcd -39 -16 20
allergic__and ab -13 19
heart:fuert* a 12
jacket bd 16 -12
organ:me_acuerdo bc 15 -10
psychosis:lo d -13
street__on a 11
walgreens$ d 10
""",
    """
=rule::unsure:depends abc -21 -29 15
dias__la ac -16 10
el__era b 16
horas_en b -11
my_end a -12
vos ad 22 -14
""",
    """
=body:three acd -27 -13 26
for__# ad 18 -15
left__in bd 17 -12
made bd -12 16
marathon bcd -14 -19 16
me_parece abd -17 -11 13
miedo bd 23 -28
muert* d -20
otra_cosa cd 13 -20
self$ ad 18 -16
would__miss a 13
""",
    """
=visit:air acd -16 21 -11
ahi bcd -22 11 -16
am__right ad -20 25
antes__ya ad 10 -24
any:toma b 13
grand_mal ad -10 17
had:at_your ad -11 12
heart:perfect ad 18 -11
the_third a -14
well:nightmares ad -11 14
""",
    """
=body:aliviarme d 11
=body:anemia abd 19 -11 -13
ride:not cd -11 -15
""",
    """
back__for ad 12 -10
heart:would_you bd -14 15
i__my bcd -11 11 -14
it__had a 13
now:long cd 12 -24
on_my bd -26 17
organ:hace_@year cd 13 -15
so__was ad -11 12
stuck__@traffic b 12
tell abcd -41 -17 40 -26
""",
    """
=body:entro d 13
got__knees a 12
hole d 15
home:@thanks ad -25 17
maybe__@vehicle ac -13 14
now:boss_is a 11
organ:sacaron acd 14 -10 -11
prior:can b 13
""",
    """
heart:contrario_la a 11
it__it bd -15 11
now:@stop ac -17 18
roger_that d 19
substance:anda b 15
walked_in d 12
""",
    """
=any:anytime d 13
=body:infeccion cd 16 -18
=visit:ninera c 12
=visit:tough d -10
arrep* ad 13 -13
de_regreso bc -11 -13
eaten:so b -11
me__have c -17
moon$ d 11
not:pasado a 13
pregnancy:semanas abd -32 -11 24
prior:me_recetaron c 11
psicosis$ bd 16 -13
yea abd -15 -14 27
""",
    """
and__are abd 16 -17 -13
cancel:pregu* d -11
has__disease d -10
it__still cd -11 12
know$ abcd -38 -15 28 -12
prior:@relative_count c 10
se__complica a 12
texts:@texts_mejor ad 11 -11
twins$ abd -23 -11 30
""",
    """
=any:room abd 16 -11 -11
now:ask_me a 16
this_time abc 22 -20 -10
""",
    """
=body:repetir c 11
=visit:good ac -16 -12
brain:did ab -11 11
gusta* ad 16 -11
meds:was acd 15 17 -26
never_a ac 19 -13
organ:had abcd -14 10 30 -44
since_last a 10
text__will ab -16 16
until_now a 12
""",
    """
=body:negative abd 15 -17 -17
=visit:ask abc -14 -23 27
=visit:before bcd -13 13 -15
cuando_quieran d 14
drive:teresa bd 17 -15
la__@clinician b -12
not__two ad -25 28
pregnancy:is_for ab 14 -11
""",
    """
=body:maintenance d 11
si__el cd 26 -36
substance:were c -11
sus cd -11 -11
too__the d 11
""",
    """
@relative__yo bcd -11 -15 13
a__@stop ad -15 10
drive:for b 16
he_got c 12
not__where a -10
organ:are_bad bd 12 -14
prior:made_me a 13
texts:calls b -21
was_the ad -12 10
""",
    """
@drive__it ad -13 12
allergy:urgencias d 12
dejam* abcd -11 -27 34 -26
drive:nada ac -16 11
not__much c -13
was__so a -16
you_need acd -22 -18 16
""",
    """
=body:before acd -15 -14 10
hardly bd -16 12
heart:monitor ab -12 -15
i__every bd 11 -18
jajaja$ bcd 25 -21 -18
mi__acaba cd -12 -12
never__so ad -24 21
not:numero bd 17 -23
old$ c -13
si_eso cd 14 -10
""",
    """
@drug__problem ac 17 -21
comer* d -16
dejo$ d 11
naturales a 13
salva d 11
substance:on_my a 14
well:de_la ad 37 -35
""",
    """
=denials:any:1:none abcd 28 -18 -12 -25
=rule:heart:no:fine|good|great|clear|okay_$ d -12
=visit:god d 14
home:hora ad 19 -16
is__drugs b 12
is_good abc 18 -20 -10
me_tomo b -12
parte__quien b 13
pregnancy:i_pump abd -16 -12 26
""",
    """
=body:clozapina d 11
=signs:visit:unsure:other a -18
=visit:morning d -24
=who:body:minetheirs:before abd -25 -23 15
@open_to ad -12 19
are_asleep ad -19 20
estaba__y cd 11 -11
organ:gallb* bc 14 -23
prior:unas cd 12 -10
sound abc 21 -17 -17
y__tambien b -13
y_baja c 14
""",
    """
^zero abcd 50 -25 -16 -36
a__weeks ad 18 -20
am__here d 11
any:jajaj* bd 17 -12
gotas abd -16 -11 19
pregnancy:unles* acd 17 -10 -13
texts:consent ab 11 -12
""",
    """
=signs:had:yes ac 13 -21
=signs:home:no bc -18 12
few_bites d 11
home:desde_las d 12
mucho abd -29 -17 23
piel bc -10 16
psychosis:sueno d 11
suyo$ ab -17 17
¿__es b 11
""",
    """
@body__ya cd -19 10
allergy:ningu* ad 24 -18
brain:you ab -14 11
central abd -20 20 -17
effects:va d -14
instr* bd 11 -11
no__segura abcd -20 -11 28 -20
three$ ad 17 -12
""",
    """
=body:bottle bc -13 -24
=signs:body:none:known_of d -10
=visit:rapido cd 16 -13
=visit:veo a 12
dos__la ab -17 -13
had:did_not abd -22 12 14
haya ad 13 -13
los_@body d 12
meds:@drug_@drug bd 20 -14
pregnancy:about d 10
trotes ad 16 -17
""",
    """
^siempre abc 17 -20 -10
a__one b -27
cancel:reschedule abd -26 12 11
matte* bc 12 -32
monday c -11
ok__my ad -10 14
organ:just_a c -11
organ:por_la bd -19 13
""",
    """
=signs:adult:no ab -26 17
acted_me c 11
bringing abcd -10 -11 -12 17
como_el abc 14 -17 -10
despues__la bd -12 10
had:at_a bc 11 -10
home:halfw* abd 24 -11 -17
not:decirle abc -19 -15 24
not__anything bcd -20 -24 10
not_text ad 14 -17
now:que_es bd 14 -14
prior:yes ab -13 14
psychosis:went ad -11 18
tired abd -16 24 -14
""",
    """
any:aspirin bd 15 -11
cancel:hasta ac -17 21
eaten:food c -13
en__prepa c -11
impos* ad 21 -28
martes b -21
ni_se b -14
now:junta ad 15 -11
organ:de_@date a 12
para_las d 15
pero__tome ac -10 12
""",
    """
meds:hierbas b 14
meds:just abd -28 30 -12
ni__vez a 12
one_bit ac 18 -12
pee_when d -10
ride:driving abcd -18 -25 -15 32
texts:wrong a 13
""",
    """
=rule:allergy:yes:soy_alergic*_a_~1_eso|esa|ella|k d 14
@symptom_esa c 10
a__all d 13
convulsiones$ b -15
desde_hace cd -15 -13
en__grado ad 14 -11
heart:down ac -13 22
home:estamos_en a 11
substance:cbd ac 15 -12
that__problem bc -28 16
ya_mande b 11
""",
    """
=tag:home:unsure abcd -19 -26 38 -19
allergy:inyec* cd 16 -15
did__my b 13
pollen$ a 13
pregnancy:my_cycle ad 13 -13
psychosis:for_bipolar d -12
""",
    """
#_so ad -14 18
=visit:al abcd 23 -27 -12 -10
@food__it a 12
^panic a 11
brain:knock* b -11
consigo bcd -15 14 -11
eaten:late b 10
effects:vez a 13
prior:throu* ad -10 14
se_preocupe ac 13 -13
time__i b 14
""",
    """
=any:understand b 11
@cancel__favor bd -14 13
allergy:shell* a 15
day ab -16 -14
home:left bcd 20 -20 -20
no_a abc 20 -15 -15
passe* b -24
pregnancy:twins acd -20 -14 21
que__@call ad 20 -20
ride:are c -12
safe:@call abd -22 29 -11
smiled d 14
would__i bcd -14 12 -14
""",
    """
=rule::unsure:kind|sort_of acd -18 19 -20
=visit:why acd -11 -15 16
an__ago ad -13 15
brain:la_tengo ad 18 -11
consentimiento$ ad -13 16
counting abcd -12 -18 -17 24
hace__y ad 13 -20
heart:siemp* abc 16 -10 -16
puede__que c 11
ride:coworker c -12
sala__espera b 13
""",
    """
=any:things bd -10 12
meds:i b -12
que_no abd -28 -30 20
ver__dice c 11
will_have ad -19 13
you__on ab -16 16
""",
    """
=body:un abcd -24 -22 10 17
a__did c 10
heart:@clinician_in cd 18 -16
me__@drink d 12
y__seguir abcd -17 -13 -11 20
""",
    """
atras* d -10
last_@food b -12
suero b -11
that__and ad 22 -19
the__on a -10
""",
    """
am_good abd 24 -16 -13
coming:snowe* a 11
had__a cd 23 -13
my__to c -34
not:bloodwork c 11
now:en_casa ad -16 16
texts:ya cd 10 -11
wassup$ ad -11 15
""",
    """
can__you bcd -12 22 -12
settled$ d 11
""",
    """
=body:ugly d 15
coming:a_mi cd -15 -16
""",
    """
=rule:now:yes:hit_me ad 15 -15
@drug__@month b 11
case d 16
de_lo abd 22 -15 -15
did_have d 11
heart__pressure ad 14 -11
sister ac -21 10
substance:since_# ad 30 -27
""",
    """
a_great a 11
allergy:how a -13
heart:mis abd -15 25 -16
psychosis:@clinician_thought bcd -14 18 -12
substance:ahora d 14
tarda b 15
to_have d -13
""",
    """
=any:@move c -13
=rule:allergy:yes:bad|terrible|horrible|mala|fea|s ad 17 -20
^cuatro d 10
any:pregunta b 13
been__bp d 10
eaten:remember ac -12 13
everybody_i a 11
heart:need_to c 10
meatloaf a 10
meds:ningu* acd 18 -12 -10
psychosis:my_right ab 16 -11
substance:#_dias ad -16 17
""",
    """
=body:# bcd -23 -36 18
@insurer_they b -12
cancel:@cancel_por bd -14 12
devolvi ad -12 23
out__on a -10
texts:any ad -15 16
thinking__it ac -11 18
""",
    """
a__about abc -23 17 -13
me_la ad 12 -23
natur* d -12
not:fu c 12
on__home ad -16 14
prior:las_vitaminas bd 13 -11
""",
    """
=any:hanging c 12
a_pie ad 23 -17
brain:acv d 12
brain:gave_me c -13
meds:thing c 13
now:entrando_al ad 17 -10
only_please ad 28 -25
pregnancy:i_do a -14
ride:in_town d 11
ride:of ab 13 -18
to__there b 11
well:i_was ad 17 -22
""",
    """
=any:than bcd -14 -11 14
=turn:body:none:unsure ad 11 -16
capaz_me c 10
heart:is_high ad -25 22
home:todav* acd 34 -11 -25
well:go c 11
""",
    """
brain:at a -15
eaten:in_the ad 10 -15
one_for b -31
organ:al_bano cd 15 -15
out_@year a 10
prior:terap* bd 17 -12
sera cd 13 -20
""",
    """
=body:fabrica ad 17 -14
=rule:any:no:not_~2_me|any|ever|have|had|in|a b -14
in__@door a 10
no_idea a -13
suspected c 11
through__roof a 10
""",
    """
#__@relative bcd -11 24 -30
=signs:allergy:no ab -10 12
lo__dice bd -14 10
meds:tomaba ad 14 -15
""",
    """
=any:garbage a 13
=visit:amanecio bd 14 -17
=visit:went cd -10 12
asking__@relative b 10
eaten:comi_hace a 11
insulin abd -21 -10 20
no__dan ac 19 -11
out__they a -10
texts:secur* ab -10 13
""",
    """
@drive_my b -12
@medicine__of ab -17 16
coming:dejam* a 14
coming:if_the cd 17 -14
could_have cd 23 -19
had_this a 14
me__han ad 14 -19
not__he d 13
texts:reminders ad -14 15
""",
    """
=denials:body:1:yes abd 33 -61 -28
=signs:any:unsure+yes: ad -12 12
heart:diagn* ac -18 13
pregnancy:after abcd 15 10 -13 -24
que__cocinando a 10
""",
    """
=body:dolor acd -13 21 -12
=tag:any:refuses c -23
=visit:los bcd -17 -18 15
brain:and_it d -17
brain:epileptica d 10
grade$ a 13
pumpi* d 16
que_ya ac -19 16
ride:@relative_que b -14
""",
    """
#_dias abd -24 -11 21
a__@relative bcd -13 18 -10
but__@move ad 13 -13
home:but_i ac -15 14
si__asi b -11
substance:am_in d 14
""",
    """
=rule:heart:yes:arrhythmia|arritmia|angina|cardi abcd -32 -13 -13 30
=rule:now:yes:not_a_bad_time ad -13 13
allergy:maravilla ad 20 -15
baje cd 12 -17
can__she ad -18 17
eaten:after* a 10
gastritis ad 15 -10
it_last c -12
my__with acd 23 -15 -26
psychosis:i_did bcd -13 18 -13
substance:nunca ad 18 -11
una_pulsera ad -11 14
""",
    """
^ayer cd -21 12
allergy:@symptom_once c 11
cancel:no_tengo ad -13 18
definitely abd 21 -23 -12
has__not a 10
just_sad a 12
ride:le ad 22 -21
sombr* d -13
substance:con a -19
tengo_un bd -39 16
that_count abd -20 -22 15
una__dos ad 17 -14
you__much b 12
""",
    """
^sin bcd -34 -34 22
acomoda ad -10 13
against c -18
fin ad -16 24
have__back ad 14 -22
prior:new_to a 13
recetaron d -12
rico b 14
""",
    """
@relative__cancer b 11
effects:eso bd 15 -15
le_caigo cd -16 19
muy ad 12 -42
quien_habla abcd -12 24 -17 -13
""",
    """
a_new d 15
cancel:quite ab 10 -11
pregnancy:last_@year ad 15 -14
pregunta abcd -33 42 -28 -14
""",
    """
^woke ad 16 -20
consiguiendo ac -14 18
de_un bd 11 -14
pido__@vehicle a 10
""",
    """
=any:nueve a 15
=body:syndrome cd -13 15
any:que acd -11 -17 14
brain:i bcd -14 -21 10
primero_digame b 11
prior:i_took ad 19 -14
still_in a 16
""",
    """
=visit:acompana abc -16 16 -10
@year_sin d -14
cancel:on_me b 14
crazy c -21
heart:al_@clinician acd -17 18 -11
perlas d 12
sospecha_de cd 19 -17
substance:mentir cd -10 18
texts:esta ad -20 19
""",
    """
^todavia bd -27 -12
de__@drink b -18
disease__the bd 15 -12
issues acd 32 -14 -26
not:stroke bcd 13 -12 -10
strange ad -15 13
texts:know c 12
voy__contestar b 12
y__algo ad -13 10
""",
    """
=number:adult:year b -13
@insurer__@relative abd -12 18 -11
allergy:pollen a 17
and_put d -12
any:andel* d 10
brain:out abc 13 -13 -23
eaten:count bc 19 -18
effects:el ad -31 17
had:yes abc -21 -10 15
rosar* abd -11 12 -11
that__is b -26
""",
    """
=any:estuve ad -10 14
=visit:turno abd 13 -23 -12
^atorados a 10
any:dice_que bcd -12 -17 12
brain:ni a 12
coming:all d 11
coming:ya_pedi ad -20 22
ecogr* c 12
had:depre* ab -17 12
home:en_la abc 23 -33 -15
now:que_hacer d 12
once_a ac 20 -23
sano abc 11 -25 -17
voy_pero a 11
""",
    """
=any:nothing bc -21 -23
@symptom__time a 15
allergy:me_the abd -11 20 -14
digo__a a -11
drive:yo_guio ad -13 16
heart:el_# a -10
heart:toda_la d 11
""",
    """
=body:afford a 13
=body:tienen b 12
=visit:myself c -18
do__if cd 11 -18
licen* ac 24 -27
meds:my_@medicine bd -19 16
now:direccion ab -10 12
ride:sis ad -10 14
two_@person a -11
""",
    """
coming:ni ad -18 23
eso__es acd 16 -12 -16
heart:ticker_is a 10
no__@insurance bcd -29 27 -31
vaya__a c 14
""",
    """
@treat__se acd 22 -16 -12
baby__not ad 10 -12
drive:lo_@drive ad -11 11
me_llaman ab -19 16
off_a cd 11 -11
puede_@drive b 13
ride:no_puede acd 22 -18 -19
willi* ad -13 20
""",
    """
drive:que_me ad -14 12
drive:uber acd -27 15 14
healthy ab 12 -11
psychosis:papel c 13
substance:pills abd -22 -21 24
""",
    """
=any:todos ad 19 -23
=denials:body:1:none bcd -18 10 -37
adult:days ab -12 17
any:direccion ab 11 -24
can__hold ad -10 20
is__chance ac -20 24
mornings_are cd 11 -12
my__there ab -15 17
pregnancy:husbands ad 11 -11
ride:decir d -12
soltar ad -10 12
substance:want cd 16 -13
told__to b -16
was_heavier cd 15 -14
woke__fine a 10
""",
    """
=body:since abcd -25 -57 -17 36
@day_me cd 15 -17
@drug_este abd -16 22 -14
and_said a 12
antic* bc -15 -18
casi_nada ad -25 25
me__pusieron abc 12 -13 -19
ride:conduzco ad 26 -23
ride:pick d 12
texts:que abcd -13 -22 -21 29
""",
    """
@stop__the c -13
pregnancy:mamar d 13
""",
    """
=visit:starts c 10
adult:quinc* abd 29 -11 -21
cayo__que a 12
drive:in_the acd -24 12 15
esas bd 12 -14
holding d 12
parezco_de ad 16 -11
siguen c -13
there__# bcd 11 -13 -14
to_@stop acd -16 -14 10
""",
    """
=visit:it bcd -15 -17 16
=visit:llego d -14
aun__la a 10
cancel:day abd -11 14 -15
dejo b -13
heart:bypas* abc -26 13 -20
substance:dice bcd -16 23 -15
toca_a ad -12 16
well:la_@medicine abd -12 17 -19
""",
    """
=signs:any:yes:other abc 18 -15 -20
forgot__the ad -12 12
heart:then_yes c 11
prior:me_acuerdo ac -15 15
walgreens a -13
wheth* acd -12 17 -12
""",
    """
=body:regla bd -12 -13
=said:drive:unsure cd 18 -55
@medicine_made bd 11 -10
@spanish__@english d 11
adult:asking c 13
called$ cd 10 -12
now:make_it ad 15 -12
psychosis:a cd 20 -17
ride:a_nadie ac 23 -29
ride:nadie abd 27 -18 -31
""",
    """
=body:@insurer bd -19 12
@date__are a -12
@treat_never ac -18 22
cancel:not_@cancel d -16
had:possi* cd 14 -10
not:@medicine abd 22 -25 -28
organ:my_pee abc -12 -12 16
ride:walk abd -13 23 -14
""",
    """
=any:real ad 15 -17
=visit:conmigo c -25
bad__bad bd 12 -14
cumplo_los ad 11 -11
effects:of_@symptom d 18
i_hate cd -12 10
of__worked ad -12 12
otra__el a 10
pregnancy:i abc -11 12 -26
welts ad -17 18
""",
    """
=any:multivitamin a 17
=visit:bit ad -14 17
any:what ab -23 11
hungry__bear ab 18 -11
sana__salva d 11
spins$ d 16
""",
    """
=any:hold ab -10 17
@relative_went b 12
day__one ad 12 -11
had:dos abd -17 -12 22
home:stuck_on a 14
la__cosa cd 16 -11
organ:#_alt ad 15 -14
prior:y acd -18 -17 23
psychosis:@clinician_que b 10
shock bcd -11 -16 11
texts:before c 15
texts:por bcd -32 -25 15
""",
    """
=body:viene ad -11 14
brain:cuand* d 15
brain:do_you bd 11 -13
i__normal bcd -10 -11 14
liver bcd -17 -22 13
los__estan a 13
""",
    """
@relative_insists d 15
any:certa* d 14
no_estoy abc -15 -49 28
substance:cafe ab 23 -15
""",
    """
a__casa d -14
asi ac -16 -12
eaten:sin ad 25 -23
meds:nerve* bd -11 14
not:tomado a 17
prior:no_quiero b 12
""",
    """
^okay d 14
heart:cardiology d -13
home:la_@place a 14
looking bcd -12 17 -19
pregnancy:pills cd 13 -11
psych* ac 10 -22
""",
    """
=visit:amanezca acd -10 14 -11
^quiero abcd -16 20 -13 -12
and__still a -12
brain:futbol_americano d 10
bueno__me ad -11 12
cita ab -22 22
duele_mucho b 16
esperando__me d -12
fourth d 16
infeccion__orina cd 11 -14
is_there abcd -31 42 -16 -26
ride:has_not acd -20 23 -13
sin__al a -15
substance:sleep bd -10 -15
texts:same b 13
the__weeks ad 11 -11
well:the_pain d 18
yessi* d 13
""",
    """
allergy:lol a 15
but__one ac -13 18
croni* cd -16 14
meds:bottl* bc -11 11
was__a b -19
""",
    """
=any:cosas ad -19 14
=body:lying ad -12 16
=visit:iffy abcd -19 -14 30 -21
any:under* ab -14 16
coming:calle* ad 23 -20
falle* b -18
not:hundred c 13
quieran$ bd -17 23
""",
    """
=body:tenido abc 12 -11 -13
=tag:allergy:no ac 11 -18
ahorita__se a -10
can__wait d 12
heart:hipertenso_de ab -17 17
prior:prescribed ac -15 15
substance:van b 12
well:littl* b 11
""",
    """
and__nothing ad 17 -14
i__new abd 31 -13 -23
mareo ad -14 11
pregnancy:resultado c 12
pregnancy:trime* acd -21 -11 29
substance:is_the bc 15 -12
we__so a 16
""",
    """
=visit:break d 12
appendix bc 13 -13
effects:real ad 10 -14
read bd 12 -17
ride:voy_solo a 11
substance:bottle bc -10 -18
""",
    """
=any:ese c -10
^pues bcd -36 17 -11
adult:every* ad -10 14
allergy:y_a c -10
bees$ b 13
heart:@medicine abd -48 -21 33
now:ahorita ab 10 -22
substance:any c 12
you_ask bd 12 -29
""",
    """
=body:yo ab 25 -43
=who:any: b -14
allergy:come d 18
brain:@body abd 14 -23 -22
eaten:around cd 11 -11
esta__mi a -12
organ:la_prostata ad 11 -11
refill$ b 15
ride:la bc 21 -24
substance:todas cd -10 14
too_scared d -11
""",
    """
=body:time c 11
^almost ad 22 -17
drive:enton* ad -15 15
hace_falta a 11
had:much ad -14 15
not:that abcd 17 23 -30 -32
once__a cd 11 -13
psychosis:lo_descarto ac 19 -17
ride:handl* d 14
substance:veces d 17
that__sailed a 16
the_mail ad 19 -18
""",
    """
alta__la b -10
de_nina cd 19 -13
dress ad 13 -14
substance:in c -51
""",
    """
=body:borrosa d -12
eaten:nada_mas d 11
""",
    """
are__for ab 11 -12
at_this abd -17 -11 21
coming:let ad 14 -15
coming:time d -15
had:that d -12
high__i ac -24 17
para__dolor abc -18 -13 21
pregnancy:se b -20
psychosis:del bc -17 11
safe:do a 11
salam* d 13
una_por d 12
""",
    """
=any:despues bd -17 14
=body:five bcd -14 -15 22
adult:@month_shy ad 12 -11
any:segun abcd -12 -14 27 -19
any:wrong a 12
brain:after abd -16 -13 27
desde__@year bcd 22 -16 -17
first__the ad -13 16
mom bc -27 19
my__@year b 13
ride:solo acd 38 -14 -40
substance:for_sleep cd 15 -20
well:cuanto b 14
""",
    """
am_out a 13
bipolar_i a 12
eaten:cuarto b 13
junta$ b 14
pregnancy:i_wish b -12
rather__than d 13
""",
    """
=body:dar bcd 20 -13 -17
@medicine__day d 11
army ad 11 -12
effects:cause bd 19 -14
""",
    """
=body:weddings a 10
@clinician_i ac -11 11
dan__la ac 13 -11
heart:nothi* b -19
meds:@sick bd 10 -19
now:imposible abcd 27 -13 -14 -15
pregnancy:porque abc -11 13 -12
prior:dado acd -14 -12 16
usually d -11
what_kind b 16
""",
    """
fue__y d -11
no_wait bd -10 15
than bd -35 17
""",
    """
adult:cumple bd 12 -10
anyone_here ac 16 -15
cancel:but bd -12 11
cuida* abc -27 -20 23
le__dolor ab 14 -11
me_arrepenti ad 13 -13
no_habla a -11
para_ver c 16
rarel* a 19
scared$ ad 18 -16
smooth$ a 11
substance:is_too b 15
""",
    """
=any:huh b 13
=body:helped ad -12 15
heart:cuenta abc -15 22 -20
heart:had_high d -11
heart:infar* bc 14 -12
substance:la_botella a 12
they_have a -13
""",
    """
era_muy ac -11 11
heart:stres* d -16
pregnancy:secon* ad -13 16
""",
    """
=body:cuantas cd 10 -10
effects:the_@symptom abd -10 -12 19
had:does c 12
polycystic_kidneys d 13
presion__mi ab -18 11
ride:@howmuch abcd -18 28 -22 -15
""",
    """
after_he ac -14 13
allergy:screa* ad -12 13
meds:no ad 21 -32
quieren_saber bcd 21 -17 -13
week__had ab 16 -14
""",
    """
buena d -12
coming:asi acd 26 -12 -21
home:sigo abd 27 -12 -25
nada__infartito a -10
ninguna abcd 28 -23 -30 -13
recov* acd -14 -12 11
still__@sick d -11
""",
    """
coming:whole_thing a 12
diagnosis ac -11 15
drive:vuelvo_con d 11
handled$ d 14
heart:@day d -28
home:think acd -13 20 -14
lo__se d 18
passed__test a 15
tengo_otra ad -16 18
to_latex a -16
well:@day bc 12 -24
well:y_baja c 14
ya__mande bc 17 -14
""",
    """
=rule:well:yes:good|great|fine|better|well|wond ac -25 17
any:tell bc -27 24
as__is ad -11 14
heart:medicine d 11
home:we b -12
me_cuenta a 10
not:han abcd -15 -24 20 -12
not:pierdo d 11
prior:con_una b -18
substance:a_week c -14
texts:@price_me d -10
well:the c -26
""",
    """
=said:well:ask bcd -20 10 -15
had_to bcd -22 -27 32
heart:since_i ad -18 18
home:sound ad -11 15
in__s ab 15 -12
le__al acd -12 -17 11
mayor_de ad -11 14
now:esta_bien ad -14 16
plann* b -20
""",
    """
a__every abcd -19 -13 -11 25
a_postcard a 13
brain:at_the bd 18 -12
fatty abd -16 -12 20
insuficiencia_cardiaca d 10
mi_corazon b -12
not:era abc -30 -14 20
now:not_work ad 17 -13
organ:about abd -13 22 -17
substance:es_el ab 18 -13
""",
    """
^polycystic d 13
allergy:a_mi c -13
could_say ad 19 -14
de__traigo c 10
drive:why bd 18 -11
y_una d 16
""",
    """
@relative_can bcd -14 22 -14
any:meds d 14
brain:my abcd 17 13 -21 -29
close bc -26 18
let__see cd 13 -13
now:misa a 12
texts:letters a 13
""",
    """
=rule::refuses:no_~1_entiendo|comprendo abd -17 15 -10
=visit:perlas d 12
^menor a 12
^problem acd -27 27 -11
drive:dejan ad 13 -12
eaten:not_a abcd 32 -17 -11 -25
eaten:since_# ad 16 -16
four abcd -20 -27 -20 34
heart:to_watch c 12
night* ab -10 -12
now:i_said ad 12 -11
que__eso abd -32 15 11
you_yes bc -16 15
""",
    """
now:perfecto ad -25 29
organ:hepatitis b -11
pregnancy:panzo* d 13
una__se c -13
""",
    """
=body:estreno a 12
=body:infection cd 13 -14
=signs:no+unsure abd 16 -28 -14
^knock d 13
be__me ac 15 -11
drive:@insurer_a d -12
heart:have_low ad 16 -16
hoping bcd -11 22 -22
on__they a -12
pendientes ac -11 12
""",
    """
=rule:any:no:never|nunca_~3 c -10
appet* b -12
effects:excelente a 10
now:numbe* ab -16 17
ride:i_know a 16
spiro* a 12
to__grew ad 14 -12
""",
    """
@medicine__not ad -31 18
i__up bcd -23 -16 13
now:eithe* c 13
quede_igual a 11
""",
    """
=visit:jajaja ab -19 18
adult:canas d 14
allergy:something cd 16 -17
and__# c 14
coming:neces* a 11
encantada d 17
home:salie* a 15
not:seria abcd -14 -17 -11 20
organ:labs_came ac 16 -13
sube_cuando c 10
""",
    """
=signs:well:no+yes bcd -12 17 -16
aqui_llegue ad 14 -13
coming:alli d 14
no_no ac 14 -32
now:go abd -45 -20 46
pacem* d 11
""",
    """
=any:sounds bd 16 -10
=visit:daughters ac -18 16
^esperame bd 22 -14
a__@medicine d -13
any:#_and a 11
dos abd -28 -42 30
drive:be abd 20 -19 -15
had:done abcd -20 -18 -22 35
it_in c -20
not:eaten a 11
organ:looki* c 11
who_has ab 15 -13
youngest__# ab 15 -11
""",
    """
=body:cholesterol bcd 12 -13 -12
=body:habia c 13
@day__not cd -14 -11
can__back bc -11 12
drugs__is a -12
farmacia_me d 11
had:a_la c -11
had__bad b 14
now:for_it abd -13 -12 17
so__this a 11
well:patad* a 14
when__@relative a 13
""",
    """
any:dead_body a 14
been__could cd 19 -15
estoy__diez a 12
expul* bcd -15 23 -16
i__nothing ad 19 -16
me_acompana abc -16 16 -10
my__offered ad -11 16
prior:sirve bcd -14 -13 20
ride:sin ad 17 -17
ride:y_no d -14
two_@year abcd 12 -13 11 -17
valvula cd -11 18
vitamins acd 21 -14 -22
ya__su b 14
""",
    """
=body:aqui abcd -20 12 -16 13
=body:stents ad -14 10
after__divorce d 12
better_@thanks d 12
docum* cd 13 -12
effects:dolor_de d 15
heart:to_a c 11
heart:uh bd -10 15
well:he bcd 11 -16 -11
y_mi abcd -17 -10 28 -11
""",
    """
=visit:dan d -12
cafe abc 10 -20 -14
maybe bcd -30 16 -41
recetaron__no c 13
to_bees b 15
well:garba* a 13
well:temprano ac -20 20
work__me abcd -15 13 12 -17
""",
    """
=any:might bcd -15 18 -18
allergy:puse_bien ad -12 16
any:sound* bd 16 -10
dropp* b -18
heart:since abcd -42 -20 14 24
llego__no c 13
on_drugs b 12
psychosis:say abc -13 27 -15
psychotic_break ad -12 15
que__@medicine d -11
""",
    """
=visit:quede ab 15 -11
allergy:ambul* ad -14 13
pregnancy:pero_si d 12
""",
    """
=body:diu d 10
@body__el a -12
^hice bd -14 11
cual abcd -49 34 13 -16
deciden$ b 14
heart:me_medican d 10
heart:would ac -29 16
igual__@relative bd -10 12
will_nap d 11
""",
    """
cajas a -12
empty abcd 37 -30 -12 -26
got_big d 13
heart:me_dio ac 11 -16
manzana ac -18 19
next_@month ad -15 10
please__a b 14
pregnancy:possi* a 12
prior:week d -17
psychosis:mania_si d 17
""",
    """
=signs:eaten:none abd -19 27 -20
adult:adopted c 12
depre$ ad 16 -15
for__for abc -15 -14 15
know_anyone ac 16 -15
now:claro c -19
organ:infecciones c -18
otra__ve b -11
parte bcd 20 -11 -17
""",
    """
=any:go cd 13 -10
=body:stone ac -11 13
=rule:eaten:no:fasting|fasted|ayuna|ayunas|ayun bcd -19 -16 16
=visit:about ab -22 15
=visit:dejamos a 14
=visit:no d -15
at__so bd -11 12
not:yes acd -25 32 -23
vino_en a 13
""",
    """
=visit:@traffic bcd 20 -10 -20
=visit:any bc -13 -18
adult:college ad -13 16
good__me abd -17 -15 25
mal$ bd -14 11
substance:clean_since ad -17 18
texts:year d -12
vemos$ ac -27 18
well:say d -20
""",
    """
=visit:frio ab -13 20
coming:clinica a 14
drive:is b -12
my__@visit ad -12 11
only__two ad -16 12
par ad -17 23
prior:would bcd -14 23 -11
""",
    """
^cuenten a 11
coming:quier* b -11
liver_to bd 10 -10
llamenme bd 11 -15
organ:had_a cd 14 -20
preguntan_eso bd 13 -12
""",
    """
=rule:meds:unsure:tea|te|herbs|hierbas|herbal abc -15 20 -12
=visit:make ab 15 -24
coming:lluev* d 12
diria_que b -10
effects:too bd 16 -12
meds:just_a ab -12 10
mejor__llamada abd -11 -14 19
not:mas abd -23 14 11
psychosis:acted_me c 11
ride:acompana b 17
will__the ad -16 11
""",
    """
=number:adult:old acd -89 -21 65
care_of ad -11 15
heart:too c -11
of__for a -10
tres__y ac 10 -14
""",
    """
@month_que b -18
as_long ad -16 14
mi__otra ab 15 -11
prior:to_@medicine d 13
texts:@insurance bc 10 -12
texts:del bcd 26 -17 -26
""",
    """
=visit:lejos b 12
^put a 11
a__llego b -10
adult:in_# a 11
am_home d -14
cristal abd -20 -12 15
prior:are bd 14 -16
prior:church a 11
psychosis:diagnostico ab 11 -16
running_a ad 11 -11
she__her ab -15 14
stick_with ad -12 12
the__was bc 12 -26
todavia__a a 17
viejo__el b 14
""",
    """
=any:habria c 14
=visit:little bd -20 11
^nadita abd 27 -18 -12
effects:el_dia d 11
got__message bd 16 -13
have__now ad -15 18
substance:drugs c -25
y__todo ad 11 -16
your abc -31 47 -21
""",
    """
coming:cuente_conmigo d 13
el_@door ad 11 -14
lugar$ ad -17 20
mensaje abc -34 34 -22
mi__padece c -10
pregnancy:que_esta a 10
psychosis:like ac 25 -17
substance:ask_me d 16
""",
    """
=visit:either acd -11 19 -16
@year_i ad 11 -12
always_been abd 20 -10 -14
baby__a a 18
can__no ad -14 11
file$ abd -13 12 -15
heart:maratones a 13
menor abd 23 -22 -14
now:we_do ab 18 -13
planned d -11
""",
    """
brain:grand ad -12 18
el_higado bc -21 -14
gone b -31
me__pero bcd -29 28 -50
orden bcd -17 -17 16
substance:no_lo ad -13 12
todavia__investigando c 12
""",
    """
=rule:pregnancy:no:ligar*|ligada|trompas|matriz|ope a 18
as_good abc -18 -17 18
cancel:be c -13
it_to b 15
para__o b 13
""",
    """
@drug_every d -14
estoy__junta bd 13 -16
pregnancy:going cd 14 -11
prior:mas_que ad 16 -12
que__# ad -16 12
substance:aqui b 13
substance:de_contar a 11
volvio b -24
""",
    """
=body:terrible d 11
allergy:will d -12
am__this a 11
any:you b -24
controlo abcd -12 -16 -18 22
dice_que b -13
had:old bd -11 13
is__best bd -19 18
prior:@clinician bcd -11 -13 13
see_me ab -12 11
time__second ad -19 20
well:years ad -15 19
""",
    """
cancel:con ac -11 13
cancel:dejame c 14
clear* abd 21 -14 -22
con__me c -18
kidding ab 13 -12
no_@relative abc 18 -22 -11
safe:no a 18
speci* a -10
""",
    """
=body:manias d 11
allergy:no_pero d 11
down__dumps a 13
heart:born d 11
not:with bc 11 -14
not__a ad -10 12
ride:no_one a 12
""",
    """
is__only abcd -13 -12 -25 23
media__me d 11
not__anesthesia d 10
probar$ d 11
want$ a -13
""",
    """
=rule::yes:why_not abd -21 -23 32
=signs:well:yes acd -27 -20 26
=visit:need b -16
let_it acd 29 -18 -19
psychosis:tendria c 10
""",
    """
diabetes c -15
dudo_entre cd 18 -11
heart:ya_no ac -13 12
operada ad 17 -11
ride:algui* abcd -17 -14 33 -20
sips bd -19 12
substance:cutti* c 16
""",
    """
esta__la bcd -15 20 -24
here_i ad -13 12
lloro b -13
psychosis:hace acd -16 -22 26
ride:proba* ac -11 15
""",
    """
=body:lose a -10
am__@medicine abcd -13 27 -17 -17
any:now abd 34 -13 -29
dejar$ ad -15 17
heart:tengo_de ad 12 -11
naci_en ad 16 -11
ni_idea ac -21 23
prior:cero abc 23 -13 -13
queja* ab 15 -13
texts:a_veces c 10
well:hanging c 12
""",
    """
=visit:believe a -17
@relative__to bc 10 -26
ask_a b 16
enlar* abd -14 -12 22
estre* abd 26 -18 -24
got__flat ad 17 -12
heart:@drive b 12
not:dolor ad -26 27
not_preventing c 11
now:will_it c 14
""",
    """
allergy:puest* a 10
my__needs b 15
wassu* ad -11 15
who_would a 13
""",
    """
brain:the_other cd 10 -12
coming:@price d 11
organ:trouble acd 14 -16 -12
psychosis:ahi ab -15 10
que__con ab -11 -12
tambien__a b 10
""",
    """
=body:noche abd -31 -17 18
=rule:cancel:unsure:might|maybe|may|quizas|tal_vez|q a -16
=visit:take c -22
en__del abd -18 24 -10
home:en abcd 21 -54 -20 10
is__we d 14
loco c -15
now:my_@relative d -19
""",
    """
drive:@vehicle_i ad -10 14
eaten:nine_@hours ad 16 -13
had:last_@visit d 12
ride:metro ad 17 -12
well:felt acd -14 -10 20
who_sees b 11
""",
    """
@medicine__those a 11
@medicine_this c 14
@treat_no acd 26 -22 -13
cancel:@cancel_it ab -29 15
es__quiera a 12
heart:to_my ac 14 -12
i_thought cd -19 11
make_it abcd 26 -23 -12 -15
matter_for b 13
meds:else d -11
meds:of_@medicine ad 14 -10
not:period ac -18 19
organ:creatinine a 11
tranqui$ a 12
""",
    """
coming:am_out a 13
coming:sin d 12
forever a -11
it__goes c 15
not:hace acd 20 -11 -14
""",
    """
brain:both c -10
cayo__la b -12
de_pronto abcd -23 -24 41 -32
prior:something_as c 10
que__sepa ac 23 -19
sulfa$ d -17
turno_de abd -15 21 -16
""",
    """
#__old bd 31 -20
=rule:pregnancy:no:hysterectomy|menopause|menopausi c -11
^puse ad 19 -19
heart:thought ad 10 -14
now:mas_@late ad 22 -10
organ:right_now d 12
pregnancy:a_mis ab 16 -12
ride:cuadr* c 11
rough$ d 16
tomo__otra ac 11 -17
""",
    """
=visit:again d -24
^buen ab -22 14
allergy:fuera ad 16 -15
cancel:outsi* ab 22 -16
cycle bd -10 11
estuve__en d 12
me_anytime d 15
no__los ad -14 -10
psychosis:take_@medicine abd -12 18 -14
you__that a -19
""",
    """
=body:bolsa d 16
=body:preeclampsia d 11
any:docto* cd 14 -17
any:thumb* ad 16 -11
confirmo__la c 12
effects:was_@symptom d 13
psychosis:the_state b 13
put__in cd -21 15
what_if abcd -16 25 -17 -14
""",
    """
@drug__@medicine d 13
a__quien c 14
allergy:de acd 17 13 -28
has__for ab 18 -13
hit__up ad 20 -21
meds:but abd -18 -16 17
or__not c 13
some__it ac -12 11
""",
    """
=tag:substance:refuses ab -12 18
@ride bd -15 -13
meds:on b -12
organ:falta* ac -15 11
organ:luego b 14
stop c -16
well:in_the ad 14 -19
""",
    """
=any:preguntas a 11
=any:sugar ad -11 15
=body:morfina ad 12 -11
=rule::unsure:creo_que_~1 abc -15 -23 11
=tag:idiom_yes acd -22 -15 34
cancel:will_not ad -35 30
him b -14
mas_un ad -12 12
que_la b -23
substance:for_pain c 13
taking_me abc 23 -24 -11
""",
    """
am__lol ad 17 -13
clase ad 13 -22
el_rinon c -12
i_prefer d 12
never__anything a 11
now:instead a 11
touch abc 18 -16 -17
""",
    """
=body:dot d 10
ando__# d 12
can__promise c 11
cancel:@move abcd -66 67 -33 -20
family$ abd -13 27 -21
i__nobody a 12
zombie ad -12 13
""",
    """
=said:home:no b -22
arran* acd -15 17 -13
do__trust cd 18 -14
heart:no ad -31 13
me__muy ad 19 -14
now:si_tengo d 15
prescribed_one c 11
que_nada a -11
surpr* abc 10 -15 -11
was_bipolar a 16
""",
    """
=visit:still abcd 17 -21 25 -48
any:blessed_day b 11
no__getting ad -13 15
on__no c 12
only__makes ac 10 -13
tuvo bd 27 -20
""",
    """
=body:anticonceptivas d 14
=visit:junta bd 10 -15
a_la abc 11 -16 -20
i__again a 11
no__@cancel b -14
not_remember abc -25 -15 20
now:se_decir ac -13 15
""",
    """
=body:pusieron bc -18 -10
=visit:confirmada abd 22 -12 -10
=visit:taller b 11
no_pero ad -22 21
not__anybody ac 12 -13
pregnancy:and c -13
""",
    """
brain:nobody c 11
i__pass abd 24 -10 -13
le_entendi b 13
maybe_i c 13
no_choice d 12
now:boss b -10
y_transaminasas ad 15 -12
""",
    """
any:now_and ad 21 -20
cobra* abd -13 20 -18
drive:camin* bd 12 -11
had:before bc -15 -11
it_be b 13
took_it c 11
""",
    """
=body:go ab -22 17
bajo_ayer a 11
depends abc -21 -29 15
had_that a 15
heart:they_did c 15
me__estan c 12
mi__@insurer bcd -10 -24 16
presion c -21
ride:or_my d -10
since bcd -57 -34 28
that__do b -11
""",
    """
=body:husbands ad 14 -28
=body:parto d 11
allergy:rash ac -14 13
any:hang_on b 16
before_# d 12
betwe* ac -38 22
enough$ b 10
heart:cuando bcd -11 17 -13
heart:huh a -14
heart:irregular c 15
nada__@medicine ad 22 -22
no_los abd 13 -13 -14
prior:ago d -11
psychosis:say_i b 10
wait__be ad -15 15
well:fit_as ad -11 12
""",
    """
alergica a -11
brain:stroke_in d 13
by acd -20 17 -11
coming:@insurer_a ad 16 -13
not:allergies ad 23 -15
pregnancy:@late bcd -25 23 -23
turn$ acd -11 21 -23
""",
    """
@relative_was abcd 12 17 -20 -20
cinco$ abcd -26 -16 -20 32
consegui abc 21 -17 -12
""",
    """
@drug_@drink bd 15 -13
had:clue acd -13 12 -11
had:first_one ad 14 -11
now:reschedule a 11
out_this ad -10 14
reacciones a 10
would_like acd -24 -12 16
""",
    """
=any:come a -11
=body:trastorno bcd -17 -12 19
=visit:postcard a 13
@relative__sano d 12
abril d 17
any:have_not ac -11 19
dejeme abcd -30 -24 40 -23
drive:trabajo d 10
fabri* ad 17 -14
me_bajo abcd 25 -16 -14 -14
no_need bd -14 17
que_preguntarle bcd -20 22 -13
""",
    """
=body:sisters ad 12 -20
al_mediodia d 10
coming:@move b -13
had__for ad 19 -26
it__own ad -10 12
nothing_bad a 12
pregnancy:eating d 11
""",
    """
=any:mild d 17
@relative__por b -11
^estuve bc -15 -13
came__normal a 10
cancel:ya_estoy abd 27 -15 -20
dio_positivo d 11
la_tolero d 11
pandemia ad -14 13
pero__@relative c -18
prior:shot c 15
so_bad a 14
substance:confi* ab -13 12
""",
    """
=any:menos c 13
=body:morphine bd 13 -18
=rule:heart:unsure:runs|goes|gets_~1_high|up_~4_doc c -11
effects:then ad -18 18
home:@traffic ab 17 -15
liver_and ac 20 -14
meds:las_quitaron a 10
off_at d 15
si__en ad 21 -19
texts:@texts_de ad -13 11
toma bcd 11 -11 -20
""",
    """
=body:manana c 11
@year_of ad -13 20
caught_me d 13
eaten:minutes ac -14 -13
home:me ab -21 11
i_go cd 16 -16
inyeccion abc -11 -12 13
me_after ac -22 15
now:me_@day d 13
only__on c -13
perdi_el ac -18 18
puse_si ad 15 -16
that__fine ad -18 18
""",
    """
=body:breathe d 11
=body:twin a 11
fue__regla a 10
heart:les b 13
heavier$ cd 13 -12
prior:psychiatrist d 13
ride:a_buscar ad -10 14
time__who ab 10 -10
well:are cd 14 -14
""",
    """
=any:do b -14
any:@relative_and ab 12 -12
half b -13
ride:find bcd -21 16 -17
to_morphine b 12
was__out d -14
""",
    """
pena c -10
ride:lleva ad -23 16
same abc -18 22 -18
was__do ad 16 -18
""",
    """
=any:con bcd -11 -26 12
=body:pharmacy a -20
=rule:pregnancy:no:man|guy|male|dude|hombre|varon|b ac 10 -13
allergy:codeine ab 14 -13
doble a -12
drive:@call ab -23 26
no_perdon ad 14 -10
nothing__@treat ad -11 13
well:hurti* d 10
""",
    """
eaten:do_not abcd -13 -13 19 -11
heart:had_the cd -19 12
it__weeks c 10
organ:cath bd -11 21
que__si cd -21 15
same_thing b 16
sobre cd 11 -20
texts:se c -16
""",
    """
=body:papeles abd -22 19 -13
=signs:any:yes:turned bc -13 -12
any:en_@eat ad 27 -23
direccion bc 11 -10
eaten:dos_horas ad -12 18
prior:ahora b 13
psychosis:tal ab 15 -10
substance:said a -10
""",
    """
allergy:alergica_al b 15
been__@treat b 14
biscuits__gravy d 11
i__free ab -14 13
organ:ni d -12
""",
    """
=any:today bcd 25 -18 -22
=visit:asistencia ac 14 -12
=visit:ningun ad -20 21
can_sleep cd -14 12
da__de a 11
do__@medicine ad -13 12
do_have d 14
heart:other* ad -17 19
pregnancy:is_@open a 16
six_in d 11
to__her bc -13 13
""",
    """
=tag:meds:self a -12
@visit__# ac -11 15
a__pack abd -10 -17 19
ahora__acuerdo ad -11 11
por_que abd -26 25 -15
we__the bd -10 10
""",
    """
=rule:substance:no:not_a_problem c 13
anestesia__dentista c 11
nietos$ b 11
now:an_hour ad 24 -21
organ:is_own ad -10 11
""",
    """
=rule::unsure:does_that_~1_count abd -19 -22 14
at_work ac -24 16
drive:group a 12
if__@ride d -10
no__era ac -25 16
pregnancy:el_@month bd 12 -15
problem__i a -14
substance:se abc -11 -21 18
""",
    """
=any:thought a 12
=body:checaron ad 11 -11
=body:help d 11
=visit:familia abd 12 -12 -14
effects:@treat ad 14 -21
organ:do abcd 13 20 -17 -33
psychosis:contr* ad -10 15
ride:@fetch_mi ac -12 13
""",
    """
=number:psychosis:few ab -23 19
crudo cd 17 -15
firma* abd -20 18 -15
home:atorados ad 15 -10
pregnancy:night cd -13 15
prior:buscar c 12
problem__have ad 15 -10
psychosis:twent* a -12
stopped bc -19 -15
texts:text_is bd -11 13
""",
    """
meds:birth_control ad -14 20
organ:fibroscan cd 15 -13
the_iv d 16
""",
    """
=body:cada abcd -12 -22 -14 19
@fetch__@relative cd 11 -10
es_para bd 16 -14
have__without d 13
not_this ad 27 -33
patro* c 12
someones a 18
well:todav* ab -18 13
""",
    """
=body:cara d 11
=visit:sleep c 17
any:aqui_esta ad 17 -11
effects:my acd -28 -11 20
form_i b 13
habria_que abcd -12 -16 26 -15
had__@treat c -10
of_any a 11
prior:dose d -11
there_# d 11
""",
    """
can__but acd -20 -10 22
ride:pregu* bcd -15 26 -23
""",
    """
=rule:prior:yes:ninguna|ninguno|none|nothing|nad ad -53 54
@thanks__no a 11
cancel:and_do bd -13 17
cancer acd -17 -13 14
had:secon* ad -12 15
not:idea acd -36 31 -26
pregnancy:manana cd 14 -15
reaching_out b 13
substance:sober_today abd 11 -23 16
texts:no_es ad 16 -11
""",
    """
=rule:organ:no:neither|ninguno|ninguna a 10
hope ac -12 16
made_it cd -10 13
organ:perfectas ad 12 -11
prior:puedo_escribir a -12
roble$ a 15
""",
    """
=any:una acd -50 -14 37
any:hard_pass ab 21 -13
drive:in a -10
meds:ago ad 17 -17
psychosis:not_since ad -28 29
texts:no_se ac 11 -11
""",
    """
=said:substance:unsure bd -18 -24
cancel:cuente ad 25 -22
heart:meds ac -22 16
heart:my_blood acd -12 -12 15
home:i_would c 10
ride:mi_@relative a -13
solit* b -11
""",
    """
=any:dejaron bd 12 -16
=tag:heart:self b -14
@relative__mal ab -13 20
brain:other cd 10 -12
brain:upsta* a 11
espereme_que a 10
my__pressure c -13
my_alley ad -11 11
ones a -22
ride:@cancel ad 25 -22
sacar* c -16
well:gone d 18
""",
    """
@clinician__@medicine abcd -20 -17 -17 40
allergy:to acd -15 -11 13
coming:dia_en ad -17 17
had:#_so ad -13 14
if__am abc -12 15 -14
organ:my_numbers d -10
organ:stones cd -15 10
sure__my c 13
""",
    """
=tag:eaten:unsure abcd -47 -11 33 -17
at__vet ab -13 14
drive:senior a 11
one__me c -11
""",
    """
=any:let ac -16 20
=body:sherry a 13
=said:safe:yes abd -33 -17 46
=visit:lock ad -11 15
@relative__si abcd -35 -14 16 15
adult:about_# c 11
offered bcd -12 -10 11
ride:mama acd -16 -21 12
texts:@relative_@call abc -11 -11 13
""",
    """
=body:drip ac -15 17
=body:nervous abd 11 -17 -16
^llegue ad -14 19
espanol d 10
health__the d 11
ir__que ab 14 -11
meds:after ad 12 -12
meds:nervios d 11
organ:en_la ac -21 12
prior:years abcd -12 -12 -16 22
psychosis:they abc -13 -12 16
without bcd -23 -15 13
""",
    """
=any:familia d 10
=any:texting ad -13 13
@symptom__dieron ad 14 -11
any:by_myself d 15
five__ago ad -11 12
heart:norma* abd 23 -18 -18
old_man b -11
""",
    """
=any:lighter acd -14 -10 24
=body:told acd -12 16 -13
any:wait ad 18 -16
meds:toma_@medicine d -14
prefiero_no abc -34 36 -17
prior:one_and ad 23 -36
""",
    """
=any:@animal bc 10 -17
allergy:no_era a -11
does__the bd 15 -16
drive:license abd 22 -12 -14
liver__are cd -17 14
now:nada d 12
texts:sign d 16
well:when abc -14 18 -19
""",
    """
@relative_took ad -17 11
^afraid a 12
exper* bc -15 -17
feel__crap a 10
miss$ ac -11 12
psychosis:evaluaron_por a 10
ride:maybe ac -25 22
""",
    """
=any:ratito ad -11 17
=body:por acd -17 -58 22
cancel:the_@relative b -11
enalapril bd -13 11
heart:doctors abd 14 -12 -15
is__pressure d 11
me__first ab -21 17
my_doctors cd 15 -20
psychosis:twice d 14
ride:myself ac 11 -14
""",
    """
day_but ad 13 -22
eaten:nomas bd -26 20
in__not abd 12 10 -20
me__and abcd 28 -12 -12 -18
substance:nada bc -19 12
substance:soy acd 32 -10 -18
""",
    """
about__thing ad 11 -12
estoy_manejando bd 25 -27
i_do c -20
pregnancy:abril ad -12 15
pregnancy:lactando acd -11 -15 22
since__# ad -24 25
tias acd -19 -13 18
""",
    """
=body:haber a -10
@relative__take ab 14 -15
@stop_on bd -11 11
brother bc 16 -17
coming:direccion ab -13 17
forth acd -20 24 -18
heart:heart bc -18 -20
to_# bcd -11 -11 16
""",
    """
=any:at bd -21 16
coming:go ad 36 -43
nap_in d 11
ride:sombra a 13
texts:@clinician a -12
the_days ad 15 -14
well:@relative_no c 10
""",
    """
=any:seis abc -21 -16 21
=any:senorita b 14
=rule:ride:no:bailed|fell_through|flaked|cance ab 16 -10
buenos_dias abcd -19 32 -14 -27
cuido a 14
estar* d 17
heart:una_vez cd 14 -13
meds:para_la ad -16 17
prior:cabinet ad -12 17
sugar abd -19 -20 20
texts:am c 11
two__it cd 14 -14
""",
    """
adult:mes ad -20 17
bacon d 13
dias_limpio ad -14 17
heart:high_but acd -15 -22 26
no__there ab 13 -30
psychosis:you_mean ac 13 -11
substance:@call_it a 10
""",
    """
=any:yeah bd -14 20
=signs:brain:unsure+yes cd -12 11
killing ad 14 -22
pregnancy:say abc -17 -23 20
stopped__last b 11
walgr* a -13
""",
    """
=any:andele d 10
any:@drug ad 19 -15
cancel:alrea* ad 18 -16
family__got d 11
have_low ad 16 -16
i$ c -13
ride:roommate abd -13 -14 19
""",
    """
=body:imaginate d 12
novela d 11
prior:primera abd 32 -20 -16
recli* d 14
""",
    """
=visit:texted ad -16 13
i__last a -10
meds:nervi* d 11
meds:too bd -11 19
prior:fui_con a -22
prior:st ad 20 -18
substance:acaban a -12
""",
    """
=any:arriba ac -18 10
=body:vio a -11
@drug__for bc -11 -11
^medical a 19
ride:nieto abcd -10 -11 -11 18
""",
    """
=any:out abd -21 -14 14
=body:upstairs a 11
brain:history a 20
cancel:canceled ad 16 -26
heart:@relative_si c -12
heart:salvo a 12
i__till ad -15 19
me_see c 13
under abd 19 -12 -17
""",
    """
hace_rato abd -31 -19 33
heart:que bd 20 -27
meds:anticonceptivas ad -25 26
""",
    """
=any:minute abcd -20 24 -11 -11
=any:nervios c 11
allergy:proba* ac -11 16
and__tell bcd -11 18 -11
para_de a 13
prior:just abd 32 -20 -40
pruebo a 16
ride:and_she c -12
texts:all d 12
went_fine ad 14 -12
""",
    """
=visit:tengo ab -18 -14
brain:thoug* a 10
calle* b -30
drive:pensaba abc -12 -13 17
had__last d -11
heart:el_limite c 11
me__@animal a 11
me_mata a 11
ride:dads d 11
substance:una_que d -13
sure__it abd -16 -17 16
""",
    """
=rule:now:no:at|en|in_~2_work|trabajo|meeting c -19
a_@move b -11
compl* b -40
deprimida abcd 23 -13 -12 -16
now:yo ab -16 22
organ:as_a d -21
organ:hepatitis_b cd -11 15
pregnancy:i_can a -10
you__ask b 10
""",
    """
=any:pregunto bc -18 18
have__got ac -11 16
he__but a -21
organ:aguan* d 15
que__que acd -10 16 -19
""",
    """
=body:dando d 12
=rule:safe:yes:am|estoy|feel|me_siento_~1_safe| ad -12 23
and__up c -13
any:esta acd 14 -11 -16
estoy__fila b 11
everybody__know a 11
home:bit ad -11 12
meds:empty ad 15 -13
niquel a 10
ride:sure_my c 10
""",
    """
a_tener acd -18 -17 19
any:how_to c 12
cancel:@cancel_i ab 20 -14
i_tell bcd -22 28 -11
le__que abc 22 -13 -19
psychosis:no_estaba d 11
seis_horas acd -23 21 -11
tirando a 14
transfer_was c 13
""",
    """
electro bd -11 -11
heart__was ad 14 -12
home:the_pharmacy a 11
not:donde bc -10 12
now:# abc 13 -16 -14
organ:ultra* bcd -26 16 -14
still_have acd -13 -11 17
well:walki* ad -16 23
""",
    """
=body:guys c -13
=body:nerve bd -19 13
me_this bd -12 13
repetir a -15
seeing ad -16 16
well:a_ratos ac -15 16
""",
    """
^allergic bd 14 -20
cambi* c -14
diffe* d -14
my__sometimes cd 15 -11
organ:orinar cd 15 -10
texts:whene* bd -12 19
well:walking ad -16 23
""",
    """
@date__me d 10
dejame abcd -24 -26 39 -22
eaten:cereal ab -11 16
ex__say b 13
prior:if bc 12 -17
""",
    """
=any:bad abc -13 -18 12
@clinician_mejor b 14
cancel:segura abcd -13 -12 -16 22
more__that ad 14 -10
no__estoy d -10
""",
    """
=signs:coming:yes acd -11 -15 16
allergy:over d 11
dios acd -14 27 -21
heart:by cd 25 -25
is_what bc -13 -10
now:thursday d -10
required ad 15 -12
""",
    """
=any:walking ad -16 23
before$ bc 16 -19
eaten:¿ b 11
evaluaron__y a 10
gemelos$ d 12
had:sent ad 16 -16
is_checking acd -16 29 -19
not:pasa ad -13 17
substance:voy abcd -14 -12 -12 26
winter d 16
""",
    """
=lead:any:no:on:none d -14
@clinician_in acd -11 16 -11
arrepenti$ ad 15 -12
drive:viene ac 18 -10
eso_estoy ac -10 14
estudios cd 12 -24
ex__no c -12
heart:bad ad -16 16
nothing_for abd -20 41 -25
""",
    """
=body:amamantando acd -10 -11 19
=body:someone abd -12 13 -13
eaten:fasted ab 15 -13
embarazada_y a -15
en__court a 11
que__ahi ab -15 11
""",
    """
dos__se ad 16 -16
drive:chofer ad 18 -10
espero bc -10 11
fui__al d -12
my__took b 14
pregnancy:@holiday cd -10 14
texts:el_celular a 11
""",
    """
any:will cd 11 -27
mi__llego ab -10 17
now:ninos abd -13 -12 15
o__no bd -10 -21
please__it a 11
psychosis:sister b -16
se_le c -19
substance:day a -29
""",
    """
cancel:i_was b 11
de__casa a -14
me__mala ad 13 -11
que__pues c -18
""",
    """
=body:sound abd 25 -12 -16
=rule:organ:yes:catheter|sonda|neurogenic|hepati abd -20 -21 18
allergy:la_@food cd 11 -12
brain:blood bd 12 -13
meds:em_all ad 27 -24
organ:tumor ad -12 15
pregnancy:can_not b -12
presion_al ad 14 -11
visio* b -16
""",
    """
=body:cuando abc -12 -46 24
apenas__de ad 15 -12
can__@drink bd 14 -15
cancelen bd -12 12
correct ad -11 19
habian ad -12 13
organ:@day bd -18 13
prior:i_forget abc -12 -13 11
psychosis:tuve_a cd -16 18
querer a 10
texts:use_the a 10
well:again bc -31 -14
""",
    """
=body:esquizofrenia acd -19 -14 18
had:@cancel bd 11 -16
home_alone d 12
is__@place ad 16 -11
meds:cuent* a 11
pasame_con b 17
""",
    """
=said:home:yes ad 19 -25
=said:texts:unsure abc -28 -16 17
=visit:up b -34
drive:estoy_en c 15
fumar bd 17 -12
heart:al_contrario a 11
lot__questions b 12
organ:you bcd 13 -15 -15
prior:tres abcd -16 -11 -15 28
""",
    """
a__percent c 13
and__can a 10
coming:says d -17
eaten:ni ad 16 -13
el_limite c 15
one_does ad -10 12
organ:en_rango a 13
ride:fresh_out a 12
substance:is_that bcd -20 13 11
tell_me ab -25 22
texts:am_on c 12
there_in d -13
""",
    """
a_vasectomy abd 16 -11 -11
adult:cumpli_# ad -11 14
drive:@thanks bd 15 -10
me__quitado ad -11 16
nada_malo a 11
prior:pt d 11
ride:traba* abd 20 -20 -21
would_rather bcd 17 -23 -10
""",
    """
=body:tomado b -11
cancel:ni_loca ad 15 -12
heart:y_la a 13
organ:is_the b 11
sleep__not ac 12 -10
vemos ac -16 10
""",
    """
@clinician__not abc -22 -12 16
and_this ab -18 14
prior:me_daban cd 16 -12
psychosis:strai* ab 16 -16
""",
    """
i__fine ac -12 13
pregnancy:that_is ab -22 22
""",
    """
=any:nose cd 26 -18
=body:coma d 12
^skipped ad 12 -17
home:@clothes_alla b 11
sano_y d 17
""",
    """
^@clinician bd -47 11
ando__la d -22
had:like bc 16 -11
meds:did bd 16 -14
sin__por ad 14 -12
to_sleep abd 17 -21 -22
""",
    """
=body:@clothes ab -15 23
=body:sec bd 26 -22
em_all a 14
he_podido ad -15 19
that__here bd 15 -13
""",
    """
=any:next ab 13 -15
=any:six abcd -15 -10 23 -17
=visit:mandeme ab -11 12
allergy:felt cd 11 -18
apenas__con a 12
cholesterol$ ad 11 -13
from_scratch ad 16 -12
i__there bc 18 -25
me__ya c -12
need__one abd 16 -10 -12
psychosis:ver c -10
psychosis:work b 10
time__pick bd -21 22
to_count d 13
""",
    """
=body:winter d 16
^la bcd -32 -26 33
antes__no d -14
aqui__con ad -10 14
at__doctors c 11
blood_@medicine ab -17 11
dormi* abc -21 -12 20
had:have acd 22 -16 -13
not:favor abd 23 -13 -14
organ:i_go abcd -11 -15 20 -19
pase__los ad 16 -14
se__con bcd 22 -12 -17
texts:cuando abcd -21 -16 -15 25
texts:only_please ad 23 -18
well:toda_la ad -17 20
well:was bcd 25 -22 -13
""",
    """
=body:tomorrow a -11
=said:well:unsure abd -15 -56 16
^severe ad -11 16
adult:could d 12
but_it abd 20 -17 -23
hasta bc -32 -11
not:impossible ac -13 15
puede_@drug b 13
""",
    """
=any:@sick bc 14 -28
=body:donde d -12
=body:yesterday c -12
@treat__@insurer ad 14 -12
a__right ab -16 11
not:apure cd -12 15
psychosis:counselor c 10
puedo_@fetch ab -13 15
repet* a -20
""",
    """
=any:starving abd 20 -14 -16
=rule:cancel:no:^_do_not bd -18 19
=tag:had:turned b 12
adult:a_half a 11
faceb* abd -13 22 -13
heart:attac* ac -10 -21
heart:he a -11
heart:holter cd 20 -20
heart:said ac -24 17
not:pusieron ad 14 -14
organ:nash ad -10 18
pregnancy:todavia_toma d 15
substance:cuando bcd -12 11 -14
trote* ad 16 -17
where ad -21 20
""",
    """
=visit:amaneci a 12
@late_period ac 20 -19
coming:esper* ac -11 13
drive:mejor ad -13 14
in__it b -14
me__good ad -11 14
now:alley ad -11 11
now:is_# a 13
pulling ad 18 -12
stoma* ab 15 -16
""",
    """
^we cd 10 -11
about$ bcd -23 17 12
corolla a -11
psychosis:recor* a -12
they__running c 11
""",
    """
=body:be d -10
=body:mixed d -13
@clinician_me bc 15 -21
^count abc 16 -16 -12
brain:de_@body ad 11 -11
eco_y ad 12 -10
evening_and ad 13 -12
ha_contestado acd -10 16 -15
have__take a 13
i_need d -32
la__el a -26
naltr* ad -12 16
pregnancy:nace ad -21 31
prior:@year_of ad -13 20
ya__bien d 11
""",
    """
=body:things b -11
@relative__off a 16
organ:said b -14
problems__my ad -15 15
sepa__que bc -10 16
well:crummy ad 22 -15
""",
    """
=any:toda bcd -22 -15 19
=body:dizque a -10
=visit:trying acd -12 21 -16
@insurance_card bd 16 -11
@medicine_for bd -23 11
allergic__it abd -14 -20 18
and__do bd -10 -15
no__tome ac -10 13
pregnancy:todavia_no a -12
prior:todavia acd 29 -13 -24
psychosis:es bcd 11 -22 -13
quiero_mas b 12
see_my bc 14 -12
substance:think* c 12
""",
    """
=tag:texts:turned a -17
corro b -13
drive:a bcd -20 -16 18
enoug* a -11
so__to d -13
take_me abc -12 14 -14
""",
    """
=any:hungry ad 13 -18
=body:fibroscan cd 15 -13
=tag:prior:twice ad -15 12
@clinician_knows bc 18 -17
@sick b -22
a__nada abd 15 -12 -14
eaten:aguante a 12
eaten:suppe* b -11
have__mind b -10
no_creo b -11
prior:had_nothing ad 11 -10
the_depression bc -12 -12
would__by a 11
""",
    """
=visit:trouble ad -26 28
^sitting a 12
again$ bc 12 -39
coming:@visit bc 13 -13
last_fall acd -11 -13 20
lista_de a 15
mucho_al c 19
organ:perfect acd 27 -11 -15
substance:poqui* a 13
""",
    """
=any:cumple bd 12 -10
=visit:bring acd -12 -14 11
adult:turned_# a -14
facil$ ac -13 14
heart:baje_de c 14
now:@book bcd -12 13 -14
only__me c -13
says_otherwise d -10
substance:at_@holiday ac 12 -16
substance:trago b -14
""",
    """
=any:jajaja abd -14 22 -13
=tag:effects:known_of ac 12 -10
^todos ad 10 -21
allergy:skin ad -15 15
heart:jajaj* b 13
home:@relative_lo d -11
not_skip abd -11 -13 20
""",
    """
=body:infections abcd -25 -15 -17 29
allergy:nique* a 10
allergy:reacc* b -13
allow* b 12
effects:para d -13
ride:ser_un b 10
""",
    """
=body:jaundice cd 17 -13
a_esa ac 15 -21
adult:daughter bd 14 -13
allergy:saber ac -17 23
brain:ameri* d 10
class__# ad -10 13
clima$ b 12
dias_no c 10
forward a 11
grapes ad -11 12
i__heart cd -18 13
pecho__doy cd 14 -11
substance:a_night ad -14 15
well:days cd 27 -37
""",
    """
=any:effects ad 13 -12
=body:sometimes abcd -17 -33 39 -30
=visit:boy ad -16 22
adult:escri* a 12
cereb* bcd -23 -25 23
dose$ acd -23 -16 28
ride:asking_around cd 18 -13
world$ abc -17 21 -13
""",
    """
=visit:llegamos ad -14 18
any:prefer a 11
bites$ d 14
just__with a -12
nada__la cd -12 14
psychosis:por_bipolaridad c 11
sec$ abd -21 33 -21
substance:drink_@drug cd 14 -15
""",
    """
^doing ab -23 -23
bendiciones abd -13 21 -14
cancel:if acd -21 16 -22
diez abc 14 -26 -19
heart:@relative_tuvo bd 16 -13
leave__off a 11
not:esto ab -15 14
organ:croni* cd -11 13
organ:nobod* acd -15 19 -11
ride:anos d 12
the__home ab 11 -13
""",
    """
=any:almost acd 13 12 -26
con_dolor a 11
lo_mejor bcd -16 25 -26
long__take c 10
mal_es a 13
que__hay d -13
que__pusieron c 12
ride:que_mi ad 12 -16
surgery__the ad 11 -11
tengo__los d -11
""",
    """
=body:nope abc 20 -24 -11
@symptom__next d 11
allergy:what_it a 11
heart:papa ab 17 -22
i_would bcd -10 -21 22
organ:los_@day d 16
psychosis:one abd -12 -20 15
ride:is_checking cd 20 -14
ride:quien abd 24 -14 -16
well:jodido ad 14 -14
""",
    """
=tag:substance:no bd -19 -32
any:skipped ad 16 -11
""",
    """
=any:drink ab -19 11
=any:sepa abcd -11 -13 24 -16
@fetch__me d -13
coming:dele_mi ad 19 -15
expec* c -29
fibrilacion abcd -15 -14 -11 22
now:otro_dia ad 21 -20
seizures__not a 12
""",
    """
=visit:whatever abd -12 20 -20
@medicine__said ab -14 13
aguanto__orina d 10
any:why a -13
factura$ b 11
meds:did_not bd 14 -12
my_sergeant a -14
not:single acd 22 -16 -10
""",
    """
=body:codeine a 13
=visit:are ac 14 -33
=visit:ones bd -11 11
any:not_# c 14
had:an_@visit ad 12 -12
marri* bd -16 10
mi__marcapasos b 10
ride:be_there ad -13 16
texting__the b 12
""",
    """
and_the acd -12 19 -11
at__just bd -15 12
brain:me_cai ac -18 16
las_que b -14
ride:me_busca cd -11 14
""",
    """
eaten:and b -19
nervios b -24
prior:mom bc -14 18
ride:@ride acd 12 -18 -13
substance:test ac 12 -11
texts:up ad -22 23
""",
    """
=visit:chat bd 16 -11
any:would_be abd -20 -12 12
de_cirrosis cd 11 -11
en__y d -18
heart:cuent* bc 18 -16
it__found ad 11 -11
latex$ ad 11 -15
lo_primero a 16
""",
    """
=body:drug c -18
este__de c 10
has__@body b -15
heart:my_family d -11
home:made_it cd -10 12
tambi* abd -30 20 -13
""",
    """
=any:compared abcd -13 22 -12 -13
=any:knock d 13
=body:aneurisma d 10
=body:over c -26
=visit:tulsa d 11
be_a bc -11 -11
heart:nerves cd 11 -11
now:@insurer_que d 15
now:to_ask a -16
now:yes bc -13 10
organ:were_a cd 11 -10
ride:es bcd 28 -10 -14
""",
    """
allergy:heart_@price d 16
brain:valvula d 11
las_drogas c -14
need_my bcd 22 -12 -28
organ:lost_my bc -12 10
salgo_de d 12
segun__de c 13
ten__ago ad 18 -16
""",
    """
any:yet ac -11 11
ayunas c -14
done__@relative ab 14 -11
escon* c 12
every_@month d 15
had__ago ac -12 14
la__espera b 13
sometimes_i c 10
""",
    """
=rule:psychosis:unsure:bipolar_~1_2|two|ii b 11
@relative_said acd -14 -19 26
cancel:have_to b 11
i_saw ac -11 11
is__but acd -17 -30 30
me_puso c -11
nothing__just ad -15 18
prior:para abd 19 -13 -19
well:could_not ad -15 14
""",
    """
=rule:drive:no:^_my|mi_@relative ab -21 14
altog* a 17
and_everything ad -17 20
well:ando abc 14 -16 -28
""",
    """
any:defin* d 15
any:sepa abcd -12 -13 23 -15
eaten:cuenta a -14
home:parking ad 12 -13
in__doing cd -14 12
oxy d 11
substance:at acd 32 -12 -33
twin a 11
""",
    """
=body:papas b 11
=lead:any:no:cut:none abcd 54 -29 -21 -35
a__@animal ab -10 15
allergy:thing_i a 12
decir cd 21 -25
effects:doctor a -12
heart:for_@year acd -10 -11 15
meds:came_off ad 13 -14
no_podia abcd -13 -12 -10 23
now:got_to cd 17 -12
""",
    """
=said:coming:unsure cd 16 -10
by_my bc -10 15
does__@relative bc -17 19
home:estar b 11
sirvio$ ad -14 10
""",
    """
=rule::asks:^_what|why|who|whose|which|how|w abcd -52 49 -32 -19
drive:so_i cd -18 21
fui__a cd 12 -10
had:whole d 11
heart:@place ab -12 12
i__more bcd -16 -13 15
organ:use d 10
""",
    """
=any:talk abd -14 13 -11
=visit:allowed b 11
drive:@day ab -12 17
habla* abcd -25 13 12 -16
mande__por b 11
me__mucho a -20
""",
    """
=any:o abcd -19 -14 38 -31
=said:eaten:unsure acd -21 18 -32
afuer* ab 15 -15
any:me_at ad 15 -10
probably_my c 11
remember__i d 11
""",
    """
=any:verdad c -11
=visit:@parking bcd 13 -22 -16
@medicine__noche abd -11 20 -17
eaten:commu* abd -22 -11 29
every_night abd -21 -26 15
filled_it d -12
told__it c -12
""",
    """
^happy ab -12 16
effects:no_podia ad -14 17
ferti* acd -19 28 -17
had__on bc -10 -11
mi__sabe abc -12 -23 29
now:you_try a 11
off__days d -14
then__# a 11
""",
    """
=body:healthy ab 12 -11
as__bone ad 15 -10
camino cd -17 -10
cancel:mismo_dia d 10
heart:on ab -21 11
""",
    """
=any:@clinician d -16
=any:creo abc -11 -28 17
=body:el b -19
los_ninos abd -14 -11 15
ohio a 12
""",
    """
meds:escri* bd 16 -12
meds:supposed c 10
might__might c 11
reaction__the a -10
""",
    """
eaten:when abd -17 21 -19
heart:el_del abd -11 -13 14
none__the a 11
not:😂 c -10
psychosis:cause c 10
""",
    """
atorados_en a 10
bp_@medicine ad -12 14
is__here ad 14 -19
psychosis:straight ab 16 -16
ride:to_take cd -12 10
""",
    """
animo b 11
can__stand a 13
for__do abd 20 -18 -15
mi__que abc -19 -20 18
not_@visit ad -18 19
not__brain a 14
y__sin ad 16 -12
""",
    """
@visit_only ad 22 -17
any:llama* abc -14 10 -13
eso__privado ab -13 21
my_bp d 11
then_my d 13
""",
    """
=any:quite abd 26 -11 -21
=body:nose abcd -27 -13 35 -25
=body:pressure bcd -23 -16 12
but b -56
cancel:come ac 11 -14
drive:taking_my ad -24 25
para_saber c 12
pregnancy:formu* c -11
si_a cd 15 -29
ya__le ad 16 -14
""",
    """
=signs:meds:no abc -16 22 -22
@body_de a 12
effects:got b 12
lo__quiero b 11
now:impos* abcd 32 -16 -14 -18
of__hospital b 10
psychosis:count bc -21 25
ride:will abcd -25 -22 14 12
tengo$ a 13
was__and ab -11 23
was__was d 13
""",
    """
^three abcd -34 -24 -15 42
allergy:c ac -13 15
any:ahead d 12
buenas abcd -16 32 -12 -20
effects:terri* d 10
heart:strong a 21
hungry acd 24 -12 -27
medican d 10
mi__como a -11
now:next c 14
pregnancy:es_de d 11
ride:aun_no ac -17 19
they_said abc -34 -23 19
yes__sorry d 10
""",
    """
=rule::unsure:a_lo_mejor abcd -21 -14 27 -14
a_mentir d 12
not__street ac 14 -12
sigo$ a -13
substance:hace abc 25 -24 -26
""",
    """
@relative__cosas a -10
anybo* acd 18 -17 -11
auto__no a 13
organ:worki* a 14
psychosis:my_old cd 19 -13
yes_my b -23
""",
    """
have_@person a 10
lo_dan a 13
pregnancy:am_a abc 21 -12 -21
ride:shoul* abc -12 -29 23
""",
    """
heart:esta a -13
home:eso cd 15 -25
texts:de_mi b -10
where__is ad -11 11
""",
    """
a_drink b 15
organ:higado_graso ad -14 11
substance:with_the b 13
wellbutrin bc -13 -13
""",
    """
@thanks__el b 16
cancel:on_the a 12
clinic ac -11 -19
meds:sigo ad -11 13
scratch_me ad 15 -12
una_junta b 13
well:ask abc -16 -19 28
""",
    """
=body:historial a -12
=body:weekly d 14
=rule:prior:yes:de_todo ad -14 11
effects:dormi* ad -16 21
had:this_will bd -14 18
heart:rhyth* a -11
""",
    """
=body:job ad -16 22
=rule:prior:yes:nothing_works|worked|helped|help ad -17 18
coming:tell c 12
""",
    """
^smooth b -10
bell d -12
cancel:asist* abc 19 -12 -18
hablarlo__mi c 14
had:once bc -19 -11
home:pero_llegamos d 11
la_@treat abcd -17 14 -21 11
organ:dropp* b -11
prior:nada_mas ad 29 -23
prior:tampo* c -15
su abc -15 22 -18
""",
    """
=body:far abcd 26 -15 -24 -14
=visit:them c -13
@medicine__@stop acd 17 -11 -14
^gomitas c 13
heart:dijo_que bc -14 11
liver__my c -12
mayor__edad ad -11 14
no__probado b -12
para_eso c -14
probado__@medicine a 11
psychosis:put ac -12 11
ride:@vehicle_home ad 15 -11
substance:on_the acd -19 21 -20
was_that abc -12 19 -10
were__little cd 12 -11
""",
    """
@year__with ab -14 13
^ptsd a 13
done abcd 16 -38 -37 11
her_papers c 12
home:@relative_me abd -13 -13 18
to__you d -18
""",
    """
=body:positive abd -19 -16 13
=tag:well:self abc -13 28 -44
=turn:visit:yes:none abd 36 29 -56
=visit:necesito ad 11 -16
=visit:settled d 10
^llueva d 17
a_@clinician b -14
blast a -16
drive:need a -13
perfect_timing ad -13 15
the_baby cd 10 -11
""",
    """
=visit:acuerdo b -11
any:yes abcd -32 -11 -19 29
decirle ac -19 18
had:drip ac -13 18
heart:esposo b -10
""",
    """
pregnancy:vamos bd -12 12
sleep abc -13 -10 17
things__i cd 17 -16
¿__de bc 10 -11
""",
    """
=any:age abd -20 20 -11
=body:damage ad -10 20
=visit:levanta cd 12 -14
bajita c -13
had:two a -10
ride:took a -14
well:down c -10
will__to bc -15 10
""",
    """
#__lol ac -13 14
=any:mensaje ab -21 17
@relative__tengo bc 10 -10
dry$ d 11
home:primero ad 16 -12
now:estoy_en acd -13 -15 27
ride:is_only a 11
""",
    """
=visit:books d 13
como__si a -17
fractura d 12
meds:para acd -44 -19 26
mi__busca cd -13 12
now:preguntas bd 14 -11
on__now a 13
organos a 12
straight abc 26 -26 -18
well:cloud acd -17 -11 26
why_would ad 15 -12
""",
    """
=body:en ad -16 11
adult:older bd -11 16
allergy:on acd -16 -12 14
brain:have bd -33 16
cancel:hora b 15
drive:walking ad 16 -12
meds:para_eso ab -14 16
organ:rango a 13
organ:repite bc 14 -11
psychosis:la_@clinician a 11
substance:que_le bd -11 12
well:only bd 17 -11
""",
    """
=any:espera ab -12 17
any:nomas c -12
heart:high_and ac -11 13
might abcd -38 -30 36 -14
prior:are_the bd 10 -11
todavia_toma d 15
y__si bcd -12 19 -23
""",
    """
=said:now:no abcd -19 -14 -14 27
=visit:sabria c 10
but__says ad -11 11
oxicodona d 11
puedo_@drug abcd -21 31 -18 -27
""",
    """
=body:til d 13
bien__es ad -17 21
cancel:me_off abc -14 21 -11
effects:@visit ad -26 19
like__@year a 11
never_have ad 18 -10
not:turno ab -11 -17
wait_to ad -15 15
""",
    """
=visit:bad ad 13 -15
=visit:de a -21
asegu* abc -14 -17 22
eaten:con abd -11 -19 21
prior:some c 10
""",
    """
=body:roble a 15
=visit:siento a -13
@drug__once ac 13 -11
^cumplo ad 11 -11
any:sabri* ac -11 15
going__say d 10
lupe b 11
now:appointment b 17
prior:nunca_fui a 12
texts:instead ab 18 -17
texts:texting_is ad -10 11
""",
    """
=rule::unsure:quien_sabe abcd -22 -14 32 -19
=tag:unsure abcd -41 -67 72 -51
@medicine__@relative ad 10 -13
@relative_in c -13
^easy abd 20 -13 -11
^not cd 11 -13
allergy:abeja* a 11
cambiar bd 18 -15
months b -36
pregnancy:matte* abd -12 16 -10
prior:tambien d 12
what__mean bcd 15 -13 -12
""",
    """
=any:vez ab 18 -19
@drug__sleep ad 19 -21
and__had b 11
coming:comprado d 12
fifty d -23
meds:called ad -10 18
psychosis:it_and b 10
uso b -20
y__en d 10
""",
    """
=any:vida ad -15 21
dele$ ad -14 19
not__on ab -27 16
now:about_to c -10
psychosis:trast* bcd -17 -12 19
""",
    """
@insurance__not a 10
el__presion ab 16 -14
esta$ cd -11 16
no__decirle abc -21 -12 24
now:que_me d 10
on__chart ab 12 -10
pregnancy:ya_cerro ad 19 -14
prometo acd -19 24 -18
up_all d -13
""",
    """
=any:cocine ad -11 14
=body:missed b -12
a_scam bd 22 -17
couch abcd -12 -12 -11 23
llueve abcd -11 -10 17 -20
my__see b 10
not__one bd 20 -19
ride:teenager a -15
talk_@treat abc 10 -10 -23
""",
    """
=any:allergies c 11
@sick$ b -13
amable$ ab -11 19
effects:hambr* b -12
had__as d -16
i__seeing ad -12 16
like_my b -11
meds:aller* b 13
moms bd -14 11
not:manana d 14
psychosis:things b -13
ride:@relative_de abc -13 23 -14
substance:days_sober ad -20 21
""",
    """
are_on c -10
drive:a_car ab 10 -18
drive:aun cd 15 -12
eaten:anything b 10
eaten:before ad -15 12
heart:murio_de ad 10 -16
is__too bcd 14 -13 -18
organ:what ab -20 18
prior:effexor ad -17 16
uneventful ab 14 -16
well:about ad -17 19
""",
    """
=said:now:unsure b -15
@stop__never d 11
^mil ab -12 17
a__@treat d 12
brain:never d -25
cancel:i_said d 14
drive:of ab 18 -11
hace__@year ab 15 -37
had__i abc 11 -19 -11
i_remember bcd -23 -23 25
ride:can_not acd 28 -43 -11
surge* a -17
""",
    """
=any:pharmacist cd 11 -11
=body:count ad -22 -18
^text bd -27 30
by__at cd -13 14
guess_is ac -11 18
prior:after_a d -14
psychosis:crazy_about ab 13 -10
solo_la ab -12 -12
""",
    """
dios__no ac -15 19
drive:de_vuelta ad 14 -11
heart:pressure_is abd -19 -14 15
hearts a 11
now:school a 13
papeles_del c 14
well:not_complain ad -11 15
""",
    """
@cancel__i acd -18 -14 14
@food_en d 11
@relative__say abc -13 -27 19
for_one c 10
had:twice abcd -11 -14 -14 21
meds:i_ran cd 15 -14
my_shoulder b 13
organ:clean acd 26 -12 -22
""",
    """
=body:using ad -15 11
=signs:brain:unsure b -23
now:ahi c -18
now:by acd -15 11 10
ride:me_confirma cd 15 -14
tres__la d -11
""",
    """
=body:cardiopatia d 11
=rule:had:no:new_to bd -11 10
=tag:no abcd 26 -20 -16 -24
la__muy b 14
many_i bd -11 10
meds:momen* ab 16 -12
psychosis:@relative_si ad 12 -15
ride:dura b 11
substance:tranq* a 15
texto acd -27 -10 27
that__reaction cd 15 -12
well:eating ad -11 15
yo__llevo ab 11 -12
""",
    """
#__grade a 13
=visit:buscar a -10
allergy:mariscos ab 13 -12
high_at c 12
prior:least acd -11 -12 20
sabri* abcd -38 -41 49 -19
tal abcd -18 -12 23 -14
""",
    """
@door__en d -12
^recien ad -10 14
but__is b -34
cara d 11
organ:all_the ad -15 13
pregnancy:melli* d 14
""",
    """
=any:firmar abd -15 17 -13
=body:paciente bd -24 24
=body:questionable c 17
any:de_parte b 11
any:i_will bd -14 -12
check bcd -23 18 -28
feeling_good ab -26 18
got_called ac 16 -12
had:heard_of ab 14 -14
holding$ d 10
it__her d 12
mi__paciente ad -15 20
pregnancy:lo ac -13 -13
staying$ abcd 24 -17 -19 -15
substance:la_@drug bc 13 -10
""",
    """
=any:sailing a 11
=body:picture d 10
brain:esta bd 11 -13
fetch* c -21
get__@clothes a 11
medicaid bc 13 -12
no__and ad 17 -12
organ:of_@drink b 11
pero__problema c -13
""",
    """
@vehicle_de ad 16 -12
december ab -13 12
el_dolor d -13
hundred c 13
organ:yet ac -15 14
prior:quiero_mas b 12
prior:terapia bcd -15 15 -15
""",
    """
daughters_@call c 13
drive:@drive abcd -18 -16 -26 29
now:cuando ad 16 -12
nunqu* abd 26 -17 -21
ya__llego ad 16 -34
""",
    """
=body:which abd -11 22 -11
=visit:for bc 15 -40
husbands_been bd 14 -13
is__when a 11
me__do d -19
organ:dropped b -11
pata a 10
pressure__but a -10
psychosis:this bd 13 -13
""",
    """
adver* a 11
encar* b 12
know_if bd 21 -29
not:lo ac -36 22
pregnancy:nada_pero b 10
que_sali d 15
texts:have acd -16 14 -14
well:ni_fu c 12
""",
    """
=body:permiso d -15
any:tell_you bcd -24 22 -12
coming:de_la ad 16 -31
do__worry a -12
drive:@drive_mi b -12
heart:dot ad -11 13
like__to b 11
major cd -13 14
ride:novia cd -12 11
substance:manag* abcd -27 -12 39 -24
""",
    """
=any:ustedes bd 15 -13
had:hace_un d 12
meds:monto* d 10
meds:pero ab -11 -20
of__liver c 10
on_blood bd 14 -15
psychosis:exactly bc -25 25
switch b 13
texts:con_confianza d 16
""",
    """
=signs:drive:unsure abcd -23 19 15 -34
be_in ad 12 -16
brain:golpe* bd -12 -14
had__break acd -15 -12 18
if__get cd 17 -17
lost__in cd -10 -13
pregnancy:pregu* bcd 18 -12 -10
they_come ad 14 -12
""",
    """
@relative__em d 10
again_please abd -13 22 -18
any:ate c 10
coming:compr* d 12
drive:here ab -14 11
la__@date ad 14 -19
me_funciona ad 17 -13
on__list b 15
prior:farmacia_me d 11
psychosis:me_lo d -18
""",
    """
@clinician_has ad -10 16
familia d -17
heart:does_that a -16
substance:el_dolor cd 24 -17
tercero a 12
texts:do_not abcd 30 -25 -13 -21
tramadol ad -17 20
""",
    """
=body:negativa acd 20 -11 -14
a_hacer acd -12 17 -11
abuelo bd 13 -11
exactly_but ac -17 15
felt__my ad 14 -11
i__was acd 22 -17 -19
le_estoy bc -14 17
ride:dijo ad -14 10
y__quede ac 11 -10
""",
    """
any:@call_me abd -15 -14 23
hay__nada c 11
heart:infartito ad -12 11
home__home d 13
meds:i_am ad -14 17
not__is ab 12 -16
now:can_do d 11
se__el c -14
""",
    """
=body:purse bd -12 12
adult:dad ad 17 -13
allergy:convu* ad -10 12
change abc -20 15 -10
decai* acd 25 -18 -20
middle_of d -10
reads__@call a 12
""",
    """
=body:infartito ad -12 11
=denials:visit:1:no bcd -17 -11 12
^alergica ad -15 18
cancel:ando acd -12 18 -17
checked bcd -22 10 -12
es__el a -11
heart:going d 14
in__that ac -24 20
liver__said c -13
now:la_@place ab -11 14
pregnancy:podria c 11
primero__@medicine ad -13 14
scare c 15
""",
    """
a__high abc -11 -15 15
final acd 31 -11 -22
had:mis d 10
home:tambien b 10
interesa b 13
only__# ad -18 21
organ:watch* d 13
prior:la_cuenta bd -23 12
while_ago cd 12 -10
""",
    """
=said:pregnancy:ask b -37
=visit:@clothes abcd -31 18 -21 10
a__have ac -23 17
bano$ c 11
crei__pero a 11
el_@year b -17
now:my_@body abd 16 -13 -10
""",
    """
=body:segunda ad -18 19
any:mande* ad -11 13
con_@clinician ad -19 20
eleven ad 17 -16
not:name acd -15 28 -22
organ:neurogenica d 12
organ:uti ad 14 -21
the__hospital b 11
""",
    """
=visit:called abd 10 -10 -19
bendi* abcd -15 34 -30 -23
claro__voy a 12
drive:problem bd -11 14
is__or c 12
pendi* acd -26 27 -15
tiene__con b 17
un_caldito d 10
well:the_# b 11
""",
    """
=body:bracelet d 14
^four ad -10 13
a__over a -10
en__bodas ad 17 -11
not:drip ac -17 21
yes__not abd -23 -20 22
""",
    """
=body:catheter bd -14 17
=number:heart:grown acd -16 -16 20
=signs:body:unsure: d -11
adult:no_soy ad -15 16
allergy:remember cd 12 -28
despues$ ad 11 -14
now:queda_muy a 11
se abd -11 10 -11
treme* c -14
""",
    """
=any:@place bcd -18 -11 14
=tag:meds:proxy ad 11 -11
@medicine__un abd 18 10 -24
allergy:not_to bc -11 11
cancel:como_sigo cd 14 -12
coming:at d 12
effects:perfe* a 11
estoy__llamada bd 13 -19
is__of bd 25 -20
meds:sigo_con ad -11 13
psychosis:por_bipolar a 10
""",
    """
allergy:and_sulfa b 14
comfo* b 11
dado$ ac 15 -12
heart:fit_as a 15
mota a -23
organ:cuenta bd 17 -12
ride:the_day abc -15 10 -12
""",
    """
=signs:eaten:no abc 18 -26 -28
allergy:sever* d 21
brain:@sick cd -20 20
days_sober ad -20 21
knees__bad d -14
no_@food ac 14 -11
not__else bd -15 11
pero__es abd -14 13 -10
well:en b -12
""",
    """
=any:over bcd -23 -16 18
=visit:headed c 13
@pay abd -10 21 -13
any:es_no ad 21 -19
de_el a -13
drive:it ac -22 18
meds:or d -13
prior:why bd 14 -10
ya__todo ab 11 -15
""",
    """
=any:full bcd -14 -12 21
=rule::unsure:mas_o_menos c 11
brain:baby b -11
fibroscan cd 15 -13
home:lot abd 18 -10 -10
not:conozco ad 14 -14
patada a 14
""",
    """
had:@month bcd -15 -11 24
is_just acd 13 -11 -15
now:a_few ab -13 11
ready ad -10 15
solo_@medicine a 13
""",
    """
=any:complain ad -11 15
as_last ab -15 19
had:i_have ac 10 -12
in__er ab 17 -18
organ:arthritis a 12
well:vez b -13
""",
    """
=any:sin bc -20 -38
drive:llevarme a 10
eaten:de_la ad 17 -16
effects:#_horas ad -15 16
heart:doctor d -11
is_killing ad 15 -20
jaw d 11
my_papers ac -16 14
not:dado abd 16 -11 -12
not:up cd 15 -11
now:am_asleep a 12
prior:hermana b 15
tenia abcd -11 22 -10 -10
terrible c -11
""",
    """
#__back acd -12 -11 19
adult:guard* a -12
heart:but bcd -13 -13 12
heart:it_does d 11
""",
    """
=visit:gets d -14
hablo_de a -13
heart:tengo bcd -31 -27 20
organ:bano cd 15 -15
pregnancy:y_si bd 14 -14
prior:todav* acd 29 -13 -24
say__not ad -20 12
seizures_as d 10
substance:estoy_en abd -17 -20 11
""",
    """
=any:bola c 11
=visit:@door abcd -14 -19 -29 27
brain:that abc 22 18 -46
effects:slept b -11
lozenges__mail ad 15 -14
manejando$ bcd 16 -20 -13
no__dormir ad -18 15
not__at ad -28 19
now:atien* b 10
parar ad -12 19
pregnancy:con_@medicine ad 22 -17
si_ahora a 10
texts:the_text ad 15 -10
""",
    """
=body:perfect abcd 36 -16 -17 -23
=body:preguntarle bcd -20 22 -12
^buenos abcd -19 32 -14 -27
allergy:con_eso acd -22 -21 22
allergy:me_dio abd -20 -15 17
coming:cuente d 13
well:time abd -30 -17 28
""",
    """
=body:cronica cd -11 13
=rule:allergy:yes:bad_trip|reaction acd 19 -16 -16
=visit:puedo bc 12 -31
@drink$ ab 11 -30
allergy:estab* cd 19 -25
and_then abd -26 -16 15
cancel:mis ad -18 -22
pero__y d -14
substance:prescriptions a 13
to_this bd -21 10
""",
    """
=any:como b -14
=turn:any:none:yes ad -27 23
^dizque a -10
ese__mi ab 21 -16
no__muy ac -16 21
substance:exact* c 11
""",
    """
=body:dia ad -40 18
=body:insuficiencia abd -10 -10 19
=visit:cama ad -21 13
^desayune d 11
lucky d 12
not_going ad -10 14
organ:ran a 10
psychosis:dicen cd 11 -11
stopp* bcd -13 -17 12
well:persona ad -18 18
""",
    """
=visit:safe ad -11 15
@medicine_never c 12
bit b -25
effects:away ab -12 11
heart:called bc -17 11
now:mi_@hours acd -14 19 -11
now:que_estoy a 12
organ:since b -12
pregnancy:work d 10
ride:a_@relative a -11
soy_@clinician b -15
""",
    """
=any:chamba b 11
@drink_y a 13
aguanta abc -11 15 -12
bien_pero ad 15 -13
did__look a -10
it__this d -17
prepa cd -17 19
""",
    """
adult:or_# c 11
any:@medicine_since d 11
doing_tests cd 18 -12
had:hoy bd -16 14
heart:runs c -15
makes__but a 12
not__drugs c -11
psychosis:can_not ac 11 -11
psychosis:my_@medicine ad -14 17
si_tengo ad -17 23
""",
    """
=visit:gave a 11
and_@sick a 10
any:un abcd 22 16 -31 -30
meds:your ab -11 13
newborn a -11
not:here bcd -11 -31 18
prior:hasta c -12
""",
    """
=body:aneurysm d 13
=body:cycle ad 13 -13
=tag:coming:yes ad -18 22
^pensaba bcd -14 10 -17
cancel:see abc 26 -12 -14
now:luego b -13
prior:de_que bd 17 -15
""",
    """
aller* a -17
he__i cd 15 -13
it__heart c -12
my__you d -19
organ:but_it acd -10 14 -11
prior:tres_y ad -11 15
say_i acd 20 -14 -14
""",
    """
@body__too ad 11 -10
dokie ad -12 21
effects:hora b -10
organ:is_fine ad 18 -11
pregnancy:more c -10
se__acabaron bd 12 -13
substance:con_el a -13
""",
    """
adult:grand* abd -16 -15 21
coming:seguro a 14
ni_psicosis ad -14 16
para_despues a 13
""",
    """
@treat_only c -11
ago_nothing ad 12 -11
never__near a 11
organ:@date_and a 12
""",
    """
=any:brunch d 15
@stop_de ac 11 -22
^tenia ad -11 11
coming:ahead_and ad 23 -22
down__my d -12
now:now abc 14 -22 -18
other_says cd 18 -19
pregnancy:lost_it acd 22 -10 -17
sabia a -16
""",
    """
cuantas abcd -28 15 14 -23
en__casa abd -23 -18 21
heart_skips abcd -16 -15 25 -18
hepatitis b -12
no__@relative abd 25 -38 -20
pensaron_que ad 23 -20
prior:my_first a 17
prior:quise cd -11 11
sin_ganas ad 17 -14
substance:next abd -15 18 -16
tengo_como d 10
two_@body ad 15 -15
""",
    """
=any:way acd -15 -11 16
=body:cual abc -33 22 11
=body:expediente a -15
@call__please bd 18 -17
^cual abc -31 33 -27
adult:deje d 12
allergy:timer ad 23 -14
any:bocado a 10
effects:it_is ad -22 -16
home:flat ad 19 -16
i__or c 14
pregnancy:twins_and b 13
what__need bd -19 18
""",
    """
#__then abd -22 -12 18
=any:top ad -15 20
=body:privado ab -12 15
=rule:organ:yes:un|solo|unico|falta|done_~1_rino abd -15 -11 23
any:mis_@relative ad 18 -13
guessing$ cd 24 -20
home:llega* d 16
in__with bc -14 -10
is__chart b 13
lactando acd -11 -15 22
organ:@body_infection cd 11 -10
tuve abd -15 -46 14
""",
    """
=any:nobody ab -16 10
amaneci_con a 12
had:am c -10
had:si_era a -11
home:entra* d 12
le_cuento bd -16 10
que__@thanks ab 11 -13
thumbs a 12
una__por c -14
""",
    """
=any:fu c 12
^maybe bcd -46 18 -28
effects:did_not ac 11 -12
my__em d 10
well:th b 11
""",
    """
=any:salami d 13
=body:dijo bd -18 -12
heart:tengo_la bd -11 17
jodido a 11
organ:dializo d 13
psychosis:those ad 15 -10
saco_@drink d 14
substance:exactly c 11
texts:a abc 12 -25 -11
""",
    """
=body:adicto ad 15 -12
dice__me c 11
huh$ abcd -28 36 -17 -19
not:crazy a 12
""",
    """
=body:probable ac -11 13
=tag:adult:other bd -10 -13
=visit:siempre acd -11 -16 13
@cancel__@visit abd -11 -16 14
all$ abc 15 -34 -18
cancel:there_is a -10
migraines bc 15 -17
my__for b -29
organ:have ad -12 15
pudiera acd 20 -11 -13
was_good ad 12 -10
""",
    """
allergy:my_@clinician bc 13 -13
bende* ad 14 -12
oi bc -17 17
pregnancy:shop ad 21 -16
soy_muy bc -12 12
""",
    """
=rule:allergy:yes:puked|vomited|threw_up|passed_ou ab -10 -23
@hours$ abc -14 -12 12
falta bc -25 14
heart:mi_casa a 12
igual__la cd 17 -18
not_@drive ad 21 -17
now:still ad -14 11
then__it c 11
""",
    """
adult:sophomore_in a 12
every__no b -14
sleep_that ac -18 14
substance:@relative_las ad -11 19
the__fine ad 16 -15
""",
    """
@cancel_la a -10
de__once bd 12 -17
have__asked ac -17 20
of__they d -11
smoke cd 12 -18
starting ad 18 -11
""",
    """
any:for_me b -12
de_maravilla ab 11 -12
had:he abc 24 -21 -17
i__wait d 13
meds:years ad 23 -23
might_as cd -20 22
prior:hospital cd 16 -15
""",
    """
=any:by cd 13 -15
=body:bill ad 18 -11
=number:pregnancy:minor acd -27 -13 33
a__coming cd 16 -14
effects:stres* cd 17 -13
pregnancy:pumping d 11
prior:had bcd -15 -13 14
psychosis:postpartum abcd -16 -27 18 18
substance:ask abc -17 13 -13
""",
    """
=any:mandar ac -13 -14
@body_neurogenica d 12
had:total abd 24 -16 -17
me_so ad 18 -12
sitting__the a 12
""",
    """
allergy:a b -13
allergy:me_da bc 11 -16
allergy:that ab -11 -18
cancel:que_no abd 16 -14 -11
clarita$ b -12
impossible c 14
now:could ab 13 -19
organ:a_uti d -24
prior:que_buscar c 12
psychosis:y_me cd -13 13
""",
    """
allergy:alergia_no cd -12 11
cancel:wrong ab 13 -12
days$ cd 12 -16
el__no ab -22 13
heart:solo ab 12 -13
prior:knuck* a 11
""",
    """
#__and b -19
=any:there abd -18 25 -20
and_nothing c -13
effects:might d -11
file d -22
la__tengo b -14
one_@drive d 11
pregu* abcd -67 46 22 -56
substance:me_tiene d 12
up__during d 12
""",
    """
=visit:da c 12
@year__de d 15
allergy:they_had acd -12 -11 17
anticonceptivas$ a 12
ese__no b -12
heart:coles* ad 12 -16
la_botella a 12
prior:none d 10
""",
    """
=body:desde bcd -13 -27 14
beers__@day a 11
for_this d -15
i__one bc -21 17
is__patient ad -11 15
littl* abc -18 -16 15
ride:my bcd -22 -11 15
""",
    """
=any:meatloaf a 10
=body:igual a -11
cancel:talk_to a -13
cualquier abd 28 -18 -24
from__no d 12
is_at d -12
issues$ a 11
now:@day_was ad 12 -11
well:estad* acd -12 28 -27
""",
    """
=visit:pensaba bcd -14 10 -17
i_@eat bd 17 -15
la_factura c -10
lo__pensado c 14
my_lips abd -16 -12 22
prior:maybe cd 16 -10
""",
    """
=tag:cancel:other abd 14 -14 -13
@wrong__my a 11
allergy:issue* a 11
coming:mama bd 15 -13
prior:tome ac -15 19
say a -25
still_doing cd 14 -11
""",
    """
=visit:while d 16
come_to b -14
do__count bcd 39 -25 -25
meds:last abd 14 -12 -17
organ:esta abc -13 12 -19
que__aqui bd -10 14
ride:va abc -21 13 -10
they_told a -11
weeks b -40
""",
    """
=body:seria abc 15 -30 -10
=rule::refuses:not_~1_understand b 11
=rule:allergy:unsure:puked d 12
adult:vietnam d 12
internaron$ d 13
no__conozco a 14
not:@body abcd 22 12 -16 -28
ride:have_not ac -12 17
ride:parking b 10
""",
    """
@texts_a ad -15 16
allergy:see c 10
entro_a ad 13 -10
he__yes a -10
heart:nada_grave a -11
organ:ando_con d 10
substance:tomo_un bd -10 11
""",
    """
@relative_is ac 11 -38
@relative_pero a -15
el_papel ac -13 13
have__go c 14
not:salir ab -10 12
pregnancy:gemelos ad -13 23
prior:algo acd -12 20 -23
ride:but_my cd -11 15
too_high b 10
un_@food a 10
""",
    """
=any:sound a 13
allergy:up bcd -29 -21 18
antes$ abcd -12 11 -27 15
cancel:stays abd 22 -13 -15
me_but ac -11 -12
no__leer bcd 13 -12 -10
now:quier* ad 22 -18
organ:does_a b 10
pense__pero ad -11 12
podre c 10
sento abd 20 -10 -14
substance:just_@drug bd -11 -17
to__thing a 14
""",
    """
=body:duele bcd 16 -13 -10
=signs:body:no+yes:other d 11
@body_por d 12
but_@drink ad 14 -11
diferencia ac -11 14
home:sin_novedad ad -16 16
meds:hoy a 10
texts:de_la ad 24 -28
""",
    """
any:think ad 15 -16
had:back ab 10 -14
not_expecting ad 15 -13
substance:dios bc 17 -11
sure_i bcd 21 -10 -12
them cd -30 17
""",
    """
allergy:my_only a 11
asist* abc 18 -12 -22
contar ac 16 -21
heart:about_my a 11
not:decide cd 14 -11
ride:por_que b 15
""",
    """
=visit:might abd -37 -21 10
cancel:decided ad -15 13
home:forgot d -12
is_gallbladder ab -10 12
nunca__confirmaron ac -14 14
quien_me abd 24 -12 -16
salgo__# a 12
the_fall a 14
will__take c 12
""",
    """
=any:obvi abd -11 -10 22
=any:tiroides d 11
=body:even ac 24 -19
=body:work ab 11 -12
@treat_yes acd -12 24 -22
is_next acd -12 14 -13
meds:none ad 14 -12
substance:most_nights a -12
was__say d 10
yo__lo b -11
""",
    """
alrea* abc -24 37 -32
home:por_la ad 20 -14
mensaje_mejor d 11
out_to bd 12 -16
presion__desde a -10
prior:psychologist d 10
saw abc -13 -17 17
se__lo ad -19 11
well:las b -10
would_it b 12
""",
    """
but__normal ac -11 12
no__hambre ab -26 15
tendr* abcd -23 -31 42 -30
""",
    """
=rule::yes:hundred_percent c 13
=visit:checar ac -15 17
=visit:possibly c 12
esta__aca b 11
had:every d 17
med abd 34 -15 -34
objection_here ad -20 21
psychosis:what cd 18 -19
will_find abcd -26 -12 34 -16
""",
    """
=body:birth cd -11 12
=body:handled a -17
brain:lesiones d -10
i_lose a -13
ni_despues d 10
prior:y_ninguna ad -26 26
well:y abc -13 -31 25
""",
    """
any:pass abd 27 -18 -10
cada_tres ad 15 -13
fue__la d 14
great__i c -12
never__on c 10
""",
    """
effects:mama ab 14 -12
organ:norma* abcd 27 -16 -10 -20
psychosis:trist* abd 26 -13 -14
reason_not d 11
""",
    """
=body:algo acd -25 33 -40
=visit:unos ad 15 -12
@day__confirmo c 10
cancel:wait_no a 11
""",
    """
chance_y ac -11 15
drive:truck ad -22 19
had:infusion ad -13 21
my__better ab -12 17
now:#_de ad 12 -11
organ:jaund* cd 17 -13
substance:has_been ac 11 -18
the_low a 17
well:apena* ac -11 17
""",
    """
@call abcd -26 48 -10 -29
allergic$ ad -10 13
allergy:to_codeine a 14
brain:from abc -34 -15 25
did_great a 16
mi_bebe abcd -12 -10 -11 22
now:estoy abcd 14 -46 -44 16
organ:normales a 11
psychosis:palab* ab -16 21
tuvie* acd -11 -14 14
un_rinon d 14
well:yet ab -13 13
""",
    """
=body:skips abc -17 -15 20
called_me cd 12 -12
coming:amane* d -12
cuando_es b 12
effects:grave_un ad -12 12
labetalol$ d 11
say__have ac 21 -18
sertralina ac 12 -13
""",
    """
=any:@drug bcd 21 -10 -33
=body:quitaron d -12
=tag:cancel:asks d -16
allergy:era_nino ac -16 11
coming:ahi abcd -12 -16 -23 27
labet* d 11
now:tal ab -11 13
se__poncho b 10
""",
    """
=turn:body:no:yes acd -34 -12 35
adult:y_medio ad 22 -19
cancel:estoy acd 14 -13 -18
heart:ese ad 13 -20
las_# c -11
sailing abd 16 -11 -14
ya_pague bd 22 -18
""",
    """
a__after a -13
a__but bcd -29 13 -24
eaten:long ad -16 14
el__dijo a -14
last_week a -22
on__that d 15
prior:los_frascos d 10
psychosis:told abc -22 -11 17
replacement d 10
ver$ abcd -11 -15 23 -27
well:a_@animal a 10
""",
    """
=body:respuesta a -10
@thanks__su b 12
but_i b -62
decidido ac -16 21
organ:alway* bd -12 10
pensaron ad 23 -20
ride:my_@ride abc 19 -14 -15
""",
    """
=body:livers ad -21 23
=tag:brain:unsure acd -17 11 -21
=tag:heart:unsure ac 10 -14
mande* abc -26 28 -29
ride:ask ab 12 -17
""",
    """
=any:like abc 22 -11 -37
=any:neither cd 14 -11
@stop__@date bd 19 -15
allergy:tried ad 16 -11
coming:que_llevo abd -12 26 -21
discontinued a 10
he_probado ab 14 -16
organ:the b -20
pregnancy:negativa_pero a -12
ride:a_pata a 10
sixteen$ ad 16 -11
well:estoy_en bcd -12 -11 15
y__ninguna ad 13 -12
""",
    """
^feliz d -10
drive:pero_no d 11
fijese__no ad 14 -12
for__@month bcd -17 14 -12
like$ a -13
minutes_out a 12
psychosis:anxie* ab 20 -13
substance:back abd -13 -18 15
texts:@price d -11
una_reaccion acd -12 -12 18
up abd -11 -43 11
""",
    """
celular c -13
coming:puesto ac -10 -12
effects:dia ad -15 16
had:ustedes bd -20 18
i__drunk abd -12 -12 21
prefiero__me ab 20 -15
""",
    """
=body:currently ab 22 -18
^alergia acd -10 -14 15
any:estoy abd 13 29 -47
had:know b -12
home:casit* d 11
mamas bd 18 -10
not:@relative abc 16 -28 -12
otherwise__a ad -13 13
""",
    """
bedti* c -12
i_always d 13
it__next b 10
it__went ad 14 -12
prior:start ad 11 -11
would__that bd -24 22
""",
    """
=visit:llueva d 17
^mas ab 11 -29
cancel:nos_vemos ad 16 -11
drink__# ac -10 13
due__@date a -11
eaten:ate ad 14 -19
have b -12
hoy_ni a 11
knocked_up ad -14 21
lo__el b -16
nobody__in ad -13 17
organ:baby acd -12 21 -10
""",
    """
=any:yet ab -26 13
=body:loved bd 16 -22
=visit:manana ab 13 -17
am_nervous b -13
been_that d -11
had:something_else cd 11 -11
lesiones d -10
meds:quitaron ad 14 -11
not:kind c -16
si__favor ad 16 -11
voy_sola ad -24 26
""",
    """
=any:few bd -26 12
=body:present a 10
@medicine__dos ac 16 -17
any:minut* b 11
cancel:please b -22
gracias bcd 24 -41 -21
had:first abc 18 -36 -18
la__favor b 10
says__other cd 15 -15
""",
    """
=body:andaba cd 11 -10
a_empezar a 13
a_newbie ad -13 16
any:@place ab 10 -19
banco b 12
had:fiest* bc 14 -12
heart:eso acd 13 -27 11
matando$ b 11
negative__both ad 15 -11
or_my acd -11 10 -17
pregnancy:a_test cd 14 -26
pregnancy:expecting cd -28 16
texts:house a 18
""",
    """
=signs:texts:yes bc -33 -13
@medicine_did b 15
anest* acd -11 17 -12
dormido$ abc -21 13 12
en_rehabilitacion d 16
mi__yo ab 16 -37
para__mi ab 11 -14
recojan a 13
""",
    """
=body:stage abcd -17 -14 -12 24
=signs:body:yes:unsure abc -27 -24 11
form bc 19 -16
my__full b -10
quita bc -27 15
si_tomo abc 15 -13 -16
the__all cd 12 -16
""",
    """
al_dia a -15
are__and a -13
contestar abc -18 23 -14
effects:para_la d -12
heart:probl* ac 12 -19
organ:thought b 11
pero__dice b 11
well:estado acd -12 28 -27
""",
    """
=body:sober bcd -23 -21 19
adult:el_# ad -11 16
any:@drive d -11
bajita$ abd 21 -11 -11
en_@date abc 11 -15 -26
evacuated ad -12 17
filling c 11
heart:in abcd -34 14 -12 11
in__full d 11
lot b -11
noche__confirmo c 11
now:i_am acd 16 -27 -10
ya__y b -11
""",
    """
=lead:visit:no:cut:none acd 12 -14 -14
cuando__a cd -17 13
doctora ad -13 15
if__will d -10
mil bd 19 -17
the_@call c -15
turno d -21
""",
    """
=body:bag bd -13 17
=body:daban abcd -12 -10 22 -15
=rule::no:no_longer abd -12 -12 21
heart:a_@animal ad -10 11
""",
    """
=body:tape ad 18 -16
=visit:espere abd 33 -20 -25
not:pensado c 14
prior:more d 12
problem_with b 12
take__home b -12
""",
    """
=signs:heart:unsure abc -30 -10 22
=tag:psychosis:other c -11
=visit:inconveniente ad -11 17
any:that_again bd 14 -11
drive:consegui a 15
my__@date d 12
now:no_puedo abd 20 -10 -11
""",
    """
=rule:well:unsure:regular a 13
check_my d -15
no_veo c -13
nurses b -11
stents ad -14 10
tengo_nada bc -11 -14
""",
    """
bastante ad -18 22
off__be d -11
pasame bcd 23 -13 -15
""",
    """
=body:vino abcd 25 -14 -15 -13
benadryl c -16
eaten:un_@food a 10
had__surgery b 11
si_mi abd -27 -17 24
what_have abd -11 -15 20
""",
    """
^en abcd 26 -20 22 -44
allergy:it_twice a 15
allergy:mi ad -25 10
el_borracho b 13
mi__toma abcd -17 33 -15 -16
que_llamada ad -23 26
""",
    """
=body:veia a -11
^nary abcd 33 -22 -11 -19
a__get ad -12 14
allergy:a_problem a 12
allergy:have_been cd 16 -12
been_better ad 16 -23
effects:when_i d 11
heart_monitor ad -10 15
i__maybe c 11
not_to bd -11 -11
ship a 16
tristeza ab 13 -11
""",
    """
=any:@person c -12
all_of bcd -17 -12 20
any:me_again abd -10 10 -21
do__about ad -13 14
""",
    """
any:mejor ab 13 -12
heart:says_i cd 11 -11
never__what acd -14 19 -14
only__first ad -11 13
""",
    """
=any:@eat abcd 17 -15 -14 -14
=body:passing d 15
^pretty cd 19 -17
coming:else b -13
gallbladder bc 14 -21
keeps d 11
prior:cuent* ad -27 10
substance:say_it c -24
substance:voy_a abcd -11 -12 -10 25
substance:weekend c 12
thirt* bc -12 -13
way abd -14 -20 15
well:tres cd 22 -26
""",
    """
=body:tests b -19
^and abcd 34 -18 -17 -30
a__recojo a 13
arthr* ad 16 -11
coming:ya acd 18 -17 -24
dice abcd -36 -20 16 11
forwa* a 11
is_the abc 10 -23 -17
me_ha b -13
now:swing ad -11 12
now:will bcd -21 18 -13
psychosis:triste a 16
substance:i_was a 11
substance:this acd -23 -17 22
they_test a 10
""",
    """
=rule:pregnancy:no:i_am_# abd -11 23 -22
^mandeme b 10
let_you acd -12 17 -11
someone$ a -16
""",
    """
books$ d 13
brain:ok bd 15 -11
heart_itself ad -18 18
i__taking abd -20 13 10
texts:my_mobile a 10
""",
    """
allergy:nino ac -23 16
era__pero ac 14 -14
now:claro_que a 13
quiero__eso a -12
""",
    """
=body:legal ac -13 19
creatinina__transaminasas ad 15 -12
forma* acd 12 -13 -19
had:count* a 12
hungr* acd 24 -12 -27
me__si a -20
on_anything d -12
""",
    """
=rule:cancel:no:voy_~2_ir ab -16 14
@treat__fine ad 17 -15
@treat_pero a -11
any:if d 12
brain:a_fall ac -11 16
ride:calle* cd 12 -14
substance:march ad -11 14
""",
    """
=number:substance:old ad -34 36
a__@late ad -10 13
a__@year d 11
eaten:grapes ad -11 12
eaten:was_about ad -19 15
meds:somet* cd -14 21
nada__nada a 11
substance:up_the d -10
""",
    """
110/7* ad 19 -12
brain:turned_out ad 11 -10
drive:need_a d 11
feel__death ad 13 -10
not:# bcd -26 14 -12
organ:half_my d 14
por_dos ad 17 -17
termi* bcd -28 -12 27
""",
    """
any:covered ad 18 -13
coming:mi_@relative c -12
coming:not_miss ad -14 15
doctors bcd -20 21 -17
heart:you abc -26 23 -21
le_da bc -13 14
medicacion d -14
substance:drinks_a c -10
well:jodid* ad 14 -14
""",
    """
^dry ad 20 -16
la__pasada c -14
mas__cuenta bd -13 15
ride:me acd -17 -30 21
substance:nomas acd 13 10 -23
texts:us a 11
up__they cd -10 12
""",
    """
=rule:now:no:luego|despues b -20
=visit:bendiciones abd -10 18 -13
=visit:seguimos ab 17 -12
allergy:puked d 12
any:parte_de b 11
bien__estoy ad 22 -22
brain:eso acd -13 -23 23
had:@clinician bc 10 -16
home:caldi* d 12
knocked_out cd -14 11
la_@clinician c -11
prior:let d 12
substance:christmas acd 25 -19 -13
yes_ok ad 18 -22
""",
    """
=body:breathing acd -14 -13 23
=lead:body:no:on:no abd 19 -38 -16
guaya* cd -12 16
had:for abcd -36 24 -28 14
me__dosis ad -17 15
only_my a 16
prior:believe_in a 12
""",
    """
@date__will c 12
@food__no a 11
allergy:a_los acd 10 -14 -21
atienden bd 17 -13
books ad -12 12
not:tanto b 12
psychosis:the_patient d 11
""",
    """
#__birthday d 12
@drink_@medicine a -11
a_diario abd -14 -11 14
allergy:mala_reaccion a 10
allergy:she d 12
cuentas ad -11 15
not__@ride d 11
psychosis:define_mania bd 13 -15
to_@cancel c -15
""",
    """
done_that d 12
drive:un bd 12 -15
meds:tomar c -11
ruled_it ac 17 -12
texts:say ab -22 13
well:la_verdad abc 13 -16 -11
""",
    """
@drive__yo ad -11 14
coming:be bd -25 15
leche cd -17 16
now:deje ac -16 19
well:could bc -12 -12
""",
    """
allergy:la_de ab -13 14
but_@medicine ad -14 16
eaten:una_hora bcd -12 -12 19
estoy_segura b -15
i_@clinician abcd -15 -17 -14 24
it_the acd 10 -13 -10
well:ahi acd -34 35 -16
you__i abd -13 -20 22
""",
    """
#__@medicine bcd -16 -13 11
a_mis abc 16 -14 -16
aliviarme$ d 11
allergy:all c -15
any:si abd -30 -32 35
around abcd -19 -26 12 11
had:be bd -24 17
ride:working bcd -10 13 -19
sin_@relative a 11
""",
    """
everything__@symptom c 13
home:on_# a 15
not:volvio c 10
stones cd -15 10
substance:and_it b 13
""",
    """
=body:nariz c 12
a_casa bd -10 16
i_passed ac 14 -16
la__igual cd 14 -10
me__hasta b -18
not:dia ad -18 25
texts:see c -13
well:dios a -13
ya__salio a 10
""",
    """
=any:sleep ad -15 16
=visit:let bcd -28 26 -24
@english$ abd -21 30 -23
alarm* ac 12 -10
eaten:close abcd -10 -18 21 -18
fixing ad 13 -10
have__chart b 11
just__and acd 30 -26 -25
psychosis:that d -14
to__first acd 31 -16 -24
well:up b -13
working$ abcd 35 -10 -13 -31
""",
    """
=number:heart:minor ad -15 10
=rule:now:no:estoy|ando_~1_ocupad*|manejando| bcd -19 -17 13
^her bc -14 15
^sure c -24
a__no c -13
heart:much b 11
i_see b -13
is__home a 10
know__@food cd 12 -10
mande__papeles bc 17 -12
not_let c -13
psychosis:energy ad 20 -19
""",
    """
=any:ansiedad d -17
=any:mejor abd 12 -14 -24
=body:traigo ad -16 11
dejar* ab -16 11
never bd -32 -15
not:@vehicle ad -24 17
not:end b 10
organ:bad bc 14 -15
pregnancy:andam* ac -11 19
yo__que b -22
""",
    """
=body:ignoro cd 19 -14
decir$ ac -31 30
delete d 10
prior:but abc -19 -11 12
""",
    """
=any:hot b 12
is__@relative b -32
la_que ad 12 -20
no__desde ad 14 -11
no_claro d 10
prior:worke* acd -19 -15 24
yes_no a -11
""",
    """
=body:weird acd -10 13 -19
adult:birth acd -15 22 -14
allergy:i_got a -21
eaten:que_comi ad 18 -22
echel* ad -13 18
effects:frasco a 12
substance:drug bc 10 -14
substance:it_was abd -27 -17 19
""",
    """
=visit:stopped ad 13 -12
effects:no_he d 12
""",
    """
=rule::unsure:i_guess|suppose|believe abd -11 -16 12
a__count abcd -17 21 -12 -14
coming:asi_que a 14
effects:los c 11
effects:mild d 17
let__go ac 20 -12
no_pueda ac -12 11
patron$ a -12
ride:and_he c -12
si_como c 13
una_conmocion cd 11 -11
""",
    """
=body:entendi abd -16 20 -10
a__bites d 15
buenos abcd -20 32 -15 -26
can__i ac 18 -25
cours* b -12
drive:someone ad 14 -13
esta__corazon ab -15 10
kevin$ bd 16 -13
pregnancy:las ad -12 12
ride:conmigo ab -18 20
""",
    """
=body:born abc 11 -16 -13
=visit:@eat c -18
adult:more ad 15 -13
cancel:no_la bcd -23 -15 18
coming:si_me ac -14 18
drive:going abd -10 -10 18
heart:count_if d 11
jefa a -11
la_primera bc -18 -12
organ:higado bc -11 -22
piedras_en ad -13 11
""",
    """
=rule:prior:no:^_one|1|una|uno_$ ad 20 -14
allergy:known a 10
for_sleep acd -26 18 -13
i__want abcd -18 25 -12 -11
now:on_that a 10
organ:anos ac -11 17
prior:quieren b 12
running__@sick ad 11 -11
they__a bcd -11 -23 17
""",
    """
=body:c abc -30 -27 24
corazon_esta ab 13 -13
de__senorita a 11
heart:yes_honey d 11
pregnancy:para_el d 12
ride:an d -15
""",
    """
=any:grade a 11
=body:casi abd -38 -16 36
=body:confirmada abd -13 12 -12
=visit:tell cd 19 -18
any:tarde bd 15 -16
apenas$ ab 10 -11
coming:ni_loca ad -21 22
heart:enlarged abd -14 -12 22
my__so b -18
noche_y ab -16 14
specialist a -10
the__positive ad -21 22
well:call ab 14 -11
""",
    """
=any:grave ad -20 21
=body:file d -18
=signs:allergy:unsure bd -18 10
al_rato abd 16 13 -24
heart:otra b 14
por_telefono abc -15 14 -11
pregnancy:at_night cd -13 14
""",
    """
=any:little ab -14 14
=last:body:yes abd -24 -25 23
=rule:home:yes:tengo|tuve|padezco|sufro|si|esto abcd 11 28 -16 -30
a_couple abd -21 -28 16
cancel:@month_for a 12
eaten:aguit* bcd -11 14 -19
prior:elect* abcd -27 -20 -17 34
yo__si c -12
""",
    """
=body:low abcd 51 -19 -25 -38
allergic abc -15 22 -19
have__if b 16
heart:toda ab -13 13
how__does b 11
it__missing bd -11 11
meds:not_on a 13
substance:i bcd -27 18 -19
substance:teetotaler ad 20 -11
""",
    """
=denials:visit:0: b -11
bien_se a 11
home:@vehicle ad 16 -22
me_on b -26
ride:taking ad -10 16
tratamiento cd 14 -22
""",
    """
any:posit* b -11
foto__mis b 12
i__four ad 13 -11
lock_it ad -11 15
me__dan ad 19 -16
never__any ad 17 -15
now:las_# abc 11 -21 -15
on__@day cd 13 -12
only_@medicine abcd 18 16 -20 -34
pero_quien cd -10 10
sirvi* acd -20 -17 23
that__can abd -11 -15 24
""",
    """
=rule:well:yes:no|cero_quejas|complaints d 11
apenas_me ad -11 15
heart:fib ad -20 19
heart_@medicine ad -14 16
igual__igual acd -15 25 -16
le__yo b -15
organ:a acd -16 26 -30
substance:some_weeks c 12
texte* c -11
wall$ d 14
""",
    """
brain:poqui* ab -11 17
effects:right ad 20 -27
now:can abc 27 -41 -22
now:¿ ad -12 12
substance:drop ac 18 -11
texts:this_@call b -12
""",
    """
=body:turned c -16
@relative__car a -11
had:the_drip ac -17 21
heart:un bcd -21 -17 19
not:manden bcd 17 -16 -15
not_@body ad 26 -25
ride:somebody acd -15 27 -13
y_si abd -36 49 -41
""",
    """
=body:dializo d 13
bajit* c -13
goes acd -21 18 -16
home:ago d 12
lady abc -21 18 -16
monitor abc -13 -15 12
pregnancy:nada b 14
si__quien ac -14 17
substance:cigarro bd 16 -23
texts:si abd -41 -23 31
""",
    """
allergy:abejas a 11
dejamos a 14
effects:grave ad -20 21
mero b -24
not_asked ac -17 20
pero__@clinician ad -16 13
psychosis:significa d -14
""",
    """
^can bcd 33 -37 -28
coming:estare d 11
feliz abc -10 10 -12
hears bd -11 12
herma* ab -16 13
prior:kind ad 13 -11
psychosis:never abc 18 -30 -15
que__nunca d 12
substance:drink_more ad -10 10
veces__a cd 14 -11
""",
    """
^lol bcd 25 -21 -19
know__and a -11
por_este d 12
prior:fat b 12
tiempo$ b -22
""",
    """
=body:colesterol c -10
effects:# bc -21 -13
effects:ya_paso d 12
hacer* ac -33 11
herself$ ad 18 -14
soy_paciente bd -16 21
""",
    """
=visit:medio c -13
cancel:mine abd 22 -15 -13
could_you ab 15 -19
esquizoafectivo$ d 11
line bd -11 -14
para__@day abcd -13 24 -11 -11
pregnancy:no_lo acd -28 14 14
y__puro ad 10 -10
""",
    """
=body:asking d -10
dose abcd -17 -17 -17 27
no__tanto c 11
to__@relative abcd -17 -26 19 13
""",
    """
=tag:had:no bd -16 -12
@medicine_@clinician ad -18 22
^drank d 15
cumple bd 12 -10
eaten:hace_dos d 14
had_heart ad -11 12
la__@insurer a 13
lick ad 12 -12
not_stand a 13
now:a_@call a 14
prior:white a 11
""",
    """
=body:pobrecito b 14
=rule::unsure:cuenta_? abc -16 15 -11
any:para_el d 14
drive:por_mi abcd 27 -11 -15 -14
eaten:been_# ad 14 -15
pregnancy:am_# abd -11 23 -22
pregnancy:sure acd 19 -13 -11
""",
    """
guess$ abcd -19 -11 23 -13
hs$ c 11
i__@relative cd 24 -19
psychosis:postp* abcd -16 -27 18 18
that_face b 10
""",
    """
=any:thumbs a 14
el__@sick d -12
he_says c 11
heart:de_presion b 12
""",
    """
=number:home:few d -14
=rule:heart:no:estoy_san* a 11
^seria abd 23 -11 -17
allergy:never abc -22 -22 24
interested a 15
me__like a 12
now:sons a 14
once abc -13 -42 22
prior:@fetch_la c 14
prior:cuantas bc -11 16
was__@hours ad -17 13
""",
    """
called_in d -13
las__las a 13
psychosis:in_my bcd -22 -22 15
""",
    """
=visit:own acd 14 -22 -13
breas* abcd -15 -19 -25 25
do__@move abd -11 -12 18
get_off ab 13 -15
muerto bd 11 -17
young* d -12
""",
    """
=any:nino d 12
^sabra abcd -12 -15 30 -23
a_problem abd -11 -24 15
drive:trans* ad 19 -16
every__but cd 15 -19
me__del cd -11 10
nauseas ad 14 -13
pague bd 26 -23
""",
    """
^pido a 12
acabo__llegar c 11
heart:last_time ab -10 16
hepatitis_de c 11
lips$ ad -13 15
meds:# c -18
nope abcd 34 -32 -18 -18
pregnancy:fue a 10
substance:has abc 21 -13 -21
sure ac -14 16
""",
    """
=number:organ:old d -12
@food__the ad -17 16
backe* a 11
de__ahora a 10
effects:could abc -22 11 14
heart:beats c 12
heart:mine b -10
heart:would_not cd 14 -10
me__now a 14
""",
    """
allergy:not_take d 11
bet$ d 11
heart__my c 15
home:llegu* abd -18 -14 23
is__in bd 11 -12
may__not d -13
prior:anos a -30
time_is ac -32 16
""",
    """
#__nada ad -22 23
=any:orale ad -12 22
=body:clean abc 28 -47 -45
=signs:now:no+yes ad -16 16
=tag:allergy:yes a 11
allergy:got_big d 13
allergy:sulfa acd 18 -12 -15
cancel:no_me acd -12 -10 18
contr* abcd -16 -27 -18 32
heart:como abd 22 -17 -14
ni__estoy a -11
pregnancy:facto* a 14
ride:familia_esta a 11
""",
    """
^aun cd 10 -15
aguita bcd -13 12 -21
effects:not ac 13 -21
hierb* d -12
organ:de_la cd -20 21
sola__la a 14
was__but b -16
""",
    """
=body:confidencial b 15
dano ac 11 -15
healthy_as ad -10 12
leg a 13
mandeme__@place b 11
""",
    """
coles* c -10
my_mothers ab -11 15
naci__un d 10
off__in a 10
psychosis:@year acd -29 -19 30
take_more cd -13 17
""",
    """
=body:nace ad -21 31
@clinician__on b -10
and_take c -10
diali* cd -15 11
drive:bette* a 16
drive:will_nap d 11
i__@clinician c -14
not__someone c -14
prior:in_the ac -11 12
substance:glasses a 11
they__was acd 21 -12 -18
""",
    """
=body:dira ac -13 15
=body:in a -26
^imposible ad 18 -12
allergy:got abd -28 -12 16
coming:have bc -13 -20
my_pee abc -12 -12 16
pads$ d 10
pregnancy:every* a 11
ride:que_le d -12
ride:ticke* ad 18 -13
""",
    """
=body:novedad ad 15 -14
cardiologist__@year c 14
does_@insurer abd -11 20 -11
meds:i_never ad 12 -12
now:ahorita_no ad 12 -11
organ:@drug b 10
prior:none_of ad -11 11
""",
    """
=body:can b 14
=body:taken ad 13 -13
coming:stay a 12
elbow_deep a 11
is__if a 12
mas__que bc -20 -20
sin__a c 11
""",
    """
=body:acelera c 12
=body:se a -36
=rule::yes:for_sure a -16
drinker a 12
encan* abc -21 17 -10
home:novedad ad -16 16
missed b -17
pleas* ac 12 -52
psychosis:dijo b -13
""",
    """
allergy:it_at b 10
any:sleep a -11
but__the a -11
cancel:not_you a 12
not:been abd 13 -18 -26
pregnancy:and_done a 10
pregnancy:embarazada a -15
the__@body ad -10 11
""",
    """
=number:minor acd 50 -22 -51
=said:drive:yes acd -37 -12 21
=signs:any:yes abd 20 12 -29
@stop__dar ad 12 -10
a__passed ad -12 12
adult:eso_creo bcd -16 21 -12
cancel:this_@visit ad -17 17
error ad 17 -14
minute abc -12 24 -15
pero_es bd 16 -18
quite* bcd -32 -18 15
ride:call abd -19 18 -11
total* bd -19 12
up__the abc -19 -16 13
""",
    """
at__hour a 11
cene_ayer a 10
ride:you a -12
sospe* cd 28 -26
""",
    """
=rule::other:@relative a -11
@symptom__yesterday c -11
allergy:that_i bc -11 11
any:moved_it a 10
effects:as_always ad 17 -15
just__no cd -16 11
not_confirmed ac -13 12
now:right_now ad 27 -22
psychosis:ex_@clinician cd 10 -10
substance:con_la bd -13 10
""",
    """
=signs:visit:none:asks+turned ab 19 -11
now:se c -12
pregnancy:text b 13
""",
    """
digale__@clinician b 10
heart:@vehicle b 13
me_every a 11
permiso__la d 15
ride:lleve ad 18 -12
she__a ad -14 12
""",
    """
=body:couple b -10
am__doing d 12
any:only abd 27 -15 -21
psychosis:hears bd -11 12
so_much b 10
substance:yo abcd -13 -11 22 -23
ya_veremos abcd -15 -15 35 -30
""",
    """
=body:evaluated acd -10 20 -13
=body:nuevo abd 29 -12 -22
=turn:visit:unsure:none c -12
allergy:it_did a 12
coming:against_it ad 19 -18
cosa cd 22 -34
fue$ ab -12 -18
heart:hole d 10
presion__@relative ab -12 18
twice b -23
well:never ad -23 24
""",
    """
=signs:any:no:other abd 23 -12 -12
allergy:penic* abc 18 -15 -16
allergy:the_@symptom ad 13 -12
now:what abc -31 22 -10
organ:they_are c 11
""",
    """
^never abd -13 -37 21
coming:miedo c 13
drive:is_coming a 11
had:about_it d -12
meds:is_on ad -16 12
mi__todo ac -16 19
psychosis:my a -11
ride:ya_le ac 10 -11
substance:would_rather d -10
""",
    """
acabo bc -13 -17
appetite b -12
cancel:show_up a 15
psychosis:not_a ad 14 -11
sober__the b 11
""",
    """
=visit:@month acd 13 -16 -11
aqui_esta ad 17 -11
cancel:miss ad 26 -26
could__for b 11
dormido cd 12 -30
estudios$ d -10
going_to abcd 25 -20 -22 -15
not_breathe d 11
pregnancy:esper* abd -18 -14 20
prior:cual abcd -16 -12 -11 20
psychosis:back ad -20 15
psychosis:hypom* ab -10 -16
substance:and_can a -11
vuelta bc -13 -15
""",
    """
=visit:all abcd -14 -27 -22 29
any:no_tengo ac -13 14
at__right d -12
better__it cd -11 11
not:is a -18
now:depen* c 13
the__the bc -18 -17
""",
    """
=body:uso b -19
@month__today ad 15 -11
allergy:conte* c -14
effects:probl* ad 12 -11
es__al b 11
had:the_ambulance c 11
heart:me_la acd -34 41 -24
mando ab -11 12
substance:but_i ac -16 14
takes__@medicine cd -12 11
texts:este_es d 10
well:peor bc -13 14
""",
    """
=body:middle ac -12 17
coming:see_you d 12
he__no c 13
jaja$ abd -15 22 -15
no__yo cd -17 13
nunca__dado ac 16 -11
once__they a -10
organ:orino bcd -26 17 -16
para__animo b 15
sober__@year ad 11 -11
tengo b -14
""",
    """
^llevo c -20
coming:@clothes ad -13 16
drive:solo ad -31 35
hablando abd -12 13 -12
heart:ano cd -12 11
los_cumplo a 11
more__the ad -20 20
prior:sin c -13
""",
    """
creo abcd -42 -17 41 -30
nash ad -10 18
not:supe ac -12 15
prior:name abd -19 -24 21
""",
    """
a__times cd 16 -12
eaten:a_few d 21
had:minutes a -10
me_siento d -10
my__otherwise b -13
""",
    """
=body:counting bcd -13 -11 10
^vitaminas bd -10 12
been b -21
cancel:a_ir ab -13 15
pregnancy:falsa_alarma ac 12 -10
prior:@clothes ac 10 -12
""",
    """
=any:efecto cd 11 -11
=rule::idiom_yes:not_mind ad -10 12
=visit:@day bd 15 -27
^thumbs a 12
any:about bd 15 -33
for__@treat a 15
it_went cd 13 -14
organ:i_pee d -13
psychosis:algo bd -12 -14
""",
    """
=body:cero abcd 66 -36 -30 -49
=visit:house b -26
allergy:after_the d 11
allergy:treatments ad 14 -13
anything__not ac -12 15
better c -10
brain:yo a 15
drive:and b -22
her_pediatrician b -12
meds:when bd -25 23
substance:@stop bcd 15 -10 -12
utis a -12
y__@food ad 18 -18
""",
    """
=long:0 ac 14 -32
llama d -12
nasal ad -17 18
ni_un a 15
now:daughter a 10
temprano_para c 11
un__nomas acd 10 -12 -13
well:bad ab -13 -14
""",
    """
=visit:want acd 15 -10 -19
any:number bd -12 13
do__believe a 11
effects:sleep_since ad -12 12
menos d -22
my__@eat ab -13 11
pregnancy:says_no ad -17 13
prior:apenas_voy a 11
sever* abcd -15 -12 -15 27
thank c -16
twice$ a -16
we_just ad -13 19
""",
    """
organ:is_good ab 17 -13
quien__me a -13
ride:mejor a -22
ride:planning d -10
up__down cd 22 -18
""",
    """
=body:feed ad -11 12
cops c 12
had:never_in a 14
los__con bd -15 19
no_volvi cd 15 -11
pero_llegamos d 11
ultimo__en a 11
when__gave ad -13 16
you__everything ab 15 -12
""",
    """
@drug__but ad 18 -17
@symptom__to a -12
ahi__caigo cd -16 19
had:anestesiologo c 13
heavi* cd 15 -14
meds:nothing abd -12 31 -18
now:either c 13
substance:every_@day ad -10 13
""",
    """
had:with_it b -11
nomas__una d -13
now:would_not ad -23 23
pregnancy:posit* abcd -31 -16 -27 44
prostate d -13
tercera d 13
""",
    """
=rule:allergy:no:no_~2_problem*|issues|reaction* abcd 32 -15 -13 -23
^bien ad 20 -15
^two abcd -29 -32 -17 39
allergy:surgery bcd -26 19 -13
heart:my_heart bcd -29 18 -12
how__is ab -13 16
meds:street b 11
psychosis:@treat bd 17 -19
say__drink c 14
was__week ac -11 11
""",
    """
#_this ab 12 -12
^@late abcd 13 -16 -17 18
a_@fetch b -15
not:controlo abcd -22 -13 -17 31
not_hold abd -22 -14 26
organ:amari* c 11
organ:from_my a 14
psychosis:le_puso d 11
""",
    """
=visit:hacer d 12
^les cd 13 -17
a_bit abc -16 -21 14
blood__no ad 13 -15
cancel:be_there ad 21 -14
playi* c 13
""",
    """
=body:neurogenica d 12
=visit:tal acd -14 10 -14
allergy:supe ac -12 14
andaba cd 11 -13
ex__me acd 17 -10 -11
fuerza$ abcd -22 24 -17 -19
hablo_con b 11
heart:si_la d 11
se_todavia c 11
the__@texts ad 13 -11
""",
    """
@insurer__que a 11
cancel:da a -14
checar$ ac -11 13
could__but d 12
de_alta a 14
effects:be_my cd 13 -11
estoy__hace c 12
la__que acd 16 -17 -12
mi_gemelo c -10
ni_no ac -19 19
no__amor ad 14 -10
nunca__me cd -12 11
pregnancy:es_la ab 12 -18
sisters ad 17 -20
then__the acd -11 -11 19
""",
    """
cancel:did a 12
will__know ac -13 18
wreck abd 24 -15 -13
""",
    """
=body:altogether a 17
=body:shellfish a 15
=visit:@hello bcd 19 -11 -10
=visit:road a 15
any:conte* d -23
bleed d 14
now:bother a -12
pregnancy:in_# ab -10 11
probable ac -16 20
ride:said abd -20 -23 17
""",
    """
=any:viejo ab 15 -11
cancel:need_this d 12
la__vez abcd -20 18 -20 18
medicinas bc -18 -10
not_got cd 12 -24
que__ver bc 22 -18
ride:early c 12
substance:gomit* cd 16 -10
""",
    """
=rule:substance:unsure:not_a_problem_$ ac 25 -29
=signs:any:yes: bc -21 -11
@relative__toda a -15
coming:or_high d 15
contesto abc -12 19 -28
had:yet acd 26 -12 -13
no__en abc -16 -29 11
psychosis:i_was abd -11 -30 15
substance:anything c 12
""",
    """
be__time a 13
cuantas$ c 15
for__back b -15
organ:gallbladder bc 14 -21
pregnancy:not_since ad 17 -14
ride:would_a b 12
""",
    """
=rule::unsure:can|could_not_~1_remember|recall ab 14 -44
era_la d 16
heart:uh_huh bd -10 15
puest* c -11
tuve_un abd -21 -17 21
""",
    """
@relative__truck ab -14 12
equivoque c -11
no__salir ab -10 12
not:suerte cd -10 12
ride:mom bd -15 11
""",
    """
=visit:cuando c -24
^ignoro c 12
am_lost ac 14 -12
cancel:i_did a 12
had:todo cd 12 -11
zapatos bd 14 -11
""",
    """
@relative__del d -10
^vi a -22
any:@drink_at ad -14 19
aqui acd -13 -36 28
are_snowed a 11
diagnostico$ cd 15 -12
does__a bc 11 -11
heart:baja abcd 29 -13 -19 -16
heart:of_the cd -13 16
pregnancy:confi* bc 12 -16
""",
    """
allergy:anyth* bcd -14 18 -15
brain:heart a 12
coming:something a 10
meds:sintr* ad -12 12
my__liver bd 15 -13
out__it ad -27 24
sacaron c -16
si__a d -28
sin_problemas a 12
""",
    """
=said:drive:ask d -23
@wrong_chat ab -11 15
any:as_a ab 17 -12
any:mi_@relative ab 10 -11
are d -21
bien_los c -12
drive:shuttle a 14
effects:es_de cd 12 -10
falli* c 11
heart:no_se acd -17 -11 16
meds:that ab -40 25
senior_@vehicle a 13
urtic* ad -14 16
without$ ad 12 -12
""",
    """
^finished b -16
both_my b 16
es__problema d 16
forget_half a 11
itself ad -24 25
meds:otra cd -13 12
no__sepa a 11
tomo_un b -14
""",
    """
=body:second abd -28 -24 30
=visit:lista b -14
any:@medicine_and d 11
organ:last bcd -18 20 -21
""",
    """
@medicine cd -32 14
be__guest d 20
heart:irreg* c 15
over__body a 14
transmission b 14
""",
    """
=any:had acd -13 -45 21
=any:on ac -21 11
=body:hearts a 11
^oh bc -19 -13
^send ad -14 20
adult:feel abd -10 23 -18
adult:hacer ad 15 -11
allergy:find ac -15 12
cae abcd 23 -18 -10 -12
dira$ ac -13 15
effects:good a 11
effects:not_one a 16
from_this b 15
pregnancy:noche ad -15 22
""",
    """
=rule::asks:^_para_que abcd 12 -15 -24 12
=tag:brain:yes a -11
@book$ ac 16 -13
@relative__marcapasos bd 17 -13
effects:like bd -26 11
ghost d -11
me__minute b 13
now:desoc* ad -12 17
now:llamame ad 15 -11
prior:yes_to acd -10 -14 18
so__can d -11
""",
    """
=body:youngest d -11
a__tomo c 11
effects:tambien acd -11 14 -14
he_ido abc -17 18 -11
i_pee d -13
is_ok abd -16 -21 27
""",
    """
=signs:any:no ac -27 15
eaten:despu* abd 13 -10 -10
enlarged abd -14 -12 22
humal* ad -15 18
my__law c -11
substance:am_a abc 14 -21 -22
""",
    """
=body:pasame b 17
=body:postpartum abcd -16 -27 16 21
alla$ bd 21 -14
aqui__mis d 10
el_de b -12
now:not_got ad 11 -21
organ:mis ad 13 -16
para__trabajo b 12
the_same bd 25 -20
well:happy d 11
""",
    """
@visit bc 10 -20
beers_on a 13
define__i bc -10 14
i__time abd -14 -12 14
psychosis:somet* ab -20 -18
ride:@relative_and cd -17 23
ride:only ad 18 -16
""",
    """
=any:da a -11
=body:convulsione ad -11 10
=body:nervios b -22
=rule:now:unsure:no_se c -15
creo_jaja bcd -18 16 -12
from__to ad -23 20
heart:abuelita bd 13 -12
heart:check abd 21 -11 -13
heart:fine d -14
pregnancy:mis_dias a 10
psychosis:con acd -14 15 -15
ride:manejando a 13
""",
    """
=body:with bcd 11 -45 17
=body:worried ad -18 22
=visit:this b -13
any:info d 11
any:let abc -19 -12 23
con_ella ad 15 -11
nomas_@medicine ad 13 -11
now:que_si ad 15 -13
on__my b -16
pregnancy:stoy bd -11 11
schizoaffective$ bd -17 24
""",
    """
=any:fifteen abd 20 -11 -15
allergy:a_esa bd -13 14
dos__tres ac -12 17
had:sient* c -10
psychosis:esa b 13
results acd -11 17 -20
ride:drive acd 31 -15 -29
""",
    """
=said:texts:no abd 40 -62 -26
in__shop ab -10 10
meds:kind c 10
meds:med_free ad 17 -12
not:em ac 12 -13
poco_pero cd -11 11
por_el c -17
pregnancy:# abc 10 -15 -34
""",
    """
#_now d 10
=body:honestly abd -11 -10 12
=body:surprise ad -11 14
cabecera a -11
can__that cd -27 17
cancel:somebody ad -19 10
esta__para abd 26 -13 -22
no_me a -20
not:podia abcd -13 -12 -10 23
prior:una_y ad 14 -25
prior:was_a c 13
say_yes d -11
""",
    """
a_sec ab -25 24
am__@visit ad -22 16
home:am abd 15 -24 -12
home_with a 13
only__that d 13
ride:figur* c 15
they__something abcd -14 -11 20 -14
""",
    """
@medicine_after a 12
allergy:loved_it a 14
bells bcd -16 -13 21
cancel:spot bd -13 16
organ:sister b -13
tome_la b 11
""",
    """
=body:siete acd -27 -13 34
^found ad -10 19
acaba* d -10
alimento a 11
heart:last_spring ac 11 -11
otra_@person bd -24 14
said__liver ad -11 11
""",
    """
=any:veo ac -14 16
=body:down ab -10 -26
@medicine__do ad -23 11
babies a 11
heart:y cd 15 -17
heart_attack bcd 12 -14 -11
never__reaction d 10
pero__de b -11
pregnancy:why ab -25 14
psychosis:in a -20
que_por d 17
""",
    """
=any:bites d 15
do_@drug bc 17 -11
es__@body a 18
gente_que d 11
heart:peso c 14
hon$ ad -14 12
llego$ c -16
not:antes ad -13 13
si__@ride cd 14 -17
stress_test a 14
treat cd -11 12
""",
    """
@drive__route d 12
brain:is abcd 20 -22 20 -39
drive:su ad 12 -10
heart:last c -11
high_and ac -12 14
pads_de d 13
pregnancy:newborn a -11
ride:anybo* ac 15 -10
they_lost bc -12 10
""",
    """
=visit:transport a 16
^chance ac -11 15
fifth abc -21 17 -17
not__yet abc -16 -28 12
not_make b -11
now:para c -20
quiza abcd -30 -19 37 -23
violent d 16
when_pigs ab 22 -19
😅 abd -13 11 -11
""",
    """
but__still cd -11 12
has__me c 10
home:bed d 15
los_tengo a 16
now:but_this a 10
of_it bc -13 -14
operaron ad -25 22
si__puedo d 11
though$ ad 11 -10
""",
    """
=visit:on bc -36 11
^riding a 17
a_que bcd 15 -10 -22
can_we ad 23 -20
este__es d -11
looking__to a 11
no__hecho c 10
not_own bd 11 -11
now:el_calendario ac -16 17
""",
    """
#_@medicine ab -16 17
=rule:organ:yes:liver_~2_disease|failure|problem c -12
allergy:it_in c -12
brain:bad cd -14 11
casi_no ad -14 12
heart:june cd 17 -17
le__los abd -10 17 -13
meds:am ad -15 17
next__do ad -14 16
ride:estan bd 10 -16
shake abc -13 -10 15
""",
    """
i__somebody c 11
meds:it_is ab -18 16
momen* bd 28 -27
must a -11
substance:abstemio ad 21 -13
""",
    """
adult:over ad -17 23
bp__# ad 19 -17
but__went c 11
coming:puest* ac -10 -12
cover__so a 11
home:bien ad -20 19
me__time a 11
now:del abd 16 -11 -26
pregnancy:@day b -20
would_say ad -20 13
""",
    """
can_@stop bc -15 21
heart__in abd -15 21 -20
i_felt acd -16 -17 26
meds:de_la b -14
need__my b 14
not_afford ab 12 -11
pregnancy:menos b 11
texts:is_best ad -14 14
""",
    """
any:no_a ad -12 14
ears ad -16 20
meds:la_ansiedad a -13
smooth abd 24 -15 -18
substance:o_que b 12
""",
    """
=any:whole b -14
=visit:quito a 12
a__@person a 11
can__me ac 11 -25
drive:is_my a 12
from_@medicine d 13
psychosis:i_am bc 12 -23
the__who ad 20 -18
""",
    """
=body:aripiprazol d 12
=body:for ac -15 -16
^naw ab 13 -11
allergy:only abcd 56 -48 -41 -22
asked$ ac -16 17
biops* cd 10 -11
lost__the a 12
midnight$ abd 22 -13 -17
not:worries a 13
pee__i d -10
substance:nothi* bc -17 11
""",
    """
=denials:visit:1:no+unsure d -12
=rule:pregnancy:yes:dando|doy|dar|da_~3_pecho|leche| ac 18 -16
=visit:acomoda d 13
=visit:his cd 10 -17
^quisiera b 15
aguantame bd 18 -12
coming_in ad -12 15
organ:order ad 16 -10
pregnancy:prueba_positiva a -11
""",
    """
ayer$ bcd 25 -19 -33
psychosis:hospitalized abd -11 -12 20
would__very d 11
would_know abcd -16 -27 38 -20
""",
    """
=denials:visit:0:unsure d -10
confirmada$ ab -14 11
had:minut* a -11
no_entra ad 12 -10
of__night a -12
substance:vinito ad 22 -14
why_not abd -21 -23 32
""",
    """
allergy:an d 14
allergy:it_i d 11
coming:@fetch ab -16 18
effects:mareado d 12
flat__# ad 15 -12
meds:desde a 12
organ:is_in d 13
texts:@call_is ab 10 -16
texts:prefer_a ad -13 14
""",
    """
=body:sure acd 13 11 -26
=visit:cuadras a 10
a_ir abd -23 14 13
before_you b -13
coming:yes ad 15 -13
just_me ad 22 -16
prior:got bcd 16 11 -26
ride:am abd 17 -20 -19
ride:me_and ad 16 -14
ride:toget* ad -13 16
substance:well c 14
""",
    """
#_@hours a -18
=body:god a 21
=rule::unsure:puede_ser|que acd -22 21 -23
cajas$ ad -27 20
drive:it_is d 12
for_my abc 17 -10 -23
oil bd 15 -11
toma_@medicine bd 16 -19
""",
    """
=rule:allergy:no:nunca_~2_la|lo|me_~2_he|han|usad cd 17 -11
adult:never_tells b 11
not:changed ad -13 14
now:si_puedo abd -26 -11 24
only__@clinician b 11
prior:on abc -11 17 -21
""",
    """
=denials:body:0:unsure+yes ad -28 16
@drink__estoy a -11
@person__me ac -14 10
any:so c -24
her__about b -12
never__to acd 18 -12 -20
no__apure cd -12 15
now:ears ad -13 15
substance:the_fence c 11
to__one d 11
""",
    """
a_@year d 10
andele_pues d 16
any:a_no c 10
brain:valvu* d 11
cancel:sigue_en ad 15 -12
nacio_mi b -13
turned_into d 12
""",
    """
=body:sees a -21
^que abcd -17 60 -46 -51
agarro abd 20 -12 -12
good__are a 11
just_moved d -12
my__back d -14
""",
    """
cancel:queda ad -10 17
heart:resultado c 11
now:bothe* ad -17 15
substance:yeah_it d 12
""",
    """
=body:dentista c 19
llorando$ acd 22 -12 -12
psychosis:is_that bc -19 22
psychosis:me_diagnosticaron c -12
starving$ ad 19 -14
tough* ad 12 -11
well:sube_y c 14
""",
    """
=body:@thanks abcd 25 18 -33 -49
cancel:flu d 12
coming:@medicine ad 14 -16
please__not bd 17 -28
ride:@relative_does a 11
""",
    """
=body:allergic abc -14 20 -18
allergy:stuff bc 13 -17
any:certainly d 14
cancel:dije a 11
comer ac 11 -20
flat_on ad 15 -12
parad* b -13
prior:something_in c 12
substance:@relative_were ad 13 -10
trabajando$ ad 11 -15
""",
    """
=visit:bajo ad 17 -13
=visit:get abcd -13 -24 11 12
@relative_que ab 12 -15
allergy:prueb* d -11
heart:sin_@medicine c 10
organ:mal ad -14 15
pregnancy:para_aliviarme d 11
substance:durin* d 10
texts:la bcd 16 -13 -24
well:one ac -11 14
""",
    """
=body:ask abd -33 35 -37
^starving abd 19 -12 -14
any:la_pregunta b 11
drive:plan_to abd -16 -13 23
faltan__semanas a 13
psychosis:@relative_the d 11
straight$ ab 14 -15
viendo abd -11 -16 11
""",
    """
eaten:lol ab -20 18
no__@eat d 13
pregnancy:could acd -16 -18 24
psychosis:that_is ad 13 -23
ride:y ad 16 -15
substance:that_a cd 21 -16
ya__@drive d -11
""",
    """
=body:anything abd 17 -45 -24
any:les c 11
heart:do b -12
is__does bd -23 22
prior:de_mi a 13
the__sending bcd -11 -12 11
""",
    """
=body:ningun abd 16 -11 -11
@insurer cd -26 11
eaten:termine d 10
meds:time a 11
mi_@place d 12
now:at cd -17 -11
now:me d -14
package a 11
resonancia c 12
vi_cosas ab -14 -17
ya_mero ab 13 -11
""",
    """
@treat__i b -16
and__left d -10
any:revisar c 12
barely abcd 25 -10 -12 -19
comfortable b 15
even ac 24 -24
now:anywh* d 11
nunca__que abd -26 -12 18
right__alley ad -11 11
seen b -15
""",
    """
coming:lista ad 16 -12
dar__por ab -12 16
eaten:drive d 10
pura cd -15 14
""",
    """
=any:veces ac -13 11
=body:crazy c -20
dando_pecho d 12
heart:heart_itself ad -18 18
mad d 10
on_your ab 12 -10
organ:been a -20
prior:my_@drug bc -19 19
psychosis:last b -17
""",
    """
=visit:put c -13
^busy ad 17 -13
cancel:@stop ad -21 24
cancel:call ab -12 12
reboo* bc -13 -11
yeah$ abd -15 -11 23
""",
    """
=body:clear abd 14 -31 -26
=body:schizoaffective abcd -14 -23 -11 34
=body:would ac -31 15
at_all acd 11 -14 -11
daban__en c 12
no_problem bc 20 -43
oh__am a 11
organ:me_falta bc -14 11
pregnancy:que_si bcd -17 23 -19
substance:para_el acd -11 23 -17
""",
    """
=rule::known_of:not_to_my_knowledge c 10
allergy:put_under c 12
cuidadora c 13
desde_que bd -25 16
eaten:we abd -23 -12 31
he_hecho bc -12 13
not:to cd -26 12
one_day acd -13 22 -19
pregnancy:had_my ac 17 -13
to__school d 12
""",
    """
@animal_at d 12
@late_pero ac -10 12
^es abcd 10 -19 11 -19
^uti d 13
another b -16
any:@call_is b 15
episodio d 10
heart:had_two d 10
ride:this a 11
that_was d -17
""",
    """
=rule:psychosis:no:just|only|solo|plain|nomas|solam abcd 28 -21 -14 -16
^guess c 11
alguien abcd -29 19 23 -30
drive:know_better a 16
it_from a -11
not:dsd d 12
pregnancy:ella b 13
""",
    """
@medicine__sleep c 11
pregnancy:husband bc -17 -12
ride:gets a -16
""",
    """
=visit:iria a 12
cabeza ad 11 -26
cancel:touch_it a 11
estoy__la abc -12 22 -11
ever_or b 14
heart:de_los c 10
killing_me ad 15 -20
organ:pendi* ac -12 17
paso_un ad -16 17
prior:i bd 11 -17
""",
    """
brain:@symptom abcd 18 16 -20 -22
coming:give_my ad 25 -23
effects:la ab -19 15
higado_graso ad -14 11
not:loca c -12
not:puedo ad -28 13
uy__de d 17
would__be abc -25 22 -18
""",
    """
^borderline abcd -17 -20 29 -21
any:tomor* c 16
gradu* ad 22 -19
had:nunca_me ad 11 -12
hambr* bcd 13 -19 -19
heart:both ad 21 -25
instead$ ad 22 -24
morning$ bc 11 -21
nearl* d 10
not:dicho ac -12 14
que_soy abd -10 -19 13
""",
    """
=any:hard abd 18 -25 -15
adult:rato ad -12 16
have__pass a 13
like__just b 14
marat* abc 22 -26 -24
substance:metie* ab -11 14
though abd 17 -10 -15
""",
    """
allergy:they_use b 18
now:rato_mejor a 11
prior:cada acd -14 -12 18
texts:take abd 21 -17 -14
""",
    """
=any:right bcd -15 -21 17
=any:tendria cd 20 -12
heart:a a -13
heart:be ad -27 25
home:showed a 10
me_@call ad 10 -21
substance:would bd -19 11
use_the d -10
yogur ad -12 16
""",
    """
=body:puede a -23
allergy:es abc -15 24 -16
ando_@late ac -11 16
no_maam ad 17 -11
organ:el_que ad -16 14
well:hit cd 14 -16
""",
    """
=said:home:ask cd -38 15
brain:had acd -15 -18 19
broke_my abd 10 -10 -17
effects:all bc -15 -13
eso__tengo a 12
heart:nobod* ac -13 16
my_pressure abcd -18 -19 -22 32
now:could_you abd 22 -11 -13
now:just cd -11 12
quiero_@cancel abd -20 -14 25
ya_lo cd -13 11
""",
    """
@relative__muy ab -17 19
@relative__patient b -13
any:in_the ab -16 18
for__at d 10
""",
    """
^pasame b 17
dialysis c -12
drop ad 13 -20
heart:nunca bc -12 13
know_the ad -12 14
llamaron bd 21 -20
meds:except ad -12 13
yes_@cancel bd 20 -21
""",
    """
brain:an d 15
da_tiempo d 11
dias a -34
""",
    """
=body:ya c -24
con_un bcd 25 -13 -11
could__tell a -12
my_shifts b -12
that_back ad 12 -10
""",
    """
=body:she abd -14 -13 11
brain:did_not bd 11 -16
for__once ac 16 -14
had:only bcd 22 -28 -20
me__all d 11
me__hace d -11
pregnancy:no_way c -17
see__then ac 12 -13
sin_@medicine ad 12 -21
take_my ad 10 -15
years c -11
""",
    """
^blood b -16
adult:cosa a -11
allergy:bad_reaction acd 21 -10 -21
boss_would c 12
como__mi bd -14 15
diagnosis$ c 16
effects:normal acd 25 -15 -33
effects:one b -14
home:sofa ad -13 13
it_take c 10
prior:mejor abd -12 -17 17
ride:if_my a -11
""",
    """
=rule:allergy:no:was_~1_fine|ok|okay|good|great c -16
@drug__las cd -11 13
any:always d 11
away acd -32 -28 27
bed bcd -21 -13 17
drive:somebody ad 21 -15
had:for_my a -11
is__ok abc -21 11 -18
si__aunque d 13
well:@person ad -21 22
""",
    """
=body:dejo ac -12 12
=body:polen a 13
=tag:adult:proxy d -13
but_that bcd -15 32 -26
dip$ a 15
effects:slept_like ad 15 -14
expos* a 19
is__time c 15
now:queda bcd -15 -20 14
organ:de_los d -10
organ:depre* b 11
safe: acd 12 -12 -10
sophomore_in a 12
texts:pleas* abc 15 -21 -15
""",
    """
=any:tome ab -11 16
=body:as acd 29 -27 -22
=body:episodio d 10
=visit:other bcd 15 -15 -15
a_text abc -13 11 -10
and_nobody d -20
corazon abc 14 -22 -29
effects:me_da a -12
effects:yesterday c -10
now:@relative_are ad -19 20
pregnancy:lacta* cd -17 23
pregnancy:saile* a 16
que_viene abd 18 -10 -12
the_text ad 21 -15
""",
    """
=body:acv d 12
=visit:o a -19
allergy:vez b -10
carro__me ac -10 14
give d -16
my_dead abd 11 -14 -13
normal abd 35 -26 -35
prior:era a -14
prior:one_med d -12
to__back cd 17 -14
to__like c 15
""",
    """
eaten:@food_hace cd -17 19
organ:vez cd 24 -27
pregnancy:irreg* ac -20 22
ride:@howmuch_dura b 11
substance:she ad -11 11
to_let c -11
""",
    """
=body:counts bc 12 -11
different_birth c 12
effects:dio d 14
eso_que abc -10 16 -23
had:@year a -23
had:nariz c 12
heart:yo abc 15 -16 -13
ni_loca d 14
now:i c -24
one__is bc -11 13
tests b -19
""",
    """
=any:@late abd -15 31 -36
anduv* d 10
effects:in_my bd -14 17
home:my_own d 11
mas abc -10 -10 -12
pressure__good ad 11 -10
psychosis:un ab -14 -13
que_reportar a 11
ride:got_my abc 12 -10 -14
well:cooked d 11
""",
    """
coming:a_otra a 11
deny ad -10 14
only__about ab 18 -11
substance:to_sleep ad 11 -11
""",
    """
=body:asegurar abc -12 -13 21
adult:summer ad 14 -11
dio_de ad 16 -12
had:wife a -12
prior:em cd -18 24
well:a_mi b 12
""",
    """
=body:cosas a -15
flomax bd -11 12
got abd -14 -20 17
had:it_did ad -14 14
handle$ a -14
heart:contrario a 11
i_wrote cd -10 -11
me_animo d -11
meds:shoul* b 12
negativo$ a 11
pregnancy:we_are abc -38 -16 23
push ad 12 -19
substance:summer ad -10 11
they_@call a -13
when_i bcd -54 15 13
which__you c 14
""",
    """
=first:visit:unsure ad -10 -12
dolor bc -21 -12
heart:the_bad ad 19 -18
heart:they_said ac -11 16
in__of ad -13 -12
my__let acd 11 -13 -13
ok_yes ad -18 19
""",
    """
@relative__bipolar c -15
^straight a 10
heart:arter* d 12
in_@medicine a 15
la__super b 13
like__the ad 14 -13
me__over a -10
ok_@thanks bd 17 -13
ride:not_find ac 23 -19
""",
    """
al_contrario a 10
cards bd -17 19
levan* bc -21 10
stroke_but abd 11 -17 -11
ticker_is a 10
when__was bc -26 14
""",
    """
=body:party b 10
days_and d -14
heart_disease b 20
hicieron__y a 15
hold_my abd -16 -13 26
i__do bd -21 10
just__up b 16
prior:have_not abc 14 -25 -26
to__else d 12
""",
    """
=said:ask:yes_and_no_at_once bcd -19 14 -23
pregnancy:@stop_de ad 12 -11
substance:sundays ab 15 -13
texts:ask cd 20 -13
""",
    """
coming:hold_my d 16
eaten:minut* acd -23 -16 14
had:she c 12
home:good bd -11 16
left_side d 12
meds:a_day d 16
meds:the_last ad 14 -13
prior:couns* b -18
""",
    """
eaten:npo ad 21 -16
effects:just_be cd 21 -16
handful d 13
is_been ac -12 10
meds:does bc 20 -16
you_all ab -27 22
""",
    """
coming:les c 12
effects:frasc* a 12
effects:next c -11
had__to d -11
heart:si_acaso abc 19 -10 -12
letra a -16
my__ok d 11
""",
    """
=any:number a -22
=body:bien abcd 41 -33 -26 -34
@drug__antes bc 12 -13
^comi ad 15 -15
coming:come ad -17 21
effects:despu* d 14
heart:tomo_@medicine abd -16 -13 10
la_pusieron ac 10 -19
not:names b -10
organ:i_have bcd -22 -21 26
substance:pain abc -15 -12 22
yes__fine ad 19 -19
""",
    """
=any:@hours bc -25 11
^problema acd -21 28 -16
duro__la c 11
substance:@medicine_for c 10
too_so ad -14 14
""",
    """
=body:pee bcd -19 33 -26
^tell d -10
effects:no_tengo cd 13 -11
i__bipolar bcd -11 -12 11
la__la bd -10 -10
legal* ac 18 -12
message$ abd -12 21 -12
psychosis:@clinician abc -23 -25 29
substance:drinking abd -12 -32 20
""",
    """
=visit:@cancel c -47
@drug_no c -20
chance$ abd 27 -15 -26
coming:ya_no ad 38 -36
heart:nada abc 17 -19 -14
i__clear b -12
mio abc 22 -17 -11
muy__de bc -13 12
pregnancy:porqu* abc -11 13 -12
texts:una_llamada ad 15 -12
the__but bc -11 -11
""",
    """
=body:answers a -11
any:can_i c 16
effects:que_si c 15
labs$ abc -11 -11 22
pregnancy:ya_no abc 12 -11 -10
ride:is_not d 12
running_@late b 10
texts:daughters_@call c 13
""",
    """
=number:eaten:minor ad 13 -17
coumadin abd -13 -13 24
drive:@vehicle_y c 15
inyec* bc -19 14
mejor__por bd -13 11
pregunto$ c 11
""",
    """
=body:teetotaler ad 20 -11
@relative__this ab 14 -21
adult:turne* a -14
brain:dios b -16
drive:voy_sola ad -23 26
eaten:had acd -11 -24 15
yes__@medicine a -20
""",
    """
=signs:body:none:other acd 11 -19 -12
=visit:eso abc -40 -12 32
^quede ad -12 19
allergy:inten* d 10
ayer__hoy a 12
de__cosas d 13
eaten:appet* a 11
la_pregunta bc 17 -11
need_to acd -40 22 -16
pido_un a 10
pregnancy:encin* ad -14 20
psychosis:baker c 11
reschedule ab -14 21
well:bien_pero ad 14 -14
""",
    """
at__to ad -15 14
grave_un ad -12 12
i__this cd -11 -13
not:minor ad -27 28
patron c 12
praying acd -25 40 -28
seizure__# d 10
uf bc 13 -12
well:cocin* ad -11 14
""",
    """
allergy:to_is a 12
llevo__@visit a 12
need__me ad -14 12
numero_me d 11
prior:algo_hace cd 12 -10
prior:ya_probe ad -12 15
what__used cd 13 -12
""",
    """
=any:back bcd -22 -17 12
@howmuch__la b 14
^hanging c 12
^pumping d 13
checkup a 11
eaten:i_get bd 14 -11
on__birthday a 12
prior:son ad 12 -11
since_# ab 19 -24
""",
    """
=visit:waited abd 21 -13 -14
@insurer_en a -13
@traffic__la ab -12 10
en__cuarto a -12
les abcd -32 17 14 -21
now:espereme a 10
organ:every acd -11 -12 19
us_@move bd 11 -15
well:am_not a 13
""",
    """
=asks:visit:after:none ab -14 15
=body:bypass cd -10 15
=rule::unsure:tal_vez abcd -19 -14 31 -23
=tag:prior:self abd -11 17 -25
@howmuch_rato b 10
a_eso bcd -16 -11 19
ansiedad ad 16 -17
brain:chiqu* acd -16 -11 25
eaten:comi_un ad -14 13
no_quiero c -11
not:in bc -16 -14
one__time a 11
they__that b 13
""",
    """
@clinician__hypomania cd 14 -12
allergy:veces acd 23 -10 -16
any:my d -11
chiqu* abd -13 -14 15
es_confidencial b 15
meds:names d 11
now:es a -11
now:evening a 14
now:manana abcd 14 -13 12 -24
prior:all_i ab 17 -14
""",
    """
=visit:calor bc 21 -11
am_not ac -15 -12
home:room bd 11 -12
it_that bc -15 -10
organ:matte* bd -11 11
pregnancy:for_the ad 11 -13
talked_to b -11
wonders d 12
""",
    """
#__no a -17
allergy:marav* ad 20 -15
anexo ad -14 12
club c -11
now:can_not abcd 37 -17 -11 -31
only_@treat ac -22 18
si abc -33 -18 29
soy__tengo ad -17 18
texts:del_trabajo a 13
well:himself d 11
""",
    """
bodas b -14
hicieron b -17
not__with a -12
slightly cd 14 -11
substance:me_acaban a -12
""",
    """
@drive_me b -18
@relative__one ad -16 11
eaten:since_last a 12
effects:me bd -22 11
patad* a 14
pregnancy:#_@month ad -30 25
put__the ad -11 15
""",
    """
=any:changed d -13
=body:thought c -12
@drink acd 17 -16 -15
@stop_hace a 11
any:would_rather d -11
eaten:six abcd -15 -10 23 -17
free$ abc 12 -13 -12
if_not d 12
off__text ab 16 -11
paciente__de bd -11 13
well:crap a 13
""",
    """
=number:big abcd -15 -18 -16 22
=rule:any:no:none|nothing|neither|ninguna|nin abc 16 -15 -19
clean__may ad -17 18
do__want b 11
fair d 11
me_dieron bd -30 14
substance:weddings a 10
would__a abc 15 -20 -16
""",
    """
#__last d 12
@date_grade a 13
had:treatments ab 16 -11
prior:cuatro ad -14 11
psychosis:they_never ac -17 19
ride:work a 13
sorry_@wrong ab -11 15
that__right d -11
""",
    """
done__a d 10
psychosis:hear_things cd -13 13
read_the b 15
you__@day d -11
""",
    """
adult:march a 10
afraid_so ad -14 17
arroz bc 18 -10
ask__that b 12
drive:a_mi ad -24 30
dudas$ abcd -12 -15 20 -11
group c -14
my_sugar bd -10 17
ride:arreg* c 11
""",
    """
an_@visit cd 18 -19
any:dudas d 14
eaten:hour abcd -18 -12 -11 22
heart:a_bad a -10
lidocaine__@treat c -11
organ:that_was c 11
ya__ese b 12
you__a a -18
""",
    """
=body:considered bd 16 -13
has_been cd -24 12
know_after c 14
not:worried ad -14 15
""",
    """
been__@medicine b 16
cancel:mas ad -15 17
organ:an abd 13 -14 -12
organ:then cd 20 -19
pregnancy:feeding ad -18 21
pusieron bd -25 13
well:mal ad -23 23
""",
    """
=body:todos ad -16 13
=rule::slight:no_es|era|fue|sea_~1_nada|grave| acd -13 17 -13
=tag:eaten:turned abd -15 -20 20
me_salte ad 11 -15
y_dos ab -14 -12
""",
    """
=body:patch a 18
=body:sabria abc -25 -33 32
buen_dia abd -13 19 -13
department a 12
en__zona d -10
fu_ni c 12
home:he d -17
me_llegan d -13
ride:has a -25
saber_me cd 13 -11
""",
    """
=last:body:no abcd 23 -22 -23 -15
allergy:weird_but c 10
cancel:y_si b 11
spring bcd -28 -14 12
""",
    """
al__sera ad 10 -11
allergy:first_timer a 16
ayer_y a 14
eaten:estoy_en ad -25 22
now:esper* abd 28 -25 -19
now:morning ab 15 -11
una_sola abcd 24 -15 -16 -14
""",
    """
=body:liga b 15
drive:away bd 14 -11
hours ab -12 -17
message bd 19 -21
no_lo acd -35 15 22
no_objection ad -27 29
now:entrando ad 17 -10
ride:quien_me acd 28 -15 -14
""",
    """
cancel:cancelen bd -12 11
do__another a 11
en__historial b 11
heart:what_i d 14
miscarriage b 12
not:longer abd -11 -12 20
""",
    """
allergy:anestesia ac -15 13
allergy:si_soy bd -13 15
and_liver ad 16 -16
first__was ad -29 30
prior:does bc -31 29
ride:no_@relative a 13
""",
    """
=any:yesterday acd 22 -18 -15
figure abc -16 -11 17
had:de_eso a 11
heart:colesterol ad 12 -16
organ:rinon_izquierdo ad -12 12
pregnancy:aunqu* ad -11 14
prior:antidepresivos bd -11 13
ride:visit b 11
""",
    """
=any:yo cd -21 12
=body:already abcd -29 34 -14 -13
@food__@food acd 10 -11 -13
allergy:le abc -15 22 -10
any:huh b 13
drive:senora a 15
no_@clinician acd 21 -14 -12
not__good abd -10 23 -16
pregnancy:old bc 14 -17
pregnancy:retraso_de cd -19 19
well:this_is abd -14 25 -14
""",
    """
=any:crazy abd -23 -16 25
=body:espereme b 12
@call_la b 10
cyst cd -14 18
made__did c 10
no__paciente abd -11 16 -10
now:either_way c 13
psychosis:he_is a 12
psychosis:nightmares a 12
""",
    """
=body:another acd -29 15 14
=body:encinta ad -14 20
allergy:back b 11
heart:@animal ab -12 12
meds:hierb* b 14
miss__@medicine ad -20 22
pregnancy:novia a 13
seizures_i ab 11 -10
""",
    """
=denials:body:0:no+yes b -29
^dejeme abcd -27 -18 33 -17
any:mismo bd -18 17
like_# a -12
pregnancy:ghost d -11
will__@relative ad 18 -13
""",
    """
believe_in a 15
despues_de bd -31 13
do__i abc -14 -15 13
eaten:a_@food ad -25 18
mi__los abd -11 -10 10
not_even abcd 39 -19 -24 -18
prior:for acd 19 19 -33
quien__@insurer a 11
that__other bd 11 -12
yes__do a -18
""",
    """
=visit:sea abcd -14 -14 -12 24
drive:entonces ad -15 15
heart:hole_in d 10
infection cd 13 -17
organ:faltan_los ac -12 18
prior:stuff_in c 10
psychosis:leer ab -16 18
says_she bcd -19 15 -18
ya_perdi d 11
""",
    """
baby__in ad -12 19
healt* abc 18 -17 -18
home:tranq* ad -11 14
now:por_favor ad 18 -24
organ:tres c -11
well:off cd 15 -20
""",
    """
@year_pasado bc -15 -12
drive:have a -10
excep* bcd -18 -18 20
had:this abc 11 -19 -16
is__plan ad -14 10
organ:with bc 16 -22
psychosis:but_i bc -11 -13
psychosis:el abd -22 -13 19
""",
    """
drive:lleve cd 14 -24
me__alta ad 18 -21
newbi* d 11
request acd 23 -11 -17
ride:solito ad 15 -13
the_whole abc 12 -33 -11
to_go abd 25 -15 -25
""",
    """
=body:rehabilitacion abd -13 -10 23
@relative__da b -14
absoluto a 12
heart:con_el bc 14 -11
porque__en d 13
""",
    """
a_pata a 10
allergy:to_a a 14
and_still ad -16 14
estoy__duda abcd -14 -13 27 -18
pregnancy:nace_en ad -12 15
removed d 11
""",
    """
=body:teeth d 11
^le bcd -14 21 -27
ahora__puedo abd -16 21 -10
allergic__penicillin a -11
firmar abd -13 20 -14
last__# abd 26 -10 -21
now:i_was d 14
""",
    """
=body:palabras ab -11 14
=body:rest d -13
=signs:body:none: bd -14 -11
brain:a ad -19 17
""",
    """
=visit:instead ad 24 -23
asunto abd -12 21 -11
eaten:could_go bd 10 -15
en__junta b 11
like__nothing b -10
not_@treat d -19
playing c 13
""",
    """
drive:set ad 20 -17
eaten:a_big b -14
has__i abc 15 -14 -11
mania* cd -16 17
my__had bcd 31 -38 -43
not:show a -11
ride:herma* d 13
substance:sherry_on a 13
tuesday c -38
""",
    """
=body:baje cd 15 -14
adult:otra a -17
knock ac -10 -12
puse_bien ad -12 16
ran_out cd 14 -16
veces__que cd 16 -15
""",
    """
=any:ahora bc -13 -15
=any:tres bc -14 14
@relative__mine abd 20 -23 -13
^beats c 13
^irregular cd -16 20
law c -11
prior:conta* b 14
psychosis:take ab -18 20
willing$ d 13
""",
    """
=any:middle ad -10 -11
=rule::unsure:doubt_it|that|so ad 11 -11
@vehicle_home b -12
at__station a 10
heart:pressure_yes ad -20 23
home:get_me a 14
just__few a -17
long_ago a -15
meds:the_surgery ad 12 -11
one__said ac -16 16
sirve$ acd -14 -11 17
""",
    """
cancel:think abcd -10 -15 18 -12
cancel:you_have cd 11 -10
does__my ac 16 -12
eaten:faste* ab 15 -13
had:after_# b 11
""",
    """
=visit:first ac -19 10
any:una a -11
en_esta ad -10 11
miss_it a 10
not:@drink b -14
not:said abc -24 -16 17
""",
    """
=body:suspected c 11
any:si_ya a 11
home:go a 13
pregnancy:ultra* ad -26 28
prior:group c -13
psychosis:los_papeles ac -15 11
say__too c 14
substance:es_problema bcd -11 13 -17
""",
    """
#_in ad 13 -15
=long:4 bcd -29 -19 20
@month bc -28 -14
i__off b -19
meds:gummies ad 20 -20
""",
    """
^having c 12
allergy:in_the bcd -16 -11 15
brain:blacked_out d 11
not:it acd -25 12 -10
not:quien cd -15 14
problem__not acd -10 15 -11
substance:my_boy b 11
""",
    """
cancel:not_sure d -15
drip ac -17 13
for__@ride b 11
ignoro cd 19 -14
like_to bc 16 -12
misca* b 13
parts$ a 13
skipped abd 25 -17 -26
veces abcd -24 -38 31 -15
""",
    """
=body:pumping d 11
any:time a 11
effects:kind c -11
grew a 15
heart:me_it c -12
home:apena* ad 25 -16
liver* ad -23 27
manden bcd 23 -13 -17
my__gave a -13
never_anything ad 18 -13
prior:que_tipo b 11
private$ abd -19 26 -20
""",
    """
=rule:heart:yes:both ad 21 -25
=said:yes:words_of_agreement bc -24 -11
heart:una ac -10 16
last__meatloaf a 10
now:pero abc 18 -18 -19
now:too_early ad 18 -12
ride:afuer* d 14
teenager__me ab -15 10
""",
    """
=any:patada a 14
=rule:well:yes:de_maravilla|lujo|diez ad -14 20
@relative_@drive acd 15 -29 -14
^i a -14
allergy:@sick a -12
could__better ad -12 13
lady$ d 12
""",
    """
=body:ni abcd 25 -37 -14 -20
=body:they ab -13 -54
=rule:pregnancy:unsure:not_~1_taken|done|test* ad -11 12
adult:i_was ac -13 14
an__it cd 22 -16
been__on ac -15 13
last_@year cd 28 -30
not:business ab -10 11
substance:bottl* bc -11 -19
""",
    """
=body:implante ad 13 -11
=rule:ride:no:yo_~1_manejo|mism*|sol* a 10
=rule:well:unsure:meh|okay|ok|alright|tirando cd -32 17
any:bless* b 11
have_an b -13
heart:la_presion bd -34 20
oigo abd -12 -18 16
pregnancy:am_on ad 20 -14
""",
    """
=body:marcapasos ab -17 12
=body:padezco abc 12 -11 -15
brain:sacaron d 10
discuss_that b 14
do_take ad -16 17
effects:a_few abcd -10 -11 -10 17
grandma acd -16 -21 21
home:station ad 14 -10
pregnancy:tengo_tres ab -21 19
prior:third a -14
want_the d -18
""",
    """
@medicine__yes acd -15 18 -14
adult:me_or c 15
al__eso d 10
brunch abcd -15 -11 -10 28
but__now cd -14 16
heart:mule a 13
in__right ad 19 -12
keys$ d 12
me_cambiaron ad -10 10
meds:any ad 21 -19
pick__up d 12
porqu* acd -18 -14 17
psychosis:@relative_is b 16
this_minute bd -12 10
well:compl* ad -26 17
well:siente a -12
""",
    """
allergy:expediente b -11
drive:now ab -14 11
eaten:yes_i ab 18 -11
era$ acd -10 15 -12
fue_la bcd -14 12 -17
stand* d 10
yogur$ ad -12 16
you_have a -22
""",
    """
#__in abc 19 -17 -16
^sana d 11
organ:physi* a 14
pregnancy:possible a 11
""",
    """
=visit:who bd 18 -17
cancel:doctor ad -10 13
eaten:if c 14
let__do d 12
moment$ bc 13 -11
one_and b -13
substance:take_more cd -13 17
to_wake d 10
""",
    """
=body:club c -11
=body:sali b -15
any:bueno a -12
any:lot_of ad 11 -14
la__termine d 10
maluq* ad -11 16
medicado abd -17 -18 22
psychosis:had_the ad 16 -12
un ac -12 -14
""",
    """
=body:em abcd 14 -24 -24 16
=visit:duele b 11
@clinician__can d -12
am__nothing ad 16 -15
el_suero bd -12 11
her__and ad 10 -13
organ:a_scan cd 12 -11
perf ac 15 -12
prior:puras ab 15 -13
psychosis:mania acd -21 -27 25
texts:way b 12
well:that abc -11 11 -11
""",
    """
allergy:puse_mal c 10
are__the ad 25 -22
cancel:@date ad -12 18
effects:no bd -15 -22
esta_de a -19
ex_@clinician cd 10 -10
finished_the a 11
lamen* ad -18 19
perfect_@body a 10
psychosis:me_ha ac 15 -11
said_she ac -16 15
una__que abd -22 -17 12
""",
    """
bipolaridad$ d 15
did_a c 17
heart:about ad -14 10
ride:in_law d 15
started abc 10 -23 -13
""",
    """
allergy:hallu* abd -17 -11 26
any:your_life a 11
had:third d 13
meds:tres bd -11 12
nada_mas abcd -11 -33 -30 26
never__like ac 16 -13
nobod* bcd -16 28 -22
prior:farma* ad -13 17
ultima__salio c 11
""",
    """
de__eso a 13
is_@open ab 20 -12
meds:@drink bcd 20 -10 -21
poquito$ bcd 16 -11 -22
prior:i_@stop c -11
ride:espera d 13
""",
    """
@medicine__one b 14
be_more abc -14 -12 16
organ:list_for cd -13 14
pregnancy:inyec* ad 18 -17
prior:que_@medicine ad 13 -12
tengo__que bcd -15 -11 16
texts:me_@call ad 14 -12
vi a -26
will_do d 12
yo__por b 11
""",
    """
medical acd 22 -13 -18
psychosis:ruled_it a 11
ride:amiga d -13
ride:i_would ac 13 -13
stranger acd -19 -10 24
to_hold d 11
""",
    """
=any:tomo abd -17 -16 21
=body:relapsed ad -15 15
=lead:any:no:on:unsure c 12
al_nino ad 15 -13
cancel:y ad -20 16
i_sure ac 15 -21
momento$ bc 15 -15
not:amamanto ad 11 -11
now:ya acd -17 -10 19
shoul* bcd -12 23 -14
yes__you d -12
""",
    """
=any:otros c 13
^un ac -31 16
am__patient ad 14 -14
it__before c 10
spasms ad -11 17
yes_honey d 11
""",
    """
any:coffee d 12
eaten:without a 11
miss_my ad -12 11
organ:checa* d -10
""",
    """
=any:only abc 12 -16 -17
home:todo a -18
pregnancy:i_hope ac -11 13
saw__on b -17
""",
    """
=body:vi a -13
=number:allergy:few ad 28 -28
abstemio$ a 14
brain:jamas d -15
coming:esperando ac -11 13
home:a_flat ad 19 -16
hoping__can cd 12 -11
i__skip abd 33 -22 -23
pero_voy d 12
these bcd 33 -22 -34
you__was ad -13 11
""",
    """
=visit:definitely abd 30 -13 -27
kind$ cd -14 10
organ:rest a 13
para_esto b 15
seria__primero a 12
tengo__minutos ac -19 18
tuve__en acd -14 -13 17
""",
    """
=tag:brain:known_of ac 15 -13
aca_estoy d 12
can__come ab -32 28
despues_del cd -11 12
effects:desde abcd -15 -19 -13 27
for__only ac -10 13
meds:acuerdo bd -20 17
prior:seria_lo ad 14 -10
""",
    """
ask__this ad -11 -13
cancel:no_leave d -18
el__como cd 11 -16
gusten$ bd -10 19
know_why b 14
nothing_now ad 16 -14
now:all ad -27 29
off_@clothes d 11
""",
    """
=rule:heart:no:heart_~2_is|good|fine|strong|hea ad -14 12
bad abcd -10 -11 -22 20
can_handle d 12
do__a abcd -18 11 -12 17
drive:de_ida ad 13 -15
npo__a a 12
psychosis:not cd -28 18
ride:if abc -11 -11 17
""",
    """
=body:snipped ab 20 -11
=lead:visit:yes:cut:none bcd -36 -34 25
=visit:sergeant ad -14 11
a_handful d 13
effects:de_los c 12
frasco$ bd -10 -12
""",
    """
adult:months ad 29 -27
medio b -16
salio_alta c 13
""",
    """
=body:to a -29
eaten:than ad 14 -13
media$ d 10
ni__misma ac -12 14
psychosis:for b -16
rinon bcd -13 -24 14
""",
    """
=body:condon d -17
=denials:visit:1:none ab 13 -22
drive:is_the ad -16 18
gemelo c -10
last__this ad -10 13
my_sisters ad 13 -18
not:put ab -21 11
ride:@body abd 16 10 -22
salio_positiva cd -18 21
schizophrenia$ a -12
substance:@drug_for d -12
with_her cd 10 -11
""",
    """
=rule:ride:unsure:probably|prob ac -11 15
=visit:@clinician abc -11 28 -32
@sick_after cd 11 -11
not:after ac 11 -17
one_time cd 22 -12
scan b -14
shot__# d 13
verem* abcd -32 -24 49 -38
""",
    """
=rule::turned:wait c -28
cancel:@cancel_la a -13
don a 10
effects:dormir ad -16 21
for__after a -11
nothing__can ac -16 17
padezco$ ad 16 -14
panic_disorder a 11
solo__@medicine b -10
thinner ad -11 13
""",
    """
=body:makes bcd -15 25 -27
any:with_me ab 14 -11
cancel:pues ac -16 13
goes$ acd -11 22 -15
heart:a_@clinician cd 13 -11
heart:limit* c 11
mostly b 14
organ:gastr* ad 15 -10
said__not b -24
texts:but_no a 12
that__my c -15
""",
    """
=visit:i d -16
=visit:percent acd -15 22 -16
any:address b -11
babys c -10
be__next ad 11 -12
esta__por b 11
ride:would_not ad -11 13
was__bit a -14
we__not ad 13 -23
""",
    """
allergy:had_that a 11
de_ida ad 13 -15
got__with a -15
home:tapon a 12
it_@eat ad -10 14
not:drug b 10
one_kind a 12
ride:@relative_pero bcd 12 10 -17
""",
    """
=visit:una acd 17 -29 -15
and__@drive ad -11 10
checar ac -17 22
going__and acd -11 15 -15
next_@year ad 18 -17
probably_not ac -12 14
psychosis:of_the d -10
substance:jajaj* b 16
""",
    """
^boyfriends ab 12 -11
brain:hija d 11
coming:again* ad 19 -18
not:@insurance abcd -21 -26 33 -24
substance:guaro d 12
substance:pastillas abd -16 -13 16
""",
    """
allergy:was abc -12 -17 17
brain:conmo* d 14
eaten:como_a b 16
eaten:salte ad 15 -10
in__oven d 13
manejo abd -19 -12 16
my__sure d 12
pedi__en bd -11 12
perdi_la bcd -15 -15 21
psychosis:had_it b 11
psychosis:uno d 11
repite_la ab -13 16
""",
    """
a__mal a 13
count_if d 12
i__would bcd -11 -12 19
me__jodido a 11
psychosis:doctor ad -21 12
she__@medicine cd -12 16
there__@relative b -14
""",
    """
between ac -38 22
coming:will_not ad 34 -31
effects:le b -11
es cd -10 -11
get__of cd -17 21
i_just abd -12 34 -32
organ:eithe* a 14
organ:sanito a 13
prior:farmacia ad -13 17
""",
    """
=rule:organ:yes:fatty_~1_liver d 11
=visit:quedo ad 12 -15
and_can a -15
poqui* a -12
shot$ abcd 10 -19 -23 11
""",
    """
brain:cerebral abcd -13 -14 -17 29
los__pero cd 17 -11
meds:over bd 17 -15
substance:este_@year acd -25 -17 15
""",
    """
and__liver c 12
if__was d -30
ride:is cd -24 12
""",
    """
=any:objection ad -18 20
=body:lee bc 19 -17
=body:only abcd 39 -30 -15 -28
@treat__your b 13
^ect ad -12 18
any: b -13
falta_quien d 14
i__@sick a -13
plan bcd -32 -12 18
prome* acd -19 24 -18
psychosis:be d -14
ride:nobod* abc 12 -10 -26
well:#_@date b 11
""",
    """
=rule:substance:no:sober|clean_~2_years|since|anos d 12
=said:ask:opens_with_no_and_ends_in_a_question b 11
de_amor ab -14 16
dejeme_preguntarle ac -11 12
fiebre b -16
la_de abcd -16 24 -16 -11
livers_fine ad -16 16
now:she ad -13 16
only__a bc 13 -14
the_surgery a 14
""",
    """
adult: bc -10 -25
adult:security d 10
atras a -10
decided$ acd -12 16 -10
few_times cd 16 -11
nightmares c -12
ride:everybody_i a 11
""",
    """
=any:correct ad -11 18
=body:manejando ab -11 12
allergy:hasta ad 20 -15
his d -19
pregnancy:sixty ad 21 -15
pregnancy:up a -14
ride:is_# abcd -15 30 -11 -18
""",
    """
con__en b -13
estomago d -11
is__weeks d 10
not:quite a 15
pregnancy:fue_la a 10
pregnancy:to_@stop d 10
prior:took_@medicine d -15
substance:no_se abd -15 10 -17
substance:some a -11
swell* bd -12 18
texts:me bc -23 -11
yo__he ab -22 24
""",
    """
=body:watch ac -12 15
=visit:here bcd -14 -30 14
after__@medicine ad -10 14
brain$ c -12
entrando_al ad 17 -10
i_use c 13
quimi* c -12
recetaron_pero d -11
to__sometimes ac 15 -14
""",
    """
=any:feel ac 13 -27
am_asleep a 12
any:a_@food ad -14 16
discu* abcd -20 32 -13 -24
drugs$ ad 12 -14
like__hit a 11
""",
    """
#__almost cd 12 -12
=said:meds:unsure abd -19 19 -20
allergy:fine abcd 33 -13 -32 -20
eaten:mismo d 17
follow_up d -10
granos ad -13 21
no__se abd 13 -23 -22
prefiero__que ad -10 13
runs__family d -11
stuck acd 19 -17 -10
took_the b -10
""",
    """
any:would_like d 13
for__sugar bd -11 13
formal acd 12 -13 -19
meds:sugar bd -11 12
now:nunca ad -18 20
pregnancy:condon d -17
prior:time d -12
ride:@call abd -33 33 -14
""",
    """
=body:dosis ad -20 21
con_este bd 13 -11
dinge* c 13
e_higado ad 16 -14
effects:se_me abd -15 -21 31
viaje c -15
""",
    """
=tag:brain:slight ad 14 -11
a__break ad -12 12
could__we cd -20 21
lo__no bcd -19 -28 17
not:dejarla a -10
once$ abcd -44 -10 41 -14
pregnancy:tengo ad 25 -44
sailed a 16
you_text a 12
""",
    """
=body:much a -24
=denials:visit:2: abcd 14 -32 -30 12
any:said c -12
explicaron c 12
liver__but ac -11 17
not__and cd 12 -12
now:otro abd 28 -10 -24
now:suelt* c 14
""",
    """
=any:de b -18
cancel:cuent* b -13
drive:se_queda a 11
heart:still c -14
slept__baby ad 18 -14
""",
    """
=visit:lost ac 17 -15
^pump ab 17 -12
eso__mi c -14
heart:sure ab 11 -16
unless__@call abd -16 -13 17
""",
    """
=body:while a -16
=number:brain:year abcd -16 -22 -14 24
=rule:organ:unsure:labs|results|tests|test|estudios c -11
all_clear abd 33 -18 -31
been__do ac -14 14
eithe* abcd 16 -16 18 -29
had:parti* b 10
is__the ad 23 -29
rhythm a -11
siento_bien a -20
til b -18
un_soplito c 12
""",
    """
=body:@drive abcd -25 12 12 -12
=visit:anyone ac 10 -19
=visit:completamente d 18
allergy:la_anestesia a -11
get__but c -14
person abd -15 21 -13
quince ad 24 -17
substance:gomitas cd 16 -10
""",
    """
=body:full abd -15 -18 25
adult:menor_de ad 21 -16
contestado$ acd -10 14 -15
drogado ad 12 -11
had:no d -19
home:like a -11
mi_@hours acd -14 19 -11
midni* b -17
not_work c -11
nothing$ abcd 31 -38 -18 -15
prior:emdr acd -14 -11 22
prior:were c 12
the__mania ad 20 -15
""",
    """
=lead:body:yes:cut:none bcd 24 -14 -28
either_way acd -12 22 -12
home:camino ad 20 -14
my__sit b 13
not:answered cd 14 -14
texts:and bd 14 -11
""",
    """
=any:a acd -13 -22 10
=any:myself bd -17 17
=any:voy c -14
=body:oi bc -14 20
@drive_now ab -15 11
a__mi abc -19 -19 18
aunqu* ad -10 13
heart:@relative_y ad -22 13
those$ bc -10 -21
week_in d 12
""",
    """
brain:ataques bd -10 12
heart:races d -11
me_in abc -33 -32 21
substance:tomo abcd 36 -43 -12 -24
""",
    """
=any:moved abd 30 -16 -23
=visit:at c -14
came__it ab -16 11
talk__a c -10
well:el_dolor ac 21 -22
you_@person a 11
""",
    """
=body:@date b -16
=number:allergy:year abd -12 -18 17
=visit:handled d 14
any:gave ad -10 12
brain:all bd -16 13
necessary$ a 16
negativa$ ac 14 -11
one_lol b 17
pregnancy:alivi* d 19
""",
    """
=any:@holiday ad 16 -12
are_better ad 17 -10
cronica$ cd -11 12
daughters abc -17 -11 13
drive:por abd 15 -10 -28
factura c -10
heart:no_@medicine ac -18 20
hiper* cd -16 14
pensado$ c 14
sabe abcd -43 -23 48 -28
still__tests cd 14 -11
substance:did ad -14 14
trabajar a 13
""",
    """
=rule:coming:no:something_came_up a 10
=visit:molesta ad -14 14
^sabe abc -24 -20 28
heart:siempre abc 16 -10 -16
preguntarle_a abcd -12 -27 31 -19
well:doing_better d 10
yello* c 11
""",
    """
=said:effects:ask c -19
@vehicle__had ab -13 12
coming:@cancel_it a 12
el_formulario ab -11 15
esperando_que cd 10 -12
my__still a -11
""",
    """
can_not bcd -19 -16 14
eaten:estoy abcd -11 -12 -16 21
had:la cd -27 17
i__took ac 11 -14
leave_it ad 18 -16
not:contar ad -12 12
""",
    """
=any:@day acd -10 -23 13
adult:creo bcd -20 22 -13
dudo bcd -10 24 -13
home:en_el ad 21 -14
home:gracias a -15
lloviendo abd -14 24 -16
now:acomoda d 13
ride:not_but ad -18 21
salga__del ac -13 13
substance:about a -15
suerte c -15
""",
    """
=body:hipertenso ab 10 -11
=rule:any:no:i|we|he|she_do|have|did|am|can|w abd -33 18 16
=visit:pasa acd -10 -17 22
cancel:no_no abd 33 -14 -28
puedo__@drug abc -13 20 -13
text__# d -11
well:me ac 11 -28
""",
    """
@food_pero ad 12 -11
^nones a 11
cancel:why a 14
heart:high_when ac -16 14
let__check ac -14 21
nel ad 24 -12
never__@treat ad 15 -11
on__@body cd 27 -21
pregnancy:that bcd 13 -15 -18
prior:verda* b 14
ride:pensaba ad 17 -10
tengo__buscar c 12
that_ship a 16
""",
    """
=tag:substance:other cd -15 14
allergy:me_puso c -11
does__matter a -13
not_keep ad -27 28
now:is bcd 11 -34 -10
ok$ abcd -20 43 -35 -20
pregnancy:due_in ad -10 11
tells$ b 11
""",
    """
all__out ad -12 18
had__@body cd 12 -13
had__dentist ad -13 13
mejorando ad -11 20
polycystic__like d 13
pregnancy:@relative bcd 15 -34 -13
prior:me_he d 11
psychosis:rule_out c 12
ride:@stop abcd -15 -11 24 -15
""",
    """
do__one c 10
heart:le d -18
ride:thoug* a 13
""",
    """
drive:in_my b -12
heart:de_un b 11
nace_en ad -12 15
ride:askin* ac -11 11
ride:perro ad 13 -10
substance:todos ad -18 17
well:decaida acd 20 -17 -18
well:something ad 11 -11
well:working d 13
""",
    """
=body:vicios a 11
@relative__let d -11
adult:hasta ad 12 -11
bad__but d -11
had:maintenance d 11
jaundice_as c 14
prior:no_i b 11
pusieron_cuando ad 14 -12
roommates ab 15 -16
tomo__por d 11
unfortunately bd -14 18
y__con acd -14 -22 24
""",
    """
=body:jeje acd 18 -11 -20
=said:ask:a_question abcd -65 61 -23 -43
brain:never_had acd 12 -10 -10
eaten:is ab 14 -15
heart:estaba d -12
none__worked ad -11 11
ride:fell_through ab 11 -11
tener c -16
""",
    """
=any:need bd 32 -33
=body:paso ab -16 17
answered cd 13 -17
any:de_quien b 11
any:not_@call ad 17 -12
dio__pero cd 10 -19
drive:pienso_@drive d 10
ultra* abc -18 -28 12
""",
    """
allergy:and_scared a -12
allergy:to_sulfa ad 20 -16
clonazepam bcd -13 19 -16
heart:physical b -15
la__y abc 12 -17 -20
psychosis:have_got c 13
que__pregunta a -13
""",
    """
#__my b -14
cancel:le bd 22 -25
feeding ad -12 16
heart:otherwise ad -17 19
prior:acuer* ac -15 15
quedo__el ad 13 -11
texts:no_to b 12
there__on bd -13 18
""",
    """
allergy:breat* abcd -21 -11 -18 30
allergy:se abcd -16 11 -24 22
any:vitamins ad 14 -12
hemos acd -30 39 -25
meds:como bd -25 14
""",
    """
a_job ad 19 -17
adult:go ad 16 -14
brain:passed ac 14 -12
fuerte$ ab -13 15
my_only abc 15 -25 -27
only__@food d 12
texts:llama* abd -17 -15 25
""",
    """
=body:poco abd 17 -27 -16
a_dui ab -13 11
am__the abd -13 -18 14
brain:y_no ac -13 19
cree$ a 16
prior:everything abc -19 11 -23
ride:pidio d 12
""",
    """
=body:answer bc 16 -15
? abcd -68 72 -42 -34
allergy:vomit* d 13
cancel:not_touch a 11
if__a abcd -11 -12 18 -12
most_nights a -13
puedo__mi ab -25 14
volver b -11
weddings a 10
""",
    """
eaten:por_el d 13
effects:nada_mas ad -23 24
llameme abcd -12 29 -18 -14
stuff$ acd 33 -16 -20
""",
    """
=visit:always abd -26 -13 34
dado_nada a 11
dizziness ad 18 -14
drive:i acd -15 -31 14
eaten:@call acd -20 16 -21
edge bcd -15 19 -17
estoy_de ad -13 17
le__dar d -11
my__has bcd 18 -12 -33
no__todavia a -15
now:after_work ad 20 -16
texts:one bc -15 13
the__this bd -15 10
""",
    """
allergy:@symptom_all d 11
am_outside bd 14 -15
any:coumadin d 17
coming:are_snowed a 11
had:cuatr* bd -14 15
heart:the_cardiologist cd 14 -16
i_have bc -11 -23
substance:ano c -20
""",
    """
any:esa_@place ad 16 -11
colors$ bd 20 -22
debo$ d -12
had:@treat_y c 10
never_the ad -17 18
now:that_time abd -14 -19 21
prior:un c -17
purse bd -13 11
una_no acd -14 -16 23
""",
    """
had:por b -16
out_@sick cd -10 15
poliq* d 17
psychosis:que_fue b 11
well:decai* acd 20 -17 -18
""",
    """
=body:organs ad 14 -12
am__take a 10
brain:ningu* a 11
dia__para c 10
had:depresion a -11
i_usually a 12
me__sin ab 11 -12
plant* bc -12 14
prior:apenas acd 25 -14 -20
tested__i ad 14 -13
was_my abcd 26 -16 -12 -22
""",
    """
=body:swinging ad -12 13
=rule:organ:yes:liver|bladder_~2_shot|bad|failin d 15
=visit:live a 15
home:deje abd -11 16 -16
organ:got bd -18 15
""",
    """
caugh* b -11
never__it ad 12 -20
pregnancy:@howmuch cd -13 14
prior:therapist ac 17 -31
psychosis:things_when cd 16 -14
right_mind ab 16 -11
well:con_dolor a 11
""",
    """
#_that c 16
=body:night ad -28 12
=rule:substance:unsure:weed|marijuana|cannabis|edibles| ad 10 -15
=visit:viajo ad 16 -11
la__ayer bcd 11 -13 -12
need__note ab -14 21
si_acaso ac 15 -25
the__nothing ad 16 -13
well:the_weather a 13
""",
    """
=body:bajo abc 12 -14 -11
^gallbladder a 13
a_stick ad 10 -17
allergy:inyeccion cd 16 -17
any:segur* ac -11 16
hora__me ad 14 -12
it__not b -14
my__@food ad -21 14
my__thinks cd 16 -14
not__@medicine abcd 20 -12 -18 -10
organ:that_is c -14
ride:aide abcd -14 -16 -24 33
""",
    """
any:ya abd 27 -25 -17
has__answered c 12
heart:pecho d 11
mariscos ab 13 -12
""",
    """
=rule:adult:yes:i|we_do|have|did|am|can|will|had b -18
brain:clot d 12
cocinando ad 16 -12
heart:farma* b -13
""",
    """
=any:finished abd -16 -19 24
=any:four ad -17 19
contesto$ a 11
drive:i_live a 12
duele abd -16 26 -15
either$ acd 27 -15 -23
organ:back_perf a 13
organ:prost* ad 10 -22
""",
    """
=body:health c -11
=number:effects:few ad -19 21
@month__los ad 12 -12
adult:soy bd -40 23
not:senorita a 10
not_@open ab -13 16
ride:conmi* ab -18 20
texts:little bd -18 14
""",
    """
in__lot b -10
not:@howmuch a -11
now:#_minutes abd 20 -14 -12
ride:puede_@fetch cd 13 -15
""",
    """
=any:hour d 12
broke_and ad -14 14
had:la_dieron a -10
hear__my a 12
heart:desca* acd 29 -21 -15
pregnancy:april d 13
pregnancy:con_la ac -18 15
prior:y_me ad 15 -11
""",
    """
=body:dead c 13
@call__@clinician ab -14 17
eaten:forgot ad -15 20
meds:lisinopril c -13
my__tell bc -12 14
now:works abd -22 -24 35
prior:@clinician_y cd -11 13
substance:straight a 17
""",
    """
=body:looking bcd -14 12 -14
=rule::yes:claro_que_si a 13
allergy:been bcd -13 31 -26
bipolar__one bd -14 13
by__in a -14
cient* ad -13 15
coming:ask_me ac -14 17
now:aqui ad -13 17
pregnancy:moved b 14
prior:anoth* ad -11 16
""",
    """
=any:slow d 11
new__this bd -12 10
postpartum abcd -16 -27 16 21
presi* c -22
psychosis:en_el ad -20 17
""",
    """
=body:me ab -18 -17
^birth abd -12 -10 18
can__deny d 13
esket* ad -11 18
my__self ad 20 -17
organ:y ad 13 -20
""",
    """
itself$ d 10
psychosis:out d -21
substance:conte* bd 17 -12
well:hones* abc 16 -12 -20
""",
    """
=rule:organ:yes:bladder_~2_infection*|infections b -11
@medicine__days ad -13 11
allergy:put_me d 11
eaten:cuart* b 13
eaten:en_la bc -17 15
heart:be_a a -10
it_nothing c 11
me_pasa ad -15 21
right c -20
substance:weeks c 13
""",
    """
=visit:sirve ad -19 19
=visit:wait abc 11 -10 -13
adult:last a -16
allergy:mas acd 12 -12 -17
any:think_so ac 13 -11
brain:never_confirmed cd 16 -11
drive: bd 11 -17
eaten:casi ad -18 19
heart:acaso abc 19 -10 -12
ride:hay_nadie a 11
""",
    """
=any:minutes abc -16 10 -13
=lead:visit:yes:cut:yes bcd -12 -15 11
=rule::proxy:filling|fill|filled|answering|te b -10
any:can abd 17 -16 -14
had:in b -40
organ:wants_to d -10
organ:was ad 14 -20
ride:alguien_me cd 12 -11
""",
    """
=denials:visit:0:yes abd -26 -19 16
@animal_is bd 12 -11
brain:me_ha ad 16 -13
hay__en b 12
not__or ad 16 -13
of_them bcd -11 -12 15
ride:del_trabajo a -14
says__# ad -16 12
tengo_tres ab -23 19
to__he a -11
""",
    """
=visit:donde abcd -22 34 -11 -27
^concussion bcd -11 16 -20
^joya ad -22 28
can__my c -20
earl$ b 10
eaten:@food_since ad -11 11
esperando_la cd 16 -15
heart:cardiologo ac 11 -17
heart:hypertension ad -28 18
home:lo d -12
me__buscar cd -10 12
por_@year d 12
til_i ac -11 12
""",
    """
be_@symptom ac 12 -10
cancel:the_@sick d 17
choque c -10
is__again ad -14 11
is__trouble b 11
sound* ab -16 13
""",
    """
@day_y c -12
cath bd -11 20
had:after a -13
ni__se ac -11 16
""",
    """
=any:knows bc -12 10
allergy:had_surgery ac -18 20
bad__not bd 13 -12
days_to a 12
now:no_worries ad 12 -11
organ:lo bcd -29 -22 25
ride:apunt* d 11
wish abd 39 -16 -37
""",
    """
allergy:# abd 10 -24 -14
am_# bcd 14 -13 -12
fourt* d 16
have__with ad 15 -21
i__before abd 13 14 -17
pregnancy:senor a 17
todavia__mi d 11
""",
    """
=body:podia abd -17 -12 16
@insurance__@pay d 10
a_bleed d 14
allergy:ese d 10
brain:strokes bd 10 -13
da__no ac -12 13
meds:ok bd 22 -21
meds:para_el ad -12 16
now:de_la d -13
por__futbol ad 11 -10
speak ac -13 -11
""",
    """
@relative_tuvo abd -12 23 -14
adult:me abd 14 -12 -19
allergy:si_a a 16
eso_ya bcd 16 -10 -14
ride:teena* a -15
substance:does_@drug bc 20 -19
""",
    """
=any:mude ad 19 -16
=last:any:unsure abcd -16 -10 16 -11
allergy:am_not ad 22 -13
heart:bill a 14
is_off ac -13 11
mitad acd -14 15 -13
soplo__me cd -12 12
texts:at_work ac -19 17
""",
    """
=any:sabia ad -17 20
=body:anda ab -18 20
=rule:heart:unsure:soplo acd -11 -32 30
drive:always abd -28 -13 35
home:ya_estoy ad -11 15
lo__repetir b 12
put_me abd -10 -15 11
ride:carnal ad -16 16
right__@thanks ab 12 -11
zip abd 38 -25 -23
""",
    """
=visit:insists d 15
enton* abd -12 -12 10
had:estoy bd 17 -12
heart:husbands a 10
one_@medicine abc 21 -20 -28
ride:have_no a 12
""",
    """
=any:lips ad -12 15
=body:energy ad 20 -19
allergy:do_not abc -20 -16 22
any:ahi bcd -17 31 -28
drive:as_a a -12
exist* a 10
pregnancy:amamantando acd -10 -11 19
""",
    """
=any:you a -14
^bp b -17
cuando__@relative bcd -23 -14 21
el__ahi acd -15 20 -14
manana$ ac 12 -12
salami d 13
termine abcd -13 -11 -12 25
""",
    """
=any:look ac -14 18
=asks:any:all:none abcd -32 41 -20 -45
=rule:cancel:no:not_~2_touch a 11
@relative__i bcd -17 16 -12
ahorita d -24
allergy:despe* d 18
cancel:called d 11
colon* ab 15 -17
had:it_was acd -21 10 13
had:six_in d 11
la__mala ad -10 12
prior:mismo b 13
psychosis:just abcd 35 -34 -35 -18
""",
    """
allergy:about ac 21 -13
but_a cd -16 11
llevo__sin ad -12 12
nine_@hours ad 15 -12
not__be d 15
tambien_se d -11
""",
    """
=body:distintas bd -11 15
^ese abc 13 -24 -14
allergy:there b 11
enzimas b -10
okafo* b 16
pregunto__mi abcd -12 -16 22 -15
prior:si_he ad 17 -16
psychosis:son bc 10 -12
she_is ab 19 -48
well:llorando acd 22 -12 -12
""",
    """
=any:aviso c 11
=body:mente a 11
=body:schizophrenia a -17
home:would c 10
pregnancy:creo bcd -12 12 -13
""",
    """
=visit:manejando c -22
@relative__habla a -11
allergy:@relative_se b 12
drive:yes b -23
el__otra ac -10 11
heart:ahi ac -11 14
me_baja d -14
now__me acd -13 12 -18
pressure_one ad -14 10
prior:cbt acd -11 -10 19
substance:times c 16
""",
    """
=visit:temprano bcd -14 23 -29
=visit:watching ad -13 19
coming:confirmo c 12
know__my ac -13 13
prior:and_i c -13
""",
    """
=any:pero b -20
=body:chico bcd -12 15 -15
been_put c 12
de_su bd 11 -13
drive:is_@drive ad 16 -14
estoy_trabajando ad 11 -16
me_never ad 14 -12
now:hacer d 12
pregnancy:broke ac -12 10
ride:sergeant ad -12 18
""",
    """
=any:questions ad -15 20
a__attack bcd 13 -15 -14
allergy:pusieron_cuando ad 14 -12
coming:jaja ad -11 12
one_med d -12
only_the abcd -41 -16 -20 51
she__try cd 14 -14
si_hasta a 14
well:so ab 13 -19
""",
    """
=visit:tomorrow abd 19 -20 -13
@call__cell ad 15 -10
cancel:puede a -13
con ab -16 -15
my__come bd 20 -13
organ:docto* bcd -15 19 -10
pregnancy:me_he ac -11 15
prior:uno ad 15 -14
that__how ab 16 -16
the__made a -11
thought_this ab -10 13
""",
    """
=body:psiquiatrico ad -10 16
=body:shadows cd 16 -15
=body:sugar bd -16 12
^everyone a 10
heart:heart_skips abcd -16 -15 25 -18
home__only ad -10 13
well:chevere ad -10 19
would__ask bc -22 20
""",
    """
=body:usaba cd 10 -17
@year__@relative d 13
dio__alta ad 17 -12
nothing__now ad 13 -11
right$ ab -34 21
y__otro c 10
""",
    """
=any:eaten a 10
=body:replacement d 10
=signs:eaten:yes bc -20 -17
cancel:tuesday d 12
day$ ad -42 12
es__@day a -22
pregnancy:closed abcd 33 -17 -11 -23
recibido a 12
ride:she_has a -13
""",
    """
=tag:now:yes bcd -29 -13 25
america$ abd -12 20 -18
pregnancy:esta_cerrada a 11
prior:pasado ab -11 10
prior:work ad -13 15
texts:what d -12
""",
    """
=body:newborn a -11
eaten:aguan* a 12
heart:fiddle a 15
la__# abc -13 12 -13
pregnancy:he a -12
pues_ahi acd -15 20 -13
tiene_que abcd -12 29 -23 -13
""",
    """
been$ ac 15 -13
coming:will d -19
home:left_my abd -11 21 -15
name__i d 10
not:issues a 12
parece ac -29 20
pregnancy:snipp* ab 20 -11
prior:could_not cd 13 -12
weeks_@late cd 17 -15
well__is d 12
whole__in c 13
""",
    """
allergy:@relative_sabria bc -18 15
come$ acd 21 -21 -22
conflict ad -11 14
cover_it bd 12 -17
heart:to acd -32 32 -17
just_to a 12
meds:blood_@medicine ad -17 17
remember_when d 10
substance:cuent* a -18
texts:si_por ad -11 14
tonight ad 12 -22
""",
    """
=body:side c -17
@food_was abd 14 -16 -13
^padezco d 12
any:esa bd -16 10
cancel:not ad -32 15
i__low ad 28 -27
primeros ab 16 -17
psychosis:que_es bd 16 -20
taken ad 12 -11
""",
    """
^cinco ad -10 14
coming:change a -14
it__or acd -16 16 -10
prior:meses c 12
prior:not_i bd -13 17
psychosis:a_mi b -14
ride:@parking b 11
si__yo bcd 20 -23 -13
""",
    """
=rule:had:unsure:party|parties|club|clubs|rave|ra abcd -18 48 -42 -32
=visit:@fetch c -13
@symptom_all d 11
allergy:ketamina bcd -26 -35 34
allergy:think_i ac -11 15
covid a -14
heart:last_@year a -10
it__up c 10
prueba$ abc -16 -15 10
psychosis:i_heard ad -14 10
que__fue ad 11 -12
substance:does bcd 22 -23 -19
""",
    """
=any:muy ad 13 -25
=visit:escribirme a 14
^saw d -11
heart:en abc -13 28 -17
heart:heart_and a 12
prior:no_@medicine cd 19 -27
remind_me a -12
schedule bcd -17 20 -19
substance:edge a 17
the__did d -11
yes__@relative abd -12 -23 22
""",
    """
@medicine__no b -12
any:warfa* d 13
benzo ab 18 -12
coming:water d 15
permiso$ d -25
pregnancy:yesterday c -11
prior:the_first b -12
taking b -11
texts:good abd -10 11 -16
will acd -11 17 -19
""",
    """
=any:sips a 11
=body:alt ad 15 -16
=last:any:no abd 19 -16 -32
brain:but ac 25 -25
eaten:mas_un d 10
in__next a 12
now:jueves a -16
skip_all ad 19 -13
texts:@call_me abcd 23 -14 -11 -19
""",
    """
=said:ask:opens_with_no,_but_tells_otherwise abcd -12 -58 -41 38
allergy:no_i bc 10 -10
any:ayunas ad 28 -26
any:right abd -11 -13 19
babysitter ac -18 16
brain:presi* b 13
clear$ abcd 31 -21 -13 -26
effects:of c -19
fila_del b 11
got_a b -12
pregnancy:the_shot acd 24 -11 -21
reportar a 11
substance:it_has ac 11 -18
to__not abcd 42 -22 -23 -27
""",
    """
=denials:body:1:no a -14
=visit:her a -16
@pay$ b 11
esta__las ad 13 -17
heart:the_other ab -14 -11
late acd -15 14 -19
nothing_except ad -18 20
organ:hicieron ac 11 -11
prescriptions acd 21 -12 -15
""",
    """
=body:hora ab -12 14
=tag:cancel:self d -11
^my abcd -15 53 -28 -32
arranca acd -12 13 -10
completamente d 16
consulto$ c 11
minute$ ab -23 14
prior:oh ad -15 14
unless_it ad 14 -15
we_have abd 20 -12 -26
woke__it c 11
""",
    """
=body:anestesiologo cd 19 -10
=body:estres abd 19 -14 -19
=visit:back abc -13 -24 18
ayudo bd -12 14
is__her c 12
ride:that_is d 14
toca__@date a -11
""",
    """
=rule:drive:no:uber|lyft|taxi|cab|bus|metro|cam ac -26 15
allergy:hallucinations abd -15 -11 25
brain:free b -10
dosis$ a 11
i_come acd -15 -14 10
me_a cd 15 -30
no__queda ad -18 23
now:my_shifts b -12
para__es ac -16 16
pregnancy:el_diu d 12
""",
    """
=visit:con bcd -23 12 -12
allergy:@day bd 11 -10
el_paro c 12
have_it ad -20 13
me_medican d 10
""",
    """
=any:been abd 25 -27 -29
meds:one c -11
substance:is_a acd -20 -16 30
to_see acd -18 24 -28
""",
    """
brain:nothi* ab 12 -11
coming:supposed_to abc -10 15 -11
drive:@ride_is ac -10 16
drive:esposo ab -12 17
for_mania bcd -13 -18 10
right_in ad -13 14
sent abcd 15 30 -16 -39
tengo__del c 11
""",
    """
=rule:ride:unsure:uber|lyft|taxi|cab|rideshare acd 17 -31 -12
=visit:list a 12
allergy:los bcd 11 -15 -21
as_well cd -20 21
es_otra abd -10 -13 13
i__alone a 12
now:estoy_desocupada ad -12 17
now:it_@eat ad -10 14
recojan$ a 13
saber_si ac -19 15
trying_to abcd -19 -11 25 -15
volvio$ abd 11 -21 -10
""",
    """
@treat_cause bd 14 -17
^thought ad -14 16
can__go ad -13 14
el_anestesiologo cd 19 -10
""",
    """
=any:segun abcd -16 -18 34 -24
=body:spring bcd -26 -13 14
am_coming c -10
heart_stuff a 14
misse* b -17
my__like bd 11 -15
not:then a -14
ride:@fetch_el b 14
she__she cd 34 -26
""",
    """
=any:bear ab 18 -11
=tag:organ:unsure bd -18 17
on__patch a 18
over__and c 10
prior:difer* d 12
prior:probado c -21
substance:que_tomo ad 14 -13
tengo_a bcd 12 -12 -12
""",
    """
=body:pregunta abc -21 25 -16
c$ abcd -44 -19 40 -10
drive:lleva ac 10 -13
eaten:full d 10
es__es abc -19 -10 19
heart:see_a c -11
inhaler b 11
substance:over bcd -17 -10 17
watching abd -22 -10 23
""",
    """
effects:nada_grave ad -15 16
home:farmacia a 18
le__duro d 11
not:sabemos c 12
now:si cd 17 -26
substance:problema_no abc -18 -16 16
substance:vicio* a 11
talk_to ad -15 -10
""",
    """
=any:in abc 18 -19 -23
=body:passed bd -15 -16
any:got bd -22 20
me__@medicine ab -16 -10
""",
    """
=any:cuando acd -20 -15 17
^creo abcd -16 -13 24 -14
esquizofrenia__mania ad -16 16
home:poncho_la a 12
substance:than b -25
thought_i bcd -13 -31 12
weeks__it ad 24 -22
well:yes c -12
""",
    """
=body:llevo abd -19 -13 11
=tag:effects:unsure bd -27 -10
=visit:check d -16
brain:and c -14
carta d -13
not:baby ad 18 -16
prior:las_dos ad 16 -11
texts:confi* bd -10 18
texts:neigh* c 11
""",
    """
=any:got c -23
=body:puedo b -11
=body:twins acd -20 -14 21
=rule:pregnancy:yes:weeks|months_along|pregnant a -11
baja__voy c 10
be_by cd 10 -17
prior:@fetch bc -11 15
psicoanalisis d 14
""",
    """
=body:dije abc -10 14 -15
=body:gastritis ad 15 -10
allergy:si acd 20 -25 -15
as__i ab 11 -12
can__tell abc -12 -21 25
dolor__y a 11
hagale abcd -17 -11 -11 24
just__me ab -11 19
no_hablo abd -17 23 -14
now:confirmo_en c 11
only_@drug d -14
organ:anali* bcd -15 16 -29
pregnancy:chanc* d -17
pregnancy:second ad -13 16
substance:my_birthday a 12
to__of b -14
tomo_ni d 13
whether acd -12 17 -12
""",
    """
allergy:@price ad -16 13
allergy:da_miedo b 15
had:#_and a 10
heart:dios d -13
heart:twin a 13
ride:@visit bd 17 -13
soy__nada a 12
""",
    """
=body:revisado ac -13 17
cancel:i_meant ab 13 -10
dan_permiso d -17
meds:hasta d -11
not:out a -15
prior:nothing bcd -15 -13 12
ride:no_le a 10
vengo ad 10 -10
vinit* abc 16 -12 -14
well:quejar d 12
¿_eso c 11
""",
    """
=any:siente a -12
=body:abejas a 11
=body:encebollado bd 18 -11
adult:en_mi ac -12 12
any:jajaja_que b 11
fue_derrame c 10
me__tiempo d 11
not__what bcd -12 23 -19
organ:a_while cd 18 -16
the__yes abcd -19 -14 -15 27
""",
    """
=visit:attending ab 13 -10
hasta__no d -17
heart:except a 12
there__an b 17
""",
    """
=signs:body:yes:other ad -19 15
any:at_# b -14
any:famil* ad 19 -14
borderline abcd -20 -25 34 -26
drive:que_mi ac -11 10
eaten:as bd -12 11
halfway abd 22 -16 -15
ride:a bcd 33 -16 -21
tengo_dialisis a 12
was__that abc -14 -16 20
""",
    """
=any:death ad 13 -10
allergy:i_was bcd -10 11 -15
golpe* bd -12 -14
heart:contr* c -10
lately$ a -11
llanta d -14
no__contestar a -12
siste* ad 17 -20
""",
    """
any:multivitamin a 17
cancel:eso_les d 12
had:mi_@clinician d -17
had:va c -10
heart:chole* c -10
i__young ad -15 11
now:deep a 11
ride:vuelta d 12
turno$ d -17
you_already b 16
""",
    """
@clinician__do ad -11 16
@clinician__the cd 11 -15
^eh abcd -13 -13 21 -11
^tried ad -31 17
drive:pendi* acd -11 16 -11
eaten:could bd 18 -15
eaten:unos ad -15 19
had:i_need b 11
novia ac 10 -15
parada ab 17 -13
substance:tuesday bd -15 13
texts:this_one b -20
""",
    """
=rule:allergy:unsure:not_~2_know|remember d -12
adult:he ad 17 -16
aqui_estoy ad -17 10
confirmaron$ ac -14 14
empie* d -11
takin* b -11
two_@hours d 11
""",
    """
=body:lucky d 13
=visit:scheduled a 14
allergy:anest* ac -27 11
carro$ ab 13 -18
pregnancy:@eat d 11
substance:communion ad 21 -14
that__yes d 12
""",
    """
=visit:came c -14
do__hold a -14
estuve__dias a 12
for__i bd -15 11
leerlo$ b 11
manic__in ad -10 10
now:parec* ad -10 15
organ:yo b -15
private abd -19 25 -17
""",
    """
a__cuadras a 13
lacta* cd -17 23
mi_numero c -11
the_@drug acd -29 -13 30
""",
    """
=body:cath bd -11 20
adult:colle* ad -14 18
jaundice cd 17 -13
me__esta bcd -16 16 -19
organ:no_me b 12
pregnancy:formula c -11
ride:@move a -13
si__descanso d 10
supposed_to ab -18 10
""",
    """
a__oigo cd 15 -12
a_dormir d 13
allergy:la d -11
any:did_not a -11
heart:a_mule a 13
organ:panel a 12
para__@relative d -13
substance:tengo abc 17 -12 -22
well:seman* cd 11 -11
will_@drive ab 19 -21
""",
    """
=any:ever a 11
eaten:but_@drink a 11
er ab 15 -13
heart:baje c 14
organ:passed ac -13 12
pregnancy:al_mismo d 11
well:@body ad 29 -23
well:@stop a 14
""",
    """
=body:esperando abd -16 -16 17
=who:any:mine c -15
effects:hour d -11
fue ab 15 -24
heart:had_it cd 22 -22
i__car ad 15 -13
""",
    """
=rule:substance:yes:meses_~1_sobri*|limpi* ad 16 -14
cancel:cancelar abd 21 -10 -28
from__but a 12
nueve ad 17 -10
substance:de_@drug a -14
""",
    """
=any:unos abd -19 -10 15
=body:spells a -14
any:gusto ad -12 19
cancel:@cancel_no bd 25 -32
heart:i_do abc 13 -16 -12
heart:knowledge ac 14 -12
jamas abcd 46 -32 -27 -24
not:dormir ad -17 14
not:find abcd 20 -10 -12 -12
now:time_is a -19
pregnancy:ask_me c 11
psychosis:schiz* abcd -27 -18 -17 37
the__right d -12
you_repeat ab -12 12
""",
    """
drive:carry ad 15 -14
my_@insurance abd -15 22 -12
pregnancy:@vehicle ad -17 20
una__eso b 15
""",
    """
=any:necesito abd -18 28 -13
but__work c 11
cholesterol bcd 12 -13 -12
da__me bc 14 -11
rest d -19
""",
    """
=body:alergias a 14
=visit:someones ab 19 -19
any:go abd -17 -10 23
drive:ese_dia d -16
es_todo a 14
farmacia__la a 13
organ:hacie* c 10
preec* d 11
prior:med ad 12 -13
talk__somebody b 11
think__but ac -20 11
weeks_to ad 11 -17
you__later ab 15 -12
""",
    """
=signs:any:none:other+unsure abcd -30 -18 11 11
be__now c 12
coming:husband a -17
junto ab 11 -10
mg bcd -18 -17 16
psychosis:de_la acd 16 -11 -16
stone ac -15 13
tendria_que abcd -19 -28 36 -27
""",
    """
=body:cuido a 14
=visit:hasta b -21
el_sofa ad -11 13
la_dra bd 12 -10
lost_my bd -20 12
""",
    """
=body:ones ab -12 11
=body:ustedes c -12
amane* d -25
cancel:regre* ad -10 14
clean_for ad 14 -13
enzymes__off cd 11 -11
little__no ac 18 -13
now:@howmuch a -28
prior:un_tiempo c 11
tried__not ad -14 12
well:@symptom abc 13 -10 -20
""",
    """
=body:just abcd 28 -20 -25 -19
any:decid* c 11
ride:it a -12
""",
    """
heart:always ac 17 -12
locke* d 11
mi__dio b 15
organ:in d -14
organ:me_esta a -13
to_back ad 13 -15
vez__el a 12
""",
    """
adult:cumplo ad 19 -16
brain:probable c 13
los__nada a 12
now:he_is a -11
""",
    """
=any:said ac 11 -20
@insurer__is a 11
any:can_not bd -21 12
coming:loca ad -21 22
como_siempre ab 18 -18
hands abd 32 -14 -25
my__or bc 10 -12
neighbors d -11
no__a cd -37 11
on__scan cd 15 -12
that__gone a 13
tren a 12
troub* abc 13 -16 -33
""",
    """
and__out acd 30 -20 -13
down__to ad -12 14
inves* c 12
lot$ bcd -22 18 -24
no_matter b -15
prior:me_dieron bc -14 14
sixteen ad 18 -15
""",
    """
=body:dicho b -14
a_minute bc 24 -15
allergy:aller* acd -12 -12 14
effects:my_allergies c 11
hurti* ad -10 14
""",
    """
=any:adopted c 12
al_bano bc -12 12
been__that bcd -10 -20 15
brain:the_stroke d 11
dejan_@drive a 11
en_pie d 13
esta_haciendo abd -11 13 -10
got__too d 11
hand a -17
meds:two ab 16 -13
mi_nada ab 13 -11
que__manana ac 13 -13
tape ad 18 -16
""",
    """
=body:puros abcd 32 -21 -15 -20
=visit:anytime ad -18 20
brain:cabeza bd -25 -11
em$ bcd -17 -27 13
now:at_my d -20
off_today ad -12 15
pregnancy:mama b -12
surgery$ b -23
well:feeling c -14
would_@call a -14
""",
    """
@symptom_no ad 15 -14
now:llevar b 12
pregnancy:uso ad 25 -18
""",
    """
and__never cd 14 -14
daily abd -11 -15 17
not_understand b 11
ride:kevin b 12
yo__en ac -14 12
""",
    """
=number:organ:grown bcd -21 -21 20
@clinician__tests c 11
cancel:inter* ad -16 19
coming:sin_falta ad -12 14
how_much bd 12 -12
inconveniente ad -11 17
not:i abc -11 23 -17
not:jaja acd 15 -14 -11
organ:saw ad 15 -12
since__night a 12
""",
    """
=body:form bc 16 -15
=body:puse ad -21 17
by_text bc 15 -12
no__# abd -17 -10 13
texts:now a -11
that_already ab -11 16
time_like d 10
""",
    """
=any:@staff ab -11 12
a_orinar c 14
allergy:nunca_me c 11
cancel:ha abd -23 17 -26
gusto$ abd -24 -11 19
here__i ad -15 16
herse* bcd -12 -13 13
my_nerve b -12
not:dar ab -12 16
toca__mi ad -12 17
vicios a 11
""",
    """
=any:sec abd -15 17 -18
=rule:substance:unsure:thinks|say|says|dice|dicen_so|qu abc -10 -23 14
@howmuch_@howmuch bd 20 -18
a_lick ad 12 -12
cold b -11
como_reloj a 11
lose a -13
mi_turno ad 13 -15
pregnancy:hice_la ac 16 -11
pregnancy:no_le bd 10 -14
to__yes abcd -19 -28 -22 38
waiting__@relative ad 16 -12
""",
    """
^cuente d 11
organ:higado_bien ad 13 -12
pregnancy:cuatr* d 11
to__no c -12
""",
    """
allergy:heart abd -20 -14 15
changing_it d 10
drive:how a -11
heart:i_used c 12
is_personal ab -11 16
me__pasado a 17
my_@move d -12
not__college a 13
ride:consegui b -11
una_crisis d 14
""",
    """
=body:new abd 20 -31 -18
@drink__@food a 12
@relative$ abc 17 -41 -12
^liver bcd -13 -21 13
^used abd 15 -20 -20
drive:take b -12
i_asked ad 14 -25
ignor* cd 19 -14
organ:is_gallbladder ab -10 12
""",
    """
a_concussion c -11
brain:un a -22
organ:next c 11
organ:of ab -14 20
psychosis:same bd -17 24
substance:ask_my ab -12 17
texts:la_@place a 13
well:need b 12
will__after abcd -16 11 11 -15
""",
    """
=body:labetalol d 11
=body:wanted abd 22 -17 -11
due_in ad -10 11
organ:transplant cd -18 15
si__un ad -13 15
substance:cuenta a -21
texts:this bc -19 11
viernes ac -32 12
""",
    """
=any:em d -11
=any:since abc 20 -22 -46
=body:embarazada ac -11 -14
esta_vez acd 20 -14 -14
me__para abd -27 -18 20
not:@symptom ac 11 -11
to__this ab 16 -12
tried_@treat cd 13 -18
""",
    """
=any:skipped ad 25 -19
=body:officially ac -20 24
@relative__type bd -15 13
any:voy_a ab -12 13
cancel:no_quiero ab 12 -10
currently ab 22 -18
i__supposed d 11
mi__muy ab -15 18
now:andele d 11
now:watching ad -10 13
""",
    """
#__as ac 15 -12
=body:hear b -18
cuatr* abcd -31 -11 -22 32
drive:walki* ad 16 -12
from_a acd -27 22 -12
had__thing d 11
had_hepatitis a -11
prior:to_the bc -16 12
ride:from_church d 14
salio_con cd -12 17
soy_el cd 15 -11
""",
    """
=any:nor cd 14 -11
=any:summer ad 14 -11
psychosis:none a 13
quizas abcd -19 -15 34 -18
ride:viene ab -22 10
still__to c 11
would__than ac -12 10
""",
    """
=any:was c -12
=body:real a -14
adult:legal ad -11 15
coming:somet* a 10
en__@parking ad 16 -10
home:mis d 10
i__visions c 13
nada__hacer d 12
texts:them c -12
todavia$ bd 11 -20
well:@drive ab -17 17
""",
    """
=any:as abc 12 -28 -13
between$ acd -15 24 -16
el_que cd -15 12
fixin* ad 13 -10
nunca__a d -13
plent* bc -11 -11
walk abc -16 17 -13
""",
    """
=visit:hit ad 18 -17
@treat_si ad -22 22
brain:norma* ac 14 -10
eaten:recie* ad -11 16
meds:vitamins d -11
psychosis:chart_says c 13
substance:a_drop ac 18 -11
the_test a -12
this_@year abd -11 -15 15
thought_it c -11
""",
    """
=any:goes ac -11 17
=any:quita ab 11 -18
=body:buscar bc -11 14
el_@food ad 15 -13
home:waiting ad 28 -18
migrana ad 19 -16
my__not abd 11 -20 -17
""",
    """
=body:asked bd -13 -19
andel* ad -10 20
coming:if acd -18 19 -12
meds:calle* ad -10 18
not:lie bcd -15 -14 17
not__in c -18
organ:duele_la b 14
que__mal ad -16 10
si_yo ab 14 -23
vomiting cd -13 14
""",
    """
=body:hayan a 13
=body:lujo a 10
@drug__of b 12
any:queda* d -14
it__loved a 14
me_dializo d 13
meds:vitaminas ac -12 -14
now:dialysis ad 18 -13
panel a 12
""",
    """
adult:medicare a -12
allergy:had_a a -11
allergy:mi_expediente bd -10 10
answers a -14
any:for abc 12 -16 -18
cancel:hers ad 17 -19
drive:asi_que ad -18 20
mi__prenada ab -15 20
no_way abc 11 -12 -16
pegado ad -13 15
que_tanto bc 13 -17
se__@texts ac 19 -13
""",
    """
=body:starting ad 18 -11
had:as ad 15 -12
i_@drug ad 13 -17
meds:came ad 13 -14
psychosis:since_my ad -12 13
""",
    """
=visit:darlene b 16
^every d 20
black_out ad -11 13
cancel:me_salio d 12
mejor acd 11 -13 -18
nursi* bcd -15 -17 21
quien__mi a -14
ride:hace_el ad -13 14
tantito abd -20 27 -14
""",
    """
=any:thinking c 13
from__i c 11
get_the d -12
que_@relative ab -10 13
""",
    """
=any:church d 12
=body:evaluando cd 19 -14
medicamentos ad 18 -20
not:and ad 19 -24
not:getting ad -18 20
now:let_us ad -13 16
oil$ b 12
probado$ b -11
""",
    """
heart_is ac 11 -12
once__while cd 10 -13
pregnancy:que_era ad -12 14
prior:puedo a -12
""",
    """
cancel:esposo d -10
heart:vigilan ac -13 11
i__old abd -10 -13 18
mania_nunca ad 12 -11
pregnancy:find_out a -13
ride:cover* d 15
""",
    """
@relative__checking cd 12 -10
a_time c 14
any:pensarlo acd 10 -19 13
any:tendria c 15
brain:neuro* b -15
cancel:ahi abd 22 -19 -34
cancel:la abc 17 -18 -21
dejeme__con c 10
eaten:i_could bd 19 -15
guest$ d 20
in_high abd 16 -12 -10
last__was abcd 22 -11 -11 -19
not:ask b 16
pregnancy:ando_con a -13
""",
    """
=body:pasada c -10
@relative__el abcd 18 -11 -12 -13
adult:was ac -18 12
brain:went a -15
drive:camioneta d 10
heart:nomas b -30
no_sabe bd 13 -18
organ:me_he c 11
ride:be acd -10 -18 14
""",
    """
=body:communion ad 21 -14
=visit:found bcd -17 -17 20
a__tengo ad 11 -12
c abc -38 -30 36
know__is acd -13 12 -13
la_orina ad -22 20
no__allergies a 11
now:tempr* acd 17 12 -29
prior:saw ac -15 15
que__mi abcd -11 -30 42 -30
""",
    """
@drug__every b 17
after__do bd 12 -15
me_sobran d 16
ride:@insurer_mi ab -23 18
se__cuenta ab -14 10
una__media acd -12 15 -12
""",
    """
=body:oven d 13
=visit:llevo c -22
abstemio ad 21 -13
coming:morni* cd 12 -17
drive:me_voy ad -27 29
had:ketamine ab 12 -15
prior:@treat_twice c 12
ride:how bc 15 -11
un_soplo cd -27 30
urticaria$ ad -13 15
""",
    """
=signs:visit:no:other acd -19 26 -14
=visit:shifts bc -14 13
@drink__# d 11
cigarro bd 16 -23
cine a 19
dijeron bd -21 -11
if__could cd -12 11
me_just b 12
substance:corrieron d 11
substance:nothing_else a 11
texts:leer ac 10 -13
wait_till ad 17 -14
""",
    """
#__@symptom ad 14 -13
cancel:@relative d -19
eaten:nine ad 18 -16
had:dosis ad -17 19
los__jeje bd 13 -20
termino ad 13 -12
yes_please ad 11 -10
""",
    """
crazy$ abd -15 -16 23
meds:medic* b -14
not:use ac 14 -10
now:hour abd 25 -20 -15
prior:yo a -10
psychosis:get c -20
psychosis:psicosis c -18
voy__mentir d 12
""",
    """
=visit:request ad 19 -12
^hagale abcd -17 -11 -11 24
brain:del_cerebro ad 12 -12
cien abc 19 -15 -12
now:las abc 14 -16 -17
now:probl* ad -17 18
pegad* ad -13 15
strokes$ b 11
well:i acd 23 -10 -32
""",
    """
me_home b 13
ride:alguien abcd -17 -14 33 -20
substance:do d -25
the__can ab -18 -13
""",
    """
=body:aparato d -13
ahori* d -24
any:apartamento ad 17 -14
been_told d -10
her_@medicine ad -12 14
now:desocupada ad -12 17
organ:can a -10
organ:liver_fine a 11
proud_of ad -13 14
running__and b 12
sure__can cd 12 -19
well:too a -29
your_life a 11
""",
    """
=body:prazosin ad -10 16
=visit:novedad ad -16 16
any:@relative_dice bcd -12 -17 12
los__jaja bd -12 12
now:on_a abd 34 -12 -25
ride:set ad -13 17
the_@clinician bcd 21 -29 -24
""",
    """
=visit:asi cd -36 18
=visit:llegue bd -15 13
=visit:unless acd -10 26 -17
allergy:me_han d -13
as_usual ad 20 -15
of__in b -13
pero_se cd 12 -11
psychosis:las_voces ad -11 22
the__only ad 11 -16
""",
    """
^dele abcd -15 -16 -12 30
any:luego_le c 14
diferentes$ d 11
heart:thought_i ad 12 -10
lol$ abcd -11 16 -18 -11
prior:to_@stop b 10
sometimes__problem ac 19 -18
to__out abc -12 -19 20
""",
    """
=said:allergy:no ab -10 -18
^the abc -11 22 -15
cancel:found abd -11 -12 20
coming:snowed_in a 11
heart_trouble a 12
meds:cuando d 13
mount* ad -12 13
pregnancy:que_es b -11
psychosis:were bd -10 10
trabaja b -11
""",
    """
=any:lloro b -13
eaten:anoche ad 15 -11
no_to c -23
not_the ac -14 11
psychosis:am_bipolar d 11
ride:@animal ad 23 -16
the__go c -12
un__con ab 11 -10
""",
    """
^digale b 10
a__problem cd -10 10
be__when d 11
but_there a -10
dejame_preguntarle c 10
dui__# d -11
heart:stress ad 18 -11
now:shifts bc -13 11
send__the bd 12 -13
x acd -12 -12 19
""",
    """
@relative__voces cd -15 10
if__said ad -12 17
is_already b 12
no__gustan a 11
now:hon b 14
psychosis:estan_evaluando cd 19 -14
ride:@relative_said abcd -14 -15 -16 28
""",
    """
=body:cuentan abcd -18 35 -16 -31
=rule:coming:no:estoy|ando_~1_ocupad*|manejando| ac -11 16
=visit:dijo ac -15 -10
cancel:count_me ad -16 20
elbow__in a 11
now:fixin* ad 15 -13
one_a d 18
when__am bcd -13 23 -27
""",
    """
@drink__tila b 10
^way d 15
epileptica d 10
kinds$ d 12
pero__no d 11
runs_about ad -12 13
taking__@vehicle d 13
""",
    """
=body:old b -19
=rule:effects:yes:trouble|hard|hardly|could_not|no ad -14 16
cancel:me ab -16 17
dicen$ c 10
from_me ad -10 16
hago_a ab 20 -13
has__list bd 17 -13
nace$ d 18
only_tried d -11
pregnancy:@stop abc 12 -11 -13
pregnancy:en_la c -11
told__the d -13
""",
    """
=tag:drive:unsure abd 14 -33 -35
=visit:trabajo b -27
meds:if a -18
no__since ad -13 15
only_once ad -13 16
pregnancy:hay d -14
prior:days c 11
ride:todos ac 22 -18
""",
    """
cuando_nacio b -15
""",
    """
#__most ad -16 15
=body:iv ad -11 16
=visit:@howmuch abcd -27 32 -14 -23
@medicine_so ad 15 -13
^solamente abd 23 -15 -15
bien abcd 23 -36 -16 -18
heart:vez abcd -17 10 18 -19
let_me abcd -19 -19 40 -39
""",
    """
allergy:idea b 11
antes_de cd 13 -20
bedtime c -12
home:dropped_me d 10
light abc 13 -11 -11
llamar b 15
lluev* abd -17 -13 11
organ:spring a -11
pensamientos a 14
un__en a -18
""",
    """
=signs:ride:unsure d -20
^perfecto d 13
had:read a 10
manic_once acd -11 -11 17
meds:estoy bc -14 14
psychosis:took c 13
ya_hasta a -11
""",
    """
=body:start ad 13 -13
cancel:for bcd -16 -11 15
ese_es ad -16 18
get_me bc -16 -12
heart:my_twin a 13
not:antecedentes a 14
paxil ad -13 17
podre$ c 10
prima* ad -13 18
we__at ad 14 -12
""",
    """
@treat_for bcd -20 -18 19
a_veces abcd -41 -28 31 -13
cancel:my_@visit bd -21 17
dos__en ad -10 16
i__still b -23
la__ella a -11
pregnancy:bun d 17
pregnancy:never_regular c 10
substance:@call bcd 15 -12 -11
y_mis bd 11 -14
""",
    """
=number:drive:few ab -17 10
allergy:exact* ad -11 12
allergy:or cd 10 -15
broke__in b -11
no_decian c 10
not:y b -13
problema__el ad -11 13
psychosis:borde* ac 11 -10
""",
    """
=visit:so bcd -22 -24 16
organ:nomas bc -12 -21
pregnancy:mellizos d 14
psychosis:call b -12
to_be d -23
""",
    """
=visit:walking ad 29 -23
@animal__@sick b 11
allergy:pleas* ab -11 11
cancel:cita bd -42 21
meds:for acd -36 -24 30
""",
    """
adult:mama abd 18 -18 -10
allergic__only a 10
any:let_me bcd -11 22 -12
coming:comin* ad -12 10
meds:la_@medicine bd -11 12
organ:bag d 15
que__hasta a 11
retired abd -16 -17 21
you__but c -17
""",
    """
#__could a -11
=body:tenia ab -20 19
=rule:allergy:yes:bad_~1_reaction acd 21 -10 -21
ahorita__contesto ab -12 18
jajaj* abcd -16 39 -26 -31
limite$ c 10
organ:clear ab 12 -14
organ:cysti* d 11
pasa_a ad -12 13
remov* c -10
well:ok cd -32 21
""",
    """
=rule::unsure:que_yo_sepa ac 23 -19
@sick__not ad 15 -13
drive:dropp* ad 10 -10
edificio a 10
had:second ad -12 15
now:hace bc 11 -11
organ:wear cd -22 27
segun_@howmuch c 12
""",
    """
=signs:texts:no+yes c -10
^dos abcd -38 -23 -14 34
allergy:and_my b -13
allergy:cual abcd -17 18 14 -20
cancel:las d -15
ex_would b 13
no_fue d 14
psychosis:cuand* b -19
""",
    """
can$ abc -35 -31 25
eaten:no_i ab 12 -15
effects:tenia a 10
had:on abd -17 36 -27
ride:@relative_in ad -18 23
substance:we ac 11 -13
""",
    """
@medicine__y b -19
@month__am c 11
@treat__no b -10
allergy:la_@medicine cd 12 -16
bad__i abd 17 -17 -18
home:@parking_lot abd 18 -10 -10
pero__las cd 21 -21
""",
    """
=body:@move abd -12 21 -10
=body:but abd 10 -44 -12
=number:eaten:grown d 15
=visit:paid b 15
am_bringing ad -16 19
blind cd -15 -12
cancel:esper* ad 22 -23
expecting__# d 13
fine__i ad -15 18
organ:i cd -11 13
problem__is abcd -17 -13 29 -17
psychosis:chiqu* ad 14 -12
resultados$ bd 13 -12
""",
    """
@price ab -22 18
do_the d 13
drive:me_home abd 28 -12 -23
eaten:sugar d 11
had:no_me ad 16 -19
i__i b -41
probado__que d -12
ride:is_nobody ab 11 -10
well:todavia ab -18 13
""",
    """
=body:ect abd -14 -14 24
=body:mesecitos ad -12 18
brain:damag* ad -10 20
coming:positive ad 14 -11
face_to b 10
figure__out c 15
forward_to a 11
now:that abc 21 -26 -33
""",
    """
=body:kinds ad -11 13
allergy:dio ad -22 17
chang* abc 18 -19 -22
knee bd 15 -11
tiene_carro a 10
""",
    """
alime* a 11
answered$ c 13
cancel:necesito ac 13 -12
not:except acd -17 -10 19
texts:a_este bc -11 -14
texts:he c 13
""",
    """
^una bcd -26 27 -29
cancel:second cd 11 -18
coming:called_in ad 17 -14
dado abc 13 -13 -14
ride:mas acd 19 -10 -14
texted ad -19 16
""",
    """
=asks:after: abd -37 -31 40
=body:hombre a 11
=body:offense b 13
any:as_good c 10
dejo__la ad -15 17
into a -24
surgery a -17
they_used cd 11 -14
""",
    """
=body:irregular abcd -24 -21 29 -12
=body:usted d -15
@day_@day ad -10 16
could__a a -10
en_ambulancia ad -11 12
for__@vehicle a -12
""",
    """
=body:las acd -23 -17 19
=body:two abd -21 -40 30
coming:waiting a -11
my__might c 12
organ:estan a 10
substance:un b -54
traigo_retraso c 12
""",
    """
=body:estuve b -15
=visit:neighbors c 11
alergia__a a -11
april abc 18 -22 -22
home:segui* ad 18 -13
not:embarazada abc 17 -11 -14
organ:is_next c 12
un_dia ac -17 11
""",
    """
any:en_la bd -16 14
any:on_your a 12
coming:cance* ad 14 -11
effects:@symptom_but d -11
me__@clothes abc -26 21 -15
organ:and_liver ad 16 -16
out__not ad -15 14
sleep_since ad -12 12
ten_@hours ad 16 -15
tests_came cd -11 12
they__to ab -15 12
well:fine ac -13 13
""",
    """
as_we ad -12 20
expediente a -15
here_in d 13
i_already abcd -24 32 -11 -15
mi__nunca c 10
psychosis:@medicine_me a 10
soon_to ac -14 12
that_by bd 14 -15
""",
    """
hice_la ac 16 -13
not__was cd 10 -17
pidio d 11
prior:secon* d -11
traig* ad -15 17
""",
    """
=body:@person abcd -15 26 -12 -13
@relative_gave a -11
adult:summe* ad 14 -11
i_used b -14
la__este a 13
no__you a 12
substance:and_nothing a 10
""",
    """
=body:quizas bcd -10 16 -11
adult:weeks ad 26 -26
allergy:puesto a 10
cuidador ac -12 12
habla$ bcd 29 -27 -24
not:queria d -11
now:@cancel a -14
substance:hijo ac 14 -14
""",
    """
=any:dijeron a 11
heart:me_sale ac -13 11
in__lol d -11
is__week acd -11 13 -13
wrote_@treat d 12
""",
    """
=any:clock ac -10 12
=any:dudas d 14
=body:put a -15
changed cd -17 10
my__do abd 19 -13 -16
nadie$ ab 10 -12
psychosis:grief ad 17 -11
psychosis:ruled acd 21 -14 -13
refer* a 12
substance:quit bc 10 -11
""",
    """
=any:segundo bd 11 -17
=body:about ad 15 -17
@ride_is abd -23 -11 21
@year__yes d 10
llevaron bd -10 23
pregnancy:era ad -12 14
psychosis:would_say b 13
si__se acd -13 -12 17
substance:alway* a 11
""",
    """
=any:@drink ac 11 -19
=body:pensaron ad 23 -20
afib bd -21 12
am__meeting b 11
brain:in_high a -10
esa_vez d 11
they__me bd -22 -10
""",
    """
^@open abc -12 -14 12
ever abcd 28 -12 -21 -19
por_probar ad -13 13
soy$ ad -20 20
""",
    """
^dejame abcd -22 -23 37 -20
dado_de a -12
every_@day acd -14 -10 17
gato a 11
no_que abcd 45 -29 -28 -19
patch a 18
ride:get b -12
ride:will_get ac -12 15
ya_pase ab 11 -12
""",
    """
=rule:had:unsure:spravato|esketamin* abd -14 -23 16
=signs:meds:yes bcd -16 -18 12
=tag:effects:no c -14
^puras acd 23 -13 -20
drive:plan abd -27 -20 35
eaten:about_the ad -10 10
meds:tanto bc 13 -10
salido c -11
well:all_right d 10
""",
    """
coming:sitter c 14
my__mind ab 16 -11
not:responder ab -13 20
ride:anybody ac 15 -10
yes__me abd 12 12 -22
""",
    """
de_orina a -14
had_@food ac -10 -19
mucho__@body b 16
now:en_un ad 13 -12
now:rato ab 16 -13
substance:noches_para d 10
ustedes abcd -13 29 -33 -14
we__to ad 18 -17
""",
    """
@relative_ya a -11
al__menos a 10
and__@stop cd -14 10
as_it ad -10 15
had__in abd -14 23 -21
substance:january ab -13 15
sure__that ad 15 -21
the__kind bd -20 13
""",
    """
coming:ustedes bd 15 -12
now:what_do ad -11 11
objec* ad -27 29
ride:someo* a -12
""",
    """
coming:la a -11
drive:transport ad 19 -16
home:i_think acd -11 16 -12
two__a ac 17 -17
""",
    """
#__only a 11
=body:way bcd -16 -16 14
allergy:thing a 16
any:else a 10
de__noche b 11
had__uti ad 18 -13
ni__fa c 12
not:permiso ac 14 -13
organ:hepatitis_de c 11
""",
    """
=any:ya c -14
cancel:another ad -23 14
dar_pecho ad 12 -10
in__while cd 16 -14
psychosis:la ac 22 -29
wife bd -37 15
""",
    """
=any:manejando bd 13 -10
a__work cd 13 -15
do__anyone c -18
drive:conduzco ad -22 19
my_@day b 18
pandemia$ ad -11 14
woke_up abd 20 -15 -25
""",
    """
@move__to abc -11 22 -15
a_single a 13
alarma$ ac 12 -10
could__to b 11
meds:and_those a 11
story ad -25 27
""",
    """
buffet bd -12 15
heart:lie bcd -13 -15 17
heart:marca* acd -27 -13 15
the__lol bd 22 -24
""",
    """
=body:mercy b 12
=said:ask:signs_of_both b -47
@day__a bd -18 15
coming:through d -10
meds:marzo ad 15 -14
miro ac -16 20
pregnancy:the_patch ad 20 -11
pregnancy:todavia abcd -33 -15 -24 38
prior:primero b -13
psychosis:hospi* ad -31 18
well:milk ad 20 -15
""",
    """
=any:i d -16
adult:mi_@relative d -25
allergy:bracelet d 14
cancel:me_queda ad -10 17
es__por bc 14 -15
home:toman* d 12
it_once c 10
les_dije b 11
mild abcd -13 -11 -13 25
prior:ssri cd -11 10
psychosis:veces_oigo cd 15 -12
texts:a_@call b -11
vigil* abd -19 -13 14
when__@stop ad -11 14
""",
    """
not:off bd 17 -16
pie$ abc 10 -13 -14
substance:pareja bc -14 15
""",
    """
allergy:sabri* abc -14 -21 16
brain:vertigo abd 23 -12 -10
home:@body ad -20 16
longe* abd -11 -12 20
psychosis:un_@clinician acd -15 19 -11
the__house ad 12 -26
""",
    """
am_back bd -15 12
and_it acd 24 -32 -17
ese_dia abd 17 -19 -16
heart:is_bad ad -11 11
there$ bcd 10 -19 -18
""",
    """
=asks:visit:all:no ab -15 16
=body:haya a 11
=number:coming:few abd -27 -17 30
^already abcd -14 -11 -14 24
okie ad -12 21
safe:famil* d 11
tomo__dormir c 10
y$ ab -18 15
""",
    """
allergy:it c -20
dio_mucha d 10
effects:some ad -15 21
el__atiende b 10
had:claro bc -12 15
have__choice d 11
meds:nada bcd -23 -14 12
pregnancy:resultado_de c 12
texts:@insurer d -12
""",
    """
=body:tantito b 13
=signs:any:yes:unsure abd -37 -16 17
@sick__# d -14
allergy:to_@food ad -16 14
brain:accid* d 10
""",
    """
=body:church ad 11 -14
=body:mule a 12
a_monitor c 10
allergy:broke_my d -13
allergy:el_@body ad 15 -14
con_permiso abd 12 10 -21
effects:did ac 13 -13
get__the ad -13 12
le_digo cd 20 -17
now:anything a -15
""",
    """
che_no ad 18 -12
heart:pastillas acd -13 22 -11
old__with ab -12 12
organ:done b -12
pregnancy:estoy_de ad -11 14
psychosis:thank ab 14 -12
puede__yo d 11
time_and d 11
""",
    """
cancel:the_@visit ab 11 -14
frio abd -21 33 -23
other__nerves cd 11 -11
psychosis:bipol* ab -12 -10
working bcd -16 14 -14
""",
    """
#__been c 15
=body:bypasses bd 22 -16
=rule::no:^_que_va_$ abd 50 -27 -34
@relative__after ad -12 14
^todo abc 31 -53 -39
eaten:brunch d 15
empec* b -17
organ:my_kidneys b 11
psychosis:mind acd 13 -15 -18
ride:will_@drive a 11
solamente abcd 33 -25 -19 -14
substance:this_@year ad -19 21
well:on_the ac -10 -10
""",
    """
=visit:loca ad -12 12
@year__cosas cd -10 13
allergy:medicina bd 18 -14
and__me bcd -16 -19 16
had:four ad -14 16
had:infusions ad 17 -11
my__gets d -18
pregnancy:siete ad -21 21
prior:@insurance c -17
substance:have_not ad 10 -10
""",
    """
=visit:lupe b 11
adult:i_got ad -11 18
fence$ acd -17 31 -24
meds:lleva c 11
much_for b 12
my_knowledge c 10
poco$ abcd 22 -15 -16 -10
prior:about_it a 13
psychosis:from_reality d 11
substance:born ad 23 -20
the__@year bcd -14 19 -14
""",
    """
=body:possibly cd 12 -11
=visit:atras a -14
blood__the bc -15 11
coming:en ad -18 16
i__@symptom a -18
my__@price c 10
not:@year b -16
prior:@stop_after d -14
substance:manejar ac -13 14
""",
    """
=visit:maybe d -17
brain:estudios cd 11 -13
coming:alla acd -12 -11 21
de_mas cd 18 -12
mellizos d 14
not:estaba ad -11 21
not__so abc 32 -12 -29
""",
    """
=visit:@food b -14
boy ab -14 11
heart:artery d 12
ice c 14
meds:y bcd -44 -14 22
papers__two c 10
""",
    """
a__not ab -18 -11
casi_me b -12
heart:back abcd 17 -14 11 -27
it_might acd -15 19 -10
prior:nada_me ad -21 21
""",
    """
=tag:meds:other abc -23 -11 18
believe b -15
drive:a_que d 11
guaro d 12
substance:since_@date ad -16 15
texts:permission bd -16 20
""",
    """
=visit:clase ad 24 -20
brain:convulsiones bd -12 13
el__dia ad -11 17
is__fine d 11
me__ataques d 10
not:vez cd -12 17
substance:drink abd 27 -19 -18
substance:that abd -13 -23 10
""",
    """
allergy:did_fine ad 14 -11
allergy:never_had ac -11 13
anoche acd 26 -11 -23
any:me_anytime d 13
drive:way ad 15 -12
organ:on_the a -14
""",
    """
cancel:what_do d -10
not:anything bc -36 -12
pregnancy:estamos_buscando cd 11 -10
prior:the_second c 12
they bd -39 -12
""",
    """
=body:recai d 12
drive:tambi* ab -14 11
get_out ad -18 21
i__bringing ad -10 14
if__say b 11
no_one b -10
por__eso ab -11 11
pregnancy:not_preventing c 11
pregnancy:test_yesterday d 11
ride:hermano cd 19 -11
""",
    """
=any:bendiga b 19
=body:cops cd 15 -13
bebo_mas d 14
cancel:@move_it abc -29 28 -13
heart:al_cien a 18
just_prayer a 15
las__me cd -10 15
no_but bc -20 -11
pregnancy:enter* ad -11 16
pregnancy:hope cd 19 -17
quimio c -12
sober__@date ad -14 14
well:better_some cd 23 -23
""",
    """
am__one ad -14 14
me__cuando b -20
not_clear ac -14 17
now:ok bd -29 14
organ:troub* acd 14 -16 -12
with_@clinician ab -11 11
you__to abcd -10 28 -20 -16
""",
    """
=signs:home:yes abd 16 20 -36
=tag:now:turned abd 26 -24 -25
@drug_at abd 12 -12 -22
@place__en ad -12 15
any:consu* abcd -13 -12 20 -15
drive:can ab -19 19
had:conoz* ab 15 -16
heart:resul* abc -11 -11 17
i_hope acd -13 30 -23
la_ecografia c 12
my__one ad 13 -13
paso_@thanks abd 23 -19 -10
puedo__que ab 18 -20
substance:diario_y cd -10 16
tengo_insomnio abd -11 16 -14
voy__# ad -11 14
""",
    """
=body:most abd -34 -14 24
cancel:on_it c 12
cancel:para cd 12 -24
eaten:water abd 23 -17 -34
now:we ac 17 -15
prior:la_@clinician d 10
psychosis:mom ad -12 -13
que__dia a 11
""",
    """
=any:cause bd 19 -14
appen* bc 13 -13
cancel:still acd 13 -19 -12
cancel:sure bd -16 11
drive:mama ab -12 16
eaten:camino b 16
lugar_a a 12
minutes abc -12 16 -23
sali_de acd -23 -13 29
""",
    """
@food__# abcd -13 -10 -15 19
eaten:call acd -10 19 -15
is_high ad -25 22
my__side bd -11 11
my_body abd 28 -29 -18
o__de bd 14 -15
que__pueda ac -13 13
well:asi abcd -10 -10 22 -12
well:tiran* a 14
y__un ad 16 -12
""",
    """
=signs:body:unsure:other acd -13 22 -16
@stop__cuando a 12
@symptom_but cd 12 -23
eaten:does bc 22 -18
he_passed ac -11 14
home:sin ad -23 23
night_but d -13
psychosis:defin* abd -10 25 -27
tomo__que acd 23 -19 -12
unfor* bd -14 18
""",
    """
chance__get ad -15 15
heart:famil* bcd 13 -11 -11
higado$ ad -32 29
lo__al ab -12 18
paciente bcd -14 -17 19
pregunte c -11
still_deciding acd -12 17 -11
substance:never_been a 11
texts:decid* acd -18 25 -15
the__instead ad 13 -12
""",
    """
^same c -14
a__@drive abd -10 -10 12
drive:@relative_no ac -20 15
miedo$ d -17
now:nothing ad -11 13
organ:everything_down a 13
same__before d -19
shake* b -14
un__mas abcd -11 -12 23 -15
""",
    """
=any:% a 10
@relative__home ab -11 16
a__mentioned c 10
at_weddings a 10
home:stree* a 13
negativa_pero a -12
prior:me_on bd -10 12
sepa$ bcd -14 17 -19
there__like b 13
trying abc -23 -20 22
""",
    """
=body:used cd 16 -18
@body_is abc 20 -39 -16
cuenta ab -37 24
en__turno a 12
find__@clothes bc 11 -11
heart:pacemaker d 11
know__that bcd -11 12 -13
secure$ ab -10 13
substance:usted ac -11 14
well:arriba ac -18 10
well:feeli* c -14
""",
    """
again_tomorrow b -11
ama$ ad -11 12
ve_mi ab 14 -12
""",
    """
=body:medicacion d -14
@relative_toma ab -14 22
cancel:go b -18
eaten:las_# a 10
media_farmacia d 11
organ:an_ultrasound d -10
prior:ninguna c -13
ride:lol bd 14 -17
tenta* abcd -31 -11 38 -25
""",
    """
#_para ad 13 -11
=body:grand ad -10 17
brain:a_bleed d 14
checked$ ac -20 22
""",
    """
baja_la c 10
eaten:seis_horas acd -17 22 -18
effects:hablar a -11
i__about d -16
si__ir d -16
substance:mi_casa a 12
un_error a 10
ya__doy ad 14 -11
""",
    """
=body:jaja acd 20 -21 -23
=visit:estan d -19
allergy:cara d 13
chiquito$ ad -16 15
drive:no_se abc 24 -11 -16
heart:i_have bd -34 15
heart:matte* bc 12 -10
prior:llevo ab -20 12
ride:folks ad -21 23
ride:said_she ac -16 11
twice_a cd -21 25
ya__tomo c 12
you_said bd 11 -13
""",
    """
=rule:ride:yes:^_my|mi_@relative abc 31 -34 -32
any:guest d 13
did c -23
home:trouble ad -14 16
in_@year ad -23 25
meds:para_dormir ab -16 13
pregnancy:ultrasound acd -25 -16 29
substance:on_it a -19
substance:out ad -22 17
""",
    """
ahi_mismo d 18
eaten:llevo bc -17 13
heart:fuerte a 12
is__am abcd 14 -31 -19 19
nina_me cd 15 -11
quiero_@call bd 20 -11
substance:entro_duro d 11
tested d -11
""",
    """
allergy:except d 10
any:mensa* ab -18 13
is_growling a 12
now:this_evening a 14
que abd -24 20 -19
""",
    """
=any:never abc -15 21 -18
como_esta a -11
girl acd -23 -12 17
had:@medicine abd 13 22 -32
heart:on_@medicine bcd -11 -11 14
prior:hago a 14
si_he a 11
""",
    """
=body:quita abc -13 -11 12
=body:unless abcd 10 -24 -18 13
=tag:allergy:self ad -22 17
allergy:surge* bcd -25 19 -13
came__funny ac -11 13
prior:diagn* ad 14 -11
psychosis:is_bipolar bc 17 -14
ride:by ad 15 -14
that__personal ab -11 17
the_middle acd -13 20 -19
""",
    """
=asks:visit:before:none c -14
adult:es_la b 13
but__gave cd 13 -12
effects:tratamiento d -13
had:@relative cd 12 -23
hago d -15
her b -16
home:me_dejo ad -11 15
me__hacerme c 11
took__one ad 13 -13
""",
    """
@animal_has d -12
anybody$ ac 18 -14
me_vino acd 24 -14 -17
the__do acd -18 22 -14
was__i bcd -24 -11 12
""",
    """
allergy:could_not ad -16 15
back__# a 10
brain:es a 11
heart:the a -14
organ:can_not bd -12 15
uneve* ab 14 -16
""",
    """
#$ b -10
@relative_had bcd 21 -42 -19
effects:empec* c 11
organ:cough cd -11 12
quitado ad -11 16
recliner d 14
""",
    """
any:anyti* d 13
effects:lo_tolero ab 17 -11
pregnancy:youngest d -11
preve* c 10
swinging ad -12 13
""",
    """
=signs:any:unsure:asks bc 17 -16
^there abc -15 -17 18
antes_no ad -17 16
eaten:comida b -22
hablar ab -21 28
my_birthday ad 13 -11
ni_lo a 12
off$ a -11
pregnancy:a_man b 14
pregnancy:hicieron_la a -11
""",
    """
#__was bcd -14 -11 11
adult:los_# a 12
allergy:llevo a 14
but__his d -11
esta__@relative a 14
i_take bd 22 -12
mostl* b 14
pensaron__era ad 18 -15
prior:never b -22
soy_la a -14
substance:domingo acd 19 -14 -11
""",
    """
@relative_tambien abc -15 15 -10
cancel:get acd -16 -13 16
i__adopted c 12
psychosis:voice* bcd -22 -19 19
well:@drug ab -21 21
""",
    """
=said:pregnancy:yes ac -19 -18
^sadly d 17
any:me_quedo a 14
chart d -22
coming:passed a 12
de__sign b -12
drive:se_me ab -15 11
fue__esa d 11
pregnancy:pastillas abd 22 -12 -19
ride:just_me ad 34 -32
running_on b -14
seein* ad -16 16
""",
    """
=visit:entrando a 13
allergy:it_made ad -13 16
heart:disea* b 11
heart:other ab -14 -11
insis* d 15
ride:fell ab 11 -11
""",
    """
=any:doing bcd -13 -31 32
@relative_@insurer bcd -12 -20 17
cerebro abcd 24 -10 -11 -10
de_parte abcd -20 30 -11 -28
heart:seguro b 11
living$ d -12
quiero_@move bd 14 -18
therapy abcd -22 17 18 -20
""",
    """
=visit:viene c -19
cancel:waited abd 24 -11 -18
dumps a 13
not__hundred c 13
psychosis:la_de bd 12 -12
retra* abd -15 -10 10
where_it a -11
without__@medicine d 13
""",
    """
=any:may d -15
=body:quiere a -13
=rule:allergy:yes:allergic_to_it|ketamine|this|tha abd -24 -22 29
@body_trouble ab 15 -16
and_that abcd 22 -18 -10 -12
caminar d 11
neither bd -14 -11
noches_para d 10
not:expecting ad 15 -13
now:had ad -12 12
only__my abcd 26 -17 -18 -11
syndr* cd -13 15
tomo_mas d -10
well:con_la b 10
""",
    """
#__ago bcd -18 -23 16
=visit:@pay ab -14 21
flat$ d 12
prior:belie* a 10
y b -29
""",
    """
=rule:pregnancy:no:stopped|quit|done|finished|deje| acd 26 -12 -20
chofer ac 22 -22
ckd d 14
substance:tomo_pero acd 20 -14 -12
""",
    """
=body:salvo a 12
cancelo bcd 22 -13 -16
me__hacer cd 17 -16
meds:and_@medicine bd -16 18
now:long_will bc -11 13
organ:so acd 11 -10 -11
think* abc -15 -26 25
""",
    """
biscu* d 18
it_back ac 12 -12
""",
    """
=rule:pregnancy:yes:due_in|date ad -16 15
a__@body b -19
adult:jubil* d 12
allergy:st ad 13 -11
del__y ad -11 12
eaten:termi* abd -12 -13 21
hable abcd -25 10 -13 13
heard__once cd 15 -10
me__repetir bc 17 -12
no__para abcd -23 12 -11 14
no_reconozco abd -15 14 -11
sees a -19
""",
    """
effects:well ad 19 -13
nietos cd -12 13
padez* bd -13 10
well:senti* ad -10 14
""",
    """
^el ad 12 -29
can__say abc 29 -28 -27
did__to a 15
home:in_my abd -18 -12 26
knocked__lol d 11
not:any abc 17 -35 -45
now:con_la ad -13 11
puse a -12
soy_bipolar bd -12 13
""",
    """
@eat__two d 11
^igual acd -38 32 -18
y__bien ad 16 -14
""",
    """
=visit:como ab -32 16
=visit:packed d 11
allergy:face d 11
cover bd 14 -19
deje cd 34 -28
drive:me_toca ad -19 22
""",
    """
=any:air d 17
=visit:quiero acd 12 -12 -15
not:figured ac -14 15
""",
    """
any:@texts ad -11 16
drive:i_was ad 23 -13
everything_down a 13
heart:fuerte_como a 11
here__# ad -16 17
home:comer d -11
no_never ac 14 -11
prior:churc* a 11
texts:phone bc -33 13
""",
    """
=any:ahead d 12
=body:thinks acd -12 20 -14
=rule:pregnancy:unsure:atrasada|retraso abc -13 -13 14
confirmed ac -17 12
effects:podia ad -14 17
heart:the_@medicine a -16
honestly$ bc -18 -13
i__never bd 11 -19
mi_ama a -10
prior:la_@treat ad -12 11
she__have cd 15 -16
y_me bcd -33 -15 21
""",
    """
dentro ad 15 -12
mejor_@call b 12
urgencias ab 10 -18
ver_con b 11
""",
    """
=any:cama a 15
de_otra d 11
effects:devol* d 17
now:incon* d 11
now:va acd -12 -13 17
orina abd -29 -16 10
should_have acd -14 20 -19
""",
    """
=body:doctors bcd -16 12 -10
=rule:ride:unsure:have|need|got|going_to_~1_ask|se c 12
cena a 12
entendi$ abd -25 28 -11
esta__primera a 12
prior:@treat_on b 10
salio abd 18 -45 -17
""",
    """
adult:acabo ad 16 -12
corre* abcd -11 -26 -20 29
had:@visit abc 18 -30 -23
heart:spring ac 12 -12
meds:dormi* ab -16 13
not__if acd -22 18 -19
worked_for cd -11 11
""",
    """
=body:botella bcd -12 -15 11
auto$ a -10
coming:ya_tengo d 10
el_mensaje bd 16 -11
i__straight ac 14 -12
no__esa ab -14 12
prior:tila ab 16 -16
substance:says a 11
""",
    """
=said:meds:ask abc -20 18 -47
@treat_y b -15
does_medical b 14
just__it bcd 16 -13 -17
just__number b 11
me__on cd 15 -11
now:guess d 10
substance:take_my cd 15 -20
toc a 14
""",
    """
=visit:recibe b 14
drive:alone abd -32 -10 37
duda$ abc -22 -14 17
every_three ad 14 -12
hypomania bc -14 17
now:lock_it ad -11 15
pie bcd -18 -20 12
ruled abcd 41 -12 -34 -28
""",
    """
=any:same ab 15 -19
=said:heart:yes c -16
allergy:no_podia d 14
any:yo abc 23 -18 -16
brain:he ad 14 -17
did__get ab -15 18
la__lo ac 10 -17
meds:@clinician a 12
nunca__han acd -11 15 -13
pregnancy:tengo_el acd 21 -11 -10
remed* abc 18 -11 -15
ride:a_pie ad 22 -15
""",
    """
=visit:la bcd 12 -18 -23
celul* c -13
prior:text_me b 13
puro__ni ab -11 15
sigue* c -13
substance:@drug_count bc 21 -19
""",
    """
=body:muchas ab -17 18
=signs:now:yes bcd -46 -18 11
=visit:nada bd -20 11
@medicine__name a 13
any:be_my bc -11 11
cancel:si_la bd 20 -18
i__@vehicle c -15
meds:can_not a -11
not:drink abc 11 -13 -12
texts:recib* b 14
""",
    """
=body:today c -17
heart:pastilla abc -24 15 -12
la__tres d 13
meds:los ac -24 -13
prior:una abd 35 -52 -35
psychosis:chart bcd -13 13 -14
seizure_@medicine d 17
will_you bc 14 -13
""",
    """
=any:desayune abd -13 -12 21
=body:yellow c 11
coming:went a 11
in__but abd 20 -12 -20
la__ando cd -14 16
minutos$ bcd -10 -11 10
""",
    """
=rule:eaten:no:skipped|skip|salte|sin_breakfast ad 20 -17
=visit:c acd -15 24 -17
@relative_wants bc 12 -10
but__to ad 17 -18
cancel:babysitter d 11
cancel:todo abd 16 -12 -14
coming:en_otra a 12
cuanto abcd -47 57 -18 -54
heart:was_heavier cd 15 -14
papel* abd -30 27 -21
peach* acd -13 -11 21
pregnancy:had ad 20 -34
""",
    """
brain:@treat bd 20 -16
cabinet b -18
crazy_but ab -10 14
did__the c 16
no__now a -12
pregnancy:dias cd 12 -14
""",
    """
had:decir* cd 13 -12
once__it a -13
pregnancy:@body bd -13 12
substance:por_@drug d 15
""",
    """
allergy:experience d 15
funci* bd -12 11
glauc* bd -14 11
me__manana a 16
meds:llevo abd -10 -12 18
prior:cosas ab -12 11
substance:pueda ac -12 11
""",
    """
=any:enough d 11
coraz* abc 13 -23 -29
del__voy ac -11 16
husba* ad 13 -18
lord c -11
now:ahora b -17
pero__la d -12
psychosis:trastorno bcd -17 -12 19
texts:my_@relative acd -11 12 -15
""",
    """
=lead:visit:no:on:no bcd 10 -22 -18
pressure__high bcd -12 -20 13
prior:i_was cd 15 -11
""",
    """
#_@year bcd 20 -31 -15
=number:adult:few ad 33 -34
=tag:brain:self d -17
@relative__estamos d 13
am_bipolar d 11
coagu* d 11
eso_de c 10
la_# b 11
ride:should_have cd 16 -15
till_noon ad -13 10
""",
    """
adult:#_@year ad -19 15
dentr* ad 15 -12
had:spravato bc -22 12
me_tiene ad -13 20
off__list a 12
the_senior a 13
took__and ac 11 -12
""",
    """
blood__says ad -12 11
coming:cual abd -10 16 -14
home:media ad 15 -12
hurting ad -10 14
sleep_once ad 12 -14
""",
    """
^skip abcd -15 32 -10 -22
borrenme ad 11 -12
eaten:@body acd 22 -16 -16
el_cardiologo c -18
jale$ ad 15 -12
not_@call d -24
prior:lo_@stop cd 17 -15
psychosis:esquizoafectivo d 14
""",
    """
=body:tan a -17
^@drug bd -49 16
adult:june a 12
meds:my_sugar d 11
well:por_fin ad -13 23
""",
    """
=signs:had:no abcd 32 -16 -19 -27
cancel:hold a -12
count$ abd -54 13 -23
llevo__desde bd 16 -14
preeclampsia_and d 11
sobrino d -15
thing__am a 11
""",
    """
=any:sent bd 14 -11
=tag:ride:yes abd -13 -16 14
^nursing ad -16 17
disti* abd -20 -17 13
la_traigo d 11
organ:had_bloodwork c 11
ride:but_she bd 11 -13
suyo ab -17 17
""",
    """
=any:gave ad -13 12
eaten:desay* d 13
entera b -11
me__this ad -14 23
of__is b -19
prior:is_the abd 19 -12 -13
sign$ d 14
substance:@move ad -16 13
to__up c -10
viajo ad 16 -11
""",
    """
=visit:remove ad 17 -17
a_reaction a -22
cancel:a_las a 14
compadre b 11
dije__la bd 14 -11
familia_esta a 11
i_missed cd -20 25
sulfa acd 17 -13 -17
texts:texts c -12
the__said abd 25 -10 -18
vicio* a 11
voy_mucho cd 15 -13
""",
    """
=body:roto d -12
adult:seventeen a 12
brain:a_bit c 10
disco* d 12
heart:el_cardiologo ac 11 -17
heart:que_me cd -18 10
home:he_is a 10
i__find acd -15 17 -11
put$ ad 12 -10
substance:daily_for b -10
y__mi ad -20 18
""",
    """
=any:podia ad -14 17
=body:alergica a -11
on__so d -13
prior:seguro c -13
substance:@relative_dice bc -12 15
""",
    """
@texts_are ad -13 16
check$ abcd 22 -12 -12 -11
for__pressure b -15
heart:vigil* ac -17 17
implante ad 13 -11
now:bus c 10
now:confl* ad -20 22
pecho__@date ad 17 -15
someb* cd 18 -29
""",
    """
adult:when_i d -14
bp__since d 10
heart:at cd 32 -24
home:problems ad -11 12
meds:despues b 13
por_ahi ad 10 -20
pregnancy:a_baby bd 15 -13
sorry__was b -10
substance:until ad -13 16
todo_bien abc 11 -11 -11
waiting__my cd 17 -23
""",
    """
=any:frio bd 20 -14
=any:tambien acd -12 14 -10
=body:este ad -30 19
=body:rinones abc 13 -21 -16
eaten:hace_un d 11
estuve abcd -10 -18 -13 17
my__looks d 17
nacido a -17
think abcd -25 -32 36 -21
well:first ad -15 19
""",
    """
=body:blue d 11
=visit:cinco cd 17 -12
any:de_la ab -17 17
me_puse ad -24 22
""",
    """
allergy:to_that acd -18 -12 14
drive:puedo bcd 20 -19 -10
not:@food abc 13 -20 -15
prior:es ac 15 -16
prior:para_la d -10
""",
    """
=any:revisar c 12
de__no ad 24 -17
had:en_# d 12
not:la ad -29 12
organ:hold d 17
pigs ab 22 -19
puse_mal c 10
sitting__porch ad -11 14
tener_la a 11
""",
    """
=any:hurting ad -10 14
been__four ad -16 15
effects:estuve d 12
en__la a -11
infections__time d 11
meds:farma* ad 17 -20
oh__honey d 11
test abcd -11 -29 24 -14
texts:off ab 11 -11
""",
    """
=any:mine b -10
=rule:heart:yes:bp|pressure|presion_~2_meds|pill bd -10 11
color* bcd 16 -10 -18
home:desde d 12
that__only b 18
""",
    """
#__@year ad 22 -17
=body:mio abcd 23 -14 -10 -15
heart:told d -14
ride:quede ac 18 -17
rinon_a bd -10 13
se__hacer bc 14 -12
utis$ cd -14 21
""",
    """
=rule:substance:no:years|anos_~1_sober|clean|limpi* a 11
brain:cerebro abcd 24 -10 -11 -10
prior:gummies bc -19 19
substance:that_count bc -12 15
""",
    """
brain:my_@body abd 21 -19 -14
el_trabajo ab -27 14
manej* abc -13 15 -28
ride:supue* cd 13 -11
""",
    """
^once abcd -28 -24 -14 35
adult:shy ad 12 -11
adult:voy ab 16 -12
cbt acd -11 -10 19
effects:horas ad -16 19
esa__a ad 14 -11
now:worri* ad 12 -11
pregnancy:esta_embarazada b 11
still__at d 13
""",
    """
=body:four abcd -11 -23 -18 22
@relative__on c -13
in b -12
me__una acd -21 -16 18
tomo_@medicine abc -30 14 11
week b -21
""",
    """
=any:working d 13
=tag:meds:no ad 13 -18
himse* ad -19 12
job_in a 12
long__is ad -13 15
my_route d 10
substance:mas cd 21 -17
""",
    """
=any:jubilado d 12
ago$ b -21
electrochoques ad -14 12
heart:ando bcd -20 -22 11
now:mismo ad 11 -17
psychosis:depressed ac 14 -10
ratit* abd -19 -12 21
""",
    """
=body:home abc -13 -11 16
^empty ad 12 -12
any:@year a 16
entonces_no c 11
estoy_cocinando a 10
no__mal ad -25 26
psychosis:@call acd -15 10 -13
reir$ d 14
time__will ac -12 12
""",
    """
atendio b 12
have__out ad 17 -22
heart:en_mi bcd 30 -13 -26
jubil* ad -16 24
le__no ab 11 -12
used acd 11 12 -26
""",
    """
=visit:turn ad -11 11
an_allergy d 11
communion$ bcd -14 -13 22
estoy__me abcd -11 -12 20 -17
ride:truck acd 15 -15 -19
""",
    """
=body:ahi c -15
=body:dormir ac -36 15
=rule:ride:no:no_tengo_~1_quien|nadie|a|ride|c ad 13 -18
@drink_count b 10
a__# cd -28 18
allergy:give acd -17 -13 18
but__can acd -18 -24 22
cancel:out abd -21 -16 26
it__@date b 16
llamaron$ bd 21 -20
my__her bd 15 -12
organ:el_rinon c -12
substance:smoke bc -15 13
""",
    """
adult:#_el cd 10 -11
drive:nadie ad -25 15
home:cat d 12
seen_a b -12
substance:vodka d 17
texts:ver c 11
well:since abcd 35 -18 -13 -27
""",
    """
any:not_right a 14
la_llanta a 12
the_@insurer b -24
why__i d -14
""",
    """
=any:first abd -10 -16 17
=body:mood bd 13 -16
=visit:mil ad 15 -14
adult:la_paciente a -17
am__week cd -10 14
drive:chofe* ad 18 -10
substance:just_my a 13
""",
    """
=any:uh a 19
=body:pack abd -11 -18 19
=body:pronto abcd -17 -23 24 -14
=visit:around bcd -11 13 -12
casi__dos ad 16 -14
not_@move abd -11 -12 18
once__i ad -12 12
organ:had_hep cd 19 -19
pregnancy:retraso ab -11 -10
the__could cd 12 -12
""",
    """
=body:lol ac 14 -23
heart:if bc -13 -13
la__a bc -15 -15
la__da b -11
my__someone a 11
now:central_time abd -20 20 -17
prior:of_@medicine bd 11 -14
substance:ron ad -13 15
texts:let_me cd 13 -11
texts:text bcd -32 -23 24
this__a bd -14 12
to__last b 13
""",
    """
=any:aun bd 15 -14
=body:colon a 18
allergy:y_todo ad 12 -10
had:joven abd -13 21 -20
had:nervous a 12
heart:heart_is ac 11 -12
heart:when acd -15 27 -29
me_that bcd 18 -11 -17
more abd -17 -15 16
pregunta$ abc -30 21 -19
tengo__con ac -21 16
""",
    """
gusten bd -10 19
las_abejas a 11
not__any bc -17 -24
para_dormir cd 13 -17
ran__panel a 10
refil* abcd -20 35 -14 -26
substance:bebida d 15
""",
    """
=asks:visit:after:unsure a 13
=body:urologo ad -11 11
=visit:says cd 16 -29
any:that_is abcd 16 -43 -12 11
home:en_mi abd -20 -13 25
nada_todavia ad 19 -14
organ:am bcd 14 -12 -18
psychosis:que_era b -10
ride:a_mi cd 16 -22
sending bc -12 -12
una__con ac -18 13
""",
    """
=visit:manejare ad -12 19
allergy:take bc -11 -12
de__a b -21
pregnancy:to_find a -13
the_blood c -10
""",
    """
@medicine_no b -22
eaten:ahorita bd -10 17
is__and abd -14 16 -14
nada_grave ad -14 18
ride:me_quede acd 19 -14 -12
terri* c -11
viene__@relative c -11
will_i b 20
""",
    """
^felt bd -15 -16
believe_it ad -15 15
effects:idea acd -16 21 -11
his__him b -11
murio__corazon b 15
now:is_on b -11
poco__pero d 12
sea bd -27 11
substance:soltar ad -10 12
well:pensa* ad 15 -12
""",
    """
=any:big abc -12 11 -12
@relative__@drive abd 23 -24 -14
adult:de_edad bd -15 10
emojiyes$ ad -11 16
one__one abd -19 29 -18
organ:summe* ad -14 16
substance:las_noches cd -10 14
un_poco acd -24 29 -11
""",
    """
anitos$ d -11
any:no_le ab -21 18
coming:borreme a 11
for__@hours ad -20 16
organ:de_orina a -14
quiten$ bd -21 25
""",
    """
=visit:had bcd 11 -23 -13
allergy:@open ad -12 15
necessary a 16
pregnancy:positivo d 11
presion__del bd 14 -10
y__hace abd -19 -16 23
""",
    """
=denials:visit:0:no+unsure cd 12 -11
be__after b 15
effects:momento b 14
en__cuando cd -12 12
heart:lo_descartaron a 13
labs__perfect a 11
not__since b -10
now:thought_i acd -20 -10 22
pregnancy:recie* d 12
psychosis:ex_would b 13
""",
    """
=body:there cd -28 22
a__dos bd 16 -11
cancel:miss_it ad 26 -26
en__nada a 10
it__low a 10
on__morning cd -12 12
pay ab -10 12
prior:psiqu* d 11
there__for b 12
""",
    """
=body:during ad -21 15
=body:fat c -11
=visit:coming bcd -11 -21 11
any:mysel* d 15
back__work d 10
heart:who_is d 12
nada_raro a 11
que__poquito d 13
substance:@relative_es a 11
texts:vos ad 19 -12
""",
    """
=number:substance:year abcd 54 -29 -15 -46
con__no abc -12 12 -14
enlarged_heart abd -14 -12 22
had:cuatro bd -14 15
meds:turkey a 11
now:not_busy ad -18 20
organ:fibro* c 18
""",
    """
am_fine ac -17 15
contesto__@clinician ad 14 -14
four$ c -11
llueva d 17
neede* a -13
now:time_for bd 16 -11
organ:yellow c 11
penicillin$ d -10
pero__@drive b 14
""",
    """
=visit:hoping cd 15 -18
chofer$ ad 16 -10
i_had cd 14 -11
not__@cancel ab 13 -12
sigo__en d 13
""",
    """
=rule::refuses:rather|prefer_not_~2_say|answer| ab -21 24
allergy:off c 12
do__in ad 13 -12
eaten:communion abd -22 -11 29
faltan ad 13 -22
not:telefono a -12
pienso_@drive d 10
this abc -16 24 -42
""",
    """
=body:maybe abd 16 -36 -32
=visit:semana bcd 16 -14 -19
me_queda bcd -17 -30 18
not:tan acd -11 -15 20
somewhere_else d 16
veces__me ac -10 12
""",
    """
^chevere ad -10 19
brain:doctor a -14
faltan_los ac -12 18
got_the abc 11 16 -24
la_prueba abc -20 -17 18
mi__ha ad 12 -13
not:respirar d 14
pregnancy:agosto ad -11 13
texts:messages d -11
well:say_yes ad 15 -19
""",
    """
coming:me_out ad 21 -16
lines acd -12 -13 22
polvo bd 11 -19
prior:i_never d 12
psychosis:las abc -12 13 -24
see$ abcd -27 -10 32 -11
soy__a a -12
the__for abc 18 -29 -22
""",
    """
drive:@fetch_a ad 17 -11
heart:bp bcd -45 -11 15
prior:whole d 10
regrettably d 13
""",
    """
any:conmi* a 10
coming:pierdo ad -23 25
drive:@traffic abd -15 21 -11
hacerme c 12
i__depression b 10
not_know ab -15 -10
seizures c -19
the__still ad 16 -12
""",
    """
con__una cd -21 18
effects:be_@symptom ac 12 -10
never_been d -25
no_hay bcd -14 -19 12
prefer__over ad -11 12
test__the c 11
you__not c -12
""",
    """
=body:cuentas d 11
@animal$ cd -17 12
allergy:my_@body abc -27 -22 20
back__me d -10
eaten:took d -11
heart:a_que bd 14 -12
mi__bipolar b 11
pregnancy:salio ad -13 14
take_anything bcd -18 -12 12
""",
    """
drive:consi* c 14
i__@visit b -13
not_use a 11
""",
    """
every_two d 14
heart:what a -12
heck_yes d 10
ones__me c 11
que__sali d -10
the_hospital b -15
""",
    """
any:last_night bd 13 -19
camioneta__y d 10
home:con bcd -16 -15 10
not_# cd 27 -25
substance:antes_no a -20
the__way acd -21 -13 17
""",
    """
job$ a 11
manejare ad -12 19
mg$ d 12
""",
    """
but__works a 12
emojithanks a 11
heavier cd 15 -14
home:hace_rato d 10
no_issues a 12
not:el abd -25 -13 28
organ:were bcd -15 14 -17
""",
    """
=rule:pregnancy:no:diu|iud|nexplanon|mirena|paragar b -18
=visit:anything a -13
one__no ad 22 -16
organ:biopsy cd 11 -14
psychosis:eso_me d 11
""",
    """
@animal__the d 10
allergy:norma* ac -12 14
any:@medicine_i cd 11 -10
any:one ab -20 15
eaten:nueve ad 18 -15
heart:the_@clinician d -15
no_worries a 13
organ:la_hepatitis c -11
substance:volvi_a d 11
""",
    """
=any:del abd -17 -25 18
allergy:excep* d 10
cada_rato a -12
coming:vemos acd -22 -11 23
manza* ac -18 19
pero_eso a -11
urgencias$ a -10
white__it a 11
you__right ad -11 15
""",
    """
=long:1 cd -23 -14
=visit:dia acd 18 -24 -26
@relative__nietos b -11
^nadie bcd -11 -12 16
coming:now ac -21 18
llego__mi ab -15 11
organ:is bc -22 10
ride:queda bd 13 -18
together$ d 11
truck_and ad -12 13
""",
    """
=visit:another abcd 25 -12 -15 -16
=visit:earlier ad -13 15
allergy:allergy abd -14 -15 22
effects:#_@hours ad -15 15
not:preguntas a 11
pregnancy:pasad* bd 12 -18
ride:have_to b 13
tal__mi b -12
twins_and b 13
we__with d 10
""",
    """
=any:feliz a -18
cancel:@insurance bd -21 19
cancel:a ad -10 -13
effects:where d 12
no__hay ac -12 15
pregnancy:could_be cd -11 15
ride:i ad 22 -46
""",
    """
but__took ac -11 13
cats ad 11 -18
drive:mi_troca d 12
haha_no a 10
heart:toma ab -13 11
home:parec* bcd -15 27 -21
now:another abcd 29 -14 -12 -24
now:next_week c 14
two__and ac 14 -13
y__limpio a 11
""",
    """
=body:falling c 11
alergica$ b -19
ameri* bc 15 -13
any:pleas* bcd -21 -13 20
counting$ ad -14 19
effects:is abcd -37 27 13 -36
i__answer b 12
ride:@call_me ab -15 20
y_otros c 13
""",
    """
=number:any:old acd -11 14 -16
do__use a 11
home:aun acd 24 -11 -13
is__they d -14
lo__pensar c 10
meds:of_em d 12
olvidan c 14
pregnancy:ando_@late ac -11 16
still$ ad 15 -20
""",
    """
^hay ab -29 12
eaten:this abd -10 -22 20
only__am c 13
organ:estoy ad 16 -30
pregnancy:opera* abd 33 -25 -15
prior:la_@stop a 11
""",
    """
^puedo acd 36 -21 -52
after_that a 11
have__@clothes d -16
una__de abd -28 12 11
would__talk bd 12 -10
""",
    """
=body:treated cd -18 13
^kidneys abcd 20 -14 -11 -13
as__@relative abd -15 -33 29
cancel:wife bcd -17 12 -14
cuand* abcd -21 -24 13 13
gano ab -12 14
hold ab -55 33
mi_historial b 11
my__line a 11
now:i_will d -11
para_la bc 21 -21
price abd -18 25 -12
substance:all abd -15 -10 11
""",
    """
@animal_and ad 17 -22
ride:try ac -14 16
safe:@relative d 13
substance:tomo_mas c 11
want__@visit ad 19 -15
""",
    """
=any:quedo ad 18 -16
any:texting ad -13 13
dice__pero bcd -12 12 -11
me__que ad -13 -13
nueve_horas ad 19 -14
ride:cousin abd -25 -10 24
well:tengo d -12
""",
    """
=any:al abcd -13 -26 -27 35
=visit:same bc 17 -12
acted c 11
allergy:@date ad 11 -11
bipolar_type bd -12 16
doubt_it ad 11 -11
drive:have_not c 11
hepatitis__me cd -13 14
just__that ad 17 -12
la__dana b 11
not_bother a 21
substance:job ad -14 19
""",
    """
=body:lleno d 13
=visit:meeting a -12
estoy_me b 11
if_he acd -20 19 -29
never_better ad -29 31
norma* abcd 44 -32 -10 -40
rather bcd 20 -33 -16
ride:covered d 15
substance:if ab -25 13
""",
    """
allergy:different d -11
organ:al b -22
presion_si ad -16 19
prior:solamente ab 16 -13
que__hace abcd -16 29 -12 -21
ride:moved ad 18 -17
""",
    """
=any:twice acd -17 -13 16
=visit:hableme d 12
any:ahora a 13
by_then c 10
cancel:ya bcd -55 -18 20
hurt_your b 12
is_on ad -19 11
organ:is_what ad -11 13
permitame bd 23 -20
says__a cd -13 13
substance:the_navy ad 11 -10
the__long ad 10 -10
they__with cd -14 15
thinks_i acd -17 23 -13
up_there cd -16 16
""",
    """
#_# abcd -35 14 14 -14
=body:gabapentina d 10
=rule::asks:^_que|como|cual|cuanto|cuantas|c abd -27 10 -11
allergy:opera* ac -13 16
fallecio abd -14 -18 14
heart:y_me a -15
substance:que_toma ab 12 -11
under__@relative ad 14 -11
will__see bc 13 -12
""",
    """
=body:urticaria ad -14 16
=last:visit:no abcd 33 -21 -17 -41
a__question b 10
any:i_have bd 11 -17
but__take cd -17 18
cancel:que_la bd -23 13
drive:not_need a -12
is__file b 12
on__side cd -10 -10
psychosis:suspe* ac -16 18
well:death ad 13 -10
""",
    """
allergy:swing* ad -12 13
brain:infarto_cerebral d 11
had:not_tried ad 17 -14
heart__# bd 16 -13
pregnancy:done ac 20 -12
pregnancy:due acd -29 -20 35
rather__not a 13
""",
    """
=rule:prior:yes:therapy|counseling|counselor|the abc -14 -14 20
bad__all d 11
con_el bc 14 -28
i__on d -20
me__@price ab -10 15
my__says abc -37 -11 13
the__one abcd -32 30 -40 14
""",
    """
#_to ad -15 16
bp bcd -47 -13 18
heart:only ad -18 11
lo__desde ad 13 -13
no__un ad -10 12
otros cd 17 -17
poco b -29
that_end ad -10 13
three_or d 15
""",
    """
@relative__text b 12
all__parts a 10
dejelo_asi ad 19 -15
dice__si abd -14 -17 17
heart:strong_as a 11
organ:analisis bcd -13 17 -25
pregnancy:diu d 10
presion_con a 13
well:#_and ad 20 -19
""",
    """
=any:where acd -16 -10 20
=body:both acd 33 -43 -15
=body:knew c 11
=said:no:opens_with_no abcd 32 -19 -34 -23
any:you_got d 19
espere__por ab 13 -10
not_complain ad -11 14
so__of ac -11 19
""",
    """
@medicine__i b -21
cancel:yes_i abd -23 16 11
effects:sleep ad -14 15
home:camin* ad 20 -14
home:la abd 13 -15 -16
pregnancy:pecho c -13
said__can c -12
""",
    """
=body:pienso ab -11 12
=signs:body:no+yes: bc -50 -17
cancel:eso bd -24 21
doctors$ abc -20 -10 26
esa_es d 12
heart:aqui ab -11 14
my__is ac 13 -28
prior:from bc -10 -10
tengo__el ad -24 12
to__to cd -32 16
well:are_not a 13
""",
    """
^right b -20
adult:@month ad 25 -18
de_chiquita ad -11 12
desayuno abd 21 -22 -19
effects:clear ad 14 -10
empez* ad 18 -20
no__puedo ad -29 20
now:permi* b -12
only__it b -10
organ:ultrasonido bcd -17 20 -12
pregnancy:not_say bc -18 21
""",
    """
#_since ad -12 12
allergy:when_i ab 12 -20
day__can ad -13 12
drive:will_be bc -15 -12
en_paz d 13
is__to abd -14 26 -12
prior:i_would acd -19 11 -13
psychosis:nope a 10
""",
    """
=any:sophomore a 12
a_poder abc 12 -11 -10
am__anything ad -19 19
can__up c 12
cancel:week d 11
cerebral abcd -13 -14 -17 29
effects:mejor d -18
embry* d 12
getting__of c 13
heart:cleared abcd 24 -11 -15 -12
si__@medicine abc -23 -16 22
""",
    """
can__# b 11
comes ac -20 16
doubl* cd -14 16
on__any ad 16 -13
please_i ad -19 22
substance:@day bc -18 -13
texts:tengo a 10
""",
    """
fridge b -13
naw ab 13 -11
not_till bd 10 -11
organ:repetir c 15
partir_de d 12
pero_tengo ad -12 12
texts:telef* bd -22 11
""",
    """
=any:hon bd -10 15
and_ready a 12
ando_con abc -26 -17 17
as__problem b 13
cancel:@cancel_hers ad 17 -19
drive:@relative_and ad 12 -11
mi__tuvo bd 17 -12
my_last b -13
organ:one_time cd 15 -14
permission bd -16 20
prior:as b 10
supposed__snow abc -10 15 -11
well:al cd -16 19
""",
    """
adult:dice bcd -14 21 -11
any:of bd 14 -16
eaten:ratito ad -10 14
evaluando cd 19 -14
knew abcd -20 -15 29 -17
not:unless ad 15 -10
organ:probl* abcd 22 13 -18 -26
""",
    """
=signs:no+yes bcd -58 -16 13
apartment d 18
con__digo d 10
el_colesterol a -18
hasta_me d 14
how__it a -14
""",
    """
any:i_can ad 21 -27
brain:can bd 18 -20
cancel:voy abd 28 -18 -28
eaten:el_@vehicle a -12
heart:never_been a 11
hold_on abcd -13 35 -16 -22
i__@late bc -12 17
lady_at bd -10 10
necesito$ a 12
""",
    """
@clinician_told a 11
back__on bc -19 18
backed a 11
el__puso bd -10 14
facil ad -18 10
organ:nunca d -16
un__no b -17
""",
    """
drive:@ride a -15
effects:@day d -11
home:llegamos ad -14 18
labs abd 12 -13 -36
mejor__al ad 14 -14
now:phone ab -22 16
psychosis:nobody cd 13 -10
psychosis:there bc 20 -14
usaron d -10
""",
    """
=body:care ad -13 12
=body:try a 12
cancel:como ad 11 -18
get__work ad 11 -11
meds:todav* ad -15 13
organ:es_que bc 11 -12
puro acd 22 -17 -21
si__@fetch cd 17 -17
strokes__seizures a 12
una__cayo ad 14 -10
""",
    """
=visit:apenas abd 21 -11 -12
=visit:dormido bd 12 -12
coming:consi* c 10
dia__@fetch d 11
drive:manejando acd -17 -12 14
me__pasa b 11
only__up ac 18 -15
organ:@body_e a 11
organ:faltan ac -15 11
psychosis:vez_con cd 13 -14
sangre__la c 10
""",
    """
=body:telling ac -17 11
=body:timer ad 23 -14
=visit:law bc -14 -11
@call_up d 10
brain:do d -21
drive:not_@drive ad 19 -11
it b -25
podri* bcd -19 23 -24
pregnancy:embar* acd -23 -11 15
veremos$ abcd -27 -21 44 -33
""",
    """
=body:vet b 11
dokie$ ad -12 21
down bc -39 -16
i_wear d 17
mejor__la ad 18 -21
segun__dure c 12
substance:@drug_at abd 14 -11 -24
texts:this_is acd -13 15 -21
well:antes abd 24 -17 -11
well:ojala ac 22 -21
""",
    """
=rule::no:ni_loc*|hablar|de_chiste bcd -12 -17 11
@clinician_thought bcd -19 19 -16
cobran d -17
el_hambre abd -10 -11 19
meds:presi* b -11
organ:me_levanto cd 10 -11
pregnancy:con_el ad 13 -11
pregnancy:retra* ab -11 -10
prior:mood ad 14 -13
que__preguntan bd 14 -11
substance:in_@date acd -24 -17 21
texts:texto abd -23 -15 29
""",
    """
=body:buy b 12
had:not_had a 16
two__the a 11
""",
    """
=signs:cancel:yes acd -47 -29 33
brain:sana a 12
organ:a_@body d -10
pregnancy:ya_ni cd 10 -11
well:if_that d 11
""",
    """
hematoma__la ad -15 18
my__she b -32
to__pharmacist c 14
""",
    """
=body:cerrada ad 14 -10
for_a ad -14 11
pregnancy:cada ad 18 -15
pulsera d 16
ride:deje abcd -21 -10 25 -13
substance:use_@drug c 11
""",
    """
a__tells b 11
effects:dormi_como ad 18 -13
eso__la bd -15 11
every__@month cd -11 13
high_but acd -15 -18 24
meds:tomo abc 14 -24 -15
pasado__el ab -12 15
""",
    """
=rule::turned:actually bcd -21 -15 14
any:estoy_en abd 14 17 -34
had:befor* bc -15 -11
heart:husba* a 10
in_and d -11
organ:no_tomo d 12
she__it d 11
y__volvi cd 15 -12
""",
    """
=visit:senior a 13
heart:could c 12
heart:this_morning ad 16 -13
home:and_sound ad -11 15
problemas$ c -11
una_valvula d 14
""",
    """
=any:@howmuch abd -14 19 -15
=rule:coming:no:at|en|in_~2_work|trabajo|meeting d 15
@wrong__for a 14
comi b -21
eaten:los b 14
heart:attacks ad -11 12
home:creo abd -11 16 -16
not:my cd -28 11
senor* acd 11 -12 -16
""",
    """
ay_no cd -17 10
dije c -31
eaten:siete_horas ad 23 -22
except bcd -18 -18 20
meds:to_look d 10
packa* a 11
ride:answered cd 16 -13
substance:took ac 12 -17
texts:recibe b 14
well:bajo ad -17 19
""",
    """
=body:because bcd -20 -23 16
=visit:took ad -15 12
limpia abc 15 -11 -11
mejor__y bd -12 15
one__had a -11
thought__would c -10
""",
    """
brain:@medicine_for a -13
medio__no c 10
orale abd -16 -11 27
organ:como abcd 35 -29 -15 -16
outsi* acd 14 -15 -17
""",
    """
^tuanis ad -12 17
allergy:en abcd -14 -16 -13 22
any:escri* ad -18 21
heart:chest ad -14 17
meds:hace_un ad 17 -18
now:break d 10
was__@date a -14
""",
    """
@relative__las d 12
cancel:queria_@cancel ad 12 -14
drive:take_me ab 12 -12
hasta__@day ac -13 15
no_@medicine abcd 25 -33 17 -38
nurse bcd 23 -18 -20
que_hora abd -20 24 -11
substance:little bc -15 10
they__told acd -14 17 -12
took_a c -14
""",
    """
brain:me_a bc 11 -10
drive:sure c -14
meds:allergic_to bd 13 -12
substance:because_of d 11
usaba cd 10 -17
""",
    """
^ojala ac 18 -19
any:like abd -22 28 -14
cancel:quite* abcd -31 -25 -12 39
psychosis:shadows cd 16 -15
ride:at_the a 12
""",
    """
=any:mis bc -22 -13
@hours_after ad -23 16
adult:estoy a 13
allergy:susto d 11
blood$ ad -17 12
brain:er ad 12 -11
chiquito b -11
email ad 16 -11
pregnancy:late bcd -21 11 -15
prior:veces cd 14 -21
sabemos c 12
scam bd 22 -17
the__nobody ad -11 10
till_@day ab -14 17
well:ask_me bc -14 19
""",
    """
drive:might_@drive c 11
heart:they abd -23 -47 20
witho* bcd -23 -15 13
y_@body bd 11 -14
""",
    """
#_right a -11
=signs:any:none bc -18 -12
^soy abcd -19 42 -34 -27
adult:tells b 11
attacks c -10
cancel:segur* abcd -22 -22 -23 33
chevere bd -13 19
effects:have d -16
i__something acd -15 16 -11
organ:down_there ad 18 -13
tomo__se d 12
wild__not ad -14 15
""",
    """
=visit:set b -14
busin* ab -16 19
conte* abc -39 35 -13
da__mi a 13
delayed a 11
drive:no_consigo c 13
heart:de_una ac -10 11
now:yes_please ad 15 -11
organ:poliq* d 17
texts:sin ad 14 -10
up_a c 12
y__regreso ad -10 11
""",
    """
eat abcd 25 10 -21 -37
opera* ab 13 -39
papas d -13
psychosis:que_no ad -14 18
put_under c 12
to_hear abd -11 -17 12
""",
    """
^am bd 15 -27
anytime$ d 13
now:horario c 11
now__my ad -11 13
""",
    """
=any:oops d 12
=body:ha ac 13 -26
=said:ask:opens_with_yes,_but_tells_otherwise bcd 26 -15 -24
any:segura ac -11 12
heart:en_# bc -11 -13
home:it_is d -11
pero_el cd -19 22
ride:no abd 14 11 -34
""",
    """
any:no_se c 13
brain:isque* abcd -19 -13 -14 28
cancel:nada a 13
effects:antes a 10
feel_like ad 21 -23
have__me ad 12 -18
heart:#_@year acd -11 -12 16
me_@vehicle b 10
me_estan acd -15 19 -15
substance:en_mi a 12
up__four d -11
voy_a c -15
""",
    """
=any:fuerte ab -10 17
=visit:thought c -17
del_marcapasos d 12
drink__than ad -10 10
encinta ad -14 20
had:dolor a -11
hip b 11
how_many abd -12 12 -11
mismo_que bcd 20 -21 -12
not:left ac 11 -10
nothing__my ad -14 14
que_toma a 12
they__our ad 12 -11
""",
    """
=said:organ:yes a -26
^working acd -23 32 -19
any:uh a 19
deny_it ad -10 14
factory a 13
i__asleep acd 13 11 -20
miracle ad 17 -11
my__a bd 26 -36
tengo__mas acd -20 12 12
""",
    """
@medicine__never a 13
baje__peso cd 15 -14
el_animo ab -16 12
estan_investigando c 12
heart:pregunta b 15
now:but_let ad 12 -15
peachy$ acd -13 -11 21
ride:anyon* ac 20 -19
""",
    """
#_last ad 12 -16
@symptom__nada ad 12 -11
brain:woke c 10
dejarla$ a -10
heart:have_to c 11
my_hip b 12
organ:los_dos d -10
psychosis:ansiedad a 12
""",
    """
=body:terapias bd 14 -10
=rule:heart:unsure:a_veces|sometimes c 11
drive:le abd -11 13 -10
haha$ bcd 12 -21 -18
heart:bendi* bc 16 -11
por_mi abcd 10 -49 -18 21
ride:bring* acd -19 -11 23
""",
    """
=any:hoy bcd 16 -16 -19
dejela acd -11 -12 12
pregnancy:find a -13
""",
    """
lift a 12
one__that ad 13 -20
trae c -19
""",
    """
^hago d -10
allergy:somet* cd 16 -17
allergy:you_know bc 11 -10
brain:tres abcd -12 -15 -11 24
el_hombro c -10
he__here a 12
never_lost a 11
prior:not_sure b 16
was__drunk bd 12 -10
""",
    """
=body:private abd -16 20 -14
any:acuer* d 10
coming:cual_@visit abd -10 16 -14
drive:ese d -16
it__keep bd -12 10
la__no b -34
meds:pastillas ab 11 -11
nothing_at ad 16 -15
prior:for_@year d 10
psychosis:about_my ab 13 -10
ride:por_mi abd -14 -14 24
salir_de ab -12 11
""",
    """
=asks:after:no d -12
is_normal c 11
pasa_nada ad -12 13
prior:las_que bd -12 17
""",
    """
^@treat abd -12 -31 13
mi__es ad 15 -36
organ:ya_me c -12
strokes d -14
""",
    """
adult:different c 12
bad__my a 11
had:so bcd -15 -12 12
pregnancy:she ac 11 -28
sadly bcd -11 -10 13
they__my bd -26 19
yes__the bcd 27 -21 -19
""",
    """
=body:conozco ab 15 -20
=lead:body:yes:on:none bc 18 -35
allergy:jamas ad 14 -14
any:enfermera abd 13 -12 -15
it__# bd 16 -19
judge d 11
la_he bd -21 -13
ride:two_@body ad 15 -15
texts:favor b -10
""",
    """
=any:five ad -15 13
=rule::no:para_nada a 12
=visit:whenever bd -12 19
a__estoy abd -11 -12 16
effects:@hours ad -19 18
not_pregnant c -14
poco_de cd 19 -13
she__done d 13
""",
    """
heart:both_of ad -18 20
not:ocupada ad -12 13
para__ansiedad a -13
stage_# ad -14 15
""",
    """
=any:subio ad 13 -10
=body:mi c -11
@medicine__now b -12
^tough bcd -17 25 -16
at_a bd 17 -13
energy$ ad -12 16
i__back bcd -31 31 -16
prior:one_@medicine abcd 22 -16 -24 -11
puede$ abcd 26 -18 -21 -13
to__my abcd -25 -11 26 -14
""",
    """
=body:questions abd -13 22 -13
hope_so ac -14 16
ojala_que c 14
substance:right b 15
tengo__@body a 10
""",
    """
=rule:now:yes:esta_bien ad -14 16
card a -14
ella__@relative ab -16 20
en__casi ad -13 13
in__# bc 12 -18
meds:tomo_una d 13
prior:another ad -11 16
ride:si_no a -11
substance:ni ad 21 -16
""",
    """
cancel:anule* abd -11 -12 18
coming:decided ad 19 -19
heart:@price cd 11 -15
nadie ab 11 -10
no__explicaron c 12
now:estoy_cocinando a 10
recomendo$ a -12
some__that a -10
substance:of_it d 17
""",
    """
=body:@door bd 30 -28
=rule::unsure:hard_to_say|tell acd -16 19 -12
@move__@visit ab -12 20
depresion_y d 11
drive:you d -18
ingles ab -23 24
need__sleep c 16
ride:own_car a 13
smoking bd 17 -13
su_viaje b 14
substance:ando ad -11 15
""",
    """
^hableme bd 12 -12
asi__@drive ab -20 12
confirmo__noche c 11
eaten:la_@visit a 14
home__a a 12
me__puesto abc 12 -11 -13
meds:on_@medicine b -21
organ:# acd -21 -18 27
organ:kidneys c -23
sirve acd -22 -14 21
y_a ac 10 -14
""",
    """
=any:cual a -12
=rule:substance:unsure:sometimes|a_veces d 13
=tag:substance:twice d 10
=visit:earl ab -13 11
allergies abd 20 -13 -16
ride:ser bc 12 -12
""",
    """
118/7* ad 17 -12
cancel:lol b -10
had:of abc 14 -23 -14
""",
    """
=signs:body:no: abcd 18 -21 -22 -13
=visit:answered cd 16 -13
a_place ad 12 -17
coming:poder ad 16 -12
pregnancy:was_positive cd -11 13
well:lighter acd -14 -10 24
""",
    """
=any:give cd 15 -18
=visit:pueden ad -12 12
@open__# abc -13 -20 14
allergy:also b -10
eaten:@relative_hace d 12
fui_a d -13
not__problem ac -12 12
ride:el_@relative cd -11 22
si_puede ab -15 16
tres_y ad -11 15
""",
    """
=body:strokes d -14
=rule::unsure:nunca_~1_supe|supieron|dijeron|l cd 12 -18
a_dios abc 25 -37 -16
and_@medicine abd -10 -31 25
not__@vehicle a -11
pregnancy:mejor b 10
rather_not abcd -19 26 -12 -13
""",
    """
=body:depresion ad 13 -16
=body:malo abd 23 -15 -18
=who:visit:theirs d -14
coming:tomorrow c -25
not_made d -11
por_ahora acd 10 11 -20
primera abc 21 -34 -20
saben$ bd 11 -10
una_horita ad 21 -20
well:next c 17
what__exactly bc -20 20
yo_ya c -16
""",
    """
dejela__esta d 11
heart:una_arritmia cd 16 -15
lo_@drive ad -11 11
yes_not a 12
""",
    """
coke__@day ad -13 16
duele_el ab -14 14
gastr* ad 15 -10
is_got a 15
only__@medicine b -18
pregnancy:to abcd -23 13 12 -10
""",
    """
dele_mi ad 17 -12
going__have a 13
pregnancy:@month_and ad -20 25
prior:two_@medicine d 11
puedo_quejar a 10
""",
    """
=any:horas abcd 16 -37 11 -21
a__scare c 12
any:b ad 15 -13
back_normal a 10
had:exper* ab 16 -15
now:few ab -13 11
pregnancy:come ac -17 10
ride:both_ways d 12
""",
    """
=body:look ac -10 12
@hours__no ad -10 11
any:take_a abd 15 -14 -10
both abc 14 -16 -28
brain:from_a acd -23 22 -11
coming:arrepenti ad 15 -12
eaten:back acd -12 -13 17
organ:los abcd 14 -20 11 -24
physi* ac 13 -16
pregnancy:ultimo a 13
ride:@drive_me abd -18 -14 24
sobran d 15
""",
    """
=any:mismo abd 11 -28 13
adult:la ab -11 13
think_this c 10
""",
    """
a_hole d 15
had:seria_mi bd -10 14
organ:gallbladder_one b 10
organ:not_liver acd 25 -11 -23
ride:nobody abc 12 -10 -26
""",
    """
ride:would_be ad 16 -12
time_i b -13
went__@day ad -11 14
""",
    """
=visit:pick bc -18 -13
alergia d 10
allergy:to_nothing a 13
be__@medicine bd 19 -17
drive:ya ad 24 -28
drive:yet c 12
form__sent b 13
had:but abcd 33 -17 -30 -20
had_me abcd -12 -10 -12 21
home:entera d 11
hot ab -11 13
not:contesto abc -15 19 -13
only__of a -11
""",
    """
=body:animo bd 15 -19
=visit:confianza d 16
es__# ab 13 -13
fract* d 14
kidneys c -23
meds:left b -10
not_impossible ac -13 15
organ:@clinician_wants cd 16 -14
sit bd 15 -13
the_ultrasound a -21
vaya_uno c 12
you_@call bd -17 14
""",
    """
=visit:quite b -11
at__# ad -18 20
brain:los_# ad -14 16
estam* abc -16 -23 18
organ:graso a -12
pregnancy:ojala c 14
pregnancy:pump_for bd -13 14
solo_aguita acd -13 21 -12
""",
    """
=body:andamos ac -11 17
=body:rough a -12
eaten:sigo ad 15 -14
meds:queda* d 12
now:sabado a 13
pregnancy:three bd 11 -15
psychosis:@medicine abcd -20 -11 -29 29
ride:a_car ab -15 18
well:ya acd -36 -16 36
""",
    """
brain:# acd -25 -25 30
brain:estre* d -12
drive:carry_me ad 15 -14
hon ad -16 15
in__last ad 21 -14
psychosis:por_la ad -11 13
texting_is ad -21 10
""",
    """
#__y c -13
=rule:substance:no:clean|sober_$ ad -29 32
drive:conduce a 17
""",
    """
meds:se_me c 14
pregnancy:doubt_it ac 16 -12
prior:is_a b 12
""",
    """
dry ab 13 -14
looked_into c 10
pregnancy:not_have b -14
puede__una b 12
sirvio acd -15 -10 18
texts:mi_@relative a -12
they__i a 14
""",
    """
=any:for c -19
brain:una ad -14 13
the__with ac 13 -14
""",
    """
=body:you abcd -27 58 -42 -14
=visit:aguanta abc -10 16 -11
a__by d -15
brain:ruled ad 16 -15
desde_entonces c -10
home:my_couch d 10
la_bola abcd -13 -15 27 -14
""",
    """
brain:el_cerebro a 16
brain:got ac -12 10
hasta__jajaja d 15
meds:take_nothing ab 14 -10
on__@call d -19
ride:old a -10
si_sea cd 11 -11
texts:claro c 14
toro a 12
train a 20
""",
    """
epilepsia a 12
ignoro_si cd 19 -14
it_i bcd -31 -15 25
no__@treat bc -19 -19
psychosis:#_@year bcd 12 -12 -14
""",
    """
=body:infarto c -13
=visit:best ad -15 15
anticonceptivas d 14
daban abcd -28 19 21 -33
el__@month d 13
for$ a -11
organ:tuve_hepatitis cd 23 -22
pint a -14
""",
    """
=body:sepa abd 10 -19 -24
@call__i d -16
igual_fue cd 13 -12
jamas__a ad 10 -12
liver_tests cd -11 16
tms$ ad -13 15
""",
    """
=said:substance:ask d -13
@wrong__we a 11
^zilch abd 36 -24 -27
dejo_mi ad 20 -10
had:conozco ab 15 -16
hermano d -18
""",
    """
=said:organ:unsure bcd -22 -11 15
=turn:body:unsure:unsure ac 18 -16
a_multivitamin bd 17 -21
had:somewhere_else d 16
honey__am a 11
pregnancy:rayit* a -12
""",
    """
cancel:por ab 14 -13
cancel:turno d 11
dan_por ad 13 -13
llevo_la bcd -15 26 -19
my__have ac -24 19
pregnancy:de_noche d 15
ride:vuelt* d 12
""",
    """
=any:@visit abcd -12 24 -18 -10
=body:maratones a 13
=visit:dure c 13
comi__horas ad 11 -10
i__look a 16
prenada abd -25 13 11
psychosis:despues_de bc -15 16
ride:ir ad -13 15
""",
    """
=body:siguen c -13
=signs:visit:yes:unsure ac -10 15
brain:murio bd 16 -13
can__@texts bd -19 14
comi_un ad -14 13
drive:if ac -11 13
had:probe a 12
in_two cd 16 -14
pregnancy:#_@year acd 10 -17 -19
ride:was abcd 33 -12 -17 -24
say__to ad -10 12
tenia_@symptom ad 12 -11
with__@vehicle ad -11 13
""",
    """
any:las ac -18 14
effects:@wrong ab -10 13
me__temprano cd 17 -19
no__animo bd 13 -15
well:not_@stop ad 22 -15
""",
    """
@month__@treat ad 24 -21
adult:nieto* bd -11 15
equivoque_de d -10
givin* a 11
high__never ac 12 -11
just_when c 10
meds:acuer* bd -20 17
not:above a 11
preguntele b 10
prior:dieron bc -14 14
well:i_feel abc 11 -24 -11
""",
    """
@vehicle_i ad -28 25
faltan__analisis c 11
had:yeah bd -10 12
prior:ido c -14
siento d -12
""",
    """
=any:blessed b 11
^@move ab -35 34
chance__si ac -11 15
my__trying b -11
prior:he_probado bc -12 -17
well:toda ad -20 25
""",
    """
any:hijos ad 21 -16
mejor* acd -10 -12 22
nunca__dicho d 11
""",
    """
@animal bcd 44 -60 -29
drive:yes_i b -12
internaron cd -10 12
no_aguanto bd -10 13
put_a b -10
""",
    """
i__think abd 11 -15 -11
ni__mania ad -12 14
pregnancy:a_vasectomy b -10
somewhere abc -24 -14 24
""",
    """
@call_you bd 17 -12
brain:had_a abcd -16 -13 -12 23
camino$ bcd 20 -11 -13
eaten:hora abcd -33 -20 16 13
me__quien a 11
now:sound* d 14
organ:sale a -11
""",
    """
=body:discontinued a 10
eaten:day ad 12 -16
en__una cd 16 -15
gallbladder__that c -15
have__told ac -11 15
horse acd -19 -11 14
me__tomo ac -15 15
una_pero acd -22 -11 23
veo__que b 11
""",
    """
=any:@symptom abcd -16 -21 -36 29
=visit:quien b 11
effects:cabeza b -14
had:para_la b 12
heart:presion_es ab -11 22
organ:that_matter bd -13 13
pigs_fly ab 22 -19
pregnancy:weeks abd -49 -27 39
revisado$ c 14
system abd 15 -12 -13
""",
    """
=body:pandemia ad -14 13
@medicine__por a 11
and_forth acd -21 25 -20
antes_si ad 16 -30
cuant* abcd -28 15 14 -23
meds:@fetch c 11
now:trabajar a 11
pregnancy:ayer c -17
pudiera__que ac 23 -23
que__chiquito a -12
ride:por abcd -32 20 -13 14
todavia__se ac -11 14
""",
    """
@stop__when a 11
coming:is bcd 29 -15 -19
que__y ac 19 -20
un__pero cd 16 -19
""",
    """
#_a b -15
any:dead a 14
cuando_me a -20
le_dio c -13
pregnancy:not_impossible ac -13 15
substance:dira ac -10 16
take_@medicine abc -15 16 -25
texts:mensaje d 14
""",
    """
injections d 12
maint* d 11
now:mil ad 15 -14
one__think c 10
she_said d -19
texts:you bcd -16 -13 22
which abcd -20 15 15 -19
""",
    """
@year_ago d -19
by__heart d -17
choice ad -15 19
dialy* c -12
drive:mi_@relative abd 18 -13 -28
eaten:apena* abcd -25 -14 -10 30
in__this ab -16 14
not:nothing ab 12 -12
substance:a_drug a -12
substance:summe* ad -10 11
what__i ac -11 -16
""",
    """
=any:my a -13
=body:tumor ad -15 20
a_car c -10
anulela abd -11 -12 18
cancel:sigo cd 11 -14
eaten:pancakes b -10
home:through ad 12 -11
lo__dejar abd -15 -11 16
no_leave d -18
now:can_make d 11
substance:#_days abd -34 -10 36
the__says bc -25 16
well:my abc -26 36 -16
""",
    """
allergy:out_of ad -20 22
counts$ a -11
depends$ cd -14 15
me_cayo abcd 19 -20 -12 -11
not:checkups ac -10 13
to_watch c 12
""",
    """
=body:@traffic abc 17 -13 -11
=body:drink abd 20 -17 -21
=body:first abc 26 -19 -44
=visit:primero a -11
=visit:senorita ad 16 -13
^ahi abcd -13 -53 44 -21
any:back c 11
any:had_@food acd -11 -16 17
buena$ b 10
digo$ acd -27 25 -20
now:hers ad -21 16
pregnancy:condom_broke ac -12 10
prior:hasta_electrochoques ad -14 12
recal* abcd -23 -19 33 -14
there__chance ac -20 24
tiran* a 14
""",
    """
=lead:body:no:1 c -14
ride:y_sin d -10
they__it cd -21 11
well:tuesday b 16
what__@relative ad 13 -10
""",
    """
=body:fui acd -11 12 -10
=signs:psychosis:none d -17
=tag:psychosis:idiom_yes d 10
cancel:les bd -10 12
dije__ya d 13
me__few a -12
texts:no_lo c 13
""",
    """
=rule:coming:yes:digame|dime|digale|adelante|dale ac -18 16
@drug__my cd -16 11
@treat_# b 11
substance:otra b -10
volvi* ab 19 -28
was$ abd 13 -17 -12
""",
    """
=body:asthma ad 17 -10
=signs:texts:no bc -47 -18
cancel:make abd 15 -17 -14
is__good ac -14 13
meds:puedo abc 27 -26 -18
organ:does_that bd -17 18
prior:to_@treat b -11
thing* b -22
""",
    """
=body:along c -13
=body:mind a 10
@texts_mejor ad 11 -11
eaten:@hours_ago ab 10 -18
effects:smooth abd 18 -11 -12
no__@drink b 11
no__would c 14
""",
    """
=body:mando ab -11 11
any:otra ad 12 -22
del_rinon ad -10 12
el__se ac 22 -28
heart:#_this ad 16 -13
i_@stop bcd -16 -14 18
orina$ abd -20 -13 10
se__me cd 14 -18
vez__alta c 13
were bc -38 13
what__was acd -18 11 -16
y__pecho d 12
""",
    """
=body:problema bcd -19 15 -16
done_it c -16
mangu bd -10 12
not:drop d -13
pregnancy:hasta_@date ad 14 -13
prior:went cd 11 -21
""",
    """
@sick_in b 12
had:could cd 14 -12
hoy__el ab -13 11
my_@clinician bd 16 -28
my_husbands ad 11 -21
not:answering ab -14 21
oh__no ad 15 -12
""",
    """
=any:count abcd 10 14 -16 -17
=rule::unsure:50/50 acd -18 36 -17
asegurar$ abc -13 -14 22
drink$ acd 19 -17 -15
esperando__del c 10
her_@clinician d -11
home:hace d 10
last_@month bcd 20 -22 -21
organ:si_ya bc 12 -13
""",
    """
=tag:drive:self acd -12 -19 14
@drink_de abd -12 23 -11
brain:intacta ab 18 -12
esperando b -19
got__yes d 12
organ:the_time ad -14 14
siete abd -14 -20 19
well:mas_o abcd -18 -15 23 -22
""",
    """
any:no_me bc -11 -12
for_seizures ad 11 -10
had:am_back bd -15 12
it__problem bcd -11 -26 26
not:@texts acd 51 -18 -58
organ:hold_my d 15
was__take a 11
""",
    """
=any:medio b -13
allergy:had_to acd -17 -12 20
cuantas__@relative abd -14 20 -13
ese__es d -11
friends abcd 13 -21 17 -21
heart:enalapril bd -13 11
here$ acd 18 -18 -19
hombre a 15
meds:ansiedad a -13
not__nothing ad 29 -24
preguntas$ d -10
ya__habian ad -10 12
""",
    """
=any:here bcd -10 -13 16
=body:sera d -17
^currently ab 17 -12
effects:for_about ad -16 20
llevo a -16
not__bother d 11
not__mind ad -13 14
other__the b 10
ride:@relative_si ac -28 26
""",
    """
=asks:body:before:none bcd -13 17 -11
heart:an_irregular cd 21 -20
heart:opera* ad -22 25
in__grade a 11
jajaja abcd -16 39 -26 -31
passed__lips ad -12 12
texts:texti* b -11
what_they acd -14 27 -30
""",
    """
@texts__are d 10
effects:hambre b -12
ride:ok c -13
""",
    """
=any:anticoagulante ad 17 -13
allergy:everybody d 14
brain:blast ac -16 11
but__am b -19
for__on ad -13 13
paciente__no d 10
so__take a 11
teste* d -11
""",
    """
^devolvi d 19
bite$ a 10
it_tomorrow ad 17 -14
my_@ride b -18
still__your a 14
than_two a 11
""",
    """
@relative_a bd -15 18
any:kind bd 11 -12
brain:concussion_count b 10
esta__bien b 13
not_busy ad -18 20
organ:back d -21
psychosis:is_not ad -14 13
ride:me_@fetch bcd -20 -18 18
""",
    """
=visit:@late bcd -17 -23 15
^casi b -19
cuart* ad -19 12
eaten:you b 11
orden$ bcd -15 -11 16
vigilan ad -15 12
""",
    """
=rule:meds:no:never|nunca|jamas b -14
=visit:pido b -12
@clinician_dijo bc -23 13
^por b -20
had:he_recibido a 10
ni__@symptom a 11
organ:the_stones ad -11 13
psychosis:lleva* abd -12 -11 14
ride:up abd -22 -20 26
substance:desde_@date d 11
""",
    """
#__half a 11
=visit:plans ad -15 16
^jaja bcd 31 -15 -31
cancel:denti* bd 14 -11
cast abd 11 -16 -12
eaten:with ac -13 11
farmacia__he d 11
fine__not d 11
had:tanto cd 11 -11
meds:medicinas ad 14 -10
organ:medico cd 18 -16
texts:semana c -11
to__off ac 10 -11
""",
    """
=denials:visit:2:no abd -17 -20 12
con_@medicine abc 17 -16 -21
de bc -13 -16
i__shot ad 16 -13
no__respirar d 14
tengo_@medicine cd -12 17
well:dolor_de a 11
""",
    """
@food__a d -16
allergy:last_time cd -13 12
cancel:that_@visit b -17
como_si ac 10 -13
had__yet ab -11 15
heart:but_my acd -18 -11 21
no__ese cd -21 19
now:tomorrow ad 23 -19
pregnancy:surprise ad -11 14
prior:been_through d 15
ratos ac -16 18
voy__empezar a 13
why_can ab -13 12
""",
    """
=any:stopped abcd -12 -12 -11 23
a_real a -13
do__mind d 11
had:was_@treat cd 13 -12
la__en d -11
organ:lo_que b -12
""",
    """
=body:daily abd -11 -15 17
acv d 12
brain:#_but d 11
corazon_de ad 19 -11
effects:la_@visit ad -12 15
operado$ abc 11 -25 15
pregnancy:me bd 16 -26
respuesta$ a -10
""",
    """
=body:cuento abd -17 -11 16
=lead:visit:yes:0 abc -11 -10 -12
^starting ad 17 -11
allergy:hinche ad -10 17
heart:year b -10
substance:days_clean ad -19 20
talke* b -12
that__same bcd -13 16 -11
""",
    """
@vehicle__for a 13
ate d -23
drive:then ad -17 20
meds:one_sec b 11
no__ir acd -12 -10 23
now:when abd 23 -13 -21
ride:so acd 14 11 -23
una__cuando d 12
""",
    """
=any:see a -10
=body:records ac -11 10
=visit:cancelarla b 11
are_all ad 18 -14
no__ha acd -21 22 -22
up__@treat a 15
yes_in ad -14 20
""",
    """
=body:known a 10
=body:minutes ab -17 11
ansiedad__las ad 18 -14
con__familia ac -15 11
doubt bd -19 12
en_rango a 13
urticaria ad -14 16
""",
    """
a__sure c 13
allergy:for_me ad 13 -11
allergy:this abcd 14 11 -24 -11
blood__since d 11
jaundice__a c 14
now:talk ad -12 15
pero__me bcd -35 13 -14
psychosis:steroids bcd -18 -13 23
que__quedo ad 11 -13
the_@visit ab 17 -18
""",
    """
class$ a 17
drive:call ab -23 21
if__let cd 18 -14
organ:que ac -24 15
out__my b -10
substance:two_@year d -11
texts:neces* d -10
who_this bc 12 -11
""",
    """
=body:fourth d 16
=body:segura ad 13 -18
=visit:know bcd -17 20 -34
any:over a 11
earl ab -13 10
eaten:como_hace acd -10 16 -12
hayan d -11
substance:it_is ad -18 21
""",
    """
=body:familia bd 10 -16
a_saber abcd -45 -44 55 -36
not:pregnant c -14
prior:handl* c 10
substance:son ad -11 14
""",
    """
cubre bc 11 -12
dos__vomitando c -11
pregnancy:falta ad -11 15
pressure_only d 10
prior:alcanzo b 11
puede_que cd 20 -14
ride:last b 11
rinon__@body ad 16 -15
substance:last abc -20 22 -24
toda__noche c -11
""",
    """
=rule:pregnancy:no:vasectomy|vasectomia ab 10 -13
=visit:pana d 10
esta__en c -15
home:vamos ad 18 -14
paral* a 15
psychosis:psiqu* d 15
recall$ abc -17 -13 24
same_@door bd -12 17
substance: b -13
substance:mother ac -16 15
texts:i b -15
was__@treat ac -11 11
""",
    """
#__never abd 13 -11 -10
=signs:coming:no+yes ad 22 -21
allergy:camar* ad 10 -11
mandelo b 10
never_asked c 13
ride:no_puedo b 12
same__as d -12
""",
    """
la_depresion bd 12 -14
safe:what bd 12 -10
tried_everything cd -17 15
""",
    """
@stop_after d -12
allergy:solo abd 25 -12 -11
cereal b 13
effects:for ad -31 18
organ:lot_of c -12
sin_falta ad -13 16
substance:is_on bd 17 -12
will_be abc 17 -28 -34
""",
    """
=visit:cayo ad 18 -14
^underage ad 14 -11
allergy:before ac 12 -10
any:bien b 12
esa acd -12 -25 17
not:dio ad 12 -10
si_es abc -21 -20 22
""",
    """
=visit:por c -25
coming:called ad 24 -19
sense d 12
substance:ya_me c 14
than_i b -19
""",
    """
=body:resultados abc -10 -16 21
=rule:organ:yes:numbers|levels|enzymes|labs_~4_o acd -11 16 -11
@cancel_it ab -25 13
any:know_how c 12
had__reaction a -11
june abd 11 -17 -19
me__permiso ad 12 -13
now:my_boss d -13
so_i c -15
""",
    """
=body:ninguna abc 18 -18 -27
how__know a -11
little_@drug a 10
missing b -11
substance:every ac -11 12
substance:fiestas c 13
when_the a 13
""",
    """
=body:talk c -25
@drink__@drink a 12
can__sleep ad 13 -11
heart:somet* abc -18 -11 21
low$ ab 17 -11
now:cita bd 15 -13
organ:thing b 19
prior:mucho d 12
""",
    """
=number:any:year d 12
@insurance__cubre bd 12 -10
a__bad d 10
just__text d 11
my__@call abc -17 -21 18
organ:estan_haciendo c 10
si_si cd -15 12
sometimes_not ac 16 -16
that__told a 13
well:no c -12
""",
    """
=any:turned a -16
=body:totally ad 14 -14
ahead_and ad 19 -16
been__since bd -19 -11
bien_y ab -12 -12
cancel:noche d 10
coca bd -12 21
despe* abd 22 -25 -14
home:esperando_que a 13
medicines bd 17 -16
now:patro* c 14
out__# ad 12 -14
own$ ac 18 -12
""",
    """
=visit:porque ad -16 10
@stop__# a 14
^wow b 16
cysti* d 11
eso_estamos c 10
izquierdo ad -14 14
not:drogas b -13
psychosis:ex bcd 26 -13 -33
record a -12
ride:un_@relative ad -12 14
""",
    """
=visit:deme cd 19 -23
adult:@stop d 12
en_# abcd 24 -19 -32 -10
not:poder bc -13 -15
now:el_@day a -17
organ:four_times a -11
puede_@call b 16
substance:@stop_de c -10
trouble__i acd -10 -12 13
""",
    """
@year_limpio a 11
drive:up_in cd 18 -17
heart:presion_ando ad -10 13
i__go bd 12 -17
murio_de d -17
no_more ad 12 -18
no_toma d -11
y_sin c -14
""",
    """
=body:pump bcd -22 -13 21
@eat__@food b 16
allergy:mal b -12
coming:si_consigo c 10
confirmo__el cd -11 12
full$ ad 23 -19
leave ac 20 -23
pregnancy:en_mis a 10
""",
    """
=any:hambre c -14
=any:luego ac -11 12
=body:dicen abc -19 -18 20
=body:hierbas c -13
=body:until bcd -12 -16 17
brain:evalu* ac -18 14
me_llega d -12
meds:de_siempre ab -11 16
""",
    """
=body:lesiones d -10
=rule:prior:no:took|tried|tome|probe_one|una|1 ac -12 12
dolores bd 22 -11
drive:consigo c 14
heart:hace abd -24 -21 22
repite$ b 10
substance:during d 10
tienen bd 21 -13
""",
    """
=body:into a -24
happe* d -19
home:picki* c 11
i__me cd -15 16
not:this acd 16 -15 -28
organ:colon a 18
went_in cd 18 -16
""",
    """
#__# b -43
=body:goes a -12
=body:stimulator d 12
any:could abc -12 -29 10
las__mi bc -12 15
now:soy bd 17 -12
ride:that_day b -13
""",
    """
=any:they cd 11 -27
ahi_como d 11
allergy:senti d 18
heart:am_nervous b -11
meds:la_presion b -11
rathe* bcd 20 -33 -16
""",
    """
=any:that cd -14 10
any:thumbs ad 16 -11
drive:dijer* a 14
had:once_and ad -12 15
it__a c -21
make abc 13 -16 -11
one__not b -14
""",
    """
=visit:brought d -11
and_proud ad 14 -13
cancel:tarde d -12
contrario__bajita a 10
driver__a ab -11 13
dura bd 14 -11
estoy$ ab 13 -17
last_one bd 20 -19
me_dio bd -44 12
meds:my_@relative a -13
mi__@year bd -11 11
organ:plumbing a 13
supposed a -19
tiene* bd 21 -13
""",
    """
=number:any:few bcd -15 -30 13
@medicine__for ad 10 -20
drive:but_my a 11
now:fixing_to ad 15 -13
sabe_yo ac -18 18
trastorno bcd -17 -12 19
""",
    """
=visit:where d 12
it__with a -13
later bd 17 -24
locked d 11
now:confi* cd 13 -11
se__una ab -17 18
well:light* acd -14 -10 24
""",
    """
@thanks_god bd -11 12
allergy:horse b 16
any:pregu* d -12
any:vivo a 15
called b -30
knock* a -18
psychosis:told_me a -17
""",
    """
drive:at ab -13 17
it__the c -33
just_@drug bd -11 -17
know abcd -23 -17 33 -22
my__up a -11
uh$ ad 21 -12
""",
    """
=any:security d 10
a__am a -16
mania$ acd -15 -31 25
molesta ad -22 24
not:puede ac 14 -14
not:texting ad 12 -21
now:un c -12
se__era a -16
voces__me d 10
""",
    """
now:sunday ac -12 15
organ:treat* cd -13 15
ride:just_pick bd 13 -11
substance:your abc -22 22 -15
""",
    """
=any:amaneci a 13
@body_after ad -10 11
about__in ab 15 -10
again_in c 16
kidneys__liver a 12
muy_temprano ad 11 -14
prior:on_my bc -10 -11
prior:something abc -18 -10 16
""",
    """
=visit:else bcd -25 -17 28
^have abcd 23 -30 12 -39
ahead__it ad 23 -22
allergy:era acd -20 23 -15
drive:son ad 15 -11
estoy_encinta ad -13 20
is__any ad 11 -11
ride:@relative_del d 13
swapped c 13
uti_right d 12
you__he ab -12 13
""",
    """
=visit:mia b -17
have_someone c 11
heart:aparato c 10
organ:hepatitis_a c 11
puedo__a ab -13 17
senti__me d 18
two abd -11 -53 20
yeah__had bd -12 11
""",
    """
=any:can d -16
=any:send bd -10 13
=body:medican d 10
^@stop bcd 20 11 -43
any:a_question ad 14 -15
effects:get ad -16 14
had:name ad 12 -12
heart:this bcd 13 -16 -18
un__el ad -29 10
""",
    """
=body:perfecto a 14
brain:del bcd -19 -21 13
pero_si acd -23 -16 28
riding a 17
spring$ abc 12 -20 -19
substance:quier* a -16
tenido abc 11 -18 -15
you__this abc -11 13 -11
""",
    """
=rule:meds:yes:pill*|med|meds|medicine|medicati d 13
@relative__con bcd 23 -12 -11
^bun d 12
desde__se b -12
drive:si ac -38 26
heart:to_be ad -14 11
tengo_hepatitis d 11
will__need ad -15 10
""",
    """
=body:soplito c 12
^after abd 32 -13 -27
coming:alla_nos d 11
it__to bcd 25 -12 -17
me_hace b -11
not_at a -13
pregnancy:bajo a 16
prometo$ acd -19 24 -18
ride:she_will a -11
substance:since bcd -14 -12 13
the__are d 10
upsta* a 11
""",
    """
=any:anda ad -12 16
as__out abd -26 12 11
clean abc 28 -47 -45
heart:but_it ad 21 -14
just__allergies c 11
prior:@medicine_cabinet d 18
prior:lo_que c -12
talk$ ad -14 18
texts:at ac -23 12
""",
    """
eaten:desde abd 32 -15 -30
meds:surge* bd 12 -16
revis* bcd -18 27 -24
substance:toman* d 16
well:have acd 12 -12 -13
""",
    """
=body:glass acd 12 -11 -11
=said:prior:yes ab -18 -11
allergy:confi* a -14
fresh_out a 12
mas_de bc -15 -12
not:where a -10
now:si_el c 12
prior:try a 14
ride:from_the d 10
substance:estuv* d 11
""",
    """
=visit:church abcd -12 -16 -16 22
allergy:press* d 13
lo_confirmaron ac -14 14
moved__# a 10
recet* b 10
""",
    """
=said:cancel:ask abd -16 24 -23
=tag:ride:unsure abcd -18 13 15 -32
@move_not b 12
allergy:and_they d 11
allergy:comida cd 11 -12
corazon$ ad -15 13
definite ac -10 10
hicieron__no a 12
patient__@relative ad 16 -11
ride:irme_sola ad 11 -13
""",
    """
^abstemio ad 19 -12
^staying acd -20 28 -15
^this abd -14 25 -23
any:tomo_warfarina d 15
asi$ cd 22 -27
confu* acd 23 -17 -13
heart:es_mi ab -11 22
heart:surgery abcd -16 -11 -12 22
minut* abc -15 23 -20
my__try ad 19 -10
possible$ abcd -10 -16 22 -16
substance:the bc 18 -16
well:muy acd 13 -14 -17
you_name bd -21 12
""",
    """
alergica__la b 12
bag abd -11 -17 12
brain:sin ad -14 10
claro__quiero b -14
sabe_si c 11
si__mi bc -22 14
six__not ac -12 16
substance:gummies b 12
this_would a 14
""",
    """
=body:jajaja bcd 13 -16 -22
adult:vietn* d 12
brain:seizures_no a 11
by__@clinician d -17
home:i acd -11 29 -24
if__@relative a -12
modelo d 11
there_@parking ab -13 16
todo abc 28 -38 -39
""",
    """
=visit:better c -28
a_este bc -14 -16
almost ad 16 -26
brain:dos ad -14 16
heart:@relative_had acd 13 -11 -22
never_was a 13
not:molesta ad -22 24
now:noche ad 23 -19
this__so a -11
truen* d 17
""",
    """
=any:seventeen a 12
=body:appendix bc 13 -13
=signs:pregnancy:no abcd 35 -14 -20 -37
me__psicosis d 14
my_break d 11
y__ahi ad 23 -18
""",
    """
=any:es cd 14 -23
@call_instead ab 16 -14
cancel:vemos cd 14 -22
half$ d -11
meds:zoloft b -14
ningun_anticoagulante a 12
ok_i a -11
organ:this b 11
organ:transaminasas a 10
""",
    """
@drug__no a 13
allergy:del_dentista cd 19 -14
ayer__la bcd -14 -10 10
cancel:he c 16
grade a 13
prior:with bc 20 -22
toca_la b 13
""",
    """
=body:psychosis b 12
=rule:prior:yes:did|tried|done|had|doing|in|see| abcd -14 -19 37 -28
de__@place a 10
hace_tres d 16
heart:side cd -10 -16
now:sin ad -30 33
now:una abc 14 -21 -15
organ:a_transplant c -11
organ:back_bad d 10
prior:@medicine_nomas b -10
ya__por abd -10 -13 20
""",
    """
=any:between acd -16 21 -21
adult:lol abd -11 -13 22
drive:y_me ad -14 18
en c -19
expecting$ c -19
had:solo ad 19 -14
in_@date cd -13 12
madre a -15
not_handle a -14
now:yes_but ad 10 -16
otra_semana acd -11 17 -15
piece_of d 10
pregnancy:last_week c 11
ver__mi a -11
""",
    """
=body:que abcd -24 14 14 -24
not:conflict ad -11 14
now:tenid* d 11
prior:and_@medicine bd -15 11
tal_vez abcd -19 -14 31 -23
veces__y cd 12 -13
""",
    """
=body:solo abcd 50 -22 -39 -19
=rule::all_but_me:menos|excepto|salvo_yo|mi a 18
=rule::asks:que_significa d -15
=said:now:yes abc 10 -45 -25
a_work b 16
not:tried abc 18 -29 -20
priva* abcd -25 36 -13 -26
ward_for d 11
yes__keep bd 21 -20
""",
    """
=rule::idiom_yes:como_no d 13
any:alway* d 11
caldi* d 15
fee c 12
have_@relative c -12
i__negar d 11
no__got a 11
only__have bc -11 15
percent ac -34 23
that__why d 12
""",
    """
=any:camino b 16
=body:tcc d 11
coming:@cancel bc -25 -14
coming:tryin* c 11
deciden b 14
eaten:ayer_y ad 13 -11
hace bd -25 10
meds:take_anything d 10
""",
    """
@symptom_a d -11
@texts__no ab -19 17
allergy:hours acd -16 -10 20
dejar bcd -29 -12 16
psychosis:papeles ac -15 11
puntos c 13
to__@medicine ab 13 -22
voy_al ad -14 12
""",
    """
=body:vinito ad 22 -14
=signs:cancel:no bcd 19 -25 -55
^tome bd -18 12
been__@hours ad 24 -22
enfermera cd -17 -16
heart:actually a 10
heart:un_soplo cd -27 30
none_of c -11
serian a -11
so__@drive ad -13 14
texts:lol ab -27 26
want bcd 15 12 -36
""",
    """
@date__# ad -17 20
adult:underage ad 14 -11
and__was c -15
drive:to ad -17 16
many__count d 13
ride:will_find ac -13 20
""",
    """
=said:any:no abcd 34 -36 -24 -21
=signs:pregnancy:none b -20
heart:and_the cd 15 -13
organ:todavia c 11
substance:perdi d 12
""",
    """
=any:pigs ab 22 -19
=tag:pregnancy:proxy a -14
coming:salio_un ad 14 -11
mente a 11
organ:kidney_to bd -11 14
""",
    """
^no abc -27 17 -11
waiting_on abcd -21 -19 37 -28
""",
    """
^good abcd -26 39 -16 -25
brain:aneurisma d 10
hurts abd 20 -14 -14
manias d 11
preguntas bcd 27 -19 -22
ride:lyft a -10
ser abcd -10 -20 43 -44
storm ab -16 12
tengo_el abc 15 -20 -13
""",
    """
brain:en_# ab -12 12
pero_poquito ad 13 -10
would__they b 11
""",
    """
#_semanas abd -18 -11 28
=body:baja abcd 29 -12 -14 -25
brain:histo* bd -11 -14
cancel:quiero c -12
heart:enfermo b 15
prior:tried abcd -18 -12 -13 15
roble a 15
the__off b -20
why__you bd 12 -12
""",
    """
#_que abd -13 22 -10
=body:recheck cd 16 -14
^yep abd -16 -22 32
checked_it c 10
my_@drink ad -15 12
prior:a_walgreens d 10
substance:corri* d 11
substance:on_@day bcd -17 -11 13
that_is abc 18 -22 -17
""",
    """
^doy ad -17 23
any:and abc 17 -47 -15
cancel:cancelo bd 24 -30
heart:me_sube acd -17 15 -11
street$ acd 17 -12 -11
""",
    """
^este abd 12 -26 -11
effects:puedo d -19
had:pasad* abd -11 -14 21
knocked_me bc -12 17
me__y bc -20 -19
pobrecito b 14
substance:both d 10
""",
    """
=body:lately a -15
baker c 11
cosas__no cd -11 11
organ:but_for ad 11 -11
pregunta__mi b 11
psychosis:descarto ac 19 -17
puedo_dejar b -15
texts:solo bc -13 -10
""",
    """
=body:cualquier b 11
=body:significa d -15
=visit:more b -14
=visit:now abc -13 -11 19
^tal abc -21 -18 25
este_es bd -11 15
""",
    """
a__last abcd -24 20 13 -17
acuerdo$ abd -17 -27 17
apuntado d 11
her_home a 12
know__here ac 16 -15
psychosis:yes acd -16 -14 20
two_different ac -10 15
""",
    """
=rule::proxy:he|she|el|ella_~1_patient|pacien b -24
=rule:prior:no:never|nunca_~3_tried|taken|been| acd 25 -11 -17
@body__no a -15
adult:@day ad -11 13
effects:pero abc -13 -16 22
hecho__la b -14
i__heavier cd 15 -14
organ:rinon_pero a 12
psychosis:reali* cd -13 14
psychosis:well c -10
""",
    """
=body:gusta bd 19 -21
=visit:snow ab -14 13
@insurance__que cd 13 -10
el_ojo d 11
heart:elect* bd -11 -11
know_tomorrow bc -15 18
mi__por abc 12 -22 -11
ride:cunado d 15
ride:probably ac -11 15
yo__se abd -12 21 -14
""",
    """
=any:semana c 12
am_in ac 11 -26
english ab -10 15
say__but a -25
that__or ac -11 10
""",
    """
=rule:now:yes:is|it_~1_fine|good|great|ok|okay d 11
=visit:hoy bd 11 -11
@treat_or cd 13 -12
de_presion b 12
eaten:si_of c 10
i__shadows cd 12 -12
i_waited ad 19 -13
iria a 12
no__decido c 13
organ:tests_came cd -11 12
pregnancy:con_# a 12
prior:i_just acd 11 -10 -16
""",
    """
allergy:swinging ad -12 13
cuente abc 11 -18 -16
heart:counts ad 16 -11
now:luego_le a 17
pregnancy:embryo_transfer d 12
pregnancy:hermana ab -18 14
""",
    """
about__a ad -12 12
can__@treat ad -12 14
frasco bcd -15 10 -13
fue_aquello b 10
leerl* b 11
me_out abc 18 -11 -17
now:check d -18
pregnancy:miscarriage b 12
up__so bc 14 -12
""",
    """
=body:mellizos d 14
coming:home ad 13 -10
everybody bc 13 -25
grand bcd -14 -18 17
psychosis:fue acd -16 -12 16
ride:chofe* ac 13 -18
""",
    """
=visit:si abcd -31 -15 43 -24
en_urgencias ab 14 -16
left__went d 10
list_for cd -15 14
not:during ac -12 11
texts:lette* a 13
todas abc 24 -16 -26
""",
    """
^might abc -34 -23 10
has_passed ad -12 12
hope_not a 10
pressure__itself ad -18 18
sirven c -11
substance:@drug cd -31 18
""",
    """
=body:ticker bcd -18 -18 13
a__is bcd -18 13 -13
allergy:alergico ab -13 17
allergy:todavia_no c 12
joya bcd -14 -12 17
not__till b 12
psychosis:psych* ac 10 -22
when_it a -21
""",
    """
adult:a bcd 16 -22 -14
any:you_can bd -15 13
mi__viejo b -11
psychosis:an cd 13 -12
sound$ ab 12 -13
substance:@vehicle b 12
substance:le_estoy abcd -16 -15 21 -19
texts:digo c 11
to_face b 10
""",
    """
=number:ride:big bc 14 -11
=visit:mind b -10
drive:@relative_@drive abcd 24 11 -14 -38
let__on cd 16 -11
not:heard cd 12 -14
prior:@sick a 12
psychosis:text b 11
rayit* a -12
voice* bcd -13 -23 17
""",
    """
=body:due acd -29 -20 35
adult:voy_en a 15
de__patada a 14
heart:anyth* abc 14 -12 -11
sir__my a 10
y_el bd -18 -10
y_era a 13
""",
    """
@relative d -11
a__never abcd -22 13 20 -14
any:phone bd 13 -13
has_not bcd -25 32 -17
heart:is_been cd 16 -12
not__texting ab -11 15
of_questions b 12
organ:my_labs c -10
""",
    """
=body:package a 11
adult:never ab -12 18
anda_fallando abd -11 11 -17
borreme_de a 11
diario$ ad -20 24
if__truck c 11
not_you c -11
now:sec d 11
pregnancy:monday a 11
pregnancy:terce* a 11
substance:por acd -22 -16 20
""",
    """
@body_infection d -11
could__# c 13
effects:nausea abd 18 16 -25
estoy__@vehicle abd -18 20 -18
is_called bd -17 15
mensaje_que ad -12 14
no__dia ad -12 19
organ:fatty abd -16 -12 20
stand$ acd 25 -14 -13
texts:que_llamada ad -23 26
""",
    """
=any:older bd -11 16
=body:@medicine bcd -19 -31 12
=visit:tanto a 11
allergy:sure bd 14 -15
coming:in d -22
is__an b 15
mandar ac -16 -15
organ:but_not ad 16 -16
texts:acuerdo b -11
""",
    """
=body:question ab -25 25
adult:#_since ad -12 12
alguien_me cd 13 -13
desde__y ad 16 -15
dific* abcd 15 -12 12 -26
had:ok b 12
pensado c 14
sulfa__@treat ad 16 -14
that__would b 14
un_par ad -17 23
""",
    """
@medicine__that bcd -13 -25 16
^fumo abd -20 -16 12
cancel:modo d 10
coming:am_not d 12
falta_el cd 22 -29
heart:thirt* a 10
heart:those ad -11 14
mis__estan ad 11 -11
my_memory ac -10 11
now:ese abcd 18 -13 -11 -12
paro cd 19 -12
si__nunca a 12
substance:@relative_say cd 14 -12
text_me abc -13 14 -16
""",
    """
=body:ok bc 13 -10
=body:said abc -31 -12 22
^ya c -25
tendria abcd -15 -30 36 -29
""",
    """
a__despues b -14
aguita$ bcd -11 13 -20
coming:more ad 12 -18
drive:will_have ad -11 11
go$ abc 17 -34 -22
prior:that bc -12 -10
""",
    """
=body:unas cd 16 -19
been__the c -14
carro_y ad -14 18
con__ya cd 12 -15
got__liver ad -15 15
home:this bd -17 -20
husbands_the a 10
not:decido a -13
psychosis:right ab 18 -13
si_llego d -10
substance:in_# abd 30 -13 -26
well:@relative c -18
""",
    """
=tag:adult:unsure a -18
=visit:timing d 10
any:leave a 11
caigo cd -18 17
drive:am_taking ad -15 17
have__that b -23
meds:turke* a 11
now:jefe d -14
pero__dijeron a -11
pregnancy:it abd 14 -16 -17
prior:for_a abc -14 -18 11
quien__esto b 10
substance:@clothes a 11
substance:esto b 12
treat$ cd -10 14
""",
    """
=visit:ver abcd -49 -30 53 -30
brain:pregu* d -12
cancel:cuente_conmigo ad 25 -22
eso__hablo ab -15 24
organ:problema a 11
prior:said_no a 11
regreso_solo ad 13 -12
todos__desde d 15
""",
    """
=visit:saliendo a 15
cancel:seguir abcd -15 -12 -13 19
de__@medicine b -10
eaten:desayune d 13
echele$ ad -11 16
meds:only ab -28 17
now:me_the ad -14 19
prior:or bcd -11 -12 14
""",
    """
=turn:visit:none bc -16 -14
exact ab -16 10
farma* cd -15 -15
lo cd 10 -18
me__semanas a 13
now__no d 10
this__my bc -36 17
""",
    """
=said:had:yes bc -19 -40
and__truck a 10
dios$ abc -16 -48 33
drive:off ad 12 -12
had:not_this ad 15 -14
not:se ab -14 -13
que__haya ad 14 -11
ride:texte* ad -15 12
substance:cigarettes bd 17 -18
substance:las_fiestas ac -11 15
till c -13
voy__en ad -11 15
well:y_otros c 13
""",
    """
ask__is a 13
positive ab -12 -19
text_list ab 16 -11
yo_de ad 13 -11
""",
    """
prior:life bc -13 16
ride:en_mi ad 26 -21
that_one a -11
well:deprimida ad 18 -11
well:tirando a 14
yes_a bd -12 20
""",
    """
=body:claro abc -17 -33 31
=body:ghost d -11
=tag:drive:other d -12
asi_que bc -18 -29
dolor* ab -11 18
effects:usual a 12
of_your ab -17 10
pregnancy:hombres c -11
ride:ver_si a -10
substance:yes bd -36 14
""",
    """
=any:minor b -10
=body:cerro a 15
@move__the ab 12 -13
any:eggs ad -14 16
brain:pero abcd 18 -12 -10 -15
coming:am cd -19 18
empty_@body a 11
organ:cirrhosis c -11
prior:one_kind a 12
substance:going acd 20 -11 -11
""",
    """
=any:day bc -26 15
=any:evening b 16
^of bd -11 13
allergy:can_not ad -13 16
cae_en a 12
prior:take bcd 16 -23 -11
sleep__is d -12
substance:margarita a 12
to_what bd 22 -17
""",
    """
=body:peso cd 14 -14
@drive__me ad -17 18
^she b -43
any:alone ad -10 13
atorados ad 15 -10
embryo_transfer d 12
fuerz* bcd 19 -18 -29
nkda a 18
well:el acd 30 -41 -30
""",
    """
=any:@traffic a 12
=first:visit:no bc -18 -14
but_keep d 11
got__bad ab 11 -10
had:do_not acd -13 13 -12
heart:labetalol d 11
the_first bc -20 -16
to__day bc 17 -11
""",
    """
#_over abc 11 -20 -17
@clinician__puso d 12
bebe_de b 13
effects:maluquera ad -11 16
heart:#_el a 12
in__dumps a 13
organ:not_back ac -11 13
pregnancy:thought d 11
trasp* ad -18 19
""",
    """
=body:psicoanalisis d 14
adult:los bc -14 -11
la_@clothes d 14
last__about ad -19 22
mal__pero ac 16 -13
organ:a_de c 10
ride:@relative_dijo a -12
ride:lives a 11
the__not abcd 21 -10 11 -38
way__is a 12
""",
    """
ambulancia ad -10 14
any:ni_la ac -13 14
boyfr* ab 12 -11
lo__tengo a 14
mi_coche ac -14 -13
now:pregu* ad -21 14
ride:yo abcd 28 -12 -22 -20
said__it acd -14 -11 19
to_you ad -15 -20
""",
    """
fainted ad 12 -10
heart:nomas_por ab 13 -15
home:troub* ad -14 16
iraq$ a -12
la__hablaba d 11
lista$ ab -10 -12
that_about d -11
they_had abcd -13 -11 -17 21
well:mejor* acd -10 -12 22
""",
    """
=any:estado acd -12 28 -27
adult:recuerdo ad -12 10
ahead bc -16 -13
ahora__@medicine ad -11 13
any:no_way a 12
cheve* bd -13 19
fainting d -13
meds:esta abd -15 21 -15
seis$ ad -14 13
substance:@drug_that ac 22 -20
""",
    """
cancel:@call_me a -11
coming:la_lista ad 15 -13
funeral b -11
not_my bcd -20 -11 11
organ:tengo c -22
pregnancy:the_oven d 13
vinito abc 16 -12 -14
""",
    """
=any:toma b 13
=denials:any:0:no abcd 80 -43 -40 -70
ex$ ad 11 -11
fueron_tres d 11
not__go abd -17 11 11
truck* d -14
""",
    """
=body:green a 11
@howmuch_dura b 14
for_me abc 12 -34 -17
not__heart cd -16 13
swapp* c 13
""",
    """
coming:dia ad -17 17
drive:nadie_me ad -18 21
fila__banco b 11
had__but ab 12 -20
heart:bp_is bc -15 -14
now:said_@day ad 12 -11
prior:do abd -19 26 -22
prior:groups c 10
rather__in b 11
through bd -25 11
""",
    """
=body:air a 10
@relative__le ad 11 -12
""",
    """
=visit:mis d -13
@relative__law c -11
a_dos a 12
cayo abcd 24 -22 -13 -18
coming:the_morning abc -12 -10 15
me_echo ad -16 19
older bd -14 15
on ac -19 11
substance:would_tell bc -13 13
total abd 24 -16 -17
used__a d -15
""",
    """
=body:big abd -13 -11 16
=visit:acostado ad -11 14
allergy:@symptom_and ad -13 16
animo$ bd 14 -16
been_checked ac -16 16
commu* cd -15 14
had:@body d 13
meds:me_ask c 11
substance:probl* acd -23 16 -11
""",
    """
^does abd -26 29 -67
card$ a -12
coming:trying_to c 11
drive:mis ad 12 -10
had:la_depresion a -11
meds:never b -12
mient* a -10
psychosis:depresion abc 15 -14 -11
substance:better cd -10 14
wow b 16
""",
    """
=rule::unsure:could_be abc -29 -20 15
=visit:choice ad -15 19
=visit:go bd -36 16
@relative__voy b -11
^leave a 11
drive:husband ad -13 11
la_@symptom ad 12 -12
no__grave d 10
perfect$ a 11
psychosis:cosa ab 14 -10
substance:always a 11
texts:se_me cd -11 14
""",
    """
122/7* d 10
=any:menor abd 23 -22 -14
=body:looked acd -17 23 -16
^estamos bcd -18 15 -15
adult:todav* ad 23 -15
aguanto_la d 10
never_got d -16
""",
    """
#__vez d 12
=any:hecho abd 24 -13 -14
=body:do abd -29 35 -19
ex_@relative ad 15 -20
home:to c -11
i__talk bc 14 -11
mejor__el b 14
substance:week bcd -20 -13 18
""",
    """
=any:sala ab -11 15
=body:sad abcd 25 -12 -15 -13
=visit:discuss b 15
@visit_in d 13
brain:no abd 24 -59 -21
drive:no_puedo bcd 15 -11 -13
eaten:yogur ad -12 16
effects:a_baby ad 15 -14
flying_colors a 13
for__and bcd -18 -13 11
not:only d 10
now:centr* abd -20 20 -17
organ:no_se b -11
organ:preguntas bc 14 -11
pregnancy:por_la a 11
tendre c 12
""",
    """
=body:hace bcd -28 18 -12
adult:not_a ad -35 36
allergy:mi_@relative c 12
""",
    """
=any:el abc -10 11 -24
=rule:substance:no:drink|drinks|beer|beers|wine|gla acd 30 -19 -18
@wrong_street a 11
^@day b -12
a__her b 10
hoy bcd 22 -26 -25
prior:seven ad -13 15
queda$ d 11
texts:as abd -14 -12 17
""",
    """
me_mull c 11
now:time bc 12 -21
possi* abcd -15 -33 40 -44
to__@symptom d -13
vodka d 17
y_tomo ad -12 15
""",
    """
=visit:ready ad -10 15
@animal__i a 11
@eat__ago ad -23 23
allergy:times acd 27 -17 -20
had:it ac 15 -31
is__exactly bc -20 20
sepa_la abcd -13 -15 27 -14
si__ni a 12
substance:desde b -13
ver_que c 11
you__see a -10
""",
    """
organ:stone ac -11 13
ride:get_me d 13
""",
    """
=any:sons d 12
=signs:safe:yes ad -23 29
@medicine__@treat bcd -13 20 -15
any:is_as c 10
meds:me_la ad 13 -11
substance:eh abcd -17 -14 20 -14
well:por abc -13 -19 13
""",
    """
=rule:pregnancy:no:husband|hubby|he|man_~2_fixed|sn b -10
allergy:del cd 22 -21
coming:sigue_en ad -14 16
meds:be_on d -10
mirtazapina d 11
un_@medicine a 14
""",
    """
@medicine_@medicine abcd -28 -17 -24 36
and__took cd 12 -11
another_@place b -15
desde_ayer ad 13 -11
heart:110/7* ad 19 -12
home:been b -13
let__ask bc -22 30
meds:pharmacy ad -11 15
substance:before ac -13 -11
""",
    """
=asks:visit:all:none abcd -43 44 -40 -34
=visit:plata ad 17 -12
@day_para c 16
cancel:@price cd 10 -20
meds:melatonin bd 17 -11
mi__tambien abc -16 14 -12
now:de_parte abd -17 24 -23
prior:dolor a -11
psychosis:my_@relative c -24
""",
    """
=any:days cd 23 -34
=any:puro ab -14 17
=body:padece c -10
=body:pt d 11
@stop_sending a 10
can__have b 15
el_paciente b -24
had:nunca abcd 21 -13 -18 -13
heart:of_a ad 17 -21
prior:recetas a -12
prior:weekly d 14
si_nomas a 12
""",
    """
=visit:nombre ad 18 -13
drive:me_dijeron a 14
golpee_duro cd 12 -10
mi__fue bd -15 12
my__fell b -10
my_fourth d 14
near ad 12 -15
pregnancy:al_bebe b 11
ride:unico a 13
tuve__mi cd -11 13
well:new ad -21 28
""",
    """
in__@year bd 10 -12
knees$ a 12
not:voices ad 19 -14
not__time c -14
now:not_@move d 11
""",
    """
@relative__stroke cd -10 -13
adult:estoy_en ad 18 -16
eaten:ayer abcd 38 -24 -14 -31
in__just acd -12 -10 19
substance:ya c -14
""",
    """
=signs:drive:yes acd -11 -18 15
conce* bc 19 -12
fuerza abcd -22 24 -17 -19
her__i ad -15 12
pregnancy:transfer_was c 13
see__i a -12
substance:para abc -23 -14 27
""",
    """
=body:business ab -14 19
a__will d -15
adult:retir* d 13
had:since d 11
sailed$ a 15
""",
    """
afternoon$ b 16
count abd -20 11 -11
eaten:right ad -15 13
echele ad -13 18
nomas_una d 16
""",
    """
=rule:now:no:no_puedo abd 20 -10 -11
depressed acd 15 -11 -16
my__did abcd 12 15 -10 -31
si__no abcd -14 -24 35 -29
una_para ad -13 20
""",
    """
a__in abcd -21 -13 -17 22
el__jaja c -12
for_@relative a 11
have__bloodwork c 11
home:stati* ad 14 -10
morfina ad 12 -11
organ:mi_viejo b 12
substance:pain_@medicine c 13
""",
    """
=any:idea acd -24 26 -15
brain:tuve abd -19 -13 24
church_is cd -13 15
fuerte_como a 12
more_than b -20
not:choice ad -15 19
on__there d 12
pregnancy:a d -16
""",
    """
=body:brains a 13
=visit:cuenten b -12
a__por bd -10 13
nobody__up a -20
now:changed c -13
now:conflict ad -11 14
pero_tampoco a -11
we__find ac -12 15
""",
    """
can__it abc 25 -20 -30
everything__there a 13
not_miss c -11
once__but ac 16 -15
organ:infeccion cd 16 -18
that__normal ac -14 15
""",
    """
better__days cd 21 -22
coming:someo* a 11
el_@medicine ab 11 -21
other__are d -13
psychologist d 10
ya_no bcd -32 -26 15
""",
    """
cancel:hate_to d 11
for__but a -16
get_back acd -11 21 -15
hard_pass ab 23 -14
my_cycle ad 13 -13
organ:nino c 11
orino bcd -27 16 -10
prior:alcan* ad -12 10
""",
    """
^uso b -17
i_pump abd -16 -12 26
not:paciente abd -10 16 -11
now:unless c 14
sec__am bd 19 -17
to__sulfa ab -11 14
virgen abc 20 -18 -16
""",
    """
es_asunto abd -12 21 -11
mi__pasa d 14
the_form bc 16 -15
""",
    """
=any:ratos ac -15 16
=denials:body:1:unsure abc 20 -65 -14
cancel: abc -14 11 -10
ride:blocks a 11
""",
    """
=body:psicosis c -18
a_teenager b 11
colors bcd 16 -10 -18
effects:excel* a 10
home:stopped ad 13 -12
now:negat* c 12
substance:long ad 16 -11
substance:noche ad -14 13
tomorrow_to c 11
una__ya d -14
under_a a 12
""",
    """
breathing acd -14 -13 23
i__no c -22
me_when d -18
ride:carro abd 27 -13 -22
sala_de b 12
tell__in c 10
""",
    """
con__@clinician abd -26 25 -15
long__can b 15
think__i ac -13 15
""",
    """
altogether a 17
came__fine a 13
did__whole c 13
gravy d 11
it_but ad 18 -18
menor__edad ad 21 -16
not:ella ab -15 19
substance:tomar bc -16 -14
wanted__the a 14
""",
    """
eaten:only_a ad -24 22
esa_@place ad 20 -13
hacie* acd -11 12 -17
pressure__to d 13
sir ac 20 -17
using abd -21 -21 21
""",
    """
=visit:positive a 11
allergy:if_i bc 15 -14
meds:fish_oil ab -12 16
no__nada bd -11 -12
not__back d -15
now:permiso b -12
pregnancy:vino acd 24 -14 -17
prior:tampoco c -15
substance:stopp* b 12
well:am ab 10 -38
yesterday acd 28 -26 -17
""",
    """
=body:diabetico b 11
=body:shop ad 22 -16
allergy:no_problem a 13
blood__a ad 11 -15
mucho__vez d 12
not:chance ac 22 -20
now:like ad -15 20
prior:tambi* d 12
substance:do_@drug b 14
tengo_idea ac -17 20
""",
    """
=signs:allergy:yes b -32
adult:is_# bd -19 20
allergy:no_@medicine ad 13 -12
come_with ab -19 20
le_hago ad 17 -14
list$ abcd 19 10 -18 -29
prior:lo acd 24 -12 -35
substance:@month acd -31 -40 37
""",
    """
=any:solo abd -13 -33 20
=body:trouble acd 31 -30 -22
and_counting d 12
casi_en ad 19 -18
lady_never b 11
mixed__with ab 11 -11
prior:aguan* a 13
psychosis:evaluated cd 12 -12
substance:y_ya ac 13 -13
""",
    """
=any:old a 11
all__you d 10
eaten:pregu* bc -12 14
es_privado ab -12 20
esta_por ad 10 -20
had:@treat_yet a 11
had:how ab 15 -11
in__text ab -11 16
know_better ad 15 -13
not:either ad 22 -21
secure ab -10 13
""",
    """
limpio$ abc 10 -23 -16
pregnancy:imagi* ad -11 18
so__no c -10
""",
    """
=visit:leer c -13
cancel:unfortunately d 10
had:at_parties b 10
no_salio ac -12 13
not:worse cd 13 -13
organ:same b 12
pregnancy:meses bcd -15 -29 25
psychosis:heard_my c 14
un__desde cd -10 14
""",
    """
=body:otro ab -10 -13
=body:yes abd -15 -30 19
=signs:body:unsure:asks+unsure abd -13 -20 15
^due ad -20 22
heart:tuvo bd 15 -18
mhm cd -11 18
not:drugs abc 15 -13 -16
psychosis:eso abcd 16 12 -32 -20
""",
    """
=signs:now:none bc -11 -15
am__i ab 21 -23
de_una abcd -39 -26 -10 41
dos_con b -14
heart:cardiologist b -17
manda* ab -27 17
""",
    """
=rule:texts:yes:this|este_~1_is|es_~1_my|mi_~1_n d 11
claro_que abcd 27 -21 -19 -15
farmacia c -13
ride: bd -16 -19
""",
    """
=any:apartment d 15
absolutely b -14
de_peso cd 14 -14
have__nothing ad 12 -12
heart:cholesterol c -10
i__long ad 29 -27
nothing__a ad -19 21
organ:octubre a 13
""",
    """
=visit:hell d 12
effects:@thanks bd 14 -12
in__waiting d -10
mil_@thanks ab -12 17
muy__@thanks d 13
pregnancy:para_eso abd 20 -11 -14
salie* d -16
texts:texte* ad 16 -13
well:diez ad -10 16
""",
    """
=body:could abc -31 -41 24
=body:iui acd -12 20 -14
blood__high d 11
consulta bcd 10 -11 -18
did__is a 11
home:picking c 11
me__hambre b -11
mi__alergico ab -15 17
one$ c -10
texts:in_the a 12
the_records c 10
""",
    """
exame* a -11
organ:to_my bd -15 13
pregnancy:sister a -11
psychosis:estoy ad 18 -14
relapsed__@date a -11
""",
    """
=body:plumbing a 13
eaten:till_# ad 15 -13
home:@place abd 25 -21 -16
not__it b -45
tolero_me d 11
""",
    """
allergy:nunca_la d -10
any:dejeme abc -11 -10 16
coming:do b 11
ejerc* abd 12 -12 -11
eso__otra a -12
lo__yo ab -16 12
not:queda ad -18 23
pero_los a 10
prior:would_have bc -11 10
psychosis:my_@clinician abd -16 17 -11
substance:gusta ad 17 -12
""",
    """
=body:actually a 12
=body:habria d -13
=said:ask:none_of_yes,_no,_unsure b -40
@relative__if d 13
bajo__# ad -17 19
meds:and_then ad -13 16
meds:cinco b -15
number c -22
""",
    """
=any:mal abd -14 -19 19
=body:scare c 15
borrosa$ d -14
dejel* c -15
dice_mi bd -18 15
dos__dia abd -12 -11 14
had:the b -13
los__me ac 20 -17
me__o ac -16 13
meds:inyec* bd -16 23
over__check a 10
plan_to abcd -13 -13 -10 22
""",
    """
not:sabria abcd -36 -27 42 -17
""",
    """
#__@date d 13
any:obvi abd -11 -10 22
best abcd -32 -15 -15 35
bypasses$ bd 22 -16
drink__most cd 14 -15
drive:up abd 18 -13 -21
not:doy d -14
pregnancy:last_@month a 12
pregnancy:my_youngest ab 14 -15
ride:que_me ab 14 -12
why$ abd -28 28 -18
""",
    """
^six d 14
codeine a 13
days__my ad 16 -12
did__ask b 14
estoy__hambre a 11
had:the_same bc -13 16
home:with d 10
meds:pacie* a 10
my_cell a 11
sigo__la abd -11 -12 19
that_do d -15
the__always ad -14 14
viene__en ad -12 16
""",
    """
=body:miscarriage b 12
=visit:ha abcd -26 10 18 -25
=visit:walk abd -13 23 -11
adult:kids a -10
allergy:alerg* ac -14 -19
aqui__en d 18
early_for a 14
en__@medicine ad -11 13
este__no abd 11 11 -26
gustan a 11
heart:was bc -31 11
mine_is d 12
organ:higado_ya d 11
psychosis:so c 11
ride:take_me ad -12 14
""",
    """
@relative__bad b 14
a_sonreir d 12
eaten:have ad 16 -23
heart:got abc 11 -14 -29
me_gustan a 11
positive_test d 14
""",
    """
=body:intacta ab 18 -12
=visit:heard ac -16 23
and_@relative b -10
any:ningun_anticoagulante a 12
for_@hours a -11
hicieron_nada ac -19 12
organ:ahi ab 16 -26
texts:yo_no a 12
ya_me acd 23 -22 -25
""",
    """
=body:gomitas cd 16 -10
=body:know ac -14 12
=number:adult:grown abd -47 -25 42
=visit:tranquilo ad -12 15
adult:acta_dice c 12
had:year d 18
oops abd -12 -11 13
organ:three a 14
substance:divor* abd -12 -10 12
""",
    """
=any:recuerdo ad -15 11
any:este d 11
en_media a 10
not:clear ac -14 17
not:primera ad -20 20
prior:pregunta acd -15 -12 18
says__had d 13
""",
    """
=rule::yes:como_no d 13
cover* ab 16 -13
depre ad 19 -16
hole__my d 11
many_to d 13
organ:pads d 13
texts:system ad 13 -12
""",
    """
=signs:visit:no+yes: bcd -36 -24 14
=visit:card bd 11 -13
any:le_voy ab -12 13
cigarettes bd 17 -18
organ:livers_fine ad -16 16
prefiero_hablarlo b 15
que__quiera a 12
""",
    """
anytime abd -23 -13 28
got__i ad 13 -11
now:if_i ad 11 -18
organ:liver_is ab 11 -18
psychosis:clozapina d 14
substance:#_@year abd 31 -18 -27
taller b 11
texts:@call abd 45 -59 -23
""",
    """
@drink_cuenta abd -12 12 -15
a__edad abc 14 -12 -14
allergy:yes_to ad 19 -16
eso_mismo bd -17 21
snipped ab 20 -11
""",
    """
^best ad -16 22
cancel:@month ad 20 -17
mi__fallando abd -11 11 -17
stran* acd -27 -14 31
""",
    """
allergy:had_@treat a 10
any:a_couple bd -10 12
i__manic ad -12 13
now:salgo ad 13 -12
pregnancy:had_a d -21
pregnancy:pecho_todavia b 12
same__my bd -22 22
si__lo b -11
yo_@drive abd -13 -12 18
""",
    """
=body:menos a 13
are_these bd 19 -13
moles* abcd -14 -13 -16 23
no__do abc 13 -11 -10
un__sin ad -25 18
""",
    """
@door abc -15 14 -15
allergy:horri* abcd -18 -17 -21 27
eso abd -16 16 -27
my__only a 10
supper$ c -10
""",
    """
a_flat d -18
adult:ni ad -21 18
any:last abd 13 14 -29
let__sleep c 11
prior:de_las ad -12 17
psychosis:droga* abcd -11 -12 19 -18
todas__para d 10
un_@machine ab -13 15
y_@medicine cd -22 20
""",
    """
^posiblemente c 12
and_sound ad -11 15
cancel:@cancel_nomas d 12
canceled abd 12 13 -28
desayune ad -14 18
just__back a 12
le_se ac -17 19
my__will abcd -14 -11 -15 23
reacc* b -15
right_up ad -14 20
""",
    """
adult:on a -15
brain:when d 13
it__already bd 20 -12
paciente$ bd 14 -10
teresa bd 17 -15
undec* abcd -24 -20 37 -26
""",
    """
=any:ahi abcd -35 -21 53 -28
=body:last b -23
=tag:organ:asks abcd -18 24 -19 -12
a_whole ad -23 31
mas__otra ad -14 18
psychosis:despu* bc -16 15
substance:desde_que bd -11 12
""",
    """
cada_@year d 11
heart:es abd 27 -14 -23
home:@parking a 14
not:latex ad -12 13
organ:me_dializo d 13
that_again ab -19 23
they__for ad 15 -12
""",
    """
bendiga$ abd -10 22 -11
brain:sido d -12
del_super b 13
eaten:solo_@drink ac 14 -12
my__baby ab 10 -12
or abcd -23 25 32 -53
substance:no_problem bcd 25 -34 -19
supe$ c 11
three__not ad 16 -15
""",
    """
#__do ad -13 10
brain:brain* a 13
me_hubiera a 14
ride:do_not acd 13 -12 -20
""",
    """
=body:@late abc -13 -14 17
=visit:@call bd 15 -30
and__@food ad -13 13
coming:ready ad -24 23
vamos b -22
worse$ abcd 11 -13 14 -24
""",
    """
=visit:cars a 11
allergy:i_do acd -16 24 -14
almos* ad 16 -26
effects:when ad -14 19
got__@relative cd -20 23
my__first abc -10 -12 20
not:allergy ad -14 14
now:pass a 12
now:work cd -14 -11
pregnancy:no_tengo a 14
que__en abc -13 -11 15
up__last abd -18 21 -12
""",
    """
=rule:substance:no:on_weekends ad -18 22
@thanks$ bcd 20 -24 -15
del__la ad -12 16
en__manana cd -17 20
prior:ver b 13
ride:@relative_pidio d 12
you__@relative bd -11 10
""",
    """
^obvi abd -11 -10 22
acelera c 12
ask$ d -13
brain:all_of ad -14 18
fourth$ d 14
is__mixed bcd -13 12 -12
perdo* bcd 16 -29 -21
por_fin ad -13 23
prefer c -12
pregnancy:y_yo c -10
""",
    """
=visit:laid a -12
@symptom__me a 10
aun cd 25 -29
did__it abd 17 -13 -19
eaten:burger b 14
now:desca* ad -18 20
prior:not_# a 12
prior:text b 13
worst ab 13 -11
""",
    """
brain:bleed d 14
brain:dice d 13
is__@animal d -10
ivf cd 19 -14
okay c -11
see__not d 13
substance:tuve cd -15 18
ustedes__@year d 12
""",
    """
=number:had:old a -11
asking__my b 10
home:casa a -13
nuevo acd 14 -17 -11
""",
    """
=rule:cancel:no:not|nunca|no_cancel* abd -13 26 -25
alarma ac 12 -10
allergy:piel bc -11 14
era_un a 10
had:la_pusieron c -17
heart:si_el ad -12 14
organ:pobre* b 13
""",
    """
he__been a 12
now:anyth* a -15
que__acuerdo ad -13 13
with__but b 12
""",
    """
ride:going_to ab 10 -15
soy__toda ab 15 -24
""",
    """
=body:esta abc -18 14 -27
=body:personal abd -17 28 -11
evacu* ad -12 17
had_half cd -10 11
have__touched a 10
pregnancy:found_out d 10
substance:un_vinito ad 22 -14
well:arrib* ac -18 10
""",
    """
@visit_con bd 13 -14
am__telling b 10
any:comi d 10
arras* abc 10 -18 -10
hierbas$ acd 11 -12 -12
i__than abd -13 -10 15
meds:curre* abd 26 -18 -14
meds:mas ad -26 29
not:whatsoever a 18
one_after ab -13 11
prior:counseling b -17
voy__eso b 10
""",
    """
=body:edge bcd -15 19 -17
@texts_is bd -16 14
a_de c 10
adult:for_my d -18
and__broke a 11
and_pressure a 11
aneurisma d 10
coming:lo_estoy ac -15 18
fit abc 16 -12 -20
remembers cd 13 -16
rid d 10
ride:llevo d 10
see__but cd 14 -16
""",
    """
a__y b -31
el_numero ab -11 13
heart:a_@relative a -14
no_si ab 14 -14
text_later b 19
""",
    """
=body:lupita abd -16 23 -11
=body:muchacho c -16
atiende b 11
organ:salie* d -14
""",
    """
=any:baby b -11
@stop__it ad 12 -13
ahora_mismo d -16
any:front b 11
at_parties b 10
charge b 11
de_nino c 13
lupita abd -16 23 -11
mi__de abcd -12 17 14 -21
queda acd -13 -25 21
si_cuenta a -15
texts:@texts_@call acd 27 -19 -16
""",
    """
eaten:at_the abd -13 -20 24
heart:veces c 10
organ:ningu* acd 19 -13 -12
""",
    """
ahora_estoy a -11
coming:no_voy ad 24 -21
la_tension b -10
most__i cd -13 15
now:salga d -18
now:todavia d 10
organ:rinones_poliquisticos d 15
""",
    """
=body:physical ac 13 -16
@relative__un bd 25 -25
a__@visit abd -11 19 -13
any:rather ad 14 -13
coming:this_time a 11
happy abc -11 10 -15
heart:@clinician_says ad -18 13
march c -16
meds:pharm* ad -13 14
sabria_decirle ac -18 19
yes__liver a 11
""",
    """
averi* abcd -12 -11 20 -15
brain:poquito ab -11 17
cancel:a_mi ad -10 -12
cancel:yes abcd -39 16 -21 19
eaten:not_remember ac -12 13
gives_me cd 16 -21
healthy__a ad -10 12
lo_tengo d -17
prior:como_cuales bc 25 -19
""",
    """
had:#_mg d 10
in__file bd 12 -12
psychosis:tuve acd -13 -12 17
substance:here acd -14 18 -15
""",
    """
=tag:known_of bd -25 -23
allergy:el d -13
effects:al bd -13 14
my_couch d 13
pregnancy:al abd -28 12 20
substance:test_me ad 11 -11
well:tempr* ac -20 20
""",
    """
=body:oido a 11
any:every bd -14 12
cancel:i_would a -10
le_aviso bcd -15 19 -15
loved bd 16 -22
meds:antic* abd -29 -13 32
no_puro ad -11 13
obvi abd -11 -10 22
""",
    """
=body:frasco bc -11 13
@symptom b -13
^hold abd -26 30 -14
allergy:dio_taquicardia d 11
come__@relative ad -14 18
dana b 11
have__do a -14
meds:@insurance_no b 11
no__nadie ac 23 -25
nor cd 15 -15
organ:summer ad -14 16
que__traigo b 13
""",
    """
acabaron bd 12 -13
any:me_@call ab 19 -19
organ:dentro ad 17 -14
peor$ ac -10 16
ride:had_someone a 13
screa* ad -15 11
""",
    """
=body:otros d -12
@clinician__dijo ab -19 10
and_her a -10
decline abd 32 -17 -26
dejame__la c 12
in__for bcd -10 -13 18
me_sirve ad -13 16
ride:asi_que b 11
""",
    """
=lead:body:no:on:yes abc 17 -31 -21
brain:do_not bd -20 -14
cancel:@medicine ad -28 15
found_out ad -11 12
heart:all c -19
mentioned bcd -15 23 -24
now:voy a -17
pregnancy:all a -17
""",
    """
=body:beers ac 16 -16
by_me ad -18 12
en__por a -11
home:no b -30
my_truck acd 10 -13 -13
puede_repetir bc 17 -12
took__out d -15
""",
    """
=any:covered ad 18 -13
=rule:heart:no:pressure|bp|presion_~3_normal|fi acd 23 -13 -16
decid* acd -47 57 -39
drug$ a -13
first_i ad 17 -11
if__can ab -12 13
my_first abc 24 -33 -24
stroke$ b 14
this_a ab -11 10
""",
    """
=visit:nope a 13
^jajaja abd -20 39 -29
allergy:please ab -11 11
break$ a -11
checking ac -20 21
coming:there acd -15 -19 20
dos_dias b -11
have__@drug a -13
heart:@relative_murio d -17
insurance bcd 29 -17 -30
much$ ac -25 20
substance:a_day bcd -11 -13 15
""",
    """
=body:took abd 14 -37 -19
=signs:body:yes:other+proxy bd -16 19
=visit:quiten bd -17 22
@relative_just acd -23 -12 17
agarr* bcd -23 -16 11
effects:agarr* d 16
had:la_he abc 17 -11 -14
not:stand a 13
pregnancy:si_yo ad 13 -13
prior:done c -10
""",
    """
allergy:no_que a 10
good_too a 10
list__is ab 13 -10
my__no b -10
""",
    """
=body:empezar d -15
=tag:psychosis:proxy ad -12 17
tranqui a 16
""",
    """
=tag:had:other cd 12 -19
any:noche* b 10
dije_a b 11
no_c abcd -46 -22 57 -36
not:escribir abd -18 21 -10
not__of bcd -18 -19 19
pregnancy:ask d -10
psychosis:episodio d 10
psychosis:has bd 12 -12
voy_solo d 10
""",
    """
@year__was a 10
have__time ad -10 14
please$ bcd 13 -29 -18
recib* abc -13 23 -20
substance:bebid* d 15
""",
    """
=any:asked b 10
=body:other a -25
allergy:took c -12
crisi* ad -12 20
drive:manejare ad -12 19
now:had_the ad -13 13
other_one abc -22 17 -12
prior:need ab -16 14
""",
    """
=visit:sabe d -18
@date_ya ad 15 -13
cancel:you_then ac 14 -13
de_ella a -11
heart:on_both ad 15 -11
laid a -12
presion_alta a -17
starv* abd 22 -14 -18
well:hangi* c 12
""",
    """
=any:cuantas abd -13 13 -11
dos__el d 11
para_ir ad 20 -20
take__@medicine ad -13 11
""",
    """
bothering a -12
casa__entra ad 12 -10
entre__y acd -31 35 -28
meds:much ad -10 12
pump bcd -19 -13 19
seventy ab 12 -13
""",
    """
coming:covid ad 12 -14
got__@book c 10
me_confirma cd 15 -14
olvid* ad -27 18
organ:@relative_has ab 11 -14
tengo__la a -18
""",
    """
glute* b 13
nace__@date ad -12 15
skipp* b -18
y_lo d -12
""",
    """
=visit:left bd 19 -25
fenomenal abcd -28 -15 -13 34
had:in_the bcd -11 11 -21
me__puede bd 15 -13
prior:the_one ac 10 -12
texts:i_have d -13
""",
    """
brain:that_counts bc 15 -14
get__to bcd -12 19 -17
heart:ticker bcd -18 -18 13
naci_con d 10
or_for ac -15 14
pelo a 15
pregnancy:month cd 20 -19
pregnancy:yes c -11
prior:algo_en cd 15 -13
prior:terapias bd 17 -12
que__lo c -12
se__voy ab -19 12
the_church b -11
there__lol c -11
""",
    """
=body:@stop c -16
brain:era acd 22 -15 -11
dab ac -16 17
substance:seis_@month ad -13 14
too__for ad 18 -11
with__@relative ab 20 -22
""",
    """
allergy:@food ac -23 23
and_let bc 13 -11
heart:enlarged_heart abd -14 -12 22
heart:the_numbers cd -12 15
ride:ya_no ad 17 -19
ron ad -13 15
substance:dolor abcd -14 -16 25 -16
""",
    """
=body:tengo acd 13 -17 -16
=visit:arranca cd 21 -21
cancel:months a 12
if_the acd -22 32 -30
pregnancy:fabri* ad 17 -14
ride:two ad 11 -16
says__the ac -12 17
waiti* bcd -36 26 -28
well:between acd -16 21 -21
""",
    """
@cancel_nomas d 12
allergy:que_fue a 10
heart:la_tomo ac -16 16
ride:all abc 14 -12 -16
""",
    """
=body:cleared abd 21 -16 -22
adult:not ad -22 18
conmi* c -14
estan_evaluando cd 19 -14
i__telling b 10
meds:and b -32
orina* cd 15 -10
otro ad 15 -26
sonre* d 15
well:no_he bc 19 -10
""",
    """
=body:ultimo a 13
@insurance$ acd -12 17 -15
any:preguntas a 11
drive:la abc -13 13 -15
drive:never bd 11 -11
fatty_liver d 11
i__things d 13
pick b -19
social d 12
""",
    """
=tag:coming:no acd -15 -17 22
@insurance__so a 11
de_acuerdo abd -11 -14 11
esquizoafectivo d 14
heart:voy a -12
my_stomachs ab 15 -16
no__lo a -13
nothing__all ad 16 -15
now:wait_till ad 17 -14
soy_diabetico b 11
""",
    """
=body:need d -15
=said:adult:yes abcd 25 -26 -11 -19
did__and abd -11 25 -13
it_is a -21
""",
    """
=any:getting ac -11 16
@insurer_que d 15
last__you ad -12 15
praye* ad 21 -12
psychosis:una_vez ab -11 -18
substance:august acd -15 -10 20
""",
    """
=said:safe:no abcd 54 -14 -18 -31
=visit:planning bd -10 17
allergy:the_tape ad 16 -16
had:para_el a -12
organ:organ* acd 25 -10 -16
patient$ ad -15 11
pregnancy:since ad 18 -18
still__up ac -13 12
two__@year b -11
""",
    """
=any:estoy c -26
any:was_so b 15
era_de ad 12 -12
forev* a -11
from__in c -13
mareos acd 11 11 -24
now:esposo ad -16 20
now:perfect d 12
organ:stone* cd -15 10
por__de a -10
""",
    """
=body:he abc 11 -18 -16
bf d 11
dot ad -13 11
maybe$ acd -16 16 -19
now:have_a abd -18 -11 21
prior:media_farmacia d 11
problems c -16
quieren abcd -11 28 -22 -22
substance:would_be d 13
""",
    """
any:todavia b -11
drive:wife ad 24 -29
heart:oh ad -10 13
substance:sometimes bcd -11 14 -22
""",
    """
@texts_de ad -13 11
eaten:@food_about ad -14 18
got__out acd -10 15 -14
organ:ic ad -13 21
pregnancy:ferti* acd -19 28 -17
que__manejando b 10
""",
    """
=said:coming:no ab -10 -33
coming:si abcd -21 -19 34 -20
had:para_mi a 11
not__anyone ac 17 -26
the_@wrong c -16
the__sent bd 17 -20
""",
    """
=body:y abc 14 -16 -27
@treat_hurt bd 16 -11
adult:has a 15
any:is_# bd 20 -24
be__work a 15
disch* ac -13 19
eso_no ac 16 -24
labs__perf a 13
marcapasos ab -17 12
me_quede abc 20 -12 -19
nerve b -19
not:nino ac -18 11
substance:@relative_would bc -14 21
texts:it abcd -13 -21 -13 20
""",
    """
=signs:unsure acd -21 11 -24
@relative__she b -24
al_trabajo ab 12 -10
baja__@sick c 10
i__so abd -32 -23 25
my__the ad 14 -19
ni_me ab -16 17
not_@stop cd -19 17
porch$ ad -16 20
that__@treat a -12
vecino a -16
""",
    """
any:no_es d -11
descarto abd 12 -19 -17
desgr* d 11
drive:my_@relative ad 11 -20
en__fila b 11
heart:nadie_me d -10
home:el_@vehicle a 10
juice ad -13 16
organ:as ad 14 -25
psychosis:no_me a -12
substance:gave_up bd 16 -19
substance:night_but c 11
""",
    """
@day__@day ad -18 24
@wrong abcd 18 25 -36 -49
going__forth acd -10 14 -14
had:am_not a -11
me__a a -15
new__it abd 24 -11 -19
now:@insurance bd 13 -11
slept__a ad 18 -14
who_knows bcd -21 27 -15
""",
    """
=tag:substance:self b -15
@medicine__ahora a -10
@stop_la a 12
creo$ acd -24 24 -30
cuide bcd -12 17 -11
joven bc 14 -18
on_@move c 12
organ:rinon bcd -13 -24 15
para c -11
psychosis:bipolar a -10
psychosis:es_el a 11
ride:what bcd -15 -11 19
said__would acd -22 12 10
up_fine a 10
""",
    """
=body:colors a 15
at__is d 12
bun__oven d 13
effects:not_know a -10
my_# ab 11 -10
pregnancy:en_@date c -16
reagendar b 16
related d -11
stroke_i ad 15 -17
vario* bd -14 14
""",
    """
=tag:eaten:asks bcd 37 -31 -21
@fetch_el b 14
drive:senio* a 11
my__numbers cd 13 -10
nephew bd 13 -19
not:puesto ac 14 -10
pregnancy:apenas ad -14 12
pregnancy:atras* d -10
pregnancy:that_ship a 16
prior:took_something cd 12 -10
psychosis:baker_acted c 11
when__like ac -12 16
""",
    """
=body:recetas a -12
=visit:parte bd 15 -16
caida d 10
dead_body a 14
had:new b -17
heart:and_down cd 20 -17
mano$ d 11
prior:de abc -17 13 -30
psychosis:dice_que d -10
vez__la ad -13 14
""",
    """
=body:scared b -11
=visit:jaja abcd -36 14 -21 23
blast__got ac -16 11
cuatro abcd -31 -11 -22 32
drive:tengo_quien ad -19 24
in__in b -11
las__una cd 17 -12
no_padezco a 14
not:@move abd -21 -17 30
pregnancy:now ac 13 -16
ride:y_me bc -11 -10
texts:mensajes abd 27 -15 -11
would_tell bc -14 14
""",
    """
=said:texts:ask abc -16 14 -17
=visit:tiempo acd -15 15 -15
back__school d 14
dice__que b -10
eaten:four_@hours ad -15 16
he_pensado c 14
home:prime* ad 16 -12
no__@drive bc 10 -16
organ:later b 15
pasado$ b -11
psychosis:i_see cd 16 -12
ride:@day bcd -12 26 -17
told__not a -14
""",
    """
=said:unsure:others_think_so a -10
brain:todavia c 17
compa* bcd 18 -10 -19
dijer* bd -21 -11
dizzy ac 11 -25
front_@staff b 15
had__big bd 14 -14
meds:my ad -11 14
no__una d 10
now:vale abd -11 -20 27
pregnancy:hice bc 15 -14
psychosis:old_@clinician bcd -12 22 -12
quita* bc 13 -20
reactions ad 12 -13
substance:my_job ad -13 17
""",
    """
any:a_day bc -14 12
any:my_guest d 13
any:ya_no ad 12 -11
drama d 12
eaten:does_@food bc 12 -13
it_has c -20
not_sleep ad -11 16
the_only ab 17 -11
well:bajo_de ad -17 19
""",
    """
=visit:ayer abcd -14 29 -13 -22
ahora_no bd 16 -19
de_salir cd -12 16
meds:on_the abd -12 -18 19
para_atras a -14
puedo__sola a 10
that__@body d -10
well:otros c 13
""",
    """
=rule::idiom_yes:no_te|se_preocup* ac 14 -14
brain:is_fine ab 15 -15
no_@cancel b 11
not:test ac -13 14
""",
    """
=any:grapes ad -11 12
=visit:dele bcd -15 -10 18
adult:un_@year a 15
just_not ad 13 -12
new abcd 22 -25 -13 -10
see__is cd 15 -14
text__anytime d 13
ya_pedi bd -11 12
""",
    """
=any:more b -18
=body:acne ad 13 -12
=first:any:yes bc -11 -14
=visit:medical a 14
@relative_side b -10
had:#_minutes a -10
not:felt c -11
now:capaz c 12
ride:un bc 14 -20
would b -15
wrote__the cd -10 -11
""",
    """
=any:kind ab -11 12
=tag:ride:other abd -24 -13 12
by_@traffic a 12
heart:es_el a 11
le_puso d 11
meds:take_@medicine abd -15 -14 25
same__time b 13
skips abc -17 -15 20
substance:mo ad -21 22
vietnam_vet d 12
was_but a 10
""",
    """
@relative__in c -21
coming:about_the a 12
go_either cd 20 -12
pregnancy:cuido a 13
""",
    """
@animal_here b 11
@fetch_si a 12
@relative_esta c -22
do__this acd 19 -23 -14
live b -17
my__count ac -13 11
one__i bd 16 -23
out_bipolar d -11
psychosis:como bd 17 -22
she_will d 10
""",
    """
adult:old a -13
brain:accidente d 11
brain:despu* ad -14 11
brain:it_is abcd -14 -29 29 -17
eaten:y abc 11 -11 -13
is__nothing ac 11 -12
off__it ad -19 14
ride:toda ab 13 -10
would__lying ad -12 16
""",
    """
=any:get ab -10 11
allergy:ketoc* ac 23 -20
brain:@relative ad -11 -13
donde abd -14 37 -33
had:in_a b -12
heart:tiene a -12
prior:#_y ad -13 16
scrat* abc 21 -18 -16
since__@sick a -11
substance:was_not d 13
""",
    """
=body:tipo abc -25 11 -15
allergy:lips bd -11 12
better__day ad -11 12
capaz abcd -30 -24 53 -42
coming:todo_sigue d 10
hijos acd 12 -21 -13
ninos$ a -11
organ:@body_si d 10
please__me ad 16 -12
whenever abd -16 -32 28
""",
    """
=rule:brain:unsure:knocked|blacked|passed|pass|blac cd -18 14
@relative__@year b -14
eaten:night abd 14 -15 -16
le_fue b 11
minutos_@late d -12
psychosis:@medicine_for ab 12 -16
psychosis:era bc 12 -13
texts:@person ad 16 -14
when__there b 13
""",
    """
^manic ad -18 25
come__i a -14
con__de b -12
my__today a 13
now:on_the ad 19 -18
organ:la_vesicula ad 21 -24
pregnancy:on abcd 26 -18 -19 -25
rather__say ab -19 22
well:smile* d 14
""",
    """
brain:en a -16
can_count ad -11 18
first bc -22 -28
ride:coche bc 11 -21
was__to acd 20 -13 -23
""",
    """
=said:no:the_last_word_after_all acd 21 -24 -15
en__carro bcd -10 -21 13
me__carro c 12
now:@insurer acd -12 -13 18
un__de abd -14 -52 30
""",
    """
=body:normales a 13
and__clean a 12
creia__la d 11
my__all abd -14 21 -21
saw__spot ad 10 -12
""",
    """
=rule:brain:unsure:concuss*|conmocion|contusion bd -13 10
@medicine_with a 11
black bc 11 -14
it__away d 11
psychosis:checked ab 12 -12
waite* abd 21 -13 -14
""",
    """
# bcd -22 -24 10
=any:dolor abcd 12 -23 -32 15
@cancel__ella d 11
@vehicle__@drive acd -15 14 10
acta c 12
comi__@food ad -12 11
di__la c 13
en__estoy a -14
estoy__el abd -16 19 -12
heard_of ab 22 -17
pregnancy:we bc -30 11
when__# c -11
""",
    """
=body:hits a -11
@call_and ab 11 -11
arm bc -16 12
con__gatos d 12
down__a ac 11 -11
fixing_to ad 13 -10
organ:hayan d -11
texts:who ab -15 18
""",
    """
@medicine_can abd -16 -15 22
@ride__to b 12
allergy:not_@treat ad 16 -15
always abcd 18 -41 -27 14
hombres c -11
not:touch acd 23 -12 -14
""",
    """
=body:issue a 12
a_quien a 10
a_scan cd 13 -12
asegurar abc -14 -15 22
got__@medicine abcd -18 15 14 -13
meds:enten* bd 11 -13
now:need abc 18 -24 -13
que__nada abd 17 -12 -21
""",
    """
120/7* ad 21 -14
@call__me abc 16 -12 -10
@sick_of a 13
not__baby ad 15 -14
organ:a_mi c -11
prior:@howmuch d -13
prior:handled c 10
prior:it_made a 10
psychosis:answe* abc -13 18 -11
remedio bd -32 31
went_to ac -14 15
""",
    """
allergy:what_they cd 11 -15
con_su d 16
damage ad -10 20
i_plan ab 13 -14
it_yet bc 10 -20
prior:count bc -34 24
say__my a -11
tengo__@day bd 15 -12
would_@thanks d 14
""",
    """
=visit:try abd 23 -19 -27
adult:recue* ad -12 10
and__lol d 11
coming:mother a 12
eating abd -32 -14 36
lo__hace abc 21 -11 -18
organ:voy_al b -11
pregnancy:surpr* ad -11 14
yo_no d -17
""",
    """
=body:acaso ac 18 -16
=signs:body:none:other+proxy acd -13 -10 17
=visit:not b -22
cancel:como_cree a 14
cancel:cuenten_conmigo d 13
en__me ab -12 -15
forth__it acd -10 14 -14
had:years d -17
hospitalized_for cd -10 19
times__a ad 17 -12
y__@relative acd 11 12 -19
""",
    """
=any:prefiero bd 17 -20
any:thing a 14
drive:an d -13
eliquis abcd -25 -20 -14 36
heart:have_it ab -14 16
is_too ab -10 15
me__@date b -14
my__go cd 13 -20
prior:is_all abd 21 -15 -13
texts:secure ab -10 13
yeste* acd 28 -26 -17
you_my a -11
""",
    """
=visit:problem abd -12 -19 22
=visit:regreso bc -17 -19
digale b 10
finished__@medicine ad 12 -10
is_@day bd 15 -12
substance:tengo_# ad 13 -13
""",
    """
=any:b ad 15 -13
adult:@year d -15
came_back abc 14 -17 -15
graso__que d -10
pregnancy:tuesday ac 20 -19
ride:there acd -23 -10 13
substance:mas_de b -12
tomo_warfarina d 15
""",
    """
=body:ojala c 14
adult:it acd 13 -11 -14
drive:told ad 17 -11
es__pero a -13
home:just ad -12 16
house_now d 10
meds:tengo bd -11 -10
now:inconveniente d 11
think__is abc -15 -11 17
thoug* abc 18 -23 -22
waiting bcd -36 26 -28
""",
    """
=signs:drive:no d -27
after_my abd -19 -20 18
bebo__de d 14
everybody$ a -16
home:tucked d 11
organ:enzim* b -10
rapido cd 13 -16
runs__over ad -13 16
""",
    """
^ay bc 15 -14
any:fine abd -18 -12 28
condom ac -12 10
el_@day acd -14 19 -26
eso__personal b 10
made_me d 11
on__for c -10
organ:del a -16
""",
    """
brain:perdi ac -18 21
cancel:no_voy abcd -15 -14 -16 23
prior:wellbutrin bc -11 -15
psychosis:que_la d 11
shift abcd 12 -30 16 -15
""",
    """
=visit:what bc 13 -17
allergy:drug cd -12 12
brain:infar* d 13
but__ok ac 18 -11
dip a 11
estoy__quien ac -11 13
i_know abc 18 -16 -12
now:rather_do ad 15 -12
podria_ser abcd -14 -14 24 -16
""",
    """
=any:momento abd -13 24 -17
=any:three b -15
in__@traffic a 11
meds:do_not ab 14 -24
now:diali* a 14
organ:es_el ac -19 11
quiera$ ac -12 13
ride:and_the a 10
""",
    """
=any:shakes bd -11 15
@move_the bcd 17 -10 -12
about__hour ad -15 11
brain:todo_eso abd -20 -12 23
edibles ac 20 -13
es_que b 12
heart:used cd 17 -15
not:your abc -26 32 -19
not__tried abd -17 -18 24
pregnancy:traigo_retraso c 12
unos abcd -15 -22 25 -11
""",
    """
=any:ay d -14
as__come ad 14 -10
con__si acd -14 31 -24
el__por bc 15 -17
had__and ad -24 22
just__@day ad 17 -15
now:manejando a 17
says_it cd -12 12
""",
    """
=body:parties b 10
amazi* ad -11 14
chich* d 13
discuss abd -17 25 -13
it__was abcd 22 -13 -12 -18
now:si_es cd 16 -13
pregnancy:tomor* ac -11 13
pregunto_a abcd -13 -19 24 -16
the__@cancel a 11
""",
    """
=visit:can d -11
@relative_i abcd -17 -15 11 11
effects:efect* bd 14 -18
el_estudio cd 13 -12
it_lol ab -14 18
liver__a bcd -11 19 -27
not:hasta acd 25 -13 -14
panzo* d 13
psychosis:break abd -20 -11 20
respirar ad -11 18
wait__i ab 12 -14
will__that abd -14 14 -14
""",
    """
=rule::no:nada_de_eso ad 13 -14
adult:dice_que bc -13 15
any:is_the bd -33 23
any:muy ac -12 13
drive:@vehicle_de ad 17 -13
psychosis:the abd 14 -13 -15
""",
    """
=body:week abcd -26 -29 11 17
=rule::unsure:might_~1_be|have acd -15 27 -33
=signs:drive:none d -25
had:hacerlo b 10
heart:heart_trouble a 12
heart:the_low a 15
lo_hablo b 13
mi_carro abc -18 20 -11
papel d -10
right__@call d 10
twins acd -20 -15 23
""",
    """
@ride$ ac 14 -19
any:blessed b 11
effects:lo_mejor d -15
knew$ abcd -20 -11 25 -10
me_daba d -11
no_y abcd 29 -13 -10 -23
organ:me a -21
organ:was_clean ad 18 -13
spot__liver c -12
texts:shoul* b 10
""",
    """
=any:thing ab 18 -11
=visit:conozco a 11
=visit:license acd 16 -11 -10
@stop__pero ad -15 20
had:say_i a 10
no_llego ad 14 -22
que_me abc 18 -29 -25
ride:asked ac -20 18
substance:over_it bd -14 18
""",
    """
=tag:meds:asks a -16
all__@medicine b 11
clinica bc 13 -20
me_cae abd 18 -15 -10
prior:escribir a -12
ride:con_mi acd -11 -16 24
texts:again bd 16 -10
to__if abd -14 16 -24
""",
    """
brain:saber c 12
estoy_entre ac -17 22
heart:fibri* abcd -18 -14 -12 26
heart:is_for a 11
now:no_iba d 10
senor abcd 36 -27 -13 -13
""",
    """
=visit:llegan b 10
^first ab 11 -26
cancel:take ab -19 13
coming:ahead ad 23 -22
heart:did_not ac -11 16
organ:resul* abc -22 -24 24
psychosis:sorry d 10
texts:en_la abc -31 20 -15
the__surgery abd -12 -14 15
to__exactly bc 15 -10
""",
    """
cancel:@visit abcd 12 -51 -18 16
drinks bd 11 -10
fat ac 16 -21
i__pick ad -13 11
no__pregunta b 13
pregnancy:soy ad 14 -46
psychosis:was_bipolar a 16
""",
    """
=any:@body abc 27 -45 -44
^llamame a 10
adult:next_summer ad 14 -11
organ:but_that d -13
texts:is_my abcd -17 -40 10 16
""",
    """
amabl* abd -14 24 -13
exactamente$ abc -14 17 -13
sailing$ abd 16 -11 -14
that__@open a 17
""",
    """
=visit:did abc -11 19 -16
^turn ad 25 -23
allergy:cosas bd -21 10
fenom* abcd -28 -15 -13 34
home:a d -11
liver__came cd -12 11
now:you_are ad -11 14
siempre_soy c 10
""",
    """
=body:hypertension ad -28 24
=visit:bells d 11
cause abd 12 14 -32
diu d 10
no_recuerdo ac -16 18
not:pueda ac -12 11
pregnancy:no c -15
that__a abc -12 22 -17
yes_nothing a 11
""",
    """
=body:issues acd 30 -14 -24
llegar__en a 11
period bd -12 -30
pregnancy:no_se acd -13 -11 19
""",
    """
#__imposible ab -11 14
=body:luego abc -13 23 -12
@drive_right bd 18 -21
any:ni d -31
drive:not_have ad -14 15
eaten:se ac -20 19
i__whole ad -15 17
nino bc -14 10
now:shift* bc -13 11
well:still acd 30 -14 -22
""",
    """
being bd 10 -13
eaten:esper* ab -14 24
free abc 15 -24 -19
not:soy d -10
ride:be_by a 13
to__@door bd 10 -11
""",
    """
=visit:send b -11
allergy:and c -31
heart:if_anything ac 20 -13
heart:vemos b 11
los__bien ac 16 -10
meds:control ad -14 20
seroquel b 13
texts:and_i ad -13 18
""",
    """
@relative__nadie ac -16 16
^brain abd -10 -15 23
any:his d 18
cancel:one abc -18 18 -13
finished__@food bd -15 13
heart:de_peso c 14
heart_and a 12
llave d 10
well:visit b 12
""",
    """
=body:reloj abcd 26 -10 -10 -16
me_lo acd -18 15 -21
passed__stone c 14
pensando$ ac -10 18
prior:ni b -10
prior:si abcd -13 21 22 -38
psychosis:otra a 13
sched* ad 25 -18
sort_of c 14
substance:sponsor b 11
""",
    """
allergy:no_la d 12
cancel:o ac -14 15
coming:came_up a 10
could__make d -10
ride:mi abd -12 -15 10
wish__say ad 18 -14
""",
    """
=any:vietnam d 12
=body:todo abc 22 -41 -22
=signs:texts:none ac -13 -13
=visit:dije ac 13 -18
^nah abcd 35 -19 -26 -17
adult:baby d 13
him__his c 11
now:i_guess d 10
prior:me abc -11 10 -17
well:de c -35
""",
    """
=asks:body:after:yes bd -38 32
=body:getting acd -25 26 -15
allergy:count d -13
could_be abc -29 -20 15
el_calendario c 18
not:exactly abcd -17 19 12 -16
organ:nothi* abc 17 -11 -14
ride:see_who cd 12 -12
rodeo ad -25 27
""",
    """
=visit:super bd 10 -14
^an cd -16 16
acabo__salir d 14
allergy:esa_vez d 11
como__psicosis bd 19 -20
had:anest* d -11
psychosis:hospitalized_for cd -10 19
ride:for_me ad -11 16
substance:hace_mucho a 11
""",
    """
@sick__si c 10
any:mal ab 13 -11
pregnancy:iui acd -12 20 -14
substance:is_my a 17
the_hour ad 17 -16
utis_count bd 18 -15
""",
    """
=body:@machine abd -25 24 -17
=body:that bcd 12 -24 -13
=visit:contestado acd -10 16 -15
any:give_me cd 11 -17
do__mine a 11
else__yes d 11
estoy__trabajo b 16
that__when ad 14 -11
""",
    """
=body:seized d 13
=rule:now:yes:i_am_free d 10
@relative__liver d -14
false abcd 38 -17 -26 -24
heart:fall_under cd 14 -14
lips abd -16 -13 22
lupit* abd -16 23 -11
pregnancy:i_need d 10
prior:acuerdo ac -15 15
texts:so_i c 15
to__now a 12
""",
    """
=body:fine abcd 48 -45 -28 -34
=rule:drive:unsure:might|maybe|may|quizas|tal_vez|d acd -23 16 -25
a__do b -11
a__just c 16
mensaje__mi b 11
prior:in abd 22 -25 -10
que__le abd -11 20 -11
""",
    """
drinks_a c -10
en__@drive ad 14 -10
home:walked_in d 13
me__problemas d 12
no__right b 13
well:conte* acd -22 -12 21
""",
    """
=tag:texts:asks abc -20 15 -20
=visit:llueve abcd -11 -10 17 -20
=visit:sit bd 16 -11
any:esta_mal ab 13 -11
damag* ad -10 20
now:timing d 10
only__to a 14
parte$ bd 15 -13
substance:a_veces d 13
""",
    """
=visit:patron cd 11 -11
dejeme__mi acd -11 15 -12
no__tan d 12
prior:dos_o bd 16 -16
segui* abc 20 -27 -26
tell_you abcd -21 -48 42 -19
texts:daughters c 13
""",
    """
=body:controlo abcd -12 -16 -18 22
any:question ad 10 -13
nubes$ bd -11 11
para__chamba b 12
pregnancy:mas ad 16 -11
pregnancy:months ad -27 21
substance:only bc -29 14
well:apenas ac -11 17
""",
    """
=rule::other:my|his|her|our|mi|mis|su_~2_@rel d -28
=visit:yep ad -10 18
^works abd -30 -16 40
dos_semanas ad 13 -21
had:ano abd -12 -16 14
heart:get acd -14 18 -11
meds:cuenta a 12
organ:i_self d 14
por__bien ad -12 13
reali* cd -13 13
ride:@insurer abc -23 13 -11
saw__the d 13
scared b -22
substance:smoking bd 17 -13
vasectomy abd 15 -13 -14
venlafaxina ad -19 21
with_a ab -20 21
""",
    """
acompanada ad 18 -15
any:know abc -22 -15 18
cane$ ad -11 13
drank_a ad -11 17
effects:tired b 14
faste* ab 15 -13
fifteen$ abd 20 -11 -15
fuerte d -12
social_security d 10
soplo_de cd -18 23
""",
    """
pregnancy:dar d -12
question abcd -10 21 -10 -17
rayitas cd -10 14
suert* c -15
watch* abcd -16 -15 -11 25
""",
    """
=signs:visit:yes:turned c -13
=visit:les ac -16 13
figured cd 13 -14
got__@visit c 14
over_# bc -19 -20
pregnancy:de_dar ad 11 -11
recoge d 12
ride:one ab 14 -10
supongo$ c 12
""",
    """
=signs:prior:yes b -24
allergy:han_puesto a 10
depen* abcd -43 -47 45 -15
had:como abd -14 -10 21
let__the ad -12 -12
me ab -12 -28
me__me b -17
now:and abd -23 -11 20
penic* acd 11 -17 -12
pregnancy:got b -10
quisi* d -10
substance:con_las d 11
substance:de_las b 16
suffe* ad 20 -12
well:despues_de d 13
""",
    """
=body:alcanzo b 11
=body:lamentablemente ad -18 19
@howmuch_debo b 15
had:my_@relative d -17
me_senti c 12
notic* ad 10 -11
pregnancy:esperando acd -13 -13 22
sabria$ abc -11 -20 22
texts:i_am c 11
""",
    """
adult:casi_en ad 19 -18
are_the abd 12 11 -16
funciona$ d 12
had:time abcd -23 -15 -11 31
not:just bcd -16 16 -20
not:need bcd -14 -22 20
ride:he_will ad -10 11
""",
    """
=body:sola abcd 25 -13 -16 -14
anticoagulante b -11
not:got cd 14 -29
now:not_talk a 10
starting_from ad 18 -13
voy__@drive ad -12 14
""",
    """
le__decir abc -19 -18 28
me__granos ad -13 21
me__mal abd 17 -20 -14
pregnancy:que_ya d 11
ride:waiti* a -15
within ad 15 -14
ya$ ac 13 -25
""",
    """
breathe$ d 11
eco__no a 12
es__la abc 24 -26 -16
heart:they_are cd 21 -13
igual_no cd 16 -11
jamas$ ad 22 -19
nomas_la d 17
organ:@relative_tiene c 11
weekends abcd -29 11 -11 17
""",
    """
=asks:any:all:yes bd 18 -12
anda_en b 17
digam* abc -11 14 -12
ha__nada a 10
silla ad -13 13
sure_it cd 11 -11
""",
    """
=tag:heart:other abcd 15 -15 -37 15
agarro_un a 10
arrit* a -11
effects:but b -12
is__hour d -10
of_course bd -12 15
psychosis:all acd 29 -16 -22
psychosis:de_que bc -17 11
well:sick ad -17 16
""",
    """
@ride__showed a 10
^orino abcd 16 -23 17 -27
allergy:i_had abc 15 -21 -17
can__miss d 12
heart:over_# abc 15 -18 -16
la_inyeccion bd -18 12
on__wall d 14
prior:frascos d 10
to_keep a 11
well:volvio d 13
""",
    """
a_glass c -11
cdl a 10
ciento ad -13 15
comezon d -14
comi_hace a 11
eaten:no_se ac -11 14
fly$ ab 22 -19
had:somewhere d 16
""",
    """
@body__matando b 11
^mande abd -14 16 -18
anything_but a 15
el__semana d -12
home:hermano a 11
i__bad b -13
me_ask bc -22 31
organ:kidneys_are bd 14 -15
out_now ad -24 24
psychosis:cristal cd 25 -21
que__les acd -11 -16 14
you_please bd -17 14
""",
    """
=any:cooked d 11
=body:migraines bc 17 -16
=rule:now:yes:got_~2_minutes|min|sec|second|ti d 10
=signs:heart:none d -33
@body__one c 12
had:@visit_and d 10
had:parties b 10
it__weird c 12
not:sepa ac 15 -12
""",
    """
=body:preguntas bc 21 -15
@clinician_says a -12
any:got_it abd -11 -11 23
eaten:si abcd 10 -14 12 -21
laughing c -15
prior:remed* ad 19 -13
psychosis:acuer* b 14
que__capaz c 10
well:a_sonreir d 12
""",
    """
@medicine__else c 12
allowed b 12
fallando abd -11 11 -17
""",
    """
=any:@drive abcd -18 24 -14 -11
=body:knees ad 11 -19
@relative_surgery ad -11 13
allergy:to_my ac -19 12
brain:wife b -10
cancel:would_not ad 26 -26
honey_i b -10
llevo_un d 11
sin_dolor ad -26 27
substance:verano d 12
""",
    """
=signs:visit:unsure:asks abc -20 27 -18
@relative__remembers cd 13 -16
digo__no ad -13 16
drive:aide d -13
is__@symptom ab -11 14
not:fue d 10
now:ahori* ab 10 -22
organ:de_cirrosis c 11
problem_for d 11
trabajo_no a -11
""",
    """
=body:family bcd 17 -15 -21
=visit:honest ac -18 11
bladder bcd -28 -24 27
not:ahora a -14
ride:he_is b 14
""",
    """
=tag:substance:yes c 13
chest ad -20 22
had:un_@year d 12
han__eso ac 16 -14
hayan_dicho a 16
heart:alrea* ab -13 20
""",
    """
=visit:how abcd -26 12 12 -16
@move abcd -15 45 -24 -22
now:si_pero ad 17 -13
organ:novedad ad 12 -10
que__@fetch b 11
si__duro d 11
tell__i d 11
""",
    """
=visit:queda abcd -15 -14 -19 23
en_mi acd -23 -12 20
love b -10
never_not ac 14 -16
poner* bd 13 -14
the__say ab -14 13
""",
    """
ahora_nada ad 17 -13
here_with ab 12 -13
organ:says a 14
period_in ac -11 14
pregnancy:impos* c 14
psychosis:since_# ad -17 19
ride:con c -11
""",
    """
did_it abcd 17 -10 -14 -11
home:afuer* a 14
mucho__se d 17
my__say acd -14 22 -17
""",
    """
=signs:body:no+unsure: abd 13 -12 -20
@animal__not ad -14 15
i__had b 19
para__@month ab 15 -17
""",
    """
^segun abcd -39 -42 64 -46
de__@year bd 13 -11
everything abd 11 -19 -11
la_paciente ad -24 15
make$ d 12
me__prueba ad 10 -23
pregnancy:hard ab -22 11
""",
    """
amable ab -11 19
baby__# b 16
home:cuarto a -11
los__y b -13
loved_it bd 16 -22
me__dos bcd -12 -16 18
morad* b -14
preguntan bcd 14 -11 -13
""",
    """
=any:this bc 20 -49
=signs:meds:none abc -14 10 -25
am__today ad -14 15
coming:whole a 12
just__my d -12
mood$ bd 18 -10
over_a ad -11 12
poor b 13
psychosis:tempo* d 11
ride:off b -14
she__my c 13
texts:conse* b -23
""",
    """
=body:remember bc -37 18
=rule:now:no:can_not|cannot_~2_talk|now|make| ad 31 -21
@body__after ad -14 14
a_name c 12
better_some cd 23 -23
brain:nothing ab 12 -11
home:caldito d 12
media__he d 11
organ:out cd -37 12
pregnancy:breastfeed ad -12 17
psychosis:from b -15
rule abc -11 -12 18
tcc d 11
""",
    """
=rule::yes:100_% a 10
brain:intra* d 18
cancel:asi_que ab 13 -18
effects:por cd 13 -15
lleno d 12
no_pienso ad -16 10
now:sale d 11
organ:los_analisis bcd -12 16 -11
pues_no a 11
sobrina c 11
what__they bd 12 -13
""",
    """
=body:anyone d -17
as_i c -12
liver_fine a 11
not:toma d -21
now:is_this b 10
prior:diero* bc -14 14
recall abcd -23 -19 33 -14
substance:papa b 17
""",
    """
=body:siempre d -17
=visit:media ad 23 -17
fat$ b 14
la__me bcd -15 -25 21
not:tested acd -24 28 -11
pregnancy:mi c -21
""",
    """
@day_lol ad -11 13
a__llaman bd 15 -15
any:ya_lo d 11
big_one bd -19 17
brain:golpee_duro cd 12 -10
cancel:estoy_en d -13
desde abcd 10 -33 -44 13
effects:de_@symptom c 13
meds:sabria c 13
well:for_the d 11
""",
    """
=any:dias d -19
=rule:effects:no:all|been|feeling|feel|doing|ever ad 17 -17
^postpartum ad -17 18
dispa* bcd -11 -12 15
early bc -21 17
la__toda ad -13 11
on__do b 13
should_be acd -11 22 -19
so_yes acd -22 -14 27
""",
    """
=said:brain:ask ab -30 26
am_a abc 34 -56 -48
do_without d -13
heart:no_he c 11
never__told ac 15 -14
niquel$ a 10
pregnancy:tres_@month ad 14 -11
would__@drive ad -14 15
y__de ad 14 -16
y__digo bcd -11 17 -12
""",
    """
a__took a -14
as__time ab -15 20
ir__@relative d 10
it_out cd 15 -18
medic* ac 18 -16
not_better a 12
y_seguimos ad 21 -17
""",
    """
=visit:ahora d -19
any:uh_uh a 13
bypasses bd 22 -16
capaz$ acd -12 22 -13
mis_# abc 14 -11 -13
organ:sanit* a 13
prior:tried_everything acd -13 -15 20
""",
    """
@relative__nothing c -10
dead_@relative c 14
do_you abcd -39 30 -12 -25
eaten:@drink c -11
pregnancy:found d 10
ride:answe* cd 23 -14
""",
    """
=body:@relative abcd -11 19 -11 -23
=visit:vamos ad 12 -12
and_only ac 16 -16
meds:medication acd 32 -13 -24
organ:i_@sick cd -11 12
pregnancy:aliviarme d 11
sangr* ab -21 -15
y__igual ac 12 -12
""",
    """
=body:ah ad -11 11
@medicine$ abcd -27 15 -29 16
allergy:so cd 18 -18
dio_taquicardia d 11
fighting d 11
heart:sprin* ac 12 -12
home:llanta ad 18 -11
lista b -15
name$ ac -14 10
no__la ad -25 14
now:traba* abd 23 -15 -13
pregnancy:it_in ad 16 -12
prior:terapeuta c -12
ride:if_not cd -12 13
ride:with ab -15 19
tengo_tiempo cd -20 10
""",
    """
^nel ad 24 -12
does_postpartum bc -22 22
on__@food ad -14 16
psychosis:minds a 16
ride b -16
that__one c -10
""",
    """
=said:had:ask acd -22 -30 12
^hungry ab 18 -11
ill a 15
pregnancy:me_fue a 10
psychosis:they_thought ad 12 -10
que_@medicine bcd -29 -13 25
ride:de_# abd -17 25 -14
substance:relapsed_in a -12
yes__i bcd -17 19 -13
""",
    """
=any:grandbaby bd 17 -12
=any:mangu d 13
@year__@medicine b -12
like_it bd -11 -16
los c -24
meds:would b 14
organ:of_my ac -11 13
""",
    """
confirma cd 15 -14
drive:dejan_@drive ad 13 -12
drive:estoy acd -27 32 -25
la_fila d -10
""",
    """
did_fine ad 14 -11
mi__tomo b 10
might__a cd 14 -12
organ:levanto cd 10 -11
organ:when_i ad -13 13
substance:drogas c -23
texts:mejor bcd -19 -12 17
would__miracle a 11
ya_llego abd -13 13 -15
""",
    """
=any:depends c 12
heart:now ac -20 11
prior:prazosin d 12
tentative ac -20 23
""",
    """
=body:thirty a 10
@symptom_and bcd -11 -17 14
allergy:en_la a -11
becau* c -24
brain:nada abd 25 -12 -31
doing abd -23 -14 15
heart:fall cd 11 -10
relat* d -11
sintrom ad -13 17
""",
    """
=signs:visit:no: abcd 22 -27 -31 -16
=visit:apure cd -12 15
cancel:del_@day abd -22 -11 25
coming:out abcd 20 -14 -12 -16
prior:works ad -17 17
puedo_ir abcd 23 -28 -10 -11
tampoco ac 18 -12
well:es a -19
you_know a -23
""",
    """
adult:docum* cd 13 -12
al__tiempo d 11
bells_on abcd -12 -13 -13 23
had:puedo bc -13 17
stuff__i ad -12 12
well: bc -27 11
""",
    """
coming:manana ac 19 -29
de__muy b 11
for__hour ad -21 20
psychosis:panic a 12
texts:my_@visit a -10
""",
    """
=rule:prior:no:have_not_~2_tried|taken bd -26 15
any:get d -16
brain:una_embolia b 10
i__week cd -11 14
yo_voy ad 23 -20
""",
    """
any:no_@relative ad 19 -14
did__em a 14
is__@date bd 15 -14
organ:nefro* bd -13 22
que_paso bd -14 12
the__have ad 17 -22
""",
    """
=body:zilch abd 27 -22 -19
any:a a -13
brain:cai ac -18 16
eaten:finis* abd -15 -17 23
la__las bc 13 -17
now:at_all ad -18 19
pregnancy:ahorita acd 16 -11 -14
pregnancy:at_work d 13
pregnancy:matter_for b 14
pregnancy:mesec* ad -12 18
que_@insurer abcd 44 -32 -12 -15
""",
    """
@insurer__poder a 15
@relative__for c -10
adult:day a -12
now:esa_hora bc -10 -14
organ:@relative_had b 16
pregnancy:@clothes ad -19 19
will__work ad 23 -18
""",
    """
=signs:any:no: abcd 13 -24 -14 -11
coming:nos acd -32 -18 36
diabetico b 11
me__los ad -27 16
prior:vitaminas b 14
puedo_irme b 11
ride:de_la d 10
ride:le_dije acd 15 -13 -10
the__trouble ab 12 -10
""",
    """
bien_el d 12
bottle b -17
cancel:afrai* ad -11 12
eaten:be_more ac -13 14
good__bad bcd -12 21 -15
heart:hasta abd -20 -16 10
meds:frasc* bc -11 13
on__couch abcd -11 -11 -11 22
organ:every* abc 19 -17 -13
peachy acd -13 -11 21
that__for ab -24 14
""",
    """
at_home a -11
clean_bill a 15
de__del d 12
fijat* a 13
fine_liver ad 15 -12
had:el_anestesiologo c 13
podria bcd -19 23 -24
possible bcd -22 29 -32
psychosis:in_# abd -12 -16 18
rung a -12
to__at ac -13 15
""",
    """
=body:hacen acd -15 18 -13
allergy:heard_of a 11
cancel:llevo a 12
drive:am abc -39 26 -11
had:@call bd 17 -16
had:saber cd 14 -11
one__for abd 19 -14 -11
""",
    """
=visit:@insurer c -32
any:doubt ad -15 14
cancel:and bd -23 15
cancel:ese_dia ad -11 13
codei* a 13
descanso d 13
have__heard c 13
no__ninguna ad 21 -18
not__@place a -13
now:elbow a 11
pregnancy:well_i a -11
""",
    """
=visit:parece abc -28 -29 22
@drug__it abcd 22 -13 -13 -13
about__@price ab -11 13
allergy:never_again ad -17 22
any:neces* ad 14 -11
had:got_the ad 17 -16
home:llant* ad 18 -11
might_not ac -10 17
my_guest d 20
they_use b 18
when__heavier cd 15 -14
""",
    """
=body:cae abd 20 -16 -12
=body:podido ad -10 12
@sick__last a 10
@vehicle_pero ad -18 17
allergy:en_el a 11
brain:i_got d 10
home:pharmacy a 11
me__casa ad -11 12
todo$ c -11
you__text b -11
your_message bd 16 -13
""",
    """
diria b -10
no_doy a -10
ride:viejo ad -11 11
since_i abd 17 -18 -10
some__in a -13
substance:a abc 20 -17 -34
well:@eat d 12
""",
    """
=visit:entre cd 22 -18
any:@relative_conmigo a 11
coming:hace b 11
comme* abcd -31 35 -11 -11
do__what acd -10 13 -12
eaten:last abd 21 -13 -19
of__right bd 17 -15
ride:carry_me d 12
""",
    """
=body:welts ad -16 16
=visit:minutes c -10
family acd 16 -13 -27
home:on_the acd 25 -11 -18
losartan bd 27 -23
me__second a 10
meds:lithium b -11
si__veces c 12
substance:misa a 10
tengo__hace bd 15 -14
""",
    """
@medicine__@body acd -22 27 -15
coming:high_@drink d 15
coming:miss_it ad -14 15
had:la_misma c 16
positive__negative c 12
prior:desde b 18
ride:anyone_here ac 16 -15
when__@sick cd -11 12
""",
    """
=body:cubre abc -19 16 -11
a__under c -12
coming:coming ad -12 10
hers ad 11 -13
sangre acd -13 19 -13
substance:bottle_of ad -10 11
substance:working_on a -15
texts:i_can a -12
y_yo acd -25 -26 23
""",
    """
=who:any:minetheirs:after ab 15 -57
allergy:makes bcd -13 24 -27
cancel:@wrong ab 13 -12
es__mi b -12
organ:y_transaminasas ad 15 -12
""",
    """
=any:vi ab -11 12
coming:hones* a -12
had:not_that c -12
is__@parking b 12
""",
    """
=any:volvio ab 10 -18
cambiaron_el c -10
had:is_not a -13
on__mg d 10
otra_@place ac 10 -15
""",
    """
allergy:una_reaccion acd -12 -12 18
eaten:two_@hours ad -17 18
volvi$ cd 15 -11
with__of a 17
""",
    """
^volvi acd -16 -10 26
al_puro ad 15 -12
heart:more ab -14 15
not_trust cd 18 -14
they_are abcd -13 -12 33 -25
""",
    """
i__outside b 11
my__nothing abd 15 -11 -12
para__@symptom ad 13 -10
prior:ha ad -10 13
ride:decir_a cd 12 -10
""",
    """
allergy:@hello b 10
allergy:grano* ad -13 21
do_@medicine bd 19 -13
heart:been abcd -14 -21 22 -11
los__@relative bd 10 -12
meds:since ad 23 -18
messages b -18
otra__nunca a 11
pass__one a 10
sure_if abd 21 -26 -18
""",
    """
=signs:coming:no abc -25 -16 18
dos_@medicine a -12
home:esperando ad 21 -12
not_unless ad 15 -10
now:lunch ad -12 13
pregnancy:would abcd 11 15 -11 -16
required$ ad 15 -12
sec abcd -32 42 -13 -24
well:wonde* d 12
""",
    """
=number:psychosis:grown b -11
creat* bc -11 -12
dra bd 12 -10
en__vida abd 33 -29 -17
heart:has_the d -19
igual_me ac -15 21
is_gone b -16
pregnancy:camino bd -11 13
ride:pero_no bd 13 -19
substance:beers ac 16 -16
te abcd -14 10 14 -20
""",
    """
=visit:dis b 15
around$ c 14
calls$ bd -14 18
drive:pensa* abc -15 -12 21
el__pero b -17
it__@clinician acd 17 -12 -10
not:@insurer ac 11 -13
tengo_claro acd -22 30 -14
well:smiled d 14
with__first a -11
""",
    """
=body:acted c 11
=said:yes:the_last_word_after_a_correction acd -10 -16 25
ahi__me acd 24 -12 -20
going__for cd 14 -11
heart:two_heart d 10
is__after bd -10 16
la__alta b -20
ninera c 12
now:cocin* ad 19 -12
si__mande bc 13 -15
substance:why ab -11 15
""",
    """
=any:@vehicle d -13
asleep ad -21 11
muchos ac -11 -18
pregnancy:ship a 16
psychosis:right_mind ab 16 -11
vieja bd -25 23
y__@clothes ac 14 -11
""",
    """
=any:eche d 13
allergy:crazy d 14
prior:solam* ab 16 -13
""",
    """
=any:smiled d 14
=rule:organ:unsure:de_chiquit*|nina|nino|joven cd 23 -19
@day__me ad 13 -15
en__aun cd 15 -12
pregnancy:something b 11
psychosis:was a -12
ride:offered ad -12 20
tengo_ni c 12
""",
    """
=body:done abcd 17 -38 -41 10
=visit:one c -16
effects:la_noche abd -13 -11 23
meds:diari* ad -13 18
not:entiendo abd -17 15 -10
organ:piedras_en ad -13 11
weekl* d 14
""",
    """
=body:hurt bc 20 -15
=body:neighbors b 12
=body:recall abcd -17 -14 26 -13
@relative__has acd -11 10 -10
back__forth acd -21 25 -20
eso_se b 11
not:decided acd -18 15 -12
organ:know bd 10 -15
""",
    """
=any:correo a 11
=rule:eaten:yes:ate|eaten|eating|comi|desayune|a abc 15 -16 -15
=visit:driver abc -14 14 -16
adult:del d 11
adult:still_a ad 18 -16
allergy:la_han d -14
anything_i ac -11 18
brain:if_that bc 15 -14
had:but_not ad 17 -16
heart__runs bd 13 -10
home:is_been a 11
it__and abcd -19 -17 11 14
iui acd -12 20 -14
mis__@year c -11
ride:my_@vehicle a 12
""",
    """
=rule:allergy:yes:could_not_breathe d 10
i_ought d 11
ride:checking cd 20 -14
well:this abc -15 21 -25
will__let a 11
""",
    """
=any:pena ad -10 14
=tag:prior:no bc -11 -11
@stop__in bd 20 -13
effects:a_bit d 12
i__your cd -19 20
pregnancy:le_doy bc -13 -13
pregnancy:newbo* a -11
psychosis:mi_ex b 13
solo_@drink bc 10 -16
substance:@year_sober bd 10 -18
""",
    """
#_@month bcd -16 -12 12
=number:coming:grown a 15
allergy:cual_@medicine abcd -13 24 -11 -15
allergy:pulsera ad -15 19
any:nunca ad -11 14
claro__# b -13
coming:plans ad -14 15
court c -10
hit_the d 10
of_plans ad -13 14
once__@month ac 19 -15
one_said ac -13 11
trime* acd -21 -11 29
well:right bd -14 17
""",
    """
^most d 20
^muchas ab -22 25
be_i bcd -13 19 -11
manchita_en c 11
prior:nomas_@medicine ad 13 -11
ride:does bcd 24 -15 -16
ride:esper* a -12
""",
    """
=body:@clinician bcd -12 27 -30
=visit:am bc -23 -11
@clinician_y bcd -23 -14 18
@clothes$ ad -35 14
@relative__internaron b 13
@relative_conmigo d -13
brain:proba* c 13
coming:del a -14
find_out abcd -38 -14 33 -14
heart:#_de a 10
substance:jajaja b 16
substance:thinks c 12
well:ya_no ad -31 36
""",
    """
@body__took d 12
@place$ bcd 25 -18 -18
@staff b 11
@treat__@medicine acd -52 28 16
fell b -18
so_yeah ad -10 11
""",
    """
@insurer__la ad 16 -11
any:it_is bcd 21 -27 -11
back__and d -10
cancel:tengo abcd -29 -20 18 14
not_deny d 13
want_to bcd 18 12 -29
""",
    """
cuando__la ab -28 15
me_olvido ab -21 13
no__@symptom ad 10 -11
skip$ abc -24 26 -13
""",
    """
=rule:ride:yes:me_lleva|recoge|espera|llevan|re abcd -13 -23 -24 24
and_@treat d 14
are__no a 11
buy b 12
drive:@insurer c -14
eaten:shift ad -11 11
i__decided c -16
""",
    """
=body:chequeo ad 13 -14
^quiza abcd -24 -17 31 -22
adult:secundaria a 11
cumplo__# ad 11 -11
have__was cd 12 -12
not_come b 11
organ:neuro* ad -12 17
pregnancy:does b 11
short c -14
ustedes$ b 15
was_rough d 10
""",
    """
=any:los c -15
able_to bd 11 -16
and_all ad -16 17
heart:since_# a -14
now:espereme_que a 10
organ:nueve* a 13
pregnancy$ ad -18 17
""",
    """
coming:to_snow ab -13 14
effects:treatment ad 11 -11
had:not ad -26 14
had:paciente bd -22 15
""",
    """
=any:@food bcd -28 -37 24
=body:diagnostico bc -18 16
=body:till cd -11 11
=visit:ninos abd -14 -11 15
=visit:portal a 13
had:used ad -10 18
recreationally c -12
""",
    """
adult:cumplo_los ad 11 -11
allergy:@relative_would bc -15 15
allergy:with abcd 26 -13 -14 -15
any:a_@relative ab 11 -13
dot_physical d 10
eaten:am abcd -13 24 -15 -14
had:both ad -10 15
medications abd 24 -13 -15
ride:church_is cd -13 15
see__in d 13
""",
    """
=any:todavia d -14
=body:probar ad -11 13
=number:substance:grown abd 44 -11 -37
cancel:i_need abd 19 -12 -31
coming:hold a -11
effects:being b 12
may_i bc 19 -14
pregnancy:@month_pasado bd 12 -15
psychosis:trastorno_bipolar d 14
""",
    """
=any:am b -15
^de acd -21 -15 15
cancel:will_see ac 12 -11
it__@drug a -20
noche* cd -19 10
not:possible acd 22 -15 -14
not__bit cd -10 11
permit ad 11 -12
prior:is acd 27 -27 -20
time_do b 11
""",
    """
=any:naci d -10
chickened_out ad 21 -13
debo d -17
drive:the_@vehicle c -10
easter ad -11 14
had bd 10 -24
traigo ad -15 17
""",
    """
#__this a -14
=any:yogur ad -12 16
=rule:had:yes:other|another|otra|different|pre a 11
@drive__vuelta ad 12 -12
@visit__not ad -20 12
any:only_@medicine ad 22 -19
brain:it_was ad 20 -16
coming:snowed a 11
heart:heart_no ad -16 20
marco b 12
prior:does_my bc -14 15
psychosis:to_me d 15
substance:anexo acd -14 -11 14
""",
    """
=body:after abd -14 -21 11
=body:sea a 11
allergy:podia_respirar d 14
not:tome ac -11 12
now:on ad -13 11
organ:matter bd -11 11
psychosis:hongo* cd 11 -12
ride:igual_y ac -11 10
""",
    """
=any:depende c 11
^pee c 13
a__day bcd 31 -25 -13
any:here_with ad 21 -14
no_quiera a 12
""",
    """
=body:recovered b 10
=lead:visit:no:2 a 16
@cancel_no bd 25 -32
al_cien abc 21 -11 -11
allergy:down d 13
eaten:appetite a 11
heart:ticke* bcd -19 -21 19
prior:was_on b 10
well:is ab -17 13
""",
    """
=body:attack bc 11 -15
a_meeting abc -16 15 -11
any:quest* c -11
backed_out a 11
came_off ad 12 -13
con__del ad 18 -20
dia__mi ad 14 -12
heart:been_to c 12
heart:textbook a 15
it__at ab -10 -11
now:yes_i a -11
tengo__rinones ad 14 -11
""",
    """
=signs:now:no ab 10 -48
drive:@vehicle_home d 13
from__@relative a -13
have_some ad -14 15
meds:finished_the ad 12 -10
organ:time ac -17 17
pregnancy:stopp* d -10
""",
    """
=tag:heart:yes c -11
adult:does bd 12 -13
brain:mood d 13
drive:es b 14
off__on ac -16 13
rapid* cd 13 -16
ride:the_church d 12
substance:at_night c 13
we__for d 12
""",
    """
=body:dio acd -11 -11 11
=body:reality cd -11 14
=tag:proxy abcd -18 -26 -16 34
=visit:pregunto cd 20 -11
alergico__los ab -11 13
me_daban c 15
meds:sin abd 23 -13 -15
mesec* ad -12 18
que__ese ad 12 -13
ride:cuent* a 14
""",
    """
#__@sick ad 17 -14
=denials:body:0:unsure abd -52 20 -15
back_perf ac 15 -12
duele_la abd -10 19 -18
had_some ac -25 18
me__al abd -16 -17 16
not:blood ad 24 -22
the_patch a 18
well:sali ad -11 15
who_is ad -16 -10
""",
    """
adult:than abd -17 -12 23
brain:by c -13
eaten:black_@drink c -11
me__lost ad -12 14
pregnancy:blood_test ac -12 14
prior:two acd -24 -21 22
time_was ad -25 18
well:llego ab -16 17
""",
    """
=body:crei c -13
=body:up ab -11 -20
act a 12
crisis ad -12 20
heart:gracias bd 16 -12
is__high a -12
me_it c -14
now:hands abd 28 -13 -23
plumb* ad 24 -14
""",
    """
=any:diez d 11
coming:salio ad 20 -17
eaten:skipp* a 12
not__better ad -19 23
now:keep d 12
""",
    """
@vehicle__mi ac -13 15
any:digo abc -12 -19 12
mean abd -12 21 -21
on__the c -10
prior:del ab -15 12
ride:like b 12
sombra a 13
soy__no b -12
substance:a_mi b 11
""",
    """
@drink_with c 13
@drug__en c 14
cancel:the c -20
face__face b 10
organ:looked c 10
pero__@late ad 11 -15
wassup ad -11 15
""",
    """
=asks:visit:all:yes bcd 29 -16 -24
=body:on abd -11 14 -10
=visit:nomas ab -18 12
heart:@clinician_dijo bc -16 18
por__que b -18
prior:of_it d 11
she__me abd -10 -14 13
stayi* bcd -20 18 -28
""",
    """
=body:dice abcd -34 -21 18 15
@treat_and cd -14 11
a_lot ac -20 13
brain:cuando d 15
cancel:it c -29
heart:story ad -13 14
lo__@symptom d -12
not:already ab -12 17
pero__psicosis c -10
se__al d -10
""",
    """
=body:como abc 17 -10 -24
=visit:salio acd 26 -10 -17
horses ad -19 12
meds:all ad 29 -41
of ab 11 -28
well:on ab -14 -14
""",
    """
@call__this b -11
any:good_as c 10
brain:en_la abc -15 -23 11
had:cosas c 11
home:pregunta b 10
just__the acd -28 -13 22
not:inconveniente ad -11 17
now:central abd -20 20 -17
over_text ab -15 16
""",
    """
^clean abc 25 -23 -18
adult:secur* d 10
coming:it acd 33 -24 -24
dui__@month ab -10 11
fall_under cd 14 -14
not:family a 11
not:higado ad 19 -18
now:fine acd -27 -11 30
secon* b -44
vino_el acd 17 -12 -11
""",
    """
brain:es_el a 10
la__salio c 11
pregnancy:esta acd 13 -10 -12
que_necesita bd 14 -12
""",
    """
=said:unsure:words_of_doubt abcd -30 -26 48 -46
a__orden abd -22 -12 30
any:hones* d 13
any:i_@eat b 11
el__da d 10
good__you d 12
heart:todo ad 27 -26
la_puedo ad -11 12
organ:stage_# ad -11 14
texts:lo a -13
well:but acd -11 -19 22
""",
    """
=visit:capaz acd -14 31 -27
=visit:willing d 12
@day__la d 12
adult:my_birthday d -10
meds:sin_@medicine ad 13 -13
might_@drive c 11
pregnancy:in_law ab -11 13
prior:seria abc 15 -17 -13
psychosis:@body abcd 19 -12 -14 -11
substance:esta d -11
""",
    """
=body:bebida d 14
coupl* abd -19 -32 21
feel_free abd -21 -11 27
for__heart a -13
had:surge* b 12
let__talk ad -16 11
ride:aroun* cd 17 -19
y__volvio c 10
""",
    """
=body:doce d 18
=tag:now:unsure bd -11 -17
doing_better d 10
heart:goes d -11
los__@date ad 13 -12
maybe__maybe c 11
psychosis:schizo ad -12 21
""",
    """
=number:heart:old acd 15 -23 -16
but_only ac -21 23
cancel:completamente d 18
conmigo$ abc 12 -33 -17
feas ad -14 18
infecciones c -18
toda_la abcd -18 -19 -26 30
""",
    """
allergy:ever b -11
allergy:nomas abc 23 -25 -12
han_operado c 14
llego__su ab -10 16
might_be bcd -12 13 -17
worry a -17
""",
    """
=body:hasta abc 12 -15 -20
=rule:prior:yes:2|two|3|three|4|four|5|five|6|si abcd -19 -12 -12 25
^mi abcd -19 46 -23 -32
drive:sola ad -27 29
effects:ni a 12
el__eso ab -12 11
ganas bc -12 -23
i__name c 10
organ:pero b -17
psychosis:expli* abd -13 13 -15
psychosis:have_been ab -10 10
si__pero acd 40 -24 -25
tardes bd 22 -12
to__an cd 11 -13
""",
    """
allergy:made abd -26 -11 24
at__house ad 18 -14
coming:mante* ad -19 24
on__all bd -16 11
orina_hace d -11
pregnancy:marzo acd 18 -10 -12
se_murio a -10
un_@drink abcd 15 -12 -14 -11
would__you abd 22 -23 -18
""",
    """
=any:grandkids b -11
=rule:eaten:no:not_~2_a_bite|crumb|thing ad 14 -12
had:every_@month d 16
he__eso abd 15 -10 -16
of_talk a 15
prior:and_never ad 15 -11
si__llega cd 14 -12
sundays ab 15 -13
""",
    """
llega$ c 12
me_later d -16
prior:dos b -17
psychosis:tendria_que c 10
roommate acd -12 -10 14
well:and_goes c 14
""",
    """
=any:semanas ad 14 -12
=visit:aca cd -12 15
a__it abd 13 -16 -12
anali* bcd -16 19 -21
es_problema bc -12 12
later$ bd 16 -39
no_ni b -10
pregnancy:negat* b -13
she__and a 12
she__not cd 13 -33
socks bd -10 15
texts:certain b 13
""",
    """
@animal__it b 15
^under abcd 33 -15 -12 -25
any:am b -11
any:was d -10
bottle__@drug ad -10 11
half_my d 14
i__@person d 12
now:muy acd 22 -13 -11
pregnancy:bedtime ad -12 13
puede_ser a -15
tengo__alta bd -11 13
""",
    """
and__to c -14
drive:@symptom a 10
pipi$ d 14
""",
    """
@body$ abc -20 -13 24
@treat_was acd 19 -14 -13
any:all abc 10 -18 -11
any:have_to c 11
fui__la bd 14 -14
no__to ad -32 33
on__road a 15
voices bcd -22 -19 19
""",
    """
=any:rather d -15
@wrong_number abd -18 28 -14
^che ad 22 -15
any:are_on a 11
dieron_@treat d 12
investigando c 12
manic$ bc -13 -14
panic c -18
psychosis:never_had a 16
""",
    """
@relative_she abc 15 -16 11
allergy:but_not ad 16 -11
brain:passe* ac 14 -12
has__lips ad -12 12
hepatitis_a c 11
home:jaja bd -11 16
mismo_dolor a 10
never_again acd -24 -15 30
not:college a 13
now:iba ad -10 12
one_of bd 12 -12
substance:@relative_esta bc 13 -11
""",
    """
=any:crying ad 18 -11
@medicine__can abd 24 -12 -23
como__y cd -14 11
""",
    """
cancel:@cancel_please d 11
substance:@year_y ad 12 -11
told_to c 11
went_smooth a 12
""",
    """
=body:post cd -13 11
@visit_at ad 13 -12
cancel:como_esta a 12
fue_muy ab -13 20
psychosis:was_for ab -11 11
quien_pregunta bcd 17 -13 -11
substance:nothing bc -17 11
turno__# abd -10 20 -14
""",
    """
=body:ic ad -13 21
=rule:heart:no:sano|sana|healthy abc 10 -23 -15
now:todav* d 10
prior:second d -11
psychosis:dias_no c 10
ride:at abc 15 -15 -12
roof a 16
too__to bcd -19 29 -17
""",
    """
=number:heart:few abcd -42 -24 17 21
=tag:coming:turned bc -11 -10
cerro a 15
is_@treat ab -13 16
no__falta c -11
que__sento ad -10 10
time_for bd 14 -16
""",
    """
#__before a -12
=body:wear bcd -13 -23 26
@stop__@drug bd 28 -18
caught__at d 13
from_what bd 17 -13
had:y_me d 13
mi__nomas a 14
pressure bcd -20 -18 15
under$ ac -22 10
well:he_estado a 12
y_de ac 12 -10
""",
    """
=rule:cancel:no:ahi|alli|alla_~2_estare|voy|esta abcd 23 -14 -12 -11
=said:yes:the_last_word_after_all abcd -25 -12 -24 36
evaluated acd -10 20 -13
heart:rhythm a -11
me__@relative ab -16 -12
piedras__rinon d 13
que__tengo b -11
ride:and_if cd -12 13
substance:glass_of acd 12 -11 -11
substance:si_con c 15
""",
    """
alergia__no c 14
allergy:toda d 15
bapti* a 10
dale d 11
effects:time ad 17 -15
maratones a 13
no_sleep a -10
pregnancy:de_mi b 11
substance:gummy a 11
""",
    """
=body:jamas abcd 50 -22 -22 -39
^senti d 20
meds:the_usual ab -11 10
prior:me_sirvio ad -12 17
""",
    """
=last:visit:yes abcd -40 -29 -14 38
=long:3 bcd -72 13 15
@treat_twice c 12
^ninguna acd 21 -11 -13
drive:like a -16
eaten:was b -29
heart__said d 13
pregnancy:dando d 15
psychosis:me_when d -11
""",
    """
a_clock ab 12 -11
accidente d 11
had__pressure d -11
meds abd -13 -18 13
now:los_ninos abd -13 -12 15
organ:higado_de d -11
recibe b 14
si__vez d 14
wear_pads d 13
""",
    """
=body:investigando c 12
effects:be acd 17 13 -37
heart:el_de ab 14 -13
me_dijeron bd -24 -14
not:before bc -11 13
now:con bcd -18 19 -11
organ:no ad -19 14
""",
    """
afraid_not ad 20 -16
al__en a -13
am_stuck b 11
brain:little b 16
hasta_el b -16
mas_la ad -17 18
prior:and_then acd -10 -12 15
""",
    """
=any:happy a -16
=rule:pregnancy:unsure:could|might|may_~1_be d 13
had:it_but ad 26 -25
had:se_siente c -10
in__own d 13
momentito abd -13 21 -11
now:mata a 12
texts:but cd -14 10
want_it d -13
""",
    """
dolor__me ab -19 13
enero d -13
ha_dado acd 23 -13 -13
not:traigo bd 16 -10
prefi* abcd -15 33 -30 -14
sure__i cd 13 -18
texts:falta ad 17 -15
""",
    """
=body:naturales a 13
drive:esta_en c 12
organ:alt_# acd 18 -11 -13
""",
    """
=body:amamanto cd -13 19
allergy:that_one ad -11 14
drive:to_@drive ad -14 11
had:y_nunca a 13
""",
    """
=any:dios acd -19 18 -18
because c -24
cancel:loca ad 15 -12
comida abd 16 -16 -19
heart:pressure_only d 10
i__a bc -25 -21
organ:segun c -10
throu* bd -25 11
well:como_si cd -11 13
""",
    """
does__@ride b 12
well:poco d 14
""",
    """
=turn:visit:yes acd -30 -22 34
^negativo ad 22 -11
cancel:certain d 11
now:en abcd 24 -17 -11 -11
pregnancy:for_two d 11
substance:every* b 10
valve ad -15 20
""",
    """
=any:week c -11
brain:nervi* ac 13 -11
en__cama ad -13 17
got__pressure ad 13 -11
limit a 12
my_own abc 23 -14 -26
no__@visit d 13
""",
    """
=body:presion bc -12 -20
cancel:no_si a 19
coming:@insurance acd 16 -12 -18
coming:mi c -10
liver_scare c 12
my_@relative abcd -16 23 -10 -22
psychosis:old bcd -17 27 -18
""",
    """
=signs:organ:yes ab -23 -23
drive:just_me ad -10 11
fumo_@drug abc -14 -14 15
not:til cd 11 -12
on__it a -17
to_know abd -18 22 -19
""",
    """
@treat__you d -12
^las abcd -27 12 -34 24
caught b -11
fifteen abd 20 -11 -15
psychosis:mas bc 12 -17
psychosis:psychotic_break ad -12 15
soy_su c -13
substance:to a -16
""",
    """
=turn:body:none:yes bc -20 -26
any:in_# b 10
got_it ad -18 19
todavia abc -11 -18 15
well:went_from ad -21 22
you_told a 13
""",
    """
=body:wild a 11
amor c -11
driver_count b 10
esta__vacaciones b 12
le abcd -38 21 14 -20
organ:quit bd -11 13
psychosis:no_sleep a -10
""",
    """
#__now acd 18 -11 -11
=body:perfectas ad 12 -11
=visit:find bcd -16 27 -27
@drive$ acd 26 -34 -17
can__@stop cd -14 13
certainly d 14
estoy_pensando ac -10 18
le__estoy b 16
psychosis:day ad 12 -11
ride:someb* acd -15 27 -13
that__private ab -12 18
this_week a -14
would__@call b -17
""",
    """
acaso$ bc 17 -18
adult:social_security d 10
am_is bd -12 15
me_quedo ad 17 -20
not:los ad 12 -21
pregnancy:andamos ac -11 19
substance:off ad -11 13
""",
    """
@medicine__my a -26
@treat__y c 13
cancel:@thanks abd -12 -14 21
me__@year b -18
pregnancy:prime* ad -17 10
""",
    """
darle* b 16
here__my d 12
home:the acd 14 -22 -12
organ:other d 13
we ab 13 -34
""",
    """
allergy:arm c 10
any:and_half a -10
feeli* cd -19 -10
have__sometimes cd 11 -11
liver_enzymes cd -17 19
no__here ad -13 20
pregnancy:bebe_de b 13
tomar abc -11 25 -30
""",
    """
@day__it c -10
contestado cd 16 -15
contesto_al b 11
prior:@insurer_a ab -11 13
psychosis:it_out d -11
ride:esposa ac 13 -16
ver_quien c 13
yes__# ad 18 -16
""",
    """
=signs:body:none:asks+unsure abc -11 -21 21
dejame_ver c 16
por_correo ad 19 -21
to_do a -15
""",
    """
guess__good ac -11 18
meds:no_@medicine abcd 32 -18 -19 -14
quere* cd 20 -20
well:complain ad -11 15
wish_but a 13
""",
    """
bola$ ac -10 20
el_@drug c -20
meds:only_@medicine abd -11 23 -22
now:let_me cd 13 -12
say__again abd -15 24 -17
texts:i_would ab 14 -28
""",
    """
=any:stress cd 17 -13
=body:dialysis c -11
@day__si acd -10 18 -12
^viene ad -23 15
brain:@medicine_is ad 13 -12
cancel:quiero_otra b 14
my_place d 11
no__ningun ad -12 17
not:going ad -12 16
psychosis:oigo bd -15 13
texts:@english ad -11 13
""",
    """
meds:mg bd -12 11
organ:only abc 29 -11 -31
si__toca c 10
they_never acd -20 24 -14
""",
    """
home:apenas ad 25 -16
me_@late abd -21 -10 23
nary__one ad 19 -12
pero__con acd -10 -10 16
was__am d 13
who abd -10 25 -32
""",
    """
heart:says abc -22 -20 20
meds:cuand* d 13
organ:just abc 15 -25 -21
saw_a d -16
""",
    """
=denials:visit:2:none ab -10 -24
@drink_ok b 14
cancel:para_el abc -14 23 -10
first__week d 12
had:de abd -12 -11 17
license ac 10 -16
partl* cd 13 -12
""",
    """
@symptom_cuentan b 13
allergy:allergies ac 20 -12
confirmo bcd -25 24 -15
meds:sec b 11
paid b 15
was__problem d 16
""",
    """
=body:moved abc -10 12 -10
effects:or a -12
had:yo ac 11 -15
hallucinations abcd -16 -12 -12 29
i__drink bd 11 -14
un__cerebral d 11
with_my bc -29 13
""",
    """
coming:suppo* abc -10 15 -11
estud* cd 21 -34
heart:skips abc -17 -15 20
is_schizo b 10
lactando$ cd -14 20
substance:maybe abcd 22 -13 -15 -13
vasectomy$ b -10
well:hecho abd 24 -13 -14
""",
    """
=body:may abd -22 -13 22
=denials:any:1:no acd -17 -14 10
@medicine__after cd 16 -13
any:estoy_con ad 19 -16
brain:incon* cd 15 -12
now:texting bd 15 -11
prior: ab -17 -19
""",
    """
=any:pressure a -11
=any:us abd 17 -28 -11
=body:aguanto d 10
=body:made ad -17 18
@body__esta b 11
cancel:ahi_estoy ad 13 -12
cancel:de_la ab -27 12
cancel:this abcd -28 14 -17 15
dos__jaja bd -12 11
drive:dijeron_que a 14
heart:heart_stuff a 14
my__know abc -13 -21 27
reaction__that d 10
saliendo$ bd 13 -19
well:not_so ad 13 -11
""",
    """
=any:cero a 10
=body:days abd -29 -41 21
=body:encargo d 13
calen* ac -13 21
drive:@drive_there ad 14 -14
meds:de_momento ab 21 -14
mi__conduce a 11
nomas abd 20 -39 -12
ride:daughter a -15
suppe* c -12
""",
    """
=rule::yes:would_not_miss a 13
=visit:pregunta abc -14 16 -14
cancel:@relative_@cancel bd 14 -26
cancel:pierd* ad 18 -21
docto* bcd -20 20 -20
have__since abd 19 -11 -17
her_@visit d 12
por__lado ad 15 -16
substance:marzo d 11
""",
    """
allergy:out abd -37 -11 26
bajo_de ad -22 26
drives cd -16 13
""",
    """
^too bc -27 11
drive:may b 15
drive:why_not b 12
i__ok abd 21 -13 -14
que__@body a 11
tell__the ab -16 14
""",
    """
=any:two b -22
esperando__de d -13
hablaba d 11
now:nah ad 18 -14
preoc* ac 14 -16
psychosis:off ad 11 -13
substance:si_pero abd 11 -11 -21
three__a ab 12 -12
tipo abc -28 15 -17
vasec* abd 22 -17 -21
""",
    """
falta* d -12
segundo bcd 20 -17 -14
""",
    """
@relative__the d -15
allergy abd -17 -17 25
any:old_@place ad 18 -15
brain:una_conmocion cd 11 -11
es__numero bd -13 14
me__duro cd 19 -20
me_dejaron bd 14 -14
unas__al c 12
""",
    """
=rule::asks:^_a_que bcd 24 -17 -18
@move_it bc 23 -18
church$ ad 19 -11
de_cual bd 13 -13
giving__a ad 15 -12
no__yes abd -45 -20 35
pregnancy:yeste* c -11
texts:asi_que cd -12 13
""",
    """
cream abd -13 -20 21
drive:yo_voy ad 21 -18
manana__# ad -13 13
mi__ni ad 14 -10
texts:temprano d 12
time__is bd 12 -13
""",
)
