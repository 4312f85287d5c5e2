"""Weights of the intent reader: written by ``python -m training.weights`` from 15608 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh intent word`` shows the lines with a word in plain order.
"""

SEALED = "112e0ed951b16fc4"

ANSWERS = "book cancel_appointment change_language cost gibberish greeting help hours human location opt_in opt_out other prep_question reschedule ride_confirmed ride_problem running_late side_effect thanks what_is_this wrong_number"

KNOWN = """\
# $ & 0143 1 10 100 1015 1030 10:20 11 12 12:15 14 15 150 16 17 18 19 1:12 2 20 200 2023 21 212 22 24 24/7 2:15 3 30 300 31 35 350
38 4 40 400 480 4:50 5 50 500 555 6 7 71 74 78 8 81 9 95 9:20 a aa abajo abierta abierto abiertos able abonos about abouts abre
abren abrir abris abuela aca accept acceptable accepting accessible accident accidente accion accompany aceptan acepto aches
acompana acompanada acompanante acompanar acompanarme acompane across activar activenlos activenme actual actually acuerdo ad add
adderall address addy adelantar adelante adentro adiccion adult advise advised aeropuerto aetna af afford afraid after afternoon
afternoons afterpay afterward afterwards afuera again against agarre agarro agenda agendar agendo agent agente ago agradece
agradeceria agradecida agradecido agradezco agree agreed agua aguantenme aguja ahead ahi ahora ahorita aid aide aids airport al
alarm alcanzo alcohol alerts algo alguien algun alguna all alla allergy allowed almorzar almost alo alone along already alta alto
alvarez always am amabilidad amable amables amaneci amanecio amazing ambetter amiga amigo amor an analisis and anda andar ando
anime animo annoying ano anoche anos anotame anotar anoteme another anoto ansiedad answer answered answering answers anterior
antes anthony anticipacion antidepresivo antidepressants anular anule anulen anuncio anxiety anxious any anybody anyone anything
anywhere apaga apaguenlos aparece apart apartar aparte aparteme apenas aplazar apologies apologize app appetite apple appointment
appointments appreciate appreciated approved apretar aprieto apt apuntado apuntame apuntar apunteme apunto aqui arde are arizona
arm around arrange arranged arreglado arrepenti arriba arrive as asciende aseguranza asi asistir ask asked asking asleep aspirina
assessment assist assistance asusta at atasco ate atencion atender atendio atienda atiendan atiende atienden atontado atorada
atrasada atrasado atrase atraso attend attending audifonos aunque aunt authorization auto automated autorizo availability
available avanzamos aventon avisar avisarme avisen aviso avisos avoid awake away awesome awful ay ayer ayo ayuda ayudame ayudeme
ayunas b baby babysitter back backed backing bad bail bailed baja bajo bakery balance ballpark banana banar banarme banco bank bar
barber barista base basta battery be bebe because become bed been beer before beforehand begin beginning behind being believe
belongs bendecido bendiciones bendiga besides best bestie bet better between bf bien big bike bill billed billing bipolar birth
bit bk black blanco blanket bless blew blizzard block blocked blocking blocks blood blowing blue blues blurry boca body bolita
bondi book booked booking books booster boots borracho borrame borre borreme borren borrenme borrosa boss bot both bother
bothering bots box boy boyfriend bp brain brazo break breakfast brick bridge bring bringing brings bro broke broken brother bruh
bruise brutal bud buddy buen buena buenas bueno buenos bugging buick building bump bunch burns bus busca buscan buscando buscar
buscarme business busque busquemos busquen but buttons buy buzzing by bye c cab caballos cabeza cacho cada cadera cafe cafecito
cafeteria caffeine caigo calendar calendario calentura call callback calle called calling calls cambia cambiar cambiarla cambiaron
cambie cambielo cambieme cambiemela cambienme cambio came caminando camino camion campo campus can cancel cancela cancelame
cancelar cancele cancelela cancelen cancelenla cancelenlo canceling cancellation cancellations cancelled cancelling cancelo
cancels candidate cansada cansado car cara card cardiologist cards care carecredit caregiver carlos carne caro carol carro carry
carrying cars carta casa case caseworker cash casi caso castellano caught cause cayo cbd cease cel cell celular center centro
cerca cerrado cerraron cerveza chair chamba chance change changed charge charged charges chart chat chauffeur che cheaper check
checking cheers chest chew chickened chicle childcare children chin choca chofer choices choose choque christmas chronic church
cierran cierto cigarette cigna cinco circles circling cita citas city ciudad claro clase class clear clears clenching click
clients clinic clinica clip clonazepam close closed closer closest closing clothes clothing clue cn cncl coach cobija cobran
cobraron cobro code coffee cogen coger cojo cold colectivo collect columbus comadre comandos come comer comes comezon comfortable
coming commands common communication communications como comoda comp compadre companero compania company complaint completo
complicated complico comprendo computer comunica comuniqueme con concertar conduce conducir confirmed confirmo conflict confundido
confuse confused confusing conmigo connect conozco consegui consent consider consigo consiguieron consiste construction consult
consulta consultation consultorio contact contactarme contacted contacten contacto contacts contesta contestan contestar
contestarle conteste contesto continue control conviene cool copago copay copia copy coraje corazon corner corre correo correr
corrido corriendo corte corten cortenla cosa cosas cost costaria costo costs couch cough could counselor count counting county
couple course court cousin cover coverage covered covid coworker cpap cramps crawling crazy crea credit credito creeping creo
creole cronico cross crossing cruza cruzo cry crying cuadras cuadre cual cuales cualquier cuando cuanta cuantas cuanto cuarto
cuatro cubre cuenta cuenten cuento cuerpo cuesta cuestion cuida cuidar cunada cunado cuotas cup cupo cure curtis cut cutting cvs
da dad dadme dado dads dais dale dallas damage dame dan dangers dano dar dark darme das date datos daughter daughters day daycare
days dayton de dead deaf deal dear death debbie debil debo december decide decided decidi decidido decidimos deciding decir
declined deducible deductible deja dejamos dejan dejar dejarlo dejaron deje dejen dejenme dejo del delay delayed dele delete
deleted delicado deme demora demoro den denied denise denle denme dentadura dentist dentures denver department deposit deposito
depresion depressed depression deprimida desayunar desayuno descompuso desconocidos descuento desde deseo desist desk despacio
despues desuscribirme devuelven di dia diabetico dial dias dice diciembre did died dieron diez diferencia diff difference
different digale digamos digits digo dije dijeron dijo dime dinero dings dinner dio dios dip direccion direct directions directly
dis disability discontinue discount discounts disculpe disculpen discuss dispatch disponible disponibles dizziness dizzy dnt do
doble doctor doctora doctors documentos does dog doing doliendo dollars dolor domicilio domingo domingos don dona donde done door
doors dormi dormida dormido dormir dos dose dosis dot double down downtown doy drank dreams drink drinking drip drive driver
drivers drives driving droga drop dropped dropping drops drove drug drunk dry dsd duda dudas dude due duele duerme duermen dumb
dura durante during duty each ear earlier earliest early ears easier eat eating echar echo edad edificio efectivo efecto efectos
effect effects either el elevador elevator elimineme eliminen eliminenme eliquis ella else elses em email emergencia emergency
emojihello emojithanks emojiyes empalmo empece empezar empiezo empresa empty en encargada encontre encuentra encuentro end ends
energy enero enfermera enfermo english enough enroll ensure entender entiendo entonces entra entrada entrance entrar entre entro
envien epa equipo equivocada equivocado equivocaron equivocaste equivoco equivoque er era eres ernesto error es esa escalofrios
escojo escort escriban escribe escriben escribiendo escribir escribirle escribirme escribo escuela ese esketamine eso espacio
espanol especial espera esperan esperando esperar esperarme espereme esperen esperenme espero esposa esposo esta estaba estacion
estacionamiento estacionarme estaciono estado estafa estamos estan estar estara estas este esten estimados esto estomago estos
estoy estuvo eta eval evaluacion evaluated evaluation evaluen eve even evening evenings ever every everybody everyone everything
everywhere ex exact exactamente exactly exam examen exercise exit expect expected expediente expensive explain explica explicar
explico expliqueme expreso extra ey eye eyes fa fabrica face facebook facil facilidades factura fallecio falta fam familia
familiar family fan far farmacia fashioned fast fastidio fasting fatal father favor fax faxed fda fecha fechas fee feed feel
feeling feelings feels feet fell fella felt feriado feriados festivos fetch fever few fiestas fifteen fifth figure fijate fijese
file fill filled filling fin final finally finals financial financing find finding fine fines finger finish finished first fit
five fix fixed fixing flaked flashback flat flex flexible flight floaty floor flu fly flying focus fog foggy folks follow
following food for forever forget forgetting forgive forgot form forma forms fort forward found fountain four fraude freaked free
freeway frente fri friday fridays friend friends from front fue fuera fuerza fui full fumar funciona funeral funny further fuzzy
fyi gabapentin game garage gary garys gas gate gatorade gave gday gente gerente get gets getting gf gg girl girls give gives glad
glass glasses gna go gobierno god goes going gold gone good google got gps gracias graduacion grandbaby grande grandma grandson
grandsons grateful gratis gratitude great greetings gripa gripe groggy group guagua guapa guardado guess guiar guio gum gummies
gusta gustaria guy guys ha habeis haberme habia habla hablado hablame hablando hablar hable hableme hablen hablenme hablo habra
habria hace hacemos hacen hacer hacerlo hacerme hacerse had haga hago haha hair half hallo hallucinate hambre hand handed handled
handles hands hang happen happened happens happy harassment hard harold harta has hasta hate haul have having hay haya hays he
head headache headed heading headphones heads health hear heard hearing heart heavy held hell hello help helped helpful helps her
here hermana hermano hers hey hi hice high highway hija hijo him himself hincho hip his hit hiya hizo hola holaa hold holi holiday
holidays hombre home homie hon honey hoodie hook hooked hope hora horario horarios horas horrible horse horses hospice hospital
hour hours house houston how howdy hoy hsa hubby hubo hueco hueso huh human humana humano hun hungover hurt hurts husband husbands
hw i iba ice id ida idea identificacion identifiquese identify idioma ido if iglesia igual immediately importa impossible in
include included including income info informacion informes infusion infusions ingles inhaler inicial initial inscribanme
inscribirme inside instead instrucciones instructions insulin insulina insurance intake interact interesa interesada interesado
interested interpreter interstate into intro invalid invoice inyeccion inyectar ir ire iremos irme irritable is ish issue it
itching itchy iv jaja jajaja january jaw jefa jefe jenkins jessica jk job joder jose joven jubilados jueves jugando juguito juice
jump jumping june junta junte junto juntos jury just justo kayla keep keeping keeps kept ketamina ketamine kevin keys kick kid
kids kill killing kind kindly kinds kissimmee knee knitting knock knocked know known kroger la labor lado lady laid lamento landed
landline language languages largo las last late later latest latte law lawyer le leave leaving lee leer left legal legit
legitimate legs lejos lengua lentes lento leo les let letras letrero letter letters letting lexapro libre licencia license life
lifesaver lift light like lil linda lindos line lined link lips list lista listo lithium little live lives llamada llamadas llamar
llamarme llame llameme llamen llamenme llamo llanta llega llegan llegando llegar llegare llego llegue lleguen llene lleva llevaba
llevan llevar llevarme lleve llevo llorando llorar lluvia lo load lobby located location locations lock locked lol long longer
look looking looks loopy los losartan lose lost lot love lovely low luck luego lugar luis lump lunch lunes lyft m ma maam machine
made maestra mai mail main maine maintenance make making mal mall malo mama mami man manager manana manda mandame mandan mandando
mandandome mandar mandarme mandaron mandas mandated mandatory mande mandeme mandemelo manden mandenme mandibula mando maneja
manejan manejando manejar maneje manejo mano manos many map mapa maps maquina marcar march marco marcus mareada mareado mareo
maria marido marisol marque marqueme marquen martes marzo mas mate mates matter may maybe mayor me mean meant med media medicaid
medical medicare medication medicina medicinas medicine medico medio mediodia meds meeting mejor member memory menor menos mensaje
mensajes mensajito mensajitos mentioned menu mero mes meses mess message messages messaging met metal metanme meter metro mi mia
micro midnight miedo miercoles might mighty migraine migraines mijo mike mil mild mile miles military milk million mind mine mines
minute minutes minutitos minutos mio mira mis misdialed misma mismo miss missed missing mistake mixed mlk modo molestando molestar
molesten molestia molina mom momento moms mon monday mondays money monster month months mood morado more moreton mornin morning
mornings most mother mothers mouth move moved mover moverla movieron movil moving mr mrs much mucha muchacha muchas muchisimas
mucho mudo muevanla mujer music musica must muy my myself nada nadie nah nail nails name named nanny nasal nausea nauseas nauseous
navidad nd near nearby nearest necesita necesito need needed needing needle needs neighbor neighbors neither nene nephew nerve
nerves nervous network never new news next ni nice nicotine nieto nieve night nightmares nights nina nine ningun ninguna nino
ninos nix no nobody noche noches nomas nombre none noon normal norte north nos nose not nota note notes nothing notice noticing
notifications noto novia novio now np npc nubes nuera nueva nuevamente nuevo nuevos numb number numbers numero numeros nunca nurse
nursing nuts o oak obligatorio obliged obra ocho oclock ocupa ocupo odds of off offer offered office offices oficina ofrecio often
ohio oi oidos oiga oil ojo ok okay old older olvidense olvido omg on once onda onde one ones online only oops opciones open
opening openings operadora operator opinion opt opted option options or orlando os other others otra otro otros our out outfit
outlived outside over overslept overtime owe own owner oxygen oye p paciencia paciente pacientes package packet paga pagar pagina
pago pagos pague paid pain palabra palabras palmgren pana papa papeles paper papers paperwork papi paquete para parada parado
parar paratransit parce pare pareja paren parenle park parking paro parquear part parte partir partner party pasa pasame pasamos
pasar pasarme pasaron pasaste pase paseme pasemela pasenme paso pasos pass passed past pastilla pastillas pastor pastors patch
patel patience patient patients patron pay paying payment payments paz pedi pedir pedirle pedro pee peeing pega pegado pegaron
peligroso pena pensaba pense pension people peor per perdi perdida perdido perdio perdon perfect perfecto period permiso
permission permit permitted pero perrito perro person persona personal persons pesadillas pesado pharmacy phone pica picaron pick
picked picking picks pickup pico piden pidiendo pidio pido pienso piercings pill pills pin piquete piso pizza place plan planes
planned plano plans plant plata platicar player playlist plaza plazos please plis plumber pm po pocket poco podeis podemos poder
podido podre podria podriamos podrian point polish pololo pon ponce poncho pone ponen poner ponerla ponerme ponga pongame ponganme
pongo ponme ponmelo poor pop poquito por porque portugues portuguese posible possibility possible possibly postpone pounding power
practice preciate precio prefer preferiria prefiero pregunta preguntar prendan preocupe prepare preparo prescription presion press
pressed pressure pretty price pricey pricing prima primary primer primera primo prior private probably probar problem problema
procedure proceed process prof profe program programar prohibido prompt pronto protein provide provider proxima prozac psiquiatra
psychiatrist ptsd public pude pueblo pueda puede pueden puedo puente puerta pues puesto puked pull pulled pulling pulse pump punto
puro puse push pusieron puso put qualify quarter que queasy queda quedamos quedan quedar quedarse quede quedo queja queremos
querer queria question questions quick quien quienes quiere quiero quijada quincena quisiera quiso quit quita quitar quitaron
quite quiteme quiten quitenme quito racing rain raite rajo ramp rampa ran rapido rara raro rate rather rato rd re reach reached
reactivame reactivate reactiven reactivenme read reading reads ready reagendar real really reanudar rebaja rebook recall receive
receiving recepcion recepcionista receptionist receta recheck reciben recibiendo recibir recibirlos recital recoge recoger
recogerme recoja recomendo reconozco recordando recordatorio recordatorios records recorrer red reembolse referencia referral
referred refill refuerzo regarding regresa regresar regrese regreso regret regular rehab reina reinstate release relief remaining
remember remind reminder reminders remis remove renee repites reply report reporting representative reprogramar require required
reschedule rescheduling reserva reservar reserve resistant respeto respond responder respondo rest restart resubscribe resuelto
resulta results resume retiro retrasada retrasado retraso return revisen revoke revuelto reyes ride rides riding riesgos right
ring ringing risks road roads roberto robot robots rock roll room roomie roomies roommate roommates ropa round rounds route ruedas
ruego ruin run running runs ruth sabado sabados sabanas sabe saber sabor sacame sacar sacaron saco sad safe said sale salga salgo
sali salida saliendo salieron salimos salio salir salon salto saludos same santa saquen saquenme sat saturday saturdays save saved
saw say saying says scale scam scams scared schedule scheduled scheduling school scoop scooping scrap scratch screwed scrub se sea
seat sec seca second secretaria secundarios see seeing seem seen seguir segunda segundo seguro seguros seis self semana semanas
send sending senior seniors senor senora senorita sense sent sentirse separate ser sera seria series sertralina service servicio
sesh sesion sesiones session sessions set settle settled several shake shakes shaking shaky shant shave she shell shift shifts
shirt shoes shop short shortly shot should show showed showing shut shuttle si sick side siempre siente siento sigan siganme sign
signed signing sigo sigue siguen siguiente silla sin since sirve sis sistema sister sisters sit sitio sitter sitting situation six
skin skip sleep sleeping sleepy sleeves slept slide sliding slot slots slow smh smoke sms snow so sobre social sola solicitar
solicito solita solo soltar some somebody someone something somewhere son sons soon sooner soonest sore sorry sort sorted sos soul
south soy spacey spam spamming spanish speak speaks special speech spell spending spinning split spoke sponsor spot spots spouse
spravato spray spring squared squeeze st staff staffed stahp stairs stand standing start started starting starts state statement
station stay staying stays step stick still stomach stomachs stop stopp stopped store storm story stoy straight strange stranger
street streets strep strike strip struggling stuck student students stuff su sub subo subscribe success such suegra suegro suena
sueno suenos suero suit suite suits summer sunday sundays sup super superbill supervisor supposed sure surgery surgio sus
suscribirme suspenda suspender suspendo swap swears sweating sweats sweet swimmy swing switch switched swollen system taco tad
tagalog take taken takes taking tal talk talked talking taller tambien tan tanta tantito tanto tapon tardanza tarde tardecito
tardes tardisimo tardo target tarjeta taste tastes taxi te tea teacher teachers team tecito teenagers teeth telefono telephone
tell telling temblando temo temple tempranito temprano ten tendra tendran tendria teneis tener tenga tengan tengo tenia terapeuta
terapia termine terrible test texas text textear textearme texted texteen texting texto textos texts th than thank thanks
thanksgiving that the them then therapist therapy there therefore these they thing things think thinking thinks third this those
though thought thoughts thread three threw through throw throwing thurs thursday thursdays thyroid tia tiemblan tiempo tiene
tienen tight til till time times tingling tingly tio tipo tire tired tmrw to toca toco toda todavia today todo todos told tom
toman tomando tomar tomarme tomarse tomo tomorrow tomorrows tongue tonight too took top total totally touch town tqm trabada
trabaja trabajan trabajar trabajo track trade trae traer traffic trafico traiga traigo train trains trancon tranquila tranquilizer
transfer transit transmission transport transportation transporte tras trash trata tratamiento trataron travel traveling treat
treatment treatments tremendo tren tres trial tricare tried trip triste troca trouble truck true trust try trying tu tues tuesday
tuesdays tulsa turn turned turning turno turns tutorial tuve twenty twice two tylenol tyler type typed typical typing uber ubers
ubi ubicacion ubicados uds ugh uh ultima um un una unas uncle under understand understands undo unfortunately unico union unit
united university uno unos unstop unsub unsubscribe unsubscribed until up update upset upstairs urge urgent us usa usan usar use
used uses using uso usted ustedes usual usually va vacio vaina vale valoracion vamos van vape vaya vayan ve vea vean veces vecina
vecino vemos ven vendra venir veo ver verdad verguenza verme version very vet veteran veterano veteranos veterans vets vez vi via
viaje vida vieja viejo viejos viene vienen viera viernes vietnamese vision visit visita visits vista vitamins viva vive vivo voice
voicemails volver vomitando vomitar vomite vomited vomito voy voz vuelo vuelta vueltas vuelva vuelvan vuelve vuelvo vyvanse waco
wait waiting waitlist waking walgreens walk walker walking wallet walmart want wanting wants was wassup watch water way ways we
weak wear wears weather website wed wedding wednesday wednesdays weds weed week weekday weekend weekends weeks weepy weight weird
welcome well wena wenas went wepa were west what whatever wheel wheelchair wheels when whenever where whereabouts whether which
while whn who whoever whole whom wht why wife wifes wild will wine wink wiped wise wish with withdraw within without wobbly woke
woman wonderful wondering woozy word words work workers working works worries worry worse would wreck write writing wrong wrote
wtf x xanax xmas y ya yea yeah year years yep yerno yes yesenia yesterday yesterdays yet yo yolanda yoo you young your yours
yourself zero zip zoloft zombi zombie ¿ 😵 🙃 🙌
"""

PAGES = (
    """
all_can dgm -16 18 -15
el_puesto mo -16 -16
my__@cancel oq -20 17
overslept m -23
should__@stop mn -17 23
~come cfgijlmpqrstv -17 -22 -59 -72 -16 -22 -27 -28 -16 -21 -47 -25 -36
~ieto u -18
~onse im -18 -20
""",
    """
@relative__license np -20 -17
@sick_want ao -17 17
do__write dm -19 17
for_work g -17
where__you ghl -16 -22 -20
would__get dim -16 -25 -28
~lap m 15
~xic mu 15 -15
""",
    """
@open__to hjm -21 20 -29
como_saco a 17
fine bdhjlnpruv -16 -22 -16 -16 -21 20 -24 -16 -19 -22
not:@parking bjmr -15 -16 -18 23
not:texted l 16
time_for am 16 -24
~<run abfhnv -20 -17 -18 -20 -18 -18
~<zxc em 15 -15
~dent abcegilnopqst -45 -31 -29 -16 -36 -42 -26 18 -23 -25 -33 -29 -18
""",
    """
@texts_please bcil -19 -21 -24 23
can__@day ahikoq -18 -16 -18 -19 21 -31
para_las a -19
rather admu -15 -16 -26 -17
shopping_list m 18
~vote bm -15 28
""",
    """
@machine__me i 22
ate no 22 -17
evalu* m -16
la__tiene a -16
off__list agikl -30 -22 -21 -26 18
you_need abijou -38 -23 -22 -19 -19 -15
~eri bcefgjkpqu -23 -29 -16 -19 -37 -27 -21 -21 -45 -27
~hil bdgimnpqsuv -15 -25 -17 -17 21 -16 -21 -20 -16 -15 -15
~idg mr -20 22
""",
    """
@visit_off bm 19 -21
or__it m -21
us__later mo -18 16
yes$ efm -22 -16 19
""",
    """
are__place m -15
for_@parking d -23
is__sacar m 16
is_there bfhimnpqrsuv -48 -48 -48 18 -18 -17 -45 -19 -33 -48 -23 -44
puede__dia anq -19 -26 17
put__in b -17
you__@call adhjlmqt -22 -21 -31 -16 -23 24 -24 -18
~<uns abcdefghijklnopqrstuv -24 -29 -29 -33 -43 -36 -29 -30 -31 -27 15 28 -26 -25 -25 -30 -36 -24 -29 -38 -32
~cesi defghjprsuv -34 -18 -15 -18 -17 -19 -28 -22 -26 -17 -21
""",
    """
are__@open ajoru -17 -17 -16 -19 -23
es abcefghijklmnopqrstuv -56 -64 -46 -91 -96 -47 -33 -34 24 -78 -63 -21 -62 -42 -62 -25 -94 -25 -69 54 43
happy adefghilostu -18 -16 -19 18 -19 -21 -18 -19 -20 -17 -18 -23
no__al m -17
quere* klmoqs 19 -24 -22 -16 -15 -17
soy bceghijlmnqrstuv -46 -31 -25 -23 -30 -16 -18 -32 -44 -15 -37 -28 -29 -21 -32 48
~escr abdefhjnopqrs -35 -29 -24 -15 -15 -22 -25 -27 -24 -27 -28 -22 -17
~lay> bin -16 -16 -20
~lle> ahijklqv -21 -17 -33 28 -16 -20 -19 -29
""",
    """
a__ago a -17
be_there acdfghijmoqrsuv -40 -18 -40 -23 -24 -26 -35 -42 -20 -42 -46 32 -24 -46 -18
days_do au 19 -21
going__@drive m -18
love_to a 15
¿__hace nu 16 -19
""",
    """
@stop__mandar m -23
es__este v 16
puede_entrar n 18
vienen m -16
~acen abgjmnqv -20 -17 -17 -21 15 -26 -21 -17
~go> cefhjklmstuv -15 -64 -77 -65 -20 -49 -31 -43 -16 -24 -35 -33
~hgh e 15
~lene am 19 -15
""",
    """
@date cdefgijkmnoqrstuv -35 -44 -25 -20 -39 -47 -28 -43 -51 -47 37 -28 -48 -16 -24 -50 -21
escribo giklu 20 -21 -18 -22 -29
puedo__de n -15
up__in m -20
~bie fgilpr -35 -42 -28 -17 -39 -47
~plan abcdghiosuv -22 -26 -21 16 -31 -19 -32 -20 -19 -30 -21
~savi m 17
""",
    """
^resume i -15
broke* m -16
em_back m -18
first$ dn -21 15
long__you j -17
records_to im -15 17
~alar dlm -19 -16 18
~cro eghjklmopqstu -16 -27 -23 16 -16 -15 -22 -24 -15 -23 -20 -17 -22
~knoc efktv -17 16 -17 -18 -15
~lex mq -22 -16
~rita gjkqv -20 -16 -20 -21 -17
¿_@vehicle jmqu -15 -17 16 -15
""",
    """
@drive__home p -16
i__what m -17
precio adfjmnu -20 30 -16 -18 -29 -15 -29
work_for dgnqu -21 -20 -17 -16 23
~<see abmnq 22 -18 -20 -21 -15
~jkjk em 17 -18
~ranq mq -22 -17
""",
    """
coming_to abpr -25 -16 -17 -20
dan_de klm -18 17 -17
fam$ abcdefghijklnqru -15 15 -19 -24 -30 -25 -19 -17 -16 -19 -17 -26 -17 -16 -18 -23
manager$ imu 23 -21 -16
~nqui mpq -22 15 -15
~nsw abdgjlnopqsv -27 -20 -22 19 -17 -19 -20 -19 -18 -19 -22 -19
~ooki bfghijlnopsu -17 -18 -16 -16 -18 -17 -20 -29 -17 -23 -18 -22
~thd adio -18 -16 -15 -16
""",
    """
^alo efjlmtu -23 26 -15 -16 -26 -17 -17
^we acdefghiklmnpqsu -26 -23 -18 -37 -44 -42 -42 -49 -39 -31 29 -51 -25 -15 -43 -51
does__run dmu 17 -22 -16
home$ abdgijlmouv -40 -29 -22 -15 -23 -22 -17 -30 -35 -26 -18
i_split d 18
just_get nq 16 -24
pick__the him -20 19 -22
que_lo bdfgimnu -17 -18 23 -22 -15 -27 -16 -27
your__and a -16
~dios adhlou -17 -20 -16 -22 -15 -20
~rror l -16
~wash l -21
""",
    """
about_a abdmnrs -20 -18 -16 19 -22 -23 -16
bill abjmnopqru -26 -21 -23 19 -29 -18 -20 -19 -18 -36
do__@pay dgjlmnu 37 -22 -24 -16 -45 -21 -21
tomorrow$ dru -21 -17 -16
~<qu cdefghjln -20 -84 -63 -41 -38 -43 -24 -16 -15
~cto dghjklmopquv -31 -26 -23 -26 -16 -28 -18 -19 -17 -21 23 -22
~rsl m -23
~tes bcdefjlpqtuv -45 -37 -19 -22 -29 -20 -35 -47 -26 -15 -16 -28
""",
    """
^oye u -16
hook__up am 18 -20
it__up m -27
not:here abdgimrv -16 -22 -15 -27 -22 -20 -16 22
she_can abghiklnor -17 -23 -17 -16 -23 -16 -15 -21 -29 -16
through__do m -16
to_be bcfghijkopv -38 -26 -19 -25 -21 -16 -39 -25 -32 -25 -34
to_wait mnu -20 -25 -19
~ist> bcdefghiloprstu -30 -42 -45 -32 -23 19 -34 -25 16 -19 -39 -43 -37 -37 -51
~lly> ghlnprv -24 -23 -16 -21 -22 -18 -17
~mebo cgmnrs -16 -20 -34 -26 -22 -27
~oke> adehjknoptuv -16 -28 -16 -17 -20 -28 -31 -24 -27 -15 -30 -19
""",
    """
a_few m -21
disab* a -24
you_must b -16
~chof abmnop -21 -21 -19 -15 -21 16
~nue adgijopqstuv 16 -28 -20 -26 -28 -24 -16 -21 -15 -17 -26 -21
""",
    """
can__@vehicle mnq -23 -17 29
do__all agjntuv -30 -20 -16 -18 -17 -27 -16
lost$ g 18
mensajes abcdefhjlmnopqrst -36 -25 -16 -40 -32 -28 -35 -44 28 -24 -37 -41 -28 -30 -37 -35 -26
~<bar abdkopq -27 -17 -16 -18 -16 -18 -21
~<fun djnpq -17 -16 -21 -18 -24
~eman bdgijkmnp -26 -23 -19 -29 -22 -17 -29 -26 -17
~ica> abcefhjklpqr -34 -27 -18 -22 -16 -23 -16 -23 -29 -17 -31 -25
""",
    """
^tiene cdgimorsu -16 -24 -18 -21 -29 -15 -15 -20 27
gatorade dmnqu -16 -29 28 -17 -15
how bcegiklopqrstuv -50 -40 -65 19 -79 -45 -33 -68 -64 -26 -54 -17 -55 18 -69
my__@stop mp -21 -16
the__i cgimnoprsuv -16 -24 25 -43 -27 -16 -23 -17 -20 -24 -36
to_have aimpq -34 -35 -34 -34 16
~<gh delu -20 26 -15 -16
~espa hm -15 -17
""",
    """
@hello__is bfgijlprsv -23 26 -18 -16 -21 -25 -17 -17 -25 -27
cita abcdefghijlmnpqstu 41 18 -40 -33 -46 -34 -50 -18 -54 -24 -24 -35 -28 -36 -40 -66 -28 -81
got__with mpu -18 18 -15
on__day gjnqu -20 -17 19 -21 -16
the__@texts am -15 -24
y__@fetch mp -18 18
~ibe bcefghijknopqstv -19 -21 -21 -21 -38 -22 -29 -22 16 -24 -17 -19 -21 -26 -22 -22
~lmo r 17
~oner almnopqrs -41 -23 -36 -26 17 -17 -27 -18 -22
~tic> d -18
""",
    """
@price__@cancel dm 21 -23
como__eso gm -16 -22
lento m -16
now defgijlmnprtuv -52 -41 -50 15 -54 -26 -16 -32 -63 -25 37 -45 -69 -39
you_already m 18
~eeth u -23
~ferr a 16
~iru em 22 -20
""",
    """
make__an a -19
mi__# mnop -19 -21 -15 -16
more__have b -17
none_of h -15
~aud d -18
~eive i -21
~nall o -16
¿_puedo dghjs -20 -24 -17 -22 -18
""",
    """
^never aimrst -24 -17 20 -20 -18 -16
instead$ acmnoqr -20 -15 -30 -24 27 -18 -18
it_is ehijlnost -27 -32 -27 -36 -19 -44 -16 -31 -40
not:a bcdefhjkmnopstu 22 -34 -34 -20 -18 -40 -23 -23 -33 -53 -17 -24 -20 -33 -25
prendan_los klm 16 -16 -19
~sli abilmno -22 -17 -16 -16 -19 -19 18
""",
    """
a__llega hm 16 -20
a__time bmo -16 -23 18
de__del bl 21 -20
que_hacen mu -19 20
tiene bcdefhijknopqst -27 -33 17 -20 -19 -31 -40 -34 -21 -37 -17 -27 15 -33 -21
y_eso mn -18 15
you_@stop ajlmn -23 -17 21 -30 -16
~clud dim 17 -17 -18
~ecio djnqu -16 -17 -17 -20 -18
~elv ajmqruv -16 -17 -20 -18 -21 -17 -16
~kes> abdilmuv -29 -17 -16 -20 -20 25 -26 -26
~morr cdfgklpru -17 -26 -19 -15 -15 -19 -16 -23 -21
~spen mn -18 17
""",
    """
file_a im 18 -16
hallo jm 17 -20
nm flu -21 -19 -17
~att adinoqu -20 -20 -19 21 -24 -17 -23
~erwa am -17 -20
~exam mu 16 -20
~imer bhiklnoru -18 -22 -20 -16 -26 -19 -23 -21 -20
""",
    """
guy djlmv -17 -18 -20 -25 24
time__@eat h -16
~be> acdefghjpqt -31 -30 -31 -35 -28 -37 -25 -27 -21 -22 -27
~essi dgmnu -17 -21 -17 -20 16
~tafa uv 17 -16
""",
    """
@month$ bgilnrsuv -21 -22 -19 -26 -25 -25 -24 -24 -24
out__town o 20
taking__a an -21 -16
you__@person djm -15 -15 -28
you__who i -18
~actu aghjnq -19 -15 -18 -15 -17 -17
~iz> ahms -17 -17 20 -16
~labl jn -16 -18
""",
    """
does__last mu -19 16
juega_la m 21
need__keep o -16
pongo bdfgijkmopqrsuv -20 -26 -21 27 -25 -26 -21 -39 -28 -20 -23 -18 -18 -38 -17
~lit bcghjloqtuv -29 -16 -18 -19 -19 -17 -17 -21 -17 -23 -17
~nce ceghijlmnpqrstv -27 -20 -18 -41 -29 -42 -15 -24 -48 -35 -32 -18 24 -34 -25
""",
    """
does__pick d 16
pleas* defnpqst -33 -35 -31 -38 -33 -45 -33 -18
these_please l 17
~wee cdfgijklnopqs -25 -38 -20 -36 -38 -31 -23 -23 -37 19 -25 -33 -24
""",
    """
@late__the m -22
hora__@eat m -15
ride abcdefghijklmnopqrstuv -70 -58 -59 -75 -62 -63 -64 -56 -66 -79 -57 -64 -48 -36 -47 47 65 -33 -50 -59 -68 -67
~ctr bn 17 -15
~hom abcdeghjklmot -40 -29 -25 -39 -16 -36 -27 -40 -24 -22 -16 -30 -21
""",
    """
front_@staff j -24
my__yes q -20
today$ cgjlnopqu -17 -17 -32 -24 -18 -53 -19 -27 -29
~omas jmq -16 -27 -17
~tel> am -23 21
""",
    """
la__dice m -17
when__get s -15
~ski acdefhlopruv -17 -24 -34 -25 -23 -28 -32 -20 -28 -27 -38 -18
""",
    """
can_text agiklm -15 -15 -15 22 -19 -17
debbie muv -18 -18 28
i_need bglprv -48 -27 -27 -17 -42 -29
maria aijm -19 18 -15 -31
que__a bgjlmnoqrs -30 -24 -22 -16 -24 -31 -29 16 -16 -17
what__nearest jm 18 -18
wifes o -20
~anqu mq -22 -17
~efon abcjnoq -22 -21 -16 -15 -23 -18 -22
""",
    """
@insurance cdefgijklmnopqrstuv -42 23 -34 -37 -50 -53 -61 -42 -47 -21 -17 -50 -52 -24 -44 -53 -37 17 -53
do__owe dgnu 23 -18 -19 -17
esta__@relative m -17
quiero__@treat amu 18 -17 -16
quiteme_del akmn -21 -15 -22 -16
reached imv -16 -18 21
~<hh em 24 -22
~<rep abcdeghjnoq -29 -18 -16 -26 -16 28 -19 -16 -22 -20 -19
~ler> ilmuv -17 -16 -18 -19 18
~ten cefghjkmruv -50 -49 -22 -25 -31 -21 -38 -20 -30 -20 -25
""",
    """
=said:wrong_number abcdefghijklmnopqrstuv -67 -71 -65 -42 -62 -74 -81 -70 -65 -63 -65 -19 -85 -59 -61 -63 -37 -51 -61 -73 -36 100
@drink_pasaste mt -16 16
botox m 21
my__to cdgjqrsu -30 -32 -31 -30 -19 -16 -19 -33
speak__the im 24 -20
~stor abcdgjklmnqrsu -18 -22 -17 -18 -23 -25 -16 -28 24 -22 -23 -29 -25 -23
""",
    """
i__@spanish m -17
quiero__me bikmou -24 -26 16 -45 -18 -19
voy__@relative mp -15 21
will_that m -17
~afe bdghijloqrs -15 -29 -21 -16 -17 -21 -15 -17 -18 -17 -26
~esto aefhijkmnopqt -19 -32 -48 -54 -21 -16 -40 -29 -24 -18 -54 -24 -36
~five aijo -16 -15 -16 -24
""",
    """
brain dgjlnqu -17 -17 -22 -15 -17 -16 18
could__wait a -16
do__like adghmnu -32 -19 -20 -22 29 -24 -20
es__numero l -17
mi__@sick blnq -16 -15 -18 23
~hut adghjlmsu -21 -19 -17 19 -18 15 -20 -15 -22
~orio in -17 -17
""",
    """
^about abdinorsu -21 -18 28 -23 -24 -23 -23 -15 -24
am__# lms -15 -16 -18
~<cha cefjqstu -37 -27 -22 -45 -28 -44 -31 -34
~<vea am 22 -20
~cina drs -15 -18 -15
~ist bcdefhiopqrstuv -23 -25 -43 -45 -40 -62 -16 -29 -27 -32 -29 -27 -23 -41 -17
~ivar km 19 -18
~soc h -15
""",
    """
es_una adgjlmv -16 -17 -20 -21 -15 -26 23
for$ adjlmstu -28 -38 -23 -19 -28 -15 -16 28
pelic* m 21
top__morning fmno 18 -17 -18 -16
y_no abhiklnpqv -22 15 -19 -27 -25 -15 -25 -29 -17 -24
yo defhjmnorstuv -33 -56 27 -41 -51 -18 -58 -38 -42 -47 -44 -44 31
~blar ci -20 23
~nci defnoprv -21 -25 -26 -37 -18 -33 -32 -27
""",
    """
another cdghilnprs -19 -21 -23 -20 -26 -20 -22 -28 -20 -20
no__is im -17 -21
number__# m -17
the_@clinician cegijklmnopqstuv -27 -25 -32 35 -36 -36 -25 -46 -36 -18 -30 -33 -16 -27 -48 -26
~<med jlmpv -19 -17 -15 -18 -20
~abet n 15
""",
    """
@call__@call im 16 -16
best bcdgijklmnorstuv -17 -18 -24 -28 -21 -24 -16 -21 18 -19 -16 -15 -17 26 -32 -24
quisiera__mi an 17 -16
scrat* mn -22 -16
sense g 16
~rout djmru -17 -16 17 16 -17
~rtal m -21
""",
    """
@clinician__this m -16
^consider b 16
going__set d 15
guagua h -15
just__on b -22
me__@clothes ailmopqrs -30 -20 -21 22 -18 -18 -15 -25 -16
que_papeles n 18
~jm> em 19 -18
""",
    """
ir__@clothes n 20
la__la agru -22 -17 -22 -29
termine o -17
~each bcjknopqrs -27 -27 -29 -29 -30 -28 -21 -23 -20 -23
~uena fnu -19 -16 -21
""",
    """
success dmu -17 -18 17
~<chi adghijkpqtu -15 -20 -27 -18 -27 -22 -18 -24 -23 -15 -30
~<wr abijopqrt -26 -24 -16 -17 -26 -24 -27 -19 -18
~cutt m -18
~hree m -18
~issi acgru -25 -16 -15 -19 -20
~ntem bi -20 -20
~nybo djmouv -19 -17 -17 -20 -20 -16
""",
    """
he bdefghijlmoprtuv -22 -31 -26 -38 -17 -41 -41 -36 -37 -30 -26 24 -48 -26 -30 16
puede_ser ano -22 -30 19
yo_no adefghjklnopqrsuv -42 -36 -17 -22 -20 -20 -16 -25 -20 -27 -30 -22 -35 -19 -23 -18 31
~nsur m -15
""",
    """
it__@date ablmou -20 -23 -16 -20 26 -15
~clo abdhilnqu -24 16 -17 -15 -19 -27 -16 -22 -29
~sks mu -17 20
""",
    """
@howmuch_tengo dq 23 -18
and_now m -17
did__@stop lm -23 21
licencia au -19 -20
which_way jm 17 -19
~pty mnu -18 17 -18
""",
    """
@thanks__you mt -17 23
a_mandarme kl 17 -18
an__i mov -18 -19 -17
end__@call im -21 16
ir_por npq -20 -19 15
no__den l -18
podre mnor -19 17 -23 -16
scratch__off l 16
ya_estoy abglmpr -23 -23 -20 -25 -34 -23 21
~<cog dgimnoqu 20 -18 -18 -32 -19 -23 -15 -18
~<tea ilm -15 -19 19
~back aefhklnoruv -17 -19 -25 -27 24 -44 -33 -20 -19 -21 -38
~gets q -16
""",
    """
compr* diu -18 -16 -18
no__the bm 22 -25
~work abcefjklprstv -21 -23 -32 -32 -31 -45 -43 -21 -22 -22 -44 -34 -32
¿_@open hmn 20 -18 -16
""",
    """
aviso$ aekot -15 -17 -18 -17 -17
la_luz djlmo -19 -20 -19 30 -16
on__@door m -17
~<si cdefghilnopqstv -52 -32 -44 -53 -34 -29 -41 -19 -32 -23 -24 -21 33 -26 -22
~akes adilmuv -25 -15 -17 -18 17 -19 -19
~eap j -18
~tien befklmnoprsu -29 -33 -36 -21 -19 -17 -58 -25 -48 -30 -58 -24
~tit r 17
""",
    """
cual__es gjmu -16 22 -19 -20
got__@call lmv -17 -26 22
hay$ defhilprsuv -17 -22 18 -25 -19 -17 -15 -20 -19 -34 -21
this$ efhjklmnorsuv -20 -43 -21 -48 -39 -40 -27 -25 -18 -20 -37 49 -30
~elp> bcefghijklnoprsv -29 -29 -31 -28 32 -20 -28 -27 -30 -24 -33 -25 -29 -28 -28 -34
~ney cgijlmnosu -16 -17 -21 -18 -19 25 -22 -23 -17 -21
~nsig bdlmn -24 -16 -17 -21 -22
~rs> abcefknprtv -16 -24 -16 -32 -37 -31 -49 -23 -40 15 -23
~when bcdefghjklpqtv -17 -22 -17 -21 -21 -34 20 -22 -21 -15 -16 -33 -22 -35
""",
    """
@relative__@visit bdnpqrv -23 -20 -19 -22 -22 -16 -17
em km 18 -19
my_boss b -19
~<pep m 16
~pus abdhimnpuv -29 -17 -19 -22 -26 -20 -25 -18 -28 -24
~quen aklmov -22 -17 17 -17 -17 -19
""",
    """
care_of mp -16 16
need__can a -18
or abcefijklmnoprstuv -16 -28 -49 -46 -16 -38 31 -52 -69 -82 25 -27 -56 -57 -68 -42 25 -50
please__out cilm -16 20 -24 -17
we__not amq -16 -31 -21
~hoev a -16
~lend dij -17 -18 -15
~onsi dglmov -20 -17 -21 -31 -22 -17
~rade bfhijnopqsuv -24 -18 -20 -25 -16 -24 18 -18 -20 -21 -21 -16
¿__puede amnu -15 -25 -36 -18
""",
    """
@traffic__the jr -16 21
^lol abcdefghijklmnopqrstuv -22 -29 -29 -36 -47 -38 -35 -21 -26 -23 -23 -36 50 -41 -19 -17 -28 -24 -20 -34 -30 -33
found jqu -24 -22 -16
tell__what m -18
which__the u -17
~<jok m 23
~alls am -17 -21
~llec bm 15 -24
""",
    """
aqui_bondi m 17
efectos a -16
gas dgmnosu -32 -17 18 -23 -18 -19 -26
is_up adfghju -19 -23 20 -16 -17 -20 -26
suena__cel m -17
y_yo m -17
you__have ajkmnpt -16 -25 -24 -24 -22 -19 -18
""",
    """
@person__there dhim -15 -19 17 -20
what__@place dgjnu -24 -21 15 -19 -20
~hag cdfhorsuv -15 -36 -21 -23 -24 -24 -19 -34 -18
""",
    """
almost fjlmr -21 -17 -17 -25 31
my__# abijklmnopqsu 18 -29 20 -22 -20 -23 -23 -18 -41 -15 -19 -29 -21
slide__to mo -16 18
to__list agkln 21 -20 -18 -16 -21
to__so imv -19 -21 -15
una__en o -23
~nyo abdjlnorsu -21 -21 -26 -22 -23 -24 -16 -17 -16 -31
""",
    """
it__i ijlmprv -17 -23 -19 -32 -20 -19 -16
my_@move m -17
trabaja$ bdmnu -18 -18 -23 -16 20
was_going bdmnq -16 -19 -25 -20 22
~exa adhinq -23 -23 -20 -20 -23 -18
~gf> e 16
""",
    """
@call_back i 17
do__care m -23
exact* m -23
find__a jq -16 -16
mind__@visit bm 19 -18
nix__@visit b 17
of__today bo -17 -16
woke_up m -16
~<ade abmpq -23 -17 -26 -16 -17
~pala gu 16 -16
""",
    """
contesta m -19
evening bdmru -20 -21 -36 -17 -16
for_someone m -21
i__told mn 16 -21
ready_to a 22
~osa> abijnqv -15 -17 -16 -17 -18 -20 23
~skip abcdefgijlqstuv -24 21 -19 -24 -21 -18 -20 -22 -21 -21 -17 -18 -16 -27 -16
""",
    """
@call__@day hm 20 -21
^@english abcdefghijklmortuv -22 -22 47 -19 -39 -30 -31 -17 -35 -26 -24 -31 -37 -18 -22 -21 -25 -18
barista$ u -18
before_# hin 21 -19 -21
it__@treat du 20 -20
that__it mn -32 -15
~<cp n 17
""",
    """
@move_la abmo -18 -25 -20 22
do__my giklnosv -40 -30 -16 -41 28 -32 -25 -27
down$ adglopru -26 24 -18 -25 -20 -15 -27 -22
press_# g 17
~afte abcdegjlmtuv -20 -16 -31 -17 -21 -35 -19 -32 -39 -26 -17 -23
""",
    """
arriv* mn -21 16
have_got m -21
pueden__favor i 18
~<cho bdghijklmostuv -33 -30 22 -20 -27 -23 -17 -26 -28 -15 -16 -15 -23 -23
~tede cfginprs -19 -28 -18 -24 -26 -23 -19 -17
""",
    """
at__@open o -17
dejo$ m -18
en_# dgjr -20 -18 -16 19
try abcdilmsu 41 -24 -17 -17 -21 -16 -42 -16 -33
your__best mt -18 15
~fect cdghjlmqrv -16 -29 -29 -24 -26 -22 -29 -24 -16 -18
~ocat ahmuv -22 -19 -30 -19 -18
""",
    """
^explain i -19
a_text agkmu -19 -22 -22 -16 19
guard* abr -18 -24 17
que_@fetch afghijmopu -20 -16 -39 -15 -20 -25 -20 -17 -35 -27
vacation r -15
your__are kl -22 23
~<eno dklntu -19 -16 21 -17 -16 -16
""",
    """
@drink_on amnrs -17 22 -18 -17 -16
my_@body abdmoqrs -21 -19 -24 -27 -24 -26 -23 28
not_@drive mqv -25 15 -16
one_is im -17 -16
set_up adhiloquv 33 -22 -15 -25 -17 -20 -17 -18 -16
tengo__@fetch gu -38 -22
~deci cdehjklnopqrsuv -17 -30 -17 -23 -24 -27 -31 -33 -17 -23 -26 -32 -32 -29 -24
¿__lo mu -20 -18
""",
    """
i_wear adgjnoqsu -20 -16 -21 -17 16 -16 -15 -25 -34
me_@day amoq -18 -21 20 -17
~<shu adghjlmsu -21 -19 -17 19 -18 15 -20 -15 -22
~ctua dhm -17 -17 -24
~hue a 18
~mood s 15
~robo mn 17 -17
""",
    """
^add abgiln 17 -16 -21 -17 -29 -22
const* n -18
me__send m -15
me_what am -20 -25
~dude mv -16 19
~may ehilmu -19 -16 -19 -19 19 -16
~nt> defghjnpqrstu -19 -50 -50 -22 -35 -21 -31 -52 -38 -22 -39 -30 -26
~olv cdefghijnpsv -21 -29 -23 -17 -25 -17 -31 -22 -30 -19 -24 -23
~omew adghijp -19 -17 -17 -16 -17 16 -16
~pto dklm -20 18 -19 15
~ret dehijknoqu -31 -15 -18 -16 -20 -19 -17 -28 -19 -30
""",
    """
do__ready amn -21 -22 22
i__i glruv -21 -34 -17 -37 -23
not:us m -15
put_a amn -20 -20 -15
to__my abcghklnqtuv -37 -16 -21 -33 -20 -39 -40 26 -23 -18 -50 -15
ustedes_hacen u -16
~<fol bijlmr -23 -20 -25 -18 -32 -19
~cuer a -18
~eden fhjlnpqrsu -18 -25 -26 -30 -19 -25 -43 -19 -22 -19
~edit m -16
~epre adgnsu 15 -20 -20 -18 -15 17
~fhg e 16
~help bcefghjklnoprstv -33 -32 -33 -32 30 -22 -30 -33 -27 -35 -29 -31 -29 -30 16 -39
~nsan m -19
~xes gmu -16 20 -20
""",
    """
@cancel__@visit adikmnoqrsuv -46 -30 -22 -25 28 -23 -55 -24 -23 -22 -20 -28
^cheers mt -16 17
email bimv -19 -19 18 -19
have__@vehicle jmqu -28 -26 28 -16
man adln -18 -15 -22 -17
says cfhiltv -18 -37 -24 -21 -22 -17 -19
the_library m 18
these__for l -16
~<cod adij -16 -15 -20 15
~alke mopq -21 -18 -17 -16
~aye adgjnpqrsuv -25 -22 -18 -24 -21 -16 -18 -23 16 -25 -22
~guir mq -23 -16
""",
    """
come cfgilmpqrstv -15 -18 -56 -64 -51 -32 -30 -16 -18 -45 -17 -24
otra__mas a -18
~<ti cefgikprstu -25 -46 -33 -36 -27 -35 -20 -24 -16 -52 -25
""",
    """
al_@clinician adikou -23 -24 16 -20 -26 -18
gave_me ilmouv -18 -17 -21 15 -16 -18
me_in abdefghiklmnopqsuv 37 -21 -38 -31 -16 -32 -28 -41 18 -27 -50 -30 -16 -34 -38 -26 -47 -23
no__my b -24
not__text lm 17 -19
~larg o -16
~olic b -20
~rco> efjmuv -17 -17 -17 -23 -15 16
""",
    """
@place__on j -15
give__the dlru -19 -17 -17 -19
hablenme begiklm -15 -18 -15 31 -16 -22 -30
have__on m -20
not_worry bmopqv -17 -24 -17 18 -16 -15
""",
    """
^nothing bgoqu -26 -31 -24 -24 -17
i_say gjnu 30 -20 -18 -28
que__@drug n 15
traffic abdefghijklmnopqrstuv -19 -26 -21 -17 -18 -20 -26 -20 -27 -16 -16 17 -20 -22 -16 -25 22 -26 -16 -24 -21
~<ni abcdefgijkpru -26 -37 -34 -47 -32 -40 -34 -40 -41 -18 -34 -22 -42
~imi dlouv -24 16 -20 -16 -16
~ita cefghlnpqstuv -34 -29 -22 -23 -16 -17 -29 -41 -21 16 -19 -18 -26
~itc dm -15 18
""",
    """
^aqui agjlquv -24 -22 -25 -18 -21 -23 31
got__@body bmopr 23 -24 -18 -15 -21
have__in bcdjmpq -19 20 -21 15 -32 -17 -16
~mber abcefhnoqrst -15 -39 -31 -22 -24 -36 -29 -21 -28 -28 -20 -27
~tea adeghjnpsu -19 -22 -18 -18 -21 -25 -28 -20 -18 -28
¿_se ahijmnsu -24 -16 -17 -18 -26 -23 -22 17
""",
    """
have_one bpq -18 16 -19
i__bleach m 18
kid bcnpqsu -25 -19 -24 -32 -24 -22 -22
no__here bv -16 20
quiero__@visit bik -19 -16 -21
to_text aimu 16 -18 -17 -16
want_them mv -20 -16
~arad jr -15 16
""",
    """
darme b -17
not:number g -19
~ettl n -17
~ndar fhijnopqrt -18 -23 -31 -39 -36 -22 -18 -34 -20 -16
~nsu bcdefghiklpqrstuv -21 -23 -17 -32 -18 -24 -21 -20 -16 24 -24 -26 -28 -23 -20 -16 -25
""",
    """
el__antes do -15 -20
keep__on m -17
my_@visit abcdefghikptu -73 40 -36 -36 -34 -19 -36 -28 -19 -36 -43 -31 -67
oficina abcdfgiklnoqsv -18 -16 -17 -26 -20 -25 19 -16 -27 -20 -25 -19 -17 -32
ok$ abcefghijklmnpqrstuv -73 -45 -59 -84 -48 -55 -57 -67 -56 -22 -46 20 51 -34 -32 -43 -24 -81 -82 -59
senio* m -15
since$ ms -24 30
~depa m -17
~tar> acfjkmqrv -45 -23 -18 -36 -19 -42 -36 -16 -30
~udad ju 16 -16
""",
    """
at__i jm -16 -25
hon$ lmuv -15 -23 -17 21
the__so dm -16 -18
~cua bcdefklmnqstv -26 -40 -21 -31 -26 -30 -40 -16 -22 -26 -20 -29 -40
~gre cdghlmnruv -26 -19 -31 -26 -31 -22 -30 -24 -31 -26
~hey bceghijlntv -18 -25 -22 -33 -42 -18 -16 -27 -31 -22 -15
~norm adijmnops -17 -19 -16 -24 -16 -19 -19 -16 16
~pini m -18
""",
    """
do__prepare dmn -15 -16 19
i__more b -15
libra* m 18
me__miedo bo 19 -18
me_mandan j -17
que__hay bmn -15 -20 -21
~<lap m 17
~banm kl 18 -17
""",
    """
cell_off bl -19 20
decidi m -23
dentist abnu -19 -17 -18 -15
informacion gm -16 -17
pero__@day o 15
swollen s 15
tutor* gjm 22 -18 -21
was__after s 21
~cus b -16
""",
    """
anotame am 19 -18
do__taking am -18 -18
es__@person i -18
me__joke m 16
to_try abckmou 39 -20 -15 -18 -38 -19 -26
~imb mu -22 -16
~ues deghjklnpuv -22 -26 -20 -17 -44 -41 -31 -23 -28 -18 -41
""",
    """
^remove n -15
new$ ahm 20 -19 -15
tiene_que amnpquv -23 -17 -16 -15 24 -17 -16
~aby r -19
~ffe acdijklmqru -25 -16 -23 -19 -32 -15 -22 -15 -26 -21 16
~inda l -15
""",
    """
@insurance__is dn 17 -19
become do -18 20
my__@thanks b 16
que_numero ilmuv 19 -27 -22 -16 -29
the_home i -18
threa* l 19
~don acdefhiknopqt -16 -34 -51 -19 -16 -43 -18 -34 -40 -34 -35 -15 -15
""",
    """
@relative_is dgijlnpqstuv -41 -16 -22 -30 -20 -37 29 -32 -20 -16 -41 -32
debo adefhilmoqsuv -21 -19 -16 -18 -18 -20 -16 -31 -15 -16 -15 -21 -26
entrance jm 20 -20
he_says fm -20 19
it__from dm 18 -26
since__@treat ms -17 19
~<ati aimu 16 17 -26 -17
~rir bmn -17 -20 -15
""",
    """
a__@clinician a -19
going__be abjlmoqs -19 -21 -19 -16 -25 -29 -27 -27
not:understand m -22
to_get abdhijmorsuv 33 -32 -34 -27 -18 -24 -51 -21 -31 -24 -44 -19
""",
    """
@hello__i o -16
a_este guv -16 -20 -21
cuanto abcdefghijklmopqrtv -51 -48 -44 38 -54 -49 -46 -49 -54 -19 -40 -47 -17 -47 -44 -54 -20 -49 -48
fille* dn -18 -21
got__it bdjlmou -18 -15 -16 -15 -32 27 -18
not:tienen m -16
~desi lm 16 -20
~enat im -16 16
~weso mt -21 24
""",
    """
contacto l -16
go_@relative ceflm -19 -19 -17 -17 25
is__using mu 16 -15
the__go j -19
~<pis am -15 -16
~atr bjpu -25 -18 -15 -17
~cip m 18
~vies m 15
""",
    """
anything bghikmrsv -34 -29 -34 -22 -16 -18 -22 -25 -24
give_me bgklpqsuv -39 -17 -21 -16 -20 -24 -19 -42 -23
off_my bdlo 16 -19 -19 -15
today acegjklnpquv -20 -22 -20 -22 -36 -18 -25 -25 -27 -37 -32 -19
up__@day m -17
~abri abdhjlmnqrsu -30 -17 -18 35 -19 -15 -37 -22 -17 -18 -17 -23
~cru ao -23 18
~gina m -18
~susc alu -17 22 -16
""",
    """
@relative__@drive mno -35 -21 -20
donde__eso ju 19 -17
enough dklntu -19 -16 21 -17 -16 -16
how_long bdfgiklmopqrsuv -29 -39 -16 -31 -24 -21 -32 -28 -18 -22 -24 -21 17 20 -18
my__@food mn 16 -17
to_this m -19
took_my mn -16 18
uber abcdghijmnopqrstuv -26 -23 -23 -31 -26 -27 -21 -20 -16 -37 -25 -34 26 16 -20 -15 -33 -20
viejo* m -18
~rom> aehkoqrv -23 -22 -40 -17 -25 -35 -20 -34
""",
    """
greetings f 16
instr* mno -20 16 -17
will__able n 15
~<wor abcdfjklrstv -40 -32 -41 -25 -34 -29 -19 -19 -28 -23 -34 -40
~reac bcdgijmnopqtu -23 -28 -35 -19 15 -26 -44 -16 -19 -15 -17 -16 -35
~voke lm 17 -17
""",
    """
but__need m -16
cambi* acdghijlnoprsv -20 18 -18 -17 -19 -24 -19 -23 -16 16 -18 -22 -22 -29
cubre_@insurer m -16
mandarme di 19 -21
plaza dhjmuv -20 -17 23 -19 -18 -15
~<esc abdfhjmnost -23 -33 -29 -16 -25 -15 -21 -28 -23 -19 -15
""",
    """
bajo bjm 16 22 -25
come__@day a 16
is__@date d -17
me__no ackmnpsuv -17 -15 -20 -40 -22 -18 -20 -22 -24
que bcegilmopqrstuv -27 -37 -39 37 -31 -34 -41 -30 -38 -17 -64 -30 -55 25 -47
~sel abfghjrstv -22 -17 -15 -31 -32 -32 -30 -20 -23 -28
~sit efghklntuv -27 -39 -28 -33 -19 -23 -23 -36 -37 -43
""",
    """
@relative__me abcgijlmpqstv -44 -15 -22 -18 -20 -24 -39 -44 36 -18 -32 -17 -25
for__@relative abcdimnopquv 29 -19 18 -19 -22 -28 -27 -22 -23 -16 -22 -17
mas__please l 16
no_i bgloqv 15 -21 -19 -21 -23 -20
retir* k -17
they_put du -16 19
think cdefghklopqrstu -26 -36 -35 -32 -40 -25 -31 -37 -27 -20 -25 -23 -19 22 -35
~tays o -16
~uy> e 17
""",
    """
@drug__the mn -20 27
meeti* am -16 21
text__@stop l 15
~<dem bdgijlmnosu -15 -15 -17 -16 16 -15 -28 -16 -24 -18 -17
~<est abcdefikmnopqt -25 -41 -21 -16 -59 -18 -21 -28 -25 -16 -30 -17 -18 -18
~<ghg e 15
~ambr s 16
~eabo jm 17 -18
~ian> djnqu -19 -15 -15 -15 -16
""",
    """
a_list lm -17 -18
am__getting akmrv -21 18 -26 -17 -20
contact glmu -16 18 -26 -20
me__mandar aimo -17 -21 16 -15
pastillas mnpq -23 18 -18 -19
tiempo__llego m -16
to_@stop abgiqu -19 -20 -19 -20 -17 -18
""",
    """
^por abefgijkmnopqrstv -41 -22 -21 -19 -39 -24 24 -29 17 -29 -28 -29 -28 -31 -33 -23 -35
^todavia m -18
a__shop m -21
~<lan bcmu -18 24 -21 -23
~tear mv -19 -19
~try u -16
¿_quien aq -15 -21
""",
    """
@hours_tienen hj 16 -20
@move_it abdgijlmnopqruv -29 -15 -26 -24 -20 -30 -23 -53 -25 43 -22 -32 -18 -29 -15
^estan dfgiklnu -23 -29 -22 -28 -18 -23 -15 -21
^show bu -17 -16
am_having a -16
cuantas_horas n 16
ya_estuvo m -16
~ntro bcdfgijlmpq -25 -21 -29 -20 -28 -27 17 -25 -40 -20 -17
""",
    """
late abcdefghijklnopqrstu -43 -20 -33 -33 -32 -35 -47 37 -49 -38 -41 -37 -40 -27 -45 -24 28 -47 -35 -54
long_before ms -26 -18
minutes_for mr 17 -18
set__@visit a 18
~<mai dinu -20 -16 -17 -17
~ail cdefghjkoprstu -25 -23 -24 -21 -19 -42 -18 -17 -23 -25 -38 -32 -30 -29
~llet g -15
~mus acdeghijlmpstu -33 -16 -30 -19 -21 -30 -25 -27 -31 26 -21 -20 -19 -31
""",
    """
#_y ijmnsv -17 -16 -27 -19 -16 -17
@texts__quiero m -15
^activar km 19 -18
^might m -23
a__please bcilmu -16 -21 27 -16 -33 -16
how__today fhm 21 -20 -20
legit u 16
me_alone m -20
nieto amnq -17 21 -17 -21
no_veo jm 18 -19
put__to do -15 -20
~ream adhilmnqsu -17 -16 -16 -20 -19 18 -21 -17 17 -33
""",
    """
allow* ijnoru -19 -17 17 -16 -18 -17
~answ abdgjlnopqsv -27 -20 -22 19 -17 -19 -20 -19 -18 -19 -22 -19
~faci m -17
""",
    """
#_oclock blm 17 -17 -15
cafe nq 17 -18
is__shot u 16
me__donde gms -15 -25 17
puedo__asi n 16
~face bs -16 16
~fly u -19
""",
    """
@ride_is abdmnpu -16 -18 -19 -30 -19 19 -16
@year_nuevo a -16
^want abkmo 27 -20 -30 -31 -18
a_lot anqru -16 -18 -18 -18 -28
quitar u -17
take__@day a -18
~<hou acdgku -17 -17 -30 -19 -21 -25
~abra gou 16 -18 -16
~emai jopruv -16 -17 -15 -15 -16 -21
~enr l -16
~hate bdfghjkmnpqtuv -24 -26 -24 -22 -26 -19 -17 19 -19 -19 -20 -18 -34 -26
""",
    """
@body__a m -17
de_mi adgjnorsu -20 -23 -16 -18 -32 -16 -18 -19 -24
luck opt -16 -18 -16
~<por iklnoqr -16 -16 -25 -20 -15 -21 -18
~ibra m 18
~razo m -15
""",
    """
be_@drive mpq -22 23 -17
papa lmnv -15 -30 -21 -15
~<eac m -18
~<out bdgn -16 -19 -17 -16
~cio cdegijklopqstv -41 -35 -38 21 -28 -17 -43 -31 -32 -17 -26 -46 -16 -43
""",
    """
a_good bfhjlmopu -21 -22 -19 -18 -18 20 -30 -29 -18
expensive iu -18 -24
guys_have mu -21 -22
the_@staff im 26 -25
~pal gu 15 -19
~preg abcdklnopqsu -24 -19 -15 -25 -21 -25 -23 -24 -23 -23 -18 -19
~touc p -17
~ura> abdefgjlmorv -22 -16 -23 -17 -18 -16 -22 -18 -43 -21 -16 -16
~ybo bjmopuv -16 -16 -15 -23 -17 -15 -19
¿__ir dg -21 -18
""",
    """
for_another amou 24 -24 -23 -15
~ethi djpsv -30 -16 -22 -26 -23
~ext bcdefhjkmnpqrst -25 -26 -28 -39 -43 -42 -21 16 -25 -20 -37 -65 -31 -15 -49
~iat m -18
""",
    """
a__en m -17
esperen blmo 23 -15 -21 -15
long__it dmns -18 17 -26 -22
my_baby mn -16 16
quien__a mqu -16 17 -20
~<seg doqv -19 -15 -16 -15
""",
    """
#__any o 16
are__@call dghijmu -22 -24 -35 -28 -25 39 -33
can_talk i 19
la_ubi abghijklmoru -31 -22 -23 -15 -32 35 -23 -27 -27 -23 -24 -17
mandarme__@texts lm -20 15
~lta> acefghiklmnstuv -22 -22 -29 -27 -30 -27 -38 28 -39 -30 -31 -21 -22 -32 -23
""",
    """
am__doing v -15
need__@day ado -17 -19 -21
okay e -16
ropa adgimnqsu -20 -17 -43 -16 -30 33 -18 -16 -21
this__up m -18
town$ m 17
what__from gnu 18 -15 -17
~<cla abdijknq -24 -26 -26 -28 -34 -17 -22 -20
~dad> agklnpqrsv -24 -25 -17 -19 -23 -22 -21 -18 -22 -27
~hora cdefhijklpqrtuv -31 -45 -23 -39 22 -39 -46 -21 -34 -28 -16 -29 -26 -54 -18
~nven mu 20 -19
""",
    """
@call__text m -19
is__zip djmu -18 22 -23 -16
my_id mn -22 23
~lari gnu 18 -17 -17
~ptop m 17
""",
    """
@parking__a m -15
a_las bdgijqsuv -34 -39 -17 -25 -23 -16 -22 -16 -15
acryl* m -17
am__@symptom bors -16 -17 -20 26
le_hago m -21
mi_gente abfimuv -17 -17 22 -23 -19 -16 -15
vez bcdehiknpqruv -43 -28 -35 -16 -31 -30 25 -33 -21 -16 -23 -41 -29
~ents bghijnu -15 -16 16 -19 -21 -22 -19
~ght> bcefiklpuv -22 -37 -46 -37 -18 -15 -30 -38 -27 -30
~llar dg 16 -18
~nscr aclm 19 -15 -24 -23
¿__hay dn -23 -18
""",
    """
@vehicle__deja jq 17 -21
adderall nu 19 -18
agent efhimt -20 -23 -18 25 -26 -16
no__otra bo 16 -21
no__venir p -16
out_my abdlmos -21 26 -16 -15 -24 -16 -16
que_@stop u -17
revisen m -17
~<bot ehjkoqrv -18 -23 -26 -21 -17 -30 -17 -24
~mame am -16 -19
""",
    """
~dolo mn -26 -18
""",
    """
on__@day a -21
you__what adhmu -20 -27 -28 -27 17
""",
    """
ahorita__@thanks bmt -22 19 -18
haha emn -18 19 -16
to_five o -18
~dars i -17
~pest lm 18 -19
""",
    """
am__what m -30
driver abdfiklmopqsu -21 -29 -21 -17 -20 -20 -20 -33 -26 21 18 -24 -24
thinking__it am 19 -19
""",
    """
clase jm -19 -16
maybe el -18 -17
not:anyone bmq -15 -25 16
son bcdefhikopqrstuv -31 -28 -36 -16 -24 -21 -31 -27 -36 -28 -58 -26 -32 -27 38 -49
tell__i ir -15 -17
~rao m -19
""",
    """
@ride__@insurance b -16
cual_@door gijm -19 -16 21 -15
do__skip mn -29 22
fine_with m -15
i__go bmt 18 -16 -18
me__baja bq -29 -15
texted$ l 15
would__have abiu -22 -16 -16 16
~osp dghilnprst -20 -18 -19 -23 -16 -15 -22 -17 -25 -16
""",
    """
=said:prep_question abcdefghijklnopqrstv -70 -87 -74 -70 -52 -86 -19 -55 -61 -69 -76 -83 100 -97 -39 -47 -91 -62 -82 -74
is_black m -17
me_again adfkmn -19 -20 -20 26 -45 -18
~cia> bdghklnoprs -22 -25 -22 -17 -19 -21 -24 -25 -15 -17 -17
~eso> gm -16 -22
~eti eijkoq -15 -24 -18 -26 -27 -22
~fter abcdegjlmtuv -20 -16 -31 -17 -21 -35 -19 -32 -39 -26 -17 -23
~lem> dpu -16 -19 -30
""",
    """
a__home ns 16 -15
a_word im 18 -20
anybody_there i -22
fam abcdefghijklnqru -15 15 -19 -24 -30 -25 -19 -17 -16 -19 -17 -26 -17 -16 -18 -23
help__this mu -16 -21
remem* mu -21 17
scrap b 16
show$ b -17
~dict djnu -19 -18 -23 22
~ndec fm 16 -16
""",
    """
@open_on adj -20 -16 -15
ando_@symptom g 15
have__be n -22
if__need ad -16 -16
not:@visit dgijklnopqrstuv -22 -20 -33 -17 -30 -18 -26 -47 -24 -43 -16 -27 -15 -38 28
pedi bgq -15 -16 -15
talk__@clinician i -18
unsub cdefglmru -15 -15 -22 -17 -15 28 -33 -15 -15
without_a n -19
~<nea adhijlnoquv -24 -22 -19 -28 20 -19 -25 -22 -24 -29 -16
~alog m -17
~elt dghklmnopsuv -25 -22 -22 -22 -28 -38 -22 -23 19 23 -26 -16
""",
    """
^bendecido fm 16 -16
church adl -17 -16 -16
con_el bdlmnorv -28 -33 -35 -27 -17 -20 -28 -26
es__con q 16
llego_desde m -21
st dm -19 -22
~bab aiu -21 -17 -18
~kin cefhijlmoqtuv -27 -32 -51 -20 -21 -33 -43 -18 -43 -18 15 -16 -18
~rle knpu -17 -21 -17 -16
~rox m -20
""",
    """
@call_who im -18 -18
^dejenme lmo 21 -15 -15
a__on bhkpqru -17 -22 -15 -17 -24 -16 -19
any__i bm -16 -18
de__turno l -18
in__you m -22
my__got abcdegijklpv -40 -23 -22 -29 -17 -16 -28 -21 -24 -26 19 -32
not:out kv -16 -20
part djmq 18 -19 -15 -15
stoy mr -19 17
~<pos dhjknqsu -27 -29 -15 -19 -21 -18 -20 -17
~ecli im -18 18
~rwa bdilu -19 -17 -20 -19 -18
~wes behilrstuv -17 -16 -15 -16 -18 -18 -19 24 -24 -18
""",
    """
@relative__quedo pq -28 20
~lik bdefijnpqtv -19 -25 -22 -21 -17 -19 -15 -30 -27 -22 -37
""",
    """
a_@symptom adnqu -16 -15 -29 -20 -16
mi__su q -16
my__turn m -17
the_# abdghjklmnopqrsuv -22 17 -23 -20 -34 -34 -26 -21 -19 -22 24 -26 -16 -17 -17 -24 -20
the_line i 19
through_to im 17 -17
~ckin dmo -19 -24 -15
~mej adeghjklmopqruv -25 -27 -16 -26 -26 -20 -23 -20 -16 15 -20 -26 -20 -28 -29
~rge acefghnprsuv -17 -24 -28 -22 -42 -34 -19 -30 -32 -34 -46 -33
""",
    """
@stop_with klm -26 19 -26
i__word im 21 -17
no__@day bm 23 -30
put_down d 15
rather_not l 18
want__my l -15
~iled q 16
~ngs bcdiqrt -19 -23 -35 -15 -31 -24 -19
""",
    """
@clothes_or mnsu -20 26 -23 -18
otra__los k 18
you_up efhlmt -17 -17 -18 -18 21 -19
~<me abdefgjpqtv -34 -20 -36 -49 -52 21 -75 -41 -25 -40 -17
~egr dglmnq -20 -19 -21 -16 -18 16
~esco mn -28 -17
""",
    """
alguien__que i 16
in__a mu -26 -18
me__since m 19
pop__that dn 18 -18
que__# m -16
quiero_suscribirme kl 21 -17
""",
    """
bank dhimn -19 -22 -16 21 -21
cel agmo -19 -20 -29 -16
estafa uv 17 -16
from_this gm -17 -19
locat* hmu -15 -25 -18
need__on m -16
pueden_@call adimno -20 -23 24 -25 -15 -17
quitenme aklmor -15 -21 15 -18 -21 -25
tu__@relative mn 20 -16
you_still jmnoqsu 16 -31 -21 -20 -20 -21 -20
~oney gilmnou -16 -21 -18 16 -22 -22 -21
""",
    """
^habla c 17
^quien abciklopu -26 -21 -24 -41 -25 -33 -19 -28 16
^unsubscribe klm -43 33 -18
me_@cancel blopq -34 -24 -30 -28 20
say__need m -15
side dnu -15 -22 -16
~get> abdhiopqrsuv -26 18 -18 -23 -20 -24 -15 -17 -15 -19 -31 -19
~lars dg 18 -16
~rde acdeghijklnoqtv -34 -24 -27 -26 -27 -21 -28 -22 -24 -25 -28 -34 -22 -18 -16
""",
    """
on_my abcghijlortuv -36 -19 -22 -36 -17 -29 -34 -30 -42 30 -16 -38 -22
take__get jm -19 -17
the__up adjnopqsu -25 18 -20 -17 -23 -18 -20 -24 -21
~lir> nsu -18 -19 -16
""",
    """
capit* j -18
get_it abgjlmoqu -22 -22 30 -21 -24 -37 -20 -18 -27
number__to v 16
ya_conteste gm -17 17
~guna mq -19 -20
~igu efgijkmqst -16 -20 -16 -31 -32 -23 -24 -28 -21 -23
~riti p -16
~tamb ouv -15 -19 -16
~vec no -18 -16
""",
    """
@texts__a m -17
brb eflmu -41 -22 -18 35 -15
como__hago m -21
da_la jm 16 -19
do__work lmn -22 -25 -19
fell mpq -23 -23 21
hablen m -17
help_please g 19
in__@day h 21
not:he m -18
not_got p -17
~ije chilqrsu -15 -20 -18 -26 -28 -16 -19 -18
""",
    """
car__do j -17
dogs mnu 29 -19 -28
nobody bdmnopqsu -17 -16 -25 -26 -21 -18 18 -18 -19
she_said mn 19 -18
y__la mp -26 -19
~wise m -17
""",
    """
@move__@cancel mo -26 17
been__since ms -31 16
clothes dgmn -20 -19 -36 31
me__@medicine gmnu -20 -21 25 -19
me__dar bdmnpq -17 -20 17 -19 -16 -16
quiero__@texts abiklu -23 -18 -25 17 -20 -16
time_does dmn -17 19 -18
~ara defghiqst -15 -33 -18 -29 -19 -16 -21 -29 -37
~ick> bcjklmnst -16 -26 -17 -26 -32 -20 -20 -27 -16
~iph dm -21 21
""",
    """
=denied:reschedule abloqv -15 22 -25 -26 -22 -23
^set adilmpr 23 -21 -18 -22 15 -20 -22
el__hay m -16
lock_up hm 16 -16
no_@drive bm -19 -19
refil* abd -28 -16 -17
~<oc lmnopru -24 -30 -21 15 -16 -19 -24
~iabe n 15
""",
    """
am_stuck gmr 21 -19 -17
la abcefgklqtuv -34 18 -61 -89 -82 -35 -48 -45 -34 -42 -23 -50
where__plano j 17
""",
    """
hablar bhiklnoqsuv -25 -15 20 -22 -23 -22 -27 -25 -15 -32 -20
suppo* dmou -15 -18 -15 -17
the_lady im 18 -20
~unst cdefgiklmru -18 -16 -23 -18 -18 -15 31 -33 -31 -21 -18
¿__mas no -19 17
""",
    """
^dale dfjlnqv -17 -18 -21 -15 -17 -15 -16
a__in abcdeijkpqrs -27 -19 -21 -26 19 -38 19 -19 -21 -27 -27 -24
am_i abcfhiklmnoprtuv -35 -16 -18 -17 -30 -38 -35 -39 -64 18 -16 -21 -32 -21 47 -28
anxie* m -18
asking_for m -25
cambie__opinion m -18
~add acdefghijlnoq -21 -16 -25 -16 -16 -16 -15 -22 24 -17 -25 -22 -18
~cibi gimv -17 -21 -21 -16
~side adgiloqrtuv -34 -37 -28 -19 -20 -31 -18 -18 -16 -21 -25
~ter> adefgijlptuv -24 -39 -39 -44 -54 -16 -38 -15 -34 -44 -24 -37
~turn cdefginpstu -33 -33 -29 -22 -30 -24 -41 -17 -32 -24 -19
""",
    """
a__that abmrsu -23 -18 -19 -16 -23 -15
de_vuelta mr -18 -17
estos_@texts klmr -20 15 -18 -18
for__week m -21
horas__@eat n 15
want__@stop km -18 17
~dea> m -24
~rea abdefgjpqrv -16 -24 -27 -57 -55 -62 -26 -47 -33 -30 -17
~ters au -20 -17
""",
    """
can__have noq 19 -22 -19
con_@symptom ns -17 23
cover__or du 17 -17
el bcefgiklnptu -31 -52 -85 -81 -33 -24 -16 -47 -40 -18 -26 -31
epa$ efm -18 22 -21
greet* f 16
me_escriben lmu -21 -16 20
target_@open h -19
transfer i 17
~bol aijmu -15 -15 -19 20 -18
~empe agnu 17 -15 -22 -18
~eru> m 18
~scar dmorv -18 -34 -20 -20 -23
~she o -22
~vem ar -17 -16
""",
    """
@call__there hm -19 -17
have_you i -18
~<mar abcdeghijklnopqtuv -41 -21 -25 -39 -27 -34 -33 19 -45 -24 -38 -38 -30 -17 -37 -31 -48 27
""",
    """
would__bring m -20
~zxcv em 15 -15
""",
    """
cuenten__no hmn 16 -16 -17
is__success dmu -17 -18 17
mas__menos m 15
receive lm 15 -19
se_@insurer pq -16 -18
~<otr cdefhilmopqrtu -33 -24 -22 -23 -40 -40 -20 -18 15 -22 -26 -38 -26 -50
~ciud ju 16 -16
~reak cdel -17 -16 -19 -21
~unas ad -18 -18
""",
    """
does__his n 18
is__lot djm -16 16 -15
quiten__numero l 15
~link gm 15 -18
~sten abgv -19 -17 -15 -16
""",
    """
@hello__there fh 18 -20
@move__mi b -16
~hurt gnp -16 -19 -21
~nud km 19 -19
~ove> acdeghjklopqrsv -19 -22 -31 -20 -25 -24 -32 -26 18 -28 -26 -30 -15 -21 -39
""",
    """
@symptom_since ms -19 20
@thanks_a b -19
computer abdilmoqr -17 -19 -16 -19 -15 16 -16 -19 -18
encue* abdmu -18 -16 -16 -28 -20
turno_del m -17
~<nec defghjlprstuv -34 -20 -16 -19 -18 -20 -16 -31 -23 -27 -15 -19 -29
~bing kl -17 -20
~driv abcdfghiklmopqstuv -25 -30 -18 -27 -19 -16 -24 -31 -23 -27 -21 -29 18 20 -28 -22 -30 -18
~ism bcdiklsv -24 -17 -26 -23 -19 -18 -16 -23
~ply adgkln -17 -17 22 -17 -15 -18
~scr defhijnopqrstv -40 -37 -34 -34 -22 -41 -18 -43 -37 -36 -42 -31 -33 -18
""",
    """
@pay$ abcdefghjklmnopqrstuv -41 -39 -36 64 17 -33 -41 -45 -38 -33 -42 -28 -51 -33 -30 -44 -29 -28 -27 -47 -26
dumb$ mn 20 -16
escribo$ ilu -18 -17 -24
ser bdhmnos -19 -18 -15 -26 -33 27 -15
~<ser abcefgijlpru -28 -31 -21 -19 -23 -19 -19 -32 -16 -25 -26 15
~mien au -23 -18
~oes> abefijklprtv -27 -23 -21 -38 -21 -28 -18 -45 -42 -23 -38 -15
""",
    """
has_the aju -18 -16 -17
i_@vehicle nq -17 26
para_alla amru -16 -15 16 -18
~fire mn 17 -16
~ured n -15
""",
    """
a_trabajar o -19
which__do lmn -17 -36 -19
you__that bdghijknoqtu -24 -28 20 -17 -19 -23 -21 -20 -24 -22 -23 -27
~<net a -20
~ahea mo -29 -20
~oom abcdghiklmrtv 16 -28 -18 -31 -28 -26 -27 -20 -27 -22 -23 -17 -26
~orn bcdefgiklpqtuv -39 -28 -32 -30 23 -38 -31 -34 -42 -34 -40 -24 -39 -37
~ot> cdeghlpqstv -21 -33 -16 -30 -28 -25 -17 -27 -17 -19 -18
""",
    """
@thanks__help g -16
billing m -16
fast du -16 -15
last_@year s -18
not:soy abcdefghjklmnopqrstuv -22 -35 -24 -27 -18 -21 -28 -18 -17 -18 -33 -50 -26 -30 -26 -34 -19 -20 -16 -35 47
put_it o -17
to__one il -21 -18
un__voy m -21
we_talking dm 18 -22
~nese i -15
~undi u -15
""",
    """
can__split d 17
dude mv -16 19
he_has oq -16 15
someone gjklmnrst -30 -19 -16 -30 -18 -15 -23 -25 -22
tell__@clinician imr -19 -18 16
~ocu cglruv -16 -21 -16 -16 -28 -20
~supe abnopq -17 -15 -15 -15 -17 -15
~unic agm -15 -15 -23
""",
    """
del_trabajo m -22
en__¿ n -17
on__@book aikmo 21 -16 -18 -20 -17
time_can himn 17 -16 -18 -17
~anla b -15
~gos> adguv -16 -19 -15 17 -16
""",
    """
de_telefono m -16
ni__ni em -20 18
que__alla n -17
you__@visit o 18
~<agr bfmop -19 -17 -32 -17 16
~brok djnopu -20 -15 -23 -15 -18 -19
~cuar r 16
~uivo m -16
""",
    """
it__and u -17
me_bk am -21 -19
opt__in abcdegijklmnpqrsu -23 -17 -22 -19 -20 -16 -20 -21 36 -34 -28 -17 -22 -19 -22 -16 -25
por__de admu -20 -17 16 -16
~<sub klu 23 -28 -16
~<to acegjklpquv -16 -45 -57 -77 -20 -28 -33 -26 -39 -72 -57
~<wro u -17
~ffec n -16
~rna bghln -16 -16 15 -20 -21
""",
    """
#_no blm 18 -17 -17
about cefghjst -20 -22 -26 -39 -36 -44 -16 -27
about__@visit m -23
al_@day bo -21 15
i__see m -26
or__one ju 18 -20
~<ama adehlmnrtu -21 -21 -15 -19 -18 -25 -17 -16 25 -17
~<bil abdghjklnoqrstuv -36 -27 18 -22 -17 -28 -18 -19 -29 -22 -26 -24 -22 -15 -40 -27
~rado jm -16 -22
~rajo mpq -21 -18 25
~refo adm -18 16 -19
""",
    """
^toman dhmn 22 -15 -21 -19
visita lnpqruv -15 -17 -16 -18 -15 -16 -15
~aint dgjmnu -26 -21 -23 19 -27 -28
~ata dgijnoq 16 -29 -16 -18 -21 -28 -19
~wqe em 20 -20
""",
    """
es__por dmu -24 16 -19
perdi$ m 17
qualify m -18
room abcdghiklmrtv 16 -27 -17 -28 -27 -25 -26 -18 -26 -37 -22 -17 -26
se__con moq -16 25 -17
to_fill dn -16 17
~ixed aq -18 -15
~nfl ou 21 -16
~ssa abdlnotv -21 -19 -21 15 -17 -18 -16 -20
~sui d -15
""",
    """
a__job o -16
es__@hours hjm 18 -18 -16
gna__@late mr -16 18
ir_con imn -15 -17 18
necesito__un im 17 -15
pasa abdhilmoqtuv -28 -25 -20 -20 -16 -28 -30 -16 17 -19 -19 -22
perdi adhiopqs -20 -22 -17 -16 -27 -18 -25 -29
~rop> admpru -27 -19 -34 -25 -28 -24
""",
    """
gano_el mv 19 -16
it_says abl -18 -18 -17
langu* cu 24 -19
mensa* abdmqrs -22 -21 -16 -23 -18 -17 -17
ok__you ahmtu -17 -16 -24 16 17
polish m -20
suero_o u 15
the__after dijlmnpr -18 -21 -21 -17 -34 -29 -21 -19
~<ju cefghlpstv -35 -35 -39 -28 -18 -16 -16 -29 -23 -16
~egun bcdklnoqru -27 -20 -31 -23 -29 -25 -28 -26 -20 -22
~oser mu -21 -18
~rcut am -19 18
""",
    """
@cancel_el aklm -19 20 -26 -25
a_abrir h 16
am__say g 16
credit abimnu -24 -22 -19 22 -19 -16
not:answer m -17
solic* a 16
~rmal adijmnops -17 -19 -16 -24 -16 -19 -19 -16 16
¿__@fetch dn -16 22
""",
    """
@ride__one bpq -16 17 -18
^@wrong abcdefghijklmnopqrstuv -24 -23 -30 -43 -47 -38 -39 -29 -33 -42 -32 -30 -49 -24 -21 -22 -27 -32 -20 -29 -44 58
acomp* abimou -19 -16 -20 -27 -24 -21
any__the am -20 -16
at__on m -23
dejar__@medicine dn -17 20
last__came m -15
last_text klmuv -20 -20 23 -17 -18
me_de l 17
my_spot ao -19 -18
~bili b -15
""",
    """
a_@ride adghijoprstuv -28 -26 -21 -18 -30 -33 -31 30 -21 -22 -21 -28 -19
are_these lu -16 19
eve abdfhlu -15 -16 -19 -22 21 -15 -18
in_a hlnopqs -16 -15 -23 -19 -20 -15 -17
me__@vehicle ij -18 -23
me__am m -20
que__@vehicle hmqu 19 -24 -16 16
""",
    """
@stop__a m -17
@wrong_@person ilmqv -22 -17 -19 -16 27
find_out jm -19 17
good_for abcfhltv -19 -20 -19 -28 -16 -21 -30 -16
it__make m -15
quita* u -18
you__@vehicle hi -17 -16
~ifi abcdghijlopqs -21 -19 -19 -15 -33 -15 -16 -27 -27 -18 -15 -21 -17
~ssag abdlnov -18 -18 -19 15 -15 -16 -19
""",
    """
@stop_sending klm -21 23 -31
appreciate abdfghijklmnrtuv -24 -31 -27 -19 -24 -19 -19 -21 -16 -33 -32 -18 -16 41 -23 -16
gato m 25
give cghjklpqstuv -17 -22 -21 -17 -28 -23 -28 -37 -25 -17 -17 -32
i__right m -17
~odri h -15
""",
    """
paren beipv -16 -19 -19 -15 -16
~nse jmorsuv -19 -20 -22 -18 -16 -29 -28
""",
    """
@drive_but m -15
@insurer_and d 17
go_through almoqu -15 -15 -20 -16 -18 -21
locke* aqu -20 -19 -16
pareja p 18
the_following a -16
walk_me amqu -31 -19 -20 17
you__go am -18 -18
~nten iloq -17 -15 -16 -18
~nyec mu -15 15
~och abdghijlruv -23 -21 -29 -20 15 -18 -16 -19 -19 -23 -23
~sul dgkm -17 -19 -19 -30
""",
    """
for_what u -17
is__@staff aim -16 19 -24
mi__quiere mq -20 -16
through__the m -16
time__target h -19
~<don cdehknop -30 -46 -16 -36 -30 -33 -43 -28
~date cdgijklmnoqrstv -17 -25 -18 -28 -18 -26 -27 -15 -22 21 -27 -15 -21 -18 -18
~set su -16 -16
""",
    """
can_have bikmnopqt 27 -18 -21 -18 -16 -17 -15 -17 -16
got__day p 15
me__are gmo -20 -26 20
not_interested abl -19 -27 26
to_see ahijnopu 34 -17 -21 -18 -16 -18 -15 -18
~ccio dn -15 -24
~lo> acdegklnprtv -25 19 -34 -48 -21 -29 -18 -47 -26 -24 -32 -41
~rean km 19 -19
""",
    """
@medicine_sent n -19
any__this m -25
en_@eat n 24
going__to bmn 15 -21 -20
needle as -16 18
not:para dknopru -17 -16 -18 -29 -17 -17 -23
of_@clothes mn -21 17
the__today ds -16 -16
~ept bcdefghijlptuv -28 -23 16 -22 -26 -21 -33 -36 -28 -27 -28 -21 -34 -28
""",
    """
@relative__iglesia p 16
@visit__el bim -19 -16 -18
habla$ u 16
ir_antes o 18
signi* gm -17 15
where__guys j 19
~cort aiklnru -17 -21 -21 16 -17 -18 -19
~tat adgnopu -18 -21 -15 -24 -26 -17 -21
""",
    """
came__before mo -15 17
es$ abcdefhijklmnopqrstuv -42 -30 -34 16 -36 -37 -44 -47 39 -25 -27 -41 -39 -30 -27 -45 -32 -35 -29 22 -22
let_someone o -18
need__have a -17
not:for abdghjkms -36 26 -31 -35 -18 -19 -27 -35 -17
possi* dkq -20 -17 -15
~inc abcefghijknpqrstu -26 -33 -22 -18 -18 -27 -29 -38 -28 -18 -36 -34 -20 -25 32 -22 -22
~roa adhu -16 -17 -21 -20
~rte> ahilmnpquv -27 -18 -20 -16 -18 -19 -18 -22 18 -22
¿_es acdgimnou -24 -16 -33 -23 -19 -35 -24 -25 26
""",
    """
had__back m -18
if__@move dmo 19 -19 -23
my__@place jm -21 20
spinning ms -23 20
turn$ j 20
~an> bceghinpqrstu -39 -34 -71 -50 28 -26 -21 -28 -43 -29 -47 -41 -33
~ery> bchjkmnpq -34 -17 -24 -16 -22 -18 -18 -18 -29
~to> aefhjkmnqrt -30 -40 -29 -47 -19 -26 -18 -21 -28 -22 -39
~xpe agjnoqsuv -17 -17 -23 -19 -20 -28 15 -34 -17
""",
    """
@thanks_senorita t 16
and__out blnp -19 -17 -17 -17
cure d -22
going__on b 15
i_trade imo -16 -15 22
says__not mq -25 18
series m -15
~<yo bcegnoqrs -19 -29 -32 -23 -44 -19 -43 -39 -17
~acke b -18
~baby r -19
""",
    """
=said:greeting abcdefghijklmnopqrstuv -59 -101 -80 -112 -120 135 -94 -91 -81 -76 -50 -73 -27 -99 -75 -92 -99 -79 -90 -122 -64 -99
am__a biknop -26 -20 -20 -21 -31 -23
ayer_y k -15
it_set d 15
mi$ abcdijlmnoqu -28 -23 -21 -17 -22 -17 -24 -40 -26 -27 21 -22
next__i m -18
para__trabajo ad -18 -17
want__@texts bkm -17 16 -28
~rcl m -16
~riet u -15
""",
    """
^uh acdefhijlmnqt -18 -17 -25 26 -28 -20 -16 -21 -23 -34 -17 -16 -17
already_asked m 18
become__# amo -21 -20 21
it__with bdinu -21 -29 -21 -34 18
puede__mi abcmno -30 -29 -22 -33 18 -24
sit_in am -16 -15
to__@call boq -22 -17 -16
to__@machine m -21
~ict abdgijlnpqu -24 -17 -28 -16 -21 -21 -18 -32 -17 -20 21
""",
    """
@place__my jm 17 -21
plis abdefglpquv -21 21 -22 -23 -20 -23 -25 -16 -16 -21 -15
pospo* ao -21 16
what__of jn -24 19
~eks m -19
~ndam bcdegijlmnouv 16 -16 -20 -15 -28 -32 23 -37 -28 -15 -24 -23 -26
~uff adhjorsv -19 -21 -20 -20 -17 -16 15 -17
""",
    """
@relative__@machine mu -21 20
i__works u -16
me_is mpq -16 -20 21
mexico mu 15 -15
pasos dm -15 17
""",
    """
@relative__and aimn -19 -16 -19 -16
can__something ahm -16 15 -16
de_los div -16 15 -15
my_health m -17
not:work bhn -21 -16 -16
who__that q -17
~eals d 18
~reol cm 18 -16
""",
    """
conduce m -15
den l -20
maybe__other m -16
on__@texts m -15
~<sac abdgijknopqrsv 23 -27 -20 -21 -16 -28 -19 -22 -19 -16 -21 -20 -20 -22
~<zx efm 23 -15 -25
~ack> adefhjkloqruv -19 -16 -24 -29 -20 -17 24 -46 -22 -17 -20 -27 -41
~ele> adijnqu -19 -22 -18 -19 -24 -18 18
~ote> abcdgjnoqu -27 -25 -16 -18 -19 -19 -21 -21 -18 -26
""",
    """
a__dia b 16
carry* p 16
ocupo__para m -16
saturday afgijmnpsu 21 -15 -16 -18 -22 -24 -25 -17 -17 -26
~<pri bhjoqru -20 -20 -17 -25 -18 -20 -29
~<spl d 17
""",
    """
aboga* i -17
taste* u -20
~egar adghnov -23 -21 -23 -19 -24 -21 -17
~nort jm 17 -16
~tele abcjnoqs -25 -27 -24 -18 -23 -23 -28 -16
~twic gkmnqrtuv -22 -18 -30 -16 -23 -16 -20 -19 -17
""",
    """
a_@call bdimo -15 -18 29 -21 -19
am__i m -21
and_it bdo -23 -16 -20
give__away o -20
hmm$ efm -35 -18 30
i_@pay dghijnqr 26 -17 -15 -23 -21 -27 -18 -15
misa m 15
news dm -18 22
to__it gijklmnpqsv -33 -19 -35 -31 -36 -59 -26 -33 -35 -29 -20
wait_for pq 17 -22
~cken o -15
~heer mt -18 19
~ides abdghjlnps -23 -21 -29 -20 -22 -20 -20 -17 23 -16
""",
    """
my__who m -20
new_@call abil -23 -17 -30 -18
on_tv hju -19 -22 17
want__just m -23
won__@place m 16
~ahp iklm -18 -16 22 -18
""",
    """
stopp elm -20 23 -24
~<ja bdefhjlmor -38 -40 -39 -31 -36 -34 -50 19 -26 -18
~sti bdefgjlpqsuv -25 -51 -24 -34 -17 -18 -21 -48 -16 16 -21 -27
""",
    """
en_que acdjmnopqrv -25 -19 -23 36 -36 -17 -18 -15 -16 -19 -17
not:idea l -17
otra__@texts k 15
telefono abcnoq -22 -21 -16 -23 -18 -22
this__not abdgilsuv -21 -19 -16 -16 -19 -18 -16 -35 36
~asem bij -23 20 -22
~ntas abghmopqsu -36 -18 -32 -26 -16 -31 -18 -18 -26 19
~outh u -17
~rlie djmnou -16 -17 -20 -15 18 -16
""",
    """
how_is abfhjlmv -25 -18 18 -16 -19 -16 -23 -15
saquenme a -15
still bcdefgmpstuv -30 -19 -41 -19 -26 -28 -15 -35 20 -32 -27 -22
to_@drive abdghijlmopqrsuv -28 -17 -20 -15 -16 -32 -27 -19 -27 -22 15 23 -26 -23 -17 -24
~spel mu 20 -19
~teet u -23
""",
    """
bananas mn 21 -16
do__this klmnsv -17 23 -34 -16 -16 -26
hora__@call hin 16 -17 -15
mi__da pq 15 -17
you__out hjlmu -18 -16 -20 -21 20
~aja acefgijloprstv -16 -17 -56 -50 -24 -51 -49 15 -15 -20 -23 -17 -21 -16
~has adimqs -16 -18 -24 -30 -18 -18
""",
    """
am__in bm -18 -20
el__la bhr -20 -21 -24
headache mnqsu -22 -21 -16 24 -21
new_@year bdhlmn -16 -21 25 -16 -24 -17
~ado> cdfgnoqt -27 -17 -22 -25 -46 -31 -18 -25
""",
    """
=beside:book abcfgijlmopqstuv 29 -19 -21 -16 -39 -40 -41 -34 -61 20 -28 -40 -32 -24 -29 -28
@day__about o 16
@drink__from jmnu -21 19 -15 -17
@food_de m 15
@late_do ahm -20 16 -20
can__off q 25
do__run mu -19 -18
leave__truck jm 15 -17
no__me dijklmnuv -21 -22 -18 -33 16 -51 -17 -29 -33
player im 16 -17
que__llega hm 16 -22
treat ghjnu -18 -17 -16 -21 21
~conv moq -20 19 -18
~kate mnq -18 -16 20
""",
    """
=beside:help adgimu -22 -19 22 -19 -42 -23
asked__and m -17
me_@insurer abmp -16 -21 -22 18
my__@sick mp -18 -16
so_is ju -17 16
would__be adgkmnr -21 25 -17 -16 -37 -17 -21
~cak m 16
~lla efghklnoqsu -23 -16 -35 -37 -17 -17 -20 -33 -18 -34 -18
~ubo afm -16 20 -25
¿_@howmuch abcdghijou -21 -23 -19 29 -24 -26 -18 -32 -22 -36
""",
    """
@medicine__@symptom ns -17 15
bot acdehijklmnopqrtv -29 -17 -27 -16 -22 26 -23 -22 21 -50 -19 -20 -18 -22 -17 -21 -23
con_los aiklsv -18 -17 -37 27 -20 -16
message_from u 16
no__esto mv -20 -17
someone__@drive i -18
tan m -18
til amno -15 -19 -21 17
~rdo> m -15
~vame abm 16 -18 -24
""",
    """
@relative__el abmop -22 -18 -21 -16 20
do__sign j -17
is_harassment l 16
juega m 17
to__after inqr -16 19 -30 -22
tren qr -17 15
~ded> cghijklnpu -18 -24 -18 -35 -30 -23 -29 -27 -31 -15
~ium> j -16
~lly ghlnprv -24 -23 -16 -21 -22 -18 -17
""",
    """
hospital dhmprs -16 -18 -23 -19 -16 -17
i__up ghijkmnqrv -30 15 -20 -18 -19 -25 -24 -21 -30 -20
la__en a -19
never__for m -18
that_you u -19
will__with mn -15 -20
""",
    """
dormi$ mu 22 -21
falle* bm 17 -18
jaja__el m -19
over_there dhimqr -22 -25 18 -26 -17 -16
puede__@spanish cgi 21 -15 -26
si__las m -17
trabajo__otro o 16
~ndid u 15
~succ dmu -17 -18 17
""",
    """
coming_up bdjmopr -21 -16 -16 -25 -23 -19 16
in_to m -26
my_drivers q 15
not__any dlmnruv -20 -18 -23 -17 -16 -20 22
who abdefghjklmnoprstu -25 -47 -36 -65 -64 -70 -63 -64 -61 -57 -16 -67 -22 -21 -46 -55 -56 53
~iet aisv -17 -18 -15 -15
~ork> abcefjkpstuv -24 -45 -26 -24 -20 -39 -34 -19 -33 -20 -25 -24
~sure aefghiklp -16 -20 -16 16 -15 -17 -18 -22 -17
~wav u -16
""",
    """
the__locked a -15
~<jaj bdefhijln -33 -32 -36 -29 -27 -27 -28 -45 -33
~asd> e 16
~eza abg 16 -18 -18
~lts> m -16
""",
    """
#_is dms -19 -24 -16
de_@place ilm -22 -17 -18
have_any m 17
norma* adijmnops -17 -19 -16 -24 -16 -19 -19 -16 16
old abcdefhmnorsu -21 -28 -21 -40 -20 -27 -33 22 -24 -23 -22 -22 -18
yours* mv -23 -16
~sag adijmnopqrstv -38 -22 -20 -26 -16 -19 -19 -15 -16 -16 -17 -17 -21
""",
    """
and__can m -20
hago__me a 17
kids bcdijlpst -26 -21 -28 -22 -18 -21 -21 -17 -17
they_used m -18
this_texting guv 17 -19 -17
~itar lu -16 -17
""",
    """
cambiemela mo -18 21
changed__i m -15
cutti* m -18
igual adfghijpstu -16 -21 -15 -18 -18 -16 -16 -16 -17 -16 -17
not__again gklm -20 -28 26 -30
~<avi aehirsuv -27 -18 -17 -21 -16 -16 -18 -16
~ebbi muv -19 -18 25
~ge> bcefhjnopqrstuv -27 15 -21 -21 -32 -40 -25 -29 -25 -36 17 -30 -25 -27 -29
~neve cdhijnoprstv -18 -28 -17 -29 -19 -22 -29 -23 -26 -19 -25 18
~unk m -21
~vab pq -21 20
""",
    """
con_tanto m -17
not:longer bm 20 -21
~<ur bdmuv -19 -24 -27 -27 -16
~nle> aijklmo -18 -15 -17 -16 23 -19 -18
~rad abfghijlmnpqu -20 -34 -21 -29 -26 -33 -30 -18 15 -34 -30 -37 -37
""",
    """
and cfhikmrt -15 -52 -25 -19 -31 -49 -19 -55
~illi abdl -23 -19 -15 -15
~io> acdeilntu -19 -43 -41 -43 -36 -18 -36 -38 -36
~mo> cehiklmoprtu -25 -48 -52 -28 -26 -22 -21 -17 -28 -26 -31 -22
~orm> djlnpqrsu -24 -22 -20 -21 -16 -20 -20 -21 -19
~tinu ghimn -17 16 -19 -21 -17
""",
    """
not:otro bo 16 -18
there__@price dm 17 -26
tranq* mpq -22 15 -15
~bbi muv -19 -18 25
~self bghjmrv -22 -22 -19 -18 -35 -22 -19
""",
    """
@stop_taking ah -16 15
and__and m -19
dejenme__paz l 17
do__it gijlmoqrv 17 -16 -27 -24 -21 -24 -24 -15 -22
do__you ghijn -17 -21 -18 -21 -15
lined abhijpv -21 -19 -17 -18 -18 20 -19
not:con mu -23 -22
se_hace m 15
street_@parking jr 21 -17
this_like u 15
you_and h -19
~bana dmnp -15 -16 19 -15
~hun mu -23 -18
~iuy e 17
~vai bfhjlnstv -18 -15 -20 -22 -15 -20 -18 -16 -18
""",
    """
ahora_si o -16
hambre s 16
i__never l -16
no__deja blm -15 -17 -18
~dol aghilmnoqrv -17 -22 -19 -21 -16 18 -26 -23 -26 -20 -20
~ecto dlmn -18 -16 -23 -21
~efu j -16
~indl mu -24 -19
~rk> abcefkpqstuv -28 -38 -28 -26 -23 -36 -21 -16 -37 -22 -26 -25
""",
    """
check_to am -18 17
do__on dgjmu -28 -30 -17 21 -20
hay__maneje q 16
mande aghiklnu 15 -19 -20 -24 -17 -24 -19 -17
much__it dm -18 24
not:@thanks abdghilmoqtv -19 18 -16 -20 -19 -15 -38 34 -20 -20 -59 -21
~<ob hm -18 -19
~enco ao -16 -20
~fh> em 19 -16
~isab a -24
""",
    """
=beside:human himr 21 -19 -22 -17
donde__@visit m -17
for__this u -16
~hjk> e 16
~ngun cdfimnosv -16 -16 -17 -17 -26 -31 -31 -18 16
~oot> o 17
""",
    """
is_anybody h 19
~qwp em 16 -16
~sigo bglmopu -32 -17 -17 -29 -23 -25 -24
""",
    """
i_was bgijloprv -27 -21 -28 -20 -17 -29 -22 -22 -32
nice befilnoqtuv -16 -19 -15 -19 -17 -17 -19 -18 18 -16 -18
not:m bl -18 19
way__me m -18
~gle> adns -22 -17 -23 -20
~iero defgjnpqrtuv -42 -31 -22 -35 -39 -46 -42 -61 -29 -18 -23 -43
~rat adefghkmprsv -17 -16 -15 -17 -39 -31 -30 -20 -28 -19 -16 -40
""",
    """
@relative_un mu -18 20
^are bcdefghklmopqrtuv -61 -54 -19 -64 -61 -66 20 -58 -67 18 -62 -52 -60 -70 -66 20 -70
does_school m 20
has_a a -17
i__finally a 15
me__mucho s 15
nothing jklosuv -16 -17 -19 -34 -15 -25 -20
puedo__el mq -16 -20
she__her m -20
this_@day bmsu -17 26 -19 -17
~ske abjnstu -29 -25 -19 -20 -16 -16 -23
""",
    """
@open__and hm 17 -16
@relative_me ilmnoprstv -19 -23 -51 -29 -23 26 -21 -20 -16 -20
it__take gm 17 -19
que__al m -16
queda abinoqrst -26 -21 -21 -22 15 -26 -34 -30 -21
vende* admu -15 -25 28 -23
~iaj m -18
~quet r -16
~raig agijqu -20 -17 -18 -16 -20 -22
""",
    """
do__@medicine u -16
do__@relative ac -18 -17
mandarme_@texts m -19
quede_@symptom s 16
salgo_de bdmno 16 -20 -18 -21 -19
to__seen a 23
~fiq u 16
~ron> bcefgijklmnpr -27 -29 -24 -19 -26 -33 -20 -32 -47 -16 -20 -33 -20
""",
    """
bridg* mr -18 19
id bdmnopqsu -23 -24 -17 33 -19 -25 -25 -16 -19
les__mi u 15
room_is ams -15 -20 18
stay abdimrs -17 -17 -18 -17 -20 -17 -18
tues b -16
~<bi acfghjlorsuv -25 -29 -40 -19 -21 -25 -35 -16 -44 -23 -25 -27
~<wen abcefghklnoptv -25 -21 -21 -33 34 -21 -23 -21 -21 -27 -17 -16 -20 -22
~lad abcghklmsu -21 -31 -15 -19 -27 -18 -30 -24 -25 -24
""",
    """
=rare3 abcdefghijklmnopqtuv -31 -20 -51 -45 57 -36 -37 -51 -23 -19 -49 -32 17 -31 -18 -43 -54 -15 -40 -51
gets adqu -17 -23 -18 -20
gps__to m -15
have__me bm -18 -20
more$ abdgikmnors -21 27 -23 -20 -22 -22 -42 -21 -31 -26 -20
~ace cefhilnoqt -49 -36 -45 -50 -30 -40 -25 -26 -27 -18
~ligh abdilnstu -28 -25 -21 -16 -27 -20 -19 -19 -19
~med cijk -18 -22 -26 -19
~tro> cdefghiklmpqtv -32 -16 -18 -28 -36 -25 -32 -36 -20 -18 -16 -34 -24 -21
""",
    """
a__day bdfinopqrsuv -25 -18 -18 -17 -20 21 -18 -27 -17 -26 -24 -17
a__of aehijknopruv -19 15 -31 -18 -24 -19 18 -30 -29 -35 -34 -20
expen* iu -18 -24
mi__nueva m 16
not__and p -16
to_@eat mnu -16 24 -21
to_reply g 15
~dine m -16
~rsi dju -17 -15 -17
~ucc dhnu -18 -17 -20 17
""",
    """
on__did hjm -16 17 -15
~agu abdghijquv -23 -25 -26 -15 -19 -24 -18 -20 -19 -16
~amo> abloquv -30 -19 -19 -19 -16 -16 17
~anci au -21 -15
~stra ajo -20 -19 -16
~zar> mn -17 -24
""",
    """
checking m -16
como_hago dgjnqu -17 -30 -24 -27 -16 -18
for__round a 18
paren* blm -16 20 -16
start__to k -17
the__for blnoquv 18 -22 -18 -31 -19 -17 -15
""",
    """
@symptom__yesterday s 16
booster am 20 -16
con_@howmuch dmnru -16 -24 19 -17 -17
dear m -17
when__come mno -20 -36 -23
~bar dikops -22 -24 -19 -23 -24 -18
~pue egjklmprstuv -51 -16 -28 -17 -65 -21 -36 -22 -17 -52 -66 -59
""",
    """
@ride abcdefghijklmnopqrstuv -69 -68 -68 -91 -69 -74 -76 -67 -77 -50 -69 -79 -57 -42 -55 58 75 -40 -61 -71 -86 -73
any_@day abdo -21 -18 -21 -18
game ahjklm -18 -20 -22 -18 -19 33
no_bots im 17 -17
not:deja blm -15 -17 -18
regarding$ u 16
~ine cefgijqrtu -25 -33 -33 -16 -27 -15 -21 -47 -26 -45
~rpe m 16
""",
    """
all__is h -21
dan__baja klm -18 17 -17
have__@visit dmn -19 -23 -21
is__outside jm -19 16
is_all afhjmu -17 -17 -16 -20 17 -16
now__for m -17
quiero__de a -35
wear_off mnu -20 -26 18
~<oth ijlnq -17 -17 -16 -22 -15
~jaz m 15
~mpu dmsu -17 -16 -16 -15
~tle> o -21
""",
    """
@fetch__dia dn 15 -16
@person__up m -17
is_the abcdefgknopqrstuv -32 -54 -31 17 -26 -54 -15 -40 -20 -18 -55 -24 -57 -60 -34 -16 -41
me_# am -20 -26
para__este gu 16 -22
put_in a -17
the__get imp -19 -22 -15
the_shop j -16
to__@door m -18
~rio cefhilnpuv -27 -26 -21 -20 -40 -17 17 -38 -21 -24
""",
    """
becom* do -18 20
do__hold bm 24 -16
lmao$ em -23 19
no_more bgklmnoqu -30 -18 -30 33 -36 -16 -19 -19 -27
where_at jm 22 -24
~mon aceghjklopu -26 -20 -16 -23 -27 -25 -22 -28 -33 -15 -29
~pri bjoqruv -22 -22 -27 -22 -22 -37 -18
""",
    """
be_out bnr -20 -24 -16
descuento d 16
with__car m -15
~ejar ags -23 -23 -19
~hdr b 15
~mue bmo -18 -19 17
~spee im -16 22
""",
    """
are_we dnu 18 -22 -16
el_telefono bdjqu -15 -22 -17 -16 -22
peeing s 16
picture m 16
~<lla abcdgijnopqs -31 -33 -23 -26 -21 22 -23 -28 -32 -23 -29 -22
~<pin lm 24 -26
~<too arv -23 19 -18
~omer aiu -16 -17 -17
~raso r 15
~tuv hs -17 15
""",
    """
all_night ms -23 19
are__@drink m -16
ayer$ is -15 18
~cut> am -19 18
~onti ghimn -17 16 -19 -21 -17
~swer abdgjlnopqsv -27 -20 -22 19 -17 -19 -20 -19 -18 -19 -22 -19
~valu m -16
""",
    """
@cancel_todo b 19
form_to i -18
stahp iklm -18 -16 22 -18
tambien ouv -15 -19 -16
~<doe abefijklprst -23 -20 -20 -30 -33 -46 -16 -43 -37 -38 -21 -37
~nute abhjknoqu -23 -18 -16 -16 -19 -18 -24 -16 -18
~rara msv 15 17 -15
~wint n -16
""",
    """
does__if m -15
horses du -15 16
see__on msu -18 15 -18
vez__el bu -17 -16
~espe adgijkmuv -21 -25 -25 -21 -21 -17 -18 -23 -24
~eva cfgijklnrtuv -16 -19 -21 -28 -30 -21 -18 -36 -15 -17 -34 -27
~know aefhijlns -28 -23 -18 -38 -24 -29 -24 -19 -22
~orth j 23
""",
    """
or_nah m -23
the__exit mr -17 19
ya__la bijlopqs 18 -18 -21 -22 -16 -26 -16 -19
~<sm mn -26 19
~aso> bdlopquv -19 -15 -21 -17 -18 -24 -18 -17
~icks m -18
~ida> defimnov -23 -16 -15 -21 -21 -17 -23 -25
~sig bcdefghijn -18 -30 -23 -25 -25 -34 -15 -47 -17 -15
""",
    """
for_old u 16
~ansp m -17
~cer> djmopqv -29 -17 -26 -24 -20 -26 -17
~rdi acdfhklnpqtv -21 -15 -24 -15 -16 -28 -23 -17 -22 -23 -18 -23
~red cefijklopqrtv -30 -29 -25 -26 -40 -32 -25 -32 23 -16 -39 -28 -39
""",
    """
all_there h 20
are__@day j -15
different adio -15 -15 -18 15
if__come nqu -20 16 -16
las_opciones g 18
~cee au 18 -20
~rary m 18
~urno bdijklnu 17 -20 -19 -20 -22 -20 -15 -20
""",
    """
me__you gmqu -30 -37 -15 16
molesten lm 21 -18
not:after hmu -20 -17 -16
y__por ilm -21 -15 -17
~<doc m -20
~<gre bdijlnopqtu -19 -22 -23 -15 -21 -20 -17 -16 -18 18 -30
""",
    """
de__a gnou -16 -17 -27 -18
dura_la dns -24 18 -18
it_works dgmnu -15 -25 -24 -17 25
leaving_now mr -20 16
nuts$ m 16
~fgh eflm 25 -16 -15 -23
~ndic mu -26 -17
""",
    """
envien lm 22 -16
preparo dg -19 -19
~<ov cfglnptv -16 -24 -24 -27 -32 -19 -18 -32
~<us bceknopr -16 -34 -24 -21 -44 -19 -34 -37
~epr adgnosu 17 -21 -20 -18 -15 -15 17
~ged> acdgijnqrsu -25 -26 15 -28 -33 -27 -28 -29 -27 -20 -27
~hair giop -15 -24 -26 -16
~his> dehijknopqrt -16 -16 -26 -18 -26 -16 -41 -34 -54 -35 -22 -20
~jit t 18
~key gnu 15 -16 -15
""",
    """
@parking_free dj -21 18
^put bdeghijlnoqrstuv -32 -36 -17 -25 -26 20 -22 -27 -24 -39 -29 -31 -24 -19 -27 -21
bad__i m -24
desde_la m -16
guys__a q 15
i_@stop djlns -15 -21 -15 20 -16
llora* s 16
this__@treat jm -18 -19
yo__quiero m -19
~ket ioqu -19 -18 -15 -20
~nly> ghkmnpqsuv -17 -24 -18 -38 -21 -29 15 -19 -25 -17
~quis mpsu -20 -18 -17 -20
""",
    """
este_es v 16
me_llego mr -20 -22
that aefghilrtu -18 -37 -56 -35 -50 -38 -34 -29 15 -21
~eff n -16
""",
    """
hora cdfghijklpqrstuv -18 -30 -29 -34 17 -31 -37 -29 -21 -17 -25 -21 -32 -18 -39 -30
in__i dijmruv -15 -22 -17 -29 -15 -20 -15
llamenme eimv -17 27 -29 -17
lo__es aim -16 16 -16
need_anything adm -18 -18 17
not:la acdhiklnpqrstu -19 -19 -30 -22 -20 -21 -26 -28 -27 -18 -35 -16 -17 -21
wednesdays am 16 -16
~limi dlouv -23 16 -17 -15 -16
""",
    """
a_@drug mn -18 16
mal bdefijklmnpqtuv -17 -24 -20 -21 -42 -31 -22 -28 -42 -28 -29 16 -15 -23 36
please__for am 17 -15
start_a akm -20 -21 17
~stam agilmsuv -24 -18 -20 -17 22 -15 -17 -16
~viej pr 17 -16
""",
    """
covered__@insurer du 16 -16
dings bl -17 19
drug_test m -16
my_@animal abdgikmopqru -27 -22 -18 -16 -22 -17 37 -25 -18 -31 -19 -20
no_@ride bmpqr -20 -26 -24 35 -16
sorry_@wrong bcgmr -21 -17 -25 21 -22
~<sch dpq -16 -15 -18
~aya> r -17
""",
    """
chofer abmnop -21 -21 -19 -15 -21 16
inscribanme l -16
me__spot a -18
transfer__to im 18 -16
~<reb dm 15 -15
~jkn em 17 -18
~os> abcdeijnpsv -21 -15 -66 -15 -53 -75 -17 -28 -17 -23 -24
""",
    """
@place__i djmn -19 24 -25 -20
i_have abchijkmqrtv -30 -16 -41 -26 -22 -16 -29 -17 -20 -26 -53 -29
nobod* bdmopqsu -18 -18 -26 -21 -18 17 -18 -19
yo_how am 18 -15
~<liv abjlnoru -23 -17 -23 -20 -18 -22 -21 -26
~lle abcefgjklmoqrstu -26 -22 -25 -47 -46 -39 16 -16 -24 -21 -25 -18 16 -19 -45 -25
""",
    """
^cual adegnpsuv -22 -26 -15 17 -16 -18 -23 -39 -17
^greetings f 16
front abgoqsuv -25 -18 -22 -17 -17 -16 -20 -17
""",
    """
dormir qr -15 -15
or__all d 16
que__ese d 17
~<sum m -23
~harg dm 24 -26
~xed> mq -16 -15
""",
    """
can__you adhmqv -26 -19 -19 -17 -16 -18
empty mnu -18 17 -18
have_had m -16
is__too jmqu -20 -17 -16 -15
me__@relative bmnop -19 -39 -21 -21 22
my_@texts abciklu -17 -18 -22 -20 18 -34 -15
something__up o 16
think_about m 20
what__can gijmnou 17 -27 -21 -39 -36 -25 -24
you__on bdhilmort -24 -23 20 -16 -19 -45 -28 -26 -16
~ike> defijmnpqt -25 -19 -20 -18 -18 -20 -16 -27 -28 -21
~rre defhijqtuv -31 -16 -16 -24 -30 -35 -18 -24 -34 -35
""",
    """
gave_you im -18 -20
is__there djnpqsu -15 -16 -19 -17 -40 -24 -25
podeis m -17
~desp bdfgjlv -17 -28 -19 -24 -19 -24 -18
~ess bdefhijmopqt -18 -44 -28 -29 -16 -33 -21 -23 -25 -28 -41 18
~ia> befgklnp -15 -34 -45 -32 -29 -57 -36 -16
~uste bcnprs -19 -23 -31 -26 -22 -20
""",
    """
@day__favor i -15
do__trust bm 15 -20
forge* abdgijouv -26 19 -15 -23 -18 -33 -21 -26 -18
la_playa m 17
letter__my ai -17 16
on__to n -20
~aut gnsuv -23 -26 -16 -26 -19
~enki eflmt -19 -16 -15 -25 19
~fol bijlmr -23 -20 -25 -18 -32 -19
~ldk em 17 -17
""",
    """
@texts abdefghijklmnopqrstu -97 -62 -71 -75 -44 -59 -76 -38 -88 77 64 -61 -82 -87 -71 -81 -87 -70 -64 -23
llene_los a 16
said__do mu -19 -24
un__bien mqruv -26 15 -18 -17 -16
~ona cfhlnopqs -16 -19 -28 -25 -34 -27 -21 -25 -22
""",
    """
@relative__@call ip -19 -21
along p 16
es__que bhimnuv -15 -19 -22 -27 -21 17 -19
in__is dim -28 -21 -32
me_more bmu -20 -25 22
someone__have bo 18 -21
street_be j -15
~use acdhmnpqtu -18 -27 -28 -26 18 -33 -18 -33 -16 -28
""",
    """
a__@cancel bm 17 -22
dejar__carro jm 16 -16
does_this dgu -22 18 -37
lost__there r 18
the__@parking m 16
with__@clinician lnopru -21 -16 -19 -15 -16 -22
~acco adm -21 -27 23
~uel abefhnptv -31 -27 -26 -23 -27 -39 17 -23 -29
~unsu abcdefghijlnopqrstuv -19 -20 -20 -22 -30 -23 -20 -19 -19 -19 27 -18 -17 -17 -20 -22 -17 -18 -29 -23
""",
    """
@drive_al no 17 -16
@parking__bring jm 17 -19
does_it acdhijmorstuv -17 -19 -24 -27 -23 -15 -21 -27 -18 -18 -21 38 -19
donde_puedo gm -16 19
plome* ai -16 -16
wed m -16
will_not bdghjklmnpru 29 -36 19 -33 -18 -15 -25 -47 -34 -45 -29 -33
xmas dhl -20 24 -17
~<lkj efm 25 -16 -23
~<pl efhklnpqrstu -63 -62 -39 -16 -18 -23 -56 -23 -18 -41 -36 -23
~hich abdijlnopqstv -25 -22 -29 -20 22 -25 -29 -18 -18 -20 -18 -21 -19
""",
    """
a_pin jmq 25 -21 -17
not_work q -19
vomite ms -23 21
~<rie dmu -18 -19 21
""",
    """
@food__a m 19
attend$ ahm -19 -15 24
comadre mp -26 21
do__how gmuv 19 -21 -22 -17
eliminenme$ l 15
en__carro moqs -22 -15 -21 16
en_vez abcdhijmnoq -21 -18 -18 -19 -21 -16 -16 -31 -23 22 -18
his_@medicine s -15
moved_to bo 24 -24
not:all bmq -21 -23 -19
somewhere ajn -17 16 -18
uh acdefhijlmnqt -18 -17 -25 26 -28 -20 -16 -21 -23 -34 -17 -16 -17
where_do lmpqsuv -24 -20 -20 -18 -21 -20 -21
you_with m -15
~iens lmu -21 18 -19
~rot diu -17 -15 -21
""",
    """
end$ bdefghlnqu -17 -19 -23 -17 -17 -15 23 -16 -16 -18
~<bl abcfghijklpquv -38 -32 -33 -36 -37 -21 -37 -29 -16 25 -39 -15 -46 -34
~dge> mr -20 22
""",
    """
@relative__that dmpq -20 -26 22 -24
idioma cmo 25 -18 -19
not__else l 17
que__pongo u -16
~rmen m -19
~seno msu -16 -18 -17
""",
    """
is__covered mp -27 -24
neces* defghjlprstuv -36 -21 -16 -19 -18 -21 -16 -31 -23 -27 -16 -19 -31
resume__please k 20
~cup acefghjlnrstuv 20 -22 -16 -18 -24 -25 -32 -27 -28 -19 -16 -17 -36 -23
~esar bmopq -23 -19 -17 -16 20
~issu empq -16 -18 -19 21
~roug ln -34 -18
~tara a -16
""",
    """
abrir h 16
ahi_voy r 21
duerme u 16
for__love lm 17 -17
groggy su 20 -15
ire abdghlmnortuv -16 40 -17 -18 -20 -31 -37 -17 -23 -18 -21 -15 -22
life j -16
menos gu -18 -15
nomas$ mo -17 -18
records dknq -15 -16 -17 -15
~<jun gijlmnquv -17 -17 18 -16 -27 -15 -20 -23 -21
~elea aimqru -15 -20 -17 21 -20 -18
""",
    """
^help acdefgipqtu -32 -16 -23 -17 -18 39 -29 -15 -23 -40 -40
and__did m -15
is_coming abqr -29 -22 -18 -24
que_si bm -18 -20
~<cap j -18
~lvid adegnqsuv -19 -20 -21 -15 -20 -19 -17 -19 -18
~use> cdhnqu -22 -24 -22 -19 -20 -27
""",
    """
bendiga m -19
got__a dhu -26 -15 -17
happens ajmu -17 -16 -42 24
my_truck q 16
your_favorite m 15
~acka m 17
~ado cefghlnoqt -32 -20 -35 -29 -17 -16 -49 -32 -21 -32
~ase defghilmnpqstv -26 -45 -38 -15 -17 15 -16 -21 -54 -21 -19 -53 -27 -20
~cci adjno -16 -20 -16 -28 -16
~iff adhijlmnoqrv -21 -23 -15 -20 -22 -18 -21 -19 18 -17 -16 17
~migh mnor -27 -17 -16 19
""",
    """
como__contesta gm 24 -17
in_@day m -15
is__pharmacy imu -17 19 -16
it_will m -16
not_sure g 17
thing gjmoqruv 22 -18 -27 -32 -30 -23 -31 -30
you__through adu -20 -19 -30
~<opc gmnu 26 -28 -16 -28
~ils adhu -19 -17 -17 -18
~ries aeghjlnqruv -16 -17 -22 -18 -16 -19 -16 -18 -15 17 -16
""",
    """
am__of nu -20 16
are__what hjm -18 17 -18
does_the bcghijnov -16 -16 -25 21 -19 -26 -25 -21 -24
have__or admu -16 -16 -20 -20
proceed au 18 -20
there__@relative m -16
""",
    """
^dame m -20
i__text k -21
lost_but gmor -22 -16 -16 21
musica m 20
stadium$ jm -16 16
~amin abgnop -20 -22 -16 -19 -26 -25
~asad gn -15 -18
~stoc m 19
""",
    """
did__last g -16
es_usted uv 21 -19
que__por alm -20 -17 -17
quiero__@food aim -21 -18 20
tengo_quien p 15
the__@open adijmnosu -24 -24 -20 -38 30 -19 -28 -21 -21
what__just m -15
wise m -17
~<oo m -17
~ch> abcefhkopqrsv -27 -20 -28 -52 -17 -16 -47 -40 -33 -58 -27 -43 -25
""",
    """
hay__me dnov -18 -16 -19 -16
i__come bdimqu -16 -20 -18 -28 -24 16
no__el abdghlmnpsv -21 19 -26 -27 -22 -29 -38 -22 -23 -23 -17
see__last m 15
the_@texts abdefghijklmnopqrstuv -43 -35 -36 -24 -15 -27 -32 -41 -33 41 19 -16 -29 -39 -29 -28 -39 -24 -16 -42 -30
to__you adgmu 20 -30 -19 -38 -25
~debb muv -19 -18 25
~hty m -21
~ita> cgjlnpqu -17 -31 -25 -22 -17 -22 -32 -27
~jan> abhijlmnpu -21 -24 21 -18 -24 -16 -38 -30 -16 -19
""",
    """
@call_on mn -26 16
bored$ m 20
fa aceilo -25 -15 -22 -20 -15 17
found_a mpq -16 21 -18
i__standing m -24
they_get mu -16 -16
what__odds gmu -17 -16 16
writi* ipv -17 -19 -15
~aff ailmnoqsu -16 17 -16 -28 -17 -17 -16 -16 -19
~ier defgjmnpqrtv -30 -37 -33 -32 -56 -20 -16 -60 -39 -42 -26 -56
~ima> n -16
~ispo mo -24 -15
""",
    """
i_ask dmu -17 -21 -16
mi__fallecio b 15
my__did m -19
not:pick pq -18 17
outsi* nqu -15 -15 -24
ridin* p 17
~<boo adijklmnqsu 25 -17 -15 -15 -17 -17 -33 -15 -19 -17 -18
~<wer defhjlmorsu -18 23 -24 -24 -15 -19 -22 -16 24 -16 -20
~ld> efghjlpstv -53 -59 -23 -34 -27 -23 -26 -16 -32 -41
""",
    """
am_in gq -18 -16
como_en dgrs -15 -18 -21 19
medico o -19
mi_amor m -16
""",
    """
you_today fhm 21 -20 -20
your_sign am -16 16
""",
    """
@insurer__@insurer p -20
^someone aho -17 -21 -18
guys_do hu -22 17
old_lady m -21
only ghkmnpqsuv -17 -24 -18 -38 -21 -29 15 -19 -25 -17
the_street mr -21 16
~<her dfhiknprstu -29 -36 -29 -16 -19 -44 -35 -39 -39 -15 -42
~ick cklnprst -30 -32 -34 -28 16 -17 -35 -21
~jlkj em 16 -15
~obra adhmoqsu -18 24 -19 -22 -15 -16 -18 -17
~rasa m -15
""",
    """
can__send adg -16 -19 -26
in__us o -18
quiero__a blm -19 -19 -25
the__start hm -17 18
walk$ a -18
~enio m -16
~obro d 16
""",
    """
a_message u 16
para__sirve dmo -23 -28 -18
recip* m 22
the_afternoon a -20
you_are abcdghklmnopqrtu -16 -23 -19 -39 -39 -22 -24 -28 -45 -25 -27 -19 -25 -17 21 24
~pin eghnoqstv -16 -34 -19 -32 -33 -33 -18 -16 -24
~wri abopqv -20 -18 -17 -19 -18 -18
""",
    """
do__later m -15
me_@parking j 22
~<tre abdghjov -28 -16 -28 -26 -26 -29 -17 -16
~pez amn 18 -23 -22
~plac adhilnu -15 -26 -19 -24 -16 -27 16
~sfer i 17
~uisi bmpu -17 -27 -19 -21
""",
    """
@relative_at m -23
finished n -17
is__@pay u -16
knocked_out m -15
the_capital m 15
~eme> cdefhlmnpqstuv -23 -36 -26 -24 -37 -26 -22 -44 -33 -38 -40 -30 -28 -33
~lor> bcefgijlmnopqv -20 -15 -15 -20 -25 -21 -23 -16 28 -22 -16 -19 -20 -16
""",
    """
after cefgjlmoptv -23 -17 -28 -31 -17 -31 -33 -21 -20 -20 -21
de_la deghkloqtv -26 -16 -24 -28 -41 -23 -33 -49 -24 -44
i__by adgimnoqu -26 -23 -16 -15 -34 -28 -24 17 -26
is__said m 17
not__your m -31
savin* m 17
send__more l 18
~holi fm 20 -23
~jh> em 19 -18
~othi jklosuv -16 -17 -19 -30 -17 -26 -20
~per> giknopqu -18 -18 -18 -20 -18 -17 -16 -20
""",
    """
^alguien v -15
could_we ms -18 -16
me_cambie o -16
off_your am -20 -22
the__me dhmou -22 -16 -49 -20 -24
~bus abcdijklnst -15 -15 -21 -25 -29 -15 -22 -30 -26 -25 -23
~clar gnu 15 -19 -17
~figu nu -16 -16
""",
    """
@relative__the cdgilmrv -24 -22 -21 -25 -22 -28 -27 -23
@treat_is b 17
fue__luz m 19
no__si mp 15 -15
~<he bfghjklmop -31 -21 25 -50 -23 -54 -24 -24 -29 -19
~<sei m -17
~rth abdjopqsuv -24 -24 -19 19 -23 -18 -20 -24 -22 -22
~una ghjlprsu -25 -17 -18 -20 -21 -20 -18 -21
~wil ceijklostv -34 -35 -33 -51 -48 -30 -23 -20 -18 -39
""",
    """
del_@vehicle j 19
it__all fp -17 -16
same bcefiklqrt -29 -25 -21 -22 -22 -31 -32 -27 -22 -16
would__# m -17
~<bun t 17
~<nop efv -24 -16 15
~ving dfhjlnprtv -23 -16 -26 -27 -31 -32 -29 20 -17 -34
""",
    """
@hello_¿ f 18
in__lot acdehjlmru -19 -16 -15 -15 -17 -19 -15 -30 19 -17
linda l -15
me_agarro mqr -16 -16 18
me_surgio o 21
said_i aklmnou -22 -19 -20 28 -19 -18 -22
~ggl jmn -24 -25 -23
~mee almno -18 -15 20 -15 -16
~pap> n 17
~ptsd ag 21 -18
""",
    """
@relative__with dlmnqu -18 -18 -22 24 -29 -17
@thanks_it bdlmt -20 -17 -17 -25 26
de__¿ mu -16 -19
does__count m -15
leave_it lu -17 -18
not:lleguen l 20
the_@ride abdmopr -18 -19 -16 -39 -16 25 -16
~desd abdgilmpqrsuv -25 -30 -30 -19 -21 -21 -17 -19 -23 -30 20 -30 -17
~easy abjn -16 -16 17 -17
~knit an -19 16
~ncl> bclmou 25 -17 -16 -22 -16 -18
~onar m -20
~uede efghjlmprtuv -31 -16 -25 -56 -41 -48 -21 -23 -16 -40 -44 -42
""",
    """
find_it m -18
no__carro q 20
not:since ms -26 41
still_come mnq -16 16 -15
~reb dm 15 -15
~tor abcdefhjnprstv -30 -21 -16 -39 -20 -18 -15 -20 -37 -16 -24 -41 -20 -38
""",
    """
ask__@clinician im 19 -22
before$ adghijklnqrsu -28 -26 -32 -39 -28 -28 -16 -23 30 -20 -27 -22 -41
la__no hjkmpv -20 -20 -17 -37 -23 -15
my__about aio -17 -22 -20
this__@clothes lmv -17 18 -18
what__to agijmt -17 17 -15 -16 -26 17
""",
    """
@call__off bim 22 -24 -17
more__somebody b -16
~nis dnq -16 -20 -15
""",
    """
@call__please im 22 -16
anyon* abdjlnorsu -21 -21 -26 -22 -23 -24 -16 -17 -16 -31
does__@call hm 18 -17
i__@stop bgijkmov -16 -15 -15 -17 19 -24 -17 -18
need__@clothes ad -20 -17
need_a bcgjlnoprsuv -36 -21 -19 -25 -19 -21 17 -36 -21 -20 -34 -22
se_contesta m -17
there_somewhere jm 20 -24
~ary aghkloqsuv -19 -20 -18 -16 -29 -16 -17 -17 -29 33
~oppi fgnu 19 -16 -17 -18
~ree> cghilnorstu -20 -21 -18 -15 -29 -28 -16 -25 -23 -21 -24
~vos> m -19
""",
    """
llamar adijmnoqv -23 -24 32 -21 -37 -22 -21 -18 -16
ya__a ajlnos -23 -16 -18 -18 -15 -17
~eig dsu -16 -16 -16
~tay> abdimrs -17 -17 -18 -17 -20 -17 -18
""",
    """
clear$ afgmu -16 -16 -21 29 -19
condu* m -15
esa_@person v 15
nice$ em -15 16
should_the m -18
there__the an -22 -24
~nin> efmn -16 21 -20 -17
~taxe gmu -16 20 -20
""",
    """
eating mn -16 21
me__someone ab -20 -15
noches$ f 17
swap abhoq -17 -18 -17 24 -18
where__@parking a -16
~<cum m 19
~urti n -21
""",
    """
am__to bdikmtv -15 -41 -42 -31 -52 -16 -17
do__when hn -17 -22
my_ex a -16
so_you bqru 16 -19 -15 -19
the acefgjlmnqtuv -24 -56 -78 -92 -44 18 -34 25 -60 -31 -55 -36 -42
~blow m -17
~eds> gnpru -15 -21 -24 -16 -22
~enes uv 19 -19
~tial m -16
""",
    """
^@open abcefghijklmnopqrstuv -43 -37 -31 -46 -41 -37 63 -34 -48 -27 -36 -42 -42 -47 -24 -31 -41 -31 -28 -32 -32
add abgilnov 20 -19 -21 -17 -31 -23 -17 -16
borren_mi bmv -16 -22 -17
quedo__@ride pq 16 -15
the_first himn -17 -17 -18 -24
~<bef bcfgjklmpt -34 -20 -16 -16 -15 -17 -28 -21 -18 -15
~ars> bghijnrsuv -15 -18 -15 -24 -25 -22 -15 -19 -23 -15
~ecir a -18
¿_un mnu -22 22 -19
""",
    """
dia_de s -15
ex__to m -19
got__from glu -19 -16 22
keep__@call mn -18 16
needed bdoqt -18 -16 -20 -15 16
ocupo am -15 -26
~<lma em -23 19
~ema> amnqu -20 -30 16 -20 -19
~knl em 20 -19
""",
    """
el_carro o -20
ese__no lmo -17 -16 16
need__shave n 18
~<cop aeflu -16 -18 -17 -17 -18
~iend abefhjoqt -20 -32 -15 -20 -30 -19 -35 -37 -21
~rug dhjnpu -16 -19 -15 -20 -18 17
""",
    """
@call__cell im 18 -18
bajo__la m -16
do_not acfhikmnopstu -27 -23 -30 -23 -28 -79 20 -60 -37 -16 -51 -43 -18
if__there h -16
is__about dm -17 -28
long_a ju 19 -15
roomie pq 15 -22
~dkf efm 23 -15 -25
""",
    """
^me cefhijklmstv -16 -50 -51 -42 -33 -42 -43 -28 -34 18 -65 -39
but__meant m -19
decidi__@cancel m -17
encanta im -17 22
later_hour mo -15 16
ya__@texts m -16
~bic am -16 -15
~tis abhmnrsu -25 -18 -18 15 -21 -19 -15 -22
¿_cual u -17
""",
    """
@clothes_do dgmnu -17 -22 -29 25 -16
el_@relative a -17
engan* am -16 -19
it__# bdghilmn -29 21 -20 -17 -16 -18 -23 -21
recomendo$ am 17 -22
will_i ablmopqru -17 -31 -21 -46 -23 -22 -20 -21 34
~cord adgnqu -23 -25 -16 -21 -22 -15
~paqu mr 15 -16
""",
    """
bailed$ pq -20 16
can__explain gu -15 16
still_on jms 17 -20 -20
~blue bdhn -15 16 -18 -21
""",
    """
do__say dgju -25 24 -20 -26
~<stu acghjknptv -30 -16 16 -33 -33 -22 -24 -19 -24 -31
~acc bcgilmostuv -24 -16 -23 -30 -22 18 -20 -17 -18 -34 -17
~aho cefijlnostu -21 -30 18 -25 -22 -29 -33 -26 -24 -24 -25
~core dm -20 22
~edir io -16 -18
~iso> aehijrstuv -21 -17 -17 -17 -17 -20 -15 -18 -24 -23
~pto> kl 19 -18
""",
    """
elevador r 15
me_siento as -20 16
~elef abcjnoq -22 -21 -16 -15 -23 -18 -22
~joy m -16
~ntes bcfjlmpqruv -32 -23 -20 -37 -25 -19 -29 -17 -38 -17 -18
~toma bdghjkloqu -27 21 -16 -23 -16 -17 -18 -18 -19 -27
""",
    """
antes$ agimqsu -20 -19 -15 -24 -20 -15 -16
change abdefghijklmnqstv -52 -29 -49 -21 -18 -36 -21 -39 -44 -30 -42 39 -44 -46 -29 -18 -35
dame m -20
meant_the k -17
si__@texts m -17
this_week blsuv -19 -17 -20 -35 -20
~<hue a 18
~mpie u -15
~uno acdfmnqsv -30 -15 -15 -15 -26 -22 19 -16 -16
""",
    """
como__mas dg -15 -18
cut bdhklnoqrsu -18 -19 -20 -20 17 15 -20 -17 -17 -21 -23
hacen abgjmnqv -20 -17 -17 -21 15 -26 -21 -17
keep_texting lu -22 -17
poner adgmnqs -16 -19 17 -28 -20 -21 -15
~ame> defhlnpqrstu -42 -57 -31 -32 -17 -39 -35 -54 -48 -30 -55 -22
~dos cdhijknopr -18 -16 -31 -29 -18 -24 -33 -27 -24 -15
~dria hn -16 -16
~enou dklnt -21 -16 21 -18 -16
~roll n -15
~vaya bloq -16 -16 -16 -17
""",
    """
are__of mn 20 -17
her_@visit abm -16 16 -17
is__manager imu 20 -15 -17
it_in abcghiklnqrs -30 -19 24 -17 -15 -19 -18 -17 -20 -17 -19 -17
les_dio mu -18 18
new_@person am 16 -16
sabes gu 15 -18
standing_outside m -19
we__see bdmpru -18 -17 23 -17 -19 -17
~dale cdfgjlnqsu -15 -18 -19 -16 -23 -19 -19 -18 -16 -15
""",
    """
@vehicle__@late mr -21 18
a__@treat iu -18 -20
no__sus m -19
not_what go -15 -16
off abcdefghiklmnoqrstuv -65 24 -50 -37 -33 -39 -65 21 -70 -31 57 -73 -21 -33 -18 -30 -26 -27 -32 -21
you$ bcdhkmnopqrstu -16 -48 -28 -75 -46 -23 -42 -39 -36 -48 -16 -26 30 -18
~lps gmt -16 -16 15
~per abcefgju -26 -18 -46 -39 -22 -25 -22 -45
~uspe mn -16 18
""",
    """
@door__use g -20
@relative__estar amn -15 -20 16
^double b -16
and__me abmo -15 -18 -25 19
going__wait p 16
got__my a -17
off__the am -16 -16
puppy mnu 19 -17 -18
wear__a mn 24 -24
would_like dhnqrsu -43 -18 -30 -26 -31 -17 -58
~minu abdeghjklnoqruv -27 -20 -18 -19 -15 -21 -18 -22 -22 -21 -27 -19 20 -22 -16
~upo> hjmnou -20 -22 -35 -20 -22 -21
""",
    """
#__the kr -16 -27
@insurer_mi mpq -18 18 -19
con_ustedes mqu -21 -16 -16
cupo$ ad 16 -16
do__any cghjnqv -22 -17 -22 -17 -22 -26 24
not:en mnp -26 -16 -18
~ire acghklmnou -19 -19 -32 -28 -23 -27 18 -37 -24 -26
""",
    """
a__you m -23
alrea* aikpt -22 -19 -15 -20 -18
favor* m 19
road__on jmu 17 -20 -15
set__time a 18
this_help g 19
~<en bdefghmopqstuv -19 -25 -37 -35 21 -17 -26 -21 -28 -16 -34 -35 -29 -48
~tail i -16
""",
    """
go_on o -15
roads hj -18 -19
very bdiqsu -15 -24 -18 -15 -15 -18
~ibo> giklu 20 -21 -18 -22 -29
~ipe> ab -19 15
~kip> abcdefgijlqstuv -24 21 -19 -24 -21 -18 -20 -22 -21 -21 -17 -18 -16 -27 -16
""",
    """
a__i aghijlmopqs -32 -22 -25 17 -21 -20 -55 -40 16 -27 -24
i_do defiknoprtu -28 -17 -16 -21 -21 -39 -15 -21 -16 -24 -19
us__i bmo -16 -17 -15
~<iss empq -16 -18 -19 21
""",
    """
^the abdfghjklmnqstuv -34 -38 -65 -38 -18 -36 -64 -54 -35 30 -35 15 -25 -40 -76 -28
anybody__@day h 16
for__next n -17
it__only j -17
only$ q -16
pone n 16
se__el bdgijlnpqtuv -27 -30 -23 -20 -27 -21 -34 -24 17 -19 -26 -26
stuck_in m -15
we__i m -16
ya_mande ahijl 18 -15 -16 -22 -19
you_send dg -19 -26
~<rou abghlopqs 20 -20 -22 -17 -16 -28 -18 -17 -23
~uble m -19
""",
    """
@ride__set pq 17 -24
could__@relative mnopq -17 17 -22 -16 -20
verdad m -18
when__you hjmu 29 -16 -31 -15
~avin ghijlnopruv -18 -18 -18 -16 -21 -20 -23 -24 17 -21 -17
""",
    """
@vehicle__not mq -16 15
^estoy bcefghiklptuv -24 -25 -18 -18 -24 -28 -25 -24 -42 -22 -18 -43 -34
there__way abijn -21 -16 -16 -21 -19
""",
    """
@visit_would m -20
con__tiempo m -17
not:@door bjmr -15 24 -24 -19
not:@symptom m -16
the__oclock b 20
~lueg m 17
~nsa adefhjnpt -33 -15 -20 -18 -22 -25 -28 -24 -16
~say cefhijltv -21 -16 -39 -27 -23 -19 -25 -19 -21
""",
    """
bendiga$ ft -16 21
no_llego o 17
plumber gilmu -15 -20 -20 16 -16
say__a m -16
todav* bdv -20 -19 -17
what__bill dm 21 -19
~<tol boqrv -29 -19 -16 -19 -17
~darm bdino -21 18 -30 -26 -18
~inan agoqs -22 -18 -17 15 -19
~nsf diq -17 23 -16
~robl abcdegjlv -22 -21 -15 -21 -17 -19 -15 -19 -18
""",
    """
@stop_sin k 17
am__how am 16 -22
on_a agijnru -22 -19 -17 -17 -36 -21 15
se__@move no -16 21
you_think h -15
~<gen cefgjklmnqrs -17 -17 17 -23 -17 -23 -24 -17 -26 -28 -15 -18
~hook bimoq -17 -19 -27 -16 -16
~onv moq -20 19 -18
~oy> cehiklprtuv -37 -41 -39 -38 -15 -22 -42 21 -27 -39 -47
~remo cdgijkopruv -16 -17 -16 -23 -16 -17 -21 -20 -23 -20 -33
~rove djmu -16 -17 -23 18
""",
    """
@howmuch_dura dehimu -37 -16 -16 -16 -33 18
have__i mv -21 -18
yes bcefhijlopstuv -21 -26 -30 -25 -24 -36 -32 -25 -17 15 -22 -22 -16 -23
~enen bgmnrsuv -32 -31 -20 -26 -26 -20 -49 -19
~epo adijkoqu -18 16 -20 -18 -16 -16 -17 -16
~temb s 19
""",
    """
@relative__she bmnoqs -19 -37 -23 -16 18 -20
my__sent n -20
see_you abdhijmnquv 18 -20 -18 -23 -15 -24 17 -18 -17 -20 -19
what__it bdfghjmoqs -17 32 -26 -19 -41 -19 -24 -38 -34 -15
you_even hmu -16 -17 -25
~cour no -19 19
~egi djlnsu -23 -22 -19 -22 -17 17
~egin n -19
~rao> m -19
""",
    """
^ahorita bhmt -24 -17 19 -19
^am dilmnopru -29 -25 -20 -39 16 -31 -29 -25 28
dia_por o 16
otra_vez bdiklorsuv -30 -16 -16 24 -28 -29 -20 -15 -19 -22
~boys m 17
~gua acdefghijklpqrsv -40 18 -42 -28 -26 -30 -31 -34 -31 -28 -28 -28 -23 23 -33 -24
~gual adfghijpstu -16 -21 -15 -18 -18 -16 -16 -16 -17 -16 -17
~lexi mo -16 17
~ppy adefghilostu -18 -16 -19 18 -19 -21 -18 -19 -20 -17 -18 -23
""",
    """
^luego m 17
all__on adpqt -22 -20 27 -22 -15
dia bcegijklopqrtuv -21 -56 -47 -63 -61 -64 -54 -62 28 -16 -24 -52 -46 -71 -54
my__take pq 17 -16
put__on bceghijlnpqrstu -21 -19 -18 -25 -22 32 -20 -27 -29 -23 -24 -26 -19 -20 -20
rebaja d 15
the_odds gmu -17 -16 16
think$ abdefgklntuv -21 -15 -16 -21 -18 -20 -20 -25 -17 19 -19 -16
toca s -17
~did muv -22 15 -15
~ird> ajn -16 -21 -18
""",
    """
@staff$ abcdefghijklmnopqrstuv -31 -44 -46 -54 -63 -63 -47 -67 78 -52 -43 -37 -36 -37 -38 -35 -43 -49 -43 -51 -46 -46
autorizo_que kl -17 16
baja_sin k 16
to_cell d 16
~<sec mnq -17 -17 -20
~flow k 17
~hort m -21
~ion abdeghlopv -24 -33 -19 -52 23 -28 -20 -20 -27 -29
""",
    """
@cancel__turno b 17
all_the h -17
are_at r -19
coming dfghilmnqrsuv -36 -18 -28 -27 -27 -35 -21 -18 -18 19 -36 -32 -21
day__i agmn 15 -16 -21 -23
hit__@traffic klm 24 -20 -23
machine h -16
mi__para i -17
on__you m -20
~eps m -17
""",
    """
abogado i -17
cuando_tienen a 19
escriban_mas l 18
riesgos$ dmu -18 -19 21
still_get mn -15 16
things__you m -18
years bdhilnou -16 -27 21 -18 -25 -23 -25 -21
~<cle lu -20 -17
""",
    """
a_@parking dijm -19 -17 25 -27
agendo a 15
ask_the ai -17 16
hoodie dmn -16 -16 20
ok__text klm 29 -23 -21
when_was m 18
who__to q 19
ya__no ijmnq -15 16 -26 15 -18
~mbl s 20
~xit> dgjmnru -22 -18 21 -33 -17 21 -18
""",
    """
le_dije a -18
the__bad s -16
where__i lqrsuv -24 -21 -17 -28 -27 -22
~paid nu -15 -18
~remi abl -19 -22 -16
~smo bcdiklmsv -23 -15 -24 -24 -17 -18 -20 -21 -21
""",
    """
@open_@holiday m -16
@relative_in adjlmnoruv 19 -20 -20 -15 -45 -31 -22 -22 -31 -17
bendecido_dia fm 16 -16
i__stuck gr 24 -23
id__@pay n 15
like_me m -16
not:ir abcdghijlmnpqrstuv -32 40 -17 -20 -19 -17 -23 -25 -22 -34 -29 -29 -19 -19 -16 -16 -20 -22
some acijnopq -32 -15 -22 -15 -23 -23 -16 -28
to_my abdgijnopqv -20 -26 -21 -20 16 -19 -27 -31 -17 -27 -18
tonight$ ans -16 -20 -24
~agra fm -16 -16
~carm mp -16 -22
~gas> m 16
~mes> adnr -20 -27 -29 -16
~nio ajru -20 -18 -20 -16
""",
    """
be_able mnor -15 16 -21 -18
en__de abhijnu -20 -23 -27 -20 -17 -23 -17
gold$ dm -17 21
is_some m -19
lee c 17
nauseas ns -21 23
rain_tomorrow mo 19 -16
sure_what gm 17 -22
~arn> m 22
~eppe m 16
~ps> bghpqru -21 -15 -17 -23 -26 -22 -22
~stai jm 18 -17
~urt cgjknprsv -16 -21 -20 -20 -41 -21 -16 -16 -16
""",
    """
does__go jq -16 -18
estos dklmr -16 -20 15 -18 -18
informacion$ m -15
scared dgilprv -15 -24 -19 -19 -17 -17 -21
this_place mu -26 15
ya_no abcdefgiklnoprstu -44 42 -32 -29 -20 -17 -47 -54 -41 18 -50 -27 -24 -41 -30 -38 -37
yo__soy abilquv -15 -17 -21 -20 -19 -18 22
""",
    """
@howmuch__# dm -23 24
@pay__@insurance d -16
gas__high mu 17 -19
in__car m -26
mi__ya nop -21 -18 -17
~xib mo -16 17
""",
    """
^bueno fl -22 -17
a__voy jm 17 -22
es__no u -16
for_something m -16
me__@day lmoq -26 -29 20 -22
no__# bo -16 15
~rink n 17
~xtra bdiou -17 24 -16 -21 -19
""",
    """
@call_con bilmq -16 24 -19 -26 -18
does__@eat dgmnu -19 -19 24 -36 -17
you__now t -15
~<emp adfhjlmq 17 -22 -20 -17 -21 -24 -42 -23
¿__@day hmou 19 -17 -16 -17
""",
    """
espac* m -16
not:conmigo mnpqu -15 -26 -18 -19 -19
puedo__@clothes n 20
the_oil djm -16 -19 22
~<mag h -15
~egit u 19
""",
    """
@relative__my aipqr -18 -17 22 -30 -17
@ride__through m -17
a__date am -25 -23
donde__una m 15
folks jm -20 -27
mi_@visit abdhiklnoqruv -28 19 -33 -16 -24 -25 -17 -16 24 -23 -19 -24 -25
puede__mas o 16
text__directions ijm -15 19 -26
will__@open abgm -17 -19 17 -22
~body bcdegjkmnrt -15 -22 -23 -19 -32 -26 -25 -51 -19 -29 -30
~mean dijklnqru -26 -19 -22 16 -23 -19 -17 -15 -26
~oin> dm -24 26
~sola gjnoqrv -16 -17 -20 -18 25 -18 -15
~uida a -15
""",
    """
caigo mr -18 17
confl* mo -17 21
more_@texts blm -19 28 -16
not:lol mv -30 17
quisiera_@fetch an 17 -16
waiti* anp -16 -18 17
will_have mn -17 -20
with_@clinician aiu 18 -23 16
~gran adehm -22 32 -18 -15 -26
~sde abdgilmpqrsuv -25 -30 -30 -19 -21 -21 -17 -19 -23 -30 20 -30 -17
""",
    """
@open__@day abdhjmnou -26 -19 -18 29 -18 -19 -15 -28 -17
@treat__need u 16
it_just dmu -16 -23 16
la__me bcgijkmopu -17 -15 -18 -15 -24 -17 -31 -31 16 -29
maquina m -18
openings h -19
sacam* alm -16 15 -16
~<veg m 17
~rest cdginopquv -20 -29 -20 -28 -17 -23 -17 -19 -35 -24
""",
    """
a__a dhkq -32 -20 -20 -21
consult acfghijklmnoqrsuv 52 -27 -18 -15 -33 -34 -25 -25 -29 -51 -27 -41 -23 -29 -29 -16 -22
last__the m -17
morado$ m 20
~<lis cdefhjlmorsu -31 -37 -16 -18 -33 -49 18 -23 -46 -36 -37 -43
""",
    """
brother bno -20 -18 -15
~enin bdgijklqrtuv -17 -31 -18 -19 -25 -15 -21 -25 -29 -18 -19 -27
~inen lm 17 -18
~ucha lm -17 -17
""",
    """
a_bunch mt -16 17
bitcoin m 19
it__covered u -18
not__place m -19
off_the acdghiknpquv -33 -17 -18 -22 -20 -21 -20 -16 -16 -24 -18 -17
what_happens mu -41 23
your bcefgnopqrsu -16 -27 -23 -22 -21 -39 -19 -28 -39 -36 -30 -34
~berr m 16
~duer mnqu -23 -19 -15 20
~ock acegiknqrsv -23 -32 -37 -32 -40 -16 -40 -19 -24 -33 -27
~rida bor 18 -16 -18
""",
    """
@clinician__me dkloptuv -18 -16 -24 -18 -25 -16 -19 -18
delete bdio 16 -16 -16 -15
me__mejor m -18
me_about dlmn -25 -23 23 -22
need$ adnu -23 -23 -29 15
pulling_in br -19 15
the_way adhioq -18 -18 -21 -20 -23 -22
~rpr cm 17 -17
""",
    """
@relative__la jnpq -15 -15 18 -16
got_off o -18
like__make a 18
necesito_otro o 15
se__@vehicle m -17
you__over mo -22 -16
~ect> adhjlmnov -17 -19 -16 -23 -18 -29 -23 -22 -19
~shav n 18
""",
    """
agarr* jkmqr -19 -18 -28 -20 18
not:can abdlmnpqv -21 -17 -16 -16 -27 -15 -21 24 -19
que__esto ju -19 19
~ears mnu -26 -17 -16
~lum agijlu -15 -20 -23 -18 -22 -20
""",
    """
ayunas n 24
dip n 16
do__with agmnop -22 -23 -17 -23 -16 -15
in__@door hru -19 15 -17
job acgjknoprsuv -34 -16 -29 -30 -20 -33 -23 -25 -24 -20 -27 -20
wtf__this u 19
you__if gm -16 19
yourself mv -23 -16
""",
    """
^quedan j -16
de_@texts m -25
downtown$ j 17
esta__de jv 16 -17
get__number agijmu -17 -20 -18 -18 -29 24
not__@symptom m -16
the__@vehicle amo -19 -21 -19
walking ar -17 20
~<bod bq -16 -15
""",
    """
do_evenings h 15
is__past h -25
this__the djm -22 21 -41
~ejor adeghjklmopqruv -25 -27 -16 -26 -26 -20 -23 -20 -16 15 -20 -26 -20 -28 -29
😂 em -23 24
""",
    """
dejo_de h -15
not:think m -18
quiero__@call i -16
this__is dgs -18 -20 -17
~<dif adhijnosu -22 -22 -15 -20 -20 -20 18 -16 16
~ando cefijklotu -25 -27 -31 -28 -24 -24 -30 -15 -32 -63
""",
    """
does__set hm -16 16
es__@visit mu -22 -20
my_new jlmou -21 -20 30 -16 -17
not:autorizo kl -22 20
of__do j -20
truck biknu -16 -20 -19 -16 -18
unas ad -16 -18
~aci defghklopqu -16 -18 -31 -21 -17 -31 -29 -28 -17 -19 -17
~ozc im -17 -16
~raba cefgjlpstv -26 -17 -21 -19 -38 -30 -22 -15 -16 -24
""",
    """
@visit__the adilnq -34 -32 -16 15 -25 -16
^mejor bcns 26 -18 -19 -18
get__not gjq -15 -16 18
i__like dghmqsuv -39 -22 -18 -18 -24 -26 -52 -19
i_could m -16
it__get jm -19 -18
~depo adijq -16 16 -19 -15 -16
~ija mq -20 -15
~raz cdgoqsv -18 -16 -16 -15 -16 -21 -17
~upe abgiklnoqruv -18 -20 -21 -17 -15 -16 -18 -18 -20 -16 -16 -17
""",
    """
early_should n 15
garden a -15
week cdgijklnopqrs -22 -30 -28 -24 -23 -18 -30 -37 23 -17 -25 -25 -33
~ache ilnpqv -26 -16 -20 -20 -15 18
~dal cdfghilnqrsu -19 -21 -21 -18 -15 -19 -22 -23 -22 -18 -20 -21
""",
    """
away acdefghijkmtu -22 -20 -17 -24 -22 -27 -18 -22 -23 -19 -29 -20 -16
closes ahim -15 -19 -18 25
llameme im 17 -20
your__@hours hjm 18 -20 -19
~camp ou -17 -17
~dkfj em 19 -19
~rer adgiklmqsu -30 -17 -16 -16 16 -25 -20 -21 -20 -16
~ules gu -16 -16
""",
    """
i__still m -15
las_seis m -15
off__here lmv 17 -16 -17
podemos_@move o 17
what__# dghju -23 -22 -23 -21 18
~<kee abcdijpqrt -22 -17 -21 -26 -19 -22 -23 -27 -17 -18
~bot efhijkoqrsuv -21 -16 -27 20 -29 -24 -21 -34 -19 -15 -18 -21
~ible ghknpqstuv -23 -27 -22 -21 -18 -32 -25 -17 -26 -21
~tir> no -18 -18
""",
    """
@place__favor j 18
llama im -19 19
~<nom dijm -16 -16 -20 -36
~ard aceghijklopqrtu -17 -25 -24 -47 -31 -30 -43 -40 -28 -22 -17 -22 19 -27 21
~eets m -16
~eran mnq -25 -16 -19
~ojit t 18
""",
    """
atras* mr -18 21
do__what djmq -22 -17 -32 -17
how__@visit amnu -22 -20 -17 26
i__asking a -16
pero_ya q -15
there__@day dhijo -20 15 -21 -15 -17
~elva gim -21 -19 -20
~iva eklnuv -20 28 -20 -15 -22 -19
~ubre abdgjmsuv -16 -16 30 -16 -16 -30 -15 -21 -16
""",
    """
ando_en adgms -17 -16 -16 22 -18
dia__favor o 16
settl* nqs -18 -15 -17
~sid adgiloqruv -36 -37 -28 -23 -20 -31 -19 -18 -21 -33
""",
    """
@call__@vehicle hijmr -16 -27 -19 24 -16
commo* apqs -16 -19 -20 19
do__make dm -16 21
landl* mv -16 15
off_please bl -17 21
to__out dikor -23 -23 -25 -18 -25
~phot m 15
""",
    """
@cancel__me m -17
are__do m -18
como_se abcdfgijlmnqrsu -31 -20 -26 -34 -19 29 -18 -19 -31 17 -34 -26 -17 -27 -46
consu* km -17 -19
dura_el dmn -17 -20 -24
slow_today m -15
the_mall hm -20 16
the_old p -16
un__esta mq -21 17
who__@drive quv 32 -16 -18
you__something o 16
~lia adiu -15 -17 -20 -19
~mew adghijp -19 -17 -17 -16 -17 16 -16
~some defklmnr -17 -32 -33 -26 -25 -24 -27 -37
""",
    """
@traffic acdefghijklnoprstuv -34 -28 -39 -30 -27 -41 -38 -35 -50 23 -29 -38 -40 -38 41 -43 -27 -40 -42
cancela abcklmnq -23 31 -21 -21 -21 -32 -18 -15
let__talk a -17
new_@clothes mn 18 -17
una__no u -17
~<qui cdefghjpt -24 -56 -43 -42 -45 -30 -59 -17 -46
~dif adhijlmoqrsu -22 -24 -17 -20 -20 -15 -15 18 -18 -16 -17 16
~fil hjlnoqrsu -18 -22 -15 -22 -33 -23 -16 -24 -16
~nsta m -18
~rime mnou -23 -16 -18 -18
""",
    """
car_@pay d -18
not__be lmo 18 -28 -20
~<ir no -20 -18
""",
    """
@late__me m -16
@visit_con a 15
^tomo bgmn -22 -15 -22 31
a__the dqr -23 -24 -23
day abcdeghijklmnoqruv -18 -40 -47 -30 -38 -80 21 -57 -75 -25 -18 -43 16 51 -30 -55 -37 -72
do__become am 18 -17
me__manana bm 17 -23
outside$ jmu -25 23 -21
to_answer gm 17 -27
~<jaz m 15
~diu j -16
~ndre mnu -18 15 -19
~nera agn -21 -16 -18
~vin> m -16
""",
    """
@food_is mn 22 -16
@texts__and b -19
last__was m -16
like__come a 16
my__in bghjkmnoprsuv -15 -16 -16 -32 -26 -17 16 -21 -23 -36 -28 -39 -22
so__is m -28
some_other bmo 17 -19 -19
~ds> defhknopqrt -16 -34 -22 -25 -34 -20 -21 -17 -20 -31 -27
~urn> abcdeghnoqstv -29 -51 -25 -18 -20 -23 -22 -31 -16 -15 -23 -16 -29
""",
    """
a_haircut am -19 18
el_mismo moq -18 -19 -17
from aehkoqrv -22 -22 -41 -18 -25 -35 -20 -34
los__@visit m -15
mm elm 26 -17 -30
my__reads m -26
out__@day abdhlmnq -22 31 -16 -16 -16 -28 -16 -17
touch mp -16 -16
where_should q -16
~hou abcefiklopqv -19 -16 -37 -23 -24 -22 -16 -39 -19 -28 -22 -28
~melo efm -20 18 -30
~ueri m -21
~urin dmo -15 -23 -16
""",
    """
@drug_the mn -16 19
desde_que fjms -15 -15 -22 17
dolor__@body n -15
m__@visit abmo -17 -19 -20 21
my__she mnopqs -32 -15 -15 -20 19 -19
now__is m -16
para__paciente a 18
shopping m 18
three bdp -16 -18 -16
~ext> bcdefhpqrtv -17 -17 -52 -30 -28 -27 -27 -48 -25 -33 -27
~pti befghijknprstuv -26 -20 -20 19 -17 -24 -20 -21 -27 -17 -25 -19 -18 -28 -26
""",
    """
are__expensive dm -22 22
celular$ aq -15 -16
es_caro du 20 -24
is__way abjn -20 -16 -22 -20
se_como bq -17 17
this_works m -18
~<lej jm 19 -19
~ayun n 16
~ugue c 17
""",
    """
a__there adhjnopqu -28 -28 -24 16 -33 -22 -16 -23 -29
how__@month du 16 -18
to_pee n 16
~<arr cdehijlmquv -15 -22 -15 -21 -20 -16 -21 -23 -29 -29 -20
~<fee acdghnoprs -25 -22 -27 -17 -22 -21 -21 -22 -23 17
~lies jmo -15 -18 -16
""",
    """
@relative__will abmpu -15 -18 -28 25 -23
flat qr -20 19
right cefilpquv -21 -26 -19 -33 -27 -22 -19 -15 -26
~<ad acefghjklmpqrstuv -39 -30 -22 -24 -29 -31 20 -23 -26 -29 -25 -28 -29 -22 -25 26 -27
~nfli mo -17 21
""",
    """
@ride__was mn 18 -15
arranged q -16
broke dnpu -20 -22 -18 -15
llego__un r 17
~<wai cdhlmsv -23 -24 -18 -27 -30 -28 -21
~ablo lmoqv -16 -25 -18 -17 -19
~som defklmnr -17 -32 -33 -27 -26 -25 -27 -37
~uli bm 16 -24
""",
    """
@fetch_mi abdmop -20 -23 -15 -22 -16 19
^necesito bdeklnpqrsuv -49 -22 -17 -16 -35 -39 -15 -45 -19 -21 -41 -20
issue empq -16 -18 -19 21
possible$ m -21
under* eju -16 -17 -19
~oth> mopq -31 -23 16 -15
~ucci n -16
""",
    """
conmigo agmou -20 -15 -26 -18 -26
estafa$ uv 17 -16
there__dot r 17
~<dur abcdefgjkmnopqrstuv -23 -21 -17 -44 -18 -15 -22 -20 -16 -49 18 -23 -18 -23 -23 17 -15 18 -20
~bien cdfgipru -25 -33 -27 -36 -19 -34 -37 -24
~ione abcgjlmns -19 -18 -18 20 -17 -15 -18 -22 -16
~rele aiqu -15 -19 19 -19
~tch adeghjkrv -29 -33 -15 -26 -21 -25 -16 -24 -21
""",
    """
asked abdjnstu -29 -25 -19 -18 -21 -16 -16 -23
closed abdeghijlnpqstuv -27 -22 -25 -15 -20 24 -20 -32 -15 -26 -17 -18 -26 -17 -22 -16
i__them ku 17 -16
not__@person abdu -24 -23 -17 -22
oil acdgjklmoqsu -21 -19 -28 -19 -24 -17 -16 38 -32 -22 -19 -25
~supp aboru -17 -16 -17 -15 -21
""",
    """
i_leave l -16
~<fli abdjmn -25 -21 -19 -18 22 -20
~<spa abjklmsv -16 -23 -16 -19 25 -31 -15 -18
~ene> bcefhijlmnst -37 -41 -25 -24 -42 -43 -44 -20 -19 -26 -42 -27
~eply adgkln -17 -16 23 -16 -15 -17
""",
    """
@call__after m -16
all_day dghmu -18 -16 -19 20 -20
birthday$ m 18
hasta_alla q -19
i_take abdghilopr -42 -18 -45 -31 -26 -23 -28 -26 -19 -27
my__my amnq -23 -16 -16 -33
puede* fhjlnpqrsu -18 -25 -26 -30 -19 -25 -43 -19 -22 -19
volver__escribir k 16
weeks m -19
~<ame m 16
~salg dgmnosu -30 -17 -22 -32 -31 -25 -20
""",
    """
^another o 16
asked_for m -22
come$ ghilmnopqs -24 -31 -20 -16 -30 17 -23 -22 -17 -18
for__just m -20
i_am acdefhiklnoprtuv -16 -47 -28 -44 -50 -70 -32 -16 -22 -39 -22 -16 15 -30 -30 23
in_this iu -15 -19
meses m -16
need__@move abcdinoq -43 -31 -18 -36 -26 -32 24 -22
~alr aip -22 -19 -20
~aste abdgjklnoru -21 -15 -18 -30 -26 -16 -27 -22 -21 -16 -30
""",
    """
does__@clinician hmu 16 -25 -16
donde__@place j 21
follow_up am 16 -15
los__para u -16
unos m -23
~ity dghu -17 -26 -22 -28
~pond abgklpqru -21 -20 16 -17 -17 -17 -15 -18 -15
""",
    """
@insurance$ bcfgijlmopqstuv -24 -21 -17 -29 -31 -35 -16 -18 -17 -20 -44 -19 -16 22 -27
all__a dimv -15 15 -23 -17
brazo ms -21 18
changed$ p -15
instructions n 16
on__side jm 17 -19
to__a bchklnsuv -42 -15 -19 -27 -31 -19 -18 -18 -26
~<cay npqv -15 -18 15 -17
~<hu cghkr -22 -34 -25 -21 -25
~fill dhnoqrs -39 -17 -16 -29 -22 -15 -22
~odem o 18
~ups> jm -16 16
""",
    """
hi aefhklnprsv -17 -19 26 -27 -17 -27 -20 -19 -25 -30 -22
llegar ahmn -17 -16 -24 -18
que__vuelvan kl 18 -17
used__be mq 19 -16
~ats m 18
~nden abdghijnoqv -25 -20 -35 -29 -16 -33 -26 -22 -20 -22 -17
""",
    """
can__@eat m 17
is__since m -21
lexapro i -18
llegu* bipruv -20 -23 -19 -26 -17 -20
notifications u -15
packa* m 17
~<slo dfhjlmnoqrsuv -20 -19 -19 -18 -16 -18 -16 -20 -18 25 -18 -19 -16
""",
    """
@ride_to mnpqr 27 -18 -16 -23 -15
^hook am 18 -20
flexible mo -16 17
have__good ip -17 -19
in_law imp -15 -22 17
me__it adr -38 -26 -16
mi_receta aim -18 18 -19
~onfl mo -17 21
""",
    """
como__la bgnqs -26 -22 -23 -19 -16
never_said km -18 15
notice$ m -15
prese* b 19
~<key gn 15 -15
~coul bdflmnprv -22 -27 -16 -22 -24 -18 -31 -24 -20
~iban muv -21 -17 -16
~mare msu -21 22 -16
~omf n 21
""",
    """
a__hora abhirsuv -37 -24 23 -21 -19 -15 -15 -15
about_getting mnu -22 -17 -16
from_yesterday mu -25 -17
you__anybody ah 16 -16
~<bab imru -16 17 -20 -16
~assm l 16
~econ mnq -16 -16 -18
""",
    """
and__was l -20
hours abcdefghijklmoprtuv -52 -24 -32 -54 -27 -36 -35 55 -40 -43 -30 -35 -19 -19 -27 -30 -36 -51 -35
is__@drug dmnu -15 -29 18 18
know_who mq -19 17
reached_a mv -17 18
still__@symptom s 16
ya_llene am 19 -15
""",
    """
all_set mpq -22 31 -24
any__have o 16
did__my j -21
~ards a -18
~ming dfghimnqrsuv -38 -20 -29 -29 -30 -19 -21 -20 18 -38 -35 -24
~very cghjmnov -22 -30 -31 -22 -16 -28 -31 -30
""",
    """
be__@traffic r 15
como behinoprtv -18 -33 -49 -59 -28 -46 -30 -28 -19 -51
es__droga u 17
have__can abimns -16 -15 -16 -20 20 -17
not:el acdghjklmnptv -37 -16 -29 -31 -18 15 -23 -36 -27 -28 -28 -17 -25
where_are h -19
why_did b -18
~inon m -21
""",
    """
not__@door m -17
~guac dm -15 16
~hgf> e 16
~near adhijlnoquv -24 -23 -20 -16 20 -19 -26 -22 -24 -29 -17
""",
    """
@move__meeting o -20
@place_on jmu -23 -20 18
decli* i -17
desist l 17
dijo_que m -16
do__@spanish cm 16 -19
my_place m -22
remember mu -21 17
~pare bgjklmnu -19 -17 -21 -20 23 -27 16 -20
~stac m -18
""",
    """
@relative_reads m -25
has__now p -16
there__@visit adhm 21 -21 -17 -16
tuve_@symptom ms -16 17
un__no mu -20 -16
up_for dgijknopqrsv -26 -20 -18 -17 15 -18 -20 -18 -18 -18 -16 -16
~<sen abeghnopruv -33 -35 -18 20 -38 -49 -34 -35 -19 -26 -16
""",
    """
busin* ahl -17 15 -17
do__worry bmopqv -17 -24 -17 18 -16 -15
donde abdfhklnopqtv -19 -30 -39 -24 -29 -20 -37 -31 -35 -20 -32 -26 -37
driver__@relative mpq -29 28 -23
not:@day abdghijklmnprsuv -28 33 -23 -20 -32 -21 -20 -15 -27 -32 -22 -27 -31 -15 -24 -20
not:favor bo -18 -17
re__for l -21
would__opt ail -17 -19 18
you__will bgmt 18 17 -19 -18
~sitt r 16
""",
    """
es_esto g -21
for_new ahm 21 -16 -15
que_hago bdghm -17 -16 17 -15 -31
work__it m -17
~eter o -18
""",
    """
es__suero u 15
i__rather m -16
let__it bdpu -20 -18 -18 -27
not__texting v -22
~eede bdoqt -19 -16 -20 -17 16
~ie> acdfghlnoprst -44 -33 -34 -25 -32 -22 -36 -39 -42 -33 -16 -26 -20
~only ghkmnpqsuv -17 -24 -18 -38 -21 -29 15 -19 -25 -17
~yuda befghijklnopqrstv -25 -23 -26 27 -20 -29 -27 -21 -29 -26 -25 -18 -31 -17 -18 -19 -20
""",
    """
cancelela bmo 23 -17 -17
denis* abgm -17 -17 -22 19
does_@food m 16
m$ cdfgijklmnrtuv -19 -18 -29 -17 -16 -16 -16 -28 20 -16 -16 -19 -21 -17
the__form i -18
to__patient i -17
wants_to m -16
where__was jms -16 -30 23
~dur abcdefgjkmnopqrstuv -26 -22 -17 -45 -18 -15 -23 -22 -17 -51 21 -24 -18 -24 -24 16 -16 17 -20
""",
    """
do__patients m -16
how__before ahms -15 -23 -31 -20
i_think gu -16 -15
longe* aimnu -25 -20 -20 -17 -27
near_a m -17
that__what gjnoqtuv -23 -17 -28 -22 -15 16 -24 -15
you__@clothes adhn 19 -20 -16 -19
~<wei am -19 -22
~ella gjlmnqru -16 -21 -25 -17 -15 -25 -17 -24
""",
    """
@traffic__la r 16
do__@insurer dhm 19 -20 -22
felt imos -16 -22 -16 26
hago dfhoprsuv -35 -20 -22 -21 -18 -22 -18 -32 -16
not__in d -17
~pera adqu -16 -23 -16 -22
~ria> efghklnqrstu -16 -27 -18 -37 -17 -27 -43 -39 -21 -43 -27 -38
~sed> achijkpstu -20 -21 -20 -31 -21 -15 -27 17 -16 -27
""",
    """
cambio m -24
car$ aiklmnsuv -23 -22 -23 -15 25 -16 -16 -23 -25
knitt* an -19 16
til__ok n -15
~ana cdefgijklmrstuv -40 -21 -27 -35 -49 -17 -58 -42 -25 -22 -23 -43 -17 -52 -18
~nds> gmnr 17 -29 -20 -19
~xted i -15
""",
    """
de_# np -21 -18
dona m -18
else__there mo -16 15
me__@book abdiloqv 26 -18 -19 -22 -24 -29 -21 -15
refill__@medicine im -27 26
siento adosu -21 -23 -15 17 -16
what__guys dghjmu -20 -15 -22 -17 -19 24
~<sed djm -20 20 -17
~prie u -15
""",
    """
@call__favor acijlm -16 -16 22 -15 -19 -17
@parking_when m -16
@thanks$ acdefghijklnopqrstuv -31 -48 -62 -65 -65 -53 -31 -54 -50 -44 -30 -50 -49 -19 -52 -39 -45 50 -52 -54
is_running m 16
me__@fetch abmoq -20 -17 -19 -18 27
the__# dm -16 -21
un abcefghjklo -20 -43 -34 -48 -44 -20 -61 -36 -40 -19 -28
~ary> aghkloqsuv -19 -20 -18 -16 -28 -16 -17 -16 -28 30
~iemp adghjsv -27 -26 -19 -22 -18 -22 -25
""",
    """
equiv* m -16
not__@relative mpv -20 17 -15
~dle> as -18 18
~ourt no -18 20
""",
    """
=beside:ride_confirmed abopqs -20 -21 -23 22 -21 -23
@vehicle$ abcdefghijklnopqstuv -29 -35 -24 -42 -16 -19 -31 -46 -34 20 -21 -25 -42 -37 -49 28 -33 -30 -44 -27
~<mut u -20
~onfi lnq -20 -18 -23
""",
    """
dolla* dg 18 -16
of__is adgnoqs -18 -18 -28 -29 -19 -17 -16
quisi* abmpsu 15 -15 -19 -18 -17 -20
reprogramar cmo -19 -26 17
what__set dm 15 -16
~fan v 16
~ndli v 15
~ock> cdegiknpqrsuv -25 -31 -28 -22 -30 -21 -27 -28 -33 -32 -24 -17 -20
~uier adefgjnpqrstuv 16 -35 -22 -23 -26 -31 -41 -43 -28 -21 -27 -24 -16 -68
""",
    """
^any abdefgjlmpqrstv 21 -43 19 -36 -30 -25 -31 -28 -57 -29 -28 -34 -22 -24 -33
deer$ m 16
just_not bo -16 19
spot__am m -19
~apl o 15
~ros> adoqu -18 -22 -15 -15 -23
""",
    """
@wrong__@relative v 15
oxygen m -16
que__escribiendo kv -17 -16
~eadp m -15
~erca aghqsuv -16 -15 -16 -21 -16 -15 -20
~oiuy e 17
""",
    """
not_find bhjmnor -15 -21 16 -36 -17 -26 16
through_what g -22
~acce hiku -20 -22 -15 -19
~yli k -23
""",
    """
good_with m -15
know$ cdglmoqtuv -15 -24 -34 -18 23 -23 -38 16 -45 -39
my__back a -18
~elu abdioq -20 -19 -15 -18 -18 -20
~mado m -16
~nduc m -15
""",
    """
@body__@symptom ms -22 20
no__quiten bl -25 -29
ocupa a 18
shell p 17
wedding$ mn 19 -19
~agre mp -24 19
~anc cefhkpqtv -29 -25 -28 -39 -32 -30 -22 -16 -42
""",
    """
though m -25
~jdh elm 26 -16 -24
~omeo gjklmnrst -30 -19 -16 -30 -18 -15 -23 -25 -22
~pega mu -20 17
""",
    """
answer gm 25 -33
do__i bdmnqu -16 -24 -31 -24 -23 18
flight$ mo 25 -17
i_already n -22
is__right ahmrtu -19 -22 -23 -25 -15 -19
mi__@visit abdnpquv 17 -24 -16 -15 -17 -18 -15 -18
mr mv -23 18
of_your hiv -17 -23 -18
river$ m 18
to_unsubscribe l -18
~agen abcdefghjklmnprtuv 22 19 -24 -26 -20 -35 -23 -17 -39 -32 -36 -45 -17 -16 -18 -22 -27 -19
~anks t 17
~gare j -18
~ntos m -15
~nuev dgijklopqtuv -26 -17 -20 -26 15 -32 -20 -15 -20 -15 -23 -20
~rock ahmt -16 -18 -18 20
~roun bdkmnv -32 -26 -18 -22 -19 -18
~vaba pq -21 20
""",
    """
@howmuch__@treat s -18
should__take n -19
speak__someone i 20
~mac adglno -18 -22 -22 -15 -20 -17
""",
    """
@fetch_id dn -19 21
help__a gm -26 18
it_matter mn -18 16
usted adoq -18 -19 -15 -23
~<ref acghklnopqrsu 30 -25 -25 -20 -22 -24 -29 -32 -26 -29 -21 -20 -34
~dar cefghijopq -17 -22 -26 -18 -21 -47 -41 -17 -29 -27
""",
    """
cada_@visit m -15
como_la abd -23 -15 17
forwa* il -17 -17
i_read alo -16 -17 -18
~<pul cdghiklmnopqru -16 -25 -17 -18 -27 -18 -17 -23 -23 -18 -20 -21 23 -19
~apag deglu -24 -17 -21 19 -19
~arro abdgiklnuv -28 -19 -30 -19 -22 -18 -18 -27 -22 -28
~dit jln -17 -16 -16
~half qu -16 -15
~rce buv -16 -15 -17
""",
    """
directions_from m -19
love__god lm 17 -17
mi_ma abcdimnoq 23 -15 -15 -17 -18 -21 -18 -18 -17
pero_no b -16
""",
    """
=beside:what_is_this acdefhjklmnopqrtu -45 -27 -26 -25 -33 -44 -38 -25 -30 -38 -20 -34 -24 -16 -27 -32 46
broken m -16
es__@treat amsu -17 -18 -21 21
everything$ m -17
hablo_con c -19
pick__for a 17
sacame__lista alm -16 15 -16
texto lm 16 -21
~cvb em 23 -26
~fa> muv -20 17 -16
""",
    """
@body__where ms -17 15
drop__off npq -17 -17 20
legit$ u 22
otra_@person akm -17 -21 -18
que__@eat hn -28 21
que_sigue m -18
take__this blm -15 23 -20
~amag dm 20 -18
~blea m 18
~pain dghijkn -33 -24 -16 -19 -20 -15 -28
""",
    """
hey bcdefghijlmnpqrtuv -27 -15 -25 -17 34 -19 -17 -22 -27 -17 -28 -17 -20 -22 -15 -20 -35 -17
there__for ahiu -16 -15 -20 -27
time__@day h -20
~alie aqrsu -20 -20 22 -21 -17
~otox m 21
""",
    """
@ride__in mr -19 -15
credi* dm 18 -16
de_mis am -17 -17
encan* im -17 22
have__it dlmnq -16 -19 -22 -22 -17
off__@texts klm -20 25 -25
war m 19
~ided iv -20 -17
~rn> abcdefghimnoqstv -34 -54 -34 -24 -25 -21 -28 -26 -17 21 -40 -20 -16 -29 -19 -35
""",
    """
@visit__not blm 19 -21 -17
^dios lt -16 17
^soy m -16
is__latest hm 16 -21
not__they m -16
para_despues ao -19 21
pueden__escribir k 16
quiero__con abikm -15 -16 19 -17 -29
si_se iq -16 -16
~mpi djnu -16 -16 -18 -21
~rin abdefgjrtuv -27 -39 -18 -19 -25 -35 -18 -47 -31 -23 -15
~rman m 19
~ssm lm 16 -18
""",
    """
can__mine mr -17 -15
comoda m -17
es_muy dmu 24 -16 -19
love$ m -17
pee_during n 16
piso hjmu -21 21 -17 -16
~able aefhjlmprsuv -24 -26 -28 -27 -27 -46 -15 -28 -34 -18 -37 -23
~ados u -16
~sal abehiklnoru -28 -22 -34 -19 -23 -35 -25 -19 -22 15 -23
~ue> bcefghjnv -21 -31 -35 -29 -26 -42 -18 -45 -23
""",
    """
@sick__me abdn -18 16 -15 -15
dfg em 21 -23
good__this m -17
me_tomorrow bhm -23 -21 22
needs_it a -20
not__@visit bloqsv -19 -15 -31 -18 -15 19
venmo efjlmntu 29 -24 -16 -20 -35 -17 -16 -18
~cosa abdijq -20 -15 -21 -15 -20 -21
~cvb> em 18 -19
~eep abcdefgijmprt -24 -23 -27 -35 -17 -16 -19 -31 -31 15 -31 -25 -25
~eria chnqstu -16 -17 -23 -27 -31 -15 -18
~escu bdqu -20 20 -20 -15
~lue> n -18
~mmun i -16
""",
    """
#_o dehilmnru -18 26 -20 -16 -15 -25 -17 -18 -18
@hours__the hnu 19 -15 -19
cerraron hm 16 -19
not:remove m 17
this__place jmu -24 -16 15
vale cefhjlnrsu -16 -24 -19 -18 -27 -18 -25 -24 -16 -36
what__he mn -19 20
what__sacar m 17
~cast cm 17 -18
~eda> adilnqstv -18 -17 -25 -16 -21 -26 -31 -22 -16
~oda> b -16
~rriv mn -21 16
~uien abdegjklmnorstu -46 -48 -44 -25 -36 -43 -45 -44 -15 -17 -16 -34 -35 -30 20
""",
    """
driver__what m -16
i_send djm 17 -23 -28
in_that m 16
let__a am 16 -20
siemp* nv -16 -20
~imp adlp -16 -16 -22 -15
~ung d -19
""",
    """
=rare1 abcdefghijklmnopqrstu -37 -19 -50 -39 95 -39 -52 -69 -35 -37 -42 -48 59 -17 -20 -35 -31 -48 -29 -45 -47
cual_es gsuv -24 -17 -31 -15
garde* a -15
place_on mo -15 -16
~lvan gkm -16 15 -15
~odds gmu -17 -16 16
~undo agklpr -21 -20 26 -27 -18 -19
""",
    """
@texts$ abcdefghijklmnopqrstu -63 -40 -60 -66 -61 -53 -32 -54 -58 -61 33 48 -18 -62 -57 -48 -54 -54 -54 -50 -22
do__through gm -22 -21
se__@symptom mu -20 17
~<pay su -17 -22
~base iu -19 -18
~espu dfgjluv -27 -18 -23 -18 -23 -25 -17
~ice> acefghlprv -32 -27 -36 -37 -23 -19 -22 -42 -40 -41
~rmed lnq -16 -16 -19
""",
    """
de__los v -16
does__@pay u -15
i_work mn -23 15
is_that abcdgijkmoprtuv -47 -38 -21 20 -32 -33 17 -28 -50 -44 -37 -16 -46 22 -31
mi__ocupa a 18
off_@cancel m -19
what__this adfijmv -22 -21 -32 -18 -47 23 -19
~<ano cdfghiklnpqrt -29 -31 -23 -31 -33 -31 -23 -26 -30 -37 -18 -25 -16
~<goi aegklstu -17 -15 -31 -25 -21 -21 -25 -23
~butt mo 23 -18
~weir amn -17 -23 -17
""",
    """
@open_por m -17
^nobody mnop -20 -18 -19 -16
como__un m 17
due as 15 -15
not:is adgimnoq -21 -21 -23 -33 -40 -17 -22 24
there__of mn -21 -15
work__day no 16 -18
~fte abcdegjlmtv -25 -18 -33 -22 -21 -37 -20 -33 -39 -26 -23
~ugar dghiklnpqsv -18 -18 -22 -17 -17 -20 -29 -19 -26 -21 -23
~uth iluv -16 -16 -22 -15
""",
    """
@relative__his q -18
not:asking mn -17 -18
not:jessica m -15
quedo adgijno -15 -16 -21 -16 -19 -34 -19
street__there j -15
that_for m -16
tutorial gjm 22 -18 -21
~<app adimno 26 -22 -16 -27 -17 -18
~<nee efghjklpruv -33 -27 -16 -42 -21 -17 -24 -27 -16 -19 -62
~scal m -20
~whee mpu -28 18 -17
""",
    """
@open_up hm 20 -18
conoz* im -16 -15
it__me hjlnopqr -15 -18 -30 -25 -17 -31 -34 -23
lol_ok defmn -17 -21 -16 23 -21
me__me dkopquv -16 -16 -21 20 -20 -17 -15
no_go bhm 20 -16 -26
quiero__hora m -21
set$ adhnpqu -17 -16 -22 -16 27 -32 -16
the_same bklmpqsv -21 -19 -19 -26 -17 -16 -27 -15
~enia m -16
~ific agjq -16 -17 -15 -17
~tiv abcdefgjkmpqrsuv -31 -25 -21 -24 -22 -18 -26 -26 33 -19 -16 -22 -20 -22 -23 -19
""",
    """
tell__how gu 20 -20
~<mes abdhijmqtv -25 -25 -27 -18 -17 -16 -23 -19 -21 -23
~fren adju -15 -16 16 -16
~ui> cdefhiknortuv -21 -29 -17 -16 -23 -28 -21 -34 -27 -31 -18 -19 22
~xpla adjku -18 -22 -17 -17 16
""",
    """
there$ acdfghiklmrs -38 -38 -38 19 -60 -34 26 -23 -65 -24 -21 -41
waiting anp -16 -18 17
you__@eat dnu -16 21 -22
~<bir bdeijlmoq -16 -20 -19 -19 -20 -15 19 -16 -15
~dari a -20
~ias bcdghikmnrtu -27 -22 -29 -24 18 -32 -23 -20 -31 -20 -20 -40
¿__@open m -17
""",
    """
^@symptom abdefhijknoqrstuv -17 -19 -28 -18 -19 -19 -17 -30 -16 -23 -24 -21 -19 43 -19 -29 -21
en__manana bm -21 -18
me_out agiklmnopqrtu -27 -16 -23 -18 29 -33 -23 -24 -16 -18 -21 -16 -26
que__poner n -16
send abhnoprstv -36 -37 -20 -29 -25 -21 -32 -29 -18 -35
stadium j -16
~<ech ao -17 -22
~rent abdhilqs -25 -18 -15 -18 -23 -17 -25 -20
""",
    """
@drive_a q -19
amables mt -16 18
consultation admnu 22 21 -31 -17 -28
i__from m -15
is__on abgilmnsu -26 -15 -18 -29 -16 17 -18 -16 -29
it_an jm -16 -19
need_the gkmo -20 20 -35 -20
this__last m -15
you__@animal dhjmnu -19 -20 -16 19 -17 -32
~este acdefhjmnopqrt -24 -31 -37 -16 -23 -37 -40 -21 -39 -23 -33 -36 -31 -30
~unn abdfghnquv -21 -20 -22 -19 -19 -21 -21 -28 -22 -19
""",
    """
@door_do g -22
can__drink n 16
you_take adjlmnqu 18 20 -20 -18 -21 -30 -27 -22
~due abcdghijklnpqru -20 -23 -16 -25 -16 -17 -19 -17 -17 -22 -32 -20 -24 -18 26
~uad b -19
""",
    """
@door__i g -23
@move_por b -16
@relative__was pq -15 18
esto_es cdgjlmv -18 -22 -27 -19 -23 -20 19
full u -17
in_my abgiklpr -23 -21 -18 -18 -15 -16 -16 -26
inyec* mu -15 15
nix bm 23 -21
pasa_algo imnr -19 -15 20 -16
~<wat bgijlnpu -16 -17 -16 -21 -17 16 -15 -26
~inu bcdefgjknopqrtuv -25 -21 -24 -23 -17 -28 -19 -29 -31 -34 -19 -24 20 -16 -31 -21
""",
    """
@late__there m -18
are__near m -15
i_supposed m -16
mine$ m -18
moved defklmnprsuv -17 -18 -17 -15 -27 -23 -22 -21 -29 -21 -28 16
olvidense_de m -19
only_the d -15
put_@animal m -16
remind_me o -17
sale abdefjklnpqrsv -22 -19 20 -18 -17 -28 -20 -18 -21 -22 -18 -28 -30 -15
you__from adlm -20 -28 -16 -34
~dly> mu -24 -19
~lma adehiklmu -21 -16 -24 -21 -19 -18 -16 21 -18
~mato n -18
""",
    """
ese__¿ do -16 17
make__at a -15
not:home pq -22 19
set_it a 16
to_@move bcdghijklnopqsuv -37 -28 -41 -23 -15 -32 -31 -21 -28 -41 45 -25 -38 -21 -30 -18
~<guy begiklmnrsv -21 -18 -28 -25 -15 -20 -16 -19 -23 -23 -23
~<muc acdefghjkoqrstuv -24 -18 18 -34 -35 -34 -32 -31 -27 -19 -30 -16 -22 16 -24 -27
~ctos a -17
~elps gmt -16 -16 15
~tte adhjkprstuv -16 -45 -26 -27 -16 -24 -18 -26 -18 -19 -26
~uga dghilnpqsv -18 -19 -22 -18 -24 -30 -21 -27 -22 -23
""",
    """
@call_the i -24
@day_por i -15
@eat abcdefghijklmnopqrstuv -50 -28 -28 -70 -21 -37 -58 -23 -37 -52 -35 -34 18 56 -49 -35 -59 -42 -17 -16 -65 -32
@sick$ abcdghijklopqrstv -23 -22 -19 -26 -22 -17 -21 -23 -19 -25 -31 -41 31 -22 -25 -15 -25
^everybody u -16
como__desde jm 16 -24
new__dis im -18 -18
to__airport jmq -24 22 -17
~erda agjknopqrv -30 -32 -26 -23 -16 -17 -20 -17 -22 -25
~tryi a 16
""",
    """
@pay_over dm 16 -18
efecto ns -16 -17
put_on dg -21 -25
sacame_de alm -16 15 -16
""",
    """
anota* am 19 -18
any__get m -18
calls ah -16 15
es__o dgimu -20 -16 -20 -21 24
eso_no bn -22 -16
hang_on f -15
is__@symptom gmn -24 -24 18
quedo__del q -17
un_@relative adilnpqruv -23 -15 -19 -15 -17 26 -30 -20 -22 -17
ustedes_tienen m -15
~serv fijlopsu -15 -20 -16 -17 -30 -20 -20 -26
""",
    """
@clinician_says m -22
^puse m -16
a_booster am 19 -18
asking__to m -15
~<aw acdefghijkmnt -20 -28 -26 -33 -29 -36 -25 -35 -34 -30 -23 -19 17
~cka m 17
~han> anu -28 -22 -18
""",
    """
^due a 16
would__better am -15 -15
you__today hm 15 -16
~<pa bcefgklmnopqs -20 -48 -73 -44 -31 -16 -47 -23 -19 -15 -37 -30 -36
~arra biqv -19 -21 -23 -18
~renl l 20
""",
    """
like__the hi -15 -18
need_someone p -19
the_@wrong abdghimnpqrst -24 -22 -28 -25 -22 -23 -32 -20 -21 -16 16 -22 -20
~hild m -17
~hung d -15
~retu l -15
""",
    """
@person_come admnpqu -20 -16 -25 -24 -15 -21 21
court_date o 17
mal_el ijlmv -19 -16 -16 -20 22
punto dgmnu -19 -20 24 -24 -27
~crew m -17
~muev bmo -18 -16 17
~stop bcdefgijkmnopquv -20 -19 -17 -24 -19 -21 -18 -19 28 -22 -18 -16 -15 -16 -22 -16
""",
    """
ahi bdefhkmqtu -32 -40 -27 -39 -35 -29 -22 -21 -26 -17
much__you dm 16 -20
quincena u -20
~elec m 25
~mise m -15
~xit dgjmnru -22 -18 21 -33 -17 21 -18
""",
    """
a_como abdgjnqsu -31 -21 30 -16 -17 -19 -20 -19 -32
am__your mv -16 18
en__mismo m -15
if__does gm -15 -21
is_she m -19
reads m -26
~ived i -18
~mi> abeilopq -27 -21 -17 -22 -17 -19 -20 -18
~ubs abcegikuv -18 -17 -16 -18 -21 -17 17 -27 -18
""",
    """
@relative_both a 16
@texts_@stop klm -25 21 -24
back_on bcgikmo -18 -19 -16 -20 32 -38 -30
maps_is j 16
up__on hpq -16 -16 -17
weather m 22
y_cuarto mr -16 17
~care agmrs -16 -26 -39 -25 -18
~dier m -20
~gers dmu -18 -17 23
~owe abcdfhijlnsuv -24 -20 -17 -22 -16 -18 -22 -20 -19 18 -19 -30 -16
~room abcdghiklmrtv 16 -28 -18 -31 -28 -26 -27 -20 -27 -22 -23 -17 -26
""",
    """
apaga de -20 -15
on__or hjmu -20 28 -25 -24
sign__for abm -19 -15 16
start_me m -24
that__up mt -20 15
~nca> kmoq -15 -19 -25 -16
~rick m -17
""",
    """
are__today fm 20 -19
blue n -18
hay__@pay m -15
i_buy agjmn -17 -19 -15 28 -21
la__favor cijk -16 -22 17 -15
left__right jm 15 -16
lovely$ m -18
what__with gmu -18 24 -24
~cab kq -17 -15
~cks abnorv -24 -22 -23 -21 -19 -18
""",
    """
am__with lmv -21 -17 -22
buy agjkmnu -20 -20 -16 -19 34 -22 -15
dia_me ahjm 25 -22 -16 -19
no_doy j 17
use_this gmuv 23 -21 -17 -21
was_@late m 15
~taci m -21
""",
    """
^ayo acdefglmnu 16 -16 -17 -25 21 -16 -19 -28 -16 -17
ahora_mismo m -16
camin* mno -22 -15 -21
main jm 18 -20
my_gps abmopr -15 -16 -27 -19 -16 16
my_neighbors q -17
something_up hmo 16 -15 -16
~ata> dgmn 16 -25 -27 -19
~qual mu -19 18
""",
    """
@food_o dghmn -19 -16 -19 -24 25
~eari d -16
~ees> u -17
~her> adfhnqrs -17 -25 -23 -35 -25 -31 -35 -38
~ige d -18
~name ghiklnoqsv -18 -15 -23 -17 -18 -22 -31 -25 -19 28
~ompr diu -18 -16 -18
""",
    """
di bk -17 16
does__have bcdinopqs -22 -15 -18 -17 -29 -17 -17 22 -17
puerta fgjmqru -18 -18 25 -27 -16 -21 -20
se__@relative abnpv -16 -22 -16 -26 -18
~<tir dmnq -24 17 -16 -20
~ical a -16
""",
    """
@hello_@thanks t 19
he_can amp -16 -16 17
i_drop n -20
keys$ m 21
want_on am 15 -15
~<fre cghijlmnqtv -23 -22 -18 -25 20 -17 -31 -30 -16 -24 -26
~ino> abjq -19 -23 -16 -22
""",
    """
@cancel__had abmo -15 18 -17 -16
acept* dfhjlmqu 17 -18 -16 -17 -21 -35 -17 -21
without_asking m -17
~type abdglmu -16 -17 -25 19 -19 -20 -24
""",
    """
coverage m -15
get_this amv -16 -16 -18
not adefghijkmnprtuv -71 -38 -35 -84 -18 -50 -23 -21 -31 -20 -92 -40 -30 -46 -53 68
not__@stop mv 20 -16
~nece defghjlprstuv -34 -20 -16 -19 -18 -20 -16 -31 -23 -27 -15 -19 -29
~tho achilmops -17 -20 -16 -26 -28 -17 -19 -24 -20
""",
    """
at__is dnrs -19 17 -18 -18
commands gmn 22 -22 -16
ese_dia acefghijklmoprstuv -41 -27 -17 -28 -37 -27 -28 -25 -20 -33 -49 23 -19 -25 -34 -18 -33 -29
in abcdefglmnopqrstuv 28 -45 47 -44 -30 -85 -65 -48 -24 -23 -22 -27 -16 21 -39 -82 -19 -42
la_@clinician abdijnoqr -34 -19 -22 38 -19 -15 -20 -16 -21
may__a amnp -19 -26 18 -18
need__a abnq -23 -18 -18 -18
same_day m -19
se__mas dno -15 -17 17
~alan dgou 15 -18 -17 -19
""",
    """
after* bdhmru -17 -16 -16 -27 -16 -16
i__job abgijlmnoqr -17 -19 -22 -24 -24 -19 29 -22 -18 -19 -16
mejor_no bcimo 32 -19 -17 -30 -32
numer* abcdefhkmnopqrst -26 -33 -26 -37 -21 -18 -27 -16 -23 -24 -29 -25 -26 -29 -27 -17
puede__@clinician i 20
the_lot acdehlmqrsu -19 -18 -22 -17 -19 -17 -34 -17 21 -17 -18
~llam abcdgijnopqrs -30 -31 -22 -25 -19 24 -22 -26 -30 -22 -27 -22 -20
~lleg abefgimnpqrt -46 -23 -24 -22 -45 -49 -16 -15 -36 -25 17 -24
~sup abcdehijklopru -27 -29 -18 17 -16 -22 -33 -25 -16 -29 -23 -19 -24 -30
~teac im -20 17
""",
    """
@day_a bhmu -21 16 -17 -19
^anything d -15
daughter abglmnruv 17 -27 -20 -28 -22 16 -22 -24 -20
guys__do au -15 16
need_to bcdgkmqv 15 -35 17 -40 -27 -34 -55 -19
other iln -16 -16 -21
way_but r 17
~<au bcgotuv -16 -17 -26 -26 -16 -29 -20
~<cup adhijnou 21 -25 -17 -23 -25 -18 -17 -18
~<gan imuv -20 31 -16 -23
~ndi aegnopr -41 -25 -24 -33 -34 -40 -21
""",
    """
cumpl* m 19
have__idea v -16
ingles abcdefghijklnopqrsuv -34 -42 64 -33 -22 -18 -44 -26 -31 -37 -26 -43 -35 -48 -26 -34 -26 -30 -38 -33
succe* dmu -17 -18 17
~enk eflmt -19 -16 -15 -25 19
~kjk em 17 -18
~rryi p 16
¿__dura dmn -20 -15 16
""",
    """
estar_ahi am -15 -18
in_there adhijoqr -24 -20 -17 -31 18 -19 -20 -21
is__out lmou -15 17 -18 -25
vitamins du -18 -19
~<coo abdeklmoru -21 -19 -22 -16 -16 -19 23 -18 -22 -21
~amab dfmt -16 -18 -20 22
""",
    """
@drink abcdefghijklmnopqrstu -73 -52 -50 -73 -55 -54 -71 -62 -22 -53 -56 -50 17 65 -45 -51 -57 -63 -25 22 -23
@english_please abcgijklmou -16 -21 43 -19 -32 -21 -24 -23 -33 -17 -16
@relative_y bnorv -19 -19 -16 -17 -17
a__ok m -21
am__@cancel m -26
cerca_de jm 19 -16
exist$ m 20
have_changed b 15
hay_@parking acdefghijlmnoqrtu -22 -24 -28 -23 -26 -22 -26 -20 38 -15 -40 -29 -18 -15 -39 -16 -28
please__@visit bcilouv 16 -19 -19 -26 -32 -19 -22
podem* o 18
tempr* dm -16 -30
~eis> bgimnsu -18 -18 -17 -22 -16 -16 -22
~idi cefhjkmnoqrstuv 22 -19 -28 -24 -23 -26 -18 -32 -35 -31 -34 -30 -26 -27 -20
~ito bcefgjkpqstuv -20 -18 -38 -33 -28 -42 -26 -39 -19 -17 -26 -33 -42
~kjh eflm 27 -17 -16 -25
~nst> m -20
~sed achikpstu -25 -28 -26 -34 -16 -28 16 -17 -31
""",
    """
^dejo m -17
^how abceiklmopqrtuv -41 -38 -32 -58 -80 -50 -17 21 -67 -65 -92 -53 -80 20 -72
^wenas fm 18 -17
but__is m -17
click$ ef -23 21
we__the bdinosu -27 -18 -16 -22 -20 -22 -18
~was l -24
~xie m -18
""",
    """
of_these mnos -21 -19 -17 -21
this_a u 16
who__take m -20
~<dig cdjknpqs -16 -25 -16 -15 -26 -17 -22 -22
~<who agjklmnors -23 -17 -24 -15 -22 -32 -15 -23 -15 -18
~inte efgiknpqrstuv -17 -19 -34 -30 -26 -22 -26 -35 -19 -33 -19 -24 -17
""",
    """
am_scared mpv -23 -16 -18
covered__the dmu -21 -26 17
got cefghijklmnprst -58 -75 -65 -37 -41 -35 -21 -64 -42 -20 -36 38 -28 17 -40
like__arrange a 19
me__number dlmuv 18 -26 -32 -24 -22
no__bien moq -21 19 -15
para_ser a 18
~<fi cefgiklorstu -44 -40 -40 -39 -24 -22 -32 -16 -19 -32 -38 -15
~<poi mu -19 18
~sib dkmnqsu -24 -19 -15 -21 -20 -16 -17
""",
    """
@vehicle__to q 17
did__form g -16
not_stay q 18
to_use gl 20 -16
~odr dhjmqru -18 -20 -17 -21 -20 -20 -15
~pos hijnptu -34 -15 -30 -18 -18 -19 -33
~quer dijklmpqsu -18 -18 -16 20 -28 -31 -20 -21 -21 -17
""",
    """
@person__me bilmqsuv -18 -23 -16 -30 17 -18 -24 -17
necesito_que m -19
~pref acdeghjkmnprstuv -31 17 -18 -16 -24 -23 -17 -26 -43 -23 -17 -17 -22 -22 -18 -20
~resa acdgjkmnors 20 -16 -31 -28 -22 -21 -36 -19 -23 -26 -20
~terw am -17 -20
""",
    """
de_@body n -15
is__where ms -18 16
social h -15
~<loo bfghklnopsu -24 -20 -24 -23 -19 -25 -21 -22 -29 -17 -32
~<soc h -15
~ads> ahj -16 -19 -20
~ich> abdijlnopqstv -25 -22 -29 -20 22 -25 -29 -18 -18 -20 -18 -21 -19
~obli dm -17 -16
~ons cdefhklmort -19 -18 -33 -28 -45 -38 -19 -19 -16 -18 -31
~ste bdefhjnpqrv -29 -45 -46 -15 -42 -38 -35 -65 -19 -27 16
""",
    """
@sick__@body m -15
contestar$ gn 18 -16
hay_algo no -21 18
know__time m 16
place_as jm 18 -20
plis$ abdefgilu -19 21 -20 -23 -20 -17 -15 -27 -15
puking gmn -23 -17 20
sirve abhjlnsv -26 -23 -15 -22 -22 -20 -18 -18
~anan acfgijklrstuv -26 -24 -20 -26 -34 -30 -21 -21 -25 -18 -23 -38 -28
""",
    """
^re kl 15 -20
estac* m -18
para deglmpqrst -19 -24 -16 -21 -31 -17 -19 -31 -32 -30
que__text k 15
~ast> beijklopt -19 -16 -20 16 -18 -17 -37 -16 -25
~visa anq -15 -23 -16
""",
    """
business$ hm -17 18
dice__no m -25
irme n -17
me_voy m -17
name__not m -17
not_to m -18
wreck m -17
~rank n 16
~rol dgilpqsu -25 -16 -18 -21 -15 -24 -18 -22
~ta> abcefijopqtuv -16 -26 -33 -76 -30 17 -27 -35 -21 -19 -22 -16 -23
""",
    """
@drug_last l -15
am__her giv -17 -22 16
del__la l -16
it__work dgmu -16 -23 -30 17
senorita$ m -21
~<ska mnq -18 -16 20
~ezo m -17
~nye mu -15 15
~pac fghijklopsu -20 -20 -32 -27 -30 -25 -17 -32 -22 -15 -26
~tep a 16
""",
    """
findi* mpq -22 -15 16
library m 18
pueden_dar m 15
rajo mpq -20 -17 23
spravato adgmu -15 -23 -15 -30 33
to_@visit abmpr -25 -15 22 -21 -17
~<fir bhkpqrv -21 -29 -19 -22 -25 -25 -19
~<lue m 17
~nal ghjqrsuv -17 -22 -22 -24 -19 -21 -22 -19
~old> cefghijnoqstu -20 -25 -32 -24 -26 -18 -31 -26 -21 -33 -27 -25 -27
""",
    """
do__about bdu -17 -23 -18
does__speak c 15
got__@traffic pq -16 16
held m -17
mano gm 17 -18
no_es bgijlmnpqrstv -33 -28 -28 -21 -33 -22 -24 -20 -30 -16 -18 -15 41
said__i mo -24 15
say acdefghijknostuv -23 -27 -34 -21 -27 41 -25 -26 -44 -22 -40 -30 -20 -17 -15 -18
to__that mu -18 -16
una_@person abcdefghijklmnoqrv -36 -19 -18 -18 -16 -16 -23 -19 36 -21 -17 -21 -26 -21 -18 -18 -16 -33
~eded bdoqt -18 -16 -20 -15 16
""",
    """
@visit__a m -21
no__all b -20
not_me bdefgijklmopqrstuv -25 -27 -25 -19 -33 -29 -18 -25 -39 -47 -25 -22 -38 -20 -21 -27 -22 51
requi* ai -17 -19
se__@ride pq -17 20
~spot acdghilnqu 15 -20 -22 -18 -19 -35 -17 -20 -23 -20
""",
    """
@call__el a -22
i__started k -15
mi__quedo pq -19 16
no_longer bm 20 -21
~<pod dfghjklmprsuv -25 -16 -17 -29 -24 -16 -29 -16 -32 -29 -20 -23 -22
~bia> cq 17 -17
~eft> dgnopuv -17 -17 -20 -17 -19 -24 -18
~ggin mn -22 -15
~nas beghkloptv -25 -21 -25 -25 -18 -17 -25 -28 -17 -18
~ray> o -16
""",
    """
@thanks__i t -20
^room amnu 20 -20 -16 -19
detai* m 16
need__called m -16
tell achiklnopqv -19 -16 -16 -17 -28 -24 -23 -34 -21 -19 -25
you_put do -17 -17
~tor> jmoqu -18 16 -16 -17 -21
""",
    """
@move_mi abdmno -32 -26 -17 -16 -18 26
los__me dm -18 -25
mil_@thanks bmt -20 -28 25
~hut> adghjlmou -22 -19 -17 19 -17 16 -20 -17 -21
~matt mn -24 24
~oys> m 17
~ype abdglmnqu -16 -17 -26 19 -19 -21 -16 -15 -21
""",
    """
corner m -16
during_it n 15
is__me adfgklmnpqt -26 -15 -16 -16 -25 -17 -56 -36 25 -33 -27
llevo__dias n -16
locked$ am -16 -19
lugar_de b -16
me_decidi a 16
my__so bs -16 -16
tienen_harta l 15
tmrw$ ailmo -23 -16 -25 17 -16
when_is abdijmopsu -19 -15 -19 -20 -31 25 -15 -17 -17 -16
~ciat m -17
~cuad bm -16 -20
~happ acdefhijklnoptv -32 -17 -16 -21 16 -31 -22 -27 -16 -23 -21 -25 -16 -20 -18
~uelv ajmqruv -16 -17 -19 -18 -21 -16 -16
""",
    """
^nah abfjlnot -18 22 -18 -16 -20 -18 -18 -21
any_more abdhlnrsu -20 22 -18 -18 -28 -23 -24 -20 -28
have_@relative c -17
on__so s -17
pasa_la j 15
read_that dkmn -20 -21 22 -18
safe djnsu -23 -16 -20 -15 19
~<ki acdefghijpqrv -29 -19 -17 -19 -21 -30 -31 -25 -23 -30 -45 -38 -20
~<pre adefjlqrtuv -64 -18 -45 -37 -21 -19 -49 -37 16 -63 -17
~eath ahlmu -15 -16 -15 18 -17
~erg agiu -16 -16 -18 -25
""",
    """
@medicine_list m -18
@vehicle__dejo j -16
does__matter mn -18 19
este_numero giv -27 -20 -25
know_before n 17
need__time o 18
pregunta$ im -16 -22
the_week m -18
vuelta$ ijms -18 -18 -15 -15
your_@price dm 16 -15
~endo bdefhkopqt -33 -34 -17 -23 -20 -16 -32 -24 -38 -22
~rm> bcdijklmnpqstuv -18 -15 -28 -18 -25 -21 -30 21 -27 -22 -28 -28 -15 -23 -20
~ross aghjoq -19 -17 -21 18 -20 -18
~safe djnsu -23 -16 -20 -15 19
""",
    """
aplaz* o 17
dale dfjlnqs -17 -19 -23 -16 -18 -17 -16
had__last s -16
no$ acefhijklnorstuv -36 -39 -35 -25 15 -48 -34 -25 -39 28 -20 -31 -30 -23 -48 -48
set__for imr -15 18 -21
~esti bdjklnpqrs -25 -24 -23 -15 -25 -25 -26 -25 -26 -26
~ndra bdmn -16 -18 -25 -15
""",
    """
^so bdhjmnt -19 -23 -15 -30 -34 -22 -15
brb$ eflmu -41 -22 -18 35 -15
click defilr -15 -24 20 -17 -18 -19
i__asked m -19
not_see m -24
remove__@visit blm 16 -17 -17
to_@drug bd -15 -16
~cure d -22
~ear abcdegilqsv -26 -34 -37 -29 -27 -47 -21 -23 -35 -17 -17
""",
    """
between ag -16 -19
find_me jq -19 -21
get_the ahikmnoq -16 -21 -24 16 -30 -19 -18 -16
his__out mn -16 17
i__around m -19
i_said abginqru -25 -17 -16 -17 -28 -19 -16 -20
lunch adhmoquv -17 -23 25 -18 -16 -21 -17 -16
me__mandando km 23 -22
me__pon aimqs -15 -16 -20 17 -19
on__end m -17
quien_eres m -16
the__please co -22 -26
y_mi mp -17 -15
~<fe cdefgijklnprst -35 -47 -27 -37 -22 -19 -26 -41 -18 -35 -33 -36 26 -32
~<sho cdefhijklot -36 -29 -25 -24 -20 -32 -22 -37 -53 -21 -28
~fami adgilu -17 -21 -16 -16 -18 -21
~ghgh e 15
~tex abdefhjklnopqrst -22 -37 -47 -26 -35 -28 -17 19 15 -53 -42 -52 -49 -49 -50 -40
~xpen iu -18 -24
""",
    """
@late__you ahjm -22 22 -18 -29
her bcdefghijklrstuv -26 -19 -33 -20 -21 -26 -36 18 -38 -28 -46 -37 -18 -18 -47 16
or__the amou -22 -23 -18 -15
~<ou bdgrs -17 -20 -17 -15 -17
~erst abehlu -20 -16 -16 -16 -17 -24
~nule b 20
~ribi abjnopqs -16 -17 -15 -18 -17 -20 -22 -18
""",
    """
is_taking abdjmnpq -28 -16 -16 16 -26 -22 18 -22
not:ire bghlmopqrtv 41 -16 -18 -30 -35 -22 -18 -19 -18 -20 -21
~<ear bcdfghijkloqrstuv -17 -21 -30 -15 -20 16 -29 -27 -18 -18 16 -22 -24 -21 -15 -32 -22
~epe adt -17 -20 -16
~erge u -18
""",
    """
@relative_quedo q -16
de__el ls -15 -15
far__@day m 17
i__work dhimou -17 -19 -21 23 -16 -28
la__@thanks bm 18 -23
quiero_@cancel aciklmou -49 -15 -27 -28 -26 20 -20 -15
somew* ajn -17 16 -18
staff im 20 -22
talking_to mu -20 19
~<sit afglnouv -30 -24 -16 -20 -21 -22 -26 -19
~esus kl -18 19
~inar m -19
~urge ds -20 -16
""",
    """
any__@day b -24
my__date o 17
need__date ao -15 19
~<fam adgilu -17 -21 -16 -16 -18 -21
~<jfk em 20 -18
~ecei iv -22 -16
~oid> adgjmnoqu -22 -31 -20 -23 -39 20 -19 -19 18
~xzx em 21 -21
""",
    """
=beside:prep_question adjqru -22 -17 -23 -18 -18 -25
guys__the m -22
lo__en acdgj -19 22 -20 -20 -17
show_me dlqru -17 -17 -18 -15 -16
step am 17 -16
~<wit acfhrsv -19 -39 -34 -22 -16 -16 -19
""",
    """
can__these c 16
den__baja l -19
fui q -17
si_me admn -19 -17 -17 -25
""",
    """
does__help gu -19 20
dos ghiklosuv -20 -26 -15 -20 -25 -23 18 -31 -19
is_flying u -18
llevo acdfghijklnoqruv -24 -19 -25 -18 -20 -30 -18 -22 -20 -23 23 -17 -25 -27 -25 -19
my__come dmpqu -20 -25 -19 -28 -20
~mewo m 16
~rive abcdefghiklopqstuv -32 -32 -22 -38 -18 -21 -21 -29 -34 -25 -29 -30 18 19 -30 -23 -38 -20
""",
    """
@drive__mismo q 16
alguien abdgjklmrsu -22 -23 -28 -15 -24 -22 -25 -19 -18 -18 -42
do_you bdefhijklnoprstv -84 18 -65 -52 23 -21 -17 -62 -93 -30 -19 -62 -30 -65 -84 -68
safe$ mu -30 29
sin_querer aklms -17 19 -23 -20 -16
~iro> kl -17 16
~pape bgklopqrstuv -22 -29 -21 -24 -26 -18 -27 -23 -17 -15 -32 -15
""",
    """
@parking__stadium jm -16 16
covered$ dmu 22 -18 -33
mi_turno bm 16 -23
temblando s 19
~dcas m 17
~desu kl -18 19
~oud m 20
""",
    """
fligh* abdjmn -19 -19 -17 -17 19 -18
of__you m -17
~<wis u -16
""",
    """
is_available i -18
llamarme im 16 -17
lo__@ride mop -22 -16 15
this__@spanish cm 22 -16
what__@open dgnu -16 -20 -24 -17
will__@pay dmu 20 -23 -15
~oic abglmo -18 -16 25 -16 -32 -18
~ucti bjn -15 -16 15
""",
    """
@open__@place hm 20 -17
a__@stop m -17
queri* mv -17 -15
somebody_to a -19
would__me a -18
~adp m -15
~dis efhjknpqtuv -16 -20 -26 -27 -32 -18 -22 -27 -21 -25 -17
~erm bcgijrtv -27 -23 -30 -36 -26 -30 -17 -18
~ucce dmu -17 -18 17
""",
    """
if_you bimq -20 -17 -30 -15
que__hoy mu 18 -22
~jfj e 15
~let cghkopqrsuv -23 16 -23 -22 -38 -27 -21 -26 -29 -39 -32
""",
    """
agente$ fit -23 20 -16
i__back diloprsu -25 -22 -16 -34 -18 -17 -17 -17
l$ elmu 26 -17 -26 -16
muchas m -18
please_do bi -28 -18
take_this lmv 26 -20 -18
~apt m 17
~ayin l -21
~iben gkms -16 -25 -32 -16
~isa abnqrv -31 -19 -27 -21 -16 -23
~mad abdhjlmnqrst -20 16 -19 -25 -22 -18 -17 -26 -26 -17 -18 16
~shi adhjlpqu -23 -20 -17 -15 -27 -21 -22 -21
""",
    """
@visit_any b 19
estuvo v 16
service mu -18 -15
would_it n -16
your__my m -20
~guar amor -20 -21 -19 17
~uen> dfjmnoqsu -17 16 -23 -40 -18 -26 -23 -23 -24
""",
    """
me__list gjkmn -21 -16 -26 -34 -15
one__me blmv -17 -15 -16 -17
send__to acdu -19 -22 -18 -17
tacos am -15 21
the__a djmu -22 -22 17 -25
this_@drug hsu -17 -16 19
this_right m -15
to_start ak 17 -17
~<pi bcdefgjkoqrtv -21 -38 -16 -35 -31 21 -37 -44 -16 -16 -27 -35 -18
~mal abdgilnprtv -29 -27 -28 -21 -44 -27 -42 -35 -30 -18 -30
~ront bgknopqsuv -26 -29 -15 -23 -20 -17 -23 -21 -29 -19
~went abjn -19 -18 -26 -16
""",
    """
me__harta l 15
~ams hir -15 -17 -19
~ple> abmu -18 -16 -19 -22
~rtug c 17
""",
    """
coming_in bor 18 -15 -21
de_baja adghijnopqrsuv -31 -31 -17 -15 -21 -20 -23 -22 -21 -27 -18 -24 -28 -21
nada_de m -16
no__@relative m -23
~<ten ceghklmru -35 -40 -15 -34 -21 -34 -52 -40 -26
~teng cehklmrtu -29 -25 -33 -19 -25 -40 -34 -32 -19
~uts> u -16
""",
    """
@symptom__the s 15
da adefghiklmnqrv -35 -30 -17 -18 -25 -33 -22 -20 -31 -33 -31 -15 -28 -31
if__# g 17
many_@hours hlmnu -15 -15 -28 24 -19
the_front abdgr -21 -15 -32 -19 -24
""",
    """
el_gps j 18
my__that dgmnptu -25 -17 -39 20 -21 -18 -17
see_things ms -20 15
superbill_for m -21
this_thread lm 20 -21
~ain cdehnpqrtv -44 -32 -40 -55 -24 -25 -50 -20 -39 -28
~nion ar -15 -17
~posi ijnqu -21 -17 -17 -18 -16
""",
    """
@cancel__# blm 16 -15 -23
have__@symptom ms -23 16
~<nex cdehiklmpqtuv -21 -37 -18 -32 -37 -32 -30 -16 -16 -31 -19 -18 -28
~ptin dgqruv -17 -21 -20 -16 -16 -20
~sica adeglmqu -20 -20 -17 -18 -17 23 -17 -21
""",
    """
@visit_with admu -23 -21 19 -20
a_hospital jmu -28 -19 24
business_@hours hm 20 -20
dinero m -16
i__# bikmnpu -38 -23 -23 -40 17 -23 -19
les__que m -20
serie* m -15
set__the m -17
slept ms -17 17
targe* hu -20 -16
to_give am 19 -20
~kat mnq -18 -16 20
~tori dmnprsv -16 -32 -19 -16 -18 -17 -23
""",
    """
@howmuch__por msu 16 -16 -28
a__place jruv -24 -15 -21 16
and__it adr -21 -18 -18
como__mi a -20
empiezo m -17
friday acdegijklmnoprstv -46 -25 -15 -32 -34 -37 -28 -20 -35 -21 -36 25 -24 -34 -29 -32 -27
on cefgklnopqrtuv -25 -27 -21 -41 27 -49 -23 -15 -39 -22 16 -18 -29 -50
text__@relative gklm -16 -17 -19 24
~anu ilu -16 -18 -19
~omp abcfghjls -32 -39 -19 -17 -16 -28 -34 -32 -31
~piez u -15
~quil mpq -22 15 -17
~uise a -16
""",
    """
^everything a -16
all_right ms -25 -16
cash acdeghjlmnqu -16 -16 48 -22 -18 -19 -23 -19 -44 -29 -22 -25
it__good f -17
resue* p 15
that__@relative m 19
~<aga cehikmopqstuv -27 -26 -33 -41 21 -22 -17 -19 -40 -18 -28 -44 -34
""",
    """
eggs klmnu -17 -25 37 -25 -16
handled mpq -15 22 -20
not__take bm -17 -17
please__number i -16
~<ass bcegilmu -18 -15 -17 19 -20 -28 -15 -17
~<saf djnsu -23 -16 -20 -15 19
~eat> cdhijknopqstuv -20 -30 -27 -27 -22 -20 -29 -25 -18 -22 -18 17 16 -18
~hg> em 21 -20
~igo> cdefghjkmou -26 -16 -26 -23 -34 -32 -25 -27 -15 -43 -20
~rfi m -16
~ure> aefhijkop -26 -22 -19 -28 -26 -28 -22 -20 -20
""",
    """
@relative bdefghijkloprstuv -26 -73 -116 -67 -36 -89 -70 -65 -59 -63 -48 70 -47 -61 -36 -18 -16
be__me mnp -16 21 -16
bless lt -16 19
not:@person abdiuv -20 -19 -19 -39 -29 19
pasar acdghiuv -20 -19 -18 -18 15 -17 -24 15
queda* cimnu -18 -20 -28 17 -19
reservation bmo -30 31 -24
~aked mpq -18 -19 17
~aken mpq -18 16 -17
~cco adm -21 -27 23
~laci u -16
""",
    """
do__more m -17
donde_me gjlmr -20 18 -17 -34 -16
fue_la bm -17 19
i__charged m -19
i_turn jm 22 -25
letter bdnou -16 -23 -17 -16 -17
trabajan bhmno -17 18 -30 -21 -19
you_# hjmu 17 -16 -27 -19
you_see acdgijmnoqsu 32 -16 -26 -23 -21 -31 -22 -18 -15 -20 -22 -17
""",
    """
a_joke m 21
a_way n -15
bet cdefgijlmu -17 -17 -33 -26 -16 -16 -15 -24 23 -20
quien__dio mu -18 18
~gfh e 16
~lier ao -16 21
~ur> bcefgnqrsu -24 -32 -29 -25 -24 -33 -22 -15 -16 -36
""",
    """
@vehicle__so s -17
does__to adiq -19 -19 -18 21
give__number adjlm -22 21 -17 -17 -26
in_your jm -16 17
lejos_de j 16
should__to n -17
~swe bdgjklnopqrv -27 -26 18 -20 -17 -22 -22 -21 -20 -20 -19 -22
""",
    """
^okay em -16 15
de__lista agkn -27 -16 -25 -20
do__get cehlprsv -39 -26 -20 -29 -24 -33 -28 -30
feel abdmnou -24 -19 -17 -32 -19 -19 17
i__@food abdgiklmoqrsu -27 -18 -21 -27 -19 -18 -20 18 -23 -20 -17 -23 -18
~<ele m 18
~actl m -20
~dire g -21
~stea adgn -22 -19 -19 -28
""",
    """
block* u -19
thanks acdefghijklmnopqrstuv -25 -38 -31 -58 -53 -37 -49 -49 -44 -26 -33 -25 -38 -41 -18 -45 -41 -36 53 -45 -44
~angu cu 24 -19
~blem adegijlrstv -23 -22 -17 -20 -18 -16 -20 -15 -16 -16 -19
~mis aehipstu -18 -22 -25 -37 -17 -39 -26 -17
""",
    """
@relative_fallecio b 15
@symptom__now g -17
this_# m -19
time cdefgijkstuv -21 -20 -15 -26 -35 -25 -18 -25 -15 -18 -55 -31
~eys m 18
~hio> a -16
~ial> hijlmoqs -21 -25 -33 -16 -18 -18 -19 -22
""",
    """
cost bijmqu -17 -24 -19 22 -16 -15
my__day bdmq -16 -17 -30 -23
taking_calls ah -16 15
till ahimr -29 20 -16 -25 -19
to_@price m 16
~none h -17
""",
    """
do__dormi msu 22 -17 -17
feelings$ u -18
how__a agnoqs -31 -23 -42 -19 -19 -34
on__@visit abm -17 18 -24
quisiera__a an 15 -18
""",
    """
#__and bm -20 -18
@texts__los m -16
me__escribir g -17
openi* djnqrsuv -19 -18 -17 -17 -17 -19 -23 -16
~ated bmqu -16 -28 -22 -21
~duck m 16
~peri dmnq -17 -17 19 -17
""",
    """
did__to klm 20 -22 -24
in__list l -17
my__please cjkor -30 -19 -19 -26 -21
~<clo aqu -18 -19 -25
~<duc m 16
~<nin bcdfgijlnopsuv -21 -20 -24 -23 -20 -21 -23 -18 -28 -21 -17 -24 -20 18
~ied cgijlnoprs -21 -20 -27 -23 -18 -17 -24 -28 -26 -19
~nage dhijlmq -20 -15 22 -19 -21 -28 -16
~nitt an -19 16
~rno cgijklnpqrt -18 -17 -27 -26 -28 -25 -21 -22 -15 -18 -18
~uage cu 24 -19
""",
    """
@english_por acjlo -16 26 -17 -16 -15
~ared dgmrv -17 -15 -32 -20 -22
~emin ablo -17 -22 -16 -20
~fli abdgjmnu -35 -23 -20 -15 -21 25 -24 -19
~orki dmrtu -20 -33 -19 -17 -18
~pers djloqu -19 -15 -16 -15 -16 -21
~scue bdq -19 20 -16
~stio bdjlnpqrsv -19 -20 -19 -19 -22 -23 -23 -22 -22 -18
""",
    """
@body$ abeghijklmoqrstuv -17 -35 -22 -27 -20 -40 -16 -21 -29 16 -31 -31 -28 19 -23 -16 -18
all ceghjmnopqrsuv -27 -64 -24 16 -26 -33 -27 -39 17 -23 -46 -18 -50 -47
can_@eat h -16
do_to dgjm -28 -26 -20 -37
leave__@visit lmq -23 20 -16
recordatorios aijkouv -28 -17 -17 22 -16 -24 -22
~cibe klmu -16 -16 -22 -22
~his dehjknopqrt -16 -17 -27 -27 -17 -42 -37 -56 -38 -23 -20
~leci bm 17 -18
~tant abdjkqu -23 -21 -18 -20 -18 -17 -20
""",
    """
a_@english cmo 20 -18 -21
break$ ei -15 -16
desk djo -17 -25 -19
need_any bdm -15 -19 16
que_puedo a -16
~hat acehiklprsv -22 -30 -69 -16 -23 -31 -37 -40 -60 -17 -36
""",
    """
@drive abcdefghiklmopqrstuv -50 -51 -55 -66 -45 -49 -18 -52 -63 -54 -51 -28 -67 42 43 -30 -24 -50 -74 -24
a__no am -15 -19
antes_de m -16
often dnu -18 -19 20
the_letters gm 16 -18
voy__mi abmnpq -16 -15 -23 -20 16 -18
ya__con mq -22 -19
~eme cdefhkmnpqstv -16 -25 -29 -27 -43 -23 -24 -42 -39 -15 -30 -35 -27
~tcoi m 19
~uld> befghjlmprtv -23 -31 -34 -17 -24 -24 -19 -19 -40 -17 -23 -44
~ves bdgjs -18 -16 -16 -15 -20
""",
    """
i__be acdghijqv -21 -17 -53 -23 -32 -34 -30 -53 -23
mas_temprano ao -18 16
sacaron__numero m -16
~bal abfgijklnopqr -20 -19 -15 -27 -22 -29 -21 -20 -24 -24 -18 -20 -21
~crib bdefhjknopqrst -32 -33 -31 -29 -30 -34 16 -34 -33 -34 -36 -33 -25 -27
""",
    """
@move__alarm mo 17 -19
morning__it m -18
running_@late o -19
sign_up j -17
tuve s 18
~etur l -15
~goin aegklstu -17 -15 -31 -25 -21 -21 -25 -23
~keys m 18
~note bdegiklnoqu -18 -19 -16 -20 19 -18 -17 -24 -25 -18 -20
~oing ehijklmnostuv -17 -16 -18 -21 -29 -24 -19 -18 -15 -21 -29 -17 -21
""",
    """
and_@spanish c 19
do_we djm -19 19 -21
no_@insurer p -25
person abcdefijkmnoprstv -57 -37 -24 -25 -24 -29 32 -25 -34 -36 -35 -36 -34 -30 -27 -30 38
you__teeth m 16
""",
    """
^pongo au 17 -18
am__work gmnor -29 23 -23 -17 -20
do__plan mnu -16 16 -15
no_good bmo -18 -20 20
she_need nq 16 -17
~aduo m 15
~situ m -15
~tari ijq -21 -18 -16
""",
    """
@book__@visit bdmo -27 -17 15 -19
^apaga de -20 -15
been_@symptom s 18
bien cdfglpru -27 -29 -22 -19 -24 -27 -29 -26
is_crazy n -15
se__de dimqv -17 -18 -23 -16 21
your_@texts aimuv -20 -22 -18 -16 -16
~<com cehjklmptv -26 -56 -20 -31 -30 -32 -21 -16 -44 -50
~ipp p -23
~mok mn -19 21
~new dimq -20 -15 28 -16
~ook> cdefghiloqstuv -19 -18 -28 -17 -25 -24 -16 -33 -25 -21 -19 -27 -24 -32
~rry> adfhiklmnqt -27 -39 -20 -22 -39 -26 -34 -16 -35 -34 -28
¿_donde dgu -18 -19 -26
""",
    """
hit_@stop klmnr 30 -27 -24 -18 -23
por_la bgilmquv -22 -17 -21 -17 -32 -22 -28 -17
split d 17
to__@place amu -22 -29 -19
was__me mpq -25 -18 23
~xtin dfhjmnopqrst -18 -19 -19 -17 -18 -21 -21 -19 -23 -23 -17 -23
""",
    """
do__@open adghmsu -28 -30 -18 15 -15 -15 -17
how__get cdghirv -19 -43 -17 -26 -27 -27 -22
there__@open i -15
your_earliest h -15
~<des acegikmnopstuv -20 -25 -33 -58 -36 -18 -41 -19 -20 -23 22 -33 -24 -26
~apre aco -15 -16 -15
~drat n 15
~raw ab -16 15
~rect dkou -16 -17 -18 -17
""",
    """
@howmuch_la d 16
@price_tiene dmqu 21 -19 -18 -22
busca m -18
like bdefijmpqtv -19 -25 -19 -19 -17 -18 -20 -27 -27 -20 -33
para_el bdhnprv -16 -26 -18 -21 -21 -26 -20
where_can jm -22 23
you__@hours ahm -18 19 -18
~awa acdefghijkmt -15 -21 -21 -25 -22 -31 -19 -23 -28 -22 -33 -20
~bein m -22
~cale ijmquv -24 -19 -22 -18 -17 -17
~ired b -15
~ndle apqv -15 22 -22 -17
~retr m -17
~ruck biknu -15 -20 -18 -16 -17
~zer mq -17 17
""",
    """
@person_there iu 18 -22
girl a -16
my_@price dmn 25 -24 -17
no__de abgilmnop -17 -24 -20 -19 -55 32 -17 -20 -15
we_will admnpqu -19 -20 17 -17 -24 -16 -19
~tuto gj 22 -19
""",
    """
@insurance__@insurer dmn 18 -16 -19
^count abmo -15 22 -19 -21
dejenme_en l 17
do__unsubscribe lm -19 20
easter ahm -18 -21 22
me_puede bdopsu -23 -27 -20 -24 -16 -17
not__but abkm -15 -17 -18 -17
otra__me o -15
~roc adeghijklmortv 18 -31 -16 -22 -27 -17 -21 -16 -18 -35 -16 -22 17 -18
""",
    """
@move__day o 18
^yo defghjknorstuv -50 -49 32 -47 -38 -39 -23 -35 -37 -37 -32 -36 -36 19
do__off g -18
is_dis dgjmu -16 -18 -19 -21 27
me_recomendo an 22 -18
my__nah n 16
~ane abgjklnuv -36 -25 -18 -31 -17 -23 -31 -22 -24
~usca bdghijklns -25 -21 -21 -20 -21 -16 -16 -18 -21 -19
""",
    """
all_take abdhlm -37 -30 20 19 -30 -26
high aghijlnoqr -21 -21 -17 -17 -27 -15 -23 -19 -22 -24
i__@place jm 16 -18
off__@day o -18
querer$ l -15
~bir> moquv -29 -18 -18 -22 -17
~ez> ru 15 -16
~ios> bcghjklmnoprv -21 -24 -18 -19 -18 -17 -28 20 -17 -21 -16 -20 -21
~nerv m -25
~will cefijklostv -31 -35 -28 -33 -49 -47 -30 -22 -24 -16 -40
""",
    """
can__help m 17
is_anyone dmqu -16 -28 -17 -20
not:be abcdgijmnpqsu -21 30 -17 -22 -16 -21 -17 -45 -25 -15 -16 -27 -20
not:darme l -22
~etra m -25
~hal bcefgiknqstv -24 -20 -32 -24 17 -28 -18 -21 -28 -22 -19 -23
~ndly mu -24 -19
~xiet m -18
""",
    """
do__@clothes adhn 18 -27 -17 -23
factura u -16
go_back ck 17 -16
instead__# m -19
keep__but mo -16 17
moreton s 17
poder mp -20 -19
puedo__@visit n -16
your__the i -15
~dep cghlmnpqrsu -16 -25 -17 -16 -24 -22 -16 -24 -17 -22 20
~ink bcdhopqrstuv -19 -21 -39 -32 -29 -25 -31 -31 -27 -22 -24 15
~isti l -16
""",
    """
@stop abcdefghijklopqrstuv -54 -49 -48 -91 -105 -95 -89 -40 -23 -20 20 82 -52 -76 -55 -37 -32 -69 -100 -45
i__just mv 17 -18
i__so adlrsuv -18 -18 -18 -20 27 -15 -16
in__hospital amu -19 -20 -21
me__of agilpu -17 -16 -15 20 -15 -18
with__before m -20
~<tak cefgijkmorstuv -40 -33 -34 -26 -33 -20 -28 -20 -21 -15 -29 -36 -43 -17
~<ver adefgjklnprsv -26 -17 -25 -19 -20 -24 -17 -28 -19 -24 -24 -28 -24
~ity> dghu -17 -26 -21 -28
~lake p -20
~lou m 16
""",
    """
by_that v 15
me_back abdgjkmnqsu -24 -23 18 -25 -20 15 -43 -17 -23 -17 -25
out_@cancel bm 22 -20
proxima m -20
sertralina mn -17 19
~<imp bl -17 -22
~<ren adgilmnqsuv -22 -27 -17 -15 -16 32 -23 -23 -17 -20 -17
~evo> cdegijlnoqrtu -22 -28 -20 -28 -27 -29 -35 17 -23 -34 -18 -15 -33
~sigu bijkmnqr -18 -20 -18 -21 -36 -22 -17 -16
~tota dm 21 -21
~uart aqrs -19 -16 24 -19
""",
    """
@stop__escribirme kl -20 16
clinic ghilmnorstu -26 16 -40 -26 -59 -17 -29 -18 -21 -16 26
is__menu dghijmu -19 23 -17 -20 -16 -18 -23
ubicacion iju -27 25 -18
~acci g -15
~rev bdgijknopq -26 -23 -19 -28 -22 -23 -24 -19 -16 -28
""",
    """
aprie* u -15
at_the abdklnoqtv -23 -19 -38 -30 -32 -34 -15 -31 -15 -33
got__new m 16
que_@price adgjmqu -20 28 -16 -15 -24 -20 -31
que__llevaba pq -17 17
~eru m 18
~urri mr 17 -17
""",
    """
@drive__@vehicle mpq 24 -19 -24
am_coming abmor -17 -32 -28 -17 31
dar_una i -16
did_my g -17
do__home mq -16 18
marco adefghjloqu -16 -17 -20 -19 -26 -16 -16 -20 -15 -20 -24
me_from jl -16 18
nada defjpqrtu -27 -15 -15 -27 -31 -18 -25 -16 -18
not:texting v -25
puedo__a oq -17 -18
quiero_los aikm -17 -19 20 -33
there__@place u -15
volver_a bimq -18 -17 -17 -17
who__me adgklmnoqruv -30 -25 -16 -16 -23 -38 -19 -20 24 -16 17 -40
~<hun mu -20 -17
""",
    """
@place__your i -15
@visit_@thanks b 16
need__my dq -28 -16
numero_de gkv -21 -21 -29
~<adv am -17 -16
""",
    """
@cancel_me abmq -18 17 -31 -18
get__what j -17
not:querer aklms -17 19 -23 -20 -16
se_@english cgm 20 -17 -23
they_are u -16
~<baj abcdefghilmnopqtuv -40 20 -24 -17 -26 -19 -30 -28 -32 26 -27 -35 -32 -26 -38 -22 -44 -24
~nig abdgjkprv -28 -24 -30 -19 -30 -18 -18 -27 -19
~ontr agj -20 -15 -21
~vise ilmo -16 -20 -23 -17
""",
    """
@door_# jm 19 -18
did__say lm -20 18
the__line adhijmnq -17 -15 17 -19 17 -19 -17 -17
una$ bgimntv -15 -18 -15 -21 -23 19 -21
~celu abdioq -20 -19 -15 -18 -18 -20
~uid as -17 -23
""",
    """
my__great m 17
~<ow m -18
""",
    """
answer$ gm 19 -27
flexi* mo -16 17
help$ bdefgiqv -20 -28 -26 -23 29 -18 -22 -25
not:esa bgjmqv -15 -16 -18 -24 -23 18
~<ta efghjkotuv -52 -16 -36 -18 -27 -44 -24 -55 -31 -23
~adec fm -16 -16
~reab jm 17 -18
~zar mn -19 -24
""",
    """
@hello_from fm 19 -17
@relative__@ride pq 16 -23
^yes bcdefgijlmnoprstuv -21 -21 -18 -25 -20 -20 -26 -23 -20 18 -18 -26 19 -19 -15 -18 -25 -27
fly_to dm -18 22
~<kin ghjmpqr -23 -24 -37 -16 -16 -29 -21
~umer abcdefhkmnopqrst -26 -33 -26 -37 -21 -18 -27 -16 -23 -24 -29 -25 -26 -29 -27 -17
""",
    """
any_slots am 19 -17
do__ever au -16 -16
~eser klo -18 -16 -16
""",
    """
@call__i adlnu -22 -20 -17 -17 -17
@thanks_you acdefghjkmnopqrstuv -28 -21 -37 -19 -35 -33 -38 -34 -28 -18 -24 -22 -25 -26 -25 -22 34 -34 -33
me_fue m -19
owe_you gijmtuv -21 -19 -19 -30 20 -16 -16
waiting$ m -16
went$ m -17
~aden am -18 -15
~anto bdgijnqu -17 -15 -18 -20 -18 -19 -16 -16
~da> abcejkmoqs -21 -25 -21 -61 -18 -25 -24 -17 -44 -17
~gent abcegiklmnqrsv -15 -20 -21 -17 -19 17 -24 -20 -38 -22 -26 -15 -20 -16
~uppo mou -18 -15 -16
~vist b -16
¿__tiene a -16
""",
    """
@vehicle__@relative jmq -15 -17 19
am__about am 20 -20
disculpe m -28
donde__farmacia jm -17 17
la_@visit abcefghijlmpqtuv -26 29 -32 -23 -23 -39 -40 -35 -23 -22 -50 -40 -35 -25 -21 -48
se__la bceghjlnpt -32 -22 -17 -29 -24 -17 -24 -38 -26 -16
sigan__los lm -25 15
where__at hjm -17 17 -23
~alk defhijklmnopstv -15 -22 -22 -22 17 -19 -34 -38 -22 -40 -37 -39 -26 -24 -36
~lane an -16 -17
~ngin m -15
~via cdinuv -16 -26 -24 -18 -21 -21
""",
    """
@cancel abcdefghijklnpqrstuv -34 80 -88 -44 -78 -77 -91 -78 -83 -83 -43 -30 -87 -68 -21 -29 -51 -69 -92 -93
do__from dmnu -19 -21 16 -18
driver__me pq -16 18
heart m -24
included d 17
recomendo_a am -19 25
your__please il -15 18
""",
    """
a__be dm -15 -17
mysel* dmu -18 -18 -23
oak r -16
rebaja$ d 15
retra* m -17
tienen__el dm -18 -23
y__otra o -17
~ngam bgm -21 -15 -19
~nged adgijlnqru -23 -22 -17 -25 -18 -24 -20 -23 -19 -18
~ya> giru -16 -17 -21 -18
""",
    """
a_dar mq -17 -16
as_last m -18
me abcdefghjmnpqrtuv 25 -26 -67 -21 -153 -96 -20 -148 -21 -43 -41 33 22 -17 -50 -17 -47
pront* amu 17 -15 -17
~ardi a -15
~kno abdehijlns -30 -16 -16 -34 -44 -27 -35 -19 -22 -24
~lp> bcefghijklnoprsv -30 -32 -43 -34 40 -23 -29 -30 -32 -26 -35 -26 -30 -30 -29 -36
""",
    """
can__@food mn 22 -21
get__at ahnq -17 15 -19 -20
lose_this u -16
otro_@clinician b 15
text__@clinician aim -17 20 -20
this__how du -17 19
~<wea acdfghijlmorv -35 -15 -29 -16 -28 -31 -22 -28 -19 17 -21 -18 -16
~denc dm -15 -15
~ked cdefgknrt -33 -43 -24 -19 -23 -17 -24 -35 -30
~oto> i -15
¿__dejar dhm 17 -18 -19
¿__si abhjmnou -21 -18 -18 -18 -27 20 -19 -26
""",
    """
junto ajmuv -17 19 -19 -16 -18
not:him bglmv -17 -23 -19 -30 28
she__@sick p -15
~ores q -17
""",
    """
durin* am -15 -18
me__@place abjoqrsu -17 -16 31 -21 -18 -21 -23 -23
ok_after q 17
the_love lm 17 -17
will__home p 16
~<del abdinqstu -15 16 -32 -18 -23 -21 -19 -16 -23
~iven dklm -17 16 -20 -30
""",
    """
driver__on q 15
queda__de jm 17 -16
~<vue abdhnsuv -23 -20 -33 -20 -22 -16 -24 -21
~twi gkmnqrtuv -22 -18 -30 -16 -23 -16 -20 -19 -17
~upp aboru -17 -16 -17 -15 -21
~ust cdefghjklpst -47 -24 -38 -16 -36 -27 -20 -18 -17 -17 -20 -23
""",
    """
as cfghiotu -24 -19 -25 -31 -33 -35 -17 -17
cunado m -16
~<din ou -16 -17
~che> abfgijlopruv -20 -28 -23 -16 -19 -16 -17 -29 -21 -15 -26 -27
~exit dgjmnru -22 -18 21 -33 -17 21 -18
~muni agm -18 -17 -18
~nki defijlnoprtu -24 -19 -17 -20 -20 -21 -17 -17 -16 -19 18 -23
~rang moq -24 -27 -20
~rks bdhijlnv -17 -22 -24 -16 -17 -24 -23 -16
~sem bcdgkmnprsu -39 -18 -30 -26 -22 -33 -39 -24 -22 -22 -20
""",
    """
do__old mu 17 -15
esta__en m 15
~luat a 17
""",
    """
^borren mv -25 -17
airport$ q -16
do__up glnsu -16 -16 -21 -17 -25
there_is dhilmnru -23 -19 -21 -24 -28 -22 -19 -22
walk bdinoqr -18 -37 -21 -16 -18 18 -18
~anch am -18 -20
~cho> bimpu -26 -22 -24 -25 -19
~kjh> em 19 -18
~mmon hmnsu -18 -20 -19 16 -17
~soo cdghijkmpqs -18 -23 -25 -28 -22 -25 -20 -18 -18 -26 -20
""",
    """
not:dice q -16
sundays abflmot -17 -18 -32 -17 24 -18 -19
want__day mo 16 -22
whale* mu 17 -17
~egre dglmnq -20 -19 -21 -16 -18 16
¿__@hours hj 19 -20
""",
    """
@date_any o 16
@day_back bk 18 -16
que_hubo fm 17 -18
taco hm -18 15
~crat mn -22 -16
~uff> adhjs -15 -20 -19 -19 15
""",
    """
^@insurer abcefgijklnpqrtuv -24 -30 -22 -28 -27 -18 -22 -20 -16 -22 -18 25 -33 -19 -19 -26 -20
arm jms -18 -23 23
end_up d 17
is_for m -17
my__@late p -19
pararan m 16
payments dm 23 -18
went abj -16 -17 -25
whales mu 17 -17
~begi n -19
~clea lu -19 -18
~fee acdghkoprs -26 -24 -32 -19 -23 -15 -23 -22 -24 17
~how> lnopqv -21 -19 -19 -15 -19 -18
~true aij -16 -19 -21
~ura abcdefgjklopqruv -31 -21 -18 -29 -20 -21 -20 -32 -18 -22 -15 -18 -23 -23 18 -24
""",
    """
about__out bdino -19 -15 -19 -15 -22
but_keep m -21
i__after mo -16 -15
in__news d -17
make_it dimsu -23 -17 -35 -17 -23
the_@animal ms 26 -25
the__what dmnq -16 -20 -16 -15
~eks> m -19
~oce adgiq 21 -19 -16 -19 -23
~rwo dg -20 -19
""",
    """
get__job ijmn -19 -15 21 -17
said__will p 20
set_# mr 17 -19
soonest a 18
~lace acdhilmnpu -16 -15 -28 -23 -26 -18 -16 -28 -16 16
~legu bipruv -20 -23 -19 -26 -17 -20
~maki amnr -15 17 -17 -23
~ong abcdefhlqrtv -22 -25 -24 -40 -41 -49 -33 -32 -30 -16 -18 -23
~ups lnu -17 -17 -15
""",
    """
mn$ em 21 -19
~drop acdgijkmpsuv -16 -16 -22 -20 -19 16 -18 -23 -22 -18 -31 -16
~itt adijkopru -18 -24 -18 -16 -22 -24 -25 19 -22
¿__@insurance d -24
""",
    """
@stop_de bcghijklnuv -16 -17 -24 -16 -33 -22 -45 31 -23 -23 -21
@vehicle_count q 16
esa bdefghijknpqrsv -27 -20 -16 -15 -36 -25 -27 -27 -16 -21 -21 -17 -20 -23 17
the__@relative am -24 -26
~vent mu 20 -19
""",
    """
charg* dm 24 -26
coming_from m -17
hook_me m -17
know aefhijlns -27 -23 -17 -37 -23 -27 -23 -16 -23
~<do cefiklnoptv -18 -48 -35 -40 -51 -27 -29 -19 -47 -39 -31
~<iph dm -21 21
~cow m 17
~or> adefghjlnpqtuv -22 -16 -55 -54 -23 -30 -25 -18 -31 -31 -26 -26 -34 -27
~ulta mu -17 -15
""",
    """
eres$ l -19
how_@late ahijm -25 24 -20 -19 -37
see_me am 20 -17
~boga i -17
~hio a -17
~ill acefgjklov -15 -53 -60 -57 -33 -39 -39 -19 -17 -73
""",
    """
@clinician__to n -16
askin* dhlpru -21 -20 -26 -20 -18 -26
asking__a m -18
car abcdefghijklmnqtuv -41 -43 -27 -46 -21 -17 -39 -35 -34 -31 -23 -33 28 -45 35 -19 -51 -38
llama* abdgijnopqv -24 -16 -17 -15 23 -17 -22 -20 -21 -20 -17
mi__por cijm -19 -20 -19 -29
pague$ mt -21 17
~ago> cfhioprsuv -15 -21 -22 -16 -22 -19 -25 -20 -37 -18
~das admoqu -21 -15 -21 -16 -15 -18
~inio m -18
""",
    """
@day_at ehm -17 -17 18
@texts__keep m -15
a_writing m 18
got__about m -18
se__es gm -19 -20
~<cen r -17
~<sel aghjlmnqu -18 -15 -18 -20 -18 19 -18 -16 -25
~heck bghijklnqrsu -16 -19 -16 -24 -22 -19 -18 -29 -28 -16 -21 -18
""",
    """
gym dm -15 25
i__@eat adhmn -16 -17 -23 -37 35
in__work m 15
of_my bn -19 -20
~cnc bclmou 25 -17 -16 -22 -16 -18
~tic ghjlostuv -26 -24 -17 -24 -16 -19 -16 22 -25
""",
    """
i_live mq -19 24
is__@price adfghjn -15 22 -16 -28 -26 -38 -28
is__true aij -16 -19 -21
mensajitos m -16
nadie abgklnopu -15 -15 -22 -16 -23 -24 -20 -22 -17
to__whole i -16
~ers> efjklmnprt -23 -22 -35 -17 -21 -18 -32 -35 -31 17
~rim blnou -17 -16 -20 -19 -22
""",
    """
^have acdhilnoqstuv -32 -31 -27 -18 19 -30 -40 -31 -37 -31 17 -27 -37
the__need i 17
want__# m -16
~nero m -16
~ored mu 24 -16
~san acefgijnpqv -31 -20 -19 -23 -26 -31 -25 -29 -22 -23 -33
""",
    """
eso_duele msu -19 -16 16
hold__@medicine mn -20 22
my_name ajmov -22 -18 -31 -17 15
sali s 21
thank acdefghjknopqrstuv -26 -18 -33 -16 -32 -29 -35 -30 -23 -21 -19 -23 -22 -15 -18 27 -32 -29
~bel v 20
~ibir bdjmnopqsuv -21 -18 -15 -26 -21 -23 -21 -26 -16 -38 -24
~ingi m -24
~lam adfghilmnopqrtu -38 -36 -18 -24 -17 24 -18 -22 -32 -20 -29 -32 -25 -19 -15
~reu am -16 20
""",
    """
@late_mi r 15
agente abfit -19 -18 -23 23 -17
apart* noq -16 -16 -26
me_after pq 17 -20
mi__@fetch p 19
play_some m 21
~<ac cefghjklortuv -36 -41 -43 -39 -31 -25 22 -38 -31 -23 -36 -30 -42
~gres gjlmnqu -18 -18 -18 -27 -18 16 -16
""",
    """
i__next nors 19 -31 -15 -18
if__to u -16
llame i 25
necesito_el m 16
not:start km -18 -22
the__of bcdfijkpqrt -34 -15 -51 -23 -44 -24 -25 -29 -25 -32 -18
~ost ceghijklnpstuv -24 -16 21 -34 -36 -21 -30 -22 -35 -38 -25 -26 -15 -23
""",
    """
es_normal msu -17 22 -28
leave__alone bilq -16 -16 19 -27
return l -17
sin_@ride pq -17 24
~nsiv iu -18 -24
""",
    """
desde__@day s 15
driver_is mp -35 19
i__since s 16
my_driver mqr -40 20 -17
si_voy m -17
still_need q 18
~duc agimnou -17 -20 -20 16 -21 -19 -23
~eta acjloquv -33 -21 -23 -30 -29 -17 -30 -21
""",
    """
@call__this m -17
a_un ijkru -16 18 -16 -17 -19
como__el abdglmnqr -21 -25 -34 -34 -19 17 -31 -22 -31
~tax gmu -17 19 -20
""",
    """
a__near ijm -16 -17 20
am__way r 16
hay__de nu -19 -24
is__package m 16
micro r 15
por__que mu -18 -17
station$ j 15
that_is acdghijknoqtuv -31 -24 -50 -40 -16 -16 -43 -22 -28 -21 -24 23 -44 18
the__down lm -16 17
time_@open hm 17 -20
~erpr cm 17 -17
""",
    """
@cancel_my adeikmnoqrsuv -33 -37 -17 -18 -22 31 -25 -23 -22 -27 -20 -18 -25
^get bcdgjklopquv -20 -27 -18 -24 -24 -34 30 -18 -15 -17 -27 -26
^play m 17
ayer abdgijqrsuv -16 -19 -16 -17 -18 -19 -15 -20 17 -20 -19
me__good mo -16 18
not:come ail -19 -20 -21
toman__@insurance d 15
una_vez u -16
""",
    """
a__come n -19
do__them lm 18 -18
es_que mu -21 -18
have_room am 25 -19
limit d -17
nada$ abcghjknoprsu -26 -33 -27 15 -21 -16 -32 -24 -25 -18 -16 -21 -27
would__@pay dm 19 -15
~esom mt -21 24
~mai cdghnopqrsu -17 -27 -20 -19 -25 -25 -18 -22 -23 -19 -26
""",
    """
do__type g 15
gary lmv -24 -26 34
have__to cglnqs -16 -17 -28 -25 -26 -16
not:tomorrow bo 19 -17
que__pone n 16
quiero_darme m 16
transfer_me im 18 -16
""",
    """
told__@stop m -20
~fer> adghjkmnorstuv -41 -23 -29 -20 -27 -19 -24 -26 -24 -20 -17 -16 -29 -19
~oeve a -16
""",
    """
bank_@open hm -16 16
de__@texts bklu -17 -24 20 -21
minute mr 17 -19
~<mis efhilpst -17 -18 -20 -29 -38 -18 -31 -22
~pta fhjkmu -17 -17 -17 -24 -30 -17
~tend dflnqu -19 -16 -18 -26 -22 -16
""",
    """
are__all adhilmt -28 -19 22 -15 -15 -32 -17
candidate u 15
pop__right dn 16 -18
the__@hours m -15
~<pun m -18
~ally ghlnprv -23 -23 -15 -24 -22 -18 -16
~ddi adijq -15 -20 -17 -21 -18
""",
    """
ando__con gs 18 -17
but__not knpt -17 -15 -19 -19
chickened m -19
every* aghlnov -27 -28 -23 -28 -21 -17 -23
got__over i 16
miedo bo 19 -18
que__@medicine dno -19 23 -15
will__work mn -32 -15
~<bre ceu -15 -17 -20
~etu l -15
~need efghjklpruv -33 -27 -16 -42 -21 -17 -24 -27 -16 -19 -62
~uere klmoqs 19 -24 -22 -16 -15 -17
""",
    """
@day_el o 17
being m -22
flight abn -18 -17 -17
i_did bdgijmv -24 -20 -28 -17 -22 19 -20
pulle* mr -16 17
~ith> abcfhjrv -18 -16 -37 -33 -20 -19 -19 -15
~risk u 20
~show ijklopsv -17 -19 -16 -25 -24 -20 -21 -21
~yri m 22
""",
    """
banana mn -19 19
do__got bimu -18 -17 -29 -26
have_that m -17
mi_mi m -16
recorrer a -15
there_a bfhnopqrsuv -34 -30 -34 -28 -19 -28 -51 -21 -38 -32 -36
want__so b 16
where__the adlqru -16 -16 15 -16 -18 -17
you__@food hm 23 -30
~<and bcefhiklnpstuv -22 -20 -18 -19 -30 -29 -25 -29 -16 -36 16 -16 -32 -40
~ion> ehjoqrv -37 -17 -25 -19 -25 -18 -19
~qwqe em 20 -20
~rata g -25
""",
    """
@relative__@clinician aim -21 -15 16
^somebody bhq -17 -18 -21
debbie$ muv -16 -15 18
i_text gm 19 -23
keep_the klor -21 -17 -17 -23
let__leave m -18
lk eflm 27 -19 -16 -27
mi_numero abgijklmv -22 -23 -26 -32 -25 -24 31 -40 -37
would__not il -18 18
~alon abdkosu -17 -29 -17 -19 -19 -16 -25
~arin du -16 -15
""",
    """
#_dollars dm 22 -22
is__that bhijmopt -22 -17 -15 -32 -15 -17 24 -18
me__@call abgiklmnopqr -36 -24 -20 32 -23 -28 -26 -26 -27 -16 -26 -15
miercoles moq -16 22 -18
not:los akmou -22 -19 21 -17 -18
~ake cefgijtuv -22 -47 -38 -26 -28 -33 -44 -26 -17
~podr dhjmqru -18 -20 -17 -21 -20 -20 -15
""",
    """
come_for a 15
es_este gjuv -27 -18 30 -26
kill__@texts lmu 20 -19 -21
not:eso m -16
not__@texts v -22
~oga> aju -20 -16 15
""",
    """
highway$ m -16
infor* d -15
it__no bm 17 -17
mando gmv 20 -20 -15
sera bdghijlmnqru -16 -31 -18 -20 -17 -17 -16 -27 -16 -15 -16 22
slot dijmnopqsuv -33 -20 -16 -38 -26 17 -16 -21 -20 -26 -27
tryin* a 16
you_treat ghjnu -18 -17 -16 -21 21
~<pag dfghjlmnopqrtuv 32 -17 -16 -18 -16 -22 -32 -19 -16 -15 -20 -18 15 -19 -17
~desa abgjkmu -33 23 -17 -19 -17 -27 -19
~lock acdefghilnrstuv -23 -20 -35 -22 -21 -20 16 -33 15 -30 -17 -23 -22 -41 -17
""",
    """
#_pm m -16
choices$ gm 22 -21
hate ab -21 -16
i__@vehicle jmnqr -23 -17 -27 30 -22
is__bad dhijrstuv -31 -23 -18 -30 -26 -18 -16 -29 -17
there_but gjmq -15 -16 -15 18
~houg mq -25 -18
~ile acghnquv -19 -18 -24 -15 -27 18 -34 -20
~utsi nqu -15 -15 -24
""",
    """
as_the m -17
looking_for t -18
not:mandar l 16
whn hm 16 -20
~<hel bcefghijklnostv -35 -34 -34 -33 30 -24 -15 -32 -34 -28 -36 -31 -32 15 -16
~<tal efghijklnopqrst -17 -18 -29 -34 21 -32 -25 -33 -33 -24 -33 -45 -26 -31 -17
~anoc fhns -15 -16 -16 15
~ins efijlpqstuv -24 -26 -18 -22 -21 -16 -17 -31 -23 -30 -26
~orm bcefjklnopqtv -33 -32 -24 -25 -47 -32 -37 -49 -28 -20 -25 -25 -35
""",
    """
doing dhjmnqrv -19 -20 -15 -23 -19 -16 -22 -22
good abdefghijkqrsuv -18 -16 -42 -35 15 -21 -16 -17 -26 -35 -21 -42 -44 -18 -19
me__text u -18
~fie adeghkmpqrstv -28 -27 -19 -21 -22 -24 -32 -19 -17 -28 -23 -17 -20
""",
    """
@day_are lmo -15 -23 18
@relative$ bcdefghijklmnopqrsu -38 -21 -59 -68 -15 -21 -53 -38 -26 -71 -57 25 -44 -63 25 -32 -32 -55 -30
a_check dm 21 -20
fa$ aceil -24 -15 -22 -20 -15
my_@relative bdefghijkloprstuv -37 -26 -38 -36 -49 -39 -46 -18 -25 -34 -33 29 -26 -64 -59 -17 -49
please__@texts ilm -21 17 -33
to__day moq -21 16 -18
~efil abd -28 -16 -17
~loca ahmu -16 -15 -26 -18
""",
    """
@open_manana m -16
@relative__at b -15
are__i hi -16 -21
expensive$ u -19
in_@place hjmu -19 -31 31 -22
the_@insurer bik -16 -28 -15
took_the jnq -20 -17 -16
tv hjmru -22 -25 23 -17 15
who_this mu -21 19
~<day bdghikmnpru -28 -23 -24 17 -20 -17 -23 -29 -20 -16 -17
~atev dfghijquv -23 -23 -18 -21 -15 -15 -16 -28 -20
~eiru em 22 -20
~enor kmsu -15 -18 -19 -19
~ets> gp -17 -18
~odca m 17
~sho cdefhijklot -36 -29 -25 -24 -20 -32 -22 -37 -53 -21 -28
""",
    """
had__good m 16
language cu 20 -21
said_yes mq -17 -16
the__question m -16
~tell abcfhiklnopqv -17 -17 15 -15 -19 -18 -29 -28 -26 -29 -22 -22 -24
~unti bn -16 -17
""",
    """
is_@holiday ahm -16 -21 16
me__i amnou -17 -42 -16 -22 -19
necesito__con m -25
siguen_llegando k -16
walmart hm -17 16
~arou abdnru -15 -24 -16 -22 16 -16
~ayo bnpqruv -15 -15 -16 15 -16 -15 -18
~ide acdefikmorstv -18 -24 -27 -41 -45 -22 -20 -18 -24 -23 -25 -47 -37
~mist l -20
~qui> bcdehiknoprtuv -26 -20 -28 -16 -21 -25 -19 -32 -23 -25 -28 -15 -17 23
~sch dpq -16 -16 -19
~sout u -17
""",
    """
@cancel$ abcefghijklnoprstuv -56 66 -49 -40 -40 -53 -38 -54 -44 -42 -65 -54 -24 -47 -20 -44 -31 -60 -48
@door__is m -16
can__walk imu -15 -21 -23
i__@cancel abdkluv -29 17 -19 -19 -34 -15 -19
llego__las mr -25 20
manejar bmnos -16 -16 22 -20 -16
may__take amn -16 -18 21
not:numero v -15
""",
    """
alguien_ahi hi -16 22
at__plano j 17
baby r -19
describe l -16
need_for q -20
~<tex abdefhjklnopqrst -22 -37 -47 -26 -35 -28 -17 19 15 -53 -42 -52 -49 -49 -50 -40
~mind adhlnopqrs -26 -26 -21 -28 -22 -29 -28 -27 -29 -22
~ueno behikqruv -16 -18 -15 -17 -15 -18 -15 -20 -19
~wbo m 17
¿__una i -17
""",
    """
a bcefgjklmnoprstv -23 -62 -69 -81 -69 -28 -33 -60 18 -19 -24 -25 -30 -33 -27 -15
been__while a 16
best$ hjmtuv -21 -15 -23 29 -19 -16
i__la n 15
if_somebody b -17
would__if o 15
~<mue bmo -17 -17 17
""",
    """
@open_el adj -17 -15 -16
@spanish abcdefghijklmnopqrstuv -60 -53 102 -72 -81 -68 -56 -62 -63 -58 -63 -78 -86 -62 -68 -57 -62 -61 -17 -56 -79 -63
another$ mv -24 -20
any_chance bdm -16 -16 -20
me__@machine q -15
me_up abcdefghjmnorstu 24 -46 -25 -38 -24 -17 -26 -26 -22 -22 -31 -19 -43 -28 -29 -41
my__@day m -15
not:hit m -23
what_you adjmnu -20 -23 -17 -25 -21 24
~<in befhijkpqtv -21 -41 -45 -53 -40 -26 -21 -22 -28 -19 -48
~tual ahjmq -17 -18 -18 -29 -16
""",
    """
get__again k 17
nail_salon m -20
~hor bcdefhijklpqtuv -17 -38 -21 -29 -45 21 -44 -52 -25 -45 -32 -23 -40 -60 -24
~igg ajmno -19 -20 -18 -19 15
~ign> bcdginoprsv -25 -17 -25 -19 -20 -16 -26 -18 -18 -17 -22
~loa dm -18 20
""",
    """
@cancel__i gjmno -19 -16 -23 -17 -23
@vehicle__abrir h 16
boost* am 20 -16
la__mi bo 16 -17
quiero__una imu 20 -22 -16
still$ ahjmns -21 17 -17 -31 -17 25
~down gikmtu -27 -23 -20 -24 -15 -30
~live abhjlnoru -24 -19 -16 -23 -21 -21 -23 -19 -28
~po> acdfghjklmopsv 15 -27 -16 -21 -31 -34 -37 -20 -28 -22 -32 -18 -17 -32
""",
    """
get_high djmu -16 -16 -19 16
gum dmn -23 -37 33
los__mejor m -16
message$ m 15
wise$ m -17
you_@book am -25 23
~<asd cdefgiklmtuv -17 -18 33 -22 -17 -17 -16 -22 -34 -16 -18 -16
""",
    """
@drug__is n 15
a_calendar m -19
back__for m -17
bug gmu -16 17 -22
cambia cm 19 -24
el__que aijklpu -22 -19 -26 -18 -20 -19 -23
with_a glnr -18 -24 -28 -19
words di -20 -19
yo__que auv -21 -21 -18
~<sus akl -20 16 -22
~xim m -20
~xpl abcdgjklmnopqrsuv -25 -23 -18 -33 16 -30 -19 -22 -27 -24 -24 -17 -21 -19 -17 17 -20
""",
    """
^ayuda acdefgmtu -19 -17 -46 -21 -23 38 -20 -26 -30
as_possible mo -23 -19
id$ admnpqu -19 -27 -29 30 -20 -21 -15
le__al glmv -19 -19 -25 19
the__home ahnor -18 -18 -15 -21 -17
~<df em 17 -16
~<que bdefghlouv -19 -51 -29 -34 -19 -37 -42 -39 -38 -50
~ore> acdefgijptv -21 -31 -20 -26 -36 -25 -20 -39 -33 -33 -17
""",
    """
@day_one am -16 -20
@machine$ abcdeghjkmnopqrstuv -31 -26 -30 -39 -22 -34 -32 -32 -20 -22 -32 -26 -26 -35 -25 -26 -23 38 -38
awesome$ mt -19 21
cambienme ao -17 16
come_by anoqu -16 -22 -17 16 -17
is__place gjm -15 19 -32
lleve imquv -19 -23 24 -29 -18
lugar_para a 17
times__the m -16
ya bcdefgijknopqrstuv 20 -78 -89 -81 -73 -64 -55 -41 -24 -50 -61 31 -44 36 -28 -20 -99 -43
~<els cghijmnp -16 -19 -21 -31 -21 -27 -22 -36
~myse dmu -18 -18 -23
""",
    """
a_otra am -16 -18
him abcdehilmnsuv -22 -22 -16 -19 -17 -19 -19 -23 -42 -17 -19 -21 24
hora_puedo ahimo -16 16 -18 -24 -21
me_busca m -18
no__on mq -26 -15
write u -20
~inve mu 21 -20
~nul o -16
~reas di -17 -18
""",
    """
hay__o n -16
not:es bcghijklmnpqrstv -18 -18 -39 -17 -30 -23 -18 -36 -27 -26 -24 -30 -18 -22 -17 43
shop$ q -16
si bcefijlmprstuv -28 -33 -42 -43 -35 -54 -21 -18 18 -17 -39 -36 -62 -54
that_morning mos -23 16 -16
~lgo cfhjkmpqstuv -20 -16 -16 -27 -21 -36 -28 -16 -20 -18 -28 -23
~sac abdgijklnopqrsv 22 -30 -24 -29 -17 -28 -21 19 -27 -20 -17 -22 -22 -26 -24
""",
    """
#__@date hmo 19 -18 -16
dejar gqs -23 -20 -18
denise abgm -17 -17 -22 19
que__se dfgimno -16 -19 -16 -16 -28 -26 -20
tengo_@visit bdv -22 -16 18
united ailnu -18 -15 -23 -19 -16
~<dol bghnoqv -19 -20 -17 -22 -18 -19 -18
~om> ehkmoqrtv -30 -55 -24 -17 -19 -37 -31 -21 -26
~whoe a -16
""",
    """
@relative_wait anpq -17 21 -16 -19
it_feel su -18 16
the_music mn 15 -16
want__set a 17
~ss> acefhklmoqstv -24 -42 -32 -32 -17 -15 -25 -16 -17 -50 -21 20 -30
¿__@drink mn -21 24
""",
    """
how_much abdfghijlopqrst -28 -27 20 -22 -20 -19 -22 -35 -38 -15 -19 -19 -18 -17 -44
~<cra abdou -18 -16 -16 -20 -17
~yuna n 16
""",
    """
@relative__i mn -20 -17
amor$ m -19
decided_to m -26
the__tv hju -15 -20 19
to_opt ail -17 -19 18
turn__@texts m -26
ver__mi amn 18 -15 -19
~ico> acdfgijnps -17 -18 -29 -18 16 -22 -28 -22 -21 -26
""",
    """
@ride_got pq -16 16
a_@person abdijlmnopqrsv -46 -23 -16 37 -32 -25 -17 -30 -24 -23 -27 -22 -17 -37
am__interested blm -19 17 -16
me__que dgjmpv -25 -23 -15 -32 -18 -17
pague mt -21 17
pica m -17
quita mqs -20 -16 22
something$ hio -15 -18 -17
where_the jms -19 -33 27
~lenm b 16
~oks> o -17
""",
    """
aspirina an -18 19
does__of m -19
her__# im -19 -22
is__not uv -19 17
some_@late r 16
somebody__can a -19
~gue dfghmpqru -39 -17 -29 -16 -19 -21 -21 -40 -37
~kene m -19
~lke mopq -21 -18 -17 -16
""",
    """
are__still jmru 22 -24 -17 -17
it_@price mu 16 -15
~hosp dhiprst -19 -19 -19 -21 -16 -22 -16
~iden cijopqv -21 -30 -25 -22 -16 -17 -27
~nfir lnq -19 -17 -22
~xac ad -19 -16
""",
    """
^let cdeghjklnpqrstuv -17 -28 -21 -27 -24 -22 20 -32 -23 -34 -27 -19 -23 -16 -39 -30
if__@ride mnpq -20 -19 -17 22
my_@drug mn -26 25
night_before n 20
the__got mq -20 -17
time__@open hm -21 15
with__marco m 15
zip dhiju -21 -16 -16 24 -20
~anme klmr 20 -22 -27 -15
~cer cdefklmopqtuv -24 -17 -19 -17 -29 -27 -31 -41 -17 -44 -21 -20 -16
~leg abdefgimnpqrstu -32 -27 -17 -26 -27 -50 -52 -20 -18 -39 -28 15 -15 -29 20
~lls> ajmn -19 -17 -21 -16
~past bdgijlmnoqrsu -18 -20 -19 -21 18 -15 -26 -17 -17 -23 19 -28 -17
""",
    """
^wepa eflm -23 23 -15 -20
just_@call i 18
or__@move hjm -18 16 -16
what_this gm -26 -17
~<hav defghlmoru -17 -29 -32 -24 -23 -25 -18 -16 -46 -18
""",
    """
@ride_locked q -16
fax_the i -18
i_skip mn -30 23
vean__mi a 17
~ofe abinop -28 -25 -20 -18 -24 16
~rtir no -17 -18
~tiro kl -16 16
~ual> aefkloqtuv -29 -32 -29 -29 -29 -29 -30 -30 -42 -29
""",
    """
casa__@relative mpq 18 -18 -21
gps__me jm 19 -23
test$ mu -18 18
wish__any m -17
~<alg bejklmprstu -41 -20 -41 -34 -27 -28 -23 -45 -22 -25 -51
~chur adl -17 -16 -16
~iten aiknqsuv -21 -18 -29 -20 -18 -18 -22 -24
""",
    """
cancel abcdefghijknopqrstuv -36 63 -44 -41 -49 -45 -55 -44 -47 -51 -56 -49 -28 -46 -37 -18 -47 -45 -55 -50
de_sus l 16
hurt__wallet m -20
maybe__@year bm 16 -16
~gar cdefhiklnpqrst -29 -18 -28 -31 -35 -20 -26 -45 -44 -37 -17 19 -16 -24
~sab abcjklv -31 -26 -19 -20 -17 -22 -17
""",
    """
@body__since ms -22 31
exactly m -20
has_been a -15
is__so ao -15 -15
me_off abcdghiklmnpqrsu -57 15 -18 -29 -27 -26 -19 -40 33 -18 -25 -40 -19 -27 -32 -35
mi cdefghijkprstuv -27 -57 -81 -21 -57 -71 -35 -77 -55 43 -56 -39 -40 -50 -23
you_speak m -18
~<bie cdfglpru -27 -29 -22 -19 -24 -27 -29 -26
~acil m -17
~nza imu -18 -17 -15
""",
    """
@howmuch__@visit abms -20 -21 -23 -30
mio gmv -17 -21 17
not:have cgijnopqs -21 -21 -36 -23 -19 -17 -36 15 -19
si__los kl 18 -19
~buc au -15 -15
~wea cdfghijlorv -16 -31 -17 -30 -31 -23 -20 -20 -23 -20 -17
""",
    """
dot br -16 16
fill_out n 16
is_your dfghjklstuv -35 -23 -22 -28 17 -16 -21 -18 -26 -36 -25
noche$ hn 16 -17
~apu klm 15 -17 -21
~par cefghkpqst -21 -41 -22 -38 -18 -28 -16 -24 -41 -49
~rino m -15
""",
    """
@insurance_is dmn 19 -20 -19
a__los aklm -17 18 -23 -17
are__by j 15
mejor__@english c 15
story lqru -18 -17 -16 -17
told boqrv -29 -19 -16 -19 -17
~habl bceghjklmnoqrtv -16 25 -16 -20 -20 -18 -30 -24 -25 -31 -25 -34 -18 -17 -24
""",
    """
@insurance_me b -16
and_a mou -19 -16 -16
at_a r 17
please__off ablm -24 22 -19 -16
que_hora abdfghijmoqrsu -40 -16 -19 -22 -27 24 -29 -27 20 -39 -26 -19 -26 -30
stuff$ ghiu -19 -16 -22 -24
the_one ahnrsu -29 -17 -18 -17 -19 -34
~dela bmnos -23 -35 -23 20 -15
~lec adimv -21 -16 -16 17 -15
""",
    """
@insurer$ bcdefghijklnopqrtv -19 -24 35 -35 -17 -23 -30 -34 -30 -22 -26 -24 -22 -32 -36 -28 -21 -16
i_know dgmov -24 -22 -29 18 -24
is__@door dhij -15 -16 -16 28
luego__digo bm -15 15
night$ amn -18 18 -24
pick_me aiq -22 -18 16
race$ m 16
says__is m -21
says_she mqu -29 16 -18
the__away msu -16 18 -18
~ging lmt 23 -36 -18
~rro acdefilnptuv -30 -31 -44 -20 -27 -18 -42 -22 -19 -29 -35 -24
""",
    """
@sick_@body bmopr 23 -24 -18 -15 -21
not:sirve u -15
own ikoru -18 -15 -15 -18 -21
una_voz aim -17 17 -17
~<pli abefglmu -16 25 -22 -18 -17 -26 -31 -15
~ejen ablmr -17 -18 23 -21 -18
~ma> ceghimqrtuv 17 -21 -20 -30 -40 -24 -18 -18 -19 -41 -31
~pis am -18 -22
~xist lm -16 15
""",
    """
^pick o -15
a__over mu -17 -15
i_@eat admoqrs -17 -16 17 -20 -18 -18 -18
i_use aioqu -17 -18 -18 -15 -16
or_just m -26
por_donde mru -30 -20 -23
run$ dgmu 31 -18 -27 -25
time_the h -16
~ant> defhjnpqstu -33 -23 -20 -16 -49 -27 -31 -31 -30 -33 -43
~ejo abdefghklmqrtuv -42 20 -20 -26 -26 -20 -40 -36 -20 -35 -33 -18 -27 -46 -47
~enu acdghijkmnopqrstuv -26 -19 -32 41 -23 -17 -23 -22 -26 -26 -24 -19 -27 -19 -19 -15 -35 -19
~held m -17
~rou cefklntv -24 -18 -19 -16 -27 -35 -26 -31
~tol biopqrv -33 -17 -22 -25 -21 -22 -20
""",
    """
is__from bgl -16 -16 -19
~ken jmnopqv -17 -19 -16 -20 16 -20 -16
~lej jmu 19 -24 -18
~llin dhjnopqtuv -23 -15 -22 -16 -18 -21 -24 -16 -22 -18
""",
    """
@clothes_ok defghmnu -28 -18 -19 -20 -17 -37 33 -21
@move_please cimo -26 -17 -19 25
a_@machine abdhjmu -19 -15 -17 -17 -17 -20 21
changed__mind bkmo 16 21 -31 -24
el_numero ajklmuv -22 -20 -22 -22 -25 -37 25
them$ acdgijnos -18 -18 -20 -19 -24 -16 -17 -25 -16
to__someone bimopq -16 -19 -22 -17 -20 20
~mpan abghijlmr -24 -24 -23 -15 -31 -20 -18 -24 -21
~sec mnq -17 -17 -20
~tanc am -18 -18
""",
    """
@relative__un mpq 28 -27 -21
me_den al 15 -18
~adi abcdefghilnopst -21 -24 -28 -37 -16 -19 -29 -29 16 -29 -35 -27 -25 -18 -18
~dia> adilqu -15 -15 -17 -15 -17 -17
""",
    """
compl* bimp -15 16 -28 -17
me_llevaba pq -17 17
morni* bdefgijklmpqtuv -34 -19 -22 24 -22 -17 -20 -23 -28 -20 -20 -28 -18 -26 -30
socks lmv -19 22 -19
we__for o 17
what__got gjnu -22 -19 -19 -19
~lain abcdjkmno -21 -16 -21 -31 -22 -21 -27 -17 -16
~ncia ghknopv -23 -20 -20 -24 -17 -18 -18
""",
    """
a_@staff aci -25 -17 22
b aehlmn -15 -17 -19 -18 -30 -21
me__thread lm 17 -17
me_quedo apr -20 -24 -23
~bloc adflpu -22 -21 -16 20 -15 -25
~man abcefgmpqrsv -16 -17 -32 -43 -25 15 -20 -30 -18 -61 -41 -27
~mple o -21
~sdfg em 18 -19
""",
    """
and__are jmu -21 -20 21
done$ m -17
going__snow dm -18 17
se__hizo r 15
then bcfjkmu -26 -18 -16 -19 -22 -18 -30
why__have mu -18 19
with__or iu -23 23
~hara aln -17 19 -16
~pid iknosu -16 -16 -17 -18 -17 -18
""",
    """
^sign l -19
este__de g -18
guys_still ahu 18 -17 -16
lot abceghijklmnoquv -31 -21 -23 -18 -17 -28 -25 17 -20 -24 -35 -27 -23 -29 -38 -17
my_options gm 22 -24
~<ye adhjlnoqr -18 -16 -17 -20 -18 -18 -18 -23 -19
~brai mu -25 21
~leva abdijklmnpqu -23 -16 -20 -15 -16 -20 -22 -29 -28 18 15 -19
~vy> s 16
""",
    """
es__mi uv -20 16
just__off o -22
la__una mo -18 16
me_on bhjkmnps -19 -17 -19 -23 -18 -17 -16 -19
no_mas cil -16 -17 22
not_send adgjlm -16 -32 -20 -15 29 -31
the_day abijlmoqru -30 -17 -16 -22 -22 -27 19 -28 -17 -28
twice$ ilm -19 -22 -21
~<aco aimou -21 -21 -28 -23 -22
~<pe bcdefhijps -15 -54 -24 -57 -38 -34 -47 -22 -15 -16
~ffer adhijlnqs -21 -16 -17 -20 -22 -17 -18 -17 -16
~mari aijlm -20 17 -16 -15 -32
~ype> dgj -20 18 -23
""",
    """
a__where m -20
your__@visit h -17
~lto> abcefghijklmoqrtuv -18 -21 -23 -33 -31 -23 -18 -26 -22 -17 27 -38 -21 -22 -21 -20 -28 -23
~poco bmor -16 -27 -19 19
""",
    """
mil blmt -22 -15 -23 25
puse_@stop m -17
you__a abcdhiklnopsu -15 -30 -39 -19 -42 20 -33 -30 -24 -23 -26 -22 -64
~<ner m -25
~addy jmu 26 -19 -20
~rce> v -16
""",
    """
^mil bmt -20 -27 24
avail* bhjnou -15 -16 -18 -17 -22 -16
kill_the bmo 17 -23 -17
out_for amqru -20 -30 -18 -16 -15
quien* adpquv -19 15 -17 -20 16 -21
what__street m -17
~ola abceghijknoqrstv -29 -26 -16 -17 -25 -25 -17 -33 -16 -27 -30 22 -32 -24 -16 -22
~pty> mnu -18 17 -18
~tac bcdghklmopqsuv -27 -16 -32 -32 -21 -20 19 -37 -28 -20 -23 -16 -22 -23
""",
    """
@vehicle__ok q 20
del_@day abcdhjklmqsu -37 46 -15 -15 -29 -18 -18 -36 -48 -19 -22 -17
license$ q -23
~in> bcdefhikmoqrtv -52 -47 -40 -48 30 -52 -24 17 -17 -22 -28 -26 -36 -23
~lio> dr -15 -20
~lmao em -23 19
~luc abjnorst -23 -16 -21 -29 -20 -15 -18 -19
~ond> du -16 -15
""",
    """
and_my m -21
is__day dijmnp -24 -19 -18 -33 -28 20
who__the adehjlmopqrsuv -20 -18 -18 -18 -22 -19 31 -15 -18 -17 -16 -18 -41 -21
will__@stop m -18
~capi j -18
""",
    """
@call__a iq -25 15
@insurer_conmigo p 16
a_@holiday admou -16 -17 26 -17 -20
not__today m -20
stuck abdghjklnuv -21 -17 -22 17 -16 -27 -16 -20 -19 -17 -20
whoev* a -16
~<od gmu -17 -16 16
~aja> adefghijlnopst -19 -18 -50 -44 -17 -38 -42 -42 20 -57 -32 -24 -17 -15
~ono abcgjopqs -19 -19 -22 -15 -19 -27 -25 -17 -22
~onta bdghjklmopquv -25 -21 -30 -17 -19 -20 19 -21 -26 -18 -23 -20 -17
""",
    """
@relative_@drive acefjnpqrt -17 -16 -16 -19 -15 -17 17 -38 -19 -16
activar km 19 -18
i__the befghijnqrstuv -33 -19 -15 -22 -37 -68 16 -35 -20 -17 -20 -30 -15 -44
not:there abgijlmns -15 19 -17 -20 -23 -23 -36 -19 -17
~ein bdmps -21 -25 -18 -20 20
""",
    """
asking__same m 15
get__@door m -19
me__can mp -21 -16
puedo__con q -25
what__your fghiotu -21 -28 16 -34 -16 -16 -32
~ano efiklmnprtu -28 -32 -47 -25 -37 -16 -16 -31 -40 -28 -29
~as> bcdelmopqrtv -18 -20 -18 -59 -16 -18 -30 -47 -19 -24 -16 -40
~un> no -15 -19
~upa a 17
""",
    """
^numero gilmuv -23 -26 -31 -18 -25 19
boy_a b 17
mi__conmigo p 16
not_getting gv 16 -20
short_@clothes mn -17 17
that_to o -17
~arqu m -15
~rto> ginoqs -18 -16 -23 -19 -20 -21
~xis lm -16 15
""",
    """
@person_please bcgilmu -16 -18 -15 28 -18 -26 -22
de__tengo n -18
decidi_que bm 19 -22
me_an am -19 17
off_at hr 18 -17
palab* gu 16 -16
wear__wedding mn 19 -19
work_with dm 15 -17
~lete iou -19 -18 -15
~ook cefghiklnoqs -32 -34 -32 -39 -37 -37 -28 -49 -18 -21 -32 -31
~pier gmsu -16 -24 -19 15
""",
    """
@wrong_dude v 16
^brb eflmu -41 -22 -18 35 -15
a_big m -20
despues dfgjluv -27 -18 -23 -18 -23 -25 -17
i_found m 17
numero_o g 19
your_@staff him -18 21 -19
~week cdfgijklmnopqrst -24 -34 -16 -29 -31 -26 -19 -31 -19 -36 21 -19 -29 -28 -35 -15
""",
    """
como__las m -18
get__that mu -22 -18
la_@late bcjmnqs -15 -16 -17 -30 -27 -22 -16
not:dormir u -18
not__@late mr 15 -21
que_fechas a 16
street dhnpq -16 -19 -16 -15 -23
~wher bdfghijknopqrsv -20 -16 -36 -16 -41 -31 19 -23 -25 -21 -25 -38 -38 19 -16
""",
    """
el_@treat bcefghijklmopqrtuv -24 -16 -18 -16 -22 -19 -30 -29 -20 -31 -46 -29 -21 -27 -23 -15 24 -26
off__thing lm 15 -15
se__@insurer p -23
~flat qr -16 20
~isp dm -15 -22
""",
    """
@place_@call mq -22 16
feel_weird s -16
got__be r 16
how__@hours hlmnu -15 -15 -28 24 -19
necesito__dia o 15
quart* r 18
with__with iu -20 15
your_@body dm -16 16
~lked mo -19 -17
""",
    """
@relative__@sick amopqu -16 -36 21 -17 24 -15
el_@animal mr 21 -15
fog msu -18 20 -22
law dijpqu -17 -20 -16 17 -16 -21
~<ne cdefghklpqrtu -22 -20 -65 -61 -28 -70 -34 -32 -23 -26 -26 -34 -15
~eva> djk -18 -16 -17
~sto abefhijnopqt -22 -19 -62 -64 -42 -15 -23 -46 -19 -21 -40 -35
~ugu cdm 17 -15 -18
~xyg m -16
""",
    """
@call abcdefgijknopqrstu -41 -18 -52 -51 -91 -90 -66 89 -77 -27 -57 -66 -66 -88 -41 -60 -85 -54
@call__do h -16
@open__la hm 20 -16
@pay__@visit bd -18 18
with__and m -23
~<sur acdefjklmnprst -23 -18 -20 -20 -17 -17 -21 -26 21 -33 -19 -16 -23 -15
~gues cdgou 16 -18 -17 -18 -21
~hoos a 17
~wer abcdefgjlnopqrsv -37 -18 -23 -34 20 -31 17 -26 -27 -17 -19 -24 -26 19 -32 -27
""",
    """
^voy abcdefghijklmoqrstv -37 -39 -30 -37 -34 -33 -33 -33 -36 -31 -27 -16 -41 -36 -38 44 -27 -32 -30
descr* l -16
movin* uv -18 -20
no__conmigo inpqu -20 -25 -17 -19 -19
not__what abjmq -16 -22 -20 -44 -25
put__my ikoq -21 -15 -22 -16
quitenme_la l -19
recipe m 22
~<hoo bimoq -17 -19 -27 -16 -16
~cami abcgo -20 -26 -19 -16 -24
~into lm -17 -29
~mar> imu -20 -22 -19
""",
    """
@person__on ams -16 -23 15
ha eflmnqu -23 -17 -16 18 -19 -16 -16
i__without dm -17 -21
interesado lm -17 -17
never_mind ruv -17 -18 -20
seguir m -22
text_thing u -19
~brid mr -18 19
~bscr abcegikuv -18 -17 -16 -18 -21 -17 17 -27 -18
~inye mu -15 15
~sun ms 19 -18
""",
    """
@drive__mi m -15
bad cefhijlmoprtuv -33 -27 -27 -37 -40 -42 -23 17 18 -33 -37 -32 -42 -17
is__as ms 16 -17
much__@visit dmu 22 -21 -18
not:importa l -20
que__den a 16
scratch mn -22 -16
~dato mp -29 -16
~osas d -21
~ryth alnqru -19 -22 -16 -16 -16 -17
~uero bioq -15 -18 -16 -16
~unci dhjr -16 -16 -17 -17
""",
    """
@holiday__off adlmu -20 15 -23 -17 -15
agent* abfit -19 -18 -23 23 -17
can__sign am 19 -21
creo v 18
cut__@drink mn -16 18
do__@call dm -15 -20
keep_my kmv -16 -19 -23
me__@sick mpq -22 -15 26
me__y abgnr -16 -17 -17 -15 -16
please__the o -16
~iggl ajmno -19 -19 -20 -19 15
~ocke aegnoq -24 -16 -15 -16 -20 -27
""",
    """
@relative__see an 19 -19
drop__pin j 16
gente$ afmou -27 19 -29 -17 -22
not:yet gmuv -25 21 -20 -27
puede beghjklmrstuv -19 -18 -16 -39 -27 -36 -22 -40 -48 -60 -19 -30 -29
yes__is qv -23 -18
you_working bhm -15 19 -19
~efin m 19
~ure acefhijklotv -31 -18 -25 -21 -30 -32 -31 -26 -15 -23 -21 -17
""",
    """
quedo_el mr 17 -17
~xam mu 16 -20
""",
    """
^hay cefghjklmnopstuv -15 -51 -65 -44 -39 24 -35 -47 -54 17 -18 -46 -36 -43 -20 -55
anoch* fhns -15 -16 -16 15
back__please ko 18 -19
dude$ v 20
was__today mrs 21 -17 -23
you_keep bgku -15 -17 -16 -16
~<mi defghjlmnpqrs -31 -43 -42 -32 -28 -17 -39 -25 -26 -34 -17 29 -33
""",
    """
@visit_on o -16
hurts_from ms 19 -15
i__lost dmoq -16 -27 -17 -16
is__favorite m 17
me__por bcou -25 -21 -24 -16
out__a i 17
sabado u -17
when__pain m 16
~card aijpqru -37 -25 -24 -20 -29 -17 -31
""",
    """
choose a 17
hit__on klmr 21 -19 -19 -16
last$ mns -25 -20 17
me__mas iklmquv -19 -22 25 -25 -19 -17 -18
~mpty mnu -18 17 -18
¿__la acgmnqs -20 -22 -31 -30 19 -20 -31
""",
    """
does__for gq -22 -16
ya__eso abgiklmptu -17 -21 -25 -20 -18 -22 31 -25 -16 -22
~alk> bdijknoprsv -35 -30 19 -19 -19 -26 -24 -22 -34 -28 -20
~bout cefghst -21 -23 -27 -40 -40 -16 -28
~esgo dmu -18 -19 21
""",
    """
but__coming br -16 19
do__an bcoq -17 -16 -21 -18
much_obliged t 15
una_hora m -24
unsubscribe$ kl -38 19
~narm nq 20 -20
""",
    """
@relative__need mo -19 16
an_evening f -16
he__be or -17 -20
ir$ abcdfghiklmnoqrsv 33 26 -24 -37 -18 -36 -24 -26 -29 -28 -50 -24 -31 -31 -20 -28 -21
is__she m 16
my__wait aq -15 -17
parenle l 20
quiero_@move alm -26 -17 -23
~aggi r 16
~does abefijklprst -23 -20 -20 -30 -33 -46 -16 -43 -37 -38 -21 -37
""",
    """
a_bill du 15 -18
does_not gmn -17 -30 -22
habla* aiku -20 20 -18 -22
help_i g -17
stati* mr -21 17
that_name v 17
tom__will p 15
turn_em m -18
ya_mero r 15
~irpo mq 16 -17
~liz afms -20 -24 17 -18
~sens g 16
""",
    """
alone$ binq -18 -16 -21 15
bring__card mn -16 16
cold abcdgijmnopqrsuv -20 16 -17 -24 -16 -19 -22 18 16 -16 -23 -28 -27 -27 -32 -17
have__out b 16
not:patient a -16
se_que glmuv 18 -19 -31 15 -24
~cela a -16
~efo bcefgjkmpqt -35 -32 -17 -21 -19 -22 -17 -23 -25 -26 -20
~ruh e -18
""",
    """
el__cubre d 20
somebody__explain i 18
when__to m -15
~corr abdjqu -22 -20 -17 -22 -17 -18
~eed> efhjklrstuv -31 -25 -41 -22 -18 -21 -33 -41 -40 -25 -53
""",
    """
@person__the m -24
al__dia no 19 -26
dime ho -19 -16
do__who mq -15 19
i__ok n -15
i_ever tv -16 -15
there__@traffic r 15
un_poco mr -20 22
""",
    """
a_refund m 16
forget__number klm -17 19 -21
one_on mu -17 -16
sient* adgjnops -23 -25 -16 -16 -16 -17 -15 16
wht gm 20 -18
~cent u -17
~eco defghijrs -32 -16 -16 -17 -18 -15 -22 -26 -22
""",
    """
cuadr* m -19
mi__agreed m 15
off__me q -16
talking abln -20 -21 -23 -16
you_can abcdghijkmnqrtuv -35 21 -17 -25 -27 -23 -16 -28 21 -35 -21 -27 -20 -22 -21 -18
""",
    """
#__in am 16 -19
@day__now mo -19 17
@late__@traffic r 15
but__it bm -16 -16
have__@sick nq 18 -16
messa* abdlnotv -19 -20 -19 19 -16 -16 -23 -19
quiero__un al -15 -15
seguro cefghijklmoprstuv -25 -25 -21 -30 -37 -30 -40 -23 -32 -36 -37 -28 -27 -35 -19 34 -38
~<ped binr -25 -23 -16 -16
~inua hmn 16 -16 -19
~rai abdghijklmqt -38 -32 -39 -37 -29 -30 -31 -24 -30 20 -34 -18
""",
    """
airport mq 15 -17
covid ampq -16 -18 -27 16
do__stay n -15
i__she jm 16 -16
suscr* kl 19 -19
what__i bfijklnortuv -35 -20 -44 -25 -21 -24 -19 -35 -17 -18 -53 -21
you__tomorrow m -15
~bla> cimq 22 -22 -28 -18
~lean m 18
~tig m -19
""",
    """
am_ready amn 21 -17 -16
are__taking ahm 23 -18 -22
four d -15
in__now o -15
not__able b 18
unsubscribe_me km -20 21
~hot> u 16
~leac m 18
~usa fhijlnv -16 -19 -16 -19 -18 -18 -19
""",
    """
^car m -17
spot$ hq -16 -17
""",
    """
#__el mo -17 20
@clinician_on i 16
@place__me jmq -22 -19 18
^that abcdghijklmnpqstu -28 -41 -25 -48 -48 -15 -24 -41 -25 -21 24 -40 -29 -47 -37 27 -46
a__was mq 19 -15
man$ m 19
~chi adeghijkpqu -18 -22 -16 -29 -22 -30 -24 -20 -25 -25 -33
~hop bhiklnsu -28 -18 -17 -20 -25 -25 -16 -27
~rpre cm 17 -17
""",
    """
a__any o -16
dice cgijlprsuv -21 -19 -18 -20 -18 -18 -17 -20 -21 -16
dream* u -21
in_@price diu -20 18 -16
it_any bm 18 -16
llego abghiklpqrv -34 -38 -31 -37 -24 -28 -16 -19 -33 19 -28
long__take mnu 24 -16 -17
sit mnopu -24 22 -15 -21 -23
~<cov adgijlmnoqrsv -21 20 -16 -20 -16 -20 -17 -15 -23 -28 -20 -15 -15
~<ve befgijklnoprv -22 -37 -39 -43 -28 -34 -35 -25 -54 -20 -17 -31 -42
~chai ino -19 -16 -23
~yth cfghiqrtv -18 -21 -33 -40 -29 -18 -31 -16 -29
""",
    """
ciuda* ju 16 -16
fish gmn -19 19 -16
me__@body nrsu -18 -16 15 -19
patient$ i -21
you_bill dm 18 -19
~asy abjn -16 -16 17 -17
~atch adghjkpqrsv -27 -30 -24 -18 -24 -15 -16 -19 -21 -16 -18
""",
    """
confused gmouv 23 -21 -15 -16 -20
consulta dghijklmnpqrsuv 32 -21 -26 -20 -24 -19 -26 -38 -31 -15 -23 -21 -22 -45 -21
have defghlmoru -16 -29 -32 -23 -22 -24 -18 -15 -41 -18
i__@relative abcdgklmnorsu -40 -22 -18 -23 -23 -15 -22 21 -35 -19 -24 -21 -34
walk__through amqu -31 -19 -20 17
~bod bcdegjklmnrt -17 -23 -24 -20 -34 -26 -26 -15 -33 -20 -29 -31
~rt> cefghiklnpruv -21 -38 -42 -27 -29 -29 32 -34 -19 -22 -17 -27 -15
""",
    """
acepto klm 19 -18 -16
buenos_dias f 15
count__@food mn -16 17
era ablpu -22 -33 -18 -23 -22
how_@open hjm -20 21 -28
just__the op -17 -17
plan abcdijmnoru -16 -17 -27 15 -21 -26 -28 20 -17 -16 -18
turno_para m -16
week$ cdgijklnqrsv -17 -24 -24 -16 -18 -15 -21 -29 -17 -18 -24 -26
~<es abcdefimnot -26 -29 -18 -19 -68 -20 -22 -30 -22 -24 -25
~hac cefhjkloqrt -37 -20 -25 -39 -50 -30 -41 -32 -25 -39 -28
~jazz m 15
~oan dm -17 21
¿_a aj -15 -15
""",
    """
@place$ abcdefghjklnopqrstu -25 -47 -41 -23 -42 -25 -57 -20 47 -37 -55 -47 -48 -40 -56 -51 -17 -43 -34
it__to bcfgijlnprtuv -27 -18 -24 -30 -16 -20 -28 -21 -23 -24 -19 -32 -22
me__at am -27 19
que_hay efgjmnu -20 19 -21 -16 -23 -16 -20
retur* l -17
zero q 19
~ily> dlu -18 -15 -20
~ops> d -15
~ota abcdghijlnopv 17 -17 -17 17 -23 -20 -26 -32 -19 -26 -24 -21 -23
~pica ms -20 17
~spit dhmprs -16 -18 -23 -20 -16 -17
""",
    """
another_@person v 16
are__dangers u 16
be__the bjmpq -18 -17 -28 16 -21
hold_on bmr -16 16 -18
i_just bdijlnqr -19 -19 -20 -20 -17 -37 19 -17
una_@visit abcdfgijklmnoqrsu 49 -40 -15 -38 -16 -23 -34 -20 -19 -20 -37 -34 -44 -20 -28 -19 -18
you_prescribe mu 20 -16
~ady bcdghjkostu -18 -20 -17 -24 -25 -32 -32 -20 -23 -22 -31
~ead befghjkpqstuv -18 -27 -29 -51 -47 -48 -37 -22 -31 -17 -43 -45 -51
~pts ag 21 -18
~zco> im -17 -16
""",
    """
no__@visit diknquv -27 -22 -15 -16 -25 -18 19
nombre m -16
the_@call abcgjlnopqrsv -20 -37 -24 -26 -16 -34 -23 -31 -26 -31 -20 -23 -32
~abou cefghst -21 -23 -27 -40 -40 -16 -28
~elta dglm -17 -16 -16 -27
~hand abdopqrsv -20 -16 -18 -18 16 -25 -16 -17 -20
~rag jm -16 17
~tam bceinoruv -39 -28 -16 -28 -41 -18 -20 -28 -37
""",
    """
hot dju -16 -16 -19
put__that dgmn -16 -17 -18 17
~<nig abdgijpruv -25 -17 -21 -15 -16 -19 -15 -23 -24 -16
~nish n -18
~ont> abgnoqsuv -25 -18 -22 -15 -17 -17 -16 -20 -17
~ug> hmqru -17 -17 -16 -17 18
""",
    """
after$ abhijklm -19 -44 -36 -29 -32 -32 -16 -52
are__guys ad -26 -17
desde abdgilmpqrsuv -25 -30 -30 -19 -21 -21 -17 -19 -23 -30 20 -30 -17
this_about m -21
to__at n -17
~ble> defhjlmpruv -16 -27 -28 -40 -25 -23 -21 -24 -25 -32 -35
""",
    """
day_for m -17
dura$ dnsu -15 -27 -18 24
gano imuv -19 28 -16 -22
it_now gr -16 18
long$ mnu -25 24 -15
luego_le bm -15 15
to_go dimopu -20 -19 -17 -23 -16 -17
~<riv m 18
""",
    """
done_with gl -16 20
is_my abcfghikrsu -38 -23 -20 -23 -34 -28 -40 -19 -23 -25 -49
littl* o -19
llevo_dos n -16
minutes$ r 24
nothi* jklosuv -16 -17 -19 -30 -17 -26 -20
ohio a -16
picki* a -18
should_i abdhlmopru -31 -24 -33 -20 -24 22 -27 -20 -30 -55
there_by q -17
~<ot abcdefhijlnpqrtu -18 16 -15 -31 -23 -27 -44 -47 -16 -26 -20 -25 -32 -46 -28 -22
~ifiq u 16
~laya m 17
~thr cfnt -19 -17 -29 -18
¿_me abhlmps -15 -30 -24 -28 -15 -22 -25
""",
    """
# acefghjklmnpqrstu -23 -70 52 -109 -45 42 -48 -53 -36 -36 -58 -49 -41 54 -37 -79 -78
is__name u -20
me__despues q -16
nurse acdegijklmnopqtv -43 -21 -31 -16 -23 23 -25 -24 -27 -22 -32 -25 -25 -17 -16 -19
quincena$ u -19
se_trata g -21
~<fou diklnoqrsv -22 -24 -17 -19 -17 -20 -22 -23 -24 -17
~ool adijklmp -16 -21 -20 -17 -17 -19 17 -16
~spe adeghjklqstuv -31 -30 -25 -18 -25 -39 -35 -29 -23 -20 -26 -21 -34
""",
    """
antes_o n 16
babysitter mo -15 21
i__my abcdeghjlnrstuv -43 -29 -43 -22 -17 -16 -31 -20 -16 25 -30 -30 -24 -21 -57
out__@relative im 17 -20
you__@day acghijklnquv -37 -20 -25 31 -26 -23 -20 -22 -31 -27 -28 -16
~soci h -15
""",
    """
estan bcdghijklmnopqr -16 -29 -45 -38 16 -28 15 -19 -35 -18 -28 -23 -19 -20 -32
your__me l -16
~arri abipquv -28 -17 -15 -15 -20 -20 -18
~jue m 23
~rib bdefhijknopqst -34 -35 -34 -31 -34 -15 -38 16 -29 -32 -36 -39 -28 -23
""",
    """
@pay_my dim -16 -18 20
@thanks__the m -19
be_a bimpru -19 -26 -19 -21 18 -28
~ell> abcehnosv -32 -32 -33 -27 -17 -40 -26 -24 -16
~jk> e 16
~scor dgru -24 -15 -15 -15
~tame bdinpqsv -28 -16 -19 -25 -17 -16 -20 -18
""",
    """
@ride_i bpq -16 17 -18
do__message lm 19 -19
goes__there j 16
is__point mu -18 18
mandame__ubi jm 17 -16
~lue ehijlopr -15 -20 -16 -18 -27 -25 -24 -23
""",
    """
de__la adhj -20 -20 -17 -18
dije$ km -15 18
es__a ajmuv -19 15 -16 -19 -20
mas_puedo gm 20 -18
not:want adgjknqtu -35 -17 -20 -19 -32 -18 -17 -18 -29
wena$ deflmu -15 -23 25 -19 -25 -17
~amos ghjkmnsuv -20 -19 -18 -16 -23 -17 -18 -19 -24
~ios bcdghijkmnoprv -23 -24 -19 -22 -19 -21 -20 -16 22 -23 -23 -17 -21 -24
~onib m -18
""",
    """
mismo_dia jnq -17 17 -20
recibir im -19 -19
~<mud b 17
~ck> bcefilmnsu -24 -33 -57 -19 -19 -34 -15 -17 -19 -36
~har adfghknpqtuv -18 19 -15 -31 -25 -24 -32 -25 -25 -17 -15 -29
~oger bdiouv -18 -19 -23 -19 -17 -15
""",
    """
@body adefghjklopqrstuv -39 -27 -48 -35 -26 -48 -23 -40 -48 -48 -19 -61 -64 54 -40 -31 -49
^is abcdefgjklmnoprstuv -35 -102 -31 39 -66 -106 -33 20 -77 -65 -26 23 -33 -78 -72 -24 -84 26 -86
bleac* m 18
explain_what mu -16 19
gate g -15
outside__is m -18
seen abmn 22 -17 -19 -21
~era bcegjklmnqtv -17 -35 -27 -19 -17 -24 -31 -17 -22 -41 -27 -22
""",
    """
es_por jmu 20 -27 -29
it__place u -22
jajaja$ e -15
mas abcegiklmnopqrsu -26 -18 -22 -30 -18 -35 -44 39 -38 -61 29 -37 -29 -20 -22 -26
quede__@ride q 19
this_car m 17
word dju -22 -15 -20
""",
    """
@call_i im -19 18
@relative__along p 17
^m abcdefghijklmortuv -26 -26 -24 -27 -39 -26 -18 -18 -23 -21 -21 -31 19 24 -23 -18 -24 -20
baja_de l 15
bring__@animal mn -19 19
does__work dghnq -27 22 -19 -29 -19
it_true dij -27 -16 -21
my__you a -16
stomach amnqu -16 -22 18 -18 -16
~enir p -16
~form bcghjklnoqrsv -19 -19 18 -19 -29 -21 -23 -30 -30 -17 -21 -26 -16
~hur cghiklnrst -17 -23 -18 -23 -17 -23 -27 -19 -16 -15
~icio abdegmu -15 -16 -16 -16 -19 -28 -19
""",
    """
at__# im 18 -17
~eces defghjlnprtv -18 -23 -19 -22 -26 -27 -18 -16 -32 -28 -20 -32
~nej iouv -18 -16 -17 -17
~pien lmu -21 18 -19
~thro lnr -29 -20 -16
""",
    """
^threw ms -19 17
and__@move o 17
en__@door hjms -23 19 -27 -15
referral a 17
so__need a -15
~aker m -15
~iezo m -17
~xico mu 15 -15
""",
    """
high$ dirs -22 -15 -16 -18
make_an bou -17 -17 -16
somebody cgmnrs -16 -20 -34 -27 -22 -25
vean_a a 17
voy__ir bq 18 -18
~<yea mpq -19 17 -19
""",
    """
brain$ ju -19 19
do_about a -17
me__mal pq -28 20
no__es gm -19 -19
once ao -16 17
over__my i -18
ya_casi mr -21 16
you bcefghiklnopqrst -29 -22 -68 -24 -16 48 -36 -17 -28 -93 -50 -115 -64 -50 -80 48
~atto m 19
~igur nu -16 -16
""",
    """
^resubscribe klm 15 -22 -19
can__start am 18 -17
signed agm -18 -17 -22
take__number im -16 -18
ya_les p -20
~eams u -21
~mart hm -17 16
~uadr bm -16 -20
""",
    """
i__have bcijlmnqv -21 -18 -32 -20 -18 -21 -23 25 -19
recipe$ m 17
same$ aefgjlmou -17 -17 -15 -17 -23 -17 24 -17 -19
~art> befghijklnopuv -16 -33 -35 -39 -21 -19 -21 34 -30 -40 -19 -40 -33 -29
~nin bcdfgijklptu -30 -40 -54 26 -22 -49 -37 -25 -53 -29 -42 -39
""",
    """
how_come adglmnu -25 18 -18 -19 -30 -16 16
much_for dm 16 -18
pon ainqs -16 -20 -20 16 -21
songs mu 26 -18
uh$ cefglmtu -16 26 -23 -17 -20 -26 -15 -20
which_one mu -26 -21
""",
    """
^acepto k 16
afterwards m -16
can__wear mnsu -19 29 -23 -16
do_@pay d 16
insulina gn -18 17
lo__manana m -17
not:one bdjklmopqu -21 -25 -21 -16 -17 -34 -21 -26 25 -22
opini* m -18
you__@wrong dhjkmv -20 -19 -29 -15 -18 17
~ahp> iklm -18 -16 22 -18
~ars bcghikopruv -19 -21 -21 -21 -25 -16 -15 -17 -20 -27 -17
~des> deghikmnprst -24 -21 -40 -19 -35 -16 -25 -38 18 -38 -30 -16
~lag m -15
""",
    """
else bghijmnp 15 -18 -20 -29 -20 -25 -20 -35
me_this gklmu -16 -16 -24 22 -16
that__if m -16
there__my mp -18 -15
~<nev cdijnopqrstv -19 -28 -32 -19 -25 -29 -26 -20 -25 -19 -25 18
~hic adefhijklopqst -25 -24 -26 -20 -19 -30 19 -26 -26 -35 -30 -30 -25 -29
~rmi abcdgijmopv -17 -28 -21 -29 -29 -31 -28 -53 -15 -15 -19
""",
    """
not__about b -19
o__o em 20 -17
~cpap n 17
~mes abdfjlmt -35 -24 -44 -17 -20 21 -26 -26
~ule bdgu 19 -16 -19 -17
""",
    """
be_texted l 18
my__list gn -17 -19
no__con jmqu 15 -20 -19 -18
quito_los d -16
shuttle adjmqu -16 -17 -29 -24 26 -17
sin_@insurance d 16
todos dhms -16 -16 -25 -17
would__@vehicle q 20
~elin iju -15 -17 -28
~wou efgjmnprstv -17 -17 -24 -30 -18 -31 -24 -16 -39 -31 -25
~yda dm -16 19
""",
    """
#__instead o 20
@drive__it jmsu 23 -19 -20 -25
@relative__what m -15
else_is mo -16 18
how__it abfghjlnopqrstu -27 -25 15 -32 -23 -16 -17 -38 -19 -18 -20 -19 -36 -17 23
not__am bm -16 -18
ya_tengo npq -23 30 -31
~cob adglmqrsu -20 26 -15 -17 -24 -22 -22 -21 -21
~jor> adeghjklmopqruv -25 -27 -16 -26 -26 -20 -23 -20 -16 15 -20 -26 -20 -28 -29
""",
    """
from_work g -16
quiero__baja ak -22 -16
shot u 16
~aria fghjlmrsu -15 -17 -15 -19 -18 -36 -16 -16 -18
~ices gmu 27 -19 -22
~took amr -22 -17 19
~tut gj 22 -19
""",
    """
^no acdefhijkmnprtu -40 -21 -31 -88 -76 -58 -29 -34 -63 36 -61 -20 -31 -62 -38
how_are fhm 28 -25 -21
llego_como mr -16 17
my_way abdgjkmnoqrs -16 -27 -20 -20 -24 -19 -39 -19 -27 -34 40 -25
salir nu -18 -17
the__it gm -16 -34
~addi djnu -16 -17 -22 16
~gno> u -20
""",
    """
go__@vehicle q 15
licen* abgpu -24 -17 -16 -15 -26
looking fjlmnopstu -17 -15 -17 -23 -21 -15 -20 -15 16 -19
~sibi o 17
~tema a -18
""",
    """
borre__@visit b 19
come__later o 15
is__this adgm -18 -21 -19 16
it__am agmnr -21 -20 -18 -20 -17
jazz$ m 15
me__for dhlnrstuv -23 -17 -32 -20 -23 -20 -16 -23 -19
tomar hmnoq -18 -18 29 -18 -22
""",
    """
big admou -16 -16 -20 -16 -17
cancele bdgilqv 16 -23 -16 -16 -24 -25 -19
comezon m -16
will_take abdhmopq 29 -22 -16 -21 -33 -18 22 -34
~<bon u -18
~<hom abcdeghijklotu -38 -28 -24 -37 -15 -34 -27 -17 -40 -23 -19 -29 -20 -43
~cues m -17
~mil acghijlmquv -28 -20 -21 -18 -27 -20 -25 -18 15 -34 -19
~tene msu -18 18 -20
""",
    """
@insurer__you d 17
get__work u -18
so__it djmq -19 -19 -25 -21
that_going m -17
time__@place hm 24 -24
~<usi m -19
~hoe a -18
~rsel gmv -15 -26 -18
~senm blr -17 -24 -20
~stro n -15
""",
    """
donde_sacaron m -16
for_an adm 18 -16 -17
have__up b -16
online_now ag 16 -15
pregunta gip 17 -19 -20
the__@clinician adm -17 -16 17
~busc dghijklns -21 -21 -20 -21 -16 -16 -18 -21 -19
~oji bm -15 -28
~ords adklnq -16 -21 -18 -18 -20 -17
~thdr b 15
""",
    """
balance$ su -18 -16
i_plan dmnu -19 -26 24 -16
on_@insurer n -16
opt_me abcdegijklmnopqrstuv -37 -27 -28 -27 -27 -24 -26 -26 34 15 -36 -28 -22 -30 -30 -32 -26 -20 -35 -20
this_@month adu 23 -19 -19
ustedes$ bfmq -18 -16 -19 -35
~ada> abefjmoqtv -16 -24 -26 -30 -45 -29 -19 -25 -30 -18
¿_eso m -17
""",
    """
a_casa m -18
bit u -19
me__somebody h -16
~<be bdegijklmpqt -16 -29 -45 -26 -28 -51 -18 -47 -15 -53 -32 23
~lic abcdefjkprstv -27 -42 -25 -44 -19 -18 -18 -21 -29 -25 -36 -20 -31
~me> cdefghmntuv -34 -42 -110 -83 -31 -17 -35 -20 -44 -30 -49
~ovel m 15
~rla> m -24
""",
    """
can__just mnpr -19 -19 -15 -16
does_a ghqs -28 -19 -27 -20
este_cel gmv -17 -17 17
got__next o 16
it__on acdhik -23 -15 -20 -25 -22 17
o_que jlmnuv -21 -20 -26 -19 22 -20
slept__@hours s 16
to_do dijlmqrs -34 -25 -29 -29 -22 -25 -21 -16
~<poc mnoqr -36 -16 -21 -18 20
~areo su 18 -15
~vori m 19
""",
    """
@insurer acdefghijklmnoprstuv -20 -32 58 -51 -38 -57 -57 -31 -47 -44 -58 -31 -67 -32 28 -22 -55 -47 -17 -48
are__@machine mu -18 18
is__@move jlm -17 20 -19
opinion m -18
prof m -15
sos m -20
where__iv ms -22 18
~avor defmnqstv -37 -28 -24 -26 -33 -34 -32 -27 -33
~oon> cdghijkmqv -21 -23 -24 -27 -25 -24 -24 -28 -19 -16
""",
    """
@insurer__ok dnq 20 -25 -19
@relative__want a 19
a__this agnos -18 -20 16 -16 -18
~<ans abdgjlnoqrsv -28 -21 -26 19 -21 -19 -21 -21 -21 -15 -22 -20
~diab n 15
~kj> em 17 -17
~rni bdefgijklmpqtuv -36 -23 -22 24 -24 -18 -21 -26 -29 -22 -21 -29 -18 -27 -16
~sado djnu -17 -16 -20 -21
""",
    """
^vuelvan kl 18 -22
i__forget t 15
ten agijlpru -21 -19 -23 -17 -20 -15 20 -23
tom p 15
~fjd efm 24 -17 -23
~musi abdeilmopqsuv -16 -18 -18 -15 -18 -21 22 -23 -16 -16 -17 -22 -22
""",
    """
@call_a imq -25 20 -29
@clothes__or n 17
are_about mr -19 23
is_@treat agjmnpu -21 -21 -21 -30 -19 -17 25
new_roof m 16
so_@cancel bmo 24 -16 -17
you_taking ahm 23 -18 -22
~hear aglmoq -24 -15 -16 -18 -18 -18
~mism bcdiklsv -24 -17 -24 -22 -18 -17 -15 -22
""",
    """
@door$ bcdefgjklnopqstuv -31 -28 -39 -27 -38 -45 32 -27 -35 -39 -33 -20 -38 -27 -26 -45 -32
cuantas_@visit adnu -16 -19 -15 22
got_his q -18
it_be abdgmnqu -24 -21 22 -16 -38 -24 17 -39
made bkmnotu 17 -16 -24 -20 -24 17 -22
not:lugar bjo -21 17 -17
send__the m -16
~<cue dfghjlortv -26 -15 -15 -20 -28 -18 -16 -29 -16 -18
~<rev bgijknoqu -18 -15 -20 -17 -20 -17 -15 -22 -18
~mili m -20
~ridg mr -18 19
~whol ijmou -19 -19 -32 -19 -16
""",
    """
dice_que u -17
is__like dmsu -27 -21 -18 20
no__@english bcglmquv -20 36 -27 -18 -39 -19 -17 -22
the__time bm -19 -18
~ands gmnru 19 -32 -20 -16 -23
~pump m -15
~xame u -19
""",
    """
favorite m 19
otra$ k -16
street_number m -16
~<ahe mo -29 -20
~ali bcefhiklmprtv -30 -25 -29 -27 -32 -31 -22 -39 -23 -24 19 -27 -40
~ejo> acdhikmnoquv -24 -16 -28 -23 -22 -19 -26 16 -19 -30 -23 -20
~win adinpquv -36 -24 -19 -30 -16 -17 -25 -19
¿__funciona gu 21 -21
""",
    """
agendar ao 17 -16
it__@cancel b 17
otro_dia adjklq -31 -24 -22 -17 -15 -26
para_@date d -16
you_@move abdhiqu -16 -19 -20 -22 -16 -22 -15
~<voi m -20
~algo cfhjkmpqstuv -20 -16 -16 -27 -21 -36 -28 -16 -20 -18 -28 -23
~iez nu -18 -17
~qwpo em 16 -16
""",
    """
@drug$ abcdefghijopqrsv -20 -24 -19 -32 -17 -20 -23 -25 -22 -20 -16 -20 -28 -23 -19 -16
at__am mr -18 -16
can__tomorrow bo -17 18
cerca jmqv 17 -25 -17 -18
long_is djns -16 -15 -15 -21
morado amv -16 21 -16
she__a m -26
the__how am 17 -27
~brar dhqsu 19 -18 -15 -16 -17
~rde> en -19 -17
~rue ahinosv -18 -17 -23 -17 -18 -16 -16
""",
    """
@stop__@texts bcmv -29 -15 25 -16
bad__@day mo -19 15
there__@parking dijmr -17 -16 25 -28 -18
~err bcdhijlnopstu -26 -18 -29 20 -28 -24 -24 -17 -18 -24 -26 -19 -31
~nsp m -17
~ors> gmv -20 -15 -15
~pla abcefhklpst -24 -15 -53 -32 -39 -46 -17 -36 -36 -34 -34
~sted cgnprs -32 -18 -32 -38 -25 -22
""",
    """
is__@person dijm -15 16 -16 -20
ok_to adklu -19 -20 15 -18 -17
puso__@body m -17
""",
    """
@insurer__that dnq 20 -25 -19
estar abghmnqu -29 -17 -20 -16 -35 17 -16 -22
mejor adeghjklmopqruv -25 -27 -16 -26 -26 -20 -23 -20 -16 15 -20 -26 -20 -28 -29
pepperoni m 16
~rmin o -17
""",
    """
@cancel__am m -18
^si bcefgijklpqtuv -20 -19 -26 -21 -21 -24 -16 18 -30 21 -19 -16 -25 -27
can__write d 18
el_@insurer d 20
extra bdiou -17 24 -16 -20 -19
it_work dgmnu -17 -24 -28 -15 25
on_mrs im -16 18
that_gives q 15
the__have dinsu -16 -19 -16 -16 -20
this dehijknopqrt -16 -16 -26 -18 -26 -16 -41 -34 -54 -35 -22 -20
~<acr m -18
~creo acdmov -17 15 -20 -22 -16 17
~eone gjklmnrst -30 -19 -16 -30 -18 -15 -23 -25 -22
~rse abcfghmoqrv -29 -23 -25 -15 -35 -21 -35 -24 -27 -21 -26
~sgo dmu -18 -19 21
""",
    """
@visit_i dkmnouv -18 -17 -29 -16 -18 -20 -18
discount dm 18 -24
estan__un mv -16 16
pensarlo$ m 15
que_le gn 20 -19
y__@drive n -16
""",
    """
@treat_es u 16
^ocupo mp -21 -19
going__have b 16
got_my bjmpq -16 -16 -27 27 -38
is__try a 15
somebody$ ov -20 -22
~vok lm 17 -17
""",
    """
@treat$ abcefghijklmopqrstuv 21 -32 -27 -30 -38 -49 -35 -48 -46 -41 -44 -59 -52 -30 -48 -37 21 -27 29 -39
the__on acdfgkmopqt -33 -27 -17 -19 -33 -16 -27 -37 -23 -31 -18
~<da bcdefimoprstv -23 -43 -16 -28 -31 -34 -24 21 -38 -36 -22 -36 -24
~cta adgmq -17 -18 -18 -19 -17
~eco> aimuv 17 -16 -16 -17 -18
~inut abcdeghjklnoqruv -28 -20 -15 -18 -19 -16 -21 -18 -22 -24 -21 -29 -19 20 -23 -16
~non hu -18 -16
""",
    """
could__# amo -21 -21 17
eso__por djm -15 18 -26
mi__hace amp -17 -18 17
not:an b -17
to__@drug n 20
we_get d -17
~asc m -21
~fri ab -15 -17
~sco bcfghijktuv -21 -19 -15 -30 -24 -33 -29 -24 -15 -19 -24
~yge m -16
""",
    """
do__need bcdghijlorv -21 -21 16 -17 -19 -40 -20 -20 -56 -19 -22
go$ abdgimnotv -24 23 -24 -24 -16 -21 -17 -17 -17 -17
how__write dm -19 17
que_esta hjmu -16 25 -20 -16
~pit dhklprsv -32 -23 -18 -19 -23 -21 -25 -17
""",
    """
^will abegijklmnoprsu -51 -32 -17 -44 -28 -19 -23 -48 -34 25 -35 -54 -43 -49 44
eso acefghiklmopqrtuv -58 -48 -43 -43 -62 -55 -56 -46 -57 -19 -51 -25 -18 -48 -27 48 -22
sale$ u -20
sorry_i m -23
the_@symptom gmsu -25 -21 20 -20
what__do bcdfgio -19 -24 -52 -27 -21 -33 -20
what_is bcfghknpqrstv -32 -16 26 -25 -26 -27 -29 -23 -60 -21 -52 -30 -40
~bric m -16
~mpt mnu -17 16 -19
~rmir qr -15 -15
~uard amor -20 -21 -19 17
~unb bem 21 -17 -16
""",
    """
@place_nueva m 16
back__a jm -16 17
molestar$ lm 16 -17
~<man acefprsv -26 -26 -35 -46 -23 -51 -38 -28
~dam cefhilmnoqstuv -21 -19 -19 -22 -16 -18 -34 -18 -32 -26 -24 -18 -26 -33
~gunt abcdklnopqsu -24 -20 -15 -25 -21 -25 -23 -23 -23 -23 -18 -19
~phon du -30 -18
~sor adefhlnqs -30 -36 -32 -24 -18 -29 -34 -36 -37
""",
    """
@vehicle__that n -16
drank mn -19 17
get__@ride bnq 17 18 -18
the__last dhn -16 -17 -22
~lew> m -23
~oto degilmnu -19 -15 -19 -22 -18 25 -16 -21
""",
    """
@price__one d 17
how__answer gmu 22 -27 -22
settled$ p 15
visits m -23
""",
    """
#_pero l -16
@visit_que d -15
and__be mq -17 -18
day$ abcdegijklnoqruv -19 -55 -26 -17 -20 -59 -37 -55 -39 -41 23 33 -17 -39 -38 -48
do__know acdehjkloprt -17 -30 -42 -17 -23 -20 -16 -29 -16 -22 -20 -20
un_mensaje v -18
~des cdegikmnostv -24 -18 -45 -74 -52 -19 -48 -33 -30 18 -38 -28
~esta abcdegklnors -18 -27 -24 -15 -43 -16 -25 -18 -19 -23 -29 -15
~ink> cdhkopqrstuv -19 -29 -30 -28 -24 -19 -26 -21 -24 -18 -22 15
~rca aghnsu -18 -16 -16 -17 -20 -16
""",
    """
adent* ao -19 -19
come__day o 16
my_playlist km -21 18
pictu* m 16
taking_new am 21 -23
very_much dmt -20 -21 19
~enle jklmo -17 -16 23 -16 -18
~oca> rsu -20 -21 -15
""",
    """
#__an m -18
@drink__puede dnoq -15 20 -16 -16
@visit_de lm -19 -20
can__pick anprs -25 -21 -23 -20 -19
cual__numero i 15
directions_please jm 17 -17
pop_is dn 18 -18
que$ abcehijklnopqrstv -33 -28 -31 20 -38 -33 -42 -32 -31 -42 -21 -22 -26 -25 -29 -31 -31
what__she u -15
~wepa eflm -23 23 -15 -20
""",
    """
@wrong_guy v 18
alguien__me am -18 -16
manej* iouv -18 -16 -17 -17
que__dia bdmo -19 17 -20 17
se_paga dm 22 -17
still__the bn -15 -16
volver imu -20 -21 -16
~avy s 16
~clu ilm -19 20 -33
""",
    """
@symptom__otro os -20 20
get__tomorrow m -17
not:llegar r -19
nuts u -19
que__para adjmopqu 18 -23 -15 -20 -26 -16 -20 -21
~ecu d -17
~gal djo -24 -23 -17
~idin anrs -15 -16 -23 -18
~luci mu -18 18
~mel aefjm -18 -22 17 -17 -44
~surt n -16
""",
    """
#_and blo -17 -19 -22
hiya f 18
it_but ao -17 16
lost__i mr -16 17
my__ready i -15
we_lost boq -19 -17 18
~<sam bcefiklqrt -29 -25 -21 -22 -22 -31 -32 -27 -22 -16
~tro cdefghiklrtv -36 -22 -21 -31 -43 -32 -37 -41 -28 -18 -27 -26
""",
    """
listo__@ride pq 16 -15
no__manana bm 19 -23
~rtad q -18
~uce diu -15 -16 -16
""",
    """
@hours__i mn -17 18
a_@move jlm -16 16 -18
almos* fjlmr -21 -17 -17 -25 31
are__up m -17
can__be bdhijpu -22 -27 -21 -17 -17 -21 -28
cuenta$ jmqr -16 -23 17 -17
hard mu -18 -17
not:@machine iu 18 -17
pasem* bij -23 20 -22
weath* m 22
~<di cegjkmnpst -31 -64 -40 -20 -23 21 -27 -23 -36 -17
~davi bdv -20 -19 -17
~folk jm -20 -27
~fus m -17
""",
    """
^where bcfghjmnopqrs -24 -24 -21 -16 -39 16 18 -41 -25 -34 -37 -36 -61
anybody djmouv -19 -17 -17 -20 -20 -16
chofer__el q 16
funny$ mq 22 -18
is__i dgmnopqsv -37 -32 -24 -16 -28 -18 -33 -16 -30
necesito$ a -15
~doi adhnqrv 15 -18 -18 -19 -16 -17 -20
~xtr bdiou -17 24 -16 -21 -19
""",
    """
^eso abcefghiklmnopqrsu -35 -38 -25 -18 -20 -28 -27 -20 -18 -24 -21 -39 -24 -23 -38 -21 -33 37
ahead_of n 18
blocks q 17
bring_a q -18
debbi* muv -18 -18 28
mean__@stop km 16 -18
of__morning fmns 18 -18 -20 -15
to_leave lm -16 -25
~inki bu -23 -16
~vide aejkouv -19 -19 -16 -19 -25 -20 -16
""",
    """
addy jmu 26 -19 -20
be__a nr -17 20
let__with p -15
me_dormi m -19
need__@visit mno -21 -16 -26
the_walgreens i -17
who__@place m 16
~<oft dnu -18 -19 20
~dph m -15
""",
    """
gave ijkm -27 -16 -16 -32
look_up m 19
much_a dmu 22 -25 -16
not:someone aq -16 19
por_mi abcdijklmnopqruv -26 -27 -27 -24 -28 -23 -16 -27 -44 -31 -30 30 18 -27 -17 -25
puedo__por nq -16 -18
rent dmn -22 29 -17
the__@person m -20
won_the jmu -22 23 -20
yoo deflmu -16 -23 27 -16 -25 -18
~aso dgilnopsuv -26 17 -18 -23 -20 -23 -22 -17 -28 -20
~car abcefghjklmnrt -28 -19 -44 -27 -32 -29 -44 -18 -50 -29 -19 -18 -44 -31
~gano imuv -19 28 -16 -22
~rmit mo -16 -16
""",
    """
a_fan l 16
dura dehimu -38 -16 -17 -16 -34 19
is_# jnqsuv -24 -22 -19 -19 -18 -18
stays o -16
~<lif hiu -18 -16 -21
~gur nu -16 -16
~ydra n 15
""",
    """
@symptom_del s 17
fun dgmu -18 -19 29 -23
never__i ablmv -17 -18 -15 25 -17
new__who im -18 -18
~api j -18
~ho> bimpu -26 -22 -24 -25 -19
~hoo ahilpqs 17 -18 -28 -18 -19 -30 -18
~ino abghijpqu -24 -30 -21 -15 -16 -21 -20 -29 -28
~rter r 17
""",
    """
@cancel_the ak -19 -17
@place abcdefgjklnopqrstuv -69 -50 -65 -63 -58 -51 -88 64 -73 -44 -72 -55 -39 -43 -45 -39 -41 18 -15
blocks_away q 15
did__up m -21
do__start k -25
la_semana m -16
lista gjmnoprs -31 -18 -19 -31 -19 -18 -18 -16
were hr -19 25
~ruis a -15
""",
    """
de__quien mu -22 16
does__need dnqu -21 22 -19 -19
need_his mn -16 17
to_@date o 16
~<dej acefikrtuv -40 -33 -29 -33 -31 -32 -18 -22 -43 -36
~lre aip -22 -19 -20
~on> bcegijklnpr -28 -16 -62 -19 -37 -25 -30 -23 -20 -32 -18
~pret acdlmou -19 16 -17 -16 -22 -20 -16
""",
    """
did__a dm 20 -24
fav m 21
hit__by m -19
long_till n -21
ok_lol dmnu -15 -26 26 -16
que__un m -16
quiero__mas bikm -17 -21 -17 -24
same__the m -17
we__on m -19
~arle n -18
""",
    """
=denied:ride_confirmed bmpquv -16 -18 -17 27 -16 -26
did__that bmu -19 21 -16
importa l -20
me__@symptom aoqrsu -16 -16 -20 -15 28 -19
puede__las o 16
still__that m -17
this__what m -18
when__my n -17
y__yo m -18
you__room am 23 -17
~sse dijnpquv -17 -15 -21 -23 -22 -26 -20 -22
~uelo m 16
~yse dmu -18 -18 -23
""",
    """
^same adefghijklmnuv -29 -20 -18 -17 -20 -20 -16 -29 -15 -20 30 -23 -25 -19
all__i dm -17 -18
do__take bcglopqruv -40 -17 -24 -39 -17 -19 -39 -23 -30 -16
for_your almv -17 -18 -15 -15
get__on bdhno -18 -23 -21 -21 -16
out__day n 17
problema mnq -17 16 -19
unstop cdefgiklmru -18 -16 -23 -18 -18 -15 31 -33 -31 -21 -18
you__directions jm 16 -20
~<sle bdghjlv -15 -22 -16 -23 -16 -17 -15
~junt gijmquv -16 -15 19 -24 -20 -21 -21
~tiff mv -20 17
~tum amn -16 -19 17
""",
    """
@move_days moq -24 23 -17
apart$ q 15
deciding$ m 15
else__my ao -16 -19
happened dmu -18 16 -27
list bcdhjlmoprstu -16 -23 -30 -23 -39 17 -17 -34 -36 -22 -24 -21 -35
por__@relative bm -17 -15
""",
    """
@howmuch_si bdgmnqu -23 26 -15 -25 -19 -19 -17
on_@holiday m 19
quarter r 18
remove__number l 18
you__@place aimu -19 -24 -25 27
~poi mu -23 17
""",
    """
@relative__out mp -17 -22
is__approved a -18
me__if b -17
people bcdeghjknortuv -46 -38 -49 -28 -44 -18 -48 -17 -28 -35 -36 -26 35 -34
quien__manda u 16
~arda dmu -20 -24 22
~rece abgjnop -26 -17 -17 -16 -16 -19 -18
~wifi m 16
""",
    """
am_@sick a -17
harold h -15
""",
    """
how_can an 18 -17
it__a bnps -24 -23 -19 -22
~<cro gjmoqs -19 16 -18 -18 -20 -17
~pron amu 17 -15 -17
~ul> bceghkrtv -18 -17 -25 -16 -16 -15 -17 16 -21
""",
    """
contesta$ gm 21 -17
get__of adgjnquv -36 -23 -23 -26 -19 -16 -30 -16
got__@ride bmnopqt -19 -25 -15 -15 29 -23 -16
hay__en i -20
mi__esta qv -16 -15
""",
    """
conmigo$ amu -19 -19 -22
i__with aghjlmnpqrv -20 -21 -17 -16 -33 20 -15 -30 -38 -21 -27
la__un m -18
to__place m -25
wife cglmor -18 -25 -35 -21 -17 -23
yet cgijlmnoprsuv -15 -30 -21 -18 -17 22 -20 -16 -20 -18 -17 -25 -32
~borr aijlnopqrtuv -22 -23 -22 17 -17 -22 -20 -16 -19 -16 -23 -34
~four d -16
~hen bcdefgijkltuv -26 -34 -23 -28 -33 -44 -17 -30 -28 -25 -18 -26 -42
~nds agmnr -15 17 -20 -21 -19
~pone adfhjprsv -16 -34 -22 -20 -15 -22 -20 -23 -16
~ttac m -16
""",
    """
~lis> abdegilmuv -18 24 -16 -26 -18 -16 -28 -35 -17 -15
~woul efgjmnprstv -17 -17 -24 -30 -18 -31 -24 -16 -39 -31 -25
""",
    """
@call_line hm 18 -17
^stahp iklm -18 -16 22 -18
~clos mu -19 -20
~noma mq -28 -17
~onst aho -20 -16 -18
""",
    """
do__getting mn -20 -15
dose a 16
me_dan bjkmqu -21 -21 -19 -29 -20 -18
puede$ bgim -20 -15 -22 -23
the_@pay adj -16 15 -16
the_@traffic mr 22 -17
~duo> m 15
""",
    """
bring bdghilorsu -22 -18 -26 -17 -23 -18 -17 -30 -23 -30
olvidense m -19
~<up nu -15 -16
~dejo adhikmnopqu -18 -24 -22 -20 -15 -23 19 -16 -26 -21 -18
~gs> bcdiqrt -19 -23 -35 -15 -31 -24 -19
~pido m -21
~unda m -16
""",
    """
donde__no j -16
latest_you m -19
~<lon cdefghilqrtv -25 -27 -27 -25 -42 -23 -19 -21 -17 -16 -30 -21
~nfu dmv -17 -28 18
""",
    """
entra a -15
how__works lm -19 -27
last__can h -18
mi_viejo pq 16 -17
not:till m -15
~<vay bloq -16 -16 -16 -17
¿_en j 17
""",
    """
is__you dghmq -27 -21 17 -36 -15
ponga* bgimnu -25 -19 17 -26 -16 -16
send_the dg 15 -17
~ask acdefhlru -19 -20 -35 -20 -16 -26 -25 -28 -40
~foun ahioqrsu -22 -15 -15 -16 -22 -16 -20 -20
~morn bdefgijklmpqtuv -34 -19 -22 24 -22 -17 -20 -23 -28 -20 -20 -28 -18 -26 -30
~nor> du -17 -19
~ry> adfghijklnqv -27 -38 -35 -29 -44 -23 -26 -34 -35 -26 -39 17
~xpli bdgjmnoqs -15 -20 22 -19 -27 -17 -18 -16 -16
""",
    """
am__lol bdgklnqrs -23 -16 16 -15 -17 -18 -17 -16 -23
answered a -17
hago__ser a 18
ni aegpsu -19 -24 -18 -15 -16 -21
revoke alm -18 17 -21
text_me abgikmouv -37 -19 -46 -31 20 -30 -23 -37 -23
want_the blm -23 19 -24
~<sie adgjlnv -31 -21 -23 -27 -19 -24 -29
~afa> uv 17 -16
~cs> nu 21 -15
~ecom cdghijklopqruv -17 -23 -23 -19 -32 -17 -24 -18 17 -22 -26 -19 -31 -22
~ndem bgklm -24 -15 -19 -21 -28
~orr abdfgijkmnqtu -42 16 -37 -38 -17 -30 -28 -27 -16 -36 -38 -47 -30
""",
    """
^llevo mn -23 17
adentro ao -19 -19
know__put gmu 18 -18 -23
shot_or u 16
will__go bt 20 -16
~<mix amu -15 -15 -15
~ndl dghmnpqrsu -22 -20 -19 -29 -23 16 -31 -18 -16 -28
""",
    """
al_@spanish c 16
buenos f 15
exit dgjmnru -22 -18 21 -33 -17 21 -18
no__vuelvan kl -22 16
otra_fecha a -27
the__there hj -17 -16
~aba> agijlmnpqu -15 -21 -16 -18 -17 -29 -16 -22 16 -17
~efor bcfgjklmpt -28 -23 -17 -17 -16 -17 -28 -24 -19 -15
~sue acefghijkmorv -25 -23 -27 -22 -24 -18 -29 -18 -28 -26 -19 -20 -20
""",
    """
@food abcdefgijklmnopqru -65 -64 -56 -31 -19 -53 -61 -33 -55 -51 -64 55 41 -57 -51 -74 -42 -81
@medicine_a am -15 15
conteste gm -18 16
you__records m 15
~<pol abd -16 -22 -18
~uet r -16
""",
    """
em__on m -18
le__escribiendo m -17
my_next adino 24 -19 -15 -27 -26
~<ace dfhjlmqu 17 -18 -16 -17 -21 -35 -17 -21
~sas adioq -17 -24 -24 -15 -17
""",
    """
are__real s -16
iba__@fetch pq -21 21
me_preparo n 16
mismo$ an -18 -20
su cdfghijknoqrsu -20 -24 -18 -31 -20 -30 16 -26 -26 -31 -16 -26 -23 -33
tambi* ouv -15 -19 -16
thanksgiving abdfhotu -21 -15 -21 -17 20 -17 -27 -18
to__@person aio -24 20 -19
to_find jm 19 -22
what__and du -18 19
~ntra bgpv -32 -21 -22 -16
~rrid r -17
~ust> cdefghjkst -28 -19 -27 -30 -21 -18 -20 -17 -32 -19
""",
    """
@parking_now jmr -16 -21 22
^@door defgijlmuv -26 -17 -15 -18 -18 24 -20 -29 -25 -15
corne* m -16
navidad aj -16 -15
session dijmqrsv 24 -15 -25 -56 -20 -18 18 -22
~ene bcefghiklmnst -21 -17 -40 -42 -16 -26 -30 -17 -22 -25 -42 -25 -25
""",
    """
@book__next amo 26 -26 -20
and__my mpv -33 -16 15
dios adhlou -17 -20 -16 -22 -15 -20
lo__@english acgm -15 21 -15 -17
recib* bgimqstv -16 -19 -25 -25 -18 -16 -15 -20
~<hon u -17
~ppi adfgnqs -21 -16 18 -19 -22 -17 -16
""",
    """
@move__oil mo 23 -22
@move__the mo -20 17
^hgfhgf e 16
barista u -18
me_llamo imv -19 -23 21
party m -17
sign bcdilmnoprsuv -26 -20 -27 -25 -16 18 -20 -27 -19 -19 -18 -17 -23
~dim aefho -16 -20 19 -21 -17
~eno ceghjnrsu -28 -29 -36 -34 -34 -38 -19 -15 -26
~pon bdeghjlmpqrstuv -25 -24 -45 33 -48 -47 -25 -27 -36 -26 -19 -45 -20 -22 -53
~revo lm 17 -17
""",
    """
^look m 19
have__permission l -19
not_moving mr -15 16
someone_there ahimo 18 20 -26 -15 -17
to__i bjnpr -20 -15 -26 -19 -18
~ator jpu -20 -22 -22
~oot abn -16 -17 -19
~uerm mnqu -23 -19 -15 20
""",
    """
#_me p -17
agarro mqr -17 -18 20
de__me dgmn -21 -19 -33 -24
it_a bhijrs -24 -24 -22 -18 -20 -17
not:find bhjmnor -15 -21 16 -36 -17 -26 16
optin* gqrv -20 -15 -16 -16
something__for a 16
the_@medicine lrsu -16 -17 16 -18
the_@stop klm 20 -20 -17
~<gd efm -16 18 -19
~<iny mu -15 15
~isen lm -18 -20
~layi l -18
~teve bdfghijqtu -19 -25 -23 -19 -21 -20 -19 -22 -16 -29
""",
    """
a__@visit ahijmnqrsv 20 -19 -23 -21 -15 -22 -21 -15 -27 -22
bueno$ aflmpt -17 -24 -19 25 -15 -16
jaja bdefhijlnv -24 -21 -23 -18 -19 -19 -22 -34 -25 -32
payment dgjl 26 -20 -27 -16
to_buy km -18 17
~ircl m -16
~vei m -18
""",
    """
la_@staff io 20 -16
para__de km -16 -20
to__on bdklno 24 -20 -21 -17 -20 -22
with_someone mo -19 19
~fam adgilu -17 -21 -16 -16 -18 -21
~rts> dhlru -22 -16 -19 -17 -19
""",
    """
me_so m -17
please_keep bklmuv -18 -21 -15 27 -17 -25
reading i 15
tengo__dejar do -17 -18
~<fel bdefgijklnoprstu -25 -19 -17 -27 -16 -26 -23 -19 -22 -17 -17 -23 -25 18 -18 -30
~anta abcikpsv -48 -27 -19 -31 -20 -21 -21 -22
~icac m -16
~upl m -15
""",
    """
directions gi -20 -22
off__for a -16
release_my b 17
them adghijknqrs -21 -20 -25 -21 -32 -19 17 -20 -23 -17 -17
to__and jlu -15 -17 -17
ustedes__el m -17
~<cad ajnopq -23 -19 -27 -18 -16 -15
~repl adgln -19 -16 23 -16 -17
~uscr alu -17 22 -16
""",
    """
a__le o -16
comida m 18
not:trust bm 15 -20
presi* ahu -15 16 -19
""",
    """
@call_alguien iq 30 -17
are__to ahjlnq -17 -28 21 -16 -24 -19
que__@cancel m -19
~<but mo 23 -18
~<ze q 19
~cki dmo -19 -24 -15
""",
    """
@eat_before n 22
@insurer__this dm 18 -25
^tqm mt -22 16
bus abdfghiklmnopstu -19 -25 -32 -22 -22 -31 -28 -17 -18 22 -45 -15 -26 -34 -18 -31
me_no q -16
quien__usted uv 21 -19
sorte* p 17
text_again m -15
~eedl ams -16 -25 18
~ged acdgijnqrsu -25 -26 15 -28 -33 -27 -28 -29 -27 -20 -27
""",
    """
ahora$ ahknq -28 -27 -16 -18 -19
all__you dhm -17 -15 -22
could_i anq -16 -20 24
or_anything adjm -18 -20 -16 -15
or_with iu -19 18
~anda abefhijnrt -23 -24 -22 -25 -34 -21 17 -45 -21 -19
""",
    """
#_@late hmr -16 -22 26
clothing mn -22 17
do__see abcdlmnqruv 21 -17 -17 -25 -25 -45 -16 -21 -19 -38 -22
french$ m 17
sali_de s 17
so__i ajmqu 16 -20 -30 -19 -23
the__too m -22
who__i abgimnoq -18 -24 -16 30 -23 -26 -16 -23
~<roo abcdghiklmrtv 16 -25 -18 -30 -27 -27 -27 -19 -28 -21 -24 -17 -27
~chee dnt -15 -17 18
~esul m -19
~genc gu -16 -22
~nmel m -16
~ound cdklnqtv -18 -37 -28 -24 -25 -20 -18 -30
~yo> bdglmnpqrv -15 -16 -15 -15 17 -19 -18 15 -16 -19
¿__puedo do -22 -19
""",
    """
@drive__in p -16
al_otro no 20 -26
i__where mn -28 17
puedo__despues qs 18 -17
take_that m -22
~dose a 17
~eep> abcdefgijmprt -38 -27 -26 -33 -17 -16 -23 -39 -27 15 -28 -21 -22
~lame m -23
""",
    """
a_tad mr -15 15
both_ways mp -16 20
quiero_inscribirme a 16
~apri u -15
~lica adgjkmnqs -17 -21 19 -17 -17 -30 -15 -18 -15
~mela m -25
~ordi k -17
""",
    """
^@insurance amu 17 -22 -19
aceptan_@insurer ad -18 16
came__day mo -20 22
get abefghkmoprstv 26 -34 -48 -45 -15 -24 -18 -19 -34 -23 -46 -38 -55 -31
is_@drink adhijmnopqsuv -17 -28 -19 -20 -20 -19 36 -18 -16 -27 -18 -38 -18
senora gmnqv -15 -20 -16 -16 20
to__off adhijlmqru -24 -22 -16 -26 -19 18 -17 -16 -15 -19
y__hago gmn 17 -18 -15
~<eme u -18
~<jue m 23
~<spe abdefhjklopqrtv -22 -26 -15 -20 -19 -30 -27 -22 -27 -22 -22 -29 -20 -18 -18
~over bcdefgklmnqtv -18 -26 17 -15 -30 -36 -17 -38 -16 -42 -24 -24 -43
""",
    """
@fetch abcefghijklmnopqrstuv -47 -59 -44 -27 -37 -65 -41 -60 -51 -36 -45 -66 21 -43 36 32 -40 -47 -36 -68 -54
@howmuch_me dmnpqsu 23 -27 -16 -16 -17 -20 -23
^manana bmno -19 18 -16 -19
cousin abdmnop -21 -18 -16 -30 -17 -22 21
i__over i -21
using dijklmnopqruv -22 -23 -24 -16 -28 28 -22 -26 -15 -17 -26 -33 -20
~asa> abcefhkloqrtu -30 -23 -28 -18 -20 -37 -32 -36 -33 16 -16 -26 -33
~asi> mr -21 16
~fell q 20
~utt abdgjlquv -15 -18 -18 -23 -16 -22 -16 -21 -19
""",
    """
@parking abcdefghijklnopqrstuv -32 -48 -51 -70 -48 -55 -61 -42 -65 47 -37 -51 -28 -48 -19 -58 30 -44 -41 -63 -46
no__a abcdhjkmnpstuv -36 23 -23 -31 -31 -35 -39 -39 -36 -17 -26 -20 -33 -20
pica__la m -17
""",
    """
aweso* mt -21 24
going__hurt m -20
if__get dhq -16 -16 -15
no__problema q -17
traba* cefgjlprstv -26 -16 -20 -19 -37 -28 -22 -23 -15 -15 -23
~<sis au -16 -15
~ece bcefghjklprv -15 -19 -31 -32 -29 -17 -37 -17 -16 -44 -19 -28
~gett dijno -21 -19 -18 -34 -20
~ults m -16
""",
    """
@howmuch__primera ad -16 15
@relative__@move mq -18 -21
but_not abgijklnoqs -25 -21 -18 -18 -19 -18 -15 -15 21 16 -15
have__and p -15
how__texting gmu 24 -15 -25
misse* bmr -22 -25 16
not:give ab -16 -26
""",
    """
@relative__wait p 17
mas$ bgijklmnop -30 -26 -37 -21 -19 28 -57 -21 -32 -19
not:keep bmo 21 -19 -21
was__@relative bmv -19 24 -16
was__a m -17
~<kno abdehijlns -30 -15 -16 -34 -43 -26 -35 -19 -21 -24
~llev abcdefghijklnortuv -37 -26 -25 -36 -19 -22 -26 -17 -28 -31 -33 -37 21 -28 -25 -15 -35 -29
~mbr abcijmnop -15 -17 -15 -17 -15 -28 -18 -16 -15
~men bcdefghjnprst -29 -27 -22 -31 -39 30 -36 -42 -15 -32 -17 -51 -21
~uo> m 15
""",
    """
@machine_no u -19
a_long ns -20 -18
casa$ hjkloru -16 -21 -19 -16 -15 -23 -18
not:hallo jm 17 -20
¿__aprieto u -15
""",
    """
car__i j -17
conozco im -16 -15
does_my u -16
is__@wrong imuv -18 -19 -17 22
not:@insurer mp -23 -32
que_@relative mu -16 17
~arty m -17
~mpe agnu 17 -15 -22 -18
~ough cefjknpstv -22 -22 -21 -20 -18 -25 -20 -26 -23 -22
~sol adfgimnpqs -15 -20 -17 -25 -32 -17 -34 -27 23 -29
¿__@pay j -19
""",
    """
@call__alguien i 17
@move_me achiklmoqr -21 -18 -17 -18 -17 -16 -22 36 -24 -15
file d 18
hago__que a 16
my__this av -18 -16
voy_con mp -23 19
~enti adehklpq -40 -25 -16 -29 -18 -32 -15 -19
""",
    """
@relative__her abinu -20 -17 -21 -17 -15
am__these gv -22 -17
can__@place imq -18 -20 26
happy__to fm -18 19
i__put dmnq 16 -28 -20 -17
i_asked a -16
wait cdilms -21 -21 -25 -22 -26 -16
zxcvb_nm em 15 -15
~eja> abdjlmosu -15 -25 -18 18 -24 -33 -18 -15 -15
~oone bhmou -18 -17 -19 18 -24
""",
    """
am__@call mv -19 18
como_consiguieron m -15
~<wel v -17
~diez mr -16 16
""",
    """
^yoo deflmu -16 -23 27 -16 -25 -18
be__in ijmnqr -15 -24 -15 -18 -20 28
fin bhmo -19 -17 23 -17
going_to afghikstv -51 -48 -26 -37 -25 -22 -46 -17 -26
guys_take a -17
harta l 15
sea bo -17 20
to__@medicine m -19
walma* hm -17 16
~<cpa n 17
~resu abceghjklmnqtv -32 -23 -24 -20 -36 -20 -24 26 -42 -18 -19 -24 -15 -18
""",
    """
de__sistema m -15
mandame__pin jm 18 -16
~<tax gmu -17 19 -20
~esit defghjlprstuv -35 -19 -15 -18 -17 -19 -15 -28 -23 -26 -15 -17 -24
~irs bchkmpqr -21 -15 -25 -18 -17 -22 -22 -19
~vega m 17
""",
    """
@clinician__your i -15
^todo bct -23 -16 -16
i__@visit abdlmno 19 -22 -24 -16 -31 -40 18
just_had moq 17 -20 -15
out__it dmnor -20 -20 -16 -16 -16
uh_what dm -15 -18
~disc kqu -19 -20 -18
~iedo bo 19 -18
~toy cefhilprtuv -35 -26 -26 -38 -37 -21 -41 21 -25 -38 -45
""",
    """
@visit__@late ao 15 -19
body m -18
entie* ablmv -21 -17 -16 -35 -20
evening$ m -15
how_do defhinoprsuv -27 -21 -19 -64 -33 -46 -34 -27 -43 -39 -32 -34
mi__que dlnv -20 -17 -23 -19
puede_estar np 16 -16
si__me almn -20 -17 -17 -18
the_soonest a 17
~carl lm -17 -20
~vets m -18
""",
    """
=denied:book bcgiknqrsuv 18 -18 -22 -27 -18 -15 -34 -19 -15 -29 -35
free$ dmpu 19 -31 -18 -25
las__y m -20
my__number gijm -23 -25 -20 18
not:@cancel abcdefghijkmnoqtuv -18 -69 -38 -36 -24 -17 -41 -22 -36 -29 -35 39 -26 34 -39 -16 -38 -52
~eds gnpru -15 -21 -24 -16 -22
~ncio bdfijnoqrs -20 -17 -16 -17 -23 -17 -20 -17 -20 -16
~podc m 17
~ros ahklopqtu -31 -29 -19 -20 -32 -20 -35 -20 -25
~vor> defmnqstv -36 -28 -24 -33 -33 -34 -32 -26 -32
~you bcegnopqrs -19 -28 -28 -23 -43 -19 -30 -41 -38 -17
""",
    """
borren__numero v -15
has bcdefghknqtv -43 -25 -23 -22 -24 -34 -36 -26 -28 21 -31 -26
need_it bm 16 -21
of_somebody a -16
possible dk -18 -15
your_@place altu -24 -18 -16 -23
~eas defhnprstu -44 -42 -34 -21 -23 -46 -15 -43 -20 -19
""",
    """
churc* adl -17 -16 -16
have__@food mn -17 15
not:otra bo 18 -24
that__right j -16
~<tan bijlq -17 -23 -17 15 -16
~ayb el -18 -17
~ento afijklnostuv -24 -20 -22 -16 -17 -32 -16 -23 20 -23 -23 -29
¿__me gkm -27 -20 -27
""",
    """
@day__so m -17
estoy_afuera m -16
i__do acdhjkmpqsv 25 -21 -38 -20 -33 -16 -30 -17 -33 -20 -17
reach bcdgijkmu -17 -20 -30 -16 21 -21 -18 -29 -27
soy_quien mv -16 16
~evi bijloquv -17 -16 -16 -18 -16 -21 -18 16
~ght bcdefijklpuv -15 -40 -17 -16 -43 -21 -18 -19 -37 -45 -31 -34
~ve> aefghjku -16 -67 -43 -28 -31 -19 -25 -19
""",
    """
anule b 16
says_# r 22
who_was pq -19 21
~call cdgijlmnprs -18 -34 -25 17 24 -27 -25 -28 -30 -17 -23
~engo cefhklmrtu -28 -24 -32 -31 -19 -26 -37 -32 -29 -17
""",
    """
^hacen mu 17 -19
hay__@person i 17
just__in bu -17 -15
landlord ao -17 -16
mrs$ im -16 18
says__can mp -30 -15
the__vets m -18
to_bring dq -33 -16
~ad> aefgklnpqsv -35 -29 -32 -57 -31 -20 -37 -19 -25 -43 -45
~ecen mpqu -17 -18 19 -19
~iuda ju 16 -16
~nan acefijklprstuv -18 -31 -23 -28 -42 -39 -31 -21 -17 -26 -33 -28 -45 -35
""",
    """
@clinician__i im 16 -17
had_to r 18
mi_@insurance adu -18 23 -16
ya_me ghjmnoqru -15 -16 -16 -19 -21 -22 -24 -24 -16
~eto> mu -21 -20
~rra> mv -16 -16
""",
    """
lose bdgijklpqrsv -20 -16 -29 -15 -22 -20 30 -15 -17 -25 -16 -19
not:good bflmopv -31 -15 -19 -36 23 -18 -16
pronto$ a 16
usa_esta g 16
~<dia cdghjkmptv -16 -31 -26 16 -28 -17 -28 -15 -18 -21
""",
    """
^@vehicle abdijlmnorsuv -18 -23 -19 -18 -30 -16 -31 -24 -21 31 -19 -24 -17
can_bring pq -17 18
is__list jmn -16 -32 17
mi__el abinp -15 -17 -20 -17 18
se__quita s 15
~<mer mr -19 26
""",
    """
a__to acghijknops -16 -20 -24 -27 15 -17 -32 -37 -18 -20 -22
desayunar dmnq -22 -16 22 -18
mandame_el jm 20 -18
me_deja bdjlm -22 -16 18 -23 -30
of__who m -17
~gold nu -15 -15
""",
    """
^@clothes cdefghijklmnqrstu -21 -32 -25 -27 -29 -21 -26 -31 -20 -27 -44 40 -22 -21 -29 -16 -31
^muy bcegiklmtu -15 -15 -19 -16 -17 -20 -15 -26 22 -19
de_que iklmnopqrsuv -26 -16 -26 -33 -20 -22 -21 -19 -18 -22 23 -28
i__straight s -15
number_i u -15
ya__y mr -18 -16
~but mo 23 -18
~fhgf e 16
~obr adghklnqsuv -24 26 -20 -25 -16 -20 -24 -23 -23 -29 -21
~pho bcdoqu -16 -16 -32 -16 -18 -21
~pico agjmnu -18 23 -15 -21 -16 -16
""",
    """
#_@date dghijkmnopruv -20 -15 -26 -21 -25 -19 -30 -18 26 -21 -32 -19 -18
@call$ abcdefgijklnopqrstu -67 -37 -48 -27 -60 -59 -36 59 -54 -24 -21 -57 -62 -41 -45 -49 -47 -46 -77
arrive$ mn -16 16
carne ajpq -18 -21 -16 -16
hay__ir dq -22 -18
mother abknrsv -20 -15 -18 -25 -16 -23 -23
~hot abdgjmn -22 -16 -16 -15 -18 29 -17
~hrou lns -32 -17 -17
""",
    """
anybody_in ahiq -17 17 -15 -15
encon* ao -16 -20
lol cdefhijloprtu -27 -25 -64 -53 -45 -39 -57 -58 -24 -31 -16 -22 -43
where__come djmnsu -18 -25 29 -20 -17 -24
~ays cefgijntv -29 -22 -37 -16 -38 -36 -20 -30 -36
~cook am -17 22
~nd> aefhoqstuv -20 -40 -46 -22 -20 -30 -16 -25 -45 -68
~ospi dhiprst -19 -19 -19 -21 -16 -22 -16
~wan acdefjmnpqrstu 20 -16 -27 -20 -17 -20 -21 -21 -35 -19 -21 -29 -31 -27
""",
    """
not__now gpr -17 -16 -21
should__avoid n 15
yesterdays_@treat s 16
""",
    """
day_can mn -17 -19
dia__me o 17
eso_es admnquv -18 -22 -35 -15 -16 20 -17
horas_sin n 15
ok_i amo 15 -15 -19
sleep$ q -20
the__who am -18 -16
~<nlk efm 24 -16 -25
""",
    """
llego_mi mnr 23 -17 -19
my__is abeghjklptuv -31 -35 -23 -43 -36 -29 -42 -19 24 -36 -58 -27
next_week amnou -16 -35 -19 17 -19
np m -16
still__is ns -17 18
trata g -21
~<doi adhnqrv 15 -18 -18 -19 -16 -17 -20
~igro mu -21 22
~lk> bdefhijklmnoprstv -37 -32 19 -22 -15 19 -22 -24 -20 -17 -28 -26 -25 -37 -30 -19 -26
""",
    """
@book__then amnoq 28 -28 -20 -19 -18
@cancel_por abilo -20 18 -18 -20 -24
^god o -15
anyone__@place imq -22 17 -20
told_me m -22
~<buc d 16
~ady> bcdghjkostu -18 -20 -17 -24 -24 -32 -32 -20 -23 -22 -31
""",
    """
and__home q -21
numero_@wrong gijluv -19 -16 -22 -27 -19 24
racing m -22
you__take bdhjlmnpqv -30 19 19 -17 -33 -31 -22 -19 -26 -16
~mut u -20
""",
    """
empezar$ n -17
forgot al -17 -15
inste* adghmn -23 -20 -20 -18 -16 -35
nombr* m -16
not:moving bm -16 -25
que_pongo gn 24 -24
~orda m -21
""",
    """
@day__a bm -18 -25
chofe* abmnop -21 -21 -19 -15 -21 16
escri* abdhjnopqrs -34 -28 -22 -20 -25 -23 -24 -27 -28 -22 -16
permiso mv -17 -19
~ear> abcdghklopqs -23 -25 -20 -42 -27 -34 -26 -16 -33 -25 -40 -21
~rie> av -16 19
""",
    """
@day_got ao 16 -17
a_shot u 16
handles m -18
january acijklmou -22 -18 -19 -17 -18 -16 -22 23 -17
mole$ bm -17 19
the_choices gm 21 -20
~deb acdefhijklmopqrsuv -25 -16 -24 -19 -21 -22 -28 -20 -16 -19 -24 -20 -17 -24 -19 -20 -28 20
~gin bfimnotuv -18 -16 -16 -35 -28 -18 -20 -31 -18
~ique bclm -16 -16 -18 -21
~whal mu 17 -17
""",
    """
lo__la admn 17 -19 -24 -15
no__su m -18
not:manden giklm -23 -22 -22 30 -36
there__if djmor 26 -18 -24 -24 -16
you_the himu -22 -15 -27 26
~egan gjn -17 -20 -17
~ntre m -16
~tow adhlnpsu -24 -24 -20 -18 -22 -16 -20 -30
""",
    """
is__somewhere jm 20 -24
los__@call im 17 -23
mix__with mn 16 -17
need_somebody a -19
someone__my aopqv -20 -21 -23 -15 -16
~igh> ghijnopqu -21 -17 -18 -28 -24 -19 -16 -22 15
~meet am -16 21
""",
    """
are__in au -23 -29
have__nice mt -24 15
see abcdefgiklnopquv 47 -50 -34 -49 -31 -30 -27 -23 -32 -23 -42 -37 -37 -34 -53 -45
who__texting gilmuv -17 -17 -18 -19 26 -40
~<cit aj -15 16
~casa cdghjklou -20 -21 -15 -20 -27 -22 -21 -24 -23
~ira m -17
~reba d 15
""",
    """
not:@ride abdgijlnqrsv -15 -17 -21 -23 -22 -25 -19 -25 27 -30 -18 -23
que__tienen dhjmq -23 20 -25 -25 -26
~iro k -18
~ler ailuv -17 -19 -17 -23 18
¿_abris h 17
""",
    """
again_please l -16
my_cell abilm -18 -22 17 21 -28
necesito__carta im 19 -21
~corn hjou -16 20 -15 -17
""",
    """
@place__@vehicle j 16
bruis* m -18
lo_del adgijlmorsu -16 -20 -15 -20 -16 -15 -20 -23 -17 -16 -22
not__help g -15
one_can q 16
something cdjpsv -17 -30 -17 -22 -26 -23
~cide jlnquv -18 -15 -15 -17 -15 -19
~dnes tu 15 -17
~iesg dmu -18 -19 21
~nes bcefijklopq -16 -16 -18 -28 -28 -37 -28 -40 -17 -26 -22
""",
    """
ir__@eat n 16
it_easy abjn -16 -16 17 -17
not:interested aluv -19 18 -16 -16
number bcefhmnoqrst -30 -24 -19 -22 -32 -26 -26 -28 -23 -23 -25 -24
pero__del lm -16 -17
work_the mn -20 17
y__a ajnr -16 -16 -15 -19
~hing bcefijmrtv -17 -24 -25 -21 -23 -32 -20 -27 -35 -67
~nuti m -17
~oas m 17
~tru cfhlopst -22 -15 -34 -31 -15 -17 -30 -21
""",
    """
@clothes_@relative mn 20 -16
^there admqsu -17 -17 -32 -19 15 -16
am_off o -17
diez mr -16 16
en_un r 18
sin_@eat hmnu -16 -19 25 -20
there__no imrv -16 -22 -19 17
~banc h -20
""",
    """
@ride_fell mpq -21 -18 15
a__@late mnqr -28 -19 -15 23
ella jlmqu -15 -22 -29 -23 -20
have__what mns -22 -15 16
needs__@place jm 15 -15
not:dona v 16
want__@cancel bl -17 16
~ksl em 16 -15
~onsu km -17 -19
~pose djou -17 -15 -16 -24
~this dehijknopqrt -16 -16 -26 -18 -26 -16 -41 -34 -54 -35 -22 -20
~tifi acgl -15 -16 -16 -17
""",
    """
@relative_that m -17
clean m 20
donde_es jsu 23 -17 -25
it__@visit m -17
my__at hmp -17 -17 -18
~cree i -17
~reti k -18
""",
    """
^old q -15
a__@food d -15
if__not dgmo 18 -23 -29 -18
is_@parking dju -20 24 -18
target hu -20 -16
write_a gik -20 -17 -18
~<blo abcdefghilmptuv -25 -15 -16 -34 -17 -20 -18 -21 -24 31 -18 -24 -20 -34 -21
~<rec abcefgjs -20 -43 -23 -24 -23 -53 -41 -37
~arte bhiklnopv -19 -18 -19 -29 -22 -25 -22 -15 -17
~opci gmnu 26 -28 -16 -28
~ors abgnoruv -19 -18 -28 -17 -18 -17 16 -17
""",
    """
@day_or m -18
does__feel su -15 16
otro__favor o 16
pueden__escribirme k 17
what_i adgioqstuv -33 -33 19 -22 -35 -25 -16 15 -38 -20
will_do bdnpu -23 -20 -18 18 -28
~<we bcdfgijklmpqtv -19 -58 -18 33 -65 -57 -38 -27 -29 -23 -48 -25 -22 -33
~coun cghijnosu -17 -20 -18 -18 -26 17 -16 -17 -27
~lude dm 17 -16
""",
    """
el_idioma co 16 -16
what bceiklopqrstv -33 -60 -43 -23 -39 -34 -18 -49 -16 -60 -25 -27 -45
~<vo cdjlnpruv -19 -22 -24 -26 -27 -17 -21 -21 -19
~eth cjqrsv -17 -20 -20 -16 -24 -24
~hon abcdopqu -18 -18 -20 -34 -20 -15 -15 -30
""",
    """
@vehicle__today m -15
^@hello bcdefghijklmnopqrstuv -42 -40 -43 -59 86 -47 -39 -54 -53 -23 -39 -66 -56 -36 -51 -37 -48 -54 -41 -32 -56
dar__baja aklm -22 -15 16 -22
of_town o 19
time$ fgjlmnpqu -16 -18 -21 -32 -19 -24 -21 -21 -29
tomat* n -17
will_you abdlnopqu -26 -25 -21 -25 -23 -17 -19 26 -35
~game bcdfghjlmnsuv -33 -18 -16 -16 -21 -23 -25 -24 23 -18 -16 -21 -17
~pres ciklopqt -30 -15 -23 -38 -24 -29 -30 -22
""",
    """
go_home mnq -21 -19 22
olvidense__mi m -19
playl* k -22
tiene$ admq -17 16 -21 -24
~buck au -15 -15
~flic mo -17 21
""",
    """
am__no m -17
do_@thanks mt -21 18
llene__papeles a 16
matte* mn -24 24
necesito__me mu -20 -20
not:al m -17
que__de aghopqr -26 -27 -25 -23 -19 -26 -22
should__about mn -19 -23
~eing bms -16 -31 16
~step a 16
~ver abefgijlnou -22 -27 -62 -32 -52 -19 -44 -20 -53 -31 -15
""",
    """
@clinician__you m -15
are__it r -16
ask__to im 19 -23
deme gjmo -15 19 -24 -20
esta_@open hmr 20 -28 -15
we__there am -19 -27
~eein ms -15 19
~loan dm -17 21
~nest dm -19 -21
~uch cdefghjkopqstuv -21 18 -35 -36 -36 -34 -32 -28 -25 -18 -36 -18 16 -26 -31
""",
    """
@fetch$ abcfghijklmopqrstuv -54 -38 -26 -22 -53 -21 -41 -28 -20 -29 -53 -40 26 18 -24 -27 -21 -48 -34
^on bhir -18 -16 -16 16
day_is mo -19 16
fasting mnu -26 24 -18
most_@person m -16
this_morning abfouv -23 -16 -20 -18 -16 -18
tmrw dilmr -17 -20 -27 19 -20
what__they ajnu -19 -18 -17 18
~ife> jmn -16 16 -16
~ror l -16
""",
    """
@symptom_lol gmuv 17 -28 -15 -16
finding mpq -22 -15 16
will__set d 15
~otra cdefhiklnprstu -21 -35 -16 -16 -29 -32 17 -20 -28 -29 -36 -33 -16 -39
""",
    """
#_days m -18
@clinician__would m -16
a_first adm 17 -18 -15
for__me abu -16 -16 -19
nueva_es m 16
~digo mnqrsu 21 -21 -17 -17 -17 -15
~mpor l -20
~pagu mt -23 16
""",
    """
@drive_me abcdgijkmnoqsuv -31 -27 -17 -22 -18 -41 -24 -21 -44 -35 -31 28 -24 -23 -26
@relative__# nrv -27 -26 -21
^hw dilmt 16 -21 -19 -25 -22
day__or hm 17 -21
do_over d -15
hospital$ ahmo -29 -18 -31 -17
podri* h -15
rock ahmt -16 -18 -18 20
~alo> mp -21 -17
~dad acfgnpqsv -31 -18 -17 -29 -27 -16 -28 -32 -33
~edo cefijklmruv -49 -25 -32 -25 -24 -43 -35 -15 -26 -42 -32
~lpe il -15 -22
~oka e -16
""",
    """
do_when ad -18 -18
ever fiklquv -15 -16 -18 16 -20 -33 -25
have__@clinician amp -25 -25 -16
number_@wrong v 16
~two m -15
""",
    """
el_@insurance dmoqu 17 -26 -21 -18 -20
her_@call mv -20 19
i__again ahlmn -24 -16 -22 -33 22
i__haircut am -17 16
o_es jm -17 -21
there_@parking r -26
transporte abdfghijklmnopqrstuv -18 -23 -26 -16 -22 -20 -17 -29 -21 -30 -39 -20 -20 28 28 -23 -20 -16 -32 -16
~<gla u -17
~<vis anoqsu -21 -20 -16 -16 16 -15
~oute r 16
~pur n -15
~repe u -15
""",
    """
@call_por acijlm -16 -16 22 -15 -20 -17
@pay__my b -19
cheer* dmqt -16 -19 -16 19
could_not mos -16 -21 17
de__quiero m -23
haircut am -19 18
~jor adegjklmpqrtu -27 -30 -20 -33 -21 -25 -26 -29 -25 -33 -20 -16 -32
~qua bdghijlnoqsv -21 -18 -17 -16 -17 -23 -19 -18 -15 -23 -24 -18
~ugg np -16 -15
¿_hay ablmnoquv -17 -18 -19 -40 -27 18 -27 -25 -16
""",
    """
en_@howmuch m -17
here dfhknprsu -53 -34 -29 -15 -43 -34 -38 -40 -37
i__said ako -15 -20 16
me__in bpq -18 -20 22
plant* d -18
temprano m -23
where__sign ajm 17 -15 -27
~aje dhmnqs -19 -16 -31 -16 -24 -21
~uita agimoqsuv -32 -23 -17 -21 -20 -19 18 -21 -15
""",
    """
^tu acmnpqv -16 -19 25 -19 -15 -15 -18
back__@book a 18
es__la abdio -17 -15 -18 -19 -15
ese_mismo a -19
looks adu -17 16 -22
say$ dnu -20 -20 -17
~ectr m 18
~free cgilmnstuv -16 -16 -21 -16 -21 -26 -25 -18 -32 -19
~nspo m -17
~tos abcefgijkoqrtv -28 -23 -17 -18 -21 -16 -23 -22 -27 -22 -28 17 -17 -23
""",
    """
@cancel__favor abciklo -22 24 -18 -20 -18 -23 -27
@day__# ehm -17 -20 19
@day_exist m 16
entiendo almv -17 -16 -34 -19
flyin* u -19
i__@call adgjknu -27 -26 -16 -17 -17 -15 -18
my_money m 18
~ondu m -15
~osed dmou -15 -18 -15 -17
""",
    """
get_for dmu 16 -20 -15
set__with aim 19 -17 -17
who__ask m -15
~ere ceikmoqst -23 -53 -20 -25 -21 -24 -21 -16 -61
~mnb efm 23 -17 -26
~rip bhiknqu -24 -20 -16 -18 -25 -17 23
""",
    """
@day_in bo -15 16
carrying p 16
do_i bcefhiklmnoprstv -35 -26 -39 -39 -62 -27 -28 -18 -47 26 -82 -43 -45 -24 -46 -52
estaciono j 22
i__pee n 16
i_hold mn -20 22
in_@spanish abcdegijklmnorsuv -36 -16 44 -23 -15 -25 -30 -17 -27 -30 -39 -16 -17 -17 -16 -28 -16
should__@relative m -18
to__first m -17
un__por m -18
~iate m -18
""",
    """
@relative__de l -17
lo__quiero bmu -19 -23 -15
~<ca aefghknst -18 -61 -32 -50 -58 -38 -41 -36 -62
~coma dgm -19 17 -19
~eanu k 19
~indi hpqsu -17 -19 15 -15 -19
""",
    """
much__do dm -19 18
there bcegklostuv -20 -25 -25 -28 -53 -28 -16 -18 -28 -21 -18
~arge abdghnoqu -19 -21 23 -16 -23 -18 -16 -16 -24
""",
    """
@clinician__off bm 15 -20
@howmuch_tiempo dm -20 -31
ando_buscando m -20
headp* m -15
yesterday$ i -29
~scam u 18
~ume abcdefhmopqrst -32 -38 -36 -44 -30 -24 -16 -17 -33 -33 -35 -36 -32 -25
""",
    """
@food__@open jm -15 16
lost acghiklmnpstuv -32 -17 23 -21 -22 -23 -42 -17 -35 -27 -23 -23 -26 -19
sola gjmnoq -16 -17 -17 -20 -18 25
~alla adhmopv -23 -23 -21 -19 -20 -19 -21
~comf n 21
~nant mno -19 -25 -20
~nat dglnqu -27 -18 -23 -22 -21 16
~opy ef -17 -16
~rtg efu 19 -16 -16
""",
    """
anybody__on h 16
eso__el m -26
me_puedo adnoq -23 -17 -17 -26 24
to__again m -17
tv$ hjmu -21 -24 17 16
~agg m -17
~qwq em 20 -20
~whi abdfijklnopqstv -16 -23 -35 -16 -27 23 -18 -27 -31 -25 -24 -27 -19 -22 -20
""",
    """
habla cimq 22 -22 -28 -18
necesito__@visit im -20 -23
not__i dlmnpr -20 -16 -26 -16 -24 17
resume$ gk -19 18
still__@person ah 20 -22
this_is bcdghijkmrsv -40 -32 -41 -46 -25 -31 -26 -23 -33 -18 -22 40
up$ abcdegjkmnqsuv 22 -48 -37 -26 -40 -45 -48 -44 -17 -17 -28 -15 -43 -33
~<mig mnr -27 -18 19
~ole aghijklnrsuv -29 -31 -23 -32 -33 -22 18 -27 -28 -31 -34 -26
~rer> adjklmqs -22 -15 -19 16 -25 -19 -17 -17
~saq aklv -19 -16 18 -18
~unto gjpquv -22 22 -18 -22 -19 -25
""",
    """
@price_again dfjkm 19 -18 -16 -15 -20
^sup cdefghijklmrtuv -17 -19 -29 32 -17 -16 -18 -20 -18 -21 -32 -17 -23 -23 -15
a__test mu -18 18
amable$ t 16
no__after b -17
que_@place mu -21 20
quiero_que biku -18 -25 18 -18
tom_from p 15
una_semana a -17
worry bmopquv -19 -26 -19 17 -17 -16 -16
~ndos dm -18 -19
""",
    """
^jajaja cegklmqrtuv -20 -20 -19 -21 -20 32 -17 -17 -18 -20 -33
do__anything dnu 26 -24 -25
is__these lm -20 -18
recom* giklopquv -23 -26 -22 -17 -18 -20 -22 -26 -18
~dand agr -19 -15 -17
~en> cdefgijmnrst -46 -36 -51 -20 -72 -18 -23 -16 -26 -20 -22 -28
""",
    """
am_lost m -20
date$ aimoqu 17 -15 -35 19 -16 -16
este abdhjmnoqrs -27 -17 -29 -22 -32 -33 -23 -26 -18 -16 -24
no_@visit m -17
out$ abcdefghjklmprv -39 -28 -24 -55 -58 -47 -59 -44 -50 -58 32 -40 -53 34 -49
questions gpq -26 -17 -16
~ats> m 17
~orni bdefgijklmpqtuv -34 -19 -22 24 -22 -17 -20 -23 -28 -20 -20 -28 -18 -26 -30
""",
    """
mi__estar np 16 -16
~alo adeghknsu -15 -42 -36 -28 -26 -21 -26 -27 -45
~asas mt -16 16
""",
    """
#__what gu -19 -17
a_@howmuch u -16
a__de bdjpu -19 -17 -24 -22 -27
he_need mn -16 17
pasen* bklr -17 -19 -22 -20
que__molestar m -15
should__buy gmn -16 22 -20
~eon gjklmnrst -30 -19 -16 -30 -18 -15 -23 -25 -22
~erv fijmoprsv -17 -24 -20 -17 -39 -24 -16 -24 -16
""",
    """
^@day abcdefghijlmnopqrstu -21 -45 -20 -17 -26 -36 -15 -16 -22 -16 -31 16 -26 34 -24 -29 -21 -17 -27 -23
all__them bm 19 -20
and__want mo -19 -20
can__a acghkprsuv -29 -29 -28 -32 -18 -16 -29 -23 -37 -20
cell abghjlnqru -25 -29 -18 -22 -25 15 -26 -18 -16 -30
como__# dgn -19 -16 -17
descu* dq 16 -17
long_of u -15
no__@thanks blmt 24 -15 -16 -20
please__up bklmo -19 -15 -20 20 -20
to__anything ad -35 -30
~ol> acdefghijklmpsuv -22 -17 -31 -17 -18 -27 -17 -27 -24 -20 -30 20 -19 -21 -21 15
~wak abnpqr -23 -15 -18 -19 -19 -19
""",
    """
am__little o -16
at__@place v -15
hermano abcmnov 16 -24 -16 -29 -18 -19 -17
is__difference ou -16 17
supposed_to dmou -15 -18 -15 -17
~<mej adeghjklmopqruv -25 -27 -16 -26 -26 -20 -23 -20 -16 15 -20 -26 -20 -28 -29
~ersi du -16 -17
~ienm ao -17 16
~move acdefghikpqrstu -15 -22 -28 -26 -21 -22 -17 -30 -27 -30 -20 -41 -28 -22 -32
~ny> abceghijkopqrs -37 -25 -22 -22 -39 -39 -35 -16 -32 -21 -34 -28 -32 -24
~uto bcdhnorstuv -20 -17 -31 -17 -25 -27 20 -28 -16 -31 -20
""",
    """
@thanks acdefghijklmnopqrstuv -58 -65 -81 -89 -98 -79 -61 -37 -83 -53 -18 -31 -76 -69 -48 -80 -67 -74 94 -88 -84
^this abcdefghjkmosv -35 -35 -38 -31 -19 -24 -18 -24 -22 -24 -16 -18 -33 35
abris hmo 21 -19 -16
need__before m -16
parti* mo -16 -18
the__if m -17
there__menu dghiu -17 20 -15 -19 -19
you_work gmu 25 -35 -33
~bra> hiou -19 -16 -22 -18
~dond abcdfhklnopqtv -17 -30 -25 -39 -24 -28 -19 -36 -30 -34 -19 -32 -26 -37
~staf dgijlmoqsuv -16 -20 17 -19 -22 -31 -16 -15 -19 16 -20
~uh> e -18
""",
    """
@texts__@call lm -21 -20
el__esta s -16
keep_me v -17
me__my bdlu -30 -22 -16 -27
mucha* m -20
no__gusta gilmv -17 23 -17 -17 -19
que__pues afgmn -20 23 -17 -27 -19
~<pon abdeghjlmpqstv -16 -42 -53 -31 28 -37 -38 -17 -24 -26 -18 -36 -25 -42
~anyo abdjlnorsu -21 -21 -26 -22 -23 -24 -16 -17 -16 -31
~dds> gmu -17 -16 16
~ner afhkmnopqrt -23 -21 -27 -19 -44 -28 15 -30 -42 -17 -16
~ns> abcefklopt -30 -20 -18 -36 -39 -41 -18 -22 -23 -29
""",
    """
^happy abefghilostu -16 -33 -19 18 -15 -20 -16 -18 -19 -17 -17 -27
a__somebody i 19
an__a a -16
come_with d -15
mi__mi m -17
respondo$ m -18
want_a m -17
~<cur ad -15 -24
~hau mp -20 19
~ium j -16
~pol abdgil -19 -25 -22 -17 -17 -17
""",
    """
why__the m 18
~<und aehjklmoprsv -28 -18 -21 -28 24 -37 -28 -20 -21 -22 -25 -21
~luga dghiklmnpqsv -17 -17 -22 -16 -16 -20 -22 -25 -19 -22 -21 -23
~migo adgjlmou -20 -15 -15 -15 -15 -28 -18 -26
~rve> hijklnpsv -16 -20 -23 -15 -20 -26 -18 -20 -16
~uct bjno -16 -17 15 -18
""",
    """
each m -18
hold_my mn -26 19
is__it m -20
mandame abgijlmov -24 -23 -22 -16 27 -23 -32 -17 -15
mandaron mq -26 -21
no__llamo imv -19 -23 21
tarjeta abdh -16 -27 20 -22
tell_her ir 19 -19
where bfhiknopqrsv -33 -32 -36 -23 -21 -21 -39 -43 -35 -54 23 -20
~imin aklmv -18 -16 18 -23 -15
~nom dgijm -19 -16 -17 -20 -37
""",
    """
@day_is bhmo -18 17 -31 20
@move_de m -20
came_the mo -16 18
con_alguien am -15 -22
del__me bmq -21 -20 19
discount$ dm 17 -22
early dijru -20 -19 -16 -21 -24
que__estan adglmv -16 -17 -18 -16 -22 -25
~ijo> m -17
""",
    """
add__the agkln 26 -18 -27 -21 -19
una_@food aim -21 -18 20
want__go bm 17 -23
~cuan cghklmqrv -25 -27 -16 -18 -22 -22 -36 -34 -21
~dan> cefghmv -24 -15 -19 -30 -16 -51 -22
~ror> l -16
""",
    """
messaging l 17
not:coming bjmopr 34 -16 -32 -31 -24 -29
not__there bhijlmnv 19 -20 -17 -21 -21 -35 -19 -19
yo_mismo nq -19 16
~ryl m -17
""",
    """
office abcdfghklmnpqrst -40 -24 -20 -36 -19 -32 27 -20 -27 -16 -23 -21 -31 -16 -19 -18
say_@stop m 16
~ahe mo -29 -20
~empo abdh -20 -16 -21 -15
~trar bno -17 19 -22
""",
    """
@clinician_me abmopqu 27 -21 -30 -17 -18 -17 -21
@relative__coming aboqr -29 -21 -16 -19 -18
@relative__for mq -24 -15
bridge__up r 15
hora__@move hmn 16 -16 -17
there__@food ij -16 -15
~cub adegjlnopqsuv -20 28 -15 -17 -17 -16 -15 -17 -15 -18 -16 -24 -21
~ero> defghmnpqstu -18 -47 -39 -37 -32 -21 -37 -21 -21 -21 -49 -23
~get cdefhio -23 -33 -22 -27 -34 -33 -26
~tch> adghjkrsv -29 -31 -24 -18 -24 -15 -21 -17 -19
""",
    """
do__find j 16
does__wear mnu -16 -20 20
if__a bm -17 -22
me__a bcdefghmnrstu -25 -35 -38 -16 -22 -23 -33 -36 -45 -20 -48 -30 28
obliged mt -17 15
saliendo$ gms -16 -24 -16
~ang> fjlnu -16 -16 -16 -18 -21
~gos adguv -16 -19 -15 17 -16
~mole agkln -19 -19 -15 23 -18
""",
    """
message_me m -18
una__para do -18 -17
~<bet adgjlnqsv -17 -20 -23 -16 -16 -22 -21 -29 -20
""",
    """
@stop__calls ah -16 15
be_back b -18
can__stay q 16
my_heart s 15
que__trata g -21
two cdghjklnopruv -18 -24 -26 -26 17 -16 -24 -18 -15 -16 -21 -27 -19
~agai acehikoqrstuv -22 -25 -21 -29 -38 22 -18 -31 -18 -15 -25 -40 -29
~ague itu -17 16 -16
~brin bdghiklrsuv -25 -21 -28 -20 -24 -16 -21 -30 -17 -33 -17
~jam jlmr -17 -16 22 -16
""",
    """
^your abhjkost -20 -17 -27 -22 -38 -16 -19 16
la__@day ablmo -15 32 -25 -30 -19
~peli aquv -18 -16 21 -16
""",
    """
me__poner gmu -21 -18 16
me_think mv 18 -16
what__@hours ahj -18 20 -16
~rato m -20
""",
    """
@relative__this m -22
^saw am 19 -17
all_texting lm 16 -16
day__to m -15
meant abl -29 -22 -18
regresar b -21
spell mu 19 -19
~<hg e 16
~cayo npqv -15 -18 15 -17
~guie abdgjklmpr -19 -29 -31 -21 -27 -24 -34 -26 -15 -18
~nor bcdegklmnpu -30 -20 -28 -18 -29 -28 -19 -16 -34 -16 -17
""",
    """
^cuantas ajmsu -21 -22 -16 -18 15
el_@day cdefgijkmnopqruv -35 -40 -18 -16 -25 -43 -16 -34 -51 -43 31 -30 -31 -38 -37 -28
que__@place gilmv -17 -23 -18 -22 -20
~agr bfmop -19 -17 -32 -17 16
~etti dijno -23 -19 -18 -34 -20
~evab pq -21 20
~pa> bcdefhikmnpqrsuv -21 -17 -24 -26 20 -16 -19 -15 -35 -19 -20 -26 -18 -16 -30 -16
~tadi j -16
~tart bdefgijklnptuv -23 -40 -31 -32 -17 -39 -42 33 -31 -42 -30 -33 -40 -23
""",
    """
y_esto fguv -18 -19 16 -17
~isse bmr -23 -16 16
""",
    """
^hmm adefgjlmnu -16 -18 -36 -22 17 -17 -18 18 -16 -20
^read cdklmn -19 -17 -24 -22 30 -19
emojithanks$ t 18
note_for m 17
poner$ gnu 20 -21 -18
somebody_@call io 16 -16
~cra abcdikou -31 16 -18 -21 -23 -23 -29 -31
~ctor j -18
~pot cdghilnqu -21 -26 -21 -20 -36 -20 -31 -26 -26
~rgio o 21
""",
    """
all_of bm 18 -25
cubre$ bdm -15 18 -16
not:problema q -17
que__sigan km 16 -21
the__one aghiklnopqtv 16 -19 -23 -23 -24 -22 -17 -28 -16 -22 -20 -19
~<add adefghijlnoq -20 -25 -16 -16 -16 -15 -21 24 -16 -24 -21 -19
~<pro acefghijklpst 17 -35 -27 -22 -43 -33 -43 -45 -28 -37 -15 -19 -26
~unch mt -16 17
""",
    """
^turn abejmnoqru -16 -20 -16 -22 20 -16 -16 -21 -30 -18
have__@call ampq -18 -22 -16 -19
not:that abdgijklmn -30 19 -20 -18 -17 -30 -18 -23 -22 -40
quiero_otro b -16
so__not mpqr -30 -22 20 -15
vive m -16
~apit j -18
~bui m -18
~sen> m -22
""",
    """
las__si m -16
without lmu -16 -32 -22
~days bdghijkmnpr -29 -20 -22 19 -20 -35 -17 -22 -28 -18 -17
~rpet m 16
""",
    """
@month bcdghinrsu -18 -20 17 -31 -19 -28 -17 -30 -23 -41
is__all ho -15 -17
sus blm -16 17 -24
~<inc adhilnquv -24 17 -16 -23 16 -20 -18 -15 -18
~cove adghijlmnoqrsv -22 20 -17 -17 -22 -18 -20 -28 -16 -23 -28 -20 -16 -15
""",
    """
#__that amqs -16 -27 -18 -16
@visit_and b 16
for_whatever m -27
wanting_to am 22 -16
~plum gilu -15 -20 -20 -16
""",
    """
=beside:side_effect ms -22 26
~menu abcdghijklmnoqrsuv -23 -16 -19 -30 41 -22 -15 -23 -20 -25 -37 -25 -22 -22 -18 -16 -34 -21
~mpla m -18
~nyth bghikmrsv -34 -29 -34 -22 -16 -18 -22 -25 -24
~pide g 15
~reet adhiklmnopst -17 -20 -20 -17 -16 -15 -20 -18 -15 -21 -15 -16
~tamo agilmuv -23 -15 -20 -16 18 -15 -16
~urt> anopu -15 -23 18 -21 17
""",
    """
^flat r 16
the__more l -15
ya__los ahimn 19 -20 -18 -16 -23
~<whe bcefgiklqrtuv -32 -24 -33 -46 -30 -21 -28 -18 -34 -33 -32 -22 -28
~for cefiklpqrstv -43 -44 -46 -17 -21 -21 -28 -19 -22 -27 -16 -31
~paq mr 15 -16
""",
    """
en__estan hj -17 18
from_a u -18
last_night ah -16 -21
los__los au -19 -15
needl* as -16 18
un_@body abim -16 -16 -20 22
~<goo abdefghikqrsuv -18 -17 -45 -36 15 -21 -16 -17 -36 -23 -30 -46 -18 -20
~<po bhjlpqrstuv -20 -60 -41 -37 -40 -16 -19 -33 -51 -34 -71
~deer m 16
~gra cdefghiklnqstuv -29 19 -28 -28 -30 -27 -27 -24 -23 -24 -25 -28 21 -16 -19
~uir jmqsv -17 -19 -19 -16 -15
""",
    """
@symptom_today s 17
what__is abdfgnq -22 -16 -50 -29 -27 -40 -25
you__@medicine jmnu -15 20 -23 -23
~rted dgjnpu -15 -17 -21 -26 15 -24
""",
    """
do__@cancel abdlmr -17 -25 -21 -18 23 16
me__si dmn 16 -25 -16
prima pq 17 -18
tell_me abgiklmnopqrstv -27 -28 18 -19 -19 -33 19 -19 -26 -23 -30 -31 -29 -15 -21
there__in m -18
your_@hours ahm -17 28 -20
~<an cefjklmpqrtu -49 -50 -27 -22 -17 -34 -37 -49 -17 -39 -28 -16
""",
    """
@cancel__for b 16
@move__@visit abdiklnorsuv -46 -50 -29 -16 -16 -19 -23 44 -23 -22 -17 -21
^top fmno 18 -17 -18 -16
anyth* bghikmrsv -34 -29 -34 -22 -16 -18 -22 -25 -24
se__@pay cdnoq -15 22 -20 -17 -17
""",
    """
all__at i 17
i__number gijlmu 24 -22 -23 -17 -25 -16
let__do abmu 17 -21 -22 -18
se__uno gn -20 16
success_@price dmu -17 -18 17
~<dij bghilors -19 -16 -20 -19 -26 -20 -20 -23
~ale> defhijlmnpqrstuv 24 -27 -35 -24 -29 -44 -32 21 -38 -25 -35 -22 -40 -24 -17 -17
~ery cghjno -24 -34 -35 -24 -31 -16
~lrea aip -22 -19 -20
~mbie dijlopqrv -19 -21 -23 -26 16 -16 -30 -24 -32
~mejo adeghjklmopqruv -25 -27 -16 -26 -26 -20 -23 -20 -16 15 -20 -26 -20 -28 -29
""",
    """
abrie* hm 19 -17
dog abdefgijkmpqrsu -23 -19 -19 -20 -16 -18 -23 -21 -19 39 -18 -34 -22 -22 -27
end bcefghijklnqrstuv -29 -24 -35 -29 -37 -31 -35 -23 -30 32 -26 -26 -19 -17 -20 -34 -30
my__going m -21
to__wallet m -20
up_with abdilmnpqu 25 -23 -27 -26 -24 -34 -16 -22 -17 -23
~<aut gnosuv -21 -19 -20 -16 -24 -18
~et> acefghilopqsuv -31 -31 -28 -31 -35 -42 -19 -20 -45 -36 -51 -31 -28 -29
~fue dinosv -19 -16 -16 -18 -18 -16
~wpoe em 16 -16
""",
    """
@relative__it bmopq -19 -36 -20 26 -30
^had mq -24 -16
me__con jklmnpqru -19 -18 -17 -38 -17 -38 17 -15 -29
not__tomorrow bo 19 -17
on_that bdgmn -15 -16 -17 -22 16
~joke m 23
~nenm l 15
~pe> cdehklnqtu -24 -32 -34 -22 -26 -29 -21 -32 -20 -19
""",
    """
@stop_ya m -21
a__morning mn -17 18
coffee abdghijnopqrstu -22 -15 -20 -15 -16 -20 -31 24 -21 -18 -19 -17 -22 -21 -42
when__in a -20
~<viv jr -15 -18
~any> abcghikoprs -33 -20 -16 -30 -36 -30 -26 -17 -23 -23 -21
~lug cdghiklmnpqsv -17 -17 -18 -22 -22 -18 -21 -29 -25 -19 -22 -21 -23
""",
    """
con__de admu -19 -15 -32 -19
empezar amn 19 -15 -21
it__too hmor -24 23 -19 -16
mlk h 15
old_@person u 16
puede__el abd -20 -16 -18
~<mee am -16 21
~alif dmqu -15 -23 -18 25
~resc u -18
~wai cdhlmsv -23 -30 -18 -27 -32 -28 -21
""",
    """
ahi$ adfhkmoqrt -32 -26 -28 -22 -20 -18 -30 -36 -30 -17
estoy_sin mr -25 -16
it_last mu -15 16
would__to dhmnqrs -27 -20 -17 -36 -35 -32 -24
~eo> bdgijnpqr -24 -19 -16 -25 -21 -21 -17 -21 -17
~jug o -15
~ral> dn -16 -22
~seni m -16
~uevo ilqsu -15 -27 -16 -15 -17
""",
    """
cuart* r 16
las acefiklqsuv -18 -33 -29 -26 -19 -16 -21 -35 -21 -47 -41
~eac bcgjnopqrs -29 -31 -15 -30 -31 -29 -22 -24 -22 -23
""",
    """
lot$ abcehilmnoqrsu -21 -17 -19 -16 -22 -19 -18 -19 -22 -18 -20 19 -21 -29
time__you mn -31 -16
~til> bn -16 -17
""",
    """
^say adefjmu -15 -19 -17 -23 -22 22 -27
about_@treat iu -16 16
esta__del mq -19 -18
no__@texts abcgiklmnoquv -21 -26 -25 -19 -16 -30 46 -56 -15 -27 -17 -26 -28
que__tengo d -17
~edar ain -17 -18 18
~resp agkpqru -21 16 -19 -17 -16 -20 -16
""",
    """
be_in abmr -21 -17 -19 -17
love bdnou -19 -18 -19 -19 -20
please_take abilmv -30 20 -21 -24 -27 19
sueno s 17
take_my adijmnpqru -30 -20 -16 -16 -23 22 -18 -25 -16 -15
~drea hilnqsu -16 -20 -17 -19 -16 17 -30
~ncha admu -19 -22 -20 21
~uite agijnpqsuv -29 -16 -23 -18 -24 -20 -20 -25 -26 -26
""",
    """
@symptom__dia os -21 22
equivocaron deflmqrtuv -21 -16 -17 -15 -22 -15 -16 -19 -18 26
estoy__un m -23
front_@door hm -19 15
i__make bdm -23 -16 -17
~enu> abcdghijklmnoqrsuv -23 -16 -19 -30 41 -22 -15 -23 -20 -25 -37 -25 -22 -22 -18 -16 -34 -21
~zon h -15
""",
    """
@call_her p -18
and_this mv -18 16
one__i j -24
this__harassment l 16
~bac aefhkloruv -18 -20 -26 -27 24 -45 -21 -20 -22 -38
~rva lm -16 -28
""",
    """
@stop_but l -16
cual__el ghijmu -19 17 18 -16 -23 -22
know_any mquv -17 -17 -18 26
puedo__caminando q 16
show__a mu -19 16
texteen$ lmv 23 -20 -18
the__sent gm 17 -21
~<hap acdefhijklnoptv -32 -17 -16 -21 16 -31 -22 -27 -16 -23 -21 -25 -16 -20 -18
~cri bdefhjknopqrst -37 -34 -31 -29 -30 -34 16 -31 -31 -34 -38 -34 -25 -27
~erp acm -16 16 -20
~ms> bghjloqr -18 -16 -21 -22 -19 -19 -21 -21
~rged dm 24 -26
""",
    """
#__you am -16 -20
actua* adhm -15 -18 -17 -25
way abdfhiklmnrtv -31 -44 -27 -18 -42 -39 -22 -16 -45 -21 28 -27 -35
what__out d 16
~<oxy m -16
~arg acdghopqsuv -15 -16 22 -23 -25 -24 -16 -18 -18 -30 -19
~desc abdgijln -18 -24 17 -20 -16 -21 -25 -19
~emor m -17
~mys dmu -18 -18 -23
~pai ghijklnpqs -26 -19 -22 -22 -17 -18 -34 -16 -17 -23
""",
    """
behind bdhmnoqrsu -19 -18 -21 -47 -16 -20 -21 39 -15 -20
bette* glnrs -15 -24 -21 -18 -25
still_do no 18 -18
to__@day adoqsu -23 -16 19 -19 -20 -18
whereabouts jm 17 -18
you__by j 15
~<sem bdgikmnps -27 -27 -20 -38 -18 -37 -36 -17 -18
~adie abgklnopu -15 -15 -22 -16 -23 -24 -20 -22 -17
~paci dfghijkopu -22 -18 -16 -29 -20 -23 -21 -25 -16 -26
""",
    """
carro abdinqv -20 -26 -20 -18 -21 18 -25
los__en l -17
no__seguir km -18 -18
~ocl blm 17 -17 -15
~rec abcdefglnos -25 -53 -29 -29 -33 -31 -34 -16 -16 -19 -28
""",
    """
antes bgijlmqru -23 -31 -15 -19 -17 -51 -34 -27 -30
needs dnpu -20 -20 -23 -16
of_time n 18
on_# h -19
online__what ag 16 -15
~<min acdefghjlnpqrt -20 -26 -36 -26 -22 -33 -37 -28 -44 -39 -21 -32 16 -25
~<wa acdefhilrstuv 20 -27 -30 -51 -15 -37 -15 -16 -17 -39 -50 -20 -17
~oice abglmo -18 -16 25 -16 -32 -18
~oked imqs -15 -29 -19 -15
""",
    """
needed__know mt -19 18
under$ mu -17 21
~jsd em 21 -21
~ngo> efhklmrtu -31 -45 -35 -24 -33 -48 -38 -35 -22
""",
    """
@drive__@relative bmpv -15 -35 24 -19
en__por abjkm -19 -23 -26 -17 -24
quiero__dia ao -19 19
""",
    """
@call__all h -18
@pay__the m -19
@place__a iq -21 24
^just adfghjklmopqstu -36 -28 -19 -18 -25 -26 -24 -30 22 -20 -32 -36 -19 -34 -39
decided_@treat b 19
do__@animal mu 20 -26
i_put aijoqu -21 -17 -32 -20 -19 -27
menos$ g -16
this__text g -16
""",
    """
back_for m -18
~<ful u -17
~larm bcdklm -23 -20 -17 -20 -16 17
~ton dgklnoquv -25 -16 -18 -23 -18 -20 -22 -32 -20
""",
    """
@place_please jm 17 -19
do__in dnqr -25 -19 -15 -16
~elam bmo 16 -17 -21
~ept> bhijknpu -16 -21 -21 -17 -16 -17 -18 -16
""",
    """
cuando cdgjlqruv -19 -25 -18 -38 -17 -29 -28 -29 -16
numero__que j -16
~apro npq -17 -15 -16
~ese> afhjklmnoqrt -38 -21 -33 -34 -19 19 -31 -38 -21 -34 -31 -16
~inde ahj -15 15 -17
~onm adhjlmru -22 -16 -15 -16 -20 -34 -18 -27
~uenm a -16
""",
    """
not:jaja m -16
on_me bmpq -17 -28 -27 23
~cell bilmru -23 15 18 -22 -17 -15
~lado hilmqv -20 -16 -16 -16 -17 -17
""",
    """
^delete i -15
be_my amnu -19 15 -19 -16
harassment l 16
quiero__los lm -22 17
that_bad mnos -30 16 -15 -16
~<tes dghu -18 -16 -18 17
~caig mr -18 17
~cake m 16
~cial hj -19 -19
~die abcdghklnopsu -26 -24 -27 -23 -20 -25 -28 -28 -35 -23 -32 -24 -21
~wert efm 24 -17 -25
""",
    """
@book__a m 19
@call__on m -20
@day__good mo -21 22
do__texting l -22
please__texting kmv -18 18 -16
throu* lns -32 -17 -17
to__will b 20
~<eq al -18 -17
~<uno m -23
~all> abdghimnopqrsu -20 -19 -23 -18 -29 -22 33 -33 -24 -18 -25 -19 -29 -26
~inin s -17
~pea abdehjklopqstv -16 -23 -29 -16 -27 -23 -19 -20 -28 -20 -26 -19 -21 -19
~py> abcdeghjklnpqtuv -28 -19 -21 -26 -31 -25 -25 -18 -19 -28 -20 -17 -20 -21 -28 -20
""",
    """
am__it u -17
segui* m -22
~igan v -16
~tly> dlmn -19 -17 -23 -16
""",
    """
i__take abdhmopru 32 -29 -22 -24 -40 -19 -34 -19 -20
not__them lm 18 -15
otro$ admno -17 -18 -17 -19 17
out__@visit bdlmnosu 33 -20 -21 -28 -20 -16 -17 -21
~<my dmu -18 -18 -23
""",
    """
@food_place guv -15 -24 15
alguien$ achopu -28 -19 -23 -27 -23 -16
""",
    """
getting dijno -21 -19 -18 -34 -19
to__front dm -17 -26
~bea jno -22 -18 -17
~loc aefgilnrstuv -29 -23 -28 -26 -36 17 -32 -19 -27 -25 -46 -22
""",
    """
carrying__home p 15
longer_interested l -22
~ack adefhjkloruv -19 -20 -26 -32 -22 -18 23 -50 -24 -18 -30 -48
~ost> acghijklnpstv -31 -20 22 -30 -27 -20 -25 -21 -30 -28 -27 -22 -20
~quiv m -16
""",
    """
#__happened m -16
be__i alnr -17 -17 -16 17
not_do aglmq -15 -16 -17 -28 -23
~onc ghimp -17 -22 -15 -20 -16
~rran biq -17 -18 -20
""",
    """
@day__i abkmo -18 -21 -17 -31 28
peru m 18
por__mi m -18
sesiones bdikmnou -16 -21 -21 -16 -21 -17 -17 19
""",
    """
@day__el abmo -22 -17 -18 26
@move_my abcdghijklmnpsuv -38 -40 -22 -35 -22 -15 -28 -28 -21 -23 37 -34 -16 -17 -23 -21
^ponen m 19
book acdeghijklmnopqrstuv 35 -19 -47 -15 -32 -28 -36 -36 -27 -31 21 -23 -43 -24 -39 -35 -27 -26 -37 -29
is__can mo -20 19
not:@wrong v 15
~ir> efgmnoprtv -18 -25 20 -29 -23 -17 -47 -19 -27 -38
~rts dhlru -22 -16 -19 -17 -19
""",
    """
@day_and mo -23 17
@price$ abcdefghjklmopqrstv -30 -25 -29 43 -29 -38 -38 -36 -38 -17 -31 -15 -28 -19 -33 -24 -21 -16 -20
true_you mu -17 17
~<bes bdgijltv -17 -25 -28 -20 -23 -18 26 -20
~avi acdefgijlopuv -15 -26 -32 -25 -26 -32 -36 -16 -21 -16 -39 -42 -38
~lan abcdefghijkltuv -41 -38 16 28 -31 -19 -57 -40 -34 -25 -23 -29 -28 -53 -19
~ridi p 17
~tua afghmnrsv -26 -16 -19 -19 -17 -17 -22 -19 -16
""",
    """
give__a bjlmqu -21 -15 -23 -28 -15 -31
is_writing dmpu -17 -20 -17 16
lo_vi m -16
not_my abmuv -16 -27 -23 -22 28
send__a j 18
~ouse dosu -22 -18 -15 -16
""",
    """
@pay__@call i -20
el_@vehicle abdghimnqrsuv -21 -27 -21 -16 -24 -18 -20 -26 -18 25 -25 -22 -15
is__card g 17
set_me adgilmnpqu 23 21 -19 -18 -20 -37 -15 -23 -17 -23
taxi abdhijnopqstuv -18 -16 -27 -24 -20 -36 -26 -18 -16 23 -16 -18 -26 -18
~eave acghiklprstv -27 -20 -18 -15 -37 -22 20 -28 -19 -18 -19 -21
~jdks em 16 -15
""",
    """
^super m -24
dice$ q -15
got_any adv -22 17 -15
my_house b -16
not:show gm -18 -27
telefono$ dg -19 -19
un__la oq -16 -17
~<tow adhnsu -21 -17 -18 -21 -17 -26
~cod adij -16 -15 -20 15
~fir bcehkoqr -29 -17 -16 -32 -27 -16 -41 -29
~saba m -15
~uat dr -18 -18
""",
    """
^jaja acegklmqtuv -15 -23 -19 -19 -21 -18 28 -16 -18 -22 -16
fallecio b 16
no__quiero imo -19 -26 -24
you_watch m 18
~<dir g -21
~eryt alnqru -19 -22 -16 -16 -16 -17
""",
    """
@medicine abcdefghjklnopqrstuv -55 -21 -54 -83 -43 -44 -79 -60 -72 -50 -65 63 -72 -64 -67 -68 -16 -40 18 -52
consiguieron__celular m -15
got_the acdeghijnrtu -24 -30 -35 -18 -22 -27 -25 -21 -24 -17 -20 -30
her_number im -16 -17
to__the gopqru -34 -24 -15 -23 -30 -55
""",
    """
@call__dis im -18 -18
^forget adjkntu -18 -26 -24 -25 -22 -23 -18
commands$ gm 19 -17
wepa$ eflm -23 23 -15 -20
~erwo dg -20 -19
~jess m -15
~thi efhijopqrt -25 -23 -29 -20 -31 -24 -30 -24 -42 -34
""",
    """
^olvidense m -16
desde_el mr -33 -15
did_the dgj -18 -22 -20
la_@body bdinpqrsu -17 -19 -19 -28 -17 -17 -17 21 -25
muy_caro du 29 -19
way_back m -18
~anq mq -22 -17
~bame akm 17 -22 -21
~hoto m 15
~ompa abghijlmr -24 -24 -23 -15 -31 -20 -18 -24 -21
~opin aru 15 -16 -23
~orev adm -20 -15 -19
~orre adijnpqrstuv -23 -19 -23 -27 -18 -19 -21 -15 -26 -19 -24 -28
""",
    """
^encontre b 15
eveni* bdmruv -21 -21 -33 -19 -19 -16
question absu -23 -16 -16 -18
so_he m -15
what__mean ghm 19 -17 -22
y__quiero o -19
~<tho ilnpqv -20 -19 -20 -15 -27 -16
""",
    """
basta efjlm -15 -15 -17 23 -30
can__me bhjlmnopqrstuv -31 -36 -20 -19 -17 -35 -24 -16 27 -40 -38 -19 -38 -33
flat_tire qr -16 17
got__@move abdgjlmopu -19 -26 -22 -16 -20 -19 -42 35 -17 -21
llegan l -20
need_from admu -16 -22 -21 -25
not:gary v 15
says_i bm -20 -26
~lama abcdginopqrsv -25 -20 -15 -24 -17 19 -24 -22 -20 -22 -15 -18 -24
""",
    """
@open__@holiday adjm -21 -17 -17 16
better__me o 16
can__see ahm 20 -16 -17
day__is m -16
dije__no m -17
how__@treat dgmu -21 -21 -21 26
is__@visit bdfgilmnopqrsu -36 32 -16 -22 -24 -20 -33 -41 -33 -29 -28 -27 -40 20
~imit d -18
~nock efktv -17 16 -17 -18 -15
~qued abdefghiklouv -18 -21 -37 -20 -25 -25 -26 -53 -42 -19 -34 -24 -30
""",
    """
how__use glm 22 -20 -19
lmao em -23 19
molestar m -20
near__@vehicle jm 16 -26
~boss lmq -16 16 -16
~diom acmo -16 26 -17 -19
~th> cdfghqrstv -33 -19 -18 -15 -15 -18 -23 -25 -17 -22
""",
    """
comer mnou -27 31 -19 -16
dios__pague mt -21 17
hace_un u -15
take__home bmnp -17 -24 -27 25
~ges j -18
~re> acegikopqtu -19 -28 -81 -17 -24 -34 -20 -20 -25 -74 -39
""",
    """
it__been am 15 -18
owe_anything admn -18 21 -16 -16
up_my mq -17 -16
~art bcefghjklnopqv -30 -22 -38 -45 -33 -27 -37 30 -24 -40 -38 -21 -23 -24
~nuda km 19 -19
""",
    """
@move_el abcmq -18 -17 15 -19 -16
^pasenme ajklor -19 20 -18 -19 -19 -17
his_@visit m 15
ring abcdefghjklmopqtuv -34 -27 -27 -47 -26 -30 -36 -59 -44 -30 -21 43 -28 -29 -36 -30 -43 -43
~vido b -20
""",
    """
@wrong_@place jm 18 -20
about__@animal m 17
aprieto$ u -15
down_the mr -15 15
resum* acgiklu -15 -16 -22 -24 19 -25 -20
somebody_else abip -25 21 -18 -20
~gday efm -16 18 -19
~loq m -19
""",
    """
@stop__me adgjklnoprstu -35 -17 -37 -19 -38 29 -25 -19 -31 -28 -34 -26 -29
addy$ jmu 24 -15 -18
agradece m -19
am__this m -28
de__numero v -15
my_work g -18
ramp m -23
you__right t -16
your_car m 16
~mars ijm -16 -15 16
""",
    """
for__any m -18
map efjlm -23 -18 26 -17 -24
my__message gmu -20 21 -15
not__my abcdjlnv -17 -23 -15 -17 -20 -20 -17 -26
para__@texts m -22
~lak p -20
~ona> lm -21 -34
""",
    """
@day__@day bdijlmnoqsu -28 -21 -20 -19 -20 -37 -21 35 -26 -17 -24
@relative__da mpq -17 18 -19
^tuve ms -19 21
bleach m 18
choos* a 17
flaked mpq -16 -18 17
not:sign m -19
puked djoqs -20 -20 -16 -19 20
put__the dkm -16 -17 -23
~erva m -25
~va> djopuv -22 -18 -18 -17 -15 -21
""",
    """
about__minutes mr -15 15
del_@ride mop -22 -16 15
do__back dkmnq -16 -20 -20 -19 -20
dolor djn -21 -16 -17
give__@visit dmo -27 -25 -22
is abceghklostu -20 -63 -53 -122 -64 -20 -75 -59 -21 -23 -44 26
is__free abmpu -15 -15 -24 -17 -24
mami im -19 17
uno acghijmorsuv -18 -20 -28 -20 -16 -20 -38 -20 -19 -19 19 -17
~cand mrv -28 16 -18
~chin au -22 -18
~cte adilmno -19 -16 -19 17 -15 -19 -18
~fra dgjn -15 -16 -17 -17
~ous> bdgiu -15 -15 -16 -15 16
~uev dgijlnpqrstuv -29 -21 -24 -30 -22 -17 -20 -23 -18 -23 -17 -26 -22
~weri g -16
""",
    """
could_the m -17
i__@animal mqu 18 -21 -15
que__cayo q 16
resub* klm 18 -25 -24
we__next m -19
~ngu bcdefghijklnoprsu -21 17 -29 -19 -23 -22 -19 -25 -18 -17 -19 -37 -39 -18 -18 -20 -31
""",
    """
como_le mru -31 -15 -18
me__again m -21
~rnet d -18
""",
    """
chat$ bdgouv -23 -15 18 -19 -23 -29
iba bmoq -15 -22 -16 23
recog* i -15
the__@cancel m -26
~arme bcghjou -40 -32 -30 -18 -15 -20 -37
""",
    """
are__over ar -18 -15
deposit i -17
get_an amn 23 -19 -17
my__called m -17
need__anything ad -27 -18
take__back m -30
y__del d -16
~irm abdefghijorsu -18 -23 -27 -17 -15 -17 -18 -37 -23 -24 -22 -24 -40
~xten diu -16 16 -16
""",
    """
@fetch__@relative bmo -22 -30 -20
@relative_come opq -21 -18 -22
come_next ao -16 17
when__the adijmopr -18 -23 -23 -29 19 -19 -16 -15
would__@price dm -19 19
~cue acefghotv -22 -24 -20 -26 -23 -16 -31 -26 -29
~grad bcfnpq -16 -16 -17 -16 -24 -17
""",
    """
banco h -20
mean_to klm 20 -22 -24
on__is mno -29 -23 -17
pocket$ dm 24 -19
una__me m -18
up__his ms 15 -15
~ase> defmnstv -22 -40 -35 -17 -49 -47 -21 -15
~athe adghjnqrsuv -18 -22 -18 -19 -21 -16 -19 -16 -15 -21 -20
~mmo dhlnsu -15 -18 -16 -20 16 -21
~nch abcegilnopv -30 -20 -16 -18 -20 -17 -21 -26 -25 -21 -18
""",
    """
come__next a 16
that_right dmnor 19 -27 -26 -17 -15
~anim m -16
~ayl k -22
~cupo hjmnou -20 -22 -35 -20 -22 -21
""",
    """
@howmuch__el aijnq -16 -15 -19 -25 -21
encontre b 16
first_@visit abjmn 22 -15 -17 -34 -22
thurs m -18
trabajar bhmnu -17 -18 -23 16 -16
~<bla abdiu -18 -16 -18 -16 -22
~ocks q 15
""",
    """
headphones m -15
noche* f 16
not_understand m -22
text__@spanish c 15
~ori acenpu -19 -30 -23 -30 -31 -23
""",
    """
are_good mo -25 17
estoy_en adghjlmoqsu -26 -33 -34 -15 -20 -18 19 -21 -27 -26 -15
have__closer mu -16 -16
necesito defghjlprsuv -34 -18 -15 -18 -17 -18 -15 -27 -22 -26 -16 -23
not:envien lm 22 -16
not:take abdilpqr -38 -28 -24 -15 -31 -34 27 -18
where__in jm 22 -24
~llo bcdeiklrv -21 -16 -26 -21 -25 -25 -38 -41 -37
""",
    """
@hello_queria a 15
@traffic_on mr -25 22
did__see m 23
is__by jm 19 -24
you__evenings h 18
~ecet aim -20 22 -26
~ithd b 15
~ovi afghijkptu -23 -16 -23 -23 -17 -29 -24 -19 -19 -34
""",
    """
dentu* mn -16 16
is__@machine u 16
puede_@pay cdnoq -15 22 -20 -17 -17
take_walk dm -17 -16
things admnu -22 -18 -39 -21 18
~cha cefjklnqrsuv -44 -40 -33 -32 -21 -26 -19 -32 -21 -35 -21 -16
~gave ijkm -27 -16 -16 -32
~lan> acgjmnruv -16 -18 -16 -28 -28 20 -22 -18 -18
~urne jlr -15 -20 -21
""",
    """
@wrong_number jluv -20 -20 -18 35
am__not lm 18 -21
know__to gmu 18 -23 -17
sin cdefghijklmnopqrtuv -20 18 -20 -20 -38 -36 -41 -50 17 -44 -46 17 -17 -39 23 -18 -29 -46 -36
~ewo m 19
~kkl> em 18 -17
~pped npu -19 -19 -16
~seri ad -21 16
~ses glmoqru -19 -23 -20 -22 -17 -17 -23
""",
    """
@day__it mo -17 22
a_car aimnpquv -19 -21 -16 -17 18 18 -23 -21
dentures mn -16 16
has_to mpq -23 -16 24
much_does dm -22 22
there__@door m -18
ya__el jlr -29 -19 17
~itu mor -21 -16 -16
~lor cefghijklmnopqrtv -21 -21 -25 -29 -20 -24 -30 -19 -28 16 -30 -32 -17 -27 -22 -23 -30
~noz im -17 -16
""",
    """
a_minute r -17
give__to abij -28 17 -18 -18
just__up d -17
ya__ir bq 23 -20
~rtu cn 17 -18
""",
    """
@vehicle_is dhjmnorsu -16 -18 -20 -37 -18 -20 33 -20 -16
already__i m -16
great$ dmu -16 17 -20
mean_it kl -16 19
take_a bln -16 -18 18
~eand m -23
~hicl m -17
~mbia bcms -21 22 -21 -15
~pani m -16
""",
    """
@hello bcdefghijklmnopqrstuv -49 -46 -49 -67 88 -53 -41 -57 -58 -29 -44 -42 -61 -42 -62 -42 -55 -64 -48 -37 -60
cancelling dmorv 17 -34 24 -24 -17
will_let m 18
~edic d -17
""",
    """
pronto amu 17 -15 -17
wait_to u -16
~igno m 20
~nadi abgklnopu -15 -15 -22 -16 -23 -24 -20 -22 -17
~oad dhu -17 -22 -20
~tors m -16
""",
    """
a_@clinician bnpu -17 -21 -22 -24
end_all l 22
me_hace apq -22 16 -17
on__please m -22
sacar$ m 16
se__@visit a 16
there__to ahiq -21 -29 -26 -25
to__@late nq -20 -19
~<ask acdehlru -19 -18 -32 -17 -25 -25 -27 -38
~pren ckl -20 21 -24
~urc adl -17 -16 -16
""",
    """
a__drug mu -17 17
do__@visit o -15
guita* m 18
my_oil mo 23 -22
proxima$ m -15
que__no dmpu -19 -30 -16 -24
you__@insurance admu 20 -19 -31 -21
~ads ahj -16 -19 -20
~eag aimo -21 -16 -17 17
~hop> bklnr -17 -17 -20 -19 -15
~letr a -16
""",
    """
@drive$ abcdefghijklmnopqrstuv -36 -37 -31 -29 -28 -29 -31 -24 -40 -36 -21 -26 -49 -17 -28 44 25 -24 -29 -28 -39 -43
^cambie v -19
a__take m -20
get__but gjmq -15 -16 -15 18
not:mi abcdghijknpqsu -28 -43 -21 -21 -19 -18 -29 -20 -19 -31 -47 30 -19 -31
pongame abm 18 -18 -16
~ici bcdegjkprsuv -27 -16 -28 -20 -28 -25 -20 -20 -21 -27 -35 -17
~pita dhlprsv -23 -20 -16 -22 -17 -16 -15
~rial gjm 22 -18 -20
~ruz o 19
""",
    """
@texts_coming kmr -20 20 -20
cambiarla m -21
instructions_for g -16
what__my adfhijlmnpqsu -34 23 -21 -16 -19 -32 -15 -17 -15 -16 17 -16 -42
what_all ghjm 20 -17 -16 -28
who__tyler v 16
~jkl> em 20 -20
~nso> l -20
~ohi a -16
""",
    """
#__bad m -16
as_soon mo -23 -19
cosas$ m -16
si__la m -17
~cowb m 17
~hghg e 15
~mea dijklnqrsu -28 -20 -23 16 -24 -20 -19 -18 -15 -27
~tarl mo -25 -18
""",
    """
my__off ailmqv -18 -17 18 -28 -15 -16
~fec cdefhijklmpqrv -21 -38 -17 -18 -27 -23 -34 -28 -28 -38 -24 -32 -24 -28
~ile> gnopu -18 -17 -20 -18 -21
""",
    """
licencia$ am -15 15
should__there ahjmn -19 -16 -16 -27 17
~<sig cdefgijpq -28 -18 -24 -21 -25 -44 -16 -35 -19
~ops d -15
""",
    """
@cancel_nomas m -17
a__out imor -16 32 -17 -21
mandatory m -21
ok_if m -15
querer aklms -17 19 -23 -20 -16
somebody__@call i 15
toman bdhmnu -16 25 -16 -21 -21 -17
tuesday adeghijknoqruv -37 -25 -24 -18 -38 -21 -21 -21 -28 27 -26 -22 -25 -17
you__how gq 15 -15
~der efhijkloprs -32 -29 -22 -30 -39 -16 -17 -19 -18 -30 -33
~hace cefhjkloqrt -33 -18 -24 -37 -47 -29 -35 -29 -22 -30 -26
~layl k -22
""",
    """
am_thinking am 16 -17
is__after bdmu -16 -15 -24 -18
long__@symptom s 15
no__not glmoqv -21 -22 20 -25 -25 -22
texteen lmuv 24 -21 -15 -19
when bcdefghjkpqtv -17 -22 -17 -21 -21 -34 20 -22 -21 -16 -33 -22 -35
~<hor cdefghijklpqrtuv -23 -38 -18 -34 -42 25 -35 -41 -34 -26 -23 -26 -30 -23 -48 -37
""",
    """
@relative__mi mp -17 19
espanol abcdefghijklmnopqrstuv -39 -20 64 -39 -47 -36 -28 -32 -22 -46 -42 -50 -60 -41 -41 -29 -33 -31 -36 -29 -43 -32
for_next mo -17 -20
talki* ablnu -22 -22 -23 -18 17
you__@spanish cm 20 -23
~andl mnopq -21 -15 -15 20 -24
~deal dmu 18 -18 -17
~drug hqu -17 -16 18
~poc mnor -38 -16 -21 18
¿_con m -18
""",
    """
like__get m -17
need__out admn -22 -22 -23 17
right_there j -25
~eres cfghijklnopqrstv -30 -22 -35 -24 -25 -30 -25 17 -32 -30 -25 -31 -35 -31 -16 -36
~nozc im -17 -16
~plit d 17
""",
    """
me_lo m -19
much__does m 16
of_the adgmqruv -22 -35 -25 -19 -18 -26 -36 -21
trade_with io -16 19
want__a am -22 16
~<ban adghiklmopqst -23 -30 -22 -38 -24 -18 -20 24 -21 -24 -20 -22 -18
~peni djnqrsuv -19 -18 -17 -17 -17 -19 -23 -16
""",
    """
hello bcdefghijklnopqrstuv -27 -24 -28 -26 42 -24 -24 -33 -29 -18 -30 -21 -27 -27 -29 -25 -27 -21 -23 -24
relea* adgilqru -19 -17 -19 -16 -16 19 -21 -27
want__the bo -23 -20
~dium j -16
""",
    """
base u -17
do__@insurance dmq 20 -20 -17
dormi* mqu -17 -19 16
este_chat gmu 22 -19 -20
have_a abcdghksuv -18 -52 -37 -18 -25 -43 -27 -32 -31 -17
i__but abgmq -15 -16 -25 -34 -16
no__los klm -22 -17 17
no_manden lm 20 -21
pasa__mi p 17
truck_is j -16
~tta m -18
""",
    """
@relative__in jmnqrsu -17 -20 19 -28 -23 -22 -26
minute$ r -17
must_be b -15
pueden__otra k 18
remin* ablo -17 -22 -16 -20
resul* m -19
~now> adefijlns -29 -16 -27 -25 -25 -31 -24 -19 -35
""",
    """
@ride__an pq -16 16
friends mq -16 16
have_the amntu -33 -36 -18 -21 -16
inter* fghikopqrstuv -16 -31 -24 -25 -22 -30 -21 -30 -18 -28 -16 -20 -27
me__@ride mq -31 16
my_job gin -21 15 -16
phone abcdefgjlnopqrstv -20 -69 -49 -16 -31 -35 -44 -27 19 -25 -49 -54 -49 -51 -50 -34 18
they_@cancel bm -18 17
~<ell lmu -20 -26 -17
~<jo bdegikmnoqru -22 -27 -15 -25 -24 -21 18 -28 -17 -24 -19 -23
~embl ms -16 21
~hart al -16 15
~ner> adhklmnpq -35 -36 -16 -18 -23 -36 -27 -18 -31
""",
    """
off__please am -16 -16
puede__@person ai -16 16
sacame alm -16 15 -16
vean am 22 -20
""",
    """
^el abcdefhiklrstuv -26 -19 -31 -19 -34 -27 17 -45 -39 -50 19 -18 -34 -15 -24
my__with alnopqu -17 -21 23 -19 -21 -26 -25
not:necesito abgo -22 17 -20 -17
on__red j 18
one__the mo -22 -18
~aps> ajm -16 20 -21
~tado jlnp -22 -20 -16 -17
~ular abijnoqr -25 -24 -24 -20 -19 -23 -16 -18
""",
    """
@day_just m -19
^ok bcdefghjlmnoqrstv -48 -46 -65 -68 -65 -47 -42 -46 -33 33 -28 -49 -39 -18 -29 19 -36
confu* muv -16 -19 18
~empt mnu -18 17 -18
~mix amu -15 -15 -15
""",
    """
olvido n -15
right_to n 15
weekends ahmu -23 33 -28 -17
~acat mr 19 -17
~pap bdgklopqrstuv -23 -18 -30 -22 -24 -31 -21 -31 -24 -20 -19 -35 -17
""",
    """
a_mess m -18
a_nadie qv 15 -18
campus$ jm 15 -15
do__help dg -18 -27
i__yes m -19
number_to km -16 -23
po m -27
stuff_can m -17
this_the dgimsv -20 -16 -18 20 -19 -20
want__get m -16
what__for am -17 -18
~ever cdeghjknopt -37 -22 -30 -23 -23 -40 -15 -48 -41 -30 -16
~ucks anu -16 -16 -18
""",
    """
=beside:running_late adhijklnpqru -20 -16 -16 -18 -34 -16 -16 -24 -23 -21 32 -15
^nadie m -16
just_a iru -17 -19 18
lo__que inu -15 -15 -17
need__@cancel abm -19 21 -33
nomas jmq -17 -17 -20
not:going dlmp -17 -16 -25 -20
por__mall jmu 17 -19 -17
~acio cfgklmpqsv -17 -17 -40 -20 -17 -15 -20 -21 -24 -25
~rrow cdfgklpru -17 -26 -19 -15 -15 -19 -16 -23 -21
""",
    """
^text agilmuv -25 -24 17 -22 18 -27 -23
able__after q -16
ahorita$ hm 16 -22
going__my m -21
good__her m -16
over__@call di 16 -17
que__id dn -23 23
~ante abcfghjlptuv -16 -43 -25 -16 -39 -15 -25 -39 -15 -18 -20 -16
~mbu m -20
""",
    """
hace_el ap -19 21
mi__en mq -20 -20
~nle aijklmo -18 -15 -17 -16 23 -19 -18
""",
    """
@relative__only q 18
i_sent im -16 22
it_on mo -31 -20
nicotine mn -18 16
not_@visit m -16
~bsc abcegikuv -18 -17 -16 -18 -21 -17 17 -27 -18
~cir abmn -24 -20 -21 -19
~labi i -16
~nto ceghiknqtuv -28 -22 -28 -27 -27 -26 -32 -18 -15 -25 -53
""",
    """
@cancel_mi akmo -33 -17 22 -31
it_so dm 18 -18
next__me anp -17 19 -17
no__por bcgiop -29 -17 -16 -23 -27 -19
not_who m -21
~ple efhmnpqstu -38 -34 -21 -19 -20 -43 -52 -20 -22 -17
""",
    """
this__from fju -17 -17 -19
vuelvan gik -16 -15 17
will__be abhlmpqr -25 29 17 -28 -50 -29 -25 -44
~lav mp 27 -16
~mone ilnov -19 -18 -17 -21 -15
¿__@vehicle dm -17 -21
""",
    """
^cambienme o 15
de_@visit m 17
elevator jr -18 29
just_@stop lm 15 -19
name__the m -22
soone* bhmou -18 -17 -18 18 -24
the__@door dhlu -16 -27 -15 -17
""",
    """
@texts__me blmqv -25 24 -33 -17 -16
baris* u -18
forev* adm -20 -15 -19
llamen b -16
use_my dm 19 -21
~func m -28
""",
    """
@stop_on klmpr 21 -20 -21 -17 -19
can__anyone q 17
of__it m -23
~<aft abcdegjlmtuv -20 -16 -31 -17 -21 -35 -19 -32 -39 -26 -17 -23
~dola mqsu 22 -16 -18 -17
~ibie gm -23 -22
""",
    """
almost_there fjlmr -21 -17 -17 -25 31
another_@visit b -20
answering g -16
clear abcdefgijlmpquv -22 -16 -16 -18 -16 -20 -26 -21 -17 -22 33 -18 -18 -27 -15
dejen acgijklnoqrsuv -16 -16 -23 -32 -22 -40 21 -26 -24 -17 -19 -18 -26 -26
is__@drink du -23 -16
number__not u -18
ya__mi jpqr -17 18 -21 -22
~tly dlmn -19 -17 -23 -16
""",
    """
cooki* m 21
get__off adgklmuv -30 16 -16 -16 26 -31 -22 -21
need__@texts km 21 -27
~beco do -18 20
~ight bcdefijklpuv -24 -38 -18 -48 -39 -20 -17 -18 -33 -40 -29 -30
~llen ahnr 15 -18 -17 -18
~ocia h -15
~what bceiklopqrstv -34 -60 -47 -24 -40 -25 -17 -52 -17 -61 -27 -29 -47
""",
    """
@stop__up lm 16 -19
back__me m -30
me__dia m -17
quedo_mal pq -28 20
~<fr aehknoqtv -31 -40 -17 -20 -23 -37 -46 -29 -56
~ode adgikmnpu -17 -18 -18 -15 -17 -15 -16 -26 -20
~ueva djv -20 -19 -18
""",
    """
@book acdefgijklnopqstuv 60 -38 -30 -36 -25 -49 -50 -58 -48 -51 -46 -25 -40 -56 -42 -40 -58 -45
@stop_texting giku -28 -22 -46 -17
gps_says mr -19 19
is__a fhkmnoprstuv -35 -27 -27 -20 -28 -29 -40 -24 -23 -20 20 -43
me__alguien iq 28 -18
no__escriban l 16
~<gir abl -18 -16 -16
~ede> beghklmptuv -16 -24 -22 -45 -42 -34 -40 -18 -35 -37 -37
~ful bgjnqtv -20 -17 -26 -19 -17 17 -18
""",
    """
and_you mu -19 18
even adhm -15 -17 -16 -22
message_this l 16
tengo__ayuda g -16
they__@animal u 21
ya_le akqv -20 -18 -19 -17
~<mat bgmnoqu -16 -18 -22 23 -17 -15 -20
~cpa n 17
~most r 16
~row cdfgjklruv -18 -15 -20 -22 -19 -19 -15 -32 -32 -15
~uant abghimqsu -37 -21 -26 -25 -28 -26 -16 -22 19
""",
    """
is__capital m 15
me__recipe m 17
sitting r 16
~avai bhjnu -16 -16 -18 -18 -16
""",
    """
for_@day adlmqru -20 -18 -20 -24 21 -16 -16
hold__for bm 20 -16
she_got p -15
~<id bcefhijkmot -25 15 -21 -20 -22 -34 -26 -25 -44 -30 -20
~cay npqv -15 -18 15 -17
~ebo cdefjkmrsu -24 -25 -26 -30 -36 -23 -34 -34 -42 -19
~nton m -17
""",
    """
another_round a 16
day_please am -16 -16
esta_semana ahq 17 -23 -17
guys__@day h 18
necesito_una im 25 -34
the__before aghjmu -23 -16 -19 -16 -15 -20
ya__pueden k 16
~are cefghkqu -32 -19 -19 -36 -31 -39 -16 -15
~ite aefhijnpqtuv -33 -17 -28 -28 -30 -36 -16 -23 -33 -23 -37 -36
~rdad m -20
""",
    """
by_mistake lm -20 -15
if__just m -15
is__go dmu -18 -21 18
rara s 17
~arol mv -17 17
~lto abcefghiklmqrtv -21 -22 -25 -34 -20 -27 -20 -24 -20 20 -39 -25 -25 -21 -25
~ome> cefgijklmov -32 -37 -39 -32 -54 -30 -31 -43 -27 -17 -22
~rson u -16
""",
    """
@relative_with mnp -22 -19 16
list_of lm -17 -20
not_say lm -20 18
~bete u -19
~lud dhijrsu 16 -16 -27 -16 -17 -19 -20
""",
    """
can__still aimnoqu -24 -18 -28 24 -33 -23 -18
could bdflmnprv -22 -27 -16 -22 -24 -18 -31 -24 -20
forward il -17 -17
~jo> cefghlmortuv -32 -19 -21 -26 -27 -19 -16 -23 -19 -26 -23 -38
~nvie bgilmopqv -18 -17 -17 16 -23 18 -16 -20 -17
~roce adg 22 -19 -16
~stem aou -17 -15 -19
""",
    """
i__done muv -26 -17 -16
my_@insurance oqu -16 -21 -18
the_car ab -19 -20
""",
    """
=said:location abcdefghijklnopqstuv -63 -90 -59 -119 -73 -108 -70 -81 -105 115 -83 -87 -112 -83 -68 -106 -105 -91 -50 -98
against_it m -20
all$ cefghimnosu -19 -20 20 -25 -36 -34 -46 -30 -32 -30 -35
going aegklstu -17 -15 -31 -25 -21 -21 -25 -23
i_be bm -21 -39
in__be p 16
me__the cefhjnqrstuv -27 -16 -16 -32 -19 -29 -24 -29 -37 -26 -20 -26
me_for bi -15 -22
numero abcdefhmnopqrst -25 -32 -25 -36 -21 -18 -26 -22 -24 -28 -25 -26 -28 -25 -17
says__@stop klm -16 -17 19
~ega> r -18
~saje abdmqrs -20 -20 -15 -20 -16 -15 -15
""",
    """
@relative__do abcmnpu -24 -19 -15 -20 -18 19 -29
oye u -16
the__all hjor -18 -21 -17 -17
~eur m -17
~icki a -18
~lut d -16
""",
    """
gummies mn -23 21
onda$ gjmt -21 -24 -17 -16
siempre nv -16 -20
the__you bdiknqrt -26 -31 -28 -17 -16 -17 -15 -18
~<dk em 17 -17
~liv abhjlnorsu -25 -20 -18 -24 -22 -20 -24 -23 -16 -31
~sjd cdefgilmu -16 -16 31 -19 -16 -15 -20 -28 -18
""",
    """
bye_remove blm -20 21 -20
la_pueden mo -19 21
version c 15
~oge bcfgiklnorsuv -21 -16 -15 -23 -31 -19 -19 -26 -24 -21 -16 -29 -19
~soon cdghijkmpqs -18 -23 -25 -28 -22 -25 -20 -18 -18 -26 -20
""",
    """
@visit__texting m -17
good_afternoon fo 16 -16
is__and amns -17 -22 -23 17
los_@texts abdefhjknopqrstuv -55 -51 -32 -25 -21 -31 -33 36 -30 -40 -30 -30 -31 -31 -21 -52 -47
put__@relative im 17 -23
~ull abcgijknopqrsuv -30 17 -17 -21 -28 -25 -20 -24 -19 -21 -23 25 -22 -29 -17
""",
    """
@drink__good m 17
@relative__so m -23
calls$ ah -16 15
drink n 17
i__@late abcdgiklopqsuv -29 -30 -18 -21 -28 -23 -15 -24 -15 -26 -31 -22 -22 -34
~avia bdv -20 -19 -17
~ioma acmo -16 26 -17 -19
~rack d -15
~with acfhrsv -19 -39 -34 -22 -16 -16 -19
""",
    """
an_apt admn 28 -19 -28 -17
not__sorry o -17
times bdmqr -27 -25 -23 -24 -18
~<raj mpq -21 -17 22
~ast abefgikmopqu -31 -20 -38 -37 -28 -20 -35 -17 -28 -26 -26 -31
""",
    """
^con agklqru -23 -25 -16 -15 -18 -19 -30
can__back bdhijmo 19 -15 -16 -18 -17 -27 -20
convi* loq -16 20 -18
far__from jm 20 -23
have__for bdntuv -27 -26 -18 -18 -22 -20
it__running m 16
not__you abdhikmoqv -17 -19 -16 -16 -26 -17 -29 -19 -21 22
quede acdgijklnopst -20 -28 -18 -18 -27 -26 -22 -15 -40 -33 -20 21 -20
to_that m -17
~<cr aefghikpqv -18 -34 -32 -40 -37 -32 -35 -33 -45 20
~esi bdefgjkqrtv -15 -53 -25 -23 -33 -33 -19 -18 -31 -27 -35
~ly> aefjmpsuv -21 -36 -40 -32 -33 -31 -44 -24 -33
""",
    """
@medicine_or bmn -19 -25 23
lado jmu 22 -21 -16
milk ahiklmopqrsu -26 -16 -16 -25 -15 36 -17 -15 -18 -24 -27 -20
mlk_day h 15
netwo* m -15
the__day abdgijmnp -31 -23 -17 -20 -17 -23 -39 19 -20
usan dghu -15 -17 -16 18
~ega defgilnptu -42 -19 -22 -42 -25 -25 -43 -31 -23 17
~noo bhmoru -16 -17 -31 21 -21 -22
~orty m 18
~scul l -18
""",
    """
^@person bcefhimtuv -17 -17 -22 -26 -22 33 -28 -16 -23 -24
be__it mnr -16 -16 -16
bring$ mn -28 21
in__it am -16 -21
llego_a j -19
~lide mo -18 22
~usan aghnu -17 -18 -18 -16 15
""",
    """
^@drink abcdefghijklopqrst -26 -26 -27 -32 -32 -27 -32 -21 -32 -24 -23 -28 -28 -15 -29 -24 -24 29
y_si moq -21 -18 18
~gree abdmpqtu -19 -16 -19 -16 17 -16 -19 -18
~lem aegijlstv -24 -17 -20 -20 -18 -20 -17 -17 -20
~toe mn 17 -20
~weat m 24
""",
    """
already__me m 18
como__ser a 18
for_the acdgmrsuv -26 -22 -30 -37 -22 -37 -17 -48 -34
got__@day amo 17 -19 -17
no__recibir kl -22 21
no__to mopqu -26 -18 -20 19 -16
on$ abdegijkmopqstuv -16 -44 -38 -35 -39 15 18 20 -32 -33 -32 -37 -35 -28 -41 -22
quite* agijklnpqsuv -32 -19 -21 -18 -36 15 -32 -17 -21 -25 -26 -27
the_calendar m -17
to__is admnq -21 -20 -16 -25 18
want_me agmo -24 22 -30 -15
~fis gmn -19 19 -16
~ody bcdegjkmnrt -15 -23 -24 -21 -33 -26 -26 -52 -19 -29 -31
~prep abgj -20 -19 -27 -16
~rnin bdefgijklmpqtuv -36 -19 -22 24 -24 -17 -21 -26 -29 -18 -21 -29 -18 -27 -31
~scre j -16
""",
    """
as_a m -20
el_walmart jm -19 22
it_take djmnu -25 -22 26 -20 -19
should bcdhiklov -31 -23 -42 -30 -23 -18 -30 -20 -19
trabajo$ adhjmqru -25 -27 -23 -23 20 -25 -17 -16
what__point mu -18 18
~<abr adhijlnoqr -22 -22 35 -23 -19 -15 -22 -24 -17 -15
~arb a -22
~cipe m 22
~nori dh -15 -15
~ythi cfghiqrtv -18 -21 -33 -40 -29 -18 -29 -16 -29
""",
    """
@price__i djm 24 -16 -24
day_after o -15
desuscribirme kl -18 19
~<pee s 16
~orwa il -17 -17
""",
    """
@symptom$ abcdefghijklopqrstv -42 -37 -31 -42 -24 -25 -32 -32 -35 -42 -30 -38 -43 -36 -44 -42 44 -30 -32
could_my cmp -15 -25 -19
i_@book abcdghijlmnoqru 47 -25 -16 -30 -27 -26 -18 -20 -18 -35 -26 -26 -26 -19 -21
is_@vehicle q 16
not:fan l 16
nothing__now a -18
reach_out bcikmu -16 -20 26 -18 -29 -15
~<onc ao -16 17
~cun a -17
~rst> bhkpqr -20 -26 -16 -23 -21 -24
""",
    """
onde efjmu -18 -20 28 -27 -26
solo bim -25 -16 -24
wear__@clothes mn -17 16
~cen abcefghiklnpqs -26 -30 -18 -17 -20 -33 -19 -28 -26 -30 -16 -26 16 -25
""",
    """
#_@hours s 21
it__@person m -16
keep__@visit v -29
not:how bgjklmuv -20 27 -24 -16 -25 -34 -27 -19
we__when jm 17 -17
wear adghjoq -25 -23 -24 -21 -22 -20 -25
you_help gu -24 -17
~cion abcdegiklopqsv -17 -40 -36 -20 -33 23 -20 -32 -40 -23 -30 -24 -37 -34
""",
    """
es_lo bijmnv -17 -21 -21 -30 -23 -16
in__and b -19
there_til n -16
~age> abcfhijnopqrstuv -34 -18 17 -16 -20 -25 -32 -27 -25 -18 -21 -18 -20 -20 -16 -23
~jfkd em 24 -21
~nyon abdjlnorsu -21 -21 -26 -22 -23 -24 -16 -17 -16 -31
~ulle mr -16 17
""",
    """
learn m 19
que__en adgjks -20 -26 -21 -28 -16 -18
she_has m -18
that__not bgjqtuv -20 -18 -16 -29 -19 -18 19
""",
    """
all_in ahu -22 16 -15
get__# n -15
like__@visit a 19
pueden__por m -16
send_@texts m -15
the_new u -16
~boda m 15
~camb acdghijlnprsv -18 19 -18 -17 -20 -24 -18 -21 -16 -18 -20 -22 -29
~iod dmnq -19 -21 18 -20
~kfj em 19 -19
~lea adefghnpsuv -18 -49 -46 -44 -16 -32 -19 -28 -45 -20 -24
~rese bghjlnpqsu 15 -30 -16 -18 -28 -26 -16 -23 -22 -22
""",
    """
@vehicle_a abdghijklmnopqrsuv -27 -25 -17 -26 19 -25 -24 -18 -21 -22 -28 -24 -33 -16 -27 -29 31 -16
baja__@visit abl -21 15 -21
bendecido fm 16 -16
drug hqu -17 -16 18
se_agreed m 15
there__can ahm -16 -17 -18
~eact klm 23 -20 -22
~lige d -16
~nlin agm 19 -16 -15
~vin dghijlnrt -28 -18 -29 -17 -31 -36 -30 16 -20
""",
    """
#__can m -17
goes djmnp -22 22 -33 -20 -17
the__thing lmoqsv -24 -15 -16 -19 -22 -15
~idge mr -20 22
""",
    """
=said:cost abcdefghijklnopqrstuv -55 -60 -88 124 -87 -114 -88 -106 -57 -56 -66 -100 -89 -112 -61 -43 -71 -82 -112 -64 -95
enero do -16 17
got__but gmor -18 -17 -15 17
is__fav m 21
spray m -21
wear_when mn 15 -16
won$ m 16
~<sou u -18
~targ hu -20 -16
""",
    """
@relative_se abcnpqu -18 -21 -16 -15 -16 20 -16
casa cdghjklou -20 -21 -15 -20 -27 -22 -21 -24 -23
complaint$ m -18
for__@person m -23
habla_@spanish c 19
i_get befglnopqrstv -16 -19 -21 -37 -15 -27 -16 -35 -15 -22 -15 -19 -37
se__@late cdmnoq -15 -17 -16 -18 17 -18
~<lig almq -16 -23 -19 -16
~nks t 16
~spu dfgjluv -28 -18 -23 -18 -23 -25 -17
""",
    """
^de abgilmnpqrsuv -26 -16 -24 -19 -25 -45 -19 -26 17 -16 -20 31 -36
mi_lugar bjmo 17 -18 -20 -19
monst* n 15
not:driver bpq -15 -25 22
to_keep m -23
~beg n -19
~iar adinq -18 -16 -21 -20 16
~icke dimu -18 -16 15 -17
~uega m 18
""",
    """
gener* m -16
hijo cdegilmntu -15 -17 -15 -19 -16 -21 -17 -35 -17 -25
la__# bdln 25 -15 -26 -17
the__place adgv -18 -16 -16 -22
to__days mo -16 17
~<oh a -16
~hec bghijklnqrsu -18 -19 -19 -24 -22 -19 -18 -29 -28 -16 -21 -18
~nows m 16
~oke cdehjkpt -22 -36 -18 -23 -33 -32 -28 -20
""",
    """
away__@visit m -15
cual__@hours hjm 18 -18 -16
someone__can o -16
~ijo m -17
~pele jlmpu -16 -18 -19 -16 -20
~post hm -25 21
~que bcdefghmnuv -35 -18 -25 -38 -43 -28 -50 -17 -25 -30 -33
~ruct bjn -15 -16 15
""",
    """
@medicine__to a -15
^sigo abmors -19 -18 -28 -17 -21 18
already_said m -17
and_he m -18
in_french m 17
locked_in q -16
no__keep o -16
should__have mn -36 34
tomor* cdfgklpru -17 -26 -19 -15 -15 -19 -16 -23 -21
ya_cerraron hmr 16 -18 -17
~<ho cdegijklnrtuv -64 -65 -62 -76 -42 -19 -73 -59 -19 -17 -55 -37 -21
~ap> adno -16 -17 16 -18
~cono gin -17 -15 -15
~nco> h -23
~shop abklnru -17 -21 -19 -22 -26 -18 -15
""",
    """
not_going mp -18 -16
ok__@drive n -15
~<pai ghijklnpqs -26 -19 -22 -22 -17 -18 -34 -16 -17 -23
~alu bgijklnopqrs -17 -16 -24 -16 -18 -22 -22 -21 -17 -18 -22 -22
~ra> cefghilmnpqst -42 -66 -47 -18 -16 -29 -42 -16 -26 -20 -35 -19 -65
~reco abcdgjrs -16 -26 -25 -22 -35 -26 -29 -18
""",
    """
^stuck r 15
can__by n -17
does_@insurer du 18 -17
not__more m -22
off_this abglm -22 -19 -23 33 -32
~anes ad -16 19
""",
    """
donde__@parking m -23
me_manden m -25
there__# abdfijmnqrsv -26 -23 -27 -16 -28 -28 -30 -26 -25 22 -15 -24
we_do dlmoqsu -20 -17 -37 17 -23 -20 -15
when__library m 16
~<cal cdegjklnpqrst -30 -51 -22 -34 18 -15 -15 -35 -37 -16 -25 -24 -22
~dee m 16
~iso aehijrtu -22 -17 -18 -19 -17 -21 -18 -25
""",
    """
@clinician$ bcegijklmnopqrstv -25 -28 -22 -38 31 -42 -41 -48 -18 -41 -49 -39 -42 -38 -36 -27 -33
if__@eat mn -17 16
is__my bdnoqr -16 -18 -31 -24 -19 -22
la_@vehicle abdhmnqsu -21 -16 -18 -21 -30 -19 18 -16 -17
not_now bmt -23 21 -22
oblig* dm -17 -16
~<sw mnr -24 -15 -19
~gat du -20 -18
~pasa abcdefhkmruv -37 -36 -23 -29 -21 -24 -38 -26 -34 -18 -32 -19
~rwor dg -20 -19
~spra m -25
""",
    """
@spanish_por abcgjklmo -20 -22 19 -17 -25 -19 -26 -16 -20
@year$ gijlmnqsu -23 -21 -22 -20 20 -30 -17 -27 -22
el__quiero m -15
interested$ m -30
not:era b -16
this__on m -15
~mabl fmt -17 -20 21
~ste> abcdefhjmnopqrsv -23 -31 -24 -34 -20 -20 -31 -40 -17 -35 -35 -23 -27 -25 -22 18
~ulli amr -16 -26 19
""",
    """
be__before n -17
operator defhilmrtu -18 -32 -23 -23 35 -19 -34 -19 -17 -16
that_from m -15
vez_que u -18
""",
    """
^esto dgjlmv -22 -24 -18 -22 -17 21
numero__es v -16
resume__@texts klm 27 -15 -20
rides$ dmqu -16 -18 23 -22
~<mnb efm 23 -17 -26
~rly> bdiju -16 -20 -20 -17 -24
~ruc bchiklsu -29 -18 -24 -27 -23 -20 -23 -24
""",
    """
can__earlier o 15
es__@relative m -18
i__due m -15
~sito efghjlprstuv -19 -16 -19 -18 -21 -15 -27 -23 -26 -15 -17 -23
~watc bgijlnpu -16 -17 -16 -21 -17 16 -15 -26
""",
    """
mess mn -32 16
que_se cdimosu -16 -23 -21 -24 -23 -17 16
recogerme bnq -22 -17 22
~else cghijmnp -16 -19 -21 -31 -21 -27 -22 -36
~ons> abefhkoptu -21 -19 -26 -23 -29 -33 -19 -27 -22 -25
~tee abdgijklv -21 -18 -27 -20 -20 -17 -17 18 -23
""",
    """
can__say cgmou -16 25 -22 -16 -17
consiguieron_mi m -15
copay dmu 31 -31 -16
for_it am -20 -30
no_quiero acgikmoquv -47 -26 -16 -30 -24 27 -32 -26 -32 -24
pacie* bfhimn -19 -15 -15 -15 -31 -19
~any bcegjkmprs -35 -23 -27 -50 -20 -43 -18 -20 -49 -38
~irme dijnorsuv -18 -30 -17 -31 -19 -18 -16 -29 -16
""",
    """
#_# abcghijklnoqsuv -33 -29 -17 -25 -34 21 -28 -21 -31 -23 -30 -23 -22 -24 -23
how_soon o -16
me_with u -18
you__texting gkmv -20 -20 -18 16
~brui m -18
~ecid cdeghjklnopqrsuv -16 -27 -16 -26 -21 -23 -26 -30 -26 -18 -22 -23 -31 -30 -26 -23
~levo abcdfghijklnoquv -25 -16 -19 -25 -18 -20 -30 -18 -22 -20 -24 23 -18 -26 -26 -19
~ves> bds -17 -15 -16
""",
    """
i__two m -20
~ecue m 16
~ndia m 17
~oan> dm -17 21
""",
    """
@hello_is f 18
i_had agjlnorsuv -29 -16 -17 -16 18 -25 -20 -25 -23 -19
que__antes a -16
~gned agm -18 -17 -22
~nxie m -18
¿_que bcdfghiklprsv -24 -35 -20 -18 25 -20 -36 -20 -26 -20 -17 -29 -22
""",
    """
@relative__mal pq -28 20
chamb* hm 16 -16
if_that ao -15 18
is_a acdefghjkotv -27 -22 -19 -16 -32 -37 -22 -49 -22 -16 -29 18
paseme__la ij 20 -16
what_exactly gu -16 16
~gro mnquv -16 -21 -15 20 -17
~play abdgjlmoqru -23 -17 -23 -17 -22 -30 23 -19 -16 -23 -21
~vive m -16
~ylic m -17
""",
    """
@cancel_la abmo -24 27 -32 -31
@eat_for u -16
can__make ilmrs -20 -23 -32 -21 -26
of_gas dm -19 21
since bdijlmnopqrsu -28 -25 -16 -17 -16 -15 -17 -21 -22 -19 -20 30 -30
~<ed d -17
~<mo acdeghijkpqtu -27 -45 -28 -56 -44 -24 -49 -45 -16 -58 -23 -31 -16
~iri b -19
~yud befghijklmnoprstv -27 -24 -27 30 -21 -32 -29 -23 -32 -16 -27 -26 -24 -19 -20 -20 -21
""",
    """
and__do m -28
como__esto gmu 21 -22 -36
hace$ mu 17 -17
nights m -21
not:comprendo m -16
options$ dgjlmn -20 19 -18 -17 -26 -19
poco$ moqr -16 -18 -16 19
sign__@relative am 18 -25
to__home bmnrs -15 -22 -29 -15 -17
~con acdefjkmrst -16 -43 -37 -35 -35 -23 -18 -39 -38 -36 -19
~file d 17
~spue dfgjluv -27 -18 -23 -18 -23 -25 -17
""",
    """
algun o -15
calle adijlv -20 -16 -32 28 -19 -28
can__her m -21
desus* kl -18 19
good_@stop m -16
have__my cm -16 -17
menor d -19
para__es adjuv -16 -19 -23 17 -16
what__that nqu -24 -24 -15
~<of almn -18 -19 -16 -24
~ory> abjl -16 -17 -15 -17
""",
    """
financing d 17
for__i hinu -18 -16 -22 -20
i__@pay adgilmnoqsu -28 33 -28 -23 -22 -24 -33 -22 -24 -15 -23
i_talking iu -18 20
pido m -17
que__este jv -20 -27
that_normal mq -17 -16
to__pharmacy m -18
~<sab abdjl -20 -21 -18 -16 -19
~llu s -15
~thou gilmpv -22 -16 -22 -47 -20 -15
~tra> cefhklmnpqrstu -29 -21 -19 -23 16 -22 -23 -45 -37 -16 -27 -38 -20 -53
""",
    """
anybo* djmouv -19 -17 -17 -20 -20 -16
as__is blmqu -18 -17 21 -16 -19
make_you m -18
not:these bcdilmu -16 -15 -18 -21 20 -27 -20
por__@medicine s 15
si_hay pq 15 -19
viene dm -16 -26
~resi bdghiv -16 -20 -18 16 -19 -15
""",
    """
^quisiera mpu -18 -17 -16
cual abcejklnopqrsuv -19 -22 -17 -20 17 -19 -19 -26 -21 -28 -20 -24 -31 -51 -22
no__licencia mq -16 17
~ayo> npqv -15 -18 15 -17
~hea acfghjmopq -21 -23 -20 -35 -30 -33 -16 -24 -32 -37
~opt abefgijmnprstuv -24 -26 -20 -17 19 -20 -19 -19 -26 -19 -26 -21 -17 -29 -23
~ortu cn 17 -18
""",
    """
@book__for abo 24 -17 -16
could_you cnqtu -17 -32 -24 -17 -16
day_to fmt 15 -18 -17
do__knocked m -15
not:now adghimnprst -22 -22 -22 -16 -18 20 -15 -23 -28 -19 -24
that_ok abjmnoptu -25 -17 -20 -40 19 -28 -15 -21 -30
~aki abdgikmotuv 18 -24 -37 -18 -26 -18 -19 -31 -16 -34 -26
~teme ijlnu -16 -18 -22 -17 -17
""",
    """
alo efjlmtu -23 26 -15 -16 -26 -17 -17
am_ok n -15
cross jo 18 -16
la__hora o 17
no abcdefhijklmnpqrstuv -81 44 -40 -22 -132 -121 -41 -21 -65 -78 16 -26 -18 -58 28 -56 -51 -110 -47 34
where__place ju 19 -19
~aras lm 20 -18
~cks> abnorv -22 -20 -22 -17 -18 -18
~iest dhij -19 16 -18 -22
""",
    """
a_@clothes an -19 -17
aguac* dm -15 16
glasses abdimoqru -24 -17 -23 -16 23 -16 -19 -18 -23
~cept bcdefghijloprstuv -21 -20 17 -20 -24 -15 -28 -32 -27 -26 -17 -17 -17 -18 -17 -30 -23
~essa abdlnotv -21 -19 -21 15 -17 -18 -16 -20
~onoc q -18
~yone abdgjlnoprs -22 -25 -29 -20 -23 -26 -25 -18 -18 -20 -19
""",
    """
@hello_this lsuv -17 -18 -22 -15
^ha efmv -23 -17 18 -17
a_no m -25
back aefhklnoruv -16 -18 -20 -25 25 -42 -31 -18 -17 -20 -35
have__@place jmu 19 -20 -19
i__@person i 24
it_off bdimnopu 25 -17 -25 -31 -18 -22 -17 -22
puedo_@drive joq -15 -18 18
~anza imu -16 -17 -15
~elim aklmv -18 -16 18 -23 -15
~fac beijlnoqrv -24 -18 -20 -21 -23 -19 -21 -21 -20 -18
~se> aefghkmnpqrtv -18 -66 -63 -21 -43 -17 -24 -35 -42 -19 -16 -43 -24
~todo egijkmnorv -17 -22 -25 -21 -17 -19 -30 -33 -28 -15
""",
    """
bad__you m 20
el__en agqrs -22 -16 -19 -24 -24
may__speak i 16
papeles jlmqu -16 -16 -17 -16 -19
~<eda d -17
~anot cdghiklmnprs -25 -24 -27 -23 -29 -18 -23 -19 -24 -34 -22 -23
~ich abdijlnopqstv -27 -16 -29 -21 22 -25 -29 -25 -18 -23 -18 -21 -19
""",
    """
am_good acfgijlnptuv -17 -17 -22 -23 -16 -18 16 -22 -27 -18 -16 -20
have__a imnou -25 -39 -21 -15 -27
i__care m -20
my_day mt -22 18
they__my dhnosu -20 -20 -16 15 -20 -16
~erio dmnq -16 -16 20 -17
~ern bghijklnpqrst -27 -19 -23 -22 -21 -18 -25 -20 -17 -28 -24 -20 -16
~hrea l 19
~ssio cdgnors -15 -23 -22 -24 -16 -16 -18
~stoy cefhilprtuv -35 -26 -26 -38 -37 -21 -41 21 -25 -38 -45
""",
    """
depression$ u 20
es__ir q 17
llego_un dmr 16 -21 -15
my__but abmo -17 -20 -18 17
the__again lm -20 -23
~<hos dhiprst -19 -19 -19 -21 -16 -22 -16
~<pop dfgj -17 19 -18 -17
~gne agm -18 -17 -22
""",
    """
a_menu dghiu -17 20 -15 -19 -19
after_the abs -15 -18 19
for_her i -16
have_been adilt -18 -17 -16 -17 22
rock$ ahmt -16 -18 -18 20
~<gra bcdefghiklnqsu -19 -24 21 -25 -18 -18 -23 -20 -19 -16 -16 -18 -22 -30
~find abcdegiknstu -19 -30 -22 -36 -18 -28 -29 -32 -34 -28 -23 -30
~lata dmn 17 -15 -19
~okay e -16
~opu m 17
""",
    """
#_out abdeilnorstuv -16 -20 -25 -38 -28 -35 -19 -23 36 -18 -19 -23 -16
^@hours abcfghijklmnou -21 -20 -18 -17 -18 33 -19 -23 -16 -18 -26 -21 -23 -16
all__me im 15 -20
de_las bdlmqsu 17 -27 -21 -27 -20 -18 -18
resubscribe_me kl 16 -17
ver abdinq 18 -22 -18 -23 -26 -18
""",
    """
@price abcdefghijklnopqrstuv -22 -35 -51 71 -44 -58 -63 -62 -23 -69 -30 -32 -15 -35 -38 -66 -54 -45 -35 -36 -38
about_it iln -16 -18 -22
borre* kv -15 -21
can__after n -17
driver__do bq -15 15
escribiendo gkm -20 -22 -19
hay__@fetch aijmqu -15 -15 -16 -18 -17 -18
need__copy i 15
super_me m -16
veo bjm -15 16 -20
wena deflmu -20 -23 28 -21 -27 -19
~<tel abcfknopqs -25 -23 -35 -19 -20 -33 -39 -29 -31 -19
~baja acefgijlmprtv -20 -34 -33 -30 -35 -39 -36 21 -39 -22 -42 -27 -31
~oved defklmnprs -25 -19 -18 -18 -28 -26 -24 -22 -30 -23
~seg ioqruv -18 -20 -20 -17 -15 -17
""",
    """
medicina bgjlmv -19 -19 -15 -16 -28 -15
moving uv -18 -20
que_onda gjmt -21 -24 -17 -16
text_to l -18
tratamiento cefghijkmopqrtuv -22 -23 -26 -29 -29 -41 -36 -26 -55 -38 -27 -36 -28 -20 22 -33
you__to abdgkpu -25 -32 -30 -17 -16 -17 -29
~lif bghilmnrsu -16 -19 -23 -22 -20 -21 -23 -22 -17 21
~slo dfhjlmnoqrsuv -20 -19 -19 -18 -16 -18 -16 -20 -18 25 -18 -19 -16
~ump adjqu -22 -15 -18 -16 -15
""",
    """
carpe* m 16
you__with dgijmn 18 -26 -15 -16 -20 -17
~empi m -17
~rac bdhijknopq -29 -27 -17 -26 -19 -22 -24 -19 -17 -19
~sena gim -15 -21 20
""",
    """
mind$ klrv -20 -20 -17 -23
much$ deilmu 28 -16 -20 -26 -43 -16
~ass> adgkqs -27 -23 -18 -15 -16 -19
~ese efhjklmnopqrstv -19 -27 -44 -44 -25 19 -25 -53 -30 -20 -48 -35 -19 -25 -17
~mile adou -15 -17 -19 -17
""",
    """
@machine__i i 17
@price_if adjmor -18 26 -17 -25 -15 -16
for__after mo -18 -17
not__with m -27
~<fl acefghilntuv -43 -26 -27 -25 -27 -35 -33 -35 -36 -20 -43 -34
~<gr bdeghilmnoqtuv -29 17 -32 -17 -34 -28 -24 -15 -33 -19 -28 21 -53 -22
~<ham s 16
~aya bilmu -19 -19 -19 17 -17
~zero q 19
""",
    """
@fetch__mi mnopq -23 21 -17 -25 -26
^check amn -19 21 -18
i__@english clmv 20 -16 -21 -18
nothing_to amn -17 -30 22
oak_street r -16
should__an mn 21 -18
stand* m -26
this__@open hm -20 16
you__are jm -15 -22
~<mys dmu -18 -18 -23
~emb agmops -21 -18 -17 -16 -15 17
~rans abdgknouv -24 -19 -29 -16 -17 -25 -24 -26 -19
""",
    """
buddy m -15
epa efm -19 22 -20
not_good m -22
the_sacar m 18
viernes cdefghijklnoqrstuv -32 -22 -19 -16 -15 15 -35 -30 -19 -27 -28 23 -33 -20 -25 -22 -26 -17
~good abdefghijkqrsuv -18 -16 -42 -35 15 -21 -16 -17 -26 -35 -21 -42 -44 -18 -19
~rren uv -15 -20
""",
    """
@place__es m 16
be_# nr -15 20
el_@traffic ajqrsv -15 -21 -18 20 -17 -18
last__in m -17
not:sure g 17
not__how gmuv 24 -25 -23 -17
~atin afu -18 -15 -15
""",
    """
@wrong__i m -18
^llego djnoru -23 -24 -27 -20 33 -18
pueden_mandar ao -17 -15
text__again gm -22 -26
to__has q 16
~lep bdp -18 -20 -17
""",
    """
a_@treat m -23
are__@hours ah -19 21
can__do dghjmqrsv -16 27 -37 -35 -57 -34 -19 -25 -16
comi bnpr -15 20 -16 -20
long_am jmsu -19 -26 -20 20
money ilnov -19 -18 -17 -21 -15
soon cdghijkopqs -15 -15 -18 -18 -17 -16 -18 -32 -15 -20 -17
these__run d 16
~aque jklor -19 -17 17 -16 -22
~high aghilnopq -23 -23 -16 -19 -17 -25 -19 -16 -24
~led bcefhijklmnstu -34 -21 -19 -16 -22 21 -35 -32 -36 -45 -41 -34 -20 -32
~riv abcdefghiklopqstuv -32 -33 -22 -37 -18 -21 -21 -29 -28 -25 -29 -30 18 19 -30 -23 -38 -20
""",
    """
@food__you m 18
cvs an -16 -16
de__no aq -22 -16
es_mi lqu -20 -18 -15
idea_@stop lv 19 -21
longer aimnu -25 -20 -20 -17 -27
not:at imn -15 -23 -17
not_coming bmopr 34 -20 -25 -21 -44
~nia> dn -15 -16
""",
    """
@ride__i oq -21 16
ask abcdijknoprstuv -31 -40 -26 -33 26 -18 -21 -37 -38 -35 -20 -25 -15 -37 -31
enough_with lm 16 -20
got_lost gr -19 18
hora_con m -17
i_type giu 19 -16 -16
it__in adkmnsu -27 -19 -16 -31 -17 -17 21
me__thing a -16
puedo__@vehicle nq -23 17
test dju -19 -21 22
voy abcdefghijklmoqrstuv -36 22 -55 -20 -55 -53 -56 -44 -35 -17 -48 -28 -58 -44 -43 64 -62 -55 -41 -66
~rsio c 15
~ude acefhijnopr -26 -27 -24 -24 -27 -29 -29 -22 -25 -18 -21
~zul> e -20
¿__con hiq -20 -15 -16
""",
    """
^tell dlmnpquv -38 -26 31 -18 -16 -17 -15 -15
como_llego dnrsu -20 -25 -29 -16 -23
how__is bfghijlmnopqrstv -21 -28 -19 -16 -16 -24 -23 33 -43 -18 -23 -19 -22 -39 -16 -15
later acdehijklnopru -22 -27 -29 -19 -38 -29 -26 -24 -28 -26 23 -21 -23 -28
the_@holiday dh -16 20
~aba abcefgjlort -20 -16 -32 -21 -27 -28 -23 -28 -16 -19 -23
~otro acghijkmoqu -15 -18 -18 -19 -22 -29 -30 -18 17 -30 -23
""",
    """
hands s 16
is_got m -16
my__@visit ns -23 -16
take__a admnsu -25 -19 19 -34 -19 -15
used__a m 19
~enab klm 20 -21 -22
""",
    """
has_@sick pq -15 16
is__work dm 15 -27
me__next a 17
none h -16
not:again dgjklmv -16 -32 -17 -39 36 -42 -15
the_red j 17
took__exit mr -17 19
~iera bmp -24 -30 -22
""",
    """
bunch mt -16 17
holiday adhjou -21 -23 17 -15 -21 -24
mareada s 19
re klmo 21 -29 -18 -18
~gan> dglr -17 -16 -17 -15
~ossi djkmqs -21 -16 -17 -17 -17 -16
""",
    """
and__not amnpr -25 -30 -19 -25 -15
letter_for a -15
mole bm -17 19
moverla o 15
need_my bdgio -28 -28 -18 22 -27
never__this m -24
no_driver bpq -15 -18 19
~decl i -17
~from aehkoqrv -23 -22 -40 -17 -25 -35 -20 -34
""",
    """
equivocado acdefghijklnrtuv -16 -22 -31 -26 -31 -33 -24 -27 -33 -20 -35 -16 -24 -27 -32 44
is__reading i 16
is__safe n -15
needs_the mq -15 -16
no__y pq -16 19
quiero_@stop klm -19 -22 21
up_after mos 23 -17 -20
~<ter o -25
""",
    """
carol mv -15 19
en__que m -20
lleva abmnopr -20 -22 -26 -20 -19 28 -16
malito adnorv -21 -18 -18 -16 -15 -15
no__ya mq -16 -15
off_a o -15
~kee abcdijpqrt -22 -17 -21 -26 -19 -22 -23 -27 -17 -18
""",
    """
~<wh bcegijklopqrtv -47 -54 -74 21 -24 15 -60 -40 -29 -16 -27 -59 -33 -33
~arpe m 16
~jar> giprsu -27 -19 -17 -18 -23 -25
~wok m -22
""",
    """
@vehicle__el m -18
dad gklmopv -20 -17 -25 -18 -20 16 -20
estoy__trabajo r -20
of_them bv 17 -17
puedo bcefijklmnprstuv -29 -37 -19 -28 -15 -16 -35 -21 -21 16 -42 -40 -17 -31 -29 -20
~fech kms -19 -24 -16
~nib m -18
~poem m 16
~ppos mou -18 -15 -16
~urs> diu -17 -16 -17
""",
    """
@food__my lm -20 23
^kindly m -19
birds em -16 20
having p -17
like__do m -16
pass adhjlmnru -21 -18 -18 -20 -17 -27 -17 -20 16
~sle abdghijklnptv -21 -23 -28 -22 -27 -15 -17 -18 -22 -19 -24 -16 -17
~tive bjkln -15 -15 15 -20 -17
""",
    """
@howmuch_hay mn -17 -16
@relative__take p 22
@stop_la m -26
an_@move dmno -17 25 -20 -19
deer m 16
la__po m -20
looking_to am 16 -22
~ddy> jmu 26 -19 -20
~tory lru -17 -16 -16
""",
    """
and__am mp -22 -15
do__contact l 24
have_my abdijlmpqsv -37 23 -30 -28 -19 -26 -30 16 -22 -22 -23
my__card bpqu -28 -17 -19 -16
my__his p -17
plata dnou 15 -22 -16 -16
us_@move m -17
what__@visit adjmu -22 -28 -15 -21 29
~sede djm -20 20 -17
""",
    """
en__casa mp -16 -15
eso__la am -17 -18
i__of abgjlnos -27 16 -27 -22 -16 -29 -17 -22
to__lawyer i 15
~<hat abm -22 -17 18
~city ju 16 -16
~ebb muv -19 -18 25
~tuf dhj -19 -19 -19
""",
    """
=beside:greeting achilmnrv 19 -16 -15 -31 -18 -19 -22 -22 -22
do__@ride mnq -18 -19 19
i__here dilmn -22 -16 -16 -32 -15
lates* hmu 19 -23 -17
not__another ov -31 -26
one$ aefghklmqrtu 19 -22 -19 -26 -32 -38 -43 -34 -25 -19 17 -53
we__@call m -19
~both ijmpq -16 -18 -37 16 -22
~ebaj d 15
~love bdhjkmnopquv -25 -27 -25 -18 -15 17 -25 -24 -17 -17 -27 -20
~mall himnorsu -25 -15 17 -24 -19 -23 -26 -32
""",
    """
the__from lu -16 -17
""",
    """
not:@late bghmorv -24 -16 -16 36 -20 -41 -24
~arly bdiju -16 -20 -20 -17 -24
~cuen acefglostv -33 -17 -17 -24 -30 -28 -25 -33 -21 -23
~tox> m 21
~uck abcefhiklnpstu -27 -36 -21 -16 -21 -28 -34 -33 -33 -38 -20 -17 -30 -39
""",
    """
#_work o 17
^quiteme akmn -21 -16 -23 -16
did__it m -16
drunk s 15
stuck_on m -15
what__target h -19
what_she m 17
~entu mn -16 16
""",
    """
do__give ab -16 -23
me_tengo n 17
""",
    """
@hours_and a -17
my__i cdijpqu -19 -19 -24 -22 -27 -18 -28
~alor dfmuv -18 -19 31 -28 -16
~bloq m -19
~dame cdefhjlmnopqsuv -20 -29 -18 -18 -19 17 -32 -25 -17 -27 -19 -22 -20 -33 -31
~een> acfghijnopqu 18 -25 -18 -31 -19 -46 -22 -40 -27 -38 -25 -23
""",
    """
^@medicine abdhnoqu -18 -17 -21 -18 24 -18 -16 -22
doy ijlmopquv -20 21 -22 -22 -19 -16 -15 -19 -15
not:been m -22
que_ir abdghimopv -25 -17 -33 -22 -16 -21 -18 -25 -23 -16
que_pararan m 16
we_had abmnt -15 -16 23 -17 -19
~asy> abjn -16 -16 17 -17
~ise> abjsu -20 -20 -16 -20 -19
~que> gjlmn -21 -17 -32 -25 -18
""",
    """
can__on u -16
en_lugar bjmo -18 -16 -15 18
i__set m -15
in__bit m 22
in_for amou 20 -26 -16 -15
the_vet mu 24 -23
wanti* bm -16 -19
~afa uv 17 -16
~it> acefhilost -27 -32 -15 -22 -39 -22 -40 -21 -29 -27
~red> ceijklopqrtv -21 -19 -22 -32 -25 -19 -31 24 -16 -32 -22 -37
~sala m 17
""",
    """
a_reminder km -19 19
como__@treat a -20
gg m -23
me__@english cmu 21 -15 -16
not:@insurance dmqu 21 -23 -23 -22
pesadillas ms -17 22
postpone mo -19 22
prefi* akms -21 -19 -30 -16
quiero_un ai -23 16
schoo* q -17
the_date o 18
~<sin bdgijlnopqrstu -30 -29 -17 -18 -22 -17 -20 -22 -24 -22 -23 29 -17 -35
~refi dghjknpqrstu -25 -20 -16 -16 -24 -26 -22 -20 -19 -24 -17 -25
""",
    """
keep__for mv -21 18
me_through adjmoqu -36 -20 -17 -29 -16 -23 15
not__day v -16
voy__no mo -22 -16
~erd acdefknopq -30 -27 -18 -35 -31 -39 -31 -25 -40 -37
~ews dm -20 27
~rase abmo -17 15 -20 -15
""",
    """
count$ d -20
did_not abdijoqv -15 -27 -18 -17 -16 -15 -21 -23
i__need dgijqv -27 -22 -25 -17 -17 -16
just__it dm -17 -20
pop dmn 18 -22 -21
up__a d -21
~<sa bcefghijqtv -25 -33 -68 -19 -18 -29 -54 -22 -29 -30 -43
~diff adijnos -20 -21 -19 -19 -18 18 -15
~egal j -19
""",
    """
@vehicle_de hmq -15 -22 16
able_to mnoqrs -22 26 -29 -22 -20 -23
are__risks u 17
have_to acikmoprstuv -43 -30 -45 -18 -25 -16 -50 -18 -33 -22 17 -32
this_going m -30
""",
    """
arran* amoqu 17 -21 -23 -18 -19
ponen ai -16 -16
pueden__a imnq -17 -22 -23 -20
~onvi loq -16 20 -16
~ude> acefgijmoqv -18 -17 -16 -17 -18 -16 -22 -19 -16 -16 15
""",
    """
me__ir adjmnq -24 -16 -18 -17 -35 16
we__another o 17
~bra cdhklnopq -23 18 -35 -22 -27 -30 -35 -17 -25
~hyd n 15
~nse> mouv -15 -16 -22 -24
""",
    """
am_on abgjmos -18 -19 -22 -21 -33 -23 -18
arizo* dgi -15 -16 -19
count_me b 18
is__first d 23
what__am u -16
~<zer q 19
~acep dfhjlmqu 17 -18 -16 -17 -21 -35 -17 -21
~adin dlm -16 -17 -16
~eis bgimnsu -18 -18 -17 -25 -17 -16 -22
""",
    """
@hello$ abcdefghijklnopqrstuv -47 -36 -33 -37 -51 45 -33 -36 -30 -34 -46 -40 -31 -35 -32 -36 -36 -31 -41 -51 -26
^when bdefghijklmnopqrsuv -24 -44 -18 -15 -22 22 -28 -47 -35 -34 22 19 -46 -40 -40 -32 -16 -45 -20
chang* adgijnru -20 -19 -16 -25 -17 -18 -16 -16
covered__my u -15
del bcefghiklmortv 34 -44 -34 -39 -54 -53 -40 -51 -36 -16 -16 -41 -39 -28
hurt_my m -21
i_miss nr -17 -17
or_can djmnu -16 -17 -20 -18 -16
poem$ m 16
reser* klo -18 -16 -16
~<lav mp 21 -15
""",
    """
can$ ahm -16 -20 -27
can__# bmo -23 -27 22
~alid mou -15 -16 -18
~alto abcefghijlmoprstuv -15 -18 -20 -28 -27 -18 -16 -21 -18 31 -32 -18 -18 -17 -17 -18 -23 -21
~epos adijq -16 16 -19 -15 -16
~uci amnqsu -17 -20 -16 -18 -15 19
""",
    """
clonazepam n 19
desayuno adeghijlnopqruv -16 -22 -17 -21 -24 -21 -17 -21 31 -17 -16 -20 -19 -19 -20
ese acefghijkmoprtu -36 -17 -32 -44 -49 -43 -44 -38 -22 -41 24 -25 -37 -24 -38
everybody__works u -16
in__me pq -20 -18
no_@texts blmv -15 23 -29 -15
otra cdefhiklnprstu -21 -35 -16 -16 -29 -32 17 -20 -28 -29 -36 -33 -16 -39
p abcdefghijkmnpqruv -17 -18 -20 -25 23 -22 -20 -22 -22 -20 -17 -39 -21 -17 -17 -22 -24 -22
to__just m -18
~<ll abcdefglopqrt -32 -44 -26 -22 -47 -46 -34 -16 -27 -22 -23 18 -47
""",
    """
back_from kmpu -16 15 -16 -19
count abcdgijnou -26 21 -20 -39 -18 -20 -21 19 -19 -30
does__line hm 18 -17
harold__this m -16
~<re bcdefhjknorstuv -23 -20 -16 -85 -81 -29 -59 27 -49 -36 -18 -49 -31 -20 -23
~indo mo 16 -20
~peza amn 18 -22 -22
~unni abfhnv -17 -17 -18 -20 -17 -18
""",
    """
can_get abgijnq -22 -18 -18 -24 -21 -15 21
the__night hmn -16 20 -20
the_time abdhinops -29 -18 -29 -28 -19 -28 21 -16 -20
""",
    """
does__hurt dmu -21 -16 22
not:puedo oq 17 -25
pick__date o -18
want_@texts k 18
~licu m 21
¿__@call u -16
""",
    """
@relative__text m -18
canceled imq -18 23 -16
texting_you u -18
una__como dmu 15 -20 -18
~nop efv -24 -16 15
~pic bcefjklnrtuv -17 -23 -17 -17 -25 -25 -41 -26 -22 -23 -46 -28
~wed> aijmnuv -17 -21 -19 -22 23 -19 -16
""",
    """
@late__i im -19 -28
can__the ghmors -29 -33 -26 -17 -25 -27
diffe* adij -17 -19 -19 -18
feeli* ju -16 -27
fri bm 19 -22
recor* abdgnqu -19 -16 -19 -16 -20 -22 -16
~hick o -16
~hurc adl -17 -16 -16
~iged mt -17 15
""",
    """
=beside:cancel_appointment abimo -21 25 -19 -19 -17
me_my abcijklmoru -32 -21 -23 -26 -18 -24 -28 18 -21 -19 -19
my__alone bq -15 -21
on_break hm -18 17
same__before mnou 20 -22 -17 -17
~<atr abq -20 -16 -16
~alki abjklnpqrv -32 -29 -21 -20 -26 -23 -20 -20 18 -17
~arde alno -25 -15 -15 -24
~birm gimu -20 -20 -21 -22
~next cdehiklmpqtuv -21 -37 -18 -32 -37 -32 -30 -16 -16 -31 -19 -18 -28
""",
    """
is__different m -16
number__@person v 16
of__or hm -17 -18
you__an aiv -24 -19 17
~acry m -17
""",
    """
department$ m -17
me__so biq 15 -16 -18
pulled mr -16 17
""",
    """
asi$ n 16
i_a u 15
knock fkmt 18 -15 -30 -16
new_day mo -23 22
se__no oq -18 -19
~<mu acdefghijkqrsu -42 -31 16 -49 -45 -47 -52 -20 -47 -35 -32 -30 -31 -42
~car> bdjnr -19 -22 -20 -17 -15
~fghj e 16
~fore bcefgjkmpqt -33 -21 -18 -18 -17 -16 -19 -28 -23 -19 -19
~hub afm -16 17 -22
~lse> cghijmnp -16 -20 -21 -31 -25 -29 -26 -37
~ose> bcdeghijlnpqrt -29 -21 -27 -20 -23 -22 -30 -22 22 -24 -23 -36 -34 -16
~wor abcdfjklrstv -31 -34 -42 -17 -36 -34 -21 -21 -30 -26 -37 -43
""",
    """
@clothes_me gn -35 22
five aijo -16 -15 -16 -24
""",
    """
@visit__up u -16
been chiknoprtu -17 -22 -27 -26 -25 -21 -24 -20 17 -30
gary$ lmv -20 -18 24
lugar__@day o 17
mi_@ride mpq -16 -21 17
~aqu bcdefhiklnoprstuv -22 -26 -36 -19 -18 -26 -16 -31 15 -17 -35 -34 -39 -16 -20 -21 21
~clas abdjs -18 -21 -15 -24 -16
~lgui abdgjklmrsu -22 -23 -28 -15 -24 -22 -25 -19 -18 -18 -42
""",
    """
can_a am -19 -21
down_for m -16
not:me acdefghjknpstuv -39 -41 -37 -47 -43 -16 -47 -27 -38 -49 -77 -24 -59 -57 29
sunday ahi -23 27 -18
what_kind djn -27 -22 20
~hanc abdjlmsv 18 -22 -28 -17 -16 -33 -18 -15
¿__para mo -19 -22
""",
    """
^le ainquv -19 -22 -19 -25 -19 15
contestar agn -17 19 -18
dos_veces u -18
go__@day bhmq 18 -15 -23 -16
maps__taking j 16
pueden__la n -23
take__@insurance dm -17 -16
you__taking ajmnq 20 -15 -19 -17 -16
""",
    """
a__would im -17 -19
come__she n -16
eres agnquv -19 -19 -17 -15 17 -22
i_signed m -19
necesito__with aimo -16 -18 21 -18
not:of hqst -23 -17 -16 -15
says__will mpu -19 16 -16
wish__receive lm 18 -18
~<cir m -16
~doin adhnqrv 15 -18 -18 -19 -16 -17 -20
""",
    """
@call__# h 17
@relative__car m -20
chance abdjmsuv 19 -20 -25 -16 -31 -16 -18 -15
i__tell m -23
my_@ride abcdeghijklmnoqrstuv -33 -37 -25 -32 -15 -26 -17 -24 -25 -27 -21 -27 -40 -25 47 -15 -31 -16 -27 -28
there__get nq 18 -21
you_there adhjmor -18 -16 35 -28 -32 -21 -26
~nam ghiklnoqsv -18 -15 -23 -17 -18 -22 -31 -25 -19 28
~uar adhijlnoqrs -23 -22 -16 -17 -23 -15 -21 -29 -27 27 -28
""",
    """
^going adflnopqu -22 -29 -22 -21 -28 -19 -20 -26 -17
got__an mpq -15 -16 16
me__and abpr -16 -15 17 -16
not:away b -21
puede_@book o -16
seen_soon a 16
wenas fm 18 -17
would__make a 18
~<afe mnu -18 18 -19
~got> a -16
~lay abdgjlmqsuv -27 -25 -26 -20 -25 -33 18 -19 -18 -24 -17
~xima m -20
""",
    """
diciembre abdhjmnoqr 19 -18 -17 19 -24 -23 -18 -25 -17 -15
la_puede no -20 17
there_any abfghlmrsu -31 -15 -18 -17 -26 -15 18 -22 -16 -18
~<sui d -15
""",
    """
flying u -19
from__airport m -27
joke m 21
opening jrsu -16 -15 -17 -16
podcast m 17
prefiero__@day bo -16 18
send__@medicine im 20 -23
~<cak m 16
~<err l -15
~<tru aghlnst -17 -26 -22 -25 -23 -22 -16
~duo m 18
~ient cdfgijklmnopru -20 -30 -25 -19 -15 -46 -30 -17 -28 -40 -25 -30 -20 -18
""",
    """
go__the adj -19 -16 20
i__let o -20
~eek cdfgijklmnopqrst -24 -34 -16 -29 -31 -26 -19 -31 -19 -36 21 -19 -29 -28 -35 -15
~he> abfgijlopruv -20 -28 -23 -16 -19 -16 -17 -29 -21 -15 -26 -27
~oug cefjknpstv -22 -22 -21 -20 -18 -25 -20 -26 -23 -22
~ub> acdefglmoru -17 -17 -16 -22 -17 -15 28 -31 -15 -16 -19
""",
    """
a__is jmors 19 -39 -25 -18 -27
hoy$ adefghjnopqruv -29 -20 -16 -22 -16 32 -21 -20 -18 -15 -22 -18 -29 -18
jajaja abcdefgklmqtu -18 -16 -22 -16 -21 -15 -20 -23 -22 15 -21 -19 -22
not__number gl -20 16
out_@drink mn -16 18
there__ten r 19
~<lam mu -18 -17
~ala cehjknpquv -16 -21 -21 -30 -18 -28 -23 -24 -37 -25
~lvi adegnqsuv -19 -20 -21 -15 -20 -19 -17 -19 -18
~meon gjklmnrst -30 -19 -16 -30 -18 -15 -23 -25 -22
~nter efgiknpqrstuv -17 -19 -34 -30 -26 -18 -28 -19 -21 -34 -19 -25 -32
~ran> bfijlnpquv -16 -19 -18 -25 -16 -24 -17 -20 -25 -21
""",
    """
^take adghijklnpqrsuv -22 -33 -22 -26 -17 -22 -18 25 -19 -33 -32 -17 -17 -25 -31
know_it m -20
seen$ au 18 -17
time_do adq -27 -17 -17
to__@insurer im -20 16
~ecog i -15
""",
    """
^please hikmnopqsv -20 -26 -16 21 -23 -29 -15 -21 -19 -58
be__for m -20
not:send abdgjklm -16 -17 -32 -20 -15 -15 30 -31
~<tam ouv -16 -19 -16
~ak> abdefgjklnpqrtv -27 -20 -32 -26 -17 -24 -26 -18 -30 -34 -19 -26 -21 -16 -20
""",
    """
a__after bm -24 -17
aqui__es muv -19 -17 21
can__there bdghilmnqv -25 -23 -21 -16 -27 -16 -33 -19 26 -16
have__@wrong j -21
minutes__the mr 21 -27
not_this v -17
pick_up aoqrsu -26 -17 -23 -18 -19 -17
take_for mns 24 -26 -18
the__@call hjlu -31 -16 -16 -22
~asd cdefgijklmntuv -19 -19 36 -26 -19 -19 -16 -18 -24 -37 -16 -18 -20 -18
~cesa v -18
~eadi dlm -17 -17 -17
~fere dhiklqrst -26 -16 -20 -18 -20 -19 -18 -18 -17
~reo abdgijknoqru -24 -22 -27 -20 -23 -23 -16 -20 -26 -22 -17 -27
¿ befiklpqrstv -83 -55 -42 -18 -51 -63 -83 -32 -71 -44 -53 -93
""",
    """
deciding r -18
i_avoid gmn -19 -21 21
the__do mnou -30 -21 -21 -25
~frio b -15
~giv cefhjknpqstv -17 -15 -17 -27 -18 -30 -19 -30 -16 -30 -18 -33
""",
    """
^perdio m 15
a__up am 15 -24
by_@call m -16
from__in u -16
i__no dimnpu -20 -16 -37 -22 -19 -25
respo* abgklpqru -20 -20 16 -16 -16 -17 -15 -18 -15
will__back abgm -17 -25 -16 16
~<azu e -21
~ers afhjklnprs -31 -36 -26 -16 -36 -37 -25 -45 -17 -30
~nfo> lmou -17 -22 -19 17
""",
    """
am__store m 16
die dgiu -16 -15 -17 18
happe* adjnou -25 -17 -23 -19 -15 15
know_i blmo -21 -18 -26 20
me_down m -25
usted* cfginprs -21 -34 -27 -25 -27 -25 -25 -18
~plu dgijklmru -21 -18 -28 -18 -20 -24 17 -20 -21
""",
    """
is_tyler v 16
site f -17
text__it m -15
week__that o 15
~ssib dknqu -21 -17 -15 -19 -17
""",
    """
somet* cdjpsv -17 -30 -17 -22 -26 -23
ver__@clinician a 15
~asen bjklmr -18 17 -21 -15 -16 -21
~ee> cfghilnoru -25 -15 -23 -24 -20 -34 -34 -15 -25 -26
~illa ao -19 -20
~stah iklm -18 -16 22 -18
~stuf dhj -19 -19 -19
""",
    """
are__from j 17
does__@treat gms -17 -19 -16
~bre acdefgiknpqrtu -34 -35 21 -35 -33 -35 -23 -33 -28 -25 -23 -37 -26 -33
~esd abdgilmpqrsuv -25 -30 -30 -19 -21 -21 -17 -19 -23 -30 20 -30 -17
~mas> jmqu -18 -21 -20 -16
~una> noq -18 -16 -20
""",
    """
@treat_place ju -18 19
in_before a 16
nota mu -20 22
quien__el mquv 23 -17 -22 -24
~dle abdgjmnopqsv -23 -18 -25 -20 -15 -18 -21 -20 20 -30 18 -25
""",
    """
#__p em 18 -16
@clothes bcdefghijklmnopqrstuv -51 -20 -40 -51 -49 -53 -55 -62 -26 -51 -57 26 70 -43 -54 -69 -19 -38 -43 -76 -15
^sera dmu -23 -30 21
my_balance dgs 23 -15 -17
than anu -28 -22 -18
you__you dhijmn -21 -21 -20 -21 -19 -22
~brie hm 19 -21
~epta fhjkmu -17 -17 -17 -24 -30 -17
~oqu agjmnqsuv -27 -18 -19 -34 -21 -18 -18 -18 -20
""",
    """
@howmuch_cada d 17
number_or gm 16 -15
take__off abcdghijkopqrsu -69 23 -15 -46 -25 17 -20 -31 -29 -16 -48 -42 -27 -24 -35
~ful> bjntv -18 -21 -15 17 -16
""",
    """
@medicine_before n 18
do__@stop ajlmnu -22 -24 -33 18 20 -16
effect ad -16 -17
el_@medicine dno -15 25 -19
espacio m -16
quiteme akmn -22 -16 -23 -16
someone__the amp -19 -15 -16
soy_la mqv -22 -16 20
talk_# i 17
~<los aceghijklnpstuv -36 -23 -22 19 -28 -33 -15 -34 22 -43 -35 -31 -29 -21 -28
~libr hjrs -16 -17 -15 -16
~nub ms -18 17
~our> bcefgnpqsu -24 -31 -28 -25 -24 -32 -27 -21 -16 -36
~sne m 20
""",
    """
@drug_before n 20
^describe l -16
ask_me bhmo -18 -16 23 -22
cuantas aghimosu -34 -25 -23 -25 -24 -26 -20 20
digo$ mnqrs 22 -21 -17 -16 -16
frente jm 19 -17
guys_@open h 15
is_free mopq -20 -23 20 -15
this_on m -18
was__to dmnoqrs -21 -23 -26 -17 26 -16 -16
what__does hnoq 15 -30 -22 -22
~<mor acdeghijmpqtv -17 -28 -42 -34 -25 -17 -34 -41 -21 -35 -18 -36 -23
~spea bdghjlnopqv -18 -25 -20 -25 -20 -16 -28 -21 -16 -21 -16
""",
    """
^aceptan dkm 17 -20 -23
bringing m -16
esta_@wrong dfghjlmrtuv -19 -20 -15 -19 -21 -16 -22 -16 -20 -18 27
not:entiendo amv -16 -26 -17
wrong abefghikmnopqstuv -45 -51 -53 -41 -23 -45 -62 -20 -36 -43 -36 -48 -43 -33 -48 -36 62
~cate aiuv -22 17 -16 -15
""",
    """
@year cfhijklmnoprstu -21 -19 22 -34 -31 -28 -37 19 -35 -30 -17 -20 -36 -21 -37
can__it acghilmnorstuv -34 -16 -43 -28 -43 -27 -41 -50 21 -42 -30 -20 -17 -24
como_a m -19
please_remove m -31
~elan mn -19 -18
~ina cegklpr -25 -22 -18 -24 -32 -28 -21
""",
    """
de_ustedes qu -19 -18
if__@relative m -16
is__how du -16 16
show__on mu -17 16
~exic mu 15 -15
~ils> adhu -19 -17 -17 -18
~ooke imq -15 -20 -17
~rty> abdhjmnp -20 -16 -16 -16 -19 16 -17 -16
""",
    """
carrying_me p 16
he_will bmpru -15 -23 16 -23 -15
now_@thanks bm -23 20
~ace> acdefhilnq -16 -30 -44 -21 -24 -32 -33 -27 -18 -17
~avis aehirsuv -27 -18 -17 -21 -16 -16 -18 -16
~cam bcdefhinpstv -27 20 -52 -26 -27 -38 -44 -23 -22 -23 -26 -50
~ygen m -16
""",
    """
a__roof m 16
called bdgijklmp -19 -17 -16 21 -20 -16 -20 -22 -22
hay_ayuda dm 17 -16
him$ beijlmuv -22 -15 -17 -24 -20 -33 -16 27
just_so u -16
puede__a acmnpq -22 -16 -23 16 -22 -18
said cdfhijrstv -19 -33 -17 -22 -17 -21 -28 -29 -23 -25
to__time an -16 -17
yes_i m -17
""",
    """
agend* acgijklmo 32 -16 -16 -23 -21 -17 -17 -27 -22
asking_me aklmnstv -21 -19 -29 24 -19 -19 -16 -24
choices gm 28 -24
jajaj* abcdefgklmqtu -18 -16 -22 -16 -21 -15 -20 -23 -22 15 -21 -19 -22
libre jlmrs -20 -16 -16 -15 -19
pues$ bcdfghinoqsu -18 -18 -22 22 -22 -17 -18 -26 -20 -19 -18 -15
to_me abdop -30 -22 -17 -17 -24
vuelo m 16
~fjfj e 15
""",
    """
is__early mn 15 -15
~<las behort -16 -15 -22 -32 -25 -19
~rus dmu -17 -28 -20
~shou bcdhiklov -31 -23 -42 -30 -23 -18 -30 -20 -19
""",
    """
^see adhjmtuv -25 -15 -19 -19 28 -15 -18 -17
can_take amq -20 -21 17
sea_el o 16
what__owe dgm 22 -16 -19
""",
    """
bail bmo 20 -22 -18
chance_of am 18 -17
from_my l -20
or_not n 15
signe* agm -18 -17 -22
started jknu -15 -24 -22 -20
~isan m -20
""",
    """
@drive_myself p -15
casi mr -21 16
medic* d -17
nadie__puede i -16
not:@open abghjmoqv -18 -20 25 -20 -15 -16 -16 -16 -15
numero_es g -15
printer m 17
to_stay q -17
will_be abdhknqrsu -23 -38 -27 -29 -15 -38 -17 22 -22 -35
""",
    """
#__no l -17
^ustedes adijoq -21 -20 -19 -26 -18 16
please_@book am 20 -17
the_damage d 15
to__now m -18
ubi abghijklmoru -31 -22 -23 -15 -32 35 -23 -27 -27 -23 -24 -17
""",
    """
@stop__estar l 15
at__house m -18
in__please m -15
me__cobro d 16
out_what h -16
para_@cancel m -21
~lf> bcfgijostv -31 -22 -20 -32 -18 -26 -16 -23 -20 -26
~llov m 25
~mom t -15
~ster bcdghjkoprv -32 -17 -23 -22 -25 -20 -23 -17 -17 -23 -28
""",
    """
@treat_run d 15
los_papeles ahn 17 -17 -21
my__@drive an -18 -17
tell_the imr -19 -18 16
~cas aehjklnotu -25 -16 -27 -38 -32 -33 -16 -34 -18 -38
~iru> em 20 -18
~rly bdiju -16 -20 -20 -17 -24
~ys> cefgijlnv -25 -41 -37 -22 -41 -25 -21 -19 -43
""",
    """
get__in abchijklmnopqru 19 -23 20 -17 -38 16 -29 -21 -36 -24 -36 -18 -28 -17 -28
get_back abk 18 -19 -31
getting_home mq -19 17
sitter mnoq -25 -16 23 -18
~<oka e -16
~mmen gilu -22 -17 -16 -17
~news dm -20 27
~sco> m -19
""",
    """
a__numero gijmuv -19 24 -23 -16 -27 -25
foggy s 15
got__put j -15
pasame__alguien iq 20 -17
that_true m -20
~<tut gj 22 -19
~gun> no -15 -19
~tom acefgjklnpqrtu -19 -29 -23 -32 -37 -31 -32 -36 24 -29 -18 -34 -26 -43
""",
    """
el_pin ijkmo -20 24 -16 -23 -19
menu abcdghijklmnoqrsuv -23 -16 -19 -30 41 -22 -15 -23 -20 -25 -37 -25 -22 -22 -18 -16 -34 -21
supposed dmou -15 -18 -15 -17
~<th abcdefijmpq -21 -16 -16 -17 -56 -15 -22 -26 -19 -25 -21
~cil ajkmqsu 16 -16 -16 -19 -21 -16 -19
~nst adefhjkmpqstuv -43 -31 -34 -32 -41 -32 24 -24 -24 -15 -31 -26 -24 -33
¿__en mo -18 -23
""",
    """
@pay_de m -15
@symptom abcdefhijklnopqrstuv -80 -60 -53 -90 -53 -61 -77 -69 -68 -32 -37 -34 -36 -66 -71 -52 96 -66 -48 -40
good__these l 16
to__all m -17
~<av efghjpsuv -25 -23 -22 -30 -20 -26 -28 -33 -28
~<cru ao -18 19
~favo defmnqstv -37 -28 -24 -26 -33 -34 -32 -27 -33
~gend abcdfgijklmru 24 19 -20 -18 -20 -20 -35 -35 -29 -34 -41 -17 -20
""",
    """
^in abcdeghijklmnopqrsuv -24 -20 27 -20 -28 -16 -21 -21 -27 -22 -22 -27 -16 -17 -17 -20 25 -17 -27 -18
a__es u -16
do_for dgjm -20 -18 -16 16
how__say m 19
numero__@place ilmv 17 -17 -17 -20
way_to bhijnrs -21 -20 -22 -26 -28 -22 -16
who__got m -16
~<non h -16
~orte bilmu -15 -16 15 -30 -16
""",
    """
en__en o 16
never__of a -15
what__things gn 18 -16
""",
    """
is_@insurer dmn 18 -16 -19
kind abghijnq -16 -20 -18 -16 -16 -30 15 -20
momen* t -15
que_@hours adfghjmnoqu -24 -20 -20 -16 29 -28 -24 -16 -19 -17 -16
to_hurt m -20
~<saq aklv -19 -16 18 -18
~lar abcefjklmnopsu -37 -26 -40 -27 -24 -27 -17 -18 22 -16 -25 -35 -45 -19
~ling cdghnptuv -19 -24 -18 -28 -34 -35 -23 -45 -32
~rl> abdklnq -23 15 -19 -15 -17 -19 -17
""",
    """
@texts__i abk -16 -17 15
@texts_mejor m -16
@vehicle__is j -26
boy elmqr -22 -24 -16 -17 21
need__back km 17 -23
used_to amqu -16 20 -20 -16
what_day an 18 -20
~<bea jn -20 -17
~urs aefghkmnpqt -23 -19 -19 -21 -23 -18 -19 -18 -16 -22 -19
""",
    """
@day_instead o 19
for_later m -16
get_to jmnu -21 27 -19 -22
i_got aceghiklnt -16 -30 -16 -22 -30 -28 -22 -26 -23 -23
in__not m -19
it__more m -17
my__only p -19
tengo_que afhiklmpqrsuv -45 -20 -17 -44 -20 -24 -36 -57 -22 -16 -42 -24 -20
~<sl bcfhijklnpqrtv -33 -25 -28 -37 -28 -33 -28 -35 -28 -27 -18 20 -25 -31
~leas defhmnpst -35 -35 -31 -15 -16 -42 -38 -35 -19
~mir> qr -15 -15
~nxi m -18
""",
    """
@move_language m -16
get__@texts aikmu -23 -18 21 -16 -19
over_now mr -22 22
por__no t -15
~<gat dm -18 18
~li> bdjnps -17 -18 -17 -15 -19 20
~mora m -23
~pan abghijlr -21 -34 -25 -26 -22 -27 -24 -22
~pati gjloqsu -22 -33 -21 -28 -20 -16 -25
~ssic m -15
""",
    """
cake m 16
i_would dghnpqrsuv -55 -26 -23 -16 -15 -30 -41 -25 -21 -15
not:llamo imv -19 -23 21
perdon gn -18 -15
respond br -16 -15
~arab am -16 -16
""",
    """
i_getting u 16
la__es bjno -18 -17 -15 -16
me_somebody i 15
online agm 19 -16 -15
the_next dghijlmp -16 -21 -22 -17 -34 -15 -18 -17
way_home pr -17 -15
~ach abcfkmnoqrtu -15 -35 -31 -16 -35 -19 -39 -38 -32 -30 -19 -16
~bin kl -17 -20
~jlk em 16 -15
~liz> afhms -15 -22 -16 22 -15
""",
    """
around abdnru -15 -24 -16 -22 16 -16
how__become am 18 -17
if__press g 17
~<olv adegnqsuv -19 -20 -21 -15 -20 -19 -17 -19 -18
~ama> im -20 18
~ncon amno -16 -20 -17 -20
~ntr bcefglmpstv -31 -30 -17 -25 -43 -17 -21 -37 -16 -23 -34
""",
    """
all_have am -15 -15
buena f -17
changed_my kmpv 17 -15 -18 -19
mexic* mu 15 -15
sorry_what gmu 21 -22 -18
~apr cdhlnopqv -22 -19 -15 -20 -21 -20 -20 -20 -21
~bots aiu -17 23 -15
~nyb djmouv -19 -17 -17 -20 -20 -16
~orma abcfijmnoprv -21 -19 -17 -15 -28 -29 -30 -29 -21 -22 -21 -19
""",
    """
a_problem m -16
abren abdefghijmnoqstu -26 -17 -33 -15 -21 -26 50 -17 -30 -51 -31 -33 -19 -17 -16 -23
instead_of bno -15 -16 -15
need__with adu -16 -20 -17
sigue* km -19 -15
~ntar ajlnq -25 -20 -21 -22 -21
~urg dnqs -23 -18 -17 -18
""",
    """
la_noche hj 16 -19
playlist$ km -21 18
run bdgijmnosu -21 35 -23 -22 -16 -30 -17 -20 -17 -37
sacaron_mi m -16
someb* cgmnrs -16 -20 -34 -27 -22 -25
the__god lm 17 -17
to_respond g 16
~ervi ado -15 -24 -16
~fiv aijo -16 -15 -16 -24
~kind ghjmqr -23 -22 -36 -24 -28 -15
~sea ano -17 -16 -15
""",
    """
^sacame alm -16 15 -16
are__another u -15
baja_por b -16
could__come n -15
i__@drive jrv -18 -16 -18
is__what gnqv -17 -24 -20 -15
should_he n 15
~esis lu 17 -15
~jes m -18
""",
    """
bet$ cdefglmtu -16 -16 -32 -24 -15 -21 29 -19 -18
evening_@visit a 20
expect m -17
it_normal u -20
manan* acdfgijklpqrstuv -23 -23 -29 -19 -23 -30 -28 -18 -20 -24 -19 -24 -16 -22 -33 -31
says_@hello abfkmopqrsu -17 -16 -27 -19 28 -17 -18 -17 -16 -17 -18
~alm bfhilqruv -18 -22 -22 -22 -20 -16 29 -16 -17
~forg abcdefghipquv -36 15 -15 -17 -21 -18 -31 -16 -26 -19 -18 -25 -23
~obo bcdefghopqrsu -23 -15 -22 -15 -16 -16 -25 -24 -24 16 -15 -24 -23
~ora bcdefhijlpqtu -22 -37 -54 -28 -44 19 -44 -53 -40 -24 -24 -18 -30
~rmo u -18
~uele n -18
""",
    """
@vehicle_cuenta jmqr -16 -22 21 -16
como__celular m -15
i__in bghlmnp -18 -20 -21 -25 -32 -19 -30
infusion fghijklmoqrsuv -20 -23 -28 -22 -31 -17 -19 -43 -29 -23 -20 21 22 -20
talke* mo -19 -17
will__on npr -15 -16 -24
~biem mo -21 17
~gla asu -17 -17 -23
~nbo bem 21 -17 -25
""",
    """
be__lot m -16
day_of mnou -18 18 -15 -15
expli* bdgjmnoqs -15 -20 22 -19 -27 -17 -18 -16 -16
or__you mo -17 -16
short mn -18 17
sister acdgijklos -24 -17 -26 -19 -25 -20 -21 -22 -25 -15
started$ am 22 -24
~bro hjopuv -16 -22 -21 -19 -18 -17
~lin cdehklmnoqu -34 -40 -23 -15 -17 -19 -21 -50 -17 -16 -33
""",
    """
@medicine__la mn -20 19
^good abcdfghijlnopqruv -28 -22 -22 -15 21 -17 -25 -17 -16 -31 -28 -19 -25 -19 -19 -22 -17
confi* lnq -20 -18 -23
hold__@visit r 16
taking_@person ah 20 -22
~<aq bcdehiknoprtuv -26 -20 -28 -16 -21 -25 -19 -32 -23 -25 -28 -15 -17 23
~<ra abdehknpu -20 -20 -48 -15 -36 -31 -37 -32 -49
~enc cdefgnpv -19 -44 -27 -23 -35 -46 -36 -31
~hink bcdghlnopqrstuv -17 -18 -34 -36 -21 -30 -18 -24 -20 -23 -26 -21 -17 -35 17
~miss acghijnpsu -19 -18 -21 -18 -16 -25 -30 -23 -19 -33
~smo> bdilv -22 -18 -18 -15 -19
""",
    """
=beside:reschedule amq -17 -25 -17
^were jmr -23 -24 23
i__pulling b 15
para_esto u -15
~<roc ahmt -16 -18 -18 20
~ned> acdijnprs -25 -17 -29 -19 -31 -19 15 -25 -26
~whic abdijlnopqstv -25 -22 -29 -20 22 -25 -29 -18 -18 -20 -18 -21 -19
""",
    """
@cancel__can bq 19 -19
if__came o 18
maps ajm -16 23 -17
~tas> abcefghkmopqrstuv -23 -26 -20 -20 -17 -17 -16 -18 -24 -24 -26 -26 -28 -16 -19 20 -22
~tox m 21
~vay bloq -16 -16 -16 -17
""",
    """
@cancel__@pay bdm -25 -18 24
ears ms -19 24
in__for cm 17 -23
it_@open ahm -15 21 -24
la_@relative abmr -17 -21 -18 -17
out__i mn -30 -19
~<cn bclmou 25 -17 -16 -22 -16 -18
~mud b 17
~ro> cefghmpst -22 -64 -65 -41 -51 -38 -29 -21 -21
~tter dhjkpqstuv -41 -25 -24 -25 -19 -31 -22 -17 -15 -23
""",
    """
@english__lo c 16
es__caro du 24 -18
is__expensive dmu 35 -37 -19
mind__the bm 18 -22
not_him bglmqv -15 -23 -18 -28 -15 28
~calo adfimuv -19 -18 -19 -16 31 -28 -15
~gio no -16 16
~orgo a -17
~pci abgnu -17 -15 26 -16 -28
~sic> u -16
""",
    """
@relative__law imp -15 -22 17
my_count dm -22 21
print* m 17
shut adghjlmou -22 -19 -17 19 -17 16 -20 -17 -21
someone_on aq -23 -15
to_sleep mu -21 22
way__the am -19 -21
~do> bcdefijlmov -22 -27 -27 -70 -34 -34 -25 -39 -19 -26 -29
""",
    """
@staff__in hm 16 -17
@stop__i gl -18 -20
am__sorry mu -16 -17
billi* m -16
my__@call aim -15 -20 -35
she_would p -15
~ato cdghjnpuv -18 -33 -19 -20 -30 -21 -28 -29 -22
~iene befghiklmnst -51 -34 -33 -18 -19 -22 -18 -17 -26 -36 -48 -34
~lir nsu -18 -19 -16
""",
    """
any_of lmu 19 -22 -18
~fel bdefgijklnoprsu -26 -20 -17 -27 -16 -27 -24 -19 -22 -17 -17 -23 -26 18 -31
""",
    """
@vehicle__bien mq -21 17
i_@cancel au -17 -16
mix mn 20 -21
not__since ms -20 29
proce* adgm 22 -19 -16 -20
~<ph dhjmn -23 -19 -17 24 -19
~colo g -18
""",
    """
french m 17
we__do m -18
worke* no -16 -16
~odd gmu -17 -20 16
~ogad i -17
~stru bhijops -21 -18 -16 -22 -21 -17 -16
""",
    """
@hello_it afmu -22 23 -27 -23
@late__@call him 22 -18 -25
a__just mu -18 -16
going$ dfjmu -25 20 -16 -25 -26
river m 18
~<sor adefhilmnqs -27 -33 -32 -22 -17 -32 -27 -19 -32 -34 -35
~vue abhnuv -25 -22 -21 -25 -27 -23
""",
    """
@insurance_said m -18
a_driver m -34
dar__para m 15
le_pongo gn 18 -19
pm m -16
would__come d -16
you__there adfhjr -21 -24 -20 23 -27 -16
~anag ijlmu 24 -17 -19 -24 -20
~atie acgjlmnoqsu 18 -18 -29 -35 -28 -30 -19 -32 -20 -18 -33
~dou b -18
""",
    """
@day_@visit d -17
perso* u -16
the_@place abcdeghijklmnorstv -24 -31 -25 -49 -20 -38 37 -21 23 -25 -28 -41 -34 -22 -31 -32 -20 -34
you_@price adm -16 24 -18
~home abcdghijkloqtuv -37 -27 -24 -36 -34 -26 -16 -39 -20 -31 -28 17 -20 -43 -24
~nee> a -16
""",
    """
@open_@day jm -20 -19
bad_@symptom m -16
en_la cdegilnotv -42 -31 -20 -20 -34 -20 -16 -18 -16 -38
necesito__@treat a 16
quest* bdjlnpqrsu -18 -17 -18 -17 -19 -22 -21 -19 -20 -26
she__not abinopq -15 -17 -18 -16 -27 -23 23
sigan__@texts lm -25 15
what__put djqu -34 -20 -18 -23
~<blu bdhn -15 16 -18 -23
~cenc au -19 -20
~ife ahijn -17 -18 -15 -21 -17
~illo rs -17 -16
~upon dn 18 -17
""",
    """
bothe* adgimq -26 -19 -18 -19 15 -26
how__does dm -37 19
mess_with m -15
~eval m -16
~ildc m -16
~rei u -18
""",
    """
a__at adnr -18 -20 15 -20
can__please o 15
hacer$ bgmn -16 18 -21 -18
is__us m -16
this__to dgkm 18 -19 -19 -37
~sell ajlmnu -19 -21 -16 16 -18 -23
~whe bcefgiklqrtuv -30 -26 -33 -49 -31 -26 -29 -20 -36 -33 -33 -20 -22
""",
    """
@open_a n -15
^@staff abcdefghijklmnopqrstuv -32 -35 -37 -41 -51 -58 -35 -50 58 -37 -32 -44 -62 -27 -26 -21 -27 -32 -23 -43 -41 -33
how_bad m -21
is__normal q -19
it_too jmqu -20 -18 -16 -16
llevar abcefghijklmnoprstuv -24 -27 -25 -15 -24 -51 -24 -42 -35 -21 -23 -29 32 -41 -24 -20 -26 -19 -41 -25
not:up dgjops -15 -16 -17 -27 -30 -18
plant$ dmu -19 23 -17
supposed__my m -18
""",
    """
busca* bdghijnsu -23 -20 -18 -19 -17 -15 -19 -18 -25
for__do bg -16 -20
long__@drive ju 17 -25
me$ cdehijmoprsuv -40 -26 -66 -61 -16 -85 -31 -49 25 -31 -21 -34 16
plane* dm 21 -17
unstop$ cdefgiklmru -18 -16 -23 -16 -18 -15 30 -33 -30 -21 -18
what__a fghjmnqu -19 -30 -19 -33 20 -36 -16 -23
will_think m 15
~<al bcdegjmstu -20 -31 -18 -77 -44 -30 -15 -39 -24 -46
~<fri b -16
~emem mu -21 17
""",
    """
el__por r -16
or_do imu -15 -21 -19
~eve bcdejknopqtv -15 -45 -33 -38 -58 -22 -23 -38 -36 -22 -24 17
""",
    """
^driver m -24
and__a amnq 19 -23 16 -22
estan_en m -20
moles* lm 24 -27
puedo__mismo nq -17 16
this_list l 19
who_can am -20 -25
you_@open abcefghiklmnoqrstuv -34 -15 -22 -19 -15 -30 38 -17 -16 -18 -65 -22 -23 -17 -21 -16 -25 -32 -23
~aiti mnp -18 -19 17
~eeds dnpu -20 -20 -23 -16
~opti abefgijkmnprstuv -21 -23 -20 -17 20 -19 -18 -17 -19 -25 -16 -24 -18 -17 -25 -23
~tact bdgklmoq -21 -24 -25 -18 21 -35 -20 -17
~tem cdefjpqtuv -25 -27 -16 -22 -25 -26 -31 -19 -37 -26
""",
    """
sent__to m -15
visit dgjnprsv 23 -19 -29 -19 -33 -33 -21 -17
when__they m -16
~<hgf e 16
~acam alm -16 15 -16
~bles defghimntu -19 -16 -19 -18 -21 -24 -20 -20 29 -21
~nei dnou -15 -15 -15 -18
~olk jm -20 -27
~tock m 19
""",
    """
again__@texts l -16
al abdefgjklmpqrtu -22 17 -16 -30 -32 -53 19 -16 -26 -21 -18 -48 -28 -26 -28
for__@day almoq -21 -15 -26 18 -19
meds dhmn -17 -16 -37 21
past$ mr -16 16
someone__me bmq -18 -17 -16
""",
    """
are__@person m -16
bueno efv -16 -29 -17
care moqv -27 -16 -22 -19
he_have m -19
my__just mo 19 -18
not:unsubscribe lm -30 25
~suen u -22
""",
    """
open bcdefhijklnpqrstuv -38 -27 -24 -29 -36 42 -20 -54 -29 -33 -38 -37 -42 -52 -45 -40 -49 -33
please__it mo 17 -15
~ntam ilnu -16 -15 -17 -21
""",
    """
done_getting g -17
el_@place j 19
get__text u -16
~hard mu -15 -17
~itin anrsv -17 -23 -19 -18 -18
~rti bikqruv -22 -25 -16 -17 -15 -23 -16
~ua> hln 16 -16 -17
""",
    """
@treat__this a -18
are__allowed n -16
at__front jm 21 -19
conviene loq -16 20 -18
if bcfghijkmopqstuv -48 -35 -20 -24 -23 -51 -31 -34 -30 24 -41 26 -25 -27 -21 -33
se__esta gm 20 -16
the__side jm 21 -22
""",
    """
@relative__someone n -15
@stop_it bejklmtu -16 -17 -20 -22 39 -36 -18 -17
@wrong_# bcdeghjlmopruv -21 -18 -26 -32 -15 -22 -23 -24 -33 -20 -15 -37 -27 42
de_estar l 15
inscribirme l -19
my_@day m -20
talked_to m -16
ya_esta mpq -18 18 -24
~<say cfhijltv -19 -38 -26 -22 -18 -24 -19 -21
~brea eu -16 -16
~eses im -15 -18
~fjdk em 21 -21
~git adjmu -16 -16 -17 -23 17
~kag m 17
~ours ait -18 -19 -17
""",
    """
@visit__am mr -16 19
the_other mo 18 -25
~eld au -15 -17
~rass lm 20 -18
~ttle q -22
""",
    """
@move$ abcefgiklnopqrstu -58 -39 -32 -39 -37 -25 -42 -37 -41 -30 42 -35 -43 -43 -30 -31 -47
el_dolor d -26
the_reminder km 16 -17
~ago cfhioprsuv -15 -21 -22 -16 -22 -19 -25 -20 -37 -18
~omma gmn 22 -22 -16
~perd dehiklnpqst -23 -15 -20 -21 -19 -27 -18 -25 -22 -23 -18
""",
    """
a_nail m -20
home abcdghijklmoqtuv -36 -27 -24 -32 -25 -24 -15 -39 -20 -31 -19 -27 19 -18 -39 -24
the__but akm -22 -16 -32
~ban acdghopst -31 -20 -37 -38 -43 -16 -16 -18 -22
~best cdgijlntuv -17 -23 -27 -19 -23 -18 -17 27 -29 -21
~edas m -18
~ent cdeklmnopqr -25 -25 -64 -45 -50 -16 -17 -36 -27 -20 -30
~han cdefghjlqsu -34 -33 -34 -38 -16 -38 -43 -21 -19 -17 -30
~hes> f 15
~ones cfgjklmops -20 -20 18 -22 -18 -22 -24 -32 -20 -17
""",
    """
effec* adeghjloq -19 -23 -18 -20 -18 -20 -15 -17 -15
salio dr -15 -20
sent acdhlnoqtuv -17 -17 -24 -17 -25 -24 -23 -19 -15 -24 -21
~rant adehmv -18 23 -19 -19 -17 -16
""",
    """
a_@vehicle abdhiklmnopqstuv -35 -25 -37 -32 -36 -19 -21 16 -34 -27 -20 33 -24 -20 -38 -22
assist eglm -16 26 -26 -24
mi__es abu -25 -28 -24
rebaj* d 15
receta$ aim -18 18 -20
to__about m -18
~hee abdopstu -17 -18 -21 -19 16 -17 16 -22
""",
    """
mi__puede abcn -19 -17 -19 23
music* m 20
night abdijru -23 -15 -20 -15 -17 -21 -20
normal$ mq -19 -17
pull br 19 -20
~mie abikoquv -26 17 -19 -17 -25 -15 -21 -16
""",
    """
^may bdlmnpru -21 -16 -16 -35 23 -23 -16 -20
^un abdhijklprsuv -23 -18 -20 -18 -26 -23 -18 -18 20 -23 -22 -28 -25
el_@parking d -18
estan__a mv -17 16
morning_of mn -17 22
~ave> defghmr -20 -37 -37 -26 -24 -20 -32
~eads m -27
""",
    """
efect* dmn -17 -20 -18
suero$ m -22
~<bee chiknoprtu -17 -22 -27 -26 -25 -21 -24 -20 17 -30
~<fiv aijo -16 -15 -16 -24
~arlo lqr -21 -15 -20
~vere aio -17 -15 -15
""",
    """
@cancel_it abq -17 22 -27
for_@holiday hm 19 -18
is__something m -17
paga$ dm 17 -15
there__there adimqu -16 -16 25 -21 -19 -21
~off au -19 -25
~rkin dgprtu -21 -15 -17 -21 -17 -20
~sca cfghijlnost -25 -17 -34 -25 -31 -25 -29 -29 -21 -30 -17
""",
    """
^dfg em 21 -23
can__use mno 15 -27 -15
could__be a -20
que__dan m -19
~<abo cefghjst -20 -22 -26 -39 -37 -31 -16 -28
~ucin mu -16 18
""",
    """
autorizo__me kl -17 16
como__usa aglmnu -17 25 -17 -29 -16 -22
directions$ jm 18 -25
donde__el r -21
itchy ms -19 16
la_@medicine adgijlnopqv -26 -24 -28 -27 -20 -20 28 -20 -15 -16 -15
where_did jlm -31 -18 24
~els> bn -16 -15
~fav defmnqstv -37 -28 -24 -26 -33 -34 -32 -27 -33
""",
    """
^@body bgilrsu -17 -15 -16 -16 -16 21 -19
can__keep mn -25 17
out__pocket m -21
paga dmn 28 -22 -17
que__mensaje m -17
tomo__la mn -15 19
we efghiklnopqrstu -47 -59 -59 -67 -35 -46 -44 -27 25 -27 -19 20 -53 -24 -70
what__needed mt -19 18
~<hag cdfhorsuv -15 -36 -21 -23 -24 -24 -19 -34 -18
~acro m -18
~crui m 15
~kni amq -19 16 -18
~rend abcdjklu -20 -17 -22 -16 -16 20 -27 -18
~thre bdhnp -22 -22 -16 -17 -23
""",
    """
@person__in n -17
@relative__hace amp -15 -20 20
am_a ijmqu -16 -17 -16 -17 -21
are__odds gmu -17 -16 16
en bcdefgijklmnqstuv -58 52 -22 -71 -72 -60 -67 20 -19 -64 -29 -21 -22 -27 -64 -46 -42
how__the dghjmns 18 -21 -25 -25 -15 -24 21
real_@person imu 19 -17 -23
what__reply gm 19 -26
~emov acdgikopqruv -24 -15 -15 -15 -23 -16 -18 -16 -22 -20 -19 -29
""",
    """
@visit__be amu 17 -17 -16
court n -25
entrar nq 21 -17
i__on chijlopqstv -31 -40 -16 -24 -18 -48 -30 -22 -40 -22 -29
i_lose lu -18 17
it_mess n -21
~<pen ceghijlnpsuv -21 -27 -24 -19 -29 -23 -32 -30 -21 -24 -38 -24
~alia m 17
~ewhe ajn -17 16 -18
~git> ju -15 16
~stab m -23
~tug c 17
""",
    """
am_running m -26
earliest_you ah -20 17
me__sin acinopqrs -26 -15 -17 -21 -20 -16 18 -17 -30
mi__anda p -15
morad* amv -16 21 -16
~inis n -20
~oles lnu 23 -18 -16
""",
    """
#__for imr -15 17 -20
@medicine__it n 18
@treat acefghijklmnopqrstuv 15 -43 -47 -55 -71 -63 -67 -68 -57 -20 -60 -32 -18 -56 -63 -58 25 -39 49 -35
can__go aim -17 -15 -22
i__an abcgijlnps 17 -29 -23 -19 -29 -29 -20 -21 -18 -21
my__there abm -19 -19 -31
not:esperen bmr 23 -21 -16
this_covered m -17
~ten> adghijpqv -24 -27 -25 -18 -30 -18 -21 -32 -34
~ual abcdeflmopqrstv -22 -17 -15 -17 -40 -36 -34 -24 -22 -20 -34 -22 -16 -35 -37
~uert r -15
""",
    """
me_there p 15
ok_for m -18
would__a am 15 -18
~<bue bcefghklnoqrsuv -25 -19 -23 19 -17 -22 -23 -20 -19 -21 -23 -21 -21 -23 -28
~tiem abdho -21 -16 -23 -17 -17
""",
    """
@place__la j 16
bill$ mnu 16 -18 -17
but_can q 16
cansa* s 15
chickened_out m -19
drivers p -19
get_me bcdghjknoprstv -41 -40 -33 -27 -25 -40 -40 -30 -36 16 -30 -21 -17 -32
hora$ bhkp -34 -36 -16 -17
make__@visit bu -21 -22
me_mandaron mq -21 -15
no__solo bm -17 -17
past abdijnoqrs -28 -17 -23 -20 15 -16 -19 -22 19 -26
vez_de m -19
when__a im 16 -19
~<ea bcefghiklmqrstuv -24 -26 -18 -18 -24 15 -32 -24 -23 -19 -30 -29 -28 -18 -16 -27
~oche abdgijloruv -19 -20 -27 -18 -18 -16 -19 -24 -17 -22 -22
""",
    """
@howmuch__un dm -17 20
dias$ m -16
need__later o 17
notes im 18 -20
reply$ gm 17 -18
trust__it bm 16 -18
~<lle abcdefgimoptv -19 -29 -15 -17 -38 -38 -25 -63 -22 -16 -16 -36 -16
~ham abdhimnoqsv -19 -16 -17 15 -16 -29 -19 -23 -17 16 -19
~tuve s 18
~ugh> cefjknpstv -22 -23 -20 -16 -16 -35 -17 -20 -21 -20
""",
    """
@cancel_just bmo -23 -33 25
aceptan dfkm 21 -15 -22 -25
chick* o -15
is__the acdfgijklnprtuv -53 -22 -20 -32 -35 -18 26 -22 -36 -22 -16 -38 -23 -17 -24
left__in m 15
like__it kmu -16 -21 -23
my__plis bm -17 16
reach_you diu -16 16 -16
up__@symptom r -19
~eve> abilquv -21 -20 -18 -18 -20 -17 16
~ff> abcdhjkmnqrv -20 -21 -16 -25 -25 -21 -19 -17 -21 -19 -17 -18
""",
    """
@insurer__i m -15
@texts_are u -18
^anyone h 19
afterwards$ m -16
be__room a -19
before_my ao 21 -20
hurt mpu -34 -18 19
~fish gmn -19 19 -16
~gal> ju -17 15
~la> adfghiknrsuv -16 -55 -22 -53 -43 -20 -46 -31 -23 -46 -16 -16
""",
    """
@call__if a -17
anxiety m -18
centro iu -18 -17
companero q -19
have_nobody q 21
novio mn 20 -17
will__make dmu -15 -19 17
~gfhg e 16
~ito> bcefgjkpqstuv -19 -17 -33 -32 -27 -41 -25 -39 -18 -16 -25 -31 -41
~rden abr -25 -23 17
""",
    """
coger ao 19 -15
do__that bdmt 18 -17 -35 -16
id__la n 15
me_has q 18
not:@food dghmnu -16 -17 -18 -37 29 -17
provi* am -17 -17
who_dis abcdefghijklmopqrtu -20 -18 -21 -24 -31 -26 -19 -21 -30 -22 -19 -23 -40 -18 -17 -23 -22 -22 26
your_patient a -18
~arp m 15
""",
    """
@insurer_is dnq 20 -25 -19
^stoy mr -19 17
end__@pay d 17
how__my dmu -26 22 -21
letters gm 16 -18
nah$ m -23
no__voy mr -20 18
snow abdhoqsu -17 -15 -23 22 -18 -16 -17 -21
treatments m -18
~rre> m -17
""",
    """
#__after pq -17 -19
@sick__@move m -16
dia__ir an 19 -26
i__@ride npq -18 25 -32
it__bring m -16
quien__@fetch aimu -21 -21 -20 -28
texting__i l 16
~ami acghijklquv -33 -30 -30 -20 -29 -23 -20 -30 20 -33 -22
~bet adgjklpqsv -20 -24 -31 -19 -16 -17 -16 -28 -29 -22
~kd> em 21 -21
""",
    """
list_to m -20
my__work o 19
puedo_trabajar q -21
schedule acegijklnopqstuv 39 -30 -22 -23 -36 -29 -35 -37 -33 -24 -22 -35 -24 -17 -32 -29
since_we s 22
wheels m -16
ya__papeles ahn 17 -17 -21
~nyt bghikmrsv -34 -29 -34 -22 -16 -18 -22 -25 -24
~tsd ag 21 -18
""",
    """
can_write m -17
cuant* aghimosu -34 -25 -23 -25 -24 -26 -20 20
i_hit dkm -17 15 -17
intake abo 17 -15 -17
not:use guv 15 -18 -19
prendan__@texts klm 16 -16 -19
shut__@holiday h 17
so_no p -18
with_me abdgjlmno -37 -24 -24 -20 -22 -27 -35 20 -29
~tin bcdejnops -26 -36 -20 -34 -55 -33 -32 -17 -21
""",
    """
@parking_is j -17
^should abdgilnopqru -27 -19 -17 -19 -24 -23 24 -25 -22 -23 -29 -28
dios__bendiga m -19
do__keep u -16
later_in mo -22 17
on_it aiq -21 -19 -16
quede__ya s -18
to__right mn -20 19
~eja acefklmnrsu -37 -21 -19 -19 -21 -37 -18 -18 -27 -33 -35
~sabi a -24
""",
    """
bother$ abmoqs -17 -15 18 -20 -20 -18
buenas bcdefghijklmnqrst -19 -18 -23 -19 33 -20 -19 -22 -18 -17 -15 -36 -24 -24 -17 -17 -20
cuesta defijlnrtu 24 -33 -19 -17 -18 -19 -24 -16 -21 -31
missed_my mr -21 20
please__@cancel br -20 16
resubscribe klm 15 -22 -19
they__to mu -15 17
ver_a aimn 22 -16 -16 -19
~<har dghjlmnquv -20 -16 -17 -19 22 -15 -21 -17 -29 -18
~paso gilmoqu 18 -27 -19 -23 -17 -16 -23
~ybe el -18 -17
""",
    """
i__another amou -25 -16 19 -15
like__out kl -19 18
not:casa m -19
voy_a adegjkmpqsv -29 -25 -16 -21 -29 -22 -17 -21 -26 -22 -24
we__in m -18
~<lit o -19
~blu bdhn -15 16 -18 -23
~cups jm -16 16
""",
    """
=beside:cost dghjmoqsuv 17 -19 -16 -24 -17 -16 -20 -28 -29 -17
have__with q -16
how_far dhju -16 -21 21 -19
not:forget bt -15 15
~<cl abcdefiklpqv -33 -26 -25 -43 -15 -17 -32 -25 -19 -20 -28 -29
~efe adefghkmnpqrtv 20 -34 -18 -16 -29 -24 -25 -46 -31 -22 -26 -19 -23 -21
~ety m -18
~nif m 19
""",
    """
@drive__my m -17
@hello__que f -16
@visit__want bl -27 20
about_this m -16
not:llego o 17
said_@stop lmn 16 -33 -18
scare* dgilprv -15 -24 -19 -19 -17 -17 -21
""",
    """
@relative__same am 16 -16
@vehicle__slow mr -16 18
again_the l -15
es_el abglnqu -17 -21 -26 -19 -22 -16 -22
no__nada bcghimnps -32 -24 17 -21 -45 -54 -23 -18 -20
sign__up jlou -17 -22 -18 -22
with_this am -17 -24
~laro s -20
~rth> jmu 23 -17 -17
~uand cdgjlqruv -19 -25 -18 -38 -17 -29 -28 -29 -16
~unio r -15
""",
    """
@stop__but m -16
hay__si ab -18 16
me__pin jm 22 -17
""",
    """
de_opinion m -18
know_the o -17
llevan klmnpqr -16 -18 -22 -15 24 -20 -21
need__to bdgjou -22 -27 -22 -22 -19 -20
~bran m -17
~hout lmu -16 -32 -22
~peak bdghjlnopqv -18 -25 -20 -25 -20 -16 -28 -21 -16 -21 -16
""",
    """
@day_but mo -19 18
^tengo bgijkqsuv -34 -45 16 -39 -19 -25 16 -34 -29
borra* m -19
contactarme l 15
happened__the gmu -16 21 -20
pin abdghijklnoqruv -24 -20 -25 -24 -17 -28 34 -24 -28 -15 -27 -22 -18 -24 -18
the_dumb amn -17 24 -16
try_this am 27 -27
~<dan abdghiloprsuv -20 -19 -27 -31 -18 -20 -19 -21 -16 -15 -18 15 -20
~anx m -18
~ivo acgjprsu -27 -15 -26 -16 -18 -27 -22 -23
~life hju -16 -19 -18
~rtin m -23
~said cdfhijrstv -19 -33 -17 -22 -17 -21 -28 -29 -23 -25
""",
    """
back__i b -17
bad_is m -21
""",
    """
again* m -20
no_@move mo 16 -17
o__eso dmu 15 -20 -19
want__be alm -16 21 -26
~eade m -20
~ila hjklnrsu -19 -23 -16 -16 -23 -21 -21 -21
~rati am -18 -26
""",
    """
@clinician acdefghijklmnopqsv 34 -58 -34 -48 -34 -66 -19 46 -75 -76 -64 -37 -52 -41 -68 -44 -46 -52
@day__is m -17
@thanks__for bmt -15 -19 17
a__if dimnr 18 -18 -28 -18 -19
card__the m 16
era__mi amu -18 18 -16
how__for dm 20 -18
out_of abfghijknrtv -39 16 -15 -25 -25 -36 -30 -18 -51 -44 -18 -22
said_@day mo -20 20
""",
    """
clase__@place j -18
gustaria ai 18 -19
~aper gkoqsu -26 -16 -25 -19 -16 -25
~carp m 16
~ctiv abcdefgijknsuv -16 -17 -17 -19 -20 -16 -20 -22 -21 33 -26 -17 -18 -20
~eah> mpq -23 16 -20
~rci bno -17 20 -18
~xes> gmu -16 20 -20
""",
    """
allowed__@drive n -16
encargada im 19 -16
horas hjmopru 18 -16 -30 -23 -17 -20 -20
mas_@texts ciklm -17 -20 -23 28 -25
~rame m -26
""",
    """
^truck q -17
new acdefghijlmnprstv 25 -32 -66 -27 -30 -33 -16 -55 -27 -45 31 -50 -34 -16 -36 -34 -20
remov* acdgikopqruv -24 -15 -15 -15 -23 -16 -18 -16 -22 -20 -19 -29
this__new l -18
~eiv iv -22 -16
~ent> cefhknpqrs -36 -23 -26 -49 -35 -33 -32 -36 -25 -15
~ida acdefhijlmnqsv -29 -19 -17 -20 -19 -21 -27 -17 -15 -26 -26 -17 -17 -34
""",
    """
^gps jm 18 -16
damage dm 20 -18
expla* adjku -18 -22 -17 -17 16
legal ju -17 15
on__in behmr -15 21 -18 -23 -17
~<dis efghjknpqstu -15 -17 -19 -25 -23 -30 -17 -21 -25 -18 -19 -17
~chu ailnq -20 -15 -16 -16 -16
~enga im -17 -22
~igni gm -17 15
""",
    """
can__@book abcdghijnoqrsu 30 -27 -19 -26 -23 -21 -21 -21 -27 -31 -25 -23 -15 -17
comin* dfghilmnqrsuv -36 -18 -28 -27 -27 -35 -21 -18 -18 19 -36 -32 -21
in_on hm 21 -19
is__plant dmu -22 23 -18
muy_amables t 16
out abcdefghjklmprv -27 23 -34 -25 -75 -66 -34 -74 -45 -44 28 -58 -21 16 -75
we__about mr -24 23
""",
    """
bad_for amu -16 17 -15
no_puedo oq 17 -25
not:with mu -21 -15
settle an -17 -16
~ain> bcdehkmopqrtv -47 -42 -19 -32 -43 19 -15 -23 -19 -40 -23 -30 -35
~ders ej -16 -18
~rig cefilpquv -21 -26 -19 -33 -27 -23 -19 -15 -26
""",
    """
@price_me d -19
amabl* fmt -17 -20 21
bring_to mn 24 -25
day_or hm 16 -15
dio_mi u 15
me__@clinician a 26
riesg* dmu -18 -19 21
the__site f -17
there__red j 18
we__at r -20
~azo n -19
~siem nv -16 -20
~ywa m 18
""",
    """
^despues q -21
is__take jmqu -22 -21 -19 -16
puse__sin k 15
you__in abchijklmnoqtu 21 -23 18 18 -26 -21 -28 -25 -16 -27 -28 -24 -19 -44
~ays> cefgijntv -29 -22 -37 -16 -38 -36 -20 -30 -36
~hopp m 18
~slot am 19 -18
""",
    """
delete__number l 15
estoy__# mr -19 16
eta_# behimor -23 -23 -19 -18 -27 -19 36
my_bill dim 17 17 -38
playlist k -22
rain bdmnu -16 -17 27 -18 -17
tiempo_hara mn 18 -15
what_does dhnqsu 27 -26 -20 -25 -16 -44
you__permission l -19
~<vie bghjlmnpv -18 -18 -16 -24 -29 -21 -22 21 -24
~idi> m -23
~righ cefilpquv -21 -26 -19 -33 -27 -22 -19 -15 -26
""",
    """
about$ admnu -15 -20 -19 -17 26
una__pero r 17
would__there lno -19 -18 -17
~iver abcdefghiklopqtuv -31 -18 -26 -43 -19 -22 -23 -31 -37 -25 -32 -32 17 19 -27 -43 -25
~mend giklpqu -23 -23 -17 -15 -19 -21 -25
~nota acdghijnoqv 18 -15 -20 -16 -17 -18 -24 -20 -23 -25 -20
~word adgjnu -16 -26 23 -20 -22 -22
""",
    """
@eat$ abcdfgijnopqrsu -27 -24 -16 -45 -15 -43 -22 -34 40 -30 -19 -34 -23 -21 -42
^en abcefgijklmnprstuv -49 -40 28 -25 -24 -32 -34 26 -32 -31 -31 -36 -25 -32 -34 -20 -18 -25
^la bcdefgijklmstv -20 -23 15 -17 -20 -41 -26 -23 -25 -22 -45 -23 -23 -22
persona acdefghijklmnorstv -50 -24 -29 -22 -23 -33 -31 33 -33 -33 -35 -38 -31 -28 -26 -25 -21 25
undo_the klm 17 -20 -20
will_my abdmnopqr -19 -24 23 -41 23 -15 -28 -22 -16
~<xc em 17 -17
~ela acefghiklopqrsu -35 -23 -15 -20 -30 -24 -30 -23 -34 24 -25 -35 -27 -26 -35
~jos ajmpru -17 16 -27 -17 -17 -22
~soli m -21
~unta bclnrsu -22 -16 -31 -29 -17 -21 -20
""",
    """
cats m 23
cayo npqv -15 -18 15 -17
gday efm -16 18 -19
i__or dhilmnq -29 -19 -18 -20 -23 -34 17
que__me fghmopqtv -22 -46 -39 -38 -23 -22 -18 -17 -22
rd o 16
the__this dj -16 -18
~ldc m -16
~nli agm 18 -17 -19
""",
    """
after__@visit bos -19 -16 20
caro dijmqsuv 36 -15 -22 -23 -21 -16 -34 -19
m__la abmo -17 -22 -22 19
on_@traffic klmr 24 -18 -19 -15
so__do dm -19 -18
~owb m 17
~urn cdefghinptu -34 -36 -31 -24 -32 -16 -27 -45 -19 -26 -21
""",
    """
hit__mistake k 17
hora__la m 17
number__this g -15
~ayud befghijklmnoprstv -27 -24 -27 30 -21 -32 -29 -23 -32 -16 -27 -26 -24 -19 -20 -20 -21
""",
    """
@drive_my mpq -21 17 -24
a__lo m -15
me__whatever m -22
so bdefhijklmnpsv 25 -19 -28 -37 -30 -37 -23 -43 -18 -52 -58 -19 -19 -57
~gard a -15
~res> bcefghjkopqruv -33 -24 -19 -19 -33 -28 -35 -26 -33 -24 -24 -31 17 -34
""",
    """
@person_can u -19
block abl -19 -16 17
chat abdgnoruv -20 -29 -19 22 -20 -25 -15 -32 -35
in__day m -17
in__the m -30
se__olvido b -21
su_@place jm 21 -23
~<hac cefhjkloqrt -35 -19 -24 -38 -47 -28 -37 -29 -23 -38 -26
~rpor mq 15 -17
~str acdeiloptu -17 -25 -35 -15 -24 -17 -34 -39 -22 -17
""",
    """
^ni e -22
new_@place jm -20 19
wtf_is u 19
~ctu abghjnqs -23 -16 -17 -20 -16 -22 -20 -17
~sar> klnuv -16 -15 -17 -21 -17
""",
    """
get__the cdgklmuv -16 -19 -25 -27 -23 -30 -32 -18
gf q -18
to__this bclmnqu 17 -32 -24 -23 -19 -17 -34
weekend abcdghilmpqstuv -35 -31 -16 -23 -16 20 -21 -17 20 -15 -21 -27 16 -26 -23
~meb cgmnrs -16 -20 -34 -26 -22 -27
~omo> bcehijmoprtv -23 -16 -35 -53 -62 -16 -16 -49 -32 -30 -22 -26
~ram kmnr -17 -17 -16 -15
""",
    """
ir abcdefghiklmprstv 24 29 -44 -31 -25 -34 -61 -27 -53 -47 -49 -73 -27 -38 -21 -32 -54
me__is mu -20 -18
tengo__@cancel bdm 21 -21 -16
una__la o -15
wrote u -17
~<gue u -18
~eno> efmquv -16 -29 15 -17 -15 -20
~nai adhlnu -18 -19 -15 -17 18 -21
~want acdefjmnpqrstu 20 -16 -27 -20 -17 -20 -21 -21 -35 -19 -21 -29 -31 -27
""",
    """
addic* djnu -16 -17 -22 16
are__@place iju -17 -19 22
booke* u -18
getting__@texts k -15
mi_@animal almopq -16 -16 20 -16 -16 -27
quiero_empezar a 15
teach m 15
~<avo gnu -19 21 -19
~edl ams -16 -25 18
~nand dn -19 -18
~nou dklnt -21 -16 21 -18 -16
~rel ailou -20 -25 -16 -17 -20
""",
    """
@stop_all iklm -17 -20 25 -23
do__walk admu 21 -22 -26 -20
i__for cdhjkpqt -16 -16 -31 -17 -22 -22 -22 -19
just__a bmqr -15 23 -25 -20
much_is aj -15 -20
typed m -23
¿_venden dmu -17 19 -18
""",
    """
^saludos t -17
of__this dgmu -20 -24 17 -18
~blin m 18
~bog i -17
""",
    """
^found bjmq 16 -18 -16 -18
deals d 18
i__wedding m -17
me_quede acijknop -32 -21 -22 -18 -16 -27 -24 -21
puedo_@pay jn -16 -19
still__a mq -15 16
~<han abcdefhnoptv -21 -20 -19 -19 -20 -20 -16 -28 -22 17 -16 -25
~prox m -20
""",
    """
@late_@relative m -17
back$ achklmnotv -16 -25 -28 -16 -25 -40 -49 -26 -25 -22
de_mandar m -23
pay abcdeghiknopqrsuv -33 -24 -26 44 -15 -31 -24 -45 -23 -43 -33 -22 -36 -28 -23 -38 -20
~<mie bo 19 -18
""",
    """
esto__una mv -16 18
have__@relative mnp -18 -17 17
keeps jl -20 -16
no_se aefghijklnorstv -20 -17 -16 25 -31 -19 -31 -24 -49 -30 -37 -22 -15 -20 -19
not_need gimoqv -22 -20 17 -32 -24 -16
que_@call anquv -15 -18 -17 -23 -17
to__@visit abikmnquv 16 -21 -15 -20 -43 -25 -16 -20 -19
will__@drive mp -26 21
~<le acdefhknoptv -24 -26 -42 -25 -32 -48 -28 -39 -32 -32 -23 -55
~lant abgikmnsu -16 -18 -25 -25 -16 20 -21 -18 -29
""",
    """
@medicine__nah n 16
^looking adm 18 -17 -19
quiero__la am -26 -19
time__it dhjmnu -21 -23 -25 23 -20 -21
~amp dou -22 -21 -22
~ospo ao -21 16
~xto lm 16 -21
""",
    """
=said:book abcdefghijklnopqrstuv 113 -58 -39 -64 -50 -76 -59 -62 -72 -37 -27 -91 -80 -46 -85 -103 -71 -88 -83 -61 -82
@relative__@spanish cm 19 -20
i__you acijnopqrstu -18 -24 -19 -26 -41 -27 -23 -33 -40 -16 25 -27
seis m -17
your_@machine m -18
""",
    """
am_at bdghijlopsuv -20 -28 -32 -22 -22 20 -20 -21 -20 -19 -21 -23
cual_@place jmu 19 -15 -16
have__have p -17
piens* lmu -21 18 -19
que__deja jmq 20 -16 -27
remember_it u 16
thursday bdfghijkmoprstuv 17 -23 -16 -19 -23 -20 -21 -23 -23 16 -27 -28 -23 -21 -27 -17
~ried mpv 18 -18 -17
~rog gilnqv -18 -17 -17 -22 -18 -16
~salo a -20
""",
    """
@day_@hours ahmo -18 25 -29 -19
^to l -17
amor m -19
anyone_there mq -21 -18
it_help dgmu -16 -28 -15 24
on__i m -17
~bas abcdefghklmqtuv -16 -22 -19 -20 -17 -17 -21 -24 -16 25 -30 -23 -16 -29 -21
~one> dejkorsu -23 -27 -44 -26 -20 -53 -25 -37
""",
    """
and__the ijm -23 -20 -26
note a -17
~itud m -16
""",
    """
hubo fm 17 -18
~ebod cgmnrs -16 -20 -34 -26 -22 -27
~ong> bcdefghloqrv -45 -26 -48 -27 -30 -47 -20 -35 -32 -25 -18 -41
""",
    """
@stop__these l 17
do__and dijmn -16 -20 -21 -24 17
perro cdgmqu -23 -17 -15 25 -23 -17
representative bcdefhijlmtu -16 -19 -17 -23 -27 -22 35 -16 -19 -32 -19 -18
take__in aj 15 -17
with abcfhjrv -18 -16 -37 -33 -19 -19 -19 -15
~aron bcefgijklnp -17 -21 -16 -16 -30 -28 -31 -22 -34 -30 -28
""",
    """
llego$ dlmoru -26 -18 -40 -17 26 -27
patient hjmou -25 -24 -32 -22 -17
take_off alm -17 -16 -15
traigo mu -19 -17
which_@door gm -24 -21
y__me gjknsu -15 -16 -16 -16 -18 -17
~df> efm 23 -15 -27
~ista hiopqu -32 -28 -34 -28 -29 -28
~oad> mu -20 -17
""",
    """
^kill bklmou 16 -16 18 -25 -17 -22
~<kjh em 19 -18
~rgen agisu -16 -17 -19 -18 -24
""",
    """
@howmuch__la abmns -22 -16 -26 16 -24
@price__it dm 16 -16
is_fine s -16
my__needs bjpq -15 16 -20 -22
not__someone aq -16 17
sistema m -21
this_text am -18 -20
~<bui m -18
~quej ai -18 21
~rst befhkpqrtv -28 -21 -18 -33 -25 -27 -27 -18 -20 -20
~upo cefghjklmnoruv -24 -20 -21 -26 -23 -30 -19 -21 -26 -31 -27 -17 -28 -17
""",
    """
^@relative abcdefghijknoprtv -30 -21 -29 -28 -42 -36 -41 -34 -46 -40 -36 -40 -18 43 -26 -40 -38
by_the abdhjkmsv -19 -17 -21 -16 34 -18 -24 -16 -17
circl* m -16
do_they acjn -21 -16 -20 -19
dreams u -21
en__@place ju 16 -21
humano afim -15 -16 24 -20
me__@cancel o -15
me__otra m -25
not__off l -22
~almo r 18
~ipho dm -21 21
~itti akq -22 -17 -19
~wei adm -20 -18 -27
""",
    """
@call__@texts l 16
@clothes__you gmn -19 -24 22
de__hora mo -24 -17
equivoco lv -18 21
the_@food m 21
we__by i 17
""",
    """
@symptom__i n -17
can__find bhm -17 -22 -16
estoy cefhilprtuv -33 -24 -25 -37 -36 -20 -40 17 -24 -37 -44
my_@place mp 19 -17
my_own iru -16 -15 -19
no__que abcghinqrsv -20 -16 -21 24 -18 -17 -23 -15 -23 -25 -42
not:@texts abcdghijklnopqrsv -34 -20 -33 -20 -32 -17 -30 -20 -16 37 -23 -38 -18 -27 -19 -18 -53
not:leo m -16
south u -17
~ach> bcgijknors -22 -24 -25 18 -28 -23 -28 -22 -17 -19
~agar jkmqr -19 -18 -28 -20 18
~dkd em 19 -20
~zo> abcdefijmnpqsv 15 -24 -16 -27 -16 -19 -21 -20 -19 -21 -19 -23 -26 -23
""",
    """
@stop__you t -21
half qu -16 -15
is__scam u 15
puest* mo -16 -16
send__in cm 18 -15
still__it abmnq -16 -17 -21 21 -16
~<su abcdefijpv -29 -38 -25 -18 -45 -40 -22 -25 -41 -29
~ket> iu -16 -19
""",
    """
@day_¿ o 16
do__do bcdefjlotv -27 -27 -15 -20 -27 -55 -25 -28 -21 -26
esta_el s -16
hace__clear m 15
me__@late r 18
put_that dmo -17 20 -18
sola$ nq -16 19
~<tuv s 17
~befo bcfgjklmpt -34 -20 -16 -16 -15 -17 -28 -21 -18 -15
~bruh e -18
~inue l 17
~ping dgklnoqsuv -19 -21 -16 17 -30 -28 -30 -16 -17 -20
~ponm m -18
~ska nq -19 19
¿__los adilmo -18 -25 -15 -17 -23 -16
""",
    """
coming$ gjklnprsu -16 -28 -31 -21 -23 -16 20 -18 -17
direc* g -21
fit abm 16 -18 -21
one__take m -19
~ccep hiju -19 -20 -16 -15
~see abmnq 22 -18 -20 -21 -15
¿__o d -16
""",
    """
^alto bcdefgijklmnprtuv -16 -19 -26 -28 -27 -17 -20 -17 -31 33 -30 -19 -16 -16 -18 -20 -20
insurance acgijklopqrstuv 21 -20 -28 -24 -33 -18 -18 -33 -32 -53 -22 -27 -19 -43 -19
is_going mpq -16 19 -22
that_time mo -16 18
the__@place adhijmnosuv -17 -24 -30 -25 25 16 -18 -17 -17 -40 -18
~<ocu mnu -31 -16 -21
~<ove cfglnptv -16 -24 -24 -27 -32 -19 -18 -32
~nsi ghlmorsv -30 -25 -27 -25 -31 -22 -23 -28
""",
    """
algui* abdgjklmrsu -22 -23 -28 -15 -24 -22 -25 -19 -18 -18 -42
and__time hj -17 17
duele n -18
el__dice m -16
tell__about abdilm -16 -17 -23 -18 -18 21
with__in m -19
~ces> ghilnoqv 20 -19 -18 -21 -22 -22 -25 -18
~ic> bdeghiopqrtv -23 -25 -16 -22 -23 -31 -29 -22 -19 -18 -16 -28
~olo> aim -19 -17 -28
""",
    """
@call__my adilv -17 -18 16 -18 -15
a__@animal q -18
reminders acdgijkmnoqrsu -37 -17 -22 -19 -34 -19 40 -19 -24 -30 -17 -24 -16 -31
the_number djlu -18 -20 -16 -20
~<nor abdgilmnopsv -20 -17 -22 -19 -20 -17 -24 -23 -22 -20 15 -19
~ele acdefgjknoprst -17 -39 -24 -21 -27 -23 -24 -20 -15 -32 -23 -23 -23 -37
~equ alrs -23 -18 -16 -16
~gin> mn -16 -16
""",
    """
@texts__all klo 17 -15 -18
is__same ams -17 -29 -18
llego__# mor -19 -17 26
out__that n 17
""",
    """
el__ya boqr -21 -19 -16 19
it__back dm 15 -18
~<cam bcdefghilnpstuv -24 20 -47 -24 -23 -17 -34 -38 -37 -21 -21 -21 -23 -17 -43
~<jug o -15
~rmat dgu -15 15 -16
~tard bdgmnopqrs -20 -25 -18 -34 -21 -19 -18 -15 16 -21
""",
    """
december d -16
handled$ mpq -15 22 -20
how__@person hl -15 -15
last__no m -21
not:any abcdghijmnprsuv -24 22 -18 -23 -22 -21 -16 -17 -39 -25 -16 -26 -22 -31 18
una_carta ad -23 -17
~nlo m -16
""",
    """
a__for abcfjknopqrst 16 -41 -24 -16 -46 -28 -38 -16 -18 -27 -29 -25 -19
a__run u -18
me_escriban m -16
momento t -15
ok_you kl 20 -17
saturdays h 21
start_please k 17
tembl* s 19
the__right j -21
this__it m -23
you__day bdgnotuv -15 -22 -18 -17 -17 18 -23 -15
~ball j -16
~quem a -15
""",
    """
#__of bdin -17 -16 -19 -16
a_candidate u 15
abuela p -20
and__back mpq -17 19 -19
how_should amn -16 -17 18
how_would adilmn 17 -23 -17 -17 -25 -16
not:@eat dhmnoqu -17 -19 -32 27 -18 -19 -25
not:they m -17
que__puedo gimoq 17 -24 -37 -27 -20
should__be mr -20 -15
to__@price m 22
~<acc bilmostuv -23 -28 -19 17 -16 -16 -17 -27 -16
""",
    """
de_su m -20
felt_drunk s 15
que_dejar dhjmo 15 -21 -25 -20 -24
~emp acdefgjklt 15 -29 -43 -22 -33 -18 -31 -17 -37 -22
~med> lnq -18 -16 -26
~ocup gnuv -18 -17 -24 -18
~sgos dmu -18 -19 21
""",
    """
manden agilmu -17 -24 -25 22 -38 -16
me_text lm -16 -17
que_buscan mv -16 15
texting__health m -17
tu_eres m -18
you__list m -16
~disi m -18
~prob bcdefghijklst -15 -22 -30 -21 -15 -23 -19 -19 -22 -17 -26 -25 -19
""",
    """
denise$ gm -15 18
desis* l 17
jj$ em 24 -27
one_way q 16
room_with a -16
want__this m -16
~fig nou -18 -15 -16
""",
    """
a_number adijlu -28 22 -20 -23 -24 -20
bitcoin$ dm -16 18
great bdinotu -17 -20 -19 -19 -16 20 -27
mandar_@texts m -21
me__not pv -17 -17
~heel mpu -28 18 -17
~hes abehjklnopqrt -41 -41 -22 -37 -33 -28 21 -46 -32 -21 -34 -32 -25
~obod bdhmopqsu -17 -17 -21 -25 -21 -18 17 -18 -19
""",
    """
@day__lugar o 16
@wrong_numero lv -16 16
flaked$ p -16
i__is jmqu -18 -33 -19 -23
me_the abcdknqrsv -18 -25 -15 -29 -27 -16 -22 -17 -19 -20
the__available iq 16 -15
~<you bcegnopqrs -19 -28 -28 -23 -43 -19 -30 -41 -38 -17
~abo cefghklpqt -24 -26 -29 -42 -43 -17 -16 -15 -16 -32
""",
    """
cheese mn 20 -17
is_too adnpqru -21 -15 -17 -16 -17 -15 -19
my_@clothes abcdhijlmopquv -29 -20 -19 -18 -17 -23 -20 -18 30 -23 -18 -24 -21 -15
~alab gu 16 -16
~moo s 15
""",
    """
@place_is dgu -16 -21 19
^anybody hi 17 -21
can__but gjmoq -16 -17 -19 -16 19
can__work no 17 -24
free imnrstuv -21 -33 -22 -18 -22 -17 -32 -17
i__going dmn -21 -30 -29
not:about v -15
push abdjklmnoqsu -21 -27 -18 -21 -22 -17 -18 -17 33 -25 -22 -19
~reve bdm -16 -16 -23
""",
    """
gusta__@call im 16 -16
o__del m -17
~cen> abgjnpqv -22 -18 -17 -23 -27 -26 15 -22
~dime aefho -16 -20 19 -21 -17
~uerd a -17
""",
    """
@drive__dia no 22 -17
better_for o 17
if__on dr -16 -16
no__i m -17
se_@wrong defgijlmqrtuv -24 -17 -18 -19 -16 -17 -21 -25 -19 -19 -22 -24 31
stairs bn -18 -17
~ey> cdefghijln -32 17 -22 -30 -43 -48 -33 -19 -37 -40
~irp mqu 18 -18 -15
~sari q 15
""",
    """
@stop__@stop lm 18 -23
a__work dgmq -18 -23 24 -16
been_a m -23
card aijoqsu -31 -22 -22 -16 -20 -18 -27
know_a u -15
lo_de dhjmu -19 -17 -17 -30 -18
much__@price dm -18 21
se__esto glmv 17 -17 -19 -15
turned_# bmoq -16 18 -16 -17
vet jmu -18 22 -23
~<jam mr 21 -16
~iss acefghinpt -21 -24 -22 -17 -25 -24 -19 -35 -37 -18
""",
    """
@day__you m -15
@texts_i m -16
bring__the mn 22 -24
contact_me l 20
not:su m -17
not_text gklmv -25 -26 32 -31 -17
robot abcdgijmnpqsuv -19 -16 -19 -18 -21 19 -15 -28 -19 -17 -20 -20 18 -26
somebody__me o -20
temprano$ a -22
~cy> adgln -17 -21 -20 -16 -16
~peg mqu -20 -18 17
""",
    """
cab ainq -18 -28 -15 17
for__when m -16
give__# bm -18 -17
in_tomorrow b -17
paperwork dg -20 -19
read abklmnoqr -23 -25 -37 -29 25 -30 -27 -17 -18
they__that bu -17 -17
why_do dijlnp -16 -18 -16 -16 -15 -16
~fier adghjkmrsu -24 -20 -15 -16 -16 -21 -25 -20 -19 -15
~nta abcefhjktv -34 -44 -39 -36 -37 -24 -19 -23 -21 -25
~onda gm -23 -32
~ueja ai -18 21
""",
    """
@medicine__dia ano -18 16 -16
@ride__mi m -16
^scratch mn -22 -16
corri* m -20
i__as am 15 -16
la_manana bchi -30 -15 -25 -16
sabados hm 17 -17
what__the abdfkmopqrstv -18 -29 -27 -57 -23 -18 -33 -16 -43 -23 -42 -20 -22
~<ple defnpqst -34 -35 -31 -38 -33 -46 -34 -18
~ked> cdefgknrt -33 -43 -24 -19 -23 -17 -24 -35 -30
~ntil bn -16 -17
~ult gklmn -21 -23 -17 -38 -18
¿__mi a -17
""",
    """
^@cancel bcdefghijnopqrstuv 48 -48 -49 -52 -46 -41 -45 -31 -41 -40 -23 -39 -48 -50 -37 -39 -48 -38
closer mu -21 -18
front$ m -20
ya__@fetch q 20
~enla mv -33 -17
~full u -17
~nir p -16
~run abfhnuv -23 -19 -18 -23 -19 -15 -20
~uag cu 24 -19
""",
    """
a__number du -16 -23
cuantas__@eat n 15
it_going bfhjnopqru -25 18 -22 -18 -29 -20 -16 -25 -21 -35
let__know bu -17 -15
use$ gm -17 -20
ya$ kms -15 -28 -17
~<gl u -20
~eum h -16
~til bcdefgjlmopstuv -37 -25 -49 -24 -32 -38 -17 -20 -28 17 -39 25 -19 -19 -29
~tito r 17
""",
    """
@call_you d -19
dano m -24
mejor_@call m -21
six jor -20 -19 -17
~<alm fjlmnr -21 -17 -17 -25 -15 31
""",
    """
@animal$ bcdghijlmnopqu -22 -20 -32 -19 -25 -26 -27 -16 29 15 -22 -18 -26 -42
@drink$ adghijnoqsu -28 -24 -18 -15 -25 -15 29 -27 -28 -19 -28
@drink_count mn -17 19
@relative_puede anopq -19 25 -18 -24 -19
a__questions m -19
drip m -19
free__day dmpq -17 -21 20 -15
i__home ahimnopq -18 -16 -17 -33 -34 -20 -16 31
please__them l 19
texte* abghjlmoq -19 -19 -21 -15 -16 16 -39 -18 -16
~ark anpu -17 -15 -17 -15
""",
    """
got__@person i 16
make__# bo -22 24
~ndo defghijlopqtu -26 -42 -50 17 -15 -20 -28 -25 -34 -19 -27 -25 -41
""",
    """
cut_out mn -16 18
it_per du 23 -25
just__me m -21
not:receive lm 20 -18
not_back gjq -15 -16 18
ok__me km 16 -24
pensa* mnu 17 -16 -17
~erde es -18 -17
~ted bceghimr -20 -22 -37 -30 -19 -19 -17 -33
""",
    """
@door_es ju 18 -18
@pay_del d -16
^knock fmu 19 -25 -20
all_go m -15
the__work g -16
~<qw efm 25 -18 -24
~fer defhjkmnrst -43 -21 -24 -37 -18 -34 -23 -41 -34 -32 -29
~jer s -17
~lumb gilmu -15 -20 -20 16 -16
""",
    """
@eat_@food mn 24 -17
dads alnpqu -20 -21 -17 22 -25 -24
numero$ abdilms -31 -23 -16 -58 17 -52 -15
~anm klmr 20 -22 -27 -15
""",
    """
i_will dghijkmnqsuv -61 -41 -43 -26 -19 -25 16 -58 -25 -33 -65 -20
it__you adi -17 -28 -15
puede_ir inop -16 -23 -24 -19
~exte abdghjmq -23 -15 -23 -24 -17 -21 -40 -15
~muc acdefghjkoqrstuv -24 -18 18 -34 -35 -34 -32 -31 -27 -19 -30 -16 -22 16 -24 -27
~oque adgjmnuv -25 -19 -17 -18 -29 -15 -18 -20
~ria efhjklmnqrstu -17 -28 -39 -22 -19 -29 -22 -46 -41 -25 -48 -28 -44
~utor gjmu 17 -21 -17 -17
~vuel abhnuv -25 -22 -21 -25 -27 -23
""",
    """
@visit_at abu -19 -19 -17
at__would h 17
but__the m -17
hay_que cdefghiklmpqrsv -24 26 -16 -25 -35 -34 -33 -17 -22 -40 -22 -37 -16 -22 -22
me_di bkl -15 18 -16
we__be m -17
~sis> dg -18 -17
~tal efghiklnopqrtv -32 -30 -47 -44 15 -39 -22 -49 -21 -16 -22 -37 -27 -18
""",
    """
^enough lm 20 -22
did bcefghjlmnopqstv -46 -28 -23 -18 -21 -42 -29 -19 30 -19 -28 -33 -27 -32 -32 -16
not:esto gmuv 23 -25 -21 -22
not:put gmu 18 -20 -24
text__much m -15
turned lr -19 -20
~hak ms -15 19
~scou dm 20 -15
~tti bdfj -16 -31 -16 -26
""",
    """
@traffic__esta m 15
exist m 20
frio_hace m 16
me__el befhilntuv -19 -19 -20 -28 -38 -26 -49 -33 -37 -49
messages abdefghijklmnopqrstu -33 -44 -30 -30 -27 -38 -25 -34 -29 26 31 -39 -27 -32 -23 -31 -23 -30 -27 -23
necesito__a am 17 -17
or__i hlmn -21 -21 -35 -18
round abmnopr 21 -24 -21 -17 -25 -17 -18
sorry__is m -20
the_point mu -18 18
you__someone bhim -18 -17 -18 -16
~<ext bdjmou -18 21 -17 -24 -16 -23
~earl bcdghijklmoquv -19 -20 -29 -20 16 -28 -27 -18 -16 -16 16 -21 -32 -16
~forw il -17 -17
~stuc agjlmv -18 18 -25 -18 -28 -18
""",
    """
#_after or -16 20
@drive_yo n -19
many__you m -16
not_have cgijmnopq -19 -20 -33 -22 -42 -16 -17 -29 16
~<wri abopqv -20 -18 -17 -19 -18 -18
""",
    """
@relative_ocupa a 18
a__@eat mn 16 -18
am__there mnu -22 -25 18
be__off lm 18 -15
do__here jm -21 -22
keep_sending l -15
my__bailed pq -24 24
not_@open gh 16 -17
problem dpu -16 -19 -30
que__@fetch adghijmnu -23 -40 -40 -18 -24 -18 -23 29 -21
riding p 17
saber imo -20 -21 -18
sending bdgs -21 -16 -15 -16
time_you h 15
you_mean ghm 21 -16 -22
~<loc abgimnoqrsu -19 -18 -19 -23 -20 -21 -26 -26 -22 -16 -30
~chec bghijklnqrsu -16 -19 -16 -23 -21 -18 -18 -29 -28 -15 -21 -17
~coi u -20
~kay eu -16 -17
""",
    """
^jk efm -23 -15 20
agreed_to kmp -18 -22 19
check__see am -18 17
cutting_it m -18
mandando_los l -20
minutos mr -21 18
you_text am -17 -19
~bor acdeghijnoqrtu -30 -18 -27 -19 -23 -26 -32 -33 -27 -29 -19 -31 -19 -35
~lch jm 15 -16
""",
    """
^awesome mt -15 18
copy ef -17 -16
wants i -22
~sjdh elm 26 -16 -24
~xact dm -15 -26
""",
    """
guys__in a -16
mandan ajlm -16 -26 -17 -15
not:licencia mq -16 17
not:queda mo -21 17
quien_es iqv -23 -21 24
~era> bcefhklmnqtu -35 -25 -18 -23 -20 -34 -20 -21 -15 -29 -20 16
~just acdefgjkstv -15 -26 -16 -25 -30 -16 -18 -17 -30 -16 -25
""",
    """
cel_es gv -15 16
~odo aegijkmorv -19 -17 -25 -26 -22 -18 -19 -21 -30 -16
¿__dia am 16 -16
""",
    """
@medicine$ acdghijklnopqrtuv -26 -27 -44 -46 -26 -39 -35 -24 -33 25 -37 -33 -37 -37 -16 20 -22
a__have bpq -22 20 -23
mi__@drive v -17
not__@english m -16
pulling amrs -16 -25 19 -15
tomo abdgmnoq -18 -29 -19 -20 -30 26 -15 -17
~gue> bdhnrtuv -19 -22 -23 -22 -28 16 -19 -24
~ood abdefghijkqruv -22 -18 -52 -44 16 -26 -17 -20 -30 -31 -25 -46 -20 -22
""",
    """
a_pensarlo m 18
all__for ahlmt -16 22 -16 -20 -15
month bcghiqrsu -16 -18 -28 -17 -23 -17 -27 -30 -35
nunca_he m -17
quien$ muv -21 20 -15
~<ro bcdefghklopqu -55 -36 -34 -38 -34 -56 -51 -41 -30 -16 -29 -35 -31
~marr ampuv -17 31 -19 -23 -17
~nad bdefkorstuv -20 -42 -26 -26 -15 -18 -20 -21 -26 -32 -18
""",
    """
me__with blopqsu -25 -17 -20 -28 -26 -16 -25
real cdghijlov -20 -27 -19 -23 20 -17 -23 -21 -16
the_night n 20
~<she p 17
~cupa a 17
~mero abcdefhkmnopqst -30 -35 -28 -38 -22 -18 -27 -16 -19 -27 -36 -26 -28 -28 -17
~rral a 17
""",
    """
final bm 19 -20
get__from j 16
i__who m -15
is_set pq 17 -25
of__text l 15
will__a m -19
~cap m 18
~hgf e 16
~ntin bgiknprsuv -24 -21 -26 -18 -21 -18 -15 -16 -25 -19
""",
    """
bro abcdefgjlnqru 20 -25 -21 -17 -22 -20 -15 -18 -19 -17 -18 -19 -23
knitting an -19 16
me_molesten lm 21 -18
my_number adgijklmpu -24 -30 -31 -23 -32 -32 27 -51 -20 23
puse birs -19 -15 -17 -18
~<hol acdefghjklqstuv -34 -22 -31 -33 18 -17 -21 -27 -24 -30 -28 -23 -25 -29 -26
~igo cdefghjkmou -27 -16 -26 -24 -34 -32 -25 -27 -23 -43 -20
""",
    """
@insurer__por mpq -18 18 -15
cambie_de ov -17 -20
code m -17
no__now m -18
not:them klmu -17 16 -22 -19
ticke* d -15
~<li bcdefijmov -39 -44 -34 -44 -51 -21 -28 -20 -33 -16
~apla o 17
~gn> bcdginoprsv -26 -18 -26 -20 -21 -17 -26 -18 -18 -17 -22
~opp dfgnqu -16 17 -20 -24 -17 -27
~rui abdinou -21 -16 -18 -18 16 -17 -18
""",
    """
de__es ghilq -27 -15 -16 -18 -17
hable qv -20 -15
lock_the j -24
that_in dju -15 -17 -18
~lkj> em 17 -17
~pana bhilmosu -24 -17 -24 -16 -19 -26 -16 -27
~tuck agjlmv -18 18 -25 -18 -28 -18
""",
    """
@person_i m -19
^hold bdefilm -31 -15 -20 -26 -17 -17 21
do__sleep u -16
guys begiklmnrsv -21 -18 -28 -25 -15 -20 -16 -19 -23 -23 -23
it_for m -16
un__llevo mn 15 -16
what__me m -16
~noug dklntu -19 -16 21 -17 -16 -16
~rsa dju -16 15 -16
""",
    """
de__casa v -17
de_aqui jv 18 -24
donde_queda gmrsu -17 21 -18 -20 -22
iba_a mpq -17 -28 25
new__# jm -18 17
the__or abhijrs -22 -23 -19 -19 23 -21 -21
ya__quiero iklm -23 -27 22 -34
you_recomendo a -23
~bank dhimn -20 -25 -17 24 -22
~nkin dru -15 -15 -16
""",
    """
@move_to acdhjmou -16 29 -18 -18 -22 -30 -26 -20
@stop_my ln -18 15
a__it j 17
city j 16
every__text l 15
jazz m 15
lo__tengo du -17 -16
necesito__mi i -24
need efhjlprstuv -29 -23 -38 -27 -21 -21 -31 -39 -36 -20 -53
need_# bm -22 -21
ningun afmnoq -28 -15 -20 -27 -25 21
pana m -18
pero abgimnt -20 -20 -19 -28 -28 -34 -19
~<gda efm -16 18 -19
~enca im -17 22
~uti dju -20 -16 -19
""",
    """
do__@parking ajm -17 19 -38
if__can am -19 -26
nauseous ms -22 18
please__@call d -15
you__old v 17
~aid cfghijqrstv -23 -20 -19 -28 -23 -26 -17 -33 -34 -28 -26
~asa abcefghklu -44 -40 -40 -31 -32 -17 -54 -43 -18 -19
~ike defijnpqt -25 -22 -22 -19 -20 -17 -30 -29 -22
~row> cfgjkpru -18 -19 -18 -19 -19 -23 -29 -23
~rqu jlmr -17 -22 -27 17
""",
    """
@open_los ahmo -17 23 -27 -15
^ready a 15
bueno* f 15
dnt adgijklnu -24 -17 15 -15 -20 -24 18 -18 -25
is__@relative pqu 23 -18 -24
nombre$ q -15
~ches aglnuv -16 -18 -15 -25 -21 -16
""",
    """
^@move abcdefghijlnopqrstuv -47 -54 16 -49 -47 -44 -37 -51 -48 -49 -56 -41 40 -38 -51 -49 -36 -37 -39 -41
a_que abdghilnopqrsuv -33 -18 -22 -23 26 18 -19 -19 -31 -16 -25 -19 -18 -32 -22
do__@texts m -21
explain__i i -16
face ms -21 16
going__there u -19
my_bp ms -20 23
pico$ agjm -17 22 -15 -21
please__not bgiv -28 -15 -21 -18
por_fa aimo -23 -18 -17 19
queda__del j 18
you_folks j -17
~eni cgijklprtuv -15 -28 -17 -18 -25 -29 -15 -38 -23 -25 -28
~iom acmo -16 26 -17 -19
""",
    """
banarme n 17
be_this msu -17 22 -19
~must ah -18 -16
""",
    """
dia__otro n -17
have__any m 16
que_dias fhjmqsu -21 21 -17 -16 -18 -15 -16
the__just m -18
~<sai cdfhijrstv -19 -33 -17 -22 -17 -21 -28 -29 -23 -25
~lima m 16
~rdon g -15
""",
    """
find_anyone q 17
love_you m 16
pueden__el dik 16 -21 -17
~eart a -19
~end> abhmoprstuv -42 -28 -23 -15 -33 -17 -20 -23 -18 -38 -24
~olo gijkmnv -25 -28 -24 -19 -20 -28 -17
~tire dimnq -28 -18 23 -18 -17
~xed bq -16 -16
""",
    """
@wrong_idea lv 19 -21
app mn -22 -19
common apqs -16 -19 -20 19
far__it m -15
show lnoqsv -21 -19 -19 -18 -17 -18
~agua dm -18 18
~nada defjqrtuv -35 -21 -20 -31 -26 -28 -19 -22 -16
~spl d 17
""",
    """
can__put m -16
conoc* q -16
what_can adghjoqu -24 -18 24 -25 -25 -18 -24 -30
~ggi mn -22 -15
~rar> dip -19 -20 -17
~rir> h 16
""",
    """
^order m 15
a_weird s 16
an__the abdjm -26 -18 -18 -15 29
staff$ m -19
us__the a -18
vuelta dilms -16 -23 -16 -25 -22
~nny> dmpq -16 31 -16 -22
~nvi abimpqv -16 -18 -20 -26 -16 -20 -18
""",
    """
^she abdghijloruv -29 -30 -20 -19 -20 -27 -22 -36 -25 -24 -23 17
guess u -18
me_gustaria ai 18 -19
remove_me blqv -17 15 -16 -18
to_you bdhklnop -24 -23 -20 -19 -18 -15 -17 -18
you_tell ailq -16 -22 -16 -18
~<ris mu -17 20
~erno bhqrv -17 -19 -20 -17 -19
~oder mp -22 -20
~oma> acmo -17 21 -23 -21
~oti adjmu -20 -24 -16 -19 18
""",
    """
hace_dano mn -21 16
mind__@texts bk -18 19
not:please b -25
ready_for mn -23 21
~ryt alnqru -19 -22 -16 -16 -16 -17
""",
    """
@call__for amq -17 18 -20
capital j -17
no_la al -15 -21
on__that q -17
point_of mu -18 18
with_@relative mu -22 -17
~<cat jmu -16 -17 20
~<num abcefhmnoqrst -25 -48 -39 -34 -35 -48 -31 -42 -45 -41 -44 -43 -36
~<win mno 16 -18 -16
~crap b 16
~rto ginoqs -18 -16 -23 -19 -20 -21
""",
    """
@stop__the lm 19 -18
c deijlmnu -23 20 -23 -15 -17 -35 -17 -22
need__again k 15
que_clase j -18
salie* amqrsu -19 -36 -15 22 -20 -16
~fun bfhijnpqr -17 -16 -15 -20 -19 -24 -21 -29 -17
""",
    """
@hello_how m -18
already aikpt -22 -19 -15 -20 -18
baja acdefghijlnopqrtuv -34 -22 -40 -25 -17 -24 -22 -24 -27 26 -28 -24 -24 -31 -23 -18 -37 -22
frio b -15
not__back bo -16 16
se_quita s 15
stuff dhj -19 -19 -19
there__i hmo -15 -19 -21
to_reach dmu -19 -21 -18
~etir k -18
~ggle ajmno -19 -19 -20 -19 15
""",
    """
ahorita_no bmt -22 19 -18
b_there m -21
""",
    """
^para bdmnrv -17 -33 -32 -23 -17 -24
a_truck q -16
creole cm 18 -16
soon_as mo -24 -20
tell__more mu -25 22
three_is mu 20 -19
~<con cdefjkmrst -41 -37 -33 -33 -21 -18 -36 -39 -54 -17
~id> cefhijnqrstv -31 -22 -25 -37 -28 -16 23 -23 -39 -40 -40 -31
~ppen afjn -22 -16 -23 -18
""",
    """
a_escribirme l -15
how_to abdgiklquv -18 -21 -24 25 -23 -17 -30 -20 -32 -16
is__each m -19
you_sent gm 17 -21
~als bv -16 -16
~damo m -15
~gula m -15
~lost acghiklmnpstuv -32 -17 23 -21 -22 -23 -42 -17 -35 -27 -23 -23 -26 -19
~udar km 19 -19
""",
    """
@relative__up a -17
arrive mn -19 16
can_it aglmsu -18 -17 -16 -22 -18 16
give__spot ao -21 -16
que_frio m 16
what_days adhjmu 22 -28 26 -22 -25 -30
~bon u -19
""",
    """
am__do m -19
como_llegar q 17
just__# mo 17 -16
will__need bdmnoq 25 -17 -25 18 -23 -17
~<ven acghijklmnouv -34 -19 -17 -17 -17 -17 -16 -16 16 -26 -20 -35 -15
~born m 18
~fono abcjoq -23 -21 -17 -15 -19 -26
""",
    """
@drink__# m 15
conmi* agmou -20 -15 -26 -18 -26
i__refill im -19 18
see$ bdmpru -18 -17 23 -17 -19 -17
~aren bjlo -21 -19 18 -15
~dav bdv -20 -19 -17
~den bcdefgijopqstv -24 -22 -18 -42 -42 -25 -16 -21 -17 -30 -27 -57 -34 -35
~elay m -16
""",
    """
da__@place jm 22 -16
de__puede n -20
donde__numero m -16
horario abcdefghijklmnpqrstu -38 -21 -21 -27 -17 -23 -28 41 -31 -41 -17 -22 -36 -21 -16 -22 -17 -21 -16 -24
know__are gu -16 15
sacar abdgijmou 20 -16 -23 -16 -17 -25 24 -16 -18
~acte l 18
~ecip m 22
~irt ago -17 17 -16
""",
    """
@vehicle_esta hjmqu -18 -23 -29 26 -21
be_right jr -22 18
es_para bdijmoqsv -18 -24 -16 -17 -40 -18 -15 -15 19
hit__again lm 19 -16
is__@place adfginopqsu -24 -41 -20 -25 -32 -28 -25 -17 -16 -22 -19
take$ dhjlmnqu -26 -18 15 -15 15 -22 -21 -16
ya__que m -18
~orst m 16
~vid acefghijpsv -26 -18 -22 -17 -18 -16 -19 -22 -16 -20 -23
""",
    """
a__or hims -16 -25 -39 -18
cuent* adfgjlorsv -23 -30 -15 -30 -26 -26 -17 -25 -20 -18
duerm* mnu -20 -17 21
follo* mq -22 -15
i_bring gopq -16 -27 -24 -27
mal$ bdefijklmnopuv -16 -20 -20 -20 -32 -21 -18 -20 -34 -25 -18 -20 -16 27
que_@vehicle jq 18 -22
till_when hm 21 -19
to__but ablq -23 -17 -17 17
~<fil jnoqs -20 -16 -25 -19 -20
~ect acdefhkloqrs -24 -32 -38 -22 -20 -36 -34 -31 -38 -28 -20 16
~legi u 19
""",
    """
@person abcdefghijklmnoprstuv -29 -38 -61 -69 -60 -57 -54 -23 66 -77 -48 -25 -35 -54 -62 -25 -71 -36 -64 19 40
my__text g -15
~ncue abdmu -18 -16 -16 -28 -20
""",
    """
for__# ijmr -17 -16 -17 -18
hablo lmoqv -16 -25 -18 -17 -19
it_after r -17
la_@place abdgijkmnopqrv -27 -29 -23 -20 16 27 -15 -46 -24 -17 -22 -21 -29 -28
red adimqsu -21 -18 -18 -18 -20 23 -20
~<fal anopu -18 -16 -17 -23 -20
~aila bhjnu -16 -16 -18 -18 -16
~ena> acefghjknpsuv -33 -17 -26 21 -27 -25 -22 -21 -27 -18 -19 -34 -24
~ep> abcdefgijprt -21 -27 -26 -33 -17 -16 -23 -39 -28 -28 -21 -22
""",
    """
@cancel__del bmo 22 -19 -21
@place__this gjmu -19 -25 -21 31
^perdon a -20
am__away rs 18 -17
eta__after or -16 21
fill do -23 -19
it_to adu -19 -25 -26
know__this dm -16 -23
mi__se abcglnopquv -17 -25 -20 -15 -18 -18 -21 -17 20 -19 -18
up__of u -16
~amar dkmu -17 -15 -20 -16
~poe e 15
~spon dfhjklmnpqrsuv -22 -16 -19 -16 -23 -25 -17 -19 -22 -21 -23 -20 -21 -19
""",
    """
at_in jm 22 -24
i__twice q -16
please__my adjlouv -34 -21 -24 -21 -30 -18 -15
~scoo mp -18 20
""",
    """
@animal_@eat mn 25 -21
^send acdgijlmu -16 -19 -23 -29 -21 23 -27 16 -15
can__slide mo -16 18
not:venir p -16
x$ bcdefgilmtuv -18 -17 -16 28 -21 -17 -16 -23 -27 -16 -19 -15
~ende bceghjklpqrst -36 -40 -18 -32 -21 -37 -26 -32 -20 -19 -19 -21 -22
""",
    """
@call__at himp -19 25 -17 -17
^block lm 19 -21
do__@book agjm 31 -21 -15 -19
mornin efmn -16 21 -19 -17
~<dat adfijkmnopqsv 16 -20 -19 -27 -18 -19 -27 -15 23 -21 -26 -21 -20
~eole cm 18 -16
""",
    """
bien$ abcdefghkloprsuv -27 -21 -24 -22 15 -19 -16 -29 -24 -31 -20 -17 -23 -20 -36 -41
bridge_is r 15
me__la acdefghiqtuv -19 -34 -48 -17 -16 -43 -33 19 -30 -29 -34 -17
puedo_@move amnq -16 -18 -28 -17
""",
    """
@howmuch__dolor dmu -20 20 -20
@pay__@pay cdmnq -15 21 -16 -20 -17
@place__# jm -20 16
ocloc* blm 17 -17 -15
take_@pay d 15
~dra dgijkmstu -34 -22 -24 -25 -19 -32 -25 -15 -34
~hab cefghjlmnopqrt 23 -21 -19 -27 -30 -23 -32 -16 -36 -32 -18 -39 -28 -24
~hgfh e 16
""",
    """
consi* dglmov -19 -17 -20 -30 -22 -15
got__for j 16
til__am n -15
~adiu j -16
~bes> nu -16 -19
~bier m -15
~ghjk em 20 -18
~hen> bcdefgijkltuv -26 -33 -22 -27 -33 -41 -17 -29 -28 -20 -18 -24 -41
~pode mop -27 19 -22
""",
    """
#_de dhv -16 15 -17
@hours abcdefghijklmoprtuv -19 -34 -43 -66 -38 -49 -47 71 -58 -62 -36 -47 -27 -16 -38 -37 -45 -60 -41
@insurer__@fetch b -21
@open_ahorita hm 18 -20
@symptom_con gl 18 -16
quiero_recibir m -15
required ai -16 -19
""",
    """
@move abdefghijklnopqrstuv -63 -33 -45 -71 -73 -75 -17 -82 -35 -41 -23 -69 86 -37 -34 -36 -83 -70 -69 -30
are__texting au -17 15
could__what mnu -19 -16 -17
en__noche hjm 17 -16 -20
saludos$ m -24
to_set aimu 24 -16 -28 -16
ya__volver k 17
~<agu d -18
~boos am 20 -16
~enl adhjlmnopqrsuv -22 -18 -17 -27 22 -45 -16 -24 -18 -19 -23 -15 -22 -26
~uea m -21
~usta bgku -17 -21 -19 -19
""",
    """
@relative_be admnpq -20 -18 -20 20 -28 -24
empez* amn 18 -22 -22
lady abijlns -19 -19 17 -18 -18 -16 -16
si__de abn -18 16 -15
what__@food mn -21 18
~hydr n 15
~mman gmn 22 -22 -16
~rra bcefghijkmnqt -16 -19 -20 -21 -28 20 -36 -27 -15 -34 -17 -33 -15
""",
    """
@english_is cm 17 -17
@visit_this a -17
i_drank mn -16 16
pensi* d 16
~nclu ilmv -19 20 -31 -15
~slee abdghlnopr -23 -18 -20 -15 -22 -19 -16 -21 -15 -18
~trai adghijquv -17 -16 -17 -15 -17 -18 -20 -22 -15
¿__esta gjmu -16 -20 -20 -22
""",
    """
and__take dm -16 -17
banco$ h -20
go__and abm -22 17 -19
no_ire bghlmopqrtv 41 -16 -18 -30 -35 -22 -18 -19 -18 -20 -21
revok* alm -18 17 -21
she__do mu -15 -16
someone$ acdhmnuv -30 -16 -22 -27 -38 -20 -22 -26
¿__algo n -15
""",
    """
@english abcdefghijklmnopqrstuv -67 -64 106 -64 -68 -58 -43 -52 -63 -70 -56 -72 -59 -61 -74 -52 -61 -53 -52 -38 -70 -65
@vehicle__the mq 16 -18
do_tomorrow bmo -18 -16 19
not:baja blm -17 -28 24
not__to acdjnuv -40 -22 -31 -28 -34 -34 -17
readi* i 15
~nobo bdhmopqsu -17 -17 -21 -25 -21 -18 17 -18 -19
~ots> abcdefhijknoqrsuv 25 -22 -23 -25 -18 -19 -25 17 -21 -17 -20 -24 -23 -20 -22 -28 -16
""",
    """
#$ acdefghijklnqrstu -20 -68 -50 16 -63 -61 18 -16 -21 -72 -35 -34 -58 21 -54 -68 -48
@open_right m -22
befor* bcfgjklmpt -34 -20 -16 -16 -15 -17 -28 -21 -18 -15
got__on ams -15 -23 -18
guys__@vehicle q 15
leavi* bpqrs -17 -16 -17 19 -16
y_un p -16
~aco> abdnqu 18 -19 -16 -18 -17 -21
~cit nu -19 -20
~sett n -17
~son acdghjklmnopsu -24 -19 -27 -32 -21 -22 -20 -26 41 -27 -28 -26 -22 -39
~uego moqs 25 -17 -16 -15
""",
    """
another_@place m -16
movies m 15
text_@texts a -16
to_return l -15
~hofe abmnop -21 -21 -19 -15 -21 16
~riod dmnq -16 -16 19 -17
~sar bcdelprsu -23 -15 -30 -17 -24 -25 -22 -18 -35
~shin ls -21 -17
""",
    """
esto abdfghjkmnopqrst -40 -35 -29 -30 20 -27 -43 -31 -33 -32 -37 -25 -32 -39 -17 -16
la__despues hmn -17 -16 -17
pongo_la gn -16 17
~chil ad -15 -19
~insc aclm 19 -15 -24 -23
~ssi efhmnpqst -27 -22 -31 -27 -41 -25 -24 -27 -22
~walm hm -17 16
""",
    """
before__come nu 17 -16
if__am bghmor -15 -16 -17 -26 -20 15
may__me kl 18 -16
puedo__mi aq -17 -27
she__number v 16
what__letters gm 16 -18
you_gave m -16
~nded bjp -19 -18 -17
~pee dimns -17 -19 17 -16 20
""",
    """
anyone$ q 17
intro$ ajmnqu -22 -18 28 -17 -17 -15
remove__this l 17
you_@person l 19
~<xcv em 17 -17
~avoi gmn -19 -21 21
~doc m -20
~epto klm 19 -18 -16
~ount cghinosu -18 -21 -19 -18 17 -17 -18 -29
~stak lm -20 -15
~tia m -22
""",
    """
@call__@relative bclnqr -17 -19 -20 -23 -16 -17
bring* m -20
her$ bdlopu -20 -17 -15 -16 -17 -24
no_@cancel cdiv -23 -15 -20 -25
not__fan l 16
ya_lo bjl -19 -16 -20
~<any begjklmrst -30 -19 -38 -18 -26 -17 -19 -37 -30 -23
~nica mu -20 -17
~rds> abcehjkloqu -29 -17 -19 -19 -15 -20 -21 -24 -24 -16 -17
~real bcdghilnprv -15 -22 -27 -22 -25 17 -26 -20 -22 -21 -22
¿__a dq -21 -24
""",
    """
for_tomorrow mn -22 15
help_with a -17
i__permission kl -17 20
lk$ eflm 27 -19 -16 -27
number_from il -17 16
opting gqrv -20 -15 -16 -16
the__now dgpsu -25 -21 -18 -19 -22
where__get l -15
~<sca cgijopruv -16 -21 -20 -20 -19 -20 -24 16 -30
~nts bcdegiklmnprtu -24 -16 24 -24 -20 -30 -21 -24 -17 -31 -17 -21 -17 -17
¿__ser no -17 17
""",
    """
^basta fjklm -15 -17 -21 23 -27
chance$ m -19
estacionamiento efjm -15 -18 18 -26
how_early amu -18 -28 -16
mandame_la jm 21 -17
~ins> nsu -19 -17 -24
""",
    """
have__the m -16
know_how gmuv 18 -18 -25 -16
lista_del bm 17 -18
to$ bdghiklnoq -18 20 -23 -15 19 -15 -17 -30 -16 -23
y cefgiklmrv -26 -44 -51 -19 -24 -49 -31 -27 -15 -22
~<chu ailnq -20 -15 -16 -16 -16
~inat m -16
""",
    """
@day_y bo -22 20
ends m -18
for__@ride b -17
go abdefhijkoptuv -25 33 -39 -54 -48 -27 -39 17 -28 -29 -49 -41 -22 -29
one_do j -20
sigue$ m -18
~ccou adm -17 -23 27
~ezar amn 19 -15 -21
""",
    """
@stop__y ikm 19 -17 -15
para__me lu -21 -22
the_plumber l -17
~arm bcefghou -48 -38 -20 -18 -39 -31 -20 -19
""",
    """
=beside:ride_problem adhijmopq -22 -18 -21 -25 -21 -27 -20 -29 27
card$ abn -16 -15 19
job$ abdglmoq -17 -19 -19 -21 -17 15 -16 -15
me__los adiklmu -21 -19 -17 20 -18 -32 -19
to_@call abdgimnopqu -18 18 -24 -16 26 -51 -19 -16 -22 -17 -18
to_@day mo -16 21
""",
    """
@texts__not k -16
available jno -16 -16 -22
for_me afhjlnqrtuv 18 -18 -25 -29 -31 -39 -34 -36 -30 -24 -21
sign_me lou -21 -16 -18
the_family q -19
up__@call him -19 17 -22
~tyu> em 19 -20
""",
    """
^start abcefghijklnopqrstu -30 -22 -27 -28 -26 -21 -29 -23 -21 42 -30 -16 -22 -15 -30 -42 -25 -27 -20
lette* bdnou -17 -25 -18 -18 -22
me__las mu -22 -16
provide am -17 -17
set abefghijklopqrstuv 49 -21 -25 -29 -22 -41 -40 -21 -35 -31 -30 27 -51 -35 -22 -25 -39 -35
show_up mu -19 15
~<plu dgijklmru -21 -18 -28 -18 -20 -24 17 -20 -21
~pase bgiklmpqsuv -32 -19 15 -26 -28 -23 -21 -20 -17 -19 -15
~rosa mquv -23 -15 -22 24
""",
    """
@fetch_a dhimuv -15 -16 -17 -30 -24 -15
@ride__me bmopq -18 -23 -18 -16 25
are__talking dm 18 -22
el_@hours hijm 17 -15 -18 -20
i_can hklmpuv -21 -15 -18 -36 -32 -36 -39
off__@book al -25 -21
the_text au -19 -27
would__instead imo -17 -17 21
~laza adhjmuv -17 -23 -17 23 -19 -19 -16
~tigh m -19
""",
    """
dangers u 19
for__and bm -17 -21
mi_hora m -19
not__this dklmo -16 -19 17 -34 -16
~<bos lmq -16 18 -16
~acer chjmopqv -16 -16 -17 -30 -27 -20 -28 -21
~nita u -15
""",
    """
agree* abkpq -19 -16 -21 16 -15
my__will abdnu -21 -17 -20 -28 -19
you__spots aim 18 -15 -16
~cla abdjknqv -28 -27 -26 -34 -19 -23 -21 -16
~ter defghijknpqrtuv -32 -54 -24 -45 -18 -22 -43 -25 -16 -31 -21 -15 -61 -34 -57
""",
    """
@day_good fmt -29 26 -16
^paseme ij 27 -19
con__@texts aiklmsuv -18 -20 -37 26 -37 -18 -20 -16
my__@pay i -16
not:available iq -20 17
puede_@move abcm -21 -19 -16 -20
the__@price gj -16 -27
this_@symptom gmnsu -16 -22 -15 26 -24
veces$ mu -16 -17
~<ste qv -16 17
~igi m -15
~ndo> bdefijlopqtu -30 -20 -38 -45 -16 -23 -21 -29 -17 -22 -45 -35
~ndr bgimu -24 -16 -17 -36 -28
~nsaj abdmqrs -22 -21 -16 -23 -18 -17 -17
~ped> dimn -19 -22 -15 -23
~san> dghu -15 -17 -16 17
""",
    """
do__these l 15
figured d -17
is__going abdfgjmopqrsu -27 -38 22 16 -15 -34 -19 -16 -25 -16 -26 -25 -16
numero__este u 15
que_tengo adgijnopqsu -16 -39 17 -22 -18 17 -21 -31 -30 -15 -29
so__you m -16
~says cfhiltv -18 -37 -24 -21 -22 -17 -19
""",
    """
@howmuch_@howmuch adefijnrstu -18 22 -23 -19 -15 -21 -20 -19 -22 -23 -39
@place_and n -15
appointments m -16
difference gou -16 -20 16
el__dejo j -17
i_speak dmn -15 -29 -19
suena m -17
~dre> mnoqr -23 16 -23 -16 -17
~exib mo -16 17
~uest hjknpqsv -16 -23 -25 -25 -25 -30 -27 -19
""",
    """
better$ im -17 -28
getting_@texts klm 17 -20 -26
sessions mnou -24 -20 -15 18
~ajaj abcdefgklmqtu -18 -16 -22 -16 -21 -15 -20 -23 -22 15 -21 -19 -22
~rsle m -23
~tima m -15
""",
    """
a_drug m -16
as_it blmu -18 -16 22 -19
balance gou -18 -16 -18
banar* n 17
black u -16
dura__de u -17
my__they u -16
poem m 16
want__come blm 16 -21 -29
~<fec kms -19 -24 -16
~fact mu 21 -23
~fre cefghijlmnostv -26 -20 -16 -24 -22 -29 19 -21 -24 -32 -15 -16 -28 -27
""",
    """
got__@thanks b -18
not__is mqu -21 16 -19
turn_the lmr -18 16 -17
wait__til q 15
wifi m 16
~<alt abcdefghijklmnpqrstuv -26 -26 -28 -41 -41 -40 -28 -26 -34 -29 31 19 -39 -27 -27 -25 -31 -20 -29 -31 -31
~arar dv -19 -15
~ce> abcehijklnoqrs -26 -23 -52 -60 -48 -18 -16 -26 -34 -19 -22 -28 -22 31
~edad dj -22 -18
""",
    """
atten* ahjm -21 -17 -15 21
can__for an 16 -24
do__rid m 17
no__do gjlov -22 -20 -20 -16 -21
~rabi a -17
""",
    """
anule__@visit b 16
do__of mn -21 17
i_see gjmu -23 16 -22 -21
that_day abcgijklmnopstuv -31 -36 -19 -40 -17 -37 -22 -16 -66 15 34 16 -25 -36 -30 -26
trash mp 16 -15
~<enl glm 16 -18 -22
~<hur gjnp -16 -18 -19 -21
~<wak apr -19 -17 -16
~erie a -18
~nfo ailou -17 -18 -20 -24 18
""",
    """
@relative__y m -20
^wena deflmu -20 -23 28 -21 -27 -19
a_poem m 16
get_ready amn -27 -27 28
hasta aimqs -22 -20 -23 -16 -16
que__mejor m 18
what__at du -17 17
~arr cdefghikltuv -30 -29 -28 -31 -34 -37 -39 -20 -39 -23 -18 -55
~hig aghilnopq -23 -23 -16 -19 -17 -25 -23 -16 -24
~rarm a -16
~val aiosu 18 -15 -19 -17 -28
""",
    """
@door_is au -18 -20
para__@late o 19
took__@wrong mr -17 20
""",
    """
listo lmpq -18 -17 20 -17
not__a dijln -20 -19 -20 -21 -18
not_care m -20
town ahnsu -20 -18 -19 -15 -25
~app cdehijklnprv -21 -24 -28 -38 -27 -31 -23 -26 -28 -21 -22 -25
~noti a -16
""",
    """
aqui$ bdimnsu -19 -17 -16 -30 -22 -16 -25
el__todavia s 16
little o -19
otra_hora abmo -28 -21 -23 23
since__@visit ams -17 -19 30
you_like hmn -17 21 -22
~cces dmu -18 -20 16
""",
    """
@vehicle abcdefgijklnopqrstv -78 -72 -58 -97 -41 -60 -82 -73 21 -61 -68 -106 -49 -20 61 37 -43 -59 -60
^these u -16
do__use mv -21 -17
~<roa adhu -16 -17 -21 -20
~eras boru 17 -15 -16 -16
~ks> beghijlmnprsuv -17 -25 -17 -18 -28 -47 -45 -24 -50 -22 -19 -28 16 -36
""",
    """
^confirmed mpq -18 25 -15
con_una ai -17 16
oclock blm 17 -17 -15
out__your l 16
two$ o -16
what__@day m -15
~line cdkmnoprsu -18 -25 -17 -38 -31 -30 18 -19 -17 -33
""",
    """
i__long n -18
se__mi abcnpqv -18 -23 -15 -19 -29 20 -17
~ajan bhmno -17 18 -30 -21 -19
~doe abefijklprst -23 -20 -20 -30 -33 -46 -16 -43 -37 -38 -21 -37
""",
    """
can__all h -19
~<eff n -16
~ove cefgknqsv -46 -46 -24 -57 -33 -39 -37 -22 -18
~proc adgm 22 -19 -16 -20
""",
    """
@parking_like u -21
to_pick a -21
we__have am -17 -24
~<ins defhlmpstv -20 -18 -22 -26 -18 -35 -23 -19 -18 -19
~shu adghjlmsu -21 -19 -17 19 -18 15 -20 -15 -22
~teen diklmv -17 -15 -15 20 -27 -21
~ues> bdegijklptuv -22 -50 -22 -45 -20 -28 -25 -34 -16 -17 -33 -26
""",
    """
a_letter i 18
en__para m -18
hago__paciente a 18
skip abcdefgijlqstuv -24 21 -19 -24 -21 -18 -20 -22 -21 -21 -17 -18 -16 -27 -16
~ibam akm 17 -22 -21
~odav bdv -20 -19 -17
~west u -17
""",
    """
be_better o 22
god_is pqu -19 -17 16
on_i m -15
que__esta jmuv -22 -21 24 -15
skip_my mn -19 24
up_@pay d 17
~esio dgm -17 -15 -21
~lect ad -15 -15
""",
    """
@visit__hour m -19
all__do m -17
consider b 16
dormi ailnoqsu -16 -16 -20 -27 -16 -20 21 -30
luego m 17
marqueme eim -18 27 -27
mensaje abdmqrs -20 -20 -15 -20 -16 -15 -15
of_@food l -17
reanudar km 19 -19
the__we a -17
this__a abdgjmv -23 -18 -18 -20 -26 -50 33
~alma hm -17 16
~duel n -18
""",
    """
got_a celmnopqrtuv -18 -16 -25 -28 -34 -18 17 -17 -24 -22 18 -33
have__number adgjklm -22 -28 -16 -39 -19 -25 -39
it$ cefghikqrsv -55 -58 -68 20 -61 -56 -45 -66 -65 -49 -54
let_us abcdghijlmnopqrsuv 24 -32 -16 -20 -21 -22 -15 -16 -18 -43 -16 22 -17 -16 -18 -20 -23 -18
mn em 21 -19
somebody__@day i -15
take_her p 16
~nks> t 16
""",
    """
@drive_and m -15
fit__before a 15
mi__pero m -18
~<dim aefho -16 -20 19 -21 -17
~ger> acgkmsu -20 -17 -23 -27 -16 -24 -42
~oops m -17
¿_y dhj -17 -16 -17
""",
    """
insulin mn -15 19
my_records n -16
~net ajlmoqu -34 -29 -19 23 -18 -19 -30
~tag i -16
""",
    """
@treat_work gmu -25 -24 28
and_do m -19
at__@visit m -15
bruh e -18
no__la dhimnpru -20 -16 -18 -45 -19 -20 -25 -21
quedarse in -16 16
snow$ d -19
you__calls ah -16 15
~oni bdgjknopqrtu -18 -31 -20 -24 -18 -29 -30 -16 -27 -25 -17 -29
""",
    """
@vehicle__right jmr -19 16 -20
ese__me o 20
me__puede no -22 17
~awes mt -21 24
~rew hiqu -22 -16 -23 -18
~rli ijmnou -16 -17 -24 -18 18 -16
""",
    """
@stop$ abcdefghilmnopqrstuv -41 -52 -63 -48 -71 -57 -45 -45 -48 81 -65 -55 -42 -34 -43 -38 -38 -48 -54 -48
conta* bdghjklmopqrsuv -24 -17 -28 -15 -17 -19 20 -18 -23 -17 -20 -16 -16 -16 -15
deje giuv -16 22 -19 -18
me__de abcghqrstv -21 -24 -17 -36 -23 -27 -21 -17 -15 -33
the__that adhsu -19 -17 -17 -18 -19
~<er acdhijnopqrsu -29 -18 -29 -21 -29 -21 -27 -27 -16 -25 -23 -27 15
~arta bnqs -16 -17 -27 -15
""",
    """
opt abcdefghijklmnopqrstuv -35 -41 -31 -35 -35 -26 -36 -27 -48 -39 41 29 -44 -36 -37 -36 -36 -43 -32 -30 -43 -27
texting$ bgiklmv -19 -33 -39 -30 33 -27 -37
trabajo gjmnpqsu -20 -29 23 -23 -19 -16 -18 -21
~<bra cdm -17 -15 -15
~bil bcdghjklnqrsuv -37 -17 21 -28 -23 -36 -23 -24 -33 -31 -32 -28 -33 -32
~nni abfhn -20 -18 -18 -21 -22
""",
    """
have__of m -24
here$ cdfhjnopqrsuv -28 -44 -28 -27 -27 -33 -28 -26 -27 -36 -30 -26 19
it__be bnou -21 -28 -16 -32
kindl* mu -24 -19
the_@book aikloqr 16 -17 -21 -24 -23 -17 -15
~top bcdefghijknopqstuv -24 -22 -27 -26 -20 -22 -18 -23 -24 26 -24 -22 -20 -21 -20 -17 -26 -20
""",
    """
a_la adfgjkmq -42 -31 -17 -18 -29 -25 -20 -18
i_cut mn -16 18
not:pon mqs -17 18 -17
pongo$ gmu 17 -16 -20
~ow> acefijlnps -28 -20 -47 -49 -32 -50 -40 -35 -19 -39
""",
    """
@sick_y q 16
^¿ abefiklopqrstuv -22 -62 -49 -64 -17 -45 -49 -25 -69 -26 -56 -35 -47 15 -81
are__but m -15
fecha kms -19 -23 -16
kindly mu -24 -19
~<not acdefhjloprstv -18 -16 -40 -30 -33 -32 -37 -38 -29 -18 -22 -21 -21 -40
~tai abdij -22 -16 -23 -22 23
~ting bcdefhjnops -22 -30 -17 -30 -16 -26 -53 -29 -21 -16 -20
""",
    """
@eat_at mn -17 17
@stop_@eat mn -19 18
best_@call hm -15 16
cars$ dm -19 15
floor dfghju -21 -20 -25 -20 25 -31
si$ abcdefghikmnqruv -24 -20 -19 -21 -24 -20 -19 -15 -19 -16 21 -20 -28 -18 -17 -17
sup$ cdefghijklmrtuv -17 -19 -29 32 -17 -16 -18 -20 -18 -21 -32 -17 -23 -23 -15
""",
    """
all_@open h 21
availability i -16
if_my ampq -16 -29 -19 22
los__que adhlmn 19 -20 -20 -19 -32 -18
number_for j -19
~<exa abdhinq -20 -17 -22 -19 -17 -20 -16
~arti ou -23 -18
~last bhort -16 -22 -32 -24 -18
~ooks o -17
~wat bgijlnpu -16 -17 -16 -21 -17 16 -15 -26
""",
    """
=said:ride_confirmed abcdefghijklmnopqrstuv -57 -65 -49 -82 -62 -74 -69 -80 -47 -54 -65 -68 -45 -58 -53 112 -58 -87 -79 -77 -61 -85
agreed$ m 15
called__nobody iq 16 -16
comma* gmn 22 -22 -16
se_@sick bmnq -19 -33 -17 26
sobre adn -17 -21 -16
the_books mo -16 -16
to_the abdhlmnprsuv -21 -37 -34 -23 -42 19 -38 -18 -25 -18 -30 -25
~wep eflm -23 23 -15 -20
""",
    """
help__the m -24
me_pica m -17
until n -17
~conf abdjlnqtv -19 -23 -16 -16 -24 -23 -29 -15 17
~dir bklouv -17 -23 -18 -25 -19 -17
""",
    """
@move__idioma co 16 -16
good_on m -21
have__one m -16
is__time dmo -19 -24 21
my__any m -17
not_@cancel abgklmov -17 -50 -15 -15 -24 16 27 -16
of acfijkoqrs -29 -16 -19 -31 -22 -52 -31 -29 -28 -23
over_with i -17
~comm bdhjkoqrs -21 -27 -20 -18 -17 -19 -23 -18 17
""",
    """
#__nothing m -16
@parking__the mr 17 -19
far_are j 15
i__ask admnpu -18 -15 21 -23 -18 -23
i_lost blmnr -19 -18 17 -16 -21
leave_my q -24
~<ec adjos -17 -19 -16 -23 -17
~brir h 16
~esa bcdefghjkmnos 15 -22 -42 -18 -23 -41 -24 -38 -33 -28 -16 -34 -32
~the abcegjmqstv -18 -19 -18 -52 -23 -20 -21 -19 -17 -47 -23
""",
    """
am__front jm 23 -30
cada__que d -20
have_not bimpv -24 -21 18 -18 -19
it_cure du -15 17
work_instead imo -17 -18 22
~<mol agklns -20 -20 -15 22 -27 -17
~voic m -20
""",
    """
it__@sick dms -16 19 -18
que_ya m -15
~oli bdefghiopruv -35 -28 -19 16 -21 -22 -25 -17 -17 -20 -29 -18
""",
    """
@open__now m -22
me__en bcdijkmnou -24 22 -28 -31 -19 -19 -34 -31 -18 -23
morning bdgjklmpquv -31 -17 -18 -17 -17 -22 -16 -18 -26 -22 -28
not__spot r -18
you_cell dmu -28 27 -19
~enas fmu 18 -23 -18
~ntie ablmv -22 -16 -15 -29 -18
""",
    """
me_how dlqu -18 -17 -19 -18
paseme_con ijo 27 -17 -15
the_using lmo -18 17 -16
""",
    """
me_@fetch abcdghijklmnoprstuv -31 -30 -15 -21 -16 -17 -32 -20 -16 -23 -43 -33 -15 41 -25 -21 -17 -38 -30
~<llo hmns -17 22 -16 16
~dow cgiktu -17 -28 -25 -22 -16 -32
~dru adhoqu -15 -16 -19 -18 -19 17
~nte dejlpqrsuv -15 -45 -29 -29 -44 -21 -37 -34 -31 -16
""",
    """
@symptom__el s 16
days$ nq -19 -17
it__or bm -17 -23
la_@symptom mu -19 16
what__capital m 15
~<doo m -15
""",
    """
@open_the jm -18 16
are__@price djm 18 -15 -15
entro$ adgmnu 17 -15 -18 -19 -20 -19
es__de dgijls -21 -20 22 -28 -16 -17
~<kn abdehijls -40 -16 -17 -35 -44 -33 -38 -20 -28
~esen abgo -20 18 -21 -17
~oxi m -20
""",
    """
cupo adhijmo 21 -24 -16 -22 -19 -19 -17
is_in ghjnpruv -17 -22 -18 -30 -19 -21 -32 -24
number_is gmv -16 -17 -16
para__@visit dmou -23 -18 -25 -15
press cdegjlmntu -16 -22 -18 20 -17 -16 -33 -25 17 -27
send__@food m 18
tenis acdghijlnpqu 21 -17 -23 -21 -20 -18 -19 -19 -29 -16 -16 -23
tres adjmu -22 -25 -16 20 -21
we_are adfghiklnqrsu -38 -35 -18 -23 -22 -25 -25 -24 -16 -38 28 -31 -31
what__success dmu -17 -18 17
~<exp acefhjklnoptv -34 -24 -19 -21 -24 -16 -24 -31 -35 -39 -25 -18 -31
~oxim m -20
~tal> cghiklnrv -16 -26 -25 -28 -16 -20 -30 -16 -19
~town adhlnpsu -23 -22 -19 -16 -21 -15 -19 -29
""",
    """
@call__de m -18
@move__a o 20
^eta behimor -23 -23 -19 -18 -27 -19 36
bike np -19 -16
to_arrange ao 16 -17
up_on m -22
what_your m -18
~pran dfjqu -26 -15 -16 -19 -17
~unk> s 15
""",
    """
me_quita s 15
need__@place m -16
pick_a adgipqu 17 -18 -26 -22 -24 -17 -18
~hour bk -21 -15
~nea adhijlnoquv -24 -23 -20 -16 20 -19 -26 -22 -24 -29 -17
~ubr adegjlnopqsuv -20 28 -15 -17 -17 -16 -15 -17 -15 -18 -16 -24 -21
~vcx em 19 -18
""",
    """
have$ dhinq -22 -24 -19 -25 -16
hora__en h -16
me__escribiendo kv -18 -19
mom eghiklopsuv -24 -18 -21 -21 -32 -35 -31 -16 -23 -45 -33
puede__por abcnpq -16 -21 -17 -19 -16 22
the_evening m -16
vuelvan__mandarme kl 16 -18
~dio abcdefjknoquv -31 -19 21 -39 -27 -17 -30 -28 -39 -25 -19 -41 -31
~edle ams -16 -25 18
~maps ajm -16 20 -15
~ssu elmpq -21 -18 -18 -24 16
~ute> dou -18 -18 -23
~wice gkmnqrtuv -22 -18 -30 -16 -23 -16 -20 -19 -17
""",
    """
is__@vehicle noqr -23 -16 17 -18
~cele bo 16 -15
~sarl m 15
~slep dm -16 -33
~ty> cghopqrst -25 -42 -41 -32 -32 -16 -23 -23 20
""",
    """
@relative_get anu 17 -16 -16
it__like mn -16 -17
olvid* adegnqsuv -19 -20 -21 -15 -20 -19 -17 -19 -18
~ref aefghkmnpqrstuv 25 -26 -19 -39 -36 -38 -23 -41 -36 -35 -33 -35 -32 -43 -26
""",
    """
^cuando abdgijnopqr 16 -18 -18 -26 -18 -17 -24 -23 -19 -15 -15
received i -17
sistema$ m -15
""",
    """
at__are m -19
do__out adghijmqu -23 -27 -18 -18 -26 -23 -34 -15 20
not:who bmq -18 -30 17
us__this am 17 -16
~<lea acdfghijnstuv -35 -30 -20 -15 -31 -23 -38 -19 -18 -17 -24 -19 -26
~mand abefghoprstu -19 -33 -19 -26 23 -53 -22 -44 -30 -45 -30 -19
~top> bcdefghiklnouv -18 -20 -17 -25 -19 -19 -16 -17 28 -36 -17 -18 -19 -18
""",
    """
@relative_only c 15
arroz m 15
puedo_@eat hn -24 18
tanto gij -16 -18 -16
who__going q 19
~circ m -16
~day abcdegjklnpqruv -16 -26 -37 -17 -42 -24 -18 -39 -17 -46 -49 -21 -17 -30 -18
~perw dg -20 -19
""",
    """
@thanks__but t -19
am__out adlnoqv -21 -17 -32 -21 -20 -19 -21
order_me m 20
se__@fetch amnq -16 -18 16 -30
time_is adjmnqu -17 -25 -29 17 -27 -15 -23
you_pass hjmu -15 -15 -17 18
~<moo s 15
~dled mpq -15 22 -20
~nsul km -17 -19
~ped bcdfhn -30 -21 -31 -18 -22 -28
""",
    """
fda a -15
later__day o 23
mi_@clinician amopqu 26 -29 -15 -18 -18 -22
seria m -17
~<til abhimr -30 -16 20 -16 -26 -18
~jun gijlmnquv -17 -17 18 -16 -27 -15 -20 -23 -21
~mao> em -23 19
~xti dfhjmnopqrst -18 -19 -19 -17 -18 -21 -21 -19 -23 -23 -17 -23
""",
    """
i_keep kmou -19 -28 -17 -20
ir_asi n 16
network m -15
~anco h -21
~jdk em 21 -21
""",
    """
la__ya m -18
to_work hipru -21 -19 -22 -20 -23
witho* lmu -16 -32 -22
ya__importa l -17
~avo defgmqstuv -45 -29 -25 -16 -30 -35 -34 -27 -23 -16
~rwar bdilu -19 -17 -20 -19 -18
""",
    """
@drug abcdefghijknoprtuv -43 -42 -34 -59 -29 -35 -42 -50 -22 -43 -27 50 -38 -34 -34 -28 -15 -38
different_day ou 19 -16
pasam* abhmqv -24 -17 -20 -22 -22 -19
using$ abgijlmosu -16 -17 -20 -16 -16 -16 33 -20 -16 -23
~<na adehkmoprst -22 -46 -31 -25 -17 -19 -21 -47 -26 -25 -38
~blan acqru -18 -17 -17 -19 -19
~bre> acdefghikmnpqrtu -24 -27 24 -23 -24 -29 -27 -26 -23 -26 -35 -19 -18 -31 -18 -24
~iscu dl -15 -22
""",
    """
@animal_se mr 27 -16
how__do abcdikoqsv -16 -25 -19 -17 -21 -18 -16 -24 -20 -20
le abdefghklnors -20 -23 -16 -31 -32 29 -42 -29 -30 -38 -32 -21 -27
mejor__@cancel bcmo 27 -16 -29 -28
some__the m -19
what_else bmo -18 -21 23
~<sta bcdefgknouv -21 -22 -63 -38 -42 -61 29 -24 -23 -19 -37
~boy m 16
~urgi o 21
""",
    """
@ride_situation p 15
have__patient a -20
new_number l -17
un__les mn 15 -16
~all ceghjlnoprst -45 -30 -48 -38 16 -53 -17 -22 -23 -25 -49 -20
""",
    """
=said:what_is_this abcdefghijklnopqrstuv -84 -89 -81 -88 -65 -113 -22 -110 -78 -28 -81 -60 -71 -73 -80 -95 -85 -60 -95 116 -28
come__is n -16
empie* m -17
got__@spanish ms -20 20
hurts mu 20 -17
in__of u -16
me_esperen blmo 23 -15 -21 -15
supposed__make m -15
this_in abcdglmuv -29 -16 31 -18 -20 -20 -28 -37 -18
ya__esten l 16
~endi aeghjnoqrsv -26 -17 -21 -21 -29 -29 -19 -19 -25 -26 -28
~gio> o 19
~usin ahlot -22 15 -16 -17 -17
""",
    """
=beside:location acdefghjklmnoprtuv -34 -22 -33 -19 -31 -37 -29 32 -19 -25 -22 -23 -35 -34 24 -25 -42 -24
by__@day o 15
can__@stop klm -23 21 -25
conozco__nadie q 15
move bcdhiklnoprsu -15 -23 -23 -23 -22 -19 -20 -20 19 -20 -28 -19 -24
not:off anop -19 -16 -15 -16
npc im 16 -16
yes__@drive pq 18 -18
~<irm n -17
~cual abcegklmnopqrstv -16 -25 -20 -21 17 -21 -22 -17 -29 -25 -31 -22 -26 -33 -16 -24
~nted alm -16 -18 17
""",
    """
cabeza dnu -15 -26 -26
en__sale m -15
from__@place j -16
mis abhjmnors -18 -19 -18 -20 -34 21 -20 -16 -18
""",
    """
passport$ m 18
~<fjf e 15
~<joy m -16
~<on eghimnpsv -31 -48 -37 -23 -60 -31 -40 -21 -33
""",
    """
@relative_tiene pv -18 -17
^heard mu -16 16
can__speak imu 20 -22 -18
same__so o 16
~bri abcdefghiklstuv -22 -19 -22 -29 -20 -21 -38 25 -35 -26 -33 -27 -22 -49 -19
~thn efmtv -18 -16 -23 20 -17
""",
    """
@vehicle_me anop -15 -20 -17 -15
backed_out mq -16 16
lugar ghlmnpqsv -16 -20 -17 -17 -20 -16 -19 -18 -21
~cul iqs -17 -20 -20
~ego> abefghikpqrstv -36 -26 -22 -17 -37 -37 -31 -32 -22 -36 18 -16 -21 -31
~huec a 18
~ubo> afm -16 20 -25
😂$ em -23 24
""",
    """
fort n -15
info lmou -17 -22 -19 17
it_ok dm -22 -17
migraine s -18
que_el u -18
still__to a -16
tiene_# m -22
~onat jm -17 20
~tyu em 19 -20
""",
    """
@spanish__favor abcgjklmo -20 -23 20 -18 -26 -20 -27 -17 -21
como_funciona g 15
duele$ msu -19 -16 16
not:and mopqr -28 -28 -23 19 -15
reach* imv -17 -23 20
roomies mpq -17 21 -15
su_lista m -15
tqm mt -21 16
usa aglmnu -18 25 -20 -32 -16 -24
~elic mu 27 -19
""",
    """
and__@relative m -18
entra* nq 20 -18
it__@late djqru -18 -22 -22 -22 -23
me__@treat amu -17 -31 19
~unos m -23
""",
    """
@door__locked am -16 -16
con_mi bglprv -21 -15 -19 16 -19 -15
make__@stop lm 15 -17
o abcdfhiklmnopqrstuv -53 -32 -22 16 -45 19 -46 -52 -18 -64 36 -42 -56 -37 -55 -53 -37 21 -65
que__ya m -16
what__are dm -27 -30
~ulpe l -18
""",
    """
^anotame am 19 -18
is_out abjmo -17 -26 -16 -16 25
lkjlk* em 16 -15
manag* ijlmu 24 -17 -19 -24 -20
you__your ah -18 -17
~bue bcefghklnoqrsuv -25 -19 -23 19 -17 -22 -23 -20 -19 -21 -23 -21 -21 -23 -28
~ecor abdgnqu -25 -17 -26 -16 -22 -22 -16
~gus gklqsu -22 -19 -23 -16 -18 -20
""",
    """
@place_@open j -23
al_final bm 18 -16
do__cell dmu -30 27 -21
i__now bgikmnoqr -19 -16 -25 -18 -30 -18 -26 -27 16
la__manana o -16
noon ou 18 -17
not_her mv -22 23
sigo_con mnqs -19 -16 -17 20
thursdays mo -16 15
to__an abdmou 25 -18 -19 -20 -16 -17
""",
    """
let acdefhklnprstuv 20 -21 -37 -25 -20 -32 18 -30 -35 -47 -19 -37 -32 -54 -38
me_sale m -22
only__one q 18
que__@day bmo -17 -15 15
~oba dm -16 -23
""",
    """
@stop__take m -23
^@pay abcdefghijklmnoqrtuv -16 -18 -23 23 22 -26 -18 -17 -22 -30 -17 -26 -20 -28 -15 -21 -15 -20 -25 -18
come_in abimopqr 16 -17 -21 -30 -26 -26 -36 -20
hour bk -21 -15
llega* adgilmnop -23 -24 -21 -18 -16 -39 -24 -19 -17
medicaid bdfhijklmnorstu -33 33 -16 -29 -20 -25 -17 -18 -47 -28 -27 -24 -23 -18 -31
money$ m 20
not__anything dlmo -25 28 -22 -17
yep_got q -16
~caro adgijlmpr -20 31 -16 -22 -28 -17 -36 -17 -16
~dro acdgikmpst -17 -19 -30 -24 -22 -19 -25 -24 -20 -16
~gado i -18
~lic> m -15
~rue> aij -16 -19 -21
~sks> mu -17 20
""",
    """
know__is m -27
not:got p -17
of__what m -21
que_clear fmu -18 23 -20
salon$ am -18 15
~moji bm -15 -28
""",
    """
@call_now him 18 -22 -19
@visit__# dms -20 -30 -16
got_someone p 20
i_come bgimprs -30 -29 -20 -49 -21 -27 -24
paciente m -23
quiero_mi bm -18 -16
~ens> afg -21 -16 -16
~lev abcdefhijklmnortuv -40 -27 -25 -37 -19 -23 -18 -32 -36 -33 -39 -16 20 -24 -15 -15 -37 -31
~lot dfmu -20 -16 -20 -17
~peei s 16
~stat ajmnoprs -16 16 -20 -18 -23 -15 18 -17
~viv jr -15 -18
""",
    """
credito$ dm 18 -16
manejo bm -17 -17
or_@day m -16
que__eso dmu -17 -17 20
time__the adn -16 -18 -19
van abcdefghiklmnoqrtuv -37 -40 -22 -34 -17 -21 -31 21 -35 -28 -33 -66 -35 -45 18 -26 -20 28 -21
wear_@symptom mns -18 19 -22
would__work imo -17 -18 22
~chat abdgnoruv -20 -29 -19 22 -20 -25 -15 -32 -35
~hoi gm 28 -24
~ibil o 17
~tir dikmnoqu -33 -30 -25 21 -32 -27 -24 -26
~urch adl -17 -16 -16
""",
    """
agreed abkpq -19 -16 -21 16 -15
did__@cancel bm -21 18
i__@medicine abdgjlmoqr -29 -23 -30 -21 -21 -18 -22 -20 -27 -19
in_she n -16
lugar* aj 18 -18
me_iba pq -25 24
patients i -16
~ime> cdefgijklostuv -23 -22 -18 -29 -32 -27 -20 -29 -16 16 -17 -22 -59 -33
~ines abdilntu -26 -17 -20 -17 -22 -25 -17 -15
~stin l -20
~tsid nqu -15 -15 -24
""",
    """
@insurer__up d 15
he__@drive pq 17 -23
me__do amuv -18 -24 -19 -16
would__need mu -18 15
~<way mp -16 20
~cat aghmoqrtv -32 -23 -22 -18 -17 -19 -25 -17 -20
~fron abgnoqsuv -25 -18 -22 -15 -17 -17 -16 -20 -17
~vea am 22 -20
""",
    """
@symptom_que n -16
a__getting m -18
all_@texts bklm -21 -20 24 -24
do__exist m 16
hurt$ dmu -21 -16 22
i__calendar m -16
long bcdefgloqtuv -38 -18 -42 -22 -23 -35 -36 -17 -18 -24 15 -26
~den> efhjnpqrstuv -26 -28 -38 -40 -28 -20 -25 -30 -33 -16 -47 -28
~lgo> cfhjkmpqstuv -20 -16 -16 -27 -21 -36 -28 -16 -20 -18 -28 -23
~trea aghju -18 -19 -19 -18 20
""",
    """
is__another m -16
me_sigan km 16 -21
~<ret dkqu -18 -29 -15 -19
~dial amu -16 -15 -17
~guen bjlmorsu -19 -16 16 -26 -18 -19 -16 -18
""",
    """
find_@parking j -18
me_llegan l -20
portu* c 17
sirve_este gu 16 -17
there_in ijmqr -24 -16 -23 -16 32
will__her pq 17 -19
~hrew mpq 16 -15 -20
~nee efghjklpruv -33 -28 -16 -44 -22 -18 -25 -27 -16 -21 -62
""",
    """
^you abcefghimnopqrstuv -16 -23 -55 -69 -73 -27 44 -74 -43 -19 -40 -30 -51 -70 -68 30 -94 21
be__to adiks -18 -27 -20 -15 -18
despues_de bmnq -18 -27 -28 -23
not__for adgmq -15 -17 -20 -23 -26
off__text l 16
street$ u -15
xanax mnu -16 21 -17
~<dal cdfglnqrsu -16 -20 -20 -16 -17 -19 -19 -16 -19 -18
~ean> acdijmnpquv 16 -18 -30 -21 -21 -17 -21 -17 -17 -21 -23
~ok> cdefghiloqstuv -19 -18 -28 -17 -25 -24 -16 -33 -25 -21 -19 -27 -24 -32
~ono> bcjnoq -24 -17 -15 -23 -20 -23
~sume acgiklu -15 -16 -22 -24 19 -25 -20
""",
    """
you__@stop ilm -18 29 -30
you_but bt 17 -17
~<wil ceijklostv -34 -35 -33 -51 -48 -30 -23 -20 -18 -39
~rget abdghiopqruv -28 18 -18 -26 -23 -20 -23 -15 -17 -15 -32 -19
""",
    """
agradezco bdmt -19 -15 -26 21
can__in aimnou 24 -16 -28 -27 -29 -24
can_he m -17
para_la bdhr -27 -32 -17 -18
playe* il 16 -15
she bdfghkorstu -30 -28 -24 -40 -36 -33 -44 -41 -17 -26 -24
what__say dgm -17 20 -21
will__let m -21
~<pr defhijklprsuv 18 -70 -57 -21 -15 -41 -20 -36 -19 -20 -18 -22 -26
~oda bcegjklpquv -23 -32 -25 -38 -26 -30 -21 -40 -25 -43 -34
~omu a -15
~paro abdmnu -18 -18 -24 -26 23 -19
~pep m 16
""",
    """
^@place cefhijmoqruv -20 -15 -18 -19 -21 35 -36 -19 -15 -19 -24 -15
can__with dknqu -24 -19 -22 -27 -25
pero__# l -16
~edu g -15
""",
    """
^if am -18 -15
campus m -20
can__punto mn 16 -17
cpap n 17
era__@relative amu -18 18 -16
get_in adklmnpqu 30 -17 -16 -17 -37 -29 -21 -16 -28
i__at abghiklopquv -32 -31 -39 18 -25 -20 -33 -29 -29 -26 -32 -31
racin* m -22
salon a -20
text__the aim -17 19 -25
~<lo abcefikpqv -23 -24 -32 -60 -36 -35 -24 -25 -25 -31
~ozco im -17 -16
""",
    """
@food__no dghmn -20 -16 -21 -24 26
ando bchijklpuv -27 -17 -28 -24 -20 -30 -25 -26 -20 -31
came_up mo -16 18
centr* iu -18 -17
come__that o 16
spanish abcdefghijklmnopqrtuv -44 -51 77 -55 -58 -48 -57 -46 -73 -44 -46 -60 -66 -43 -50 -47 -47 -46 -39 -60 -47
~dang u 19
~nda> cdeghklnor -23 -36 -16 -40 -25 -26 -38 -23 -16 -26
""",
    """
^ahi bjmr -16 -18 -22 25
^think abcdefgijklmtu -19 -16 -15 -19 -29 -26 -19 -21 -21 -17 -26 -34 30 -23
can__this dlmoru -20 -16 -29 -15 -18 -15
class bu -20 -16
is__# bghmv -23 -31 -34 -16 -18
it__@medicine n -20
or_the d -15
~tree abdghinopqsu -21 -15 -26 -19 -23 -19 -21 -17 -23 -15 -18 -20
""",
    """
@visit_for admv 27 -19 -36 -19
letter$ dim -18 -17 19
name adinoqv -26 -16 -17 -20 -26 -16 21
puedo_irme n -17
said_shell p 17
see_the h -20
suero im -17 -26
~<sh acdefijkqtu -23 -42 -38 -31 -32 -15 -18 -39 -17 -37 -23
~<vec no -18 -16
~ng> cdegijkloqtuv -66 -15 -60 -24 -28 -20 -26 -16 -19 -22 -16 -16 -24
~otic admu -16 -19 -16 19
~oun ceghklmotv -30 -21 -24 -17 -20 -19 -16 -23 -29 -38
~unny dmpq -16 31 -16 -22
""",
    """
a__from gmu -20 -32 21
about__does d 15
earliest jmo -15 -17 -16
hago_el m 15
minutes aor -20 -19 16
think* abdru 18 -24 -15 -15 -19
worse o -18
~atta m -16
""",
    """
asked__this gl -19 -22
do__wear ju -15 -21
el__@texts kl 16 -16
to_@parking m -20
you_fix mu 21 -17
~is> ehikmnopqrt -25 -17 -19 -16 -22 -45 -36 -56 -41 -27 -27
~utte no -20 -17
""",
    """
about_to i -16
manana$ abdfgijlptuv -30 17 -23 -16 -16 -24 -20 -25 -17 -17 -23 -23
need__ask m -17
pee n 16
the__exactly gm -15 -15
~<vol ilmnu -22 -16 -21 -17 -18
~noon bhmoru -16 -17 -31 21 -21 -22
""",
    """
agrad* fmo -16 -25 -20
am__now m -15
forever$ am -18 -16
la__esta lm 16 -23
my__are q -18
set__back dgmu 22 -17 -21 -21
to__every ao -15 -15
~loo bfghklpu -25 -21 -28 -24 -24 -30 -33 -33
""",
    """
are_texting g -15
fee ai -15 -17
get__please ac 17 -17
in$ acfgiklmoqstv 31 -55 -26 -34 -33 17 -56 -57 -68 -63 -25 -15 -45
is_not adfghijklmnpstv -21 -27 -21 -30 -20 -16 -32 -21 -16 -31 -26 -37 -30 -28 41
~anxi m -18
~eol cm 18 -16
~icar jmno -18 -21 -18 -17
~op> acdefgiklmnstu -40 -31 -34 -31 -30 -31 -23 20 -20 -28 -18 -27 -27 -44
""",
    """
@date__the mo -17 15
ayuda bcefghijklnopqrstv -24 -22 -23 -25 29 -19 -28 -25 -20 -28 -25 -23 -18 -29 -22 -16 -18 -19
haras* l 16
no__interested l -22
put befghijlmnqrstv -30 -26 -21 18 -48 29 -21 -44 -20 -30 -29 -44 -26 -37 -33
secretaria i 16
the_@month mo -21 19
wear__@sick m -16
~mor acdegijmpqrtv -20 -38 -55 -43 -32 -28 -47 -29 -49 -21 17 -19 -28
""",
    """
@day$ bcdeghijklnopqrstuv 31 -65 -44 -64 -72 38 -77 -88 -55 -83 -29 24 -54 -55 -68 -21 -21 -46 -69
@english__favor acjlo -16 26 -17 -16 -15
^drop bmq -16 -19 -17
a_resume gm -15 19
anything_that o -16
can__to abdhjoqru -20 -20 -18 -22 -23 -22 -27 -16 -20
lugar$ ajo -18 16 -16
what__type g 19
~nme> cdefghklmnopqstuv -35 -34 -30 -24 -37 -36 19 18 -59 -35 -17 -33 -33 -36 -25 -45 -36
~oys m 17
~roga u 15
""",
    """
how__am jlmrsu -21 -15 -30 -15 -22 21
i_pick hmn 17 -17 -17
no__home q 17
ser_paciente a 18
take_it hlopqu -20 -22 -17 -29 -21 -20
usted$ qv -18 -24
~alf qu -16 -16
~noth dfhiklprsu -29 -20 -29 -33 -22 -27 -22 -26 -30 -20
~viso aeikt -17 -17 -15 -20 -17
""",
    """
from_your jm -19 -23
let__have abo -18 22 -24
not:por acnopq -19 -17 -18 -32 -18 18
not:voy abceghjklnopqrsuv -29 34 -24 -16 -30 -26 -34 -21 -41 -29 -19 -25 -30 -28 -25 -27 -31
to_explain i 21
~<lov bdhjknopuv -24 -21 -17 -16 -15 -21 -21 -16 -22 -20
~anul o -16
~iba gimuv -26 -19 -21 -23 -19
""",
    """
a_# bhilmnoq -26 -16 -20 -18 18 -16 16 -17
mi_@relative defghijklnoprstuv -57 -46 -50 -35 -37 -51 -42 -33 -33 -22 -33 38 -55 -15 -46 -38 -74
treat$ gmu -18 -29 27
want__know a -15
~ank> dhimos -21 -23 -19 16 -17 -17
~hjk eflmu 29 -20 -17 -28 -15
~lkin abjklnpqrv -32 -29 -21 -20 -26 -23 -20 -20 18 -17
~ybe> el -18 -17
""",
    """
@animal_is m 17
@relative_said abns -18 -17 -20 -16
@sick acdefghijlnopqrtuv -62 -44 -37 -29 -33 -45 -43 -47 -49 -27 16 21 -41 21 -55 -32 -51 -50
caminando mq -16 17
es_de dijlo -15 -23 -17 -18 -18
he__to noq -21 -19 17
~<apa befgijlnostuv -22 -19 -16 -24 -23 -23 18 -22 -22 -23 -15 -28 -15
~dorm abdgjmnoqu -18 -16 -16 -17 -16 -21 -18 -16 -22 15
~hem> adghijknqrs -21 -20 -25 -21 -32 -19 17 -20 -23 -17 -17
~llow bhijklruv -16 -21 -29 -25 -16 -21 -27 -24 -18
~urts mu 20 -17
""",
    """
favor defmnqstv -36 -28 -24 -33 -33 -34 -32 -26 -32
it__out blmnoru -16 -17 23 -17 -17 -17 -24
puedo_@call mn -19 -20
you_a adhiju -15 -16 -25 -19 -28 20
~atio chknstuv -21 -20 -18 -21 -27 -18 -31 -27
~ndat ap -16 -15
""",
    """
@vehicle__@insurer m -21
dollars dg 18 -16
i__about bdimnov -15 -21 24 -25 -28 -18 -18
up__the abdinopqu 15 -18 -26 -32 -17 -19 -27 -28 -17
why__you u 20
~<pan bq -18 -18
~flyi u -19
~ncan im -17 22
""",
    """
@visit_but m -17
i__when n -21
not:quita s 17
now_i bm -15 -17
reschedule acefghijklmnortuv -28 -38 -18 -21 -25 -20 -32 -28 -26 -24 -15 -21 27 -27 -18 -19 -20
salgo__la bdmno 16 -17 -15 -18 -19
what__@treat agjmnu -15 -21 -20 -31 -20 24
which__of m -17
""",
    """
am_@late r 17
carta_para ad -20 -18
near_me jm -17 18
this_@medicine mu -17 16
this_one m -26
you_explain u 16
~mol agklns -20 -20 -15 22 -27 -17
""",
    """
how__@food n -18
quedan mu -22 -16
ser__las o 16
wear_to mnu 21 -17 -16
when__see ahm 21 -19 -20
why__i gklm -17 -18 -19 -37
y__de gj -21 -22
~erea jm 17 -18
~ierd gins -25 -22 -15 -17
~law n -21
~nte> bcdeglmnoprs -16 -32 -16 -23 -36 -35 -21 -19 -15 -18 -17 -30
~oble abcdegjlrtv -21 -24 -16 -22 -18 -20 -16 -20 -16 -15 -19
~tate ao -17 -16
""",
    """
not:@stop abcdgijlmnopqsuv -20 -29 -23 -19 -22 -23 -28 -55 50 -25 -23 -18 -24 21 -22 -37
somebody__have bo 20 -15
to__@clothes al -18 -17
to__texted l 16
whatever$ flmu -17 -24 17 -16
~<du abcdegjklmopqrtu -38 -40 -33 -56 -34 -38 -37 -32 -22 -18 -16 -33 -44 -38 -30 31
~ovin uv -18 -20
""",
    """
funci* m -28
got__ask mp 20 -20
no_idea l -16
not:your abhilm -16 -15 -22 -18 -23 -18
sigan_mandando l -20
tarde bcdefgijklnopqrstuv -49 -35 -29 -29 -27 -32 -23 -22 -30 -29 -43 24 -27 -46 21 -34 -23 -31 -32
thread$ l 19
~ben> ghikns -19 -19 -17 -25 -17 -17
~ille dgmnoqsv 20 -16 -24 -25 -16 -23 -19 -24
~nsc aclm 19 -16 -25 -28
~pie cdfhijkopqrsv -18 -27 -18 -19 -23 -19 -15 -19 -17 -19 -18 -29 -22
~rcu am -21 17
""",
    """
en__favor acjlmo -16 15 -24 -18 -18 -18
what__we m -22
~<wok m -22
~ian jlqu -19 -16 -18 -18
""",
    """
^keep bmnuv -23 16 -19 -16 -25
come_see amn 33 -18 -18
got__i gq -17 -18
heard mu -23 15
the_south jm 17 -17
what__bring jm -20 16
~<bas bcdefghlmnqtuv -20 -18 -19 -17 -17 -18 -22 22 -30 -18 -22 -16 -27 -19
~bru e -19
""",
    """
^inscribanme l -16
i__know abiklmnor -24 -26 -16 -15 -17 -28 -18 -27 -18
movie$ m 20
my__not agikmpsuv -19 -19 -19 -18 -42 -29 -15 -22 15
que__alguien npqv -17 -16 19 -17
~lon> dlmu -17 -17 17 -21
~res cefhijortv -50 -50 -53 -21 -20 -36 -42 -49 -35 -36
""",
    """
@relative_does m -22
a_complaint m -18
am acdefhiklmnoptv -18 -55 -21 -52 -61 -50 -35 -15 -35 -28 -20 -24 -22 -35 25
problema$ n 21
que_es acefgijklmnopqstuv -28 -23 -20 -27 -19 -39 -47 -17 -33 -19 -36 -25 -17 -27 -30 -17 50 -41
~<set n -17
~aca bdgijknpqsv -26 -25 -26 -23 -27 -23 -27 -18 -19 -25 -28
""",
    """
@relative_no amn -18 -30 -22
como_# r 17
hay_planes dm 18 -15
should__wear g -17
sit__me amnp -17 -15 23 -20
with_her mnq -19 20 -18
~orke no -16 -18
~ric agimnqruv -20 -16 -17 22 -20 -23 -17 -26 -19
~ru> eu 20 -16
""",
    """
@spanish_better m -16
a__puedo himno 22 -16 -23 -21 -18
agarro_el q -16
booking bm 27 -29
llego__el r -18
mi__favor cijm -16 -18 -15 -20
quede_re os -16 18
~ind acefgilopru -44 -20 -33 -37 -32 -17 -33 -15 -23 -25 -16
~iu> bcdefgijklmntuv -17 -15 -19 18 -22 -17 -19 -17 -15 -22 -31 -15 19 -19 -18
""",
    """
@day bcdefghijklnopqrstuv 39 -86 -77 -89 -39 -97 41 -55 -66 -89 -44 -55 55 -79 -43 -97 -45 -31 -73 -97
difference$ mou -23 -17 20
it_have mqu -19 16 -18
me__minutes r 18
the_@price bghijnu -17 -22 -17 -16 -31 -17 -34
time__can h -19
~appr dm -18 -15
~ganc am -16 -19
~ras adefijkmnoprstuv -18 -29 -22 -26 -24 -17 -33 -19 -20 -26 -20 18 16 -20 -45 -40
""",
    """
a_little o -18
the__@date cdghiklmnopruv -19 -25 -24 -24 -31 -23 -16 -41 -19 31 -21 -32 -28 -18
~esa> gm -16 -20
~ilab bhjnu -16 -16 -18 -18 -16
""",
    """
can_i abcefhjklmnprstuv 17 -42 -32 -41 -41 21 -33 -42 -47 -35 30 -64 -51 -50 -43 -23 -58
exame* u -19
for_@texts k 15
long_do jm -17 -17
not__think m -20
ok bcefghijlnpsuv -65 -76 -98 -63 -74 -80 -32 -78 -52 61 -29 -43 -33 -67
old__is q -16
out_the bdgjlnoqsu 19 -24 -16 -21 -20 -19 -20 -23 -21 -20
that_the m -16
the__which j 15
~fuer dinosv -19 -16 -16 -18 -18 -16
~ine> bcdefqru -16 -29 -20 -21 -22 -17 -34 -49
~oon bcdghijkmoqtv -19 -24 -29 -31 -36 -26 -31 -26 -35 20 -24 -17 -20
~tre> m -15
""",
    """
at acefgklopqrtuv -41 -23 -46 -26 -40 -21 -32 -17 -18 -30 16 -44 -19 -28
file__complaint im 18 -16
manda* abhinpst -24 -19 -30 -19 -41 -28 -25 -16
not_come im -18 16
otro__por o 16
que__@open dfgnos -17 -18 -19 -19 -20 -16
~ava hjklnpstuv -22 -21 -17 -17 -20 -15 -17 -17 -18 -16
~jus acdefgjkstv -15 -26 -16 -25 -30 -16 -18 -17 -30 -16 -25
""",
    """
^trabajan hmn 17 -25 -16
mi_@place m 16
ofrec* mu -19 -17
thread l 19
~misa m 15
~rda> dgilr -16 -21 -16 -16 -16
~rucc n -16
~tak cefgijmorstuv -21 -34 -35 -28 -34 -21 -22 -22 -17 -30 -37 -44 -18
~uir> mq -23 -16
~wen abcefghklnoptv -27 -22 -23 -34 34 -22 -24 -21 -21 -28 -18 -18 -20 -23
""",
    """
con_esto g 18
for_all d 18
goes_away msu -16 18 -18
is_@symptom msu -30 35 -16
no__queda mo -21 17
not:conozco im -15 -15
se__luz m 19
~<pho m 19
~lve bjlmnps -15 -17 -23 -18 -18 -20 -19
""",
    """
en__del mo -18 18
oxyge* m -16
~arse mn -16 15
""",
    """
a_@drive jmu 18 -16 -23
do__guys agj -24 -17 -26
had__for n -19
my__through i -16
text_the m 16
~<ig adefghijoqst -19 -25 -15 -16 -20 -19 -20 -16 -19 -16 -21 -21
~rgo dglu -17 -18 -17 -18
~sai cdfhijrstv -19 -33 -17 -22 -17 -21 -28 -29 -23 -25
""",
    """
ex agknrsu -19 -17 -19 -16 -16 -18 -21
voy__pensarlo m 18
~<cos abijpq -28 -18 -17 -23 -17 -23
~<eng a -19
~<inv av -19 -15
""",
    """
@relative__there am -18 -21
como__preparo dg -19 -19
denti* abnu -19 -17 -18 -15
just_the dm 22 -20
leave acgiklpstv -25 -18 -15 -36 -20 20 -24 -17 -18 -19
to__up aim 15 -21 -23
~cien bfghijlnopsu -22 -17 -23 -19 -20 -18 -16 -24 -16 -20 -24 -22
~lles m 18
~urr dgru -18 -16 -19 -15
""",
    """
^@spanish abcdefghijklmnopqrstuv -32 -36 59 -27 -52 -41 -42 -28 -46 -40 -37 -39 -55 -23 -26 -20 -22 -27 -22 -31 -37 -27
be__of bdmn -20 -18 -17 -23
con_quien cmqv -15 -21 -19 -17
esta_bien afhijklmpsuv -19 -16 -29 -31 -29 -17 -27 24 -16 -18 -29 -36
have__mind b 15
~<oop m -17
~lai acjklnoq -26 -23 -24 -22 -15 -19 -17 -16
~lots am 19 -18
~nde behklnopqrtv -60 -52 -23 -16 -17 -48 -26 -57 -35 -21 -26 -24
""",
    """
about__it m -18
doctor acdefghijklmnopqrsv 27 -42 -21 -32 -27 -49 -16 31 -53 -57 -45 -30 -57 -25 -51 -53 -23 -39 -33
ir__dia o 16
ready_when n -15
skip__this bm 15 -18
~<nue dgijklopqtuv -26 -17 -20 -26 15 -32 -20 -15 -16 -15 -23 -20
~epa bcefghkloqrstuv -26 -18 -26 20 -31 -22 -16 -26 -21 -20 -19 -18 -16 -22 -15
""",
    """
ahori* t -20
el__pongame a -17
por__queda jm 18 -18
price bdefghijkmnopqrstuv -26 15 -17 -29 -28 -22 -27 -38 -26 27 -33 -25 -18 -21 -22 -20 -20 -39 -18
que__es abcdefhknpqrstv -36 -27 -24 -41 -23 -28 -48 -21 -36 -20 -22 -24 -30 -15 -17
you__my cghijlnopqrsu -30 -45 -29 -30 -44 -45 -41 -16 -26 -40 -26 -23 23
~<oi j -16
""",
    """
^onde efjmu -17 -19 25 -24 -23
to__down d 16
~canc ilnruv -20 -16 -16 -17 -27 -17
~das> amu -21 -17 -16
~end ehjnopqrstuv -56 -49 -17 -18 -29 -39 -38 -22 -30 -20 -20 -18
~grat m -20
~nag dghijlmnq -22 -15 -16 22 -24 -21 -36 -17 -16
~nnin abfhnv -19 -17 -18 -20 -19 -19
~sold m -20
""",
    """
calle* bdgiklmpr -19 -18 -16 19 -16 -21 -22 -22 -15
cuando_puedo agn 19 -17 -22
somebody_real i 15
ways$ mp -16 20
""",
    """
edad d -17
i__good acfjknprtuv -20 -18 -23 -19 -16 -24 -27 -16 -18 -18 -26
~dre cefghijknoqruv -23 -20 -16 -24 -24 -30 -27 -17 18 -27 -33 -28 -44 -19
~saj abdmqrs -22 -21 -16 -23 -18 -17 -17
~take cefgijorstu -18 -32 -29 -25 -29 -26 -18 -21 -24 -33 -40
""",
    """
~<new dm -20 27
~<rid abcdghjlmnprtuv -22 -21 -17 -28 -20 -22 -19 -20 -21 -22 26 -15 -15 -34 -17
""",
    """
#__a abdn -17 -17 -16 -18
donde__carro j 18
how__are dfglt -16 -25 -27 -20 -16
para_que bjmnov -17 -38 -39 -22 -27 -22
problem$ opu -16 -17 -23
shave n 18
to_come ijlms -28 -21 -26 -51 -15
~ba> abegijlnpquv -20 -18 -16 -23 -19 -20 -19 -24 -26 15 -20 -15
~omen ailnopqtuv 15 -18 -18 -26 -19 -19 -20 -16 -23 -15
""",
    """
depression u 20
filled__the a 15
i__it ghimpstv 17 -34 -45 -35 -41 -36 -25 -34
to__only m -16
trabajan_con dh 18 -22
~yer> abcdgijknopqrsuv -23 -27 -19 -29 -23 16 -24 -17 -23 -16 -19 -21 -26 16 -28 -23
""",
    """
=said:running_late abcdefghijklmnopqrstuv -85 -70 -37 -92 -77 -80 -23 -30 -92 -83 -77 -84 -16 -56 -59 -59 -26 104 -89 -80 -81 -95
i_owe adgijlmnotuv -19 25 -22 -21 -22 -18 -23 -22 -20 19 -21 -17
""",
    """
@pay__bill i -17
a__do mq -30 -19
a__here a -16
not:escriban kl -18 19
texting_is m -19
this__@texts lv 16 -18
~lega adgilmnp -28 -29 -25 -25 -18 -53 -30 -20
~save amrv -15 -23 18 -17
~uin abglnqsu -18 -23 -16 -18 15 -16 -20 -23
""",
    """
@call__house m -19
@open$ bcdefhijklnopqstuv -32 -28 -51 -26 -36 27 -45 -16 -28 -37 -40 -46 -32 -40 -40 -37 -53 -34
i__think m 15
save_my r 19
top fhnu 18 -16 -19 -21
un__y ao -18 -17
~gen> aoqsu -17 -16 -16 -16 -18
~iez> mr -16 16
~sy> abjn -17 -16 17 -17
""",
    """
@drive_is ju 18 -23
could_it abdilmnqu -21 -18 -17 -15 -17 -25 -19 -19 16
had acdfghijlnoptu -21 -21 -34 -24 -29 -32 -33 -31 -18 20 -48 -19 -32 -47
have__skip bm 19 -26
round$ am 17 -18
texting__about l -16
~<lat acdegijklnopruv -24 -26 -26 -19 -18 -31 -18 -20 -27 -23 22 -21 -23 -33 -22
~<pel aluv -18 -15 20 -17
~ela> aglnru -20 -18 -23 -17 -19 -16
""",
    """
@late_can im -16 -18
for__be r 16
got__bail bmo 18 -21 -18
proxi* m -20
~oll bhilqtuv -27 -19 -28 -23 -18 -16 -21 -25
~quit abcghijmpquv -48 19 -21 -35 -23 -35 -29 -34 -30 -37 -40 -36
""",
    """
@visit_es bm -19 -22
despues_del ns -15 15
en__despues o -16
hara mn 18 -15
i__id mn -16 17
lunes cdgiknqruv -15 -33 -21 -25 -18 -32 -25 -22 -28 -17
metro hm -15 -21
of_here lmv 17 -16 -17
que_estoy m -20
~<tin m -18
~azu e -21
~mmu i -16
""",
    """
^traigo n -16
outside nqu -15 -15 -24
parking abcdefghijklnoqrstuv -39 -34 -28 -49 -29 -37 -35 -41 -33 31 -21 -29 -37 -35 -36 26 -28 -28 -40 -25
will_it abghnopqrsu -17 -34 -27 -22 -42 -23 -25 -30 -16 -21 16
~ah> glnq -16 -15 -24 -24
""",
    """
~ahor cfijlmnostu -18 -18 -23 -20 -25 16 -32 -25 -24 -22 -23
~edio hmn 21 -15 -16
~lear acgilmu -15 -19 -16 -16 -21 18 -18
~mag adghiu -18 18 -18 -18 -18 -17
~mpra bdfgijklqsuv -16 -27 -15 -17 -20 -16 -17 -15 -20 -15 -23 -19
~tall u -22
~ull> abijnu -20 18 -15 -16 -16 -21
~xto> lm 16 -21
~ylis k -22
""",
    """
from_you diu -16 -15 17
rid__nuts m 16
they__in mu 17 -20
todo efgijlnoqru -15 -23 -19 -20 -16 -20 -25 -24 -17 -23 -18
~<ha adefhjkloqr -15 -28 -91 -43 -23 -18 -27 -20 -27 -16 -49
~how aijklopsv -15 -17 -19 -16 -25 -24 -21 -17 -22
~uri dmq -15 -26 -20
""",
    """
baja$ bdejklnpqsuv -39 -29 -21 -16 -33 23 -19 -16 -21 -19 -25 -17
check__if a -17
hay_otro do -15 18
lleguen m -20
pedir a 16
puse__y k -16
""",
    """
normal adijnopqs -16 -17 -16 -21 -19 -19 -16 -24 17
not__up aoprv -24 -22 -22 -21 -19
not_the akmv -20 -17 -25 16
paying mu -18 -18
~echa dijknprsuv -19 -21 -19 -23 -22 -24 -17 -19 -17 -19
~oria gju 20 -21 -15
""",
    """
ire_el bo 16 -17
up__for a -16
~em> adefghijkprst -28 -29 -23 -22 -27 -28 -18 -28 15 -27 -20 -22 -21
~ens acefhopst -34 -19 -30 -37 -42 -22 -32 -44 -32
""",
    """
@visit__an m -17
enfermera abi -26 -16 26
is_where j 16
no__@fetch bnpq -20 -18 -22 28
see__this msu -16 16 -17
si_quiero klm 19 -21 -21
your__@wrong m -19
""",
    """
@visit__morning m -15
con__@clinician mor -33 -23 -16
does__do gm 19 -18
feet bnopruv 22 -17 -21 -21 -25 -17 -15
out__today b -16
with$ adeijlmo -20 -30 24 -19 -17 -26 -34 -16
~evo cdegijopqtuv -24 -31 -21 -34 -34 -31 -26 -16 -37 -20 -40 -17
~rvi ado -16 -24 -16
~sua mu -20 18
~tri cdgiknopqr -16 -16 -18 -25 -16 -23 -19 -15 -18 -15
""",
    """
it__airport jm 23 -21
the_list gijnopq -30 -26 -22 -27 -19 -16 -17
y_me bdpsu -18 -16 16 -16 -15
~alen dij -20 -18 -16
~ill> cefgijklmtv -51 -54 -51 -29 -38 -35 -35 -20 -17 -34 -59
""",
    """
are__right mr 17 -16
el__se cdgijpqru -16 -21 -23 -19 -17 -19 -24 20 -21
mama jmpquv -21 -23 -29 -46 -26 -26
no_le cgm -16 19 -18
this__my gi -21 -20
~alir nsu -18 -19 -16
~eto ijqu -21 -15 -19 -26
~merg u -18
~olve gilmn -16 -23 -16 -23 -15
~si> mr -21 16
~stu acfghijknptuv -32 -17 -16 16 -35 -17 -34 -25 -26 -24 -25 -15 -36
""",
    """
como__hace m 15
have_no m -21
is__cross jm 16 -19
is_slow r 18
no__how gjlm 15 -19 -19 -16
no_soy abcdefghjklmnopqrstuv -22 -35 -24 -27 -18 -21 -28 -18 -17 -18 -33 -50 -26 -30 -26 -34 -19 -20 -16 -35 46
~fon abcjoqs -25 -22 -18 -17 -21 -27 -16
~ja> adefhinorst -28 -25 -53 -48 -44 -18 -16 -41 -22 -18 -19
~pam ablmv -15 -22 21 -27 -16
~tivo agm -18 -19 -25
""",
    """
respondo m -18
what__@door jm 20 -19
~ayli k -22
~even bdjklmqruv -24 -33 -20 -15 -16 -26 -20 -20 -28 -17
~scan dghopu -16 -16 -18 -16 -19 -20
~worr bghlopqruv -22 -20 -16 -16 -22 19 -20 -17 -23 -18
""",
    """
@relative_la m -17
drop_me bmpq -17 -16 -20 16
hospi* dhiprst -19 -19 -19 -21 -16 -22 -16
in__my cm 22 -23
is__new al 16 -17
new_@insurance dm -18 19
ponme m -15
por_cual gijm -19 -16 21 -15
which_@place m -19
~<af acegilmtuv -23 -37 -27 -50 -17 -35 -21 -31 -25 -25
~alio dr -15 -20
~bee chiknoprtu -17 -22 -27 -26 -25 -21 -24 -20 17 -30
~toni ans -17 -20 -19
""",
    """
me_dejo bjmns -16 -17 -17 -18 18
suspe* mn -16 18
there__just nq 19 -20
you__reached mv -17 19
~uve s 18
""",
    """
all__here flm -17 -18 16
is__available adim -20 -17 18 -18
la__de acfgmorsu -17 -19 -16 -25 24 -33 -47 -25 -38
la__por cikmr -19 -29 -19 -21 -18
love_of lm 17 -17
there_an ahm 17 -16 -15
to__gym m 18
""",
    """
@day_do b -15
@person__i u -18
b$ m -19
have_an bilu -16 -20 -15 -21
never__the bm 18 -18
not__@ride p -20
que__ir n -17
""",
    """
@clinician__no bm 20 -17
his_@relative q -16
talk__the a -16
~coge dgijkmnoru 18 -19 -27 -16 -15 -36 -21 -16 -17 -22
""",
    """
@open__you jm 20 -22
^would acghprtu -20 -19 -17 -17 -19 -28 -15 15
contacts ln -15 20
it__is dl -19 -19
not__work q 17
que_@clothes agmnqu -17 -39 -26 29 -16 -18
se_rajo mpq -20 -17 23
seman* bcdgjkmnps -27 -15 -26 -22 -24 -21 -38 -28 -20 -21
~tiva iklmu -16 29 -18 -19 -18
""",
    """
@spanish_please abcgijklmo -16 -23 39 -17 -31 -23 -20 -21 -28 -21
come__i m -16
house$ abm -15 -17 21
not:place m -19
quitenme_de bl -31 30
te abcdefghijkloprstu -29 -30 -21 -21 -28 -25 -30 -24 -29 -24 -22 -31 -24 -18 -22 -27 30 19
tengo__para q -18
~<am cdeghijlnptuv -22 -29 -23 -21 -25 -24 -17 -29 -28 -22 28 -29 -27
~<for cdefhinpsuv -29 -22 -35 -32 -33 -19 -17 -17 -36 -19 -44
~<mal adhilmnprsu -15 -24 -26 -18 -19 18 -29 -22 -23 -28 -32
~azi cmu -17 18 -21
~entr bcfgjkmpqtv -36 -25 -23 -34 19 -22 -49 -31 -31 -19 -25
~iga dghjl -17 -18 -16 -19 -22
~seis m -17
""",
    """
kill adiklmnoqs -16 -17 -16 -19 16 -34 -17 -24 -17 -19
not__receive lm 21 -18
ok__the m -19
skip_it m -19
there_@day b 24
to__from al -19 -18
~<ox m -16
~cem m -18
~erit mr -17 16
~ette dhjknpqrsv -34 -18 -20 -21 -30 -16 -21 -20 -29 -20
""",
    """
let__@move o 17
want__keep bm -17 16
~lio dr -17 -22
""",
    """
^baja eklm -19 -17 24 -30
^prefiero akm -16 -18 -27
ayo acdefglmnu 16 -16 -17 -25 21 -16 -19 -28 -16 -17
bende* fm 16 -16
new__card dm -18 19
still__@ride q 18
would__of m -15
~ait dhlmsv -30 -19 -28 -36 -27 -21
~evan abkmnpqrs -18 -18 -21 -25 -17 23 -23 -23 -15
""",
    """
@move__la a -26
cancelame bmo 17 -17 -20
till_i n -19
un_@machine gluv -16 -27 26 -19
~etai m 16
~ips> r -17
""",
    """
away_i m -16
got__text ijkluv -16 -16 -16 -21 21 -21
~<tur cdefginpstu -31 -32 -29 -22 -29 -41 -41 -23 -31 -23 -19
~been chiknoprtu -17 -22 -27 -26 -25 -21 -24 -20 17 -30
~lki abjklnpqrv -32 -29 -21 -20 -26 -23 -20 -20 18 -17
~uie cdefgjlnorstu -17 -61 -41 -18 -42 -59 -20 -33 -16 -36 -45 -42 16
""",
    """
@medicine__that n 17
risks$ u 17
will__the mq -28 -20
~eei ms -15 19
""",
    """
a_ir bijklmqruv 20 -19 -16 -18 -16 -25 -28 -15 -23 -16
all_still m -17
es_legal u 17
i__@thanks mt -18 15
~demo mo -23 15
~exto lm 16 -21
""",
    """
^something bmo -15 -16 17
anyone_in h 15
earli* djmnou -16 -17 -20 -15 18 -16
el_turno m -20
me_lleguen m -20
regarding u 15
the_hospital jmpu 20 -31 -16 -29
~gun bcefklnopruv -36 -32 -18 -28 -29 -36 -49 -50 -22 -27 -32 15
""",
    """
creol* cm 18 -16
de__con m -17
held_up m -16
i__form g -18
not:hold bmo 21 -24 -16
speak_to im 16 -22
~<scr abcikmorv -25 21 -15 -20 -21 -15 -22 -16 -19
~<se bdefghkmnopqrtuv -45 17 -45 -37 16 -17 -15 -25 -53 -29 -27 -20 -32 -25 -16 -34
~eam cdeghijmnorsuv -18 -20 -19 -17 -19 -15 -19 18 -23 -16 -17 15 -37 -18
~mage dm 20 -18
~poss dkq -20 -17 -15
~ring bdfgrstuv -35 -39 -18 -33 -42 -17 -26 -19 -39
~rty abdefhjlnopr -21 -18 -21 18 -19 -18 -22 -15 -19 -17 -17 -18
~sad dijnou -26 -15 -20 -22 -20 -31
""",
    """
bye blm -23 23 -22
es_la adins -20 -25 -20 -16 -17
got__@wrong dhjm -17 -18 -22 -18
que_vean a 17
with_out m -16
~iere lmo -15 -29 -21
""",
    """
in__on mr -26 -17
mejor$ bm -23 -23
my__says gjkmnops -16 -17 -20 -22 -15 -25 -27 -17
not:doing v -15
~ett dhjnrs -22 -32 -33 -55 -18 -31
~pul cdfghijklnopqruv -16 -29 -16 -25 -19 -27 -16 -18 -18 -24 -18 -20 -21 23 -23 -16
""",
    """
a__@day bdijnqu -20 -20 -24 -17 -19 -22 -25
how_many abghioqstv -30 -22 -20 -31 -21 -22 -18 -16 -20 -16
regre* dglmnq -18 -18 -20 -28 -18 16
""",
    """
live ajlnoru -18 -19 -18 -17 -20 -15 -22
running abfhnuv -22 -20 -26 -22 -18 -17 -21
transportation dmnpu -22 -17 -18 19 -15
~<op bcefgijmnprstv -27 -27 -34 -35 33 -37 -42 -27 -46 -26 -40 -42 -33 -42
~<tie befghknoprst -53 -31 -31 -15 -27 -16 -28 -16 -42 -18 -49 -33
~teri loqs 16 -20 -19 -25
~your bcefgnopqrs -19 -28 -28 -27 -23 -42 -18 -30 -40 -38 -17
""",
    """
como__@visit abdgmnqsu 21 -37 16 -18 -31 -26 -16 -20 -29
may_text k 17
way__get r -16
yo__i am 17 -16
your__is dv -16 -16
~bro> d 16
~came bdiknorv -27 -27 -23 -27 -28 16 -25 -17
~etes u -19
~ier> o 21
""",
    """
@place__the ijmu -17 19 -33 -25
@texts_after klo 16 -16 -16
es_@insurance dgjmquv -39 -16 -22 -24 -17 37 -20
you__be a -16
~aina m -17
~alle acghklnpsu -18 -20 -31 -24 -28 -35 -24 -32 -21 -33
~ca> cdefhiklqt -30 -28 -37 -31 -41 -16 -44 -22 -15 -31
~disp dm -15 -22
""",
    """
another_day arv -26 -15 -18
get__for n 18
los__de ai -23 -17
send__else l 16
~pod dfghjklprsuv -25 -16 -18 -29 -26 -17 -30 -32 -29 -20 -25 -25
~sibl dknqsu -24 -18 -21 -20 -16 -17
~uera a -15
""",
    """
^maybe elmv -18 -15 23 -15
afuera$ j -19
be__town mo -15 18
escriben$ lmu -21 -16 21
marco$ gmuv -21 20 -19 -21
think_i m -17
to__@cancel boq 24 -18 -17
too__to dhjlmnqu -16 22 -23 -16 -16 -17 -20 -17
~<onl ghkmnpsuv -28 -27 -19 -42 -22 -31 -20 -26 -20
~asam abhmqv -24 -17 -20 -22 -22 -19
~asan im -16 22
~ash abdhklopqru -24 -21 -16 -17 -17 -29 -21 -21 -21 -22 -17
~im> i -17
~tenm aklmo -16 -24 16 -21 -22
""",
    """
^ponganme a -17
does_target h -19
fax am -17 18
ninguna q -18
no__nadie bm -15 -23
streets m -16
~ash> abpq -16 -15 -16 -15
~gand ajmn -19 -18 -16 -19
~opc gmnu 26 -28 -16 -28
~send abfhnoprstv -36 -43 -18 -20 -31 -35 -19 -25 -31 -20 -31
""",
    """
@vehicle_driver mq 16 -21
de__@visit doqr -17 -20 -20 -26
i_go abcdhijlmor -29 -24 -18 -31 -21 -23 27 -18 -16 -17 -19
there__@person dhijmu -15 -19 25 -18 -20 -26
we_allowed n -18
~anyt bghikmrsv -34 -29 -34 -22 -16 -18 -22 -25 -24
~ecib bgimqstv -16 -19 -25 -25 -18 -16 -15 -20
~fjf e 15
~uete r -16
""",
    """
@symptom_right gs -16 15
^bruh e -18
evaluated a 17
to_ask abmnopv -19 -21 16 -22 -18 -29 -17
you__walk admu 21 -22 -26 -20
~ece> m -21
~etr adinu -20 -15 -16 -16 -24
~reen akl -17 22 -26
~sast mt -16 16
""",
    """
can_somebody hio -15 15 -18
despues__las r -16
normal__a u -15
not:tengo ilmnpqs -28 -19 -27 -36 -43 23 -17
that__i dmnu -25 -26 -26 -21
was abcefghijlmnoprstuv -20 -57 -37 -39 -34 -15 -33 -28 -23 -40 28 -30 -32 -42 -44 23 -18 -57 -19
~<tr bcefghjklnstuv -21 -21 -18 -50 -46 -17 -27 -35 -64 -15 -15 -22 21 -16
~ip> acdefghikloqrtu -21 -30 -24 -29 -23 -31 -29 -34 -26 -26 -27 -26 -24 -25 15
""",
    """
take__@medicine m -17
working dmrtu -20 -33 -19 -17 -18
~<ros mquv -26 -18 -22 24
~aft abcdegjlmtuv -20 -16 -31 -17 -21 -35 -19 -32 -39 -26 -17 -23
~arq m -15
~erc aghikloqv -16 -22 -19 -19 -18 -18 -21 -30 -22
~plat dmnou 16 -26 -21 -16 -15
~squ iruv -16 -16 -16 -17
~taf dgijlmoqsuv -16 -20 17 -19 -22 -31 -16 -15 -19 16 -20
""",
    """
darme_de k -15
la__¿ djm -16 -16 -25
your__in jm 16 -30
~<law n -21
~las abefikopt -16 -28 -22 -25 -22 -17 -27 -18 -27
""",
    """
@relative__@cancel m -17
@relative__to abdgiloru 15 -19 -22 -15 -21 -21 -18 -28 -15
adelantar d -16
buscarme pq -17 15
get_off ghmr -15 18 -17 -18
puedo__una g -16
~ant cefghijpqrstu -18 -56 -50 -32 -36 -19 -34 -46 -29 -15 -39 -54 -24
~numb bcefhmnoqrst -30 -25 -19 -22 -32 -26 -27 -29 -23 -23 -25 -25
~owed aijnu -16 -19 -18 17 -17
~ule> b 16
~yped m -23
""",
    """
mi_espacio b 16
numero__la iju 23 -24 -16
pasame abhmqv -24 -17 -18 -22 -22 -19
slept_# s 16
take__@vehicle mq -19 19
~ldkf em 17 -17
""",
    """
does__want m -18
my__do acgjoqu -15 -16 -23 -16 -20 -27 -32
quede__@symptom os -19 21
to_@spanish cmo 21 -21 -19
was$ djqs -18 -18 -18 23
~mpo> bdhos -16 -23 -16 -26 -15
~they bcfghijlnt -18 -24 -23 -30 -40 -16 -15 -25 -30 -15
""",
    """
after_# bimqs -20 17 -28 -18 -20
are__ok mn -28 22
for__to bdu -21 -16 -18
hotel am -16 17
not_want adgjknqtu -34 -16 -32 -19 -30 -17 -16 -18 -22
prend* klm 21 -21 -25
~iem acdghjlsv -30 -17 -28 -20 -24 -20 -15 -18 -26
~omun a -15
~ox> m 21
""",
    """
come__# ho 17 -17
en__y mr -20 -18
hacer dgmopqv -22 16 -36 -19 -18 -24 -16
is_ok kmn 17 -29 15
off_of lmv 24 -21 -19
puede__en cikmnq 18 -33 -18 -25 -29 -24
to_@pay abjnu -16 -19 21 -25 -15
~havi p -17
~ismo bdiklv -22 -24 -20 -16 -17 -20
~ree ceghijlnoqsuv -46 -38 -48 -44 -18 21 -20 -45 -30 -27 -38 -29 -19
""",
    """
about__# mr 21 -17
el_juego m 16
maria$ im 18 -21
numero_por i -18
tamales mnrs 30 -24 -20 -22
vuelv* iqr -23 -16 -18
~oil m 15
""",
    """
@date_or o 16
bad__going m -20
class$ b -17
for__@animal m 22
is__@food djnu -23 -20 19 -24
place$ au -19 -25
~<mon agijlosu -16 -15 -26 -18 -22 -27 -21 -25
~flex mq -21 -16
~hale mu 17 -17
""",
    """
@relative__he mpq -28 15 -19
^mood s 15
^unsub efklm -22 -17 -32 31 -31
afternoon ams -24 -15 -16
apunt* klm 15 -17 -21
despu* dfgjluv -27 -18 -23 -18 -23 -25 -17
no__este i -17
not_start km -18 -22
the__here agj -17 -20 -19
want_it abkm -22 17 -17 -32
~bore mu 24 -16
~by> diu -17 -18 -17
~uce> du -15 -16
""",
    """
^they dhjklmnpqs -19 -27 -20 -27 -15 16 -22 -17 -23 -33
discounts m -19
for__@staff am -22 21
~ense ouv -16 -23 -23
~rtl j -19
~sdf eflm 28 -18 -17 -28
""",
    """
charged dm 24 -26
fan_of l 16
my__it mno -30 -20 -20
~bir abdefjopqrstuv -16 -32 -30 -28 -21 -30 -31 -27 -33 -20 -27 -17 -43 -33
~labu hjm 20 -16 -17
~scon l 18
~tist abnu -19 -17 -18 -15
~whit mn 17 -15
""",
    """
away$ acdefghjkmnoqt -26 -16 -24 -22 -20 -25 -22 -18 -16 -16 -26 -34 -33 -17
i__one cghjlmpqrtu -16 -21 -17 -24 -21 -29 17 -29 -18 18 -29
in__are j 17
not__unsubscribe l -18
sign$ a -15
~<adi mu -17 17
~<mom t -15
~blo> lmv -18 -20 -20
~ido abcdegikpv -25 -17 -18 -26 -17 -30 -26 -17 -21 -34
~ind> acdefgilv -30 -30 -16 -26 -29 -20 -42 -25 -46
""",
    """
dio aijlmprs -16 -16 -15 -22 -20 -21 -21 22
do__@food m -17
el__de bghlmrtu -23 -25 21 -15 -16 -32 -17 -42
no_need bmoq 17 -20 -22 -24
on__@date hmr -15 -22 -20
rate dgjm 15 -16 -18 -24
there_anything d -17
""",
    """
bk am -21 -19
can__again adghmn -22 -18 -18 -16 -29 22
tomo_@medicine bmn -20 -19 28
~aran mv 19 -16
~tie befklmnoprstu -31 -35 -38 -22 -19 -15 -35 -25 -49 -27 -60 -16 -19
~uedo bcefijklmruv -35 -42 -22 -31 -21 -23 -41 -28 -22 -24 -37 -27
""",
    """
^deme bjmo -16 22 -22 -17
^x abcdefghijklmnopqrstuv -26 23 -22 -26 25 -24 -21 -20 -24 -21 -18 -31 -38 -22 -24 -18 -22 -20 -21 -22 -27 -22
my__lol bnv 17 -23 -17
walk_@insurance adqu 19 -25 -17 -21
~<lim du -17 -17
~flo belov 16 -16 -19 -20 -17
~nge> adou 19 -15 -22 -18
~wal cdhklnopst -21 -17 -25 -30 -24 -28 -30 -21 -15 -16
""",
    """
ahead_and abm -22 17 -19
dos_dias n -17
grandson m -17
reply adgkln -17 -16 23 -16 -15 -17
see_someone ahimnoq 25 -17 -20 -18 -19 -16 -16
you_get cdgjlnoqu -17 -20 -32 -17 -34 -17 -19 -20 18
~<bor adghijlnopqrtuv -24 -20 -19 -22 -25 -28 16 -22 -24 -25 -17 -24 -17 -34 -38
~ommo su 19 -16
""",
    """
da_miedo bo 16 -17
how_it gmu -20 -16 19
~mid dhjq -18 -18 -20 -17
""",
    """
buen fm 17 -21
come__week a -18
i_came dmnu -16 -21 -17 -18
my__balance dm -23 20
no__manden lm 20 -24
~apel jlqru -16 -16 -17 -16 -20
~lyi u -19
~mer bcefknpqrst -27 -40 -30 -28 -24 -51 -28 -17 -20 -36 -27
~tio abcdefghktv -24 -17 -20 -17 -24 -28 17 -41 -43 -17 -23
""",
    """
^cancelame bo 20 -17
al__de jmu 16 -19 -16
am__talking iu -18 20
called__to m -19
esta__aqui jv 16 -17
my__need dq -16 -17
pasa__@place j 17
read__better m -18
what__these gl -18 -16
~onme m -18
~tas abcefghkmopqrtuv -25 -27 -21 -21 -18 -18 -17 -19 -27 -26 -27 -26 -29 -20 17 -23
~vean am 22 -20
""",
    """
am_going amnq -19 -21 -17 -22
books ou -19 -18
el_mall jmu 17 -19 -17
i__want adgjnsuv -22 -16 -30 -19 -21 -17 -19 -34
not:mas abcdgklmopruv -19 -19 -26 -17 -27 -25 47 -51 -23 -15 -18 -29 -34
otro cghijkmoqu -18 -18 -19 -22 -29 -29 -18 17 -30 -22
~igua adfghijpstu -16 -21 -15 -18 -18 -16 -16 -16 -17 -16 -17
~mano gm 17 -18
~ment cgpsv -16 -36 -16 -29 -23
~onoz im -17 -16
""",
    """
@howmuch__que dmoqs 22 -22 -16 -21 -17
el__no abhkpstu -22 -16 -27 -21 -19 -25 -21 -30
i__understand m -15
que__conmigo nv -16 -20
tienen_espacio a 19
ya__voy blm 21 -17 -18
~<rig cefilpquv -21 -26 -19 -33 -27 -22 -19 -15 -26
~nab klm 20 -21 -22
""",
    """
@person__take m -18
come__someone n -15
in_plano j 17
sin_carro mq -17 16
~<dep cghlmnpqrsu -16 -25 -17 -16 -24 -22 -16 -24 -17 -22 20
~<gav ijkm -27 -16 -16 -32
~abe> l -15
~cked abdegiknrv -29 -33 -29 -17 -17 -24 -15 -20 -18 -19
~lett dknoru -26 -16 -18 -18 -16 -23
""",
    """
#__la r -15
@call_@call h -15
estoy__en m -25
i_stay n -16
is_killing s 16
me__out p -17
of__@visit diluv -21 -18 -19 -21 -16
~com cdehjklmstv -31 -16 -61 -26 -31 -35 -31 -21 -17 -55 -58
~izo guv -17 -15 -16
~pued befhjlmnprstuv -20 -39 -27 -22 -29 -51 -31 18 -32 -71 -36 -45 -52 -48
""",
    """
can__drop n -15
despues__la ms -16 17
me__ya m -22
next cdehiklmpqtuv -21 -37 -18 -33 -37 -32 -30 -16 -16 -31 -19 -18 -28
para__mas dmov -15 -17 -15 17
smoke mn -17 25
taking abdilmosuv 20 -27 -32 -18 -24 -40 -22 -31 -27 -20
~lee abdghjlnoprv -24 -27 -21 -19 -22 -16 -23 -17 -25 -25 -20 -16
~lowi am -25 -17
~nlk> em 19 -19
~opi bgjlmnoqsu -21 -17 -25 -16 -18 -28 -23 -27 -19 16
""",
    """
@insurance__it u -20
become_a d -16
nasal m -24
pienso l -20
the_out d 16
we__it adiknopqru -33 -19 -16 -19 -17 24 -16 -26 -22 -24
year jmnsuv -20 17 -15 -23 -17 -17
~<fro aekoqtv -29 -25 -21 -31 -43 -17 -43
~peru m 18
""",
    """
a_@price im -17 -20
answers m -16
take__to p -17
up acegijkmnoqrtuv 28 -56 -65 -73 -25 -58 -17 -21 -55 -21 -24 17 -22 -34 -34
~igr duv -15 21 -15
~no> aefjknpsu -19 -43 -56 -33 -19 -20 -26 -28 -35
""",
    """
about_@day o 15
cuando__ir agn 18 -17 -21
from$ djmns -20 -29 25 -20 -18
la__el abjm -21 -15 -16 16
of__@texts kl -21 23
said_@call mp 16 -18
talk bghijnopqrsuv -23 -18 -21 24 -22 -17 -16 -19 -33 -24 -20 -36 -16
this__@relative v -17
~onli agm 19 -16 -15
""",
    """
=said:reschedule abcdefghijlmnopqrstuv -58 -47 -19 -45 -61 -76 -49 -57 -66 -77 -57 -24 -60 114 -85 -39 -50 -51 -82 -79 -67
it__@spanish acm -17 21 -18
next_to ajmnpu -18 16 -22 18 -16 -15
offer au -16 -16
~made bkmnotu 17 -16 -24 -20 -24 17 -22
~ntif cgilmu -17 -16 -19 -17 -19 21
~rie bcefijklnqst -24 -21 -25 -23 -33 -26 -23 -30 -26 -22 -18 -19
~rve bchijklprsv -15 -17 -22 -23 -26 -18 -27 -20 -15 -25 -19
""",
    """
matter mn -24 24
of_pocket m -21
para__abogado i -17
to__there dhlmnp -27 -15 -21 -40 18 -21
was__about m 16
~encu abdmu -18 -16 -16 -28 -20
~esc abefhjmnost -28 -23 -19 -26 -32 -22 -17 -40 -24 -21 -21
~rch> abdilnqu -22 -16 -18 -15 -18 -16 -16 -15
~via> bdginpuv -24 -22 -15 -18 -16 -15 -16 -18
""",
    """
dia_se q -16
please_get am -16 18
~<try a 16
~lar> abginoqrs -27 -24 -24 -24 -20 -16 -20 -22 -18
""",
    """
@machine__put im 21 -18
of__day m -16
please_send lm -17 -21
~<air dqru -15 -18 -18 -15
~<gar abjlouv -21 -17 -15 -26 -16 -17 37
""",
    """
@open_en h 15
^whatever adflmu -27 -15 -22 -30 29 -17
not:sense g 16
vean__@relative a 17
~<aba i -15
~algu abgjklrsu -24 -25 -18 -32 -23 -27 -19 -19 -44
~rme abcefghjmorsv -18 -48 -15 -28 -27 -36 -36 -27 -16 -19 -20 -19 -17
""",
    """
@ride_has m -15
for__@texts aikmv -17 -17 20 -21 -17
la__del blmq 19 -23 -21 -18
lose__number glmu -19 21 -15 -27
mista* lm -20 -15
~orit gjkmqsv -21 -20 -21 15 -20 -22 -18
""",
    """
@relative__@insurer aqu -17 -30 -17
atiendan am 20 -17
both_want a 16
how__you bcdefiklmnoqstv -19 -28 -17 -22 17 -27 -38 -15 -19 -31 -22 -22 -30 -29 -26
in__room ajo -32 -16 -20
line abmnqu -31 -17 -39 -22 -26 -22
not_@eat m -15
que__los mou -16 -17 -22
~<sto bcdegjkmnqtuv -30 -20 -29 -16 -32 -31 -20 22 -32 -25 -16 -30 -21
~dos> acdhijknops -21 -17 -16 -30 -26 -17 -23 -25 -19 -23 -27
~impo bl -16 -21
~kmb ao -16 17
""",
    """
@open_# ehm -23 25 -20
^omg i 15
a__with bdmq -15 -21 -22 -25
a_tmrw am -17 16
be__@relative anpu -19 -22 20 -24
peru$ m 18
please__everything ablm -17 19 -16 -15
~nsto cdefgiklmru -18 -16 -23 -18 -18 -15 31 -33 -31 -21 -18
~ould befghjlmprtv -23 -31 -34 -17 -24 -24 -19 -19 -40 -17 -23 -44
~rned jlr -15 -20 -21
~ts> bcefgiklnprtuv -29 -42 -53 -45 -42 -18 -40 -16 -21 -27 -19 -48 -17 -27
""",
    """
@drug_@drug mn -16 20
@machine__@clinician iu -17 18
long_does dn -17 -21
need__up d -16
no_leo m -16
north j 16
not:@place abghijmoqsu -16 -21 -17 -18 -25 23 -33 -17 -21 -15 -29
~eje abdfghjklrsuv -29 -30 -19 -17 -20 -18 -25 -21 16 -24 -19 -22 -22
~fini n -19
~kay> e -16
~lov bcdghjkmnopquv -26 -15 -30 -21 -26 -21 -17 23 -27 -25 -19 -20 -29 -26
""",
    """
a_thing mou -18 -15 -19
my acdefghijklmnstuv -23 -31 -21 -128 -98 -63 -117 -25 -48 -16 -39 23 29 -17 -53 -50 -25
que__@relative m -15
to_walgreens m -17
~rta abcdkoqv -19 -31 -19 -19 -25 -21 -38 -26
""",
    """
#__# abcdefghklnqtuv -44 -32 -33 -49 23 -25 -42 -17 -32 -50 -46 -28 -28 -46 -30
in__@place himu 21 -16 -29 -15
me_atrase r 15
me_movieron o 16
necesito_@call a -19
through lns -32 -17 -17
~<ala lmn -19 19 -16
~eird am -16 -17
~lef acghnopqtu -21 -25 -16 -16 -31 -29 -26 -27 -17 -19
~less mtu -22 19 -18
""",
    """
did__@move hjm -16 17 -15
for_us av -17 -17
school q -17
the_@vehicle abdhnoqsu -17 -20 -18 -27 -33 -22 21 -21 -18
to__@parking d -23
what_would adgimnoq -21 27 -16 -20 -30 -15 -15 -18
~<sob adn -17 -21 -16
~co> bdefhikopt -24 -28 -36 -33 -31 -24 -27 -32 -40 -31
~der> cefhijnors -20 -21 -18 -24 -24 -29 -16 -19 -25 -27
~emos mnopr -29 -16 18 -21 -18
~lema mnq -17 16 -19
~oco bcnr -21 -16 -18 16
~rd> acefhijkopqrt -17 -15 -16 -30 -28 -16 -39 -34 -22 -16 -15 -38 -27
~ride abcdghjlmnpqu -21 -17 -15 -23 -18 -20 -18 -19 -29 -18 23 15 -28
~wors ao -16 -24
""",
    """
mi__ir q -19
~<qwp em 16 -16
~<wif m 16
~che cegijklqru -25 -37 -20 -34 -25 -24 -48 -28 -47 -54
~mera bnoru -16 -17 -19 -21 -24
~ney> cgilmnou -15 -17 -21 -19 20 -22 -23 -21
~toda bcegjklnpquv -19 -30 -24 -30 -23 -26 -19 -33 -34 -20 -38 -32
~vam lm -15 -31
¿__por gmnoq -17 -22 -17 -19 -17
""",
    """
@door_estan j 18
@drink__the ahmr -17 -18 20 -17
alla adhmoqv -17 -19 -17 -29 -16 -26 -18
hit_me bmp -17 -21 -16
light lm -17 -23
vez__@texts k 18
~<ri cefiklpv -41 -43 -41 -49 -22 -50 19 -47
~aff> im 20 -22
~rtim m -17
~truc bchiklsu -29 -18 -24 -27 -23 -20 -23 -24
""",
    """
aprieto u -15
esposo dgjlmorv -18 -21 -17 -17 -34 -32 -19 -19
for_a bghklmnqstu -35 -23 -30 -20 -23 22 -36 -33 -16 -25 -40
into lm -17 -32
versi* c 15
~hre bdghjnp -24 -28 -16 -18 18 -21 -26
""",
    """
@move_para ao -21 28
can_we bdghjlmnopqrsu -38 -27 -21 -26 -21 -20 -51 -32 35 -22 -34 -26 -25 -24
creo_que v 18
do__for acdjlnoq -23 -16 20 -35 -15 -37 -23 -26
got__to ampq -15 -23 20 -20
quiten_mi l 15
y__@day bo -19 16
~jdf efm 23 -16 -25
~usi abceijklmoqrtuv -38 -22 -21 -18 -16 -23 -20 -28 21 -18 -25 -26 -24 -22 -17
""",
    """
la__pero lm -15 -16
not$ bdmqu -17 15 -17 -20 -22
~omme gil -22 -17 -18
""",
    """
^need abeijklmnpqstuv 22 -15 -17 27 -22 -21 -26 -54 -43 -31 -33 -27 -17 -38 -15
escor* mq -19 16
in_the cdefgimpstv -40 -50 -29 -25 -41 -48 -20 -18 -17 -24 -43
me_gusta agiklsv -19 -20 20 -16 -21 -15 -22
my__law p 15
no__available iq -20 17
~<bel v 19
~<env lmu 20 -20 -16
~air> iop -20 -23 -18
~yan bdloqv -20 -18 17 -19 -15 -16
""",
    """
come__hospital j 15
have_@day abdhikmqtuv -23 17 -17 17 -24 -17 -26 -25 -18 -16 -18
is__@treat djmu 19 -24 -21 -17
place__the m -19
suite adefghijklmnruv -19 -37 -20 -23 -31 -29 -36 50 -17 -30 -41 -18 -18 -38 -31
taken__of mp -16 17
~uld befghjlmprtv -23 -31 -34 -17 -24 -24 -19 -19 -40 -17 -23 -44
""",
    """
@relative_says mor -42 -21 -17
link gm 15 -18
puede__alguien q -16
records$ im 22 -21
semana bdgjkmnps -26 -26 -22 -24 -20 -37 -28 -19 -20
~<nl efm 24 -16 -25
~bett glnrsv -16 -24 -22 -18 -26 -16
~bos lmq -17 18 -16
~drip m -21
~give cefghjknpstv -17 -15 -17 -23 -25 -18 -30 -19 -30 -30 -18 -33
~moni u -18
~rab aefgjlrtv -19 -17 -21 -20 -40 -33 -16 -17 -24
""",
    """
^sorry bdehnopq -24 -17 -16 -22 -16 -24 -18 -19
are__# adehjmu -19 -16 -22 28 -23 -30 -30
i__@drug l -17
la__@insurer m -23
my__both a 16
not:poder m -16
not_get agjmnpuv -17 21 -25 -51 -17 -15 -29 -23
~<sco admpqu -16 -23 15 18 -16 -17
~dksl em 16 -15
~earm m -16
~vil m -17
""",
    """
let_somebody bo 20 -15
monday adjklmnoqru -17 -24 -24 -17 -16 -30 -22 22 -19 -24 -32
to__@drink kmu -17 16 -16
~cli ilosv -18 -18 -18 -27 -19
~gar> adghinpv -27 -27 -25 -29 -22 -36 -23 -31
~lse cghijmnpqu -18 -21 -22 -33 -26 -31 -27 -38 -15 -16
""",
    """
^zxcvb em 15 -15
candi* u 15
si_puede mpq -16 16 -16
take__on q -17
~blig dm -17 -16
~frec mu -19 -17
~oken m -16
""",
    """
but__back gjkmq -17 -17 -17 -19 18
chanc* abdghjlmsuv 17 -22 -31 -16 -17 -17 -18 -34 -18 -20 -17
hook__with am 18 -20
is__home q -16
of$ fghqs -20 -15 -17 -16 -15
si__quien p 15
~<all adhlmov -25 -29 -23 -20 -19 -27 -25
~<cas abdghjklou -19 -19 -29 -23 -25 -34 -29 -25 -32 -24
~<mea dijklnqrsu -28 -20 -23 16 -24 -20 -19 -18 -15 -27
~isk u 20
~wing admnu -31 -16 -17 -16 -16
""",
    """
@symptom__after s 21
am_like r 16
con__@relative blnp -17 -18 -19 21
everybody_i u -16
riding_with p 17
slots am 19 -18
what__on adgmn -19 -19 -15 18 -20
~pist a -15
~sult dgkm -17 -19 -19 -30
~ybod bjmopv -16 -18 -22 -23 -17 -19
""",
    """
^make ai -19 -16
car__not bm -16 -16
hay__ahi inuv 22 -15 -15 -15
hold__me b 16
meeting m 17
puede_mas dno -15 -17 17
~iss> n -19
~nga bcehjmqrsv -31 -25 -18 -17 -23 -44 -18 -20 -22 -22
~rnoo m -16
""",
    """
^@book bdmou -19 -17 25 -19 -16
by__# o -19
i__not acdefhiklnqrsuv -29 -15 -15 -32 -25 -17 -19 -17 -17 -60 -23 -49 -18 -28 26
me__dos m -16
me_but q 15
write__poem m 16
~<hop amu 17 -20 -19
~cket u -15
~dear m -17
~enci bdeginoprv -30 -28 -19 -18 -25 -28 -15 -23 -23 -19
~ller u -15
~oca ghlmnprstu -22 -25 -24 -29 -22 -15 -24 -25 -20 -33
~prim mnou -27 -17 -18 -19
""",
    """
got_this lmuv -23 -16 -19 24
pueden__de a -18
to__wedding mn 19 -19
~<tee d -21
~<ust bcnprs -17 -23 -29 -26 -22 -20
~ke> cdefgjnptv -27 -16 -57 -49 -31 -39 -16 -28 -56 -27
""",
    """
a__get am -17 -16
de_contacto l -16
does__@place h 32
get_another o 16
la_@food m 25
lump m -21
soon__possible mo -23 -19
text__number l -15
~elch jm 15 -16
~lyin u -19
~nge cghijmnqst -21 -32 -25 -35 -30 -20 -16 -20 -23 -20
~rgot a -16
""",
    """
@symptom__la ms -19 30
is__week ho -16 17
takin* abdilmosuv 20 -27 -32 -18 -24 -40 -22 -31 -27 -20
when__all m -23
~arry rsu -16 -16 -16
~eal bcefhiklnprsv -19 -26 -18 -16 -34 17 -21 -16 -29 -29 -30 -18 -34
""",
    """
me__# abklqru -17 -15 -15 -23 -21 -22 -16
monster n 15
the__like j -21
these_in c 17
to_denise gm -15 18
~hedu m -16
~yea mpq -19 17 -19
""",
    """
#__next am 16 -21
^aight e -17
^ya cdefgijnopqrstuv -62 -71 -65 -57 -43 -48 -22 -24 -43 36 -35 19 -53 -26 -78 -42
i__@drink ailmnoqsu -19 -16 -17 -16 33 -16 -18 -18 -19
making_@food m 16
por__me gjlmqu -24 -24 -15 -25 -16 16
se__fue m -19
twice gkmnqrtuv -22 -18 -30 -16 -23 -16 -20 -19 -17
""",
    """
=said:thanks abcdefghijklmnopqrstuv -63 -28 -81 -60 -97 -84 -89 -57 -95 -95 -61 -20 -36 -85 -91 -91 -87 -95 -86 115 -100 -96
@food$ abcfgijklmopqstuv -51 -37 -34 -31 -36 -44 -47 -34 -45 31 -36 -29 -39 -42 -31 -42 -16
an abdefghiklnpstu 33 -40 -22 -40 -42 -48 -36 -28 -36 -49 -45 -45 -22 -29 15
ir_a o -19
mean du -21 -18
pero_la mo -20 -17
por__es ju 20 -18
~choi gm 28 -24
~cryl m -17
""",
    """
sorry adefhiklmnpqst -25 -29 -30 -19 -15 -30 -25 -26 -16 -28 -43 -29 -33 -24
to__her mnq -17 15 -19
~apar jnosu -16 -17 -16 -15 -15
~er> acdefhknqrt -27 -21 -30 -98 -55 -36 -18 -56 -19 -27 -43
~gni gm -17 15
~ixe aq -18 -15
~orro cdfklprtu -17 -26 -19 -17 -21 -18 -24 -16 -21
~raj mopq -24 -16 -20 21
""",
    """
@move__up o 17
^sale m 16
am__him gmv -16 -18 21
fix_my m 15
hora__hoy hm 24 -28
keep__them l -16
~<san m 16
""",
    """
by__name v 15
no__esa mquv -17 -21 -17 20
recoge amp -19 -17 20
start* adjklnu 16 -19 -17 -26 -16 -24 -25
still_taking ah 22 -21
tu_@clothes mn 20 -16
~dar> defhijkpquv -31 -15 -16 -17 -15 -27 16 -16 -21 -25 -30
~dien a -18
~iaje m -18
""",
    """
@day__can mo -22 22
disco* dilm 23 -16 15 -35
have__@ride m -20
mejor_el bm -17 -16
no__mi abdnuv -21 -38 -16 -19 -28 16
past__@open hm -25 21
""",
    """
a__off abm -17 -16 -17
it__do djm -20 -18 -18
nm$ fl -19 -16
package m 17
put__sleep mu -20 20
reanu* km 19 -19
they bcfghijlnt -18 -24 -23 -30 -40 -16 -15 -25 -30 -15
~atar ao -18 -19
~plic abdgjmnprs -19 -15 -24 19 -18 -33 -26 -17 -15 -18
""",
    """
de_casa mv 15 -16
llamo mv -25 18
mi__no abdgkmnqs -40 21 -17 -27 -16 -17 -16 -24 -17
no__ir abcdgijlmnpqruv -30 35 -15 -18 -17 -17 -22 -19 -29 -26 -25 -17 -17 -17 -19
puede_dar d -17
que__esa guv -19 18 -15
~<fle mp -31 -19
~abl acefhjlmoprv -29 18 -35 -36 -38 -37 -57 -25 -21 -34 -35 -28
~afe> djnsu -23 -16 -20 -15 19
~cl> bclmou 25 -17 -16 -22 -16 -18
~idea imo -16 -29 -17
~now abdefijlns -31 -16 -17 -29 -27 -27 -34 -25 -28 -30
~tot dm 21 -21
¿__pueden ko -17 -17
""",
    """
es_mio gmv -16 -18 17
mi__si pq 16 -18
my_alarm b -20
one_of ilmns 17 -22 -33 -19 -21
~list bcdefhijmorsu -19 -34 -40 -18 -20 -35 -18 -52 -15 -47 -42 -40 -45
~temp diqu -18 -17 -15 -19
""",
    """
a_work m -17
am_# blnr -19 -16 -16 19
can__@relative bcdijlmnpqru -22 -22 15 -23 -16 -17 -35 21 -29 -22 -18 -31
delete__@visit bm 20 -19
hay__dejar dhmn 23 -18 -19 -23
idiom* acmo -16 26 -17 -19
me__al am -16 -20
~<sli abmno -19 -16 -16 -19 18
""",
    """
are__there adhju -16 -17 28 -27 -18
do__turn jm 22 -25
i__driver m -18
in__@traffic pq -16 16
por_favor defmnpqstv -34 -27 -23 -33 -32 -41 -32 -30 -30 -29
ya__me biquv -15 -17 -20 -17 -22
~<leg djmu -20 -24 -20 26
~nut abcdefghjklnopqruv -29 -23 -18 -19 -19 -15 -16 -21 -19 -24 -15 -24 -31 -15 -21 22 -24 -18
~oclo blm 17 -17 -15
""",
    """
@cancel__de bm 16 -21
^@food deghlnquv -23 -17 -19 -27 -16 18 -16 -20 -20
but__will t -16
i__paperwork an -17 -20
my__five mo 15 -18
nope efv -24 -16 15
~ven abcejlopruv -20 -34 -31 -27 -22 -42 -30 -15 -36 -18 -38
""",
    """
^still abhilnsu -32 -32 -22 -22 -18 -31 19 -26
a__one au -19 -18
an_old mv -15 17
can__@person amn -16 -22 -18
to__any m -24
~noc abcdefgijopqr -28 -28 -23 -27 -27 24 -27 -21 -23 -28 -23 -38 -25
""",
    """
la_de blpr 24 -23 -17 -18
me__esto mv -16 -16
this__me imu 17 -27 -15
too_early mn 15 -15
up__please am -16 -16
~airc am -19 18
~uto> d -18
~ved cdefhilmnprst -15 -20 -21 -18 -16 -29 -34 -18 -26 -25 -19 -27 -18
~xt> bcdefhpqrtv -17 -17 -52 -30 -28 -27 -27 -48 -25 -33 -27
""",
    """
de__# dlmq -17 -18 -20 -18
do__# bgm -17 -18 -25
from_me admu -19 -24 -26 -18
not:mind ruv -17 -18 -20
~esue p 15
~told boqrv -29 -19 -16 -19 -17
""",
    """
@insurer__mi bmp -15 -21 21
@relative__on mq -20 17
^feels fm -20 17
hay_quien pv 15 -17
out__one abjmo -15 21 -15 -19 -15
quiero__por o -16
~arto r 16
~cti abcdefghiklopqt -21 -23 -16 -30 -23 -22 -18 -20 -38 28 -19 -30 -19 -26 -22
~hell mpqu -22 16 -17 -19
~onl ghkmnpsuv -28 -27 -19 -42 -22 -31 -20 -26 -20
""",
    """
a__@person adhijklmnouv -33 -18 -18 19 -18 -17 -19 -35 -20 -22 -32 17
a_mi bdgjqrsu -26 -22 -27 -18 -24 -22 -22 -29
dan bfgijkmpr -30 -22 -23 -18 -32 -23 -16 -24 -21
hmm adefgjlmnu -16 -18 -36 -22 17 -17 -18 18 -16 -20
tiene* bgmnprsuv -30 -31 -17 -25 -23 -21 -19 -48 -17
~nir> p -16
""",
    """
^pull bor 19 -15 -19
anoche fhns -15 -16 -16 15
frent* jm 19 -17
please__his b -19
set__tmrw am -17 16
~esu abcefghjkmnqrstv -36 -23 -28 -22 -17 -37 -21 -24 21 -19 -20 -25 -16 -15 -16 -19
~hoic gm 28 -24
~oth defhijlmrst -22 -20 -28 -38 -49 -18 -21 -16 -35 -39 -21
""",
    """
cbd dn -17 21
come__this a 17
he__his mnu -26 17 -16
me__su i -17
not__the cdhiklnqv -19 -25 -19 -17 -24 -19 -16 -31 -24
the_@parking adhm -17 -19 -24 30
therapist ailou 17 -21 -19 -16 -16
voy_en dijmno -20 -16 -16 -21 19 -19
~<st bcdefgiknopstuv -31 -47 -65 -65 -22 -19 -17 23 -16 -20 -33 19 -42 -34 -28
~<vi abefghijklnpu -20 -18 -24 -23 -31 -30 -26 -19 -20 -33 -41 20 -19
~ess> cdefijklmpqtv -29 -29 -23 -21 -17 -37 -25 -40 -22 -17 -25 21 -18
~llan cm 16 -21
~revi bq -15 -16
~thin bcefhjlrtu -21 -28 -30 -24 -19 -21 -26 -62 -42 -19
""",
    """
@english__good cm 16 -18
@parking$ abcdefghijklopqstuv -33 -24 -33 -45 -33 -36 -39 -18 -36 39 -20 -29 -29 -25 -30 -22 -24 -46 -25
aller* m 16
el_@body mos -25 -18 23
keep__in a -16
not:esperar n -17
~uelt dgklmnpu -22 -21 -19 -23 -32 -17 20 -19
""",
    """
a__@move o -17
not__her l -16
~<de acefhikopqtuv -27 -46 -82 -25 -17 -18 -45 -18 -48 -31 -35 -36 -19
~emer u -18
""",
    """
cuando__pueden ai 16 -16
there__on adinrs -22 -18 -17 -22 -20 -18
time__@call h 16
top_of fmn 18 -16 -19
want_another o -28
~ht> bcefiklpuv -22 -37 -46 -37 -18 -15 -30 -38 -27 -30
~lome aiu -17 -17 -18
""",
    """
@visit$ abcdefghijklmopqrt 53 35 -72 16 -74 -65 -77 -88 -59 -53 -84 -66 -50 -24 -79 -44 -40 -62
alo$ efjlmtu -23 26 -15 -16 -26 -17 -17
before_i amo -30 -38 -19
they__is m -15
~<nam acdgiklnoqsv -31 -15 -19 -17 -21 -16 -16 -22 -29 -25 -18 28
~<nu bcdefhmnopqrst -29 -46 -20 -44 -23 -21 -33 -45 -59 -26 -58 -23 -21 -47
~aby> r -19
~eje> v -15
~utes aor -20 -19 16
""",
    """
@body__the msu -22 18 -15
@place__@day hm 18 -15
and__our a -19
el_trabajo adir -15 -23 16 -22
for__text l -17
had__weird s 15
signed_up am -18 -22
to_know abknoqtu -24 -17 -15 -16 -28 -18 17 -17
~draw ab -15 17
~exac dm -15 -26
~ips r -17
~jaja bdefhijln -33 -32 -36 -29 -27 -27 -28 -45 -33
~uis dkpqru -18 -16 -19 -22 -16 -25
""",
    """
choic* gm 28 -24
not__do m -19
when_you mou -21 -15 -20
~<is empq -16 -19 -20 21
""",
    """
a_@visit abhilmnopqruv 50 -40 -24 -29 -18 -58 -27 -37 -16 -25 -25 17 -17
a_alguien nopv -17 -16 -16 -15
and__get nq 18 -20
how__in u -17
it__right dg -16 -17
mandar adno -18 -16 -16 -21
time_should mn -24 18
""",
    """
actually dm -16 -20
la__a m -28
my_@english m -15
not:si mp 15 -15
that__still jmn -17 17 -17
""",
    """
donde__la adgmru -20 -17 -17 17 -15 -22
i__@clothes adqr -28 -23 -18 -16
me_home bimos -17 -17 -15 -15 -16
situa* m -15
we_have m -15
~el> abcdhjlorv -16 -28 -19 -27 -21 -29 -27 -31 -21 -15
""",
    """
@insurer_pick d 15
jessi* m -15
my__am lmnr -19 -19 -19 22
~avy> s 16
~ert acdefiklnq -20 -17 -15 21 -21 -26 -16 -23 -29 -18
~itha t 18
~lang cu 24 -19
""",
    """
diner* m -16
mismo bdilv -22 -20 -19 -15 -19
~eck bghijklnqru -16 -19 -16 -20 -22 -22 -18 -29 -32 -16 -19
""",
    """
keep__coming r -21
ponganme ai -19 15
~hess mn 20 -18
~rmac adgn -16 -19 -21 -18
""",
    """
@price__@treat u -15
calendar do -16 -17
fix amn -15 29 -21
got__job bo 17 -20
gusta* ai 17 -19
paid nu -15 -18
por__@door ghijmu -20 -15 -16 24 -16 -18
~tuat m -15
""",
    """
^decided b 20
any_day o -17
do__fix mnu 24 -19 -16
smoking n -15
~tati mr -19 17
~utti m -22
""",
    """
husband admnrsv -28 -35 -23 -18 -32 -24 -23
this_thing adglmsuv -31 -30 20 16 -32 -20 -17 -18
used aoq -19 -16 -22
~nda ceghilnoprt -25 -43 -43 -47 -19 -18 -51 -17 -21 -46 -16
~nsar bm -18 21
""",
    """
@open__@food dhm -15 24 -25
audifonos$ n 16
following a -22
juego m 16
me__@visit abdijlqru 20 -31 -36 -32 -19 -31 -21 -28 -26
~doub b -17
~owi adfhmnu -30 -19 -18 -16 -26 -17 -19
~tar cdehijklnquv -30 -38 -44 -30 -31 -45 27 -22 -24 -42 -18 -40
""",
    """
a_@fetch abmnq -15 -19 -18 -16 18
ella$ lmu -15 -21 -17
get_a acghkpqruv -23 -16 -20 -27 -17 -19 -24 -20 -36 -15
me__up m -20
need__sent im 23 -22
no__yo mq -16 -21
not:mean klm 20 -22 -26
para__@day jm -27 -30
~exis m 16
~hey> bcfghijlnt -18 -24 -23 -30 -40 -16 -15 -25 -30 -15
~mine cghikmnrsu -18 -20 -27 -24 -28 -40 -21 -30 -20 -16
""",
    """
@relative__is bmnp -18 -32 -15 18
@relative__no abmnop -17 24 -28 -20 -19 -26
escribirme$ m -16
how__going dfmu -20 21 -20 -20
~<dow gikmtu -27 -23 -20 -24 -15 -30
~ctl dm -17 -24
~nuto mr -21 18
~oose am 17 -20
""",
    """
@drug_antes n 18
roger_that mt 18 -23
unite* ailnu -18 -15 -23 -19 -16
~<cou eflmpruv -24 -29 -20 -26 -26 -27 -22 -29
~ica abcefhjkopqrt -17 -26 -20 -30 -27 -41 -29 -21 -18 -31 -23 -27 -25
~quin bs -16 -17
~ran bceghjlmqrst -46 -44 -44 -49 17 -25 -50 -19 -15 -15 -38 -17
""",
    """
turn__on km 21 -28
~orge abdgijouv -26 19 -15 -23 -18 -33 -21 -26 -18
~seme biju -23 20 -27 -18
~site fl -17 -15
""",
    """
^che cjosu -18 -19 -19 -18 -21
bondi agmuv -16 -18 17 -15 -18
~pong bdefghjmqrsuv -29 -31 -17 -25 31 -16 -31 -49 -26 -20 -22 -40 -28
""",
    """
@eat__how mnu -22 18 -15
done ilmnouv -17 18 -30 -17 -15 -24 -19
me_bajo bjm 16 22 -25
~can cefgijklmnpqtu -24 -16 -16 -35 -17 -40 -27 -17 16 -31 -33 -23 -16 -16
~cta> mnu -19 17 -20
~ctio aiklou -21 -26 -17 -20 -19 -17
~loqu m -19
""",
    """
ever$ v -16
forgo* al -17 -15
what_if aghjmpq -26 -34 -19 -22 -45 -15 28
""",
    """
@hello__all ft 16 -15
@sick__my m -15
farmacia$ m -18
not__here gm -16 -27
~axe gmu -16 20 -20
~nti adefiklnpqv -20 -35 -24 -23 -19 -33 -23 -16 -35 -18 -26
""",
    """
@clinician_was im -21 18
ya__de kl -20 21
~nla> cm -15 -28
~scra abimnou -21 17 -19 -23 -17 -15 -21
""",
    """
@visit__need amu -16 -20 17
are__for bdlm -18 -17 -16 -24
of_god lm 17 -17
yeah mpq -19 17 -19
you__@machine mu -19 17
~<no abcdegkloprt -27 -24 -37 -72 -60 -21 -16 -18 -28 -39 -53 -52
~cncl bclmou 25 -17 -16 -22 -16 -18
~ool> dijklmp -21 -19 -17 -17 -19 17 -16
""",
    """
@drive_home mn -21 -17
^not cdefjklmnprstuv -33 -36 -36 -32 -29 -16 -25 -20 -29 -25 -39 -26 -31 -36 41
about_the no -21 -16
did_i adijl -18 21 -17 -20 -18
quisiera abmpsu 15 -15 -19 -18 -17 -20
~<ofr mu -19 -17
~lept dm -16 -33
~like bdefijnpqtv -19 -25 -22 -21 -17 -19 -15 -30 -27 -22 -37
~orse o -18
""",
    """
a_su m 16
dias bdghijkmnrtu -18 -23 -16 18 -21 -23 -15 -33 -28 -17 -18 -28
do__if dn -17 -15
got_somebody hipq -18 -21 25 -15
keep_getting kmuv -18 -19 -16 18
the_place m -16
the_printer m 17
~<bal abgijklnoqr -16 -16 -24 -20 -23 -18 -17 -21 -21 -16 -19
~<pal gu 15 -18
~ched dmnpv -18 -22 -15 -15 17
~nder befijlpqrs -18 -21 -20 -20 -30 -27 -24 -25 -21 -23
~stay adgiklrs -26 -27 -18 -18 -17 -19 -22 -24
""",
    """
@eat__@drink nu 16 -18
@symptom_all s 20
i_filled am 17 -16
where__we jm 17 -18
""",
    """
@visit__no m -18
^queda jm 20 -21
allowed ijnoru -19 -17 17 -16 -18 -17
another_one b -15
i__outside m -20
my_calendar am -15 18
not__@call lmv -15 -32 21
que__era m -17
the_latest hmu 19 -23 -17
yes__can q -17
~ive cefghjlnqstu -43 -41 -45 -55 -21 -24 -22 -26 16 -43 -51 -26
~ort> adhiu -17 -25 -15 -17 -26
""",
    """
^quiero ghlnpqrsv -17 -23 -30 -19 -19 -33 -27 -26 -36
i__scared mprv -25 -16 -15 -18
mal__telefono m -17
my__changed pv -22 -17
sus_@texts blm -15 18 -24
what__get u -17
~fla hnpu -16 -22 -21 -16
~hall jq 17 -16
~tens du -16 -18
~ture abdu -18 -16 -18 -19
""",
    """
@medicine_allowed n 18
all__@day abdhjt -26 -18 -17 25 -19 -18
~bn> efm 24 -17 -25
~een bcdefginopq -16 -29 -20 -22 -24 -38 -23 -42 -32 -41 -29
~pay dinsu 28 -16 -21 -17 -23
""",
    """
@call_it bmp 22 -18 -16
day__you fmt 16 -17 -16
of_# abhinu -20 -23 -19 -25 -21 -18
opting_out gqrv -20 -15 -16 -16
~eelc jm 15 -16
~mex mu 15 -15
~nvo m -19
""",
    """
activ* klm 22 -16 -26
my__was nr -17 -18
the__let m -19
~nar bdgiklmnoqtu -19 -28 -27 -21 -16 -17 -24 21 -25 -33 -15 15
~pray o -16
""",
    """
@vehicle__there j 16
a_esa mo -23 21
it__if mou -29 -17 -21
it__not abdmq -16 17 -21 -22 -31
not:de abghjklmnopr -23 -32 -22 -16 -27 -34 -50 25 -24 -24 -18 -16
will cefijklmostv -31 -34 -27 -32 -49 -47 -29 -19 -21 -24 -16 -39
will__# r 16
work__next o -16
you__hospital mu -19 17
~book bcegijklmnpqrs 19 -16 -20 -19 -16 -19 -24 -25 -28 -20 -18 -23 -21 -16
~dran mn -21 17
~edes cfginprs -20 -29 -22 -25 -28 -23 -19 -18
~ved> cdefhilmnprst -15 -20 -21 -18 -16 -29 -34 -18 -26 -25 -19 -27 -18
""",
    """
a__note im 16 -15
asi__@cancel bm 20 -17
chicle m -17
hay_una u -17
us_do abmu 17 -21 -22 -18
~eli acdefghijkmnpqt -32 -28 -36 -31 -31 -32 -37 -27 -38 -34 22 -32 -28 -41 -15
~hous ghoqsu -15 -16 -18 -16 -17 -23
~used aoq -19 -16 -22
""",
    """
bitco* m 19
cars adjmu -19 -27 -17 26 -17
covered mq -19 -22
deductible m -15
hay_cupo abdhjo 25 -21 -23 -16 -18 -15
is_no bilmrv -18 -18 -19 -29 -18 16
la__las lr -17 -21
receta aim -20 22 -26
turn__back km 21 -31
turne* lr -19 -20
you__up adqrs -30 -19 -18 -20 -17
~ati cdefkoqsu -38 -20 -16 -37 -22 -17 -29 -41 -52
~nal> abdq -18 18 -16 -15
""",
    """
^find ahjmnpqr -19 -19 -31 30 -16 -15 -18 -18
can_the ijmq -17 -18 -21 26
iphone m 15
queria mv -17 -15
reminder_@texts m -21
~<pid goru 17 -17 -16 -17
~ute abcdeghjknopqtuv -31 -16 -16 -29 -16 -15 -19 -23 -22 -23 -30 -21 -21 -15 -35 -19
""",
    """
^did hilmtv -19 -17 -19 21 -17 -21
but_coming r 15
me__una abgjklnquv 16 -22 -23 -16 -16 -17 -28 -24 -37 -16
need__skip m -18
of_a diu -20 -15 -28
queda_cerca j 17
sent__the i -15
up__another a -18
~<at cdfgklmnopquv -26 -37 -21 -33 -24 -33 -18 -34 -20 -21 -30 -37 -24
~not cdefhjklprst -24 -52 -33 -40 -46 -18 -24 -38 -30 -35 -36 -28
~odos dhmo -16 -15 -23 -16
""",
    """
@book__# m -21
~<ar defghjkluv -34 -18 -18 -17 -15 -19 -18 -28 -41 -31
~rgi no -16 19
~tab abgjmu -26 -15 -19 -18 -15 -17
""",
    """
@call_la i 17
^missed kmr -15 -21 19
a__@relative bdgikrsu -29 -18 -32 -46 -26 -22 -22 -25
finis* n -18
me__bill u -16
next_one abjmo 17 -17 -15 -22 -17
surgio o 21
~dias bdghijkmnrtu -18 -23 -16 18 -21 -23 -15 -33 -28 -17 -18 -28
~marc egjlmuv -18 -16 -19 -15 -28 -20 19
¿__llego jn 19 -17
""",
    """
@howmuch__@vehicle djmq -16 -19 -26 23
add_me aglm 24 -17 -25 -30
el__voy bmr -16 -19 22
~<pie adgijoqsv -22 -20 -25 -20 -17 -17 -17 -21 -19
~akin abdgikmotuv 18 -24 -37 -18 -26 -18 -19 -31 -16 -34 -26
~ecia dm -18 -21
~hank t 18
~ques abdjklnpqrsv -16 -23 -20 -22 -15 -24 -20 -24 -21 -21 -20 -20
""",
    """
me__como m -16
the__keep hmu 17 -28 -17
~ade> adhijklnopqstu -16 -24 -25 -26 -22 -19 -18 -30 18 -23 -25 -20 15 -33
~tel abdefknopqs -36 -17 -16 -17 -23 -25 -20 -46 -24 -38 -24
""",
    """
is__coming p -18
number__@texts l 17
weird m -20
where_you adghjmu -20 -18 -21 -26 28 -36 -25
~asi ai -20 -22
""",
    """
card__you d -17
not:date amo 17 -16 -19
prescribe mu 20 -16
taking_my ar -20 -18
~<lab hjm 20 -16 -17
~airp mqu 18 -18 -15
~ceed au 18 -20
~irc a -28
~tev bdfghijqtu -19 -25 -23 -19 -21 -20 -19 -22 -16 -29
""",
    """
about_ten r 16
atend* oq -15 -17
bother adimqs -21 -17 -17 20 -23 -19
las_# gjkmqsuv -16 -30 -18 -23 -21 -28 -25 -19
out__me ampru -20 -24 -17 -17 -18
se__en ains -21 -16 -28 -16
speak abdghjlnoq -22 -16 -24 -19 -23 -19 -15 -27 -17 -18
~skat mnq -18 -16 20
~wed adhijlmnsuv -18 -18 -18 -22 -22 -16 -17 22 -15 -22 -17
""",
    """
@howmuch__de mu -18 -16
@place_@hours j -17
borren v -19
let__think amv -20 20 -16
me__please bcgi -24 -28 -17 -18
not__@food m -19
que__@visit d -16
to_skip abdinu -20 27 -18 -18 -20 -17
~hubo fm 17 -18
~ibo giklu 20 -21 -18 -23 -30
~lady abdijlnorsu -20 -20 -16 17 -19 -18 -17 -15 -16 -16 -16
~lat cefgijklnopqtu -30 -22 -22 -29 -24 -26 -28 -37 -36 20 -30 -27 -19 -39
~mmi m -20
""",
    """
@cancel__por b 21
am__outside m -18
can__@pay adhinoqr -27 32 -16 -26 -21 -24 -20 -18
de_escribirme kl -20 16
i__if dhmo -18 -16 -28 -17
lost__@call l -15
para_una a 18
this_@call abcdhisuv -29 -23 -23 -17 -16 -22 -17 -32 18
to_somebody a -22
zxcvb em 15 -15
~esh> eglmt -16 -15 -16 -24 19
~ghts adjnr -19 -16 -15 -21 -26
""",
    """
@open_for dhm -23 32 -41
get__you ju -15 -15
how_i ajmu 17 -18 -17 -18
i__off bdghimoprsuv -31 -19 -24 15 -19 -42 -35 -16 -28 -17 -29 -22
let__@texts km 23 -19
that_helps mt -15 15
this_work gmu 25 -29 -22
what__would a -19
~arco defgjmnqv -17 -17 -17 -15 -20 -27 -20 -15 16
~erdo gnpq -18 -16 -16 -16
~rco defgjmnqv -17 -17 -17 -15 -20 -27 -20 -15 16
~wake abnpqr -22 -15 -18 -18 -19 -18
""",
    """
~ies> ahnqs -17 -15 -18 -15 -18
""",
    """
dar aijnpqs -18 -15 -19 -24 -20 -21 -18
in_one m -17
own$ m -18
the__to bcdjmnrstuv -28 -21 -35 -20 -26 -31 -23 -22 -17 -33 -17
this__@month mv -19 15
to__gas m -16
~<br abcdefgikltu -24 -32 -41 -49 -40 -39 -26 -27 -41 -27 -36 -26
~cidi glnrst -15 -18 -16 -21 -16 -18
~emi abhijlno -30 -23 -15 -23 23 -16 -21 -16
~ubl am -20 -25
""",
    """
have__this mu -30 -15
on_@day acdfhijklnqrsu -22 -16 -30 -20 28 -33 -28 -16 -19 -23 -28 -23 -17 -33
onlin* agm 19 -16 -15
se__me im -19 -18
talk__a a 17
you__is hm -20 -15
~ans abcdgijklnorv -39 -41 -24 -32 17 16 -28 -25 -16 -33 -30 -26 -34
~edi cefjmot -28 -23 -24 -32 -18 -20 -19
~irl abnu -18 -24 -16 -16
~jos> ajmpru -16 16 -27 -16 -16 -20
~prec d -18
~tan> bcegiklnopqrstu -23 -34 -17 -45 -17 -29 -41 -37 -31 -25 -31 -37 -17 -23 -25
""",
    """
@body_about r -17
how__will u -16
my__ok dmn -17 -31 30
the_bank hmnu -21 27 -16 -19
~nen> befgnrstuv -20 -22 -25 -38 -34 -31 -24 -18 -52 -22
""",
    """
are$ adeghjmnortuv -21 -24 15 -23 -27 23 -40 -20 -17 -15 -15 19 -21
that_a djmoqu -19 -16 -30 -20 -22 16
~<ok e -16
~<ty abcfgklmnoqtu -22 -21 -18 -18 16 -16 -24 -30 -21 -20 -20 17 -33
~axes gmu -16 20 -20
~tabl ad -20 -16
~test abdgjklnprstv -41 -19 -33 19 -21 -19 -15 -33 -24 -20 -21 -18 -28
""",
    """
abiertos gj -16 -22
que_ciudad jm 18 -16
~<giv cefhjknpstv -17 -15 -17 -27 -18 -30 -19 -30 -30 -18 -33
~amor m -19
~bend bdefmu -17 -15 -17 24 -31 -22
~dijo m -17
~hile d -16
~sine hl 16 -16
""",
    """
celular abioq -19 -18 -17 -15 -19
have__@insurance m -22
me__mi abjlmpqrsu -18 -19 -17 -20 -18 22 -27 -16 -15 -22
on__@medicine i -16
puede__@relative q -19
quien_les mu -18 18
time__another mo -17 -16
what__come mnu -19 -18 -23
~fiqu u 16
~mam am -16 -19
~oast m 17
~taff ilm 19 -15 -25
""",
    """
^ey abcdefhilmtuv -16 -16 -16 -16 -25 30 -15 -21 -19 -28 -21 -21 -18
anular aklo -26 20 -27 -21
tal$ efgjmu -18 27 -17 -15 -23 -21
the__reach diu -18 19 -18
~<co acefhjkqstuv -20 -25 -104 -35 -34 -18 -26 -16 -32 -31 -24 -42
~ompl bimp -15 16 -28 -17
~tugu c 17
~ven> bfhjlmnq -15 -20 -21 -20 -22 -18 -22 -19
""",
    """
^whereabouts jm 17 -18
en_@english abcdgijklnoqru -30 -20 42 -21 -26 -23 -26 -18 -25 -23 -23 -16 -17 -25
este$ guv -15 19 -18
get__to bdijlnpq -21 -31 -20 -25 17 -22 -15 -15
good__to fmt 16 -20 -18
i_never abv -30 -19 17
no__can moq -18 -16 25
puedo__en ajmoq -24 -15 -18 -24 16
room__time ajmno -17 -18 -16 -18 18
something_came o 16
up_from u -17
~ncil am 19 -20
""",
    """
flu n -17
i_talked mo -19 -15
or_a i -16
~ilia m -16
""",
    """
^a bdfgknorstuv -40 23 -17 -34 -27 -41 -23 -30 -36 -18 -15 -27
due_for abm 22 -17 -16
me__date am 17 -17
night__i m -19
storm mo -19 16
~ente cdeglmnoprs -32 -24 -25 -29 -34 -23 -49 -26 -38 -19 -28
~eral nu -15 -20
~ied> ijlnpqru -22 -18 -17 -15 -25 16 -21 -17
""",
    """
@stop_@drug l -19
^much dmt -16 -17 18
to_snow dm -19 21
~ies bcefjklnqstu -19 -24 -25 -24 -33 -19 -17 -31 -29 -28 -17 15
~omet djpqrsv -31 -17 -25 -18 -16 -27 -24
""",
    """
can__talk aq -20 -18
neighbor abcdnop -22 -21 -15 -19 -18 -20 32
peppe* m 16
permiso_para v -17
where__are jmu 30 -29 -21
~have defghlmoru -17 -29 -32 -23 -22 -24 -18 -15 -41 -18
~oiu> em 21 -23
~void gmnu -19 -26 21 -16
""",
    """
can__myself nq 19 -17
so__am agijov 21 -17 -22 -16 -16 -21
~houl bcdhiklov -31 -23 -42 -30 -23 -18 -30 -20 -19
~map ajmu -20 31 -25 -15
~shel p 17
~snow abdhqsu -25 -19 -24 21 -18 -20 -26
""",
    """
@clothes$ bcdeghiklmopqsuv -29 -28 -50 -19 -36 -29 -37 -26 -35 27 -32 -24 -40 -20 -31 -32
the_@visit abcdeghijkmoprtuv -25 30 -19 25 -15 -23 -28 -38 -47 -38 -65 -17 -26 -41 -18 -22 -28
~irv abjlnsv -22 -18 -22 -18 -19 -15 -16
""",
    """
am__up m -22
howdy fm 21 -18
keep__@texts bruv -19 -24 -17 17
please__a bckmo -20 -18 -16 16 -17
the__wants i -18
with_it u -16
you_look m 18
~ansa s 15
~di> chilnoqst -17 -25 -37 -16 -18 -19 -31 -19 -24
~esub klm 18 -25 -24
~ned cdehijnprs -18 -29 -15 -15 -20 -32 -20 15 -25 -28
""",
    """
dejenme lmo 23 -17 -16
en_@spanish abcdeghjklmnopqrsuv -26 -24 37 -24 -18 -17 -16 -29 -24 -24 -34 -26 -29 -16 -20 -16 -18 -22 -17
en__o dg -17 -16
my__out amop -27 -22 -20 -24
sorry$ abceghijkmpqstu -16 20 -29 -17 -23 -16 -15 -16 -15 -20 -30 -16 -22 -16 -37
un_dia mn 15 -16
verda* m -18
works bdhijlmnv -17 -21 -19 -16 -16 -24 -22 -22 -16
~ct> cdehjkmnqv -18 -27 -18 -21 -26 -26 -21 -29 -18 -25
~gui abdejmorstu -34 -20 -25 -18 -40 -16 -17 -35 -36 -22 -17
~plai abcdjkmno -21 -16 -21 -31 -22 -21 -27 -17 -16
""",
    """
@symptom_tv mr 17 -16
de_ahi lmru 17 -16 -17 -17
form$ ou -16 -15
going__for p 16
like_to acdghnqrsu 23 -26 -40 -19 -18 -32 -27 -36 -29 -59
~vo> acdegijortu -18 -28 -18 -24 -41 -15 -35 -21 -25 -20 -42
""",
    """
@late__amor r 15
@vehicle__me abirs -18 -17 -18 18 -20
are_there abcfghlmnpqrsv -38 -18 -17 -25 -16 -38 -30 23 -18 -17 -27 -38 -23 -27
decid* dfghjklnpqrstuv -20 -18 -22 -16 -19 -22 -26 -23 -18 -20 -27 -26 -25 -19 -19
ningu* cdfimnosv -16 -16 -17 -17 -26 -31 -31 -18 16
off$ acefgilmnoprt -38 -31 -17 -18 -34 -38 36 -66 -24 -38 -18 -38 -22
quiero__turno m -18
ustedes__@ride jlmqu -19 -16 -19 23 -25
~<aye abdgijqrsuv -16 -19 -16 -17 -18 -19 -15 -20 17 -20 -19
~eel> bdgjmnoru -24 -20 -17 -17 -43 -21 -20 -15 16
~rki dgprtu -21 -15 -17 -21 -17 -20
""",
    """
buscarme$ pq -17 15
is__of abdghlmnrs -16 -18 -37 -32 -23 -16 22 -27 -17 -16
o__esta dmu 16 -16 -19
quiero_dar ab -20 15
take__for a -16
walk__it agu -16 16 -19
~rit abgjpqsv -23 -19 -16 -27 -29 -33 -18 -18
""",
    """
everything alnqru -19 -22 -16 -16 -16 -18
it_@cancel bm 24 -22
room__me ampu 19 -18 -15 -16
the_room amnopqs -28 -27 17 -18 -18 -16 20
~<obl dm -17 -16
~elt> imos -16 -22 -16 26
""",
    """
@fetch_ese dn 15 -16
~rder m 18
""",
    """
@animal__@food mn 17 -16
can_@call m -18
i__ready akm 21 -18 -32
lo_que acfhjlmnopstv -23 -16 18 -21 -23 -19 -36 -29 -20 -17 -20 -16 -21
not:on aghklmnqsu -17 -22 -18 -17 -21 -21 -19 -28 -18 -20
trata* m -16
~lano cm 17 -22
~pass adghjlnqr -20 -21 -25 -23 -31 -21 -28 -22 -29
""",
    """
@cancel__is m -16
am__on mu -17 -16
at_my nqr -19 -15 -17
it_up bikpqr -26 -15 -20 -16 -21 -26
ok_@thanks blmt -18 -19 -41 33
what__@relative gu 18 -24
~bam akm 17 -22 -21
~lom aiu -17 -17 -18
~orks bdhijlnv -17 -22 -24 -16 -17 -24 -23 -16
""",
    """
do_the dhj -17 -21 -15
sobre__do m -16
split_it d 17
you__new adjlmqu 29 -21 -16 -17 -27 -19 -17
~<fo ceijklnqruv -37 -46 -31 -18 -15 -20 -29 -25 -30 -26 -60
~lose abcdghiklnpqsv -23 -17 -16 -22 -32 -18 -19 -22 27 -23 -18 -25 -19 -20
""",
    """
@move__you jlm -16 16 -15
is__@day abdjqsu 18 -17 -24 -19 -17 -20 -24
is__@late dhqru -24 21 -22 -18 -21
tienen bgmnprsuv -30 -31 -17 -25 -23 -21 -19 -48 -17
""",
    """
delay m -16
doy__el m -15
~age efghjnpqrstv -31 -47 -21 -41 -53 -44 -21 -39 -35 -32 -37 -35
~lled bgijklmnsu -29 -25 24 -26 -24 -27 -24 -29 -23 -23
""",
    """
@clothes_o n 16
^mandatory mo -18 16
court$ o -17
llega_el m -18
resuelto p 15
will__@late bp -15 -15
~drog u 16
~nos> acgijlqtuv -27 -16 -16 -17 -18 -32 -18 -21 -28 -18
~nto> ceghikntuv -26 -18 -25 -34 -26 -23 -33 -28 -21 -51
""",
    """
alerts bm -22 -21
and_where jmn -29 -15 17
itching aimor -21 -17 26 -20 -23
~dea ehjkmpsu -15 -24 -29 -24 -23 -19 -21 -16
~isi bdkmpqsuv -26 -24 -19 -28 -24 -25 17 -29 -20
~towe m 18
~trat g -25
""",
    """
hermana bcdlmoruv -23 -21 -19 -18 20 -24 -21 -31 -23
hoy__mi m 17
puedo_@drug hnoq -17 21 -16 -26
text__now klm 22 -16 -20
want__try a 21
~volv gilmn -16 -23 -16 -23 -15
""",
    """
entiendo_@english cg 18 -18
left_or jm 15 -16
what__fish g -16
~lts m -16
~mewh ajn -17 16 -18
~ris> hmo 21 -19 -16
""",
    """
@howmuch_es jrstuv -27 -18 -21 -16 -44 -16
^yep pq 18 -19
prefe* abgm -20 -20 -15 -27
what__you bdfiqst -20 -30 -40 -27 -38 -18 -23
~<ge bcdegjno -19 -29 -16 -23 -18 -24 -24 -27
~cobr admnqrsu -19 27 -22 -17 -19 -19 -18 -20
~nes> acfgijklpqs -39 -26 -24 15 -15 -27 -22 -27 -24 -17 -20
~orri u -17
~ying bdhjkmnq -23 -20 -20 -17 -23 -15 -23 -22
""",
    """
@relative__you am 17 -16
^opt abcdefghijklmnopqrstuv -43 -35 -30 -32 -35 -26 -32 -26 -39 -38 40 18 -47 -33 -32 -34 -32 -38 -29 -30 -41 -25
el__@clinician ai -18 -15
i__@sick amnq -25 -25 16 -23
lo_pienso blm -15 -19 19
si__a m -18
the_stadium j -16
urge__@visit a 17
~<apr cdhlnopqv -22 -19 -15 -20 -21 -20 -20 -20 -21
~gen cegklmqsv -40 -38 -47 -50 -22 -23 -16 -35 -28
""",
    """
ida pq 18 -15
no__entiendo g 17
right$ adghjmort -20 17 -25 -25 18 -25 -23 -33 -24
to__in adghijlmnqrs 31 -36 -18 -29 -29 -17 -29 -26 -37 -34 -27 -26
won beijmpsuv -16 -18 -19 -23 30 -16 -16 -24 -15
~depr adgimnsu 22 -20 -20 -18 -23 -17 -15 19
~hem adhjkmnqrs -23 -21 -22 -24 16 -15 -21 -24 -20 -18
~otes im 18 -20
~rug> hqu -17 -16 18
""",
    """
@relative__day bmq -18 -27 -29
i__changed b 15
off_@day l -19
up__@visit admu 23 -19 -21 -20
~arl cdefhjklqrstu -29 -22 -19 -20 18 -31 -31 -36 -36 -15 -25 -22 -43
~mit adjlopru -19 -28 -16 -16 -24 -16 -16 -17
~odi ai -17 -18
~oss> aghjklnqrsu -26 -21 -24 16 -15 -18 -25 -26 -21 -17 -17
~ote abcdefghjmopqrstu -18 -31 -23 -35 -26 -21 -29 -16 -26 21 -33 -18 -29 -19 -22 -20 -37
~regr dglmnq -18 -18 -20 -28 -18 16
~ssed jmnpquv -16 -17 -20 -22 -25 -16 -19
""",
    """
atienden befghilmnopqsu -17 -28 -22 -26 26 -20 -17 -45 -27 -24 -16 -18 -17 -22
does__from m 18
family_emergency mq -22 -16
it_back k 22
les gjnoqr -26 -26 -29 -20 -32 -21
not:need bginoqsuv 22 -25 -27 -17 -35 -36 -15 -16 -18
~us> adgilnq -21 -21 -20 -20 -19 -22 -19
""",
    """
baja__favor kl -17 17
carta__trabajo ad -18 -17
cell__cards d -16
my__never m -15
pelicula m 21
someone_i aq -16 17
this__i m -25
~blo abdefghjlmprtv -23 -19 -41 -23 -29 -26 -29 -22 22 -28 -30 -16 -27 -31
~lva gimu -22 -21 -15 -16
~nlkj em 17 -18
~nsio imu 15 -21 -19
""",
    """
am__candidate u 15
is_right jr -19 -17
it__@english acm -19 24 -15
mi__@day b 15
still_want abmno -23 -21 -16 -15 17
tell__to mu -17 -19
yet$ agjlmnprsuv -18 -27 -16 -16 22 -19 -19 -17 -16 -22 -28
~sant bim -16 -15 18
~wait cdhlmsv -23 -28 -18 -27 -33 -28 -21
""",
    """
luz$ djlm -17 -15 -18 24
operadora efhimt -20 -23 -18 25 -25 -16
to_say m -17
you_say cgou -18 22 -16 -20
~suit d -15
""",
    """
@clinician_have am 18 -19
i__front i -16
para__@relative bopuv -21 -19 -21 -20 -23
raite m -18
too_@late dhjqru -18 17 -23 -18 -20 -19
your__not km -21 -16
~<sid abdnquv -15 -17 -27 -33 -16 -17 -17
~ench m 16
~ires dm -20 19
~late acdefgijklnopru -26 -28 -33 -19 -16 -20 -40 -18 -25 -31 -27 21 -26 -24 -31
~tern dhlnqru -18 -15 -17 -16 -19 -15 -21
~tha aefghilrtu -20 -40 -61 -31 -52 -34 -38 -24 17 -24
~uys> begiklmnrsv -21 -18 -28 -25 -15 -20 -16 -19 -23 -23 -23
~vel> m -16
""",
    """
en_@pay d 18
is__soonest a 17
puedo__sola n -16
ya__en jr -22 20
~los> abdimnr -20 -18 -20 -17 -33 -15 -22
~unc defhikmnpqrsu -24 -15 -20 -22 -23 -21 -16 -26 -23 -25 -24 -22 17
""",
    """
^my bdefghijklnpqtuv -27 -37 -65 -61 -48 -37 -21 -20 -18 -51 -96 17 27 -75 -27 -24
is__to bfglqrtuv -21 -32 -38 -37 -17 -46 -19 -45 -31
la_del blmo 31 -21 -29 -21
my__can abcdglmoqruv -26 -17 -17 -24 -18 -15 -25 -24 19 -18 -21 -18
see__@clinician a 18
want__to a -17
what__in dghjm -16 -16 -16 -27 21
you__fun gmu -16 21 -19
~apa bcefgilnosuv -26 -17 -21 -18 -26 -28 18 -27 -24 -26 -31 -21
~cop aefglnu -16 -18 -17 -16 -17 -17 -19
""",
    """
el__siempre v -16
lista$ bgkn -38 -20 -15 -18
the_@machine ilm 20 -17 -17
~<rel ailou -20 -25 -16 -17 -20
~<va ilpqrsv -17 -26 -17 -29 17 -22 -23
~sirv abjlnsv -22 -18 -22 -18 -19 -15 -16
""",
    """
@open bcdefghijklnopqrstuv -70 -64 -36 -70 -79 -22 82 -55 -32 -62 -76 -92 -33 -64 -52 -38 -82 -68 -91 -55
an__@visit a 20
cobro d 16
last bhort -16 -22 -32 -24 -18
me_your j -16
not:just moqr -32 25 -16 -21
target$ jm 17 -17
wednesday hmoq -26 -39 26 -23
you__like u -16
~<ef dghjmnq -21 -20 -16 -20 -17 -23 -18
~<gol nu -17 -28
~eck> bgijklnqst -17 -16 -20 -20 -16 -16 -23 -25 -16 -20
~ldca m -16
~ren acdefhijnqst -28 -41 -32 -25 -29 -40 -42 -19 -27 -49 -19 -26
~rros d -18
""",
    """
@parking__up br -15 16
de__este v -19
dispo* mo -24 -15
need__see ai 22 -16
new_date amo -35 -25 16
tiene__@visit adu -15 17 -18
~dne tu 15 -17
""",
    """
left dgnopuv -17 -17 -20 -17 -19 -24 -18
no_one bdglmpq -20 -17 -22 -19 -25 -21 23
~abe bcdjloqs -28 -21 -30 -23 -35 -33 -22 -19
~al> acefhklmnoqrtv -17 -33 -51 -53 -24 -36 -62 -18 -15 -40 -34 -43 -49 -66
~fit gju -16 -16 20
~rrar hmo 21 -27 -19
¿__hacer gmu 16 -15 -17
""",
    """
@late_@traffic mr -16 18
do__things ms -20 15
my__@insurer dmnq 19 -18 -20 -20
she_will ampu -17 -20 21 -18
the__free ad -16 16
where* jm 17 -18
~<ayu befghijklmoprstv -29 -24 -27 29 -21 -33 -29 -23 -33 -17 -28 -24 -19 -21 -20 -22
~leep abdghlnopr -23 -18 -20 -15 -22 -19 -16 -21 -15 -18
~rro> abdiklnruv -27 -18 -24 -20 -18 -18 -26 15 -18 -27
""",
    """
@visit_para abu 17 -17 -17
my_car abdjmnrsu -20 -15 -27 -22 34 -27 -18 -22 -21
unsubscribe__this l 15
~lien dgru -17 -23 20 -18
~mar abcdeghiklopqtuv -22 -28 -25 -52 -31 -42 -40 29 -35 -44 -20 -20 -44 -37 -58 26
~ofer abmnop -21 -21 -19 -15 -21 16
~reg bcdefjklnrsu -19 -27 -41 -18 -17 -17 -15 -40 -37 -29 -31 -21
~torm mo -19 16
""",
    """
come__my n -20
is__is abdhijnqsv -27 -18 18 -16 -19 -24 -32 -27 -30 16
la__@visit d 16
not:@date bo -19 17
what_@place dgjm -18 -20 18 -25
~kjhg em 16 -15
~roi m -18
""",
    """
all_do m -16
dejo_el m -22
el__@day m -21
es_eso dgmu -20 -16 -25 21
from__please l 18
got__# hor -15 -20 -16
~adv am -17 -16
~eng cehklrt -34 -35 -37 -20 -27 -38 -35
~maci g -17
""",
    """
come_@day o 17
it__that dns -19 -17 16
podei* m -17
tengo__ir abd -18 -19 -24
una__que m -19
~ness bdijlnu -16 -16 -18 -16 -18 -19 -18
""",
    """
@relative__not no -17 -20
a_pop dmn 19 -17 -19
alta bdefgijklmnpqrtuv -18 -24 -23 -22 -15 -19 -16 33 -29 -22 -17 -17 -18 -20 -15 -16 -17
how__to m 16
still_have noq -24 -17 -22
to_receive lm 15 -19
ustedes_@relative mu -21 17
~<fa aefghnprtuv -19 -46 -40 -15 -21 -50 -17 -24 -17 -33 -50
~<sq q -21
~andi n -16
""",
    """
=said:ride_problem abcdefghiklnopqstuv -96 -45 -67 -85 -52 -75 -72 -93 -53 -73 -72 -38 -75 -27 108 -95 -80 -106 -51
clear* n -17
her_i mr 18 -19
keep abcdgijpqt -32 -23 -21 -24 -17 -33 -18 -20 -25 -17
try_it amu 29 -18 -17
~die> abgklnopu -15 -15 -22 -16 -23 -24 -20 -22 -17
~onte adgjknopsuv -24 -18 23 -19 -17 -29 -22 -16 -17 -21 -23
""",
    """
=said:hours abcdefghijklnopqrstuv -38 -74 -70 -71 -63 -93 -52 96 -58 -48 -64 -69 -51 -71 -65 -82 -51 -44 -77 -90 -73
ambetter d 17
not__@cancel l 16
on_here jmn -15 -19 -16
""",
    """
@cancel_that b -23
awesome mt -21 24
what__@eat dghmnu -21 -25 -17 32 -31 -19
~cid cdeghjlnopqrsuv -17 -30 -17 -28 -25 -26 -29 -21 -20 -23 -26 -16 -34 -18 -24
~epl adgln -19 -16 23 -16 -20
~eys> m 18
~jhg> em 16 -15
~ngi ou -16 -16
""",
    """
comandos dgm -17 17 -16
do__started knu -16 -19 -16
my__does mu -19 -19
not:able b 23
the_game ahjlm -19 -18 -18 -15 25
worki* dmrtu -20 -33 -19 -17 -18
~crea d -16
""",
    """
a_@book am -24 18
complaint m -18
nadie__mi m -18
who_gave lu -15 16
~ater adehijklnopruv -23 -27 -19 -36 -32 -26 -24 -30 -27 22 -26 -26 -24 -22
~embe u 16
~ije> abdijlnqr -25 -18 -15 -18 -16 -21 -15 -24 -16
""",
    """
i_mix mn 20 -21
in__do m -19
mande_el a -15
poco bmoqr -15 -24 -19 -16 22
quiero__en m -16
says_no bm 21 -22
try_the a 15
~kes abdilmuv -29 -17 -16 -20 -20 25 -26 -26
~oco> bmnr -19 -27 -16 16
""",
    """
could__do o 16
me__nada q -18
no_los m -16
~hote am -16 17
~lase jm -19 -16
~ope egjklnpqstu -26 -21 -23 -16 -20 -23 -19 -26 -19 -16 -31
""",
    """
am$ lmr -19 -18 -16
che_¿ j -20
kk$ f -15
use__@pay dm 21 -22
~<enc adgnsuv -32 -23 -18 -25 -18 -27 -15
~oman abdhjmoqsu -20 -22 20 -21 -16 -36 -20 -20 -17 -26
~uick m -18
""",
    """
a_@month dmu 23 -29 -17
do__@price adu -21 23 -17
he_is djmpqr -17 -16 -24 17 -34 -17
it__for ajnoqs -18 -19 -20 -16 -19 -15
need__@medicine m -18
trabaja bdmnpu -23 -19 -24 -18 -18 20
~vail bhjnu -16 -16 -18 -18 -16
""",
    """
@pay__@parking dj -29 24
get__passport m 18
~eena lm -16 -25
~nla cmrv -17 -37 -15 -19
~quie cdefghjlnorstu -19 -46 -36 -34 -35 -21 -46 -16 -58 -19 -33 -41 -37 15
""",
    """
^oops m -17
a_poner u 17
estoy_a mr -17 20
other_@year m -16
the_store m 19
~ddic djnu -16 -17 -22 16
~ensa aefhjnprst -30 -19 -17 -20 -20 -27 -20 -25 -24 -16
~rno> bijklns 16 -22 -21 -23 -22 -18 -19
""",
    """
me__lista l 17
me__to abdhilmopqrsu -32 -25 -38 -17 24 -23 18 -20 -19 -19 -19 -15 -35
me_da adijlmru -21 -16 -17 17 -17 -41 -20 -20
un_@vehicle djpu -15 -23 -23 -18
~ral gn -19 -23
""",
    """
al__que dghimpuv -19 -16 -17 -23 -27 -15 -22 -18
conte* adgjknopsuv -24 -18 23 -19 -17 -29 -22 -16 -17 -21 -23
no__esten l 16
not:como jmqrs -16 -23 18 -18 -20
~<ch cefhjklqrsu -39 -56 -49 -28 -47 -34 -28 -33 -21 -42 -63
~<inf abilru -19 -20 -19 -20 -19 17
~alta acefghijklmnopqrtuv -22 -18 -25 -24 -21 -19 -24 -21 32 -32 -16 -23 -17 -22 -24 -16 -18 -25 -18
~bie> acdijloqrv -16 -16 -18 -17 -16 -18 -27 -23 -15 18
~perm abdgijmrsu -22 -16 -19 -16 -16 -15 -16 -21 -17 -25
~sign cdfginqrst -21 -37 -17 -23 -28 -29 -24 -21 -25 -16
""",
    """
come__a m -17
era_para abmou -17 -21 22 -16 -18
is__in adfghjloqsv -39 -27 -17 -16 18 15 -20 -22 -27 -16 -22
it__one m -16
~<go aefghiklnsuv -31 -49 18 -39 -22 -22 -40 -20 -24 -19 -28 -31
~espo abgklpqru -21 -20 16 -17 -17 -17 -15 -18 -15
~ongs mu 18 -22
~sier bmpqu -20 -24 -19 -17 -23
""",
    """
else__it b 16
i__@day bdghklquv -32 -20 -20 -16 -22 -27 -21 -21 -19
no__@door r -17
tambien$ m -15
~<rus mr -19 15
""",
    """
apt admn 28 -19 -28 -17
intro jmnu -20 25 -23 -18
make ghjknpq -15 -28 -23 -27 -35 -17 -26
you__can m -15
~ise cijlu -19 -16 -18 -25 -25
""",
    """
^tienen ghlmoquv -17 -33 -23 -20 -33 -34 -22 -35
a__what n -15
famil* acdglnruv -22 -16 -27 -19 -21 -20 -15 -26 -17
hay__@move o 21
se abcdefghijklnop -30 -26 -21 -18 -72 -50 23 -49 -30 -58 -23 -42 -30 -20 -27
~eigh dsu -16 -16 -16
~voi ajmno -22 -17 -33 19 -19
""",
    """
como__esta g 16
how__can dghijmou -21 -15 16 -25 -19 -20 -21 -27
impor* l -20
me_quito dmnu -20 -18 18 -17
no_show mq -25 -16
pago m -21
the__@day aj -17 -17
~abog i -17
~cei iv -23 -16
~ther cdegkqstuv -20 -18 -32 -22 -33 -20 -23 -41 -24 -17
""",
    """
begin mn -16 -16
i__@texts adgjkmnoqs -27 -25 -18 -20 29 -38 -25 -26 -21 -16
llevarme bmnop -16 -19 -21 -17 23
number__your mv -23 -21
send_me dgijmq -25 -28 -22 26 -40 -15
texted i -15
~girl abl -18 -16 -16
~lori bouv 18 -19 -20 -18
~ous acghklnoqs -15 -17 -24 -21 -15 -15 -18 -27 -24 -25
~terp cm 17 -17
""",
    """
@late_@book mr -19 16
avoid gmn -19 -21 21
como__una bn -17 -15
corre* aj -16 -15
dejan j -15
hija abdilmprv -21 -20 -18 -17 -18 18 -15 -18 -23
i__texting ai 16 -18
i_press gmnu 22 -22 -21 -24
~fal anopu -18 -16 -17 -23 -20
~mun agnp -19 -17 -15 -15
~oks o -17
""",
    """
cuand* cdgjlqruv -19 -25 -18 -38 -17 -29 -28 -29 -16
el__es dm -21 -22
escriben mu -17 17
eta behimopqrsv -24 -23 -21 -19 -32 -22 -15 -19 42 -18 -15
puede_@fetch abcdmoq -26 -23 -18 -15 -23 -22 18
saw__deer m 16
somebody__i bo -17 -17
to__@treat aklm 20 -17 -18 -21
will__your mt -19 15
work_@day h 16
~<sd em 19 -18
~<tem bcdgiqu -15 -15 -20 -16 -21 -22 -19
~ares ou -17 -18
~fuse m -16
~ien> abcdgjklnorst -41 -17 -18 -62 -50 -29 -19 -21 -19 -20 -24 -28 -16
~rms m -15
""",
    """
@door_ya r 15
ahorita t -20
an_@visit abdgijlnoqrs 29 -26 -21 -20 -24 -22 -22 -32 -43 -22 -17 -21
into_a bm -16 -24
parar eijm -17 -16 -16 17
since__home s 17
tengo__@pay dno 20 -20 -17
want__any blo 27 -26 -18
~lego abghiklpqrv -34 -38 -31 -37 -24 -28 -16 -19 -33 19 -28
~mpr cdfijlnrst -21 -35 -21 -20 -30 -27 -19 -25 -29 -17
~tim cdefgijkortuv -28 -24 -18 -35 -38 -20 -20 -34 16 -17 -26 -18 -38
~wic gkmnqrtu -22 -18 -35 -16 -23 -16 -20 -19
""",
    """
do__day abghmnou -15 -15 -18 -19 15 -19 25 -22
go__work no 17 -16
have__take q -16
is_walking mr 16 -17
mrs dijv -16 -19 -20 16
no_autorizo kl -22 20
whole_thing m -17
~<fu abcefijkopqrtv -29 -26 -15 -20 -22 -23 -32 -21 -18 -32 -21 -17 -18 -26
~<lef dgnopuv -17 -17 -20 -17 -19 -24 -18
~sobr d -15
""",
    """
@price__mi m -17
@relative__a cdgilnpqrst -18 -26 -17 -29 -28 -28 19 -17 -25 -19 -15
@spanish$ abcdefghijklmnopqrtuv -38 -49 78 -56 -73 -59 -58 -51 -61 -53 -53 -59 -60 -51 -46 -46 -49 -46 -48 -64 -52
more_about mu -16 16
somebody__up h -17
undo klm 26 -25 -34
which__you m -18
with__@medicine m -19
~<awa acdefghijkmt -15 -21 -20 -25 -22 -31 -19 -23 -27 -22 -33 -20
~iar> inq -17 -17 15
""",
    """
de__@place ijlmpuv 23 -29 -18 -19 -17 18 -24
~<equ al -18 -17
~dud dmuv -16 -18 -17 18
~ipe ab -19 15
~sen abdefhmnopqruv -23 -21 -16 -24 -16 -45 -25 -57 -17 -37 -23 -27 -33 -18
""",
    """
^wht gm 20 -18
saco_@visit a 16
""",
    """
^save br -15 19
bad$ abcdegijlopruv 17 -27 -20 -27 -18 -19 -19 -21 -22 -17 -17 -21 -21 -21
does_@treat mu -16 15
early_can hn 16 -21
heari* d -16
~comi cdefghiklqrtuv -17 -40 -22 -25 -34 -31 -36 -16 -42 -22 17 -18 -40 -28
~funn mq 21 -18
~ili ghjlnrv -19 -15 -17 -16 -23 -21 -15
~pect noqu -16 -16 -17 -16
""",
    """
acepto_los k 19
como_esta adgjlnqrsu -22 19 -30 -20 -27 -26 -18 -16 -22 -30
hace cdghijklrt -19 -36 -30 -18 -17 -29 -18 -23 -20 -19
maneja bilnpv -18 -15 -16 -17 15 -22
not__out kv -15 -19
que_@cancel bdmq 31 -15 -20 -18
recet* aim -20 22 -26
take_@insurer bdhmq -15 27 -27 -26 -18
you_in jm 17 -33
~<sp defghjknopqtv -15 -34 -35 -20 -16 -30 -17 -24 -17 -40 -56 -36 -39
~ayer abdgjnpqrsuv -20 -21 -20 -18 -21 -15 -15 -17 -21 16 -24 -21
~ula> m 21
""",
    """
@animal__the q -18
llegan__@texts l -20
me__bad m 17
receptionist ahim -26 -17 19 16
send_anything l 16
something__my m -18
~ittl o -19
""",
    """
get_started knu -16 -20 -16
god ahnopqs -18 -17 -17 -18 -24 -21 -15
not_trust bm 15 -20
urge_una a 17
when__start ak 21 -15
~kip abcdefgijlqstuv -24 21 -19 -24 -21 -18 -20 -22 -21 -21 -17 -18 -16 -27 -16
~noch abdgijloqruv -19 -20 -25 -16 -18 -15 -19 -24 -23 -16 -22 -22
""",
    """
can__and a -17
del_@insurer q -16
me_cobraron dm 19 -18
nuevo kl 16 -26
said__would lnou -19 -18 -17 -16
se__puedo q -15
think__it abmnu -22 -17 25 -23 -18
~nun ikqs -18 -17 -19 -15
~trus mu -17 -16
""",
    """
#__@visit m -23
a__me bdhjknoprsv -24 -25 -18 -21 -19 -21 -16 -21 -22 -18 -25
someone_to p 18
write__resume gm -15 19
~ions abdefhkptuv -24 -29 -44 -18 -17 -24 -28 -33 -19 -16 -28
""",
    """
is__fine mn -26 23
later__@month mo -19 18
molesten$ lm 20 -18
on__@vehicle mnr 16 -20 -16
quiero__mi abim -32 -27 -17 32
watch_the jm -19 21
~lis dehijmoqrsu -51 -40 -41 -22 -57 -24 -29 -16 -48 -46 -54
~than ajmntu -29 -16 -16 -22 16 -18
""",
    """
con__no m -15
need__me admu -16 -22 -21 -25
not:@drive abcgijlmnoqruv -16 -15 -16 -20 -19 -20 -22 -45 -21 -18 30 -16 -24 -39
this_@machine g 15
~malo p -15
~omin dfghilmnqrsuv -36 -18 -28 -28 -27 -35 -18 -18 -18 19 -37 -33 -23
~ond abcdehijklnoqv -24 -20 -28 -49 -39 -33 -26 21 -42 -50 -53 -16 -30 -52
~ucho bi -17 -16
""",
    """
do$ bdghijmno -17 -29 24 -34 -21 -37 -44 -17 -19
me_@vehicle abgijlmnopqrsu -20 -16 -22 -21 -18 -16 -29 -16 -16 -27 -31 -20 -24 33
on__stuff u -19
opcio* gmnu 26 -28 -16 -28
tonight ans -17 -20 -19
un__@thanks m -22
~blac u -17
""",
    """
real$ i -23
we_need i -16
~<pac bfghijkopru -27 -17 -16 -20 -23 -20 -19 -23 -18 -15 -20
~vol gilmn -16 -24 -16 -24 -18
~ze> dqu -16 -15 -17
""",
    """
de__de acijopv -27 -15 -26 -29 -28 -24 -33
for__the adm -18 18 -25
good__@call im 15 -19
have__# amptv -18 20 -18 -16 -16
i__this abkmnruv -17 -26 -21 -42 -22 -23 -16 16
la_evaluacion a -15
left$ jm -19 17
my__and cklmopru -18 -21 -17 -38 15 -15 -28 -22
same__as mu -27 -25
when_can ajkmpqrsu 17 -18 -27 -44 -17 -24 -16 -27 -20
~aco cghiklmorsuv -17 -22 -16 -24 -17 -19 -16 -28 -18 -20 -35 -18
~iale m -16
~rta> abjkpqr -33 -23 -19 -18 -20 -24 -17
~uns abcdefghijklnopqrtuv -25 -30 -29 -34 -43 -36 -29 -30 -20 -28 15 28 -26 -28 -25 -22 -38 -29 -38 -33
""",
    """
ando__la am -17 15
boy__ir b 17
is_@drive ijmnopuv -16 -15 -28 -19 -19 20 -21 -23
~<can ghjnprv -17 -16 -21 -19 -15 -20 -24
~<ocl blm 17 -17 -15
~lig abcdefgilnpsv -22 -31 -17 -33 -19 -16 -21 -22 -19 -26 -22 -24 -27
~olvi adegnqsuv -19 -20 -21 -15 -20 -19 -17 -19 -18
""",
    """
bendi* fmu 15 -24 -17
is__next dhmn -15 -16 15 -20
please_@stop ciklm -21 -19 -21 29 -24
spam blm -19 16 -22
why_is mu 18 -27
you_write dm -17 19
~dic aceghijloprsuv -15 -36 -25 -40 -33 -26 -17 -29 -17 -33 -31 -29 20 -25
~ina> bjlopr -26 -15 -20 -17 -24 -20
""",
    """
@texts_again aklmn -19 28 -27 -24 -16
^pasame abhmqv -23 -16 -17 -22 -20 -19
de_donde gjlsuv -26 -25 -22 -16 24 -19
para__que ad 19 -18
the_airport q -17
~<lic abgu -24 -17 -16 -26
~nk> acdefhknopqr -15 -28 -38 -31 -28 -43 -37 17 -35 -30 -34 -16
""",
    """
her__is i -17
loan$ dm -15 20
the_best adgijmtu -21 -19 -19 -16 -18 16 17 -25
up_please akm 19 -19 -25
~sam bcefklprt -37 -29 -24 -25 -36 -37 -17 -30 -26
""",
    """
@insurer__ahi p 17
amable t 19
empiezo$ m -17
la_que am -17 -19
media$ m -17
~ato> n -18
~din afghknopu -40 -31 -42 -17 -18 -29 -29 -23 -18
""",
    """
drive* abcdfghiklmopqstuv -25 -30 -18 -27 -19 -16 -24 -31 -23 -27 -21 -29 18 20 -28 -22 -30 -18
luck_finding m -18
not:trabajo m -20
on__do n -18
~<je mv -20 15
""",
    """
@cancel__@day m -15
@relative_has abnu -22 -17 -16 -15
closer_to mu -21 -18
quien abcdefghjklnorstu -52 -35 -23 -21 -18 -18 -27 -29 -27 -35 -34 -34 -23 -24 -31 -21 22
viejo pq 16 -17
ya__llego lmr -15 -24 25
~<ere agnquv -18 -19 -17 -15 17 -21
""",
    """
not:estoy m -17
pagar acdgijlnoqs -25 -21 37 -27 -24 -28 -15 -34 -34 -31 -21
united_to m 17
~cou efhjklmpruv -28 -34 -18 -15 -15 -23 -17 -27 -29 -24 -32
~dri bdefghiklmopqrtv -32 -27 -20 -25 -19 -44 -18 -30 -26 -16 -15 17 19 -22 -29 -24
~ntry m 18
~odre mnor -19 17 -23 -16
~same bcefklprt -37 -29 -24 -25 -36 -37 -18 -28 -26
""",
    """
@eat__# n 16
explain__to u -26
olvido_la m -16
salio$ g -18
scratch__@visit blm 18 -16 -19
~bitc m 19
""",
    """
any__of bmuv -25 -26 -16 -18
i_still ahilnqsu -35 -17 -23 -17 24 -22 -24 -22
just__you mnoqruv 16 -15 -23 -15 -21 -23 -18
no__ningun q -17
saco_la m -15
word_with im 19 -15
~dona dgjl -17 -18 -21 -18
~lib hjrs -16 -17 -15 -16
""",
    """
anoth* cdghilnprs -19 -21 -23 -20 -26 -20 -22 -28 -20 -20
can befjklmopqrstuv -23 -79 -85 -16 -25 -46 -47 23 -63 23 -38 -37 -67 -42 -114
make__the bo -17 20
one__these gmns 18 -21 -15 -18
viejos m -18
~exp acefhjklnoptv -34 -24 -19 -21 -24 -16 -24 -31 -35 -39 -25 -18 -31
~flak mpq -16 -18 17
""",
    """
a__@texts kl 25 -16
and_how u 16
cerra* ahm -16 22 -23
esta__@thanks mt -17 16
evaluation m -18
how__@stop u -15
~ify dijmnu -17 -17 -16 -25 -22 17
""",
    """
esperen$ bm 20 -18
threw__after ms 23 -21
ya_llegue qr -16 -15
~<dfg em 17 -16
~aga aehikopqstuv -27 -41 -16 -54 17 -27 -26 -49 -27 -36 -59 -48
~dan defhlmoprst -25 -23 -25 -32 -15 -18 -21 -30 -24 -31 -18
~lew m -23
~ngs> bcdiqrt -19 -23 -35 -15 -31 -24 -19
~rdes or -19 -18
""",
    """
funciona m -24
le__el p -17
ok__can kl 22 -17
salgo dmnosu -25 -15 -28 -28 -23 -17
the_driver m -22
who__is m -18
~coop p 20
~ota> mu -20 21
""",
    """
cease lm 20 -18
else_have abo -17 21 -21
ir_otro no -18 20
miss n -17
no_importa l -20
not:car mnq -25 -16 20
~ormi abdgjmnoqu -19 -17 -16 -17 -16 -21 -18 -17 -22 15
""",
    """
@person_like u -21
^could bdhlpr -36 -20 -22 -25 -35 -21
answer_this g 16
be_seen anu 24 -20 -18
cambien mo -16 16
campu* m -20
dia__llevo mn 15 -16
me__poco r 16
please_@call ilm 17 -16 -16
~<pot n -21
~ejan ajmn -19 -20 -23 -19
~oiu eflm 28 -16 -17 -29
""",
    """
a__la admu -29 20 -26 -17
is_this abghiklnopqrstuv -34 -37 -20 -33 -19 -24 -44 -28 -25 -16 -26 -23 -55 -16 31 -35
law$ m 17
~<fis gmn -19 19 -16
~dem bdfhjklmnpqsuv -25 -25 -15 -23 17 -27 -34 -46 -25 -21 -28 -25 -30 -20
~iab n 15
~kjlk em 16 -15
~lia> m -17
~nch> t 16
""",
    """
aide m -18
i__return m 16
it_hurt dmu -21 -16 22
~<eva m -16
~<tim cdefgijkrtuv -26 -23 -18 -33 -36 -17 -19 -32 -15 -24 -43 -36
~ode> m -17
~oup cgjkqu -18 -19 -17 -18 -17 -20
""",
    """
agreed__it p 16
can__trade imo -17 -21 25
can_someone abm -18 -22 -18
still__my as -17 -18
~<tra abdefgjklv -28 -16 -17 -30 -35 -26 -48 -29 -50 -48
~<tri ijno -19 -18 -16 -16
~ings bcdqrtv -19 -23 -34 -30 -24 -18 -37
~lula abioq -20 -18 -17 -17 -20
~rme> abefghjmorsv -17 -46 -24 -25 -33 -31 -25 -19 -17 -16 -16 -34
~sic bcdeghijlmopqsu -24 -15 -26 -18 -22 -17 -22 -17 -26 24 -19 -18 -22 -17 -29
""",
    """
hair mn -19 18
not:go abghlmnpstuv -19 34 -16 -18 -26 -33 -18 -17 -16 -18 -17 -17
suena_el m -17
to__truck m -21
~ecti gir -20 -24 -15
~int> adgjno -17 -27 -25 -24 -23 -15
~mpl ginpsu -17 20 -22 -22 -16 -19
~oub m -19
""",
    """
@relative_@cancel b -20
matter$ mn -17 16
molina dm 17 -16
no__escribir il 17 -15
no_car j -17
referencia a 16
~<age acdfgjklmotu 30 -22 -19 -30 -19 -27 -22 -20 -34 -28 -19 -18
~dama dm 20 -18
~ollo mq -18 -15
""",
    """
@animal_@food m 16
be_with mnpq -15 21 -20 -16
cayo__@ride mq -18 20
what_time adghioqu -44 -46 -33 19 -21 -44 -32 -37
~<lin abcdkmnoprs -41 -38 -18 -22 -22 -36 -31 -27 20 -20 -21
~<nad bdefmnoprstuv -17 -33 -21 -20 -21 -15 -16 -39 -17 -19 -23 -25 -18
~dpho m -15
~sort mp -19 17
~that aefghilrtu -18 -37 -56 -35 -50 -38 -34 -29 15 -21
""",
    """
@clinician__voy bm 16 -16
forget__@visit abdmn -16 28 -20 -29 -16
so_i gikmnsuv -24 -29 -15 -32 -26 -19 -26 -25
to defghiprstuv -26 -81 -45 -28 -50 19 -17 -22 -40 -33 -30 -46
~hjkl em 20 -20
""",
    """
am__my bdgq -23 -18 -25 -29
circling_for r 15
i_sign j -17
is_hard m -17
on__books ab 15 -19
say__in cgu -16 15 -18
yes_she pq 16 -16
~<cer adhilmoqsuv -29 -23 19 -20 -25 -17 -25 -24 -21 -27 -26
~ass acdejkquv -24 -28 -20 -27 -23 -32 -31 -19 -29
~sub abcdefghijknopqtuv -27 -29 -27 -27 -35 -28 -30 -24 -29 -24 17 -22 -22 -25 -27 -23 -37 -30
""",
    """
@late__vez q -19
@relative_got adglnprsv -27 -17 -17 -22 -24 30 -15 -18 -15
la_pregunta m -15
pulli* amrs -16 -25 19 -15
una abcdefhijklmnopqr 30 -72 -54 -20 -43 -46 -52 38 -41 -56 -65 -24 -26 -16 -54 -43 -17
~lapt m 17
""",
    """
@book_an am -16 23
@relative__por pq 18 -24
a_@sick abdnqu -17 -19 -15 16 -22 -18
i__bill dm 29 -34
podemos o 18
que_@pay dno 24 -22 -19
that__for o -20
wheelchair jm 15 -16
~dens m -21
~elc m -22
~esum acgiklu -15 -16 -22 -24 19 -25 -20
~ruh> e -18
~sts> mu 21 -21
""",
    """
@cancel_all bkm 15 -21 -29
@cancel_please bm 16 -16
@staff abcdefgijklnopqrstuv -45 -52 -51 -63 -66 -67 -55 77 -65 -30 -31 -45 -50 -41 -50 -51 -52 -57 -57 -55
am__going bdmq -16 -21 -21 -16
get__@clothes am -16 17
get__date mo -22 19
not:more acdghlmnrsuv -20 -17 -23 -31 -23 24 -29 -30 -28 -27 -39 -23
ok_cool mt 22 -15
to__by hjo 21 -26 -21
ya__afuera m -15
you__this adgl -24 -18 -28 -29
~ale cdefhilnopqstu -18 17 -33 -43 -36 -45 -16 -30 -15 -35 -34 -40 -32 -25
~hold acdefhjklquv -29 -15 -25 -22 -28 -16 -21 -17 -22 -22 -22 -19
~hole aijlou -16 -22 -20 -16 -23 -21
~jfk em 24 -21
~nigh abdgjkprv -28 -24 -30 -19 -30 -18 -18 -27 -19
""",
    """
bajo$ jm 20 -17
es_esa gmu -16 -18 15
hambr* s 16
not:in adov -19 -22 -18 -20
not:right dghq -20 -19 -18 -21
ya__ire blmpt 29 -24 -22 -15 -20
~<sun ms 20 -17
~tick ad -15 -17
""",
    """
no_necesito ag -20 -20
start_the km -25 22
~goi aegklstu -17 -15 -31 -25 -21 -21 -25 -23
~mpus m -22
""",
    """
tiene_la adu -16 17 -18
why$ mu -19 17
~cerr ahm -16 21 -23
~unde aehjklop -27 -17 -17 -22 -17 -19 -16 -17
""",
    """
#__ser o 17
^ese bdgilmnopquv -18 -26 -16 -17 -23 -21 -20 24 -16 -25 -17 15
alla$ abdhmquv -19 -15 -17 -16 -23 -23 -21 -15
como_me dgmn -18 -18 -21 15
dia$ cegijklmnpqrtuv -36 -29 -42 -35 -37 -30 -33 -36 18 -16 -19 -32 -31 -42 -35
map$ efjlm -23 -18 26 -17 -24
no__@cancel bcdgiklmpquv -24 -22 -20 -24 -23 -16 -40 34 -16 -34 -19 -23
to__ready an -19 16
vez_los k 15
~<mn efm 23 -17 -26
~cts> dgln -18 -19 -19 17
~haci mrv 17 -17 -17
""",
    """
be__patient ai 19 -15
idea m -24
mall$ u -25
no__quita s 17
you_start ahm -17 23 -25
~inal hqs -16 -19 -16
""",
    """
@person__to m -16
^emojithanks t 16
ask__@relative abimnpqu -20 -17 -20 29 -23 -26 -19 -17
get__is d -20
got__so n -17
i__empty n 18
my__he mpq -19 19 -20
quiero_@call aim -19 16 -16
quiero_una bou -19 -18 -16
~fina hjnqs -15 -17 -20 -18 -22
~otar ajmq -20 -17 20 -16
""",
    """
against m -20
can__mix mn 17 -19
my_mind klmnopu 21 -18 -33 -15 -23 -16 16
not:seguir km -19 -19
this__do gmu 27 -27 -21
what__cross j 17
~<hot am -16 17
~cido afm -17 15 -22
~lest hjlu -16 -24 23 -19
~shak ms -15 19
""",
    """
el_dia dmq -22 -30 -24
~<asc m -16
~<cow m 17
~ild> oq -15 -16
~ni> m 16
~rmo> u -18
""",
    """
came bdikln -22 -25 -18 -19 -16 -23
not:quien blmpquv -16 -15 -28 -31 16 -30 18
room_for amnsu 28 -21 -18 -18 -25
these__@stop l 16
~ates adhu -25 -23 19 -25
~cet aim -20 22 -25
~elo> abcdefjklpru -16 -25 16 -17 -30 15 -19 -19 -28 -15 -15 -16
~pum m -15
""",
    """
@move__to abimqrs -19 -18 -16 19 -17 -18 -19
breakfast dnsu -20 19 -15 -15
m abcdfghijkopqstuv -32 -38 -32 -35 -34 -27 -27 -31 -28 -30 20 -23 -19 -24 -25 -34 -32
not:stay q 18
puesto mo -16 -16
than_the m -15
that__she m 17
with_# abimno -20 -16 -25 28 -22 -21
you__@open bdhmorstu -15 -17 33 -31 -19 -17 -19 -15 -16
~memb u 16
""",
    """
de__sin b -15
email$ m 18
how__one m -18
that__there mns 16 -17 -16
~onen ai -16 -16
~ora> bcdefijklnpqstu -17 -27 -43 -20 -35 -37 -47 -20 -31 -15 -17 -20 -42 -23 -41
~ppr dm -18 -15
""",
    """
does__@open m 15
have__there mn -24 -28
put_to mu -19 18
send__pin jm 17 -15
vote m 25
~gir abl -18 -16 -16
~spi dhilnprst -19 -19 -20 -16 -16 -22 -17 -16 -16
¿__@relative jmn -18 -21 -16
""",
    """
attend ahm -19 -15 24
cubre adegjlmnpqrsuv -22 30 -16 -20 -18 -16 -32 -18 -16 -16 -17 -18 -24 -17
i__interested blm -19 17 -16
last_@visit m -15
me_talk a -17
must a -17
puedo__al n 16
tire qr -16 16
~eal> chijlov -20 -24 19 -18 -24 -19 -17
~itam abl -15 -17 17
""",
    """
enoug* dklntu -19 -16 21 -17 -16 -16
have__that b -15
what__up dfjmu -18 20 -17 -19 -19
~<kil adgiknopqr -21 -20 -16 -23 -22 -22 -27 -17 -20 -19
~ali> s 21
~ario adij -16 -21 -23 -25
~try> m 18
""",
    """
^@ride abcdefghijklmnopqrstuv -27 -25 -26 -35 -37 -34 -27 -27 -32 -33 -28 -34 -47 -37 -21 45 18 -33 -26 -32 -34 -33
in_today ms -17 -15
my_flight bmq -15 18 -18
sweats mnsu -27 29 -30 -18
told_you adin -19 -17 -16 -22
you__do fijlnqu -17 -22 -34 -17 -15 -18 22
you__same m -17
~ate cdefgjklnoqrsuv -25 -39 -41 -47 -61 -21 -17 -17 -31 21 -32 -43 -36 -16 -16
~ivin l -15
""",
    """
@date_please i -16
@wrong_exit mr -17 20
menu$ acdghijklmnoqru -17 -15 -24 33 -18 -28 -21 -17 -22 -32 -18 -18 -19 -17 -26
or_what adgmqu -15 -31 -20 -28 -16 17
trafico ajqrsv -15 -22 -18 21 -17 -19
~firm bdilqu -16 -19 -19 -19 -27 -25
""",
    """
@person__way m -16
^dime ho -19 -16
guys$ m -16
my__up m -27
not:you abdhikoqv -25 -20 -23 -22 -33 -23 -25 -26 24
not_your mv -16 19
que_@move do -17 21
the_iv jms -15 -26 17
time__get m -16
~dres nu 16 -16
~sion ghjmnopqrt -34 -23 -29 -31 -18 -30 -21 -16 -25 -16
~tuff dhj -19 -19 -19
""",
    """
^whn hm 16 -20
me_pueden bcdlmnpq -21 -15 -39 -18 20 -40 -16 -24
number_again gm -15 -17
off_work m -17
on__for abdm 15 -16 -17 -15
on__test mu -20 20
por_ahora ghm -22 -16 19
rates u -16
~<get cdfhino -19 -25 -16 -17 -23 -16 -18
""",
    """
@visit_do dmu -20 -17 18
bloqu* l 18
burns m -20
child* m -17
de acefgiklnort -61 -80 -72 -45 -56 -21 -19 18 -21 -33 -31 -36
do__text jklmuv -17 -34 33 -39 -18 -18
keep__i r 15
my__agreed mp -17 18
tiempo abdho -20 -15 -21 -15 -19
~aigo adim -17 -18 -17 -27
~disa a -24
~umpl m 19
""",
    """
by_@insurer du 16 -16
carro$ bdoqrv -19 -18 -23 17 -18 -20
is__@medicine i -18
take_me acdghijkmnosu -20 -17 -35 -23 -35 -23 -23 -26 -18 -39 -30 -28 -31
tell__a m 18
~sts mu 21 -21
""",
    """
have__@day it -16 18
park adgipqu -25 -17 -16 -20 -22 -16 -26
pero__el abmo -20 -16 -15 16
pocket m -21
~amen bnuv -23 -19 -15 -20
~clam m -18
~qui cdefghjklmrt -34 -18 -56 -52 -31 -40 -28 -18 -17 -22 -17 -35
""",
    """
ciudad j 17
got_in pq -16 16
is__while a 16
not:@treat mo -17 -17
se_@vehicle hm 22 -19
~done ilmnoruv -17 18 -30 -17 -15 -15 -24 -19
""",
    """
disponible$ c -16
i_want abdghjlnoqruv 17 -39 -26 -44 -20 -29 16 -16 -19 -27 -25 -17 -41
the__was abdijnpqrstu -26 -25 -20 -20 -23 -16 -20 20 -19 19 -17 -17
will__help u 18
~ead> aefghjkmnpstuv -21 -20 -17 -42 -26 -34 -21 17 -21 -24 -27 -25 -27 -31
~ris dgjmo -21 -22 -20 -25 -23
~var> k 18
""",
    """
a__about bi -15 -29
i__would lmno -19 18 -16 -15
me_any lm -16 -17
no__mas bgiklmoquv -26 -16 -26 -22 41 -39 -20 -16 -19 -21
porque l -15
~<mil abiou -19 -19 -16 -23 -21
~abur dhjr -16 20 -21 -19
~keep abcdijpqrt -22 -17 -21 -26 -19 -22 -23 -27 -17 -18
""",
    """
cierran adghjmnoqru -25 -20 -17 42 -16 -42 -25 -29 -18 -17 -18
es_# dm -24 21
fridays hlmq 21 -15 -25 -15
my_@pay bdgimnpqu -24 20 -19 -21 17 -32 -16 -20 -25
nails abdghjquv -16 -15 -19 16 -19 -19 -17 -22 -19
probl* abcdegjlv -22 -21 -15 -21 -17 -19 -15 -19 -18
~saf djnsu -23 -16 -20 -15 19
~tra acehjlmt -31 -23 -46 -17 -23 -33 -21 -24
""",
    """
do__another mov 15 -26 -21
finally o -16
hola bcdefgijklmnopqrstuv -23 -20 -28 -24 42 -21 -30 -22 -28 -21 -43 -23 -28 -20 -30 -22 -19 -23 -33 -22
let__get o -17
lined_up abimpv -17 -19 -17 -18 20 -17
prefer m -19
una__favor o -16
~<fac beijlnoqrv -24 -18 -20 -21 -23 -19 -21 -21 -20 -18
~<qua mqu -22 -15 16
~ama aceghinpqrtuv -23 -22 -23 -30 -29 16 -35 -28 -33 -27 23 -21 -33
""",
    """
^go adefghijklmnopqrstuv -21 -24 -46 -37 -32 -17 -26 -29 -21 16 28 -28 -18 -27 -29 -31 -26 -30 -33 -34
about_# m -16
am__the gijkmnos -17 -25 23 -21 -17 -23 -25 -25
el__@insurance b -17
me_do a -16
mi__me bdfjlmnprstv -16 -22 -18 -22 -34 -62 -16 24 -23 -24 -18 -24
not:contact l 24
of__@drive u -16
the__my acdjlmnp -25 -17 -27 -28 -24 -32 -30 18
""",
    """
any__coming am 15 -19
med dm -17 -15
my_last gmu -21 18 -17
week__is o 15
~<ato m -15
~elac m -21
""",
    """
donde__mi m -16
gave__number i -16
i__a bcdefghjklmqst -24 -50 -34 -26 -27 -33 -68 -27 -29 -31 18 -26 -40 -49
i_make bnu -18 -22 -21
quiero_mas abilm -17 -17 -17 28 -22
~<bu bcegijknqu -30 -42 -36 -20 -29 -22 -45 -42 -15 -26
~eant abl -29 -22 -18
~gain acehikoqrstuv -22 -25 -21 -29 -38 22 -18 -31 -18 -15 -25 -40 -29
~rees cefglt -17 -17 -15 -16 -16 19
~st> cefghijkopqv -34 -70 -73 16 -18 -35 -25 -31 -19 -32 -18 -26
""",
    """
@relative__@fetch amnp -18 -21 -26 29
do_this bdhlsv -20 -23 -25 -24 -24 -17
esta__el gijlmq -18 -15 -18 -17 -20 -16
prepa* abgj -20 -19 -27 -16
sent__my im 19 -20
~<hea acfghjkmpq -31 -16 -17 -29 -23 -21 -18 -22 -25 -31
~lt> imnosu -21 -25 -16 -17 26 -16
~mane abdijlmnuv -22 -16 -19 -22 -17 -15 -24 -18 -21 -19
""",
    """
not:y gpq -16 -17 18
they_do adjmu -18 -22 -16 -20 23
~endr bdmn -16 -18 -24 -17
~nue> l 17
~twor m -15
""",
    """
@open_@late jr -18 -24
@stop_talking dlm -16 -21 17
depre* adgimnu 20 -19 -20 -16 -22 -17 19
fechas a 16
my__no mopq -19 -17 -15 19
on__home hpqr -15 -17 -22 -18
opening$ m -20
tired ms -18 19
~<dor abdgjmnoqu -18 -16 -16 -17 -16 -21 -18 -16 -22 15
~ais> m -17
~ajo acglntuv -22 -23 -27 -22 -31 -16 -31 -20
~cle abcdghjlnru -23 -21 -16 -28 -23 -18 -21 -24 19 -21 -27
~enta abdhjorsu -17 -19 -29 -20 -26 -21 -17 -27 -31
~eps> m -17
~tore ahjmo -17 -18 -16 22 -15
""",
    """
carta__mi im -15 16
many__@stop lm 17 -16
tienen__para mov -28 -24 -23
~<ab cdefghjklnqrstv -37 -20 -37 -37 -18 22 -26 -25 -18 19 -31 -17 -26 -33 -15
""",
    """
@hello__sacar a 17
el__o v -15
jessica m -15
makin* amnr -15 17 -17 -23
mande* abgmnoquv -20 -19 -29 -25 -16 -21 -20 -22 -17
not:buscarme pq -17 15
not__anyone m -23
point mu -18 18
tengo cefhklmrtu -28 -24 -32 -31 -19 -26 -37 -32 -29 -17
the__in abgijklmnopquv -25 -18 -16 -22 -47 -22 -17 20 -27 -23 -22 -25 -28 -18
~<whi abdfijklnopqstv -16 -23 -35 -16 -27 23 -18 -27 -31 -25 -24 -27 -19 -22 -20
~gene a -15
""",
    """
@hello_you f 16
^# abcefghjklnopqrsuv -41 -49 -41 16 -40 -37 -55 -42 -35 -29 -42 -24 -39 -42 30 -38 -52 -51
can_do bdjmnpu -17 -16 -17 -24 -20 18 -24
is_@food dijnostu -20 -16 -16 18 -17 -19 -16 -21
owe adgijlmnoqtuv -20 27 -22 -21 -22 -18 -24 -23 -20 -18 19 -23 -17
~<str cdgijkopst -16 -25 -26 -16 15 -24 -25 -35 -31 -17
~jkk em 18 -17
~mig dgjlmou -24 -24 -21 -19 -31 -24 -27
~yon abdgjlnoprs -22 -25 -29 -20 -23 -26 -25 -18 -18 -20 -19
""",
    """
en__attend am -17 18
get_these u -15
of__records im 16 -17
se_pone n 16
~ban> almu -16 17 -19 -20
""",
    """
@stop__@traffic klmr 28 -16 -24 -17
now$ cdefgijlnoprtuv -42 -37 -35 -42 16 -49 -64 -27 -48 -21 -15 31 -37 -54 -38
of_you mu -19 -17
~unts d 15
""",
    """
^se abefghijklpu -36 -37 -46 -45 -33 -44 -19 -44 -55 -59 -64 -62
el__si bo -20 16
filled_out n -19
know__i du -17 -19
put_the dik -16 15 -15
~<gu cdefjklnosv -18 -21 -28 -16 -23 -41 -42 -27 -40 -33 -22
~nger aghijkmps -33 -20 -16 -28 -20 -19 -32 -17 -16
""",
    """
@cancel_what abgmo -19 23 -16 -24 -21
que__del a -16
room$ jp -15 -17
said__@cancel bm -17 20
~eeks m -19
~gol nu -17 -29
~rdo gnpq -19 -18 -21 -18
""",
    """
^@animal m 17
^pulling br -19 16
did__get adgijln -20 17 -19 -22 -21 -25 -16
otro__hay am 17 -16
~<hab cefghjlnopqrt 23 -20 -18 -27 -30 -23 -31 -34 -31 -17 -39 -27 -21
~<jes m -15
~aid> cfghijqrstv -22 -19 -18 -26 -21 -25 -16 -32 -34 -27 -25
~meno gu -19 -17
~nit abfjklqrsu -20 -21 -17 -17 -20 -21 -22 -22 -22 -30
~rap> b 16
~stan abjklmnopqru -20 -16 18 -27 -32 -28 -31 -30 -26 -29 -41 -23
""",
    """
a__lol m -20
lista__@day bm 17 -18
way__is m -15
~goe djmnp -22 22 -33 -20 -17
~ren> gkpqrsu -16 -18 -16 -19 -15 -16 -18
""",
    """
i_revoke lm 17 -17
jj em 24 -27
was__@drive mpq -22 -20 19
~aza adhjmuv -17 -23 -17 23 -19 -19 -16
~gary blmv -15 -26 -27 37
~ger aceghjklmnpsv -28 -24 -20 -36 -19 -16 -35 -19 -16 -17 -17 -32 -18
""",
    """
does__show m -15
for_@food dghmn -18 -17 22 17 -24
garage adhijn -18 -23 -25 -17 26 -17
porqu* l -15
want__again kl 20 -22
~poin mu -18 18
""",
    """
@move__para ao -21 18
day__we o 16
puse__querer k 15
questions_for im 19 -25
~<gui abinrs -19 -17 -24 -21 -18 -20
~oom> abcdghiklmrtv 16 -28 -18 -31 -28 -26 -27 -20 -27 -23 -23 -17 -26
~xyge m -16
""",
    """
@medicine__of mn -16 18
@visit__@person o -18
but_@day m -16
de__para i -17
someone_else ao -26 -29
to_a dglnpqr -21 -21 -16 -40 -19 -18 -18
treatment ghijkmnpqrsv -36 -23 -23 -22 -31 -47 -23 -18 -27 -24 20 -18
~<ma abcdefghjkpqrsu -27 -17 -42 -40 -75 -34 -29 -16 20 -16 -49 -35 -39 -27 -19
~bvc em 19 -18
""",
    """
^epa efm -19 22 -20
blocked m -18
do__want acjkt -43 -19 -25 -35 -18
my_# abcdeghijklmnoruv -20 20 -16 -26 -25 -17 -17 -26 -18 -18 21 -37 -29 15 -40 -20 -18
results m -16
who__@wrong imuv -19 -19 -29 26
~bajo acglnquv -20 -17 -25 -17 -28 -21 -29 -15
~epp m 16
""",
    """
@relative__but m -20
be__when h -16
place adhilnu -15 -26 -19 -24 -16 -27 16
presc* mu 20 -16
pueden__mi imno -20 -21 -21 -16
~cted adino -17 -15 -15 -18 -16
~erdi diklopqsv -18 -18 -15 -17 -16 -17 -15 -17 -19
~jkj em 17 -18
~mome t -15
~susp mn -16 18
""",
    """
can__bring mn -16 16
cuenten gilmnq -16 -20 -18 -21 -23 -16
no__no a -16
not:@english bcdgilmqrsuv -23 39 -19 -32 -17 -19 -47 -24 -16 -17 -21 -24
out__or m -16
the__set h -18
~effe n -16
~es> abcdeijklopt -15 -37 -19 -24 -94 -26 -44 -29 -31 -29 -16 -35
~its> m -22
~omb bdino -16 -20 -15 -19 -17
~sei m -17
~wqwq em 20 -20
""",
    """
#_or du -15 -15
please$ defjmnopqrstv -34 -28 -21 -20 -55 -18 22 -16 -26 -25 -18 -39 -58
spots ai 19 -18
to_speak c -17
wait__i n -17
~<gi cefhjknqstv -22 -17 -20 -31 -20 -33 -26 -18 -33 -22 -27
~ngan bgmnr -21 -16 -32 -17 -15
""",
    """
i_needed mt -19 18
if_i bcijklmopqstuv -24 -18 -33 -25 -18 -32 -23 -18 -29 24 -35 -19 -20 -23
stay_with q -18
up_the bhijq -19 -25 17 -21 -16
~kic abiu -15 -17 -15 16
~reo> bjnosuv -17 -16 -16 -20 15 -22 17
~roke djnopu -20 -15 -23 -16 -19 -19
~tuc abdgijlmv -21 -16 -16 18 -17 -25 -18 -25 -18
~zco im -17 -16
""",
    """
@fetch__y d -18
^alta defiklmr -20 -22 -21 -17 28 -23 -29 -17
does__cover u -17
not:boy b 17
saco__@visit am 16 -19
trip dhju -20 -16 -19 20
you__all dgh -21 -18 -21
~aig abdeghijkloq -25 -18 -23 -20 -23 -16 -21 -18 -16 -21 -16 -23
~ame defhlnpqrstu -46 -61 -35 -37 -23 -43 -40 -40 -58 -34 -31 -29
~ish dghijkoquv -24 -28 -17 -24 -19 -16 -17 -23 -27 -21
""",
    """
coworker im 17 -21
fecha* a 16
go_ahead m -24
his abdghijklo -36 -28 -25 -20 -21 -19 -19 -24 -26 -18
just_saw m 16
the__back ikr -17 20 -19
to__please bijl -17 -18 -18 -16
~bou cefghst -22 -23 -27 -40 -40 -16 -28
~omie a -19
~oos abm 30 -17 -16
""",
    """
@call_do l 17
@drive__and q -25
^what abceklmopqrstv -44 -65 -46 -31 -49 -27 22 -72 -48 -18 -37 -72 -75 -57
antes_no no -21 18
of_@symptom mn -19 -19
which abdijlnopqstv -25 -22 -29 -20 22 -25 -29 -18 -18 -20 -18 -21 -19
~ard> fghijkrt -21 -30 -15 -21 -25 -26 -32 -16
~copy ef -17 -16
~rle> knop -17 -18 -19 -17
""",
    """
days__@place hm 18 -15
drop admpru -27 -19 -34 -25 -28 -24
got__the ao -27 15
hay_un adnor -16 -21 -22 -15 17
lady__me q -15
""",
    """
got_anything dmn -22 -18 -16
it__same mos -25 -15 -16
my__same m -18
next_two o -15
please__and b 17
what__about dm -17 -24
~ing> cegijkoqrtuv -60 -52 -19 -25 -23 -25 -15 -22 16 -16 -23 -21
""",
    """
^hablo i -15
am_@symptom gmv 20 -18 -17
and_will m -15
far dhju -18 -21 24 -20
have__@drug n 15
mi__a uv -16 -18
not_but q -15
senor* m -27
""",
    """
@relative_de abdlnorsuv -24 -21 -19 -19 -29 -20 -19 -18 -18 -18
wake a -15
~mat bdmoqrs -21 -26 -19 -26 -21 -17 -16
~ole> agijlnorsuv -24 -24 -27 -28 -29 -17 -24 -19 -23 -23 -18
~ort adefghksu -38 -21 -33 -36 -25 -43 -26 -29 -53
""",
    """
calendar$ b -22
not__# ahmpqruv -16 -22 -38 -21 -18 -16 -25 -23
~esad dmu -19 -27 -16
~mon> ahsu -15 -18 17 -17
~pull abdghijklmnpqrsu -23 18 -21 -16 -17 -25 -19 -17 -16 -20 -17 -17 -19 25 -18 -17
~raid n -18
~rau m -15
""",
    """
^took efjlm -24 21 -18 -17 -30
nobody$ q 15
que__ahora agmn -17 19 -20 -16
today_is h -17
us__day m -17
~<bat amoqu -20 26 -17 -20 -15
~smen lm 16 -18
""",
    """
break e -15
off__# r -19
records__@clinician m 15
todavia_no s -15
~<som defklmnrt -16 -22 -27 -24 -25 -23 -27 -35 -42
~olis m -27
~orms m -15
~ress bcdgijlmpqv -22 -16 -36 20 -20 -22 -21 -19 -18 -19 -16
~rip> bhnu -17 -20 -23 22
""",
    """
^nix bm 20 -20
error l -16
form djlmnopqrsu -23 -22 -17 16 -20 -27 -15 -19 -16 -18 -16
i bcefhklnopqst -18 -36 -125 -124 -38 -20 -22 20 -24 -40 -15 -36 -46
just__day o 17
tener su 19 -16
~acie bdfghiknrsu -21 -16 -16 -21 -17 -17 -15 -21 -22 -15 -16
""",
    """
de_parte mu -17 20
do__still m -16
unsub$ eflm -22 -16 24 -30
withdraw b 15
~eir aeflmnr -20 18 -20 -15 -28 -20 -17
~fe> afghijlmnpsu -22 -17 -18 -19 -20 -27 -17 22 -27 -18 -21 15
~igh abcdefgijklopv -20 -28 -45 -22 -53 -44 -16 -26 -18 -21 -39 -19 -32 -34
~lim adgjoquv -19 -23 -24 -25 -19 -16 -24 -20
""",
    """
mess__it n 16
to__@relative dgjklrv -16 -21 -17 -17 -18 -17 -21
~<bus abcdijklnst -15 -15 -21 -24 -29 -20 -22 -30 -25 -25 -23
~ande bdghnopstuv -34 -23 -34 -29 -34 -25 -26 -27 -20 -16 -33
~ere> bdeklnoptu -17 -16 -39 -43 -20 -16 -20 -18 -43 -30
~pere blmoqv 17 -20 -25 -19 -16 -16
~vece a -20
""",
    """
need__i m -30
not_forget bt -15 15
quien_me abklmv -30 -20 -22 -34 -42 -42
to_@english bcgkmo -19 32 -18 -17 -27 -18
~kl> eflm 27 -19 -16 -27
~nomb m -16
~orra mv -27 -20
~sta bdefgikmoqstuv -33 -28 -77 -16 -20 -15 18 -19 -32 -18 -19 -18 -26 -22
""",
    """
have__wait nqu -22 16 -17
me__that m -17
need__be bdm -18 -22 -19
~ezo> m -17
~toca s -17
""",
    """
@visit_you m -18
la__o ms -26 -17
remove acdgikopqruv -24 -15 -15 -15 -23 -16 -18 -16 -22 -20 -19 -29
~ade acefghiklmnopqrt -27 -27 -16 -26 -15 -34 -35 -31 -26 -16 -20 20 -15 -41 -26 24
~dom ajl -18 -15 -16
~iffe adij -17 -20 -19 -19
~wer> abdgjr -17 -16 -17 24 -16 -19
""",
    """
after__home q -19
enough$ m -16
go__to ck 17 -15
tengo__a n -16
you__@relative cdmnqu -23 -16 25 -19 -23 -22
~<thi defhijnopqrt -16 -19 -16 -24 -17 -25 -49 -42 -36 -47 -30 -26
~dej acefikrtuv -40 -33 -29 -33 -31 -32 -18 -22 -43 -36
~iuy> e 17
~moke mn -19 21
""",
    """
@place_es ghimu -20 -19 -17 -25 20
i__truck m -20
is__room mno -22 -19 18
muy_amable t 19
want__@visit l -15
y_la d -17
~sfe i 17
""",
    """
a__que adnpv -26 -17 -16 -18 -16
dis$ abcdefghijklmnopqrtu -22 -17 -20 -31 -29 -32 -30 -23 -31 -32 -19 -22 -45 -22 -18 -18 -25 -18 -23 38
for__with m -17
parte u 17
type dgju -19 18 -23 -16
~atra abj -22 -18 -15
~jenm ablmr -16 -18 23 -20 -17
~nsid amou -21 -25 -15 -18
""",
    """
and__need n -16
deliv* m 15
got__message u 16
numbe* bcefhmnoqrst -30 -25 -19 -22 -32 -26 -27 -29 -23 -23 -25 -25
podcast$ m 17
~isa> amn -15 16 -22
~nco ahlnop -26 -25 -17 -20 -23 -15
""",
    """
is_it abceghijklmopqrtuv -27 -38 -25 -37 -65 -20 -41 25 -42 -52 -43 -33 -67 -22 -49 -50 40 -39
ma abcdimnoq 23 -15 -15 -17 -18 -21 -18 -18 -17
many__do dn -33 -18
mensaje$ gim -20 -20 -22
please__text im -16 -15
spot__coming bmr -18 -16 18
~<noo mo -20 18
~empr cdfgjlrs -18 -21 -20 -28 -24 -21 -20 -25
~sie cdfgjklmnrstv -20 -33 -17 -29 -35 -16 -19 -17 -15 -22 16 -17 -36
""",
    """
#__my m -24
=said:help abcdefghijklmnopqrstuv -28 -55 -54 -61 -46 -59 96 -63 -62 -69 -54 -38 -49 -25 -35 -36 -72 -55 -58 -31 -55 -47
a_day gjnu -16 -15 -23 -22
al_lado jm 21 -19
i__moving ao -15 -20
i__there abcgikmnou -17 -19 -16 -34 -36 -18 -16 16 -30 -18
no__esperen bmr 23 -21 -16
the_success dmu -17 -18 17
~aza> dhjmuv -20 -17 23 -19 -18 -15
~itho lmu -16 -32 -22
~pat gjlmnqrsu -24 -35 -23 -15 -16 -23 -18 -18 -27
~sema bdgijkmnp -26 -23 -19 -29 -22 -17 -29 -26 -17
""",
    """
inscribirme$ l -18
not:ayuda adgq -16 16 -24 -15
not__so m -15
you_do bcefgijlmnoq -20 -22 -17 -20 -23 -21 -42 -17 19 -41 -21 -30
~lta cefghklmnstuv -24 -30 -28 -32 -28 26 -45 -36 -34 -16 -23 -41 -25
""",
    """
^puedo abcfghjkmnprst -39 -35 -22 -20 -41 -32 -27 -20 -59 22 -23 -25 -22 -18
^who bcdefghjklnoqrstu -52 -53 -19 -58 -51 -50 -51 -54 -50 -54 -49 -53 -16 -48 -49 -47 44
a_otro bo 16 -16
asking dhlpru -21 -20 -26 -20 -18 -26
need__# admno -26 -16 23 -21 -18
noches f 16
~<dea hjklnpsu -18 -22 -20 -29 -20 -15 -19 -24
~cep bcdefghijloprstuv -21 -20 17 -20 -24 -15 -28 -32 -27 -26 -17 -17 -17 -18 -17 -30 -23
~efer abdghkmnpqtuv 23 -26 -26 -21 -18 -21 -38 -19 -18 -18 -17 -25 -16
~omi cdefghijklqrtuv -19 -44 -24 -27 -39 -33 -38 -17 -18 -41 -24 18 -20 -44 -31
~orn> hjm -17 -21 28
~ws> dijmop -22 -17 -18 21 -19 -19
""",
    """
costo admu -17 27 -18 -17
good_@day m -23
so__can mo -22 -22
~<as abcefhjklnoquv -25 -17 -43 34 -43 -45 -27 -16 -19 -29 -18 -20 -36 -24
~<mex mu 15 -15
~am> ceghijnpqrv -25 -25 -29 -26 -22 -29 -23 -27 -32 -30 -31
~chan cdfghjlpqsu -15 -46 -16 -28 -22 -28 -17 -19 -19 -26 -31
""",
    """
@person_get mu -20 22
^quede mnoqs -20 -17 -19 -18 27
are__new ahju 23 -23 -20 -17
~env iluv -17 18 -20 -16
~mos> cghijkmnot -19 -28 -28 -18 -29 -22 -38 -27 20 -17
""",
    """
have__driver n -16
mandando__@texts l -20
ubi$ abgijklmoru -26 -22 -20 -24 31 -19 -20 -24 -19 -22 -16
~ayi l -21
~tran abcdghijlnopr -33 -30 -18 -34 -23 -21 15 -20 -21 -25 -23 16 -23
""",
    """
baile* q 16
da_@ride q -17
not_know cdehjlmprtv -28 -32 -15 -17 -17 -24 -15 -20 -19 -17 17
se_puede hijkmpqrs -21 -51 -31 -23 -54 -24 -26 -30 -36
voz imu 20 -23 -19
~hav defghlmoru -17 -29 -32 -24 -23 -26 -18 -16 -46 -18
~tsi nqu -15 -15 -24
""",
    """
@book_me abio 16 -20 -18 -19
@drive__back p 15
am_so abdlrs -17 -30 -17 -18 -18 26
amiga p -17
anyone__these i 16
give__chair m -15
gold nu -15 -15
gps abcdijkmopqru -29 -23 -18 -19 -18 30 -15 -41 -32 -25 -18 15 -19
movieron o 16
my__too m -19
need__for aio 15 -17 -17
not:borren m 16
what__side jm -23 21
you__write g -16
~seen abmn 22 -17 -19 -21
""",
    """
@book_my am 21 -22
aqui_no gmuv -15 -25 -20 23
boss lmq -16 16 -16
have__bring n 20
i__shave n 18
is_@drug m 17
later$ abcdehiklmpru -23 -31 -18 -18 -17 -25 -21 -17 -20 26 -17 -19 -19
my__or bmn -19 -29 32
was__my b -15
you__asking bgu -18 -20 -16
~<cin m -22
~cor abcdefnpsu -44 -38 -17 -21 -23 -23 -52 -15 -17 -21
~inf abcdijlnrsu -22 -20 -15 -17 -22 -17 -21 -16 -20 -16 25
""",
    """
@treat_@treat u 21
after__one m -16
dije abdijlnqr -25 -18 -15 -18 -16 -21 -15 -24 -16
ketamine defghijklmnopqru -37 -21 -19 -32 -21 -32 -30 -17 -24 -20 -24 -28 -17 -25 -17 42
~<reg dgjlnq -24 -27 -19 -25 -20 17
""",
    """
meter o -17
should__bring q -16
the__see ah -19 20
you_to hjm -21 17 -17
~lanc gou -18 -17 -20
""",
    """
/$ em 18 -22
check bgijnqst -17 -15 -15 -18 -23 -24 -16 -17
i__her nq -16 -17
i_chickened m -19
know__that mu -16 -18
my_plan dm 15 -17
polis* m -20
~<ex abcefhjklnpqtv -49 -23 -37 -34 -33 -50 17 -32 -40 -45 -39 -22 -28 -49
~<ide bchijkmo -20 -22 -15 -29 -22 -18 -37 -19
~kil adgiknopqr -21 -20 -16 -23 -22 -22 -27 -17 -20 -19
~pes ln 17 -15
""",
    """
again abcehikoqtuv -20 -36 -27 -20 -28 -40 24 -15 -29 -23 -39 -28
is_@open j -20
my_knitting mn -17 17
not:quiero acgikmoquv -49 -28 -17 -39 -25 26 -33 -27 -30 -25
teeth u -23
what__@price dghiju 19 -23 -19 -23 -34 -23
~atoe mn 17 -20
~frea i -16
""",
    """
all_@call hq -26 -22
dia_les mn 15 -16
my__coming aboqr -29 -18 -19 -19 -21
not:back bgjm -24 -17 -19 -21
""",
    """
depos* adijq -16 16 -19 -15 -16
dolor$ dm -16 16
good__come m -16
la__hoy m -16
me_@call bchilmoqsu -20 -18 -17 24 -18 -22 -19 -20 -15 -16
mi__@cancel p -21
~ben befghijkmnoqsv -22 -21 23 -31 -31 -27 -23 -30 -22 -26 -17 -20 -22 -22
~eah mpq -23 16 -20
~eci cdehjnopqrsuv -17 -26 -29 -19 -20 -19 -29 -16 -50 -19 -29 -34 -45
~gle adhmnqu -27 -20 -18 -16 -26 -17 -17
~ndig m -19
~yer abcdgijknopqrsuv -23 -27 -19 -29 -24 16 -25 -17 -24 -16 -19 -21 -26 16 -29 -23
""",
    """
@visit__my inou -15 -16 -18 -20
a_later mo -22 17
about_bad m 17
forget abdgijosuv -24 19 -15 -23 -18 -33 -21 -16 -24 -18
luz djlm -19 -20 -19 30
take__@symptom mns 19 -19 -18
~<ci abdghjnpv -29 -24 -29 -28 -24 18 -22 -18 -19
~sin abcfijklnopqstu -24 -17 -22 -18 -19 -34 -19 -21 -28 -30 -16 -35 30 -33 -32
""",
    """
and__to b -22
my__away o -20
no_@thanks bdghlmqrtv -32 -21 -19 -23 -26 45 -16 -20 -51 -16
not:@relative bmq -18 -29 20
quien__esa u -21
~oem> m 16
~war bdilu -20 -18 -23 -21 -20
""",
    """
@vehicle__after jnoqr -15 -20 -19 24 -18
no__las m -16
one aefhklmnorsuv 24 -48 -45 -61 -59 -38 -38 -42 -15 -32 -21 -24 -27
this_and dmu -19 -22 26
~assi abcegikm -16 -18 -15 -17 19 -20 -15 -15
~cha> dejklmnrs -30 -16 -18 -24 -22 -35 -22 -18 -22
~eat cdefhijklopqs -29 -38 -22 -21 -36 -20 -37 -28 -26 -31 -28 -23 -25
~nste adgu -25 -22 -19 -19
""",
    """
billed dmv 17 -20 -18
during am -15 -18
got__last lm -21 15
refill__my im -22 21
~ajo> acglnstuv -17 -22 -26 -18 -28 -31 -15 -29 -19
~emel mo -21 22
""",
    """
@ride__@relative mpq -20 20 -20
arizona dgi -15 -16 -19
ey abcdefhilmtuv -16 -16 -16 -16 -25 30 -15 -21 -19 -28 -21 -21 -18
~<lm em -23 19
~nect m -17
""",
    """
pasa_por p 17
~equi alrs -21 -18 -15 -16
~iud ju 16 -16
""",
    """
#_you ehjmrv 23 -16 -18 -28 -15 -15
ese__dia a -19
i__@insurance n 15
long_will u -16
you__not gm 17 -23
~uda abefghlnopqrstv -16 -18 -33 -34 24 -26 -40 -28 -29 -26 -30 -21 -25 -26 -34
""",
    """
? abdefhijklmnprstuv -20 -87 37 -154 -53 46 -42 22 -90 -67 -86 35 -92 -66 -45 -134 36 -72
again$ abceghiopqrstuv -41 -34 -21 -19 -23 -22 -31 -34 -32 -26 -33 -30 -17 -32 -25
gna mr -21 18
no_comprendo m -16
not:my bcdhjklnv -38 -21 -29 -16 -25 -19 -27 -26 20
on__list giklno -18 -21 17 -24 -19 -17
terapeuta abmpu 28 -15 -25 -15 -16
~<em cdeghjku -27 -36 -25 -21 -25 -20 -29 -23
~<gus gklqsu -22 -19 -23 -16 -18 -20
~erci an -19 20
""",
    """
en_@date bjmnr -20 -24 -23 -15 -16
in__@body m -15
name_is m -20
not:pararan m 16
yep pq 18 -19
~loud m 16
~pict m 16
~ume> acgiklu -15 -16 -22 -24 19 -25 -20
""",
    """
language$ cm 21 -23
on_your m -21
perdo* gn -18 -15
sec$ efm -22 -17 20
the__goes msu -16 18 -18
vecino abm -15 -15 18
you_said amnu -15 -24 26 -20
~solo abim -17 -27 -16 -25
""",
    """
@cancel_i p -17
@person__no m -20
maneje v -15
or_right jm 15 -16
what__should u -16
with__the m -21
ya_pueden k 20
~elp bcefghjklnoprstv -33 -32 -33 -32 30 -22 -30 -33 -27 -35 -29 -31 -29 -30 16 -39
""",
    """
#_i o -16
@visit__i mn -20 -25
it__off mn -17 -24
me__about u 15
not:le cgv -17 17 -16
owe__day dm 18 -16
~<kni amq -19 16 -17
~ocee au 18 -20
~sent acdhiknoqtuv -25 -18 -28 -19 16 -16 -28 -26 -19 -16 -26 -25
""",
    """
@cancel__plis b -15
^ando bcdhijklopuv -26 -16 -28 -27 -19 -19 -27 -24 -18 -25 -19 -30
us$ m 17
~cad ahknopqrs -25 -18 -17 -30 -22 -18 -21 -17 -20
~cov adghijlmnoqrsv -22 20 -17 -17 -22 -18 -20 -28 -16 -23 -28 -20 -16 -15
~oin cehijklnostv -15 -23 -22 -21 -25 -32 -27 -20 -16 -22 -31 -22
~trad bimno -15 -21 -27 -18 25
~ueg adgmopqsu -16 -16 -16 32 -21 -17 -18 -19 -18
""",
    """
@food_@food mn -23 23
@relative__of n -15
need__@pay dm 16 -16
the_last am -19 -20
water adijnqu -16 -29 -17 -15 24 -22 -27
~llor s 20
~othe dhimnpqrs -19 -27 -39 -17 -20 -36 -22 -27 -26
~tead adgn -22 -19 -19 -28
""",
    """
am__supposed m -15
easy abjn -16 -16 17 -17
i_took mq 16 -16
regar* u 15
~<ap abcdefijnoqv 16 -34 -39 -24 -32 -27 -41 -43 -41 -23 -16 -34
~dy> bcdegkmorstu -18 -36 -34 -33 -45 -51 -31 -17 -18 -26 -41 -30
""",
    """
$ em 16 -20
@drug_@drink n 17
@treat__not am -24 -20
^all abdfghjnpq -19 -18 -19 -22 -16 -16 -15 -16 25 -24
^which abcdijlnqrt -23 -20 -25 -27 -16 16 -23 -27 -18 -35 -19
can__that bdgmnu -15 -21 20 -38 -20 -20
ida__vuelta p 16
kind__is m 15
que__la afghijknpv -25 -25 -29 -18 16 -33 -20 -19 -22 -24
you__still amnqrs 22 -25 -18 -20 -25 -23
~atte mnou -22 21 -21 -19
~ift abdinu -20 -15 -19 -16 -16 -17
~oras dhijmopru -17 17 -18 -17 -19 -24 -17 -22 -22
""",
    """
do__press gmnu 20 -21 -20 -19
enfermo abcgklqrsuv -18 -27 -20 -16 -16 -22 22 -17 -18 -19 -19
she__@drive mnp -19 -16 19
would_a m -19
~aber ilmo -22 -19 -17 -20
~col abcdgijkln -23 -15 -17 -22 -28 -21 -21 -16 -20 -23
""",
    """
de_esa m -22
i_must m -16
is__now pr -16 -20
me_queda moq -24 25 -15
not:veo jm 18 -19
quienes adpquv -19 15 -17 -20 16 -21
undo_that m -23
us acdefgjlmnopsuv 16 -23 -34 -22 -21 -29 -26 -20 -29 -28 21 -18 -32 -36 -20
what_will dgmn 25 -17 -30 -18
~unt celmprtuv -37 -28 -30 -17 -18 -31 -17 -21 -24
""",
    """
asi_que m -23
family adglnu -18 -24 -16 -19 -18 -24
hon lmuv -15 -23 -17 21
my__a abdmnpr -19 -20 -24 18 -24 -33 -18
my__told m -15
que__ustedes almqu -23 -15 -26 -16 15
~ton> gu -15 -18
""",
    """
@ride_home o -17
get__my bcilm -15 -18 -22 -20 19
not:den l -18
to_turn jmo -17 -26 -15
will__@relative abdnqr -26 -22 -18 19 -25 -20
~ano> bdeilmpruv -24 -15 -17 -37 -24 -19 -22 -18 -21 -40
~como bcehinoprtv -19 -15 -33 -50 -60 -17 -47 -30 -29 -20 -51
""",
    """
@book$ acegijklnopqrtuv 31 -24 -16 -25 -25 -24 -28 -29 -30 -35 -18 -29 -29 -25 -28 -24
@drive__is mnq -26 -16 18
car__way m -18
consiguieron m -15
manager aijlmu -17 24 -17 -16 -21 -19
papel* jlmqu -16 -16 -17 -16 -19
road mu -17 -17
~cond mn -21 -16
~expl abcdgjklmnopqrsuv -25 -23 -18 -33 16 -30 -19 -22 -27 -24 -24 -17 -21 -19 -17 17 -20
~fkdl em 20 -18
""",
    """
a_job aijmn -17 -20 -16 22 -19
asi dghijouv -15 -18 -19 -20 -19 -17 -28 -23
i_typed m -19
is__ready i -15
mi__le op -17 -18
suit mn 16 -16
ya__quien pq 22 -21
you_have bgjlmnpqsu -59 -42 18 -29 -17 -52 -43 -16 -38 -22
""",
    """
and__is dlmq -28 -21 -46 19
baja__turno blm 19 -17 -21
directions_to jm -22 22
lol_i m -16
no_hay acdghsu -18 -20 -22 -20 -18 -17 -20
sick adimnoprs -24 -15 -16 -26 -17 16 -22 -16 19
what__like gm -18 -25
whole ijmou -19 -19 -32 -19 -16
~ains n -15
~eavi br -16 20
~elet abdio -16 16 -18 -17 -16
~ishe n -17
""",
    """
^skip be -25 -19
got_home bmopqrs -18 -19 -20 -22 -23 -18 32
my__has bn -20 -20
soon$ o -20
will__my blnqr -16 -16 -28 -24 -18
would__arrange a 19
~ay> acegjklnqstuv -38 -56 -67 -34 -28 -33 -29 -39 -16 18 -20 -21 -19
~nstr abhjo -16 -19 -16 -19 -19
~ntad m -23
~uda> bcefghjklnopqrstv -26 -23 -24 -26 26 -20 -27 -21 -29 -22 -26 -18 -31 -22 -19 -19 -22
""",
    """
an_hour ah -17 -16
anything__do n 17
do_with u -17
i__get bcdghjlmprtuv -15 -23 -16 20 -22 -41 -28 -15 -24 -24 -17 -45 -25
what__goes jq 17 -16
~quea m -21
""",
    """
azul e -20
i__that gijlqtu -22 -16 -23 -22 -21 -19 -32
quiero_es im 15 -19
sacar_@visit a 21
servicio$ q -21
~ild adqtu -15 -21 -21 -17 -19
~oft dnu -18 -19 20
~ryi a 15
~tif abcgjklou -19 -19 -19 -20 -19 -16 -20 -16 19
~vot bm -15 28
""",
    """
#__are em 16 -17
@relative_ustedes mu -19 19
this__or m -19
~<bro djopu -21 -17 -19 -18 -20
~<odd gmu -17 -16 16
~ean defijklnpqsu -42 -24 -17 -35 -37 23 -32 -39 -29 -30 -22 -35
~ite> afijlqrtuv -17 -22 -17 -25 -17 -15 -18 -15 -24 -18
~ongo abdfgijklopqsuv -26 -17 -26 -20 27 -36 -27 -22 -22 -29 -18 -21 -17 -34 -22
~spo defhjklnqsuv -42 -21 -23 -34 -17 -24 -41 -41 -16 -28 -38 -27
~uiv m -16
""",
    """
@howmuch__lo mu -21 -20
@visit__hora o 17
inscr* aclm 19 -15 -24 -23
this_using mu 18 -16
~<ag ceghijkmoqsuv -42 -39 -21 -46 -16 -19 20 -32 -17 -50 -18 -58 -43
~<ciu ju 16 -16
~<sal abehijklnoru -27 -21 -34 -18 -21 -17 -35 -24 -18 -21 16 -26
~elf bghjmrv -22 -22 -19 -18 -35 -22 -19
""",
    """
be__@late mpr -22 -19 24
cambie ov -25 -20
it_covered m -16
will__that o -17
~bec dnqu -21 -18 -16 -17
~pena am -15 -19
~pun bdgilmo -20 -20 -15 -23 -15 -30 -16
~uit abceghijmpqtuv -34 18 -22 -15 -33 -29 -38 -32 -19 -32 -40 -18 -44 -39
""",
    """
ketamina dghijlnopqru -32 -24 -18 -17 -19 -16 -20 -20 -15 -19 -20 24
me_hizo r 15
send__@place ijm -18 20 -19
total$ dm 20 -20
~<apl o 17
~dly mu -24 -19
~inv av -19 -15
~sque m -16
""",
    """
comod* m -17
emerg* u -18
good_do lm 18 -17
tal defghjklmntu -19 -19 31 -22 -20 -21 -15 -20 -30 -17 -15 -28
~lack u -17
""",
    """
#__is adjmu -22 26 -21 -26 -16
@move__@english cmo 23 -18 -19
@relative_@insurer mpq -22 26 -23
de__sacaron m -16
decidi__no bm 20 -20
las__que m -17
site$ f -17
where_does djmnsu -18 -19 25 -16 -18 -24
~bef bcfgjklmpt -34 -20 -16 -16 -15 -17 -28 -21 -18 -15
~elo adehijnpqrsu -21 -20 -32 -16 -16 -21 -16 -18 -19 -20 -21 -22
~nel lmu -16 22 -18
~own cfgkmnst -21 -18 -36 -24 -15 -20 -20 -20
~punt bdgilmo -20 -20 -15 -23 -15 -30 -16
~saca bjv -16 -21 -17
""",
    """
@price_for adijmu -23 30 -18 -20 -18 -30
a_gym dm -15 21
does__car dgmnu -16 -15 23 -21 -18
get__by q -17
gustaria__el ai 15 -18
is__last m -17
la__para bdmnou -20 -27 -16 -18 21 -21
paso ilmu -23 -19 -21 -17
sera__eso d -16
ya__puede nop -21 -19 -25
~<kj elm 27 -16 -26
~hts adjnr -19 -16 -15 -21 -26
""",
    """
okay$ em -16 17
que__@move hmn 15 -22 -17
quiero_ir ablmu 20 -26 -18 -22 -16
why_am glmu -15 -15 -17 16
~<cua bcdefklmnqstv -26 -40 -21 -31 -26 -30 -40 -16 -22 -26 -20 -29 -40
~cts dgln -18 -19 -19 17
~lps> gmt -16 -16 15
""",
    """
driver__my mpq -27 28 -26
en_@vehicle no -26 -19
factu* u -16
i_@drive abdghiknoprs -25 -15 -22 -16 -16 -18 -19 19 -32 -24 -25 -26
interstate$ m -19
ready adiklmnoqu 20 -16 -28 -20 -16 -22 16 -15 -18 -17
what__text gm 16 -21
when_it mn 21 -21
~<hub afm -16 17 -22
~rri abegiklmoquv -27 -30 -19 -26 -23 -20 -28 27 -15 -30 -31 -27
""",
    """
a__# cgjkmqtuv -16 -18 -24 -17 -21 -18 -21 -26 -25
la__please ao -17 17
shop bklnr -17 -17 -20 -19 -15
~acti bdefgijkmnsv -20 -18 -18 -16 -23 -24 -15 32 -16 -21 -19 -17
~ener agms -16 -16 -23 17
~ilo u -17
""",
    """
el__@thanks t -17
list__the m -18
not:to acdfijmnst -35 -36 -47 -16 -38 -25 -20 -39 -27 -20
the_past hm -25 22
~ften dnu -18 -19 20
~ibi abdfjmprst -18 -28 -23 -15 -19 -26 -25 -22 -23 -16
~umm m -21
""",
    """
i_love lm -21 21
not:bien moq -21 19 -15
~<lk efm 25 -16 -23
~<the abcegjmtv -15 -25 -20 -46 -27 -16 -24 -39 -22
~azz m 15
¿__un djn -23 -19 -22
""",
    """
a__@open ajm -17 -18 19
else$ adv -31 -24 16
not:ever lqv 21 -15 -19
pelig* mu -21 22
scrap__@visit b 17
then$ aiklopru 19 -17 -16 -25 -26 -16 -21 -20
~edi> bgq -16 -17 -16
~edo> cefijklmruv -48 -24 -32 -25 -24 -43 -34 -23 -26 -40 -31
~ilit b -16
~oni> m 16
~uper abnopq -17 -15 -15 -15 -17 -15
""",
    """
^lmao em -23 19
can__@symptom mns -18 19 -22
leaving_for r -16
lost__job g -18
more acdefhijmnpt -19 -19 -29 -15 -23 -39 -23 -28 -35 -42 -22 -21
should__get amn -19 -15 26
~<wee cdfgijklmnopqrst -24 -35 -16 -29 -31 -26 -19 -31 -19 -37 19 -19 -30 -28 -22 -15
~king bcefjlosu -16 -30 -26 -45 -18 -49 -39 -18 -29
""",
    """
@visit__more bl 27 -20
bad__is m -16
hoy_es m 22
una__el bdm -20 -18 -23
""",
    """
for__booster a 16
just__one m -18
not:will p -17
say_yes m -17
thinking bu -23 -16
unsubscribe klu -32 16 -16
~oga aij -23 -19 -16
~stad adjmu -16 -20 -18 22 -19
~usic abdeilmopqsuv -16 -18 -18 -15 -18 -21 22 -23 -16 -16 -17 -22 -22
""",
    """
can__@drive ajknoprs -23 -19 -16 24 -28 -17 -18 -21
going__me bmr -15 -29 -15
not:bots ilm 22 -18 -24
~nail adhlnu -18 -19 -15 -17 18 -21
""",
    """
please__me bcgilmru -18 -22 -22 -23 -28 31 -26 -27
~<usa dfhjlnv -17 -15 -18 -16 -17 -17 -18
~erso u -16
~iqu abclm -16 -16 -17 -19 -24
""",
    """
^gday efm -16 18 -19
avisos abikmu -23 -15 -19 20 -34 -20
do__me cdhjkpqs -22 -41 -16 -28 -33 -18 -16 -18
do_if u -18
it__can q -20
preci* d -15
que_me bdfhjlmnortv -38 -19 -32 -35 -57 -16 -54 -23 -28 -35 -23 -17
~sien agnops -24 -18 -16 -16 -17 16
""",
    """
@vehicle_was s -16
four__of m 17
jaja$ adejlnprstv -25 -17 -21 -18 -24 -22 -16 -23 -17 -21 -25
why aeghijklnoprstu -23 -24 -29 -18 -28 -32 -26 -25 -24 -20 -24 -24 -17 -17 17
~eak abdefgjklnopqrtv -18 -19 -34 -27 -18 -26 -17 -19 -33 -37 -16 -26 -30 -28 -17 -22
""",
    """
be$ dmou 20 -23 -15 -26
i__earlier o 16
morning$ bflqrv -22 16 -17 -18 -36 -16
~busi hl 16 -16
~iety m -18
~nec deghjlprtu -37 -21 -24 -23 -24 -18 -33 -25 -20 -21
~our bcefgnpqr -28 -32 -34 -31 -27 -43 -29 -24 -17
~yin bdhjkmnq -23 -20 -20 -17 -23 -15 -23 -22
""",
    """
@drive__from jmu 18 -15 -23
@ride$ abcdefghijklmnopqrstuv -38 -21 -38 -54 -35 -44 -48 -38 -40 -24 -35 -47 -76 -49 -49 30 53 -52 -42 -44 -53 -45
do__remove blm -15 -20 22
en__me m -17
this__of m -16
you__for bcehijklmoqs -18 -18 -16 30 -18 -34 -22 -29 -47 -16 -20 -18
~<dr abcdefgiklmtv -40 -21 -42 -47 -37 -38 -50 -44 -43 -23 -30 -47 -41
~aks m -17
~tere cgijklmnopqrsuv -26 -23 -18 -23 -18 16 -20 -22 -26 -19 -24 -28 -22 -17 -23
""",
    """
to__week a -22
~head dijlmnqu -23 -20 -16 -16 -34 15 -17 -20
~left dgnopuv -17 -17 -20 -17 -19 -24 -18
~nmig adgjou -23 -17 -16 -15 -19 -26
""",
    """
@treat_would u 16
^agente abfit -19 -18 -23 23 -17
done__the am -16 -15
for_now agn -20 -17 -15
lyft ijmnq -16 -20 -28 -23 31
~isie abmpsu 15 -15 -19 -18 -17 -20
""",
    """
am__is jmr 16 -20 -16
who__this acdfgilmu -20 -16 -17 -20 -25 -22 -15 -17 20
~aro bcdefijklmu -29 -33 17 -23 -28 -19 -27 -34 -46 -22 -28
~ena cefhijnpqv -31 -41 26 -37 -17 -16 -42 -26 -26 -31
~gav ijkm -27 -16 -16 -32
~kkl em 18 -17
~nbv efm 22 -15 -23
~ras> cdfkopuv -17 -19 -17 -21 -34 -25 -38 -19
~tura m -20
""",
    """
@texts__on klm 21 -15 -24
i__getting mnrsu -35 -26 -19 -18 -29
i__rent m 17
~<igu adfghijpstu -16 -21 -15 -18 -18 -16 -16 -16 -17 -16 -17
~amer mru 17 -17 -18
~diga d -17
~trab cefgjlpstv -26 -17 -21 -19 -38 -30 -22 -15 -16 -24
""",
    """
do__to abcgikstv -25 -17 -32 -38 -17 -33 -27 -15 -41
no__take q 16
paseme bij -22 20 -21
sitti* r 16
the__coming klp -21 -16 -16
up__time abu 19 -15 -16
when__there m -16
~<az e -21
""",
    """
can__my acdghjklorstuv -26 -30 -24 -34 -28 -39 -28 -34 20 -22 -23 -22 -52 -27
game$ lm -16 27
it_safe n -15
not:puede acdimnq -24 -19 -16 -29 -22 -37 21
~ivi l -16
""",
    """
@medicine__at i -20
after__@treat s 21
are__the dghijmnoqstuv -25 -19 -37 -22 21 -39 -17 -23 -16 -21 -19 15 -18
calen* dij -17 -18 -15
inven* mu 20 -19
lengua co 18 -19
to_@book abdiov 24 -19 -16 -19 -16 -15
to__@vehicle h -16
to_make adm 16 -20 -17
worse$ s -17
you_clean m 17
~<fin cdefgilstu -28 -30 -23 -23 -40 -41 -24 -21 -20 -45
""",
    """
add__to agl 21 -17 -25
but__can m -18
not:interesa a -16
sigue m -18
they__me kmru -18 -28 -17 -19
~<dy im 15 -17
~orta abgkpqruv -16 -18 -15 -17 -21 -18 -17 -18 -19
~ser cefgilmopt -28 -21 -25 -25 -29 -28 -24 -16 -33 -20
""",
    """
am__@late bhmnqrv -16 -16 20 -19 -18 -16 -25
get__airport jm -20 18
it__early mo 16 -18
next_@visit a 15
not:@move abcdlno -17 17 -21 -16 -27 -16 -18
not__@move m -16
stree* adhinp -16 -19 -20 -15 -18 -19
~eed efghjklqrsuv -34 -29 -16 -44 -19 -20 -24 -17 -18 -16 -24 -61
~laye i 16
¿__@door j 19
""",
    """
^nm f -16
and_then m -20
cncl bclmou 25 -17 -16 -22 -16 -18
no__@ride p -29
se__que q -17
texting_me agiu -29 -36 -26 20
understand jm -16 -17
up__# beil -19 -15 -18 -21
~hel bceghijklnosv -34 -35 -36 29 -25 -16 -34 -35 -29 -38 -33 -33 -16
~isco dilm 20 -15 16 -32
~labr gu 16 -16
~lice abdgiju -25 -17 -16 -22 -18 -16 -33
""",
    """
buscan u -15
que_horas hmnoq 21 -27 -18 -15 -16
someo* gjklmnrst -30 -19 -16 -30 -18 -15 -23 -25 -22
you_near jm 19 -26
~rma abcefjklopt -32 -27 -25 -18 -20 -21 -25 -28 -27 -19 -15
""",
    """
@drug_ok n 16
a_dentist m -21
are__a abdfgjkloqrt -21 -22 -25 -16 -19 -36 -18 -19 -25 -19 -21 -22
de__esta adghjmrsuv -16 -15 -16 -23 17 -19 -16 -17 -23 -20
elimi* aklmv -18 -16 18 -23 -15
filled dn -18 -21
opciones gm 19 -17
paro dmnu -18 -18 15 -18
play mn 19 -16
what__@call gjmu -18 -16 17 -21
~<el cefghijknqrstuv -23 -22 -17 -35 -32 -33 -34 -33 -36 -19 -31 -22 -19 -28 15
~<rea defgijmpqrst -17 -30 -32 -44 17 -39 -20 -27 -33 -17 -29 -36
""",
    """
@thanks_mi bt -15 18
ayuda$ abcefginqru -26 -15 -22 -21 -23 20 -20 -17 -22 -15 -33
or_no bglmnquv -21 -20 -21 -34 24 -18 -23 -18
~xtee lmuv 24 -21 -15 -19
""",
    """
castellano cm 17 -18
hay_alguien anoquv -16 -22 -17 -30 -17 -23
law__is mp -16 16
same__last m -18
switch abcdefghijmopqrstuv -30 -26 28 -28 -17 -18 -19 -31 -22 -30 -52 16 -18 -34 -25 -20 -18 -27 -16
to__me abfghjmnopqrstv -26 -27 -17 -29 -22 -36 -48 -28 -27 33 19 -42 -28 -24 -39
who__taking m -17
~<gam bfhjklmu -15 -15 -21 -24 -18 -20 28 -19
~nen befgnprstuv -23 -26 -28 -42 -37 -15 -37 -25 -22 -53 -25
~tep> am 17 -16
""",
    """
@texts_and l 15
am__able nq 22 -17
good__out fmt -15 -28 21
make_me adu -16 -19 18
my__asking m -17
my__went d -17
paque* mr 15 -16
puedo__ese n 17
woke m -22
your_next a 17
~<beg n -19
""",
    """
^he adfghijklruv -26 -24 -26 -23 -21 -22 -17 -29 -22 -23 -31 19
keep__me glmu -20 -23 22 -17
next_@month bmo -16 18 -21
~<vac gmu -21 18 -16
~hed> bdhinpqv -18 -22 -20 -28 -25 -18 -19 16
""",
    """
de_peru m 17
feelings u -20
remind o -17
ways mp -16 20
~<rem adhiopr -32 -29 -21 -30 -26 -23 -28
""",
    """
a__turn jl -15 16
alto$ bcdefgijklmnprtuv -15 -18 -25 -27 -25 -16 -19 -17 -28 31 -28 -18 -15 -15 -17 -19 -18
building adghijmnuv -18 -26 -22 -29 -27 32 -22 -17 -52 -21
hoy cdefghijklmnpqrtuv -21 -32 -28 -27 -23 30 -28 -30 -19 -29 30 -34 -26 -32 -22 -21 -46 -32
me_la abchijlmopqu -22 -19 -17 -18 -18 -22 -22 -28 31 -16 -27 -21
there_soon r 23
these_@texts cgkm -15 -22 -27 -22
what_should adjnqsu -23 -15 -20 -18 17 -22 -32
~<jk eflm 25 -18 -16 -28
""",
    """
am__@drive mn -21 -19
as__possible mo -23 -19
my_@clinician adgjklmopqrv 26 -26 -21 -19 -18 -27 -40 -26 -16 -18 -15 -19
~<dam bdjm -20 17 -16 -30
~ea> aij -17 -17 -18
~esp cdefhijklmuv -17 -44 -20 -17 -15 -27 -42 -40 -36 -27 -30 -38
~net> adjmu -15 -26 -19 17 -16
~ntac bdgklmnoq -21 -24 -25 -18 21 -37 15 -23 -17
""",
    """
@english$ abcdefghijklmnopqrstuv -55 -46 80 -54 -58 -48 -33 -40 -47 -46 -39 -55 -42 -51 -52 -40 -49 -37 -42 -45 -55 -50
@insurer__@relative mpq -18 18 -19
^and c 19
bring_my jmnpq 15 -46 24 -22 -23
do__hit dm -16 -24
happy_@day befhou -29 -18 20 -16 -15 -20
it__@eat m 17
medication m -17
y__las du -16 -16
~<gro nu -19 -16
~dcar m -16
""",
    """
booked u -18
donations$ m 17
eso$ acefghikloqrtuv -40 -27 -29 -27 -46 -32 -38 -32 -41 -28 -31 -30 -29 28 -37
expliqueme gi 18 -18
for__of jlm -16 17 -23
it__so m 16
~rks> bdhijlnv -17 -22 -24 -16 -17 -24 -23 -16
~tah cijkl -17 -19 -15 -17 21
""",
    """
@visit__la ar 19 -16
^today hmos -18 22 -17 -25
bad__this m -17
cancelar acgiklnpquv -19 -22 -19 -27 -25 -32 -21 -19 -26 -22 -19
follow m -19
nueva djk -18 -16 -17
on__line ahjmnq -22 -21 17 -20 -16 -20
sponsor pq 17 -17
want__it m -17
ya__dije abkl -20 -16 -19 -18
~awe mt -21 24
~one adefjkrsu -26 -21 -48 -26 -63 -41 -35 -27 -32
~shed no -21 -20
""",
    """
@hours__@food mn -19 15
is__@clinician adu -21 -15 -18
pon$ mqs -17 18 -17
that__need mo -17 18
that_opening am 17 -23
the__off abdimnq -16 -16 -18 -18 -25 -22 -20
with__@visit admnu 15 -19 -26 -16 -18
~ave defghmr -21 -39 -39 -28 -26 -19 -35
~ctur u -19
~laz ahjmnuv -18 -18 22 -20 -17 -19 -16
""",
    """
does__@insurer m -18
driver_for bm -16 -17
mi__del abo -16 16 -17
~<pts ag 21 -18
~esg dmu -18 -19 21
""",
    """
cuarto r 16
did_you adghlmost -23 -18 -20 -26 -23 15 -21 -19 -18
in_an pu -19 -18
que_sea bo -15 20
~<map ajmu -20 31 -25 -15
""",
    """
^unstop cdefgiklmru -18 -16 -23 -18 -18 -15 31 -33 -31 -21 -18
el__@date hmo 18 -21 -17
it__sending m -16
not__ever l 20
~kdl em 20 -18
~orq l -15
""",
    """
favor__de m -16
or__@day m -16
sons$ m 16
you__rides qu 15 -15
~<hal bcefgikmnqstv -22 -20 -31 -23 19 -26 -17 -30 -19 -26 -21 -19 -22
~ias> bcdghikmnrtuv -27 -21 -28 -19 18 -28 -21 -18 -31 -20 -20 -35 -19
~orie v 18
""",
    """
@late$ abcdefgijklnpqrstuv -20 -30 -42 -44 -38 -39 -49 -32 -24 -33 -42 -30 -31 -38 33 -32 -35 -47 -51
aight e -17
discounts$ m -19
hold_off m -16
manana acdfgijklpqrstuv -23 -22 -28 -18 -23 -30 -27 -17 -20 -24 -17 -18 -15 -21 -33 -31
not:carro bjmpqrsv -16 -18 -26 -18 27 -17 -17 -17
onda dgjlm -16 -22 -26 -15 -26
ser__# o 16
someone__in hp 17 -15
that__is amno -16 -21 -20 17
that__no m -16
~<bec dnqu -20 -17 -15 -16
~riba gimuv -26 -19 -21 -23 -19
~uer cdefghiloqrtu -18 -26 -24 -24 -39 -22 -44 -28 -31 -25 -19 -23 26
~wis u -17
""",
    """
quiero_otra m -15
too$ b -17
what__had abmo -15 18 -17 -16
~<ind u -16
~amil adgilu -17 -21 -16 -16 -18 -21
~ebo> adefhijlmoqrsuv -23 -22 -18 -19 -19 -23 -16 -18 -37 -18 -19 -16 -18 -26 -27
~runn abfhnv -18 -17 -18 -20 -18 -18
""",
    """
ago$ a -19
business ahl -17 15 -17
he__take m -16
que__@thanks m -16
the_weather m 18
~ari bcefhjlmrtu -16 -16 -19 -26 -30 -42 -18 -18 -30 -26 -27
~sde> abdgilmpqrsuv -25 -30 -30 -19 -21 -21 -17 -19 -23 -30 20 -30 -17
~time cdefgijkortuv -27 -24 -18 -34 -37 -18 -20 -32 18 -16 -25 -44 -37
""",
    """
how__text gu 20 -15
lost__@ride bmoqr -18 -20 -18 21 -16
me_now agkm -18 -16 18 -24
mi__@relative im -16 -19
night* m -21
no__esperar n -16
~act> bdgklq -18 -17 -17 -16 17 -18
~ivo> grsu -18 -16 -16 -20
~pens efghijlnorsv -16 -22 -21 -21 -32 -28 -23 -26 -21 -22 -21 -22
~ued befhjklmruv -28 -49 -36 -29 -18 -18 -49 -28 -33 -60 -63
""",
    """
@cancel__card d -16
better glnrs -15 -24 -21 -18 -25
identifiquese u 16
los_bendiga m -17
the_baby r -16
vacat* r -15
what__if u -21
~<ord im -17 17
~<pic bcefjklnrtuv -30 -22 -17 -16 -23 -24 -39 -25 -22 -20 -49 -26
~evok lm 17 -17
""",
    """
if__the o 20
pero__@relative pq 16 -17
remove_my ilmv -15 16 -40 -16
still_there jnqs -20 -17 -16 -20
termi* o -17
up__do m -17
x abcdefghjkmnoprsuv -32 22 -27 -29 24 -25 -23 -23 -24 -17 -37 -26 -27 -22 -21 -23 -30 -27
~mme cdgiqv -16 -18 -25 -23 -16 -18
""",
    """
entrada ghijm -20 -16 -17 26 -21
for_# r -15
i__bring ad -32 -33
my__the cdghilnuv -18 -35 -23 -16 -29 -20 -27 -31 -26
this__again l 22
~oday acegjklnpquv -20 -22 -20 -22 -36 -18 -25 -26 -27 -38 -32 -20
~offe au -20 -22
~para defghklpqst -21 -31 -16 -24 -16 -19 -23 -21 -18 -31 -35
~rma> dgm 18 -16 -22
""",
    """
@hello_there fjm 21 -18 -16
too_much m -17
you__so m -17
~otel am -17 19
""",
    """
any defgijmnpqrstu 34 -52 -53 -57 -23 -29 -28 -33 -46 -19 -66 -58 -45 -25
remove__@call l 16
~<via m -18
""",
    """
a_real m -17
is_texting ilmuv -15 -16 -16 22 -35
know__you g -19
pero_llego r 18
same_as amno -22 15 -20 -19
threw npqu -15 -16 -21 -15
walki* ar -17 20
~eeti alnu -18 -15 -15 -16
~lks gijm -16 -19 -21 -29
~uan cefghklmnqt -28 -16 -16 -30 -17 -19 -25 -24 -17 -39 -17
""",
    """
@clothes__pongo gn -35 20
talked mo -19 -17
~apto m 17
~ft> dghnuv -24 -19 -17 -23 -31 -22
~owin adhn -29 -15 -15 -15
""",
    """
importa$ l -20
la__otra a -16
me__@date m -15
the__week m -19
~skin dhlpru -21 -20 -26 -20 -18 -26
~uil mopq -23 -16 17 -19
""",
    """
caste* cm 17 -18
despues__@visit s 19
estaba m -23
sleep adhlo -17 -17 -17 -16 -19
what__there m -21
~irec g -21
~ots abcdefhijknoqrsuv 25 -22 -23 -25 -18 -19 -25 17 -21 -17 -20 -24 -23 -20 -22 -28 -16
""",
    """
bong bdmnpru -21 -16 26 -19 -16 -21 -15
cafecito mnu -16 20 -18
can__another ao -20 22
near__@stop m -17
~ofre u -19
""",
    """
@visit_por cikm -15 -16 -17 -19
^does bcfgijklmopqrstv -47 -20 -18 -22 -43 -17 -20 -20 -41 -40 -30 16 -27 -27 -25 -41
just_got bmoq -20 19 -25 -17
plumb* gilmu -15 -20 -20 16 -16
take__if m -23
~tre abcdfghlopqtv -25 -19 -25 -42 -25 -34 -26 -30 -21 -31 -18 -24 -24
""",
    """
a__how am 19 -22
que__hara mn 18 -15
tonig* ans -17 -20 -19
~mana cdefgjklpqrstuv -32 -48 -18 -27 -37 -46 -33 -18 -28 -20 -32 -28 -30 -36 -27
""",
    """
@texts_for l -20
a__@year s -15
am__@wrong jm 18 -23
am__one q -16
dis abcdefghijklmnopqrstu -24 -18 -22 -33 -32 -32 -31 -25 -33 -34 -20 -24 -48 -23 -21 -20 -26 -23 -17 -23 34
have__who i -17
por_fin bhmo -18 -17 23 -16
riesgos dmu -18 -19 21
though$ m -20
to_someone a -19
~its m -22
~ndi> bip -20 -19 -15
""",
    """
@open_or hmn 18 -19 -15
@stop_i m -16
los_@day acdhjlnoqu -21 -15 -15 26 -15 -17 -19 -17 -17 -21
not__@insurance dq 17 -17
parte_de u 17
things__ask g 15
yo__do m -15
you_let m -16
~ceta aim -20 22 -26
~nsad s 15
~saco abnqu 18 -18 -15 -17 -17
""",
    """
alta$ bdefiklmr -15 -22 -22 -21 -17 30 -31 -18 -18
for__my m 16
kind__@clothes mn -21 17
mas_o m 15
me_a bcghknstuv -28 -22 -32 -29 -31 -29 -26 -21 -47 -27
my__be abmnopq -22 -18 -31 18 -16 -18 -30
~ider am -16 -17
~sob adn -17 -21 -16
~vend acijmnu -29 -18 -16 -16 20 -22 -33
""",
    """
@call_is r -23
@place_in ahijlu -15 -19 -22 27 -15 -18
acompanante mno -19 -25 -18
at__first du -17 17
first bhkpqr -19 -22 -15 -20 -17 -22
money__tight m -16
not:else dl -15 17
on__now m -18
~anar dnq -15 25 -24
~ewor m 19
~rque lm -18 -21
""",
    """
baja__querer k 16
fun$ gmu -18 22 -20
good$ deghlqrstuv -16 -20 -29 -31 -16 -33 -16 -23 -47 -33 -25
got_to achkmoprstuv -27 -25 -24 -24 -19 32 -32 -29 -19 -17 -40 -25
many__i jmn -24 18 -21
pongo__@medicine gn -16 17
que__hacer gmu 18 -20 -21
quiero__el bmu -19 -24 -19
south$ mu 17 -16
un__de abosv -21 -16 -18 -19 -20
~vel abjlruv -20 -16 -18 -16 -16 -15 -17
""",
    """
este_mensaje g -22
stadi* j -16
~<so defgjklnst -18 -62 -61 -24 -22 -45 -27 -43 -17 -48
~<ton ans -18 -21 -16
~dfgh em 19 -18
""",
    """
@open_hoy m -17
anything_else dl -16 17
it_again m -15
it_like mu -18 18
not__on q -16
~deta m 16
""",
    """
car__and o -18
come_back bdpqu -17 -20 -18 -18 18
den_de l -19
do__speak u -24
go__@english cm 17 -18
let_the klm 22 -15 -24
out__the ahu -26 -21 -20
un__o mn -16 -16
~<peg mqu -20 -18 17
~ign cdfgimnqrst -22 -38 -18 -24 -29 18 -33 -25 -23 -26 -19
~sinc bdijlmnopqrsu -28 -25 -16 -17 -16 -15 -17 -21 -22 -19 -20 30 -30
""",
    """
can__tell ailq -22 -16 -17 -20
can_tell m -15
es__@place jm 18 -15
in_@date kn -17 -15
~<amo m -19
~<una ad -21 -22
~slid mno -25 -15 18
~ssis abegil -16 -16 -17 25 -19 -28
""",
    """
boca dmu -16 18 -15
but__am kmr -16 -16 19
how_old adfghjlmu -18 -20 -20 -22 -24 -30 -17 38 -37
need__@call i -23
tastes u -20
train aghjlnqrsu -21 -17 -22 17 -15 -23 -29 26 -16 -22
~omeb cgmnrs -16 -20 -34 -26 -22 -27
~ula aefijopqs -31 -16 -17 -28 -26 -32 -18 -20 -22
""",
    """
@relative__en mpq -16 18 -23
backed mq -16 16
is__bill dm -18 20
recomendo agiq 18 -16 -18 -17
the__are b -17
ya__del pq 27 -22
""",
    """
entro adgmnru 16 -15 -18 -19 -20 -18 -19
i__anything dlno 16 -18 -25 -20
is_@sick bmpsu -16 18 -16 -20 -20
is__for fhklnprst -23 -34 -17 -19 -21 -32 -28 -26 -29
mall dhmnoqrsu -17 -25 19 -24 -19 -20 -23 -25 -30
sesion bghijklmoqr -16 -19 -20 -27 -21 -23 -24 -23 -23 -27 -31
whoever a -16
you__first m -17
~caci gm -19 -24
~orw il -17 -17
""",
    """
a_una im 16 -17
at$ ahjmu -19 -19 20 -31 -17
i_qualify m -17
in__text klm 16 -26 -20
my_@drink dm -18 16
o$ e 16
~aigh es -17 -16
~ety> m -18
~jkl eflm 27 -18 -16 -29
~lave mp 22 -16
~pag bcdefgijlmnopqrsuv -20 -22 27 -25 -27 -30 -23 -25 17 -22 -25 -23 -25 -27 -27 -24 -32 -26
~reat bcdghjoqrstuv -20 -16 -27 -23 -26 -20 -20 -16 -16 -18 19 17 -16
~rid acdefgiklmnoptuv -32 -23 -40 -21 -21 -32 -16 -21 -34 -17 -33 -27 25 -25 -44 -31
~sas> adi -15 -23 -17
~woke m -22
¿__de adgqu -25 -30 -22 -18 -27
""",
    """
@relative__shell p 17
a_llegar q -17
are__@relative gnu 18 -19 -23
aviso aekot -16 -17 -20 -18 -17
the__want blm -23 20 -19
to_it m -32
yo_lo ai -15 16
your_number dijlmu -15 17 -29 -19 -20 -25
~nume abcdefhkmnopqrst -26 -33 -26 -37 -21 -18 -27 -16 -23 -24 -29 -25 -26 -29 -27 -17
""",
    """
@drink__no mn -15 20
@vehicle_home mnq -18 -24 20
a_@animal mn 21 -18
like__try au 19 -15
no_@food ghmns -16 -17 -36 29 -16
risks mu -17 20
us__a am 16 -18
¿__quito dmnu -18 -16 19 -17
""",
    """
can_@drive mnp -15 -16 19
figur* nu -16 -15
my__said lmnosu -19 -29 -24 -15 -18 16
una_@machine m -17
~ake> cefgijstuv -18 -42 -33 -31 -25 -31 -17 -40 -21 -17
~met djpqrv -33 -19 -28 -20 -19 -25
~writ abopqv -20 -18 -17 -19 -19 -18
""",
    """
cuantas__sin n 15
me__an m -16
nah abcdefgijklmoptu -24 21 -17 -21 -18 -20 -17 -18 -21 -16 -22 -15 -22 -19 -23 -22
not:molesten lm 21 -18
the_earliest hm 17 -18
~<apu klm 15 -17 -21
~hit n -16
~kjkn em 17 -18
~lict mo -17 21
""",
    """
if__@cancel b -16
might mr -21 20
my_time n -20
take__is m -16
too cfgijlnpqrstuv -17 -16 -21 -19 -32 22 -30 -25 -34 -19 -22 -18 -36 -24
would_you ao -30 -17
~carr abdginquv -24 -29 -28 -16 -21 -25 16 -20 -27
~ely adhu -16 -15 -15 -17
~ice acefhlopruv -42 -31 -41 -43 -25 -29 -16 -46 -47 -16 -31
~mor> m -19
~ray jo -16 -16
""",
    """
=denied:cancel_appointment abcdgijklmquv -38 -35 -21 -24 -20 -20 -15 -19 -35 46 -31 -16 -27
come__you agm 19 -15 -21
english abcdefghijklmnopqrstuv -54 -48 81 -50 -57 -47 -17 -37 -55 -51 -46 -58 -81 -45 -53 -39 -46 -49 -35 -42 -55 -48
o_# dehlmr -18 26 -18 -15 -24 -17
you__it aijmnqru -32 -18 -27 -37 -16 -20 -15 20
~ibl hknpqstuv -27 -23 -21 -18 -32 -25 -17 -27 -22
~mbe abcefnoqrst -16 -40 -31 -25 -24 -30 -24 -29 -32 -20 -27
""",
    """
allowed__home nq -19 21
go_to dgijmoq -19 -20 -18 17 -30 -17 -18
have__come aou -18 -18 17
me__what gu -19 17
para__@vehicle jqr 16 -19 -18
to__or dim -17 -17 -22
to_vote m 22
~drun s 15
~eliv m 15
~sada bm -16 -19
""",
    """
are__lol nu 18 -17
many__in mu 24 -22
me_ayuda g 16
when_do dhjm -24 26 -18 -18
~deje abdgjklnqrs -20 -23 -16 -16 -21 -16 19 -21 -15 -21 -16
~pro acdefghijklpstv 22 -39 -17 -33 -26 -48 -41 -46 -52 -32 -42 -21 -25 -30 -19
""",
    """
^@stop abcdefghjklmnopqrstuv -52 -18 -22 -62 -85 -72 -65 -59 -79 -84 85 -16 -66 -54 -52 -51 -65 -62 -50 -68 -24
it_was a -15
went_up u -16
zoo m 15
~<dro acdgikmpstv -16 -19 -27 -23 -21 -19 -26 -24 -20 -16 -20
~rint m 17
""",
    """
all__the apqu -17 20 -20 -17
encuentro im -16 -19
last_@month ln -20 -15
reciben klmu -16 -16 -22 -22
they__i du -16 17
~ify> dijmnu -17 -17 -16 -25 -22 17
~onf abdjlnqtv -19 -23 -16 -16 -24 -23 -29 -15 17
""",
    """
are__any adhmor -24 -20 -25 24 -20 -16
i_able nq 22 -17
se__a acnoqu -24 -16 18 -22 -32 -16
the_cross dj -15 19
~<tod acegijklnpqrsuv -19 -21 -35 -43 -17 -33 -24 -21 -49 -18 -25 -16 15 -32 -41
~pra defgijklnpqrtv -19 -23 -21 -25 -32 -28 -25 -24 -16 -22 -29 -23 -19 -27
~spac hm -15 -16
~ysel dmu -18 -18 -23
""",
    """
@howmuch_un jn -15 -16
esto_que f -18
no__@move lmo -18 -24 -20
not__if p -16
of_nuts m 16
para__primera ad 17 -19
said_no m -20
sup cdefghijklmrtuv -17 -19 -29 32 -17 -16 -18 -20 -18 -21 -32 -17 -23 -23 -15
~omat n -18
~ptio agijlmnu -21 22 -17 -19 -19 -19 -24 -17
~ward bdilu -19 -17 -20 -19 -18
""",
    """
#_por djm -24 -17 28
@stop__my m -23
abre gh 17 -25
be__# bhmr -16 -18 -26 24
chest abim -17 -17 -21 20
in_it m -17
just__@visit am 16 -16
missed bmr -22 -25 16
refill$ aim -19 21 -22
use abcgioqsv -23 -15 -17 16 -26 -22 -20 -21 -27
vi j -16
~cati ginru -19 -18 -15 -21 -16
~once hq -17 -16
""",
    """
are_the adfhijmoqrsuv -22 -21 -17 -21 -30 -37 -15 -30 -20 -16 -23 33 -17
eve$ fm -19 17
not__@day ahlpqr -18 -18 -15 -16 -34 -23
que__vean a 16
texti* dfhjmnopqrst -18 -19 -19 -17 -18 -21 -21 -19 -23 -23 -17 -23
~dra> abm -16 -17 -23
~fkd em 24 -21
""",
    """
@relative_wear m -18
^for lm 17 -17
a_time amo 30 -23 -21
esposa m -20
i__through agm 22 -19 -22
se_me abdfghijlnpstuv -19 -48 -36 -16 -31 -18 -33 -26 -35 -38 -36 20 -32 -35 -37
to__@symptom su 21 -16
~<ga bcdefhijklmnpqrtu -34 -25 -33 -23 -23 -33 -28 -22 -35 -39 33 -29 -29 -17 -31 -23 -19
~hty> m -21
""",
    """
medicare abdhjpu -20 -19 30 -19 -16 -17 -26
to__tomorrow n -17
~upa> a 18
~who agjklmnors -23 -17 -24 -15 -22 -32 -15 -23 -15 -18
¿__otro dno -18 -18 19
""",
    """
fly dmu -21 31 -21
is_been m -21
my__@relative mq -33 -22
no_voy abceghjklnopqrsuv -26 34 -23 -16 -27 -24 -31 -20 -40 -28 -18 -24 -35 -44 -24 -26 -29
told__to m -23
you_all bceghkmnopqrsuv -51 -40 -38 -36 33 -28 -48 -50 -49 -46 -27 -24 -20 -33 -51
~elig uv 19 -16
""",
    """
adela* mn -19 -18
sin_trabajo m -20
~fort hnu -17 -20 -15
~sno abdghqsu -25 -19 -25 -16 21 -19 -20 -28
""",
    """
@body_is ms -28 29
@book__with am -19 19
^i bcdefhimnpqru -20 -32 -25 -86 -75 -55 -18 34 -53 -15 -33 -39 -63
con__ya m -16
not_speak m -19
on__way abcdghijkmoqrtu -23 -24 -16 -27 -24 -25 -26 -25 -22 -25 -39 -43 39 -18 -21
~<lou m 16
~ire> n -28
~twe ad -18 -16
~wear dghjo -25 -25 -23 -23 -25
""",
    """
que__llevo mn -16 16
that$ befhnqtu -40 -16 -16 -22 -27 -43 -22 -40
you__me bdefghimptu -54 -20 -17 -22 22 -45 -17 -23 -43 -37 -35
~<noc dmou -18 -17 -17 -15
~ange cdghijqrt -17 -38 -26 -20 -25 -26 -30 -27 -15
~cia efghkorv -16 -19 -31 -36 -26 -28 -23 -23
~cir> n -16
""",
    """
^pongame ao 16 -16
a__se hm 19 -19
ahead__time n 18
poder__mi bpq -15 -16 15
~arn dj -19 -18
~bia cis 20 -15 -18
~um> hjm -18 -19 17
""",
    """
hgfhg* e 16
pueden_mandarme dim 20 -16 -21
who_wrote mv 19 -19
withd* b 15
~eet> abdhiopqs -16 -18 -17 -20 -16 -16 -16 -24 -15
~ncl abceghijkmpqrsuv -17 22 -25 -19 -27 -19 -27 -24 -18 -34 -17 -22 -25 -21 -29 -25
""",
    """
^can abdefhjklnprstv -28 -70 18 -62 -51 -28 -37 -65 -36 24 -76 -29 -28 -74 -74
about__@treat bmou 16 -24 -18 15
con_la dgiklnpqrv -28 -28 33 -22 -35 -29 -26 -25 -24 -21
~<ben bdefghlmn -17 -22 -17 24 -19 -17 -15 -26 -16
~<die abdijln -17 -16 -16 -19 -21 -18 -15
~allo adfhilorsv -17 -24 -19 -20 -28 -20 -24 -24 -17 -23
~ola> abdgijnoqrsuv -20 -17 -16 -19 -21 -26 -25 -23 24 -21 -19 -19 -16
~ord acghnoqrsu -37 -24 16 -22 -43 -26 -36 -21 -19 -32
~sio ghjmnopqrt -34 -23 -29 -31 -18 -30 -21 -16 -25 -16
""",
    """
a_@medicine jm -15 -20
dios_los m -17
since__there s 16
take__the amnopq -26 18 -17 -15 -16 -22
watch bgijlnpu -16 -17 -16 -21 -17 16 -15 -26
work__me mnpq -19 -16 16 -21
~tad hjlov -19 -24 -23 -19 -15
""",
    """
can__recomendo am -17 22
dia__hay o 16
is__bank hm -16 20
is_good adfghjlmnoq -19 -16 22 -18 -21 -22 -18 -19 -26 -22 -23
it_bad m 19
loan dm -17 21
puede__@late acdmnoq -19 -19 -20 -17 -22 24 -21
~<dou b -18
~anti bilmsu -18 -16 -17 -29 -16 -18
~num abcefhmnoqrst -25 -48 -39 -34 -35 -48 -31 -42 -45 -41 -44 -43 -36
~ohio a -16
""",
    """
@parking__i jm 20 -23
@stop_the bijklmnov -21 -16 -16 -24 -19 41 -19 -17 -16
@wrong abcefghiklmnopqstuv -55 -59 -25 -72 -67 -40 -60 -78 -29 -27 -41 -56 -45 -56 -57 -45 -69 -47 87
ask_my mnp 19 -18 -16
hay_nadie mq -20 -28
i__car j -16
me_i gmv -16 -31 -18
there_another am -17 -20
to__else ai -18 -15
~<due abcdghijklnpqru -20 -23 -16 -25 -16 -17 -19 -17 -17 -22 -32 -20 -24 -18 26
~<vu abdhnsuv -23 -21 -33 -20 -23 -17 -24 -21
""",
    """
@visit__you dm -16 -18
how__@pay d 18
in__@month mo -23 17
mero_llego r 15
text__you m -20
to__with dm -23 -37
will__to agmqsu -32 -20 22 -26 -18 -31
~irve abjln -21 -17 -21 -16 -18
""",
    """
^muchas t 26
childcare m -16
decided iv -20 -17
hearing d -16
is__if m -20
plomero ai -16 -16
want__after o -16
~<im bip -19 -18 -17
~lamo almv -18 -15 -27 18
""",
    """
@relative_will admnpru -17 -15 -30 -24 40 -23 -17
pueden fhjlnpqrsu -18 -25 -26 -30 -19 -25 -43 -19 -22 -19
with_the belnoprstuv -19 -16 25 -33 -22 -16 -27 -18 -22 -51 -16
you__about din -20 -16 -16
~ratc mn -22 -16
""",
    """
@relative_on imnqu 16 -26 -16 -16 -15
abierto hm 18 -15
quien__mi mu -16 17
say__do gmu 17 -16 -18
~aile q 16
~cai mr -18 17
~dge mr -24 22
~oci ahr -19 -17 -17
~pene u -25
¿__@visit an -19 -19
""",
    """
dumb amn -17 23 -16
eliminenme l 15
good__not lm 18 -17
lost_my jlnpru -16 -27 -26 -19 -28 -19
~<tig m -19
~ego abefghikpqrstv -36 -26 -22 -17 -37 -37 -31 -32 -22 -36 18 -16 -21 -31
""",
    """
@thanks__@thanks t 20
ad u 16
baja_mi abl -19 18 -25
got_@sick abmnprv -17 21 -37 -18 -22 -22 -16
what_@vehicle jmq 20 -17 -19
with__i m -19
~<dec dfhjklnpqrstuv -26 -22 -24 -24 -25 -30 -31 -23 -24 -31 -30 -21 -24 -25
~<gua adr -23 -16 16
~uca dmu 15 -19 -18
~yun n 16
""",
    """
@visit__una a 15
for__@visit adghijlmorsuv 18 18 -24 -21 -23 -16 -17 -52 -16 -20 -25 -36 -28
hang fjlnu -16 -15 -15 -18 -19
horas_tienen m -16
~flig abdjmn -19 -19 -17 -17 19 -18
~sked abdjnstu -28 -24 -18 -17 -20 -16 -16 -23
""",
    """
an__with abdmu -31 -21 -17 23 -15
are__me bks -18 -16 -20
number_out l 17
tip n -16
todavia$ hqr -15 -16 -20
una__de abj -23 -15 -16
~bill abdghjklnoqrstuv -40 -30 22 -24 -18 -30 -20 -21 -30 -27 -29 -26 -26 -19 -43 -28
~pepp m 16
~uzz m -21
""",
    """
@door abcdefgijklmnorstuv -34 -21 -46 -75 -46 -58 -60 -25 68 -48 -57 -35 -68 -24 24 -41 -41 -84 -53
en__calle j 21
este__es gmuv -20 -24 -24 22
see__then ahlm -23 -20 -18 18
teach_me m 15
think_on m 16
~olla dg 18 -16
""",
    """
enough__the lm 15 -21
give__@call aim -20 21 -31
had__this mn -23 17
not_pick o -18
story$ ilr -15 -15 -15
you__text agikmou -23 -27 -20 19 -42 -17 -22
~<emo bm -16 -18
~ing ceghijkoqtu -52 -58 -25 -16 -29 -24 -27 -15 -18 -18 -20
~rote u -20
~sabe ablo -17 -17 -17 -23
""",
    """
@relative__con q -20
accident agjklmnopu -22 -16 -18 28 -18 -35 -17 -19 -20 -15
at_# abdefghjlmoqsv -20 -40 -41 -30 -15 -19 17 -30 -31 -18 -16 -30 -29 -36
jueves dijkopqrs -20 -21 -25 -19 23 -18 -16 -22 -20
not_give b -26
~ondi bpq -18 -15 -15
""",
    """
~mos cfghijkmnoprt -22 -18 -33 -32 -21 -34 -21 -24 -20 21 -16 16 -19
~sis cefhijrtv -25 -22 -19 -26 -38 -24 -24 -16 -26
~xcv em 23 -26
""",
    """
anyone abdjlnorsu -21 -21 -26 -22 -23 -24 -16 -17 -16 -31
ir__mi abmoq -17 -17 -16 -17 17
mind_on m -17
quinc* u -20
the_needle ms -22 19
trip$ dmu -16 -19 22
wheel* m -25
~<ai adehqru -20 -25 -18 -15 -22 -22 -23
~<hig aghilnopq -23 -23 -16 -19 -17 -25 -19 -16 -24
~cham hmov 16 -23 -18 -15
~rand m -17
¿_como cdmnqru -22 -33 24 -35 -24 -19 -27
""",
    """
@call__your m -15
check__my m 15
day_off pq 16 -17
days__have au 20 -20
to__texting lm 19 -17
~dds gmu -17 -16 16
""",
    """
^ask bhimoq -21 -18 17 16 -23 -19
a_@food adghijnoqruv -18 -23 -22 -16 -17 -23 29 -18 -18 -21 -27 18
dar__mi a -16
el_que mu -19 -18
how_this lm -18 -20
the_light m -16
~<ay befgijkloprtv -39 -29 -33 26 -41 -40 -22 -18 -21 -31 -30 -15 -34
~hat> acehiklmprsv -25 -29 -65 -15 -23 -30 -44 -15 -38 -60 -16 -35
~ini fghlnqrsv -17 -20 -18 -18 -29 -17 -22 -26 -18
""",
    """
@symptom__for ms -16 15
del__no blo 20 -20 -16
i_withdraw l 17
pasame_a q -15
puede__una i 15
~<cli s -16
~<dra u -17
~bli dnpu -22 -18 -15 -21
~gust gklqsu -22 -19 -23 -16 -18 -20
~nim g -16
~pots ai 19 -18
~tto m 22
""",
    """
cutting m -18
idioma$ cmo 20 -16 -17
the__be j -22
~ciu ju 16 -16
~ird dejnv -17 -18 -22 -22 -16
""",
    """
drop__@visit b 16
let__else abo -17 22 -23
que__da su 15 -21
so__of bd -19 -16
tanto$ n -17
volve* ilmu -21 -16 -19 -18
""",
    """
@sick_since ms -16 17
it_about u 18
no_do bm -20 20
tomorrow cdfgklpru -16 -26 -19 -15 -15 -18 -16 -23 -21
~sper adgijlmuv -20 -24 -21 -18 -20 -26 -15 -21 -23
~uali mu -19 18
~und> cdklnqtuv -16 -37 -26 -22 -36 -18 -17 -32 -26
""",
    """
@cancel_ya m -16
en__@late amn 20 -26 -17
find abcdegiknstuv -18 -27 -21 -35 -17 -28 -31 -31 -35 -24 -21 -28 -25
gave__a m -17
get_one aimu -17 21 -16 -18
got__@animal m 16
la_puedo o 17
puedo__dia no -16 26
~ager adijlmq -19 -20 22 -18 -18 -25 -16
~cart abnoq -29 -16 -16 -19 -21
""",
    """
@price__a m 24
betwe* ag -16 -19
dejo adhikmnopqu -18 -24 -22 -20 -15 -23 19 -16 -26 -21 -18
lose_my bgklmnr -19 -19 -15 25 -42 -17 -23
not:am bm -22 -26
saque* aklv -19 -16 18 -18
yea mr -16 -19
~ansf diq -17 23 -16
~dfg eflm 26 -18 -17 -26
~dia cdeghjkmpqtu -25 -22 -16 -34 21 -17 -25 -24 -27 -16 -25 -23
~igue jkmnr -15 -20 -27 -16 -15
~kdk em 19 -20
~oev a -16
~pec djoqsu -20 -16 -20 -20 20 -25
""",
    """
apart q 15
me_pasa jmpq 16 -16 -15 -16
minut* abdeghjklnoqruv -27 -20 -18 -19 -15 -21 -18 -22 -22 -21 -27 -19 20 -22 -16
not:running mr 20 -20
will__for m -16
y__hay q -18
~<col acdgijkln -27 -17 -22 -28 -21 -21 -15 -20 -23
~atc adghjkpqrsv -27 -30 -24 -18 -24 -15 -16 -19 -21 -16 -18
~envi lmu 20 -20 -16
~feel acdghjnoprsv -23 -20 -22 -16 -21 -23 -25 -20 -18 -21 17 -18
~roba m -20
""",
    """
@late_no m -18
dange* u 19
do_@person bcdeghijklnpuv -25 -20 -17 -18 -24 -26 -33 -21 -18 -29 -28 -20 24 -17
in__@english gm 16 -17
true$ m -20
~deme bdhjklmnpqsuv -22 -21 -19 19 -24 -30 -42 -20 -16 -19 -20 -26 -16
~otal dm 21 -21
~pero abghimnt -21 -21 -20 -17 -29 -22 -25 -19
""",
    """
@hours$ abcdefghijklpqrtuv -19 -29 -25 -45 -31 -41 -34 47 -37 -39 -26 -27 -27 -39 -34 -34 -35 -29
^pueden cdghklmoq -29 16 -19 -17 -18 -15 -49 -37 -26
chocolate mn 18 -17
it abcefhiklmnpqrsuv -23 16 -36 -112 -22 -64 -61 -18 -37 -41 -47 -20 -33 -43 -22 59 -60
leave_me lmq 25 -23 -16
not__come ablmo -16 18 -20 -26 -21
nuevo$ l -19
you__both mo -18 -16
~anl bm -16 -15
~iti agmnsuv -23 -19 -20 -29 -23 19 -23
""",
    """
^esta abcdefgklmnpqstuv -34 -23 -28 -39 -17 -42 -39 -24 -42 -16 -26 -25 -31 -24 19 -45 16
^p elm 23 -16 -24
go_away belmrv -20 -15 17 -23 -19 -16
~<ema bimv -19 -19 18 -19
~acto l -17
~guys begiklmnrsv -21 -18 -28 -25 -15 -20 -16 -19 -23 -23 -23
~ive> cefgjklpstu -26 -24 -22 -40 -26 -23 -17 -19 -39 -30 -28
~nu> abcdghijklmnoqrsuv -23 -16 -19 -30 41 -22 -15 -23 -20 -25 -37 -25 -22 -22 -18 -16 -34 -21
~toes mn 17 -20
""",
    """
@sick_can m -16
back__@texts m -17
not__go bm 22 -23
stran* a -16
you_asked lv -15 -21
""",
    """
#__o aegilnoqru -17 19 -24 -16 -25 -22 -15 -16 -22 -27
#__pop dn 18 -18
@animal abcdefghijklmopqrstv -37 -52 -50 -52 -43 -33 -46 -49 -54 -46 -38 -45 77 -31 -43 -63 -45 -47 -31 -43
back__@english cm 19 -20
direccion abijklprsuv -24 -24 -28 24 -16 -15 -24 -17 -19 -25 -15
from_church p 16
playa m 17
sale__vuelo m 17
sending_me m -17
~ily dlu -18 -15 -20
""",
    """
@howmuch__llego mn -17 16
do_@day adhoqu -19 -17 18 17 -24 -16
have__do bdilmu -18 -15 -15 -17 -21 16
week_after hmo -19 -18 19
~asdf em 20 -19
~chea j -18
~ddy jmu 26 -19 -20
~feli afhmsu -16 -23 -17 23 -16 -22
~rien m -22
~rio> cdefinprsuv -21 -22 -22 -16 -36 -23 -32 -24 -22 -20 -17
~ryli m -17
~uic m -21
~und efhklmnoqt -33 -32 -22 20 -52 -21 -22 -25 -30 -37
""",
    """
any__to m -20
para__por abijlo 17 -17 -16 -16 -16 -17
por__# d -21
will_wait p 17
~auto dgnouv -17 -18 -16 -17 -19 -17
~edan mu -23 -16
~fall p -18
~isc kqu -19 -20 -18
""",
    """
=said:human abcdefghijklmnopqrstuv -64 -47 -49 -46 -86 -40 -72 25 102 -78 -89 -68 -21 -92 -68 -91 -73 -83 -55 -89 -58 -67
@person$ acdefgijklmnopqrstuv -27 -35 -40 -38 -34 -29 48 -48 -25 -47 -20 -42 -48 -34 -45 -36 -34 -39 -20 35
de_verdad m -20
el_# adhijklmnopqrsuv -24 -20 21 -21 -16 -18 -15 -32 -21 26 -21 -19 -23 -20 -15 -24
es__eso mu -17 16
say_that cgmou -16 25 -24 -16 -17
~bla abgklopqtv -36 -29 -28 -31 -22 -24 -16 -35 -17 -20
~eer> b -16
~nde> bcdefjklnopqtv -40 -40 -17 -32 -43 20 -37 -54 -45 -47 -32 -31 -38 -19
~rner m -16
""",
    """
^leave bilqruv -20 -20 23 -31 -17 -22 -15
quedo_lo pq 16 -15
shopp* m 18
would_be bcinqru -20 -18 -21 -24 -18 -16 -27
~<tom acefgjklnprstu -26 -27 -22 -31 -38 -29 -26 -30 23 -27 -32 -17 -23 -39
~anej iouv -18 -16 -17 -17
~bris ho 20 -16
~min acdefghijmnqrstuv -23 -29 -41 -39 -46 -32 -31 -17 -23 -17 -53 -16 29 -37 -20 -25 -27
""",
    """
a__casa r -19
can__@call abcghjklmnpruv -18 -36 -26 -31 31 -25 -16 -22 -36 -37 -18 -29 -25 -20
el_favor am -16 -17
on__it m -15
said__to k -19
ser_a o 18
til_i n -15
to_take blr -31 -22 -16
voy_@late abcdefghijlnopqrtuv -18 -31 -16 -23 -22 -23 -20 -33 -20 -20 -23 -20 -32 -25 -18 30 -24 -17 -19
~low bcdefhijmrtuv -24 -19 -15 -22 -25 -30 -34 -36 -16 15 -21 -35 -32
~mma gmn 22 -22 -16
~sale abdefhiklnpqrsuv -24 -19 18 -18 -17 -17 -16 -20 -19 -23 -22 -19 -28 -30 -19 -16
""",
    """
@move__del bo -17 21
asked__that m 18
can_they m -21
discu* dl -15 -22
patie* gjlmoqsu -21 -31 -20 -26 -26 -18 -15 -23
will__me abhilmpqrs -37 -36 -15 -23 -23 -45 24 18 -40 -20
~<mak hjknpqtv -31 -27 -32 -42 -23 -30 -19 -26
~kage m 17
~oubl m -19
""",
    """
ando__el ms 18 -17
dejar_el jmn 15 -17 16
funciona_esto gu 27 -28
i__better mno -25 -17 -18
what_@clothes dgjnu -22 -22 -16 25 -18
~<plo ai -16 -16
~gine u -16
~miso mv -16 -18
""",
    """
@drink__la n 18
doy_con j 17
hable* m -18
mean$ dh -18 -20
~<vet dm 18 -27
~hago dfhoprsuv -35 -20 -22 -21 -18 -22 -18 -32 -16
""",
    """
^done l 18
^mi cdefghijklorstuv -16 -16 -41 -41 -37 -26 -30 -31 -16 -31 -31 -32 -15 -48 -27 -56
^remind o -16
y_quiero a 19
you__# abcdehijklmqtuv -38 -20 -15 -18 -22 38 -21 -32 -17 -27 -40 -15 -16 -26 -25
~<loa dm -17 18
~renc dgotuv -23 -23 -30 -15 15 -15
~unt> aghijmnou -25 -17 -16 -17 -23 -15 18 -16 -24
""",
    """
can__@clinician a -19
la__y hos -18 -15 -23
opt__out biklmqrsu -16 -15 -24 25 -20 -17 -16 -15 -20
you_ever amu -16 16 -23
~amad a -18
~ani dfjlrs -22 -17 -26 -26 -17 -16
~educ u -16
~long acdefghlmq -16 -23 -27 -24 -27 -43 -20 -26 -18 -19
~refe abdghkmnpqtuv 23 -26 -26 -21 -18 -21 -38 -19 -18 -18 -17 -25 -16
""",
    """
mi__@insurer q -16
my__came o -16
want adefjmnpqrstu 18 -24 -19 -15 -45 -23 -18 -26 -26 -16 -22 -29 -28
way$ abdijlmnoprsv -26 -22 -27 -18 -25 -16 -47 -20 -31 -28 30 -24 -20
~<act abdefghjklmnqrs -22 -18 -26 -17 -17 -18 -21 -25 22 -20 -17 -20 -20 -17 -16
~<sc bcefghijrsv 18 -31 -18 -19 -37 -26 -18 -26 -27 -37 -15
~erra bdhimu -15 -16 21 -17 -30 -19
""",
    """
count_as mn -18 18
el__pero abo -17 -17 18
is__no m -16
making amnr -15 17 -17 -23
~<exi adghijlnru -17 -26 -23 -17 -16 20 -20 -24 19 -22
~ape cgklopqtuv -18 -35 -27 -28 -35 -22 -32 -21 -40 -21
~ttin bdfj -16 -31 -16 -26
~wrot u -17
~yday dm -16 19
""",
    """
i_meant abmv -25 -19 17 -27
~aje> dhlmqs -19 -16 -16 -29 -23 -20
~cho bcdefhijmu -28 -18 -16 -22 -20 -18 -45 -32 -26 -33
~ltar km -16 -16
~ork abcefjklprstv -21 -24 -32 -32 -31 -45 -43 -21 -22 -22 -45 -34 -32
~van bcghijmnpqsuv -16 -17 -23 -16 -25 -21 -35 -22 18 -29 -18 -19 -20
""",
    """
@vehicle_se qr -24 20
ask__a m -16
sacar_turno a 19
~fica ag -18 -16
~lab bfjklnprstuv -22 -16 -33 -20 -22 -23 -16 -19 -25 -17 -26 -21
~nex cdehiklmpqtuv -21 -37 -18 -32 -37 -32 -30 -16 -16 -31 -19 -18 -28
~verd el -21 -16
""",
    """
#_a dm 16 -21
last__i hmn -18 -19 17
~<lib hjrs -16 -17 -15 -16
~oma acdefilmpqtuv -16 19 17 -22 -24 -17 -28 -31 -22 -35 -21 -45 -30
""",
    """
el__y ir -16 -17
got_@cancel m 16
my__allowed n 18
puedo_@fetch mnq -18 24 -20
que_mas adfhmnq -21 -17 18 -16 -30 -19 -18
~<pou dgm -16 -15 20
~cred dm 18 -16
~mens abdmqrs -24 -24 -17 -24 -18 -17 -18
~ood> abdeghijkqruv -21 -17 -50 -42 -25 -17 -19 -29 -27 -24 -45 -19 -21
""",
    """
=said:side_effect abcdefghijklmnopqrstuv -68 -82 -62 -58 -60 -75 -94 -83 -85 -82 -70 -74 -44 -32 -46 -88 -38 -50 107 -90 -20 -79
am_moving amo -15 18 -19
date adiklmopquv 17 -18 -20 -15 -18 -47 21 -19 -23 -23 -17
so__will m -23
team_won m 16
~pend agmo -16 -15 -27 -15
""",
    """
bring__blanket mn -19 19
maybe$ bemo -18 -17 18 15
next_day amn -37 -25 15
~dks em 16 -15
~mpo bdghjlnpsv -27 -26 -17 -22 -21 -26 16 -19 -21 -16
~rch abdilnqu -22 -16 -18 -15 -18 -16 -16 -15
""",
    """
about_what dmnu 25 -17 -16 -21
days__the hjm 22 -15 -19
punto$ gmu -16 15 -19
up__@clinician adim 21 -18 -23 -21
~lass absu -16 -21 -18 -25
~onmi agmou -20 -15 -26 -18 -26
~orry adfhiklmnqt -26 -34 -19 -19 -35 -24 -32 -24 -32 -37 -25
~reed kmp -18 -18 19
""",
    """
ghghg* e 15
got__and bmqrs -23 -20 -21 -19 21
is_@late mpru -26 -23 16 -15
skip__or mn -17 21
time__i dimno -20 -16 -37 23 -20
~<fig nou -18 -15 -16
~ofte dnu -18 -19 20
""",
    """
bless_you t 20
how_often adnu -18 -15 -17 21
it__please klou 16 -16 -29 -16
~hori gt -17 -21
~iona dfm -15 -15 -30
~kick abiu -15 -17 -15 16
""",
    """
a_@door jm 16 -17
centro$ iu -18 -16
cerca__@vehicle j 17
forget_it jklnt -17 -16 -23 -15 -26
get__@person aim -23 22 -22
her__will mr 18 -18
sleeves mn -17 17
you__been abdt -21 -15 -15 23
~code m -17
~epen dm -16 -19
~make hjknpqv -29 -24 -29 -36 -18 -27 -21
~ydr n 15
""",
    """
could__me bdgmns -18 -20 -17 -35 -21 -18
is__today dfi -24 -33 -24
not_hold bm 25 -20
queda_bien mo -19 19
what__@clothes mn -21 17
work$ abijlmnprsu -20 -15 -28 -22 -15 28 -44 -30 -33 -20 -20
~<tw afgkmnqstuv -17 -15 -22 -18 -18 -17 -25 15 -20 -20 -18
~moj bm -15 -28
""",
    """
cancelo acfgjlnpqrsu -26 -15 -20 -21 -19 -16 -22 -29 16 -20 -16 -22
eso__para adjuv -20 -17 -19 18 -16
is__@spanish cdmu 21 -17 -18 -16
last_one a 16
se__puso m -18
there_past h 16
what__number du -20 -17
will_the mr -17 -16
you__one dmu 16 -24 -17
""",
    """
^como adefhiknopqrstuv 18 -80 -27 -65 -30 -37 -45 -22 -40 -36 -61 -26 -57 -29 16 -34
no__@stop lm -27 23
prefiero_@english co 19 -21
thoug* gmq -16 -28 -19
~aps ajm -16 20 -21
~asse oqr -17 -15 -17
~oxyg m -16
¿__se cdgmq -23 -31 -30 19 -20
""",
    """
funny mq 21 -18
i_@move ajlnsu -22 -29 -19 -28 -20 -22
moms nr -21 -19
~ease defnpstu -36 -35 -31 -44 -38 -35 -19 -15
~ete ioqrstuv -30 -35 -27 -28 -19 -19 -40 -25
~summ m -21
""",
    """
ahead mo -29 -20
be__do ln -17 -16
come__me a -16
you__at aj -16 16
~mal> adijnopqs -16 -17 -16 -21 -19 -19 -16 -24 17
~thes abfhjklmnopqr -35 -38 -21 -29 -28 -25 22 -22 -36 -29 -17 -30 -27
""",
    """
^borre b 16
^gna mr -16 18
do__a bcdhiklnopstu -33 -29 -23 -34 -24 -21 -34 -35 -18 -33 -21 -20 -57
his_number lv -16 16
options dgjlmnu -21 23 -16 -17 -29 -20 -16
se_usa aglmnu -17 25 -17 -29 -16 -22
~apun klm 15 -17 -21
~elve r -15
~hool q -17
~sme lm 16 -18
""",
    """
#_am dlmqrv -18 -21 -26 -19 -24 -18
let_me bdmnoprsuv -16 -24 17 -23 -18 -33 -21 -23 -36 -25
never__on m -17
telefono_de m -17
~<par cefghikmpqst -18 -35 -20 -26 -15 -16 -23 -20 -18 -25 -35 -44
~eca m -27
~lifi mu -19 20
""",
    """
@hello_@relative f 16
me_duele u -16
~ero defghmnpqstu -20 -54 -41 -25 -23 -18 -37 -24 -24 -22 -35 -21
""",
    """
@call_and abdm -17 -15 15 -21
a_recipe m 16
be__my mq -23 -17
be__ten r 19
does__up dm 16 -20
take_the a -22
~<hic n -16
~gno m 17
~lid abijmnu -22 -24 -22 -18 -25 -21 -25
~sto> aefghjkmnoqr -47 -15 -36 19 -32 -48 -41 -45 -45 -21 -31 -24
""",
    """
anything__day ao -20 18
family$ bdqu -22 -19 18 -17
hago_ahora agmn -17 19 -20 -16
it__my inoqr -27 -34 -26 -21 -16
opt_out aeiklmu -16 -19 -23 -22 31 -20 -19
si_caigo r 17
what_times a 15
~lac acdfhilpt -21 -20 -37 -18 -17 -32 -22 -23 -20
¿__numero juv -17 -19 -16
""",
    """
@symptom__@treat ns -17 18
labur* hm 16 -16
take_to djn -17 -22 -18
~ath dghjknqrv -26 -26 -20 -26 -17 -26 -25 -19 -22
~ttl q -22
""",
    """
human abcdghijlmopqruv -25 -21 -21 -21 -16 -21 37 -25 -20 -28 -18 -17 -15 -19 -29 -23
not:this adgklm -17 -24 -17 -24 20 -54
should_@relative mn -20 16
~rso u -16
""",
    """
le__a abnoq -17 -15 -17 -16 -24
not__it abhjklmnopqs -27 24 -15 -28 -26 -25 -16 -22 -34 -20 -31 -21
tres$ m 19
~nta> abcdfipuv -17 -21 -18 -30 -16 -21 -20 -37 -21
~rca> jmqv 17 -25 -17 -18
""",
    """
but_i glmqrst -21 -28 -26 -35 20 -15 -24
do__the ajlmqsv -18 -39 -29 -22 -19 -18 -24
permi* abgimuv -21 -17 -16 -16 -32 -25 -15
when_does am -17 20
~<tou p -17
~cog bdgijklmnou -18 15 -21 -28 -18 -17 -16 -39 -22 -19 -23
~vb> em 18 -19
""",
    """
fell_apart q 15
oil$ mno 30 -23 -26
would efgjmnprstv -17 -17 -24 -30 -18 -31 -24 -16 -39 -31 -25
~adel mno -19 -16 15
~ghg e 15
""",
    """
hold acdefhjklquv -29 -15 -25 -22 -28 -16 -21 -17 -22 -22 -22 -19
i__day mno -18 -19 26
on_this adu -33 -24 -24
texts abdefghijklmnopqrst -46 -38 -44 -28 -21 -42 -28 -19 -34 38 33 -34 -40 -40 -34 -43 -39 -30 -30
your_list m -22
~ced m -18
~open dnqrsuv -18 -17 -17 -16 -19 -19 -16
""",
    """
a__salon m -20
anyone__there m -17
de_numero u -16
disability a -24
no_era b -16
y_vuelta p 16
~bit d -16
~je> abdefhjlnst -17 -17 -29 -20 -22 -28 -29 -25 -26 -25 -21
~prov hjmou -18 -24 -28 -18 16
~stre adhilnops -16 -19 -20 -16 -16 -19 -15 -19 -15
""",
    """
@late abcdefghijklnpqrstuv -38 -47 -62 -59 -59 -59 -69 32 -66 -34 -59 -64 -70 -51 -51 60 -67 -60 -79 -18
checks m 17
does__end du 15 -16
keep_it abm -16 -17 15
my__of m -16
need__day mo -20 21
no_m bl -18 19
~many acghikoqsv -30 -15 -24 -35 -22 -18 -28 -24 -18 -22
~sive iu -18 -24
~tos> abcefijkoqrtv -27 -23 -17 -18 -19 -23 -22 -27 -22 -28 17 -17 -23
""",
    """
buen_dia fm 17 -21
con__@call i 21
no__quien impqu -16 -23 -26 16 -23
not_contact l 24
the__@stop klqrv -25 29 -19 -19 -22
want__text l 15
work abcdefijkstuv -45 -43 -24 -18 -22 -18 -19 -34 -32 -31 -16 -21 -19
~fo> mou -24 -19 17
""",
    """
latest hmu 19 -23 -17
the__is cdfghiklnqt -22 -43 -17 -29 -21 -16 -24 -37 -28 -24 -21
watch$ nu 16 -16
~ence ago -17 -17 -24
~fy> dijmu -21 -19 -17 -38 16
~gam bcdfghjlmnrsuv -35 -18 -18 -17 -23 -24 -28 -25 24 -20 -17 -18 -26 -18
~lmos r 18
~nfun v 15
~por beghiklrstuv -23 -24 -28 -23 -25 -23 -17 -30 -16 -18 -16 -27
""",
    """
can__home aimnopqs -15 -16 -33 -28 -16 -20 35 -20
reading_these i 16
~anyb djmouv -19 -17 -17 -20 -20 -16
~eric m 16
~hers gu -16 -17
~umb bcefhnoqrst -34 -28 -22 -23 -35 -30 -18 -27 -27 -16 -26
""",
    """
not:text gklmuv -18 -40 39 -43 -15 -18
~<vot bm -15 28
~rdan lu 17 -19
~sali bcfhilmprtuv -30 -22 -19 -24 -25 -28 -35 -19 22 -18 -18 -25
""",
    """
^bet cdefglmuv -17 -17 -33 -26 -16 -23 29 -19 -15
atien* aimu 16 17 -26 -17
con_un im 16 -16
had_a adfhijlnoptuv -21 -20 -20 -18 -22 -16 -17 16 -28 -16 -26 -26 -22
long__@visit admsu -18 -15 -23 -17 21
me_when mp -16 16
no__@place jm 17 -21
you__of u -17
~<wan acdefjmnpqrstu 20 -16 -27 -20 -17 -20 -21 -21 -35 -19 -21 -29 -31 -27
""",
    """
@late_and r 17
cheers dmqt -16 -19 -16 19
clase__es j -18
de_@date hmo 19 -18 -16
paquete mr 15 -16
super_@symptom m -17
text_list m -16
that_i b -16
yo__ir a 17
~mnbv em 16 -17
¿__hora mnou 18 -23 -15 -21
""",
    """
an_@place hijquv -19 -15 16 -20 -15 -16
los abcdefghjkopqrsv -20 -71 -20 -46 -43 -27 -15 19 -29 34 -44 -29 -48 -38 -56 -55
so__@visit b 19
tengo_acompanante dn -19 -21
why__in c 15
~<cel abcdghjlnopqrs -30 -35 -16 -20 -16 -20 -17 16 -23 -26 -18 -26 -21 -17
~<idi acmo -16 26 -17 -19
~cons cfghkmnsv -18 -17 -37 -25 -19 -21 -15 -25 -28
~uts abdnoquv -18 -17 -23 -23 -17 -19 -32 -16
""",
    """
a_uno m -15
close* mu -19 -20
door dlnoqu -22 -16 -23 -16 -18 -25
hora_es hmnu -30 26 -17 -20
is_what dgnu -23 -17 -24 -19
know_what mq -27 -18
need__explain i 19
not:anything dlou -28 23 -18 -15
o__jaja m -16
ok_that mot -20 -16 15
~rath admu -15 -16 -26 -17
""",
    """
@visit_go dm -17 -18
@wrong_de mv -15 20
for_how mnu -26 22 -17
no__molesten lm 21 -18
parad* mr -17 17
what__going dmnu 26 -22 -17 -24
with__all m -19
~<deb acdefhijklmopqrsuv -25 -16 -24 -19 -21 -22 -28 -20 -16 -19 -24 -20 -17 -24 -19 -20 -28 20
~<dud dmuv -16 -18 -17 18
~cib bdgijmnoqstv -18 15 -20 -26 -15 -26 -16 -19 -22 -17 -15 -22
~nfi ailnqr -18 -17 -21 -19 -25 -17
~okin bfijlnopsu -16 -18 -15 -16 -19 -24 -16 -22 -17 -20
~tod acegijklnpqrsuv -19 -21 -35 -43 -17 -33 -24 -21 -49 -18 -25 -16 15 -32 -41
~too acdegilrtuv -25 -21 -21 -17 -18 -16 -19 18 -16 -24 -22
""",
    """
home_and bopqrs -16 -16 -18 -19 -17 22
no__como mqrs -22 15 -15 -19
the__mean bl 16 -19
veterans adjlmnu 17 17 -20 -23 -34 -17 -22
""",
    """
@cancel__@texts bklm -23 -26 27 -29
cobraron dm 19 -18
i__coming kmo -17 -34 -22
interested lmuv 17 -17 -20 -17
que__si mq -17 16
she__in mn -17 -16
trade imno -17 -22 -15 27
walking$ mr 16 -17
~azz> m 15
~rage jm -16 18
~roo bcdghiklrtv -27 -20 -34 -30 -28 -28 -21 -30 -27 -18 -28
""",
    """
cance* lnru -16 -17 -16 -20
coupo* dn 18 -17
get__sleep mu -18 16
me__have im -17 -24
the__@sick m 17
va cefghijklnpstv -18 -35 -15 -42 -39 -49 -27 -28 -42 -44 32 -36 -31 -35
without__i m -16
~<or adikloru -20 -16 -23 -15 -23 -22 -16 -15
~oha efm -22 21 -20
~rmis amnru -16 -23 -18 -15 -20
""",
    """
at__@wrong m -17
droga u 16
my__bill dim -31 -19 33
question$ au -17 -16
you_lock hm 17 -20
~arm> blm -21 -15 18
~bast efjlmnuv -15 -15 -18 22 -32 -15 -16 -16
~olor gjnoq -20 -16 -21 -15 -15
""",
    """
do__put adijq -22 -36 -16 -31 -18
is__sign m 16
times$ mn -22 17
~<was l -22
~epa> eflm -23 23 -15 -20
""",
    """
a__el nqsu -18 -17 -17 -24
do_@animal m 18
my__@symptom ps -18 18
not_take abdglpqr -23 -26 -16 18 -25 -25 18 -15
peein* s 16
~eam> lmqu -21 21 -16 -25
~lver imu -20 -22 -17
""",
    """
^lose gklmoruv -22 -16 34 -31 -23 -18 -32 -17
for__@symptom mn 16 -24
me__more im -16 -21
spinny mns 16 -15 -17
turn__for m -18
~gda efm -16 18 -19
~mons n 15
~nunc ikqs -18 -17 -19 -15
~xibl mo -16 17
""",
    """
it__snow dm -19 21
message_came m -15
please__from m -18
pregu* abcdklnopqsu -24 -20 -15 -25 -21 -25 -23 -23 -23 -23 -18 -19
turn__off jlmu -16 25 -26 -17
what__zip djmu -18 22 -23 -16
~dati afm -19 -16 20
~ictu m 16
~lit> d 17
~litt o -19
~rds abcehjkloqu -29 -17 -19 -19 -15 -20 -21 -24 -24 -16 -17
""",
    """
about__i m -16
dolor_de n -15
get_there abcghijlmopqsv -38 -32 -17 -34 -38 -36 21 -28 -59 -25 -20 29 -18 -21
que__que ceghimoqrstuv -21 -20 18 -17 -35 -40 -26 -45 -17 -27 -22 -16 -28
taken_care mp -16 17
taking_me amnr -27 -28 -19 -21
~cas> u -22
~isks mu -17 20
~pam> blm -19 16 -22
""",
    """
@pay__rent dm -17 17
^mornin efmn -16 20 -17 -17
a_different mou -16 16 -28
a_passport m 18
debit m 20
i_should m -18
necesito_la io -17 -18
ok_or gmn -15 -17 20
siste* au -16 -15
someone__today hi 22 -23
telef* abcjnoq -22 -21 -16 -15 -23 -18 -22
~ermi bdgimrsu -20 -18 -18 -20 -35 -23 -15 -27
~van> adgijmnopqrsuv -27 -17 -20 -22 -17 -33 -18 -19 21 -24 -23 -15 -16 -16
""",
    """
@hello_@hello efmu -16 24 -23 -17
^mandame abgjklm -18 -18 -17 29 -20 -20 -28
ahora bdhjnosu -20 -22 -23 -16 -27 -21 -17 -18
happens_if u -21
need_help g -24
truck$ d 15
wear_@clothes n 16
~ceri m -16
~els cghijkmnr -19 -24 -24 -34 -26 -17 -24 -31 -22
~mina abnop -19 -16 -17 -20 -22
~ome cdefgjklmrt -17 -16 -49 -54 -41 -32 -43 -38 -21 -24 -19
""",
    """
~<ke abcdijqt -26 -19 -24 -33 -24 -30 -38 -20
~<ope dnqrsuv -18 -17 -17 -16 -19 -20 -16
~<pes lm 17 -16
~earn m 22
~way acdefghikotu -28 -24 -23 -28 -26 -36 -23 -28 -25 -15 -24 -25
""",
    """
con__@staff im 20 -15
has_me mq -21 -18
is__@open adijnr -18 -19 -18 -19 -24 -16
ustedes cfginprs -21 -34 -27 -25 -27 -25 -25 -18
~choo q -20
~hdra b 15
~mov acdefghiknpqstu -19 -27 -37 -30 -27 -33 -30 -35 -41 -18 -37 -30 -18 -29 -44
~uls b -16
""",
    """
@thanks_for al -16 -17
frenc* m 17
la_lista gino -21 -19 -24 -16
not_go bmt 16 -17 -17
stop abcdefghiklopqrstuv -66 -59 -34 -73 -76 -69 -69 -57 -65 31 60 -52 -53 -67 -23 -24 -59 -81 -26
what_@door dfghjmu -21 -24 -24 -20 33 -25 -26
~ees cdefgiltu -19 -17 -17 -16 -18 -16 -19 19 -20
~jen jklmr -17 -18 23 -25 -19
""",
    """
can__straight m -16
going__a mq -29 -19
mi__la a -23
off__is m -16
texting__work gu 20 -22
up__this bm -15 -18
what_do bcfhijlmotuv -19 -15 -27 -61 -36 -47 -20 26 -21 -19 -31 -17
~ewh ajn -17 16 -18
~meo gjklmnrst -30 -19 -16 -30 -18 -15 -23 -25 -22
~ppy> adefghilostu -18 -16 -19 18 -19 -21 -18 -19 -20 -17 -18 -23
""",
    """
#__i gjkmpv -16 -17 -17 -24 -18 -19
@stop__querer k 18
days__you ahmu 19 15 -15 -23
do__have bgkmopqrstv -33 -52 -26 -27 -16 -60 20 -16 -48 -56 -36
estaf* uv 17 -16
id_y n 15
no__pero pq 16 -17
that_was bcdgjmnopsu -24 -17 -17 -17 -18 22 -17 -24 -20 -16 -16
~<per abcdefhisu -26 -22 -33 -35 -28 -19 -19 -28 -31 -23
~<wal cdhklnopt -20 -17 -25 -29 -24 -26 -29 -20 -16
~idd u -17
~road dhu -17 -21 -19
~tion abcdefghktv -22 -24 -19 -16 -22 -27 17 -38 -41 -16 -20
~wn> cefgiknst -20 -15 -18 -35 -22 -24 -24 -20 -20
""",
    """
bailed q 16
be cefgijkmrstuv -16 -35 -47 -52 -40 -65 -38 -42 43 -16 -53 -20 -37
llega mru -26 -15 -19
tricare admu -17 25 -20 -17
~bes bdijklnortv -19 -29 -23 -27 -15 -19 -16 -16 -17 26 -22
~felt imos -16 -22 -16 26
~ial hlmqrs -24 -20 -27 -23 -19 -25
""",
    """
for__@call i 19
good__you achlou -15 -15 -16 -15 -16 -17
~<aro abdnru -15 -24 -16 -22 16 -16
~<mus acdeghijlmpstu -32 -16 -30 -19 -19 -30 -24 -23 -31 24 -21 -20 -19 -27
~dano m -24
~iej pr 17 -16
~nev cdijnopqrstv -19 -30 -30 -19 -25 -29 -26 -20 -26 -19 -25 18
~sing ahjopquv -24 -17 -20 -16 -15 -21 -25 -18
""",
    """
a_refill ad -23 -15
does__come dmnu -15 17 -15 -19
feels afhmu -18 -22 -17 20 -16
no_@stop klm -18 -26 27
oil_@move m 18
pick bjklrsuv -19 -22 -18 -25 -24 -25 -33 -18
prendan klm 16 -16 -19
~<ava hjlnostu -17 -19 -15 -18 -25 -16 -17 -16
~egu abcdefgnoqruv -21 -18 -20 -20 -20 -16 15 -32 -22 -30 -40 -37 -20
~idio acgkmnoqu -20 25 -16 -18 -27 -15 -24 -19 -16
""",
    """
^@howmuch abcdefhijklmnopquv -35 -46 -35 19 -53 -49 -40 -48 -56 -39 -48 18 -63 -32 -38 -47 21 -46
at_night n -17
mandarme_los lm -20 15
sigo bmopsu -21 -26 -21 -20 16 -19
~isto lpq -25 17 -23
~lify m -18
""",
    """
number_do gu 24 -19
who__you giluv -17 -22 -19 27 -19
""",
    """
alone binqr -22 -22 -25 15 -18
chess mn 20 -18
looki* fjlmnopstu -17 -15 -17 -23 -21 -15 -20 -15 16 -19
que_@door dfghjmru -16 -19 -17 -23 28 -23 -17 -22
se_lo mt -25 18
will__take pq -20 18
~dig cdhknpqs -17 -27 -17 -17 -27 -19 -24 -23
""",
    """
@texts_back aikm -15 -15 26 -23
i__mind klmu 15 -17 -27 17
i__sorry bu 16 -16
mensaje_y il 17 -22
not:dia m -21
of__@place mu -22 -15
on__@ride mpq -20 19 -19
threw_up mpq 16 -15 -20
~ble bdefghjlmnprtuv -19 -25 -46 -46 -16 -56 -33 -26 -23 16 -24 -29 17 -32 -46
~coo abdefklmruv -23 -25 -25 -17 -16 -17 -21 18 -27 -24 -16
~more acdefhijmnpt -19 -19 -30 -15 -28 -39 -24 -28 -28 -42 -22 -23
~ovie amv -18 30 -15
""",
    """
days_is hjm 22 -15 -19
explain adjku -18 -22 -17 -17 16
que_dia adfghijlnoqsu 36 -28 -24 -27 -34 -17 -26 -16 -32 -27 -23 -19 -28
thing$ gioqruv 17 -20 -21 -22 -18 -27 -23
what__have mnqu -32 23 -18 -25
~<wou efgjmnprstv -17 -17 -24 -30 -18 -31 -24 -16 -39 -31 -25
~ppe dfhijknpv -18 -20 -23 -23 -31 -17 -30 -27 -19
""",
    """
and_i cmp -20 -28 -19
hsa dmn 24 -30 -16
para_los am -15 -24
que_efectos s 16
you_know dgotv -24 -23 -20 -28 -26
~<use anopq -20 -16 -16 -15 -22
~asco m -19
~then bcfjkmu -26 -18 -16 -19 -22 -18 -30
""",
    """
@traffic__on m 20
about_my dou -24 -16 -18
could__find m -16
el_lugar bjo -21 17 -18
is__anything d -17
not:fecha o -21
of_it jmnru -16 -24 -20 -17 19
per_@visit admnu -22 32 -29 -16 -29
send_a jl -19 -17
~irle a -16
""",
    """
a_bit u -19
a_poder m -16
mis_@medicine n 20
voy$ cefghiklmnopqrstuv -24 -21 -19 -18 -26 -34 -24 -35 -50 -35 -37 -32 -35 37 -30 -21 -34 -24
~bei bm -16 -28
""",
    """
@ride_del b -16
@treat_covered dpu 20 -15 -21
^addy ju 20 -17
confirmed lnq -16 -16 -21
not:nada bcghijmnopr -31 -24 16 -20 -15 -17 -17 -27 -22 -21 -18
text__to klm -25 -21 18
they__for dm 15 -16
where_is adjmrsv -15 -24 16 -21 -18 -21 -20
~ate> cdefghilnsv -20 -25 -17 -18 -34 -30 -21 -27 -36 -18 -17
~walk bdiklmnopq -27 -41 -22 -20 -17 -18 -20 -22 -17 17
""",
    """
a__horas hm 15 -16
a_chance m -18
bridge mr -18 19
not__can mp -16 -18
speak__a im 15 -20
speak_with mn -29 -16
the__went b -16
~uck> abcfhiklnptu -22 -30 -17 -16 -23 -31 -30 -29 -32 -18 -28 -30
""",
    """
can_she mq -18 -18
drivers$ mq 17 -20
if_@insurance dm 15 -16
llegue iprv -19 -18 -23 -19
~are> acghkmqsu -29 -15 -29 -17 -18 -29 -31 -19 -28
~eliz afhms -15 -22 -16 22 -15
~ory abjl -16 -17 -15 -17
~plom ai -16 -16
~uese l -16
""",
    """
how__@cancel bd 15 -16
ida_y p 16
is__ok abcfghijkmnpqstuv -15 -23 -18 -17 -19 -25 -31 -38 -21 -65 45 -31 23 -16 -31 -33 -25
llego__de nr -16 -16
pricing dm 20 -20
to_fly dm -18 21
you__place m -17
~irds em -16 20
~mit> d -20
""",
    """
@stop__was l -17
@visit__que bdm -17 -17 -16
bring__@relative mn -22 -20
locations jm 19 -21
rest nu -17 -16
start$ defgijklmnoqrstu -20 -27 -25 -20 -20 -26 40 -32 -32 -22 -18 -23 -39 -24 -24 -23
yo$ abcdefghijklmnoprtu -20 -22 -26 -22 -31 36 -23 -19 -30 -22 -20 -26 -43 -17 -18 -20 -15 -24 -25
~ail> acdghkoprs -32 -18 -30 -20 -21 -18 -29 -29 -23 -20
~inst adefhjmsv -33 -18 -15 -21 -23 -21 -26 -18 -16
~smok mn -19 21
""",
    """
^till hm 21 -19
can_my bcdijlmnpqrsu -30 -22 16 -25 -16 -24 -45 23 -29 -32 -23 -17 -35
house do -18 -18
i__somebody ai -25 -22
pounds m 19
que_sirve dmo -21 -26 -17
some__@year m -16
will_see abdmru -17 -18 -17 23 -20 -17
~buen bcefghklnoqrsuv -25 -19 -23 19 -17 -22 -23 -20 -19 -21 -23 -21 -21 -23 -28
~jhg em 16 -15
~mbi bcdefgijlnopuv -18 17 -28 -18 -17 -22 -27 -30 -32 -22 18 -23 -17 -39
""",
    """
am__@stop lm 16 -19
earlier ao -16 21
get__@visit abdnu 23 -20 -20 -24 -17
marcar adimnu -18 -20 19 -22 -18 -15
working$ m -16
~<pu eghjlmptuv -64 -16 -31 -26 -52 -32 -36 -56 -48 -75
~rlos l -17
~text abdefhjklmnopqrst -22 -37 -45 -26 -35 -27 -16 19 15 -15 -52 -59 -52 -48 -48 -49 -40
""",
    """
not:i chjloptuv -22 -18 -27 -33 -23 -28 -17 -19 -22
turno$ blq 15 -15 -17
who__@call im 16 -17
~emo acdeghijkpsu -23 -27 -29 -22 -31 -23 -33 -31 -28 -16 -29 -16
~vac gmu -21 18 -16
""",
    """
^lo bgino -17 -18 -16 -17 -17
a_@relative cdjsu -15 -19 -18 -15 -30
asked_me lmv -19 19 -22
changed adgijlnru -21 -19 -16 -23 -17 -23 -17 -16 -16
ir_en adno -20 -17 25 -19
leaving bpqrs -17 -16 -17 19 -16
me_llevo n 15
mover abcdnoqs -36 -27 -18 -32 -31 40 -22 -15
por aefghjlnruv -27 -57 -34 -20 -34 17 -35 -28 -19 -24 -29
quito dlmnu -20 -15 -19 19 -19
there__manager i 17
~<hj em 18 -17
~lerg m 16
~mont m -17
~nly ghkmnpqsuv -17 -24 -18 -38 -21 -29 15 -19 -25 -17
""",
    """
@stop__los k -19
a__@place mv -17 15
puedo__@drink n 17
~hai dgilop -16 -19 -24 -16 -26 -16
""",
    """
@move__@day o 17
are__on djlmou -23 28 -15 -21 -17 -36
can_go ab -18 18
dia_no lo -15 20
play__music m 16
this__work gmu 22 -21 -25
will__know m 18
~<tic d -16
~mir moqr -20 -16 -18 -18
~tou p -17
""",
    """
^assist eglm -16 26 -26 -24
algo bchjkmpqrtuv -29 -18 -35 -22 -19 -45 -25 -22 -36 -15 -16 -21
de__y hloqv -16 -20 -17 -24 -16
have__@hours hm 17 -19
not:see m -25
says__off m -19
there_and npq 17 15 -24
work_@call m -18
~<kmb ao -16 17
~mpez amn 18 -22 -22
~vor defnqrstv -37 -29 -25 -34 -35 -15 -33 -28 -40
""",
    """
next__maybe o 18
~<pap bgklopqrsuv -21 -29 -20 -23 -25 -17 -26 -22 -17 -31 -15
~sorr adefiklnpqst -25 -28 -29 -19 -30 -23 -26 -28 -43 -28 -33 -24
~yes abdijlqr -17 -17 -19 15 -16 -17 -17 -15
""",
    """
are_not m -20
dura__@visit dns -28 17 -25
es__el abhjmoqv -19 -17 -18 27 -43 -19 -23 -23
over_the aip -15 -22 -15
you__@holiday adghjlmtu 19 -25 -17 19 -15 -16 -38 -16 -16
~<pla cdefhilopst -48 16 -25 -31 -42 -18 -33 -22 -30 -28 -30
~ank adghiklmnopqsv -25 -25 -19 -27 -23 -18 -22 21 17 -25 -20 -22 -21 -16
~erw dgmu -24 -22 -17 -19
~fine bdjlnpqruv -18 -24 -18 -25 18 -25 -18 -19 -21 -25
~ime cegijkrtuv -33 -36 -28 -22 -25 -40 -21 -30 -52 -41
~ope> eu -24 -16
¿__el giqru -17 -19 -23 -16 -28
""",
    """
@call__@staff i 16
cover* amoq -15 -20 -15 -22
di_de bkl -15 18 -16
escribir amu -18 -24 -15
have_this am -16 -21
wepa eflm -23 23 -15 -20
~bur ghijlnpqruv -18 16 -20 -22 -20 -21 -16 -24 -27 -26 -16
~spli d 17
""",
    """
@price_of djmu -42 -15 37 -16
cancelen acdefghijknqstuv -26 -31 -25 -24 -18 -27 -17 -28 -17 -35 -20 -29 -22 -15 -23 -29
me_quiten blm -18 -21 16
the_menu im 16 -16
~los abcdefghilmnstv -45 -17 -32 -20 -26 -21 16 -40 -44 20 -21 -52 -39 -37 -25
~nasa m -20
~ribo giklu 20 -21 -18 -22 -29
""",
    """
are__and ajm -18 17 -15
nadie_en m -16
~doo m -15
~log mu -18 -17
~old cefghijnoqst -25 -31 -33 -30 -28 -20 -38 -28 -25 -36 -30 -26
~omi> bnpr -15 20 -16 -20
~rda acfgjnopqv -33 -17 -15 -39 -31 -29 -16 -17 -25 -31
""",
    """
@howmuch__sale d 16
^got bcefjklmnpqrtu 15 -37 -46 -42 -22 -37 -56 -29 -23 35 -67 -17 -17 -40
i__made m -18
the__threw ms 23 -23
~<ski abcdefgijlqstuv -24 21 -19 -24 -21 -18 -20 -22 -21 -21 -17 -18 -16 -27 -16
~adic mu -17 17
~itua m -15
~onge aimnu -25 -20 -20 -17 -27
""",
    """
carta a -27
how__till n -21
i__say jn -16 -17
mi_celular m -25
put__a gmn -17 16 -22
put__back k 22
~<paq mr 15 -16
~<sup abhijlopru -24 -25 -20 -22 -21 -22 -21 -17 -23 -28
~pus> m -20
~rse> acgimoq -20 -16 -21 -27 -31 -19 -17
~spam ablmv -15 -22 21 -27 -16
~umbe bcefhnoqrst -33 -29 -21 -23 -34 -29 -17 -25 -26 -28 -26
""",
    """
@door_number gijlmuv -20 -20 25 -19 -21 -23 -17
get__nuts m 16
no__for aimov -18 -17 -30 -16 -19
the_whole ijmou -19 -18 -32 -19 -15
~abes gu 15 -18
~goo abdefghikqrsuv -18 -17 -45 -36 15 -21 -16 -17 -36 -23 -30 -46 -18 -20
~odc m 17
~rul u -15
~ssme lm 16 -18
""",
    """
all_what h -21
clinica acdgkmnopqru -21 -15 -23 -25 -19 -40 -20 -22 -23 -24 -22 22
not:lo o -19
not:what abhimnqst -21 -24 -20 -15 -29 -17 -27 -18 -16
notice m -22
pension d 16
picking__up a -18
to_church mp 20 -15
vuelvan_a gkm -16 17 -18
~<sk abcdefghijkloprtuv -32 20 -23 -28 -27 -20 -23 -20 -30 -24 -19 -28 -23 -21 -17 -17 -32 -20
~saqu aklv -19 -16 18 -18
""",
    """
alto bcdefgijlmnprtuv -16 -19 -26 -28 -27 -17 -20 -17 31 -30 -19 -16 -16 -18 -20 -20
back__what gjm -17 17 -17
buscando mr -21 17
rathe* admu -15 -16 -26 -17
to_# aimo -16 -18 20 -19
~<sno abdghqsu -25 -19 -25 -16 21 -19 -20 -28
~cie bcghijnops -25 -15 -27 -21 -22 -21 -26 -18 -24 -27
~onig ans -17 -20 -19
""",
    """
asking_what m -17
at__@staff im 17 -17
does__you mu -17 -24
new_patients h -17
opt_in acijklm -17 -18 -18 -17 26 -26 -19
with__@relative abdimnu -19 -15 -20 -15 25 -18 -22
""",
    """
@relative__dia bm -18 -18
and__@visit bu -17 -17
much abcdefghijkpqrstuv -35 -20 -22 23 -27 -31 -26 -26 -19 -25 -18 -27 -24 -22 -28 16 -19 -25
que_@drink n -21
~ajar bdhnru -21 -19 -20 15 -19 -16
~jar agpru -16 -28 -19 -24 -26
~look bfghklnopsu -21 -20 -24 -23 -18 -24 -28 -21 -29 -16 -31
""",
    """
@symptom__night s 22
begin$ mn -16 -16
mood s 15
numero__favor i -18
~arla bm 17 -20
~cio> dgijkmosuv -21 -19 -16 -27 -21 -21 -16 -18 -21 -19
~eft dgnopuv -17 -17 -20 -17 -19 -24 -18
~elul abioq -20 -18 -17 -17 -20
~slow oqrs -16 -17 26 -16
""",
    """
hay__id n 15
help_me akqu -15 -15 -18 -23
i_mean km -21 -26
sacar* j -15
to_your m -20
~netw m -15
~repa abgij -21 -20 -28 -18 -18
~stos dklmr -16 -20 15 -18 -18
""",
    """
aroun* abdnru -15 -24 -16 -22 16 -16
del_# blmr 24 -21 -28 -17
doubl* b -17
pico agjmnu -18 23 -15 -21 -16 -16
please__about m 17
what__next d -16
what__wear gju -19 -17 -28
you_got bghjmtu -26 -16 -22 -27 -18 -19 -23
~dat cdfghijnorstv -20 -30 -23 -22 -17 -38 -28 -27 20 -18 -32 -18 -22
""",
    """
forms m -16
race m 16
ugh m -15
~ll> acefghiklotv -26 -72 -21 -27 -19 -16 -43 -33 -18 -21 -21 -65
~urse degjms 17 -17 -16 -21 -35 -15
""",
    """
be__@visit b 22
de__trata g -21
driver$ jmpr -16 -29 16 -16
from__on r -15
i__last v -23
need__letter i 18
whate* dfghijquv -23 -23 -18 -21 -15 -15 -16 -28 -20
~<opt abefgijmnprstuv -24 -26 -20 -17 19 -20 -19 -19 -26 -19 -26 -21 -17 -29 -23
~alre aip -22 -19 -20
~ne> bcdefjkstu -19 -19 -18 -54 -25 -55 -21 -43 -17 -22
~rite u -23
~sera bdghijlmnqru -16 -31 -18 -20 -17 -17 -16 -27 -16 -15 -16 22
""",
    """
el__@cancel ioq -17 -17 -15
not:get acghjmnpquv -20 -17 16 -16 -27 -56 -19 -20 17 -31 -26
~<cor abfilmnpqv -36 -27 -16 -33 18 -17 -34 -32 -27 -26
~ix> a -19
~jok m 23
~les bcdefjkloqrtuv -23 -31 -19 -32 -34 -19 -30 16 -15 -18 -18 22 -20 -47
""",
    """
^snow hm 18 -20
already__still m -17
not:escribir ik 16 -21
the_right j -16
~abu dhjr -16 20 -21 -19
~oki bfghijlnopsu -17 -18 -16 -16 -18 -17 -20 -29 -17 -23 -18 -22
~pock m -21
""",
    """
but__texting l 15
charged_# dm 16 -19
how__i defijoprstv -25 -19 -22 -50 -16 -43 -25 -26 -39 -20 -34
i_hate am -17 16
is__@parking adhijnru -15 -22 -17 -20 20 -17 -28 -21
~<may ehilmu -19 -16 -19 -19 19 -16
~xcvb em 23 -26
""",
    """
fine$ no 20 -19
me_where m -17
never cdhijnopqrstv -19 -28 -17 -32 -19 -23 -29 -26 -20 -25 -19 -25 18
sub fklm -16 19 -16 -16
~ara> eghklqrst -26 -20 -16 -16 -21 -21 -34 -30 -31
""",
    """
can__up diprs -15 -18 -17 -19 -19
car_on m -18
my__me cdimnopqsuv -19 -21 -28 -50 -27 -25 31 -34 -22 -18 -25
to__what jmu -16 -19 -23
tuesdays bm -20 -16
~<sti bcdefgmpstuv -25 -19 -42 -19 -26 -28 -16 -37 21 -32 -28 -22
~noce q -16
~oost a 20
~ted> beghqr -17 -31 -23 -30 -25 -24
""",
    """
details m 16
double_booked bo -17 16
me_at ahimpqr -16 -17 16 -22 18 -15 -17
paperwork$ m -18
~<hyd n 15
~exi acdeghijklnpqsuv -23 -16 -26 -17 -26 -24 -21 17 -17 -25 -29 -20 -25 -18 -29 -17
~ken> jnpq -16 -15 16 -19
~rom aehkoqv -25 -23 -41 -18 -25 -37 -35
~wboy m 17
""",
    """
^coming pr -15 17
cada ajnor -23 -18 -27 -18 -17
see_@person hm 18 -16
~ide> acklrtuv -24 -17 -15 -22 -21 -16 -33 -16
~mied bo 19 -18
~rust mu -17 -16
""",
    """
agua dnoq -18 21 -22 -21
hydra* n 15
le_digo bm -15 15
primera mnou -21 -16 -17 -17
seguros au -26 -22
something__in mu -22 17
to_hear n -16
what__an admu -17 -20 -16 23
~alg degklmstu -20 -23 -23 -38 -17 -34 -33 -28 -46
~eer bdoptu -22 -17 -20 -17 19 -15
""",
    """
alarm blm -21 -15 18
am_not acdehijlnoqrtuv -42 -27 -22 -19 -23 -19 -46 -35 -18 -17 -23 -46 -24 -40 46
i_@thanks glmt -20 -16 -22 21
no__please l 26
~esde abdgilmpqrsuv -25 -30 -30 -19 -21 -21 -17 -19 -23 -30 20 -30 -17
~ien bdefhklnot -34 -27 -34 -42 -28 -32 -29 -43 -24 -18
~pcio abgnu -17 -15 26 -16 -28
""",
    """
i__lol bglnrsv -18 17 -15 -21 -16 -23 -23
not:make am -17 -17
~int defgjknqrstv -18 -21 -27 -54 -19 -35 -34 -20 -24 -21 -25 -24
~nua hmn 16 -16 -19
~xpec mqsu -18 -16 15 -15
""",
    """
consigo bnu -22 -17 -18
food abdeghijlmnoqrtuv -15 -17 -31 -22 -23 -27 -15 -19 -18 -22 34 -19 -28 -18 -18 -27 -18
hueco a 17
malo p -15
new__is jm -21 20
quitenme__lista bl -15 17
~bail bmnqr 15 -31 -16 15 -15
""",
    """
@stop_messaging l 17
ok__am mo -17 -19
say_i m -17
~<km ao -16 17
~dici fmu 16 -20 -15
~drin n 17
""",
    """
@wrong$ abcefhijklmnopqrstuv -27 -22 -20 -38 -41 -32 -40 -43 -33 -43 -37 -26 -25 -24 -29 -38 -25 -42 -36 49
arrange amou 19 -18 -20 -16
every bkmoq -23 -16 -24 -23 -18
i_left aq -16 -17
later__the m -24
nota$ mu -20 22
that__you m -19
""",
    """
@clinician_que bm 16 -17
@treat_like u 18
de__@relative aijln -31 -19 -19 -22 -28
did__mean klm 20 -22 -24
do__week a -17
en_paz l 17
i__new abdijmnqu -30 -17 -24 -25 -17 33 -23 -17 -20
is_locked am -16 -19
need__new aio -27 -21 20
refer* adilmou 26 -18 -17 -15 -22 -16 -20
to_shave n 18
~alt acdefghijklmnopqrstuv -42 -33 16 -46 -45 -41 -35 -19 -40 29 19 -22 -25 -17 -29 -39 -33 -22 -34 -41 -18
~ets gp -17 -18
~taba im -16 -23
""",
    """
@howmuch$ abcdefghklmnqrstuv -20 -18 -27 39 -46 -38 -29 -24 -21 -31 -25 -31 -24 -30 -22 -35 -47 -20
clears n -17
como__para dmoqru -21 -16 -15 -17 -17 -22
de_quien mu -21 17
friend acjlmoqrs -29 -20 -18 -17 -18 -27 22 -16 -16
how__would du -22 16
um gmt 17 -19 -17
~<ree klm 16 -15 -26
~cin abdghjlopr -23 -22 -24 -27 -17 -18 -16 -20 -16 -25
""",
    """
#__puede n -18
@howmuch__sin d 16
^end abcdefghijklprtuv -16 -15 -23 -24 -34 -27 -24 -22 -27 -16 -28 29 -16 -16 -18 -31 -27
far__the m 17
get__home nq 18 -20
got__license q -17
many acghikoqsv -30 -15 -24 -35 -22 -18 -28 -24 -18 -22
there_on abhimn -19 -19 16 -21 -21 -18
where__my m 18
~<flo belov 16 -16 -19 -20 -17
~ieme mo -20 25
~rov hjmou -18 -24 -28 -18 16
~ssue empq -16 -18 -19 21
~tur acdefghipst -17 -33 -19 -33 -25 -35 -19 -30 -20 -39 -27
""",
    """
@holiday$ bcdefghijklnpqrstuv -27 -23 -44 -23 -25 -28 23 -29 -38 -21 -26 -29 -26 -31 -26 -28 -32 -35 -24
@price__the a -15
el__anoche m 20
turn__a m -18
would_rather m -17
~<twi gkmnqrtuv -22 -18 -30 -16 -23 -16 -20 -19 -17
~ales d -21
~cal ceglnopst -35 -25 -42 -19 -42 -15 -41 -25 -25
~ened ou -16 -26
~omor cdfgklpru -17 -26 -19 -15 -15 -19 -16 -23 -21
""",
    """
after_that hmq -16 -20 -19
chicl* m -17
get_my dgijkmnq -23 -22 22 -17 -20 -26 -27 -17
i__@move abcdgijlmnopquv -19 -37 -20 -36 -20 -21 -25 -21 26 -22 21 -17 -26 -27 -18
no__interesa a -16
you_play m 16
""",
    """
@pay_@price dm 17 -18
anything$ bdgo -16 -17 -18 -19
medicine mn -35 -21
might_be hr -16 24
~lefo abcjnoq -22 -21 -16 -15 -23 -18 -22
~lowe ijnoru -21 -19 16 -17 -19 -18
""",
    """
coach m -17
denme j -16
who_do imnuv 29 -20 -19 -24 -15
~lie bcdgilrtu -21 -23 -29 -22 -16 -25 20 -18 -32
~song abgijlmnosuv -20 -19 -25 -18 -17 -20 39 -17 -22 -17 -28 -17
~xtea m -26
""",
    """
este__mio mv -17 15
no_tengo gilmnpqsu -24 -27 -18 -25 -35 -39 22 -15 -16
pizza aghijklmru -29 -18 -15 -26 -26 -17 -19 25 -18 -26
the_dot r 17
with_you jmu -15 -21 -19
~alf> qu -16 -15
""",
    """
how__@book a 18
my__after mo -19 -17
pasame_con i 21
please defmnpqst -33 -35 -31 -16 -38 -33 -45 -33 -18
they_will p 15
tu abcdghjknpqrsv -23 -17 -22 -20 -21 -18 -18 -17 -27 -20 -21 -19 -15 -25
""",
    """
how__should du -16 -18
is__@call agjmpruv -20 -20 -17 -34 -18 -15 -29 23
la_@treat dghijlnopqruv -30 -24 -17 -21 -19 -16 -17 -20 -15 -17 -20 24 -21
looking__@book am 18 -15
slow aiqrs -17 -15 -17 26 -16
~ao> e -24
~her bdeknpqtu -16 -21 -20 -44 -24 -16 -24 -46 -32
~scu flpqsu -15 -29 -20 -29 -17 -18
""",
    """
am__coming b 24
describe_how l -16
not:que abcghinorv -21 -24 -19 22 -19 -20 -27 -17 -26 -41
planes dm 21 -17
so__to am -20 -18
somebody_there ap -15 -16
vez$ bcdklnqrsuv -25 -18 -19 18 -19 -23 -23 -19 -18 -17 -20
~sum bcdegjkloqsuv -17 -22 -21 -17 -26 -18 18 -29 -16 -17 -15 -28 -20
~tras dhiknqruv -15 -23 -25 -18 -27 -28 21 -23 -15
""",
    """
anda p -16
come_straight m -16
is__code m -16
there_anyone i 16
~<sn bdghjqsu -21 -27 -21 21 -19 -21 -24 -35
~org abcdefghiqsuv -36 15 -16 -17 -22 -18 -32 -16 -29 -17 -15 -26 -24
""",
    """
@day__for mo -19 15
can__fax m 20
desde__aeropuerto m -20
oops m -17
puede__la aiq -24 16 -19
slide mno -25 -15 18
speak_@spanish iu -17 -16
that_@visit bmo 19 -20 -18
the_truck m -26
there__a dmnqu -21 -31 -18 -19 -18
you__@insurer bdhmq -17 30 -30 -30 -21
~<lug dghiklmnpqsv -17 -17 -22 -16 -16 -20 -22 -25 -19 -22 -21 -23
~aten bdgjnoqu -16 -16 -16 -17 -17 -18 -19 -18
~boo abcegijklmnpqrst 21 16 -21 -22 -22 -20 -21 -26 -30 -34 -22 -19 -26 -23 -18 -16
~hhj em 19 -17
""",
    """
it__the admpr -19 -25 -48 -18 -24
my__on hijpqu -24 -20 -20 -23 -15 -18
so__@late mr -16 16
which__i lmnu -17 -35 -19 -23
~<ent bfhklmpqtuv -16 -21 -17 -21 -28 -27 -25 -17 -15 -36 -32
~nce> bcehijmnpqrstv -36 -21 -16 -29 -23 -36 -20 -39 -39 -43 -19 26 -29 -20
~part bdgklorst -23 19 -20 -16 -21 -32 -27 -26 -15
~siv iu -19 -24
""",
    """
give_my ai -31 -18
hour$ n -16
how__with m -16
i__out bdghimopv 18 -37 -32 -21 -28 -36 -22 -24 -27
much__the d 19
nos m -22
~<nai adhlnu -18 -19 -15 -17 18 -21
~enos aghlnortu -17 -20 -15 -23 -17 -21 -19 -16 -21
~sist aceghijnorsv -35 -23 -20 21 -19 -33 -22 -22 -28 -20 -21 -22
""",
    """
@insurance_card admn -16 -29 18 18
^una gmquv -15 -29 -18 -27 -17
and__both p -16
do__come bdghijkmopqu -17 -34 -16 -21 -16 19 -16 -39 -17 -19 -31 23
does abefijklprst -23 -20 -20 -30 -33 -46 -16 -43 -37 -38 -21 -37
me_puso m -18
~azul e -20
""",
    """
^yeah mpq -19 17 -19
quitenme__la l 16
~<mad bdhjklnoptu 17 -15 -18 -17 -17 -15 -23 -23 -16 17 -23
~icen abgu -23 -16 -16 -26
~uded d 17
""",
    """
@vehicle_goes jq 19 -17
driver__the jm 15 -20
it_from jmu 21 -19 -27
not:are g -19
nothing$ mn 17 -20
que__y d -15
quit bcdegijlmnprtuv -29 -18 -26 -17 -26 -16 -33 43 -19 -16 -29 -25 -19 -27 -33
set__minutes mr 17 -18
~lgun o -16
~sue> empq -16 -18 -19 21
""",
    """
ptsd ag 21 -18
~<ohi a -16
~<vai m -17
~ely> adhu -16 -15 -15 -17
~ersl m -23
~est bcdefknopq -37 -23 -16 -74 -25 -36 -42 -47 -27 -30
""",
    """
about__bill im 17 -17
flake* mpq -16 -18 17
~<che cdefghijklqrsu -23 15 -26 -23 -34 -24 -29 -29 -22 -24 -35 -25 -15 -33
""",
    """
pare lm 16 -24
skip__@medicine bmn -18 -17 18
~poun dgm -16 -15 20
~rete acdm -16 16 -16 -19
~tali m 15
""",
    """
^cambia cm 20 -21
^wanting a 16
caro$ dmu 25 -15 -20
he__in p 17
ill n -16
pee__it n 16
retiro kl -17 15
with__@price m -26
~sha admoqs -23 -16 -22 -18 -19 15
~ueco a 18
""",
    """
all__@holiday hm 20 -16
bored mu 24 -16
cool$ t -17
not:gusta gilmv -16 23 -17 -15 -19
what$ dfilmos -22 -36 -16 -18 -24 -24 -18
you__any abcdjmnoqv -15 -21 -18 15 -15 17 -17 -18 -18 -26
~<alr aip -22 -19 -20
~<cu cefhiklnostv -59 -52 -52 -23 -16 -31 -53 -24 -20 -24 -46 -62
~casi mr -21 16
~nsfe i 17
""",
    """
are_a u -18
my_@vehicle iopqs -15 -17 -25 -26 -24
puedo_ir gijmprs -36 -22 -25 -28 -18 -15 -25
when__bring mn -19 -17
~<efe dmn -17 -20 -18
~<rat adjkmnuv -19 -21 -18 -16 -37 -24 -22 -18
~<tha aefghilru -20 -38 -57 -31 -52 -33 -37 -24 -24
~etin alnou -17 -15 -15 -15 -16
~lks> gijm -16 -19 -21 -29
~port abdeghikruv -25 -27 -35 -16 -23 -21 -22 -18 -25 -29 -23
~spor j -16
""",
    """
a__ya m -19
textos abcdgijlmnoqrv -18 -23 -17 -16 -20 -21 -18 24 -38 -16 -22 -17 -16 -19
took acdeflmrtuv -24 -16 -18 -26 20 -23 -23 18 -17 -20 -19
~<rai abdhmnqrsu -20 -24 -22 -18 30 -19 -15 -17 -20 -27
~aski dhlpru -21 -20 -26 -20 -18 -26
""",
    """
@food__am m -16
an_@traffic mpq -17 -17 15
assis* abcegil -16 -17 -15 -17 24 -20 -28
thing* admnu -22 -18 -39 -21 18
~lone abdinruv -16 -22 -17 -24 -27 -18 -26 -15
~luck nopt -24 -16 -18 -16
~peed m 19
~wall gj -16 -15
""",
    """
edificio ju 20 -24
en__trabajo mr 16 -19
la_proxima m -19
mornin$ efmn -16 21 -19 -17
of__i adjmu -19 -16 -20 -16 -28
what_to gmu 19 -20 -17
~bio m 16
~enm cdefghilmnpqrstuv -31 -30 -26 -20 -30 -31 -23 25 -49 -37 -29 -33 15 -33 -22 -40 -33
~runk s 15
~son> i -16
""",
    """
do__someone abdipq -26 -18 -17 -21 -24 18
en__es jmu 19 -15 -27
for__@clinician aikm -21 27 -16 -32
for_you abdfijlmnou -20 -16 -21 -24 -18 -17 -16 22 -18 -18 -26
hear n -16
i__time am 16 -20
would_i bgijlmnoru -21 -15 -23 -18 -17 -35 -20 -29 -17 22
""",
    """
@parking_at mr 16 -17
allowed$ mn -23 20
delete_my bi 17 -15
or__that n 16
se__ese gmoqu -19 -19 -21 -15 -16
this__@call adgluv -22 -18 -18 -20 -19 17
we__@visit m -18
y__@relative npv -15 -24 -15
~ces cdefhklnprstv -18 -32 -28 -25 -38 -19 -20 -25 -33 -19 -18 -27 -45
~pre> n -16
""",
    """
estuv* v 16
i__med d -16
tengo__de dn -18 -16
using_@machine l -17
~ghty m -21
~posp o 16
""",
    """
@call_me acdghijklmpruv -24 -29 -25 -25 -43 39 -24 -20 -22 -19 -34 -19 -21 -26
@drive_y q 16
@price__@visit d 23
@visit__she b 15
for_my bkmpqsuv -26 -17 -16 -16 -26 -16 -35 -23
need__superbill m -27
not_@stop blmnsv -17 -37 24 -18 22 -16
save mr -15 19
~<hai d -17
~<pt ag 21 -18
~asta acdefgklmpqrstuv -25 -20 -18 -17 -19 -21 -16 26 -41 -15 -18 -24 -21 -16 -20 -20
~ckag m 17
""",
    """
diabetes u -19
hora__@clinician m -26
hw dilmt 16 -21 -19 -25 -22
it_make dgmou -19 -20 -25 -17 23
my_@medicine abcdghjklnopqrsu -47 -24 -22 -33 -25 -15 -26 -20 -22 24 -25 -27 -31 -30 -19 -25
on__# bdmn 19 -16 -19 -16
~oss hknqsuv -28 -26 -33 -35 -27 -24 -20
~rlo lqru -24 -17 -21 -16
~vos m -19
""",
    """
@ride__have b -18
able__@drive nq 15 -17
cat amnosu -15 32 -16 -16 -24 -22
hora__el i -15
i__someone abdu -21 -25 -24 -17
me__this bcdklmv -24 -15 -19 -20 28 -33 -18
pills mors 23 -18 -19 -25
would__my ailu -20 -19 -20 15
~ell behjknoru -34 -34 -24 -18 -21 -50 -28 -19 -17
~onde abcdefhjklnopqv -16 -34 -18 -46 -29 -41 -21 21 -28 -41 -35 -16 -24 -38 -45
~tco dm -17 22
""",
    """
=rare2 abcdefghijklmnopqrstuv -54 -32 -45 -43 74 -49 -56 -88 -71 -49 -41 -52 70 -60 -35 -36 -67 -48 -39 -96 -72 -35
de__mi abjmv -25 18 -17 -24 -17
do__treat ghjnu -17 -15 -16 -21 17
get_put mu -18 16
help__i g -17
it_what au 15 -24
please_@cancel bmo 29 -16 -27
send_any l 19
texas aglmu -15 -18 -15 21 -26
~<cob adglmqrsu -20 26 -15 -17 -24 -22 -22 -21 -21
~nqu mq -25 -20
""",
    """
@relative_can abmnpu -19 -21 -26 -17 18 -19
instead adghmn -23 -20 -20 -18 -16 -35
long__i gjru -16 -28 -20 18
me_olvido b -21
trying a 16
~ody> bcdegjkmnrt -15 -23 -22 -21 -32 -25 -26 -52 -41 -29 -31
""",
    """
does__take dmnsu -26 29 -26 -16 -18
in__with ap -20 -21
number__@call im 18 -24
or_is ou -16 17
should__do mnq -27 -22 21
to__@clinician abmnqu 23 -22 -21 -17 -16 -23
~<awe mt -21 24
""",
    """
@call_en i -26
^cool mt -36 18
need__talk a -16
obliged$ t 19
~nov m 17
~ont abcefmpuv -16 -29 -35 -27 -29 -23 -44 -44 -50
""",
    """
a__mi abmop -18 -19 -32 -19 16
backe* mq -16 16
do__answer gu 18 -22
do__send abjklmu -22 -15 -27 -17 27 -43 -18
tell__this m -17
that__the adgjoqu -17 -20 -15 17 -19 -19 -23
tomando mn -16 16
~anud km 19 -19
~ngua cu 24 -19
~own> cfgiknst -19 -18 -35 -21 -23 -20 -20 -19
~roxi m -20
~sus agilu -21 -19 -17 23 -25
~usp mn -16 18
""",
    """
by dfijklmnpstu -28 -19 -19 25 16 -15 -43 -35 -18 -34 -20 -32
it_over iopu -23 -16 -16 -21
le__para dmnoq -16 -21 -19 -15 -16
se__ir an 17 -19
semana$ adijln 18 -15 -17 -17 -18 -19
~<ate bdgjnoqu -16 -16 -16 -17 -17 -18 -19 -18
~rvic dmu -20 -19 -18
""",
    """
@hello__this a -15
pick__up aimoq -22 -19 -17 -26 16
wear$ mn -47 26
~fic agq -18 -19 -18
~tes> bcefghlpquv -37 -31 -19 -21 -24 -21 -33 -33 -24 -28 -19
""",
    """
able mnoqrs -22 26 -29 -22 -20 -23
all_good cflmt -17 -27 -22 20 -15
les_llevo mn 15 -16
quali* mu -19 18
quier* adefgjnpqrstuv 17 -31 -21 -20 -16 -28 -37 -40 -27 -19 -25 -23 -45 -63
un_@person i 18
~sd> acdefgijlmnorv 20 -17 -24 27 -18 -20 -23 -18 -20 -37 -18 -16 -15 -16
""",
    """
@pay abcdfghijklnopqrstuv -71 -42 -61 93 -57 -68 -72 -53 -20 -53 -43 -58 -72 -51 -64 -61 -59 -48 -84 -53
botox$ m 19
date_for m -16
del_@insurance bd -20 -20
roommate p 22
the__number dglu -22 -23 -19 -26
~<squ q -21
~uen aceghjlnorstuv -17 -40 -40 -46 -24 -20 23 -21 -39 -19 -33 -20 -27 -15
~wif m 16
""",
    """
@vehicle_to jmqr -27 23 -21 -15
^que abcefgiklopqrstv -17 -59 -83 -37 32 15 -42 -79 -34 -45 -92 -40 -55 -45 -25 -91
me_pongo gn -40 27
por__o mu -23 -22
what__run dmu 23 -21 -19
~iga> b -16
~tahp iklm -18 -16 22 -18
~yec mu -15 15
""",
    """
atasco r 17
capital_of m 15
damag* dm 20 -18
el__lo b -15
encuentra imr 16 -17 -16
message adv -16 -16 -15
will__in bm -20 -17
~<fav defmnqstv -37 -28 -24 -26 -33 -34 -32 -27 -33
~bai mnqr -32 -16 15 -16
~dito dm 18 -16
~esh eglmt -16 -16 -16 -26 19
~guag cu 24 -19
~omm bdhjkoqrs -21 -27 -20 -18 -17 -19 -23 -18 17
~rok djnopu -20 -15 -23 -16 -19 -19
""",
    """
@move__@spanish cmo 21 -21 -19
bring__but q 18
i__your gijlu -20 -31 -25 -21 -17
more__please bimo -16 -17 -16 -19
number$ bcginoptuv -17 -18 -32 -18 -19 -16 -31 -17 22 -23
que_no abdghmt -31 19 -20 -34 -23 -35 -20
rough m 16
this__in m -20
~kill adgiknopqr -20 -19 -15 -22 -21 -20 -26 -16 -18 -18
~ntu mn -20 16
~out cefghlsv -32 -34 -37 -58 -22 -25 -24 -18
~tarm aiku 16 -23 -16 -16
""",
    """
@call_this ghl -18 16 -18
can__come bcgijmpqrsu -33 -20 -21 -35 -29 -18 -29 -46 -18 -23 -47
down gikmu -25 -22 -19 -26 -27
hace_hoy m 16
not:her bdilv -16 -17 -20 -24 20
texting_my mu -17 16
to_bail bmo 20 -22 -18
you_be a -17
~ortl j -19
~segu ioqruv -18 -20 -20 -17 -15 -17
~wit acfhjrsv -19 -40 -35 -23 -15 -17 -17 -19
""",
    """
lol$ cefhijlnopru -40 -50 -39 -35 -29 -48 -52 21 -33 -32 -50 -28
picking_me a -18
senorita m -26
she__to m -16
~lon abcdefghlo -25 -16 -34 -35 -31 -32 -50 -31 -18 -20
¿_cuando adgijmou 23 -22 -24 -19 -15 -19 -20 -16
""",
    """
@relative_needs mq -30 -16
^lost dglmnpru -22 22 -20 -16 -21 -16 -19 -21
any__available aim -19 -21 18
de_@thanks m -16
is__again m -20
with__thing gm 16 -15
y__el b -17
~<sue acgikmoqs -22 -16 -16 -23 -17 -16 -17 -21 17
~incl ilmv -19 20 -31 -15
""",
    """
heading_over r 17
it__@holiday dmou -16 21 -17 -20
this__scam u 15
would__@visit a 15
~<soo cdghijkmpqs -18 -23 -25 -28 -22 -25 -20 -18 -18 -26 -20
~bo> acdeghijklopqsuv -17 -31 -34 -34 19 -32 -42 -31 -33 -38 -29 -31 -37 -22 -49 -40
~il> cdefjkpru -18 -43 -27 -21 -16 -34 -34 -33 -17
~mak hjknpqtv -31 -27 -32 -42 -23 -31 -19 -26
~orde im -17 17
""",
    """
^los abnou -21 -17 -17 -16 -16
double b -17
ident* cgilmu -17 -16 -19 -17 -19 21
my__want a 16
what__take dgjmnqu -26 -17 -23 16 -18 -20 -18
will__it bdmnqu -26 -26 20 -21 -17 -30
""",
    """
@cancel__@move bm -20 -22
me_to acdklpqsv 22 -25 -34 -42 -38 -18 -19 -20 -24
town_are jm 16 -16
wanting bm -16 -19
what__need adiju 16 -28 -17 -15 -31
~bat admnqu -21 -17 29 -19 -21 -18
~cess dgmu -21 -22 -16 16
~pick bcklnrstuv -24 -16 -20 -28 -17 -30 -30 -16 -38 -22
~vaca r -18
""",
    """
ayuda_con lm -15 -17
do__@day dhm -15 18 -32
la_primera mu -19 -16
someone_who a -15
~land cglnqu -17 -17 -16 -16 -26 -18
""",
    """
@hello__you h -15
@hours_for h 16
@insurer_cover du 15 -16
@thanks__bunch mt -16 17
about_@food mn -22 18
aqui bcdehiknoprtuv -26 -20 -28 -16 -21 -25 -19 -32 -23 -25 -28 -15 -17 23
estab* m -23
for acefgjlnoqrsv 20 -33 -70 -82 -28 -15 -45 -16 -26 -22 -23 -41 -20
just cefgjkstv -26 -24 -30 -16 -18 -16 -29 -16 -25
like_# mrsu -17 19 -19 -15
me__@staff m -19
todavia bdv -20 -19 -17
~dura abdehijlmnoruv -17 -15 -38 -16 -18 -20 -17 -16 -37 16 -17 -15 18 -15
~ives ai -18 -16
~ncu abdmu -18 -16 -16 -28 -20
""",
    """
borren__@visit m 16
chess$ m 20
does__start m 17
notic* a -15
~foll mq -22 -15
""",
    """
^@price bcdefghijklmnoqrtuv -25 -24 43 -26 -34 -20 -20 -25 -31 -25 -24 -50 -26 -16 -17 -18 -18 -37 -15
cancelenla bmo 23 -22 -20
i__calling m -16
largo o -16
let__this am 17 -16
pensarlo m 15
still__@visit bhsu -16 -15 -16 -17
through_it gmu 16 -15 -20
~amb cdefgijlnpqtuv 17 -30 -23 -17 -26 -27 -28 -30 -31 -28 -17 -16 -29 -44
~efec dmn -17 -20 -18
~nve amsu -17 16 -15 -24
~sche m -16
~wqw em 20 -20
""",
    """
@day_no lmo -17 -18 17
^give gklpquv -15 -17 -33 -21 -20 -39 -22
bad_today s -15
estoy__a jr 16 -17
old__you adfghjlmu -17 -18 -19 -21 -23 -29 -16 35 -35
talk_to bdijmqru -18 -20 27 -16 -30 -18 -15 -22
we__to bilnpqu 19 -22 -16 -25 -16 -19 -16
~mily dlu -18 -15 -18
~ver> bcefgjnostu -27 -48 -42 -21 -35 -25 -35 -38 -17 -19 -22
""",
    """
hold_that m -18
the_@person almpqv -18 -17 -29 -17 19 18
you_@call dghjmquv -28 -30 -38 -28 41 -20 -30 -19
~<pas acdefjlmnpuv -30 -40 -58 -36 -35 24 -28 -57 -16 -23 -30 -37
""",
    """
@texts__my abikmu -18 -18 -16 16 -31 -16
^dar blm -16 20 -17
algo$ abhijlmnpqrsv -31 -17 -17 -32 -17 -21 -28 26 -19 -23 -27 -17 -17
is__any admo -16 16 -20 15
la__@insurance d -16
""",
    """
@person__@machine u 16
can__@move abdhijknors -25 -27 -26 -19 -23 -20 -18 -21 24 -15 -22
my__sit amnpu -20 -17 25 -25 -17
que_yo mn -17 -17
~etwo m -15
~poo e 16
""",
    """
^@parking efghmoru -19 -18 -16 -17 -37 -16 22 -16
adentro$ ajo -16 -18 -16
not:hay abcghrsu -19 -15 -21 -28 -19 -18 -18 -22
prescription aijn -16 25 -20 -28
the__not ajm -16 -15 -23
want__and m -16
~<dio adhlou -17 -20 -16 -22 -15 -20
~<un aefgijkmqstv -56 -64 -56 -15 -29 -59 17 -33 -19 -18 -50 -57
~utos mr -21 18
~uys begiklmnrsv -21 -18 -28 -25 -15 -20 -16 -19 -23 -23 -23
""",
    """
^sigan klm -20 -18 21
at_work dghn -17 -27 -21 -20
hay bcdegjklmpqstu -22 -16 20 -74 -27 29 -59 -34 -56 -27 -16 -54 -64 -33
sure egl -18 15 -17
who_you m -22
~garr jkmqr -19 -18 -28 -20 18
~ose bcdefhilnpt -28 -29 -35 -24 -18 -35 -37 18 -19 -22 -23
""",
    """
^desde fhmo -18 19 -22 -18
after__that s 16
for__are mo -16 18
no_entiendo m -25
not:it abhjklnopqsv -30 22 -16 -30 -25 -27 -25 -30 -24 -17 -25 -35
over fglnopqrv -22 -18 -24 -26 -17 -15 -24 16 -30
ya_quedo pq 17 -23
you__folks a -16
~<poe m 16
~elen b 21
""",
    """
^puede aq -17 -19
discontinue l 19
esto_de mv -20 -16
me_@open adhm 20 -17 -21 -23
por_que aghjklu -15 -28 -16 -17 -25 -30 15
right__to m -18
this_number dijm -23 -33 -26 -41
what__tell d -17
~<bai bmnqr 15 -31 -16 15 -15
~coup cgjklqu -17 -18 -16 -16 -18 -16 -20
~ew> abdhijpu -19 -18 -22 -15 -18 -22 -23 -22
""",
    """
~lpa m -17
~oem m 16
""",
    """
gracias acdefghijklnopqrstuv -35 -38 -57 -45 -55 -46 -25 -58 -42 -41 -30 -45 -44 -42 -43 -54 -42 52 -46 -43
me__algo o 19
not:se adefghjlnorstv -22 -16 -18 -17 26 -33 -32 -45 -32 -35 -24 -18 -21 -21
paz$ l 16
wtf gmn 15 -18 -15
~<cre befghijkmnopqrsv -24 -19 -21 -22 -21 -28 -26 -17 -19 -28 -22 -16 -23 -23 -17 18
~<pue ehjlmnprstuv -49 -23 -32 -56 -24 16 -34 -58 -41 -48 -58 -56
~na> cdeijkmnqrsv -30 -18 -52 -39 -63 -48 -15 -15 -27 -39 -38 16
~otr cdefhilmopqrtu -33 -24 -22 -23 -40 -40 -20 -18 15 -22 -26 -38 -26 -50
~talk efghijklmnopqrstv -15 -17 -27 -28 22 -36 -25 -31 -16 -32 -29 -32 -44 -26 -29 -17 -30
~yeah mpq -19 17 -19
~zz> m 15
¿__es ghinoqsv -32 -34 -17 -27 -24 -19 -17 -15
""",
    """
as_before mnou 20 -22 -17 -17
depar* m -17
escriban lmuv 19 -20 -16 -16
press$ cdegjlmntu -16 -17 -18 16 -17 -16 -29 -22 17 -18
should_we amn -16 -19 16
~nsub abcdefghijlnopqrstuv -19 -20 -20 -21 -30 -23 -23 -18 -19 -19 22 -16 -17 -17 -20 -22 -16 -18 -25 -22
""",
    """
@cancel_@day m -27
@drive__otro no 17 -16
@late_are m -16
take__@visit bm 18 -19
the_news dm -18 19
~ed> cefghijlmprst -34 -52 -46 -33 -59 -23 -54 -35 -24 22 -25 -17 -38
~emen jo -15 -17
~ergi m 16
~mpa abghilmr -29 -26 -24 -17 -32 -20 -26 -26
~onfu muv -16 -19 18
""",
    """
all__taking a 16
out__thing m -18
right_now dijmnoqru -29 -18 -38 16 -32 -24 -36 -49 -21
shift bjru -16 -19 -20 -22
what__be adimu -17 31 -16 -24 -26
~ered abjoqsv -30 -17 -17 -16 -30 -20 -16
~lul abioq -20 -18 -17 -17 -20
""",
    """
@visit_back m -19
at_home q -20
can__@drug n 20
cross$ m -15
good_looking mt -25 21
~uve> s 18
""",
    """
am__for giv -17 -16 -19
answe* abdgjlnopqsv -27 -20 -22 19 -17 -19 -20 -19 -18 -19 -22 -19
i__to bcefhkmprsv -25 -32 -25 -31 -54 -17 -17 -31 -34 -20 -30
there__or mu -17 -15
~erin glv -18 16 -18
~eron biklqr -18 -18 -17 -29 -20 -17
~mod a -18
~vien bcdghjkpv -25 -21 -27 -23 -17 -26 -18 17 -31
""",
    """
^es abcefhijklmnoprtu -33 -34 -32 -35 -31 -35 -22 19 -25 -36 -63 -36 -36 -31 -29 -27 31
are_you bceghijklmnopqrstuv -49 -20 -54 -26 15 -37 27 -51 -55 -33 -48 -60 -36 -47 -65 -55 -65 25 -55
list$ bdghijopqrstu -23 -23 -22 -15 -36 -32 -23 -27 -29 -16 -18 -16 -28
papeles$ a -19
see__@day a -23
tienen$ hlmqu 19 -18 -19 -29 -24
time__@stop ajm -21 -16 -25
un__para bio -19 -15 -21
~<ce abcdefgnopqstu -36 -33 -27 -38 -26 -26 -17 -21 -44 -20 -44 -24 -24 -22
~hast aimqs -23 -20 -25 -16 -16
~heap j -18
""",
    """
@date$ cdefghikmnorstuv -21 -29 -18 -17 -28 -20 -35 -27 -34 -40 33 -35 -25 -18 -40 -23
@drink_ok dimnqu -27 -15 -36 35 -19 -26
@pay_en d 18
a__@call ab -18 -16
es__esto u 16
is__per du 23 -32
now_what adm 15 -20 -31
said__her p -18
turn_on bklmr -15 -18 -21 27 -19
yo__@relative pq 19 -20
~ashi l -19
""",
    """
desuscribirme$ kl -18 19
per adgjnu -23 34 -16 -19 -19 -39
prepare dmn -16 -19 21
what_am ajmn -17 -18 -25 -22
~<son abcgijlmnopsuv -24 -24 -15 -27 -17 -18 -23 42 -20 -24 -24 -20 -28 -22
~comu a -15
~ith acfhrsv -19 -41 -41 -24 -18 -17 -19
~nbv> em 18 -19
""",
    """
@ride_for bmoq -20 -22 -18 21
how_does dghns -33 26 -19 -22 -22
i__keep m -18
not__yet bgmquv -15 -22 23 -23 -18 -25
not_mean klm 20 -22 -24
~jaj bdefhijln -33 -32 -36 -29 -27 -27 -28 -45 -33
~poli bd -20 -17
""",
    """
a_hacer m -16
is__allowed mn -26 16
myself dmu -18 -18 -23
puede_@call ainq -19 16 -17 -17
puedo__yo nq -18 19
servi* mu -22 -19
the_morning mrs -29 -23 -26
what__good fgjmnu 26 -15 -19 -27 -16 -24
you__asked m 18
~<dri abcdefghiklmopqrtv -20 -35 -21 -19 -17 -22 -21 -31 -35 -26 -25 -27 -26 17 19 -17 -27 -21
~<eve cejkouv -28 -18 -32 -18 -36 -21 -48
~ance cfhjknpquv -18 -22 -22 -36 -27 -34 -20 -15 -35 -34
""",
    """
^evening fh 16 -20
bring__@move mo 15 -23
last_time abhmou -25 -17 -23 -34 -18 -18
let__to i 22
you__@price adm -16 17 -16
~erf bmt -16 -19 18
~medi ijkmpv -15 -20 -16 -18 -19 -22
""",
    """
@late_to hj 20 -22
back_to cjpqr 16 -16 -22 -20 -15
delet* abdio -16 16 -18 -17 -16
music bdilnosuv -17 -16 -16 -19 15 -17 -16 -16 -18
no__texteen lmuv 24 -21 -15 -19
not:speak cm 19 -22
on__me m -18
~nibl m -18
""",
    """
alguien_en i -16
bump amo -17 -33 30
jk$ fm -17 21
my__from is -18 -20
~<jf em 20 -18
~dor abdghjlnoq -25 -20 -22 -19 -24 -21 -15 -22 -19 -27
~ipo ab -16 -15
~nga> am -18 -17
~ueda dfhkqstv -17 -16 -17 -27 -23 -24 -24 -20
""",
    """
subscribe klm 23 -23 -24
~<rei mu -21 -16
~uch> bcdefghjkopqstuv -23 -24 23 -27 -31 -28 -28 -25 -18 -19 -32 -28 -23 16 -21 -26
""",
    """
@relative__ir p -16
does__@person m -19
estoy_interesado lm -17 -17
me__un bckmquv -26 -15 -16 -21 -28 -15 -24
~dice cgijlprsuv -21 -19 -20 -20 -18 -18 -18 -20 -22 -17
""",
    """
dar_de amu -23 -27 -19
o_no abceijlmnopqsuv -15 -26 -22 -22 -25 -17 -28 -41 26 -23 -17 -25 -16 -25 -22
there__opening m -15
what_city jm 19 -18
~adm m -16
~eady cghijkoqtuv -16 -22 -19 -33 -19 -29 -19 -25 -18 -24 -21
~egui aijmoq -16 -16 -16 -23 -16 -19
""",
    """
a_wedding mn 18 -21
bille* dmv 20 -22 -18
is__do m -15
is_on agn -21 -16 -23
quiere lmo -15 -26 -18
~<wep eflm -23 23 -15 -20
~<wo bcfjknptv -24 -26 -46 -48 -19 -30 -16 -33 -53
~ails adhu -19 -17 -17 -18
~nts> bcdegiklmnprtu -24 -16 24 -24 -20 -30 -21 -24 -17 -31 -17 -21 -17 -17
""",
    """
camion pq -23 -23
check$ dm 18 -24
he__not m -25
how__work dghlmn -28 23 -24 -18 -18 -16
me_@stop ikl -15 -15 18
not:recibir kl -23 22
off_for bdm 15 -16 -18
vendra au -18 -17
~ndan cdfghlo -22 -28 -18 -28 -15 -26 -22
~oads hj -18 -19
~wena adefghjklmnrstuv -15 -26 -30 35 -18 -19 -19 -15 -27 -33 -15 -19 -16 -19 -28 -15
""",
    """
both mopq -31 -23 16 -15
diabe* n 15
nine$ hm -16 20
sendi* bdgs -21 -16 -15 -16
~cruz o 19
~etw ao -16 -16
~reci befginoqsuv -26 -15 -19 -31 -37 -27 -16 -30 -25 -19 -29
""",
    """
@late__am m -16
@vehicle__hacer u 17
appointment bcdefghijklnpqrstu 50 -40 -41 -37 -26 -45 -26 -53 -25 -46 -33 -33 -42 -21 -21 -22 -38 -66
despues__# r -16
got_me adgiklmnpqsuv -34 -19 -18 -22 -18 -26 -40 -19 47 -42 -26 -31 -22
que__tiene adhjluv -30 21 -16 -19 -17 -24 -16
veces a -21
you__the abcefgijmnqrsv -47 -30 -29 -17 -16 -17 -49 25 -19 -29 -35 -39 -20 16
~cloc lr -21 -20
~irl> a -16
~ntur mn -16 16
""",
    """
@howmuch abcdefghijklopqrv -57 -61 -61 61 -75 -68 -38 -68 -46 -34 -57 -53 -64 -58 -33 -31 -64
my__taking p 19
~adr b -17
""",
    """
smoke* mn -19 21
~and abefhnortu -16 -25 -52 -60 -15 -21 -29 -20 -41 -42
~jueg m 24
~lli dhjnopquv -25 -17 -23 -19 -21 -24 -26 -24 -20
~muse hm -16 17
~vie bfghijkpsuv -34 -19 -27 -28 -28 -41 -31 19 -17 -18 -37
""",
    """
esa_@place jmu -15 -17 16
movie m 24
not:the acdhklnqt -17 -24 -37 -33 -40 -25 -30 -45 -19
quiero__vuelvan k 16
that__to bmu -16 -31 -16
~emoj bm -15 -28
~ibre j -17
~uito abilmnoqu -22 -16 -18 -19 -31 19 -25 -15 -20
~zxc em 15 -15
""",
    """
and__in m -18
are abcdefiklnpqsuv -29 -55 -51 -38 -42 -28 -31 -24 -40 -30 -23 -53 -48 28 -16
early__you h 17
i__@wrong suv -15 -15 -24
~<bei m -22
~<pum m -15
~bura hjm 20 -15 -17
~eso aceghklnstuv -22 -16 -17 -23 -25 -18 -20 -20 -16 20 -25 -22
~hese abfhjklmnopqr -35 -38 -18 -28 -27 -25 22 -26 -35 -29 -17 -30 -27
~rte bcefhikmnoqt -28 -17 -16 -17 -26 -31 -18 -28 -32 -16 -26 -21
~ryin a 15
~xz> em 22 -23
""",
    """
her_home mp -19 20
when__i ghjkmpqrsu -16 18 -23 -26 -15 -17 -24 -17 -28 -23
~les> bcdefklpv -35 -26 -22 -27 -28 -18 -20 -26 -36
""",
    """
do__instead bo -17 18
my__@clinician i -21
to__back ijmnqu -15 -15 -43 -15 -16 -22
tomatoes n -17
what_are afijlmstu -31 -26 -33 -44 -19 -18 -26 -20 24
yes_or dmu -16 -18 -20
~<res cdefhijklnoqruv -34 -17 -28 -25 -34 -29 -32 23 -49 -37 -20 -39 -36 -19 -31
~eard mu -23 15
~meth djpsv -30 -16 -22 -26 -23
""",
    """
#_minutos m -17
@visit_please aciklmu 19 -28 -28 -22 -22 -27 -15
chair io -17 -22
my__next amnopu -23 -20 18 -16 -16 -18
se__una mr -18 15
venir p -16
~<kic abiu -15 -17 -15 16
~oid adgjmnoquv -24 -32 -21 -27 -43 19 -19 -20 23 -16
""",
    """
getting_these gkv -22 -16 -22
odds gmu -17 -16 16
que__el gikmpqsv -27 -21 -25 19 -24 -23 -23 -28
sorted p 17
vaina m -17
what__dis gjmu -17 -18 -17 22
ya__lo mpq -15 20 -19
~<cub adegjmosuv -17 28 -15 -17 -16 -31 -16 -16 -22 -16
~<lik bdefijnpqtv -19 -25 -22 -21 -17 -19 -15 -30 -27 -22 -37
~suer im -17 -26
""",
    """
can__text c 15
neede* bdoqt -18 -16 -20 -15 16
~nos acgijloqtuv -29 -18 -19 -22 -28 -33 -16 -20 -22 -24 -20
~usc bcdghijknos -19 -20 -23 -26 -21 -24 -17 -18 -24 -15 -21
""",
    """
@parking__right j -16
acompanante$ n -23
can_@animal n -16
it__@day o 16
jefe aq -16 -17
para_mi bdijklnopqr -30 -31 -25 -26 -15 -23 -23 -28 -25 -21 -18
~<dic cgijlprsuv -21 -20 -20 -20 -18 -24 -18 -20 -23 -17
~erer aklms -17 19 -23 -20 -16
~igui mv -19 -16
""",
    """
mind abdlnoprv -15 16 -18 -28 -19 -21 -23 -25 -28
true aij -16 -19 -21
we_@move bmoq -23 -19 23 -21
~igne agm -18 -17 -22
~ouch p -17
~taki abdilmosuv 20 -27 -32 -18 -24 -40 -22 -30 -27 -19
~tec iuv -16 -16 -18
""",
    """
@food_i m -24
after_all ahiklmnrs -17 -23 -24 20 -26 -23 -18 -21 -26
en__ya jm -16 -21
myself$ nqu -32 27 -17
partner mpq -21 15 -20
refill abdm -26 -16 -18 17
signed__for am -17 -20
""",
    """
leave_a q -17
~rew> nqu -17 -21 -16
""",
    """
am_standing m -24
you_guys befginprsv -30 -16 -21 -25 -24 -19 -26 -21 -20 -22
~<sol dfgijnpqs -19 -15 -24 -30 -32 -32 -25 23 -27
~away acdefghijkmtu -22 -20 -17 -24 -22 -27 -18 -22 -23 -19 -30 -20 -16
~nas> befghklopuv -23 -20 16 -23 -18 -16 -16 -23 -25 -30 -15
""",
    """
@day__to mo -19 16
@visit__mi m -16
dijo m -17
do__understand m -18
my__your il -16 17
vi_en m -15
y__que bfjn -15 -19 -16 -22
~abaj cefglrstv -26 -17 -21 -36 -27 -23 -31 -16 -23
~cump m 19
~imes bdnq -22 -22 -25 -17
""",
    """
up__me a -15
~<wi acfgijkostv -17 -60 -33 -22 -22 -40 -29 -17 -17 -17 -38
""",
    """
nadie__casa m -15
not:@call bghkoqv -31 -21 -20 -23 -19 -21 15
not:doy j 17
to__for dgijkloquv -21 -19 -20 21 -17 -17 -19 -17 -16 -20
with__@texts bilmuv -17 -16 26 -42 -15 -16
~iejo p 15
~ssin m -24
""",
    """
estoy_send r -15
hago_para dqru -18 -17 -16 -22
how__make adm -15 -17 24
~redi dm 18 -16
""",
    """
ya_comi bnpr -15 20 -16 -20
~appy adefghilostu -18 -16 -19 18 -19 -21 -18 -19 -20 -17 -18 -23
~cil> amu 18 -26 -17
~ince bijlmnpqstu -31 -17 -18 -18 -16 -19 -24 -20 30 -15 -32
~vain m -17
""",
    """
@clothes__what m -17
come_from djmnsu -18 -25 29 -20 -17 -24
not:name v 20
paper* dgjoqu -26 -22 -18 -21 -16 -17
red_line j 18
~ayu befghijklmoprstv -29 -24 -27 29 -22 -33 -30 -23 -33 -17 -29 -25 -19 -22 -20 -22
""",
    """
@pay_in d 16
@visit__@relative amp 24 -30 -18
esta$ adghinpqsuv -22 -24 -30 -27 -21 -25 -19 -20 -21 21 -25
estoy__la jp -16 -15
if__is bdmopr -15 -22 -24 16 -19 -21
so_@symptom boqrs -16 -21 -17 -19 25
some__this agm -15 17 -17
take__out adlm -17 -17 18 -16
this__off lmv 25 -21 -18
this_stuff gls -15 -19 18
""",
    """
@call__you m -18
@thanks_por gimt -17 -16 -30 27
a__go bdnu -18 -24 -18 16
escalofrios s 21
resume acgiklu -15 -16 -22 -24 19 -25 -20
~hach n -15
~ses> al -26 -18
~trip dhnu -22 -18 -16 19
""",
    """
bring_me no -24 -19
con__@person aim -20 19 -15
need__the n -19
podca* m 17
react* klm 23 -20 -22
sec efm -22 -17 20
the_@day adjlmnpqsu -30 -26 -22 -19 15 -19 -15 -18 -21 -26
to__@date o 15
venden admu -15 -25 28 -23
~<rol m 18
~eren cdfhiklnpqt -18 -30 -16 -22 -22 -22 -30 -22 -22 -28 -20
~mer> iloq -17 -24 -17 -20
~pop dfgj -17 19 -18 -17
~sav alnoqv -23 -17 -15 -19 -15 -19
""",
    """
taken mpq -18 16 -17
traig* mu -19 -17
~hed dghknpqru -25 -15 -21 -15 -28 -19 -21 -17 -18
~ubsc abcegikuv -18 -17 -16 -18 -21 -17 17 -27 -18
~xte abdghjmnopq -26 -20 -25 -26 -22 -23 -45 -18 -16 -16 -23
""",
    """
despues$ am -25 -22
should_my m -18
~hos cdhinprstv -18 -25 -23 -29 -23 -31 -26 -28 -20 -23
""",
    """
@machine abcdehijklnopqrstuv -52 -34 -40 -53 -30 -36 29 -42 -40 20 -47 -45 -46 -51 -43 -40 -35 29 -44
from__will mp -23 19
i__able n 16
in_# bhr -18 -24 25
like_a m -30
~ema cdgjpqrstuv -22 -34 -18 -34 -15 -21 -31 -28 -16 -23 -21
~oxy m -16
~rla blm 16 -16 -29
~scho q -17
""",
    """
la_hora a -20
me_instead m -20
rato mn -17 -16
see_that m 17
~mess abdhijmqtv -25 -25 -27 -18 -17 -16 -23 -19 -21 -23
~nic bdefghknopqrsu -28 -27 -24 -24 -27 -17 -29 -34 -30 -24 -23 -24 -27 -16
~pedi bdo -24 -17 -19
~subs abcegikuv -18 -17 -16 -18 -21 -17 17 -27 -18
""",
    """
got__@relative mpq -25 26 -17
super dkpru -20 -17 -16 -20 -16
~air acdghiklopqv -17 -20 -23 -25 -18 -23 -17 -21 -30 -24 -24 -20
~arli ijmnou -16 -17 -24 -18 18 -16
~bad m -16
~ima dgjlnq -19 -19 -15 -19 -19 -15
~lgu abgjklrsu -24 -25 -18 -32 -23 -27 -19 -19 -44
~uent cefglstv -19 -17 -24 -30 -29 -33 -21 -24
""",
    """
@stop__@medicine lmn -15 -31 22
bad_to mn 17 -21
delayed hr -19 23
esta__mi m -22
landline v 15
that__me dmnpqtuv -17 -33 -16 -25 15 -17 -17 21
town__you jm 15 -17
what__best hm -17 20
~aqui bcdehkoprtuv -27 -20 -32 -16 -22 -20 -27 -27 -30 -16 -18 23
~ecta adgjnq -15 -17 -16 -15 16 -15
""",
    """
anything_the ao -17 17
cuest* m -16
is__@hours hj 15 -19
is__an fhjmnoqsu -15 -19 -23 -27 -29 -15 -19 -19 17
que__@call bcdimnopqsu -25 -18 -26 17 -28 -27 -22 -16 -23 -18 -28
saco abnqu 18 -18 -15 -17 -17
what_about abdmnoq -21 -18 -30 -47 25 26 -18
~nlk eflm 25 -17 -15 -26
~uec ahm 16 -18 -24
~vers aghjlpstuv -22 -20 -23 -24 -16 -29 -22 -21 -26 -19
""",
    """
@day__bad mo -19 15
and_not o -16
are_my j -15
can__@visit b 15
coming__the m -16
let_you m 18
not:another ov -31 -26
wear_my mn -17 19
~acom abimou -20 -17 -22 -29 -23 -23
~ek> cdgijklnopqrs -22 -30 -28 -24 -23 -18 -30 -37 23 -17 -25 -25 -33
~enme cdefghilmnpqrstuv -31 -30 -26 -20 -30 -31 -23 25 -49 -37 -29 -33 15 -33 -22 -40 -33
""",
    """
@place_para j 17
la__@move mno -23 -23 29
through$ mpu -23 -19 -16
when__can hmn -18 -18 -16
~delo belm -15 -16 -16 17
~oste ap 19 -16
~puse birs -19 -15 -17 -18
~rem adfhikops -26 -32 -16 -26 -35 -18 -34 -29 -17
""",
    """
@day__me ablo -25 -32 -21 27
@medicine__walgreens m -17
@visit__for n -15
@visit_lol bm 21 -22
^quitenme aor -17 -18 -22
do__yet mqv 20 -17 -18
~nice bdefknoqstu -17 -16 -20 -16 -18 -19 -16 -18 -16 17 -18
~rne abcdghlsu -23 -22 -15 -33 -22 -19 -26 -18 -30
~rrie aimsuv -16 -15 25 -16 -19 -19
~var abklq -15 -15 15 -17 -17
""",
    """
for__patient a 16
i__@symptom abcdhijmpqrstv -28 -29 -17 -27 -15 -25 -17 -34 -15 -27 -27 25 -19 -29
know_yet mqv 20 -17 -18
need__refill a -18
need__word i 17
socia* h -15
text$ a -16
~rain abdghjnq -26 -26 -30 -23 -23 -20 -23 -19
""",
    """
necesito__el m -15
volver__escribirme k 17
~eel cdghkmnorsv -24 -29 -25 -26 -16 -22 -28 -23 -21 16 -22
~grea bdinotu -17 -20 -19 -19 -16 20 -27
~ser> mu -22 -18
""",
    """
@day_pero bo -16 15
a_@drink m -24
di__baja bkl -15 18 -16
the__pocket d 16
want__me m -20
""",
    """
inclu* ilmv -19 20 -31 -15
ire__@day bo 16 -17
rides abcdghjlmnpqu -21 -17 -15 -23 -18 -20 -18 -19 -29 -18 23 15 -28
~dida mu -16 19
~guy begiklmnrsv -21 -18 -28 -25 -15 -20 -16 -19 -23 -23 -23
~reso gmo -15 -23 -18
~sa> abcefhijkrtu -16 -35 -39 -27 -31 -46 -17 -19 -42 -25 -34 -25
""",
    """
^do abdefgiklnoprstuv -27 -26 36 -29 -62 -36 -43 -89 -32 18 -64 -50 -71 -53 -78 17 -72
harol* h -15
head bdl -16 -21 -18
not__@thanks bt 16 -25
so__right gs -16 15
~rito mr -19 16
""",
    """
envie* lm 22 -16
esta__ahorita m -19
it_do djmu -22 -18 -21 16
who__my i -17
~jith t 18
""",
    """
@pay__it dm 16 -16
carta__el i 17
dia__puede q -16
help bcefghijklnoprsv -29 -29 -31 -28 32 -20 -28 -27 -30 -24 -33 -25 -29 -28 -28 -34
i__baby n 17
it_if n -16
l cdefghilmnruv -17 -20 30 -17 -17 -15 -17 -23 -39 -15 -19 -20 -17
my__driver q -23
needed_to mt -19 18
put__down m -17
turno bdijklnu 17 -20 -19 -20 -22 -20 -15 -20
~fou diklnoqrsv -22 -24 -17 -19 -17 -20 -22 -23 -24 -17
~mexi mu 15 -15
~ord> anou -23 -22 -22 -27
""",
    """
be_@late bhnoqr -16 -24 -17 -17 -22 16
long__the jmnsu -17 -19 -20 24 -31
may_i bmpu -21 -37 -20 -19
my__now go -17 -17
over$ du -23 -18
whatever dfghijquv -23 -23 -18 -21 -15 -15 -16 -28 -20
~<rui s -17
~lovi m 17
~outs adnqsu -17 -19 -16 -16 -16 -30
~vida m -18
""",
    """
@ride_thing mp -19 18
it__it bdlqr 21 -25 -21 -23 -16
my_@hours dhmnqrs -18 -19 15 -16 -16 -16 -19
re_@symptom os -16 18
~<nic befiknoqtuv -17 -19 -15 -19 -18 -18 -19 -18 18 -16 -18
~<ru bdghikoqrtuv -25 -32 -26 -28 -21 -24 -18 -16 18 -21 -31 -28
~onga bcmnu -23 -16 -29 -17 -17
~orqu l -15
""",
    """
@drug_oil mn -17 16
@english_plis c 16
@insurer_a aghiklnorstv -31 -24 -23 -22 -15 -20 -25 -33 -23 -19 -15 -23
a__since m -17
credito dm 18 -16
llego__a m -22
off__this lm 17 -19
~kmbi ao -16 17
~ofr u -19
~radu p -18
~tsd> ag 21 -18
""",
    """
#_que abnr -20 -17 -18 -16
call acdefghijklnopqrstuv -41 -47 -31 -39 -35 -57 30 46 -45 -57 -18 -64 -30 -64 -41 -61 -26 -38 -64 -62
find_you amqr -15 -26 -15 -17
not:say lm -20 18
pueden_llamarme i 17
recibir_los kl 18 -16
to__number amu 18 -16 -17
~<ba acefghikortuv -42 -28 -63 -57 -16 -69 -22 16 -32 -24 -30 -17 -31
~<smo mn -19 21
""",
    """
amables$ t 16
can__one aimu -17 21 -16 -18
castellano$ cm 17 -18
get__a dnpu -20 -19 -15 -26
is__good bfhlnptu -20 -26 -16 -17 -19 -24 -18 -24
need__or a -16
need_some agm -15 17 -17
quede_sin acijnopqr -27 -20 -19 -17 -24 -21 -17 18 -20
take cefgijkorstu -36 -30 -26 -21 -26 -23 -22 -17 -17 -21 -31 -38
there__not gjmoq -15 -17 -16 -16 22
~suc dm -24 -28
""",
    """
@relative_sit amnpu -20 -17 25 -25 -17
from_the cdfgoqru -17 -26 -21 -17 -17 -15 -25 -35
~ede befghlmpsuv -17 -39 -30 -33 -35 -25 -26 -28 -16 -20 -24
¿_tienen himoq -25 -16 18 -16 -22
""",
    """
^nice em -17 18
^why aeghijklmnoprstv -30 -23 -24 -17 -30 -27 -20 -29 22 -23 -19 -20 -23 -16 -16 -20
de__@treat ds -15 -15
hit abdhjkmnopqstuv -23 -31 -26 -18 -27 25 -42 -21 -24 -22 -30 -22 -16 -24 -25
i_@call bcdghjlnoqruv -19 -18 -30 -24 37 -15 -18 -31 -26 -17 -24 -22 -15
shoes adlmq -19 -22 -20 24 -19
~<dru adhoqu -15 -16 -19 -18 -19 17
~cant mu 26 -22
~deja acefiklnrsuv -26 -17 -17 -16 -24 -15 -33 -16 -24 -31 -29 -20
~onto abmu 16 -16 -23 -17
~otam am 19 -18
~toc dgilnpqrstuv -18 -21 -16 -16 -24 -18 -21 -19 -27 -16 -20 -16
~ush a -15
~way> acdefghikmtu -24 -21 -20 -26 -24 -32 -21 -25 -21 -16 -22 -23
""",
    """
^hit klmn 19 -21 -22 -16
any_way bmo -24 -21 18
hurt__back p -15
prefiero akms -21 -19 -30 -16
que__aqui g 15
quien_habla muv -15 16 -16
ya__@insurer p -18
~<nob bdhmopqsu -17 -17 -21 -25 -21 -18 17 -18 -19
""",
    """
do_it cdghjklmnpqrsu -25 -34 -42 -20 -34 -17 -33 -55 -27 24 -29 -29 -22 19
kind_of ghjn -18 -16 -27 16
me_tienen alm -15 22 -18
pasaste mt -16 16
start bdefgijklnpstuv -19 -27 -30 -30 -32 -34 -33 35 -27 -29 -26 -43 -31 -26 -21
was_it m -18
will__there bdmnoqu 20 -18 -30 -23 -28 -27 -15
~<opi djmnqu -26 -18 -20 -23 -17 23
~eta> abilmou -22 -15 21 -15 -31 -17 -17
~lora s 15
~nia dn -15 -16
""",
    """
@relative__que dimnoqv -23 -22 -21 -30 -23 23 -18
caffeine mn -16 18
esper* dgijklmuv -27 -21 -20 -20 -15 -29 -17 -22 -23
estan_@open hjm 22 -24 -24
questions__@clinician m -17
subsc* klm 23 -23 -20
~agi ilu -18 16 -18
~nswe abdgjlnopqsv -27 -20 -22 19 -17 -19 -20 -19 -18 -19 -22 -19
~ombr m -19
~ways ap -18 19
""",
    """
buscar_mi q -15
~dio> abdfknoqsu -16 -18 -16 -15 -17 -18 -16 -22 -15 -22
~ircu am -19 18
~shut adghjlmsu -21 -19 -17 19 -18 15 -20 -15 -22
~till bcdefgmpstuv -34 -21 -47 -21 -28 -33 -26 -40 21 -33 -20 -25
""",
    """
@day__no boq -16 18 -15
any_deals d 18
apple m 19
does__any m -17
not:drug mu -16 16
pueden_@move mo -19 19
que__@treat agsu -20 -15 -21 20
que__con amp -18 -25 -19
vendr* au -18 -17
~appe afhjn -25 -16 -15 -23 -18
~burs m -21
~pen cefhijlnopqsv -33 -32 -35 -20 -50 -51 -48 -20 -19 -36 -17 -26 -49
~tli m -16
""",
    """
^al jmu 17 -19 -16
for__it m -17
i__talk aim -20 22 -26
not:if p -16
~ls> abcfgijlrtv -20 -32 -25 -17 -28 -20 -36 -20 -25 -22 -29
~rms> m -15
~wro u -17
""",
    """
accept aq -17 -17
como_estan fj 18 -16
i__and jlmsu -32 -25 -16 -21 -26
le_pico agm -17 23 -18
not:do bchjlmnrsv 29 -21 -17 -29 -16 -25 -28 -27 -20 -34
~<esp bdgijklmuv 16 -28 -25 -23 -29 -21 -29 -24 -26 -26
~ab> m -16
~hp> iklm -18 -16 22 -18
~much acdefghjkoqrstuv -24 -18 18 -34 -35 -34 -32 -31 -27 -19 -30 -16 -22 16 -24 -27
~pell mu 22 -20
""",
    """
address abcdefghjklnopqrstuv -25 -31 -31 -31 -20 -24 -26 -34 47 -26 -26 -29 -34 -34 -32 -36 -16 -23 -39 -31
for_that gmu -16 -27 -18
~amo acefghjklnsu -20 -24 -17 -18 -27 -26 -24 -29 -18 -30 -27 -32
~ga> aceikqrs -42 -19 -33 -20 -36 -32 -36 -36
¿_cuantas adimo -20 -21 -15 -24 -16
""",
    """
at__pharmacy i -15
cancelame_eso b 20
esa_hora hmo -15 -27 18
gps__# mr -19 19
mas_@late abcdijmnoqr -33 -24 -23 -23 -19 -16 -31 -26 33 -15 -18
not:getting gv 16 -23
pongame__@visit a 17
to__if bu -18 -18
voy_saliendo mr -20 21
~<suc dm -24 -28
""",
    """
@relative__can m -21
how__this glmuv 41 -24 -40 -42 -17
is__just mu -21 17
not__good bm -15 -17
often__i nu -15 18
we__a abdhmoqt -25 -20 -17 -17 18 19 -16 -24
~ambi cdegijlnprsuv 18 -20 -18 -20 -23 -21 -26 -19 -22 -22 -24 -26 -37
~erl m -18
~lmar hm -17 16
~oted m 20
""",
    """
^every l 15
con bcefhijkmoruv -32 -69 -51 -47 -39 32 -37 -41 -60 -27 -17 -27 -38
is__@drive p 17
no_me acdeghjnpqtu -49 -33 -48 -18 -17 -25 -41 -23 -47 -31 -22 -34
the_@relative cdgijlnsuv -16 -23 16 -21 -22 -19 -25 -18 -29 -22
~<eli aklmv -18 -16 18 -23 -15
~ech cdhijlprtu -20 -33 -21 -33 -27 -27 -28 -23 -19 -31
~hol abcefghijklosuv -32 16 -25 -35 17 -26 -24 -23 -36 -27 -38 -19 -30 -38 -31
~yu> em 19 -20
""",
    """
@body_o m 15
estan$ adgjmuv -20 -22 -19 17 -25 -20 -16
from_it gmu -15 -20 18
guy$ djlmv -15 -17 -19 -25 24
texting dfhjmnopqrst -17 -19 -19 -17 -18 -21 -21 -19 -23 -23 -17 -23
these$ mqv -33 -18 -18
~<fly u -19
~ibr hjrs -16 -17 -15 -16
~obre d -17
""",
    """
@ride__work m 17
^este gmv -20 -26 18
bit$ u -18
mind_about o -16
not:message glm -16 25 -28
package$ m 15
quiten iuv -15 -15 -17
sale_la d 19
sent$ ginu -15 16 -18 -17
""",
    """
debo_@fetch g -16
driving abcdefgjkmnopstuv -25 -27 -23 -23 -21 -24 -25 -25 -18 -54 -30 -29 36 -23 -22 -36 -35
hgfhgf e 16
how__times lm 19 -21
my__what m -17
para_@visit aho 23 -16 -17
que_@insurance adu -22 18 -16
""",
    """
and_what h -18
come_to abdijnoqu -20 -22 24 -21 20 -27 -22 -26 -26
entiendo$ g 18
llegan_estos lu -18 15
my__for amu -17 -17 -20
to__to cdjmnprs -20 -35 -30 16 -21 -18 -21 -25
what__said n -16
~oes abefijklprtv -27 -23 -21 -38 -21 -28 -18 -45 -42 -23 -38 -15
""",
    """
@relative__be q -20
not:day ansv -17 -27 -17 -23
not:quiten bl -25 -29
turn abcdeghinstv -27 -49 -24 -18 -20 -22 -22 -26 -32 -24 -15 -28
why__so u -20
~efi deghjknpqrstv -31 -21 -27 -23 -23 -26 -29 -23 -23 -23 -28 -19 -19
~vir m 16
""",
    """
@move__dia nq -17 -17
@relative_ya nq -15 -16
charge abcdghjmnoru -26 -16 -15 41 -16 -19 -22 -47 -19 -16 -18 -28
cobran abcdfghijkmnopqrstu -25 -33 -18 46 -15 -24 -20 -22 -24 -20 -51 -26 -25 -19 -30 -26 -24 -18 -41
not:@fetch bnpq -29 -22 -38 45
pueden_ver amn 22 -15 -20
puedo_a o 16
supervisor him -19 25 -20
~ded cghijklpuv -20 -26 -19 -36 -31 -24 -31 -32 -17 -16
~osit adijqu -16 16 -19 -15 -16 -15
~te> abdehjlnpqrs -27 -20 -28 -62 -41 -17 -34 -44 -19 -24 -58 -17
""",
    """
^@call acdefghijklopqrstuv -19 -38 -42 -49 -41 -36 -51 54 -43 -45 -36 -37 -41 -35 -37 -18 -32 -39 -49
cancelled dlnopqru -29 -20 -15 -26 -24 19 -18 -27
day_before ao -16 17
many_times lm 19 -21
que_calle j 15
sooner ado -22 -16 19
the_@door bdghilmnorsu -24 -26 -17 -16 -25 -16 -20 -26 -22 31 -17 -29
up__@texts k 16
~<aho cefijlnostu -21 -30 18 -25 -22 -29 -33 -26 -24 -24 -25
~<den cghlosu -15 -27 -20 -26 -17 -29 -35
~<typ abglmnoqu -19 -18 18 -20 -20 -17 -18 -17 -27
~nmi adgjou -23 -17 -16 -15 -19 -26
""",
    """
am__and dlmor -15 -22 -23 -31 -16
do__@person dglmu -16 -16 -15 -28 18
forever adm -20 -15 -19
they__you dmu -17 -17 18
ya__este v 18
~day> bcejklnpquv -17 -31 -38 -45 -29 -37 -33 -39 -45 -21 -36
~od> abdeghijkqruv -21 -21 -54 -43 -27 -18 -20 -32 -32 -27 -22 -22 -26
""",
    """
confundido glms 21 -18 -17 -21
do befikloprstv -29 -54 -104 -53 -87 -18 -35 -42 -37 -45 -62 -37
few m -22
may acdhjlmnpsu -21 -17 -21 -19 -20 -17 -36 19 -32 -18 -27
me_dio qrs -22 -19 23
news$ dm -17 19
want_to cgjknpquv -25 -38 -25 -44 -19 -19 -20 -17 -27
will_get abgm -16 -15 -15 17
~erro l -16
~nar> gmnu -17 -26 16 16
~ply> adgkln -17 -17 22 -17 -15 -18
""",
    """
@texts_to m -23
comprendo m -16
deja bdjlm -22 -16 18 -23 -30
got_it bdeglmu -23 -23 -17 -15 -16 19 -25
i__myself pu -16 -18
que__atiendan a 16
set__up abdilmopqu 34 -16 -20 -20 -26 -31 -17 -25 -16 -17
~irst bhkpqr -19 -22 -15 -20 -17 -22
""",
    """
coman* dgm -17 17 -16
else__off p -16
fell_through mp -18 -16
my__one abm 15 -19 -17
que__mi dmu -16 -29 -21
""",
    """
@book_the abmo 25 -16 -20 -16
@texts__@relative km 18 -25
can__get bdfghlnrstv -20 -22 -18 -47 -47 -39 -28 -43 -35 -16 -39
joke$ m 21
me__@person aimu -17 21 -20 -23
somebody_@cancel abp 15 -24 -17
~<te abcefhjnoqrst -28 -33 -49 -68 -29 -20 -20 -18 -25 -16 -37 -32 -29
~est> bcdfgijklnoqrtv -33 -25 -16 -16 -46 -33 -30 -22 -36 -39 -34 -30 -36 24 -34
~male im -24 17
~nabl klm 20 -21 -22
~ppo dmou -16 -22 -16 -17
~reme ago -18 -17 -17
""",
    """
@relative__@late q -15
hook amu 18 -21 -20
lentes n 18
~<dee m 16
~cau m -19
~led> bcefhijklmnstu -34 -21 -19 -16 -22 21 -35 -32 -36 -45 -41 -34 -20 -32
""",
    """
el_@ride abdlmoqrs -20 -27 -17 -16 -39 -17 24 -19 -19
is__lol mnv -25 25 -21
muy bcegijklmnpqrtuv -30 -20 -22 -22 -30 -26 -24 -19 -46 -25 -19 -26 -20 28 -36 -31
need_me ai -16 -15
p$ dlmnu -17 18 -27 -16 -17
~iner mo -18 -17
""",
    """
chair$ a -20
expec* mqsu -18 -16 15 -15
se__@thanks mt -18 16
spot cdghilnqu -15 -18 -16 -17 -25 -15 -20 -20 -18
surgi* o 21
with__@place mu 19 -19
~<bru e -19
""",
    """
donde_estan j 23
the__@visit bijns 16 -18 -28 -23 -17
~<cnc bclmou 25 -17 -16 -22 -16 -18
~ding afghknop -36 -29 -37 -15 -16 -26 -22 -19
~ning bcdfgijklptu -27 -35 -55 19 -17 -45 -33 -44 -46 -27 -38 -34
""",
    """
@visit_free j -16
be__on m -16
does_he mu -23 -23
favor$ deflmnqrstv -31 -26 -21 -21 -25 -29 -29 -54 -28 -27 -25
just__know rtu -17 -15 -19
release adglqru -18 -16 -19 -15 19 -20 -26
send$ aglm -16 19 -16 -17
there__place r -16
tienen__la o -17
~baj acefglmoqrtuv -28 -44 -38 -35 -48 17 -18 -18 -17 -24 -34 -16 -39
~nope efv -24 -16 15
""",
    """
do__remember m -19
i__something hmo 15 -19 -22
my_@treat alo -25 -16 19
not:works mu -16 -18
~dele abdinouv -18 21 -20 -21 -15 -20 -16 -16
~eles jlmqu -16 -17 -19 -16 -20
~rke no -18 -18
""",
    """
my_team m 16
~ar> cdefilpqrstu -55 -39 -60 -32 -29 -18 -33 -19 -32 -20 -22 -24
~dij bghilors -19 -16 -20 -19 -26 -20 -20 -23
~lejo jm 19 -19
~sit> aiou -17 -20 -16 -18
¿__que acdfklmnqrsv -29 -19 19 -18 -15 -23 -43 -17 -28 -17 -16 -28
""",
    """
elect* m 18
i_talk ai -15 20
of_this alm -16 20 -27
~<sav ao -19 -18
~gas b -18
~ker ao -21 -19
""",
    """
@vehicle_ok q 24
have__back abkt -16 22 -23 -16
moving$ mo -23 18
optio* agjlmnu -20 22 -17 -18 -34 -23 -17
shoul* bcdhiklov -31 -23 -42 -30 -23 -18 -30 -20 -19
what_a ghjmnqu -20 -20 -19 29 -23 -20 -20
~hts> adjnr -19 -16 -15 -21 -26
~tle iqu -17 -22 -16
~tud j -17
""",
    """
@english__not cm 22 -16
am__right gmr -17 -20 -17
boss_i m 16
just__@late mr -19 17
not:worry bmopqv -17 -24 -17 18 -16 -15
otra_@visit abo 24 -27 -15
~caus m -18
~hof abmnop -21 -21 -19 -15 -21 16
~ruin mn -19 18
""",
    """
@fetch__la q -19
vaping m -16
~ecki m -16
~ews> dm -18 22
~gan befgjmnoqst -16 -24 -17 -36 -33 17 -30 -18 -26 -17 -17
~rob bcdefghjklrt -19 -25 -35 -24 -19 -26 -24 -29 -21 -17 -15 -21
""",
    """
gente fjkmnpqs 19 -23 -20 -36 -19 -15 -21 -15
i__trust bm 15 -24
so__@cancel bmo 20 -18 -17
that_again kn -15 -17
when_i ahmnu -28 -25 -39 -32 18
you_for bmt -17 -24 20
~<la abfgklrtu -36 -16 -17 -31 -38 -30 -24 -35 -46
~ha> cefjklmnrstv -18 -33 15 -22 -29 -30 -47 -26 -16 -23 -17 -19
""",
    """
~<off au -17 -20
~ampu m -20
~efie akms -21 -19 -30 -16
~lkj cdefgiklmuv -18 -17 32 -24 -16 -16 -15 -21 -32 -20 -16
~mail abcdgjmnopqruv -24 -25 -15 -21 -16 -23 18 -19 -21 -16 -17 -17 -17 -23
""",
    """
i__music n 17
mi__tiene mp -20 -18
old_are dfghjmu -16 -19 -21 -22 -28 31 -32
si_no bjuv -17 -20 -21 -15
~<ev cejkopuv -30 -20 -34 -20 -39 -19 -23 -49
~eek> cdgijklnopqrs -22 -30 -28 -24 -23 -18 -30 -37 23 -17 -25 -25 -33
~olks jm -20 -27
~typ abglmnoqu -19 -18 18 -20 -20 -17 -18 -17 -27
""",
    """
^@thanks abcdefghjklmnopqrstuv -32 -56 -32 -32 -55 -59 -40 -48 -44 -40 -26 -92 -33 -28 -43 -40 -42 -35 77 -48 -40
^felt s 18
be__@symptom msu -17 22 -19
have_never l -16
martes bdhjklmnoqu 16 -17 -25 -21 -18 -18 -46 -24 18 -20 -21
need__bring ad -30 -31
not__that abmnoqtu -16 18 -19 -18 -19 15 -18 -20
~<lu cefghikltu -24 -20 -20 -34 -28 -20 -26 -34 -31 -27
~star bcdefhijkoquv -23 -22 -23 -34 -41 -21 -27 -52 32 -16 -19 -56 -36
~wpo em 16 -16
""",
    """
con_@pay dh 15 -16
i_drink n 16
llegando jm -16 -23
~<bri abdghiklstu -16 -27 -23 -31 -24 -27 -18 -23 -20 -16 -40
~jan abghjklmnrsu -28 -25 -18 20 -27 -15 -18 -43 -32 -15 -16 -24
""",
    """
@call__@visit bimu 15 -18 -17 -18
^nope efv -24 -16 15
i_forget m -19
spell_it u -17
tell__my d 16
turn__up klm -16 -23 21
~daro moq -25 -17 -19
~hap acdefhijklnoptv -32 -17 -16 -21 16 -31 -22 -27 -16 -23 -21 -25 -16 -20 -18
""",
    """
^be hr -25 26
a_patient dm -18 -25
an__at am -16 16
cuanta amu -19 -21 -16
put$ dgmu -16 22 -21 -25
trabajo_hay m -19
~adu p -18
""",
    """
@howmuch__@pay dm 25 -19
hay__el dm -21 -17
noche dho -15 15 -16
not:manana bmn 23 -26 -19
whatever__is lm 17 -15
~nfor d -15
""",
    """
do__there adghmr -18 -25 -21 -16 -33 -22
manden_nada lm 15 -17
maneje$ v -15
mondays bhilptu -20 -15 -16 -25 -17 -16 -16
under mu -26 23
when__we m -25
~char adgno -19 23 -18 -16 -19
~cubr adegjlnopqsuv -20 28 -15 -17 -17 -16 -15 -17 -15 -18 -16 -24 -21
~oop mp -29 18
""",
    """
#__more o 16
^viene p 15
accep* hiju -19 -20 -16 -15
mine himorv -16 -17 -27 16 -22 15
not:called aq 16 -23
pasenme bjklor -15 17 -18 -21 -21 -19
the__and bimns -33 -19 -17 -27 -18
to__@texts aikl -24 -15 27 -18
un_@drink mnu -25 22 -19
~cont bcdefjmprstuv -20 -27 -36 -21 -21 -37 -21 -35 -18 -35 -26 -29 -42
~rdin k -17
~zul e -20
""",
    """
/ em 18 -22
@ride__no p -17
a__sent m -17
me_@howmuch abdmnqu -15 -16 22 -21 -17 -17 -21
spot_away r -20
whatever_is am 15 -18
~hro clmnr -16 -30 -16 -22 -17
~nny dmpq -16 31 -16 -22
""",
    """
evenings$ h 15
for__long mnu -25 22 -17
i__candidate u 15
i__consent l 17
mareado s 18
~ecl a -15
~mayb el -18 -17
~nob bdhmopqsu -17 -17 -21 -25 -21 -18 17 -18 -19
""",
    """
@relative__going m -16
el__del il -24 -20
es__# dou -25 -16 -15
no_puede acmno -18 -15 -18 -32 -29
top__the fmno 18 -17 -18 -16
~<tu cdefhijnpu -36 -38 -35 -28 -19 -53 -16 -19 -26 -25
~<urg dm -17 -18
~ron bcefgiklnp -36 -37 -35 -29 -38 -21 -43 -28 -27 -43
""",
    """
dios_es m 17
have_reached mv -17 19
pasas* mt -16 16
~<ah cefijlopstu -26 -32 18 -31 -28 -27 -30 -15 -27 -26 -31
~aske abdjnstu -28 -24 -18 -17 -20 -16 -16 -23
~fes auv -15 -18 -17
~ido> abcdegikpv -24 -16 -18 -25 -17 -30 -26 -16 -20 -34
~mao em -23 19
~vie> m 24
""",
    """
hay_para ah 16 -17
my_centro im -16 16
tell__the mu 15 -18
the__idea lv 19 -21
us__it bm -16 -22
~del acefghiknopqstu -24 -17 -25 -22 -15 -22 -24 -19 -35 16 -21 -27 -25 -20 -30
""",
    """
como_es agjmnsu -22 -23 -21 -29 -19 -20 23
estoy__el dgjloq -26 -24 -16 -15 -21 -18
lapto* m 17
que__lo imn -22 -19 -19
quiero adefgjnpqrstuv 18 -28 -20 -18 -34 -24 -32 -34 -55 -16 -19 -23 -41 -61
store ahjmo -17 -18 -16 22 -15
you__or lm -15 -19
~<unt n -17
~dec cehjklnopqrsuv -19 -21 -29 -29 -31 -25 -36 -21 -28 -29 -36 -36 -32 -30
~fies u 15
~odo> aefgijloru -18 -15 -23 -22 -21 -19 -22 -15 -26 -18
""",
    """
@food__not m -21
bros bcdefglmnpuv -19 -25 -20 -22 -20 -21 -22 18 -28 -26 -33 -18
come__the abdijqu -15 -21 -18 -20 19 -23 -18
days bdghijkmnpr -26 -20 -21 20 -18 -35 -16 -18 -26 -17 -16
do__bring jn -22 16
helps gmt -16 -16 15
is__common s 20
is_high ms -18 18
queda__@vehicle j 17
same_place jmu 21 -20 -21
siguen km -19 -15
to_put aimnq -24 -15 -26 -21 -18
took__@medicine mn -16 18
viene* m -16
~goes djmnp -22 22 -33 -20 -17
""",
    """
@cancel__please m -21
@symptom_twice ds -16 19
@vehicle_or q 17
al__no bdimov 27 -16 -17 -24 -21 -15
che cjmos -20 -19 -16 -19 -20
de__hay amq -17 -19 -16
emoji* bm -15 -28
me_please mo -21 -15
not:este i -18
pin$ abdghijklmoqru -21 -19 -17 -22 -16 -26 35 -21 -22 -34 -25 -21 -17 -18
to_drop j -16
would_# o 17
~<fla hnp -16 -20 -21
~<int efghikmrstv -16 -20 -34 -28 -23 -29 -19 -19 -36 -18 -17
~bun t 17
~mem u 18
""",
    """
block_me lm 19 -21
i__all hmo -23 -25 -19
looking_out mt -25 21
this__her muv -15 -17 20
was_a s -18
~<ol adegjnqsv -23 -20 -21 -16 -16 -22 -21 -18 -19
~gul m -15
~info abiloru -16 -17 -17 -18 -22 -18 19
~oupo dn 18 -17
~ptan dfhkmu 20 -16 -15 -23 -27 -15
~yan> bdloqv -20 -18 17 -19 -15 -16
""",
    """
is__number dluv -36 -26 -16 -17
me__bien mo -21 16
me_salgo abdnr -21 16 -18 -17 -15
necesito_un aim -20 -18 16
oh em -27 16
on__back k -15
~nana acdfgijklpqrstuv -23 -23 -29 -19 -23 -30 -28 -18 -20 -24 -19 -24 -16 -22 -33 -31
~uem a -15
~uth> ilu -15 -15 -21
""",
    """
get__next ao 16 -16
in_@english abcdgijklmnoqru -36 -21 42 -21 -25 -25 -18 -21 -25 -28 -15 -20 -17 -16 -24
que__ahi mn -18 -16
""",
    """
@machine__a i 16
@relative__@food m 19
i_dnt adgjlnu -19 -15 20 -18 -19 -16 -18
lo eghijklmoqrt -41 -16 -59 -24 -71 -49 -40 -21 -30 -24 -44 17
locked aqu -20 -19 -16
the__list aimnu -17 -16 -24 17 -15
was__at m -17
was__supposed m -15
~ber> abcefnoqrst -26 -42 -32 -21 -24 -22 -23 -30 -30 -21 -27
~sur acdefhijklmprt -26 -20 -16 -22 -18 -19 -17 -20 -24 -31 18 -20 -20 -16
""",
    """
@relative_los dmu -16 -25 18
a__before m -25
de_nuevo klm 18 -23 -24
el_cel m -18
funciona$ m -16
the__can amnu -18 -32 -18 -18
~<uni nu -18 -17
~viaj m -18
""",
    """
@place_por j 18
@stop__mistake k 20
airpo* q -17
guitar m 18
i__these am -17 -15
maybe_some m -16
puedo__la d -15
that__fine m -15
~pas acdefjlmnpuv -30 -40 -58 -36 -35 26 -28 -57 -16 -23 -30 -38
""",
    """
@traffic$ acdgjkmnoprs -19 -18 -15 -15 -20 17 -32 -16 -18 -21 22 -20
need_an abgimnpqu 27 -21 -15 -30 -26 -21 -16 -24 -26
~bbie muv -19 -18 25
~mpre ahjlns -21 -16 -17 -16 -19 -17
""",
    """
=short abcdefghijknopqrstuv -75 -69 -38 -34 76 89 -44 -58 -36 -29 -23 -110 -91 -116 -95 -38 -132 25 -45 -49
^y bfhijlmnoprsuv -21 -22 -19 -16 -24 -22 -32 -22 -16 -24 -22 -22 24 -26
""",
    """
is__fda a -15
~denm bjlmor -25 -19 -17 -18 -18 22
~hamb adhmnoqs -16 -15 15 -23 -16 -19 -16 16
~ntan a -21
~veg m 17
""",
    """
copy__records im 16 -17
disponible m -16
good_day not -16 -21 -28
line$ ahjmnq -25 -20 17 -29 -16 -19
nobody__do q 19
vuelt* dglmu -18 -16 -16 -17 -18
~bala gou -18 -16 -18
~ber abcefhnoqrst -17 -43 -36 -25 -26 -17 -25 -28 -34 -33 -29 -31
~itco m 19
""",
    """
@day_what m -16
al_mediodia h 15
boda m 15
this_or u -16
~<ble adgijnstu -16 -19 -16 -20 -15 -16 -17 19 -18
~kjl em 16 -15
~neje v -15
""",
    """
aqui__la v -18
caregiver mpr -26 27 -19
emojithanks t 18
not:# abhilmnopsu -23 -18 -26 -19 -19 -42 -26 25 -23 -21 -28
not_be abdimnqrsu -16 30 -18 -17 -34 -23 -17 -17 -23 -17
your_the mt -18 15
""",
    """
#_p em 18 -16
^oh em -27 16
many_@visit mu -19 16
not__@place m -15
queda$ gjmu -16 31 -49 -16
there__near ijm -16 -17 20
what__latest hmu 17 -20 -17
~<bac aefhklnoruv -16 -19 -21 -25 24 -44 -32 -19 -19 -20 -37
~doll dg 18 -16
~edul m -16
""",
    """
do__go abdijlmnqu -26 -19 -23 -16 36 -16 -28 -29 -25 -27
location adeghijmoquv -21 -21 -16 -18 -37 -36 19 35 -16 -24 -38 -26
suscribirme kl 21 -17
the__as mno -30 -17 -22
you_may kl 23 -20
~omo ceijklmprtuv -22 -42 -30 -21 -20 -18 -16 -39 -39 -28 -16 -32
""",
    """
at__that n 19
from__bring mp -18 19
texting__@relative u 16
to__of nr -17 -16
~hang acdefgijntu -26 -17 -30 -19 -21 -23 -33 -28 -31 -18 -33
~ugh cefjknpstv -23 -23 -21 -21 -18 -25 -20 -27 -23 -24
""",
    """
cobra* dm 19 -18
is__@holiday admu -18 -16 20 -20
~invo m -19
""",
    """
ninguna$ q -16
on_the acdefghloqtuv 17 -41 -20 -24 -29 -30 -44 -45 -17 -33 -37 -33 -43
~de> abcdeghjklnpqrstuv -27 -23 -18 -32 -74 -33 -19 24 -63 -78 -17 -40 -18 -39 25 -19 -33 -27
~mbre abcijmnop -15 -17 -15 -17 -15 -28 -18 -16 -15
~sta> cdefjkprsu -18 -16 -46 -15 -18 -32 -20 -29 -17 -24
""",
    """
~<era bm 18 -20
~ikes m 19
~ribe abcdegijknpqrsv -26 -17 -17 -17 -18 -37 -23 -19 18 -21 -15 -17 -15 -19 -18
~wel bhiorv -15 -15 -15 -16 -16 -18
""",
    """
all__it mu -20 -16
do__lock m -17
explain_my i 19
~eab jm 17 -18
""",
    """
@relative_and mn -19 -17
a_esto g 20
am_out bm 17 -17
are_your ahjm -24 20 -17 -20
estan__la m -19
gives aq -15 15
no__llegar r -19
prefiero__por b -16
~enda abcdefghjlnopqrstu 16 17 -27 -39 -22 -26 -39 -27 -44 -16 -18 -17 -29 -33 -27 -18 -21 -37
~here bdeklnopqtu -24 -16 -38 -68 -17 -16 -18 -17 -15 -43 -30
""",
    """
am_texting aiv 18 -16 -16
by_myself nqu -22 22 -15
~mas gijmqu -17 -17 -20 -27 -22 -18
~ngo efhklmrtu -31 -45 -36 -25 -34 -36 -38 -35 -26
""",
    """
@call_my abcikmopqru -28 -28 -22 29 -16 -21 -18 -32 -17 -20 -16
celul* abioq -20 -18 -17 -17 -20
llevaba pq -17 17
no__para dopu -16 -22 -17 -22
quien_gano mv 21 -21
se_quien u -16
to_@cancel adin -33 -22 -17 -19
~sca> m -18
""",
    """
for__lol am 17 -19
me__para moqu -28 15 -18 -20
""",
    """
@price_per dm -15 15
dejen* ablmr -17 -18 23 -21 -18
me_llevan klmnpqr -16 -18 -22 -15 24 -20 -21
~eche a -17
~ingu cdfimnosv -16 -16 -17 -17 -26 -31 -31 -18 16
~plea defnpqst -34 -36 -31 -40 -35 -46 -34 -19
""",
    """
or_did hjm -16 17 -15
order bim -21 -16 23
tiemp* abdho -20 -15 -21 -15 -19
~rmid s -22
""",
    """
^esa v 18
a_new dijnopqruv -36 -30 -23 -22 18 -18 -17 -22 -28 -20
not:know cdehjlmprtv -28 -32 -16 -17 -17 -24 -16 -20 -20 -17 17
not:sus m -19
pues bcdefghijlmnoqrsu -29 -25 -28 -16 21 -29 -22 -28 -17 -16 16 -34 -29 -31 -22 -27 -18
tried dmu -17 -25 19
~eda dfhikqstv -24 -20 -25 -16 -31 -25 -25 -25 -28
~erve o -23
""",
    """
bad_dreams m -15
de__que ahlmnpuv -22 -17 -17 -24 -27 -21 15 -19
have_someone abmqv -24 -23 -18 -18 -17
me_toca m -18
mero r 15
~abla abcknq -22 -17 19 -22 -23 -23
~mab dfmt -16 -18 -20 22
~obl abcdefghijkrv -21 -27 -19 -31 -20 -17 -22 -16 -20 -20 -16 -18 -24
~out> cefghjlps -22 -23 -27 -43 -40 -26 -18 -15 -19
""",
    """
^instructions g -17
bf bmpr -18 -22 16 -15
i_united m 17
soonest_@visit a 19
~<tot dm 21 -21
~ensi ju -22 -32
~low> ehijloqrsuv -16 -19 -26 -21 -27 -28 -25 22 -25 -20 -23
""",
    """
a__show m -20
caseworker mpq -17 23 -19
eso__es b -17
iv jms -16 -28 17
~ctri m 17
~lls ajmn -19 -17 -21 -16
""",
    """
@relative__puede mn -17 -26
available$ cio -19 15 -19
driver__@day b -15
esto$ abgijknoqrsv -26 -21 21 -27 -26 -23 -22 -17 -20 -21 -29 -38
it__what gj 15 -15
me_both p 22
no_boy b 17
not_message lm 19 -19
una_droga u 17
ya_voy abgjlmnopqrs -22 -30 -16 -25 -18 -38 -15 -25 -22 -26 38 -25
~can> h -15
~lpe> m -28
""",
    """
@stop_lo l -15
cerrado hm 21 -19
mandar$ m -18
wine hms -20 18 -16
~enso l -21
~gai acehikoqrstuv -22 -25 -21 -29 -38 22 -18 -31 -18 -15 -25 -40 -29
~scri bdefhjknopqrst -37 -34 -31 -29 -30 -34 16 -34 -34 -34 -36 -33 -25 -27
""",
    """
@call__not m -23
how__@move cdgju 17 -17 -19 -20 -16
mistake lm -20 -15
still_@open ahm -22 23 -20
writing ipv -17 -19 -15
~<aqu bcdehiknoprtuv -26 -20 -28 -16 -21 -25 -19 -32 -23 -25 -28 -15 -17 23
~<pat gjlmnqrsu -24 -34 -23 -17 -15 -22 -16 -17 -27
""",
    """
@pay_card bd -19 15
can__from gmu -15 -19 19
do__your dhiuv -17 -15 17 -27 -15
en__@vehicle q 16
hairc* am -19 18
i__some m -19
me_leave m -16
~ams> hir -15 -17 -19
~aw> ab -15 17
""",
    """
@book_a am -19 29
a__my bnoru -21 -28 -26 -18 -25
give_it imru -16 -19 -15 -17
go__front jm 17 -18
o__# em 17 -16
on__dot r 17
~abr bcdehjklnqrsuv -22 -18 -24 -16 31 -26 -19 -22 -29 -20 -25 -23 -22 -21
~anz imqu -19 -22 -17 -19
~cke cegiknorv -19 -20 -21 -33 -20 -26 -19 -25 -27
~lla> dghoqs -29 -20 -23 -32 -42 -16
~marm im 16 -17
~ouc p -17
""",
    """
#_instead m -17
para_lo abdmnou 16 -22 -15 -20 16 -16 -16
plano j 17
runni* abfhnuv -22 -20 -26 -22 -18 -17 -21
works$ lm -19 -21
~rash abop -15 -15 -17 -16
~tomo cdefgjklprtu -21 -37 -16 -25 -30 -21 -20 -25 -23 -27 -17 -26
""",
    """
for__more m -16
the_@spanish cmps -23 -19 -15 21
the__will mp -32 23
~cre abefghijkopqrsv -21 -28 -21 -23 -25 -23 -34 -32 -22 -27 -19 -27 -26 -20 16
~pot> dghinqu -18 -15 -17 -24 -19 -19 -18
~ut> cefgjpsv -31 -28 -33 -51 -31 -20 -23 -16
""",
    """
a__y dijopqrsuv -21 -15 -17 -25 15 -23 20 -16 -19 -18
bunch$ mt -16 17
close bcdgijnopu -16 -16 -41 -33 -18 23 -35 -29 -16 -34
my_@call abcdghilnopqrst -29 -31 -15 -28 -22 -20 -19 35 -29 -29 -31 -25 -37 -18 -16
so__now gs -16 15
that__my acdmouv -17 -19 -21 19 -23 -16 -21
we__our bmoq -17 -18 -17 18
~<sha admoqs -19 -15 -21 -18 -19 15
~stil bcdefgmpstuv -30 -19 -41 -19 -26 -28 -15 -35 20 -32 -27 -22
~were adjnorsu -25 -18 -18 -16 -16 25 -22 -18
""",
    """
do__wait q -15
havin* p -17
just_@cancel m -17
me_and mnp -16 -16 19
o_menos m 15
rest$ m 20
~expe agjnoqsuv -17 -17 -23 -19 -20 -28 15 -34 -17
~izo> guv -17 -15 -16
~llo> ajlprsu -16 19 -18 -19 -20 -19 -20
~tay adgiklrs -26 -27 -18 -18 -17 -19 -22 -24
""",
    """
^back mu 19 -16
do__@drug hm -18 16
form_online a 16
~acr m -27
""",
    """
atrase r 15
it__your mu -23 25
~<nub ms -18 17
~cur dg -34 -17
~mada aq -18 -16
~rap a -15
~sage adijmnov -37 -21 -18 -24 -16 -16 -18 -19
""",
    """
@texts__este k 17
and__you gm -16 -25
another__i bm 18 -16
contact$ il -15 17
if__have bipu -19 -15 -19 -15
like$ dghimu -30 -25 -19 -18 -21 16
our adghilnqu -19 -22 -17 -16 -16 -16 -20 18 -21
pocke* m -21
vuelvan__los kl 19 -18
~aro> abdhijlmnoqruv -23 -25 23 -15 -25 -32 -15 -28 20 -19 -22 -20 -45 -28
~coin u -20
~oul befghjlmprtv -23 -31 -34 -18 -24 -25 -19 -19 -40 -17 -23 -44
""",
    """
@howmuch_el dm -25 18
comun* a -15
do__begin mn -16 -16
hago$ bm -18 -25
your_brain mu -20 20
~<cai mr -18 17
~ifi> m 16
""",
    """
on__street r -18
talk__@person i 28
you_want abghiklov -35 -27 15 -16 -31 -17 -27 -17 28
~<has aimqs -23 -20 -25 -16 -16
""",
    """
@vehicle_be q 19
apt$ adm 20 -17 -21
get__there dijmn -15 -25 -16 15 -21
get__this alm -21 17 -26
prime* mnou -23 -16 -18 -18
un__que dmu 17 -21 -23
with_my gilmnqrs -29 -23 -19 18 -40 -32 -17 -19
~ada abefjmoqtv -18 -25 -27 -31 -46 -24 -16 -26 -31 -19
~ait> cdilms -21 -21 -25 -22 -26 -16
~boto m 21
~ined aimpv -19 -18 -16 20 -18
""",
    """
= abcefghiklmopqrsuv -36 -27 -40 30 25 -17 -15 -21 -67 -24 71 -51 -40 -21 -32 -39 15 -27
for_one m -17
~nme defghklmnpqstuv -37 -31 -26 -26 -38 16 16 -65 -38 -35 -36 -39 -26 -24 -39
""",
    """
@vehicle__ya q -17
cuenta djmru -17 -17 -25 -18 -17
getti* dijno -21 -19 -18 -34 -19
is$ abdjmnqrs -22 -27 -23 -17 22 -16 -28 -17 -25
my_face m -17
para_sacar a 16
who__her m -16
~<swe m -16
""",
    """
^prendan klm 16 -16 -19
along$ p 16
am_due m -15
as__as mo -23 -21
it_the abijms -19 -24 -17 20 -44 -18
it_tomorrow b 16
mon abdjmntu -23 -28 -18 -15 27 -16 -15 -26
~chic gjou -17 -17 -21 -17
~hin bcefhijrtu -24 -15 -32 -26 -21 -17 -26 -31 -45 -23
~lat> qr -16 20
~lish m -20
~porq l -15
~za> aghijnsuv -25 -18 -22 -21 20 -21 -15 -25 -20
""",
    """
=beside:thanks bgjlmoqu 21 -20 -17 -20 -33 -24 -19 -21
^it bcdefhijlmnpqtuv -37 -27 -57 -24 -39 -42 -26 -30 -41 46 -40 -17 -27 -34 -31 -28
come__@call bi -15 -18
darme__baja k -15
not:care m -20
~<abl mnoqrs -22 26 -29 -22 -20 -23
~toy> cefhilprtuv -35 -26 -26 -38 -37 -21 -41 21 -25 -38 -45
""",
    """
@call_off lmv 21 -26 -18
^donde bfimqrstu -24 -16 -26 22 -19 -43 -45 -18 -48
bien_a m -21
but abcdfghkmnorst -32 -20 -16 -19 -20 -30 -27 -26 -50 -28 34 20 -22 -35
conse* im -17 -19
i__before gimnoqsu -21 -23 -32 16 -26 -20 -19 -23
toman* mn -16 16
un__a du -17 -18
~don> ju -15 -17
~pues cegijklptuv -37 -21 -46 -24 -32 -31 -33 -15 -17 -37 -24
~vet dm 18 -27
""",
    """
ok__i m -21
these abfhjklmnopqr -35 -38 -18 -28 -27 -25 22 -26 -35 -29 -17 -30 -27
~erme gilnqu -16 -19 -20 -22 -22 22
~rep aceghjopqruv -38 -21 -17 22 -23 -26 -30 -20 -26 -19 -21 -15
""",
    """
^great mt -17 17
business__please m -16
lejos jm 19 -19
not__who mq -19 19
on__first m -19
to_type g 16
~<mov cdefghiklnpqtuv -17 -28 -23 -24 -22 -26 -21 -32 -27 -28 -30 -18 -20 -44 22
~<spo cdhlnqu -22 -25 -20 -26 -24 -26 -23
""",
    """
le_entiendo g 19
se__y m -27
texas$ gmu -15 22 -23
~<eas abdj -20 -17 -17 19
~cel acfghjlmnpqrs -17 -22 -17 -22 -25 -25 16 -19 -31 -22 -22 -29 -24
~fle mp -30 -19
~osi gjnqru -17 -19 -21 -20 -17 -22
~rar bcefhijlptuv -28 -19 -15 -17 17 -32 -30 -21 -26 -17 -34 -35
~them adghjknqrs -21 -20 -25 -21 -19 16 -20 -23 -17 -17
~uni afghjknqrsv -30 -17 -26 -18 -28 -19 -28 -17 -27 -22 -17
""",
    """
plumber$ ilmuv -19 -20 23 -15 -16
~<tar abdghilnopqs -19 -25 -32 -21 -27 -19 -18 -29 -23 -20 -19 -26
~bv> em 18 -19
""",
    """
drive abcdefghiklmopqrtu -40 -29 -30 -41 -21 -23 -39 -36 -54 -38 -37 -22 -47 22 35 -43 -25 -49
is_an dmu -20 -23 22
me__favor abl -25 -19 -20
que_tal defghjmnu -17 -19 32 -22 -19 -19 -28 -16 -26
super$ ms 21 -19
th hijkmopqrs -22 -18 -20 -16 -34 24 -17 -23 -29 -18
unsto* cdefgiklmru -18 -16 -23 -18 -18 -15 31 -33 -31 -21 -18
~<bo cdefghjknoqruv -27 -41 -36 -33 -31 -51 -20 -23 -28 -18 -59 -29 -33 -23
~ghj em 20 -18
~rano bmqru -17 -31 -20 -16 -18
~vis cefghinpru -20 -23 -19 -23 -22 -34 -22 -22 -27 -29
""",
    """
@holiday bcdefghijklmnpqrstuv -42 -32 -17 -34 -37 -41 35 -41 -48 -30 -48 25 -44 -42 -44 -34 -38 -39 -55 -37
@stop__and b -18
getting_this v -20
hay_problema q -18
long__a admnsu -20 -18 -26 -20 -23 17
there__back gjmq -16 -16 -18 17
when__@holiday ahm -16 -21 16
~arc begjlmnrs -18 -20 -19 -26 -19 -24 -26 -16 -18
~ceiv iv -22 -16
~eth> u -23
~lcha jm 15 -16
""",
    """
^asi mqv 18 -16 -16
bots ilm 22 -19 -26
have__@pay mn -17 -15
me__hacer mu -16 15
~<pur n -15
~act abcdefghkopqrstv -19 -46 -24 -18 -39 -34 -25 -40 27 -17 -31 -39 -32 -39 -31 -37
""",
    """
about__home m -19
jk fm -17 20
no__dormir u -18
~epar bghnou -22 -29 -15 22 -18 -19
~uall hmu -15 -26 16
""",
    """
tad mr -15 15
~cto> dlms -17 -24 -24 -21
~hly> dm 17 -15
~plis abefglmu -16 25 -22 -18 -17 -26 -31 -15
~pper m 20
""",
    """
@pay_for abdgijmnu -26 -25 17 -17 -18 22 -30 -17 -25
before bcfklmp -32 -18 -15 -15 -26 -17 -17
can_not acfghiklmnpquv -48 -15 -17 -17 -50 -16 -18 -25 -31 -28 -36 25 -28 -46
eat abdghijmoqru -29 -20 -42 -38 -44 -16 -23 33 -28 -31 -21 -38
la_@door abjqu -18 -16 17 -18 -15
the__slow r 16
trans* abdgknouv -22 -15 -28 -16 -15 -24 -21 -26 -17
~leav acdghijprstuv -33 -24 -18 -26 -21 -34 -16 -31 16 -27 -23 -16 -24
~stel cg 17 -15
~uej ai -18 21
""",
    """
@call_number mv -34 -16
am__@relative mnq 15 -17 -17
can__now him 18 -20 -15
o_como dmu 16 -15 -17
the_@treat gijklmou -20 -17 -28 -20 -17 -32 -31 24
what_now abdfghjmnoqu -16 -17 -23 -15 36 -23 -25 -34 -15 -18 -16 -26
~<ant bcgijlmnpqru -28 -21 -37 -17 -31 -25 -40 22 -16 -38 -33 -40
~<pus abhijnqruv -25 -26 -17 -23 -21 -22 -19 -30 -17 -20
~cce hik -22 -24 -15
~ital cdeghilnprsv -18 -25 -16 -18 -21 -20 -17 -17 -23 -21 -23 -18
~shor m -21
""",
    """
^new dilmn -21 -24 -19 -26 -15
a__por l -16
am__at jmr -16 -29 17
can__before adimn -19 -22 -18 -19 19
como__a jm -18 15
el_@stop klm 24 -26 -22
esta begjklnrs -21 -29 -22 -20 -55 -27 -26 -28 -19
resume_my km 22 -18
with__@body m -15
~extr bdiou -17 24 -16 -21 -19
~rtyu em 19 -20
""",
    """
is__still ajnoqrsu -18 -23 -32 -16 -22 -17 16 -17
~<alo abcdefgjkouv -25 -27 -16 -17 -26 18 -16 -17 -22 -19 -26 -28
~<car acefghklortu -63 -34 -20 -23 -43 -34 -37 -15 -28 -31 -23 -36
~gure nu -16 -15
~lind bjlt -16 -16 -18 16
~ures nu 16 -16
""",
    """
cambiar abdmnoq -22 -25 -15 -22 -18 24 -26
necesito_ayuda u -17
saw jnpqs -16 -15 -15 -22 -16
v bmn -18 -22 -17
with__license mq -17 19
you__feelings mu 18 -19
~cros aghjoq -19 -17 -21 18 -20 -18
~dije bhilqrsu -18 -19 -17 -24 -25 -15 -17 -17
~opy> ef -17 -16
~raro adhlmnoqsu -21 16 16 -18 -28 -16 -16 -20 -16 -21
~sub> cdefglmru -15 -15 -22 -17 -15 28 -33 -15 -15
~undr mnu -18 15 -19
""",
    """
@day_@book b 21
^buen fm 17 -21
para__@treat u -15
que_tiempo mn 18 -15
so__know u -16
tengo__ese no -20 18
the__with imu -18 -24 -17
~eav acdghijprstuv -33 -24 -18 -26 -21 -35 -16 -32 16 -26 -23 -16 -24
~eers mt -18 19
""",
    """
@vehicle_@stop qr -19 -19
^mas mo -16 15
can__@clothes n 15
digo mnqrsu 21 -21 -17 -16 -17 -15
does__@price u -18
we__so q -18
will__you abdmu -15 -22 -22 20 -22
~elf> bghjmrv -22 -22 -19 -18 -35 -22 -19
~pli abefghjlmnprtv -38 17 -28 -25 19 -22 -30 -39 -47 -35 -25 -29 -22 -27
""",
    """
@move__using o -15
a_@day dhijmu -23 17 -19 -18 -24 -21
headi* m -19
heading m -19
it__@place jmu 17 -17 -24
lleva* adjklmnopqrsu -21 -19 -15 -19 -22 -28 -25 -18 18 15 -28 -20 -19
yo__@visit adv -23 -17 21
~ete> hijnopqrtuv -18 -24 -30 -24 -23 -16 -16 -21 -15 -22 -19
""",
    """
=beside:hours abhijmqru -34 -16 23 -23 -15 -35 -21 -25 -19
mi__de adhijkrsu -24 -22 -18 -21 -18 -17 -25 -26 -24
who_won jmu -16 18 -18
~<men abdefghjmnrst -38 -38 -16 -23 -28 36 -37 -37 -28 -40 -34 -31 -23
~pel bcefjklprstv -20 -18 -23 -20 -26 -22 -31 -19 -18 -27 -23 -26
""",
    """
gusta agiklsv -19 -20 20 -16 -21 -15 -22
i_going bdmr -17 -20 -17 -17
on_please ko 20 -21
~nca dhikqr -19 -18 -26 -19 -23 -20
""",
    """
@relative_si q -17
@ride_handled p 16
@sick__to ao -21 15
handl* mpqv -28 22 -24 -16
my__hurts m 16
you_then ahlm -23 -20 -18 18
~eeli ju -16 -27
~gh> cfjknptv -33 -36 -26 -22 -46 -23 -25 -29
~ppin adfgnqs -21 -16 18 -19 -22 -17 -16
""",
    """
@stop_asking glm -16 -22 23
^wtf gmn 15 -18 -15
a__and bmp -22 -17 -17
got__@cancel b 16
near adijnoqru -20 -16 -23 17 -21 -17 -20 -25 -23
need__lawyer im -25 23
not_hit lm 15 -17
we_got bjm -16 -17 21
~<let bdgknoquv -17 -30 21 -17 -22 -20 -17 -27 -17
~<poo e 16
~<thr cfnt -19 -17 -28 -18
~at> acehiklprsv -24 -32 -69 -17 -25 -31 -46 -40 -47 -19 -36
~firs bhkpqr -19 -22 -15 -20 -17 -22
~ibe> aceginv -21 -17 -17 -30 -19 -21 -16
~main jm 15 -29
~so> acdefilnoptuv -15 -31 -38 -31 -17 -18 -20 -30 -20 -15 -33 -17 -45
""",
    """
en_el bceghijlnpqtuv -23 -28 -15 -42 -17 -25 16 -28 -36 -16 -21 -19 -33 -32
es_en ahjosu -17 -24 24 -18 -20 -25
not__me acdghjklnpqs -41 -17 -46 -16 -19 -33 -42 -16 -26 -39 19 -27
out__# bimor -17 -17 26 -17 -16
pick__@call him -17 18 -18
~acts dln -15 -18 20
~spa dghijklmnopqv -19 -17 -24 -18 -25 -25 25 -16 -19 -17 -19 -17 -24
""",
    """
@staff__@relative a -16
happened_with mu 17 -16
my__say gm -18 20
not:vuelvan kl -22 16
olvido__@visit m -18
picking a -18
~comp abcfghjlst -32 -39 -19 -17 -16 -28 -34 -32 -31 -18
""",
    """
as_@food mn -16 17
following_week a -15
for_him j -16
get__with iknp 15 -17 -17 -15
tardecito cdmnor -16 -18 -23 -19 17 17
ver$ m 16
~<wha bceiklopqrstv -34 -60 -47 -24 -40 -25 -17 -52 -17 -62 -27 -29 -47
~len dhjmopqru -30 -23 -25 -20 -17 -16 -25 -27 -25
~man> abdhnoqu -16 -21 23 -17 -25 -22 -18 -21
~rpo mq 16 -19
""",
    """
can__take adgho -25 -27 -17 -16 -22
coming__@visit abmpr -25 -15 22 -21 -17
get__new do -15 16
learn_to m 17
the__@staff hjm 16 -20 -21
ya__manden lm 16 -16
~<ip dm -21 21
~ico acdfgijnps -16 -18 -30 -18 16 -22 -29 -16 -21 -27
~lti m -16
~osa abdijpv -24 -22 -31 -27 -26 -21 17
~owbo m 17
~veni bilmpruv -21 -18 -16 -41 -21 -20 -22 -17
""",
    """
=said:cancel_appointment abcdefghijklmnopqrstuv -80 111 -41 -69 -52 -73 -61 -77 -89 -70 -39 -43 -29 -88 -53 -72 -31 -35 -77 -74 -61 -72
^running jr -18 16
cual__la u -15
forget_the bm 21 -26
get_out ablu -15 15 -18 -20
mareo su 18 -15
paz l 17
the__over h -16
total dm 21 -21
trust mu -15 -20
~ang deghijlt -49 -30 -36 -28 -36 -42 -21 -26
~cos abijpq -26 -18 -17 -23 -18 -24
~pou dgm -16 -15 20
""",
    """
^hoy bdelmnosuv -16 -18 -15 -18 28 -17 -17 -18 -21 -15
la__@late r 16
me__your bkm -15 -28 -29
que_quiero am -20 -21
""",
    """
con__o i -15
doctora dimqu -16 25 -22 -15 -17
else__@day bo 18 -16
fue dijlnpquv -15 -21 -17 -18 -17 -17 -25 -24 -20
the__the cdhiklruv -16 -19 -22 -15 -25 -21 -37 -22 -18
un_cobro d 16
~<fj em 22 -21
""",
    """
me__@texts dijmr -18 -21 -22 -41 -15
~bunc mt -16 17
~gad i -18
~rry adfhiklmnqt -28 -39 -21 -22 -40 -26 -34 -16 -35 -36 -28
¿__tienen dhmu -23 16 -20 -19
""",
    """
@pay_sacar dm -16 15
@texts_@thanks lt 15 -16
am__where j 19
de_@eat m -18
el__el adjnoqr -21 -18 -16 -15 24 -27 -26
for_this glmu -21 -21 -26 -25
necesito_@move a -24
see__there ai 18 -17
she_is nor -24 -16 -19
sirve$ abgjlo -17 -18 -25 -15 -17 -26
~<aig e -17
~<anx m -18
~duri am -15 -18
~movi adhjknqu -16 -16 -18 -22 -21 -19 -21 -28
""",
    """
me_pusieron m -15
parte__quien mu -17 20
~bird ejm -16 -18 26
""",
    """
a_date abmo 26 -16 -26 -21
clase_de j -18
cuando_me aimo 19 -17 -16 -16
i_walk aq -18 15
not_doing v -15
~jkkl em 18 -17
~mbla ms -16 20
~read bfghjkmpqstuv -25 -18 -33 -33 -33 -55 16 -24 -38 -15 -28 -34 -35
""",
    """
can_you bdefghjmnopqstv -21 -23 -27 -31 24 -70 -38 21 -70 -17 -40 -77 -47 -49 -47
mess__@body n -21
need__do adgm 20 -18 -18 -25
not__just mor -31 25 -24
past_@place hm -25 22
quiero$ bil 17 -16 -16
saliendo agmqrs -18 -20 -35 -15 23 -18
the_form dosu -16 -19 -15 -18
think_you aeflmtu -17 -19 -17 -15 -28 18 -19
wait_there ap -19 -16
~rsta ahu -20 -15 -18
""",
    """
@open_are hjm -20 21 -28
am_done glmv -30 17 -25 -22
balan* gou -18 -16 -18
i__him bm -16 -20
plant dgjmnu -30 -15 -15 28 -18 -22
~<jkj em 17 -18
~aybe el -18 -17
~ndin agmnopr -21 -25 -20 -20 -26 -23 -25
""",
    """
@visit abcdefghijklmnpqrt 54 48 -94 28 -89 -83 -104 -67 -80 -80 -54 -45 -59 -41 -102 -61 -41 -86
dinner m 20
happens$ dgmu -16 -22 -30 26
hit__up abmp -19 -17 -19 -15
kk fl -17 -17
por_el bjloqrst -20 23 -17 -17 -28 -18 -17 -17
puede__@visit a 16
~adph m -15
~raw> ab -15 17
~ump> m -20
""",
    """
en__@traffic mr -24 29
iphon* m 15
me__on bgikl -22 -17 -16 24 -17
que__hace m 18
you__@pay dhjmu 31 -18 -16 -31 -20
~cada ajnor -23 -18 -27 -18 -17
~cut anou -26 -17 -17 -17
~paga acdefgijknopqrstuv -21 -17 26 -22 -20 -20 -17 -17 -16 -23 -20 -18 -19 -18 -18 -19 -22 -19
~pt> bhijknpu -18 -21 -21 -17 -16 -17 -18 -16
""",
    """
@place_to i -15
ese_@treat n -15
the__online agm 19 -15 -15
~<jus cdefgjkstv -26 -15 -24 -30 -16 -18 -17 -30 -16 -25
~<luc ajotu -20 -18 -18 -17 -20
""",
    """
@stop_los klm -21 -16 18
a__back i 17
common$ mpq 15 -17 -17
department m -17
not:yo mq -16 -21
playa$ m 17
time_i hm -20 -26
y__se moq -20 -15 -15
~hly dm 17 -15
~hone cdou -17 -32 -15 -26
~regu abcdlnopqrsu -25 -21 -15 -27 -25 -23 -24 -24 -15 -16 -18 -21
""",
    """
~fgh> em 17 -16
~wha bceiklopqrstv -34 -60 -47 -24 -40 -25 -17 -52 -17 -62 -27 -29 -47
""",
    """
@open_today ds -20 -24
bp ms -20 23
bring__in a 15
de_manana ablm -15 15 -15 -21
do__@move cdjlou 16 -20 -24 -17 -20 -21
hay__que iv 17 -18
normal__be s 18
we__home s 19
you_on dghjlm -15 -20 -23 26 -17 -23
~anit m -21
~sh> defghijkoqruv -33 -23 -21 -36 -23 -30 -25 -19 -21 -29 -20 -30 -26
""",
    """
bring_anything d -18
exten* diu -16 16 -16
~aga> acdefhjknoqrstuv -19 -17 22 -22 -20 -21 -16 -18 -25 -19 -17 -19 -16 -20 -24 -20
~bvcx em 19 -18
~ctly dm -17 -24
~mp> agmou -20 -15 -16 -16 -18
""",
    """
carta$ m -22
me_directions gi -17 -17
que__voy dijm -18 -19 -18 -26
text__i g -16
you__number adgjklmpu -30 -33 -30 -38 -20 -43 -56 -16 34
""",
    """
called_in m -18
unsub* gu -16 -17
want_in acilm 27 -16 -21 -20 -30
~<lad abdhijlmnosu -23 -25 -24 -22 16 16 -25 -15 -23 -18 -20 -27
~ants deiklnr 17 -20 -25 -15 -19 -16 -15
~ish> adgimquv -26 -19 -25 -17 16 -19 -24 -18
""",
    """
@food_a m 18
a__can bhijmnqsuv -16 -16 15 -17 -24 22 -23 -29 -31 -15
situation m -15
standing m -26
~<hi acdefghknopqtuv -32 -29 -16 -24 -20 -35 -26 -31 -28 -36 -20 -28 -26 16 -24
~debo adefhijlmoqrsu -21 -19 -16 -18 -19 -22 -16 -18 -32 -16 -19 -16 -17 -19
~fro aekoqtv -29 -25 -21 -31 -43 -17 -43
~iste ahijmosv -17 -16 -22 -20 18 -25 -20 -24
¿__tengo n -21
""",
    """
=said:nothing abdefghijlmnopqrstv -31 -52 -46 81 -60 -26 -49 -34 -65 37 86 -29 -66 -41 -47 -53 -59 -96 -21
@drive__there nq 17 -21
nausea ms -18 24
~eet abcdeghiklopqsuv -33 -29 -22 -22 -17 -27 -29 -27 -27 -30 -19 -27 -22 -24 -16 -17
""",
    """
did__the m 23
is__thing dm -16 -19
like__opt ail -17 -19 18
quedo__en r -16
you__i bdghlnt 17 -30 -16 -20 -21 -17 -20
~ana> cefgijklqrsu -32 -20 -27 -37 -50 -45 -30 -17 -20 -25 -30 -34
~ejos jmpru 18 -24 -16 -16 -19
~le> adefghlprtuv -17 17 -63 -70 -26 -80 -27 -21 -22 -22 -29 -65
~sir abjlnrsv -24 -18 -22 -18 -19 -18 -16 -16
""",
    """
@stop_by k 18
^@traffic ru 22 -18
la__que dfhjlmnsv -27 -17 -27 -24 -26 -16 -17 -17 -17
suits u -15
what__@person m -20
~got a -17
""",
    """
and__i mou -25 -18 -15
running__@late m -17
~<goe djmnp -22 22 -33 -20 -17
~fin bcdefgilstuv -16 -30 -32 -30 -26 -42 -43 -25 -23 -21 -47 -17
""",
    """
a_superbill m -28
dose$ a 16
la_attend ahm -19 -15 24
~<dre ahilnqsu -15 -16 -20 -18 -19 -17 17 -30
~and> ijqru -15 -32 -18 -18 -16
~ligr mu -21 22
~lkjl em 16 -15
""",
    """
@ride_resuelto p 16
el_@clinician abdklnoqru 20 -18 -22 -16 -17 -18 -22 -19 -19 -21
put_me bdghjklmnpqrs -20 -24 -21 -22 -19 23 -21 -40 -19 -20 -24 -19 -17
saco__licencia am -15 16
who_is bcdefghjklmnorstu -25 -28 -44 -16 -34 -38 -31 -32 -26 -38 -29 -25 -33 -22 -27 -24 31
~<ani m -19
~<dos o -15
~acar aj 18 -18
""",
    """
for__first mu -26 -16
~ntis abnu -19 -17 -18 -15
~oint mu -18 18
~ore acdefgijpqstv -21 -35 -27 -35 -40 -28 -24 -42 -41 -20 -18 -38 -20
~uro m -16
""",
    """
@ride__@late p -18
closing hm 18 -17
down__street mr -16 15
it_show mu -17 16
keys m 18
look dmnoru -21 26 -16 -16 -20 -18
nothing__@eat mn -27 22
recei* iv -22 -16
you_texting a -18
~ansi m -21
~exti dfhjmnopqrst -18 -19 -19 -17 -18 -21 -21 -19 -23 -23 -17 -23
""",
    """
am__you r -16
~<sir abjlnrsv -24 -18 -22 -18 -19 -18 -16 -16
~rop cgiknpstuv -18 -23 -21 -19 -17 -24 -24 -15 -37 -17
~vic dmu -20 -19 -18
""",
    """
en__lista gm -16 -25
got$ dgu -16 -15 -18
is__one op -18 -16
me__ways p 22
to__lot m -16
vote$ m 19
~<toc ps -15 -18
~ogen m -18
~pre acdefjlnqrtuv -52 16 -30 -50 -45 -23 -28 -19 -28 -34 15 -34 -15
~ract o -19
~term m -15
""",
    """
de__por bimp -26 -18 -21 -16
text bdefknopqrstv -46 -35 -18 -18 16 -39 -46 -38 -31 -30 -37 -21 -22
~<ond acdegijklmqrsv -24 -19 -27 -23 -28 -23 21 -16 -20 -36 -16 -17 -22 -22
~tand mnqruv -21 -17 -15 -22 -19 -21
~uess u -18
""",
    """
el__me gilmu -18 -17 -25 -38 -23
read_it l -15
~eak> abdefgjklnpqrtv -27 -20 -32 -26 -17 -24 -26 -18 -30 -34 -19 -26 -21 -16 -20
~tan abeknpqrsu -19 -31 -22 -28 -35 -27 -44 -18 -16 -37
""",
    """
@drive_mi pq 20 -19
^with delmnu -16 24 -23 -25 -17 -21
cuantos muv 21 -20 -15
llene am 19 -15
of__@relative m -20
said__but mo -24 16
this__@place m -15
ya__nada ablm -16 -17 20 -19
~cerc qv -17 -18
~conm agmou -20 -15 -26 -18 -26
~egue bipruv -21 -23 -19 -26 -17 -20
~plaz ahjmnuv -18 -18 22 -20 -17 -19 -16
~sou u -18
""",
)
