"""Weights of the yes_no reader: written by ``python -m training.weights`` from 31263 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh yes_no word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "e47e9cf8c4e5b5f0"

ANSWERS = "no other unsure yes"

KNOWN = """\
# % & + / 0 0.5 0.8 02 03 07 09 1 10 10-4 100 102 11 110 110/70 115 118 118/70 118/74 118/76 12 12/7 120 120/78 120/80 122/78 13
130 14 140 148 15 150 150/95 16 160 160/95 17 170 18 180 19 1979 1985 1987 1988 1991 1994 1998 2 20 200 2003 2004 2005 2008 2009
2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 21 210 212 22 220 2200 23 230 24 25 26 27 28 29 2:15 2:30 3
30 300 31 32 33 34 35 36 38 39 4 40 41 42 43 44 45 46 47 48 49 4:20 5 50 50/50 500 51 5150 52 54 55 555 56 58 59 6 60 60/40 61 62
63 64 65 66 67 68 69 7 70 71 72 74 75 76 77 78 79 8 80 81 82 83 84 85 88 89 8:30 9 90 90/60 900 91 94 95 96 98 99 9:30 a aa abajo
abdominal abejas abierto abilify ablation able abogado about above abre abren abrieron abril abrir abroad absence absolutely
absoluto abstemio abuela abuelita abuelo abuse aca acaba acaban acabaron acabe acabo acaso access accident accidente according
account accounted accutane acelera acelerada acelerado aceptan acepto acerca ache acid acido acne acomoda acompana acompanada
acompanante acostada acostado across act acta acted acting actual actually actualmente acuerda acuerdo acupuncture acupuntura acv
add adderall addict addicted addiction address adelante ademas adequate adhd adiccion adicta adicto adivine admitted adolescente
adoptado adoptaron adopted adrenalina adult adulta adverse adversos aetna afecta affirm affirmative afford afghanistan afib
afirmativo afraid after afternoon afternoons afterward afterwards afuera again against agarra agarraron agarro age aged agenda
ages ago agosto agradezco agree agreed agua aguanta aguantame aguantando aguante aguanto aguardiente aguita aguitado aguja ah
ahead ahi ahold ahora ahorita ahorros aide aight air aire aires airway aja al alarm alarma alcance alcanza alcanzo alcohol
alcoholic alcoholico alergia alergias alergica alergico alergologo algo alguien alguna alimento aliviarme alivio all alla allergic
allergies allergist allergy alley alli allowed alma almorce almorzar almost almuerzo alone along alphabet already also alt alta
altas although altita altogether altura alucinar always am ama amable amables amamantando amamanto amaneci amanecio amanezca
amanezco amarilla amarillos amarraron amazing ambien ambulance ambulancia america americano amiga amigo amigos amitriptilina
amitriptyline amlodipina amlodipine amlodipino amor amores amoxicillin an anafilactico anafilaxia analisis anaphylaxis and anda
andaba andamos andele ando anduve anemia anestesia anestesiaron anestesiologo anesthesia anesthesiologist aneurisma aneurysm
aneurysms anexo angina animo anitos ankles ann anniversary ano anoche anos anote another ansiedad ansiosa answer answered
answering answers antecedentes antes anthrax antibiotic antibiotico antibioticos antibiotics anticoagulante anticoagulantes
anticonceptiva anticonceptivas antidepresivo antidepresivos antidepressant antidepressants antidoping antier anule anulela anxiety
anxious any anybody anyone anything anytime anyway anywhere apa apago aparato apart apartamento aparte apartment apenas apendice
apixaban aplicaron app appendix appetite apple applesauce appointment appointments appreciate approve approved aprendi april apto
apuntado apunte apunteme apunto apure aquella aquello aqui arbor arde ardor are area arenilla arepa arequipa aripiprazol arm arms
army around arranca arreglado arreglo arrepenti arrested arriba arritmia arroz artery arthritis as asado asbestos asco asegurar
aseguro asi asilo asistencia asistir ask asked asking asleep asma aspirin aspirina ast asthma asunto asustada asylum at ataque
ataques ate atender atendiendo atendio atenolol atiende atienden ativan atleta atorados atorvastatina atras atrasada atraso atrevo
attack attacks attending audit augmentation august aun aunque aunt auricular austin auto autobus autoimmune autoinmune automated
autopista autorizo available avena averiguar avion avisan avisar aviso avisos awake aware away awful ay ayer ayuda ayudo ayunando
ayunas ayune ayuno azathioprine azucar b babies baby babys babysitter back backed backing backup bacon bad badly bag bagel bags
bail bailed bailo baja bajado bajar bajara baje bajita bajo baker ball ballgame balloon banana banarme banco band banged bank bano
baptist bar barbaro barely barn barnabas barriga barrio base basement bass basta bastante bastantes bath bathroom batido battle
bayamon bcg bday be beans bear beard beats beautifully bebe beber bebes bebida bebo because bed bedtime bee been beer beers bees
before beforehand behind being believe bell bellevue bells belly benadryl benazepril bender bendiciones bendiga bendito benzos
besides best bestie bet beta betcha better between bf bfing bici bid bien big bike biliary bill bingo biologically biopsia biopsy
bipolar bipolaridad bird birth birthday birthdays biscuit biscuits bisoprolol bit bite bites black blacked bladder bladders blanca
blank blanket blast bled bleed bleeding bless blessed blind blizzard block blockage blocker blocks blood bloodwork bloqueos blow
blown blue blues blurry board boat boats boca bocado bocata bodas body bogota boiled bola bolillo bolsa bone bonita boob book
booked books booster boosters boots booze borda borderline bored boring born borracha borracho borre borrela borreme borrenme
borrosa borrow borrowed boss bot bote botella botellas both bother bothered bothering boton botox bottle bottles bottom bought
bourbon bow bowl bowling box boy boyfriend boyfriends boys bp bracelet brain brains brand brandy brazo brb bread break breakdown
breakfast breaks breast breastfed breastfeed breastfeeding breathe breathing bridge brief bring bringing brings bro broke broken
broma bronca brota brote brotes broth brother brothers broto brought brunch brushed bud buddies buddy buddys buen buena buenas
bueno buenos buffet bug bugs buick building bump bumped bun bunch bupropion burger burn burned burning burns burrito burst bus
busca buscando buscar buscarme busco business buspar buspirone busqueme busy but butter button buy by bypass bypasses c cab
caballo caballos cabecera cabeza cabinet cacharon cada cae caer cafe cafecito caffeine cai caia caida caido caigo caja cajas cajon
cake calculos caldito caldo calendar calendario calentura calf cali call calle called calling calls calor cama camaron camarones
cambian cambiando cambiar cambiarla cambiaron cambie cambiemela cambien cambio came caminando caminar camino camion camioneta camp
campus can canas cancel cancela cancelala cancelan cancelar cancelarla cancele canceled cancelela cancelen canceles canceling
cancelled cancelo cancer candy cane cannabis cansada cansancio cantando capaz car cara caramelo carbonate card cardiac cardiaca
cardiaco cardio cardiologist cardiologo cardiology cardiomyopathy cardiopatia cards care careful caregiver cargo carnal carnet
carol carotid carretera carrier carro carros carry carrying cars cart carta carter carvedilol casa case caseworker casi casita
caso cast cat cataract cataracts catarro catch catching cateterismo cath catheter catheterize cats caught cause cayo cbd cbt cdl
cedula cel celexa celibate cell celular cena cene center central centro cept cerca cereal cerebral cerebri cerebro cero cerquita
cerrada cerraron cerre cerro certain certainly certificate cervecita cerveza cervezas cesarea chacra chair chamaco chamacos chamba
champagne chance change changed changing chaplain charge charged chart chat chauffeur chaval che checado checan checando checar
checaron check checked checking checks checkup checkups checo cheese chelas chemo chequeo chest chevere chew chewing chica chicago
chichi chicken chickened chicle chico chilaquiles childhood chills chin chip chips chiquita chiquito chiste chocolate chofer
choice cholestasis cholesterol choque chorro christmas chronic chupe church cielo cien ciento cierra cierran cigarettes cigarro
cinco cine cintura cirrhosis cirrosis cirugia cistitis cita citalopram citas cities city ciudad ckd clara clarisimo clarita
clarito claro clase clases class classes clavo clean cleaned clear cleared cliente clima clinic clinica clipearon clock clockwork
clonazepam clonic clonidine clopidogrel close closed closer clot cloud clozapina clozaril club clue cluster cmp coagulo coat
cobran cobre cobwebs coca cocaina cocaine coche cocina cocinaba cocinando cocine code coded codeina codeine coffee coiled cojo
coke cola cold colesterol collarbone collect college colombia colon colonoscopy colors coma comadre combat combi combine come
comer comerme comes comezon comfortable comi comida comido comiendo coming comio comment committed common communion community como
compadre companera companero companeros company compared complain complaints completa completamente completo complica complico
comprado compre compro computer con concert concussion concussions condom condon conduce conducir conduzco confianza confidencial
confidential confirm confirma confirmada confirmado confirmar confirmaron confirmed confirmo conflict confundida confused
congestive conmigo conmocion conmociones conocidas conocimiento conozco consegui consent consentimiento considera considered
consigo consigue consiguiendo consta constant constantly constipated consult consulta consultar consultarlo consulto consultorio
consumo contacto contar contara contento contentos contesta contestado contestar contestarle conteste contesto contrario contrast
control controla controlada controladita controlan controlled controlo conviene convinced convulsion convulsiona convulsionaba
convulsione convulsiones cooked cookie cooking copa copago copas copay copita cops copy corazon corner corolla coronary correct
correcta correction correcto correo correr corrieron corrigieron corro corte cosa cosas cosquillas cost costar costo costs
costumbre couch cough coughing could coumadin counseling counselor counselors count counter counting country counts county couple
course court cousin cousins cover covered covers covid cowboys coworker coworkers cows cps cpt cracker crackers cramps craneo
cranky crap crash crawl crazy crea cream creamer creatinina creatinine credit cree creek creeping crei creia crema creo crept
cried crisis cristal cristiana cristiano cronica cronico cross crossed crudo crumb crumbs crummy crying ct cuadra cuadrado cuadras
cual cuales cualquier cuando cuantas cuanto cuantos cuarto cuatro cubre cuenta cuentan cuentas cuente cuenten cuento cuerda cuerdo
cuerpo cuesta cuff cuida cuidado cuidador cuidadora cuidando cuidar cuide cuido culvers cumple cumpleanos cumpli cumplidos
cumpliendo cumplir cumplo cunada cunado cup cupo cura cured currently curro custody customer cut cutting cva cvs cycle cycles
cymbalta cyst cystitis da dab daba daban dad daddy dado dads daily dale dallas dama damage dame dan dana dando dangerous dano dar
dare dark darlene darlin date daughter daughters dav day days dbt dd de deacon dead deal dealbreaker dealing dear death debe
deberia debo debuto decades decaida december decia decian decide decided deciden decides decidido deciding decido decir decirle
decirlo decirte deck decline dedo deep deer defibrillator define definite definitely definition degree deja dejado dejame dejamos
dejan dejando dejar dejarla dejarlas dejarlo dejaron deje dejela dejelo dejeme dejo del delayed dele delete delirium delusions
demas demasiado deme demencia dementia demons demora den denied denies denle dentist dentista dentro denver deny depakote
department depende dependence depends deployed deployment depo depre depresion depressed depression deprimida derecho derrame
derrames des desayunado desayunar desayune desayuno descansa descanse descanso descartaron descarto desde desgracia designated
desk desmaye desmayo desocupada despertar desperte despues destetado destetar destete desteto detox devil devolvi dew di dia
diabetes diabetic diabetica diabetico diablo diagnosed diagnosis diagnosticada diagnosticado diagnosticaron diagnostico dial
dialisis dializa dializo dialysis diamox diaria diarias diario dias diazepam dice dicen dicho diciembre diciendo did die dieciocho
diecisiete died dientes dieron diet dieta diez diferencia diferentes difference different dificil difunto dig diga digale digame
digan digo dije dijeron dijo dime dimos diner dinero dinged dinner dio dios dip dira direccion directions directo diria dirt dirty
dis disability disagree discharge discharged disconnected discontinued disculpe discuss disease dislocated disorder dispara
disparo disqualify dissociation distintas distintos diu divorce divorcio dizque dizziness dizzy do dob doble doce docs doctor
doctora doctores doctors documented documento does dog dogging dogs doing dokie dolio dolor dolorcito dolores domingo domingos
domino don dona donated donde done donut donuts door dorm dormi dormia dormida dormido dormir dormirme dos dose doses dosis dot
double doubt doughnut down downhill doy dozen dra drain drama drank draw drawer drawn draws dream dreams drew drill drink drinker
drinking drinks drip drive driver drivers drives driveway driving droga drogado drogas drogo drop dropped dropping drops drove
drug drugs drunk dry dsd duda dudas dude dudo due duele duelo duermen duermo dui duis dulce duloxetina duloxetine duluth dump
dumps dura durante dure during durmieron durmio duro dust duty dwi dx dying e each eap ear earl earlier early ears easter eastern
easy eat eaten eating eche echele echo eclampsia eco ecocardiograma ecografia ect edad edge edibles eeg efectivamente efecto
efectos effect effects effexor egg eggs eh eight eighteen eighty either ejercito ekg el elavil elbow electric electro
electrochoques electroshock elevador elevated eleven eliquis ella elm else elsewhere em email embarazada embarazadisima embarazo
embolia embolias embryo emdr emergence emergencia emergencias emergency emojithanks emojiunsure emojiyes empanada empece empezando
empezar empiezo employer empresa empty en enalapril encantada encargo encarnacion encebollado encima encinta encontrado
encontraron encontre encuentro end ended ends energy enero enferma enfermedad enfermera enfermo english engordo enlarged enojo
enough ensayo ensure entendi entera entere enterita entero entienden entiendo entire entonces entra entrado entran entrando entrar
entre entro enviude enzimas enzymes ep epi epidural epilepsia epilepsy epileptic epileptica epileptico epipen episode episodes
episodio episodios epoca equipo equivocado equivocaron equivoque er era eran erase error es esa esas escalera escalofrio escapa
escitalopram esconde escort escriba escribame escriban escribe escribi escribir escribirme escribo escrito escuchaba escuchar
escucho escuela ese esketamina esketamine eso esos espacio espalda espanol espasmo espera esperaba esperame esperando esperar
espere espereme esperen esperese espero espiritu espironolactona esposa esposo espuma esquina esquizoafectivo esquizofrenia
esquizofrenico esta estaba estable estacionamiento estaciono estado estamos estan estar estara estare este esto estomago estorba
estos estoy estrenimiento estreno estres estudio estudios estupendamente estuve estuviera estuvo euchre eutirox evacuated eval
evaluando evaluaron evaluated evaluation evangelica evangelico even evening ever every everybody everyone everything everythings
everywhere ex exact exactamente exactly exacto exam examen examenes excelente except excuse exercise exist existia expecting
expediente expensive experience experiencia expired explain explained explicaron explico exposure extent extra eye eyes f fa
fabrica face facebook facial facil facility factory factura failed failing failure faint fainted fainting fair fall falla fallando
fallecio falling fallo falls fallujah falsa false falta faltaba faltan falto familia familiar family familys fan far farm farmacia
fashioned fast fasted fasting fat fatal father fatty favor fax fbi fea feas features feb febrero febrile february fecha fed fee
feed feeding feeds feel feeling feels feet feliz fell fella felt female fence fender fenitoina fenomenal fentanilo fentanyl feo
feos fernet ferry fetch fever few fiance fib fibrilacion fibro fibromialgia fibroscan fibrosis ficha fiddle fiebre field fiesta
fiestas fifteen fifth fifties fifty fighting figure figured figuring fijarme fijate fijese fijo fila file fill filled filling
fills filo fin final finally finals find finde findes finding fine fines finish finished fino fire firehouse firma firmar firme
first fish fishing fisica fit fits five fix fixed fixin fixing flagged flakes flashbacks flat flew flight floated floating floaty
flojera flojo flomax floor florida flu fluid fluoxetina fluoxetine flushed flutters fly flying foggy folico folks folleto follow
followed food fool foot football for forbid ford forever forget forgot forklift form forma formal formula formulario fort forth
forties forty forward foster foto fought found four fourth fractura franca frasco frascos freaked freaking free fregado frequent
fresh freshman frias friday fridays fridge fried friend friends fries fright frijoles frio from front fry fu fue fuego fuera
fueron fuerte fuerza fui full fully fumar fumo fun funciona funciono funeral funny futbol g gabapentin gabapentina gad gal
gallbladder gallbladders galleta galletas gallo gallon gallstones game ganas gano garage garbage garden garganta gas gassed gaste
gastritis gata gate gato gatorade gatos gave gay gel gemela gemelo gemelos general genial gente get gets getting gf ghost gi
giggle gilberts gimnasio gin girl girlfriend girlfriends give given gives giving glass glasses glaucoma glibenclamida gluten go
god goes going gold golpe golpee golpes gomitas gone good goodness google goose gordo got gota gotas gotitas gotten gout grabbed
grace gracias grad grade grado graduated graduation grand grandbabies grandbaby granddaddy granddaughter grande grandfather
grandkids grandma grandmother grandpa grandson grandsons granola granos grapes graso gratis grave graveyard gravy gray great green
grew grief gripa gripe grits groggy group groups growlin growling grown grupo guacaree guagua guarda guardeme guardia guardian
guaro guatemala guayaquil guerra guess guessing guest guilty guio gulf gum gummies gummy gusta gustado gustan guste gusten gusto
guy guys gym gyn h ha habana haber habia habian habit habla hablaba hablaban hablamos hablan hablando hablar hablarlo hable
hableme hablo habones habria hace hacen hacer hacerlo hacerme haciendo had hagale hago haha hair haiti haldol half halfway hall
hallaron hallo halloween hallucinate hallucinated hallucinations haloperidol hambre han hand handful handle handled handles hands
hang hanging happen happened happening happens happy hara hard harder hardly harley harta harvoni has hasta hate hated haul
hauling have having hay haya hayan hazelden hcg he head headache headaches headed heading heads healed health healthy hear heard
hearing hears heart heartbeat heartburn hearts heat heavens heavier heavy hecho heck held hell hello help helped helps hematoma
hemorrhage hemos hep hepatic hepatitis hepatologo her here hereda herede herencia hermana hermano hermanos hernia heroin heroina
hers herself hi hice hicieron hide hierbas hierro higado high highs hija hijo hijos hill him himself hinchada hinche hincho hinted
hip hiperactiva hipertensa hipertension hipertenso hipomania hips hirieron his historia historial history hit hitch hits hitting
hives hizo hmm hockey hoja hola hold holding holds hole holler hollering holter hombre hombres hombro home hon honduras honest
honestamente honestly honey hongos honra hood hooked hope hopefully hoping hora horario horarios horas horita horitas hormonas
horrible horribles horse horses hospital hospitalizaron hospitalized hot hotdish hotel hour hours house houston how hoy hs htn
hubby hubbys hubiera hubieran hubo huelo hueso huevitos huevo huevos huh humalog hun hundred hungry huracan hurley hurt hurting
hurts husband husbands hx hydrocephalus hydrochlorothiazide hydrocodone hydroxyzine hyper hypertension hypertensive hypomania
hypomanic hysterectomy hysto i iba iban ibs ibuprofen ibuprofeno ic ice iced ictus icu id ida idea ideal identificacion ido ied if
iffy iglesia ignoro igual ii iih ill imaginate imagine imaginese imagino implant implante importa imposible impossible imss in
include included incluye inconsciente incontinence incontinencia inconveniente induced induction ine infartito infarto infeccion
infecciones infection infections inflamacion inflamado info informacion information informe infusion infusiones infusions ingles
ingresada inhalador inhaler injection injections injuries injury inmigracion innocent inpatient inside insists insomnio instead
instrucciones instructions insuficiencia insulin insulina insurance intacta intacto intake intend intensive intentando intentar
interesa interested internada internado internaron internet interstate intersticial interstitial into intracraneal intracranial
invega investigando inyeccion inyectada inyectaron inyecto iodine ir iraq iria irme iron irregular irritable is ish isquemia
isquemico issue issues it itch itched itches itching itchy itself iud iui iv ivf izquierdo jack jacket jaja jajaja jale jamaica
jamas jamases jan january jaqueca jarabe jaundice jaw jeep jefa jefe jefita jeje jeopardy jersey jesus jk job jodido johns joint
jose journaling joven joya jubilado judge juego jueves juez jugando jugo juguito juice julio july june junio junior junta junto
jura juraba jure juro jury just justo kayla keep keeping keeps keppra kept ket keta ketamina ketamine keto ketorolaco kevin key
keys kg kicked kid kidding kidney kidneys kids kill killed killing kim kin kind kindly kinds kitchen klonopin knee knees knew
knock knocked know knowledge known knows knuckled knuckling kombucha kratom l la lab labetalol labios labor laboratorio
laboratorios labs lactancia lactando lactulose ladder lado lady ladys laid lamentablemente lamictal lamotrigina land landed
landline landstuhl lantus larga laringoespasmo laryngospasm las last late lately later latex latte latuda laugh laughed laughing
laundry law laws layoff lbs lds le leak leaking leaks leaky leaning learned least leave leaving leche lee leer leerlo left
leftover leftovers leg legal legs lei leido lejeune lejos lengua lentes leo les lesbian lesion lesiones less let letra letters
letting levanta levantarme levante levanto leve level levels levetiracetam levothyroxine levotiroxina lexapro lfts liar libre
libro licencia licenciada license lick licked licor licuado lidocaina lidocaine lie life lift liga ligada ligaron light lighter
like liked likely lil limit limite limpia limpiar limpieza limpio limpios linda line linea lined lines link lio lips liquido
liquor lisinopril list lista listed listened listening listo literally lithium litio little live liver livers lives living llama
llamaban llamada llamadas llamado llamame llaman llamar llamarme llamaron llame llameme llamen llamenme llamo llanta llave llaves
llega llegado llegamos llegan llegando llegar llegara llego llegue llena llene lleno lleva llevaba llevan llevar llevarme llevaron
lleve llevo llorando llorar lloro lloviendo llueva llueve lmao lmp lo lobby lobe loca lock locked loco locos locura log lol long
longer longs look looked looking looks loopy lord los losartan lose lost lot lots loud love loved low lozenges lpn luck lucky
luego lugar lujo lunch lunes lungs lupe lupita lupus luz lyft lying lyrica m ma maam machine macon mad made madre madrid madrugada
magnesium mai mail mailed maintenance major make makes making mal mala male malisima malisimo malito mall malo malos maluquera mam
mama mamar mamas man manage manager managua manana mananas mananita manchita manda mandan mandar mandaron mandated mande mandelo
mandelos mandeme manden mandenme mando maneja manejando manejar manejare maneje manejo manera mangu mania maniaco maniacos manias
manic manila mano manos mantengala mantenimiento many manzana manzanilla maquina marathon marathons maratones maravilla marca
marcapaso marcapasos march marco marea mareada mareadita mareado maree mareito mareo mareos margarita margaritas marido marihuana
marijuana marines marisco mariscos maritza marqueme marriage married martes mary marzo mas mata matando mate math matriz matter
matters mature matusalen may maybe mayo mayor mayores mcdonalds mdd me meal meals mean meaning means meant measured meatloaf med
medellin media medianoche medic medica medicacion medicado medicaid medical medically medicamento medicamentos medican medicare
medication medications medicina medicinal medicinas medicine medicines medico medicos medics medido medio mediodia meds meet
meeting meetings mefloquine mejor mejorando mejorcito melatonin mellizos memoria memory memorys men meningitis menopause
menopausia menopausica menor menores menos mensaje mensajes mensajitos mental mente mentioned mentir mentira mentiria mera mercy
merito mero mes mesa mesecitos meses mesias mess message messages messed messing metadona metal mete meter metformin metformina
meth methadone methotrexate meti metido metieron meto metoprolol metotrexato metro mexico mg mhm mi mia miami middle midnight
midterm miedo miento mientras miercoles migaja might migracion migraine migraines migrana migranas mija mijita mijo mil milagro
mild miles milk mill milpa mind minds mine mini minima minivan minor mint minute minutes minutos mio miracle mirar mire miro
mirtazapina mirtazapine mis misa miscarriage miscarried misdiagnosed misma mismito mismo miss missed missing mistake mitad mitral
mix mixed mm mo mobile modelo modo mofongo molesta molestia molestias mom moment momentito momento mommy moms monday mondays money
monitor monitoring mono monterrey month monthly months monton mood moods moon moonshine morado more morfina moria morning mornings
morphine morsel most mostly mota mother mothers moto motorcycle mountain mouth move moved mover moverla moving mr mri mrs much
mucha muchacha muchacho muchas muchisimo mucho muchos mude muela muelles muere muero muerta muerto mueva muffin mujer mujeres mule
mull multa multivitamin mundo murio murmur muscle mushrooms muslim must muy mwf my mychart myocarditis myrbetriq myself nace
nachos naci nacido nacimiento nacio nada nadie nadita nah naive naltrexona naltrexone name named names nanai nanay nap napping
naranja nariz nary nasal nash naturales nausea nauseas nauseous navidad navy naw nd near nearly necesita necesitan necesito
necessary neck need needed needing needle needles needlestick needs nefropatia neg negar negarlo negativa negative negativo negro
neighbor neighbors neither nel nena nene nephew nerve nerves nervios nerviosa nervous neta neuro neurogenic neurogenica
neurologist neurologo nevando never new newbie newborn news newspapers nexplanon next ni nibble nibbled nice nicked nicotina
nicotine niece niegan niego nieta nieto nietos nifedipine night nightmare nightmares nights nina nine ninera nineteen ninety
ningun ninguna ninguno nino ninos niquel nitro nkda no nobody nobodys noche noches noggin nomas nombre nombres non none nones
nonstop noon nop nope nor norco normal normales normalita normally norvasc nos nose not nota notado note nothing nothings notice
noticed novedad novela noventa novia noviembre novio novocaine now npo ntp nubes nuera nueva nueve nuevecito nuevo nuh numb number
numbers numero nunca nunquita nurse nurses nursing nuts o oak oatmeal ob objection obligatorio obra observacion obvi obvio ocasion
ocd ocho oclock october octubre ocupada ocupado ocurra odd odio of off offense offer offered office officer officially oficina
ofrecieron ofrecio often oh ohio oi oia oido oidos oiga oigo oil oir ojala ojo ojos ok okafor okay okie ol olanzapina old older
oldest olor olvida olvidan olvide olvido ombe omega omeprazol omg on once onda one ones only oops op ope open opening operacion
operada operado operan operaron opere opinion opt or orale orange orden ordenar order ordered oregon organ organizer organos
organs original orina orinar orino orita orlando other others otherwise otra otras otro otros ought our out outside ovaries
ovarios oven over overactive overdose overdosed overnight overseas overtime owe owes own ox oxicodona oxy oxybutynin oxycodone
oxygen oxys oye oyeron ozempic p pacemaker paciente pacifico pack package packed padece padecia padecido padezco padre pads paga
pagar pague pai paid pain pains paint pais palabra palabras palos palpita palpitaciones palpitations palsy pan pana panal pancakes
pancito pancreas pandemia panel panic panicked panico panza panzona papa papas papel papeles paper papers paperwork papilla
papitas par para paracetamol parada parado parale paralisis paralizo paramedic paramos paranoid paranoide parar parce parche
parches pare parece parecido pareja parele parent parents parezco pari parir park parked parking parkinson paro paroxetina parqueo
part parte partial partida parties partir partly partner partners parto parts party pasa pasada pasado pasaje pasajera pasame
pasan pasando pasaporte pasar pasaron pase pasele paso pass passed passes passing passport past pastel pastilla pastillas
pastillero pastillita pastor pastrami pata patada patch patched pate patel patient patients patron paxil pay paying paz pcp peach
peachy peanut peanuts pecho pedacito pedi pediatrician pedir pedirle pee peeing peer pega pegada pegado pego peino peleando pelo
pelvic pen pena penal pendiente pendientes pending penicilina penicillin pensaba pensado pensamientos pensando pensandolo pensar
pensarlo pensaron pense pension people peor pepper per percent percocet percs perder perdi perdida perdido perdio perdon perdone
perf perfect perfecta perfectas perfectly perfecto perfectos perhaps perimenopause period periods perlas permiso permission permit
permitame pero perra perro perros person persona personal pesadillas peso pharmacist pharmacy pho phoenix phone phones phq
physical pick picked picking picks pickup picotee picture pide piden pidio pido pie piece piedra piedras piedrita piel pienso
pierdo pierna piernas pies pig pigs pijama pill pillbox pills pink pint pipefitter pipes pipi pique pirulos pisca piso pit pizza
pjs place placebo places plain plan planned planner planning plans plant planta plasma plata platano plate platico plato plavix
play playing please pleasure plenty plis plumb plumbing plumbings plus pm po pobre pobrecita pobrecito pocas pocket poco podemos
poder podia podido podre podria point poison polas polen police poliquisticos pollen polvo polycystic poncho pone ponen poner
pongale pongan pongo ponia poor popcorn poquito por porch porque porros portal posible posiblemente positiva positive positivo
posparto possible possibly post posta postcard posted postpartum postraumatico pot potassium pots pounds pour powder ppd praise
pray prayed prayer praying prazosin pre prednisona prednisone preeclampsia prefer preferiria prefiero preg pregabalina pregnancy
pregnant pregunta preguntado preguntan preguntando preguntar preguntarle preguntas pregunte preguntele pregunten pregunto
prehypertension preinfarto prena prenada prenatal prende preocupa preocupe prepa prepara prescribed prescription prescriptions
presencial present preservative presion pressure pressures prestan pretty preventing price prima primary primer primera primero
primeros primo principio prior pristiq privacidad privado private prn probable probablemente probably probado probando probar
probation probe problem problema problemas problems procedimiento prof program prolapse prolapsed prolapso prometo promise pronto
proof propofol propranolol prostata prostate prostates protection protein proteina proud provider provoca proxima prozac prueba
pruebas pruebe pruebo ps pseudotumor psicoanalisis psicologa psicologo psicologos psicosis psicotico psiquiatra psiquiatras
psiquiatria psiquiatrico psych psychiatrist psychologist psychosis psychotic pt pto ptsd pub pude pudiera pudo puebla pueblo pueda
puede pueden puedo puerta puerto pues puesto puffed puked puking pull pulled pulling pulse pulsera pulso pump pumping punto puntos
puntual pupusas pura puras puro puros purple purse puse push pushed pusieron puso put puts putting quadruple quarter que
queasiness queasy quebre queda quedamos quedan quedar quedarse quede quedo queja quejar quejo quema queme querer queria queso
question questionable questions quetiapina quetiapine quien quiera quieran quieras quiere quieren quiero quiet quimio quince
quinceanera quirofano quise quisiera quiste quit quita quitado quitaron quite quitela quiten quitenme quito quiza quizas ra race
racehorse races racing radio ragweed railroad rain raised raite rajo ramadan ramen ramon ran ranch rancho random rango rapido rara
raras rarely raro raros rasguno rash rate rather rating ratito rato ratos rave raw rayita rayitas razon rd re reaccion reaccione
reacciones reach reaching react reacted reaction reactions reacts read reading readings reads ready reagendar real realidad
reality really reason rebook recai recaida recall recently recepcionista receta recetado recetaron recetas receto rechazan recheck
recibe recibi recibido recibio recibir recibo recien reckon recliner recoge recogen recoger recoja recojan recojo recomendo
reconozco record recordatorios records recovered recovering recovery recreationally recuerda recuerde recuerdo recuperacion
recurrent red referral refiere refill refilled reflujo reflux refresco refuse refuses register registraron registry regla regresa
regresar regreso regrettably regular rehab rehabilitacion reina reir relampaguee relapsed related relax relief religion reloj
remedio remedios remember remembered remembers remeron remind reminder reminders remove removed repeat repeating repetir repite
repiten replaced replacement reply report reportar reporte reported request required reschedule residencia resident resonancia
respeto respirar responder respondido response respuesta rest restarted resting resuelto result resultado resultados resulto
results retired retirement retraso returning reves revisado revisan revisar revisaron revise reviso rexulti rezar rhythm rice rico
rid ride rides riding right rightly ring ringing rinon rinones risa rise risperdal risperidona risperidone ritalin road roads
roble robot rodeo rodilla rodillas roger roja roll rolled rollover rompe rompi rompio ron roncha ronchas roof room roomie roommate
roommates rosada rosario roto rough round rounds route row ruck ruedas rugby rule ruled rules run rung running runs rye s sabado
sabados sabe sabemos saben saber sabia sabor sabra sabria sacan sacaron sack saco sad sadly sadness safe said sailed sailing sal
sala salad salami sale salen salga salgo sali salia salida salido saliendo salieron salimos salio salir salt salte salto salva
salvador salve salvo same sample samples san sana sancocho sandwich sane sangrado sangre sangro sanito sano sanos santa santo sapo
saque sarpullido sat saturday saturdays saved saw say saying says scad scam scan scanned scar scare scared scarred scary schedule
scheduled schizo schizoaffective schizophrenia schizophrenic school scooter scope scratch screamed screaming screen screened
screening script scripts se sea sealed sean season sec seca second section sectioned secundaria secundario secure security sedaron
see seeing seen sees seguido seguimos seguir segun segunda segundo segura seguridad segurisimo seguro seis seized seizure seizures
self semana semanas semester senal send sending senior senor senora senorita sense sent sentada senti sentido sento sepa sept
september septiembre ser sera sergeant seria serian serie series serious seroquel sertralina sertraline service servicio sesion
sesiones session sessions set sets settled seven seventeen seventy several severe sevilla sex shadows shake shakes shaking shaky
shall shape shared sharp she sheet shell shellfish sherry shift shifts shine shiner shingles ship shirt shock shocked shoebox
shoes shoot shop short shot shots should shoulder shoveling show showed shower showing shows shrapnel shrink shrinks shrooms shunt
shut shuttle shy si sick sickness side sido sidra siempre sienta siente siento siete siga siglo sign signed significa signos signs
sigo sigue siguen siguiente silla sillon silly simon simple sin since single sink sintomas sintrom sips siquiera sir sirve sirven
sirvio sis sister sisters sit site sitio sitter sitting six sixteen sixty size skin skip skipped skips skull slammed sleep
sleeping sleepy sleeve slept slice slight slightly slip slipped slot slow smack small smiled smoke smoker smoking smooth smoothie
sms snack snacked snacks sneeze snip snipped snow snowed snows snri snuck so soap sober sobra sobran sobre sobrina sobrino sobrio
soccer social socially socialmente sofa sol sola solamente solid solids solita solito solo soltar sombra sombras some somebody
somebodys somehow someone someones something somethings sometime sometimes somewhere somos son sonda sonreir sons soon sooner sopa
sophomore soplito soplo sore sorry sort sorting sos sospecha soul sound sounds soup soy spacey spam spasms speak special
specialist speech spell spells spent spinal spins spirits spironolactone spit split sponsor spoon spoonful spot spots spotty
spravato spray spring squared squat ssri ssris st stable stage stan stand standby standing staring start started starting starts
starving state states statin station stay stayed staying stays steady steer stent stents steroid steroids stick sticks still
stimulator stings stock stomach stomachs stone stones stop stopped stopping store storm story stoy straight strange stranger
street strep stress stressed stroke strokes strong strongest struggling stubborn stuck student study stuff stuffed su subdural
sube subio sublinguales subo suboxone subway such suegra suegro suelta sueltan suelto sueno suenos suero suerte sueter suffering
sufrido sufro sugar sugars suggested suicidal suit suitemate suits sulfa sulfas sumerce summer sun sunday sundays supe super
supervisor supieron suplementos supone supongo supper supplements support suppose supposed supuesto sure surgeon surgeries surgery
surprise surprised surprisingly surrogate surti survey sus suspected suspended suspendieron susto sustos suya suyo svt swallow
swallowed swap swapped swear swears sweating sweats sweet sweetheart sweetie swell swelled swelling swimming swing swinging switch
switched switching swole swollen syndrome synthroid system t tabaco table tablet tablets tac tackle taco tacos tags take taken
takes taking tal talk talked talking taller tamal tamales tambien tampoco tamsulosina tan tanta tantas tantito tanto tantos tap
tape tapered tapering tapon taquicardia tarda tardan tarde tardecito tardes tarjeta taste taxi tbd tbi tcc tce tdah te tea teacher
tech technically tecito teen teenager teenagers teens teeth teetotaler tegretol tegucigalpa tele telefono tell telling tells temo
temple temprano ten tend tendre tendria tener tenga tengo tenia tenido tension tentative tequila tequilita terapeuta terapia
terapias tercer tercera tercero tere teresa termine termino terrible tes test tested testing tests teta texas text textbook texted
texting texto textos texts th than thank thanks thanksgiving that thc the their them then therapist therapists therapy there these
they thing things think thinking thinks thinner thinners third thirties thirty this those though thought thoughts thousand three
threw throat through throw throwing thumbs thurs thursday thursdays thyroid tia tias tick ticker tickers ticket ticking tied
tiembla tiempo tiene tienen tierra tight til tila till time timer times timing tinto tiny tio tip tipo tirada tirando tired tiro
tiroides tmrw tms to toast tobacco toc toca tocado tocan tocando tocaria toco toda todas todavia today toddler toddy todo todos
toe together toilet told toledo tolerated tolero toma tomaba tomadera tomado toman tomando tomandome tomar tomara tomarla tomaron
tomate tome tomo tomografia tomorrow tongue tonic tonight tonsils too took toothpaste top topamax topiramato toque toro tortillas
tos tostada tostadas total totaled totally touch touched tough toughed tours town tpa trabaja trabajadora trabajan trabajando
trabajar trabajo track tractor trae traer traffic trafico trago traguito traia traigo trailer train trajo tramadol tranqui
tranquilizer tranquilo trans transaminasas transfer transfusion translate transmission transplant transport transporte trapo trash
trasplantada trasplantado trasplante trastorno tratamiento tratamientos tratando trataron trato trauma traumatic tray trazodona
trazodone treat treated treating treatment treatments treinta tremor tren tres trial tricare tried trimester trimestre trintellix
trip tripas triple tripped triste tristeza troca troches trombosis trompas trotes trouble truck trucker trucks true truene trust
try trying tuanis tub tubal tube tubes tucked tuesday tuesdays tulsa tumor turkey turn turned turning turno turns tusi tuve
tuviera tuvieron tuvo tv twelve twenties twenty twice twin twins two tylenol type typed typing uber ubicacion uds uf uff ugh ugly
uh ulcer ultima ultimamente ultimo ultrasonido ultrasound um un una unas uncle unclear undecided under underage understand
uneventful unfortunately uni unica unicas unico union unit universidad university unknown unless uno unos unsure until unusual up
upped upper upset upstairs urge urgencias urgent urine urologist urologo urology urticaria us usaba usado usar usaron use used
using uso usted ustedes usual usually utero uterus uti utis uvas uy v va vacaciones vacation vacia vacio vacunada vahido vale
valen valeriana valsartan valve valvula vamos van vanderbilt vape vapeo vaping varias variety varios varon vasectomia vasectomy
vaso vaya ve vea veces vecina vecino vehicle veia veinte vejiga velorio vemos ven vena vencida vende venezuela venga vengo
venlafaxina veo ver verano verdad vere veremos versed vertigo very vesicula vet veterans veterinario vez vfw vi viaje viajo vibes
vice vicio vicios vicodin vida video vieja viejo viendo viene vienen viernes vieron vietnam vigente vigilan vimpat vine vinito
vino vio violent virgen virgencita virgin virus vision visiones visions visit visita visits vista visto vitamin vitamina vitaminas
vitamins viuda vive vivir vivo voces vodka voice voicemail voicemails voices voiding volante volunteer volver volveria volvi
volvio vomitando vomitar vomite vomited vomiting vomito vomitos vos voto voy vraylar vuelta vueltas vuelto vuelvo vyvanse waco
waffle waffles wagon wait waited waiting waitlist wake wakes walgreens walk walked walker walkin walking wall walmart walt want
wanted wants ward warfarin warfarina warned was wassup watch watched watches watching water way ways we weak weaned wear wearing
wears weather wedding weddings wednesday wednesdays weed week weekend weekends weekly weeks weight weird well wellbutrin welts
went were wet what whatever whatsapp whatsoever wheel wheeler wheels when whenever where whether which while whiskey whisky
whistle whitcomb white who whole whose why widow widowmaker wife wifes wifi wild will willin willing wine wings winter wisdom wish
with within without wobbly woke woman women womens wondered wonders wood woozy word words wore work worked working works workup
world worried worries worry worse worst wort worth would wow wrapped wreck wrist write writing written wrong wrote x xanax xarelto
y ya yah yakima yalls ye yea yeah year years yellow yendo yep yerba yerno yes yessir yesterday yet yo yodo yoga yogur yogurt york
you young younger youngest your yours yous yup zafe zapatos zero zilch zip zofran zoloft zombie zona zone zumbido zyprexa ¿ ♀ 🎂 😂
😅 😔 😩 😬 🤰
""".encode()

PAGES = Pages(b"""
=turn:body:none:no bd -20 -14
=visit:daughters abc -11 -16 11
=visit:talking b 10
an_irregular cd 17 -18
it_an d -11
just__@treat ac 11 -14
that_by bd 15 -19

=any:@hours b -15
=body:hierbas c -11
=tag:fasted:no abcd -48 -13 -11 48
and__take c -11
boss_would c 14
heart:ano cd -11 12
heart:not_to a 11
heart:otra b 15
peachy ad -14 23
prior:only_the ad -11 13
twice$ a -13

=said:now:unsure ad -14 -10
allergy:drug abcd -11 -13 -12 19
coming:pedi ad -20 22
encar* a -11
i__trust cd 19 -11

had:la_misma bc -12 17
heart:tell_you c 12
mexic* bc 14 -13

=body:anda abc -10 13 -10
cobran cd 11 -19
dificil_saber c 13
i_doubt ac -21 25

=any:moved abd 31 -16 -24
allergy:felt_great c -11
aparato$ a 11
drinks:y_no ad 14 -13
eaten:midni* a 13
had:ya abd -38 -23 42
me_lo acd -16 13 -12
never__anything a 11
not:answering ab -14 20
pressure_i ad 12 -10
ride:@relative_be b 10

=visit:meant ad 17 -15
allergy:cousin b 10
consentimiento$ ad -13 16
diria c 10
fasted:broke_it d 11
home:sweet ad -13 11
las_abejas ad 13 -10
meds:all ad 26 -31
organ:orinar cd 14 -12
que__ya bcd -14 -14 22
ride:thing ac -11 18
substance:tell_you bc -22 19
texts:phone bc -43 15
the_@visit c -11
will_it d -13

=rule:adult:yes:i|we_do|have|did|am|can|will|had b -28
@thanks_to b -11
^birth ad -12 18
a_baby d -18
a_los cd -11 -11
allergy:creo_que ac 20 -20
brain:ninguno a 12
but__@clinician ad -10 11
effects:la_@body b -11
i__get acd -12 19 -16
meds:ningu* abcd 19 -11 -12 -11
mejor__llamada abd -12 -17 21
next_@month a -12
now:negat* c 14
pregnancy:business ab -10 10
prior:luego bc 10 -10
the__s c 10

=signs:cancel:yes acd -35 -33 28
and__lol d 12
dele$ ad -13 19
not__lol ad 12 -18
now:end d 14
prior:cbd abc -19 -16 30
prior:the_second c 11
said_she ac -14 16

=any:el abc -10 15 -25
=body:fine abcd 44 -43 -24 -26
=body:seis abcd -18 -13 -11 24
a__work bcd -11 18 -17
at__will b 12
glass__at a 10
have__@call ad 17 -17
heart:not_the d 15
me__my acd -18 24 -17
not:@insurer abc 15 -12 -11
now:am c -31
now:at_work abc -12 17 -11
off__be d -12
only__first a -14
was_high cd 16 -25
when__am cd 17 -15

asleep$ ac -17 11
faint c 16
home:dejo_en ad -11 14
i__stuff ad -12 12
others a 13
perha* ac -11 18
ride:anos d 11
still_on bcd -15 -26 14

=any:llegan ad 15 -15
=body:medical ad 13 -15
@relative__llevo bd -10 12
borracho__mi b 10
gota$ a 10
out_on ad 12 -30
vino abc 21 -14 -19

#__nothing ad -15 16
@day_lol ad -15 13
drank_a ad -11 13
electro d -13
heart:would_you bd -16 17
home:atora* a 14
my__school ad 16 -12
not__what bcd -15 19 -23
not_know ab -11 -11
one__he a 11
oxybutynin d 11
sepa__que c 14
substance:domingos ad 18 -16

=visit:take c -19
@drug_but bc 18 -19
called__back ac -17 16
eaten:i_could bd 18 -17
eaten:termi* abd -13 -14 24

=body:husbands abd 12 12 -29
@month bc -28 -14
any:@medicine_since d 13
home:llega* ad -11 17
jefa a -11
nothing__days a -11
prior:ido_a c -13

=any:par d 12
=body:calculos d 12
@drink_confirmo cd 20 -19
^staying acd -19 27 -15
brain:do_not abd 11 -22 -11
de__falta cd 17 -15
had:not_tried ad 18 -15
hold__spot ad -14 18
la__de ac -14 -13
me__dos bcd -17 -19 16
my_suitemate d -12
ni_me abd -15 16 -12
organ:falta bcd -11 26 -18
para__de bd -11 -11
psychosis:ask_my bc 14 -13
question$ d -11
ride:contestado c 13
so_bad a 18

=any:lots ab -12 11
=body:nasal a -10
=body:neither abc 13 -16 -11
he_podido ad -15 18
not:consigo b -10
prior:em ad -15 11
ride:solo ad 38 -42
ride:sombra a 14

=any:por bc -22 23
=body:mas bc 17 -23
=visit:day acd 10 -12 -14
allergy:recor* d -10
cancel:coming c -15
couch$ ad -12 19
que__que acd -12 18 -28
que__sepa abc 23 -11 -19
ride:vieja abcd -18 -12 -10 22
vuelt* bc -18 -18

=rule:drive:unsure:was_planning|hoping c 13
bp__at ac -10 13
like__this ad -12 13
me__la bd 23 -24
meds:empece b -11
mi__a abcd 18 -29 -40 21
now:que_es d -14
out_@year a 12
pregnancy:quier* ab -17 10

=visit:tambien abcd -17 30 -10 -17
allergy:la_prueba d -10
brain:is_the d -14
heart:tuve bd -11 14
ride:comes abcd -20 11 -12 15
the__sent bd 16 -22
veces__y cd 13 -14

=body:woman c -10
=visit:them bcd 11 -12 -11
@drive_mi b -11
allergy:had_one a -11
the__or d -26

=said:fasted:yes abcd -15 -37 -17 20
=visit:nel a 13
famil* acd 17 -20 -32
had:@treat_no a 15
high_@drink d 10
i_sleep cd 13 -12
tengo__eso c -12
who_can c 12

allergy:nunca_la b -10
dolor__y ad 13 -12
dudo__y c 16
ese abcd 15 -13 -15 -15
heart:somet* abc -23 -13 13
pero__@body ad 12 -11
somew* abcd -22 -17 29 -12

=body:due acd -29 -26 31
=rule:adult:no:not_~2_me|any|ever|have|had|in|a ad -22 20
@medicine__los d -11
@treat__that a -15
cancel:mind_about ad -11 12
ever_since c -10
over__at a 13
substance:problem_honestly d 12

@clinician__over acd -13 -13 12
drinks:libre ad 17 -12
mi__consigue bd 15 -14
now:queda_muy a 11
ride:going_to ac 10 -21
substance:mucho bcd -11 -14 11
turn cd 15 -24
went_to c 15

cancel:my b -24
meds:birth_control ad -12 18
not:antecedentes a 13
or_after c 12
organ:right bc -12 -11
psychosis:ago acd -13 -11 22

=signs:meds:no abc -14 19 -29
@vehicle__@relative c 13
meds:ansiedad a -16
psychosis:asi a 10
then_that b -12

^how abcd -36 46 -18 -45
adult:faltan acd 25 -13 -19
agarro ab 17 -11
cancel:show_up a 16
cancel:that abcd -14 -26 -22 30
changed bcd -13 -20 13
diario$ acd -17 -10 22
mas_la ad -15 15

allergy:loved ad 15 -11
and__see d 11
chewing__we a 10
group_count bc 13 -10
heart:desca* acd 32 -23 -13
no__nothing a 11
now:no_se c -11

a__guess d 13
brain:lamictal d 10
email a 15

=body:drank a -12
=rule:adult:yes:tengo|tuve|padezco|sufro|si|esto d -11
allergy:felt_@symptom c 14
eaten:at b -30
i__my b -20
not:# bc -16 10
not_tried abcd 25 -13 -10 -13

=body:escribo bd 14 -11
antes_de d -11
effects:did ac 19 -11
episode b -12
for__pressures c -11
not:he ac -12 12
pregnancy:treatment ac -13 17

=any:felt abc 12 -21 -23
=signs:any:unsure:unsure acd -13 22 -17
bipolar__lo bc 11 -11
dolor$ abc -17 -13 16
now:ver abc -26 -11 27
psychosis:like c -21
see_a d 15

am__@medicine abcd -14 28 -23 -17
any:a_@medicine d -13
effects:que_no a -10
feels d -17
in_that a 11
me_da a -15
pregnancy:every* ad 17 -12
signe* a 15

coming:@howmuch a -14
fasted:have_not ad -18 23
is__some cd 21 -20
one__took a -13
pregnancy:long ad 17 -19
substance:honestly ad -10 17
substance:poquito a 11

=body:healthy bc -11 -21
=rule::refuses:none_of_your ab -11 13
anemi* ad 20 -15
can__@year b 15
effects:would c -10
last__the c -12

=body:felt cd 18 -23
heart:bendi* b 15
prior:cymbalta ad -27 15
psychosis:of d -24
un__ya c 12

^viene abd -23 11 13
brain:accidente d 11
prueba_y ac 16 -12

al__a a 17
any:ahora a 13
effects:on abc -16 20 -20
i_meant a 13
meds:allergic bd 18 -15
segundo bcd 22 -18 -19
substance:exactly ac -12 13
texts:this_@call b -14
well:mucho_mejor d 15

cancel:now abcd 13 -10 11 -21
coming:now ac -20 18
effects:could_not ad -18 18
name ab -19 -11
on__scan acd -10 12 -11

=body:unit bd 15 -12
@drug_nada ad 28 -28
@food__night bd 11 -11
adult:depen* c 12
and__expecting ad 16 -14
coming:seguro a 12
high abd -25 -25 16
now__my d 11
prior:llevo ab -20 13
toma_mucho b 12

=any:segun abcd -21 -24 39 -29
=visit:negative ad 13 -10
again__the c 10
be_more ac -12 13
heart:give ad 16 -18
kiddi* ab 14 -13
psychosis:strai* a 12
substance:abstemio abd 20 -12 -12
substance:de_drogas ad -10 11

=body:alarm ac 13 -23
@body_up ad -14 19
any:es_si ad -13 14
pregnancy:the_shot abd 27 -12 -25
texts:una_llamada ad 14 -12
would_i c -11

@clothes abc -30 26 -28
@relative__drogas ad -11 12
any:parte b 10
any:told bcd 13 -11 -14
brain:read bc 15 -11
cancel:can_i bc -15 19
meds:only_@medicine bd 18 -19
now:keep ad -19 22

cancel:quiero_@cancel abd -19 -15 25
cargo abd -15 -10 21
feedi* ad -14 19
had:pasad* bd -13 18
intacta ab 18 -14
organ:normales a 10
playing c 14
ride:le_dije ad 11 -10
wild__i a 15
will__later b 16

=body:farmacia bd -16 12
duele$ ad -16 17
ride:called cd 17 -23

@sick__at a -10
been__@treat b 10
i__not ab -21 22
meds:for_sleep abd -30 10 11
meds:que cd 13 -25
personal$ ab -18 29

=body:menos a 15
=visit:service ad 16 -13
arrep* ad 14 -11
called_it ad -14 18
me__tomorrow b -12
organ:you bcd 13 -24 -13

any:stomach ad 28 -26
coming:come_hell d 12
of_@symptom acd -12 -11 21
por_aca a -19
works$ acd -15 -20 16

=body:come d -19
good__go d 14
heart:amlodipina d 10
le_@thanks a 10
none__your ab -11 13
organ:arenilla d 12
ride:dos_cuadras b 10
ride:trabaja ad 23 -22

=visit:si acd -24 43 -24
me__cada ad 18 -14
substance:tomab* abcd -12 -11 -15 21
y_media cd 11 -12

brain:convulsiones_de ad -14 15
lette* a 13
mi__ese ad 17 -19
otra_vez c -35
pregnancy:they ad 16 -17
uh_huh bd -14 16
well:otros c 16

=any:no bd -21 -13
organ:en_rango a 13
road$ a 11

=visit:seria a 13
heart:perfecto a 13
heart:to_a ac -11 12
organ:no_tengo a 12
some_@food d 11
youngest__# ab 12 -13

@relative__from bcd 18 -13 -11
^stopped ac 10 -14
es_privado ab -11 19
heart:three c -15
heart:up b -17
home:me_falta a 10
organ:still_looking c 10
volve* b -12
we__see c 12

@animal__@sick b 11
@relative_handled cd 13 -10
age ac -18 12
else bcd -41 -26 22
fallo a 13
i__depression b 10
prior:two acd -29 -15 25

heart:thinner b 11
innoc* ad 15 -12
now:i_had a -13
organ:on_the d -15
v$ d 11

=body:happened b -12
=said:eaten:no ab 13 -14
@sick bd -26 -14
adult:he_is ab 15 -13
any:over_my a 14
does_a abd -17 12 -12
ex__a b 14
heart:dijeron bd -13 13
no__hago abd 13 -22 -10
no_problem bcd 20 -41 -13
now:orden ad -18 21
tea d -14

=body:permiso d -12
^muy b -28
a_pata a 11
adult:secun* ad 11 -14
home:salva d 11
iih d 14
organ:pobre* b 15

=visit:ladys ad -12 13
adult:la_paciente ab -20 10
cancel:can_not ad -34 24
crist* abd -11 -21 11
el__tiempo cd 17 -15
half__hour a -13
heart:sent b 12
la_llanta a 12
only__and abc 19 -10 -22
psychosis:trastorno_bipolar d 14
said_no cd -14 12
texts:la_@place ac 14 -10
trabajo__y a -11

=body:otra b -14
allergy:on_it bcd -16 -23 14
any:tendria_que c 14
mas_bien ad 21 -15
message bd 22 -18
organ:no_tomo d 13
pregnancy:a_hysto ac 14 -11
right_by b -10

=body:oven d 15
^completamente d 19
adult:still_a ad 22 -18
allergy:denti* cd 21 -12
before_you b -11
bipolar$ ac -19 11
coming:drop a 13
drink_like c 10
not:called acd -11 27 -24
organ:physical ad 10 -12
psychosis:desca* abd 24 -13 -17

heart:clean acd 29 -13 -22
on_standby d 11
ride:ser bc 13 -10
substance:limpi* b -15
substance:para_dormir a -19
well:del ad -20 24
well:dolor_de ad 13 -11

=body:any abd 15 -29 -13
=body:sale ad -11 -11
=rule:ride:unsure:estoy_viendo c 13
era_el c -12
makes__@symptom d -13
no__all ad 25 -19
organ:kidney c -20
part__the b 13

=tag:prior:unsure acd -14 13 -11
@drink$ b -33
eaten:no_como a 10
er_@clinician d 13
had:como d 18
nine__and ab -15 13

=number:organ:year ac -12 13
dejeme__con c 12
heart:me_la acd -38 48 -23
last_evening ad -11 13
not:drink c -16
schiz* abcd -24 -17 -20 37

=visit:care ad -12 16
^vapeo b 14
escriban$ d 10
not:palabra b 12
now:fixin* ad 15 -13
ride:suspe* d -14

@cancel__ella d 11
neg ad 10 -14
organ:were bcd -17 22 -22

=any:midnight b -17
=any:sec abd -15 20 -18
do__a ad -27 17
haha$ bcd 16 -16 -16
heart:bill ad 19 -11
heart:worked a 11
substance:@medicine bd -37 11
substance:twenties ad 13 -14
thumb* a 10

=signs:organ:no abc 21 -28 -35
born$ b -11
eaten:please bd 15 -11
mi__murio d -14
psychosis:vi_cosas c 12
substance:@month acd -27 -29 26

=visit:too ad 15 -18
@place$ abcd -11 27 -24 -11
@treat__i b -20
and_@stop d -13
and_here ad -15 15
buena ad 12 -15
cancel:me_da ac -18 10
heart:@year_que acd -11 15 -11
know__but ad 13 -14
lantu* ad -15 16
meds:tomaba ad 20 -16
prior:went d -16
problemas_con d 13
psychosis:habla* ad -14 15
que__al d 12
shy ad 15 -12
sitting__the b -11

=visit:ahora d -17
^ayer c -17
eaten:time d -20
fall__that cd 15 -17
feel_fine ad -14 11
nada_grave ad -14 14
not:dsd d 10
organ:cuentan bd 15 -13
the_ones a 14
to_you ad -16 -21

al_mismo d 10
cuidador ac -12 15
meds:#_and a 11
ofrecieron__pero a 11
prior:cuatro acd -18 -14 19
was_fine abc 14 -12 -20

=any:@staff b 12
^alla bd -13 15
^eighteen ad -18 23
home:that abd -17 26 -29
it b -19
meds:sigo ad -11 13
para__mi ab 12 -12
substance:margarita abd 25 -12 -16
substance:of_the a 12
worry$ a -10

=visit:entro a 13
a_cada ac -14 12
adult:nacim* a -11
apenas_me d 16
nomas$ ad 19 -47
not:hice ad 17 -15
out__on a -14
si__del c 14
uncle d -12

=any:between acd -16 22 -21
=body:penicillin ac 11 -14
=body:semana bd -22 20
=visit:bebe a 14
al_@vehicle ac -11 13
at__station a 11
backing ad -14 15
de__un abd -17 -18 20
heart:they_heard d -10
home:la_farmacia ad 18 -10
meds:la_tiroides d 11
now:toca cd 10 -10
prior:me_on bd -16 15
prior:x a -13
speak c -12
substance:adicta ad 18 -17
vuelvo__@vehicle ad 18 -12

a__day bcd 38 -29 -28
adult:but_i ad 20 -18
allergy:laryn* d 11
de_secundaria a 11
had:nuevo ad 17 -13
ni_una abc 16 -11 -26
que__@fetch b 12
semanas_de cd 12 -11
to__you d -12

cancel:on_it c 12
el_borracho b 10
no__like d 11
organ:my_pee abc -14 -13 18
psychosis:from_reality d 12
say__not ad -23 13
sepa__bola abcd -14 -13 26 -15

effects:stomach ad -12 15
el_trabajo ab -26 14
le__medio a 13
prior:farma* abd -14 -13 23
ride:@relative_comes d 11

=body:knocked a -14
allergy:have_had cd 14 -18
hace_falta a 11
had:every_@month ad -11 17
now:o b 11
psychosis:calle* c -19
texts:on bcd -13 19 -14
trouble__i ad -10 14

allergy:alergico_al b 11
drive:can ab -15 16
not:blood ad 19 -15
polen a 13
que_buscar bc -11 15

liver__said c -15
physical_for ad -13 14
prola* bd -19 25
tardan_en b 13

=asks:any:all:none abcd -25 43 -23 -50
allergy:@stop abd -16 -13 19
cancel:no_@thanks a 13
drive:voy_sola ad -24 28
not:why ab -23 21
now:jueves ab -18 18
now:tend d 12
orino_mucho c 11
times$ ac -11 12

=signs:psychosis:unsure+yes ac -11 13
allergy:he b -10
brain:ketamine bd 18 -17
cada_noche ad -12 21
home:and_sound ad -11 15
meds:@eat d 10
nomas__con ac -18 15
not:remember d -13
substance:communion ad 21 -16
tomado__y d 10
well:soy ab -21 13

=any:@hello abd -14 34 -25
con_dolor ad 13 -11
nights__a cd 14 -15
not_sleep d 16
pregnancy:a_vasectomy ab 11 -11
pregunte a -13
substance:colle* a 10

=body:manias d 10
=visit:feel ad -23 17
allergy:#_@date ad 17 -19
any:manej* b 11
eaten:ratito d 14
esa__no ad 18 -16
on__chart b -14
sailing abd 15 -15 -16

120/7* ad 25 -20
=rule:now:yes:not_a_bad_time ad -12 14
allergy:not_think ac -22 25
do_not bcd -32 13 -26
i__use bc -14 -10
nada__unas ad -11 13
now:de_perlas ad -11 13
please__it a 12
pregnancy:pregu* bc 18 -16
total* b -21
ya__al ad -11 13

band$ d 13
can__have bc 17 -12
esta_bueno bd -14 20
looking__to a 12
not:do b -29
organ:que_ya cd 24 -17
ride:viene ab -21 14
was__mania d 11

^nope abcd 38 -36 -17 -28
and_still abd -17 -13 16
intracraneal d 13
no__cuenta acd -21 23 -30
now:me_@late ad -17 22
prior:tomo_@medicine bd 23 -14
substance:roommate ab 16 -13
well:driving ab -17 17

=any:handful a 11
@clinician_del d 14
^permitame bd 21 -17
meds:se_me cd 15 -12
now:buen a -10
would_think d -12

=any:menor abd 29 -23 -19
amaneci acd 15 -12 -13
cancel:wife bcd -14 12 -15
en__ahora ab 18 -10
meds:pasad* abd 23 -18 -17
my_@visit c -14
now:manejando d -15
pregnancy:girl acd -25 -12 26
ride:senior_@vehicle c 11
salio_alta c 12
terapia cd 16 -17
think__a ad -15 16

=visit:miles cd -12 -11
had_this a 14
heart:ella bd -12 17
need__for abd -13 18 -12
organ:something ac -19 16
psychosis:i_heard ab -16 -13
refresco a 12

=body:hospitalized acd -16 -10 20
any:every bd -13 14
any:minut* b 12
meds:yo b 11
ride:family a 15
texts:si_me c 13

=body:emojiyes a 10
=body:week abcd -22 -32 16 14
barel* abcd 26 -17 -16 -19
cancel:loca ad 15 -12
clot bd -11 11
dudas abc -13 -19 18
few abc -24 -23 17
liver_tests acd -12 -11 18
now:will bc -21 20
organ:maybe c 11
past c -14
pregnancy:fue_la a 10

=body:fully ad -11 12
=body:murio d -12
dios_y bc 17 -15
dogs ab -14 17
drive:walki* ad 14 -11
had:it_was ad -32 17
hematoma__la ad -15 20
now:surge* ad 12 -11
ride:here acd 26 -18 -12
would__know bc 14 -12

=rule::yes:no_doubt d 11
@relative__standby d 11
allergy:@body abc -25 -16 19
any:ni d -33
eaten:tres_horas ad -12 18
oh__am a 12
several d 10
v d 11

=visit:@sick bcd -45 19 -25
coming:mejor abd 31 -11 -24
exactamente ab -12 14
next__do ad -16 19
organ:el_que ad -16 15
psychosis:crist* cd 25 -21
regis* acd -15 16 -14

@treat__@body bd 17 -10
about__after ad -13 14
de_encargo d 11
eaten:is_# ad -14 16
heart:el_# a -15
home:sin ad -25 26
mi__no abcd 17 -41 11 -15
pain$ abd -14 16 -12
psychosis:is_a bd 19 -11
sane$ a 18
the_driver ad -13 11

=body:sali bcd -21 -13 13
had:never_in a 13
lidoc* a 11
work_will b 11

=body:tms bcd -13 -14 12
=signs:adult:yes abd 18 -20 -16
dinged c 11
my_spot b -17
no_responder b 16
not:drug bd 13 -11
siete abd -11 -15 17
substance:maybe abd 18 -12 -12

allergy:and_they d 10
any:no_@thanks ab 21 -16
do__understand b 12
got__knees a 11
never__never ad 18 -14
organ:rinones_y ad 12 -11
ride:blocks a 13
substance:veces d 11
time__# a 11

@body_on cd 12 -14
cancel:might d 18
drive:yes ab 12 -22
hara d 16
la_pusieron ac 10 -22
psychosis:jamas acd 26 -12 -16
twice__@medicine ac -11 11

@year__ir c 11
cancel:spot bd -13 15
feet abc 12 -13 -20
psychosis:cuent* b 13
time__got ad -14 14

=any:hungry ad 13 -13
=signs:body:yes:unsure ab -29 -19
looks abc -10 14 -11
now:tiempo a -12
passed_my abc 16 -12 -12
questions abc -33 22 -13
said__said ad -16 16

@hello$ abcd -17 40 -10 -33
any:front b 13
any:se_me bd 23 -17
but__took c 13
control ad -20 20
estoy__ahorita ad 20 -11
felt__once c 14
mas_o abcd -19 -14 30 -19
meds:reaso* ab 11 -10
none__i a 11

#_@medicine ab -30 24
de__sign b -13
prior:#_@date a 13
psychosis:blown_mania d 12

@move__@visit abd -13 22 -11
guard* b -12
mata$ a 13
pregnancy:not_since ad 16 -15

now:hablo bd 16 -12
top$ abcd -16 -15 -16 20
wait_till ad 13 -17
well:grandbaby bd 17 -12

=visit:eso abc -48 -14 29
^everything bcd -25 18 -20
brain:years a -10
drive:@insurer_@ride a 13
in_law c -18
that__@medicine ac 12 -21

=any:esperando d -14
=body:salieron b -15
=tag:now:refuses ab -10 12
home:en_casa ad -13 14
limpio abcd 26 -22 -20 -12
my_neighbors d -12
wifi d -10
ya__eso abd -18 31 -14

=any:como a -13
cancel:@cancel_nomas d 12
i_passed ac 12 -12
me__nada b -14
the__said ab 15 -12
they_checked a 12
voces ab -13 -14

#__@date b -13
=body:having bd -11 -11
ahead$ abd -17 -15 23
le_tengo d -16
lo_consulto acd -11 20 -13
not:fue a -10
now:dialy* a 14

=body:near ac 14 -13
=signs:had:unsure abcd -69 29 -21 13
cayo__la b -10
el__cuenta abcd -27 40 -21 -31
exam ad 14 -12
organ:tiene a -11
queda_muy a 11
ride:espera abc -15 13 -15
well:thoug* ad 20 -19

=visit:free ad -32 34
=visit:rapido cd 14 -12
@ride_fell b -13
come__she abd -12 16 -11
flomax b -13
la__bajita ad 12 -10
not:impossible ac -13 15

@date__can b 11
adult:thirt* abd 15 -24 13
any:como abcd -30 11 -16 20
doubt_it ad 11 -11
evaluation c 14
hace__@month b -10
heart:hijo d -10
i_took ad 12 -20
tomo__que acd 26 -14 -16
yes__sorry d 13

=tag:adult:asks d -18
any:llamen ab 20 -16
da_la ab 12 -12
long_time c -13
lost_it ad 19 -12
not__minor ad -28 29
now:sister ad -19 20
someone d -21
well:tiran* a 13

=visit:imposible acd 23 -19 -21
=visit:mero ad 21 -17
any:tomo_warfarina d 15
home__is a -14
la_licencia ad 15 -14
psychosis:sad_not ad 17 -10
worke* bcd -14 -33 10

ever__on ad 12 -11
prior:@fetch_la c 13
se__ficha bc -11 11
substance:@vehicle abc -20 26 -11
trabaja__y ac -11 12

=visit:yea d 16
go_in b 15
one_yes c 11
related d -15

=body:checaron ad 11 -10
dia__@fetch d 10
porque_ya cd 13 -12
prescribed__but ac -16 19
ride:is_all ad -15 18
substance:noches_para d 11
was_so ab -19 18

=said:substance:no bd -18 -10
know__would ad 13 -10
now:is_not d -22
now:salga d -19
reaching b 13

=body:cycle ad 12 -16
=denials:visit:0: ab -10 -11
=signs:any:yes:proxy ab -13 17
no__apure cd -10 14
not_@drive ad 14 -11
the__way acd -29 -13 24

@symptom__voices a 11
anda ab -24 19
drive:work ad -12 10
pregnancy:encargo d 11
texts:@stop abcd 48 -35 -23 -29
the__do acd -19 25 -19

^zilch abd 36 -24 -26
confirmaron ac -13 12
en__si ad -23 27
home:salie* a 15
is__@call abc -11 -42 25
organ:que_me a 13
smoke d -21
substance:like_it c 15
was__@day abc -13 17 -15

=body:cubre abc -16 14 -10
=signs:organ:none a -13
=visit:outside acd 18 -14 -23
allergy:del cd 20 -19
brain:attac* d -13
forth_on acd -12 18 -13
home:up_on d 10
psychosis:a_@clinician c 11
well:papa d 13

=body:use a -10
allergy:screa* ad -13 15
disea* bc 13 -12
heart:#_over abd 17 -19 -12
now:you_try a 12
psychosis:claro ac -20 17

=body:infarto c -11
=signs:brain:none d -13
cancel:what ad 13 -22
do_but c 10
happe* ad 11 -17
life ab 25 -34
puede_repetir bcd 17 -10 -11
substance:c c 12
was__me c -12

=any:rara ad -22 22
it_went cd 16 -17
meds:thing c 11
psychosis:husband ad 10 -15
texts:recib* b 13

=body:dejar bc -23 -11
=body:texto b 13
brain:@body_is ab 16 -15
heart:on_the acd -18 24 -13
heart:same abcd -33 39 -11 -26
i__your c -10
of_this a 11
senor* c -14

=rule:psychosis:yes:hear|heard|hearing|oia|oi|oigo|e abcd -18 -28 -19 30
acabo__@eat bd -11 12
brain:funci* a 10
brain:todavia c 17
cancel:no_leave d -19
coming:roads_are a 13
eaten:last_night ad 31 -38
hago cd 11 -22
no_@food c -14
ride:throu* ab 14 -12
texto ad -28 27
texts:do_not abcd 30 -29 -11 -21

=body:pasame b 17
=signs:home:no bc -19 10
eaten:does_@food bc 15 -15
substance:one_@drug ac 13 -10
there_in d -11
will__this ad 22 -22

=any:see ac -14 11
=number:psychosis:old abd 13 -15 -12
betwe* ac -37 21
i__through ad -13 12
is__a abd -28 30 -23
my_@day ab -12 20
now:pues acd -13 -16 26
pregnancy:tratamiento acd -12 18 -18
psychosis:clozaril d 11
psychosis:things b -18
text__a ad -12 13

#_a b -13
=body:llevaron abd -11 -11 21
any:mi_@relative ab 15 -12
officially ac -19 22
psychiatrist bd -20 11
psychosis:@clinician_thought bcd -16 19 -14
tuve__con d 17

=body:@treat ac -13 -12
=signs:allergy:none bd -12 -11
^el ad 12 -30
dure$ c 13
eaten:@body_is ad 19 -14
now:said_@day ad 14 -12
pregnancy:not_that c 10

=body:help a -11
a_problem bd -30 14
cuenta__la bc -10 12
negativa_pero ac -13 11
pregnancy:#_lol ab 15 -13
pregnancy:up b -14
una_y abd 13 -10 -21
voy__tener ad 15 -12
was_about ad -20 15

=rule:well:yes:de_maravilla|lujo|diez ad -14 20
^when abcd 11 -26 -33 18
el_anestesiologo c 14
had:la_he abc 14 -10 -11
in_@person b 14
not__drugs c -14
pregnancy:report bd 16 -14
runs__# ad -14 18
salim* a 13
shake ab -14 -18
tengo__@body ab 12 -13
un_rinon d 14
viejo__el b 10

=body:/ a 12
@parking$ abd -13 27 -23
^dejame abcd -25 -25 41 -19
cosas ad -20 12
dije__ya d 13
lighter acd -15 -11 23
mande__por b 13
organ:your b 15
vitamins acd 30 -17 -31
well:todav* ab -18 11

=visit:favor bc -10 -21
coming:hasta ac 12 -12
eaten:por d 11
organ:areni* d 12
ride:the_senior c 11
substance:volvi_a d 12
un_@drink abc 12 -13 -12

al__por a -10
before_@sick ac -14 11
fasted:water ac -11 11
le_dio c -12
mi__hace b -10
pregnancy:getting_my a -14
tantito$ abcd -12 25 -10 -15

=body:else ab 14 -18
brain:in ad -22 14
early bcd -23 12 -11
i__decided c -16
it__hot ab -11 15
keep ad -24 19
not:habla b -15
pregnancy:porque abc -14 12 -12

=body:epileptico d 13
^roger ad -14 21
a_@price c 13
allergy:think ac -16 24
drinks:fumo bd 21 -15
eaten:bagel ad 13 -10
eaten:i_will b 11
found_out cd -15 15
killing ad 11 -21
know__to b -15
leave__way a 10
me_interesa b 12
pretty bcd -14 19 -13
prior:@sick ad 13 -11
substance:most_nights ab -12 -10
tarde* b 21

=number:coming:grown acd 19 -12 -11
=visit:caldito d 11
my_mobile a 12
passing__a ad -10 13
y_desperte d -13

@relative__can c -11
it__@body c -14
not:con a -20
out__# ad 11 -11
pregnancy:husbands d -11
pregnancy:is_that a -10
prior:little d -10
prior:with_a bc 12 -20
substance:without b -11
ten__ago ad 21 -18
vivo__cuadras b -10

=number:psychosis:grown b -16
@animal__# a -12
@insurer__@drive a 11
adult:daughter bd 10 -12
all__above d 11
allergy:cuenta cd 13 -11
eso__confidencial b 11
now:can_do d 10
pregnancy:prueb* abc -16 -18 16

@relative__dialysis bd 11 -14
any:@wrong_street a 12
latel* a -12
nunca__dado ac 16 -13
riding_my a 11
the_pain c -14
yes__two a 13

bola$ ac -11 20
coche c -20
do__hold a -14
ni__vez a 13
prior:ido c -15
ride:perro a 13
the__fine ad 16 -21

=any:ofrecieron ad -13 16
=body:is ad 18 -26
^por b -24
an_oops c 11
drive: bd 11 -21
el__limpio abd 24 -13 -18
enzymes a -15
every__weeks d 11
had__psychotic d 11
nunca_me abcd -15 -26 25 -26
organ:orina abd -22 -19 15
pregnancy:de_la c 12
something abc -25 -14 21
told_you ad -19 20

=body:wrote b -20
^era abcd -11 -12 19 -10
couple abd -15 -33 16
llego_la b 12
organ:had_a cd 13 -16
texts:hace ad 18 -15

=rule::unsure:who_knows bcd -23 29 -19
=visit:parte d -13
absol* abc 12 -22 -13
can__is d 12
estoy__a abd -11 10 -13
him__in b 10
hold__for d 11
in__not abd 14 10 -25
now:aslee* ad -23 24
psychosis:wow b 14

=body:palpitations d -11
@symptom__por a 12
cards bd -18 22
clien* b 17
day_without d 10
effects:dizziness ad 18 -13
home:@relative_has ad 16 -11
puedo__@day ad -11 11
walma* ad 11 -11

@drug__count c 13
and_never ad 25 -24
checar$ c 14
knocked_up ad -14 22
meds:@medicine_is ab 15 -11
my_colonoscopy ab 13 -13
organ:and_i ac 11 -12
organ:si bc 14 -23
organ:the_@clinician acd 13 -17 -20
prior:ha c -11
skip_all abd 18 -11 -12

=visit:pull bd -12 13
^might abd -38 -24 11
expec* c -27
fasted:@food_con ad 11 -10
mania__@relative c 13
meds:despu* bd 10 -10
neither__nor cd 15 -11
ride:@relative_just ad -10 13
she__my acd -13 16 -15
substance:a_bit c 12
telefono$ a -15

=body:preguntele b 10
after_surgery cd 13 -12
demasiado cd -11 16
pocket$ ac -10 -11

=visit:completamente d 19
@relative__ha c 10
atorados a 14
cancel:count ad -16 19
de__ahora a 11
eaten:nine_@hours ad 14 -13
had:be bd -22 19
know_my c 12
me_dio bd -56 11
my_mothers b 12
psychosis:ruled acd 20 -14 -11
sin__el ad -19 21
yeah__is ad -13 10

brain:thoug* ad 19 -15
come__never b 14
get_off ab 12 -14
heart:lo_descartaron a 12
home:la_@door ad -17 22
la__que acd 23 -21 -18
maybe bcd -38 20 -39
mean abd -14 25 -11
not:touch abcd 16 -13 -11 -10
now:no_puedo abd 24 -13 -11
officially$ ac -15 18
switched c -12
texts:ask cd 14 -13

=visit:pickup a -11
@relative__has acd -15 18 -14
alguna cd 15 -18
cancel:claro ad 22 -16
home:acabo_de ad -12 16
not:yo abd -23 -11 23
prior:not_remember cd 15 -14
weekl* d 10

=body:while ac -10 10
allergy:not_take a -15
been_# d -12
eaten:y_comi d 11
effects:@sick a -11
gatorade d 10
the__who abd 24 -13 -24

=visit:entre cd 23 -19
a__las d 13
and__know bc 17 -16
coraz* abc 11 -22 -30
day$ ab -21 -14
get__work d -17
not:does ac -11 12
substance:ya_no cd -19 12

=any:estupendamente b -11
=tag:pregnancy:other c -13
=visit:able bd 12 -15
esta_toda ad 15 -11
soy_muy bc -13 12
unsur* bc -17 12
yes_a bd -12 19

any:sleep a -12
not__by ad 12 -11
prior:have_not abc 18 -26 -23
ride:was acd 24 -19 -26
substance:dias ad -27 25
substance:pueda ac -13 12

=any:crap a 11
=visit:ningun ad -21 22
@relative_about bc -10 13
i__@body abc -21 -21 22
meds:home c 11
panza d 14
ride:@howmuch abcd -17 26 -17 -15
substance:dias_limpio ad -14 17
suerte c -16

decir__no cd -12 18
dialysis c -13
everywhere d 12
now:guess d 11
sin_contar d 11
six_and bd 21 -22
texts:@cancel abd 17 -10 -12

acabo__entrar d 12
cancel:if_i b 13
nos__el d -11
not__much c -11
organ:nobody_ever c 11
out ab 13 -32
the__and b -51

=visit:@month acd 18 -13 -17
=visit:dura bc 15 -11
acabo__el a 11
and__will abd -15 -12 22
at_the d -15
brain:sangrado bd -12 19
eaten:@visit abd 20 -12 -14
heart:once bcd -16 15 -14
me_another ac 17 -16
organ:hicie* ac 10 -12

at__bad a 11
drink__but cd 12 -13
infeccion_de cd 13 -13
mas_temprano a 12
not:picking c 14
organ:are_bad d -11
texts:las ab -17 11
well:walki* ad -18 23

effects:great ad 17 -14
esta_bien ad -21 11
for_pressure a 11
heart:sube acd -16 16 -12
in__this ab -15 15
ride:am_coming a 12
ride:my_truck abd 17 11 -26

@eat_the b -11
coming:hell ad -13 19
i__like d -12
las__en d 11
new__me ad 14 -15

^get c 13
any:pass abd 34 -29 -12
cancel:work c -11
con__inyeccion bd 11 -12
drive:ida_y d 12
less bd -25 12
once__the bd -14 -11
organ:me acd -20 19 -14
psychosis:alway* ad 18 -13
to__honest ab -16 -12

=any:tome d -13
=body:spring b -19
broke__@body d -11
check* abcd -13 -18 27 -16
depends_if bc -13 15
every_time c -10
guada* abd -16 22 -19
harvo* a -13
soy__siete d 10
substance:kind d -12

=body:asked cd 11 -21
=rule:allergy:no:was_~1_fine|ok|okay|good|great c -17
only_vice a 11
para_nada a 16
pero__al d -11
sirve$ ad -12 13
texts:@texts_de ad -13 12

=body:bathroom b 12
allergy:ketamina bcd -34 -41 38
effects:si bcd -20 17 -13
lista_de ad 17 -12
my__@price c 10
negative__both ad 15 -12
once__but ac 15 -14
well:will_not ad 13 -11

=visit:vuelta bc -10 -17
@sick__a a 14
brain:dinged c 11
buy__first b 13
confirmo$ acd -12 26 -21
make__that ad 11 -12
me_pase ad -16 15
me_tiene ad -14 19
meds:still ad -20 21
ninos a -21
paper ac -21 11
ride:@relative_con d 15
til b -14
up__or acd 10 -13 -11

@medicine__# ad -18 11
brain:clot d 13
coming:any ad 20 -18
comment abcd -32 35 -12 -12
for__once ac 18 -12
me_fui d -15
meds:presi* b -13
patient c -23
psychosis:time_in a 11

=body:trimester ad -16 26
estuve__dias ad 11 -13
heart:igual bcd 20 -12 -13
prednisona d 10
pregnancy:sali d 12

=visit:ayer bcd 31 -14 -24
=visit:buscar a -11
home:stuck_on a 12
not:when a -23
would__@relative c -14

@medicine_pero bc -10 13
adult:is_# ad -32 15
called b -30
manage c 13
now:sounds b -12
reminders ad -15 17
thinks__do ac -13 13
vivo abc 17 -23 -18
we__together ad -12 15

@month__me ab -16 18
adult:december ad -12 13
august abcd -28 -18 -10 32
can_you bcd 11 -13 -17
fall_down ad -10 11
fasted:but_i a -12
is_@open ab 18 -12
substance:does_that bc -15 18
to__not abcd 42 -26 -27 -26

a__@visit bd 10 -13
allergy:mal b -12
for_after ad 18 -12
home:got_a ad 13 -15
me__@call ac 11 -12
middle cd 19 -15
now:in_a ab 11 -11
substance:@clinician_and ac -11 18
took_one c 13
well:doing bcd -13 -31 37

=denials:visit:0:none ac -16 -12
fasted:no_aguante ad 17 -17
heart:@relative_and d -14
on__wall d 16
psychosis:cristal cd 25 -21
relat* d -14
the__not acd 18 11 -34

110/7* abd 22 -12 -16
@relative_thinks acd -18 26 -16
any:queda* d -12
cancelled ab 15 -11
drive:solo ad -32 35
effects:sleep ad -14 15
effects:the_@treat b -13
had:sure_it c 12
had_any acd 23 -22 -14
prior:nomas_@medicine ad 17 -14
ticker cd -21 11

=signs:well:none bd -23 -10
=visit:jajaja ab -20 20
am_fine ac -20 17
brain:todo abd -15 -29 20
cafe c -14
cuatr* abcd -33 -12 -15 32
no_decir ab -12 17
not:cuente a 16
of__@year a 12
ride:sister bc -28 14
when__but cd -20 16
x ad -29 22

#__two bd 10 -12
adult:enough_to d 15
drive:a_@drive ad 20 -14
el__@body b 15
meds:@sick_in b 13
no_lloro ad -15 16
pregnancy:para_mi d 12

#_am c -12
#_pirulos a 10
=any:wait acd 21 -10 -23
@clinician__descarto ac 15 -12
^no abcd -29 12 -19 13
adult:pero_no b 11
clean__may ad -17 18
effects:@drink ab 10 -10
mirtazapina ad -13 13
ride:el_@ride d 12

=body:mio abc 19 -14 -13
haha abcd 13 17 -27 -21
it__my ac 12 -21
psychosis:por b -13
substance:dios bc 18 -14
this__the c -10
will__someone c 14
would__you abd 22 -25 -20

=body:confirmaron ac -13 12
brain:ya acd -11 -11 12
do__anybody c -15
got__for b -16
heart:attack_it ad 16 -15
murio_del b 17
ni ab 13 -39
not:backing ad -14 15
passed__physical a 15
piece ad -12 18
prior:cuenta abc -16 -11 11
prior:fui acd -14 20 -14

=visit:contestar a -11
any:digo bc -18 11
any:no_sabria c 12
had:estaba ad 13 -12
home:was abd -27 28 -13
let__see cd 14 -12
pero__verdad d 12
pollen ad 15 -12
pregnancy:sec b 12

allergy:reacc* b -14
calor abd -12 22 -14
home:vamos ad 18 -14
how__know a -16
pregnancy:lactando acd -12 -14 23
turned__be ad 15 -14
y_mi abc -17 -11 26

not:heard d -11
now:@insurer_que ad -11 16
psychosis:voices bcd -27 -24 21
stress abd 15 -12 -14
substance:#_@month bcd -16 -13 15
substance:metie* ab -11 14

=body:em bcd -18 -16 11
^old abd -17 -15 26
^puedo acd 29 -20 -58
meds:ask c 10
mi__voces c -14
organ:have_to bcd -15 -17 27
prior:been_white a 10
quita* bc 11 -26

=any:pena d 13
=body:presion bc -10 -19
home:hermano ad 12 -12
la_lista b -13
might_not ac -10 17
mom bc -31 11
ride:transport a -12

@symptom_and bcd -12 -11 16
we_had bd 16 -24

=visit:diez ac 13 -10
any:again bd 23 -36
drive:ese_dia d -17
llego__casa bd 11 -14
never_better ad -31 32
organ:ya a -14
pregnancy:cycle ad 12 -16
si_la ab -23 14
some__a c 14
substance:still c -10

=any:@animal bc 12 -15
=body:seen b -14
adult:mama ab 16 -18
bueno* abcd -14 30 -16 -23
mejor__la ad 13 -21
not:anybody acd 12 -14 -10
not:hx a 17
psychosis:nos c 13
winte* b -10

antidepresivo a 15
azucar_nada ac -10 11
days_and d -14
eaten:comi b -18
en__fiestas d -15
hoping__can cd 13 -10
la__super bd 12 -10
no__drogas d 11
pregnancy:it abd 11 -17 -17
ride:no_hay ac 23 -13

=tag:heart:slight ac -29 21
@visit_is ab -25 16
fasted:@drive bd 14 -11
got__up b -11
i__@thanks bd -25 23
not:mind ad -16 12
substance:problem_i c -17
un__yo ad 17 -11
vacio d 17
vamos_saliendo a 11
weaned b -13
well:toda ad -15 19

=body:lujo a 12
=visit:use a 13
cutting_down c 11
eaten:como_a bd 17 -12
either_way acd -13 21 -10
her__about b -12
orale_pues d 11

esa_@place ad 17 -12
pregnancy:que_ya d 10
substance:@relative_es a 14
una__hongos c 10

=body:certain ac -12 15
=body:makes bcd -18 26 -25
@medicine_por d 11
^mi abcd -13 47 -31 -27
allergy:i_get abd -16 24 -15
effects:@treat ad 17 -26
he__here a 11
heart:siemp* ac 19 -15

=body:amamanto bcd -10 -13 17
^andele d 19
can__what c 10
con_# acd 23 -13 -16
humalog ad -15 16
i__little abc 18 -24 -14
me_please bd 15 -21
now:good acd -27 -25 36
organ:dentro ad 16 -12
psychosis:twice bcd -10 -10 15

=number:pregnancy:minor abcd -29 -13 -19 40
came__this c -11
denied__the ad -16 17
is__me d -14
now:wante* ad -16 16
sneeze_but cd -16 17

a_esta ad -14 19
el__era b 13
heart:and_the c 14
not:dejar ad -17 24
pregnancy:@relative_in b 14
text_@texts d -13
turning_# a 12

=body:much ac -16 13
=lead:body:no:cut:no abcd 30 -20 -11 -21
=turn:visit:yes:yes cd -19 12
=visit:ustedes abcd -19 34 -17 -13
@howmuch_tarda b 10
adult:not_a ad -36 37
and__every c -16
any:for bc -15 -16
claro$ ac -30 13
clean_bill a 12
el__@sick d -15
matte* bc 17 -34
not__@drive bc 14 -11

a__at b -14
brain:lo_que b -11
decide abcd -17 -15 29 -20
eaten:fridge ad 11 -10
mi_numero c -11
now:company d -11

=any:to cd -19 -10
=body:perdon bd 13 -14
adult:un_@year a 17
de__como acd -24 -14 25
eaten:supper b -12
fasted:nada_mas cd 26 -35
my_@treat abc -12 19 -12
the_@symptom b -23
un_dia bc -13 11

=tag:any:no d -30
buick d 11
drive:car bd -22 13
effects:rato d 10
never__would c 13
not:@english abd -12 19 -19
ride:por abcd -22 16 -15 11
work__do a 10

allergy:made abd -13 -18 14
de__estaba ab -12 14
have__all bd -11 10
i__take bc -18 -18
is__she d -11
now:keep_it ad -16 19
prome* acd -21 26 -17
prometo$ acd -21 26 -17
substance:drink_@drug d -13
underage a 11

=rule:heart:yes:heart_~1_doctor ad 12 -12
class$ c -19
effects:@medicine cd 21 -20
heart:sale ac -12 13
home:band a 11
last_time abc -11 10 -23
not:ever abd 24 -23 -24
texts:i b -22
tiene__ver bc 20 -14
way bcd -21 -14 18

@price_first b 12
^abstemio a 18
be_i abcd -11 -15 22 -16
dijo b -13
heart:to_the cd -13 10
prior:un c -11

nieta ab 20 -26
some__some cd 18 -15

=any:dar bd 15 -14
=any:how bd 27 -42
=body:counts bcd 13 -12 -12
iban a 13
psychosis:ni_psicosis ad -11 13
rather__say ab -19 24

might__not ac -11 19
organ:bad_back b 12
prior:st ad 17 -17
well:@animal acd 13 -10 -21

any:thumb* a 15
coming:borreme_de a 11
emojithanks$ ad 11 -11
lo_internaron b 14
miss b -12

^amamanto ad -15 22
adult:pero d -11
had:hace_@year bd 17 -11
texts:@insurer d -13

=any:levantarme ad 19 -14
equip* b 10
presion__nada ad 17 -16
prior:melatonin bc -23 23
ride:deje acd -23 25 -14
substance:why ab -13 18

^adicto ad 18 -14
almost abd 18 -12 -24
by$ ad -17 -10
fasted:empty abcd -32 -11 -12 33
home:busca* a 10
ni__higado a 10
stuff_when ad -13 12

duty ad 12 -14
heart__pressure ad 19 -16
like_crap a 11
mandeme_la b 17
organ:over d 16
que__otra d 11
substance:the_navy ad 15 -14

=body:mil ab -13 16
=body:section a 13
=visit:apure cd -10 14
brain:damag* d 20
cita abd -15 25 -20
ex__say b 11
follo* b -13
well:jodido ad 15 -14

=any:fuerte b 15
any:repit* b 10
brains a 13
cancel:i bd -13 -12
estuve__no ad -16 13
le_pregunta bc 13 -11
meds:do_not b -23
par_de d 14
quince$ a 12
substance:no_es bcd -12 18 -12
urticaria$ ad -12 14

=visit:because bd 11 -11
any:escribame ad -11 16
any:mande* d 12
never__an bd 16 -13
now:joya ad -21 23
problem__i ac -21 17
trabajando$ ad 11 -16

are_trying cd 10 -11
defin* bd 14 -40
effects:hasta_el ad -10 15
substance:at_a acd 16 -13 -13
texts:mi_@relative d -10

=tag:drinks:unsure acd -20 19 -15
allergy:on_my ab 10 -19
brain:history ad 19 -11
drinks:the_@day cd 16 -13
heart:en_mi bcd 31 -12 -26
heart__fine ab -12 14
jury d -14
maybe_a ac 16 -11
me__@medicine ac -15 16
ride:the_truck abd -11 -11 14
turno_y c -11

=any:@insurance d -12
pregnancy:matter abd -18 23 -12
well:he cd -16 -15

=any:comiendo d 12
=any:free a 10
a_mentir d 13
murio_por b 12
now:which b 16
one__think c 10
psychosis:rest ab -12 13
resonancia c 13
that__@open a 16
you__am c -12

coming:borre* ad 23 -20
drive:license abd 21 -12 -12
drive:por_mi abcd 22 -11 -15 -12
no__so abd -12 -12 18
of_it c -14
one_@year d -10
one_ever c 10

=any:iba abd 25 -11 -16
adult:marri* ad -16 17
allergy:all cd -18 11
been_high c -11
home:made_it cd -11 12
sleep__is d -10
trimestre$ ad -10 11

brain:tia bc -10 13
fasted:sir ad -14 15
fasted:so_much ad -11 11
for_the c -16
hepatitis$ cd -11 15
liver_they ad -12 11
now:la_orden ad -18 21
pero__tres cd 11 -13
pusieron b -29
the_blue abd -11 19 -11
vea a 11

tengo_diabetes b 15
texts:have abc -16 11 12
the_days a 11

dolores bd 22 -11
effects:@eat_a b 11
it_i abc 18 -32 -19
la_cuenta abcd -22 -37 23 19
recovered b 11
ride:la_@vehicle a 12
senora b -21

@texts_is bd -15 14
allergy:come ad -11 14
ask__when b 11
brain:hace_dos c 12
de__toda ad -12 12
no__y ac 14 -10
organ:la_orina ad -15 15
pusieron_cuando ad 13 -13
ride:on_it a -23
some__@food ad 10 -10
ustedes__@year d 15
well:feeling_great d 11

=any:baby bd -13 10
=signs:any:no:turned c -13
^tenia c -12
tengo_la c -15
voces__me d 13
well:your bd 18 -11

=body:uf ac -12 -12
=visit:podemos ab 16 -18
mi_ex bcd 15 -14 -16
psychosis:the_energy ad 15 -15
should__it b 12

@place_me d -11
cancel:go b -20
dio_miedo a 13
meds:como_cinco b -15
meds:last_week c 13
prior:sabe c 10
psychosis:me_explicaron c 13
psychosis:papeles ac -16 10
quiero_otra b 13

any:@person ad 12 -16
cardiology ad 15 -16
had:returning d 16
me_llegan ad 12 -14
no__como a -10
organ:and abd 31 -41 -31
sano_y d 17
si__los b -10
sorry__forgot ad 15 -12
substance:quedo a 11
when__heavier cd 14 -15

=body:cholesterol bcd 17 -14 -14
adult:march ad 23 -23
as_last abcd -15 21 -10 -10
but__take cd -15 18
digo$ acd -24 27 -17
had__real c 14
hurt__@body bd 13 -10
my_cycle ad 12 -16

=visit:cancelala a 12
hora_recojo a 12
in__text ab -13 15
now:que abc -16 22 -36
substance:was_in d 12
the_vet ab -15 13

=body:dieron b -12
=body:nino ac -14 16
allergy:it_just d 10
bipolar_type bd -15 19
fasted:@eat_no ad 19 -18
got_my abc 23 -38 -24
had__pressure d -14
not:veo c -20
substance:le_entro d 12

@call__if ab 14 -14
@relative__@visit a -17
allergy:@call abc -20 13 -18
fourt* d 14
now:doing ad -19 20
ride:un_@relative ad -12 13
substance:nacio a 11

allergy:podia_respirar ad -10 15
home:farma* ad 18 -10
lost_# d -14
physi* c -15
prior:probar ad -17 19
vemos ac -14 10
y_baja c 15

brain:i_had ad -17 12
prior:mi_@clinician a -10
pruebo acd 26 -14 -17

=any:card d 11
any:kind d -12
brain:clear d -10
coming:tomorrow c -19
do__this acd 17 -16 -13
fasted:so bd -11 13
heart:mule a 14
moto a 12
not:ill a 12
so__@relative d 12

eso_esta ad 13 -17
pregnancy:stick c 13
psychosis:schizoaffective abcd -18 -26 -12 38

=body:went abd -17 -21 12
@symptom__over ad -11 14
en__@place bc -13 -10
had:scheduled ad 16 -13
not_keep ad -32 26
preg abd -21 -12 28
told d -11

@clinician__me ab 11 -13
adult:than_that d 10
on__test c 10
prior:voy c -11
she__@relative bd 11 -11
sure__can cd 11 -16
will__i d -11
wine b -22

=body:the ab -13 -12
had__a cd 14 -13
heart:here b 11
home:all ad -16 10
let__ask abcd -12 -23 31 -14
no__right b 14
only__de a 12
substance:@treat ab -21 14

=any:e a 10
any:puedo a -16
coming:en a -14
infusions abcd 25 -14 -15 -14
la_de abc -17 23 -17
pregnancy:lacta* acd -13 -18 24
prior:sleep a -12
the__with bc -12 -12

as__is d 14
pobre* abd -12 21 -14
psychosis:evaluando_por cd 13 -11
texts:this_number bd -16 17

#_semanas acd -20 -10 26
=any:broke ad -14 18
^se bcd 14 -19 -15
cancel:on_me b 13
cooked d 12
here_in d 13
no_seria ad -18 18
pregnancy:this a -22
seven$ abd -13 -13 24

=body:diez b -14
=rule:any:no:never|nunca_~3 c -10
cambiaron__y ad -14 11
episodios d 11
fasted:y_tuve a 12
heart:se bc 10 -16
need_a abc -22 29 -20
now:i_did b 12
ride:come_with bd 12 -11
was__heart d -17
went__it cd -13 10
what__@clinician a 11

@body_de a 10
cancel:cuenten_conmigo d 13
eso_no ac 28 -33
meds:pharm* bd -11 15
perlas$ ad -11 13
wake_up d 13
\xf0\x9f\x98\x85$ bd 10 -12

brain:puro c 12
heart:gas ad 14 -13
license__it b 14
other a -16
quiero_@move bd 13 -16
subio__# ad 15 -13

=tag:heart:yes c -11
christmas ac 13 -17
de__hace ab 16 -15
eaten:eso b -11
heart__as d 12
know__drill d 13

a__@year acd -11 -11 16
home: c -17
of_the c -19
oops bd -12 12
prior:@drink ad 13 -11
whole_time d 11

coming:# abc -42 -18 36
drive:is_my ad 12 -11
heart:down ac -21 18
home:estar b 11
organ:three a 10
quita bc -30 14

=any:entendi ab -17 20
@relative__six ad -13 14
ago b -44
does__with bc 15 -10
harvoni a -13
pregnancy:eight ad 12 -14
substance:@insurer a -15

=any:poco abd -21 -11 25
coming:going ad 17 -21
home:@relative_me abd -13 -14 17
ride:can abd -15 37 -37
since__day a 10

allergy:iron ab 15 -11
am_sure a 11
fasted:way ad 14 -13
mayor d 12
mensaje_que ad -12 15
not__texting b 13
suffe* ad 18 -11
un__pero bd -13 -13

=body:balloon d 11
=body:vigilan abd -15 -11 15
=said:pregnancy:no ad 16 -29
@symptom__that cd 12 -14
daban__el c 12
definite c 11
heart:the_bad ad 13 -22
now:en_un ad 13 -13
organ:@body_si ad -11 13
preguntarle abcd -22 -32 41 -25
prior:it_out a 10
ride:riding a 11

is_my abd 26 -35 -20
rico b 13
voy$ b -40

como_@animal abd 28 -26 -11
drinks:que_tomo a 11
fasted:pm ad -12 12
nel ad 23 -14

=visit:pensaba bd -18 -10
@relative__still d 10
eleva* ab -11 -12
heart__said d 12
le__de bd 20 -16
morphine__@symptom a 14
now:will_do ad -15 18
prior:vitaminas b 13
recuerda d -10
ride:no_@relative a 12
substance:ketamine ab -12 13
times__a a 15
what__the abd -14 19 -14

=body:cinco abcd -26 -29 -30 43
not__pressure ad 18 -17
now:cocin* abd 20 -11 -12
si__telefono ad -10 11

cerebro acd 19 -13 -14
ningun_problema d 14
not:schizophrenia ad -12 12
un_coagulo d 12
what__am bd 14 -16

brain:what ad 11 -17
dijeron__tengo d 14
el_implante a 12
en_los acd -17 -18 24
i__four a 13
in__dumps a 13
organ:y_transaminasas ad 16 -13
pregnancy:period_came a 11

@relative__confirmed acd -15 23 -13
fasted:never acd -13 -14 21
heart:was_on a -11
meds:mi_@clinician bd -11 10
now:says a -10
pregnancy:two_lines ad -14 21
que__estoy abc 16 -10 -13
soy bc 14 -30

^livers abd -23 -10 26
adult:grandkids d 12
adult:una_dama b 10
al__dia a 12
home:llave d 12
texts:con_un b 17
well:costa* abc -18 -10 18

=any:death a 13
any:when_pigs ab 22 -18
heart:counts_as a 14
meds:blood bd -11 13
my__once cd 11 -10
now:other a 13
ride:an d -12
sin_@relative a 10

=body:lee bc 17 -14
easy ab 14 -16
en__luego bcd 16 -11 -14
era_muy ac -12 11
home:@eat a -10
latex__@treat d 11
no__@stop acd -16 -10 27
now:just cd -12 14
psychosis:uno d 14
we_speak bd -11 10

go__that b 18
hang bcd 33 -20 -30
home:llego cd 12 -33
los__las ad -12 12
prior:@medicine_pero cd 12 -11
vitaminas_cuentan bd 13 -10

=rule:organ:yes:liver_~2_disease|failure|problem c -12
all_set a 11
pregnancy:carry* d 11
preguntas bcd 22 -19 -23
prior:@treat_only c -11
sabria abcd -41 -41 50 -22
since__retired c 12
tome$ ac -14 15

=signs:substance:yes acd -19 -15 14
coming:called_in ad 15 -15
da__aguja b 10
el__si a -17
prior:are_the d -11
ride:askin* c 16
se_nunca ac -13 14
that_count bd -12 18

=signs:body:no+yes: bc -54 -20
=visit:she b -10
any:agradezco a 10
enlarged_heart abd -12 -11 20
heart:manda* b 11
honest$ ab -14 -10
night_before ad -21 10
pregnancy:man bc 14 -13
prior:perdi bcd -13 -12 23
quisiera_@move b 13

=body:used ad 12 -25
answer ab -14 11
heart:checkups ac -13 12
lo cd 15 -11
now:@call acd -14 -14 15
psychosis:nomas b -16
quedar d 13
su_sitio a 12
yes_maam abd -14 -10 21

=rule::refuses:no_~1_entiendo|comprendo abd -17 12 -10
=signs:fasted:no+yes d 13
allergy:but_@treat a 11
is_it ad 19 -33
not b -34
substance:estoy_en a -24
voy__bano c 15

=body:personal ab -20 30
brain:@clinician_says cd 12 -11
had:ofrec* a 13
hasta_las ad 21 -25
now:habla abd -14 15 -11
praye* abd 23 -10 -14
pregnancy:nine ac 17 -12
ssri cd -14 15
substance:quit c -12
to__nothing c 10

any:voy ab -13 12
but__will d 14
con_hongos c 10
organ:va b -13
se__hincho d 10

=body:formula bc -10 -11
got__# c -12
heart:at_the cd 20 -20
not:una abc 23 -14 -25
not__since b -13
prior:scared a 13
substance:mandaron b 13
tdah a 14

=any:anduve d 14
=body:electrochoques ad -14 16
=body:puros abcd 36 -23 -19 -22
=rule:well:yes:no_me|puedo_~1_quejo|quejar ad -14 19
al__de ad -13 11
brain:ha acd 19 -13 -15
brain:murio bd 16 -13
conflict ad -13 15
in__right ad 20 -11
marathons ab 17 -13
mi__viejo ab 11 -11
substance:under_control ac 16 -14

=body:cardiopatia d 12
coming:out_now ad -14 15
drinks:y_drogas a 12
like__hour b 12
never_was a 15
one__it ac -13 12
substance:a_few ac -11 11

=tag:safe:other d 14
cancel:and bd -21 15
pregnancy:single ac 12 -13
pregnancy:tiene_# ab 12 -11
presion_al ad 13 -11
would__so ad -18 12

=lead:body:no:cut:yes ad -10 13
a__times cd 17 -15
carro__mi a 12
have_one bd -15 10
i_ran cd 16 -21

=turn:body:no abd 26 -26 -29
any:most acd -11 -11 20
hacer* ac -35 14
heart:@relative_had acd 11 -12 -21
kind__@symptom cd -11 14
me_ask abcd -13 -23 31 -14
not:probably ac 20 -18
only_diabetes a 13
por__coagulo d 11
quede_sin ad 19 -20
un__chiquito c 12

@body__i ac 11 -18
@treat__y c 13
any:got_a d 12
any:sin cd -12 22
cancel:pues ac -14 13
eaten: bcd 15 -15 -13
have__had ab -16 14
now:early ad 18 -18
so__@call b 16

=any:firmar abd -17 19 -13
=visit:sofa ad -12 13
lo__se d 13
now:schoo* b -11
pregnancy:hope cd 19 -17
sober__@month ad -11 13
substance:la_cuenta b -14

=body:birth c -12
=body:fella ad 17 -13
chapl* d -11
heart:good abd 16 -11 -19
psychosis:del b -18
si__siento d -10
to__everything ad -11 15

adult:naci a 11
cancel:#_@date d 14
nieto* acd -13 -14 12
organ:cyst cd -13 12
ride:wait a -18
tenga cd -11 11
texts:escribirme a 15
un__no bcd -12 14 -15

a__mi abcd -20 -20 18 17
allergy:maravilla ad 20 -17
con_mucho d 18
heart:bypass bcd -22 -18 21
meds:en abd 20 -17 -19
misca* abcd -16 11 13 -15
termine abd -17 -13 18

=body:iban a 13
=said:drinks:yes ac -13 -13
be__one ad -16 12
days abc -13 -21 18
drive:me b -42
had:con_ustedes b -19
mi__tambien abc -17 19 -11
organ:enzimas b -11
psychosis:psych ac 18 -13
se_@drive ac 25 -22
three__not ad 17 -16
y_el bcd -18 12 -18

=body:cardiologist b -18
@food_not ad -16 16
adult:fifte* ad 23 -16
and_sulfa b 13
eaten:yogur ad -14 18
sophomore__high a 13

=visit:texto abd -24 -16 31
@relative__y abc -10 14 -20
eaten:comiendo d 17
me__@body bc 21 -12
parte bcd 13 -11 -16
prior:years cd -24 16
tanti* abd -28 25 -22
volvi_a acd -13 -11 27
work__i c -10

de__patada a 15
evaluated acd -15 23 -16
had:seis d 10
knee b 14
meds:one_sec b 10

@call_it b -11
ice c 17
with__and d -10
y__jajaja d 11

=body:vaya c 11
any:can_not b -21
been_put c 12
borracho$ ad -15 18
cada bcd -27 -19 25
confl* ad -19 22
few_minutes a -12
home:sana_y d 11
lo__mi abcd -19 -23 13 15
toda__y ab -18 13
tomo__para b -17
you__did bd -11 18

=any:complaints d 10
a_diez ac 13 -10
aunqu* d 12
en__pasado ad -11 14
encuentro_quien c 11
i__nursing ab 13 -16
organ:ahora c -10
prior:both abd -12 -14 19
texts:solo b -10

=any:and b -60
=any:mothers ab -15 14
=visit:hearing ab -12 16
=visit:puesto ac -11 -12
@drink__of b 12
de__@day bc -13 13
dejam* bcd -30 36 -22
i_would abcd -14 -17 -18 23
is__never d 11
mi__los a -12
the_six b -10

#_lbs d -15
=visit:lejos b 12
=visit:orden ad -18 21
@clinician__antes a 13
any:no_claro bd -11 13
eaten:yeste* ad 32 -29
my_whole a 14
psychosis:me b -16
ya__platico d 11

@drug_yes ad -18 21
any:de_parte b 12
brain:by c -11
chicl* acd -13 -11 14
days_to ad 13 -11
does__count acd -12 16 -11
la_tomo acd -17 20 -13
later bd 15 -27
pregnancy:but_the a -13
pregnancy:start* a 10
que__llego abd -19 -12 17
si__voces cd 22 -19

#_yesterday a 11
=visit:in abc 17 -26 -12
^mande abd -12 16 -18
any:just_a d -14
heart:is_the bd 12 -14
intend acd -11 -17 18
organ:estan ad 12 -12
organ:stage_# ad -13 17
pregnancy:bendi* d 10
yes__sure ad 14 -12

cancel:como_esta a 12
days$ bcd -11 13 -22
escribame d 15
fasted:sirve c 14
mi__aunque a -18
pregnancy:de bcd -11 -14 17
ya_probe ad -11 15

allergy:@price abcd -17 12 -18 13
heart:heart_monitor ad -10 14
se_llama d -11

^chewing a 10
allergy:so_bad a -11
falta b -24
sera$ d -14

=body:familia d -10
any:the ac -18 28
es__me acd 16 -16 -16
fasted:de_@eat ad 18 -20
i__asleep acd 14 13 -21
is_right bcd -22 -11 11
refill b 15

=body:recai d 14
^plumbings a 12
allergy:to_a ad 16 -11
brain:do bd 13 -22
con_los abd -20 -11 21
drive:iba_a a -12
inclu* c -17
jaja_pero c -11
now:@move abd 27 -40 -15
now:it_take c 12
up_there cd -15 18

=visit:stay ad 10 -14
always_@late cd -10 11
heart:pressure_yes ad -26 30
meds:y_@medicine bd -17 15
my__or bc 11 -13
my_probation c -10
now:go_to ad 12 -10

=visit:@english ab -18 14
=visit:mitad cd 13 -11
anest* abc -14 -14 12
had:psiquiatra d -12
ride:hermanos ad -10 13
well:como_si d 11

=any:freshman a 10
drive:enton* a -12
drive:why bd 19 -13
had:about ad 18 -19
heart:attack c -14
hoping_to bcd -10 17 -10
how_to c 10
igual__la cd 17 -18
not:@year abd 10 -17 -11
not:clue abcd -34 -13 34 -19
prior:coupl* ac -13 14
psychosis:full_blown d 12

=visit:confirma cd 16 -15
drive:someb* ad 21 -15
eaten:un_rato ad -13 14
prior:the_chaplain d -14
prior:tried_to b 13
psychosis:solo ab 18 -17

=said:yes:an_idiom_of_praise ad -14 18
=visit:colonoscopy ab 13 -13
@medicine__now b -16
dice__que b -11
my__makes b -11
on_a bd 16 -25
sure_hope ac 20 -19
that__during ad 13 -10
viene_otro ad -10 13

con__gusto ad -14 21
fasted:at ad 12 -21
las__dormir d 11
not:things a 10
not_much c -14
pregnancy:solo d 13
texting__better b 14
that_time bd -27 12
the__blood b 16

=body:igual d -10
^text bd -29 25
pregnancy:que_era ad -16 19
ride:time abd -18 -29 31

=body:recovered b 11
=rule:meds:unsure:supposed_to c 10
=visit:yep ad -11 17
adult:no_soy ad -18 18
allergy:c ac -13 17
coming:@relative_has a -11
dos_y ad -17 20
hace__rato ad 14 -11
married d 13
my__confirmed ad -12 14
new__it abd 24 -10 -23
otra$ b -13
was$ abd 13 -23 -14

=body:cerrada a 11
a_while ac -14 11
allergy:my_lips bd -15 13
heart:120/7* ad 22 -17
psychosis:figur* d 12
siete_semanas ad -11 12
texts:a_@call bd -15 12

= bc -13 -12
=body:house bd 11 -11
@treat__a cd -22 20
cumplo_los ad 18 -15
meds:pero ab -12 -22

=lead:any:no:on:no+yes ad -26 29
=visit:new acd 13 -15 -14
lo_unico abd 24 -12 -13
substance:college a 10

#__los ad -15 14
@call_mejor bcd 23 -13 -11
had:fiest* b 11
in__file bd 10 -10
it__come a 12
mania_de bd 20 -11
pido__@vehicle a 12
prior:@visit bcd 24 -14 -12
texts:over ad -14 14
that__told ac 18 -11

=body:@body bcd -32 -12 11
=body:pocket d 13
=body:you abcd -20 46 -39 -12
@relative_of abd -13 -16 19
^bled b 10
^nop ad 19 -11
adult:mis_papas d -10
allergy:el d -14
not__that abc -18 17 -19

@clinician_de ac -13 15
cancel:outsi* ab 20 -15
had:six_in d 10
heart:y_la ad 13 -10
organ:arthritis a 13
perce* ac -36 24
ride:not_have ad 15 -14
screamed_for d 12
went__to ad 14 -19

=any:over bcd -28 -20 15
=body:day ac -25 -11
cerro$ ad 15 -12
meds:quit ad 19 -17
not:revisaron ac -11 11
now:different a 10
now:suelt* c 13
psychosis:since_the ad -12 10
texts:@animal bd 15 -11

=signs:adult:no ab -22 18
@spanish__@english d 11
allergy:anyth* bcd -17 12 -14
derrame_no b -12
drive:mom ab -14 11
it_when c -12
pregnancy:@visit abd -12 15 -13
pregnancy:hacer c 11
pressure abd -11 -19 15

allergy:me_dio abd -18 -16 16
around abcd -16 -33 11 13
coming:reque* ad 17 -12
desde__se b -16
not:tried abc 19 -28 -20
organ:are_normal ad 11 -11
pregnancy:three abd 10 12 -23
substance:ni abcd 22 -12 -11 -16

^utis cd 18 -12
a_todos ab -12 11
allergy:never abc -17 -28 18
bette* b -12
eaten:iba_a ad 11 -11
i_might d -20
now:la_casa ad -11 17
prior:duloxetina ad -19 19
psychosis:was_not d 11

el__los cd -13 11
fixin ac -12 12
pregnancy:becau* abd 20 -10 -22
pregnancy:bedti* ad -11 14
substance:me_gusta ad 18 -14

#_x ad -11 14
=body:hombre a 13
=visit:dios d 11
a_night acd -18 -11 20
about__@eat d 13
allergy:think_i c 15
coming:me abd 30 -15 -33
daily abd -14 -18 16
fasted:chicl* d 12
heart:stent* ad -13 12
meds:nothing_but ad -17 17
now:i_would cd -13 12
tengo__retraso c 12

=any:foster c 10
=body:planned a -10
adult:estoy_en acd 12 11 -23
could__you ab -13 -13
ganas_y b 12
had:@treat_for d 16
llevaron abd -11 -11 21
no_allergies a 11

@food__ayer ad 13 -11
^cuente d 11
ago_no ad -13 15
cancel:las_# a 13
coming:to_bail c -10
hiper* cd -11 12
home:ya_llego cd 10 -11
no__out ad -12 16
organ:used_to ad 11 -11
prior:pharmacy a -11
stones__@body ad 14 -14

fasted:@eat_but ab -11 13
home:pero ad -16 14
mi_corazon b -10

=rule:effects:yes:trouble|hard|hardly|could_not|no ad -14 16
@stop__a abc -11 -15 12
a_hernia a 14
effects:una acd -20 -10 21
heart:bp_was ac -12 19
psychosis:sister ab 12 -21
retraso__me ac 15 -13
the__all cd 14 -22
usted* bcd 27 -34 -13

=any:besides a 11
=body:perfecto a 13
acabo abc 17 -16 -24
and__tell abcd -10 -12 21 -15
condo* cd 14 -15
cuand* abc -21 -29 14
home:not_home a 11
let__talk a -17
pregnancy:that abcd 12 14 -20 -31
repit* abc -22 27 -12
substance:pienso d -11

=body:law bd 15 -14
am__station a 11
any:from ad -14 13
este_es abd -11 -13 15
mensaje__que b -13
no_issues a 11
not:been abd 12 -18 -20
planning__@drive a 11
well_that c 13

=body:anestesiologo c 14
=said:effects:yes abcd -26 -13 -11 17
=tag:substance:refuses ab -13 18
@year_sin acd 12 13 -23
brain:cold cd -13 12
como__hasta d 11
la__llego c 13
now:espereme a 11

a_vasectomy abd 16 -12 -11
al__en a -12
baja_la c 10
bladders a 16
communion_@drug a 11
drinks:sin_@drug ad 22 -22
heart:el_chequeo a 11
me__@relative b -13
near ad 15 -17

=rule:substance:unsure:thinks|say|says|dice|dicen_so|qu abc -15 -26 11
=rule:substance:yes:detox*|rehab|sober_living|na_mee bc 15 -17
been__knuckling a 10
not:fasted a 14
prior:haber d 11
ride:@visit bd 17 -14
well:now c -18

=body:heartbeat ad -13 11
eaten:sips a 12
home:me_dejo ad -11 14
home:saliendo a 15
por_fin ad -13 23

=body:eighty ad 19 -16
=rule:cancel:no:not_~2_touch ad 12 -11
=rule:prior:yes:like|about|around|como|unas|unos cd -12 14
cancel:y_ya ad -12 14
coming:me_salio ad 19 -16
mostly$ cd 15 -24
my_pressure abcd -16 -21 -24 31
no__would c 11
organ:scarr* acd -10 -11 17
substance:somet* cd 18 -26
texts:para ad -14 12
they_had bcd -15 -14 17
yeah abcd -12 -35 -42 37
yo__la bcd -11 19 -21

=any:sento ad 20 -17
block* b -19
bueno$ ad -17 19
hace_ratito d 14
home:prime* ad 16 -13
pregnancy:formula bc -10 -11

estoy__ahora ad 22 -21
normales ad 15 -11
que__digo c -11
ride:habla* d -12
well:my abc -32 29 -13

=body:legal acd -20 11 -16
blood__@month c -11
only abcd 38 -51 -14 -21
pocas d 14
pregnancy:mirac* ad 18 -10
psychosis:psych* c -20
psychosis:they_took c 13
ride:@parking b 13
says__afib cd 12 -12
su bc 14 -23
substance:since_may ad -20 21
vicio* a 16
whatever_that c 11

adult:cumple bd 15 -13
hundred_percent c 13
i_turn d 11
me__pasado a 15
my__skips b -12
one__two abcd -25 -12 11 13

=any:llego bd 13 -18
aide abcd -11 -27 -11 23
bende* ad 12 -12
dice__y c 13
good__mine c 18
had:ptsd d 11
married__# d 13
pregnancy:they_took a 11
psychosis:@relative_si ad 19 -16
substance:case_a d 13

allergy:like_a ab 11 -11
effects:have ad 11 -20
effects:ordenar ad 13 -10
i__something acd -19 23 -18
la__por c -11
le__los b 13
not_@move abd -15 -15 25

consulta bcd 10 -12 -18
psychosis:reall* a -11
road ad 14 -11

brief c 10
i_wish abcd 25 -15 -17 -12
plent* bc -12 -11
sixty ad 19 -13
todo__de ad 20 -11

=body:reality bd -10 15
allergy:penicillin_i ad 11 -10
everything__@medicine b -16
had:read a 14
have__problem d 11
hora__la b 11
i__energy ad 15 -15
psychosis:dicen cd 13 -11
puedo_@eat bd 14 -11
ride:hace ad -13 19
substance:las_noches d 14
there_and acd -15 -18 25
trouble$ abc 16 -18 -15

=rule:pregnancy:no:man|guy|male|dude|hombre|varon|b ac 12 -29
cancel:@cancel_hers ad 16 -19
expen* cd -12 15
ride:for_me ad -11 15
sixteen ad 22 -20
took__a a 11

cancel:mis abcd -19 10 12 -21
psychosis:wrote b -11
the_gulf a 10

=rule::no:nada_de_eso abcd 20 -13 -15 -15
heart:about_that bc -12 12
prior:@insurance bc 11 -16
prior:resid* bcd -11 -12 18
recojo_a a 12
texts:@call_is ab 13 -19
to_pull cd 12 -17

aca$ bcd 17 -14 -14
anoche_y ad 20 -19
had:i_am c -10
meds:been a 14
se__de bc -17 -11
to_what bd 21 -16
yet__there d 10

any:@medicine bcd -20 -46 27
effects:the_spins d 16
epi ad -15 15
memorys_shot c 10
mi__un bd 18 -18
prior:four abcd -11 -11 -14 20
use_the d -11
you__asking bd -12 14

=tag:eaten:no abd 27 -19 -14
any:desde ad 14 -10
break bcd -15 -14 14
eaten:mas_un ad -13 13
heart:casa b 11
i_drink cd 11 -14
infections abcd -13 -15 -19 23
nefropatia bd -15 20
now:set ad -12 15
they_heard d -10
turn$ cd 18 -20
ya__paso d 11
yo_tambien ab -16 -14

bocado$ a 11
con__desde d 10
done_# d 11
meds:cinco b -17
meds:tengo bcd -12 15 -12
not:someone c -13
substance:fence_about c 10
substance:he_is ad 13 -12

=denials:visit:0:yes abd -28 -19 19
acompanada ad 17 -15
allergy:lo_mismo ad -13 11
fifteen ad 22 -22
gone$ abd -12 -19 12
prior:effexor ad -17 19
ride:at_church c 11

conozco abd 25 -28 -14
home:se ad 14 -20
hx d -10
llego__la d -15
specialist a -11
substance:had bcd -14 -10 15
well:fu_ni c 11

allergy:did_fine ad 13 -11
has cd -17 -15
it__already bd 18 -13
not:decidido ac -15 21
si__era d -11
uti__now d 12
we_@stop a 14

=said:had:ask acd -21 -26 15
could__find ac 11 -10
not:desde bc -13 -17
pregnancy:encin* ad -14 20
pressure_only ad -10 13
prior:nervios d -11

allergy:creo ac 20 -20
eaten:ayunas ad -16 14
prior:difer* bd -12 14
ride:a_couple c 13
substance:a_fifth d 13
substance:ought d 11
well:little b 14

=asks:all:yes abcd -32 59 -27 -50
=last:any:yes abcd -19 -13 -17 23
adult:los_cumplo ad 16 -13
fasted:pues d 14
older_than bd -14 14
one_after b 11
substance:lee_esto b 11

a__bites d 12
any:para ac 15 -12
brain:golpe* bd -13 -12
cancel:i_already ab -15 16
effects:tengo abc -11 -26 13
fasted:noche ad -18 13
hallu* abd -22 -16 23
no__duele abd -18 -10 22
prior:only_ever ac 15 -11
psychosis:of_those ac 15 -16
putting d 11
substance:liver_and d 10
substance:problem_lol bc 16 -13

=rule:coming:no:not_~2_now|really|today|good|gre ad -14 15
dar__que d 10
just_@medicine cd -11 -11
unas__al c 11
well:are_not a 12
yes_liver ab -15 -12

=body:oops c 12
too_young ad 12 -17

=any:honey ad -12 18
^perdi d 14
at__age b -16
dijeron_que b -18
i__school ad -18 15
psychosis:@symptom_no d -12
substance:gomit* bcd -12 17 -10
texts:portal a 11
yo_@drive bd -15 16

had:whole d 12
heart:textb* a 16
i__as d -11
me_animo a 11
meds:me_las bd -12 -12
my__a bd 27 -35
sento abd 19 -10 -15

=body:case c -11
=rule:cancel:yes:adelante|dele|dale|anulel*|anule d 11
comes_and ac -12 14
demas b -12
heart_trouble a 12
i__have bd -35 14
lo_pruebo ad 12 -12
now:off b -22
pregnancy:falta ad -11 12
pregnancy:ultimo ad 15 -11

car__so a 11
effects:hasta abd -16 -10 12
i_used ab -14 -14
mariscos ab 14 -12
not__@place a -13
tiene__yo bc -24 12

allergy:de_mareo c 11
allergy:not_know ab -17 11
gente ac 12 -13
never_any cd -24 18
pregnancy:sailed a 16
prior:monton d 11
psychosis:for_bipolar d -12
usar ac 16 -14
waiting__with a 11

=any:@move cd -15 -12
@insurer__la ad 16 -10
a__they ad -11 11
cancel:wait_no a 10
eaten:casi ad -13 15
had:my_third d 14
not:making bcd 20 -15 -12
substance:wine b -18

=body:esas cd 17 -27
blank abd 17 -16 -14
now:me_the ad -15 17
texts:a_text d 10
toca a -22

and_the d -11
each ac 15 -14
let__get c -10
no_@clinician acd 20 -12 -13
psychosis:wife bd -11 -13
started bc -27 -11

@eat_till ad 12 -12
adult:go ad 14 -10
fainted a 10
fall$ ac 13 -11
is_got c -15
nights_and ad 12 -11
organ:told_me cd 13 -15
they__me ab 11 -40
truck* ad 10 -13
up__just ad -13 16

#__grade cd 14 -18
@relative_all ad 16 -13
off b -34
that__for abd -26 16 14

fasted:just ad 17 -17
organ:somet* abcd -20 -12 33 -30
ride:@relative_consigue bd 15 -14
serge* ad -13 12
y__quedo c 11

=visit:own acd 15 -29 -14
brain:ever d -11
finish ab -12 16
me__to b -11
pregnancy:busin* ab -10 10
pregnancy:grand* d -12

=any:zip b -11
i__swing ad -10 13
organ:doctor b -23
organ:so c -13
pregnancy:months ad -22 17

=visit:am b -16
^nomas bcd -30 -14 13
el_@food acd 13 -12 -11
not__of bcd -23 -18 16
ride:would d -14
took__it c -13
unos__y bd -11 -14

=visit:mail ad 15 -13
^sure cd -33 13
coming:wear bd 13 -10
dos$ ad -21 15
entendi abd -31 38 -18
hoping__@relative cd 13 -10

=body:postpartum abcd -24 -24 10 22
^coming ad -11 12
adult:sixteen ad 18 -15
any:@wrong ad 18 -13
cancel:an ab -12 12
empiezo d -14
negativo abd 14 -11 -17
organ:both_working ad 19 -17
prior:would_be b -12
substance:fumo_@drug abc -10 -22 15

^seventeen ad 29 -23
allergy:convu* ad -10 13
confidencial$ ab -11 14
had:dieron_una ad -11 11
insulin ad -25 19
not_yet ac 22 -15
psychosis:despu* bc -15 14
whitcomb bd 19 -11

@stop__one d -15
^hurts abd 21 -15 -14
cancel:on acd 14 -10 -23
codeine__that ab 11 -11
coming:pierd* ad -25 28
drive:will_have ad -13 11
duis d 12
fue__y a 12
psychosis:panico d -11
substance:about_that c 11
tomo__no d -21
y__quien a 12

=body:esta abc -13 11 -23
=body:limite c 15
=rule::no:ni_~4 ab 13 -39
ahora__@medicine d 13
and__both a -13
drive:then ad -15 19
every__since c 10
now:think ad -17 17
since__army a 13
that__great ad -26 27
the_heart abc -13 12 -14

=any:weather d -13
el_cerebro a 11
organ:los_@day d 13
psychosis:histo* ab 13 -11
psychosis:patie* d 11

=body:using ad -19 13
de__casa ab -16 14
do__about ad -12 13
just__period a 13
le_voy a -19
never_did ad 12 -17
not:higado ad 15 -14
now:not_say d -11
prior:remember acd -15 19 -13

=body:work b -14
adult:cosa a -13
dos__@medicine a 12
eat abc 11 10 -28
go_ahead b -11
llego bcd 22 -12 -23

@clinician_todavia cd 11 -11
can_@stop bc -15 19
lamentablemente ad -18 19
meds:mas ad -31 34
organ:me_acuerdo bc 15 -10
ride:carry ad -13 14
si__paro cd 14 -13
tengo_idea ac -17 20

=body:para ac -15 -12
=visit:calendar a -11
@drive__so b -11
have__it bc -43 11
is__would ad -11 14
now:en_junta a 11
now:nothing ad -14 17
pregnancy:cuatro bd -15 15
psychosis:stuff abc -11 -25 22
que__aqui bd -10 13
reloj abd 27 -14 -19
said__perfect a 12
til_i ac -13 11
y__paso a -11

=any:bell b 20
had:never ab 11 -29
heart:who d -10
la_manana bcd -14 -13 15
me__asi c -21
not_called acd -12 22 -19
pregnancy:tiemp* b -14

=any:ese c -11
allergy:@medicine_makes a 11
be__after b 12
lleno abd -11 -14 19
now:agend* ac -10 12
psychosis:diagnostico ab 11 -17
substance:over_@drug bd -10 12
texto$ b 13
texts:only_please ad 20 -17
uneve* ab 11 -15

#__tengo ad 13 -11
=body:counseling b -14
brain:yes bcd -15 -16 13
donde abcd -20 40 -10 -35
heart:was b -26
hicie* b -19
if__let cd 14 -12
not:bloodwork c 10
psychosis:bipolar_type bd -15 19
ride:it_is bcd 12 -24 -11

drive:sola ad -28 32
now__that ad -11 12
o__no cd 11 -24
two__@year b -10
well:baja c 15

=body:test abcd -12 -25 29 -21
^her bc -15 15
creye* ad -10 12
heard bcd -29 20 -17
meds:all_of abd 19 -17 -15
prior:naturales a 13
psychosis:not_say ac 10 -12

ambulancia ad -11 11
now:perfecto ad -24 28

=body:nobody abcd -18 -19 38 -35
=visit:llegue bd -15 14
asegu* abcd -14 -20 23 -11
not:first ad -14 17
stroke_but abd 16 -20 -13
tiene__y ab -20 10
tome b -11
well:@year bd -12 19

=rule::unsure:quien_sabe abcd -24 -21 37 -22
=tag:now:self d -10
adult:si bd 12 -11
bothering a -12
el_dia bcd -27 -11 19
ride:said_she ac -14 15

=visit:somewhere cd 12 -11
adult:told a 12
allergy:@medicine_only a 11
de__calle d 11
drinks:jugo b 12
obvio acd -13 -12 24
rayit* a -13
than bcd -33 -12 19

^de acd -20 -20 23
and__only a 12
lo_cubre a 12
my__two d -11
newbie d 10
pregnancy:@clinician acd -30 -21 33
pregnancy:resul* c 17
stroke__me a 11
texts:con_confianza d 17
tomo__drogas ad -10 11

@medicine__@symptom acd 29 -19 -24
psychosis:nope a 12
rajo a 11
recoj* ad 23 -15

=body:blue abc -14 12 -13
=tag:well:self bc 28 -42
any:pacie* b 12
back_to bc -23 11
cancel:ha abd -19 17 -19
eaten:none ad 13 -10
feel_like ad 21 -23
got__@clothes d 11
le__asegurar bc -17 18
sale a -14
vieja_me d 12

psychosis:y_no a -12
rapid* bcd -13 13 -13
todas__noches cd -13 17
worri* cd -15 14
you_last d -13

=body:divorce b -11
allergy:una_inyeccion d -15
but_let ad 13 -13
dio__alta ad 14 -10
effects:tres_dias d 10
i__with c -21
morsel$ bd 16 -11
psychosis:things_sometimes cd -12 13
rinon__el d 16
substance:better d 10
substance:was_born ad 14 -12

driver$ ad -13 11
everything_down ad 16 -10
now:nomas cd 14 -13
ride:probably c 16

=body:boss abcd -11 10 11 -26
=lead:visit:no:cut:no abd 22 -15 -15
any:please bcd -22 -12 22
coming:con_mi ac -16 11
me__malisimo d 12
prior:start* b -14
well:some cd 27 -23

=body:hacer d -17
a_@person bd 13 -16
brothers b 16
eaten:right_now ad -12 17
hay_un d -11
heart:@relative_the ad 14 -11
home:i acd -11 29 -25
my__at a -10

allergy:to_it bcd -27 -13 13
eaten:@eat c -26
heart:dot d 10
is_@treat abd -12 19 -13
substance:en_el acd 13 -12 -13

=body:summer abd -23 -19 25
=body:ver d -24
@eat_a c -17
coming:ustedes bd 18 -10
now:check d -17
now:sin ad -29 31
que__sali d -12
say$ acd -48 53 -40
traba* abd 10 -15 -18

=any:back bcd -28 -13 16
=any:days acd 10 24 -43
=tag:drinks:no abcd 36 -17 -11 -29
allergy:puse abd -26 -12 23
any:want_to a -13
hypomanic d 11
substance:tomar bcd -13 -13 10
texts:rathe* abcd 26 -22 -10 -17
the_high a -11
they__is ac -16 11
was__or acd -20 24 -14
well:@call_me ab 15 -11
ya__nace ad -11 15
yo__sano a 11

#_no a 10
@clinician_told a 10
@medicine__a b -20
comme* abcd -35 35 -15 -11
from_a ac -29 18
had:could cd 15 -13
had:cuando a -11
heart:morni* bc -12 -12
hombre$ a 10
mi__fallando abd -13 12 -18
well:hospi* ad 14 -11
would_@thanks d 14

=lead:any:yes:1 c -35
a_kidney ad -16 14
cancel:then bc 12 -20
coming:@cancel_it a 13
drive:cita ad -16 13
eaten:la_@visit a 12
just__about a 18
substance:@drug_@drug b -19
to_all a 14

=body:result c 11
allergy:una a -10
de_cual bd 16 -17
eaten:in_the d -12
nah__am ad 20 -23
prior:he_ido c -15
that_the b 11
transplant$ cd -12 20

any:tendria c 14
at_it abd 15 -13 -19
parents d -20
pregnancy:and_it b -15

=body:sulfa acd 18 -17 -16
drinks:jamas d 11
on_@day cd -14 15
perso* abcd -15 31 -21 -12
prior:si_me bd 19 -16
said__it ad -14 18
sorry_in ab -11 11
substance:so_i a -17
well:llorando acd 21 -12 -12

=body:knuckling a 10
coming:me_out ad 22 -18
fui__a c 13
something_in cd 18 -20
substance:de_las ab -13 19
two_miles d -11

ayer__hoy a 14
cancel:del_@day abd -20 -13 25
heart:en_# bc -11 -15
nuevo$ a 12
partida ac -19 18
pero__problema c -12

any:llama* abc -17 12 -13
coming:down d -11
knee__better b 11
now:andele d 10
orden* ad 13 -24
texts:got ad -22 18

=body:botella bcd -13 -14 11
=signs:visit:unsure:unsure cd 11 -25
mandar ac -17 -17
no__voy ac 11 -22
now:agenda ac -10 12
now:fixing_to ad 15 -13
pregnancy:de_encargo d 11
texts:my_other d -11

=body:looked acd -13 22 -25
^prazosin ad 11 -10
allergy:secon* b -21
had:retur* d 16
prior:white_knuckling a 10
ride:about ab -13 13

=body:eso abcd 12 21 -24 -28
adult:could_be d 12
home:waiting abcd 28 -10 -11 -21
substance:se_me a -12
the__dark a 12

=body:amaneci ab -11 12
=body:lupita abd -15 24 -10
=rule:pregnancy:no:years_old b 13
^decian d 10
had:been abd -11 -17 23
hears abd -10 -12 12
pregnancy:dia a -14

@clinician__dijo ab -24 11
@medicine_con ad 18 -15
adult:somet* ad -11 18
any:se bd 20 -24
child* ad -10 17
la__a bc -21 -12
now:either_way c 12
would__the acd 19 -18 -16

=visit:few a -13
@drug__but ad 18 -15
escribir ab -16 12
mi__busca cd -13 12
mi__otra ab 12 -11
prefiero__responder b 16
prior:count_as b 10
slept__baby ad 20 -17

=body:liked bd -11 12
organ:un_ultrasonido c 11
psychosis:el_psiquiatrico a -11
smiled ad -10 15
un_@vehicle acd 26 -13 -17

=signs:heart:unsure+yes acd -15 -15 15
^pura d 14
brain:todav* c 17
compl* bcd -39 -11 13
confirma cd 16 -15
effects:i bd 13 -10
had__uti ad 14 -13
now:ayer bd 14 -13
pregnancy:but_yes d 10
the__sending bcd -12 -12 11
will__let a 13

=body:him ab 14 -17
=signs:body:yes:other acd -28 -14 17
allergy:as a -14
drogado ad 14 -10
i_remember bcd -25 -16 26
meds:count abcd -14 10 -18 11
reality bd -10 15

=body:cuidadora c 12
^brain abd -12 -14 23
allergy:probl* acd 27 -14 -14
effects:tres d 10
going abcd 11 -21 10 -17
la_vida abd 23 -16 -14
ride:three ad -11 11

=asks:any:after:unsure c 11
casita d 10
coming:lo bcd -16 14 -10
eaten:just_a ad -22 20
home:stree* a 12
once_but cd 13 -14

=rule:coming:no:cierre*|borre*|quite*|elimine*_~ ad 22 -20
any:problema ad -16 18
fetch* bcd -18 -23 11
meds:allergic_to bd 18 -15
not:during ac -13 14
plati* ad -14 14
prior:dias a -10
substance:quiero cd -16 20
texts:lol ab -26 27

=body:white abd 11 -15 -12
@parking_lot c -11
el_@day abcd -12 10 24 -27
o_truene d 12
ten$ ad -16 20
todavia_me d -11
todos__desde d 15

get_the d -14
have_company d -11
quien abcd -37 26 18 -31
that_ok bd -20 22
the_stress d -10
they_all a 16

=body:handful ad -11 15
=body:ok bcd 12 -11 -11
=visit:estare d 13
adult:past ad -18 25
psychosis:como bd 13 -23
remember abcd -24 -21 17 11
the_@body b -11
vitaminas$ acd 13 -14 -21
who_knows bcd -23 29 -19

=signs:any:none: cd -40 14
@medicine_@relative b 11
dije__@relative ad 11 -10
eaten:nothing c -13
me_checaron ad 12 -11
my__went ab -15 16
pay ab -10 14
ride:worry a -13
so_who cd 13 -11
substance:a_eso ab 10 -11

=visit:okay c -12
=visit:was bcd 37 -27 -13
escor* ad 18 -10
estaba_muy ab -17 18
no__menor ad -16 16
not:know ab -13 -20
substance:fifth abc -19 19 -19

can__go ad -14 12
clear$ abcd 35 -16 -12 -28
dialysis$ bd 12 -16
do__let d 10
eaten:termine d 11
it__loved ad 15 -11
prior:va acd -15 -13 17
questionable c 18
quisi* d -13
safe:@relative d 14

depri* abcd 25 -15 -13 -19
multivitamin$ bd 17 -18
only__it b -15
pagar b 13
prior:tell b -10
substance:cero ad 18 -13

@day_me cd 13 -15
any:frio bd 21 -16
de_mareo c 10
heart:pressure_is a -11
is_# bcd 13 -20 -19
parto d 14
presion__@relative ab -15 19

=body:knows acd -32 13 -13
cancel:fee c 13
manejando bcd 27 -31 -15
pues abd -18 -38 19
ride:dad ad -14 25
take_a d -12

=visit:cinco cd 16 -10
@clinician__sweet b 11
adult:segun* a 13
allergy:died_from ab -10 13
allergy:en_la a -17
any:had_@food acd -11 -13 15
cancel:o ac -13 14
relax$ ac -20 19
well:@insurer d 10

=body:unsure bc -13 11
a_work b 14
allergy:it_twice ad 16 -14
allergy:will_be a 16
drive:consi* ac -10 17
eaten:with_my ac -11 17
had:nariz_la d -12
pregnancy:la_manana a 11
recojan$ a 14
substance:have b -12
well:dolor abc 17 -13 -27

=body:ago bcd -16 17 -21
=body:dentista cd 23 -14
=said:ride:yes b -15
@medicine__one bc 14 -16
estoy__@parking d -12
heart:nobody ac -13 14
higado_ni a 11
makes_it cd 15 -14

=any:bar a -15
=any:dia a -12
could_just cd 18 -14
drive:condu* b -12
is_a ac -24 17
me_parece abd -17 -11 15
now:manan* abd 21 -18 -32
pudie* ad 19 -12
si__no bcd -23 33 -37
tranq* cd -19 13
with_twins d 12

#_miles a 13
@body_hoy b 15
allergy:they_used d -10
drive:consegui a 16
fasted:un_rato ad 30 -30
prior:@clinician_has d 12
psychosis:years abcd -15 12 -20 13
substance:am_on d 12
worries abd 15 -12 -11

=visit:mrs b 13
@relative__would c 11
brain:grand ad -11 17
cancel:para d -20
coming:was ab -14 10
had:depresion a -10
make_it abcd 22 -14 -14 -14
pregnancy:expecting cd -26 11

=visit:live abcd 18 -11 -14 -12
drinks:refresco a 12
eaten:solo abd -22 -35 27
meds:came ad 16 -16
not:swear c 11
que__@visit bc 12 -14
tripped cd 11 -19

=body:cerebral abcd -13 -15 -18 31
=body:tiempo b -20
allergy:i_did ad 16 -11
attacks c -11
mental a 11
organ:thought c -14
pregnancy:still abcd -36 -27 -12 40
prior:one_and ad 29 -35
well:was bcd 25 -22 -15

^dicen b -14
adult:lol bd -17 16
heart:asthm* ad 19 -15
one_a d 19
prior:for_a abc -12 -20 13
prior:i_do bd 11 -23
ride:serge* abd -11 -10 19
substance:that_was bc -11 -10

cancel:did_not a 11
como__hago b 10
muchos ac -12 -17
psychosis:after_the b -10
substance:la_coca d 15

=body:found bcd -20 -23 18
@relative__corazon b 14
^gallbladder a 11
effects:de_lo a 11
en__pero abd -14 -14 14
good_knees a 11
i__broke d 14
now:do acd -10 -20 17
prior:psiquiatras d 11
psychosis:summe* acd -10 -13 17
was__evening ad -19 19

=visit:decidido ac -16 20
about__it ad 15 -12
adult:bring ad 11 -12
from__@clinician ad 20 -19
hasta__jajaja d 15
texts:vos ad 20 -11

=any:quien abcd -33 18 12 -33
=rule:substance:no:years|anos_~1_sober|clean|limpi* ad 15 -13
eaten:el_@body d -14
no_llego ad 16 -22
prior:@stop cd 11 -19
turno_de abd -13 19 -17
under abd 23 -13 -23

at__night ad 13 -11
but__been c -11
coming:got_called ad 15 -15
heart:those d 11
license__is ab -15 14
now:centr* abd -18 21 -20
pregnancy:vamos d 10
substance:ya_me c 13

=visit:encuentro c 16
asthm* c -10
cirro* a -12
eaten:pancakes bd -12 14
heart:pastillas acd -27 20 -10
la__@place bd 12 -11
me_sobran d 11
pregnancy:pregnant_lol b 11
psychosis:be bd 15 -16

=any:code b -11
@clinician__and bcd 15 12 -19
era$ cd 18 -18
me__carro cd 14 -13
negative_so d -13
on__calendar d 12
stent* ad -13 12
stroke__was ad 15 -12
substance:gave d -18

=rule:pregnancy:no:diu|iud|nexplanon|mirena|paragar abc 19 -22 -18
brain:nothi* bc -11 -11
did__at c 11
dos__vomitando c -10
dose abd -13 -15 17
last$ ad 16 -15
le__un b 10
substance:@year_limpio ad 16 -13
substance:christmas c -17
that__or ac -14 12
that_helps d -11

=body:injections d 12
=signs:organ:yes abd -21 -24 13
adult:@visit ad 11 -17
am_just b -13
brain:una_embolia b 11
del_@clinician d -10
fuerte$ ab -12 15
i__car ad 17 -13
now:horario bc -10 12
see__i ac -12 12
substance:is_legal bc 20 -15
tengo_dos b -18

askin* ac -18 14
is__for d -10
say ab -27 10

=visit:after abcd 26 -28 -14 -11
@relative_a bd -19 18

=any:aqui bcd -16 -14 23
digo__a ad -11 12
fasted:night ad -27 31
meds:celexa ad -17 17
no_@thanks abd 46 -36 -23

^esa bd -15 13
allergy:se_nunca ac -11 12
cumplo__# ad 18 -15
may__@drive b 14
organ:those ad 19 -22
psychosis:on_my d -11

allergy:to_that acd -15 -11 18
away__i ad -12 15
done abcd 17 -41 -31 13
droga_no cd -10 15
nothing__not ac -17 19
organ:liver_enzymes cd -11 17
pregnancy:amamanto bcd -10 -13 17
pregnancy:de_mamar d 14

=rule::asks:^_para_que bcd -15 -25 19
allergic$ abc -14 -14 11
dry__bone ad 19 -15
fumo__para b -11
organ:down d -10
passed$ a -10
pregnancy:salio ad -12 14
prior:mismo b 13
si_era acd -12 16 -17

=rule:eaten:no:not_~2_since d -10
=visit:ninos abd -14 -12 13
allergy:say cd 11 -11
coming:falta ad -11 13
substance:say_yes a -10
substance:thing_i a 12
would__count c -20

=body:put ab -11 -24
a_nada ad 19 -15
cancel:semana ab -11 17
have_to bd 10 -19
heart:my_pressure abcd -15 -20 -21 28
home:apenas_vamos a 11
now:lock_it ad -14 17
organ:colon abc 19 -10 -10
psychosis:every cd -19 21
swell ad -12 12
texts:neighbors cd 11 -10

=any:paso ab 11 -26
=signs:texts:no+yes c -12
cancel:for_a d 10
de_nina cd 15 -13
es_problema bc -19 14
psychosis:hijo acd -14 -14 15
repet* a -20
ride:is_handled d 14
substance:your ab -19 22
timer$ a 14

=body:andamos ac -12 17
^first abc 19 -30 -14
allergy:i_do ad 12 -19
baja__@sick c 10
eaten:la_@food ab 12 -22
eaten:touch* a 11

=visit:llave d 12
any:not_# ac -11 17
any:yet ac -13 12
cancel:nada a 11
had:somewhere_else bd -10 16
heart:run ab 18 -12
job abc 14 -11 -16
meds:thinner ad -18 20
my__go cd 11 -19
pregnancy:not_have b -12
prior:tell_you b -10
que__voy bcd -19 -13 15
substance:dejar* d 16
substance:quier* a -15

=visit:consigo bcd -19 19 -14
@drug__las d 13
@treat_si ad -23 20
accid* d 12
coming:backi* ad -14 15
organ:surprisingly ad 13 -12
ride:capaz cd 19 -23

=body:lo acd 11 -10 -16
=lead:no:cut abcd 57 -24 -88 -36
=visit:caigo cd -16 20
^got abcd -20 -48 10 17
eso__hablo abc -23 28 -10
long__can b 11
me_sirve ad -11 15
pregnancy:draw c 10
psychosis:had_the a 12

@medicine__never ac 13 -11
@move$ d -16
am__for b -21
de_ayer b 16
file$ abd -17 14 -15
had:i_need b 11
meds:mg bd -13 12
meds:supplements abd -16 30 -27
now:have_a abd -16 -13 20
pregnancy:y_no c -17

not:left ac 14 -10
ride:@relative_y cd 11 -12
scared__straight ab 18 -13

=any:toca bd 18 -17
=number:any:few cd -30 11
=said:yes:what_the_text_says_about_the_question b -12
a__orden abd -21 -10 29
fasted:ya_desayune ad 18 -17
horario bc -11 15
los_que a -15
not:diria ac -12 11
pregnancy:factory a 13
prior:dieron bc -14 18
trust_it ac -16 20
what_if abcd -14 33 -24 -15

=lead:yes:on bc 11 -13
and_this ab -16 12
cancel:como_sigo cd 15 -11
now:luego b -16
one__those bd 15 -19
sobrina c 12
that__whole a 16
well:me_paso d 10

brain:got abc -15 -11 20
ni__si a -13
no__edad a 13
period_came a 11
prior:sirve bcd -11 -12 18
sospecha cd 23 -20
takes__@medicine cd -13 13

did__# bd -11 13
el$ ab -16 11
ten_@year a 15
un_@clinician acd -21 31 -14
with__in c -15

cmp bd -17 16
coming:this ad 18 -13
con_quien bc 12 -21
for_a acd -23 -20 20
i__seeing ab -10 -11
pero__descartaron ad 14 -11
substance:year cd -20 11
todavia__se c 13

=rule::unsure:depende abcd -20 -12 27 -23
=rule:allergy:no:never_tried|used|took|taken|had c 12
any:@date a 13
bad_reaction acd 16 -11 -18
bottle__my a 15
dejelo_asi ad 17 -15
six ad -22 18

@ride$ ad 16 -14
^este ab 15 -24
^naw ab 13 -11
faltan ad 17 -24
he_decidido ac -15 21
hundr* cd 13 -10
pregnancy:just_had abc -10 20 -12
were__but cd 12 -10

=any:tiempo d -10
=body:pen ad -12 13
=visit:problems ad -12 13
@drug$ b -20
abrir bd 16 -16
meds:none_of b 14
not:senor ab 12 -11
organ:are_not a -13
organ:mi bc 11 -12
organ:the_ultrasound d -10
oye acd -25 -15 21
ride:had_someone a 10
tristeza a 18

estoy_entre ac -15 21
have__missed a 13
just__sleep ad 12 -12
me__nino a 11
meds:mi ac -36 22
my__know abc -19 -26 28
not:on ad 12 -21
organ:but_i c -15
organ:es a -13
psychosis:me_when d -11
ride:it ab -24 11
substance:calli* ab -13 14
with_@clinician ab -11 11

=any:blessed b 11
=visit:donde abd -21 37 -27
cancel:to_somebody ad -16 11
coming:know d -17
do__to abd -17 24 -19
probable ac -15 19
psychosis:@pay d 13

any:could_not a -14
did__take c -13
me_enojo cd 13 -11
something__my ac -10 16

acted_me c 11
brain:nervios ac 14 -12
i__work ab -28 16
not_let c -16

=any:his bd -15 12
fui__al d -11
night ab -23 -12
no__ir abcd -13 -11 -12 28
pregnancy:embarazada_ni ad 13 -11
substance:que_tomo a 12
the_link ab -15 17

=visit:will bc -56 16
prior:era a -16
psychosis:ver c -12
substance:no_lo a -13
though b -16

=visit:bringing abcd -14 -12 -18 21
cancel:confi* abd 28 -21 -26
drive:said_yes d -10
home:esposo c 11
sangr* abc -22 -15 13
still__my b -12
volvi$ cd 16 -16

@drug_y abd 14 -12 -11
@month__am c 12
a_@place a 10
adult:le_pregunta b 10
allergy:@treat_no ac 14 -20
can__just bd 16 -19
eaten:hour ad -29 27
flat_on ad 15 -12
it__running b 11
me__for b -11
not:tenga cd -11 11
now:there acd -14 -13 15
warfarina ad -10 15
well:downh* ad 13 -16

=rule:meds:unsure:vitamin*|vitaminas bc 23 -23
allergy:idea a -15
back__then cd 11 -12
cancel:manan* acd -25 11 13
crying_all a 13
dos__mi b 11
effects:in acd -15 -14 20
effects:que_si acd -11 16 -14
had:say_i a 10
it__on c -22
sorry c -31
went__on d 11

=any:guess abcd -23 10 21 -29
=any:warfarina d 12
=body:know acd -27 17 -11
flush* abd 17 -10 -21
had:soy b -21
include ad -10 16
le_puedo abcd -10 -18 20 -10
no__acuerdo acd -15 11 -13
substance:diver* ac -13 20

allergy:it_is bcd -19 -14 17
el_@body c -11
estoy_trabajando ad 11 -17
prior:acupu* a -10
ride:busca* abcd -28 -14 11 13

=any:other d -12
do__for ad 19 -24
next__me a 10
organ:salie* d -15
this__since a 11

=body:fiesta b 11
meds:coles* d 11
of_my abd -26 -14 14
substance:@drink abcd 41 -33 -19 -19
texts:is_my abcd -24 -25 11 18
texts:know ac -10 14

=body:cero abcd 62 -37 -33 -46
@treat__@medicine acd -50 27 16
en_guatemala d -12
meds:my_blood a 11
nunca__la cd 18 -20
pregnancy:and_still ab -10 -10
psychosis:got b -17
ride:harle* ad 13 -10
suyo ab -15 17

any:mama bcd -11 -16 20
heart:@visit_is c 11
heart:no_nothing ad -10 11
me__now a 13
prior:of_talk ad 13 -10
since__baby cd 16 -16
stimulator d 13
texts:estoy abd -30 21 -12

#_to ad -20 19
a__last abcd -21 24 20 -22
any:usted* b 10
heart:nobod* ac -13 16
heart__i bd 11 -15
meds:bottles bc -13 10
my__has bcd 28 -15 -42
no__hayan a 12
una_@relative abd -13 23 -13

=rule:substance:no:few|couple|unas_~1_beers|drinks| d -19
el c -11
heart:chest b -13
low_sugar a 13
none__all b 10

=any:idea acd -23 26 -11
besid* bd -12 10
substance:@relative_both d 10
tenid* abc 15 -19 -14
ya__y b -15

=rule:now:yes:digame|dime|digale|adelante|dale b -12
=tag:no abcd 23 -28 -19 -18
bedti* d 16
cancel:denti* b 11
consiguiendo ac -15 19
hit_me ad 24 -22
home:@door bcd -27 -12 24
me_@drive ad 14 -12
meds:remem* bcd -29 -12 29
mi__queda c 11
only__multivitamin d -11
substance:not_in a 12

any:and_half ad -13 13
cymbalta a -23
for$ ac -11 11
loopy a 16
running_a ad 14 -13
salir a -16

abril cd -12 16
me__por b -25
not:gusta ad 11 -22
not:traigo b 15
re__me a 11

=turn:body:none:none b -47
@treat__@year ad -14 11
andele d 19
effects:fui_a a 12
effects:tambi* acd -12 18 -17
far__it ad 10 -15
going_in acd -24 31 -18
in__truck c -12
mi__conduce a 12
ok__is ad -19 19
organ:repite b 13
pregnancy:una ab -27 21

abuelo ab -11 11
divorcio d 11
drinks:al b 14
organ:dos bd 10 -11
pregnancy:le c -22
to__please bd -13 13
to__sometimes ac 11 -11

=rule::yes:sure_thing|am|do a -31
it__nothing ad 22 -18
just__no c -16
naci_con d 12
psychosis:eso_no a 11
stomachs b -16

=any:apartment d 14
both_of d 11
girl$ ad -21 25
has__trouble ab 15 -13
prior:apena* acd 29 -16 -20
substance:un bc -55 12
tengo__canas d 12

=body:nrml a 19
dios_me ad 18 -16
never__was ad -11 10
ride:@stop bcd -12 26 -17
ride:girlfriend cd -20 22
ride:teenager a -12
texts:rather_you abd 23 -13 -20

=any:viaje abd -11 -11 18
@date__will c 10
@drive__la b 13
dijo_que a -12
effects:i_would a 12
is_up abd -20 -13 12
semanas__retraso cd 12 -11
texts:these bd 14 -10

=any:well b -11
@body_e a 11
@howmuch_debo b 13
^sounds ab -15 15
cancel:tuesday d 13
effects:@food ad 20 -20
fuert* d -14
presion_alta ad -21 11

=body:teetotaler ad 19 -10
allergy:codeine abc 11 -14 -14
heart:high_when ac -15 17
is_this abcd -24 34 -11 -23
preguntarle__@relative bcd -22 27 -17

=signs:body:yes:other+proxy bd -19 23
any:de_acuerdo d 12
can_@treat bd 20 -17
definitely abcd 25 -27 -10 -13
meds:too bd -10 16
ok abc -14 32 -51
pregnancy:i_breastfeed d 17
prior:stimulator d 13
psychosis:y ac 12 -18
those_right bd 15 -16
would__be abc -19 23 -26

^long ac -18 11
adult:es_mi d -11
any:acuer* d 10
brain:a_bit c 11
coming:@fetch_a ab -16 16
donde_queda abcd -11 26 -12 -18
hanging c 13
mejor__el ab -10 12
not:cuenta acd -22 23 -20
pandemia a -11
psychosis:psychotic c -31
the_first bcd -15 -20 12
week_before ad 12 -11

=body:tercera bd -11 13
drive:not_need a -13
eaten:eche ad -13 18
esquizoafectivo$ d 11
i__blood bcd 16 12 -28
meds:con_mi c 12
not:this acd 14 -16 -17
pregnancy:probably_not a -11
sacaron__vesicula d -12
substance:@drug_este abd -15 22 -14
text__not b 14

=body:judge cd -12 13
checar ac -15 21
drive:my_own d 10
esta__pero ad -21 23
pregnancy:mis_# a 14
prior:buspar ad -20 20
prior:le c -10
prior:something abc -21 -15 16
substance:two ab 23 -17
until_now a 12

=body:cyst cd -13 12
=body:quedo c -17
@medicine_this d -11
^pasame b 17
a_great a 10
any:@relative_dice bcd -11 -14 14
drinks:do abcd 22 -16 -11 -16
heart:descartaron a 12
i__said c -11
on_your a 12
psychosis:seroquel bd 12 -13
soplo__que b -10
yes__coming b 10

=visit:junta d -16
any:hang b 15
good__then c 14
on__do ab -12 11
organ:igual bd -13 12
pedi_permiso d 13
prior:todav* acd 31 -16 -24
sin bc -51 -10
substance:a_problem b -16
substance:my_back abd -15 -12 18
taking__@medicine bd 19 -14

@relative__nadie ac -14 16
@treat__que ad -12 14
^cumpli ad -21 25
cancel:anoth* ad -22 15
cancel:puede_@fetch a -12
ish$ abc -15 -15 14
name__not ad 12 -15
no_estan ad 10 -13
organ:cada_rato ac -13 11
pregnancy:@month_pasado bd 11 -15
prior:@year acd -39 -21 31
puedo_@fetch ab -15 15
pues_no ad 13 -10
quedo_en ad 13 -15

=any:copas d 11
=signs:substance:no+yes ad 14 -16
de_acuerdo abd -13 -12 10
en_la d -14
now:@move_me b -10
sala__espera b 13
sirvio ad -16 18
that__@treat a -17
yo__estoy ac 15 -15

^nash d 18
cancel:down d 11
did__the ac -11 13
el__que abd -11 -29 14
jaundice cd 18 -14
partl* cd 15 -14
pregnancy:boy ad -11 14
ride:@door acd -14 -11 17
texts:yes_to bd 14 -16

eaten:de_la ad 21 -19
eaten:sabia ad -12 14
fits ad -16 19
had:primera b -18
lo__al ab -13 19

=body:salt c 11
=body:unico abd 28 -16 -17
@wrong$ a 17
^may abd -12 22 -16
about_a ad -22 26
coming:positive a 13
now:or a -13
only__two ad -18 13
poco_de acd -11 23 -15
prior:for_# ad 14 -10
ya_en ad -20 23

=body:noches abd -11 -12 18
a__@medicine d -11
adult:i_was ac -17 10
had:year d 13
honestly bc -22 10
podido ad -15 18
psychosis:acted_me c 11
psychosis:tendria c 10
screa* ad -16 14
texts:porque acd -12 -11 16

=body:inpatient bd -10 18
any:manana c 11
different_birth c 13
lips bd -17 20
me_sacaron c -11
not:problema bcd -35 -15 13
off__text abd 18 -11 -11
preec* c -12
pregnancy:yes bd -13 10
time_is ac -39 18

any__those ac 12 -13
not:mal acd -42 12 35
not_answered cd 13 -11
pregnancy:@call a 10
pregnancy:la_que ad 13 -12
pregnancy:retraso_de cd -17 17
todavia__la abc 17 -19 -17
una_hora abc 12 -14 -21

=rule:ride:no:rajo|cancelo|echo_para_atras a 10
eaten:back acd -13 -12 17
had:claro bc -13 14
murio__@relative bcd -13 -15 19
one__one abd -13 23 -20
ride:voy_a b -16
sertraline b 18

=body:nary ad 20 -11
^@animal a 10
adult:senior_in ac -20 15
not:volvio c 11
se__quedo b 10
thought__were d 11

=any:si abcd -27 -59 12 25
=body:descarto abd 11 -21 -17
=said:cancel:unsure abc -14 -27 14
^uso b -16
allergy:i_have d -26
can__get b -11
coming:fence cd 11 -11
till__done ad -12 16

=body:gad ac 16 -12
=body:neg ad 10 -14
^dije d 16
el__nada ac 12 -11
exactly$ abc -17 -11 18

=body:poliquisticos d 13
ask__this a -11
had:sent ad 20 -19
not:ha bd -14 -23
plann* b -23
pregnancy:pero ad -16 11
rinon_izquierdo a -12
safe acd -14 -13 11

liver_yes d 10
yes__says c 10

=any:you a -17
=visit:llanta d -14
augme* a 10
da a -11
no_@insurer ad 13 -13

any:de d -16
any:sepa abcd -11 -15 20 -17
copa ad 17 -13
drive:am_@drive abd -18 -10 21
eaten:por_el d 11
got__since ad -16 16
had:once c -11
therapist cd 11 -11

brain:migraines bc 16 -11
but__has c 18
only__am cd 11 -15
substance:as acd 24 -12 -16
substance:had_a d -10
tests ab -12 -22
that_would abd -12 -11 22
waffle ad 16 -13

@vehicle__will acd -14 -11 14
allergy:not_really ad -10 12
brain:school d 14
coming:cama b 11
dejar* ab -15 13
not:duda ad -15 18
not:even abcd 33 -23 -29 -15
pregnancy:husband b -19
prior:cogni* d 10
prior:con_@clinician ad -13 16
psychosis:@clinician_le d 12
substance:get c -13
y_otra a -16

any:que c -22
heart:un_reloj ad 19 -12
sala$ a 12
substance:si ab 14 -39

=body:anywhere a 13
=body:supposed b -13
@relative__three b 12
heart:at_night cd 12 -14
now:me_sirve d 12
the__then abcd -22 -13 13 12

=body:rara ad 17 -20
and_it acd 30 -40 -19
coming:fever d -13
dije_a b 10
fasted:ya_me ad 20 -18
gastr* ad 16 -12
organ:por_ahi a 13
por__cuenta a 13
presion_es ab -16 19

=body:lie acd -18 -15 17
=tag:now:asks ab 15 -12
@year_limpio ad 16 -13
adult:tiene_# ab -10 11
bipolar b -12
coming:que_yo acd -11 -11 20
de__este ad -23 16
el_de d -12
heart:artery bd -12 16
home:esperando acd 23 -12 -14
no_period ac -11 13
rate b -14
si__segura a 11

=any:droga ab -13 -14
=visit:menos d -11
@late__at d -15
allergy:horas d 11
allergy:no_me abd -15 11 -11
echo__ekg a 11
hear_my c 10
one__my abcd -24 -11 13 12
organ:a_kidney ad -16 14
texts:de b -15
up b -40

=visit:miedo cd 16 -14
caldo ad 12 -12
coming:ya acd 15 -16 -17
last__and bc -15 -17
well:at a -12
yep abcd -26 -29 -16 46

had:@clinician c -22
heart:una_arritmia cd 16 -15
not:more ac -12 10
ride:viejo ad -11 16
substance:papa b 11

=body:preocupa b 14
@place__antes d -11
brain:from_a acd -26 23 -11
not:agree d -11
primeros ab 14 -17
que_me abc 19 -30 -19

=signs:visit:none:other bcd -10 -32 10
brain:de_la b -14
can__afford ab 12 -12
never_said ab -21 -12
nomas__una cd 11 -15

=body:mandaron acd -17 18 -17
=body:nina abd -16 -13 11
have_some ad -13 15
metoprolol cd -12 14
now:desocupada ad -13 18
psychosis:wish ad 20 -19
tres__el ad -11 12

#__night c -13
=body:un abd -32 -16 20
could__i abc -15 -22 13
en__vida abd 35 -26 -26
get__bed a 14
like__said bd 12 -15
now:is_it ab -18 12
organ:all_that ad 16 -19
pregnancy:no_se acd -11 -14 18
tengo__la abc -19 12 10
texts:llamadas d 13
three__have a 13

=rule:brain:unsure:knocked|blacked|passed|pass|blac cd -20 17
as__bone ad 19 -15
effects:al_otro a 12
fasted:estoy d -12
heart:es_la ab 26 -27
old_lady ad -12 15
substance:never_been a 10

de_seis a 11
might__been cd 12 -11
prior:perdi_la bcd -13 -12 23
ride:us abc -10 10 -12
y__tengo d -15

^tms ad -13 15
cancel:just abd -13 25 -23
coming:an a -12
drinks:mis d 13
este__de c 12
hicieron_nada ac -15 12
lo_mejor abcd -10 -16 31 -28
organ:appen* bc 11 -11
queda__temprano a 11

=rule:heart:unsure:runs|goes|gets_~1_high|up_~4_doc ac 14 -13
@relative__ok d 15
and_on ac -11 13
blood__is abd -15 -12 15
by__only a 13
heavi* cd 14 -15
psychosis:de_que bc -16 12
tias acd -18 -12 21
two_tours bd 15 -12

@clinician_i ad -19 11
camin* c -24
checaron ad 12 -11
ckd d 15
diferentes bd -12 14
eaten:hambr* c -11
have__day abd -11 18 -14
pregnancy:is_for a 10
well:@relative_no c 10

@medicine_so ad 15 -15
allergy:if abd -17 12 -17
brain:in_the bc -13 -12
cancel:someb* a -17
me__out a -11
meds:desde a 13
same_day bd 16 -22
supe$ c 11

=said:no:the_last_word_after_a_correction ab 12 -15
allergy:contr* a 11
gomit* bc -11 16
home:outsi* ad 19 -11
not:checked acd -30 31 -10
repeat a -21
that_way bd -11 -11
the_# acd -15 21 -12

=lead:any:no:on:yes b -23
=rule::unsure:tal_vez abcd -24 -13 36 -27
=visit:quito a 11
aspirin bcd 10 -10 -14
correct abd -13 -11 18
heart:define bcd 23 -14 -14
my_boss d -25
now:not_busy ad -17 19
substance:over bcd -23 -13 18

=body:b cd -14 17
@drug__am cd -15 14
a__percent c 13
allergy:second a -14
an_eye c 11
coming:pero_llego ad -11 14
con__@food ab 11 -11
home:still abcd 47 -16 -14 -40
that__other bd 11 -14
they__on ad -15 -12

=body:parkinson d 10
=body:psiquiatras d 11
=signs:eaten:yes bcd -31 -11 14
allergy:shell* ad 19 -11
not:chance ac 23 -20
not__night d 12
substance:nothi* bc -17 14
you__checking d 12

bros ac -17 11
meetings bd 16 -14
now:me_another ac 17 -16
psychotic__my d 12
vale bd -17 16
y__nada c -15

^had ab 17 -84
^my abcd -14 59 -35 -30
allergy:itche* bd 12 -11
closed abc 27 -33 -16
got__@sick ad 15 -20
knows$ ac -20 11
la_tolero d 10
many_i d 11
mucho_mejor d 15
not:coming abd -11 -13 19
not:to bc -20 -14
pregnancy:@body b -14
salgo_de d 13
sofa ad -12 13

=any:floating abcd -13 -12 -14 20
helped ad -16 18
home:throu* a 11
letters a 13
now:agarro a 10
now:ocupa* a 15
saber_yo ac -12 17
take__@drug ad 17 -17

#_that c 12
@call_my bd 13 -14
adult:cumpl* acd 15 -12 -22
any:sounds abd -12 19 -11
brain:historial_lo c 10
el_sofa ad -11 12
este__@medicine d 10
handful b -13
no__the acd -20 -16 27

=said:brain:yes acd -26 -24 26
adult:medio ad 16 -10
effects:zero ad 11 -11
heart:tiene a -11
injec* abd -14 -10 19
now:i_get ad 12 -15
soy_menor abd 26 -13 -21

febrero ab -29 16
texts:cada a 10

=body:historia d 11
=visit:work cd 14 -14
si__carretera ac -10 13
test_on a 12

=any:my a -15
=number:fasted:minor ad -19 21
@insurer__poder a 14
@relative_murio bd 11 -16
cancel:neces* bc -14 -15
had:llamaron bd 21 -14
home_with a 13
tomo_demasiado d 12
well:con_el d -14

@relative__car a -14
@relative__carro b -11
^asked cd 16 -17
bad__ever ad -10 12
burned__but a -10
effects:despues ad -12 19
for__to bd 11 -20
no__no abd 36 -38 -27
put_under c 12

and__back c 13
any:conte* d -16
drive:manej* acd -25 -12 30
en__carro bcd -12 -24 12
en_pie ad -13 19
like_# b -14
los__dias ad -16 18
meds:a_handful ad -11 15
no__was b -13
now:un_ratito a -10
please__not abd 10 14 -24
pregnancy:name a 14
semana__ya ad 12 -12
substance:eh abcd -16 -12 21 -13
substance:otra_vez d 15
think_this bc -10 15
todavia__@food d 14

^hay a -25
^will bcd 39 -13 -43
chica* b 12
expecting__# d 13
heart:vigil* ac -16 15
i__minor ad 28 -28
old__to d 14
screaming b 12
substance:judge_says cd -13 13
ya__por abd -12 -15 24

=body:pues ad -21 12
=denials:body:0:no+yes b -37
esperando_que cd 11 -13
heart:not_take a 13
meds:@medicine_for bd -12 15
nervios bcd -27 18 -11
organ:beaut* a 12
perdi abd -21 -29 29
what__took a 12
zona b 10

=any:new abd -27 -11 23
@relative__cirrosis bd 14 -11
@relative_was abcd 19 17 -24 -25
@symptom__the b -10
breakfast acd 19 -18 -13
could abc -25 -32 22
do__count abcd -12 39 -21 -23
had:otra b -11
morad* b -12
prior:never_did ad 13 -12
prior:to_the bc -11 14
trust abd -10 12 -12

her_pediatrician b -13
is__does bcd -14 -11 19
not:reaction c -11
now:instead a 13
pregunte$ d 13
promise ac -14 10
what__have d 13

cancel:consulta a 15
es_para bcd 12 -13 -23
la__tengo b -18
substance:le_voy bd -10 15

@drink__@relative ab 13 -12
allergy:stopped_breathing d 13
brain:manejando b 12
no__idea ac -19 21
sure__you bc 12 -17
ve_mi ab 15 -12

allergy:epi_pen ad -11 11
has__me c 13
heart:with_my b -12
it__@drug ad -14 13
talk__a c -12

allergy:yo b -14
cancel:igual a 11
no__le c -13

=body:somewhere bd -10 16
^sometimes acd -17 22 -10
both abc 12 -12 -29
eaten:solid* a 10
effects:slept_like ad 17 -14
had:yet acd 24 -13 -11
is__impossible ac -13 15
llego__su bd 16 -10
on__and a -17
piso ab -17 -20
pregnancy:tres bd 13 -11

=body:are bd 15 -24
@year bc -18 -11
a_esa bc -10 -22
adult:@thanks ab -13 17
any:solit* d 11
por_nada a -14
secon* bd -48 13
substance:no_problem bc 20 -33

=any:duda ad -17 21
any:estoy bd 26 -40
apena* abd 23 -26 -12
better_some cd 22 -19
coming:clinica a 14
heart:and a -15
pregnancy:lost_it acd 24 -10 -18
pregnancy:to_find ac -15 15
prior:sabe_mi b 10
substance:y_yo abc -15 22 -16

allergy:befor* acd 17 -12 -12
doy bd -29 17
had:vez bd -28 15
heart:contr* c -10
la__dos ad 19 -15
my__the acd 20 -14 -19

=body:single ac 18 -16
cualq* abd 28 -17 -24
kindly$ b 12
substance:manda* b 13
well:how bcd 33 -10 -31

=body:pendiente cd 15 -15
heart:dispa* c -11
just_had abcd -21 18 -16 14
meds:unsur* bc -12 10
substance:adderall c -11
substance:pregu* ac -14 13
tal_vez abcd -24 -13 36 -27
texts:that abd -10 15 -17

=body:@drink acd 14 -32 -11
=body:history abd 23 -21 -20
=body:imaginate d 14
=visit:about abc -20 11 11
@treat_on b 11
allergy:last_time bc -13 -10
eaten:have_to d -10
fasted:only b 12
la__@clinician b -12
not_liver acd 22 -12 -19
pregnancy:newbo* ad -13 13
pregnancy:two_weeks cd 13 -10
ride:conduzco ad 29 -26
substance: bd -14 -18

adopted cd 11 -12
adult:abuela abd -13 -22 21
corazon_de ad 26 -14
effects:might_be a 13
in__he bd -10 12
infecciones__cada cd -11 15
organ:worki* a 15
pregnancy:condom ac -15 12
prior:memorys c 10
ride:friend ab -11 11

=rule:had:no:never|nunca|jamas abc 21 -43 -12
=signs:any:none:other+proxy ab 11 -13
=visit:salio acd 23 -12 -14
and__liver cd 11 -12
if__then bd -12 14
maybe__to ac -12 12
me__repetir bcd 17 -10 -11
positivo acd -11 -16 21
se__han d 11

=any:baja c 15
=visit:@late abcd 12 -29 -26 13
@vehicle$ acd 52 -34 -68
any:glaucoma abd -12 -11 21
chance__get ad -14 16
esqui* acd -23 -15 25
not:seria abd -25 -15 31
on__@call d -17
tamales ad -10 12
when b -21

heart:his_@relative bd 10 -11
porqu* acd -11 -12 10
psychosis:have_not d 12

=body:chichi d 11
=rule:ride:yes:mi_@relative d -21
allergy:hungr* a 13
any:ask_me bc -11 18
any:ya ab 15 -24
coming:alla abcd -20 -12 -12 30
seizure bcd -17 -10 16
that_again ab -19 21

=any:wants b 11
@year_pasado c -12
^quiza abcd -27 -18 38 -23
arthr* a 18
guste$ ad -17 24
maybe__@body cd 13 -10
psychosis:tristeza abd 18 -11 -11

been__for bc -15 -11
had:hacer* b 11
llueva d 18
organ:e ad 15 -13
ride:no_puede acd 25 -22 -19

brain:those bd 10 -11
drive:waiti* a 12
es_confidencial ab -11 14
in__is cd 13 -15
in__up bd 14 -15
nieto bc 17 -11
psychosis:breakdown d 10
psychosis:mania_nunca ad 14 -14
what_do bd -14 15

=body:wear bcd -24 -22 28
^gomitas bc -11 16
aller* a -17
meds:since_@date ad 18 -16
pregnancy:@month_and ad -18 24
substance:@drug_para b -10

allergy:count d -13
beers ac 12 -23
effects:dormi* ad -18 23
me_esta bd 13 -25
organ:probl* abcd 17 18 -27 -29
si_como ac -15 13

=any:chevere b -11
adult:but d -18
been_tested ac -14 14
got_saved d -10
heart:away ad 12 -17
primero_luego a 10
que__@eat a -14
ride:makes_it cd 13 -11
substance:my_only a 13
un_rato b -14
when__there b 12

=any:mude ad 17 -14
=body:for c -14
dice__de b -11
me__more ad 22 -20
ride:got_the a -17
since__on c -11
ver_si abcd -21 -14 28 -20

checked bd -24 -19
fasted:cene ad -17 17
home:through a 11
maybe__was c 11
prior:@medicine_no abcd -35 -13 16 15
que_es d -11
substance:did d 13

=visit:ways b -15
@year_y b -11
home:sound ad -11 15
prior:la_primera ad 15 -11

=visit:pass acd 13 -16 -16
effects:dormir ad -17 24
gave__last bd 17 -14
not:@food bcd -16 -23 13
pregnancy:who d -10

=visit:escort ad 18 -10
allergy:stomach acd -13 20 -11
allergy:tres bd 12 -18
any:esta ad 12 -22
drive:the_senior a 12
estoy__eso abcd 15 -20 15 -24
no__acabo d 14
now:bad_time b -10
pregnancy:says_no a -19
the__@food b 12
well:first ad -14 19

@drive_yo bd -22 11
alla_llego d 12
any:day c 11
are_on abc -11 18 -18
every_few d 10
primo abd 26 -13 -19

=any:woke ad 16 -15
=body:error ad 13 -11
=body:will abd -42 30 -24
cuanto abcd -48 59 -18 -57
cup a -10
like__hit a 12
mi__dice ac -22 22
off_work b -12
que__preguntan b 11

=body:cara d 13
=body:duis d 12
=body:green a 12
brain:@treat bd 17 -11
fixing_to ad 15 -15
organ:last bcd -12 22 -23
postpartum abcd -24 -24 10 22

=rule:effects:no:sin_~1_novedad|problema*|efectos ad 19 -15
allergy:or abd -11 12 -27
and__@drink ac 11 -12
embarazada_ni ad 13 -11
i__coming ac -14 -15
limit a 11
toda_la abcd -14 -18 -25 29

=body:rule abc -16 -10 19
does_@medicine bc -19 21
drinks:the abd 11 -13 -11
eaten:was_about ad -18 14
lo__yo ab -21 12
my_@animal abcd -14 34 -13 -22
para_de a 15
sin_nada ad 16 -12

be_lying d 12
de__vivo a 11
heart:insuf* d 12
my__days abd 28 -15 -25
of__out c -10
organ:oxybutynin d 11
solo__noche d 11

asking_about c 11
dijo__lo d 12
heart:dijer* bd -13 13
last_week a -25
now:i_guess d 11
psychosis:cuand* bc -22 14
questions$ bd 18 -11
segurisimo bd -10 11
waiting__a c -24

^anything cd 14 -14
el__la bd 13 -22
know__can b 13
man$ ac 14 -11
mande$ abd -11 17 -11
mean$ b 12

=any:cosas ad -14 14
=body:heart c -21
=body:rave bcd -13 -11 15
and__that c -12
clima$ b 14
drive:@symptom ad 18 -12
fasted:fast ad 18 -17
heart:fiddle a 15

=signs:any:no:asks ab -11 13
@drug_count c 12
as__say a 12
cancel:jueves b -22
desco* ad -13 15
drinks:deje a 11
had:en_una c -11
street__on a 12

=said:prior:unsure cd 12 -18
a__bebe ad -20 26
and__has a -14
any:dios acd -11 17 -15
drive:viene_mi a 14
estoy_encinta ad -14 20
fasted:todavia ad -15 17
prior:ssris d 12
uso__de a -13

=visit:preguntar d 10
@relative_lol c 12
^uneventful ab 11 -15
a_permit b 10
attac* bc 10 -18
pregnancy:littl* d 15
psychosis:quien ac -14 11
well:be_better ad -17 16

=body:in ab -31 15
@cancel__my a 16
bad_time b -11
best abcd -27 -16 -19 36
discuss abd -17 25 -13
effects:luego bd -14 20
estoy__los abd -12 14 -11
fasted:tick cd 10 -20
it_at c -12
meds:too_many bd -11 15
pregnancy:hcg ac 14 -15

=number:now:big b 10
=visit:dijo a -12
=visit:pie bcd -16 -18 13
allergy:time_is cd 12 -10
breast$ d 11
me__dan ad 16 -12
not:after ac 13 -25
organ:recheck cd 11 -10
prior:does_that ac -18 -14
to__into d -12

=any:usual a 11
any:@insurance b -13
any:todavia bd -10 -15
fasted:who ad 11 -11
no_volvi cd 16 -16
not:claro abcd -23 -10 29 -18
please_i ad -21 20
podem* ab 14 -19
pregnancy:not_say bc -20 24
substance:marihuana bd 10 -11

=body:pregnancy ad -17 16
=body:sin abd 11 -40 -14
but__pressure ad -20 20
comerme ad 13 -17
pregnancy:mis abd 23 -16 -15
sabemos c 12
substance:never abcd 27 -16 -23 -16

=any:mejorando ad -12 19
=number:substance:few abcd -20 10 -17 16
=visit:tiempo acd -16 15 -14
@drug_and ac 10 -10
centr* abd -14 19 -11
diecisiete$ ad 20 -14
drive:home_with a 13
his bd 17 -27
mdd a 12
me__could b -10
probation c -13
tengo__hambre abd 21 -22 -15
una__diaria cd -10 13

=body:capaz abcd -20 -10 31 -20
=body:hago cd 12 -20
=visit:pensando ac -11 18
and__nothing ad 13 -10
de__no abd 29 -10 -29
included$ b 11
no__quien abd -15 -15 20
sonreir d 16
texts:in_the ab 12 -15
the__long ad 17 -16

a__time a -14
butter cd 11 -17
del__voy ac -12 15
heart:enojo cd 13 -11
meds:antic* abcd -32 -30 -11 46
recai d 14
trabaja$ ad 24 -24
what_have abd -10 -17 21

=body:ser bcd -15 27 -26
cholesterol__heart d -10
organ:perf a 13
psychosis:an cd 16 -17
take_@insurer b 11
tranqui a 17

=any:cuando acd -18 -13 16
any:@relative_que b -16
mi__tengo acd -16 -10 11
prior:primera abd 28 -22 -13
she__two ad 19 -15
texts:instead ab 21 -18

=any:that b -22
@eat__not a -14
decir* acd -25 22 -15
eaten:solo_@drink ac 15 -11
home:puedo bd 15 -14
lista$ abd -10 -15 12
substance:a_glass a 14
unless b -32
well:@place ab -10 14
young ab 14 -11

=body:pretty b -10
^lidocaine a 11
am__@body ad -16 14
organ:alt_# acd 16 -11 -10
remembers$ cd 12 -15
shoul* d -22
the_old ab 13 -13

@body_neurogenica d 12
@cancel_it ab -20 14
@staff b 12
it__sorry a 11
los_analisis bcd -11 18 -14
not:asked ac -27 27
pregnancy:on_this a 10

=body:salio bc -37 12
handl* abd -40 -20 34
my_file ad -13 -16
not__hundred c 13
pregnancy:dar_pecho ad 11 -10
vez__me a -11

=any:tiroides ad -12 13
lucky__be d 10
ninos$ a -13
prescribed__did ac 11 -11
ride:going c -21
ride:takes a -11
substance:answe* ab -12 13
the__em a 13

^hago d -13
drive:pensa* abcd -12 -11 23 -14
not:contesta c 11
para bc -15 -12
ride:every* abcd 32 -16 -14 -25
substance:depen* acd -23 15 -16
ways b -15
well:patada a 15
y_de ad 11 -11

=signs:any:no:unsure bcd -10 14 -35
@body__nunca ad 10 -13
^third ad -17 17
allergy:me_@medicine d 16
empty abc 21 -38 -23
gone b -35
i_ought d 11
inpatient bd -10 18
now:a_few a -12

=body:currently ab 22 -19
=rule:prior:yes:all_of_them b 12
any:definitely d 12
coming:doing ad 12 -10
got_someone d 10
prior:la_@body d -11
psychosis:yo_no ad 17 -17

anexo ad -12 11
coming:como ad -16 15
meds:find b 12
pregnancy:from ad 18 -21

=any:comes d -17
=body:catheter bd -16 19
can__for d -12
cancel:ahi abd 22 -17 -30
is_dark abc -14 -17 19
now:otro ad 29 -24
oi bc -15 15
organ:labor* d -10
well:bad abc -16 -15 15
well:energ* ad -16 24

=rule:ride:yes:@relative_~1_viene|va|puede|conm cd -14 10
=said:cancel:no acd 18 -24 -20
long_over abd 20 -11 -14
yo_en a 14

can__of b -20
chat abd -16 20 -14
helps d -12
le_da bc -13 14
not:ido abd -12 23 -16
of_what c 11
prior:@medicine_then ad -22 23
vi__cuando cd 21 -20
we__and ac 12 -22

=said:home:no bd -24 10
allergy:lidoc* d 11
me_dan c 11
meds:medicinas ad 16 -12
organ:alt abd 14 -15 -11
pregnancy:do_i d 11
pregnancy:that_i ac -12 13
psychosis:trist* abcd 30 -16 -11 -15
sherry ac 13 -13
valer* ab -19 19
weeks_to d -14
well:habla b -10

=body:banco b 11
^cero abcd 61 -30 -22 -44
aguante b -12
am__today ad -11 13
brain:they b -28
cancel:pleas* b -23
heart:sprin* ad 12 -14
meds:not_any a 13
no_perdon a 12
not:worry c -11

adult:few ad 19 -15
any:@english_is a 11
heart:is_# ad 18 -19
kevin bd 16 -12
meds:surge* bd 11 -14
psychosis:twent* ad -11 12
puede_pero d 12

=body:sitio a 12
=tag:home:asks bd 15 -18
fasted:esta acd 18 -13 -10
had:she c 13
he__examenes ac -10 10
in_two acd 13 13 -22
meds:mis a 13
now:not_got ad 14 -17
prior:any_@medicine cd -17 16
subway ad 14 -12
was__once acd -10 21 -12

have__come bd 11 -16
prior:inter* bd 14 -13
prior:it_@medicine d 10
was_wild bd 19 -14
y__@relative acd 10 15 -18

=lead:yes:cut bcd -13 -82 29
=rule::unsure:quiza|quizas|talvez|acaso abcd -11 -13 28 -38
any:will cd 16 -22
birthdays ad 12 -10
bracelet d 16
meds:that ab -38 27
substance:y abc 11 14 -54

heart:at abc -25 -10 20
yes__take abd -11 21 -18

=rule:pregnancy:no:stopped|quit|done|finished|deje| acd 28 -10 -23
@drink_@medicine d 11
he__una ad 17 -17
her_cataract a 11
not:out ac -13 13

#__that bd -14 11
era__menopausia ad -14 14
home:at_your a 10
it__problem bcd -10 -25 23
psychosis:manic_once acd -16 -10 19

=body:unknown abcd -18 -13 24 -10
@drug__that abc -11 -23 18
@relative__hasta c 10
allergy:tested a -11
cancel:que_la bd -23 12
effects:being_@symptom b 13
empec* b -20
hagal* abd -15 -11 25
organ:now ac -16 17

=body:helped ad -15 20
^supposed bc -10 16
coming:@drink d 16
denie* abc 16 -10 -22
new_@medicine ac -14 15
psychosis:break* d 10
substance:@drug_and acd 18 -11 -13
texts:your bd 12 -21

cancel:take ab -21 15
guess__good c 18
had:@treat_not d -12
never_confirmed cd 16 -14
pregnancy:night cd -13 17
proud__it d 10
psychosis:heard abc -12 -25 13
wait__# b -13

=tag:had:turned b 11
=visit:bendiciones abd -11 21 -14
al__nomas abd 21 -11 -10
also__@medicine b -11
bebe__la d -10
have__@stop b 18
heart:salio_alta c 12
hinche d 14
numero$ bc 17 -12
prior:@open c -15
prior:oh ad -20 19
so_she bd -12 12
than__do c 10
to__@body a 11

=any:knock ad -12 18
bag$ b -13
calen* ac -15 13
drinks:tomo d 11
eaten:drive ad -12 13
had:off_the b 12
my_own abc 23 -17 -28
organ:los bd -16 -15
pregnancy:lost acd 16 -11 -22
saturday bd -15 13

bp__# ad 18 -12
checado$ c 10
lines acd -15 -12 24
quite abcd 26 -15 -15 -14
ride:afuer* d 13
since__twenties d 11
tengo_mi d 13
test__my acd -13 16 -11
texts:last bd 17 -12
who__it a 12

@symptom__@medicine b 15
adult:dirt ad -10 12
allergy:nino ac -23 14
be__miracle a 15
cancel:hell a 10
is_normal ac -12 11
not_asked ac -18 21
on__no cd 12 -13
organ:need ab -12 10
possible bcd -27 32 -36

=rule::idiom_yes:no_~1_problem|prob|worries|doubt bc 11 -29
=rule::unsure:pensarlo c -11
@drug__@drug ac 16 -26
am__fence cd 16 -12
any:@relative_conmigo a 11
brain:and c -10
presion__me bd -15 10
substance:o b 11
the_@drug acd -26 -14 31

=body:came abc 29 -27 -32
=body:offense b 17
=rule:meds:unsure:cuenta* bd -17 14
marit* d -15
organ:from_the a -11
summer bd -21 17

adult:mayor* d 12
expensive cd -12 15
me_acompana abc -15 18 -12
organ:los_rinones c -12
prior:busca* c 13
psychosis:visio* b -11
texts:celular ab 12 -18

=body:bottle bc -15 -20
=body:calle ab -13 15
=body:nice bd 17 -11
a_ir abd -26 14 14
drinks:nomas c 16
now:estoy_en abcd -15 -16 -15 26
substance:had_it d 12
temprano$ bd -10 -14
texts:si abd -45 -22 30
the_drill d 13

@call__mi b -12
@relative__da bc -14 12
believe__@medicine a 13
dead_@relative c 14
eaten:@relative_le c 10
nuts$ b 12
usaba d -17

=lead:any:yes:on:no abd 28 -10 -25
@vehicle__a a -12
brain:@relative_murio b 12
cancel:called d 11
had:nervi* a 11
la_bebida d 12
no__ninguna ad 18 -17
ride:consigo a 13
what_they bcd -20 26 -30

cancel:puede a -12
in__next abd 12 -11 -10
now:desoc* ad -13 18
the_@medicine abc 12 -12 -15
well:minut* ab -11 13
will__for b 11

=body:horribles bd -12 14
azathioprine d 10
but__night ad -16 18
dry_for a 11
i_must a -12
not:long ad -14 11
ride:still acd -23 31 -21
verano bd -11 10

=body:@day bd -28 13
=said:psychosis:ask a -11
^nombre a 13
hicieron b -19
not:means ad 14 -11

=body:chaplain d -11
@clinician_wants cd 23 -20
drive:wife ad 20 -30
now:ladde* a 11
old__not a 11
pregnancy:impos* c 13
pregnancy:jaja abcd 13 -23 -25 15

=any:feeling c -24
allergy:is_that a -13
chick* ac 13 -11
colesterol_cuenta b 13
de_la abd 13 -12 -17
no_way abc 11 -12 -13
pregnancy:a_day d 13
psychosis:that cd -13 -20
sin_azucar ac -11 16
thing__am ad 20 -13
think_i acd -17 32 -21
trotes ad 16 -14

=asks:body:before:yes ab 18 -19
^low a 13
^trying acd -12 22 -11
adult:somew* bcd -10 16 -13
i__own ab -15 23

=body:bano c 14
=tag:meds:unsure abc -32 -32 30
=visit:dis ab -11 18
@medicine__as ad 21 -19
^never abd -15 -23 18
a__went a -11
any:les c 10
is_checking abcd -16 -11 27 -16
psychosis:was_jesus d 13

=body:virgen abc 15 -13 -12
dificil abcd 17 -14 10 -26
ir a -11
mi__pasa d 12
pero__no cd -12 17

=number:coming:old cd 17 -18
allergy:pastillas acd -14 21 -11
coming:ahead ad 23 -22
have__@cancel ad -10 14
heart__and a 11
just_moved bd 10 -12
newbie$ d 10
psychosis:me_esta d -11
ride:pido ab 11 -12

#__ese d 11
@insurer__@ride b 11
en_orden ad 26 -21
now:a_different a 10
right__you ab 15 -14
si__vez d 12

=any:jajaja abd -18 24 -11
coming:esposo b -10
coming:something_came a 11
organ:order ad 14 -11
organ:organ ab -18 18
todas abc 26 -22 -24
with_no ab -13 15

=any:home bc -12 -11
=number:substance:grown acd 45 -14 -30
drinks:anos abd 18 -14 -15
fever b -15
old__@medicine bd -10 11
was_something d -12
will__there bc -12 -12

@treat_nothing ad 11 -10
^@open bc -16 12
benadryl cd -12 14
bypasses$ bd 19 -15
coming:more ad 12 -18
dio_taquicardia d 10
heart:unico a 11
home:@body ad -22 16
i__someone ad -24 11
snuck ad -13 17
two abd -13 -34 23

=body:lab c 11
=said:coming:unsure abcd -12 -11 21 -17
=visit:other cd -14 -11
allergy:maris* ab 19 -13
had:solo ad 19 -12
me_olvida d 10
prior:hace cd 12 -14
to_@door ad -11 12

=body:entro d 14
^anulela d 16
any:so bc 10 -31
could__say acd -11 19 -13
i_@cancel ad 18 -17
ni__@cancel ad -18 18
no_@medicine abcd 26 -33 20 -41
organ:liver_yes d 10
oxico* d 11
por__quiero bd -10 10
prescriptions a 13

@cancel__not ad -17 19
mull_it c 11
one_@treat cd -14 15
organ:mother ab 15 -22
reactions ad 12 -11
soy$ ad -16 16

@price abc -22 26 -12
everything_@medicine acd -16 18 -10
guardian$ d -14
guayaquil ad -10 18
is_better bd 22 -29
meds: abc -14 22 -44
not:manana ad -13 15

=visit:ida ac 13 -11
@stop__her b -10
horribles bd -12 14
some__not ac -17 11

=body:seizures c -12
aguita bcd -20 22 -28
bp bcd -47 -15 13
order ad 15 -11
pregnancy:podria c 10
que__ahi ab -14 11
reason__to d 11

^cholestasis d 13
brain:salio_limpia a 13
said__at ad -16 15

^dios bcd 17 10 -35
el__mis d 19
heart:when cd 23 -35
home:somewhere cd 12 -11
organ:@body_trouble ab 13 -12
substance:army ad 14 -12

=rule:eaten:unsure:just|only|solo|nomas|un|some|sip abd 11 -20 -17
@insurer__@visit d -12
noche__de ad -10 12
not_skip abd -11 -14 19
organ:perfect_@body ad 10 -10
psychosis:que a -16
yes__been ad -11 14

=body:asegurar abc -12 -15 21
=visit:plans ad -14 15
fasted:and_@food ad 17 -17
float* abcd -22 -18 -11 21
not:recall abcd -26 -21 33 -16
substance:pues ab -15 13
verda* c -15

@drink_ok b 14
de__dejela a 12
evacu* ad -12 16
not:drip ac -18 21
psychosis:acuerdo_de bd 15 -12
substance:@relative_las d 13

=any:sir ad -11 14
=body:text abcd -40 45 -27 -20
adult:i_could cd -13 19
divorce$ d 11
hepat* b -15
le_estoy abc -15 -19 21
ride:will_be abcd -11 -10 -13 20

a_si d -15
any:you b -22
substance:yo abcd -18 -11 30 -30

=body:fifth abc -21 18 -19
@day__the a 12
adult:about_# c 11
first__in d 13
hora__a ad 13 -10
meds:no_me ac -13 -10
organ:@body_is abcd -26 -23 -11 37
prior:mejor abd -15 -18 18
well:animo ad -11 12

=rule:any:no:no_~1_tengo|tuve|padezco|sufro|h b -12
=rule:ride:yes:^_my|mi_@relative abc 36 -32 -37
everybody bc 14 -31
four$ b -11
is__just ab 13 -14
my_birthday a 11
now:shifts c 11
pregnancy:to_be ac -14 17
psychosis:reali* bcd -13 -11 13
she_would cd 13 -10
stroke_and a 11
veremos abcd -31 -22 49 -35
yes__never a 10

=any:repetir bd 16 -13
ando__@sick ac -18 19
gummies bcd -12 17 -20
meds:@drink bcd 18 -16 -18
only_took ac -11 15
pregnancy:say ac -25 19
preguntarle__mi abcd -11 -29 33 -21
psychosis:thought_my d 15

bendiciones$ abd -13 24 -16
dolor__me ab -20 13
home:@relative_no a 11
i_gave b -16
one_moment ab -15 19
prior:que_buscar c 13
street$ acd 12 -12 -11
well__a c 13

%$ d 12
=body:an b -12
@clinician_wrote b -11
i__@clothes b 14
no__revisado c 11
pregnancy:on_my ad 10 -11

=first:body:yes abcd -12 -20 -13 13
home:stati* ad 15 -12
it_to bc 19 -14
mine__# ad -10 16
now:la_noche ad 20 -20
orden$ bcd -13 -11 19
psychosis:suspe* abc -17 -10 18
psychosis:tell d -13
was__it b -11
well:apenas c 13
you$ bcd 12 13 -36

allergy:propo* ad 14 -11
any:persona a 10
can_not bd -18 14
substance:desde_@date d 12

=body:limpio abc 21 -17 -18
cancel:still acd 13 -18 -14
comfo* b 11
familia__en a 11
now:buen_momento bd -19 11
other__are d -13
pregnancy:says ad -28 20
rule_out c 13
substance:@year acd 33 -42 -17
valsartan ad -15 17

adult:no_es ab -16 16
any:still ac -21 13
not:descarto acd -27 29 -11
they_never acd -17 26 -14
what__says ab 12 -10

=body:jamas abcd 48 -23 -27 -36
=visit:get abc -12 -29 11
^nothings ad -12 17
dormi__bebe ad 18 -15
had:for_a cd -11 14
maratones a 12
meds:otra cd -13 11
now:@relative d -13
substance:eso ad 11 -22
the__still b -14
well:@drink ad 23 -17
will__up ad 11 -13
\xc2\xbf abcd -10 30 -31 -47

=any:digo bc -22 13
=rule:meds:no:quit|stopped|off|deje|dejo|suspe a 12
adult:my c 15
any:pigs ab 22 -18
any:that bc -32 -13
camino cd -19 -11
had__on bd -13 11
home:flat_on ad 15 -12
organ:levanto d -12
prior:y_me a 13
rosario abd -11 11 -12

and__am acd -12 -19 17
any:nunca ad -12 14
cancel:alrea* ad 25 -22
effects:a_bit d 15
pregnancy:the_condom c 11

=rule:psychosis:no:just|only|solo|plain|nomas|solam abcd 34 -24 -16 -25
@day_para c 14
allergy:me_han d -12
do__use a 15
for__do ad 12 -14
had:yeah b -12
heart:anoth* a -15
not__you d -10
solo_una bcd -22 -10 14
stran* acd -32 -16 33
tengo__minutos ac -19 18

=any:three ab 12 -20
@drink__@medicine c 12
and_at a -11
been__one ab -10 17
eaten:close abcd -14 -16 22 -18
kinds ad -14 15
meds:@treat d -16
organ:@treat_dana b 10
prior:my_@relative c -11
with_another a 11

=rule::unsure:can|could_not_~1_remember|recall ab 11 -58
adult:fecha a -19
for__only c 14
heart:heart_no d 12
home:estam* a 14
le__yo b -18
le_mande bc 15 -13
marca* acd -24 -10 12
nina a -15

=body:x ad -23 10
me__tengo acd -14 -27 22

=body:checado c 12
as__@relative abd -14 -29 25
oxys d 14
prior:cbt ad -13 19
que_@insurer abcd 42 -33 -13 -16
substance:day_without d 10
tried_@treat cd 14 -14
y_# acd -10 20 -15

@day__on a -18
@treat__propofol ad 19 -17
allergy:certain a -11
estre* abd 29 -18 -25
que_preguntarle bcd -19 22 -13
spam abd -12 25 -20

=body:@sick b -11
=body:heard b -26
=visit:telefono b -11
@relative__@year bd -15 12
and_to a -15
coming:to_someone a 11
de_donde bd 11 -17
eaten:toda_la b -16
hour__have ad 12 -12
my__good ad 15 -13
organ:for_a bcd -11 -13 13
prior:solam* ab 14 -14
running_# b 11

=any:comi b -32
=rule:any:no:i|we|he|she_do|have|did|am|can|w abd -39 23 16
@place_es b -12
at__doctors d -11
buffe* bd -12 13
had__me bd -19 15
meses bcd -31 -24 13
now:out d -15
organs ad 14 -11
tomo__la a 12

=any:@machine ab -17 16
=any:figure bc -13 11
a__says d 11
in__@year ad 10 -14
organ:el_urologo ad -11 11
organ:uti ad 13 -19
pregnancy:newspapers ab 18 -19

=body:fifty ac 19 -12
had:new_to d 11
not:exact c 13
now:central abd -18 21 -20

@body_of ad 11 -15
allergy:else d 13
me__monitor d -18
never_a c -11
prior:the_third a -21
see__not d 12
substance:@relative_would bc -17 18
the_low a 14
well:gracias ad -24 29

=any:jubilado ad -13 19
=any:para abd 16 -16 -19
=any:volvi acd -12 -13 22
=body:chiquito b -12
better_@thanks d 10
my__sure cd -12 16
saber_me cd 11 -10
si_cuenta a -11
so__me ad -24 13
sure__not acd 28 -22 -12
tengo_que abcd -20 -23 42 -46
texts:befor* c 17

=visit:@howmuch abcd -25 30 -16 -19
=visit:riding a 20
brain:have_never ad 14 -14
cancel:@visit abcd 12 -63 -18 28
lo_@symptom d 10
pack_a bd 21 -19
that_with abd -14 19 -11
viernes a -23

@drink_de abd -14 23 -28
baja bd -27 -11
en_diez cd 11 -10
heart:peso c 13
psychosis:voy c -11
texts:use a 12

@drug__was ad 13 -11
heart:husband bcd 23 -19 -12
heart:insuficiencia d 12
i__lot b -27
once__@month ac 17 -13
only_once ad -16 16
please_do bd -11 15
ride:carnal ad -13 17
si__con c -19

allergy:casi acd -20 -17 24
dure c 13
es_que c -12
le_fue b 14
meds:any acd 31 -10 -27
my__got abc -15 18 -29
tried__you b 12
ya_pase ab 12 -13

not:tomado ad 16 -12
psychosis:creia_que d 11

^been bcd -57 -15 20
de__@call d -11
drive:pense d 12
had:and_it ad -15 21
ride:solito ad 15 -14
the_layoff a -10

=rule:psychosis:yes:diagnosed|diagnosticaron|diagnos cd -41 14
@insurer_que ad -11 16
bourbon ab 10 -10
have_@relative c -15
hoping_my cd 13 -10
idea$ abcd -33 -16 38 -10
is_pregnant bd 20 -16
me_vino acd 26 -15 -16
parti* ad -29 13
psychosis:psicosis_y d -12

#_lol ab 18 -15
=body:ic abcd -19 -20 -15 28
=visit:offered d 15
a_hard ad 11 -13
allergy:al bcd 10 -22 -19
as_good abc -15 -14 18
beats_me c 13
effects:you bd 11 -19
me_conviene ad -18 16
not_busy ad -17 19
pregunto__mi abcd -13 -17 23 -13
substance:using d 13
trime* ad -25 32
yo__ido ab -17 19

common a -11
dejeme_preguntarle ac -13 12
drive:@drive abcd -18 -18 -29 29
llorando$ acd 21 -12 -12
psychosis:nunca_me d -15

=body:pain bd 13 -15
coming:mi c -13
drive:@drive_there ad 15 -15
had:recre* bc 12 -12
heart:bajit* abcd 24 -12 -11 -16
laugh* bc -11 -18
meds:sin_nada ad 14 -10
otro$ acd 23 -12 -17
pregnancy:@month ad -20 15
puedo__a abd -15 20 -12
walke* d 14

=body:daughters d -22
a__like c -14
i__before ad 12 -23
lloro b -15
remeron ad -19 19
soy__al bd 11 -12

=any:air d 16
=body:sane abcd 33 -22 -11 -19
el__mi abcd 14 14 -38 -11
fasted:comi b -10
no_esta ab -12 -11
pregnancy:a_mis ab 15 -13
us_@move bd 11 -15

all_of bcd -12 -14 14
efecto d -14
home:voy ad 18 -15
me_hago ac -13 19
now:temprano_para a 14
psychosis:define_mania bd 13 -13
says__i cd 17 -13
well:ask_me bc -13 17

=body:thing acd 11 -28 -14
@eat c -23
heart__on d 11
home:en_mi abd -21 -14 26
i__diabetes bd 13 -16
now:que_@insurer d 13
ride:conmi* ab -11 14
tengo__con ac -18 12
unos bcd -29 24 -16

^back bcd -22 -22 23
as_a abc 12 -12 -11
atendiendo b 12
before_my a 10
had:pasado bd -10 12
las_hierbas d 10
me_acuerdo a -26
no__@thanks ab 13 -20
will__you a -12

allergy:reacted_to a -11
effects:doctor a -12
pregnancy:pase ad 15 -13
ride:who_would a 12

accident c -11
adult:#_and ad 11 -13
allergy:iodine b 13
dejaron bd 14 -15
do_@drug ab -10 19
no__dejar ad -12 19
organ:hecho_examenes ac -10 10
perder__@visit ad 13 -12
prior:el acd 13 -25 -12
runs_low a 16
si__tan d 12
solamente__@medicine ad 14 -13
yes_# b -11

been__my abcd 11 16 -16 -17
broke b -17
heart:these_days a -10
license c -23
meds:any_more a 11
snuck_a ad -13 17
we__got a 11

did__six bd -12 13
estres$ d -10
gallb* bc 17 -21
heart:nadie d -13
manchita_en c 12
meds:frasc* bc -16 16
on__@medicine cd -32 11
out__not ad -18 15
prior:month abd 16 -16 -25
rhyth* a -13
ride:have_someone c 12
texts:this_is acd -17 13 -14
wait__am ad 11 -20
will__that abd -17 14 -14

=any:grade cd 14 -18
=body:link ab -15 17
=turn:any:unsure d 12
=visit:hope d -20
not:missed a 13
on__form c -15
organ:sacar* ad 11 -16
pregnancy:is_pregnant bd 20 -16
prior:me_daban cd 17 -11
prior:shot c 12
wrist c -12

=rule:ride:unsure:unless c 12
=visit:coming bcd -15 -16 16
adult:in_@date ad 20 -16
adult:sopho* a 13
are__if b 10
drive:camino d -12
migra* bd 17 -12
novio cd -11 11
pressure_yes ad -26 30
senti_raro c 11
substance:fall acd -16 -16 22
tengo_@medicine acd -11 -10 17
well:eating d 15
well:in_@year ad -14 19

and__way b 12
eaten:dinner bd 11 -24
eaten:hora abcd -34 -18 14 16
grado$ ad 14 -11
it_@medicine d 10
like__on d 12
maritza$ d -15
meeti* abc -18 24 -14

=body:vida abcd 24 -21 -23 -11
@relative__por b -15
de__@body abd -15 -17 19
fasted:y c -14
heart:over ad 10 -12
heart:que_la acd -12 17 -13
heart:they_told a -19
substance:in_my ad 11 -14
the_same abd -17 28 -21

=body:cause ad 11 -17
coming:dia ad -18 17
confirmada$ ab -15 11
nothi* bc -17 -26

=body:preguntas bc 19 -14
=visit:picked ad 15 -12
ahi__si d 12
craneo d 15
drive:does ab -14 25
drive:\xc2\xbf a -13
fasted:horas b 18
lo__cuando c 17
prior:nothing bcd -20 -18 15
street c -24
true ad -10 14

@vehicle__time c 12
had:chickened a 12
have__changed ad -13 14
heart:afib_sometimes cd 12 -12
home:@vehicle ad 14 -20
pregnancy:dos_@month d 12
psychosis:i_did abc -11 -11 16
si__consigo c 12
substance:@drug_no cd -23 22
they__something abcd -19 -16 23 -16

=body:naturales a 13
adult:a_mi d -15
high__i abc -21 -10 13
prefi* abcd -14 32 -31 -17
una_semana cd -15 13
you__right ad -12 16

^afirmativo d 11
allergy:gave_me b -17
emojiyes$ ad -13 17
fue__ultimo a 10
had_it d -32
i_breastfeed d 17
las_dos c -20
psychosis:am_not a 13
puede_ser ad -13 -12
si_igual cd 16 -12

=rule::yes:lo_tengo cd 11 -14
eaten:desayuno abd 29 -20 -32
i__two ac -17 15
is__bad ad -15 21
many__count d 13
not__drip cd 21 -18
pregnancy:cada_tres ad 13 -11
recall abcd -26 -21 33 -16
substance:prescribed c -14
una__con abc -22 -14 13

=any:texting ad -15 13
=signs:substance:none d -16
@food__# acd -19 -16 25
full_blown d 12
las_quitaron a 11
meds:for acd -35 -23 26

=body:breastfeed d 19
any:matte* d 11
effects:had c -11
gummy abd 19 -14 -17
heart:a_blood b 12
heart:famil* bcd 12 -11 -13
home:couch ad -13 18
says__are cd -18 23
substance:gomitas bcd -12 17 -10
think__i ac -15 16
vario* bd -15 15

=visit:someones ab 21 -19
far_is a -10
have__without d 11
now:to_@cancel a -14
pregnancy:#_weeks abd -50 -20 42

^dialysis d 11
cancel:la_quiten bd -16 22
lol_no abd 22 -11 -10
psychosis:i_used d 10
tiene_la b -18

#_ish abc -15 -15 14
=body:mentira d 13
adult:@relative_tiene ab -11 15
brain:ataques bcd -10 -11 16
brain:cereb* bcd -20 -30 23
esta__y b -12
fasted:ni_un acd -21 -18 30
had:y_otra c 13
heart:cardiaca d 11
nunca__dijeron c 11
organ:peein* a 12
prior:yet ad 19 -14
substance:clean_since ad -19 19
texts:semana c -11

=body:insuficiencia abd -11 -11 19
can__find ac 19 -12
home:entera d 12
it_@price bc 18 -13
meds:prescriptions ad 14 -12
not:calls abc -13 10 -10
organ:not_me a 11
ver__me c 10

=visit:la cd -10 -17
box b -12
cabin* b -21
fasted:comi_un ad 11 -10
for__@vehicle a -12
get__to bcd -16 22 -21
heart:i_was ab -12 -11
hipertenso$ ab 12 -25
meds:en_@eat d 11
mi__todo ac -15 18
never__told ac 18 -15
organ:pero abd 11 -17 -14
tanta ad -11 11
y__mas abcd 16 -10 -12 -10

=visit:apenas abd 22 -11 -12
@drug_@drink bd 13 -15
^yes bcd 20 -24 -23
between$ abcd -19 -12 25 -16
claro__quiero b -15
eaten:for_after ad 18 -12
either$ ad 16 -20
got__i abd 17 -12 -11
internaron d 10
my__pregnant bd 15 -18
of__my b -14
went_smooth a 13

=any:buffet bd -12 13
brain:saw c 11
but__@body a -12
el_cuidador ac -12 15
i_do c -31
objec* ad -29 31
porque__el d 11
pregunta$ ab -28 20
texts:consent b -11

@call__me abc 13 -10 -10
ride:ir d 15
showi* c -11

=body:claro abc -21 -30 31
=body:descartaron abcd 29 -15 -16 -17
=visit:couch ad -14 20
brain:good b -15
casi_siempre ad -12 13
dudo_entre c 16
full$ ad 21 -18
home:por_la ad 20 -16

=any:porque bcd -11 11 -17
=body:free abd 39 -23 -31
=tag:drive:yes abd -16 -18 14
brain:es_el a 12
now:cancelled d 11
on__that c -12
podemos ab 14 -19
ride:anybo* ac 19 -19
substance:offic* c -10

alguien_me cd 12 -13
cancel:cita bd -41 19
con__@medicine bc -24 12
from_@medicine ad -13 16
heart:nerve* cd 12 -11
nos_vemos cd -21 14
on__me cd -13 -14
organ:kidneys ac 11 -23
psychosis:@call acd -21 11 -11
the__already a -16

cereb* bcd -20 -30 23
falli* a -14
heart:heart_itself ad -16 16
heart:off d -15
no__@drug a 10
psychosis:chiqu* ad 14 -12
sobre cd 11 -25
well:go c 12

=any:if abc -25 -19 22
adult:turn ad 22 -20
not:him b -11

=any:far ac 17 -11
=lead:any:no:cut:yes ad -26 30
@relative_will bd -28 20
cancel:pedi ad 22 -19
coming:les c 10
effects:sin ad 19 -22
fasted:one ac -16 13
la__c cd 13 -23
por_favor cd -27 -13
ptsd$ ac 14 -13
ride:and_my ad 19 -17

adult:kids ab -17 11
dice__cosa bc -13 12
had:have_not abcd 46 -12 -22 -31
maybe__is b -11
organ:perfect acd 28 -13 -17
pee abc -10 -27 19
perdi* cd -16 15
si abc -27 -23 26
substance:tryin* a -15
this__lol ad 10 -13
your_last ab -12 14

@relative__catheter bd -11 14
@traffic_en ab -21 19
duele_la bd 17 -18
esa$ ad -27 12
excep* acd -12 -20 16
psychosis:credit d 11

#_con bc -11 10
=signs:cancel:unsure b -14
allergy:for_me a 13
break* a -10
negativa__en a 12
psychosis:a_lot b 11
psychosis:nuts b 13

=rule:allergy:unsure:puked d 12
@relative_drinks b 13
@stop_ver ac -17 15
at_three c 13
coles* c -11
freshman a 18
la__ayer abcd 11 11 -13 -19
landline d 10
organ:levan* d -12
que_viene ad 17 -11
tripl* acd -21 -10 18
which_one b 22
wish__younger ad -11 13

=any:while a -12
and_ibs b 11
apunteme d 10
barriga$ c 12
have__an ac -15 12
home:stuck abd 24 -14 -14
psychosis:lo_de d 13
ride:herse* ad 18 -13

=rule::proxy:the_patient c -11
been_since a 13
coming:habla* c 10
drive:un bd 11 -17
enten* abd -32 42 -25
enzimas__higado d 11
falla* acd 16 -12 -32
substance:he_drinks a -10
was__when c 15

=rule:texts:yes:adelante|dele|dale|escriba*|escr abc 10 -17 -11
^feeling abc 21 -30 -15
aware c 11
had:refer* a 13
high__am c 14
organ:sangr* a -11
prior:if_that c 12
substance:only bcd -31 12 -11

=body:lady b 11
allergy:epi ad -15 15
dice_otra bc -11 13
does__like ab -11 13
me_estan ac -24 18
meds:aller* b 16
now:counting d 11
one__nothing d 10
organ:sent ad 15 -12
psychosis:palab* ab -15 20

=body:mejor ab -35 14
^one bcd -31 29 -35
allergy:mensa* b 10
allergy:un_poco d -11
coming:planning d 10
is__home b -15
wanted_that ad -11 11

=visit:manejando c -23
allergy:propofol ad 14 -11
meds:in_@date ad 14 -12
organ:eso d -23
substance:can a -28
you_need acd -16 -23 15

=body:cutting c 15
=body:uh bd -14 13
=visit:puedo c -27
cuant* abd -25 21 -28
drinks:take bc -16 18
mi__del c -10
will_not acd 15 -16 -12

adult:quinc* ad 32 -24
amamantando ad -11 21
cancel:keep_it acd 11 -12 -18
estoy__las abc 11 -16 -13
i__handle ad -19 14
llaman$ ab -16 15
ok$ bcd 41 -46 -29
pregnancy:old c -15
so__to d -13

=body:report bd 17 -14
coming:it_the a 11
i__down c -10
vez__ya ad -15 15

#__@relative bcd -15 18 -19
=any:funny abd -18 23 -18
=body:ekg ad 13 -11
allergy:got_@symptom b -10
and_a b -25
neither bd -20 -14
now:calendar a -15
pregnancy:you_know ab -14 12
well:not_complain ad -12 16

=any:get bd 14 -12
=body:organos a 13
allergy:malis* cd -12 13
linda acd -16 -15 14
liver__were cd 13 -14
perlas ad -11 13
ride:@fetch_el b 16
sitter c 13
y b -29

=body:skip d -17
en__# acd -16 -23 18
for__@symptom a 12
not:ver bd 16 -12
ojala__si c 13
one__on d -11
psychosis:clozapina d 13
the_ultrasound ab -10 -13

=body:blank ab 12 -13
=body:kratom ad -13 16
cancel:last a -12
effects:@day cd 12 -12
effects:feeli* ab 13 -12
hole_in d 13
it_does ab 11 -12
other* b -24
pregnancy:aunque ad -13 17
safe:i bd -12 14

=rule:coming:no:estoy|ando_~1_ocupad*|manejando| c 16
la_bendiga b 16
new_to abc 16 -20 -22
ni_si ac -20 24
prueba__pero ac -12 13
reconozco abd -15 16 -11
say__have ac 25 -20
time_like d 11

=body:ptsd ab 21 -40
effects:eso bd 17 -34
effects:raro d -11
every_@month bcd -11 -21 17
lactando$ acd -12 -14 21
left c -11
ride:churc* abd -30 -17 29
y_medio a 10

=tag:prior:yes d -14
@food_para ad -11 11
any:back c 14
any:como_dice bd 20 -18
now:#_minutes ab 15 -15
pregnancy:can_not b -20

@insurer_says c 14
a__sober b 12
and_she c -17
ex_is ab -10 12
heart:hi abd -22 -24 21
ride:if_not cd -12 15
thing$ ad 15 -12
up__so bcd 14 -11 -15

@drink__in ad -14 17
if_the abcd -27 -14 39 -26
poco$ abcd 29 -16 -17 -18

=tag:substance:proxy bd -10 13
@ride_so d 10
organ:conte* ad 11 -13
prior:tried_@treat cd 14 -14
somewhere_around cd 20 -17
they__of ad -10 14
un__el acd -35 12 12

^by bcd -15 -13 17
drive:solit* d 11
organ:me_dio cd 21 -19
texting_is ad -21 14

=visit:recojan a 14
@medicine__not ab -17 -10
^ni ab 11 -60
^unos cd 18 -12
full__mania d 12
just_do ad -10 13
organ:later b 13
texts:say ab -20 12

=rule::unsure:mas_o_menos c 13
allergy:have d -11
allergy:shellfish ad 19 -11
allergy:unkno* abcd -18 -13 24 -10
clue abcd -34 -13 34 -19
decides a -11
drive:conduzco abd -25 -11 21
drive:picku* d 11
effects:me_dio bd -15 17
hayan_dicho a 16
infar* acd -13 -15 12
substance:wife abcd -13 -19 -13 25

=body:anticonceptiva bd -21 20
=signs:allergy:no ab -11 12
me__eso bc 15 -20
pregnancy:estamos_buscando acd -10 15 -13
prior:mas_@medicine b 10
stroke$ bc 15 -11
weekends abd -21 12 15

my_cardiologist d 14
nicot* b 16
substance:brb abd -18 24 -11
the_cuff d -12
to_look ac -19 15
tried__and bd 22 -25
was__a b -30

=body:let a -22
@treat_for acd -11 -12 17
baja__voy c 10
cabecera a -13
effects:when_i d 10
meds:una_para ad -11 19

=rule:drive:yes:i_will|am|can_~1_drive|driving abd -14 -11 16
ex__yes b 11
form abc -12 25 -22
heart:only_cholesterol ab 16 -10
me__quitaron ad 16 -14
mi__la d -19
obra$ b 11
pass_on acd 21 -13 -11

=body:creatinina b -10
a__her b 12
any:moment bd 15 -15
brain:littl* ab -14 12
effects:suero b -10
had__that a 11
home:no bc -32 10
pregnancy:was_not d 11

@clinician__@medicine abcd -29 -19 -23 41
decaida acd 25 -20 -23
here__me ad 21 -15
pendientes ac -11 12
using ab -18 -24

=body:aguja b 10
=visit:during cd 15 -16
allergy:my_allergies d 13
and__i abcd -22 -30 -18 33
bites$ d 14
cinco__siete acd -11 17 -13
drink__night b 11
drive:the bc -30 -20
had:start* a 11
prior:@drink_cuenta b 11
ready$ ad -21 22
so__sleep cd -16 13
therapy abcd -21 19 16 -15
todavia_lo c 10
trying$ d -14
y__yo d 11

=body:car b 11
drip$ ac -19 17
me_suspendieron ab 11 -10
not:checado c 12
nuera acd -18 19 -13
trying__figure bc -12 13

^primero abcd -26 11 -11 23
am__home ad 17 -13
brain:ni ad 10 -11
drinks:fiest* c 13
now:they ad 25 -30
ride:@vehicle_or c 11
texts:i_was b 11
the__today a -11

=any:goes ac -11 19
^paramos ad 17 -13
a_ver abcd -44 -14 45 -32
eaten:if acd -14 16 -10
heart:i_run ab 17 -12
is_the abc 13 -23 -15
liver_panel a 10
plumbing ab 18 -11
pressure__itself ad -16 16
prior:school_@clinician c 12
retraso_de cd -17 17

^@clinician bc -45 20
adult:retired ad -13 18
and__no abd 20 -18 -29
arriba ac -18 10
been__about d 14
familia_esta a 11
feeling_great d 10
heart:fuerte a 11
not__here acd 26 -14 -15
organ:infections abcd -13 -15 -19 23
prior:creo acd -17 22 -12
prior:i_take abd -11 24 -24
prior:talk ac 11 -27
salieron b -15

#__since d 10
como__@year a -11
dicen__si c 11
intend_to abcd -10 -10 -14 18
mucho_cuando d 11
prior:does_a bc -24 26
que_dice abd -25 -12 16
the__side a 10
the_iv ad -13 19
wort$ a 11
yes__still ab -18 17

=rule:eaten:yes:coffee|cafe|cafecito|latte|tea_~ a -18
^unsure bc -14 19
adult:me_faltan acd 25 -13 -19
allergy:dentista cd 20 -12
mirar cd 14 -14
normal__the d 10
well:senti* ad -14 15

^for a -13
any:my_guest d 12
attack__was ad 16 -15
cancel:miss ad 27 -27
coming:ni ad -17 22
igual acd -19 33 -26
organ:sera c 12
por_el bc -11 -21
tuvo bd 25 -21

=any:or acd -35 31 -16
^aqui bcd -30 -21 36
coming:dejelo ad 17 -15
fiesta b 10
go_right d 10
hematoma ad -20 24
no_good ad -12 13
que__tomo cd 18 -10
ride:come_in a -13
were bc -32 25
y_la abd 34 -15 -26

es__@day a -12
heart:elect* abd 10 -11 -19
not_any c 16
organ:any c -11
the__whole b 10
veces_no acd -16 23 -13
was__@stop b -11

=visit:forever bd 12 -11
adult:tells b 16
allergy:mas bcd 11 -11 -18
allergy:todavia_no c 10
been$ ac 18 -12
brain:few cd 15 -12
organ:waiti* a -14
otro__no ac -18 12
prior:pray a 13
que_ir b 10
texts:but_no ad 14 -11
took__but d 10

=visit:@open bd 11 -24
^vitaminas d 11
adult:of_us bc -17 19
brain:@body_en c 15
but__# ab 10 -14
chest bd -16 12
derrame$ c -11
drink__problem a 11
medicamentos ad 22 -21
meds:y_la d 11

=body:amor b 12
=visit:debo a 11
=visit:noche d -11
a_drink b 13
guessing$ cd 23 -18
lo__hace abc 18 -14 -17
not__was cd 15 -20
pregnancy:quieren bc 15 -11
substance:it_comes c 10
the_hour ad 21 -20
well:igual a 10

=last:any:unsure abcd -18 -20 27 -16
bug d 10
comes__goes acd -10 21 -13
meds:baby bd 15 -12
pregnancy:the_ultrasound ad -17 17
psychosis:me_for c -12
substance:any ac -20 25
time_do abd 13 12 -18

allergy:medicinas ad 14 -11
any:que_no bcd -35 -27 17
brain:aneurysm d 13
heart:i_would ab -35 11
pain__not ad 13 -12
suspendieron ab 11 -10
wonders$ d 12

=signs:visit:unsure:other ac -18 13
a_clock a 13
allergy:crazy d 14
allergy:en_el ad 13 -10
heart:corazon abc 12 -15 -25
prior:my_first ab 15 -11
segun_amanezca c 11
substance:@relative_left bd -14 15
the__says bcd -26 15 -10

=any:through abd -19 -11 20
=body:or bcd 34 15 -52
have__few d 10
meds:ya_no ad 20 -17
noon$ ac -19 17
whist* a 10

=body:talked b -10
de_# abc -13 20 -26
fregado bc -12 -11
la__estoy bc 15 -13
manda* abd -14 16 -13
mis__estan ad 13 -14
not__me a -11
organ:physi* ad 10 -12
still bc -47 12
to__over b 13

=body:mesecitos ad -13 18
^joya ad -30 36
heart:@medicine_i ad 18 -18
the__til ad 16 -11

=body:zero abcd 62 -36 -26 -47
@medicine__tomo d -11
adult:not_before ad 13 -12
allergy:and_i bc -18 -17
any:not_on a 11
coming:el_trabajo ad -16 17
drinks:got_my a 10
everybody$ d 10
now:on_a abd 38 -13 -30
organ:at_the b 11
say_so c -10

=any:vitaminas abd 25 -11 -15
am__have a 11
con_@medicine abc 17 -23 -24
estan__estudios c 10
good__are a 11
it__gas ad 14 -13
nothing$ abcd 35 -45 -23 -19
positive_i ad 14 -13
roads$ a -10
texts:mail ad 15 -13
water ab 16 -21

=rule:drinks:yes:drink|drinks|drinker|beer|beers| bc -24 -27
@food__ago d 11
any:biscu* d 15
brain:americano d 11
drive:still ac -12 11
heart:born_with b -11
more__@year d -10
not_seizures ad -12 13
organ:knees d -12
problem_i c -19

@call_por bd 19 -16
@medicine_only ad 13 -10
mg$ ad -11 18
mi__sabria bc -17 14
no__since ad -13 16
pregnancy:not bcd -33 19 -17
to__as c 12

=signs:visit:no: abcd 22 -13 -31 -21
=visit:se abcd 29 -15 -18 -16
am__so b -10
any:a_@food ad -23 20
eating ad -40 35
heart:of_my ad -11 14
heart:salio bc -11 11
like__ago c -14
que__@price d 14
ride:on_standby d 11

=body:testing c 14
=tag:organ:other cd -25 11
adult:dice abcd -11 -15 23 -11
any:cuando bcd -25 -12 25
be__this a 11
cosa$ d -19
last__of ad 11 -11
ni__@eat a 11
no_creo b -11
not:nothing b -15
una_manchita c 12
was__i abc 13 -11 -11

not__lie ab -11 12
now:home ad 13 -12
so__know acd -14 15 -10
stuff__do d 10

=signs:well:unsure+yes a -13
covid ac -15 11
effects:toda d 18
el__@year a -10
now:entro ad 14 -12
por_este d 10
prior:es_lo a 13
substance:ver ac 18 -20

=any:@holiday a 10
=any:later acd -12 13 -16
=any:nose cd 24 -20
=body:still abd -45 -25 35
fasted:comi_una d -14
had__@treat cd -10 -10
they__up d -12
tomo__me c -13
ustedes bcd 27 -34 -13
yo_la b -15

buenos_dias abcd -23 31 -14 -24
eaten:me_comi ad -28 30
home:bien ad -22 20
i__for bd -21 13
not:examenes ac -10 10
texts:manan* b 12
up__text a -11

=turn:body:none bc -45 13
adult:con d 15
any:jajaja bd 19 -13
cancel:mucho d -12
sherry__@day a 11
the_house abd -16 -13 21

@treat_only c -11
de__@month acd -19 -18 20
home:get_me a 14
it__maybe a 11
now:later abc 13 -12 -12
now:pero abc 20 -18 -23
prior:once a 14

algo_hace a -10
ferry ad -11 13
meds:says_never ad -10 12
ride:hijo ac -19 11
ride:not_answered cd 13 -11
substance:no a -16

heart:check abd 17 -11 -17
nino_me d -13
prior:@insurer acd -18 -18 16
than__ought d 11

=tag:drinks:self abc 21 -12 -39
cancel:que_voy ad 25 -18
eaten:witho* ad 12 -11
granos ad -11 18
i__doing acd -17 -15 23
no_llevo bcd -12 26 -18
perdi_la bcd -15 -15 23
pregnancy:ya abcd 35 -46 -23 -15
prior:work ad -13 15
sigo_con a 14
substance:la_@drug bc 15 -13

=visit:it bcd -15 -23 17
@eat__nine ad 11 -13
^easy ab 14 -16
^padezco d 13
cancel:my_@relative d -17
coming:favor ad -20 23
dejan_salir c 13
little abc -25 -14 19
pregnancy:missed cd 12 -17
prior:name_it abd -12 -22 23
ride:fell ab 14 -12

#_is ab 11 -10
=any:luego ac -15 11
=body:pulsera ad -14 18
any:skipped ad 18 -14
brain:blood bd 16 -13
chichi d 11
coming:pero c -12
dip bd 14 -30
effects:de_eso b 11
psychosis:my_@medicine acd -19 -11 22
psychosis:que_es bd 10 -20
roads_are ad 16 -11
the__three c -14
the_stones d 12

@thanks__much b 11
after__do d -11
my_husbands bd 11 -20
not:exactly abcd -18 17 14 -20
only_@treat ac -23 19
raro$ a 14
si_le b -12
take__@vehicle cd -14 10

=any:ten ad 17 -18
=body:kept d -12
=body:regla bd -11 -14
^migraines b 11
^turning a 12
a__area bcd -10 17 -18
and__my ad 13 -15
can__make d -19
effects:hard_to ac -14 15
had:what cd 11 -14
never__and a 10
says__# a -14
yes__@move ad 20 -18

=body:@traffic ab 16 -15
=body:o bd 28 -38
=body:two abd -20 -23 28
=rule:coming:yes:see_you ad -10 17
=tag:fasted:unsure abc -13 -12 21
=visit:if abcd -51 -12 53 -39
@body__it cd -12 11
brain:faint* d -24
psychosis:do abd -23 20 -10
really b -21
substance:days_clean ad -23 24
substance:parar d 15

already_and d -17
but__had ac 11 -14
guatemala__no d 12
leer__@texts c -13
not__nothing ad 22 -18
ride:lady abd -14 -17 16
todo__para a 13
would__no c 12

heart:el_colesterol abd -10 14 -11
heart:tengo_roto b 12
no_y abd 32 -11 -25
organ:my_livers d 11
ride:mi b -16
roger_that ad -14 20

=any:mitad cd 14 -13
^thumbs a 10
come$ acd 26 -26 -25
me_hice bd 12 -15
organ:@body_not ad 16 -16
why_i ad -20 12

do__with b 10
eaten:i_had b -11
had:esketamine c 14
now:am_asleep a 13
now:insurance b 14
organ:diabe* abc -18 19 -14
organ:uti_count bc 14 -11
pregnancy:feedi* ad -20 22
pregnancy:my_# a 13
provoca b 15
well:could_not ad -17 15

=body:cuando abc -16 -39 25
=body:hypomanic d 11
^segurisimo abd -10 -11 19
drive:regre* bd -11 19
drive:yo_me ad -10 13
it_says acd 28 -15 -23
mostl* abcd -15 11 11 -23
now:que_estoy a 12
repite_la ab -12 15
ticke* cd -19 11

=body:sea abd 11 -12 -12
=turn:any:no:none ad -45 38
@medicine_since abcd -18 -18 -11 24
a_eso bcd -18 -14 17
adult:is_that a 12
adult:por bcd -18 19 -16
allergy:allergic_to abc -15 14 -14
en__no c -13
eso__me c -10
heart:y cd 17 -16
lined_up c -10
llegan bd 12 -22
me__tanto d -12
meds:nerve* abd -13 -12 18
naci b -11
no_never a 16
substance:antes_no a -19
substance:up_in bd 12 -14
well:say_yes ad 14 -18
wish abd 36 -25 -35
works__me ad -13 18

#__the a -18
bueno_no a 11
coming:mind_about ad 12 -11
eaten:despues ad 13 -11
edad abc 13 -10 -17
home:segui* ad 17 -13
lo__pero ab -23 11
pregnancy:prueba abc -16 -18 16

=body:ten bcd -18 -19 17
=tag:any:yes abcd -11 -23 -28 52
a__before b -12
alla acd -10 -19 12
brain:one_ever c 10
fine_liver ad 11 -10
now:can_you ab 18 -17
now:tendr* a 13
only$ abcd 34 -38 22 -59
pregnancy:era_la ad -14 14
sailed$ a 17
turned__to ad 15 -14

=body:high abd -33 -23 23
heart:pacemaker d 15
llevo__cuenta bcd -12 26 -18
well:top ad -16 20

=any:older abd -15 -17 23
=any:prepa cd 14 -12
^maam a 10
bipolar_tipo ad -13 14
drink_and ad -11 14
never__problem a 13
now:under_a a 10
one__got d -11
organ:@treat_hurt b 12
organ:is bcd -19 17 -12
psychosis:esa b 17

=body:everybody abc -27 29 -19
=body:mero d 14
@medicine__is ab 15 -28
^ticker ad 19 -13
a__after ab -13 -18
adult:paciente_es d -11
era_@treat ad -10 12
heart:marat* abd 25 -20 -14
organ:is_fine a 13
psychosis:break_from d 12
tenia bcd 26 -16 -14

=any:does bd 25 -41
=any:old acd 12 -10 -13
=body:dan cd 10 -31
^@symptom abcd -28 -27 -15 39
answered cd 11 -14
decir__si acd 28 -17 -11
home_for ad 15 -12
me__from d -13
rehabilitacion$ d 19
ride:tengo_a a 11
substance:more_than b -17
texts:i_am bc -14 16
well__got cd 17 -11

gets__off ad 13 -11
had:this bc -16 -16
interesa b 11
propofol ad 16 -13

diver* ac -13 20
hace_una b -14
llena* ab -12 18
meds:over bd 17 -16
now:asleep ad -23 24

@medicine__gave bc 17 -12
@stop__@year b 13
did__in b -12
eaten:desde_ayer abd 12 -10 -10
home:at_the bc -17 -15
organ:my_labs d -11
pregnancy:pregnant_with d 12
so__is bcd -13 -10 11
substance:too_much a -11
well:pensa* ad 14 -12

=any:had c -36
brain:liqui* d 11
esa_pregunta b 17
fasted:yo ad -23 22
four__my ad -17 15
had:he abd 21 -26 -12
lo__es abd 24 -15 -25
stop c -12
substance:to_stay ad -11 11

adult:short ad 22 -18
fluoxetina ab 12 -10
nada__no abc -23 -12 29
now:media a 11
until__@treat d 12
veo$ cd 12 -11

i__@month a 11
not:dia acd -17 -12 24
not_mine ad -11 15
prior:cuant* bc -11 17
prior:cuento ad -12 13

=body:colesterol c -11
allergy:mareo d -12
brain:it_was acd 23 -13 -15
but_for ad 12 -12
eaten:count bc 23 -21
es__eso a -10
heart:the_stroke b 12
hondu* a 10
organ:matter bd -13 13
prior:dos_semanas ad 16 -14
psychosis:explicaron c 13
ride:puedo bd 11 -17
substance:no_@drug c -10

@relative__# abc -17 22 -25
allergy:@stop_breathing d 12
brain:up_with c 11
cancel:thanks bd -16 19
coming:about ad 12 -11
compadre bd 13 -10
heart:itsel* ad -16 16
organ:am bcd 15 -14 -22
prior:pain a -17
well:awful cd 17 -12

^infecciones cd -15 21
de_mas cd 20 -15
drinks:coffee b 13
eaten:minutes ad -16 15
full_of d 12
heart:around_# d 10
maybe__i ac -12 16
pregnant c -26
ride:roommate abcd -18 -15 -11 27
substance:@relative_dice b -17
substance:contesto b 12
\xc2\xbf__de b 11

=body:longer a 10
adult:was abd -26 -10 15
allergy:inyeccion cd 15 -19
eaten:not_touched a 11
left__in bd 18 -12
like__my d 14
not:allergies ad 24 -17
psychosis:whole b -15
ya__el acd 10 -12 -12

=body:who bd 10 -17
adult:prepa c 14
con_un bd 15 -17
had:depre* ab -22 12
me_@parking a -12
now:si_me cd 20 -26
this__for b -13
vejiga bcd -11 -31 12

adult:veinte ad -13 17
estoy_sola d 11
heart:angin* d 11
not__heart cd -14 10
regreso bcd -26 -19 10

@medicine__then c -15
@month__the d 11
church_is abcd -14 -14 -14 22
day__the abd 15 -11 -10
drinks:on a -17
todavia__a a 19

=visit:siento a -11
allergy:niquel a 10
coming:this_morning a 13
la__siempre c -11
now:muy acd 22 -13 -12

drinks:it acd 15 -19 -11
eaten:apenas abd -27 -10 25
had:@visit abc 14 -32 -24
my_boy ad -17 14
no__@visit d 12
organ:i_have cd -30 21
polycystic_kidneys d 12
pregnancy:think b 12
tests$ acd -13 25 -16

=visit:scratch a 14
adult:casi_en ad 17 -16
adult:dieciocho ad -19 23
any:bottle ac -19 19
drive:raite a 12
eaten:befor* ad -20 11
have__@clothes c 12

=body:telefono b 12
^more abc 14 -11 -12
^puro acd 25 -30 -30
coming:am_good ad 11 -10
did__@eat a 11
substance:because_of d 13
un_momentito abd -14 21 -11

cancel:mine abd 22 -13 -14
cumpli__en d 11
from_it c -18
inconveniente$ ad -11 16
one__the d -14
si_el abcd -36 -15 13 19
substance:sundays a 13
the__@visit a -10
would__first abc 16 -11 -13
yo_lo a 12

=number:any:old abcd -15 10 14 -13
eaten:forgot ad -20 25
effects:can_not abd -30 12 12
nada__ver ac 22 -19
now:a_la b -15
nunca abd 13 -77 -13
pregnancy:why ab -17 15
prior:@medicine_never c 11
you_all abc -40 32 -11

=any:grapes d 11
@relative_would abcd -22 -41 46 -21
bendiga$ abcd -14 23 -12 -11
few_times cd 16 -12
now:hers ad -23 19
smooth abcd 23 -16 -10 -15
un_chicle d 12
yes_i bcd 16 -23 -21

@relative__internaron b 12
bring__on d 10
cancel:flu d 15
hasta_el b -19
negat* abd 44 -37 -49
organ:\xc2\xbf bcd 22 -17 -12
substance:why_i ab -11 12

=body:resultados abc -13 -17 23
@date__y ad 19 -18
@vehicle_home b -13
^sad a 14
allergy:jajaja ab 13 -13
discuss__with b 13
es__paciente a -10
had:stree* b 18
nerve_@medicine bd -11 11
pregnancy:mean d 11
prior:nada acd -15 -42 29
psychosis:pero_no c 11
well:hasta ad -21 21

=body:magnesium bd 18 -15
=body:marcapaso d 11
brain:but_never ad 14 -11
freshman_in a 10
great$ b -17
heart:a_clock a 13

@relative_jajaja ab 13 -14
any:guess c 12
by_then d -12
called$ ad 16 -14
effects:the_@visit ad -16 13
meds:los acd -23 -23 18
need__refill b 12
never_got d -15
not:problems bd -13 14
pregnancy:@relative_si d -15
pregnancy:@treat acd -26 31 -30
pregnancy:la_fabrica ad 16 -11
ride:him d 10

=body:even ac 24 -27
@day_ya ad -11 14
cardiology_@visit c 12
i__free ab -14 11
lunes abd -15 15 -14
molestias$ ad 12 -10
nothing_for abd -19 39 -31
only__on ac 11 -12
prior:can bc 14 -12
prior:cayo a 11
y_salva d 11
yo_# d 12

=any:supper c -12
=body:raised a -10
eaten:had acd -19 -16 27
latex ac 13 -13
now:digame cd -13 14
para_que cd -29 22
substance:tranqui a 14
you_are acd -16 -15 19

=body:six acd -17 -32 25
@food_at b -12
allergy:menos ad 15 -10
close abcd 17 -33 21 -26
doy_mi d 12
home:@parking_lot abd 17 -11 -10
not:now ac 11 -17
organ:con ac -13 14
problem__it ab -20 18

allergy:de_nina cd 11 -11
bong bd -13 12
i_feel d -10
mal$ b -22
not__has ac 17 -22
organ:a_while cd 16 -15
que__si c -20
trouble abc 11 -14 -36
yes__they c 10

^tal abc -28 -16 29
fasted:nothing ad -11 12
home:brother ad 19 -10
home:la_llanta a 12
kidneys_are bd 10 -13
me__psicosis d 13
prior:weekl* d 10
ride:will abcd -35 -27 17 20
si__mande bc 13 -17
that__it abd 38 -53 -30

any:otra ad 13 -23
fasted:my c -14
had_bloodwork c 10
iba__@move ad -10 10
now:another abcd 31 -17 -17 -21
well:siento_bien d 10

=body:traigo ad -13 11
@person__not ab 12 -13
brain:nada abd 22 -12 -26
brb bcd 27 -13 -15
cancel:the_# d 12
had__scare cd 17 -10
mas__cuenta bd -14 14
now:that abc 20 -39 -35
prueba abcd -11 -16 19 -15
they__him c 16

^lactando d 13
dialy* c -13
i__show a 15
now:que_me d 12
organ:livers bcd -19 -20 14
pensado c 14
ride:so_no ad 15 -10
tramadol abd -21 -12 25

=body:handled a -21
=tag:all_but_me abd 26 -11 -14
am__twins d 11
but_never d -10
eaten:la_hora ac -13 16
ir$ c -15
magne* bd 17 -13
ningun bcd -21 -10 10
psychosis:ii c 12
substance:cristal abcd -18 -19 -21 33
well:that abc -11 12 -15

=asks:visit:before:none bc 16 -18
=body:numbers b -12
=rule:substance:yes:drink*|drank|smoke*_every|daily| ac -10 11
found bcd -37 -32 28
home:on abc 23 -25 -18
psychosis:con_mi a -10
ride:off abd -11 -17 12
y_me bcd -24 -32 21

=body:@date bd -23 13
^habria bcd -14 26 -12
dinner abcd 13 17 -11 -27
ride:someone b -14

=any:diecisiete ad 24 -19
=visit:cuidado d 16
@insurance_card bd 16 -12
@medicine__am ad -24 25
adult:past_it d 15
brain:nervi* ac 14 -12
day_i d -10
i__twice ad -11 14
prior:proba* bcd -10 -23 10
tome_algo cd 16 -10

=body:nefropatia bd -15 20
@medicine_in b -20
can__that cd -36 15
comezon d -11
el_animo ab -15 11
iraq$ a -12
organ:still ac -20 14
ride:unles* c 12
yes__for a 10

=body:@price ac -12 -16
buffet bd -12 13
effects:since abcd -16 -14 -11 24
estoy__para ab 16 -17
mi__pidio d 12
my__woke c 10
talking abc -15 11 -12

=any:think bcd -15 13 -14
effects:away ab -13 11
figured__out ac -12 12
folks abd -15 -14 25
not:keep ab -32 14
psychosis:me_estan cd 12 -12
ride:alguien_me cd 14 -12

^tuve abc -39 -27 20
adult:me_veo b 11
brain:sacar* d 12
decirle abc -17 -11 14
explained c 11
texts:y_no c -11

#_esta ab -14 11
=any:prefiero bd 24 -24
=body:answer bc 16 -13
an_alcoholic bd 14 -13
brain:aneurisma ad -12 13
drive:mis ad 12 -11
not:rule c 10
now:but_i ad 20 -18
substance:stopped b 12
they_make d 11

adult:hace_rato ad -17 20
but_it abcd 16 15 -13 -24
como__hora bcd -24 -12 14
costar$ acd -13 19 -17
iodine b 13
is__name a -11
my__can abcd -22 -12 20 -12
no__@medicine bcd -13 -21 12
now:digo_si c 14
pregnancy:no_estoy ad 20 -12
ride:@relative_pero abcd -14 10 11 -15
trial a -12

a__line c 13
adult:there cd 11 -15
apenas_una a 10
first__for ad 21 -19
la_@clinician c -12
la_semana cd -10 -11

@call_del b 14
calle b 15
cancel:sigue ad 25 -20
got_me abd -35 -22 22
texts:secur* ab -11 13

=any:dificil cd 14 -11
=any:hard abd 19 -34 -12
allergy:my_back ab -11 10
con__si acd -14 31 -25
drive:lo abc -18 -15 16
got_bad b -12
hora$ bc -13 -13
i__ok abd 18 -16 -11
my_little bd 20 -14
organ:act a 12
tempr* bcd -23 25 -25
texts:ask_my c 11
toma_pecho d 11

counting__days a 11
fasted:have ad -17 19
habla* acd -24 15 -13
home:vamos_saliendo a 11
prior:todavia_no a 15
ride:pata a 11
says__a cd -18 20

#__on abd -13 10 -10
=body:eye ac -11 11
=body:marriage b -10
=signs:texts:none a -11
any:matter d 11
consulto__mi c 12
how__is ab -20 18
que abd -20 24 -20
sirvio$ ad -16 12
sweet ad 10 -13

=body:liar ad -15 15
=rule:heart:yes:arrhythmia|arritmia|angina|cardi acd -24 -10 22
adult:vietn* d 13
heart:como d -16
not_confirmed ac -16 15
organ:mucho cd 29 -20
other__it c 11
pregnancy:@thanks a 14
prior:#_y d 12
ride:and_she cd -20 18
second_trimester d 10

allergy:gatos d -11
brain:low a 12
effects:been_@symptom c 10
not:objection ad -29 31
psychosis:significa d -13
you__please a -13

=any:light c -10
cancel:si_no ad -17 17
watch bcd -11 18 -13

=body:girl cd -19 11
=denials:body:1:no+unsure acd 19 -11 -12
=rule::asks:^_do|does|did|is|are|can|could|s abcd -42 36 -21 -18
@relative__viaje ad -13 17
am_@symptom abcd -14 11 14 -15
cancel:off_the d 11

=body:falling a -14
@body__the b -13
drive:conduce a 16
i__you abcd 16 -27 13 -11
now:\xc2\xbf_que d 13
psychosis:in_# abd -12 -22 12
substance:digo_que ad 10 -14
the__since b -14

=body:over c -23
=body:seized bd -11 16
allergy:expediente b -11
de_@treat b -10
effects:same_as ad 23 -19
like_that ac 21 -22
no__paciente ab -11 13
privado$ ab -11 19
the_@call b 10
volvi* ab 20 -25

=body:mis abcd 19 12 -18 -25
=visit:running ad 12 -12
control$ a -13
effects:toca_la bd 18 -17
farm ad -12 13
juice ac -14 -12
organ:stones cd -18 11
ptsd ab 18 -42
worst b -14

@symptom__to a -13
knuckling_it a 10
ni_fa ac -11 11

any:was_so b 15
dejela cd -12 14
or_for acd -16 18 -16
ride:the abc -31 21 -17
texts:stop abcd 29 -17 -15 -13
that__i ab 21 -38
young* ad 12 -12

=body:addiction a 10
@medicine_la a 13
adult:cumplo_en b 17
ahi_estoy a 11
allergy:like_i ad -12 17
heart:scar ad -11 17
ride:@relative abd -47 -28 34

=body:preguntarle bcd -21 23 -12
not:got cd 21 -16

=visit:town c -19
de_entrar d 12
diagnosticaron cd -14 14
ella a -10
in__city d -11
postpartum__in b 14
sligh* c 14
tuve__en acd -13 -11 17
una_inyeccion d -17
your_guess c 18

=visit:way bc -11 11
^underage a 11
adult:so b -23
meds:says ad -19 11
no_senor ab 12 -11
organ:getti* d -16
pregnancy:tomorrow ac -12 12
psych* c -20
seguimos__la a 11

#__morning acd 16 -12 -17
=visit:otro ad 23 -32
es_alergica a -11
graso b -14
heart:presion_si ad -15 18
not:@visit abcd -19 10 -11 13
now:combine a 12
now:week ad 20 -22
pregnancy:por_el b -12
yessir d 13

@thanks__all b 13
allergy:friend b 12
ayer__la bcd -15 -15 10
brain:presion_en bd 17 -12
it__@date b 15
my_@medicine a -12
my_army ad 13 -11
prior:if abcd -13 10 -23 13
substance:bodas ad 19 -15
substance:coke bd -11 11
texts:algo b 15
that__same bc -12 13

=body:sophomore acd -11 -11 14
=body:sube acd -16 16 -12
=rule:cancel:unsure:might|maybe|may|quizas|tal_vez|q ab -19 -11
a__of cd 11 -15
adult:can bd 14 -11
cancel:call ab -12 12
like__was d 10
now:i_got a 15
que__alta bd 21 -21
ride:lol bd 14 -11

@date$ a -14
@medicine_count ad -12 -11
bebe_de b 12
brain:woke c 12
dinge* c 11
effects:maluq* ad -10 16
prior:me_cayo a 11
psychosis:rule_out c 12
see_who cd 14 -11

coming:la_pierdo ad -20 23
dejar bcd -26 -15 16
fasted:desayune ad 24 -20
meds:last_one ad 19 -16
not:quiero bc 16 -16
pregnancy:ship_sailed a 12
sospecha_de cd 20 -18
substance:come abd -11 13 -11

and__would ad 11 -11
any:this_is ab -19 13
effects:al abc 10 -20 -10
locked bd -12 14
salga__del ac -12 12
think__do ac -17 22

@medicine__it bcd -15 -12 12
a__@drive abd -18 -12 20
effects:did_not a 17
en__casi ad -13 16
home:apenas ad 23 -18
now:kids c -10
now:me_i d 13
substance:lie ad -11 13
well:to c -23

=body:periods d -10
=tag:ride:unsure ad -16 -21
but__went c 12
does abd -24 21 -24
handled__i ad -15 15
meds:still_on ad -11 11
nothing__do ad -10 10
now:entro_a ad 14 -12
ok_now d 11
someone__church d 13
the__@vehicle bd -15 10
was__@place d 10

@clinician__are a -11
@medicine__my ad -29 11
adult:minor ab 11 -10
allergy:first_timer a 16
but_a cd -15 17
heart:for_the ad 14 -27
me_pusieron abcd -25 -24 13 10
says__can ad 18 -11
un_poco abc -26 -11 27

allergy:un d -10
any:ni_si ac -17 18
como__nunca ac -14 15
eaten:si bd -13 -14
leche cd -16 15
ni__psicosis ad -11 11
ride:enoug* b 11
ride:is_@drive d 10

=body:to a -23
@open__# abc -20 -23 16
afraid_not ad 21 -17
guess_no ac 15 -11
since_college ad 15 -10
substance:nomas abcd 28 11 -20 -27
sure__that ad 15 -20

for__or acd -19 18 -19
meds:en_el d -13
some_but ad -16 11

eaten:cuarto b 11
heart:ningu* a 10
no_fue cd -11 14
nothing_of a 12
pint acd -17 -14 22
prefer_to b 14
rinones_y ad 12 -11
well:it_is bcd -14 18 -16

=visit:calle a 11
allergy:remem* bd -11 -20
any:a_blessed b 11
aroun* abcd -16 -33 11 13
effects:tratamiento ad 11 -17
heart:pasad* c -12
mucha a -17
prior:media abd -21 -17 11
was_that abcd -14 25 -16 -12

=visit:sorry acd 24 -16 -24
^recai d 12
cancel:meses ad 13 -10
drive:puede a -11
mi_@clinician cd 10 -24
that__has ad 14 -16
ya_perdi bd -11 14

=body:cup a -11
had__for acd 17 -12 -19
meds:reason ab 11 -10
no_point a 11
organ:@body_of d -14
psychosis:hears abd -10 -12 12

=body:sabe abcd -36 -13 35 -13
allergy:@symptom_but d -13
allergy:no abc 16 -16 -17
la__mis ad -13 10
no__vez ad -14 10
not:como d -12
spravato b -11

=visit:maravilla d 12
@late__am ac 12 -13
and_sound ad -11 15
any:hace a -10
college c -12
effects:orden* ad 13 -10
ninguna abcd 38 -22 -36 -17
now:perlas ad -11 13
organ:cleared ac -14 11
pregnancy:con ad 18 -27
substance:una_@drug c -11
them c -10
un_ultrasonido c 11

=any:@day ad -18 16
=body:back d -14
psychosis:secon* ac 11 -10
the_mind cd -12 18

=any:pigs ab 22 -18
^bipolar abd -15 -16 23
drive:que_mi a -10
drive:yo_guio ad -14 17
fue_la abcd 12 -14 12 -16
has__yet ac -13 13
just_prayer a 16
my_right ab 17 -13
que__bipolar d -13
rando* a 10

=body:momento abd 23 -15 -12
=visit:c cd 23 -19
a_este bc -14 -16
al_@clinician abcd -24 14 17 -22
brunc* abcd -14 -13 -13 27
fin abd -18 -12 27
ride:puedo_irme ab -11 13

=signs:visit:yes:other d -14
=visit:semana bcd 19 -16 -24
^quiero abc -13 16 -11
drive:my c -21
now:my_break d 12
organ:is_own a -10
ride:parking ab -12 11

dry_as ad 19 -15
not:birthday ad 12 -11
not:expecting ad 13 -12
prozac bc -14 -15

=said:allergy:ask bc -15 -10
be__now ac -12 11
be__was a 11
first_go abd 19 -10 -16
my_ma ad 16 -14
quiten$ bd -18 24
trying__that c 12

=body:diamox bd -12 20
^ahi abcd -12 -54 36 -18
heart:pero_no d -11
it_handled ad -15 17
not:esa b 16
not_clear ac -14 17
prefiero__me ab 19 -15
psychosis:any c -13
psychosis:so a -12
queda_de c 11

=any:ultimo acd -18 13 10
depressed$ d -10
effects:mama ab 13 -14
neighbors_@call cd 11 -10
substance:problemas_con d 13
the__baby a 12

=any:hanging c 13
=body:lines acd -15 -12 24
appendix__that c -10
heart:is_this ab -12 15
infeccion cd 16 -15
lacta* acd -13 -18 24

=body:chico bcd -12 17 -21
=body:preeclampsia c -12
it__away ad -10 12
marido ab -17 11

adult:never_tells b 14
antes__tenia a 11
de__nada abc 12 -12 -12
fasted:nadita ad -16 20
meds:half a 11
now:acomoda d 15
organ:scarred d 16
pregnancy:does c -16
used__get a 12

el_urologo ad -11 11
gallo* d 15
historial$ b 10
que_frio bd 21 -15
there__an b 15

^okie ad -12 21
baby__not cd 13 -21
brain:saber c 13
el__tiene bd -11 17
fasted:desay* ad 22 -16
put__in acd -12 -20 15
ride:around cd 15 -17
texts:whene* bd -12 21
you__this ab -13 11

not:right abcd 16 14 -16 -22
now:had_the ad -12 12
organ:took acd -14 -13 17
prior:las_dos ad 16 -12
se_murio a -13
sin_falta ad -16 19
take__than cd -14 19
well:al acd -18 -16 23

=body:may abd -16 -16 22
drive:might_@drive c 12
fasted:con_la ad -13 17
had:si acd -22 -18 21
iron abd 26 -14 -17
se__dispara c -11
secundaria d -15
wrote_possible acd -11 15 -10
y__conozco c 13

=body:llene ab -10 11
allergy:de ad 14 -25
allergy:twice ad 17 -14
en_@vehicle bc 13 -12
has__on bd -18 15
heart:numbe* acd -12 -19 25
now:every d 12

=visit:vieja abd -19 -11 24
arriba$ ad -13 16
for__when ad 17 -11
is_personal ab -11 15
message$ abd -12 20 -11
not:todo a -14
of_heart ad 13 -11
prescribed d -11
stuff__the cd 17 -10
substance:than b -25
ya__se a -12

=visit:vez d -18
count* c -27
so__take a 12
substance:bebo_mas bd -10 13

=any:chicle acd -13 -11 14
=rule::slight:no_es|era|fue|sea_~1_nada|grave| ac -16 13
be_honest ab -16 -13
does__matter ac -12 -12
esta__le ad 15 -16
ivf_transfer d 12
las__la abc -10 10 -15
none__on d 10
psicoanalisis d 15
psychosis:none a 12

^read b 17
allergy:morph* bcd 13 -10 -25
any:texting ad -15 13
but__for c -14
drive:@drive_mi b -11
drive:after ad -22 25
hubby cd -13 13
los_frascos bd -11 13
niner* cd 22 -16
si__hubiera a 14
tardes$ bd 19 -11
the__worked cd -12 11
well: b -27

=tag:psychosis:proxy bd -11 15
=visit:lol ab -21 16
^sons ad -16 17
a__@call bd 11 -12
allergy:medicina bd 21 -14
brain:after abd -13 -14 24
cancel:queria acd 16 -10 -13
home:casita d 10
not:diagnosis c 12
organ:livers_good ad 11 -10
well:better_some cd 22 -19
y_por c 12

@day__is ad -13 13
effects:smoot* abd 19 -12 -13
eight__and ac 13 -12
mayo bcd -14 -10 17
take__for a -20
the_@day ac -18 25
well:sonreir d 16

any:con abd -11 -15 10
drive:me_voy ad -25 26
nomas_la d 14
time_was abd -27 12 12

any:si abd -32 -33 35
cance* bc 18 -31
desde__murio bc -10 10
fasted:been ad -21 21
got__@relative abcd -13 -14 -25 25
killi* ad 11 -21
me_llevaron d 11
pregnancy:fella ad 18 -11
texts:yet ac -11 12
y__puedo abd -12 -19 13

=body:hace bc -22 18
drive:mi_carro ad -17 14
heart:cuent* abc -12 21 -15
last_i c 10
no_@move d 13

=any:feel ac 13 -23
daddy bd 15 -12
organ:spring a -10
pregnancy:@vehicle ad -19 22
well:the_@clinician a -11

=any:puro a -14
=body:chronic d 13
=body:entere ad -16 14
it__be d -14
not__at ad -25 18
ride:esper* a -24
snipp* abc 20 -10 -10
substance:adicto ad 18 -14

@relative_insists d 15
better__no ab 16 -12
nomas__pero d 11
random__work a 11
says_it c -17
substance:en_@date acd -29 -13 20
unless_you bcd -23 -11 16

=any:amable b 17
=body:buscando abc -10 -12 14
=visit:@traffic bcd 19 -13 -15
@medicine__off ad -14 15
any:que_se b 10
effects:mas ad -24 20
fasted:# bc -23 -13
heart:out_it d 13
it__every d -11
organ:with_that c -11
pregnancy:esperando abcd -18 -12 -12 25
pregnancy:tres_@month a 14
serious a -11
substance:is c -20
substance:would_not c -16

=body:hears abd -10 -12 12
=body:liquido d 11
@stop__dar ad 11 -10
earli* ad -16 17
effects:not_a a 11
it__goes c 13
las__del cd -11 11
monit* abc -12 -20 16
not_possible ad 13 -12
period$ ac -21 21
regul* bcd -19 12 -15
that__gone ac 11 -10
town c -22
ultrasonido$ bc -12 15

=body:control bcd -15 -22 22
breat* abcd -24 -17 -12 27
drive:toca ad -19 22
en__@treat d 13
i__and acd -14 -39 21
now:moles* ad -17 20
on_mushrooms c 10
or__my a -15
possi* abcd -14 -41 53 -50
pregnancy:sure ad 11 -11

pero_poquito ad 14 -11
saben bd 11 -14
well:patad* a 15

because_of ad -11 11
had:para abc -23 22 -15
meds:they b -12
problem_lol bc 16 -13
showed cd -24 13
well:crummy ad 21 -16
y__dice c 11

=rule::unsure:wondered c 14
@symptom__it bcd -12 -10 16
arms a -11
cancel:quiten bd -16 22
eaten:ni ad 24 -26
heart:nervo* bc -14 11
hurt bc 17 -14
organ:tengo cd -26 10

=body:ultrasound abd -13 -19 16
at__me abc -30 12 11
completo d 11
effects:tambien acd -12 18 -17
nada_que b -21
organ:with_a ab -14 16
prior:on_@medicine bc 13 -13

=body:parties b 10
bipolar__one bd -16 16
cuando_me a -21
eaten:tube a 14
encarnacion_la bd 16 -17
pregnancy:otra_cosa b 11
tampoco abcd 19 -11 -13 -10

allergy:had_@symptom d 14
drinks:@relative a -11
is_good abc 19 -26 -12
just__@day ad 13 -12
not:numero bd 17 -24
to__@medicine ab 16 -17
was__attack ad 17 -19

=rule:effects:no:nothing|none|nada|ninguno|ningun abcd 22 -25 -25 -11
=rule:texts:no:mejor_~1_llam*|marque*|correo a 11
and_@drive a -10
could__me ad -18 15
fasted:eso a -12
fasted:got ad 13 -11
grandfather ad -16 12
organ:that_was b 11
tells ab -14 12
well:@thanks abcd -43 -11 -15 44
well:volvio d 14
yes__me abd 11 16 -25

=body:bendito bc -17 -11
=body:serious a -12
=body:widowmaker d 11
allergy:si_soy bd -11 14
effects:took d 11
now:@insurance bd 17 -14
si__@fetch acd -13 25 -23
sola$ bc -16 -11
story ad -15 19

adult:se ad -11 -11
heart:under_that cd 14 -17
my_break d 11
por_mensaje a -10

guys c -10
have_it ac -11 -10
hives bcd -25 -22 10
meds:just ab -35 28
segun__le c 12
substance:you d -10

@medicine__says ad -13 15
heart:nunca b -15
i__@eat b 11
just_anxiety a 10
last__you acd -13 -13 15
le_se ac -18 18
manza* bc -20 15
parches d 12
pregnancy:@day_blood cd 12 -12
sophomore__school a 13
texts:work ac -28 24
the__fib ad -18 18
time__we ac -11 11

=rule:fasted:yes:skipped|skip|salte|sin_breakfast ad -19 21
=visit:teresa bd 17 -14
any:# a -16
me__en bc -24 11
pregnancy:knocked_up ad -14 22

=body:@fetch bcd -14 19 -11
allergy:sin_problema a 13
coming:the_whole ad 12 -11
como__que a -15
go_under b 15
heart:me_on d 11
home:las_# d 10
no__me bc 20 -39
on_all b 14
the__# b -36

=visit:rico b 13
cancel:another ad -22 15
como_siempre ab 17 -16
organ:of_my ac -15 13
psychosis:o d -17
too__i a -14

=any:@year abd 15 -22 -15
=body:loco c -11
=rule:drinks:yes:tomo|bebo|fumo|consumo abc -16 16 -14
allergy:problema a 11
c_me cd 13 -13
eaten:@relative_@eat bd 12 -18
psico* c -26
take__pain ac -11 14

=body:habia bc -10 11
=rule:pregnancy:no:vasectomy|vasectomia b -15
allergy:@medicine_me ad -15 18
espero abc -13 -13 11
had:ambul* c 10
is_@vehicle ab -12 14
me__recomendo d -11
organ:on a -28
pull_my c 11
ride:out_of abcd 22 -12 -14 -17
substance:defin* acd -23 16 -12
the__hospital b 11

=any:cumplo ad 24 -40
=any:fue ad -25 21
^y abcd -46 71 -34 -56
es d -15
fasted:anoche ad -21 22
if__you d 13
la_@visit a -14
not:able ac 13 -12

=said:cancel:yes abcd -15 -26 -86 41
al_bano bc -10 14
guste* d 18
las__o ab -14 10
organ:bag bd -10 16
pero_me bc -18 -13
roommates ab 17 -15
texts:no_to b 13
to__if abd -18 18 -20
un_@year abcd 30 -16 -25 -12
why__am ad -16 14
yo_tomo bd 15 -11

=any:objection ad -19 21
any:a_big abd -12 16 -11
drive:quien abd -21 -11 19
mothers ab -11 12
not_@open ab -16 14

=rule:substance:unsure:script|prescription|prescribed|r c -14
allergy:certa* a -11
any:tengo_ni ac -16 16
can_we abd 28 -13 -25
fasted:am_and ad 13 -12
it__once a -11
nursing__and ad 13 -13
organ:@vehicle acd -11 13 -13
sin_ir c 11
y__mis b 12

=body:half a -11
all__time ad -11 16
had:era cd 16 -15
meds:nervi* d 13
meds:para_dormir ab -13 11
meds:would b 11
not:azucar ac -11 16
pregnancy:be_a a 18
puede abd -14 31 -33
puedo abc -24 15 -19
sent_this bd 15 -12

book b 12
fall abc -14 -14 10
heart:@clinician_says acd -12 -16 19
home:but_i ac -13 14
it_yet c -17
now:ntp bcd -13 -12 13
organ:do abcd 13 19 -12 -37
prior:meds b -12
resultado$ a -13
was_# c -16
well:on ab -18 -12

=body:problemas c -23
@relative__working ac 18 -13
allergy:@symptom_all d 15
drive:pareja ad 14 -11
from_what bd 15 -12
had:chick* a 12
safe:i_am ad -11 19

=tag:now:turned ad 24 -25
=visit:emojiyes ad -14 18
=visit:unless acd -13 29 -18
eaten:esper* ab -12 24
heart:has_the ad 10 -20
organ:hepatitis_c cd -24 22
organ:yet ac -13 12
physical_@treat bc 12 -12
pregnancy:pensa* ad -16 12

=body:age b -13
@eat_and ad -12 14
any:hold b 11
prior:have_tried ad -17 18
prior:or bd -16 18
substance:drop ac 19 -12
urgencias ab 10 -19

all__i ad 15 -15
in__here ad -19 19
mornings ad -16 10
prior:whole d 14
ride:apunt* d 11
well:like_death a 13

@relative_tambien ab -16 20
any:me_lo bd 15 -13
drive:@traffic abd -15 22 -11
every__@month cd -18 14
need__i d 13
pregnancy:bebe_de b 12
psychosis:second ac 11 -10
without$ ad 12 -11

=visit:still abcd 17 -23 27 -40
adult:months ad 39 -37
bill$ bd 22 -19
eaten:suppe* b -12
out_it ac 10 -14
psychosis:bien ab 17 -15
swelled b -14
talked_to b -11

=body:implante a 12
=tag:refuses abcd -26 43 -21 -29
ahorita_estoy c -11
brain:epilepsy_not ad -13 14
dejar$ ad -11 16
know__i abc -22 13 14
problems bc 12 -20
tengo__@day bd 15 -10
up_for c -10
we__a abd 14 12 -29

=rule::no:yo_no c -18
any:to d -12
de_baja acd -12 -11 16
tapon a 10
textb* a 14
texts:with_me a 10

a_bag bd -10 14
como__como ac -13 12
libre bcd -26 -17 10
meds:cero_@medicine a 10
now:did abc -20 23 -12
organ:@relative cd -45 11
other_one ab -16 15
took__works a 11

@symptom__me d -11
a_fib ad -19 19
adult:falta* acd 25 -13 -19
any:big ab -10 15
are__of a 10
condu* bcd -19 -12 14
now:monday d -18
picked a 14
prior:ect abd -14 -10 22
psychosis:disorder b -11

#_percent ac -32 17
heart:presion_es ab -12 22
origi* a 10
perf cd -12 10
prior:and_done ad 14 -11
si_bueno ad 13 -10
thinking_about cd 21 -12
vigen* d 12

=body:bebida d 12
=body:ofrecieron a 13
any:last_night bd 14 -24
cancel:le bd 25 -22
diabetes$ b 12
drive:it abcd -24 -16 20 10
only__@medicine b -17
ride:las_# c 12
says__the abc -18 -10 15

=body:prostate d -12
como__@relative ad -10 13
else__be b -11
no__numero bd 17 -24

allergy:ya bd 25 -32
am__about ab -13 11
brain:at_# d 12
brain:did_not b 12
este__mi abd -10 -13 14
for__they ad 15 -11
heart:heart_@price d -16
hon acd -13 -16 12
life$ abc 18 -12 -23
meds:es bcd -15 27 -12
my__ok d 12
no__hora c 12
the__trouble ab 13 -10

@medicine__y b -21
ahorita$ abd 19 -17 -14
makes_me bcd -17 20 -19
should__my b 10
tenia_@symptom ad 13 -12
text__me ad 13 -11

=body:mi d -14
=body:negativo ac 20 -13
long_ago a -14
my_labs d -12
nothing__@drug ad -14 15
organ:they_lost b -11
ride:ask abcd 12 -22 11 -25
substance:for b -27

=body:aware c 11
=body:quise c -12
@hours_and cd -20 12
am__day d 14
any:correo a 11
i__@vehicle abc 15 -20 -15
knock* a -16
nash acd -13 -12 27
substance:slipp* d 10
the_@relative d -14

@medicine__was c -15
allergy:dos ac 10 -11
hate__but d 11
heart:soplo acd -10 -28 28
home_sweet ad -10 14
la__hablaba d 11
think$ abc -15 -18 11
would_try cd 22 -19

^home abd -25 -11 31
allergy:breat* abcd -27 -15 -16 33
good_@thanks bd -14 15
heart:marcapaso d 11
organ:polycystic_kidneys d 12
psychosis:answer b 12
time__what bd 20 -16

=body:muchacho c -15
already__that bd 20 -13
brain:perdi ac -15 16
passed__a a -11
tend b -11
y__puede bd 12 -18

=body:except bcd -15 -15 13
=tag:texts:no abcd 13 -28 14 -29
=visit:sleep acd -12 25 -22
cancel:me_off abc -11 20 -12
coming:yes_i a 11
diero* b -18
staying bcd -22 19 -27
texts:lo a -14
y_ya abc 16 -33 -13

@eat_was d 11
allergy:nope a 14
eaten:could bd 17 -22
esperando abc -12 -24 14
forge* abcd -13 -38 31 -13
heart:@medicine_# a 11
mi__nomas a 11
perfect__good ad 10 -10
prior:como_cuales bc 24 -20
since_i ab 12 -27
week_so ad 10 -11

@late_pero ac -13 19
coming:enfermo a 12
i__nothing abd 24 -10 -19
not_recall abcd -24 -22 30 -16

=any:pura ad -12 17
=body:hora abc -11 13 -11
=rule::unsure:emojiunsure cd -13 14
adult:o c 12
allergy:me_la ac 14 -14
any__way ad -11 12
brain:cerebro_me a 13
he__got d -11
milk bc -11 -16
not:amor a 12
prior:quit b -12
substance:fue b -12

=body:embarazadisima ad -20 23
=rule:cancel:yes:not_~3_make|come|coming|go|going ad -44 36
drug__my a 10
hace_tiempo a 14
nacido a -20
psychosis:never_told ac -14 15
said__i cd 18 -13

^borderline abcd -18 -22 29 -21
football d 12
home:recojan a 14
nothing__can ac -18 18
spam$ abd -12 25 -20

=rule:substance:yes:withdrawal*|abstinencia|methadon cd -15 14
^llueva d 18
cancel:i_@cancel a 14
correo a 13
drinks:i_@drug ad -33 16
eaten:for_a b 13
substance:dormir a -19
to__day b 14
yes_they a 12

=body:those abcd 29 -15 -17 -26
=visit:creo abd -17 12 -24
^after abd 37 -16 -32
allergy:have_not c -13
any:person b 12
bien_de ad 11 -11
brain:grand* b 12
cuerda a 10
does__the bd 22 -14
now:not_talk b 13
now:work cd -13 -15
pregnancy:pregunta bc 17 -12

=visit:somebody cd 23 -25
dijeron__la c 11
false abcd 40 -16 -30 -21
mandaron acd -13 17 -20
not:unless a 16
said_what c 10
salio__ese d 12
segun$ abcd -23 -17 38 -24
suit ad 22 -18
than__@relative ad -13 18

=rule::no:ni_loc*|hablar|de_chiste bcd -11 -17 11
@symptom__but ad 13 -11
coming:you bd -27 16
mi_nina ab -15 17
pregnancy:that_too ad 10 -15

=body:@pay a -18
=body:pura ad 15 -12
=visit:perdi d 11
any:dale ad -13 16
except acd -12 -20 16
me_comi b -12
organ:@year ac -29 25
pregnancy:out_in a 14
psychosis:menti* cd 23 -19
ride:out cd 29 -39
texas a 10
tomo_no d 12

=signs:coming:no abcd -25 -18 14 20
a__y b -21
allergy:a_los bcd 11 -13 -22
not__my acd -12 -10 12
prior:daban cd 17 -11
prior:por_probar ad -14 15
queda__el cd 13 -12
swallow c 10

=body:chance d -18
=signs:meds:unsure+yes a -10
^segun abcd -42 -43 64 -49
coming:trying c 12
effects:foggy a -11
effects:in_the ad -16 15
home:media ad 15 -12
no_puede a 14
organ:too_much c 17
prior:for bd 15 -32
prior:las_@medicine acd 11 -17 -14

adult:different_birth c 13
allergic__only a 13
brain:says b -11
consi* acd -24 28 -31
drinks:just abd -12 -10 16
eaten:comie* d 17
estoy__junta bd 14 -16
formulario$ ab -16 22
meds:presc* bd 10 -12
y_drogas abd 18 -17 -16

=number:heart:big b -21
@animal$ bc -16 -16
any:half_a a -17
cero abcd 73 -51 -38 -53
diagnosticado_nada ac -13 13
me__dieron b -13
metformina bd 22 -15
not:del cd 16 -22
organ:bad bd 12 -17
organ:problema a 12
psychosis:used a -13
substance:i_ought d 11
well:right bcd -14 -10 18

=any:bites d 12
=rule::no:uh_uh a 13
=visit:sigo bd -18 -15
^negative acd 20 -14 -13
ahorita_no d -15
be__would b 10
de_lujo a 10
drive:o ac -16 15
infarto_cerebral d 10
pregnancy:@holiday ad -10 14
substance:estuve d 13

=body:falsa a 12
^unless abd -14 -21 25
con_eso abd -17 -12 19
drive:in_my b -13
en__cuarto a -11
is_growling a 12
ride:me_@fetch bcd -23 -20 19
voy__los ad -17 19
you__me bd 25 -24

=body:chickened a 12
allergy:is ab -23 16
brain:sickness b -10
eaten:when abd -15 20 -12
for_@holiday ad 14 -11
heart:like_a a 16
my_heads a 13
not:suerte acd -11 -12 15
organ:liver_tests acd -12 -11 18
ride:he_can bc -11 -29
sure_my c 14
the_scar bcd -10 -11 15

as__please abd 32 -15 -29
heart:operaron ad -22 22
histo* b -10
home:she cd 17 -33
uti_count bc 14 -11
when__like ac -12 17

=any:night bc -13 -22
=body:goes a -13
@hello_noches b 13
coming:encon* a 14
drive:salga d 10
fasted:sin abc -17 -12 13
fasted:we a 14
llevo_un d 12
meds:la_@treat ad 10 -13
organ:out cd -21 12

=body:patient bc -12 -19
a_case d 13
not:leave acd 17 -11 -20
prior:bette* acd -19 24 -24
the__never bcd -12 -27 19

augmentation a 10
cancel:she abd 16 -11 -11
go__ahead d 12
heart:thing a -14
las__me abcd -11 -18 -21 28
ni_idea ac -20 24
once_never ad -12 14
one_in ad -19 14
ronchas a -11
something__not d -17
sulfa acd 18 -17 -16

=visit:llegamos ad -14 18
=visit:well abcd -11 -15 -14 14
^sadly d 16
a__control ac 10 -10
busco$ d 16
heart:high_blood abd -16 -26 20
old_ladys ad -12 13
organ:higado_lo d 11
pregnancy:manan* cd 14 -13
quest* abcd -33 37 -14 -15
substance:@year_y ad 12 -11
vida$ abc 14 -14 -17

=visit:@texts bcd -24 -14 11
cancel:switch b 12
drinks:a_little d 14
heart:an_eye c 11
of_them cd -23 15
para__me c -11
sin_@drug a 13
texts:take abd 21 -15 -16
tub$ a -17

=said:drinks:ask acd -22 -30 13
^ps cd 18 -10
bleed d 12
it__to bcd 25 -24 -18
prior:but_no ac -12 17
substance:@drive cd 12 -10
tiempo$ b -18

=body:am c -14
=body:anyone d -13
adult* abd -13 -13 19
cancel:not_be ad -27 29
not__work acd -26 25 -15
oak a 12
on_her b -12
pregnancy:embarazadisima ad -20 23
pregnancy:resultado c 11
there__in ad -11 17

#_@sick c 11
=body:cirrosis a -12
=body:cuido ac 13 -11
=body:leer ab -15 16
adult:twent* ad -10 16
any:huh b 14
at_# acd -28 -37 25
heart:eye_on c 11
ride:@call abd -31 30 -19
they_still ad -10 16

=body:dinged c 11
@door__no d 12
any:send bd -10 12
but_keep d 11
now:shift abd 20 -23 -21
pads abd -14 -15 23
pregnancy:tengo_tres ab -19 20
ride:offered_she d 10
three__a ab 13 -14
we_do abcd 25 -12 -12 -17

=any:tirando a 13
=any:worked b -12
=body:answering abc -15 18 -10
=body:salido c -13
allergy:casi_me acd -16 -10 22
drogas_soy ad 18 -15
i_carry d 11
nuevo_y b 14
prior:not_one ad -22 24

allergy:la_anestesia a -16
done$ ac 15 -15
drive* c -30
eleve* ab 15 -12
fasted:watch* d 10
prior:recetas a -13
sane abcd 33 -22 -11 -19
the_next a -17

=body:cardiac ac 13 -11
=signs:no+yes bcd -46 -28 18
=visit:go bcd -51 -11 14
@treat_de ac -14 10
are__@relative d -13
baby__a abd 20 -15 -11
heart:what a -17
is__man b 10
on__mri d -12
substance:va a -15

^naltrexona ad -12 15
allergy:hallu* abcd -21 -15 -11 25
allergy:una_reaccion cd -11 14
coming:sitter c 13
heart:a_@medicine d 14
my__let acd 13 -12 -15
now:betwe* ad -19 12
of__i b -10
que__menopausia ad -14 14
threw_up a -11
weeks$ cd -26 22

brain:recovered b 11
como__psicosis bd 18 -19
dio__eso d -13
never__what acd -21 26 -15
that_it ac 12 -11
ya__@clothes d 10
ya_no bcd -41 -19 16

any:count ad 11 -12
cancel:i_have cd -11 17
extra a -13
heart:hole d 11
kidney__my bd -12 15
she__patient ad -10 12
texts:@medicine bd 22 -18

#__and b -22
my__do abd 22 -18 -15
ramen ad -14 13
substance:would bc -16 -10

=any:dead a 14
ahora_ando ad 21 -16
any:la_@place a -12
psychosis:sane abcd 33 -22 -11 -19
veces__a cd 16 -12

=any:bastante d 10
=visit:capaz acd -13 26 -25
espero_gemelos d 10
fasted:tome ad 18 -17
heart_itself ad -16 16
is_@clinician bc 20 -14
now:for_me acd 23 -12 -21
organ:al_bano cd 15 -12
organ:prostata ad 11 -12
steroids bcd -11 -13 22
substance:use_@drug c 11
the_scan a 11

=rule::no:como_cree|crees|creen|va_a_creer abd 22 -10 -11
=rule:well:no:igual a 10
prior:wrote_me a 13
substance:la_botella a 11
well:come bc -17 15

not__newbie ad -12 15
organ:nada_de d -12

=body:epilepsy a -13
=said:adult:unsure abc -11 -12 14
=signs:visit:yes:other+unsure cd 13 -10
any:@drink_at ad -16 21
any:luego_le c 14
but__scared ad 18 -12
home:ando a 14
voy__que abc 11 -15 -11

=body:story ad -14 19
@date__the cd -12 12
at__two cd -10 11
coming:after a -16
en__nomas abcd -16 27 -13 -11
en_media a 11
exped* a -13
home:tucked_in d 11
si__un ad -15 16
takes_@medicine b 12
una__en bc -25 16

=body:preventing c 13
=visit:agarro ad 19 -14
borreme_de a 11
contento acd -15 -11 22
enlar* abd -12 -11 20
heart:catet* d 12
it_that abc 12 -18 -16
not:or abcd 38 -22 -23 -29
prior:@drink_de ab 15 -17
substance:i_never a 11
ya_pague bd 24 -14

allergy:experience d 15
coming:that b -12
convulsiones_de ad -14 15
doctors__out a 12
eaten:nadit* a 12
he__desde d 11
my__today a 13
no_alcanzo c -15
not:lol cd -13 -14
organ:revis* d -12
prior:never_went ac 15 -17
straight abc 11 -24 -15
withi* ad 14 -13

=any:would abd -14 -14 13
^hepatitis d 14
^twenty d 12
fasted:not_so ad -11 11
heart:tomo abcd -34 -23 14 18
home:que bcd 10 11 -33
is__when a 12
substance:hijo ac 12 -11

done__# c -11
had:if_that c 13
heart:secon* abcd -16 -14 -11 23
meds:did_not bd 17 -14
mi__que abc -20 -15 12
psychosis:that_out a 11

=body:nervous abd 10 -21 -16
=denials:body:1:unsure+yes b -13
@relative__with ad -12 -12
any:@relative_and ab 14 -19
chico bcd -11 18 -21
fumar bd 20 -13
gone__me ad -13 16
is__boy d 12
me_vigilan cd -15 21
organ:encebollado b 17
sola__@medicine ad 12 -11

=visit:hambre bd 21 -21
hace b -26
home:@ride a 11
pressure__i d -13
psychosis:at ab -22 12

allergy:also b -13
allergy:new d -23
now:despues_de a 13
pregnancy:hombres cd -11 11
she__me abd -11 -16 13
una_que ad 12 -16
well:i_could ad 22 -21

en__a b -14
hubiera a 14

=body:iv ad -16 16
coming:someo* ad 12 -11
last__they ad -11 10
param* ad 17 -16
up__four d -13

=any:glass ad -11 15
=visit:which abd -14 20 -15
^borreme b -12
coming__from ad -11 12
do__or ad 18 -16
no__tomo a -14
nomas abc 21 -33 -14

=body:shop abcd 20 -10 -11 -11
@sick_in b 12
^literally ad 20 -15
be_the bd -14 16
is__from a -11
not_got bcd -13 14 -10
teens$ d 17
vapeo b 14

#__so a -22
actually$ abd -15 -10 23
prior:hasta c -13
psychosis:desde bc -22 10

boss$ ac -11 17
hice__prueba ac 15 -11
no_they cd 11 -21
your_@call b 13

=any:note b 11
=tag:brain:yes a -10
con_mi bcd -27 22 -12
effects:encue* b 13
meds:que_ya bd 15 -12
organ:looked c 11
proxi* ad 12 -19
que_esta cd 13 -15
this__best abd -16 -21 31
wish__could bc -11 -11

=number:pregnancy:year abcd 13 13 -13 -20
jale a 13
ratito d 12

=rule:well:no:aun|todavia_no b 11
@relative__un bcd 28 -10 -23
@treat_count cd 11 -11
drinks:at bd -13 13
heart:#_de a 11
la__si abd -24 -12 22
mi__carro a 11
nada__eso acd 15 -21 -25
organ:mucho_al cd 20 -15
ride:proba* c 16
texts:the_text a 14
una_vez bcd -31 31 -21

=any:tuve ac 13 -11
=body:pull acd -11 15 -15
@medicine_me c -14
anulela$ abd -11 -12 17
eaten:@body acd 23 -16 -24
home:@body_up ad -13 18
now:se_me b -11
substance:when abc 15 -11 -14
undecided abcd -25 -19 37 -25
well:back bcd -21 -11 10
well:thank d 12

=last:body:unsure a -19
allergy:morphine bcd 13 -10 -25
any:a_yes a -11
any:take_a a 11
effects:bit ad -11 17
now:pick ad 21 -17
pregnancy:feeding ad -20 22

allergy:probado c 12
be bc -20 12
organ:can_not abd -11 -13 16
seventeen ad 31 -24
substance:after_my d 12
substance:probation_officer c -10

@call__this b -10
any:a_@relative ab 14 -11
at_my abcd 14 -25 10 -13
but_at ad -11 14
la_fabrica ad 16 -11
meds:except ad -14 16
psychosis:mania_si ad -14 21

allergy:and c -23
de_parte abcd -21 32 -11 -30
enfermera acd 12 -15 -15
find_out abcd -38 -14 40 -23
get_a ac -19 11
organ:salio bcd -12 12 -16
would__ask bc -18 14

can__got ad 20 -13
papers acd -16 22 -15
substance:botel* b -16
well:the_first d 11

am__regular a -14
de_muchacho a 16
in__just ad -15 20
mande* abc -29 34 -28
no__just acd -26 -23 33
now:perla* ad -11 13
school$ ad 10 -30
well:tres cd 21 -26

=body:keeps abd -11 -12 18
=body:murmur d -13
a__# bcd -22 -26 14
no__otra bcd -18 -15 20
on__morning cd -10 14
teeth d 12

=any:canas ad -12 20
=any:sonreir d 16
lo_descarto ab 18 -18
pregnancy:prime* ad -17 14
que_si b -54
so_it ad -13 14
wanted__but d 10

=body:snri a -11
brain:one a -26
showe* cd -25 15
substance:no_pueda ac -13 12

#__eso bd -16 14
a__since abd 17 -12 -23
allergy:alergia_no cd -11 11
baje_de cd 16 -14
eaten:does bc 26 -22
por_@drug ad -10 20
substance:you_yes bc -13 15

=body:he abc 16 -22 -18
pensar$ c 10
prior:@clinician bcd -25 -12 13
right__my ad -18 20
sano$ ab 17 -11

brain:air a 10
brain:in_my bd 14 -12
can__cause bd 13 -12
cancel:so_i a 14
coming:mismo c 10
coming:right_now cd 19 -17
el_del b -12
exactly_but ac -20 20
had_@food c -13
ride:acuer* cd 11 -16
substance:passe* ab -10 12
unit_is bd 14 -13

calli* ab -13 15
knock cd -13 12
ride:could abd 24 -13 -21
ride:is_got ab -18 14
shot$ bcd -12 -20 11
suits ad -20 24

@treat_just ad -14 15
allergy:hallucinations abd -17 -12 23
at__bar b 11
cancel:calle* d 11
keto abd -10 16 -19
not:manden bcd 16 -14 -14
organ:de_@date a 11
psychosis:check* b -11
you_guys c -10

a_little abc -17 -24 23
allergy:inyec* cd 13 -13
home:had d -11
is_tomorrow b 13
my__last ac 19 -16
no_and ad 25 -18
not_promise c 12
ride: bd -12 -18
texts:system ad 12 -11
you_my a -13

^casi bc -32 12
be__guest ad -10 20
eaten:@food_yesterday ad 13 -12
esas bcd 15 13 -36
had:recreationally bc 12 -12
no__ahi c -11
not:@month ac -15 20
pregnancy:hace ad 21 -33
substance:i_do b -27
una__me b -14
wrote_it b 11

cancel:i_did a 13
drive:might_get c 10
for__at d 11
for_nerves abd -10 -11 13
of__time c 11
on__nursing a -15
ultimo__fue d 12
was__for c -19

camioneta ad -14 17
cansada a -13
eaten:las acd 19 -11 -22
organ:estudios bcd -13 11 -11
prior:and_something ac -10 17
well:by acd -14 23 -16
well:no_esta d 14

another_one a -22
heart:drink ac -11 16
heart:nights c -15
home:llegamos ad -14 18
list$ d -18
substance:comes_and c 10
substance:diario_y cd -14 15
texts:does d 13

@relative__estamos d 11
drive:carro_y ad -12 11
eaten:up_and d 11
heart:es abcd 29 -15 -21 -19
is__it bc -11 -10
know__is acd -17 19 -15
los__@medicine d 11
refer* d -18
ride:me_hace ad -15 20

back__not c -12
but__to ad 23 -27
i__bad b -14
mate a 10
nor cd 15 -17
organ:tuve cd 33 -32
prior:none_of ad -14 15

can_bring b -13
chart d -18
drive:going bd -12 16
into ad -28 16
todavia_toma d 14
what_exactly bd 15 -16

adult:porqu* a 13
estoy__verdad abcd -12 20 -10 -16
heart:@drive bd 17 -17
pregnancy:say_no a -14

=visit:porque ad -19 11
^@vehicle abcd 42 -44 -18 -11
i__much b -10
i__we cd -17 13
mejor__para abd -15 23 -12
not:hold abd -14 -16 19
organ:enzymes a -15
que__como a -12
time__he bd -14 20
tuvie* acd -12 -10 14

=rule:coming:yes:go_right|go|right_ahead ad 23 -22
de_ahi acd -19 -14 24
diagnosis c 13
eaten:not cd 20 -24
en__@body ab -26 -13
prend* ab -21 20
recheck cd 14 -11
rosar* abd -11 11 -12
still__i c -11

=any:care ad 19 -15
=rule:safe:no:scared|afraid|miedo|asustad*|dan a 18
adult:freshman a 10
al_rato abd 14 11 -21
allergy:mi_expediente bd -11 11
allergy__no a -11
anything__that a 11
apenas$ ab 15 -13
claro__eso bc -11 10
con_confianza d 20
for__mood d -17
lo__claro ac -17 22
lots__it b 12
nobody__up ad -12 10
para__\xc2\xbf bc -11 16
pronto abcd -20 -30 41 -33

as_before d -16
effect d -11
many acd -32 -20 38
now:except_i ad 14 -14
pregnancy:@stop_de ad 12 -11
ride:sure cd 17 -20
sirve* c -13
that_at b 10

=any:crazy abd -20 -13 22
@fetch_la bc -10 12
^ic abcd -17 -17 -15 27
amlodipina__# d 10
any:apart* b -14
drinks:like ad -21 23
me_atendio b 15
molesta__nada ad -16 16
psychosis:lo_descarto ac 19 -17
siente__la bd 12 -12
texts:inste* ab 21 -18
texts:mande* b -16

=body:med acd 31 -13 -33
allergy:in_# b -16
cancel:para_el ab -14 15
ignor* cd 21 -18
no__@drive bc 15 -19
no__manana ad -13 14
organ:tambien ad 18 -17
psychosis:told abc -28 -14 18
ride:that_is bcd -12 -14 15

@year_of ad -18 19
appointment bd 13 -17
dice__bipolar c 11
eaten:then a 11
el_paro c 11
era_de d -13
how_many abd -12 19 -18
ni_tomo a 11

es__si bc 14 -17
firmar$ b 17
hierbas c -11
i__lol a 15
pregnancy:nada ab -12 14
well:depri* ad 20 -12

mi_@clothes bd 14 -11
muy__@thanks d 12
now:tres c 10
pregnancy:was_positive d 13
prior:fourth d 14
texts:@person ad 15 -16
well:nomas ac -11 14

#_@relative bc -16 -12
=tag:effects:unsure b -29
allergy:bracelet d 16
any:thing ad 17 -13
as__not ad -13 13
brain:recov* a -10
cancel:decid* ac -33 24
drive:the_@vehicle c -11
looked$ c 11
not_even abcd 29 -22 -27 -11
organ:quedo cd -15 17
psychosis:oigo b -18

=signs:drive:no+yes ad -13 17
allergy:codei* abc 14 -16 -15
any:hard abd 25 -27 -12
dieta cd 13 -12
drive:with_my abd 28 -13 -17
en__fila b 12
except__one d 10
mejor__me ad 11 -14
my__your a -12
perfectas ad 11 -10
to__a d -18
todas__para d 11

#__after ad -16 16
memor* ac -14 14
no__@drink a -13
would__yes b -12

=body:blast a -12
=tag:brain:unsure ac -25 12
confirmed ab -12 -12
dijeron__no ad 18 -10
duis__@year d 12
he_tenido abc 12 -18 -10
heart:@relative_es abd 25 -20 -10
heart:both abd 19 12 -26
heart_no d 12
organ:jaundice_as cd 14 -11
pregnancy:en a -10
pregnancy:faint c 16
texts:veces c 11

=rule:ride:unsure:depends|depende c 11
^wish bcd -20 17 -21
adult:@open ad 12 -17
any:hang_on b 15
heart:still cd -14 19
paren* bd 12 -13
stroke__had ad 11 -10
that__yes bd -11 11
wild_@animal ad -14 14

=rule:drive:yes:manejo|conduzco|voy_yo ad -27 28
@ride_home ad 16 -12
biscu* bcd -10 -11 13
got_# ab -13 11
pregnancy:#_and ab -11 12
psychosis:a_veces b -10
swing d 13

=body:casi abd -42 -15 42
=visit:quiten bd -16 22
@stop_le c 11
a_@machine abd -20 25 -19
but__over ad -14 15
days__# ad -17 13
have__something c -11
heart:high_at ac -11 15
heart:she abd -11 -18 18
last__@eat d 11
meds:no_pero ad -11 12
substance:#_days abd -38 -11 38

@relative__of d -13
cancel:@insurer ad 18 -11
disorder b -12
eaten:almost cd 15 -15
fuerz* bcd 20 -19 -31
is__neighbors cd 11 -10
organ:para d -13

=body:cuento abd -18 -13 19
=rule:coming:no:close|delete|drop|remove|cancel_ ad 18 -14
=rule:psychosis:yes:brote d 10
^regular a 13
had:@date abd -13 -12 23
had:para_mi a 10
hmm abd -20 16 -13
pregnancy:done abcd 23 -12 -14 -10
substance:now c -21

=visit:final ad 20 -14
@food__la a -14
^estaba abd 26 -13 -24
are d -17
ex_would b 11
had:de_la bc -10 15
living$ d -11
pusieron__en abd -19 -10 14

=body:mri d -14
any:pensa* cd -20 14
predn* d 10
substance:off ad -22 25

=body:carrying d 11
ahi_vemos acd -17 28 -23
asistencia ac 14 -19
been__under c 12
had:@relative_fue a 11
had:so bcd -15 -15 11
organ:un abcd -29 -22 18 11
organ:yes_liver ab -15 -12
psychosis:tempo* d 11
seizures_no ad 14 -13
textos bc -11 -15

contr* abcd -17 -29 -33 39
heart:eye c 11
substance:tomo abcd 42 -49 -13 -27

=signs:coming:none b -22
@day$ ab -23 12
@drug_when a 11
ambulancia$ ad -13 10
quien__esto b 10
substance:pack_a bd 16 -13
well:@relative c -19
ya_mande b 13

=rule:texts:no:rather|prefer|prefiero|better|me abcd -13 -24 -11 25
cause_that a 14
coming:right acd -10 18 -17
costar acd -13 18 -17
ride:what bcd -14 -11 16
terapeuta c -13

=denials:any:2:no abc -15 -39 21
adult:after ad 13 -12
allergic_i a 13
any:like_a bd 23 -16
crap$ a 12
gomitas bc -11 16
prior:only_took ac -11 15
the_mail ad 18 -18

=any:noches c -14
=any:yesterday abc 11 -13 -21
=tag:texts:unsure ac -23 12
cancel:count_me ad -16 19
coming:good ad 11 -10
not:llaman ab -18 16
prior:meses ac -11 11
rather__it d -12
ride:on_the cd 12 -22
tengo_tiempo cd -21 12

#_este ad -14 12
@drug__once a 15
any:coffee abd -11 -15 18
cancel:yes_i ab -24 15
completa d 11
eaten:with_cream a -11
fasted:manan* acd 22 -11 -22
y__dos cd -15 13
you__but cd -21 13

coming:que_voy ad -13 18
of_a ad 11 -16
part_of c -12
por__me abd -11 -15 16
pregnancy:cerra* a 11

=tag:prior:turned ab -15 10
@call__my b -12
allergy:benadryl cd -14 10
off__the b -13
organ:to_wear cd -17 21
test__on c 13

=body:nadie d -11
=visit:dialysis ad 15 -11
any:y cd 20 -21
bed bcd -25 -17 21
desde__nada ad 10 -10
que_llevo abd -16 29 -21
ride:queda abd -13 13 -17
works_for ad -15 19

any:prefer a 11
any:preguntas a 10
dije__la bd 14 -12
prior:@medicine_did ad -10 11
ride:he_will ad -13 16

allergy:@sick_after cd 12 -12
allergy:@symptom b -12
coming:por_favor ad -18 20
cuenten_conmigo b -11
gave__something bc -13 11
heart:es_que b -11
high_and ac -15 15
now__is ad -12 11
prior:do_not d -39
prior:only bcd -19 15 -21
swall* ac -12 16

=rule::no:nothing_like_that a 15
digo_no ad 19 -11
el__puedo ab -15 20
i__miss ac 14 -14
my__shot d 13
nursing__i bd -13 13
organ:opera* d 11
prior:is_all abd 22 -18 -11
ride:el_@relative acd -10 -12 23
was_there bd 16 -19

=signs:body:no+unsure: bd -14 -20
drinks:a_veces d 12
fue__@food c 14
heart:left ad -13 15
just__@medicine bcd -17 -11 10
levan* bd -24 -13
me__hecho cd 25 -16
out__a a 11
ride:quien_me acd 28 -16 -16
well:nuevo d 11

=rule:organ:yes:one|single|half|half_a|missing|l c -12
=rule:well:yes:no|cero_quejas|complaints d 12
for_epilepsy ad -11 13
las_recetaron a 12
lesiones a 10
psychosis:dan ad 13 -13

=denials:any:2:yes b -12
@door_to ad -11 12
deciden b 14
home:trouble ad -14 16
there abcd -28 28 -29 12
verdad c -15

arreg* bc -15 19
break_from d 12
coming:y acd 13 21 -38
el__pero b -16
feo$ d 12
off_today ad -12 15
pecho_todavia b 11
texts:said bd 14 -16
the__@cancel a 10

=signs:texts:no bc -48 -20
@place__the ad -12 14
allergy:tengo d -16
can__bring b 12
is__is ad 11 -15
llant* d -14
pregnancy:faint_line c 12
that_times ad -12 14

@drug__communion ad 11 -12
are__with d 12
go__day b -10
ish abc -15 -15 14
me_an d 14
never__my ad -13 12
not:deny d 13
not:diagnosed cd 13 -11
now:depende c 10
quiten abd -11 -21 27
ride:pero bd 13 -20
ride:so abd 12 -19 -11
said__be a 13
so_am d 13

class_of ad -12 14
cloza* acd -11 -16 21
drinks:con_la d 12
duele__@body abd -14 31 -30
had:a_empezar a 12
heart:alrea* abd -12 18 -11
miedo bd 23 -31
on__not d -18
shellfish ad 15 -12

=body:dio ad -14 18
something_on a -15

=rule:allergy:yes:gave|dieron|pusieron|had|got|too a -29
ayunando abc 15 -21 -12
drinks:@drug_pero ad -17 11
effects:pero abc -16 -17 17
eso__personal b 13
meds:puedo abc 23 -29 -20
soy__eso d 14
was_planning ad 11 -15
you_want acd -15 -11 13

ando__# d 11
drinks:vez_en ad -16 21
got__blood a 13
organ:vejiga bcd -11 -31 12
substance:down ac -18 14

allergy:for_two a -11
any:now_and ad 21 -20
cancel:here b -23
celular_de b 10
en__hora cd 14 -19
me__@person ad 20 -11
modelo ad -15 17
not:near a 12
oigo abd -14 -20 17
psychosis:think* a -10
puedo__sola a 11
then_i d 11

^traigo c 10
brain:@body_la ad 20 -11
cancel:nunca a 10
drive:que_me ad -15 13
la_dra b 12
llegar__en a 10
now:we_do ab 22 -19

allergy:no_c ac -12 16
despertar d 11
did__em a 13
fasted:this_morning abd 19 -15 -14
lo__le a 11
pecho$ abcd -12 -10 -11 20
pho ad -11 13
psychosis:but_they b 11
psychosis:called c -19
the_last bd 11 -11

=any:turning a 12
=body:bit cd 12 -21
@medicine_are acd 11 -13 -12
a_partir d 13
adult:se_le b 10
drive:so_i cd -22 19
eaten:not_@eat ab 14 -11
my_alley ad -12 13
not__ever ac 26 -25
now:wassup d 16
psychosis:worke* b 11
they_tell cd -11 10

=body:antes b 14
^del abc 16 -12 -15
allergy:@symptom_after cd 10 -11
prior:@treat_si ac -11 12

=rule:home:yes:i|we_do|have|did|am|can|will|had bcd -26 10 -12
antes$ cd -28 10
esa_misma d 12
hearing__when a -11
home:esta_es c 11
may_not c 10
nine c -23
organ:get_@body a 13
prior:no_alcanzo bc 13 -11
psychosis:orden* bd 14 -17
psychosis:saber ac -11 11
quitado acd -12 -10 17
substance:vicio* a 10
what$ abcd -23 50 -32 -36

fighting d 10
ladde* a 11
limpio$ abc 15 -18 -16
now:did_not a -11
soy__los b 13
would__@call ab 13 -34

=body:pressures cd -14 12
allergy:not b -27
not:did ab 13 -20
would__than abc -13 -11 14
y__luego d -10

=any:guest d 12
^jamas acd 25 -14 -17
coming:de_la ad 17 -24
dis$ ab -12 20
el_suero bd -10 10
morphine__ok ad 17 -13
or abcd -19 33 33 -63
passed__i ad 12 -13
thc abc -12 -12 19
well:i_am ab 12 -37

=any:cumple bd 15 -13
=said:coming:ask b -19
adult:mi bd 20 -41
con_mas ad -11 16
organ:hepatitis_b cd -10 14
pregnancy:my_youngest ab 13 -14
pregunta_a bc 15 -11
prende ab -21 20
ride:@insurer_a d 13
ride:i_live a 12
still_have ad -12 15

de__hasta a 10
drive:van abc 10 -12 -12
hope cd 25 -27
prior:was_for c 10
texts:llamada abd -10 -11 17
una_@medicine acd 16 17 -29

=asks:all: abcd -46 94 -85 -65
=said:substance:yes c -39
anexo$ a -10
any:doctor ac 12 -14
eaten:@food_no ad 15 -11
eaten:than ad 13 -14
ha_contestado cd 15 -12
in b -10
it_off d -15
pero__paso d 11

=any:pasado b -12
=body:dije bc 13 -15
@fetch$ acd -11 -26 19
any:no_le ab -24 18
can__be d -12
decid* acd -53 60 -42
engordo ad -12 13
llevo_tres ad -13 15
meds:atorvastatina ad -13 14
organ:ct c 16
roble a 16
yes__not abd -18 -20 20

=any:toothpaste cd 11 -11
allergy:face d 12
both__those ad -10 12
brunch abcd -14 -13 -13 27
drinks:as ad 11 -13
estoy_desocupada ad -13 18
fasted:but abd -24 11 13
had:tres d 11
la__vez abcd -13 16 -23 12
pregnancy:nursing abcd -14 -19 -22 26
psychosis:state_hospital b 16
substance:few ac -11 11
yo__se bcd 24 -10 -14

@relative__but c -16
did__is ab 11 -10
eaten:papas abd -13 -12 19
had:no_lo c 11
organ:gallb* bc 16 -21
prior:church acd 15 -11 -13
someones ad 20 -11

=any:unos b -17
del_marcapasos d 11
home:esperando_que a 14
house__the b 10
llame c 13
nada__de ad 13 -11
need__to b 12
organ:@body_with ab -13 14
organ:my_@body abcd -40 -19 19 28
psychosis:say_i c -11
rinones__y a -12
well:days cd 28 -31

allergy:gives_me cd 16 -19
asked_anybody ac -13 18
eaten:since_i ad 18 -18
meds:la_presion b -13
prior:y_no c -14
problema_problema ac -16 17
solo_la abcd -14 -17 10 12

cancel:no_me acd -19 -14 23
decided__it b -12
dele_mi ad 17 -12
had:something cd 17 -17
nobody__me abd -11 10 -11
this__my bc -38 17

@relative__yes ac -12 12
@relative_and abc 10 -18 -25
diaria$ cd -10 13
fenom* abcd -29 -15 -12 35
la__esta acd 12 -13 -12
not:want c -14
responder ab -13 20
texts:llega* abd -14 21 -11
voy_sola ad -24 28
yes__had ad 15 -14

=visit:point a 11
=visit:staying abcd 26 -13 -15 -15
=visit:tomorrow ab 18 -23
^chronic d 11
before_noon acd -16 18 -15
medio__hace ad -11 12
nada$ abcd 46 -37 -44 -21
texts:@call_me abcd 27 -18 -14 -18

^dolor d 10
both_say d 10
corol* a -10
drive:pensaba bcd -12 17 -12
eaten:excep* abd -21 11 10
now_lol d 12
on_blood b 15
pregnancy:misse* cd 12 -17
pregnancy:pipefitter ab 10 -10
segura abc -13 -25 17
two__the a 11

#__does d 12
am_taking ad -13 15
drive:regreso d 18
kidney c -20
me__contestado cd 15 -12
not_miss c -11
novela ad -11 12
organ:@clinician_is c 15
pregnancy:knock* ad -14 22
puede__@drug b 12
substance:mean d -13

allergy:todo ad 22 -26
la_@food ad 13 -21
little__for ac -14 14
substance:september ad -18 20
treated_it cd -12 11

=signs:any:unsure: bcd -18 13 -14
^if abcd -43 -18 39 -14
allergy:one_@clinician cd 11 -11
cancel:estoy_en d -15
con__ando bd -10 13
had:diero* ad -12 12
home:quien abd -13 25 -20
ketor* ad 15 -12
well:has b 12

@late_period ac 21 -19
amari* d -12
brain:is abcd 18 -20 21 -39
con__de a 12
eaten:few d 19
effects:doble d 14
pobrecita b 14
ride:sobrina c 11
side c -13

=rule:texts:no:no_~2_mensaj*|escrib*|textos ad 10 -10
organ:x a -11
pregnancy:mamar d 14
presion$ b -17
prior:took_@medicine d -18
prior:worke* acd -19 -16 24
substance:demas* cd -11 16

@clinician_would bc -13 12
band abcd 36 -16 -20 -13
bottles$ bc -11 11
drive:here a -16
footb* d 12
it_was bc -63 16
place$ c -13
substance:@drug_that abc 27 -14 -24
texts:keep bd -14 18

@relative__not bc -25 17
brain:bit c 11
cancel:turno d 11
count_or bc 13 -11
drive:@insurer_a d -14
i_sent abd -13 20 -13
mejor* cd -12 20
not:numbers cd -13 13
substance:ex d -15

cuerp* d 13
enzim* b -11
estaba_esperando a 10
iban_a a 13
not_text ad 13 -15
the_street c -13
times b -18

=body:form abc -10 23 -19
=body:preguntan bc 10 -11
=body:stick ac -16 12
mi__es cd -14 -16
pregnancy:no_more ad 17 -12
que__demasiado d 10
substance:weddings a 10
we__doing cd -15 17

=body:\xf0\x9f\xa4\xb0 d 11
allergy:will_ask bc 11 -10
am_here ab 10 -10
any:estoy_muy ac -13 14
bringing_her c -10
drive:do_not b -13
falto bd -11 15
prior:not_i bd -14 17
semana_para c 13
substance:dice bc -20 10
tell__yes bc -17 14
texts:en_la abcd -31 22 -15 11
texts:gets bd 12 -11
whole_new a -11

=visit:pregunta abc -16 19 -14
allergy:tolerated abd 20 -12 -13
cancel:ahi_estoy ad 13 -12
for__that bc -12 11
had:the ab -11 -16
it_made bcd -12 -14 16
pais a 11
psychosis:answe* bc 15 -14

=any:carro ab -23 20
adult:esta ab -12 14
corazon_esta b -10
eaten:of b -14
penicillin ac 10 -14

=any:maluquera ad -10 16
@relative__mine abd 19 -18 -14
adelante d 14
dejame__la ac -10 12
drive:iba a -12
drive:soy a 11
lock__in ad -14 17
substance:paso_un ad -15 18
with__of ad 11 -16

=visit:hotel a 11
^solamente abd 33 -21 -24
a__but cd 10 -16
he__@treat cd -13 13
heart:last_time b 19
quito_la ad 11 -10
then__now d -12

=body:alta ac -12 15
eaten:my a 12
favor cd -31 -10
now:number ab -16 17
now:try abd 24 -17 -14
pensando ac -11 18
psychosis:is_bipolar bc 14 -12
psychosis:soy_bipolar bd -13 15
said__my ad -10 12

=body:pusieron b -26
=visit:he ac -27 31
cancer acd -14 -12 13
it_now ad -16 12
last_@visit d 14
past$ d 12
substance:clean abcd -22 -24 -21 29
who__to c -11

@treat__up ad -12 13
and__if cd 13 -10
eaten:five_@hours d 10
no__toca ac -14 10
not:trouble abc 12 -16 -21
prior:months a 12

^your ad -18 -11
dejo__@door ad -11 14
effects:i_was bcd -15 -27 21
effects:momento ab -11 14
had:had ab 12 -10
have__three ac -13 16
in__room ab 23 -17
mull c 11
prior:acuer* ac -15 12
psychosis:tipo abd -16 -14 21
todos ac 14 -31

=body:snipped abc 20 -10 -10
coming:alla_llego d 12
el_test a -12
glass abc 16 -11 -19
not__chance ac 18 -12
prior:befor* bd -16 11
psychosis:for bd -33 10

cancel:know abc -23 -26 31
heart__# bd 19 -14

=body:prefiero abcd -17 26 -11 -12
=signs:pregnancy:no abcd 36 -27 -12 -34
=visit:think abcd -35 -27 45 -17
^calculos d 14
esta_en abd -20 13 -10
of__@sick c 10
organ:nada_ahi ac 11 -10
regrettably d 13
solit* b -13

=any:sancocho ad -15 16
allergy:hoy b 10
business$ ab -14 11
eaten:sugar d 12
organ:resul* abc -23 -25 26
pregnancy:as d 11
texts:mensa* ad -11 12
the__could bcd -15 16 -23

#__never abd 16 -15 -16
=visit:mandated a 12
adult:i_am bd -11 -12
coming:not_doing ad 12 -10
es__para ac -13 12
psychosis:chart_says c 11
substance:else a 16
substance:strai* c -14
thought__test a 11

=signs:ride:yes b -16
organ:call a -11
ride:anybody ac 19 -19
week_of ac -13 10

any:by_myself d 14
it__is bc -11 -18
less$ bd -23 16
never__like ac 13 -12
not_sleeping c 11
of_us bc -20 18
substance:a_drug bc 11 -14

=visit:con b -21
@symptom_cuentan bc 15 -10
allergy:dose b -10
okie_dokie ad -12 21
once_a ac 16 -22
pero__estoy b -12
ps cd 18 -10
put b -21

=visit:drop d -10
allergy:hold b 13
heart:my_physical abd 18 -12 -13
pasado__el ab -12 13
prior:las_que bd -13 16
ultimo b -15

=any:lot c -12
is__i abc 28 -31 -25
just_sips a 10
my_boys b 13
not:straight ad -22 17
not__clue acd -21 26 -13
now:@open d -19
organ:veces abc -21 -10 16
pregnancy:year cd 13 -20

down_there abd 17 -11 -13
eaten:i_get bd 10 -11
le_confirmo abcd -17 -12 29 -20
organ:but_it cd 15 -11
pregnancy:hard a -22
psychosis:hace_@year d 11
was_the c -15

=body:communion ad 21 -16
=rule:allergy:yes:awful|horrible|terrible|nightmar acd -11 -19 26
la_misma bc -16 11
pacie* cd -14 14
twenty bd -11 12

brain:schoo* d 14
can__@treat ad -12 13
cancel:have_not c 14
drive:neighbor b -11
sueno c -11

=visit:@medicine bc 13 -26
ahora c -16
coming:a_place ad 14 -14
now:me_just b 11
one__me ac 11 -17
pregnancy:scared c 13
twice__it a 12

=body:miracle ad 18 -10
=body:wants acd -18 21 -28
allergy:wife ab 14 -17
saber abcd -49 -13 63 -57
send bcd -10 -12 14
substance:botella bcd -13 -14 11
texts:numer* b -10

=body:moria d 12
=body:soltar d 11
=visit:portal a 11
dormi bcd -12 -12 17
of_# bc -16 -11
ride:cunada bd -17 18
si_se ac -19 10

eaten:hace_nada ad -12 12
moverla ab -12 14

=visit:room b 11
@late__@open d -11
prior:been_through d 14
texts:it_@price d -12

=any:@month abcd 23 -18 -17 -12
=any:work b 11
=visit:buena a 11
organ:back_bad d 10
pregnancy:i_lost b 10
psychosis:did bc -10 13
ride:i_had a 11

=body:good abc 40 -46 -25
but__@cancel ad 11 -10
effects:bette* abd 21 -11 -13
siete_@medicine d 14

=body:mente ab 11 -12
drive:need_a ad -11 13
effects:of c -22
los__que cd -13 10
me_once d -26
neighbors abd -11 -11 11
now:hable abd -21 -13 28
organ:los_dos bd 11 -14
rhythm a -13

@relative__fallo a 13
not:@thanks abcd 30 -29 -12 -11
sure__have ad 11 -12

drive:@relative_to a 13
heart:@relative_murio ad 10 -12
license__# ad 19 -16
mas_que a 17
me__pusieron abc 13 -15 -20
meds:i_do abd -20 -15 23
meds:y_una d 12
rest d -19
ride:la_licencia d -12

=any:debo cd 11 -15
@medicine__still c -15
ando_con abc -27 -20 14
esta_dormido b 11
had:@clinician_me b 14
heart_failure d 10
hysterectomy a 12
that__please b 12

=any:chamba b 15
=body:ignoro cd 21 -18
adult:voy_a a 10
drinks:si ad -18 12
home:me ab -18 10
home:waiting_on a 11
june abcd 18 -23 13 -15
me_cayo abc 19 -20 -13
meds:@medicine_and bcd -25 -16 25
ride:my_boy ad -17 19
substance:@drug_last ab -10 15

=body:trabaja ad -15 16
and_everything ad -26 18
murio__un bd 15 -11
pregnancy:#_@month abd -26 -10 29
psychosis:no_no bc 15 -16

=body:yea bd -12 18
@food__como cd -10 13
a_reason b -11
happy_to ad -11 18
no__know c 11
now:a_esa c -10
pregnancy:thing_i a 10
reaching_out b 13
saco_@drink d 14
see__every d 11

escitalopram abcd 25 -14 -12 -20
heart:is_too b 10
las__que cd 11 -14
ordenar abd 13 10 -23
ride:norma* a 12

antes c -15
despues__la bd -11 10
heart:electro d -13
implante$ a 12
isque* abcd -20 -17 -19 36
meds:esta abd -15 21 -15
multi* abd 12 13 -27
not_preventing c 12
pregnancy:seventy ad 17 -12
ride:pensaba ad 22 -15
ya_# d 13

=body:swell ad -12 12
a__or ab -11 19
brain:tramadol a -10
ex__lol ab -13 14
heart:always acd 22 -15 -12
heart:desde abcd -17 -16 -21 30
heart:la_farmacia abd 14 -14 -11
heart:murio_de ad 11 -14
pregnancy:are_trying c 11
pregnancy:me_and ab -18 19
que_salio d -11
well:better a -12

noche_despues d 13
to_someone ad 13 -11
ya__en bd 11 -13
yes_in ad -14 17

=body:aripiprazol d 13
=signs:texts:unsure bc -10 12
casi$ cd 19 -37
heart:but_my ad -20 23
meds:he bd -10 10
now:hit_me ad 16 -16
organ:papa b -13

=body:@clothes ab -23 16
de_edad b -11
eaten:cinco abcd -15 -11 19 -14
had:passed ac -10 12
i_just bcd 24 -10 -34
ones$ ab -25 12
primero__a a 11
psychosis:inter* abd -21 -18 22

@year__@date ad 14 -13
half_an a -13
heart:cath cd -14 11
mama bd -14 10
mi__ni ad 14 -11
not:work bcd -24 16 -11
organ:ya_se cd 16 -15
para__# b -11
que__les acd -10 -15 15

brain:conmo* d 12
heart:me_enojo cd 13 -11
i__those bd -14 18
mareado d 12
not:put ab -23 16
on__of d -18
quedamos a 14
substance:menti* cd -10 17

=rule:ride:no:no_tengo_~1_quien|nadie|a|ride|c acd 13 -13 -18
a__count abcd -15 25 -12 -18
allergy:this_one a 13
any:my d -10
any:questions ad -19 21
borderline_# ac -13 17
drive:conte* a -12
me_check acd -12 19 -14
substance:business b 11

=visit:novedad ad -17 18
=visit:taking bc -15 -21
figure abd -17 -16 14
heart:salt c 11
heck_yes d 11
hell__of d 12
pruebo$ ad 18 -12
texts:por_telefono d 11

=body:face a -15
=body:from d -11
coming:ya_pedi ad -20 22
last__about ad -17 21
meds:on_any a 11
meds:take bcd -38 -21 16
pero__me abd 13 -39 -14
regular$ ac -18 11
ride:hopin* d -15
si__ese ad 16 -14
was_on cd 12 -24

=body:bottles abc -12 -19 15
=tag:prior:no c -14
adult:socia* d 12
bun_in d 14
cuando__y a 12
not:business ab -11 11
now:rapido cd 14 -12
psychosis:schizo ad -14 24

consulto_con c 12
died abc -14 22 -13
front b 13
heart:a_fib ad -19 19
mi_@animal abcd -19 35 -12 -29
one_now ad 16 -15
pregnancy:mismo_tiempo d 10
ramon abd -15 21 -14
things_when cd 15 -14

^time abd -14 30 -25
allergy:tell_me ab -12 14
bees bd 10 -14
for_this bd 10 -13
nobody$ ab 19 -15
pero__los c 10
prior:pero bc -11 13
seeing_the c 13
solo__al c 14
texts:right_by d 10
well:llora* acd 21 -12 -12

=any:sobra d 10
=body:hoy c -18
@clinician_has bd -13 15
a_liver ad -12 13
effects:como_si ad 17 -11
make$ d 12
somewhere__the c 12
substance:de_@drug a -11
texts:mejor bcd -21 -14 12
well:downhill ad 13 -16

eaten:took d -11
littl* abc -25 -14 19
meds:suppo* c 10
prior:y_ninguna ad -29 30
quier* abcd -21 36 -17 -12
told__but a -15
we__on b 11

nada__@medicine a 11
now:salga_del ad 12 -14
patada a 15

choic* ad -16 20
inpat* bd -10 18
la__pero b -19
limpia ac 14 -12
nd b 10
now:get_off a 12
organ:le bc 16 -22
pregunto abcd -19 -33 41 -23
prior:@fetch bc -10 13
psychosis:eso_lo ab -11 14

=body:during ad -29 15
de_joven bc 11 -20
la_@medicine ac -17 17
molesta ad -24 27
organ:bloodwork d -11
organ:the_other bd -10 15
prior:have_to acd -11 15 -11
prior:remem* acd -15 19 -13
second_and ac 11 -11

dije__mi ad 11 -10
esperando__en d 12
heart:runs_in a -13
prior:@stop_a ad 11 -10
the_@sick a -10

=body:believe b -10
prior:vitaminas_cuentan b 11
the__@relative b -19

=visit:remove ad 21 -20
adult:me_or c 15
and__could a -11
got__message bd 16 -11
now:when abd 20 -12 -14
pregnancy:and_here ad -15 15

=lead:visit:yes:on:no abd -12 21 -19
brain:had_a abd -15 -11 17
las_fiestas d -15
organ:@insurer b -13

and__ok a 11
cancel:ni_loca ad 15 -12
eso_me bd -13 14
not_unless ad 21 -14
now:no_worries ad 12 -11
psychosis:palabras b 11
sanito__lo a 11
the__@traffic a 10

=visit:or d -16
^talked bc -15 17
allergy:spray a -11
carro_y ad -14 19
cuantas$ c 16
for__after ad -10 14
have_the bcd -19 -18 16
just__one c -13
psychosis:nightmares ad 16 -13
substance:@relative_is cd -13 -14

=any:nina ab -12 12
=visit:worries a 11
@relative_la bcd 17 -10 -14
aire bd -11 13
allergy:brace* d 16
drive:me_toca ad -19 22
meds:la_ansiedad a -16
pregnancy:este ac -10 12
y_no bcd -17 22 -18
y_si abd -31 49 -41

=visit:olvido ad -16 12
^apenas abc 20 -32 -10
^felt bd -16 -12
at_least d 15
bless b 16
bottle__from d -11
dar_pecho ad 11 -10
effects:me abd -11 -26 12
fasted:ayuna* ad -16 22
had:ago d 11
had_anything ac 15 -12
last_one bd 17 -24
least d 11
me_hubiera a 12

=body:mood d -12
adult:he abd 20 -13 -17
brain:nene a 11
like__it c -10
meds:@date acd 35 -13 -37
no_jaja ac 16 -18
substance:krato* ad -13 16

=body:pack acd -12 -10 11
effects:la_@late b -12
effects:tell_you b 13
had__it bd -12 -12
psychosis:of_the d -11
ride:my_own abcd 39 -11 -18 -32
the__than a 10
wondered c 14

he__eso abd 13 -12 -12
he_was a -16
old_as ad -10 13
prior:insurance a 11
ride:says_yes c 10
severe_@symptom d 13
substance:after abcd -14 -13 -10 22
substance:it ad -35 22
substance:license bd -12 15
to_some c 12
todavia_no bcd -11 20 -19

=any:pienso cd -21 24
=body:problems bcd 14 -17 -13
=body:really b -16
=body:tomo abcd 21 -16 -21 -16
=signs:body:none:other acd 11 -25 -15
@clinician__not abc -21 -15 15
allergy:it_did a 10
dia__para c 10
drinks:@drug_nada ad 24 -24
not:possible acd 20 -13 -14
perfe* abc 30 -44 -49
psychosis:descarto ac 19 -17

=any:dijeron bd 11 -14
@clinician__y d -13
heart:coronary b -11
organ:dentr* ad 16 -12
pregnancy:tiempo b -14
rinones bcd -22 -19 16
substance:where a 10

=asks:body:all:unsure abc -14 14 -32
one_but ac -13 14
rinon_a d 11
well:con_la b 12
who_sees b 11

=any:trabajo b 13
eaten:@drive ad -12 13
eaten:it b -11
hungry acd 19 -14 -20
so__do abc -17 -11 20

=body:embarazada c -14
depressed ad 18 -17
dry__a ad 19 -15
fue__de d 14
if__was ad 22 -27
in__with bd -12 18
reves ad 26 -28
ride:the_day abc -19 11 -12
texts:a_postcard ad 14 -11

=any:cual a -14
@relative__cosas a -11
doubt bd -15 15
drive:plan abcd -27 -22 -10 33
had:parti* b 10
he_says ac -11 17
heart:spring ad 12 -14
not:anticoagulante a 11
psychosis:one_i a 12
que__una bcd -13 -12 14
with_the c -20

=body:injury a -13
heart:clean_bill a 11
hold_on abcd -19 35 -16 -24
mis_papas ad 10 -16
psychosis:hongo* cd 13 -12
timing$ ad -17 21
ugh ad 14 -14

drive:as d 12
me_senti c 11
not_want c -12
old__i ad -13 12
pregnancy:prenada ad -14 17
vino_en a 15
yous d -11

=rule::unsure:no_se_~2 a -18
@day_then d -13
coming:decided_against ad 20 -16
effects:cause bd 20 -16
substance:@treat_a b 11
today$ bcd 22 -36 -12

allergy:asked ad 19 -19
dieron b -18
el__en bc 11 -20
we__preventing c 13

=any:estaba a 12
any:ask c 14
been bc -39 12
drive:estoy acd -21 33 -24
ese_dia abd 17 -21 -18
home bc -26 -13
what__of bd 17 -12

=visit:sueltan cd 14 -11
=who:visit:minetheirs:after bc -24 -17
@cancel_la a -14
adult:un ad 14 -25
cancel:cance* a -15
en__por a -19
had:mi_@relative d -12
knocked a -16
not__college a 12
prior:see cd -12 12
ride:lined_up d 11
ride:was_going ab 13 -11
well:jodid* ad 15 -14
yes__and bd 11 -11

^\xc2\xbf abcd -23 49 -59 -51
coming:murio a 10
drinks:tomad* ad 14 -10
i_@eat bd 14 -33
la_vez d -13
not__checkups ac -12 14
organ:stone* cd -18 11
prior:@treat_pero d 11
will__come ab 18 -12
ya__mande bc 17 -15

bajo_de ad -21 24
gotas abd -14 -12 18
heart:is_been cd 15 -11
home:for b -12
i__today ad -14 15
psychosis:steroids bcd -11 -12 25

=said:heart:unsure ab -16 -18
drive:dia d -20
entendi$ abd -28 30 -12
home:eating ad -11 16
now:nada_que d 12
organ:liver_no d 11
sobri* b -11
up$ abd -24 -38 28

@body_en ac -18 17
@relative__ya ab 12 -25
be__# ad 14 -13
do__if acd -11 14 -12
hablarlo bcd 12 11 -20
my__drinks bd 11 -10
now:us ad -21 18
pronto$ bcd -16 18 -12
psychosis:ha_dado a 11
there__one bc -15 -12
you__take d -10

@relative__pregnant b 11
adult:#_el ad 12 -13
home:@traffic ab 18 -17
la__jaja ad -11 11
no_that b -15
substance:the_bottle ac 11 -12
take_anything bc -21 -12

=visit:@fetch c -14
but__am b -25
do__checkups ac -12 14
drive:mejor ad -14 14
effects:right ad 16 -24
not__will c 11
somewhere abcd -22 -17 29 -12

=any:birthday a -17
=tag:substance:unsure cd 17 -36
^cumplo bd 18 -14
going__my ab 17 -11
had:four ad -15 19
now:times ad -12 14
por__@visit ad 17 -11
recibo ab -14 18
right acd -11 -15 12
super ad -18 11
when__not ad -15 10

=tag:ride:no c -18
is__there acd -19 -12 19
pregnancy:to_@stop ac -11 -11
substance:relapsed ad -16 16
tryin* abc -14 -16 16

=body:soy c -15
=visit:end ad -11 14
allergy:when_i abd 10 -15 -11
one__liver d -12
organ:been a -11
place* b -15
psychosis:clear a 12
ride:two_@body ad 17 -17

best_@relative bc 11 -10
coca bd -24 19
como_reloj a 11
meds:hierb* ab -13 15
mejor_ya b -10
pregnancy:not_impossible ac -13 15
proud_of ad -11 13
ride:tengo bd -18 11
time a -16
tolerated ab 15 -10

drive:trae a 14
organ:self_cath bd -10 14
orina abd -23 -12 14
prior:stuff cd 10 -12
robot ab -15 19
three_@hours d 12
thursday abd -12 -12 13

=any:podia ad -15 20
=tag:cancel:unsure bcd -18 24 -30
any:esta_mi a 11
but__always cd -13 12
controlo abcd -13 -14 -16 24
estudio cd 15 -13
gabapentina d 11
me__salido c -13
not:til cd 11 -10
tell_the ab -11 16
valvu* cd -14 21
we b -40

allergy:i_had bc -21 -20
am__not a 14
drinks:droga ab -13 -14
nights__not cd -12 15
tengo$ acd 16 -10 -11

@month$ b -19
a__by d -15
heart:de_eso ab 26 -16
texts:see c -11

=body:clot d 13
drop__# c 11
energy$ d 15
no_reconozco abd -15 16 -11
now:ni d 12
organ:@relative_tiene c 12
psychosis:my_ex bcd 12 -11 -17

=any:we bd -15 11
diu_y ad -15 16
eaten:hace_# ad -15 19
heart:tuvo bd 15 -17
los__a bcd 19 -10 -19
not:quite a 14
single$ ac 10 -12
sitti* bc -15 -13
tenta* abcd -28 -10 36 -23
test__back cd 11 -10
un__en ad -22 13

@clinician__he bd 12 -18
accidente d 12
adicto ad 18 -14
adult:foster c 10
go__lot bcd -11 19 -13
injury a -14
quien__@insurer a 10
well:ya_no abd -29 -10 33

=any:after bc -13 -14
=any:em a 10
=body:first abc 27 -25 -50
@treat_pero a -11
descarto_hace a 11
home:wild bd 19 -14
organ:other bd -12 16
substance:jaja ad 12 -21
twice__@year acd -12 -14 18
would__i b -16

=any:juguito d 11
@relative_tuvo bd 22 -17
always__normal ac 10 -11
digame bc 11 -18
effects:se abd -31 -34 32
had:somew* bd -10 16
home:paramos ad 17 -13
not:reconozco abd -15 16 -11
prior:algo_en cd 15 -11
psychosis:y_lo ac 12 -11
so_kind bd 12 -12

=visit:mensaje d 11
amamanto bcd -10 -13 17
could__a c -12
meds:else d -11

^kind abc -27 -17 23
ahead_and ad 23 -19
drive:@call ab -22 25
drive:puedo bcd 18 -19 -12
el__ahi acd -13 17 -13
my__you bd 14 -27
organ:@call a -11
organ:list_for cd -11 17
texts:this_one b -22

=body:tulsa ad 17 -18
=visit:plant a 11
@move__first ab -12 11
counts__high a 13
effects:and ad 18 -10
hizo c -10
i_slept bd -12 12
is__day b -11
la_iglesia c -11
me_quedo ad 14 -14
pending c 13
substance:day_of bd 17 -16
tomo_una b -14

again__and ad -12 15
banco b 12
esta__la d -18
hurts_to abd 21 -15 -14
of_supper b 11
pregnancy:facto* a 15
pregnancy:she c -26
psychosis:heard_my c 14
ride:first bc 14 -11

^allergic bd 15 -14
a_poder a 12
absolutely b -18
do__mean a -12
texts:leer c -11
texts:mensaje_que ad -12 15
you_take b 13

@relative_never ad -11 -11
and_@sick ad 12 -11
drinks:@clinician ad 14 -15
home:got_in c 12
not_stand a 15
not_swear c 11
olvido ab -16 14
pregnancy:law b 14
psychosis:la_@clinician d -10
psychosis:veces b -11
substance:exact* ac -12 13

appendix bc 11 -11
pregnancy:already d 14
psychosis:hospitalized acd -15 -10 21

@visit_del ad -17 14
effects:i_been c 10
liver* bcd -21 -16 14
me_sube acd -16 17 -11
pregnancy:law_is b 11
se__eso cd 18 -20

=visit:dio ad 18 -14
^aunque d 11
any:tarde bd 18 -18
cancel:todavia d -11
effects:saili* abd 13 -11 -14
just_@drink abd 15 -21 -19
prostate$ ad 12 -12

=any:bendiga bd 21 -11
=any:sure abd -49 -12 33
a_car c -22
effects:moles* ad 18 -15
esket* acd -11 -10 19
firmar abd -14 21 -13
had:la cd -30 12
heart:ibs bd 17 -15
hice__de ad -12 15
not:@eat bc -19 -18
prior:took bcd -32 19 -17
quit abc 20 -13 -35
si__salio d 11
treat* acd 12 -26 12

=body:nose abcd -25 -20 29 -13
@relative__she bc -29 14
a__por bd -15 17
allergy:taquicardia d 10
no__su a -12
now:hold b 11
now:right abc 14 -13 -24
organ:bladders ad 18 -12
they_put b -14
y__en ad -19 13

=visit:tulsa d 11
as_you d 10
can__@drink bd 12 -12
heart:y_presion ad 12 -11
honduras a 10
not:habia a -13
psychosis:only abc 20 -28 -21
shots$ d 12
texts:escriban c -11
the_third ad -21 10

had:debuto ad 20 -18
psychosis:yo abd 23 -28 -18
si__@day c -10
test_had c 10
this__in a -14

=body:mule a 13
=body:problem d -14
^tolerated ad 20 -14
and__other cd 13 -14
cancel:a_poder d 13
coming:planning_on d 10
cumplo_en b 17
to__inside bd 12 -11
winter b -10

=any:exact c 13
=visit:silla ad -13 13
did_@treat b -12
eaten:un_@food ad 12 -11
sickn* a 20

a__attack d -13
allergy:liste* d 11
effects:said_i a 13
eso__se bc 15 -13
excel* b -11
heart:infarto b 11
mi__nacio d -11
not:levanto c -12
porque acd -11 -12 10

=body:era cd 14 -12
=number:few acd -24 -16 17
=tag:brain:other a -15
cancel:touch_it ad 12 -11
en__me b -18
how__i abd -27 25 -12
in__@hours a -12
no__controlo d 11
not:ocupada ad -11 14
now:al_nino ad 15 -12
organ:like_a bd -11 11
psychosis:my_name d -11
repeating c 14

=tag:pregnancy:twice a -13
any:ok bd -13 13
drive:segun ac -14 13
eaten:nueve_horas ad 22 -18
effects:maybe a -11
horses ad -16 14
ir_mi d 13
of__a acd -11 -15 14
pregnancy:cuatr* bd -15 15
pregnancy:tiene ab 12 -18
substance:marido bd 11 -12
viene__@relative bc 11 -11
was__at bcd -21 20 -18

=body:kind ad 15 -13
=body:sangre acd -12 16 -11
@year__on ab -14 12
cancel:am_coming ad 10 -23
como_sigo cd 16 -10
had:all ac -13 16
heart:#_at a 14
heart:used_to acd -11 18 -16

=body:granos ad -11 18
=rule::twice:not_not ad -21 16
had:after a -15
not_been b -14
soplo_de cd -20 24
substance:a_veces d 10

=any:este abd -21 -14 26
=body:chiquita d 12
@year__de bd -12 11
a_job ad 20 -17
any:ahead d 12
can__say abc 30 -31 -22
cancel:tanto ad 17 -11
concussion__in ac 12 -12
en__nubes ad -16 20
meds:la_anticonceptiva bd -18 23
meds:tomab* ad 20 -16
no__el abcd -12 -11 -16 18
not:judge c 11
now$ b -32
to_@move bcd 11 -20 -11

=rule:pregnancy:yes:due_in|date ad -14 14
brain:at_the bd 18 -11
en__momento d 14
excuse bd 20 -15
heart:ahi ac -12 15
now:told d 12
worked_up ad 12 -11

=any:wish bcd -17 13 -15
=body:mitad ad -11 14
^black a -15
pero__fue d 14
prior:medicina bc -14 -18
psychosis:no_estaba d 10
the_shop b 11

=tag:drive:unsure abd 14 -34 -35
@relative_did acd 17 -13 -16
como__jajaja a 11
prior:paxil ad -15 16
substance:right b 12

after_for bd 11 -12
beta ad -12 12
coming:supposed_to b 14
heart:baje c 16
pregnancy:then ad 11 -11
tiene_# c -16
well:asi bcd -13 23 -18

=body:edad ab 10 -11
bano bc -10 14
fractura d 11
had:cuando_me a -11
one__bad cd 12 -15
ride:work ab 13 -10
well:neta d 11

=body:hour b -16
=visit:we abc 15 -23 -25
@relative__ese ad 10 -16
come__a a -11
drive:no_puede a -17
out_bipolar c 10
the__has b -12
vuelta bc -10 -17
well:ask abc -14 -18 25

=rule:psychosis:yes:sees|seen|saw|seeing_~1_things|s c 12
drive:esta a -25
estoy_manejando abd -16 32 -28
heart:ekg ad 13 -11
meds:pastillas ab 13 -13
prior:quise c -11
refuses_to a 10
that__private ab -13 18

convulsione ad -11 11
not:decided acd -20 17 -13
prior:better d -12
si__que ac -16 16

=body:esketamine bc -11 18
diabetico d -12
drinks:bodas ad -18 20
heart:bless b 16
not:puesto a 12
que__traigo b 14
ride:ways d 11

=body:ckd d 15
coming:it acd 28 -14 -29
do__it bd -18 11
flat__# ad 15 -12
glass__@drug c -10
meds:de_@medicine a 11
yesterday_so ad 13 -12

abuela abd -12 21 -14
coming:@visit bcd 19 -14 -24
home:bus a 12
not_officially ac -19 22
surprisingly ad 13 -12
uf c -14
wall d 16
y__hace abd -13 -10 16

@drive__@relative b -16
ido_a c -13
prior:and_take d 11
spiro* a 12
y_sigo ad 17 -14

#__been cd 14 -12
drive:consigo ac -10 17
eaten:mi d -13
now:ok_what bd -14 14
pregnancy:get_pregnant a 18
toget* ad -16 17
un_par acd -18 -16 26

=denials:any:1: abc 12 -19 -21
heart:si bd -16 18
home:him acd -13 19 -11
la_puede ad 12 -11
me_operan a 14
mi__despues bc -16 10
prior:que d -12
substance:diari* abcd -14 -20 -22 28
to_go abd 24 -24 -18
yo__nada ab 11 -12

=body:perf ac 16 -11
=lead:any:yes:cut:none abcd -25 -12 -12 24
=rule:now:unsure:no_se c -11
=visit:super d -14
drinks:just_@drug ad -14 15
heart:@call_me b 10
le__mentir d 13
meds:dan d -22
not:conflict ad -13 15

=visit:ninera cd 22 -16
coming:@sick_el a 12
drive:manejare ad -12 18
l d 12
no_comment abcd -32 35 -12 -12
ride:know acd 28 -18 -13
serio* a -11
surge* a -16
tambien abcd -31 15 14 -14
there_@parking ab -12 13
vi ab -28 13

any:wrong a 11
brain:que ac 13 -15
eaten:be_more ac -11 12
o__de bd 10 -20
ride b -17

adult:turning a 12
am__a ac 11 -16
hcg_at a 11
list acd 15 -22 -15
mano d 12
now:rato_mejor a 11
ride:#_# acd -13 19 -13
substance:would_be ad -13 11

@stop_lo c 11
@treat__ok abd 27 -13 -17
brain:up_there ac 11 -11
had:last_time d 10
now:clock acd 23 -10 -16
ride:mi_@relative a -18
voy_al a -14

heart:valve acd -16 -17 25
psychosis:baker_acted c 11
quiero__con b 13
ride:llevan bcd 12 -15 -18

=body:lost b -10
=body:told acd -16 18 -15
=visit:iffy abcd -17 -16 31 -22
crisis abd -14 -11 24
effects:being b 12
heart:in ab -29 18
imaginate$ d 14
never__for cd 10 -13
now:wait ad 12 -11
posib* acd -21 28 -13
puedo_@drug abcd -21 30 -20 -24

cancel:como ad 12 -19
mas__@medicine ad 16 -14
meds:supposed c 10
now:si d -18
pregnancy:last_@month a 14
prior:not_tried ab 14 -11
psychosis:count bcd -24 21 -10
so__have d -12
solo__# c 16

=visit:teenager a -14
any:la_familia a 10
coming:noche ad 10 -12
drive:waiting a 12
es__quiera a 12
husbands__and a 11
le_pregunto abcd -14 -28 33 -13
nacio__@relative b -17
substance:entie* b 12
tuve_un abd -21 -15 23

=body:since abcd -25 -56 -16 44
effects:antes ad 14 -13
pregnancy:hoy a 14
pregnancy:soy_hombre a 12
substance:mota a -21
under_a a 11

=any:fine b -30
=tag:slight ac -27 19
@stop_after d -10
and_loved bd 16 -17
texts:neighbors_@call cd 11 -10

adult:menor_de ad 20 -15
any:supper b 10
brain:on_the b -17
eaten:#_@hours b -11
eaten:no_aguante ad -17 18
not_rule c 10
nothing_these a -11
own_a bd 12 -11
puso cd -15 14
substance:lot b -11
they_do b -11

=visit:list bcd -11 11 -13
@day__ask ac -10 11
@move__plans ad -11 12
chiquita ad -11 11
crei c -19
feeds a 12
heart:need c 12
pregnancy:bajo acd 23 -16 -11
psychosis:hongos cd 13 -12
the_rain ad -15 13

=visit:cayo ad 20 -17
=visit:sit bc 14 -13
ecogr* c 14
fasted:a_mi a 11
meds:pills ab 24 -31
ride:who_is cd 15 -13
traigo abd -16 -10 17

=rule:home:yes:tengo|tuve|padezco|sufro|si|esto bcd 23 -14 -25
@relative__yo bcd -11 -10 23
allergy:give_me ad -13 15
fasted:hour ad 23 -18
have__blessed b 11
me_hayan a 15
momento_no a 11
night__with abd -10 14 -11
not:street c -12
prior:y_nada acd -40 -11 37
ride:just acd 20 -21 -33
say__it acd 18 -11 -17
substance:bottl* bc -11 -19

am_nervous bc -15 13
fasted:i_had abd 32 -11 -37
heart:his bd 16 -17
know_works a 11
pregnancy:hace_dos c 10
reacciones a 11

^ay bc 13 -19
already__to a 13
and__after b 12
card$ a -14
eaten:i_forgot d 12
me__de bcd -19 -17 20
not:answer a -11
not:old ab 19 -13
on_time bcd -11 16 -11
use$ a 11

=said:now:no abcd -17 -18 -19 25
=visit:boyfriends b -11
@relative_tomo b 13
ask$ ad 10 -12
changing_it ad -11 13
good c -23
is_there abcd -27 47 -14 -35
no_es ab -12 10
ride:everybody_i a 11

any:de_la ab -18 12
heart:casi ad -17 15
historia d 11
not:pregunta b 14
se__olvido ab -16 14

=signs:ride:none b -17
drive:i acd -25 -41 21
for_now c 19
huh abcd -31 37 -19 -16
not_tell abc -34 -15 12
organ:an_ultrasound d -11
psychosis:lamictal ad 13 -19
puede__esa ab -11 11
ride:but bd 17 -21

=signs:visit:no+unsure:unsure d -14
^me bc -19 -14
allergy:not_breathe acd -13 -14 14
eaten:an_hour ad -24 26
has__that b 10
in_@medicine a 14
well:i acd 28 -14 -33

cuenten b -10
home_so d 12
mejor__por bd -14 12
now:i_will bc -13 11

=any:around ab -11 -15
=rule:fasted:no:coffee|cafe|cafecito|latte|tea_~ c 11
about__whole ad 12 -11
honey__am ad 14 -12
pregnancy:embarazada_no bc -12 12
the__makes cd 19 -17

after* d -17
do__allergy a 11
feel_free abd -22 -10 28
misma abc -18 -22 20
organ:cirrosis a -11
remed* abc 19 -14 -13
yes_it ad -13 16

=body:misma bc -17 13
=tag:proxy abcd -23 -29 -12 34
a__was ad 10 -24
a_miracle a 14
allergy:been abcd -10 -13 27 -27
aneurysm d 13
can_@drive d -12
eaten:a_couple d 13
effects:no_tengo c 13
well:for_the d 11
you__of a 12

=body:black ad -10 13
i__patient ad 15 -15
is_legal bc 20 -15
la__para abd 37 -26 -32
no__hambre ab -17 16
now:if_you d 12
una_junta b 13
uno__saber c 12

@symptom_as ad -12 13
any:martes d 11
como__de d -12
desayune$ a 14
eaten:go_without ad 12 -11
eaten:three_@hours d 12
effects:bebe ad 18 -15
forget abcd -12 -39 29 -13
hace_seis abc -13 -13 14
la__ya bd -13 16
lidocaine ad 14 -11
organ:sneeze_but cd -16 17
pero_se cd 13 -14
swallowed__toothpaste cd 11 -11
texts:en abc -31 42 -27

drinks:eso_no a 10
psychosis:in_there b 14
up__surgery a 15
were_a c 10

adult:was_adopted cd 12 -11
beats abc -16 -13 20
effects:con ab -10 13
habia* ad -13 12
home:esper* acd 25 -15 -17
old__with bd 17 -13
para_ustedes ad -17 12

=any:exactly b 13
eaten:as abd -11 -11 20
now:compl* ad 29 -27
the_depression bc -16 -11

=any:decirle c 13
heart:lord d -11
now:an abd 28 -11 -24
pegad* ad -20 25
prior:says d 12
thank c -17
yo__# b 11

calls$ bd -12 18
chiquito bc -14 11
es__que acd 15 -11 -27
now:wait_till ad 18 -14
organ:rinon_pero a 12
organ:running_tests c 12
prior:y_@medicine acd -24 -24 17
ride:estoy_viendo c 13
set$ bd -10 14

induc* d 14
me__@sick ad 11 -12
on__way bcd -15 -16 14
pasam* bcd 21 -13 -19
said__liver ad -11 11

=visit:llevan d -19
@clinician_thought bcd -20 16 -16
ayunas abc 11 -11 -19
clean_living ad 17 -10
fall_under cd 15 -17
now:on_the abc 14 -10 -15
peleando d 13
texts:@insurance bc 12 -14
the__in ab 11 -21
thirties ad -14 15
was__time bc 13 -10

@medicine__nada ad -18 19
^perfecto ad -10 14
adult:is_just bd 14 -11
allergy:to_morphine ab -11 14
certain$ ac -11 11
conteste ab -14 11
fella_from a 10
meds:la abcd -16 -22 -23 26
sounds bc 11 -11
substance:pain_@medicine c 13

coming:scratch ad 14 -12
her_a ad 14 -11
hole__heart d 13
pregnancy:going cd 17 -13
until a -13

any:digo_que ad -12 15
any:es abc 16 -18 -27
companera bd 14 -11
cps ad -13 11
going_back cd 15 -13
ride:got_called ad 12 -11
ride:long abcd -18 10 -13 10
sleep abcd -20 -13 20 -15
take__home b -11

=rule:allergy:yes:bad|terrible|horrible|mala|fea|s acd 19 -15 -21
@stop__el ac -15 18
allergy:@animal bcd 23 -21 -32
brain:claro c 11
brain:diamo* bd -12 20
go__the c 12
now:tiemp* a -12
pregnancy:@month_so cd 13 -11
prior:physi* bc 11 -11
want_the ad 10 -18

=body:all abcd 29 -24 -42 -12
a__quien c 14
de__pero bcd -17 -23 20
heart:ansie* ac 11 -12
me_prestan c 11
one bc -23 17
organ:@body bcd -17 -35 14
que__los abd -15 18 -12
si__jaja ad 14 -10
socks bd -11 13

eaten:ayer abcd 41 -19 -14 -36
ride:@drive_no a -13
the__me b -33

allergy:jamas ad 13 -13
allergy:no_se d -13
in__@body bcd -17 -16 14
jajaja$ bcd 16 -22 -16
no_traigo b 15
salio_limpia a 13
tripas abc 11 -15 -11
working$ abcd 32 -11 -14 -27

=visit:escriban c -10
@drug_i cd -19 22
have__bloodwork c 10
y_esta ab -19 15

@vehicle_there ad -14 16
belly b -12
born c -16
had:la_dieron a -13
my_@drink acd -26 -11 28
now:a_ver ac -13 13

=visit:suspended d -11
meds:nada_mas ad -33 33

@relative__@fetch c -21
back__# a 12
doctor bd 14 -19
flyin* ad 19 -13
ride:acaba ac 11 -12

=body:divorcio d 11
a_minute abc -11 25 -17
now:on_that a 12
por_correo ad 17 -20
pregnancy:bebe a -13
ride:lleve ad 19 -12
ride:pasa ad -11 13
that__to ad -15 12

=any:sin bc -14 -20
=number:ride:big b 10
allergy:@relative cd 14 -27
cancel:pero d -17
dan_permiso d -17
effects:@relative_got d -12
effects:mucha* ad -11 15
me__@clinician c -13
psychosis:were abd -13 -10 15
they_@cancel ad 21 -16

answering abc -16 19 -11
can_handle d 11
cancel:llega* abd 22 -19 -11
cover__so d -11
not:vida a 10
that__what cd -13 11

=rule:now:unsure:depende|depends ac -10 15
=visit:matter a 12
came_off ad 16 -15
drink__most cd 11 -13
hago__el d -14
i_know abcd 21 -18 -10 -13
organ:hernia a 14

=body:podria ac -16 21
=rule:allergy:no:nkda a 13
apartment d 17
home:yet acd 34 -25 -13
ojala_me ac 14 -11
psychosis:rexulti ad 14 -13
substance:@drug_for d -12

=body:taken ad 13 -15
de_cinco b -12
drinks:does d -14
has__for abd 17 -11 -10
is_private ab -13 18
it_# b 10
low_blood ad 19 -22
me_sento abd 19 -10 -15
now:estoy_manejando bd 13 -12
now:hands abd 24 -11 -21
offen* ab -13 21
ride:anyon* ac 19 -19
story$ ad -16 20

=body:new abd 20 -31 -13
=rule:ride:unsure:voy|tengo_que|a|le|viendo_~2_pre ab 14 -12
me_puede bd 21 -27
now:le_contesto a 15
the__lady a -14
urolo* b -15

=visit:dialisis ad 15 -11
adult:quite a 11
ahi__la a 10
any:puede ab -10 16
esperame bcd 24 -13 -14
i_broke d -10
me_as c 11
ride:me acd -23 -32 27
up_to bcd 10 -12 -16

=said:any:yes abcd -36 -32 -17 45
been__but ac -13 13
organ:croni* cd -11 14
the_middle acd -14 22 -17

@relative__@food c -21
estoy__un bd 15 -13
now:en abc 19 -25 -25
prior:the_pain a -13
sin__@clinician c 11
substance:esto b 13
was__was d 11
y__@food ad 15 -15

brain:recup* d 11
fasted:about_an a 12
heart:y_ni c 11
let__sleep c 11
paso_nada a -11
si_tengo d 16
the__@year bcd -15 22 -17
ver abcd -42 -30 62 -56
well:crap a 12

=rule:ride:yes:@relative_~3_will|is|can|drives| d -12
@medicine__presion abd -13 21 -12
any:duda ad -17 21
el__sangre c 11
funeral b -10
had:had_it a 13
need d -22

effects:hours ad -17 15
meds:que_es bc -13 19
my__passed a 10
passed_one d 14
vengo ad 12 -11

disconnected ad -12 14
not:sido c -10
psychosis:estres ad 10 -10

=any:llorando acd 21 -12 -12
=body:polen a 13
=said:ride:unsure acd 10 -10 -11
=said:well:no d -29
allergy:cosas b -16
any:veremos cd 23 -17
cuido ac 11 -12
had:un ab -21 25
numer* ac -11 -12
organ:al ab -10 -20
organ:vez cd 23 -24
ride:working bcd -10 17 -20

hable acd -22 -16 15
heart:they abd -15 -45 19
llamadas$ ad 18 -15
of$ bcd -28 16 -11

=body:rayita c 12
@relative_is ac 22 -27
en_paz bd -12 16
esta__viaje ad -11 18
every_one abd 16 15 -24
had:mi_@clinician bd 12 -17
not:bocado a 15
now:por_mi ad -12 14
organ:so_but ac 10 -12
pregnancy:kids bcd 11 -13 -14
prior:yes acd -10 11 -13
psychosis:mania* cd -15 16
substance:tomad* abd -15 -14 22
un__a bd -20 12

chang* abc 11 -20 -23
heart:@machine a -11
my__they b -17
ride:carro abd 26 -18 -18

=body:donde d -11
but__at a -12
cocinando ad 15 -14
effects:was_@symptom ad -13 15
no__este bd 15 -30
ride:shop ab -13 11
substance:mi a -12

=rule:now:no:no_puedo abd 24 -13 -11
i__stand a 11
mi_vieja abd -13 -14 20
not:@insurance abcd -24 -29 40 -22
psychosis:my_chart bcd -14 20 -15
solo__quitaron b 12
tomorrow$ bcd -13 15 -14
yes__@relative abd -23 -28 25

cancel:need_to cd 22 -13
not__@drink b -12
orina* c 12
see_you abcd 17 -18 -26 13
someone_else ad 16 -15
was__sweet b 11

=signs:heart:no abc 11 -15 -13
@fetch__@relative d -14
had:back b -14
tylenol ad 13 -11
well:el_dolor ac 21 -20

allergy:but_not ad 18 -13
can__tell abc -15 -20 32
fasted:en_el b 10
la_quite a 10

=rule:now:yes:still_~2_good|on|coming|works|fi ad -16 20
allergy:marav* ad 20 -17
at__morning a 10
los_primeros ad -16 17
now:queda_mal acd 18 -11 -15
well:cama ad 16 -10

fasted:esta_manana abd 25 -14 -17
incid* d -13
ride:is_off a -11
something_for d 10

#_que ab -11 18
=visit:moved abcd 13 12 -14 -19
@day a -15
any:today abd -13 31 -23
categ* ad -14 18
cath$ d 10
due__week d 12
eaten:since_last abd 18 -16 -11
grandkids b -19
pregnancy:ya_casi d 12
tried_to b 15
was_never a -14
xarelto bd -18 16

=any:file b 11
=any:una ad -27 18
cancel:@move_it abc -35 29 -11
cinco_minutos cd 17 -12
permiso d -20
psychosis:thirty b 12
reaction__the d 13
saber_si ac -14 13

llegamos$ d 11
meds:para_el ad -11 16
prior:hasta_electrochoques ad -14 16
substance:le_estoy abcd -18 -17 23 -18
x_# d 14

@thanks_a bcd -11 -17 13
^too abc 15 -30 11
allergy:had_@treat a 11
am__is ab 14 -18
back__work d 11
fasted:crackers ad 11 -10
her$ abd -16 -23 16
like__at b 10
now:estoy_cocinando a 11
ride:a_buscar ad -10 13
see_what c 12
y__y ac -16 12

elect* bd -30 13
over_a ad -14 15
to__after bd -13 13
trapo$ abcd 27 -11 -12 -18

=visit:checking bcd -11 20 -12
certainly d 14
drive:la_@visit ad -11 13
nicotina$ b 16
now:jale a 14
psychosis:se abc -26 -16 20
worse$ cd 12 -18

=body:estres abd 18 -13 -21
@relative__something c -11
allergy:dio ad -20 16
heart:cardiomyopathy abd -11 -12 17
home:afuer* a 13
me__bipolar a 12
pregnancy:because abd 20 -10 -22
que__problema bcd 17 -12 -14

=body:man acd 16 -20 -12
@door abc -21 20 -22
acuerdo a -32
any:alone d 12
had:every ad -12 18
jury_duty d -14
psychosis:episodio d 11
your_system ad 14 -12

=number:psychosis:year abcd -27 -20 -16 33
@call__favor ab -15 19
@food_since ad -15 16
adult:guard* d -16
dejela_como d 13
effects:igual c 11
i_felt cd -16 21
take__@medicine ab -27 10

=body:parents bd 13 -13
@relative_that ad 11 -10
manana_le acd -13 19 -11
meds:anxiety ab -21 16

=any:fly ab 22 -18
and_they bcd -19 -30 20
drinks:ya_me a 10
home:rato d 11
is__my c -37
is_big b 12
laryngospasm d 11
next$ ab -11 17
pregnancy:saile* a 16
seein* a -12

home:toman* d 11
i_skipped d 11
just__back a 13
le_marco b 14
pregnancy:that_ship a 16
primera$ ad 13 -10
quien__@fetch abd 18 -13 -19
substance:por_el d 14

@drive__vivo d 10
coming:the_fence cd 11 -11
did__on ab 14 -12
now:me_parte a 13
prior:has ac -12 -17
shadows bd -12 -20

=any:take b -16
and_those a 12
fine__me bcd -14 -10 15
pregnancy:@year_and a 11

=body:thirty ad 11 -13
know_by c 11
my__my ab 10 -18
the_fall a 16

=any:sixteen ad 18 -15
home:novedad ad -17 18
ningu* abc 34 -56 -50
primera__ando a 11
prior:does bcd -22 33 -13

=any:again cd -10 -13
heart:with_me c 10
me_last bd 13 -16
not:me ac -36 12
now:car a 11
now:shoul* acd -13 20 -13
tomo__es acd 17 -10 -15
well:la_@medicine abd -12 17 -17

my__list b -10
night__is ad 15 -18
on_two bd -11 10

=said:ask:does_not_want_to_answer,_or_did_not_understand abcd -26 42 -20 -28
brain:he abd 16 -11 -20
can__sleep ad 13 -12
diabe* bcd 24 -25 -13
if_anything acd 19 -12 -13
now:esta_perfecto ad -17 18
now:para_mi ad 22 -22

=any:will ad 15 -32
=body:scarred d 16
=said:ask:opens_with_yes,_but_tells_otherwise bcd 24 -17 -25
adult:of abcd -18 -30 18 14
have__@visit cd 16 -11
prior:two_@year a -14

=signs:coming:yes bcd -13 -16 13
=visit:my b -21
cancel:is d -16
later$ bd 14 -31
ride:up abd -28 -22 25
si__aunque ad -12 16
they__to b 21

any:@texts_are ad -11 14
drive:dijeron_que a 15
eso__de a 11
heart:doctor d -11
lo__pensando ac -11 18
pregnancy:que_si bcd -19 18 -20
substance:problema_no abc -16 -16 13

=body:started bc -22 -20
=visit:saliendo a 15
^knocked ad -12 21
dos abd -28 -45 39
had__and acd -21 -10 18
my_bp ad -11 15
organ:it_was ac 13 -22
por__mania ad 13 -11

=any:registraron c 11
@day__los ad 12 -13
allergy:it_like a 16
eaten:sigo_en ad 15 -14
effects:#_@hours ad -14 13
forth$ acd -16 18 -13
mi__@relative d 12
sento_mal d 12
too__start a 13
up__air cd 22 -16

=any:half ad -12 11
and_something cd 18 -11
dado abc 11 -12 -18
had:befor* bd -16 10
had:mucho d 11
now:yes_but ad 17 -17
veremos$ abcd -25 -20 45 -32

=rule:fasted:unsure:gum|chicle|mint|mints|cough_drop ab -13 -11
=rule:texts:yes:prefer|prefiero|rather_~2_text*| ad -25 29
@relative__it a -23
anybody acd 20 -21 -15
catet* d 12
hold_please abd -15 20 -11
persona c -19

=said:home:unsure abcd -11 -23 26 -25
allergy:none a 13
do_i ab -35 17
once__it d 12
para_ver bcd -12 24 -14
pregnancy:cinco_@month d 11
psychosis:hypomanic d 11
transfer__blood cd 11 -11
woke__with c 13

=body:les ab -17 18
=body:touch bc -14 -13
am__right abd -20 -13 26
had:@treat_both ad -10 15
has_me abd -16 -19 14
heart:me_dispara c -11

my__bipolar cd -11 12
prior:better_than d -11
wall$ d 15
well:the ac -10 -24

^pretty cd 19 -17
allergy:good bd -20 14
am__work ab -26 19
for_# ad 12 -20
heart:this cd -13 -14
me__mala a 10
my__@drive c -14
por__la c -10
prior:maybe ac -10 17
texts:pero abcd -26 -16 -24 41
valeriana ab -19 19

estoy_de d 13
lady__tells b 14
sepa$ abcd -11 -18 21 -20
well:el_@relative a 12
will__out acd -12 18 -14

=any:nietos bd -16 22
allergy:esa_no a 16
am$ cd -18 14
desde_la d 11
jubil* abd -22 -12 31
now:le abcd -32 -29 23 22
pasti* a -11
privado ab -12 20
ride:a_license ab -16 12
with c -35

=any:beers d 11
cuando_es b 13
now:apunt* a -13
organ:got_to abd -18 21 -14
psychosis:ask bc 22 -21
psychosis:que_fue b 11
un c -22

=body:living ad 16 -10
=tag:known_of bd -26 -24
any:pills ad -20 13
drive:el bc -12 -16
drive:picke* ad 14 -11
effects:sabria c 11
llanta$ a 12
meds:@place b 11
prior:to_@stop b 13
with__colors a 14

=visit:sala ad 14 -12
^justo d -10
a__about abcd -17 13 -18 11
adult:nieto* d 16
effects:de_los c 12
had:lunes a 10
meds:contr* d 12
no__doy ad 14 -12
pregnancy:two bc -20 17
take_nothing ab 13 -11

^depende acd -18 24 -20
i__in bc 12 -24
nauseous acd -16 20 -13
que_yo abcd 16 -13 -33 11
ride:drives ad -24 17

^ustedes cd -14 -13
actin* b 15
effects:woke ad 15 -12
is__only bcd -19 -32 20
my__sometimes c 13
no_voices a 12
pregnancy:hago c 16
prior:sola_@medicine a 11
que_sali d 15
sir__my a 11

=any:cero abd 26 -19 -15
=rule:psychosis:yes:schizoaffective|schizophrenia|sc bcd 11 -49 19
=tag:well:refuses ab -15 23
do__anyone c -18
drive:on_@drive ad -11 12
organ:oxybu* d 11
so__would ad -15 12

esta_lloviendo abd -15 23 -15
had bcd 12 -11 -23
home:apena* ad 23 -18
patron c 14
pregnancy:ayer c -14
pressure__heart ad -24 26
prior:buscar c 13
prior:funci* ad -25 25
una__cinco acd -16 -12 18
ya_estoy bc -15 -15

=any:dudas d 13
=denials:any:0: a -13
=rule::turned:sorry c -31
=visit:definitely abd 30 -16 -29
cancel:quite a 11
cancel:seman* ab -11 17
door abcd -31 16 -12 10
substance:couple d -11

=any:skipped abcd 21 -12 -12 -11
=body:lesiones a 10
@texts__to ab -13 16
dan cd 17 -34
give d -19
para__digo a 13
prior:wrote a 13
ride:@relative_in abd -21 -12 21
se__pusieron a -10

=visit:now abc -16 -15 22
@drive__que ad -18 21
^mandeme ab -11 16
after bc -22 -11
chicago b 12
hasta__me c -12
heart:healthy_as ad -11 12
pregnancy:ahorita acd 18 -10 -13
said ab -18 -17
substance:de_eso b 12

=body:puras acd 14 -13 -15
=body:recibido a 13
@animal_but a 12
eaten:been_# ad 15 -17
no__@treat bc -25 -24
on__own acd 22 -13 -16

=any:life ab 18 -13
borrosa a -10
llevo__@visit ad 14 -11
most_nights ab -15 -10
not:pressure ad 17 -12
organ:gone abd 13 -11 -17
pregnancy:una_prueba c 14
prior:sirvio ad -16 16
substance:@relative_were a 13

cancel:es_la b 11
espalda bd 11 -20
fasted:of ad 10 -18
han__veces ac 13 -10
her__and ad 13 -15
me__o ac -15 11
meds:@insurance bd 11 -13
que$ abd -35 45 -61
substance:has ac 20 -31
substance:two_duis d 12
when__was bc -20 12

=body:comment ab -19 24
^pido ab 14 -10
any:not_say d -10
cancel:not_miss ad 27 -27
do_it cd -30 14
heart:i_go d 13
organ:que_no abd -11 12 -11
perdo* abcd 12 14 -25 -21
prior:secon* d -13
ride:trans* ab -17 11
voy_pero a 11

=any:subio ad 13 -11
falta_quien ad -11 12
fasted:tome_un ad 16 -12
heart:years b -19
igual_fue cd 12 -12
is__here abcd 11 12 -20 -17
no__pasado a 11
pregnancy:bun_in d 14
pregnancy:every_three a 13
push ad 22 -21

=number:ride:grown abcd -27 -23 -14 36
=visit:todos abc 22 -11 -19
any:he b -16
decide$ c 15
edge_since ad 14 -10
marcapasos ab -18 12
more$ bcd -17 19 -17
sense d 13
texts:textos cd -13 12

adult:todavia abcd 32 -15 -12 -18
drive:for_a ab -13 16
el_que c -14
no_recuerdo ac -21 23
passed_and d -17
pregnancy:teta d 17
psychosis:leer ab -15 16
swapped c 13

=any:tienen b 14
=signs:any:yes:other abc 21 -14 -25
eaten:solo_un ad -15 11
me__quien a 10
now:catar* a 11
ride:aun ac -18 23

=body:flushed abd 17 -10 -21
and_kept d -14
cancel:him bd -11 12
psychosis:right ad 16 -20
vicios a 16

=body:otras ad -13 14
a_dormir d 12
allergic_to abc -17 25 -18
cancel:asi c -11
it_too abd -13 -15 20
organ:at bd 14 -16
plate d 12

=any:text bc 11 -16
a_whole ad -24 26
any:priva* bd 17 -11
any:ya_lo bd -12 14
brain:worke* ad 11 -12
decline$ abcd 32 -17 -10 -25
eaten:big b -12
giving__a ad 15 -11
home:sitting_in a 11
low abcd 56 -26 -38 -43
mi__acomoda a -11
organ:liver_they ad -12 11
to_back ad 11 -14
too__to bc -22 23

=body:mensaje abd -13 24 -15
=visit:yeah c -11
crei__si ac 13 -11
eaten:cuenta a -13
had__with b -10
hija ad -18 14
layoff a -10
my__nothing abd 23 -12 -17
preguntado$ ac -15 15
ultrasonido bcd -19 22 -14
well:went_from ad -15 16

=any:@date acd 17 -13 -23
=said:no:words_of_denial a -16
@eat__drink ad -20 22
^tests a 10
a__@date acd -14 -10 17
adult:turned a -16
could_say ac 13 -10
lo_de abd -20 -13 23
my_nap ad 16 -19
ride:manejar abd -18 25 -15
siempre acd 15 -21 -11
well:been_better ad 17 -26
yeah_i bc -10 -10

@food_last ab -11 15
effects:felt ab 16 -17
gusto$ abd -26 -11 18
home:am_at b -17
it__first ad 14 -10
prior:are bd 14 -20
prior:was_a acd -10 17 -13
ride:have_not ac -16 20
substance:meeti* bd 16 -14
substance:until_@date ad -14 13
talki* abc -15 11 -12

@treat_with bc 10 -15
all__the abd -28 11 17
america abd -12 20 -17
lift a 11
padezco$ ad 16 -14

#_para ad 12 -10
=any:tenia ad 13 -12
cancel: abc -11 12 -17
me__irme a 14
me_olvidan c 13
running_on bcd -16 -10 14

@drug__day a -13
@ride bd -14 -11
but b -36
that__about c -13
tv_was d 11

=any:bien bd -14 -11
=body:crazy c -15
bet$ d 11
can__the acd 18 -10 -14
ratos ac -17 20
refiere c -11

doctors_ruled a 12
let__tomorrow bc -16 18
not:que ac -22 14
prior:there acd -21 -17 25
psychosis:estan_evaluando cd 17 -12
pues_ahi acd -15 19 -12
ride:monday d 10
tienen abd -16 29 -17

^sepa abcd -30 -25 44 -28
afternoon bd 10 -15
any:sure abd -11 -14 24
disor* b -12
drive:of ab 18 -12
eaten:anoche ad 26 -26
home:sin_novedad ad -17 18
mejorando ad -12 19
organ:was_a abd 13 -12 -17
prior:cabin* abd -13 -11 18
se_leer a 12
substance:that abc -10 -11 14

no_clue ac -11 11
prazosin b -13
prestan c 11
prior:that_is abd 28 -19 -16
si__# c -12

cancel:las d -14
desayuno b -11
mota a -14
nunca__que ad -24 20

=any:yet bd 14 -24
@treat_or cd 11 -11
allergy:stopped acd -13 -11 20
bipolar_ii c 12
broug* ad 10 -12
eaten:i_think c 13
my_@clothes bc 15 -21
not:maam ad 19 -14
texts:es_de c 11
went__me a -14
where__a ac 11 -10

brain:intac* ab 18 -14
drinks:cold d 12
heart:stron* ad 15 -13
prior:dos_o bd 15 -16
ride:i_can d -10
till_@day ab -13 12

dolor b -20
eaten:will bd 13 -14
fasted:hour_ago ad 19 -15
know__a ab -15 15
prior:want_the ab -11 11
psychosis:haha b 11
que_salga ac -13 13
rezar ad 17 -11
ride:niece b 11
well:cryin* ad 18 -12
worki* bcd -21 18 -16

#__nada ad -20 20
=body:andaba cd 10 -11
la__ando cd -17 21
para_eso c -12

=body:vinito ad 22 -15
=visit:wassup d 16
all__to d -11
any:viaje abd -11 -11 18
cancel:segui* acd -14 -14 18
chiquito$ ad -14 18
drive:takin* abc 12 -26 -13
had_to abcd -16 -21 -28 32
heart:no_es a -15
meds:handf* ad -11 15
pregnancy:eso ab -15 11
should acd -14 18 -19

answering_that ab -12 13
coming:plans ad -13 14
in_@date b -18
never__no a 12
not:afford ab 12 -12
talk ab -25 19
thinks__i ac -12 14
two_just ad 17 -15

=body:bless b 16
boss cd 18 -32
effects:comin* bd 13 -10
en__nada ad -23 26
heart:mi_corazon b -10
mis_@relative a 10
pregnancy:not_preventing c 12

=visit:checar ac -15 16
^dieciocho ad -19 23
effects:not_sleep ad -14 15
estare d 13
meds:@wrong b 13
messa* bd 22 -18
prior:siete_@medicine d 14
psychosis:bipolar_one a -13
substance:poqui* a 11

#__do ad -20 16
any:is_the bd -29 26
if__shows c 10
lleno__por b -10
prior:ever acd 13 -15 -14
well:volvi* b -11

=body:sera bcd -11 11 -18
aa$ d 11
adult:acta_dice c 12
eaten:the_fridge ad 11 -10
from__not ad 15 -17
llovi* abd -15 23 -15
two__it d -11
when__since c 11

adult:turning_# a 12
eaten:a abcd -11 -24 -15 18
nervo* b -22
writt* ab 12 -12

little__not ad -13 13
pregnancy:thoug* d 10
trago__de ac -11 19

@vehicle__on ac -15 17
kidneys__on d 12
nombr* ad 18 -15
prior:mas acd 23 -24 -20
substance:@day bc -21 -19
trazodona_para cd 12 -11

=body:sano abc 18 -22 -14
=body:scheduled d -15
@medicine__yes acd -14 19 -16
allergy:a_good bd -15 17
any:como_no d 11
had:eso abcd 25 -14 -16 -11
pregnancy:moved b 10
psychosis:out_of b 12
six__not c 12

=any:oil b -12
=body:semanas abd -23 -17 20
allergy:@call_me bd 15 -13
drive:am_taking ad -13 15
i__heavier cd 14 -15
no__checked d 11
now:boss b -18
now:se_le ad -14 13
substance:en c -11
think_my cd 13 -13
was_@symptom ad -12 18
we__find ac -13 13

@medicine__mania ad -11 10
brain:histo* bd -11 -15
cuadra$ a -11

=body:lactando acd -12 -14 23
=body:pending c 11
=rule:now:no:later abc 13 -12 -12
=visit:packed d 11
@insurance__lo ac 18 -11
las__para cd -12 14
pt b -10
third__that ad 14 -12
want__@visit abd 22 -11 -17

@stop__it ad 13 -14
any:phone d -15
daughters_on bd 17 -17
heart:says_i cd 12 -11

=any:normal c -17
=body:libre a 15
=number:meds:minor b -10
=signs:any:none:asks abd -16 22 -49
al__me d -15
drinks:las abc -12 -13 16
matter$ ac -19 -15
ride:y_mi cd 11 -14

@fetch_a bd 13 -13
@insurer__ir a -12
@relative_me bd -36 13
coming:llevar abd -17 17 -11
heart:anos abd -34 -17 23
heart:sano b -13
no_aguanto d 11
not:then c -14
substance:meses acd -12 -13 17
substance:two_@year ad 17 -18

cayo__que ad 14 -11
eaten:only abcd -13 -27 -14 32
had:nervo* a 12
home:room bd 12 -11
number$ bcd 24 -13 -32
organ:parts a 13
psychosis:despues_de bc -15 16
psychosis:with_a c 11
this_was b 11

=body:til ad -13 12
=visit:always abd -21 -16 27
=visit:falta abc 10 -17 -18
any:mensa* ab -23 17
diria__no c 15
eaten:un_yogur ad -14 18
hasta_ahi ad 16 -10
holter cd 22 -19
por_esa a 12
pregnancy:chichi d 11

@year__al c 10
^definitely abd 32 -20 -28
^puros abcd 36 -18 -15 -19
mensaje__mi b 13
que__importa b 11
substance:me_corrieron d 12

=body:did c -20
ahora__puedo abd -15 19 -10
cancel:cancele bcd -25 -11 23
descanso ad -18 20
had:second ad -12 14
mi__@call b 11
not:before bcd -17 10 -13
straight$ abd 17 -20 -11
well:cuanto b 12

heart:cardiologist b -17
liver__but c 15
now__a d 11
over_my bd 12 -12
pregnancy:prueba_positiva ac -11 10
scarred d 16
sometimes$ abc -21 -19 23
substance:and_it b 16

=any:usted abc -25 28 -12
=rule:ride:yes:covered|arranged|sorted|all_set acd -15 -11 23
=visit:along ad -17 18
=visit:night a -11
aguan* c -35
drives ac -14 -18
nary_a abcd 32 -23 -11 -18
no__@eat c -18
no__soy ab -10 13
si__mas a 13
todavia__el a 16
well:de_la acd 31 -11 -35

=body:lately a -14
allergy:on bcd -14 -20 17
cancel:ese ad -14 16
con__eso a 11
down__to ad -11 15
home:go a 14
now:to_get ad -14 15
organ:faltan_los ac -12 17
texts:que_me a 15
trabajo d -19
was__than d 10
was__today ad 12 -13

=body:took b -33
bit b -29
brain:does_that cd -19 15
de_@eat bd -11 13
drinks b 15
nada_bueno ad -11 11
only_allergic a 10
ride:@call_me abd -13 21 -11
rule__out a -14

eaten:hace_como c -10
she__at c 13
substance:whiskey ad -13 15
years c -11

^am bd 19 -27
ahi_mismo d 15
eithe* bcd -20 27 -37
me__esta bcd -17 16 -30
ni__se c 13
once bc -33 24
prior:mom bc -23 14
the__about cd 11 -18

=body:watch ac -12 18
for__sugar bd -12 13
now:sure cd -10 14
now_but d 11
por_si bc 19 -16
pregnancy:ahori* acd 18 -10 -13
pregnancy:am_sixty ad 21 -16
ride:@day abcd -15 -19 28 -15
what_kind b 13
would_say ad -17 14

=body:hypomania bcd -15 18 -13
@english$ abd -22 31 -26
allergy:for acd 21 -17 -19
fully ad -13 16
my__up b -17
substance:judge cd -13 13

adult:colle* ad -11 16
gave__for b -15
me__higado bd -11 11
now:nothing_on d 12
now:tonight abd 22 -19 -17
psychosis:ex_@relative ad 14 -14
y_@day d 13

=signs:cancel:no bcd 17 -26 -37
@animal_is b 14
has__and ad -24 15
now:worri* ad 12 -11
ride:let ad -12 -17
substance:eso_es abcd -19 25 -16 -10
substance:kids cd 16 -21
zombie ad -15 16

afuera ab 14 -16
allergy:my_@relative bd 16 -25
can__but acd -18 -16 14
comer* ad 13 -17
fasted:@sick c 10
home:cat d 12
mire bc -19 17
now:do_it b -16
she__an ad -10 10

=visit:are abc 16 -12 -41
else__it ad -15 15
pregnancy:hice_la ac 15 -11
tengo_baja a 11

=signs:visit:unsure:asks+unsure c 11
a_meeting ab -13 14
coron* b -11
guess_is c 18
home:safe ad -11 15
little__@relative d 11
liver__good c -11
que__toca ad -16 18
queda$ d 12
seized__the d 13
starting_from ad 17 -10
that_makes cd -15 14
the_patch ad 11 -14
we__so a 10

=rule::twice:no_es_que_no cd -15 10
@food_was ab 12 -21
are_in acd 13 -14 -17
as__it ad -13 21
estuvo b 11
from__i bd -11 -13
meds:the_last ad 13 -11
por cd -35 11
psychosis:dead_@relative c 14
sola_@medicine a 11
texts:house ab 20 -12

=any:are a -11
=body:ibs b 11
@traffic$ bd 11 -18
brain:@body abd 24 -20 -19
claro_si ac -13 11
contar ac 15 -21
effects:va d -11
prior:pills ab -13 13
turni* b -12
with__on abd -15 -16 23

=any:miss b -10
=body:have b -12
drinks:con_los d 10
it__as abd -21 17 -12
no__ella ab -14 19
now:that_morning bc -13 13
ride:have abd 12 -11 -22
substance:in_# abd 36 -18 -30
sulfa__me d 11

=body:@medicine bcd -23 -21 10
@body_por d 12
boss_did bd 19 -19
knock__out ad -10 11
psychosis:dice_que ac -16 14
quiera abcd -13 -19 27 -11
substance:@month_sin ad -21 23
texts:luego d -14
todo_me ad 13 -12

=body:lbs d -15
=body:responder ab -13 20
@stop__@medicine b -11
be__@body ad 12 -14
cancel:can abd -16 -14 14
not:voy abcd -35 11 -11 22
psychosis:veo c 13
really__and cd 12 -12
substance:demasiado cd -11 16
substance:i_@drug ad 11 -15

=any:hit b -15
=any:nacimiento a -11
=body:denied ad -13 14
del_@day ad -27 25
funer* b -10
heart:bless_you b 16
i__# abd -22 48 -25
now:pero_mas a 13
problema abd -18 -21 14
substance:a_@month ac 19 -13

=rule:heart:unsure:used_to acd -11 18 -16
=visit:sergeant ad -13 12
@body__one cd 13 -13
^three abcd -31 -27 -16 43
any:is_a a -12
effects:with ad 15 -18
i_take bd 17 -15
my__might c 11
organ:matte* bd -13 13
psychosis:hermano d 14
ride:casa a -13
ride:offer* d 15

=any:adopted cd 12 -11
=rule:pregnancy:no:lost_~1_baby|pregnancy b 12
@vehicle__have d 13
and_counting c -17
any:va b -12
drinks:lo a 12
heart:yes b -11

=visit:prestan c 11
^rarely ab 14 -10
adult:a bc 15 -40
adult:veint* ad -13 17
dan__la a 11
hablar abd -25 24 -13
han_revisado c 11
not:confirmed acd -17 25 -18
que__quiera a 12
ride:cuadr* a -13
well:worse bcd -11 18 -16
what__as bd 19 -14

=body:total abd 27 -18 -18
a_empezar a 12
brain:nomas c 12
heart:tengo_la bd -11 16
that__here b 11

=rule:had:no:first_time|timer|rodeo ad -12 15
^came ad 24 -23
a__mitad ad -11 14
adult:weeks ad 29 -28
came__of ad -12 12
estado abcd -12 -13 26 -12
que_pasa bd 15 -14

=any:matter d 12
@day__el ac -12 12
adult:dad ad 21 -14
and_@symptom a 10
brain:todo_lo d 14
guaro d 12
my__life ad 14 -13
organ:@clothes b 10

=any:none abd 19 -11 -14
cancel:la_quiero ad 12 -15
plan__@drive bd -13 11
pregnancy:la_@visit bd 18 -16
was_having ad 12 -11

=body:coma d 11
=body:fourth d 10
=lead:any:yes:on:yes abcd -12 -15 -22 22
^yessir d 13
grew ac 12 -12
me_something bc -13 10
never__checked ac -21 22
ni_no ac -18 20
not:respirar ad -10 15
pregnancy:test_yet ac -12 12
was__@call a -13
well:morni* bd 19 -29

ansiedad__las ad 17 -10
cancel:cancelela ad -18 25
middle_school acd 21 -11 -18
queja* ab 12 -11

=body:pensaron ad 21 -19
ahi_nos acd -13 -14 19
checked$ ac -22 22
diez_@year acd -10 -12 19
futbol$ cd 14 -15
meds:need ab 11 -11
muchas__a b 11
pasame_con b 17
pirulos a 10
there__# bcd 10 -16 -11

drinks:ron ad -10 11
maybe__maybe c 13
not:drugs abc 13 -16 -17
pregnancy:de_noche ad -10 17
prior:emdr_and d 11
que__quedo ad 10 -13

^ignoro c 12
cuando__@relative bcd -23 -16 21
eutirox d 12
mania* cd -15 16

=body:baby c -16
=signs:cancel:no+yes bcd -40 -11 26
now:a_que abd 28 -12 -22
tengo_de ad 16 -14

=rule::yes:you_bet|betcha d 13
@medicine$ abc -25 20 -28
any:@day bd -14 18
butte* cd 11 -17
caida d 11
jaja$ abc -17 23 -12
older$ ad -13 18
prior:se cd 12 -20
sobre* acd -19 -11 28

=any:dieron b -10
=said:yes:an_idiom_that_agrees abcd -34 -33 -35 50
day_off b -11
de__a b -11
not:drop bd -11 -17
perfect_timing ad -11 13
psychosis:had_some c 14
ride:depen* c 11

=body:ah ad -11 11
adult:este ad -12 11
effects:sabe abcd -18 -18 24 -24
el_holter cd 15 -13
guess abc -33 -15 20
hear_are a 11
home:recliner d 11
me__temprano c 15
prior:cual abcd -17 -11 -11 20
tomo_un bd -22 13

=any:under abd 24 -20 -17
=body:hipertensa d 11
cancel:seguir acd -14 -14 18
coming:me_interesa ad 14 -13
drive:off_and ad 10 -10
no_worries abd 14 -12 -11
now:estoy bcd -23 -50 16
now:no_need ad -14 16
out__state bd 11 -11
substance:a_drunk a -19
substance:not_a d -12

=rule::unsure:ojala ac 19 -22
en__familia ad 15 -16
heart:anyth* abc 12 -12 -11
hypom* abc -15 -17 14
not__exactly ac -20 21
now:@drink_confirmo cd 18 -19
prior:offer* a 10
psychosis:hear_things cd -12 13
un_soplo cd -20 26

@body_was ad -14 16
^they abcd 11 -49 15 -13
but__still ad -10 15
eso__privado ab -12 20
home:sweet_home ad -10 14
not:two c -10
over bcd -11 -26 12
ride:siemp* bc 12 -13

^ese abc 11 -22 -14
alergia__la ad -10 13
debo$ d -13
organ:that_is ac 12 -15
pregnancy:voy_para d 11
prior:gave_me bcd -10 13 -14
prior:not c -27
si_una c -18

=visit:bien abcd -32 -13 -19 38
^yup abd -13 -19 29
all__it c -15
am__and acd 22 -31 -11
around_# ad -17 24
eaten:faste* ab 11 -12
had:que_era c 10
leani* a -11
second__i c -10

any:never a 14
cancel:to a -12
dio_positivo d 11
effects:woke_up ad 15 -12
gusta* ad 16 -11
had:cuatr* bd -16 20
heart:heart_disease bd 24 -15
heart:medico acd -14 11 -15
organ:lol a 11
rarel* ab 14 -10

=any:working d 14
=rule::unsure:does_that_~1_count bd -18 16
=visit:tanto a 12
coagu* d 13
drinks__is ad -10 -12
little__no ac 21 -15

^dob ad -17 23
and__work d 11
any:we_are b -11
brain:grand_mal d 17
me_he ac -15 14

@clinician_por a -10
adult:fresh* a 10
and__up cd -18 12
cancel:de ad -30 13
catar* ad 19 -15
de_regreso c -10
drive:like a -16
had:quiero c -16
lo_estoy ac -24 27
of_questions b 11
pregnancy:always_@late cd -10 11
pusieron__me ad 12 -16
que_estoy c -12

=any:bad abc -12 -20 14
=any:mi bcd 14 -11 -24
=any:once bd -14 14
=visit:blocks ab 12 -10
cold bd -16 10
i__only bd 16 -16
in__morning cd 12 -10
miedo__aguja b 10
not:diagnostico ac -13 18
now:no ab -14 14

=body:panel ad 21 -18
=body:tomando bd -13 10
drinks:friday d 12
heart:been_creeping c 11
heart:uh d 12
just__problem c -12
my__of d -17
para__nunca ab 11 -12
psychosis:saw cd 15 -12
ride:mi_vieja abcd -18 -12 -10 22
yeah__am d 12

=body:con a -18
@relative_takes bd 15 -12
adult:dob ad -17 23
cancel:llevo a 16
heart:since_my d 12
pero__es ab -20 27
substance:salir d 10
texts:texti* c -11

block acd -10 -12 18
had:to_this d 12
home:la_@place a 16
ignoro_si cd 21 -18
la__la ad 13 -17
no__segura abcd -26 -12 31 -21
organ:soy bc 15 -14
pregnancy:es_de cd -11 11

^deme bcd -11 20 -25
^pressure ad -32 32
backi* ad -14 15
cancel:quiero c -12
cosas__no cd -11 10
en_rango a 13
my__never ad 10 -17
plumbings a 12
prior:after_the b 13
prior:for_my bcd 21 -19 -25
psychosis:i_got a 12
si_hasta ad 15 -12

asi_es d 13
la_@body a -17
no_@body c -13
not:lick ad 12 -12
not__and cd 13 -17
now:deep a 11
now:might_as cd -10 12
ride:@cancel ad 20 -18
that_morning c 11
tres__me d 11

=visit:told bd -19 13
@medicine_after ad 16 -11
@relative_esta c -20
drive:viaje ad -16 17
fasted:@medicine_con a 11
me_cuido ac 11 -11
number c -22
prior:@medicine_for a 12

=body:hayan a 14
=body:tested bcd -11 13 -15
=signs:fasted:none b -17
any:eat ad 15 -15
any:where ad -10 11
fasted:@medicine ad 11 -17
i_live abcd 19 -13 -12 -10
now:right_in ad -12 13
psychosis:baker c 11
regla bd -12 -14
soy__a ad -17 11

=body:bodas ad 19 -15
adult:menos a 17
anything_i acd -15 22 -12
coming:posit* a 13
effects:wrong b 10
had:@treat abcd 17 -48 -14 17
had_three b 13
meds:coffee bd 11 -13
una_rayita c 11
viole* d 15

@cancel__me a -19
andel* d 19
hearing ab -23 12
home:desde d 13
home:halfw* abd 24 -11 -19
it_so bcd -12 11 -12
not:lie acd -15 -12 15
pregnancy:rayita c 12
psychosis:from b -14
tms_and ad -12 13

=any:moon ad -11 15
=signs:visit:none:turned d -12
^voices ad -13 14
adult:grown ad -15 23
depen* abcd -59 -33 36 -12
manic__# d 10

=body:nash acd -13 -12 27
=body:usaba d -17
keys$ d 13
no_@drug c -14
perdi__no ac -11 13
ride:when a -20

=body:guy ad 10 -12
cancel:@price d -19
cancel:pero_no c 11
heart:half d 12
perfectos acd 21 -11 -11
pregnancy:me_salio cd -13 16
prior:empie* d -11
senio* abc -12 -11 19
substance:@food abcd 19 -13 -15 -11
substance:his_@relative ab 13 -11
substance:issue a 10
to_# abd -11 -14 19

=visit:but a -10
=visit:recibe b 14
=visit:x ad -10 15
allergy:slept abd 18 -11 -12
but_yes abcd -19 -13 -15 27
coming:el_dia ad -18 17
effects:horas ad -18 20
i__i ab 11 -36
ic abcd -19 -20 -15 28
not_me abcd 30 -17 -35 -19
will__one ad -13 13

=rule:meds:unsure:tea|te|herbs|hierbas|herbal bc 16 -18
adult:@day ad 18 -14
after__@year ad -16 10
is__same c 14
lo__desde ad 14 -13
of__you c 11
psychosis:@month abd -15 -12 23
psychosis:truck b 11

adolescente a 10
home:llegue abd -19 -13 24
laugh$ d 15
texts:texte* ad 17 -14

=body:@month abd -19 -18 19
=tag:heart:all_but_me ad 23 -12
organ:numbe* cd 13 -11

=body:flomax b -13
=body:showed cd -20 16
=turn:body:unsure:none ac 15 -23
cerrada$ a 11
hay_@ride d 12
heart:i_said a -11
i__too abd -20 -20 14
llama d -11
now:@relative_are ad -20 22
positive__the ad -20 21

=visit:obvio acd -17 -13 25
@cancel_nomas d 12
club ac -11 -11
has__license b -10
my__week ad 17 -12
now:@cancel c -11
organ:with_those cd 11 -14
pregnancy:trans* abd -11 -11 11
psychosis:loco b 11

#__# b -55
=body:tanto ab -11 10
=body:veia a -12
acta_dice c 12
if_it acd -32 16 -14
reacc* b -15
ride:try cd 22 -19
substance:that_one ac -11 11
una__y bcd -19 26 -17

=visit:love a 11
can__she abc -27 12 -10
fasted:full ad 18 -18
organ:he abd -15 -14 15
pregnancy:@clothes ad -18 15
que__con a -11
ride:falta_quien ad -11 12

=body:daily bd -19 12
=visit:problema abcd -24 -14 -15 32
^passed abd 17 -20 -14
fasted:morning abd 22 -15 -17
have__chart b 13
la__este ac 10 -11
organ:emoji* cd -16 13
pregnancy:y_si bd 14 -13
prior:prescription cd 15 -10
pusieron_en d 10
substance:uso ab -12 -13

=turn:visit:no:yes d 10
allergy:to_the d -11
aqui_esta ad 16 -13
blessed_day b 11
bring_a ad 15 -14
meds:lo ac -18 14
now:call ad 14 -15
other__nerves cd 11 -11
prior:never b -25
ride:permiso d -13
well:am_fine ac -15 18

colors bcd 15 -11 -19
coming: abd -12 -32 13
funci* bd -12 15
heart:creeping_up c 14
me_or acd -16 17 -17
my__looks d 16
out__is acd 15 -11 -14
pensarlo c -11

all__parts a 10
allergy:sever* ad -10 21
how__will c 10
los__nunca b -10
me_@late ad -23 24
me__pero bcd -15 31 -44
meds:cuent* bd -17 14
not:reason a -13
ride:day ad -13 11
tres_horas ad -13 19
ya_hasta ad -13 15

^allergist c 11
did__ask b 14
edad$ d -11
had:y_me d 12
i__@visit abd 18 -15 -18
pero_por ad 21 -19

=any:@vehicle d -12
=any:hell ad 14 -11
^church d 10
bastante ad -20 24
cancele abc 10 -28 -16
carretera$ a 10
carro d -13
had:debut* ad 20 -18
looking_into c 10
ma__to d -14
not:by bcd 10 -11 -15
not__once ad 13 -13
since__got ad 14 -13
was__on a -12

=body:@hours ad -15 17
=body:prednisona d 10
any:manana_le c 12
cuentan abcd -21 33 -18 -26
fijate a 12
had:# acd -19 -25 18
hear__sometimes cd -12 13
home:con_mi ac 14 -10
imposible$ acd 17 -16 -22
nothings_changed d 12
organ:tuvo d -11
pregnancy:de_# ad -13 15
so__the c -15
waiting bcd -31 30 -27

=body:hit b 13
agradezco a 10
coming:verda* abc -15 14 -14
early__@medicine a 11
kidneys_like d 12
psychosis:lo_descartaron a 12
well:fit ad -10 11

=body:screamed d 13
@date_# ad -27 25
bladd* a 16
brain:en_el acd -15 12 -11
me__in a -15
mi__cabecera a -13
pregnancy:ojala_que ac -18 12
psychosis:time_i a 11
repea* ac -26 14

=tag:now:no acd -13 -26 14
=visit:percent acd -14 20 -16
mi_fecha bd 11 -10
not:@move abcd -28 -21 -10 41
organ:higado_ni a 11
substance:dira acd -11 17 -10
substance:el_trago d 18
texts:conse* b -20
was_allergic ad 14 -12

a__@treat b -13
i_plan ab 14 -16
not__straight ad -22 17
three__the b 15

@drive__@drive ad -22 23
drinks:drug abcd 11 -18 16 -16
fly ab 23 -19
home:y abd -24 -18 32
organ:acuerdo bc 15 -10
substance:bottle bc -10 -18
substance:month bcd 21 -23 -23
while_ago d -11

@relative_too b 10
a__@door bd 13 -14
adult:for_my d -17
organ:de_mi bd 11 -12
prior:adhd bc 18 -18
salga_del ad 12 -14
substance:@relative_drinks b 10
to$ abd -10 -30 19
yes__i abcd 11 -31 20 -17
you__tomorrow bc -17 15

=any:remember abc -26 -13 13
=body:cuantas ac -12 10
=body:tuvo bd 25 -28
^leave a 15
aquello a -10
brain:know d 10
drive:@relative_is a 16
had:lo cd 13 -10
maybe_two cd -15 17
pregnancy:along a -11
well:por abc -16 -20 11

a__week ad -12 11
broken_wrist c -10
home:papa d -14
lamen* ad -18 19
meds:tiroi* d 11
mejor_no acd 36 -18 -29
pregnancy:quieren_saber bc 15 -11
ride:i_thought a 11
running__minutes b 11
turno__le b 13

=any:hang abcd -12 30 -10 -19
=body:cuatro abcd -27 -28 -14 44
=body:funny ac -15 20
=rule::no:no_way abc 11 -12 -13
^eh abcd -14 -12 23 -12
ahora_nada ad 11 -15
home:mi_cama ad -11 16
interesa$ b 11
no_decido b 10
one__of ad 25 -20
primary b 10
psychosis:what_is bcd -14 12 -10
substance:last_@year ad 12 -10

=visit:should abcd -25 -30 40 -14
^bebo bcd -14 -14 21
between ac -37 21
friends abd 12 -26 -13
miss_my ad -13 12
no__with ad 15 -17
psychosis:heari* a -15

allergy:thoug* d 10
la_prueba abc -19 -18 17
organ:does_that bd -15 12
substance:yes b -38
super$ ab -12 16

=any:treinta d 12
believe b -16
el__tengo a -10
heart:soplo_de cd -20 24
like__@relative a -23
now:has d -19
substance:diario bcd -13 -14 17
the__no abcd 17 -25 11 -21

estoy__otra b 13
fasted:con abcd 34 -24 -18 -20
ride:someb* acd -18 24 -20
sabra_dios abcd -29 -17 35 -17
so__lol abd 20 -11 -14

=rule:had:no:new_to d 11
^who abcd -22 31 -12 -12
it_just d 10
not:lost a 13
que_ninguna ad 11 -11

=body:fui ac -14 11
=body:tomorrow a -16
fasted:morni* abd 17 -15 -12
is__those bd 17 -15
now:contesto a 15
now:not_@move ad -15 16
pregnancy:con_@medicine ad 22 -14

=visit:planned a 11
any:it_in b 13
any:mom d -13
any:posit* b -10
eaten:nada_mas ad -11 12
en__con abcd 11 -26 12 -16
heart:an bcd -16 20 -12
let__i a 13
queda acd -15 -22 22
reche* cd 22 -16
wants_me a -10

#__@eat abd -14 -16 22
=denials:visit:2:unsure+yes bc 20 -18
front_@staff b 13
heart:has_it d 10
meds:hierbas ab -13 15
never__once c -13
now:daugh* a 11
now:espereme_que a 11

=tag:pregnancy:no c -28
dispara c -11
heart:was_heavier cd 14 -15
like$ a -12
substance:teeto* ad 19 -10
well:call ab 15 -11
y__si bcd -14 28 -31

=any:@english bd 12 -14
aged ad -12 20
be__a acd -11 12 -12
one__let cd -16 12
well:so ab 12 -15

=any:otros c 16
=body:heavier cd 14 -15
=body:stents ad -12 11
allergy:that_i abc -14 -10 15
caught_me d 13
como_dice bcd 18 -13 -16
prior:@medicine_count c 15

home:hambr* bd 21 -21
los__@call acd 21 -18 -12
no__@call abcd -18 27 -16 -16
to_find abcd -24 -12 28 -12

#__licencia d 12
=body:habria d -12
@sick__la ac 11 -11
adult:my_birthday d -13
brain:seizures c -11
i_was b -12
now:@move_it ad 18 -12
on__but cd 11 -18
substance:rarely ad 22 -11
substance:the_drug b 17

=any:thc d 13
=signs:visit:none:unsure abcd -22 -28 30 -30
=visit:@door acd -14 -27 28
ahi_le abc -15 -16 18
home:poncho_la a 12
la_hora acd -21 21 -18
luego__no d -14
sleep_on abcd -11 -10 24 -16
substance:been_bad ad -12 13
substance:en_rehabilitacion d 17
well:arrib* ac -17 11

=visit:until c 18
drinks:para_que d 14
noon abc -13 -24 21
please$ bcd 14 -27 -21
prior:mi d -22
prior:presc* ac -11 12
y_@medicine acd -11 -35 15

=body:mande bc 21 -17
=last:any:no abd 24 -25 -26
brain:if_it b 16
coming:@fetch abd -17 17 -11
desocupada$ ad -12 16
meds:pressure_@medicine a 10
my__checking cd 12 -10
now:hour_is ad 11 -13
nueva b -12
prior:@treat_on b 11

^para abc 38 -26 -42
allergy:after_surgery cd 11 -11
and_again ad 17 -21
any:by a -12
books$ d 15
bun__the d 15
drinks:veces d 12
insomnio bd 15 -12
of__@treat d -11
ride:walki* ad 24 -19
substance:say_it cd -22 11

@clinician_wanted a 12
hasta__no d -13
heart:side cd -10 -18
higado__# ad -11 12
meds:estoy ac -11 16

=visit:days a 10
=visit:soon a -10
allergy:@visit_y ad 16 -12
bad_i a 11
but__@food ad -11 11
could__my acd -11 24 -16
daily_for b -13
pero__irregular d 11
ride:how abc -12 16 -14
stick c 11
well:@move abcd 25 -17 -10 -13
well:casa a -12
well:se_siente a -12

^polycystic d 12
any:la_@medicine a -11
caldi* d 12
delayed a 11
episo* abcd -14 -18 -19 30
no__vaya ac -11 14
or__drink bc 14 -10
she__but ac -13 12
sound$ b -13

#_in ac 12 -12
cuidado d 16
hoy__manana ac 13 -11
now:manana abcd 16 -16 11 -28
ride:mi_carro ad 19 -16

=body:sleep d -23
=visit:over a -10
is__best bd -22 25
no_para abcd -26 42 -18 -29
not_trust cd 19 -11
pregnancy:probably a -11
prior:still acd 19 -10 -11
ride:ando_a a 15
ride:salgo b 11
told_my c -10

=any:ninguna ad 15 -12
had:same bc -10 14
how_i bc -18 20
prior:prazo* d 13
problema_en a -12
what__need bd -17 16

adult:freshman_in a 10
adult:no_los a 11
ay c -13
brain:can bd 17 -21
me__urticaria ad -15 16
organ:a acd -16 29 -26
ride:# abd -38 30 -17
well:estado acd -12 31 -24

any:esos b 11
ride:neighbor ad -17 14
well:monto* cd 19 -14

=body:sospecha cd 23 -20
=tag:now:other acd -10 23 -19
@relative__lol ab 18 -13
^nefropatia bd -15 20
adult:wish_i ad -17 18
alcanzo c -15
not__life a 11
psychosis:hear_my c 10

obvi$ abd -11 -11 22
substance:next abd -13 17 -14
test abcd -12 -23 30 -24
you__send bd -12 16

asi__se ad -10 16
care__it ad -12 11
class__# ad -14 16
had:new b -17
pharmacist$ c 12
tipo_# d 12

^naci a 12
allergy:done a 10
con__el ac -17 12
con_su d 11
no_doy ac -12 12
not:entere ad 10 -11
time__pick bd -21 21
un__ando d -10

=rule:heart:yes:hipertens*|hypertens* cd -13 19
any:bottl* ac -17 17
brain:that_i a 10
fasted:this ad 19 -16
not:voices ad 16 -11
ride:pregu* abcd -11 -20 25 -21
texts:used_to a 10

adult:til ad 27 -24
claro bc -43 15
he__en ad 19 -10
pregnancy:ultim* ad 16 -11
safe__sound ad -11 15

=body:passed b -16
=body:sintrom ad -10 18
al__sera ad 11 -13
coming:whole ad 12 -11
drinks:las_fiestas cd 14 -13
es__@relative d -28
is$ cd -25 10
nomas_el d 12
something__liver ac -16 12
they__our ad 12 -11

@day_is acd -11 13 -16
@relative_sometimes c 13
and__it d -15
coming:already ad -14 21
es__al b 12
prueba_positiva ac -11 10
si_llego c -13

=tag:texts:yes d 12
=visit:che c -12
@animal__here b 11
allergy:@food ac -18 22
private$ abd -19 26 -18
que__tome d 10

been__to ac 17 -15
brain:my bcd 14 -12 -28
organ:four a -13
por_bipolaridad cd 14 -12
texted ad -16 15
toda acd -13 -32 28

@drug__pain c 11
@relative_tenia bd 17 -10
^fijate a 12
allergic__and b 14
allergy:la_@treat abcd -16 -17 -11 26
and__a bc -11 -17
attending ab 12 -12
c__la cd 16 -14
drinks:@drink abd -18 30 -28
en__primer ad -10 11
night* ad -24 11
now:will_know ac -11 12
solid* a 10
texts:@clinician a -11
well:as d 16

=said:had:yes c -36
brain:a_seizure d -11
contestado$ cd 13 -12
heart:vez acd -14 15 -20
nobody_to ad 11 -10
not:check a -13
organ:a_weak a 12
went__@day ad -10 13

no__animo bd 12 -14
que__el abcd -17 15 11 -14
scare cd 14 -15
substance:rehab c -10

=any:fecha a -19
=visit:his d -18
drugs_no d 15
importa$ b 11

a__for a -15
allergy:termi* d 13
del__si ad 13 -15
heart:two_@year cd -11 13
need__that a 13
not:heart bcd -18 -23 20
organ:traig* a -11
texts:right_now abd -11 17 -19

=any:still ab 20 -25
=body:puede ac -25 12
=visit:jury d -14
check_the d -13
ha_pasado a 12
legal a -14
to_wait d -18

=body:anestesia a -11
adult:dice_que bc -13 14
can__all ab 11 -11
eaten:just_had ad -11 14
for__have d -11
organ:before a -14
treat$ cd -10 14
treatment b -11

counts$ a -11
had:@call bd 16 -12
hermanos ab -17 15
ni__me b -12
up_with ad 11 -22

=signs:any:none:turned a -11
=visit:saber ac -14 18
before_bed abd -12 -11 17
drinks:have bd -15 16

=body:mismo abcd -44 24 -23 18
=denials:body:0:unsure+yes ad -39 15
adult:something ad -11 18
bit__@drug c 12
fecha__en bd 10 -12
negarlo abd -16 -12 23
now:ok abd -12 -13 13
now:right_now ad 23 -17
spells a -16

@relative__@drive abcd 24 -29 -12 -14
allergy:been_the cd 13 -13
banana ad -17 21
calendario$ acd -23 15 -11
effects:lo_mejor d -14
else_would bd -15 17
organ:del a -11
pregnancy:\xf0\x9f\x98\x85 c 13
to__somebody bd 10 -12

coming:neces* a 11
fasted:que_ni d 11
look acd -15 30 -25
pregnancy:baby cd -28 13
si_y bd -25 11

=rule:had:unsure:party|parties|club|clubs|rave|ra abcd -23 45 -41 -15
=visit:@hello abcd -16 34 -17 -21
alone_in ad -11 13
any:quedo a 11
la__del bc -18 12
me__las d -12
no__diagnostico c 10
pregnancy:podri* c 10
psychosis:no_se bc -16 13
y__sin acd 19 -11 -14

^uti d 13
allergy:@symptom_and acd -11 -14 17
brain:why c 10
it_go a 10
llegando$ acd 18 -12 -20
mis_gatos d 11
not:time a -11
prior:doctor bc 11 -11
psychosis:crazy_about ab 14 -11
two_@medicine a -19
was__one abd -25 -13 16

=body:cosa bcd -18 19 -30
@medicine__the c -24
adult:diffe* c 12
allowed$ b 12
drive:just_me ad -11 12
look__i ad 14 -12
organ:liver_and ad 27 -25
prior:in ad 12 -20
psychosis:tia bd 16 -11
wait c -20

=any:oops bd -10 12
=rule:prior:yes:nothing_works|worked|helped|help ad -17 18
=visit:any bc -18 -25
entro b -11
me_not ad 13 -14
no__pecho a -15
organ:is_the b -11

=any:hace bc -25 -25
el__y abd 15 -25 -12
no_doubt d 11
psychosis:socks d 11
ready ad -10 15
ride:am abd 17 -25 -20

a_new a -11
any:veo ac -13 18
dice__@clinician ad -11 13
eaten:yesterday ad 32 -29
heart:my_@relative bcd 17 -18 -18
neces* bcd 34 -25 -27
substance:acaban a -10

@drive_there ad 15 -15
any:hijos ad 24 -21
it__impossible ac -13 15
manic_once acd -16 -10 19
texts:contestar d 12

=who:visit:theirs d -11
^planning acd -10 -12 23
any:have_a bd 19 -13
course b -14
drive:all ad 20 -16
drug__me a -11
em_all a 12
not:sea ad 12 -15
pregnancy:mismo d 10
ride:esposo acd 20 -19 -14
substance:las_@medicine abd -20 -17 30

=visit:sirve ad -14 16
^digale b 11
costs c -13
drinks:que_otra c 13
esta__es b -10
time__i b 13
you__i d 12

=any:here bd -18 17
=rule:well:no:worse|bad|badly|terrible|awful|h abcd -31 -40 22 15
@symptom_once a -11
^test c 10
coagulo d 13
me__@insurance ad 12 -11
psychosis:sombras c 14
well:persona ad -16 18

are_all a 13
falta_poquito ad 11 -11
him__his c 12
not:edad a 13
which abcd -39 21 21 -37

era__que d -10
heart_attack bc 12 -16
out$ abcd 22 -40 16 -32

=body:estudio cd 15 -13
=body:segun bc -26 19
@relative_@food abd -20 -10 24
@year_not a 11
^any ad 26 -23
adult:@month_shy ad 15 -12
brain:@thanks_a d 10
cycle* ad -14 18
drive:home_i ad -12 12
enzymes__off cd 10 -11
prior:i_can d 10
tested__was d 10

=rule:had:yes:did|had|finished|completed|hice| bc 14 -10
^why abc -27 22 -34
adult:social d 12
any:le_digo c 11
brain:me_golpee cd 11 -11
facebook abd -14 22 -14
me__donde a 15
naturales a 13
prior:todavia acd 31 -16 -24
que__a ab 11 -37
ride:dijo_que a -17
veces_si cd 14 -11

=rule::unsure:creo_que_~1 b -24
=rule::unsure:nunca_~1_supe|supieron|dijeron|l cd 17 -18
cancel:he c 14
drive:allowed b 11
had:en_esto ad 17 -11
not:what abcd -15 -19 33 -23
on__road a 13

at__one ad -19 17
been_there d 12
coming:@body d 10
coming:go ad 32 -39
eaten:hoy ad 19 -13
eaten:i_@eat ad 10 -21
no__but acd -12 -12 13
organ:orina* cd 14 -12
the__other acd -15 -10 22

=body:nubes ad -13 15
^blood b -20
adult:grandma cd -19 19
drive:si_mi ac -10 11
eaten:yes b -18
not__no a -12

=body:horas d 13
=rule:ride:no:no_one|nobody|nadie abcd 29 -35 -26 -12
cancel:anulela abd -11 -12 17
hacer a -12
heart:dio ac 11 -14
psychosis:me_acuerdo b 13
ride:uber cd -22 -20
side__it abd -12 20 -13
solamente abcd 38 -33 -20 -19
su_@place d -12

=any:\xc2\xbf bd 10 -41
and__at abd -20 -14 16
licencia ac 14 -15
moons* bd -11 10
ni__mania ad -12 13
psychosis:to_a d 10
psychosis:ya cd -16 17
substance:honest_yes d 10
the__takes bd 14 -11

@drug__in ad 12 -10
fasted:ultimo ad -22 23

@body__too ad 14 -14
^need abd 17 14 -44
a__dos bd 14 -14
always abcd 16 -44 -33 20
any:rathe* ad 16 -14
any:up b 13
cancel:why a 15
estad* abcd -12 -13 26 -12
had:rough d 11
huh$ abcd -26 36 -17 -21
now:ratit* a -10
pense__pero d 12

just__never a 10
llegue b -23
sabe__fue b 11

=body:anticoagulante ad -12 17
@drive_my b -14
@drug__and c -12
and_put d -12
brain:child* d 11
fasted:@food_para ad -11 11
nobody_told ab -20 14
of b -23
only__problem ad 17 -13
pero_mejor d 13
still_a ad 23 -19
substance:gave_up bd 15 -18

=any:sweet ad 14 -19
=body:documented d 11
brains_good a 13
cycle bd -13 10
gave__a a -13
home:on_# a 14
hoy bcd 29 -33 -20
organ:nueve* ab 11 -10
retired_every d 12
ride:my bd -33 19
si_claro a 13

=tag:brain:self ac 12 -10
@howmuch_dura b 17
@treat_like cd 11 -11
^medical a 19
drive:que_no abcd 23 -11 -14 -12
in__in c -12
playi* c 14
psychosis:ptsd abcd 26 -39 13 -21
so_no abcd 57 -26 -34 -45
tercera abd -19 -16 26
valen ad 18 -20

=any:slept bd -19 11
=body:run abcd 13 28 -14 -37
@relative__no d -14
@texts_and ab -14 12
birth_@year cd 16 -12
del__la cd -11 10
las_ganas a -15
now:retired_every d 12
que__rinones d 12

=rule:allergy:yes:puked|vomited|threw_up|passed_ou b -34
atora* a 14
now:entra* ad 16 -11
pedia* b -13
psychosis:por_bipolaridad cd 14 -12
to__me c -24

=body:bp bcd -46 -15 12
=visit:nah ad 28 -25
@stop$ abc 14 -18 -26

a_uti cd 11 -25
da__mi ad 16 -11
effects:hers ad 12 -10
joven bc 12 -19
manzanilla ab 16 -13
on__street ad -20 12
pregnancy:tres_@relative abd -13 20 -14
well:a_mi b 14

drive:y ad -37 32
dry__@year a 11
little_ones bc 10 -11
organ:medicine cd -14 11

=body:oxybutynin bd -11 10
adult:what d -12
already__it a -15
fin$ d 11
meds:si_la d 11
my_old bcd -14 18 -12
since__was cd -16 15
will__see bc 14 -13
ya__mi b -10

=body:temple ab 14 -18
=long:3 bcd -67 11 11
=visit:church abd -16 -17 23
^hang bcd 33 -19 -30
amazing ad -10 13
es__@body a 13
organ:de_cirrosis c 11

@day_@day d 15
cancel:nos ad 17 -10
con__esta a 13
pero_ahora d 12
pregnancy:mi c -19
ride:i_take ad -12 14
rinones_de a 11

=visit:yo b -14
any:manejando b 11
coming:la ab -16 14
history abd 23 -21 -20
le_dije ad 11 -13
psychosis:me_internaron d 16

=any:fit ad -10 11
=body:iron abd 26 -14 -17
abilify bd -16 11
i__anything acd 15 -13 -12
meds:surgery bd 11 -14
not:tenia ab -13 15
si_todavia c -11

=body:them bcd -14 -12 16
drinks:be d 14
heart:so ac 15 -17
not__liver c -14
organ:higado_bien ad 11 -10

am_and ad 13 -12
catching a 14
effects:el_otro d 12
iv ad -19 19
not__yet bc -36 10
time_for b 14
well:madre d 10

allergy:vomiting ad -12 21
decidido$ ac -15 21
hour_is ad 12 -15
none_of bcd 11 -14 -17
organ:y_@body b 11
out__@body acd -12 -14 14
substance:if a -15
turn__in ad 19 -18
y__@body ad 31 -29

=any:covered ad 19 -13
eaten:llevo_nueve a 10
lo__para d 10
lose_my a -10
lots ac -22 12
now:i_am acd 14 -27 -12
pregnancy:woman c -10
ran abd 14 -13 -18

=body:intracraneal d 13
allergy:por abc -15 16 -12
he__man b 10
me__so bd -16 -16

=body:try acd 14 -19 -17
=visit:surgery d -13
@ride__me bd 15 -12
at__but b -10
drive:drive acd -30 -15 20
es_un abc -13 13 -19
pueden_mandar bd 24 -18

=visit:encantada d 15
=visit:transmission b 10
as_long ad -16 12
eaten:to b 14
eighty ad 19 -16
estudios d -25
i_already abcd -25 27 -11 -11
no__ever cd 12 -14
organ:hicieron ac 10 -12
panic* c -11
pharm* a -16
pregnancy:novia a 10
substance:en_la bc -15 12
the_fridge b -15

=visit:myself bc -11 -23
^mayor d 11
frasc* b -25
heart:take_it ad 14 -18
ride:estan d -17
seguro d -11

=body:doubt c -10
@drive_myself bc -11 -17
a_scan cd 12 -10
allergy:tape abd 16 12 -27
de__sacaron b 15
like_every ad -12 11
now:way c 11
organ:four_times a -13
punto c -10

@insurer__ser a 12
i_guess bd -19 11
meds:had bd 26 -23
never__@medicine bcd -13 -32 10
que_paso bd -14 11

=rule:home:no:no_~1_tengo|tuve|padezco|sufro|h ac -11 14
@cancel bcd 10 -58 -11
had:else bd -14 12
la_@animal ad -11 12
nose_spray c -13
psychosis:down abc 11 -16 -15

does_not ad 14 -24
fui__la bd 15 -18
ozempic d 10
pregnancy:casi ad -20 23
psychosis:high c 10
segun__si bc -14 14
tuve__@eat a 11
up__is ad -12 12
voy__@vehicle bd 14 -13

=body:perfectas ad 11 -10
fasted:had_a d -11
had:it ac 16 -36
heart:more ab -12 17
morse* bd 16 -11
nursi* abcd -10 -21 -18 23
organ:kidneys_are bd 10 -13
prior:one_med ad 15 -18
raro_pero ac -11 11
ride:llevar ad 12 -15
sit__the d 11

=any:front b 16
=body:toca b -17
=visit:media ad 22 -18
brain:limpi* ad 19 -13
cero_@medicine ad 17 -13
had:en_el ad -12 10
jaja bc 23 -30
queri* abcd 13 -17 10 -22
senti__pero ac -13 13

eaten:is_growling ad 15 -11
heartbeat$ cd -12 20
she_has b -12
too_high b 16

a_mi d -15
adult:class_of ad -12 14
any:think* c 13
effects:@clinician a -11
parte$ ab -12 16
prior:alcanzo bc 13 -11
sangre__la c 10
substance:kratom ad -13 16
the_@ride ad 14 -11
trago__# a 11
y__@medicine acd -12 -18 15

busca d 13
coming:snow ab -12 15
effects:hambr* b -13
me_salte abd 12 -11 -16
meds:@sick_turkey a 12
now:date a 13
substance:# abcd 23 -14 -40 -11
substance:soy abd 29 -13 -18
wow b 14

adult:under_# a 10
brain:both c -11
i__@call bcd -15 23 -12
no_he ac -20 13
on$ abc -55 20 16

ando bcd -42 14 -13
er ab 19 -11
home:kind c 11
la_prostata a 10
put_a bd -13 -11
that_back a 12

=visit:trabaja abd 17 -12 -22
allergy:alerg* a -12
bad__for d 10
drive:camioneta d 12
fasted:in abcd -22 12 -12 13
mi_me b -15
organ:think_so ac 23 -22
pregnancy:long_time ad 16 -16
texts:a ab 15 -31

@food__y a 11
adult:probl* a 15
amiga d -25
cast_iron ab 15 -11
clock$ bd -14 -15
now:charge d -11
one__am cd 16 -22
pregnancy:el_resultado c 11
substance:like_a ad 12 -11

#__no a -18
=body:buenos b 10
=body:pecho d 10
=rule:allergy:yes:allergic_to_it|ketamine|this|tha abd -31 -22 36
@year__@drug ad 11 -11
allergy:this abcd 11 13 -25 -18
any:ese c -10
brain:mi_@relative c -14
cancel:@month_for a 12
cancel:i_meant ab 13 -11
colors$ abd -11 19 -19
let_the c -12
not:tome c 11
pregnancy:but_she cd -10 15
ride:better bd -18 21

heart:already abd -12 18 -11
hypomania bcd -15 18 -12
not:complain ad -11 16
substance:drank c -12
well:amane* a 17

=denials:visit:2:no ab -10 -22
allergy:ningu* abd 23 -11 -17
am_bipolar d 13
be_on ad 12 -16
had:deje d 11
no__ahora d -11
prior:and_i c -16
un_tumor ad -10 12
wants abd -13 19 -31

#__not ad -27 17
#_of ac 11 -11
=visit:chair c -13
adult:sophomore a 13
allergy:makes_me bcd -16 20 -17
i__filled c -10
never__any acd 20 -11 -21
once_and ad -21 19
passed__test a 13
pregnancy:rayit* a -13
still__tests cd 16 -12
substance:casa_no a 11
yes__pressure a 11

=body:porque cd -23 14
=number:heart:year abd -32 -20 37
=rule:meds:no:nothing|none|nada|ninguno|ningun ac -10 -24
dias_limpio ad -14 17
fasted:since ad -30 32
get_checkups ac -12 14
me__semanas a 12
meds:zoloft b -13
pregnancy:falsa_alarma a 12
psychosis:@visit cd 16 -14
ride:retired bd -18 20
rosal* bd 20 -19

=body:corrieron d 12
=rule::all_but_me:menos|excepto|salvo_yo|mi a 20
me_sirvio ad -13 17
my__driver ab -11 14
now:better c -10
now:de_una abd -28 -11 34
organ:what ab -26 23
texts a -13
up_in cd 19 -33

=any:chupe acd -15 18 -17
a_ok ad 13 -11
me_hincho b -10
not:salido ac 11 -12
que__sento d 12
ride:can_i b 12
se__ya b -12
substance:think* d -12
the__nothing a 11

=any:correcta d 14
=any:da a -12
=body:confirmada abd -12 12 -11
=rule:cancel:no:not|nunca|no_cancel* abd -10 25 -28
estan_haciendo c 11
i__an d -13

=visit:lugar d 13
brain:never cd 13 -31
cancel:out abd -23 -14 29
me_when d -18

@stop__alla b 13
ignoro cd 21 -18
orino_como ab 19 -17
substance:problema acd -13 16 -15
substance:proud_of d 11

#_or ac -15 17
=lead:any:no:on:none d -14
=signs:fasted:no b -13
alta__la b -12
broke_up ad 11 -10
cigarro bcd 31 -10 -39
de__rinones d -12
heart:june cd 19 -14
of_course bd -13 20
siete$ abd -14 -12 10
substance:priva* ab -12 14

=body:e abd 17 -10 -14
=visit:molestia ad -12 16
como__horas bc -11 11
effects:estuv* ad -11 15
heart:had_a bcd -12 -23 15
lado ab 11 -11
new__my ac -17 10
not:han abcd -14 -20 20 -12
organ:liver_panel a 10
pregnancy:el_test a -12
proud cd -15 10
texts:@call_instead ab 17 -14
tomo_pero acd 25 -16 -21

=rule:prior:yes:did|tried|done|had|doing|in|see| acd -16 32 -27
^somewhere cd 24 -19
cancel:mante* a 15
meds:tylenol d 13
menor$ abd 23 -12 -17
organ:every bcd -12 -12 10
somebody_else b -10

=any:falta ad 22 -23
=body:\xc2\xbf abcd -29 36 -31 -29
=rule:cancel:no:voy_~2_ir ab -13 12
aguante$ ad 18 -15
drama$ d 15
eaten:at_the abd -14 -16 21
eaten:grape* d 11
episodio d 11
my__who b -10
pregnancy:a_guy d -11
to__right ad 11 -12

=body:sabra abcd -28 -23 36 -21
any:this bc 12 -19
be__liar ad -15 15
had:am c -12
not__did abd -10 -14 18
now:be bcd -10 12 -20
spell* a -16
substance:i_get a 13
texts:sign ad -11 19
you_have ab -32 15

@sick_turkey a 11
cuido__la c -14
ridin* ad 19 -12
substance:llamen bc 18 -17

=asks:any:before:none a -16
=body:liver bcd -30 -14 13
blood_@medicine abc -12 17 -11
no__nino ac -16 12
not:has abc 17 -12 -10
organ:me_dializo d 14
sufro bc -12 -11

forwa* a 12
had:did acd -19 -18 23
not:llego bcd 24 -14 -35
ride:mis_@relative d 10
swelled__bad a 12
tms$ ad -12 14
unfortunately abcd -10 -16 -11 26

=asks:body:after:yes bcd -31 -16 35
=body:infecciones cd -16 10
@body__e ad 19 -16
fasted:@eat_in d 11
heart:@medicine_and ab -12 14
heart:limit* c 15
home:el acd 15 -13 -22
meds:@drug abcd 19 27 -18 -33
right__text b 12
substance:aqui b 13
substance:ugly d 12
yogur ad -12 16

=body:doce ad -12 11
=body:op ad 15 -12
=number:effects:few ad -20 22
brain:i bc -17 -11
brain:iih d 14
cubre_asi a 10
en__jaja acd -20 -12 15
hablarlo__mi cd 14 -10
substance:nunca acd 21 -11 -11

=visit:tough d -11
@relative__called d -15
bring_the c -10
casa$ acd -29 -18 31
coming:no_lo a 11
fasted:@visit ab -11 19
o_menos c 13
please ac 11 -52

=any:diez d 10
=rule:pregnancy:no:miscarried|miscarriage abcd -16 11 13 -15
baje__peso cd 16 -14
c__treated cd -13 15
nada__hacer d 12
to__anybody ac 15 -15
todavia_la b -13
who__not bd -15 18
will__need ad -11 11

=rule:prior:no:first_time ad 15 -11
drive:be abd 17 -17 -13
had__surgery b 11
now:ride acd -11 17 -12
organ:time abc -19 -14 14
pregnancy:todav* abcd -36 -15 -20 40
ride:chofe* ac 12 -14
todavia$ bd 14 -24
week__have b -14

=body:nuevo abd 32 -13 -27
any__lol d 10
no_objection ad -29 31
pregnancy:dio_positivo d 11
psychosis:manias d 10
ride:@place ab -12 14

heart:@body ab 11 -18
here__# ad -19 20
mal__pero ac 11 -14
pregnancy:singl* ac 12 -13
self b -17

=any:manana d -11
=tag:any:unsure bcd -46 17 -11
complica$ a 13
drive:manejar abcd 30 -19 -11 -20
get__@relative cd 16 -15
i__@traffic ad 17 -11
on__blood bd 11 -12
peso cd 13 -16
rara b -14
teetotaler$ ad 20 -11

=body:habla c -12
=body:stand bc 10 -16
had:ya_me ad -11 15

=any:tardes b 12
=signs:body:unsure:other acd -14 24 -19
@wrong_de a 11
allergy:but bcd -29 34 -40
brain:epilepsia_pero a 11
cancel:pie ad 19 -16
effects:sleepy a -10
now:same ad 18 -28
psychosis:dolor_de a 11
said_negative ac 15 -13
scam abd -12 22 -17

@move_do ab -13 14
de__mania d 11
drive:tengo_quien ad -18 23
heart:@clothes a -10
los__con bd -16 15
now:are_not d 10

=denials:any:0:unsure abcd -26 -11 34 -33
=rule:allergy:yes:me_cayo|hizo|fue|puso_~1_mal|dan a -13
^les c 11
bange* c 10
cancel:el d -17
dirt$ ad -10 12
i_come acd -14 -13 14
in__before ad -11 12
on__@food d 14
organ:use_a d 11
pregnancy:inyec* acd 23 -10 -18
ride:con_mi acd -11 -16 24
substance:this_@year ad -23 25
texts:at_work ac -22 15
was_jesus d 13

^ahora bcd 14 -12 -24
allergy:tick a -11
any:estoy_manejando b 11
been_checked ac -14 15
is__on d 12
me__vesicula cd -10 -13
meds:take_@medicine abd -14 -14 24
ni_se b -13
now:unles* c 15
pobrecita$ b 14
they_are abcd -16 -22 35 -25

adult:#_tengo ad -12 13
are__ask b 12
evaluated$ ac -11 15
meds:y bcd -46 -16 26
psychosis:nothing b -16
well:is a -12

=body:stuff bcd -23 18 -20
@drive__ida ad 13 -12
almos* abd 18 -12 -24
meds:que_me b -11

=visit:pasa acd -12 -16 20
else_they a 11
forgo* b -10
heart:home ac -11 14
now:truck a 12
rinones__al d 10

=lead:body:yes:1 b -52
adult:y_tiene b -12
and__@relative abc 11 -11 -21
camino$ bcd 18 -12 -14
combine a 13
cuff cd 14 -20
i__dying ab -12 11
me__regla a 15
now:preguntas bd 11 -10
pregnancy:had_a d -23
seizures$ a -17
swinging ad -12 12
well:doing_better d 11

=body:skipped b -11
@relative_my d 10
home:station ad 15 -12
la__en d -18
organ:and_liver ad 16 -15
organ:will ab -12 11
pregnancy:ando_con a -15

@insurer__de a -12
@thanks__dios abcd 16 -37 -14 16
adult:now ad -11 10
brain:@relative_es bd -11 13
chole* bc 16 -22
pregunto__@relative bcd -13 21 -11

allergy:horri* abcd -15 -16 -21 27
coming:my_chair cd -12 11
my__body a 14

=any:hour c -16
allergy:no_reaction a 12
cancel:todo ad 18 -15
fasted:as bc -11 -12
got__yes d 19
had:dije d -10
had:nariz d -15
is__file b 12
now:that_time bd -24 12
on_both ad 16 -11
pink d 14
substance:adict* abd 29 -11 -26
substance:bette* d 10

ask_@clinician bd 14 -11
drive:rather a -12
estoy$ ab 16 -20
paramos ad 17 -13
pregnancy:summer d -13
tbi b -14
y__animo ad -13 11

allergy:operado c 12
had:had_the ad 16 -10
llora* acd 23 -13 -13
meds:at_# ad -11 10
si__de a -13

=visit:else bcd -29 -20 23
acomp* bcd 14 -18 -12
cien abc 20 -15 -11
had:month d 19
psychosis:mind acd 17 -17 -23
ride:voy abcd 29 -12 -19 -18
substance:officer c -10

=body:mariscos ab 15 -11
=body:weird acd -11 17 -16
allergy:hered* ad -13 14
any:familia a 10
apara* d -12
brain:woke_up c 12
de_manzanilla ab 16 -13
had:no_se cd 13 -10
had_an b 16
pregnancy:am bc -15 -15

=any:dicho d -10
@medicine__@medicine abcd -46 -16 -34 48
^well abcd -26 -10 26 -10
creatinina__transaminasas ad 16 -13
home:aun acd 28 -12 -15
insuficiencia_cardiaca d 12
not:entiendo abd -17 12 -10
pregnancy:quit ac 13 -15
substance:deje bcd 19 -20 -18
y_ninguno ad -15 15

@symptom__was d -13
^podria abcd -14 -12 25 -18
a__break d 10
prior:ya_perdi bd -10 13
said__can c -12
they__was c -11
to__better cd -12 10

=visit:anda ad -14 -13
allergy:they_had abd -18 -11 17
me__para bd -19 11
medical ad 15 -22
of__have cd -12 12
pregnancy:just acd -24 -19 15
ride:why abc -15 19 -10
usted_que b 13

@symptom_but cd 13 -25
^anduve d 12
meds:those ad 15 -11
not:podido ad -15 18

=signs:body:unsure:asks+unsure ad -14 21
^una bcd -22 26 -27
airwa* d 10
any:aspirin b 12
brain:never_confirmed cd 16 -12
organ:trans* c -22
pregnancy:negativa_pero ac -13 11
que_busco bc 17 -12
substance:communion_@drug a 11
to_do a -13

=any:number ab -23 11
@medicine_and c -13
eaten:on b -21
humal* ad -15 16
meds:and_then ad -13 15
prior:lo acd 24 -11 -34
psychosis:third a 11
\xc2\xbf__es a -13

^ando bcd -26 13 -14
any:count_me a 14
cancel:leave_it ad 22 -21
cirrosis$ cd -12 10
dimos b -10
faltaba d 11
meds:tomar c -12
name__i d 10
not:haha ab -16 24
now:al abd 29 -15 -24
substance:perdi d 12

@relative__con bc 21 -11
adult:around bcd -12 19 -15
day_and ad -13 18
eaten:three d 15
i__half bc -11 -13
not__this c -11
organ:have_one b -15
to__first acd 27 -15 -23

=any:sounds abd -12 19 -11
=number:eaten:grown ad -11 17
^heard acd -15 17 -16
but__@relative b -28
drive:coche b -11
heart:ticki* a 13
meds:llevo bd -10 15
none__are d 10
oven d 15

a_valve ad -11 14
heart:now ac -18 12
my__sit b 11
start ac 11 -13
substance:mas cd 26 -18
well:otra_vez ab 12 -10

=body:blown d 12
=lead:body:no:0 cd -17 -12
if_not d 14
not:contestar ab -19 18
tengo__se c 11

allergy:exper* ad -11 18
cliente$ b 17
esta_comiendo b 11
falla$ ad -16 18
for__in abd 14 -15 -12
si__por ad 17 -24

=body:camino ad -13 13
=body:nerves bc -18 13
allergy:in ab -26 -30
el__por bc 12 -14
it__that cd -23 16
now:@move_pero ad -10 10
now:esta_bien ad -13 16
organ:know d -10
pecho__bebe d 11
pregnancy:patient_and ad 10 -10
puro__y d -11
well:antes abd 26 -17 -14

=any:faltan acd 25 -13 -19
@relative__voces c -14
adult:en ad 14 -41
aliviarme$ d 10
figure$ d 13
ride:ni a 13
the__am bc -11 11
wanted_to ab 13 -17

=any:slow d 10
=visit:whatever abd -14 20 -20
a__hers ad 14 -11
brain:not_for ad -13 14
brain:of bc -13 -11
decir acd -16 20 -18
efect* bd 12 -10
organ:funci* a 12
organ:has_the ab 15 -16
prior:jaja ac -10 18
substance:to_sleep abd 12 -14 -11

=rule::asks:que_es d -11
=rule::no:not_a_~1_one|soul|thing_$ ad 12 -11
allergy:a_nada ad 16 -10
no__quita ac 17 -20
not:llevo bcd -21 26 -16
not_pregnant cd -17 10
only__makes ac 11 -13
prior:i_forget abc -14 -12 16
when__it cd -11 11

=body:dias abcd -37 -14 12 14
drink__a ac 16 -12
for_one c 10
knuck* a 12
leave_it ad 19 -16
prior:no_@clinician acd 18 -12 -11

=any:smiled ad -10 15
=rule:organ:yes:fatty_~1_liver d 12
@medicine__se ab -11 -14
any:hora ad -15 18
igual__igual acd -15 26 -17
now:un c -11

not:till ab -14 17
para_poder c -10
psychosis:checked b -11
psychosis:right_mind ab 17 -11
vida abc 16 -28 -31

^estoy ab -12 -14
and_@day ad -10 19
attacks__i b 11
broke_my d -18
cree$ a 16
heart:docto* bd -10 -15
meds:but_still ad -12 12
up__lol d 11

^jubilado d 14
aliviarme d 11
fasted:cuand* c 12
hered* ad -16 18
not__she a -17
prior:uf d 13
substance:six_@month d 14

=body:encargo d 11
@body__ok ad 16 -15
now:kid ad 11 -11
on__days d 11
stopped__on ad -11 14

=rule::yes:would_not_miss a 12
^getting bcd -24 25 -33
inconveniente ad -11 16
me_preocupa b 11
meds:more ac 13 -10
prior:@treat_@medicine ad -17 21
prior:mando b 10
roof abd 18 -14 -11
segura$ abd -14 -20 20
un_segundo abcd -17 33 -15 -25
viajo a 16

=any:skip a -10
but__not cd 13 -24
do_drugs c -12
fridge__is bd -11 10
heart:doubl* ad -12 18
mania_nunca ad 14 -14
my__s abd 15 -14 -11
no__a c -38
not:momento ab 15 -11
organ:cronica cd -11 14
panico__psicosis a 11
pero_tampoco a -12
que__dicho a 16
wellbutrin bc -16 -12
whole bcd -40 -19 20

alcoh* bc 15 -12
alone bcd -30 -23 22
back__for ab 12 -10
buddy b -19
darlene bd 17 -13
diamox$ bd -12 20
effects:real ad 12 -15
ride:se bcd -22 -10 19

adult:vietnam_vet d 13
allergy:got_it bd 12 -18
coming:roads a 17
dos_con bd -15 10
meds:sertralina ad 13 -13
quien_habla abcd -12 25 -23 -15
substance:teetotaler ad 19 -10

=said:no:what_the_text_says_after_all d -20
=visit:dejela cd -12 14
=visit:regreso bc -18 -16
=visit:\xc2\xbf cd -25 -14
@relative__dan b -13
a_@body a -12
blue abc -19 21 -16
could__have d 10
i__skip abd 33 -24 -24
meds:me_acuerdo bd -18 15
my_family bd 18 -28
pregnancy:i_@clinician abcd -16 -18 -12 30
prior:on abc -15 27 -26
ride:pero_de cd -11 10

=any:hara d 15
@body__el ad -13 11
at__am a 10
coming:con_el a 11
do__i abcd -24 -15 29 11
heart:skipped d -11
iodin* b 13
list__@medicine ab 14 -12
my__side bd -11 12
not:sabe abd -12 18 -18
now:esa_hora bc -18 -15
now:long_will c 14
pregnancy:dios bcd -12 15 -12
taking_my ad -28 15

#_days abd -26 -11 22
@body_to ad -16 15
any:be ad -26 13
drive:takes bd 10 -19
lie$ ab -12 12
meds:te c -12
my__says abc -51 -16 31
not:fa ac -11 11
on__life a 11

=said:unsure:yes,_in_doubt abc 18 -12 -24
=visit:stopped ad 15 -12
@animal_and ad 12 -16
brain:grandma b 16
coming:against ad 20 -16
digame$ acd -13 -12 24
heart:grave a -12
prior:counselor bcd -17 18 -15
they__know ab -12 12
well:too ab -23 11

=body:violent d 15
a__un ad 11 -22
another_story ad -16 17
any:not_since a 11
fasted:eveni* ad -22 23
man acd 13 -14 -13
now:que_salga ac -12 12
poco b -30
ride:baby d -10
that__que abd -13 18 -12

@body_trouble ab 14 -13
a__tomo c 12
am_in c -24
emojiunsure cd -13 14
fifte* ad 22 -22
now:court_date a 11
pero__tan d 12
pregnancy:neg d -10
unless__@call abd -13 -12 16
week__is bd -19 17

=body:enzimas b -11
@drug_una bd 26 -25
been_in acd 12 -11 -12
i__new abd 30 -13 -25
is__considered c 12
nacim* a -14
now:turno abd 24 -12 -29
pregnancy:and c -13
psychosis:nada_mas c -16
psychosis:went bcd -11 -11 19
says_never ad -10 12
turke* d -11

=body:papas ab -11 12
allergy:time ab 15 -23
heart:nervios c 13
touched_it a 11
vuelvo bcd -15 -13 13
well:deprimida ad 20 -12

#$ b -12
=any:pass abcd 23 -11 -15 -13
accutane d -13
any:a_saber c 16
effects:everything a 12
psychosis:only_the a 14
to__tomorrow b 14

allergy:estaba cd 22 -23
azath* d 10
entrando a 13
let__the ad -13 -11
not_make c 13
organ:nothi* ac 15 -14
pecho__el ad -13 13
substance:para_la b 12
texts:too a 13

@drive_i d 10
about__@visit abd -11 -10 15
claro_que abcd 30 -21 -20 -16
did_an b -11
eaten:la_noche abcd 28 -21 -11 -22
i__this d -13
it__ever a -10
pregnancy:patch ad 20 -12
prior:alcan* acd -17 -14 13

=rule:organ:yes:numbers|levels|enzymes|labs_~4_o ac -11 11
coke cd -13 12
flying ad 19 -13
neede* a -11
now:va cd -13 11

drinks:vapeo b 14
eaten:i_am abcd -12 28 -14 -18
is__to abcd -11 22 -16 -16
not:llegue ad 11 -14
organ:inflamado ad -11 14

=rule:now:no:asleep|sleeping|dormido|dormida| bd -13 16
codeine c -14
depre* abcd 19 16 -38 -28
home:afuera a 13
home:on_my c -11
letra d -11
not:much cd -14 10

allergy:cual_@medicine abcd -16 23 -11 -12
caught b -10
chofer ac 26 -16
prior:am bd 11 -13
you_ask bd 11 -29

a__this bd -15 11
all_the a -20
cholesterol_yes a 12
does__at b 14
my_heart abc -15 -48 30
not:let c -20
not__making bcd 20 -15 -12
organ:falta* ac -15 12
ride:would_not ad -12 16

=any:al bcd -16 -31 27
after_they cd -11 11
allergy:airway d 10
fasted:can d -11
suboxone acd -27 -11 24
the__count bcd 20 -13 -11
to__@clinician ab -24 11
yo__quien d 11
you__my abd -13 16 -10

el_@drink acd 11 -12 -17
funciona$ d 12
his__not a 17
sabria$ bc -21 18
sleep__a ac 21 -22
well:on_the acd -10 -13 12

adult:todav* abcd 32 -15 -12 -18
but__liver acd 14 -11 -10
done__@relative a 12
now:@stop ac -18 16
one$ ac 11 -18
otra__la ad 17 -19
texts:@texts bcd -24 -27 11

=body:possibly acd -11 18 -14
brain:dos ad -12 12
ella__la c 13
heart:fib ad -19 19
prior:one_of b 13
tried__all ad -17 21
yo__lo bd -15 13

acabo__hacer a 11
am_nuts b 12
effects:passed d 14
effects:well ad 20 -15
entie* abd -21 18 -15
heart:no_cardiac a 10
the_rules a 14
who_is abcd -18 12 12 -11

any:warfarina d 12
blood__on c 11
drive:carry_me ad 16 -15
i__took ac 12 -13
ride:someo* b -14
well:my_@animal ab -14 15

=body:memory c 12
a__coming cd 18 -21
amable b 18
drinks:el_trago ad 19 -15
home:eso cd 17 -25
liar ad -15 15
your_place d -11

a__what ab 12 -11
and_all ad -13 16
brain:from abc -15 -15 21
i__discuss ab -11 16
in_high b -20
organ:infection cd 15 -14

allergy:that abd -18 -33 17
back__my abd -11 -12 12
brain:brain ac 19 -21
drive:sure c -14
had:do_not ac -20 16
heart:failure d 10
la__mala ad -11 13
miro ac -17 21
now:tomorrow ad 25 -17

after__the c 11
heart:ok b -11
just__so a -10
key a 12
off__street b 11
ride:ver abc -13 -12 22
voy__@relative d 15
was__last c -17

=any:mande abd -11 21 -20
brain:jamas ad 12 -15
can__it acd 19 -23 -16
coming:my ad -12 -16
miracle ad 18 -10
natur* d -10
well:chevere ad -15 21

=any:estoy cd -11 -21
esta__del a -18
las_vitaminas b 12
organ:lot_of c -13

@relative__quiere d -11
ansiedad$ bcd 11 -14 -18
effects:norma* acd 24 -12 -32
kevin$ bd 14 -10
ride:anyone_here ac 16 -16

=body:ask abd -39 26 -40
=body:fibroscan c 10
=body:listed d 11
en_dos ad 12 -13
es_no ad 26 -20
kidney__@relative bd -11 14
ningun_anticoagulante a 11
ride:the_church d 12

^che acd 27 -10 -20
brain:famil* bd 19 -20
de_chaval b -16
evacuated ad -12 16
mas__las bd -13 16
meds:nervios d 13
meds:todav* a -15
organ:preguntas bc 11 -10
prior:i_wanted ab 14 -11

=any:mucho bd -19 23
drive:not_a d -10
effects:iba b -10
have__choice d 10
heart:pocket d 13
home:i_think acd -11 18 -11
jajaja_que abd -13 27 -19
mandeme__por b 12
meds:week a -16
not__without ad -18 17
operada$ ad 15 -10
prior:em_all ad -11 13
swallowed_a c 10

#__my d -11
=body:acaso ac 19 -15
=body:naw ab 13 -12
^fino ad -11 18
antes__no d -16
cancel:need bcd -14 16 -10
equivoque__no ad 12 -11
fasted:hours ad -10 14
he__yes a -11
now:be_fine ad -15 16
ride:every ad 16 -14
y__@clinician ad 11 -15

=any:sube c 15
=body:read bd 15 -25
any:soy bd 20 -15
could__she d -10
derra* c -10
hecho ab 22 -27
mandelos d 11
now:day acd 27 -26 -33
pregnancy:cosa ab -13 16
tengo_quien cd -13 16
the__front b 14
the_super d 11

@clinician$ ac 19 -20
^should acd -27 36 -36
brain:epile* acd -16 -20 23
coming:the_morning ac -14 14
como__mi bd -15 17
de__primera ad 13 -12
have__@medicine cd -13 -11
not__problem c 11
now:under a 10
palpitations d -11
rinones_como a 10
salir$ bd -12 15
sintrom ad -10 18

=any:two bcd -28 -14 14
he__not ab 16 -25
heart:kid a -12
now:to_back bd 12 -14
wings cd 16 -17

allergy:to_me b -15
el_hipertenso a 13
for_bipolar abd 11 -11 -13
llevo__los bd 14 -10

adult:anos d 11
dame ad 11 -17
fasted:wife a 11
que__acuerdo ad -11 12

=visit:plata ad 17 -11
allergy:could abc -20 -11 15
eaten:@late bd 14 -11
eaten:sin ad 25 -30
en__escuela b 20
is_no ac 11 -15
organs_are a 11
substance:on_it a -17
una__@day ad 17 -12
well:then_it d -11

=body:returning d 10
=denials:visit:0:unsure d -13
bendiga abcd -19 28 -15 -12
drive:en_carro d 10
not__@drug c -17
pack__day bd 21 -19
psychosis:make b 11
texts:before c 17

=body:evaluando cd 21 -16
any:mis ab 11 -12
cuales$ acd -11 11 -10
fasted:me_aguante ad -11 14
heart:yo abc 18 -11 -17
ni_loca d 12
prior:antidepresivo ad 18 -13

^scratch a 14
a__el c -18
not:doubt ad -18 22

=body:siete acd -31 -20 34
=visit:nadie ab 14 -21
ago__@food ad -12 12
allergy:me_do ad -11 12
coming:lista ad 14 -11
prior:and_never ad 15 -12
well:siente a -12
would__better bc -12 11

=denials:body:0: a -31
=visit:by ab -16 -12
^hit acd 11 15 -24
at__to ad -14 13
cancel:another_day a -11
expecting$ c -15
now:afraid a 14
pregnancy:there a -16
prior:mal a 10
recetaron__no c 12
si_arranca cd 16 -18
trans* c -21

=body:uso b -17
allergy:again acd -33 -14 20
fumo__nomas bc 16 -16
hablo__con b 13
pregnancy:me_cuido a 12
prior:estoy a -11
will_find abcd -28 -13 31 -12

=body:dejaron ac -14 12
after__in ad -13 11
ate d -19
not:find acd 19 -10 -14
organ:todo_en ad 15 -11
substance:we c -11
tested_and ad 13 -11
time_i b -18

=any:dieciocho ad -19 23
=rule:any:no:not_~2_me|any|ever|have|had|in|a b -11
@visit_and d 13
days__so c 13
este__me acd -12 -14 23
heart:and_it ac 15 -16
not__@medicine abc 20 -11 -25

=visit:alli bd -11 17
any:@drink bcd -23 -25 20
cabinet__a d 14
no__muy ac -16 22
now:told_my d 12
pregnancy:me_he ac -11 17

digan b 14
gano ab -12 14
in__family abcd 14 11 -16 -24

=rule:any:yes:tengo|tuve|padezco|sufro|si|esto a -26
chequeo d -16
estoy__# ac 18 -11
evening c -17
ida ad 12 -11
mind__whole ad 12 -11
pregnancy:de_dar ad 11 -12
sali_de acd -18 -16 25
still__your a 15
to__@symptom d -11

adult:ninet* ad -16 18
dormir__no c 11
effects:jaja bd 17 -11
me_agarra d 11
ride:left_me c 10
scad d 11
still__me acd -12 -11 11

=any:biscuits ad -10 14
=visit:two acd 12 15 -25
@visit_es a -14
am_# bcd 15 -22 -13
cancel:dije a 11
eaten:el_@food abd 25 -19 -17
me__permiso d -12
organ:ultrasonido bcd -17 19 -12
to__but abcd 37 -21 -27 -18

am__i bcd -34 -22 19
holdi* d 12
menor__edad ad 20 -15
trying_to acd -27 28 -12
well:compl* acd -27 10 16

in__@date cd 13 -11
se__cuenta a -14
teta d 17

=body:each ac 15 -14
a__sulfa a 12
adult:pregu* abd -19 15 -10
cooke* d 12
heart:is_bad ad -12 11
heart:mine b -15
know__answer c 11
me_ofrecieron d 12
organ:fatty abcd -16 -14 -12 25
the__knows ab -11 11
thought__have ad -14 15
well:como bcd -21 12 -22

at__just bd -11 13
much b -13
que_dos acd -11 15 -14
salio abd 19 -46 -16
texts:i_will d -10
texts:no_@thanks ab 15 -11

=body:ect abd -17 -13 27
=body:unos acd -13 22 -16
=rule:texts:no:not_~2_text* abd 21 -11 -15
any:tylenol ad 18 -17
arranca a -10
drive:you d -19
heart:physical b -18
heart:stents ad -13 12
i__or cd 16 -12
organ:good abcd 37 -15 -17 -26
rehab__and c -11

=who:any:minetheirs:before ab 17 -36
back__you abcd -12 -13 23 -18
be__be c 11
fasted:hace abcd 64 -18 -21 -58
meds:am a -10
mi__el bcd -11 -27 15
nkda ad 21 -12
now:fast ad -11 11
prior:diferentes bd -12 14
substance:at_@holiday ac 14 -16
substance:so b -13

=body:parezco a 10
lujo$ ad 15 -14
psychosis:possi* ac -11 14
texting__the b 14

=any:communion a -11
=number:now:few acd 27 -42 -18
@relative__trabajando ad -14 11
ask__my ac -21 17
heck__a d 13
my_ex abcd 12 11 -12 -27
never_asked ac -11 15

allergy:would acd -16 22 -18
any__in ad -10 11
ayer__ya ad 14 -11
embarazadisima ad -20 23
heart:@relative_is b 11
only_the abcd -42 -15 -12 45
recor* cd 11 -30
sacaron_la d -13

^go bcd -20 -15 20
heart:a_mule a 14
texts:can abd -11 -15 11

=body:empty ab 12 -16
=visit:gets d -12
=visit:yes cd -15 -10
@relative__toda a -15
alarm ac 13 -23
coming:lugar_a ad 13 -11
diet a 12
effects:cuent* bd -13 15
hermana bd 17 -17
now:i_sleep acd -11 16 -12
pharmacist bc -11 16
por__mejor d 11
ride:no_no bc 17 -14

=body:ticker cd -21 11
brain:me_sacaron d 12
depression bc 18 -27
got_welts ad -13 14
late ad -17 -11
melli* d 14
now:@ride acd -11 17 -12
organ:contr* abd -20 -13 30

=body:papeles abd -24 20 -16
=lead:visit:no:on:no cd -16 -19
@eat_no ad 15 -13
and_@treat d 13
de_ordenar bd 14 -14
has__list bd 16 -12
heart__high cd 19 -14
list__a cd -14 13
si__pero abcd 33 -11 -28 -19
tell__the ab -19 11
una__@month a 11

=any:run ac -13 -15
=any:solo ad -20 12
=visit:conteste a -12
an_old ab 10 -11
cancel:will abc 19 -27 -12
de_ir c -11
is__after bd -12 13
nones bd 12 -22

=rule:heart:yes:my_~1_cardiologist d 12
@medicine__to bd -13 13
as_all ad -17 19
prior:para_los d -11
prior:tried_it ad -16 17

=body:saber acd -34 44 -42
adult:nacimiento a -11
anoch* abc 14 -20 -26
had:the_mail ad 16 -16
heart:blood_pressure bc -10 -19
ni_modo c -14
on__couch abd -10 -12 19
si_por b -13

at__could a -16
ninguno$ abcd 27 -11 -14 -16
prior:tried_em ad -11 13

=body:sola abcd 25 -14 -14 -14
^slipped d 12
allergy:happe* cd 10 -16
heart:the_one ad 24 -34
higado$ ad -35 31
por__@insurance d 13
prior:a_las abd 18 -15 -12
well:ok cd -32 21
well:que_antes ab 15 -11

brain:few_times cd 14 -11
he__llorando a 17
my_stomachs b -14
now:justo a 14
texts:@day bc 12 -17

@relative__dia a 14
^slept abd 24 -11 -20
about__over ad -12 15
am__@year bd 15 -21
el__conmigo ad -12 14
mi__sabe abc -13 -25 30
substance:my_twenties ad 13 -14
un__nomas ad 12 -13

=any:hurting ad -11 15
am_ok b -10
childhood d 11
eaten:siete abd 18 -10 -27
hands abd 30 -11 -25
la_@door bc 11 -13
me_pasa ad -18 25
negativa ad 20 -16
organ:twice d 10
pregnancy:toma_pecho d 11
y__el a -15

^obvio acd -13 -12 24
accut* d -13
cancel:@sick abd -25 -21 29
on__time abd -16 26 -22
substance:am_in bd -14 15
well:con bcd 14 -12 -17

adult:turni* a 12
heart:both_of ad -12 14
heart:tomo_@medicine abd -25 -16 16
i__fall ad -10 11
le__permiso bcd -13 11 -13
parties$ b 11
pregnancy:preve* c 14
prior:took_anything a 10
substance:no_puedo a -11

=visit:@clinician bc 30 -37
=visit:suits ad -20 24
believe_it ad -15 15
psychosis:dijeron b -12
texts:go ad -15 22

a_clue acd -21 26 -13
epileptico d 13
meds:be_i c 12
mi__@drive c -16
my__great a 13
pregnancy:after abd 17 11 -29
prior:never_any cd -17 17
substance:@drug_this a -16

concussion b -10
day__it a -15
heart:jajaja b 12
para__no abd 14 -29 -14
psicosis bc 12 -14
tipo_de ab -10 17
took__to abcd -12 -10 -15 24

@relative__is bcd 15 -13 -14
cumple bd 15 -13
ese__me b -12
lugar cd -12 12
not_backing ad -14 15
now:early_for a 15
since__@eat d -13

=tag:had:no bd -17 -14
@stop__en bd 18 -24
buen_dia abd -13 20 -12
buen_momento bd -19 11
cancel:cuenten d 13
drive:alone ad -31 35
drive:to_@drive ad -22 15
for__already d 15
not__why ab -15 13
now:in abcd 31 -25 10 -37
now:patro* c 13
numbe* c -16
ride:solit* ad 20 -16
substance:senor a 10

^@body bcd -43 -38 17
coming:passe* ad 19 -16
eaten:anoch* ad 26 -26
matusalen$ d 11
not:entendi abd -31 37 -18
not:pasado a 12
prior:hermana b 17
substance:lo abc -12 -15 22

=body:termine cd -10 14
any:texti* ad -15 13
effects:ser acd -13 17 -14
now:fine abcd -24 -10 -15 31
she__in b -12
svt d 12

@food_hace c -12
just__the acd -35 -16 29
la__nomas cd 15 -27
now:of_the ad -12 15
obvi abd -11 -11 22
psychosis:thank ab 13 -12
triple acd -21 -10 18

=body:welts d 16
@food__about bc -13 -11
^@treat abd -13 -30 17
^done bd -13 15
any:en_@eat ad 27 -23
coming:otra_@place a 11
in__oven d 15
no__mas bc 13 -16
now:@body d -12
prior:nada_mas abcd 29 -12 -10 -24
used__a d -11

=body:negative abcd 24 -14 -13 -18
@stop__at d 12
brain:concussion b -10
el_carro bcd -14 11 -16
heart:could c 15
i_sure ac 18 -22
no__dar a -10
not:ganas a 12
not:have bcd -32 -34 16
now:last abd -16 14 -11
pero__a ad 22 -32

=tag:any:refuses c -23
=tag:drive:no abcd 35 -31 -22 -15
^como abd -11 29 -19
^hableme bd 13 -14
ahi_se d -11
am_@late a -17
as__@clinician ad -14 16
eaten:me a -10
luz a -11
now:noche ad 20 -20
now:pero_no ad 12 -11
organ:all_the ad -14 14
organ:amari* c 12
substance:working a -15
yo__@medicine bd 11 -17

@howmuch_el ac -12 11
adult:too a 10
in__out a -10
lo__en bd 15 -22
ride:will_find abc -15 -11 23
texts:nuevo b 11

@relative__patient b -15
allergy:polen a 13
heart:bp abc 11 -44 -12
le__las c -11
misa_y a 10

=body:skips abcd -16 -15 23 -10
=visit:wait b -12
cancel:en_el abd 20 -10 -12
drive:conse* a 16
my_parents d -16
not:dar ab -17 13
now:texti* bd 16 -12
pregnancy:it_is b -12
tested__for a 11

con_que acd -23 24 -34
now:si_no abc -12 -14 17
yes__@medicine a -19

=any:mal abd -17 -24 20
=rule::turned:digo abcd -19 -17 21 -11
=visit:atorados a 14
brain:en_# abc -16 11 -12
clari* ab 11 -12
corri* ad 18 -21
had:quier* c -16
i__taking ab -20 17
not:puedo abc -27 13 -12
pregnancy:que_pasa bd 12 -13
prior:esa bd 13 -12
the__@thanks b 10

=body:ambulancia ad -15 12
and_see c 11
any:no_se cd 12 -13
dele__a a 10
else_i c -11
had:usted* bd -27 14
heart:do_but c 10
los__al ad 17 -11
not:@vehicle ad -21 18
ride:got_my abc 18 -14 -17
this_@year abd -15 -13 21
told__it cd -11 12

am_sixty ad 21 -16
any:noche* b 11
dejan c 12
psychosis:was_seeing a 10
what__got b 11

@call__it a 11
can__hold ad -16 20
drive:pickup d 11
had:surge* bc 11 -11
prior:# acd -14 -41 12
ride:@relative_pidio d 12
spring b -21
veces__dia ad -11 12
y__le a -16

i__texting d 14
off__last ad 13 -11
organ:but abd 18 -11 -33
sergeant ad -13 12

#__is abd -16 -17 21
any abc 18 -49 -16
doctors$ abc -19 -12 27
dress ac 13 -11
drive:there d -10
home:problems ad -12 13
is__wifi d -10
liver_cancer a -11
number_is ad -15 20
psychosis:only_when d 13
the__lol bd 21 -26
too_so ad -13 13
we__good ad -12 16

=body:llama d -11
=rule::asks:what_do_you_mean b 11
=signs:effects:none c -18
adulta abd -13 -13 19
have__mind ab 10 -11
heart:pero_de ab -14 18
last__meatloaf ad 17 -15
ride:both a -12
was__test c 12

=any:hers ad 12 -10
=visit:everyone ad 25 -20
@sick__the a -12
a__on abd 26 -18 -19
one__heart ab -11 14
unless_they c 12

@day__and d 10
a__to c -14
backed a 10
dias$ d -15
fun$ ac -25 30
psychosis:if_that bc -15 10

=any:went abcd 31 -26 -23 -13
cancel:touch ad 12 -11
fasted:drink ad -24 25
heart:call a -19
meds:quita* ad 16 -13
not:tested acd -24 28 -11
pregnancy:shop ad 21 -18
psychosis:any_of ac 17 -13
sleepy d 10
something__the bcd -12 17 -14

=body:five bcd -19 -16 23
cancel:borre* abcd -16 -13 -10 21
en__cuando cd -14 15
named abd -11 20 -13
now:el_calendario ac -18 19
now:sorry abd 31 -17 -27

cancel:pierdo ad 18 -21
dead abd 17 -10 -18
not:sirvio ad -12 12
now:me_@insurer a -19
now:on ad -27 12
the__does cd 25 -18

me__mandar bd 24 -20
ride:not_but acd -18 -12 25

=body:toddler b 17
effects:be_@symptom ac 13 -11
heart:says bcd -21 18 -10
turned__in ad -20 22

adult:turne* a -16
batid* a 11
drive:de_la ad -12 16
niquel a 10
now:puedo abd -16 -27 22
pregnancy:de_retraso cd 19 -16
pregnancy:was b -11
temprano bcd -22 26 -23

#__yes ad -15 16
allergy:eso c -16
allergy:got_welts ad -13 14
allergy:my_airway d 10
cancel:let abd 22 -27 -19
effects:after acd -22 -12 28
effects:en bc 11 -15
organ:de_lujo a 11
ride:coche bc 15 -19

=body:voy a -20
algo__no abd -14 15 -13
heart:infartito ad -12 12
interstitial d 11
no__@year ad -10 12
now:unless c 15

=rule::proxy:es_el|la_paciente a -12
any:if_you bd -16 13
evening_and ad 16 -15
i_worked b 11
me_and bc 11 -13
seeing a -12

get_on d 15
higado__y ad 10 -13
pregnancy:hyste* a 13
pregnancy:start ad -15 16
problems_no ad 15 -14
to__sulfa ab -12 14
wish__say ac 13 -11

=rule:coming:yes:digame|dime|digale|adelante|dale c 15
=signs:visit:no+unsure: c 10
@late__be cd -15 14
comfortable b 13
coming:going_to ad 17 -11
did_six bd 20 -22
el_futbol a 11
it__but abd -24 -15 29
organ:no_me b 13
organ:summer ad -13 15
told__the d -11

=any:las b -14
=body:aparato d -12
@clinician__my ac 12 -11
bill bcd 21 -13 -29
had:and ad -30 11
it__how bc -14 12
now:might a -20
substance:because bd -12 17
there__on bd -16 16

been__so ac -15 15
en__@door b -12
muy_amable b 18
prior:deje d -16

now:con bc -14 18
sitting_on ad -11 13
women* a -11

adult:underage a 11
effects:la_otra b 15
en__dice c 11
had:recibi ad -15 11
rule abc -16 -10 19

=body:chaval b -16
@medicine__down d 11
brain:sali bd -12 14
dio_un a -12
i__allergic ac -12 -11
my__say cd 20 -14
ride:or d -18
spironolactone a 12

=any:quita ab 11 -21
adult:matus* d 11
by_the bcd -17 15 -13
cheve* bd -16 14
if__get acd -10 18 -19
yes__it acd 22 -11 -22

=body:denies ad 20 -12
=number:brain:grown c -10
@medicine__and a -15
a__rato ac -14 12
allergy:over ad -14 14
drinks:de_eso a 12
home:is bcd -14 23 -27
it_this ac -12 11
looke* acd -11 22 -23
night__they cd -11 11
to_yes d 17
well:regul* bcd -10 11 -22

fell_through b -15
fence$ abcd -16 -10 30 -21
not:asi ad -19 13
organ:self bd -10 15
pregnancy:daughter a -10
psychosis:rispe* d 13

eaten:ten ad 17 -16
psychosis:vez_con cd 15 -15
seria$ c 10
sever* abcd -17 -12 -13 31
vitaminas acd 14 -20 -11

=visit:says cd 18 -33
all_work a 12
drive:uber acd -27 16 14
para__@body ad 16 -17
ride:cousin abd -18 -13 24
ride:pensa* ad 21 -17

#__back acd -14 -12 21
@call_al d 11
anyon* a 14
celexa ad -17 21
gemelos$ d 12
well:cloud acd -16 -10 25

=any:ice a 10
any:escri* ad -21 24
attack__# bd 18 -14
codeine__@symptom d 10
home:and b -15
me__was ad -11 10
not:go a -15
not:tengo b -23

=any:pressure a -16
=visit:contesta c 11
appro* ac -12 11
cerebro_me a 13
feeding$ ad -15 17
heart:with_a b -11
prior:handl* c 13
substance:se abc -18 -20 26
veces__que cd 18 -15
ya_esta b -11

=any:soon ad 19 -20
=signs:pregnancy:none b -19
coming:the abd -18 -10 12
had:treatments a 18
my__took bc 14 -13
recie* bd -18 16

=rule:coming:yes:ahi|alli|alla_voy|estare|estoy|e d 11
any:that_is abc 13 -40 -17
coming:bail c -10
los__la a -11
no__tengo b -19
organ:@body_all a 10
psychosis:adhd ad 13 -12
worse cd 15 -17

#_could cd 15 -13
#_pero a -17
allergy:big d 13
la_@vehicle ad 11 -13
meds:@holiday a 11
not:point a 11
nunquita$ abd 21 -16 -17
prior:y_la a 11

=number:heart:grown acd -25 -24 30
allergy:bit a 10
do__worry d 11
eaten:skipped ad 20 -12
effects:i_can c -11
heart:have bd -27 11
things__not c -14
to_set d 13
you_then c -17

=number:psychosis:few abd -14 31 -29
=rule:well:no:not_~1_really|much|great|good|we bcd 16 -20 -22
=visit:las b -12
ahora__estoy b 11
cancel:el_@treat ad 14 -11
coming:gracias ad 18 -10
con__una cd -19 20
llevo$ d -11
more_@medicine cd -16 15
now:ocupada d 12

=signs:visit:unsure+yes:other a -23
both_working ad 19 -17
decai* acd 25 -20 -23
eso__jaja bc -17 24
fasted:hace_un ad 37 -35
los__jeje bd 11 -18
now:top ad 15 -13
prefiero__por abd -12 20 -13
prior:prozac bc -11 -11
substance:voy_a abd -13 -13 23
tengo_a cd -16 -11
text$ abc -26 28 -20

=body:band d 13
cuento abd -12 -10 23
now:acomo* d 15
running__empty b -14
texts:daughters bc -11 13
well:tempr* ac -20 18

@call__@clinician ab -16 17
@late__en d 19
attacks$ d 14
diria__es d 11
excus* bd 20 -15
heart:do_not b -27
if__related c 12
it__if d -11
organ:perfectas ad 11 -10
prior:only_@medicine c -10
psychosis:mi_ex b 13
well:@date acd 11 -11 -20

=signs:heart:none d -20
@move__day b 12
@relative__dio bd 19 -22
adult:llega* ad 15 -15
adult:sixte* ad 18 -15
cancel:wrong ab 15 -13
desde__@year abcd -10 24 -16 -15
organ:he_hecho ac -12 12
pregnancy:chich* d 11
psychosis:ha c -11
to_@cancel c -15
ya_lo c -13

=asks:after:yes ab -12 15
=body:cirrhosis cd -14 14
^having c 13
allergy:alergica cd -10 10
any:as_a ab 14 -11
cancel:cambi* c -10
es_todo a 12
get_me c -18
meds:of abd 18 -13 -21
might__well cd -22 25
not__it b -39
psychosis:i_know a 10
to_bees ab -12 16
well:my_@relative ab -17 19

=lead:body:yes:cut:none bcd 20 -19 -28
adult:different c 13
hay_que acd -11 13 -19
heart:svt d 12
is__one acd 13 -19 -20
parch* d 12
puede__mi b -11
que__fue ad 18 -17

=body:artery bd -12 16
=body:hay d -21
coming:compr* d 11
coming:dejelo_asi ad 17 -15
ride:fell_through ab 14 -12
still_running ad 12 -11
substance:rehabilitacion abd -14 -11 26
them$ c -19

=any:veremos cd 23 -17
=visit:make ab 12 -17
fresh_out a 12
in__do a 10
not:mania abcd 12 -18 11 -18
postc* ad 14 -11
preve* c 13
prior:they_wrote a 11
strange ad -16 16

cancel:the_@sick d 20
heart:that_is c -12
meds:todo c 11
physical__my d -14
texts:she c 11

=any:next acd 21 -11 -23
about__a cd -10 16
am__@late acd -14 -15 25
any:only_please a 10
heart:up_when ac 13 -12
igual_que c -23
not__period ac -13 14
now:gradu* ad 17 -13
substance:tomaba abcd -12 -11 -15 21

=rule:adult:no:never|nunca_~3 ab -20 21
allergy:had_to abcd -23 -13 -12 22
echele ad -13 18
meds:inyec* abd -18 -17 25
up__it d -10

brain:went a -14
es__del abd 20 -15 -11
heart:de_bebe a 10
meds:duele b 11
meds:to_be bcd -15 13 -16
organ:troub* acd 15 -12 -12
soy_yo ab -15 12

=tag:heart:unsure c -10
=visit:recojo a 11
=visit:try abcd 28 -22 13 -32
@food__rato a 12
and_we a 11
gemelos acd -15 -10 19
heart:perdo* b 11
holte* cd 22 -19
now:cuando a 13
ocasi* a 12
pique ad -17 18
pregnancy:she_is c -24
read_the b 13
teens d 17
was__but b -24

=body:jeje acd 15 -11 -14
a_ladder a 11
allergy:nothi* abcd 33 -23 -14 -20
allergy:when_it cd 15 -12
any:not_mind d 11
counts_as d -18
diecisiete ad 30 -24
enzimas__me d 14
me__this ad -17 21
tranquilo ad -14 19
well:@month ad -18 19
well:tengo d -14

=body:bag bd -13 18
drive:@drive_a a -14
had:care ad -10 11
substance:for_@drug bd -12 12
was__kind b 14

=body:pads d 12
@clinician__on b -15
@treat_cause bd 12 -15
botel* b -16
drive:tambi* a -10
fasted:@thanks d -12
forth acd -22 28 -22
guardian d -16
one__problem ab 18 -19
psychosis:worked b 11

=denials:body:0:yes abcd -53 18 -31 21
=visit:jale a 14
it__been b -14

=body:away ad 12 -15
=number:eaten:minor ad 17 -19
=visit:arranca cd 17 -19
=visit:lot b -13
where_we ad -14 12

=tag:allergy:yes a 10
=visit:@food b -18
=visit:buscando c 14
@drive__and d 11
came__perf ac 16 -11
fat ac 16 -23
had:los abd 11 -25 12
heart:@relative_she bc -11 13
thinking__it c 16
todavia abc -11 -21 15

=body:gave a -13
allergy:me_puse abd -25 -11 22
any:nada ad 25 -20
cumplo__@date ab -18 19
it_after b -11
prior:empiezo d -11
veia_cosas c 11
wednesday bd 11 -11

coming:do_i b 14
eaten:not_remember ac -12 15
effects:efect* bcd 16 -12 -21
expli* abcd -16 14 11 -15
is__@eat ad -13 14
one__@insurer b -11

=rule::asks:que_significa d -17
adult:it c -12
allergy:abeja* ad 13 -10
brain:que_era ad 17 -13
live bc -16 -12
me_subio d 10
or_no abd -12 22 -17
organ:had_the ad 12 -11
prior:in_the abc -11 -13 22
substance:sprin* acd -10 -11 15
well:yo_no ab -15 22

=body:wish abcd 38 -20 -14 -27
=denials:any:0:unsure+yes ab -15 -11
@relative_que b -24
allergy:mom a -10
metieron ab -11 14
miedo$ d -23

=visit:find bcd -16 21 -23
allergy:like c -18
allergy:no_allergies a 11
cuando__el c -13
has_a ad -14 17
home:probl* ad -21 21
moon ad -13 15

brain:never_got c 11
now:do_not abd -27 11 12
psychosis:anxiety acd 23 -15 -15
well:or cd 14 -13

=any:recuerdo a -12
=signs:body:unsure:unsure abd -21 -28 11
los_cumplo ad 16 -13
weath* d -18

a_toddy ac 11 -11
drive:somebody ad 21 -15
had:recibido a 12
manchita c 12
prior:nothi* bcd -20 -18 15
prior:rezar a 17

=visit:morning cd 12 -26
mi_unico d 10
mothe* ab -11 12
not:podia abcd -15 -13 -10 24
now:well c -14
safe: acd 14 -14 -11

=any:considered bc -13 11
=body:ando b -23
=signs:visit:no:asks c -13
facil ac -18 11
in__brain a 12
now:dentista ad 18 -14
prior:anos ad -31 15
se_me c -21
well:por_fin ad -13 23

=body:@parking ab -14 12
=body:included b 11
@relative__que bcd -13 25 -11
capaz__me cd 13 -11
heart:i_drink ac -11 16
instead$ acd 19 -10 -28
mi__fue b -14
pero_mi bcd -11 -17 13
substance:busin* b 11
that__only bd 14 -12
until_i c 10

=lead:body:no:1 d -11
every* abc 10 -10 -22
heart:roble a 16
not:problemas abcd 22 -11 -10 -16
now:si_puedo ad -25 23
psychosis:the b -12
well:desde_ayer ad 16 -13
ya_tengo b -10

=visit:good ac -21 -18
en__de abc 12 -32 -14
exame* d -10
fee c 13
if__the bcd -26 27 -14
organ:off a -17
peor bc -14 13
that__none ab -11 11

=body:sober bcd -25 -23 20
=visit:hablando abd -11 13 -10
am_still abc -13 -17 14
dos_@medicine a -11
nunca__a ad 11 -15
o_el cd 12 -12
objection_here ad -19 20
podria__si d -10
polle* ad 15 -12
ride:todavia_no ac -11 16
si__consigue bd 15 -14

=said:ask:a_question abcd -56 60 -21 -49
brain:isque* abcd -17 -14 -19 32
coming:cupo ad -16 20
my__bad ab -26 19
never_went d -14
prior:y_lo cd 16 -14

=body:look ac -14 15
=turn:body:no:none abcd -37 -28 13 35
@move__que bd -11 12
mood d -13
ride:la_@relative a -11

=any:efectos bd 12 -15
@move_no ab -10 15
@relative__voy ad -11 15
mi__@visit abd -21 -14 16
organ:el_rinon c -11
psychosis:me_diagnosticaron c -11
pusieron__stent b -13

=body:alarma a 12
allergy:not_to cd 12 -17
effects:muchas ad -11 15
el__puso bd -10 15
heart:checa* c 16
maneja abcd -14 10 -23 12
now:bette* c -10
put__for ad -15 18
ride:ver_quien c 11
substance:el_@drink ab 15 -14
well:wonde* d 12

=rule:now:no:try|call|text|hit|catch_me_~2_la ad 11 -13
adult:guess abd -13 21 -20
brain:stroke_but d -11
drive:that b -11
es_lo ab 17 -16
no__after ad 18 -12
ride:compadre ab -12 15
ride:en_@vehicle bc 19 -15
that_day abd 14 -15 -15
twins$ ad -24 27

=body:cabinet b -21
@date__i bd 15 -13
doy_teta d 11
eaten:que_comi ad 20 -22
had_is ad 15 -13
to_tell bcd -18 19 -13
two_lines ad -14 21

allergy:surgery bcd -18 22 -14
brain:ictus a 12
decidido ac -16 20
done_that d 12
drive:was abd 15 -21 -13
he__mejor abd -13 -11 14
organ:higado_ya d 10
pressures cd -14 12
wants_to bcd 17 -14 -16

=body:than bd -27 13
=signs:visit:none:asks+turned ab 23 -16
for_mood ab -19 14
substance:like b -14

durin* abc -22 -13 13
el__soy d 11
got_dinged c 11
now:@holiday ad 15 -11
now:waiti* c 12
the__nobody a -13

=any:clock ac -11 12
^car a 10
a_school c 14
any:yo abc 21 -19 -22
drive:allow* b 11
meds:turkey a 12
mi__puede a -25
my__physical ad -17 13
now:seman* ad 21 -19
sleep_since ad -12 12
well:esper* a -15

=lead:visit:yes:on:no+yes ad -11 13
am_outside bd 16 -15
any:lo a -29
ay_no cd -12 14
is__chance ac -16 21
organ:treated cd -16 20
prior:con b -26

=any:never abc -22 20 -27
allergy:up abcd -19 -10 -18 29
como_se c 11
de_retraso cd 19 -16
estres abd 18 -13 -21
llameme abcd -13 32 -19 -15
pregnancy:hija d -11

=body:noche abd -31 -32 22
^otra d 12
drinks:tengo d 10
effects:terrible d 11
no_salio ac -11 13
organ:is_it ad 15 -10
pregnancy:found_out d 14
rinon_si a 12
y__eso c -13

=body:cuerda a 10
=body:hypertension ad -30 27
=said:had:no abcd 20 -12 -24 -18
brain:mi_nene ad 12 -10
fasted:senora ad 13 -11
heari* ab -23 12
in$ abc -12 -26 11
pregnancy:meses bcd -15 -17 21
pregnancy:que_no abd -21 -15 15
she__not ad 16 -31

boyfr* b -11
forgot__the ad -14 11
fue__regla a 10
had:todavia_no bc 10 -10
home:# acd 14 -15 -10
my__every ad 16 -11
psychosis:say_yes b 13

=body:itself ad -15 19
@medicine_para b -22
affir* d 11
do__keep ad -23 23
had:no_para ab -30 31
home:this abd 12 -23 -20
pregnancy:salio_positiva cd -19 21
took__of ad -13 17
well:more ad -19 18

=body:gemelos ad -14 17
=visit:name ad -18 15
@relative__say abc -11 -27 23
now:@eat cd -14 12
on__my ad 14 -13
substance:coupl* d -11
to_wear cd -13 14

=body:sad abcd 23 -16 -16 -14
eaten:a_big b -12
in__# abc -14 21 -28
prior:y_@treat ac 10 -12
substance:los_@day a 13
that_counts a -15

=body:shots d 14
adult:is_my d -11
eaten:on_the a -13
fasted:vi d -11
he_drinks a -10
heart:before abd -23 24 -20
pregnancy:expecting_# d 11

^sane ab 22 -11
note bd 18 -15
now:jefe a 13
organ:creatinina b -10
the_bad ad 20 -25
toma_@medicine bd 14 -15

brain:no abd 24 -61 -17
had:infusion d 16
o_la d -11
permission bd -18 25
psychosis:stuff_when ad -13 12
psychosis:tdah ad 14 -10
put__on bcd -10 11 -15
substance:coffee a 11
unkno* abcd -18 -13 24 -10

^@drug abd -12 -38 30
my_back c -16
sale_alta c 12
whene* abd -16 -31 29

adult:parents a 10
llena$ a 10
now:aqui_estoy ad -13 17
psychosis:tal a 13
svt$ d 10
this_one ac 11 -17

=signs:any:no:other+unsure ad -11 13
adult:ano cd 12 -15
allergy:mi_@animal b 13
de__mis a 13
meds:con b -12
pregnancy:siete_semanas ad -11 12

=body:todo abc 21 -36 -22
fasted:no_comi ad -16 20
heart:por_mi b -13
inhaler ab -13 11
pregnancy:@relative_is abc -12 16 -13
pregnancy:regla bd -11 -14

heart:hace abd -32 -21 24
meds:para abcd -41 12 -19 27
now:compa* d -11

=body:puro abcd 36 -22 -18 -30
backing_out ad -14 15
eaten:and_@eat ad -22 26
effects:quede ad -14 21
mis_estudios b 12
no_llega d -10
possibly abcd -19 -17 31 -17
prior:trintellix ad -19 21
psychosis:por_la ad -12 16
puse_si ad 15 -19

=rule:now:no:ahorita|ahora_no_~2 d -11
=visit:habla abcd -18 23 -11 -14
had:mg d 10
i__manic ad -19 14
le__pero a 12
my__mind ab 17 -11
not:esquizofrenia ad -11 11
polvo bd 11 -23

=rule::refuses:i_do_not_understand b 12
=visit:perfect ad -14 18
@month_for a 13
allergy:of b -15
any:around d 11
cbt$ ad -10 13
months bc -27 -11
now:works abd -30 -22 39
por_ahi cd 11 -22
pregnancy:chance d -16
ride:how_long abc -11 12 -11
well:que_si ac 25 -23
why_can ab -18 18

=body:time abc -13 -23 18
allergy:susto d 10
drogas b -10
no__contestado cd 15 -12
now:me_agarra d 10
organ:thoug* c -15
puede_@drive b 12
puedo_ir ab 27 -22
ride:call abd -19 14 -16

allergy:cual abcd -15 19 13 -24
and__have b -11
bun__oven d 15
de_misa a 10
home:minutes_ago d 11
home:no_se c 12
organ:no_problems a 11
psychosis:about_my a 10
recetaron__las a 12
sometimes__a ac 16 -14
substance:otra c -14
veces_y ac 13 -24
we__done d 12

=signs:any:yes:asks bcd 36 -15 -25
am_is bd -13 15
meds:un b -17
now:morning bcd -23 10 -12
one__week d -11
substance:can_not ad -20 11
urtic* ad -15 17
would__discuss b 12

=body:big abd -18 -16 21
@treat_@medicine ad -17 21
adult:niece bd 12 -12
all__me ad -12 10
as_they a 15
checkups ac -13 12
mismito ad 16 -15
one_@drug ac 13 -10
substance:depends bc -11 12
well:pain bcd -13 -12 14

#_it d 11
@cancel_por bd -16 15
allergy:breathing abcd -18 -12 -11 24
allergy:diffe* d -10
propo* abd 16 -10 -12
que_tenia bd 18 -19
substance:coca bd -11 19
went__so ad -11 15

=visit:home bc -18 -40
eso_sea cd 10 -11
healthy$ ac 13 -13
me_dializo d 14
meds:medicine bd 12 -25
when__have abd -14 -16 16
yo__mi abd -11 -14 17

=rule:well:unsure:^_been|have_been|he_estado_bette acd -17 27 -12
@drug_antes bc 11 -10
@vehicle_driver bd 13 -12
ex_@relative ad 19 -16
i__that cd -35 19

=any:sheet a 12
=visit:hace bc 10 -24
=visit:nothing ad -16 19
brother bcd 23 -21 -11
dijeron__me a 11
ese__no b -19
heart:defin* bc 26 -17
psychosis:as_mania bc 14 -11
psychosis:invega d 12

=any:@howmuch abd -16 21 -18
=visit:llevo bc 12 -22
^manic ad -19 26
any:later ac -11 16
birth_control acd -13 -11 18
heavier$ cd 13 -13
hell$ ad 20 -19
home:@drive c 15
meds:the_usual ab -12 12
now:los_ninos d 14
organ:from cd -31 10
poner* bd 12 -15
prior:electrochoques ad -14 16

^dejela d 12
confirmo_si ac -13 14
heart:cardiology_@visit c 12
heart_@clinician ad 12 -12
her__it ad 15 -11
psychosis:@clinician_lo a 11
tengo__del ac -13 12

^pase d -10
any:stree* b -11
brain:count* bc 14 -15
coming:imposible a 13
eaten:y c -10
effects:@visit ad -27 24
pregnancy:hacer* c 12
pregnancy:lol ab 15 -21
psychosis:would_not c 17
ride:yo abcd 31 -23 -23 -19
safe:no ad 20 -12
short$ a 12
veces_al a -12

as abc 26 -32 -37
coming:alrea* ad -14 21
estoy__duda abcd -13 -15 26 -16
meds:ran cd 18 -21
memorys c 10
name$ a -14
prior:hierb* ab 12 -12
substance:winte* d 10

=visit:have b -18
^none acd 21 -30 -20
coming:tryin* c 12
heart:this_morning ad 15 -12
meds:el_paciente ad 12 -11
now:pass bc 11 -12
pregnancy:i_pump abd -19 -13 26
ride:not_going ac 12 -11
stuck abcd 15 11 -18 -21

=visit:hableme ad -10 13
@drug__@month b 12
allergy:listed d 11
called_in d -15
con__@clinician ab -25 28
de_las abd -22 21 -11
eaten:buffet d 15
going__and acd -11 17 -16
pregnancy:the_patch ad 20 -12
prior:diagn* ad 15 -11
se_apure cd -10 14

=body:gastritis ad 16 -12
=rule:prior:yes:both|ambas|las_dos bc -16 -15
ahora_no bd 10 -20
baje__y c 12
cancelarla$ ab -16 12
fasted:hice d 11
meds:eutir* d 12
rather__did a 13
thought__was ac 12 -25

aunque d 12
brain:limpia a 13
juguito d 11
queda_mal acd 18 -11 -15
ya__habian ad -13 11

any:obvi abd -11 -11 22
been_peeing a -15
had:eso_no a 12
had:recomendo d -10
is_gone b -18
mejor acd 13 -14 -21
no__nadie abc 21 -10 -22
now:the_clock ad 17 -12
organ:c_me cd 13 -13
pick__up bd -12 15
pregnancy:am_pregnant bd -13 15
prior:#_and ad -21 23
well:estoy bcd -33 -21 17
y__regreso d 11

=any:ratos ac -15 19
allergy:in_the abd -14 -21 10
crying a 17
darle* bd 17 -13
del__yo bd -13 12
had:shots ad -13 17
the__had d 13

@drug__para bc 12 -11
@relative__mal ab -12 19
como_hace acd -11 17 -14
do__so ac 26 -24
drive:mi_@ride ac -15 11
pregnancy:baby_in ab -10 11

=number:minor abcd 56 14 -25 -71
any:no_objection ad -19 21
drive:# b 11
now:tomor* ad 25 -17
only_thing abcd 21 -17 -16 -11
psychosis:le_puso d 11

=body:ssris d 12
=number:any:year d 14
is__do c -13

#__most ad -12 14
agree d -11
heart:littl* b -13
indec* abcd -22 -12 29 -16
labetalol d 11
mi__cirrosis bd 12 -11
old_pipefitter ab 10 -10
psychosis:veces_oigo cd 18 -14

=visit:sounds b -12
geral* bd 15 -20
neta$ ad -10 17
well:quejar d 14

=any:dejame acd -11 18 -15
=rule:ride:no:myself ac 14 -18
allergy:con_eso acd -18 -21 21
cancel:y_no acd -17 10 12
permitame bd 21 -17
the_energy ad 15 -15

=body:evaluated acd -15 23 -16
=tag:safe:self bcd -14 -17 13
@medicine_cabinet b -20
^cargo ad -13 14
allergy:pero bc -14 11
bajit* c -16
come__@relative ad -13 18
eaten:solids a 10
effects:pressure a -13
heart:high_and ac -13 14
my__@thanks b -19
now:move b -12
now:this_is ad -11 13
psychosis:as abc 15 -19 -19
texts:pensa* ac -13 17
the__might cd 13 -11
veces_oigo cd 18 -14

^hanging c 13
a_# bc -13 -14
allergy:muy a -12
de_cirrosis c 11
epilepsia_pero a 11
heart:two_heart d 11
labs abcd 11 -14 11 -30
meds:va d -11
ride:in_town d 10
una__a a 13

eaten:manana a -17
eaten:right a -17

=visit:habria cd 12 -10
brain:esta bd 13 -13
drill d 11
eaten:buffe* d 15
encargo d 14
psychosis:that_is ad 11 -19
related$ a 11
si_eso acd -11 23 -22

=body:normal abd 29 -35 -39
=body:table cd -11 15
@person bc 14 -18
camion c -18
heart:118/7* ad 16 -15
mi__jaja c -14
psychosis:old bcd -18 27 -22
this_would a 12

@medicine_on d 17
a__heart c -16
adult:two ad 14 -21
well:happy d 15

=visit:evening a 16
not:texting d -21
ticki* a 13

^band ad 22 -14
end_i b 15
psychosis:if bc -17 10
ride:consi* d -22
wait_no b -12

=body:maintenance d 12
a__si bc -41 15
brain:the_other cd 10 -12
coming:voy_de ad -24 26
dui__@month ab -10 13
llego$ c -18
not:carro ad 20 -15
prior:farmacia abd -14 -13 23
prior:i_think a -12
psychosis:que_significa d -13

^claro abc 16 -39 -32
eaten:hace_un ad -14 16
la_anticonceptiva bd -18 23
me__el ab -11 -12
pague abd -12 26 -17
s abd 16 -21 -14
si__@ride cd 17 -17
the_patient c -11
vitamin ad 16 -17

=body:bolsa d 12
=body:breathe ad -16 12
allergy:senti d 14
prior:to_pull cd 14 -12
telli* ab -35 22
un__un ad 17 -16

=any:hizo d -11
=body:luego abc -17 30 -17
=body:mareo d -12
=number:had:few a -18
adult:older abd -15 -17 23
effects:@symptom abcd -19 -17 -23 30
home:in_bed d 11
need_it c -11
no_hablo abd -17 23 -14
this_morning abc 13 -27 -24
tried$ bd -31 25

/ a 13
=body:baja abcd 27 -11 -12 -24
=body:infections abcd -13 -15 -19 23
adult:jaja abc -18 -18 21
cancel:segur* abcd -24 -21 -24 36
injections d 12
my_@sick c 10
parts$ a 15
prior:couple_of c 12
well:resul* bd 15 -12

=rule:pregnancy:unsure:not_~1_taken|done|test* d 12
psychosis:turned_out ad 13 -11
que__solamente ad 10 -10

=body:trust ab -15 14
=visit:standing a 10
@traffic abcd 12 14 -22 -22
heart:heart_skips abcd -15 -15 27 -21
if_you ad -24 18
les_aviso c 10
nervi* cd 12 -24
now:junta ad 14 -11
pregnancy:@relative_and ad 12 -11
pregnancy:al_mismo d 10
to__of ab 14 -20

=visit:vamos d -13
eaten:chewi* ad -15 18
had:for abc -37 29 -23
it_worked d 14
por_dos ad 19 -18
pregnancy:seman* abd -35 -15 36
there__@parking bd 10 -12

=any:past abd -12 -11 19
^tengo ac -25 10
effects:donde ad -10 10
fumo__a d 12
pregnancy:none_of ab -10 10
pulse* ad -14 18
will__my abcd -20 24 -23 16

any:repea* ab -14 11
brain:todo_eso abd -19 -14 23
is_called bd -17 15
pasa$ ab -11 13
substance:pastillas abd -21 -15 18

=body:estreno a 15
blood_pressure c -11
con__siete d 11
might_be abcd -11 -15 25 -24
puesto_que d 17
well:littl* b 14

=said:substance:unsure bd -15 -20
@visit_in ad -12 17
^buenos abcd -23 31 -14 -24
back_funny ac -11 15
effects:over d 12
for__days ab -12 -13
me_@fetch bcd -42 -19 11
meds:multi* abd -14 22 -14
organ:infla* ad -11 14
para_saber cd 15 -10
with__tomorrow ad -12 14

=rule:drinks:no:nothing|none|nada|ninguno|ningun c -10
adult:mas cd -10 17
else__yes bd -12 11
here_with ab 14 -11
not_before c 10
now:are ac -11 -15
uneventful ab 11 -15

=said:no:someone_else_has_it,_the_person_does_not abd 34 -67 -15
allergy:# b -21
brain:golpee_duro cd 14 -12
cancel:need_that ad 21 -17
not:anything b -40
substance:normal abd 16 -13 -19
texts:syste* ad 12 -11

=rule::unsure:cuenta_? abc -15 11 -15
any:una ad -13 14
heart:knowl* a 11
it_mania c 12
now:trabajo ad 14 -13
organ:en_orden ad 18 -11

@body_stuff a 10
any:quit d -15
can__any bd -10 -11
coming:doctor ad 11 -13
heart:a_veces d -11
heart:is_high ad -29 20
organ:me_faltan ac -12 17
will_know abcd -29 -16 37 -21

church$ ad 13 -14
drive:own ab 10 -22
drive:yo_mi a -10
effects:por d -22
si__rapido cd 14 -12
still_in ad 16 -10
then__# ad 10 -13
this_a ab -10 12
well:could_say ad 22 -21

=any:segundo bd 10 -18
el__roto ad 16 -11
heart:one_with d -21
not:suit ad 22 -18
scan ab -15 -14

=any:mixed c 13
chiquito_y ad 13 -10
minds d -21
si__eso bc -21 16

=said:no:the_last_word abcd 37 -38 -34 -20
all_get ad -17 19
coming:estoy acd -19 19 -23
coming:pedi_el ad -16 17
contesto_estoy ab -11 16
fasted:frijoles ad 13 -12
heart:up_and acd -11 24 -18
most__i ad -11 14
substance:todas_las d 14
suspended$ d -17

=any:crumb a 10
=any:from acd -18 -11 20
adult:permiso d -11
ahorita_le b 15
and__doing a 13
can__up c 13
had:heard_of ab 13 -14
heart:que_se d -12
mi__llego b 17
not:@drink b -22
pregnancy:@day bd -32 13
pregnancy:blood acd -20 31 -22
prior:una abd 38 -49 -32

=body:ninguno abc 15 -15 -17
=signs:eaten:no abc 19 -30 -36
=visit:wear bd 13 -10
adult:secundaria ad 11 -14
alguien$ ab -10 12
bladder bcd -34 -21 23
brain:migra* bc 17 -13
con__no c -12
figure_that c 12
not:llegar d 11
now__text ab -12 15
prior:try a 16
say__ever a 10
substance:sleep_sometimes ac 11 -11
yo__de abcd 23 -23 -16 -14

=rule:drive:no:me_~1_lleva|llevan|trae|traen|re abd 13 -16 -11
=said:yes:words_of_agreement bd -29 13
=visit:neighbors bc -19 10
@insurer__no b 10
any:i_take d 13
had:llevo ad -15 16
it__something d -12
not:issue ac 12 -12
ride:on_read c 10
siste* d -10
substance:beers_on a 13
trip c -10

=rule::turned:kidding ab 14 -13
=visit:joya ad -21 23
algo__@year cd 14 -11
allergy:teste* a -11
en__turno ab 15 -11
now:ay_no d 11
tantito abd -28 25 -22
thought_this b 11

despues_del bcd -16 -14 12
effects:el_@clinician b 12
have_a acd -12 -22 12
lo_puede ab -14 10
otra_cosa d -19
prior: ab -17 -17
psychosis:lot b 11
weane* b -13

capaz$ acd -16 25 -14
keeping ad -12 15
test__the c 15

chanc* abd 12 -22 -20
drive:bette* a 15
drive:not ad 24 -33
five_@hours d 10
me__haciendo c 16
prior:@symptom b 15
prior:look c 12
will_text abc -12 19 -10
you__ask b 11

=body:mal bcd -19 -17 18
@eat__@food d -18
allergic__just b -11
diamox bd -12 20
drive:and b -26
it__any d -11
pregnancy:hcg_at a 11
sopho* ac 12 -14

=body:arthritis a 17
adult:to_wait a 11
drive:no abd -18 -20 13
hace__@year b -38
organ:perce* ad -13 17
ride:enough b 11

aqui acd -16 -33 30
eaten:aguita bcd -12 12 -18
ibs$ b 11
if acd -47 39 -34
me_entere d 10
organ:nope a 12
ride:me_home abd -42 11 28
substance:cbd ac 17 -12
utis a -12
y_ahi d -12
yeah_that a 11

=any:both d 12
=any:do b -10
=any:turned ad -18 11
church bcd -15 -23 18
fasted:estoy_en a -11
now:so abcd -20 13 -30 24
substance:diaria cd -10 13
texts:do abc 24 -23 -14
vez_en b -17

=any:high d -28
=body:dializo d 14
@eat__ago d 11
bedtime d 16
lugar$ ad -19 22
ride:sea d 13
snipped abc 20 -10 -10
stopped__last bd 14 -11
terap* bd 13 -11
under$ ac -23 16

=denials:any:2:no+yes bcd -14 -11 11
=rule::idiom_yes:not_mind ad -12 14
are__over abd 27 -16 -24
heart:why bd 12 -10
higado_es ad -11 12
nada__se d 10
now:at_all ad -16 17
the__more ad -19 20

=body:scare cd 18 -10
@relative__mejor bd -14 12
ponga* d 11
prefer_a ad -13 14
pregnancy:rayitas d 13
pregnancy:saco d 11
texts:tempr* d 10

#_next ad 17 -13
=number:organ:old ad 19 -20
=visit:mejor ac 19 -33
@stop_el ab -12 11
a__faint c 10
cancel:por ab 15 -13
mata a 16
prior:have bcd -18 -22 16
ride:daughter a -19
well:sonre* d 16

=any:del abd -16 -27 21
=visit:iba ad -22 21
and__@symptom a -17
better_now d 15
de_@body c -19
encuentro acd -12 14 -16
go_by a 12
otra a -12
quizas$ c 17
texts:reminders ad -15 17

@howmuch__a b 14
@year__in ad 13 -11
dejarlo cd -16 13
it_fine a 10
la__espera b 13
organ:rest ab 12 -11
pregnancy:trabajo d 13
say_no ad -24 23
substance:tengo ac 11 -22
weather$ abd 15 -15 -10

@door__@door ad -11 12
alli bd -10 17
cancel:passed d 11
cardiologist b -18
fasted:que_@eat a 12
prior:count* ad -17 15
she_wants ad 13 -16

adult:are d 11
not:pregnant bc -17 -21
psychosis:but_i b -13
psychosis:is_all ab 16 -11
the_weather d -18

=tag:coming:unsure abcd -14 -11 21 -13
=visit:an c -12
adult:ya_estoy ad -12 14
coming:ahi_nos ad -17 15
ni_a a 12
organ:chronic d 10
organ:his d -12
under* bd 18 -18
veran* bd -11 10

=visit:mine ab 11 -21
heart:chequeo ad 12 -12
jaundice__a cd 14 -11
knees acd 15 -12 -20

=said:yes:the_last_word_after_all abcd -23 -16 -25 35
@call_is d -11
allergy:got_big d 13
allergy:they_use b 16
fasted:last ad -40 38
marzo abd 24 -14 -19
substance:la_@food a 13
substance:tres_@month ad -15 14

^quien abcd -28 35 16 -54
anxiety$ bd 11 -10
any:de_mi d -21
capaz abcd -31 -26 54 -40
kind__problems ad 10 -12
me__bien abd -14 -11 12
me__y abc 14 -28 -23
mucho__vez d 11
my_forties ad -11 12
oops__not c 11

^okay ad -11 19
heart:acaso abc 19 -11 -14
me_acelera c 11
pregnancy:negat* abd 15 -14 -15
prior:not_take ac 12 -14
the__back ad 16 -14

^guess abd -16 15 -19
allergy:six ad 21 -12
cerebral abcd -13 -15 -18 31
cristal$ ad -14 21
eaten:do acd -19 24 -22

=visit:anybody ac 12 -12
=visit:bit ad -14 18
cancel:como_cree a 15
got__heart cd -11 11
substance:a_night ad -17 18

@call abcd -30 52 -15 -33
^esperame bcd 24 -13 -14
and__got bcd -13 -11 13
asunto abd -13 21 -10
organ:one_time cd 16 -15
revis* bcd -23 25 -21
senorita c -14

any:la_@clinician ab 11 -12
coming:mama bd 13 -10
en_bodas d 10
schizo$ ad -12 22
semana$ acd -13 -13 11
soltar acd -12 -10 20
sure__i cd 10 -18

^simon ad -11 21
^somebody bcd -16 25 -28
any:like_that d 11
couns* b -14
decir$ acd -35 32 -18
i__home abd 26 -11 -26
nose_si cd 18 -13
now:be_in ad 24 -25
nunquita abd 25 -17 -20
organ:the b -11

=body:granddaddy bd 14 -13
@day_que ad -13 15
allergy:are d -12
am__could cd -12 13
been__@medicine ab -10 12
bring_me d 13
did__help d -10
is_why ad -12 12

#__@stop a -14
@treat__the ad -15 11
adult:than abd -11 -14 17
allergy:inten* d 12
drive:teres* bd 17 -14
internaron$ d 12
on__list bd 18 -18
texts:neigh* cd 11 -10

=tag:organ:unsure abd -13 -19 23
finished__@food bd -13 12
prior:do abd -19 24 -15
ride:his_license b -11
ride:my_@relative abc -17 -30 16
ride:no_he abcd -14 -11 22 -12

=any:an c -21
allergy:all_over ad -13 16
drive:picked ad 14 -11
effects:no_me abd 26 -12 -25
for__shoulder c -10
i__shadows cd 14 -13
they_want cd 14 -11

=body:bladders ad 18 -12
at__home ad 12 -10
brain:era acd 21 -15 -12
cuantas abd -25 21 -28
eaten:hambre c -11
fella ab 19 -15
me__at abc -14 -11 12
monton_de a 10
prior:ver ab -13 11

=tag:well:no acd -11 17 -25
@relative_died b 12
any:let_me cd 22 -16
cancel:no_do ad 24 -20
coming:packe* d 15
psychosis:bipolar_# bc 11 -10
to_watch ac -10 14
well:la_patada a 15
ya_les abd -11 24 -18

@drug__@date abd -17 24 -14
at__had d 10
is_on ad -14 15

=visit:making bc 13 -15
am__gone a 11
farmacia__la a 13
not:se a -18
not_impossible ac -13 15
substance:dia ad -16 15
to_check ac -14 16

be__they c 13
clue$ ac -17 20
i_reacted a -21
it_up ad 24 -15
not:aqui bd 13 -13
to__# ad 32 -31
would_like acd -21 -14 17

=body:me abd -20 -18 12
allergy:remember bd -10 -19
birthday$ b 11
cancel:@drive d -12
heart:to_watch c 12
my__birthday ad -12 13
pregnancy:baby_is ad 13 -14
psychosis:said b -15
punto* c 15
when__@sick ad -13 14

# bcd -26 -26 10
=signs:eaten:none abd -16 23 -16
am__free b 11
coming:con_este ab -11 11
coming:hold b -10
home:@symptom acd -13 20 -16
hot b 14
i__text acd -14 -11 14
prior:terapia bc -24 20
was__so a -19

allergy:throwing_up b 11
ask__they bc -11 11
heart:cholesterol_yes a 12
not__either cd 12 -14
o_que abc -18 24 -12
wait__be ad -14 16

=any:menos abd 14 -12 -16
=body:soon a -18
=signs:drive:yes abcd -12 -13 -17 19
^rides a 12
^soy abcd -25 41 -32 -19
any:what ab -22 12
not__anybody c -13
substance:desde b -17
yeste* abc 18 -16 -28

=body:biopsy d -12
=tag:safe:unsure c 15
@visit__not a -11
allergy:first ad 16 -20
only__hear a 11
organ:@clinician_wants cd 16 -15
pregnancy:of_the d -11
que__pues ac 12 -18
took_for ad 14 -11

=visit:@relative b -29
@drive__no c 12
@insurer__@relative ab -13 15
much_for b 12
pregnancy:vino acd 26 -15 -16
pregnancy:years acd 12 -15 -16

=said:allergy:unsure d -27
any:blessed b 11
do_take ad -17 18
found_liver ad 11 -10
han__todo ab -10 10
llueva__truene d 12
paral* a 13
positiva__prueba cd -11 12
prior:want bc 20 -10
substance:drinking abd -18 -48 34

=rule::yes:cuadrao|cuadrado a -10
=visit:thought bcd -12 -16 10
and__come a 14
coming:se ad 18 -31
does__# bc 15 -11
effects:jaw d 10
have__me ad 12 -21
not_hold abd -14 -16 18
now:parec* ad -11 16
organ:get ab 12 -22
prescribed__never c 13
quiero abc -17 39 -53
ride:mi_ma ad -15 23
substance:hace abc 19 -27 -28
substance:son c -12
well:working d 14

=body:hacerlo bc 11 -11
ever__a d 10
se__poder a 14
well:you abc -29 18 -15

=any:cumplir ad 18 -18
^@ride cd 12 -11
es$ acd -20 19 -19
fresh__of a 12
meds:many abd -14 -21 25
prior:scare* a 13
ride:un bc 15 -25

=body:dicho b -16
@howmuch_tiempo bd 22 -14
any:dejame acd -11 18 -15
any:i_@eat b 13
decia a -11
home:en_camino ad 21 -16
kill abcd -13 -22 -11 19
meds:on_the bd -20 19
now:back_out ad 12 -12
pregnancy:we_been cd -11 11
ride:para b -12
substance:the c -28

=visit:car bc -15 -14
@relative__they c 12
busco c -15
coupl* abd -17 -34 18
had:done_it c -16
not:mas b 11
organ:told cd 10 -17
ride:any ad 16 -12
that__of cd -14 -12
y_dos b -13

epilepsy_not ad -13 14
have__@move a 11
heart:horse d 11
limit* cd 22 -14
me_a d -16
not:get d -12
que__vez ab -12 13
ride:licen* bc 11 -19
was__drunk bd 13 -12

=rule:substance:unsure:cut|cutting_~1_back|down ac -10 18
coming:@relative_passed ad 16 -15
my__off abcd -23 -14 -14 29
my__over d 11
newsp* ab 18 -19
now:en_el ad 19 -11
substance:i_mean c 10
well:nada ac 16 -16
well:ok_now cd -12 15

=any:fasted ab 19 -11
=any:nuevo d 11
@texts__@visit abd -17 -12 20
am__on bc -19 12
brain:una_conmocion c 12
las__no a -14
meds:@medicine abcd 10 -24 -62 24
my__hold cd 12 -15
my_best b 10

=body:grief ad 12 -12
=body:wait ab -31 16
adult:cual c 11
botella_diaria cd -10 13
dios__libre abd 19 -11 -13
en_segundo a 13
pharmacy a -14
unknown abcd -18 -13 24 -10

=visit:tener ad 11 -13
allergy:a_@symptom d -15
any:en_la bd -18 12
brain:ruled ad 14 -13
enzimas b -11
fasted:had abd 38 -15 -37
get__of abcd -10 -16 -22 23
heart:me_operaron abd -19 -13 25
padezco bd -13 10
preguntan_eso b 10

@treat_and cd -14 15
could__we cd -17 20
eaten:de_@eat ad -28 30
his_license b -11
pidio a -10
well:a_ratos ac -15 19

=any:@late abd -23 34 -19
bueno__me ad -15 16
looking bcd -12 22 -21
now:not_a d 12
now:pregu* ad -21 12
off__in ac 13 -13
psychosis:una a -25
same$ bc -11 11
sophomore_in a 13
tengo__jaja bd -15 16

=rule:heart:unsure:soplo acd -10 -28 28
@insurer__el d 13
bad__back b 12
heart:watch acd -11 24 -17
love b -10
pregnancy:would_i ab -12 15

^psychosis d 13
cancel:no_no abd 37 -17 -36
figur* abc -16 -25 23
half_the d -10
my_lips bd -16 19
organ:sprin* a -10
problema_es cd 16 -11
say__was c -11
si_para c 11
this_will bd -17 16

=any:ayer abc 15 -17 -23
did__whole c 12
eaten:more cd 12 -23
el_@treat d -10
heart:farmacia abd 14 -14 -11
organ:a_baby ac -15 18
organ:anali* abcd 12 -17 13 -27
pregnancy:ya_cerro ad 15 -12
recomendo$ a -12

=body:jaja acd 26 -29 -20
=rule::asks:what_is d -22
allergy:y_todo ad 13 -11
ha_salido ac 10 -12
ill ad 11 -11
prior:done c -12
well:her b -10

bebe$ abd -18 -18 12
coming:count_me ad 21 -17
no_la abd -17 -39 31
not:amamanto ad 11 -11
nothing_to d 11
prayer ad 19 -10
psychosis:jaja bd 14 -12
substance:@drug_does bc -12 12
un__tres a -11

adopt* cd 17 -18
ago$ b -31
coming:el bd -26 15
esa ac -10 -16
moved__is a 11
si__@medicine abc -12 -18 19
un__cerebral d 10

=visit:can bd 14 -11
@medicine__un ad 24 -25
@medicine_like bd 15 -18
but__@drive d -11
me__is cd -16 11
me_faltan abd 18 -15 -23
prior:mucho d 15
sure__would b 12

@clinician__los abc -13 -15 12
days__in ad -13 14
got__ask cd 15 -11
que_tipo abd -13 22 -12
signed_off a 11
snack* abd -16 -15 15

i__say bcd -24 -23 15
junta bd 10 -16
naci_en ad 16 -11
not:otra bcd -28 -21 14
pregnancy:preventing c 13
prior:let d 12
that_my cd 12 -13
y_salio acd 22 -16 -12

debuto ad 20 -18
luego__contesto a 11
mi_vida bc -12 -13
move bc 13 -20
now:can_swing ad -10 13
ride:a_@relative bc 10 -12
since_@day d 13
turno__# abd -13 19 -11
well:diez d 14

=body:few abc -22 -14 22
any:have_not cd 20 -13
eaten:is abd 16 -19 -11
hace_dos a -13
remov* a 12
there__i cd -20 20

^as bcd -23 -11 20
cancel:babysitter ad -11 12
home:hora ad 18 -15
me__are a -11
perfecto bcd -15 -13 23
psychosis:risperidona d 13
will_have ad -23 16

=body:surgery abc -21 -15 11
@day_at d 18
@drug_pero ad -20 16
asked cd 17 -28
eggs acd -10 -11 17
esas_preguntas b 13
farmacia$ ab -13 16
fue$ ab -10 -16
got__truck ad 17 -15

=body:investigando c 11
=body:otherwise b -15
^two abcd -24 -31 -26 43
am__old ab -11 10
brain:al ad 17 -14
meds:@year abd 36 -11 -34
organ:died b 11
psychosis:hay_nadie a -11
puro_estres d -11
well:feel_like ad 24 -18

a_no d -13
cancel:only bc -16 20
drinks:me cd -15 -12
need_my bcd 18 -12 -27
would_not bcd -39 -11 14

=body:rato ac -21 14
could__to b 10
does__for a -11
hablo abcd -32 42 -24 -25
know_if abd -19 28 -30
me__@clothes abc -25 19 -15
me__es bc 12 -17
to__@drug bc -14 10

=body:lado a 11
@fetch__troca d 11
@medicine__those a 12
five bcd -27 -33 29
gracias bcd 20 -43 -19
heart:number ad -13 10
i__me cd -15 18
secun* d -12
well:que abcd 28 -10 -18 -17

=signs:meds:unsure bcd 25 -24 -17
=tag:cancel:yes ad 25 -27
=visit:cupo ad -16 20
afraid abc 17 -13 -10
alergico__los ab -11 13
ever__my c -12
fijese_que a 11
forth__it acd -12 18 -13
much_i ad 13 -13
now:@animal a -10
now:after abcd 50 -17 -27 -34
ride:dije_que a 10
se__@relative b -22
vigilan abd -15 -11 15

^lupita abd -15 24 -10
allergy:could_have c 13
numbers_were cd 14 -14
substance:for_# ad 13 -12

cancel:@wrong ab 15 -13
going__no d 10
psychosis:drogas cd 18 -20
suegra acd 21 -11 -13
the__have abd 32 -12 -29
things b -21

asleep ac -20 12
organ:voy_mucho cd 15 -11
prior:la_@stop ad 12 -10
stroke__@relative b 14
substance:drinks b 15
toda_mi d -14

=visit:miss ad 15 -14
=visit:sabe acd -12 12 -16
beers__@day a 11
come_in b 10
have__blood ad 20 -19
my_gallbladder c -10
prior:went_to c 14

allergy:and_my b -13
ex__no c -12
me_@vehicle ab -11 12
meds:@medicine_but ac -16 12
not$ abcd 67 -62 -20 -52
psychosis:creia d 16
to_drink ad -13 13
train ab 11 -15
tripp* cd 11 -19
trist* abc 23 -13 -18

=said:eaten:ask bc 15 -27
^chance ac -11 14
be_in ad 21 -27
chevere bd -16 14
no__claro abcd -23 -10 27 -11
puedo__que ab 12 -20
well:mas b -18

=signs:ride:unsure+yes ab -32 -13
atienden bcd 20 -10 -15
dejame__mi bc -14 17
moles* abcd -17 -12 -17 26
nomas_un b -14
now:suit ad 22 -18
whatsoever$ a 18

=any:drops a -12
=visit:quiero cd -15 -10
any:you_repeat ab -14 11
had:here bc -16 -10
que__en ac -17 11
stuffed ab 16 -13
well:en b -13

allergy:fue d -13
am_new abd 30 -11 -25
been__right a 11
cancel:@cancel_it ab -29 17
drinks:\xc2\xbf bc -14 16
mi__marcapasos b 10
now:yo ab -14 24
pregnancy:thing a 11
substance:night a -36

=any:sentido d 10
allergy:an ad -12 14
ayer_si ad 12 -10
de__hay c 10
effects:that b -12
prior:@medicine_yes d 12
prior:for_sleep c 11

@relative__law c -18
adult:my_sons ad -11 11
colonoscopy ab 12 -15
un__jaja b 10

any:we d -10
any:yes_i c -12
ran_out cd 14 -22
you_@cancel d -10

=body:@open c -17
=rule:texts:no:use|try|usa|use_~1_my|mi|the|el_ a 13
a__oigo cd 18 -14
allergy:last bc -14 -12
allergy:tuvie* d 12
allow* b 18
blue__the abd -11 19 -11
cancel:the c -21
effects:effec* ad 12 -16
her__the d -14
now:ya_no a 11
test_was ad -11 10

mania__# d 11

=signs:unsure ad -20 -16
@day__y d 17
allergy:the_@medicine d -10
any:just acd 29 -12 -33
psychosis:@clinician abcd -14 -30 29 -14

at_another cd -10 11
drive:drive* bc -11 -18
el__salio abc 13 -14 -11
sangre_en c 11
section a 13
well:when abc -15 18 -18

=tag:any:asks d -16
allergy:patch ab -11 10
first__it d 10
had:cuand* a -11
organ:surpr* ad 13 -12
prior:weeks ad 16 -17
rule__bipolar c 12
so_sweet b 11

=any:mayor ad -16 18
=any:minor b -11
=body:as acd 28 -28 -18
am__anything ad -16 19
no__cual bc -13 11
que__por ab -13 14
ride:would_be ad 14 -10
to__yes abcd -17 -26 -18 38
well:first_time ad -13 17

=any:just bd -41 15
a_bone ad 19 -15
my__@call abc -21 -17 16
no_it abd -29 -13 22
prior:recet* d -18

=any:coming ab -12 10
=rule:cancel:yes:no_~1_puedo|voy|vamos|ire|podre| abcd -32 -32 -11 43
=rule:psychosis:yes:escuche|oi|vi_~1_voces|cosas cd 19 -15
altogether a 16
any:capaz abcd -13 -14 19 -13
booked b -11
mas_@late bcd 22 -17 -29
metie* ab -11 14
they__once c 11

=body:nkda ad 21 -10
@cancel__it bd 26 -25
@day__dialisis a 11
coming:thing ad 12 -11
el_unico ac 15 -13
es__yo c -10
fasted:broke d 10
not:apure cd -10 14
pregnancy:planned a -10
pregnancy:the_# d -10

=any:brunch bd -12 14
=any:eso acd -19 18 -11
had__done a 11
prior:was_on d -11

=signs:body:none:other+turned ab -13 15
=visit:deacon d 12
=visit:retired abd -13 -19 27
can__@texts bd -16 17
last__been cd 15 -17
meds:you_mean bd 21 -18
now:that_works ad -11 12
offense b 17
organ:they_took ad -11 11
siguen c -11
substance:do_@drug b 17
weddi* a 10

=any:forgot d 14
=body:part c -14
=visit:claro abc 10 -25 -19
allergy:allergic_i a 13
drive:y_me ad -12 15
organ:an b -14
pregnancy:march ad -20 20
saile* a 16
that__how ab 15 -17
well:no_estoy a 11

=any:glaucoma abd -12 -11 21
allergy:me_hinche d 14
baker_acted c 11
donde__la b 10
prior:pristiq ad -11 16
substance:limpio b -15
yes__different d 12

=any:as abc 13 -37 -17
^fifteen ad 20 -13
chofer$ ad 17 -10
drinks:and_not ad -14 16
had:they bcd -21 16 -13
hoy__el a -11
para_aliviarme d 10
pregnancy:i_can abd -11 -12 11
prior:escri* ab -17 11
ride:walking ad 21 -16

=body:unless abcd 11 -26 -23 15
a__though cd 11 -14
brain:all_of ad -16 20
heart:husbands_the a 12
i__weeks ad -12 15
liver_and acd 25 -17 -17
pregnancy:una_rayita c 11
the_couch d 11
yes__fine ad 14 -14

=any:got c -21
=turn:body:unsure:unsure ac 17 -19
@stop__cuando a 12
allergy:recal* c 10
cara d 15
conmi* bc -15 -17
guest$ ad -10 20
had:conozco ab 15 -16
heart:at_# abcd -32 12 -20 18
nah_my ad 17 -14
now:afraid_not a 12
prior:cuantas bc -11 17
ride:jueves cd 17 -15
then__a a -11

@year__not a 13
insuf* abd -11 -11 19
now:cocinando abd 20 -11 -12
pregnancy:had d -24
prior:servi* ad -21 11
que__mis bd 11 -19

=visit:conviene ad -18 16
but__no ad 12 -11
eso__en bd 20 -10
fat$ bd 12 -10
in_between abc -23 -11 19
pregnancy:feed ad -12 12
substance:handl* ad -21 13
use_@drug c 11
ya__@eat ad 22 -29

#_drinks ac 12 -10
=body:trago b -13
=number:drinks:year ad 25 -22
=visit:@clothes abcd -32 20 -21 10
and_that abcd 26 -20 -16 -16
any:@body acd 27 -14 -22
eaten:midnight a 13
texts:porqu* acd -12 -11 16
texts:seman* c -11

cancer$ ad -11 11
not:queda ad -15 18
para__@month ab 14 -17
pregnancy:to_a a 13

=number:coming:few ad -35 29
aun_estoy ad 18 -13
brain:football d 12
but__got c -12
dios_lo bc 11 -14
heart:i ab -11 -10
not:supe ac -12 16
organ:great ad 17 -13
prior:probe a -13
texts:sin ad 14 -11
wassup$ d 16

=visit:entrar a -12
@month__i ac -13 12
@thanks__el b 16
does_being b 13
it__next d -11
not__we d -11
now:that_one acd 32 -13 -23
ride:nomas a 14
solta* acd -12 -10 20

cama__mi d 11
for__heart a -16
husbands__one a 11
infartito ad -12 12
no__pero abcd -11 -12 -25 28
prior:dos_pero a 10
texts:@call abd 46 -61 -26

allergy:ketoc* ac 19 -18
define_problem acd -21 16 -10
i__high c 12
i__went ad 10 -10
le__que abc 15 -20 -27
like_you bd 11 -12
mania_in d 10
not:c abcd -44 -20 55 -35

=rule:substance:yes:dui|dwi|rehab|detox|relapsed|rel c -52
adult:jajaja ab -11 13
any:in_this a 11
has__my bd -13 17
heart:had_two d 11
inves* c 11
me__few a -11
positive_and cd 15 -15

#__almost c 13
eaten:toda b -16
he_estado ad 18 -15
luego__la a 14
substance:but_my b -11
the_list ad -13 14
well:conte* acd -23 -12 23

@symptom_a d -11
can_i abd -49 28 -51
food c -16
hcg ac 14 -15
meds:quitaron ad 14 -10
my__have ac -24 18
now:no_i bd 17 -22
one__do b -11
pregnancy:siete_@month ab -10 10
pues_si ad -15 19
spasm* ad -12 17

=body:puso cd -15 14
=visit:toca ad -13 10
allergy:me_after d 13
blood__@clinician ad -14 13
factory a 13
normal_for ad -21 24
now:fixing ad 15 -13
pregnancy:take d -15
ride:asking c 16

=tag:effects:other abc 19 -11 -14
=visit:shop b 11
^sale ab -11 -10
heart:at_home ac -15 20
una_sola abcd 27 -16 -17 -14
was__problem d 10

=body:considered bd 15 -11
coming:todo ad -10 12
forty abd -12 -15 18
lo__una a 17
the__@body a -11

=signs:body:none:unsure ad 20 -56
=visit:licencia ac 13 -13
@date_so ad -17 12
@relative_las bd -13 12
a_day abcd -17 -12 -16 20
andele_pues d 15
coming:put a 10
grabbed_a a 11
now:que_ver c 13
presion_# ad 14 -12
prior:sola ad 31 -27
substance:una ac 27 -52
well:between acd -16 22 -21

adult:voy_en abd 24 -12 -15
meds:dos bd -10 16
mi__nunca c 11
si_lo a -16
substance:tiene acd -13 -16 17

caugh* b -10
era_bipolar b 13
heart:me bc -19 12
is_how ab 11 -16
it__tested ad 11 -11
la__cuenta c -20
my__full b -12
nubes bd -14 17
substance:i_want bcd -10 19 -12

=rule:allergy:yes:soy_alergic*_a_~1_eso|esa|ella|k d 12
@clinician__is a 13
and_down cd 23 -18
cancel:anule* abd -11 -12 19
decline abcd 32 -17 -10 -25
fumo a -11
good__bad cd 25 -21
liver__and cd -12 10
not:decide cd 13 -11
poliquisticos d 13
you__not c -15

any:@texts bd -12 16
cancel:clinic d 15
forever a -11
me_like a 11
psychosis:hearing a -15
psychosis:who ab -10 15
tuve_en a 11

=visit:baby d -12
=visit:walked d 16
^went ab 12 -23
allergy:stuff bc 14 -15
any:not_think ac 16 -14
brain:un ab -16 14
consulto acd -11 20 -13
los__dos ad -13 13
organ:la c -19
psychosis:inveg* d 12
quiero__eso a -12

eaten:@food_was abd 20 -18 -17
had:no_@treat acd 32 -10 -21
necesita_la ad -12 16
no__recibido a 11
organ:never abc -22 -10 18
quinc* abcd 34 -15 -13 -27

=visit:choice ad -15 21
cousi* a -10
drive:up abd 13 -15 -15
eso__es abc 25 -23 -17
psychosis:define bd 23 -21
ride:with_her d -11

blood__@medicine d -20
drive:nadie_me ad -16 19
my__day ab 17 -15
pregnancy:works_out a 11
prior:ask abd -11 12 -18
want$ abc -20 -12 11
yes__leave b 13

=any:what abd -29 26 -19
=body:piel bc -12 19
gave_up bc 11 -16
it_never a 13
ride:dia b -12
y_bien a 13

am__alone a 13
broth* b 16
let__@call c 12
now:ninos d 14
organ:said b -16
ride:mi_cuenta a 13
so__for d -17
yes_not ad 18 -13

=any:@traffic a 12
=visit:earlier ad -12 14
any:let ac -17 21
anybo* acd 20 -21 -15
for_pain abd -15 17 -14
had:chickened_out a 12
had:pusieron_una ad -12 12
mangu bd -12 14
prior:eso d -14

any:about_my ab -10 12
day__my ad 16 -11
had:dosis ad -15 15
have__@drive abd -11 -13 15
now:tengo_dialisis a 13
substance:lee b 11

=body:anemia ad 20 -15
coming:or ad -12 15
diria_que c 10
home:back acd -19 -17 32
home:hasta ad -11 19
now:sons ad 12 -11
pasame bcd 24 -12 -16
ride:is_working ac 18 -13

=any:till b -14
=said:ask:opens_with_no_and_ends_in_a_question b 14
cumpli__@date d 11
ha$ bc 18 -17
heart:about_# ad -12 15
no_@cancel ab -12 11
they__still c 10

=any:tal abd -11 -10 12
=any:tiene a -10
adult:naci_en ad 16 -11
allergy:pusieron_cuando ad 13 -13
girlfriend cd -11 22
not:entra b -12
now:a_@call ad 16 -11
organ:infecciones cd -16 10
todavia__teta d 11
what_is d -22

=any:twice acd -21 -12 21
@medicine_ya ac -12 11
brain:my_@body abd 21 -22 -16
cancel:@cancel_please d 11
not:sepa ac 12 -10
not_deny d 13
prior:elect* abcd -27 -24 -23 39
ride:got_it d 11
ride:if_he cd 17 -14
substance:months abd -15 -25 18
texting abc -21 16 -22

la__nada ad -10 13
texts:certain b 13
to_bring b 10

@relative__her c -20
on__over d 12
para_los ab 10 -25
plumb* abd 26 -13 -16
prior:saw_a c 12
psychosis:yes acd -15 -15 19

=any:un c -31
=rule:pregnancy:yes:weeks|months_along|pregnant a -11
=rule:substance:yes:drinking|drugs|pills|alcohol|cok d 16
=visit:hoping cd 15 -18
@day__a abcd -10 -21 -12 22
@sick_and a -12
aspirina bcd -14 -11 11
eaten:se acd -21 17 -10
my__plus a 13
tal abc -21 -13 21
top bd -15 12
un_problema b -11
una__para d -11

@open$ bd 11 -15
ando_@sick ad 16 -12
any:sorry a -14
duda$ abc -23 -14 18
fasted:me_tome ad 18 -17
organ:por abc 15 -12 -18
pregnancy:ando abc -15 -16 12
psychosis:at_the b 15
sound* bc 12 -12

=said:well:unsure abd -15 -56 12
=visit:@insurance b 13
=visit:@wrong bcd 11 -21 -19
adult:just a -10
allergy:pen ad -13 13
coming:comin* ad -21 22
had:decir* c 12
in_me d 14
partir_de d 13
substance:dormi* a -19

@clinician__let bc 12 -12
@thanks__i a 13
es_mi bcd -12 -25 16
heart:about_my a 14
my_@drug abc -11 -34 27
now:again ac 18 -21
now:out_of b -10
prior:solo_@medicine a 11
suspe* abcd 11 -11 14 -21

#_on a -10
@stop_me ad -16 12
coming:@vehicle ad -17 21
eighteen d 12
para_atras a -15
prior:puras ab 16 -12
would__that bcd -16 -14 19

@drug_no cd -24 23
heart:she_is d 10
substance:seis_@month ad -17 17
you_covered ad 19 -13

empezar ad 11 -19
had:infusions ad 19 -11
is__@parking bd 13 -14
meds:anxie* ab -21 16
organ:como abcd 34 -29 -19 -14
ride:@fetch bcd -14 -22 17
ride:bike a 13
set bc -22 -21
sms c 10
well:hardl* ad 19 -14

a_crumb a 10
cuart* ad -18 12
eaten:hija a 11
eaten:rato ad -20 20
mitad abc -14 -14 22
ride:supue* cd 11 -11
to__reminder ad -13 12

aripiprazol$ d 11
no_sir ac 13 -15
pregnancy:esta acd 13 -10 -11
prior:all d 10
psychosis:el_# a -12
soy_irregular d 12
still_come ad 20 -10
viene$ ad 25 -24

=any:those ab -13 13
chair$ acd -13 -12 11
fatal ad 21 -12
had:de_joven abd -14 22 -19
heart:ticking a 13
let__know ab -11 -13
meds:and_that ad -11 12
meds:med d -15
nariz_la d -12
now:para_la abd 22 -17 -10
psychosis:psico* bc 11 -22
ride:sabe abd -11 15 -10
they__again c 12

=any:lighter acd -15 -11 23
brought ad 10 -12
fuerte__un a 12
week__had ab 15 -11

after__is b -12
blood__since d 10
brain:no_one c 10
cancel:mejor abd -16 20 -11
coming:amane* ad 12 -14
el_hombro c -12
heart:pecho a -10
i_go cd 13 -12
men a 11
not:something b 11
prior:everything_but d 13
well:one ac -13 17

@relative__bipolar bc 12 -15
^ayunando abc 15 -21 -12
me_duele abd -15 27 -18
pants c 10
screamed__an d 12

allergy:puse_bien ad -12 18
any:one ab -16 11
heartbeat ad -13 11
que_tengo abc 25 -18 -28
ride:the_baby d -10

cancel:that_@visit b -16
horas$ b -37
i_pump abd -19 -13 26
risperidona d 13
six_@hours cd 17 -14
to_be d -15

=any:@eat abcd 18 -18 -18 -10
any:husband b -17
edge__high a 12
effects:dormi_como ad 20 -18
for_her c -17
is__the cd -13 -10
need_that abd 26 -11 -21

=body:syndrome acd -10 -15 12
adult:tercera_edad ad -12 15
allergy:meds a 12
around__and d -11
brain:los cd -16 17
las_@symptom bc 15 -10
necesito$ bc -10 -10
ride:cance* ad 12 -13
substance:smoke cd 12 -20
unive* d 14

=body:morning bcd -29 -15 11
^full a 14
^woke ad 17 -23
allergy:una_vez d -10
diabetica d 10
esquizofrenia acd -19 -14 19
y__estoy b 11

=any:b ad 15 -12
=any:multivitamin a 18
=body:anexo ad -15 13
@day_no abd -16 26 -18
and__too ad 12 -19
any:certainly d 15
brain:childhood d 11
eaten:ultim* a 16
entro_a ad 15 -12
fasted:de b -29
heard_my c 14
pocket abc -14 12 -13
retirement a 11
sched* ad 19 -18

#__@day bc -17 -16
=body:@cancel abd 13 12 -21
=body:sent bd 19 -22
=turn:visit:yes abcd -26 -14 -26 34
and__sleep acd -11 -10 15
any:do_that b -18
heart:eithe* a 11
not:bad abcd -23 -15 11 18
now:eveni* a 13
organ:does_a bc 16 -11
patient__i ad 10 -10
prior:but_i c -16
to__scared d 16

=any:@medicine c -11
=number:meds:year abd -12 25 -18
coming:would bcd -21 -12 24
now:sabado ad 10 -11
well$ cd -26 20

not:doy cd 11 -12

=body:corazon abc 15 -17 -28
@month_y c 15
@open_for c 11
^miscarried acd -11 17 -14
estaba__otra d -11
heart:did c 11
now:night ad -11 10

=body:tonight a -12
@relative__truck a -13
cancel:alla a 12
llevo ad -29 18
organ:nobody ac -17 19
pedi__en bd -13 11
pregnancy:@year_old b 13
ride:is_checking cd 20 -12
stuff$ abcd 30 -12 -10 -30
un__la a -23

=number:heart:old d -21
@vehicle__the d 11
a__casi b 12
had:prime* abc 19 -37 -17
ride:no_one bc -15 -10
se__olvidan c 13
substance:nada_mas ad 22 -16
texts:that_is ad -10 11
the__mania a 18
trying abc -14 -16 16

@clinician__puso bd -13 13
cancel:no_voy abcd -11 -17 -19 23
know_anyone ac 16 -16
not:escribir abd -16 14 -10
psychosis:se_que bc -10 12
substance:que_si abc -32 -14 35

allergy:nada abcd 37 -21 -26 -21
cancel:one abc -18 20 -12
dos__@year d 13
heart:been_up c 10

=body:nariz d -15
=tag:any:idiom_yes acd -15 -12 24
resulto cd -10 13
substance:@relative_esta b 10

=any:los c -25
@relative_waiting d -17
and_supper ad -13 15
back__i b 13
heart:pusie* b -13
heart:wear b -11
la__soy bd -15 15
prior:si_@treat ac -20 20
ride:el_@day cd 25 -23

=number:meds:old ab 15 -12
cousin c -22
every__of b 11
like__night ab -13 12
my__swelled a 12
por_la abc 10 -24 -16
que__recojan a 14
que__se acd -11 -15 11
ride:coworker a -11

allergy:reall* a -14
del_banco b 12
gustan a 10
pregnancy:snipped abc 20 -10 -10
the__take ad -13 11

allergy:tuvieron d 12
changed__on a 10
es__nervios c 11
home:atorados_en a 11
me_iba ad 15 -11
meds:del ad 11 -14
planning b -14
starting__scratch a 15
substance:o_que b 11
substance:relap* ad -18 17
was__bit a -12
we__all a -11

=visit:cada a 10
brain:@relative a -14
cualquier abd 28 -17 -24
heart:pusieron b -13
meeting abc -16 14 -10
psychosis:i_have b -10
they__out abc 14 -12 -20
your__message ab -12 14

not:proud d 11
organ:anos acd -11 19 -12
pregnancy:es_mi d -10
prior:@medicine_@stop c 12
psychosis:have_never b -12
substance:@year_in ad 11 -10
\xc2\xbf_el bcd 16 -12 -11

chance bd -20 -18
hang_on bcd 33 -20 -30
not:you bc 15 -23
sera_eso c 10

but_ok ad -23 16
capaz_me c 11
heart:had_high d -13
pregnancy:pasa bd 13 -13
prior:through ad -10 11

=rule:coming:no:something_came_up a 11
allergy:says ab 14 -19
had:of abcd 11 -28 -15 14
my__see bc 15 -11
not:breathe acd -13 -14 14
ride:novia d 10

=body:someone abd -16 16 -15
drinks:eso abcd 23 -18 13 -29
effects:si_fue c 10
go_every ad -10 13
had:boost* d 12
prior:nomas abd 33 -16 -36
vasectomy$ ab 10 -10
well:# acd 20 -15 -17
well:momen* acd -21 17 -23

aguitado acd 26 -15 -16
feeling_better a 12
puede__que ac -11 12
you__on ab -16 19

=any:us abd 23 -26 -16
adult:\xc2\xbf d -15
gray cd 27 -24
home:still_on ad 14 -11
is__normal bd 10 -12
naci__# ad 15 -10
organ:list c -16
psychosis:summer acd -10 -13 17
to__@food ad 19 -13

=visit:central abd -18 21 -20
batido a 11
brain:brains a 13
de_todo cd -13 16
le__el cd -18 10
no__nada c -13
not_missed a 13
now:voy a -13
se__tengo a 11

=body:second abd -24 -26 26
=rule:organ:no:numbers|labs|tests|analysis|anal acd 24 -20 -13
algo$ a -17
effects:normal acd 25 -11 -32
go__my a -15
meds:empec* b -11
now:any abd 18 -14 -11
now:flu ad 16 -12
organ:enzim* b -11
prior:del_@insurance d 11
ya_paso b -20

=who:any:mine bc -13 -20
alta ac -12 15
any:take bc -13 -10
coming:hermana a -11
december ab -14 11
his_@body a 14
mi_ma ad -15 23
prior:y_rezar a 11
substance:am b -22

=rule::slight:nada_~1_grave|serio|preocupante ad -14 14
^straight ad 21 -13
anos b -17
first_one abd 23 -18 -13
my_airway d 10
on_something b -12
organ:was d -25
psychosis:@body abd 24 -19 -21
sano abc 16 -29 -18
the_stuff ac 18 -13

#_por ad -15 14
=body:quita abc -13 -13 12
and__# a -12
anticonceptiva bd -21 20
del_jale a 12
effects:sient* ad 12 -14
habria_que abcd -13 -19 30 -15
had:got abd 15 10 -24
medio bc -22 -16
que__saber b 15
y_aqui ad -12 13

=any:asked b 10
=any:says b -17
=body:cross bc 15 -18
=visit:esta b -13
adult:hoy d -12
cardiac ac 13 -11
eaten:tengo d -19
except__will ad 14 -14
get__you abcd -12 -13 23 -15
i__answer b 15
prior:i d -11
trago abd 11 -26 -11

be__when abd -12 -11 15
had:third d 14
now:me_mata ad 17 -11
strokes__seizures a 12
whole_life ad 12 -11

=body:broken c -10
=body:life ab 12 -23
caught__at d 13
crazy_but b 11
mio_es abd 22 -15 -14
so_# ad -20 18
texts:escri* abc 12 -24 -17

@clinician__atendio b 15
any:el abcd -22 26 -10 -13
cancel:ni_modo d 12
coming:willing d 10
espereme__cocinando a 11
going__in ad 17 -15
home:media_hora ad 15 -12
now:otra ab 12 -14
se__no d 16
that__not abd 25 -21 -15

=any:day bc -15 15
=body:yellow c 12
=rule::unsure:who_~2_knows bcd -30 32 -19
@clinician_no d -20
allergy:how a -15
celular c -10
frio abd -22 28 -15
ninera cd 22 -16
prefiero__no a 12
ride:viend* c 15
someone__a b 12

=any:fiestas c 13
=body:until ad -14 18
=visit:@person abd 13 -19 -21
can__now d 11
con_el bc 13 -24
not:puede abc 11 -17 -16
prior:venlafaxina ad -16 17
the_pharmacist c 11
ya__lloro ad -15 16

^diecisiete ad 20 -15
brain:seize* d 15
case cd -11 12
heart:diabe* a 16
home:home bd -22 17
now:le_digo cd 16 -14
psychosis:control d 10
sure_if abd 24 -27 -20

=body:a bc -25 11
coming:to_somebody ad 14 -13
home:hace_rato d 11
i__@cancel ab -14 12
on_# ad 14 -10
substance:que_ver ac 19 -20
texts:digo c 11
y_@body b 11
you_please bd -15 18

=body:bastante ad -16 16
drive:car_and a -13
dump abd -19 -12 19
horse ac -11 -15
psychosis:some ac -11 17
tengo__los d -14
to_answer a -12

@treat_tampoco ac 11 -11
allergy:laryngospasm d 11
cuando_salga ad 13 -13
my_couch d 13
organ:a_uti d -25
postpartum_psychosis d 11
si__a bd 13 -33

=body:malo abd 19 -13 -17
=visit:how abcd -39 23 14 -21
acostado ad -12 16
adult:febrero ab -20 21
bless_you b 16
cloud acd -16 -10 25
heart:limpi* a 13
me_han bc -24 12
pregnancy:chang* ad 13 -10
psychosis:it_is c -12
psychosis:the_patient d 11
vino__@day ac 12 -12

@drug_para b -13
allergy:woke abc 13 -13 -11
coming:para b -16
drive:voy bcd -21 -10 17
i__thinking c 10
promise$ c 13

=signs:organ:unsure+yes b -12
^kombucha cd 16 -12
allergy:la_@food cd 11 -12
dark$ bcd -17 15 -14
effects:devolvi d 15
esa__recojo a 12
had:counting a 12
no__nomas d 12
nothing_like a 15
on__break d 14
organ:have_been c -10
tested bcd -13 12 -15
well:fiddle ad -10 11
you__@medicine d -10

=visit:estaba d 10
^chevere ad -15 21
no__dos d 11
substance:@medicine_than cd -10 15

=body:dosis ad -17 17
=denials:body:1:unsure ab 15 -61
^what abcd -32 38 -21 -26
coming:otra abd 32 -11 -24
the_@food bd 14 -16
well:about ad -15 18

@hours__last ad -13 14
be_my abc -26 -35 22
fixed bd -13 10
know_better ad 14 -13
losartan bcd 26 -11 -18
momento bcd 18 -24 -15
pregnancy:respo* b 16
substance:cada_noche ad -11 17
substance:cumplo_# d 12

=body:depresion acd 16 -10 -15
=body:minute b 12
cancel:pastillas bd 11 -11
meds:me_duele b 11
told__one b 13

=body:dose abd -11 -12 11
=body:esketamina cd -22 20
@body_with ab -15 13
allergy:some b -13
no__para acd -18 -15 21
not:hombre a 12
now:as_well cd -10 12
ok__# a 13
the__i b -22

=any:unas ad -14 18
heart:is_for ad 17 -14
heart:the_doctors c 12
pregnancy:dar d -12
pregnancy:no_soy b 10
well:despues ad -11 14

#_en abd -23 -16 31
^posiblemente c 11
allergy:you abc -15 16 -17
brain:duro cd 18 -20
coming:va d -14
corro b -16
drug__the a -10
know__that cd 18 -20
mal_jaja b 16
or__it c 14
pensaba b -18
pregnancy:is_not a -19
ride:acaba_de ac 11 -12
ride:the_car ad -16 17
si__nunca a 11

cancel:i_need abd 20 -12 -27
had:@cancel bd 12 -15
heart:@open acd -13 -12 13
heart__a bc -12 11
ni__acuerdo c 11
not__maybe d 14
peanu* cd -10 -11
tempo* ad -11 13

=rule:pregnancy:unsure:atrasada|retraso bc -15 11
fine__i ad -17 17
heart:@vehicle a -11
pregnancy:el b -18
prior:@medicine c -24
psychosis:was_for ab -12 13
that__the a -16
the__lot a -14
una__cayo ad 14 -10
will_decide c 13

=any:voy bc 18 -21
=body:ansiedad ac 14 -22
between_me b 14
come_but ab -16 13
drive:casa abc 15 -15 -13
palpi* d -12
que__pero abd 11 -35 -17
see__off cd 12 -11
texts:los_@texts bc -12 -12

=visit:acostado ad -12 16
blind acd 13 -14 -15
cancel:you d -34
drive:am abc -38 21 -12
encantada d 15
fu ac -11 11
heart:nervi* c 14
heart:viernes b 11
it__some cd 21 -20
substance:not_had ac 16 -11
white__it a 12

alarma$ a 12
edibles ac 16 -13
home:falta_el a 10
meds:# c -17
meds:somet* cd -12 20
pero__asi ac -18 11
psychosis:lie b 16
substance:he_says c 11

al_final ad 24 -15
drinks:en abd -31 -22 33
first__we ac -16 15
he__been a 13
lying d 13
no_voy abd -11 -17 13
substance:go_to bd 18 -13

adult:cumplir_# ad 18 -18
allergy:hasta b -11
can__do abd 22 -10 -22
meds:pain bd 17 -13
nerves d -17
ninguno abc 11 -23 -23

=body:labs abcd 11 -17 11 -30
@insurance__a ab -16 14
@thanks_hon bd 16 -11
communion$ bcd -15 -13 23
en c -18
las__higado d 11
organ:fue ad 11 -10
organ:recur* d 11
penicillin$ d -13
so_much bc 13 -15
substance:a_las ad 13 -11
substance:day_and d 15
tuve__de cd 19 -12
well:paso d 10

=any:neither cd 13 -15
=body:drugs d -11
=body:que abcd -22 13 12 -21
dry__# ad 15 -14
every__no b -16
only_on ad -11 18
substance:@drug_at abd 15 -12 -14
ultra* abc -15 -34 10

=rule:ride:no:walk bd 16 -17
drinks:kombucha cd 16 -12
me_explicaron c 13
now:schedule bcd -12 21 -17
pregnancy:doctora cd -13 14
pregnancy:traig* d -17

=body:tbi b -14
eso__tengo ad 16 -13
home:por ad 16 -21
i_think acd -37 37 -27

=body:irregular abc -32 -21 23
adult:i_got d 15
home:my acd -15 -16 17
meds:march ad 20 -18
ride:pues acd 31 -19 -23

=any:@call abcd -17 14 -12 -12
=any:lloro b -15
=any:vi abd -13 11 -11
any:mine b -11
confu* ac 21 -16
meds:and b -38
was_at abc -13 -10 10

^veinte d 12
cirrosis a -12
hace__me d 12
manana_me d -15
pregnancy:# bc -13 -11
short abc 13 -11 -12
well:@stop ad 17 -10

allergy:throw* b 11
company d -11
el__ya bc -19 -15
is_clean ad 12 -11
prior:la acd 21 -14 -16

#_de b -18
=body:condom ac -15 12
drive:pienso_@drive d 10
el__asi ad -11 14
i__but d -10
me_again d -12
minute abc -19 24 -17
pregnancy:could_be cd -13 17

#__i bc -24 -13
a_liar ad -15 15
early_to c 10
era__chico ac -11 12
eso$ cd -11 -10
missed__@medicine cd 17 -12
no_drugs b -12
prior:@medicine_but bc 15 -13
substance:for_my bd -11 10
there__the c -16

=body:license bd -12 15
=body:limpia ac 14 -12
=visit:together ad -13 17
cielo d 12
i__back bcd -33 30 -16
los__los d 14
meds:mi_@relative abc -24 -11 22
testing c 14

=any:running c -12
=body:recheck cd 14 -11
=visit:someone b -19
^eight ac 13 -14
adult:high_school cd 11 -22
am__# cd 18 -17
eaten:olvid* ad -11 17
heart:mismo ab -10 17
home:enter* d 12
manana__confirmo c 14
texts:and bd 11 -10
this__depression b 11

any:breakfast a 14
like_an d -12
organ:check* b -12
peachy$ ad -14 23
ride:is_# bcd 21 -13 -12
tried_everything cd -15 16
well:despu* ad -11 14

=rule::turned:jk c -13
any:email_only a 10
daban abcd -31 15 20 -29
el_@medicine ab 16 -30
meetings$ bd 14 -13
si_quiero bd 16 -14
the__of ad 20 -28
vez_pero a 12
would__@drive ad -13 15

=any:siento abc 13 -12 -12
cancel:esta abd 27 -10 -24
heart:is_not cd -11 11
la_recomendo d -10
not:quiera acd 18 -11 -10
organ:have_not ac -12 14
organ:of_it ad -10 10
substance:pain bc -14 19
they__give d 11

^luego bcd -15 16 -22
de__@drink ab 12 -14
dios__bendiga abcd -17 29 -12 -13
eaten:my_@body ab 11 -14
my__@year bcd 22 -20 -12
psychosis:ansiedad a 13
ride:moved ad 19 -20
wrote__in d 14

#__old abcd -23 33 -11 -21
=any:todavia b -10
=visit:spot bd -20 13
allergy:intensive d 10
it_@relative bd -10 16
pressure__high c -20
que__it abcd -11 17 -11 -10
ride:@ride_with a -11

=rule::unsure:never_got|had_~2_results|checked cd 12 -11
allergy:under a -14
de_una abcd -41 -26 -16 43
dice__el bd 10 -13
effects:same ad 21 -22
pregnancy:fue a 10
probable_pero ac -10 15
toc a 13

=tag:psychosis:asks cd 15 -28
=visit:long acd -29 17 -11
@open acd 11 -14 -16
^emdr ad -10 17
any:ay bd 11 -24
fasted:for a -10
heart:and_down cd 21 -17
one__nerves ad -11 14
que__bajara c 15

=any:regular a 13
=visit:boss bcd -25 11 -13
^sorry bcd 24 -13 -18
any:a_thing a 11
be__@drive ad -11 11
it__@clinician d -11

=any:fijese ad 13 -11
=body:interstitial d 11
=rule:any:no:none|nothing|neither|ninguna|nin abcd 23 -16 -19 -10
=visit:celular c -10
an_issue c -11
organ:sure bd 11 -16
que_pensarlo cd 20 -13

clean abcd 30 -51 -39 -12
nada__nada a 11
not:show a -13
organ:prolapsed bd -20 22
something__it a -12
to_use bd -10 14
turno__las abd -16 20 -11

^the abc -13 14 -18
coming:que bcd 17 -31 -13
had:total abd 25 -17 -17
me__does cd -16 -11
me_recojan a 14
meds:@person bd 11 -12
organ:negat* ad 13 -14
psychosis:mom acd -11 12 -13
que__chiquito a -12
right_ahead d 10

=body:by abd -10 25 -17
=body:dia ad -40 13
=visit:reconozco abd -15 16 -11
drinks:not abd 23 -33 -15
heart:pregu* bd 12 -13
home:mi ac -13 -18
media b -29
prior:y_a acd 21 -11 -15
they__be c -12
well:since abcd 42 -19 -13 -36

=rule:cancel:no:^_do_not bd -26 18
@relative__and ab -23 18
foste* c 10
home:caldito d 11
now:good_as ad -10 14
organ:las a -23

=body:todas abc 27 -21 -24
@drink__coca bc -12 10
coworker a -12
drive:better a 15
home:pharm* ad 12 -12
meds:left b -11
psychotic c -31
said__not b -18
substance:nada_que ac -12 17
that__text ab -13 14

^@drive c -24
en__limite cd 22 -13
got_your bd 16 -11
home:en_el abcd 19 -14 -10 -14
i__@stop ac -19 10
not:modo c -14
substance:driving b 10
that__swell d 11
waite* abd 20 -12 -14

=body:actually a 12
=body:lidocaine ad 14 -11
=rule:allergy:unsure:not_~2_know|remember d -11
come_with ab -22 13
effects:besid* a 11
fasted:@eat b -11
que__llamo bd 12 -11
yes_ok ad 14 -21

allergy:to_codeine ad 16 -10
cosa__mi a 10
fumo__dormir bc 17 -12
jefe ad 10 -11
moria d 12
que__la ab -15 12
trying__get c 16

=any:grado ad 14 -11
=body:was bcd -40 28 -21
@relative_sabe abc -11 -23 27
bad_at ad -11 12
drinks:@medicine a 11
drive:confi* bcd -16 17 -18
husba* ad 11 -20
not:por b 13
now:@book bcd -12 21 -17
ride:driving abcd -11 -25 -25 26
ride:lleva ad -16 13
sober__the b 11

=body:looking bcd -13 16 -18
@medicine__from a -14
@visit__@day ab -34 22
at__for c 10
home:but ac -16 12
i_heard b -23
me_mata a 16
se_puede bcd 19 -13 -16
secundaria$ d -15
substance:vinito ad 22 -15

=body:hard acd -30 23 -16
allergy:@relative_would bc -17 21
any:now abd 35 -12 -28
edge bcd -16 19 -25
hand a -14
pregnancy:creo bd -11 -12
same__last abcd -15 21 -10 -10

gin d 11
now:favor ad 20 -22
pregnancy:ketamine b 10
que_@medicine bcd -32 -15 30
ride:sola abcd 25 -19 -12 -11

=said:cancel:ask abd -18 25 -19
^esta abcd -29 16 -29 17
a_place ad 15 -17
esketamine bc -11 18
no_era ab -14 14
organ:@vehicle_a c 11
thought__would c -11
will_discuss b 12

=body:pudo cd 12 -13
@stop_los b 11
about__one bc -17 17
mi_familia d -14
pregnancy:la_prueba abc -22 -14 12
wait$ ad 13 -26

=any:every abcd -18 -23 -18 30
any:y_no ac -10 15
dejo__en acd 20 -10 -11
genial d 10
not:alergica ad 17 -10
substance:has_been ac 12 -18
substance:the_# b 11
surgery$ b -17
this__to d -14
with_that bcd 13 -23 13

=long:0 abc 13 -11 -24
=visit:en acd 12 -20 -12
^every bcd -13 -15 13
^safe a -17
any:cover* abd 26 -12 -20
cops cd 13 -16
stayi* bcd -22 19 -27
substance:problema_problema ac -16 17
took_four d 15

=rule:now:yes:no_problem|worries a 10
not_last d 11

allergy:rash bcd -13 12 -15
allergy:toe ad -12 11
had:patient d 11
lost_my bd -25 14
noche_no ad -11 20
now:her ad 14 -10
prior:hospi* cd 15 -12
start* ab 21 -34

#__again d 13
=rule:heart:yes:^_only|just|solo|solamente|nomas ad -24 27
^afib d 11
allergy:is_the a -12
any:dudas d 13
claro__si a 14
eaten:ando d -11
hold__@drink d 11
las__las a 12
not:liver ac 13 -16
not:please a -10
pregnancy:i_need b -12
sherry_on a 11

=body:dejo ab -15 -10
@relative_dijo a -15
^free a 15
been_so ad -19 18
brain:doctor a -19
cual_@medicine abcd -16 23 -11 -12
now:time_for ab -13 15
swear a -13

=visit:license c -15
anyth* abd 20 -26 -18
clonazepam bcd -14 18 -12
esta_vez acd 17 -11 -12
fuerza abcd -23 24 -17 -19
heart:not_been ac -23 19
off_that a -12
organ:graso ad -13 11
wanted__the a 12
y_comi d 11

=body:three acd -26 -19 27
adult:turned_# a -16
be__could ac -16 19
coming$ acd -17 -10 18
do__tomorrow ad 17 -14
effects:iba_a a 11
hambr* bcd 19 -22 -12
le_dan d -15
piedr* b -22
prior:puedo_escribir a -13
recojan a 14
substance:does_medical b 12
till_i ad 14 -18

@machine$ abcd -27 36 -16 -27
allergy:to_give d 11
am__sure d -19
cama c -12
diagnosis$ c 14
duloxetina ad -25 25
is__good ac -12 10
substance:years abcd 35 -16 -29 -17

@eat__mi ad 14 -11
allergy:swole ad -11 14
heart:en_la ab 11 -10
things_that d 13
took_anything a 10

=visit:cel b -11
=visit:nos cd -17 15
=visit:us c -14
cross$ bc 15 -15
eaten:after_the b -14
not_@stop bcd -11 -24 24
now:pero_ya ad -10 10
now:to_be d -13
pick b -17
psychosis:punto a 13
pulsera__@treat ad -11 14
substance:@stop_la a 12
you_gave ad 13 -11

allergy:brota d 14
any:bless* b 11
hace_un acd 32 -17 -29
my__wants bc 16 -11
now:descanso ad -18 20
primera abc 18 -38 -23
substance:weekends abd -21 11 15

a__jajaja abd 20 -12 -11
completo__@date d 11
husband c -28
is__blocks a 11
looking_forward a 12
meds:bottl* bc -13 10
not_believe b -11
that c -21

=body:newbie d 10
@cancel__el bd 17 -12
brain:took_my ad -12 13
de_un bd 13 -17
forward_to a 12
like_they ad 16 -14
many__you d 15
okafor b 13
pero b -24
ride:me_back a -20
time__present d 11

after__@visit a 15
cancel:tengo abcd -25 -26 18 14
effects:hambre b -13
me__minute b 17
my__one abd 23 -16 -18
not:gave cd 12 -15
nothing_except ad -16 18
organ:jaund* cd 18 -14
organ:waiting a -14
yo__pero abd -18 18 -11

=body:arenilla d 12
el_@drug acd -10 -20 11
has__do a 11
meds:even a 11
no__decir abc -25 -17 30
organ:liver_scare c 15
she__have cd 15 -15
substance:tengo_# ad 14 -13

=body:maam abc 16 -17 -14
=denials:body:3:no bc -11 -26
cosas__vez cd 21 -20
eaten:couple d 13
gave__kidney d 16
le__@food b -11
les abcd -36 20 11 -15
now:on_me ab -19 13
ride:hablando b 11
substance:during d 11

=any:de b -28
pregnancy:operada ad 16 -12
pura_vida ad -13 19
substance:not_proud d 11
working_a c 13
yes$ abcd -29 -48 -20 43
you_text ab 19 -12

coming:cancelo ad -18 21
it__no abd 28 -16 -20
me_@texts bd -12 16
substance:addiction a 10
who__what c 10

ando_a a 17
any:right bcd -12 -12 17
ayer abcd 10 20 -42 -14
better bc -10 -14
me__@treat bd -17 12
not:told d -19
some_weeks c 13
substance:days_sober ad -21 21
veces__de cd 14 -11

adult:cumpli ad -17 22
did__tell b 13
figured_i ad 12 -10
fijate__no a 12
morado__la a 10
organ:go cd 14 -16
pregnancy:now acd 20 -17 -10
well:and cd 19 -17

=visit:puede bd 17 -23
and__good ad 18 -18
drive:away bd 14 -11
now:necesita bd 16 -13
nuts bc 11 -18
se__al bd 10 -13
she__and ab 13 -11

cancel:es c 14
drinks:llega* ab -11 23
enzym* a -15
intac* abd 24 -18 -12
ship_sailed a 12
well:cansa* d 11

=body:organs ad 15 -11
allergy:pressure d 12
home:waiti* abcd 28 -10 -11 -21
one__been ad 11 -12
prednisone abd -17 -13 20

=visit:fell b -15
=visit:llegan abd -11 14 -10
have__# b 13
legal_here acd -19 10 -12
now:if_my cd 11 -10
pregnancy:@relative_tiene b -12
report ab -13 12
substance:@drug_when a 11
substance:for_the d 12

^shoot ad -12 18
awful ac -17 10
friday bcd -17 19 -13
meds:the_heart ad -16 17
mess_with a 10
not_decided ac -19 14
substance:@call_it a 14
tercero a 14
y__ahora d 14

=body:another acd -32 18 11
=body:le abc -19 19 -15
afford ab 12 -12
coming:tomor* c -22
del__en ab -17 -19
heart:i_have bd -34 18
nobodys_said c 10
not__drink ab 11 -13
organ:orden ad 18 -11
pata a 10
splee* a 10
take__that c 13

=any:til ad 25 -14
cancel:it_do ab -11 14
dejamos a 12
diagnostico bc -17 17
espereme__estoy a 10
prior:hablar b 10

=visit:mobile a 12
brain:up ad 10 -12
hardly$ acd 23 -12 -15
hones* abd -14 -34 16
hospi* b -15
i__@late b -16
it__here bc 15 -15
it__new ad 15 -12
lupus bd -16 22
pero_eso ad -22 12
veint* bd -11 10

=rule:heart:yes:heart_attack|failure|disease|sur ac -18 -26
ahi_si acd 21 -14 -15
allergy:heard d -13
brain:stroke_in d 11
broken c -10
ingre* d 11
no_puedo abc -14 24 -25
not:queria d -12
operado abc 14 -27 11
organ:tumor ad -14 14
queria abcd 13 -17 10 -22
stroke__it a 11

=any:donde ab -16 13
=rule:prior:no:have_not_~2_tried|taken bd -25 12
=visit:see bc -12 14
drawn abd -19 -20 16
heart:is_all ac 18 -14
my__yet ab -12 10
pregnancy:i_could cd -24 21
substance:smoking bd 15 -15
trapo abcd 26 -16 -17 -17

allergy:@body_to ad -12 11
heart:morning b -11
lozenges__mail ad 15 -14
psychosis:los ab -33 13
substance:@drug_a d -16
substance:me_i bc 14 -11
tengo_seis d 10
when__in ac -18 11

=body:sabria abcd -26 -33 32 -12
being_@symptom bd 14 -10
los__del acd -16 16 -13
not:baby ad 14 -14
organ:my_@animal b 12
ride:avisa* cd 14 -12
the__@date acd -19 23 -12
then__on d 10

=any:quito bd -10 14
=lead:body:yes:0 bc 30 -81
=rule::no:hardly bd -15 12
about__ago ac 14 -11
been_up c 11
check_with ac -12 15
que__@call acd 12 -16 -17

=body:bun d 14
@relative__know abc -18 -15 17
anything_except ad -14 16
atorados_en a 11
before$ bc 16 -24
brain:high b -13
hoy__la c -16
me_in abc -38 -36 18
said__might a 11
the_clock d -13
with__he bd 11 -15

=any:permiso d -11
@medicine__said ab -20 11
cancel:puedo abc 18 -27 -11
effects:old ad 18 -23
for__the bd -22 15
heart:low_blood ad 19 -21
texts:o abd 24 -13 -19

=any:algo ad -15 10
=number:eaten:few bc -25 19
@relative__type bd -16 15
heart:off_the d -13
other$ a -14
substance:and_she b 10

=said:brain:no abcd 50 -79 -15 -50
have__high d 10
insists d 15
last__before ad -13 16
my_@body abcd -20 -51 18 26
seman* bd -15 16
well:never ad -25 22

=any:married ad -16 17
=body:medicado abd -14 -19 18
=visit:tonight abcd 14 -21 13 -22
are_bad d -13
drive:from_the b 14
meds:kind c 12
question abcd -12 28 -20 -20

=body:tiene cd -15 13
=number:had:year bcd -22 -13 16
^an cd -15 15
and__watching d 11
law__me ab -18 14

=any:were ad -10 13
=signs:visit:unsure:asks abc -12 23 -15
@year_old bcd 32 -17 -37
allergy:right ab -21 13
any:had acd -20 -21 14
brain:you a -15
drive:su ad 13 -11
heart:spironolactone ad 14 -11
me__@year b -17
meds:para_eso ab -14 17
well:i_got b 13

ando__con ad -11 14
been_a a -10
coming:sigo ad -19 22
drive:off ad 12 -12
had:ano abd -13 -14 16
probably ab -11 -18
psychosis:no_voices a 12
ride:van a -13
substance:van b 12
texts:what d -11

=body:couple b -12
da_tiempo ad -10 12
drive:se_me ab -16 11
mayor__edad d 11
no__that c -16
now:as_i ac -14 10
pregnancy:@relative bcd 18 -27 -21
pregnancy:so_maybe d -12

=body:sisters d -13
=denials:body:1:no+yes bcd -28 -11 13
@drug__en bc -14 19
@texts__no ab -15 16
coming:bajo ad 18 -13
para__trabajo b 11
pregnancy:pump abcd -22 -15 -10 29
ride:manejando a 16
tiroides bd -12 17

=any:yes bcd -33 -25 26
=body:expecting cd -26 11
=turn:any:none b -22
ask__her b 11
casi_en ad 17 -16
do__what cd 14 -16
eaten:un abd -14 -46 29
el__toma ab 20 -19
estoy__fila b 12
must a -14
substance:boss d -11
terapias bd 12 -11
woke__it c 11

allergy:la_alergia d -10
dado__todo bd 12 -10
had:estab* ad 13 -12
i__does bc -15 11
la_mano ad -10 11
liver_was a -15

any:dice ac 11 -22
now:morni* abd 13 -29 -11
por_que abd -26 37 -18
psychosis:el_@clinician abcd -14 -12 -16 26
rinon__que ad -15 16
substance:hasta_ahi ad 16 -10

=rule::unsure:depends abc -29 -28 14
=visit:llamada abd -14 -13 15
adult:by b -11
heart:bad ad -20 18
no__ocupada ad -11 14
prayi* acd -27 40 -28
pregnancy:tuesday ac 23 -20
saw_things cd 15 -11
they_ruled acd 25 -19 -19
try abd 31 -13 -32

brain:futbol_americano d 11
estamos_en b -13
estoy_operada ad 15 -10
heart:dijo_que bd -14 -10
organ:leak d 11
que_tomo ad 19 -11
substance:con ab -15 -14

@cancel_pero d 11
@drive_right bd 18 -21
home:door abd -11 -14 21

and_blacked d 12
did__to a 13
had:desde_hace bd 17 -11
had:the_street b 16

heart:have_not ac -22 27
heart:que_me cd -21 14
substance:segun bc -13 19
transporte d -12

=body:recetaron d -16
=body:y bc -18 -26
^like ac 10 -24
adult:high cd 11 -22
home__she d 11
itself__ok ad -16 16
let__look bcd -13 22 -14
not__still d 12
now:dialysis a 14
substance:two_beers a 10
test__second a -11

=visit:ask abcd -10 -30 37 -26
allergy:es_alergica a -11
el__no a -17
i__were ad -11 16
meds:melatonin b 18
ride:alone abcd 36 -15 -14 -30
substance:en_las acd 20 -11 -19
y__@treat acd 12 13 -21

^husbands d -11
eaten:six acd -12 27 -23
meds:of_it a 12
much__the b 11
mucho* ac -12 -17
no__era abc -24 -11 14
positiva ad -17 20
time__they b 11
veo acd -18 18 -15

=body:pollen ad 15 -12
=body:transfer abd -11 -10 11
called_me bd -14 -11
let_you ac -14 17
now:c cd 17 -17
prior:stop a -14
sabado bcd -11 -11 13

bp$ bcd -21 -14 19
had:have_been ad -10 13
had__was d 13
heart:a_que bd 12 -12
la__@relative bc -19 13
never bd -26 -12
nunca__salido c -11

=lead:visit:no:on:none b -29
an_@visit cd 21 -20
eaten:visit ab 12 -10
listed d 11
pregnancy:prueba_salio ac -16 12
six_pack d 10

=rule:heart:yes:both abd 19 12 -26
@drink_no d -13
@treat__then ad -17 17
adult:en_mi acd -11 13 -10
and__was c -16
este_@year acd -25 -24 21
meds:sister d -10
says_she bcd -20 15 -20
substance:i_had ad -13 17
substance:misa a 12

brain abc 12 -14 -23
for_@drug bd -12 12
had__heart acd -16 -10 13
plans d 13
would__it bd -23 12

=body:@late abc -15 -19 16
=body:that bc 19 -24
=said:ask:yes_and_no_at_once abcd 16 -22 15 -32
cancel:keep acd 23 -16 -25
ride:he_is d -11

=body:dudo c 12
=body:operado abc 14 -27 11
^@howmuch abcd -35 44 -36 -24
cancel:yes abcd -37 13 -21 20
edge__school a 12
good_morning abcd -20 34 -16 -31
only_my ac 15 -12
rave bcd -13 -11 15
we_have abd 15 -20 -13

=visit:@place abcd 11 24 -25 -34
@relative__sano d 12
@relative_es abc 13 -15 -15
brain:them d 14
cancel:segura abcd -13 -11 -16 24
coming:@place d -21
high_blood bd -26 19
me__@food acd -10 -11 11
no_longer abd -15 -12 21
not:seguir acd -14 -14 18
now:would_have c -10
of__at ad 16 -13
organ:treat* cd -18 22
pregnancy:oops c 11
scared ab 16 -25
un_@month ad 16 -11
uti ad 13 -19
wants__know bc 21 -19

#__have c -15
^med abd 34 -18 -22
behind b -10
dropp* b -13
effects:work b 12
heart:abuelo ab -17 17
prior:bupropion d 11
se__me bcd -14 16 -19
substance:ya b -18

=body:bebe b -13
=visit:calls b -20
about__@drug c 11
effects:da a -15
if__it ad -13 12
me_about bcd 17 -15 -14
once__told ac 13 -10
texts:text bcd -32 -23 20

=body:patch ad 12 -13
brain:left d 12
disqu* c 14
had_that a 15
half__@food abd -11 -11 15
meds:de_momento abd 23 -14 -11
mejor__otra ab -10 16
ride:asked acd -18 18 -12

=body:caido a 11
cannabis c 13
dot b -11
me__todo ab 11 -15
negro bd -11 12
not:hago abd 13 -22 -10
ride:got_someone d 10
sola__la ad 16 -12
talking_to bc 15 -10
we_say a 15

=body:drunk acd -25 -10 14
allergy:confi* a -13
but__would d -10
heart__in abcd -13 17 11 -17
long__this a 11
s__a b -11
we_will c 18

=tag:ride:self b -11
@month_que b -14
^ningun a 14
a_@animal bd -19 11
allergy:dado d -10
any:any a 11
any:claro c -12
have__and abc -11 13 -10
he_probado abd 12 -15 -10
psychosis:sign b -13
texts:will b 12
was__stroke a 10

=rule:ride:yes:@relative_is|can|will|s_~2_~1_co d 10
bp_was ac -12 19
could__way cd 18 -10
healthy bc -11 -21
heart:@clinician_in ac -11 14
heart:says_high c 11
meds:does bc 23 -16
not:@relative abc 18 -36 -13
one__said ac -12 18
ride:not c -17
use_it ab -11 13

#_casi ad -15 17
=tag:brain:no abcd 31 -49 -10 -25
adult:recie* a 12
allergy:bien abd 25 -14 -18
ask acd -39 42 -45
doble ad -19 13
drinks:que d -16
el_limite cd 22 -13
en_el abd -14 -17 12
la__hace bc -15 -12
now:@day_was ad 12 -11
on_file d -10
stay c -12

but_that bcd -12 26 -33
does_the bc 19 -15
llamenme bd 10 -13
pregnancy ad -17 16
soy_hombre a 12
substance:is_not bc 16 -20

=body:bipolar b -12
=number:pregnancy:few abd -43 -13 32
^hice abd -19 -12 21
adult:la_eso a 10
any:ser acd -11 24 -21
psychosis:can_not ac 13 -13
stock d 12
texts:ver c 11

=any:perfecta d 11
@relative_de bc 17 -35
cancel:mas ad -14 16
i__they d -12
mi__solo d -17
organ:having acd -11 22 -23
that__can bd -15 25

=any:antes abc 16 -21 -23
=body:sentido a -10
@drug_cuenta bcd 19 -13 -18
@medicine_y a -21
come_through bd 11 -12
coming:aqui ad 18 -17
coming:dejamos a 12
heart:@call a -19
psychosis:mushrooms c 10
think__my ac -15 11
toe$ ad -10 10

=body:boy ab -20 14
@medicine__la bc 19 -16
allergy:allergy abd -13 -16 10
del_turno b 10
effects:@symptom_con bd 14 -11
now:@visit_is ab -13 17
substance:not_since ad 28 -25

but__that c -17
drive:un_@vehicle a 11
for__any ad -10 11
had:not_once a 12
home:es cd 18 -12
me__pressure cd 14 -12
prior:make ad -12 14
started_my a 13
sure_the cd 11 -12
texts:que_no ab 14 -13

=body:nerviosa ad 13 -12
=body:stuck ab -20 13
=body:yous d -11
=visit:aviso abc -17 -17 21
@stop__i bcd -10 17 -11
dije_que bcd -19 -29 17
eaten:desayune ad -17 23
es__@month cd -12 12
la_@relative c -12
me_acabaron bd 12 -12
quizas abcd -18 -14 34 -19
rayita c 12
ride:alguien abcd -18 -15 33 -19
using$ d 11
usual d -13

=rule::turned:correction ad -16 17
@medicine_that bc 12 -10
got__nothing b -10
heart:can_not c -11
it__ago c 11
no__stuff ad 14 -13
perfectos$ acd 21 -11 -11
pregnancy:is_# abc 18 -26 -10
random a 10
skipped_@food ad 17 -10
una__un b -10

=said:meds:ask abcd -29 18 -54 10
=visit:so bcd -35 -32 26
estan acd -11 28 -29
hell_or d 10
home:house abc -10 -16 16
now:hora_no a 10
now:the_present d 11
problem__my ad 13 -10

for_anxiety ab -22 17
heart:beats c 13
meds:nothing abd -21 31 -15
prior:least ad -14 16

=body:animo bd 14 -17
fasted:@day ad -19 12
heart:on_both a 11
home:estoy_en b -13
now:echele d 13
now:let_us abd -17 -10 16
texts:ahora b 11
well:lighter acd -15 -11 23
yours ad 16 -14

=body:psiquiatrico ad -14 16
=visit:much ad 17 -11
drive:probl* bd -16 18
home:getting ad -13 15
media_jaja ac -20 16
no_paso ad -16 19
prior:por acd -16 -25 23
ride:yes abd 10 13 -27
she_will a -14
substance:tomo_mas c 12
wrote_me a 13

bajo__a ad -16 17
cancel:secon* cd 11 -19
no__i abd -25 -29 29
pregnancy:positive_and cd 11 -13
preguntan bc 10 -11
what_it d -17

=any:preguntas a 13
^are bcd 21 -12 -28
adult ad -15 19
ando$ ad -17 18
brain:fue b -16
burger b 13
heart:@medicine abd -42 -13 22
prior:a_@month bcd -12 12 -13

=any:acuerdo ab -19 -13
any:with b -14
fasted:no_i ad 38 -36
in__shop ab -11 13
meds:seroquel b -11
oxicodona d 11
pregnancy:menop* cd -10 10
prenada ad -14 17
respirar ad -12 18
ride:does bc 20 -17
thought__a ad 23 -19
with__@vehicle ad -12 15

=visit:calendario cd 16 -13
@drug__it acd 17 -22 -11
coming:consigo c 10
esperando__me d -13
fib ad -19 19
got_it ad -19 11
heart:bp_is bc -17 -15
heart:como_un abcd 24 -14 -12 -11
made bd -24 13
mania$ acd -20 -26 25
me_# ad 12 -13
the__pressure cd -14 11
to__what bd 14 -11

=body:ictus a 12
@relative__to c -24
adult:in abd 14 -41 -11
as_high a 13
drugs$ ad 13 -16
effects:agarr* d 16
had:times d 13
no__tanto c 12
organ:jaundice cd 18 -14
presion c -17
substance:norma* abd 16 -13 -19
texts:se c -19

#_the c 11
any:couple d 13
can_come bd 15 -18
cancel:not_make ac -12 11
cuando_quieran d 14
de__es ad -30 19
look__clock c 11
meds:todavia a -15
not:taken d -10
parte__quien b 14
pregnancy:cinco ad -13 16
psychosis:loca d -10
respirar$ d 12
sabe abcd -51 -20 51 -20

=any:ayunando abc 15 -21 -12
=visit:key a 12
^boyfriends b -11
eaten:long_ago ad -14 11
hace__pero a -11
organ:salieron_bien c -11
pregnancy:three_@month a 13
some$ bc 11 -10

=body:resultado abc -17 -11 20
any:empty ad 18 -17
had__since d -12
meds:em ab 13 -17
ocho bd -13 21
organ:liver_is b -15
sabra abcd -31 -27 43 -29
significa d -17
substance:cuando bcd -12 11 -16
tengo__y c -15

=body:layoff a -10
anyone a 14
did__i bd 14 -19
i__young a -16
medicacion d -13
now:marido a -15
pregnancy:be_we cd -17 20
pregnancy:but_i ad -12 11
ride:@insurer acd -23 -11 11
substance:cuando_murio d 12
tomo_mucho c 12

@call_i a 12
@treat_y b -14
^come abc -16 -17 19
^last abcd 25 -16 -16 -12
adult:la ab -13 10
de_gente a 10
meds:a a -14
now:brother b 11
psychosis:exact* bc -25 25
saili* abd 15 -15 -16

=body:class bd 21 -12
are_the d -19
cancel:got_to bd -10 14
coming:count ad 19 -10
eaten:le a -17
heart:presi* bc -19 -22
nada__y ad 21 -21
podria_ser abcd -14 -13 25 -18
psychosis:energy ad 17 -17
recet* bcd 12 -13 -16
ship a 16
total abd 27 -18 -18
usual__@medicine bd -10 11
veces__veces cd 15 -13

=body:oh acd -21 -19 29
@drug_last bd 16 -10
another b -22
nothing_now ad 23 -20
office bd -15 14
should__a d 11
the_morning cd 12 -10

=rule:heart:yes:pressure|bp_~2_is|runs|es|esta_~ acd -11 -14 14
allergy:taqui* d 10
now:a_hard a 12
permiso_en bd -11 12
pero_estaba cd 17 -17
take__like a 11

before_that ad -17 19
ride:dura b 14
they__and a 11

=any:decir ad -12 -14
@year__have ad -16 16
aun$ acd -26 25 -18
psychosis:bit_of a 11
tambien_quiere bd 13 -14
test__but c 11

@clinician__trastorno d 13
acompana abc -15 18 -12
areni* d 12
prior:@relative_would bc -13 15
probably_not ac -18 17
texts:so_no a 11
what_the ad -11 16

=any:law ad -16 17
=visit:god ad -10 13
^dice b -10
and__go b -13
prior:remed* ad 19 -11
senior_@vehicle d -13

brain:rodil* a 11
cancel:move abd -23 27 -12
organ:is_all a 13
perfecto$ d 17
stron* acd 26 -15 -26
substance:seis ad -17 17
you_on bc -11 12

@relative__in abcd -17 14 -16 10
had__out acd 18 -21 -17
ron ad -17 23
substance:si_pero d -22
to__up ab -14 -12

=body:leve bd -15 13
@sick__y ad 19 -16
allergy:y_nada ac 13 -13
any:saber cd 15 -10
arritmia a -12
fasted:llevo b 10
lo__fue c -11
prior:he abc 17 -21 -35
psychosis:talk_to c -10
ride:me_quede acd 21 -12 -15
segur* abc -18 -37 24
was__week cd 17 -14

@vehicle c -20
after__better ad 19 -16
in__the bc -12 -12
lo_mas a 11
mi__y b -17
to__thing ad 17 -15
twins acd -21 -20 27

drive:de_ida ad 12 -15
no__had ab 11 -19
prior:physical_@treat bc 11 -11
time$ abd 17 -13 -12
ustedes$ bcd 14 -12 -13

=visit:@thanks abc -19 21 -21
@call__at b 11
drinks:lots b 13
drive:group a 12
eaten:chilaquiles d 12
psychosis:mio b -15

=signs:substance:no+unsure d -17
@medicine__@eat c 11
allergy:to_some c 12
brain:that_count cd -19 15
effects:rain ad 17 -16
fine__is d 13
home:lobby ad 23 -17
igual_me ac -14 17
now:quien_me abd -13 17 -11
prior:a bcd -27 21 -10
ride:tengo_# d 13
texts:a_veces c 11
y__mi ad -20 20

algun* cd 17 -18
but__never abd 18 -15 -24
i__go ad 12 -17
not:telling abd -27 23 -12
pregnancy:again abd -13 10 -13
prior:ningu* acd -12 -20 19
ride:es bcd 22 -16 -12

=any:sabia d 12
@relative_left bd -15 11
carnal d 13
my__from c -12
prior:talk_@treat bc -16 -24

#__me ac -21 11
^estamos bcd -19 14 -10
adult:in_high cd 12 -22
eaten:some ad -23 27
pregnancy:pump_for d 12
psychosis:confi* a -12

@stop__in bd 19 -11
can_swing ad -10 13
eaten:a_@food ad -23 14
el_rinon c -11
goes$ cd 19 -12
heart:@relative_si c -11
liver__my c -16
ride:to bcd 11 -11 -23
stopping ad -16 17

before_or c 12
drinks:@drug ad -21 16
prior:could_stock d 12
ride:nieto bd -16 17
this__@relative bc -24 12
weak$ d 13

=body:passing ad -10 13
@drug__de c -14
anything__not ac -12 16
drinks:los_@day d 12
meds:fish abd -13 18 -10
pero_la c -13
pregnancy:wish abcd 26 -17 -17 -12

^alergia acd -12 -15 13
dia_es d -11
pregnancy:positive_on ad -16 16
psychosis:droga* cd 21 -21
psychosis:la_mente ab 11 -12

@medicine__again ad 16 -15
a__de b -12
but__@move ad 14 -13
it_cleared cd 16 -13
prior:tough* a 10
psicosis__mania ad 19 -18
salgo__# ad 13 -10
she_can acd -10 -21 18
talk__@relative ac -12 18

@relative__embarazada ab -13 17
dia$ a -17
does__@drug bc -11 12
encin* ad -14 20
home:own d 10
me__otra ad 15 -12
pregnancy:doing abcd -14 -18 21 -12
pregnancy:sister ab -16 13
prior:talke* bd -10 -10
substance:offense b 12
texts:lette* a 14
todavia__toca a -11

coming:pregu* abd -21 22 -16
depends__the ac -11 12
hombro c -12
meds:since_the ad 15 -13
since__left a 11
substance:naltrexone d 10
texts:let cd 12 -13
yes_and abc -38 -23 39

=body:check abd 14 -11 -25
=body:usaron ad 11 -12
=body:wanted abd 23 -20 -14
at__is ad -12 14
cancel:see abc 26 -13 -13
effects:@hours_after ad -14 14
is__in c -14
me_off ad 14 -26
meds:momen* ab 18 -12
no__dia acd -14 -11 20
para__ansiedad a -16
para__lo a -10
way_to a -12

#_pm d -12
=body:crisis abd -14 -11 24
=visit:mis d -11
=visit:para bc -14 -17
any:nomas_un ad 19 -14
coming:scrat* ad 14 -12
eaten:night ad 23 -40
eaten:was b -30
organ:ic abcd -19 -20 -15 28
organ:percent ad -13 17
quiero__el a 12
right__not b 13

=any:obvi abd -11 -11 22
=body:@wrong abcd 14 15 -20 -28
any:sabri* c 13
living d -14
meant ad 12 -10
well:hospital ad 14 -11
well:this_is abd -16 24 -13

#__week c -15
=body:fish b 16
=body:labetalol d 11
=said:drinks:no abc 17 -38 -40
any:mejor_que bd -12 11
eaten:de_@drink a -13
eaten:finis* abd -17 -15 23
eso abd -10 15 -22
esta__@relative a 14
home:have d -12
home:still_in ad 17 -13
leve bd -18 20
not:bother c -12
nothing_since abcd 25 12 -20 -30
own_car a 11
says__he c 10
so$ abd -17 -44 23
substance:de_contar a 11

contestar_eso b 13
few__of ad 11 -12
heart:110/7* abd 22 -12 -16
of_those cd -12 -11
psychosis:es_bipolar bd 13 -11
respi* cd -11 20
substance:beers ac 14 -15
well:and_goes c 15

=visit:baja abd -16 -17 15
cancel:tratamiento ad 14 -11
jale$ a 14
me__@drive b -13
not:hecho cd 25 -15
that__between b 14

=body:lamentablemente ad -18 19
@year__@medicine bd -18 15
had:years d -13
me__han ad 14 -19
on__fence abcd -22 -15 40 -31
pregnancy:an_old a 10

=any:evening abc -13 14 -15
=body:should bcd 14 -15 -15
@drug__sleep ad 16 -21
adult:adolescente a 10
adult:well ad -13 17
forget_half a 13
mismo acd -18 -29 19
now:me_toca cd 10 -10

ask__he bd 15 -14
cancel:deje ad -20 23
faltan__analisis c 11
good__me abd -19 -24 32
got__look c 12
meds:las bc -38 13
pase__los ad 15 -13
prior:seria abc 15 -17 -15
tomaba__# d 11
well:felt acd -12 -11 19

=any:@relative c -18
cancel:see_you abc 26 -10 -17
es_otra abd -11 -12 13
had:spravato b -14
it__a cd -20 14
meds:@call d -12
mismo_de bd 11 -12
no__preocupe ac 14 -15
organ:summe* ad -13 15
since_my bcd -24 -20 20

=body:toque cd 16 -10
any:tengo abc -13 -12 18
better__day ad -10 12
not:just d -20
one__@medicine a 11
sali__ahi d 15
says$ ad 20 -19

@call_a ad 17 -11
coming:give_my ad 22 -21
having__my cd 17 -17
meds:in_the b 12
now:impos* abcd 33 -16 -14 -20
paciente__no d 10
ride:bringing acd -23 -18 25

=body:miscarried acd -11 17 -14
=rule:eaten:unsure:gum|chicle|mint|mints|cough_drop bd 14 -11
=rule:fasted:yes:fasting|fasted|ayuna|ayunas|ayun abc 16 -12 -14
@visit_for ac -10 10
drive:@vehicle_i ad -10 13
el_lugar ad -19 20
grave_un ad -13 14
i__name a -15
no__dicho a -11
pregnancy:am_a abcd 28 -14 -16 -14
texts:este_es d 10

ask__is a 13
effects:slept b -16
now:manej* d -15
pedi__la d 13
ride:permit b 14
ride:said abd -15 -25 17
texts:prefiero ab 10 -18
that__work ad 22 -21
well:wish ad 22 -21

allergy:pulse* ad -14 18
can_take ab 21 -19
dicen abc -34 -21 17
effects:every_night d 13
organ:ningu* acd 21 -11 -14
organ:rinon_izquierdo a -12
psychosis:@relative_the d 11
psychosis:quest* ab -14 15

=body:saben bd 12 -14
meds:ese ad -14 18
not__test c 11
now:hit ad 16 -16
unico abc 32 -22 -20

=any:cocine d 10
=any:hardly b -12
=body:would abcd -19 10 10 -14
=tag:psychosis:turned c -15
adult:segun c 12
dentr* ad 19 -16
does_postpartum bc -17 22
ect abd -17 -13 27
fibroscan c 10
home:flat ad 17 -14
meds:atorv* ad -13 14
ni_esquizofrenia ad -11 11
prior:the_one abc 11 -11 -15
texts:con_mi d -11

^jajaja abd -18 38 -30
bp_is bc -17 -15
diari* abcd -19 -28 -28 38
first__was ad -28 33
that_matter a -11
vaya__saber cd 15 -11

=visit:decido ac -14 18
=visit:nuevo b 11
coming:doing_it ad 12 -10
ever_or b 13
for__my ac 12 -14
not:encontrado ac 16 -11
was_not abcd -12 -15 -39 34

=any:fu c 11
=body:end acd 12 -14 -14
am_always cd -10 11
heart:panic c -11
prior:too bcd -14 -12 16
ride:no_se ad -12 16

@drug__mas ad 22 -20
@year_ago d -13
brain:count abc -13 26 -30
cancel:donde ad 13 -21
coming:honest ad -11 15
meds:shoul* b 13
will__# ad -11 13

allergy:anest* a -20
organ:limpi* abcd 32 -13 -14 -26
que__pase d 11
quimio c -12
ride:no_need cd -11 15

=any:garbage a 14
=body:bajara c 15
=visit:molesta ad -16 16
had:not_this a 11
hay__dos c 12
my__here abd 20 -18 -11
si_since ac 10 -11

=body:major d 10
=body:\xf0\x9f\x98\x85 c 11
coming:if_the cd 15 -12
coming:will_not ad 30 -27
drive:i_am ad -30 11
ella$ d -13
i_talk cd 14 -11
me__pierdo d 11
now:tengo bc -47 13
substance:says_it cd -18 18
un__de bcd -56 -10 16
voy__en ad -11 13
walked_in d 14

#__el bd -13 15
=any:papers cd 16 -12
effects:fine ad 22 -19
expla* ac -10 12
heart:pressure_@medicine b -14
home:bed ad -11 16
no_puro ad -11 14
prior:@body d -14
substance:girlfriend bc -12 12
substance:la_noche c 17
the__stuff bcd 12 -10 -15
una_llamada ad 14 -13
uti_right d 12

=any:presion a -11
=body:acted c 11
coming:hablando c 10
ride:me_puede c 10
substance:clonazepam acd -13 13 -11

allergy:me_da c -14
coming:puedo bd 14 -10
had:pero_usaron a 12
me_anytime d 14
pregnancy:por_la a 13
prior:one_not ad -20 23
there__nobody ab 14 -13
y__unico a 12

drugs__is a -10
not__sure ac -12 13
not_figured ac -12 12
now:is bc 19 -30

=any:good ab -28 22
=body:fiddle a 15
home:no_me ac -11 13
in__s abd 16 -18 -12
orale abd -14 -11 27
psychosis:como_que bd 18 -20
solo__mi b -16
substance:ese c -10
texts:la bcd 19 -15 -24
truene d 18

=body:mild cd -14 17
=rule:coming:yes:not_~2_cancel*|change|move|touch ad -15 16
^take abd 28 -19 -17
confidencial ab -11 14
estoy__@relative acd 19 -11 -19
meds:pregu* bd 11 -15
not:done ac 14 -16
organ:like bcd -20 -26 16
prefer_you a 11
ride:with ab -28 21

drive:may b 14
euchre ad 16 -11
organ:shot ad -11 18
si_no acd -45 23 11

=visit:bring acd -16 -18 10
bear ab 15 -15
lista b -14
my_dead b -12
pregnancy:espero_gemelos d 10
voy__solito ad 14 -12
ya_voy abd -20 25 -15

=any:actually abd -17 -11 24
^better ab -16 20
any:i_can ad 17 -23
for__no abd 19 -16 -12
nerves$ ad -13 -11
nunca__me cd -11 12
prior:cayo_mal a 11
substance:borde* abcd -18 -21 26 -14
usaron d -14

=body:pray ab 12 -11
brain:free b -13
eaten:about_the a -12
in__my bcd -12 -16 21
it_haha ab -19 22
ride:no_consigo ac 16 -15
sube_cuando cd 13 -12

@treat__@month d -13
^espere ad 28 -28
can__handle a -17
heart:have_low ad 16 -16
instead acd 20 -12 -31
moved_it bd 17 -15
now:digo c 12
organ:nurse bcd 16 -13 -14
psychosis:@medicine abcd -14 -15 -24 21

allergy:they_were cd -11 12
ayer$ bcd 27 -19 -28
both_ways bd -14 11
chance__si ac -11 14
had:llevo_dos ad -15 16
mi_nene bd 17 -21
not:at acd -25 12 12
now:wrong abcd -24 29 -15 -12
pregnancy:me_vino acd 26 -15 -16

=body:shellfish ad 19 -11
=body:terrible d 10
=rule::turned:mentira d 13
adult:nina abd -11 12 -13
are_out ad 11 -11
baby c -13
cancel:conmi* b -13
chewing_as a 10
guess* cd 23 -18
i__did d -12
no__tome c 13
or_high d 10
prometo acd -21 26 -17
psychosis:doctor b -11
ride:are abcd 22 -12 -18 -14

after_he ac -11 13
coming:anoth* a 11
de_cuales bcd 15 -11 -13
heart:is_called bd -17 17
house_lol c 12
i__even ac 19 -19
la__presion b -17
psychosis:day ad 17 -16
ride:a_medio a 13
substance:@date acd -64 -53 61
thoughts abd 15 -12 -12

=any:much cd -19 16
drive:as_a a -10
fibrilacion abd -14 -13 22
la__o abd -16 14 -19
my_truck acd 12 -13 -14
not:digo d 15
ride:maybe ac -25 25
time__be a 11
tomo_@medicine ab -37 16
well:verdad ab 14 -16

all__at a 11
any:toma bd 15 -12
drive:does_not b 13
eaten:in_my bd -18 19
guess_so cd -13 15
left$ ab 14 -12
me__creo abcd -13 21 -15 -18
my__band d 13
numbers b -12
organ:found_liver ad 11 -10
substance:summe* abd -13 -11 18
substance:un_vinito ad 22 -15
was__not bc -19 -19

=body:edge bcd -14 20 -22
=rule::asks:does_~3_count ac -18 19
fasted:@relative abc -11 17 -20
fijese__no ad 14 -13
psicosis__hace ad -14 14
ride:friends ad 22 -15
tuani* ad -13 17

=body:quiera acd -15 32 -27
da_miedo abd -14 26 -24
now:wife a -10
prior:@medicine_or a 11
psychosis:meds ad -17 22
since__@year cd -10 14
they_come ad 17 -12
toca__mi ad -14 17

@relative__a bcd 30 -26 -19
about$ bcd -21 17 11
antes__ir b 10
coming:@clothes ad -12 17
home:casa a -11
negative abcd 32 -17 -18 -24

either bcd -20 27 -37
pregnancy:at_work d 12
prior:recetaron_pero cd 12 -12
schedule bcd -20 24 -21

have__at abd -15 14 -10
no_to c -29
now:wassu* d 16
prior:group_count bc 13 -10

=body:negativa ad 18 -15
=turn:visit:no+yes:none a 11
baje cd 14 -17
been_white a 10
cancel:am b -30
car__in ad -18 10
dolor__la b -11
fine__not d 11
manejando$ bcd 27 -24 -20
psychosis:is_one ab -10 14

=body:alcanzo bc 13 -11
and__him cd -12 13
apure cd -10 14
cocine d 10
la_cara ad -10 16
organ:half_my d 16
ratito$ b -16
well:feeling c -14

=any:hay ac -18 11
^voy abcd 14 -59 -19 12
adult:us_to a 11
any:pront* ac -10 11
does__my ac 12 -11
heart:amlod* d 10
heart:mucho b -12
home:just ad -15 20
me_mude ad 16 -12
meds:anyth* b -12
mind$ a -12
nueve* ab 11 -10
organ:sin_novedad a 10
organ:works abd 29 -13 -22
se__con bd 18 -17
tengo__un d -14

=body:mentioned bcd -13 23 -21
@sick__se ac -16 17
allergy:@person d 11
brain:chiqu* acd -13 -11 24
cigarettes abc -12 19 -10
de__cuenta a -11
me__fatal ad 14 -10

@cancel__@howmuch d -14
^mis c -18
adult:soy_@relative abd -15 -12 23
heart:@relative_y ad -21 12
heart:for_@year ad -12 15
me__@drug b -10
no_texting a 13
pregnancy:mine d 11
pregnancy:not_not a -18
three__@medicine a 11

=any:low ac 13 -12
can__remember a -21
do__remember d -21
embarazada__nada a 10
marco_luego b 13
now:phone ab -17 19
prior:first_one ad 15 -11
sabia b 11
substance:vez abd 11 -15 -10
two__@month d -13

alt_# acd 16 -11 -10
an__it abcd -10 -11 28 -18
any:people a 11
got__@wrong b 15
had:la_recomendo d -10
meds:diario d 14
nada__la cd -12 12
no_hice ad 16 -12
toma bcd 15 -17 -12

@relative__las d 11
allergy:cats a 16
allergy:los_gatos d -12
dios__a b 12
heart:itself ad -16 16
si_es abcd -19 -29 25 -10

=rule:now:no:estoy|ando_~1_ocupad*|manejando| cd -28 17
@clinician__it d -16
coming:@clinician bcd 17 -16 -12
fasted:rato ad 35 -35
i_prefer d 13
if__make d 11
itche* bd 11 -14
meds:ok bd 22 -21
pregnancy:one_and d 11

=body:cai ac -16 11
=visit:acomoda d 15
and__his a -12
at__from bd 10 -12
brain:a abd -18 -14 17
en__que abcd -15 11 -19 13
saber__la ac -19 21

=any:god d 10
=visit:inconveniente ad -11 16
@treat__fine ad 15 -14
brain:only abd 20 -14 -11
eaten:runni* ad 13 -16
pregnancy:that_is ab -10 14
psychosis:psychiatrist bc -10 11
substance:@year_sin ad 18 -18
substance:trago b -13
to_latex a -15
well:still acd 29 -12 -24

=tag:pregnancy:self acd 18 -24 -22
brain:has ad 11 -17
esta__me ad -16 18
heart:seguro b 12
in__to d 11
psychosis:a_leer ab -15 16

=body:go ab -21 22
=signs:visit:none: bc -27 -21
a_time c 12
brain:por_favor b 11
heart:holte* cd 22 -19
not:idea acd -37 33 -24
now:an_hour ad 24 -19
operaron ad -25 24
pregnancy:dias cd 14 -15
stick__it ad -12 12
substance:weddi* a 10
too__@medicine cd -10 12

@place_is a -11
any:days ad 11 -10
been_@symptom c 11
have_low ad 16 -16
i_hope acd -18 30 -17
one_did d 11

liver__all a 12
me__mas abd -14 15 -17
my__law bc 10 -17
substance:was bcd -12 -23 14
time__the a -15
ver__@relative c 13
well:bien_@thanks d 10
yo_sepa abc 23 -11 -19

=body:parches d 12
eaten:today ad 25 -23
if__does b -14
not_answering ab -11 17
nothing_bad a 10
organ:@body_infection cd 11 -11

cuatro_@month bd -17 16
drive:dijeron a 15
nitro acd -16 -14 20
organ:el_@year ab -16 11
organ:es_la a 14
pregnancy:nursi* abcd -14 -19 -22 26
prior:todo ad -17 26
psychosis:icu ac -12 13
walki* abc 12 -23 -19

@wrong_chat ab -10 14
am__guy d -11
coming:cita bcd 18 -11 -17
i__prefer acd 12 -10 -17
now:esta bc -13 -15
prior:i_had b 14
shot__be cd 13 -10

=body:manzanilla ab 16 -13
@food bcd -14 -18 12
a__is bcd -22 17 -11
allergy:bothe* ad 13 -12
between__and ab -21 12
coming:stay a 13
droga* b -14
hurti* ad -11 15
it__by c 11
nadita abc 19 -21 -10
texts:una d -18
vez__@year ad -12 15
zilch abcd 40 -29 -13 -29

@clinician__esta cd 11 -12
any:gente a 10
back__is b -11
because__the b 14
fue__eso b -13
i__visions c 13
layof* a -10
liver_enzymes cd -11 17
me__miedo bd 25 -28
me_golpee cd 11 -11
organ:was_off d -10

=body:creia d 16
=rule:pregnancy:unsure:waiting_~4 ac -10 13
drinks:para_la bc -14 13
every_night abd -31 -29 21
issues acd 31 -15 -25
on__on a 14

=any:desde abcd 13 -47 -32 13
=signs:any:none:other c -15
every_three ad 20 -15
heart:toda_mi b 14
meds:of_@medicine ab 15 -10

=any:clear ad 20 -16
=visit:bueno cd -12 16
brain:sangr* b -13
cuide bcd -13 14 -11
drive:if ac -13 13
effects:stress acd -10 15 -12
en_@person abd -11 17 -16
psychosis:therapist acd -26 29 -16
veia a -13

=any:o acd -31 39 -30
=tag:coming:self abc 10 -28 -15
=tag:heart:twice a -16
against c -19
hour__then d 14
meds:vitaminas abc -19 11 -13
poder b -15
ride:got acd -19 -20 16

=body:fibro c -10
and_two ac -16 12
breakdown d 10
marathon acd -12 -19 14
now:@vehicle abd 12 -15 -11
pregnancy:about d 17

=body:sustos ab 18 -12
=rule:prior:yes:and|plus|y_~2_therapist|therapy| abd 32 -22 -29
@drug__every b 14
any:i_tell bc -19 23
cancel:so bcd -36 -31 17
meds:toma ad 11 -18
not_have bcd -30 -24 23

a_man b 16
home:clinica a 16
organ:todavia c 12
pregnancy:a_la b 16
prior:psiquiatra cd -15 15
ride:algui* abcd -18 -15 33 -19
that_she d -11
the__heart ab 17 -17
todo_lo d 16
up__mind cd 14 -12
ya__a c -22

=any:tantito abc -12 21 -10
a_long ad -10 13
adult:otra a -16
and__still ad -19 17
be__or a -10
cancel:meant ab 13 -11
had:nose cd -16 16
heart:knowledge a 11
hell_out d 12
hers ad 10 -13
rinon* bcd -22 -19 16
tomo__@medicine ab -12 19
wanted_me a 15

^tres abcd -22 -23 -14 32
a__tambien b 13
allergy:died ab -12 12
allergy:severe_@symptom d 13
cancel:please b -23
hablando abd -11 14 -10
it_comes c 10
la__cosa bc -11 19
sober__# bd 12 -14

=visit:might abcd -42 -25 12 10
adult:since ad -19 22
eaten:apena* abd -27 -10 25
eaten:hour_ago ad -20 21
enalapril b -12
heart:night d -14
me_that abd -18 20 -20
pregnancy:hysterectomy a 13
ya__su b 14

=any:swallowed cd 11 -11
and_went ad -10 14
any:mensaje ab -23 17
any:uh_uh a 13
coming:@medicine ad 13 -17
meds:check c 13
prior:school c 12
seria__vez b -12
well:doctor ab -21 20

=any:semana b -15
=rule::yes:of_course bd -13 20
=visit:manana b -19
@thanks__su b 13
coming:to_snow ab -11 14
eaten:chewing ad -15 18
grown$ ad -12 20
had:am_a d 15
now:for bd 23 -30
she_says ac -10 10

=any:age abd -14 11 -14
=body:rarely ad 22 -11
de__o bd 16 -20
drive:piens* d 12
eaten:could_go d -15
have__out ad 21 -19
heart:because_i a 10
loco c -14

asking__@relative b 10
el__para b -21
have__then ad 26 -22
in__but ad 22 -26
mismo$ bd -12 15
rather__than d 13
shell* ad 15 -12
talk_about b 10
with__@thanks a 12

adult:when_i d -10
bebid* ad -18 22
organ:el_@clinician d -10

=body:counting b -13
allergy:swing* ad -12 12
brain:if_that bc 14 -13
no__alergica a 16
she__all ac -11 13
that_a abc -10 -27 27
to__that cd 24 -25
when$ abd -22 30 -22

=any:recibo ab -14 18
^le bcd -19 25 -24
^up abd -14 12 -20
cancel:@day abd -20 -12 19
effects:hard ac -14 15
estuv* acd -15 -12 18
implante a 12
psychosis:voices_i a 11

=visit:dropped b -10
espera_en a 10
meds:last abd 17 -24 -13
now:patron c 13
organ:last_@month a 11
sec_i bd 19 -14
since_last abc 11 -19 -13
the_big ad -14 14
yessi* d 13

=rule::proxy:he|she|el|ella_~1_patient|pacien b -27
=rule:psychosis:yes:they_said|called_~3_mania|manic| ad -11 15
eaten:juice d 14
home:safe_and ad -11 15
not:touched ac 13 -12
organ:my_liver abd -19 -37 22
pregnancy:no c -16
reaccion$ a 14

=body:nuts bc 14 -13
=visit:today a -11
any:objec* ad -19 21
any:think ad 14 -14
coming:puesto ac -11 -12
desocupada ad -13 18
high_at ac -11 15
prior:what a -37
psychosis:# a -27
trintellix ad -19 21
uh$ ad 21 -11

=body:asthma ad 18 -12
=body:bracelet d 16
=tag:prior:asks ac -23 13
^please bcd -10 -12 11
eaten:remem* bc -11 13
hepatitis b -13
pregnancy:never c 15
see__but cd 12 -15
ser__si d -10

=body:brains a 13
=turn:body:yes:no ad 20 -20
can__calls c 13
confirmar$ bcd -12 12 -15
cuantas_horas abd -11 11 -12
duele_el ab -12 16
now:tonig* abd 22 -19 -17
on_his bd 13 -11
problem__just ac -15 16
psychosis:es_mi b 11
psychosis:hablaba d 12
ride:is_only a 13
substance:my_liver d 14

=body:quien acd -33 19 -12
by_a ad -14 17
had:con b -22
heart:said_no a -14
out__my b -17
pecho__@date ad 13 -12
pregnancy:time_ago ad 16 -16
psychosis:defin* bd 24 -23
ride:@body bd 19 -25

=body:quiero abc -37 45 -40
=visit:pensado c 14
=visit:ya bcd -31 -22 22
embar* acd -18 -13 20
organ:rango a 13
positivo$ ad -11 21
substance:just abcd 16 -24 14 -27
texts:i_have bd 12 -12
well:death a 13

=body:vez bc -44 17
=turn:body:unsure abc 25 -13 -18
@english__fine a 11
comi$ ad 26 -27
de__yo abd 23 -14 -16
drive:que_@drive c 10
me__hour d 10
pregnancy:and_she d -12
sister a -15
yello* c 12

@body__all ab -11 13
any:number bd -11 12
drive:camio* d 12
nothing_yet d -16
prior:escribir a -13
psychosis:que_era b -13

=body:cleared abd 13 -14 -12
=body:segunda ad -26 21
=rule::asks:^_a_que bcd 26 -17 -23
adult:of_# ad -19 22
es_si ad -13 14
heart:dios d -13
los__me abc 22 -11 -15
not:form a -11
organ:@relative_had bd 16 -13
pregnancy:unless_it ad 18 -13
telling ab -35 22
was_in ad -33 16
well:vez b -12

adver* a 13
allergy:er abd -14 -15 16
eaten:call acd -14 20 -12
no_entendi abd -26 32 -13
nomas__rinon ad -15 16
organ:me_esta ab -13 11
unless_it ad 16 -17

=visit:del a -17
have__asked ac -22 24
not__yes acd -14 21 -15
organ:todav* c 12

allergy:it_before a 16
department a 11
meds:@animal d -10
this_time ab 14 -25

=any:sent bd 15 -13
=visit:nomas ab -14 13
but_nobody d -21
heart:get acd -14 18 -14
mayor_de d 11
not__worry c -18
now:can_not ad 29 -36
of__@medicine ac -16 12
wait__is b 10

=body:drinks b 11
=body:ya c -28
=lead:body:no:cut:none acd 25 -57 -30
^barely abcd 20 -12 -13 -12
effects:dolor bd -10 17
heart_monitor ad -10 14
now:down b -10
psychosis:called_it d 10
trataron d 10

#_i b -22
bien_los c -11
eaten:all_morning b -13
eaten:like_you a 11
heart:no_me acd -24 33 -20
por_ciento d 13
soy__tengo ad -19 19
substance:hasta c -13

=rule:ride:yes:^_la|el_@relative cd -15 22
=tag:well:yes d 12
=visit:best ad -21 24
any:le_voy ab -13 12
fasted:not_a d 11
in_rehab b 13
issues_no ad 15 -15
los__tengo ad 10 -12
now:busy d 13
organ:sin ad 11 -12
prior:han_dado acd -14 -12 21

cancel:quier* c -14
effects:es acd -15 25 -30
effects:probl* ad 13 -11
head bc -21 -16
meds:meds ab 13 -27
my__all ab -22 23
now:alley ad -12 13
now:got_a d -12
si_luego d -10

alguien_ha c 11
corazon_lo b 11
dia d -11
heart:cholesterol c -12
not__out c 16
one_uti a 10
prior:back d -13
remove ad 21 -20
substance:like_every ad -11 13
tengo__mismo d 11
they__bipolar ac 13 -14

=body:fat c -11
=body:marathons ab 17 -13
=visit:catching a 14
any:repeat ab -14 11
clean__at ad 11 -11
depar* a 11
duele__la d -12
for__a c -12
herede ad -12 14
it__two ad 13 -13
ride:@relative_will acd -12 -25 29
shoot d 15
well_now c 14

adult:para_# ad 12 -11
heart:to_my a 12
primera__con ad 12 -11
psychosis:my_old cd 18 -14
read__on b 10

adult:de_los acd -12 -18 17
mandated a 12
pregnancy:back d -13
prior:tengo_que c 14
que_comi ad 23 -25
they__@treat d 11

=tag:well:turned c -10
afirm* d 11
allergy:con_una d -14
allergy:exact* ad -11 11
home_after a 12

=rule:allergy:no:no_~2_problem*|issues|reaction* abcd 36 -15 -11 -29
=visit:starts cd 14 -15
al_cien abcd 23 -11 -10 -10
any:thyroid ad -11 17
eaten:like b -12
mejor__que ad -28 20
organ:into c 12
will__when ab -12 12

=any:mismo abc 11 -20 -11
=any:sugar ad -16 10
=tag:adult:other d -10
but__know d -11
coming:arrepenti ad 15 -11
contestado cd 15 -12
is__@treat abc -19 14 -16
not:looked ac -17 19
only__# ad -13 16
pregnancy:none ab -10 10
the_senior d -13

=body:banged c 10
=who:body:theirs abcd -19 44 -30 -37
bloodwork d -13
drink__nights cd 12 -14
lupe b 12
no__@symptom ad 16 -17
now:could ab 11 -19
sube__baja c 15
y__sali abd -11 -11 17

=body:imaginese d 11
anxie* bcd 17 -20 -27
effects:for_it a 11
enough_to ad -12 12
estoy__el abd -23 18 -19
even abc 17 -18 -26
had:un_@year d 13
heart:if abc 11 -13 -11
meds:presion b -13
metro ad 12 -21
more__the ad -26 29
ride:regreso a 14
then$ acd 24 11 -40
ya__un b -12

apenas_voy ab 12 -13
as_my bd -26 21
brain:a_few cd 15 -12
had:do ac -11 14
organ:ultrasound_of c 12
ride:arreg* a -10
the__injury a -11
vasec* abd 20 -18 -20
will__waiting c -10

acostada ad 23 -18
effects:de_@symptom c 11
i_wrote cd -11 -12
last__this d 14
not__there a 10
texts:but d 12
up__no d 12
well:hit cd 15 -18

=any:apartamento ad 16 -12
=body:block ad -14 18
back_never d 12
by ac -24 18
esperando$ cd -13 11
pregnancy:stoy d 11
to__for c -30

=body:chequeo d -16
de_vuelta acd 17 -10 -13
heart:no_se acd -15 -17 21
last_@day bd -23 16
shine c -11
textbook a 14

=denials:visit:0:unsure+yes abc -24 -54 17
cancel:cancelen bd -12 12
drinks:alcoh* d -10
had__bad bd 12 -12
kidney_stones c -13
my__@food ad -14 13
than_my d 14
well:a_few c 11
will__be bc 12 -30

drive:voy_solo ad -19 21
everything_but cd -12 13
going__@vehicle ab -11 13
heart:@person a -11
nights a -20
now:right_up ad -12 13
organ:they_thought c -13
pregnancy:find ac -15 14

air$ ac -19 11
any:numbe* bd -11 12
any:pronto ac -10 11
dejo_mi ad 19 -10
liver_of ad 16 -13
snacked abd -16 -15 15
so__this a 11

a__la bd 21 -29
effects:since_the ad -17 18
hear b -12
pregnancy:semanas_de cd 13 -13
psychosis:all_that b 11
the__were ad 18 -19
todas$ ab 23 -19
vertigo ac 20 -11

=tag:heart:asks abc -47 24 -34
@eat__casa ad 14 -11
de__ni ad 16 -14
drive:is b -21
fasted:un abcd 41 -24 -11 -31
meds:one bc -17 -13
organ:ando d 11
ride:find bcd -22 20 -16
ride:llevarme acd -12 -11 19
senior cd 19 -12

@relative__paciente ad -12 14
^que bcd 63 -44 -42
en__prepa c -11
gente_que d 11
habria cd 29 -21
prior:psicologo b -12
substance:all_day d 15
texts:avisos d 10
that__why ad -12 12

empie* d -14
encinta ad -14 20
had:sure bc -18 13
had:yes ab -23 -11
heart:oh ad -14 18
it__@animal abd -15 23 -14
ni_de ad 23 -16
psychosis:en_el ad -20 20

@vehicle__mejor ad -17 18
eaten:last_@food ab 14 -12
far$ a 13
la_que ad 11 -16
substance:cutti* c 15

=body:orina abd -22 -15 15
=rule:allergy:no:nunca_~2_la|lo|me_~2_he|han|usad acd -11 17 -11
con__nada ad 13 -12
do__touch ad 18 -12
now:waiting c 12
or_i d 11
prior:sirvi* acd -20 -15 24
psychosis:things_that d 13
se__para a -15
substance:only_@drug c 11
time__will ac -11 16
wednesdays d 10

=signs:now:no bc -33 -11
blood__the ac -17 21
si_puedo bd -16 13

=body:baker c 11
=body:drinker ab 14 -11
@sick__me ac -13 12
buspar ad -20 21
cupo ad -16 20
ride:miles bd 11 -14
was__panic d -12

^feel bd -14 12
effects:sips abd -15 -16 18
goes__and c 13
heart:bajita abcd 24 -12 -11 -16
sherr* ac 13 -13
si__es ad 13 -20
well:if_that cd -11 13

=body:pero bcd -17 10 -20
=number:allergy:year abd -12 -16 16
@relative_tiene d -19
^busy ad 19 -14
^still abcd 29 -49 16 -30
about__i ad -14 11
cancel:this_morning a -11
coming:salgo_para a 11
pregnancy:i_sure ac 13 -13
substance:have_not d -11
unless__is ad 17 -11

=signs:visit:unsure:other+unsure a -12
^pumping ad -14 21
amazi* ad -10 13
coming:@insurer d -14
fasted:panza ad -11 15
marri* bd -15 16
med_free abd 29 -16 -20
mri d -14
organ:gave bd -14 23
she_never b 13

=body:reloj abd 26 -10 -16
allergic__i ab 14 -11
allergy:from_it cd -11 10
decir_a cd 14 -18
effects:@symptom_es d -12
now:with b -18
psychosis:palabra b 12
veo_sombras c 13

allergy:that_is ac -17 14
altogether$ a 16
brain:strokes bd 13 -13
i__crazy d -15
meds:not_take b -11
she_does b 13
substance:in_rehab b 11
substance:the_@medicine d 11
well:something ad 11 -13

drinks:is abcd -12 -17 34 -27
home:minutes_out a 11
i__later bc -12 19
meds:si_no ad -11 11
presion__el ad -14 12
psychosis:@medicine_# ad 16 -11
todo__equipo b 10

allergy:happened cd 10 -14
allergy:weird_but c 13
coming:temprano c 14
effects:tarde b -12
manan* bcd -18 13 -16
no_matter b -15
not:@clinician abd 12 -24 -24
willing$ ad -12 17

drinks:thc d 13
effects:grave_un ad -13 14
not:talk bcd 27 -14 -23
think__have ac -17 17

#_from bd 13 -11
=rule::unsure:hard_to_say|tell acd -17 22 -11
=visit:possibly c 12
adult:menor abd 29 -23 -19
be_we cd -17 20
effects:stres* acd -10 15 -12
heart:up_there ad -14 17
historial a -11
my_@clinician abd -13 15 -27
til__@date ad -12 14

@relative_got bcd 16 -17 -18
de_que a -12
heart:dos bd -19 11
heart:mild d 13
please_text a -11

my_period bcd -21 17 -16
no_@relative abc 14 -27 -12
of__@visit c 11
the_car ad -20 11
was__say ad -11 15
yeah__not a 12

=tag:any:other b -18
had:is_my abd 22 -12 -15
nothing__now ad 15 -13
of_been cd 20 -18
pregnancy:alivi* ad -11 18
prior:got_to bcd -10 18 -10
prior:prazosin d 13
pump_for d 12
se_si acd -34 19 -25
went_up a 12

=body:tension b -15
@cancel$ abc 15 -11 -23
^mareo d 14
can_somebody d -11
fasted:minut* a 10
meds:ones ad -20 11
of__from a 11
pregnancy:ya_ni d -13
substance:acabo_de d 10
talk__the a -11

=body:cath abcd -13 -22 -23 27
@medicine__epilepsy ad -12 14
any:it_is bcd 17 -26 -16
heart:propranolol ad 27 -27
now:@hello bd 20 -12
pront* abcd -20 -30 41 -33
reagendar ab -11 17

=rule:now:no:in|give_~3_hour|hours|minutes a 10
any:myself d 14
have__figured ac -12 12
nursing$ c -11
substance:sometimes_not ac 15 -15

@drink__la d -14
had:not_had a 13
heart:except a 11
llegan$ b 10
organ:todo_eso a 10
pregnancy:waiting_on c 10

coming:paso ad 34 -28
do__@drive b -11
esta_por d -23
\xf0\x9f\x98\x82$ bc 11 -11

any:with_me a 12
del__se ad -11 11
drive:igual ad -16 10
ecografia c 14
heart:mi abcd 12 14 -23 -30
llorando acd 21 -12 -12
not:lady b 12
not:si abcd -64 11 47 -45
on__side acd 11 -15 -18
pregnancy:todavia_toma d 14
quien_me ad 19 -27
scratch abc 20 -18 -14
screamed__hour d 12
substance:said a -11
well:a_sonreir d 13

=any:mis bc -24 -15
=body:ought cd -11 11
=said:unsure:words_of_doubt abcd -22 -21 42 -45
=visit:look d -14
^dejelo ad 17 -15
adult:la_prepa cd 14 -12
allergy:wrote d 17
eaten:an abd -26 -10 30
elbow_deep a 11
we__not abcd 15 -11 11 -29

=any:recall c 12
adult:yet ad 14 -11
fasted:break d -17
need__note abd -14 22 -10
not_on ad 29 -21
organ:rinon_si a 12
rather_you abd 33 -19 -25
salgo_del a 10
texts:this abc -12 -19 15

=rule:pregnancy:yes:nurse|feed|pump_~2_baby|him|her| d 12
eaten:communion abd -23 -13 31
pregnancy:andamos ac -11 19
prior:@medicine_cabinet abd -10 -11 17
substance:bebo abc 16 -23 -16
texts:both ac -12 10

=visit:better c -30
any:can_you ab -13 14
for__weeks acd 11 12 -21
looked acd -11 22 -23

allergy:dormi* cd 11 -14
alrea* abc -35 40 -37
convu* bcd -20 -17 16
hay ad -13 -13
i_give ad 26 -22
not_a b -50
tomo__las a -11

=body:hang b 15
had:it_did ad -15 15
la_fila d -13
meds:cuenta bcd -14 -10 15
nadit* abc 19 -21 -10
once__was ad -11 13
pastillas acd -11 41 -34
ride:find_a c 10

=body:novedad ad 14 -12
=body:vasectomy abd 13 -14 -14
=rule:allergy:no:sin_~1_problemas|problema ad 15 -10
^doing abc -29 -27 18
had:not_care ad -10 11
heart:family_and ad -10 13
pregnancy:my abd 13 -12 -11
pregnancy:we bd -31 13
prior:lleva c 14
psychosis:diagn* bd -25 12
runs__over ad -14 18
substance:cada d 14

=body:always abc 34 -28 -26
=body:carol bd 11 -12
=first:any:yes abc 11 -19 -14
=visit:had bcd 16 -24 -17
color* bcd 15 -11 -19
heart:sube_cuando cd 13 -12
sleep_never c -10
un__sin abcd -29 -12 15 12

=body:yesterday c -15
=tag:drive:self acd -12 -20 10
=visit:segun abcd -30 -22 40 -26
heart:can bc 12 -17
like__new ad -11 13
now:si_es cd 14 -12

=visit:him abc -21 -17 12
=visit:week d -20
coming:have_not ad -15 17
el_mismo c -13
esta__primera ad 15 -12
go_either cd 18 -10
grand_mal d 17
pregnancy:in_# bd 12 -13
pregnancy:miracle ad 18 -10
psychosis:my_twenties ad -11 12
street__are a 12
texts:@call_a a 12
texts:up ad -22 23
trimester$ ad -13 22
written ab 12 -12
yo$ abd 13 -24 -13

@call__day ad -15 14
^high c -10
coming:nos_vemos acd -20 -12 22
drive:shuttle ad 16 -11
heart:races d -10
psychosis:@symptom ad 15 -11
si__dio b -11

=asks:body:after:none ad -48 15
=visit:roger d 14
=visit:shifts ac -12 16
^running bc 11 -10
any:nomas bc -12 -13
is__matter abcd 18 -14 -12 -12
organ:rinon* abc 12 -22 -19
sugar$ bd -12 16
ya__# b -10

#__one ac 11 -12
=number:grown abcd -22 -30 -28 29
@thanks__me a 10
adult:two_@month ad 20 -18
eso_jamas a 12
me__casa d 11
ride:wife cd -19 18
took__whole a 10

=body:far abcd 29 -17 -24 -16
=body:polycystic d 12
=visit:except ad 14 -14
=visit:some d 13
any:@food acd -31 -22 34
eaten:una_hora ad -11 16
not:choice ad -15 21

^@eat bc -26 -14
no__esta d 13
positive_on ad -16 16
texts:me_up ad -14 16
this$ bcd 26 -40 -25

drive:just ad -19 21
eaten:just_sips a 10
organ:ok d -10
pregnancy:@relative_says ad -17 14
pregnancy:the_@relative d -13
world$ abc -17 19 -15

^give ac -15 10
can_skip abd 24 -15 -16
ya_comi ad -20 24

=visit:al abcd 25 -32 -18 -10
@month_pasado bcd 15 -12 -15
adult:eso_creo bcd -14 21 -12
cancel:passe* d 11
igual__@relative d 12
organ:peeing a 12

=body:respirar ad -12 18
at__on ad 16 -11
knees__bad d -14
psychosis:other* a 12
psychosis:still abcd -10 -11 24 -21
the__please bd 15 -12

=visit:afuera b -16
eaten:@medicine_with ac 12 -13
me__i a -13
meds:sintr* d 12
pero_llego ad -11 14
tomo$ bd -10 -13
while a -23

=asks:all:no ab -14 21
=body:figure ad -11 20
from_# ad -14 14
not:today ad 15 -21

=denials:any:1:no a -16
@date__that d 11
como$ abd -11 22 -11
hace_diez d 14
had:@treat_count cd 13 -10
is__story ad -16 17
my_last b -16
patro* c 14
susto* ab 17 -15

=body:de ac 11 -17
=body:honestly ad -13 12
meds:and_a d 10
pregnancy:ask d -17
psychosis:the_state b 14

=rule:ride:unsure:si_consigo|encuentro|puede|algui a -18
^second d 10
central_time abd -18 21 -20
cours* b -14
from_that cd -11 -24
psychosis:cabeza ad 12 -14
stuff abcd 14 -24 14 -22

=body:whole bcd -23 -10 16
^escribame ad -11 17
allergy:shoul* c -10
borro* a -16
disti* abd -20 -15 12
i__@year ac -19 16
not:brain acd 27 -13 -18

coming:about_the ad 12 -11
effects:would_not c -11
fasted:much_as ad -11 11
home:tengo bd 28 -23
is_been ac -13 10

any:always d 12
brain:hard bd -12 -11
drive:way ad 17 -14
effects:el_dia ad -11 13
heart:calle* bc -15 15
me__week c 14
now__can a 12
que__@clinician d -14
siempre_soy c 13
well:smile* ad -10 15

@eat__anoche ad 11 -11
afirmativo d 11
do_@medicine bd 19 -13
meds:hasta bd 10 -12
mejor__con b 16
my__me bcd -34 -25 34
organ:de_orina a -16
ride:viene_mi ab -16 15
what__you ad -26 12

^twins a 12
cronica cd -11 14
heart:was_a ad 23 -25
me_cae abd 18 -18 -11
ride:has_the abcd -17 -13 -16 22
substance:semanas a -11
toothpaste cd 11 -11
traigo_retraso c 11
valvula cd -14 21

=any:moment bd 15 -15
any:that_again bd 14 -10
back b -24
del__del d -11
healthy_as ad -12 13
organ:kidney_stones c -13
organ:pregu* bc 17 -18
prior:had c -18
prior:half cd 13 -12
since__# ad -25 27

=visit:undecided abcd -17 -10 26 -14
a__took a -16
avisa* acd -15 15 -12
checado c 12
le_entendi ab -11 15
snip$ d 13
well:sali d 13

@drink__mi ad -11 12
^@stop bd 21 -52
de_salir cd -14 11
do__in a 13
drive:pero_mejor ad -14 15
niquel$ a 10
pregnancy:breast acd -12 -11 19
texts:aca bd -12 13
that__from d -14
too_scared d -12

=body:before acd -14 -11 10
a_half d -13
an c -10
brain:embolia b 11
drinks:la b -19
finished bd -25 11
for__for ac -22 18
have__@drug ad -22 20
now:you_all bd 15 -10
oven$ d 14
pero__el ad 20 -15
pregnancy:breas* abcd -15 -28 -28 33
texts:veo a 13
you__@day d -11

=body:pregnant c -26
dios abcd -13 -13 27 -22
is__somebody d 11

=any:send d 12
=body:puse ad -22 14
=signs:meds:yes cd -33 13
and_@drug ad 14 -11
brain:ningu* a 14
drive:por ad 19 -25
had:secon* ad -12 14
pregnancy:por bcd 23 -11 -19
substance:would_tell bc -15 14
yes_oh ad 13 -11

=any:anda ad -15 13
@relative__otherwise a 11
@symptom_like ad -12 16
missing b -11
or_two b -13
organ:a_la a -11

=body:scar ad -11 17
allergy:han_operado c 12
allergy:miedo b 14
allergy:no_era a -13
coming:cance* ad 14 -10
eaten:manan* a -17
one_is a 12
texts:no_se ac 13 -16

brain:two ad -16 19
effects:ver cd 19 -17
heart:was_high cd 15 -25
le__al ac -13 -15
not_proud d 11
organ:too bd -10 -11
prior:me c -23

=visit:waiting bcd -24 18 -33
cancel:afternoon abd -13 17 -11
casa_mi ad 12 -12
estoy__casa ad -41 42
meds:for_this ab 11 -12
now:elbow a 11
now:viaje d -16

=any:give cd 20 -22
=body:prolapsed bd -18 20
adult:last ad -19 15
after_me cd -11 12
allergy:never_reacted a 12
cancel:make abd 15 -18 -14
died_from ab -10 13
drinks:micro* d 11
of__about c 12

=body:manage ac -14 18
=body:senor abd 30 -26 -18
=visit:entera d 12
=visit:nada abd -11 -21 12
do__do ad 26 -22
my__gets d -13
not:explained c 11
organ:this b 12
prior:ahora b 12
ride:a_buscarme d 11
vino_el ac 12 -10
with__@animal d 12

=body:wondered c 14
@clinician_was bd 14 -11
@year__with ab -11 12
psychosis:todavia ab -12 12
put_that ab -12 12
ride:sons abd -19 -10 20
should_be bcd -17 22 -28
substance:no_i d -13
substance:the_@insurer a -12
viendo abd -13 -18 11
vodka ad -14 21
well__was bc -11 -11

=rule:cancel:no:quiero|quisiera_~2_ir|cita abd -15 -17 18
allergy:loved_it ad 15 -11
lujo a 10
manias d 10
ride:hermana ac -12 11

=any:neta d 11
brain:not_been ac 14 -10
solo__la a 12
unles* b -32

@drive_si cd 12 -15
cancel:del ad -21 22
computer abd -22 29 -18
eaten:no_@food acd 17 -10 -12
quitaron ad 11 -19
we__out ac -18 14

=body:somebody ab -16 16
^un ac -26 24
allergy:to abcd -15 -11 -11 16
brain:when ad -11 12
in_school d 11
organ:todo abcd 36 -26 -26 -19
prior:lo_primero a 15
st acd 21 -14 -16
substance:black_out ad -10 13

=any:these abd -15 25 -20
=rule:had:unsure:spray d 12
=rule:now:no:at|en|in_~2_work|trabajo|meeting c -18
a__weeks d -21
eaten:ahorita d 18
now:thought_i ad -18 20
organ:back_perf a 13
ride:never b 15
substance:con_el a -11
texts:is_better bd 17 -10
they_will d -11
to_try ad 11 -10

cubre c -11
cuesta abd -12 17 -11
knock__wood a 11
presion_ando d 12
sees a -18
substance:commu* ad 21 -16
whatsoever a 19

del__mas d 11
not:molesta ad -24 27
not:telefono ab -12 11

eaten:en_@eat ad -13 13
it__clean ad 19 -16
prior:desde b 17
repetir a -15
since_@food bd 14 -14
texting__fine d 13
well:de c -36
well:mujer ad 14 -11
you__count ad -19 21

=rule:heart:yes:presion_~2_alta|elevada ad -23 14
allergy:only_morphine a 11
any:rather_you a 16
any:thinking c 13
brain:corri* ad 12 -14
me__estudios bcd -11 14 -11
off_and cd 15 -14
on__low a 13
pregnancy:the_pregnant ab 14 -11
pregunta__una b 10
text_list abd 18 -11 -11

=body:unas cd 14 -16
@clinician__so bd 13 -13
allergy:call a -14
allergy:was_a c 11
for__@date ac -15 15
prior:la_@treat cd -10 11
psychosis:me_ha ac 13 -10
psychosis:to_me d 14

=any:anoche bc -18 -12
any:multi* abd 26 -13 -17
cogni* d 10
i_have c -26
meds:acuerdo bd -18 15
meds:mean bd 21 -18
salimos a 13
substance:straight_edge acd 21 -11 -12

=body:blacked d 11
@hours__@food ad -12 12
adult:me_and d 10
con_alguien b 15
my_red d 10

another__no bc 16 -11
count__it d 10
drive:rathe* a -12
heart:looke* cd 16 -15
it__we a 13
organ:dropp* b -13
paso_un ad -15 18

@body$ ac -23 13
@month__not acd -12 -12 19
allergy:me_cae abd 21 -14 -14
any:quier* ad -11 14
business ab -16 18
desayune c -12
effects:y_le b 13
forties$ ad -11 12
heart:@price d -17
mas__antes a 12
not:good abd -20 23 -12
psychosis:episode b -13
ride:husband abc 13 -18 -14
ride:one abc 13 -17 -19
say__i abd 10 -12 -17
was d -15

@medicine__mg a 13
and__home a 11
any:is_not ad 22 -16
dar__por ab -11 14
effects:# bcd -17 -12 13
hungr* acd 19 -14 -20
supe ac -12 16
wheth* acd -17 21 -15

acupu* a -10
cancel:be_there ad 18 -10
de__nervios acd -16 21 -10
no__cosas a -13
psychosis:thing* b -18
will__her bc -12 11

=any:mostly acd -16 17 -22
@year_en a -12
allergy:semana c 13
back__nothing a 11
had__my a -23
npo_i ad 13 -11
prior:at_least ad -14 16
signed a 15
they__off cd 11 -10
was__got ad 12 -10

=body:episode b -12
=signs:body:yes:asks bcd 20 -36 -12
home:aun_estoy ad 20 -12
home:param* ad 17 -13
mo ad -21 21
psychotic$ a 11
una__ni a 12
whatever ab -23 14

ahora$ bcd -11 -11 16
is__since cd 10 -20
no__molesta ad -24 27

am__him d 11
right_mind ab 17 -11
texts:her b 11
to_haul d 10

=any:email a 10
=body:emojithanks ad 12 -14
@cancel__del abd -17 -16 21
adult:mayor ad -16 18
allergy:tomad* a 11
effects:toler* ab 19 -12
how_would ab -15 10
pregnancy:capaz c 14
zilch$ abcd 40 -25 -12 -29

=any:termine a -13
=body:nunquita abd 25 -17 -20
=visit:preguntas bd 11 -10
had:or abd -19 19 -10
mal__no ad -18 17
psychosis:bipol* ab -10 -13
stage abcd -14 -15 -12 23
substance:since bcd -22 -21 20
this__me b -12

=rule:ride:unsure:uber|lyft|taxi|cab|rideshare bcd 12 -29 -12
=visit:post a -11
eaten:from abd -15 -14 22
just__number b 12
prior:monto* d 11
rayitas d 13
siete_horas ad 24 -24
texts:secure ab -11 13

allergy:throwing b 11
allergy:y_yo ad -11 13
heart:checkup a 15
no_sugar a -16
organ:herni* a 14

=body:department a 11
=visit:made d 12
=visit:mind b -11
any:aqui_esta ad 16 -13
any:skipped_@food ad 18 -14
eso_es ab -25 20
home:puerta ad -17 22
long_will c 11
moonshine bd -11 10
now:sunday cd 15 -12
prior:a_week bcd -10 12 -16
prior:ago d -10
prior:what_they cd 16 -11
yo_guio ad -14 17

allergy:hospital bcd -11 11 -12
como_si abc 15 -13 -15
fue_eso c 12
libre__eso a 11
mi__yo bd -39 18
no_ya d 10
ride:no_le a 10
so bd -38 17
substance:@vehicle_a b 11

=signs:brain:no abc 12 -25 -19
^praying acd -27 40 -28
allergy:anestesia a -18
da_vueltas ad -15 14
decir_que abc 21 -14 -28
eaten:pregu* bc -12 12
home:made cd -11 12
never_reacted a 12
pregnancy:no_tengo a 10
psychosis:trastorno bcd -14 -11 18
si_me acd -22 38 -38
well:estoy_en bcd -13 -12 12
\xc2\xbf_la ad 18 -17

allergy:been_put c 12
estoy__me bcd -14 16 -15
pregnancy:anos abcd 21 -15 -14 -11
psychosis:hay a -12

=body:nitro d 11
^ask abcd -40 13 31 -43
drive:getti* abcd 33 -15 -19 -21
i__@drive c -15
ir__mi d 12
medio__no c 13
required ad 14 -11

#__@medicine b -19
dializo__@day d 10
effects:ya_no ad 12 -11
enzimas_del d 11
organ:day abcd -14 20 -19 -11
positive$ ad -17 17

#_alt ad 17 -16
allergy:#_@visit a 12
allergy:they a -15
bad__i abd 18 -21 -12
fasted:tanti* acd -11 12 -14
melatonin cd 21 -22
minutes_@late b 11
nada_pero abd -16 11 11
out_but d 13
psychosis:knows b 11
puedo_dejar ab 15 -15

=body:ahorita ad 11 -23
adult:college d 14
allergy:it_fine a 10
heart:de_alta a 11
now:ya acd -26 -13 25
organ:hace_@year cd 15 -18
pregnancy:estoy_esperando acd -17 -10 23

@stop__@clothes b 11
boss__here a 16
eaten:i_skipped a 11
eaten:solo_una abd -12 -14 20
pregnancy:surprise ad -10 16
prior:forget abc -13 -13 16

=visit:paro cd 14 -10
@clinician__nothing c 16
^some abc -34 -14 20
allergy:epine* acd -17 20 -10
conmo* d 12
ride:has abc -15 -11 11
substance:my_@medicine ad 13 -19
two_of ad -11 16

#_now d 13
=tag:allergy:self ad -19 14
eaten:las_# b -16
just_fine a 10
organ:azathioprine d 10

=visit:laid a -13
@drug c -11
fasted:the ac -14 -11
not:decido a -13

=any:look cd 14 -17
=signs:coming:no+yes ad 20 -18
allergy:my_@animal b 15
am__as ac 16 -12
heart:dose acd -11 -13 20
pregnancy:alarma a 12
pressure__the a -13
prior:kids b 10
ride:know_anyone ac 16 -16

#__@symptom ad 16 -14
=tag:meds:asks a -15
=visit:for c -35
le__a d -10
not:aware c 11
papas$ abd -15 -13 21
substance:glass_of acd 17 -10 -12
substance:toma a 20
text_later b 13

=body:matter abc -30 22 -24
=body:what abd -21 21 -17
^bottle c -12
all_@body ad -14 17
allergy:ronchas a -10
brain:fainting d -16
had:did_not abd -23 11 15
llevo__desde bd 15 -13
meds:know d -15
much__a c -12
not:la ac -24 10
not:le ab -20 16
organ:prost* ad 11 -21
over__dead a 14
para_esto bd 16 -12
posible ac -16 19
read bd 12 -27
tampoco$ ac 18 -13
well:are cd 15 -17

=body:teenager a 10
coming:any_more ad 20 -18
mensaje_mejor bd -11 12
not:pena d 12
organ:everything_down ad 16 -10
pollen$ a 15
to__like cd 15 -12
todo__que cd -12 19
tours bd 15 -12

=first:visit:unsure a -12
=visit:air acd -16 21 -10
allergy:nina_me cd 13 -13
effects:tenia_@symptom ad 13 -12
home:tengo_hambre bd 23 -18
not__else b -12
swelled_up ad -10 15
that__gave ad 13 -15
the__list d -18
then_they a -10
y_una abcd -12 -10 -17 28

=any:sleep abd -20 -10 22
@body_y ad 15 -20
coming:backing ad -14 15
had:y_nunca a 14
pregnancy:april d 16
spring$ bcd -14 -13 10
thanks abcd -17 28 -22 -16
try_me b 10

=said:eaten:yes c -42
fasted:#_@hours ad -13 16
heart:cardi* abcd 13 -44 -17 16
noches cd -12 11
not:@call bd 10 -18
ten bcd -21 -26 16

=any:cosa d -11
^# abc 13 -71 10
maris* ab 18 -14
pregnancy:bedtime ad -11 14
substance:drink_but ac 16 -12

coming:in_the cd 13 -15
coming__the ad -11 12
en_cama ad 11 -11
is__personal b 12
meds:calle* d 18
mi__toma abcd -14 30 -17 -20
my__fell b -11
ninos__escuela b 13
prior:wanted_to ab 14 -16
recue* abc -17 -12 19

cancel:@relative_@cancel bd 14 -23
chickened_out ad 21 -16
drive:@drive_here bd 13 -14
las_voces ad -11 20
organ:labs_came ac 16 -12
pregnancy:lines acd -17 -11 25
substance:used_to ad 13 -15

@relative__anything ab 14 -16
a_dar b 11
allergy:what_they cd 15 -12
coming:me_@sick a 12
jamas abcd 43 -34 -30 -26

ahora_mismo d -16
and_@food a 11
but__on ad -11 12
it__there a 10
might_@drive c 12
pregnancy:apenas ad -15 12
ride:permi* bcd 23 -12 -20
to__since c 11

any:get_back c 12
bad__all ad -11 13
effects:feeling ab 13 -12
safe:the a 13

=any:hambre c -16
=body:@drug c -10
@drug__a bd 17 -17
cumpl* cd -21 -12
de__@visit acd -10 -14 11
haya a 13
never__on c 11
not_@treat bd 12 -14
psychosis:have b -14
ride:come_get d 14
substance:it_was abd -22 -16 17
to__my abc -12 -14 14

=any:said c -20
allergy:veces acd 23 -12 -17
does_@food bc 17 -16
heart:cleared_me ab 15 -11
hungry__a ab 14 -12
in__last ad 25 -28
noches__dormir d 11
organ:a_bit c 15
pregnancy:me_hago c 16
sad abc 20 -18 -17
un__como ad -12 12
unico$ a 11

any:em a 10
dios__la b 11
i__works a 11
last__i ab 11 -10
laugh cd -13 18
supper c -23

=any:tercera ad -12 15
=body:please abcd -32 38 -15 -21
brain:low_sugar a 13
fasted:hoy d 11
prior:took_something cd 13 -10
the_fence abcd -22 -15 40 -31
well:fu c 11

=any:for c -28
had:about_it d -14
home:ya_estoy ad -14 16
is_just ad 14 -25
pregnancy:el_implante a 12
stones__one d 14

^@wrong abcd 10 18 -23 -28
aguanto_la d 10
at__sons a 13
body abd 37 -33 -26
del__le a -11
drinks:los_cumpleanos ad -11 13
entiendo abd -18 12 -10
have__@treat b 11
it__at abc -12 -16 12
that__@thanks b -11

=any:few bd -25 11
=body:borrosa cd 11 -11
=body:terapias bd 12 -11
^aguantame bd 24 -15
any:vitamin ad 15 -12
sabe_yo ac -16 16
starting a 18
the__went ad -13 18
ya__mis ac 11 -14

=rule:organ:yes:both|ambos abcd 40 -10 -13 -39
a_saber abcd -34 -39 55 -40
any:away bd -16 17
been_off cd -14 14
es__tenga cd -11 11
psychosis:una_vez b -16
up__i d -12

^orino abcd 16 -23 15 -34
adult:en_segundo a 13
allergy:cae abd 21 -14 -14
coming:babysitter c 14
hear_things cd -12 13
me__dicho d -25
ride:@relative_si ac -22 26
una_arritmia cd 16 -15
well:urgen* abd 28 -10 -24

exper* bc -13 -17
have__other a -17
mijo a 13
reminder a -14

^severe ad -11 17
a_tener c -14
fiest* d -14
la_quiten bd -16 22
say__but a -17
swing_that ad -10 13

=any:can d -11
allergy:what_it b 11
iv$ ad -10 10
just__for ad 11 -10
muy_temprano ad 10 -16
organ:back d -24
ride:ayer b 10
ride:ella_no b 12

substance:poco abd 16 -20 -36

=said:meds:unsure ad -18 -12
been__@clinician cd 15 -10
it__@drink c -11
ojala_que ac -18 12
ride:jaja d 13
substance:gusta ad 18 -14

=long:2 a -11
adult:faltan_unos a 11
i__lost ac 16 -16
last_@eat ad 12 -18
se__disparo b -12
still__evaluated c 13

allergy:al_polvo d -11
anda_fallando abd -13 12 -18
brain:seized d 15
cancel:not_you a 13
coming:morni* cd 11 -16
coming_up acd -11 17 -16
eaten:minut* acd -24 -10 16
fasted:desayunar ad 14 -12
joya bcd -14 -16 22
no_por abc 15 -10 -14
not:bebe ad 11 -10
ride:alrea* d 11
ride:deacon d 12
ride:list c 13

heart:cuff cd 15 -16
heart:not_that a 17
meds:to_say bc -13 16
paso$ abc 15 -17 -17
pregnancy:deje a 11
ride:solo_que b 10
the__@clinician ab 11 -13

=rule:substance:unsure:dice_que_si cd 12 -12
allergy:was_fine c -15
any:zip a 12
as__@food ad -12 12
cancel:could ab -11 12
i__counting ad -10 11
it__only abcd -12 -19 -18 26
me__@place bd 15 -18
my_place d 13

=body:psicoanalisis d 15
drinks:fiestas c 13
eaten:tengo_un abd 21 -22 -15
not:pensado c 14

@medicine_@medicine bcd -30 -28 12
a__do bc -13 15
bp__up ad -18 15
como_me d -15
drive:ese d -17
en_clase b 14
media_hora abc 13 -10 -13
psychosis:in_my bcd -27 -20 17
se__acabo d -17
tengo__@medicine a 10
waiting_for d -13

=body:cardiaca d 11
gives__@symptom cd 16 -17
heart:the_numbers cd -13 15
prior:that_count ac -18 -16
ride:#_que bd 17 -12

=any:todos acd 16 -11 -21
@relative__tell bc -11 10
al__que bd 12 -11
been__could cd 17 -14
de__dijo ad 12 -13
echo_mis d 12
my__no b -17
now:could_go c 12
para_mi c -11
ride:waiting ac -13 14
veia__que cd -13 18
y__mal d -14

daban__en c 11
eaten:una abcd -37 -25 -23 45

@hours_ago abcd 14 -18 -12 -10
checked_and ac 12 -12
hecho__de c 10
more__is ad -13 13
my_left d 10
not:anyway a 11
preguntarle_a abcd -12 -29 33 -21
prior:no_me c -13
toman* abd -17 -16 20

=body:gomitas bcd -12 17 -10
=visit:sea bcd -12 -12 23
@medicine_never cd 13 -10
de__eso d -13
for__hour ad -21 11
if__is acd -26 27 -15
meds:on_it bd -16 17
op ad 15 -12
pregnancy:a_chance c 11
then_no b 13
up__in ad 16 -14

=body:state b 10
not:confirmaron ac -13 12
ride:not_called ac -11 16

a__bag c 11
home:guess cd 14 -11
home:no_llega a 11
me_quito b -20
ni__@relative ac -16 20
the__body d -13

=body:duluth ad -10 10
=body:schizoaffective abcd -18 -26 -12 38
=visit:snow ab -14 14
@relative__eso ad 14 -12
fiebre b -17
hijos abcd 11 11 -19 -18
home:bit ad -12 13
is__her cd 12 -11
texts:tan d 12

=body:hinche d 14
=tag:turned bc 19 -25
=visit:su c -19
@cancel_please d 11
any:a_day bc -18 16
drinks:littl* d 14
eaten:desde_las ad 11 -10
it__just ad 15 -20
meds:frasco c 14
mi_bebe bd -13 21
my__did bd 15 -26
ride:answered cd 13 -11
thing_i abc 11 -10 -15

backe* a 10
mia_queda bd -11 16
seale* ad 10 -11
sure__it abd -21 -16 14
texts:too_much a 10

@drug_at abd 15 -14 -11
allergy:not_@treat ad 16 -15
dejel* c -16
heart:pusieron_un b -10
prest* c 11
psychosis:anos cd -23 13
vaya__a cd 15 -11

=body:baje cd 18 -16
=body:everything ad 14 -15
=visit:lift a 13
@relative_still a -11
avisos d 10
conviene ad -18 16
not_coming d 11
one_i abc 16 -21 -17

adult:de_# b 11
cancel:@cancel bcd 14 -26 -14
english bcd 12 -16 -14
estoy__llamada bd 13 -17
not:decirle abcd -21 -16 24 -10
pregnancy:do ad -16 16
psychosis:mood_disorder c 11
reir$ d 15

@clinician__the bcd -10 16 -15
allergy:one b -15
bendito_dios b -11
customer d 13
el_patron c 12
heart:estoy abd 21 -19 -11
me_molesta ad -24 27
ride:be_there ad -13 11
substance:it_has ac 12 -18
surpr* bc -13 -13

any:you_are d 12
substance:on_the ac -25 12
trouble__@relative ad -16 18

drinks:@stop a 10
effects:in_my d 16
heart:but_i ab -14 -26
me_la abcd 11 -12 11 -24
not:we d -11
prior:hago a 15

=turn:body:yes:none bcd -36 36 -32
crazy__my a 11
had:seria bd -15 16
heart:se_si b 11
it__went ad 13 -10
mountain ad -12 16
not:stroke bd 12 -12
now:it_is bc -12 -26
organ:once_but cd 13 -11
they__for abd 19 -16 -15

=any:ahora bc -11 -15
come__i a -15
effects:just_be cd 19 -14
heart:abuelita bd 12 -10
heart:blood bcd -10 -29 13
not:primera ad -30 31

=rule:organ:yes:dialysis|dialisis c -12
=said:now:ask bc -13 -19
any:in_the ab -16 18
any:nadie_mas d 13
busy d 14
fasted:some ad 13 -12
meds:propranolol ad -10 12
menor__# ad -16 16
ride:taking ad -14 20
si__para cd 12 -11
substance:glass acd 17 -10 -12
their ac -13 11
to_my abd 14 -32 -11
tres__dia bd 14 -12
veia__no cd -10 15
volvio$ abd 14 -21 -13

=any:segura acd -14 17 -10
=body:switched c -11
^strong a 12
adult:de_secundaria a 11
heart:time ab -15 25
me__@day bcd -12 10 -12
since_before ac -15 13

=body:shoulder c -13
=body:were bc -31 25
@food__mi d 10
@relative_con ad -10 17
adult:seven* a 17
any:doubt ad -16 14
any:mi c -13
desma* a 13
eaten:brunc* d 14
effects:perfe* a 11
it__not bc -31 -12
texts:on_the bcd -11 13 -11

bill__and b 11
get_this b 13
mi_nino ad -12 15

=any:it cd 14 -22
^probably abcd -37 -11 39 -19
blood_draw c 10
heart:heard cd 13 -15
hurting ad -11 15
i__rather bcd 17 -23 -15
parec* ac -18 22

=any:uh a 19
and_my b -15
another_day d -13
apenas_vamos a 11
completamente bd -11 15
depre ad 22 -20
get__at b -11
iffy abcd -17 -16 31 -22
mas__otra ad -11 16
organ:working a 15
pregnancy:a_baby bd 10 -16
pregnancy:menopausia_y ad -14 14
varios bd -15 15
was_bipolar a 16

=tag:well:other c -15
=visit:wanted ad -10 11
allergy:resul* d -11
and__gave d 11
chava* b -16
ride:vale b 10
soy_de ab 15 -11

=any:dos ab -15 -16
=body:confirmo d 10
a_@month b -16
drank ad -14 12
drinks:@day abd -32 -20 25
hablaba d 12
i_black ad -10 13
nombre ad 22 -23
ride:a_car abc -13 12 -11

=rule::yes:asi_es d 13
epine* acd -17 20 -10
i_told ad -12 15
marijuana acd -13 15 -11
never__it cd 18 -18
un__desde c -14
well:milk ad 21 -14

=body:llegue ad 11 -12
@year__me ac -10 12
^higado c -13
brain:high_school d 11
cancel:atten* ab 12 -12
manic__@year d 14
summe* bd -21 17
try_again ab 15 -13

any:@place_es b -12
eaten:cene ad 21 -19
effects:como_que ac -19 12
heart:like_# ac -13 12
meds:yo_no b 14
ninet* ad -16 15
you__it bcd -17 -35 25

=body:puntos c 15
=rule::asks:^_por_que abcd -16 36 -23 -19
=signs:home:yes abd 10 19 -35
=visit:aun bcd -20 32 -28
^at abc 24 -13 -22
afraid_so ad -13 16
cancel:got_called d 11
la_verdad b -13
negativo$ a 11
only__of ad -16 15
postp* abd -25 -25 23
reschedule ab -17 21
ride:y_no cd 10 -26
texts:ando a -12
watched b -12

@relative_trabaja ad 15 -16
heart:cardiac ac 13 -11
heart__or b 11
i$ c -12
meds:not_need a 12
psychosis:que_me cd -15 13
psychosis:sad abcd 19 -10 -11 -15
ride:do_it c -18

=rule:heart:yes:pacemaker|stent|afib|marcapasos acd -39 -14 20
=tag:drinks:asks abc -16 -18 20
fasted:no abd -29 -13 33
had_some abcd -28 -13 16 11
heart:on ad -32 11
locke* bd -12 14

=any:bebe ad 18 -15
=body:crei c -16
=body:officer c -10
=body:wild a 16
adult:creo abcd -10 -18 28 -16
any:body a 14
brain:diamox bd -12 20
finis* a -11
home:home_sweet ad -10 14
of__morning ad 16 -14
person abd -16 23 -20
pusieron__la ad -13 11
sobra$ d 10

=visit:nap a 12
are__no ad 12 -16
had:it_but ad 20 -20
mail ad 20 -15

=visit:letters a 11
@treat__back d -11
cancel:to_the bc -15 11
effects:lo abd 14 -12 -15
idea__this bc 11 -10
maint* d 12
not:one acd 18 -20 -22
smile* ad -10 15
who_this bc 13 -11

allergy:anafi* d 13
corre* bcd -39 -19 24
effects:just abc -19 -13 22
heart:de_los c 10
home:todavia acd 34 -13 -26
meds:y_no ad 20 -22
pregnancy:twins acd -19 -14 22
to_wake d 11

=any:tomorrow cd 15 -26
allergy:da bc 11 -18
had:the_nose cd -16 16
heart:cuand* bcd -11 19 -13
heart:uh_huh d 12
home:ya_en ad -17 20
me_llaman ab -24 17
pregnancy:hay ad 13 -13
spins$ abd -13 -10 21

=asks:body:all:none abcd -70 83 -51 -58
=body:dar bcd 25 -11 -16
=body:mellizos d 14
area$ bcd -12 15 -16
brain:@symptom abcd 18 16 -16 -20
could__been acd -14 29 -24
gente__no d 11
heart:probl* c -22
now:ladder a 11
you__@relative bd -13 12

=visit:back bc -31 18
allergy:prueb* d -14
fasted:now ad 20 -16
las__una cd 22 -21
meds:diari* d 17
now:the_combine a 12
viaje c -13

=lead:visit:yes:2 abcd -11 14 13 -23
=tag:cancel:other abd 14 -13 -11
any:morning a -18
brain:but_it ad 15 -11
cancel:outside ab 20 -15
drinks:over abd 17 -11 -12
in__chart b 11
meds:sugar bd -11 11

am_pregnant bd -12 14
dejela$ a -11
en_esta ad -11 11
hotel a 11
now:door ab -11 16
substance:@drug_en bd 17 -11
the__is ac -20 14

#__was b -12
=rule:ride:no:bus|camion|guagua acd -14 -11 11
^it abc -41 -13 40
chich* d 17
cuido_con a 12
la_vesicula ad 17 -25
trastorno_bipolar d 14

angina d 11
be_ok d -12
effects:lo_@symptom d 10
en__una cd 11 -14
took__@medicine abc 14 -14 -13

=any:until ad 15 -22
^can bcd 45 -36 -33
los__en b 12
pregnancy:abril ad -12 17
ride:sin ad 17 -15
substance:my_@clinician abc -10 -11 14

=body:disorder b -12
=tag:had:unsure bcd -18 25 -62
aguit* abcd 19 -28 16 -39
cancel:sigue_en ad 19 -16
prior:una_@clinician cd 11 -13
the_road a 12

=body:questionable c 18
allergy:know_if a -10
any:right_now a 13
fijese a 11
is__your ab -18 15
past_it d 15
presion_si ad -15 18
required$ ad 14 -11
to__any a 11

=any:he bcd -17 -20 13
had:para_la a -11
home:acostado ad -12 16
one_time bcd -11 21 -19
posiblemente c 11
pregnancy:que_@insurer a 10
well:fin ad -13 22
when__# ac 10 -13

=body:carry d 11
effects:as_always ad 16 -14
fasted:tuve_que ad 15 -12
heart:labet* d 11
prior:si abcd -13 14 28 -43
substance:hace_# a 11

^possibly acd -16 22 -12
me__que abd -12 13 -16
organ:hepatitis_no c -12
pregnancy:trime* ad -25 32
prior:emdr acd -16 -14 25
sonre* d 16
that__fine ad -18 18

=any:stuffed ab 16 -13
=visit:duty ad 12 -14
^cirrhosis d 12
am__minor ad 28 -28
not:from bd 10 -16
pregnancy:toddl* b 11
psicologo b -12

=any:grandbaby bd 17 -12
^off cd 13 -12
adult:eight* d 12
any:i_will abcd 10 -23 14 -12
coming:en_otra a 14
coming:the_hospital a 11
drip ac -19 13
effects:it ab -29 26
is_had bd -11 11
off__i ad -11 12
prior:he_probado abc 12 -11 -18
psychosis:evaluando cd 21 -16
put$ a 11
whate* ab -23 14

^cirrosis cd -13 20
alergica__penicilina b 11
any:\xc2\xbf b 11
asi_que bc -16 -28
coming:segun c 13
el_anticoagulante a 13
fatty abcd -16 -14 -12 25
heart:al abd 16 -23 -26
heart:mean bcd 13 -11 -12
no_well d 12
se__los d 12

allergy:well a 11
any:ayer abd -11 20 -10
had:to_it b -18
i_will cd 11 -12
otro_dia acd 11 -14 -14
substance:vodka ad -14 21

=body:explained c 11
=turn:any:yes:none ad 45 -64
@insurance$ acd -15 16 -15
but__i ad -10 13
fasted:the_@food ad 13 -12
nothing__a ad -17 20
organ:nunca d -15
piel bc -12 19
psiqu* abcd -14 -13 -11 21
wrong abcd 17 26 -36 -46

=any:one a -33
^embarazada ac -19 14
adult:soy_menor abd 26 -13 -21
anything$ abcd 18 -14 -12 -12
calle$ a 11
mejor__no d -17
now:need_it ac 10 -14
si_nada a 11
voy__el c -13

i__hungry a -11
in_@year ad -19 25
ir__@relative d 11
not__@clinician ab 13 -13
six_in d 10
that__day a 11

=any:forty ad -16 20
=body:bypass bcd -12 -17 14
=body:cast ab 15 -11
@drug__i cd -18 14
any:tendr* c 14
not:others ad 16 -12
pregnancy:las a -11
psychosis:has bd 13 -22
psychosis:scare* ab 14 -15

coming:there acd -19 -21 28
just_me abd 19 -14 -12
la__puntual b -14
la_patada a 15
meds:there_is b -11
no_maam ad 19 -14

=visit:ten d 12
^she b -52
adult:cumplir ad 18 -18
allergy:was_an ad -11 10
bebo__no ad -20 15
eight$ d 11
falta$ d 12
heart:was_normal d 13
me__perlas ad -11 13
my__goes a -12
not__can b -11
pero__puede ad -12 14

any:es_no ad 22 -17
effects:can a -20
home:@stop abd -11 18 -17
la__las abc -12 16 -13
ride:ha acd -19 21 -11

^asking acd -13 13 -14
allergy:yes ad 11 -11
me__ahi ac 12 -11
prior:remeron ad -19 19
psychosis:out_to a 11

@treat_dos cd 20 -19
caldito d 12
con__sirve d 14
falsa_alarma a 12
psychosis:a_@relative b 14
the__@day abd 15 -15 -15

=rule:well:yes:como_nuevo|nueva d 21
adult:birthdays ad 12 -10
cancel:plann* ad 16 -18
coming:antes c 14
eaten:my_@medicine d -13
i_say bd 20 -14
substance:a_little bc -27 13
tengo__si ac -10 16
test_comes c 10
texts:decide cd 12 -11

^wild ad -14 14
cane ad -11 13
de__que bd -36 20
drive:driving bcd -30 -22 10
effects:for ad -15 14
effects:passe* d 14
going__to ab 22 -10
i_skip c 11
la__nariz d -12
pregnancy:tenia cd -11 14

^knock cd -11 13
^puede abc -22 -20 27
^this abd -12 25 -22
but_still ad -21 12
now:wanted ad -16 16
result c 11
ride:@relative_and cd -26 23
takes_me a 11
wear_pads d 12

=any:seventeen ad 21 -16
@year__si ad 18 -16
drinks:that bcd -17 26 -19
heart:think ac 18 -12
i__saved d -10
just_my abc 13 -20 -24
like_how a -10
que__tenga cd -11 11

=any:parezco ad -11 13
=any:thumbs a 12
=first:any:unsure abcd -16 -17 20 -17
allergy:pleas* ab -16 21
drinks:es d -11
drinks:solo ab -23 19
enlarged abd -12 -11 20
heart:al_cien a 17
if_he acd -17 19 -26
need__@move abc -15 18 -11
regreso_solo ad 13 -12
sir_not ad -11 14
toddl* b 17

adult:medicare a -14
brain:a_bleed d 12
brain:had c -12
creat* bc -11 -12
do__bother ad 15 -10
from_reality d 12
little__a d 10
pregnancy:always cd -10 11
prior:physical bc 11 -11
were__little cd 12 -11

=body:football d 12
=body:school bd -14 13
effects:muy ad 12 -17
is_ok ad -21 24
la__@year d -11
la_cirugia a -11
not:toca c 14
now:ahora b -18
on__she c 10
prior:media_farmacia d 17

@relative_comes c -11
^flomax b -10
de__voy ad -14 17
meds:birth ad -12 18
meds:lisinopril c -11
not:paciente ab -10 14
organ:catheter bd -16 19
para_arriba d 11
tac bc -11 12
ya__viejo ad -11 13

dias__a abd -11 17 -12
had:mi c -12
heart:pregunta b 15
the_baby d -20
they bd -19 -14
used__be bcd -18 12 -18

^@food abcd -20 -36 18 11
fasted:solo d -13
slept bd -30 11
todo_el acd -18 -12 16

=body:your ab -48 38
attack_it ad 16 -15
coming:amaneci_con a 11
eaten:@drink_with ac -20 12
not:todavia cd 12 -28
now:es_el bd 10 -11
one_who abd 23 -11 -22
pending$ c 11

=any:feos a 10
=rule:drive:no:no_~1_manejo|conduzco|voy_a a 14
drive:take_me ab 13 -12
heart:in_# abd -18 -16 24
home:casit* d 10
me__evaluando cd 21 -16
now:to_pass a 12
prior:solo ad 19 -21
tomorrow bcd -19 17 -23

@move_pero ad -10 10
drinks:se ab 11 -13
effects: c -20
fasted:an ad 26 -21
lo_se ac -13 14
pregnancy:yeste* c -15
psychosis:lo d -11
ride:found d 11
un__con abc 15 -14 -10
un_derrame c -23

=body:primary b 10
a__otherwise ad -17 16
adult:do_not ad -24 16
de__senorita ad 13 -14
does__@drive bd 13 -12
hora__de ac -12 11
middle_of cd 12 -13
not:problem bcd 14 -18 -13
one_lol b 16
prior:siete bd -10 23
two__not ad -18 19

=any:capaz abcd -14 -15 23 -16
=body:afford ab 13 -11
@price$ ab -16 13
mas_de bcd -15 -16 10
my__pressure c -11
organ:about bd 18 -19
organ:clinic acd -12 -10 14
otros cd 19 -17
partly cd 15 -14
prior:tampo* c -15
sober bcd -26 -24 18
vaya_uno c 12

brain:solo ac 12 -13
deer d 13
he__# c -16
pregnancy:you_would ab 13 -13
treme* c -13

=any:espereme abd -12 24 -14
=any:mangu bd -11 14
=any:necesito abcd -20 29 -11 -14
adult:eso cd 10 -10
allergy:le_tengo b 12
had:in_the acd 11 10 -27
que_llaman bd 13 -15
sabe_si ac -11 12
substance:count bcd 20 -11 -24

@visit_only ad 20 -16
allergy:felt cd 17 -23
ayer__farmacia a 10
ayune abd 22 -17 -18
coming:paro cd 14 -13
dona b -11
good_as bc -19 12
nerves__not a 10
not:worked acd -16 -15 20
si__arranca d 14

=body:lleno d 16
=rule:heart:yes:blood_thinner* b 10
can__on ab -26 10
es__saber cd 17 -14
fue__o bcd -11 18 -12
home:que_ya c 12
not:since abc 12 -33 -28
old__a bd 12 -11
pregnancy:noche ad -15 21
psychosis:does bcd -14 18 -19
ride:be_by a 12

adult:parezco ad -11 13
any:thyro* ad -11 17
la_mente ab 11 -12
monton$ d 13
pero__se acd -24 32 -16
unos_dias cd 13 -11
you abc -24 37 -31

=lead:visit:yes:cut:yes bcd -14 -16 10
@call_mas b 12
@sick__no cd 11 -12
eaten:@open abcd -14 -16 22 -18
el__anda a -11
heart:the_other b -13
is__with d -20
now:ahi_nos d 10
worked__for ad 14 -13

ask__i a -14
brain:golpee cd 11 -11
coming:vemos acd -20 -12 22
had:since d 14
la_ecografia c 14
prior:yes_i bd 22 -19
substance:para acd -13 19 -16
which$ bcd -11 14 -10
y__limpio ad 14 -12

home:ya_hasta d 11
pregnancy:work d 13
sober$ ad -14 14
this_@visit ad -15 15

=visit:found bcd -15 -13 19
^in ad 27 -34
allergy:cara ad -10 16
allergy:to_@food ad -13 14
como__las ab -11 10
en_honduras a 10
troca b -11

^gave c -19
and_goes acd -10 21 -13
heart:insuficiencia_cardiaca d 12
organ:tests b -13

=body:calls b 12
=body:she a -15
brain:la_@body b -11
comi_hace a 13
home:gracias a -17
in_a d -12
organ:half acd -12 -10 19

=body:prn a 10
@food__to ad -11 12
allergy:de_todo a 11
allergy:medicine ad 14 -16
any:mi_@place d 12
had:on abd -12 36 -30
i__straight c -18
in__er ad 17 -11
meds:actua* ad 13 -12
talk__somebody b 12
texts:decid* acd -18 22 -13

@symptom__no ad 18 -20
any:esa bd -16 11
bypass abcd -10 -23 -11 20
clinica bc 13 -22
home:nurse bd 12 -10
nunca_solo ad -12 14
texts:my acd 11 -13 -16

=any:la ad -13 -18
at_your c -11
foto__mis b 10
here_no ad -11 13
ketamine c -50
me__set d 13
organ:dializo d 14
pregnancy:scared_to c 13
un_toque cd 16 -10
veo__no d 11

=any:les d -13
and__there ac -11 12
and_he c -10
cajas$ ad -22 19
deep_in a 11
drive:lleva c -14
due__@date a -11
heart:corazon_lo b 11
psychosis:@relative_es a -11
returning d 10

got__pressure ad 16 -13
had_my ac 15 -30
heart:i_take bd -13 16
substance:abste* abd 20 -12 -12

any:go_right d 10
carrying bd -10 14
fence abcd -19 -15 39 -32
five__ago d 11
middle__supper b 11
next_one abd -15 22 -12
no__gusta ad 10 -21
organ:how b 10
pregnancy:personal ab -12 22
yes__a abd 13 -17 -13

=rule:ride:yes:have|got|tengo|found|consegui|ha bcd -12 -16 19
=visit:linda abc -15 16 -14
^next abc -12 24 -16
any:they ad 12 -18
cancel:puedo_ir ab 24 -19
en_@eat abc 11 -12 -21
heart_and ad 13 -11
now:@late bcd -21 -14 23
now:anyth* ad -10 10
psychosis:never_had abd 19 -14 -10
that_one ad -19 13

=visit:casa abd -13 -34 20
crawl d 10
has__to ad 17 -10
heart:used acd -11 18 -16
prior:would abcd -15 -25 37 -11
sendi* b -15
think abcd -28 -29 39 -20
traigo__y ad -13 14

=body:up ab -11 -13
=turn:visit:yes:no bd 13 -16
=visit:casita d 10
^dejeme acd -29 24 -26
no__@move ad -27 30
psychosis:told_me a -21
ride:@insurer_mi ab -22 14
texts:not bcd -58 29 -20
well:time_in d 11

=body:coca bd -12 20
adult:a_few ad 19 -15
caigo$ cd -15 15
get_@body a 12
heart:i_am b -20
organ:poliquisticos d 13

allergy:different d -10
brain:derrame_no b -12
conoz* abd 25 -28 -14
need__me a -11
solo__@relative ab 12 -13

=body:tila b 14
any:la a -13
mr abc -21 19 -14
prior:@relative_says d 12
ride:hoping d -15
substance:dad b 12
texts:text_is bd -13 15
work__night ad -10 14

a__oia cd -17 20

=body:iodine b 13
fasted:eat ad -20 23
had__give d 11
las_once b 13
not:embarazada ac 14 -12
organ:down_there abd 17 -11 -13
pregnancy:confirmo cd -12 11
pregnancy:me_entere ad -15 19
se__en acd 13 -12 -20
y__acabo ad 22 -18

=any:bueno ad -14 17
=body:voces d 13
high_school b -18
liver__@body ad 37 -36
not:period acd -18 22 -13
now:time_but ad 13 -10
y__se bcd -14 17 -14
ya bcd -18 -37 12

=body:breast acd -12 -11 18
=signs:body:none:other+proxy d 12
bipolar_i ad 19 -10
cancel:not_@cancel d -21
drive:@ride_is c 15
eaten:@hours_ago abc 11 -18 -11
era__@relative bd 15 -13
organ:when c -12
substance:que_me cd 13 -11
tonig* cd 14 -25

=any:devolvi d 15
=body:club ac -11 -11
^dejo ad 22 -17
era__no a -14

allergy:timer ad 24 -14
am d -13
dar_de b 13
eaten:alimento ad 14 -11
la__hoy b 14
no_bebo ad 13 -12
not:preguntas a 10
organ:mal ad -12 14
prior:de_las abd -11 -16 21
prior:with bc 11 -33
tomo__y abcd -16 29 -12 -11

@machine abd -35 36 -22
allergy:pulsera ad -14 18
mi__descarto ac 15 -12
stays abd 12 -14 -11

animo$ bd 13 -18
en__manana cd -14 20
my__both d 16
or_@drug ad 12 -10
pregnancy:unless ac 16 -16
ride:and_now a 12
ride:esta c -16
ride:says cd 11 -13

=rule:drinks:no:quit|stopped|gave_up|deje|dejado a 11
eaten:day d -10
encon* abc 23 -15 -14
substance:most ab -20 -14
ver$ abcd -12 -18 28 -26

=signs:drive:unsure abcd -22 14 16 -27
fasted:nadit* ad -16 20
me__ayer bcd 13 -11 -13
not_go ad -17 16
now:@drink acd -12 23 -18
out__be ad 15 -14
que__un c -11
ride:and_he c -15
rough d 12

=body:cuentas d 14
bebo__la bd -12 13
discuss_that b 15
eaten:running ad 13 -16
is__they cd 12 -12
plus c -21
prior:after_a d -14
ride:boy ad -17 19
something__i d 12

=body:vino abcd 21 -12 -20 -10
=lead:body:no:on:unsure bcd -21 13 -12
about__out a 11
cancel:ya_no abcd -33 -23 -21 41
dijeron__puedo a 10
drive:my_truck d 12
now:am_all ad -10 12
probl* b -11
well:mucho bd -12 13

=body:agree d -11
=visit:sir a 14
=visit:your abcd 11 16 -23 -25
allergy:hours acd -14 -12 22
cae__mi a 11
coming:olvid* ad 13 -15
eaten:despu* ad 13 -11
en__@relative ab 22 -19
home:en abc 22 -66 -17
know__here ac 18 -17
rather__@call ab 13 -12

@drug__antes bc 11 -11
brain:y_perdi ac -13 14
effects:went abcd 32 -17 -12 -19
her__done a 11
i__them cd -15 16
now:chang* ac 16 -11
prior:one_i cd -14 13

=visit:dejeme acd -18 23 -13
^nunca bd -43 10
came abc 34 -15 -38
it_has ac 10 -19
med abcd 23 11 -16 -41
prostata a 11
scree* d -12
texts:is_a abd 19 -13 -16
was_me d -11

=rule::no:absolutely|definitely|certainly| a 14
kidneys__# ad -12 15
morphine__@treat ad 21 -16
psychosis:i_get cd -18 18
slow acd -16 -12 22

=asks:body:before:unsure d -10
is__down a -11
now:friday bc -11 11
now:lol ad 14 -18
volvio b -22

=body:sailed a 16
growl* abd 18 -14 -10
had__in bd 19 -22
meds:that_is a -14
organ:do_not abc 19 -11 -11
pedi b -14
ride:ese abd 17 -11 -12
saw__the abd -12 -11 15

=visit:prometo acd -21 26 -17
domingo abcd 14 -15 -25 11
fire a 13
never$ abcd 46 -15 -20 -37
no__en ab -15 -32
pregnancy:nina d 11
problema__es ac -14 11
solam* abcd 38 -33 -20 -19
voy__yo ad -13 16

@relative_mi ab 13 -15
^cuenta ad -15 12
any:este d 10
asking_around cd 19 -12
cancel:de_el d -11
effects:besides a 11
fasted:nada ac -26 20
me_acabo d -15
not:papeles ac -19 16
pregnancy:no_jaja ac 14 -12
quede bcd -30 -18 15
substance:de_salir d 10
they__i a 13
ya__me b -35

=lead:visit:no:on:no+unsure a 12
@body_not ad 26 -25
all_morning b -13
hijo c -21
me_hon bd -21 25
mi__@fetch c -11
not:hora c 12
passi* ad -12 15

^puras acd 19 -14 -18
allergy:sulfa acd 19 -17 -14
an__do c 11
end$ d 15
for__did ad 11 -12
monto* ab -13 -18
my__offered d 14
take__is bc -17 12
want bd 20 -46

=body:night a -18
=signs:brain:no+unsure ac 11 -10
around_there cd 14 -11
day_of bd 14 -17
hago_los d -16
meds:nothi* abd -21 31 -15
pregnancy:telli* ad -16 11
substance:meetings bd 16 -14

=visit:guste ad -16 19
^cuatro d 12
anestesia$ c -14
i__planning a 10
levantarme ad 19 -14
not:recuerdo ac -27 22
not__with ad -19 18
organ:incon* d 18
que__yo abcd -24 -42 48 -19
se__lo ad -22 12

been_through d 12
cancel:fue a 10
depends$ cd -12 15
get__infections a 13
holds cd 11 -12
in__grade cd 16 -14
now:era abc -14 11 -11
on__to d -14
pregnancy:se bc -20 15
psychosis:le d 12
send__the d -14

@texts__este ad -17 20
cancel:an_hour ab -12 12
falta__hora ad 17 -13
for__@food b 13
had__so c 12
intra* bd -11 20
know_what d -14
leaning a -11
of__count bd 11 -14
ride:cunado cd -13 21
ride:ese_dia ad 16 -12
ride:me_confirma cd 16 -15
texts:em ad -13 20

=any:mine bd -11 -14
=body:sanito ad 20 -15
=tag:allergy:known_of ac -22 28
brain:mas d 11
coming:water d 16
not_@eat abcd 25 -14 -10 -14
retired bcd -38 -13 30

drive:lleve cd 13 -21
had:nunca_la c -10
noche_le c 13
not_that acd 26 -12 -38
now:depen* acd -14 20 -11
organ:higado_graso ad -14 12
y_hay c 12

=body:pienso b 12
=visit:headed c 13
bolillo ad -13 14
coming:decided ad 20 -16
electrochoques ad -14 16
going__# ad 21 -20
had:only bcd 22 -35 -19
heart:since_i acd -16 -10 18
lo__@date ad 16 -12
meds:@drug_@drug bd 18 -14
meds:med_free ad 18 -12
my_thirties ad -14 15
pregnancy:alarm* a 12
sons bd -18 16
substance:how acd -20 18 -14
substance:medic* c -11
texts:cuando abcd -23 -16 -14 27
we__have a 11

=body:encebollado b 17
=body:tantito b 11
=rule:pregnancy:no:ligar*|ligada|trompas|matriz|ope ad 20 -11
=visit:ones bc -13 -15
=visit:road a 11
fasted:cuando c 12
good__up ad 17 -12
if_that abc -19 -14 15
jaundice_as cd 14 -11
now:my_@relative cd 18 -20
substance:dejo ac -12 13
una_horita ad 22 -21

=said:ride:no d -25
anything__i a 13
coming:ahi abcd -11 -16 -23 29
my_guest ad -10 20
sophomore ac 12 -14

=visit:shows c 10
@eat_un ad -13 15
@month__in d 11
coming:no_me c -15
eaten:but abc 19 -20 -15
heart:my_chart b 18
heart:negat* ad 14 -13
now:la_agenda ac -10 12

=any:dejaron bd 12 -16
=body:probado abd 10 -18 -11
@symptom__out ad -14 19
adult:del ad -12 13
allergy:puked d 12
any:me_anytime d 12
bolil* ad -13 14
it__handled d 14
results cd 20 -24
seria__@visit ad -11 13

@drink__por a 11
@wrong__we a 12
brain:none a 14
cancel:a_@price c 13
drive:lo_@drive a -11
este__no acd 15 -10 -14
had:#_and ad 12 -12
had:estoy bcd 22 -11 -13
now:long cd 24 -25

am__@date cd 20 -12
effects:this bd 16 -22
heart:my_ex d -10
pregnancy:uso ad 21 -15
prior:seguro c -11
well:hangi* c 13
well:hanging c 13

=any:parte b 10
@drug_todas d 13
@stop__pecho ad 12 -10
@treat_dana b 10
exactamente$ abc -12 16 -12
feel__death a 13
for_@relative a 14
halfway abd 21 -15 -15
heart:only_diabetes a 13
lol__that b -10
psychosis:i_thought c -13
quien__me a -15
sips b -17
substance:en_mi a 10
told__is ad 15 -13
well:@howmuch b 11

@drink_but a 14
cancel:has d 11
digo__puedo c 14
home:pregunta b 11
los__como bd 11 -14
now:soy bd 14 -15
well:estad* acd -12 31 -24

=signs:now:no+yes ad -19 14
allergy:mucho d 19
brain:just_the d 14
iui abcd -16 -11 26 -18
meds:eso abcd -22 10 14 -10
nothing__no ad 12 -11

=body:physical c -15
@clinician__# ad -18 14
allergy:termine d 13
drive:manejo ad -31 22
esta_todo a 11
estoy_con c -17
guess__possible c 14
know$ abc -47 -13 25
now:would c -23
well:mejorando ad -12 19

=said:ask:a_correction_that_ends_in_a_question d 10
ahora__le a -10
brain:seizures_i ab 11 -10
dejelo ad 17 -15
had:me bd -25 12
i__still bc -24 12
mondays b -10
no__puede d 16
no_idea a -13
now:hacer d 12
puedo_quejar a 11

=any:might bcd -16 17 -15
allergy:threw_up a -10
coming:pierdo ad -25 28
de_llegar cd 11 -13
does_medical b 12
now:it_now ad -16 16
psychosis:mania_in d 10
the__last abcd 10 -13 11 -20

es__el ad -15 -10
pregnancy:bun d 14
pregnant__twins d 12
prior:refer* b 11
se__@texts ac 19 -13
silla ad -13 13
substance:que_le d 15
una_dama bc 13 -11

alerg* a -13
any:had_a bd 16 -16
any:old_@place ad 19 -16
apenas__saliendo a 11
disease bc 13 -12
heart:hace_como c 12

drinks:pero ad -17 17
from__is d 15
getting_a d -14
heart:i_do abcd 22 -25 -21 -11
soplo__me cd -10 11

=body:attacks a -11
=body:hermanos bd 17 -11
a_weak a 12
fract* ad -12 17
prior:i_have c -24

#_and ad 16 -20
=any:prefer d -11
a_mess d 12
days_clean ad -23 24
encontre ab 12 -11
have_had ad 12 -19
just__is b -11
now:does_not a 14
psychosis: d -21
psychosis:dijer* b -12
ride:i_have ab 10 -25
so__go a 12
the_nose c -14

@treat_yes acd -11 25 -24
breastfeeding b -11
heart:my_twin a 12
passed__stone c 13
prior:and_@medicine abd -12 -21 17
rathe* abcd 13 19 -31 -23
they__come c 11

drive:a_truck a -11
funeral$ c 11
home:@thanks ad -25 19
not__enough ad 11 -13
to_@vehicle ab -11 13
tomo_ni d 14

=rule:eaten:unsure:black_coffee c -11
brain:traba* c 10
customer$ d 13
i_got ac 12 -24
menopausia_y ad -14 14
nursing__still d 10
prior:week abd 13 -16 -17
ride:sunday c 10
saw__my a 12
says__@clinician a 13

effects:is abcd -42 25 19 -33
i__it bd 11 -22
ido abd -17 17 11
por__primero ad 16 -13

aqui__con d 10
came$ ad 20 -17
coming:sigue_en ad -13 14
coming:supposed b 14
de_noche bd -20 14
drinks:# acd 23 -18 -20
heart:papa ab 14 -24
no__my c -13
now:mi_@hours acd -12 18 -11
senti_que d 13
substance:tomo_pero ad 20 -15
wassup d 16

=denials:any:1:no+yes acd -15 -24 18
brain:medicine b 11
heart:metoprolol cd -11 16
mi_cama ad -11 16
si__favor a 13

^ha ab -11 22
dios__no ac -15 18
fila d -13
llevarme d 17
organ:# acd -14 -17 16
ride:her a -12
since_may acd -25 -11 26

=any:solids a 10
=body:never abd 22 -86 -27
=said:psychosis:unsure abc -11 -15 10
coming:ahead_and ad 23 -22
esta__ya ab 10 -22
para_las bd -12 13
prior:handled c 13

=any:siete abd 15 -16 -20
=any:street b -11
=body:known a 11
a__two cd -13 13
coming ad -17 14
heart:about a -18
impla* a 12
organ:watching d 13

=any:vivo a 16
=body:intacta ab 18 -14
cancel:compl* abcd -12 -10 -14 22
meds:currently abd 27 -16 -16

=number:organ:grown bcd -28 -19 12
=rule:ride:no:yo_~1_manejo|mism*|sol* a 11
=visit:since abcd 19 -13 -14 -10
^a abc -33 -17 22
bad__bad bd 12 -14
died_of bd 18 -13
meds:los_nervios d 13
mija c -25
organ:do_utis bd 18 -14
puro abcd 28 -13 -24 -26
suitemate_is d -11
well:cooke* d 12

=body:then acd -36 18 24
am__again a 10
at__and acd -15 -13 15
better__days cd 20 -19
borderline$ c 14
echel* ad -13 18
fasted:am_i cd 11 -12
is__problem bd -24 28
me_arrepenti ad 14 -11
prior:is_the abd 19 -15 -10
substance:nothing_else a 11
testing_me c 12
y__ahi ad 22 -17

=any:big abc -11 14 -12
cancel:decided ad -15 14
estar* cd -11 18
estoy__hambre a 10
home:y_salva d 11
remembers cd 18 -20
should_have acd -11 22 -22
texts:much ab 12 -11

@relative__esquizofrenico d -10
adult:@relative_are d 11
eaten:un_hambre abd 21 -22 -15
i_said acd -10 -27 21
like__all ad -18 17
psychosis:con abcd -17 11 18 -21
psychosis:off_my cd 17 -11
viene__en ad -12 18
what__was abcd -21 12 21 -18

=body:decirle a -17
=visit:paramos ad 17 -13
ahorita__@thanks a 10
any:texts a -12
church__a d 10
me_find b 12
psychosis:hypomania bcd -15 18 -13
substance:conte* bd 17 -12
talk__me d 13
texts:a_este bc -11 -14
took__@day c -13
vice$ a 11

can__take abc -19 21 -14
claro__la ab 14 -13
digo_si ad -13 11
eaten:would b 11
effects:vez a 10
i__would cd -16 17
no__any a 10
organ:me_sale cd -15 12
seventy ab 13 -17

=visit:comes a -18
@drug_daily abd -15 -13 13
^desde b -11
butter$ cd 11 -17
con__# ad -15 18
drive:plan_to abd -15 -14 22
explained$ c 11
fasted:bocad* ad -15 17
heart:y_mis b 12
my__that ac 23 -30
never_touched a 10
pero__amor ab -11 14
psychosis:not_since ad -28 28
roble$ a 16

=body:mind d -12
=body:my c -15
=body:swear c 11
=visit:queria abcd 13 -18 11 -21
@insurer__a b 11
depression$ bcd 19 -18 -31
effects:usual a 11
in__lot c -12
pregnancy:not_i d 17
substance:that_a acd -11 20 -15

=visit:ma bd -12 12
cancel:would_not ad 27 -27
con__@treat b 13
escribo$ bc 17 -11
organ:baby abcd -16 -11 26 -14
pregnancy:embarazada a -11
week_and d 14
well:otra bd -29 13

allergy:arm cd 16 -12
allergy:broke_my cd 12 -15
effects:@relative_le b 11
not:going acd -13 -17 16
well:ya abcd -39 -11 -15 40
work__later ab -26 28

=any:nada bc -30 -13
=visit:era bc 13 -27
^tough bcd -16 24 -15
eaten:forgo* ad -20 25
effects:so d -11
prior:i_would acd -15 12 -17

any:only abd 39 -23 -25
cancelela bc -11 -10
desde_que bd -27 13
mandeme ab -18 17
me_look bcd -13 22 -14
no_tomo abc 16 -18 -17
nop ad 19 -12
press* abd -10 -22 20

=body:street abc -12 25 -13
@vehicle_ok ab -13 18
allergy:la_han ad 14 -13
any:hermana ad 17 -14
brain:since acd -26 -14 29
go_a bc -15 15
inyec* bcd -14 12 -11
no__is ad -20 21
ride:anyone ac 19 -19
substance:edge acd 21 -11 -12
time_would ad 12 -16
vez$ bc -15 -18

=visit:little b -13
^zero abcd 44 -29 -20 -26
cancel:to_@cancel b -13
does__have ab -20 23
donde__@parking b 12
glasses bd 19 -19
had:depression ab -14 11
manden bcd 20 -12 -16
not:estoy abcd -13 -18 24 -16
por__ando ad 11 -12
pregnancy:month cd 20 -26
to_pass ac 18 -11

=body:solo abcd 44 -33 -47 -20
fibri* abd -18 -13 26
heart:matte* bc 13 -11
heart:pills abcd -26 -24 13 14
i__cath bd -13 16
me__mi ac -12 -11
substance:tomo_demasiado d 12
turned_out ac 16 -15

=said:effects:ask c -32
and_only c -12
carro__me ac -11 14
de__quien bd 15 -12
effects:el_@treat d -14
organ:voy ac -11 13
psychosis:las bc 12 -21
substance:under a 13
to__is abc -16 -17 23

=asks:body:after:no ad -17 11
drive:en_mi abcd -27 -11 -11 34
drive:getting abcd 33 -15 -19 -21
had:be_my bd -21 19
let_it abcd 26 -10 -16 -18
now:work_but ad -14 17
nueve b -12
pero__paciente a -13

=any:less abd -11 -20 13
@call_you bd 17 -14
@medicine_@stop c 12
desde_los ab -22 15
effects:for_about ad -14 17
hour_ago b -12
she__with b -16
shift* abc -10 -10 16
thing* b -21
tonight cd 14 -25

=body:pumping ad -13 19
=body:tengo abcd 23 -13 -21 -10
@stop__pregunto bc -12 15
now:standing a 10
pregnancy:newsp* ab 18 -19
pregnancy:nursing_do bd -11 12
psychosis:chiquito_y ad 13 -10
ride:conte* cd 14 -13

=any:decaida acd 19 -21 -17
=signs:body:none: c -13
=visit:ladder a 11
get__a ad 15 -12
one_@drive bd -11 13

=any:todo abc 31 -32 -28
=visit:llueve cd 12 -19
la__@vehicle ac -19 11
no__decidido ac -15 21
organ:stone c 12

=who:visit:mine bc -18 -13
correcta d 14
eso_mismo bd -15 20
meds:old bd -22 12
organ:drinking b 11
ride:puede_pero d 12
ride:toda ad 14 -12
sancocho$ ad -15 16
she__@medicine cd -16 19

bajita c -16
had_all c 11
i__more bcd -17 -13 15
mi__jajaja ab 17 -16
remind ab -20 16
since_@date abd -17 -10 19

=body:his bd 22 -27
^yep abd -21 -29 38
casi_nunca ad -12 11
now:prome* acd -16 21 -19

=visit:lost ac 16 -13
allergy:just ab 18 -24
fine_by d 12
gives__a cd 16 -17
knocked_out cd -14 11
ladder$ a 11
muy__mi a 12
my__out ac 14 -17
now:they_put a 11

@medicine_every d 10
heart:but bcd -26 -16 19
organ:gemel* a 12
prior:docum* d 14
psychosis:estoy a 14
the__old bd -10 11

drinks:copa a 12
ensure b -11
era__yo a 12
hepatitis_c cd -24 22
que_voy ac 14 -20
todavia__le a -10
trucks ad 12 -20
ya_con d 10

#__que ad 18 -30
=denials:visit:1: abd 21 -23 -23
=visit:books d 15
=visit:only b -35
any:this_morning b -12
ay__me ad 12 -11
drinks:cigarettes a -14
he_has bc 13 -12
psicosis_y d -12

=rule:prior:yes:terapia|therapy_si|yes acd -21 31 -24
=rule:texts:yes:my|mi_cell|number|cel|celular_$ abcd 27 -11 -10 -20
allergy:but_i c 12
coffee abc -19 18 -28
falla d 12
fixin_to ac -12 12
hopin* bcd -13 24 -23
y_asi acd -11 -14 15

=body:family bcd 14 -14 -20
=body:once bcd -27 22 -12
am_at bcd 25 -19 -11
cancel:for_it ad 20 -19
garba* a 14
home:delayed a 11
is_between b 11
is_fine bd -31 13
kindl* b 13
not:lo ac -41 20
prior:i_never c -13

=visit:asking ac -14 14
allergy:body a 11
any:me_@call ab 21 -21
drive:@relative_and ad 14 -13
heart:have_a acd -16 -15 24
heart:que_tengo abcd 11 -10 -23 12
it_once c 13
no__problema b -20
on__@body cd 24 -22
organ:@year_pasado ab -16 11
they_say ad -20 19
yes_keep d -12

=body:clear abd 23 -30 -33
heart:born bd -12 11
not:cancelarla b 13
slept__woke a 13

=body:favor bd 22 -14
=body:jesus d 11
=first:visit:yes bc -27 -16
a__eso c -12
adult:almost_birthdays a 11
brain:the a -11
covers d -14
heart:todo acd 26 -12 -30
here_i ad -14 16
i__right abd -15 -20 30
meds:am_on bd -14 17
pregnancy:weeks abcd -54 -30 11 40
ride:there_is d -22

acv__me d 11
effects:or a -13
my_record a -11
one_@medicine abc 25 -26 -35
well:not_@stop ad 24 -19

=any:clue ac -19 22
=body:trimestre ad -10 11
@drug__not b -10
^over bcd -20 -12 17
eaten:dos ad -25 12
effects:next_week b 14
ese_es ad -14 14
heart:@animal a -13
mis_papeles abc -14 18 -11
now:bien acd -11 -10 20
prior:@stop_after d -14
prior:all_i ab 16 -15
substance:then ad -12 10
touched ac 13 -12
ya__dieron a 12

somebody cd 12 -24

=lead:visit:yes:0 b -18
alcohol bc -13 -24
for__lol ad 12 -11
heart:heart_trouble a 12
home:ago d 13
is__nothing c -13
las_@medicine c -26
not:about abc -12 16 -13
texts:sure d 18

allergy:nauseas b 11
drinks:i ad -12 11
physical__for d -14
psychosis:other d -12
ride:just_pick bd 11 -10
to_sulfa ad 17 -17

=signs:body:none:known_of+unsure bd -13 -13
cancel:@clinician acd -17 -12 16
home__only ad -11 12
job_in a 10
prior:made c -13
psychosis:ingre* d 11
si__prestan c 11

=visit:paso abcd 35 -24 -16 -14
^dudo cd 19 -10
effects:se_me abcd -20 -25 -11 33
effects:sure b -10
have__from b 11
heart:of_those d 11
in__that cd 12 -14
is__real ab -10 10
left__read c 10
now:claro c -18

=visit:solo d -10
can__wait bd -10 15
el_hambre bd -13 11
psychosis:energ* ad 17 -17

=any:urgencias ad 20 -14
=body:faint c 16
brain:funciona a 10
lluev* a -16
psychosis:cuenta bd 13 -17
well:ratos ac -15 19

=any:wanted ad -13 15
and__clean a 11
brain:is_fine ab 12 -12
meds:be_on d -14
psychosis:andab* c 11
ride:yes_but c 12
sabemos$ c 12
substance:once acd 22 -11 -15
you_could d 13

=rule:psychosis:yes:i_am|soy_bipolar|schizophrenic|e abd -11 -19 25
drive:estoy_en c 15
organ:not_liver acd 22 -12 -19
recre* bc 12 -12
ride:toget* ad -12 15
y_perdi ac -13 14

=body:born bc -18 -14
allergy:alergia a -11
appointments a -10
brain:vertigo acd 22 -12 -10
cancelar ad 15 -17
eaten:water abd 27 -22 -30
heart:un_infarto bd 12 -14
i__refill b 12
my__so b -23
podria bcd -18 22 -21
prior:quiero abd -22 30 -17
psychosis:ever ab 19 -15

coming:i bcd -16 -16 17
drive:se_@drive ac 25 -22
has_# bc 16 -14

allergy:a_@relative a -11
any:would_like d 11
cuale* abcd -23 11 12 -24
diferentes$ d 11
drive:herself ad -12 13
hepatitis_b cd -10 14
ied a -11
kombucha cd 16 -12
ni__la d 12
substance:and_my d 10
texts:did_not d 10
y__me bd 17 -13

ask__she c 12
cancel:want_to a 13
mil_@thanks ab -13 18
miscarriage b 12
my__@texts c 14
pero__anoche c -12

=body:little ac -21 18
=visit:exam ad 14 -12
aguantame_que b 16
alarm* a 11
entonces b -12
heart:@relative_has a -11
ride:she_would c 12
wassu* d 16

@relative__de acd 19 11 -47
cuenta ab -40 20
every_day a -22
me__confirmaron ac -13 13

=said:texts:ask abc -18 16 -25
and__on d -11
heart:and_pressure ad 11 -10
is_@day acd -12 14 -12
my__three b 11
prior:@stop_the d 10
psychosis:is_that bc -19 21
que_significa d -17
va bc -20 -18

=any:side d -14
=body:esto cd -22 -12
=signs:effects:no abc 21 -28 -34
=tag:effects:asks abd -13 34 -38
acelera c 11
adult:y ad -19 11
had:usaron_otra a 12
it__and abd -11 -26 12
patient__@relative ab 18 -12
psychosis:crazy_but b 11
psychosis:the_icu ac -12 13

@drink__jaja b -12
@food_count bc 17 -16
acost* b -11
effects:on_the c -14
es_alergico ab -15 15
espere ad 25 -22
i_been b -12
know abcd -25 -21 36 -29
tired abd -15 23 -12

=visit:insists d 15
any:con_mi ad 10 -24
atend* abc -19 23 -13
coming:amaneci a 11
no_diria ac -10 10
not:aguanto bd -11 12
now:fine_but ad 15 -14
warfarina$ d 11

@howmuch__cada b 12
^failed d 11
adult:@relative_de bd -18 24
allergy:swell ad -10 13
heart:watches d 10
is__exactly bc -21 22
meds:pacie* a 11
nina__# abd -14 18 -11
texts:my_neighbors cd 11 -10

=body:alcance a -11
a__question b 11
agarra c -10
any:since a 13
leave_me bd -10 12
texts:fine d 11

by_my bcd -10 17 -10
falling a -14
imaginese d 17
no_just b -11
plan bcd -24 -20 16
que__nunca d 11
queasy a -10

=any:am b -10
can__text a 11
eaten:cream ad -15 13
que_el d -17
so_not d -11

=body:twins acd -20 -19 26
=denials:body:2:yes abcd 28 -26 -13 -17
@medicine_than cd -11 17
drinks:night* ad -13 13
hay__nada cd 11 -11
me__recetaron a 12
pregnancy:@drug a 11

@ride__through b -17
allergy:skin a -18
coming:asi_que a 12
home:my_@relative abc 16 -23 -16
pregnancy:started a 10
pues__de a 11
ride:i ad 25 -54

#_at bc -12 -18
=visit:tomo d -11
a__casa d -21
adult:poqui* ad 17 -15
nerve b -17
organ:kidneys_like d 12
pregnancy:in_there d 10
texts:any ad -14 15
that_i b -22

=body:por acd -12 -54 25
^aun d -19
^tomaba ab 15 -13
nomas__los abd 22 -15 -14
now:minut* cd 13 -12
prior:some c 11
psychosis:days a -18
que_mi b -14
substance:alcohol bcd -40 -31 23

=visit:broke ad 17 -10
^sana d 11
^stage abd -15 -12 24
allergy:mama bc -25 22
anulela abd -11 -12 17
prior:i_@stop bc -12 -10
psychosis:when ad -27 16

=rule:drinks:no:no_~1_tomo|bebo|fumo|uso|consumo ad 21 -18
brain:normal acd 18 -14 -10
dice__pero bc -12 15
drive:@vehicle_como d 10
had:usaron d -14
him_to a 13
not:eso d -16
not:nursing ad 14 -14
olvida d 10
pregnancy:only ab 17 -16
substance:drug bc 21 -24
substance:oxys d 14

=body:formulario ab -16 22
=body:nada abc 21 -37 -23
=rule:heart:yes:heart_~1_condition|murmur|troubl abc 15 -13 -15
=visit:conmigo cd -26 13
^mornings cd 10 -16
at__good ad -11 14
migraine d -11
no_al ad 19 -18
now:of_a ad -13 14
organ:yellow c 12
se_fue bd -14 17

=lead:visit:yes:on:yes acd -22 -20 11
@medicine__with b 11
^dos abd -45 -21 38
a_otro ad 18 -15
al__tiempo d 10
any:pregunta b 11
eaten:aroun* cd 13 -10
effects:eithe* d -11
effects:not_talk b 14
hear__my a 10
organ:cance* acd -14 -12 13
put__a b 10
sickness a 20
the__got c -19

118/7* ad 15 -13
allergy:was_out cd 19 -17
cancel:attending ab 12 -12
felt__after d -12
now:could_not ad -11 11
organ:bien_por a 10
pressure_is a -11
texts:falta ad 16 -13
urticaria ad -15 17

celular__mi b 10
coming:borreme a 11
dicen_que ab -29 -17
do__think b -14
heart:lo bcd 20 -35 -15
home:@call bc -10 15
home:not abd 19 -30 -10
knees$ a 11
naive$ a 13
texts:please abc 16 -18 -19
three__so cd -12 12

=any:need abd -17 37 -34
=visit:absolutely b -12
cancel:en_la bd 15 -12
cancel:quite* abcd -29 -24 -12 37
drive:on_my ad -17 17
fasted:tuve ad 15 -12
well:bien_y cd 14 -10

came__clean ad 13 -13
home:ningu* ad -11 11
on__@ride d -18
psychosis:had_an ab -12 12
substance:edibles acd 21 -11 -13

=body:el b -21
=tag:twice abd -37 -23 33
all__had ad -18 19
any:am b -12
cart$ b 14
heavy d 11
not__dear b -11
organ:dropped b -13
texts:@visit ad -25 18

any:at b -22
any:time a 16
calculos d 12
in__middle acd -14 22 -17
pregnancy:i_am bc -11 -16

baby__and b 11
cholesterol bcd 17 -14 -14
claro__# a 11
como_una abc -11 -24 12
from_scratch a 15
now:de_la d -11
pero_leve a 13
prior:to_@medicine d 15
prior:weekly d 10
that__a d -15
two_beers a 10

=body:accutane d -13
cart ab -14 11
heart:took cd 12 -18
meds:had_a bd 13 -12
not:dios ac 21 -18
now:would_be ad 33 -32
un__mas ac -17 22

=body:iui abcd -16 -11 26 -18
=lead:body:no:on:no+yes abd -24 -14 27
adult:la_@visit d -11
drink_but ac 17 -15
had:en_# ad -10 15
home:a d -21
meds:can_not ac -13 11
murio__eso d -10
templ* ab 14 -17

=signs:yes abcd -18 -22 -14 24
any:the_bottle ac -19 19
has__i ad 16 -13
heart:holter cd 22 -19
heart:medic* ad -12 12
home:del a 11
not:@place ab -10 15
now:puede c -11
texts:for_@texts ad -14 15

=body:lot abcd -10 -11 15 -12
drive:not_decided c 10
fasted:como abcd -25 -14 -15 33
had:my_@relative cd 12 -21
prior:five ad -23 27
substance:todos ad -18 18
the_bottle cd 13 -11

@day_are bd 16 -11
home:camino abd 19 -11 -13
livin* d -14
to__so b -15

belie* b -16
eso__tiene bc 17 -13
fasted:#_y ad -17 18
have_done a 12
manana bcd -25 14 -10
now:bet d 11
pregnancy:test_had c 10

=body:transplant c -21
a_real a -17
digal* b 11
like_death a 13
organ:a_@year a -17
organ:clear* ac -14 11
was__do ad 14 -12

allergy:bad_reaction acd 19 -11 -22
cual_@visit abd -11 17 -15
eaten:bites d 15
i_forget bcd -42 35 -25
me__problemas d 12
me_fue b -23
not:myself bc -12 -13

=body:sombras c 14
=visit:pulling ad 18 -14
drinks:nothi* ad 12 -12
not_judge c 11
pregnancy:la_@clinician cd -11 13
well:aun ab -16 17

acaba_de acd 13 -14 -11
allergy:breathe acd -13 -14 14
camio* ad -14 17
derrame_hace d 15
lo__nada bc 12 -10
mi__otro a 10
organ:already b 15
passed_a c 13

=visit:put c -13
heart:chiqu* cd 15 -11
pregnancy:para_eso abd 19 -12 -11
would_be abc 28 -42 -22

^mitad acd -16 25 -14
been__a ab -15 -13
every__but cd 15 -15
fasted:lo d 13
organ:cirro* a -11
semanas abd -11 -18 14
tbd$ abcd -23 -17 34 -26

=any:entre a -11
el_camino d 11
pero_mas a 13
prior:@month abcd 25 -24 15 -35
ride:nadie abd 23 -19 -24

=body:fibrilacion abd -14 -13 22
eaten:y_desayune d 12
effects:despu* ad -12 19
effects:every d 13
effects:ni abd 23 -11 -16
had:@medicine abd 13 25 -39
more_questions b 18
nah$ ad 17 -15

=any:vez abc 13 -26 -13
a__will ad 12 -12
next_week acd -12 15 -22
quedar__mi ad -12 14
that_out bcd -11 17 -14
una__cuando d 12

=any:doctors cd 17 -18
@medicine__veces a -10
and__twice d -10
angin* d 11
had__as d -20
impossible cd 14 -13
she__breast ad 13 -10
will_answer b 11
would__to d -21

anafi* d 13
dudo cd 20 -11
heart:colesterol_cuenta b 13
molestias ad 12 -10
now:@insurer_a d -17
ya_llevo ad -23 24

=signs:ride:no+yes acd 21 -20 -21
coming:por ad -21 24
cuente abc 11 -15 -12
ni_la d -16

any:si_ni ac -17 18
effects:as_rain ad 17 -16
effects:devol* d 15
nary abcd 32 -23 -11 -18
ride:texte* ad -13 12
ssris d 11

=any:naranja b 12
fasted:@food_pero a -10
first__me d -16
is__ok ac -18 -15
just_finished d 10
liver_scare c 15
pregnancy:got abd 17 -16 -11
work_and c -11
y__todo ad 12 -19

=visit:este bd 12 -12
a_asistir a 11
brain:say bc 14 -11
drive:might bc -11 23
hace_el ad -10 16
he__con ac -12 12
knock_on a 11

=any:matusalen d 11
@fetch__si cd 10 -16
a_boy a -14
by_now ad -11 -10
holding d 12
meds:i_ran cd 17 -19
pregnancy:el_@day abc -10 -12 11
prior:apenas_una a 10
substance:working_on a -13

=any:gin d 10
brain:bad c -18
do__got d 10
fasted:ultim* ad -22 23
heart:corazon_de ad 26 -14
home:como ad 13 -15
organ:proba* ad -17 15
saco d 11
ser__cuando cd 12 -10
substance:the_last ad 11 -10

=any:best abd -16 -20 31
@insurance__@pay d 11
^works abd -28 -14 37
any:be_my bc -12 11
bien_del a 14
horit* ad 20 -18
list_of a 10
loved bd 14 -18
now:few_minutes a -12
now:quien abd -17 20 -16
pregnancy:me_hice bc 12 -12
the__@stop a -11
will__work ad 23 -20

=body:dormido cd 11 -11
=body:sealed ad 10 -11
=body:throwing b 11
=body:toda acd -16 -13 14
a_bleed d 12
crumm* ad 21 -16
eaten:ya bd 14 -13
one__sleep b -18
que__poquito d 11
switched_to a 11
ten_@hours ad 17 -16
the__them a 13
upset ad -12 16

=any:shakes bd -13 15
=rule:prior:yes:tried|been_on|taken|probado|toma bd 20 -15
brain:hace_@year d 10
brain:much a 14
coming:on_my a -10
got__at ac -20 19
heart:me_dijeron bd -13 12
kidney__@body ad 12 -12
organ:gastritis ad 16 -12
to_lie ab -11 12

=any:perdon a 10
a__problem cd -15 11
earlier ad -16 17
follow a -11
organ:clean acd 32 -12 -31
prior:twice acd -13 27 -21
ride:haul_me d 11
rough$ d 17
shadows__that c 11
signi* d -17
toca__@date a -11

any:was d -19
effects:mild d 17
left__it d 19
luego$ bd 13 -14
my_first abc 25 -34 -25
no__single c -11
ride:que_hora bc 13 -10
suffering ad 18 -11
texts:oficina a 11

=visit:all acd -15 -27 23
los_rinones c -12
my_list d -12
not:soltar d 11
pregnancy:four abc 11 -11 -10
substance:durin* d 11
substance:no_entra a 11
substance:noche* d 14
y__@eat a 12

=any:ok bc 26 -44
adult:befor* ad 18 -17
allergy:exactly ad -11 11
allergy:proba* ac -10 14
eaten:unas ad -15 19
from__no b -11
labs_came ac 16 -12
mio_fue b -10
plant$ d -15
ride:sabe_@drive b 15
sitting__my d 12
tres__sin ad -11 17

@food__el b 10
does__@relative bc -21 22
effects:por_el d -11
en__@medicine ad -11 13
esquizofrenia__mania ad -16 13
knows ac -35 18
llevan d -19
padecia d -16
pecho__doy cd 16 -10
vision ad -13 18

^todo abc 40 -59 -41
forward a 12
la_madrugada ad 15 -17
organ:transplant bc 11 -19
pudiera ad 19 -12
su__y a 12

=any:mejor abd 14 -12 -20
anestesia__dentista cd 13 -12
coming:a_ver c 11
eaten:como ad 14 -23
had:when d 13
lost__in cd -12 -12
me_llega d -11
organ:i_am bcd 16 -11 -23
quiza$ acd -13 21 -13
substance:sometimes bcd -12 16 -21
vomito ad 16 -17

any:i b -42
ask_a b 17
heart:not_have c -16
organ:si_pero ad 13 -10
pregnancy:preg abd -21 -12 28
prior:celexa d 13
will__with b 11
ya__llego abd 14 10 -28

=any:razon ad -10 11
@day_y c -11
@treat_once a 10
alcoholic bd 13 -15
and__sure ac -14 17
substance:duro d 13

=any:makes bcd -13 -12 16
but__heart d 10
drinks:copas d 11
effects:vomito bd 11 -13
la_bola abcd -14 -13 26 -15
my_@relative abd -14 19 -15
organ:en b -12

@vehicle__@drive acd -18 13 14
en__ahorita a 16
not:treated ac 12 -13
off__two d -15
pregnancy:me_bajo acd 23 -16 -11
she a -13
texts:me bc -24 -19
well:up bd -15 11

@animal_had b 14
checked_the d 11
had:luego b 12
meds:tiroides d 11
organ:just abc 15 -29 -20
recetas a -14

@food__did acd -11 -16 15
apartamento_# ad 16 -12
coming:la_@clothes d 12
segundo$ abd -14 26 -19

=body:four abcd -14 -22 -20 26
=visit:anyone c -19
coming:estar* d 12
drive:a_@ride a 12
eaten:que bc -16 10
organ:cathe* bd -16 21
pregnancy:el_diu d 12
prior:en ab -14 12
text__# d -10
to__chaplain bc -11 14

@drug_mi d -10
^senti d 15
allergy:exped* b -11
any:prefe* ad 15 -11
decli* abcd 32 -17 -10 -25
eaten:six_@hours cd 17 -14
heart:baja abcd 33 -11 -22 -17
heart:counts ad 16 -10
inten* abd -10 -15 16
liver_good ad 11 -11
said_@day ad 14 -12
you_worry ac 10 -11

@symptom_es d -12
@year_sober d -17
dark bc -27 10
drive:y_mi ac -21 16
eaten:me_eche ad -13 18
go_on ad -23 20
heart:impor* cd 19 -15
home:@food b -10
kidney_to bd -11 15
leave__off a 13
mande abcd -18 36 -11 -23
pero_si acd -20 -12 26
ride:good d -11
substance:that_is ac 12 -16
take_the bcd -17 -18 10

^enlarged ad -11 18
ever acd 23 -26 -14
lee$ c -10
meds:@medicine_hace ad 19 -18
night$ acd -13 -25 19

=body:abejas ad 13 -10
@clinician_said b -20
@visit__no ad -13 15
and__been c -11
gave_me b -22
medicaid bc 10 -15
no__gave d 10
ride:@ride_fell ab 14 -12

=tag:eaten:unsure abcd -46 -12 29 -12
asked__yet ac -14 15
basta* ad -22 28
cancel:make_it abd 16 -13 -11
psychosis:puso b -13
the__here b 11
thinks abcd -16 -13 23 -12

=visit:esperando bcd -18 11 -12
@call__# bd 26 -23
@door__for a 12
cancelala a 12
de_por b -11
expul* bcd -17 25 -19
heart:meds ac -24 20
manana$ c -22
prett* bcd -14 19 -13
prior:diero* bc -14 18
prior:memor* c 12
schizoaffective$ bd -17 25
the__@drive abd -23 -13 24

=body:shadows cd 18 -16
@relative__@medicine a -21
any:dejam* acd -11 18 -15
given__so ac -11 12
have_an ad 13 -11
heart:pressures cd -14 12
home:forgot bd 11 -12
now:mata ad 17 -11
paxil acd -18 -11 21
prior:quieren b 11

^used abd 25 -24 -29
a_@food abd -20 -10 17
heart:corazon_esta b -10
psychosis:is_it a 14
substance:sherry_on a 11
tbi_from d 18
works_out a 11

=any:toda bcd -24 -15 22
=rule::twice:not_like_~3_not|never|nobody d 13
=rule:substance:no:a|una_beer|drink|cerveza|copita| acd 16 -21 -16
home_alone d 12
not:of ac 11 -12
not__calls c 13
substance:y_hasta ad 16 -10
texts:hace_falta ad 16 -13
vice a 11

=asks:before: bcd -27 19 -13
=said:any:ask a -19
me__estan c 13
safe:is ab 11 -10
so__was ad -13 15
substance:the_@drug acd -29 -18 36
texts:am bc -14 16
throu* bcd -15 -14 14

^guilty bd -14 19
any:como_que ad -29 31
brain:worked ad 11 -12
heart:hasta abd -17 -11 10
heart:none ad 13 -14
if__say bd 16 -11
real c -12

=body:hacerme c 12
@medicine_for b -24
a__tengo ad 11 -14
adult:apenas ad 18 -18
adult:ok ad 21 -18
allergy:shot ac -18 23
drive:no_tengo acd -21 -20 24
not:tells b 14
preocupa b 11
substance:hacer b 14
yo abc 16 -43 -16

=body:se ac -35 10
@relative__on bc 17 -26
alla$ bc 14 -12
an__for cd 15 -20
cancel:pensa* c 11
coming:with_another a 11
could__name cd 18 -14
effects:dia abd -11 -15 15
my__another ac -13 13
nary__one ad 20 -11
one__to abd -11 -12 21
pastilla bcd 15 14 -21

^twice ad -13 21
allergy:threw a -10
estoy__una bd 11 -10
now:parece ad -11 16
organ:polyc* d 12
sweet$ b 11
\xc2\xbf__la a -11

autoc* a 14
confianza$ d 19
is__blood b 12
meds:seizure_@medicine ad -11 13
prior:med abcd 28 -13 -11 -22
the_er ad 21 -16
was__till ad 15 -17

@clothes_alla b 12
coming:con d -21
drive:vez a -12
eaten:desay* ad -16 21
had:at_a c -18
mellizos d 14

=visit:at abc 12 -16 -12
=visit:sweet ad -13 11
allergy:latex ac 13 -13
heart:ayer_en a 10
heart:been abc -19 -23 23
nietos acd -13 -14 12
no_sirve cd 12 -13
now:pleas* abd 27 -16 -22
now:say_yes d -10
now:yet ab -20 12
nueve_horas ad 22 -18
prior:it_is cd 10 -14
ya_ni bc -18 14

=number:brain:few ad -21 19
=said:ask:opens_with_yes_and_ends_with_no abc 11 -20 -14
=visit:@price abd -12 20 -18
brain:tbi_from d 15
do__me ad -20 14
meds:cuand* d 14
organ:over_and d 15
skipp* b -23

bed$ b -11
cancel:this abcd -28 14 -18 18
coming:alli d 12
coming:mi_@relative c -11
como__dijeron b 11
eaten:pleas* bd 15 -11
have__car a 14
me__time acd 13 -12 -10
perla* ad -11 13
yes__time a 11

fourth d 10
nope abcd 36 -38 -21 -26
prior:@howmuch ad -11 -14
quiza abcd -33 -21 47 -28

=rule::proxy:lleno|llenando|contesto|escribo| bd -19 13
=visit:mandelos d 11
brain:head ac 12 -11
home:farmacia ad 18 -10
i__outside b 13
me__you d 10
quieren_saber bcd 25 -20 -14
ride:aunqu* a -10
substance:antes c -12
substance:y_ya c -13
went_away abd -17 -14 22

=body:vicios a 10
=rule:drive:no:^_my|mi_@relative ab -18 15
=rule:now:no:mas_tarde|tardecito|ratito|rato a 15
a__@place bc 13 -11
encebollado b 17
estoy__diez a 11
now:yes_please ad 16 -12

drinks:casi ad -12 13
from__all b 13
lucky_to d 10
me__sin ab 14 -13
now:@place abd -18 22 -13
organ:aguanto d 14
organ:is_@day c 15
prior:rounds ad -11 12
prior:seven ad -13 16
pronto_para c 11
than_@medicine d -14

^todos ad 12 -24
and_let bc 12 -11
cancel:i_will ab 17 -34
drive:and_i b -11
is__that b -18
not:mood ab -20 17
psychosis:every_@month cd -11 15
quiera_es a 12
y_otros c 16

@stop bd -18 -17
an__on ad 13 -15
any:le cd 16 -21
coded ac -16 13
heart:doctora d -15
mis__mis ad 14 -10
nap ad 11 -10
prior:me_ha ad -22 23
thought_it b -12

a_sonreir d 13
consegui abc 20 -18 -13
pregnancy:dio d 10

@clinician__in ac 14 -14
esquizoafectivo d 15
no__have c -10
not:used a 13
now:@relative_gets a 13
prior:fue d -14

allergy:no_a ad -15 15
allergy:sesiones ad 16 -12
any:ningun_anticoagulante a 11
coming:off ad 13 -12
de__por bd -14 14
i__alone abc 21 -12 -15
nanay abd 22 -18 -17
not:consegui b -10
the__home b -14
welts ad -10 17

=any:kind ab -13 10
=body:there cd -27 23
is__about a -13
me__duro cd 18 -20
not:new ad -15 19
not__but abcd -34 -24 -18 37
segun_@howmuch c 11

=rule::no:no_chance|sir|maam abcd 33 -20 -29 -16
=visit:times ad -12 14
dormir$ a -14
formu* bc 15 -14
hablarlo__@relative cd 14 -10
meds:@day abd -17 -12 21
mucho__bano c 18
one__@drive d 10
organ:tests_came d 12
prior:any abc 11 -11 -20

=any:hora abc -20 -18 14
=any:importa b 17
=rule:eaten:no:skipped|skip|salte|sin_breakfast abd 25 -11 -21
adult:para_el a -10
allergy:give acd -16 -11 18
brain:el bc -30 16
eaten:shift ad -13 13
from__at c 13
have__heard c 10
is__lol d -15
los_@body d 11
pregnancy:my_@body b -10
voy c -10

=body:get bd 16 -11
@thanks_god b -17
any:happy ab -12 18
effects:nada_mas ad -23 24
esta__en c -11
have__tried abc 11 -26 -12
organ:nomas bc -14 -18
un__mi bd -14 12

=body:pipefitter ab 10 -10
=body:vitaminas abc -22 19 -17
a_hysto ac 14 -11
adult:de_edad b -12
eso_se b 12
in_college ad -11 15
meds:but_@medicine ad -13 14
no__@insurer bc -11 -12
organ:had cd 31 -37
pregnancy:not_get a 13
que__@drive acd -16 16 -10
substance:many a -11
substance:want d -15
well:thanks ad -16 19

^pienso d 10
allergy:red bd -13 10
clinic a -19
compr* cd -11 13
corazon_no ad -14 18
ears ad -15 21
heart:me_up ad 14 -15
is__@hours ac -11 -10
que_vaya c 12
stage__ckd d 15
yo_misma c 12

=rule:fasted:yes:nothing|nada acd -29 19 10
any:in bcd 25 -22 -19
could__tell a -19
drive:en abcd -23 -29 10 14
era__mi d -10
genial$ d 10
good_now d 10
my__tomorrow acd -14 -10 15
organ:los_estudios a 10
prior:unas cd 15 -13
si_digo c -15
to__then b 14
up__they acd -11 -12 13

in__department a 11
my__made a 10
spray__the d -12

=number:pregnancy:old abcd 67 -45 -12 -51
=said:safe:ask bcd 24 -23 -33
a__a abc -23 11 11
any:water d -10
drinks:glass ad -12 14
like__to ab -12 11
riding ad 19 -12

=rule::no:en_absoluto a 13
blood__one ad -15 16
conmigo bc -15 -17
cuentan$ abcd -18 29 -11 -25
now:calendario ac -19 21
of__just acd 17 -11 -14
organ:ketamine ab -11 17
organ:liver_of ad 16 -13
pregnancy:pumping ad -13 19
prior:@call abd -11 19 -15

=rule::unsure:a_lo_mejor abcd -26 -14 33 -16
=visit:lo abc -37 -10 30
any:and_i abd -18 -10 16
it__so b -10
mi__dio b 19
ride:o a -10
si__nada ad 19 -14

=last:visit:no abcd 34 -11 -13 -52
=visit:y ab -13 -10
be_there c -18
era__unico a 12
gallbladder__that c -12
llanta d -14
now:perfect_timing ad -11 13
substance:both_say d 10
tome__de bd 15 -14

ambul* bd -12 10
meds:same abd -12 23 -17
pregnancy:stopp* d -14
prior:take_@medicine b 10

=said:psychosis:yes a -18
=signs:meds:none c -24
cuarto ad -21 12
do__ever ac 14 -16
effects:be abcd 13 -11 15 -31
heart:el_cardiologo c -13
labs__perf a 13
mismo__la abc -11 15 -12
now:pass_on a 12
organ:is_next c 11
organ:los_analisis bcd -15 19 -13
reach* b 13

=denials:body:1: abd 19 -52 -24
^oi bc -15 15
any:alway* d 12
heart:igual_que bc 19 -23
horri* bcd -19 -18 17
street_we a 12

adult:nino a -10
and__@drug ad -15 10
drive:would_rather a -12
entre_semana c -13
file d -23
for_about ad -11 18
took__and c -11

adult:to abcd 21 -10 -15 -12
brain:strok* bc 14 -14
coming:cuente ad -11 14
eso__dios abcd -11 18 -17 -12
labet* d 11
stick_with ad -12 12

=body:old b -23
=tag:cancel:self b -20
heart:heart_thing a -15
organ:hepatitis b -12
que_nunca a 11

=body:nos ac -21 21
allergic__it abd -13 -20 21
heart:not_for ad 17 -16
heart:will abd -20 21 -11
tres_@month b -13
wonde* abd -13 -13 11

brain:la_tengo ad 20 -11
prior:started b -10
psychosis:only_voices a 11

drinks:cumpl* ad -11 13
had__@year abc -11 -17 22
remem* abc -18 -23 20

@relative__for a 12
allergy:can_take ab 16 -15
do__drugs c -14

=visit:said b -14
alergia__a a -13
had__did c -14
heart:abuela bd 23 -23
meds:ran_out cd 18 -21
the_church b -12

allergy:medic* a 11
any:take_@medicine d 11
back_perf ac 16 -11
heart:nina cd -12 11
not:las b -13
si__yo bc 19 -18
substance:corrieron d 12
tried_two d -11
well:days_and ad 11 -13

daughter d -14
ese__por b 12
in__@door a 11
me_diagnosticaron cd -17 15
meds:soy ad 19 -20
not:drama ad -11 16
not:hasta acd 21 -15 -13
substance:addic* c -10
to__else ad -12 17

#__bien ad -13 15
=body:cops cd 14 -11
=rule::turned:actually bcd -21 -16 15
dieron__el ad 13 -14
drinks:dios abd 17 -18 -13
ex abcd 14 22 -20 -42
por_aqui ab -20 16
y_veo cd 14 -12

=body:gente d 11
enter* abc 15 -25 -16
heart:results c 13
hice_la ac 13 -12
husbands__with ad 16 -10
not:already abd -16 21 -13
psychosis:episo* abcd -12 -12 -18 25

and__just c -11
cuatro__cuatro d 12
emdr_and d 11
los_pensamientos a 13
no__al ac -17 11
out_last ac -10 12
parece ac -27 24
psychosis:ex bcd 21 -16 -32
un__para cd 14 -26

afternoon$ bd 16 -13
brain:si b -30
does__to bc 13 -11
eaten:#_yesterday a 11
heart:@place a -11
meds:not_taking a 10
ride:\xc2\xbf abc -10 16 -15
tms abcd -16 -17 -14 24
ways$ bcd -15 -10 12

=said:fasted:unsure abc -25 -15 14
be__is d -12
brain:yo ab 18 -22
farmacia bc 12 -18
group$ a -13
meds:em_all ad 21 -17
never_have ac 13 -11
si_a cd 18 -33

=any:ser abcd -32 -17 33 -17
@call_me bcd 27 -28 -26
be__@clinician b 12
cats ad 14 -22
not:getting ad -20 22
prior:me_han bd -12 17
substance:ano c -18

=visit:deme cd 15 -22
=visit:suyo ab -15 17
@stop__hace ad 20 -13
^let abcd -14 -27 32 -27
bender ad 12 -12
coming_home ad 12 -11
del__que ad -11 14
drive:carry ad 16 -15
sober__i a 11
un_@medicine a 16

@animal__it b 14
heart:since_# a -15
mas__la b -16
never_had d -15
now:minutos ac -20 22
off_a cd 11 -11
puedo$ abd -18 -16 22

@symptom__next d 12
descarto abd 11 -21 -17
dice_que a -14
organ:se_me d 13
pregnancy:que_lo b 11
pregnancy:tengo_# a 14

=any:igual cd 23 -20
=visit:asi cd -39 20
flushed abd 17 -10 -21
seria_lo ad 14 -11

=body:haha bcd 17 -26 -17
brain:nobod* c 16
casi abd -27 -37 25
drinks:on_the cd 16 -13
drive:taking_my ad -24 25
heart:as_high a 13
pregnancy:tengo_el acd 20 -11 -10
took b -25

cancel:me_so a 10
el_# b -23
el_psiquiatrico a -12
got_big d 13
mi__ya c -12
organ:un_rinon d 14
the__text d -10

allergy:my_red d 10
have__that b -10
my__through abd 14 -13 -14
texts:be d 10
what__used cd 15 -13

coming:or_high d 16
give__@medicine d 11
now:esa bcd -19 -13 11
pregnancy:broke ac -13 11
pregnancy:have_not acd -11 17 -18
psychosis:when_i ad -36 19
substance:bebida d 13

=visit:pharmacy ad 12 -12
arter* bd -11 17
cancel:went d 14
cuent* abcd -23 15 -22 17
not_afford ab 12 -12
one__a a -18
say__a ad -13 12
substance:un_problema b -11

=any:afternoon ad 10 -10
=body:body abd 28 -29 -17
=rule:allergy:no:no_soy_alergic* ad 22 -13
=said:unsure:a_denial_denied abd -37 -23 33
a_postcard ad 14 -11
misse* b -13
substance:bong bd -11 12
tests_came d 12

@treat__drug ab -12 13
^pain a 11
adult:retir* ad -14 20
aripi* d 13
esperando_el d -18
habia__que a 12
have__in a -18
irreg* abc -32 -21 23
me_tonight b 13
not:her a -12
now:have_my ab 13 -13
organ abc -19 20 -12
pregnancy:vasectomy b -14
texts:confianza d 17

=body:hicieron bd -19 10
=body:idea acd -20 11 -11
@body bcd -40 -23 17
@date b -17
any:give cd 15 -16
de__para b -22
drive:pienso d 12
if__no ad -17 20
los__@month ab 11 -11
organ:malo a 11

=rule::no:i_do|did|have|am|can|will_not ab -36 30
@drive__but ad 13 -12
@stop_hace a 10
once__while d -12
psychosis:ruled_out a 11
ride:mas acd 20 -12 -16

=body:dado abc 10 -12 -18
=said:safe:unsure ac -11 24
if__@move abc -13 17 -11
no__hicieron ac -11 12
not:sabria abcd -42 -29 43 -17
pregnancy:@relative_y b -10
pregnancy:a_girl ad -23 24
se__donde d 10
texts:no_lo cd 11 -10
the_womens a -11

effects:better abd 21 -11 -13
he__nada ad 27 -22
not:comment abcd -32 35 -12 -12
organ:my_kidney ab 10 -11
to__grew a 12
yo_ya c -10

=any:when c -19
=rule:prior:no:took|tried|tome|probe_one|una|1 cd 15 -10
had:ahi d 10
is__patient bd -23 17
me__@move cd -14 10
now:he a -12
organ:go_a bcd -11 19 -13
prior:to_me bc 15 -14
solo__las c 11
the_bill b 15
vivo__mis ad 12 -11

=body:self bd -10 15
anoche abc 14 -20 -26
any:know abc -27 -18 18
coming:impos* a 13
ganas c -24
no_diagnosis c 12
not_the a -19
perfect$ ac 16 -14
texts:about_my d 12

=who:any: b -10
all_that ad 19 -37
coming:@move b -13
el__a cd 17 -23
had:quit d 10
how$ bcd 29 -11 -28
prior:every a -17
prior:on_something cd 11 -11

=visit:perfecto ad -26 31
allergy:is_allergic d -13
any:down ad 13 -17
brain:@medicine_is a 11
brain:liquido d 11
coming:truene d 12
had:know b -12
me_las abd 10 -12 -18
meds:finished_the a 10
pregnancy:@drink ad -21 19
substance:pills abd -26 -15 22

#__out ad 18 -12
=any:asi ac -17 18
=body:llevo abd -27 -16 22
@eat_already a 12
adult:ni ad -14 14
distintas bd -11 15
la__el ab -29 21
murio_mi bcd -12 -18 19
ride:old_lady abd -10 -14 13
was__they cd 18 -15

=any:question d -13
es_bipolar bd 13 -11
let__mull c 11
nada__con ab -11 13
not:surgery ac -12 21

due_any d 10
en__el bc -13 -11
here__i ad -18 19

=any:gusto d 15
^dele abcd -14 -16 -12 30
at__clock ac -11 11
been_that ad 10 -11
cumplir_# ad 18 -18
gave__up a 11
grandbaby__born bd 17 -12
had:cosa bcd -16 21 -17
la__termine a -12
perdi__cuenta bcd -13 -13 24
ride:ridin* a 11
si__queda a 13
si__tiempo cd -11 21
si_consigo cd 19 -12
substance:contar a 11
then__have b 10
then_yes acd -11 18 -13

=body:hole d 14
adult:ahi ac -22 18
body_is ab 17 -17
had:joven abd -14 22 -19
pregnancy:am_not d -12
texts:dar bc -13 12
viene_mi b 12

=visit:familia abd 13 -11 -14
coming:tengo d -12
eaten:fue_anoche ad 13 -13
substance:socia* a 14
y__tambien bcd -24 -12 19

allergy:alergico ab -11 12
allergy:nkda a 13
coming:this_time a 13
cycles ad -14 18
had:that d -18
home:que_esta cd 12 -10

@move__to abc -14 23 -13
a__mariscos a 17
after_but a 11
after_the bc -30 14
any:sec abd -15 17 -18
convulsiones$ b -14
disease__the b 13

adult:nieto bd 15 -12
bien_y bc -12 12
cancel:lunes abd -22 -13 24
eaten:@call acd -22 17 -17
eaten:@relative_me a 12
nada_ahi ac 13 -11
not__someone c -13
presion__del bd 18 -13
y__digo cd 15 -12

@food__morning ad 14 -13
any:all abc 17 -18 -13
nomas_@medicine ad 18 -14
not__anyone ac 17 -24
organ:for b -26
prior:the_same d -11
substance:a abc 24 -35 -36
substance:no_senor a 10
well:ni_fa c 11

=body:changed ad -18 14
=body:stress acd 18 -11 -11
=rule:drive:unsure:might|maybe|may|quizas|tal_vez|d acd -22 19 -34
=said:adult:ask bcd -14 -39 11
@relative__tengo bc 10 -12
my__will abd -11 -19 16
organ:original a 10
por__pero d -12
voy__al c 12

=any:starving abd 19 -18 -11
^do bd 32 -46
adult:am bd -12 -12
evening$ ab -10 11
it__work a 11
says__miss a 11
voy__contestar b 12

=any:effects ad 13 -10
always_been ad 14 -12
del_dentista acd -12 14 -20
i__@drink c -10
organ:lab cd 15 -16
pregnancy:pasad* bd 12 -18
proba* b -35
yes_@cancel bd 20 -23

@medicine_# abd 16 -24 -12
ride:en_eso ac -19 22
substance:recai d 14

=body:allergies ab 22 -17
falta* d -11
now:half ad 16 -12
otherwise__as ad -14 15
todo__mi ad 18 -14

=body:palabras b 11
adult:us abc 10 -22 13
crummy ad 21 -16
my__home ad -12 13
psychosis:month ad -12 18
ride:primo d -11
slept_like ad 20 -17
substance:confi* ab -13 12
substance:just_@drug bcd -13 14 -17
well:feeling_good ab -29 19

=any:getting ac -11 16
^hep cd -24 19
meds:ayunas d 10
meds:know_if d -14
psychosis:cuerd* ab 15 -10
says__and ac -16 18
semanas__y a -12
substance:husband c -18
will__home abcd 18 -11 -14 -14

=any:@wrong d -15
=body:cardiologo bc -11 -13
grade$ cd 14 -18
meds:when_i bd -26 23
psychosis:take abc -22 15 -11

=rule:now:no:luego|despues bc -25 -11
=visit:le acd -19 24 -21
bebida ad -18 22
is__if d -13
ride:all_set d 13
waited__for abd 25 -11 -20

=body:long c -13
=body:toma bcd 12 -13 -12
=visit:misa ad 14 -11
entre__y acd -26 33 -27
prior:know ab -18 -15
que__aquello b 11
ride:tengo_que acd -19 22 -14
student a 11

=any:growlin ad 22 -22
=tag:pregnancy:asks abc -26 18 -28
=visit:lined c -10
^bueno cd -14 11
a__old c -10
cancel:bien d 12
day__@day ad -10 13
psychosis:old_@clinician bcd -10 21 -13
ride:me_ha ac -16 15
truck$ abc 23 -21 -19

allergy:for_a d 13
allergy:sulfa_me d 13
coming:pleas* bd -11 11
esperando__de d -17
up_i b 10
weather d -18

#__last cd -10 14
=visit:corolla a -10
any:conmi* a 10
drive:up_in cd 17 -14
fried cd -10 15
now:me_agarro a 10
prior:espalda d -11
ride:de ac -12 12
who__ask ab 12 -11

=body:about d -28
=signs:no+unsure abd 17 -37 -24
cancel:la_quite ad 16 -14
effects:only d -12
got$ d -14
heart:got_it bd -13 12
not:contestado cd 15 -12
prior:mis c 10

anule* abd -11 -12 19
dale d 12
diamo* bd -12 20
heart:\xc2\xbf ab -14 12
not__before a 13
psychosis:el_loco b 10
solo_@medicine a 14
texts:permission bd -15 20

because_i c -16
home:@clinician bd 16 -14
lately a -12
one_bit ac 19 -12
psychosis:two b 13

=body:entiendo c 12
@body_after ad -11 12
cabeza d -18
had:your abd -15 -12 23
in__back a 10
meds:old_man bd -10 11
organ:but_the acd 18 -14 -12
strep a 10
su__la bd -13 16

=body:entendi abd -14 18 -10
dead_body a 14
el_equipo b 10
este__celular d 12
secure$ ab -11 13

=rule:drive:unsure:if ac -13 13
cancel:de_la abd -28 11 11
psychosis:@relative_sometimes c 13
the_usual ab -12 13
y__entonces c 12
yo_me ab 13 -11

avisar$ b 16
patients$ d 10
the_@price abd -21 23 -11

=rule:substance:yes:months_~1_sober|clean|recovery ad 26 -22
de_el ac -10 10
drinks:te bc -10 10
drive:vuelvo_en ad 19 -15
has_to b -13
krato* abcd -10 -16 12 12
organ:creatinine_# a 10
organ:something_on ac -16 12
pregnancy:matte* abd -18 23 -12

@eat__last ad -16 18
allergy:maybe cd 17 -14
going_to acd 19 -30 -12
long__take c 10
my__section a 10
number__the ad -17 20
since_the b -29
voces_cuando d 14
we_are a -18

=body:dos abcd -26 -37 -11 37
any:de_quien b 12
coming:it_any a 11
hace__hora bcd -24 -16 16
meds:take_anything d 12
prior:every* acd -18 -21 15
some__it a -11
well:not_good ad 26 -14

coming:boss d -12
coming:quier* b -13
i__swear c 11
longe* abd -13 -12 20
nada__infartito ad -12 11

@date__# ad -17 19
@relative__si ad -38 12
allergy:i_know cd 16 -15
not:college a 12
once$ abcd -40 -16 53 -13
organ:a_problem d -10
reads__@call a 12
substance:conta* a 11
texts:only bcd -23 -29 20

@relative_can acd -11 16 -18
am__no a 16
expecting c -27
heart:they_said abc -16 -11 13
organ:tres bc -12 -12
quere* cd 18 -19
to_@treat bd -23 16
would__me ac -10 -16

=any:thinking c 14
^same c -15
heart:la_presion bcd -35 -12 25
home:falta ad 24 -17
lady_never b 14
now:go_on ad -19 20
pregnancy:resultado_de c 11
ride:brother a -13
the_one bc -17 -25
troub* abc 13 -14 -36
tuve abd -12 -46 13

coming:whole_thing ad 12 -11
lined c -10
rather abcd 13 19 -31 -23
refil* abcd -19 35 -12 -26
ride:puede ad 22 -26
spot__liver c -15
substance:vinito_con a 13

=any:cumpleanos ad -20 11
=visit:soy bcd 28 -15 -20
mejor$ cd 24 -35
mi__@medicine bd 14 -12
not:hambre ab -17 16
now:de bc 14 -22
pregnancy:do_not bc -24 15
prior:resul* d 10
too_soon ac -11 12

ando_@late acd -13 21 -11
cancel:give_me c 11
could__for b 11
empez* ad 16 -16
finally d 11
not:asunto abd -13 21 -10
organ:livers_fine ad -14 15
quien_escribe bd 19 -12

=long:4 bd -47 11
coming:will_be a -13
crazy_about ab 14 -11
dice__me c 15
heart:@thanks bd 15 -20
not_telling ab -20 26
now:by_me d 14
pero_ya b -12
prior:apenas_voy a 11
prior:thing ad 14 -12
right_back a 12
solo_a ab 22 -15
was__draw c 10
will_let ac -14 17

coming:on abd -29 -26 27
drive:otra ad -24 21
is_great bd -15 15
la__luego ad -11 11
pregnancy:for bcd -17 12 -12
pregnancy:recien d 10
well:have cd -14 -16

=body:llega a -10
aqui$ c -19
brain:injury c -11
crei_que c -14
hambre bcd 19 -22 -12
lexapro d -10
me__preguntado b 11
mismo_que bcd 22 -18 -16
watching abd -26 -14 31

=rule:now:no:busy|driving|ocupad*|manejando|m bcd -13 -27 13
commo* a -11
dejan_@drive a 11
pregnancy:late bc -23 10
say_yes abd 11 13 -12

=body:acne ad 15 -13
diaria d 16
fue_muy b 18
listed__allergy d 11
prior:terap* bd 13 -11
ride:@ride_is ad -15 23
saw__on b -14
se__quito b -11
voices_i a 11

=body:want abcd -28 23 17 -30
eaten:sorry d 12
i__asked ac -15 21
no d -17
para__para b 10
que__algo d -14
talk_@treat bc -16 -24
veinte bd -11 10

adult:@date abcd 11 -10 -12 -16
drinks:es_droga bc -13 11
not:mejor abd -24 -12 28
on__pressure b -12
ride:she_said d -13
up__@month abd -12 13 -12

=body:might acd -25 28 -26
=visit:pregunto abc -10 -10 18
heart:reloj ad 22 -14
on_whether c 13
reir ad -10 19
right$ abcd -33 23 -15 13
the_spins d 16
voices bcd -27 -24 21
well:weath* a 11

=rule:organ:yes:liver|bladder_~2_shot|bad|failin ad -12 18
^nones a 11
be__@relative b -14
creo abcd -23 -22 38 -40
drive:coming a 10
home:your ad 21 -15
mi_nada a 12
now:@date d -15
psychosis:@thanks_you a 10
rapido bcd -10 12 -14
ride:@thanks b 10
se_que bcd -14 20 -27

=any:dije d 12
=body:airway d 10
=body:sirve cd -11 11
=visit:fixin ac -12 12
@day_en cd 11 -18
allergy:had b -25
ask__again b -16
effects:la_@visit ad -12 15
heart:say b -20
him_at d -12
know__@relative ac -11 13
through$ a -14

=asks:any:after:yes ab 15 -11
coming:voy abd -10 -13 15
had:pero_no ad 15 -13
heart:fibri* abd -18 -13 26
matter bc 10 -32
not__lick ad 12 -11
psychosis:internaron d 10
yo_de a 12
zip_code b -11

=visit:mucho abcd -10 25 -14 -16
@medicine_@clinician ad -16 19
nobod* bcd -15 25 -19
now:no_le ac -14 12
tendria abcd -18 -32 38 -29

=body:altas a -10
heart:presion_ando d 12
it__do bcd -11 -26 13
now:direccion ab -11 15
psychosis:contr* d 13
sleep_once d -13
to_remember c 12

adult:meses ad 23 -22
after_work ad 21 -11
heart:checked ad 12 -21
heart:echo a 13
his__he d -11

=any:empty abc 13 -30 -22
=visit:llamame ad 17 -13
brain:damage d 20
consentimiento ad -13 16
got__out cd 15 -16
my_sugar bd -14 21
que__@relative abd 20 -19 -14
well:the_pain abd -11 -11 19
while__is d 11
witho* bcd -27 -17 14

=denials:body:0:no acd 45 -50 -45
@body_and a 14
la__mi c -12
now:dear ad -11 14
prior:did_not cd -18 14
prior:sick ad 13 -11
psychosis:does_postpartum bc -17 22
se_ve c 11
would_my bd 13 -10

allergy:severe ad -10 21
not:padezco ad 22 -15
now:anywhere d 11
por_vida d 12
psychosis:ahi ab -15 11
psychosis:holle* b 11
they__@relative d 10
was__ok ac -15 16

the_condom c 11

=rule::no:para_nada a 16
cancel:i_would a -12
dia__a a 14
drama d 15
escue* b 11
fasted:swall* c 14
liver__ct c 15
mente ab 11 -12
pregnancy:super ac -11 11
well:antes_de ad 13 -11

=body:watched b -10
effects:como abd 16 -24 -16
texts:let_me cd 10 -12

effects:easy abd 21 -13 -12
embarazada_no bc -12 12
en__lista ad -21 17
esta_mi ab 17 -10
las_que b -15
prior:need ab -12 16

@texts_are ad -15 19
actually bcd -21 -16 15
all__a d -13
allergy:las_abejas ad 13 -10
pregnancy:getti* ac -17 13
prior:daughters bd 17 -18
prior:more_than d 11
ride:in_the a -22
table$ ad -11 10
texts:marqueme ac 19 -12
want_another c 12

=any:cream ad -15 12
=any:really d -11
crap a 12
eaten:drink b 13
eaten:iba ad 11 -11
effects:molestias ad 12 -10
nomas_en c 14

a_contestar b 12
adult:#_@month ad 24 -23
counting__five d 11
heart:stuff d -13
now:not_ask d -10

=visit:early bd -16 -12
=visit:una acd 16 -27 -17
allergy:band d 13
be_real a -10
estoy__y abc -22 -11 15
por__que ab 10 -25

a__minutos ab 11 -11
allergy:press* d 12
had_half c -10
pienso_@drive d 10
psychosis:sees a -13
ride:name a -10
was_a bd 15 -20

#_then bcd 11 -16 -12
=number:effects:old ad 12 -11
=said:well:yes abd -29 -17 14
and__left d -11
creo_jaja bcd -18 19 -13
eaten:think c 13
heart:said a -14
now:boss_is a 13
prior:start a 11
ride:i_@drive ad 15 -19
se__el c -12

conmigo__no d -16
hard__know c 10
has$ d -11
have_two a -11
recojo a 12
steer ac -11 16
wish__knew abcd -20 -16 26 -15

=any:heart d 11
=visit:scheduled a 17
acaba acd 13 -14 -11
bipolar_# bc 11 -10
cancel:neighbor a 10
con__quimio cd -11 11
heart:my_@body b -13
i__need bd -23 13
never_not a 14
none__heart ad -13 14
now:central_time abd -18 21 -20
single ac 25 -23
substance:day_# d 13

@drive__i b -16
eaten:the_@drive ad -12 13
ride:troub* a -11
substance:only_on d 12

e__de ad 14 -15
eaten:ten_@hours ad 17 -16
now:me_when a 10
till_noon ad -13 10

=rule:drinks:yes:dui|dwi|rehab|detox|relapsed|rel ad 17 -24
could_@move a -10
creo__me a -13
er_last a 10
heart:negative ad 13 -12
psychosis:es_dolor ab 11 -13
ride:@vehicle_there ad -14 16

fasted:pero ad -21 15
heart:fiddl* a 15
pendi* acd -27 31 -16
substance:@drug_cuenta bcd 19 -13 -18
teetotaler ad 20 -11
the_@parking abc -11 17 -12

=any:@ride abd 20 -11 -12
allergy:que_se d 17
como__si ac -21 10
it__low a 14
stones cd -18 11
y_nada acd -30 -24 32
yes__of abd -12 -10 12

=any:secundaria ad 11 -14
=body:borderline abcd -12 -27 30 -22
@day__las ad -14 18
adult:trein* d 12
great abc 18 -22 -18
minut* abcd -14 26 -23 -10
with__not a 11

=visit:de a -16
a__have ac -22 12
adult:not_till ad 12 -10
allergy:got_@sick cd 11 -10
cancel:que ab 12 -34
digo__es d 11
grand* abc -12 20 -16
jacket bd 17 -12
le__esa ad -11 11

=lead:any:no:0 abd 12 -20 -14
organ:or d -15
que__haya a 14
technically d 11

#__come ab -11 11
=any:ver abcd -12 -14 30 -22
i__grandkids d 12
not:own b 13
pandemia$ d 10
psychosis:i_bought cd 15 -12
que__ni b -11
safe:am ad -11 19

=any:correct abd -13 -11 18
=any:sleeping c 12
=body:weekly d 10
^creo bd -14 -21
adult:sobra d 10
esta__por bd 11 -10
i_had b -18
la_paciente ad -24 11
tomo_@drug ad -16 16

=body:left abd -12 -29 23
@clinician_dice ab 15 -12
me_olvido ab -16 14
now:confi* ac -23 18
pregnancy:ultra* ad -28 30
prior:white a 14
would__need bd 11 -10

@drive__yo d 10
a__mal a 11
adult:yo a -21
drive:no_se abcd 27 -12 -17 -13
never_again abcd -27 -11 -17 32
substance:@call bcd 21 -11 -14
y_seguimos ad 20 -15

myself__i ad 15 -13
noche$ b -19
not:sugar a -16
substance:el_@drug c -16
tomo__dormir c 10
weeks__that b -15

=tag:allergy:turned b 10
allergy:no_sabria a -14
effects:to_say ac -15 13
heart:enlarged abd -12 -11 20
pregnancy:gemelos acd -14 -10 25
prior:psychologist d 11
sleep__not a 12
when_i abcd -13 -45 15 11

@month_no c -11
allergy:no_soy ad 21 -13
allergy:would_know bc -17 17
checking ac -21 22
conte* abc -36 38 -12
stent c -16
we__at ad 16 -18

=any:more b -15
=denials:body:3: bcd -24 11 -13
=signs:ride:no acd 29 -35 -35
coming:to_have a 15
drinks:cafe bd 14 -14
had__i bcd -21 -10 12
home:the abc 18 -13 -24
i_usually ab 12 -12
not__drug b 13
now:semana ad 21 -19
now:the_same d -13
once__# a 15
organ:calculos d 12

=body:fall abc -15 -14 10
=body:oye a -11
coming:at_# d 12
now:grandkids ad 13 -11
prior:kinds ad -14 17
psychosis:nobod* cd 16 -11
ride:@animal ad 25 -17

=body:pregunta abc -24 24 -21
@drug__little b -17
any:it_and a -10
heart:mi_@relative acd 11 -24 -14
para_despues a 11
she__it d 12
virgencita abd 18 -17 -12

=body:maravilla ad 14 -10
^denies ad 20 -12
ahi bcd -25 25 -15
brain:la_resonancia c 10
no__gustan a 10
pregnancy:waiti* ac -10 13
substance:@drug_but bc 19 -15
todo abc 36 -45 -42

=body:tried cd -20 12
@treat__@relative bc 13 -10
allergy:le ab -10 15
eaten:salte abd 16 -11 -12
llegando acd 17 -11 -23
now:done a 11
now:estoy_trabajando ad 19 -15
now:here ab 10 -12
psychosis:hospitalized_for acd -11 -11 18
psychosis:like_that c -16
ride:mysel* ac 14 -18

allergy:quit d 14
booke* b -11
but__one abc -22 -13 16
now:if_the abcd -13 -13 24 -12
substance:born ad 17 -15
yes__keep bd 22 -21

@month__nada a -10
he__only b 12
heart:ando bcd -19 -21 11
hepatitis_a c 12
la__no ab 10 -45
psychosis:never_been d -10
substance:when_my a 11
toddler b 17

am__text ab -15 20
any:i_could d -10
card acd -14 -11 20
consu* abcd -13 -19 35 -26
roll cd -14 10
will_i bcd 23 -10 -12
would__is d -11

=body:possible abcd -10 -15 27 -28
allergy:al_polen a 13
back_perfect a 11
mucho__murio d 11
not__name ac -11 16
pregnancy:all a -12

=visit:momento c -10
a__off cd 11 -13
ameri* bc 13 -12
coming:si_consigo c 10
dio_mucha d 12
dropped b -13
now:stand* a 10
prior:no a -11
treatments abc 20 -15 -13

any:moved abd 26 -14 -19
brain:seized_on d 11
carry* bd -10 14
drive:his ad 17 -16
heart:cardiologo_me c -13
heart:not_know ad -10 14
le__la d -16
limite$ c 12
pregnancy:ivf_transfer d 12
si__tengo c -17

empty_@body ad 15 -15
ese__@fetch d 10
it_out b -13
now:do_you ad -12 14
one_bad ad 15 -13
psychosis:mushr* c 10
to__test acd -10 10 -11

adult:@relative_dice bc -10 15
adult:tutor* a 11
and_me a -16
coming:si acd -13 33 -27
nasal ad -15 14
off__and ab -11 -11
prior:chaplain d -11
the__broke ac -11 15

=any:mareo ad -14 23
=rule::unsure:maybe|perhaps|possibly|probably| abcd -11 -58 37 -45
=rule:allergy:yes:bad_trip|reaction acd 14 -16 -16
a_spinal d 10
on__in a -19
pregnancy:apenas_me ad -13 17
well:not_so ad 15 -13

=any:anticoagulante ad 20 -17
@hello abcd -52 57 -27 -32
allowed b 18
coming:la_lista ad 14 -12
of_your a -15
organ:ningun_problema a 12
texts:prefer_a ad -13 14
that_end d 12
what__@relative a 11

=body:depression bc 20 -25
=visit:aqui bcd -19 -19 12
any:text c -12
mareos acd 13 11 -22
not:inconveniente ad -11 16
now:know acd -12 18 -17
virgen abc 16 -14 -13
voy_en acd 16 -11 -35
zombi* ad -15 16

=body:break acd -10 -16 18
=rule::known_of:no|nunca|nada_que_yo_sepa a 11
drive:@drive_herself ad -12 13
eaten:lunch b -11
heart:place* d 13
pregnancy:@date_ya ad 11 -10
well:cooked_@food d 12

@drug_en bd 17 -12
^weaned abd 22 -12 -15
allergy:me_puso cd -11 10
cancel:there_is a -11
no__salio ad 11 -10
off__it ad -15 13
organ:looki* c 13
the_family a 11

=any:mire c 14
=lead:body:yes:on:yes abcd -38 -34 -28 53
es_el ad 13 -19
i__think abd 13 -14 -11
on_@medicine ac -19 -11
sitting_in a 11
substance:an_alcoholic bd 11 -11

=body:entienden b 14
@drug__for b -14
any:me_a c 14
any:you_covered ad 19 -13
hace_mas ad 16 -12
have__decided a -15
is_and bd -11 14

=body:these bc 11 -10
=visit:allowed b 14
=visit:let bcd -29 24 -30
any:anticoagulante ad 17 -13
any:of bd 16 -19
any:oil a 10
drive:picked_up ad 14 -11
drive:will_be bc -14 -13
en__le cd 17 -13
gave__it a 11
going__but c 14
got abcd -13 -23 -18 15
mood_disorder c 11
now:off_today ad -14 16
runs c -23
senti__me d 13
substance:cousin abcd 25 -19 -13 -22
usted abcd -16 29 -12 -16

=body:adicta ad 18 -17
=body:problema cd 12 -15
=said:fasted:no abd -25 -21 24
dieci* ab 15 -15
drinks:en_los ad -11 13
heart:the_cuff d -12
is_but b -13
me__algo bd 18 -22
not:su a -12
over__@call ad -17 14

=body:races d -10
=body:supe ac -11 18
=rule:heart:yes:bp|pressure|presion_~2_meds|pill b -18
@drive_now a -13
but__work d -11
only_heart d 10
pregnancy:cuatro_@month bd -16 13
sabe$ abc -22 -27 21

brain:eso acd -24 -24 20
couch abcd -15 -14 -11 26
dos__la a -16
prior:and cd -33 13
psychosis:all acd 30 -18 -21
substance:bapti* a 13
when_pigs ab 22 -18

=asks:any:all:yes abd -10 21 -16
=body:tuve abd -22 -41 15
=visit:counting ad -11 15
aun acd -12 31 -34
certain ac -24 14
my__should a -11
organ:clear abd 16 -14 -14

at_a bcd 16 -18 -13
can__repeat ab -14 11
comi__eso d 11
en_@date c -29
had:y_no a -11
meds:medications ab 17 -12
meds:sort c 15
psychosis:@treat bd 18 -14
stomach abd 24 -34 -27

=any:veces ad -14 11
con__y b -19
en_ambulancia ad -13 11
meds:a_multivitamin abd -14 22 -14
now:falta ad -15 16
prior:@drug_count bc -30 30

effects:mejor ad 10 -21
hacie* acd -17 12 -10
my_pee abc -14 -13 18
not__first ad -22 25
quede__como d 12
when__@stop ad -13 16
yo__dije ad 15 -13

=rule:allergy:no:went|fue_~1_fine|well|great|bien a 10
=visit:watching ad -12 17
@relative__half a 11
allergy:no_podia ad -10 15
cerro a 14
fa$ ac -11 11
ir__por a -13
los__por b 13
lot__@medicine ac -10 11
rash bd -18 -12
ride:por_mi abd -10 -11 25
taking__home ad -16 19

@relative__if a -11
asi ad -12 11
get_out ad -17 13
heart:is_fine ac -13 10
punto$ a 11
rodil* b -11
texts:como bd 16 -13
weird acd -13 16 -11

drive:@vehicle b -30
egg c 11
happened b -16
organ:accut* ad 10 -10
substance:until ad -16 17
would_need c 11

effects:bueno ad -11 11
heart:high_cholesterol d -11
last_fall cd -11 15
meds:one_for abd -13 -20 26
neurogenica d 12
no__explicaron c 13
ride:deaco* d 12
rinon$ ad 18 -18

adult:@relative_has a 15
cancel:queda ad -12 15
gusten d 18
modo c -14
no__leer bcd 14 -12 -10
no_prometo acd -21 26 -17

=said:coming:yes b -17
=tag:effects:known_of a 10
eaten:except abd -21 11 10
let__go ac 19 -14
meds:my_@drink b 15
no__por abd -21 18 -11
ride:ones acd 10 -12 -10
seguir_con acd 13 -10 -11
suerte$ cd -14 12

any:lol d -16
could_have cd 23 -18
from__could c 11
heart:well b -11
ojala ac 19 -22

=body:vi a -17
=tag:psychosis:no abc 25 -28 -22
@clinician__know a -16
allergy:up_fine a 11
confi* abcd -25 -34 43 -18
ride:old ad -20 15
substance:the_spring d 11
texts:littl* bd -15 16
too__the d 11
veces__@clinician cd 14 -12

any:just_@medicine ad 22 -21
drunk ac -17 -13
not__be d 14
one__for abd 21 -16 -13
personal abcd -24 32 -15 -12
to__lol bd 13 -17

brain:fall ac -14 13
de_espera bd 14 -10
fainting d -16
maybe_my ac -12 12
well:abuelo a 12

=lead:body:no:on:no b -38
=tag:heart:other c -23
and_saw cd 18 -18
expos* a 15
home:es_la cd 12 -11
knocked_me bc -10 17
nueve$ d 13
psychosis:ando a 16
que_@drive abd -15 14 -12
stone* cd -18 11
substance:no_tengo ac 16 -16

=signs:any:no ac -29 14
eaten:camino b 13
effects:momen* ab -11 14
heart:@day bd 11 -35
morado b -12
organ:cual b 12
salta* ad 22 -26
well:ando abc 11 -13 -27

=signs:body:none:asks+other bc 15 -11
adult:am_# c -11
down_for ad 13 -14
is__@place a 15
is_still b -14
not__in c -26
ride:she ad -20 14
shot b -31
stopped__@month b 13

@animal_at d 10
allergy:seman* c 13
coming:called acd 24 -11 -20
imposible acd 25 -22 -24
meds:but abd -32 -23 27
meds:no_lo ad -18 16
organ:in d -13
prior:le_mando b 10

=body:issues acd 29 -15 -23
=tag:pregnancy:refuses a -11
brain:cause bd 14 -13
effects:pero_ya d 11
is__again acd -18 -11 19
novia c -12
organ:trasp* ad -18 20
scheduled ad 22 -22
since bcd -48 -34 27
substance:no_se ad -13 -14
tengo_un abd -10 -40 22

@relative__home ab -18 11
adult:way d 15
el_cardiologo c -15
meds:sabria c 12
pregnancy:for_the ad 11 -11
pregnancy:i_was ac 15 -21
singulair ad 36 -33
substance:tell bc -18 17
well:@symptom bc -11 -19

ahorita d -18
ride:got_me abd -21 -11 24

adult:by_a d 12
cancel:conse* abd 36 -27 -23
mi__embarazada b 11
psychosis:@clinician_says c 10
sin__al ac -17 10
texts:messages d -11
voy_llegando bd 19 -15

=body:receta ad 11 -11
heart:not_a c -13
is_all abd 31 -49 -14
list__is b -15

=visit:first a -17
@medicine__if b 11
doctores a 13
i__are ad 19 -11
organ:bladd* ad 18 -12
ride:will_get c 12
tren a 10

#__@year ad 22 -17
=number:texts:few d 10
@eat__@hours ad 25 -25
a__llaman bd 14 -17
adult:somewhere_around bcd -10 16 -13
brain:do_you bd 13 -12
i__all abc 12 -14 -12
now:tal ab -10 11
one__skip d 15
only_a c -12
pregnancy:traigo_retraso c 11
puede__hora ab -10 12
tms__@treat d 12

=number:adult:year abd 16 -14 -14
@body_@symptom d 13
brain:del abc 15 -21 -19
do_you abc -43 24 -12
fuerte_como a 12
ir_y c 14
never__that c -12

=body:mamas abd -12 23 -15
adult:shy ad 15 -12
asi__yo ad -10 11
esta_lejos ab -11 14
estan_evaluando cd 17 -12
minutos_@late d -13
prior:got_a cd 16 -10
problems$ bcd 22 -13 -16
substance:noches d 14

=body:mire b -10

=any:sigo acd 21 -14 -12
=rule:meds:unsure:does_~3_count bc 19 -13
a_drop acd 19 -11 -10
adult:es abd -10 11 -17
allergy:aspirina d 11
am_an bd -12 12
is__away a 13
pregnancy:fabrica ad 19 -13
pregnancy:que_le d 11
substance:i_did ad -12 15

@clinician_el c -11
coming:chair cd -12 11
coming:have_to ab 18 -11
drinks:otra c 13
eaten:black c -11
psychosis:anxie* acd 23 -15 -15
psychosis:lost b -11
wrote__on c -11

adult:diecisiete_y ad 14 -12
at__place c -11
chart_and cd 15 -13
han__eso ac 12 -10
i_check a 11
it_the c -12
pregnancy:los_# a 12
ride:law abcd -11 -10 -10 18
tengo__ir a -17

=body:technically d 13
=visit:say abcd -13 13 13 -16
allergy:a_la abd -10 -23 17
allergy:camar* ad 11 -10
cancel:me_queda ad -12 15
coming:las ac -23 13
only_@drug d -14
psychosis:are a 11
wild$ bd 19 -14

=any:ay bd 11 -20
=body:act a 12
=body:tener c -11
a_miscarriage b 11
allergy:after ab -20 -22
any:out a -10
not_be bcd -22 -23 20
now:me_on a 11
oh__no ad 13 -10
ride:works c -11
sumer* d 13
to__about ad -22 10
two__birth c 13

=body:tal bcd -16 13 -15
adult:tiene* b 14
bone$ ad 18 -14
eaten:had_some ad -16 19
eaten:now abd -18 -21 25
heart:but_not d -14
heart:ticker cd -21 11
lantus ad -15 16
llevo_# b -19
prior:pregunta acd -17 -12 14
recordatorios ad -18 20
yogur$ ad -14 18

@medicine_se c -11
a__gatos d -12
cancel:off ad -20 12
could__get bd 16 -16
fasted:#_am ad 13 -12
fasted:un_chicle d 12
texts:tengo d -19

=body:accidente d 12
@drug_@medicine ad 21 -21
^did c -12
adult:be_your cd -14 17
home:lo d -12
i__marathons a 14
it_and d -11
not:make bd -11 -15
now:not_# d -12
pregnancy:ya_no ab 14 -10
we__to ad 19 -20
wreck abd 21 -16 -15

coming:aviso abc -10 -11 13
de_bebe d -11
epile* acd -12 -21 21
esta__aca d -12
loca c -13
me_no ad 16 -10
not_quite a 11
now:up abd 20 -14 -19
viejo b -12

=signs:any:yes:turned bc -16 -12
back__back a -13
been_on bc 12 -29
brain:lol d -11
effects:@symptom_was ad 11 -11
lloviendo__aca b 14
me__con bcd -39 -20 16
need__one a 13
some__and a 10
well:i_can bcd -11 15 -12

@medicine_si c 17
^everybody acd 14 -18 -21
am__do ac 11 -13
organ:alway* bd -13 13
pregnancy:have_to d -11
substance:si_tomo a 11

=rule::refuses:not_~1_answering ab -11 17
horas b -34
me_do ad -15 15

=any:now abc 17 -41 -32
=denials:body:1:yes abd 33 -62 -22
any:ahorita d -15
brain:tenid* abd 18 -11 -16
heart:que bd 17 -26
if_she a -10
pero_es d -20
ride:@drive_yo b -11
worried acd -20 -10 20

=body:herede ad -12 14
=body:right abc -11 19 -22
be_a b -16
brain:that acd 24 -57 12
drink__my c -11
not:alta ac 14 -13
psychosis:thirt* ab -15 11
us__it c -11

any:solo abd 18 -15 -13
necesita a -10
prior:schoo* c 12
psychosis:psicosis bc 12 -14

=body:fainted a 10
a_@symptom d -10
alley ad -12 13
had:la_@treat bc 11 -16
heart:stent bc 12 -14
on__there d 10
ope acd -14 -14 22
tan c -10

#__de ad -22 15
drive:senior_@vehicle a 12
not:night ad -20 10
pregnancy:no_me a -34

any:here_with ad 21 -15
check_my d -12
eaten:ate ad 15 -19
going__for cd 16 -14
i__talk c -10
malo abd 21 -14 -18
now:so_do b 15
ride:herma* ad -10 13
ride:me_i a 11

=tag:substance:slight cd 12 -13
are__the ad 23 -29
en__dia ad 19 -12
heart:top d 10
muy bd 12 -31
not_name acd -11 15 -11
substance:feo ad -11 12
substance:some_weeks c 13
substance:three_@month ad -11 15
think_so abd 21 -23 -10

adult:exactly d 13
el__pasado c -23
estoy_sano a 16
heart:nomas b -26
meds:seizu* ad -11 13
pot abc -10 -10 24
ride:with_a ad -11 14
substance:any_more ac -21 20

adult:dob_# ad -17 23
again$ bc 23 -49
eco_y ad 13 -12
effects:was cd -23 12
ever_not ac 20 -16
had:spray d 12
prior:wellbutrin bc -15 -18
trazodona__dormir cd 12 -11

are_not abd -11 -14 13
cancel:thought_i a 11
heart:alway* acd 22 -15 -12
heart:rhythm a -13
ride:left cd 12 -17
si__me abd -15 20 -13
si_tres d 11

adult:falta ad 17 -16
cient* d 13
home:con bcd -15 -18 11
ntp bcd -13 -12 13
que__preguntar bc 14 -13

=said:home:ask cd -58 15
=turn:body:none:yes bcd -17 -16 15
de__@treat bc 15 -13
esa_hora bc -21 -17
for__and abcd -14 -21 -27 25
no__@clinician ad 13 -14
pregnancy:nace abd -19 -11 27
pregnancy:this_@month acd -15 24 -17
second abd -18 -36 18
stone c 11
substance:black ad -10 13
than__my d 12
tomo__pero d 11
well:para_el ad 12 -13

=any:fa c 11
clean_# ad -14 15
eaten:de bd -20 18
handful_of a 11
quita$ abd 11 -18 -11
se__acabaron bd 12 -12
substance:entro d 12

eaten:siete_horas ad 24 -24
holle* d -10
keeping_it ad -11 13
otra__no a -12
pregnancy:marzo acd 19 -13 -12
prior:tome ac -14 21
through_the abc 11 -17 -11
well:yo ab -15 22

=body:crudo cd 14 -12
@month_and abcd -10 -11 -15 25
blood__no ad 13 -14
de__y b -35
effects:hi b 11
meds:enten* d -13
there__@relative b -16
well:but cd -17 18

=tag:eaten:turned abd -17 -19 21
=visit:safe ad -11 15
brain:pero abcd 21 -16 -11 -15
can_tell b -10
cancel:nomas ab -14 20
mi__nacimiento d -13
negative$ acd 20 -18 -11

=body:feas ad -11 14
=body:unclear c 12
adicto_al ad 18 -14
adult:mes ad -11 13
nos abd -17 -11 10
ride:pidio_el ad -10 13

is_out acd 18 -11 -11
session d 11
si_solamente ad 10 -10
substance:proba* ac 11 -12
substance:through d 13
y__soy a 14

=any:@person c -13
=visit:quizas c 15
coming:packed d 15
had:rodeo ad -16 18
organ:ckd d 15
pasa_nada ad -10 11
told__not ac -14 11

coming:puest* ac -11 -12
not:tenido abcd 17 -11 -10 -17
not_take abc 21 -12 -29
prior:lexapro c -11
substance:una_botella cd -12 18

=any:ve bc -13 12
^confirmo ac 12 -15
any:no_@relative ad 16 -13
colesterol c -11
coming:abren b 10
intensive d 10
la__nunca cd 14 -14
pregnancy:del c -15

=body:frascos bd -13 15
^now d 12
allergy:caido a 13
meds:usual ab -12 12
normal abd 34 -24 -39

=body:clock a 11
afib__it bd -13 14
family_is ad 15 -13
i__sure abd 17 -13 -25
organ:cien ad 17 -12
pregnancy:pregnant_one ab 14 -11
think_of ad -18 20

=body:row b 10
=visit:mas abc 24 -32 -30
adult:about bc -12 20
law acd -18 -22 16
middl* c 11
nunca__ha ac 23 -18
of__life d 11

=rule:substance:no:one|two|1|2_~1_drink|drinks|beer ac 14 -20
=visit:rather abc 13 -15 -20
^license a 10
breathing__the d 11
patie* bc -11 -27
ride:come abcd -31 29 -10 -11
vesicula$ ab 20 -18
yes abcd -23 -28 -11 25

@insurance bd 26 -27
and_ask c 13
effects:any acd 26 -10 -17
kid abcd -18 -30 11 14
psychosis:nadie a -11
si_tomo abc 16 -13 -11
tomor* bcd -20 15 -25
well:no_complaints d 12

=body:entre a -14
busin* ab -16 18
heart:cardiopatia d 12
low__pressure ad 19 -21
my__are acd 10 -19 -18
ride:his_@relative d 11
supplements abd -16 30 -27

@drink__it b 12
^necesito abd -26 37 -22
adult:voy_para ad -14 15
de__permiso acd -10 15 -11
had__they c -12
landl* d 12
organ:@howmuch b 10
organ:acuer* bc 15 -10
para__chamba b 12
solo abc 19 -22 -26
y_ninguna ad -29 30
your_@relative cd -16 16

faltan_unos a 11
fasting bd -14 -12
whenever__want bc -12 11

=any:longer ad -12 14
=any:soy cd -22 12
adult:siete d 10
allergy:it_and ad 12 -13
does__it bd 12 -11
llamada a -17
mother a -12
you_@call bd -19 19

brain:wife b -11
el_recibo ab -14 18
texts:probl* d 11

any:segun abcd -11 -11 26 -16
eaten:soup ad -12 13
heart:they_thought d -17
lost__the a 10
no__podido ad -15 18
prior:puros ad 15 -11

=body:calling abd -16 15 -11
@body_infection cd 11 -14
a__so b -11
bien_@thanks d 16
coming:ask ac -13 15
dab ac -16 14
dump_it abd -17 -12 19
effects:that_@symptom ad 11 -11
forma* acd 11 -13 -17
no_quiera a 12
parte_de b 14
substance:pareja bc -14 18

=visit:text bcd -11 -27 15
a_text abc -19 15 -11
any:said c -11
drive:herse* ad -12 13
epileptica d 11
meds:hace abcd 19 -10 11 -21

=said:heart:ask d -13
allergy:never_been acd -18 24 -12
at__@year ad 16 -12
digo__me c -13
en__calle bd 20 -18
habian_preguntado b 11
heart:no_@medicine ac -23 23
me_daban bc -11 17
organ:came_back abc 13 -11 -17
pregnancy:he_is c -12
well:lloro b -11

=tag:yes abcd -19 -56 -25 50
and_@eat ad -24 28
by_text bc 14 -11
descartaron abcd 29 -15 -16 -17
it_on ab -28 16
no__decido c 13
ride:viendo c 15
so_yeah ad -14 17
sure__@relative cd 15 -13
that_in abc -12 20 -15

brain:despues d 15
lbs ad 13 -16
pregnancy:dando_pecho d 12
work__better ad 19 -16

=rule::unsure:kind|sort_of ad -13 -23
meds:not_on ad 15 -12
not:above a 11
roto_nomas ab 13 -13

=visit:works acd -26 -25 27
eaten:npo abd 20 -11 -14
else$ bc -21 -11
family$ abd -13 25 -23
nariz d -15
psychosis:somet* abd -17 -11 10
usaron_otra a 12

=body:issue ac 13 -10
=body:missed b -16
=body:pruebo a 15
been__the bc -16 -11
home:@thanks_a a -11
how_far ab -11 11
meds:de_manzanilla ab 16 -13
not:hayan a 12
not:quise c -11
prior:el_@medicine ad 15 -11

coming:suelt* a 11
consigue_permiso bc 17 -17
is_not acd -14 -14 16
memory ac -13 17
organ:fine abcd 28 -19 -26 -12
que__me a -33
que_llamada ad -23 27

=body:wow b 14
=denials:visit:1:yes acd 12 -12 -10
=rule:meds:no:came_off ad 16 -16
@call__in b -11
al_nino ad 16 -12
drinking abcd -15 -26 -17 26
from__@relative a -13
glass_of ac 12 -13
only__no c -16

=body:ultimo ad 15 -11
cataract a 11
got__not ad 17 -16
heart:the_@clinician bcd 10 -14 -13
operaron__@body d 11
prior:no_@treat d -11
ride:drive acd 26 -22 -30
well:sube c 15
widowmaker d 11

@relative__derrame a 11
@stop__my b 12
down__my d -13
meds:on_@medicine b -17
pregnancy:test_@day ac 15 -14
usually a 11

=body:graso ad -14 12
adult:no_i ad 15 -13
en__grado ad 14 -11
i__@symptom ac -30 13
la__rato d 11
mis__me b -10
not:crumb a 10
off__on ac -20 14
ride:check* cd 20 -12
sin_mi a -12

heart:runs_low a 16
hoy$ ab -11 14
la_alta ad -11 13
or_a b 11
oxybu* d 11
salte abd 12 -11 -16
seguir bc -11 -17
worked bc -10 -32

=body:need d -20
=visit:this b -14
@relative__vuelta ad 15 -14
@stop_breathing d 12
cancel:noche d 11
coming:covid ad 10 -11
count__out abc 18 -14 -15
except__be ad 14 -14

adult:guardian d -16
home:todo a -21
is_handled d 14
ride:hasta d -14
substance:daily_for b -13

=body:maratones a 12
=body:quitaron ad 12 -14
=body:scan ab -15 -14
=body:scared b -15
^llevo ac 17 -16
by__i a 11
not:fueron d 12
of__right bd 11 -13
well:better_but d -11

#__a abc 16 -12 -20
=body:podia abd -15 -11 17
and__the cd -13 -13
cardiomyopathy abd -11 -12 17
feeding ad -14 19
had:otra_@place a 13
how__that c 12
lbs$ ad 15 -14
psychosis:happe* ad -12 10
who__off cd 14 -15
y__tomo acd 22 -13 -15

=visit:les a -17
family__i abd -17 -11 18
heart:chequ* ad 12 -12
me_but a -12
my__cabinet b -18
no__in b -11
normales$ a 13
psychosis:nunca abd 19 -20 -25
substance:con_la b -12
texts:asi abcd -17 -11 -18 28

=body:grand cd -10 10
=visit:kevin bd 15 -13
@medicine_can abd -14 -15 20
allergy:las d -11
as__today ab -14 15
coming:poder ad 15 -11
coming:ready ad -23 24
pregnancy:estam* abcd -31 -15 34 -17
say_it bcd -13 -31 16

=body:winter d 16
a_flat d -17
coming:high_@drink d 16
hecho__la b -13
home__@relative a 12
organ:they_found a -11
psychosis:those acd 17 -12 -11
tal__en a 13
why_would ad 15 -14

as__out abd -24 12 11
effects:desde abcd -21 -19 -17 31
effects:ya d -11
had:once_and ad -14 17
si__@month d 11
si__hacerlo bcd 12 -26 17
substance:maybe_a a 11
well:ya_se ad -17 20

@clinician__el c -12
allergy:abejas ad 13 -10
allergy:nada_mas a 12
camioneta__y d 12
con_@drink bcd -16 -12 11
doctora ad -11 16
down$ bd -26 -13
had:hace a -16
heart:mis abd -18 26 -15
nothing_i ac -11 15
organ:nunca_me c 11
prior:@year_of ad -14 20
texts:de_noche d 11

=body:tough bcd -18 16 -11
^i ac -14 -13
are__for d -11
de_camino ab -14 12
rinon bcd -12 -22 12
same__before bd 10 -17

did__know d 14
effects:the_first d -12
la_farmacia bcd 16 -16 -19
made_my acd -13 -13 16
now:had a -13
nunca__han c 10
once__a d -12
prior:i_just ad 13 -19

allergy:no_no c -16
brain:los_# ad -11 12
litio bcd -18 -11 13
nunqu* abd 25 -17 -20
still__at d 15
what abd -36 39 -27

=visit:reminder a -11
@wrong__i c -14
coming:no_@move ad -10 12
complain ad -11 16
effects:not_tell a -16
kidney__not ad 14 -14
meds:supposed_to c 10
meds:was_on cd 13 -23
psychosis:manic abcd -27 -31 -30 46
said__but c 11
taking_me abc 19 -23 -12

=body:again acd -50 -24 30
^tbd abcd -23 -17 34 -26
acuer* abc -34 -11 12
and__@clinician b 13
dolor* b 18
has__pressure d -16
on__since c -11
pelo$ a 12
prior:couns* b -14

=denials:body:0:none ac -17 -10
every bcd -38 -26 31
feliz c -12
sure abc -17 -14 17

=turn:visit:none:yes ad -14 10
alergico ab -11 12
any:es_de a 12
high__is ad 15 -11
now:aqui d 16

@medicine__@month cd 19 -21
home:soy a -11
ride:asking_around cd 19 -12

=any:sala ab -11 14
=body:dear b -13
and__me abcd -13 -16 -16 19
go__says c 11
growlin ad 22 -22
heart_thing a -15
ketoc* ac 19 -18
psychosis:then ac -21 17
substance:problem c 10
tila$ ab -15 21
was_for bcd 11 10 -12
working__it ac -20 22

=any:most abd -13 -12 19
could__yes ad 15 -16
cuales abcd -23 11 12 -24
emojiyes bd -13 16
esposo c -28
for__it b -11
madru* d -10
now:@call_me abd 14 -18 -12
now:you_text ab 17 -17
pregnancy:blood_draw c 10
substance:every bcd -13 12 -11
vinito$ ad -11 16

=signs:safe:yes ad -22 28
had:time abcd -21 -12 -10 27
para__y c 14
pregnancy:getting ac -17 13

dijo__no c 12
effects:no abd 11 -18 -19
me_baja d -12
up__@eat a -14

am_there ad -11 15
everybody_i a 11
no_estoy abcd -20 -55 29 -12
psychosis:tv_was d 11

=visit:mi abcd -18 -12 -13 14
organ:jaja d -13
organ:la_ecografia c 14

#_o ac -11 11
am__can b 14
averi* acd -13 22 -17
el__camino d 14
home:ponch* a 12
organ:i_go bcd -16 20 -13
prior:cero_resultado d 10
prior:that c -19
substance:@year_sober d -17
uh_uh a 13
vez_no ad -18 13

eaten:not_a abcd 31 -20 -10 -25
it__would ad 11 -12
me_complica a 13
not:was abd -18 -24 14
state_hospital b 16

eaten:recien ad -14 22
effects:day d 12
for__one ac -11 11
mi__quiere bd 11 -21
my__works ad -17 21

=any:hold bd 16 -14
been__do ac -15 15
brain:dos_@year c 12
bun d 17
el__antes c -12
have__about d -11
joya$ bcd -13 -16 13
manana_y bc -11 -11
prepa* c 13

=visit:fresh a 12
=visit:troca b -11
^concussion bcd -13 12 -10
allergy:tuve_una c -10
drinks:muy ad -15 18
facto* a 15
han_operado c 11
how_much b 11
nights_so c -11
of__retirement ad 11 -11
organ:fine_liver ad 11 -10
prior:you abc -18 26 -25
substance:con_eso bc -14 11

=body:esquizofrenia acd -19 -14 19
correcta$ d 14
heart:pressure bd -26 13
heart:toda ab -14 13
me__that c -19
neta d 10
not:tanto ab -10 12
organ:@clinician_says d 11
psychosis:an_@visit c 19

=any:dose d 11
=body:fueron abd -11 -11 12
a__era d -11
cancel:@place ad -18 20
cancelan$ b 12
eh$ ac -21 12
es__@visit d -15
morsel bd 16 -11
pregnancy:para_el d 10
than_that b -10
un__que bcd -13 19 -13

coming:i_get c 14
now:diali* ad 15 -11
now:for_it abd -17 -13 22
organ:got acd -11 -19 11
organ:had_hep cd 14 -14
pregnancy:for_@treat b 12
quien_quita abcd -15 -24 30 -12

=any:consulto c 18
@body_got d 10
cerra* a 13
home:@animal ad -19 25
prior:and_nothing ad -24 24
psychosis:borde* ac 14 -12
substance:me_lo ac -11 17
uber bd 13 -11

a_blessed b 11
can__come abc -23 23 -17
had:el_anestesiologo c 14
las__de a -10
no__ni a -10
one_to ad 13 -11
out__do abd -23 -11 26
pregnancy:surge* a 10
pregnancy:zero a 10
texts:i_never d 10

=body:mando a -11
=visit:digame cd -13 14
^depends abcd -22 -18 25 -17
eaten:@relative ad -14 10
granos$ ad -11 18
that__wild abd -11 21 -17
up__last abd -21 19 -11

=body:finding ab -11 13
=rule:drive:no:have|got|tengo|arranged|traigo|l abc 26 -22 -25
adult:que abc -29 16 13
drive:viene a 19
eaten:no_sabia ad -12 14
heart__was ad 15 -10
it__either cd 13 -10

@texts_@call acd 22 -20 -19
drinks:cumpleanos ad -11 13
hizo_falta a 10
me_paso bc -16 11
only__but ad -12 16

=body:orino bcd -27 15 -19
=tag:eaten:yes a -11
=turn:visit:yes:none abd 40 22 -68
desde bcd -28 -47 26
estuve abd -12 -22 19
la__cuando d -23
me_gustan a 10
not__bad ad -16 21
psychosis:am bc 12 -12
substance:por_@drug d 17
substance:spring acd -10 -11 15
texts:si_pero cd -19 23
well:yes c -10

cabinet b -21
dice ac -39 18
es_dificil cd 13 -13
now:no_es ad 18 -14
pregnancy:va b -11
sube_y c 15
well:stop ad 24 -19

@medicine__dan ad 15 -14
cabec* a -13
drinks:if_that c 11
loca$ a 12
more_than b -23
not:percent acd -21 34 -25
same_@door bd -12 15
two_heart d 11
would_come ad -11 12

=signs:had:none acd -25 -10 13
^could abcd -31 -23 38 -11
como__no abd -27 -15 25
drinks:of bd 13 -18
meds:anticonceptiva bd -21 20
que_tiene cd -19 16

=any:certainly d 15
=any:quiero abd -13 20 -11
@body__me abc 19 -21 -15
anxiety_and bd 14 -13
coming:hospital a 11
heart:of_the cd -13 16
oh bcd -15 -25 16
organ:them ac -11 14
pregnancy:ya_pase ad 15 -13
rotat* d -13
texts:and_i ad -12 17

=signs:prior:no abd -11 -30 12
=visit:asistencia ac 14 -14
asi__no ac 13 -14
brain:i_seized d 12
coming:claro ad -12 14
fasted:de_nada ad -17 18
forgot__a ad 19 -14
me__los abd -36 -11 27
mi__de abcd -11 13 10 -28
organ:came abc 14 -11 -17
pregnancy:that_matter b 11
soy_el cd 17 -11
the__we a -14
us_to a 11
world ab -25 19

=visit:hip b 14
coming:verdad abc -15 14 -14
gemel* cd -20 17
organ:a_transplant c -14
organ:work abd 12 -14 -17
por__estoy ab 12 -11
safe:si d 12
wings__my cd 17 -18
y__@stop d -14

=any:pm a 11
=visit:our a 11
^pump a 18
do__one bc -12 10
eaten:a_few d 19
eaten:half d 12
es__@drink ab 13 -12
fasted:bocado ad -20 22
pregnancy:not_the a -13
pregnancy:you_all ab -13 11
prior:de_que bd 18 -19
prior:while ac -12 -12
psychosis:pleas* ab -12 13
substance:@open c 16
want_to bd 18 -36

=body:here c -12
confirmar bc -15 11
hinch* bcd -11 -11 14
me_entra d 11
now_and cd 13 -11
reque* ad 15 -15
ride:took_a b 10
she__done cd -11 12

=any:could a -18
gente__estaba d 10
hour$ cd -12 10
is__like acd -14 -14 11
mande__papeles bc 17 -12
psychosis:next cd 11 -11
ride:dia_para d 11
well:fit_as ad -10 11

allergy:han bd -14 -22
and__her a 11
not:raro a 10
prior:everything acd -21 -20 16
reson* c 13
virge* abcd 27 -26 -19 -13

adult:does bd 12 -20
at__@place b -25
is_possible abcd -13 -20 27 -14
not:be abd -16 -29 22
organ:utis_count bd 21 -16
pregnancy:beta a -10
ride:en d -28
unsure bc -17 12

=body:breastfeeding b -11
=signs:body:no+yes:other b -10
=visit:dejo b -15
^postpartum acd -20 -10 21
can__talk abd -16 26 -22
coming:hold_my d 14
dice$ abc -27 20 -20
eaten:count* ac 15 -11
iba bd -19 14
not__better acd -18 -11 23
tengo__pensarlo cd 18 -13

@drug__@day d -12
heart:hipertensa d 11
heart_disease bd 24 -15
now:inter* abd -24 10 13
problemas$ c -11
still__on a -12

=rule::unsure:do_not_~1_know abcd -17 -29 26 -25
=visit:bet d 13
any:yes acd -30 -17 29
at_all c -15
bajo_la a 11
los__si ad -12 25
not:quien bd -15 18
pregnancy:the_newspapers ab 18 -19
prior:uno ad 18 -17

=body:slipped d 10
any:for_me b -11
comes ac -21 12
coming:dejela d 17
definite$ c 11
drive:@vehicle_home d 14
drive:del b 11
had:if abc -11 -13 19
me_@drink ac -11 18
substance:mujer abd -14 -15 23
the__problem bd 11 -14
turn_# ad 22 -20

algui* abcd -34 16 21 -28
days_for a 10
meds:acuer* bd -18 15
no__contestar a -14
now:why_not abd -14 -33 30
paciente__de bd -12 13
prior:@treat_with bc 12 -11
psychosis:las_voces ad -11 20
si__le bc 13 -17

=visit:nope ad 15 -12
cancel:no_se c 15
shop acd 11 -12 -12

#__count a -10
=any:recien bd -14 13
allergy:treatments ad 16 -15
effects:noche abd -17 -22 23
esto bcd 10 -24 -11
had:in_# bc -20 -12
organ:no_@body c -14

do__now ad -12 14
drive:llevo d 10
fasted:no_he ad -13 17
fenomenal abcd -29 -15 -12 35
heart:not_think ac 14 -18
maybe__@vehicle ac -11 13
not:other ad -13 14
organ:faltan ac -15 12
pregnancy: b -36
puede* abc -19 15 -12
tomo__@vehicle a 13

=rule:heart:unsure:a_veces|sometimes d -11
=visit:place c -10
=visit:tucked d 11
^turn ad 23 -22
ayer_en ac 14 -15
cada_semana d 13
cancel:come ac 10 -10
coming:keep ad -25 32
como_seis c 11
heart:check* bcd -21 11 -19
idea acd -32 31 -28
ocupa* acd 17 -14 -11
otro__mas a 14
pregnancy:a_miscarriage b 11
pregnancy:of a -14
shine* a 12

=body:died ab -22 26
brain:ha_dado a 10
could__# ac -12 12
feeling_good ab -26 18
le_puso d 11
pregnancy:imagi* ad -13 19
psychosis:i_talk a 10
ride:through ab 14 -12
right_now bd 10 -29
saber$ acd -27 34 -32

=body:infection cd 14 -16
=body:salvo a 12
^bad bcd -19 -22 12
and_then abcd -31 -22 11 25
bien__corazon d 10
home:been b -12
prior:vale c 10

^was b -44
coming:dio a 11
con_esas cd 23 -19
down bc -25 -11
escribo bcd 22 -17 -14
home:parking ad 12 -12
ride:negative a 12
y_con d 14

=any:mornings ac -12 13
before__got a 12
lady abc -26 21 -20
ride:is_nobody ab 14 -13

been_to a -12
does__hurt b 10
em$ c -20
had:not_for abd -25 36 -25
heart:dot_physical d 10
los__y b -16
now:salir c 10
tiene_que abc -13 27 -21

=body:ayer c -17
are__and a -13
glaucoma b -14
mando a -11

adult:@date_grade cd 14 -18
any:@clinician abcd 24 -15 -11 -14
coming:not_@cancel ad -11 11
coming:que_llevo abd -13 25 -19
heart:third bd 15 -15
now:de_las ad 17 -11
psychosis:bipolar_i a 15

=signs:had:yes abc 18 -10 -22
=visit:cual abcd -14 23 -10 -19
entonces_no c 12
had:but_not ad 12 -12
heart:nothi* b -26
organ:labs bcd -16 12 -29
up_lol d 11

=visit:forgot bd 10 -15
@relative__marcapasos bd 17 -15
brain:nobody c 10
cancel:cancelo bd 24 -30
drinks:to acd -24 -13 28
eaten:mismo ad -11 18
no__dormir ad -18 16
no__either ac 15 -14
now:another_time abc 20 -11 -11
now:me_viene ad -18 23
ride:the_@vehicle abd -15 -14 20

#__more a -13
@medicine bcd -13 -23 11
a_voicemail d -11
been_the cd 17 -15
brain:lo ac -11 13
me__@symptom a -18
now:take cd 12 -16
parada$ ab 12 -11
passing ad -12 15
que_por abd -12 -14 20
substance:tomo_mucho c 10
vivo_con ad 13 -12
white_knuckling a 10

empece b -20
guessing cd 23 -18
marqueme acd 15 -16 -12
pipefitter ab 10 -10
presion_con d -10
ride:hoping_my cd 13 -10
takes__for c -12
texts:prefiero_que a 12

=body:epileptica d 11
am__ob c 12
brain:vida a 14
con__bien ad 18 -17
drive:my_@relative ad 16 -29
heart:a_@relative a -12

=any:doble abd -16 -10 26
=any:naci a 11
=rule:prior:no:new_to a 15
^mejor acd 22 -39 -13
agua ad 14 -38
could__sleep ad -18 20
fasted:on_the ad 17 -15
meds:se d -24
of_me bd -12 11
organ:reche* cd 19 -15
seizu* c -15
there_my d 10

=any:santo d 10
=rule::proxy:filling|fill|filled|answering|te b -12
be_better cd -12 11
tengo__mas acd -24 12 16
tiene__con b 14

=any:@thanks bc 15 -32
^nanay abd 22 -18 -17
could__breathe acd -12 -16 14
estoy__@eat b -17
not_good ad 24 -14
now:after_work ad 21 -17
one_with d -11
well:smiled ad -10 15
would__@price b 11

=any:tambien ac -16 16
llegu* b -23
me__mis a 11
mejor__al ad 14 -17
no__dios a 12
ride:@relative_no abd 22 -21 -17
rinon__@body ad 18 -17
si_este c 10
together$ ad -11 16
trafico b 15

#__y c -10
adult:adopted cd 12 -11
morphine__me a 12
si__dan ad -11 -16

any:leave a 12
can bcd 17 -10 -12
eaten:@food_hace cd -11 13
falle* b -17
had:i_had d 11
meds:my_@medicine abd -10 -22 19
octubre ad 17 -11

=body:private abd -16 20 -11
^spironolactone ad 14 -11
and_forth acd -22 28 -22
caigo cd -16 20
drinks:lots_of b 13
it_before abc 15 -10 -12
not_mind ad -12 14
prior:y acd -21 -14 19
queda__en d -12
stand$ acd 21 -12 -12

=signs:drinks:no+yes acd -10 -14 16
adult:senio* ac -20 15
biscuits__gravy ad -10 14
five$ bcd -10 -28 17
just_high a -16
look__the acd -12 17 -14
not:trust abd -10 12 -12
not_@sick ad -24 24
now:decir c 12
pie$ abc 12 -14 -15
substance:easter d 11
y__negativa a 12

adult:de_nacimiento a -11
brain:trabajo c 10
does_@insurer abd -11 20 -10
heart:a_hole d 11
muert* d -13
organ:poliq* d 16
si__una ad 29 -27

adult:@date_birthday ad -14 17
any:@medicine_i c 11
both$ bd -21 17
give__to bc -10 -14
got__@medicine abd -17 15 -13
ride:taxi ac 11 -17
substance:are abd -17 17 -16
substance:tomo_una a 11
the__there acd -12 -17 19

=any:lol c -20
got__that b -10
nada_raro ac 16 -10
not__mind ad -13 14
pregnancy:amamantando ad -11 21
pregnancy:mellizos d 14
y__ninguna ad 13 -13

=rule::refuses:pass_$ acd 13 -18 -16
@relative_si ad 11 -27
allergy:use bcd 25 -16 -23
organ:rato ac -13 11
ride:own abcd 23 10 -19 -32
test_at c 14

=lead:any:no:on:no b -24
=signs:body:none:other+unsure ac -45 14
home:dormi* d 14
it__other ad -12 11
no__llego ab -22 23
pregnancy:toma c -14

=visit:these cd -11 -12
@sick__not ad 13 -12
adult:sure a -18
boton abcd -11 19 -18 -18
drive:with abc 21 -16 -13
latex__to ad -13 13
my__ends b 13
no__esa abc -17 15 -11
not:bit bc -12 -13
organ:i_@sick cd -13 15
test__then a 11

^pues bcd -38 19 -10
had__this ab 14 -13
heart:does_that a -14
heart:murmur d -13
no__asunto abd -13 21 -10
th acd -15 20 -12

=body:viene ad -11 15
@drug__jamas d 11
@drug__si ad -18 17
am_nursing bd -15 16
any:correct ad -11 16
do__mind ad -12 13
my__man d -10
psychosis:on cd 15 -22
psychosis:out_bipolar c 10

@wrong__are a 12
buenos abcd -14 30 -16 -23
decido_si b 10
hipertenso__la ab -18 16
license_is d 11
polvo$ cd -10 -17
psychosis:cloza* acd -11 -16 21
que__estan cd 14 -13
they__work a 13
to__@place b 11

=rule:prior:yes:ninguna|ninguno|none|nothing|nad ad -53 55
=visit:second d -22
any:you_did a 13
at__a d 16
cinco abd -31 -47 32
did_not abd -29 26 20
drive:camin* d -12
equivocaron a 11
got__of b -12
meds:did bd 17 -16
sons_# ad -17 17
sorry$ abcd 29 -12 -14 -21
the_paper d 11
then__me abd -10 -15 19
till__the d -12
vemos$ ac -25 17

=signs:prior:no+yes cd 13 -12
=visit:ver abcd -40 -39 53 -32
@year__@treat c -13
alta__que c 11
cual__la bd 17 -11
heart:just_anxiety a 11
not:single acd 23 -15 -11
prior:vitamins ad 13 -14
psychosis:hablo b 14

heart:my_cardiologist d 12
i__drill d 13
perro abcd 18 15 -16 -33
recog* bc 11 -11

=any:puede abd -28 24 -18
pregnancy:last_@year ad 12 -11
ride:calle* cd 17 -23
texts:calls b -20
trastorno bcd -14 -11 18

aun__en ad 16 -10
carta d -13
meds:let_me cd 10 -12
substance:@clothes ad 12 -15
substance:que bcd -13 15 -12

=body:sigo abcd -16 -16 -20 25
born_with b -11
effects:ayer ad -12 15
even__@medicine a 13
had:refiere a 12
matus* d 11
not_home a 11
substance:drugs c -21
this_number bd -14 16

=tag:fasted:asks ad -11 -14
hay__en bd 11 -12
pregnancy:asi ad -19 14
ride:igual_y ac -13 12
voy_solo d 13

=body:fregado ad -13 13
=body:propofol ad 16 -13
a_drawer b 10
a_la bcd -16 -32 13
lo_platico b 12
meds:una abcd -14 -25 -24 29
organ:back_funny c 11
pregnancy:@drink_en d 12
prior:says_i d 12
toma_de b 11

=any:puedo abd -18 20 -12
=rule:allergy:yes:bad_~1_reaction acd 19 -11 -22
=visit:either acd -13 20 -19
@day_was ad 12 -11
adult:los abc 11 -18 -22
babysitter ac -16 12
brain:pusie* cd -10 15
la__despues d 13
my_tubes ad 11 -10
ride:everybody acd 25 -11 -16

=any:fifteen ad 23 -16
heart:of_heart ad 13 -11
home:with_the d 11
in__if ad -11 13
revisar c 15
y_mitad acd -16 25 -14

anytime$ d 14
came__perfect a 11
decaida$ acd 19 -21 -17
drive:@drive_si cd 15 -11
had__energy ad 15 -15
my_sergeant ad -13 10
now:not_suit ad 22 -18
ride:a_permit b 10
ride:calen* b 11
si__estuviera ad 11 -11
trae c -21
would__do c 11

=body:men a 11
=lead:body:yes:on:none bc 15 -36
brain:pero_jamas d -11
casa__entra a 11
had:la_pusieron c -16
now:where ad -11 11
prior:vitam* b 13
substance:know_i b 11
techn* d 11
well:off cd 16 -20
well:ojala ac 24 -22

=any:@drink bd 15 -32
@symptom_no ad 20 -20
allergy:my_@clinician bc 13 -12
drinks:strai* a 11
now:podem* ab 16 -18
texts:no_a ad 19 -17
trying_and c -18

=any:nino a -14
=visit:flat ad 14 -21
^teetotaler a 13
electroshock d 16
had:en_la ad 13 -20
heart:need_to c 11
pregnancy:i_hope ac -14 17
pregnancy:would_be a 13
stents ad -13 12

=visit:mia b -18
@clinician__la d -11
^morphine abd 23 -10 -18
arran* ac -15 10
have__right b -16
izquierdo ad -12 12
kids bcd 13 -20 -16
mi__hoy bd 14 -18
or__not ac -14 18
prior:abilify ad -13 15
texts:on_this ad -12 15
well:two a 10

aca acd -15 -25 13
drive:take ab 14 -11
eaten:fasting b -11
effects:del b -11
equiv* c -12
estoy__con abcd -20 -15 28 -14
lab ac -11 11
llamadas d 12
me__granos ad -11 18
now:you_need abd -14 -13 20
registraron c 11

^plan ad -17 24
adult:adopt* acd -11 17 -12
allergy:my_only a 15
eaten:nothing_since bd 13 -16
had__nothing a 10
know__real a 11
on__any ad 16 -11
padec* d -20
prior:me_sirvio ad -13 14
substance:who d -11
text__@call ad -13 19

#_y ad -21 12
=rule:prior:no:just|only|solo|nomas|solamente_~ cd 13 -24
=visit:sin abcd -12 -15 -23 26
@stop__week d -14
coming:#_y acd -13 19 -17
heart:@date bcd -26 25 -18
heart:disease bc 17 -11
heart:enlar* abd -12 -11 20

=visit:entonces ad -20 15
addiction a 10
cancel:not_come ad -24 15
dicho_si c 11
pregnancy:go a -10

=denials:visit:2: abcd 14 -56 -43 10
ahi__me ad 19 -12
amamanto$ d 14
fasted:put d 10
is__two bc -14 -11
prior:mostly bd 11 -13

cancel:@date ad -13 18
cancel:va ad 21 -11
fasted:todavia_no ad -15 17
is__than ab -11 14
momento$ abcd -12 24 -16 -14
not:worried ad -13 14
toda__@late bd -14 14
up_like d 12
would__talk d -11

=visit:estan d -19
eaten:few_bites d 11
her_papers c 11
now:a_sec d 11
scan_showed d 12
tested__i a 11
to_@stop abcd -26 17 -21 15

=body:azathioprine d 10
=body:muchas ab -15 13
been__down c 13
combine__dark a 12
devol* d 19
good__what ab -11 15
pregnancy:who_knows d -12
psychosis:took acd -15 21 -13
todo__pero ad 11 -10

=body:chart ad -14 -15
allergy:i_can c -14
has__it cd 13 -16
heart:el_holter cd 15 -13
sent$ ad 11 -13
seria abc 17 -35 -14

=body:afib abd -11 -21 17
=rule:effects:yes:nause*|queasy|queasiness|dizz*|m c -23
=rule:now:no:bad_time b -10
adult:los_# ab 10 -10
menor abd 29 -23 -19
prior:puro abd 24 -15 -14
prior:zoloft acd -16 -12 12

eaten:alime* ad 14 -11
no__am ab 11 -18
organ:died_of b 11
pregnancy:yo bcd -15 -18 15
substance:con_las d 13
ya__quito d -14

=said:no:what_the_text_says_about_the_question b -22
=visit:sending ab 11 -11
fine_with b -10
hard bcd -24 26 -24
heart:el_del bd -13 12
make__@eat d 13
pregnancy:un ab -11 -16
ride:a_que bc 13 -10
twice_a abcd -13 -12 -28 30
waffl* ad 16 -13
well:cocin* d 10

=body:internaron d 13
estam* abc -12 -29 23
heart:toma ab -23 16
my__bring d 13
se__y ab 13 -17
stuck_in abd -12 23 -16
tendria_que abcd -20 -30 38 -27

=any:dormi cd -11 13
@treat_hasta a 12
adult:sobra* d 11
cancel:eso bd -25 23
first_thing ab 17 -15
i__c cd -11 11
once__my c -16
vivo__dos b -10

=visit:hermanos ad -10 13
adult:grand* abd -18 -12 23
allergy:they_gave bd -11 -13
any:not abcd 31 -45 16 -42
be__first abcd 23 -12 -14 -15
better_for a 16
expecting_# d 11
no_choice ad -10 16
prior:this_is ab 15 -10
turning__in ad -10 11
when__had abc 13 -12 -11

=body:segura ad 11 -15
@drink__@food acd 17 -10 -15
allergy:a_bad bd 18 -20
any:no_no ad 16 -14
cancel:@call_me a -11
gives_me cd 13 -20
la_@treat abc -17 22 -20
well:cheve* ad -15 21

=any:preocupe a 12
=number:old abd -23 -20 21
=visit:waited abd 20 -12 -14
a__lol acd 11 -12 -19
eaten:black_@drink c -11
not:hay b -21
pero_ella b 12
pregnancy:con_una b 14
ride:que_me ab 13 -13
the__now abcd 31 -12 -13 -24
well:only bd 16 -12

any:about bd 20 -33
as__problem b 14
ex__drunk ab -10 12
sin__por ad 13 -11
well:a_little b 14

allergy:aguja b 10
funny abcd -30 19 20 -23
ni__otra ad 18 -17
nothing__just d 10

=body:drop ac 16 -13
=body:hmm abc -18 21 -14
en__ultimo cd 13 -13
it_in c -11
meds:por c -17
nique* a 10
paid abd -11 17 -13
prior:depen* c 11
prior:semanas ad 18 -16

=body:ojala a -12
=visit:when d -15
^kidney c -11
convulsiones bcd -23 -12 17
has__@body b -16
is_bipolar bc 14 -12
meds:marzo ad 13 -12
menor_de ad 20 -15
ride:donde b 20
substance:offen* b 12

@day__no abd -12 -10 12
^beats c 13
el_loco b 10
home:somew* cd 12 -11
nina_de abd -14 18 -11
not_this ad 27 -28
pregnancy:summe* d -13

=rule::no:^_i_am|we_good|fine|okay|ok_$ ad 16 -11
and__get c -10
eaten:last ad 35 -40
heart:hypertension ad -29 23
knee_surgery b 12
me_@medicine abd 14 -15 -12
meds:no_estoy bc -15 19
my_hip b 11
now:good_time d -13
prior:third a -21
runni* bd 10 -16
substance:i_black ad -10 13

=said:yes:no,_taken_back_at_once bcd -24 -12 13
@vehicle_or c 11
cancel:hate d 10
not:actually ad -14 17
ride:@relative_de abc -16 21 -16
toca_a ad -13 16

=body:watching d 13
any:@call_is b 13
heart:of bcd -21 -34 16
meds:vitamins cd -12 -12
now:we abcd 23 -17 -13 -11
pregnancy:want c 12
to__on b -11

#__la c -11
@call__@person ad 15 -13
any:need bd 15 -21
ask_my abd -34 14 -17
besides bd -12 10
cancel:your b 16
dira ac -14 15
drive:yo abcd -23 -41 -10 35
had:anos b 12
never__@treat acd 17 -10 -10
pirul* a 10
same_time ad 11 -16
that_about d -11
would__if cd -18 15
y__jaja bc -17 14

=any:azucar c 13
^ect ad -13 18
a__that b -14
despues$ ad 11 -11
now:is_this b 13
on__home ad -15 15
que_toma ab 16 -16
spray$ cd -10 14
substance:al bd 11 -20
ya_mero a 13

=body:han bc -25 14
=visit:pueden ad -11 11
@medicine__@treat cd 21 -12
a__then ad -16 21
allergy:i_reacted a -21
buen c -11
could__out ad 14 -11
had__yet ab -10 13
heart:have_it b 11
organ:read b 11
prior:stock d 12
voy__mentir d 13

=any:nadie ad -12 19
=body:@book b 13
=body:side c -15
adult:cumplo ad 25 -41
any:@hello bd 16 -11
it__like ad -17 17
texts:out ad 17 -12
texts:texts c -10
used__@body d -13
was__of cd -10 16

@place__i d -14
brain:i_do ab 12 -13
coming:against_it ad 20 -16
coming:ya_no ad 39 -36
of__we a -11
ride:own_car a 12
run bcd 29 -17 -23

=said:yes:opens_with_yes acd -22 -75 31
adult:#_@year b 15
euchr* ad 16 -11
has_epilepsy d -14
it_is a -27
just_not ad 13 -13
meds:si abd -26 -22 25
mostly abcd -15 11 11 -23
psychosis:de_la acd 15 -11 -11
your__is abc -12 -10 16

=body:organ ab -17 18
=rule:fasted:yes:not_~2_a_bite|crumb|thing ad -21 24
@food_for a 10
catch* a 14
drive:mama b 16
give__i ad 19 -18
meds:@relative abc -31 -12 23
meds:lexapro cd 20 -18
my__died ab -11 12
on_the bcd -34 29 -19
ride:el_carro c 14
slept__night ad -12 15
substance:alcoh* abc -12 11 -11

=visit:como abd -32 16 -15
=visit:nop a 12
@late$ a -32
any:defin* bd -10 14
my__he a -11
my_teeth d 12
psychosis:era_bipolar b 13
substance:cigarro bd 14 -21
tell__@clinician b 18
was__blood cd 13 -14
well:worki* d 14
work__me abd -15 12 -14

=signs:psychosis:yes a -16
@symptom__yesterday c -10
adult:october ad -14 14
pregnancy:third d 10
substance:going c -11
tell acd -42 40 -25
texts:number abd 23 -24 -11

=body:augmentation a 10
=body:drip ac -17 14
aneurisma ad -12 13
cancel:want ad 21 -32
coming:me_dio a 11
drive:@fetch_a ad 16 -12
effects:a_baby ad 17 -14
psychosis:gad ac 16 -12

=visit:por c -30
@body__bien ad 12 -12
^siempre ab 10 -19
fasted:antes ad -13 15
heart:my_blood cd -14 15
pregnancy:was_last cd 16 -16
working_on acd -22 21 -10

@medicine__@clinician a 11
confianza d 20
home:now abc -14 -14 11
i__come abc -13 14 -13
is_coming b -20
que_antes c -16
regla$ ad 18 -12
that__ever a 13

eaten:get bd 15 -11
organ:liver_was a -15
pregnancy:my_@relative ad -22 16
psychosis:@medicine_for b -18
slightly cd 15 -12

@thanks$ bcd 16 -24 -18
adult:her bd 12 -12
allergy:he_tomado a 11
brain:historial c 11
cancel:my_@visit bd -21 13
cancel:next bd 16 -10
cliente b 17
estoy__quien ac -12 15
i__see cd -20 19
now:muy_temprano acd 22 -13 -12
que__papeles a -14
substance:@drug_daily b -13
texts:mi_numero a -10
thing_ever a -13

about__@month d 11
any:consulto c 18
confirmaron$ ac -13 12
eaten:seis acd -22 25 -20
es__primera b -10
ictus a 12
malisimo abc 27 -19 -16
my_end ad -15 13
solo_al a 12
substance:my_probation c -10
texts:veces_no c 11

=body:cuenta abc -36 23 -12
a_bad ab -22 14
adult:feel bd 24 -19
allergy:everybody ad -15 14
and_have d -14
coming:hija ad -13 18
heart:not b -25
not_here bd -10 12
psychosis:cuerda a 10

=body:miss ad -18 18
=visit:same bcd 11 -18 -18
allergy:that_one ad -21 25
coming:high d 16
eutir* d 12
meds:body ab 23 -17
organ:but_nobody c 10
organ:plumb* ad 20 -14
psychosis:mania_no a 10
substance:of_# ad 16 -11
texts:not_text ad 14 -11

=body:expediente a -13
=denials:visit:2:none bcd -37 -10 11
@relative_@drive acd 14 -25 -10
any:no_tengo ac -13 14
los_ninos a -21

=any:efecto d -12
@clinician__to bc -24 18
allergy:my_body a 11
pregnancy:wait a -17
salvo$ d 14

=body:forgot b -13
factura ab -11 14
heart:tan d 10
i__@treat c -16
my__there ab -13 20
now:me_salio ad 11 -10
pregnancy:last_week bcd -12 10 -12
prior:one_kind a 11

=body:manchita c 12
area bcd -12 15 -16
as__speak bd -11 10
not__for b -22
sea b -30
since__i cd -11 10
soon__say c 12
substance:if_i acd -14 -11 11
waiting_on abcd -16 -13 25 -23

=any:okay a -11
=rule:meds:yes:pill*|med|meds|medicine|medicati ad -19 15
@cancel_i ab 13 -13
allergy:era acd -19 20 -13
entonces$ d 16
too__for ad 21 -15

@medicine_with d -13
any:old abd 17 -10 -11
fasted:sorry ad 13 -10
no__good d -11
poqui* b -25
substance:me abcd -18 -20 -19 30
texts:yo_no a 12

=body:type bd -11 16
@relative_be b 10
eaten:since_@food bd 12 -16
effects:para_la d -12
have__two d -14
ser abcd -10 -22 43 -38
side$ b -11
still_do a -10
texts:me_@call ad 13 -11
texts:mi c -10

=body:cual abd -27 20 -11
=tag:coming:yes ad -27 32
adult:@howmuch d -10
ando__el a 10
feeling c -25
he_recibido a 13
mucho_la ab -13 11
y_presion ad 12 -11

=any:first ab -14 -11
=tag:organ:asks abcd -35 26 -15 -17
a_transplant c -14
al__le b 10
antoj* a -10
fell b -20
i_lose a -13
mi__@insurer cd -25 19
out__said c -11
pregnancy:que ad -29 20
went__down ad -17 17

^thyroid bd -13 15
ha d -12
my__back d -11

=any:fin abcd -18 -12 -11 28
@vehicle_como d 10
adult:for_me b -14
are_doing cd -17 21
cancel:a_mi a -12
effects:es_de cd 12 -13
entiendo$ a -13
ex__me acd 23 -18 -11
faltan__semanas a 12
my__comes ad -15 12
pass__one a 12
ride:chofer ac 12 -14

#__clean ad -21 22
=visit:consiguiendo ac -15 19
=visit:sepa bc -11 21
ese__lo d 13
no__here ad -18 24
now:afrai* a 14
now:to bc -21 14
texts:ok bd -13 16
would__they b 10

=any:dry ad 16 -13
=body:buena b 11
drinks:since ad 19 -16
just_a abcd -31 18 -34 22
las__@relative bd 11 -14

=body:fainting d -16
cancel:conte* ab -13 12
eaten:levan* d -10
favor$ bcd 12 -23 -18
pregnancy:de_siete b 12
pregnancy:no_doy ac -12 17
substance:little bcd -13 13 -12

a__@animal ab -15 23
brain:favor b 11
is__too bd 22 -16
sign$ d 13

=visit:walmart a 11
a__cart b 14
allergy:find ac -14 11
any:is_# bd 20 -24
brain:con acd -17 -11 15
my_mood d -12
que_@cancel a -10

=visit:seguimos ab 17 -11
a_thing acd 12 -13 -15
any:on_it c 12
eaten:almos* cd 15 -15
embarazada_y ab -12 12
light* abc -21 12 -14
not:segura abcd -26 -12 31 -21
penicilina$ abd 12 11 -25
quiero__@medicine b 10
scarr* acd -10 -11 17

brain:lesiones a 10
i_@sick cd -13 15

adult:or_for c 12
higado__no a -13
now:mi a -12
over$ bcd -19 -15 11
si__si c -14

=any:bodas ad -19 20
heart:#_casi ad -15 17
heart:heart_attack c -16
like c -40
meds:pasado abd 21 -18 -15
my_@call bc 13 -15
no__probado b -13
not:until d -13
npo abd 18 -14 -13
prior:wanted ab 16 -17
record ab -11 10
sangre acd -13 17 -12
tucked_in d 11
ya_le bc 18 -24

=lead:visit:no:cut:none acd 13 -15 -15
@sick$ b -16
i_last ac -12 14
not:that abcd 21 21 -27 -36
por_eso bd -34 14
pregnancy$ ad -15 14
que__salgo b 11
yes_@medicine bd -12 12

=body:controlo abcd -13 -14 -16 24
@drink_me ab 11 -11
heart:palpitations d -11
irme_a ad -11 13
not__far ad 18 -13
pregnancy:a_test cd 19 -27
psychosis:blown d 12
told__at ad -10 17
working_it ac -15 12

=body:nope abcd 23 -30 -17 -15
allergy:went ad -23 15
am_on cd 10 -14
figured_that ac -12 12
meds:something cd -12 20
nace$ ad -12 17
now:comin* a -15
prior:de bc 11 -28
recreationally bc 12 -12
three_or d 17
to_snow ab -11 14

=body:doctors bc -13 13
adult:#_more ad 21 -20
week__week a -11

=body:childhood d 11
=rule:had:yes:infusions|infusiones abc 17 -13 -13
=visit:dormido bd 12 -13
flat$ d 10
had:mismo d 16
heart:dispara c -11
no__llevo ad -11 13
no_offense b 15
vez__alta c 12
well:after ad 15 -18

=said:unsure:has_something_that_is_made_light_of c 11
=tag:psychosis:unsure bcd -19 11 -10
allergy:it_on ab -16 11
allergy:polvo bd 16 -13
bajo__# ad -16 17
in__@traffic a 10
me_puse abd -26 -12 19
organ:hold c -10
organ:neurogenica d 12
prior:the_@medicine ad 11 -11
se__@treat d 10
segun_como acd -12 20 -12
substance:i_drink b -19
substance:march ad -13 17
that__but ac -11 14
that_is ab 17 -33

=lead:visit:no:on:yes abcd -20 -24 -25 33
^asi bcd -13 17 -15
^senior ac -20 15
but__normal c 10
coming:tio a 17
going_on a 10
now:sirve d 12
soplo acd -11 -28 28

=visit:mean a 13
came__funny ac -11 11
coming:hospi* a 11
dias__se ad 12 -12
el__normal ac 12 -12
last__lol abd -14 -11 20
me__resultado c 10
meds:@insurance_no b 11
substance:was_the a 14
texts:acuer* b -11
well:good ab -30 22

=body:dios bcd -17 22 -28
estaciono a -11
had:nervous a 12
lo__con ac -20 19
well:am ab 11 -35
well:betwe* acd -16 22 -21

=body:risperidona d 13
bar a -12
mitad__mitad acd -16 25 -14
sacaron__el ab -14 15

=body:days abd -31 -21 28
^undecided abcd -17 -17 30 -19
coming:someb* ad 14 -13
he_passed ac -10 14
me__her c 10
me_sleep c 10
organ:blood cd 13 -18
organ:sometimes cd 20 -18
pregnancy:diu d 10
to_say abc -17 -36 30
woke_up abd 22 -22 -23

=body:eleven b -12
allergy:@relative_sabria bc -17 14
any:i_would bd -25 20
organ:had_bloodwork c 10
that__@clinician bd 17 -11

allergy:@treat_in a 14
any:direccion ab 11 -24
as__come a 15
ataques$ d 11
broke* c -10
micro* ad -10 20
prior:#_just ad 14 -11

once__@year ac 11 -14
organ:none a 14
pregnancy:test_was ad -13 19
unas ac -17 11

^yea abd -15 -14 28
denies abcd 27 -14 -17 -12
is_@drive abd 14 -11 -14
not:@drug abcd 32 -16 -44 -12
substance:but_i c 14

at_this abd -13 -13 17
bien_pero ad 15 -13
do__have bcd 13 -17 -14
eaten:for_the ad 11 -10
good_time d -13
i__remember cd -13 -12
mild abcd -12 -22 -18 29
psychosis:a ac -18 16
tested$ ac -19 19
the_moon ad -11 11
then__the cd -10 15

=visit:be bc -26 -19
=visit:street ac 11 -13
^missed cd 17 -12
ataqu* cd -19 19
crudo cd 14 -12
dos_pero a 10
drive:leaving d 13
like_my bd -23 18
nobody__in d 12
pero__@drive abd -17 27 -12
prost* ad 10 -21

had:lidocaine_@visit ad 14 -12
not:pain ab -19 20
ride:thought a 13
safe:he_is a 12

=any:camino b 14
^echele d 13
adult:en_la bd 12 -12
any:pigs_fly ab 22 -18
coming:backing_out ad -14 15
it_twice a 12
los__llegan ad 15 -15
meds:inyeccion abd -14 -18 20
prior:i_am ab -12 11
psychosis:text b 11

=any:dama b 10
=visit:@parking cd -25 -12
^fui b -17
eaten:#_pm ad 19 -18
effects:para d -10
liver__a abd 13 -12 -20
not_you c -21
whole_thing ad 14 -14

=any:which c 15
=signs:visit:no:other abcd -16 -11 25 -14
=visit:the c -22
brain:puntos c 15
higado__la ab 12 -12
home:her acd -13 14 -17
medicare ac -20 -11
prior:acuerdo ac -15 12
que__eso ab -31 11
that_was bd 13 -18
well:son a -11

=asks:visit:all:no ab -14 15
always$ b -12
go__and abd 12 -13 -16
is__or cd 16 -11
now:mi_turno ad 11 -11
padez* bd -13 10
when__broke cd 12 -16

drive:driver cd -11 13
las_@visit ad -18 18
now:aunqu* ad -11 10
now:down_for ad 18 -17

=body:hysterectomy a 11
=said:heart:yes bc 12 -27
adult:told_us a 11
de__once d -14
for_sure ac -29 13
had:mi_primera ad -11 12
hit_or ac -14 10
now:@parking ad -13 14
now:\xc2\xbf ab 20 -20
pregnancy:repor* bd 19 -15
substance:is_a acd -14 -19 27

=any:bring ad 10 -12
cane$ ad -11 13
fasted:@food bcd -21 -25 12
texts:@relative_a d 12
your_message bd 16 -11

organ:a_@body a -14

=body:give bcd 18 -31 -11
=body:resonancia c 13
coming:not abc 12 -15 -19
drive:senior a 12
estoy_me b 11
heart:que_si cd 13 -14
heart:to_be c -11
mine b -21
no__falta a 12
opera* ab 18 -40
up__at c 10

=any:things d 11
adult:or abcd -21 -12 27 -13
meds:heart ad -19 15
psychosis:voice* bcd -27 -24 21
tengo__limpio ab 10 -10

=visit:up b -40
@medicine__of ab -13 15
@relative_# bd -19 13
el_numero a -11
quiera__que a 12
really__just d 12
sin__@medicine ad -14 17

@treat_no acd 19 -13 -17
adult$ ad -17 21
allergy:my_heart a -12
any:pues ab -11 -19
counting bcd -18 -22 20
hace__de c -13
heart:sin bcd -10 17 -16
necesito bcd 27 -14 -27
not:whatsoever a 12
pregnancy:should ac -13 13
responder$ b 16
resultado_de c 14
ride:and_no c 11
una_@drug c -13
well:jaja bd 15 -11

=body:through cd -16 15
=visit:stuck ad 22 -21
but__ran cd 17 -22
get a -17
pregnancy:camin* bd -12 15
prescription acd -10 16 -13
prior:@month_y d -12
psychosis:out ad 15 -22
texts:all d 11

=any:@texts bd -12 16
are_better ad 17 -13
but__does c -13
drinks:wine ad -13 11
had__break acd -14 -15 20
home:primero ad 16 -13
prior:the_first b -17

answer_that a -13
come_get d 14
de_@parking ad -11 14
necessary a 15
not:tiempo ad 14 -10
prior:dos_@medicine a -11
ride:mucha* ad -15 14
right_up ad -15 20
think__but ac -11 12
would__check c 10

no__que a -16
now:llego a -16
saliendo$ bd 13 -14
what_i ad -13 11

=rule::no:hell|heck_no a 15
=visit:around bc -10 13
@treat_that bd -12 14
adult:soy bd -60 32
effects:maluquera ad -10 16
heart:heart_stuff a 14
if__helps d -11
not:dio ad 11 -11
organ:la_hepatitis c -14
to__cause d -10
took__like ad 15 -11

=number:fasted:few ab 13 -18
=visit:hoy bd 13 -13
also b -14
organ:a_veces acd -11 22 -18
prior:wait a -11
substance:me_acaban a -10

@place_y ac 10 -14
adult:de_siete d 10
here cd -37 16
pegado ad -15 16
pregnancy:tengo_un c 12
si_ahora a 11
take__off bc 11 -11
when__nervous bc -14 11

=visit:permit b 14
@drug_does bc -13 14
^day d 10
meds:the_@medicine c -11
not:believe b -11
\xc2\xbf_es d -10

=body:false ac 26 -26
de_alta a 13
dog abc -14 20 -12
had:that_is b -19
home:nos ad 16 -11
sleep__up c 10

@medicine__after c 14
coming:este bd 10 -12
coming:get bcd -11 18 -11
coming:trying_to c 12
drive:told a 17
maam abc 18 -25 -17
pregnancy:yet ad -29 17
rinon__a a -13
siento_bien a -16

enterita b -10
heart:tell abc -10 12 -13
hour ac 12 -19
midnight$ abd 21 -10 -17
not_heard c 10
now:can_we abd 35 -28 -16
puede__nada d 12
que_la b -19
that__when ad 18 -13
the_@door abcd -13 25 -14 -18

=visit:elbow a 11
fabri* ad 19 -14
fasted:hace_media a 12
home:the_pharmacy ad 12 -12
i_@drug bc 12 -11
ni__mas ac -14 18
not_lol abd -13 -14 15
only_at bcd 23 -15 -14
usaro* d -14

=visit:family ad 16 -12
any:go abd -15 -10 22
hace__en abc -11 14 -10
una_botella cd -12 18

=body:quiere a -12
@medicine_makes a 11
come__can a -11
did_it a 14
records ac -11 11
substance:rehab* abd -14 -11 26

=body:oido a 11
=visit:el d -13
@animal__me ad 14 -12
@relative_the b -11
como_a b 15
heart:then abc -13 -21 22
pasa acd -18 -21 23
un__antes ad -11 12

good_and ad 17 -17
les__eso b 11
lugar_a a 12
now:driving abd 26 -12 -13
texts:daughters_@call bc -11 13
yes__this ad 15 -14

=any:great bcd -18 -19 12
=body:bad cd -34 15
=signs:organ:unsure b -14
=visit:echele ad -13 18
by__at d 14
estan__de d -11
heart:carry d 11
migraines bc 16 -16
of_talk ad 13 -10
prior:and_then ad -13 13
substance:fumo b -11
substance:si_con c 12
well:been ad 33 -43

adult:creo_jaja bcd -14 21 -12
driver__a ab -10 13
estacionamiento d -12
my__heart bd 13 -13
not:conozco ad 14 -13
not:era ac -34 21
pregn* c -26
pregnancy:eso_es ab -12 15
psychosis:en_# c -12
psychosis:once_in acd -12 -14 20

biscuits_and ad -10 14
eaten:ok abcd -16 37 -11 -24
ha_dado abcd 24 -13 -15 -13
urgen* abd 15 -22 -11

=visit:zona b 13
algo acd -38 35 -26
before_# abd -14 12 12
la__@insurer a 11
not__her ac -13 13
she__she cd 26 -23
substance:esposa bd -10 15
y_@treat c -12

=said:adult:yes abd 18 -24 -18
adult:lady_never b 14
coming:so_i ad 15 -13
corolla a -10
heart:not_me ad 14 -11
la__bien abd 26 -12 -22
me__@date bc -17 -12
probado abd 12 -19 -12
psychosis:since acd -48 -20 42

adult:ojala_me ac 14 -11
as__reaction a -15
can__@relative bcd 16 -15 -14
mis__y ad 18 -12
molesta_para ad -16 16
substance:botella_diaria cd -10 13
substance:up bcd 26 -19 -23
til__to ac -12 19
where_do b 12

=any:seis abc -23 -18 22
=rule:now:yes:esta_bien ad -13 16
@move_para abd 16 -10 -17
con__se acd -15 11 13
meds:dormi* ab -13 11
pregnancy:con_# ad 12 -10

entrar c -11
have__ask abc -14 -20 22

=any:why ab -16 15
allergy:no_problem ad 13 -12
and__is abcd 20 -21 -22 -12
heart:con acd -28 -25 22
me__somebody c -11
myself bcd -17 -33 19
only_@medicine abcd 23 11 -24 -37
substance:long ad 15 -11
substance:stopped_@drug bd 11 -11
you_sent bd 16 -11

=visit:decir cd 19 -11
=visit:necesito d -15
any:why a -13
babie* a 11
mi_@relative d -27
obra d -12
tell__is ad 11 -13

=any:bottle ac -11 13
=rule:fasted:no:smoothie|shake|licuado|milk|lech ad 20 -14
=rule:prior:yes:muchisim*|bastantes|montones|mon c -19
allergy:known a 11
any:por c -23
by_me acd -20 -10 11
coming:llueva d 12
not_@body ad 22 -21

any$ abcd 29 -13 -21 -19
got_called c -12
have__is abd 12 11 -23
of_any a 11
prior:me_acuerdo ac -15 12
prior:misma ad 13 -12

@medicine__@stop ad 19 -16
a__one b -31
drive:a_@move a 11
eso__digo d 12
had:me_la abc 13 -15 -28
he_dicho d 11
nineteen ad -15 12
old b -14
otherwise_i c 10
psychosis:chart bcd -18 21 -17

=rule:organ:no:only|just|solo|nomas_~3_kidney*| cd -12 15
@relative_count bc -11 15
confirmed$ ac -24 13
my__it ab -23 10
prior:there_is cd -12 17
psychosis:and_then c 10
ride:she_is bd -12 14
si__@open b 11
sobrino d -13

=body:mg bc -17 -16
any:in_a b 13
brain:accid* d 11
cambiemela abd 11 10 -24
conozco$ ab 26 -17
eso_a b 10
had:much ad -11 13
meds:para_los d 14
to_it bc -29 -10
una__otra abd 18 -13 -22

=body:breakdown d 10
and__@medicine bcd -29 -23 13
coming:me_bajo ad 18 -13
papeles_del ac -13 16
prior:seria_lo ad 14 -11
substance:a_week c -19
tambi* abcd -31 15 14 -14

cancel:will_make ad 20 -13
heart:text ab -16 21
in_up d 10
is_what bc -12 -13
not_need c -10
ride:que_se cd 11 -11
substance:el_@day abcd 16 -10 -11 -11

=visit:asleep ad -17 15
=visit:pido b -13
adult:no d -16
not:many abd -16 -11 18
pacem* d 15
pregnancy:pipef* ab 10 -10
tenido abc 15 -19 -14

a__manana ac 10 -11
adult:hijo ab -13 18
and__next ac -11 13
drinks:mas d 11
had:a_la c -10
heart:dropp* bd 10 -11
heart:la_vida d 11
is__old ad 20 -21
ride:the_shop ab -13 11
substance:mine abc -18 28 -11
un__lleno d 12

fasted:to ad 15 -12
panzo* ad -11 16
psychosis:otra a 11
que_@relative b 13
someone_from d 12

=any:mas abcd -29 -11 22 13
=rule:substance:no:no_~1_tomo|bebo|fumo|uso|consumo acd 24 -13 -15
=visit:algo abc -14 15 -10
=visit:request ad 17 -12
altur* abd -15 -11 15
apenas__con a 13
cada__@month ad 20 -18
had:esketamina acd -11 -25 21
last_@month abcd 12 22 -23 -30
nadie b -14
texts:on_that ac -10 16

been__over c 11
brunch$ bd -12 12
chorr* d 12
duele abd -14 27 -19
go a -14
heart:coron* b -11
home:road a 11
i_still abd -23 12 15
not:promise c 12
now:ser a 12
organ:befor* a -14
organ:no a -14
pregnancy:si d -11

alergica_a ad -22 20
brain:an ad -10 15
drive:queda a 11
hace_nada d 11
it__was abcd 18 -12 -14 -12
media_farmacia d 17
pregnancy:are_not acd -14 19 -14
puedo__mi ab -25 15

=any:saw a 11
=body:arritmia a -12
=visit:hit ad 19 -16
^quisiera b 14
agarro__de a 10
brain:@clinician abc -25 10 11
brain:little ab -14 12
falls a 10
got__@book ac -10 11
i__@move bd 19 -17
now:@drive abd 28 -12 -15
now:viene_de d 13
organ:be c 14
pregnancy:ya_se a 12
prior:were c 11
say__am c -12

=any:your abc -17 14 -12
=tag:texts:asks ac -17 -21
@place__la d -12
de_los b -23
does__a bc 13 -11
like__in c -16
psychosis:this bcd 22 -12 -21
quien_pregunta d -12
sleep_sometimes ac 11 -11
substance:@drug_only a 12

=body:codeine c -14
=visit:farmacia bcd 19 -10 -17
a__as a -10
allergy:and_went d 11
can__back bc -11 12
chart__a cd 12 -10
cumplir ad 18 -18
la_@symptom ad 16 -16
next_@day d -20
psychosis:lol bc 11 -14
substance:@drug_every bc -16 12
you__later ab 21 -18

=tag:now:unsure d -18
a__scare c 15
adult:till ad 15 -13
la__@date ad 10 -15
me_the ab -27 19
on__@relative ab 10 -26
organ:knows a -16
psychosis:mentioned acd -11 22 -18
ride:get_me d 12

allergy:heart_@price ad -10 15
la__correr ab 20 -18
me__una a -15
six$ ad -17 23

=any:edad c -13
=visit:ocupada d 12
@insurance__me c -12
any:it b -19
drive:mi_troca d 11
drive:will_not a 14
not__baby ad 15 -10
now:which_day b 12
pregnancy:doubt a 14
pregnancy:pero_por ad 16 -14
ride:both_ways d 11
too__say c 13
ya__voy acd -15 -11 18

drinks:domingo d 13
grano* ad -11 18
home:drove cd 11 -11
like_garbage a 14
pero_sin c 12
psychosis:#_for d 11
ride:church_is abcd -14 -14 -14 22
ride:the_@relative bc -15 -14
that__one acd -13 -12 15
thought__the ad -15 20

=body:clozaril d 11
=body:encinta ad -14 20
had:primo ab 13 -12
not:stuff abcd 28 -10 -23 -13
now:me_parece ad -11 16
organ:infec* a -19
ride:that bc -19 13
rinones__higado ad -17 18

=body:dieta cd 13 -12
adult:exact* ad -14 16
allergy:a_esa bd -15 12
amable$ b 18
cancel:nos_vemos ad 17 -10
cancel:second cd 11 -19
eco__no ad 12 -11
nacimiento a -14
no__de c -23
prior:#_@medicine ab -15 13

=any:adolescente a 10
allergy:yet c -14
brain:been bc -11 -15
dirt ad -10 12
heart:antes abcd -30 12 18 -18
porque__no d 12
psychosis:state b 17
una__que abcd -33 -28 15 13

cancel:asi_que ab 10 -14
dejen* cd -11 13
el_papel ac -12 11
heard_the d 15
now:prese* ab 14 -12
prior:list acd 16 -13 -14
smoot* abcd 23 -16 -10 -15

=body:hacen acd -14 18 -13
^sube c 15
effects:my ad -25 23
not:vez cd -11 19
y__hay ac 15 -19

=body:ahi c -12
=body:sixty ad 21 -16
allergy:sabri* abc -15 -20 15
brain:me_cai ac -16 11
last_@year cd 30 -20
medicina bd 20 -19
now:free ad -15 20
organ:test cd 12 -12
up__the abc -20 -18 12
willing ad -16 23

=body:count a -26
meds:curre* abd 27 -16 -16
not_suit ad 22 -18
on_@insurer d 18
on_it abcd -39 -23 14 16
texts:por bcd -27 -25 16
the_chart bd 11 -11
uti__@year b 10
well:bien_pero ad 16 -16

@eat_all bd 17 -11
@medicine__@relative ad 12 -16
@sick__@stop ad 12 -11
@stop_mi bd 17 -11
asthma c -10
me_home ac -15 -17
nace abd -19 -11 27
necesita__@visit ad -12 16
psychosis:unos cd 17 -11
together ad -16 17

=any:forget bc -21 15
allergy:miedo_la b 10
como__me abc 18 -14 -12
denti* bcd 13 12 -21
drive:esta_en c 10
heart:haha a 11
heart:nada abc 11 -22 -15
heart:nunca_me d -12
organ:cough cd -13 15

=body:@symptom d -18
=body:estoy bc -12 -14
any:por_correo ad 17 -15
carter a -15
drive:@insurer c -15
effects:anduv* d 11
had:the_iv d 12
mil__todo b 11
my__@month ad 14 -11
now:find a 14

^sin bcd -37 -44 26
any:vitam* abd 25 -11 -15
cambiando d 11
days__my ad 20 -17
is__@day ab -20 18
marat* abc 15 -12 -24
not:cuento cd -11 15
on__have abd -11 17 -19
organ:ano acd -17 -10 10
place c -15
prior:no_he ac 16 -16
this__please a 11

=body:probable ac -11 15
=said:brain:ask ab -32 24
chicle acd -13 -11 14
eaten:coffee abc -14 10 -17
en_su b -10
not_psychosis a 11
take__back ad 13 -11
todo__corazon ad 16 -15

=body:izquierdo ad -12 12
=visit:texted ad -15 13
any:desay* d 12
dice__soy c 14
home:el_sofa ad -11 12
if__@eat cd 16 -11
pregnancy:to ad -14 -23
substance:my_@relative abd -18 11 -10
to__the b -14

@symptom_on d 11
coming:got acd 20 -14 -13
effects:dio d 13
no_tenia d 11
pregnancy:twins_and b 11
psychosis:dice ac -14 16

@day_and b -12
dejeme__mi cd 15 -12
do__need c -29
eaten:one ad -21 17
heart:i_carry d 11
mejor_una a 11
not:dado abd 17 -15 -13
not:fui ad 16 -14
uso b -18

@medicine_at ad 11 -11
had:name a 10
had:would bcd 15 -14 -16
not_use a 11
organ:they ab -13 -31
pelea* d 14
pero__bajo ac 14 -12
prepara c 13
prior:#_days cd 14 -11
sit bc 13 -14
stuff* ab 16 -13

=body:thinks abcd -15 -11 23 -15
any:free b -12
brain:\xc2\xbf bc 12 -11
me__un bcd -48 -21 21
organ:last_@year acd -14 26 -21
patad* a 15
psychosis:despues bc -15 14
psychosis:me_once cd 13 -20
razon ad -13 16
substance:mucho_cuando d 11

adult:papas d -12
brain:punto* c 15
had:nunca_me d -13
lo__si a -10
me_at bcd -25 -13 20
meds:the_bottles bc -11 11
organ:am_not bc 17 -13
saw__spot d -13
substance:a_day c -17
substance:they_have c 10
terce* bd -22 12
texts:prefi* ab 10 -18

are__preventing c 12
happy bc 13 -15
meds:farma* ad 15 -20
on a -21
pen ad -12 18

@clinician__that c -14
a__sea a 14
prior:new_to a 15
prior:sertralina c -12

allergy:leg ad 12 -11
cancel:after ac -10 10
liver_is b -15
meds:and_those a 12
organ:@body_e a 11

=any:long bcd -14 -14 20
coming:not_backing ad -14 15
como_# ab -13 10
eaten:four ad -15 16
no_more ac 12 -15
prior:es ac 10 -17
sugar b -11
well:el abcd 30 14 -42 -35

=said:pregnancy:unsure bcd -32 12 -14
@hours$ abc -13 -14 18
act a 12
al_polvo d -11
coming:has_not ac -17 17
he__up bd -25 21
no_sabemos c 12
ride:mi_familia a 11
y__voy d 13

#__pero cd -21 21
=any:familia d 11
a_pack bd 21 -20
bien_ni ac -15 18
broke__am ad -10 13
do__ask ac 13 -11
drinks:nomas_en c 14
eaten:go bd 11 -18
effects:felt_@symptom d 10
la_@late b -23
neith* bd -20 -14
not__one bcd 34 -21 -18

=body:escribir a -17
a_test cd 20 -27
heart:is_my abd 21 -11 -19
heart:si_la d 11
i__react ad -10 11
la_resonancia c 10
ride:shoul* bc -29 23
way_i ad -13 15

@day__@day acd -27 -19 32
@medicine__lo ab 14 -10
coming:sin_falta ad -13 14
got_an bc -11 11
like__me d -12

down_to ad -10 15
espereme_tantito b 18
heart:quien b 11
organ:a_orinar c 12
pregnancy:the_oven d 15
prior:@relative_handled c 12
psychosis:estab* acd -19 -19 22
write d -12
you__out c -11

=any:summer ad 20 -19
adult:grade cd 14 -18
blessed b 11
coming:and_the d 10
down__a c -11
handled abd -26 -13 23
meds:ningun a 14
to d -13
to__with d -12

=body:thought b -11
as_usual ad 18 -12
gallbladder bc 17 -21
hungry_as ab 14 -12
le__si c 10
prior:han acd -18 -20 28

heart:one b -11
miss__@medicine ad -22 23
psychosis:family b -14
psychosis:one_@clinician a -14
requi* ad 14 -13
ride:@relative_said abd -19 -19 23
running__@late b 11
the__night ad 17 -11
the__shot abc -18 -13 17
tipo__@medicine bd -12 12

any:objection ad -19 21
coke__@day ad -13 15
duele_mucho b 17
how__answer c 11
light__when d 12
not:lloro ad -15 16
organ:traigo a -11

=any:dios cd 18 -19
=any:short ad 22 -18
=body:stones cd -18 11
^hasta bc -15 -12
a_quien ab 12 -11
any:@thanks_for b 11
eight* abc 10 -13 -12
heart:only_when ac -16 19
husbands_the a 12
lo__tengo abd 14 -10 -13
meds:called d 18
meds:miss ad -15 15
pregnancy:nurse abcd -19 -15 -13 29
si_hay cd 14 -13
tomo__se d 12

=body:alergia a -11
enojo cd 13 -11
heart:the_a ad -18 18
it__am acd 21 -14 -15
just_this bd -11 11
not__percent acd -21 34 -25
organ:otra a -12
porque__en d 11

=body:operada ad 16 -12
? abcd -67 72 -39 -42
coming:see_you ad -10 17
effects:@insurer d -11
end_of ad 22 -18
heart:only_heart d 10
now:late ad -20 21
organ:come d -16

=any:yo acd -14 -22 20
cancel:@relative d -18
cancel:th d 14
drive:set ad 20 -17
ese__es d -10
had:street b 18
heart:neither a 13
si__dos a 12
you_can bd -18 12

=body:forget bcd -30 24 -17
@stop__# b -12
had:lidocaine ad 19 -16
heart:says_# a -12
now:tengo_tiempo cd -21 12
y_eso c -12

=rule:psychosis:yes:bipolar|schizoaffective_~1_one|1 abd -24 -19 25
=rule:substance:no:on_weekends ad -18 23
=visit:contestado cd 15 -12
cancel:que_no abd 17 -13 -10
drive:about abcd -17 17 11 -21
eaten:brunch d 14
es__es ac -23 14
it__@year c -10
psychosis:abilify a 14
psychosis:mania acd -24 -28 30
psychosis:ni_esquizofrenia ad -11 11
ride:if_my abcd -12 -11 15 -13
substance:@drug c -25
very_much ad -13 22

=any:eight c -13
=body:see a -12
@drink__estoy a -13
at__liver c -11
car$ c -20
coming:somet* a 11
creo$ acd -28 26 -30
dama$ b 10
it__this d -17
not__off a 15
sugars bd 25 -20

coming:miedo d -12
just_when c 14
mil__por ab -10 14
moment bcd 13 -16 -12
my__in bcd 20 -11 -22

=rule::other:my|his|her|our|mi|mis|su_~2_@rel cd 12 -23
allergy:worri* cd -13 11
blood__a ad 12 -16
con__me ac 13 -15
entienden_por b 14
fasted:la_noche ad -12 14
ride:will_@drive abc 11 -19 -15
somebody__@drive a 12
you_said bd 14 -17

@insurance__no a 13
at__fine a 10
coming:dele_mi ad 19 -14
heart:by bcd -11 21 -23
muchas_@thanks bd 20 -16
pills a -19
sorry__can ab -13 11

=any:social d 12
=body:apart d 11
=body:multivitamin abd -14 22 -14
=body:tan a -21
=signs:drinks:none ac -25 -15
=visit:keep acd -20 -32 30
cancel:said b -11
coming:manana_me a 14
drinks:that_is ac -11 12
eaten:el bcd -18 -14 15
la__lo c -20
prior:injec* d 12
so__stuck a 11
substance:may ad -24 22
texts:acuerdo b -11
texts:llama* abd -15 -16 23
will_@drive ab 18 -27

=visit:podia ad 11 -10
any:comi ad -18 17
checa* bcd -16 40 -18
coming:no_voy ad 21 -17
dias_pero d 13
drinks:fumo_@drug bd 21 -20
is_back d 16
meds:mismo b 13
now:some d 11
the__kind bd -17 12

=body:cien abd 29 -10 -19
=body:plenty bc -12 -11
asegurar$ abc -13 -16 22
forgot b -10
organ:van c 10

=rule:substance:no:weekend*|weekends|socially|socia abd -16 -11 16
=signs:body:unsure+yes: abd -18 -19 20
^sober c -13
de_antes bd -14 13
had:voy_a a 12
me_daba d -10
psychosis:voy_a c -11
ride:is_going d 12
ride:si_voy ad 20 -19
take_@medicine abcd -26 13 -26 13

=body:demasiado cd -11 16
@move__not ab -19 20
@pay_del ad 13 -10
organ: b -15
que__recetas c 12

=body:diagnosticaron cd -14 14
=signs:home:no+yes c -12
any:ya_no ad 13 -11
iglesia c -11
last_summer ad -11 14
me__up b -13
nervios$ b -20

a__high abc -12 -15 14
any:bueno ad -14 13
effects:baby d -18
hole d 14
meds:tres bd -13 14
my__i bcd -40 31 -19
now:bothe* ad -19 21
only_ever ab 16 -11
por__los abc 17 -14 -11
quimi* c -12

^paso acd 26 -16 -37
now:las abc 11 -16 -19
organ:of ab -18 16
outsi* acd 16 -17 -16
problem__a d 11
psychosis:dad bd -12 15
says__is ac 11 -12
told_me a -21

alergica c -11
cuando__a c -17
i_knew abcd -20 -16 26 -15
substance:conce* bc 23 -14
the__surgery bd -12 16

=any:@stop bd -17 14
=any:media b -14
pipef* ab 10 -10
would_it b 11

=any:box ad 13 -10
@insurer c -31
epilepsy a -13
heart:colesterol ad 12 -17
now:that_times ad -12 14
on__clock ad 17 -12
that_covers c 10

=lead:visit:yes:cut:none bcd -28 -41 28
@drive_todo b -11
does__on ab -13 11
is__first abd 22 -18 -10
me__one a 11
substance:from c -12
substance:january ab -15 15
texts:he ac -12 11
the__every bc -12 -11
todo_chevere ad 20 -19

=body:turned ac 13 -16
coming:esper* cd 12 -12
ese__tengo ac 15 -12
long__it abd -12 -13 13
now:count* d 11
prior:@medicine_and c -14
ride:@relative_dijo a -15

=any:passed d 16
after__@relative d 11
cancel:vemos cd 14 -21
de_viaje ad -12 16
eaten:or acd -12 13 -11
heart:i_got a -13
on__end acd -20 -15 23
organ:@body_neurogenica d 12
panic ac 12 -15
problem_honestly d 12

#_ay ad -12 14
fasted:una abd 17 -15 -16
got__@drug d 11
let__@move bd 10 -18
one__and cd 16 -22

being_on b 11
brain:una_isquemia cd -11 15
cancel:canceled ad 14 -25
contesto__@clinician a 14
now:break d 13
ride:worki* bcd -10 17 -20
the_second b -15
unclear c 12

=any:hecho abd 23 -12 -12
@drug__of bc 11 -12
^quizas acd -11 24 -14
cancel:hate_to d 10
dando_pecho d 12
diagnostico$ cd 17 -11
eso__para ab 11 -11
healthy__@animal ad -12 13
it_like ad 16 -10
pensando$ ac -11 18
su_@clinician a 14
substance:manejar ac -15 13
to_but b -12
wait__i a 10

bajara c 15
docto* bcd -20 20 -10
drive:asi ad -20 21
eaten:touched a 11
i_see bd -19 12
my__seizures a 11
please__do ab -12 13
psychosis:algo bd -13 -11
ride:voy_en d -18
substance:probation c -13

=body:hear bd -13 10
=rule:heart:yes:murmur|soplo|soplito_~2_$ acd -14 -12 14
adult:#_me ab 15 -11
guess__a cd -10 13
heart:me_sube acd -16 17 -11
is_own a -10
ride:in acd -11 -16 10
substance:so_yes d 11
ultrasound__liver c 12
un_cliente b 17
went_into d 10

=body:voices bcd -27 -24 21
@body_are acd 14 -11 -11
@relative__en abc -15 18 -22
around$ c 11
college_no a 11
disch* cd 15 -13
meds:should b 13
not:better acd -31 -20 38
substance:no_me b -18

=any:trying bc -12 10
it__until a -11
no_mas ad -14 18
substance:the_problem ab 24 -22
ya__como c 13

=visit:ahorita b -16
=visit:andele d 10
=visit:levanta cd 11 -13
@food_yo ad -17 18
any:estoy_en abd 16 13 -31
cancel:dejam* c 11
heart:thing_or b 10

=any:@visit bcd 28 -26 -17
@relative_consigue bd 15 -14
been__done d 12
igual_y acd -16 19 -11
just__blood acd -12 -13 15
never__near a 12
por__futbol a 11
prior:no_@medicine acd 11 17 -30
psychosis:gente_que d 11
ride:mi_@ride ad 13 -12
sacaron c -16

=any:grave ad -20 21
@body__un ad -11 13
psychosis:de_mi d 11
right__@call d 12

=body:texting a -13
^uf c -14
cancel:no abcd -19 -13 -12 14
ride:know_works a 11
ride:quier* bd 11 -15
when__a acd 16 -10 -12

better_than d -18
de_confirmar c 11
not:@sick cd -15 19
not_not ad -21 16
psychosis:call bcd -12 12 -13
tal__mi b -12
todo_normal a 13

chofe* ac 26 -16
eaten:was_my ad 18 -17
you_told ad 13 -14

=body:swinging ad -12 12
any:uh a 19
consulto$ c 12

=signs:adult:none bcd -16 -38 11
heart:nitro d 11
or_my acd -10 15 -19
puedo_escribir a -13
una__tomo a -10

allergy:y_de ad 16 -14
cancel:no_@cancel b 12
coming:coming ad -21 22
dolor__@body bcd 10 -10 -14
just__and abcd 30 -13 -29 -18
meds:turke* a 12
pregnancy:at_my ad 16 -15
prior:knuck* a 12
prior:took_it abc -11 -13 10
seroquel bd 13 -12
turno bd 13 -23
ya__llegando bd 11 -17

#__dice c 10
drive:dropped ad 12 -12
not:wait abcd -18 -15 -13 24
organ:the_stones d 12
psychosis:gente d 11

=body:tres abcd -13 -23 -26 31
=rule::no:not_me|ever|really|any|at|anymor abcd 34 -38 -33 -22
@pay$ ab -13 15
any:mejor ab 17 -15
any:on_your a 11
decirle$ acd -15 23 -15
eaten:pero ad 20 -18
god_willing d 14
heart:de_una ac -11 12
is__reaction ad -10 -17
my__thought bc -14 19
now:salio ad 11 -10
ride:pero_mi ad -15 21
ride:they bd 15 -38
texts:los cd -26 15
took_it bcd -12 14 -17

=any:che a 11
me_this bd -15 12
pregnancy:well_i a -11

=body:retired ab 11 -22
cancel:@cancel_i abd 20 -12 -11
coming:have bcd -19 -20 12
cuerd* ab 15 -10
i__whole ad -19 17
in_town cd -14 11
no__la a -17
pregnancy:doctor a -11
prime* abc 17 -46 -21
soy__ni c 10

=rule::unsure:no_me_acuerdo acd -15 10 -13
@medicine__good ad -13 14
a_sec ab -25 27
green a 12
the__yes abcd -17 -14 -16 29

magnesium bd 18 -15
not:who c -16
pregnancy:name_is ab 18 -12
pregnancy:you_need d -12
ride:care ad -12 16
ride:que bd 19 -30

=visit:dele bd -15 19
coming:last_time b 10
eaten:#_minutes ad -15 12
if__could c -15
me_internaron bd -11 19
ride:hermano acd -11 25 -12
went__like cd 14 -12

=body:alguien bd 23 -20
@drink__el ad -11 16
are__than b -12
home:walke* ad -14 17
now:sec d 11
organ:once bcd -14 30 -38
prior:lyrica d 11
was_out ac -17 19
you__much b 11

=visit:delete bd -14 16
^wings acd -15 24 -10
get_pregnant a 18
nothing_serious a -12
now:aunque ad -11 10
rato abd -12 -14 16

a_bit abc -12 -18 16
che$ d 10
do__work a 15
had:say a 12
not:noche d 11
the__@wrong d -10
would__there b -12

allergy:whate* b 11
any:@year ad 17 -12
be_waiting c -13
brain:intacta ab 18 -14
estoy__@door a 11
fue__amable b 17
heart:should_i bd 11 -12
problema_no abc -16 -16 13
substance:thought ad -13 14
vez__hongos cd 13 -12
was__@sick ad -11 14

=body:oxys d 14
a__estoy ad -17 19
any:tomor* c 17
i__after a -20
justo__la d 12
psychosis:tendr* c 10
that__would b 11
una_para ad -11 19

any:work a -10
i__@food b -17
now:not_work ad 16 -11
or_# ac -14 16

allergy:tell ab -17 13
heart:just_high a -16
maybe__at ac 15 -14
meds:@medicine_de abd -19 -14 26
pregnancy:an ad 14 -11
prior:ssri cd -14 15

effects:a_few abcd -12 -11 -11 18
my__been bc 15 -10

@drug__problem ac 20 -25
dolor__no ab 17 -13
fasted: abcd -24 -29 12 14
have__if bc 16 -12
nomas_ansiedad a 10
sanco* ad -15 16

=any:@clinician c -13
am__patient ad 15 -15
as__bear ab 14 -12
de_cabecera a -13
dolor_de ac 11 -15
eaten:burger b 12
everybody__this b 13
metformin b 11
rinon_pero a 12
substance:or ad 11 -18
turno$ d -20
xanax a -12

=any:tells b 16
=body:haya a 12
=signs:drive:none d -20
a__all bd -14 14
adolescente__# a 10
allergy:anestesia_del cd 12 -11
any:no_estoy ac -14 15
have__check c 10
organ:bladder bcd -34 -21 27
ride:@relative_is bc -19 -14
well:muy ad 11 -22

allergy:not_that bd -13 -16
nah__that ac 11 -11
pregnancy:matter_for ab -10 17
prior:ya_probe ad -11 15
ride:consiguiendo ac -15 19
ride:mis d 11
y_lo ad 10 -21

and_liver ad 16 -15
baby__in ad -13 20
heart:de_la b -13
ride:buddy a -11
texts:year bd 10 -11

=any:cuantas abd -15 21 -17
any:anyti* d 12
babies a 11
of__@drug b -12
on__so cd -12 -11
prior:hospital cd 15 -12

=any:pronto acd -12 25 -15
@body__that bd -11 11
atien* b 11
cuentas d 17
em__turkey a 10
fasted:me_comi ad 16 -27
home:walked_in ad -12 15
lobby acd 18 -10 -21
not:quita ac 17 -20
not:tolero ad -11 12
on__them b 10
waffle_house ad 18 -15

=body:# bcd -20 -32 23
=body:suspected c 10
can_she b 11
sala_de b 11
traer d 12

=signs:prior:none ab -12 -10
brain:stroke_i ad 14 -12
had:old b -12
have__go c 16
heart:@clinician d -20
meds:sin_@medicine ad 13 -11
substance:es_problema bcd -10 19 -17
supposed a -11
uso__y a 11
well:mi b 11

brain:# acd -24 -20 33
en__@vehicle bcd 12 -16 -15
prior:nunca_fui ac 14 -10
well:and_the d -11

@stop__@drug abc -13 21 -12
fui__veces cd 15 -11
had:first_one b -11
no__they cd 12 -16
sintr* ad -10 18
well:in ab 13 -38
would__by a 10
yours$ ad 16 -14

cancel:take_me ab -23 22
degree a 12
dos_no a 13
hable* ab -13 11
pregnancy:question abc -14 20 -12
ride:am_not d -10
substance:las_bodas ad 19 -15

=visit:viendo abcd -15 -11 11 10
mi_carro ab -12 19
psychosis:@clinician_que ab -10 12
she__a ad -18 16
si__esta a 11

#_horas c -16
drive:her a 11
now:could_you abd 19 -12 -10
otra__se cd 12 -10
poquito__si cd -15 16
substance:straight c -14

=said:yes:what_the_text_says_after_all abd -43 -11 31
=visit:note b 10
allergy:were c -12
but__yes ad -19 14
diu d 10
eaten:# bc -31 14
heart:me_sale ac -13 13
me__he b -14
refilled abd -11 26 -17

=visit:negativo c 11
@month__@treat ad 23 -20
a__edad bc -15 -16
apart$ d 11
cae_en a 11
dado_de a -13
had:para_el a -10
heart:my_back ad 15 -11
i__do b -24
is_for acd 15 -16 -16
organ:stage abd -19 -12 28
well:@relative_esta b -15
well:got bc 19 -19
y_tomo ad -11 13

=visit:called abd 17 -19 -23
for_that bd 14 -30
i__want abcd -16 27 -15 -11
is__liver ab 15 -11
pregnancy:had_my ac 16 -16
pregnancy:hermana ab -11 11
prior:one_for d -12
respe* ad 20 -18

=any:problema bd -10 15
=body:cancer acd -14 -12 13
heart:hace_# ad -16 15
never_the ad -13 14
none__above a 11
pregnancy:shot abcd 34 -13 -16 -29
pregnancy:shoul* ac -13 13
take__more c 12

=rule:fasted:no:ate|eaten|eating|comi|desayune|a d -15
=visit:cuarto ad -13 12
=who:body:minetheirs:before abd -18 -19 13
^liver bcd -15 -11 11
cancel:otro ab -30 15
dio_@symptom b 12
dos__jaja bd -13 13
drinks:yes ad -16 14
had:surgery bc 11 -11
let__do d 13
ma c -12
me__dia b -13
no_estaba ad -12 15
note$ b 12
prior:is_one c -17
scared__start a 13
substance:i_use bc -10 16

=body:nurses d 12
@food_from c 11
but_slow ad -11 12
confirmo__el cd -12 11
i__find acd -17 17 -10
me_bajo abcd 31 -17 -23 -14
not:yet acd -18 22 -16
psychosis:@thanks a 16
ride:there_my d 10

=any:body ad 17 -11
=visit:a acd 11 -18 -14
=visit:turns d 10
and__fine acd 31 -15 -27
home:near c 12
home:this_is bc -14 12
neighbor b 12
organ:analisis bcd -16 17 -24
pass_out d 13
pressure__a d -17
teresa bd 17 -14
tres__@body b 13

=body:colon abc 19 -10 -10
fifteen$ ad 23 -16
horita ad 22 -21
substance:digo a 11
thing__a ad -19 17
thing__was ad -20 21

=any:show b 12
and_said acd 17 -12 -11
as_we bc -15 -13
coming:o d 12
dos__tres ac -11 19
effects:toda_la bd -18 22
from__the d 13
got__period a 12
heart:me_it c -11
mi__ha ac 12 -11
o__nunca c -12
prior:@treat_no d -12
prior:journaling b 14
say__the a -13
to_figure bc -12 13
tomo_mas cd 10 -11
well:some_days cd 22 -19

@eat$ d -17
@medicine_last d -15
can__think ad -18 20
communion__is a 11
drive:now a -12
in_austin d 10
look__my acd -14 16 -13
pregnancy:period bcd -26 12 -33
pregnancy:seven* ad 17 -12
saved d -10
texts:las_@visit ad -18 18

=body:but b -39
allergy:toda d 14
c$ abc -43 -18 33
can__work ad -10 12
heart:norma* abd 18 -23 -17
lo__que acd 28 -11 -27
now:few a -12
stopped__but ad -12 12
substance:trying a -15

=body:bypasses bd 19 -15
^@late bcd -15 -18 16
need__@visit b -16
puso__eso d 10
up_all d -10

eaten:llevo bcd -18 13 -14
hablo_con b 12
me__lost ad -11 13
pregnancy:y_la d -10
prior:dose d -12
psychosis:going bd 17 -14
psychosis:never ab 16 -37
substance:sleep bd -13 -18
works__a d 11

a__text d 10
first abc 11 -27 -25
frasco$ ad 11 -13
tardes b 21

=any:who d -22
@food__you d 11
any:antic* ad 15 -17
brain:off c -13
come_to bd -16 11
coming:manan* abc 17 -17 -30
dolor__de ad -12 13
effects:off a -12
meds:at_all d -13
more__my d 15
still_looking ac -15 21

^six d 14
allergy:bad c -16
mucho_en d 16
prior:hierbas ab 12 -12
texts:noche ad -12 14
vinit* abc 15 -16 -13
y_transaminasas ad 16 -13

effects:pronto c 12
home:left bcd 22 -17 -18
is__picking c 13
jesus d 11
para__es acd -24 13 14
psychosis:postp* abcd -21 -23 14 17
ride:my_@ride abc 17 -18 -14
vamos_a ad -23 17
well:un_dia ac -10 13

=rule:brain:yes:seizure*|convulsion*|convulsi*|e bc 11 -27
^zip abd 37 -22 -23
salio__pero acd -16 24 -17
sulfa_me d 13
to_count d 13

=signs:ride:unsure d -27
felt__my ad 15 -14
let__find b 12
meds:of_them ad 18 -15
not:hace acd 24 -11 -16
organ:urologo ad -11 11
prior:llevo_# a -10
right_as b -10
tengo__presion ab -13 12
well:@drug ab -21 22

@date_grade cd 14 -18
asked__do c 13
dob ad -17 23
meds:me_@insurer a 10
well:if b -10

=any:is bd 20 -24
=any:molestias ad 12 -10
allergy:swinging ad -12 12
have__my abc -20 -12 16
heart:marcapasos ab -18 12
my__only a 13
now:#_minutos a -13
only__the bc 21 -18
pregnancy:like b 15

@wrong__my bc -11 -11
^you abc -20 28 -65
adult:at ad -12 14
any:@place bc -15 -10
do__want bc 11 -12
fasted:no_@food ad -20 21
heart:is_up ad -18 10
not:like acd -12 -13 11
psychosis:no c -14

=body:paper abd -14 12 -12
=signs:visit:yes:turned c -11
=visit:as abcd -15 -27 -28 37
had:#_so ad -12 13
not:with c -13
on__@date abcd -10 16 10 -20
said__so c -12
still_doing cd 16 -12
substance:last_@day abd -18 -15 21
want__know bd 14 -14

=rule::turned:i_mean|meant ad 10 -10
going__lie ab -11 12
got_to acd -13 18 -21
had:not abcd -25 12 -11 12
the__on d -10

=any:nor cd 14 -11
=rule::proxy:is|are|am_the|our_patient b -10
drive:chofe* a 16
fifty cd 10 -20

=visit:depends abcd -15 -13 26 -17
brain:said abc -15 -12 13
heart:much b 11
lo__pensado c 14
no__hace b -13
pregnancy:cerrada a 11
prior:de_contar b 14

@call__la bd 17 -14
allergy:somet* acd -10 20 -15
cancel:voy abcd 26 -20 -12 -27
consent$ ad 20 -23
eaten:no_tengo ab -25 18
only__one acd -22 10 13
psychosis:mood c 12
psychosis:que_se bc -16 17

=body:hombro c -12
=said:safe:yes abd -30 -17 42
=visit:been c -18
a__me cd 17 -14
baby_is ad 13 -14
hacen acd -12 18 -14
knew$ abcd -19 -14 25 -12
nada_todavia ad 18 -13
prior:all_of ad -19 10

#_so ad -17 15
^menor ad 22 -16
earl a -12
not:manic abd 24 -11 -19
o__el d -11
price ab -20 23
ride:@relative_me bcd -10 -20 20
texts:now a -16

@day_blood cd 12 -12
busca* abc -25 -36 27
could_go cd 16 -22
esta_embarazada b 12
fu__fa ac -11 11
home:pharmacy ad 12 -12
prefiero abcd -14 32 -31 -17
the__number bd -18 20

can_sleep cd -16 13
well:not c -27

=any:@place bcd -11 -15 17
@symptom__scared d 12
con__del ad 12 -15
lo_primero a 15
organ:repetir c 12
par acd -18 -16 26
refie* c -11
texts:you bcd -21 -12 20
whether acd -17 21 -15

=rule:drinks:yes:weed|marijuana|cannabis|edibles| bd -15 16
any:thinner a 10
cancel:@month ad 20 -17
era__y bcd -13 -13 11
fasted:ayer ad -15 16
heart:and_i abd -20 -17 13
heart:but_it ac 16 -17
like_to ab -10 15
now:back abd 12 12 -28

=body:nine c -17
allergy:medicines a 10
eaten:unos ad -16 21
mucha* abcd -20 13 -23 12
ride:puede_@fetch cd 13 -12
soy__y abcd 11 -21 16 -17

=body:emdr acd -16 -14 25
@late__in b 12
^media d 11
gulf d -11
meds:ago ad 16 -17
mi__@thanks d 12
ver__mi b 10

=rule:ride:no:i_will|i_can|ill_~4_drive d -11
@drug_for d -16
^best ad -14 20
clean_for ad 16 -14
could__be ac -19 11
had:recom* bd 12 -11
pero__y ad 14 -18
stoy bc -10 -10
the__next cd 10 -16

adult:dama b 10
drive:hijo b -15
escriban c -13
substance:all c -22
touch* ac 13 -12

^waiting abcd -13 -28 27 -15
any:call bd -28 15
de_perlas ad -11 13
not:sir ac 13 -15
organ:were_a cd 11 -10
que_soy bd -19 11
substance:one abd 18 -10 -12
the__@move a 14

=any:this bc 25 -37
=signs:had:no+yes cd -12 11
allergy:los bcd 16 -15 -27
and_felt ad 17 -17
any:quien abcd -24 10 11 -24
dos_semanas acd 17 12 -22
home:hambre bd 21 -21
otherwise__a ad -14 14

=tag:drive:asks abcd -12 21 -21 -15
allergy:ketamine bcd -34 -34 20
de__hablo ab -12 16
estaba__el ad 17 -13

=body:think c 11
=body:weddings a 10
^under abd 41 -17 -35
azuca* bc -14 12
brain:sana a 12
cancel:viernes ab -15 12
meds bd -27 11
mentir bd -15 11
not:a c -26
pregnancy:en_camino bd -12 15
stres* bd -13 -19

=visit:quedo d -15
@clinician__mania bc -10 11
^oigo bd -12 13
effects:this_time ad 17 -13
everything__a c 13
half__liver d 16
so__hope c -12

=body:valve acd -16 -17 25
it__stroke ad 14 -13
no_# ac 10 -10
una__se c -15

=any:than bcd -16 -11 14
any:no_a ad -13 15
had:passe* ac -10 12
now:are_asleep ad -21 22
those abc 20 -14 -20
unknown$ abcd -18 -13 24 -10
zero$ abcd 31 -10 -14 -20

=body:hablo abc -22 24 -17
=rule:allergy:yes:could_not_breathe acd -12 -16 14
^tendria abcd -15 -23 31 -23
adult:just_a b 12
cancel:appointment bcd -17 -12 16
con abd -10 -22 12
exactly abc -19 -12 26
now:cambiaron_el a 10
si_estoy c -17
una ab -14 -13
y__menos c -11

^@medicine abcd -12 -59 -61 44
books ad -15 18
heart:hyper* ad -29 26

=body:bebo abc 16 -23 -16
=body:nerve bd -17 13
absoluto a 12
brain:me_ha acd 18 -11 -13
meds:used_to d -14
not:animo bd 12 -14
perdon$ ad 21 -13

=body:empiezo d -13
=tag:heart:refuses ab -10 11
de_peso cd 15 -14
dient* cd 16 -11
eso_mero bd -12 19
had_jaundice c 13
heart:sale_alta c 12
que_era bc -16 -10
when__@relative ad 12 -11

@drive__it a -10
^labs abd 13 -11 -11
diez abc 12 -28 -14
naw ab 13 -11
never__or acd 21 -13 -11
ride:on_my ad 16 -11
substance:enero ab -13 15

=visit:where ad -10 14
@hello_tardes bd 19 -11
drive:why_not b 16
heart:nervous bc -14 11
it_take c 10

=visit:descanso ad -18 20
got__do ad 15 -13
in__air acd -19 25 -13
it$ abd -10 -21 19
ni_un cd -25 13
organ:there ad 20 -22
pregnancy:desca* acd -27 29 -11
ride:mom b -19
you__so bd 12 -13

=any:en c -12
@eat__like a 10
allergy:@day b 10
allergy:only abcd 50 -55 -48 -14
been__lot ad -14 15
cumplo$ ad 15 -11
el__de cd 11 -27
igual__no acd -21 23 -14
no__asi cd -14 11
substance:well c 14
sweet_home ad -10 14

#__of ad -26 21
drive:aide d -10
first_i a 13
heart:puro a 13
not:every a 10
organ:@sick a -13
the__by c -14
una_reaccion cd -11 14

=any:despues bc -22 -14
and__yes a 12
be__@call ac -10 14
coming:dejam* a 11
coming:mante* ad -19 24
del__a abc 13 -24 -14
effects:anduve d 11
effects:not_one ad 15 -11
fasted:sin_azucar ac -11 16
heart:#_@date c 11
heart:tengo_un cd -21 23
is_that abc -31 -15 27
moved__to ad 18 -12
my_pharmacy d -11
operaron_de d 12

=body:hurt bc 21 -13
=visit:decide abcd -15 -11 27 -18
^so b -14
borreme__la a 11
golpe* bd -13 -12
not:misma ac -10 12

a_good bc -11 -14
fasted:you a -19
lithium abd -20 -18 23
meds:but_the ad -16 17
ride:maneja acd -24 -22 29
una_isquemia cd -11 15

=any:repeat ab -14 11
=visit:esa bc -19 -19
@insurer_mi ab -20 13
adult:@year_que d 11
ago_nothing ad 12 -11
la_@sick b -17
not:nino ac -16 12
psicologa abc -18 -16 14

and_so b -12
encan* ab -19 17
fasted:comida ad 15 -15
picked_up ad 11 -11
prior:que_@medicine ad 13 -12
texts:are a -18

cosa bcd -11 22 -35
de__de b -13
de__hepatitis cd -11 11
had:with abd -15 -19 22
in__@drink bd -15 18
not:em ac 15 -12
ride:home abcd -24 12 -33 14
two__a ac 18 -11
ya__doy ad 12 -10

been__# bd 12 -11
effects:either d -11
my_liver abd -17 -39 23
organ:#_and c -10
organ:de_@body b 11
pregnancy:no_way ac 10 -15
prior:an abc -12 16 -11

=body:contestar bd 16 -11
=visit:stroke ad 11 -10
and__went a -10
digale b 11
heart:i_will ab -13 14
lot__but ac 14 -12
not__tried abd -15 -20 22
organ:think acd 19 -14 -13
pregnancy:first_trimester d 14

=body:sorry ab -21 11
anda_en b 14
cancel:claro_que ad 22 -16
have__till a -14
meds:and_not ad 11 -11
not:liga b 15
prior:@treat_twice cd 12 -11
to__am ac 11 -13
un_yogur ad -12 16
well:yet ab -12 12

airway d 10
mensaje__llamada ad -12 15
not:for ab -15 25
organ:watch* cd -12 17
pregnancy:at_night cd -12 18

^doy ad -17 24
a__now ad -22 11
cryin* a 17
done_it c -18
hace__no abd -18 -13 11
heart:prueba a -10
heart:sali a 12
liver__# ac -12 12
most abd -44 -33 37
now:pero_la ad 12 -11
pasar ac 11 -10
si__@relative a -15
substance:nacio_mi a 11

=said:coming:no bcd -34 -14 13
=visit:court a 14
@drug_este abd -15 22 -14
adult:acta c 12
drive:si abc -37 -13 28
heart:siempre ac 19 -15
retir* bcd -41 -15 20
since__last ac -15 -12

=any:y bcd -21 27 -17
=rule:now:yes:but_yes|yeah|si|ok ad -12 14
adult:falta_poquito ad 11 -11
brain:that_counts bc 14 -13
minutes$ bd 13 -20
only__up ac 14 -11
organ:me_la cd 12 -20
substance:noche abc -14 -17 10
y__algo a -14

=visit:dijeron a 16
drinks:do_not abd 27 -22 -24
kind$ bcd -14 -11 12
tarda b 13
ver_como acd -14 26 -17

=visit:earl a -12
any:@relative_y ad 12 -16
fasted:evening ad -22 23
now:ears ad -14 17
with__heart ad 13 -12
you_count ab 24 -33

=any:with b -12
aqui_llegue ad 14 -13
do__trust cd 19 -11
fecha__# d 17
meds:cero ad 18 -16
prior:it_made a 10
substance:dice_que bc -19 13
tengo__dudas abc -12 -16 18
the__was c -20
wants__to a -10

=body:tome abd -17 -27 17
@body__# d -11
all_right ad -17 16
de__lista abd 21 -10 -12
estoy__no acd -11 -14 19

=any:semanas ad 13 -11
=visit:working bcd -15 27 -30
and__ruled ad 10 -10
del__me abd -19 -24 14
die ab -16 20
fasted:my_@medicine a 13
meds:momento ab 18 -18

=body:rango a 13
cancel:hora bd 17 -11
form_i ab -13 18
frascos$ b -10
no__es b -35
no_yo abd 22 -16 -15
organ:got_a a -14
pero__jajaja ab -13 15
private abd -19 26 -14
substance:anos abcd 43 -22 -19 -36
substance:case cd -12 14
substance:that_count bc -16 19
to_let ac 15 -17
yes__other ad 22 -22

^pregnant d 13
disco* d 11
floating abcd -13 -12 -14 20
gustan__@medicine a 10
have__@ride ab 12 -11
organ:then cd 22 -20
psychosis:please ab -12 13
sure_just ad 12 -11

=rule::unsure:doubt_it|that|so ad 11 -11
=visit:simon d 15
^otro a 12
heart:out c -20
is__and ab -13 13
just_heavy a 10
my_brothers b 16
piedras_en a -11

=rule:cancel:no:see_you abc 26 -10 -17
now:will_be bc -12 -17
organ:al_cien ad 17 -12
sospe* cd 31 -27

=body:analisis bcd -17 20 -17
=visit:past abd 12 11 -26
al_contrario a 12
felt_great c -12
han bc -25 14
home:i_am b -27
is_@wrong ab 12 -14
nunca__dormido c 10

=body:haciendo c 16
@relative_says abd -19 -13 13
effects:nada_grave ad -17 18
not:miss c -12
pregnancy:recie* d 10

=body:adicto ad 18 -14
brain:la_del ab 13 -11
tengo__estoy a 11
well:gone d 13

@place bc 18 -18
^psicoanalisis d 16
along$ b 11
old_@place ad 18 -18
says__to c 10

=said:unsure abcd -30 -26 44 -36
da__no ac -14 15
i__@texts d 14
now:ratito a -10
trabajan ad 19 -13

eaten:bear ad 14 -13
murio__corazon b 16
never__since a 10
substance:bed d 15
y__@clothes a 13

allergy:recall c 10
bladders__livers ad 14 -11
cancel:yo abd 18 -21 -16
kratom abcd -10 -16 12 12
me__jaja ad 12 -18
meds:when abd -13 -28 26
my__vice a 11
prefiero_que ab 26 -22
ride:retir* bd -18 20

=body:misa a 13
=rule:substance:yes:too_much a -11
=signs:body:none:known_of d -10
as__time abc -15 20 -12
i__know abcd -27 -24 32 -19
in_may bc -14 -22
not:psychosis ad 16 -12
not__to b -19
organ:repit* b 15
putti* d 11
si__el cd 29 -40

=body:coronary b -11
=signs:visit:yes:unsure cd 20 -13
after__and ac 12 -12
any:there_is d -12
over__i b 12
prior:treated a 11
ride:aroun* cd 15 -17

@treat__you d -15
can_hold bd 17 -21
cancel:mi_@relative d -11
for__on ad -15 13
ride:answe* cd 17 -13

coming:keep_my ad -10 12
home:cama ad -13 19
not:dos abc 12 -11 -10
own__car bd 12 -11
up__that ad -10 15

#_s abd 16 -21 -14
=body:alt abd 14 -15 -11
=body:estamos abcd -31 -21 34 -13
=tag:cancel:no abd -13 -17 18
=visit:that b -31
drinks:los abd -13 -18 25
elbow__in a 11
family__me abd 23 -14 -16
now:nos d 10
they_used cd 13 -14

=body:virgencita abd 18 -17 -12
one_of abd -12 18 -10

^muchas ab -23 25
allergy:take_anything ab 16 -15
dije c -22
first_rodeo ad -16 18
heart:no_but c -10
murio__infarto b 13
now:amane* abd -15 15 -17
pregnancy:enter* ad -15 19
ride:el a -15
ride:need_to a -13
talk__my bc -13 14

ahi__caigo cd -11 13
eaten:grapes d 11
esta__bien ab -10 13
home:stopped ad 15 -12
me_tomorrow acd -14 22 -12
one__time d -11
organ:havin* acd -11 22 -23
texts:works d 11
to__they cd -14 14
to_morphine ab -11 14

=body:dijo b -23
=body:tampoco abcd 17 -10 -11 -10
heart:solo ab 11 -13
no__veo d 13
organ:lo_que b -11
psychosis:@relative_dice ac -12 11
this__house b -12
toma__@medicine b 11

all__@food ab -19 17
not:again abcd -26 -12 -21 33

=visit:ice c 11
fasted:with ad 12 -15
honduras$ a 11
i__nuts b 13
is__chart b 17
si__@drink cd 16 -14
the_drip ac -22 15

@food__hour d 11
a__no acd 16 -13 -12
allergy:was_allergic ad 14 -12
ever__one d 10
hice_el ab -19 18
i_use bc -11 11
my__if a -24

@drink_en d 12
any:es_mi abd -21 -13 25
few_bites d 11
iba__pero ad -13 14
pregnancy:surpr* ad -11 17

=body:gusta bd 18 -23
=number:heart:minor a -15
=rule:prior:no:^_nothing|none|nada_~2 abcd -11 -29 -30 22
=visit:operan a 14
^antes ad 12 -11
coming:spot_to ad 15 -14
effects:desde_que d 12
labs__perfect a 11
psychosis:jesus d 13
tuvieron d 14

adult:askin* c 10
for__you d -10
had:me_a d 12
home:think acd -13 22 -13

@body__work ad -12 13
@insurer__my abd 13 -11 -14
again_in cd 15 -11
diagn* bd -35 14
now:it_on d 13
psychosis:@medicine_and a -17
psychosis:i_had cd 11 -13
texts:was ab -11 22
tub a -17

=tag:brain:known_of ac 12 -11
=visit:roads a 11
heart:cuenta abc -16 23 -17
meds:@insurer d -11
never__to acd 14 -11 -17

@drug__no cd -16 15
any:fish a 10
hate_to d 12
ride:and_the ad 15 -13
the__positive ad -20 22
well:crying_all a 13

alergica__la ab -11 13
drinker ab 17 -11
graduated abd -16 -12 19
heart:am_nervous bc -14 11
ice_@food a 10
loved_it bd 14 -18
now:neces* abd -14 23 -18
organ:organs ad 15 -12
the_@animal b 10
thing__is a 13
watching_the ad -11 16

at__the d 14
cancel:@parking ad 15 -11
do__know abcd -18 -23 26 -26
eaten:the_@food b 15
effects:talk ab -11 16
heart:problem c -12
knee_is b 11
transfer abd -11 -10 11
tres_y ad -12 15
volvi abd -21 -15 12
weeks abcd -13 -44 16 10

=any:manejando bd 10 -11
=body:breathing abcd -16 -13 -11 24
=signs:drive:no+unsure cd 17 -16
and__ever d -15
eaten:since_# ad 15 -15
horita$ ad 22 -21
not__drop a 17
ride:de_# abd -17 18 -11
tenia__no ad 12 -13

alcanza abd -11 -12 17
allergy:vi cd -15 17
decir__mi cd 14 -15
for_what abcd -21 34 -11 -22
prior:talked_to bd -10 -10
texts:numbe* abd 23 -24 -11

@treat__never d 10
^took ab 17 -36
drive:it_is d 13
murmu* d -13
not__@day cd 11 -19
prior:@clinician_and b -11

=any:compared abd -13 23 -14
=body:allergic abc -18 15 -17
=tag:substance:no bcd -16 14 -27
=visit:cuenten b -12
adult:pensi* d 16
dice__demasiado d 10
dieciocho ad -19 23
heart:the_heart c -21
heart:un abd -13 -26 23
my__# a -19
pero__en a -13
remember__one b 17

=body:brb abd -18 24 -11
doing_better d 11
substance:probar ad 11 -10
took__with a 15

=any:arriba ac -17 11
=rule:allergy:yes:me_~2_hincho|brot*|cerro ad -14 14
@insurer_a abcd 18 11 -29 -13
at__house ad 20 -15
conse* abcd 48 -40 -26 -25
drew_blood c 11
nada_me ad -14 16
not:alcanzo c -15
not:half ad -12 13
organ:de_higado ad -19 18
organ:use d 11
que__es abc 24 -22 -17
went_great ad 17 -15

=body:air a 10
home:got c 10
in__fine b -13
told__my a -11

=body:naci d 12
=body:tranqui a 15
^adult ad -11 19
mal bcd -23 -17 19
prior:fui_con a -21

checkups$ a -11
effects:#_horas ad -15 16
organ:bien abcd 35 -28 -36 -18
organ:interstitial_cystitis d 10
para__@day ab -14 17
she__try cd 21 -23
well:down c -10

dentista_me cd 17 -11
fui__@clinician a -10
not:probado b -15
of__@holiday ad 20 -19
what__@eat ab -11 11

=body:loved abd 11 15 -23
=visit:hay c -16
ahora_que ad -11 11

=visit:los bd -22 12
and__another a -12
chat$ abd -20 24 -12
la_hepatitis c -15
left_my abd -13 23 -16
no_como a 11
texts:@price_me d -11
texts:as abd -13 -12 20

=rule::no:^_que_va_$ abd 46 -26 -30
=visit:corner d -11
@food_about ad -14 17
@relative__otra b -14
^positive cd -19 14
any:impor* b 11
bocado d 13
heart:second abcd -16 -14 -11 23
not:worries abd 14 -12 -11
now:deep_in a 11
over_# abc 12 -18 -10
pregnancy:jajaja ad 16 -15
work__is a 11
ya_tiene b -11

=body:anxiety bcd 17 -23 -26
=body:youngest d -11
@food_bar a -12
@year__my cd -13 22
^al bcd -23 -31 13
effects:one bcd -12 -11 10
had:will_be bd -17 21
problem__not ac -15 17
psychosis:about_the ac 14 -11
psychosis:papel c 13
quiero_@call bd 21 -14

@treat_so c -14
con_@clinician ad -13 17
now:than b 11
one__i bd 19 -21
only__never abcd -31 12 18 10
substance:last abc -24 26 -27

=any:at bd -32 12
=any:please cd -15 14
de__manana ad 12 -10
las__nada a 11
los__lujo a 11
me__nomas ac -15 17
psychosis:was_bipolar a 16
si_ni ac -25 26

^comi ad 20 -19
lost__last a 11
much$ acd -20 27 -10
organ:scare c 15
psychosis:#_de c 11
substance:of bd 11 -18
substance:she a -13

cancel:poder d 13
cumpleanos a -13
lo__@relative b -13
may ad -19 12
psychosis:what c 14
segun__@relative abcd -12 -10 20 -13
sleep__for c 10
well:like_crap a 11

allergy:los_mariscos a 17
are_at b 10
birthday c -11
brain:abuela bd 15 -13
confirmo__la cd 14 -12
organ:hecho a -17
pregnancy:sure_hope ac 13 -13
ride:said_ok d 15
well:a_day d 13

#__up ad 13 -20
=visit:left bd 18 -29
allergy:something acd -10 20 -15
creatinine_# a 10
eso_creo bcd -14 21 -12
meds:a_la bd 13 -11
meds:la_@medicine bd -13 15
now:but_that a 12
now:cuanto abd -17 18 -21
organ:polycystic d 12
psychosis:nothi* b -16
que__ansiedad c -11
switch b 14

=body:cosas a -11
=rule:meds:no:never|nunca|jamas b -12
drinks:su b -12
effects:sweats d 11
not__up cd 14 -12
nunca_he a 12
ride:mejor a -22
ride:mi_viejo ad -11 16
somebody__me ab 17 -21

=number:heart:few ac -34 12
@treat__am abd -22 -13 25
como_voy b 11
home:halfway abd 24 -11 -19
le_hago ad 19 -15
no__for ab 14 -16
organ:@clinician bd -12 -19
pueden_@call d 12
spring__# c 11

diez_minutos ac 14 -13
drive c -26
now:till_@day b 10

but__can cd -17 15
do ab -25 17
el__hasta cd 11 -10
heart:palpi* d -12
pregnancy:tener c -16
quiera$ ac -12 12
y__para b -14
ya_cerro ad 15 -12

=body:llego abd -15 25 -16
@sick__si ac -12 13
bothe* c -12
heart:cuando bcd -11 19 -13
psychosis:they_never ac -20 21

adult:poquito ad 17 -15
allergy:if_that c 10
any:@late abd -13 25 -20
brain:el_cerebro a 11
coming:willi* d 13
effects:no_podia ad -15 20
now:temprano acd 16 12 -33
pregnancy:last ab 21 -28

@food__it a 11
cover bd 12 -20
psychosis:hace acd -13 -24 23

formal acd 11 -13 -17
heart:tengo_dos bd -11 12
i_@stop bcd -31 -19 20
it__her c -13
know__my ac -13 13
pregnancy:ya_me a 11
que__capaz c 11
sec__am bd 19 -14

=number:psychosis:big abd -15 -13 13
=visit:ratito a -10
allergy:me_as c 11
cbt abcd -15 -13 -11 24
nothing__mood a 11
o__que bd 18 -14
organ:@day abc -18 -18 19
organ:higado_y b 10

=denials:body:1:no a -16
adult:birth acd -14 20 -15
alt abd 14 -15 -11
psiquiatrico ad -14 16
safe:@call abd -22 27 -10
yes__know ad 16 -17

^analisis a 12
allergy:respirar ad -12 18
any:a_sec abd -15 17 -18
eso_estamos c 11
had:no_me ad 20 -20
honest_yes d 10
prior:@drug abcd -12 -35 48 -24
un_momento abcd -35 43 -11 -28

=body:falta abc -30 -16 25
are__at d -11
been__and acd -11 -13 20
decido$ c 13
es__una d 11
home:cuarto ad -11 12
mania__los b 13
me__# ad -21 14
waiti* bcd -31 30 -27

and__since ad 14 -14
borracho__@relative b 10
ever_was d 10
i_did c -10
organ:@place a -16
ride:just_me abd 33 -11 -32
substance:night* a -16
that__was d -15

drinks:little d 14
drive:rides ad 15 -15
eaten:@food_for a 11
ferti* acd -19 29 -16
getti* cd 19 -13
i__pass abd 26 -16 -12
not:@texts acd 46 -19 -61
not:esta abd -21 -12 20
period_in c 10

=visit:mandeme ab -11 11
@cancel__favor bd -14 14
amabl* abd -10 23 -14
effects:@late b -12
had:heard ab 18 -15
make b -16
me__hacerme c 12
pregnancy:newborn ad -13 13
ride:does_it d 12

=any:pension d 10
^terrible a 10
allergy:unless bd -13 13
eaten:acabo_de ad -14 18
mi_coche abc -11 10 -15
prior:just_the ad 17 -14

=body:aliviarme d 10
=visit:stays abd 13 -15 -13
con_@sick ac -13 19
does_my bc -13 17
effects:to d -15
october bc -15 -10
por__cero ad 14 -14
well:temprano ac -20 18
well:then cd 11 -17

=asks:before:no d 13
@drive abc -12 14 -45
allergy:took_it ad 11 -20
bebe_ya a 12
been__pressure ac 13 -11
cancel:da ac -18 10
cover_it bd 12 -15
estaba__en d -11
get__it d 12
la__desde ad -20 14
meds:sin abd 26 -14 -16
perdi_el abc -16 -11 14
pushed__a ac 12 -11
text__anytime d 14

=lead:any:yes:on:none a -24
adult:agosto ad -11 13
borrenme ad 15 -16
docum* ac -19 10
eaten:was_last a 13
heart:year b -14
not:need bcd -17 -22 22
para_# a 11
there__like b 12

=body:svt d 12
@drug__as a 11
allergy:is_it acd -19 17 -10
anoche$ ac 13 -19
bendito bcd -19 -13 11
brain:confi* acd -10 21 -14
cracker ad -14 14
not:look d -10
organ:orino_como ab 19 -17
pregnancy:el_@month bd 11 -15

=signs:drinks:yes c -15
^cinco d 14
gusten$ d 18
licencia$ ad 14 -16
me__all d 11
mensaje__mejor b 13
no__bien bc -13 12
prior:pharm* a -11

=body:todos acd -18 -12 12
drive:@relative ad 40 -51
eaten:estoy abcd -17 -11 -12 17
heart:fall cd 15 -15
ir__que ab 15 -11
mal_es ab 11 -10
me_pueden ab -11 15
not__myself c -10
paro c 15
pregnancy:mesec* ad -13 18
ride:see_me d -11
substance:@date_so a -10
texts:cuand* abcd -23 -16 -14 27
voice* bcd -16 -23 15

=body:we bc -19 11
@insurer__is a 13
adult:summe* ad 20 -19
eaten:ultimo a 13
el__el a -29
mi__sano d 12
mucho_no a -10
need__on c 16
to__he a -11
well:bien b -17

=body:group cd -16 13
^pee bc -11 15
hard__say ac -16 19
mensaje abc -37 33 -21
mi ac -12 -12
my__hers a -11
now:the_@sick a 12
school b -20
substance:soltar d 11
texts:rather abcd 26 -22 -10 -17
the__be ad 13 -21

=rule:pregnancy:yes:dando|doy|dar|da_~3_pecho|leche| abc 17 -11 -14
baby__# ab -12 17
dis ab -12 20
fasted:@food_hace ad 16 -15
i__she ac -11 17
noche abc -17 -11 11
prior:ten ad -16 15

all$ abc 15 -18 -18
coming:paro_de cd 14 -13
pregnancy:ferti* acd -19 29 -16
substance:every* b 11
substance:murio_mi d 16
well:speak b 18

=body:palabra b 12
a_@traffic a 14
allergy:testing_me c 12
any:esas b 12
only_morphine a 11
pregnancy:if acd 12 -15 -18
the_hell a -12

=visit:dark a 12
@body__after ad -15 15
eaten:fridg* ad 11 -10
eaten:recie* ad -14 22
es_nada c 10
here$ acd 16 -19 -14
igual__mi d 12
mania__no ad -11 12
substance:just_a d 11
waiting__the bcd -16 16 -17
well:meses ad -14 16

=any:frio b 14
be_hungry bd 14 -14
been__that bc -12 -16
cancel:do bd -19 16
dio bc -11 -17
effects:dolor_de d 14
have__the a -14
heart:roto_nomas ab 13 -13
me_moria d 12
now:is_a bd 11 -10

amanezca ac -11 13
any:a_couple d 13
drinks:in ad 14 -18
jamas$ a 15
pregnancy:embarazada_de a 12
yes_sorry d 10

=any:privado b 10
acta c 12
canas ad -12 20
crisi* abd -14 -11 24
despues bcd -12 -20 14
dos_rayitas d 13
estoy_pensando ac -11 18
so__no ac 18 -15
substance:las cd -30 11
what__do ad 14 -21

=tag:meds:proxy ad 12 -11
bp__high d 12
estuve__en d 14
la_orden abd -21 -10 29

allergy:iodin* b 13
coming:if acd -11 19 -18
drinks:beers d 11
estoy__en d 10
organ:both abcd 40 -10 -13 -39
organ:liver_@place acd -12 -10 14
psychosis:joven bd -14 16
to_@drive c -17

=any:libre ad 17 -12
=visit:frio ab -13 18
@treat_a a -11
effects:as abd 18 -15 -13
look_at acd -16 25 -24
only__@treat ad -18 20

=body:quizas cd 15 -11
am__my cd -27 13
any:lot_of ad 11 -10
guess__as c 18
heart:him ab 11 -12
meds:for_my abd -12 -22 25
organ:i a -14
pregnancy:am_# bcd 20 -10 -15
ride:todav* acd -17 21 -13
to_that acd -11 -14 15

=visit:keys d 11
@sick__# d -13
take c -10

=body:primera abc 14 -38 -21
borrosa$ cd 10 -12
coming:are ac 13 -13
heart:daddy b 11
knees_bad b 12
pensarlo$ cd 20 -13
since__@sick ac -14 11

boss_is a 13
eaten:desayunar ad -14 18
not:tuve ad 20 -19
prior:conta* b 13
si__otro a -11
through__i a 10
took_the bc -21 -13

=any:juro d 10
a__@hours cd 16 -12
been_bad a -11
heart:@symptom ac 15 -10
liver__came cd -20 14
no__bocado a 12
organ:cath abd -12 -20 23
week_i a 14

#_dias ad -24 13
@call__a d 12
^class ad -12 14
if__@relative a -14
meds:came_off ad 16 -16
now:was acd -12 -20 11
substance:not_any ac -21 20
the__weeks a 13

=body:anybody acd 12 -13 -14
=body:diabetes bcd 17 -15 -16
atiende b 11
effects:but abd -12 -18 11
heart:healt* bc -12 -22
me_queda bcd -18 -29 21
meds:out cd 14 -20
ride:y ad 17 -24
someone$ a -16

=body:repite bc 17 -17
@insurer__@insurer ad -11 16
any:first b -10
coming:can_not c -10
eaten:@medicine d -12
heart:would abc -35 -10 14
mejor_por ad 12 -18
organ:el a -11

at_work ac -23 13
be__with d 10
depends__you bcd -21 26 -12
depresion acd 16 -10 -15
is__house d -14
licen* ac 17 -37
me__me abc 12 -13 -13
say__# a -10
so__as c -15

drinks:coca bc -12 13
fasted:food ad -23 24
fino bcd -11 -12 16
prior:una_y abd 15 -11 -26
ride:#_@year bd -11 15
sana bcd -12 -11 11

=rule:well:yes:not|cannot_~1_complain ad -12 16
allergy:blue c -13
impossible$ ac -12 14
old$ abcd -13 20 -12 -11
organ:ecogr* c 14
organ:i_get abd -10 -15 18
preeclampsia c -12
pregnancy:era ad -16 19
pregnancy:my_period bcd -21 17 -16
prior:ninguna cd -15 13
well:aun_no ab -11 11

=body:yep abd -12 -17 23
big$ d 13
los c -22
ride:church abd -30 -17 29

=denials:visit:1:no abcd -10 -21 -18 15
a_single a 12
eaten:hungr* d -18
is__stuff bd 13 -16
meds:if a -17
prior:if_there cd -12 13
un__me cd -25 14

=body:este abcd -21 -12 -10 20
=turn:visit:unsure:none cd -14 13
adult:mi_@relative d -21
effects:idea acd -17 20 -13
texts:not_know c 11

about__then b 11
allergy:cast ab 15 -11
guess_that d 10
had:possi* c 13
if__have bc -10 16
just__with ac -17 10
llamen ac 25 -27
meds:doctor acd 11 -11 -13
not:turno b -17
seven* abc 25 -24 -13
sunday bc -13 -10
vez bc -48 20

adult:@year_old ab -16 19
fasted:was abd -22 -11 26
meds:nada bc -31 -18
pregnancy:lunes cd 14 -22

=any:ordenar a 12
=signs:body:none:asks+unsure acd -18 19 -16
=visit:alguien acd -24 27 -17
=visit:is abc -19 16 -14
=visit:of bcd -31 -11 15
^sabra abcd -14 -18 31 -27
allergy:es_la bd 18 -12
cancel:ver c 12
heart:limite c 15
now:tengo_un ad -18 22
the_table ac 10 -13

=body:clase b 17
=rule:ride:yes:@relative_~2_coming|comes cd -15 17
all_clear abd 35 -13 -32
cancel:it_is abcd 18 -26 13 -28
e abd 25 -13 -20
no_but b -21
now:else d 11
used ad 21 -29

bipol* b -14
had:town d 10
have bd -15 -11
substance:not_say bc 11 -19

had:prima b 10
le_bajara c 15
le_pasa a 10
organ:ultra* bcd -29 14 -16
surprise ad -10 16
texts:@relative_@call abc -11 -12 11
y_le abcd -23 15 12 -24

=visit:cama a -14
@year_sobrio b -10
drive:lift a 13
meds:hace_un ad 18 -17

as__do a -10
brain:knocked_out cd -14 11
cancel:visit d 13
coming:@hello b 13
coming:i_am bcd -14 -21 18
ekg ad 13 -11
every__@day d 11
had:probe a 12
have__any c -11
organ:cuenta bd 19 -12
segui* abc 18 -23 -25
voices$ bd -12 15

=any:comio a -12
=body:gusto ac -15 14
^absolutely b -16
effects:be_my c 11
heart:era bcd -11 14 -15
organ:every* abcd 27 -22 -16 -13
organ:had_my acd 12 -12 -14
organ:nefro* bd -18 25
ride:i_was d -13

@relative__permiso b 11
borre* abc 13 -19 -17
brain:la_presion bd 18 -17
cayo_mal d -12
heart:old ad 15 -11
la__@insurance d 12
lucky bd -11 12
not:salir b 11
of_@medicine d -14
organ:lujo a 11
organ:much cd 11 -11

=any:something c -20
=rule:substance:unsure:sometimes|a_veces d 10
@body_is bcd -39 -15 25
a_question ad 21 -19
all_good bd -11 12
eaten:till ad 13 -12
eaten:till_# ad 13 -12
en__santo d 10
gym a 12
has__answered cd 12 -10
hipertensa d 11
is__have a 10
ojala__jaja d 11
organ:after_the c 11
organ:dads b 11
starving$ ad 22 -16

=body:fumo b -11
=rule:eaten:no:fasting|fasted|ayuna|ayunas|ayun bcd -16 -16 12
@relative_wants bc 16 -12
^sabe abcd -26 -20 29 -10
adult:@late a -11
any:mude ad 17 -14
azucar__mas c 11
brain:i_got d 10
cancel:i_am b -31
casa abd -20 -16 20
he__todavia b 15
is__mine ad -12 13
prior:before bd -16 11
prior:ni b -10
todo_eso abd -18 -11 12

=any:pase ad -11 16
copas d 11
me_hacen c 12
not:mess a 11
organ:it_no a 10
right__@thanks ab 13 -12
substance:guaro d 12
well:complaints d 12

=body:cerro a 14
=signs:any:no: abcd 13 -32 -17 -10
=signs:body:no:asks ac -12 -22
brain:y_no ac -13 18
esa__a ad 12 -10
grandbaby bd 20 -17
heart:fit a 15
heart:had b -12
horas_@relative b 13
organ:duele_la b 10
said__one ac -10 12
soy_la a -14
substance:que_se bc -25 19
y__bien ad 18 -15

=body:fila b 13
=body:latex ac 13 -13
@stop__@date bd 15 -14
cancel:y acd -16 10 12
llamame ac 14 -11
not_going acd -11 -16 12
sure$ ad -41 22
sweat* bd -12 12

bet ad -10 13
eaten:@food_about ad -14 17
had:used ad -13 20
heart:fit_as a 15
now:as ad -27 15
remedios abc 19 -14 -13
well:garbage a 14

=any:doubt ad -16 14
am__lol ad 23 -19
cancel:mi ad 13 -19
had:patie* abd -10 -10 18
midnight b -17
si__estoy bd 11 -21
with__that bc -13 -12

=visit:near cd 11 -12
eso_o cd 12 -12
no__estoy d -11
on__for acd -10 -17 15
pregnancy:los ad 13 -25
psychosis:schiz* abcd -24 -17 -20 37
the__go c -11
was__sure d -12
well:monton cd 19 -14

@food__me a 12
drive:nada ac -17 11
effects:todo_el ad -11 13
heart:called bc -15 15
here__my d 13
home:aca d 10
is_mine ab -10 14
now:ahorita b -20
now:already ab -27 15
psychosis:la ac 18 -23
substance:take_my cd 17 -17
you__@insurer b 11

amaneci__el ab -11 12
eso__@relative a 12
pregnancy:due_in ad -11 12
pregnancy:having_a ad -16 20
prior:ella d -13
well:si b -17
yo__llevo ab 12 -12

=any:escribo c -11
do__any ab 19 -14
fasted:@hours ad -10 14
got__results d -12
had:ya_llevo ad -16 17
sitio a 12
yesterday_at a 11

^hardly d 13
^seria abd 27 -12 -22
brain:cerebro acd 19 -13 -14
dijeron$ c -13
pego ad -11 13
psychosis:chiquito ad 13 -10

=body:americano d 11
=visit:system ad 10 -11
@relative__liver ad 10 -17
golpee cd 11 -11
heart acd -11 -15 11
leer bc 15 -15
mas__y ad 12 -10
me_corrieron d 12
not_own bd 12 -11
now:nino ad 15 -12
psychosis:i_take abd -11 21 -13

=visit:bed bcd -11 -12 13
@medicine__you d -16
allergy:days a -10
cero$ abcd 42 -20 -16 -35
drive:le bd 12 -10
it__the bc 12 -13
not__@ride ad -10 11
operaron__corazon ad -13 12
organ:una_vez cd 22 -21
substance:my_boy b 11
texts:celul* ab 12 -18

coming:not_miss ad -15 17
i__until a 12
if_i bc 16 -19
meds:about_my d 11
pregnancy:yesterday c -15
shoulder_and d 10

=body:diu d 10
allergy:every* ac -14 14
ando_bien ac 10 -18
brain:dios b -13
dias__que d 10
does__that a 11
heart:super bd -11 15
parar ad -11 19

=body:killing b 13
@year__one c -11
at__count ad -11 14
psychosis:los_papeles ac -16 12
trying__be b 12
well_i acd -12 18 -11

inflamado ad -11 14
meds:medication acd 29 -12 -21
psychosis:evalu* bcd -17 24 -29

=body:ones abc -26 20 -12
am_back bd -15 15
cancel:not_coming d 10
creo_que b -24
heart:little b -13
home:sueter bd 15 -12
now:calen* ac -28 19
secure ab -11 13

=body:bajita bc -14 -13
=body:drink abd 17 -16 -18
=body:ficha bc -11 11
any:y_mis ad 12 -11
count_if d 10
dentista bcd 13 11 -34
drive:si_me cd 15 -11
me__@ride d 11
pregnancy:soon a -14

=any:myself bd -15 16
=any:sophomore a 13
=body:results bcd -13 22 -12
=visit:kindly b 11
blue_cross bc 15 -15
de__una abd -18 -20 23

coming:@month b -12
fasted:desde ad -20 21
higad* bc -11 -20
it__pretty a 13
only_if bc -16 20
pregnancy:le_doy bc -14 -12
prior:of_em ab -17 14
ride:le abd 22 -11 -27

=any:off abd 20 -13 -20
=said:no:opens_with_no abcd 33 -18 -31 -29
allergy:i_woke ad -12 15
organ:azath* d 10
other__would ad 19 -22
prior:la_misma ad 13 -12
texts:my_number ad 21 -19

@stop_la abd 19 -11 -21
allergy:pero_no bc -12 10
going__have ad 19 -10
pregnancy:guy_lol d -11
substance:in bc 13 -55
texts:de_la ad 25 -30
would$ a -10

=visit:away acd -23 -17 23
@howmuch abd -49 49 -29
^nah abcd 40 -27 -30 -28
any:hon d 13
family_and ad -10 13
goes acd -22 19 -19
heart:both_my bd 15 -11
meds:le_dan bd 11 -19
puede_@move ad 13 -12
ride:hope cd 21 -21
substance:not_@stop acd -19 -21 31
that__am b -13

=body:it b -15
=rule:prior:unsure:count_? acd -14 -21 19
allergy:will d -16
am__@relative ad 11 -10
buenas abcd -17 33 -13 -21
coming:early d 13
me__solo a 12
no__cuadra ad 18 -16
prior:count bc -28 21
the__@medicine c 22

=body:demas b -12
=body:probe b -14
^and abcd 37 -20 -16 -32
adult:dice_otra bc -10 15
alergia_no cd -11 11
coming:estare d 12
el__me ac -15 10
family acd 20 -15 -30
my__tell bc -13 15
por__si d 12
pregnancy:my_cycle ad 12 -16

=body:tape abd 16 12 -27
=rule:allergy:no:no_~1_allerg*|alergias|reactions a 13
and_@body ad 18 -16
bad cd -19 10
can__promise c 12
doy__la d 12
escort ad 18 -10
if__or c 11
puros abcd 36 -23 -19 -22
vigilan$ cd -15 21
well__still c -11

=visit:clase acd 23 -11 -17
adult:registraron c 11
comer c -19
drive:maneja acd 20 -12 -21
eso_cuenta bcd -20 27 -14
fuera c -12
made__but ad 11 -11
my_fourth d 13
shifts abc -10 -10 16
substance:usted ac -11 13
tengo__@year abd 17 -11 -12

=body:going abcd -19 11 30 -30
allergy:an_allergy d 13
any:eliquis abd -21 -17 30
fella$ ad 18 -11
now:my_alley ad -12 13
sea$ a -11

=signs:any:unsure+yes:unsure cd 11 -10
brota d 14
cancel:@cancel_por bd -14 13
coming:cobran ac -11 11
it_can abd 20 -12 -17
light bc -10 -21
organ:@month b -13
pregnancy:hasta_@date ad 14 -13
ride:day_off ad -13 12

=body:gallbladder bc 17 -21
@day_to cd 14 -10
de__ocho ad -15 18
i__clear b -15
not:else c -18
psychosis:esquizofrenia acd -19 -14 19
tongue ad -13 11

=any:mandar acd -14 -16 10
@relative_if cd 28 -24
brain:desca* ad 16 -14
eaten:and bd -20 13
no__aun a -15
now__again ad 12 -16
ride:pie ad 22 -16

=turn:any:no b -12
@drive_here ab -12 10
@relative__he b -17
all_i b -21
am_about d -24
doctors__it ac 12 -10
effects:kind c -12
home:@traffic_on a 11
is__better b 10
me__about ac -12 12
minutos$ bd -11 11
say__again abd -14 22 -15
yes__my ad -15 13

@food__si ad 14 -11
cancel:@howmuch ad 13 -18
no__not abcd -21 20 -33 15
spit d 10

al_polen a 13
el_calendario b 12
is__@texts bd -11 14
issue c -11

=body:duro ab -17 -12
adult:been ad -22 25
heard_of ab 19 -16
now:between ad -19 12
now:work_for ad 12 -11
ride:all c -21
see__then c -18
snow b 15

=body:find abcd -25 11 23 -16
allergy:and_sulfa b 13
allergy:it_was abc -31 -16 20
meds:it ab 11 -14
my__on abcd -12 40 -18 -32
psychosis:expli* abd -11 12 -12
psychosis:no_it ad -12 12
to_@medicine ad -11 10

=body:unfortunately d 14
heart:a_@clinician cd 10 -12
not:cual bc -13 12
prior:so_far ad 28 -24

bajita$ abd 21 -11 -12
brain:tres abcd -11 -12 -12 23
heart:put abd -13 -11 16
me__nunca cd 12 -15
pregnancy:ago cd 20 -31
take$ acd -14 19 -13
well:no_he bd 18 -14
with_her c 12

=body:@howmuch ab -19 23
=body:related d -13
adult:bisab* abd -16 -11 24
more abd -16 -26 14
not:ella ab -14 19
psychosis:being_evaluated c 14

=rule:eaten:no:not_~2_a_bite|crumb|thing ad 17 -13
=visit:preguntarle abc -13 -15 22
eaten:tres ad -14 17
pregnancy:test abc -22 -23 25
substance:since_@date ad -17 18

=body:manic abcd -27 -31 -30 46
=body:sound abd 25 -12 -16
^bp abd 14 -20 -10
a__equipo b 10
drinks:una_que c 13
escucho d 11
home:@late a 11
hon$ c -13
meds:oil abd -13 18 -10
to__this a 13

@relative__was ac -15 12
del_super bd 12 -10
heart:been_on d 13
now:same_day d -11
out__that b 17
pregnancy:stude* a 12
puntual$ b -14
sube acd -27 27 -18
substance:with a 10
summer$ bd -19 10

cancel:it_to b 12
had:i_do a -15
meds:en_@date ad 18 -17
urologo ad -11 11

=number:year abc 16 -38 -29
any:jajaja_que b 11
chupe acd -15 16 -11
coming:came_up a 11
drinks:sin ad 22 -22
esta__para abd 26 -10 -25
ketamina abcd -13 -16 -27 29
now:just_got d 10
pero__tomo acd -17 -12 23

#_blocks a 12
any:got bd -20 23
any:vitamins abd 21 -13 -18
cancel:am_afraid ad -11 12
heart_@medicine ad -14 10

=any:ahi abcd -39 -21 50 -29
=body:lol ac 13 -25
=body:recuerdo ac -19 20
=body:weeks abcd -38 -41 18 28
a_catheter bd -16 19
apenas__de ad 17 -14
coming:alla_nos d 11
me_funciona ad 14 -10
nice bcd 21 -11 -13
now:let abc -22 -19 10
when__gave cd -13 14
who__@person ab -16 15

=any:aguantame bd 18 -13
=signs:psychosis:unsure acd -19 24 -17
cancel:will_be ad 17 -14
eaten:without ad 12 -11
heart:there acd -19 -26 22
home:creo abd -13 13 -18
pregnancy:pero_soy d 11
sumerce d 13
y_era c -10
ya__@medicine bd 14 -21

@year_no ad 31 -27
drinks:en_la d 11
drive:are_you ab 15 -12
organ:sale a -11
will__the bcd -15 -14 17
would__miss a 12

=any:vapeo b 14
@animal bcd 42 -40 -25
coming:take ad 11 -11
drinks:gin d 10
heart:irregular bc -16 17
nunca__confirmaron ac -13 12
organ:i_laugh d 15
que__quitaron bd 12 -12
ride:sergeant abd -11 -10 19
texts:who abd -18 24 -12
was__two ab -15 11

about__thing ad 13 -11
cancel:waited abd 25 -11 -20
digo__no ad -20 15
had:que bc -11 -17
home:that_was abd -17 26 -17
me_operaron abd -24 -17 26
mi__si acd 18 -11 -27
now:dejem* c 13
of__is bc -17 15
se__olvida d 10

=number:brain:big c -14
=tag:meds:self a -23
asking ac -18 14
aviso abcd -17 -24 29 -18
lol__is ab 14 -22
stimu* d 13

=body:soplo acd -10 -28 28
a__any ad -19 20
brain:spells a -12
had__@body d -14
hay_nadie cd -12 16
turned__@date ad -20 22

=body:positive abd -14 -17 20
=tag:prior:self bd 24 -24
adult:a_@relative ad -19 21
allergy:@sick a -13
brain:#_but d 11
comi__horas a 11
emdr ad -13 22
es__telefono d 14
now:clase acd 24 -11 -17
on_empty b -14
pregnancy:text b 12
seria_la ad 13 -11

=visit:come abc -13 27 -32
=visit:jaja abcd -30 13 -19 23
^does abd -25 36 -70
^on abc 22 -45 -18
a__@fetch c 11
again_please abd -12 20 -17
any:de_gente a 10
cancel:minutos ad 18 -11
had:the_whole d 11
heart:the_cardiologist cd 14 -15
high_cholesterol d -11
i__called abd -11 -20 20
i_wear d 17
organ:i_do ac 23 -13
well:goes ac -11 19

@relative__had b 14
been__four ad -13 16
kidding ab 14 -13
not:permiso ac 12 -14
organ:y_la ad 25 -26
por_las bcd -23 -14 10
visit c -14

=rule:organ:yes:catheter|sonda|neurogenic|hepati abd -17 -16 14
coca__la bc -13 13
half_day a 11
meds:manzanilla ab 16 -13
minutes_ago bd -14 17
prior:did b -13
suert* c -16

adult:have_two c 12
allergy:me_salio a -13
my_shoulder c -12
now:that_is abcd 35 -20 -15 -23
psychosis:cuando bc -22 14

=body:livers bcd -19 -20 14
drive:se acd 21 -18 -18
por__por a 12

=body:muchos d -12
=visit:@animal c -12
allergy:it_the ad 12 -13
manic__i cd 16 -11
olvidan c 13
ride:back bc -14 13
siempre__en a 15
somebody__a d 11

allergy:doctor abd -14 20 -15
como__y c -11
miles acd 16 -13 -18
ni__por ad -13 10
organ:perfectos acd 23 -10 -12
pregnancy:en_el ad -18 23
psychosis:tipo_# d 12
pulsera ad -14 18

=denials:visit:0:no+unsure bcd -10 13 -13
@move_of d 17
i__out abc -14 -15 15
not:how abc -15 -11 23
organ:one_uti a 10

=body:encarnacion bd 16 -17
a_@year c -15
adult:still ad 19 -10
coming:esperando ac -12 14
fixin* ad 15 -15
grad c -11
hubo a 11
prior:que_no b 10
texts:es_el c -10

=visit:last abd -33 32 -14
now:daughter a 14
psychosis:panic a 11
psychosis:quier* b 12

=any:grown ad -15 23
^irregular cd -16 19
coming:miss ad -17 20
communion bd -20 17
infusion abcd -16 -30 -11 30
mamas abd -13 22 -15
one__is bcd -13 19 -15
organ:ando_con d 12
recuerdo abc -27 -10 22
ride:@relative_trabaja acd 20 -11 -14
spot_please b -11
substance:relapsed_in a -12

=any:tube a 14
=rule::no:no_longer abd -15 -12 21
any:come c 12
is__mixed bcd -13 13 -16
it__took b -12
mi_turno ad 15 -14
now:shift* c 11
now__then c 13
organ:is_that abd -21 22 -11
texts:temprano d 10
that_department a 11
vuelv* bcd -15 -13 13

allergy:was abc -17 -17 24
ecografia$ c 12
heart:had_it cd 18 -23
is__@animal d -11
mayor* d 12
not__last d -14
now:no_no ad -12 10
now:til d -11
substance:becau* bd -12 17
viene__maravilla d 12

adult:# bc -29 -28
against_it c -15
any:le_aviso d -11
any:sabe ab -17 -14
heart:dad bd 16 -14
left__@clothes b 12
no_leave d -19
sad_not ad 17 -10

=body:bed d 13
=body:padezco abc 12 -12 -15
=body:volvio c 11
all__is bd -10 -12
atten* d -13
meds:tomo_no d 12
meds:tomo_una d 12
not__mood ab -20 17
pero__dice b 14
the__always d 11
to__school bd -11 10
we_been cd -11 11

#_this ad 26 -22
costa* ac -20 16
les_dije b 12
may_or c 10
meds:@medicine_# abd -11 -12 15

=rule:substance:no:clean|sober_$ ad -29 32
a_nice bd 17 -11
haciendo acd -17 12 -10
had:how a 14
is_next cd 12 -14
me__day ac -20 14
now:la_@place ab -12 17

=body:dice abcd -35 -18 13 15
=body:hasta bcd -17 -26 14
=body:perfectos acd 21 -11 -11
=said:yes:the_last_word_after_a_correction abcd -10 -12 -14 19
=visit:heard ac -13 18
@animal_got bd 15 -13
brain:once ac 17 -24
coming:keep_it ad -14 19
heard$ d -10
i__nobody ac 14 -10
prior:talked bd -10 -10
stroke_i ad 14 -12

=any:bajo d 14
allergy:vez b -10
devolvi d 19
drinks:i_would d -11
effects:de acd -19 21 -11
heart:another a -15

de__mi ad 15 -17

=visit:set bd -17 18
@call__@late bd 16 -13
calling ab -13 15
coming:cual abd -12 18 -14
dijeron__un cd -14 17
esperando__@relative c 12
hagale abd -15 -11 25
not:here bcd -14 -28 24
si__temprano cd 14 -18
texts:asi_que acd -10 -12 17
tres__y abc 17 -11 -14
wait_i b 11

=body:todavia ad -24 15
=rule:ride:unsure:probably|prob c 16
=visit:llegando abd 21 -14 -13
=who:visit: c -11
allergy:alergica_a abd -21 -11 25
faste* ab 19 -11
me__examenes ac -10 10
prior:does_my bc -21 21
sealed ad 10 -11
vez_con cd 15 -23
who_has ab 12 -14

=said:any:no abcd 36 -31 -18 -29
=visit:and bc -27 -28
allergy:at_the c -11
allergy:polle* ad 15 -12
drinks:week ad -15 16
drinks:y abcd 24 -14 -18 -13
luego_le b -13
never_been cd 12 -25
not:felt c -11
pregnancy:buscando acd -10 15 -14
prior:mostl* bd 11 -13
prior:psico* d 14

=body:desde cd -25 14
^confirmada ab 20 -10
allergy:@clinician ab -20 19
brain:be b -11
not:@ride ad -15 21
not:certain ac -15 21
not:into d -15
pregnancy:me_saco d 11

=visit:salva d 11
nitro__my d 11
poquito$ ad 17 -14
que_ver d -22
sure__for d 15
tengo_tres ab -14 18
traig* abd -16 -10 17
we_just ad -10 14
well:una acd -10 13 -20

=any:snuck ad -13 17
adult:dos_@month ad 11 -11
cancel:sure bd -13 13
chorro d 12
drinks:nothing ad 12 -12
from__system ad 13 -12
hacerlo$ acd -31 23 -23
i__dream ad -16 17
my__her b 16
not_worry a -12
organ:bit c 15
texts:not_before ac -19 16
well:i_was ad 15 -22

=rule::unsure:could_be abc -27 -20 13
have__heart c -10
marcapasos$ a -11
say_i ac 18 -14

@relative__lo b -16
any:voy_a ab -13 12
of_that abd 29 -16 -29
psychosis:shado* cd 18 -16
psychosis:turned ad 13 -11
puro__de c -12
substance:on_@day bd -17 11
with_a a -19

=visit:hell cd -12 13
@treat__your b 11
adult:wait a 11
error ad 18 -16
if__truck c 10
otra_semana acd -11 15 -16
pregnancy:second ad -14 14
todo__orden ad 20 -17

=body:meetings bd 16 -14
@drive_no a -14
depends abc -29 -28 14
faltaba_mas d 11
fue__esa d 12
in__a b -10
sometimes abcd -20 -37 42 -26
substance:se_que b 12
una_fiesta b 10
well:bette* a -12

@eat__# acd 15 -12 -15
^halfway abd 24 -11 -19
casa_no a 12
en__zona b 10
irregular abc -32 -21 23
nothing__calendar d 12
que_se abc -11 -22 18
tengo__alta d 13

=any:six abc -19 -13 26
=visit:more bc -18 -10
and_nobody d -21
if__a abcd -17 -13 24 -12
now:have b -11
on_this c -12
organ:@relative_tuvo d -11
pero__@relative abc 16 -11 -18
substance:misa_y a 10
trouble_since ad -10 13

#__once cd 15 -12
=body:acting b 13
@relative_lo ab -16 11
allergy:pollen ad 15 -12
ando_de d 10
any:street_we a 12
cancel:or ad 17 -13

=asks:body:before:none abc -10 -23 26
=number:prior:old acd 19 -20 -13
=visit:bother ad -12 12
^nary abcd 32 -23 -11 -18
can__stand a 13
eaten:nothi* c -13
felt ab 10 -14
have__pressure a 11
now:@day_a d 11
only_voices a 11
psychosis:estre* ad 10 -10
well:pero a 13

=body:already abcd -29 34 -18 -15
=said:any:unsure abcd -11 -43 21 -12
acomoda ad -14 13
adult:voy ab 19 -17
allergy:worked ad 15 -12
esta bcd 13 -34 -13
hipertenso b -16
le__voy ac -12 10
not:cuadra ad 18 -16
parece$ abcd -16 -23 24 -23
solo__@medicine b -11

=said:pregnancy:yes acd -34 -26 12
@day_but acd -14 -12 20
^@texts d 12
cream a -10
eaten:noche abd 27 -23 -21
morning_no bd -12 11
no__it abcd -19 39 -23 -22
psychosis:tuve_a cd -16 17
soplito__no d 10

#_me bd 10 -12
allergy:weird acd -11 15 -12
coming:me_la ad -25 29
es__de cd -21 -16
had:like bc 19 -14
not:estaba ad -14 20
now:me_complica a 13
psychosis:i c -11
syste* ad 13 -15
un_@move d 13

=body:@insurance bd 16 -20
cancel:want_it d -13
desde_entonces c -12
eaten:almor* a -10
foster c 10
home:@parking ad 13 -10
is__# ab -25 14
know__he b 11
now:@thanks_you bd 16 -14
pregnancy:the_stick c 11
surgery a -19
texts:es abcd 12 -43 -12 16

brain:tuve abcd -16 -11 -11 22
have__got ac -17 15
me__no abd 30 -35 -37
organ:need_to b 12
ride:i_would ac 18 -20
texts:again b 14

=tag:heart:turned abc -11 16 -14
allergy:get ab -24 20
i__certain b -12
now:le_se ac -11 14
organ:yello* c 12
prior:cuentan b 13
quise c -12
texts:used a 10

took__my a -10

brain:stroke_not d 11
en_rehabilitacion d 17
heart:a b -16
never_lost b -11
si_fuera ad 17 -15

allergy:at bc 12 -29
cene__# ad -13 14
la__cayo d 11
ride:state ad 13 -10
that__personal ab -12 16

=signs:visit:none:other+turned cd 11 -17
=visit:while d 18
heart:padec* c -13
heck$ c 10
is__@symptom b 10
las__se ac -19 20
me_toca a -18
nap$ ad 17 -19
not_complain ad -11 16
pregnancy:chanc* abd 10 -10 -18
they__not d -26
to_hear ab -11 -12

@relative__up ab 13 -14
adict* ad 28 -26
adult:quince ad 27 -20
any:we_moved a 12
de_higado ad -19 18
no_le ab -18 11
now:push ad 18 -16
substance:retir* ad 17 -13
the_grandkids a 10
week b -17

@visit_y a 13
any:pregu* d -11
stranger acd -22 -12 25
well:like_garbage a 14

=denials:any:0:yes acd -17 -32 21
=denials:visit:0:no+yes abc 19 -20 -32
^lock ad -14 17
pregnancy:desde ad 19 -16
pregnancy:implante a 12
prior:prime* abc 27 -29 -17
texts:to_be a 10

brain:i_have bc -22 -11
but__@drug a 11
carry__to a 12
si__mi bc -25 21
substance:este acd -22 -17 13

=any:@sick a -13
a__otro a 12
diecisiete_y ad 14 -12
muchas ab -21 16
my__yes abc 17 -16 -11
not__until c 12
of_em c -14
you_yes bc -19 16

allergy:me_the bd 15 -13
any:correcta d 14
en__para ad 17 -11
la__al b -11
not:prometo acd -21 26 -17
rules a 14
wrote__a a 11

=body:regular a -12
brain:was abcd 32 -16 -17 -26
heart:her bcd -12 10 -14
mysel* bcd -17 -33 19
no__mal ad -27 28
now:@relative_got a 10
pensamientos a 13

=visit:truck c -15
any:consu* acd -12 20 -15
drive:a_lift a 13
eaten:lo a 13
heart:padezco_de d 11
home:lot abd 17 -11 -10
my__were b -18
now:am_about ad 12 -12
now:cambiaron a 10
pregnancy:estoy bcd -23 -37 37

a__que b -19
amamantando$ d 14
could_of cd 19 -18
heart:we_say ac 15 -11
looks_like bd 15 -13
pregnancy:negative c -14

fasted:con_@food ad 12 -11
not:tomo bd -26 -13
now:bother ad -17 18
plant* bc -13 14
psychosis:depression c -15
spring_been acd -11 16 -14
substance:volvi d 12
under__@relative a 14

drive:dijer* a 15
drive:no_consigo c 14
groggy c 12
may_have cd 18 -12
now:mal acd 17 -10 -12
organ:estoy ad 12 -25
pregnancy:melli* d 14
texts:text_me d 13
unico__es a 12

=any:senorita a -13
=body:shock d 14
=tag:eaten:self abd -13 11 -17
@relative_gets bd 11 -14
adult:lady ab -12 19
ando__@treat c 17
any:seguro b -13
cancel:@relative_si a 14
discharged__the c 11
nothings ad -12 17
pregnancy:#_semanas ad -22 26
propranolol abd 20 -12 -17
the_@wrong bc 15 -14
well:crumm* ad 21 -16
yes_the ad -16 17

=visit:atras a -15
adult:no_se ad -11 -10
aware$ c 11
but_the ad -21 18
cancel:mi_@visit abc 20 -22 -12
have__for bc 17 -17
le_@call bc 11 -13
organ:@body_yes ad -17 18
ride:bird ad 15 -12
ride:by ad 16 -17
viene__a ad 12 -12
will_get ac -13 15

any:@thanks acd 24 -12 -31
coming:would_not ad -15 18
off_at d 10
que__moria d 12
suelt* cd 12 -20

=any:sailing abd 13 -11 -14
eaten:banana ad -17 19
effects:me_sento ad 20 -17
had:an b -11
had:put ad 11 -14
now:too ad 13 -24
organ:diabetes ab -16 22
ride:raite d 11
would__home bd -11 12

=any:habla bd 12 -13
=body:third a -17
hora__me a 11
i_saw b -13
meds:de acd -13 -10 11

adivi* abd -15 21 -21
at__every c -11
effects:got b 13
hepatitis_no c -12
jamas_la d 10
now:can abc 20 -33 -17
of_plans ad -11 12

=body:esquizoafectivo d 15
back$ abd -32 -12 27
eaten:long ad -18 16
fue__@treat a 10
give__a abcd -23 21 10 -29
on_me ab -20 17
when_they cd -19 13

drive:comin* a 10
heart:nerves cd 12 -11
in__lol d -16
nomas_una d 17

adult:estoy d -12
adult:pero_la a -13
en__fiesta b 11
had:have abcd 35 -16 -11 -18
my_life ac 11 -17
not:casa ab -14 10
prior:cause ab 14 -14
prior:prescribed ac -11 12
problem__have a 12
well:@machine b 11

=rule:substance:no:years|anos_sin_~1_tomar|beber|pr ad 12 -13
fun ac -25 30
it__it abcd -12 -15 -23 24
pregnancy:regla_no a -10
psychosis:is_for ab 11 -12
psychosis:year abd -21 -21 11
que__del a -11

=visit:dejame abc -16 -10 23
as__they bd -10 -14
but__since c -11
drinks:no bcd -29 -17 12
el__dijo a -18
estoy__la abc -21 20 -10
heart:i_had abc -12 -13 17
may_i bc 18 -10
meds:antes bc 13 -18
no__who bc 14 -11
papeles abd -31 28 -20
pareja abd 24 -19 -12
quisiera d -11
ride:should_have cd 20 -17

=visit:lock ad -14 17
allergy:papa b 12
evaluando__bipolaridad cd 13 -11
i__lying d 12
no__did ad 11 -16
now:libre ad -21 26
prior:tramadol d 10
ride:does_not d -12

any:mis_@relative ad 19 -16
effects:@body abd -47 -39 52
judge__is cd -13 13
me__do d -18
now:all_@body ad -14 17
took_@medicine ad 10 -17

antes__la d -17
calls b -10
pregnancy:estoy_encinta ad -14 20
to__@relative abcd -22 -33 18 14
viend* ab -14 -19

=tag:fasted:self b -16
=visit:could abd 19 -28 -14
@sick_so a 11
adult:around_there cd 14 -11
eaten:food acd 16 -12 -15
no__ese cd -20 17
now:lunch d 11
wear__monitor b -11
ya__@call bd -11 17

^found ad -18 27
cancel:no_la bcd -21 -15 23
clear_on a 11
conviene$ a -12
lord c -16
pregnancy:you abc -11 20 -14
prior:pull cd 14 -12
substance:ok abd -16 -16 26
y_sin c -14
yes__he c 11

=rule:organ:unsure:waiting|esperando_~5 a -17
coming:@open cd -11 -12
mas__un a 14
now:gets b -11
now:permi* b -14
pregnancy:trying_and c -18
psychosis:but b -11
resident bcd -12 -15 16
so_yes abcd -30 -10 -13 32
well:@person ad -21 19

=body:recreationally bc 12 -12
any:esta_mal ab 11 -10
anybody$ ac 15 -11
drive:tambien a -10
hold__me ad 17 -14
i__when ab -11 -21
she__picking c 13

allergy:se_me bcd -14 -20 21
had:am_back bd -15 15
senti abd -18 -10 18
whole_house a -10

=visit:viajo a 16
^hecho abd 23 -12 -12
allergy:tried_it ad 19 -14
lpn bd -17 18
moon$ ad -11 11
not:pierdo d 11
organ:kids cd -17 19
prior:aqui bd -13 11

=body:muy cd 12 -14
=rule:drive:no:@relative_~3_will|is|can|drives| ac -13 14
any:off a 13
effects:know b 10
en__noche bc -32 19
fue_antes ad -14 17
is__number d 12
menta* d -10
no_si b -15
pregnancy:not_a a 16
prior:offered a 10
psychosis:out_it ad 13 -11
psychosis:they ac -14 11
urgencias$ a -11
was_an a -10

=visit:escribe a -11
breathing$ d 13
had__@date ad -16 17
high__doctors cd 16 -10
probe_una d -12
texts:my_daughters bc -11 13

i__week cd -10 13
lo__roto b 12

a__the acd 14 -11 -20
alergia a -11
bipolar__no ac -11 12
coming:voy_a ad 20 -19
pregnancy:esta_embarazada b 12
todo_bien b -10
went_in cd 17 -15

college$ c -10
consigo bcd -20 19 -12
stopped_at ad 29 -25
unas_veces c 10
vi__una bd -10 13

drive:call ab -21 21
had:the_er d -10
home:get a 14
momentito abd -14 21 -11
prior:first abc 24 -33 -21
was__long b 12
well:one_day cd 19 -14

#__before a -11
=body:boys bd 15 -16
=signs:visit:none:asks+other abcd -11 21 -13 -13
mania__vez d 10
me_llevo d 12
pelo a 13
prior:verdad b 12
psychosis:break abd -16 -14 21
temprano__trabajo ac -11 11

=body:nunca abd 26 -65 -44
grave ad -16 17
heart:clock a 13

=visit:@drive cd -49 12
=visit:ninguno d 12
about_to c -11
at_that ad 16 -15
do_utis bd 18 -14
effects:y d -16
el__@month bd -11 14
lo__como c 11
los__pero ac -13 14
psychosis:same abd -11 -19 26

=body:teta d 17
@drive__is ad -13 10
@texts$ abc 13 -23 -20
after__week d -14
any:if d 13
count__that b -13
organ:tengo_diabetes b 14
polycystic d 12
psychosis:lithium ad -18 13
quiero_@cancel abd -19 -15 25

=visit:permission bd -18 25
@animal_here b 10
am_coming c -11
estaba$ d 11
floma* b -13
not:known a 11
not_expecting ad 13 -12
prueba_negativa a 15
se_yo bc -25 25
substance:my abcd 15 17 -14 -22
texts:best ad -18 19

addic* c -10
i__psychotic cd -13 12
in__few cd 15 -12
pregnancy:so_no ac 21 -22
si__dejan c 13
vos ad 22 -12

asust* d 10
can__teenager ab -12 10
eaten:lol ab -18 16
got__my b -16
home:shoul* d -11
lee bc 11 -16
left_a d -13
one_week bd -21 16
organ* abcd 15 -19 10 -21
syndr* acd -10 -15 12
yes__the bcd 16 -23 -11

brain:got_dinged c 11
effects:so_i b 10
fabrica ad 19 -14
mi__mas a 11
well:cabeza ad 17 -14

meds:for_anxiety ab -21 16
not:poder c -11
shy$ ad 13 -11

=any:atras a 11
=body:apenas ab 16 -20
a__in acd -15 -18 23
contestar__un d 10
covered$ ad -17 20
es__mi d -19
have__a b -18
he_is acd 13 -18 -17
le__problema c -11
prior:was bd -13 -22
psychosis:times b -10
puede__la d -22
texts:postcard ad 14 -11

=body:cbt ad -13 19
=visit:cocinando abd 20 -11 -12
adult:aroun* bcd -12 19 -15
any:wait ad 18 -13
la__@food ad 14 -14
posit* abcd -24 -32 -15 33
prior:my_fourth d 13

=visit:pata a 11
@food__@food acd 13 -11 -14
^uh b -17
court b -11
dos__se ad 15 -15
effects:ningu* ad 17 -14
now:estoy_desocupada ad -13 18
oops__do c 11
you__need b 11

adult:will_be ad 22 -17
but__is a -16
confundida d 10
effects:@hours ad -17 15
el_ojo d 11
not:sirve cd 10 -13
twice__day cd -12 16

=body:pacemaker d 15
cancel:til_i c 13
espir* ad 14 -12
out_in cd -19 12
pregnancy:soy acd 22 -10 -30
psychosis:si ad 11 -18
substance:eso_ya a 11
the__maybe bc 14 -16

=body:officially ac -19 22
any:vitaminas abd 25 -11 -15
at__# d 11
gallbladder__is c -12
heart:ticke* bcd -10 -22 14
my__working ac 17 -16
organ:hepatitis_a c 12
psychosis:life d -10
ride:lined d 11
so__i bc -30 11
substance:his ab 13 -11
well:am_good d 15

=body:start a 12
brain:is_for ad 11 -10
el__@day cd 12 -18
gato a 10
no__sorry ad -10 14
organ:and_@body ad 24 -22
permiso__la bcd -11 -11 15

como__roble a 10
migrana ad 18 -13
organ:been_checked ac -16 17
pregnancy:way cd -18 18

de__tiroides ad -17 16
do__@move abd -15 -15 24
meds:nerve bd -11 11
organ:esos abd 27 -14 -17
substance:vicios a 10

=first:body:no bc -20 -13
=said:now:yes bc -43 -26
=visit:hour acd 16 -13 -19
@medicine__@body ac -24 24
^eso abcd -21 41 -16 -25
eaten:commu* abd -23 -13 31
me_dormi ad -11 13
psychosis:take_@medicine abd -11 20 -12
ride:from_the d 12
well:hones* abc 20 -13 -21

=rule:prior:no:^_one|1|una|uno_$ acd 29 -12 -22
adult:married ad -16 17
any:hoy bd 23 -18
been__of b -15
car c -19
de__muy ab -11 12
now:llevar b 11
pregnancy:pregnancy ad -12 11

=body:cerebro acd 19 -13 -14
=body:talking ad -12 12
any:his abd -12 -10 19
not:which c 11
not__bother ad -10 11
now:my_@body ab 13 -10
psychosis:do_you ab -13 14
well:again bc -32 -14

=body:@person abc -26 23 -21
adult:no_llego a 12
dijo__la bc -14 11
eaten:@hours b -25
organ:not_back ac -11 12
tengo b -11
tomando abd -12 -14 16

baker__me c 11
cambiaron c -10
drive:me_dejan ad 14 -12

=body:valvula cd -14 21
day_then b 14
fasted:ni acd -32 -28 41
now:my bcd -12 35 -34
once__college d 11

allergy:of_my ad -11 14
as_mania bc 14 -11
does__uti bc 14 -11
eso_quiero bd -11 16
prior:no_se bcd -13 12 -11
well:last a 10

=visit:do acd -16 -36 25
=visit:why acd -15 -18 14
another_@place b -17
at_@holiday ac 20 -16
eaten:@symptom bd 13 -15
eaten:remember ac -12 15
fasted:right a -13
now:plann* a -10
organ:with c -18
perio* abcd 10 -23 11 -31
pray b -12
pregnancy:ando_@late acd -13 21 -11
pregnancy:condo* cd 14 -16
prior:mas_que ad 16 -12
psychosis:could d -14
psychosis:descartaron a 12
stage_# ad -18 18
un__dormir abd 14 -15 -20

=any:momento abd -20 30 -22
=rule::known_of:not_that_i|im|anyone_~5 d -10
=rule:ride:no:was|were_going|supposed|gonna_~1 ab 13 -11
en_absoluto a 13
encarnacion bd 16 -17
getting cd 19 -13
not:over b 11
now:if_i ad 15 -27
paso_@thanks ab 23 -19
ride:#_and d 11
that__me acd -30 -30 31

=body:dana b 10
=body:repeat ab -10 -21
allergy:y abcd 37 -22 -33 -16
arrepenti$ ad 15 -11
como_le d -11
con__pero ac -13 12
justo__al a 11
psychosis:esqui* acd -23 -27 28
to__one abd -14 -11 15
trago__que d 11

brand d 14
era_la ad -15 19
recetaron_pero cd 11 -12
sarpullido_pero cd 14 -14
says_no acd -27 12 10
ya_desayune ad 14 -14

=body:beta ad -12 12
=body:clue acd -17 18 -11
=visit:ha abcd -30 13 17 -16
@relative_went b 11
cancel:for abcd -11 -11 -14 17
cancel:have abd -19 -20 18
con_ustedes b -13
lo_tomo b 12
prior:for_@year d 10
ride:not_know ac 19 -22
substance:more abd -29 -26 14

bottl* b -28
em bcd -24 -24 12
evalu* bcd -18 27 -33
first_trimester d 14
mas__# ad 18 -15
not:leer bcd 14 -12 -10
organ:everything abcd 30 -19 -16 -20
pregnancy:hice_el ab -20 19
take_more cd -12 17
to_codeine ad 14 -16
well:be d 14

=visit:station ad 11 -15
any:no_me bc -11 -11
despu* bcd -12 -20 14
newspapers ab 18 -19
ride:@ride acd 12 -16 -17
ride:regreso_solo ad 13 -12

=visit:instead ad 20 -26
allergy:es_alergico ab -15 15
liver__are cd -19 22
organ:follo* a -11

^dormi a 14
had:rave bd -15 18
i_bring abcd -14 22 -12 -12
la_troca c 13
now:but_let ad 11 -14
passes a -11
que__tengo b -13

@year_and abc 21 -18 -26
and_if cd -12 13
voy_para acd -22 -12 28

=any:ansiedad d -18
=any:mero bd -12 20
=body:womens a -11
adult:paper* cd 14 -11
am__they b 11
be_your cd -14 17
brain:never_went c 12
cancel:si_voy d -25
ya_me acd 26 -13 -19

#__jaja ad -17 19
@medicine__been cd 13 -14
fasted:anoch* ad -21 22
gad ac 16 -12
not:allergic bd -10 12
now:changed a 11
pregnancy:estamos abcd -31 -15 34 -17

a__en d 10
allergy:but_it d 10
ic$ ad -10 16
ride:a_casa d 13
ride:to_come a -12
well:sentido ad -11 13

=any:thyroid ad -11 17
=turn:visit:no+yes:yes d 10
any:acabo a -16
brain:dinge* c 11
brain:seizures_no ad 14 -13
cars abd 29 -14 -17
looked_at c 10
now:we_are abc -13 14 -10
prior:been a -11
substance:not bd 11 -15
supposed__snow b 14
the_other ac -30 18

=tag:ride:yes abc -15 -16 14
any:prefiero_no ab -14 17
brain:cuida* a -11
dos__dia abd -12 -13 15
drive:have_a a 18
heart:days a -12
heart:si_acaso abc 19 -11 -14
se__una ab -17 18
three__and ad 11 -11
tuanis ad -13 17

=body:kinds ad -14 15
cajon ad -14 18
gone__since d -12
pregnancy:and_done ad 12 -11
ride:would_have a 13
texts:pleas* abc 16 -18 -19
what__for ad 12 -15

=body:alergias a 16
a_hole d 15
facil$ ac -14 16
matter_for ab -11 18
not:dan a 12
prior:about_it abc 17 -11 -10
substance:@move ad -18 11
when__fly ab 22 -18

drive:i_always d 14
eaten:did a 11
jk c -13
organ:no_aguanto d 14
pregnancy:tengo acd 19 13 -35
remedio abcd -11 -14 -11 18
substance:presc* c -14
texts:no abcd 42 -33 -24 -22

drinks:como a -13
not_look c 11
ser$ abcd -19 -12 34 -27
ya__lo abcd -19 13 -17 15

=body:tests ab -12 -21
allergy:alergica_al b 15
psychosis:not cd -21 14
strai* abc 11 -24 -15
substance:ahora d 14

=visit:medio c -13
@person__me a -11
ask__tomorrow bc -22 13
have__@sick d 13
in__@parking c -11
liquido d 11
meds:no_@medicine abcd 34 -17 -18 -15
roads a 11

=any:es cd 13 -23
=turn:any:none:yes b -11
cancel:show a 12
heart:actually a 11
i__shot ad 17 -15
se_@wrong a 11
substance:weeks ac -10 13

@drug_in bd 13 -16
ese_lado ad 17 -14
pregnancy:in abcd -13 14 11 -16
prior:ketamine ab -10 15
prior:los_# bd 14 -10
psychosis:blues a 12

=body:runs c -23
=signs:heart:no+yes abd -22 -23 26
any:me_quedo a 11
brain:me_funciona a 10
dejem* abcd -17 -11 31 -38
home:drive* ab -19 13
home:parece bcd -15 27 -21
me_for acd 14 -16 -11
meds:ver c 12
ought cd -11 11
pero__@clinician d 15

=body:fue ab 14 -24
allergy:something_in cd 11 -11
drinks:all acd 11 12 -27
might__the ac -10 13
pregnancy:me_fue a 10
pregnancy:will_not bc -20 12
prior:y_ya a 12
psicosis$ bcd 17 -10 -13
substance:cuenta ab -19 13

=body:enojo cd 13 -11
=body:into ad -24 12
^runs b -20
^walking abc 21 -11 -16
eaten:fue abd 23 -10 -21
heart_stuff a 14
not:psychotic a 15
piece_of d 12
prior:let_me d 12
substance:drunk acd -24 -10 13
un_juguito d 11

@medicine__noche abd -12 19 -16
^ninguno a 11
^there abc -17 -18 18
had__@relative c -21
ride:puedo_@drive d -11
that__is b -25

=body:sure ad 12 -37
=visit:amaneci a 11
@visit$ c -52
not__is b -17
organ:knees_bad b 12
psychosis:depre* abcd 27 -16 -28 -13

=body:how abcd -17 16 12 -30
=lead:body:no:2 bc -11 -26
allergy:two_days a -11
had:the_same bc -10 14
lee_esto b 10
mi__en bcd 18 -11 -28
not__on ab -21 14
now:elbow_deep a 11
rispe* d 13
well:@body ad 33 -27

ballo* d 11
balloon d 11
central abd -18 21 -20
drinks__week c -10
now:ahora_mismo a 13
substance:of_it cd -12 11

mareada a -11
no__asegurar abc -14 -19 23
texts:@relative acd -16 16 -12

=any:guardian d -16
=body:sort cd 16 -14
@drug_only acd -13 29 -17
coming:with b -11
mis_dias a 10
que_necesito b 10
swear_to c 15

^donde abcd -21 42 -15 -27
allergy:nothing abcd 33 -23 -14 -20
allergy:put_under c 12
got__in ac 12 -20
my__take ab -10 11
you_name bd -25 14

=any:coca bc -12 13
=visit:figured d -10
are__i ac -15 24
came__my ad 11 -10
estoy_muy ac -14 23
now:andel* d 10
now:watch* d 11
tengo__el ad -23 14
voy_si c 10
wear cd -23 25

=visit:solamente ad 14 -12
allergy:am_not ad 22 -16
clear* abd 13 -14 -12
had:go d 10
home:soup d 15
ni__fa ac -11 11
none__worked ad -12 12
or__@relative acd -19 23 -26
ride:@year_old b 12
ride:with_me abc -20 14 -11

=any:come a -11
=any:morning bc 11 -21
=any:pain bcd -16 -16 15
@day__it cd -13 10
adela* ad -11 16
handle$ a -17
heart:a_fiddle a 15
heart:operaron_a ad -11 10
texts:@texts_a ad -16 18

=body:tenido abc 16 -18 -18
allergy:sin_alergias a 11
asunt* abd -13 21 -10
coming:back c 17
good__i d -11
home:sana d 11
just__me ab -18 11
nothing__about d 10
psychosis:would_say b 12
tio acd 19 -19 -12
usual_old bd -10 11

=body:home ac -10 21
^he bd -51 23
con_tanta ad -11 11
now:all ad -24 17
pregnancy:line d -15
psychosis:today ab -10 12

=body:prefer b 11
allergy:hecho a 12
dejo b -16
organ:not_the cd -13 11

a_@call c -13
acomo* abd -13 -10 15
el__le a -28
now:hour abd 34 -21 -24
pregnancy:my_name ab 18 -12
texts:claro c 12
ya__ese b 15

=body:dijeron abcd -28 -23 10 10
=visit:confirmar bc -15 11
@english abcd -19 29 -19 -17
any:ahori* d -15
eaten:hace_dos ad -10 13
heart:back abd 16 -12 -15
llego__no ac -13 16
roger ad -14 21
text__will ab -14 15
texts:@call_and ad 15 -11
the__first ab -17 17

=any:like bc -12 -47
=body:alergica c -11
brain:hace a -19
cuatro abcd -33 -12 -15 32
pregnancy:se_me bd -15 -27
voy__ir b 10
you_will c -10

=body:totally ad 13 -13
equivoque c -12
moved$ a 16
my__old abd -15 23 -20
not:@day ab -23 13
not:@open bd 13 -11

=any:volvio ab 10 -17
agarr* bc -26 -16
am__that d -10
eaten:instr* d -11
effects:good ad 15 -13
had:hoy bd -15 11
judge_says cd -13 13
pregnancy:hon bc 12 -11
psychosis:dolor ab 13 -12
psychosis:off b -14
seized bd -12 16
the__after ab 19 -18

are__to bd 12 -27
cards$ bd -17 21
esta_mal d 10
la_edad d -13
negativa$ ac 13 -11
urgent d -10

far abcd 32 -13 -22 -23
ha_dicho acd -14 13 -12
let_us acd -20 -14 20
me__si a -27
ride:a_pata a 11
substance:out ad -17 19
sure__was acd -10 21 -18

=body:dispara c -11
=visit:# abcd -14 16 16 -22
el__como cd 11 -21
hold ab -46 34
maybe__a d -10
me__vez abd 29 -11 -35
not:yes acd -24 28 -17
pregnancy:so abcd -15 -22 25 -19
substance:think_so ac -18 22

=body:done abcd 17 -35 -36 10
^jaja abcd -10 32 -13 -31
will_my bc 12 -11

@medicine_de ab -19 20
is__back d -18
livers_good ad 11 -10
shoulder c -14
sleep_that ac -19 13
wrote__my d 16

a__@machine b 11
adult:never ab -15 20
anestesia__la d 12
lo__dice bcd -15 -11 11
texts:no_tan d 12
voy__mi c -11
well:not_say ab -17 15
with_bells abcd -13 -16 -15 23

=body:episodios d 11
=said:no:all_of_them_but_not_the_person abd 26 -11 -14
=said:unsure:no,_in_doubt cd 18 -20
adult:la_edad c -13
adult:matusalen d 11
ask__in d -12
effects:been ad -27 17
me_mull c 11
on_any a 12
psychosis:says acd -23 25 -12
si_si bc 16 -28
yo_nunca ad 13 -19

#_weeks abd -30 -24 30
=body:stent c -15
=body:vio a -12
=visit:getting ac 12 -28
^sola ad -12 14
clean__@month ad -15 17
dieron_una ad -12 10
lo_pense d 11
looked__it c 12
not:the ad -19 15
or__they b 11
ride:proud d 11
texts:@price d -12

=lead:any:no:1 b -28
@insurer__por d 13
a__am ac -18 11
cream$ a -11
gave__@treat ad -11 13
had:first abc 23 -37 -19
prior:dos_y ad -21 23
prior:round* ad -11 12
told__that ab -11 14
with__bad d -14

adult:edad c -15
gradu* b -14
ride:she_does b 11
suyo$ ab -15 17

=any:i bd -12 -10
=visit:unos a 11
drive:not_be ad 13 -11
effects:el abd -33 10 13
fasted:el_@body d 14
from_his bd 11 -12
heart:husba* a 12
is__you bc 12 -17
organ:no_los b -11
passed b -26
prior:would_have abc -14 -19 22
si__carro d 11
y_los ad 18 -19

=any:con bcd -21 -22 16
descartaron$ a 17
junta$ b 14
psychosis:one ad -24 22
que_necesita bd 16 -17
y$ ab -13 13

=body:clean abcd 29 -50 -39 -11
@clinician_mentioned abcd -11 -10 26 -19
@stop__last a 16
^varios bd -13 13
am__three a 10
brain:fainted a 10
camino__a a 15
texts:mandelos d 11
the__why ab -10 11

=body:yoga b 11
any:@thanks_pero a 10
esquizofrenia$ b 13
heart:either a 11
substance:mo ad -22 22
well:fa c 11

=body:off a -11
heart:pressure_only ad -10 13
our a 11
tmrw ad 23 -21
well:hay ac -13 18

=visit:mil ad 15 -14
=visit:one bc 16 -40
bad__not bd 11 -18
could__stress acd -10 15 -12
drive:in a -13
heart:por acd -13 -20 14
mi__estoy a 11
no__pregunta bc 19 -14
not:changed d 11
prior:tms abcd -13 -10 -14 20
smoking bd 15 -15
substance:over_it bd -13 17
ultrasound_of c 13

el_higado bc -16 -16
en_tres a 18
es__o acd -15 23 -15
just__@drug bcd -12 15 -17
meds:and_@medicine bd -15 17
organ:doing cd 20 -15
psychosis:turne* ad 13 -11
que_ya ac -25 26
ride:house b 13
substance:no_tomo a 12
up__every a 11
voy_mucho cd 15 -11
what__one c 10

=rule::unsure:not_that_i|im|anyone_~5 d -10
=signs:any:none:unsure abcd -11 -36 32 -39
=visit:turno abd 15 -31 -10
^ptsd a 11
arras* bc -17 -11
had:drip ac -13 18
heart:heart_and ad 13 -11
i__both b -12
mania acd -24 -28 30
me__viaje ad 17 -16
nerviosa bcd 17 -17 -25
sort_of c 17
three__ago ad -13 20
to__down ad -10 10
when__get ad 21 -22

^yeah bcd -29 -30 19
aca_me d 11
allergy:hungry a 13
no__this a -14
psychosis:un abc -11 -14 13

bipolaridad$ d 10
six_@month ad -21 15
think__is abc -14 -13 19

=visit:parece abc -27 -29 25
adult:i_have b -19
di bd -12 12
harde* c -17
panico c -10
por__del ad 13 -11
pregnancy:si_yo ad 13 -13

=body:bill ad 21 -15
=signs:home:none bcd -14 -25 15
=visit:off b -31
happen bd 10 -10
heart:si_el ad -12 14
nuevo acd 16 -18 -13

=body:suerte c -15
=rule:ride:unsure:might|maybe|may abc -24 -12 23
@medicine__me bc -15 -10
end c -20
heart:cuando_me cd 13 -10

=visit:from a -12
an_ultrasound cd 10 -12
organ:sanito ad 20 -15
patient$ b -12
substance:define_problem acd -21 16 -10

meds:my_sugar bd -11 13
not:recibi c -10
now:got_the acd 19 -13 -20
now:hermano d -11
pregnancy:domingo cd -13 16
to__last ab -16 10

=body:besides d 12
adult:somewhere bcd -10 16 -13
allergy:@hours acd -14 -12 22
blues a 12
cancel:i_just abd -22 27 -19
cross bc 15 -18
ex$ ad 15 -13
fasted:@body abd -15 -17 24
it_might acd -19 20 -11
le_veo d 11
now:son cd 16 -23
time__in b -13
was_going abc 25 -14 -24

=body:alergico ab -11 12
=body:probation c -13
had:but abcd 37 -19 -31 -23
might_have acd -11 15 -19
organ:me_he ac -11 12
organ:pendi* ac -11 21
texts:so b -11

ayer_y a 12
coming:decid* cd 16 -24
entienden b 14
maybe_i ac -13 14
now:my_boss b -13
now__in a 13

a_dios abc 23 -39 -17
prior:for_the d -12
texts:asi_no d 13
urine__my a 11

@visit bc 12 -21
prior:pregu* a -22
psychosis:psychotic_break d 13
running bd 10 -16
sombr* bd -11 -14
una__la bc -10 -11

=body:tristeza a 14
=rule:ride:no:drive|driving|drove_~1_myself c -16
any:you_can bd -15 14
my__baby ab 16 -18
una__por c -12

=body:beers ac 14 -15
any:ese_es ad -14 18
now:ando abd 22 -14 -13
prior:i_took ad 20 -16

=body:ninguna abc 29 -19 -32
=signs:unsure+yes abd -40 -23 17
heart:como_# ab -15 15
january bd 15 -21
not__long ad -13 15
pregnancy:@year acd 30 -18 -28
substance:bebid* d 13

@drug_every c 11
@late ad -10 -14
no_mi acd 33 -14 -27
now:am_not ad -20 23
organ:get_a d 12
psychosis:no_tengo bc -25 12
sigo__la bd -11 17
you__have cd -14 -15

@relative__tomo ab -11 13
any:is c -28
brain:three d 12
had:anest* c 12
home:street a 12
phone c 11
si__alergica b -13
substance:borracho_era b 10

=visit:there abc -11 14 -22
adult:birth_@year cd 16 -12
adult:desde ad -16 20
be__for c -10
eaten:no_me bcd -16 22 -21
hasta__@day ac -12 16

=any:on a -16
=body:tell abcd -40 10 17 -12
beaut* ad 15 -10
did__@clinician cd 13 -19
pregnancy:@eat d 11
prior:dos b -16
roommate bd -12 11
second_one abd -12 -15 13
will__tonight ab -12 11

=body:least d 11
=visit:alone bcd -29 -22 16
adult:hace acd -31 -10 26
care_of ad -13 14
drinks:hace abd 18 -12 -16
got__liver d 11
heart:acaso_baja a 13
no_los abd 17 -16 -19
prior:para abcd 23 -14 14 -31

^toda d -12
^tuanis ad -13 17
any:hones* d 12
coming:me_arrepenti ad 15 -11
drive:to acd -21 -12 21
meds:is_a ab 18 -17
organ:he_has d 10
ultima__salio c 12
y_todo cd -11 11

allergy:but_they cd 11 -10
liver bcd -27 -17 12
sana_y d 11
texts:telefono bd -21 11

@clinician__put d 11
@day__find c 13
@thanks_por abd -24 27 -11
^hace c -11
bite_was ad -18 19
effects:mareado d 12
had:for_# a -11
heart:bypas* abcd -21 12 -21 14
i__really d -13
los_estudios ab 11 -11

=any:pues abd -15 -30 12
=visit:veo a 10
fumo_@drug acd -12 14 -16
had:nunca abd 19 -23 -12
home:deje abd -11 18 -17
now:x ad -11 18
psychosis:was a -15

=visit:lady abd -14 -17 16
antic* bcd -25 -21 22
el_mensaje b 16
me__corazon ad -13 15
not:too ad -16 23
now:i_can bd -30 15

=any:was cd -24 10
come__the ab -12 15
entre acd -23 27 -12
first__the ad -13 16
guaya* ad -10 18
nadie_me b -12
organ:los_resultados abc -11 -15 20
prior:mi_@relative d -12

=body:@door abd -14 30 -30
@relative__old ab 11 -11
@relative_fue ab 14 -11
bien_con b 11
eaten:finished abd -17 -15 23
la_calle bd 18 -17
meds:my_@relative a -15
not:orina d 13

=rule:drinks:yes:social|socially|occasion*|weeken abc -22 -14 18
allergy:think_so ac -14 13
eso__mal a 14
manejar bd 15 -29
prior:not_work d 13
substance:no_le b -14
talke* b -12
test$ cd 13 -14

=body:faltan ac -15 11
=signs:visit:unsure+yes:other+unsure cd 22 -20
brain:confirmed c 14
drive:de_vuelta a 12
el__se ac 20 -24
heart:only ab -14 -15
home:the_road a 11

@year__do bd -11 11
^keep bd -10 16
any:que_si bcd -25 -26 35
cancelan b 12
does_@treat c 18
heart:as acd 14 -13 -17
home:a_flat ad 17 -14
home:con_mis d 11
home:like a -10
si__quiero ab -19 15
tv c -11

@medicine__@date abd 10 -13 -12
adult:hace_# b 12
apart* bcd -25 -12 22
brain:thought_it ad 19 -15
but__gave bd 16 -16
manias$ ad -11 10
no__bebe ad 11 -10
now:pregunte d 12
recuerdo$ a -14

acting b 15
ago__my ad 19 -19
allergy:am_allergic abd -14 -11 20
bebo__de bd -10 15
drive:troca d 11
era__resulto d 14
fasted:@food_and ad 16 -12
now:a_las acd -13 -14 22
organ:worri* acd -14 -12 18
ride:takin* ad -14 20

=any:all abc 18 -41 -14
=body:later bcd 24 -14 -18
a__mejor bcd -19 34 -25
allergy:during ac -18 12
eaten:night_and d -11
effects:me_da a -15
heart:go_to abd -15 -14 11
well:@call a 11

allergy:gives cd 16 -19
any:lot ad 11 -10
bien abcd 30 -31 -21 -14
not:nada abd 20 -17 -30
stage__kidney d 11
you_repeat ab -14 11

=body:@hello ab -31 14
=body:brota d 14
=visit:putting d 12
@treat_ok ad 19 -18
allergy:mismo ad -13 11
organ:looked_into c 10
prior:era_la d 11
tube ab 14 -11

=tag:allergy:no c -23
@call__cell a 13
could__no ad -15 13
eso__con ab -15 13
had__faint c 10
mitad_y acd -16 25 -14
not:al abc -23 -11 25
pregnancy:expec* cd -26 11
pregnancy:proba* a -10
viene c -21

allergy:estab* cd 22 -23
aqui__mis d 10
drinks:i_take bc -16 18
eaten:hace abcd -15 -38 -16 27
fui bd -13 -13
heart:sound abd 22 -11 -11
no__yet bc -11 12
organ:repet* c 12
suitemate d -12
to__pharmacist c 13

=tag:had:self abcd -11 -16 -17 15
los__higado ad -19 22
me_it cd -16 11

=body:recomendo d -11
@sick_as a 12
coming:no abcd 33 -14 -28 -19
feel__crap a 11
hallucinations abcd -19 -13 -13 25
texts:would_be ad -17 21

=visit:date a 12
=visit:hablo abd -10 20 -14
adult:honey ad -11 15
f d 11
fasted:no_estoy ad 20 -18
heart:was_up c 13
of__night ad -18 16

=body:manejando ab -13 18
@drink__y ad 17 -13
coming:como_esta d 14
cristal_si cd 15 -14
drive:@visit ad -16 13
meds:cuida* c 14
prior:have_been bd -23 12
psychosis:long d 13
que__hago ad -16 13
sorry_to d 12
the__again cd -12 -12
took__one ad 13 -14

=rule:drive:yes:yo_~1_manejo|conduzco|mism*|sol* bd -10 11
be__minutes d 10
che_no ad 21 -15
comin* ad -17 14
coming:never ad -20 19
did_the abd -11 -18 21
not:pienso ad -14 11

=visit:consigue bd 15 -14
=visit:honestly cd 11 -12
anytime abd -21 -14 28
dads ac 17 -14
eaten:morni* d 10
going__@drive b -12
heart:in_my abc -22 17 -17
now:se_decir ac -11 14
rebook b -11

=rule:organ:unsure:de_chiquit*|nina|nino|joven cd 23 -18
=signs:body:no:other abcd 31 -29 -20 -21
@drink_is ad -10 14
^oh cd -19 16
^todavia ab 13 -31
dispa* bd -11 10
now:we_have ad 20 -17
well:la_verdad ab 14 -16

=any:walking ad -18 23
=rule:safe:yes:am|estoy|feel|me_siento_~1_safe| ad -12 22
allergy:si_a a 17
fibroscan$ c 10
meds:siempre abd -14 18 -12
nervios__la c 11
now:am_in ad 17 -18
prior:daughters_on bd 17 -17
substance:the_fence c 12
texts:texto abd -24 -16 31
to__no c -11
vicios$ a 13
well__i c -10

=body:dicen abc -22 -16 18
=rule::unsure:beats_me c 13
@holiday abc 15 -15 -18
brain:despu* d 15
coming:give a 13
my__surgery ac -11 -12
se__sera a 14
ya__@parking d 12

bad__liver cd 12 -16
coming:sigue ad -13 14
eaten:full d 12
edge$ bcd -12 11 -15
home:poncho a 12
like__just b 16
nerve* d -17
one__maybe d 12
prior:probado ac 15 -22
todavia__si a -11

=body:iih d 14
for__@month bc -17 13
half__out cd -10 13
home:tapon a 10
lo_hablo ab -14 18
no__han cd 14 -13
psychosis:@year_ago d 14
psychosis:bit d -11
texts:ideal d 12
wild__could ad -14 14

=rule:eaten:yes:breakfast|lunch|dinner|sandwich| a -14
=signs:any:no:other ad 14 -14
=visit:fine abcd -33 -12 -22 40
=visit:minutos c 14
but_@drink ad 16 -10
eaten:lo_ultimo a 10
sober__@date ad -16 15
they_just a 11
turned_# a -17
ver_que c 10

=signs:visit:none:asks abc -32 26 -42
@drug_to ac 17 -29
@symptom bc -13 -10
brain:he_tenido abd 18 -10 -15
consent ad 13 -10
hasta_@date a 12

=body:manana bc -14 14
=body:toro ad 17 -11
=rule:cancel:no:dejel*|dejal*|dejen*|mantener*|m ac 13 -11
allergy:dio_taquicardia d 10
almost__in a 11
hardl* bd -15 12
substance:glasses ad 15 -14
what__i acd -12 -19 13

=any:alone d 10
=body:flying a 14
aquello$ b 11
coming:no_cuenten ad 30 -30
i__guy d -11
no__there ab 19 -30
other_said cd 10 -11
prior:lo_sabe b 10
psychosis:scared ab 14 -15

=any:anyway a 10
=rule:ride:unsure:still_~1_looking|working|asking| ac -11 14
any:chance ad 12 -17
any:on_the c 12
drive:i_have d 11
effects:excel* a 11
heart:a_bad a -10
i_woke ad -13 15
know_why b 13
not__single a 13
pregnancy:fifty ac 19 -11
prior:cambi* abd -13 -14 14

=rule::yes:uh_huh bd -14 16
^bless b 16
es_la abcd 24 -15 -14 -17
had:why abd -14 -10 14
heart:count acd -18 -21 24
me__the ac -12 11
veces_a cd 10 -10

=body:remedios abc 19 -14 -13
=rule:cancel:yes:cancel* bcd 21 -30 -20
corner d -11
now:anoth* abcd 31 -17 -17 -21
pregnancy:formu* c -12
pregnancy:last_time ad -11 15
prior:would_know bc -17 24
puro_@drink abcd 24 -11 -13 -17
que__mi bcd -43 40 -16
the__room ab 20 -14

=body:nursing abcd -12 -21 -17 24
apartamento a 11
miracle$ a 15
organ:the_time abd -13 -10 16
pregnancy:doubt_it a 14
prior:tried_two d -11

=any:anything acd 14 -12 -11
=visit:@drink ac -19 20
cancel:seguro bd -20 17
now:please abd 27 -16 -22
prior:cada acd -13 -10 16
ride:already d 11
time__a acd -15 15 -15
when__got ad 14 -12

@day__do b 13
beers__i d 12
effects:siemp* abd 23 -22 -18
forti* ad -11 13
me_under d 11
pregnancy:sigo ad -10 16
psychosis:no_sleep ac -13 13
texts:no_por a 12

=body:laughing acd 22 -16 -15
are$ d 14
cardiologist__@year ac -13 16
dio__con b 14
drive:leavi* d 13
eaten:no_estoy ad -30 16
not:evaluated ac -11 13
not__crumb a 10
not_but ad -21 19
prior:too_scared a 13
sign b -11
those$ abc 12 -13 -27

=body:psicosis bc 12 -14
bad__was ad -15 17
difer* ac -18 13
drinks:parti* d 13
pero__@medicine ad -25 18
regla_no a -10

=body:seria abc 12 -31 -10
=signs:any:yes abd 16 12 -28
consigue bd 15 -14
efectos$ b 12
heart:de_peso c 13
hipertenso_de ab -18 16
me__mucha d 12
multivitamin bd 17 -22

#__siempre d 11
=any:ayune abd 22 -17 -18
=visit:cuando c -25
@body__on b -13
cene__y ad 17 -15
heads a 13
heart:a_valve ad -11 14
pregnancy:falsa a 12
till_# abd 17 -11 -11

=body:roble a 16
any:el_@day b -12
by__heart ad 13 -17
drinks:to_# d 10
never_tells b 14
raro cd 13 -24
substance:anda b 11
toma$ ab 11 -11
uncle* c 12

@body__took ad -10 12
always_high d 14
le__estoy ab -12 16
ok_yes ad -16 17
own$ ac 14 -12
prior:of ad -23 15
prior:resultado d 10

=any:dirt ad -10 12
any:guest d 12
coming_in ad -15 18
much_as c -14

=body:garden b 11
allergy:when b -25
any:are cd -14 14
bottle b -21
dias_vomitando c -10
heart:kind_of a 12
home:yo acd -27 25 -21
organ:thing bc 13 -14
well:all abc 19 -12 -15

@relative_surgery d 11
@treat__la c -11

=any:trago ad 14 -15
=visit:bajo ad 15 -10
^tomo bc -14 -13
any:sin_problema ad -12 14
eaten:hace_ratito d 14
no_@vehicle ad -11 13
percent$ ac -20 21
pregnancy:are ac -18 23

lloviendo abd -15 23 -15
now:that_day ad 29 -28
unos_dicen c 11
yes_nothing a 11

adult:que_matusalen d 11
allergy:me_a cd 21 -21
any:can_i c 14
impor* abcd -20 16 17 -24

=any:so cd -21 19
adult:en_# ad 25 -25
any:aviso d -11
brain:injur* c -11
cuando__pusieron ad -12 15
drive:and_then d 12
drive:me_dijeron a 15
texts:real ad -10 12

from_this ab -11 16
had:hace_un d 13
meds:if_i bd -14 20
no_vi cd 14 -12
pregnancy:but_there d 10
ride:ride acd 19 -32 -15

=rule:now:no:dejeme|deje|dejame_~3 ac -27 30
cuerpo d 13
drinks:kombu* cd 16 -12
thirt* abc 19 -19 -13

=any:se a -18
@relative__allergic d -14
^define abd -31 29 -37
back__school d 13
it__said a 12
la__toda a -14
liter* abd 20 -12 -13
now:you c -31
organ:bien_el ad -15 16
ride:that_day b -14

=body:same ab -35 26
@day__# bcd -18 -10 17
heart:last_@year a -12
llueve cd 12 -19
not_picking c 13
old_@clinician abcd -12 -17 27 -22
prior:ni_una d 12
ride:i_got d -25
si_voy acd 15 -10 -32
tengo__en abc -11 20 -17
texts:yo c -13

=signs:drinks:no abc 22 -18 -27
=tag:substance:asks acd -17 -11 12
^la bcd -33 -22 27
acabo__salir c -11
allergy:era_muy ac -11 10
brain:in_# abd -14 -16 18
dizziness ad 18 -13
eaten:meal b -19
meds:deje ac 12 -11
tres_@relative bd 19 -18

brain:my_left d 10
knew abcd -19 -16 29 -17
ni_psicosis ad -11 13
not__numbers c -12
pregnancy:retraso b -13
ser_el d -10
y__otro cd 13 -15

allergy:poco d -11
any:warfa* d 12
big_one bd -16 19
creo__mi c 10
drinks:agua abd -15 21 -10
eaten:skipped_@food ad 16 -12
every_@medicine d 12
hit bc -17 10
pregnancy:mas a 14
ride:@price ab -16 11
will__it bc -11 -18

=said:organ:no abd 12 -27 -15
^bun d 11
coming:salio_un a 11
i__cardiologist c -12
ride:las ac -13 17
sigue* c -11

heart:la abc -21 -28 32
psiquiatras d 11

=body:sepa abd 11 -24 -26
a__beers a 11
dentro ad 19 -16
effects:terri* d 11
factu* c -11
tomar bc 22 -39
ya__chofer a 13

=asks:visit:all:unsure abc 12 13 -31
@symptom__a abcd -13 11 -11 10
^consegui a 11
any:docto* cd 17 -18
meeting$ b 14
organ:docto* bc -16 19
pacemaker d 15
ride:@vehicle_home ad 18 -10
stand acd 21 -29 -12
yo__en c 13

=any:comerme ad 14 -12
fijat* a 12
muy_mal bc 13 -18
my__line a 10
organ:infeccion cd 16 -15
pueda_@drive ac -13 14
texts:daugh* bc -11 13

=body:saco d 11
a_veces abc -45 -19 30
any:@call c -15
el__puede d 13
had__dentist ad -12 12
home:thanks d 11
no_ando d -14
psychosis:my_life a 11
salvo bd -11 13
sobrio b -10
time_you acd -12 -12 12
well:@insurance b 11

fecha a -12
substance:though ad 11 -11
sulfa$ bd 12 -20

nada__ha ad -22 23
nunca__lo ac -14 15
organ:enzym* a -15
organ:kidne* c -36
senor$ abc 23 -11 -10
wheel* d 14
ya_merito ad 13 -27

=body:hongos cd 13 -12
=rule:cancel:no:ahi|alli|alla_~2_estare|voy|esta abcd 22 -15 -11 -10
=turn:visit:no:none abcd -32 -16 -12 39
=visit:acompana abc -22 19 -11
@stop_the b -13
cancel:time a -14
driver c -19
manic__in ad -14 15
meds:colesterol d 11
now:surgery ad 12 -11
organ:passed_a c 13
ya__@drive d -14

=any:hoy bc 20 -23
antidepresivos bd -11 12
borreme b -12
heart:pill abcd -15 -23 -14 27
lefto* bd -14 16
me_saco d 11
mi__mi b -20
no__primera ad -29 30
podia abd -11 -17 18
prior:chapl* d -11
so_i c -11
you__@call a -16
you_try a 12

=number:drinks:grown ad 17 -16
@thanks_you c -12
^riding a 15
allergy:out_of ad -18 22
allergy:puso c -16
any:and b -46
brain:mi acd 17 -15 -15
el__bajo ad -15 18
my__@medicine abd -20 -11 15
prescribed_one ac -14 14
was_good ad 16 -14
ya__cuenta bd -11 14

^puse ad 20 -20
heart:prueb* a -10
in__can ab -13 15
mi__se abcd 10 21 -16 -27
sigo__@eat ad 15 -14
tomaba b -12
voy__camino d -15
working bcd -21 18 -16

=visit:nunca ad -17 18
allergy:thought d 10
anestesia a -10
broke__i ad -10 13
had:is_not a -13
organ:@animal d -13
pregnancy:pecho_todavia b 11
tarde acd -13 -19 11

=any:feliz ad -19 12
=body:moved b 14
=body:works abc 23 -22 -15
^good abcd -24 41 -19 -24
allergy:el_@body a 11
am_so d 11
grew_up a 14
heart:la_tengo ab 11 -12
le_doy bc -13 -12
prior:not_sure b 12
psychosis:@clinician_mentioned cd 19 -18
substance:sober_# d 10
texts:@drive bcd 22 -12 -24

=rule:eaten:yes:smoothie|shake|licuado|milk|lech ad -29 31
^bendito d 13
as_an a 12
atendio b 15
divorce b -11
mensajes abc 14 -15 -11
nada__hace ad -20 19
so_maybe cd 18 -15
swelled__i a 11

aquel* a -13
comes$ b 13
lidocaine_@visit ad 14 -12
never__tested ac -14 14
prior:cuent* a -28
psychosis:eso abcd 12 12 -27 -13
substance:puedo a -17

=denials:body:2: abcd 32 -33 -28 -21
ansie* acd 19 -10 -22
any:corre* bd -24 20
coming:confi* cd 16 -11
eaten:nine ad 17 -17
i__then a 15
la_presion abd -20 -18 19
my__but abd 32 -40 -26
new_one cd 11 -10
organ:nash acd -13 -12 27
por_su b 13
tiempo d -12

=any:hasta ab -12 -10
=body:tolerated ab 12 -10
^hungry abd 18 -12 -11
allergy:nose acd -12 13 -10
meds:day ad -11 11
out__times d 11
ride:hora d -11

#__still a -12
=body:las acd -26 -26 16
anticonceptivas d 11
had:june d 11
left__there d -11
mi__era bcd 15 -19 -11
que__no d -26
well:fue a -15

=body:oi bc -14 18
all__have ad 10 -12
coming:am bcd -15 -24 15
heart:a_@animal d 11
heart__with c 11
home:me_recojan a 14
mismo_tiempo d 10
tucked d 11
una__dos ad 10 -13

=rule:now:no:not_~2_now|really|today|good|gre ad 29 -26
=said:texts:yes abcd -27 -39 -73 49
@clinician__you bc 15 -16
llego_a d -18
not__when a -17
organ:does abc -18 15 -23
what_counts bd 19 -14

=body:bueno c -12
@texts_de ad -13 12
^worked ad 21 -19
de_tila b 14
effects:un ad -30 28
my_memory ac -11 11
psychosis:same_as abd -10 -22 28
the_liver ab 17 -18
you__@drive b 14

=body:da c -12
=rule:cancel:no:keep|leave|leaving|keeping|save| ad 13 -28
arrit* a -12
brain:@medicine acd -24 -18 24
knees_are a 14
nervous$ ac -15 21
tengo__rinones ad 16 -14

#__em d 10
am_good abcd 33 -21 -15 -20
brain:perdi_el ac -13 14
eaten:did_not ad 10 -12
now:ese_dia a 15
of_@drink d -13
sesion acd 14 -12 -15
since__night d -19
so__@cancel d 10
under_that bd 13 -21

allergy:y_la d 11
coming:pensa* a -17
estoy__camino bd 12 -10
just_@drug bc -19 17
unica* a 16
y_nunca ad 19 -19

@food__@hours ad -18 22
back_and abcd -15 -11 23 -15
cancel:hasta ac -15 17
de__habla bcd 16 -14 -15
prior:@clothes a 11
to_worry b 11

=visit:what abcd -16 16 -17 -12
clock abd 19 -18 -23
de_@drug a -14
heart:alta abc -25 -11 18
meds:do_@medicine bd 17 -13
substance:slipped d 10

@day__me a 12
@day__not b 10
but_this b -14
cancel:manana acd -25 11 13
falta_el abcd 11 -12 18 -24
fasted:was_last ad -13 14
fue_el b -14
ride:familia_esta a 11
ride:no_i ab -15 15
wrote__the d -15

=body:sangrado bd -12 19
=body:valeriana ab -20 19
count ab -24 12
en_@spanish d 11
norma* abd 43 -26 -45
prior:mood abd 14 -13 -12
prior:nada_me ad -26 24
ride:carro_a cd 13 -16
tape abd 16 12 -27

=rule:pregnancy:no:impossible|imposible c 13
=visit:conflict ad -13 15
^due ad -21 24
brain:o d -12
had:@symptom d 13
home:la bd -21 -10
now:deje ac -15 18

=body:full abcd -19 -22 -11 31
@treat__with ad 10 -14
brain:cuand* d 14
not:if acd -29 30 -21
prior:then acd -19 -28 31
psychosis:there abc -16 23 -15
stopp* bcd -19 -23 13
substance:trago_me d 11

=any:raro d -11
@eat_like d 11
heart:la_otra b 13
knocked__lol d 15
no__del a 12
not:presion cd 11 -10
psychosis:type bd -15 19
ride:la bc 18 -25
substance:this_summer d 13

=body:trouble acd 29 -31 -18
@clinician_knows bc 18 -18
absoluto$ a 13
any:there bd 11 -18
es__momento a 12
substance:comes c 10

=visit:estoy bcd -19 25 -14
allergy:cast_iron ab 15 -11
effects:paso d 11
heart:al_contrario a 11
heart:from bd 17 -22
not:text bcd 11 -14 -19
pregnancy:honey ad 13 -10
senor ab 17 -29

=body:historial a -14
brain:strokes_and d -15
coming:am_out a 10
effects:the_@symptom abd -12 -17 13
organ:now_and c 13
psychosis:know bd -11 -11
que__jaja c -13
refill$ b 12
the_a ad -18 18
they__that b 15
well:va d 10
within ad 14 -13

reason_not d 11
said_so c 12
texts:llameme a 13
wait_which b 15
will__say bc -15 15
woman$ ad -11 10

=rule::asks:^_what|why|who|whose|which|how|w abc -53 48 -43
@medicine_too ad -13 18
allergy:hives abc 10 -16 -21
throat ad -23 10
trimestre ad -10 11

=body:@year bc -11 -11
@relative__way d 10
brain:hija d 11
do__show b 14
had:yo ac 13 -13
i__yes ac 22 -39
lo__dejar ad -13 18
now:en_casa ad -15 15
one__have d -14

=body:asleep d -12
@relative__take c -11
papel* abd -31 28 -20
psychosis:triste a 15
ride:que_le d -10
segun_mi bcd -10 14 -14
substance:licen* bd -12 16
take__except ad -14 16
well:what b 10
when_my d -11

=last:body:no abcd 22 -23 -24 -12
any:good ad -11 -13
have__time ad -12 14
heart:thirt* a 12
not__a abd -15 -16 16
only__that bd -12 12

=rule:eaten:yes:ate|eaten|eating|comi|desayune|a abc 16 -14 -10
allergy:seria d -11
analisis$ acd -16 22 -11
could_be abc -27 -20 13
count_the d 13
does_it abd -20 27 -16
drive:walking ad 14 -11
le_contesto bcd 17 -13 -11
pregnancy:soy_irregular d 12
soy_senor a 16

=body:period bcd -30 12 -26
=visit:job ad 21 -18
herself bcd -14 -13 13
pensaron__era ad 16 -14
pense$ a 14

=signs:body:unsure:asks bcd 39 -34 -24
=visit:desde a -12
any:probl* ad -19 22
both_my bd 18 -13
ckd$ d 13
es__no d -15
izqui* ad -12 12
pregnancy:trimester ad -16 26
ride:thoug* a 13
this__so ac -14 14

=any:haciendo a -13
adult:that a -12
allergy:to_latex ad -14 13
lil a -14
substance:me_tiene d 12
toddy ac 11 -11

=any:cuenta a -18
=any:hot b 13
=rule::unsure:ni_idea ac -20 24
allergy:sure bd 19 -26
prior:just_one ad 11 -16
psychosis:exactly bc -24 24
well:school a -13
what_time a -12

=body:cambiando d 11
arriv* bd -11 13
coming:dele ad 19 -14
is_another ad -13 15
no__respirar ad -10 15
on__i ad 10 -14
on_read c 10
psychosis:que_no ad -17 17
substance:en_@holiday a 11

=any:away ad -12 15
=body:red b -15
@food__but ad -11 12
^@door bd -11 14
con__anestesia c 11
had:cuatro bd -16 20
know_the ad -18 19
my_unit b 14
pregnancy:come a -19
prior:mes ad 13 -10
trast* bcd -14 -11 18

coming:del ad -15 12
heart:soy_hipertensa ad -13 12
mi__muy ab -14 16
no__hay ac -13 15

=any:maybe abc -30 -13 16
aun_no acd -14 19 -12
coming:actua* ad 14 -13
drinks:ya abd 11 10 -22
psychosis:is_what d 12
ride:gets a -14
transmission b 10
tried_it b -14

drive:nieto ad 17 -17
not_think d 19
pregnancy:traigo d -17
texts:del bcd 23 -19 -24
tila b 14

officer bc 12 -20
pregnancy:these a 11
prior:quier* abcd -23 35 -13 -24
psychosis:but_that d -11
si__o cd 23 -21
well:dos cd 25 -20

aqui__# a 10
blood a -11
halfw* abd 21 -15 -15
heart:casi_siempre ad -12 13
no__mi ad -20 22
pregnancy:named ab -13 20
rather__a ab 11 -13

=visit:combine a 12
blood_test ac -16 11
drinks:makes b -11
imaginate d 14
lord_willing d 11
menop* cd -10 10
papas__permiso b 11
ride:esta_en a 11
te acd -11 23 -31

=body:mucho abd -19 -30 21
=body:revisado ac -12 16
city ac 10 -10
coming:a ac 11 -16
have_not abcd -15 -28 32 -12
meds:como b -22
no__still c 16
pressure_@medicine d -13
reportar a 10

penic* ac 14 -20
ride:all_my a 14
texts:it_is abd -20 -11 21

=visit:knee b 11
any:dejem* bc -10 15
brain:mal ad -11 15
brain:proba* c 13
coming:husband ad -16 11
effects:sabri* c 11
of__one ad -11 16
off__list a 14

allergy:mariscos ab 15 -11
do__give a 11
el__ustedes a 14
pregnancy:\xf0\x9f\xa4\xb0 d 11
sobre$ ad 14 -12
stopped bc -18 -22

a_pie ad 24 -18
adult:pasado ad -13 17
heart:what_i bcd -10 -10 12
meds:no_tomo acd 37 -19 -32
now:cuand* a 13
para_la cd -11 -13
sick c -19
sis ad -13 11
substance:throu* d 13
well:se c -18

apenas__entere ad -13 17
can__we a 10
drive:@thanks b 14
high__the ac -21 21
march c -23
pregnancy:imaginate d 14
prior:@day bc 11 -23
says__had d 10

=body:hecho b -14
=body:zip abd 27 -16 -17
da__me bc 11 -10
licor a 14
organ:@relative_has b -11
the__but acd -12 -15 13

=any:tengo b -21
=body:concussion b -10
=visit:hear a -11
adult:deje ad -15 16
can__no ad -18 19
heart:losartan b -11
no__lo a -14
organ:just_the ad -15 15
prior:one_but ac -11 11

=rule::unsure:might_~1_be|have acd -18 28 -32
echele$ ad -11 14
heart:count* abd 18 -13 -16
heart:white ac -14 10
is__not ac 13 -29
prior:de_tila ab 13 -15
psychosis:#_@year acd 14 -13 -19
psychosis:dos abd -12 -19 15
surgery__the ad 11 -11
wild abc -14 16 -11

=rule:had:no:todavia|aun_no c -12
@stop_@drug bcd 18 -10 -13
at_home ac -21 18
coming:dia_en ad -16 17
fasted:not ad -33 21
kombu* cd 16 -12
livers_fine ad -14 15
organ:but_my ad -17 16
show_up abcd 11 11 -15 -12
tried_a d -14
y__con acd -14 -22 23

=visit:pues bc -22 -14
counts bd 13 -13
croni* cd -14 15
got__coming cd 17 -22
heart:padece c -11
me__dosis ad -17 16
meds:tomo bc -26 -14
now:las_# bc -19 -18
organ:there_is c -12
was__my a -17

eaten:you bd 11 -10
effects:spins d 16
need__think abc -12 -13 19
no_consigo b -10
not:checkups ac -12 14
now:llamame ad 15 -11
only__have bc -10 13
pregnancy:ya_estoy ad 15 -11
substance:@body acd -18 -14 18
tells$ b 14
that__no abc 13 -15 -21
the__up bd 11 -11

=body:made ab -13 -15
=visit:conduce a 14
^since abd -13 22 -11
bien__no ac -14 12
effects:the abcd -12 -18 -19 22
organ:nefropatia bd -15 20
pregnancy:una_semana d 10
ride:do b 13
them__not a 11

@relative_se bc 12 -11
got__and bcd -16 12 -19
makes abcd -12 -29 29 -15
misa ad 24 -20
not:hicieron ac -18 14
yo_le bd -23 23

@relative__i bcd -24 20 -11
comment$ abcd -32 35 -12 -12
organ:when_i c -13
ya_llego abd -11 13 -16

=signs:safe:none bcd 11 -15 -21
encontrado ac 16 -11
got__@body a 17
home:to bc -10 -13
in__forties a -10
it__keep bd -13 12
one__made a 12
psychosis:patient d 11
ride:a_pie ad 22 -16
ya__otra ad 18 -13

=body:estudios bcd -21 16 -20
drinks:not_@drug ad -12 14
hasta__otro d 13
hoping bcd -13 24 -23
infartito__# ad -12 12
tengo__@relative abc -18 11 -11
what__when cd 11 -10

@symptom__la b -12
all__tried ab 16 -13
empty$ abc 13 -32 -16
fasted:estomago d 14
figured cd 14 -19
se_como a -15
they_can ad 10 -10

@relative__this b -15
any:me_tomorrow c 10
arenilla d 12
at__in bd -20 12
drive:i_@drive abcd -21 12 -16 15
ketorolaco ad 15 -12
my_third b -11
prior:sure bd 12 -21
que_reportar a 10
substance:test c -12

=asks:body:all:yes bd 22 -28
^say abcd -25 28 -16 -12
bottles ac -13 12
cardiaca d 11
effects:@call ab -13 10
now:when_i ad 18 -12
well:otro ac -10 13

coronary b -11
sirve ad -21 18
substance:@stop_el b 14

=visit:@year a -13
=visit:internet b 16
drive:at_# ab -15 14
had:mine b -16
heart:y_me a -14
numbers$ d 11

=body:invega d 12
=visit:muy bcd 15 -15 -16
any:eso acd -11 -21 13
any:que_me b -13
been__every bd 17 -14
ladys ad -12 13
little__has bd 15 -15
substance:manag* abcd -28 -14 39 -28

=any:spins d 16
=lead:visit:yes:on:none bcd -19 14 -17
=said:texts:unsure abc -21 -19 15
allergy:sento_mal d 12
grado a 12
have__use bd -10 10
i__dentist ad -11 11
pero_tambien c 12
pregnancy:secon* ad -14 14

adult:baby ad -17 23
for bc 11 -34
mentira d 13
something__do cd 16 -14
termine_la d 11

=body:follow a -11
=tag:brain:slight a 13
@body_has d 11
@eat_can ad 10 -12
but_there acd -16 -11 20
interstitial_cystitis d 10
may$ acd -21 -23 31
now:have_to d -16
up__time d -12

adult:diecisiete ad 24 -19
cancel:@medicine a -15
from_her ac -16 13
home:phone ac -10 13
me_busca d 13
now:long_as ac -16 18
organ:@body_me a -16
roto d -19

=body:energy ad 16 -16
=said:effects:no ac 17 -37
aqui_ando ad -19 21
desde_hace bcd 13 -15 -10
get__the ad -16 16
lo_@drive a -11
prior:algo_hace cd 14 -11
ride:quien abd 26 -17 -18

@book$ a 15
else__i bd -21 15
jugui* d 11
now:es a -14
now:texting bd 16 -12
pregnancy:little d 15
sueltan cd 11 -17

=any:siempre ab 15 -23
=rule:heart:yes:lisinopril|losartan|metoprolol|a abc 21 -36 -36
brain:with a -16
eaten:have ad 24 -27
now:entrando_al ad 16 -11
organ:mis acd 18 -11 -19
prior:de_todo ad -13 13
prior:my_@medicine ad -16 17
prior:tried acd -16 -14 17
well:mejor_que ad -10 13

=rule:substance:no:not_a_problem c 12
@wrong abcd 21 24 -37 -50
got__@visit c 13
hyper* acd -30 -14 24
now:during ad 13 -10
one_day acd -15 25 -16
organ:posit* ad 12 -14
por__@relative b -20
psychosis:say bc 19 -17
psychosis:that_one a -12
si__corazon d 12

am__baby d 10
brain:@relative_never acd -12 12 -18
heart:ya_no ac -17 11
miscarried acd -11 17 -14
now:like_the d 11

=any:face d 10
@drug__is d -11
@stop__never d 12
adult:me_llegan ad 15 -15
el_formulario ab -13 16
fasted:en acd -12 -18 16
more__i ad -18 18
not:volvi cd 15 -18
on_wood a 11
organ:pee bcd -24 17 -13
planning__it cd -11 19

=rule:well:unsure:regular a 13
any:no abcd 25 -14 -11 -27
buscando$ c 13
conve* ad -13 13
esta$ cd -10 16
model* ad -15 17
organ:normal abcd 31 -12 -22 -22
se__ahi b 12

=visit:not b -24
me__first ab -19 14
si__puedo d 11
uno_a c 12

#__could a -15
=any:room abd 20 -15 -15
=signs:any:no+yes: abd -16 -16 11
=visit:probably ac -16 23
@move_la abd -12 19 -11
adult:sons ad -11 11
el_trago b -14
here__at d 11
not:am c -10
or__to bd 17 -16
well:volvi ad -11 21

a_reaction ab -11 12
estudios$ d -11
heart:by_the cd 13 -17
never__of acd 33 -26 -24
pregnancy:first ad -21 25
prior:resident bcd -11 -12 18
que_hora abd -17 23 -14
ride:no_tengo acd 27 -22 -29
sali$ abd -10 -11 19
suspended d -17

=signs:heart:unsure abc -33 -18 21
am__be cd -12 16
coming:tell c 12
i_left d -13
las__mi abc -12 -12 12
now:recojo_a a 11
over__body a 12
pregnancy:diu_y ad -15 16
pregnancy:the_way ad -17 19

but__just cd 12 -18
fasted:un_tinto a -12
organos a 13
prior:terapias bd 12 -11
substance:ando ad -12 18
substance:para_el cd 23 -19
wanted bc -22 -11

=any:pero b -11
=lead:visit:no:0 bc -25 -21
cancelo bcd 15 -11 -12
eaten:yes_i a 15
effects:pastilla cd 12 -16
next abcd -16 18 17 -35
one_not ad -17 22
organ:cirrh* cd -14 14
scar b -10

=tag:texts:idiom_yes ad -15 19
=visit:camioneta ad -14 17
=visit:rajo a 11
meds:for_that abd -23 26 -13
not:worse cd 11 -16
permit d -14
pregnancy:pasado bd 11 -15
psychosis:de_las b 10

@relative_just ad -24 13
abstemio$ a 15
but__high c -13
eaten:four_@hours ad -15 16
gusta bcd 12 -13 -15
guste ad -17 24
mi_@place d 12
tengo__nadie c -11
weeks_ago acd -12 21 -16

=body:too ab -12 -18
=visit:passed ab 14 -13
any:doctors cd 17 -18
high__lost c 13
not:recibido a 14
pregnancy:pero_si ad -10 13
pregnancy:posit* abcd -38 -18 -25 51
probable__no c 10
the__tell c 11

=visit:never acd -12 -20 13
@book cd 18 -21
@open__@body ad -11 13
a__@food b -29
any:it_all a 10
cae abd 24 -19 -13
heart:me_dio c -11
heart:presion_alta ad -23 12
psychosis:cousin bd 19 -12
will_make ac 11 -11

brain:none_of a 13
drive:esposo ab -15 20
heart:los_# a -13
meal b -22
now:confirmo_en cd 12 -11
of__and b -13
piens* acd -23 -22 33
spins abd -13 -10 21
voy_a c -10

=body:timer ad 25 -15
=visit:got bcd -16 -18 14
adult:veo b 11
drive:manejando ad -14 14
fasted:#_pm ad -12 12
fasted:hace_una ad 17 -12
just_to a 12
only__is ab 11 -20
ride:at abd 15 -10 -15
ride:ya_le c -12

=body:sees a -19
@year__cosas d 16
^perdon ab -26 22
al__del ad -11 11
dos__en d 12
drive:@insurer_@vehicle a 13
pregnancy:mi_@relative c -14
prior:scared_to a 13
put_in d 11
ride:everyone ad 25 -20

=body:god abc 23 -13 -15
=body:honey ab 13 -13
=number:ride:minor bcd 31 -10 -32
=visit:later c -12
ask__that acd -26 14 -15
can__with ab -17 19
heart:at_my bd -11 11
home:@drive_through a 11
substance:does_@drug bc 21 -18

=any:obra b 11
@sick_alta d -12
acabo__llegar cd 11 -13
adicta ad 18 -17
adult:@year d -12
eaten:aguit* bcd -12 12 -18
got__lines d 10
insis* d 15
numero c -12
organ:en_la ac -18 16
organ:wants_to d -11
pregnancy:at bc -16 -19
psychosis:bipolar_tipo ad -13 14
psychosis:to_be cd 11 -17

=body:anything abd 19 -42 -21
am__it abcd -33 -38 16 21
coming:frio ab -13 18
four_@hours ad -15 14
not_# acd -14 23 -21
the_pharmacy ad 12 -15
well:next c 17

=visit:hold ab -32 17
adult:menor_tengo ad -16 16
caseworker b 11
heart:enter* a 13
heart:lost c 15
llevo__@year b -21
my_age bc -17 13
now:dialisis ad 15 -11
the_air acd -21 24 -10
well:feel abc 22 -26 -17

=visit:please abc 30 -33 -36
@drink_y ab 17 -20
drive:al d 16
drive:my_car ad -16 16
me__eco ad 15 -13
nope$ a 11
organ:said_my b -10
pregnancy:al ad -27 15
prior:dos_veces d -14
swapp* c 13

=rule:organ:yes:interstitial_~1_cystitis d 11
=visit:encontre a 14
@book__then b 11
and__not abd -14 -20 11
cancel:@call ab -31 29
not:anyone ac 17 -22
pero__con d 13
prior:it acd 28 -20 -28
stress_test ad 15 -11
that__normal c 13
will cd 17 -24
yet cd 18 -30

=any:# abc 15 -40 -28
@drive__my b -12
eaten:comida ab 10 -10
my__someone a 11
pregnancy:alway* cd -10 11
psychosis:twenties ad -11 12
tiran* a 13

=body:acelera c 11
arm bcd -14 14 -11
bebida$ ad -15 17
but__@medicine ac -11 14
can__deny d 13
de__@year bc 10 -13
home__my ad 19 -14
llamada$ ad -18 12
nada__que a 12
uh ab 17 -19

=body:tomaba a 12
=visit:patron cd 14 -10
adult:you ac -13 15
effects:not ac 19 -26
had:conoz* ab 15 -16
i__lbs d -13
my__@open d 14
nose$ abcd -26 -25 41 -27
tener c -14
yes__is acd -24 -10 22

@ride_i ad -10 11
direccion abc -11 14 -11
heart:see ad -17 13
organ:expul* bcd -17 25 -19
organ:looke* c 11
prior:de_mi ad 13 -11

=any:desayune bc -13 -11
cancelen bd -13 13
misa$ a 13
organ:sacaron ad 11 -16
pregnancy:mejor b 11
you_too bd 23 -16

=tag:pregnancy:unsure c -12
=visit:handled d 16
^already acd -12 -17 21
^turned d 13
allergy:@treat_that bd -11 13
any:conmigo a 10
heart:up_at a -12
maybe_after ac 22 -21
momen* bd 33 -31
my__takes b 14
my_body abd 25 -27 -15
ok_what bd -14 14
texts:think c 14

=body:conozco ab 17 -19
crei__pero ac 13 -10
if__one d 16
not:reaccion ad 17 -16
prior:pastilla abcd 14 -15 10 -23
what__exactly bc -21 22

=visit:backing ad -14 15
adult:llegan ad 15 -15
allergy:sabria abc -15 -20 15
brain:my_baby a 11
now:coming a -15
quiza* abcd -18 -14 34 -19
that__drug bc -13 16

drive:confirmar bcd -13 15 -16
texts:the d -17

any:textos a 11
her__sometimes c 11
it__in bd 18 -15
substance:rarel* ad 22 -11
to_me c -14
un_sancocho ad -15 16

drive:dejan_@drive ad 14 -12
had_high d -13
hit__up ad 22 -22
mas__que bcd -17 -25 15
murio__embolia b 10
psychosis:last b -17
substance:be a -21
well:honestly a 12

brain:intra* d 18
cancel:quiero_@move b 11
eso_fue d 11
had__oops c 11
not:toma cd 10 -23
olvide d 11
patch$ ad 20 -12
pero_para cd 10 -18
pueden abc -19 15 -12
taking__@vehicle d 14

#__high ab 13 -10
=any:bit bcd -12 -11 16
=signs:visit:none:other+unsure ad -12 -12
a_una bc 10 -10
break__reality d 12
last_message ab -12 14
mi_gemelo a 11
not_do ab 14 -13
now:diffe* a 10
pregnancy:salgo d 11
psychosis:my_@relative cd -28 12
ve bc -14 19
y_ni abc -15 16 -10

=body:whether c 12
any:i_did bc 15 -14
clean_since ad -10 12
el_@drive a 15
is__am ab 20 -35
laryn* d 11
me_dejo abd -11 -15 20
new_@year b -10
prior:una_sola ad 31 -27
toler* abc 35 -30 -35

cancel:moverla ab -12 14
corrieron c 11
got__too ad -13 14
heart:marzo a -11
knuckling a 10
miedo_la b 10
organ:as_a d -21
prior:#_then ac 12 -11
que_le cd -18 10
the__worse a 13
way__am ad -18 18

formula bc -10 -11
had:the_drip ac -19 20
now:dejeme ac -13 15
the__@door d -11

=denials:visit:1:unsure d -12
@body__ya cd -18 14
allergy:my_@body ac -26 26
eaten:some_@food ad -15 17
mi_acta c 12
no_wait bd -14 16
not_right a 15
ride:@relative_can acd -15 22 -23
substance:i_gave a 13
to_run abd -14 14 -14

=tag:fasted:other abc -15 18 -19
@vehicle_i ad -23 23
altura abd -15 -11 15
asked__and ac 11 -17
hospitalized_for acd -11 -11 18
me$ abcd 15 -25 -41 13
my__come abd -19 28 -17
organ:infeccion_de cd 13 -13
prior:a_@clinician b -13
prior:and_it d -13
well:poco d 15

back_at ad -22 27
biscuits ad -10 14
de_nino c 11
keepi* ad -12 15
ones ac -15 -14
psychosis:papel* ac -16 10
substance:prescribed_and a 12

@medicine_nomas b -13
abren b 13
adult:casi abcd 26 -11 -11 -18
effects:siempre abd 23 -22 -18
home:driver ab -13 16
over_@drug bd -10 12
prior:far ad 25 -21
ride:read c 10
was_told b -11

any:y_@howmuch d 10
born__a d 12
dias a -22
not__good abd -10 27 -20
organ:only abcd 23 -11 -27 -11
si__@howmuch d -11
un_chorro d 12

believe_in a 15
eso__lo bcd 25 -32 -26
my__had bcd 34 -40 -39
now:thoug* ad -15 17
podid* ad -15 18
sailed a 16
semana__ver c 12
suppo* a -13

=any:acta c 12
estup* bcd -14 -14 15
prior:tampoco c -15
psychosis:cero ad 13 -12
substance:much abc -14 -10 14

at_fort a 13
does_that abd -15 -12 20
heart:perfe* abcd 32 -17 -22 -20
honey b -19
prefer__not d -10
ride:take_me ad -16 12
se__era a -12
the__house d -21
yes__have abc 11 -25 -14

adult:unos a 11
adult:years a -12
heart:two ad -18 22
i_need bd 16 -40
judge ad -11 12
now:reschedule ad 12 -10
ride:fetch* ad -14 16

=rule:prior:yes:several|many|multiple|varias|var abcd -19 -10 -24 31
=signs:well:no d -33
^happy ab -13 18
already__all b 11
brain:if abd -12 36 -11
coming:arrep* ad 15 -11
cuidadora c 12
de__@relative b -10
dicho__no d 12
heart:tell_me c -12
mude ad 16 -12

=body:care ab -21 12
adult:en_el b -10
bell d -14
brain:at a -17
coming:too b 10
coming:y_salgo a 11
no_tengo bc -20 14
now:una abc 16 -22 -13
ride:@vehicle acd 14 -33 -16
ride:can_he b 15

#__took d -11
=any:depende c 12
=body:depressed ad 11 -10
=said:ride:ask abd 11 -28 -12
adult:vietnam d 13
anxiety bcd 17 -20 -27
estoy_@insurance cd 12 -10
newbi* d 10
nine_@hours ad 13 -12
not_for abcd -19 43 -25 -13
organ:the_liver ab 17 -18
sali bcd -31 -22 28
she__the bc -15 14

=visit:consegui abc 20 -18 -13
antes__# cd 14 -16
brain:@open abcd -17 18 -13 -12
fasted:desayuno ad -27 21
organ:if d -12
psychosis:no_y a 10
psychosis:thinking d 11
psychosis:vi c 13
says__my ad 22 -33
this__or b 11
well:crying ad 18 -12

#__ago b -24
^kidneys abd 20 -12 -12
blown d 12
los_@texts bc -13 -14
meds:my ad -10 15
organ:y_los ad 13 -17
temple ab 14 -17

=any:aviso cd 12 -14
=body:scratch ab 14 -10
=visit:@day bcd 13 14 -32
allergy:someone bcd 18 -14 -11
had:@clinician_in d 11
i_thought cd -27 13
pregnancy:student a 12
prior:puedo a -13

drive:at ab -13 17
effects:first_time d -16
is_off ac -15 14
it__made ad -10 13
me__puesto abc 13 -14 -11
murio d -10
organ:me_falta c 11
sera bcd -19 27 -32
they__about b 14
told_to c 11

any:she_is b -10
had:got_the ad 19 -17
have__pass ac 17 -10
organ:sangre a -11
up_when acd 15 -11 -11

=body:panic ac 12 -14
lots$ ac -10 15

=body:ever abcd 27 -18 -22 -11
=body:hungry a 13
^yo bc 27 -45
heart:mal a 13
mucho abd -23 -12 22
now:talk ad -20 17
si_nomas a 10

=rule:now:no:can_not|cannot_~2_talk|now|make| d -26
antes_no ad -17 14
had:refie* a 12
my_doctors cd 20 -21
not__go ab -13 10
pregnancy:find_out ac -14 16
prior:to_start a 13
ride:coupl* c 13
testi* c 14
yoga b 11

=any:correo a 11
@drug_that abc 27 -14 -24
allergy:which ab -10 10
answers a -10
brain:infar* d 11
no__las ad -21 12

=body:diria ac -15 14
@stop_on b -11
con__@relative bcd -19 18 -26
home:let a 11
meds:me_on a 12
psychosis:acuerdo b 13
substance:vape a 11
tengo_otra ad -18 21
the_present d 11

@drink__@drink abc 15 -15 -12
days_in d 11
had:la_depresion a -10
home:esta c 11
now:it_in ad -18 18
want_it d -16

^ultrasound c -17
a__@relative bc -13 12
adult:i ab -13 -18
he__he d -14
puede_@drug b 16

=body:best bd 16 -13
pero_a b -13
ride:por_que b 12
substance:estuv* d 13
substance:navidad a 11
who abcd -17 12 10 -22

=body:cardiomyopathy bd -11 11
drive:son ad 14 -11
has_been cd -32 16
lose a -11
merit* ad 13 -27
otros__no c 10
pregnancy:is_@open a 16
prior:three_or d 16

allergy:tomado a 11
disparo b -12
law_is b 11
meds:gummies ad 22 -22
well:usted ab -16 19

=body:estaba acd -11 24 -25
=body:lord c -11
=body:ningun abd 15 -13 -13
allergy:quier* b 16
artery bd -12 16
carro$ ab 10 -15
in__any ad -18 15
sombras c 14
whenever abd -16 -31 29
worried$ ad -19 19

=rule:drive:no:uber|lyft|taxi|cab|bus|metro|cam ac -27 18
de__nunca ad 14 -14
heart:fall_under cd 15 -17
home:tucked d 11
rodeo ad -14 17
senorita$ c -11
well:@clinician ab -27 22

=any:saliendo b 12
cardi* bcd -37 -15 16
dano ac 11 -13
had:you_have b 11
i__old bd -15 19
liver__on ac -11 11
nursing abcd -10 -21 -18 23
psychosis:dinner b 15
ride:@relative_puede b -12
se_preocupe ac 14 -15
well:garba* a 14
well:grand* bd 17 -12

adult:otra_cosa a -12
any:noches b 11
different__@year c 13
drinks:@drink_de abd -15 12 -13
home:viend* d 13
in__and c -19
just__@drink ac 11 -11
now:mil ad 15 -14
psychosis:@food abd -13 22 -11
psychosis:get bc 11 -24
respo* ab -26 25
si__@sick a -11
this bc 27 -38

=body:naltrexona ad -12 15
=tag:idiom_yes acd -23 -28 30
^only abc 16 -35 -17
a_big c -11
eaten:cereal ab -12 15
from__sugar a 10
mi__anda abd -10 23 -19
nicotine bd 24 -24
now:cuando_salga ad 12 -14
ride:me_voy ad 13 -21
right__or b 14
solo__y d 11
why_not abd -20 -24 32

=body:doy bd -18 10
=rule:cancel:no:am_~1_coming|going|still d -14
any:todo abd 24 -12 -23
eaten:chila* d 12
estor* ab -16 12
not:pueda a -18
texts:quien a -11
very abd -10 -14 19
ya_pedi bd -13 12

=body:does ad -14 -15
allergy:se abcd -21 11 -18 22
allergy:the_stuff a 11
drive:con b -12
mi__dijo a -10
nunca__de ac -18 11
parad* b -11
psychosis:i_was abd -15 -11 11
substance:anything ac -11 17

=signs:psychosis:none d -16
@fetch_el b 14
adult:year acd 13 -15 -10
ay_@relative bd 15 -17
dicho$ b -10
had:miedo bd 16 -11
heart:goes d -11
july ad -16 18
please__me ad 16 -12
salio_positiva cd -19 21
se_@insurer a 16
texts:no_hace ad 16 -13

animo b 10
any:skip a -10
ct cd 11 -11
drive:asi_que ad -18 20
home:i_have b 10
pregunta abc -38 39 -31
psychosis:diagnosticado_nada ac -13 13
quito$ cd 13 -19

allergic__@treat ad -18 16
any:anytime d 12
brb$ ab -10 16
esos abcd 20 -10 -11 -17
had:parties b 10
pregnancy:i_wish ab 15 -13
ride:couple c 13
too$ abcd 16 15 -34 -22
was__depression ab -13 13

=any:cooked d 12
=tag:drinks:other ab -10 10
allergy:till b 12
otra_@place acd 14 -17 -11
padre a -11
pregnancy:cada ad 14 -12
supposed__be ab -11 -10

=body:ir ab -11 13
=body:with cd -44 10
=visit:depende bcd -13 19 -12
=visit:wants c -12
anybody_yet ac -14 15
cancel:after* abd -13 17 -11
drive:nadie ad -25 13
hell__high d 10
not:explicaron c 13

cancel:no_si ad 21 -12
had:and_i a -12
me_later d -14
mi__tomo b 17

@medicine_it abd 21 -11 -17
a__termino ad 13 -11
cancel:baja abd -13 -11 16
canceled bd 14 -26
eaten:ago abcd -12 -32 -22 24
meds:@drink_de abc -14 22 -10
no__salir b 11
on__ladder a 11
please_@cancel a 11
prior:about abcd 27 -11 -14 -12

=any:ella bd 11 -11
be__me ad 15 -10
give__day bcd -14 20 -14
heart:toman abd -14 20 -15
lo_@stop bd -10 -17
not:el abcd -23 -15 -11 25
on__one bd 12 -22
ride:you ab -21 17
with__this d -10
would__very d 11

=visit:alley ad -12 13
breathing abcd -16 -13 -11 24
now:traba* abd 20 -17 -12
pasan bd 12 -16
pregnancy:gemel* acd -14 -10 25
rango a 13
sometimes__problem ac 16 -14
well:laugh* ad -18 23

#__@sick ad 15 -12
=signs:substance:unsure bc -20 13
=visit:chat bd 14 -13
adult:not ad -16 16
aqui__me bd 13 -15
en_eso bcd -30 32 -32
organ:trabaja ad -10 11
pero__dos a 13
prior:therapy abcd -20 13 17 -13
texts:that_would ad -11 14
well:best ad -14 20
well:say d -18
woke__fine a 11

=turn:body:unsure:no a 10
cancel:@cancel_la a -14
had:de acd -13 -14 12
is__@relative b -19
not__blood a 10
presion_en ab -17 11
psiquiatra ab 11 -13
retired__is d 10

=body:nacio bcd -10 -10 13
cancel:me_out ad -16 19
organ:passed a -13
pack ac -14 -11
possible__and ac -10 15
pregnancy:opera* abd 35 -31 -14
ride:and abc 25 -11 -40

=body:whatsoever a 11
@wrong_number abd -20 26 -13
comerme_un ad 14 -12
ni_fu ac -11 11
now:this d -11
pregnancy:pumpi* acd -17 -12 25
se__tanto bc 18 -13
well:y_baja c 15

birthday_cake b -11
brain:questionable c 18
con_ella a 10
inveg* d 12
lleve abd 20 -13 -24

=body:laryngospasm d 11
=visit:idea c 11
^stroke d 12
adult:#_para ad 12 -11
back__on bc -14 20
heart:perfect abcd 22 -10 -14 -14
heart:ran a 12
hora_me b -11
ride:bring* acd -25 -17 29

=any:veo ac -14 15
=body:way bcd -15 -13 12
@traffic__la ab -16 14
ask__after abc -18 -10 21
away acd -13 -29 18
cancel:yes_@cancel abd -11 22 -16
i_asked ad 18 -22

=body:espereme b 10
=visit:pedi b -14
@treat_twice cd 12 -11
allergy:ambul* ad -10 10
brain:not acd 22 -32 -15
my_divorce ac 13 -10
voy__dar b 13

=body:tienen ab -11 14
bien_no ad 23 -25
drive:@vehicle_de ad 12 -11
her__i ad -15 13
medico acd -26 20 -14
not__@insurer c 10
psychosis:had_a b -15
texts:telef* b -21

@body__no ab -13 11
allergy:to_sulfa ad 18 -15
coming:mes ad 19 -14
condom ac -15 12
de__noche ab -10 12
fasted:the_way ad 14 -13
home:no_problems ad -12 13
home:the_house ac -16 11
prior:cuatr* acd -18 -14 19
straight_edge acd 26 -13 -16

allergy:never_again abd -24 -12 22
cancel:as abc 29 -16 -17
cirrh* cd -14 14
drinks:straight a 11
drops$ ad -10 11
meds:usual_old bd -10 11
sigo abc 13 -42 -12
substance:joven a 12

back_out ad 13 -12
hold__i acd -10 11 -11
in__fall a 16
now:confl* ad -19 22
por__bien ad -13 13
pushe* c -13

=visit:thinking c 16
any:tomo abd -16 -18 20
church_and ad -16 16
equipo b 10
honestamente$ d 15
le__duro d 13
no_entiendo ab -11 15
not:senorita a 10
of__do d -10
por_ese ad 17 -14

divor* bcd -17 -11 14
eaten:@move ab -19 12
prior:eso_cuenta c 10

#__llegan ad 15 -15
drive:yo_voy abd 22 -10 -19
psychosis:since_my ad -13 13
verdad__no c -13

=body:cargo ad -11 12
=signs:any:yes: bcd -26 -12 10
@thanks__todo abd -15 21 -13
home:estamos a 14
that__good d 11

a__yo abd -14 -14 14
organ:had_jaundice c 13
plavix abd -11 -10 19
ride:from_church acd -11 -11 17
sana__salva d 11

=body:turno abd -14 22 -17
cumplo ad 22 -34
heart:@hello abd -23 -10 12

=any:nearly ad 19 -18
@relative__down ad -13 12
allergy:mensaje b 10
cancel ac -10 -29
cerveza c -10
como_nuevo a 13
has_not abcd -14 -29 31 -12
nearl* ad 14 -12
ocasion ad 14 -11
pregnancy:people ad -18 18
prior:my bd 17 -33
twice abd -15 -34 13
\xc2\xbf__que abd -11 23 -20

=body:forever d 14
=body:mean ab -19 31
=first:any:no bc -21 -12
a_diario abd -11 -13 15
adult:jubilado ad -13 19
eaten:@hours_and ac 17 -14
had:maint* d 11
had:not_a a -15
he__y a -10
organ:cirrhosis cd -14 14
pregnancy:@medicine acd 17 12 -34
prior:and_no ac 15 -19
prueb* bcd -24 17 -24
texts:for abd -11 -11 17
wait_to ad -14 16

=body:bien abcd 46 -25 -32 -30
=visit:voy abc 20 -28 -23
cancel:stays abd 19 -10 -14
cancel:ya_estoy abd 29 -17 -17
not__# bc -12 -15
not_i a -21
twent* bd -16 11
well:@vehicle d -10

=any:papas d 10
=body:oil ab -11 14
=visit:primero a -12
eaten:coupl* d 13
fasted:comid* ad -10 12
tough bcd -23 22 -21

=body:ay cd -11 11
=rule:heart:no:pressure|bp|presion_~3_normal|fi acd 19 -13 -14
=visit:otherwise a -20
effects:que_sali d 15
have__wait d -15
mania__una d 11
meds:skip b -17
pregnancy:pero_la ad -11 15
ride:i_will bcd -33 24 -19

ama$ d 11
corne* d -11
eaten:desde abd 32 -13 -31
hospitalized ad -17 20
itself ad -15 19
now:not_that ad 14 -13
pero__de b -11
ride:any_more a 12
substance:cutting_down c 11
substance:tuve cd -14 19
tuve_hepatitis cd 24 -25
wish_but a 13
y__sigo ad -12 14

about_my ad 11 -10
cutti* c 15
for__who a -11
link ab -15 17
not:en ad -21 16
not__had d -15
psychosis:i_would c 11
psychosis:trast* bcd -14 -11 18
soy__no b -13
voices__hear a 11
well:sin abcd -11 -10 -16 22

=tag:allergy:asks abcd -16 29 -21 -18
a__@body b -18
a_heart bc 17 -28
away$ acd -13 -16 15
brinc* abd -12 -18 22
de__semana cd -21 15
prior:tome_algo cd 16 -10

@drug__noches cd -14 13
@stop_texting b 11
^fresh a 12
alway* abcd 16 -44 -33 20
brain:sacaron d 12
effects:mareos acd 11 11 -20
home:a_la a 13
i__since bc -11 12
la_@place abcd -16 34 -20 -21
mi__acaba c -12
no_me a -28
ride:si_me cd 12 -11

=any:any bc -14 -20
=visit:consent b -11
@day__si ac -13 17
brain:spell* a -12
can__from d -12
cancel:asist* abc 20 -14 -17
de__esta d -12
effects:i_felt ad -12 19
fasted:bien acd 24 -12 -19
heart:runs acd -13 -17 11
ni_yo ac -13 15
texts:el c -13
that__problem bcd -31 16 10

=any:aire d 12
=body:amlodipina d 10
@body__a b 11
any:prefiero_que ab 17 -15
con_esa d 11
gemelo a 11
heart:me_i cd -16 17
panel ad 21 -18
quieren abcd -13 32 -24 -22

@drug__# abd 22 -17 -17
@texts_que ad -12 12
brain:just bcd -17 -17 20
esa__es ad 12 -11
heart:follo* ad -12 19
him__is d -12
meds:sunday d 12
organ:aguanto_la d 10
substance:solta* d 11

=asks:visit:all:none abcd -26 44 -46 -42
=body:doing acd -31 25 -23
already abc -35 40 -37
maritza d -15

=visit:siempre c -18
eaten:my_@drink bd -17 21
me__@animal a 13
never__with ab 11 -13
now:and abd -13 -12 12
texts:que abcd -20 -31 -25 36
there_a abd -14 26 -14

any:mismo abd -11 -19 20
brain:medic* ab 13 -14
brain:presi* ab -11 16
noche_y ab -17 15
now:mucho b 10
otherwise abd -11 -21 12
prior:electroshock d 16

cuando__mi bcd -19 -20 15
drive:medicaid bc 11 -12
just__not d 11
medicines bd 14 -20
well:low ac 12 -11

=number:pregnancy:grown d -15
heart:heart_@clinician ad 12 -12
home:a_bit ad -12 13
i__her b -22
mi$ abc 32 -41 -27
organ:gallbladder bc 16 -20

=any:vida ad -12 18
heart:y_eso d 15
nunca_fui a 12

coming:salio ad 19 -16
did__for ad -24 18
en_que abd -14 20 -17
heart:#_el a 12
my_@insurance abd -13 21 -12
my__watch d -13
prior:and_a ac -21 15
starv* abd 20 -18 -11
una_pulsera d 11

=any:four ad -13 16
=body:como acd 18 -15 -15
heart__no ad 11 -24
la_@drug abcd -22 14 -14 13

=body:laugh cd -13 18
=body:plain a 12
^quede ad -13 19
a__never abcd -23 15 22 -15
a__night a -10
diario_y cd -13 14
next__not ad -17 13
pregnancy:hijos bd 19 -16
substance:treatment a -10
well:para d -12

@eat__was ad 12 -10
a__and c -16
now:digam* cd -13 14
will__me bc -10 -15

=body:ecografia c 14
@drink_only a 17
^tried abd -31 -14 20
llene ab -10 11
no_pero abd -27 -13 27
prior:couple cd 15 -10
psychosis:clinic c 11
ride:figured d -10

este acd -24 -11 19
fasted:on bc -11 -19
heart:takes bc 10 -16
now:inste* a 13
now:otro_dia ad 23 -21
nunca__tomo ac -14 18
pregnancy:oven d 15
psychosis:or ad 11 -16

=any:awful ac -12 13
=rule::unsure:have_to|need_to|will|tengo_que|v acd -30 11 -16
=visit:carro abd 17 -23 -11
came__fine a 12
get_there ab -11 12
mas__menos c 13
pregnancy:dando cd -11 16
pregnancy:voy a -17
veces abc -25 -32 31

=body:diabetico b 10
=rule:organ:yes:higado_~1_graso ad -14 12
antes__@visit ad 10 -18
era_nino ac -15 10
lock ad -14 17
meds:right_now bd -14 16
pregnancy:casi_no ad -12 13
pregnancy:irregular ac -27 12
pregnancy:week b -21
prior:los_nervios d -11
psychosis:un_@clinician acd -18 25 -11
will__on ad 22 -18

coming:manana abc 17 -17 -30
home:sigo_en ad 13 -19
like__present d 11
me__tres ad 20 -21
problema__@relative abd -11 -11 16

#__lol ac -14 14
bien__al ad 15 -16
coming:lo_estoy ac -15 18
las__cuentan abcd -16 31 -15 -24
lo_descartaron abc 20 -11 -11
meds:years ad 21 -22
no_conflict ad -13 15
prior:i_need b 15
two_@month ad 20 -18

=visit:fallando abd -13 12 -18
^nursing ad -14 19
al bc -22 -21
coming:minut* d 17
i__jesus d 13
marriage abc -11 -11 10
me__presion a -13
organ:accutane ad 10 -10
ride:pidio ad -10 13

#__en bc -16 -10
allergy:have_found c -10
any:covered ad 19 -13
for__@medicine ab 15 -12
meds:excep* ad -14 16
prior:medicines bd 15 -14
prior:name abd -20 -31 26

=any:crying a 16
=rule:fasted:no:breakfast|lunch|dinner|sandwich| bc -17 -31
are_good d 14
esta_no ad 20 -16
had:just abcd -34 13 -24 21
heart:#_this ad 15 -12
heart:just ab 12 -40
heart:murio_del b 16
pregnancy:a_miracle a 14
turned_into d 13

=denials:any:1:yes abd 15 -43 -11
any:me b -11
effects:podia ad -15 20
i__tried acd -12 -13 17
is_i a 12
out_this d 13
que__cardiologo c 11
ride:take bcd -13 -20 18
substance:legal acd -19 10 -12
una_conmocion c 12

=body:records ac -10 10
=body:some abcd -35 -24 37 -25
home:@stop_mi bd 17 -11
i__had bd 15 -14
little__my bd -12 13
nothing__they a -11
pregnancy:semana d 17
prior:cabinet abd -13 -11 18
substance:acaba* a -10

=body:estuve b -19
any:miss cd -11 11
at__first a 11
can_a abd -25 29 -11
mi__fallo a 13
negar* abd -16 -12 23
planning_on cd -16 16
referral_in c 10
says__heart cd 13 -17
substance:el abc 24 -21 -23
that__bad c 13

=any:vet ad -14 12
different$ c -10
esperando__recojan a 14
going__forth cd 15 -13
heart:my_husbands a 12
prior:dormi* cd 14 -12
ride:have_to bd 13 -23
ride:vieja_me c -11
tell__have d 12
test_yet ac -12 12

effects:despues_de d 10
me_libre abd 19 -12 -12
what__it bd 15 -11

@relative__about c -14
otras a -11
substance:el_trabajo ac -13 -13

=body:telling ab -29 13
fallecio abd -13 -17 14
maintenance d 12
meds:solo abc -37 27 -14
noggin ab 11 -10
psychosis:la_@body ad 14 -13
safe_and d 16

=body:gatos d -11
^quince ad 22 -17
eaten:al ad -14 11
meds:my_list d -10
murmur d -13
now:would_not ad -29 31
solo_las ad -16 21
texts:i_would abc 18 -26 -11

=visit:@visit acd -11 -33 17
ahorita__con b 11
drive:guio ad -14 17
lyrica ad -21 24
se__fue b -25

=body:migraines bc 18 -14
any:muy ac -13 14
ask__and b 13
do_without d -12
now:swing_that ad -10 13
nunca_la b -13
say_if cd 14 -10

@medicine__for ad 15 -24
@wrong__of a 10
coming:confirmed cd 11 -13
eaten:i_have d -10
heart:press* bcd -29 -17 18
llegamos ad -14 18
now:no_hay d 10
pregnancy:confi* bcd 16 -20 10
prior:@relative_count c 11
prior:littl* d -10
substance:#_drinks a 13

adult:canas ad -11 20
debo d -18
drive:pendi* acd -11 15 -10
estoy__@vehicle abcd -14 18 10 -13
heart:a_monitor c 11
no__soltar d 11
sabe_dios cd 22 -16
ver_quien c 13
who_would b -11

=any:having a 12
=rule:now:yes:got_~2_minutes|min|sec|second|ti ad -11 14
allergy:nunca bcd -17 21 -24
any:can abd 16 -17 -13
en__@drive a 15
filli* cd 13 -12
had:@year a -23
now:mas_@late a 15
plan_on b -14
se__pero d -12

=visit:maybe ad 10 -21
^desayune d 13
pregnancy:somet* b 11
substance:since_# ad 28 -26
to_start a 13
told_us ad 17 -10

=any:rather bd 16 -19
meds:clean ad 27 -25
prior:lol ab 16 -12
trago_me d 11

=visit:busco bc 15 -12
^adelante d 13
just_be bcd -10 21 -16
meds:for_the bd -18 19
si__lo b -16

=body:rehabilitacion abd -14 -11 26
coming:tengo_que acd 19 -19 -19
mensaje$ b 16
not_find acd 23 -15 -12
voy__no ac -22 19
well:esta c -12

=number:drive:few ab -18 11
bad_back bd 14 -10
drive:have_to ad -25 17
drive:will_@drive a 10
eaten:horas abd 18 -46 -18
fasted:@drug ad 17 -20
i__can b -14
organ:luego b 12
penicillin_i ad 11 -10
prior:saw b -10
venlafaxina ad -21 23

@cancel__you d -11
coming:lol ad -18 15
complica a 13
judge__it cd -13 13
llevo_nueve a 10
only_half ad -11 11

=body:urgencias a -12
@drive_asi ad -15 20
adolescente_de a 10
adult:@relative_y b -13
effects:that_night ad -10 13
nobody__@relative acd -14 -11 17
not_certain c 16

=body:miscarriage b 12
=number:adult:old acd -117 -28 98
allergy:out_in d 11
dia__mi ad 14 -12
during_it ac -16 10
for__@hours ad -16 15
heart:ese ad 14 -19
pregnancy:on_the ab 11 -19
ride:been c -15
substance:ron d 16

=body:repeating c 14
adult:son bd -31 24
casi_no ad -13 12
mucho__se acd -10 -12 17
not:tan cd -12 16
out_now ad -17 20
prior:every_@medicine d 12
text_away bd -17 19

blocks ab 10 -15
coming:un ad 19 -16
day_at c 10
de__nomas d 10
guilt* abd -12 -19 25
moment$ c -13
on__patch a 19
substance:le abd -17 -20 15
well:queja* d 11

=any:ensure b -11
=body:this abc -14 26 -40
=denials:body:2:unsure ab 17 -24
had__@food b -16
i__nervous bc -16 14
not_to abcd 19 -13 -11 -13
on__is bcd -18 28 -21
was_pregnant bd 10 -16

=body:memorys c 10
me__tomado ad -11 11
reaction c -11
self_cath bd -10 14
shots d 14
skips abc -15 -16 13
swell* abd -13 -16 19

=visit:duda acd -12 12 -15
@relative_took a -19
^buen ab -21 13
adult:be acd 26 -22 -11
can__@eat bd 11 -12
not:sure acd -58 55 -50
pregnancy:@date_# ad -12 19

@medicine__spring acd -11 15 -13
never_anything ad 11 -10
psychosis:el_papel c 13
still_deciding acd -14 16 -12
substance:mis b -11
texts:certa* b 13
whole__of d 16

any:@drive d -11
i__just a -16
medic* ac 15 -22
not:there abc 19 -40 -17
pregnancy:@person ad -15 12
substance:here abd -11 11 -25

=body:knew c 11
=body:neurogenica d 12
allergy:up_like d 12
morph* bcd 13 -11 -27
organ:plumbing a 11

@clinician__do ad -17 12
el_auto a -12
espereme bcd 30 -16 -23
now:got_my ac -13 10
sure_what c 11

had:misma bc -12 17
home:hace d 11
hora_salgo b 11
para__@symptom ad 17 -15
psychosis:the_whole b -12

=body:getting acd -26 23 -17
any:tomorrow c 17
ni__nunca c 12
ride:@relative_makes cd 13 -11
ride:plann* ad 18 -16
walmart ad 11 -11

a_paper c 12
home:off d 17
pregnancy:esper* abd -26 -17 23
the_whole abc 12 -31 -10

=asks:visit:after:none bd 15 -12
de_@sick a 13
do__take acd 19 -20 -15
heart:ex abd 13 -12 -11
it_for b -11
mero b -21
que__# b -11
si$ abcd -46 -58 -40 72

=body:could abc -42 -18 19
allergy:una_pulsera d 11
brain:sure b -19
doubl* bcd -11 -16 21
el_estudio cd 15 -12
heart:thought_i ad 16 -14
hi ab -32 17
psychosis:rule c 15
substance:@clinician bcd -10 24 -17
substance:si_yo ac -12 15
timer ad 25 -15

fence_about c 10
le__sus a 10
now:perfect ad -11 15
que__pregunta a -14
waiting__for c -10

=any:done cd -12 12
a_@ride acd 15 -22 -13
allergy:had_it d -15
chequeo__en a 10
esa_palabra b 12
estoy_segura bc -14 11
had:esket* ad -11 12
le__decir abc -27 -20 28
livers bcd -21 -16 14
pero__@late d -11
ride:he_says c 10

=said:ask:none_of_yes,_no,_unsure b -37
chiqu* bc -19 10
dizzy bc 11 -22
down_in ad 13 -17
handled$ d 13
spot bcd -27 -14 15
tbd abcd -23 -17 34 -26
this_hour abd -16 -11 19
well abd -11 -41 13
would_a abc -20 23 -11

=rule::turned:perdon bcd 10 -19 -17
caido_mal a 11
coming:please bd -11 11
de__estoy abc 19 -13 -14
god bcd -26 -20 14
had:es_la a -11
heart:twice d 10
heart:you_count abd 11 -16 13
my_@vehicle ad -22 20
pass$ acd 11 -16 -15
vinie* ad 14 -10

=visit:vaya a -18
adult:your cd -15 21
back_is a 14
not:muy ac -14 18
on__it a -15
ride:depre* a 11
well:time abd -31 -17 29
whole__in c 11

=body:hot d -10
=body:innocent ad 15 -12
@clothes$ ad -31 16
^would abcd -23 52 -16 -11
adult:jajaj* ab -11 13
cancel:will_not ad -33 32
it__high ad -29 20
psychosis:weeks cd -12 10
recibi c -11
ride:@relative_@drive abcd -22 -18 -19 37
to_think bc -18 21
us__the b 11

=rule::asks:^_eso|y_eso_que|por|a d -10
al__hasta ad -13 17
allergy:really a -14
heart:healthy c -19
now:court a 14
prior:now c -12
retur* d 10

=body:customer d 13
dias_desde d 10
heart:spiro* ad 14 -11
need__about b 13
now:my_@food d 11
pregnancy:are_doing cd -15 17
ride:called_me c 10
well:complain ad -12 16
zero abcd 57 -37 -29 -42

=any:npo abd 19 -15 -13
=body:impossible c 15
any:on cd 11 -16
said__try cd 22 -19

=body:prueba abcd -13 -18 20 -13
baby_just b 14
eaten:@relative_hace d 13
got__monitor d 13
had:once_in cd 10 -10
heart$ c -26
made_it cd -11 16
not:de acd 15 -10 -12
organ:son ab -11 14
otra__nunca a 10
perfect_@body ad 10 -10
substance:lol ab -23 17
texts:igual c 11

^going ab 15 -27
count__this d 12
drive:que abd -12 -39 24
had:soy_paciente bd -15 20
pregnancy:pero_me ac 10 -10

acele* cd 17 -10
apenas__a d -11
deje acd -14 33 -29
espereme_que a 11
heart:hija d 10
her__that bc -13 11
i__prescribed ac -27 25
my__high bcd -19 -13 16
ride:not_worry a -10
substance:hoy d 10
today bc 14 -33

=any:worse bcd -12 18 -13
^is abcd -92 115 -80 -73
brain:un_derrame b 14
had:@animal d -12
meds:after ad 14 -14
otra__ve b -11

a_fella a 17
bendiciones abd -14 23 -15
brain:a_mi a 15
cancel:months a 12
drew a -11
esas_cosas d -12
low_side a 13
pregnancy:i_do c 14
text__i b 17
wante* bc -22 -11

any:not_miss ad -15 17
effects:mi_@relative d -12
end__will b 15
hora_tengo ad 14 -13
keep_it acd -19 -15 11
prefe* c -15
ride:mujer ac -16 21
ride:pasa_a d 10

=body:got b -19
can__skip ad -13 16
de__dejeme c 11
dicen$ cd 17 -12
found__at ad -11 15
have$ abc 21 -30 -26
kidne* c -36
lacto* b 11
now:mejor abd 27 -19 -13
ride:si_no ab -14 23
till__are ad -14 11
una__@sick d 11

a__thing abcd -22 11 -11 11
allergy:quien bc -13 18
bypas* abcd -24 11 -15 14
has_one bd 14 -11
heart:physi* b -18
organ:chole* d 14

cancel:that_was ab 14 -13
for_sleep acd -23 17 -11
heart:mi_casa a 12
himse* a -11
my_chair cd -12 11
que_@eat a 11
year b -10

air ac -18 15
another__i bd 10 -10
cancel:am_in ac 15 -12
drive:transport ad 20 -15
heart:nadie_me d -13
hombr* abc 25 -11 -21
still__it ab -21 14

allergy:@treat_never a 10
does__@ride b 13
me_never ad 14 -13

=body:@eat ad -16 12
allergy:han_puesto ac 13 -11
not:vaya a -10
ride:handled d 16
tengo_claro acd -22 29 -16

=visit:time c -21
^manana abcd -17 -11 30 -20
allergy:allergic ac -17 -14
cancel:you_then ac 13 -12
dry ab 11 -15
heart:as_a b -14
heart:me_to ad -11 -10
heart:pero_el d 14
pick_me b -13
treated acd 12 -25 10

=rule:effects:yes:felt|feel|feeling|me_senti|me_si ac -13 10
@clinician_lo a 11
esta_de ab -20 12
singl* ac 25 -23
stroke_in d 11
the_way bcd -19 -14 11

=body:papers c 12
el__quedo ad 15 -14
had:exper* ab 15 -11
not:pecho a 11
substance:was_not cd -12 14
touch abc 11 -19 -17

cancel:doctor ad -10 11
cronica$ cd -11 14
drinks$ b 12
el__del d 19
heart:passed ad 14 -14
maluquera ad -10 16
now:let_me cd 16 -15
now:of b -14
prior:con_una b -13
run__my bd 18 -19
somet* abcd -37 -39 52 -23

=body:be c 11
=body:student a 11
it__blue bcd 22 -15 -12
meds:medicamentos ad 20 -18
physical c -15

=rule::yes:why_not abd -20 -24 32
=visit:leave c -18
=visit:plan bcd -34 -15 19
@fetch__mi abc -13 13 -14
any:thumbs a 15
cancel:a_asistir a 11
have_@drink b 11
prior:virge* abc 20 -17 -11
there__for b 14
to__twice a -11
well:better_@thanks d 10

=rule:organ:yes:interstitial d 11
@stop__the ac 14 -17
adult:on_@insurer d 18
any:@call_me abd -16 -17 26
be__then ad 10 -10
codei* ac 13 -15
go$ abc 20 -33 -24
lol bc 16 -32
over_text ab -15 18
simon ad -13 25

@medicine__@year abc 13 -13 -17
escuc* cd -10 21
heart:el_@day d -13
husbands__the b 11
literally abd 20 -12 -13
not_too ad -22 27
organ:izquierdo a -12
ride:somet* c 11

=any:me bd -20 -13
=body:podido d 10
=visit:here bcd -24 -31 13
@date_birthday ad -14 17
^send d 17
graso__que cd 10 -11
he__the ac 18 -16
no__todo ac -18 12
pregnancy:quiera cd 20 -20
stones__not ad 21 -20
substance:thought_i ad -12 17
the_@drive b 13
viene__pero ab -15 15
why abc -57 36 -15

=body:stage abcd -14 -15 -12 23
@medicine__help a -12
afib abd -11 -21 17
any:revis* c 13
both_times cd -13 11
cancel:ir_y c 14
fasted:i_am c -20
just__it bcd 18 -10 -18

=any:tell bcd -33 28 -15
adult:here ad -16 19
hoy__# a -13
me__del bd -13 13
no_ahora b 15
nobody_has cd 14 -12
psychosis:vez ab -13 -16
well:voy d 14

=visit:folks abd -13 -11 21
^vamos cd -10 10
espere__por a 14
me_ve a -11
organ:my_back a 11
pregnancy:alrea* d 14
psychosis:on_mushrooms c 10
psychosis:talk c -14
shrooms bd -10 -10
well:is_working d 14

=body:volvi c 13
=visit:ends b 13
adult:which bc -18 19
any:en acd 17 -15 -20
cough ad -15 11
dormi* ac -28 12
drive:for b 12
got__by b 12
heart:sure_if ab 15 -11
not__the acd -26 -14 18
positive_test cd -11 17
tiemp* d -12
without__@medicine d 12

=any:retired ad -13 18
=asks:after: abd -29 -40 43
=body:mail a 10
=visit:halfway abd 24 -11 -19
had:@body ad -14 19
nacio_mi b -17
now:can_make ad -11 13
ride:siempre bc 12 -13
ya__quien a 13
your abcd -39 49 -11 -18

=body:stimulator d 13
but__have bcd -26 15 -12
dice__# b -12
had:i b -12
had:usaro* d -14
now:podemos ab 16 -18
pregnancy:apena* ad -15 12
well:como_nuevo d 13

=body:@animal bcd 40 -32 -32
cancel:the_@visit b -15
eso_lo ab -21 22
he__a bc 18 -37
heart:@door b 11
heart:infar* bc 11 -11
la_han ad 12 -16
let abcd -18 -25 31 -29
pregnancy:dos_semanas cd 16 -14
under_control ac 12 -15
well:right_as ad -11 15

adult:could acd -11 -11 20
effects:coming bd 13 -10
give__do ad 19 -18
hago_a ab 20 -14
in__@eat d 13
pleas* ac 12 -53
prior:therapist ac 13 -30
ride:a abd -15 31 -17
ride:broke a 10
system$ ad 11 -15

=body:define abd -29 30 -41
and__@texts abd -12 14 -15
any:apartamento ad 16 -12
it__own ad -11 11
neuro* ab 15 -30
prior:wante* ab 16 -17

am_asleep a 13
eaten:son ad -11 13
la__dentista cd 19 -16
mercy b 15
now:what ab -40 27
sabria_decirle ac -22 18
sending b -15
una__media acd -15 17 -13
well:ni_fu c 11
would__miracle a 11

=said:yes abcd -39 -26 -34 50
but_only ac -17 19
it_tomorrow ad 17 -14
now:eithe* c 12
prueba_salio ac -12 11
ride:is c -24
un__# b -12

=body:prazosin b -13
=visit:number acd 12 -10 -15
@clinician__manic cd 16 -13
a_decir b -10
allergy:penic* abc 17 -10 -19
cancel:found_another ad -11 18
substance:honest d 12

=any:drink acd -19 -12 13
=body:enlarged abd -12 -11 20
^nadita ab 20 -21
alergico_al b 11
had:hacerlo b 11
say_that abcd 12 22 -28 -34
substance:@stop_@drug bcd 17 -10 -18

=any:full bcd -18 -18 10
=body:digame b 14
=first:visit:no c -11
adult:a_guardian d -14
banged c 10
family__got d 12
for__this bcd -15 -15 15
lamictal bc 14 -13
llaman abd -27 25 -11
not:offense b 15
now:probl* ad -17 18
pregnancy:senor ab 19 -10
ride:@relative_if cd 28 -24

=turn:body:no:yes ad -33 34
=visit:todavia bcd -32 18 -30
a_broken bc 12 -12
after_i bc -16 14
correction ad -16 17
do__get a -19
drive:@ride_i ad -10 11
effects:infusion ad -20 20
fasted:mejor b 15
fasted:nothi* ad -11 12
now:have_company d -11
off__days d -14
prior:a_@call b 10
quitaron_la bd 12 -15
she_got a -12

allergy:en abcd -19 -15 -18 27
i__@day ad -13 10
over_it bd -13 17
prior:a_school c 11
well:otra_@person abd -13 -12 22

=any:either cd 12 -12
=body:health c -13
adult:almost ad 23 -17
any:esa_es d 12
azucar bc -14 12
dije__no acd -20 -15 27
heart:negative_on a 11
la_puedo ad -11 12
prior:took_one c 13
texts:not_at ac -18 17

^mild abd -13 -14 24
dieron_algo c 11
had:one_@treat cd -11 15
had__an a -13
last bcd 15 -11 -11
me__cuando b -20
one__no ad 16 -15
ride:somebody acd -18 24 -20
substance:and c -13
to__drink ad -11 12

=any:stress acd -10 15 -12
@relative_on bc 15 -17
^everyone ad 18 -14
brain:they_said c 17
consigue__si bd 15 -11
for_my c -25
heart:halla* a 13
now:permiso b -10
organ:wear bcd -13 -23 27
psychosis:sorry a -12
stopped__@date ad 14 -13

=any:hablarlo b 11
heart:#_i a 11
imagi* bd -15 15
needed a -11
prior:a_@medicine c 11
substance:and_can ad -12 12

any:aroun* d 11
cancel:got b -23
had:vida abd 25 -24 -16
i__hope ac 17 -21
jaund* cd 18 -14
the__@place b -10

^working acd -26 35 -21
heart:kind a 12
organ:why abd -12 16 -13
solo__hace a 11
that__all abc 31 -21 -26

=any:vietnam d 13
allergy:got abd -18 -18 11
enton* b -12
goose ac -11 11
organ:cancer acd -14 -12 13
ride:y_me b -17
texts:llegan abd -11 14 -10
the__patient ab 19 -18
tomo__dias d 11

=visit:cataract a 11
=visit:suit ad 22 -18
coming:have_decided ad 12 -10
drive:lot d 13
had:creo abc -13 -15 25
hear__@relative d -11
hierbas$ cd -12 -12
mujer b -18
not_handle a -17
now:alrea* ab -27 15
psychosis:paranoid_in a -10
substance:drogas c -26
substance:for_pain c 13
tip cd -11 11

=rule:cancel:yes:take_me_off ab -23 22
=visit:duele b 12
cancel:waite* abd 25 -11 -20
effects:puedo d -18
inter* acd -15 -27 28
kidneys ac 11 -23
pero_no ad 10 -25
pregnancy:paso d -19
pregnancy:told b 11
substance:littl* bcd -13 13 -12
the__any ad -22 19
to__job a 13

^once abd -28 -29 35
cardiologo_me c -13
heart:strong ad 15 -13
home:has ad 18 -13
i__so abd -34 -33 28
is_nobody ab 14 -13
organ:falta_el cd 16 -14
para__quieren b 13
promi* ac -28 26
resid* bd -12 12
ride:@relative_he ab -16 12
si__querer d -10

#__birthday ad -14 17
cancel:found d 17
si_he ad 12 -12
sure__# b -11

=number:0 abcd 48 -13 -12 -44
=visit:to d -19
every_morning bd -19 14
hola bd 18 -14
me__@month c -10
not:@treat abcd 42 -23 -36 -27
organ:after ac -10 13
organ:good_too ad 13 -12
quince acd 28 -10 -21

=body:textbook a 14
fasted:some_@food ad 11 -10
heart:enlarged_heart abd -12 -11 20
pregnancy:positive abcd -26 -11 -19 37
white abd 12 -15 -13

allergy:would_i a -13
de__@medicine b -13
organ:no_se b -14
pads_de d 12
yes__but a 11

=visit:avisar d -11
benzo ab 12 -12
eaten:los b 16
effects:till d 13
not:took cd 11 -14
pusieron_un b -15
texts:postc* ad 14 -11

brain:hermano b -12
es__por bc 16 -14
pero__mas ad 12 -10
prior:ya ad -20 16
psychosis:my_mind a 14

=tag:texts:turned a -17
a__ese ab -13 13
brain:never_had ad 19 -17
el__dio c -12
heart:think_so ac 18 -18
in__it bc -18 -17
mi_expediente a -12
soy__toda ab 15 -17
substance:@relative_think ac -12 12
substance:el_dolor acd -10 24 -17

coming:scratch_me ad 14 -12
degre* bd 13 -16
eso__que abc -24 16 -14
prior:o bd 17 -15
psychosis:full d 13
so__of c 16
through bcd -15 -14 14

adult:grado ad 14 -11
la__@month c -12
llevo__de ad -13 12
prior:then_@medicine cd -20 17
texts:letters a 14

and__do b -19
any:are_on a 12
any:luego bcd -20 20 -13
cancel:afrai* ad -11 12
finding ab -11 13
levanta cd 11 -13
retra* b -13

=rule:substance:yes:meses_~1_sobri*|limpi* ad 13 -10
come__he bd 16 -16
eso__nada c -12
hicieron__no a 12
me__igual c 10
only__i bd -29 -11
organ:una abcd -18 -11 33 -27
substance:not_@treat b 11

=body:llena d 12
@drive_through ad 12 -10
^vi ab -23 12
does__is d 12
organ:desde_los a -15
seguimos ab 17 -11
seizure_@medicine abd -14 -11 20
well:apena* c 13

=any:ustedes bd 16 -14
=body:cronica cd -11 14
=body:episodio d 11
drive:on abd -13 -22 15
heavier cd 14 -15
home:in_my abd -18 -14 25
many_to d 13
ride:me_quedo ad 12 -15
stoma* b -16

#__in abcd 19 -17 -14 -10
=body:@move bd 21 -18
=visit:came c -16
@drive__vuelta a 10
effects:was_not ac 16 -13
fasted:y_no ad -14 13
heart:diagn* acd -20 12 11
la_necesito abc 21 -20 -13
meds:finished a 10
minor b -13
substance:once_a ac 11 -12

=any:except ad -21 12
=body:brothers b 12
=body:empezar d -16
=body:prenada ad -14 17
=signs:body:no:turned ad -12 13
al_salir ad -13 19
came__it a -14
habria__ver bc -11 21
heart:roto d -17
me_up bcd -21 -20 14
substance:about bc -14 12
too__count d 13

=body:hold abc -11 16 -17
^presion ab 11 -12
cancel:@relative_la d -11
esper* bd 18 -26
had:por_eso ab 13 -19
me__prueba ad 10 -25
no_sabe abd -11 18 -18
now:swing ad -10 12
pregnancy:heart* ad -11 15
ride:@howmuch_dura b 14

=tag:heart:proxy bd -20 18
count_as abcd -19 37 -17 -25
did__get ab -14 17
heart:gracias bd 14 -14
my__thinks acd -10 19 -16
organ:estud* bcd -15 17 -16

=any:copa a 12
hecho_examenes ac -10 10
i__hepatitis cd -13 18
me_dieron bd -35 15
puede__yo ad -10 12

=body:ship a 16
crazy bc -11 -17
in__so ac -13 15
remin* abc -28 23 -12
ride:see_who cd 14 -11
solo_aguita abcd -11 -10 18 -10
verem* abcd -31 -22 49 -35

adult:#_or c 14
alarma a 12
could__the bc -23 12
heart:fuert* a 11
la_primera abc 15 -17 -14

=signs:pregnancy:unsure abcd -15 -53 27 -21
abuelita d -14
con_permiso ad 11 -18
creo__no ac 17 -15
heart:is_good ad 18 -16
home:my_own d 10
meds:medic* b -15
substance:la acd -11 -35 21

=body:c abc -34 -30 27
heart:asthma ad 19 -15
nunca__dicho d 10
ride:no_es d 15
sin_ganas ad 16 -14

=body:naive a 13
=tag:well:unsure bcd -19 14 -15
^pronto ad 14 -11
con__familia ad -16 11
one__break d 11
ride:lleva* abcd 14 11 -17 -21
substance:worki* a -15
the__to d -13

=rule::turned:hold_on abcd -19 35 -16 -24
=rule:effects:no:^_bien|fine|good|great|perfect|p ad -12 13
^devolvi d 19
drinks:#_@year ad 20 -18
effects:cuand* abc -12 13 -12
have__anybody c 12
heart:ope acd -14 -14 22
heart:tengo_de ad 13 -12
in__did a 16
makin* c -17
meds:man bd -10 11
organ:on_my abc -16 -16 11
prior:#_@year b 13
ride:novio cd -10 14

he__me bcd -10 -20 25
not:hurting ad -17 19

@treat_was a 11
adult:two_different c 13
b abc 11 -10 -16
internet bd 10 -15
is__week acd -16 14 -11
prior:is abcd 17 10 -26 -17
well:could bc -13 -15

=body:aqui abcd -21 12 -14 12
=visit:need bc -13 -12
fasted:las c -20
had:wife ac -14 12
home:taxi c 12
psychosis:me_dijeron b -10
substance:every_night ab -24 -23

=visit:trouble ad -28 31
effects:anyth* a 13
now:thought ad -15 18
prior:on_my bc -10 -10
seis$ ad -13 13
would_prefer acd 12 -10 -17

@year_i ad 17 -17
allergy:someo* bcd 18 -14 -12
any:could b -23
aqui__en ad -11 19
eight abcd 12 -16 -18 13
me__dar a -11
on__nine d 15
that__do bc -13 -12

=number:adult:few ad 37 -44
any:paso abd 24 -18 -11
mi_cuenta a 13
pregnancy:my_tubes ad 11 -10
psychosis:adderall d 12

^smooth ab 11 -11
adivine abd -15 21 -21
any: b -14
any:insulin abd -13 -15 21
drop abd 15 -15 -19
have__birth c 12
prior:contar b 12
psychosis:gave a -11
substance:el_# ad 16 -15

@clinician_dijo b -20
hard_to abcd -25 -16 31 -16
me_@call ad 11 -24
meet ad 11 -11
no_one bc -21 15
organ:my_@relative c -31

@relative__all abcd -12 15 13 -20
any:a_multivitamin a 18
any:pleas* bcd -22 -12 22
coming:again* ad 20 -16
heart:chart b 19
mis acd 18 -12 -15
not:para abc -35 38 -27
not_till bd 10 -13
prior:cuales acd -18 12 -19
ride:sis d 15
says_the a 11
substance:daily b -13

@call__when a 14
a__@thanks ab 14 -12
and_some a 11
any:ahi bcd -17 31 -28
drive:know bd -16 -16
have_my ac 12 -23
if_my acd -23 27 -29
no__do bc -12 -10
now:el_bebe a 14
organ:at_# bd 11 -11
the__right c -12

brain:playing c 14
good__no ad -15 16
psychosis:do_not ab -18 11
ride:lo ab -10 -12
try__tonight ab 16 -16

@medicine__morning b 10
@relative__acomoda a -11
allergy:new_to acd 21 -10 -14
digam* bc 10 -12
home:llegu* abd -19 -13 24
not:un c -27
substance:legal_here acd -19 10 -12

coming:talk c 11
effects:@symptom_but d -12
organ:hurt b 13

=body:lucky bd -11 12
=visit:has bc -14 15
=visit:self c 11
@symptom_con bd 12 -15
any__it ab 12 -12
breas* abcd -15 -26 -28 32
heart:bypasses bd 19 -15
que_entrar ac 12 -10
ride:@relative_has ab -10 -18

acuerdo$ abd -15 -33 17
dan_por a 10
did__want ab 12 -10
effects:@ride a 18
han_puesto ac 11 -13
it__me acd 13 -18 -12
meds:de_la abd -15 -15 15
substance:aguan* b 12
voices__are a 11

@medicine__else c 14
any:mal ab 11 -10
en__cama ad -13 19
heart:next c 10
i__aware c 11
sana$ a 12
sola__mi ad -16 20
took_me d -11

=any:llevo b -16
=body:stoy d 11
dormirme d 11
fasted:he abd -18 10 17
pipi$ d 18
puedo_irme ab -11 13
service ad 12 -17
zip abcd 36 -27 -10 -21

barely abcd 26 -17 -16 -19
heart:monitor abc -11 -19 12
i__never d -17
let__me d -11
necessary$ a 15
took_a c -10
you_the cd -12 15

@price_is c 17
effects:dias d 12
heart:coraz* abc 12 -15 -25
month d -13
not__more ac -24 18
repor* bd 11 -12
substance:ask_me d 14

=rule:heart:no:estoy_san* a 11
^cuando cd -25 11
a_balloon d 11
had__panic d 11
my_@ride b -25
pregnancy:saber bd 14 -13

=tag:now:yes bcd -39 -17 24
and__out acd 26 -17 -13
any:a_question ad 14 -16
home__they a 10
mesec* cd -11 17
no__at ad 18 -13
not:ahora a -14
pero_nunca d -12
praying acd -27 40 -28
strokes_and d -15

=body:mornings ad -18 17
=body:treated ac 13 -24
=lead:body:yes:cut:yes ad -14 20
^right b -20
cancel:hold_it ab 15 -10
con__ya cd 12 -16
heart:on_a bd 18 -14
pregnancy:honey_i a 11

=visit:que ac -12 -13
la__queda bd -12 19
meds:las_quitaron a 11
not:sleep ad -20 15
not:take abc 13 10 -32
nothing__that abc -16 13 -13
on__job a 11
un__si d 16

=body:hcg ac 14 -15
adult:soon ad 20 -17
but__before ad 14 -11
cast b -14
con__digo d 10
only__pressure d 11
prior:long d -13
stopped_breathing d 13
substance:not_one c -11

=body:suitemate d -11
damage d 20
de_otra d 11
heart:runs_about ad -12 15
not:favor abd 22 -13 -12
not:figured ac -15 17
not_talk bd 26 -19
organ:la_prostata ad 11 -11
psychosis:garden b 10
psychosis:mania_de bd 20 -11
ride:bring_me d 13
ride:of bc -21 -17

=body:@place a -17
deny_it ad -12 15
el_aparato ac 14 -12
pregnancy:amama* abcd -15 -16 -23 31
said__ultrasound ad -16 16

^dry ad 23 -20
^new bcd 13 -14 -11
all_went d -12
cancel:me_la abd 34 -11 -31
drive:in_the acd -23 11 14
home:camin* abd 19 -11 -13
now:con_el a 16
parki* cd -10 17
pregnancy:cuido_con a 12
prior:antidepresivos bd -10 14
una_crisis d 14

#_@date cd 23 -24
days_sober ad -21 21
tambien$ ad 11 -13
texts:better abd -11 19 -11
the_only abd 22 -18 -15

drive:suspe* ab 17 -12
effects:sailing abd 13 -11 -14
hacerlo a -27
heart:tuve_un acd -12 -13 21
not:es a -25
now:yeah ad 19 -15
offer* bc -11 -10
perfect abc 20 -23 -27
prior:cosas ab -12 13
puedo__@drug abc -13 20 -16

=rule:organ:no:liver|bladder|higado|vejiga_~2_i c -13
and_do b -12
any:momen* bcd 24 -13 -23
chronic d 13
effects:about ad -15 14
importa abd -11 19 -11
it__# bd 17 -16
kim b 13
no_nada ad 25 -15

=any:tendria cd 19 -11
a_couple abd -21 -28 15
depende_de bc -15 21
not:duele ad -16 20
substance:am_not cd -13 13

=visit:couple c 13
entran a -11
prior:nunca acd 28 -23 -16

=body:pronto abcd -17 -20 28 -18
did__care ad -10 11
heart:doctors bd -10 -15
heart:second_one ad -14 20
i_be acd -15 -13 11
substance:del_anexo d 11
substance:paso ab -30 15

@vehicle__my c 12
adult:#_este ad -12 11
drive:a_car b -15
me__dado abc 17 -26 -14
mucho_al cd 21 -11
substance:i_am b -22

=signs:any:none bc -19 -12
any:mande abd -11 21 -20
effects:seein* d 15
home:he d -16
is bd 20 -30
pregnancy:for_my bd -20 18

dijo__si a -12
my_papers ac -13 13
not:my cd -27 11
not__which c 11
now:with_my abd 10 -11 -10
otro abcd 19 -19 11 -29
the_cane ad -11 13
well:peor bc -14 13
well:week abc 19 -30 -12

arroz b 15
fasted:media ad 19 -16
feo ad -13 10
pm d -12
prior:una_@medicine acd 11 14 -21
psychosis:ask_me b 11

=any:viejo ab 11 -12
@door$ abc -14 24 -30
^be abcd -23 -14 -11 33
be__on c 15
drive:mujer ab 11 -11
hardly__since ad -13 14
insurance bcd 31 -23 -33
jajaj* abcd -13 37 -30 -32
meds:fish_oil abd -13 18 -10
organ:yo_no b -14
ride:i_know a 14

=body:which abd -21 18 -18
=rule::yes:for_sure ac -29 13
effects:press* a -13
estamos_buscando bc -11 14
halla* a 12
pregnancy:on_@day d 10
well:sigo acd 16 -11 -10

adult:in_# b -13
can$ abcd -31 -20 11 15
drive:a_mi ad -25 31
heart:murio ad 12 -14
meds:seizure ad -11 13
objection ad -29 31
pero__las bcd -11 26 -22
tampo* abcd 19 -11 -13 -10

=body:paso ab -20 15
adult:este_@month ad -12 11
pregnancy:any ad -11 13

=body:higado bc -11 -20
drive:@relative_me ad 11 -15
golpee_duro cd 14 -12
heart:am bc -21 13
like__baby ad 15 -11
med$ b 11
organ:origi* a 10
pregnancy:pregn* c -28
razon$ d 12
ride:pero_no bcd 15 -12 -18
substance:ahi ad 18 -13
substance:anyth* ac -11 17
there__chance ac -16 21

=rule:coming:yes:i_am_~1_down|good|ready|free|ava ad 17 -17
cbd bcd -15 24 -25
hardly bd -15 12
prior:verda* b 12
vieja bd -22 18

=body:one abd 14 -36 -11
drink__much b -11
meds:let d -16
older abd -13 -25 25
se__@sick c 11
sustos ab 17 -15
texts:and_no ab -15 16

=body:only abcd 32 -38 -11 -23
a_casa d 18
i__time abd -12 -14 18
not__pain abd -12 17 -10
pero__noche d 12
psychosis:and_no ad -11 11
ride:would_a ab -13 19
will__a a -16

allergy:send_me d -12
heart:the_# c 11
meds:it_is ab -14 13
mi__alergica a -11
organ:problem bd 11 -13
skip$ abc -25 27 -13
thoug* abc 11 -29 -15

=number:home:few b 10
@call_instead ab 17 -14
antes_si ad 19 -31
been__three ac -12 17
effects:possi* bc -14 14
have__since abcd 20 -14 -12 -13
mine$ d -16
olvid* ad -23 20
organ:#_percent ad -13 17
organ:high bd -25 14
request ad 20 -15
three__in a -14

@vehicle_pero ad -20 18
^ok abd -14 43 -34
had:tengo bd 12 -17
higado__@body bd 12 -12
my__self ad 17 -17
prior:nada_todavia ad 18 -13
the_chaplain d -14

=body:appendix bc 11 -11
=body:hx d -10
allergy:respi* ad -12 18
but__passed ac 13 -15
nacio bd -12 11
school_@clinician ac -10 10
substance:doctor bc -18 13

=body:wrist c -12
=rule::asks:^_que|como|cual|cuanto|cuantas|c abd -34 22 -20
=said:ask:someone_else's_condition abcd -28 38 -22 -25
@clinician_is abc -10 -17 24
@treat_hurt b 13
a__i abd -25 -11 21
affor* b 10
had:todav* c -12
organ:they_saw d -12
prior:journ* b 14

@relative__bien bd 12 -11
any:how_to c 12
but__do ad -21 23
coming:@sick abd 23 -11 -32
eaten:like_a ad -12 13
heart:porque b 11
sisters d -10

=any:rough d 12
=any:seeing d 15
@symptom__from ad 18 -18
con__gatos d 10
not:great ac -12 15
not__@book a 12
ohio a 10
que__pregunto bc -16 16
retraso b -13
third$ bd -11 10
y__igual ac 12 -12

=visit:swing d 13
effects:get ad -14 12
es__con d 11
in__life acd 30 -12 -24
not:three a 11
organ:on_a a -10
pregnancy:ve c 10
prior:primero b -11

allergy:veces_y acd 18 -10 -12
flying_colors a 14
had:off b 11
well:un ab -15 20

=body:stressed c 11
=visit:postcard ad 14 -11
allergy:the a -24
drinks:nada_mas ad -12 14
estoy_en abc -24 17 -11
just__@vehicle b 11
pregnancy:sunday cd -21 20
psychosis:reality bd -10 15

adult:de_sobra d 10
coming:nothi* d 12
idea__is bc 12 -11
no_others ad 16 -12
organ:her a -10
quitado__de d 11
recal* abcd -26 -21 33 -16
termi* abd -13 -23 23
thumbs a 10
with_it abd -10 -12 14

=rule:substance:yes:blackout*|blacked|binge*|bender* b -15
adult:these abd -13 17 -13
drinks:to_be d 14
estoy__hace c 12
mania__would c 12
not:mine b -11
prior:quiero_mas b 10
se__le ad -11 17
texts:@english d 12

=body:@clinician bcd -12 25 -23
=number:drive:year ad 20 -15
=visit:llamadas d 13
cancel:@move_do ab -13 14
not:newbie ad -12 15
substance:times c 17

@relative_@stop ad 13 -11
a_lick ad 12 -12
and_no cd 12 -12
facil* d -15
heart:story ad -11 11
parking abcd -16 30 -18 -18
substance:day a -19
uso__@medicine ad 20 -14

=any:contesto d -11
@insurer__me bd -11 15
can__me abc 18 -15 -16
nobodys cd 14 -15
out__and c 11
yes__all ad -11 12
you__think a 11

^alergica ad -16 20
alcan* c -23
i__let ad -16 16
if__am ab -13 20
impos* ad 24 -31
organ:diali* acd -13 -12 22
psychosis:you bcd 11 -13 -12
que__manana ac 10 -11

=body:spells a -13
=rule::unsure:que_yo_sepa abc 23 -11 -19
@relative_puede a -15
an__of cd 11 -12
brain* a 18
esperando_la cd 17 -17
heart:resul* abc -11 -11 18
on__monitor cd 23 -18
por_mi abcd 13 -47 -24 19
thing__my c 11
with_my abcd 10 -41 12 -11

=body:damage d 20
=body:stroke c -11
=said:allergy:yes ab -16 -12
mood$ ab -11 15
three_but c 14

@howmuch_@howmuch abd -11 21 -21
dos__eso c 14
ni__de acd 23 -12 -21
now:tempr* acd 16 12 -33
of_last d 10
soup abd -20 -14 25
spasms ad -12 17

adult:your_@relative cd -14 17
cancel:certain d 10
home:outside ad 19 -11
meds:@clinician_says ad -13 15

=said:yes:one_of_the_two ad -17 15
now:hora abc 13 -22 -25
psychosis:no_me a -16
ride:ya_no ad 18 -19
tooth* cd 11 -11

=visit:@pay abd -15 22 -11
^esos ad 20 -13
allergy:problem a 16
eso__@insurer a 11
estoy d -21

=visit:tengo abc -28 -14 10
allergy:it_made abd -11 -10 13
arrib* ac -18 10
ayer_no ad -11 11
creia__la d 11
home:llega a 11
know__@food c 13
psychosis:back a -10
si_en d 11

=body:well b -26
adult:just_had d 11
eaten:but_@drink a 13
texts:conte* ad -15 19
tried__for a -12

a__@day c -28
and__@stop cd -14 10
de_quien b 14
heart:la_@medicine bd -15 11
ride:@drive_me abcd -24 -11 -13 29
things__i cd 16 -16
well:#_and ad 18 -17

=any:quede ad -15 22
allergy:han_dado d -10
dejo$ d 11
duda abc -30 -15 23
not__street a 12
now:dormi* a 13
polyc* d 12
prior:my_@clinician b -13
said__good a 11
think* abcd -21 -29 35 -12
took_something cd 13 -10
usual__man bd -10 11

=body:condon ad 10 -15
allergy:brazo a 11
allergy:granos ad -11 18
allergy:what bd 34 -22
have__told ac -15 17

any:me_mude ad 17 -14
clozaril d 11
effects:grave ad -20 21
got_class ad 16 -14
well:a a -25

=number:prior:year ad -11 13
all__from d 10
cancel:i_was b 10
drive:on_the ac 11 -15
llevar bd 19 -26
lo_que abc 13 -24 -15
psychosis:to_hear d 10

=body:none acd 25 -33 -15
bueno abcd -21 -11 -26 33
checking$ ac -15 18
heart:till ad -16 11
higado bc -11 -20
me__because d 11
se_le c -20
siete__media ad 14 -14
un_tinto a -12

any:antes a 11
conduzco b -15
desde_anoche ad 17 -14
drive:is_@drive ad 16 -15
had:ketamine abc 11 -19 -14
le__mi bd -31 -12
off$ a -13
to__at ac -18 13

brain:@sick bcd -10 -22 20
good_for ad -20 21
i__at bcd 20 -11 -22
pregnancy:i_have abd -10 25 -18
si__puede cd 18 -20

@relative__una d -11
^supongo c 10
allergy:only_the ad -10 12
cuando_quiera bd -12 12
had:could_have cd 12 -11
had:seria_mi abd -16 -13 23
heart:like bcd -12 11 -18
heart:not_get ac -12 14
tres__a c 13
well:tuesday b 15

=visit:llueva d 18
=visit:texting bc 10 -10
brain:estre* d -12
cada_rato ac -15 11
eaten:algo ad -13 15
heart:worke* a 11
in__car a -14
substance:hija ac -11 20
that__sailed a 16

=body:clozapina d 11
=body:positivo cd -13 13
=number:organ:few abcd -32 -19 -18 40
allergy:ok ad 17 -22
cirrhosis$ cd -13 13
coming:time ad 16 -17
psychosis:every* b 11

=body:abstemio ad 20 -11
=body:algo acd -22 35 -35
cancel:ese_dia ad -11 14
did__come bd 16 -11
did_mine b -13
drive:@fetch abd 17 -20 -15
drive:me_regreso ad -17 20
hard_pass abd 30 -24 -11
heart:it a -12
now:should_be acd -13 20 -13
quedo__el ad 15 -13
shape$ a 11
todavia__investigando c 11
told__i ac 15 -14

=any:little a -15
=tag:ride:other ab -20 -14
a_hundred cd 13 -10
conmigo$ bc -28 -19
fasted:tantito acd -11 12 -14
heart:dijeron_que ab -14 -12
heart:i_need c 12
heart:tuesday ad 24 -19
new__this bd -12 11
pregnancy:hace_un a 12
seen b -16
some__that ad -11 11

@insurer__@fetch ad 17 -11
allergy:despe* d 16
best__ever b 11
drive:yet ac -13 16
everything__there ad 16 -10
for_it abd -21 -26 32
i__low ad 27 -26
meds:if_the b 11
meds:take_nothing ab 13 -11
might__might c 15
no__yo bc -20 -19
one__had a -11
pressure__is b 11

=body:more ad -28 16
any:ve b -14
being_evaluated c 14
coming:a_poder ad 15 -11
had_surgery ac -25 16
leftover bd -14 15
noche__confirmo c 10
para__depresion bd 11 -14
ride:block* a 13

=any:in bc -17 -11
=body:question abc -22 28 -14
=signs:visit:yes: abcd -28 -32 -31 40
not:menor ad -16 16
ride:new a 11

allergy:only_allergic a 10
any:not_@call ad 16 -12
bajar* abc -13 -12 19
cobra* abd -15 20 -20
en__sitio a 12
pregnancy:@stop ac 19 -23
pregnancy:day acd -16 -18 26
psychosis:mdd a 12

=tag:organ:refuses a -10
allergy:cuento d 11
any:se_lo d 12
coming:do b 14
eaten:con abd -19 -18 25
fasted:last_evening ad -18 18
llega$ cd 14 -11
prior:but_only ac -15 16
prior:snri a -11

=body:nomas abcd 28 -27 -27 -11
=number:prior:few abcd -18 -13 -23 18
@relative__el abc 18 -14 -11
^cuantas abcd -14 25 -12 -15
his_heart d 10
pregnancy:but abd -26 -15 29
ride:harley ad 13 -10
substance:close cd 17 -13
will$ d 12
yes__see ad 10 -10

@cancel__no ad 21 -18
chron* d 13
dentista$ bd 11 -12
now:see abc -21 -12 21
pregnancy:doy_teta d 11
pregnancy:with_twins d 12
was__no ad 13 -13

=body:empece b -12
^porque bc 20 -13
adult:#_next ad 17 -13
de_solid b 10
once__i d 13
ride:took acd -22 -11 13
they_use b 14

=any:nomas abd -10 -42 10
luz$ d 10
not_work c -13
psychosis:just abcd 46 -36 -32 -29
psychosis:once abcd -37 -17 20 15
salt c 11
seria__primero a 11
since_summer c 11

allergy:piel bc -12 17
cancel:this_@visit ad -15 15
coming:see ad -15 20
eaten:we abd -33 -11 38
heart:night* c -15
i__heart cd -20 15
is__@year ab -18 15
looki* bcd -12 22 -21
pues$ abcd -20 -13 -14 38
utis$ cd -15 23

any:i_do bc 18 -25
did__my b 12
home:llant* ad 20 -12
organ:count abcd -12 27 -22 -19
organ:passe* a -13
perf$ cd -12 10
texts: c -15

@year_in a 11
borde* abcd -23 -28 38 -30
nietos$ b 13
one__not b -18

@relative_pero a -19
@sick_drop c 10
any:do_not d -18
appetite b -13
drive:senio* a 12
fue_aquello b 11
now:a_ladder a 11
now:school b -11
pregnancy:ay cd -14 11
pressure_one ad -12 12
ride:it_out ac -17 17
this__carol bd 11 -12

=body:says abc -17 -50 22
any:dice_mi b -10
back__forth acd -22 28 -22
cero__cero ad 24 -20
going__say d 12
hace__siete ad 17 -18
poco__pero d 12
prior:yoga b 11
psychosis:really a -11
ride:a_mi cd 19 -25

=said:prior:no abcd -16 -14 -13 15
allergic__nothing ad 19 -13
allergy:whatever b 11
brain:heart ad 13 -11
has__by c 11
not:pasa ad -14 16
ride:to_haul d 10
thc$ ac -15 17
un_error a 11

^most abd -13 -12 18
brain:epilepsy a -15
coming:in d -20
not:stand a 14
there_done d 12

@drug__@year bcd 25 -18 -11
allergy:sin ad 12 -14
en_mi acd -17 -24 19
manic$ bc -12 -11
meds:@relative_at bd 11 -13
no__@texts bd 14 -28
ride:myself ac 14 -18
stuff__i abd -15 -12 16
they_changed d 12

=body:distintas bd -11 15
brain:would ab -17 11
cancel:si_la bd 18 -17
cows bd 13 -11
hace_tres d 16
had:six a -15
in__time d 13
me_disparo b -12
sabri* abcd -41 -41 50 -22
zip$ abd 19 -12 -12

@relative__alergica a -11
^regrettably d 13
before__after c 12
heart:a_heart c -28
if__said ad -16 19
ride:decir_a cd 12 -14

=number:home:old a 14
el__dice bcd -23 24 -14
had:somet* cd 17 -17
i__supposed c -10
ride:to_take bcd -13 -11 13
si_alguien d -12
texts:little bd -15 16

=body:ct cd 11 -11
=body:doctores a 13
@relative__me abc 23 -21 -32
al__ya d 11
coming:@insurer_a d -13
everything abd 15 -18 -12
if__yes b 16
la__ver c 11
nothing__the abcd 23 -17 -17 -15
reboo* b -11
the_dumps a 13
yes__got a -13

=body:bedtime ad -11 14
a_one abd 26 -14 -19
effects:smooth abd 19 -12 -13
estamos abc -12 -29 23
fasted:despues a 10
hep__but c 12
substance:by d -10

=any:ni bd -20 -14
=signs:well:yes abcd -29 -11 -17 29
coming:pie ad -28 30
doctors__is bd 10 -11
eso_de cd 11 -14
have_ever d -15
heart:#_@year d 12
notic* ad 13 -14
organ:plumbings a 12
psychosis:shadows cd 18 -16
ride:senior c 11
substance:@drug_todas d 13
substance:goes c 10
texts:good bd 11 -15
unico_que a 19

@medicine__something a -10
down__# ad -11 12
eye_on cd 14 -11
my__better abd -11 17 -10
organ:altas a -10
todo__a a 10
well:dias abd 10 -17 -16
yet$ cd 21 -40

=body:diario abcd -11 -21 -20 25
adult:dieci* b -12
drogas_nada ad -12 12
eaten:caldo ad 12 -12
noggi* ab 11 -10
psychosis:crazy acd 13 -12 -13
salva d 11

=body:puesto b -11
=rule:allergy:no:not_~1_allergic_~3 bd -10 12
=turn:visit:none b -19
adult:rato ad -17 20
buscar abc -17 -18 16
cancel:got_my a 13
cuando_guste ad -17 24
heart:skipp* d -11
prefiero__llamada d 11
substance:todas d 14
una_pero acd -20 -10 24

@relative_said abd -18 -10 21
engor* ad -12 13
had:this_will bd -16 18
heart:my_bp d 11
is__heart a -10
murio$ bc -13 13
prior:@call_you b 11
psychosis:name abcd -20 12 13 -14
someb* cd 12 -26
the_text abd 20 -11 -13

=body:lips bd -16 14
=rule::idiom_yes:no_hay_~1_problema|cambio|pedo|b d 11
@medicine_no abd -19 -24 15
@texts bcd -15 -10 12
allergy:did abcd 42 -19 -25 -31
como_cinco b -14
en__en bc -21 15
heart:angina d 11
heart:no a -31
lot$ cd 21 -28
me__revisado ac -12 16
pregnancy:prena* ad -17 19
ride:fresh_out a 12
ride:no_me a -14
si__permiso abcd -15 -11 12 11
squat b -12
substance:lost_my ad -11 16

=body:antecedentes a 13
=body:usual ab -12 12
correr ab 19 -20
es_dolor ab 11 -13
estab* bcd -13 16 -13
heart:open ad -10 10
jamas__a d -11
mas_no c 11
me_llego ab -20 22
prefiero_no abc -37 37 -16
prior:por_@year d 12
sure_i bcd 16 -12 -14
teste* bcd -13 12 -15

=visit:acabo ad -19 24
@stop_de c -25
a__stroke d 10
contesto abc -16 28 -26
en_duda abcd -13 -15 26 -16
organ:pills c 11
well:comes_and c 15

=number:cancel:few b -11
alivi* ad -12 16
any:sound* abd -12 19 -11
coming:nos acd -30 -20 33
effects:my_@body abd -20 -11 28
give_me abc -24 13 12
home:on_the acd 24 -11 -18
mi__con cd -17 13
now:#_i d -14
now:worries ad 12 -11
pregnancy:condom_broke ac -15 12
scratch_me ad 14 -12
us$ a 12

=any:@food bcd -32 -39 27
allergy:nah ac 12 -16
answer$ b 11
bien__es ad -19 22
camar* a 11
cubre__que a 12
home:here bd -11 13
organ:off_at b 11
still__that acd -14 22 -10
substance:a_que bc 12 -10
toma__mi d 12
us b -22
y__volvio c 11

hace__horas b -13
heart:or abd -17 25 -19
organ:liver bcd -29 -12 12
prior:apenas acd 29 -16 -20
substance:last_@month ab -24 24

faceb* abd -14 22 -14
i__already d -22
mes c -14
sixteen$ a 11

=body:aguanto b -11
=body:take c -12
=number:substance:old abd -36 -11 38
=said:home:yes acd 20 -10 -25
=said:yes:two_or_more_of_them_named abcd -51 -50 -16 59
@relative__bad ab -12 14
^huh abcd -23 39 -13 -32
^tome abd -11 -16 15
adult:got b -16
adult:senior ac -20 15
eaten:before ad -20 11
is_one bc 11 -11
last__but c 11
noches_para d 11
ride:quede_sin ad 12 -12
stressed$ c 11
sugar* bd 25 -20

=any:acabo ad 22 -21
=rule:had:yes:other|another|otra|different|pre a 16
cancel:estoy ad 17 -14
eaten:hours b -25
now:ay d 11
now:el_turno ad 14 -12
puntu* b -14
rehab* abd -14 -11 26

cien$ ab 21 -11
drogas$ ad 11 -12
had:inyec* c 12
is_as bcd -17 15 -14
llamaron bd 20 -14
menti* abcd -19 -34 14 14
might__a cd 14 -10
now:the_road d -14
y__internaron c -11
y_yo acd -37 -33 39

=rule::yes:faltaba_mas d 11
=visit:sombra a 14
@medicine__el abd -21 -12 22
fue b -16
la__tres ad -11 16
might abcd -46 -28 40 -22
now:en_media a 11
now:full ad 19 -16
psychosis:always ad 18 -13
pushed c -13
substance:today bd -24 20

=body:strokes bd 13 -15
a__recojo a 12
deprimida abcd 23 -14 -12 -17
formulario abd -18 23 -11
heart:it_too d 11
la_escuela b 11
pregnancy:periods d -10
psychosis:acted c 11

=any:pregunta abc -12 16 -11
=body:reaching b 13
=body:saw bcd -13 16 -18
=visit:dentista bcd 20 -12 -23
allergy:@open_up ad -14 15
heart:been_to ac -11 13
nunca__hecho c 13
padezco__la ad -10 11

=any:know ac -27 15
=body:also b -13
=visit:sound ad -11 15
chaplain d -11
eaten:a_bear ad 14 -13
hombres cd -11 11

=any:salte abd 16 -11 -12
=any:the a -13
=visit:before cd 12 -14
@drug__all d 11
allergy:hinche d 14
any:con_eso ad 14 -13
lleva bc -26 13
me_registraron c 11
organ:lot b -12
prior:@medicine_si ac -15 15
psychosis:@clinician_said a 14
substance:guess d 10
way__@relative c 10

=visit:hacer d 12
apunt* bc 11 -14
got_mandated a 10
hope_so ac -15 15
meds:am_a bd -13 11
there_# d 11
would__reaction a 10

=body:@holiday acd 12 -25 11
=body:grandkids d 11
=body:surprise ad -10 16
=rule:heart:no:heart_~2_is|good|fine|strong|hea ad -16 13
forma$ bd 11 -11
injur* a -12
madre a -13
meds:days b -10
no__@day ab -15 12
now:was_good a 11
substance:does bcd 20 -16 -18
substance:mi_@relative a -11
y__perfectas ad 11 -10

=body:altogether a 16
=tag:adult:unsure abc -19 -16 22
^fumo a -17
^retired b -13
any:quest* d 11
heart:murmu* d -13
is__at d -14
nah__good ad 15 -14
not:minor ad -28 29
psychosis:porqu* c -12
sure_thing ac -21 10
two__# a -11

=body:elevated c 15
=body:resulto cd -10 13
=said:ask bc 16 -18
hambre$ bcd 15 -11 -22
how abcd -32 40 18 -60
just__up ab -17 18
now:not_sorry a 12
pregnancy:encinta ad -14 20
rato__de d 11
substance:drinker ab 14 -11
voy__# ad -16 20
voy_manejando ab -10 12
well:sure d 13
y__no ac -20 22

=body:@relative bd 18 -18
de_nada ad 17 -13
not__old b -11

=body:between a -11
a_lift a 13
am__never a 11
me__an c 14
tentative ac -20 22
to_know abcd -20 28 -13 -17
urgent_care d -10

adult:will acd 16 -11 -10
as__as bc -37 11
by__@clinician ad 12 -17
every_@day d 14
meds:de_siempre abd -11 18 -11
pie bcd -19 -20 13
prior:@medicine_y ab -17 10
se__se b -11

cambiar bd 18 -14
coming:en_el ad -24 26
es__apartamento ad 16 -12
hasta_ahora c -12
now:then abd 19 -18 -20
pregnancy:and_my b 12
shoot_i d 13

allergy:did_great a 17
eaten:around cd 13 -10
heart:i_see cd -14 15
meds:puedo_dejar ab 18 -13
organ:de_la acd -11 -18 20

=any:tomo acd -28 -10 22
bano$ c 14
now: bcd -29 -24 16
now:tenta* acd -16 26 -22
psychosis:psiquiatrico ad -13 16
ride:eso abcd -27 -13 15 10
ride:was_planning a 11

=tag:effects:no c -17
antecedentes a 13
cancel:no_tengo ad -13 19
effects:week bd 14 -13
expediente a -13
have__be abcd -10 20 -14 -11
home:by ac -11 10
nene bcd 17 -10 -18
organ:esta abc -11 14 -21
was_@treat ad -20 12
well:new ad -19 28

=said:no abcd 41 -35 -26 -36
=signs:heart:yes bc -22 -17
@medicine__than c 14
a__pain c 11
after__baby d 14
now:either c 12
psychosis:nada d -10
ride:trouble a -11
they__it ac -13 -14

=rule::unsure:no_~1_recuerdo|acuerdo acd -36 25 -17
a__nada abd 17 -12 -16
brain:aneur* acd -15 -12 14
liqui* d 11

=any:muy cd -10 -16
^nada b -43
no_claro d 10
ride:a_dos b 10
seizures_i ab 12 -11

=any:rato bcd -18 -16 15
=body:preguntar bc 15 -14
^kratom d 14
allergy:heart ab -21 -19
itself$ d 10
organ:could d -12
substance:nothing bc -17 14
texts:se_leer a 12

=any:been bcd -37 11 -15
=body:worked c -25
=visit:group ab 11 -11
@drink__manzanilla ab 16 -13
@parking bcd 27 -43 -15
adult:el abc -11 -22 21
adult:vet d 13
allergy:la_de ab -16 18
dia__otro c 12
drive:@drive_yo ad -24 20
prior:aguan* a 12
psychosis:a_psychotic d 10

=body:diaria d 16
^nose abcd -29 -30 49 -35
are__hard a 10
fasted:is abd -29 20 15
not__i c -13
substance:sin acd -10 -25 17

=body:polvo bd 14 -14
=tag:now:idiom_yes abd -14 -14 20
a__just ac -15 18
allergy:is_not ad 23 -21
home:todav* acd 34 -13 -26
in__school b -18
is_her d 11
me_@open b 10
me_viene ad -15 22
to__back bcd -12 16 -15

en__yo ad 11 -12
himself a -11

=any:bocado d 13
=any:since abc 14 -13 -33
=body:parto d 14
acne ad 15 -13
any:famil* ad 19 -14
deciden$ b 14
finished__@medicine a 10
heart:when_i cd 29 -27
home:recli* d 11
nada abc 13 -52 -19
organ:calcu* bc -18 18
si_puede ab -14 19

=who:body:minetheirs:after abd 22 -28 -12
^chupe acd -15 18 -17
a_stroke ad 10 -17
effects:un_rato d 12
it__got ad 12 -13
me_echo ad -20 24
meds:anticonceptivas ad -22 26
pregnancy:cuido a 14

=said:had:unsure ab -26 16
dormir a -24
now:are_on ab -16 16
pregnancy:not_expecting ad 13 -12
this_@date a 11

=body:@vehicle abc -39 36 -12
any:jajaj* bd 19 -13
final$ ad 14 -13
kowal* abcd -14 20 -13 -12
lost abc 12 -12 -10
now:my_daughters a 11
organ:organs_are a 11
prior:another ad -13 16
psychosis:finis* b 16
says abc -15 -50 32
you__that a -22

i__test d -13
not:loca cd -11 11
ride:conmigo ab -11 14

en_una c -11
meds:el a -13
pero_que cd -10 17
ride:buscarme d 11
soy_hipertensa ad -13 12
substance:sober bcd -25 -23 20

=visit:thing acd -12 13 -11
casi__con b 12
drinks:when cd -12 15
el_bebe a 14
heart:blood_@medicine b 10
not:sabia b 11
organ:si_ya bc 13 -14
retired_from b -11
ride:someone_from d 12
stroke c -15
that__so cd 11 -11
the_best bd -18 19
well:weather a 11

any_@medicine cd -21 12
coming:someone a 11
had:@hello b 12
heart:no_tomo a -14
texts:consentimiento ad -13 16

=rule:meds:yes:lisinopril|losartan|metoprolol|a bc -11 -34
allergy:as_a d -10
any:would_rather ad 12 -13
cirrhosis cd -14 14
had:one bcd -29 -19 28
i_always ad -10 15
make__work d 10
now:your b 11

=visit:manejare ad -12 18
after__@medicine ad -15 17
allergy:durin* ac -18 12
at__womens c 10
esa__puedo ad -16 17
exact* ac -28 26
not_sure acd -32 33 -44
organ:my_@clinician a 10
pregnancy:am_on abd 24 -12 -18
pregnancy:me bd 12 -33
ride:yo_me ad 21 -17
tumor ad -16 17
well:bajo ad -16 17
well:en_el d -16

=body:last b -29
fasted:chicle d 12
he__but ab -25 10
me__quejar a 11
my__try abc 19 -10 -10
substance:got_my c -10

heart:enalapril b -12
heart:porqu* b 11
substance:summer abd -13 -11 18
substance:witho* b -11

=visit:amanezca ac -11 13
allergy:and_that a 11
no$ abcd 71 -74 -18 -53
pregnancy:estoy_de ad -10 15

coming:le a -16
coming:si_me ac -15 19
heart:enfermo b 13
heart:never_been a 12
now:que_necesita bd 16 -13
threw__out a 13

kindly b 13
la_# ab -12 17
pero__le ad -16 15
said__was b -15
well:mejor* cd -12 20

allergy:@drink d -19
drive:la a -13
heart:@year abd -39 -39 33
heart:anything abc 12 -12 -11
heart:toda_la d 11
now:what_i b 13

=body:contesto abc -24 21 -17
=body:orden ad 18 -11
=rule::unsure:i_think_~2_$ a -14
=signs:psychosis:no abc 24 -40 -44
@place__mi a 13
diabetes bcd 17 -15 -16
good$ ac 22 -51
had_someone a 10
is__whole a 11
meds:eutirox d 12
no__cuento d 14
tengo__# d 14
you__he b 14

=body:rinones abc 12 -22 -19
@call__i d -19
cancel:would_i a 12
ride:me_and ad 18 -15

=body:cae abd 19 -17 -11
=rule::unsure:puede_ser|que acd -24 27 -24
=visit:nino a 16
organ:liver_cancer a -11
suppe* c -23
woman c -11

any:in_# b 12
drive:mas ad -18 20
let__check acd -13 17 -11
not__exact c 13
organ:and_they acd -11 -14 18
substance:de_joven a 12
substance:toman* d 16
that__@relative b -24
trabaja b -12

any:rather ad 16 -14
cuando__la ab -33 13
tengo_insomnio bd 16 -11
whitc* bd 19 -11

=body:plumbing ab 18 -11
=body:waiting ac -19 14
cancel:quiero_otra b 13
coming:on_the ad -18 13
meds:antes_de c -11
stret* cd 16 -11
well:la_neta d 11

#_for b -11
=any:senior ac -20 15
=body:every bcd -24 -19 19
=body:uti ad 13 -19
@call$ bc -17 16
^unfortunately bd -11 15
heart:mas_bien a 13
not:fu ac -11 11
rather__that b 13
snipped$ a 14
you_got a -17

a__get ad -12 12
anali* bcd -16 15 -20
aqui_estoy ad -18 12
decido ac -20 15
dias__me d -12
had:before bd -16 10
lo_tolero ab 21 -13
now:need abcd 21 -28 -25 11
now:the_@door ab -11 11
pass__the a 12
psychosis:since_# ad -22 23
rather_not abcd -21 29 -14 -13

check bcd -20 15 -29
mis__pregunta d 12
naran* b 11

=visit:ago d 11
@clinician__cabecera a -13
adult:cita d -11
any:i_have d -17
do$ bcd -21 -17 22
hombre a 18
not:once acd 39 -12 -33
not:ya b 10
psychosis:paso bd -10 10
was_test a 11

=body:confidencial b 15
any:have abd -11 14 -21
cancel:la abcd 21 -13 -21 -10
crumb a 10
no__ya ad 19 -15
one__day bd -14 16
prior:@relative bd -12 -12
prior:llego bd 13 -11
someo* d -26
substance:tuve_una d 16

a__dama bc 13 -11
boy_has bd 17 -17
brain:counts bc 14 -15
meds:free abd 34 -14 -29
nobody_ever ac -15 19
pregunta__dama b 10

=any:cake bd -12 10
=body:electroshock d 16
effects:lo_tolero ab 17 -12
is_@medicine d -13
me__it acd -11 22 -17
organ:inter* bcd -11 -10 17

any:ya_comi ad -14 18
de__el cd 11 -19
drive:takes_me a 13
go__it abd -14 -13 22
now:desca* ad -18 20
ride:who bd -14 12

#__from ad -18 20
=lead:visit:no:on:no+yes b -12
any:esper* abd -12 22 -14
coming:come acd -14 -12 23
de__infarto b 13
effects:all abc 13 -17 -16
many$ ad -10 10
two_different abc -12 -12 16
you__to bc 18 -28

=visit:tell acd -14 21 -23
@move_it bcd 18 -19 -15
allergy:del_dentista cd 20 -16
fatty_liver d 12
first_timer a 17
have_never d -14
i__to bd 16 -17
la__favor b 15
no__pensado c 14
organ:as ad 13 -25
prior:para_dormir cd 14 -12
ride:quede ac 18 -13
sera_que ac -11 16
virgencita_en ab 16 -15

=denials:visit:0:no abcd 28 -13 -17 -33
=rule::unsure:i_would_~1_have_to_~3 ab -10 -16
^omg bd 16 -11
allergy:it_so ac -14 16
drinks:@year ab 17 -19
have__back ad 10 -21
now:vale abd -10 -18 24
pues_claro cd -12 11
the__are bd -12 12
the_drug a -17

=visit:just bc 20 -39
deacon d 12
organ:my b -14
organ:perfe* abcd 38 -19 -29 -25
prior:su b -11

@move__ya d 14
adult:my_@relative ad 10 -12
carro_no ab -20 22
hasta_entonces c 12
home:sigo abd 22 -12 -25
naltrexona ad -12 15
not:responder ab -13 20
que_no abd -24 -33 26

^of d 14
el__manana c 12
got__bad ab 11 -10
por__le ac -12 13
psychosis:depressed ad 15 -12
psychosis:the_@relative b 11
si__ir d -14

coming:go_ahead ad 23 -22
had:esta ad -12 16
had__@visit ad 11 -14
now:yes_i a -10
omg abd -11 18 -13

=body:rather bcd 19 -14 -15
@holiday$ ac 27 -22
and_ready a 11
eaten:pique ad -17 18
nights__i cd -12 14
ride:acompana ab -13 20
tomo_warfarina d 15
would__liar ad -15 15
yo_tengo ab -11 11

if_there bd -13 11
on__band d 13
organ:biopsy d -12

@symptom__time a 14
higado_bien ad 11 -10
prayer$ a 10
substance:@stop_de c -10
time__is ab -13 17

allergy:closed abd -11 -12 12
asked__the ab -12 10
el__da d 11
heart:my c -18
heart:ya ab -30 16
one_no a 14
tried__not ad -16 13

coming:something a 11
drive:an d -11
es_asunto abd -13 21 -10
mamar d 14
not:though d -11

=visit:hard a 12
digale__@clinician b 11
heart:vida ad -11 14
meds:pharmacy bd -11 16
was__manic a 11
you__the abc -15 17 -18

@wrong_street a 12
antes__las cd 14 -16
home:stopped_at ad 13 -11
jeje bcd 12 -16 -22
my__@visit a -12
psychosis:hospi* acd -33 -11 22
spray acd -17 -13 21

=any:cinco abc -15 -17 15
=signs:body:no: abcd 19 -23 -27 -12
cancel:did a 13
drinks:got ad 21 -19
nothing__last bd 14 -14
prior:asi bd 20 -22

=body:bloodwork d -13
a__pack abd -11 -21 26
allergy:once ac -16 14
ando__de acd -10 -12 10
effects:la_@medicine d -17
heart:health c -11
paper* acd -18 20 -11
ride:nobod* abc 11 -15 -30
the__linda b 16

bring bc 14 -32
had:es_mi b -14
prior:pero_no c 13
psychosis:my a -11
sus bcd 13 -11 -18

=any:birthdays ad 12 -10
^bien ad 20 -13
cancel:reschedule abd -23 13 10
coming:#_minutes d 12
coming:request ad 17 -12
coming:truen* d 12
drive:so cd -30 23
him bc -23 10
i_turned ad -11 12
no__entra ad -11 11
organ:come_back cd 12 -11
texts:number_is ad -15 20
well:sin_dolor ad -24 25

@symptom__eso bd 11 -13
allergy:tuvieron_que d 12
and bc -51 -14
cancel:give ad -17 14
home:sofa ad -12 13
pregnancy:had_an c 11
prior:recetaron d -17
ramen_at ad -14 13
telefono__@call ad 13 -11
the__this cd -10 15

any:segur* ac -11 12
buscar_mis c 10
calling_for b 14
eaten:cuart* b 11
effects:y_nunca a 13
far__from a -10
heart:was_born b -11
it__possible bcd -16 21 -16

=rule:allergy:no:never|not_~2_had|taken|tried|use ad 17 -20
cancel:la_@cancel ad 22 -18
de b -10
group bc -11 -12
now:i_was bd -12 15

=rule::unsure:waiting_~5_hear|back a -10
adult:me_registraron c 11
during abc -22 -13 13
me__@fetch abd 15 -11 -15
organ:since_the bc -12 11
psychosis:recor* a -10
soy_su c -11
taken ad 14 -12

=body:normales abd 16 -10 -11
=signs:no abcd 24 -19 -22 -23
any:apartamento_# ad 16 -12
fasted:minutes_ago a 10
not:bebo ad 14 -13
now:retired d 12
pregnancy:mis_dias a 10
psychosis:oi bc -14 18
se__otra ad 15 -15
segunda_me ad -13 13

drive:but_my a 11
fallando abd -13 12 -18
fasted:am d -12
herma* ab -17 15
or__i acd -15 18 -18
psychosis:ni c -13
ride:to_@vehicle ab -11 13
see__in d 12
su_viaje b 12
texts:esta ad -18 18
was_low acd -10 -12 16
week_in d 17
well:me c -27

=body:amamantando ad -11 21
ask_me acd -38 37 -27
muy_chico ac -11 12
my__@stop a 11
organ:is_surprisingly ad 13 -12
pregnancy:would_have ab 15 -14
sleeping d -11
sombra a 14
that__see ad -11 11
trail* ad -13 12

=any:hice ad -11 16
allergy:mi_@relative bc -13 17
brain:epileptica d 11
deep a 12
herself$ ad 18 -13
pregnancy:knocked ad -14 22
substance:some acd -14 21 -23
walk bc 12 -13

a__se ab -18 12
edad__no ac 17 -15
es__la abcd 12 -27 -10 11
faltan_los ac -12 17
heard__on ac -13 16
mi__# abd -16 27 -17
not:latex ad -13 13
now:a_bad d 11
pinch* ad 15 -12
ride:bette* bd -18 21
un__es d 15
yea abcd -16 -17 -12 33

=body:next acd -38 20 -14
adult:pront* ad 14 -11
at__@door ab -15 17
brain:have bd -26 12
drive:trans* ad 20 -15
grapes d 11
had:mama ac -13 12
meds:two ab 16 -14
name_is a 11
now:time_like d 11
pass__that a 12
pregnancy:para_aliviarme d 10

antec* a 14
lord_no a 16
pregnancy:es_la ab 13 -18

=visit:problem ad -19 24
@treat__se ac 21 -15
a_multivitamin bd 17 -22
desde_el b -10
eaten:been abd 30 -17 -35
encue* abd -22 22 -26
no__quiero d -15
psychosis:in_the a -10
substance:vinit* ad 22 -15
will__in c -13

#_since ad -17 17
@late__not c 10
@medicine__@day d 12
adult:tengo abc 11 -21 -25
come abd -26 30 -22
effects:tired b 14
en__chamba b -10
la__yo bd -29 19
meds:remember bcd -29 -12 29
now:hasta ad 23 -21
substance:veran* d 14
texts:there bd 11 -10

=body:coke cd -13 12
@sick_of ad 15 -11
brain:probable c 13
drive:the_driver ad -22 17
naltr* ad -12 15
ride:pido_un a 12

@clinician_mejor b 11
allergy:de_maravilla ad 20 -17
el_ultrasonido bc -12 12
had:i_have ac 18 -17
jubilado ad -14 22
si__llega cd 13 -11
well:@staff bd 16 -11
you_would acd 20 -10 -14

@clinician_put ad 12 -13
adult:@insurer a -14
am_a abcd 36 -56 -49 12
eaten:comi_un ad -15 15
eaten:sure bd 14 -15
jajaja abcd -13 37 -30 -32
primero$ ad 13 -16
sure__a d -18
the_mood a 11

=body:strong ad 18 -14
@move__an ad 14 -14
heart:will_know c 10
no__@insurance bcd -34 34 -29
prior:just abd 29 -26 -38
tengo__pero bc 19 -27
vigil* abd -19 -15 11
woke abd 22 -22 -24

=visit:vuelvo bcd -15 -13 13
aviso$ abc -18 -20 16
bien__estoy ad 21 -19
heart:on_me c 11
no__aqui bd 14 -11
texts:recordatorios ad -18 20
well:dias_y ad 12 -12
with_those cd 11 -14

@medicine_is ad 21 -14
al__estaba ad -10 12
drinks:life ad 15 -14
eaten:what d -20
me bd -19 10
my__@clinician ac -37 14

=denials:any:1:none abcd 26 -18 -17 -24
a__bar a -12
he__la abd 23 -14 -24
no__he ac -25 20
over__@year b -13
to__out abc -18 -25 26
well:arriba ac -17 11
y_mis bd 16 -15

=any:ojala ac 23 -30
=body:steer ac -11 16
a_lot abc -15 -13 15
coming:hell_or d 16
heart:una abc -19 -11 21
i_moved ad 15 -12
poco_para d 11
so_far abcd 22 -22 -11 -11
voy__de ab 13 -15

@call__but a -13
@food__a d -21
as_rain a 11
cene_ayer ad 13 -11
fasted:en_la ad -10 13
ingles ab -21 23
my__count a -11

alone$ bcd -18 -12 16
jueves ac -16 11
organ:me_later b 13

=body:asking b 11
allergy:woke_up abc 13 -13 -11
any:mi_numero a 11
are_you bcd 13 -15 -24
coming:cancele ad 17 -15
pregnancy:more acd 17 -15 -12
substance:sin_@drug d 11

effects:nausea abcd 13 13 -11 -18
grown acd -22 -11 19
me__different d -11
me_i abc 13 -16 -43
mi__esta c -11
ride:teena* a -12
texts:recibe b 14
\xc2\xbf_eso bcd -14 17 -11

adhd acd 15 -11 -10
at__@insurer b -12
cancel:long ad 18 -14
maybe__it b -13
now:@hours bc -12 15
pregnancy:eating d 11
psychosis:psiquiatra b -16
turkey d -11

=any:@drive abcd -25 30 -17 -11
as_mine c 18
at__hour ad 13 -11
drive:taking_me abd 26 -20 -12
guy_lol d -11
heart:excep* a 11
was_my acd 25 -14 -18

=any:sepa abcd -10 -14 21 -18
=visit:@cancel c -51
=visit:nombre ad 19 -13
drive:will bd -28 15
four abcd -19 -28 -19 31
high$ a -24
me_quede abc 20 -16 -17
sin_@medicine ad 12 -18

=any:definitely d 12
=any:nunca d 13
for_@texts ad -14 15
next_@year ad 13 -12
no__allergies a 12
of__it ad -11 11
sopa b 11
texts:about ac -13 10
that__question a 11
yo_nada ab 19 -10

=visit:vivo bc -14 -14
now:que_no abc -16 11 -14
shows cd 12 -10

=body:talk c -36
allergy:el_@medicine d 11
como_cuales bc 24 -20
heart:cardiology ad 15 -16
idea__@relative ac -13 17
los__no bd -12 -15
mis__@medicine abd -12 20 -10
my__after bc -18 20
pregnancy:miscarriage b 12
psychosis:borderline ac 14 -12
resch* abd -18 25 -19

=rule::unsure:not_~2_sure|certain|positive acd -49 48 -52
^clozapina d 14
^hold abcd -26 28 -11 -14
allergy:mi a -22
eaten:dos_horas ad -14 17
had:at_your ad -13 14
pregnancy:#_# d 12
pregnancy:@howmuch cd -12 13
psychotic_break d 13

=any:stopped bcd -17 -14 13
^figured a 11
how__it a -23
my__called acd 20 -16 -13
pregnancy:no_but a -13
prior:con_la b 11
prior:solamente ab 14 -14
psychosis:put_me a -15

@month_shy ad 15 -12
any:orale ad -10 23
but__filled d -11
can_sit b 12
one__says cd 23 -22
paranoid_in a -10
rara_vez c -15

a_few abc -19 -23 19
ano bcd -14 -18 11
han_dado d 12
mi__pero ab -27 16

asi__me d 14
en_esto ab 12 -10
half_a abd -17 -14 24
heart:are a -14
me_recetaron c 11
si__mucho b 10
substance:fine c 10
substance:piens* d -11

=any:dicen d 18
^hagale abd -15 -11 25
ataques cd -13 12
could_you ab 16 -19
ejerc* ab 12 -11
lost__baby b 12

=rule:home:no:not_~2_me|any|ever|have|had|in|a d 13
by__in a -16
liver__have b -12
pregnancy:took ac 17 -13
psychosis:the_family abd 18 -14 -14
the_kidney d 10
with__me d 11

=visit:mr ab -17 20
allergy:and_did ad 13 -12
coming:my_place d 15
it__@month c 13
not:your abc -25 31 -20
now:anywh* d 11
organ:liver_out d 15

=denials:any:0:no abcd 77 -46 -69 -60
@price__# a 11
drive:es bd 20 -14
eaten:agua d -13
eh ac -24 18
has__been a 11
i__fine cd 20 -11
mero$ bd -12 20
now:lluev* ac -10 13
organ:all abd 31 -12 -35
psychosis:have_got c 13
ride:my_old ad -14 13
violent d 15

estoy_tan d 11
meds:handful ad -11 15
now:except ad 14 -14
pregnancy:is_the abc 17 -10 -14
they__told acd -13 17 -11

=any:amaneci a 13
como_cree ab 20 -10
hace_media b -11
heart:numbers cd -17 20
ride:consigo_a a 13
salgo$ c -10
vi_cosas ab -12 -15
well:un_poco d 10

a_week bcd -22 -13 22
at_@food b 12
el_celular bd 12 -14
suspected c 10

but_he ad 13 -18
other_says cd 20 -20
prior:memorys_shot c 10

=said:drive:yes acd -38 -19 21
@person$ abc -13 15 -27
allergy:it c -29
any:me_again abd -10 13 -21
now:hora_recojo a 11
orinar c 12
seizure__# d 11

=visit:willing d 13
allergies$ d -10
baja$ ab 11 -24
enceb* b 17
eso_@fetch cd 14 -14
had:dos abd -23 -12 27
heart:farma* abd 14 -14 -11
psychosis:sleep* b 11
salio__la a -12
se__poncho b 11

a_chance b -12
am__got a 11
like_i acd -11 -12 17
meds:i_take bc -18 -12
paciente bcd -16 -14 17
reali* bcd -13 -11 11
seria_mi abd -10 -14 19
suero b -13

and_pressure ad 11 -10
me_tome abc 10 -13 -10
mi__alergico ab -13 15
para_dormir d -16

drive:tengo abcd -15 -11 -28 24
estudio$ c 11
home:feet ad -13 18
hyste* a 12
texts:at ac -19 15
well:i_go c 12

=lead:visit:no:1 abcd -15 -16 -15 22
=visit:then bc -11 -16
a_@move bc -13 -11
cancel:conmigo b -13
cero_resultado d 10
okay_with a 12
psychosis:@relative_is bd 15 -12

=visit:sure abd -13 -28 16
@relative__busca cd -12 12
@year_back acd -15 -16 19
got_two ac -14 15
high_but acd -15 -18 25
home:problema ad -11 11
house d -12
mi_@hours acd -12 18 -11
missi* b -11
ride:what_time bd -18 22

=body:convulsione ad -11 11
=denials:visit:1:no+unsure bd -14 -17
bourb* ab 10 -10
coming:la_@place ab -16 19
everything__@symptom ac -10 15
got_@sick d -12
imaginese$ d 18
meds:a_mi d -11

=body:roto d -19
allergy:urtic* ad -15 17
eaten:after d -19
he_would d 10
just__oil ad -13 -11
nada_mas bd -18 16
pregnancy:cero a 12
smooth$ a 11

irregular$ a -12
on__red d 10
organ:hace cd 15 -13
ride:not_asked ac -15 18
sweating bd -12 12
was__@drive ad 20 -19
yeah$ abd -13 -13 23

=any:@symptom abcd -18 -17 -29 32
^fine ad -26 30
adult:pronto ad 14 -11
el__dia ad -14 19
home:on_him a -12
mandeme__@place b 10
ninguna__sirvio d 11
por__parte ad -10 12
ride:but_i a -12
ride:todos ac 24 -19
si_mi ad -38 20
substance:este_@year acd -22 -16 11
this__of c 13

can__complain ad -11 15
drinks:vape ad -16 14
gastritis ad 16 -12
substance:it_is a -19

=body:mercy b 15
=signs:any:none:asks+unsure c 13
@vehicle__had ab -11 12
allergy:my_chart d 12
papa ab 13 -33
tucke* d 11
tuve__mi c -12

any:fish_oil a 10
contrario_la a 12
currently ab 22 -19
had:ketor* a 11
had:out ad 11 -16
heart:toro ad 17 -11
if__stays c 11
pregnancy:panzo* ad -11 16
substance:want_to d -11
was__high abc -12 -11 15
well:todo_bien ad -17 18

allergy:caballo b 15
drunk$ ad -21 11
final ad 32 -21

#__know c 11
@drive$ acd 28 -37 -23
black_out ad -10 13
define__i bc -11 15
guess$ acd -28 27 -31
welts$ ad -14 16

=any:down abcd 20 -13 -23 -12
allergy:yes_to ad 20 -17
de_nacimiento a -14
home:tranq* ad -15 14
in__@month bcd -11 19 -24
meds:sec b 10
por__lo b 13
whistle a 10

^obvi abd -11 -11 22
meds:o d 13
now:my_calendar a -13
pero__si ad -31 26
pregnancy:ella b 11
psychosis:tuve d 15

=tag:had:other cd 14 -28
@body__la a -13
^atorados a 11
allergy:so abc -27 -15 22
coming:consi* c 10
me__doble bd 15 -22
now:@howmuch a -25

adult:mom a 13
am__meeting b 10
effects:saber cd 16 -14
guys__it ad -11 13
my__officer bc 10 -17
no_mucho a 11
organ:sister b -13
pregnancy:toddler b 11
viajo_a a 11

allergy:great abcd 32 -17 -15 -24
brain:manej* b 12
cancel:ir a 10
effects:sweet b 13
heart:la_tomo ac -15 17
i__a c -25
pregnancy:sweet* a 12
prior:sin cd -16 11
pudiera__que ac 24 -23
see_if abcd -14 -15 20 -14
shot__me cd 18 -12
takes bcd 26 -11 -10

=rule:prior:no:just|only|solo|nomas_~1_lexapro| abcd 26 -10 -11 -20
brain:thought ad 19 -15
si__en abd 21 -11 -18

=body:explicaron c 13
allergy:era_nino ac -15 11
any:morni* a -18
brain:my_@relative d -13
brain:ok bd 18 -11
heart:befor* abd -23 24 -20
mi_primera b -21
pregnancy:positive_test cd -11 17
prior:dormir cd 14 -12
que__hoy b 14
whole_list ab 12 -11

=body:has acd 14 -38 -11
fasted:nada_de ad -17 18
frascos bd -13 15
now:durin* ad 13 -10
on_my bd -36 16
they__@medicine ad 20 -18

=any:watching d 11
adult:@relative_is bd -20 21
afuer* ab 14 -16
liga b 15
ride:voy_solo a 14
seven b -14
substance:desde_que b -11

=body:finish b 16
=visit:next abd -11 14 -14
cancel:pull abd -13 -10 21
psychosis:@call_it c 17

=rule:had:yes:#|one|two|three|four|five|six|ei acd -21 -11 28
eaten:nadita a 12
everyone ab 18 -12
heart:@relative bcd 14 -19 -21
medicine bcd 26 -16 -20
organ:y_el d -12
relapsed__@date a -11
ride:till_@day c 11
speci* ab -13 -11
substance:cuand* bcd -12 11 -16
tried__with d 11

=body:esa ab -22 23
chance_y ac -11 14
define_mania bd 13 -13
meds:nuera ac -17 14
not:uso a 11
psychosis:hypom* abc -14 -17 14
ride:trae acd -19 -16 12

=any:joven d -13
=visit:asked acd -17 16 -11
@cancel_no bd 26 -33
allergy:time_i ad -17 18
at__right d -11
coming:mother ad 14 -11
psychosis:after_my b -12
substance:is_the c -13
week$ abd -10 12 -14

=denials:any:2:none abc 22 -42 -28
=number:ride:few d -12
fasted:an_hour ad 23 -18
had:not_say a 13
meds:ya ad 13 -24
might_as cd -22 25
my_allergies b -11
puts__in a -10
ride:soy bd 12 -15

=body:enzymes a -15
=body:rayitas d 13
^maybe bcd -50 26 -40
brain:at_work c 10

counting$ ad -17 18
pregnant_one ab 14 -11
sabe__no ac -19 20
was__# b -17

adult:eighteen d 12
one__that ad 12 -20
pregnancy:snipp* abc 20 -10 -10
problem__# d -10
relap* ad -18 17
ride:got_a abc -17 11 -14
too_much abc -11 -16 13

=body:low abcd 52 -24 -30 -45
allergy:nomas abc 12 -32 -14
any:am_not ad -10 12
boost* d 12
cancel:me abc -17 22 -14
clean__@date ad 22 -20
hundred cd 13 -10
now:@thanks abd -13 28 -22
psychosis:finish b 14
well:desde a 13
would_tell bc -16 15

=any:mismito ad 16 -15
cover* abd 15 -13 -10
drinks:my ab 18 -27
meds:just_@medicine ab -21 14
mitad$ ac -13 15
prior:out ad 19 -18
the__ones a -17

=body:cristal abd -19 -17 13
=body:plus bd -12 12
ahi$ bd 26 -42
dormi_como ad 20 -18
effects:do abd -17 24 -19
have__called b -17
heart:huh a -14
hepatitis__de d -14
i_hate c -11
now:mas_temprano a 12
prueba__salio ac 11 -13
time__that cd 20 -19

=tag:brain:asks bc 11 -40
adult:class ad -12 14
home:be cd 12 -13
ride:recoge d 12

=any:aun bd 14 -13
=body:stranger ad -18 17
=rule:ride:yes:@relative_$ abd -56 -15 26
after_my bd -23 12
agosto abd -11 -11 19
aguantame bd 24 -15
any:cuand* bcd -25 -12 25
me_so ad 23 -18
not:donde bc -10 14
npo_since ab 14 -10
pregnancy:have abcd -14 16 14 -36
prescribed__not ac 11 -11

=body:fib ad -19 19
=body:pump bcd -22 -16 21
@medicine__on acd -21 -14 29
@symptom_was ad 11 -11
effects:a b -13
hora c -13
it__day d -12
meds:was acd 18 15 -32
record$ ab -13 11
so_one d -12

=body:tumor ad -16 17
=visit:me bc -10 -24
@relative__sure cd -14 16
allergy:tomo b 14
brain:la ad 11 -18
home__home ad -10 14
truene$ d 12

=signs:any:yes:unsure abd -40 -19 11
fasted:a abd 18 -35 -22
home:estoy ab 12 -29
like__have b 12
now:the_last ab -12 13
psychosis:sophomore_@year d 12
ride:offered d 15
una__lo ab -11 12

cancel:i_waited ad 21 -15
it_nothing c 14
menos ad 12 -24
organ:e_higado ad 15 -13
se__es bcd -28 29 -15

cholestasis d 13
now:doctor ad 12 -13
passed__@date ad -12 11
psychosis:but_not a 15
skin ad -25 17

=visit:queda acd -15 -13 20
=visit:refuses a 10
as__says a 14
bebe__tiene a 10
coming:nada ad -17 19
i_missed cd -17 21
not:preocupe ac 14 -15
now:que_si abc 12 -19 -14
organ:gastr* ad 16 -12
psychosis:week a -10
taking_it ac -11 19

cancel:away d 14
chequ* b -19
el_no d -12
esta__las ad 14 -17
he__to a -10
psychosis:mas bc 17 -25
que_con abd -16 -14 17
sec abcd -32 44 -16 -25

^nel ad 23 -14
allergy:lol a 15
am__one ad -17 12
any:certa* d 15
cancel:cree a 15
drive:home abc 13 -38 -23
lo_tengo cd 11 -14
me__on d -11
meds:vitam* abc -21 12 -13
now:claro_que ad 13 -10
sobra* d 16

=body:bajo abc 20 -13 -20
adult:every* ad -16 19
depakote ad 15 -11
had:did_the bd -14 16
organ:enceb* b 17
started__@medicine d 13
talked b -12

=body:yes abd -23 -40 25
alergica$ b -14
home:seguimos ad 17 -13
prior:my_back d -15
ride:yes_i ad 17 -20
sophomore_@year acd -11 -11 14
speak$ bd -11 10

=body:file cd 12 -16
=tag:substance:idiom_yes bd 16 -19
=visit:count c -22
antes__ya ad 11 -22
aripiprazol d 13
ciento d 13
hasta__# ad 19 -21
i__three ab -12 13
not:back acd -16 16 -17
psychosis:voces d 13
the_farm ad -12 13

=body:monton d 13
cancel:i_said ad -11 15
had:is_the c 11
heart:chiquito cd 15 -11
legal* ac 19 -13
prior:text b 12
well:for acd -32 -11 27

=body:checked bd -23 -18
^wow b 14
brain:but abc 20 -14 -23
got_the abcd 11 15 -34 -11
in__while cd 13 -14
not_back c 11
on__@day cd 12 -18

=any:way bcd -11 -19 16
=body:otro bc -18 12
brain:convulsiones bd -14 13
dan_@medicine b 10
my__@date abd -15 -12 21
pregnancy:el_trabajo d 12
psychosis:counselor c 13
wish__had ad 20 -19

=any:drug abcd 11 -18 16 -16
know_tomorrow bc -16 18
psychosis:wish_i ad 20 -19
right__a ac 11 -13
segunda ad -26 22

cancel:a_las a 12
not_one abc 14 -15 -29
showing c -11
to__told cd 15 -11
to_see acd -17 28 -17
took__off bcd -16 18 -25

=any:espera ab -12 17
adult:kid ad -17 11
coming:levan* cd 14 -12
fasted:@clinician abd -21 -11 27
got__second cd 19 -17
organ:of_@drink b 12
prostate d -12
psychosis:postpartum abcd -20 -23 14 16
ride:no_@ride a 13
then abd -20 -16 16
yo_mi ab -10 -10

=visit:entrando a 13
=visit:worry a -16
but_my ab -14 -36
de__jajaja a -12
it_matter b 16
not__@relative bc -16 -17
now:tarde bd -19 10
prepa a -11
prior:three abd -33 -21 37
substance:el_@medicine acd -13 13 -11
took__out d -13

=body:brain ac 20 -21
=body:neighbors b 14
effects:too b 13
me__but acd 24 -12 -19
ride:after c -14
s__in b -11
took__test a 11

=body:keto abd -10 16 -19
=rule::idiom_yes:no_te|se_preocup* ac 14 -16
=visit:everything c 12
=visit:fixing ad 14 -11
now:suits ad -18 23
organ:es_el a -22

@insurer_por d 12
al_puro ad 13 -10
any:chanc* ad 12 -17
comi__como a 11
puesto$ abcd 10 17 -14 -16
que_tienen b 10
sea_por d -11
substance:@relative_has ad 15 -13

@clinician__@year bd -12 13
@clinician_in abd -15 -14 11
a_blood d -11
my__just d -11
prior:of_them acd -23 -10 18
substance:at_weddings a 10

#__limpio abd -13 -12 17
=asks:visit:all:yes bcd 28 -15 -24
=body:trataron d 10
am_all ad -18 21
de_cuatro bd -14 14
hace_# a -14
i_only abcd 11 11 -10 -19
pregnancy:descarto acd -27 29 -11
sobra d 10
substance:sin_probar a 10

=body:because bcd -22 -22 14
@medicine__dos ac 15 -16
again abc -11 14 -27
grandbaby_was bd 17 -12
now:a abcd 30 -39 -32 -11
organ:nobod* ac -21 22
permit$ b 10
prior:tried_a d -12
problema__el ad -12 12

@relative_toma abd -13 22 -12
any:might ac -14 16
cancel:minut* abd 18 -11 -13
cancel:somebody a -17
heart:in_@date bcd -11 14 -15
no_podia abcd -15 -13 -10 24
none abcd 31 -15 -36 -20
organ:liver* bcd -19 -20 14
pregnancy:will a -12
yo__ida ad 13 -12

=visit:slow ad -12 13
cancel:el_@parking a 11
casi_me ad -11 12
como__seis acd -11 17 -14
dice_mi bd -17 14
hasta_electrochoques ad -14 16
now:day_is b 11
now:watching d 11
picku* a -11
prior:cuale* acd -18 12 -19
que__@medicine a 10

=any:there abd -20 22 -21
=body:diagnostico bc -17 17
@relative__have b -13
^amaneci a 14
adult:under* a 11
allergy:a_saber ac -11 17
brain:twice a -15
eaten:with ac -24 10
one__out ab -19 17
pusie* b -29
which_day b 11

desay* c -13
drive:a abcd -12 -25 -19 24
eaten:ayer_y ad 13 -12
era__pero ac 16 -11
es__toma ab 14 -11
home:en_la abc 17 -31 -11
moved abcd 26 14 -22 -33
texts:este b -27

@relative_y b -28
any__this ad 17 -15
drive:do ac -11 -14
i__forgot d 11
lift$ a 13
ride:no_sabe b 15

=visit:er a 13
have_is bd -23 18
keep__it d 11
me__books d 16
termine_en ad -11 16
working_# ad -14 14

algo_de abc -10 -11 16
drinks:vez ad -10 16
drive:licencia ad 16 -11
got__dui ab -18 12
is__an b 15
nothing_with a 12
substance:hones* acd -13 -15 26
texts:cel b -11
they_gave d -17

=any:birth ac -19 18
any:mero bd -12 20
palab* b 11
reacciones$ a 11

@move_the bcd 17 -11 -10
cancel:todav* d -11
had:iv ad -11 17
las_noches acd -11 -11 19
like__not d 11
not:asegurar abc -14 -19 23
pregunta__mi b 11
segun__dure c 11
to_not b 12

=body:ahora abc -11 11 -13
drink__not ac 15 -12
drive:get ad -12 12
home:que_me d -11
i__give ad 15 -12
my__due b 14
psychosis:veo_sombras c 13

coming:somebody ad 14 -13
he_tomado b -12
recli* d 15
substance:first ab -14 12
substance:thinks_i c 10

=body:eh abc -18 -15 15
@treat__cosa c 12
any:tengo_que c 15
but_not abd 21 -24 -33
en__farmacia bcd 20 -14 -25
esta__corazon a -14
for__nothing ad 13 -11
not__till ab -10 11
now:dark a 12
now:imposible abcd 29 -12 -14 -17
prior:tipo b 10

=body:guess abc -11 -23 11
allergy:buddy a 11
deciding acd -17 18 -15
heart:too_high b 10
name_it bd -25 14
no__donde bc -10 14
primero__@medicine ad -13 13
solo$ bc -15 -10
texts:want bcd -11 -11 11

=any:anytime d 12
=any:swear d 14
@medicine__tiroides a -10
^afraid a 11
^siete ad -11 17
any:tell bcd -27 19 -10
coming:caigo d 19
coming:tempr* c 14
now:excep* ad 14 -14

cancel:@thanks abd -14 -14 24
home:am ab 13 -27
now:try_again ab 15 -13
organ:fatty_liver d 12
pads$ d 11

=any:vacio d 17
=any:without b -11
@relative_i b -19
calor_en b 13
come_back cd 10 -18
heart:to_do ad -13 11
lo_estan c 13
organ:a_lot b -12

=body:die bd 16 -13
=body:huh abc -15 14 -10
=body:mental a 11
=body:ultrasonido bcd -19 22 -14
=visit:dejelo ad 17 -15
@relative_por cd -12 14
any:got_it abd -10 -11 20
bola abcd -14 -13 26 -15
fasted:@drink bcd -14 35 -32
i_@drive c -23
instr* a -15
ride:should bc -28 22
to__an cd 14 -13

allergy:when_they cd -20 14
era_mi ad 14 -16
prior:take bcd 26 -18 -14
snri ad -19 18
ve$ c 11

=tag:coming:no cd -19 14
=visit:veces c 11
allergy:is_only ad -11 11
de__asi d 14
morning cd -15 -14
of__as b 12

#_minutes bc 12 -22
^rain ad 15 -11
allergy:@symptom_once ac -13 12
allergy:la_vez d -14
dokie ad -12 21
in__recliner d 10
know_of d -10
my__does ac 11 -29
psychosis:sometimes abd -15 -19 11

=body:veo a -13
=visit:ahi bc -20 -11
ando__la cd 11 -20
any:dejeme bc -10 15
arepa ad -18 18
coming:but_my d -12
heart:low_side a 13
me_to d -11
my_license ab 12 -13
not__or abd 21 -14 -19
organ:count_as b 11
organ:wrong a 10
substance:my_boss d -11

=signs:drive:no d -24
dio__pero bcd -10 13 -16
escriba a 11
manej* abc -18 24 -34
pregnancy:he_hecho c 11
quiero__me b 12
ride:she_will a -17
too_early abd 15 -14 -14
we__for ad -10 12

=any:cumpli bd -12 17
=body:diferentes bd -12 14
ask__@relative acd -23 21 -11
you__text b -12

=any:out ab -23 -17
=body:worried ad -17 16
estupendamente b -11
in__of a -15
prese* abd 23 -17 -12
prima bd 17 -19
prior:at abd -19 -26 24
psychosis:garde* b 10
veces__me c 11
with__@relative abd 19 -25 -12
with_either a 10

=visit:deep a 11
allergy:is_in a -13
drive:ya ad 27 -29
the_form bc 19 -18
ultrasound__my c 12
when__were a 12

be__i ac 19 -24
confirmo bcd -26 29 -19
drive:taking abc 12 -26 -13
organ:getting d -16
pregnancy:left ad 13 -12
texts:si_por ad -12 15

=body:surprisingly ad 13 -12
@relative_makes b -11
brain:brain* a 13
cancel:think abcd -12 -16 21 -12
heart:antes_de ac -11 14
mi_nombre ad 15 -15

=body:nace abd -19 -11 27
=rule:pregnancy:no:i_am_# bcd 20 -10 -15
=visit:ntp bcd -13 -12 13
heart:attac* c -19
mia b -12
most_of b -12
now:make b -11

a__honestly cd -10 11
dado_eso ac 14 -10
fasted:and_i ad -16 17
heart: d -11
is__go a 11
me__mal abd 21 -20 -18
paro_de cd 14 -13
prior:of_it ad -11 16
thought__had cd -10 10

out__me bc 18 -12
ride:un_@vehicle ac 14 -10
she__that c 13
substance:is_been ad -10 14

=visit:tenia bd 16 -14
@medicine__can abd 23 -13 -20
colesterol$ b -11
dejela__esta d 12
heart:passed_my ac 15 -11
know_after ac -12 18
now:how_long ac -12 12
organ:into_it ac -10 14
paso abc 19 -16 -29
saw bcd -27 13 -16
sir abc 14 -15 -18

had:doctor ad -14 18
heart:did_not ac -12 12
now:#_de ad 14 -12
organ:de cd -10 -15
organ:depen* cd -16 17
pregnancy:i abcd -22 14 -31 14
ride:@relative_i a 11
well:ni abcd -10 -15 24 -19
what__said a -15

=visit:grandkids ad 14 -10
any:meds d 12
drinks:ni ad 23 -18
eaten:took_my d -10
for__post d -10
i_like abd -15 -16 27
sesiones d -11
substance:we_are a 12
todo_en ad 28 -25
wish__the ad 15 -15

=tag:home:other abd 13 -11 -14
^convulsiones ad -18 21
a_monitor cd 15 -12
botella bcd -13 -14 11
convulsione$ a -12
drinks:ahi a 15
in_the b -19
not_@medicine a 14
only_when ac -21 15
you_mean bd 25 -23

bees$ b 12
doing_tests cd 19 -13
effects:@hello bd 17 -12
heart:pastilla abc -27 16 -15
it__his ad 11 -16
operaron_del d 11
texts:new b 12
to_this bcd -21 -13 16

@thanks_pero a 12
body$ a 11
matusalen d 11
ok_@thanks bd 17 -13
sir$ a 16

=any:entiendo b 17
=said:effects:unsure bcd -27 14 -11
almost_birthdays a 11
any:gave ad -15 11
estud* cd 23 -33
for__@body b -10
heart:diabetes a 16
los__una cd -16 17

@medicine__everything bd 13 -11
^acabo b -25
asi$ acd -11 24 -25
prefiero__decir ab -12 17
prior:@treat_yes acd -11 25 -24
prn a 10
sepa_la abcd -14 -13 26 -15
substance:estoy ac -35 12
waited abd 20 -12 -14

#_@vehicle d 11
andam* ab -19 -15
fasted:yesterday ad -21 23
home_it c 10
y__caminando b 10

@relative_@insurer cd -21 18
any:@insurer b -13
had__# ab -20 20
lo_mismo abcd -22 29 -12 -14
one__blood ad -10 12
prior:have_got bd 14 -15

^capaz abcd -24 -20 46 -34
brain:cuando d 14
few__i ab -11 11
recien bd -19 16
ride:a_nadie ac 23 -34
to__off c -11

@food__not ad -13 15
adult:am_a ad 15 -11
are__so b 14
los_mariscos a 17
mal_no a 12
pregnancy:mom ab 15 -10
substance:yeah acd -15 -12 13

^vietnam d 12
allergy:esa_vez d 13
any:please_do b -11
had:puedo bcd -13 18 -12
no__un abd -14 -11 16
revisado ac -12 16

=body:blues a 12
=body:operaron ad -24 23
=said:ask:signs_of_both ab 10 -39
been_told d -12
pero__lactando ad -10 13

=any:@open ad 11 -31
=any:ask acd -19 31 -16
=rule:ride:yes:si_mi|la_@relative cd -19 16
=tag:had:asks b -10
=visit:lupe b 12
all abc 22 -25 -45
any:when abd 24 -22 -10
eaten:two_@hours ad -17 19
for__@day b -11
i__till ad -14 19
my__@move a -10
no__ningun d 12
now:after_# a 11
prior:es_que ab -11 10
suits_me ad -17 21
the__just bcd 14 11 -20
you_later bc -14 16

=body:@insurer b -15
am_home d -15
do__suit ad 18 -16
eaten:just abcd -10 -41 -12 41
effects:right_as ad 17 -16
heart:anxiety bd 15 -12
psychosis:escuc* d 16

@medicine_did ab -12 12
^almost ad 28 -19
allergy:nunca_me acd -13 18 -10
manejare ad -12 18

pero_soy d 11
texts:confi* ad -11 21

=any:mild d 17
@medicine__nothing d -10
al__con a 13
high__does cd -16 13
see abc -17 -12 12
should_i abcd -15 29 -14 -24
substance:nada_y c 10
waiting__hear a -10
with__for abcd 25 -17 -11 -24

=body:if bcd 21 -15 -10
=said:no:the_last_word_after_all acd 21 -21 -11
borin* a 12
depende abcd -24 -12 30 -26
estoy_a ad 23 -16
go_for a -13
meds:unsure bc -12 10
organ:ahi abd 17 -12 -13
ride:from abd -37 -13 27
sin_el a 13
stroke_not d 11

@relative_yo a 13
any:is_fine b -10
effects:alway* ad 17 -15
i_want abcd -17 17 11 -29
las_bodas b -11
no__conozco a 13
says_# ad -17 11
substance:than_i abd -15 -13 13

=any:quince ad 27 -20
@drug_@drug bd 33 -37
been__since b -25
i__pick ad -13 13
mejor_si cd -16 17
organ:and_then cd 18 -16
prior:@medicine_@medicine abcd -11 -27 -27 19
substance:til ad -11 16

=body:mixed bd -11 -11
=body:toc a 13
@place__de a 11
he__his ab 13 -10
mi_edad ac 11 -14
nkda$ a 10
no__corazon ad 12 -14
organ:trouble acd 15 -12 -12
ride:but_he ad 21 -23
substance:at_night c 13
todos$ bc 13 -16

=visit:dedo d 11
am__next ad 12 -11
be_@symptom ac 14 -11
cancel:but abd -11 -11 11
fixing ad 15 -15
hungry__bear ab 14 -12
looking__it cd 11 -10
meds:no ad 28 -33
moods d 14
organ:am_clear a 13
pregnancy:no_le bd 12 -14
ride:todavia acd -17 21 -13

#__weeks ad 15 -11
=body:playing c 14
about_it bcd -16 19 -22
allergy:nauseous ac -17 23
brain:a_fall ac -12 14
la__veces d -15
lo__@clinician acd 10 -20 -12
nefro* bd -18 25
never__touch b -10
not_better a 12
now:quier* ad 23 -18

ahead__it ad 23 -22
any:bien ab -10 12
heart:heavier cd 14 -15
prior:one_@medicine abcd 24 -20 -30 -10
prior:six bd -10 14
the__thing bcd 12 -10 -11
vigente d 12

eaten:@food_with ad -12 15
my__them c -11
pero_el acd -11 -17 19
to__there d -13

=body:newspapers ab 18 -19
=body:psychotic c -31
drive:no_way ad 17 -14
estoy_viendo c 16
not:off bcd 18 -12 -13

cancel:el_dia ad 21 -19
discu* abcd -17 35 -15 -25
effects:@place d 11
it__for bcd 13 -15 -11
it_as d -11
not:@drive bcd 23 -16 -28
salido ac 10 -12
si__quien ac -17 15
well:fine ac -14 13

beer ac 13 -19
cuarto_# b 11
had:@visit_in ad -13 17
just__to bd 13 -20
nace_en d 12
now:prometo acd -16 21 -19
psychosis:hear_are a 11
puedo__la b -12
well:no_me ad -27 28

^drawn bcd -17 -10 18
bebo bc -25 -17
cancel:of ad -16 12
dos_veces b -16
heart:y_el cd 13 -16
maybe$ acd -19 20 -22
retraso$ acd -17 23 -10
senior__me c 10

=rule:coming:yes:no_~2_cambi*|cancel*|mueva*|muev ad -26 29
=rule:now:yes:is|it_~1_fine|good|great|ok|okay cd -11 14
eaten:como_hace acd -11 17 -14
home:by_now c 11
my__six bd 25 -21
one__@relative ad -17 10
prior:un_@medicine ad 16 -10

=any:snacked abd -16 -15 15
adult:in_college d 14
am_clear ab 16 -11
drinks:a abd -11 -17 16
due_in ad -11 12
eso__la bd -14 12
no_pienso ad -14 11
organ:that_matter bd -15 15
pain_@medicine bcd -10 11 -16
ride:unico a 13

=body:al d -10
^npo abd 18 -14 -10
altog* a 16
an_allergy d 13
any:acuerdo d 10
just abc 13 -23 -23
meds:tengo_que c 11
my__for bcd -37 12 10
now:is_# ab 15 -12
pregnancy:para b -25
ride:famil* acd 25 -17 -20

=said:yes:the_last_word abd -33 -41 33
@relative_conmigo d -13
adult:and_i ad -13 14
brain:other d -11
carter$ a -14
cheese a 10
drive:someo* abd 27 -16 -16
en_casa bcd -19 -14 13
no_need abcd -17 -13 -10 27
now:complica a 13
now:put_me a 11
nurse bcd 23 -18 -13
pregu* abcd -73 52 24 -54
vinito_con a 13

la_mia ab 14 -16
not:up bc -10 18
organ:appendix bc 11 -11
pill abd -20 -41 25

#_but bd 16 -12
allergy:fine abcd 37 -17 -35 -22
confirmo_en c 13
drinks:#_to d 10
dumps a 13
investigando c 11
mania_no a 10
prior:kind a 12
problemas c -24
psychosis:denie* a 10
se__a bc 20 -23
substance:left bd -22 19

=tag:organ:no acd 27 -19 -29
a_scam abd -12 22 -17
allergy:your bd 14 -14
answe* abd -34 32 -11
drive:alway* abd -26 -14 32
eaten:breakfast ad 11 -12
el__eso a -15
hold_up a -12
just__that c -12
la_pregunta b 17
not:clear ac -14 18
nursing_do bd -11 12
substance:threw a -10
was_all b 11

=signs:adult:no+yes ad -14 12
brain:fine b -13
heart:actua* a 11
pregnancy:tacos a 11
state d -15
ultrasound abd -13 -19 16

allergy:no_que a 12
eaten:since abcd 23 18 -21 -39
psychosis:sleep b -12
texts:un ab -16 14

digo_que c -11
drinks:una bd 13 -17
eaten:@food abc 14 -21 -24
had:una_fiesta b 10
now:not_think ad -14 15
organ:possi* c 16
si_pero abcd 26 -37 -12 -15
substance:xanax abd -11 -16 11
yesterday$ ac 14 -26

=who:visit:minetheirs:before bc -42 10
@medicine__back b -11
drink_@drug d -13
eaten:mangu ad -16 22
eaten:tengo_que a -10
heart:it_does d 11
my__now a 12
out_@sick cd -13 16
pregnancy:camino bd -12 15
ride:see cd 18 -25

any:las ac -18 11
brace* d 16
coming:hace b 11
heart:normal abd 12 -21 -12
meds:i_can ab 17 -20
the_cardiologist cd 14 -15
trasp* ad -18 20

=body:instead b 12
=visit:busca d 13
=visit:minutes c -11
allergy:no_i bc 11 -11
be__do a -12
drinks:a_drug bc -13 17
it__all a 10
my_mind b -14
on__the acd -19 -11 17

=signs:fasted:yes abcd -25 -26 -13 26
drive:entonces a -12
heart:been_told d -12
polycystic__like d 12
well:i_feel bc -20 -10

adult:cumpli_# d 12
minute$ abc -21 16 -11
not:preventing c 12

=any:lil ad -14 14
=rule:now:yes:not_~2_cancel*|change|move|touch ad -24 26
busca$ d 14
but_they bd 21 -10
cancel:en acd 23 -16 -24
fasted:acabo_de ad 32 -29
grief ad 12 -12
my_number ad 20 -21
psychosis:esquizoafectivo d 15
scared$ ad 12 -12

=visit:hora acd 14 -39 -14
brain:presion ab -11 16
but__great ac -16 18
cancel:will_see a 11
effects:pront* c 12
meds:ritalin bd 14 -13
my__could b -10
pasado c -22

heart:attacks a -12
y_trazodona a -11

=rule:psychosis:yes:hypomania|hipomania bcd -21 22 -14
^sophomore a 13
adult:cumplo_# ad 17 -18
by__last acd -12 13 -13
day__can ad -14 13
do__drink acd 18 -12 -21
dose$ abcd -26 -10 -15 27
if_they cd 17 -14
que__nada abd 18 -11 -18
tos d -11
well:cocine d 10

=said:meds:no acd 11 -17 -29
allergy:caido_mal a 11
comiendo$ d 17
la_otra bd 14 -16
mas__hace ad 13 -11
me__manejando abc 12 -10 -12
prior:am_not bd 12 -14
psychosis:for_about d 11
straight__high a 12
substance:ask abc -19 14 -14

=signs:pregnancy:yes abcd -26 -10 -28 31
=visit:tal acd -15 11 -17
^drugs ad -14 17
como__un a 10
now:ask abc -13 -13 11
now:conte* ad 10 -11
pregnancy:need_to b -13
psychosis:bipolar_ii c 12
that_do d -10

cancel:queria_@cancel ad 12 -12
heart:bad_ticker a -15
now:at_that ad 16 -14
substance:jajaja b 16

eaten:guard* a 12
hacerme c 11
heart:dijo b -16
pero_solo c 13
substance:weed c -11

had:pacie* bd -23 15
heart:grand* ab -12 13
now:ask_me bd -10 -12
now:en_la ab 12 -23

=body:hon b 14
about_that abd -21 16 -22
any:total* abd -13 -11 23

=body:feeding ad -20 22
=visit:aguanta ab -12 16
es_de bcd -30 14 -11
now:changed_my ad 21 -17
prior:same ad 16 -19
y__por b -17

acabo__de d -11
except_i a 11
i__sixty ad 21 -16
now:para c -21

=body:marcapasos ab -18 12
a__who bd -23 20
insom* bd 15 -12
la_tengo abc 16 -22 -16
my__@eat ab -13 14
ride:can_come abd -17 22 -11

=any:dob ad -17 23
am__take ad 12 -11
er__was ad 15 -17
es__unico b -10
good__my ad 21 -22
heart:of_a acd 25 -10 -26
organ:for_the a 14
trimester ad -16 26
was__and bc 17 -10

=visit:school ab 12 -18
de_naranja b 12
dying b 19
ride:only_a a 12
the__away d 12

@food__the b -10
a__some cd 11 -19
home:we b -12
i__@drug bcd 13 13 -28
le_escribo bc 12 -13
no__getting ad -13 15

land bd 15 -13
sabia_que ab -12 17

=denials:any:2: abd 15 -44 -10
=visit:@insurer c -33
adult:y_si b 10
ask_the abcd -18 -22 28 -11
heart:marca* acd -24 -10 12
prena* acd -18 -14 23
se__@vehicle bc 12 -10
substance:navy ad 15 -14

=visit:kind ac -14 11
adult:@drive a -11
catheter bd -16 19
find abcd -21 -17 39 -37
hearing__name b 11
no_que abcd 44 -31 -27 -19
organ:rinon bcd -12 -22 13
psychosis:toc a 13

another$ c 13
now:los b -17
the__@sick ad 14 -11
walking abc 12 -21 -18
y__lo bc 14 -18

=body:@stop c -16
=denials:any:0:none a -31
=rule:now:yes:hit_me ad 16 -16
adult:tienen b 14
cancel:@relative_passed d 11
find_my c -11
meds:control ad -12 18
not__any bc -20 -32
that__took ad -12 14
up_fine a 11

=any:bill abd -20 28 -17
any:vivo a 13
brain:all bd -20 17
fasted:and abcd 25 -11 -23 -15
no__queda ad -15 20
pregnancy:dos_rayitas d 13
ride:riding_my a 11
sitting bc -15 -13
the_@traffic ad 16 -15

^drank ad -11 15
^formula ad -16 14
^which abd -12 20 -17
drive:@drive_home ad -24 27
esa_es d 12
fasted:ya abd 25 11 -45
recall$ abcd -20 -14 27 -10
they_told b -12

eaten:do_not abcd -16 -19 22 -12
effects:sleep_since ad -12 12
heart:pero_que d 17
prefiero__@call ab 15 -14
psychosis:cosa a 14
substance:pero ad 21 -30
tuve__@year cd 14 -13

=any:hablo b 12
=any:whole b -17
can__if ac -10 10
eaten:la_manana a -17
it__when abd 16 -18 -11
meds:is_on a -12
soon cd 14 -22
texts:one bc -16 12
well:minute ab -11 13
y__volvi cd 14 -16

=any:changed d -13
=body:army abd 12 -11 -11
cancel:can_come ab 17 -11
coming:obvio acd -11 -10 20
make_that ad -14 15
not__two acd -23 -15 31
prior:the_mood a 11
still__night d 11

=any:dormir bcd -17 -16 17
=visit:@move abcd -18 38 -13 -30
brain:de_@body ad 12 -10
effects:always ad 17 -15
habia_dicho ad 18 -11
i__regular a -14
mire$ c 14
outside$ cd -10 -19
voy__segundo a 13

@relative__@sick ac 21 -16
adult:porque a 13
allergy:head ad -12 11
allergy:unles* bd -13 13
coming:otro ad 24 -20
do__you c -15
get__on d -11
meds:i_am ad -12 10
my_limit ab 14 -15
pocke* abc -14 12 -13

=body:convulsiones abcd -11 -22 -12 23
^thought c -14
heart:under cd 13 -11
nothing abc 11 -16 -25
psychosis:con_hongos c 10

#_# abcd -34 20 14 -16
boyfriends b -11
brain:i_would ab -11 10
effects:@eat d -13
home:back_at ad -15 18
no__dio ad 14 -13
pregnancy:got_my a 14
ride:en_mi ad 29 -25
substance:six acd -11 -10 20

=any:by bc -13 10
=body:golpee cd 11 -11
any:sleep_on c 10
i_tell acd -11 25 -15
now:to_ask a -14
out_fine a 10
psychosis:fever c 13
reloj$ ad 19 -16
substance:this acd -25 -20 28

a_ser a 15
coming:minutes d 12
drugs c -11
elbow a 11
for__not ab 13 -25
llegue_a b -12
substance:bad abd -21 -17 29

=body:creo bcd -35 25 -28
=lead:any:yes:0 abcd -33 -20 -13 25
allergy:solo_a ab 22 -15
as__mine c 18
effects:con_eso b 11
lejos b 12
me_after ac -27 11
now__not abcd 14 12 -13 -21
substance:que_no abc -28 -19 28
the_world ad -14 14
to__to cd -37 13

@clinician_me abcd 12 18 -15 -17
hours b -26
organ:looking c 13
pregnancy:test_at c 13
prior:a_couple cd 18 -15
quien_es bc 21 -15
substance:control d -14
well:@visit bcd 21 -14 -17
well:sick ad -22 19

=any:estado acd -12 31 -24
^passing d 14
cayo abcd 25 -22 -13 -12
drive:no_puedo bcd 15 -12 -13
en_un bcd 11 -10 -18
have__on cd -23 17
home:jaja bd -13 16
me_see c 12
not:in bc -26 -12
ride:#_but b 11
y__de ad 21 -25
ya__dije abd -10 21 -12

allergy:can a -13
allergy:con a -14
concussion__@year c 11
do__not d -12
drinks:@drug_@drug bd 22 -24
it__still c -12
ocupada d 12
pregnancy:breastfeed d 19
pregnancy:y cd -26 16
psychosis:esa_palabra b 12
ride:there ab -20 13
this_@month acd -16 28 -16

eaten:acabo ad -14 18
hell bc -16 -15
lo_mio abc 21 -19 -11
on__third b 11
tiene* abd -16 29 -17

=any:pique ad -17 18
=body:par acd -11 -17 16
able_to bd 11 -15
any:esa_@place a 14
comes_back c 10
desca* abd 26 -27 -26
hasta__los d 13
heart:estoy_bien a 12
him_he d -11
myself$ c -13
need__my ab -12 13
not:quito cd -12 13
ride:confi* ac -20 16
ride:pick_me bd -12 16

^down a 13
adult:#_@relative a 11
anticonceptivas$ a 13
i__job ad -12 13
now:time_is ad -27 18
para__le ab 17 -18
pregnancy:embar* acd -16 -12 17

any:on_that c 17
any:three a 15
eaten:soy abd 17 -16 -11
getting__of cd 13 -11
meds:and_take a 10
meds:now b -22
not:i bc 15 -12
psychosis:era c -12
ride:with_no ab -12 12

heart:@clinician_dijo bc -13 11
mania_si ad -14 21
pregnancy:no_period ac -11 13
pregnancy:viene d 12
prior:second d -13

=body:cholestasis d 13
aguita$ bcd -18 25 -26
allergy:nothing_bad a 10
am__nothing ad 18 -16
coming:dejela_como d 14
drive:need a -16
for_depression abd -11 19 -12
in_this ad 13 -26
pregnancy:no_hay ad 13 -13
prior:@relative_tomo b 13
soy_bipolar bd -13 15

=any:feels d -12
=body:today bcd -11 -20 13
any:a a -11
heart:@relative_ella d 10
pains d -14
psychosis:ok b 11
que__escriban ad -14 14
tutor* a 11
una__el bcd -13 15 -18
up_after d 12

=rule:organ:yes:un|solo|unico|falta|done_~1_rino ad -14 21
las__con d -13
probably_my cd 13 -11
vivo_solo d 11
well:mas_o abcd -17 -15 21 -18

=rule::yes:hundred_percent c 13
adult:a_lady ab -12 19
cancel:not_touch ad 12 -11
cancel:wait ab 15 -10
home:@clothes_there bd 19 -14
llego_con d 11

=visit:send cd -10 10
allergy:nique* a 10
had:an_@visit ad 10 -11
heart:coles* ad 12 -17
lupita abd -15 24 -10
my__gave ad -16 14
oatmeal acd -13 -16 17
ride:si a 10
seizures__not a 12
wish_i abcd 13 -26 12 -19

=any:five ad -14 11
=body:recibi c -11
=rule:now:yes:no_~2_cambi*|cancel*|mueva*|muev ad -17 20
cuando_nacio b -14
not:skip abd -19 -15 26
organ:a_scan c 11
pregnancy:@late_period ac 21 -19
psychosis:signi* d -13

=body:otros d -11
any:my_@medicine a -33
cinco$ abcd -30 -20 -25 40
heart:de_un bd 11 -12
home:@place abd 27 -20 -20
ride:negat* a 12
this__be abc 11 -29 -11

le__ni ad -14 13
no_se a -20
pregnancy:am_nursing bd -15 16
pregnancy:encar* d 12
skipped_me a 13
sorry_i ab 11 -13
substance:que_toma ab 15 -14
the_problem ab 24 -26

=tag:allergy:idiom_yes ad 18 -17
=visit:planning bd -12 11
and_her a -12
drive:have_not cd 11 -11
jaja__la c -13
la_coca d 16
ride:familia a 14
up_my ad -18 12

@drink_at abd -16 -13 23
a_bug abd -20 -11 15
coming:interesa ad 14 -13
he_@drive b 13
not:vi cd 14 -12
que__ver bc 20 -12
rehabilitacion abd -14 -11 26
thirties$ ad -10 12

a__pressure d -11
asi__@drive ab -13 10
not:penicillin d 11
ride:to_@drive a 15

allergy:not_remember ac 12 -10
fuerza$ abcd -23 24 -17 -19
had_the c -24
lo__la abc -14 18 -20
meds:time a 10
now:my_@visit bd 14 -19
para__necesitan b 10
probation_officer c -10
puedo__antes c -11
stent$ b 12
to_@call bcd -23 19 -12

adult:next abd 28 -11 -20
any:si_ya ad 14 -10
blood$ a -12
que__puedo acd 11 -11 -13
she_was bcd -13 23 -22
substance:again d 13
substance:sober_today abd 12 -25 17

@drive__home b -15
boss__the ad -16 18
do__own bd 12 -11
estoy__trabajo bcd 22 -10 -12
for_me b -30
home__nobody b 15
not_changed ad -13 14
watch* acd -19 -19 19
well:up_and a -12

@relative_anda a -19
@year__yes ad -11 12
allergy:ninguna abd 23 -11 -17
now:have_got ad -11 10
psychosis:and bc -16 10
that_ship a 16
zone abd -19 25 -20

=visit:took ad -19 13
abajo cd 16 -18
cancel:for_this a 14
cathe* bd -16 21
me__have c -19
prior:could_not c 10
ride:if acd -15 17 -17

=body:do abd -22 29 -22
=body:record a -11
drive:same ad -14 14
effects:time ad 13 -20
organ:norma* abcd 36 -20 -25 -25

=body:had cd 11 -24
=rule:pregnancy:unsure:could|might|may_~1_be bd -11 15
am_only d -11
any:@eat abd 18 -19 -23
guayaquil$ ad -10 18
heart:something ad -13 18
not:it ac -19 11
on__table cd -11 16
prior:dos_cajas ad 13 -10
texts:@call_@call b -12

=visit:mata ad 17 -11
fui_a ad 16 -22
in__full d 11
no_pueda ac -13 12
organ:a_cada ac -12 12
substance:pot ac -17 20

=body:esperando abd -25 -16 17
adult:jubil* ad -14 21
any_more abd -22 -13 18
aparato d -12
eaten:@food_on ad -17 19
edificio a 10
heart:@visit cd 13 -12
i__long ad 28 -25
if__would ab -14 17
por__de ad -19 18
prior:@treat_dos cd 20 -19
safe:famil* d 12
voy__@drive ad -13 15

=body:job c -11
a_@fetch b -15
any:yes_and c 10
cual abd -38 34 -19
fifth abc -22 15 -18
get_up d -12
naive a 13
now:misa ad 14 -11
psychosis:@relative_was acd 14 -16 -11
took__the ad 12 -23

=any:revisar c 13
=tag:adult:self b -11
heart:contrario a 11
hospital bd -11 -11
now:para_que ab -11 15
truck__a ab -12 12

=tag:effects:self ad -16 13
adult:pension d 10
and_can a -18
any:parte_de b 12
el__nuevo a 11
heart:last_spring ad 12 -14
heart:nomas_por ab 11 -13
home:acabo ad -12 16
lost__what d -12
me_right bd -11 13
psychosis:straight a 12
soy__irregular c 11

=asks:any:after:none b -15
=body:vice a 11
=rule::unsure:i_do_not_remember|recall bcd 17 -13 -15
=rule:prior:no:never|nunca_~3_tried|taken|been| acd 27 -15 -17
pregnancy:semanas abd -31 -11 26

=rule:organ:unsure:labs|results|tests|test|estudios c -11
@clinician__que a -11
beers_on a 13
close* b -16
embarazada_de a 12
heart:the_low a 13
home:getti* ad -13 15
in_an bcd 18 -10 -13
pero__dieron d -12
presion__como a -20

^las abcd -32 14 -41 27
any:dead_body a 14
cancel:inter* ad -15 17
daughters_@call bc -11 13
mi__permiso bc 17 -17
now:cambi* abd 22 -10 -27
pregnancy:nuera b 12
ride:senora bcd -17 -12 17
si__sueltan cd 14 -11
yo_vivo a 10

a__despues bc -11 11
fijate_que a 12
fue_derrame c 11
had:ketamina bcd -28 -12 15
one_test ac -10 14
organ:they_are ac -12 14
thought_i bcd -16 -33 13

a_pelo a 14
eaten:my_@relative a -11
heart:is_it a -15
just_the bcd -50 -26 26
legal__and d 12
nervous b -22
passed__in d 14
prior:como bc 18 -25
si__tomo a -17

^llegue ad -13 18
^neither d -21
any:sabria c 13
le_caigo acd -11 -14 22
menor_tengo ad -16 16
out__i b -19
pregnancy:on abcd 28 -12 -25 -15
since__passed b 10
substance:de_la ad -14 20
uti__@body b 10

=body:recetas a -14
=body:repetir bc -11 14
am__four a 12
drive:suyo ab -15 16
i__make b -17
now:first c 11
psychosis:ordenar bd 14 -17
un__hace bcd -20 -23 17

@hours__no ad -11 11
^rather bcd 14 -11 -18
acuerdo_si bc 15 -11
allergy:just_to a 11
brain:sickn* b -10
buscando abcd -17 -12 23 -12
cancel:voy_si c 10
drive:yes_i ab 12 -12
for__while cd -15 18
now:got_to cd 13 -17
now:is_better d -20
organ:says abc 15 -13 -15
resultado__la c 11
ride:live a 11
ride:me_up abd -11 -16 23
ride:unless c 12

@stop__pero ad -21 24
effects:like b -24
hace_rato abd -23 -20 28
not__til ac -13 13
puedo_@call ab -15 11
ride:care_of ad -12 16
ride:took_the ad -11 11
safe:he a 11
should__bring b 11

@relative_el bd -10 14
me__esa c -11
well:decaida acd 19 -21 -17

=any:somebody ad 13 -11
=body:ustedes bc -12 -16
=visit:truene d 18
@relative__good ab -12 13
closer b -14
hasta b -44
organ:tomo d 10
sabria_decir c 14
well:a_fiddle ad -10 11

=body:urologo ad -11 11
@open_to ad -16 21
clean$ abc 16 -18 -17
home:@clothes_alla b 12
pero__sabe bd 17 -12
two_duis d 12

=any:sips a 12
esta_perfecto ad -17 18
heart:surge* abd -15 -10 21
me__hasta b -14
meds:of_em d 12
mio abc 17 -17 -14
not__thing c -12
operada ad 16 -12
pregnancy:there_is a -15

=visit:conozco a 12
cancel:hold a -16
estoy__@insurance abc -17 -12 20
pregnancy:positiva ad -16 20
ride:nobody bc -15 -28

=visit:chofer ac 25 -17
adult:long d 14
and_i bcd -28 -23 16
any:decid* c 13
be__time a 13
estoy_mas a 16
fasted:media_hora a 12
got__right d 14
now:cambiarla a -12
well:la abcd 15 11 -37 -13

=visit:card bd 13 -14
con_una bd 14 -20
para__obra b 11
puros_nervios ac 14 -11
suegro d 10

=tag:well:asks bcd 29 -26 -30
^whatever ab -19 15
los_nervios abc -18 -18 23
manag* abcd -17 -23 35 -32
otra__el a 11
pregnancy:asked a -11
psychosis:disor* b -11
who__the ad 21 -22

=visit:acaba ac 15 -15
about__@price ab -13 15
adult:esta_en ab -11 13
deme cd 21 -26
different b -13
had: c -41
parked b -12
ride:mama ab -22 18
substance:el_que ab 13 -11
sure_have abd -10 -20 24
to_keep ad 13 -11
treat c -11
vuelvo_con d 12

#__this abd -21 12 12
=rule::unsure:eso_cuenta bcd -20 27 -14
al_reves ad 22 -22
allergy:airwa* d 10
am__@clinician ab 19 -13
asked$ ac -11 12
never__heart ad -10 12
no_@treat abcd 26 -23 -15 -13

=visit:ese abd 21 -22 -17
=visit:ni bd -22 13
^that bcd 17 -73 14
any:sola d 12
dira$ ac -14 15
escri* abc -14 20 -32
guest ad -10 20
on__shot bc -13 -12
organ:interstitial d 11
prior:#_of d 12

=body:both acd 26 -45 -13
me__operado c 11
they_have ab -16 11

=body:ni abcd 25 -28 -13 -17
=body:pee bcd -26 19 -14
=visit:they abcd 27 13 -13 -48
any:bled bd 18 -13
journaling b 14
tell_you abcd -23 -52 38 -13
track c 12
would__get b -11

=visit:fue a 15
almost$ cd 14 -15
coming:waiti* a -11
eaten:stomach ab 15 -15
effects:ya_paso d 11
i__is abcd 41 -33 -17 -16
substance:august acd -14 -13 21
substance:ha d 10
worked$ abcd -19 -14 -19 28

=visit:discuss b 14
and__never cd 12 -16
brain:estres d -12
fue_por ab 11 -14
husbands ad 11 -20
meds:ozempic d 11
organ:dio cd 21 -19
pero_de ac -10 -11
prior:one ad 33 -44

=body:bees bd 10 -14
@cancel__@relative ad -14 15
alergica_al b 15
aneur* acd -15 -12 14
cancel:esperando ad 13 -11
de_contar ad 13 -15
farma* cd -20 -10
insuficiencia abd -11 -11 19
meds:para_la ad -18 19
now:my_sons ad 12 -11
now:too_early ad 18 -10
pregnancy:since abd 12 -10 -23
pregnant_lol b 11
prior:could ab -18 -14
strok* bcd 10 -20 -10
well:cansada d 11

=visit:flying a 11
=visit:out abd 22 -22 -32
el_paciente b -27
had:anestesiologo c 14
pregnancy:perso* ab -12 22
pregnancy:stop a -13
with_flying a 14

=any:dias d -25
=signs:any:none:other+unsure abc -35 -16 20
but__came cd -11 13
had:no_es ad -12 18
running__@sick ad 14 -13
was__thing ab -17 14

adult:age abd -13 17 -11
como_que abd -41 15 18
conta* ac 20 -24
sola_en ad -12 16

@wrong__for ad 12 -11
anything_but a 15
ayuna* abc 14 -22 -13
house__@call a 15
prior:a_la ad 10 -11
texti* abc -15 15 -23
to_text ab -12 10

=any:last abcd 10 12 -32 -14
=denials:any:3: acd -11 22 -18
=rule:pregnancy:no:hysterectomy|menopause|menopausi bc -12 -14
=turn:any:no+yes:yes ad -13 13
=visit:ser acd 13 -12 -13
a__ago d -13
i_paid abd -15 18 -11
periods d -14
psychosis:know_what b -11
ride:but_she b 14

=any:smooth abd 19 -12 -13
@texts__fine d 11
^finished bd -17 12
a__truck d 11
brain:footb* d 12
capaz_que cd 19 -16
days_that d 12
eleven ab 15 -12
had:was abc -21 -23 22
not:y abd 15 -13 -11
now:agarra d 10
quieran bd -16 22

@relative__come bd 24 -18
at__i ab 14 -20
good_too ad 13 -12
had:mail a 10
igual_no cd 16 -12
pediatrician b -13
puntual b -14
will__back a -10

effects:la a -22
esa_noche c 14
fasted:black c 14
le_digo bc -16 16
never_in ad 19 -12
never_once ac 21 -17

@month__today ad 17 -12
bastante$ ad -18 19
eaten:have_not a 14
give__minute b 17
home:@clothes abc -24 20 -12
i__better abd 36 -12 -36
matter_what b -15
no__desde a 13
now:bad d -11
prior:group cd -16 16

=body:bleed d 12
days_they a -10
medio__# d 10
my__bite a 10
now:eso a -11
now:time cd -28 -17
psychosis:decir_que c -10
ride:me_regreso ad 16 -13
substance:probl* acd -11 15 -12

=any:sera acd -10 19 -18
^perhaps ac -11 18
abstemio abd 21 -11 -12
email__please ad 14 -11
herse* bcd -14 -13 13
home:alla bd 21 -13
home:dejo ad -11 14
limite cd 22 -14
pregnancy:claro a 14
ride:ya bcd -14 -33 15
segun* abc -26 14 -15
that__correct d 12
thing__@eat d 11

=body:pandemia a -11
@symptom_in d 11
allergy:malisimo d 12
allergy:no_recuerdo a -14
allergy:todo_bien ad 11 -10
answered$ c 11
jamaica d -13
like_it abd 11 -13 -13
pregnancy:due acd -29 -26 31
prior:a_@year d 11

find_a bc -11 15
texts:de_mi b -11

=visit:afternoon b 10
@clinician__bipolar bcd -14 20 -23
@relative_he b 15
@visit__it bc -13 16
allergy:welts d 16
coming:out abc 16 -12 -11
coming:with_my ab -12 -10
could__@relative ad -18 13
fibro c -10
has__in d 10
is__time c 14
las__y ac -13 -13
problems__my ad -17 17
ride:and_if cd -12 13
ride:is_there bd 16 -16

=any:top ad -16 19
^healthy a 12
bad$ ad -29 18
merito ad 13 -27
own ac 13 -32
presi* c -17
se_todavia c 14
texts:que_llamada ad -23 27

=lead:body:no:on:none d -12
=number:substance:year abcd 58 -29 -18 -53
cancel:it bc -11 -25
had:ustedes bd -27 14
la_ansiedad d -11
organ:se a -21
substance:is_my abcd 25 -17 -10 -11

^@move ab -37 35
not:all c -15
organ:creat* b -15
prior:no_quiero abd -15 22 -13
they__my bd -30 14

=visit:ok abc -21 10 -14
a__@clinician a -23
allergy:vomit* d 11
eaten:seis_horas acd -20 24 -21
los_tengo ab 15 -12
not_my bcd -21 -11 14
psych ac 19 -14
ride:for ac 15 -11
tengo_nada bc -14 -14

=body:miedo bcd 26 -17 -20
@drink d -28
pregnancy:it_in ad 15 -12
pregnancy:t d -14
psychosis:otro cd 15 -18
texts:@wrong ad 12 -10
well:o abcd -16 -16 23 -18

bad__it c -11
organ:resultados abc -13 -17 23

and_proud ad 11 -11
mi__afuera d 11
permi* bcd 18 -13 -20
prior:@date abd 20 -16 -17
ride:companero d 11

=body:daban abcd -13 -11 23 -13
@clinician acd -16 17 -25
brain:anos a -15
cancel:no_i d -10
prior:just_prayer a 16
psychosis:first bc 17 -22
since_# abc 18 -33 -14
substance:dias_desde d 10
substance:will bc 16 -12
there_but ad 22 -16
thing_or a -12

eaten:empty abd 26 -20 -22
espera__la d 10
i_seized d 12
mil bd 19 -15
one__talk ad 17 -14
pregnancy:ojala a -12
ride:manej* ad 19 -12
ride:traba* abd 23 -21 -20
yes__about ad -15 14

=visit:high d 10
^mania acd -17 -13 23
any:by_me b 14
both_fine ad 26 -27
has__called c 10
is_in bc 22 -24
orden bcd -18 -17 16
organ:hold_my d 13
ride:consigue bd 15 -14

drive:i_do b -14
drive:si_no ac -24 23
weekly d 10

desde__# ac -14 -13
drive:decided c 10
drive:how a -18
i__be bcd -24 -58 20
lidocaine__@treat ad 19 -15
not:acuerdo acd -18 16 -21
psychosis:by bcd 22 -18 -25
soy__la bd 11 -14
spot__my c -12
texts:no_tengo c 13

in__doing cd -13 12
it__@cancel ab -21 12
others$ ad 13 -13
que__carro cd 15 -14
substance:borderline abcd -18 -21 26 -14
texts:way ab -13 11

=visit:going abc 12 -24 -23
any:estan ad 12 -11
dejame abcd -27 -27 42 -21
ella__@relative ab -15 18
es__numero bd -16 16
had:una ad -13 18
higado__que a -11
no__and ad 15 -16
organ:pads d 12
psychosis:al ad -20 11
well:y_otros c 16
yup abd -13 -19 29

allergy:tranq* a 10
arthritis a 18
buena$ b 17
conduce a 14
era__viejo ab 13 -12
heart:go a -20
new_@call b 10
organ:rinones abc 12 -22 -19
substance:not_this ad 12 -17
will_pass abd 24 -14 -11

=visit:between ad -19 12
allergy:surge* bcd -19 23 -15
any:not_know ad -24 12
cardiopatia d 12
early_for ab 11 -10
er__i ad 13 -19
had:them a 12
igles* c -11
me__como acd -17 -13 22
my__fine ab 15 -14
my__number abd 21 -12 -17
not:way abc 14 -17 -13
nunca__en ad -15 16
pregnancy:guy ad 11 -13
ride:together ad -12 15
tuesday ac 16 -28
you__know ad -10 10

=visit:confianza d 17
@relative__off a 11
dientes$ cd 16 -11
one_and b -17
organ:donde cd 11 -12

=said:organ:yes a -25
@body_si ad -11 13
ache ad 11 -15
allergy:opera* ac -14 15
contestar abc -19 25 -11
meds:blood_@medicine ad -18 20
no_consegui b -10
prior:desde_los bd 14 -10
si__veces cd 14 -10

=tag:effects:slight ad -16 18
=visit:pais a 12
@symptom_all d 14
brain:leve d 12
cleared_me abc 17 -14 -10
day_but ad 10 -14
now:perfe* abcd -34 -10 -10 40
to__it abd -14 -25 14
unless__count a 15

=signs:brain:yes abc -12 11 -16
@insurer__# b -13
^imposible ad 19 -13
anemia ad 20 -15
any:give_me cd 15 -16
but__now cd -10 13
dropped__at a -12
firme bd -12 12
picke* a 14
ride:my_@vehicle a 11
two__my d 12

=body:minds a 13
@relative__muy ab -15 17
@vehicle__mi c 15
a__bad d 13
a_goose ac -11 11
mirac* ad 18 -10
mismi* ad 16 -15
say__to ad -14 14
substance:in_@date acd -26 -21 26

but__ones ad -20 18
if__i c 12
not:will abd -14 14 -12
organ:panel ad 21 -18
tried__twice cd 11 -18

=body:recall abcd -21 -16 26 -14
@ride__i d 13
allergy:tuve_un c 10
brain:it bcd -49 20 -13
had:mis d 12
prior:psychiatrist bd -10 16
psychosis:estaba acd -12 -12 12
que__hay d -14
registry bc -15 13
then__will cd 11 -11
ya__de d -17

=body:and bc -13 -17
eaten:nomas bd -25 21
had__except d 11
meds:off ab 13 -17
pregnancy:ser ac -11 11
psychosis:he_is a 12
psychosis:is acd 24 -13 -29
tried__a ad -17 18

=body:ocho d 14
=said:heart:no abc 16 -24 -18
^orale abd -14 -11 27
heart:cardiologo c -13
i_can b -30
in_middle acd 21 -11 -18
pregnancy:we_are abc -35 -14 19
ya__le ad 15 -12

=body:poco ab 10 -25
=visit:da cd 17 -10
^hoy ab -27 13
es__@drive ab -11 11
prior:gummies bc -20 20
recibido a 13

^pensaron ad 21 -19
any:one_of bd 17 -15
en__eso b -11
habla abcd -23 29 -20 -16
kind_of d -20
schoo* b -20
was__up d -11

define__lol bc 15 -13
eso_estoy c 15
now:evening a 13
organ:la_vesicula ad 17 -25
they_said abc -36 -25 19
undec* abcd -25 -19 37 -25
wild__not ad -14 14
you__be bd 13 -11

adult:i_think c 10
eaten:hungry d -18
i__bipolar bcd -12 -13 16
meds:your ab -12 12
muy__de b -12
sealed$ ad 12 -12
that_already abd -14 18 -11

=body:business ab -15 18
=rule::proxy:this_is_~1_his|her_wife|husband| bd -12 10
=visit:attending ab 12 -12
heart:am_ok a 10
pressure__good ad 14 -13

=body:pasado cd -21 -10
a__list d 11
had:@place_y ad 15 -12
my__@sick ab -13 11
neurologo abd 12 -19 -12
now:not_be acd -13 -12 17
now:que_hacer d 12
una__pero ad 11 -24
whenever$ bd -21 24

=body:jk c -12
a__sale c 12
esketamina cd -22 20
fasted:since_# ad -10 11
got__@door d -12
hate__i d 11
ride:planning ad 11 -11
tengo_# bc -23 -26
yes_just c -10

=any:count d -21
creia d 16
heart:only_the ad -20 22
heart:would_not a -17
is__line a 18
ride:@relative_que b -15
ride:ma abd -16 -12 25
tengo_el abc 12 -22 -15
well:ahi acd -31 26 -16

brain:convu* bc -12 -15
drink__# ac -11 13
palabras b 11
pasad* ac 14 -29
tomo__otra c -12

=any:class ad -16 12
aun__la a 13
cristal abd -19 -17 13
dicho__pero a 12
high_when ac -15 17
ride:no_consegui b -10
she_said d -15
works bcd -19 -40 21

aguanta abc -13 14 -10
cause abd 17 15 -32
he_ido ab -15 19
home:recoj* a 14
put__back ad -11 11
seizures c -14
substance:de_misa a 10
tengo__que cd -14 13

@clinician_lol a 11
allergy:la_tolero d 10
conce* bc 17 -17
droga$ bc -12 15
ended bcd -17 -18 12
meds:used d -14
no__papeles abc -11 -12 19
not:under acd -21 16 11
now:recoj* a 11

=rule:cancel:yes:me_salio|surgio d 11
a_@sick bcd -19 15 -14
gusto abd -20 -14 15
prior:my_@drug bc -20 20

=body:drug bc 15 -20
=denials:body:0:no+unsure c 13
con__che d 10
estoy__si ac -15 17
from__to bd -10 14
from_the cd -20 15
my__first abc -13 -12 15
psychosis:not_that ac 11 -13
que__presion bd 14 -16

#_more ad 21 -20
=visit:changed bc -11 -19
@drink_cuenta bd 13 -10
a_bear ab 15 -15
about_# a -15
and__so ac -10 19
bottle_and d 11
gluten b 13
hemat* ad -20 24
manic__@medicine d 11
ride:metro ad 20 -14
thinking__was d 11

=body:thyroid ad 14 -16
=visit:doble bd 15 -22
@clinician__has b 17
it_do cd 10 -14
o_no a -23
pregnancy:esposa a -16
psychosis:y_otro ac -12 18
tiroi* bd -12 17
truck_and ad -14 16

=visit:escribirme a 15
delete bd -14 16
have__@year b -17
i__telling b 12
resultado ac -19 18
ride:carry_me ad -13 14
ride:hija bd -11 19
truck c -23
up_and ac -34 16
well:con_dolor ad 13 -11
work$ bc -16 20

=lead:any:yes:cut:yes bcd -15 -24 17
debut* ad 20 -18
desperte d -11
drinks:and b -12
escuela b 11
heart:cleared abcd 26 -12 -18 -14
psychosis:yeah bd -12 15
to__exactly b 14

=body:hysto ac 14 -11
corazon abc 13 -21 -30
el__jaja c -13
friend bcd 17 -12 -15

cola b 11
prior:@medicine_too ad -12 19
psychosis:my_@clinician b 18

=body:media abcd -31 -17 12 16
adult:@month abcd 33 -15 -13 -27
al_trabajo b -12
allergy:@treat bcd -48 -65 39
effects:bien b -10
let_me abcd -24 -24 39 -33
now:good_to ad -14 17
organ:have_my b 10
these_days b 21

^los c -20
been_better ad 17 -26
drive:en_el d 15
it__make a 12
not:officially ac -19 22
the__honestly c 13
which__it ab -13 13

=body:can ab -17 12
=rule:psychosis:yes:bipolar_$ cd 16 -23
adult:not_quite a 11
any:only_@medicine ad 23 -18
organ:is_good ab 15 -13
prior:@treat abcd -18 10 25 -21

fuerte d -14
me__text ab 10 -11
meds:la_@body bd 18 -16
ride:cuanto abcd -13 22 -13 -13

=body:most abd -37 -24 27
=rule:ride:yes:moms|pops|hubby|wifey_~3 d 11
a_todo b 15
adult:sophomore_in a 13
llamar bd 14 -11
si_fue abcd -10 -14 24 -18
substance:take_more cd -12 17
substance:what a 21
work_for a 12

=body:relapsed ad -16 16
=visit:may a -12
descarto$ b -11
la_liga b 15
me__raro ac -12 13
solo_@drink c -13
substance:stopp* b 12
substance:tranq* a 14
well:sube_y c 15

^@cancel abcd 33 -37 -14 -18
brain:depre* a 11
for__liver d 12
heart:# bc -18 -10
in__stand b 13
now:the_grandkids ad 13 -11
prior:nervi* d -11
que_fue b 11
to_ask a -12
would__have bc 19 -13

adult:has a 15
brain:nothing bc -11 -11
do_what b 12
effects:anything a 13
esa__me bc -11 -12
esposa bcd -32 16 15
heart:soy ad -20 15
prior:@treat_tampoco ac 11 -11
substance:got abcd -17 -23 -20 31
they_lost b -11
un__cuando d 11

=body:takes b 14
=visit:borreme b -12
crazy$ abd -17 -17 27
heart_is b -12
pregnancy:si_mi cd -11 12
prior:up b -14
two__but c 10
viene_de ad -14 21
why__i bd 11 -16

=body:frasco bcd -11 11 -14
@move_at abd 18 -13 -11
breastfeeding$ ad -11 13
drive:senora a 14
maybe__me d -10
psychosis:de_joven bd -13 11

=body:urticaria ad -15 17
any:fly ab 22 -18
effec* d -18
have_found c -10
my__check c -10
not:decir ac -29 22
prior:nothing_yet ad 16 -12
sin_dolor ad -24 25
walked d 13

=signs:any:unsure:asks b 11
cumpli bd -12 17
drive:back b -13
in__night b -12
no_c abcd -44 -20 55 -35
prior:@treat_and cd -12 11
prior:tres abcd -21 -11 -13 25
resultados acd -17 21 -21
una_llanta b 12
was_clean acd 28 -19 -20
y__seguir abcd -15 -11 -10 16

=any:girl d -15
^@thanks abcd -72 100 -27 -83
back__the bd -16 18
brain:brains_good a 13
cancel:@stop ad -21 24
compared abd -13 23 -14
her_@medicine ad -12 13
my_youngest ab 12 -12
now:los_@day ad 18 -14
the_day c -19

#__off ad 13 -10
=visit:yet bcd -13 12 -34
heart:they_are acd -13 21 -14
heart:thought d -11
organ:i_had a -13
organ:sanit* ad 20 -15
ya_casi d 11

=body:ugly d 16
cousins a -10
home:@relative b -15
infarto c -11
now:quiero a 14
pregnancy:i_had ad 13 -11
pregnancy:ship a 16
psychosis:college ad -10 12
psychosis:lo_hablo b 12
two_@year d -12
went__once d 12
y_otro acd -27 32 -10

=body:turkey a 11
@call__por a 10
ando__si ac -10 12
fasted:@parking bd 18 -14
fasted:hora ad 20 -27
fine__my d 14
heart:heart_failure d 10
just__@food b -12
now:momento b -22
que__hayan a 14
substance:@holiday bcd -14 -19 14
that__old ad 22 -19

@thanks_for ab -19 20
any:about_it ad 16 -16
dos__retraso cd 12 -11
escuela$ bd 16 -13
had:last abcd -14 -15 -15 28
heart:start* a 11
liver_@place acd -12 -10 14
lo__el b -13
shift abcd 18 -14 13 -27

=body:rezar a 17
=body:sometimes abcd -20 -36 42 -26
dado$ ac 16 -13
energy c -15
heart:corazon_no ad -14 18
live__the a 10
meds:anything b -12
mi__le d -21
now:drop ac -12 13
pero__este a 15
tercera_edad ad -12 15
they_saw d -18

=body:named ab -16 19
adult:de abd -12 -19 16
handle ad -21 18
me__mania cd -12 20
ramen__# ad -14 13

cancel:@insurer_a a 11
get__from a 12
have_been bcd -14 13 -13
nina_me cd 11 -11
up__bad b 11
well:need b 13
when_it ac -21 15

=body:nights a -24
filling__i cd 11 -12
it_no ad 13 -13
parezco__# ad -20 20
texts:yes acd -27 -18 24

=any:shot a -11
chart$ bc 17 -16
los__yo bc -16 13
no_tenga cd -11 11
preoc* ac 10 -18

=any:weeks ad 29 -28
@pay abc -12 22 -14
girl a -17
hableme ab -13 11
had:el abc -20 -16 11
not:name acd -29 31 -19
organ:pasad* ab -16 11
pregnancy:pastillas abd 23 -13 -21
somewhere__there cd 14 -11

=any:shy ad 15 -12
=body:acabo ac 11 -15
allergy:hinch* b -11
not__so ac 39 -38
on__@year a -11
one__# ac 18 -11
what__they bd 16 -12
yo__si c -12

=body:either abd 16 -14 -24
^es abd 13 -12 -19
bacon b -11
checkup a 13
de_pronto abcd -25 -25 42 -31
just__i cd 30 -19
organ:organ* abd 22 -11 -15
porque__de cd 13 -11
she_is bc -19 -14
working__my d 11

@relative__asleep ad -21 22
^lol bcd 22 -21 -17
any:manan* c 11
encinta$ ad -13 19
long__is d 15

=visit:blind cd -13 -12
@relative_had bcd 24 -43 -16
a_medio a 13
at__since ad -11 12
carro_a cd 13 -13
i__adopted c 11
organ:blood* d -11
pregunto$ c 10
run__by abd -11 14 -18

=any:have d -17
=any:lo c -11
^feliz d -12
estrenimiento ad -15 15
have__cath d 11
meds:puede a -12
organ:kidney_to bd -11 15
prior:@medicine_# ad 10 -16
que__le abd -12 13 -15
toro a 13
well:todavia ab -18 11

=any:barely abd 21 -14 -15
=body:severe ad -13 23
@insurer_@ride a 13
coming:miss_it ad -15 17
dejame__agenda ac -10 12
is_best ad -13 14
me__ten ad -12 12
porch$ ad -14 17
to__her c 13

=body:jajaja cd -18 -23
^both c -14
adult:august d 10
any:right_ahead d 10
dip$ a 12
either__or cd 17 -14
had__liver abc -17 -13 16
substance:@month_ago d 10
substance:cigarettes bd 15 -17
the_wall d 16

any:@relative abd 11 -18 -13
cancel:my_spot b -10
heart:looked cd 16 -15
heart:my_family d -10
meds:morni* d 11
prior:injections d 12
ride:but_my cd -17 19

effects:nada c -14
making c -17
nicotina b 16
prior:dado_de a -13
psychosis:pregu* abd -25 16 -20

^nkda a 18
escribe$ abd -12 18 -18
heart:hipertenso_de ab -18 16
on_anything d -12
organ:cada b -10
pregunto_a abcd -14 -21 26 -15

=any:puse abd 12 11 -18
=visit:modo c -14
am__to acd 14 -17 -24
colle* c -14
heart:en_el ab -12 -11
organ:higado bc -11 -20
prior:two_just ad 17 -15
substance:la_bebida d 12

=body:depends ad -12 12
el_hospital a -11
hierb* d -12
included b 11
no__orina d 14
prior:las_vitaminas b 12
substance:divorcio d 11
texts:minds bd 15 -13

@body__tengo a 17
en_camino cd -11 -11
heart:your a -14
now:think_of ad -14 15
si_@medicine c 11
the__one abcd -21 21 -48 10

=any:sabria abcd -20 -11 27 -11
=lead:body:yes:on:no abcd 42 -14 -13 -38
allergies ab 20 -19
brain:mood d 10
brain:tengo d -17
but_@treat ad 16 -12
cancel:and_do bd -12 16
come_inside bd 12 -11
couple_of ac -10 10
drinks:a_week ad -15 16
now:anything ad -10 10
now:tengo_nada d 14
que__quiten bd -16 22
tengo__nomas bc -14 17

=any:veinte ad -13 17
=body:till c -12
^dame ad 11 -17
para__@late bd -17 20
pregnancy:with bcd -24 -20 11

=body:exactly abc -23 -23 31
=body:mania acd -24 -28 30
i__good abc 31 -36 -31
pregnancy:am_in ad 13 -10
pregnancy:perio* bcd -28 14 -37
psychosis:was_# bc 14 -13
substance:not_@call a 12
was__@medicine a 11
well:feeli* c -14
yes__you d -12

#_@month bd -24 17
=body:seventy ad 17 -12
=visit:everybody abc 22 -15 -12
=visit:old ad -23 17
bad_ticker a -15
for__fibro c -10
meds:toma_@medicine d -12
murio_de d -15
pregnancy:iui abcd -16 -11 26 -18
pregnancy:works ad 13 -11
substance:dios_y bc 17 -12

=body:so bc -30 15
at_bedtime d 11
coming:another a 11
fasted:la a -15
rinon__@relative d 13

=body:slept ab 12 -13
drive:truck ad -22 19
lo__repetir bd 14 -11
rather__not a 11

=body:monitor abc -11 -19 16
=rule::idiom_yes:not_~1_bad|problem abd -18 -17 13
=rule:eaten:no:nothing|nada c -23
@howmuch__la b 12
allergy:the_tape ad 14 -17
helped$ ad -13 14
home:groggy cd 14 -11
not:answered cd 12 -11
psychosis:lo_que ac 14 -13
psychosis:time bcd -10 12 -17
tres__la d -12
vamos b -18

=tag:eaten:other b -11
@move abcd -22 47 -28 -26
cancel:covid d 11
chewing__speak a 10
la__# d -17
organ:pero_ya d -11
organ:y_no d -10
would_have abc 13 -35 13

@relative__cancer b 15
home:in abd -17 -18 22
pregnancy:doy b -18
pregnancy:heartbeat ad -11 15
ride:be acd -12 -12 10
substance:define acd -21 16 -10

home:cuart* ad -11 12
i__getting a -10
jugo ab -12 12
not:revisado ac -12 16
or_may c 10
the__clear a 11

any:mysel* d 14
effects acd 13 -11 -11
emoji* cd -25 10
heart:lo_tengo b 11
high__that b 10
need_to acd -43 29 -11
ride:on bcd -12 17 -26
the_@vehicle ab 13 -22

^nace d 12
i__tonight acd -14 13 -11
mi__paciente d 18
por_todo ab -10 12
tengo__buscar c 13

=any:week c -18
allergy:me_moria d 12
psychosis:litio bd -14 12
substance:my_license bd -11 16
up__# abd 12 -13 -10

drinks:i_got ad 17 -16
now:rato ab 12 -11
ride:confirma cd 16 -15
ride:regre* ac 13 -11

=body:signed a 13
healt* abc 16 -18 -28
latex$ ad 15 -18
not__text b 15
now:rather_do ad 12 -10
pero_yo b -16
says_on acd 28 -15 -23
yes__no d -25

=number:adult:grown abd -41 -24 41
home:the_@animal ad -11 15
now:post a -11
psychosis:lo_mio b -15
was__to c -11
well:and_i ad 14 -15

any__that bcd -12 -27 13
coming:esta_noche a 11
grape* d 11
heart:hace_@year bd -10 13
liked a -16
pudo cd 12 -13
yes_no a -13

=any:downhill ad 13 -16
a__yet ac -13 14
cancel:otra ab -26 23
coming:@insurance ad 17 -13
paciente__# b -11
para__dolor abc -17 -13 20
relapsed ad -16 16

=any:medio b -14
=body:ran abcd 13 -12 10 -28
drive:una ab -15 13
drugs__@drug ad -11 15
llueva_o d 12
now:in_between ad -19 12
organ:hayan d -13
organ:higado_es ad -11 12
remind_me a -18
said_he cd -15 11
weak_@body a 11

=any:mensaje ab -27 23
a__monitor d 18
brain:@medicine_for a -14
cancel:ya bcd -53 -14 16
damag* d 20
dokie$ ad -12 21
epi_pen ad -11 11
meds:zip abd 27 -16 -17
substance:dolor abcd -14 -14 25 -15
substance:this_@date a 11

=body:austin d 10
=body:tendria bcd -20 25 -19
allergy:i b -15
los__@date ad 14 -10
organ:b cd -14 16
organ:they_told d -10
ride:es_de d -11
texts:@texts_and ab -13 12
vomit* c -13
with__count bc 13 -11
y__puro ad 11 -10

=rule:well:unsure:meh|okay|ok|alright|tirando cd -33 17
^drug a 11
allergy:was_the ad -13 15
brain:infarto_cerebral d 10
de__# a -10
down__dumps a 13
no_@drive c -14
not:alergias a 11
valve acd -18 -17 28

=body:just abd 26 -30 -18
@relative__do bd -16 -14
adult:adolescente_de a 10
bringing abcd -14 -12 -18 21
no__ha acd -20 18 -13
not:controlo abcd -22 -11 -15 31
ride:cuadras b 10
substance:metieron ab -11 14
well:walking ad -18 23

#__here ab -12 10
now:es_rapido cd 14 -12
psychosis:is_the d -16
ride:busca cd -10 14

=number:adult:minor acd 79 -11 -95
=visit:espera c -17
=visit:noon abc -12 -14 20
en_carro d 10
pendiente abc -13 -11 18
vecina abd -14 22 -15

=any:up c -13
=visit:digo abc -14 -29 24
=who:any:minetheirs:after bd -52 11
@treat_do d -11
am__but abcd -12 18 -19 11
coming:a_otro a 12
doing_it bcd 10 -15 -11
in__spring d 14
now:away ad -11 15
only__drink c 12
pregnancy:aunqu* ad -13 17
ride:not_find ac 25 -18

=visit:enough b 11
breathe$ ad -11 12
half_past a 11
heart:al_@clinician acd -20 21 -11
hemos acd -33 41 -23
my__about c 11
not_@call bd -10 -10
pregnancy:scare* c 13
prior:many d 11
ride:cuenta a 10
substance:drogas_nada ad -12 12

adult:or_# c 14
adult:ya c -15
any:you_got bd -10 18
bad_knees d -13
depre$ ad 18 -19
eaten:am abc -14 30 -16
not:drogas b -12
now:iba ad -11 12
receta ad 11 -11
soy__el b 13

=any:underage a 11
=said:psychosis:no abcd 19 -20 -11 -18
had:que_no a 13
ride:can_not abc 26 -12 -42

=rule::yes:claro_que_si a 14
allergy:alergias a 16
coming:morning cd 11 -16
downhill ad 13 -16
meds:ansie* a -16
now:casa ad -14 20
organ:octubre a 12
sigue b -13
third a -18
to_hold d 12

=body:stock d 12
@place__en ad -12 16
any:ano a 14
cancel:dejame c 11
heart:stres* d -15
if__can ab -15 13
la__igual c 13
pregnancy:came acd 26 -22 -10
ride:i_am abd 13 -23 -13

=signs:visit:no+yes:other c -24
any:say_that bd 14 -11
effects:esper* ad 14 -19
fasted:supper d 11
go__forth acd -16 17 -13
once_in b -22
substance:sherr* a 17

=any:a c -12
=body:called bcd -19 -14 22
allergy:before acd 17 -12 -12
dele bcd -21 -13 27
did__work ad -12 17
fasted:suppe* d 11
not:ir abd -19 -16 16
sacar* c -16
substance:at abcd 40 -16 -21 -28
to__three ad 15 -10
where ad -20 21

any:ni_la ac -14 17
esta_seria b -10
organ:of_a ad 16 -13
si__digo b -13
thought__it d 10

=rule:prior:no:none|ninguna|ninguno|nothing abcd -15 -36 -37 29
brain:incon* cd 15 -12
like__and ad -12 14
meds:can b -16
rato$ bc -13 -13
texts:por_texto d 13
well:eat d -12
yellow c 12

=any:animo ad -11 12
=visit:perder ad 13 -12
check$ abd 25 -15 -18
como_el abc 12 -18 -10
no__to abd -34 -15 31
puras acd 19 -14 -18

acabaron bd 12 -12
fasted:are ad -12 10
like_the d 12
prior:ones b 13

allergic__not a 16
ibs bd 13 -16
organ:to_get a 13
ride:esposa ac 16 -17
voces$ a -11

=body:s abd 16 -21 -14
@eat__two d 11
a_@relative a -22
hayan ad 10 -15
home:there abd 14 10 -26
meds:cuando d 14
not:antes ad -12 13
organ:doctors bc -16 19
pregnancy:her b 12
sin_problemas a 14
takes__when b 13

adult:#_en ad -15 18
anyti* abd -21 -14 28
both__parents b 11
cancel:good cd -11 -20
had:not_the cd 21 -12
heart:the_@medicine ad -21 14
it__@relative cd 15 -26
organ:ecografia c 14
out__they a -16
substance:say acd -19 -13 19

che abc 11 -15 -13
coming:says d -15
not:found ac 13 -10
now:el_@day a -17
prior:you_name abd -12 -22 23
recetaron d -15
what__are ad -11 13

a_que bcd 21 -11 -29
allergy:hyper* b 10
allergy:no_la ad -11 15
had__hysto ac 14 -11
heart:does c -25
heart:rhyth* a -13
la__eso b -12
no_lo ad -37 13
not:dijeron abc -16 -10 17
picking_up c 13
psychosis:ansie* a 13
ride:get ab -11 -11
ride:no_voy ad -13 15
tiene__la b -11
una__@medicine ad 13 -12

=visit:salir a -17
a_handful b -13
allergy:hospi* bcd -11 11 -12
am_allergic ad -20 11
any:desayune d 12
estan_investigando c 11
estoy__mi bc -15 13
heart:le cd 11 -20
nada__@drink cd 21 -20
pregnancy:@eat_for d 11

=visit:lista b -15
@drug__bed d 11
@person__it ad -16 17
able bd 11 -15
alguien abcd -34 16 21 -28
heart:stress ad 16 -10
heart:una_vez cd 12 -12
no__yes abd -47 -17 32

=body:down a -18
=tag:meds:no ad 21 -21
=visit:ready ad -10 15
be_by d -15
for_ice c 11
forget$ abcd -26 -29 46 -33
home:viendo d 13
i_laugh d 15
ok__you bd -12 13

=body:eutirox d 12
=tag:drive:other d -11
allergy:nomas_a bd -12 12
los__estan a 13
no__@cancel b -15
not:hundred c 13
soltar$ d 17

=said:drinks:unsure ac -27 18
any:verem* cd 23 -17
counselor bcd -21 24 -18
enero d -10
heart:limpio a 13
no__comi ad 16 -10
now:at_my d -17
pensa* abcd 15 -45 17 -16
ride:del ad -21 10
well__is a -11

=body:tdah a 14
=signs:visit:unsure: c -14
adult:@year_de ac -12 14
time__second ad -18 19

^starting a 16
cancel:cancelar ad 24 -26
gustan_las a 10
he b -19
heart:passe* ad 14 -14
lo__me ab 15 -20
now:hasta_las a 11
okafo* b 13
organ:cholestasis d 13
prior:con_el ad -10 10
que__mas c -12
ride:a_@ride bc 11 -13
substance:corri* d 12
they_removed d 11
told_that b 10

=body:fuerte ab 13 -11
now:la b -26
original a 10
otro_que c 12
prior:la_cuenta bcd -23 13 12
prior:praye* ad 22 -14
substance:nada bcd -20 12 -12
why$ abd -29 27 -18

=any:creo abcd -17 -27 25 -11
=body:fence c 12
=body:without bd -17 11
brain:bleed d 12
did_fine ad 13 -11
fasted:el acd -21 -16 11
fasted:up ad 14 -12
her ac -14 14
table abc 10 -10 -13
texts:se_si c 12
what__with b 12

cancel:cuente_conmigo ad 23 -21
cancel:there ad 14 -12
dije__@clinician b 10
do__under b 12
heart:be_my b 10
heart:work d -11
mi__me b -23
salio__y c 10
texts:mensajes abd 19 -15 -12

=any:chance ad 12 -17
=signs:brain:unsure b -16
cai__el ac -11 13
fasted:#_minutes a 10
it__boy ad -11 13
or__@drink cd -13 12
prior:seman* acd 22 -10 -15
psychosis:me_lo cd 11 -15
psychosis:that_count a 13
repiten a -11
ride:clinica bd 12 -11
ride:count b 14

=any:jaja ab -20 12
^looks bd 24 -23
^pensaba b -16
allergy:to_toe ad -12 11
any:neces* ad 14 -11
cancel:se_me d -12
heart:el_corazon c -13
heart:pacem* d 15
organ:el_higado bc -16 -16
organ:rinones_poliquisticos d 13
quiza__la a -10
there_is bd -32 17

@relative__the cd -14 -10
sure__as d 11
well:y bc -31 23

=body:hepatitis b -13
allergy:@medicine_no a 16
any:my_@relative d -10
at_cvs ad 13 -11
faint_line c 12
hubie* ac 14 -10
i__sleep abcd -26 -12 13 12
now:the d -24
what__@call bd -14 15

=body:yeah abcd -24 -16 -27 35
@relative__le acd 17 -11 -20
any:box ad 13 -10
drinks:about d 14
feel c -17
lots_of ad -11 -13
organ:bano cd 15 -12
ride:si_alguien cd 14 -12
well:@sick c -25

me__mucho a -18
strong abcd 27 -11 -13 -22
use_a d 14
well:las b -11

=any:fumo bd 21 -15
=visit:dia acd 24 -22 -29
=visit:segura abd -26 -17 26
brain:estud* cd 16 -13
casi_nada ad -24 24
not__able ac 13 -12
now:will_it c 13
type bd -14 15
was__second ad -25 23

=rule:heart:yes:take|taking|on|tomo|tomando|take ab -13 -18
al__la d -11
and_@animal d -11
heart:poco d 10
last__was abd 19 -15 -15
prior:y_media ac -19 17
runs__family d -11
soy_@relative b -16
you_already bd 15 -10

=turn:visit:no bd 14 -16
@insurer$ abd -29 -23 29
^@insurance a 11
any:not_a cd 20 -20
cargo_una ad -11 12
for__but b -16
got__after d -10
meds:sleep acd -32 -13 14
prior:this ab 16 -21
substance:el_borracho b 10

^wait bcd 25 -12 -31
a__infection cd 11 -14
frega* bc -12 -11
had:he_recibido a 11
heart:cien a 17
llego__@relative d 11
lot_of bd 13 -14
psychosis:list a 10

=body:been b -25
=visit:again d -23
@body_a ad 14 -13
adult:ojala c -14
help acd -11 -15 14
hips ab -15 22
numbers_are d 15
por__lado ad 11 -19
que_los abd -13 -16 19
soon_after ab -11 10
were$ a -10

=visit:un abcd 10 26 -43 -20
any:thanks d -15
bendi* abcd -24 40 -34 -17
cancel:be bc -11 -16
do__@call ad 12 -20
el_embarazo d 11

=body:duda bcd -11 19 -13
@clinician__no abd -22 -16 17
@fetch__ha a -11
^email ad 15 -12
eaten:can ac -20 14
had:count* a 14
manic abcd -27 -31 -30 46
ride:aunque a -10
ride:got_two cd 17 -12
stressed c 11

allergy:toler* abc 31 -22 -28
effects:disti* ac -13 11
me__@price b 12
quien_sabe abcd -24 -21 37 -22

=body:maybe bcd -32 18 -49
=body:repiten a -11
=body:spray acd -17 -13 21
^prefiero abcd -10 33 -25 -25
dormido cd 10 -30
la__pasada c -12
sale__a c 12

=body:of b -10
=visit:misma a -13
meds:only ab -25 19
organ:the_kidney d 10
pregnancy:old_pipefitter ab 10 -10
ride:hora_salgo b 11
when__drink c 11
yo__por b 13

adult:para d -13
como_en a -20
drive:no_mi d -11
drive:to_take ab 13 -12
heart:lo_de d 12
\xf0\x9f\xa4\xb0 d 11

=body:mamar d 14
as_in ad -14 10
dedo d 11
home__# ad -12 12
me__muy ad 21 -14
only__@relative d -11
scrip* a 12

=any:easy ab 14 -16
@book__not ac -13 18
brain:la_vida a 10
had:terapeuta d -10
pregnancy:entere ad -15 19

allergy:@open abd -19 -14 22
heart:fibrilacion abd -14 -13 22
my__is c -29
organ:only_my a 15
prueba_de a -12
psychosis:hear bd -11 11
well:seman* d -13

=body:great abd 25 -12 -37
brain:el_trabajo c 11
eaten:only_a ad -27 25
medication acd 25 -15 -16
meds:sabe ac -19 21
organ:off_a cd 11 -11
pregnancy:jaja_pero c -11
results$ d -11

=body:ruled abcd 40 -11 -32 -27
@day_it ad -15 17
adult:papers cd 14 -11
at_communion ad 11 -12
como_tres d 16
mejor_@call b 12
pregnancy:manana cd 14 -13
substance:use bc -19 10

=body:@drive bcd 13 11 -20
=body:usted d -15
=rule:substance:no:not_~1_drink|smoke|use|drinker|t acd 23 -18 -18
=who:body: bd -12 -11
had:as ad 15 -11
jamai* d -13
now:no_me ad 11 -12
organ:higad* bc -11 -20
poco__mareo c 11
tratamiento abd 11 -14 -17
\xe2\x99\x80 cd -15 13

=rule::unsure:i_guess|suppose|believe b -24
^@relative bcd -21 -41 27
as_well cd -23 25
brain:en_la ab -10 -12
cancel:comin* c -15
chance$ abd 24 -16 -25
coming:to abd 22 -14 -30
effects:tolero ab 17 -12
had:vez_en c 15
heart:other b -13
my_physical abd 19 -14 -16
ni__estoy a -14
sort abc -10 -14 24

=said:pregnancy:ask b -39
=visit:vemos b -18
@drug__nothing d -10
@relative$ bcd -46 -16 16
adult:old a -18
cancel:@late d -14
coming:en_pie ad -23 24
had:sched* ad 16 -13
meds:me_la ad 15 -14
podre$ d -10
ride:acomp* bd 16 -10
right__rain b -10
substance:up_the a 11
thing__ever b 16
unit bd 16 -13

allergy:testi* c 12
desoc* ad -13 17
gave__@medicine ad 14 -14
is_at d -14
liver_no d 11
now:si_tengo d 15
psychosis:my_right ab 17 -11
to_@food ad -13 14

@relative_in c -16
allergy:scared ad -19 19
can_go bd -13 17
demas* cd -11 12
drive:dropped_off ad 12 -12
had:la_vida abd 24 -22 -14
heart:clear* abcd 26 -12 -18 -14
i__about b 13
in__for bcd -17 -16 20
organ:@treat abc -15 19 -14

her_@call c 11
moved_to d -11
well:the_weather a 11

#__sober abd -10 -13 16
=visit:complica a 13
alergia__no c 11
allergy:stopp* acd -13 -11 20
find__@clothes c -11
heart:trouble abc 10 -11 -11
how_long abd -26 15 -17
meds:bien bd 16 -19
now:cita abd -14 16 -11
prior:churc* acd 15 -11 -13
psychosis:with_my ab -12 10

=any:ido ab -19 19
allergy:penicillin ac 13 -14
had:is b -16
now:combi* a 12
that__reaction cd 15 -14

=body:tenia abc -14 16 -14
=tag:eaten:asks abcd -11 39 -34 -19
any:about_that b 14
any:i_am b -13
espera bc 21 -25
lo_confirmaron ac -13 12
pregnancy:telling ad -16 11
relapsed_in a -12
substance:drink abd 28 -17 -19
too_many bcd -16 -16 26
two__no a -15
well:contento ad -15 21

coming:yo bd -13 14
nothing__my ad -15 18
patch ad 12 -13
substance:would_say b -13
well:fiddl* ad -10 11

=body:fun ac -25 30
any:@medicine_de d -18
las__es abd -12 -12 21
red ad -15 12
substance:go bc 18 -11

=body:drew c 11
adult:parez* ad -11 13
coming:loca ad -20 21
fine__pressure ad -14 14
was_it ad -16 11

=any:chicken d 11
=rule::turned:wait c -20
=visit:termino ad 18 -12
allergy:how_would a -13
organ:a_catheter bd -16 19
tomo_la d 11

@clinician__a cd 17 -23
@relative__del b 11
^fuerte a 11
^hard abd 20 -31 -25
allergy:cuent* a -13
allergy:recuerdo a -14
effects:few abcd -12 -11 -11 18
grabb* a 12
i_wanted b -14
mi__iba b -12
morning$ cd -12 -13
no__# ab -13 -15
para__animo b 13
pregnancy:andam* ac -11 19

=body:malisimo d 12
@clinician__i d -14
ando_en bc 16 -10
anyone_here ac 16 -16
infeccion__orina cd 13 -13
no__habia cd 11 -11
only__for a 11
si__probado ad 14 -18
toman bd 19 -16

but_i b -79
call d -21
cancel:otra_hora ab -16 20
day__is cd 14 -11
de_lo abd 27 -19 -21
eaten:eat bd 13 -18
heart:ayer a 10
prior:me_a bc 12 -15
the__can abd -10 -14 12

@year__la ac -13 14
desde__y ad 19 -18
of__in b -19

=visit:hospital a 16
^sali bcd -12 -17 19
amlod* d 10
brain:dado ad 13 -11
chaval b -16
home:entra* d 12
sad$ a 11

@call__@relative ab -18 15
^igual acd -37 36 -21
a__walk ab -19 21
con__camioneta d 13
dear bcd -20 -15 11
eaten:afternoon a 10
had:cosas c 10
heart:got cd -27 12
los_resultados acd -15 17 -20
old_man ac 12 -10
si__vida ad -15 16

adult:think c 15
allergy:had_surgery ac -16 20
down_the ad -19 20
fasted:all ad -31 32
la__semana bcd -12 21 -14
tried_em ad -11 13
well:wish_i ad 22 -21

=visit:@stop bcd -16 21 -39
pretty_sure c 11
sitting__porch d 12
that_on ab -11 17
ya__yo a -12

#__heart b 10
=body:middle abcd -20 -11 24 -13
=said:no:not_that_they_know_of bcd -18 15 -22
organ:#_alt ad 17 -16
perhaps ac -11 18

=signs:any:none:known_of+unsure a 12
@cancel__i ad -15 11
confirmo__noche cd 12 -12
eaten:nomas_una abd -12 -12 18
in__@clinician d 10
now:dia acd 26 -17 -30
organ:@medicine abd -11 12 -17
texts:no_es a 15

a_fifth d 17
adult:mi_acta c 12
allergy:@medicine ad 21 -35
due acd -29 -24 31
heart:vigilan a -12
historial_lo c 10
just__few a -16
la_tiroides d 17
psychosis:i_will ab -15 18
well:like abcd 41 -33 -17 -25

=any:limpio b -12
eaten:was_a d 10
en_mis abd 20 -12 -12
ibuprofen ad 11 -11
in__minutes ab -14 18
now:maybe acd 20 -17 -10
pumpi* acd -17 -12 25
ride:que_mi ad 15 -14
texts:i_keep b -11

=turn:body:yes abcd -20 -27 -29 39
drive:not_@drive ab 17 -10
heart:rate d -16
now:but b -32
now:yes bd -12 -10
pregnancy:vino_el a 12
text abc -33 41 -48
two_weeks bc -18 12

#_el abd 20 -15 -17
=rule:organ:unsure:not|none|nothing_since acd 19 -10 -11
=signs:any:unsure+yes: ad -13 11
been_worse d -15
brain:does bc 18 -26
coming:no_llego ad 13 -10
cunado bc 13 -15
hicieron__y ac 17 -11
into_it acd -15 14 -18
sobre_mi acd -13 14 -12
there__not ad -11 12
warfa* ad -10 15

#_minutos ad -23 18
do__@medicine ad -13 10
heart:failu* d 10
minutos abc -12 -10 13
psychosis:fue ad -19 15
si__@eat a 11
y__contar ad 18 -10

=any:fino bcd -11 -12 16
a__there cd -15 15
did__it abd 13 -16 -13
did_great a 17
meds:@medicine_para bd -10 17
un_poquito ad -15 16

effects:soy abd -12 19 -14
gabap* d 11
got__flat ad 16 -11

@treat__@insurer ad 13 -11
am__patch a 14
of__are b 11
organ:not_hold abd -15 -11 21

@relative_are ad -24 17
^sigo abc 14 -21 -17
any:look_at c 11
as_it d 14
cancel:but_i ad -12 18
had:in_a b -10
me__analisis c 15
psychosis:they_said ad -13 16
puede_@call bd 15 -11
substance:lost ad -12 16
substance:solo abd 30 -17 -19
texts:text_@texts d -13

abste* abd 21 -11 -12
ese__mi ab 20 -17
stree* c -24
well:change a 11

#__has d -11
=body:quiza acd -12 24 -15
adult:do ad -32 15
dormido$ ab -18 15
grand bcd -16 -21 15
heart:sometimes acd -12 23 -20
not:gustan a 10
well:it abcd 23 -40 22 -36

=visit:@vehicle abcd 17 -12 -19 -12
allergy:tongue d 14
companero a -10
in_@treat b 16
now:retir* d 12
pensado$ c 14
read__chart b 12
si__nadie ac -15 13
si__perdon a 12
there$ c -19
this_past a -11
well:will ad 12 -11

=visit:nothings ad -12 17
@relative_you a 11
monitor abc -11 -19 16
postcard ad 14 -11
soy_@clinician b -13

drive:teresa bd 17 -14
lock_it ad -14 17
not:handle a -17
out__ago a 12
will_be abc 21 -29 -41

had:you a 15
los_@day ac 12 -20
now:in_the ad 26 -25
psychosis:still_being c 13
sepa bcd -48 23 -47
statin a 11
then_@medicine cd -20 17

adult:nietos d 16
adult:por_ahi ac -22 18
at__so bd -11 11
heart:over_# abd 17 -19 -12
heart:sure ab 13 -18
last_night abcd 18 11 -29 -23
organ:mi_@relative a -11
organ:while cd 14 -12
ride:estoy abcd -15 -11 27 -25

=body:aneurysm d 13
=rule::unsure:may_be|have acd -15 21 -13
@medicine__ago ad 11 -10
altas a -10
heart:be a -14
necesito__para abd -18 28 -12
no__decirle abc -26 -12 25
now:@visit bd 25 -16
un_@machine ab -12 18

=tag:pregnancy:proxy a -12
any:mas abc -15 16 10
elevated c 15
poquito b -25
that__right cd 12 -14
well:somet* ad 13 -11

=any:aguante b -12
@vehicle__for a 14
eaten:this abd -15 -16 21
el_telefono d -10
heart:dicen cd 14 -23
llama* abc -23 16 -14
llevo__sin d 10
meds:no_se bd 10 -11

#_over ab 15 -18
@symptom__i abc 15 -15 -10
cooked_@food d 12
eaten:in ab 13 -19
gave__my d -14
need_this ad -11 14
prior:los abd -12 15 -13
una_no acd -12 -16 22
would_know abcd -25 -32 43 -20

=visit:on bc -35 16
@year_had c 11
brain:ruled_out ad 14 -13
casi_todos c 10
may_and a 11
ride:pick bd -12 16
soy__# abd -18 -17 24
substance:marri* d 12

a_lil a -14
adult:days bd 18 -16
la_segunda ad -23 18
problem$ abc 30 -28 -22
psychosis:you_ask c 10
substance:me_tomo b -11
tres_cosas cd 10 -14
tried bcd -15 -18 12

brain:pregu* bd 11 -18
cancel:dice d -11
days__over abd 19 -11 -12
face ad -22 10
fit abc 12 -12 -20
home:quien_pregunta b 11
infecciones cd -16 10
now:my_@call ab -12 15
porque_me d 11
showed_a cd -14 15
so_my d 10
that__you c -13
to_your b 11

=any:about a -11
=any:pude d 12
=signs:fasted:unsure abc -23 -13 16
cinco_@month d 11
hold_it ab 19 -22
no__con ac -10 11
ride:do_i d -10
ride:me_on acd -13 20 -10
una__de ab -19 16

@relative_ya a -13
home:has_not a 13
home:it_is d -10
my__waiting d -20
organ:piedras_en a -11
prior:helpe* ad -11 12
prior:i_was bcd -14 15 -16

@medicine__wait b -12
had:used_to ad -13 18
home:one a -11
no_quiero bc 11 -14
regreso_al d 12
salir__la d -13
se__@drug bc 21 -14
went__@treat c 14

=body:feed ad -12 12
=said:fasted:ask abd 11 -11 -24
have__of ac 11 -11
home:noved* ad -17 18
pirulos$ a 10
pregnancy:second_trimester d 10
turning b -12

@clinician__quito a 15
acaso ac 17 -24
cancel:for_me d 14
get_to b 10
la_botella a 11
now:till_i ad 10 -13
organ:passed_one d 14
prior:del ab -15 14
vez__el a 13

#__as acd 27 -12 -22
=body:journaling b 14
=body:like c -26
adult:seman* a 15
eso_andamos ac -11 14
fasted:la_@body ad -11 15
now:rapid* cd 14 -12
organ:tambi* ad 18 -17
period__@month c 12
prefer c -12
psychosis:sombr* c 14
the_newspapers ab 18 -19
trabajo_para a 12

=body:feo ad -14 13
=visit:light a 14
@drink__tila b 14
@food_i cd -12 11
a_ratos ac -17 20
drive:@insurance ab -11 14
inste* acd 20 -12 -31
now:not ad -20 10
organ:surge* d 11
psychosis:veia_cosas c 11
substance:calling ab -13 14
tolero ab 12 -18
ya__@thanks d 10

heart:en abc -16 26 -19
other__the b 11
pressure__too bd 16 -13
que_tanto bc 15 -15
soy_mayor d 10

de__lo ab -22 14
helpe* ad -16 18
me_equivoque c -12
ride:ha_contestado c 13
substance:anda_en b 11
well:toda_la ad -13 16

=body:fabrica ad 19 -13
=denials:body:2:no a -13
=rule:substance:unsure:depends bc -11 12
^just abcd 45 -49 -35 -15
coming:las_# ad -22 13
meds:be cd 15 -24
no_veo c -15
only__about a 18
weeks_@late cd 19 -19

bites d 12
libre_de a 11
lo__bien b -11
lunch a -11
monton ab -12 -12
texts:is_best ad -13 14

=signs:eaten:unsure ad 10 -32
drogas__@drug ad -11 13
heart:de abd 17 -16 -17
heart:you abc -35 27 -17
me_hicieron b -16
meds:manza* ab 19 -18
meds:ni abd 17 -12 -17
now:our a 11
prior:works ad -26 27
texts:se_me d 12

=signs:visit:no+yes: bcd -24 -26 17
@medicine_hoy d -11
^volvi acd -16 -10 27
drive:me_@fetch abd 15 -16 -14
fasted:cheese ad 12 -12
said__would acd -28 15 10
tell__that b 11
ya__dos ad -19 21

=tag:pregnancy:turned ab -26 16
caido a 11
drive:salir d 14
eaten:cena a 13
fasted:ate d -11
invega d 12
prior:media_jaja ac -20 16
that__reacted a -12

=body:ii c 12
=said:ask:opens_with_no,_but_tells_otherwise bcd -61 -43 28
am__weeks abd -18 -14 25
coming:llevo ab -18 19
drive:i_know ad 14 -10
drive:ride abcd -26 -20 13 19
had:en abc 13 -11 -19
i__start b 13
prior:pt d 13
ride:would_try cd 22 -19
well:mejor b -27

home:in_the ab 14 -15
le__no ab 13 -14
only__a abc -13 13 -18
prior:de_la ad 12 -19
prior:fourt* d 14
ride:mine a 11

=any:message abd -12 20 -11
=tag:texts:other abcd -16 16 10 -10
^fecha abd -13 -10 22
had:my_first abc 17 -25 -11
heart:fuerte_como a 11
me__puede bd 11 -20
tres_dias b -13

=visit:espere abd 32 -19 -23
@sick_el a 12
cancel:con ac -15 12
prior:prayer ad 19 -10
was_adopted cd 13 -13

cancel:@drive_me a 10
home:think_so c 11
now:me_this b -13
substance:part cd 15 -11

=visit:down bc -19 -10
^hmm abd -16 16 -20
algo_en bcd -14 24 -15
de__cosas d 10
my_livers d 11
nomas__la ad -20 24
ride:@drive_myself c -16
there__a ac -32 23
took__at ab -10 11

plan_to abd -12 -13 21
prior:counting ad -12 17
the_stick c 11
tres abcd -18 -13 -13 22
well:nightmares ad -11 14

=body:ataques cd -13 12
=visit:@eat abc -12 15 -22
andab* cd 10 -12
cancel:in c -23
well:day b -13
well:light* acd -15 -11 23
what__if bd 14 -11

=any:hospital ad 18 -17
=any:peor bc -14 13
been__@hours ad 17 -11
ladder a 11
now:@medicine bd 13 -18
organ:she a -12
well:llego ab -16 16

@thanks__no a 11
ando__pero acd -17 23 -15
any:dice_que bcd -11 -14 14
but__and acd 21 -13 -16
curre* ab 22 -19
effects:every* a 11
fasted:i_never d 14
had:pusie* b -13
lisinopril c -13
preguntado acd -15 15 -11
texts:just b -15

allergy:for_my bd 13 -12
analisis bcd -14 19 -17
any_@food a 12
eaten:morning d 10
me__am b -14
pregnancy:miscarried acd -11 17 -14
prior:first_time ad 15 -11
ride:a_ver abc -12 -10 20
ride:or_my c 11

=body:glass acd 17 -10 -12
medicamento b -12
prior:son ad 13 -13
voices__a d 15

a__una c -11
allergy:recib* a 12
apenas__# a -15
coming:guard* cd -10 16
fasted:did abd -15 -14 12
long_as abc -26 -13 16
mas__matusalen d 11
tres__al bd 14 -12

=body:list ac 10 -30
=rule::unsure:50/50 acd -25 41 -22
cancel:as_well cd -16 18
drive:know_better a 15
effects:cabeza b -12
found__@body ad 11 -10
my__right abc 16 -10 -11
night_but d -11
no_a abc 11 -19 -15
now:i c -29
pregnancy:i_still ad -14 10
psychosis:no_hay a -11

@treat_both ad -10 15
dieron_para a 11
drive:is_that d 12
got__on cd -16 11
manch* c 13

allergy:to_bees ab -12 16
fasted:last_night ad -23 26
me__which c 10
pregnancy:todavia_no a -15
substance:my_@drug abc -12 -17 15
sure_it cd 15 -12
who__i a 17

=any:trapo abcd 27 -11 -12 -18
heart:salvo a 12
naci__un d 12
pregnancy:@date bcd -18 -16 13
scare* ab 16 -25
substance:both d 10
texts:them c -11
well:is_gone d 12
wife bd -32 13

=denials:visit:1:no+yes bcd -11 -19 19
adult:that_is ab -12 18
calcu* bcd -21 18 -12
heart:bien abc 21 -15 -30
me_voy ad -11 10
perdon bcd 10 -19 -17
positive abd -13 -20 13
preocupe ac 14 -15

=body:contrario ad 17 -13
=visit:@call bd 12 -23
@relative__habla a -10
@relative_think ac -12 12
healthy__a ad -12 13
meds:sigo_con ad -11 13
no_sabia b 10
psychosis:bipolar b -11
will__know ac -16 17
without bcd -27 -17 14

=body:out bc -18 -17
=rule:had:unsure:er|emergency|hospital|ambulance| a -20
@day__confirmo c 11
coming:direccion ab -13 17
el_@clinician a -16
heart:marathons ab 17 -13
nace__@date d 12
now:entrando ad 16 -11
pero__la d -13
ride:handl* d 16
substance:for_sleep cd 12 -21
tirando a 13
womens a -11

i__drunk abd -10 -15 15
maybe_the cd 16 -13
necesita$ bd 16 -13
pregnancy:en_mis a 10
puede_a ab -10 12

#__con d 12
=any:crummy ad 21 -16
=body:oigo b -18
=body:orinar cd 15 -11
=body:set c -11
orina$ a -20
substance:days acd -36 -16 41
than_two ad 12 -11

=any:they d -21
=visit:mirar ac -11 14
^currently ab 17 -13
and__@drive d 12
heart:if_anything acd 20 -14 -12
once_no abd 25 -16 -12
tried__they d 11
wake d 11
yo__que bd -17 -12

=body:caida d 11
@eat_for d 10
did_a cd 17 -11
mis_# abc 14 -18 -14
prior:switched d 10
resul* abcd -31 -12 40 -21
to__till ac -13 11

=body:utis a -12
diali* cd -16 14
not_great ac -11 14
organ:uti_right d 12
revisado$ c 12
se_decir ac -19 18
tied__and ad -11 11
you__everything ab 15 -12

acaso$ bc 15 -14
coming:ver c 11
drinks:cuenta c 10
me_@price d 11
now:how acd -15 12 -14
que__@thanks ab 20 -23
substance:nights a -16
tell__in c 10
texts:texting_is ad -10 11
well:@drive ab -17 17

adult:de_la bcd -10 14 -13
almuerzo ad 13 -10
comida ad 21 -24
heart:un_soplo cd -20 26
only_please ad 27 -23
organ:left a -12
sober_today abd 12 -25 17
starving abd 19 -18 -11
yo_no c -18

=body:knees acd 15 -12 -20
now:i_said ad 12 -11
okie ad -12 21
texts:is_the d 12
visits ad -11 16
well:noche ab -11 16
you__asked d -10

#__@drive bd 11 -11
^starving abd 23 -12 -16
adult:summer ad 20 -19
allergy:saber acd -17 22 -10
first__week a -10
heart:arrit* a -12
in_from a -10
organ:problems bd 16 -14
otra_hora ab -14 19
post bc -20 14
que__pueda ac -16 11
ride:girl a -12
ride:makes cd 13 -11
substance:droga* c -26

casi__dos ad 12 -11
email_only ad 14 -11
free_of a 15
organ:es_que bc 12 -12
psychosis:thoug* bc -13 11
ride:@relative_was a 11
ride:pais a 12
scrat* abc 20 -18 -14
to_bed c -15

am_i abd -18 17 -19
arritmia$ d 15
el_frasco d -12
entro_duro d 12
heart:fine d -11
now:you_are d 14
possible$ abcd -11 -20 26 -17
pregnancy:bebe_ya a 12
ride:arreglado d 14
ruled_it acd 15 -10 -10

cosas_que cd -11 10
court_date a 11
passed__not ac 13 -12
ride:something c 11
si__la abcd -18 -17 39 -26
the__for c -29

=visit:perlas ad -11 13
a__every abd -20 -13 20
any:clear ad 15 -13
higado_y b 10
organ:months a -11
she__@month d 11
substance:back abd -15 -25 15

a_glass c -10
dejeme acd -33 33 -31
over_ten d 12

=body:when b -38
=signs:texts:yes bc -34 -16
cancel:about ad -15 13
home:she_is c 11
not__am ad -18 18
skip_the b -11

=any:parents a 10
allergy:times acd 26 -18 -18
anoth* b -22
bajo$ ad 15 -11
brain:norma* acd 18 -14 -10
driving ac -12 -40
my__like bd 20 -15
resultados$ bd 14 -14
ride:@relative_@insurer cd -12 15
well:schoo* a -13

=any:@parking abd -15 26 -21
=any:gente a 10
@relative_no abcd 23 -53 13 -20
any:ni_no ac -17 18
coming:me_off ad 20 -16
heart:if_i ad -20 18
let__on cd 17 -10
transplant ac -10 -21

=any:ya cd -12 -16
=body:eight b -15
=last:visit:unsure cd 11 -28
fasted:what ad -16 11
tengo_ni ac -14 17

=body:dentro ad 16 -12
adult:yes a 11
afib_sometimes cd 12 -12
allergy:la_aguja b 10
any:revisar c 13
brain:me abc -13 -31 12
cath abcd -13 -22 -23 27
de_eso abcd 34 -12 -20 -31
now:echel* d 13
organ:chron* d 10

=body:joven c -21
about bd 10 -21
drive:@vehicle_y c 15
effects:siento ad 12 -14
filling cd 13 -12
not:sabemos c 12
not_breathe acd -13 -14 14
now:look ac -12 12
pregnancy:last_@day ad -11 12
prolapsed bd -20 22
well_no ab 17 -10

i__without ad 22 -20
meds:anything_except ad -14 16
organ:orino_mucho c 11

=body:dormir abc -26 10 14
=rule:ride:yes:me_lleva|recoge|espera|llevan|re bcd -32 -22 22
drinks:voy bd 14 -11
estoy_esperando abc -31 -16 24
half__at d 13
heart:i_used c 12
organ:ask bc -14 16
y__@drive b 10

cancel:# ab 12 -11
percent ac -36 24
room acd 12 -11 -10
same__time b 15
substance:mi_casa a 10
third_i ad -15 11
watches_my b 11
well:energy ad -16 24
well:no c -16

=body:bring a -12
=signs:cancel:none d -13
=visit:another abcd 21 -12 -17 -11
=visit:quede abd 19 -15 -11
aca_no d 13
get_@symptom b 12
now:te acd -12 22 -18
otra_@person bd -23 16

a_bother a -13
bells bcd -18 -14 14
fasted:mas cd 23 -22
heart:@relative_tuvo bd 16 -13
heart:tengo_baja a 11
home:forgo* bd 11 -12
nomas_por ab 11 -13
now:will_not acd 16 -12 -12
psychosis:the_hospital a -10
than_i b -22
veo__que bc 11 -10
\xf0\x9f\x98\x85 bd 10 -12

=body:oxicodona d 11

@food__@medicine d -13
can__so d 16
minutes bc 17 -25
not:had cd 13 -19
now:momen* bd -27 12
pregnancy:unles* ac 16 -16
prescribed_and a 12
some abc -38 -44 41
well:dios a -12

@drive_home abd -13 -11 18
coming:ya_me bd 16 -26
drive:mi bd -31 10
fasted:thing ad -26 27
grande b -10
i__day a -12
podia_respirar ad -10 15
psicosis__nunca ad 13 -12
reckon ac -12 15
yes__has d 15

all_day ac 11 -14
cuenta$ abd -24 14 -20
my__to ac 13 -30
operan a 14
psychosis:es c -17
todo__ahi ad 16 -14
ya_veremos abcd -18 -14 34 -27

=rule:substance:unsure:weed|marijuana|cannabis|edibles| ad 12 -15
adult:seventeen ad 31 -24
allergy:moria d 12
mi__por abcd 12 -24 -13 10
on__sec b 11
substance:comida a 12
well:verda* ab 14 -16
widow* d 12

=body:triste a 15
a__not b -10
fight* d 10
had__not d 11
meds:pill abd -23 -16 29
now:lock ad -14 17

adult:hasta ad 12 -10
arrepenti ad 14 -11
comio$ b 11
igual__antes b 11
offered_she d 10
only__my ac 18 -24
pregnancy:could acd -19 -19 25
suite* d -12

a__once cd 20 -21
and_an ad -11 14
effects:treatment d -11
muy_@insurance ac -11 17
now:bebe a 14
psychosis:took_it c 12
puedo__@drink bd 12 -11
pull ab -12 -10

=any:quite abd 22 -12 -14
any:hard_pass ab 27 -21
custo* d 11
estaba bcd -12 19 -17
la_eso a 10
my__otherwise b -11
ride:cuida* c -12
si__@cancel d -15
truen* d 18

=body:nothing bcd -17 -13 -10
@relative__checking cd 12 -10
heart:tengo bcd -38 -40 20
hold_my acd -18 -11 20
maam$ a 10

=body:ticking a 13
@relative__es abd -12 -13 13
brain$ ac 12 -16
heart:say_i a -12
it__weird c 16
la__positiva cd -12 15
mornings$ d 11
of__liver d -13
psychosis:i_am a -10
substance:do_not ab 12 -37

=body:morphine bcd 13 -11 -27
count_me abc 16 -14 -16
in__@vehicle a 14
innocent ad 15 -12
last__it d 12
libre$ b -12
mante* bcd -21 -10 22
nothing_but acd -30 -22 37
prior:them a -18
substance:cuent* ab -17 13

bipolar__# c -11
cancel:miss_it ad 27 -27
coming:a_las ad -21 27
la__toma ab -13 15
meds:yes bd -14 17
mi__tuvo bd 15 -14
psychosis:will abc -17 26 -12

#_ya ad -10 13
@relative__remembers cd 17 -19
^nadie bcd -12 -12 14
con__@body c -11
heart:irreg* bc -16 17
substance:divor* abd -12 -10 14
texts:@texts_que ad -12 12
the_pregnant ab 14 -11
they_thought acd 18 -13 -13

@symptom__dieron a 11
bisab* abd -16 -11 24
cancel:hour ab -12 12
habian ad -13 12
si_yo ad 12 -16
van c 13

@drive__to c -10
^count ab 16 -13
allergy:a_mi c -16
had:clue acd -13 15 -12
longer abd -13 -12 20
rather_do ad 12 -10
ride:yo_@drive ad -10 16
tres_@medicine ac -10 11
ya__la abcd -11 -25 -25 30

have__i abd -12 -28 14
heart_@price b -14
pregnancy:one d -10
running__and b 11
safe:not a 14

broke__in c -11
cumpli_# d 12
dad cd -28 14
drive:is_the ad -19 20
i_ever acd 13 -18 -12
so_do bd 21 -24
substance:a_lot b -11
there__that d 14

=body:pregunto bcd -13 18 -12
=denials:body:2:none abd 12 -14 -25
=visit:consentimiento ad -13 16
@medicine__@food a 10
any:not_right ad 18 -13
he_can c -21
i_never bc -14 -13
is__plan ad -15 12
not:would b -17
puedo__sin ad -12 15

=visit:amanecio bd 12 -18
@call__please bd 16 -19
eaten:skipp* ad 20 -12
his__him b -11
i__up bc -25 -11
no__permiso ac 12 -14
now:ahorita_no a 10
or__the d -14
psychosis:again d 11
said_i cd -17 11
text_me abc -17 17 -17

allergy:en_una d -11
any:que_@insurer ad 15 -12
bebo_mas bd -10 13
can__i acd 25 -19 -15
cancel:cuent* b -13
doctors_said d 10
mucho__mi d 13
ni_en a 10
pregnancy:misca* abcd -16 11 13 -15
prior:hice ab 12 -11
ride:set d 13
si__asi b -10

now:no_conflict ad -13 15
pensaron ad 21 -19
salio_con cd -10 15
they_were ab -11 -12

=visit:oh ad 18 -10
cuando__enojo cd 13 -11
organ:novedad a 10
sprin* bd -21 12
substance:week bcd -26 -14 21

allergy:fue_la cd 10 -11
could_not abd -32 -32 23
delet* bd -14 16
eaten:en abd -22 -19 21
had:paciente bd -23 15
meds:you_the b -10
not:die ab -13 12
pregnancy:@relative_es a 12
was__@hours a -15

pregnancy:wife d 15
psychosis:sleep_never c -10
substance:an_issue c -11

=visit:senorita ad 17 -14
did c -12
every_two d 15
hysto ac 14 -11
no__puedo abd -28 -15 16

allergy:emerg* ad -12 15
any:like abd -18 30 -21
compared_to abd -13 23 -14
eaten:ahori* d 18
go_back acd -19 18 -19
llega d -17

=visit:ever ab -15 15
@drug_on d -12
@drug_problem b 12
am__school ad 18 -14
now:is_good d 10
nubes$ bd -13 11
one_@clinician abcd -15 -11 30 -26
substance:every_@month ad 15 -15

=any:dolor abcd 12 -23 -35 15
am_lost a 12
kidneys__bad d -11
now:mi_parte ad -13 14
organ:noved* a 10
outside acd 16 -17 -16
seguir__el a 11
yo__los bc -18 13

allergy:dormido cd 10 -10
clean__@year abd 20 -10 -18
del_trabajo d -13
eaten:minutes_ago ad -11 17
maluq* ad -10 16
of__now a 14
pregnancy:en_@date cd -21 12
pregnancy:period_in c 10
substance:hard a -12

=body:epi ad -15 15
=visit:arrepenti a 14
@drink__en a -17
^@date ad 19 -16
coming:be bcd -26 -12 18
cuantas__@relative abcd -17 24 -12 -19
la__le ac -16 11
list__in bd 12 -11
still$ b -11

=any:orale ad -10 23
^pull abd -13 -10 21
allergy:supe ac -13 15
es_mucho d 12
substance:winter d 10

=visit:igual a -13
antes_del ad 12 -11
la__@day abcd -22 -11 10 17
las_seis bd -11 17
meds:paciente a 11
one__em bd 10 -12
puede_@fetch c 13
que__soy b -11
stopped_@drug bd 14 -14
well:cooked d 12

grandma cd -27 14
now:mas abcd 32 -12 -12 -20
puede__@drive a -15

=body:now c -12
a__reaction a -22
be__to ad 18 -14
con__hace c -13
lately$ a -11
prior:do_you bd 13 -13
substance:and_goes c 10
up__alley ad -12 13

=body:on a -15
had:primeros abd 30 -15 -22
now:why abd -14 -25 26
por_ahora ad 12 -16
pregnancy:maam a 14
substance:es_el ab 23 -15
substance:todos_los ad -18 18

=body:holter cd 22 -19
adult:twice d 13
over_and d 15
psychosis:decir c -10

aun__el a 13
my__what d -10
now:who d -11
psychosis:they_put a -17
the__dose d 11

=visit:law bcd -16 -14 12
allergy:fuera ad 13 -13
another_time abc 20 -11 -11
la__dana b 10
psychosis:sprin* d 12
socia* bd -11 13

=body:questions abd -16 25 -17
=turn:any:none:none b -39
denied_it d 11
heart:afib abd -11 -21 17
meds:i bd -23 15
my_fibro c -10
organ:a_hernia a 14
prior:todas d 21
sueter bd 16 -12
thought bc -18 -21

=body:rest ad 13 -15
=visit:does abc -11 25 -25
adivine$ abd -15 21 -21
al__menos a 11
allergy:gave ab -12 -12
in__meeting bc 13 -11
need$ bd -15 16
organ:not_@body ad 21 -20
organ:wear_pads d 12
well:es a -14
what_you a -18

=any:saber acd -18 31 -27
=rule:drinks:no:not_~1_drink|smoke|use|drinker|t ad 16 -14
barbaro d 15
coming:calle* ad 20 -21
drive:traba* ad -12 12
normal$ abcd 33 -17 -14 -32
not:bien abc -11 -12 26
now:on_top ad 15 -13
prior:more acd -11 -14 15
prior:nothing_for abd 18 -13 -14
us_do d 13

=any:modelo ad -17 18
gave__in ab 13 -14
had:both ad -10 15
heart:jaja bc -21 -10

already__him bd -11 14
effects:some_but ad -16 11
had:@relative cd 13 -18
mucho__hoy b 10

@clinician__have b -11
adult:#_since ad -17 17
de__viaje b 12
i__kratom bc -15 16
pregnancy:if_i acd 17 -18 -15
prior:so abd 11 -13 -11
refuses a 10
ya__bien ad -12 14

=visit:pick bc -16 -11
as__get d 16
fui_con a -21
medications abd 22 -15 -13
no__si abcd -48 -12 14 11
sleep$ a -28

any:cosas a -14
blast a -12
eaten:camin* b 13
heart:baje_de c 13
in_# b -14
pregnancy:check cd 11 -10
psychosis$ b 15
ride:nephew d -12
ride:va a -18

=body:posible ac -13 15
doctors bcd -18 23 -16
drive:my_@vehicle ad -30 27
durmi* ad -11 14
excelente b -11
me__had a 11
pregnancy:transfer abd -11 -10 11
psychosis:about c -18
substance:i_@stop b -24
texts:my_@relative acd -11 14 -16
un_reloj ad 19 -12

=body:tripped cd 13 -15
do__even acd 19 -14 -10
now:my_@ride c 14
substance:adicto_al ad 18 -14
y_tiene bd -12 10

cake b -11
fasted:despu* a 10
pero__soy abcd -27 -11 13 18
psychosis:i_see cd 11 -11

adult:yo_# d 12
any:nadie d 13
any:todav* bd -10 -15
heart:my_heart bcd -42 23 -11
le__dar d -11
meds:to c 16
morphine bcd 13 -11 -27
now:mismo d -15
substance:#_dias ad -15 18
yes_my b -25

any:@drug ad 18 -15
it__afternoon d -10
one_kind a 11
ride:fresh a 12
well:@food d 12

=any:nothing ac 11 -30
diabetico$ b 10
getting_my a -14
plans$ d 10
to_get d -14

=asks:visit:after:unsure ab 17 -15
@insurance__cubre d -11
adult:apena* ad 18 -18
aqui__mi b -12
heart:it_is c -12
higado_graso ad -14 12
not_now ad 13 -12
una_prueba cd 16 -15

=any:@fetch d -14
adult:tengo_# bc -13 -18
ask__@clinician abc -19 18 -11
dropped_off ad 12 -12
eaten:hace_seis acd -12 16 -14
heart:for ac 10 -21
keys d 11
naltrexone d 10
operado$ bc -25 16
si__ya ac 18 -18
that_up acd -13 14 -16

@visit_con bd 13 -14
and_@medicine abd -14 -35 27
had:saber cd 13 -11
las c -15
pregnancy:stopped d -13
quien__mi a -13
substance:is_it abd 17 -26 -13
texts:is ad -41 23
tough* a 10

allergy:solo_al a 12
back_for a 10
cene_a d 11
desayune__con d 12
pregnancy:tomor* ac -12 12

=visit:libre ad -21 26
crane* cd -11 17
home:jacket bd 17 -12
plain a 12
psychosis:#_mg ad 16 -11

=body:beats cd 17 -10
@symptom__never a 10
deny ad -12 15
prueba$ ab -16 -17
texts:with d -12

adult: bc -15 -31
allergy:have_been cd 17 -13
allergy:throat ad -16 11
cuare* ad -12 20
fasted:comido ad -10 12
heart:soplo_que cd -13 10
last_@food b -16
marcapaso d 11

=body:tuvieron d 14
ahorita__estoy b 10
any:but b -12
fasted:in_the ab -11 11
me_entro d 11
no__pressure ad -12 12
pregnancy:de_cuatro bd -15 12

drive:@drive_now a -12
had:y b -17
nearly ad 14 -12
ni__esa d 10
now:lo a -14
psychosis:psiqu* d 13
ya__nada ad 10 -10

=any:patada a 15
=any:somewhere acd -12 25 -22
=body:emojiunsure cd -13 14
=tag:substance:self b -13
=visit:must ad -10 14
=visit:vigente d 12
@call__she ac -13 12
am__yes d 14
brain:ataqu* bcd -13 -13 17
eso__problema d 12
nervios_de c 11
pude d 15
se_lo abc -21 16 -17
substance:por acd -26 -14 26
the__instead ad 13 -13

=any:habria c 13
@clinician_y bcd -20 -15 12
@medicine_hace a 11
^ninguna acd 19 -12 -12
cancel:she_is abd 16 -11 -11
eaten:estoy_en ad -26 18
fasted:lunch ad 16 -16
is_me abd -23 -24 30
not:cosa ab 14 -14
yes__to abc -15 15 -14

=visit:honest a -16
adult:segundo a 13
amaneci_con a 11
effects:sento ad 20 -17
explicaron c 13
heart:operaron_del d 11
high__when c 11
meds:is ad 14 -16
recon* abd -15 16 -11
to__myself d 16
volvi__en d 12

#_estoy d 11
=body:solamente abc 22 -24 -14
=visit:already acd -14 -23 12
effects:all_clear a 13
la__alta ab -10 -18
my__mine ab -19 26
remember_when a -11

=body:stone c 12
cancel:la_@visit bd -27 14
had:lidoc* ad 18 -16
in_not acd -26 26 -19
jeje$ acd 15 -11 -14
not:is a -16
puntos c 15
well:great cd -11 13

=body:@machine abd -28 29 -19
@food$ c -19
but__only b 12
depends_on bcd -15 18 -11
eaten:en_la bc -15 14
get__@clothes a 12
home:to_get a 14
manzana ac -13 21
mas_para c 11
me__and abcd 26 -17 -17 -14
now:good_for ad -19 17
ride:waiti* ac -13 14
substance:a_mi ab -12 12
texts:no_texting a 11
the__the c -13

=body:order ad 14 -11
heart:test ad 17 -13
meds:levan* d 15
pregnancy:vasec* abd 16 -18 -15
ride:two cd 15 -20
when_we bd -11 14

=any:dale ad -13 16
all_over b -12
allergy:my a -20
nothing__@medicine ad -12 15
now:thanks b 15
psychosis:it_a ac -13 16
ride:que_tiene bd -10 12

@month__@drug ad -19 20
for_him ab -18 11
heart:told_me a -11
prior:somet* abc -21 -15 16
well:dia ac -13 12

=said:safe:no abcd 47 -15 -18 -35
embarazada__pecho ac -14 13
fasted:todav* ad -15 17
had:empezar a 12
now:past d -13
of__could cd 15 -14
parkinson d 10

cyst cd -17 15
eaten:for acd 22 -16 -23
eaten:sigo ad 15 -14
niece bd 18 -21
not__say a -11
prior:gave d -11
substance:patie* bd 13 -16

@place__a acd -11 -12 18
dra b 12
not:dolor ad -24 25
problema$ cd -32 11
quite* bcd -30 -16 24

@relative__are ab 15 -18
condom_broke ac -15 12
estoy__le bd 19 -15
had:care_for ad -10 11
organ:ultrasound ab 10 -15
would_you d 11

=visit:supongo c 12
allergy:took bc -10 -14
now:sound* b -14
substance:cafe ab 25 -19
texts:call abcd 35 -46 -31 -13
they_tested a 11

any:me_at a 13
concert a 12
dio_de ad 16 -11
eaten:two abd -20 -11 22
me__hacer cd 13 -14
now:he_is a -12
ride:folks ad -11 18
safe:el abd 18 -12 -10
the__off abd -11 -25 13
way__is a 11

=body:aunque d 16
appreciate a -10
bone bc -11 -13
brain:in_high d 11
fasted:sure a -11
prior:worked acd -19 -16 24

=body:es c -18
=body:stay ad -10 14
=visit:whenever bd -12 21
^mil ab -13 18
brain:sin d 11
filled_it d -12
pregnancy:todo ad -12 13
preguntele b 10
substance:i_would cd -20 16
texts:del_trabajo a 13

=any:gone b -13
allergy:comezon d -11
allergy:ever bcd -12 -26 17
cancel:not_sure ad 11 -13
cuando__del ad 12 -14
drive:licen* abd 32 -19 -22
effects:tenia ad 13 -12
heart:since abcd -39 -22 12 26
my__with acd 21 -23 -21
vinito abc 15 -16 -13

crema d 10
home:his cd 12 -12
i__no abc 10 -11 -25
meds:not d -19
noche* cd -12 11

=visit:dear d 13
bag bd -17 12
now b -22
ride:licencia c -10

=tag:heart:no ad 17 -31
=visit:pienso abd -12 -11 19
=visit:seguir bc -11 -17
adult:permi* d -13
allergy:could_not ad -11 14
heart:heavi* cd 14 -15
not_remember ac -15 10
pharmacy$ abd -16 17 -10
prior:that_one c 12
vuelvo_en ad 24 -18

allergy:down a -13
fasted:azucar cd 13 -11
got__but bd 15 -13
heart__at c 17
me_on ab -18 -37
organ:one cd 17 -20
pregnancy:nace_en d 12
seen_a bd -11 11
substance:used ad 16 -15

#_@hours ad -20 12
#__now abc 10 -13 -12
=body:perfect abcd 35 -19 -22 -25
heart:one_@clinician cd 13 -13
is__right abcd -26 19 11 -12
mover a -14
two__ago abd -13 -23 21
which__you bc -12 20

=said:ask:yes_or_no_on_a_condition_only c -26
=signs:prior:unsure c -21
=tag:any:turned a -12
copa_en a 13
heart:had_the cd -14 15
nephew d -14
organ:cuent* bd 27 -21
ride:era ac 12 -12
ride:yet b -11
schizoaffective abcd -18 -26 -12 38
si__toca c 12
sin_alergias a 11

=rule::twice:never|not_said|say|claimed_~4_no abd -34 -10 12
adult:last_week a -14
allergy:allergies ab 19 -17
cancel:lo abd -14 -28 19
embarazada__no a -15
fasted$ bd -11 13
not:pruebo acd 23 -12 -15
substance:sherry a 17
yo_solo cd 15 -15

=any:sali abcd -13 -11 -10 21
allergy:podia ad -10 15
false_alarm ac 23 -22
meds:@medicine_y bd -12 14
mount* ad -12 16
pasado_me ab -14 20
prior:made_me ac 14 -13
prior:tomo bd 33 -20
psychosis:y_me abcd -15 12 -16 13
that$ abc -15 22 -19

brain:@year abd -13 -20 12
brain:has_epilepsy d -14
did_but ab 12 -13
tape$ bd 11 -18

=visit:guess a -12
clase abcd 13 12 -16 -24
drive:loopy a 12
eaten:nueve ad 22 -19
last__not b -10
law__not a -12

=any:leave a 12
=last:body:yes abd -26 -24 21
=visit:pense c -12
allergy:about acd 18 -20 -12
drinks:drunk a 10
el__quito a 15
estoy_comiendo d 13
now:si_pero ad 28 -20
organ:rinones_como a 10
organ:to c -13
organ:weak_@body a 11
pregnancy:nope d -12
puked cd -12 18
sec$ abd -19 31 -20
y__nunca ad 13 -20

=visit:sana d 11
am__middle ad 15 -12
brain:quest* c 20
de_chico d -11
if__as a 11
organ:@body_stuff a 10
substance:los_dias ad -15 12

=visit:sola bcd -24 -19 18
and__lost ad -11 11
drive:someone ad 13 -13
had:fiesta b 11
me__quitado acd -12 -10 17
now:recojo a 11
organ:@wrong a 10
pregnancy:hombr* ac 13 -12
prima* acd -12 -12 17
substance:verano d 14
what__that cd 17 -13

#_last c -13
=turn:body:none:unsure abd 12 -10 -11
=visit:yup d 15
@food_on ad -13 16
drive:not_have ad -14 15
iron$ a 14
me_rajo a 11
now:comes ac -11 12
prior:cero abc 21 -13 -15
substance:tomando d 16

=visit:supposed abd -16 23 -14
any:my_dead a 14
i__liver bc -13 11
is_surprisingly ad 13 -12
last__at abd 20 -11 -13
on__lol b 11
self$ ad 16 -14
yo__he abd -23 22 -14

=number:allergy:few ad 24 -22
=visit:know bcd -22 23 -46
=visit:takes bd 15 -12
ahori* d -18
allergy:know acd -14 10 -23
apenas abd 23 -26 -12
both__good cd 13 -11
en__andamos ac -11 14
have__nothing a 12
pregnancy:puedo c 10
tengo__dos ad 12 -15
voy__la c -14

acaso_baja a 13
adult:before ad 18 -17
adult:mayo ad -10 13
any:eggs ad -14 17
chickened ad 21 -16
fasted:acabo ad 32 -29
fasted:unos cd 17 -19
killing_me ad 18 -19
well:years ad -14 19

=visit:confirmo bcd -21 30 -27
blood* d -13
brain:passe* ac 14 -13
cancel:a_ir ab -12 12
de__si bd -16 -12
had:twice bcd -13 -14 13
home$ abc 10 -15 -29
just__text d 12
prior:en_el abd -14 -17 13
psychosis:would abd -16 19 -32
substance:mother ac -14 13

#__it c -13
do__recall abcd -21 -19 29 -14
meds:suspe* ad 12 -12
not__anything bcd -24 -20 15
that__in abd -26 15 10
well:decai* acd 19 -21 -17

=any:dientes cd 16 -11
changed_my bc -10 -19
contar$ ad 18 -10
fly$ ab 22 -18
meds:dejar ab 14 -23
seis abcd -31 -26 11 17
so__not bcd 13 23 -44
substance:i bcd -23 23 -25
substance:is_that bc -16 16
youngest ad 12 -14

adult:foste* c 10
drive:acomp* ad -11 13
enferma abd 21 -16 -18
i__voices d 11
ido__@treat d 14
my__use b 11
poder$ ad 15 -15
sanit* a 13

=body:electro bd -11 -12
=body:gustan a 10
adult:pasad* ad -16 20
heart:a_dios ab 17 -15
no_nothing ad -10 12
pregnancy:morning bd -13 12
si__presion d 12
take_it ad 19 -20

amama* abcd -15 -16 -23 31
breastfeed d 19
incon* abd -20 -16 17
not:hablo abd -17 23 -14
not_an bd -10 11
prefer__over ad -13 13
prior:zero abcd 28 -11 -11 -15
test_@day ac 15 -14
tipo abc -25 20 -19
under_# ab 11 -10

=visit:both abc -18 -17 14
=visit:verdad abc -13 15 -16
bit$ c -10
now:dejame ac -10 12
prior:but a -19

=body:hallucinations abcd -19 -13 -13 25
from__but a 15
leg ad 15 -10
not_agree d -11
pregnancy:am_@late a -16
swing* ad -12 12

=any:grandkids b -14
=body:dolor cd 21 -14
=visit:answered cd 13 -11
@relative__pero acd -24 -20 26
am__had ac 15 -16
bien__mal acd -17 23 -10
organ:would_not ad -12 14
pregnancy:hice bc 12 -12
pregnancy:si_lactando ad -10 13

#__imposible b 15
=any:depends bc -15 15
=body:colors a 16
=body:peso cd 15 -14
allergy:screamed_for d 12
asked__that bd 16 -11
does__@medicine bc 28 -25
eso_nada a 11
get_an ad 15 -12
if__my d 11
in__thirties ad -14 15
now:esper* abd 30 -25 -20
pigs ab 22 -18
ride:why_can ab -14 12
texts:me_ask c 11

=any:right abd -17 -19 18
=body:retraso b -13
=said:prior:yes abd -24 -10 12
=visit:meeting a -14
contesto__la a 14
had:to_the abd -10 18 -11
is__up a -15
me__tomo ac -13 14
tuve_a cd -15 17

=any:doing bcd -13 -32 35
sertralina ac 17 -14

do__the ab -13 13
el_@traffic d -12
had:el_@day a 11
have_heard a 10
medicinas abc 11 -22 -19
nadita$ a 16
now:i_have c -25
yes_please ab 12 -13

^negativo ad 20 -10
had_hep cd 14 -14
sometimes__much acd -14 20 -16
una$ abc 19 -25 -22

and__truck ad 11 -10
brain:a_stroke d -17
cancel:cancel ac -19 -11
dio__y ad -10 11
effects:la_@symptom ad 13 -12
effects:went_smooth a 11
first$ ad 11 -47
organ:probably ad -17 15
prior:not_# ad 14 -11

=any:cause bd 21 -18
=tag:coming:asks abd -27 21 -12
am_of c 10
cancel:regre* ad -10 14
compa* bcd 15 -15 -23
not:mucho abd 15 -12 -12
pregnancy:hysto ac 14 -11
ride:consigue_permiso bc 17 -17
ride:kevin bd 15 -13

=body:digo bc 20 -11
=visit:cars a 14
=visit:talk ac -34 18
^primera ad 19 -17
and__none a 11
dia__no ab 12 -12
drinks:en_las ac -13 15
drinks:trago ad 23 -18
schizo ad -14 24
vomiting cd -11 15

=body:broke bcd -16 11 -12
^hoping acd -15 26 -20
allergy:la_penicilina a 12
back_clean d -14
can__you acd -14 22 -20
effects:then ad -20 23
heart:nada_mas d 10
me__@drink bc -12 -12
organ:is_what a -16

=signs:had:no abcd 34 -24 -24 -23
asked_me bd 18 -16
day_is b 14
drive:aun acd -15 21 -12
major c -11
pregnancy:maybe d -14
solids a 10
the_@clinician bcd 24 -24 -23
to__have c -10

any:me_off a 10
been__it ab 12 -15
decided_if b 13
do_have bd -11 11
heart:@medicine_since d 10
just_want ab -11 13
pregnancy:soy_senor a 16
pregnancy:ya_esta ad 12 -10
que__paciente bd -10 10
ride:ya_esta d 13

=any:honestly ab 10 -15
dice__si abd -14 -29 11
glauc* b -14
not__bloodwork c 10
pero__mi ad 17 -12
pregnancy:leche cd -11 11
recib* abc -16 25 -19
ser_que d -13
una_@person d -17
well:can abd 20 -28 -11

=any:nobody ab -17 10
^stuck acd 19 -12 -26
en__ya b -14
meds:in bd 28 -40

allergy:i_was cd 14 -16
colon* ab 12 -15
comi ab 11 -34
eaten:cene_ayer ad 13 -11
heart:heart bc -23 -24
my_folks d 15
recov* a -12
sera__o d -11
the_@drink ab 12 -11

@relative_gave a -14
^ella ac 18 -14
cancel:@door a 14
effects:todo abc 17 -28 -13
heart:went d -12
keeps abd -11 -12 19
los__de bd 15 -15
mentioned bcd -13 23 -21
miss$ a -17
not:falta cd -17 21
organ:orino bcd -27 15 -19
prior:algo acd -10 23 -22
straight__since ad 14 -10

=rule::unsure:unsure|uncertain abc -12 -16 23
brain:y abc -15 -11 18
effects:seeing d 15
now:nunca ad -20 21
now:this_evening a 13
rather__tomorrow ad 12 -10
sound abc 15 -18 -14

@hours ab -10 -25
dos_horas ad -13 17
fatal$ ad 18 -12
meds:#_mg bd -13 12
not:said abc -28 -15 14
now:pero_en ad 17 -16
now:still ad -23 22

=body:ket d 13
any:comadre ad 12 -12
eaten:cuent* a -12
mi__mis b 11
now:like ad -14 18
por_texto ab -15 13

=visit:dar abc -10 -10 11
cancel:might_as cd -16 18
exact bd 11 -16
organ:diagnostico c 11
plata* a 11
ride:year bd 14 -14
sangrado bd -12 19

=any:quedo abd 24 -11 -25
=body:ex abcd 13 24 -19 -47
=body:pueda ac -16 11
asist* abc 18 -15 -23
dob_# ad -17 23
had__of abc 14 -13 -20
my_appetite ad 16 -11
now:del abd 15 -10 -31
organ:los_tengo a 13
orino bcd -28 13 -13
ride:@drive_i ad -11 12
supongo$ c 12
weird_but c 12

but__ok a 17
la__muy b 12
no_sabria abcd -41 -25 39 -15
none$ abd 35 -19 -30
plata ad 16 -10
prior:fluoxetina a 10
ride:yea d 12
zoloft c -14

=any:finished abd -14 -19 19
=any:only acd 15 -11 -13
=visit:house b -17
any:around_# d 11
cuida* abc -24 -17 22
drive:is_coming a 10
effects:muy_bien ad 14 -10
meds:sintrom d 12
starts$ cd 12 -15

adult:tiene ab -11 10
allergy:suegra ab 15 -13
any:at_# b -14
dia__ver c 10
drinks: acd -13 -18 11
fasted:vacio ad -13 23
he_hecho c 16
i_could ac 11 -15
primera__no ad -11 11
texts:donde bd 18 -15

=lead:any:yes:2 c -11
^@hello abcd -37 41 -32 -17
allergy:can_not ad -26 18
fa a -14
organ:nothing ac 15 -14
prior:veces cd 19 -22
substance:anexo acd -15 -11 15
substance:do d -13
ultima_vez a -15

#__soy cd -19 20
=body:tipo abc -22 14 -16
@medicine_yes d 11
any:ustedes b 10
heart:every* abcd -12 21 -12 -14
now:nothings d 10
prior:a_ver ab -12 15

=body:tias acd -18 -12 21
allergy:@visit abd 19 -15 -18
becau* c -29
nothing__nothing ad -11 12
rango$ a 13
says_high c 11
still__@sick d -12

=body:gone bd -16 -13
adult:me abd 19 -19 -14
cancel:@insurance bd -23 20
never_told ac -16 17
prior:they_gave d -15
ratit* d 12
was__in cd 10 -17

a__hora bcd 17 -14 -18
downh* ad 13 -16
heart:lie bcd -15 -13 14

=any:today bcd 24 -20 -19
=body:vet b 12
has__the ac -14 11
now:si_puede ab -12 13
now:suits_me ad -15 20
prior:anoth* ad -13 16

=body:cuentan abcd -21 33 -18 -26
=rule:pregnancy:unsure:late bc -23 10
heart:maratones a 12
pregnancy:is_it bc 11 -16
queria_@cancel ad 12 -12

=any:too abc -13 25 -14
=body:ied a -11
can_send bd -12 16
cancel:@insurer_yo a 10
cancel:@move abcd -51 58 -30 -20
fasted:que_no a -14
mi__ella c 12
todo__dia ad -12 15

=any:temprano a -13
=body:seizure bd -11 11
=visit:used a 10
^baby abcd -19 -12 -12 31
am__the ab -18 11
heart:neith* a 13
is__as d -11
monitor$ acd -12 -11 20
not:llega ad 10 -13
stopped$ abcd -29 -14 -15 37

=body:pharmacy a -29
^older d 13
brain:de abc 12 -24 -10
not:aun a -15
prior:dos_no a 12
ruled abcd 40 -11 -32 -27
safe:con_mi d 10

=visit:confirmada ab 20 -10
=visit:tranquilo ad -14 16
define abd -31 29 -37
have__sometimes cd 12 -12
lost_a ab -19 13
not:except ad -14 19
now:me_queda c -17
prior:what_have abd -10 -17 21
psychosis:mg ad 16 -11
teres* bd 17 -14
tuvieron_que d 13
two__@medicine ad 12 -15

dios$ abc -17 -51 31
me_dejaron bd 16 -14
no__tenido ad 16 -12
pregnancy:traba* d 13
psychosis:el abd -27 -22 27

=body:sir ab 16 -11
=visit:dije a 11
@visit__una a 12
a__when abc 11 -13 -13
adult:am_in ac -17 11
adult:recien a 12
cleared abd 13 -15 -12
had:this_is abd 22 -10 -16
heart:offic* abc -14 -10 21
lo_decido ac -12 18
pregnancy:they_are a 11
say__would c 11

#__then ab -11 -12
=any:lady abd -15 24 -13
along ad -16 14
any:street b -11
brain:menti* a -11
hurts ab 19 -20
mi__da bc -14 12

=rule:substance:yes:pack|fifth|bottle|handle|pint|bo bc 14 -10
^@call abcd -44 60 -44 -26
could__either cd 18 -10
drive:i_was abd 26 -11 -16
had:empez* a 12
well:not_better a 12

=visit:pega a 11
@relative__text b 10
never__a abcd 18 10 -29 -20
prior:knuckling a 10
texts:de_las ad -15 15

muy__para bcd -12 15 -12
pigs_fly ab 22 -18
tranqui$ a 11

=body:original a 10
=body:why abd -47 39 -18
@relative__that b -17
@stop__when ad 17 -12
effects:some acd -20 -12 26
forever$ b 13
had:i_did d 11
heart:presion bc -19 -22
now:conflict ad -13 15
psychosis:@relative_has b 12
psychosis:to bc 11 -15
sancocho ad -15 16
substance:en_los ad 11 -11

bad__and ad 11 -10
cataracts ad 13 -12
do_nothing ad -14 15
have_me ad -12 10
heart:surgery abd -15 -10 21
numero_me abd -13 -13 17
texts:wrong ad 12 -10

=body:senti ad -19 24
@drink__my b -12
am__man a 11
count_lol b -13
have__now ad -15 18
not__reason ab -11 12
now:do_i b 15
prior:psicoanalisis d 15
right__lol ad -10 12
sit_in c -10

a__nene bd 14 -13
a_lo abcd -19 -18 31 -13
de__los abd 12 11 -26
ride:he_would d 10
sixte* ad 22 -20

@animal__not ad -14 14
cancel:am_good ad 13 -12
drive:husband a -11
en__dias ad 12 -14
lady$ d 11
pregnancy:porqu* abc -14 12 -12
screamed d 13

=visit:em bd -13 14
been__@year cd -12 15
can__@stop cd -16 19
despe* abd 23 -25 -13
eso_por b 13
had:#_mg d 10
i__somebody c 12
ni__misma ac -10 12
pregnancy:positivo acd -10 -11 18
presion__mi a -24
prior:el_@drink ab -10 14
termine_de c 10

acaba* bd 10 -10
allergy:urticaria ad -15 17
bapti* a 13
brain:chiquito d 17
fasted:ayunas a 12
now:still_good d 10
rinones__lujo a 11
vez__mi d 13

=any:some abc -19 -21 13
@visit_at ad 13 -11
be__not ad 14 -22
only__to abd 21 -11 -13

@food_with d 12
and__did a -10
went_from ad -15 16

=body:hospital a -25
any:do bc -23 -15
hace_@year d -17
i_work ad 11 -20
ride:senio* ac -11 11
was__that abc -16 -13 19

@stop_a ad 14 -12
any:coupl* d 13
effects:side d -13
para_otra bd 12 -11
substance:domingo abcd 16 -10 -11 -11
substance:entro_duro d 12

=rule:prior:yes:de_todo ad -13 13
@clinician_le d 12
adult:turn_# ad 22 -20
all__@medicine b 11
are_normal d -14
cancel:necesito ac 11 -13
duro ab -18 -12
effects:me_iba a 10
one_at a 10
para__ahi a 12
uy__de d 15

=rule:ride:unsure:if_~2_is|are|gets|not|can|off a -24
=tag:home:self abcd -33 20 13 -11
ahi__acabo a 13
have__most bd -13 16
now:no_time d 11
on__@drug d 12
organ:have_a ab -15 13
utis_count bd 21 -16

@symptom_toda d 11
allergy:to_@treat b -13
any:veces_si c 11
eaten:be abcd -16 14 13 -27
eaten:i abd -13 33 -20
night__it c -10
now:am_at b 11
now:change ad -15 11
rolle* abc -15 -12 15
sorry_@wrong ab -10 14

drive:@ride ad -21 13
i__putting d 12
llamaron$ bd 20 -19
nose abcd -33 -26 45 -29
now:@sick bcd -16 19 -24

black a -13
he__there d 11
like_a abc 16 -12 -30
peach* ad -14 23
por_un a -20
prior:been_on bc 14 -17

=any:@insurer ad -11 11
=body:adhd acd 15 -11 -10
=tag:cancel:turned a 12
blood__i d -13
cancel:entre c 10
dientes cd 16 -11
had:for_my a -13
now:este abd -11 18 -13
off__chart cd 11 -11
psychosis:dijo b -12
ride:dijo a -17
they__a abcd 11 -15 -31 14

=visit:@book bcd -20 23 -16
menos$ d -28
organ:@clinician_said a 11
seize* bd -12 16
syndrome acd -10 -15 12
that__my acd 15 -17 -14

=any:conmigo abd 18 -13 -20
=any:llena ad 15 -12
=body:touched a 11
del__# d 12
en__sofa ad -11 12
is_running d -14
marco bd 13 -12
pregnancy:#_@year bcd 11 -16 -12

any:banana ad -13 13
case_a d 13
con__mas b 17
eso__por b 12
had:por ab 12 -18
i_forgot ab 13 -15
pregnancy:you_asked a -10

=tag:ride:idiom_yes acd -15 -13 15
=visit:cambiemela abd 11 10 -24
haciendo_estudios c 10
pense c -18
pronto_si acd -13 21 -12
substance:tuesday b -17

#__go ad 12 -11
adult:a_una b 10
count$ abd -58 11 -11
dura bd 17 -15
effects:night abcd -15 -14 -11 24
puedo_asegurar abc -13 -16 22

^espereme bcd 29 -16 -23
adult:dias a 12
allergy:que ac 13 -22
heart:el_limite c 15
my__everything ab 12 -10
prior:is_a b 15

=any:happy ab -14 10
and__broke a 11
any:night d -15
cuido__inyeccion c -11
psychosis:never_lost b -11
work__day d 10

@relative__like ab -11 13
coming:still ac -18 10
eaten:ahora ad -11 14
fresh a 12
had:todavia c -12
heart:dio_de a 11
heart__it ad 19 -17
just_pick bd 11 -10
prior:plus ad -15 18

heart:husbands a 12
substance:#_@year abcd 32 -18 -11 -28
substance:jajaj* b 16
substance:voy abd -14 -14 22
that__be ad -12 22

=body:decia a -11
allergy:cuentan b 10
cancel:already ad 25 -22
on_that bcd -22 23 -23
psychosis:creye* ad -10 12
psychosis:not_psychosis a 11
would__lying d 12

=body:dira ac -14 15
hasta__dia d 13
prior:treat* a 11
ride:buscar a -17

=rule:effects:no:all|been|feeling|feel|doing|ever ad 17 -14
a__tells ab -10 14
do__@ride ad -18 21
fasted:en_@eat a 12
now__me bd 11 -21
organ:depends cd -17 18
quite$ abd 33 -13 -25
si__ni a 12
soy_paciente bd -15 20
substance:stop abcd -20 -18 14 11

eaten:horas_en a 11
first__have a 16
no__ver b 15
not:este bd 16 -33
pregnancy:for_a c 10
secur* a -14

=any:yeah bd -17 18
@call_the ab 20 -14
mejor_que abd -16 -18 26

=visit:viejo a -13
allergy:@relative_es a -13
eaten:fue_lo a 10
i_am b -14
pregnancy:would acd 11 -23 -11

=body:super a -13
organ:la_@body cd -16 10
peor$ c 16
pregnancy:a_man b 16
presc* d -16
sigo_en ad 16 -19
sure__counts b -11
that__list b -12
vio a -12
which__us bc -17 18
would__not bcd 26 -19 -24

=any:casi bc -22 10
=visit:aca cd -14 13
de_ida ad 19 -21
for__# b -15
menos_a a 12
minutes_out a 11
papeles$ abc -17 22 -16
texts:@texts_@call acd 26 -19 -17

@drug__my c -16
^lost abc 17 -14 -19
allergy:is_on d 12
any:para_el d 14
coming:queda d 10
me_out abc 13 -19 -12
organ:desde ad -14 12
organ:is_not ad -18 18
organ:numbers_were cd 14 -14
probably$ ac 19 -12
psychosis:on_@medicine abd -17 -15 14

=rule:substance:no:drink|drinks|beer|beers|wine|gla acd 33 -18 -20
=visit:trying acd -12 21 -15
de_siempre ab -19 14
for_once bd -15 16
meds:on b -12
muy_bien ab 17 -11
one__@year cd -11 19
sabem* c 12
substance:gracias b 10

=tag:meds:yes a -10
@visit__el bd 11 -16
coming:le_caigo d 19
heart:textbook a 16
ni_eso a 12
she__# ab -20 23
si_of c 12
substance:text b 14
thinners b 14

=body:where bd 13 -16
=rule:now:yes:still_down|on|coming|good|works| ad -16 20
allergic abc -19 17 -17
at__concert a 12
backed_out a 10
corazon__roto b 12
en__mas ad -29 28
now:cae_en a 11
out__week cd 15 -14

=last:visit:yes abcd -39 -26 -15 34
carry bd -22 20
momentito$ abd -14 21 -11
ticking a 13
ya__puede ad 12 -10
your__as c 18

=tag:cancel:asks d -17
honest ab -16 -14
meds:them abc 15 -18 -11
not_since abcd 29 -14 -22 -19
pensaron_que ad 21 -19

=rule:pregnancy:no:test_~2_neg|negative a -11
dicho d -15
have_tried acd -17 -10 18
home:we_are d -15
pregnancy:mesecitos ad -13 18
repite abc -18 25 -22

=tag:pregnancy:yes a -11
allergy:si acd 23 -21 -12
by_myself ac -12 -11
cancel:til ac -17 16
eaten:desde_anoche ad 12 -11
eaten:ratit* d 14
fasted:@visit_is b 12
heart:con_el bc 13 -13
heart:no_salio ac -11 13
pregnancy:aliviarme d 10
prior:to d -16
ride:walk bd 16 -17
well:comes c 15

^clean abcd 25 -24 -20 -14
dejo__la ad -13 16
heart:do b -18
heart:les b 12
now:should acd -13 20 -13
offered bc -11 -10
pregnancy:here d 12
prior:me_recetaron c 10

boy ad -26 12
coming:asi acd 24 -11 -18
if__allergic c -12
long__i abd -28 16 -14
me_salio b -18
now:to_say abc -11 -12 14
texts:could bd -16 17

=visit:dejamos a 12
fasted:yeste* ad -21 23
pregnancy:pills c 11
ride:my_car ad 13 -21

el_@vehicle c -25
esta_haciendo bd 14 -12
gente__mis a 10
home:el_@door a 12
prazo* b -13
reall* b -21

@day__la d 12
a__solo c 10
actua* bc -24 -17
pregnancy:cerro ad 15 -14
ride:bus ad -14 15
texts:mine d 11
was__@relative abd 14 -15 -11

@clinician__take d 11
allergy:@symptom_like ad -12 16
eaten:@food_count bc 15 -15
eaten:tengo_el a 11
for__@treat a 14
lost__lbs d -14
pregnancy:tell a -11

any:last abd 17 17 -34
eaten:yeah bd -11 12
estoy__que bc -29 10
poco__que d 14

brain:dice bd -15 11
drug$ abc -17 -10 17
had:maintenance d 11
heart:troub* abc 10 -11 -11
ok__my ad -13 18
pregnancy:one_is a 12
psychosis:brote d 10
well:mal abd -26 -10 25

=body:kidney c -20
=body:silly cd 15 -13
=said:unsure:never_looked_into c 11
any:coumadin d 16
anything__@medicine c 11
came_back abc 12 -19 -17
nobody bcd -13 19 -14
organ:enzimas_del d 11
pristiq ad -17 22
psychosis:not_know b -11
puse__de b 14
the_@eat a -13

allergy:esa abd -14 -20 20
en__secundaria d -12
ensur* b -11
luego ab -21 13
no__nunca d -15
tengo_como d 11
well:dormi ad -10 12

aunque__lo ad -14 17
heart:all ac 11 -16
home:left_my abd -12 21 -14
now:up_my d 10
por_@year d 12
ride:tiene bcd -10 -16 14
that_@visit bd -17 16
used_to ad 19 -24
waiting__my cd 16 -23

=said:drive:unsure cd 22 -52
=signs:body:unsure:other+unsure cd 15 -12
alergias a 16
allergy:aller* ad -14 13
condon ad 10 -13
dissociation c 10
eso_que cd -23 12
si_acaso ac 17 -24
two_@body ad 18 -16

@eat_but bd 11 -14
^sort c 13
a_las abc 11 -12 -40
any:look c 13
churc* bcd -15 -23 18
effects:ride a 18
organ:always bd -13 13
put_me b -17
read_about d -10
thinks_i acd -15 22 -13
will_do ad -16 19

=body:rinon bcd -12 -22 13
=visit:would abc 22 -26 -36
allergy:no_@medicine ad 13 -11
cycle$ ad -20 21
ride:haul d 11
sola__el ad -12 15
visio* bd -16 13

not:babies a 10
work d -21

=body:though b -14
=said:eaten:unsure acd -10 17 -24
@clinician__de ac -12 11
heart:heart_is b -12
home:desde_las d 13
meds:i_never ad 15 -13
the_tape ad 14 -17
tripa* abc 11 -15 -11

=any:pensarlo acd 10 -19 13
@date_ya ad 17 -14
allergy:who bd 12 -12
me_dispara c -11
substance:@relative_thinks acd -13 19 -12

=rule:prior:yes:therapy|counseling|counselor|the abc -21 -26 22
baker c 12
eaten:estomago d -14
effects:efectos bd 12 -15
half_my a -13
in__no b -11
never__so ad -24 18
organ:arthr* a 13
sin__nada d -16
then__not c 14
todo__@clinician a 12

aguitado$ acd 26 -15 -16
help$ b -10
i__murmur a 10
it__with acd -12 -14 11
over_the ad -12 15
si_lactando ad -10 13

=any:dejeme acd -13 10 -17
allergy:never_had c 15
april abc 16 -21 -33
autom* bc 15 -15
brain:en ac -21 12
meds:docto* d -11
nausea bcd 15 -16 -15
organ:fibro* ac -10 11
staying$ abcd 22 -18 -19 -14
well:sin_ganas ad 16 -14

=rule:any:yes:i|we_do|have|did|am|can|will|had bd 23 -35
en__aun acd -15 21 -12
los_papeles abcd -21 13 13 -15
no__eso ab -15 15
pero__@insurance cd 16 -13

and__you ab -11 14
coming:hones* a -12
heart:@clinician_said c 11
heart:creep* cd 16 -11
is__but acd -21 -35 30
lo__solo d 11
now:look_at ac -11 12
organ:numbers cd 13 -11
pregnancy:ultrasound acd -27 -14 31
still__minor ad 20 -16

all_my bd -12 -14
do_that ab 16 -21
heart:es_mi b 25
i_waited ad 21 -15
meds:nada_de ad 15 -15
now:martes bd 11 -15
organ:fibroscan c 10
psychosis:nunca_he a 12
ride:falta d 11
well:have_been abcd 17 -11 -12 -15

=any:told bc 10 -17
=said:organ:ask b -10
heart:who_is d 10
now:one bcd 17 -25 -17
psychosis:brb b 18

el_@door a 11
meds:si_me bd -10 16
my__think ac -10 14
organ:dijer* a -10
piedras__rinon d 11
to_sleep abd 12 -28 -16
un_trapo ab 14 -11
well:can_not b -18

cancel:do_not bd -25 13
effects:kind_of d 12
is__pressure d 11
mamar$ d 14
psychosis:todav* ab -12 12
so_long ad 20 -16
substance:it_a ad 15 -13
well:semana d -13

a_drunk a -17
counseling b -14
era_para abd -12 12 -14
get_back abcd -13 -11 23 -17
same_as acd -10 -25 13
un_roble a 10

=body:insomnio bd 13 -11
@medicine_then ad -22 23
allergy:st a 13
el_resultado acd -13 19 -14
had:ando a 12
like_crazy abd -21 -12 23
llave$ d 12
organ:me_levanto d -12
pregnancy:estoy_operada ad 15 -10
presion__# c -12

=body:rhythm a -13
alta__de ac -11 13
any:gusto ad -13 20
ever$ acd 15 -10 -18
i__some a -28
nada__reportar a 10
not__mine ab 11 -15
organ:has_a d 14
organ:izqui* a -12
well:so_far d 11
yes__do a -13

despues_de bd -23 18
fasted:fue ad -29 30
heart:with c -16
prior:natur* d -10
some_days cd 25 -22
substance:uds a 12

allergy:rate ad -10 15
effects:dio_@symptom b 14
no_i abcd 28 20 -30 -47
operaron_a ad -12 11
sure_me ad 12 -12

=visit:pero cd -25 16
calendario cd 16 -13
cancel:decidido c 11
coming:@thanks abd 23 -12 -15
it__never abc 22 -11 -21
not:test ac -11 14
podre d -11
que_de d -15
saw__in ad 12 -12
to_take b -24

me__veces ad -13 10
meds:sabri* c 12
ride:medio a 13
that__aware c 11

=body:@visit d -23
feas ad -13 16
me__era ac -11 14
now:dejam* ac -10 12
pumping ad -13 19
that_too ad 10 -15

=body:joya ad 19 -12
are__that ac -13 10
cancel:moved ab -17 23
echo bcd -13 -13 18
en__junta b 11
fasted:con_@drink a 14
is__@medicine a -18
now:make_it ad 19 -14
prior:life bc -14 19
psychosis:estan cd 13 -13
texts:porta* a 11
told__have ad 10 -11

@drug__night ac -32 17
^aca d 10
allergy:que_no c -15
boys b 14
drinks:alcohol abcd 11 -21 12 -14
eaten:luego bc 17 -10
medicado abd -14 -19 18
one_for b -27
organ:estomago a 12
pregnancy:jajaj* ad 16 -15

=body:weaned b -13
=lead:no:on abd -11 -17 11
=visit:mal d -21
@drug__me acd -16 -12 18
finally__the d 11
for__does bc 14 -13
heard__it a 13
not:and abd 27 -10 -36
now:como ab -39 23
pregnancy:carrying d 11
substance:@drug_i cd -23 23
veces_me d -12

@animal__@animal b 10
adult:desde_hace d 13
after$ bc 12 -21
allergy:es abc -16 20 -17
alta_la d 12
eaten:en_el abd -20 -26 22
heart:los_nervios c 12
heart:twin a 11
i__last cd 13 -11
meds:right bd -14 16
not:busy ad -17 19

=body:infartito ad -12 12
=said:texts:no abd 35 -56 -24
=signs:now:yes bcd -59 -15 16
bled ab -14 13
brain:it_is abcd -14 -35 30 -12
c abcd -37 -34 37 -11
cancel:would acd 28 -11 -24
grade cd 14 -18
not_him c -10

=body:zilch abd 27 -22 -18
been__on ac -21 15
brain:back abd -12 -13 17
brain:intracraneal d 13
pregnancy:no_lo acd -26 15 13
psychosis:fue_aquello b 11
substance:a_case d 13
try$ cd 23 -21
weekend bc -13 13

@animal_could ad -14 14
creeping_up c 10
energ* c -15
hace__unas ad -12 12
me_veo b 12
pass acd 30 -35 -21
por_probar ad -14 15
que__manejando b 18
ride:he ac -21 14
soy__@clinician ad 11 -14
three abcd -15 -15 -24 27

=any:almost ad 19 -29
=signs:body:yes: abd -11 -37 10
=tag:adult:no a -13
any:would abcd -19 -31 12 16
eaten:medio ad -24 24
got__to acd 20 -24 -16
heart:histo* b 15
on__@texts a 11
pregnancy:closed abd 33 -17 -23
substance:touch a 13

=rule:heart:yes:stent|stents|stint|stints ac -13 -18
ask__pharmacist c 13
fasted:minutes a 10
for_@year acd -17 -10 22
luego__digo acd -13 21 -15
mas$ abd -13 -35 18
meds:seis b -12
not__except ad -14 16
now:for_what abd -20 33 -24
pancakes bd -13 15
que__y ac 17 -22
which_of bc -18 17

=body:metieron ab -11 14
@insurer_they b -11
any:pensarlo acd 11 -20 14
eaten:can_not ac -17 14
no__meant a -12
vitam* acd 14 -20 -12

=visit:check d -14
^en abcd 14 -14 16 -31
acompana$ b 11
are_these bd 20 -14
backing__now ad -14 15
drive:else b -18
i__there abc -10 14 -21
on__all bd -16 13
psychosis:andaba c 11
skipped abd 22 -22 -19

adult:next_@year a 10
any:dead a 14
cancel:no_quiero ab 13 -13
es_rapido cd 14 -12
had:todo cd 12 -12
mesa ad -11 13
pregnancy:am_always cd -10 11
prior:they_make d 11
why__not ab -18 18

=visit:ando bcd -16 20 -26
@body__as ab 16 -10
coming:ni_loca ad -20 21
falta__@vehicle a 10
le abd -29 22 -13
my__and cd -19 12
now:it_tomorrow ad 17 -14
organ:@animal_has b 11

he__had bd -13 12
organ:but_not ad 16 -16
psychosis:sopho* d 12
this__first ab 21 -15
was_heavier cd 14 -15

@symptom__nada ad 12 -11
again* c -19
arthritis$ a 11
cancel:la_necesito abc 19 -20 -14
my_second d 13
vet acd -19 -12 11

=body:siguen c -11
@symptom$ ab -16 -21
and__little cd 12 -10
any:know_how c 12
effects:o cd 11 -17
had__at ad 10 -13
one__drug b 17
organ:esas cd 17 -20
tres$ bc -21 16

=body:dando d 12
can__a ac 10 -11
en_las bd 11 -13
fasted:@stop ad -21 20

=body:buscar bc -11 15
and__are bd -29 -15
issue* acd 31 -15 -25
it__hour ad 11 -13
now:numbe* ab -16 17
problem__is acd -13 25 -13
tendr* abcd -15 -37 42 -30
texts:@place acd 14 -12 -11
undecided$ abcd -17 -17 30 -19
vaya abc -24 -10 18

ask_her b -11
de_su d -15
ii c 12
pregnancy:and_i b -18
prior:as b 16
prior:tratamiento a 11
remember__i a -11

=visit:trabajo b -27
@eat__comi ad -10 11
any:the_old ad 15 -14
es_por a -11
not:jaja ac 15 -22
psychosis:thought bc -12 11
substance:un_poco acd -20 26 -19

@clothes_there bd 22 -16
^orange a -10
coming:estoy_esperando c 15
forties ad -11 13
going__take d 13
lie__is bcd -12 -11 16
prior:antidepressants ad -12 12

=any:nueve b -12
can__still bd 11 -11
coming:@cancel bcd -24 -14 11
coming:encontre a 14
esperando__mi c 12
handf* b -13
heart:creeping cd 16 -11
in_there acd -10 -20 17
know__the bd 13 -12
ride:@fetch_mi c 14
texts:would bcd -19 -17 15
that_@symptom ad 11 -11
tiene ac -10 -19

@day__be ad 13 -13
@month_sin ad -21 23
a__my bcd -45 -19 23
fijes* a 11
organ:@relative_is ab 17 -15
soplo_que cd -13 10

=rule:organ:yes:hep|hepatitis|cirrhosis|cirrosis ab -13 -16
biopsy d -12
me_know cd -15 11
substance:a_drop ac 18 -11

=any:kombucha cd 16 -12
=body:say a -32
am_doing bc 13 -11
feos a 10
just_now c -12
llevo__horas b -10
not__@body ab -13 11
now:problema ad -13 14
on_every b 14

=body:diet a 10
=visit:cliente b 17
boy$ ad -15 10
had:a_saber c 11
never__high ac 11 -11
substance:tramadol d 10

=any:huh b 14
=body:esos abd 24 -19 -18
=rule:organ:unsure:pee|orino|urinate|peeing|get_up| bd -14 -16
any:b ad 15 -12
be__if ad -16 20
does__go abcd -18 26 -14 -12
liver__clean a 10
meds:weed bd 16 -14
mesecitos cd -11 17
not_once ad 20 -12
plenty bc -12 -11
psychosis:porque c -12
que__claro ad -11 17

allergy:but_that ac -23 24
effects:como_siempre abd 18 -14 -13
heart:para ac 17 -15
mary d 12
never_took d -12
ride:#_blocks a 12
ride:#_miles a 10
ride:no bd 17 -34
who__is c -17

nah abcd 47 -31 -32 -37
now:queda bcd -16 -17 15
prior:no_le c -13

=body:aquello a -10
aguanto b -15
al_mediodia d 10
me_puso cd -11 10
meds:@month ad 18 -16
mi__vez b -10
por_telefono abc -16 14 -10
prior:and_@stop d -12
ya__con acd -10 -11 18

it__bad bd -16 16
not__@treat ad 16 -17
was_rough d 12

=visit:segundo bc 13 -10
@drive__route d 10
acabo_la d -11
brain:una b -10
he__i cd 13 -11
one_does d 11
pregnancy:pregnant c -29
psychosis:saw_things cd 15 -11
ruled__out acd 16 -10 -10
substance:lio a 12

=signs:effects:yes a -28
baby__the ad -12 14
dejo_en ad -14 14
la_quiero ad 13 -15
says__other cd 18 -17
un__las b -12

=visit:volver ad 10 -10
@date_de ad -16 17
organ:is_in d 10
pregnancy:probl* d 13
you__was ad -14 13

=rule:well:yes:good|great|fine|better|well|wond ac -35 17
amane* d -24
eaten:could_@eat b 10
heart:dropped bd 10 -11
heart:que_no abc -18 -10 21
hypertension ad -30 27
is__@body d -18
never__liver ad -14 14
til_my a 11
usual$ ad 12 -24
y_convulsione a -12

=body:jaundice cd 18 -14
@clinician__en d 12
las_nubes bd -14 17
well:few c 11

=any:ago bc -38 -26
a__concussions d 10
con__a bcd -15 -19 15
meds:only_the ad -11 14
not:tell ac -18 10
pregnancy:que_es b -11
pregnancy:saco_@drink d 14

=visit:sec a -16
allergy:anything bcd -17 12 -14
allergy:makes bcd -16 25 -25
cancel:if acd -18 15 -18
covered_it a 11
esto$ bcd 12 -12 -18
has_it d 10
up__during d 11

=body:screaming b 11
=body:twice b -39
allergy:three a 11
any:big_@food d 12
be__but ad 15 -15
coming:waiting a -11
fila_del b 12
prior:disti* bd -11 11
ugly d 16

=body:aneurisma ad -12 13
@texts_a ad -16 18
drinks:cero a 17
rinones_poliquisticos d 13
standby$ d 11

=any:esta acd 28 -41 -27
@stop__and d -14
adult:which_of bc -17 18
any:estoy_con ad 22 -18
aslee* ac -20 12
just__little cd -19 25
not:any abc 14 -34 -27
out_of cd -39 13
se_por bc -12 15
texts:about_it c 10

=visit:against c -15
does__break a -10
my__patient b -14
only__far d -10
organ:right_now d 14
they__at d -12

=any:aguita bcd -17 25 -26
=any:bolillo ad -13 14
any:no_que ab 13 -18
have_someone c 12
shuttle ad 14 -12
substance:i_can acd -16 16 -11
the_rest bd 11 -15

ansiedad acd 19 -10 -22
brain:and_it ad 10 -11
cancel:pierd* ad 18 -21
de_mamar d 14
manana__# ad -11 12
muchos$ acd -21 -10 25
psychosis:things_when cd 15 -14
tenia__pero ac 15 -11
who_dis ab -12 20

@treat_never cd 15 -14
drinks:con abd -16 -14 23
goes__when ac 13 -12
my_@move cd 11 -15
neigh* abd -11 -11 11
park b 10
well:hecho abd 23 -12 -12

=body:kidneys ac 11 -23
@vehicle_y c 17
allergy:da_miedo b 15
bowli* bd 13 -11
brain:there abc 16 -13 -10
coming:plann* d 10
el__fue ad -11 15
me_manden bc 16 -16
organ:hepat* b -13
substance:gummies b 14

=rule::unsure:i_think_~1_so|not bcd -12 17 -10
not:hallo d -10
psychosis:can abc 10 13 -21

=signs:body:none:turned abcd -23 38 -24 -15
=visit:dure c 13
@animal__i a 11
andamos abc -19 -14 14
cancel:up c -11
effects:la_noche bd -10 20
organ:year acd -16 21 -14
ride:and_that a 11
substance:been bcd -31 -33 24

=body:woke abd 10 -14 -13
=rule:heart:no:sano|sana|healthy bc -18 -26
am_bringing acd -15 -10 18
en__esta ab -13 12
from__will d -11
psychosis:in ad -19 14
tell_me abd -17 17 -15
was_last bc -11 13

=any:horas bd -29 -11
=visit:coche c -20
allergy:it_went cd 13 -11
hangi* c 13
ride:si_mi acd -13 -14 13
well:he_estado ad 13 -10

^midnight ad -11 12
adult:is d -11
de_orina a -16
me__a a -11
me__hablando b 11
ride:hace_el ad -13 17

@date_is a 11
allergy:scare* ad -19 19
el__viene b -11
is__fridge d 11
it__or ac -17 20
my_blood c -10
now:ahori* b -20
preventing c 13
psychosis:@medicine_me ad 12 -10
texts:eso ac -14 16

@insurer_yo a 10
any:gracias ad 16 -19
any:think_so ac 14 -12
any:under* ab -14 15
any_of acd 26 -11 -29
pregnancy:@open abcd 35 -18 -10 -25
pregnancy:due_any d 10
substance:got_a a 10

=any:fiddle ad -10 11
a__@drug abd 22 -24 -12
heart:never abd 17 -11 -14
lol$ bcd 25 -26 -19
organ:#_y a 10
organ:the_transplant b 10
ride:has_not acd -19 22 -13
shiner a 12
swear__it c 11

=body:duele bcd 17 -11 -14
de_momento abd 30 -17 -17
el__esta ad 15 -12
i__turn abcd -20 -16 23 -12
just_@treat abc -22 -12 21
mixed bcd -16 17 -21
puse_bien ad -12 18

=body:remember bc -39 17
=lead:body:yes:2 ad 12 -16
@year__the b 13
any:ayunas ad 30 -26
dama bc 13 -11
go__way cd 18 -10
guilty abd -12 -19 25
now:she ad -11 14
prior:tried_everything acd -14 -14 21

dias__la ac -10 10
dosis$ a 12
ride:de_regreso c -12

=any:minute ab -17 20
=any:suero b -10
=body:negarlo abd -12 -12 19
allergy:it_in ac 13 -15
meds:tanto bc 15 -12
no_sleep ac -13 13

=body:prostata a 11
condom__@day a -10
heart:told d -11
home:good bd -11 16
missed b -13
was__now d -11

amlodipina d 10
broke_it d 11
fasted:agua acd -22 21 -13
ni_para bc 10 -12
not:@body acd 28 -12 -30
pregnancy:out d -11

any:those b 17
meds:@stop acd 19 -12 -12
pasado$ c -12

=any:couple abcd -11 -19 -12 29
=visit:o a -19
home:caldi* d 11
pregnancy:is bcd 19 -10 -20

=any:cama a 10
@date_trying ad -11 11
^@day c -21
^estuve bc -17 -13
allergy:screamed d 13
an_hour c -22
drive:are ab 19 -14
drive:chofer a 16
fit$ d 11
heart:nothing b -26
learn* d -11
out_to abd 13 10 -20
prior:first_thing ab 17 -15
puerta bc 10 -12
que_matusalen d 11

=body:privado b 13
=body:una abc -10 -26 11
=visit:top ad 15 -13
^coke ad -17 19
drinks:yo ab 17 -11
heart:un_stent b -10
meds:le cd 11 -16
organ:utis a -12
que__esta bd 17 -17
to_bail c -10

=visit:dice bd 11 -12
^tell d -11
chair c -13
fasted:at_# bd -12 -12
no_hay bc -18 -15
pregnancy:busca* cd 14 -13
salieron_bien c -11

drive:decid* abcd -24 -14 33 -11
he_got c 13
pump bcd -17 -17 20
ride:said_he cd -14 11
waiting_to ac -14 17

=body:probably ad -12 12
=body:verano bd -11 15
^texting ad -22 19
algo__el bc -12 17
dos_cajas ad 13 -12
heart:these a -11
meds:siemp* abd -14 18 -12
pregnancy:todavia abcd -36 -15 -20 40
sundays a 13
un_hambre abd 19 -24 -12

horarios b 11
not:paso ad -22 13
ride:past bd 16 -14

^four d 12
any:un abcd 21 15 -31 -31
bird ad 19 -18
had:first_rodeo ad -16 18
heart:opera* ad -22 22

#__am b -11
@ride_is ad -24 22
adult:fifteen ad 23 -16
adult:me_falta ad 17 -16
cancel:si_puedo ab 25 -19
corazon__presion a 11
if__did b 10
naranja b 12
psychosis:a_day ad 11 -10
ride:in_law abcd -11 -10 -10 18
senor_ni ad -10 11

#__@late abd -13 17 -13
=lead:any:no:cut:none abcd 57 -31 -25 -41
coming:is abc -11 26 -12
could__@stop ad -14 16
en__hospital a -11
fasted:since_yesterday ad -16 17
heart:labetalol d 11
heart:the_scar bcd -10 -11 15
hs$ c 10
la_recibi c -12
pregnancy:husba* d -11
would__@cancel bcd -13 -11 15

home:tucke* d 11
now:at acd 13 -22 -12
por__@month b -11
psychosis:nobody c 14
ride:afuera d 13
una_valvula cd -12 14
weeks__it a 14

=body:hablaba d 12
=visit:want acd 18 -13 -21
allergy:horse bd 11 -11
meds:on_anything d -11
mi_@visit acd 16 -20 -12
now:top_of ad 15 -13
organ:dice acd -12 -10 18
please__i ad -21 21

=any:ones b -12
=any:tres cd 12 -15
any:glauc* abd -12 -11 21
any:le_@thanks a 10
coming:know_i ad 12 -12
eaten:ago_no ad -13 15
el_corazon abcd -13 -12 -17 22
i__most ac -15 14
not:family a 14
pregnancy:retra* b -13
ride:@relative_del d 12
ride:el_dia ad -13 17
row b 10
se__@medicine ad 12 -11
verdad$ ab -16 12
well:eveni* ac -12 12

=visit:paid abd -11 17 -13
allergy:every a 17
drive:from d -12
eaten:@drink c -21
eaten:fasted ab 11 -12
organ:wants cd 17 -20
psychosis:now a -18

=body:daba ad 11 -14
@treat__not ad 14 -11
adult:marzo ad 18 -19
alta_no ad 19 -19
capaz__no c 10
eaten:ni_un a 10
higado__me a -14
lot__i d 15
troca$ b -10
will__to bc -22 14

=visit:nobody bc -14 -26
do__mine a 12
lupit* abd -15 24 -10
permiso$ cd 16 -22
un_stent bc -14 -11
until__then d -13

#_mg bcd -18 -16 10
a_leer abc -15 13 -11
any:suppe* b 10
heart:arter* bd -12 16
y__fue b 16

any:email a 10
psychosis:ex_would b 14
psychosis:keeps d 12
went b -42

=visit:dejan c 12
about__in a 12
boss__me cd -11 10
broke_and ad -14 13
is_over a 14
ninguna_de a 13
paciente__@relative b -13
texts:bette* abd -11 19 -11
ultim* b -25

do__text ad 18 -12
la__y bcd -21 -25 11
psychosis:postpartum_psychosis d 11
puede_que abcd -11 -12 21 -13
you_know ac -26 14

=any:ratito bd -14 10
hablando$ bd 13 -10
psychosis:a_saber ac -11 11
psychosis:depresion abc 17 -14 -10
quiero_mas b 10
they__tell d -11

allergy abd -16 -19 14
drinks:or_two d 10
fine$ abd 31 -50 -26
who__lol b -11

el_dolor d -12
heart:@medicine_last c 12
heart:ansiedad ac 11 -12
home:dog d 13
now:go abd -42 -30 46
poncho_la a 12
prior:si_he ad 17 -15
unfor* abcd -10 -16 -11 26

allergy:jajaj* ab 13 -13
any:tell_you bcd -26 20 -13
bypasses bd 19 -15
coming:a_mi bcd 12 -13 -22
effects:@wrong b 10
for__pressure b -14
gas$ ad 16 -15
heart:for_it abcd -21 -12 -16 31
ya$ bc -15 -35
yes__was ad -22 20

=body:lupus bd -16 22
=visit:locked d 12
calendar a -11
el__sin b 13
fu_ni ac -11 11
texts:whenever bd -12 21
todav* abc -11 -21 15

=body:around cd -14 17
=body:prayer ad 19 -10
@price_me bd 12 -10
cancel:talk ac -13 11
habla$ abcd -15 35 -34 -28
home:walked ad -14 17
me__@vehicle ad 11 -18
now:@howmuch_tiempo b 13
now:if abcd -21 -15 32 -18
now:luego_le a 18
ride:herself ad 18 -13

a__drop c 10
borracho_era b 10
but__was d -11
nah__@relative a 10
organ:but_that d -11
psychosis:lleva* abd -13 -12 13
ride:suspended d -14
substance:but_it bcd 16 -11 -11

=any:thing b -16
=body:estan bcd -12 26 -25
=body:si c -11
=tag:allergy:other cd 10 -17
=visit:temprano bcd -13 21 -33
asegurar abc -14 -19 23
cancel:otro_dia ab -23 19
de__higado d -13
effects:mareo ad -13 22
i__over a 11
interested a 17
one_med ad 15 -18
pero_fue ad 16 -15
texts:right ab -17 10

=signs:safe:no acd 30 -11 -20
anestesia_del cd 12 -11
down__the b -11
esta__mi a -12
heart:stress_test a 13
is_bad ad -30 15
liver$ ad -23 13
not__car ab -15 12
pictu* a -10
psychosis:not_me a 16
substance:de_mas ac -17 20

=visit:poder b -14
=visit:who a -10
be__it ac 12 -11
comio a -12
effects:dos d 18
heart:anxiety_and ab -13 17
home:with bd -11 16
mejor__y bd -14 14
not:los ad 13 -16
now:esposo ad -18 20
que__@treat cd -11 10

=body:escuela b 20
=signs:body:no:unsure d -13
a__from b -17
adult:under a 12
allergy:poco_de d -11
las__@medicine ad -11 12
paciente$ b 12
what__not abd -10 -17 21

=body:church abcd 12 11 -14 -10
@medicine_desde a 13
an__ago b -11
brain:clean abd 15 -15 -13
dializo d 14
sailing$ abd 15 -12 -12

brain:neuro* ab 11 -20
eaten:no abc -19 -21 17
heart:an_irregular cd 17 -18
usual* a 11
you_a d -12

=rule:organ:unsure:used_to ad 11 -11
=tag:substance:yes c 12
and_did a 11
at__vet ab -11 13
heart:del_marcapasos d 11
heart:jajaj* b 12
mine_is bd -13 11
organ:lost_my b -11
organ:que ad -17 -10
pregnancy:@relative_esta d -22
pregnancy:quest* abc -14 20 -12
psychosis:mente ab 11 -12

@medicine__that cd -28 17
forev* a -11
heart:mama c -21
la__me bcd -27 -16 26
organ:ningun a 12
pido_un a 12
substance:took c -11

drive:consigo_a c 11
gave__his ad -13 18
organ:aguan* d 13
organ:alrea* b 15

de_amor ab -11 14
do__anything ad -11 11
er$ b -15
now:@day ad 17 -33
organ:i_only a 10
ride:hasta_las c 12
substance:vice a 11
texts:same b 13

=body:teeth d 11
afib$ d 15
but_she ab -22 14
had:at_parties b 10
heart:nope ad -13 15
itsel* ad -15 19
substance:twent* ad 16 -17
tengo_los abcd 10 -14 11 -18

=body:rodeo ad -14 17
=tag:fasted:turned ad 30 -24
@relative_jaja d 15
all__can ad -14 14
anything abd 20 -26 -18
baby_in ab -11 14
had:for_it ad -10 11
heart:@relative_he b 13
hora__puedo ad -11 11
iba_a b -11
me__checado c 12
my__@treat ad -12 15
none__that a 16
pickup a -11
sola abc 27 -39 -32
sulfa__@treat ad 14 -13
texts:pero_no acd -12 -26 23
that__his ab 12 -11

=rule:heart:yes:ablation|defibrillator|valve|val abcd -24 -21 -28 43
ahead bc -15 -14
because c -29
heart:them d 13
is_too ab -12 13
now:now abc 15 -27 -17
quiere$ d 11

=visit:dead d -13
cancel:@eat ad 14 -16
no_digo b -12
por__acaso bc 15 -14
pregnancy:blood_test ac -15 10
prior:un_monton d 11
priva* abcd -24 36 -13 -24
texts:quier* bd -23 20
y__aviso c 14

@relative_not abd 21 -13 -11
^tripped cd 16 -15
be__my ad -13 13
bells_on abcd -13 -16 -15 23
count__i b -12
drive:para bc -10 -12
reacted_to a -11
special d 11

=any:esperame bd 19 -11
cancel:tarde d -12
had:me_pusieron a -20
have__inside bd 12 -11
me_confirma cd 16 -15
never__been acd 16 -10 -11
shock bcd -13 -18 15

=body:truck a -15
cancel:me_salio d 11
con_la acd -20 -16 19
meds:empty ad 17 -15
pregnancy:condon ad 10 -15
say__is bd -18 11

=body:factory a 13
adult:semanas ad 12 -11
cancel:cuente ad 23 -21
dos__esperando d -10
psychosis:never_again d 11

any:told_me b 15
fasted:i b -13
not:high abc 10 -20 -20
not:mi ad -19 16
pregnancy:too cd 13 -24
prior:medicinas abcd -16 -16 -12 23
psychosis:hospital a -23
psychosis:tendria_que c 10
ride:me_busca cd -10 14
shado* bd -12 -20

=any:bola c 11
bring* abcd -10 -13 -18 19
cancel:get acd -15 -11 14
de__horas ad 20 -17
esta_si ad -11 13
fasted:una_hora ad 17 -12
no__amor a 12
pregnancy:sixty ad 21 -16
ride:amiga ad 19 -17
so__@drive ad -15 17
texts:like_that a 11

=visit:dan cd 11 -13
brain:playi* c 14
bread a 11
la_tercera abd -13 -16 17
mi_parte ad -13 15
pregnancy:@late abcd -16 -28 21 -11
sigo__de a 10

had__once cd 11 -23
la__es ab -22 13
not__@year d -13
now:por_favor ad 20 -22
psychosis:a_@month d 13
regre* bcd -34 -25 22
segunda__dio ad -12 12
sin__mas ad 11 -25

=rule:drive:no:not_~1_driving|drive|allowed ad 11 -15
^primeros abd 33 -14 -28
as__baby abc -23 -10 14
be__other d 11
heart:too bc 11 -14
in__tub a -17
prior:is_@treat b 13
pura bc -11 -17
took__for acd 21 -12 -15

dieron_@medicine b -14
limpi* abcd 41 -30 -39 -19
ride:town c -15
siete_@month ab -10 10
until_@date ad -14 13

=any:knows b -11
=rule:allergy:no:allergic|alergic*|alergi*_~1_to| abcd -36 24 -12 12
=who:body:mine b -12
brain:@traffic abc 14 -10 -11
can__my c -23
las__pero bcd -17 10 -13
parada ab 16 -11
primera_vez bc -11 -11
was__am d 14

=body:@food bd 16 -28
=turn:any:no:yes ab -21 13
@drive__me ad -22 19
@relative_sabria bc -17 14
a_mis abc 18 -22 -17
allergy:grano* ad -11 18
caffeine ad 14 -11
malis* abc 22 -10 -19
no__@relative abd 30 -50 -20
organ:lo bcd -26 -27 17
prior:@clinician_y cd -13 12
still__up ac -11 14
yes__in d -13

i__one abc -11 -23 10
organ:organos a 13
psychosis:in_college ad -10 10
voy__a d -18
wheel acd 19 -12 -10

=visit:busy d 13
ahorita__contesto ab -15 19
need__sleep c 16
the_moment ad 15 -14
y_se a 14

=body:positiva ad -17 20
a_fall ac -12 14
any:multivitamin a 18
at__text ab -26 28
cancel:sigo cd 13 -13
organ:medico cd 21 -16
pregnancy:know a -26
right_in ad -12 13
substance:@medicine_for d -15

bipolar__never a 10
ket d 13
me__al abd -15 -21 15
now:go_either c 12
pan a 10
the_spring d 13

a_orinar c 12
drive:problem bd -12 15
effects:eso_o c 11
final* b -10
heart:el_hipertenso a 13
la_anestesia a -11
now:ese abc 18 -11 -13
rain ab 14 -19
\xc2\xbf_que a -17

=tag:allergy:unsure d -60
=tag:ride:asks abcd -29 29 -32 -12
effects:effects ad 13 -10
habri* cd 29 -21
mejor__correo ad 14 -12
ride:turno a 10
ultimo_@year cd 13 -15

=number:prior:minor ab -10 10
=visit:makes cd 13 -11
cancel:jefe c 12
el_colesterol a -19
it_but abd 11 -13 -11
pregnancy:an_oops c 11
pressure$ b -23
prior:terapeuta c -12
psychosis:puede b 11
ride:only ad 24 -25
tomab* b -12

=any:siente a -12
already__my d 13
any:then b 11
brain:pusieron cd -10 15

=any:took ad 14 -19
=body:mine acd -10 -10 12
@body_yes ad -17 18
fasted:that acd -26 13 13
had:hasta a 10
heart:count_if d 10
leave ac 17 -22
pregnancy:irreg* ac -27 12
puro__ni ab -11 17

=body:acuerdo a -22
=body:guaro d 12
afrai* abc 17 -13 -10
big acd -25 -14 19
brain:cabeza bd -18 -10
had:ask a -11
me__caido a 13
period bcd -30 12 -24
ride:aun_no ac -14 19
substance:going_to ad -18 12
tengo_@visit bd 15 -14
was_up ac -14 15
well:a_la ad -13 16

=body:siempre ad 11 -18
^ya c -32
now:@wrong abcd -24 29 -15 -12
prescribed$ d 12
prior:grupo ad -13 12
quito b -21
trabajo_no a -12

=visit:es a -14
^mas b -31
adderall acd -14 -21 21
adult:over ad -22 27
allergy:worke* ad 15 -12
fasted:does ac -12 13
home:at ab 13 -29
lot__questions b 11
tambien__@visit bd 16 -10
the__comes c 13
to__home b -21
un_tiempo c 11

@drink__me bd 16 -12
deja bc -11 12
not:ask bcd 15 -16 -12
some__i acd -16 -14 21
still__if d -12
with__but b 10

=body:coming c 11
@eat__the ab -14 16
@relative__mi c -15
any:apartment d 14
as__i a 12
form__sent ab -11 13
had__big bd 16 -17
in__at ad -12 10
nothing__@food ab -15 15
now:appointment bd 17 -19
substance:i_go bd 17 -19

=visit:camino ad 17 -21
^@insurer acd -13 -15 14
at__last ab 10 -12
effects:could abc -27 16 14
frasco abd 11 -15 -17
heart:skips abcd -16 -15 23 -10
heart__my ac -15 12
twins_and ab -12 11

=body:anticonceptivas d 11
=body:many acd -34 -16 36
@medicine__las a -13
@thanks bcd 40 -79 -25
but__this d -14
certa* ad -25 11
got__license ab -12 16
meds:for_nerves bd -10 14
psychosis:am_nuts b 12
substance:trying_to a -14
una_@clinician bd 11 -17

=body:significa d -16
adult:asking_for b 13
cholesterol$ ad 11 -14
drive:@drive_me abd 25 -11 -18
el_@insurance bcd 20 -19 -14
not:dormir a -19
now:llama* acd 17 -10 -11
says__have cd 15 -14

=body:liga b 15
=number:ride:old acd -24 23 -12
acabo_de bcd -30 -16 14
pregnancy:something b 11

=body:peleando d 13
=body:sacaron c -14
=rule:prior:yes:2|two|3|three|4|four|5|five|6|si abcd -22 -10 -12 26
=said:no:nobody_to_take_them abd 17 -28 -18
had__@sick b -11
heart:arritmia a -12
heart:it_was bd -22 -13
lo__no bcd -25 -20 21
lost__not ac 14 -12
not:issues a 12
not:pusieron ad 15 -12
substance:every_day a -11
things_sometimes cd -12 13

@move_not b 11
adult:june ad 18 -16
allergy:the_@symptom a 10
creek ad -24 28
it_there acd -15 11 -10
not:matter b -17

=any:but b -13
@relative_@call a -11
again_tomorrow b -12
coming:llego abcd -10 -13 -10 20
mi__@year bd -10 11
pregnancy:siete ad -24 19

=lead:body:no:on:yes abc 17 -28 -19
a__sure c 11
diario abcd -11 -21 -20 25

=body:pirulos a 10
^skip abcd -14 32 -12 -23
dia__y c 12
hepatitis__me cd -16 17
no__can bd 20 -16
now:say d -16
now:sleep cd 15 -12

allergic__a ad 16 -11
cancel:modo d 12
drive:@relative_@drive abcd 24 12 -12 -39
not__brain ad 18 -12
now:nah ad 18 -14
yo_voy ad 20 -21

=denials:visit:1:none bd -26 -10
carol bd 11 -12
organ:prola* abd -15 -21 27
psychosis:after abd -14 -21 14
which__is b 19

=said:adult:no abd -19 13 10
=signs:well:no+yes bcd -14 24 -23
bien_la abd -15 -12 18
had:ofrecieron a 13
organ:piedr* b -20
organ:segun c -12
psychosis:am_bipolar d 13
that__have ac 17 -13

#__day cd -18 11
=body:ha c -21
=body:sec bcd 29 -11 -20
=rule:fasted:yes:ni_~2_agua|cafe|bocado|pan ad -13 17
=visit:calor ab -11 20
^nothing abcd -27 11 -24 17
al_dia ab -20 13
coming:suppo* b 14
home:troub* ad -14 16
me__manana abd 20 -10 -15
not:life a 17
organ:sacaron_la d -12
so__went acd 15 -13 -11

allergy:everything cd 18 -17
allergy:la_cara ad -10 16
but__here ad -19 19
creatinina b -10
organ:martes d 17
provo* b 15
puedo_@drive cd -10 -17
si_llueve b 10
sober__@year ad 16 -16
termine__@eat c 10

=visit:cree b -10
@medicine__so c 14
any:i_moved ad 19 -12
be__@medicine bd 18 -15
coming:denie* a 11
drinks:is_that bc -16 18
heard__once c 13

fasted:azuca* cd 13 -11
garbage a 14
heart:we ad 15 -16
plenty$ d 11
que_entienden b 14
substance:been_a d 12
texts:so_i cd 10 -12

=any:dormido ad 10 -10
=any:real ad 16 -20
=visit:darlene bd 17 -13
adult:regis* bc -17 17
birth a -13
brain:out bc -12 -10
now:got b -13
recliner d 15
ride:pareja a 13
since$ bcd -25 -35 15
sometimes_not ac 14 -14
valet d 12
well:tirando a 13

=body:spironolactone a 12
@medicine__took c 11
entera b -11
me_hinche d 14
not:dormido b -10
willi* ad -19 25

decided_against c -13
not:longer abd -13 -12 20
organ:tuve_hepatitis cd 24 -25
to__later b -11

=visit:pretty cd 24 -19
^all bcd -37 -37 27
coming:cuente_conmigo ad -11 14
drive:me_home ad 29 -24
effects:sera d -10
had_me bcd -16 -15 16
igual$ c -20
meds:dormir ab -13 11
organ:nada abd 28 -11 -23
prior:but_my ac -12 11
psychologist d 11
ride:@drive c -65
substance:@drug_count bc 26 -23
substance:de cd -15 -13

=signs:allergy:no+yes abd -12 -19 19
^recien d 16
bless* b 11
evaluando cd 21 -16
me_gusta bcd 12 -13 -15
no__dan a 17
no_padezco a 15
ride:checking cd 20 -12
si_ya d -12

=body:allergy abd -16 -19 14
=body:checkups ac -13 12
=body:ope acd -14 -14 22
a_psychotic d 10
bajo abc 20 -22 -25
commu* ac -13 -11
contesto$ bd 11 -14
effects:el_suero d 10
is_high ad -29 20
segun abcd -41 -57 69 -48

=visit:no acd 12 -15 -19
=visit:secure ab -11 13
change ab -27 14
estreno a 15
have__questions b 11
in__own d 12
were__when cd 13 -10

=visit:girl a -12
do_an c 10
llego__mi abd -14 10 10
primero_digame b 11
psychosis:en ad -10 11
texts:bien c -12
well:@medicine bd 18 -28

had:made d 11
now:la_@late ab 20 -22
si__@drive d 19
well:hardly ad 19 -14

=who:any:theirs abc -19 25 -26
@medicine__trazodona d 10
^way ad -12 20
adult:treinta d 12

and__all ad 11 -12
are_asleep ad -21 22
drinks:para abcd -16 -20 16 15
full bcd -34 -36 18
now:dele ad -20 27
now:same_time ad 10 -13
prior:think a -12

a__le bcd 24 -30 -13
effects:do_not cd 13 -13
has_the abcd 11 10 -18 -25
necesito__mi c 10
the_combine a 13
would__say ad -27 10

@relative_dice a -19
clear abd 35 -30 -45
me_habian d 14
pregnancy:mi_bebe bd -13 21
psychosis:colle* ad -10 12

=body:pelo a 13
coming:sabe ad -10 16
this_evening a 13

brain:fue_derrame c 11
creia_que d 11
meds:todas abd 28 -20 -20
voy__si bd -12 11

all__out ad -10 16
eaten:\xc2\xbf bc 14 -15
i__what abd 18 -13 -25
in_spring b -12
prior:did_a cd 23 -16
prior:helped ad -11 12
prior:tres_y ad -12 15

=body:nene bd 18 -12
@drive__mi ad -11 15
brain:tbi bcd -11 -11 19
e_higado ad 15 -13
i__@clinician c -14
pienso acd -23 -22 33
psychosis:it acd -16 23 -23
the_hospital b -21
thing acd 11 -23 -17

=visit:otra bc 14 -25
allergy:quiero b 16
escribe bd 12 -10
go__@food bd 13 -12
heart:la_de ab 13 -12
home:out ad 29 -24
prior:from b -11
well:trapo abcd 27 -11 -12 -18

fasted:@food_yo ad -17 18
heart:alta_la d 12
is__hard d -11
prior:si_eso c 11
recibe b 14
texts:nomas ad -19 19

@drug_si ad -12 14
hace__que abd 12 -11 -15
home:tell b 13
never__back a -13

=body:they abc -12 -52 12
=visit:state ad 13 -10
@drink_when d 12
@relative__over abd -11 -10 17
had:desde bd 17 -11
heart:tell_the b 12
heart:widowmaker d 11
margarita abcd 24 -12 -10 -14
of__worked ad -12 12
para_ir ad 15 -11
psychosis:ni_una a 12
substance:think abc -24 -13 23

=rule:pregnancy:yes:am|was|is|estoy|soy|found|just|y ac -16 -17
=rule:ride:no:bailed|fell_through|flaked|cance ab 17 -14
eaten:la abcd 16 -53 27 -19
have__liver a 12
heart:to abcd -15 -13 21 -15
no_toma d -14
substance:@drug_to ac 26 -26
ya__estoy d -10

=body:cps b 14
heart__last ac 10 -17
me__liquido d 11
meds:despues bd 10 -10
no__hecho c 12
see$ ac -22 30
strokes bd 13 -15
substance:duis d 12
tengo__hace bd 13 -11
well:puedo b 11

baby__@food a 11
coming:cual_@visit abd -12 18 -14
fish bc 13 -12
had:@month abcd -10 -17 -11 22
talk_to a -13
texts:not_say a -14

=signs:well:unsure ac -42 27
@howmuch__@visit bd 19 -13
fasted:black_@drink c 14
heart:weeks d -11
los__@year abd -18 20 -13
my_nerve b -10
now:@insurer cd -13 11
probado__que d -12
soplo__no d 11
system ad 13 -15
well:rain ad -11 15

@howmuch_dure c 13
allergy:i_got a -19
now:@door ab -13 17
ride:sombr* a 14

=any:talk bd 14 -14
^medio d 12
effects:it_is acd -19 11 -14
had:done abcd -22 -15 -20 36
meds:cold a 12
psychosis:too d 11

acted c 11
adult:docum* acd -11 12 -12
allergy:bees bd 10 -14
any:enfermera ab 12 -11
diferencia ac -11 14
es__y acd -12 -16 20
me__of b -19
organ:y ad 19 -24

any:same abd -15 -11 23
heart:la_alta ad -11 13
in__first ad -12 15
know__was ad -23 11
prior:daugh* bd 17 -18
prior:my_daughters bd 17 -18
substance:mas_de b -13

=tag:home:unsure abcd -15 -30 32 -26
adult:as d 10
allergy:send d -12
am__at ad 19 -22
am_aware c 11
coming:am_there ad -10 15
drive:#_so ad -10 11
eaten:after* ad 14 -13
home:sitting_on d 11
is_killing ad 11 -21
nomas__me ad -13 14
prior:days cd 15 -10
saw__when cd 10 -11
texts:last_@year d -11

=denials:body:0:unsure ab -45 17
@english_is a 11
@vehicle_de ad 15 -13
^oops b -10
tengo_roto b 12

@year__que ad -12 14
allergy:made_my abcd -11 -10 -12 20
bring_my b 13
just__can d 13
meds:medicina a 11
organ:not cd -16 19
positiva$ d 12
pregnancy:the_one d 15
tengo_hambre abd -26 36 -20
wrote__and acd -10 16 -13

=visit:llega ac 16 -10
coming:ask_me ac -13 15
fresh* a 18
had:#_@year bd 11 -10
heart:is b -11
laughing c -17
meds:@clinician abc 14 -11 -13
psychosis:acuer* b 13

en__casa abd -22 -15 18
manejo abd -14 -18 15
not:@medicine abd 27 -40 -28
off_for b -17
still__the b -20

=any:cloud acd -16 -10 25
=body:comes ac -10 12
=body:mdd a 12
anestesiologo c 14
esta_manana abcd 25 -17 -12 -10
he_pensado c 14

=visit:decided b -13
adult:soy_mayor d 10
am__yet bc 14 -14
not:stick a -16
prefiero__que ad -11 14
prior:pill abc 12 -24 -12
psychosis:with bc 16 -12
runs_about ad -12 15
salid* c -12
some__days c 10
us_you bc -17 18

any:told_us a 10
appen* bc 11 -11
coming:change a -13
have__was cd 14 -13
tengo__a abd 29 -12 -24
want__if b 11

=denials:visit:2:yes a -17
^cbt c -10
cuando abc -21 -29 14
drive:always abd -26 -14 32
es__# abd 15 -13 -12
had__seizure ad -12 14
meds:nerve_@medicine bd -11 11
organ:dana b 10

=body:ketorolaco ad 12 -11
@cancel__@visit abd -11 -17 16
de__vida bc -12 -11
fasted:that_is a -14
hace__ratito a 10
juro d 10
not:cardiac a 10
one__still ad -11 14
open abc -18 19 -14

=any:pregunto bc -14 19
=visit:@symptom cd 15 -15
@drive__now ab -13 14
a_cyst cd -13 18
any:lo_consulto c 18
drive:ok abd -16 32 -26
hableme$ ad -13 14
heart:get_checkups ac -12 14
psychosis:possible c 12
que__hace abcd -11 32 -14 -23
ride:me_acompana ab -13 20
sirvi* acd -21 -16 25
slept__a ad 20 -17

documented d 11
que__de bc 13 -17
running_tests c 12
texts:quit abd 22 -12 -14
well:la_noche ab -11 16

now:exam ad 14 -12
pregnancy:viene_otro ad -10 13
puede$ abcd 30 -23 -22 -14
ride:go_by a 11
sin_drama ad -10 15

#_@year abcd 23 20 -34 -30
=rule::unsure:not_~1_know|kno b -11
had__the ac 15 -17
heart:got_a cd -12 15
teeto* ad 20 -11

=visit:wild ab -12 18
a__service ad 18 -12
allergy:testing c 12
coming:spot_please ad -14 15
effects:excelente a 11
no__ido abd -20 23 -12
substance:dry_for a 11

a_guardian d -14
adult:enero a 10
aguanto__orina d 10
my__would abcd -18 -31 44 -27
severe ad -13 23
substance:off_the ad -14 17
well:in_the ad 14 -18

=body:sherry a 17
heart:eso c -17

=visit:@ride d -11
=visit:fence cd 22 -18
=visit:leer c -11
better$ bcd -11 -33 11
both__had bd 12 -12
cancel:you_have c 11
capaz__si c 10
entrando_al ad 16 -11
esa__@place d 12
had:something_else cd 11 -11
liver_out d 15
long d -12
the_numbers cd -13 15
todas_las abcd -13 -12 -14 24
y__ha a -10

andamos$ ac -11 14
is_allergic d -13
nomas_hace ad -11 11
pregnancy:in_law b 14
soon_to cd 11 -16

=body:vamos b -10
de__mejor d -15
en_otro c 15
marihuana c 10
not:use ad 17 -12
with_@medicine ad -13 12

=body:said abc -23 -15 16
allergy:me bd -48 14
for_two b -19
pregnancy:una_@relative ab -12 15
since__school a 11

=any:yogur ad -12 16
=visit:reckon ac -10 12
avisar abd -12 17 -12
coming:usted* bd 18 -10
home:not_heard c 10
organ:up acd -11 21 -22
pregnancy:was_test a 11
un_vinito ad 19 -12

a_temple ab 16 -14
cancel:certa* d 10
coming:else b -15
como_un abcd 38 -23 -15 -27
heart:with_the bc 12 -12
let__out c 11
one__has a 13
pero_usaron a 12

=body:plumbings a 12
=said:drive:ask d -21
allergy:unless_you bd -13 13
drive:dejan ad 14 -12
el_diu d 12
going__home b -11
heart:chole* c -12
meds:insulin ad -13 13
the_shot abcd 30 -16 -13 -25

drinks:cuent* c 10
heart:disea* bc 17 -11
pensaba__pero d 10
pregnancy:the bcd -24 -19 12
ride:le_voy d -15
seria_mejor bd -11 16
well:bajo_de ad -16 17
well:today bd -12 11

=visit:like a -17
bien_el d 12
cada_tres ad 17 -15
drinks:un abd -19 -14 30
firma* abd -18 19 -12
got_off ad -11 12
pregnancy:fabri* ad 19 -13
psychosis:dead c 13
psychosis:on_the b -15
solo_un ad -12 10

and__one cd 17 -27
any:pero abc 13 -17 -12
dar bd 27 -20
drove abd 11 -11 -13
kinds$ d 12
la_factura ab -11 14
me__like c -15
oh__i ad 18 -14
pregnancy:weeks_ago acd -17 21 -13
sirven c -13
this__is ad -28 20

at__now a 11
casit* d 10
eaten:nada c -11
heart:not_my ad 15 -11
is__high ab -15 12
la_@clothes ad -12 13
on__fourth d 14
storm ab -18 16
texts:my_mobile a 12

=body:yo abc 28 -41 -14
=rule::unsure:no_idea|clue acd -22 10 -11
army abd 11 -11 -11
eaten:seven ad 12 -13
feeli* c -25
home:lost a 12

=any:same ab 13 -20
=body:hipertenso b -16
borderline abcd -23 -28 38 -30
en_# abc 19 -19 -21
granddaddy bd 14 -13
up__down cd 23 -18

had__clot d 10
my_only abc 16 -32 -30
prior:psicologa ad -19 11

=body:infeccion cd 16 -15
on__after b 14
psychosis:que_la d 12
pueda ac -14 11
ride:@relative_le bc -14 17
teenager__me a -14

@body__liver ad 12 -13
free abc 17 -30 -19
meds:a_day bd -14 17
pregnancy:en_la bc 16 -12
prior:me_dieron bc -14 18
ride:hay ac 11 -15
substance:@year_no ad 21 -20
the__they b -20
up__but ad 24 -11

=visit:anytime ad -16 20
@day__draw c 10
^@drink c -21
allergy:if_i bc 20 -19
eliquis abcd -30 -25 -16 36
hoy_ni a 13
le_aviso abcd -13 -15 26 -19

allergy:dice abd -16 -11 13
is__we d 10
me__alta ad 17 -24
now:hace ab -10 13
now:make_that ad -14 15
off__pressure cd 12 -19
on__mg d 12
pregnancy:found d 14

=body:disease bc 13 -12
allergy:please ab -16 21
allergy:ser d -10
cancel:afraid ad -11 12
coming:se_me ad 16 -22
rule_it c 10
saw_a d -17
substance:thinks d -12
\xc2\xbf_no d -13

=body:punto a 12
a_dui ab -17 11
a_nadie ac 16 -16
graso$ d 17
heart:anxie* bd 15 -12
heart:high abcd -28 -11 13 15
here__am ad -18 19
not:cuantas c 10
now:me_in acd -23 25 -14
ride:ando d -14

=visit:clock acd 23 -10 -16
@place__at d 11
am__first ad -12 15
bipolar_one a -13
cancel:ando abcd -10 -12 19 -11
heart:that acd 20 -20 -13
labor* d -10
mucho__@body b 17
ride:she_can cd -24 16
same bcd 22 -18 -13

allergy:to_my ac -26 14
america$ abd -12 20 -17
cancel:sea a 13
cutting c 15
idea_my c 10
seis_horas acd -24 23 -14

=signs:now:no+unsure ad 10 -10
=tag:meds:other abc -26 -10 17
@sick_voy acd -11 18 -10
cocinando$ ad 14 -13
home:dropped_me d 11
sanito a 13

adult:older_than bd -11 11
heart:he acd -16 10 -15
nada_de abcd 45 -21 -28 -33
proxima ad 12 -19

=rule::unsure:not_~1_think|reckon|believe|figu ac 24 -25
any:and_a abd 16 -10 -10
bien$ abc 22 -18 -45
prior:two_@medicine ad -14 15
psychosis:right_now d -11

=body:times bd -14 -15
cancel:la_de bd 12 -11
effects:@thanks bd 13 -12
faint* d -24
heart:every b -16
not:contesto abc -21 19 -11
organ:saw d -13
pregnancy:i_take abd 16 -12 -13
prior:@treat_just ad -14 15
siento d -12
substance:my_ex d -12

had:dieron ad -12 12
silly cd 15 -13
since__you a 10

@relative__him b -18
adult:tercera ad -12 15
colon acd 22 -11 -12
decided$ ac -11 16
eaten:me_salte abd 16 -11 -12
i__@medicine bc 30 -43
meds:esposa a 11
prior:tila ab 13 -15

#__paciente a -13
=body:fatty abcd -16 -14 -12 25
^problema abcd -21 -10 29 -13
by_# ad -12 14
from_me d 13
home:can b 10
home:was_wild bd 19 -14
is__enough bd 12 -10
no_entra a 11
ofrec* d 11
pregnancy:what bd 23 -17
psychosis:@year acd -22 -24 26

=visit:walk bd 16 -15
cada_# d 11
escribirme a 15
i_@clinician abcd -16 -18 -12 30
la_neta d 10
substance:agua a 10

=any:not abd 20 -34 -12
celul* c -10
eaten:pm ad 19 -18
had_# c -19
han_sido d 11
ir_al c 11
nada__un d 11
psychosis:none_of a 11

it_lol ab -12 15
liver__not c 10
nacid* a -20
prior:knuckling_it a 10
substance:los d -13

=number:brain:year abcd -12 -19 -20 24
=rule::yes:i_do|did|have|am|can|will_$ bcd -39 -27 25
=visit:recliner d 11
eaten:been_since a 13
eaten:hara d 15
substance:entra a 12

=visit:viene c -15
la__se abd -35 -21 30
substance:fence c 12

@eat__pm ad -11 11
adult:and abd -10 -14 12
lactando acd -12 -14 23
meds:estoy_en bd 14 -11
on__stick c 13
pregnancy:hombre a 13
remember$ abcd -16 -33 27 -12
somebody_from d -12
the__@holiday d 10
trote* ad 16 -14

no_cardiac a 10
que_llego d -13
the_@place a -11
the__@texts a 13
tuve_que a 14

=body:percent ad -20 16
@drug__drogas b -11
drinks:weekend cd 15 -11
guys_did d 12
had:mom a -10
meds:every c -10
nah_i ad 24 -27
organ:dijeron a -10
substance:crist* abcd -10 -21 -23 31

#__sobre ad 14 -12
=body:minutes ab -18 20
a_comerme ad 14 -12
carte* a -15
evaluando_por cd 13 -11
foggy a -14
podri* bcd -18 22 -21
prior:que_tipo b 10
these bcd 37 -23 -29

=body:starting a 18
=rule:brain:unsure:concuss*|conmocion|contusion b -10
a_un ab -13 13
eaten:that bd 11 -13
meds:multivitamin abd -14 22 -14
pregnancy:waiting ac -10 13
ride:my_harley ad 13 -10
substance:july ad -20 19

had__thing ad -12 16
igual_si cd 16 -12
not:clock c 11
now:no_a a 10
pregnancy:otra a -13
well:cosas ad -11 13

=said:well:ask bd -23 -10
@drug_a bd 10 -15
el__otra ac -10 11
had:ketorolaco a 11
los__bien ac 17 -12
nadie$ bd -14 -12
or_just abd -19 16 -18
ruled_out acd 33 -23 -22
shows_up c 10
tests__back c -11
whats* a 15

=any:already ab -11 12
=visit:did abc -16 19 -13
brain:epileptico d 13
heart__have d -10
home:heard ac -13 18
is__@month acd -22 -12 17
now:at_the ac 15 -10
organ:ago d -17
quien__soy bc -10 16
ride:figur* cd 12 -11
the__only abd 19 -12 -21

=body:diagnosis c 12
any_day a -17
had__but abd 10 -23 -13
labs$ bc -10 18
meds:tecito b 15
organ:never_been ac -12 13
se__voy ab -19 10

=visit:driver bc 11 -17
@clinician_que abc -15 18 -11
fasted:manana acd 22 -11 -21
heart:would_be ad -19 17
let__my acd -11 17 -17

=body:cada bcd -22 -16 21
=visit:walking ad 30 -24
^skipped ad 14 -22
allergy:it_i ab 11 -18
en__trabajo ab -20 11
heart:is_me bd -13 15
heart__is c 14
i__hold b 11
pregnancy:this_morning bcd -12 -11 15
ride:had abcd 28 -11 -20 -19

@relative__his bd 14 -19
choice ad -15 21
in_@holiday d -11
pulling ad 18 -14

=any:pruebo a 13
=body:hearing a -15
=body:straight abc 17 -14 -17
=signs:body:none:asks abc -59 12 11
barba* d 15
can_he bd 16 -11
heart:widow* d 11
home:the_@vehicle a 11
la_casa a -21
organ:have ac -15 -22
siemp* acd 15 -21 -11
waiting__@relative ad 12 -15

cath__@year cd -17 11
coming:there_# d 11
del__y a -10
pregnancy:get ad 14 -19
prior:so_one d -12

=any:@treat ad 16 -31
could__better ad -12 13
drinks:we bd -11 12
heart:for_pressure a 12
prior:text_me b 12
ride:con_quien c -13

any:would_be abd -22 -15 11
i_run a 17
it_@eat d 13
meds:never b -11
prior:forge* abc -13 -13 16
well:@day bc 14 -25
well:los acd 12 -16 -11

=body:peeing a 12
=visit:bug d 11
can_count ad -13 17
fasted:it abcd -17 -20 11 15
had:nomas abc -16 24 -13
not:@stop abcd -23 -18 -32 44
or__was c 11
pregnancy:weeks_@late cd 19 -19
the_books d 15
well:i_have c -11

@drink_with c 11
@medicine__they bc 16 -17
^have abd 18 -27 -24
allergy:out abd -22 -17 20
effects:when ad -11 17
had__blood cd 14 -20
pregnancy:la d -23
psychosis:veia a -12
risa bd 25 -19
saben$ b 11
see__is cd 18 -16
to__@month ad -10 16

=visit:turn d 11
@sick_after d -15
^left abd -11 15 -15
brain:cerebral abcd -13 -15 -18 31
coming:passed ad 19 -16
havin* abd 20 -19 -19
is_working abc 16 -12 -21
just__in b -18
organ:liver_good ad 11 -11
substance:murio cd -11 17
up_# bd 12 -13

=body:hallo b 10
=signs:allergy:yes ab -12 -22
about__# a -15
amor_jajaja ab -13 15
any:fine abd -11 -15 26
heart:thirty a 12
my_brain c -10
nomas_a bd -12 12
npo__a ad 13 -11
would_rather bcd 18 -23 -11

any:question d -13
empece__@medicine bd -10 12
had:a bcd -12 -21 13
ninos__la b 13
oil$ d -17
tip_top cd -11 11

=body:shot bc -37 11
a_license ab -16 12
hasta_me ad -11 15
home:nobod* ad 19 -14
my_kidney ab 10 -11
pregnancy:impla* ad 13 -10

cancel:talk_to ac -13 11
carro_yo ad 11 -12
effects:might a 10
heart:pocke* d 13
honestly$ b -17
prior:year a -11
the_oven d 15
would__a abc 14 -23 -17

=said:meds:yes abcd -22 -14 -31 25
heart:on_@medicine abcd -16 -17 -16 26
ni__no ac -11 13
no__too ad 13 -10
now:de_parte abd -18 26 -25
or__this ad -11 12
organ:used ad 11 -11
prior:lo_@stop cd 16 -14
soy_diabetico d -12
substance:only_vice a 11
that_they c -10

=body:paciente bd -28 22
eaten:@food_pero ad 14 -12
health c -14
para__que abd 27 -13 -24
texts:more a 13

=visit:boy ad -17 19
@food__que ad -14 12
no_no acd 14 -28 -10
prior:un_@month ad 15 -11
today_is bd -20 21
what__mean ab -10 14

coming:arran* cd 19 -17
drinks:el a 14
el_chequeo a 16
heart:hipertenso b -16
heart:monit* abc -11 -19 12
new abc 17 -29 -14
now:me_up ad 21 -21
passe* b -12
prior:does_@medicine bc -24 23
psychosis:sophomore d 12
ride:aide abcd -13 -17 -20 32
se_acabo ad 18 -13
yes_on b -11

=signs:safe:unsure c 14
class ab -20 15
last__# abd 19 -15 -22
left_me a -11
meds:so abd 13 -16 -11
prior:remedios ad 19 -11

=denials:any:0:no+yes bcd -24 25 -19
=rule::refuses:rather|prefer_not_~2_say|answer| ab -21 25
@relative_le d -17
brain:ameri* d 11
cancel:no_puedo ad -16 17
de_sobra d 10
health__the d 11
pasada c -12
recko* ac -12 15
was__have bcd 18 -11 -11

=body:after ab -36 -11
=body:trastorno bcd -14 -11 18
drinks:two cd -13 20
now:on_my acd -41 21 13
of__business ab -11 11
only_cholesterol ab 16 -10
prior:throu* ad -10 11
psychosis:for_mania bcd -19 -17 13
substance:#_and ad 11 -12
will_you bc 13 -11

=any:complain ad -12 16
allergy:back ab -18 17
any:not_skip abd -11 -14 19
drive:daughter ad 18 -10
for__@year a 13
in__day ad 13 -13
poliq* d 16
prior:magne* bd 16 -13
ride:vecina ab -11 15

=visit:senior d -13
decir__@relative cd 12 -14
effects:toca bd 18 -17
home:llanta ad 20 -12
home:so cd 17 -22
ir__@clinician c 11
now:need_to d 10

=body:@call abcd -37 45 -16 -21
=body:siento c 12
=number:effects:minor ad -15 14
can__anything ab 18 -20
drive:i_will abd -25 -27 31
findi* ab -11 13

=visit:full ad 17 -19
allergy:nina cd 11 -12
appet* b -13
coming:let ad 12 -15
dudas$ abcd -11 -15 20 -10
i__answering a -10
not:ese c -21
now:what_do abd -12 -12 16
organ:rinon_a d 11
thinking bc -18 10

=tag:well:idiom_yes ad -16 21
any:english a 11
anything__my ac -10 15
mrs b 10
o abcd -31 18 34 -38
one_the abd -27 30 -11
said__and ac -10 18

=number:big abcd -20 -18 -21 25
effects:had_any a 10
la_orina ad -15 15
what__a ad -14 -17
yes_well a 13

=long:1 cd -14 -15
=visit:tentative ac -20 22
bebe abd 15 -22 -12
chicken d 10
desgr* d 13
free$ abc 12 -14 -12
futbol_americano d 11
in__you ad -11 15
otras__a ad -13 14
si__@spanish d 11
the_@insurer b -19

=body:offered ad 14 -10
a_@drug bc -11 -14
home:is_not ad 15 -15
i__baby c -11
que_tal ab -11 13
says__did c 10
y_a abc 11 -11 -16
yesterday abc 18 -16 -28

and__in abc 26 -22 -29
cancel:completamente d 19
coming:yes ad 21 -18
not__@cancel ab 13 -12
now:#_estoy ad -11 15
pregnancy:a_fella ad 18 -11
ride:cuent* a 16
ride:truck acd 17 -14 -18

=body:schizo ad -14 24
@call__problem a 16
@day__now d 15
^di d 16
any:back_to c 12
doing ad -21 15
dos__de ab -15 17
dos__mismo bd -11 13
organ:since b -19
prior:dado acd -14 -12 21

=body:hope cd 19 -17
@stop__lol bd -11 14
having abd 20 -19 -19
home:am_lost a 12
now:it bcd -19 -30 18
pregnancy:morni* bd -13 12
prior:cinco abcd -25 -17 -25 35
will__@relative ad 12 -12

=any:sabe abcd -22 -33 31 -20
=body:cuales abcd -23 11 12 -22
^problem ac -18 19
^solo abcd 33 -14 -23 -28
any__but ad 24 -20
en_@english b 11
only__you bc -10 17
texts:no_me ad 11 -19
tonight$ abcd 10 -13 16 -25

cancel:not acd -33 12 19
infection cd 14 -19
me_back ac -33 12
now:is_in ad -15 13
off__after ad 15 -13

lo_lee a 10
low$ ab 17 -11

=rule:substance:unsure:not_a_problem_$ ac 30 -29
any:get bd 12 -13
drive:got c -14
is__of bcd 29 -16 -28
made_me b -14
ride:hay_nadie a 10
texts:visits ad -13 18
y_rezar a 11

@relative_has d -16
brain:tenido abd 18 -11 -16
not:esto ab -12 15

=rule::unsure:no_estoy_segur* abcd -26 -13 26 -15
allergy:put_me cd -10 12
could_stock d 12
had:somewhere bd -10 16
heart:me_after ab -11 10
madrugada ad 14 -16
not:they b -13
this_week ab -12 11

@relative__bring d 12
blown_mania d 12
drive:one ad -10 11
it__@open abc -17 -11 20
me_repite abd -12 21 -11
now:road d -14
ok__do bd -16 14

brain:@year_back d 13
clozapina d 13
days_are abd 16 -13 -19
have__anything a 11
le_cuento bd -22 17
out__it ad -18 31
prior:kid c 12
tomo abc 13 -15 -21
you__someones ab 17 -14

=body:pressure bcd -23 -15 14
=visit:through ad 17 -17
drinks:tres bd 15 -11
heart:is_on b 13
la_inyeccion bd -18 11
when__off ad 13 -15

=any:escribame d 13
^ojala ac 21 -20
all_three a 12
del__de b -12
disease$ bd 18 -13
prior:esposa bc -27 24
quedo_atras ad 17 -16

=any:pudiera ad 19 -12
=body:lying ad -15 17
=body:medicacion d -13
=visit:alla acd -10 -22 12
@animal__in a 15
any:late ab -12 10
now:nothi* ad -19 22

=any:mucha a -16
be__the d -12
church__on d 13
heart:high_but acd -15 -23 27
substance:lo_mio ab 17 -11
weed c -19

=visit:hasta abd 11 -25 -15
adult:cumplo_los ad 18 -15
any:that_i ac 12 -11
fasted:a_thing ad -13 15
i__bringing cd -13 12
is__@date bd 13 -16
nunca$ abcd 46 -23 -12 -42
prior:@clinician_el a 12
prior:yes_to cd -13 18
quito_el b -10
se__complica a 13

^lo abd 33 -35 -31
breast acd -12 -11 18
cancel:hers ad 16 -19
effects:of_@symptom cd -10 17
my_harley ad 13 -10
not_sorry a 12
now:segun bc -12 16
por__mi d 13
sleep__it abcd -12 -16 22 -16
the__it b -11

=visit:veremos abcd -24 -14 38 -26
effects:@symptom_as ad -12 13
los_gatos d -12
vez__la d 12

coumadin abd -14 -14 26
nobody__it ac -16 22
quien__a ad 15 -10
relax ac -20 19
substance:cutting c 15
tengo_dialisis a 13

=body:dissociation c 10
=body:perdi abd -15 -27 21
adult:almos* ad 23 -17
cancel:leave ad 22 -21
not__if acd -35 31 -21
now:confirmo acd -11 21 -19
soy__paciente a 10

=body:angina d 11
=body:something ac -54 26
=visit:prefiero bc -11 -10
^expecting d 11
coming:sin d 11
home:parec* bcd -15 27 -21
not:those abc 21 -16 -18
psychosis:and_saw cd 16 -16
psychosis:it_mania c 12
tome_la ab -12 11
who__this bd 19 -15

cerrada a 11
midni* b -17
my__watches d 10

adult:llego a 12
bipolar__and ad 14 -11
eaten:no_se cd 15 -12
effects:what d -12
psychosis:everybody b 11
substance:am_a abc 13 -23 -19
was__after a -10
well:this abc -20 24 -24
well__it d 13

=body:nah abcd 26 -22 -24 -14
=said:organ:unsure b -17
adult:@stop ad -19 21
heart:follow d 14
heart:i_can a 10
ni__mi ac -11 14
pido b -13

=body:lio a 12
=body:sirvio ad -16 19
a__como cd 19 -12
for_mania bcd -19 -17 13
heart:after b 10
now:no_prometo acd -16 21 -19
toque abc -14 -10 14

=body:poquito bc -11 -11
@visit__# ac -11 13
hice__y ac 11 -11
home:atorados a 14
list_for cd -15 13
may__may c 12
organ:laugh cd -11 14
past_the b 14
pusieron_una d 14

=any:cada d 16
=any:esa bd -26 11
=visit:til bc -15 13
coming:puedo_@fetch ab -16 16
eaten:hambre_y d 10
is_empty abd 26 -13 -22
my__liver b 13
no__fue ac -13 16
ritalin bd 14 -13
well:regular a 13

=body:other ac -20 11
@howmuch$ ac -17 -13
dsd a 15
me_parte a 13
mensa* abc -39 33 -21
quedo acd 27 -23 -27
somewhere_else bd -10 16

adult:mi_fecha bd 11 -10
not:think d 19
sin__en d 10

=any:bear ab 15 -15
=any:turn ad 22 -20
=body:rodilla ab 10 -11
allergy:unknown abcd -18 -13 24 -10
count__a bcd 21 -11 -16
llevo_la bcd -12 26 -18
meds:ano ad 18 -15
ni__ni bcd -23 24 -16
not_@drug d 12
organ:it b -12
ya__todo ab 11 -13

=body:covers c 10
=body:cuff cd 14 -20
=body:veces bcd -23 24 -17
^cual abc -36 31 -28
andaba cd 10 -12
guilty$ abd -11 -18 25
meds:@sick bd 10 -15
meds:nerves abd -13 -12 18
more__than bcd -12 -18 27
substance:more_@medicine cd -12 17

=tag:asks abcd -52 60 -32 -36
@drug__pack bd 21 -19
coming:again c 11
de__@clinician a 10
did__and abd -15 25 -14
eaten:half_a d 12
had:llama* bd 21 -14
heart:day c 10
me_are ac -10 18
meds:since ad 27 -23
not:llamadas d 11
now:daughters a 11
oficina d -10
only__me bc 11 -11
organ:salieron abd 12 -13 -13
prior:counseling b -14
will__after acd -18 17 -14

=any:ando abc 16 -26 -13
can_my ab -11 16
de_@medicine c -10
my__already ad -16 14
no_habla a -10
substance:ask_my ab -14 18

eso_ya bd 19 -13
had:la_recibi a -16
heart:y_ya d 10
i__was c -17
organ:ever c 11
sabe_@drive b 15

laid a -13
ride:texted ad -13 12
se$ abcd -53 -43 78 -52
texts:it abcd -11 -17 -15 23

adult:my_# ab -19 10
found_another ad -11 18
genia* d 10
los__ni ad -11 11
pregnancy:impossible c 15
sent abcd 15 27 -17 -42

=any:@body abcd 20 -50 -32 15
=body:tiroides d 10
@relative__drink cd 15 -10
adult:@relative_of ad -13 18
birth* c -11
brain:salio ab 14 -11
digo abcd -19 -17 21 -11
no__se abcd 10 -26 13 -25
nunca__no ad -15 18
up__you abc -12 19 -13

=body:gabapentina d 11
=body:gemelo a 11
=said:prior:ask c -13
dejame_ver c 15
embarazada$ c -15
en_urgencias ab 14 -18
history$ b -12
home:acost* ad -14 19
home:ride a 11
prefiero_hablarlo b 16
pregnancy:breastfeeding b -11
this_is abd -24 37 -22

=turn:visit:none:none b -48
^ahorita ab -16 13
did__one d 10
easter d 10
effects:out abd -20 -17 25
heart:low abcd 45 -16 -27 -40
in__again a 12
in_my abcd -15 -25 -37 42
la_he abd 10 -24 -16
organ:sabe c 12
psychosis:grief ad 14 -10
seized_on d 10

=any:sigue ad 12 -18
=tag:psychosis:self d -14
^con d -14
^iih d 14
a_hacer c 12
cancel:same abd 14 -17 -18
coming:not_be ad 25 -22
heart:that_i acd 16 -16 -12
hell__@drink d 10
lie acd -20 -14 21
none_that a 15
organ:rinones_de a 11

a_newbie ad -12 15
am__those a 16
fine abc 26 -70 -28
same__my bd -26 25
thing__it ab -12 13

completamente_@insurance d 13
confirmada d -17
did__me ad 10 -11
donut ac -11 19
organ:mio ab 13 -10
prior:trazodona_para cd 12 -11
texts:es_mi abcd -30 -17 -10 29
texts:si_luego d -10

=any:hon bd -10 14
dific* abcd 17 -14 10 -26
drive:@relative_no ac -15 11
not__back d -16
organ:a_liver ad -12 13
senior_in ac -20 15
three$ ad 17 -11

=any:let acd -19 19 -11
brain:passed ac 14 -13
coming:home ad 21 -20
effects:otra b 15
feel__for ad -25 25
le__dolor a 13
organ:splee* a 10
pregnancy:not_pregnant cd -17 10
rato_mejor a 11
whistle$ a 11

=body:@thanks abcd 23 16 -33 -51
=signs:now:none bcd -11 -23 12
any__the ad -18 21
brain:cai ac -16 11
estoy__de ad 20 -27
i__felt a -16
one_sec abd -11 28 -18

in__still ad 15 -11
psychosis:panic* d -11
right__alley ad -12 13

due__day d 11
glute* b 13
psychosis:a_bit d -11
sin__no ad 14 -15
substance:era b 13
whole_family b -10
why__you bd 17 -17

=denials:body:1:none bcd -19 13 -26
a_lady abc -19 17 -10
a_name ac -14 18
allergy:solo abd 31 -22 -15
cancel:need_this d 12
deaco* d 12
heart:desde_los a -11
home:ya abcd -28 -17 10 20
not:either ad 13 -21
well:mismo abd 23 -11 -19
yes__@treat cd -14 11

=tag:unsure abcd -37 -65 69 -48
daba ad 11 -14
no_reaction a 13
now:me d -12
organ:to_my bcd -18 -20 16
pregnancy:said_negative a 11
well:despues_de ad -11 14

=asks:body:after:unsure ad -11 13
@drug__have ad 12 -13
@stop__botella a 12
@treat_me abd 23 -12 -16
blood__every c -13
but_no abd 24 -21 -33
con__@insurer ad -10 11
heart:contrario_la a 11
meds:say bc -17 21
no__tolero ad -11 12
pregnancy:@food a 17
ride:my_folks d 15
talk$ bcd -16 -10 18
voy__empezar a 12

=body:debuto ad 20 -18
@hours_after ad -16 16
any:blessed_day b 11
better__me d -12
had__ago ac -14 16
hicieron_la a -13
now:i_do abcd -23 17 -17 12
organ:neuro* ad -16 20
organ:urolo* b -15

@eat__did c 11
mg bcd -18 -16 10
prior:got cd 15 -30
sleep* d -18

#__for abd 10 10 -21
=rule:ride:unsure:todavia_no ac -11 16
a__til d 10
cancel:@cancel_no bd 26 -33
had:pusieron b -13
now:it_@eat d 13
organ:pasado ab -16 11
prior:stimu* d 13

=rule:organ:no:neither|ninguno|ninguna a 13
brain:not_say b 12
drive:mi_@relative ad 23 -31
had:in b -31
pregnancy:dos ad -20 11
rarely ab 14 -10

=any:where ad -15 17
adult:asking c 10
calle* b -31
effects:cuando abc -12 13 -12
heart_skips abcd -15 -15 27 -21
organ:funny c 11
papel a -12
to__in ad 16 -25
to__til ad 14 -12

=body:quieren abcd -11 28 -20 -20
=tag:psychosis:refuses b 10
but__good bd 10 -11
como__al ad -13 11
heart__@date c 12
i_pass a 10
temprano_del ac -11 11

=any:fui a 14
=rule:had:unsure:spravato|esketamin* abd -17 -14 17
anxiety__it ab 16 -11
both_had b 11
cancel:en_pie ad 19 -16
fasted ab 19 -11
not:thing abd 15 -19 -16
place_in ad -13 11
prior:de_@medicine d 12

=turn:any:yes acd -16 -12 15
adult:us_you bc -17 18
fasted:ago ad 35 -33
los_@clothes b 13
organ:was_clean ad 17 -11
prior:pastillas a -12
ride:is_not a -12
si__esa b 12
the_tub a -17

^comes c 15
but_do acd -13 15 -12
cardiomyopathy$ d 10
del abd -13 -14 14
grief$ a 12
now:@fetch b 11
vasectomy abd 13 -14 -14
well:sigue ad 13 -19

allergy:just_the c 10
get__and cd -13 15
heart__normal a 12
hepatitis__ya cd 14 -13
home:stopp* ad 15 -12
llega* bcd 19 -14 -18
prior:it_to bc 13 -12

=any:questions ad -19 21
brain:que_me d 10
eaten:#_now ad -16 17
falsa a 12
fasted:deje ad -13 13
had__miscarriage b 11
yo__@relative ad -11 13

combi* a 13
half a -18
psychosis:al_@clinician a -14
substance:a_@year abc 11 11 -14

@relative__town ad -10 11
allergy:lips bd -16 14
drink$ ac 12 -22
ida_y d 12
it__real ad 14 -14
mismo__@year d 11
of__that abd 17 -14 -26
prescribed_@medicine ac 12 -11
psychosis:evaluated cd 16 -16
psychosis:minds a 13

=body:nervios b -25
allergy:be ad 13 -11
en__del abd -13 24 -11
paz bd -13 14
prior:as_a a -11
quieran$ bd -16 22
substance:was_a ab -16 14

alguien__@fetch cd 14 -12
cancel:se ac -14 18
corazon$ ad -15 15
eso__mi c -15
put_it a -12

=body:ordenar bd 14 -17
@move__el abd 15 -13 -13
at_night abc -25 -10 19
brain:baby b -12
cancel:queri* acd 16 -10 -13
no__manden bc 16 -16
of__they c 11
organ:one_in d 14
substance:@drug_on d -12
substance:clean_# ad -13 14
the__would d -14
tomo_y b 10
""")
