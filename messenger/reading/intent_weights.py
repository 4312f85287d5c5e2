"""Weights of the intent reader: written by ``python -m training.weights`` from 15658 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh intent word`` shows the lines with a word in plain order.
"""

SEALED = "05001246f0c8b1b3"

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
oh ohio oi oidos oiga oil ojo ok okay old older olvidense olvido omg on once onda onde one ones online only oops opciones open
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
^oye j -15
will__the mpqr -33 17 -20 -18
~<sur acdefjklmnprst -24 -21 -26 -21 -18 -19 -23 -26 21 -33 -19 -18 -23 -17
~int defgjknptv -20 -17 -23 -50 -20 -20 -29 -17 -23 -18
~scor d -22
""",
    """
@day__to am -15 -18
her_i mr 18 -20
lo__@english cgm 21 -15 -17
need_my bdio -29 -29 22 -19
to_it m -33
~evo bcdegijnoqtu -19 -26 -36 -19 -33 -33 -30 19 -26 -37 -19 -36
""",
    """
@ride_del b -17
un_@traffic r 18
~<tyl u -15
~reen adklt -20 -17 21 -25 -20
""",
    """
eso__la am -15 -17
january acijklmou -24 -18 -18 -16 -16 -19 -19 24 -17
sessions lmno -18 -21 -22 -15
should__wear g -16
~ipo b -15
""",
    """
@insurer__@insurer p -17
debbi* muv -19 -17 22
does__set hm -16 16
funciona$ mu -16 16
hold_my m -31
i__home ahmnopq -17 -21 -34 -34 -17 -19 29
it__it abdlnpq -17 23 -27 -23 -16 -15 -21
long__it dmns -19 18 -25 -20
not_@eat m -17
on__line ahmnq -23 -21 -16 -16 -16
preparo adg -20 -19 -16
there__in m -17
~envi ilmv -16 18 -17 -19
~hedu m -16
~je> abdefghjnst -20 -19 -32 -18 -20 -21 -28 -27 -31 -29 -21
""",
    """
aplaz* o 16
serie* dm 15 -16
we__to bilnpqu 15 -19 -17 -24 -16 -18 -16
~<wer adefhjlmrsu -21 -19 23 -25 -23 -19 -18 -23 18 -17 -21
~ead> aefghijkmnpstuv -25 -19 -18 -38 -25 -15 -35 -15 17 -17 -22 -23 -26 -38 -25
~ere> bdekloptu -20 -21 -39 -42 -25 -28 -16 -44 -25
~orro cdfklpru -17 -23 -19 -18 -22 -16 -25 -22
""",
    """
@texts_@thanks lt 15 -16
am__on u -17
are__new ahju 21 -16 -20 -17
leave_me lm 22 -25
puede__dia anq -18 -21 16
que__si jmqu -16 -19 20 -17
~<mon agijlosu -17 -16 -24 -17 -22 -29 -17 -25
~bing kl -17 -20
~sma u -19
~tual hjmq -17 -15 -29 -16
""",
    """
a_time amo 21 -19 -17
mi__@fetch mnpq -17 -15 20 -15
noches$ f 15
tiene* bgnpqrstu -32 -28 -28 -25 -21 -20 -20 -15 -51
~circ m -19
~corr abdijnquv -18 -20 -18 -16 -24 -18 -23 -21 -16
~ong> bcdefghkloqv -45 -23 -55 -26 -29 -50 -15 -16 -37 -30 -25 -32
~tast s 15
""",
    """
cambie__opinion m -18
i__that hijlqtu -18 -21 -24 -23 -21 -18 -31
will__be abilmpqrs -30 31 -18 -26 -39 -33 -22 -42 -16
~<ble adgijkntu -19 -18 -16 -18 -16 -16 -16 18 -18
""",
    """
a__date am -23 -28
de_@thanks m -15
mean_to klm 22 -18 -19
ok__you adhmtu -18 -15 -15 -24 15 17
somebody__explain i 18
~<lon cdefghikptv -24 -15 -26 -23 -43 -18 -26 -16 -17 -29 -31
~ird jn -21 -23
""",
    """
me__escribiendo v -17
my_heart m -16
~<mn eflm 24 -18 -17 -26
~<stu acghjknptuv -32 -17 16 -30 -37 -16 -25 -20 -23 -18 -31
~mism bcdiklmsv -20 -16 -29 -21 -20 -17 -17 -17 -21
~ngu bcdefghijklmnopru -21 19 -32 -19 -19 -22 -18 -25 -17 -16 -20 -17 -36 -31 -16 -19 -35
~ole aghijklnrsuv -32 -34 -19 -28 -33 -29 18 -23 -26 -30 -34 -25
~uld befhprtv -15 -29 -33 -22 -38 -21 -26 -43
""",
    """
cubre adgijlmnpu -21 31 -20 -17 -17 -17 -33 -15 -15 -24
day__it b -17
elevador m -15
he_says fm -20 19
is_what dgnou -19 -16 -22 -15 -22
leave__alone bilq -15 -16 16 -29
my__@open h -17
~flo elov -15 -20 -18 -17
~mbia abcms -23 -19 25 -19 -16
~rino dm 16 -17
~yon abdgjlnprs -26 -26 -27 -22 -24 -29 -20 -22 -20 -16
""",
    """
@drive_y pq -16 19
@person__me biklmqsuv -18 -20 -16 -20 -27 17 -17 -22 -21
anular aklo -27 19 -26 -23
feeli* aru -21 -18 -31
front_@door h -18
ir_antes no -19 16
tuve_@symptom ms -18 17
wednesday hmoq -29 -38 30 -24
~arge abdghinou -20 -22 22 -17 -23 -21 -16 -17 -24
~irp m 17
~ksl em 17 -15
~roo bcdghiklrtv -30 -22 -34 -29 -27 -32 -23 -29 -28 -16 -27
""",
    """
can_my bcdghijlmnpqrsu -26 -21 16 -15 -17 -30 -16 -24 -45 24 -36 -29 -21 -17 -38
es_lo bijmnv -18 -20 -18 -26 -20 -17
i__@thanks m -17
no_estoy al -18 16
oh eilou -25 -16 -20 -22 -16
por__queda jm 24 -19
""",
    """
@symptom_del s 17
haha emn -18 15 -15
irme n -20
la__pero lm -17 -15
uh acdefhijlmnqt -19 -16 -26 26 -28 -20 -17 -22 -23 -33 -15 -15 -18
you_need abgimo -34 -21 16 -25 -16 -19
~cy> adgu -16 -20 -17 -16
~ibe bcefghijnopqstv -17 -16 -21 -20 -30 -17 -28 -20 -26 -16 -19 -21 -29 -22 -17
~nin> efmn -16 20 -21 -18
""",
    """
darme__baja k -22
el__no achklmpstu -27 -18 -24 -19 -17 -22 -25 -27 -24 -26
que__@medicine d -22
what_is bcfghknopqrstv -35 -17 23 -35 -24 -26 -23 -30 -25 -61 -29 -53 -33 -32
with__@place mu 18 -18
~<ond abcdegijklmsv -29 -17 -18 -25 -22 -27 -24 25 -18 -18 -33 -18 -20
~rata g -19
""",
    """
me__you bgmv -16 -29 -32 -17
my__ok mn -33 27
quito dimnu -21 -15 -15 19 -19
ride abcdefghijklmnopqrstuv -64 -45 -59 -70 -61 -64 -55 -61 -52 -80 -58 -72 -48 -34 -35 45 66 -52 -51 -63 -62 -62
sigan__@texts lm -22 16
~ctr bd 17 -23
~etti dijno -23 -19 -15 -28 -22
~rio> cdeilprstu -22 -20 -19 -26 -19 -30 -24 -20 -17 -16
~tern bdklqrsu -16 -25 -15 -19 -26 -18 -15 -24
""",
    """
for__long mnu -25 22 -16
from_me adgimu -16 -21 19 -16 -27 -27
guess_that m -20
~<hur gjnpr -17 -16 -21 -22 -17
~usp mn -18 18
""",
    """
@move_days moq -23 27 -18
back__a m 15
baja__@visit abl -18 19 -20
order_me m 20
puede_@drug n 16
sigue m -21
what__an admu -17 -21 -17 23
~<has amqr -19 -27 -23 -20
~<wal cdhiklnopst -20 -23 -23 -17 -29 -26 -25 -28 -23 -25 -16
~coin u -20
~nda> cdghjklnor -23 -35 -41 -25 -26 -28 -40 -24 -19 -24
~reni mu 23 -20
""",
    """
horario abcdefghijklmnpqstu -30 -22 -21 -28 -17 -25 -33 44 -29 -34 -19 -24 -37 -21 -17 -20 -21 -19 -23
in__on mr -23 -18
nada_de m -19
not:can ampqv -19 -28 -20 35 -17
pull bor 20 -20 -21
~ct> cdehjkmnv -16 -29 -15 -21 -31 -21 -22 -17 -28
~ined aimpv -19 -18 -21 22 -19
""",
    """
@open bcdefghijklnopqrstuv -69 -61 -45 -70 -76 -23 83 -46 -36 -58 -71 -101 -43 -62 -40 -28 -80 -70 -88 -35
@relative__with dlmnqu -16 -16 -24 22 -28 -17
^this abcdefghjkmnrsv -41 -31 -38 -32 -16 -29 -24 -23 -25 -21 -20 -18 -24 -26 32
am__where j 16
engan* amu -16 -19 15
i__from m -23
not_@cancel bklmo -43 -15 -24 15 25
right$ aeghjmortu -16 -16 -29 -27 19 -26 -22 -33 -24 -22
~rece abcgjnop -29 -16 -18 -19 -19 -16 -21 -16
~ste> bcdefhijnopqrsv -34 -24 -32 -19 -18 -29 -17 -41 -35 -35 -21 -26 -25 -20 18
""",
    """
de__los v -15
if__is bdmopr -18 -16 -21 19 -16 -21
left_or jm 16 -15
miercoles mo -19 23
not:any abcdghimnrsuv -23 18 -16 -24 -24 -21 -15 -36 -27 -22 -23 -34 23
~fkdl em 20 -18
~trat g -19
""",
    """
@price__mi mo -16 -15
@thanks__you mt -19 18
atien* imquv 17 -26 -16 -22 -18
corre* j -18
escri* abdfhjmnopqr -45 -26 -22 -17 -21 -28 -25 -24 -24 -25 -30 -21
licencia$ am -16 17
like_to acdnqrsu 15 -22 -32 -34 -27 -27 -19 -57
not_know cdehjloprtuv -28 -34 -16 -19 -17 -25 -19 -19 -18 -16 -18 20
up$ abcdefgjkmosuv 25 -23 -44 -32 -41 19 -55 -48 -43 -27 -21 -40 -30 -32
zip dijmu -21 -18 24 -16 -20
~pee dimns -18 -19 16 -17 19
~vid acefghijpsv -24 -16 -21 -17 -18 -16 -20 -20 -17 -19 -23
""",
    """
^when bdeghijklmnopqruv -23 -43 -17 -23 19 -31 -53 -37 -24 22 21 -38 -38 -38 -34 -52 -15
at_# abcdefghjlsv -22 -32 -15 -35 -29 -18 -22 15 -27 -29 -34 -37
be__@late mpr -20 -21 24
cuenta dhjmr -18 -15 -21 -31 -20
en__o d -16
everything aghlnru -30 -17 -19 -24 -16 -16 -20
is__point mu -19 17
mil_@thanks blmt -20 -16 -24 23
morning_is m -16
movie$ m 17
pictures_of m 17
that_a djmoqu -17 -17 -28 -20 -21 18
the_@vehicle abdhnoqsu -21 -18 -16 -26 -30 -28 21 -24 -21
yesterday$ is -26 15
~rlo adlnru -15 -18 -21 -16 -20 -16
""",
    """
casa$ jkloru -24 -20 -18 -17 -18 -19
le__a abq -16 -20 -19
llevo acdfghijklnqruv -24 -18 -26 -19 -17 -30 -18 -21 -17 -18 26 -24 -27 -24 -18
not:who bmpq -18 -31 -24 23
not__@cancel q -16
po mo -24 -15
~omp abcdfhjlsu -33 -33 -16 -15 -20 -26 -32 -31 -23 -15
""",
    """
@book__ok a -17
can_a ao -21 -18
come_@day o 16
do__someone abdipq -28 -20 -16 -21 -21 17
not:number gl -21 18
not_my abmouv -15 -25 -22 -15 -19 29
split_it d 17
tengo__ir abdo -20 -17 -23 -15
will_my abdmnopqr -20 -24 22 -40 23 -16 -27 -22 -17
~<wep eflm -24 23 -15 -20
~ove acefghijknqs -17 -41 -43 -26 -54 -22 -15 -23 -32 -23 -23 -28
""",
    """
@cancel__@move bm -23 -25
days__have au 20 -20
forev* am -16 -19
gets_@symptom s -15
~<cel abdghjlnopqrsv -25 -33 -22 -15 -21 -17 15 -23 -23 -18 -27 -19 -16 16
~<en bdefgmopstuv -23 -24 -37 -34 25 -16 -22 -32 -29 -38 -28 -58
~slow aipqrsv -21 -15 -16 -19 27 -18 -15
""",
    """
@relative__su q -16
becom* dou -18 22 -20
hit_@stop bklmnr -16 30 -27 -27 -19 -21
not:am bmrv -22 -25 16 -16
~<enl gm 18 -23
~ly> efjmnprsv -39 -44 -29 -22 -26 -32 -17 -38 -26
~poin mu -19 17
""",
    """
buscarme q 19
clothes dgmn -18 -21 -34 32
happens ajmu -15 -17 -31 22
is__first adi -19 17 -18
que_puedo ag -16 19
~<lap m 18
~ssu dejlmpqu -16 -21 -15 -18 -29 -25 17 -16
~ula> mu 23 -18
""",
    """
get__on bdhno -18 -19 -20 -20 -19
i__@person gim -15 26 -25
llevaba_se q 15
not__can mp -18 -18
skip abcdefgijlqstuv -23 20 -19 -18 -22 -18 -21 -22 -22 -21 -18 -19 -16 -28 -16
then$ ailnoqru 22 -19 -22 -17 -16 -19 -19 -21
tres abdjmu -23 -17 -27 -17 20 -21
~jug o -15
~ume abcdefmopqrst -30 -41 -34 -44 -29 -26 -18 -33 -32 -34 -36 -28 -26
""",
    """
^ready m -15
es__que bdhimnuv -16 -25 -18 -20 -25 -20 17 -17
funciona_esto gu 22 -34
me_gustaria ai 20 -19
story$ r -16
what__run admu -18 26 -23 -17
without_asking m -17
~lgo cfhjkmpqstuv -18 -19 -15 -33 -20 -49 -25 -16 -27 -18 -28 -27
""",
    """
@hello__all afh -16 18 -16
@relative_tiene ap -18 -18
^inscribanme l -15
^nix bm 20 -19
old__is q -15
quedo__del pq 18 -17
se_rajo mpq -20 -17 21
~<wri aboprv -29 -16 -18 -18 -17 -20
~che> abfgijlopruv -27 -26 -23 -16 -19 -21 -18 -27 -22 -16 -29 -26
~epen mu -17 15
~ibre jr -19 -17
~igno mu 17 -17
""",
    """
much__we m 15
~arr bcdefghiltuv -21 -30 -31 -27 -32 -35 -39 -41 -46 -17 -32 -56
~omen noptu -24 -21 -17 -16 -16
~preg abdklnopqsu -21 -19 -29 -19 -24 -29 -22 -20 -22 -19 -15
""",
    """
me__somebody h -17
me__thread lm 17 -17
not:going dlmp -16 -16 -34 -21
~<ay bcefgijkoprsuv -37 -16 -28 -30 27 -36 -38 -16 -16 -30 -35 15 -22 -33
~abra h -17
~pai gijklmns -24 -19 -22 -17 -16 16 -27 -19
""",
    """
a_alguien anopv -15 -15 -19 -17 -18
consult acfghijklmnoqrsuv 49 -27 -18 -18 -29 -40 -28 -21 -31 -54 -36 -34 -25 -26 -24 -42 -25
so__to a -19
til__am n -17
what__in dhjm -15 -16 -24 19
""",
    """
activ* klm 23 -16 -26
go_about a 16
me_instead m -15
mero_llego r 19
the__was abdijnpqrstu -27 -25 -19 -27 -25 -16 -28 19 -19 19 -17 -19
~<bet adgjklnqstv -23 -24 -25 -16 -20 -17 -23 -17 -37 -16 -25
~<op bcdefgijnprstv -21 -25 -16 -32 -37 29 -36 -48 -52 -25 -31 -38 -36 -33
~<ph dhjmnu -23 -19 -17 25 -19 -17
~<vi aefghijklnpru -22 -24 -24 -36 -32 -29 -25 -21 -25 -35 18 -29 -20
~nish n -16
~orke n -18
~unta ablnrsu -17 -20 -30 -25 -17 -23 -15
¿_es acdgimnou -21 -20 -35 -23 -19 -36 -28 -19 19
""",
    """
a__hora abdfghiprsuv -39 -18 -16 -15 -16 18 -24 -16 -27 -15 -16 -16
but_not abgijoqs -20 -22 -17 -15 -15 19 18 -18
else__@day o -16
is__@pay u -17
not:stay q 21
pastillas dmnpqs -16 -26 18 -19 -17 -16
regre* dglmnqu -19 -20 -20 -33 -19 17 -16
session adjmqrsv -21 19 -24 -53 -18 -22 16 -19
we__be m -16
~ais> m -17
~assm m -15
~paqu mr 15 -17
""",
    """
^cambia cmo 22 -22 -15
arriv* mn -23 16
could__come n -15
iba__@fetch pq -25 21
need__my dnq -22 15 -18
take__my a -18
~<thi defhijknopqrt -22 -21 -18 -27 -19 -31 -17 -42 -45 -37 -43 -27 -31
~<tr cfgjkltuv -25 -47 -56 -37 -34 -65 -18 16 -33
~dud dimuv -16 16 -21 -17 20
~sli ailno -23 -16 -16 -17 18
~tch> adghjkorv -25 -30 -25 -19 -34 -17 -16 -23 -19
~ual abcdeflmoqstv -18 -19 -17 -19 -39 -32 -32 -28 -19 -38 -16 -35 -34
""",
    """
de__trata g -17
it__in admnsu -23 -16 -34 -19 -18 20
mi__es abhku -35 -28 -16 -17 -27
mi_viejo q -16
""",
    """
@insurer__@fetch b -18
@relative__wait p 15
can__it abghilmnorstv -55 21 -36 -28 -35 -27 -35 -43 21 -35 -30 -16 -23
lentes n 23
why_do adilmn -15 -17 -19 -18 19 -15
~dola amqu -15 28 -16 -20
~empr cdfgjlrs -17 -19 -15 -29 -25 -22 -22 -24
~poni a 17
~tist abn -24 -16 -18
~utos mr -20 24
""",
    """
going__snow dm -19 17
hoodie mn -15 20
not__take bm -19 -17
refill__@medicine im -27 25
we__the bdinosu -28 -16 -17 -23 -26 -20 -16
workers a -15
~hg> efm 23 -15 -21
~ply adgkln -19 -20 23 -17 -15 -20
""",
    """
drop__pin j 17
my__now go -18 -17
the__night hmns -19 21 -19 -20
~bird jm -18 21
""",
    """
^puse s -15
back$ chlmnotv -32 -29 -24 -42 -50 -25 -21 -20
es__mi v 16
like__the dij -17 -16 -15
not:been mv -26 15
receta$ aim -18 21 -22
~burs mu -17 -15
""",
    """
@day_are mo -26 17
cumpl* m 16
is__difference ou -17 16
sale__vuelo m 17
to__@symptom gsu -16 22 -15
~<poo ae -17 17
~guys begilmnrsv -23 -20 -32 -26 -21 -16 -23 -23 -25 -21
~llet j -15
~rti bikqruv -25 -20 -15 -16 -16 -28 -17
""",
    """
= abcefghiklmopqrsuv -22 -27 -42 28 26 -33 -26 -25 -64 -25 71 -49 -29 -29 -16 -38 16 -25
@place__@clinician imu -15 -15 20
clinic ghilmnorstu -28 17 -41 -23 -60 -18 -22 -18 -18 -18 19
not:place m -18
skip__this bm 16 -19
~<nex cdeghiklmpqtv -21 -35 -16 -17 -29 -37 -31 -31 -17 -17 -31 -18 -24
~cryl m -16
~gf> e 15
~kjkn em 18 -17
""",
    """
does__car dgmnu -17 -16 24 -22 -18
nails abdghjoqruv -19 -17 -19 17 -19 -22 -15 -16 -16 -21 -18
not:boy b 15
opting grv -21 -16 -17
would_# o 16
~ando cefhijtu -36 -25 -32 -21 -20 -18 -31 -50
~anud km 18 -20
""",
    """
the_@insurer i -24
the_truck am -16 -23
turno_del m -17
~aud d -16
~le> aefghlpquv -32 -66 -69 -21 -76 -23 -21 -18 -20 -67
~rip> bhinqu -19 -21 -16 -22 -19 24
""",
    """
asked_for am -16 -22
get__please ac 20 -16
play_some m 21
whole_thing m -17
~<cop aeflu -25 -19 -18 -18 -17
~ge> befghjnopqrstuv -33 -22 -26 -16 -32 -40 -32 -30 -30 -32 15 -25 -24 -30 -30
~hic adefhijklopqst -21 -25 -25 -22 -15 -31 17 -31 -24 -36 -31 -32 -27 -30
~io> cdefgilnrtuv -48 -38 -44 -24 -22 -41 -24 -27 -17 -45 -38 -24
~toca ms -19 -18
""",
    """
@person_please bcilmu -16 -20 30 -20 -24 -20
^m abcdefghijklmorstuv -26 -25 -24 -27 -40 -26 -18 -19 -25 -22 -21 -32 17 23 -22 -16 -19 -26 -21
al_otro no 21 -24
hablen m -17
it__@date ablmou -19 -23 -18 -17 27 -16
that__no o 15
~dent abcegilopqst -37 -38 -30 -17 -36 -37 -32 -24 -22 -28 -26 -20
~sse djmnpquv -20 -23 -17 -21 -23 -27 -20 -21
""",
    """
be__patient ai 18 -15
carpe* m 17
did__up m -19
pelic* m 17
~lay adgjlmqsuv -30 -27 -18 -22 -31 20 -18 -18 -27 -18
~refe abdghkmnpqtuv 21 -30 -23 -20 -18 -19 -39 -19 -17 -16 -19 -25 -18
~saf dgjnrsu -22 -15 -16 -19 -17 -16 18
~uys begilmnrsv -23 -20 -32 -26 -21 -16 -23 -23 -25 -21
""",
    """
day__the m -17
take_to djn -19 -23 -17
~<ere abdginuv -21 -15 -18 -21 -17 -17 23 -16
~amp dou -19 -15 -18
~bio o -16
~houl bcdhiklorv -33 -23 -43 -29 -16 -19 -30 -22 -19 -16
~lien bdgmru -17 -18 -26 -16 16 -18
""",
    """
another_way a -15
anxiety m -17
mole$ bm -17 22
not:called q -16
not__work m -18
the__more b 15
to__the gnprsu -25 -17 -19 -28 -21 -46
~<air ar -15 -16
~ar> cdefghiprstu -58 -24 -61 -36 -16 -31 -23 -16 -35 -31 -24 -17
~ext> defhkpqrstuv -51 -30 -26 -32 15 -32 -48 -27 -17 -33 -31 -33
""",
    """
have__do blmn -17 -15 -22 -17
help__with u -15
me__over i -15
quien_me abcklmqv -30 -16 -23 -22 -29 -41 16 -40
says_@hello afmopqrsu -17 -27 27 -17 -19 -17 -18 -18 -19
showe* m -17
take_@insurer dhmq 30 -23 -23 -19
there__@open i -16
~enta abdfhjlorsu -15 -19 -30 -15 -21 -31 -16 -23 -16 -26 -32
""",
    """
it__@treat du 19 -19
podem* o 18
~<cho bcdhijklmtuv -26 -16 -30 -19 -29 -24 -17 -24 -25 -17 -19 -23
~iny m -24
~isi bdfhjkmpqsuv -26 -29 -16 -16 -20 -19 -32 -27 -29 18 -37 -25
""",
    """
@clothes_o n 16
@drive__from jmu 18 -23 -25
an_@visit abgijlnoqrs 28 -40 -20 -24 -33 -24 -30 -45 -27 -16 -20
i_needed mt -18 17
is_no bilmqr -17 -18 -15 -31 16 -16
new__who im -18 -18
not__@relative mp -21 17
there_somewhere jm 21 -23
~made dlmnotu -16 -16 -26 -19 -22 16 -21
~unn abdfghknquv -20 -16 -19 -19 -19 -18 -15 -26 -33 -19 -20
""",
    """
depresion g -17
en__mismo jm 17 -15
my_number abdgjklmpu -24 -17 -28 -31 -37 -29 24 -48 -16 21
not:a abcdefhijkmnprtu -25 28 -36 -19 -19 -20 -34 -16 -24 -23 -31 -47 -26 -27 -33 -17
out__town o 16
ya__puede np -21 -29
~sdfg em 19 -20
~xyg m -15
""",
    """
@texts_again aklmn -16 43 -45 -24 -15
como__@visit abdgmnsu 25 -32 20 -20 -38 -22 -17 -31
pegado m -15
servicio$ hq 16 -22
~atie cdgjlmnoqrsu -19 -16 -29 -32 -26 -35 -24 -29 -26 -15 -19 -38
~edir o -16
~how> jlnopv -18 -19 -25 -22 -17 -19
~van bcdgijmnpqsuv -17 -19 -20 -23 -25 -16 -36 -20 20 -28 -18 -21 -21
""",
    """
@symptom_for s 15
@vehicle__to q 18
^what abcegklmopqrstuv -41 -70 -48 -31 -25 -44 -25 25 -65 -48 -21 -49 -44 -83 -18 -44
and__take d -18
home_and pqrs -18 -16 -18 21
lock_the jm -20 16
long_before m -24
we__on m -22
weekends ahm -22 34 -29
~<bil abdgjklnoqrsuv -26 -23 18 -20 -26 -16 -16 -27 -22 -25 -20 -19 -37 -26
~als bv -17 -17
~pero abcgimt -19 -16 -16 -21 -29 -24 -22
¿__dio u 15
""",
    """
@stop_lo l -15
before_my ado 21 -16 -19
la__un m -24
my_old m -16
not:se adefghjlnortv -23 -22 -17 -18 29 -30 -37 -42 -29 -39 -27 -22 -22
on_# h -20
want__on m -20
~<lue m 16
~<spe abefghjklopqrtv -22 -29 -19 -20 -21 -25 -29 -22 -28 -19 -23 -27 -22 -17 -19
~ety m -19
~opc dgmu -15 29 -30 -27
""",
    """
@person_o i -18
but_can pq -17 17
~<pin lm 20 -26
~<rem adhikopqr -32 -27 -27 -29 -16 -38 -19 -20 -30
~hanc abdghjmsu 16 -23 -29 -18 -16 -17 -36 -15 -16
""",
    """
^traigo n -17
and_nothing gm 15 -16
by_myself nqu -24 23 -17
day__@drive p 19
desde abdgilmpqrsuv -26 -27 -31 -17 -17 -23 -17 -18 -24 -30 21 -28 -18
esto_que fu -16 16
not:need abginoqsuv -17 23 -18 -28 -15 -26 -34 -17 -19 -21
pasa abdhlmqtuv -24 -21 -19 -18 -26 -29 20 -18 -21 -25
soon cghjkmoqs -15 -17 -15 -16 -18 -16 -26 -16 -16
works$ lmn -18 -30 -16
~<pay qsu -15 -18 -22
~ath adghjnquv -17 -27 -27 -19 -29 -27 -21 -18 -21
~tam bcinoruv -34 -28 -31 -40 -23 -21 -34 -34
""",
    """
decid* dfgjklnpqrstuv -25 -16 -26 -18 -19 -26 -23 -19 -19 -25 -25 -20 -19 -21
her__will m 17
if_that o 15
is__where ms -20 16
just_not o 16
ya_pueden k 21
~<dou b -22
""",
    """
@late__voy r 18
@open_@late hjr 19 -18 -24
already__still m -15
are__guys a -25
se__mi abcnpq -18 -23 -18 -17 -26 23
~cue aceflostv -27 -16 -18 -23 -18 -24 -19 -26 -34
~cvb efm 23 -15 -25
~rate b -15
""",
    """
as__possible mo -18 -16
is__any dmo 15 -24 20
la__el abj -25 -18 -18
mi_@place jm -15 17
no__otra ao 16 -31
not_start km -16 -17
this__do gmu 26 -25 -20
~<add acdefghijklnoqr -23 -18 -23 -15 -18 -15 -17 -19 22 -17 -18 -24 -19 -18 -17
~dfgh em 20 -20
~last bhkort -18 -21 -17 -24 -31 -16
""",
    """
a__@relative bdgikrsu -29 -20 -33 -43 -27 -26 -24 -32
go__the ajo -19 17 -17
me__are agmo -16 -18 -28 23
que__@treat abu -15 -16 22
you__@pay dhmu 30 -18 -33 -20
~lave mp 18 -18
""",
    """
^ha eflmv -23 -17 -16 15 -17
dejen* bklmr -15 -16 21 -18 -18
number__@place i 16
off_my adl -15 -18 -17
often__i au -20 18
out abcdefghjklmprv -26 35 -34 -28 -75 -68 -41 -41 -51 -37 31 -41 -26 17 -73
room$ ps -20 -17
still_get mn -20 20
~<que bdefhluv -16 -52 -26 -32 -34 -30 -28 -47
~eft> adghnopuv -18 -17 -16 -17 -23 -20 -19 -23 -18
~ona cfhlnopqst -18 -19 -29 -23 -35 -27 -23 -28 -26 -17
""",
    """
es_en abchjnosu -17 -15 -15 -22 23 -17 -16 -19 -24
explain adjku -20 -21 -15 -16 17
my__do gjopqu -18 -17 -18 18 -27 -31
never_mind lruv -17 -17 -20 -22
of__do j -18
spot_away r -20
~<dea jklnpsu -20 -21 -26 -29 -16 -20 -24
~gust dgklsu -16 -21 -16 -15 -17 -21
~iner m -20
~len cdhijmqru -16 -28 -22 -19 -21 -23 -25 -19 -21
~oca> mrs -22 -20 -24
""",
    """
donde abdfhklnopqtv -18 -31 -37 -19 -24 -22 -34 -34 -32 -25 -38 -23 -33
have_been ailt -22 -15 -17 18
how__@month du 16 -18
sign__@relative am 19 -24
traba* cefgjlrstv -23 -16 -20 -24 -35 -29 -28 -18 -16 -19
~ayan br -16 16
~blue bdhjln -15 15 -17 -19 -17 -20
~nsan m -17
""",
    """
not:help u -15
should__if m -16
sola$ mnq -15 -17 21
~thes abfhjklmnopqr -34 -34 -23 -27 -31 -19 22 -24 -34 -28 -24 -33 -27
~unt cefhklrtuv -32 -28 -16 -17 -19 -36 -33 -17 -32 -21
""",
    """
@relative__for imnoq -17 -23 -15 -16 -17
back__@english ckm 19 -16 -18
funciona m -27
make__# bo -19 22
~<lif ahiu -15 -16 -16 -20
~<rin o -16
~cho> bimpuv -25 -19 -31 -20 -22 -16
~rri abdefgiklmquv -24 -21 -19 -20 -16 -25 -26 -22 -25 23 -31 -34 -28
""",
    """
@food__not m -18
de__esta aghjsuv -19 -16 -23 16 -17 -24 -18
discount dm 17 -27
~hoic gm 24 -23
""",
    """
feelings u -19
ingles abcdefghijklnopqrsuv -36 -41 62 -37 -23 -21 -47 -26 -37 -41 -40 -42 -36 -52 -29 -37 -31 -30 -34 -32
on__dot b -15
pin$ abcdghijklmopqruv -21 -20 -15 -18 -22 -17 -25 35 -20 -21 -30 -22 -15 -20 -19 -18 -16
~cami abcdop -17 -25 -17 -17 -19 -22
""",
    """
@food__@open hjm -16 -15 15
do__contact l 25
should_i abdhlmopu -29 -20 -37 -18 -24 17 -35 -19 -42
them acdghijknpqr -23 -16 -27 -26 -21 -34 -18 18 -19 -16 -19 -19
up_after ms 20 -20
will_pass b 16
~clo adgilqu -21 -19 -18 -21 -26 -24 -27
""",
    """
after efgjlmntv -15 -30 -27 -19 -26 -30 -21 -18 -18
eating mn -22 21
know__you g -17
you__out hjlmu -19 -16 -17 -21 23
~eel> bdjmnou -17 -18 -17 -42 -18 -16 16
~mod an -16 16
~thd adiknou -17 -17 -15 -20 -18 -18 -17
""",
    """
are__@place aiu -16 -16 22
block a -16
came__day ano -20 -18 21
entro$ aglmnu 17 -18 -16 -21 -18 -17
hurt mpu -25 -15 20
me_up abcdefghjkmnorstu 24 -48 -31 -41 -23 -17 -32 -28 -30 -20 -22 -36 -16 -44 -25 -26 -41
~ike> defghjmpqt -21 -19 -21 -21 -27 -19 -21 -25 -21 -18
""",
    """
early dghijqru -20 -16 18 -17 -22 -15 -16 -27
it__get jm -20 -19
long_will u -19
me__no cjkmnprsuv -16 -16 -19 -40 -22 -22 -18 -20 -20 -21
me__pero r 17
number__@texts v -15
or__@day m -17
pricing dm 17 -18
~hec bcghijknqrsu -16 -15 -22 -17 -23 -20 -18 -28 -26 -16 -22 -20
~ign cdfgimnqrst -19 -37 -17 -18 -27 18 -33 -23 -21 -30 -20
~ole> agijklorsuv -24 -24 -23 -28 -16 -29 -23 -19 -22 -23 -16
~port abdfghikruv -25 -29 -33 -15 -21 -20 -30 -23 -22 -28 -23
""",
    """
@cancel_ya m -18
a_different aiu -16 -15 -29
i__circling m -15
who_this lmu -16 -21 19
~<guy begilmnrsv -23 -20 -32 -26 -21 -16 -23 -23 -25 -21
""",
    """
any_day o -16
closer m -24
is__still ajnoqrsu -16 -27 -32 -18 -17 -17 17 -20
send_@texts m -15
stoma* s 16
the_cross djm -16 19 -19
to__@vehicle hj -17 18
week$ cdgijlnqrsv -16 -26 -23 -16 -17 -17 -30 -15 -21 -26 -19
""",
    """
inscribanme l -15
still__that m -16
that_again kn -16 -16
time__it dhjmnu -19 -22 -27 22 -20 -21
wish__these l 18
~<km ao -16 17
~gent bcefgiklmnoqrs -15 -16 -17 16 -21 17 -28 -21 -34 -24 -22 -21 -21 -20
~hot adjmn -23 -15 -17 31 -17
""",
    """
a_@person abdijlmnopqrsv -45 -33 -19 35 -25 -23 -23 -31 -27 -27 -25 -24 -22 -40
all_in a -20
llegu* abiprv -17 -19 -18 -20 -25 -18
mi__en mnq -25 -16 -22
my_day bmtv -16 -23 19 -16
send_the g -19
this defhijknopqrt -18 -18 -16 -28 -17 -27 -20 -36 -36 -53 -36 -20 -24
~<ec adjou -16 -15 -16 -24 -17
~lejo jm 21 -20
~rai abdghijklmqt -42 -30 -41 -35 -29 -29 -31 -23 -27 19 -28 -19
""",
    """
@spanish__favor abcgjklmo -21 -20 21 -18 -28 -18 -26 -16 -17
english abcdefghijklmnopqrstuv -51 -49 81 -46 -58 -47 -15 -40 -53 -52 -49 -55 -79 -45 -45 -37 -44 -42 -33 -42 -55 -45
ok__morning n 15
un_@body abikm -15 -16 -17 -15 22
when__we m -21
~fire mn 17 -15
~ires dm -20 16
~ker a -24
""",
    """
got__@cancel b 15
no__necesito b 17
~rue ahinoqs -19 -16 -18 -17 -22 -20 -16
""",
    """
aviso$ aeot -16 -15 -19 -16
does__@insurer m -20
la__es bjov -17 -16 -18 -15
otro__por o 18
still__seen r 15
~<sha aos -20 -16 18
~edes cfgimnprs -19 -29 -28 -25 -17 -29 -22 -20 -19
~isan lm 15 -21
~kd> em 19 -21
""",
    """
lose__number glmuv -21 23 -16 -28 -17
me__is m -17
not:queda m -18
~<sis au -17 -18
~disa a -23
~ept> ahijknpu -23 -24 -20 -16 -16 -17 -17 -16
~gal dj -30 -23
""",
    """
@vehicle__dejo j -16
a_@drive jmu 18 -25 -26
baja__@texts kl -19 19
day_of mno -24 20 -16
depre* adgimnu 15 -20 -17 -16 -18 -15 20
i__him bmu -16 -24 -15
think_about amu -17 19 -15
wepa$ eflm -24 23 -15 -20
~<cub adgijlmu -16 29 -18 -16 -15 -17 -31 -22
~<gu defjklnsv -27 -29 -16 -21 -16 -27 -35 -31 -23
~icio beglmu -16 -16 -18 -17 -26 -20
~ips> rs -16 16
~nsfe i 17
~reo> abdjnoquv -17 -17 -17 -18 -16 -19 -16 -25 16
~tat agjlnopsu -27 -18 15 -17 -24 -26 -15 -15 -26
~tly dlmn -18 -16 -20 -16
""",
    """
@late__@traffic mr -16 19
me_dio jpqrs -15 -17 -23 -19 24
otra_hora abmo -36 -19 -22 27
quita* u -16
true ijoq -15 -18 -16 -16
~<er acdfhijnoqrsu -34 -17 -30 -15 -20 -27 -24 -25 -29 -26 -28 -25 20
~<sn bdfghjnqsu -19 -35 -16 -19 18 -25 -21 -21 -26 -34
~cow m 19
~sad bdgjnou -17 -23 -17 -17 -22 -17 -28
""",
    """
@drug abcdefghijknopqrtv -52 -43 -36 -58 -29 -37 -32 -51 -35 -44 -27 48 -36 -35 -18 -37 -31 -41
@visit__la amor 18 -18 -18 -17
i__lost dgmo -16 15 -27 -18
i__trust bm 16 -24
ir_en an -23 23
joke$ m 18
morni* bdefgijklmpqtuv -34 -21 -22 26 -22 -18 -20 -26 -28 -21 -19 -27 -18 -30 -28
tardes m -17
to__every o -15
~acer cjmopqsv -17 -16 -36 -23 -18 -27 -15 -20
~aque jklor -18 -17 21 -15 -19
~tsid u -25
""",
    """
#$ bcdfghijklnqrstu -28 -71 -65 -64 -44 29 -26 -19 -62 -33 -43 -70 19 -58 -69 -47
borra* m -20
for__days s 17
is__somewhere jm 21 -23
salon a -19
what__sacar m 18
what_would dgimnoqu 31 -17 -21 -30 -16 -23 -21 -17
~<adv m -19
~<ci abdghnpv -18 -24 -26 -26 -22 -22 -18 -19
~<fiv bijo -16 -17 -18 -23
~ewhe aijn -17 -16 16 -18
""",
    """
@pay__@call i -19
a__@late mnr -29 -16 23
backed_out m -15
let__think amv -17 19 -17
pick_me abi -17 -19 -17
toca ms -19 -18
~eals d 18
""",
    """
clean m 16
en_@eat n 26
off_@cancel bm 16 -20
wait__i n -20
~hat> abceghiklmprsv -30 -17 -32 -65 16 -18 -24 -43 -43 -15 -41 -60 -21 -28
""",
    """
eso__es b -16
set__a o -16
want__@visit l -15
~eak> abdefgjklnopqrtv -27 -20 -33 -24 -15 -18 -25 -17 -28 -32 -17 -18 -24 -18 -15 -19
~fol bijlmpv -21 -22 -27 -17 -19 -18 -16
""",
    """
@texts_coming klmr -19 -16 20 -21
dura_la dns -23 18 -19
get__in abchiklmnopqru 21 -24 15 -23 -38 -24 -22 -39 -33 -25 -20 -27 -25 -36
nail_salon m -17
number__of l 18
pin abcdghijklopqruv -24 -21 -17 -25 -25 -17 -27 37 -24 -27 -24 -16 -22 -20 -26 -19
think__it abmnu -20 -16 23 -21 -20
~amil adgilu -16 -21 -16 -17 -15 -21
~junt jmquv 15 -20 -16 -17 -19
~mpt amnu -19 -20 19 -19
""",
    """
not:all abghmq -15 -16 -16 -16 -23 -20
usted$ av -17 -24
~etra gmn 16 -25 -15
~teve abdfghijnqstu 15 -19 -20 -21 -21 -19 -20 -20 -15 -21 -16 -19 -30
""",
    """
@day_or m -17
from__airport jm 23 -29
i__through adgm 19 -17 -20 -16
""",
    """
@day__so m -17
@texts_to im -16 -25
@thanks__i t -19
bad_@symptom m -17
~tarm iu -24 -18
""",
    """
delayed hr -17 25
enton* o -16
not:estoy ar -19 -15
~<mut u -17
~coma dgmu -18 19 -21 -16
~nste adgsu -28 -17 -19 -15 -24
~scon l 18
~ton> u -16
""",
    """
@relative__en mpq -19 15 -23
looking_out mt -23 21
not:just moqr -27 20 -16 -20
not__@day abhlnpqr -22 18 -22 -16 -15 -16 -30 -22
text__now km 17 -22
the__@call hjlu -28 -21 -16 -21
to_text iu -20 -24
whales mu 17 -17
y__se mqr -29 -15 -16
~bed> km 18 -16
""",
    """
see_things m -18
talk_to bdimoqu -19 -18 27 -39 -16 -16 -24
the__a djmu -24 -18 16 -23
~tut gj 21 -17
""",
    """
cambi* acghijlnoprsv -37 24 -16 -19 -20 -22 -24 -15 15 -20 -17 -26 -28
cambia cm 19 -23
estacionamiento defjm -15 -15 -17 22 -25
getting__@texts kv -17 18
him_the ao -15 16
i__number gijm 24 -19 -24 -28
i_love lm -21 24
scratch__@visit b 17
see__on lmu -16 -21 -18
~eks m -17
""",
    """
@cancel__can bq 19 -19
@cancel_the adk -16 -17 -18
going__a mq -29 -17
~<qu defghjlnv -84 -64 -43 -33 -49 -20 -19 -17 -21
~spra mu -24 15
""",
    """
a__after bh -21 -15
and__me akmo -20 -16 -23 16
do__need abcdghiorsv -17 -23 -16 22 -18 -19 -51 -46 -17 -18 -24
hairc* am -16 18
having opr -16 -18 -16
how__@visit amnu -20 -20 -20 24
la_radio s -15
vote bm -17 21
want_the ablm -16 -24 21 -27
with_it u -16
~aden am -15 -19
""",
    """
but__it bmo -15 -17 16
early__i m -17
he_can bo -17 -15
her__the b -17
it_works dgmnu -17 -26 -26 -19 29
~<dre ahilnqu -16 -16 -21 -15 -24 -17 -29
~aga> acdefhjknoprstuv -25 -19 20 -21 -18 -17 -17 -19 -24 -19 -17 -18 -16 -19 -27 -19
~inda l -16
~tryi a 18
""",
    """
@body__the jmqsu -16 -24 -16 21 -18
@cancel abcdefghijklnpqrstuv -50 78 -90 -31 -81 -74 -85 -78 -58 -82 -50 -31 -89 -71 -19 -31 -45 -71 -102 -93
me__@door m -15
mi_numero abgijklmv -23 -22 -27 -29 -25 -28 33 -35 -20
voy_saliendo mr -15 19
why_am gklmu -15 -15 -18 -21 18
~<lug dhlmnpqsv -16 -18 -18 -19 -23 -16 -20 -17 -22
~bara i -17
~dan cdefhmopst -16 -43 -21 -27 -31 -21 -23 -29 -30 -20
~eti aehijkmopqt -18 -16 -16 -26 -18 -26 17 -31 -20 -25 -16
~hich abdfijklnopqstv -26 -24 -31 -17 -21 19 -21 -25 -32 -18 -21 -22 -21 -21 -16
~onse gimnq -16 -17 -23 -15 -18
""",
    """
a_casa m -18
dame__@visit abo 18 -16 -21
of_town o 16
otra__@texts k 18
~cil ijklqrsu -17 -16 -18 -16 -21 -16 -18 -21
~ices dgilu -15 23 -16 -15 -22
~kee abcdhjpqrtu -20 -15 -21 -25 15 -22 -22 -28 -16 -20 -20
~seen abmn 21 -17 -23 -18
""",
    """
apple m 19
clear$ adfgimu -16 -18 -16 -20 -16 30 -23
do__remember m -21
for__reply m -18
in__hospital amu -16 -21 -22
quien_habla cu -21 16
~spel mu 21 -21
""",
    """
asking_me aklmnsuv -18 -16 -31 22 -19 -17 -19 -24
con_ustedes lmqu -16 -21 -20 -19
empie* a 18
i_would bdghjnqrsu -19 -42 -19 -17 -17 -15 -33 -30 -26 -29
leave__truck jm 16 -15
my__in bghjkmnorsuv -18 -20 -22 -34 -28 -17 19 -22 -28 -30 -40 -21
my_permission k 15
not__texting v -21
now$ cdefgijlnoprtuv -39 -45 -36 -41 17 -53 -67 -16 -59 -24 -22 30 -43 -60 -28
or_do imu -17 -26 -19
times_do u -17
tuesday acdeghijknoqruv -39 -15 -22 -22 -18 -37 -17 -18 -16 -30 23 -18 -19 -25 -19
~asen bjkr -18 19 -20 -20
~dos bcdhiknopru -29 -21 -23 -30 -30 -29 -31 -26 -23 -20 -19
""",
    """
come_from djmnsu -17 -25 29 -22 -17 -21
nothing_to amn -18 -28 21
venmo efijklmntu 32 -25 -16 -16 -16 -20 -34 -16 -17 -20
~<pul dghiklmnopqrv -23 -17 -19 -26 -17 -19 -32 -23 -20 -21 -21 22 -17
~mbie dgijlopqrv -19 -17 -21 -24 -29 18 -19 -30 -21 -30
""",
    """
alla dhmoqv -18 -18 -36 -20 -29 -17
no__carro jq -16 19
to__another a -19
you__spots ai 20 -16
~lma aehiklmu -17 -23 -16 -20 -18 -17 18 -15
~ncel i -17
~por beghikqrtv -27 -22 -27 -22 -35 -28 -17 -30 -19 -18
""",
    """
@place_my m -19
along p 15
am_scared mv -22 -16
el_lugar jo 16 -17
is__hot j -15
see_you abdhijknquv 17 -21 -18 -24 -17 -24 -15 -15 -17 -25 -22
~band m -18
~begi lmnu -16 -18 -20 -15
~ecid cdeghjklnpqrsuv -15 -32 -15 -30 -19 -21 -24 -32 -25 -23 -20 -29 -29 -27 -23
~marc egjlmuv -19 -17 -20 -17 -29 -22 17
~ourt n -18
""",
    """
@open_# ehm -23 22 -20
^pongame o -16
lost__this l -17
should_we amn -16 -20 16
would__work mo -16 21
~efil admu -29 -19 15 -16
""",
    """
=said:cancel_appointment abcdefghijklmnopqrstuv -91 116 -49 -66 -52 -70 -53 -68 -98 -80 -30 -41 -33 -80 -64 -81 -36 -38 -82 -72 -55 -68
@open_up hm 16 -17
@ride_to mnopq 29 -17 -16 -17 -27
aight e -16
am__who m -15
no__escribir ci -15 16
what__me m -16
~risk u 18
""",
    """
a__now m -15
la_@vehicle adhmnqu -27 -20 -18 -30 -21 16 -21
therapist ilu -23 -17 -18
to_walgreens im 18 -19
~ijo> m -18
~lto> abcefghijlmoqrtuv -21 -21 -22 -33 -27 -23 -17 -20 -22 26 -33 -15 -21 -18 -21 -27 -20
~ptop m 18
~seme abijru -16 -21 22 -22 -15 -19
""",
    """
@relative__me abcijlmpqsv -23 -18 -25 -15 -24 -35 -33 38 -16 -29 -28
antes bgjlmqru -21 -27 -19 -16 -44 -35 -24 -29
do__shut a -17
fly_to dm -20 22
stay$ mq -19 16
~dici mu -20 -17
~ed> cefghjlnrt -58 -62 -56 -30 -61 -41 -21 -20 -21 -31
~eis bgimnou -19 -18 -17 -24 -19 -15 -25
~empe anu 17 -21 -18
~pele jlmpu -15 -17 -16 -17 -17
""",
    """
afternoon amos -23 -15 15 -21
una_voz aimu -19 18 -17 -16
~<cai m -17
~dea> lm 16 -23
~logi m -19
~mber bcefhnoqrst -37 -32 -23 -24 -35 -33 -17 -30 -28 -16 -28
~nsf di -15 22
""",
    """
aid m -16
eso__que dmu -18 24 -15
ir__trabajar n 17
question$ u -18
~oice abglmnqu -18 -16 22 -18 -33 -17 -16 -19
~onmi adjmosu -22 -18 -16 -26 -16 -15 -25
""",
    """
ahori* agt -17 -15 -21
is__covered mp -26 -23
mandar_@texts m -21
me_agarro jmqr -16 -17 -17 28
put__under u 17
so__do dm -18 -21
~anqu mq -21 -15
~cle> n 17
~ote> abdgjnoqu -23 -22 -20 -18 -17 -23 -19 -19 -24
~otel am -16 19
""",
    """
a_@symptom adgmnqu -19 -16 -16 18 -25 -19 -16
alguien__me m -15
can__@vehicle mnoq -21 -18 -15 28
creo mv -19 18
racing m -24
tu__@relative mn 22 -16
want__@texts abm -16 -17 -32
~alen dij -21 -19 -16
~bran m -17
~clos mqu -15 -15 -17
~flic mo -20 18
~how aijklopsv -17 -16 -22 -15 -23 -29 -22 -19 -22
~jar> gprsu -23 -18 -19 -20 -21
~muse m 21
~rrar hmo 25 -31 -19
""",
    """
#__la no -15 -19
said_@call mp 15 -17
the_@animal ms 26 -27
~<hav defghklmoru -19 -29 -33 -27 -21 -19 -27 -22 -16 -49 -23
""",
    """
can_not adefghiklmnpquv -53 -20 -16 -17 -27 -49 -34 -25 -31 -34 -33 -31 22 -31 -48
un_@machine dglmuv -15 -17 -26 -17 23 -17
""",
    """
@move$ abcefgklnoprstu -54 -41 -32 -40 -36 -21 -36 -43 -31 37 -36 -44 -26 -32 -43
my__coming aboq -28 -17 -20 -21
my__up m -26
my_job g -19
no__can q 23
ways$ mp -16 16
~<ok e -16
~<squ oq -16 -18
~ato bcdghjnpuv -24 -17 -29 -18 -20 -27 -26 -21 -24 -21
~ecta dgjmnq -17 -16 -17 -17 15 -15
~shut abdghmu -26 -16 -20 -17 19 -22 -23
~tri giknoqrsv -20 -23 -19 -22 -20 -18 -17 -16 -17
""",
    """
^no adefhjkmnprtu -58 -47 -89 -73 -57 -22 -78 35 -61 -18 -34 -63 -41
a_@holiday adhmou -16 -16 -16 23 -16 -19
como__un m 15
remove aiklopqruv -26 -22 -17 17 -19 -16 -19 -21 -25 -21
se__@symptom mu -21 17
~cubr adgijlpquv -20 29 -18 -16 -16 -18 -15 -18 -22 -19
~jkjk em 18 -17
~za> abghijlnsuv -26 -16 -16 -23 -19 16 -18 -20 -16 -32 -21
""",
    """
ghghg* e 16
su cdfghijkmnoqrsu -20 -23 -18 -29 -18 -33 15 -27 17 -24 -28 -15 -25 -24 -35
you__@insurance adjmqu 22 -20 -17 -29 -17 -22
~eliv m 17
""",
    """
@drive_a q -19
give__@call aim -21 25 -18
just_so u -15
me__an m -18
""",
    """
@wrong_@place jm 18 -22
bong bmnpru -20 23 -21 -18 -22 -16
high$ ds -18 -17
i__two m -20
show$ b -17
tastes u -20
up_with abdilmnpru 22 -20 -27 -27 -21 -35 -21 -19 -15 -24
wanting_to am 23 -16
~wro u -16
""",
    """
tratamiento cefghijklmopqrtuv -24 -24 -26 -34 -30 -38 -36 -26 -16 -50 -40 -23 -40 -30 -23 25 -32
~lke moqu -30 -21 -17 -16
~trab cefgjlrstv -23 -17 -20 -25 -35 -30 -19 -19 -17 -20
""",
    """
@late_and r 17
@ride_for bmoq -20 -22 -21 21
carta__mi im -21 17
i__for achjklpqt -17 -18 -34 -21 -21 -17 -18 -24 -22
little bo -17 -16
not:us b 15
puedo_@eat ahn -15 -21 26
will__help u 19
~fuer dknosv -18 -16 -17 -17 -20 -18
~iod abdmnoqu -18 -17 -18 -29 17 -16 -18 -17
~ndra bm -16 -23
~ngo> aefhjklmrstu -17 -32 -43 -33 -18 -27 -44 -49 -41 -16 -40 -23
""",
    """
cuentame__@body m 18
does_a agqs -17 -27 -27 -16
drop__@visit b 17
glasses abdijmoqu -24 -17 -23 -16 -16 19 -16 -19 -23
~tter dhjklpqstuv -34 -25 -19 -24 -17 -17 -25 -28 -18 -17 -24
""",
    """
@open__hora hm 16 -19
cheers$ m -17
court n -22
dano mn -20 16
out_my abmo -22 27 -26 -16
too__to ahjlmqru -15 23 -24 -16 -17 -15 -16 -16
years bdhilnosu -19 -26 24 -19 -24 -20 -25 -18 -26
~ein> d -16
~eve cdejknopqv -48 -37 -41 -64 -27 -29 -35 -38 -34 18
~inve mu 25 -19
~uego mo 17 -18
""",
    """
duele__la ms -15 17
recom* dgikpquv -17 -22 -23 -21 -21 -16 -26 -16
what__to amt -16 -25 17
~<hap acehijklnotv -31 -15 -20 -27 -19 -22 -15 -20 -22 -23 -21 -17
~gers admu -15 -17 -19 22
~pam ablm -15 -22 22 -27
""",
    """
@vehicle_cuenta jmqr -17 -20 21 -16
can_they m -17
going__me mr -31 -16
let_somebody bo 17 -18
when__a m -17
~jan> abhijklmnpsu -21 -20 18 -15 -23 -16 -16 -32 -26 -18 -18 -21
~orgo abl -16 -18 -15
~rle bknp -17 -17 -22 -18
~xib mo -17 17
""",
    """
@day__is m -16
doors m -17
es_la dinpq -27 -24 -16 -16 -17
not_contact l 25
~<lma em -22 21
~art> befghjklnopuv -17 -35 -37 -43 -27 -26 34 -46 -44 -23 -34 -41 -37
~ltar m -17
~wbo m 19
""",
    """
in_french m 16
the__now gnpu -22 -20 -16 -19
~bvcx em 19 -18
""",
    """
al_@clinician adgikou -19 -24 -15 16 -16 -27 -22
building adghijnuv -21 -22 -22 -26 -26 31 -15 -46 -21
drivers$ mq 17 -20
need_a bjklprsuv -29 -24 -17 -25 -32 -19 -30 -33 -22
show_up mu -25 16
~cada abjns -21 -16 -19 -30 -18
~ery acgjmno -16 -23 -38 -26 -17 -34 -22
""",
    """
~eal> chijlnov -17 -23 17 -18 -22 -17 -21 -22
~spue dfgjlmuv -28 -17 -22 -16 -21 -17 -21 -20
""",
    """
@insurer__mi bmp -16 -18 16
changed__about o -20
to__first m -16
~pera adjqu -27 -22 -16 -21 -23
""",
    """
add abgijlnv 24 -21 -22 -18 -15 -25 -25 -19
and_where jn -29 16
bende* fmt 16 -17 -15
march m -15
me_@cancel bilopq -35 -19 -24 -25 -25 18
mornin efmn -16 20 -21 -18
something__noon o 16
these abfhjklmnopqr -33 -34 -20 -26 -29 -19 22 -27 -33 -28 -24 -33 -26
~ace cefhilnoq -53 -36 -44 -62 -30 -58 -19 -24 -25
~deja acefiklrstuv -27 -16 -17 -15 -28 -17 -36 -24 -30 -15 -30 -23
~ike defghjpqt -21 -22 -23 -22 -29 -21 -27 -22 -21
""",
    """
can__reach i -16
is__take jmqu -21 -21 -17 -17
on__in bem -16 20 -23
reyes u -18
tues b -16
~cer cdefklmoqtu -22 -17 -20 -19 -25 -32 -34 -35 -41 -23 -17
~ddi adijq -17 -17 -18 -19 -19
~lli dghjnopqu -30 -17 -19 -24 -23 -24 -28 -26 -29
~wak anpqr -22 -19 -18 -16 -18
""",
    """
cuentame m 18
it_expected s 16
remove_my alm -16 16 -30
yes__is qv -20 -17
~ask acdefhnru -26 -16 -38 -17 -15 -26 -16 -28 -41
~bes abdijlortuv -17 -18 -31 -29 -24 -20 -20 -18 26 -22 -23
~res cefhijloqrtv -36 -53 -48 -20 -24 -29 -17 -45 -17 -44 -43 -40
~so> cdehinotuv -28 -43 -29 -22 -19 -41 -24 -30 -15 -40
""",
    """
@relative__@visit dmnpqr -20 18 -21 -21 -18 -17
el_@body mos -20 -16 21
irme__@vehicle nq -16 24
need__me dimu -19 -16 -22 -23
read_it ou -16 -16
~as> aceghklptv -24 -18 -58 -16 16 -20 -34 -41 -20 -59
~eadp mn -16 18
~eje abdfgjkrsuv -27 -26 -21 -15 -19 -23 -22 -24 -22 -23 -24
~lect ad -17 -23
~olis m -21
~slid mo -23 18
""",
    """
dolor__@body s 15
park aipqu -23 -22 -21 -22 -29
~<imp ablp -15 -17 -20 -15
~evo> abcdegijlnoqu -15 -17 -23 -32 -18 -25 -27 -27 -30 20 -23 -34 -30
~ipe> ab -21 15
~itco dm -15 17
~uat dnr -17 -18 -19
""",
    """
adela* mno -18 -17 18
all$ cefghikmnoqsu -16 -19 24 -26 -33 -32 15 -43 -27 -35 -28 -29 -27
asi ghijotuv -19 -19 -16 -16 -20 -16 -30 -25
bring_a q -18
to_pick a -20
with_this im -17 -35
~clar nu -17 -15
""",
    """
@animal_@food m 17
@place__the ijmu -17 24 -33 -22
come__is n -17
like__come a 19
my__please cjkor -32 -16 -24 -17 -21
proce* adgmn 19 -16 -17 -22 -15
todav* bdglm -15 -19 -15 -16 -16
unsto* bcdefgiklmru -18 -18 -17 -24 -18 -18 -17 31 -32 -30 -19 -18
~ger> acgksu -20 -20 -21 -25 -24 -47
~har dfghknopqtuv 17 -15 -31 -23 -26 -34 -18 -25 -25 -19 -25 -27
~rki adgnprtu -19 -21 -18 -22 -15 -21 -19 -18
~uro m -19
""",
    """
came_up ao -20 23
is_ok klmn 17 -15 -17 15
it_easy abjn -18 -16 17 -16
momento_no m 15
not__who mpqu -21 -18 19 -16
on_my acdghijlnortuv -37 -23 -23 -33 -23 -23 -28 -29 -16 -41 30 -17 -39 -21
please__about m 17
sus lm 18 -25
where__sign am 22 -23
~mak hijknpqtv -29 -18 -29 -35 -41 -21 -35 -20 -30
~paga acdefgijknopqrstuv -27 -17 26 -21 -19 -20 -19 -17 -18 -23 -20 -15 -17 -18 -18 -19 -24 -18
""",
    """
^help acdefgilpqrtu -38 -21 -28 -18 -20 39 -26 -21 -18 -25 -16 -44 -40
can_take amq -18 -20 17
do_with u -17
~ribo cgiklu -16 19 -22 -20 -25 -30
~stab gjru -18 -15 -21 -29
""",
    """
all_what h -20
change abdefghijklmnqrstv -51 -26 -45 -21 -20 -34 -16 -34 -44 -32 -40 36 -45 -46 -16 -36 -19 -33
esto_de m -19
news dim -18 -17 20
take__home bmnp -19 -26 -24 27
~mok mn -19 19
""",
    """
at__i jm -17 -28
deleted_the j 15
mean_it kl -15 20
necesito__with aimo -19 -18 22 -17
reanudar km 18 -20
the__so m -21
threw_up mp 16 -15
~nue> l 17
~ryl m -16
""",
    """
^tomo abmns -16 -19 -18 22 -15
deductible m -15
settled m -15
~crap bm 19 -18
~eza abo 16 -20 -18
~rve chijklprsv -19 -23 -19 -24 -21 -28 -20 -16 -21 -25
""",
    """
^@hello bcdefghijklmnopqrstuv -52 -39 -39 -59 87 -41 -31 -35 -57 -22 -47 -53 -56 -29 -51 -38 -49 -54 -38 -21 -55
is__free ampu -18 -29 -16 -24
lunch adhmqv -16 -24 28 -20 -19 -16
revok* aklm -19 -16 18 -19
~<den dghklosu -20 -25 -18 -17 -30 -19 -27 -37
~allo acdfhilorv -20 -16 -28 -22 -18 -26 -18 -26 -28 -23
~erw bdgmu -18 -26 -23 -17 -19
~irpo m 15
~lowe ijoru -20 -18 -15 -21 -17
~ola abcdeghjknoqrstv -37 -27 -17 -24 -17 -26 -25 -37 -17 -16 -26 22 -32 -15 -19 -23
~rano mqr -28 -18 -15
~tiff mv -19 18
~trus m -15
""",
    """
^stahp ciklm -16 -16 -16 21 -18
cars$ dm -18 17
dije$ m 17
no_necesito agq -21 -20 -15
que_@door adfghjmru -18 -17 -22 -16 -19 30 -27 -22 -23
quiero_@visit b -16
what_@door dfghjmu -23 -26 -29 -17 38 -24 -26
~lyi u -18
~rty> ahjnoprs -21 -18 -23 -21 -15 -16 -15 -18
~wher abfhijknopqrsu -15 -23 -35 -47 -34 25 -26 -31 -26 -33 -25 -42 21 -21
""",
    """
@stop_by kl 19 -22
brazo ms -18 18
does__start m 18
la__que dfhjls -34 -16 -19 -21 -25 -16
sorry__was bcmuv -21 -16 24 -18 -18
to_drop j -16
want_it abm -25 20 -32
~<dol bghnoq -16 -24 -17 -19 -17 -18
~undo acdklmnpr -17 -15 -15 28 -27 -18 -18 -16 -21
""",
    """
candi* u 16
dia bcegijklmopqrtuv -18 -54 -47 -70 -60 -66 -50 -61 -23 28 -35 -35 -57 -53 -72 -61
what__# dghju -22 -21 -23 -20 15
without_a n -17
you__@eat nu 20 -30
~<ciu ju 17 -18
~mpre ajlnors -21 -17 -19 -26 -16 -18 -17
~oner aglmnopqrs -30 19 -20 -41 -20 21 -20 -27 -18 -25
""",
    """
there__my m -17
tom__will p 16
~<doo m -18
~aya> mr 15 -18
~iba bgimuv -17 -23 -16 -17 -21 -21
~lon> adlsu -17 -21 -17 -15 -16
~them acdghjknpqr -25 -19 -28 -26 -21 -18 17 -19 -16 -19 -19
~unci djqrt -19 -19 -16 -16 -16
""",
    """
@insurer$ abcdefghijklnopqrtuv -16 -20 -23 40 -33 -16 -22 -33 -29 -29 -25 -28 -25 -20 -28 -34 -20 -21 -21 -15
cubre_@insurer dm 17 -15
pueden_@call adikmn -24 -21 25 -16 -25 -15
set__time a 15
your__my m -18
~<fa efhnprsuv -49 -43 -23 -43 -17 -36 -16 -37 -53
~hit n -18
""",
    """
^cuando abdgijnopqr 22 -21 -18 -26 -18 -16 -21 -19 -18 -15 -16
hay__@call q -15
ni__ni em -20 19
~life ju -17 -18
~roll n -19
~rsle m -22
""",
    """
~cupo hjmnopru -23 -22 -33 -19 -25 -15 -15 -19
""",
    """
gente$ afimu -26 24 -18 -26 -24
sale$ u -18
~<fre cefghimnqrstv -26 -19 -21 -23 -22 -41 -26 -33 -16 -24 -16 -25 -27
~igh> adghijnoqu -19 -18 -20 -16 -17 -25 -24 -18 -19 18
~lta cefghklmntuv -23 -29 -29 -25 -27 24 -37 -30 -27 -22 -40 -26
~stay adgiklors -34 -27 -19 -19 -17 -18 -26 -21 -30
""",
    """
all_day dghmu -20 -16 -18 17 -22
from_this m -25
la__@thanks bm 18 -25
mornin$ efmn -16 20 -21 -18
not_come im -17 17
oxygen m -15
pueden_ver amno 18 -16 -17 -16
with__all m -18
~men> an -16 -15
~nded bjp -17 -18 -18
~talk efghijklnoqrstv -15 -16 -23 -29 20 -35 -24 -24 -34 -36 -44 -20 -15 -17 -26
""",
    """
^y abdfhijklnoprsv -30 -26 17 -24 -21 -20 -28 -15 -23 -22 -16 -24 -24 -23 -28
bueno__mensaje l 15
normal$ mq -23 -17
ya_me anoqrs 16 -19 -22 -20 -22 -16
~bris hmo 18 -19 -15
~drea ahinqu -15 -15 -21 -24 -17 -28
~fron abgnqsuv -18 -18 -20 -17 -17 -15 -23 -16
~lip a -16
~msel mn -16 -16
~urch adnq -18 -16 -16 -16
~way> acdefghikmotu -28 -22 -15 -26 -25 -28 -30 -24 -20 -17 -16 -23 -24
""",
    """
^did hilmntv -26 -19 -21 21 -18 -18 -21
a_job aijmn -15 -19 -18 20 -18
be_my amnu -19 16 -18 -15
buenas bcdefghijklmnqrst -16 -16 -22 -17 31 -20 -16 -26 -18 -19 -16 -36 -20 -22 -16 -18 -22
me_leave m -16
~cina dqru -16 -16 -16 16
~esom imt -15 -20 26
~otic ajmnu -19 -16 -22 -16 17
~ugar dghlnpqsv -16 -15 -18 -18 -26 -16 -28 -17 -22
""",
    """
do$ bdfghijmno -18 -25 -16 26 -34 -16 -31 -40 -28 -22
es__caro du 20 -16
ese__no mo -19 17
hold adefhjklqu -29 -19 -21 -25 -15 -20 -16 -23 -23 -19
otra_vez bklouv -25 25 -25 -26 -15 -25
top__morning fmn 17 -15 -18
you__folks a -16
~epo aiju -19 -19 -17 -16
~iod> mn -21 15
~mon acefghjklopru -24 -21 -17 -18 -25 -27 -24 -21 -30 -36 -17 -17 -33
~xpli dgjmnoqs -19 25 -19 -26 -18 -19 -17 -17
""",
    """
alla$ dhmoqu -15 -18 -25 -15 -26 -18
an_apt admn 28 -16 -26 -16
can_someone abm -21 -19 -18
does__help dgqu -16 -18 -19 20
empiezo$ a 18
full au -15 -16
is__room mno -18 -17 17
que_le gmn 18 -16 -20
~<loa dm -21 16
~iso> aehijnrtuv -23 -17 -16 -18 -19 -18 -18 -18 -20 -18
""",
    """
@relative__@spanish cm 22 -18
me_and mnp -18 -23 21
price bdefghijkmnopqrstuv -31 17 -16 -31 -28 -21 -31 -38 -27 25 -35 -29 -19 -21 -22 -19 -20 -44 -18
puest* m -17
~hgfh e 15
~nu> abcdefghjklmnoqrtuv -21 -19 -21 -26 -15 -16 41 -20 -22 -17 -25 -37 -25 -23 -22 -16 -18 -30 -19
""",
    """
i_do defintu -23 -15 -16 -19 -40 -24 -20
it__out lmoru -17 21 -16 -15 -19
numbe* bcefhmnoqrst -30 -25 -20 -22 -30 -26 -27 -31 -25 -23 -27 -25
~cia fghkrv -22 -36 -25 -28 -26 -26
~ges j -17
~uca dmu 16 -20 -16
""",
    """
all__is hm -22 -16
since__@visit ams -16 -22 19
ubi$ abdgijklmoru -26 -21 -15 -16 -26 30 -19 -21 -25 -19 -23 -18
~appy adefghlmostu -17 -15 -19 16 -19 -21 -18 16 -16 -16 -20 -23
~brar dhsu 18 -21 -17 -18
~died a -17
""",
    """
a_drug m -16
~anyb djmoruv -20 -17 -18 -19 -15 -20 -16
~ives ai -15 -19
""",
    """
got__an mpq -15 -16 15
i__over iu -18 -17
it__from admns -16 16 -30 -15 -16
me__mi cjlmpqrsu -17 -18 -18 -23 24 -28 -21 -16 -26
still__if r 21
tempr* ms -27 -16
where_can jm -19 18
~<odd gu -16 17
~<sch dgpqu -17 -16 -16 -17 -19
~idat u 15
""",
    """
@call__have m -17
desde__aeropuerto m -23
duele$ mu -21 15
estoy__no r -25
give__to abij -26 20 -21 -17
the acefghklmnpqtuv -26 -71 -76 -62 -34 -17 -20 -36 26 -53 -18 -36 -54 -18 -44
you_pass hjmu -16 -15 -16 18
""",
    """
@relative_from m -18
^buenos f 17
mi_@clinician amnpu 23 -31 -16 -17 -24
not:pude s 16
~ciu ju 17 -18
~dor abcdghjklnoqv -27 -24 -15 -25 -22 -27 -24 -17 -18 -25 -23 -32 -16
~eanu k 18
~ours abfikt -23 -17 -15 -18 -16 -16
~rnoo mq -17 -21
""",
    """
@open_are hjm -18 21 -24
click defilqr -17 -24 20 -18 -20 -16 -16
do__them lm 21 -18
esperen$ bm 17 -19
nieto mnq 22 -16 -22
puedo__antes a -17
vuelta$ ijkm -19 -20 -17 -17
~haci gmr -16 20 -20
~mpla aim -15 19 -21
~odca m 17
""",
    """
^tengo bgijkqrtuv -31 -45 19 -31 -26 -26 -16 -17 -35 -40
after_my m -15
damage_for d 19
friends mq -17 16
it__early mo 15 -16
new__is jmr -18 23 -15
sin_@ride pqr -16 22 -17
we_allowed mn 16 -17
~<gar abdjlouv -25 -19 -15 -18 -29 -17 -17 34
""",
    """
no_mas ciklm -19 -16 -15 20 -17
room_with a -19
school$ m 16
these_@texts cdgkm -19 -17 -19 -28 -20
~nock efkmt -16 18 -15 -22 -17
""",
    """
somebody_real i 17
~ueda dfhikrstv -23 -17 -18 -16 -26 -20 -32 -23 -17
""",
    """
a_minute r -22
no_la l -19
si_quiero bklm -19 18 -16 -20
tell_the imr -16 -19 17
terapeuta abimp 25 -16 -16 -27 -15
~<act adefhjklnq -16 -21 -17 -15 -20 -25 22 -22 -17 -19
~else cghijkmnpqr -20 -22 -27 -34 -21 -16 -25 -26 -32 -17 -15
~ific g -17
""",
    """
be__soon o -19
de__lista aiknv -30 -17 -31 -18 -16
no__for aimsv -19 -16 -21 -16 -19
thing* adlmn -21 -17 -17 -40 -17
~<ahe mo -28 -21
~beco dou -18 22 -20
""",
    """
am__right gmr -19 -17 -18
el_@parking d -18
it__all f -16
not_remember m -16
que_dia abdfghijlnoqsu 36 -20 -26 -24 -27 -32 -18 -21 -19 -32 -26 -26 -19 -28
~<win no -17 -17
~vori m 17
""",
    """
a__that abimrst -26 -17 -18 -15 -15 -23 -15
cuanto abcdefghiklmopqrtv -41 -46 -44 40 -54 -47 -38 -44 -55 -40 -44 -16 -43 -42 -60 -25 -45 -48
lkjlk* em 16 -16
not:llamo bilmv -16 -19 -16 -22 23
still_high s 16
¿__puedo d -17
""",
    """
am_running m -27
deja bdjlmq -21 -21 21 -22 -30 -23
how__you bcdefiklnoqstv -25 -25 -23 -21 18 -26 -36 -24 -35 -21 -18 -33 -26 -25
nomas$ moq -18 -18 -16
saber imo -22 -26 -17
~efec dmn -19 -19 -17
~rato m -19
""",
    """
my__agreed p 16
not:type i 19
¿__esto g 19
""",
    """
@late__that r 16
are__@food m 16
of_# abhimnu -20 -18 -17 -22 17 -19 -22
talle* m -15
the__are b -19
~apr cdijlnopqrv -18 -21 -16 -17 -21 -22 -21 -18 -19 -18 -21
~iere mo -26 -23
~nobo bdhmopqsu -18 -21 -22 -27 -23 -24 17 -18 -26
~xpe agjlnoqu -19 -18 -21 -16 -17 -15 -26 -32
""",
    """
@vehicle__deja jmq 21 -15 -19
^heard mu -16 16
^if a -22
a__just m -25
para__me bgjluv -15 -21 -17 -21 -21 -15
please__@visit bciklov 18 -19 -20 -16 -36 -35 -25
unsubscribed__that m -15
~lac acdfhiklmpqt -15 -20 -45 -18 -18 -29 -16 -30 -19 -23 -18 -23
~ugg np -16 -16
""",
    """
@place_para j 16
banarme n 19
de_opinion m -18
how_early ahjmou -26 18 -17 -32 -17 -21
llego_un dm 18 -24
the__wants i -15
~coup cgjklu -16 -19 -17 -17 -18 -20
~yri m 17
""",
    """
#_minutos mr -16 18
actually m -18
am__work gimnor -29 -16 23 -22 -18 -21
he_is djmnqruv -18 -17 -22 -19 -35 -17 -19 -19
importa$ ln -20 15
~llan cm 19 -23
~rock ahmt -16 -18 -20 22
""",
    """
boost* am 18 -20
but__the m -18
i__would almn -16 -19 18 -16
my__after m -19
will__@late bpq -16 -15 -18
~alon abdgkou -24 -23 -18 -17 -18 -21 -29
~hjkl em 20 -21
~ody> cdegjklmnqrst -28 -19 -22 -32 -27 -27 -24 -56 -46 16 -28 -17 -31
~ost cefghiknoptv -24 -18 -18 21 -42 -38 -29 -41 -20 -42 -26 -39
~red cefijklnoprtv -26 -24 -21 -20 -40 -24 -28 -16 -36 24 -41 -28 -36
""",
    """
but__coming br -18 16
did_you adgilost -24 -15 -23 -16 -24 -20 -18 -18
get__new do -15 16
i_@move abgijlmnsu -23 -16 -15 -15 -27 -17 -16 -29 -22 -24
looking_at dm 17 -16
ofrec* mu -24 -18
the_plumber lm -18 16
urge__@visit a 19
who__the abdehjlmoprsuv -17 -17 -18 -18 -16 -22 -19 35 -16 -17 -15 -18 -36 -24
~desa abijkmu -34 24 -16 -20 -16 -26 -17
""",
    """
@sick_can mn -20 19
do_about am -17 -16
how__@hours lmn -15 -31 25
i__more bl -15 18
put__in k -15
was_just o -17
~paci dfghijkou -24 -19 -19 -25 -21 -22 -18 -23 -26
""",
    """
@hours__@day h 17
@parking__the mr 20 -18
at__@place v -17
hay$ dehiklrstuv -24 -23 -21 -19 -16 -26 -18 -19 -17 -31 -20
la__@eat hm 17 -18
llamenme eilmv -18 26 -16 -27 -17
never_said m 15
of_@symptom mn -20 -21
~oks> o -17
~tir dikmnopqu -34 -31 -24 19 -34 -32 -21 -26 -25
""",
    """
es__@place im -17 -28
la__please abo -17 -15 16
no_bots im 15 -17
pica__la ms -20 16
que__vea a 17
the__side jm 21 -23
~<ext bdjmu -16 20 -18 -25 -30
~<gro u -17
~rcl m -19
~wena defhjklmrtuv -25 -31 35 -17 -17 -16 -23 -36 -18 -19 -24 -15
""",
    """
diff mo -16 16
novela m 15
~<riv m 16
~but mo 23 -21
~grea bdintu -19 -17 -18 -17 20 -25
~gua acdefghijklpqrsv -39 18 -39 -27 -26 -26 -27 -32 -32 -29 -35 -31 -25 20 -31 -24
""",
    """
^puedo abcfghjkmnprt -24 -32 -23 -19 -46 -25 -17 -20 -57 28 -25 -24 -21
can_it agmu -19 -16 -16 16
dia_de s -19
dolla* g -18
m$ cdfgijklmrtuv -18 -18 -29 -16 -17 -16 -16 -29 21 -15 -21 -21 -16
o abdfiklmnopqrstuv -55 -29 17 -38 -56 -46 -26 -65 34 -46 -59 -56 -57 -54 -41 25 -71
off__list agikln -33 -28 -20 -27 18 -19
tengo__@fetch giu -35 -17 -21
voy_con m -24
~ierd gins -20 -20 -16 -19
~mexi mu 17 -19
""",
    """
@cancel__please bm 16 -22
@stop_i m -18
do__the ajlqsuv -25 -33 -27 -18 -16 -17 -18
not:lugar bjo -23 15 -15
querer aklm -18 20 -17 -18
you__what adhm -15 -28 -25 -31
~cli dlsv -17 -18 -27 -20
~unca k -16
""",
    """
dormido$ r -16
go$ abdgimopst -25 25 -23 -24 -16 -21 -23 -15 -20 -18
llego_mi mnr 23 -18 -20
my_truck mq -18 15
to_@parking m -16
~base iu -18 -18
~bes> u -18
""",
    """
@body__where m -16
have_reached mv -18 16
hoy_es m 23
sera bdghijklmnqru -20 -28 -19 -19 -17 -22 -16 -19 -34 -16 -19 -17 24
staff$ m -20
~<lov bdhjnopuv -22 -20 -18 -16 -15 -24 -15 -22 -21
~here bdekloqtu -24 -21 -37 -66 -23 -25 -16 -44 -23
~tall u -21
""",
    """
is__@drink dnu -22 15 -15
it_up bcikpqr -20 -19 -18 -17 -17 -21 -25
off_to p 20
~<get bdhino -15 -26 -19 -21 -16 -24
~ajo acglntuv -22 -26 -26 -23 -43 -17 -36 -22
~elay m -16
~fort hou -19 -15 -18
~noch abdgijloqrtuv -21 -20 -22 -16 -18 -20 -19 -24 -19 -18 -16 -24 -23
""",
    """
i__# bikmpru -22 -19 -19 -44 -24 24 -19
prese* b 17
""",
    """
electric d -18
te abcdefghijklnoprstu -28 -28 -18 -22 -27 -25 -30 -20 -27 -29 -20 -27 -17 -22 -17 -25 -26 30 18
that$ bdfhmnqruv -36 -21 -17 -24 19 -27 -40 -17 -53 -18
this__up m -16
~<tw agkmnqstuv -20 -21 -19 -19 -17 -22 16 -20 -18 -16
~afte cdegjlmtuv -35 -18 -20 -31 -23 -32 -36 -23 -17 -21
~cki dmor -15 -19 -17 -19
""",
    """
@relative_wear mn -16 17
are_not mouv -18 -16 -17 -15
dejar__@medicine d -21
estoy_sin mr -24 -20
is__@wrong imv -16 -18 18
si_me adlmno -26 -22 -17 -15 -29 -17
there__dot b -15
usted* cfginprs -20 -33 -34 -26 -29 -23 -23 -19
ustedes cfginprs -20 -33 -34 -26 -29 -23 -23 -19
you_start ahm -16 20 -25
~ral> n -19
""",
    """
get_ready amn -28 -19 29
is_high m -16
need__back km 17 -22
no__is im -17 -25
vaina m -16
wear_when mn 16 -16
~atte mnou -21 22 -16 -15
~inue l 17
~tire dimnqu -27 -19 21 -20 -19 -16
""",
    """
a_number adijklu -32 22 -25 -23 -15 -24 -18
he_has moq -17 -16 17
how_does dgns -35 28 -20 -20
~ajar bdhnru -20 -22 -17 15 -15 -15
~ibe> aceginsv -20 -20 -16 -22 -20 -21 -19 -15
~oev av -15 15
~robo mn 18 -16
~sup abchijlopru -27 -25 -15 -20 -28 -24 -24 -26 -23 -28 -29
~urti n -21
""",
    """
call acdefghijklnopqrstuv -30 -49 -24 -39 -39 -59 25 44 -58 -56 -26 -66 -32 -66 -38 -56 -29 -37 -67 -58
cross_streets j 17
decidi_que m -20
verdad m -16
wear__wedding mn 17 -20
when__are u -16
~<cua bcdefklmnqtv -28 -39 -18 -31 -25 -31 -33 -20 -22 -30 -27 -41
~<rey u -18
~ado bcdefghlnoqt -16 -29 -19 -20 -33 -21 -31 -32 -52 -36 -20 -32
~hese abfhjklmnopqr -33 -34 -20 -26 -29 -19 22 -27 -33 -28 -24 -33 -26
~lvo m -17
~mone ilnouv -18 -16 -16 -21 -16 -16
""",
    """
de__este v -19
do__back dijkmnqu -18 -17 -15 -23 -27 -21 -23 15
to__@machine m -17
typed m -17
~cayo pqv -20 18 -16
~oys> m 19
""",
    """
=beside:cost abdghijmqsuv -17 19 22 -16 -15 -20 -26 -20 -29 -24 -28 -16
@cancel_all bkm 17 -21 -30
@symptom_que mn -15 -19
^whatever adfglmu -29 -16 -20 -15 -29 28 -18
back_on bcgiklmo -22 -20 -16 -23 33 -15 -40 -27
debbie$ mv -16 18
openi* djnqrsu -16 -17 -19 -16 -16 -18 -19
this__@month lmv -16 -19 17
~indl mu -23 -20
~key n -17
""",
    """
#_no blm 16 -18 -18
i_see dgmu -17 -24 -27 -20
la_@body bdinpqrsu -18 -17 -16 -22 -16 -18 -19 18 -30
time__lock m -15
~nso> l -20
~resu abceghjklmnqtv -31 -25 -21 -20 -36 -21 -22 29 -36 -22 -20 -22 -19 -19
""",
    """
@traffic acdefghijklnoprstuv -35 -32 -33 -29 -29 -36 -42 -31 -51 24 -38 -44 -37 -36 34 -44 -28 -38 -40
day_to fm 17 -18
hay_que cdefghiklmnpqrstv -22 22 -15 -23 -36 -34 -26 -17 -21 -37 15 -30 -35 -15 -25 -15 -21
the_@medicine ru -16 -19
~oma acefjlmpqtuv -16 22 -22 -24 -22 -23 -39 -17 -45 -23 -45 -32
~twi agkmnqrstuv -18 -20 -18 -29 -16 -20 -17 16 -20 -17 -15
""",
    """
@vehicle__el hm 17 -20
can__all h -18
different ai -19 -19
my_@pay bdgimnoqu -22 17 -20 -20 16 -31 -15 -21 -24
please_do bgim -25 -15 -19 15
pues$ bcdfginoq -16 -15 -23 22 -22 -19 -24 -19 -18
take__number im -17 -16
the_movie m 15
~radu p -19
~tima m -20
~ued befhklmpruv -20 -50 -34 -30 -20 -46 -16 -17 -23 -43 -58
""",
    """
from_you ad -16 -17
no_me acdefhjknpstuv -60 -45 -46 -19 -17 -25 -50 -27 -20 -43 -40 -22 -35 -17
quincena u -18
saco__licencia mq 15 -15
""",
    """
asi__@cancel bm 18 -18
before_i amo -29 -32 -18
is_not dfghjkmnpstv -31 -22 -32 -20 -32 -18 -31 -29 -35 -31 -27 39
my_@english cm 17 -16
nota mu -20 19
quedarse n 16
retiro k -15
so__@late m -16
~cid cdeghjlnpqrsuv -17 -35 -17 -32 -22 -24 -32 -16 -25 -24 -18 -32 -18 -26
~wrot u -16
""",
    """
@relative__@move mq -21 -21
denis* agm -20 -21 20
love_of lm 16 -19
pop dmn 18 -27 -20
reagendar o 15
~carl lv -18 17
~egin lmnu -16 -18 -20 -15
~ell> abcehnorsv -19 -43 -31 -26 -23 -49 -26 -17 -42 -37
""",
    """
@howmuch_dura adehjmsuv -15 -36 -16 -16 -17 -34 15 19 -17
@place__# j -17
^@vehicle bdgijmnorsu -23 -15 -17 -16 -27 -24 -23 -22 31 -20 -22
de__quiero mu -21 -15
he__the m -16
is__outside jm -19 18
lawyer a -16
next_day am -35 -21
not:back bgjmq -25 -18 -18 -18 16
pop__that dmn 18 -15 -17
what__owe dg 18 -15
~inc abcefghijknprstuv -17 -41 -27 -18 -18 -28 -27 -37 -27 -22 -38 -31 -23 34 -24 -19 -25
~lug dhilmnpqsv -16 -19 -18 -20 -23 -23 -16 -20 -17 -23
~rajo mpq -21 -18 24
~rtad q -17
~till bcdefgmpstuv -38 -19 -45 -18 -26 -33 -28 -34 23 -32 -22 -25
~yo> bdnopqrv -15 -16 -18 -15 -21 15 -16 -19
""",
    """
fri bm 18 -24
lose abdgijklpqrsv -22 -16 -18 -31 -18 -21 -19 33 -15 -18 -23 -17 -20
the__back aikr -15 -20 24 -20
this__me mu -27 -30
~gar cdefghiklnpqstv -25 -17 -26 -29 -22 -28 -35 -29 -43 -42 -36 -19 -19 -22 25
~hre bdfghjknpu -21 -27 -17 -20 -18 16 -15 -26 -25 -17
~rig cefilpqv -20 -26 -19 -33 -28 -21 -16 -30
~tadi j -17
~ying bdhknpqu -20 -21 -16 -18 -21 15 -21 -22
""",
    """
@relative_ustedes mu -19 18
after_# bdimnoqs -20 -17 18 -22 -18 -26 -18 -21
does__thing gm 17 -17
not:an b -19
not:llegar r -19
own ikoru -16 -17 -16 -17 -23
she__a m -24
would__me am -18 15
~or> adefhlnpqtuv -19 -17 -56 -59 -30 -18 -32 -36 -26 -33 -24 -28
~podr dhjqr -17 -19 -16 -17 -19
""",
    """
#_@date dghijkmnopqruv -20 -17 -26 -21 -22 -15 -30 -16 24 -24 -21 -31 -23 -18
office abcdfghklmnopqrst -41 -27 -21 -36 -28 -30 28 -21 -23 -17 -21 -16 -22 -27 -15 -20 -20
~ictu m 25
~ongs mu 16 -19
~pump n 17
""",
    """
@parking__up mr -16 20
day_before aou -17 16 -15
emojithanks t 16
my_@clinician adgjklmopqrv 25 -24 -23 -20 -17 -24 -45 -25 -16 -17 -16 -21
my__@medicine n 17
para__@texts am -17 -22
~cook am -21 22
~dea cehjkmopsu -20 -15 -19 -24 -22 -16 -23 -22 -25 -25
~oubl mr -21 -16
~pass bdghjnqr 17 -22 -25 -25 -34 -24 -22 -28
""",
    """
@day__# ehm -17 -20 17
@day_si b -22
^cual abdgnprsuv -25 -18 -25 15 -16 -20 -19 -25 -39 -17
is__past h -26
la_@food mn 19 -17
pueden__a mnq -20 -21 -16
se__de adimqv -15 -16 -17 -17 -15 16
struggling n -15
whatever_is m -16
who__me abdgiklmnoqruv -32 -15 -24 -17 -21 -18 -26 -35 -19 -20 22 -17 21 -39
~<wit acfhjrsv -17 -41 -36 -27 -15 -17 -17 -15
~esub klm 20 -24 -18
~iu> abcdefgijklmtuv -17 -17 -15 -17 16 -21 -16 -18 -17 -16 -21 -32 19 -18 -19
~nted l -24
""",
    """
@day_is mo -28 15
llamar adijmnoqv -24 -20 27 -19 -38 -25 -23 -17 -20
lleva* ajklmnoprs -17 -15 -19 -19 -28 -21 -17 18 -27 -19
no_es bcgijklmnopqrstuv -39 -20 -27 -26 -18 -16 -30 -18 -20 -15 -19 -32 -16 -23 -17 -18 40
puede_@pay dmnoq 20 -15 -18 -16 -16
que_pongo gn 24 -26
recib* bgimoqtv -17 -19 -25 -25 -17 -17 -17 -19
~avai bhjnstu -18 -15 -20 -23 -15 -17 -18
~ecti gir -22 -31 -19
~lleg abefgipqrt -51 -23 -23 -23 -42 -47 -38 -29 15 -24
""",
    """
@relative__she mnoqs -38 -25 -16 16 -18
a__the doqr -26 -21 -22 -25
cual__el ghijmu -17 16 15 -16 -18 -20
de_a dn 17 -15
does__want m -16
el_@insurance mnoqu -24 -16 -20 -22 -18
jaja$ adelnrstv -24 -17 -21 -19 -21 -19 -19 -23 -26
que_tienen j -16
right_there jm -20 16
someone__can o -17
take__@medicine m -16
~ansi m -20
~eir abdeflmnr -23 -16 -16 18 -20 -15 -32 -20 -18
""",
    """
@visit_off bm 21 -21
^why abeghijklmnoprtv -31 -16 -24 -26 -15 -30 -18 -21 -31 23 -25 -20 -20 -18 -17 -15
off__not o -17
~<lu cefghiklnptu -24 -18 -18 -31 -26 -17 -23 -34 -16 -18 -30 -27
~aso> dlopqu -16 -19 -16 -18 -20 -18
~elin ajuv -23 -15 -32 -15
~oin eghjklmnostv -23 -23 -18 -26 -34 -27 -17 -17 -17 -26 -33 -24
""",
    """
=denied:cancel_appointment abcdgjklmquv -36 -43 -23 -29 -21 -20 -20 -32 46 -33 -16 -26
^anything d -16
again$ abceghijopqrstuv -36 -26 -21 -20 -24 -22 -29 -17 -30 -31 -27 -23 -24 -17 -28 -23
efectivo d 19
prendan__@texts klm 16 -16 -20
~dran mno -18 15 -16
~ior> a -15
~rew ahqu -18 -23 -17 -16
""",
    """
#_you ehjmrv 24 -15 -20 -28 -16 -17
canceled im -16 23
me_pica ms -20 16
perio* m -21
records$ im 16 -23
there_@day bmo 20 -17 -16
~lgun o -19
""",
    """
@call$ abcdefgijklnopqrstu -60 -41 -60 -27 -61 -56 -45 60 -45 -41 -27 -61 -55 -45 -46 -47 -44 -45 -77
do__one u -15
hizo r 16
i__standing j 15
insulina gn -17 16
me__¿ m -16
this__from fu -17 -18
up_@pay m -17
way__the am -21 -20
~anda abcefghnort -25 -17 -18 -20 -24 -20 -30 -46 -19 -21 -25
~arc bcegjlmnrst -16 -18 -21 -21 -31 -21 -20 -26 -15 -20 -16
~ermi abdgijmrsuv -15 -20 -19 -22 -20 -18 -39 -22 -15 -27 -23
~sout u -18
""",
    """
are__there adhju -16 -20 27 -26 -22
do__know acdehjloprtv -16 -31 -38 -18 -24 -21 -29 -21 -20 -20 -19 17
is_me f 19
my__lol abnv -15 17 -22 -17
~thre bdnp -19 -19 -18 -21
""",
    """
@ride__@late p -21
^sera djmu -23 -15 -32 21
aceptan_mi d 16
me_@howmuch abdmnqu -17 -17 23 -21 -18 -16 -20
need__out admnu -23 -21 -22 16 -16
no__que cgknrsv -25 26 -20 -24 -21 -30 -45
the__keep hm 15 -34
""",
    """
mejor$ bm -25 -24
this__or m -22
~elam o -18
~nsio mu -20 -19
~wat bijlnpu -17 -17 -21 -16 16 -20 -27
""",
    """
^estan dfghiklnu -18 -27 -22 22 -26 -21 -24 -17 -20
estoy cefhiklprtuv -37 -24 -25 -36 -37 -18 -21 -34 20 -24 -33 -41
good__the o -20
have$ adhinq 26 -23 -25 -19 -22 -18
me__like m -18
the_evening mn -18 16
undo_that km 17 -21
we__have mv -20 16
""",
    """
vale cefhjlnqrsu -15 -23 -19 -19 -29 -18 -23 18 -24 -15 -33
¿_y dhj -16 -16 -16
""",
    """
all__for dhm -15 21 -22
~bee chiknopru -17 -25 -28 -26 -24 -31 -25 -16 -25
~low bdefhijtuv -22 -18 -24 -25 -35 -35 -34 -21 -38 -33
~omew adghijpq -21 -18 -18 -18 -18 15 -15 -16
""",
    """
^you abcefghijlmnopqrstuv -24 -20 -59 -70 -66 -26 39 -60 -21 -19 -45 -20 -33 -31 -50 -65 -74 34 -97 22
para__dia o 16
un__esta mq -20 16
~ndl dghmnpqrsu -15 -20 -16 -21 -19 19 -30 -17 -17 -25
""",
    """
can__help u -18
comi blnpr -17 -17 20 -16 -21
do__bring jnq -23 19 -16
how__with m -15
i__truck m -21
mi__no adglm -40 -17 -25 -28 -20
pick_up adiopqrs -24 17 18 -16 -17 -23 -17 -19
town$ jm -17 18
would__arrange a 18
you__@stop lm 23 -29
~<lea abcdfghilnpstv -34 -16 -28 -15 -15 -30 -24 -38 15 -21 -17 -16 -21 -28
~atto m 17
~elea ailmqru -18 -17 -16 -18 22 -22 -19
~han cdefghjlqu -34 -30 -35 -40 -19 -42 -36 -26 -19 -40
~lueg m 16
~nim g -16
~voic m -19
¿_me bhlmpsuv -29 -26 -23 -26 -22 -28 -27 -16
""",
    """
after* bdkmru -20 -17 -15 -26 -16 -20
empez* an 19 -18
lexapro i -15
like bdefghjmpqtv -20 -21 -19 -20 -21 -27 -18 -21 -24 -20 -18 -31
need__visa m 15
paseme_con ij 18 -17
quede_dormido s -17
there_is dhilmnrsuv -27 -18 -25 -18 -24 -21 -16 16 -24 16
~ida> dfinoqsv -23 -17 -24 -18 -27 -20 -18 -22
~kip> abcdefgijlqstuv -23 20 -19 -18 -22 -18 -21 -22 -22 -21 -18 -19 -16 -28 -16
""",
    """
and__a mnq -17 16 -24
find_you gjlmqr -16 15 -18 -24 -20 -22
of_this glm -18 17 -37
so__now g -17
there_on abimno -17 -21 -24 -18 -20 -19
thursday bcdfghijkmprstuv 22 -16 -22 -16 -18 -25 -23 -19 -25 -33 -28 -29 -20 -23 -21 -17
~kj> em 17 -17
~ric> d -18
""",
    """
@texts_after kl 18 -15
going_to afghikostv -38 -51 -33 -42 -33 -22 -17 -38 -20 -30
not:put gu 17 -22
you__all dgh -21 -19 -19
~inua hlm 16 -15 -15
~lars g -18
~pini m -18
""",
    """
another$ v -17
como__preparo adg -20 -19 -16
final am -19 -19
is__an fhjmnqsu -15 -19 -25 -28 -29 -17 -21 19
quiero__con bikmo -18 20 -20 -31 -16
~alk> bdijknoprsv -31 -30 21 -21 -19 -24 -29 -23 -26 -28 -18
~ch> abcekoqrsv -40 -26 -36 -52 -55 -45 -44 -29 -46 -26
~sde abdgilmpqrsuv -26 -27 -31 -17 -17 -23 -17 -18 -24 -30 21 -28 -18
""",
    """
^repeat t -15
any__@day b -22
se_perdio r 15
~<emp adfhjlmq 21 -22 -17 -15 -19 -22 -39 -18
~<kic abu -16 -16 17
~brai mu -29 19
~mpo bdhjlnpsv -25 -29 -20 -24 -25 16 -21 -20 -18
""",
    """
bike n -16
would_it anq -21 -19 -16
""",
    """
@clinician__to o -16
@stop__my m -29
@stop_ya lm 15 -20
of__day m -17
quinc* u -18
~<bal abdgijlnor -15 -16 17 -25 -20 -22 -16 -23 -15 -15
~<tru aghlnps -18 -26 -20 -21 -21 -16 -22
~roug lnt -32 -18 -16
""",
    """
body m -19
bunch m -16
hold_that m -19
muy bcegijklmnpqrtuv -28 -19 -22 -23 -32 -26 -26 -21 -41 -26 -19 -25 -20 26 -33 -31
than_the mo -17 17
what_will dgmnu 27 -19 -26 -17 -28
~<da cefgimopqrstv -34 -28 -33 -30 -22 -19 22 -45 -21 -31 -21 -38 -37
~<la abfgkltu -20 -41 -18 -30 -51 -26 -42 -47
~<ord im -20 17
~ejos jmru 17 -23 -16 -20
~nden dghijlnoqv -36 -31 -16 -28 -21 19 -20 -24 -20 -19
~ppen afjn -23 -16 -20 -18
""",
    """
not:at mu -23 -16
quien_eres mu -16 18
so bdefhijkmnptv 24 -18 -26 -39 -37 -47 -20 -37 -40 -56 -15 15 -59
~ayin l -20
""",
    """
gate j 16
mi__mi m -17
my_neighbors q -19
~<sav ao -18 -15
~hub afm -17 17 -23
~pest lm 19 -21
""",
    """
@relative__this mn -24 -17
cerca gjmqv -16 19 -27 -15 -18
mess$ r 18
sent_the d -16
to_fly dm -20 21
tomat* n -16
would__@vehicle q 18
""",
    """
@relative__at b -15
do_@pay d 18
do__say dgju -27 26 -21 -26
me_@fetch abcdghijklmnprstuv -39 -31 -23 -21 -16 -16 -29 -21 -19 -23 -43 -34 39 -29 -23 -16 -37 -30
que__los f -18
~bat djmqu -16 -15 22 -19 -18
~eep abcdefgijmoprt -27 -21 -31 -38 -19 -16 -20 -19 -32 16 -15 -33 -24 -28
~exac dm -16 -24
~hau m -17
~ije bhiqrsu -16 -20 -20 -24 -20 -19 -23
~lawy a -16
~ndi abeghnoprs -38 -23 -22 -24 -16 -40 -32 -31 -22 -18
~rean km 18 -20
~sea o -15
""",
    """
i__id mn -17 18
not:see aj -15 18
revisen m -17
the__home hor -21 -21 -15
who__@drive quv 22 -15 -19
~<pus abhijnpqrv -27 -26 -17 -22 -16 -23 -16 -19 -26 -19
~blo adefghilmprtv -31 -38 -22 -30 -30 -30 -19 22 -29 -35 -25 -26 -33
~land acglnqu -17 -15 -21 -17 -22 -26 -17
""",
    """
^dale dfjnr -18 -18 -19 -18 -16
all__it m -15
what__zip djmu -17 21 -22 -16
wtf m -18
~<abr abcdhijlmnoq -27 -15 -16 -22 32 -26 -19 -16 -16 -20 -23 -15
""",
    """
@english__favor cijl 21 -22 -20 -16
estan__la hm 16 -21
la_@place abdgijklmnopqruv -32 -25 -25 -19 15 22 -17 -24 -59 -25 -26 -28 -23 -31 -21 -32
puedo__al n 15
tutorial gjm 21 -16 -20
~odo> aefgijklru -21 -18 -23 -24 -23 -20 -19 -31 -26 -24
~reak el -19 -21
""",
    """
=said:prep_question abcdefghijklnopqrstv -56 -88 -68 -67 -52 -87 -21 -71 -60 -62 -74 -83 103 -91 -37 -48 -90 -43 -84 -74
can__a acghikprsuv -22 -33 -33 -30 -16 -17 -19 -28 -19 -49 -20
de_# np -20 -17
details m 16
did__sign a -16
is__of abdghlmnrv -18 -19 -43 -27 -20 -15 17 -30 -18 -17
prepare dmn -15 -17 19
que__deja gjmnq -17 23 -20 -19 -22
scared dgilprv -16 -23 -20 -19 -17 -15 -18
~kno adehijns -33 -16 -34 -45 -25 -36 -22 -20
""",
    """
@call__@visit abmu -19 16 -18 -16
rides abdjlmpqu -17 -16 -20 -18 -18 -26 23 16 -24
text__@clinician aim -16 19 -20
una_hora mo -23 17
~<tal efghijklnpqrst -17 -19 -25 -34 19 -39 -26 -26 -35 -16 -45 -22 -17 -18
~nly> efghjkmnpstuv -17 -21 -25 -29 -16 -25 -46 -27 -22 -27 -18 -27 -19
~wen abcefghiklnopqtv -29 -21 -19 -34 33 -18 -23 -15 -22 -24 -25 -17 -18 -16 -18 -18
""",
    """
@spanish$ abcdefghijklmnopqrtuv -45 -45 79 -57 -75 -58 -55 -48 -53 -49 -46 -54 -64 -50 -52 -47 -43 -46 -48 -63 -51
^@door defgijlmuv -26 -16 -16 -18 -18 24 -17 -29 -24 -15
habla cimq 21 -17 -22 -16
hermana bcdimorsuv -27 -23 -19 -19 19 -24 -22 -15 -29 -22
not:puedo anoq -23 -16 22 -25
they_used m -19
weath* mu 26 -16
~igr dqu -17 -15 22
""",
    """
assis* abegilu -20 -19 -17 24 -19 -25 -18
do__wait m -15
necesito defghjprstv -37 -18 -15 -20 -16 -18 -25 -22 -25 -15 -22
not__there bghijlmnpv 18 -16 -21 -17 -22 -18 -31 -20 -18 -17
sleep$ qs -18 -19
the_vet mu 24 -25
~agal c 16
""",
    """
@treat__this a -15
abris hmo 18 -21 -15
hay__para m -16
my__we mr -18 15
~<una ad -21 -19
~rsa du -15 -17
~wye a -16
""",
    """
a__truck d -18
depresion$ g -16
is__each m -17
my__@relative mq -30 -20
skip_it m -16
the__after dijlmnp -15 -24 -17 -16 -37 -32 -19
to__front m -21
voy$ cefhijklmnopqrstuv -20 -17 -17 -26 -31 -16 -20 -31 -51 -33 -33 -33 -33 37 -29 -19 -35 -22
~<oth adijnq -16 -15 -16 -21 -21 -22
~igg ajmno -16 -19 -16 -18 17
~nope ef -24 -17
~nut abcdefghjklnopqruv -28 -31 -18 -20 -20 -15 -16 -20 -24 -23 -19 -19 -31 -16 -23 22 -24 -19
~usba m -18
""",
    """
@thanks_ya t 16
ambetter d 16
how__the dghjnrs 18 -25 -21 -25 -23 -17 19
she__it u -15
to__else a -15
una__una i -18
your__not k -19
~arol m -16
~ft> adghnuv -21 -25 -19 -20 -25 -29 -22
""",
    """
cual_@door gijm -17 -15 26 -18
get_to jmnu -23 27 -15 -22
me__do amu -17 -31 -25
mensaje adimqrs -19 -19 15 -16 -20 -18 -17
~<cra adou -16 -18 -19 -17
~ctly adm -15 -17 -22
~ejen bklmr -15 -16 21 -18 -18
~etu l -18
~jaz m 15
""",
    """
queda$ gjmu -15 27 -46 -21
queda__de j 15
visita npqr -18 -16 -16 -16
will_think m 15
yet$ abcgilmnoprsuv -17 -17 -16 -26 -17 -16 20 -18 -21 -20 -16 -16 -21 -31
you_file d 15
~des> cdegimnoqrst -18 -17 -21 -39 -38 -24 -32 -23 17 -37 -29 -15
~ppe dfhijknpv -16 -21 -21 -23 -25 -18 -34 -26 -17
""",
    """
for__it m -16
have__@sick nq 17 -16
morning$ bqrv -22 -17 -35 -17
ya_mero r 19
~acio fglmpqstv -16 -39 -19 -27 -21 -20 -29 -18 -22
~ama> im -20 18
~asad gn -15 -16
~crat mn -16 -15
~lle abcefghklmtu -18 -17 -25 -45 -48 -48 -27 -16 -32 -28 -45 -30
~nlo m -17
""",
    """
that_bad dmnos -16 -28 16 -16 -17
""",
    """
am_off o -18
apaga deu -23 -15 -15
avisos abcgikmu -22 -16 -16 -15 -18 21 -36 -19
como_a mr -18 15
has__work q 15
that__i dgmnu -26 -19 -23 -22 -22
the_@book aiklor 19 -16 -20 -23 -22 -16
tienen__para hmouv -15 -28 -26 -15 -21
tu_eres mu -18 18
~<dim abefho -18 -16 -19 20 -17 -19
~ady> bcghjkostuv -16 -20 -23 -23 -29 -28 -19 -30 -25 -29 -19
~doc jm -18 -21
~mi> abeijlmnopqu -26 -23 -17 -22 16 -20 -16 16 -19 -21 -18 -17
~urmi u -15
""",
    """
@spanish abcdefghijklmnopqrtuv -65 -64 104 -63 -83 -65 -65 -63 -55 -59 -63 -76 -86 -61 -72 -58 -55 -59 -56 -80 -60
^necesito bdeiklnpqrsuv -44 -26 -17 15 -17 -35 -43 -16 -44 -19 -18 -37 -19
contestar$ gn 24 -19
mean__@stop m -19
need__time b -17
~<dec dfhjklnpqrstuv -28 -17 -19 -22 -23 -32 -26 -22 -24 -30 -29 -21 -23 -29
~<pac bfghijkopru -28 -18 -20 -20 -27 -23 -19 -24 -15 -19 -18
~may efhilmu -20 -17 -15 -16 -20 17 -18
~senm bjlr -17 16 -19 -17
""",
    """
do__@food mn -25 18
el_gps j 17
es__@day a -17
me_den l -19
~dar> dhijkoqtuv -38 -16 -17 -31 17 -15 -20 -15 -21 -27
~dia acdeghjkmptu -18 -26 -25 -16 -34 22 -15 -26 -17 -26 -28 -27
~fell qs 20 -17
~ikes m 17
~lano cdjm 20 -17 15 -26
~mao em -22 21
~news adim -16 -19 -18 26
~si> m -22
~vei m -16
""",
    """
can__@relative bcdijklmnpqrsu -21 -21 15 -27 -17 -15 -16 -41 24 -36 -25 -18 -16 -31
llego abghikpqrtv -37 -33 -29 -32 -26 -24 -19 -33 20 -16 -31
pidio p 16
same_place j 19
soonest ah 22 -16
supervisor him -18 22 -20
~ithd k -16
""",
    """
have__@clinician am -26 -23
on_me bmpq -18 -28 -30 22
texting_my m -20
~<ren adgmnqu -26 -24 -18 33 -24 -22 -18
~aig adegijklq -25 -21 -20 -23 -19 -20 -16 -21 -20
~went abjn -23 -17 -22 -17
""",
    """
ni aegjkoprstu -27 -25 -18 -17 -22 -16 -18 -18 -19 -16 -20
took__off m -16
~anag imqu 22 -24 -15 -20
~seri ad -16 20
""",
    """
^a bcdfgknorstv -38 -17 20 -18 -36 -28 -34 -24 -25 -31 -16 -37
a__from gkmu -16 -16 -22 16
all__@day abdhjt -24 -16 -18 20 -16 -17
i__twice q -17
river$ m 16
writing ipv -27 -17 -16
you__first m -17
your__are klm -19 20 -16
~pare bgijklmnu -20 -21 -17 -20 -19 22 -24 15 -18
""",
    """
@call__a i -21
@eat__night n -15
ahead_and abm -17 18 -19
donde_puedo adgmq -15 -17 -17 18 -15
know_it m -19
lette* dgnou -19 15 -18 -18 -18
marco adefghjlqu -19 -19 -20 -20 -26 -16 -24 -20 -18 -25
me_llegan l -19
no__@parking j -15
not:@insurance dmqu 24 -21 -25 -19
primera bmu -16 -25 -16
same bcefiklqrt -29 -17 -19 -19 -19 -27 -33 -17 -22 -15
should__to n -19
the__down dm -16 17
~card aijpqru -31 -25 -23 -27 -30 -18 -31
~id> cdefhijqrstv -32 -19 -20 -26 -31 -30 -17 -24 -38 -42 -37 -26
~uy> e 16
""",
    """
corten__los l 15
otro$ admo -17 -18 -18 18
~cham amov -15 -24 -16 -15
~der efhijlnoprs -33 -29 -25 -26 -42 -34 -17 -27 -20 -26 -22
~lega adgimnop -31 -28 -22 -24 -51 -32 -16 -21
~uil mpq -24 16 -19
""",
    """
campus$ m -18
dejo$ dmo -17 -20 -17
driver_is mp -28 19
me_tengo n 18
per_@visit admnu -21 34 -30 -16 -31
se__ese gmou -18 -18 -19 -16
treat$ gjmu -19 -16 -29 27
you__are m -17
~both ijmpq -16 -17 -42 15 -22
""",
    """
@day_@hours ahmno -17 24 -28 -15 -19
^for lm 16 -19
double bm -20 -15
get__not q 18
got__to mq -21 -20
hubo fm 17 -18
make_@pay m -16
will__let m -22
~kil adgijknopqr -21 -22 -18 -24 -16 -20 -23 -27 -16 -17 -21
""",
    """
aqui_no jmuv -17 -24 -16 21
need_to cgikmqv -20 -41 -17 -25 -35 -48 -18
why__have muv -18 16 -16
~dge mr -20 22
~nt> cefhjnopqrstu -19 -47 -49 -24 -20 -18 -16 -59 -38 -22 -40 -25 -27
~ones cdfgjklmop -19 -16 -21 18 -27 -15 -25 -27 -24 -22
""",
    """
#__an mo -18 15
can__me bfhjlmnoqrstuv -33 -16 -42 -22 -38 -19 -39 -21 23 -37 -30 -20 -45 -35
day_is mo -18 17
eso__por djm -19 17 -25
m__@visit abmo -16 -17 -21 20
not:y gopq -16 -18 -18 20
resume__please k 16
there_anything ad -17 -15
~<avi aeinuv -28 -17 -25 -19 -17 -16
""",
    """
howdy afmu -17 22 -20 -15
no__y mopq -16 -16 -18 20
tal$ defgmtu -15 -15 27 -18 -25 -15 -21
""",
    """
@cancel_just bmo -23 -32 24
^till hm 19 -17
be_@drive mpq -21 22 -17
de acdefgjklnort -39 -77 -19 -79 -38 -60 -17 -26 20 -41 -47 -39 -39
do__get ceilprsv -33 -25 -16 -27 -23 -30 -24 -27
do_it cdghjklmnopqrsu -25 -30 -44 -19 -33 -19 -30 -52 -29 -20 25 -32 -25 -18 24
how__times lmn 20 -19 -15
~aria bfgjlmtu -18 -17 -22 -19 -18 -34 -16 -15
~cie bchijmnops -27 -17 -22 -23 -23 15 -30 -22 -20 -19
~mnbv em 18 -16
~yge m -15
""",
    """
about_getting mn -21 -18
be__lot m -17
parti* o -16
what__can dgijmnou -25 16 -21 -23 -35 -33 -23 -25
will_let m 17
~<fle bmp -15 -32 -21
¿__con hi -15 -18
""",
    """
con__y b -15
does_he mu -22 -22
gallo* d -17
is_all afjmpu -15 -17 -22 21 -22 -19
sure_what m -20
""",
    """
all_can dgm -17 18 -19
are__up m -18
en__@vehicle nq -16 21
how_i amu 17 -19 -20
that__not bgqtuv -21 -18 -27 -19 -22 19
~lyin u -18
~now abdefijlnps -37 -19 -21 -30 -31 -25 -36 -33 -27 -17 -30
""",
    """
any_slots ao 17 -16
dias bdghijkmnrtu -21 -25 -18 18 -18 -19 -15 -33 -31 -19 -21 -26
i__these am -18 -18
~demo m -24
~denc mu -15 19
~ered ajpq -22 -17 18 -31
~mean dhijlnqru -30 -17 -21 -24 -27 -24 -19 -15 -28
~osp dghilprst -19 -17 -21 -21 -19 -23 -20 -24 -17
""",
    """
em km 18 -25
este_numero giuv -22 -16 18 -22
i__all hmn -23 -18 -15
my__back a -16
perdi__voy r 17
~esit defghjprstuv -37 -18 -15 -20 -17 -19 -25 -22 -25 -16 -15 -23
~feli afhmsu -19 -23 -18 27 -18 -20
~live abjlnoru -22 -17 -19 -20 -22 -17 -15 -28
~mor acdegijmpqtv -17 -41 -61 -43 -29 -29 -40 -29 -42 -22 -20 -32
~ops> d -16
""",
    """
about__@visit m -21
cierran abdghmnoqrsu -27 -16 -19 -18 40 -49 -23 -36 -16 -18 -16 -23
directly$ m -15
the__question gm 16 -19
we defghiklnopqstu -17 -47 -57 -57 -71 -36 -47 -46 -26 28 -20 -25 -24 -33 -82
~oto> i -15
""",
    """
am_thinking am 16 -17
it__airport jm 21 -19
para__es dgjuv -18 -15 -21 17 -16
solo_puedo achmnoq 30 -15 -17 -25 -19 -26 -27
~<jk eflm 27 -20 -17 -27
~rk> abcefkpstuv -28 -47 -29 -27 -23 -34 -21 -31 -23 -17 -23
""",
    """
@vehicle__@relative jmq -16 -18 18
los__me dm -16 -22
me_dormi m -23
no_quiere ab -15 20
prof m -15
twice agkmnqrstuv -18 -20 -18 -29 -16 -20 -17 16 -20 -17 -15
""",
    """
candidate u 16
get_started gknu -15 -19 -18 -18
house$ bm -17 21
not:buscarme q 19
these__for v 15
through_to im 17 -15
""",
    """
a__de jmpqu -22 -18 -21 -15 -21
dios_es mt 19 -16
my__been a -16
night_after s 18
read_that dkmn -18 -22 22 -17
through_what gu -19 15
walk_@insurance adjqu 21 -27 -17 -21 -22
~ecir a -19
~fjd efm 24 -18 -23
~mpor bln -15 -20 15
""",
    """
it$ cefhikmqrsuv -64 -59 -71 -66 -47 -46 -24 -58 -62 -40 17 -52
still__is n -16
will__a m -19
~onoc q -17
~sjdh elm 25 -17 -26
~tel aefkopqs -33 -15 -22 -28 -42 -22 -34 -39
~ump abju -18 -16 -16 -19
""",
    """
o__del m -17
~ass cdejknqrv -29 -16 -27 -23 -29 -20 -30 -22 -29
~ope> deou -15 -24 -15 -16
~teac im -21 16
""",
    """
@place__@day hm 18 -15
a__@day dijnqru -22 -24 -20 -18 -23 -15 -25
called__nobody iq 17 -16
consent m -15
for_my achmpqsuv 16 16 -15 -24 -15 -28 -19 -33 -23
i__@english clm 21 -15 -26
like__that a 17
my_@visit abcdefghijklmnoptu -75 34 -42 -29 -35 -22 -36 -32 -20 -16 -26 -18 -19 -20 22 -45 -35 -64
olvidense m -16
out_of abfghijknrtv -32 19 -16 -28 -26 -28 -29 -19 -48 -39 -16 -22
""",
    """
#__the r -25
^are abcdefghklmopqrtuv -25 -61 -54 -28 -64 -55 -58 19 -52 -67 16 -68 -54 -63 -63 -66 18 -70
bump mo -30 28
not__the dhklnqv -26 -19 -30 -19 -18 -32 -21
pulled ar -17 16
you__with dgjn 20 -24 -17 -17
~bea jnov -23 -15 -16 -16
~irv abjlnpv -18 -20 -20 -20 -18 -15 -18
~lla> dghmnoqs -26 -19 -25 -16 -17 -31 -45 -20
""",
    """
@fetch_ese n -16
a_long ns -20 -18
done__the m -15
not_read m -16
okay$ em -16 17
precio adfmu -15 28 -15 -27 -28
que__@vehicle m -19
y__@drive q 16
~bef bcjlmnpt -33 -18 -15 -18 -17 16 -19 -15
~da> abcehklqrv -25 -19 -30 -62 -26 -32 -15 -19 -27 -22
""",
    """
en__es jmu 20 -17 -28
~<exp acefhjklnoptv -40 -25 -19 -22 -24 -22 -24 -33 -34 -37 -26 -19 -30
~erio dmn -15 -24 21
~ext bcdefhjlmnpqrst -20 -19 -17 -39 -42 -46 -15 16 -24 -23 -43 -64 -40 -27 -50
~ias> bcdghikmnprtuv -30 -22 -27 -21 17 -24 -21 -16 -35 -17 -21 -23 -29 -22
~leas defhnpst -33 -34 -31 -17 -41 -37 -32 -18
~rei iu -15 -19
""",
    """
@day_good fmt -29 26 -17
@food__a m 22
^nm fl -17 -15
at__would h 17
my__came o -17
~<mig mnr -25 -21 16
~lapt m 18
~olo bfghijkmnptv -21 -22 -30 -26 -32 -29 -24 -22 -32 -17 -16 -25
""",
    """
bailed__me q 17
the_latest hmu 18 -22 -16
~durm u -15
~enda bcdefghjlnpqrstu 20 -31 -39 -20 -28 -35 -27 -48 -21 -18 -31 -30 -30 -25 -24 -39
~ncon m -17
""",
    """
@treat_run d 15
can__here m -15
do__old mu 17 -16
pront* u -17
si bcefhijmstuv -27 -24 -43 -45 -16 -47 -58 -27 -38 -35 -57 -50
~jam jlmr -17 -15 18 -17
~noth defhiklprstu -36 -16 -22 -29 -30 -16 -27 -32 -26 -31 -15 -20
~pro abcefghijklpsv 26 -22 -39 -32 -27 -35 -40 -41 -47 -37 -48 -30 -18 -17
~ueno behijkoquv -16 -19 -18 -17 -15 -15 -18 -17 -19 -20
""",
    """
@place_in hij -18 -23 21
need__lawyer im -23 23
~encu abdmu -15 -15 -16 -27 -16
~ork> abcefjkpstuv -25 -44 -26 -25 -21 -46 -33 -19 -27 -21 -16 -21
""",
    """
here bdfhjknprsuv -19 -47 -25 -24 -18 -16 -40 -35 -36 -40 -46 18
para_que bjmnov -23 -37 -33 -23 -25 -28
ser_a o 15
wants_to m -18
~<vec n -17
""",
    """
down_the mr -16 16
please__my abcdjlouv -35 16 -27 -17 -20 -20 -29 -16 -17
~brea eu -15 -19
~moji bm -15 -26
~pap bgklopqrstu -20 -30 -18 -21 -28 -18 -31 -23 -19 -18 -27
""",
    """
for__lol am 16 -18
like$ dginu -30 -26 -20 -17 21
pasame_a i 16
retir* k -16
ya_lo bjl -20 -18 -22
~<wen abcefghklnptv -28 -21 -18 -34 33 -17 -23 -22 -24 -25 -16 -18 -18
""",
    """
=rare3 abcdefghiklnopqruv -40 -23 -51 -54 59 -37 -21 -48 -40 -47 -26 -32 -21 -32 -47 -18 -50 -55
@relative$ bcdefghijklmnopqrsu -39 -15 -59 -70 -16 -17 -61 -32 -32 -73 -47 30 -43 -51 25 -30 -37 -51 -50
another_one m -23
had_this v 15
it_@thanks m -15
se__@pay dmnoq 20 -15 -18 -16 -16
set__with aim 18 -16 -17
~een> bcdefghijnopquv -17 -29 -17 -16 -20 -29 -16 -48 -21 -40 -23 -39 -27 -27 -15
~into dlm -18 -18 -26
~ita> acdfgjlpqu -15 -16 -15 -15 -32 -26 -22 -22 -25 -29
""",
    """
@relative__out pq -24 16
guess__is m -18
if__@ride mq -17 22
take__@visit bm 20 -19
~day> bcdejklnpqtuv -18 -35 -19 -39 -40 -34 -48 -35 -39 -47 -15 -16 -33
~hio a -16
~nco hno -26 -20 -20
~octo mu -15 16
""",
    """
and__back mpq -20 17 -20
lol cdefhjlnopru -39 -30 -64 -53 -46 -58 -64 21 -17 -30 -28 -43
me__list gkmn -23 -27 -38 -19
send_any l 16
to_hurt dm 15 -15
who__@place m 23
~gio> o 16
~nute abhklnoqu -22 -24 -15 -18 -15 -16 -25 -17 -17
¿__en dmo -17 -17 -18
""",
    """
^nunca mu -18 15
am__a biknop -30 -26 -16 -19 -31 -19
called bdgijklmp -19 -15 -17 21 -19 -15 -17 -22 -24
ese__¿ do -16 17
legit u 17
pick__day am 21 -20
quiero__el bmu -23 -22 -19
quiero_una bo -19 -17
saw__on j -17
the_books m -15
work_will p 16
~<esc abdfhjmnoprst -21 -34 -29 -18 -27 -20 -24 -30 -19 -17 -16 -15 -16
~aza dhjmuv -23 -17 22 -23 -19 -15
~hew n 15
~mbla ms -18 17
~uve> s 16
""",
    """
@pay abcdfghijklnopqrstuv -86 -42 -57 94 -58 -60 -70 -47 -28 -25 -49 -70 -64 -50 -46 -59 -65 -51 -83 -56
@wrong$ abcefhijklmnopqrstuv -29 -25 -16 -35 -36 -29 -42 -44 -35 -43 -47 -23 -27 -24 -28 -37 -21 -41 -34 51
del_@ride m -20
why$ mu -21 18
~ayb efl -19 -15 -17
""",
    """
^ponganme ak -17 -20
anoth* cdghilmnprs -20 -24 -21 -21 -26 -20 -17 -20 -27 -20 -22
do__my ghiklnorsv -29 -16 -32 -20 -35 32 -28 -17 -19 -27
says cfhilntv -19 -35 -27 -20 -17 -19 -16 -19
to__gym dm -15 20
too_early m 15
~dude mv -18 21
~slo dfhijlmnpqrsuv -21 -21 -18 -20 -16 -17 -18 -18 -18 -21 24 -20 -18 -18
""",
    """
#__in m -18
know_about m -15
tu_@clothes mn 22 -16
y__@day bo -19 18
~make hijknpqv -25 -15 -27 -34 -34 -17 -32 -24
""",
    """
agua dnoq -16 17 -20 -19
decided iv -20 -17
la__de acdfgmorsu -22 -24 -20 -20 -23 20 -21 -45 -26 -44
problem$ ou -20 -23
~<por ilnoqr -17 -22 -21 -15 -19 -19
""",
    """
is_bad m -18
me_now agkm -17 -15 17 -30
puede__mi abcmno -33 -27 -17 -33 22 -16
~<cpa mn -16 20
~ty> acghlopqrs -17 -30 -40 -38 -22 -28 -19 -15 -24 -17
¿__@howmuch j -19
""",
    """
be_there acdfghijmoqrsu -24 -21 -34 -23 -24 -22 -28 -32 -16 -28 -40 30 -21 -50
not:entiendo agm -18 17 -27
threa* l 20
to__out dior -25 -20 -22 -20
y__por im -17 -17
~dur abcdefgjklmnopqruv -29 -23 -18 -46 -19 -16 -21 -26 -21 -18 -32 21 -19 -17 -24 -23 16 -28
~irst bhkmpqr -16 -22 -17 -15 -22 -18 -21
~itc dm -16 19
""",
    """
@month$ giklnrsuv -25 -18 -15 -24 -25 -26 -24 -24 -24
@open__@food dhm -16 23 -25
comin* dfghilmnqrstuv -38 -20 -24 -25 -25 -34 -17 -19 -21 22 -35 -17 -30 -24
~ight abcdefijklpuv -24 -19 -36 -15 -48 -39 -19 -16 -15 -31 -42 -26 -26
""",
    """
@stop_but l -18
@symptom_right g -17
equivocaron defgmqrtuv -22 -15 -17 -15 -21 -16 -17 -18 -17 29
is__using mu 19 -16
meant_the k -19
take$ dghlmnq -33 -18 -16 -16 17 -21 -18
to_@call dgijmnopquv -21 -19 24 -19 -49 -18 -18 -21 -19 -18 -18
~mita s 15
~ppin adfgnq -20 -17 17 -15 -23 -15
""",
    """
@howmuch__@pay dm 17 -18
a_poner gmu -16 -16 18
availability aim 19 -18 -17
el__dice m -15
is__ok bcfghijkmnopqstuv -22 -20 -21 -19 -28 -32 -41 -21 -65 43 -18 -36 17 -22 -29 -20 -26
not:quien lmpquv -17 -31 -34 15 -27 17
~<duc m 17
~udar km 18 -20
""",
    """
a__@clinician a -17
ida pq 16 -20
my__@clinician i -24
new_@insurance dm -19 16
ocupo am -19 -23
provide am -17 -23
tell__a m 20
~eds> npsuv -22 -22 -15 -24 -15
~ndem bklm -21 -22 -21 -27
¿__los adm -17 -22 -21
""",
    """
^ponen mn 19 -16
ok_that mot -21 -18 16
subo mr -18 16
~tory jru -15 -16 -16
""",
    """
=beside:location abcdefghjklmnoprtuv -42 -15 -19 -33 -17 -28 -27 -23 33 -19 -25 -29 -21 -31 -30 18 -23 -33 -23
^oh eilou -25 -16 -20 -22 -16
^remind bno -15 -16 -15
are__odds gu -16 17
me__@relative bkmnopu -17 -17 -37 -23 -21 22 -16
~ejar ags -22 -21 -17
~hoo ahiklpqs 18 -19 -26 -16 -17 -23 -26 -17
~ugh cefjknpsv -21 -23 -21 -19 -16 -23 -15 -16 -26
¿__@drink mnu -19 24 -18
""",
    """
alerts am -15 -21
estac* u -16
i__@drive jopr -19 -15 20 -17
lo__es aim -18 16 -18
no_@move bo -16 -16
no__llegar r -19
not:seguir m -21
patient ghjmou -18 -21 -23 -37 -20 -18
takin* bdiklmopsuv -28 -30 -21 -17 -26 -36 -21 17 -32 -27 -24
which__i dmnu -15 -32 -19 -21
~<cas abdghijklnou -26 -15 -32 -25 -25 -17 -39 -29 -29 -20 -35 -32
~ece defghjpv -18 -30 -30 -30 -17 -41 -37 -32
~endr bm -16 -22
""",
    """
do__more m -20
get__that mu -22 -17
para__para a -16
reactivate k 19
test ju -22 19
~<lip s 16
~cked abdeinrv -33 -31 -28 -17 -26 -26 -17 -18
~diff adhijmq -23 -23 -15 -20 -20 -16 -16
~gle> ansu -23 -22 -22 -16
~saje adimqrs -19 -19 15 -16 -20 -18 -17
""",
    """
can__start am 15 -17
help_me dkqu -19 -17 -19 -24
not__my abdjlnv -16 -22 -17 -19 -23 -17 -24
one__the m -21
~<olv adejnqsuv -16 -19 -19 -18 -19 -20 -15 -21 -18
~ras> dfjkopuv -28 -19 -19 -18 -30 -24 -33 -18
""",
    """
@day_a bmu -15 -22 -17
me_has pq -16 17
never__i ablmuv -20 -19 -21 24 -16 -17
numero abcdefhmnopqrst -26 -35 -25 -35 -21 -20 -26 -23 -23 -28 -25 -24 -27 -21 -16
~aje dghjmnqs -23 -16 -18 -15 -23 -18 -23 -24
~hom abcdfgijklnoqtuv -37 -24 -21 -33 -16 -33 -15 -39 -25 -22 -19 -30 16 -20 -18 -20
~jor> adghjkmpqrtuv -23 -28 -23 -24 -21 -24 -16 -20 -26 -20 -17 -25 -26
~rre dfhijrtuv -30 -15 -26 -31 -37 -19 -23 -31 -36
~sto> abfghjkmnoqrs -50 -17 -36 20 -32 -40 -45 -35 -42 -26 -30 -27 -19
""",
    """
first bhkmpqr -16 -22 -17 -15 -22 -18 -21
i__due m -17
i_ask mnu -27 -18 -16
latest_you hm 16 -19
not:you acdhikoqrsv -23 -16 -22 -23 -27 -26 -21 -30 -22 -16 24
poner abdgkmnqs -17 -15 -19 20 -16 -30 -17 -22 -18
snow$ du -21 -16
~<pag dfghjlmnoqruv 28 -16 -18 -16 -16 -20 -36 -22 -25 -21 -17 -19 -16
~mman gmn 20 -19 -15
""",
    """
@food__my lm -21 24
@hours__en h 17
ate dno -16 23 -16
bored mu 24 -16
boss$ t 16
is__@price adfghjnq -20 21 -20 -32 -26 -39 -29 -18
will__coming br 20 -18
~apag deglu -26 -15 -18 18 -20
~bla abcfgkloqtv -30 -28 16 -15 -23 -27 -23 -26 -35 -17 -23
~tali m 15
""",
    """
@open_or hm 20 -21
apt$ am 21 -20
donde_esta j -17
el_telefono djlu -19 -19 -17 -19
no_manden glm -15 25 -19
supposed__my m -19
that_to o -15
the__will mr -36 -16
without almu -16 -17 -32 -16
~<pou dgm -15 -16 23
~<ust cinprs -21 -16 -29 -23 -20 -20
~iom cmo 24 -20 -18
~ortu cjn 15 -18 -17
""",
    """
@person abcdefghijklmnoprstv -43 -39 -74 -70 -63 -52 -53 -31 66 -76 -53 -32 -38 -56 -60 -22 -70 -26 -64 38
a_visa m 15
end__@call i -21
is__approved a -17
stand* jm 15 -16
~lom au -15 -18
~rosa mquv -27 -15 -23 24
""",
    """
@thanks$ acdefghijklnopqrstuv -53 -45 -58 -64 -69 -49 -53 -48 -50 -46 -49 -47 -44 -23 -52 -25 -45 52 -50 -53
@visit__@relative amop 22 -32 -15 -19
are__near jm 20 -21
que__estan dgijklmv -18 -20 -16 15 -16 -21 -26 -22
what__does dnoq -25 -28 -20 -17
~<hel bcefghijklnosv -40 -33 -34 -35 27 -25 -19 -34 -34 -35 -35 -33 -30 -20
~cod adij -18 -17 -21 15
~ghgh e 16
~nst> bm 17 -21
""",
    """
@clinician_have m -21
^paseme ij 23 -17
am__coming bor 31 -18 -23
am_a ikmqu -18 -16 -28 -17 -21
not:quiere ab -17 20
yo__que auv -23 -21 -19
~anto abdgijsu -22 -17 -17 -19 -22 -22 -16 -18
~enle ijklmo -15 -18 -17 22 -19 -17
~hwa s -16
~leav acghilnprstv -29 -21 -25 -23 -33 16 -17 -25 17 -26 -20 -25
~ream ahimnqu -16 -15 -22 15 -24 -18 -29
~uera a -21
""",
    """
getting dijno -23 -19 -15 -28 -21
he_will mru -24 -22 -16
que_si m -15
sacaron jl -16 -15
y__otra o -22
~bete u -18
~ian gjlqsu -16 -22 -19 -19 -15 -19
""",
    """
piens* lmu -22 19 -20
up__a dn -19 -16
~ban> mu -21 -16
~mend dghikpqu -16 -23 -15 -21 -17 -20 -16 -25
~ubl adimr -20 -16 -16 -27 -18
""",
    """
@day__me ablops -26 -27 -17 29 -16 -15
as cdfghikotu -20 -18 -20 -24 -31 -24 -21 -19 -19 -29
mejor__@cancel bmo 24 -29 -29
~<del adnqstu -17 -28 -22 -21 -20 -15 -17
~camb acghijlnprsv -33 25 -16 -20 -19 -20 -21 -16 -20 -16 -26 -27
""",
    """
dangers mu -18 18
friday acdegijklmnoprstv -44 -30 -15 -29 -33 -31 -23 -19 -32 -18 -38 22 -24 -22 -18 -34 -25
need__mine o 16
~litt bo -17 -16
~pur n -17
""",
    """
banco h -18
cuando__lo m -16
dentist abn -24 -16 -18
effec* adehjlo -20 -24 -19 -17 -17 -16 -15
numb s 15
one_of glmnsv 18 -17 -31 -22 -21 -16
~aste acdgjklnruv -27 17 -18 -29 -18 -16 -27 -25 -18 -29 17
~mel aefijlmrv -17 -22 16 -16 -15 -19 -42 -19 -15
~peni djnqrsu -17 -18 -20 -17 -17 -20 -20
""",
    """
earlier ao -22 20
me__afternoon o 16
puedo__asi n 19
should__there ajmn -20 -18 -27 20
siste* au -17 -18
~<lej jm 21 -21
""",
    """
@call__there hm -17 -19
can__after no -18 -15
card aijoqsu -29 -22 -20 -24 -23 -18 -27
else bcghijmnpq 15 -19 -20 -25 -31 -20 -24 -25 -31 -15
fille* dn -17 -19
got__@day am 22 -20
hace_hoy m 17
no__sus m -20
the_driver m -16
told_you admn -25 -19 17 -27
yourself$ u 15
~<fm m 16
~ehan n 18
~eol cm 17 -18
~unde aejklop -25 -16 -20 -16 -16 -15 -19
""",
    """
@cancel__# bm 17 -24
me_in abdeghiklmnpqrsuv 35 -23 -38 -30 -34 -29 -40 20 -25 -51 -24 -33 -38 -32 -25 -46 -25
number__this g -15
opt abcdefghijklmnopqrstuv -45 -39 -36 -33 -36 -23 -36 -29 -48 -37 38 27 -44 -37 -37 -33 -36 -41 -30 -31 -47 -27
que__tengo d -21
you__leave m -22
~dat cdfghijlnoqrst -18 -31 -24 -23 -16 -32 -30 -15 -28 20 -21 -22 -36 -24
~eact iklm -19 23 -24 -21
""",
    """
@call__el a -18
@pay__my b -15
a__@cancel bmoq 21 -25 -16 -17
seguro acefghijklmoprstuv -29 -31 -26 -23 -32 -31 -30 -44 -25 -30 -33 -40 -20 -27 -32 -21 34 -36
~essu m -17
~matt mn -24 22
~zero mq -16 17
""",
    """
^mi cdefghijklrstuv -16 -24 -41 -39 -42 -29 -28 -21 -27 -41 -23 -31 -52 -37 -23
bridg* mr -17 19
going__be bfjlmoqs -19 -17 -20 -16 -22 -29 -27 -20
me_quito dnu -20 18 -17
my_count dm -22 20
not:make mr -19 16
not:sign m -17
not_@stop blmnsv -18 -39 20 -19 21 -16
owe__day m -15
~<ha adefhjlort -23 -28 -93 -37 -18 -19 -24 -28 -19 -18
~gall d -17
~hair giop -17 -24 -21 -17
~ook cefghiklnpqu -31 -34 -33 -38 -41 -22 -37 -53 -20 -18 -25 -17
~scho pq -15 -15
""",
    """
afuera$ j -21
con_el bcdlmrv -34 -16 -31 -25 -48 -30 -24
does_my u -18
en__@body ms -17 19
estoy__trabajo r -23
fam$ acdefghijklnpru -17 -19 -24 -31 -26 -18 -17 -17 -19 -17 -26 -17 -15 -17 -23
on$ abdegikmopqstuv -26 -41 -36 -35 -35 19 18 -37 -25 -31 -34 -36 -28 -44 -25
to_a dglnpqr -17 -23 -19 -35 -20 -20 -19
woke m -23
~com cehijklmstv -35 -63 -36 -18 -28 -26 -25 -25 -16 -56 -60
~prep abgijou -31 -19 -23 -15 -15 -18 -17
~wel biov -18 -18 -20 -21
""",
    """
i__taking a -16
mas__please l 18
pull__off b 17
that__is mno -22 -20 25
used aiopq -16 -18 -17 -18 -19
~<cre befghijkmnopqrsv -20 -18 -20 -22 -20 -27 -27 -17 -18 -26 -21 -17 -20 -20 -17 19
""",
    """
a_su m 15
if__can am -21 -26
speak_to im 15 -17
~cke ceginrtv -17 -18 -20 -33 -31 -24 -16 -25
~quis mpqsu -22 -18 -17 -18 -20
~sam bcefklrt -35 -21 -22 -22 -32 -37 -30 -25
~uan bcgklmqtu -15 -27 -28 -23 -27 -26 -36 -15 16
""",
    """
@thanks acdefghijklmnopqrstuv -63 -69 -79 -89 -99 -77 -40 -78 -82 -56 -16 -27 -74 -70 -52 -78 -54 -72 96 -89 -84
^about abdinoru -24 -16 28 -22 -23 -24 -26 -24
an__i am 17 -17
not:do bchjmnprsv 30 -21 -19 -31 -19 -28 -15 -24 -22 -33
there__talk i 17
~<co abcefhjkmopqrstuv -20 -17 -29 -110 -26 -27 -15 -46 -22 -15 -19 -18 -20 -21 -24 -21 -26
~evab pq -18 15
""",
    """
dogs amnu -17 28 -23 -28
hermano bcmnov -24 -19 -25 -17 -19 -17
need__@visit mnoq -26 -15 -24 -16
tiene_# m -18
~<aq bcdefhiknoprtuv -26 -21 -27 -15 -15 -22 -24 -21 -29 -25 -25 -31 -17 -18 19
~eole cm 17 -18
~lies mo -20 -15
""",
    """
@cancel_el aklm -16 20 -25 -27
oops m -16
prescribe u -18
your__best m -21
~<bas abdefghlmnqtuv -17 -19 -19 -17 -17 -16 -23 20 -28 -15 -22 -16 -26 -17
~wer abcdefgjlnopqsv -30 -16 -24 -33 21 -32 16 -33 -28 -17 -17 -22 -29 -32 -30
""",
    """
betwe* adgiv -19 -15 -21 -17 -17
new_@place jm -17 20
operadora efhim -19 -24 -17 24 -25
out_@drink mn -16 17
quisiera_que a 18
~<fu abefijkopqrtv -31 -23 -19 -20 -20 -35 -19 -16 -31 -15 -17 -20 -28
~wint n -15
""",
    """
i__without m -19
la_@staff ijo 22 -17 -16
lleve aimquv -19 -17 -25 22 -29 -18
me_llevaba pq -19 16
tengo__ayuda g -17
want__return l -16
what__get mu -15 -17
~inut abcdeghjklnoqruv -28 -28 -16 -20 -20 -15 -19 -23 -21 -24 -18 -29 -21 20 -23 -17
~luc ajnorst -21 -22 -24 -19 -18 -20 -19
~oga> aju -19 -15 16
~rat defghkmopqrsv -16 -16 -20 -34 -31 -25 -26 -16 -31 -18 -17 -17 -36
~tsi u -25
~zo> abcdfijmnpqsv 19 -22 -17 -23 -18 -17 -16 -19 -22 -18 -23 -25 -20
""",
    """
do_@thanks mt -22 18
""",
    """
cat amnsu -17 34 -15 -25 -24
me_mandan j -17
of__records m -22
the_hospital jmpu 23 -29 -15 -27
tiene$ amq -19 -24 -24
~read bfghjkmpqstuv -18 -17 -29 -28 -36 -53 19 -23 -47 -16 -30 -38 -35
~ulpe l -18
~upa> au 18 -15
""",
    """
a_@day dijmu -22 -18 -17 -23 -17
con_@howmuch mnru -15 18 -16 -17
have_an biu -18 -18 -20
ire__@day b 16
my__called m -18
off__@book al -22 -19
rather_not i -26
somebody_to ap -19 15
taking_@person ah 19 -20
where_are h -21
will_be bdhiknqrsu -24 -26 -33 -17 -16 -28 -23 22 -26 -38
~<nov m 15
~<way mp -16 16
~carp m 17
~rte> ahilmnqrsuv -32 -16 -25 -18 -18 -22 -17 -18 -16 16 -26
""",
    """
chat abcdgnoruv -25 -24 -16 -18 16 -20 -24 -19 -31 -34
drop adikmoprsu -30 -20 -16 -15 -31 -21 -29 -28 -16 -23
me__in bpq -20 -21 16
not:mrs m -16
ustedes_@relative mu -19 17
with__with iu -20 16
¿__@vehicle m -21
""",
    """
a__my bcdnou -19 -15 -15 -25 -25 -25
against bm 17 -21
get_in ahkmnopqu 33 16 -17 -35 -26 -16 -19 -17 -27
not:@date bo -20 16
the_@food mu 21 -16
~<jo bdghiklmnoqru -20 -25 -26 15 -24 -17 -16 20 -26 -18 -21 -20 -26
~liz afmqs -23 -22 17 -15 -20
""",
    """
@day__@day bdjlmnoqu -25 -19 -16 -16 -33 -21 37 -17 -18
headphones mn -16 18
how_long abdfgiklmopqsuv -23 -35 -45 -15 -31 -20 -16 -34 -18 -26 -22 -18 15 22 -19
la_pregunta gm 15 -15
quiero__@food aim -18 -17 16
set abefhijklnopqrstuv 41 -19 -27 -31 -44 -47 -31 -35 -48 -35 -18 19 -48 -37 -31 -26 -48 -36
what_should ajnqsu -25 -21 -23 16 -21 -32
~ala> r -16
~ify> dijlmnu -17 -15 -18 -18 -24 -22 17
~ird> ajn -17 -21 -19
~val ahioqsu 16 -17 -20 -23 -18 -17 -35
~zan m -16
""",
    """
a_hospital jmu -29 -20 25
it_about u 17
me_cambiaron o 19
medicine am -15 -31
please__text i -15
quien_gano muv 24 -20 -16
that_normal mu -18 15
this_on im 16 -19
true$ dm 16 -16
want__just mr -22 16
~df> efm 23 -15 -23
~ient bcdfjklmnopqrsu -19 -20 -34 -22 -47 -30 -16 -19 -41 -27 -23 -16 -20 19 -27
~sort p 16
~wed> aijmnuv -20 -20 -18 -23 21 -19 -15
""",
    """
@relative__same am 16 -18
@traffic__on jmr -17 20 -16
calendar dio -18 -15 -17
~<vo djlnpruv -22 -22 -24 -26 -17 -19 -27 -19
~ose> bcdeghijlnpqrtv -24 -19 -28 -19 -21 -22 -32 -33 20 -23 -25 -36 -32 -16 -18
~rgio o 16
~valv dmu -18 20 -20
""",
    """
coming__@visit abmpr -21 -18 22 -18 -18
texting_a m -16
una_carta adi -21 -17 18
you__or lm -16 -21
~llu s -17
~pana bhimopu -27 -19 -20 -26 -31 16 -27
""",
    """
@place_@hours hj 17 -18
@relative__a cdgilnrs -20 -28 -19 -24 -27 -36 -24 -19
bored$ m 20
ir$ abcdfghiklmnoqrsv 33 23 -22 -38 -17 -36 -22 -38 -26 -28 -38 -28 -44 -23 -21 -23 -23
me_recomendo amn 20 -15 -18
~cibi gimv -17 -20 -19 -16
~jen jklmnr -15 -17 21 -26 -15 -20
~phon du -25 -21
~viso aeot -17 -15 -16 -16
""",
    """
^p eflm 24 -16 -18 -23
caro$ dmu 19 -17 -19
i_will bdghijkmnqsuv 17 -47 -36 -54 -23 -19 -25 19 -61 -26 -45 -59 -17
the_@price bgjnou -22 -26 -31 -20 -18 -39
~cto> dlms -21 -25 -26 -20
""",
    """
^be hr -26 27
es__@hours hm 18 -18
~nla> cm -16 -20
~ref aefghkmnpqrstuv 21 -25 -19 -40 -34 -36 -21 -47 -36 -36 -29 -31 -33 -46 -32
""",
    """
about_bad m 18
due__booster m -17
til abjmnp -17 -18 -17 -22 -25 -17
~<she mp -17 16
~mmo adghlnu -17 -16 -17 -17 -15 -17 -21
""",
    """
baja__querer k 15
salio$ g -15
they__to m -18
times__i u -17
trabaja$ bdmnpu -19 -17 -23 -15 -15 20
~hout almu -16 -17 -32 -16
~ilab bhjnstu -18 -15 -20 -23 -15 -17 -18
~orms m -20
~self bcghjmrsv -20 -18 -24 -21 -20 -36 -21 -19 -19
~to> acefhjmnqtv -23 -16 -38 -68 -53 -20 -30 -22 -30 -31 -25
""",
    """
@book__# am 16 -17
@drink__from jmnu -20 22 -15 -17
@texts abdefghijklmnopqrstuv -97 -66 -83 -79 -44 -53 -73 -43 -87 74 62 -70 -81 -92 -78 -78 -85 -70 -70 -34 -28
can__@place imq -19 -21 25
i__decided bm -16 17
not__@stop m 19
the__thing lqrsv -22 -20 -17 -18 -18
to__day mq -21 -18
~avo defmqrstuv -44 -30 -27 -32 -39 -19 -34 -32 -28 -16
~gobi m -16
""",
    """
a_@call dimo -16 27 -21 -17
en_@howmuch m -15
where__plano jm 17 -16
~<eve acdejkopquv -18 -30 -17 -22 -35 -16 -33 -18 -19 -24 -49
~salg dgmnosu -31 -18 -32 -35 -30 -26 -18
~sent acdhiknoqtuv -25 -18 -23 -25 16 -17 -34 -30 -21 -18 -29 -25
""",
    """
@wrong_idea lv 18 -20
cance* au -16 -17
no__quiten bl -23 -27
not:jaja m -17
same__so o 17
some__the m -20
~agu abdghijquv -25 -20 -27 -17 -19 -24 -19 -17 -21 -17
~low> ehijlmoqrsuv -17 -21 -21 -20 -25 -15 -26 -33 22 -27 -27 -26
~red> cjkloprtv -16 -32 -19 -22 -34 25 -34 -23 -36
""",
    """
#__# abcdefghiklnqstuv -53 -43 -38 -44 20 -28 -45 -16 20 -32 -41 -47 -36 -17 -30 -44 -33
does__for gq -23 -17
only efghjkmnpstuv -17 -21 -25 -29 -16 -25 -46 -27 -22 -27 -18 -27 -19
~<for cdefinpqsv -31 -38 -33 -30 -18 -20 -25 -17 -33 -43
~<zxc em 15 -16
~befo bcjlmnpt -33 -18 -15 -18 -17 16 -19 -15
~ervi abdimo -15 -18 -18 -16 -19 -17
~ree bceghijlnoqsuv -19 -48 -41 -45 -44 -21 18 -27 -57 -21 -30 -44 -41 -20
""",
    """
que bcegilmopqrstuv -22 -57 -44 34 -41 -31 -39 -36 -44 -16 -70 -17 -29 29 -55
~<iph dm -23 22
~<sai cdfghijqrtv -22 -33 -18 -16 -23 -21 -27 -19 -27 -24 -22
~busi a -16
~eeps m -16
~tiva eiklu -15 -20 28 -25 -17
""",
    """
@relative__sleep m 17
al_lado jmu 20 -20 -19
de_casa kmqv -15 17 -16 -16
esa bcdghijkopqrsuv -30 -15 -19 -38 -30 -27 -28 -17 18 -25 -18 -23 -21 16 16
sin cdefghijklmpqrtuv -20 17 -17 -18 -40 -35 -39 -35 17 -31 -46 -26 27 -29 -27 -49 -33
still_have noqs -23 -16 -18 17
tell__more mu -25 22
trabajo gjmnpqrsu -18 -29 16 -32 -21 -24 -17 -19 -25
~afe bcdfghijloqrs -16 -16 -28 -17 -23 -21 -21 -23 -16 -21 -16 -20 -22
~clu ilmu -19 18 -31 -18
""",
    """
car__not b -18
gustaria__el ai 15 -16
is__for fhknoprst -24 -35 -16 -19 17 -29 -30 -33 -28
pero__@day b -17
the_love lm 16 -19
veo jm 21 -16
~<ea bcefghiklmoqrstuv -26 -26 -15 -19 -25 20 -28 -24 -26 -15 21 -17 -25 -34 -18 -27 -29
~amen blnsuv -19 -18 -16 -17 -22 -18
~arg acdghopqsuv -25 -18 20 -23 -24 -24 -16 -15 -17 -24 -17
~nadi bgilnopu -22 -21 16 -19 -22 -16 -19 -17
~ote abcdefghjmopqrstuv -24 -33 -19 -34 -25 -19 -26 -15 -25 27 -28 -17 -27 -20 -26 -19 -34 -23
~saco abdqu 15 -18 -16 -19 -20
~vcx em 19 -18
""",
    """
can__myself nq 20 -19
do__your iu 18 -24
does__any m -16
had__at m -20
necesito_@move ao -18 16
~<sid bdn -16 -33 -23
~bod bcdegjklmnrst -16 -28 -19 -21 -33 -27 -27 -25 -33 -25 -28 -18 -32
~eter o -19
~fish gmnu -17 20 -17 -16
~lamo blmv -16 -18 -28 20
~vil mv -20 15
""",
    """
add_me agilm 25 -18 -15 -20 -30
agent efhimt -19 -24 -18 26 -25 -15
quit abcdegjklmnprtuv -18 -29 -16 -25 -17 -26 -34 -18 48 -26 -25 -29 -26 -18 -28 -34
roads hj -20 -17
to__her mq -18 -19
~<dur abcdefgjklmnopqruv -27 -22 -17 -46 -19 -15 -21 -25 -21 -17 -31 19 -22 -17 -23 -22 16 -28
~utes abor -24 -19 -22 16
""",
    """
are__lol nu 17 -18
it__# bdglmn -29 17 -20 -16 -21 -24
si_voy mo -18 -18
they_are u -16
~<alr agip -24 -16 -19 -20
~aks m -17
""",
    """
@move_my abcdghijklmnpsuv -39 -47 -19 -30 -20 -18 -30 -26 -21 -21 42 -31 -16 -20 -22 -21
again* bm 17 -21
~<ech ou -23 -16
""",
    """
^@place abcfhijmruv -18 -17 -23 -21 -20 -24 35 -38 -23 -19 -16
a_mess r 17
mi__a quv -15 -16 -18
situa* m -17
~abur hjr 18 -22 -22
~pol abdgijl -19 -25 -21 -15 -16 -19 -17
""",
    """
@day__it ao -15 20
de_@texts m -22
no__me cdijkmnuv -22 -22 -31 -24 -30 -53 -17 -31 -41
treatment ghijkmnpqrsv -21 -20 -21 -22 -34 -52 -20 -16 -24 -24 24 -17
~<ade abmq -25 -15 -29 -15
~mare ms -23 22
~nfor d -19
~pape bgklopqrstu -20 -30 -17 -21 -24 -16 -26 -23 -16 -16 -26
~pict m 25
""",
    """
la abcdefghijklqtv -25 17 -51 -16 -97 -84 -62 -32 16 15 -52 -39 -24 -47 -32
me__this bcdklmsv -20 -18 -18 -24 20 -38 -15 -22
~acep fhjlmquv -19 -18 -19 -26 -33 -15 -22 -16
""",
    """
@vehicle__ya mq -17 -19
~ggli n -15
~ived i -19
~nar> mop -24 -16 -17
~tree abdghinopsu -25 -19 -29 -18 -23 -19 -22 -18 -24 -19 -21
""",
    """
@stop_sending klm -27 30 -30
^@pay abcdefghijklmnqtuv -24 -17 -22 29 23 -28 -18 -18 -24 -30 -20 -25 -19 -28 -24 -22 -27 -17
entiendo abgmoqv -21 -15 20 -32 -19 -16 -18
hay_para h -15
~olv defghijnprstv -28 -21 -17 -29 -15 -22 -23 -27 -20 -17 -20 -16 -23
~out> cefghjlms -21 -22 -26 -39 -39 -28 -29 -16 -22
""",
    """
^could abhlop -21 -34 -22 -20 -17 -25
l$ elm 24 -17 -25
me_puede bdnopu -25 -32 -28 -23 -29 -18
not:coming abjmopr -16 37 -16 -35 -39 -26 -27
the__@staff j -17
~<buc d 15
""",
    """
balance u -15
day__i gimn -16 -16 -27 -24
desuscribirme$ kl -23 16
file__complaint i 16
like__try a 20
me__voy r 16
off_for bdmo 17 -17 -22 -22
re_@symptom os -16 18
~esen abgo -24 16 -21 -16
~ing cehijklqtu -71 -56 -21 -30 -40 -26 -17 -19 -15 -24
~od> adeghijkqruv -30 -49 -43 -28 -25 -21 -34 -31 -27 -33 -21 -22
~too acdegilotuv -25 -22 -16 -16 -16 -18 -22 -22 -16 -26 -22
""",
    """
just__# mo 16 -17
me_talk a -16
of__@drive mu -17 -16
para_una a 20
~cas> u -20
~ddic djnu -15 -16 -21 16
~ouc p -15
~see abmn 21 -17 -24 -18
~uble mr -21 -16
""",
    """
cel$ l -17
let__leave m -17
till_i n -19
~don> gjmsu -16 -16 16 -30 -29
~egui ijqruv -20 -17 -22 -16 -17 -15
~lem adegijklstv -27 -15 -18 -18 -22 -19 -16 -21 -17 -19 -18
~wboy m 19
""",
    """
^going adflmnopqu -16 -27 -22 -19 23 -29 -20 -24 -24 -19
actua* dhmq -15 -16 -23 -15
and__is dgiklmo -28 -19 -18 -17 -21 -45 -18
but_keep m -22
for__after mo -17 -18
on__@day ah -21 17
remov* aiklopqruv -26 -22 -17 17 -19 -16 -19 -21 -25 -21
would__of m -17
~<who agjklmors -25 -16 -22 -17 -17 -34 -23 -16 -17
~ego abefghikpqrstuv -36 -25 -21 -19 -36 -35 -33 -28 -25 -37 17 -16 -23 -17 -35
~olog m -19
""",
    """
i__with glmnpqrsuv -19 -26 21 -34 -27 -30 -20 -19 15 -27
if__on dqr -16 -15 -16
me__con bjkmpqu -16 -27 -19 -36 -28 17 -33
send__@place ijm -18 18 -18
""",
    """
@insurer_mi mpq -15 20 -20
@stop__you t -21
all_of blm 18 -18 -26
keeps jl -19 -17
me__whatever m -24
vuelv* dijqru -21 -22 -18 -18 -16 -23
~usa fhijlnsv -17 -18 -16 -18 -19 -18 -16 -18
""",
    """
bad__me o 15
i__@spanish cm 18 -17
ok__@eat n 18
puedo__despues as -18 -18
rates ju -16 -15
same$ aegjlmu -19 -17 -16 -22 -17 21 -20
this_using mu 17 -15
wed m -17
~<onc amo -18 -17 16
~fro aenoqrtv -36 -25 -15 -31 -46 -18 -19 -39
""",
    """
a__with dmoq -21 -15 -15 -21
a_lot nqru -18 -19 -19 -23
dije abijmnqru -26 -22 -21 -16 15 -18 -18 -16 -17
not:hay acghrsu -21 -22 -30 -15 -16 -21 -20
rather amu -20 -26 -17
y__@vehicle m -15
~nsiv iu -18 -27
~one> adegjknorsu -23 -28 -28 -21 -50 -32 -18 -19 -49 -34 -48
""",
    """
card__you d -16
for_one mu -15 -15
misa m 15
morning bdfgklpquv -31 -18 18 -21 -20 -20 -17 -25 -24 -27
the_perdi m 19
you_guys befginprsv -27 -18 -22 -29 -25 -22 -33 -20 -23 -20
~come fgijlqrstv -27 -49 -78 -16 -27 -20 -22 -47 -22 -34
~rial gjm 20 -17 -23
~tivo agmu -17 -17 -24 -20
""",
    """
do__write d -16
go_on o -15
not__more m -25
text__directions jm 15 -21
this_@drug hlu -19 -15 19
~<tel abcfknopqs -23 -29 -33 -19 -25 -42 -35 -32 -29 -33
~eli acdefghjkmnpq -51 -24 -38 -30 -33 -30 -39 -39 -36 20 -33 -31 -44
""",
    """
^mandatory m -15
de_contacto lu -17 -15
out__one abmo -18 17 -20 -18
~<fri bu -16 -16
~<min cdefghjlnpqrst -26 -34 -28 -23 -32 -40 -36 -49 -30 -28 -32 15 -20 -26
~algo cfhjkmpqstuv -18 -19 -15 -33 -20 -49 -25 -16 -27 -18 -28 -27
~cipe am -16 22
~ude> acefgijmoqrv -21 -17 -16 -15 -17 -20 -19 -18 -20 -16 -19 15
""",
    """
for_you abcdfijlmnouv -26 -15 -16 -22 -25 -16 -18 -18 20 -22 -20 -29 -15
me__my bdu -31 -20 -26
place_for j 15
somebody fgjmnrs -17 -21 -18 -32 -26 -22 -21
time__target h -20
your_number ijmu 16 -29 -24 -23
~guit o -17
~medi ijmopv -23 -19 -16 -16 -15 -18
""",
    """
@texts_@stop klm -29 26 -22
@wrong_de mv -15 18
am__how m -20
start_please k 16
what_days adhjmou 21 -26 22 -18 -28 -17 -31
~<due abcdghijklnpqrtu -20 -21 -15 -26 -15 -17 -21 -18 -16 -22 -27 -18 -23 -19 -15 24
~est> bcdfgijklnoqrtv -25 -22 -33 -21 -48 -34 -27 -20 -31 -41 -38 -28 -30 23 -33
~ht> cefijlopuv -35 -46 -36 -18 -15 -29 -18 -42 -25 -25
""",
    """
@call__on m -18
and__was l -18
boca mu 20 -16
flying u -18
is__work dm 16 -28
it_today m -18
that__still jmn -19 18 -20
to_go imu -23 -28 -17
witho* almu -16 -17 -32 -16
~each bcjknoprs -25 -25 -28 -32 -27 -28 -17 -17 -21
~lvan g -17
~opu m 19
""",
    """
^jaja acegklmtuv -17 -24 -19 -17 -21 -23 28 -18 -19 -16
appointment bcdefghijklnpqstu 48 -49 -49 -34 -24 -44 -25 -51 -24 -54 -37 -39 -46 -16 -25 -37 -67
is_set pq 19 -23
oficina abcdfgiklnopqrsv -26 -17 -16 -26 -24 -28 25 -17 -27 -21 -21 -16 -18 -16 -17 -31
this_the dimsv -20 -22 21 -17 -18
~<bec dnqu -22 -17 -17 -23
~<gre bdilnqtu -21 -20 -21 -19 -19 -17 17 -27
~alla dhmopv -22 -22 -17 -23 -17 -19
~davi bdglm -15 -19 -15 -16 -16
""",
    """
both_ways mp -16 16
do__@price adg -19 30 -16
get_for dm 20 -21
on_mrs im -15 18
que__ese d 17
with_my adgilmnqsv -16 -17 -30 -22 -18 19 -37 -33 -17 -16
~<nom dijmqs -15 -20 -22 -39 -16 -15
~eva> djkv -19 -18 -17 -16
~laza bdhjmuv -15 -23 -17 22 -23 -18 -15
~lud dijru 17 -25 -16 -17 -22
""",
    """
@ride$ abcdefghijklmnopqrstuv -49 -30 -40 -51 -35 -42 -51 -39 -35 -20 -39 -44 -73 -53 -52 32 57 -52 -46 -42 -55 -44
^kindly m -17
hora__hoy hm 24 -27
locke* aqu -21 -19 -16
~labi aim 19 -18 -17
~ncue abdmu -15 -15 -16 -27 -16
~quet r -18
~sede adjm -15 -19 20 -22
""",
    """
@stop_on klmpr 21 -21 -24 -16 -18
^gday efm -17 19 -20
bajo jm 20 -27
no_hay acdgsu -20 -21 -18 -22 -20 -18
onde aefjmu -17 -16 -18 28 -25 -24
out__today o -16
~arle n -18
""",
    """
are__in au -27 -28
get abefhkmnoprstv 26 -42 -49 -41 -16 -17 -24 -17 -40 -24 -29 -45 -52 -48
having__after s 17
morado$ m 21
no_pues moq 16 -21 -16
not_send bdglm -17 -30 -21 29 -35
unas d -16
~<hai ad -18 -17
~dem bdfhjklmnpqstuv -29 -25 -16 -23 17 -28 -33 -48 -28 -23 -28 -24 -18 -29 -23
~ompu d -15
""",
    """
b ehmn -16 -19 -31 -20
checks dm -16 17
escriben k -15
~oger bdiuv -20 -17 -25 -15 -19
~tock m 18
""",
    """
between__and a -16
i_press dgmn -17 23 -23 -21
if__# n -16
maybe efl -19 -15 -17
try_the a 16
ver abdijlnq 24 -19 -16 -22 -16 -16 -24 -16
~mal> adijmnopqs -17 -18 -18 -20 -16 -19 -16 -17 -29 16
""",
    """
@clothes__you gmn -21 -22 22
what__these dg 16 -17
~<exi abdghjlnruv -17 -17 -25 -24 -18 19 -18 -25 15 -26 -16
~enou dlt -18 25 -18
~llow hijklruv -23 -27 -24 -18 -19 -27 -28 -19
~nyt bfghirsv -31 -17 -28 -31 -16 -21 -18 -20
~sin acefijklnopqrstu -19 -21 -16 -18 -15 -37 -18 -19 -33 -20 -19 -35 -17 33 -34 -45
""",
    """
a__please cimu -19 22 -32 -15
acryl* m -16
descuento d 15
dia__puede dq -15 -19
summer h 17
~<pum n 17
~ees cdefgiltu -17 -22 -17 -17 -17 -17 -18 19 -20
~rugg n -15
""",
    """
you__lol u -16
~aina m -16
~dks em 17 -15
""",
    """
~<ato m -17
~retu l -18
~word adgjnu -18 -29 23 -26 -25 -25
""",
    """
@clinician_on ai -16 18
@vehicle__@insurer m -20
app mn -22 -19
is__is abdhijklnqs -26 -20 18 -20 -21 -23 -16 -16 -36 -24 -26
someone__my aopq -20 -20 -22 -18
~<sta bcdefgknotuv -21 -19 -64 -40 -41 -64 28 -24 -24 -21 -21 -37
~ansf di -15 22
~hop bghiklnsu -24 -18 -18 -18 -18 -28 -23 -16 -29
~ibed km 18 -16
~indi hmpqu -15 -16 -16 16 -17
~ono> bcnoq -24 -17 -21 -20 -21
""",
    """
@insurer__@relative mpq -15 20 -20
four__of m 18
good__her m -16
my__form am -19 20
not:have bcgijnops -28 -17 -20 -33 -21 -17 -27 -29 -20
reminder a -15
~face bds -17 -15 16
~lowi am -24 -21
~stro nu -20 -17
""",
    """
@call_por abcgijklm -17 -19 -17 -15 23 -15 -16 -22 -18
answer$ gu 18 -17
me_another o -15
my__taking p 20
turn__the k -16
you_treat ghjnu -19 -17 -17 -20 19
~<inf abdilru -19 -21 -17 -18 -17 -21 19
~erda agjknpqrv -28 -26 -24 -24 -18 -21 -18 -21 -25
~void agmnu -16 -19 -28 22 -18
""",
    """
a__at adjnrs -19 -17 -19 16 -20 -17
not:lleguen l 17
rock ahmt -16 -18 -20 22
to_wait mnu -21 -24 -15
~<doi dhnqrv -20 -16 -20 -16 -17 -19
~enl adhjlmnpqruv -26 -16 -16 -30 18 -43 -15 -18 -22 -20 -18 -28
~firm dgilou -19 -16 -19 -23 -16 -24
""",
    """
for__@texts akm -16 21 -25
have__this mu -32 -20
~nseg q -18
""",
    """
@visit_ya a 17
can__what gu -19 20
cosas m -20
does__work dghnq -32 19 -15 -29 -23
i__@clothes adiq -28 -25 -15 -18
let_me bdmnprsuv -17 -22 19 -18 -30 -22 -22 -28 -27
please__number i -16
read_me m 15
you_# hjmu 18 -17 -26 -21
~huec a 18
~stan abhjklmnopqrsu -36 -23 18 21 -26 -33 -17 -42 -22 -23 -30 -40 -19 -21
""",
    """
a__@symptom m -15
drunk s 17
for__i hnu -16 -15 -19
get_there abcghijklmopqsv -38 -31 -21 -35 -46 -34 21 -16 -26 -53 -23 -15 29 -26 -19
it_be abdgmnou -19 -23 21 -16 -40 -23 15 -37
paseme__la ij 18 -15
~<alg bejklmprstu -36 -21 -47 -33 -27 -32 -23 -45 -26 -27 -39
~fgh> em 16 -16
~gare jo -18 -15
""",
    """
bail bmo 18 -20 -15
hay__dejar dmn 18 -17 -23
if__not gmo -26 -28 -17
seguir m -25
veces a -18
what__@hours ahju -18 21 -20 -17
~emb agmnos -24 -16 -20 -19 -18 15
~spli d 17
""",
    """
^@wrong abcdefghijklmnopqstuv -27 -26 -30 -39 -49 -39 -37 -28 -35 -44 -20 -41 -46 -23 -23 -24 -27 -20 -29 -37 57
about__# mr 21 -17
me_off abcdghiklmnpqrsu -58 17 -18 -27 -30 -25 -26 -40 34 -19 -26 -36 -18 -30 -33 -29
will__make m -21
~<saq alv -17 22 -16
~aman am -17 -17
~from aehoqrtv -28 -22 -40 -27 -38 -18 -16 -32
~git> u 17
~tis abhjnru -21 -18 -16 16 -22 -16 -23
""",
    """
@food$ abcfgijklmopqstuv -53 -41 -33 -23 -41 -38 -48 -34 -44 31 -34 -28 -41 -38 -33 -48 -22
fix adjmn -15 -20 -17 26 -23
i__before gimoqsu -19 -23 -35 -25 -17 -19 -20
my__@place jm -17 22
nope ef -24 -17
out__@day abdhmnq -21 29 -16 -18 -27 -18 -16
para_mi bdijklnopqr -31 -30 -30 -29 -24 -20 -27 -34 -28 -21 -16
what__you bdfiqt -24 -45 -38 -33 -39 -22
why abegijklmnoprstu -25 -18 -24 -33 -25 -23 -27 -22 16 -26 -21 -25 -18 -16 -20 19
~rme bcefghjmov -50 -23 -26 -25 -19 -35 -29 -20 -18 -17
""",
    """
letter_for a -15
~ans> n -18
~meet amo -19 17 -19
~uin abnqsu -20 -17 15 -17 -15 -24
""",
    """
a__a dhiknqr -37 -17 -18 -19 -16 -23 -21
be_this gmnsu -19 -18 -16 23 -20
for__booster m -17
spravato adgjmu -16 -24 -16 -15 -30 34
~<asc m -19
~ckag aim -18 -16 16
~nyb djmoruv -20 -17 -18 -19 -15 -20 -16
~orks bdhijlnrsv -19 -23 -27 -18 -15 -22 -26 -15 -16 -17
~rter r 16
""",
    """
al__que adijmpuv -16 -19 -23 16 -31 -17 -21 -17
allowed__home nq -18 21
idea_@stop lv 18 -20
llama* abdinopqv -31 -17 -16 21 -19 -19 -18 -21 -17
take_my adijmnpq -30 -17 -16 -21 -24 25 -16 -19
~chof abmop -20 -18 -15 -16 16
~ord achknoqrsu -42 -25 -22 -21 -42 -35 -27 -25 -19 -38
~san acefgijnpqtv -34 -20 -17 -22 -26 -28 -25 -28 -23 -21 -16 -33
""",
    """
@move__oil mo 23 -21
podemos_@move o 20
~succ mu -18 18
""",
    """
i_chickened m -18
is__said m 17
to_another b 16
will__asleep m -17
~uth> uv -24 -15
""",
    """
am_going mq -19 -20
do__@stop ajklmnu -15 -24 -17 -31 16 18 -16
hay_un dnr -17 -22 19
if__at r -16
in_my abdgikr -28 -20 -22 -20 -21 -18 -22
issue empq -16 -17 -18 21
me__@clothes acilmopr -31 -17 -21 -20 22 -17 -16 -21
mon abdmnotu -23 -31 -19 28 -18 -15 -15 -23
sirve$ abgo -16 -17 -28 -21
tarjeta abdhioqu -19 -26 19 -20 -18 -15 -17 -17
un__les n -20
~te> acdefhjnpqrs -30 -18 -28 -64 -21 -54 -24 -29 -38 -19 -35 -22
""",
    """
@spanish__@english c 15
baja__turno blm 17 -16 -18
it__what agm -17 16 -16
~itin mnrsv -17 -20 -17 -20 -20
~spu dfgijlmuv -29 -17 -22 -15 -16 -21 -16 -21 -20
""",
    """
not:mas abcdgijklmopsuv -23 -33 -34 -16 -29 -22 -17 -30 44 -45 -33 -18 -16 -33 -33
puedo_el o 22
~blow m -18
~resc u -21
""",
    """
@texts__not k -17
and_this mv -19 19
common abpqrs -16 -16 -20 -21 -15 16
get__at ahnqu -17 18 -19 -18 -16
lunes dgiknqruv -28 -16 -24 -18 -23 -24 -22 -28 -17
yea r -17
~<ch bcefhijklnqsu -20 -20 -60 -46 -22 -16 -59 -30 -35 -23 -25 -49 -59
~hart a -17
""",
    """
@day__i abkmo -24 -20 -16 -29 29
bendiga m -16
have_my abcdijlmqsv -29 23 -16 -28 -33 -19 -23 -42 -26 -19 -27
que_hacen mu -21 20
tyler u -15
us__i bm -17 -17
what__mean dgh -18 17 -19
~brid mr -17 19
~tag c 15
~vam lmo -19 -34 -18
""",
    """
=said:book abcdefghijklnopqrstuv 113 -38 -25 -49 -47 -71 -50 -54 -70 -32 -25 -84 -86 -40 -82 -104 -80 -89 -76 -52 -62
^@parking aefghjmr -15 -18 -20 -15 -19 16 -39 19
ayo acdefhlmnu 15 -16 -17 -26 20 -16 -19 -30 -17 -17
can__say cgmu -15 23 -24 -18
do__@relative a -16
la__me cgijkmuv -19 -19 -23 -26 -20 -29 -29 -21
manana__un o -16
time__i dgmno -19 -16 -33 22 -19
~erwa am -16 -16
""",
    """
@door__i gr -26 15
@month dghinrsu 18 -32 -19 -26 -19 -32 -19 -38
^perdon as -20 -17
done$ m -20
letter__my ai -19 17
not__off bl -16 -21
off_your am -19 -25
one_is i -17
que__@visit mn -16 -17
refill admu -28 -19 16 -16
the_@person ampqv -17 -26 -17 18 18
~cesi defghjprstv -36 -17 -15 -20 -17 -19 -26 -22 -25 -15 -20
~oppi fnu 19 -19 -19
~ubo afgm -19 19 -16 -25
""",
    """
ayuda_con gim 16 -16 -17
getting_home mnq -17 -16 20
so__i bjmqu -21 -18 -30 -21 -26
~amo> abloquv -19 -21 -21 -19 -16 -18 18
""",
    """
do__@cancel bdlmr -25 -20 -18 24 16
i__@drug l -17
in__room as -34 -18
is__@door dijmu -15 -17 25 -16 -16
the__oclock b 16
~<ace fhjlmquv -19 -18 -19 -26 -33 -15 -22 -16
~poqu dn 16 -17
~tin bcejnoq -30 -31 -34 -52 -32 -26 -16
""",
    """
@price_again dfm 24 -18 -21
^same adeghijlmnuv -31 -16 -18 -19 -16 -18 -25 -20 32 -19 -25 -18
avise* l -16
es_normal msu -18 22 -28
take__this lm 17 -19
~<wor abcdfjklrstv -36 -31 -39 -23 -34 -16 -27 -23 -16 -17 -39 -36
~lks> gijm -18 -18 -22 -29
~rse abcfghmortv -32 -23 -26 -16 -34 -18 -35 -29 -21 -15 -30
""",
    """
can__with dknqu -23 -17 -23 -26 -27
era_para bmu -22 19 -21
far__@day m 17
para_@date d -17
se__@fetch amnoq -20 -24 17 -16 -29
x$ bcdefgilmtuv -19 -17 -17 28 -20 -15 -17 -22 -27 -17 -20 -15
~<ala agilqu -20 -15 -16 -20 -18 -16
~carm mpq -15 -21 18
""",
    """
date$ imoqv -15 -39 17 -17 -19
del__la l -18
not:texteen l 24
~fech ikmqsv -17 -20 -25 -16 -18 -18
~pain dgijkmn -30 -22 -18 -21 -16 16 -23
""",
    """
bring__@animal mn -33 28
dias$ mn -17 -16
want_again kl 18 -16
~ana> cefgijklqrsuv -34 -19 -28 -41 -49 -42 -28 -19 -22 -17 -30 -19 -17
~ctri d -19
""",
    """
eso__para adjuv -25 -16 -21 23 -17
need__the amn -23 -16 -20
not:@cancel abcdefghijkmnoqtuv -22 -53 -40 -36 -26 -18 -40 -21 -16 -34 -36 41 -26 33 -42 -19 -35 -53
not:por acopq -16 -18 -29 -18 17
this_in acgmuv -23 29 -21 -28 -33 -15
try_it amu 30 -19 -15
~anej muv -18 -16 -17
~eed cefghjklmqruv -17 -32 -29 -20 -44 -24 -21 -21 -15 -20 -19 -24 -53
""",
    """
and_@spanish ci 20 -15
que__vean a 16
un__no m -19
~fla ahnpu -15 -16 -25 -19 -15
~resa acdgjkmnors 21 -16 -28 -26 -21 -22 -38 -19 -22 -30 -20
""",
    """
^saquenme al -15 17
^will abefgijklmnoprsuv -52 -18 -16 -16 -43 -32 -17 -24 -49 -30 24 -42 -61 -42 -53 42 -17
estoy_en acdgjlmoqsu -26 -15 -34 -34 -24 -17 21 -17 -24 -24 -22
~<pi acdefjkmrtv -23 -41 -20 -36 -33 -41 -41 -19 -17 -38 -25
~tra acefgjlmt -33 -35 -49 -26 -24 -27 -19 -17 -20
""",
    """
can__# bmo -22 -30 21
game$ lm -17 27
success_@price mu -18 18
thanks acdefghijklmnopqrstuv -31 -35 -31 -55 -56 -38 -44 -40 -41 -25 -26 -25 -33 -41 -17 -42 -45 -37 52 -43 -43
what__wear gju -26 -20 -29
~aint adgijmnu -21 -24 -21 17 -20 27 -20 -26
~zxcv em 15 -16
""",
    """
say$ dgnu -20 16 -20 -17
~das amou -22 -18 -16 -15
~ofr u -27
~uevo dklnq -15 16 -23 -18 -16
~una ghjklprsu -25 -16 -17 -17 -21 -21 -19 -17 -23
""",
    """
anxie* m -17
dia__ir anq 19 -27 -15
writi* ipv -27 -17 -16
~<col abcdghijkl -29 -16 -16 -26 -24 -15 -24 -25 -18 -23
~boos am 18 -20
~iate m -18
~lef acdgnopqtu -28 -24 -16 -17 -34 -29 -24 -21 -17 -23
~lish m -15
~liv abgjlmorsu -24 -17 -16 -20 -20 16 -18 -19 -15 -31
~yle u -15
""",
    """
@ride__was n -16
ando__con gls 16 -16 -18
driver__the m -16
me_so m -20
taking_me amnpr -30 -24 -21 17 -19
the__with aimu -17 -25 -24 -17
~perd defhiklnpqst -24 -15 -18 -20 -22 -15 -22 -24 -24 -22 -37 -22
""",
    """
do__owe adgmnu -21 24 -18 -17 -19 -16
driver__not q 17
drop_me bmpq -19 -18 -21 16
horses d -16
que_ir abdgijopv -33 -19 -34 -21 -20 15 -21 -26 -15
riesgos dmu -17 -19 22
~afa> guv -16 18 -16
""",
    """
=said:what_is_this abcdefghijklmnopqrstuv -88 -92 -65 -74 -66 -110 -20 -102 -74 -36 -79 -66 -17 -89 -88 -78 -103 -84 -80 -92 115 -23
@sick_what m -15
@treat_@treat u 19
a_wedding mn 17 -22
easter ahm -18 -18 22
i__the bdefghijnoqrstv -43 -16 -20 -21 -25 -30 -66 21 -39 16 -19 -16 -35 -29 -30
not:yet bgmuv -16 -23 22 -20 -31
wish__receive lm 15 -21
you__that bdghijknoqtu -24 -22 20 -19 -21 -22 -17 -21 -18 -21 -22 -33
~noc abcdefgijopqr -28 -30 -23 -30 -27 19 -21 -23 -28 -28 -25 -36 -24
~ueco a 18
""",
    """
@parking_now jmr -18 -21 21
@symptom__@treat nsu -22 23 -17
damage dm 19 -15
good_looking mt -23 21
taller m -15
~anke q -18
~be> acdefghjpqt -23 -31 -30 -37 -29 -27 -23 -26 -19 -23 -29
~hon acdpsu -21 -17 -29 -16 -16 -32
""",
    """
dinero m -15
much_is jm -16 15
~<dat dfijkmnopqsv -21 -21 -29 -18 -18 -27 -18 20 -19 -25 -28 -26
~husb m -18
~ije> abijmnqru -26 -22 -21 -16 15 -18 -18 -16 -17
~ovie amv -18 26 -16
~reh n 17
""",
    """
necesito_la o -23
never__on m -15
up__in m -18
~nfli mo -20 18
""",
    """
consiguieron lu -15 16
later__the m -22
not:this adgklmr -20 -17 -16 -21 18 -55 -16
una__como mu -18 -19
your__me m -18
~<sm mn -24 17
~andl apq -15 22 -24
~dly> mu -23 -20
~dri bcdefhiklmpqrtuv -34 -17 -24 -19 -24 -36 -18 -30 -32 -16 17 18 -25 -29 -16 -21
~eing mnr -31 -15 -17
~las befikortv -28 -21 -27 -20 -16 -18 -28 -26 -17
""",
    """
bother$ moqs 21 -17 -19 -17
it_for m -25
it_over imopu -21 16 -19 -17 -20
ya_no abcdefgijklnoprstu -45 41 -32 -30 -19 -17 -43 -50 -19 -27 20 -58 -28 -35 -47 -32 -35 -35
~asjd m -15
~rer> ajklmqs -21 -19 20 -17 -24 -18 -15
~wei adfm -21 -18 -16 -36
""",
    """
@cancel__for b 16
comun* i 23
deer m 15
get_put mu -19 18
me__that m -19
~give cfghjknpqstv -20 -18 -26 -26 -21 -31 -20 -35 -15 -25 -19 -34
""",
    """
are__to ahjnq -20 -22 22 -21 -15
caseworker mpq -17 24 -18
changed__mind kmo 15 -30 -24
i__pee n 17
porque l -16
quede__@symptom os -19 21
undo klmns 30 -25 -33 -16 -16
~care gmqrsv -28 -44 -19 -25 -18 -23
~doll g -18
~lts> m -15
~uer cdefghilmoprtu -19 -26 -21 -24 -41 -19 -35 -27 -31 -28 -16 -23 -24 28
""",
    """
much__does dm -16 17
pee__it n 17
~ioma cmo 24 -20 -18
~pec aoqsu -18 -16 -20 18 -21
~test abdgjklnprstv -41 -28 -33 17 -26 -17 -24 -45 -20 -20 -18 -18 -30
""",
    """
@symptom_all ms -16 15
about_my dmou -24 -17 -16 -21
i__scared mpv -24 -17 -17
not_@visit mv -16 15
that adefghiklru -16 -17 -36 -57 -35 -39 -32 -19 -34 -29 -22
you_said amnu -17 -26 25 -21
~umer abcdefhmnopqrst -26 -35 -26 -36 -21 -20 -27 -23 -24 -29 -25 -24 -29 -24 -16
""",
    """
do__you aghiln -16 -20 -20 -19 -16 -16
i__started k -18
interesada b -15
trash mp 22 -16
where__the lqru 16 -18 -19 -18
""",
    """
despues__# n -16
entie* abgmqv -25 -18 20 -32 -17 -19
me__@medicine gmnu -20 -23 25 -19
~bol jmu -17 18 -16
~oci agqr -19 -16 -15 -16
~pers djoqru -22 -18 -18 -16 -16 -24
""",
    """
number_or gm 16 -18
~dec cdehjklnpqrsuv -20 -17 -20 -26 -27 -31 -32 -29 -28 -28 -37 -33 -32 -34
~hea acfghjmnopq -21 -19 -20 -37 -29 -38 -19 15 -21 -30 -38
~iss acefghinpstv -34 -26 -23 -18 -28 -25 -28 -33 -33 -16 -16 -26
~suen u -20
""",
    """
free cfhilmnrstuv -19 -18 -19 -30 -23 -28 -23 -28 -22 -19 -33 -21
my__changed kpv -16 -19 -16
passe* mpqr -16 -16 -15 -17
~<jaz m 15
~ismo bdiklsv -22 -27 -19 -18 -15 -15 -21
~ule> b 15
""",
    """
^play m 16
me__@visit abcdijlqru 23 -31 -15 -21 -30 -18 -26 -18 -25 -23
to__airport jm -25 21
told__to mu -16 -15
up__@symptom r -18
zombie m -16
~gav bikmp -17 -29 -18 -30 -16
""",
    """
@open__to hjm -18 20 -26
@vehicle_esta hjmqu -18 -25 -29 25 -21
ahi_voy br -16 24
billed dmv 17 -19 -16
it__back dgm 15 -16 -17
ninguna$ q -16
que_hago bdgm -17 -17 18 -32
this_thing adglmnu -23 -29 18 17 -42 -17 -32
~ante abcfgjlmntu -24 -39 -19 -16 -35 -16 -42 -24 18 -17 -27
~cpa mn -16 20
~ura abcdefgjklmpqrt -27 -20 -19 -30 -21 -21 -21 -38 -19 -21 -27 -19 -24 -22 -16
""",
    """
~dens m -18
""",
    """
@treat_covered du 21 -20
i__told dln -16 -22 -23
it_a abhijors 17 -17 -21 -24 -19 -19 -16 -18
sign__up blopu -15 -27 -18 -17 -20
~mex mu 17 -19
~rug> hu -16 16
""",
    """
anoch* fn -15 -20
i__@drink abdlmnoqsu -16 -15 -15 -17 -17 27 -18 -19 -18 -17
the_calendar m -16
~<cir m -19
~eath admu -17 -16 25 -19
~hizo r 16
~took alor -21 -16 -21 16
""",
    """
empezar an 19 -17
i__stuck grs 24 -16 -18
""",
    """
^super m -21
bridge mr -17 19
eso__el m -24
roommate p 15
to$ abdghlnoq -29 -15 22 -24 -17 -18 -34 -20 -27
una__que mn -23 -15
~ite> afijlqruv -20 -21 -17 -24 -22 -16 -17 -16 -20
~serv imosu -21 -16 -32 -16 -28
~tele abcjnoq -25 -17 -23 -15 -27 -21 -22
~uite abcijknpqsuv -34 17 -15 -23 -18 -24 -22 -21 -20 -24 -28 -29
""",
    """
@call_off lmv 21 -27 -19
answering g -15
can__see am 21 -20
do__be m -16
do__donations m 15
que__dia bdm -17 19 -23
ya__ir bq 20 -20
~<her bdfhjknprsuv -20 -35 -25 -25 -19 -18 -40 -37 -37 -42 -52 17
~el> bdhjklor -25 -26 -18 -27 -16 -22 -28 -21
~ils> adhiu -20 -18 -16 -19 -18
~rass lm 18 -20
~tion abefhks -25 -22 -23 -26 -42 -31 -17
""",
    """
depression u 16
esta_bien fhijklmpsuv -16 -29 -32 -30 -18 -23 23 -15 -19 -31 -29
link hm -16 -23
not_him bglmqv -16 -20 -19 -28 -15 28
una__me am 16 -15
you_take djlmnqu 23 -27 -20 -20 -36 -32 -25
~arab a -16
~arlo adlr -16 -16 -19 -18
~ent> cefhknpqs -36 -22 -27 -51 -32 -38 -32 -42 -20
~ntar ajklnq -21 -16 -17 -21 -23 -18
~onte abdgjlnouv -24 -22 -20 23 -22 -20 -38 -16 -25 -25
~watc bijlnpu -17 -17 -21 -16 16 -20 -27
""",
    """
que__con amp -18 -23 -15
usa adglmnu -21 -16 26 -21 -30 -18 -27
wants i -19
~ssib dkmnqu -18 -18 -16 -15 -20 -15
""",
    """
@relative__@sick amopqu -17 -32 22 -26 20 -15
do__run mu -20 -19
el_@place j 16
manana$ abcdghijlptuv -27 18 -16 -23 -19 16 -19 -19 -24 -16 -16 -25 -20
no__ningun qv -18 23
not:licencia mq -15 17
united_to lm -18 16
~reso agmo -21 -18 -24 -19
""",
    """
@spanish_i c 16
about__home mn -19 -16
it__depression u 15
menos gu -15 -17
new_@person am 15 -17
this_number dijkm -20 -26 -31 16 -52
unsub bcefglmr -19 -16 -23 -17 -18 29 -31 -16
what__with gmu -19 21 -23
~egit mu -16 20
~old cefghijmnoqstuv -29 -33 -33 -31 -30 -16 -39 17 -35 -22 -38 -35 -24 -24 -16
""",
    """
@visit__more bl 22 -19
gym dm -18 27
help_with au -18 -19
i_hate ab -21 -15
is__zip djmu -17 21 -22 -16
mandarme__@texts l -20
~<not adefhjkloprtv -27 -27 -29 -30 -33 -39 -19 -39 -22 -22 -24 -22 -41
~oke acdefhjkprtv -20 -19 -37 -17 -16 -24 -38 -33 -28 16 -21 -15
¿__al o -16
""",
    """
^send acdgjl -17 -19 -22 -32 24 -31
am__@symptom rs -23 23
chance$ m -20
do__still m -17
ya__no bijmnqr 16 -17 17 -22 15 -16 -16
you_texting ai -17 -17
~ops d -16
~sle abcdghjklptv -28 -26 -19 -31 -22 -32 -20 -17 -22 -25 -17 -23
""",
    """
@visit_free dj 19 -17
^unsubscribe klm -46 35 -20
ya__manden l 23
~als> bv -17 -16
""",
    """
@howmuch__@treat s -18
ahorita__@thanks bmt -22 19 -19
follow mq -20 -16
for__or m -16
his_@visit v -15
how_can acn 18 -15 -16
myself$ anoqu -17 -39 -16 29 -18
somebody_@cancel bp -19 -16
textos abcdgijlmnoqv -30 -21 -21 -16 -19 -19 -16 24 -48 -16 -17 -17 -17
~gir a -18
~lept p -16
~oras dijmopru -19 -19 -21 -16 -21 -16 -24 -22
""",
    """
@texts__@call lm -15 -19
^holaa f 16
como__la bgnqrs -24 -21 -24 -20 -17 -18
cuando_puedo a 16
gano imuv -18 29 -21 -18
ya__bueno l 15
~anar dmn -17 -15 28
~blar cis -22 21 -16
~chi deghijkpqru -23 -16 -27 -20 -32 -18 -26 -25 -23 -21 -33
~duda i 17
~ert defiklmnqt -16 21 -23 -19 -17 -22 -23 -28 -17 -16
""",
    """
@spanish__of c 16
a_bunch m -16
ahora__voy a 16
funci* dm -15 -26
reciben mu -18 -23
~chic ou -21 -17
~ega> alnrs -16 -15 -16 -19 -19
""",
    """
^gg t 15
a_new dijmnopqrsuv -32 -30 -22 16 -17 19 -19 -16 -20 -16 -24 -20
coming_up bdmnopr -19 -17 -25 -16 -22 -20 18
no_need abmoq -17 17 -33 -16 -16
not:keep bo 25 -21
nuts ou -16 -18
que_@insurance adu -20 20 -16
~ensa abehjnprst -26 -16 -17 -21 -19 -25 -19 -27 -26 -18
~ssed djmnpquv -15 -18 -20 -18 -21 -26 -18 -18
""",
    """
@day_el o 19
@texts__for l -15
gallon d -17
he__not m -25
how__in u -15
i__last v -22
~<mnb eflm 24 -18 -17 -26
~ecet aikm -19 25 -16 -23
~ndam cdgijlmopuv -20 -20 -27 -31 22 -28 -17 -24 -16 -20 -25
~pli abefghjlmnprstv -36 16 -28 -26 21 -22 -32 -36 -48 -35 -25 -27 -17 -22 -25
~ruh e -18
""",
    """
@drug_the mn -15 24
be__to adiks -21 -24 -16 -16 -19
this__is dms -18 -18 -20
~odav bdglm -15 -19 -15 -16 -16
~onsi dgjlmov -23 -16 -15 -21 -26 -18 -17
~ppr dm -19 -20
~saba m -16
""",
    """
^cuantas ajmosu -23 -23 -21 -16 -16 15
my__get nr -16 -18
~<cal cdegjnpqrst -26 -47 -21 -36 18 -17 -40 -16 -27 -38 -23
~<inc aginqruv -18 -16 -23 -20 -21 -16 -19 -19
""",
    """
@cancel_my adeikmnoqrsuv -29 -37 -17 -20 -21 32 -22 -27 -22 -29 -18 -16 -22
am__for gv -18 -16
mi__da q -17
not__receive m -20
that_for m -17
the_new mu 17 -16
~cen> abgijnpqsv -21 -16 -23 -17 -22 -27 -24 15 -15 -19
~ede> eghklmptuv -23 -19 -42 -45 -30 -16 -18 -30 -49 -37
~uts> ju 20 -16
~wha bcegikloprstv -35 -63 -48 15 -22 -42 -27 -15 -50 -62 -33 -26 -67
""",
    """
plumb* iklmu -19 -16 -21 17 -16
todavia bdglm -15 -19 -15 -16 -16
us__this am 17 -15
~gun> ov -18 21
~sai cdfghijqrtv -22 -33 -18 -16 -23 -21 -27 -19 -27 -24 -22
""",
    """
#_dollars dgm 19 -16 -21
@fetch$ abcfghijklmopqrstuv -45 -39 -27 -22 -50 -20 -32 -26 -23 -30 -47 -35 16 26 -25 -28 -21 -47 -33
@food_is m 22
can__back bdhijkmo 20 -16 -17 -17 -18 -22 -27 -16
deje bgiuv -16 -18 21 -22 -16
it_just dmu -18 -25 19
wait_there am -18 -16
~<ben bdefghjlmn -17 -23 -18 22 -19 -18 -16 -15 -31 -18
~arn> m 25
~gad i -15
~ofte adnu -15 -18 -18 19
""",
    """
@visit__i mn -30 -19
como_hago dgjnu -18 -28 -23 -29 -16
days__@place hm 17 -17
get__date m -18
my__they pu 16 -17
~sant mv 22 -16
~stru bdhjopuv -22 -16 -19 -19 -20 -19 -20 -17
""",
    """
i__@texts adgkmnoqs -21 -21 -19 31 -37 -23 -20 -15 -21
""",
    """
a_esa bmo -16 -25 21
dormir$ m -20
eso_duele mu -21 15
kind__is m 15
~<cn bclmou 25 -17 -17 -23 -17 -18
~<spo cdhlnoqu -20 -25 -16 -24 -22 -21 -25 -22
~opi bgjlnoqsu -18 -15 -21 -16 -26 -20 -23 -21 16
~rop> adikmoprsu -30 -20 -16 -15 -31 -21 -29 -28 -16 -23
~ss> acefilpqrtv -18 -44 -32 -33 -17 -24 -19 -41 -16 24 -16
""",
    """
@clinician__off bm 16 -19
@fetch_a cdhimoruv -16 -18 -15 -22 -36 -16 -15 -23 -17
but__not klpt -16 -16 -19 -18
se__@late cdmno -15 -15 -20 -18 16
tagalog c 16
~edo> cdefijklmruv -51 -15 -25 -31 -19 -32 -42 -35 -19 -28 -34 -25
~mme bdgioqv -17 -21 -25 -22 -20 -15 -16
~ren> agkpqsu -16 -17 -18 -19 -21 -16 -18
""",
    """
@howmuch__lo mu -19 -19
^anybody hi 17 -15
a_@drug mn -19 19
true_you m -20
~<dij bghioqrst -15 -17 -21 -22 -21 -17 -23 -22 -16
~<od gu -16 17
~<ple defhnpqst -32 -34 -31 -16 -36 -32 -41 -31 -17
""",
    """
#__that dmqs 15 -28 -17 -18
knitt* an -17 17
smoking m 15
~rick m -15
~ures n 15
""",
    """
@move__back bc -17 -15
a_@fetch amnq -18 -20 -15 18
got$ du -17 -16
knock fmt 18 -19 -15
my__no mpq -21 -19 15
~asta acdefglmpqrstuv -20 -16 -22 -17 -19 -21 20 -43 -20 -25 -25 -19 -16 -20 -18
~eas defhnpstu -41 -41 -34 -19 -38 -43 -40 -20 -17
~shin l -21
~ska nq -19 18
~ues> bdegijkltuv -28 -52 -22 -45 -25 -31 -23 -35 -22 -31 -29
""",
    """
aide m -16
booked u -16
lot$ abceghilmnoqrsu -22 -18 -19 -17 -17 -22 -17 -17 -20 -22 -18 -18 16 -21 -26
not:for abcdghjkmrs -42 27 -17 -27 -30 -18 -18 -23 -38 -16 -23
spinny mns 18 -16 -20
~eyes u -18
""",
    """
caffeine mn -16 17
i_be bghmpr -20 -17 -18 -37 -16 -15
only__after adq 17 -16 -18
still__but o 15
you__of ju -16 -25
~atev abdfghijtuv 16 -16 -19 -21 -20 -17 -17 -17 -17 -29 -16
~eive i -21
~rabi a -18
""",
    """
@cancel_todo b 18
@visit abcdefghijklmnpqrt 56 50 -99 16 -92 -82 -91 -76 -86 -70 -63 -45 -65 -44 -107 -62 -31 -87
mi__si mpq -18 17 -20
near__@stop m -18
pleas* defhnpqst -32 -34 -31 -16 -36 -32 -41 -30 -17
rain_tomorrow bmo -15 18 -15
senorita$ m -20
~gres gjlmnqu -21 -21 -18 -32 -19 17 -18
~rcut am -16 18
~rne abdghilsu -15 -15 -30 -22 -20 -17 -29 -17 -26
~yuda befghijklmnopqrsv -30 -24 -26 28 -20 -34 -29 -24 -31 -16 -27 -25 -21 -32 -21 -22 -20
""",
    """
expla* adjku -20 -21 -15 -16 17
favor defmnqrstv -36 -29 -26 -34 -32 -33 -18 -33 -31 -31
my_@hours dhmns -19 -20 16 -16 -18
times bdmpqr -21 -27 -21 -16 -24 -20
~know aefhijlns -32 -24 -20 -39 -22 -29 -28 -18 -18
""",
    """
@late_so m -15
^ni e -22
~cale ijmqsuv -23 -21 -21 -18 -16 -16 -17
~copy ef -16 -15
~doub bm -20 -15
~fjfj e 15
~goin aegiklostuv -39 -16 -37 -21 -26 -22 -16 -27 -27 -23 -17
~jkl> em 20 -21
~opt abefgijmnprstuv -26 -25 -20 -17 21 -21 -24 -20 -27 -17 -28 -20 -19 -31 -23
""",
    """
@drive__it jmsu 24 -25 -19 -27
mood s 16
the__going u -15
want_them km 17 -21
~<sco dmp -21 15 18
~cess dgmu -22 -22 -19 16
~thos l -18
""",
    """
^@stop abcdefghjklnopqrstuv -57 -30 -33 -63 -86 -71 -62 -61 -77 -84 84 -72 -51 -39 -54 -69 -66 -55 -65 -23
can__punto m 16
got__it blmou -21 -16 -33 29 -17
i_missed b -15
lol__i m -16
no_@drive bm -16 -21
not__her lq -16 -15
reser* ko -18 -19
~ambi cdefgijlnprsuv 24 -17 -18 -15 -21 -22 -22 -27 -19 -25 -17 -29 -19 -33
~cco dm -28 24
~mien aiku -19 -17 -17 -21
~obli dm -17 -18
""",
    """
am__in bm -17 -24
necesito_otro o 18
que_pasa mq -16 19
use$ m -22
~<usi gm 15 -18
~igui lm -17 -19
~lid abijmnu -15 -22 -22 -19 -19 -18 -22
~nton mo -21 -16
~xiet m -17
""",
    """
good_@day m -27
not:podre b 17
que__pone n 16
to__or dm -20 -20
~<ant bcgijlmnpqru -26 -16 -31 -18 -32 -25 -38 18 -17 -40 -31 -42
~dep cghlmnpqrsu -17 -24 -17 -15 -29 -28 -16 -19 -18 -23 19
~foll bmq -18 -25 -18
~oid adgijmnoquv -24 -29 -21 -16 -28 -42 18 -20 -18 26 -17
~weso imt -15 -20 26
""",
    """
looki* ilmnopsu -16 -16 -23 -21 -18 -17 -18 -20
voz imu 21 -21 -20
week_after bho -16 -16 19
~canc iluv -23 -16 -26 -16
~ciat m -16
~hel bceghijklmnosv -40 -34 -36 27 -26 -19 -35 -36 -37 -16 -36 -35 -31 -21
~jfj e 15
""",
    """
@visit__want blm -25 20 -19
en__de abhinu -27 -21 -22 -17 -20 -23
have__driver n -16
he__to noq -17 -21 16
i__back dikloprsu -27 -25 16 -20 -31 -21 -15 -16 -19
it_off bdikmnou 27 -17 -23 -17 -27 -18 -21 -19
pense a 15
very diqsu -25 -18 -15 -16 -17
~<cr abefghikpqv -26 -20 -34 -31 -43 -33 -43 -25 -34 -44 19
~ic> bdeghikopqrtv -24 -37 -16 -24 -18 -26 -16 -28 -19 -19 -19 -17 -27
""",
    """
@visit_for admv 23 -16 -29 -17
corte* l 20
quiero__@visit ik -18 -20
to_sleep mnu -21 -15 21
~ima> gijnu -16 -16 -18 -20 -16
~na> cdeijklmnqrs -32 -18 -52 -41 -64 -45 -26 -17 -16 -26 -35 -35
~spee im -17 21
""",
    """
i__come imqu -16 -24 -17 18
language cu 21 -20
pueden_mandar a -17
""",
    """
@cancel__favor abciklo -22 21 -17 -21 -18 -24 -28
break$ iu -19 -15
cold abcdfghijlmnopqrsuv -20 15 -21 -27 -16 -19 -16 -21 -24 -20 22 16 -15 -25 -32 -29 -24 -33 -20
iba amoq -19 -21 -16 24
puesto m -17
~ega abdefginoptu -19 -17 -45 -19 -23 -42 -38 -44 -30 -32 -25 20
~ms> bhjkloqr -18 -19 -24 -16 -19 -15 -19 -22
""",
    """
@stop__but m -16
@thanks__much t 15
^dar blm -16 16 -17
at__house m -16
do__start k -27
i__on chopstv -29 -38 -45 -24 -36 -21 -23
said__do mu -17 -25
~hiz r 16
~ndia jm -16 18
~nei dnu -17 -18 -21
""",
    """
bien_a m -21
no__# o 16
no__quiero bimo 15 -20 -23 -25
opt_me abcdeghijklmnopqrstuv -37 -26 -29 -26 -27 -23 -16 -26 -25 30 17 -35 -29 -23 -29 -30 -32 -26 -21 -36 -21
want__@cancel br -16 16
~evok klm -16 18 -16
~uec am 17 -20
¿__@relative jmnq -18 -23 -15 16
""",
    """
es_muy du 16 -18
for__the adm -16 17 -24
type dgju -16 17 -18 -18
""",
    """
coger ao 19 -16
necesito_que m -23
~esgo dmu -17 -19 22
~rmal adijmnops -18 -19 -18 -23 -19 -20 -16 -17 15
""",
    """
dropping m -15
nadie__mi mq -16 16
no__the bm 18 -23
~rmi abcdgijnov -24 -34 -25 -33 -40 -33 -32 -23 -16 -38
""",
    """
did_not bdijloqv -19 -19 -17 -17 -17 -16 -23 -16
like__since s 17
tomatoes n -16
~eta acjlnoruv -32 -23 -24 -20 17 -27 -25 -28 -22
""",
    """
@call_you dh -21 -17
@visit__that a -19
are_your ahjmu -25 21 -20 -19 -17
can__@day hiknoq -18 -17 -20 -17 21 -29
it__my inoqr -28 -31 -26 -24 -17
martes bdhjkmnopqu 20 -18 -25 -23 -18 -49 -18 16 -17 -22 -17
me_about dklmnr -23 -16 -25 19 -19 -23
since_my m -16
~arti u -19
~hts> anru -17 -20 -21 -16
""",
    """
@cancel_it adlq -15 -15 -15 -19
from__it m -17
in__@day h 16
no__@move abilm -16 15 -17 -21 -26
onda adgijm -16 -19 -23 -16 -27 -23
un_poco mor -16 -17 19
you__donations m 15
~<amo m -19
~tha adefghijklprtu -20 -16 -39 -62 -31 -40 -27 -15 -21 -40 -17 -18 17 -25
""",
    """
a__since m -23
llevarme abmnop -17 -20 -21 -26 -18 25
~arn dj -20 -19
~lid> m -16
~oha efm -21 21 -22
~ood adeghijkqruv -29 -52 -44 -27 -25 -21 -32 -34 -23 -47 -20 -21
""",
    """
answered a -16
breakfast dnu -19 22 -15
de_nuevo klm 21 -20 -25
fa aeiv -25 -21 -19 -15
no__@stop lm -33 21
plomero a -15
speak__someone i 18
you_look m 15
~arre a -15
~bal abghijklnopqrv -19 -21 -29 -18 -23 -28 -18 -20 -27 -18 -20 -16 -18 -15
""",
    """
#__@open h -16
changed__will b -15
iphone m 16
not:doing v -15
the__lol d 19
~<wei am -20 -31
~baby r -18
~lum adgijklu -16 -15 -19 -22 -16 -16 -22 -20
~obie m -16
""",
    """
@eat__dia dn -16 19
@move__time m -24
does_the bghijnoqv -20 -25 18 -16 -26 -33 -21 -17 -19
los__de aiu -19 -18 -17
me_@open adhm 18 -15 -26 -21
not__me acdghjklnpqs -25 -19 -35 -22 -21 -25 -40 -18 -30 -34 20 -21
payments dm 19 -18
you_@call adghjlmquv -17 -28 -30 -30 -27 -15 40 -19 -27 -19
~brui m -20
~ven> fhlmn -18 -20 -20 -17 -16
""",
    """
@stop_asking glm -16 -25 22
^sup abcdefghijklmrtu -18 -16 -16 -18 -29 33 -18 -16 -22 -21 -18 -20 -32 -17 -22 -22
do__day abghnu -18 -15 -20 -20 -17 -25
el__de bghlnrtu -19 -29 20 -16 -16 -30 -20 -42
este_chat gmu 20 -18 -23
leavi* bpqrs -17 -17 -15 20 -15
llego$ dlmorsu -30 -19 -35 -21 26 -17 -26
molestar m -21
where_at jm 19 -18
""",
    """
@traffic__la m -16
in__@door hru -16 15 -16
it_to adju -21 -25 -16 -31
~uts abdnqu -18 -19 -20 -21 -19 -33
""",
    """
came__before no -18 16
eta_# behimor -20 -23 -17 -16 -27 -22 36
the_@machine ilm 21 -16 -15
~ago fhioprsuv -25 -22 -19 -21 -19 -23 -25 -35 -19
~ovel m 16
""",
    """
@relative__that dmpq -19 -29 24 -23
es__@visit mu -18 -18
is__not v 19
the_soonest a 20
~din afghknosv -52 -29 -47 -19 -19 -25 -29 -27 -16
~egan jn -19 -17
~epr bdgmnsu -16 -23 -19 -22 -17 -16 16
""",
    """
a_real m -16
chickened m -18
el__@clinician am -15 17
rice m 16
you__from adlm -18 -24 -16 -35
~crui m 15
~elt> ims -15 -18 27
~vb> em 18 -19
""",
    """
can_she m -16
cuando_me a 21
ears m -20
is__like dimnsu -27 -21 -19 -18 -19 23
respo* abglpru -22 -23 23 -16 -16 -17 -19
resuelto p 16
voy abcdefghijklmoqrstuv -42 26 -54 -15 -57 -53 -35 -24 -46 -28 -37 -24 -52 -39 -37 61 -54 -53 -40 -64
~asd abcdefgijklmrtuv -19 -18 -18 -20 37 -29 -19 -21 -19 -19 -28 -40 -16 -22 -22 -20
""",
    """
favor$ deflmnqrstv -32 -27 -24 -23 -26 -28 -30 -39 -30 -28 -27
is__fine jmn -15 -28 21
quiero__avisen l -16
took__@wrong mr -18 19
ustedes_hacen u -18
work_@call m -19
~<bu bcegiknou -35 -41 -38 -41 -23 -27 -44 -19 -28
~<pr efhjklpqrsuv -71 -55 -22 -48 -27 -38 -23 -22 -32 -24 -21 -28
""",
    """
estoy__un jm 16 -21
opening$ m -21
the__see ahm -19 20 -16
think__meant v 16
~<ro abcdefghklpqu 19 -19 -38 -34 -35 -36 -48 -55 -38 -20 -15 -27 -36
~mpi dnu -16 -17 -22
""",
    """
directions_from m -20
puede$ bgimo -21 -18 -22 -31 -27
the_light m -18
ya__quiero iklm -27 -21 26 -37
~<fol bijlmpv -21 -22 -27 -17 -19 -18 -16
~eron biklmqr -22 -26 -19 -31 -18 -21 -23
~ital cdghilnprsv -18 -23 -17 -22 -21 -18 -16 -23 -21 -22 -17
~umpl m 16
""",
    """
=said:side_effect abcdefghijklnopqrstv -61 -96 -58 -33 -56 -71 -87 -83 -88 -78 -65 -79 -34 -64 -90 -55 -52 104 -84 -76
adelantar o 16
from_yesterday mu -24 -16
got__for d -19
no__vayan b -16
puedo_@call ahmn -16 18 -19 -23
push abjklnoqrsu -21 -36 -17 -20 -15 -20 34 -24 -16 -22 -18
trust__it bm 15 -20
~cep bcdefghijlnoprstuv -20 -20 18 -19 -24 -15 -26 -30 -30 -30 -20 -18 -17 -18 -17 -18 -32 -22
~dly mu -23 -20
~epos ai -17 -18
~ntif cgilmu -16 -15 -17 -20 -20 23
~nua hlm 16 -15 -15
~orma abcijmnoprv -22 -20 -16 -29 -32 -35 -30 -16 -22 -24 -18
~rov hjmo -17 -19 -31 -15
~sfe i 17
""",
    """
@medicine__walgreens im 18 -19
will__your mt -18 15
~<ab cdefghjkoqstv -36 -20 -36 -39 -43 25 -38 -21 -17 -33 -34 -41 -16
~<kj em 27 -29
~<mej adghjkmpqrtuv -23 -28 -23 -24 -21 -24 -16 -20 -26 -20 -17 -25 -26
~<ra adeghknpu -31 -48 -16 -15 -35 -28 -44 -30 -53
~alta acefghijklnpqrtuv -17 -16 -24 -24 -18 -18 -25 -20 34 -31 -21 -19 -19 -17 -17 -22 -18
~born m 18
""",
    """
^addy j 19
me__al m -18
threw__after ms 21 -21
to_ask abnop -28 -18 -19 -17 -29
""",
    """
be_@late bhnoq -21 -22 -16 -16 -20
have_a abcdghksu -30 -61 -35 -30 -27 -40 -19 -31 -28
mi__puede acn -22 -20 20
owe_anything dm 20 -18
~apt m 18
~utti im 18 -17
~var bklqu -15 20 -16 -18 -18
""",
    """
@relative_got acdgklnprsv -20 -17 -18 -16 -18 -20 -28 20 -19 -23 -18
^dejenme l 21
en__attend m 18
iv jms -16 -25 17
you__@insurer dhmq 33 -25 -27 -22
~ions abdefhkptuv -22 -30 -49 -19 -16 -25 -24 -29 -17 -15 -24
~pto> l -22
~rte bcefhimnqt -22 -20 -16 -17 -22 -38 -30 -32 -18 -26
""",
    """
@book__with am -22 18
@relative__con agnq 16 -15 -16 -19
spell_it mu 17 -17
vuelta dims -15 -22 -17 -19
~<aft cdegjlmtuv -35 -18 -20 -31 -23 -32 -36 -23 -17 -21
~ene> bcefhijlmnst -38 -35 -25 -24 -43 -47 -49 -26 -19 -32 -42 -31
~ocl l -16
~ower r -16
~rac abdhijknpq -24 -34 -28 -15 -26 -16 -19 -28 -16 -21
~xten diu -16 17 -16
""",
    """
bajo__la m -18
bendecido fmt 16 -17 -15
when__can hmr -18 -18 15
~eap j -16
~tail i -16
""",
    """
may__@relative p -15
not:# abilmnoprsu -24 -18 -18 -19 -46 -28 25 -35 -20 -22 -31
quiero__de a -33
where__get gjl -15 -18 -15
~<sd em 19 -18
~ess defijmopqt -49 -28 -29 -31 -21 -25 -24 -39 -35 18
~nty no -16 -16
~ssur m -17
""",
    """
#__de d -16
^saludos ft 15 -15
any__i lm -17 -15
home__i q 16
more acdfhijlmnpt -22 -19 -35 -22 -35 -17 -22 15 -31 -40 -20 -19
my__got abcdgijklpv -29 -20 -23 -28 -16 -24 -21 -24 -27 20 -33
not:find bhjlmno -18 -21 22 -19 -39 -17 -26
~<toc mqs -20 -17 -18
~lo> cdeghiklnprstv 23 -45 -50 -26 -23 -29 -41 -24 -53 -33 -25 -28 -34 -47
~rtyu em 19 -20
""",
    """
@price_tiene dmqu 18 -17 -18 -21
around abdnuv -22 -24 -18 -18 -22 -17
con_una ai -17 16
does__show m -18
for_@food dhn -19 22 -23
is_next m -17
on__end m -17
what_kind dgjn -24 -16 -21 23
~omor cdfgklrsu -17 -22 -19 -16 -17 -19 -23 -22 -21
~pien lmu -22 19 -20
~whi abdefijlnopqstv -18 -17 -35 -16 -19 -27 20 -29 -36 -26 -28 -30 -15 -24 -18
""",
    """
@clinician__@treat i -17
a_dar mpq -18 -16 -17
computer abdilmpqru -19 -20 -16 -17 -16 17 -17 -17 -15 16
is_locked am -17 -19
jefe aq -18 -15
que__el cdfgikpsv -15 -17 -15 -29 -17 -23 -24 -23 -28
with__do m -16
~meth djpsv -29 -15 -22 -20 -20
""",
    """
at__# im 19 -17
deer$ m 15
~norm adijmnops -18 -19 -18 -23 -19 -20 -16 -17 15
~ota> mu -20 19
""",
    """
@day_y bo -24 23
entonces o -16
locat* mnu -29 -16 -17
the_south jm 16 -17
what__point mu -19 17
where_should q -19
you_a adhjmu -22 -16 -21 -30 -15 28
~<sh acdefijklqtu -22 -42 -41 -31 -32 -32 -22 -31 -18 -22 -37 -20
~eap> m 18
~form bcjklnors -20 -20 -33 -21 -27 -33 -21 -22 -26
~ken> p 17
~spi dhilnprt -19 -22 -19 -18 -16 -23 -18 -17
""",
    """
@relative_said abns -19 -15 -20 -16
^alta defiklmr -20 -22 -22 -17 28 -27 -28 -15
con__@staff i 20
could_it abdilmnq -19 -16 -17 -16 -17 -22 -19 -18
end bcefghijklnqrstuv -22 -25 -37 -30 -29 -34 -29 -24 -33 29 -15 -21 -19 -17 -21 -39 -28
skip__or m -15
~<env ilmv -16 18 -17 -19
~ien bdefghjklmno -33 -22 -31 -40 -19 -25 -17 -38 -29 -16 -40 -17
~llen hr -16 -15
~onda agilm -18 -24 -18 -15 -29
~per abcefgjlsuv -32 -18 -49 -36 -16 -22 -17 -18 -28 -44 -18
""",
    """
@medicine__with nu 15 -16
@move_please cikmo -29 -18 -15 -22 24
card$ an -16 18
epa$ efm -18 23 -21
i_cut mn -16 17
playl* km -20 16
to__gas mn -16 -16
~jkl eflmu 29 -22 -18 -30 -16
~rcli m -17
~uand acdgjklnqru 17 -18 -35 -18 -35 -18 -19 -24 -26 -34 -24
""",
    """
^prefiero am -20 -31
dejenme klm -15 21 -15
dijo m -18
i__if dhmou -20 -16 -31 -18 16
que_@vehicle jmq 23 -17 -20
tire__is r 15
~cred d 17
~idi> m -22
~lts m -15
""",
    """
as_it blmu -17 -17 21 -19
idioma cmo 23 -17 -18
insurance acgijklopqrstuv 20 -15 -31 -24 -31 -17 -19 -27 -30 -54 -21 -24 -17 -41 -19
long__@symptom su 16 -17
medico imo -22 17 -24
my_# abcdeghijklmnoprsuv -35 21 -16 -28 -25 -19 -22 -29 -19 -15 22 -42 -28 22 -21 -36 -15 -26 -18
not:and mopq -22 -28 -18 20
stay_with q -20
un__voy jm 15 -20
~cei agiv -16 -15 -23 -17
""",
    """
@book_an amo -20 23 -15
the__let mq -20 -15
~uspe mn -18 18
""",
    """
@visit_at ao -23 -16
before_we a -15
in abcdefglmoprstuv 25 -52 43 -63 -27 -90 -45 -60 -23 -23 -34 21 -45 -62 -32 -49
is__place m -30
l bcdefgilmnruv -16 -17 -20 31 -17 -16 -15 -20 -36 -15 -20 -19 -18
~erra bdghijlnqu -22 -23 -22 23 -20 -21 -20 -19 -20 -29
~fon abcoq -22 -22 -18 -19 -22
~ontr ajl -19 -19 -16
""",
    """
^# abcefghjklnopqrsuv -45 -49 -40 18 -34 -42 -54 -44 -31 -46 -47 -28 -42 -40 30 -38 -56 -51
are__real s -16
for__with m -17
gas dgmnosu -32 -17 24 -23 -16 -18 -29
la__puedo q 15
mandame__ubi jm 17 -16
much abcdefghjkpqrstuv -30 -15 -20 23 -26 -29 -19 -26 -33 -22 -20 -21 -20 -27 16 -17 -24
not:@stop abcdgijlmnopqsuv -21 -30 -22 -20 -25 -25 -27 -60 40 -27 -24 -17 -18 22 -21 -38
put_down dgj 15 -16 -16
talke* mou -27 -21 -15
thoughts b 15
was__supposed m -17
~vos mu -18 -15
""",
    """
@insurance_is mn -17 -19
aspirina an -18 18
go__@day bhm 19 -15 -25
i__pass b 16
~lver ilmu -21 -15 -24 -16
""",
    """
a__shop m -17
a__who m -15
am__@cancel bmq 15 -27 -15
fan k -16
i__wedding m -18
i_still ahilnqsu -32 -20 -28 -17 25 -16 -23 -19
la__po m -23
tiempo_hara mn 16 -17
~die> bgilnopu -22 -21 16 -19 -22 -16 -19 -17
~hank t 16
~oad> jmu 15 -18 -15
""",
    """
better aghlnrsv -16 -17 -16 -20 -20 -16 -32 -18
can_write m -19
not__# hmprsuv -22 -38 -21 -17 -16 -27 -20
please__the o -20
que__hay bmn -19 -23 -25
situation m -17
success mu -18 18
who_handles m -20
~edo cdefijklmruv -51 -16 -25 -31 -19 -33 -43 -36 -16 -28 -35 -26
~mall himnorsu -25 -18 18 -24 -19 -20 -22 -34
~owin adhnou -28 -17 -18 -15 15 -16
""",
    """
about_ten r 17
some__this agm -16 18 -16
speak abdhjlnoq -21 -18 -27 -19 -17 -15 -27 -15 -17
supposed_to dmu -16 -19 -18
what_this gu -23 23
~aps> ajm -16 20 -19
~lex m -23
~ntes bcfjlmpqru -35 -19 -21 -41 -28 -32 -25 -17 -35 -27
~peru u -16
""",
    """
^soy g -15
am__there mnu -22 -25 17
keys m 19
my_last g -22
not__to acdjnuv -39 -19 -31 -30 -35 -38 -18
this_sorry rv -17 -19
~ntam jnu -17 -20 -19
~olar d -17
""",
    """
do bcdefgikloprstv -21 -26 21 -49 -105 18 -41 -55 -17 -32 -35 -43 -63 -61 -52
up__@texts k 15
want_to cgjknpquv -17 -44 -29 -46 -33 -19 -25 -21 -18
~bank dhimn -21 -27 -15 24 -21
~oser m -24
¿__@day hm 16 -16
""",
    """
=said:cost abcdefghijklnopqrstuv -57 -65 -91 130 -88 -114 -59 -105 -62 -57 -75 -102 -89 -104 -55 -41 -102 -100 -106 -45 -74
a__up am 16 -25
all__you dhm -18 -15 -25
de_manana bm 17 -23
do__sign j -17
not:give b -24
stay__whole q 17
""",
    """
@year cdfhijklmnoprstu -22 -16 -18 24 -35 -33 -32 -31 24 -37 -33 -27 -24 -39 -22 -42
^where abcfhjkmnopqrsuv -23 -22 -23 -21 -41 19 -18 19 -47 -21 -34 -41 -33 -64 -18 -17
about__bill i 18
whn hm 17 -19
~cal cegjlnpst -31 -24 -45 15 -17 -22 -43 -37 -26
~eces defghjlprtv -17 -23 -20 -23 -24 -26 -16 -31 -27 -20 -31
~llam abcdgijnopqrs -25 -30 -21 -25 -23 23 -23 -23 -26 -18 -31 -26 -21
~plea defhnpqst -32 -35 -31 -16 -38 -33 -41 -32 -18
~rdo dgpqs -15 -20 -18 -20 -25
~spl d 17
~stra abjp -18 -16 -23 -19
""",
    """
i__running r -18
not:out kv -17 -20
turn__back km 22 -28
what__at du -15 16
~<day bghikmnpru -25 -21 17 -21 -15 -21 -25 -22 -19 -15
~ute> du -18 -22
""",
    """
@medicine_sent n -20
cash acdeghijlmnqu -20 -19 40 -21 -18 -19 -15 -23 -18 -43 -30 -25 -28
~okay e -16
""",
    """
^eta behimor -20 -23 -17 -16 -27 -22 36
north j 16
to__at ano -16 -18 -16
wrong abcefghimnopqstuv -43 -49 -17 -56 -43 -22 -48 -59 -37 -43 -22 -49 -47 -40 -49 -60 62
~addy fjmu -15 23 -21 -19
~ann n -17
~orra akmv -16 -16 -29 -22
~oxyg m -15
""",
    """
^any abdefgjlmpqrstv 21 -38 21 -35 -33 -26 -26 -16 -56 -28 -30 -30 -28 -24 -32
directly m -15
en_mi a -16
looks nu -15 -26
not:esperen blmor 23 -16 -23 -17 -16
not:moving bm -21 -27
~ajaj abcdegklmqtu -21 -16 -22 -17 -20 -19 -23 -27 18 -16 -19 -19
~ino> abq -16 -18 -17
~nse> dmopuv -16 -18 -18 -17 -24 -24
""",
    """
#_me np -16 -16
how__works lm -17 -31
if_you bim -20 -15 -27
me_a bcghklnrstuv -30 -24 -35 -27 -28 -20 -27 -29 -28 -20 -43 -28
que__antes s -15
rid__nuts m 18
~emen o -18
~ind acdefgilprs -32 -21 -19 -34 -38 -22 -16 -19 -24 -18 -21
~kjl em 16 -16
~new adim -16 -19 -18 27
""",
    """
can__use ino -15 -28 -18
church adnq -18 -16 -16 -16
on_please ko 20 -19
~celu abnoq -20 -19 -16 -16 -22
~ngam bm -21 -20
""",
    """
borren_la bm 19 -15
everything$ lm -16 -15
you__both mo -19 -15
~ndin agmnopr -24 -27 -18 -20 -22 -19 -26
""",
    """
desist l 16
estoy__el dgjlnoqu -28 -28 -22 -16 -18 -18 -16 -18
riesgos$ dmu -17 -19 22
~lps mt -20 18
~uean r 15
""",
    """
@open__now m -17
estoy_interesada b -15
not:@drive cijlmnoqruv -16 -18 -21 -17 -42 -20 -18 29 -18 -22 -31
not:home p -27
~<bue bcefghklnoqrsuv -24 -19 -24 18 -19 -26 -25 -20 -23 -27 -21 -21 -23 -23 -27
~bus acdfgilnst -20 -21 -18 -16 -21 -23 -23 -27 -28 -23
""",
    """
^good abcfghijlnopqruv -22 -24 -16 24 -16 -18 -19 -17 -30 -34 -26 -24 -17 -17 -24 -18
can__text m -15
the_using lm -17 19
~<ide bcijkmot -20 -21 -24 -16 -16 -35 -17 -16
~dict adjnu -16 -19 -16 -22 18
~em> acdefhjkpt -32 -24 -39 -24 -22 -29 -25 15 -32 -25
~int> adgijmn -24 -27 -26 17 -23 16 -20
""",
    """
@clothes_or mnsu -21 25 -24 -17
but abcfghijkmnorstu -15 -17 -17 -17 -30 -17 -21 -47 -21 -48 -35 35 29 -26 -30 -24
long__@visit amsu -16 -24 -18 20
nuevo__@texts k 16
~post hm -27 23
""",
    """
@ride__@relative mpq -17 21 -21
a_gym dm -17 22
infusion cfghijklmoqrsu -15 -21 -21 -24 -20 -28 -15 -17 -58 -32 -23 -25 20 16
normal_el s 18
river m 16
to_your lm -16 -17
~cump m 16
~sked abdjnsu -31 -21 -19 -17 -19 -18 -23
~unic lm 15 -27
""",
    """
a__ago av -17 17
aca$ m 16
i__here dimnu -22 -17 -37 -18 -18
the_other o -21
~bre> acdefghkmnqrtu -22 -22 25 -21 -23 -31 -27 -24 -24 -34 -23 -33 -17 -23
""",
    """
^wanting a 18
me_preparo an -17 16
mi__pasa p 17
remind_me bno -15 -18 -16
tryin* a 18
up__do m -17
~hate bdfghijknpqstuv -27 -21 -22 -24 -22 -17 -21 -18 -22 -19 -17 -18 -23 -34 -24
~pos hijnprtuv -34 -18 -17 -16 -21 -17 -18 -36 -17
""",
    """
do__and dijm -16 -19 -21 -19
guess u -19
if__to nu 15 -17
my__for amsu -18 -29 -16 -17
no__my b -19
records nq -18 -15
tu abcdfghjklnopqrsv -24 -16 -21 -20 -17 -22 -18 -20 -19 16 -27 -16 -21 -20 -19 -17 -23
~es> bcehijklop -39 -43 -97 -26 -15 -26 -50 -34 -24 -26
~olvi adejnqsuv -16 -19 -19 -18 -19 -20 -15 -21 -18
""",
    """
haircut am -16 18
happens_if u -15
of__you jm -16 -16
which abdfijklnopqstv -26 -24 -31 -17 -21 19 -21 -25 -32 -18 -21 -22 -21 -21 -16
~vice m -19
""",
    """
get__from j 16
un__de abmosv -21 -16 -21 -20 -19 -15
""",
    """
^@move abcdefghijlnopqrstuv -56 -56 17 -42 -48 -46 -39 -55 -51 -47 -51 -38 34 -39 -53 -54 -44 -38 -42 -40
^@thanks abcdefghijklmnopqrstuv -27 -37 -35 -31 -54 -59 -38 -47 -39 -41 -43 -40 -91 -30 -34 -44 -38 -43 -36 77 -48 -38
kind ghijnoq -21 -19 -22 -27 20 -17 -22
~abr abcdfhjklnqrstv -17 -20 -20 -30 -16 30 -26 -19 -24 -29 -20 -23 -22 -16 -19
~ya> anoru -17 -15 -17 -20 -18
""",
    """
@ride__i o -21
banar* n 19
i__be dghijqsv -46 -27 -37 -31 -26 -43 -23 -23
me__@cancel o -17
otra__@late ao -18 19
the_library hm -17 19
~<fi bcefgilostuv -15 -45 -40 -45 -38 -26 -25 -15 -47 -35 -18 -27
~ggi m -24
~mand abefghiopqrstu -28 -27 -20 -27 26 -52 -24 -31 -42 -21 -36 -47 -39 -15
~ple> abu -19 -16 -22
""",
    """
cerca_de j 18
is_fine ds -17 -16
want__again kl 25 -24
~<abl mnopqrsu -22 24 -27 -18 -22 -22 -19 -18
~<til ahim -25 19 -16 -23
~<vol ilmnu -22 -16 -27 -17 -18
~igue kmrs -24 -30 -16 -18
~iru em 21 -19
~pul dghijklnopqruv -27 -23 -20 -27 -15 -17 -20 -25 -21 -21 -21 22 -20 -18
""",
    """
@relative__will mpu -26 19 -25
ahorita$ hm 16 -26
commands gmn 20 -19 -15
not:pon mqs -18 22 -17
quart* r 18
sleep adh -16 -19 -17
target$ j 16
wild nt -17 -15
~eam> dlmnquv -15 -18 18 -19 -17 -26 -15
~ford m -15
""",
    """
~<sir abhjlnprsv -20 -20 -15 -20 -20 -18 -15 -20 -16 -19
~lai acijknou -34 -21 15 -23 -19 -19 -24 15
~lear cgilmu -18 -17 -16 -20 17 -19
""",
    """
any__coming m -20
llamen i 16
make_you m -20
mi_lugar bjmo 20 -18 -17 -17
my__driver mq 16 -22
somewhere aijn -17 -16 16 -18
to__@staff i 20
to__these i -16
~wok m -23
""",
    """
it__@sick ms 18 -18
night abdijrsu -24 -19 -19 -17 -16 -23 16 -19
nuts$ m 18
out_the dhjlnoqrsu -21 -17 -17 -19 -19 -20 -21 -15 -17 -21
turn abcdeghinqstv -24 -49 -24 -18 -20 -20 -33 -31 -33 -26 -30 -16 -20
~<or adikloqu -18 -17 -25 -16 -23 -20 -15 -16
~eru u -16
~nva m -16
~opin ru -16 -20
""",
    """
got__from gjklu -17 -18 -17 -19 22
me_la abcijlmoqru -27 -18 -19 -21 -22 -18 -19 31 -27 -16 -17
working$ m -16
~bend bdeflmu -17 -16 -18 23 -15 -32 -24
~jus acdefgjkpstv -16 -26 -15 -24 -27 -20 -25 -23 -16 -23 -17 -31
~uis djkmpqrtu -20 -17 -16 -23 -17 -25 -16 -16 -25
¿__@clothes n 17
""",
    """
^@symptom abdefhijmnopqrstuv -25 -18 -32 -18 -20 -18 -20 -23 -22 -26 -27 -17 -25 -21 44 -19 -29 -19
front_@staff j -20
swap ahoq -15 -16 21 -16
takes a -16
~erf bmt -16 -18 17
""",
    """
^lo gilno -19 -16 -16 -16 -18
conozco__nadie v -18
es_que bmu -17 -26 -19
la__@move imno -18 -23 -22 27
me__mandar ai -19 -21
text_me abgikmouv -34 -17 -49 -20 21 -28 -19 -34 -22
the_street mr -31 16
~rao ms -15 15
""",
    """
@hello_it afmu -19 22 -26 -23
do__@texts m -25
is__a efhkmnoprstuv -15 -35 -17 -31 -21 -25 -39 -32 -33 -16 -22 18 -47
on_break hm -16 17
pone n 16
thread l 20
using_@machine lm -16 17
~cuar s -15
~uisi bmpu -15 -30 -19 -21
""",
    """
carta aoq -23 -17 -15
i_meant abgv -18 -17 -15 -23
mi__para i -16
no__@visit dikqsuv -24 -24 -16 -22 -20 -17 20
que__trabajan h 18
south$ u -17
wear adghjoq -26 -24 -29 -15 -25 -16 -31
~<jug o -15
~<loc abgiknoqrsu -18 -18 -20 -22 -16 -27 -22 -26 -18 -15 -29
""",
    """
^en abcefgijklmnprstuv -48 -38 27 -24 -23 -31 -34 26 -32 -34 -28 -33 -22 -30 -35 -22 -15 -25
are__dangers m -17
be__town m -15
de_mis m -16
dia_me ahm 25 -22 -23
plan bcdijmnu -20 -23 16 -20 -25 -27 20 -32
~anxi m -19
~lf> bcfgjstv -28 -28 -20 -32 -28 -32 -21 -23
~ny> abceghijkpqrsv -35 -29 -28 -22 -38 -36 -34 -19 -34 -30 -28 -29 -17 18
""",
    """
i_sent dim -18 -18 23
june m 17
pensa* mu 17 -17
~oop> m -15
¿__otro bdno -15 -17 -16 18
""",
    """
=denied:reschedule abloqv -20 22 -26 -17 -24 -21
^would acghjnr -16 -20 -18 -17 -15 -16 -30
cupo$ ad 18 -17
me_siento as -22 17
no_autorizo l 16
not:hora o 16
passed mpqr -16 -16 -15 -17
~<eq al -20 -16
~acat m 21
~ink> acdhikopqrtu -28 -16 -29 -30 -18 -16 -17 -21 -24 -24 -19 -18
~lind bjl -19 -19 -19
~rmis abmnruv -15 -16 -30 -16 -15 -20 -20
""",
    """
another cdghilmnprs -20 -24 -21 -21 -26 -20 -17 -20 -27 -20 -22
have__there mn -25 -29
number_out l 17
take__get jm -20 -19
to_turn djm -17 -19 -26
~sib dkmnqu -21 -20 -18 -22 -21 -16
""",
    """
quiero__a blm -20 -19 -22
solo abfghimnpsv 17 -27 -15 -19 -19 -22 -34 -25 -16 -20 -18
would_a imoq -17 -23 -16 16
ya__con mpq -20 17 -20
~mys dmu -20 -19 -17
""",
    """
es_otra j -15
say__do du -16 -15
to_message m -16
~ctor j -20
~egal jm -20 -16
~llar g -18
~nke q -18
~ught l -16
""",
    """
@relative__mi m -16
hacen agjnq -19 -23 -20 -26 -19
lk$ eflm 27 -21 -17 -30
nm efltu 16 -23 -21 -15 -17
~oco abinr -18 -19 -16 -17 16
""",
    """
@call__cell im 18 -19
can__trade imo -17 -15 22
directions gir -20 -29 -18
that_morning as -15 -17
~<rec bcefgjos -38 -22 -24 -22 -48 -47 -18 -32
~<set mn -19 -16
~bin kl -17 -20
~ntur mn -18 16
¿__de aglqu -24 -23 -15 -15 -29
""",
    """
=rare2 abcdefghijklmnopqrstuv -76 -21 -42 -39 79 -40 -46 -85 -76 -64 -18 -70 71 -49 -30 -19 -52 -31 -18 -93 -86 -27
be__it mn -16 -16
but_we r 17
el__pero abo -16 -22 18
hmm adefgjlmu -16 -18 -35 -24 18 -18 -20 16 -20
nah$ m -21
~<mea dhijlnqrsu -32 -18 -22 -26 -28 -25 -20 -19 -17 -29
""",
    """
=said:help abcdefghijklmopqrstuv -18 -60 -47 -61 -50 -59 98 -62 -71 -76 -54 -47 -50 -40 -37 -79 -58 -57 -42 -66 -44
do_this bdhlsv -15 -21 -25 -23 -23 -19
doubl* bm -20 -15
eveni* bdfghmqrtuv -21 -27 16 -16 16 -32 -17 -21 -17 -20 -16
telef* abcnoq -19 -21 -16 -21 -18 -19
~ria> fhjklnqrstu -26 -41 -18 -19 -30 -32 -36 -24 -32 -24 -33
""",
    """
happens$ dgmu -16 -28 -28 32
stadium j -17
~lema mnq -22 18 -24
""",
    """
forever$ am -16 -17
i_@pay adghijknoqru -21 30 -21 -15 -22 -24 -17 -24 -16 -24 -15 -15
like__@call am -15 -16
makin* amor -16 19 -16 -18
ponen acik -18 -16 -18 -15
~<tho ijnpqv -21 -20 -24 -22 -29 -18
~pude s 16
~pues cegijkltuv -35 -21 -47 -29 -29 -29 -35 -21 -36 -26
""",
    """
@relative bdefghijkloprstv -27 -72 -118 -65 -46 -57 -58 -53 -48 -67 -39 71 -47 -49 -49 -17
asking__a v 16
como__desde jm 18 -28
let_the klm 21 -16 -28
on__is mnr -23 -23 20
~ensi ghju -19 -16 -21 -35
~stac mu -15 -16
""",
    """
@ride__set pq 18 -21
@vehicle_home mnq -19 -22 19
is__me adkmnpqt -21 -19 -23 -54 -41 22 -41 -23
is__way abijn -20 -18 -15 -23 -19
not:works mu -16 -16
not__how gmuv 26 -27 -21 -18
penguins m 16
roomies mp -15 18
senorita ms -25 -16
what_about abdhjmnoqru -25 -20 -27 -15 -15 -47 25 24 -19 -17 -17
¿__lo m -21
""",
    """
en__que m -18
no_driver pq -19 20
para_empezar a 22
ponen_botox m 19
puede_ir imnop -16 -15 -22 -22 -19
puedo_@pay jn -15 -19
superbill_for m -21
urge i 16
~get> abdhiosuv -27 16 -22 -25 -21 -21 -16 -31 -20
~his defhjknopqr -19 -19 -17 -29 -29 -22 -37 -39 -54 -41 -21
~ing> cefhijklquv -69 -52 -19 -18 -26 -35 -24 -18 -21 -27 -20
~tex abdefhklnopqrst -24 -39 -52 -27 -33 -27 16 17 -53 -43 -48 -47 -48 -47 -40
""",
    """
a__of ehjknoprtuv 16 -27 -26 -21 19 -40 -28 -39 -15 -37 -15
in__is dgimn -24 -16 -21 -23 -15
siguen kms -21 -16 -18
up__it b 18
when_is aijmpu -25 -30 -29 23 -22 -21
who_do imnuv 26 -22 -17 -21 -16
~iero defgjnpqruv -46 -30 -17 -34 -38 -41 -44 -71 -25 -25 -32
~mole agkln -19 -19 -18 20 -16
""",
    """
@howmuch_la ad -18 22
disab* a -23
no_good bmo -17 -25 16
puedo_@fetch mnq -19 17 -18
~ru> eu 19 -19
""",
    """
an__with abdmu -36 -18 -15 23 -17
esperen blmo 22 -16 -23 -18
la_luz djlmo -19 -21 -18 30 -16
no_@thanks bdghmoqrtv -35 -16 -18 -22 45 -16 -15 -21 -53 -16
~<spl d 17
¿__hacer gu 15 -17
""",
    """
# acefghijklmnpqrstu -17 -69 50 -99 -33 31 -25 -56 -89 -57 -36 -53 -30 -41 51 -28 -81 -63
care_of mp -20 17
he_need mn -17 18
no abcdefhijkmnpqrstuv -55 46 -38 -29 -137 -116 -66 -30 -34 -69 -29 -38 -53 22 -47 -29 -113 -64 40
quarter r 18
~<loo bfghklnopu -23 -19 -24 -23 -15 -23 -28 -31 -26 -36
~<xcv em 17 -16
""",
    """
@drive__@vehicle mpq 24 -19 -22
cuenten bghilmn 15 -16 16 -20 -18 -20 -24
found_a mp -17 18
get__my cilm -19 -24 -19 16
~ift adinu -22 -19 -16 -17 -17
~inf abdijlnrsu -22 -21 -23 -21 -21 -18 -17 -22 -17 27
~knit an -17 17
~omi> blnpr -17 -17 20 -16 -21
""",
    """
@place_on jmu -21 -18 18
ando_buscando mrv -21 17 -15
chick* o -16
gps_says mr -17 16
my__@insurer dmnq 17 -18 -21 -18
tenis acdghijlnpqu 19 -18 -22 -22 -19 -17 -24 -23 -29 -16 -16 -22
time__you mn -27 -21
~<arr dhijklmquv -20 -16 -17 -18 -17 -22 -15 -19 -25 -16
~<ayu befghijklmoprsv -30 -24 -26 29 -21 -36 -30 -27 -33 -19 -27 -23 -23 -24 -21
~mied bo 15 -16
~poc adjmnor -16 16 -16 -29 -16 -22 17
~sur acdefhijklmprt -32 -25 -21 -24 -20 -19 -17 -24 -26 -32 17 -28 -23 -18
~ters au -21 -18
""",
    """
@visit__despues a -19
^were jmr -23 -24 21
""",
    """
a__where ms -16 15
hablar biklmnoquv -22 19 -21 -20 -16 -24 -24 -26 -29 -21
hgfhgf e 15
long__have m -16
yes__my q -17
~<map aijmnp -20 -17 29 -26 -16 -15
~<xc em 17 -16
~eto iu -20 -26
~nty> no -16 -16
~ugu cm 17 -16
""",
    """
^apaga de -23 -15
brb eflmtu -41 -24 -21 34 -15 -17
con_retraso r 17
him$ abijlmuv -15 -21 -17 -21 -21 -33 -20 27
is__this dgu -19 -21 -20
prefer m -18
sup abcdefghijklmrtu -18 -16 -16 -18 -29 33 -18 -16 -22 -21 -18 -20 -32 -17 -22 -22
~awes imt -15 -20 26
""",
    """
will__need bdmnopq 23 -16 -26 17 -24 -16 -18
~<beg lmnu -16 -18 -20 -15
~<cum m 16
~ldkf em 16 -17
""",
    """
@call abcdefgijknopqrstu -49 -21 -67 -54 -93 -87 -48 88 -89 -15 -50 -75 -91 -86 -59 -61 -82 -51
afuera a -18
into_a bdm -19 -15 -23
play__music m 16
walk__it agu -16 16 -20
would_like dnqrsu -35 -34 -28 -20 -16 -54
~<mu acdefghijkpqrsu -43 -28 21 -48 -42 -37 -49 -24 -55 -36 -39 -34 -27 -23 -33
~esg dmu -17 -19 22
~otes am -15 -18
""",
    """
afternoons o -16
bring$ mn -27 20
tambien ouv -17 -20 -15
~cta> mnu -23 16 -23
~ngin or -15 -15
~tec uv -17 -16
~uiv am -15 -17
""",
    """
am_stuck gm 21 -19
bad__@day m -15
dia_no lo -15 17
donde__@parking jm 23 -21
done_with gl -16 21
is__@visit bdfgilmnopqrsu -41 30 -19 -24 -24 -21 -26 -42 -40 -24 -27 -32 -40 17
please_@book m -17
ready_when n -17
subsc* klm 23 -26 -18
to_the abdfghlmnsuv -25 -34 -37 -15 -16 -30 -43 18 -48 -22 -36 -16
~<saf dgjnrsu -22 -15 -16 -19 -17 -16 18
~acry m -16
~hora bcdefhijklpqrtuv -17 -31 -47 -23 -36 21 -42 -47 -23 -33 -40 -25 -20 -29 -54 -22
~ord> ajnou -28 -26 -23 -17 -30
~upa abu 18 -15 -15
""",
    """
are_a u -17
bot abcdehijklmnopqrtv -24 -21 -18 -27 -16 -21 28 -21 -22 21 -46 -19 -18 -19 -23 -22 -20 -24
quisiera__a a 15
~<lm em -22 21
""",
    """
@cancel__is m -17
has__now q 15
i__asking a -16
~ely> adu -16 -16 -18
~gree abdmnopqtu -23 -15 -22 -17 -16 -16 16 -17 -20 -20
~ibir bdmnopqrstuv -20 -20 -25 -23 -25 -22 -24 -16 -21 -18 -38 -24
~laa> f 16
~mbe bcefnoqrst -38 -33 -26 -25 -35 -20 -31 -32 -17 -29
~obra adhmnqsu -19 24 -15 -20 -16 -15 -18 -20
""",
    """
am_ok n -17
cigna d 16
con_los aciklsv -18 -20 -26 -34 29 -19 -19
is__week o 18
off__this m -20
~ircl m -19
~nyon abdjlnprsu -23 -20 -23 -22 -25 -19 -17 -16 -16 -31
""",
    """
#_p em 18 -18
=said:location abcdefghijklmnopqstuv -48 -100 -51 -119 -76 -109 -66 -78 -110 115 -75 -89 -15 -111 -96 -76 -103 -89 -87 -65 -96
apartment m 17
it__there m -17
library hm -17 20
town adhnsu -19 -16 -17 -18 -15 -23
what_if adghjmpq -26 -20 -31 -22 -24 -46 -15 28
~cho bcdefghijmu -28 -15 -22 -22 -19 18 -16 -44 -25 -23 -42
~rpe m 17
""",
    """
^mandame abgjkm -16 -20 -18 26 -22 -27
esta__mi m -22
on__way abdghijkmoqrtu -25 -28 -27 -22 -27 -25 -27 -27 -24 -37 -44 38 -18 -22
the__want blm -23 20 -17
~fhg e 15
~osa abcdfijkoprtv -29 -26 -16 -32 -15 -28 -26 -18 -24 -22 -19 -17 19
~sca> mp -21 16
~want acdefjmnpqrstu 19 -19 -22 -21 -18 -18 -19 -19 -40 -15 -20 -33 -32 -17
""",
    """
i_mix mn 20 -19
impor* ln -20 15
is__anyone i 15
que_poner g 15
what__your fghotu -23 -32 15 -18 -19 -37
~ble> efghjlmpruv -26 -28 -23 -38 -18 -30 -22 -19 -30 -48 -32
""",
    """
i__got m -17
in_it am -18 -19
no__licencia mq -15 17
says_# mopr -25 -15 -15 21
~tand nqruv -19 -15 -22 -19 -21
~xic mu 17 -19
""",
    """
heading_over r 18
mi_turno abm -16 15 -21
of_gas dm -19 22
traffic abdefghijkmnopqrstuv -18 -23 -17 -16 -20 -20 -29 -18 -29 -16 18 -24 -31 -20 -21 21 -26 -17 -25 -22
what__the bdfkmopqrstv -31 -26 -69 -17 -21 -28 -16 -39 -21 -41 -22 -19
~eri bcfgijkpqu -18 -26 -17 -36 -21 -32 -18 -19 -39 -25
""",
    """
barista$ u -16
feelings$ u -16
no__seguir m -21
the_past hjm -26 -17 23
yes__can q -15
~aber ilmou -25 -18 -22 -17 17
""",
    """
can__something am -17 -19
cats m 19
it__@person m -17
job$ abdglo -16 -19 -19 -18 -17 -15
pictu* m 25
se__luz m 20
~<me adefgijlpqstuv -49 -20 -51 -53 15 -15 -76 -17 -50 -19 -22 -16 -16 -24
~cuad bm -18 -19
~ith> cfhjrs -39 -34 -26 -22 -22 -16
""",
    """
do__fix dmnu -16 26 -21 -17
every* aglmnov -40 -30 -27 -15 -23 -16 -26
se__@thanks mt -19 19
~<pod dfhjkloprsuv -25 -17 -28 -23 -19 -29 16 -29 -26 -20 -20 -24
~<ten ceghklmru -32 -41 -20 -31 -15 -31 -53 -40 -31
~ish dghijkmoquv -23 -25 -20 -24 -22 -19 15 -16 -23 -27 -20
~iten aijknpqsuv -27 -20 -15 -24 -19 -17 -17 -22 -26 -26
~pot> dginqu -19 -15 -24 -17 -18 -18
~tsd adgi 21 -15 -19 -15
""",
    """
a__later o 15
itchy m -16
like__bring m -17
mandame__pin jm 17 -18
pare m -25
quien__a mqu -15 20 -18
under m -22
with__or iu -24 23
~<con bcdefjkmrs -15 -32 -35 -33 -38 -23 -27 -28 -33 -56
~ejor adghjkmpqrtuv -23 -28 -23 -24 -21 -24 -16 -20 -26 -20 -17 -25 -26
~sabe abdlo -16 -15 -16 -17 -20
""",
    """
^felt ms -16 24
a_problem m -21
can__in aimnou 18 -18 -28 -25 -29 -25
neede* bot -16 -18 16
not:remember m -16
texting__work gu 18 -18
voy_en dimnor -20 -15 -22 21 -18 17
ya__a ajlo -22 -18 -17 -15
~ganc amu -16 -19 15
""",
    """
mi_@relative defghijkloprtuv -42 -44 -47 -41 -36 -49 -52 -21 -38 -33 35 -63 -45 -37 -71
the_list gijnopv -36 -26 -19 -30 -18 -16 -18
""",
    """
como__para bdgou 16 -23 -18 -15 -20
estoy_perdido j 16
hay__@move o 18
lleva abmnop -18 -18 -24 -20 -15 26
opinion m -18
want__my mo -19 17
~<may efhilmu -20 -17 -15 -16 -20 17 -18
~alr agip -24 -16 -19 -20
~eav acghilnprstv -30 -21 -25 -23 -33 16 -17 -26 18 -25 -20 -25
~oda> b -16
~wan acdefjmnpqrstu 19 -19 -22 -21 -18 -18 -19 -19 -40 -15 -20 -33 -32 -17
""",
    """
=said:reschedule abcdefghijlmnopqrstuv -56 -56 -21 -43 -63 -78 -46 -42 -89 -94 -69 -17 -75 111 -85 -21 -62 -35 -79 -81 -59
clase_de j -17
en__noche hjm 21 -16 -20
estoy__mi a -16
gna__@late m -18
pana m -17
~gned agm -16 -16 -18
~kkl> em 16 -17
""",
    """
@book__a m 15
@drive__back pq 16 -15
have__@food mn -19 21
que_mas adfmnq -25 -19 18 -33 -18 -18
quiero__vuelvan kl 19 -16
to__@relative bdjknrv -17 -19 -16 -15 -22 -16 -20
you_like mn 23 -22
~ring abdfgkrtuv -18 -35 -38 -15 -45 -16 -37 -28 -21 -36
~uire m -19
~usi abcejlmoqrtu -39 -16 -19 -18 -17 -24 16 -22 -25 -21 -26 -33
""",
    """
@relative__@clinician am -24 15
@vehicle_was s -16
a__sent im 15 -18
in_one m -18
letter dnou -16 -16 -17 -18
we__so q -18
you_@stop ajlmn -22 -16 20 -27 -23
~<sie adgjlnov -34 -19 -24 -26 -19 -29 -20 -24
~clas abjks -21 -22 -22 -15 -17
~iga> b -16
~ille dmnoqsv 17 -25 -25 -18 -20 -20 -21
~lico g -15
""",
    """
abren abdfghijmnoqstu -30 -18 -24 -23 -25 52 -18 -28 -56 -28 -32 -17 -18 -16 -17
does__this u -15
how_to abdgiklquv -20 -22 -21 29 -23 -21 -30 -20 -35 -19
it__for ajmnoqsu -15 -21 -21 -21 -26 -19 -19 18
texting__about blm 16 -18 -17
want_me agmq -16 16 -28 -15
~itt abdikopru -24 -17 -25 -19 -23 -22 -25 19 -28
~stu acfhijknptuv -36 -19 -16 -32 -16 -39 -19 -29 -24 -24 -20 -35
""",
    """
email bcimu -17 -15 -21 19 -15
gg_@thanks t 15
guy djlmrv -16 -19 -21 -20 -16 24
~<eda d -19
~<mus adeghijlmpstu -27 -26 -19 -17 -25 -23 -22 -30 26 -16 -16 -20 -24
""",
    """
@insurance__it u -16
@texts_take l 19
day_can mn -21 -19
i_drop n -20
me__have im -18 -21
ocloc* l -16
puede__@visit n -16
says__not bmq -16 -20 18
trabajar bdhmn -18 -21 -17 -17 16
you_all bceghklmnoprsuv -46 -38 -39 -53 34 -37 -16 -49 -39 -34 -42 -39 -17 -45 -51
~<je m -19
~at> abceghiklprsv -28 -16 -33 -70 17 -19 -25 -45 -46 -43 -25 -24 -29
~lkj abcdefgijklmrtuv -16 -16 -18 -18 33 -25 -16 -18 -17 -17 -23 -33 -15 -18 -21 -18
""",
    """
en__ya bm -17 -19
esa_hora hmor -18 -27 19 -17
had__for nr -21 18
me__en bcdijkmnu -20 24 -31 -33 -24 -23 -35 -32 -18
se_paga dm 19 -15
you_see adgijmnqsu 33 -23 -22 -22 -31 -24 -21 -22 -18 -22
~<hop au 16 -19
~jkn em 18 -17
""",
    """
agente abfit -21 -18 -23 22 -17
form djlmnoqsu -19 -21 -20 15 -22 -25 -18 -18 -27
i__permission kl -21 17
parte qv -16 -17
sorte* p 16
with__the m -21
~<tod aegijnqruv -23 -37 -46 -17 -36 -48 -16 -15 -37 -38
""",
    """
and__our a -18
not:@texts abcdghijlnopqrsv -36 -27 -46 -18 -28 -15 -21 -21 37 -16 -34 -16 -25 -17 -19 -39
quiero_un ai -23 17
risks mu -15 18
tengo__para q -17
y__las dn -16 16
~gen> aiqsu -18 -15 -16 -17 -21
~larg o -15
~oria agju -15 19 -19 -17
~pong bdefghjmqrstuv -28 -32 -18 -26 27 -16 -29 -50 -29 -26 -25 -17 -40 -29
""",
    """
@texts_de m -21
arrange o -19
dude$ mv -15 21
iphone$ m 15
~rch> abdhilnqru -25 -17 -18 -15 -16 -16 -18 -17 -18 -15
~yer> abcdgijnpqrsuv -28 -22 -18 -29 -21 16 -22 -26 -17 -19 -24 17 -31 -23
¿_@open hm 26 -17
""",
    """
cancelame o -18
copy efm -16 -15 15
how__make admu -18 -15 21 -18
mail$ m 19
quiero__fecha b 16
still__@person ah 19 -20
touch mp -15 -15
what_are afhijlmstu -31 -30 16 -30 -52 -17 -21 -21 -20 18
~<des acegikmstuv -32 -18 -30 -57 -39 -19 -35 23 -31 -29 -24
~<rei mu -17 -17
~aled m -15
~lrea agip -24 -16 -19 -20
~qued abcdefghikluv -22 -15 -32 -38 -19 -23 -16 -21 -51 -38 -16 -20 -28
""",
    """
after_the abkmns -22 -19 -16 -21 -15 19
is__success mu -18 18
never__the m -17
not_speak m -16
~ard> bfghijklor -18 -20 -27 -16 -21 -19 -30 -21 -15 -32
~coul bdflmnpv -26 -22 -17 -23 -24 -16 -31 -20
~dorm abdghijnopq -20 -18 -20 -19 -18 -15 -20 -18 -19 -18 -29
~ept bcdefghijlmnptuv -21 -24 15 -22 -26 -20 -31 -34 -32 -32 -18 -27 -26 -22 -35 -25
""",
    """
is__if m -17
ok__me almo 16 -16 -29 -17
outside$ jmu -25 23 -23
se__mas no -17 21
stopped n -17
~cir abmn -27 -20 -26 -15
~dos> abcdhiknoprsu -31 -23 -19 -20 -27 -25 -27 -27 -19 -20 -15 -18 -16
""",
    """
@wrong_dude v 18
am__store m 15
come_back bdjpqu -18 -22 -17 -16 -19 19
does_this dgu -22 20 -40
is__do dgm -15 17 -25
list__the m -16
malito admnor -18 -18 15 -18 -15 -15
need__@texts km 17 -16
no__voy mr -18 19
parar* v -15
three dp -17 -16
~agen abcdefghjklmnprtuv 20 17 -22 -22 -19 -35 -19 -15 -29 -33 -29 -46 -15 -18 -22 -23 -26 -18
~been chiknopru -17 -25 -28 -26 -24 -31 -25 -16 -25
""",
    """
exit dgjmnru -22 -17 20 -32 -19 16 -21
how__am jmrsu -18 -26 -20 -20 23
pick__for a 15
they__in mu 19 -20
to_@stop abgijsu -22 -20 -21 -22 -16 -17 -19
~cts adegl -17 -19 -15 -16 -22
~impo bl -16 -20
~over acdfgklnqtv -16 -26 18 -26 -36 -17 -35 -45 -30 -25 -45
~stam agiklmsu -24 -17 -20 -15 -17 21 -15 -17
""",
    """
he defhijklmoprtuv -27 -24 -37 -38 -36 -27 -23 -35 -27 -24 23 -43 -26 -26 20
i__@insurer dn 16 -16
my__did m -17
not:trust m -17
your_list bm -15 -23
""",
    """
@move_la abdmno -30 -24 -18 -20 -17 30
almost_there fhijlmr -22 -15 -15 -18 -17 -26 27
i_live mq -24 18
my_knitting mn -18 18
not:baja blm -19 -26 24
puede__esto c 19
you_want abghiklov -28 -24 15 -18 -31 -15 -19 -17 23
~<po bhjlpqstuv -23 -58 -35 -34 -40 -20 -41 -54 -36 -63
~rag m 21
~xam au -16 -24
""",
    """
a_weird ms -20 20
calle* bdgiklmp -19 -16 -17 21 -15 -19 -23 -24
got_this lmuv -20 -18 -17 21
try_this amu 27 -26 -15
~aby r -18
~deal duv 22 -15 -15
~vien bcdghijkpqv -28 -23 -27 -25 -18 -23 -25 -18 15 -17 -34
""",
    """
trabajo_hay m -19
weeks m -17
you__there adfhj -20 -20 -16 23 -28
~true ijoq -15 -18 -16 -16
~wait cdhlmsuv -20 -28 -18 -24 -26 -23 -33 -21
😂$ em -24 19
""",
    """
con__@person aim -19 20 -15
dizzy ms -16 17
ese__dia m -17
lady abijnrs -17 -16 19 -16 -17 -15 -20
selec* m 16
what__success mu -18 18
~<lig almt -15 -20 -17 -17
~oot no -18 16
~when bcdefghjklqtv -21 -23 -25 -21 -21 -35 19 -24 -32 -19 -34 -24 -26
""",
    """
ago lrv -15 -16 17
caminando$ q 16
cease ilm -16 17 -19
like__arrange a 18
not:your bhikl -28 -21 -19 -18 -18
not_up b 15
or_what dgmqu -30 -21 -24 -17 16
sponsor p 16
talk__about i 15
that_time m -20
~onst ahs -19 -17 -16
""",
    """
lost__@ride bmoq -18 -21 -19 22
much__it m 22
~nea abdghijlnoquv -21 -15 -21 -16 -16 -18 24 -18 -25 -19 -24 -30 -19
~riti aiu -19 -17 17
""",
    """
@thanks_you acdefghijkmnopqrstuv -25 -21 -35 -17 -36 -29 -36 -22 -32 -27 -16 -24 -26 -26 -26 -33 -23 33 -37 -32
can__be bdhipu -25 -20 -24 -15 -21 -25
front abgnqsuv -18 -17 -19 -16 -16 -15 -23 -15
pongame bm -21 -18
she_has m -20
that_helps mt -18 18
want_@texts k 21
~aja> aefghijlnoprt -21 -50 -43 -16 -45 -40 -37 16 -58 -32 -28 -18 -16
""",
    """
a_is r 15
getting_@texts klm 17 -23 -23
refill$ aim -20 20 -30
~arry su -18 -15
~ple efhmnpqstu -37 -33 -19 -15 -20 -39 -48 -23 -22 -18
~rend abcdijklou -19 -21 -19 -16 -16 -15 19 -28 -15 -22
""",
    """
@book_the abm 25 -17 -21
libra* hm -17 20
mail m 20
on__please m -18
pongo__@medicine g -16
time_@open hm 22 -20
~<bea j -21
~andi dv -15 -16
~knl em 20 -18
~ocup cglnsuv -17 -22 -16 -20 -18 -24 -20
""",
    """
@move_de m -21
i_already n -24
said_to l -16
start_me m -20
you__@medicine mnu 19 -25 -27
~ard abceghijklopqt -19 -24 -21 -23 -44 -30 -35 -38 -45 -38 -25 -16 -23 -27
~cast cmn 20 -18 -17
~orie mv -17 18
""",
    """
@treat$ acdefghijklmopqrstuv 22 -28 19 -29 -38 -50 -37 -50 -47 -40 -44 -55 -51 -32 -44 -38 22 -27 30 -39
back__me km 16 -31
i__@medicine abdgjlmoqr -28 -20 -32 -20 -23 -19 -24 -17 -28 -18
more_@texts bkl -18 -16 29
my__@late p -22
went$ m -18
~alf u -15
""",
    """
^am bdgilmopru -22 -25 -26 -23 -22 -38 -25 -30 -30 30
not_sure g 15
so_what m -17
that__to bm -15 -33
~ampu m -17
~skat mnq -21 -16 18
~uerd a -17
""",
    """
^zxcvb em 15 -16
ballpark dm 15 -15
words_or g 15
~nds dlmnr -15 -23 -20 -24 -19
""",
    """
cunado m -20
you_recomendo ag -24 -15
~<lo abcdefikpqv -17 -25 -29 -19 -62 -36 -31 -47 -40 -22 -32
~auto dgnosuv -18 -16 -16 -15 -17 -17 -18
~bloc abdfghlnpu -20 -19 -18 -16 -15 -16 20 -16 -16 -26
~dida mu -20 17
""",
    """
@ride__have b -19
^start abcdefghijklnoqrstuv -43 -27 -26 -19 -30 -27 -20 -33 -30 -25 39 -35 -20 -20 -31 -39 -29 -25 -21 -18
all__the abdqu -17 -17 -19 -17 -20
is__@late adhnqu -15 -18 19 -16 -18 -20
use__@pay dm 19 -18
~<hiz r 16
~erc aghiloqv -26 -26 -16 -20 -21 -19 -23 -22
~nica m -19
""",
    """
^tell dlmnoprsv -41 -26 30 -17 -15 -20 -16 -18 -24
a__horas hm 18 -18
food abdeghjlmnoqrtuv -17 -20 -30 -21 -20 -25 -22 -17 -21 38 -18 -27 -21 -18 -24 -18
hw dilmt 16 -20 -17 -23 -21
i__can m -18
jueves dghijklmoprs -16 -15 -17 -21 -24 -22 -15 -18 25 -18 -19 -18
of__what m -20
often adnu -15 -18 -18 19
wear__@clothes m -17
wear_off mnu -20 -25 18
~luck nt -19 -17
~says cfhilntv -19 -35 -27 -20 -17 -19 -16 -19
~sen aefghmnopqsuv -30 -24 -18 19 -26 -18 -57 -42 -43 -21 -19 -34 -16
""",
    """
@day_and bjmo -15 -19 -19 20
@late__the m -19
@vehicle_to jmq -29 22 -21
a__go bdu -20 -26 15
alguien_ahi hi -16 27
como_la ad -21 19
it__invalid m -16
regul* m -16
""",
    """
me__next a 19
no__la dilmru -16 -25 -22 -35 -28 -17
ya_voy abjlmopqrs -20 -31 -25 -18 -22 -21 -23 -27 37 -24
~<ne cdefghklpqrst -16 -24 -63 -58 -39 -76 -28 -35 -32 -23 -28 -24 -27
~ive> cefgjlnstu -32 -23 -22 -45 -31 -16 -18 -37 -32 -26
""",
    """
^eso abcefghiklmnopqrsu -39 -32 -26 -17 -21 -29 -27 -17 -20 -23 -29 -40 -28 -29 -35 -21 -36 40
cosas$ m -18
mother dhiknqrsv -17 -17 -16 -18 -21 -16 -17 -23 -23
not:@symptom m -16
onda$ dfgjmt -16 17 -23 -23 -19 -16
~fo> bmou -16 -21 -16 16
""",
    """
can__@book abcdghijlnoqrsu 32 -26 -22 -24 -20 -23 -21 -23 -16 -31 -32 -26 -19 -15 -18
comunica i 16
i__past j 17
~med acijko -18 -17 -31 -24 -16 -18
""",
    """
#__instead o 20
@open__la hm 19 -23
@sick__otro o 23
@stop_los klm -16 -17 20
is__@treat djm 17 -20 -21
not__text k -16
round abmnor 22 -22 -15 -17 -22 -15
so__right g -17
~cos bhjopqv -20 -18 -26 -16 -18 -23 -17
~oons o -16
""",
    """
@person__better m -16
@relative__day bmq -19 -31 -30
me_no q -16
wrote_@stop m -17
~dra adgijkmsu -18 -31 -23 -21 -23 -24 -34 -24 -29
~ler ailsuv -18 -21 -16 -19 -29 16
~vain m -16
~vea am 21 -18
""",
    """
^great mt -17 16
borre__@visit b 16
el__si bnq -25 -17 -17
in_@english abcdgiklmnou -34 -20 41 -16 -27 -24 -18 -23 -26 -16 -19 -22
part dj 20 -20
suite adefghijklmnruv -21 -34 -18 -23 -35 -28 -35 51 -17 -28 -43 -16 -15 -39 -27
where bfhijknopqrsuv -33 -32 -43 -26 18 -25 -28 -38 -45 -21 -44 22 -21 -29
~bv> em 18 -18
~erse g -17
~peza an 19 -18
~sari m -15
""",
    """
@hello_this suv -20 -19 -16
@relative_@drive acfjmnpqru -20 -15 -17 -16 17 -20 19 -38 -18 -15
pagar acdgijnoqsu -27 -17 36 -29 -24 -27 -38 -32 -29 -18 -17
th hijmopqrsu -23 -17 -17 -29 28 -19 -19 -28 -17 -19
~<leg djmu -20 -28 -24 27
~gula m -15
""",
    """
@holiday_eve h 18
earliest_you a -19
i__moving mo 16 -22
vote$ m 21
whale* mu 17 -17
wife ghlmoqr -26 -17 -32 -25 -24 -20 -23
~<sit afgklnou -27 -25 -19 -16 -20 -22 -20 -27
~draw bk 15 -17
~inki bu -20 -16
~scul l -18
~uega m 16
""",
    """
favorite m 17
just__i m -20
o__jaja m -16
~sarl m 16
""",
    """
@day__no bo -23 16
my_driver m -37
not:texting giv -15 18 -23
that_is acdghijkmnoqtu -23 -25 -38 -44 -21 -27 -46 -16 20 -23 -18 -34 22 -53
~anot acdghilmnprs 20 -25 -27 -25 -23 -27 -23 -26 -23 -32 -22 -26
~let> jq -16 -15
~ucti b -16
""",
    """
@day_@visit dm -19 -17
muy_amables t 18
que_@price admqu -15 23 -23 -20 -30
texting_is m -15
~wal cdhiklnopst -20 -23 -23 -17 -29 -26 -26 -28 -24 -26 -16
""",
    """
@visit_would m -19
already agipt -25 -16 -19 -21 -17
my__his p -18
need__later mo -16 22
or__i hlmnv -22 -19 -40 -27 -16
queda_bien m -18
take_me adghijkmnosu -19 -32 -24 -31 -27 -28 -34 -16 -39 -16 -36 -30
us__it bm -16 -23
~<ou bdgrsv -20 -19 -15 -16 -17 -16
~<sem bdgikmnps -19 -24 -22 -36 -15 -38 -34 -15 -17
~<ze mq -16 17
~prof a -15
~tim cdefgijkqtuv -32 -26 -19 -39 -37 -20 -20 -38 -18 -26 -35 -29
~uedo bcefijklmruv -48 -47 -24 -31 -17 -30 -41 -32 -20 -26 -32 -25
""",
    """
@call__off bim 22 -22 -18
el__se cdgijpqrsu -17 -18 -23 -17 -18 -19 -19 20 -19 -17
getting__please l 16
i__interested bm -18 -18
no__please l 27
nueva_es jm -15 17
numero_por i -17
so__you m -21
~<swe m -17
~debb muv -19 -17 24
""",
    """
hace_un u -18
number__# m -16
the__available imq 18 -22 -16
there_another abm -22 -15 -21
til_# m -16
what_happens mu -30 20
~raro abdhjlmnoqsuv -23 -15 18 17 -16 -20 -27 -18 -17 -19 -17 -22 -16
""",
    """
darme_de k -22
que__que cdeimoqrstv -19 -16 -17 -41 -42 -31 -42 -17 -31 -24 -28
you_send dg -19 -26
~sco bcfghijkuv -21 -20 -15 -29 -25 -30 -27 -23 -17 -26
""",
    """
@relative__and amn -17 -18 -15
have_someone abmv -25 -24 -18 -19
mind$ klouv -19 -20 -15 16 -23
sec$ eflm -22 -17 -15 18
~ange cdghijlqrt -17 -34 -24 -21 -28 -29 -15 -24 -28 -16
~edu g -19
~man> abdhlnoqsu -21 -21 25 -18 -17 -26 -21 -21 -15 -25
~reve bm -17 -24
""",
    """
del_@treat m -16
get_it abgjlmoqu -21 -25 31 -20 -25 -39 -20 -15 -26
mas abcdegiklmnopqrsu -29 -17 -21 -18 -32 -24 -54 -46 40 -33 -57 28 -38 -26 -30 -26 -23
say__in cgu -17 15 -15
the__how am 20 -27
~acte i -16
""",
    """
@cancel__i gkmno -19 -17 -18 -17 -18
a__salon m -17
and__to b -20
en__me m -16
for__@day amoq -16 -27 18 -15
~iga dghjlns -22 -21 -17 -19 -20 -19 -16
~mse mn -16 -16
~oft adnu -15 -18 -18 19
~ont bcefkmopqsuv -20 -31 -25 -29 -16 -19 -31 -38 -17 -22 -42 -48
~ssm m -19
""",
    """
a__have bpq -19 21 -19
se__puso s 15
~expe agjlnoqu -19 -18 -21 -16 -17 -15 -26 -32
~wear dghjos -26 -30 -19 -27 -20 -17
""",
    """
@call_me acdghijklmnpruv -34 -27 -22 -23 -42 40 -18 -24 -21 -21 -19 -31 -22 -21 -27
deciding$ b -16
sent__the i -16
~ada> befjmoqtv -21 -25 -23 -47 -30 -26 -27 -27 -17
~mic u -15
""",
    """
casa abcdhijkloru -17 -22 -22 -21 -18 -18 -32 -23 -22 -28 -17 -25
coman* dgm -18 19 -18
esa_@place jmu -16 -16 17
printer m 19
the_@hours m 17
~ates adhu -23 -22 18 -21
~esum acdgiklu -16 -15 -16 -20 -23 24 -20 -18
~ype abdglmq -18 -17 -24 24 -22 -23 -17
¿__o o -15
""",
    """
@book_my abm 21 -15 -17
a_recipe m 16
any_of dlm 15 21 -25
enero do -17 17
to_@visit abmpr -21 -18 22 -18 -18
~ha> cdefjklmnpstv -17 -15 -29 20 -18 -16 -30 -47 -24 -18 -16 -19 -17
~hghg e 16
~oul efhprtv -29 -33 -22 -38 -21 -26 -43
~resi dg -20 -19
""",
    """
an_empty n 19
dan__baja klm -19 19 -17
have__closer m -19
migraine s -19
""",
    """
aceptan_@pay d 19
all_good flm -27 -22 16
estoy__@ride q 15
optin* grv -21 -16 -17
wine hm -23 23
y_eso ajmu -16 -17 18 -23
~gos adgjv -16 -18 -18 -16 -15
~hist q -15
~hly d 17
~slot a 17
""",
    """
december dmo -17 -20 -17
i__contacts n 17
lawye* a -16
no__problema q -21
there_anyone i 16
~<mas mn -15 17
~hour bijl -25 -17 -18 -16
~irds m 17
""",
    """
had__back m -16
is__by jm 18 -21
les ghjnoqr -26 -19 -29 -34 -22 -31 -19
mi__del abmo -19 20 -19 -15
what__have mnqu -31 19 -21 -29
will__know m 17
~alif jmu -16 -27 24
~imit d -17
~oupo dn 17 -16
""",
    """
am__do m -19
be__i alr -17 -16 17
despues$ am -35 -20
is__@staff im 19 -25
mess__it nu 15 -16
no__borrame l -16
otra$ jkqv -18 -21 -15 -17
she_need nq 17 -15
~dge> mr -18 22
~ridg mr -17 19
~roxi m -23
~rpr cdm 19 -15 -15
""",
    """
@pay_card b -17
conoc* q -16
es_este guv -25 28 -31
reads_@spanish c 16
when__my n -15
~<dud dimuv -16 16 -21 -17 20
~ague iu -17 -17
~func dm -15 -26
~otar ajmu -22 -18 24 -15
~rtg efu 19 -18 -17
~ses> alsu -30 -18 -15 -16
~sti defjlmpqsuv -52 -23 -28 -21 -20 -17 -43 -19 17 -24 -22
""",
    """
consiguieron__celular u 15
how bceghiklopqrstuv -42 -44 -64 24 -16 -88 -36 -33 -61 -71 -48 -39 -21 -63 16 -78
les__que m -18
you_and h -23
~nej muv -18 -16 -17
~tene msu -16 20 -16
""",
    """
@texts$ abcdefghijklmnopqrstuv -67 -46 -29 -69 -64 -52 -29 -56 -54 -64 32 47 -22 -52 -59 -51 -57 -53 -56 -51 -23 -24
^@howmuch abcdefghijklmnopqtuv -41 -44 -36 25 -53 -47 -16 -34 -47 -58 -41 -42 20 -60 -39 -41 -45 -18 18 -50
got_@sick abmpr -19 25 -36 -21 -21
is__while m -16
offer au -16 -16
put__a gmn -18 17 -21
the__signed u -15
~loo fghklopu -21 -28 -26 -25 -30 -27 -32 -39
""",
    """
@staff__in him 19 -16 -16
costo admu -17 19 -18 -17
do__turn jm 23 -26
driver__@relative mpq -19 16 -26
up__time bmnou -16 -21 -16 -20 -18
we_are adfghiklqrsu -35 -32 -17 -25 -23 -24 -21 -22 -33 29 -31 -31
~<was l -19
~are acefghiknqu -18 -32 -18 -22 -23 -30 -16 -34 -16 -23 -23
~ken mopv -21 -20 16 -16
~ld> efhptv -53 -55 -33 -41 -36 -43
~roga u 16
""",
    """
^snow hm 17 -21
an__a a -16
could__@clinician a -16
enough_with lm 16 -20
luego__digo m 15
sacame_de alm -16 17 -17
~arly dghijqu -20 -16 18 -17 -23 -15 -27
~etir k -16
~icke diu -21 -17 -16
""",
    """
@door_number gijlmuv -22 -21 24 -15 -22 -22 -15
allowed ijnru -18 -17 17 -20 -17
any__@hours h 18
this__new g -16
tomo abdgmnoq -21 -27 -24 -19 -27 26 -15 -17
~<ama adhmnt -18 -19 -16 -24 -17 23
~<ree lm -16 -27
~ayo> pqv -20 18 -16
~darm bdino -21 16 -25 -23 -17
~toy> cefhiklmprtuv -39 -26 -25 -37 -38 -20 -22 -16 -35 24 -26 -34 -42
~twe adi -20 -19 -16
~xtee lmv 24 -22 -17
""",
    """
do__cell dmu -28 25 -20
do__instead bmo -17 -17 21
en__radio s -15
la_depresion u 17
lady_from im 15 -18
the_@staff ilm 24 -16 -28
this__the adjm -16 -16 21 -33
~oom> bcdghiklmrtv -27 -20 -29 -27 -25 -30 -21 -26 -22 -26 -15 -25
""",
    """
got_somebody hip -17 -22 21
just_a diru -16 -19 -19 20
me__mucho s 16
so__be m -15
~mol agklns -19 -20 -18 20 -25 -16
~omeb fgjmnrs -17 -21 -18 -32 -26 -22 -23
""",
    """
#__@visit m -23
@day_in bo -18 15
@parking$ abcdefghijklopqstuv -40 -24 -33 -38 -32 -34 -41 -16 -36 41 -19 -27 -27 -23 -31 -24 -23 -45 -23
a__la admqu -30 23 -25 -15 -19
desis* l 16
to__@late mnr 16 -16 19
~bel lu -16 -16
~cove acdgijlmnoqrsv -25 -15 18 -18 -22 -19 -20 -17 -18 -20 -33 -19 -17 -17
~cts> adegl -17 -19 -15 -16 -22
""",
    """
am__talking u 18
is_anybody h 20
sera__eso d -16
where* jm 16 -16
~luga dhlmnpqsv -16 -18 -18 -19 -23 -16 -20 -17 -22
~mal abdfgilmnprtv -31 -27 -35 -17 -21 -44 -19 16 -42 -33 -29 -18 -31
~xpla adjku -20 -21 -15 -16 17
""",
    """
@drink__de m -16
@person__on lm -17 -22
it_back k 24
pop__right dn 16 -17
spray mu -20 15
subscribe klm 24 -26 -22
~oki fgijlnopsu -16 -17 -21 -16 -19 -28 -21 -20 -21 -24
~rim bou -20 -16 -20
""",
    """
@stop_texting gikuv -27 -21 -29 -21 17
a_joke m 18
de__es abghilnq -16 -17 -26 -21 -17 -20 -15 -16
i_told l 15
no_boy b 15
~kni am -18 16
~ner> adghklmnpq -42 -24 17 -15 -21 -24 -30 -22 -21 -32
~olla g -18
~toy cefhiklmprtuv -39 -26 -25 -37 -38 -20 -22 -16 -35 24 -26 -34 -42
""",
    """
con__@ride mq -16 19
directions$ jm 20 -23
el_# adhijlmnopqrsuv -31 -24 20 -18 -18 -16 -36 -16 26 -21 -22 -25 -20 -16 -21
not:conmigo bmnpqtu 15 -15 -23 -17 -21 -17 -16
opini* m -18
you__for bchijklmqrs -23 -17 32 -16 -33 -18 -24 -37 -17 -17 -19
~eye u -18
~ospo o 17
~yes abdjlnq -23 -17 -17 -15 -19 -18 -17
""",
    """
@eat__how mn -20 18
alguien_en h 15
am__you k -15
i_@stop djlnu -16 -20 -28 17 -16
my_calendar am -20 22
tengo_que afhiklmpqstuv -45 -20 -16 -43 -21 -22 -36 -50 -23 -36 -17 -18 -32
~<gir a -18
""",
    """
dejen abdgijklnopqrsuv -21 18 -18 -24 -33 -21 -42 19 -22 -24 -16 -18 -18 -19 -26 -29
i__charged dm 16 -21
puedo__con aq -15 -23
~endo defijkopqst -38 -16 -23 -16 -18 -19 -25 -19 -42 -23 -24
~iar ainq -16 -15 -17 17
~our> bcefgnpqrsu -19 -34 -30 -25 -20 -41 -24 -25 -23 -23 -30
""",
    """
@place__a iq -22 24
and__my ampv -17 -35 -18 18
and_i chikmprv -21 -15 -15 -25 -26 -21 -19 -20
dia_les n -20
get__# m -18
my__flaked q 16
puede_ser ano -20 -26 21
thinking__it am 17 -19
~head dijmnqu -19 -19 -15 -26 20 -17 -23
~help bcefghjklnoprsv -38 -32 -34 -33 27 -24 -31 -33 -34 -33 -31 -34 -28 -28 -39
~more acdfhijlmnpt -23 -19 -36 -27 -35 -18 -22 15 -25 -40 -20 -21
~yler u -15
""",
    """
all_do m -19
esa_@person uv -16 15
please__a bcko -18 -17 -18 -17
""",
    """
and cfhikmnrtv -22 -54 -28 -31 -21 -59 -25 -22 -56 -16
day__me m -15
mr m -20
says_it m -15
texted i -17
~<cos abhjpq -27 -18 -16 -23 -16 -19
~eets jm 15 -15
~iban amv -18 -21 -17
~vie> m 20
""",
    """
paga$ dm 18 -17
set$ adhpqu -16 -17 -23 28 -30 -17
so__@cancel bmo 21 -18 -17
~afu a -18
~elf bcghjmrsv -20 -18 -24 -21 -20 -36 -21 -19 -19
~epea t -16
~ical ainu -18 -17 -15 -17
~nge cghijmqst -22 -28 -27 -37 -37 -16 -20 -21 -23
""",
    """
do_on g 21
how__one m -18
please_@call iklm 23 -16 -17 -20
~<no abcdefghklprt -24 -18 -44 -59 -60 -16 -25 -15 -17 -20 -42 -44 -53
~ads> achj -20 19 -20 -17
~ero> efghmnpqrstu -46 -42 -24 -35 -18 -29 -22 -20 -21 -22 -53 -17
~fiqu u 15
~sma> u -19
""",
    """
@drive__dia no 21 -19
@hours$ abcdefghijklopqrtuv -20 -34 -24 -43 -30 -42 -31 48 -38 -42 -24 -28 -18 -24 -35 -29 -34 -39 -28
@move_me acdhikmoqrs -22 -17 -15 -19 -22 -16 -34 40 -21 -18 -17
else_have abov -17 20 -23 -15
her abcdefghijklmrstuv -25 -20 -22 -25 -21 -21 -26 -35 16 -44 -26 -43 20 -30 -17 -19 -52 20
no_soy abcdefgjklmnopqrsuv -24 -25 -23 -25 -16 -22 -24 -19 -16 -33 -44 -21 -29 -30 -33 -18 -21 -31 45
than__# o 15
~ho> bimpuv -25 -19 -31 -20 -22 -16
""",
    """
#__el bmo -16 -17 20
ese_mismo m -17
mi_ma abdiklmno 21 -16 -16 -18 -17 -15 -23 -18 -22
more$ abdgikmnoqrs -24 27 -22 -21 -23 -23 -44 -21 -19 17 -24 -22
pero__@relative q -15
stati* mr -21 18
test$ m -25
~erme ghilmnqu -17 -15 -19 -20 -19 -17 -22 20
~hgh e 16
""",
    """
had__this m -22
pongame__@visit ao 16 -15
por_donde mru -28 -17 -24
puedo__yo nq -23 17
quiero__los ilm -16 -29 20
tomar ahnoq -18 -16 16 -19 -21
we_talking dm 18 -18
~erva mo -26 -16
""",
    """
^baja beklm -19 -17 -18 25 -28
dia__favor o 18
mismo_dia jmq -16 -17 -22
yo_mismo n -23
~<gi cefghjklnpqstv -25 -16 -21 -18 -32 -23 -34 -18 -29 -16 -21 -28 -23 -31
~ak> abdefgjklnopqrtv -27 -20 -33 -24 -15 -18 -25 -17 -28 -32 -17 -18 -24 -18 -15 -19
~jdf efm 23 -17 -24
~marm im 15 -17
~rall u -17
""",
    """
^greetings m -22
ando__el s -20
learn m 21
me__first m -15
not:that abdghijlmnr -28 21 -25 -21 -17 -22 -31 -21 -25 -41 -16
~<els cghijkmnpqr -20 -22 -27 -34 -21 -16 -25 -26 -32 -17 -15
~<pos dhknqsu -24 -29 -21 -23 -17 -19 -18
~ari efhjlmrtu -19 -26 -32 -44 -28 -23 -18 -27 -33
~ipho dm -23 22
~voca i 15
""",
    """
de_aqui mv -17 -19
do__@parking adjm -16 -17 15 -33
my__off ilmq -17 19 -24 -17
no__ya m -17
not:@wrong v 18
not:gary v 15
podcast m 17
pueden__de a -16
read__better m -18
zxcvb em 15 -16
~asan im -16 19
~rrow cdfgklrsu -17 -22 -19 -16 -17 -19 -23 -22 -21
""",
    """
conse* gimnq -16 -17 -22 -15 -18
have__good ip -16 -18
la_necesito b 20
pasa_por p 18
think$ abefgkltu -19 -18 -20 -16 -20 -20 -24 19 -17
time_do aq -38 -17
to__ready an -20 21
wear_to mnu 21 -21 -16
~cobr admnqrsu -19 27 -22 -18 -17 -18 -19 -21
""",
    """
alo efijlmtu -23 26 -17 -16 -15 -25 -17 -16
do__i bdmnqu -19 -28 -34 -20 -22 19
it__running m 15
my__just o -19
of__@texts kl -15 21
~<wo bcfjnstv -16 -27 -45 -36 -20 -20 -29 -48
~ek> cdgijklmnopqrs -20 -33 -26 -25 -22 -16 -25 -15 -39 25 -15 -23 -27 -35
~mani gmu -16 22 -17
""",
    """
not__up aopr -18 -25 -22 -21
put__down m -15
to__and lu -18 -15
what__it dfhjmnoqs 28 -29 -41 -18 -15 -17 -37 -30 -17
~ade acefghiklnopqrst -16 -26 -15 -26 -16 -35 -34 -31 -25 -19 24 -21 -34 -20 -17 18
~zomb m -16
""",
    """
entro aglmnru 17 -18 -16 -22 -18 -18 -18
~eone gjklmnrstu -27 -22 -20 -26 -18 -18 -23 -17 -24 -20
~uito abilmnoqu -26 -16 -21 -19 -26 19 -25 -16 -22
""",
    """
@traffic__esta m 16
al adefgjklmqrtu -23 -21 -30 -31 -51 17 -25 -26 -33 -49 -24 -25 -26
mind__in b 16
no__@machine i 20
plis$ abdefgil -18 19 -20 -23 -19 -17 -17 -27
the_@call abcgjlnopqsuv -15 -29 -19 -28 -29 -37 -22 -29 -25 -29 -24 -15 -38
what__@visit adjmu -22 -28 -17 -22 30
~uenm l 17
""",
    """
@day bcdeghijklnopqrstuv 32 -92 -79 -92 -83 50 -78 -75 -84 -62 -56 50 -70 -53 -89 -54 -21 -90 -84
go_for d -17
podca* m 17
~bir abdefjopqrstuv -16 -26 -31 -21 -20 -30 -33 -27 -31 -22 -30 -20 -45 -30
~slep p -16
~ups> jm -17 17
""",
    """
@drug__is n 17
a_@clinician bnpu -17 -18 -20 -26
conviene loq -15 16 -20
is__available adim -19 -15 19 -27
moved_to bmo 24 -16 -25
olvido_la bmo 15 -17 -17
se__es gmqu -19 -24 -16 15
the__in aijkmnopquv -24 -22 -44 -24 23 -30 -24 -21 -26 -34 -17
this_@month adgu 21 -18 -17 -21
took_the jnq -24 -18 -15
~<cup adhijnou 24 -27 -18 -21 -23 -17 -17 -16
~ger aceghkls -28 -28 -18 -30 -16 -32 -15 -34
~ntre m -15
""",
    """
eso$ acefghiklopqrtuv -37 -28 -29 -23 -52 -32 -40 -29 -40 -28 -16 -39 -31 -29 27 -40
fridays hm 20 -26
her_number im -16 -16
la_@visit abcefghijlmpqtv -27 27 -30 -22 -22 -33 -35 -38 -16 -19 -47 -37 -39 -23 -54
my cefghijklmnstuv -31 -134 -99 -52 -84 -17 -44 -23 -32 28 28 -32 -61 -46 -25
""",
    """
a_mandarme kl 19 -19
afterwards a -16
cuando acdgjklnqru 17 -18 -35 -18 -35 -18 -19 -24 -26 -34 -24
keep_my v -23
mio gmv -16 -21 20
myself dmu -20 -19 -17
¿__@hours j -18
""",
    """
@call__if a -21
bye_remove blm -19 19 -19
la_evaluacion a -15
my_@day mo -17 16
pressure m -17
~asa abcefghklnuv -42 -50 -30 -32 -32 -27 -50 -45 -24 -17 -23 -17
""",
    """
@ride_resuelto p 16
a_calendar bm -16 -17
aprieto g 16
is__lot jmr 19 -18 -16
no__texteen lmv 24 -22 -17
not:molesten lm 19 -19
paid u -18
~<smo mn -19 19
~sorr adefhiklnpqst -29 -30 -34 -20 -17 -25 -22 -26 -29 -45 -32 -32 -27
""",
    """
@relative__mal pq -22 23
@stop_all iklm -17 -19 25 -28
@symptom_twice ds -19 19
not_who v 17
~ced m -17
~ee> cefghlnru -26 -15 -22 -26 -25 -39 -35 -35 -33
~rdan lu 17 -18
""",
    """
i__arrive m -15
mi_familia m -16
tiemp* adh -16 -26 -17
what__@clothes mn -22 18
""",
    """
@stop__the lm 18 -16
do__in adgn -22 -21 -16 -19
la__del lqrs -20 -19 -18 -21
long_is jsu -15 -20 16
need_somebody au -16 -16
the__too m -20
will_see abdmru -17 -18 -18 23 -21 -16
~<ac bcefghjklorstv -19 -39 -42 -39 -29 -16 -20 24 -43 -23 -22 -21 -35 -45
~sel abfghjrstv -16 -22 -15 -32 -34 -33 -29 -26 -24 -26
~sirv abjlnpv -18 -20 -20 -20 -18 -15 -18
~weir afmn -17 -15 -31 -18
""",
    """
^cambie kv 16 -20
^ugh m -16
anyon* abdjlnprsu -23 -20 -23 -22 -25 -19 -17 -16 -16 -31
boy__ir b 15
it_tomorrow b 16
jazz$ m 15
know$ cdgmoquv -16 -22 -32 22 -21 -41 -38 -38
main jm 18 -17
on__for dm -18 -17
unite* abilnu -19 -17 -17 -30 -17 -17
walle* j -15
~<whi abdefijlnopqstv -18 -17 -35 -16 -19 -27 20 -29 -36 -26 -28 -30 -15 -24 -18
~ahe mo -28 -21
~airc am -16 18
~asd> em 15 -16
~ejo aefghkmqrtuv -43 -24 -24 -27 -36 -34 -34 -17 -21 -30 -45 -42
""",
    """
de__@texts bgklu -17 -17 -32 17 -23
reanu* km 18 -20
~dime abefho -18 -16 -19 20 -17 -19
~mage dm 19 -15
~par cefghimpqst -29 -42 -26 -31 -18 -19 -18 -19 -22 -33 -52
""",
    """
@clothes abcdefghijklmnopqstuv -25 -49 -22 -55 -50 -49 -34 -52 -54 -21 -49 -64 24 70 -48 -48 -70 -30 -43 -77 -19
^who abcdefghjklnoprstu -24 -47 -51 -25 -60 -55 -49 -51 -52 -46 -44 -49 -47 -19 -49 -48 -49 38
do__with agn -23 -26 -21
going__wait p 16
hearing__in m -15
~add acdefghijklnoqr -23 -18 -23 -15 -18 -15 -17 -19 22 -17 -18 -24 -19 -18 -17
~away acefghijkmtu -25 -19 -24 -21 -26 -24 -21 -25 -20 -32 -20 -15
~eak abdefgklnopqrtv -22 -22 -30 -26 -17 -21 -20 -31 -36 -21 -26 -30 -24 -17 -21
~ses glmoqrsu -17 -25 -18 -23 -18 -16 -20 -24
""",
    """
algo bcfhjkmprtuv -25 -15 -15 -34 -27 -18 -39 -20 -34 -16 -16 -25
~<ki abcefghjpqrtv -25 -20 -18 -19 -22 -17 -37 -17 -28 -45 -36 16 -30
~py> acdeghjklmnoqtuv -22 -20 -19 -30 -25 -24 -19 -19 -27 17 -18 -20 -19 -24 -29 -17
""",
    """
black u -16
changed_my pv -15 -18
donde__el r -20
esto_es cdgjlmv -23 -22 -29 -23 -19 -30 22
they__you du -16 15
~ick cefgklnrst -32 -15 -17 -21 -34 -40 -34 -36 -23 -21
""",
    """
el__anoche s -16
eso_es amnqv -19 -37 -16 -15 -18
inclu* ilmuv -18 20 -28 -15 -16
lose_my abgjklmnqr -18 -15 -19 -20 -16 27 -42 -17 -17 -22
not_stay q 21
text__the ailm -17 20 -16 -17
the_chair a -16
~enan m 17
~ffo m -15
~ocu cgjklmruv -18 -24 -15 -16 -17 -19 -18 -27 -21
~sar> dknprsuv -19 -19 -17 -17 -17 -16 -24 -19
""",
    """
a_work im 16 -20
i_send djm 17 -22 -25
wait_for pq 19 -21
water adijnqu -19 -29 -15 -16 23 -22 -31
who_wrote m 20
~mmun i -17
""",
    """
a__esta u -19
of__it am -15 -22
~cha cefjklmnqstv -48 -41 -31 -18 -17 -22 -16 -27 -31 -43 -16 -19
~eda> adiklrst -20 -17 -24 -17 -16 -16 -32 -19
~icl n 16
~ndle pq 19 -23
~ouch p -15
~vote bm -17 24
""",
    """
can__there abdghimnq -20 -26 -20 -21 -15 -25 -29 -19 26
not__it abhjklnopqsv -29 23 -17 -26 -23 -22 -24 -18 -17 -31 -23 -16
""",
    """
despues dfgjlmuv -28 -17 -22 -16 -21 -17 -21 -20
hook__with am 16 -17
no_ire abglmopqrtv -17 43 -15 -25 -36 -19 -17 -16 -18 -19 -22
not:la cdlnprsu -22 -28 -42 -20 -17 -39 -16 -19
send__to acd -20 -23 -18
~frio m 17
~mpl ginpu -21 22 -20 -20 -19
~nvi abilmpquv -19 -18 -22 16 -22 -17 -23 -19 -24
""",
    """
@day_at aemo -15 -16 17 -15
el__ya bor -23 -17 17
is__new a 16
my_@body abdmoqrs -21 -23 -26 -23 -20 -24 -26 33
planes dm 19 -15
quedo_el mr 19 -17
senor* bms -15 -26 -16
what__latest hmu 17 -20 -16
~cure dn -21 -15
~den> efghjnpqrstuv -24 -24 -16 -36 -34 -27 -15 -32 -26 -32 -17 -41 -19
~feel adghjnorsv -33 -22 -16 -19 -20 -21 -19 -24 19 -19
""",
    """
me__so bimq 16 -19 -19 -16
necesito_un im -21 17
suspendo n 15
the__just m -21
what__about dm -17 -25
~affo m -15
~ebo> adefhijlmnopqrsuv -18 -25 -18 -20 -16 -23 -17 -19 -38 15 -17 -16 -20 -19 -19 -24 -28
~hun mu -25 -19
~ume> acdgiklu -16 -15 -16 -20 -23 24 -20 -18
""",
    """
@day__a m -19
@visit__at n 16
^add abgilnv 22 -19 -21 -17 -29 -24 -16
bring__the mn 22 -26
business au -17 -16
get__@clothes ai -17 -15
i__going dmn -19 -31 -27
la__esta amu -16 -25 -16
my_health m -16
note_for im -17 18
this__@english c 17
to_see abhijnpu 25 -16 -18 -25 -16 -18 -16 -21
~ul> cdeghkrstv -16 -23 -25 -16 -15 -15 -18 -15 15 -22
""",
    """
her_home mp -18 21
i_@call bcdghjlmnoqrsuv -21 -18 -31 -24 37 -16 -22 -26 -31 -26 -19 -23 -16 -26 -16
is__good bflnptu -22 -30 -17 -20 -24 -17 -23
mandando_los l -18
~epe adjot -17 -20 -17 -17 -17
~mov acdefghijkpstu -25 -23 -37 -30 -27 -31 -31 -31 -21 -41 -33 -16 -30 -48
~nail adlnu -17 -19 -18 18 -22
~sim adm -16 -16 -17
""",
    """
a_@vehicle abcdghiklnopqstuv -27 -23 -17 -34 -17 -31 -43 -21 -20 -34 -32 -24 32 -18 -20 -37 -21
bank dhmn -20 -23 21 -20
put__to o -19
~dig cdghknpqs -18 -28 -16 -16 -20 -28 -17 -25 -23
~mud ab -16 17
¿__aprieto g 16
""",
    """
come__@call bim -16 -15 16
do_you bdefhiklnoprstv -89 16 -73 -52 26 -18 -65 -92 -17 -29 -61 -16 -60 -82 -67
loan$ dm -19 17
~appr dm -19 -20
~guin m 16
~mat bdhjmnoqr -20 -30 -16 -16 -18 16 -25 -21 -19
~ored mu 24 -16
~sper adgijklmuv -31 -23 -19 -19 -21 -16 -28 -16 -21 -22
~uggl n -15
""",
    """
am_due m -17
could__me bdgmnsu -15 -21 -17 -35 -20 -16 16
got__@animal m 15
~<dfg em 16 -16
~<mee amo -19 17 -19
~<nue adgijlnopqsu 16 -29 -18 -20 -24 -28 -18 -22 -15 -17 -19 -19
~etai m 16
~ze> mu 19 -19
""",
    """
^borren mv -24 -16
have__@place jm 19 -21
olvido an -16 -16
~<ip dm -23 22
~ront bgnqsuv -25 -26 -23 -22 -21 -34 -17
""",
    """
@pay_over m -15
@stop__me adgjklnoprstu -32 -19 -33 -18 -30 32 -36 -18 -32 -33 -36 -24 -33
@visit__she b 18
che_¿ jn -20 -16
necesito__con gm 18 -19
place_as ju 16 -15
the_number dju -16 -24 -18
~chu ainq -20 -16 -18 -18
~ecen mpqu -20 -18 20 -19
~parq r 15
~sted cdinpr -26 -16 -20 -33 -33 -24
""",
    """
peru$ u -16
sigan__los lm -22 16
this__real u 15
you__about dim -16 -17 16
you__have jkmnpst -21 -25 -17 -23 -20 -18 -24
""",
    """
@howmuch__un dm -17 17
compl* gim -16 17 -32
cual__@hours hm 18 -18
ella$ m -23
en__lista m -26
end_all l 25
where_does djmnsu -18 -19 24 -17 -17 -22
~<cl abcdefilpqv -31 -23 -24 -43 -16 -19 -30 -21 -21 -23 -22
~ide acdefiprstv -27 -31 -30 -39 -43 -34 16 -22 -20 -41 -19
~ren acdefhijmnpqrst -31 -43 -36 -24 -31 -43 -40 -19 19 -22 -28 -53 -19 -21 -23
""",
    """
necesito__me mu -20 -21
no__ni a -15
take__@vehicle mq -18 19
to__started a 15
una__en o -20
you__directions m -16
~ahea mo -28 -21
""",
    """
pasem* abijm -16 -21 23 -19 -16
sigue$ m -21
well o -16
~ectl m -15
~fmla m 16
~rie> v 18
~uppo dmu -16 -19 -18
""",
    """
is__from bln -20 -16 -17
~decl i -17
""",
    """
@place__otra a -15
do__please m -15
it__to bcfgjlnprtuv -28 -24 -32 -31 -26 -30 -25 -16 -27 -16 -19 -19
prepa* abgijou -31 -19 -23 -15 -15 -18 -17
~epar bdglnou -21 -17 -25 -15 20 -18 -24
~ines aglnqtu -28 -24 -18 -22 -17 -18 -22
""",
    """
@medicine abcdefghjklnopqrtuv -69 -33 -55 -74 -42 -41 -77 -59 -65 -53 -65 64 -68 -59 -59 -64 -38 17 -50
el__@cancel bioq 15 -17 -16 -15
le_dije a -18
me__poco o -15
sitter amnoq -18 -26 -16 26 -23
zoo m 16
~kkl em 16 -17
~mus adeghijlmprstu -28 -27 -19 -18 -25 -24 -27 -30 28 -16 -15 -16 -20 -29
~nex cdeghiklmpqtv -21 -35 -16 -17 -29 -37 -31 -31 -17 -17 -31 -18 -24
""",
    """
@move__day o 24
@relative__@ride pq 16 -20
^despues q -21
a__casa r -16
lost__i r 16
not:@machine iu 25 -22
not:ir abcdgijlmnopqrsuv -26 39 -16 -17 -17 -20 -19 -20 -34 -26 -16 -29 -20 -19 -17 -17 -23
someone__today hi 18 -18
~isco dilm 18 -17 15 -39
~lpar dm 15 -15
~opia a -19
""",
    """
compr* du -16 -18
musica m 19
~emos mnopr -26 -16 19 -22 -16
~file du 17 -16
""",
    """
can__the ghijmors -26 -28 -24 19 -16 -17 -22 -26
i__tell m -18
limit d -16
not:que abcghiknprtv -16 -25 -25 19 -16 -16 -23 -23 -15 -24 -16 -42
with_@clinician i -23
~ats m 19
~kers a -16
""",
    """
@texts_back ikm -18 31 -24
^bendecido fmt 16 -17 -15
any__to m -18
base u -17
la_ubi abcdgijklmoru -31 -25 -16 -16 -19 -33 35 -25 -19 -26 -24 -24 -18
me_molesten lm 17 -18
me_surgio o 16
pacie* bfhimn -18 -15 -15 -15 -29 -21
~asco m -20
~omm bdhjkoqrv -23 -31 -21 -29 -18 -19 -20 -24 -17
~ubi o -15
""",
    """
^hacen u -16
a_@price im -16 -20
as__as mo -19 -17
been_having m -16
my_@drug mn -25 19
or__you m -18
you__@wrong dhjmu -19 -18 -29 -19 -19
~<of ailmnv -27 -23 -19 -20 -26 -19
~<wi acfhijksv -23 -65 -28 -17 -28 -38 -20 -19 -35
~favo defmnqrstuv -38 -29 -26 -26 -32 -33 -18 -34 -32 -16 -33
~lean m 19
~urin dm -16 -21
""",
    """
a_car adinpuv -18 -20 -20 -21 17 -22 -21
good_day fnot 18 -19 -20 -25
in_this inu -19 -15 -23
loan dm -21 19
to__@clinician abimnu 19 -24 15 -27 -16 -22
with__@price mu -24 -18
~<cor abfilnpqv -25 -25 -19 -39 20 -37 -33 -24 -29
~dire g -21
~imer bhikloru -22 -19 -20 -16 -26 -18 -22 -19
~ntac bdgjklmoq -19 -24 -23 -17 -17 21 -31 -22 -17
~onge aimuv -27 -17 -19 -27 -18
""",
    """
bring__@relative jmn 15 -22 -19
count$ d -18
do__sleep u -15
ir_con i -17
nada$ abcgjknopsu -27 -30 -24 17 -17 -20 -23 -20 -19 -24 -28
though bm -16 -23
yes__@drive pq 20 -17
~dol ghimnoqrv -26 -17 -20 16 -21 -20 -24 -20 -17
~oka e -16
~uelo m 16
""",
    """
con__@clinician mo -25 -28
day__out m -15
have__it lmno -16 -19 -18 -15
is__you adghm -16 -27 -23 18 -31
someone_there ahio 18 19 -23 -18
~ign> bcdginoprs -27 -17 -24 -23 -19 -17 -26 -19 -17 -19
""",
    """
ask__@clinician aim -18 18 -27
clear abdefgijlmpqsu -20 -17 -22 -16 -19 -24 -20 -17 -22 31 -16 -17 -17 -31
no__bien mq -20 -15
waiting s -17
~pag abcdefgijlmnopqrsuv -17 -19 -22 28 -24 -27 -32 -23 -23 16 -20 -28 -25 -22 -26 -25 -24 -33 -25
""",
    """
it__is djl -19 -15 -17
poder_el bo -16 15
us__later mo -17 20
you__list m -16
~iaje am -18 -16
""",
    """
by_mistake lm -21 -17
i__haircut am -15 16
me__time n -16
mensajes abdefhjlmnopqrstv -52 -24 -40 -33 -29 -34 -47 28 -21 -35 -42 -33 -36 -38 -36 -34 -20
need__talk ai -18 20
otra_@visit abko 28 -31 -15 -17
til_i n -17
~ah> glnopq -16 -15 -22 -16 16 -22
~enas fm 18 -27
~less akmtu -16 -15 -24 18 -18
""",
    """
@day$ bcdeghijklnopqrsuv 26 -67 -47 -62 -63 41 -58 -90 -51 -79 -27 25 -48 -50 -67 -35 -60 -66
^changed o -17
away acefghijkmtu -25 -19 -24 -21 -26 -24 -21 -25 -20 -32 -20 -15
cancelo afgjlnprsu -22 -22 -23 -20 -18 -22 -29 -21 -16 -22
quite* agijklnpqsuv -35 -17 -23 -19 -30 17 -31 -20 -20 -28 -29 -30
the__line imn -18 -20 -16
~anyo abdjlnprsu -23 -20 -23 -22 -25 -19 -17 -16 -16 -31
~ked cdefgrt -29 -42 -25 -19 -18 -35 -30
~spor j -16
""",
    """
cuenta$ jmqr -18 -24 17 -18
dads alnpqru -26 -20 -21 19 -27 -16 -24
enough__the lm 16 -21
humano fim -18 22 -19
quiero_@move ailm -21 -16 -17 -23
to__it bghijklmnpqsu 19 -31 -16 -24 -36 -30 -40 -54 -17 -33 -31 -25 16
vez$ bcdiklqrv -22 -20 -19 -17 19 -17 -19 -17 -22
~elic mu 17 -16
""",
    """
coupo* dn 17 -16
get__again k 15
go_back cm 16 -22
sacar adgjmou 18 -23 -17 -22 25 -18 -16
tanto_mensaje l 15
tengo_@sick n 16
venden dmu -26 27 -21
~drip m -17
~nks h -16
~rrie imuv -17 28 -16 -19
~tra> cdefhlmnpqrsu -30 18 -20 -20 -20 -27 -24 -41 -33 -19 -34 -42 -53
""",
    """
@open$ bcdefhijklnopqstuv -37 -26 -57 -27 -35 32 -48 -16 -30 -39 -47 -52 -33 -41 -43 -35 -51 -42
asi$ n 16
quedo_mal pq -22 23
~alls n -17
~hick o -16
""",
    """
can_you befghjmnopqrstv -17 -25 -32 18 -72 -34 23 -70 -19 -38 -72 -38 -52 -48 -48
help__this au -17 -20
not:care m -20
turned lr -17 -21
~<bie cdfglpruv -23 -28 -20 -16 -33 -23 -29 -19 -26
~efi defghjknpqrstv -37 -21 -17 -27 -23 -22 -23 -36 -24 -24 -19 -22 -19 -20
~fac behijklnoqrv -23 -19 -17 -26 -22 -18 -22 -20 -23 -25 -21 -17
""",
    """
^hit bklmn -16 17 -16 -23 -16
against_it bm 17 -21
far dhju -15 -15 18 -20
found qu -21 -16
me__me dpqu -18 22 -25 -18
~avin dghilnopuv -15 -17 -18 -20 -18 -18 -21 -22 -18 -17
~cowb m 19
~lify m -17
~plom a -15
""",
    """
^ask abhimopq -15 -21 -19 21 15 -21 -15 -17
have__in bdhmpq -18 -17 -16 -39 -22 -19
que_@place mu -21 21
~<hom abcdgijklnoqtuv -35 -24 -20 -32 -31 -19 -39 -23 -21 -17 -30 16 -20 -39 -20
~llo> ailprsu -22 -19 -16 -20 -20 -17 -16
~mem au -17 17
""",
    """
caigo m -17
molina d 15
with__@medicine m -17
~awye a -16
~lige d -16
~sta> bcefjknrsu -21 -29 -45 -20 -24 -28 -18 -21 -19 -20
~tir> no -19 -23
""",
    """
^aqui abgjlquv -23 -16 -19 -29 -17 -26 -19 26
^tu acmnv -16 -18 26 -20 -15
bus abdfghiklmnostu -27 -27 -25 -21 -18 -31 -24 -20 -21 19 -43 -20 -38 -15 -32
number_for j -17
perdido_no j 16
savin* m 17
strep o 17
~mer> ailqr 16 -18 -24 -18 -15
~won m -16
""",
    """
@relative_get nu -19 -16
choices$ gm 23 -21
de_numero ku -17 -20
time__@place hm 22 -23
~<gda efm -17 19 -20
""",
    """
happened__the gmu -15 22 -19
lmao em -22 21
me__and bm -19 -16
nights m -20
or_no bglmnquv -25 -18 -22 -31 31 -16 -24 -18
put__sleep mu -23 18
speci* n 16
you__@holiday abdghjlmtu 18 -16 -25 -19 23 -17 -16 -34 -18 -18
~anes ad -17 17
~ely adu -16 -16 -18
~pens efhijlnorsv -15 -21 -18 -33 -23 -21 -26 -23 -21 -21 -20
~tend ilnqr 15 -17 -19 -20 -15
""",
    """
^today fhmos -18 -20 23 -16 -26
el_trabajo adir -18 -21 17 -22
mejor__voy b 20
que__esa guv -18 19 -16
refill__my im -22 20
that_true dm 16 -16
~ban acdfghpt -41 -19 -39 -18 -27 -40 -16 -22
~lto abcefghilmqrtv -25 -23 -23 -34 -21 -23 -18 -24 24 -34 -25 -21 -23 -21
~nen defgnqrstuv -17 -25 -28 -41 -19 -22 -31 -29 -26 -56 -18
""",
    """
@symptom_con gl 17 -15
does__@eat dgmn -19 -17 28 -32
es_# dm -25 23
himself n -16
need__different o 18
no__manana bmo 18 -23 -19
not_say lm -19 18
un_dia n -20
you_working hm 20 -20
~ea> abijs -20 -17 -16 -16 -16
~uage cdmu 25 -15 -15 -24
¿_tengo n 19
""",
    """
hello abcdefgijklnopqrstuv -31 -26 -23 -27 -26 44 -27 -38 -28 -21 -27 -20 -26 -28 -24 -26 -27 -20 -31 -26
is__@drive p 15
my_cell bilm -22 16 19 -26
stuff adhjos -17 -20 -17 -20 -15 15
they__@animal u 18
~<in befhijmpqtv -23 -39 -34 -55 -42 -26 -22 -37 -30 -20 -47
~alid mu -21 -15
""",
    """
@relative__lo a 16
disculpe b 17
every bmo -19 -16 -25
my_bill m -32
off_this abglm -24 -18 -26 28 -31
salon$ a -18
that__up mt -20 16
""",
    """
@cancel_me bmq 19 -32 -15
does__run dmu 15 -25 -16
poco moqr -20 -20 -17 18
took_my m -16
~clud im -17 -17
~denm abjlmor 16 -26 -18 -25 -22 -20 24
~licu m 17
~nsi ghlmorsv -31 -26 -25 -27 -31 -24 -24 -25
~reet abdhiklnopst -22 -18 -22 -21 -16 -15 -16 -19 -16 -18 -17 -17
""",
    """
alguien_me i 19
cure dn -21 -15
i__go bmt 16 -22 -17
the_place m -20
took__day m -17
your_brain mu -20 17
~<bus acdfgilnst -20 -21 -18 -16 -21 -23 -23 -25 -26 -23
~otam am 18 -18
""",
    """
es__@treat abmsu -18 -16 -21 -21 24
is__cross jm 19 -18
my__be abkmnoqs -24 -19 -16 -26 15 -20 -31 -15
that_going mq -21 -16
~ben> ghikns -17 -16 -17 -23 -16 -18
~elac m -18
~opy> ef -16 -15
~vo> abcegijotu -20 -23 -31 -23 -36 -17 -35 -18 -19 -41
""",
    """
@medicine$ abcdfghijklmnopqrtuv -50 -32 -28 -40 -16 -42 -24 -44 -33 -27 -32 16 28 -44 -32 -42 -35 -16 16 -22
^anotame am 18 -18
^just acdfghjklmopqstu -33 -16 -28 -19 -24 -24 -18 -19 -28 30 -19 -26 -36 -19 -36 -39
what__is abdfginqsu -20 -17 -48 -35 -36 -19 -44 -25 -17 19
who__@call di -15 20
~idi cefhjkmnoqrstuv 23 -20 -28 -26 -22 -28 -18 -28 -32 -33 -33 -29 -26 -28 -19
""",
    """
his_@medicine ms 16 -16
""",
    """
file_a i 16
i_got acghilqt -20 -28 -27 -26 -26 -23 -27 -23
not_worry bmpq -16 -27 17 -16
series dm 15 -16
time cdefgijktuv -23 -20 -15 -28 -33 -22 -19 -27 -18 -56 -24
~cups jm -17 17
~ela acdfghijklopqrsu -28 -20 -16 -21 -30 -22 -32 -15 -22 -32 27 -24 -37 -25 -28 -35
~ggl jmnop -21 -24 -26 16 -18
~nder befijlopqrs -21 -20 -19 -20 -28 -25 -32 -26 -19 -20 -17
~ulta m -17
""",
    """
calle aijklv -16 -31 29 -17 -18 -26
dos_veces u -19
old_lady m -20
to__up im -20 -23
~abla abcknoqrv -19 -17 19 -24 -23 -19 -23 -18 -16
~tonc o -16
""",
    """
#__next am 16 -17
=rare1 abcdefghijklmnopqrstu -36 -29 -64 -45 82 -26 -51 -67 -42 -39 -38 -40 60 -20 -21 -37 -42 -34 -17 -31 -39
@relative_se abcnpqu -17 -17 -18 -22 -20 27 -16
este__de gm -17 -22
nothing dklnosuv -17 -18 -21 17 -29 -18 -25 -22
to_somebody a -22
~<lan abclmnsu -22 -16 24 -15 -19 -18 -18 -30
~hue a 18
""",
    """
@stop__and lm 15 -19
estan__un mv -15 16
estar abgmu -29 -17 -19 -28 -24
in_front m -20
lista_para a 17
me__a bcdefghimnrstuv -16 -31 -15 -16 -22 -33 -35 -16 -25 -47 -35 -49 -29 17 -21
salgo__la dno -19 -20 -19
she__to m -18
tardecito cdmnqr -18 -18 -28 -22 -19 15
what__i bfijklnoprtu -36 -25 -43 -29 -22 -23 -28 -28 -18 -20 -20 -38
~dled ipq -18 20 -21
~erp acdm -15 19 -21 -19
""",
    """
and_a m -18
como_llego djnru -19 18 -25 -22 -16
dumb$ mn 22 -17
the_dot b -15
~ecip am -16 22
~gar> adghinpv -25 -29 -24 -22 -20 -35 -22 -31
~isab a -23
~sto abdefhjnopqt -22 -19 -16 -63 -64 -31 -22 -44 -18 -24 -45 -35
""",
    """
@late$ bcdefgijklnpqrstuv -33 -44 -55 -40 -42 -49 -40 -33 -38 -45 -26 -48 -46 35 -40 -38 -47 -56
reactivate_@texts k 15
the_job m 15
when__soonest a 15
~gue dfgmnqru -28 -20 -31 -28 -21 -21 -37 -42
~nou dlt -18 25 -18
~zon hno -16 -19 -16
""",
    """
^re klm 18 -16 -16
deme_una a 17
great$ mu 17 -19
i__see jmo 17 -29 -15
my_options dgmn -17 24 -25 -17
read_@english m -16
the_iv jms -16 -25 17
~enat m 19
~rep acefghjmopqrv -48 -18 -18 -16 21 -24 -30 -18 -33 -21 -24 -19 -24
~tle oquv -17 -16 -20 -15
~vece a -17
""",
    """
la__tiene m -15
quitenme__la bl -16 23
the__locked am -16 -20
this_@symptom gmnsu -20 -22 -19 28 -28
ya_tengo npq -24 28 -44
~reat bdghjkoqrstuv -23 -25 -24 -24 -22 -17 -17 -22 -17 -16 18 16 -16
~very cgjmnov -20 -33 -22 -19 -30 -34 -31
""",
    """
@door__you j 17
@treat_work gmu -28 -22 30
marco$ gjmuv -21 -19 15 -20 -20
not:wanted l -21
scrat* mn -16 -15
the__who a -17
~eto> mu -18 -20
~nue acdgijopqstuv 17 -15 -33 -23 -26 -25 -26 -17 -23 -20 -17 -22 -15
""",
    """
@open_@day jm -18 -31
consulta dghijklmnqrsuv 31 -19 -23 -20 -19 -21 -26 -38 -33 -26 -20 -30 -42 -18
take_the anq -22 -16 17
~<an cdeijklmprtu -48 -24 -52 -29 -26 -38 -30 -18 -39 -50 -30 -16
~gunt abdklnopqsu -21 -20 -29 -19 -24 -29 -22 -20 -22 -19 -15
~ogen m -16
""",
    """
@open_right m -17
^wtf m -18
bill$ mnu 20 -15 -16
bridge__up mr -16 17
comunica_con i 19
de__@place ijlpuv 25 -28 -18 -16 17 -24
is abceghjklostu -29 -69 -41 -126 -62 -32 19 -49 -62 -22 -17 -49 22
~<bat amqu -17 16 -17 -15
""",
    """
it_show mu -18 16
on__what m -19
won_the jmu -17 25 -21
~acr m -28
~aso dgilmnopsuv -27 18 -22 -22 -16 -19 -21 -17 -18 -28 -18
~cai m -17
~ery> bhjknq -28 -19 -16 -16 -18 -24
~ngs> bcdiqrt -25 -21 -34 -16 -19 -25 -19
""",
    """
feel admnu -20 -15 -30 -16 19
on_@holiday m 17
~<nin bcdfgijklnosuv -18 -18 -23 -20 -22 -21 -25 -15 -16 -31 -18 -20 -20 17
~bail bmr 17 -23 -16
~call dgijlmnprs -30 -28 16 25 -29 -26 -33 -31 -19 -22
~gio no -19 15
~mie adikouv -21 -15 -17 -19 -22 -24 -18
~unk ms -22 17
""",
    """
de__¿ u -17
jajaja_no mv 19 -15
not:message lmv 21 -22 -15
tienen$ lqu -18 -30 -28
would__# m -18
~<tea lmo -16 17 -15
~gend abcfgijklmru 23 17 -20 -20 -16 -38 -24 -28 -27 -43 -17 -18
""",
    """
@vehicle__after noq -23 -18 22
is__@move jlm -19 17 -18
prendan_los klm 16 -16 -20
scrap bm 19 -18
stree* abdhnps -20 -17 -20 -20 -19 -18 -16
""",
    """
esta__y a -18
has_the aju -17 -18 -18
long__@drive ju 17 -27
my__@cancel oq -20 15
than__@date o 15
to cdefhikprstuv -25 -45 -81 -39 -30 19 -21 -19 -27 -40 -42 -26 -32
would__@price dm -16 18
~<irm n -20
~sho cdefhijklt -36 -31 -24 -24 -32 -29 -19 -35 -49 -28
""",
    """
can_the ijmpq -18 -16 -24 -18 29
ok__bring m -15
que__llevaba pq -19 16
so_that m -17
~<vot bm -17 24
~eted m -17
""",
    """
@drug__night m -15
^driver m -21
^skip be -25 -20
credit abimnu -25 -21 -20 24 -18 -15
it_in abcghiklnqrs -33 -21 26 -21 -18 -19 -19 -17 -20 -18 -16 -16
~<uns abcdefghijklnopqrstuv -23 -22 -25 -33 -42 -35 -20 -29 -32 -25 18 25 -29 -17 -22 -27 -36 -25 -28 -42 -32
~arte bhiklnpqv -16 -16 -19 -31 -23 -22 -18 -15 -21
~sob admn -19 -20 -16 -16
""",
    """
@date_but o 21
@price__on m -16
do__me cdhjkopqs -23 -32 -18 -24 -35 -31 -15 -23 -15
jaja bdefhijlnv -23 -22 -22 -17 -16 -18 -19 -20 -26 -33
make_it adgkmosu -28 -18 -16 -16 -23 20 -18 -27
mejor__@day b -16
saliendo adgmr -18 -16 -24 -25 16
~ca> cdefhikqrt -32 -28 -37 -30 -39 -29 -41 -37 -25 -31
~chan cdfghjlpqstu -17 -43 -15 -32 -23 -29 -15 -22 -22 -23 -16 -33
""",
    """
i__find j 19
lo__manana m -15
que__hacer gmu 16 -15 -23
under* u -23
~<cnc bclmou 25 -17 -17 -23 -17 -18
~ant bcefghijpqrstu -16 -23 -55 -49 -27 -19 -16 -27 -43 -21 -15 -19 -57 -20
~bajo acglnquv -20 -19 -24 -20 -38 -29 -34 -16
~nlk> em 20 -19
""",
    """
and__@relative mp -15 -15
atasco m -17
estoy__# mr -19 19
get__off adgklmnuv -32 15 -18 -15 21 -31 -16 -18 -21
la__@clinician u 16
later acdehijklmnopru -25 -26 -27 -17 -35 -29 -26 -23 -28 16 -23 28 -18 -19 -23
not:asking lm -16 -19
~<est abcdefikmopqt -26 -37 -19 -20 -61 -17 -21 -15 -23 -38 -22 -20 -20
~jh> em 19 -19
~ppos dmu -16 -19 -18
""",
    """
aceptan_@insurer a -17
for_something m -17
~alto abcefgijlmprtuv -18 -17 -20 -29 -24 -19 -17 -19 27 -29 -16 -16 -18 -22 -18
~onm adghjlmqrsu -24 -19 -19 -15 -17 -19 -31 -15 -22 -17 -27
¿__hace u -20
""",
    """
be__@traffic r 18
do__@day hm 20 -17
have__@pay m -19
la__despues n -17
new_@call ail -20 -29 -22
not:unsubscribe lm -31 19
que__es abcdefhknpqrstuv -31 -32 -26 -41 -23 -28 -40 -26 -37 -20 -18 -25 -29 -20 21 -27
sin_querer aklm -18 20 -17 -18
~emo acdeghijkpsuv -17 -26 -31 -23 -27 -25 -33 -29 -26 -20 -26 -31 -17
~voc i 15
""",
    """
@drive_after s -16
@stop_@drug l -17
en__trabajo mr 17 -20
si$ abcdefgikmnqruv -28 -30 -20 -23 -24 -20 -19 -19 -17 19 -22 -29 -17 -15 -16
~ano aefiklpqrtu 16 -27 -35 -46 -19 -40 -38 -23 -41 -30 -29
~osit aiu -17 -18 -15
""",
    """
carro abdgilnqv -21 -29 -24 -16 -20 -17 -19 19 -27
things adlmn -21 -17 -17 -40 -17
~ove> acdeghjklopqsv -27 -20 -29 -19 -25 -24 -28 -27 20 -36 -27 -27 -24 -26
""",
    """
can__do ghjkmnqrsu 18 -39 -41 -20 -63 -21 -52 -21 -30 -18
if__need ad -20 -16
is_where j 16
my__away o -18
said cdfhijqrstv -21 -32 -17 -22 -20 -27 -18 -27 -32 -23 -20
~fli abdghijmnsu -34 -27 -25 -17 -19 -16 -21 23 -26 -16 -20
~isa> mn 17 -20
~mpr acdfjklnrst -15 -18 -30 -17 -30 -19 -28 -21 -27 -28 -15
""",
    """
abre bgh -16 18 -23
it_@cancel bm 24 -24
turno$ qr -16 -15
~<qw eflm 24 -18 -15 -26
~<tan abijlu -17 -15 -22 -23 17 -16
""",
    """
all__here fl -16 -20
contact_me l 18
file d 18
los bdefhjklnopqrsuv -64 -46 -43 -19 21 -32 32 -16 -17 -41 -27 -39 -38 -45 -22 -21
mande_el m 17
of__there ab -17 -16
send_a gjl -16 -15 -16
text__i g -16
~<mov acdefghiklnoptuv -16 -17 -30 -22 -23 -22 -25 -19 -31 -16 -31 20 -25 -20 -36 19
~eci cdehijnoqsuv -21 -29 -30 -22 -22 -30 -22 -16 -49 -21 -41 -44
~oga aijmu -25 -18 -15 16 15
~orri ou -17 -15
""",
    """
^decided b 25
^trabajan hmnq 16 -23 -18 -15
i__an abcgijlnps 22 -31 -16 -25 -24 -22 -20 -27 -17 -20
pienso l -20
refil* admu -29 -19 15 -16
split d 17
you_keep gu -21 -17
~<oxy m -15
~ona> dlmop -17 -19 -33 -17 -16
~tuf adhj -17 -20 -17 -20
""",
    """
@late__me m -16
does__@place h 30
enfermera ai -24 19
if__there h -17
me__@symptom adnqrsu -19 -15 -19 -18 -20 25 -20
staff im 19 -23
the__@relative ajm -21 -16 -29
~<lle bdefgilmtv -29 -17 -36 -39 -31 -60 -18 -16 -34 -15
~indo jmo -16 19 -20
""",
    """
duerm* mnu -24 -18 21
hambr* ms -16 20
oi h 16
texas gmu -17 20 -27
~att adinoqu -20 -20 -17 22 -18 -17 -21
~capi jm -16 17
~guan nr -17 16
~lefo abcnoq -19 -21 -16 -21 -18 -19
""",
    """
my_@place jmp -15 20 -17
~bill abdghjklnoqrsuv -31 -27 22 -21 -16 -28 -19 -17 -29 -24 -28 -23 -22 -40 -27
~ias bcdghijkmnprtu -30 -22 -28 -27 17 -28 -15 -23 -17 -35 -18 -21 -24 -33
~ider m -18
~iggl ajmno -16 -18 -20 -17 17
~volv gilm -19 -17 -17 -26
~ward iluv -22 -21 -19 -16
""",
    """
cuando__ir a 15
did__to klm 22 -18 -19
text_from u 16
y cefhiklnoqtv -38 -43 -49 -21 -23 -30 -36 -17 -26 16 -21 -41
~ghts anru -17 -20 -21 -16
~og> c 16
~ohi a -20
""",
    """
^jajaja cegklmptuv -20 -18 -17 -20 -25 33 -17 -17 -17 -32
ciudad ju 17 -15
en__¿ n -16
make hjknpq -24 -26 -32 -34 -16 -31
show__on mu -18 16
this__it m -23
~<bi acfghjlprv -28 -32 -36 -17 -24 -20 -47 -25 -41 -47
~ier defgjmopqrsuv -37 -36 -23 -46 -52 -20 16 -61 -28 -39 -21 -21 -46
~ieve u -15
~vido b -18
""",
    """
at_in jm 19 -18
one_to m -16
prendan klm 17 -16 -21
use__thing g 17
yo__@relative pq 17 -20
~<chu ainq -20 -16 -18 -18
""",
    """
^salgo o -16
dar__para im -19 15
en__@traffic mr -21 20
to__tomorrow no -17 -19
~ima cdgjlnpqr -16 -20 -20 -22 -18 -24 -16 -17 -17
~xit dgjmnru -22 -17 20 -32 -19 16 -21
~zom m -16
""",
    """
@relative__coming abq -29 -23 -23
agree* akoq -19 -22 -17 -16
in__@traffic pq -16 15
messa* abdlnostv -20 -25 -21 20 -20 -19 -15 -21 -17
wise$ dm 16 -18
~ios> bcdghjklmnoprv -23 -23 -27 -19 -16 -22 -16 -22 17 -17 -22 -16 -20 -21
~lak pq -17 19
""",
    """
am__to dfhikmot -37 -16 -16 -39 -30 -43 -18 -20
escribir am -17 -19
or__the ajmu -23 15 -24 -18
something__up ao -16 21
~<age acdfgijklmortu 29 -16 -18 -30 -17 16 -20 -22 -24 -35 -27 -17 -20 -19
~<ig adefghijloqst -19 -24 -15 -16 -19 -16 -20 -18 -17 -18 -16 -20 -21
~ntil bn -16 -15
~ucho bn -20 -16
""",
    """
era__@relative am -16 17
llevar bcfghijklmnopqrstuv -27 -26 -26 -50 -23 -43 -33 -22 -23 -32 36 -38 -33 17 -21 -28 -22 -43 -25
my__your il -16 20
no_voy abcghjklnpqrsuv -22 38 -20 -26 -21 -32 -19 -38 -23 -22 -36 -44 -21 -23 -31
""",
    """
#_i o -16
keep__me glm -21 -21 21
quiero_@stop klm -15 -25 21
sabado oq -22 -16
~omin dfghilnqrstuv -39 -21 -25 -26 -26 -35 -20 -22 22 -36 -18 -31 -25
""",
    """
^unsub befgklmr -16 -22 -17 -15 -32 31 -29 -15
nightmares s 16
up_and m -15
will_ask mn 15 -15
~bia acilsv -24 19 -17 -16 -18 -16
~rtal m -20
""",
    """
bad_for au -15 -15
clase jm -20 -18
did__get adgijl -19 16 -22 -21 -24 -25
now_i m -27
the_odds gu -16 17
wrote_@sick m 16
you_are bcdghklmnopqrstu -21 -18 -35 -34 -23 -23 -30 -50 -28 -23 -18 -21 -20 -19 20 21
~<paq mr 15 -17
""",
    """
sms m -17
stuff$ giu -20 -24 -23
""",
    """
^gps j 16
is__bad dhijprstuv -34 -23 -19 -27 -16 -26 -23 -17 -31 -19
para__este lu -16 -25
~<enr m -16
~eman bdgijmn -19 -20 -21 -28 -22 -28 -25
~extr bdimu -16 23 -16 -17 -21
~him n -16
~prie g 16
~ws> adgijmo -15 -20 -16 -19 -18 29 -16
""",
    """
hueco a 19
will_wait p 15
~onfi alnp -17 -23 -20 16
""",
    """
ya__de k -17
~<gal d -17
~algu abgjklmrsu -19 -22 -24 -31 -22 -25 -15 -22 -20 -34
~term m -17
~ybod bjmopuv -20 -17 -24 -21 -17 -21 -21
""",
    """
@place__la m -16
garage adhijnuv -18 -27 -24 -18 27 -18 -18 -15
sea_el o 16
~<wea abcdfghijlorsv -34 -16 -18 -31 -17 -32 -25 -24 -32 -22 -26 -18 -16 -17
~bar diklops -25 -29 -18 -15 -23 -24 -15
~dy> bcdegklmorstu -17 -44 -18 -34 -43 -48 -17 -29 -16 -25 -29 -47 -24
""",
    """
atten* ahm -17 -15 23
efecto ns -16 -16
hago__me a 18
is__at u -15
mal bdefhijklmnpqtuv -18 -23 -20 -23 -18 -40 -33 -22 -32 -44 -29 -26 18 -17 -26 38
take__@insurance dm -19 -15
~aski dhlopruv -19 -18 -28 -19 -18 -17 -26 -15
~sos j -16
""",
    """
@relative_no amn -21 -29 -22
@relative_passed b 17
become__# amo -20 -18 19
calen* dij -19 -19 -15
direccion abijkprsuv -26 -22 -29 23 -17 -24 -21 -16 -21 -17
que__pues afgmn -22 24 -18 -28 -19
you__@hours ahm -17 19 -16
~<new adim -16 -19 -18 26
~iuy> e 16
~rl> abdlnq -24 16 -17 -19 -22 -17
""",
    """
@eat__@drink nu 16 -19
for__@call il 19 -16
if__@visit n 18
would__a am 15 -19
~<las bhkort -18 -21 -18 -24 -31 -18
~kic abu -16 -16 17
~lain acdijkmnou -30 -21 -29 17 -23 -18 -18 -18 -17 16
~onoz il -17 -16
~uti dju -19 -17 -21
""",
    """
can__one aiu -16 19 -18
day_please amo -17 -20 16
pizza ahijklmru -24 -17 -25 -27 -19 -16 23 -18 -27
running afhknquv -24 -25 -19 -15 -20 -17 -15 -21
the_zoo m 15
~hola f 16
""",
    """
de__tengo n -18
just__@vehicle q 21
siguen_llegando k -16
use_my dm 18 -17
~eme> cdefhlmnpqstuv -17 -37 -25 -24 -33 -23 -23 -43 -31 -38 -36 -30 -22 -35
~unk> s 17
""",
    """
have__# mpt 20 -17 -16
need$ adnu -20 -24 -34 16
need_anything adm -22 -18 17
over_the bdi -17 16 -18
texas$ gmu -15 20 -24
we__i m -19
~bame akm 19 -24 -20
~cat aghoqrtv -29 -22 -21 -22 -18 -25 -17 -19
~teng ceghlmrtu -26 -25 -17 -31 -18 -38 -35 -35 -20
""",
    """
his abdghijklnop -39 -28 -21 -19 -20 -16 -18 -25 -22 16 -20 -16
is__special n 15
town_are jm 18 -16
~ich abdfijlnopqstv -28 -17 -32 -17 -22 19 -26 -33 -25 -23 -24 -22 -22 -18
~noma jmq -15 -32 -19
""",
    """
are__@call dghijmu -21 -23 -30 -28 -25 39 -31
as_the m -17
pasar acdghiu -18 -23 -18 -20 16 -25 -24
~empi a 18
~scre j -18
~ssi efhimnpqst -26 -20 -27 -18 -31 -32 -24 -23 -27 -19
""",
    """
@howmuch_un n -17
^missed mr -19 20
got__ask mp 20 -19
is_@open j -16
pass ahjmnoru -19 -20 -19 -19 -16 -15 -17 16
~esid ah -17 17
~hale mu 17 -17
~ispo dmo -16 -20 -17
~tanc a -16
""",
    """
answer gm 25 -28
human abcdghijlmopqruv -25 -21 -22 -20 -17 -20 39 -23 -19 -30 -17 -18 -17 -20 -26 -23
nerve* m -16
somebody__i do -16 -16
telling m -17
to__morning n 16
you__my acghijlnpqrsuv -21 -32 -39 -32 -32 -36 -36 -34 -21 -39 -19 -19 21 -20
~adic mu -16 16
~ire> an -18 -26
~mnb eflm 24 -18 -17 -26
~thro lmn -28 -17 -22
""",
    """
are__folks h 16
no__give ao 15 -22
sorry__is m -19
~gano imuv -18 29 -21 -18
~mbl s 20
~ree> cfghlnrstu -22 -21 -23 -23 -33 -30 -34 -25 -22 -29
""",
    """
brain_feels m -15
me__date am 20 -26
me_duele u -18
puso__@body s 15
think__@day m 16
when_it mn 15 -21
~ame> defhjnpqrstu -45 -55 -30 -41 17 -41 -26 -55 -38 -32 -56 -21
~lec adiouv -24 -24 -20 -16 -18 -15
""",
    """
me__donde ms -28 15
put_it dmo 18 -18 -18
to_@drive abdhijmoqrsuv -25 -17 -19 -17 -29 -25 -25 -26 23 -27 -22 -16 -22
ya_casi m -22
you__@open dhmors -15 29 -30 -26 -20 -21
~xpec mq -24 -17
""",
    """
lmao$ em -22 21
things__you m -22
up__@day m -17
what__like dgm -18 -17 -18
ya__@texts m -15
~<fel bdefijklnrstu -23 -20 -16 -29 -27 -23 -21 -21 -18 -24 21 -17 -27
~athe adghjnqruv -24 -24 -16 -18 -21 -18 -17 -16 -28 -18
~bein m -22
~eavi br -16 21
~um> hj -16 -21
""",
    """
@relative_los jmu -17 -22 16
@texts_for l -17
my__@drive an -19 -23
que__da u -19
try abdilmnosuv 46 -23 -16 -18 -16 -38 -18 -22 -15 -34 -16
we__when jm 16 -18
we_will adnpqu -21 -20 -16 -29 -17 -19
y__hay j 15
ya_@stop l 18
~<bos lm -16 15
~eiru em 21 -19
~fou diklnoqrsv -26 -26 -16 -25 -17 -19 -23 -24 -22 -18
""",
    """
do_if u -19
how_it gmu -21 -17 19
would__make a 18
""",
    """
all_night ms -23 25
flat q -18
is_@drink adhijkmnopquv -18 -27 -19 -18 -20 -17 -15 35 -16 -15 -26 -38 -16
opt_in acgijkl -18 -18 -16 -17 -18 26 -25
relea* adgilqruv -20 -18 -17 -20 -19 19 -23 -26 -15
should bcdhiklorv -33 -23 -43 -29 -16 -19 -30 -22 -19 -16
still$ ajmnoqs -18 -19 -30 -17 -18 -16 24
where__guys j 19
~<mo acdeghijlnpqtu -16 -45 -22 -55 -39 -18 -43 -51 18 -16 -56 -19 -38 -22
~<nes a 15
""",
    """
@open_ahorita hm 16 -20
@ride_is bdjmnpu -16 -17 -15 -28 -20 20 -17
suero$ mo -19 -18
up__this bm -18 -24
~<oc gjlmnpruv -18 -17 -25 -32 -23 -19 -18 -25 -15
~inte fgiknopqstu -16 -32 -33 -16 -22 -19 -23 -35 -35 -18 -21
~mig dgjlmou -28 -19 -21 -21 -36 -24 -30
~rned djlr -15 -16 -19 -21
~uins m 16
""",
    """
@holiday__off adlmu -19 17 -22 -20 -15
i__bad m -16
uber abcdghijnopqsuv -25 -20 -20 -27 -29 -25 -19 -18 -34 -24 -33 29 -20 -37 -17
volver_a bimq -19 -18 -15 -17
~<aba i -17
""",
    """
get__@ride nq 17 -17
llevaba pq -19 16
might_be hmr -20 -18 21
~ees> du -15 -17
~ngan bemnr -17 -15 -27 -18 -15
""",
    """
@visit__not blm 17 -15 -16
block* ju -18 -19
con__@relative ablnp -16 -23 -16 -18 15
en__por abjkm -18 -23 -29 -16 -22
gna m -24
it_per du 23 -22
maps__taking j 16
molesten lm 19 -19
necesito__@treat a 18
se_quita s 18
~els> a -15
~irle a -15
~uth iuv -16 -25 -16
""",
    """
how__would admn -20 -21 16 -16
love__@stop m -15
mas$ abcgijklmnop -21 -29 -25 -28 -39 -23 -26 32 -50 -22 -41 -18
need__anything m -16
por__me gjlmu -26 -25 -27 -22 16
um gmt 19 -20 -18
with$ abdeijklmt -17 -18 -28 25 -19 -17 -16 -28 -35 -17
~ime cegijkqtuv -39 -36 -21 -21 -26 -42 -19 -30 -49 -30
~mpe bnu -16 -22 -19
~qwp e 15
~trad abimno -16 -16 -18 -19 -18 24
""",
    """
#_and ilsu -18 -18 -16 -18
con_un im 17 -18
paper* dgjou -28 -21 -18 -17 -16
~lifi mu -18 20
~maps aj -15 20
~nce ceghijklmnpqrstv -27 -22 -19 -44 -28 -32 -18 -26 -18 -42 -45 -27 -21 24 -39 -45
~rid acdefgiklmnoptuv -29 -18 -33 -20 -23 -28 -16 -21 -29 -19 -28 -25 26 -24 -44 -33
~utit m -15
""",
    """
^to l -15
day__to mp -20 16
de__no abimq -18 17 -15 -17 -17
de_peru u -16
up__so m -17
~lata dmn 16 -17 -17
~nai adlnu -17 -19 -18 18 -22
~rsl m -22
""",
    """
@machine_no u -17
cambienme o 15
como__usa adglmnu -20 -15 28 -18 -28 -17 -26
dar_de amu -22 -26 -18
it__if amqu -16 -28 20 -26
me_toca m -16
necesito_ayuda im -19 15
we_had abmnot -16 -17 24 -16 -16 -17
~<mag hi -16 -15
~equ als -23 -19 -15
~lam adfgilmnpqrtu -34 -35 -19 -28 25 -19 -19 -30 -25 -37 -25 -18 -15
~mej adghjkmpqrtuv -23 -28 -23 -24 -21 -24 -16 -20 -26 -20 -17 -25 -26
¿__hay djn -26 -20 -20
""",
    """
amabl* fmt -16 -21 21
do__begin n -17
~<fil hjoqs -19 -17 -23 -20 -17
~vac gjnu -22 -17 -15 -16
""",
    """
keep_asking gm -17 16
le__para dmnu -16 -18 -18 -15
no__@ride pq -24 21
no_show bmq 18 -22 -17
the_@month mo -19 17
there__a dmnqu -26 -34 -17 -20 -20
to_@drug bmr -15 16 -15
~addi djnu -15 -16 -21 16
""",
    """
about_an u 16
info bmou -16 -19 -16 16
just_@cancel bm 19 -16
long$ amnu -16 -23 21 -16
texting dfhjmnopqrst -22 -18 -18 -20 -18 -19 -28 -19 -21 -24 -19 -23
~ich> abdfijklnopqstv -26 -24 -31 -17 -21 19 -21 -25 -32 -18 -21 -22 -21 -21 -16
~iene befgiklmnst -53 -32 -31 -21 -20 -17 -17 -24 -39 -53 -40
~sal abeghiklmopruv -30 -25 -35 -20 -17 -21 -36 -22 -17 -19 -27 16 -31 -19
""",
    """
@howmuch__de u -17
dia$ bcegijklmnrtuv -19 -35 -28 -44 -32 -36 -29 -33 -36 22 -33 -30 -44 -34
recomendo gu -19 -15
switch abcdefghijmopqrstuv -30 -30 26 -26 -18 -19 -20 -33 -29 -31 -47 22 -22 -34 -27 -29 -19 -29 -19
will_it abdghnopqrs -16 -24 20 -27 -25 -29 -24 -24 -26 -25 -27
""",
    """
@visit__otro o 17
anything__day ao -19 17
form_to i -17
instr* bmor -15 -16 -16 -18
puedo__trabajar n 17
you_provide m -15
~<ox m -15
~ablo lmqv -16 -26 -17 -16
~nas befghkloptv -27 -20 15 -23 -24 -20 -22 -27 -28 -18 -20
~rang bmoq -16 -16 -25 -15
~sit efghklnpstuv -27 -37 -32 -32 -25 -27 -23 -16 -15 -35 -33 -35
""",
    """
feel_weird s -17
~den cdefgjpqstv -22 -18 -40 -39 -29 -23 -22 -37 -55 -35 -27
~ibl hknqstuv -22 -25 -17 -36 -20 -16 -24 -19
~olor gjnoq -22 -19 -15 -15 -18
~tard bdgmnopqrs -18 -29 -16 -33 -19 -20 -19 -22 15 -20
""",
    """
^dfg em 22 -23
debo_@fetch gn -16 17
had__@stop r 18
pasenme jklor 16 -18 -18 -15 -17
the__threw ms 21 -26
~eta> aciklmou -20 -16 24 -18 -17 -28 -16 -17
""",
    """
=said:greeting abcdefghijklmnopqrstuv -53 -94 -72 -111 -123 136 -69 -86 -51 -63 -47 -94 -37 -92 -71 -86 -101 -82 -70 -123 -69 -96
a__en m -18
chance bdjmsu -21 -22 -17 -32 -16 -18
closing hm 17 -18
dead b -16
para__@relative bnopv -17 -17 -17 -23 -20
the__@person m -21
~elf> bcghjmrsv -20 -18 -24 -21 -20 -36 -21 -19 -19
~hone adu -16 -27 -29
""",
    """
coming_in bmor 22 -15 -17 -24
como__el bdglmnoqr -26 -31 -35 -20 24 -30 -18 -18 -25
donde__una j -16
go_away belmruv -19 -16 18 -24 -19 -17 -16
hablenme bcegikm -17 -16 -18 -16 30 -17 -27
i__@eat ahjmn -17 -20 -16 -36 33
moved deflmnprsuv -17 -17 -15 -32 -26 -22 -19 -26 -22 -24 18
not:of hqt -20 -21 -17
they bcfghijklnt -17 -29 -23 -29 -39 -16 -16 -20 -27 -24 -16
what_do bfhijlmotu -20 -28 -53 -22 -48 -17 20 -20 -20 -28
what_exactly gu -19 16
~ahor cfijlmnopstu -16 -18 -21 -20 -24 16 -33 -17 -20 -22 -25 -22
~ep> abcdegijprt -24 -26 -29 -36 -18 -27 -43 -32 -29 -19 -24
~iven dkmu -17 15 -26 16
~what bcegikloprstv -35 -63 -48 16 -22 -42 -27 -15 -50 -61 -33 -26 -67
""",
    """
@stop_@eat mn -22 19
ask__to imp 18 -27 -16
in__@visit a 15
my_@texts abcikln -17 -17 -22 -20 21 -33 -16
will cefijklmosv -33 -33 -31 -33 -50 -48 -35 -20 -20 -30 -38
your_@price m -18
~api j -18
~edul m -16
~sist aceghijmnorsv -26 -21 -20 25 -19 -31 -22 -19 -19 -26 -18 -22 -19
~xcv efm 23 -15 -25
""",
    """
a_superbill dm 16 -27
do__put adijq -21 -34 -16 -28 -20
dormi* adghjoqs -16 -16 -16 -16 -17 -16 -26 -16
or__street j 18
~<du abcdefgjklpqrtu -43 -41 -31 -59 -36 -24 -34 -43 -32 -20 -34 -34 -39 -31 30
~<rev bijknoqu -17 -23 -18 -21 -18 -20 -21 -20
~ste bdefhijnpqrt -25 -47 -46 -25 -36 -16 -40 -20 -57 -25 -30 -16
~tenm aklmo -20 -20 16 -22 -18
""",
    """
@cancel_@day m -23
^something ao -15 21
are_the afijmosu -25 -21 -26 -48 -15 -19 -22 25
con__de abdlmu -16 -16 -16 -17 -31 -15
days_later s 17
was_there m -17
~<sto bcdegjkmnqtuv -26 -21 -31 -15 -27 -32 -17 17 -31 -27 -15 -34 -24
~erde es -17 -16
~rus dmu -18 -21 -18
""",
    """
#_after opr -18 -16 25
abuela p -20
bloqu* l 16
can__speak imu 18 -20 -18
~obod bdhmopqsu -18 -21 -22 -27 -23 -24 17 -18 -26
""",
    """
^do abdefgiklnoprstv -24 -19 35 -23 -60 -39 -37 -91 -28 20 -66 -56 -65 -41 -81 -60
in_a hlnopqs -17 -15 -20 -19 -17 -18 -15
what$ dfimo -20 -35 -19 -22 -21
you_work gmu 23 -41 -27
""",
    """
cheers amqt -16 -17 -16 17
keep_getting muv -20 -15 16
notic* a -19
pick cjklnrsuv -15 -23 -19 -25 -17 -31 -26 -29 -21
~<ma adefhjopqrsu -33 -34 -77 -16 -24 15 -16 -55 -26 -50 -25 -25
~ecor adnq -29 -19 -20 -24
""",
    """
@clinician_que m -18
want__@person m -17
we__@move m -17
ya_le alv -20 -15 -17
~erwo dg -21 -20
""",
    """
gatorade dmnqu -16 -32 29 -18 -15
i_reach i -16
is__flight m 15
que__# m -15
que__era m -15
sign_up j -17
to__right mn -20 19
una__el bdm -19 -17 -23
~nmig adgjorsu -22 -20 -15 -16 -18 -16 -16 -30
""",
    """
a__on bhkpq -23 -24 -16 -21 -19
afuer* a -18
all_got a 16
can__ask g 18
las__que a -15
need__skip m -19
~an> bceghimnopqrstu -44 -31 -71 -56 21 -26 -15 -25 -17 -28 -28 -34 -35 -20 -32
""",
    """
^estoy cefghiklptuv -26 -17 -19 -20 -27 -25 -26 -45 -24 -19 -47 -31
baja$ bdeklnpqsuv -42 -29 -21 -35 21 -15 -15 -20 -18 -20 -16
i__down m -19
just_@stop lm 19 -20
me__un abckmpqv -18 -24 -17 -21 -45 -21 -26 -21
need__next b -15
not:esto abgkmuv -17 -17 17 -17 -24 -23 -19
sacam* alm -16 17 -17
sending__i l -20
something__my m -16
~ears mtu -26 16 -18
~nch abcegilnopv -29 -22 -17 -17 -22 -17 -19 -23 -25 -18 -17
""",
    """
@clothes__what m -16
back__@texts km 25 -20
en__@late admn 19 -15 -25 -21
gracias acdefgijklnopqrstuv -51 -37 -52 -45 -55 -42 -48 -43 -44 -25 -41 -43 -41 -43 -57 -40 53 -46 -43
hay__o n -16
lol_ok defmn -16 -20 -16 23 -22
paperwork$ m -17
un__despues n -15
walmart m 18
~ate> defghlnr -33 -17 -20 -39 -33 -39 -43 -25
~desd abdgilmpqrsuv -26 -27 -31 -17 -17 -23 -17 -18 -24 -30 21 -28 -18
""",
    """
@cancel__thing b 16
^ahi bgjmr -18 -15 -17 -22 29
por_la bilmnquv -22 -19 -16 -35 -19 -20 -25 -16
~bien dfgipru -32 -25 -28 -18 -31 -33 -22
~letr g 16
""",
    """
@parking__a m -15
about_what admnu -15 25 -20 -16 -19
get__for n 17
may_text kl 17 -15
ok$ abcefghijklmnqrstuv -65 -38 -58 -86 -45 -57 -59 -68 -65 -24 -45 20 54 -21 -57 -25 -79 -76 -55
tiene__numero v 17
~<ot cdefghilnpqrstu -24 -35 -24 -27 -28 -45 -52 -29 -32 -26 -31 -35 -16 -29 -29
~airp m 17
~bon u -17
~cvb> em 18 -19
~ndig m -16
~xt> defhkpqrstuv -51 -30 -26 -32 15 -32 -48 -27 -17 -33 -31 -33
""",
    """
^maybe eflmv -19 -15 -16 24 -17
check bgijnqst -21 -17 -16 -17 -22 -21 -15 -17
conte* abdgjlnouv -24 -22 -20 23 -22 -20 -38 -16 -25 -25
covered__@insurer du 17 -15
headp* mn -16 18
i__it ghilmpstv 16 -37 -39 -15 -33 -37 -34 -24 -27
is_writing dmpu -17 -20 -16 16
mi_mi mp -16 16
not:take ablpqrsu -26 -25 -33 -27 28 -17 -15 -16
~embe au -16 16
¿__funciona gu 24 -24
""",
    """
/ em 17 -25
^sorry abdehnopqs -16 -34 -19 -21 -25 -18 -31 -22 -19 -17
beforehand n 18
does__from mn 18 -16
not_type i 16
~<sa bcefhijknpqrtv -17 -30 -70 -28 -36 -45 -37 -28 -20 -21 -31 17 -35 -43
~ick> cgklmnrst -28 -17 -28 -33 -25 -23 -25 -16 -17
~iuda ju 17 -18
~lanc u -17
~llpa dm 15 -15
~vist bl -20 -17
""",
    """
@insurer_is dnq 19 -24 -17
about_it ln -18 -18
and__out blp -20 -18 -16
be_seen anu 20 -17 -18
fee iu -16 -17
i__made mt -19 -17
talked_to m -19
the_@holiday bdhij -16 -17 23 -15 -16
~eded bot -16 -18 16
~eks> m -17
~mpez an 19 -18
~pect qu -18 -16
""",
    """
am$ lmr -21 -17 -16
do__make amu -15 19 -17
it__take m -18
of__evening a -15
yo__soy alquv -18 -16 -17 -19 24
~<sus alou -21 -16 -16 -16
""",
    """
inval* m -16
mi__pero m -16
no__esto gm 18 -17
of_pocket m -18
will__with mn -17 -19
~<luc ajnotu -16 -18 -20 -17 -17 -20
~anc cefhkpuv -29 -24 -26 -37 -30 -32 -18 -41
""",
    """
need__new aio -25 -23 19
se_como bs -16 -17
see__this msu -15 15 -16
what__if u -15
~onta bdghjklmoqv -21 -16 -27 -19 -24 -18 21 -19 -22 -21 -17
~sibl dknqu -21 -19 -21 -21 -16
""",
    """
@call__favor abciklm -16 -17 -16 26 -15 -19 -17
better$ aims -18 -22 -36 -15
held m -16
keep_me mv -17 -22
need__date ao -16 17
noon$ o 16
one__me bmv -18 -18 -17
or_nah m -21
you__will ghmt 16 -15 -19 -17
¿__@pay j -18
""",
    """
aroun* abdnuv -22 -24 -18 -18 -22 -17
de_verdad m -15
her_@visit bm 16 -17
i__do abcdhjkmpqrsv 34 -18 -29 -41 -27 -35 -18 -18 -20 -45 -18 -25 -16
no_idea gl 15 -16
not__@visit loqv -16 -28 -22 18
said_no m -20
still__just o 16
ya__del pq 21 -25
you__can m -17
~erne l -15
""",
    """
all__taking ah 20 -20
does__@person m -16
his__out n 16
kind_of ghijmn -21 -18 -15 -25 -16 20
minutitos m -15
special n 16
to__week ab -24 -17
what__and du -17 19
~abaj cefgjlrstv -24 -16 -20 -26 -23 -31 -20 -33 -16 -21
~jith t 16
~sien adgnos -26 -16 -17 -17 -15 16
""",
    """
@drug_@drug mn -16 21
get_one aiu -16 19 -18
i__visa m 15
is__to bfglortuv -20 -37 -41 -38 -16 -46 -17 -51 -33
letter$ im -17 20
not:es acghijlmnopqrstv -16 -26 -40 -17 -31 -23 -34 -27 -24 -20 -26 -34 -20 -30 -21 42
with__@relative abdimu -20 -16 -17 -17 21 -18
~<hi acdefghknopqtuv -29 -24 -33 -23 -21 -32 -36 -29 -22 -45 -19 -20 -28 15 -25
~kmb ao -16 17
~sing ahjnopquv -27 -19 -19 -18 -19 -17 -18 -23 -17
""",
    """
^please hjkmnpqsv -37 -21 -26 25 -22 -16 -18 -16 -50
after_her s -16
here$ cdfhnopqrsuv -26 -40 -19 -37 -33 -28 -30 -34 -32 -30 -38 18
is__with nq -17 -16
~fami adgilu -16 -21 -16 -17 -15 -21
""",
    """
@drive_me abcdgijkmnoqsuv -32 -25 -15 -20 -16 -35 -22 -20 -43 -39 -25 30 -23 -25 -26
at_home q -19
left__right jm 16 -15
~<hj em 19 -19
~guac m 19
~rap> bm 19 -18
~unt> aghijkmnpru -26 -18 -16 -22 -23 -16 -21 16 -17 -16 -25
~vise ilm -17 -23 -29
""",
    """
forgot abl -16 -17 -15
it__as u 16
movie m 20
~and> jqru -27 -20 -18 -15
~met djprv -33 -20 -25 -17 -21
""",
    """
@cancel_la abdimo -24 25 -17 -16 -20 -30
@symptom_since ms -18 18
earlier__the a -15
tell_me abghiklmnopqrsv -33 -22 19 -15 -35 -24 -37 18 -21 -26 -23 -27 -35 -21 -29
to_@spanish cmo 22 -22 -17
way$ abdijmnoprsv -29 -24 -18 -17 -19 -45 -19 -34 -19 28 -19 -18
~ims n -16
~ton dklnoquv -26 -20 -21 -26 -22 -22 -34 -21
""",
    """
a__@place imv -16 -24 15
do__come bdhijkmnopqu -19 -33 -21 -18 17 -16 -38 -16 -15 -16 -29 26
end__@pay m -17
havin* opr -16 -18 -16
idioma$ cmo 20 -16 -16
old__you adfghjmu -17 -17 -17 -19 -24 -29 32 -34
surgi* o 16
this__place jmu -18 -18 20
~ectr dm -19 15
~raz cosv -18 -16 -20 -16
~rma abcefjklnortv -37 -30 -25 -16 -20 -19 -24 -28 -18 -22 -15 -16 -18
""",
    """
el_@vehicle abdghmnrsu -23 -20 -22 -17 -25 -26 -30 28 -18 -20
es__ir q 17
not:quiero acikmoquv -51 -35 -18 -28 23 -31 -29 -33 -27
~anme klmr 21 -20 -30 -16
~kay> e -16
¿__se cdgmq -22 -31 -32 21 -21
""",
    """
how__text g 19
se_fue mo 17 -15
~<acc bilmnotuv -19 -24 -17 16 -21 -17 -15 -25 -15
~erge u -17
~rre> a -16
~var> k 21
""",
    """
not:longer abmv -17 20 -24 -17
~orde im -20 17
""",
    """
@late_@traffic m -18
be__when h -18
hear u -16
mal_el ijlmv -17 -16 -17 -16 25
someone_else aimop -28 -15 -15 -31 -16
~<inv a -19
~aff> im 19 -23
~lap m 16
~les> bcdeflpquv -36 -24 -18 -25 -30 -18 -32 -16 -24 -28
""",
    """
addy$ jmu 19 -18 -17
da_la m -15
denti* abn -24 -16 -18
have_this m -21
needs_the amq -17 -18 -16
no__nada bcghimnop -26 -24 22 -16 -42 -39 -20 -19 -18
receta aikm -19 25 -16 -23
text_thing u -17
we_lost boq -19 -19 18
~bed k 18
""",
    """
did__a dm 21 -24
it__good f -17
not:please bk -25 -18
this__a abdgjmv -22 -17 -16 -18 -23 -40 33
who__you adghilu -18 -15 -19 -18 -20 -19 26
~acke bd -18 -16
~arqu m -15
~cua bcdefklmnqtv -28 -39 -18 -31 -25 -31 -33 -20 -22 -30 -27 -41
~lia ahiou -16 -15 -23 -18 -17
~rdid r -19
~win adinpquv -33 -20 -17 -30 -17 -19 -27 -19
""",
    """
la__mi bo 16 -16
long_am jmrsu -17 -22 -18 -19 20
manda j 17
me__the cfhjnqrstuv -26 -16 -29 -18 -29 -17 -30 -36 -24 -17 -29
not:mean klm 22 -18 -21
questions_for im 19 -22
the__of abcdfgijkpqrt -15 -30 -16 -37 -29 -40 -43 -15 -25 -28 -26 -20 -20
~shel p 16
~tafa guv -16 18 -16
""",
    """
^explain i -24
dejenme_en l 20
lined abhijpv -20 -18 -17 -18 -21 22 -21
maria agim -16 -17 19 -31
you__through adu -22 -17 -32
~smo bcdiklmnsv -24 -15 -28 -24 -20 -16 -20 18 -22 -22
""",
    """
^lol abcdefghijklmnpqrstuv -25 -32 -27 -35 -47 -37 -34 -21 -32 -24 -19 -36 50 -31 -19 -28 -21 -17 -36 -31 -32
estab* gjru -18 -15 -20 -28
intake b -16
jazz m 15
mondays blnpt -25 -24 -16 -16 -19
with__@body mu -17 17
~bura hjm 20 -16 -19
""",
    """
de__casa v -16
do__speak iu -15 -22
poder__mi bpq -19 -15 16
~gen cegklmqsv -38 -37 -41 -52 -32 -28 -26 -33 -29
~terp cdm 19 -15 -15
""",
    """
@insurance cdefgijklmnoprstv -44 26 -35 -36 -54 -50 -60 -41 -45 -19 -23 -43 -43 -41 -48 -37 -51
ando_@symptom s -15
bet$ cdeflmtu -16 -16 -32 -24 -22 29 -20 -18
tell abchklnopqsv -33 -19 -15 -24 -30 -21 -25 -28 -25 -16 -23 -33
the__get im -20 -18
what_day an 21 -19
you_@move abdhiqu -18 -15 -16 -24 -18 -20 -16
~agr abfmopq -17 -18 -18 -30 -17 16 -16
~dit j -17
~lgu abgjklmrsu -19 -22 -24 -31 -22 -25 -15 -22 -20 -34
~nger aghijkmps -33 -15 -18 -25 -20 -19 -30 -18 -19
""",
    """
be__# hmpr -22 -20 -16 22
name_off b 15
oil_@move m 18
pulling amrs -17 -25 17 -16
said__her p -18
~els acghijkmnrtu -16 -25 -24 -31 -38 -27 -21 -23 -24 -22 -16 -17
~mewh aijn -17 -16 16 -18
~nsub abcdefghijlnpqrstuv -17 -15 -17 -21 -29 -22 -17 -18 -20 -17 23 -18 -15 -20 -22 -19 -18 -28 -23
""",
    """
@relative__it bdjmopq -16 -19 -15 -34 -21 25 -29
@vehicle__the q -16
agent* abfit -21 -18 -23 22 -17
another__i bm 16 -17
me__la bcdefghilqtuv -17 -29 -48 -18 -18 -47 -31 18 -39 -20 -29 -34 -22
mi_@animal abmopqr -19 -17 27 -18 -19 -24 -17
para__que ag 16 -15
sign bcdimnoprsu -29 -17 -26 -22 19 -21 -27 -21 -18 -22 -16
try__@treat a 15
~atio chistuv -23 -21 -24 -24 -17 -37 -22
""",
    """
^@drug m -16
cual abceklnopqrsuv -15 -25 -17 -20 -19 -17 -24 -20 -27 -19 -31 -33 -45 -23
i__driver m -19
i_just dijlnq -19 -22 -18 -19 -35 22
la_vuelta jm -16 -15
~edan amou 16 -23 -15 -18
~emoj bm -15 -26
~rty abdefhjnoprs -23 -17 -17 16 -20 -21 -25 -24 -17 -18 -19 -20
~visa anq -18 -20 -17
""",
    """
^alo efijlmtu -23 26 -17 -16 -15 -25 -17 -16
i__is amqu -17 -38 -19 -30
me__thing a -15
me__una abglnquv 18 -23 -27 -17 -22 -21 -32 -16
""",
    """
#__before m -16
desde_que hm 16 -23
do__@treat u 15
i__set a 17
~<aff m -15
~<ar bdefkluv -16 -33 -18 -18 -23 -27 -42 -30
~cur dg -31 -17
~dkfj em 19 -20
~efie agkm -23 -15 -17 -27
""",
    """
@fetch_mi abmop -22 -23 -22 -18 17
^solo amoq 18 -19 -23 -22
buen fm 20 -23
got__# mo 16 -18
nueva djkv -19 -18 -17 -16
que__mejor m 16
quiero__@texts ai -29 -30
ya$ ms -33 -16
~<kin bfhjmoqrtv -19 -16 -25 -34 -16 -20 -29 -20 17 -21
~air acdghiklopqv -19 -20 -24 -25 -19 -30 -19 -23 -26 -23 -19 -17
~rwa iluv -22 -21 -19 -16
~tco dm -17 20
""",
    """
@body__since m -19
@price abcdefghijklnopqrstuv -23 -40 -47 73 -42 -63 -66 -64 -21 -73 -39 -33 -21 -45 -30 -67 -49 -44 -28 -53 -40
^prefer c 20
basta efjlm -15 -16 -16 21 -29
it_covered m -18
~erve o -21
""",
    """
come__a m -18
como__hago m -22
gave_me ailmouv 17 -18 -17 -17 18 -17 -21
my__card bopqu -21 -16 -19 -19 -17
my__five o -18
need__refill a -18
please_get aim -18 -16 19
to_take bls -32 -20 -15
~aps ajm -16 20 -19
~ems m -16
~hims n -16
~lace cdhilmnpst -17 -36 -27 -23 -24 -19 -25 -15 -21 -17
~sier bkmpqu -19 -16 -17 -19 -17 -24
~tou p -16
""",
    """
booster am 18 -20
in$ acfgiklmnoqsv 36 -51 -25 -31 -29 24 -40 -61 -32 -58 -52 -22 -44
just__this br -19 -16
on_@traffic klm 21 -16 -20
yeah mpq -17 18 -18
""",
    """
can__have hmoq -15 -17 -18 -20
~oke> adhjknoptuv -19 -29 -19 -28 -27 -38 -32 -25 -16 -33 -18
~pen cefijklnopstv -32 -31 -38 -50 -42 -18 -42 -17 -18 -27 -18 -18 -37
~ueri m -23
""",
    """
^@staff abcdefghijklmnopqrstuv -31 -35 -37 -40 -53 -60 -33 -50 56 -34 -31 -44 -64 -22 -23 -23 -25 -31 -22 -43 -39 -30
another_time ao -17 19
in__it m -23
is__normal q -18
not:up gops -17 -31 -28 -19
not__is mu -19 -16
tienen__telefono v 16
~acce hiku -21 -20 -17 -18
~ados gu -18 -24
~ats> m 17
~rn> abcdefghmnopqstuv -33 -52 -34 -21 -26 -21 -27 -42 22 -38 -16 -24 -30 -37 -20 -17 -29
¿__tienen dmqu -22 -24 -16 -24
""",
    """
@late_sorry r 16
@thanks_for a -17
a__for abcfjkmnoqrst 16 -36 -30 -16 -41 -26 17 -33 -24 -28 -26 -29 -20
bondi abgmv -16 -15 -18 18 -19
feeling__better o -15
filled_out n -17
to__@day ahoqrsu -17 -15 19 -18 -17 -22 -17
~ahp> ciklm -16 -16 -16 21 -18
~ary aghlqsuv -19 -18 -22 -31 -19 -17 -26 30
""",
    """
@relative__un mpq 29 -27 -17
address abcdefghijklnopqrstuv -31 -34 -33 -29 -17 -28 -23 -37 -22 47 -26 -26 -28 -35 -33 -34 -27 -15 -21 -38 -30
does_@treat gmu -21 -18 21
metal m -16
oak r -19
this_# m -16
un__@late a -15
what_all dghm -18 18 -18 -30
""",
    """
as_soon mo -18 -16
de__@relative aijln -32 -18 -19 -19 -22
doctor acdefgijklmnopqrstv 30 -40 -17 -32 -31 -39 28 -48 -55 -54 -25 -54 -17 -50 -50 -18 -47 -18 -30
mn em 20 -19
vayan br -16 16
~<pri bdhloqru -24 16 -20 -15 -21 -18 -20 -28
~<soo acdghijkmpqs 17 -16 -19 -26 -30 -21 -23 -18 -23 -16 -22 -20
~iern m -16
~ise> blsu -16 -15 -20 -19
~ngun dgimnos -17 -15 -16 -27 -32 -26 -16
~sor adefhilnqs -36 -36 -36 -25 -20 -25 -24 -33 -40 -37
""",
    """
efect* dmn -19 -19 -17
llego_desde jm 17 -26
only$ q -17
the_way dhijoq -17 -21 -19 -18 -21 -22
~<tom acefgjklnpqrtu -25 -31 -22 -30 -37 -30 -28 -34 25 -25 -15 -33 -23 -41
""",
    """
a__this bos -17 -16 -18
any_deals d 18
hi befghklnoprsv -28 -18 23 -16 -29 -20 -15 -24 -16 -22 -27 -35 -23
last__in m -15
the__reach diu -18 21 -19
vitamins du -17 -17
~nla cgjmrv -18 17 -16 -31 -18 -21
~oble abcdeijlntv -23 -26 -16 -20 -16 -16 -16 -18 17 -17 -18
~ocat ahmnuv -23 -17 -36 -17 -18 -16
""",
    """
like__it mu -18 -20
town__you hjm -15 16 -17
transportation dimnp -21 -15 -19 -16 24
vuelo m 16
you_@book am -21 20
~achs s 16
~yan bdloqv -20 -17 16 -19 -17 -17
~ysel dmu -20 -19 -17
""",
    """
at__@staff m -18
days__the hmu 21 -21 -17
hook__up am 16 -17
i_qualify m -16
it__right dg -18 -16
saquenme al -16 20
skip_my mn -16 18
way_home pr -16 -16
where_did gjlm -15 -33 -17 26
~<wr abjopqrtv -30 -17 -15 -23 -23 -17 -22 -17 -27
~uch cdefghjkopqstuv -20 23 -33 -34 -28 -34 -39 -27 -21 -32 -36 -19 19 -26 -29
~uzz m -21
~vet djm 16 -16 -29
""",
    """
@stop__i gl -22 -22
any__of bmuv -23 -31 -15 -15
cambien m -17
do__ready amn -23 -15 23
my__alone q -24
out__the abhu -21 16 -18 -20
teach_me m 19
~erg agu -16 -16 -25
~tuff adhj -17 -20 -17 -20
""",
    """
@person__@machine u 18
@ride_situation p 15
it_on mo -28 -21
my__through i -16
the__@drive q 17
~<gav bikmp -17 -29 -18 -30 -16
~cka aim -18 -16 16
~ecto adlmnq -16 -21 -15 -23 -19 -16
~liz> afhms -17 -21 -17 24 -16
~mpus ms -20 -15
""",
    """
already__you lm -17 17
pero__la bnr -15 -17 -17
que_@move o 24
who abcdefghjklmnopqrstu -38 -51 -19 -34 -68 -68 -61 -66 -60 -61 -55 -20 -66 -33 -23 18 -62 -60 -60 57
will__it bdmnoqsu -22 -22 18 -23 -19 -22 -17 -16
you_today fhm 21 -23 -20
~nect m -19
~sol defghimnpqst -23 -17 -28 -37 -29 -37 -31 -40 -19 20 -36 -20
""",
    """
se__@visit a 16
~<ins efhlmpqstv -18 -19 -25 -23 -31 -19 -17 -18 -18 -18
~elo acdeghjopqrsu -27 17 -18 -32 -21 -16 -19 -21 -17 -20 -20 -22 -21
~irc a -20
~iva ceklnuv -16 -20 28 -27 -15 -18 -19
~ppro dm -16 -18
~time cdefgijkqtuv -30 -25 -18 -37 -36 -19 -19 -34 -17 -25 -41 -28
""",
    """
but__back bgkmq -15 -16 -17 -20 17
no__on m -26
not:@day abdghijklmnprtuv -35 31 -17 -19 -34 -18 -19 -17 -26 -29 -25 -27 -28 -15 -21 -21
the_whole ijmou -17 -17 -36 -18 -16
yep q -19
~dice cgijpsuv -21 -17 -16 -19 -22 -19 -20 -20
~unts d 16
~woul efgjmnpstv -15 -15 -31 -36 -16 -30 -22 -40 -28 -23
""",
    """
centr* iu -17 -16
have_not bmpv -28 17 -18 -16
i_take abdghilnopr -53 -16 -47 -29 -22 -21 -36 15 -22 -23 -26
pedi aq -15 -15
pensarlo$ m 16
pueden__la n -22
que_no abghmot -37 20 -35 -17 -39 -17 -22
the__pick d 15
~ark> m -16
~sub> bcefglmr -19 -16 -23 -17 -18 29 -31 -16
""",
    """
a_refill ad -26 -16
all_still as 17 -15
dumb amn -16 25 -17
hora$ bhmo -25 -39 -16 16
i_can fhklmpuv -15 -17 -21 -25 -44 -32 -38 -38
it__you ad -22 -29
storm mo -20 16
ya__los ahn 16 -19 -17
~<gra bcdefghiknqsuv -17 -22 20 -26 -21 -22 -32 -23 -18 -17 -21 -26 -37 -24
~paro admnu -23 -24 -26 25 -18
~wit acfhjrsv -17 -42 -36 -27 -15 -17 -17 -15
""",
    """
dis abcdefghijklmnopqrtu -24 -19 -21 -33 -32 -34 -31 -26 -34 -33 -21 -26 -49 -21 -20 -21 -27 -22 -24 35
puedo__@drug n 17
they__for dm 16 -18
~law an -16 -20
""",
    """
^quien abciklopqu -27 -16 -38 -43 -23 -35 -17 -32 -32 15
adentro amo -19 -21 -17
have__@drive p 16
matter mn -24 22
not:there abgijlmnpu -17 18 -18 -20 -18 -18 -34 -20 -18 -18
pasaste mt -15 16
put__that gm -17 -17
vea__@clinician a 17
~rant adehijlmv -21 23 -20 -20 -19 -19 -16 -23 -18
~ucce mu -18 18
~vaba pq -18 15
""",
    """
@food_a m 17
@relative__da pq 17 -20
file_with d 15
my__he mpq -19 16 -23
take__for am -23 -18
~ways ar -17 -15
""",
    """
anything__do n 17
been_a m -17
eso_de mu 25 -18
how_would adilm 19 -21 -15 -16 -25
manejar anos -19 23 -23 -18
~<ga bcdefhijklmnprtv -42 -24 -46 -24 -26 -29 -31 -28 -30 -24 33 -32 -20 -33 -20 16
~axes gmu -16 19 -21
~ount acghikosu -15 -16 -23 -19 -24 -16 -22 -18 -29
""",
    """
mismo bdikv -22 -20 -18 -16 -20
not:sense gm 16 -16
not_interested abl -22 -25 23
~<bar abdikopq -24 -17 -18 -18 -16 -15 -17 -19
~li> bdjs -17 -17 -15 15
~lig abcdefgilpsv -20 -34 -16 -38 -19 -17 -21 -24 -27 -21 -24 -28
~ock aceginrsv -23 -34 -37 -33 -39 -37 -31 -23 -27
~rmen mu -21 15
~stem a -18
""",
    """
@day__el abmo -22 -21 -17 23
^asi mqu 19 -16 -15
changed__number v 15
go_to gmoq -18 -21 -17 -17
me_mandaron m -17
off$ acefgilmnoprt -44 -30 -16 -16 -33 -41 27 -65 -27 -45 -28 -35 -21
sign__for abm -28 -16 22
wallet$ b -15
~ncan im -17 16
~pri bfjloqruv -25 -15 -15 -24 -22 -21 -23 -37 -19
~tyl u -15
~yli k -21
""",
    """
away__@visit bd 17 -15
is__earliest m -16
le_pongo gn 16 -18
mexic* mu 17 -19
my_@ride abcdfghijklmnoqrstuv -31 -37 -23 -32 -15 -28 -21 -25 -28 -28 -24 -24 -33 -16 44 -23 -28 -16 -26 -27
no__interested bl 15 -17
the__like j -21
this_what d -18
you__if m 18
~<pt adgi 21 -15 -19 -15
~arb au -19 -15
~mue mo -17 17
~ome> cefgijklmov -25 -34 -41 -35 -34 -26 -30 -46 -30 -16 -22
~salo a -19
~san> dghu -15 -17 -15 16
~wert efm 23 -18 -25
""",
    """
a_text agjkmu -17 -20 -18 -21 -16 26
can__talk aiq -21 16 -17
in_tomorrow b -15
mania gmu -16 22 -17
me__su i -17
que_tiempo mn 16 -17
sos m -20
~act abcdefghklpqrstv -21 -35 -18 -19 -38 -29 -25 -39 28 19 -23 -44 -30 -37 -32 -36
~daro mq -22 -19
""",
    """
@wrong__@relative v 15
else__my ao -19 -23
este_cel glmv -15 -17 -18 15
la__favor bij -19 -22 16
some ahjnopq -31 -15 -16 -17 -21 -17 -29
the__can mnu -26 -19 -19
y_si bdmqr -15 -15 -26 16 -15
you__over m -24
~<see abmn 21 -17 -24 -18
""",
    """
#__for mr 18 -18
@symptom__now gr -18 -15
^confirmed pq 17 -16
que__no dmpuv -15 -22 -21 -20 -17
so_@symptom oqrs -17 -16 -23 18
~<afu a -18
~ecl a -20
~egis a -16
~refo am -16 -21
~upo cefghjklmnopruv -24 -19 -22 -26 -25 -29 -20 -21 -21 -30 -29 -16 -19 -27 -16
""",
    """
decidi__no m -18
hmm$ eflm -34 -19 -17 30
interested muv -18 -22 -16
when__get a -25
~eco> aiuv 18 -16 -20 -18
~lve jlnps -17 -20 -22 -21 -16
~sab abcjklv -26 -21 -20 -20 -17 -21 -17
~tio adefhkoqsv -26 -15 -24 -27 -43 -32 -17 -15 -18 -19
""",
    """
an_opening ho -16 -15
it__same ms -30 -16
mi__quedo amnq -19 -18 -16 20
puedo__en agmoq -32 -16 -20 -20 18
was__at m -17
~<abo cefghjlst -20 -22 -25 -35 -37 -33 -20 -19 -27
~<eas bdjl -19 -16 21 -16
~lexi mo -17 17
~rnet d -19
~toes mn 19 -19
""",
    """
menor d -15
no__aqui v 15
rather_talk i 15
started gknu -16 -24 -18 -22
took acefhilortuv -24 -17 -26 18 -15 -16 -27 -21 15 -17 -21 -19
~cken o -16
~oot> o 18
""",
    """
cual__es jmu 22 -21 -21
en__mejor c 16
no_longer abmv -17 20 -24 -17
voy__@late r 17
~<use aopq -17 -17 -19 -19
~gla au -19 -21
~umme h 16
""",
    """
@relative_si q -18
a_# bimq -25 -23 23 -15
camin* mn -21 -16
como_esta adgjlnrsu -27 17 -33 -21 -27 -26 -16 -21 -32
encargada i 18
got__i gq -17 -17
hacer dmopq -22 -37 -18 -17 -24
nobody__me q 18
quedan mu -22 -18
~<sui n -18
~ata> gm -20 -23
~eff n -17
~rsi du -16 -16
""",
    """
comod* mn -19 16
remind bno -15 -18 -16
~cant imou -22 28 -15 -21
~chur adnq -18 -16 -16 -16
""",
    """
@clothes__need g -15
@relative__y mp -21 -15
about_@treat aiu 16 -15 15
cover__or du 18 -19
not_pick oq -17 20
which__the gu -16 -17
~gets qu -16 -15
~rget abdghiouv -28 16 -22 -25 -25 -21 -20 -31 -20
~stat ajmnoru -23 17 -19 -18 -24 17 -17
""",
    """
^find ajklmqr -19 -29 -15 -18 33 -15 -20
despues__las anqs 16 -18 -18 -16
me__out p -17
stomachs s 16
whole ijmou -18 -17 -36 -19 -17
~<cle dlu -16 -21 -19
~anci au -19 -21
~inio m -18
~loud m 17
""",
    """
car__the r -17
estoy__que r -15
i__car j -17
it__i almp -16 -20 -29 -16
olvidense__mi m -16
the_oil djm -16 -19 22
you__on bdhilmnorst -22 -24 16 -16 -15 -38 -15 -25 -26 -18 -16
~<apl o 16
~end bdehijpqstuv -16 -20 -57 -27 -19 -24 -38 -53 -56 -23 -31 -29
¿_cuando adgj 20 -17 -22 -16
""",
    """
@visit_@thanks b 18
cab ai -18 -27
hit abdhjkmnopqstuv -25 -36 -27 -19 -30 26 -45 -29 -22 -20 -28 -21 -17 -27 -24
hold_on bm -15 17
in__@english gm 16 -18
long__the jmnsu -16 -17 -18 22 -33
need_some agm -16 18 -16
que__ustedes almq -20 -16 -25 -18
~ifi abcdghijklopqsu -18 -17 -18 -20 -34 -16 -28 -22 -15 -26 -19 -16 -18 -17 16
~rtin m -17
""",
    """
#_oclock l -16
come__someone an 16 -15
start__to k -17
~<ver adefgjklnprsv -22 -18 -24 -20 -18 -23 -15 -28 -18 -25 -25 -31 -23
~blig dm -17 -18
~rad abfghijlnopqu -24 -34 -21 -31 -24 -28 -26 -19 -39 16 -32 -29 -41
~sas adi -17 -23 -22
""",
    """
can__send dg -19 -26
farmacia$ m -16
need_help g -22
prefiero__por b -15
to_say mu -16 -19
~ambr ms -16 20
~scou dm 19 -24
~uete r -18
""",
    """
are__me absv -20 -18 -18 -17
desayunar dmno -20 -16 25 -15
going__@late r 19
quiero__una bimou -17 20 -24 -16 -17
should__take s -16
sus_@texts lm 19 -25
~havi opr -16 -18 -16
~reol cm 17 -18
""",
    """
addy fjmu -15 23 -21 -19
at__@visit mu -18 16
car__do jq -17 15
direc* g -21
pague m -19
pido m -17
~ipe ab -21 15
~scus i 16
""",
    """
a_@relative bdjkrsu -19 -18 -18 -16 -16 -19 -36
day__we a -16
days bghijmnpr -23 -19 19 -19 -27 -17 -22 -20 -17
do__there adgmr -22 -26 -24 -39 -20
duermen u 16
not:nada bcdghjmnop -29 -24 -15 18 -18 -19 -18 -25 -27 -21
puked djqs -22 -20 -18 17
reached mv -20 18
the__away su 18 -20
~aca bdgijkpqsv -23 -23 -18 -24 -27 -22 -21 -18 -23 -29
~ipi m 15
""",
    """
a__was q -16
about__@animal m 20
good__to fmt 16 -25 -17
my_@animal abdgimopqru -30 -22 -19 -16 -22 40 -22 -18 -31 -15 -21
~<is empq -16 -17 -18 21
~sig cdefgijt -31 -20 -24 -28 -31 -44 -24 -19
""",
    """
@pay_for abdijmnou -26 -27 17 -20 22 -34 -18 -19 -21
~ama aceghlnpqrtuv -29 -21 -22 -30 -28 -17 -35 -25 -37 -18 22 -20 -33
~deta m 16
~exa adhilnq -27 -23 -18 -18 -16 -24 -17
""",
    """
@medicine_a m 16
a__no m -21
at__am mrv -20 -17 -15
dura adehijmsuv -16 -38 -16 -16 -15 -18 -36 17 19 -18
know_i blmo -20 -17 -23 21
llego_a j -21
not:go abghilmpstv -18 33 -15 -19 -16 -22 -34 -17 -16 -18 -16
not:in adgo -16 -21 -16 -16
optio* agijlmnu -19 24 -15 -22 -16 -32 -25 -20
so__know u -15
the__exit mr -16 18
~hab cefghjlmnoqrstu 19 -21 -23 -29 -33 -27 -37 -23 -39 -33 -39 -33 -15 -24 16
~lta> acefghiklmnstuv -28 -21 -28 -28 -28 -26 -34 29 -32 -24 -28 -26 -21 -31 -25
~oge bcgiklnorsuv -21 -15 -19 -30 -17 -19 -24 -18 -20 -17 -28 -23
~rde> en -17 -16
""",
    """
can__find abhjlmn -17 -20 -22 20 -19 -19 -17
expect m -21
get__chair a -16
no_one bdgjlmopqs -18 -15 -20 -17 -17 -27 -18 -18 23 -17
texte* abgjmoq -16 -18 -19 -19 -38 -16 -15
~ayo nqv -16 15 -17
~fter cdegjlmtuv -35 -18 -20 -31 -23 -32 -36 -23 -17 -21
~prim bmu -18 -21 -17
""",
    """
i__little m -17
lista_del bm 16 -18
there_after h 16
watch$ nu 19 -18
you__same m -16
~<tot dmu 20 -21 -15
~afa guv -16 18 -16
~deli m 15
~ere cekmoqt -21 -54 -26 -17 -18 -20 -56
~gro mnquv -20 -15 -16 19 -15
~uck> abhiklnptu -20 -30 -22 -28 -31 -28 -28 -25 -26 -30
""",
    """
@howmuch__@visit abms -24 -18 -23 -32
@move__@day o 20
cost bgijlmoqu -20 -15 -25 -21 -15 21 -19 -17 -35
dip n 19
es__no u -16
might__# r 16
open bcdefhjklnpqrstuv -33 -24 -22 -27 -38 44 -56 -26 -31 -41 -35 -41 -51 -43 -36 -45 -24
~hofe abmop -20 -18 -15 -16 16
~rmat gu 18 -17
~uea m -23
""",
    """
aventon o -15
conmigo adjmosu -22 -18 -16 -26 -16 -15 -25
not:necesito agioq -23 -20 -16 -17 -16
was__@relative bms -17 20 -15
~<tam ouv -18 -20 -16
~ido> abcdegijkpv -37 -20 -20 -28 -20 -33 -26 -17 -24 -19 -34
~nsad s 15
""",
    """
pero agimnt -16 -20 -27 -31 -34 -20
plano jm 17 -16
puerta afjmru -17 -18 34 -28 -22 -20
the_@relative cdhijlnsuv -16 -23 -19 -23 -40 -19 -26 -21 -33 -24
you__hospital jmu -18 -17 18
~ansp m -19
~ars bcghikopruv -18 -21 -24 -22 -27 -17 -17 -20 -19 -27 -20
~efe adeghkmnpqrtv 17 -31 -18 -28 -24 -24 -45 -30 -22 -27 -18 -25 -25
~ybe efl -19 -15 -17
""",
    """
@food abcdefgijklmnopqrsu -62 -59 -57 -26 -21 -44 -65 -61 -56 -48 -66 57 44 -66 -51 -76 -27 -31 -89
@stop__@medicine mn -29 24
a_uno m -17
been__while a 15
de__sin b -16
have_the amntu -30 -36 -18 -19 -21
mi__por ijm -22 -22 -27
my__out akopq -29 -16 -17 -24 18
no_@texts ilm -16 23 -23
not:como djmoqrs -17 -21 -17 -16 18 -19 -25
~erit m -18
~pue behjklmnprstuv -15 -52 -22 -42 -16 -59 -27 19 -34 -44 -18 -54 -74 -59
""",
    """
@howmuch_@howmuch adefgijnqrstu -18 23 -22 -19 -17 -16 -22 -20 -15 -15 -21 -20 -42
did__see hm -19 22
how_soon mo -16 -16
i__@symptom abcdghijlmpqrstv -28 -27 -18 -25 16 -19 -24 -25 -26 -37 -17 -28 -32 24 -21 -28
not:interested auv -26 -17 -15
~<na abdehkoprstv -27 -18 -38 -30 -24 -27 -23 -38 -24 -21 -37 15
~lir> ns -18 -18
¿_puedo dgjn -18 -21 -16 16
""",
    """
^leave bilqru -17 -20 21 -33 -19 -23
como_# r 15
what__do bcdfgino -18 -20 -51 -28 -38 -17 22 -36
~<tem bdiqu -15 -19 -19 -21 -20
~jun jlmqsuv 15 -15 -23 -16 -15 -19 -20
""",
    """
atienden befghijlmnopqstuv -17 -28 -23 -26 26 -20 -18 -19 -42 -26 -26 -17 -17 -20 -15 -25 -17
books ou -18 -19
cita abcdefghiklmnpqrstu 39 16 -42 -40 -49 -38 -51 -22 -58 -17 -26 -44 -34 -44 -44 -22 -71 -33 -77
interested$ m -28
just_got bioq -21 -17 -25 -17
lado jmpu 20 -23 -16 -19
quiero__la am -30 -18
to_opt ail -21 -18 18
viejos mu -15 -15
what__put dgjqu -34 18 -16 -22 -24
when__@holiday hm -18 17
~<sk abcdefghijklopqrtuv -29 17 -23 -23 -26 -20 -24 -21 -29 -25 -18 -26 -21 -20 15 -17 -18 -33 -20
""",
    """
@person_like u -22
car_@pay dm -18 17
carta__trabajo ad -16 -15
con__los m -16
in_@pay d 16
opt_out aeilmu -16 -19 -24 31 -21 -22
paseme bijm -18 23 -19 -16
the_one amnsu -29 -20 -16 -20 -29
to_@cancel adikn -29 -21 -20 -18 -19
~her> dfghjknqrst -24 -25 -19 -36 -20 -15 -29 -33 -38 -36 -16
~st> cefgijkps -66 -73 -71 19 -30 -26 -36 -27 -20
""",
    """
^back mu 17 -15
^ese bdlmnoquv -21 -28 -20 -19 -21 23 -23 -16 15
^scratch mn -16 -15
expensive iu -18 -27
se__uno dgmno -15 -19 -19 15 -16
the__@date cdghikmnopqruv -19 -27 -26 -25 -30 -20 -39 -17 28 -24 -22 -31 -30 -19
~ano> beilmpruv -20 -15 -35 -25 -19 -21 -20 -19 -33
~caro abdgijlmopr -18 -16 26 -17 -23 -29 -19 -31 -17 -20 -17
~iez jnu -16 -15 -18
~ill acefgijkloqtv -19 -59 -58 -57 -28 -22 -41 -41 -21 -19 -15 -23 -68
""",
    """
@door abcdefghijklmnoqstuv -38 -35 -46 -70 -46 -57 -77 -20 -21 66 -45 -56 -21 -68 -46 -29 -42 -41 -86 -52
^give bgklopquv 17 -16 -18 -29 -17 -19 -17 -37 -22
bad_to mn 17 -19
do__dormi msu 20 -17 -17
got__@traffic pq -16 15
my__she mnqs -33 -15 20 -16
not:ever lqv 15 -16 -19
wht gm 19 -20
~<jfk em 20 -18
~icar jmno -19 -20 -16 -16
~pum n 17
""",
    """
does__@price u -16
groggy su 23 -16
hiya f 18
no_i goqv -22 -16 -26 -20
se__hizo mr -17 18
~cle abcdghjlnruv -21 -24 -20 -33 -23 -21 -25 -23 21 -25 -30 -16
~igh abcdefijklopv -30 -20 -45 -21 -54 -45 -23 -16 -17 -36 -17 -32 -30
~larm abcdklq -23 -20 -20 -19 -20 -17 -16
~teme jln -17 -21 -17
""",
    """
any__the am -19 -18
dispo* dmo -16 -20 -17
esto abdfghjkmnopqrst -44 -37 -29 -35 21 -29 -38 -38 -34 -33 -32 -26 -30 -36 -16 -17
have__@day bt -17 16
opcio* dgmu -15 29 -30 -27
~<fli abdhjmns -24 -23 -24 -17 -18 21 -22 -15
~om> deghkmoqrtv -19 -29 -18 -54 -17 -17 -18 -33 -29 -22 -36
""",
    """
^tuve ms -18 18
mi_hora m -17
por__es jmu 20 -16 -17
see_me am 21 -21
there__of m -23
you_play m 16
~<ate gijoqu -18 17 -15 -24 -17 -15
~don acdefhiknot -17 -29 -52 -20 -16 -40 -17 -37 -37 -30 -22
~lk> bdefhijkmnoprstv -33 -31 18 -20 -16 21 -24 -24 -16 -26 -30 -24 -27 -31 -21 -23
~way acdefghikotu -35 -25 -21 -29 -28 -30 -34 -27 -23 -20 -25 -28
""",
    """
a__@open ajm -23 -17 20
campu* m -17
~<asd abcdefgijklmtuv -17 -16 -16 -18 34 -25 -17 -19 -17 -17 -25 -37 -20 -20 -17
~lva gimu -21 -17 -20 -18
~ppi adfgnq -20 -17 17 -15 -23 -15
~rea bdefgjlpqrv -26 -36 -57 -52 -60 -24 -17 -54 -36 -39 -20
""",
    """
@relative_on imqu 18 -22 -17 -18
do__through gm -22 -20
put_in m -19
sup$ abcdefghijklmrtu -18 -16 -16 -18 -29 33 -18 -16 -22 -21 -18 -20 -32 -17 -22 -22
why__i gklm -16 -18 -21 -38
""",
    """
@relative__the cdghilmruv -22 -21 -22 -19 -24 -20 -23 -27 -16 -26
@wrong_# abcdefghjlmopruv -18 -24 -18 -26 -34 -15 -19 -24 -25 -23 -39 -27 -18 -39 -26 42
a__work dgmq -17 -22 23 -17
not:bring p -19
~ome cefgjklmrt -28 -48 -55 -23 -28 -43 -61 -24 -18 -22
~soo acdghijkmpqs 17 -16 -19 -26 -30 -21 -23 -18 -23 -16 -22 -20
~urno bdijklnpsu 17 -20 -21 -18 -24 -24 -16 -20 -15 -16
""",
    """
la_manana bchi -28 -16 -25 -21
minute$ r -17
over__@call dm 18 -17
see__@day a -20
~al> cefhiklmnopqrtv -38 -51 -49 -35 17 -36 -56 -20 -18 -42 -17 -26 -26 -47 -70
""",
    """
#__of di -16 -16
a__lol m -23
aprieto$ g 16
manejo bm -16 -19
no_le cgm -16 16 -19
they__my bdhnsu -16 -21 -21 -16 -19 -15
would__better m -22
~<equ al -20 -16
~<lim dmu -18 18 -17
~<nu bcdefhmnopqrst -30 -50 -25 -45 -15 -19 -34 -56 -62 -30 -60 -30 -32 -46
~nes efijklnopqr -18 -29 -23 -41 -17 -34 -18 -16 -29 -27 -15
""",
    """
@call__for aimq -17 -18 16 -19
me__number dklmuv 20 -15 -22 -29 -23 -21
sent__a i -15
~elec dmu -22 23 -15
~lan abdefghijkltuv -45 -27 32 -28 -25 -60 -43 -23 -24 -28 -27 -27 -63 -23
~nbv> em 18 -18
""",
    """
identify u 15
same_as ajmno -22 -15 18 -19 -20
~amin abnop -18 -23 -19 -16 -24
~rita agjkqv -16 -23 -15 -20 -23 -18
""",
    """
@wrong_number gijluv -16 -16 -20 -27 -15 34
facebook b -16
in_your j -17
puse__querer k 19
us__a am 16 -18
~tere acgijlmnopqrsuv 17 -20 -21 -17 -21 15 -19 -19 -22 -17 -24 -29 -22 -24 -20
😂 em -24 19
""",
    """
@drive__there nq 20 -20
@visit_de blm 17 -18 -19
del__me bmq -21 -17 19
for_the acdfgmpruv -24 -24 -34 -16 -35 -30 -15 -33 -45 -35
not:@ride dgijlnqrsv -19 -23 -23 -28 -22 -25 24 -28 -22 -24
only_the a -17
she_said mn 19 -16
there__way abijn -22 -16 -17 -20 -18
to__@ride p -16
you__place m -19
~eedl abjms -17 -15 -16 -24 18
~ovil mv -18 15
~shor m -19
""",
    """
^@relative acdefghijklnprtv -32 -33 -26 -41 -35 -42 -37 -47 -48 -40 -24 -36 42 -34 -37 -46
not_back q 18
que__trata g -17
taxi dghijnopqstu -24 -16 -22 -20 -35 -27 -19 -18 23 -18 -16 -24
through$ mpu -25 -20 -17
trabajo__otro o 17
~<ag ceghkmoquv -41 -40 -16 -41 20 -34 -21 -49 -46 -45
~ab> m -17
~agai acehikmopqrstuv -26 -27 -23 -28 -37 21 -17 -22 -16 -31 -34 -21 -24 -34 -27
~cas aefghijklotu -35 -18 -18 -17 -28 -22 -43 -33 -37 -39 -21 -43
~obo bcdfghopqrsu -23 -16 -24 -18 -17 -27 -28 -31 16 -20 -24 -32
~pene u -24
""",
    """
fit abm 19 -16 -24
get__one h -15
it_so m -18
know__put gmu 20 -18 -21
nasal m -22
see_that m 18
~ants bdeikln -18 18 -22 -21 -17 -21 -23
~eam bcdeghjnopruv -21 -16 -16 -19 -18 -18 -21 -29 -17 -18 -16 -36 -19
""",
    """
after$ abhijkm -25 -39 -37 -37 -29 -33 -48
i_know dgmv -20 -18 -36 -24
much__you dm 16 -17
top_of fmn 17 -19 -18
v bmn -17 -23 -16
~bie adfgilpr -18 -18 -34 -35 -26 -22 -39 -43
~iged d -15
~unto dgjpquv -16 -20 21 -18 -23 -16 -22
""",
    """
@relative__puede amn -15 -20 -28
approved dm -15 -16
be acefgijkmortu -16 -21 -36 -46 -65 -39 -63 -41 -46 -17 41 -54 -30
el__lo u -16
un__que dmnu 16 -24 -15 -23
~<ap abcefhijnqv 16 -20 -31 -32 -29 -19 -46 -48 -42 -19 -41
~<do cefhiklnptv -36 -50 -41 -20 -34 -49 -30 -30 -26 -49 -38
~desp bdfgjlmv -16 -29 -18 -22 -16 -22 -20 -21
~ntra abgmpv -20 -25 -19 -15 -20 -16
~perm abdgijmrsuv -20 -18 -19 -21 -17 -18 -27 -20 -18 -25 -22
~tara ao -15 -15
""",
    """
@relative_at m -24
can__her bm -15 -22
i__what m -15
last__i hn -18 16
not:understand m -15
or_just m -26
""",
    """
^coming r 18
my__work n -15
pee n 17
que_@relative mu -19 17
usted adloq -19 -18 -19 -15 -18
~home abcdgijklnoqtuv -35 -24 -20 -32 -31 -19 -39 -22 -28 -17 -30 16 -20 -39 -20
""",
    """
^lmao em -22 21
^menu g 17
i__and jklmsu -35 -16 -23 -25 -21 -24
medication m -16
my__text gl -16 -16
not:he m -23
nothing__@eat mn -26 22
to_church mp 20 -17
~none h -16
~otra cdefhiklnprstu -23 -33 -16 -16 -29 -33 15 -24 -26 -26 -30 -35 -18 -37
""",
    """
@book_me abo 17 -21 -19
my__said lmnsu -18 -29 -23 -18 16
no$ acefhijlmnoqrstuv -42 -30 -36 -27 17 -41 -38 -21 -20 29 -28 -25 -37 -37 -26 -45 -49
no__conmigo binpqtu 16 -22 -22 -16 -18 -16 -16
where_the jms -22 -34 27
~limi adouv -22 -21 -20 -15 -18
""",
    """
@english abcdefghijklmnopqrstuv -65 -68 105 -65 -70 -58 -40 -54 -67 -73 -67 -74 -59 -64 -73 -52 -62 -52 -51 -42 -65 -61
a__if bdimr -17 20 -20 -32 -18
keep_sending l -20
new_@clothes mn 16 -19
you__@call adhjklmqt -20 -20 -31 -15 -19 -23 22 -25 -18
you_still jmnosu 16 -35 -18 -19 -20 -18
~ked> cdefgrt -29 -42 -25 -19 -18 -35 -30
""",
    """
=said:ride_problem abcdefghiklnopqrstuv -93 -42 -66 -85 -52 -73 -63 -82 -57 -75 -66 -33 -78 -32 105 -16 -79 -77 -98 -60
car__and oq -16 15
de_quien m -22
drinking m -16
exten* diu -16 17 -16
may_my p -15
yo_no adfgjklnopqrsv -37 -31 -24 -21 -17 -20 -20 -21 -29 -23 -31 -20 -19 32
~ces> ghilnopqtv 17 -19 -21 -25 -26 -24 -16 -29 -16 -20
~ure adefhijkloqt -30 -22 -27 -24 -31 -31 -34 -27 -16 -27 -16 -24
""",
    """
importa ln -20 15
me_get a 16
~escu bdu -18 18 -17
~gado i -15
~layi l -18
~oads hj -20 -17
""",
    """
funny mq 20 -18
never_been m -16
nothing$ mn 21 -19
openings h -18
press abcdeglmntu -17 -17 -16 -24 -18 23 -17 -35 -25 17 -16
yo_how a 17
~alma m 18
~ket ioq -21 -20 -17
~rta> abjkopqrv -30 -25 -24 -17 -23 -23 -23 -18 -17
~spea bdghjlnopq -19 -22 -15 -20 -18 -17 -28 -18 -17 -20
~spo defhklnsuv -42 -18 -22 -28 -28 -36 -43 -21 -39 -29
¿__me cgkm -15 -33 -22 -27
""",
    """
@day__can bmoq -16 -17 23 -17
@english__not cm 22 -17
consegui_@ride p 16
is_@symptom jms -16 -29 27
llegando m -21
~heer mt -15 17
~soi u 17
""",
    """
have_you i -17
pude s 16
still__a mq -21 17
""",
    """
es_para bdimnoqsv -22 -18 -18 -39 -16 -23 -17 -17 17
have defghklmru -17 -28 -33 -26 -20 -17 -26 -24 -45 -22
is__up a -16
no__all b -21
over_there dhimqr -24 -16 22 -20 -21 -19
playa$ jm -16 18
stairs abin -17 -18 -15 -19
what_your m -21
your_text m 16
~<poc adjmnoqr -16 16 -15 -28 -16 -22 -18 18
~ayl km -21 17
~ndid u 16
~rom aehoqrv -30 -23 -42 -27 -39 -17 -32
""",
    """
@late_no m -16
i__in bcklmnpt -27 19 -17 -38 -29 -28 -29 -15
who__is m -17
~<ir no -22 -16
~<mis befhilmpst -16 -17 -17 -16 -34 -39 -16 -17 -34 -22
""",
    """
it__@spanish acm -18 24 -19
mind_about o -21
nice$ em -16 15
trabajan mnoqu -26 -24 -18 -20 -16
~<wil cegijklmotv -36 -34 -16 -34 -54 -49 -36 -15 -21 -16 -38
~pan abghijl -18 -31 -25 -26 -27 -27 -21
~pido m -17
""",
    """
are__for bdlmo -19 -19 -19 -25 16
in_on hm 15 -18
my__same m -22
puede_mas no -17 21
que_alguien i 16
~asem abijm -16 -21 23 -19 -16
~taqu m -21
""",
    """
hasta_alla q -20
xmas adhlv -19 -22 21 -17 -16
ya__@insurer p -16
ya__llego lmnr -15 -27 -17 23
~mma gmn 20 -19 -15
~uda> bcefghjklmnopqrsv -32 -20 -24 -26 27 -21 -28 -23 -32 -16 -26 -26 -22 -33 -20 -24 -23
""",
    """
@fetch_el dm -15 -15
@hello__this m -15
^desde fhmo -16 25 -23 -17
at__on m -22
dollars g -18
~<cay pqv -20 15 -16
~dame cdefjlmnopqstuv -22 -28 -17 -17 17 -21 -21 -23 -31 -22 -18 -17 -16 -30 -31
~shop abklnru -15 -17 -17 -24 -26 -16 -16
""",
    """
@insurer__that dnq 19 -24 -17
los__para u -16
next_one bjmo -17 -15 -17 -15
not_see aj -15 18
ok_for m -16
on__test mu -25 18
somebody_there a -15
you__number adgjklmu -29 -31 -31 -44 -17 -40 -54 32
~ller u -20
~ossi djkm -20 -17 -17 -17
""",
    """
^on behikru -17 -16 -16 -18 -15 17 -15
drive* abcdfghiklmopqrstu -21 -32 -17 -28 -17 -17 -22 -27 -22 -25 -18 -30 18 20 -16 -30 -21 -29
las_# gjmqsuv -20 -27 -28 -29 -31 -20 -20
le__el p -19
pueden__mi imno -18 -23 -19 -19
you__is h -23
~unst bcdefgiklmru -18 -18 -17 -24 -18 -18 -17 31 -32 -30 -19 -18
""",
    """
contact lmu 23 -20 -21
gallon$ d -16
got__last lm -16 18
is__manager imu 18 -19 -18
les_llevo n -20
lo__@ride m -20
me__para dgmqu -19 -15 -29 -17 -21
order bim -23 -18 27
~<ask acdhnru -26 -15 -34 -24 -16 -27 -39
~anm klmr 21 -20 -30 -16
""",
    """
hable* m -20
think_you efklmtuv -18 -16 -16 -17 -30 18 -18 17
turn_on bklmr -16 -19 -22 26 -20
ya_quedo mpq -18 20 -25
~cam bcdefhinpstv -25 19 -45 -24 -23 -34 -31 -16 -20 -19 -26 -40
""",
    """
=beside:greeting abcfhilnrv 16 -26 -16 20 -16 -32 -22 -24 -21 -19
@thanks_it bdlmt -23 -16 -19 -27 27
secretaria v -15
to_put adimnq -21 17 -16 -21 -21 -19
~fit u 19
""",
    """
^esta abcdefgklnpqstuv -28 -28 -24 -37 -18 -40 -46 -29 -45 -28 -26 -30 -24 17 -43 16
~<dig cdjknqst -16 -25 -18 -17 -26 -23 -20 -16
~piss m -15
~sts> mu 20 -19
""",
    """
blue jnu -16 -17 -15
can__@call abcghjklmnpruv -30 -23 -25 -32 31 -26 -18 -23 -37 -40 -16 -30 -30 -19
did__my j -22
long__i bdjru -16 -16 -23 -26 20
look_up m 22
may__a amnp -21 -27 18 -18
the_bank hmn -22 23 -16
to__by bhjou -20 16 -28 -17 -16
~<any begkmrstu -26 -20 -37 -25 -17 -38 -28 -25 -21
~ddy fjmu -15 23 -21 -19
~omod mn -16 19
""",
    """
^can abefghjklnprstv -25 -64 -62 -55 -16 -42 -23 -72 -30 28 -89 -58 -25 -73 -82
hon lmuv -15 -24 -17 21
me_out abciklmnopqrtu -26 16 -16 -22 -22 28 -32 -24 -23 -19 -18 -21 -16 -21
nobod* bdhmopqsu -19 -21 -18 -28 -24 -24 16 -18 -27
wait_i b -15
~ozco il -17 -16
""",
    """
am__him gmv -15 -17 20
at_work dghn -18 -27 -18 -22
buy_the j -17
can__my acghjklnpstuv -26 -16 -33 -31 -26 -24 -33 17 -16 -29 -18 -50 -28
chofer abmop -20 -18 -15 -16 16
edad d -19
~dine m -15
~eady ghijknpqstuv -20 -19 -35 -20 -26 17 -16 -30 -16 -19 -24 -20
~ear abcdegiklpq -15 -27 -31 -24 -25 -36 -18 -20 -23 -24 -33
""",
    """
casi m -22
on__side jm 17 -18
red adimqsu -18 -16 -19 -15 -15 23 -19
the__my acdhjlmnq -30 -17 -26 -16 -29 -25 -33 -20 -29
would_rather am -15 -19
~urts m 17
""",
    """
@relative_has abmn -22 -18 -22 -15
my_@price dmnu 22 -23 -20 -16
""",
    """
@book acdefgijklnopqrstuv 57 -42 -28 -34 -27 -55 -57 -52 -47 -53 -38 -31 -41 -57 -15 -44 -43 -56 -52
@stop_pero b -16
^cancelame o -16
a__@person adijklmnou -25 -17 22 -20 -16 -18 -36 -19 -20 -37
awesome imt -15 -20 26
bad__i m -17
dejar agoq -16 -20 -19 -21
dolor dj -18 -17
em_back m -20
es_por jmu 19 -29 -25
get__@person agimu -23 -18 20 -23 -21
que__puedo gimo 18 -25 -36 -24
retra* mr -17 15
text__you m -21
they_@cancel bm -19 17
~mao> em -22 21
~onig an -18 -22
~rase abmo -19 15 -22 -16
~urt cgjknpr -17 -20 -18 -19 -35 -22 -20
""",
    """
@drink$ abdghinopqsu -27 -16 -22 -20 -15 -24 29 -27 -15 -26 -19 -30
^basta klm -25 26 -26
be__@day bmo 22 -21 -16
es__eso mu -18 20
morning_of fmn -17 -20 24
y__a amr -16 -21 -18
~<reb m -17
~nabl klm 21 -17 -20
~rson u -20
""",
    """
@call_this ghlruv -21 17 -20 -16 -15 -18
@pay__the m -15
cual_es gpsuv -22 -16 -21 -30 -17
es_de ijlv -27 -19 -17 17
guard* abr -20 -24 22
i_wear adgjnqsu -21 -18 -25 -20 17 -18 -28 -33
spot__coming m -19
taste* u -20
what__he mn -17 19
~ingu dgimnos -17 -15 -16 -27 -32 -26 -16
~ness bjnu -19 -17 -17 -28
~rted dgjnu -16 -19 -15 -22 -26
~star bcdefhijkmtuv -26 -17 -18 -37 -40 -22 -35 -50 31 -25 -26 -63 -43
""",
    """
@hello__are h -15
back_to acdkpq -17 19 -17 -23 -20 -20
turn__@texts m -17
you__fun gmu -15 18 -21
~<cli s -17
~dijo m -18
~do> cefhijlouv -21 -73 -40 -17 -28 -30 -34 -27 -15 -37
~odo aeghijkmorv -26 -19 -26 -17 -28 -27 -24 -20 -23 -29 -16
""",
    """
a_@door jm 17 -17
me__bad m 18
para_otro b -18
today$ acgjklnopqu -16 -21 -18 -29 -20 -27 -16 -45 -24 -27 -32
~<fl acefghijlnptuv -42 -24 -26 -24 -28 -38 -31 -16 -37 -44 -23 -21 -44 -35
~awy a -16
~drop adgikmpsuv -20 -20 -15 -22 -19 -26 -23 -20 -30 -18
~tuv h -16
""",
    """
baby r -18
i_@book abcdghijlmnoqru 43 -24 -19 -30 -26 -27 -19 -21 -20 -40 -29 -25 -27 -17 -21
i__good afjlnprtuv -17 -23 -20 16 -27 -26 -18 -20 -20 -26
is__time admo -16 -17 -26 20
kk$ f -16
me__@person aim -17 21 -21
nada dfjkopqr -25 -15 -27 -15 -19 -28 -16 -15
ropa adgimnqsu -17 -16 -36 -15 -26 36 -18 -17 -19
texti* dfhjmnopqrst -24 -18 -18 -21 -19 -19 -29 -19 -21 -24 -19 -23
~<rai abdhmnqrsu -24 -22 -23 -17 31 -19 -16 -18 -29 -25
~eena lm -16 -23
""",
    """
@cancel_that bo -25 -15
@person__with m -16
@ride__through mp -15 -17
a_first d -19
class abu -17 -16 -15
luz djlm -19 -22 -19 29
ocupa au 18 -15
~adr bh -18 -15
~orwa ilm -16 -17 20
~rust m -15
""",
    """
^@animal e -15
be_out bdnr -21 -16 -22 -16
end_up m -17
form$ iou -16 -16 -17
gripa n 16
keep_the klor -20 -17 -17 -23
no__llamo bilmv -16 -19 -16 -22 23
that__she m 17
to_answer gm 17 -23
ya__eso abgilmprtuv -18 -20 -29 -21 -22 32 -24 -16 -16 -22 -18
~<chi dghikpqrtu -20 -25 -16 -28 -23 -23 -21 -18 -17 -29
~rds achjklou -23 -16 -17 -20 -18 -24 -22 -20
~terw am -16 -16
""",
    """
@person_come admnqu -22 -17 -23 -22 -22 21
anything$ bdgv -20 -15 -19 -16
en__@day o 16
not:@move abcdlmn -19 16 -20 -15 -29 -16 -15
~<bl abcfghijlopruv -43 -22 -33 -39 -43 -27 -45 -21 23 -18 -38 -15 -58 -39
~eren cdfhiklnpqt -23 -30 -15 -22 -23 -23 -33 -21 -22 -27 -17
~fis gmnu -17 19 -17 -16
~rram u -18
~tamb ouv -17 -20 -15
~tas> abcefklmopqrtuv -19 -27 -21 -20 -18 -23 -21 -24 -21 -23 -25 -33 -22 18 -26
""",
    """
@pay_sacar d -16
another_@visit b -16
missed_my mr -20 16
not$ bu -18 -19
puedo_@move amnoq -25 -22 -24 16 -20
somebody__me o -20
~<cov acdgijlnoqrsv -23 -15 19 -18 -21 -17 -20 -17 -20 -33 -19 -17 -17
~ati cdefgoqsu -38 -20 -15 -33 -25 -28 -26 -16 -61
~para cdefghlpqstv -19 -16 -32 -18 -21 -16 -22 -20 -18 -35 -40 -18
""",
    """
el__es dm -23 -25
following a -21
himse* n -16
me__alguien iq 23 -19
sitting r 16
trabajan_hoy h 18
we__by im 18 -17
when_can agjkmpqrsu 23 -17 -22 -26 -33 -17 -25 -16 -29 -21
~pena m -24
~stak lm -21 -17
""",
    """
can__but gmq -15 -18 17
el_favor amp -17 -17 18
necesito__dia o 18
~lett dnou -20 -18 -20 -19
~ran bcegjlmpqrs -40 -40 -45 -42 -31 -43 -25 17 -17 -24 -16
""",
    """
directions_please j 18
is_it abceghijklmnopqrtuv -37 -42 -47 -36 -52 -21 -26 32 -42 -56 -39 -26 -49 -61 -21 -42 -46 40 -42
later__@month mo -16 17
making amor -16 19 -16 -18
se__puedo q -20
trade_with imo -17 -15 17
~mess abdhijmpqtv -27 -30 -24 -20 -19 -16 -20 -18 -17 -19 -21
""",
    """
le_hago m -22
many__in mu 24 -20
not:autorizo l 16
o__esta mu -17 -19
one_do gj 16 -19
rides$ mqu -15 20 -17
there__@price m -23
would_not r 16
~frea l -15
~laya jm -16 18
~meno gu -16 -20
""",
    """
^los an -21 -16
cancele bcdilqv 17 -15 -23 -18 -20 -29 -21
scratch mn -16 -15
us_do abm 15 -20 -26
~<tin m -17
~acam alm -16 17 -17
~week cdgijklmnopqrs -21 -33 -28 -34 -24 -17 -26 -19 -40 23 -16 -25 -30 -26
""",
    """
di_de kl 15 -16
hola bcdefgijklmnopqrstuv -21 -17 -28 -22 42 -25 -38 -23 -29 -19 -42 -21 -30 -17 -25 -22 -18 -23 -31 -20
who_you mv -24 15
~fer> adghjkmnorsu -35 -17 -27 -19 -27 -16 -17 -27 -17 -19 -16 -28
~ubo> afgm -19 19 -16 -25
""",
    """
dormir mq -21 -15
out_for am -19 -29
station m -16
~asa> abcefhiklortu -35 -34 -24 -18 -21 -35 -24 -33 -38 -25 -19 -25 -39
""",
    """
@year$ gijlmnoqsu -22 -24 -21 -16 21 -28 -18 -17 -26 -27
not:use gv 17 -20
tell_her ir 18 -20
~are> agkmqsuv -28 -29 -19 -19 -31 -21 -27 -16
~chea j -16
~diu j -17
""",
    """
^it bcdefhijlmnoqtuv -24 -29 -53 -22 -47 -47 -18 -41 -31 43 -33 -17 -21 -32 -18 -28
movil mv -18 15
not:to acdfjmnst -34 -34 -44 -18 -33 -18 -45 -32 -20
que_@drink n -20
que__llega hm 17 -21
send$ dgm -18 16 -20
~<mud ab -16 17
~rent adhikqs -26 -18 -17 -22 -18 -21 -24
""",
    """
am_on agjmo -16 -18 -21 -30 -19
got__@wrong dhjmv -17 -16 -19 -18 16
had__weird ms -20 19
me_an am -20 19
number bcefhmnoqrst -30 -25 -20 -22 -30 -25 -27 -30 -25 -23 -27 -25
put_on dg -20 -27
~<fun djnpq -19 -19 -19 -19 -23
~<tra abcdefgjklv -29 -17 -15 -20 -31 -32 -36 -39 -26 -53 -42
~mera boru -17 -15 -20 -22
""",
    """
@insurance$ bcfgijmpqstuv -23 -20 -17 -33 -27 -37 -21 -19 -41 -15 -15 18 -23
@visit_is dm -16 -22
anyone__@place fimqv -16 -19 18 -19 -16
can__@person amn -18 -18 -18
libre jlnr -23 -17 -17 -20
pueden__escribirme k 18
~<fro aenoqrtv -36 -25 -15 -31 -46 -18 -19 -39
""",
    """
#_a dmu 17 -22 -16
estoy_send r -18
have__car q 17
not:bien mq -20 -15
requi* ai -18 -19
two cdghklopruv -19 -23 -29 -28 -19 -22 -24 -16 -21 -31 -19
~<fr aceghiknoqrtv -26 -17 -43 -22 -16 -17 -18 -25 -34 -50 -30 -31 -48
~okin ilnopsu -17 -17 -23 -19 -18 -19 -21
~sold m -20
~weat mu 28 -17
""",
    """
@stop__mandarme k -17
do__any bcdghnquv -19 -20 -30 -18 -23 -26 -22 -31 22
en_@pay d 17
esta__de v -16
only__one aq -18 18
or__@move hm -19 -17
~ies> an -19 -18
~iev u -15
~repa abgijou -31 -19 -24 -19 -17 -18 -18
~und> cdklnqtuv -17 -45 -18 -24 -28 -17 -18 -39 -25
""",
    """
am_moving mo 18 -22
keep__@call mn -19 16
~cool n -16
""",
    """
^¿ abefiklopqrstuv -33 -65 -49 -71 -18 -47 -49 -48 -63 -31 -39 -41 -48 16 -79
a__ok mn -26 17
at_this v 17
book acdeghijklmopqrstuv 25 -28 -44 -16 -33 -31 -33 -37 -25 -32 18 -37 -27 -33 -28 -26 -31 -38 -31
guys_still ahs 19 -18 -15
it_have mqu -20 16 -16
list_of amv -17 -16 -15
not:los aclmo -23 -16 -17 17 -18
para__@treat u -16
please_remove m -30
~<cap jm -16 18
~eha n 17
~vok klm -16 18 -16
""",
    """
#_# abcdfghijklnoqrsuv -33 -30 -20 -24 -16 -27 -29 21 -27 -19 -30 -23 -30 -21 -19 -21 -29 -23
@date cdefgijkmnopqrstuv -34 -47 -24 -22 -42 -42 -28 -32 -50 -43 35 -17 -41 -42 -21 -26 -54 -20
alta bdefijklnrtu -18 -24 -23 -23 -19 -16 34 -29 -16 -18 -15 -15
corri* m -18
dnt acdgijknu -23 -16 -17 19 -18 -20 -25 -22 -25
i__refill im -17 18
pueden__otra k 21
~fre cefghikmnrstuv -30 -25 -25 -27 -25 -46 -19 -18 -40 -20 -20 -30 -25 -29
""",
    """
@relative__quedo pq -22 23
vets j -17
~agre amp -16 -22 17
~emer u -17
~flyi u -18
""",
    """
@clinician_says m -19
escalofrios s 16
la_playa jm -16 18
my_lips s 16
y__hago gm 18 -20
~<ter o -21
~aci efghiklopqu -19 -34 -27 -18 -21 -28 -31 -16 -18 -21 -27
~aten gijoqu -18 17 -15 -24 -17 -15
~ype> dgj -17 17 -18
""",
    """
@stop__@traffic klmr 25 -22 -21 -17
@thanks_un t 16
extra diu 23 -16 -21
is_getting q -15
lo_pienso blm -16 -18 18
number_from m -16
~<lam mu -21 -16
""",
    """
about__in bor 16 -17 -15
come__the abdijq -21 -23 -17 -22 17 -21
not:these dilmuv -18 -19 17 -26 -17 -17
off__please akm -19 -15 -19
raite m -16
temblando ms -16 18
""",
    """
@clothes_me gn -36 22
equivoco jlv -15 -19 20
i_@thanks lmt -16 -23 25
i__every a -15
not:on aghklmnqsu -16 -22 -19 -16 -27 -19 -15 -22 -19 -23
not__that abdlmntu -16 20 -17 -15 -17 -20 -19 -19
~<fav defmnqrstuv -38 -29 -26 -26 -32 -33 -18 -34 -32 -16 -33
~ares nou -16 -18 -21
~ayi l -20
~ghj em 21 -20
~only efghjkmnpstuv -17 -21 -25 -29 -16 -25 -46 -27 -22 -27 -18 -27 -19
¿__dura dm -20 -18
""",
    """
by__@day o 16
iphon* m 16
~eet> abdhilopqs -21 -19 -19 -20 -16 -15 -16 -15 -18 -17
~onde abdefhjklnopqv -18 -37 -41 -28 -34 -22 22 -27 -38 -38 -37 -28 -43 -42
~pre> gnru -17 -20 -16 -15
""",
    """
@call_is pruv -16 -23 -16 -15
@move_para ao -20 24
be__on m -17
~<uno m -21
~ique alm -16 -17 -20
""",
    """
asked_me lmv -22 19 -22
cel gm -19 -29
cooking m 18
esta__del mq -19 -19
good_@stop lm 18 -18
por__@relative bm -15 -16
suero imoq -17 -21 -19 -16
ya__quien pq 20 -23
~<ans abdgjlnoqsv -24 -18 -23 20 -21 -19 -20 -20 -22 -20 -22
~<hh em 23 -23
~high adghilnoqu -20 -21 -21 -25 -19 -16 -29 -20 -21 15
~roba dm -17 -22
~upon dn 17 -16
""",
    """
^nah abfjnot -15 22 -18 -17 -21 -18 -20
charged_# dm 16 -21
~rpet m 17
""",
    """
@symptom$ abcdefghijklopqrstv -50 -30 -33 -37 -25 -25 -52 -29 -36 -38 -28 -42 -41 -31 -47 -43 46 -30 -35
and__@body u -15
llegar admn -21 -15 -23 -19
not:driver bpq -15 -21 27
rent dmno -20 28 -19 -17
results m -15
take__to am -16 18
with__free i -16
~nall o -15
~ndly mu -23 -20
~porq l -16
""",
    """
=beside:ride_confirmed abhopqs -18 -24 -16 -24 25 -35 -23
@sick acdefghijklnopqrtuv -63 -47 -52 -29 -32 -47 -45 -42 -49 -30 -41 19 26 -36 31 -54 -31 -34 -50
alto abcdefgijlmntuv -17 -15 -18 -27 -29 -23 -17 -21 -17 30 -32 -21 -17 -20 -17
capit* jm -16 17
days$ anq -19 -16 -16
el_@animal m 19
entrar nq 27 -17
numero__@place ilm 18 -18 -20
this__harassment m -15
~fic g -19
~holi fm 21 -22
""",
    """
^epa efm -18 22 -22
allowed_to n -20
de__me dgmn -17 -18 -30 -20
i__@stop bgijkmouv -17 -16 -17 -15 21 -32 -17 -16 -18
my__@symptom adnpqsu -17 -16 -18 -22 -16 22 -16
my_way abdgjkmnoqrs -18 -27 -17 -18 -19 -21 -38 -20 -25 -34 36 -30
no__@fetch bnq -21 -21 21
not__out ikv -16 -15 -18
save mr -19 20
text__@relative klm -16 -19 21
~<roc ahmt -16 -18 -20 22
~rly dghijqu -20 -16 18 -17 -23 -15 -27
""",
    """
@vehicle__@late mr -24 23
morning__it m -16
my__one bm -16 -18
~<sun ms 22 -16
~<vet djm 16 -16 -29
~goo abdefghikqsuv -23 -21 -44 -37 15 -21 -23 -17 -31 -21 -41 -17 -20
~ort adefghkrsuv -37 -23 -34 -38 -35 -41 -23 -21 -28 -57 -21
~zer mq -19 15
""",
    """
maybe__@year bm 15 -15
of__morning fmn 17 -15 -18
standing jm 15 -16
text__to klmu -23 -21 17 -16
the__set h -18
there__get nq 19 -23
~<tak cefgikmostuv -38 -33 -35 -26 -29 -22 -21 -27 -20 -37 -49 -17
~dolo m -20
~end> abfmoprstuv -47 -29 -16 -16 -28 -18 -27 -16 -20 -32 -26
~ming dfghimnqrsuv -39 -21 -25 -26 -28 -18 -21 -22 22 -37 -33 -27
~obl abcdefgijkqv -20 -30 -18 -30 -19 -16 -16 -19 -21 -15 16 -24
~oute r 17
""",
    """
^buen fm 20 -23
a__or ims -22 -38 -16
and__and m -20
can__this clmruv 16 -15 -31 -18 -21 -15
cuantas__@relative u 17
i_stopped r -20
picture m 16
que_me bcdfghjmnrtv -45 -18 -21 -33 -31 -40 -58 -57 -41 -38 -30 -29
someone__@drive i -16
to_pee n 17
""",
    """
^not cdefjlmnprstuv -36 -36 -39 -31 -28 -25 -25 -34 -29 -48 -19 -26 -47 35
a_list am -15 -18
set__tmrw am -16 17
set_me adgijlmnpqu 24 19 -24 -18 -15 -19 -35 -16 -24 -17 -26
the__up ajnopqrsu -25 -17 -20 -19 -18 -20 19 -28 -19
~cort aciklnqruv -19 -16 -24 -21 18 -19 17 -17 -19 -16
~nat dglnq -23 -19 -22 -25 -22
~uall m -19
""",
    """
el__todavia s 15
get_an am 21 -19
manag* imqu 22 -24 -15 -20
my_bp ms -20 21
no_@ride bmpq -25 -24 -31 29
persona acdefghijklmnorstv -49 -24 -28 -20 -22 -33 -24 33 -30 -29 -29 -45 -27 -32 -24 -25 -20 24
snow dhnosu -28 20 -18 -16 -18 -22
~desc abdgln -16 -21 18 -25 -21 -15
""",
    """
@day__for m -23
is__fav m 18
si_se q -21
when bcdefghjklqtv -20 -23 -22 -21 -21 -35 19 -23 -31 -19 -33 -23 -26
~eac bcjnoprst -28 -19 -29 -29 -30 -19 -19 -23 -17
~il> adefhknpru -16 -39 -27 -22 -23 -29 -17 -36 -34 -26
""",
    """
hay_una u -16
high adghijlnoqru -18 -18 -20 -16 -17 -26 -15 -24 -19 -19 -20 18
horas_tienen m -19
i__earlier o 16
le_entiendo c -15
still_on hjms -21 17 -17 -22
to_cell d 16
~hrea l 20
~noce q -16
~roun bdlmnv -32 -26 -16 -26 -23 -20
~weri g -15
""",
    """
carta$ m -20
doctors mu -15 16
es_eso dgmu -19 -16 -27 22
just__in bin -16 -17 -15
me__@day almnoq -20 -22 -29 -16 22 -17
the__at k -15
~alio dnr -16 -16 -20
~hrow q -15
~opci dgmu -15 29 -30 -27
""",
    """
cross* r 17
de__de acijov -28 -16 -25 -27 -25 -33
i_asked a -16
llene am 15 -17
vomite mrs -24 -15 22
~ija m -20
""",
    """
=beside:help adgmru -16 -18 22 -44 -17 -26
^whn hm 17 -19
are__what hj -18 16
la__con i -19
not:answer m -19
problem bpu -16 -19 -29
~<dos amo 15 -20 -18
~<mie bo 15 -16
~adel amno -15 -17 -15 18
~cks abno -29 -16 -29 -19
""",
    """
ida_y pq 17 -16
y_mi p -15
yo_lo aim -17 16 -16
""",
    """
^car mq -20 15
comp a -15
ketamina dgijnoqru -30 -25 -16 -16 -18 -18 -17 -18 27
poquito$ dn 17 -16
risks$ u 15
tell__i r -16
tres$ m 15
~desu kl -23 16
~efu jo -15 -17
~jk> em 18 -16
~olaa f 16
""",
    """
@move_mi abmnoq -28 -25 -17 -19 30 -16
check_to am -17 16
my__need dq -15 -16
not_give bm -23 16
para_la bdgr -23 -35 -16 -18
riesg* dmu -17 -19 22
we__@food m 16
~<goi aegiklostuv -39 -16 -37 -21 -26 -22 -16 -27 -27 -23 -17
~gue> bdhnruv -20 -22 -21 -22 -28 -21 -22
~sue> empq -16 -17 -18 21
""",
    """
ask_the ap -17 -15
can__@stop klmn -23 19 -33 -16
eve$ fm -19 17
my__take pq 16 -18
novela$ m 15
something__in mu -21 16
there$ acdghikls -26 -48 -40 -45 -28 19 -20 -61 -34
what__going dmnu 24 -22 -18 -21
you__taking ajnq 19 -17 -22 -17
~arli ijmnou -18 -15 -26 -20 17 -16
~deci cdehjklnpqrsuv -18 -35 -17 -21 -22 -26 -34 -27 -24 -25 -32 -32 -30 -26
~eso aghklnstuv -20 -25 -23 -19 -17 -20 -17 24 -26 -19
~nme cdefghkmnpqstuv -18 -37 -30 -25 -37 -37 22 -65 -37 -32 -37 -41 -26 -26 -45
""",
    """
es_una acdghijlv -17 -21 -24 -25 -18 -19 -23 -16 25
hours abcdefghijklmoprtuv -55 -19 -31 -53 -27 -38 -39 55 -39 -49 -28 -36 -22 -25 -25 -35 -35 -53 -28
la__para bdmnou -19 -23 -18 -23 23 -21
the_gas m -15
~nts bcdefgiklnoprt -25 -17 19 -25 -15 -20 -31 -22 -27 -35 -15 -17 -16 -20
~pho adoqu -18 -28 -16 -18 -26
""",
    """
@vehicle_@stop jqr 15 -18 -20
felt ims -15 -18 27
la_@door a -15
me_think mv 16 -17
what__that jnqu 17 -19 -23 -19
~<met m -18
~meb fgjmnrs -17 -21 -18 -32 -26 -22 -23
""",
    """
interstate$ m -17
it__or bdm -15 -17 -21
knitting an -17 17
opening_for a -15
pop_is dmn 18 -15 -17
~<rol mn 21 -15
~ndec fmt 16 -17 -15
""",
    """
#__is adgijmrs -22 26 -17 -18 -21 -30 -16 -16
i__as m -17
my_next adno 24 -20 -25 -24
podre mno -16 17 -22
que__mandan ju -15 17
still_want abmno -26 -16 -16 -16 20
work abcefijkpstv -34 -43 -24 -24 -20 -17 -40 -31 -15 -26 -17 -19
~this defhijknopqrt -18 -18 -16 -28 -17 -27 -20 -36 -36 -53 -36 -20 -24
""",
    """
@pay__bill i -16
for_your akm -19 15 -18
over fglnoqrv -18 -19 -23 -26 -21 -23 17 -32
resue* p 16
to_arrive m -15
~rdin k -19
""",
    """
no__ir abdgijlmnpqrsv -24 35 -16 -16 -15 -18 -19 -30 -23 -27 -18 -18 -15 -21
not:aqui m -16
que_onda dfgjmt -16 17 -23 -23 -19 -16
~ches agimntu -17 -17 -15 17 -24 -17 -22
~ovi afghijkmnptu -23 -17 -24 -24 -20 -23 -26 17 -17 -17 -20 -31
~rink n 15
""",
    """
@drug_before n 25
@vehicle_is hjmnorsu -18 -21 -31 -19 -16 32 -17 -16
i_am acdefhiklnopqstuv -19 -52 -34 -46 -50 -60 -31 -21 -26 -59 -31 -18 -17 -18 -33 -39 25
la__@day ablmo -17 31 -23 -33 -21
night* m -20
podemos o 18
put__my binoq -15 -20 -15 -23 -17
soy bceghjlmqrstuv -36 -31 -24 -16 -26 -23 -42 -41 -45 -27 -30 -22 -30 45
the_dumb amn -16 25 -17
was_it m -19
woke_up m -20
~<lla abcdgijlnopqs -27 -31 -21 -26 -25 23 -24 -16 -25 -28 -20 -32 -23
~sons m -19
~ump> mn -19 16
""",
    """
guys begilmnrsv -23 -20 -32 -26 -21 -16 -23 -23 -25 -21
me_voy m -18
my__but amo -22 -18 16
top__the fmn 17 -15 -18
~scue bd -17 18
""",
    """
en__del amo -16 -18 15
inscribirme l -17
joke m 18
~fy> dijlmu -22 -17 -19 -18 -39 17
~loc aefginrstuv -32 -24 -27 -33 -37 -40 -32 -22 -25 -42 -21
~tado ahjlnopv -16 -16 -24 -21 -21 -20 -20 -22
""",
    """
@move__an m -15
are__# adehjmu -21 -18 -21 31 -24 -28 -27
be_# npr -16 -15 20
bien cdfglpruv -23 -28 -20 -16 -33 -23 -29 -19 -26
guys_have mu -18 -23
in_@price diu -17 21 -16
mi__de cdhikrsu -16 -20 -18 -24 -17 -25 -27 -25
need__a abnq -28 -23 -16 -18
o_que jlmnuv -20 -18 -31 -19 20 -18
still__the abn -16 -15 -15
~ings bcdiqrtv -24 -20 -33 -20 -19 -24 -18 -30
~nad bdefikoprstu -19 -41 -25 -24 15 -22 -25 -19 -19 -20 -24 -24
~sal> m -15
""",
    """
@sick_and o 16
get__by q -18
i__bill dm 36 -38
lista$ bin -40 -15 -17
my__list gn -17 -21
none h -16
not:the acdhiklnqt -22 -19 -36 -32 -17 -48 -18 -24 -43 -21
perso* u -20
swollen s 17
was__me mpq -23 -21 24
was__of l -15
which_@door gm -27 -23
~<lin abcdkmnopqrs -37 -41 -19 -29 -26 -47 -28 -26 20 -17 -24 -17
~aper goqru -25 -21 -17 -17 -22
~rks bdhijlnrsv -19 -23 -27 -18 -15 -22 -26 -15 -16 -17
""",
    """
speak__@clinician i 18
the_morning amrs -15 -25 -23 -24
todo efgijklnoru -18 -23 -20 -22 -18 -18 -28 -24 -22 -23 -23
""",
    """
a__@treat iu -19 -16
did bcefghjlmopqstv -37 -27 -22 -18 -19 -17 -21 -28 38 -27 -24 -16 -15 -32 -29
plumber iklmu -19 -15 -20 17 -16
should_my m -19
una_primera a 16
~<ju acefghklpqstuv -17 -34 -33 -35 -28 -16 -19 -29 -25 -15 -22 -24 -15 -19
~cted aimn -18 -16 -17 -19
~deme bdhjklmnpqstuv -26 -20 -18 17 -26 -29 -44 -21 -17 -19 -21 -15 -25 -19
~oon acdghijkmoqtuv 15 -24 -27 -34 -31 -21 -33 -26 -35 21 -15 -17 -25 -23
~vida m -17
""",
    """
billing im 21 -16
bring__card mn -18 16
de_las bdlmqsu 17 -26 -22 -25 -24 -24 -18
lost acghiklmnpstuv -32 -15 24 -21 -24 -19 -42 -17 -38 -34 -24 -26 -20 -29
mi_casa p -15
que__la cfgjknptv -16 -26 -26 -33 -20 -34 -21 -17 -29
smoke mn -17 23
~bru e -18
~empt amnu -18 -19 20 -17
""",
    """
@howmuch_tengo dq 20 -19
^x abcdefghijklmnopqrstuv -27 20 -21 -26 27 -24 -19 -21 -25 -21 -18 -28 -38 -22 -24 -19 -20 -21 -21 -23 -26 -22
before_# hin 19 -20 -22
need__@call im -22 15
seen_soon a 15
the_@parking dhim -20 -26 -16 32
~ctl adm -15 -17 -22
~ento cfijklnstuv -16 -16 -24 -21 -24 -34 -19 20 -27 -34 -29
""",
    """
chocolate mn 18 -22
i_came nu -21 -15
says__is m -21
~pull adghijklmnopqrv -31 -21 -16 -19 -26 -17 -16 -19 -31 -18 -16 -18 -19 22 -17
""",
    """
@day__good mo -26 17
how__use glmu 23 -24 -15 -18
se__la abceghjlmnpt -25 -31 -22 -16 -27 -21 -16 -18 -18 -31 -29 -17
~lori bouv 19 -17 -20 -16
~nlkj em 19 -19
~plum iklu -19 -16 -21 -16
""",
    """
^we acefghiklmnpstu -32 -20 -36 -43 -42 -44 -42 -29 -28 31 -61 -18 -53 -19 -53
anybody__@drive q 16
do__give bmo -21 17 -15
give_my abi -28 17 -19
matter$ m -21
noon jo -16 19
nothi* dklnosuv -17 -18 -22 17 -31 -18 -26 -22
so__not ampqr -17 -25 -20 21 -18
~bier am -16 -20
""",
    """
avail* bhjnstuv -19 -19 -22 -25 -16 -17 -27 -15
chest abikm -15 -17 -18 -15 19
cool n -16
my__going b -16
not__for bgmq 19 -19 -26 -25
quien__el muv 24 -22 -21
se__@insurer p -23
to_have aimpq -22 -30 -36 -31 17
~<hus m -18
~ait dhjlmsuv -29 -19 -15 -24 -29 -23 -33 -21
~gui> q -15
~num abcefhmnopqrst -20 -49 -41 -36 -37 -46 -36 -42 -47 -19 -41 -41 -42 -36
~ofre u -27
~work abcefjklpstv -21 -21 -32 -33 -31 -51 -41 -22 -21 -34 -38 -27
""",
    """
did__that bmu -18 20 -16
my__@thanks b 17
need__on m -16
put__the km -16 -23
to__mine o 19
ustedes__el m -16
~casi m -22
~char adgnor -19 23 -18 -19 -22 -16
~ime> cdefgijkqtuv -24 -21 -17 -30 -28 -26 -20 -30 -16 -22 -60 -25
~its> n -16
~out cefghlsv -29 -33 -35 -51 -35 -34 -32 -16
""",
    """
@visit_with adlmu -19 -20 -15 20 -21
a_later mo -29 28
can__recomendo am -19 20
expec* mq -24 -17
operator defhilmrtu -19 -32 -25 -22 33 -18 -33 -18 -18 -16
se__con amoq -17 -17 20 -18
un__la ioq -17 -23 -21
~rvi abdimo -16 -18 -19 -16 -20 -17
""",
    """
day__you f 17
that__way u -15
this_help gv 16 -16
todavia_no s -17
want_another mo 16 -22
what__looking dm 17 -16
""",
    """
^ahorita bhmt -24 -17 17 -20
^tqm mt -22 15
have__of m -25
mind__the mo -24 -18
~ctu ahjnq -18 -19 -17 -21 -21
~mit> d -19
~noz il -17 -16
""",
    """
@day_one m -23
asking dhlopruv -19 -18 -28 -19 -18 -17 -26 -15
got__job bo 17 -20
on__first dm -17 -18
voy_@late abcdefghijlnopqrtuv -21 -35 -16 -21 -24 -24 -18 -32 -18 -26 -22 -20 -32 -24 -24 28 -23 -19 -20
~ceb b -16
""",
    """
care gmoqv -16 -35 -18 -22 -15
caregiver mpr -27 23 -21
do__a bcdhiklnopstu -43 -22 -18 -29 -32 -25 -32 -23 -31 -25 -19 -21 -49
do__see abcdlmnqruv 23 -16 -15 -28 -26 -50 -17 -24 -20 -32 -23
exame* u -21
hay__ahi inuv 26 -17 -16 -16
la_@cancel bo -20 20
why_is u -28
will__on npr -16 -17 -24
~<mex mu 17 -19
~date cdgijklmnoqrst -16 -27 -21 -25 -21 -23 -29 -18 -25 18 -33 -20 -24 -20
~ged acghijnqrsu -31 -23 -27 -15 -38 -29 -27 -23 -30 -21 -29
~it> acfghilmostv -16 -32 -21 -27 -33 -17 -35 -22 -24 -28 -25 -29
""",
    """
@open_los ahmo -17 23 -25 -15
@symptom_when s 17
god abhnopqs -15 -15 -15 -20 -18 -22 -20 -18
no__dormir s 18
~<kni am -18 16
~ond abcdehijklnopqv -24 -26 -19 -48 -38 -34 -23 22 -44 -54 -53 -29 -27 -34 -32
~xte abdghjmnoq -20 -19 -26 -25 -21 -27 -48 -18 -18 -22
""",
    """
borren__@visit lm -16 17
can__@eat m 19
car__no q 17
no__como jmqrs -17 -20 15 -15 -23
~kag aim -18 -16 16
~mpty amnu -18 -19 20 -17
~tled m -15
""",
    """
able mnopqrsu -22 24 -27 -18 -22 -22 -19 -18
choos* a 15
get__home nq 19 -15
guagua n -15
it__please clmo -16 -17 -16 -26
you_even hmu -15 -17 -23
~<goe djmnps -21 16 -28 -19 -17 17
~<run afhnv -22 -16 -17 -21 -19
""",
    """
big dmu -16 -21 -17
choose a 15
dio adijlmprs -20 -15 -23 -17 -19 -20 -23 -20 24
do__to abcgkqsv -28 -17 -23 -36 -39 -21 -28 -38
esta$ adghinpqsuv -24 -25 -35 -24 -24 -24 -21 -15 -20 18 -24
fecha ikmqsv -16 -20 -23 -16 -17 -17
voy__ir boq 18 -18 -20
wedding$ mn 17 -20
~adec fmt -16 -19 16
~me> cdefghimptuv -56 -35 -109 -83 -40 -15 -15 -27 -16 -47 -27 -46
~onen acik -18 -16 -18 -15
""",
    """
all_have am -16 -16
de_ahi lmru 18 -18 -18 -16
dona m -18
the__the cdfhiklnrtuv -16 -17 -16 -18 -15 -27 -21 -23 -22 -16 -23 -22
there__@day dijo -22 -22 -17 -20
~tate ao -18 -18
""",
    """
do__pick am 15 -20
el_@insurer dm 18 -15
hace_el apq -20 22 -20
oclock l -16
prime* bmu -16 -22 -17
up_please ackm 18 -16 -20 -25
~rath amu -20 -26 -17
""",
    """
each m -20
kind__@clothes mn -22 18
we__my b -17
~<fac behijklnoqrv -23 -19 -17 -26 -22 -18 -22 -20 -23 -25 -21 -17
~itud m -15
""",
    """
@stop__los k -16
not:@open aghjmoqruv -18 26 -21 -16 -22 -18 -17 -18 -15 -16
number_do gu 26 -23
que_el u -20
trabaja bdmnpu -21 -18 -26 -17 -21 20
voy_a abdgjkmpqstv -25 19 -27 -25 -25 -16 -17 -23 -29 -21 -15 -27
~nsid mou -20 -15 -17
~xes> gmu -16 19 -21
""",
    """
@stop_messaging l 21
^wena deflmu -19 -24 28 -19 -28 -18
es__# dmou -24 17 -17 -17
gummies mn -24 22
husband adkmnrv -25 -32 -16 -31 -19 -21 -24
many_@visit nu -16 16
sure beklo -18 -19 -16 -19 -15
tarde* m -17
total$ dm 20 -19
""",
    """
a__mi amov -20 -27 -23 -15
i__done amnsuv -21 -29 -15 -17 -27 -24
start bdefgijklnopstuv -19 -35 -32 -31 -32 -43 -41 36 -43 -38 -21 -23 -51 -29 -33 -27
they__is ms -17 19
~aco> bdnqu -18 -18 -16 -19 -26
~eses m -18
""",
    """
antes_o no 18 -16
can__you abdhmnoqrv -27 -16 -22 -22 -17 -15 -16 -23 -17 -18
pareja pq 18 -18
que__iba p -17
skip_the m -16
y__quiero o -18
~<pai gijklmns -24 -19 -22 -17 -16 16 -27 -19
~ay> acegjklnqtv -32 -58 -67 -25 -30 -33 -37 -48 -18 -29 -20
~ust cdefghjkpst -45 -29 -38 -20 -23 -20 -23 -19 -28 -38 -24
""",
    """
^tienen ghilmoquv -15 -27 15 -20 -17 -36 -32 -20 -19
ese_no v 16
no__available iq -20 17
tad mr -19 15
too_much l 15
~iro k -17
~remi abhlnosu -20 -21 -17 -19 -21 -23 -17 -17
¿__hora jmnu -15 20 -22 -20
""",
    """
will__@day bm 15 -17
~dee m 15
""",
    """
@staff$ abcdefghijklmnopqrstuv -37 -41 -43 -54 -63 -64 -44 -65 77 -46 -41 -39 -36 -41 -36 -38 -41 -48 -40 -50 -47 -44
same__as mu -32 -25
voy__pensarlo m 17
when_does am -18 19
~ce> abcefghiklnpqsv -21 -23 -51 -62 -20 -21 -57 -41 -32 -45 -26 -26 -27 31 -21
~gda efm -17 19 -20
""",
    """
@place__my m -19
@relative__in jmnqrsu -18 -21 19 -31 -23 -20 -23
am__@stop lm 22 -22
broken m -17
fun adgmu -16 -16 -18 26 -23
it__am agmn -18 -20 -22 -18
littl* bo -17 -16
where__buy j -17
~<kjh em 19 -21
~blo> lmpqv -17 -16 -17 -15 -17
""",
    """
^saw m -17
make_an bou -20 -20 -17
me__baja bq -31 -15
she__her m -18
the__or abijrs -23 -23 -18 23 -21 -18
unsubscribe_me km -24 22
~xpen iu -18 -27
""",
    """
@day__de o -15
ayunas n 26
got__but gmor -19 -15 -16 15
set_# mr 16 -16
when_was m 17
""",
    """
anybody__on h 15
can__mix mn 18 -19
did_the dgj -16 -20 -17
drivers p -20
lengua cmo 18 -19 -18
many__@stop lm 16 -15
room__me amp 19 -17 -16
~<tha adefghiklpru -19 -16 -37 -58 -31 -40 -27 -21 -38 -16 -17 -25
""",
    """
@person__there dhijmp -16 -18 17 -17 -26 -15
headache mnsu -26 -24 21 -22
is__@relative aopqu -19 -16 21 -17 -31
m abcdfghijkopstuv -33 -38 -32 -36 -35 -28 -28 -33 -33 -31 18 -24 -26 -28 -35 -34
my__or bmn -17 -20 22
not_care m -20
soy_quien mv -15 16
""",
    """
@howmuch_tiempo dm -22 -17
@insurer_a aghijklnorsv -30 -24 -20 -22 -16 -17 -19 -26 -37 -17 -18 -23
a__out imor -16 28 -17 -23
beforehand$ n 18
ir abcdefghiklmprstv 26 26 -44 -37 -24 -32 -59 -30 -54 -43 -45 -63 -34 -42 -26 -33 -52
my__there abjmo -19 -18 -17 -28 -15
on__@date hmr -16 -19 -20
that_opening am 17 -22
~eah> mpq -23 18 -19
~kat mnq -21 -16 18
""",
    """
@relative_wait anq -18 20 -18
@symptom abcdefhijklmopqrstuv -51 -78 -56 -71 -56 -61 -73 -72 -76 -56 -46 -25 -56 -67 -69 -38 97 -65 -61 -36
i_walk q 18
picking_me a -17
reply$ gm 17 -20
siemp* gnrv -15 -18 -15 -17
~aceb b -16
~houg gjmnpq -16 -15 -22 -18 -15 -21
~oic abglmnqu -18 -16 22 -18 -33 -17 -16 -19
~oqu agjmnqrv -30 -22 -18 -31 -24 -20 16 -27
~saj abdhmqrs -22 -15 -20 -15 -18 -21 -19 -19
""",
    """
flake* mpq -17 -16 20
for$ adjlmtu -24 -39 -24 -17 -19 -15 25
i__forget bt -16 15
onlin* am 16 -16
take_off alm -17 -17 -17
these$ bdlmqv -19 -25 18 -33 -17 -22
what__come mnu -20 -21 -22
~der> acefghijlnors -28 -17 -21 -16 -17 -21 -20 -27 -24 -15 -18 -28 -31
~mart m 18
~op> acdefgiklmnorstu -37 -31 -36 -32 -31 -35 -32 21 -19 -28 -21 -17 -19 -30 -26 -41
""",
    """
antes$ agimqsu -25 -19 -20 -23 -20 -16 -16
working dghmnrtu -19 -16 15 -30 -15 -19 -18 -16
~<ce abcdefgnopqstu -32 -18 -27 -46 -24 -27 -18 -23 -36 -19 -48 -21 -24 -18
~<lab hjm 19 -18 -22
~guar amor -22 -24 -17 22
""",
    """
for__me u -19
i__a abcdefghklmoqrst -20 -15 -51 -25 -23 -27 -33 -64 -44 -27 20 -23 -18 -24 -57 -52
lo eghijklmqr -38 -16 -48 -23 -69 -36 -16 -23 -17 -31
taken_care mp -18 18
who_gave lu -15 16
~<tol bnopqrsv -19 -18 -18 -15 -19 -15 -18 -19
~ibie gm -23 -22
""",
    """
@open_today s -21
@treat_like u 16
is__today dfi -19 -30 -27
posible a 15
quien__@fetch aimuv -20 -18 -20 -27 -16
when__you hmu 25 -36 -16
~<oo m -16
~afe> dgjnrsu -22 -15 -16 -19 -17 -16 18
~ntie abgmqv -25 -16 16 -29 -18 -17
~rev bdgijklnoq -24 -20 -17 -28 -21 -24 19 -19 -23 -24
""",
    """
dejo adhimnpquv -24 -32 -18 -16 -23 18 -24 -22 -16 -17
del__@day mo -15 15
esto$ abgijknqrsv -33 -23 25 -31 -25 -25 -20 -16 -20 -23 -32
me__good mo -19 20
quiero_darme k -18
set__@visit a 18
this_and dmu -17 -21 23
unstop bcdefgiklmru -18 -18 -17 -24 -18 -18 -17 31 -32 -30 -19 -18
vayan_a b -16
""",
    """
bad__you m 17
entrar_conmigo n 16
greet* m -22
on_the cdefghloqtuv -38 -21 -24 -26 -30 -53 -42 -24 -54 -37 -53 -46
story aoqru -16 -17 -17 -17 -19
~uin> m -15
""",
    """
@clinician$ cegijklmnopqrstv -29 -23 -29 33 -46 -46 -47 -24 -40 -51 -40 -38 -41 -32 -25 -33
^never aimqrstu -24 -20 17 -16 -19 -17 -19 -20
^omg i 17
am__interested bm -18 -17
del_@insurance b -20
que__dan m -17
sent acdhklnoqtuv -18 -17 -20 -22 -15 -24 -30 -25 -21 -15 -29 -21
so__is m -30
~<df em 16 -16
~nfo ailou -16 -16 -16 -22 19
""",
    """
@hello_how mu -18 -16
@late_to hj 21 -22
^emojithanks t 17
am__and dlmor -18 -19 -22 -24 -20
do__hit dmu -16 -22 -15
guys__the m -24
it__covered u -16
many_@hours lmn -15 -31 25
olvid* adejnqsuv -16 -19 -19 -18 -19 -20 -15 -21 -18
says__@stop klm -17 -18 18
~equi al -22 -17
~iti agmnrsuv -15 -23 -16 -25 -22 -25 16 -24
~nten iq -18 -20
""",
    """
anyone_there moq -23 -16 -18
do_to adgjmq 15 -26 -23 -16 -25 -15
is__list mn -30 15
una_semana a -15
ya__y m -16
~pedi bdo -19 -17 -20
""",
    """
like__my dn -17 -16
resume$ gk -17 17
saturdays hmo 21 -19 -16
~<af cegilmtuv -41 -26 -42 -16 -36 -32 -29 -27 -23
~<eme u -17
~berr m 17
~lat cefgjklnopqstu -29 -20 -20 -25 -35 -26 -35 -40 19 -27 -23 -18 -19 -36
""",
    """
@open__de h 18
aqui$ bdijmnsu -23 -17 -18 17 -36 -20 -17 -25
for__@visit ghijlmorsuv -24 -18 -17 -25 -22 -31 -30 -19 -23 -35 -26
i_lost bglmnr -20 -21 -17 19 -18 -19
options$ dgjlmnu -25 21 -20 -15 -30 -21 -17
wait cdilmu -19 -21 -22 -19 -24 -28
wena deflmu -19 -24 28 -19 -28 -18
~vic bdmoqu -15 -15 -24 -15 15 -19
""",
    """
@cancel__@pay bdm -25 -19 25
@symptom__night ms -16 18
my__bailed pq -25 17
resubscribe_me l -15
~<you cegnopqrs -35 -32 -18 -42 -24 -34 -44 -36 -18
~lie bcdgilmqrstu -26 -25 -30 -19 -16 -25 -17 -19 17 -18 -21 -30
~nte> bceglmops -17 -25 -24 -34 -41 -38 -19 -17 -36
""",
    """
as_possible mo -18 -16
clears n -19
cuent* adfgjlorstv -21 -32 -17 -26 -33 -26 -16 -29 -23 -17 -21
else__it b 16
pasa_si mq -16 19
~<rou aglps 18 -23 -15 -15 -16
~mpra dgijlqsuv -24 -19 -19 -18 -15 -20 -18 -16 -16
~poi mu -23 17
""",
    """
@price__@visit d 17
handl* abmpq -16 -18 -31 19 -25
me__please acgi 19 -32 -21 -25
not:hit m -23
nothing__now am -17 16
playlist$ km -20 16
~<tar bdghiklnopqs -25 -37 -23 -26 -21 -17 -20 -26 -24 -22 -26 -26
~ntem i -17
~ollo bmq -18 -21 -18
~sche m -16
""",
    """
@open__@place m -16
baja__los kl -18 18
get__airport jm -21 20
is__soonest ah 18 -16
my__@call agim -15 -15 -26 -31
you__@vehicle dhi -16 -19 -16
~ndos dm -19 -21
~odre mno -16 17 -22
""",
    """
@relative__i mru -25 -15 -17
bien$ abcdfghkloprsuv -21 -16 -19 -21 -19 -20 -29 -23 -26 -22 -16 -24 -21 -39 -33
llamarme im 15 -17
no__ninguna q -15
on__you m -21
~<taq m -21
~cer> djlmopqv -29 -17 -15 -29 -23 -19 -26 -18
~nen> efgnqrstu -21 -25 -38 -16 -19 -27 -26 -21 -54
~ngl m 16
~oken m -17
~scra abimnou -19 18 -19 -22 -16 -15 -20
""",
    """
^olvidense l 16
dot b -16
handled$ ipq -18 20 -21
no_podre b 17
vaping m -16
~<spa abklmrv -16 -22 -19 25 -30 -15 -15
~age cefghijnpqrstv 15 -32 -47 -25 -41 17 -50 -46 -27 -39 -38 -34 -35 -37
~egu acdefgnoqru -18 -20 -15 -20 -16 16 -22 -22 -30 -42 -30
~nunc kqr -20 -20 -17
~wil cegijklmotv -36 -34 -16 -34 -54 -49 -36 -15 -21 -16 -38
¿__para mo -20 -24
""",
    """
see_someone ahimno 26 -16 -20 -17 -18 -19
would__come d -15
~hoos a 15
~nom dijmqs -17 -20 -22 -41 -17 -16
~tre acdfghlnopqtv -18 -24 -44 -26 -40 -27 -29 -16 -16 -31 -16 -26 -18
""",
    """
@late abcdefghijklnpqrstuv -30 -47 -68 -62 -62 -61 -68 26 -69 -28 -63 -68 -65 -56 -68 59 -76 -58 -77 -15
^whereabouts jm 16 -16
a_@sick bdnqu -17 -20 20 -28 -18
compa* dn -19 -15
i_dnt adgjlnu -18 -16 20 -17 -20 -20 -18
is_your bdfghijklstuv -17 -36 -26 -27 -23 15 19 -19 -21 -16 -27 -40 -27
para_esta a 16
sendi* bdg -20 -19 -18
~ays cefgijltv -32 -21 -35 -16 -39 -38 -21 -28 -35
~dds> gu -16 17
~olk gjm -18 -22 -27
""",
    """
@call__i adlnu -22 -20 -17 -17 -15
esta_el s -15
see$ bdmpru -18 -18 24 -19 -21 -16
what__need diu -27 -16 -29
~<cla abdijknqv -26 -26 -22 -30 -29 -18 -21 -17 -17
~<ofr mu -24 -18
~<urg m -19
~sy> abjn -19 -16 17 -16
~ub> acefgilmoru -16 -18 -23 -17 -18 -17 28 -35 -15 -17 -19
""",
    """
celul* abnq -20 -18 -15 -21
i__ready am 18 -25
i_going bdmr -19 -19 -16 -21
receptionist ahim -24 -17 19 16
to__that m -25
~<cp mn -16 20
~edi acefjkmot -16 -26 -21 -23 -33 -17 -15 -32 -20
~igu efijkmqst -18 -23 -31 -33 -29 -23 -31 -26 -27
~taci mu -17 -16
""",
    """
@move__up o 17
no__interesa a -19
~como bcehijknoprtv -17 -17 -33 -49 -55 -16 -16 -17 -31 -26 -24 -23 -54
""",
    """
#_or h 15
friend abcijlmoqrs -35 -23 -20 -17 -19 -17 -22 -22 20 -16 -21
to_@book biov -23 -21 -15 -15
~bac efhklnoruv -20 -26 -22 23 -50 -25 -18 -26 -20 -36
~jkk em 16 -17
""",
    """
dime aho -15 -16 -18
is__different m -21
my__wait aq -16 -19
parking abcdefghijklnoqrstuv -42 -33 -31 -43 -28 -37 -36 -31 -32 33 -22 -30 -39 -34 -36 25 -27 -28 -38 -25
~<nai adlnu -17 -19 -18 18 -22
~pel bcefgjklprstv -27 -19 -23 -22 -18 -29 -21 -33 -22 -17 -29 -21 -27
~ure> adefhijkopt -34 -15 -24 -21 -28 -25 -29 -23 -23 -29 -16
""",
    """
^hay befghjklmnopstuv -16 -51 -59 -49 -29 17 -34 -46 -58 20 -28 -51 -34 -41 -25 -54
espanol abcdefghijklmnopqrstuv -45 -39 66 -40 -47 -35 -38 -32 -23 -47 -42 -51 -57 -40 -45 -32 -31 -31 -33 -30 -46 -30
i__about bdimnopv -17 -24 24 -24 -27 -16 -15 -18
licencia au -22 -17
tamales agmnrs -15 -16 33 -28 -20 -19
~meo gjklmnrstu -27 -22 -20 -26 -18 -18 -23 -17 -24 -20
~scam u 18
""",
    """
how_are fhmu 27 -28 -21 -16
is_my abcfghijkpqru -38 -20 -23 -25 -33 -33 -47 -16 -22 21 -27 -36 -56
to__back imnqu -19 -33 -18 -15 -16
~<jok m 20
~pon bdeghjlmprstuv -30 -17 -43 33 -45 -52 -24 -28 -27 -20 -34 -22 -27 -49
~pone adfghijprsv -24 -33 -24 16 -21 -16 -18 -26 -19 -30 -18
~uej ai -17 20
""",
    """
@vehicle_goes q -15
charged bdm -15 24 -30
know__is m -25
my_id dmn -16 -23 19
you__@relative cdhmnquv -23 -18 -15 27 -22 -25 -22 -15
~nob bdhmopqsu -18 -21 -22 -27 -23 -24 17 -18 -26
~vela m 15
""",
    """
#__p em 18 -18
^hook am 16 -17
me__of agilpu -17 -17 -19 18 -20 -16
on__but o -15
papers$ i 16
which_@place m -17
you__in abcijklmnoqrtuv 17 -27 20 -30 -22 -25 -25 -20 -27 -37 -26 -16 -21 -41 -18
~<iss empq -16 -17 -18 21
~<pe abcdefhijnp -22 -31 -56 -16 -57 -24 -38 -23 -16 -19 -18
~cob adgjlmqrsu -21 26 -15 -16 -17 -24 -20 -21 -22 -23
""",
    """
before__get n -17
bit u -17
cvs$ n -15
how__@person mu -15 15
me_@day moq -24 21 -17
my_spot a -19
not:borren bm -20 18
~abes u -18
~ele> adijlnqu -17 -20 -19 -18 -15 -20 -15 19
~loca mnu -30 -17 -17
~rpre cdm 19 -15 -15
""",
    """
a__puedo ahimn -17 24 -17 -26 -20
do__@ride dq -15 17
hay__de jnu -18 -17 -21
mandarme di 17 -17
not:forget bt -20 15
~<res cdefhijklnoqruv -29 -28 -28 -25 -33 -22 -36 24 -33 -38 -20 -25 -32 -21 -32
~fie adeghkmpqrstv -31 -25 -18 -23 -20 -22 -20 -21 -19 -30 -20 -18 -20
~luto m 16
""",
    """
@day_back b 16
i__put dmnq 17 -32 -20 -17
me__since ms 18 -17
this__fda u 17
~ews> dim -18 -17 20
~run abfhnov -24 -15 -16 -20 -22 -16 -20
""",
    """
@insurer__do d 17
^all dfgjnpq -19 -22 -17 -16 -18 22 -22
bk akm -20 15 -17
can__tell aiq -23 -25 -20
en__estan hj -18 18
is_@drive ijmnpuv -16 -16 -24 -24 19 -17 -20
is_got am 15 -16
por abdeghlmnqruv -21 -24 -22 -59 -17 -21 -25 -21 -67 -16 -37 -23 -29
texted__by l -17
~dle> s 18
~entr bcfgjkmpqtv -34 -23 -21 -31 18 -22 -52 -30 -37 -18 -21
~exis m 24
~real acdghilnprv -18 -18 -21 -20 -24 16 -21 -21 -22 -19 -22
¿__les u 15
""",
    """
dice$ q -15
no__las m -15
not:got p -16
not__so m -15
to__only o 18
who__this acdfgilmu -15 -16 -15 -19 -16 -23 -18 -15 22
you__write g -16
~<rad s -15
~rees cdefgt -16 -15 -17 -16 -16 19
~uss i 16
""",
    """
^asjdh m -15
again_please l -21
alone$ binq -18 -17 -20 17
is_@parking dju -21 24 -19
someone_to m -17
words diu -19 -18 -16
~nte bejlmprsuv -18 -44 -23 -18 -17 -33 -25 -37 -31 -21
~spot cdghilnoqu -19 -23 -18 -16 -36 -17 -18 -17 -23 -21
~wn> cfgikntv -18 -18 -39 -20 -26 -25 -19 -22
""",
    """
#__please bo 20 -20
on_@day abcdfghijklmnpqrsu -27 16 -15 -24 -19 -19 27 -33 -27 -17 -17 -16 -22 -15 -32 -25 -17 -33
please_@cancel bmo 22 -18 -28
~eag a -20
""",
    """
a__you mo -28 -17
my__day mq -33 -24
~<wha bcegikloprstv -35 -63 -48 15 -22 -42 -27 -15 -50 -62 -33 -26 -67
~esa> m -23
~ndie m -16
~omit s 15
~show aijlopsv -15 -16 -21 -22 -28 -22 -21 -21
~sue abcefghikmortv -26 -17 -23 -26 -21 -26 -18 -31 -29 -22 -23 -22 -18 -20
""",
    """
@call__at himp -20 25 -17 -17
^ballpark dm 15 -15
get_back abknr 18 -15 -24 -18 -19
i_get abefgmnopqstv -21 -17 -17 -20 -24 -15 -24 -21 -22 -16 -27 -19 -34
not:are gu -15 15
on__@texts m -20
playa jm -16 18
there_and npq 19 16 -28
too cfgjklnpqrstuv -22 -18 -22 -35 -18 20 -32 -21 -30 -24 -23 -18 -34 -22
~aba acefgijlot -21 -31 -21 -29 -43 -16 -35 -33 -21 -24
~eiv iv -23 -17
~hoi gm 24 -23
~jhg> em 17 -16
~oct mu -15 16
~rest dginopuv -25 -20 -27 -19 -21 -17 -39 -22
""",
    """
per abdgjnu -22 -15 35 -18 -20 -19 -36
this__@open hm -20 16
~amos ghjkmnstuv -19 -17 -21 -20 -22 -18 -23 -16 -23 -22
~ooke aimq -19 -17 -18 -15
~oti adjm -23 -17 -19 -23
""",
    """
^@traffic bru -16 20 -18
are__ok mn -26 23
bad$ abcdeghijlpruv 16 -16 -20 -31 -19 -18 -17 -24 -20 -24 -21 -21 -24 -22
get__there dijn -16 -24 -18 -22
later__day o 18
outsi* u -25
re__for kl 17 -17
receive m -23
will_do bdnpu -19 -15 -16 15 -28
~et> acefghilopqsuv -26 -29 -26 -31 -33 -41 -25 -18 -45 -37 -42 -40 -34 -24
~omun i 23
""",
    """
a__@eat mn 15 -18
do__out adgijmqu -19 -25 -18 -28 -25 -37 -16 19
encuentro_la r -18
gf p 17
if__have bpu -18 -19 -19
nueva$ d -16
si_hay pq 17 -21
the__idea lv 18 -21
work_the m -18
~lee abdghjloprv -23 -30 -24 -19 -24 -17 -20 -25 -28 -23 -23
~mano gm 17 -20
~una> nq -18 -24
""",
    """
estoy__en ms -24 16
guy$ jlmv -18 -19 -26 24
repea* t -16
ya__la ijlopqs -19 -21 -21 -16 -24 -17 -19
~bles dfhimntu -20 -17 -19 -23 -17 -19 27 -15
~kjhg em 17 -16
~ratc mn -16 -15
""",
    """
de_mandarme k -17
my__@day o 17
re klmos 24 -21 -21 -17 16
signed_up am -16 -17
un__para o -16
~<raj mpq -21 -17 21
~enso l -21
~remo dikloprstuv -17 -22 -18 17 -29 -21 -24 -16 -16 -26 -22
""",
    """
por_favor defmnpqrstv -35 -29 -25 -29 -30 -55 -31 -18 -32 -30 -30
the__one hiklnopqtuv -24 -23 -22 -18 -25 -18 -15 -22 -21 -16 -20
""",
    """
hour bijl -25 -17 -18 -16
me__bill u -17
told__@stop m -16
unstop$ bcdefgiklmru -18 -18 -16 -23 -17 -18 -17 30 -31 -30 -19 -18
""",
    """
it_now gr -16 17
parte__quien m -15
you_do befgijlmnoq -18 -16 -19 -29 -25 -29 -22 21 -42 -16 -34
~bra chklnopq -26 -30 -21 -23 -29 -29 -20 -19
~dis acfhjknopqtuv -16 -16 -19 -24 -27 -33 -27 -22 -18 -33 -21 -31 -16
~flow k 17
~quir m -19
""",
    """
are__i i -20
good_on mo -20 -16
hora__la hm -18 16
i__need dgiquv -27 -19 -24 -20 -17 -20
you__right t -16
~dele abdiv -18 18 -18 -20 -17
""",
    """
^quiteme amn -21 -23 -16
got_@cancel m 16
matte* mn -24 22
ok__i m -22
podei* m -18
~aus d -15
~ebb muv -19 -17 24
~edio hmn 19 -21 -17
~nul bo 16 -17
~oup cgjku -17 -21 -19 -17 -23
~suit n -18
""",
    """
hard mu -19 -17
just_saw bmrv -19 24 -19 -16
la__una mo -19 19
speak_@spanish i -17
there_in imqr -20 -23 -15 27
~alre agip -24 -16 -19 -20
~earl bcdghijklqsuv -19 -19 -28 -21 21 -27 -26 -18 -17 -21 -15 -28 -17
~ogi mr -21 16
~rain abdghijmn -31 -26 -31 -25 -29 -16 -20 16 -28
""",
    """
despues_de bmnq -18 -17 -28 -26
ese abcefghijkmoprtu -46 -18 -16 -31 -42 -50 -42 -45 -42 -31 -41 26 -25 -33 -27 -38
estoy_a mpr -21 -16 19
he__his mnu -18 18 -16
tuve s 17
~<oft adnu -15 -18 -18 19
""",
    """
arran* mou -18 -22 -17
at__pharmacy i -15
donde__la admu -20 -17 19 -22
ir_otro no -18 16
patients di -16 -16
these__run d 17
you_in amn -16 -28 -16
~fen v 16
~orqu l -16
~ugh> cefjnsv -20 -22 -19 -15 -36 -23 -21
""",
    """
be_able mnopr -17 16 -22 -15 -18
do__skip mn -27 17
en__otra a -16
is__@call agjmpruv -17 -27 -16 -32 -18 -15 -29 18
it__only aju -22 -16 -15
not_have bgijmop -23 -19 -30 -20 -42 -26 -23
on__stuff lu -16 -19
spell mu 18 -20
take_this lmv 25 -21 -18
will_get am -16 16
~foun adiqrsu -18 -17 -15 -22 -15 -17 -19
""",
    """
@parking_like u -22
@place_@call mq -20 15
^they hijklnopqsu -27 -18 -20 -19 -17 -22 15 -19 -17 -22 -16
el_@stop bklm -17 23 -26 -25
messages abdefghijklmnopqrstu -37 -32 -33 -30 -30 -38 -26 -31 -29 22 32 -39 -24 -30 -22 -26 -23 -26 -29 -23
~<ope dnqrsuv -16 -20 -17 -16 -19 -16 -15
~aw> bk 15 -17
~este acdefhjmnopqrt -23 -30 -34 -17 -22 -34 -37 -17 -44 -20 -33 -34 -30 -27
~ill> acefgijkltv -21 -53 -52 -52 -30 -26 -39 -36 -18 -28 -55
~xpl abcdefgjklmnopqrsuv -26 -23 -19 -33 -15 -16 16 -29 -17 -20 -20 -25 -27 -18 -22 -19 -20 16 -19
""",
    """
^stuck d -15
cancelen acdefghijknoqsuv -25 -32 -25 -24 -18 -27 -17 -32 -20 -33 -17 -23 -29 -19 -21 -29
companero pq 18 -20
we__in m -22
~pty> amnu -18 -19 20 -17
~xes gmu -16 19 -21
""",
    """
^mornin efmn -15 18 -18 -16
de__sistema lm 17 -17
going aegiklostuv -39 -16 -37 -21 -26 -22 -16 -27 -27 -23 -17
much_a dm 20 -25
not:fecha o -17
the_weather m 19
~asy> abjn -18 -16 17 -16
~ups lnu -18 -18 -16
~ved> defghilmnprst -26 -20 -17 -16 -17 -27 -28 -21 -25 -22 -20 -27 -18
~vel ablrv -19 -17 -15 -16 -16
""",
    """
^want abkmr 25 -18 -26 -30 -17
activar km 22 -19
drop__off bnpq -17 -16 -17 18
i__@cancel abdklnrv -29 19 -20 -23 -33 -16 -16 -17
news$ dm -18 16
not_mr m -16
ok__the m -17
~<obl dm -17 -18
~ssin m -21
~tho cgimops -16 -18 -28 -15 -17 -28 -19
""",
    """
^pueden cghklmq -20 -22 -17 -15 -16 -47 -29
an_@place hjqv -20 15 -20 -17
bridge_is mr -17 18
for__do bg -15 -20
have__with mq -16 -16
is__kind m -17
next_week amnou -23 -24 -16 22 -20
no__lugar j 15
on__home hpqrs -16 -18 -19 -19 15
siempre gnrv -15 -18 -15 -17
~enca im -17 16
~late acdegijklnopru -29 -27 -29 -17 -19 -40 -21 -23 -30 -23 26 -22 -20 -28
~lue> jnu -17 -17 -17
~pega mu -23 15
~ther degkmqstuv -21 -33 -25 -40 -18 -20 -25 -43 -20 -16
""",
    """
@medicine__it nu 18 -17
en_@date bjmnr -21 -25 -21 -16 -17
packa* aim -18 -16 16
""",
    """
come_with a -17
i__have bijlmnq -33 -30 -20 -21 -19 -19 20
put befhijlmnqrstv -32 -27 -23 -49 21 -26 -49 -18 -32 -32 -41 -19 -36 -40
same_time o 19
tv hjmrsu -19 -25 24 -17 -15 16
~bbi muv -19 -17 24
""",
    """
#_de hpuv 17 -17 -15 -16
but_i gjlmnqrstu -19 -16 -28 -24 -17 -34 24 -16 -21 -15
hit__by m -18
last__no m -18
no_@stop klm -17 -26 26
till_it m -17
""",
    """
am_done aglmsuv -17 -28 17 -27 -16 -24 -21
regarding$ u 17
tired gmns -17 -17 -16 19
~nscr almu 20 -28 -20 -15
""",
    """
coming_from m -19
dios__bendiga m -16
escor* mq -20 16
i_leave l -19
mean$ dhu -22 -22 -16
take__@symptom mns 18 -17 -19
~<wis u -19
~ezo> a 18
~otal dmu 20 -21 -15
""",
    """
@hello_is fh 18 -16
^hw dilmt 16 -20 -17 -23 -21
me_there p 16
there__near ijm -17 -19 21
~inis n -17
""",
    """
#_o dehmnru -22 25 -19 -28 -17 -18 -16
^ocupo mp -17 -15
if_somebody bo -16 16
is__another m -17
norma* adijmnops -18 -19 -18 -23 -19 -20 -16 -17 15
not_moving m -18
the_lot acehmru -21 -15 -16 -19 -30 23 -19
without__i m -15
~isse br -19 18
~ort> adhiru -18 -19 -15 -22 -19 -25
""",
    """
am__not m -19
getting_these gkv -20 -16 -24
not:want adjknqtu -28 -17 -20 -36 -25 -22 -18 -26
not_@drive m -22
something_for a -19
this_is bcdghjkmnrsuv -41 -33 -35 -41 -20 -23 -21 -35 -22 -24 -27 -20 39
~<suc dmn -23 -24 -17
~dang mu -18 18
~rpo dm -19 17
~she no -18 -19
~vat k 19
""",
    """
^opt abcdefghijklmnopqrstuv -45 -35 -35 -30 -36 -23 -35 -28 -37 -36 39 17 -44 -34 -31 -33 -32 -36 -27 -30 -41 -26
my__allowed n 18
nobody bdhmnopqsu -19 -21 -18 -26 -21 -24 -24 17 -18 -23
perdon gis -20 -16 -30
~<oi mu -15 16
~chew n 15
~wyer a -16
""",
    """
@call_alguien iq 23 -18
@person__the m -19
covered__the dmu -18 -22 18
envien lm 20 -16
me_deja bdjlmq -21 -21 21 -22 -30 -23
me_queda moq -23 16 -17
medicaid abdfhijklmnorstu -30 -25 33 -16 -28 -18 -25 -16 -17 -40 -29 -25 -20 -24 -18 -25
~cut abnou -20 -17 -18 -18 -15
~five bijo -16 -17 -18 -23
~iru> em 19 -17
~mabl fmt -16 -21 21
~sdf eflmtu 28 -21 -20 -30 -16 -16
~snow abdfhnqsu -23 -16 -30 -15 19 -19 -18 -23 -28
""",
    """
count_as dmn -15 -23 18
hara mn 16 -17
or__one j 20
what__number d -21
when__all m -17
~<hon u -18
~bloq m -18
~isp dm -16 -18
~ppy adefghlmostu -17 -15 -19 16 -19 -21 -18 16 -16 -16 -20 -23
~ques bdjlnpqrsv -19 -19 -27 -24 -27 -21 -19 -16 -23 -17
""",
    """
@relative__hace ampq -15 -17 21 -18
booking bm 26 -26
comma* gmn 20 -19 -15
me_to abcdhklsv 19 -19 -23 -34 -17 -36 -36 -23 -37
miss no -16 -16
moving v -18
~jueg am -16 19
~sh> adefghijkoqruv -16 -31 -22 -20 -29 -24 -29 -28 -21 -16 -31 -20 -33 -24
~squ djuv -16 -20 -27 -18
""",
    """
me__what g -19
rato m -17
who__take m -19
~pere blmoq 16 -21 -26 -21 -15
""",
    """
@open_@holiday m -16
@relative__car m -22
^he adfghijklruv -36 -24 -26 -20 -18 -23 -18 -26 -23 -25 -33 20
after_all ahiklmnqrs -21 -24 -22 19 -25 -22 -18 -18 -17 -28
from aehoqrtv -26 -23 -41 -28 -39 -19 -17 -32
obliged d -15
run$ dgmu 31 -19 -25 -25
~gno> u -21
""",
    """
@howmuch__# dm -25 23
allow* ijnru -18 -17 17 -20 -17
buddy am 16 -18
him abdehilmsuv -17 -19 -20 -15 -19 -20 -23 -43 -18 -25 25
is_on agn -20 -15 -22
quiere mo -25 -20
~<sab abcdjlv -17 -18 -16 -18 -16 -19 -15
~giv cfhjknpqstv -20 -18 -27 -21 -31 -20 -35 -17 -25 -19 -34
~hoto m 17
¿__mis n 17
""",
    """
a__llega hm 17 -20
an__at am -17 18
another_day qv -20 -15
can__@symptom mns -18 20 -22
can__wear ansu -16 22 -28 -15
hoy cdefghijklmnpqrtuv -22 -38 -28 -26 -25 32 -25 -31 -20 -30 31 -30 -26 -30 -16 -25 -40 -30
i_skip mn -28 18
marcar abdimnu -19 -16 -21 20 -24 -18 -16
so__it adjmr -19 -18 -16 -25 -16
walk_me amqu -30 -16 -22 18
~ajan mnoqu -26 -24 -18 -20 -16
""",
    """
am__with lmv -17 -19 -20
demor* m -16
garde* a -18
how_much abdfghijlort -25 -30 18 -20 -21 -18 -15 -27 -31 -16 -18 -42
i_chew n 16
~<bru e -18
""",
    """
^de abcgilmnoprsuv -31 -18 -16 -20 -22 -31 -47 -24 -16 -32 -18 -24 25 -39
anoche fn -15 -20
jj em 25 -26
to__of n -16
~<cow m 19
~cate auv -24 -15 -16
~oked aimq -19 -18 -21 -16
~ted bcegimnoqr -21 -17 -36 -21 -18 -16 -24 -31 -18 -34
""",
    """
@door_# jm 18 -20
^got cefghjklmnpqrstuv -34 -46 -43 -23 -28 -18 -39 -54 -32 -40 32 -62 -19 18 -17 -42 -16
atend* ioq 18 -19 -15
copia a -19
do__up ghlnou -16 17 -15 -21 -15 -23
que__alguien npqv -18 -16 15 -19
toman bdhmnu -16 26 -16 -23 -21 -19
~<sum m -20
~gett dijno -23 -19 -15 -28 -21
~oss hknqsuv -25 -27 -28 -27 -30 -31 -22
""",
    """
do__lock hm 20 -22
please__@cancel br -19 15
the__sent g 15
there__@visit adhm 21 -23 -16 -18
there__if dmo 24 -25 -28
~emi abhijlnorsu -29 -22 -19 -23 22 -19 -29 -27 -15 -17 -18
~epta dfhjkmu 16 -18 -17 -19 -24 -30 -19
~erer aklm -18 20 -17 -18
~oqui dn 16 -17
""",
    """
anule__@visit b 15
available$ bcjnu -15 -25 -18 -23 -24
got__@pay m -16
ready_for mn -16 19
she_changed m -15
sigan m 16
~avia bdglm -15 -19 -15 -16 -16
~ean> acdijlmnqru 18 -19 -33 -21 -25 -21 -16 -28 -22 -15 -29
""",
    """
how__are dfglru -19 -26 -29 -19 -16 -20
my__you am -17 -17
put_to mu -20 21
talked mou -27 -21 -15
~<ove fglnrtv -20 -24 -25 -31 16 -18 -34
~lse> cghijkmnpq -20 -21 -27 -31 -23 -16 -25 -31 -33 -17
~mpa abghilmr -21 -25 -23 -18 -26 -20 -22 -23
~nvo m -15
""",
    """
be__a n -15
como_le dmu -17 -33 -21
not_your mv -17 21
of_these gkmns 18 -15 -26 -21 -19
send_la m 17
~asal m -15
~ix> a -19
~mens abdhmnqrs -22 -18 -20 -16 -18 -15 -22 -20 -20
""",
    """
am_standing j 15
carta__el i 17
diner* m -15
frenc* m 16
perdi adhiopqsv -26 -19 -15 -17 -23 -18 -20 -27 -15
~<anx m -19
~alm bfghilqruv -20 -22 -17 -21 -24 -20 -19 25 -22 -19
~riv abcdefghiklopqstuv -25 -35 -22 -32 -17 -19 -22 -26 -25 -24 -27 -33 17 19 -33 -22 -37 -15
""",
    """
@animal abcdefghijklmopqrstv -42 -51 -49 -57 -44 -35 -41 -48 -51 -54 -34 -45 79 -33 -48 -64 -29 -43 -34 -44
^nice em -17 21
a_este guv -15 -18 -24
did__@move hj -17 16
do__for acdijnoq -30 -15 20 -16 -29 -36 -22 -27
name__the m -17
no__@door r -20
not:else d -15
porqu* l -16
to_about i 15
~<peg mu -23 15
~ros acfhklopqtuv -37 -16 -17 -29 -17 -16 -36 -23 -36 -21 -26 19
""",
    """
#__bad m -17
@eat__# n 17
ella mpqu -20 16 -22 -16
hold__for m -18
mi__su q -16
misse* bmr -19 -16 18
one__these gmns 19 -22 -18 -17
who_can ahmq -18 -17 -26 15
~eft adghnopuv -18 -17 -16 -17 -23 -20 -19 -23 -18
~err bcdfhijlpstu -32 -20 -33 -15 18 -31 -28 -25 -23 -27 -21 -37
~rtu cjn 15 -18 -17
~valu m -18
""",
    """
@visit__need mnu -15 -15 16
figured d -17
from__@book m -20
not:con moru -24 -17 -15 -20
quien* apqv -18 -18 -20 -20
would__have a -22
~<zx eflm 23 -16 -16 -26
~mpu ds -17 -16
""",
    """
#__ser o 18
mejor adghjkmpqrtuv -23 -28 -23 -24 -21 -24 -16 -20 -26 -20 -17 -25 -26
not:available iq -20 17
the__got mq -22 -15
the_last amo -18 -21 -15
~emem amu -15 -22 17
~ttl oqu -16 -16 -19
""",
    """
cuantas__que dnu -15 -15 18
gano_el m 17
hearing__is m -16
me_after apq -19 21 -19
please__texting lmv -17 17 -18
~cen abcefghiklnpqst -21 -31 -22 -17 -21 -40 -22 -34 -30 -35 -16 -32 18 -21 -16
""",
    """
^pick o -17
does__need adnqu -16 -20 26 -19 -22
dormi$ adlmnqu -20 -17 -15 27 -17 -15 -25
how__@treat dgmu -23 -16 -27 25
like__opt ail -21 -18 18
put_that mo 20 -18
~core dm -19 25
~oma> acmo -15 22 -21 -19
~riba bgimuv -17 -23 -16 -17 -21 -21
""",
    """
#_is m -21
@call__this m -16
@visit$ abcdefghijklmnopqrt 51 32 -69 20 -73 -64 -75 -83 -62 -46 -65 -80 -50 -19 -17 -75 -41 -30 -61
can__@pay adghinoqrsu -32 34 -18 -16 -26 -20 -22 -26 -17 -19 -19
jajaja$ l -15
street$ u -16
what__street m -16
where__in jm 19 -18
~apu dkm -16 15 -22
~edad djo -23 -17 -16
~ore> acdefgijptv -16 -32 -17 -25 -31 -20 -24 -40 -33 -33 -15
""",
    """
@relative_puede anopq -20 23 -18 -24 -18
a_pensarlo m 17
discontinue l 18
final* b -16
it__@holiday mu 21 -18
not:escribir cik -17 16 -18
ok__text klm 27 -20 -20
quiero__me bcimou -22 -16 -21 -37 -20 -18
set__back dgmu 22 -20 -20 -21
up_in r 17
~cul aiknqsu -19 -19 -17 -18 -20 -21 -16
~eab jm 16 -16
""",
    """
a__@texts k 19
has_@sick mq -17 15
let__it bdpu -22 -17 -18 -26
or_is mou -17 -16 19
que__mensaje m -18
ver__@clinician a 18
what__had bo 17 -15
~<fly u -18
~azul e -20
~cono il -17 -19
~row> cdfgjkpru -19 -25 -19 -19 -20 -20 -22 -28 -26
""",
    """
la_@relative abmru -16 -16 -20 -15 -15
no_@insurer mp -16 -20
opt__in abcdegijklmnpqru -34 -16 -22 -17 -19 -16 -20 -19 35 -33 -26 -18 -21 -18 -21 -24
own$ mq -16 16
so_i ginuv -26 -32 -20 -25 -23
take__if m -22
""",
    """
need__ask aim -17 18 -22
next__me amnpu -16 -16 18 -15 -16
no__los klm -18 -16 17
pocket m -18
what__she m -15
~tud hj -16 -16
""",
    """
@vehicle_me agjmnp -17 -16 19 -18 -23 -15
agreed akoq -19 -22 -17 -16
del_@day abcdfhjklmqrstu -35 40 -17 -15 -16 -34 -20 -20 -37 -50 -22 -16 -25 -17 -16
la_del ablmos -15 28 -27 -34 -27 -17
will__her q -17
would__my ail -21 -17 -19
~ara> ceghlqrst -17 -25 -17 -17 -19 -21 -23 -32 -36
~gand abjn -19 -15 -17 -23
""",
    """
have__i mv -26 -18
nomas jmq -17 -29 -21
not:text klmv -31 34 -18 -16
to__pharmacy m -17
~coun cghijkosu -15 -22 -18 -24 -20 -16 -21 -17 -28
~gan efgjnoqst -26 -19 -34 -34 -38 -16 -33 -17 -18
""",
    """
@late__will r 17
is_black m -16
smoke* mn -19 19
sorted p 16
week_i a -20
~<nec defghjprstuv -36 -19 -16 -20 -17 -20 -28 -22 -25 -15 -16 -26
~pat gjlmnoqrsu -25 -33 -22 -23 -18 -18 -23 -17 -17 -29
""",
    """
@day_so mo -16 16
@drink__the ahmrs -18 -18 21 -17 -17
am__is mnr -23 -15 -16
~<yea mpq -17 18 -18
~bic am -20 -15
""",
    """
con_tanto lm 15 -17
hay__ir adnq -19 -25 20 -16
paz$ l 16
~alog cm 15 -20
""",
    """
@eat_ese dn -15 17
gusta agiov -21 -19 20 -18 -22
i__@pay acdgilmnoqsu -30 -16 33 -29 -24 -23 -33 -34 -18 -28 -16 -25
i__you cinopqrtu -24 -27 -38 -16 -23 -37 -36 19 -31
movin* v -18
puedo_dejar a -15
to__you adgjlmu 16 -29 -27 -24 15 -36 -29
~<ava hjnstu -16 -16 -23 -16 -18 -19
~<pie adgijov -20 -19 -21 -25 -18 -17 -19
""",
    """
a_nail m -17
is__these lm -21 -15
lost__job g -18
~led bceghijklmnstu -33 -22 -18 -16 -23 21 -38 -33 -33 -48 -42 -35 -21 -37
""",
    """
away_i m -16
digo$ amnoqrs -19 24 -22 -17 -17 -16 -16
es__este uv -16 17
need__explain i 19
not:favor bo -16 -17
not__@call mv -32 21
reservation bmo -30 33 -23
""",
    """
click$ efl -24 21 -15
it__@day o 18
pick__@call him -16 20 -20
stuck abdgijklnuv -20 -19 -24 17 -15 -24 -16 -21 -17 -18 -22
~swer abdgjlnoqsv -23 -17 -21 20 -16 -18 -18 -18 -20 -20 -20
""",
    """
botox m 19
como_se abcdfgijlmnqrsu -36 -18 -23 -35 -20 32 -16 -21 -31 21 -29 -23 -19 -19 -49
had__good m 19
para__el mo -15 -15
to_start k -16
~<shu abdghmu -26 -16 -20 -17 19 -22 -23
~aked mpq -20 -17 20
~gfhg e 15
""",
    """
@parking__i jm 20 -21
flexible mo -17 17
me__am m -18
pick__the him -21 19 -25
sigo_con mns -18 -16 19
~erso u -20
~fe> abcdfghijlmnopst -26 -17 -15 -17 -18 -17 -18 -22 -26 -17 18 -28 -15 -18 -21 -15
~mise m -16
~owed aijmnu -19 -20 -18 -16 15 -18
""",
    """
for__week mo -21 -16
is__what gnq -19 -18 -17
maybe$ bem -17 -17 18
~<mi aefghijlmnpqrs -22 -44 -40 -36 -41 -16 -18 -42 -20 -26 -41 -19 29 -21
~kage aim -18 -16 16
~squi u -20
""",
    """
got__about m -20
happy_@day befhu -29 -17 19 -18 -16
parenle bl -16 21
rd o 15
ser__# o 17
~ety> m -19
~pond abglpru -23 -24 23 -16 -17 -17 -19
~tame binsv -28 -16 -25 -19 -16
""",
    """
@fetch_id n 20
@symptom__me n -17
^queda m -17
a_few mr -18 22
reached_a mv -18 16
you_@person glm -16 20 -17
~<han abcefhknoptv -24 -22 -18 -21 -20 -17 -17 -26 -19 17 -18 -19
~hosp dhilprst -18 -20 -18 -16 -23 -17 -21 -17
""",
    """
@traffic__the jr -17 20
chess mn 21 -17
number_again gm -16 -16
~ende bceghjklprst -21 -35 -17 -25 -25 -28 -29 -26 -17 -21 -20 -25
""",
    """
@howmuch__el hjnq -16 -21 -28 -21
@relative__text m -20
^top fmn 17 -15 -18
can__@clinician a -16
este__mio mv -16 21
pague$ m -19
regresar bm -16 -15
sending_me m -15
the__coming kl -19 -16
you__do fijlnqu -16 -30 -35 -18 -20 -22 17
~diom cmo 24 -20 -18
~ont> abgnqsuv -18 -18 -20 -17 -17 -15 -23 -16
~sui n -18
""",
    """
@call_and am -17 -24
@open__que m -16
circling m -17
el__del ilr -25 -23 -16
had_a adfhijlmnortuv -26 -17 -23 -17 -16 -16 -17 15 17 -36 -19 -23 -27 -25
off_please bl -17 21
puse__sin k 19
temprano$ ao -21 18
to__on bdklnou 26 -17 -20 -16 -17 -20 -18
withdraw k -16
~dium j -17
~hag cdfhoprsuv -16 -40 -24 -21 -21 -21 -22 -26 -34 -19
""",
    """
@texts__my abiklmu -16 -19 -17 17 18 -28 -16
^gna m -18
is__again m -19
please_@stop ciklm -18 -21 -22 26 -25
~<pot n -18
~banc h -18
~rey u -18
~ster bcdghjkoprv -30 -16 -18 -23 -24 -17 -23 -21 -19 -23 -26
~tors jmu -15 -17 16
""",
    """
all__@thanks t 17
i_text gmu 21 -22 -15
leaving_for m 18
me__puede inoq -16 -22 19 -17
se__no oq -17 -18
the_earliest j -15
~cual bcegklnopqrstuv -27 -18 -20 17 -20 -18 -28 -20 -28 -21 -33 -34 -16 -34 -24
~heck cghijknqrsu -15 -22 -17 -23 -20 -18 -28 -26 -16 -22 -20
""",
    """
@texts__and l 16
made dlmnotu -16 -16 -26 -19 -22 16 -21
me__your bkm -18 -26 -31
se_trata g -17
you_prescribe u -18
""",
    """
^donde bdimnoqrsu -23 -16 -23 19 -16 -15 -21 -37 -47 -52
a_@medicine m -20
before__come anu -19 23 -15
due a 18
mi_@ride pq -18 18
my_name ajmov -21 -18 -32 -16 15
puedo_irme n -20
~<br abcdefhiklt -25 -31 -39 -41 -38 -37 -15 -22 -39 -28 -35
~edic d -16
~mist l -22
~ojo r -17
~sec q -18
""",
    """
@relative__ir p -15
at_the abdgklnoqv -19 -20 -36 -17 -26 -32 -30 -28 -29 -34
el__@insurance b -19
folks gjm -18 -22 -27
me__not lpv -16 -22 -19
menu abcdefghjklmnoqrtuv -21 -19 -21 -26 -15 -16 41 -20 -22 -17 -25 -37 -25 -23 -22 -16 -18 -30 -19
one__i gjm 16 -21 -16
to__home mns -19 -27 -15
~<era bm 18 -21
~<tee d -20
""",
    """
do__when ahn -16 -17 -24
just__one m -17
que_hay defgmu -16 -19 20 -22 -22 -21
this__@clothes lmv -17 17 -19
~osed dmu -16 -19 -18
~undr mnu -21 17 -21
""",
    """
@sick$ abcdeghijklopqrstv -26 -32 -26 -28 -17 -24 -19 -21 -25 -20 -26 -35 -37 36 -26 -23 -17 -26
are__the dghijmnostuv -20 -15 -33 -18 22 -31 -19 -21 -19 -17 21 -18
i__@sick ainqr -20 -16 15 -24 -19
o__# em 16 -16
oxyge* m -15
there__@person hijmu -17 24 -16 -19 -26
~dona jln -20 -18 -16
~rati mnou -25 15 -15 -16
""",
    """
about_the nor -16 -17 -16
all__me him -21 15 -19
block_me klm -16 18 -22
would__be dgkmnru 24 -17 -18 -37 -18 -16 -16
~doo m -18
~male imp -23 16 -17
""",
    """
^that abcdghijklmnpqstu -31 -40 -26 -41 -50 -21 -27 -42 -17 -20 25 -55 -24 -43 -37 27 -52
all_six d 15
cbd dn -17 20
exactly m -22
is__as adms -16 -16 17 -15
speak_with aimnu -17 15 -32 -16 15
~ecue m 16
""",
    """
@door__locked am -17 -20
@late__you ahjm -23 27 -17 -23
@relative__@fetch acimnop -20 -16 -16 -26 -32 -16 28
can__sign am 16 -20
did_my gm -18 15
is__about dm -16 -20
just_woke r 15
me_escriben l -18
you__a abcdhiklnopsu -23 -39 -36 -24 -39 19 -34 -35 -20 -28 -25 -21 -65
~blem adeijlnstv -26 -21 -17 -20 -17 -19 16 -16 -17 -19
""",
    """
desde_la m -16
is_up adfhjnru -19 -22 18 -16 -19 -17 16 -23
me_avisen l -16
not:her ailqv -16 -19 -24 -18 21
of_@food l -18
one_can q 15
til__ok n -17
~exit dgjmnru -22 -17 20 -32 -19 16 -21
~fjf e 15
~idge mr -19 21
~nada defjkoqrtuv -35 -20 -19 -31 -17 -21 -24 -17 -18 -16 -15
~nds> lmnr -23 -28 -24 -19
~rwor dg -21 -20
~yla jm -16 15
""",
    """
@call_who im -18 -18
@open_to r -15
borren__numero v -16
is_available im -19 -16
queda abinqrst -19 -25 -19 -19 -29 -27 -29 -18
~<dej acefghikprtuv -39 -30 -28 -29 -15 -18 -29 -36 -20 -22 -24 -44 -38
~whic abdfijklnopqstv -26 -24 -31 -17 -21 19 -21 -25 -32 -18 -21 -22 -21 -21 -16
~ythi fghirtv -24 -32 -40 -22 -29 -17 -26
""",
    """
am_not acdehjlrtuv -39 -24 -24 -18 -22 -47 -29 -47 -27 -46 51
do__@insurance dmq 23 -18 -16
i_put agijoqu -21 17 -16 -27 -21 -22 -26
not__any dglmnsuv -19 -18 -17 -31 -21 -17 -22 25
unsubscribe$ kl -39 16
~enc cdefgnpsv -16 -51 -28 -25 -20 -39 -36 -17 -38
~tay> abdimrs -21 -18 -19 -18 -20 -16 -22
~uto abdjnorstuv -17 -18 -32 -22 -23 -24 26 -22 -16 -30 -21
""",
    """
@body__a u -15
a_deposit d 15
for__round a 16
know_before n 16
my__about aiop -19 -21 -23 -16
start_a akm -20 -25 19
stay abdimrs -21 -18 -19 -18 -20 -16 -22
~anit mu -17 -15
~ansa s 15
~ging bklmot -15 -17 28 -40 -16 -17
~ist bcdefghiopqrstu -16 -22 -44 -43 -37 18 -57 -23 -47 -25 -30 -33 -24 -24 -33
~jm> em 20 -18
""",
    """
maria$ im 17 -23
not__be jlmo -15 18 -30 -23
~<gh deflmu -20 26 -16 -17 -16 -18
~isti m -16
~mar> aimu 15 -20 -24 -18
~voi agjmnoqu -21 -17 -17 -33 19 -15 -15 -21
""",
    """
=beside:reschedule amu -17 -16 -16
cada__que dl -20 16
es_el abgnpqr -16 -17 -26 -22 -16 -17 -15
got__license mq 17 -25
long_a ju 21 -17
mi$ abcijlmnopqu -30 -29 -21 -22 -19 -22 -41 -25 -31 15 21 -21
no__pero q -16
plant* d -18
said__will pu 23 -16
same__last m -21
total dmu 20 -19 -15
~cenc au -22 -17
~ces defhknprstv -34 -28 -29 -36 -22 -19 -41 -27 -15 -30 -45
""",
    """
@day__bad m -15
@drink__good m 17
alguien abdgjklmrsu -18 -19 -29 -19 -24 -20 -23 -17 -19 -18 -32
new$ ah 18 -18
ok bcefghijlnosuv -55 -75 -101 -61 -75 -78 -33 -82 -68 63 -16 -49 -29 -77
stays ao -17 -15
to__@call doq -18 -17 -16
yours a -17
~<nad bdefikmoprstu -15 -30 -19 -19 18 -18 -21 -22 -31 -16 -17 -20 -17
~ire acdghklmnotu -29 -21 -26 -29 -28 -21 -26 21 -34 -26 -16 -31
~neve cdhijnoprstv -18 -21 -15 -17 -22 -19 -26 -21 -24 -16 -29 18
~ries aeghjlnqr -17 -17 -23 -19 -20 -17 -15 -18 -16
""",
    """
^pull bor 20 -15 -21
do__use mu -23 -17
i__lol abdginrsv -16 -17 -15 19 -16 -24 -17 -22 -23
mrs$ im -15 18
not:till m -16
not_to im -17 -18
quiero__@treat au 21 -17
there_at r 16
""",
    """
am__no m -18
do__got bmu -19 -31 -23
en_@english abcdgijklnoru -26 -21 37 -25 -28 -28 -28 -28 -25 -24 -21 -20 -23
it__@price dm 17 -16
of__@visit dilu -21 -19 -15 -22
tagal* c 16
this__all m -16
""",
    """
carro$ abdinoqv -17 -25 -19 -18 -16 -31 18 -24
have__patient a -18
mi__@insurer q -16
not:hablo u -15
play m 18
someone__the a -20
~isie mpsu -21 -18 -17 -20
""",
    """
@english_please abcgijklmor -21 -19 35 -18 -32 -18 -23 -18 -23 -18 -16
@hello$ abcdefghijklnopqrstuv -50 -34 -32 -37 -50 47 -37 -37 -41 -33 -42 -37 -26 -34 -34 -35 -37 -32 -41 -53 -24
apunt* dkm -16 15 -22
ketamine defghijklmnopqruv -38 -20 -20 -40 -23 -34 -30 -17 -22 -25 -33 -26 -19 -25 -21 42 -22
que_horas hmns 19 -33 -16 -15
the_reminder m -17
when__i ghijkmpqsu -18 16 -15 -26 -23 -16 -17 -24 -26 -22
ya_cerraron hmr 18 -17 -17
~<pan bo -17 -17
~se> aefghmnpqrt -18 -68 -62 -19 -31 -29 -40 -22 -19 -20 -46
""",
    """
@relative_ya bnq 18 -16 -15
many abcghikoqsv -27 -17 -22 -27 -30 -20 -18 -22 -23 -19 -22
tren qr -15 20
~<sub klmru 24 -32 -21 15 -15
~oca ghklmnprstu -23 -23 -16 -20 -38 -27 -15 -26 -27 -20 -30
~wai cdhlmsuv -20 -30 -18 -24 -26 -23 -33 -21
""",
    """
a__@move o -16
gener* a -16
it__do dm -16 -20
keep__but mo -16 17
sale abdefijklnpqrsu -16 -23 21 -17 -16 -19 -30 -18 -21 -22 -16 -16 -31 -23 -16
taco hm -20 16
~<se befghmnopqrtuv -27 -45 -37 20 -17 -21 -69 -17 -24 -15 -19 -23 -16 -35
~jec m -18
~rth abcdejkopqsuv -24 -23 -18 -22 -15 16 -15 -21 -18 -20 -24 -23 -21
""",
    """
can__for dn -17 -24
doctora dimu -16 28 -22 -19
partner mpq -22 16 -18
toman* n 16
work_with m -18
~<sig cdefgijpqtu -29 -16 -23 -24 -26 -41 -22 -40 -18 -17 -17
~arme bcghjpu -41 -23 -35 -18 -18 -22 -35
~mos> cfghijkmnot -23 -16 -23 -24 -16 -27 -25 -41 -21 22 -20
""",
    """
@relative__my aipq -19 -18 26 -19
buscando mrv -21 17 -15
car__i j -17
lo_del dgijmorsu -16 -17 -17 -15 -19 -27 -15 -17 -20
no__after b -15
proxima$ m -17
~ania dgm -15 -21 19
~efon abcnoq -19 -21 -16 -21 -18 -19
~ete> bijknoqruv 16 -21 -29 -17 -29 -19 -16 -20 -24 -16
~kjk em 18 -17
""",
    """
does__to adq -15 -26 21
me__it adjru -35 -21 -16 -16 -22
run bdgijmnou -17 33 -26 -16 -16 -29 -17 -16 -34
~aro> abdijlmnoqrsuv -29 -23 22 -25 -31 -15 -29 20 -21 -30 -23 -15 -41 -25
~cour n -17
~rot du -17 -20
""",
    """
cerraron ahm -15 18 -19
my_@machine m 15
whoever av -15 15
~<dow gikmu -30 -20 -23 -23 -27
~<ton an -19 -22
~aken mp -18 17
~vean am 21 -18
""",
    """
^had ms -28 16
a__it djmr -19 15 -19 -16
de__del bl 17 -17
falle* m -17
no__dan m -15
quien$ cimuv -17 -19 -19 21 -17
what__letters gm 16 -17
~<plu adgijklmru -15 -22 -17 -26 -17 -22 -24 18 -19 -23
~bli diknsu -24 -15 -17 -24 -15 -19
~sis cdefghijrtv -25 -17 -23 -23 16 -28 -37 -29 -22 -16 -26
""",
    """
do__ask m -16
mexico mu 17 -19
~<az e -20
~taff ilm 18 -15 -26
~urri mr 16 -18
""",
    """
@clothes__pongo gn -35 21
@place_@open hj 16 -21
@stop_for r 18
esta_@wrong dfghijlmrtuv -19 -21 -19 -20 -16 -22 -18 -21 -17 -21 -17 27
fue ijlpquv -18 -20 -15 -19 -22 -23 -20
the__@day aj -18 -16
~<ur bdmu -18 -19 -26 -24
~ress cdgijlmpqt -16 -37 21 -21 -17 -21 -24 -18 -17 -16
""",
    """
famil* acdgjlnuv -24 -15 -25 -18 -15 -17 -18 -24 -15
you_say cgu -15 22 -24
~jaj bdefhijln -33 -33 -35 -28 -24 -25 -25 -29 -33
~temb ms -18 21
~unb bem 21 -17 -18
""",
    """
#_instead m -16
@insurance__is n -20
^@insurer abcefgijklnpqrstuv -25 -27 -22 -29 -26 -17 -23 -19 -15 -23 -21 23 -30 -17 -17 -21 -31 -21
says__do u -15
~xit> dgjmnru -22 -17 20 -32 -19 16 -21
""",
    """
@drink__puede nq 19 -17
@relative_just mq 15 -17
@relative_needs abm 18 -16 -30
algo$ abhijlmnpqrv -27 -16 -15 -27 -20 -20 -26 29 -21 -22 -30 -20
car__way m -16
do__text jklmu -19 -24 29 -39 -20
might mnr -20 -18 16
not:dia m -19
sorry$ abcegijklpqstuv -15 19 -30 -17 -24 -15 -16 -15 -17 -34 -19 -20 -16 -38 -17
take__is m -16
~cee au 16 -20
~mid dghijq -19 -17 -22 -18 -21 -23
""",
    """
baja acdefghijlnopqrtuv -29 -20 -38 -24 -17 -21 -21 -25 -23 27 -24 -24 -26 -28 -22 -17 -31 -26
do__home mnq -16 -16 17
there__for iu -21 -25
what_city jm 17 -20
""",
    """
do__it hijlmqv -15 -17 -31 -30 -21 -22 -21
guys__@vehicle q 15
it_work dgmnu -21 -27 -30 -17 28
~<pol abd -17 -21 -16
~icks m -18
~invo m -15
""",
    """
and_it dmop -18 -19 -21 -15
mi__@day b 16
picki* a -18
por__mi mp -17 16
se_usar g 17
vape n 16
¿__por gmnoq -16 -18 -18 -19 -18
""",
    """
could_not o -19
fue__luz m 20
regar* u 16
tener s 21
the_printer m 19
""",
    """
@call_la i 19
@drink_on amnrs -17 23 -19 -15 -15
cncl bclmou 25 -17 -17 -23 -17 -18
in_law impuv -18 -24 19 -15 -16
~aki bdgikmoptuv -19 -36 -20 -28 -16 -18 -35 16 -18 -35 -31
""",
    """
@insurer__this dm 17 -21
^sign lo -19 -15
am__these gkmv -20 -17 -16 -18
got__@thanks b -18
is__@clinician au -24 -20
mi__dice p -16
nauseous m -18
package aim -18 -16 16
se__me gim 15 -16 -18
that__me cdimnpqtuv -16 -17 -17 -37 -24 -30 16 -16 -18 17
~inal dhqu -16 -17 -22 -19
""",
    """
@animal_@eat mn 20 -25
ago$ arv -18 -15 16
atiendan am 16 -15
her_@call mv -18 18
is__lol mnv -25 23 -21
it__snow dhmu -20 -18 21 -16
it_the abijms -21 -26 -19 24 -41 -21
me__@sick mnpq -22 -15 -22 26
not__@door m -19
~blin m 18
~ilo u -19
~iste dhijosv -18 -16 -19 -18 -22 -23 -21
""",
    """
@book$ acegijklnopqrstuv 28 -22 -15 -22 -30 -20 -27 -29 -32 -34 -19 -26 -24 -17 -26 -28 -22
^tiene dghijklmosu -24 -15 -15 -25 -17 -15 -19 -28 -17 -22 24
coming$ gjklnrsv -20 -27 -31 -22 -20 24 -21 -18
i_have abchijpqrtv -29 -15 -47 -42 -17 -26 23 -27 -24 -54 -27
igual$ dpr -15 -16 -17
it_was u -17
my__a bdkmnpr -19 -23 -15 17 -18 -36 -17
not_good m -25
para_el bdghknprv -17 -24 -15 -21 -17 -20 -17 -25 -18
puede__@clinician a -16
que_quiero aimu -21 15 -23 -15
~legi jmu -16 -19 20
~lor acefghijklnopqrtv -16 -20 -21 -26 -30 -21 -27 -32 -18 -28 -23 -29 -21 -30 -23 -25 -30
~mor> m -19
~nmi adgjorsu -22 -20 -15 -16 -18 -16 -16 -30
~oan dm -21 19
""",
    """
a__run u -16
i_typed g 15
the_drug m -17
~acts adln -15 -15 -21 23
~omb abdino -15 -16 -23 -15 -18 -18
~ral gn -21 -20
""",
    """
@relative_with mnp -23 -20 17
^@ride abcdefghijklmnoprstuv -30 -34 -26 -36 -37 -36 -28 -26 -36 -37 -31 -36 -43 -33 -34 48 -32 -28 -34 -37 -30
a__is jmoprs 15 -35 -19 -17 -20 -29
day$ abcdegijklnoqruv -40 -28 -36 -24 -19 -54 -38 -58 -31 -42 23 36 -20 -29 -46 -44
want_on am 16 -15
what__@door jm 20 -20
you__@late m -16
~acom abimuv -20 -18 -18 -31 -24 -16
~tox m 19
¿__que acfklmnqrsv -18 -19 -20 -19 -23 -42 -18 -28 -17 -16 -25
""",
    """
a__sin m -18
how__answer gmu 25 -27 -27
le_contesto g 20
que__en adgjks -23 -26 -18 -27 -15 -19
you__walk adjmqu 22 -24 -16 -25 -17 -21
~lls mn -16 -18
""",
    """
do__answer gmu 21 -16 -26
help$ abdefgilqv -17 -20 -31 -27 -23 26 -19 -15 -29 -25
just_street j 18
me__@ride bjmoqr -16 -16 -24 -15 20 -16
not:pick p -17
until ab -16 -15
""",
    """
kid bnpqsu -21 -22 -30 -21 -18 -20
mas_@late abcdgijmnoqr -35 -20 -26 -23 -16 -17 -16 -29 -26 34 -24 -18
not__am bm -17 -21
quiteme_del amn -20 -23 -16
sub klm 19 -17 -15
~<kn abdehijklps -43 -15 -18 -35 -46 -32 -39 -17 -16 -17 -25
~ors bdglnov -20 -16 -27 -20 -19 -15 -17
~park dm 15 -15
~radi s -15
~swe bdgjklnopqtv -24 -24 18 -20 -19 -22 -20 -21 -18 -21 15 -23
""",
    """
@pay_en d 17
^muy deiklmt -18 -17 -17 -20 -16 -27 22
antes_de o -19
hora__@call hin 20 -17 -17
i__@visit dglmno -34 -18 -15 -32 -37 19
necesito__proxima a 17
todos ahms -16 -15 -27 -17
~bas abdefghlmqtuv -17 -21 -19 -18 -18 -19 -25 23 -29 -23 -16 -28 -20
~jok m 20
~play adgjlmoqru -25 -24 -16 -21 -29 29 -21 -16 -22 -24
~rno cgijklmnpqstv -21 -22 -27 -26 -33 -32 -15 -21 -28 -17 -17 -22 -19
""",
    """
flyin* u -18
las cefikqsuv -32 -29 -31 -22 -20 -49 -34 -47 -40
show_me lnqu -17 -15 -15 -17
stopp* n -17
that_back i -15
vez_los k 18
vomit* s 15
""",
    """
count__@food mn -17 17
free$ dimpu 22 -19 -33 -18 -26
irme_en nq -16 23
this__@visit m -15
~atar o -16
""",
    """
else__got o 16
pictures m 17
puede__a acmpq -26 -15 -26 -23 -27
~tar> acfijkmqruv -20 -19 -19 -17 -36 -15 -34 -37 -16 -16 -30
""",
    """
confi* alnp -17 -23 -20 16
llama im -20 18
my__with anopqu -15 17 -19 -23 -25 -27
out$ abcdefghjklmprv -23 -48 -23 -57 -58 -50 -57 -48 -48 -57 35 -39 -44 32 -52
pronto u -17
recibir i -19
stadi* j -17
~hai dgilop -17 -19 -25 -15 -22 -17
~runn afhnqv -20 -16 -17 -20 -16 -18
""",
    """
@vehicle__is j -24
^forget adjkntuv -19 -20 -26 -24 -20 -21 -19 -15
got__the ao -24 20
hay_alguien anoquv -15 -23 -20 -25 -19 -23
not:@place abijmquv -15 -17 -21 26 -32 -17 -22 18
on_your m -23
recogerme bnq -20 -19 28
that_@visit bmo 25 -20 -21
~map aijmnp -20 -17 29 -26 -16 -15
~rio cefhilnopru -28 -23 -20 -17 -33 -24 18 -16 -35 -16 -20
""",
    """
@call__all h -17
^evening fh 24 -22
can__up dinprs -16 -15 -16 -16 -18 -19
numero_de agkuv -16 -22 -26 -17 -18
shoul* bcdhiklorv -33 -23 -43 -29 -16 -19 -30 -22 -19 -16
~<ref acghklnopqrstuv 30 -24 -24 -21 -25 -25 -33 -32 -26 -28 -20 -22 -19 -38 -17
~arki m 16
~eba n -16
~ruh> e -18
~whal mu 17 -17
""",
    """
@day_what m -15
@drive$ abcdefghijklmopqrstuv -34 -32 -30 -26 -27 -28 -28 -24 -37 -30 -21 -24 -43 -28 45 22 -22 -27 -26 -34 -36
i_keep mnou -31 16 -19 -18
me__poner gmu -16 -19 17
not:le bcg -16 -17 16
not__anyone m -24
~boo abcegijklmnpqrt 19 16 -19 -22 -22 -23 -20 -25 -29 -34 -24 -19 -24 -26 -16
~oman abdhjlmoqsu -20 -22 20 -20 -19 -17 -36 -20 -24 -20 -28
""",
    """
^@cancel bcdefghijnpqrstuv 50 -46 -50 -51 -46 -44 -47 -37 -37 -39 -38 -40 -45 -31 -37 -45 -39
i__sorry u -17
will__there bdmnoqu 19 -17 -31 -25 -30 -29 -21
with__@insurance dm 15 -17
~fue dknosv -18 -16 -17 -17 -20 -18
~ided iv -20 -17
~ulle ar -17 16
""",
    """
estaf* guv -16 18 -16
return__@clothes l -16
~abe bcdjkloqrs -27 -21 -27 -24 -16 -32 -27 -17 -19 -18
~dura abdehijlmnuv -17 -15 -41 -17 -18 -18 -20 -15 -38 16 16 -19
~kill adgiknopqr -20 -21 -15 -24 -20 -21 -26 -16 -17 -20
~onv almoq -16 -18 -19 15 -21
""",
    """
@relative_be admnopq -19 -17 -21 22 -16 -29 -24
from_your ijmu -17 -19 -31 -16
la__a mn -28 -15
me__hacer mu -18 16
~rer adgklqs -20 -17 -16 18 -20 -22 -19
""",
    """
@relative__want m -18
does__count m -17
que_dejar jmo -23 -21 -19
ser__las o 17
worki* dghmnrtu -19 -16 15 -30 -15 -19 -18 -16
you_cell dmu -27 24 -19
~epa bcefghkloqrstuv -26 -17 -28 18 -27 -20 -19 -28 -20 -16 -16 -19 -16 -29 -15
~grad bfkmnpqv -17 -18 -15 17 -16 -24 -17 -15
~rla bm 20 -27
~tru bchlopst -16 -21 -33 -30 -20 -24 -27 -20
¿__algun n -16
""",
    """
line$ ahmnq -24 -19 -24 -16 -16
my_@clothes abcdhijklmopquv -30 -23 -23 -20 -22 -26 -24 -19 -20 26 -20 -20 -25 -20 -19
not:tengo gilmnopqs -21 -28 -20 -25 -30 -20 -38 23 -21
which__do dmn -16 -34 -18
~firs bhkmpqr -16 -22 -17 -15 -22 -18 -21
""",
    """
=beside:human himr 19 -20 -22 -17
@open__@holiday a -19
^my bdefghijlnopqrtuv -20 -27 -66 -62 -31 -23 -46 -16 -36 -87 -20 19 31 -25 -71 -26 -20
bring bdgiklorsu -26 -21 -27 -21 -16 -16 -18 -25 -29 -31
estaba gjru -18 -15 -20 -28
i__since ms -15 19
look ghmnorsu -16 -15 28 -22 -19 -18 -17 -21
~<gua alr -22 -16 18
~nfo> bmou -16 -19 -16 16
~pt> ahijknpu -23 -24 -20 -16 -17 -17 -18 -17
~tal efghiklnpqrtv -33 -28 -39 -50 16 -39 -19 -54 -17 -23 -27 -28 -21
""",
    """
for_tomorrow m -16
in_today m -18
is_she mu -21 -16
mi__@relative imnop -17 -16 -17 -16 18
que__@eat hn -23 24
round$ ab 16 -15
~iera bkmpquv -20 -18 -28 -22 -16 -15 -16
~reac bcdgjkmnoqtuv -25 -17 -32 -23 -23 16 -53 -19 -21 -16 -19 -39 15
""",
    """
#__a adnou -27 -20 -17 15 -15
@call__is glv -15 -17 -17
^text agilmuv -23 -25 16 -30 18 -26 -21
normal adijmnopqs -17 -18 -18 -20 -16 -19 -16 -17 -29 16
~flex m -23
~mla> m 16
~onl aefghjkmnprstuv 26 -18 -22 -32 -33 -21 -26 -48 -29 -24 -17 -28 -19 -29 -21
~raw ak -15 -17
""",
    """
it__be bnu -27 -23 -37
not:time r -16
not_mean klm 22 -18 -19
tiempo adh -16 -26 -17
~ched dmnu -16 -22 -17 -20
~cree i -19
~lle> ahijkloqv -18 -16 -32 27 -19 -20 -16 -17 -28
~temp disu -17 -16 -18 -20
""",
    """
#__i gmp -16 -23 -18
bendecido_dia fmt 16 -17 -15
desk djou -16 -22 -20 -15
do_we bdjm -16 -18 16 -16
permiso m -23
tiene bcefhijknopqst -23 -27 -19 -19 -34 -38 -39 -28 -30 -19 -21 16 -32 -23
you_help gu -22 -16
~eei ms -16 19
""",
    """
copy__records m -22
pengu* m 16
the__work gm -19 -15
~<as bcdefhjklnoruv -18 -41 -18 33 -44 -48 -27 -20 -22 -36 -18 -22 -38 -24
~<whe bcdefgikloqrtuv -35 -24 -18 -33 -44 -29 -21 -42 -22 -19 -28 -36 -34 -21 -47
~etin alo -22 -15 -21
""",
    """
could_you bnqst -17 -34 -27 -16 -17
do_over d -15
jj$ em 25 -26
put$ dgmu -20 26 -22 -23
~<em cdeghjkruv -32 -35 -23 -18 -24 -25 -26 -15 -17 -15
~<ru abdghikortuv -33 -21 -27 -24 -29 -21 -24 -22 15 -23 -37 -29
~dk> m -16
~eso> agmo -18 -17 -22 -18
""",
    """
creo_que mv -19 18
creol* cm 17 -18
not:show bgm 20 -19 -26
send_me cdgijm -17 -24 -30 -21 28 -38
this__not bgimsuv -17 -20 -21 -18 -18 -40 34
who__i bgimnq -22 -20 30 -18 -25 -21
~azo mn -17 -16
~col abcdghijkl -22 -17 -16 -26 -24 -15 -24 -25 -18 -23
~net> djm -27 -20 20
~rgi n -19
~wall ju -18 -15
""",
    """
a__come n -19
become dou -18 22 -20
como__mi alqu -22 -16 -16 15
good abdefghijkqrsuv -21 -19 -41 -35 16 -20 -21 -16 -27 -29 -18 -43 -39 -15 -18
got cefghijklmnpqstu -58 -73 -63 -44 -60 -46 -34 -50 -39 -29 -44 40 -16 22 -39 -32
me_on abhjkmnopu 15 -27 -19 -18 -22 -19 -16 16 -15 -21
not:running mr 20 -19
to_@date o 16
un__a du -18 -19
""",
    """
a__here a -16
am__my bdgq -19 -16 -22 -28
not:it abhjklnopqsv -32 21 -18 -28 -28 -24 -25 -15 -20 -24 -24 -36
of_them kv -19 -18
respondo m -16
~ir> befgimnopstv -19 -19 -23 19 -21 -25 -19 -41 -44 -20 -30 -38
""",
    """
@person_can u -17
@ride_fell mpq -22 -23 17
^yep q -19
de__que ahjlnpv -22 -18 -16 -19 -23 -23 -18
for_someone m -21
is__@hours hj 15 -18
not:@fetch bnpq -32 -24 -31 29
sacar_@visit a 16
the__for bilnoq 18 -20 -20 -20 -23 -15
~eck> bgijnqst -22 -18 -21 -17 -22 -22 -16 -20
""",
    """
@insurer abcdefghijklmnprstuv -17 -32 -31 63 -48 -37 -53 -57 -33 -51 -44 -58 -34 -51 28 -53 -53 -46 -18 -40
come$ ghilmops -21 -29 -17 -16 -25 -38 -22 -19
new__# jm -16 18
you__how gm 17 -21
~eni degjklrtuv -16 -15 -35 -30 -30 -31 -34 -26 -35 -27
~lab bfjklnprstuv -23 -16 -34 -21 -22 -31 -16 -21 -26 -20 -28 -22
~ords dlnq -17 -17 -22 -17
~tear mv -16 -16
""",
    """
@medicine_or bmn -15 -22 20
got_home bhmopqrs -21 -17 -19 -18 -23 -20 -19 26
have__what gmnsu -17 -23 -19 17 -18
in__my cm 18 -24
me_at ahimr -17 -17 18 -20 -18
~ards a -18
~ench m 16
~nk> acdefhiknopqru -35 -25 -41 -28 -27 -47 -29 -24 17 -26 -31 -29 -16 -17
""",
    """
^there adimqsuv -20 -18 -19 -34 -16 17 -18 16
agreed_to kmp -17 -17 17
evenings$ h 19
i__talk aim -31 21 -24
llegan__@texts l -18
neighbor abdmnopq -19 -19 -17 -26 -22 -19 31 -31
that_name v 18
the__online m -16
~<tie befghknoprst -50 -29 -29 -20 -18 -16 -25 -25 -35 -16 -49 -36
~poco amor -15 -23 -20 17
""",
    """
invalid m -16
la_que am -20 -18
like_me a -16
man adl -21 -16 -20
odds gu -16 17
thoug* gjmnpq -16 -16 -24 -20 -18 -21
""",
    """
@stop__con l 15
@symptom__@move m -16
^ando bcdhijklopuv -31 -17 -26 -22 -17 -21 -26 -29 -17 -27 -23 -30
^think abdefgijklmtu -19 -17 -20 -29 -25 -19 -19 -21 -19 -22 -36 29 -22
pedir a 15
the_@symptom gmsu -25 -25 16 -20
where__come djmnsu -17 -25 29 -22 -17 -21
~labl bjnu -16 -17 -23 -16
~nia dghjmnoqu -24 -28 -18 -23 23 -21 -17 -15 -18
""",
    """
and__you gjm -20 -23 -17
de_su lm 23 -19
hate ab -23 -17
to__anything adm -19 -26 -18
we__there ahmr -16 -16 -26 16
""",
    """
@date$ cdefghijkmnoqrstuv -23 -36 -17 -18 -32 -27 -34 -16 -27 -35 -38 33 -24 -26 -26 -19 -45 -25
almost fhijlmr -22 -15 -15 -18 -17 -26 27
dale dfjnqr -18 -18 -19 -18 -16 -16
opening jnrs -16 -16 -16 -15
soone* hmou -19 -21 25 -20
~ack> adefhklouv -18 -16 -24 -31 -22 23 -50 -22 -26 -40
~xed> m -15
""",
    """
@stop__these l 15
come__week abn -21 -16 -15
cuenten_conmigo b 16
nah abdefgijkmopstu -23 21 -21 -17 -20 -16 -15 -21 -16 -22 -23 -19 -16 -22 -23
se_puede chijkmpqrsu -17 -18 -46 -29 -19 -52 -28 -26 -29 -29 -16
with_# abimno -23 -16 -23 28 -24 -21
you__room am 23 -19
~<pho m 19
~espo abglpru -23 -24 23 -16 -17 -17 -19
~lass absu -19 -19 -19 -23
~rin abdefgknrtu -28 -39 -18 -17 -23 -47 -21 16 -42 -33 -26
""",
    """
bring__@move mo 15 -21
can__write d 17
does_school m 20
entiendo_@english cg 15 -20
me__recipe m 16
no__el abcdghjklmnpqst -29 18 -18 -24 -33 -21 15 -19 -29 -18 -29 -26 -16 -28 -16
not__yet bgmquv -15 -22 24 -25 -18 -30
speak__the im 15 -19
to__for dgijklov -19 -19 -22 17 -17 -17 -22 -22
~sena gim -16 -20 17
¿_se ahijmnsu -21 -15 -17 -18 -29 -30 -20 20
""",
    """
@person__up m -19
abierto m -19
mi__y o -17
please__his bm -18 15
~<hea afghjklmpq -21 -18 -31 -23 -24 -23 -16 -21 -26 -32
~habl acefghjklmnoqrtv -18 23 -16 -18 -18 -20 -21 -34 -25 -20 -31 -27 -33 -24 -18 -25
~ity dghu -19 -23 -18 -27
~med> lnq -19 -16 -23
~resp agnpru -23 21 -16 -18 -18 -20
~rmo u -19
""",
    """
hacen__de mu 16 -17
help__i g -17
up__her s -18
~rab aefgjlortv -20 -18 -22 -28 -38 -33 -15 -21 -18 -22
""",
    """
^double bo -16 18
a_una im 17 -16
do__@insurer dhm 21 -18 -19
got_it bdelmu -24 -22 -17 -18 19 -23
me__@parking j 15
moles* klm -17 22 -29
que_pararan mv 15 -15
quiten__numero l 16
visa m 15
~avi abcdefgijlnpuv -15 -20 -26 -37 -24 -25 -32 -43 -16 -20 -16 -38 -35 -35
""",
    """
#__are em 17 -17
i__@insurance d -17
mis bhjmnors -20 -17 -18 -31 17 -19 -15 -16
que__@day ao -16 16
~cnc bclmou 25 -17 -17 -23 -17 -18
~elef abcnoq -19 -21 -16 -21 -18 -19
~idio abcgkmoq -20 -16 24 -15 -18 -29 -22 -20
~usb m -18
""",
    """
equiv* am -15 -17
mucho_la s 16
pounding s 16
they_will pu 16 -16
~abl acefghjlmopqrv -28 18 -37 -40 -26 -40 -44 -48 -27 -24 -29 -20 -42 -26
~igro mu -19 22
~love bdhjmnopquv -23 -25 -25 -17 19 -17 -29 -16 -18 -26 -21
""",
    """
se_me abdghijlnpstuv -35 -46 -36 -22 -17 -24 -22 -36 -29 -40 22 -29 -38 -38
the__@door hu -28 -17
your_next a 16
~ash abdhklopqru -23 -21 -16 -15 -18 -26 -16 -21 -20 -23 -15
~ella cgjlmnpqru 16 -17 -19 -17 -19 -19 15 -22 -18 -20
~iem acdghjlsv -27 -19 -30 -22 -24 -25 -16 -18 -24
~ngua cdmu 25 -15 -15 -24
~oing egjklmnostuv -18 -20 -19 -31 -23 -20 -15 -16 -24 -31 -21 -23
~thdr k -16
""",
    """
days_do au 19 -21
got_lost gr -18 18
still__@visit s -16
texting__i l 16
tomo_@medicine abmn -16 -18 -15 20
""",
    """
already_told lm -17 17
do_when ad -17 -18
is_that abcdfgijkmnoprtuv -41 -35 -23 17 -16 -35 -38 19 -16 -55 18 -33 -41 -24 -41 17 -41
volver__escribirme k 18
~odr dhjqr -17 -19 -16 -17 -19
~rd> abefhjkoprt -19 -22 -15 -29 -28 -41 -37 -24 -21 -39 -26
""",
    """
con_@symptom s 19
enoug* lt 25 -18
pueden_mandarme dm 19 -21
~gul m -15
~hers giu -21 -17 -18
""",
    """
how__@move cdgju 18 -16 -17 -20 -17
mensaje$ gi -24 -25
tengo__dejar do -16 -16
this__they u 18
~esue p 16
""",
    """
? abdefhijklmnprstuv -17 -90 30 -159 -38 46 -51 25 -82 -69 -68 39 -98 -64 -45 -135 28 -96
@hello_from fm 15 -17
am_@symptom gmnsv 21 -21 -16 -15 -15
dar agijnpqsv -25 -15 -17 -18 -26 -23 -18 -17 -18
me_# am -17 -25
need_# bdm -22 -17 -24
poner$ gnu 24 -23 -18
su_@place jm 23 -23
that_was bcdgjmnop -22 -16 -16 -18 -17 23 -20 -23 -18
work__it m -20
~alan u -17
~nstr abhjou -17 -20 -18 -16 -17 -18
""",
    """
@stop_with klm -23 19 -25
a_bit u -17
a_cpap n 15
drank mn -17 16
have__can aimns -15 -19 -26 20 -17
ir__mi abmoq -19 -18 -17 -17 19
thanksgiving abdfghotu -20 -17 -20 -16 -16 23 -17 -26 -18
to_make adm 16 -16 -15
""",
    """
jk flm -17 -17 18
needs_it a -17
this__work gmu 20 -18 -23
~cor abdefklnprsu -41 -33 -20 -23 -26 -20 16 -51 -19 -19 -19 -23
~kdl em 20 -18
~oop mp -32 18
""",
    """
done diklmsuv -19 -22 -18 16 -33 -19 -34 -27
llegan l -19
reach_you diu -16 17 -16
said_i aklmnou -22 -17 -27 28 -20 -16 -22
trip abdhju -16 -15 -21 -18 -17 22
~stos kmr -18 -21 -18
""",
    """
close bdgijnopu -15 -39 -31 -16 19 -37 -24 -16 -31
could__@relative cimnopq -17 -18 -18 19 -21 -15 -20
maps_is j 16
not:@late bmorv -25 36 -22 -39 -24
not:m bl -19 19
through__do m -17
wise dm 16 -18
~cut> am -16 18
~vot bm -17 24
""",
    """
ya__voy blm 24 -19 -17
~ma> bceghikqtuv -19 20 -25 -17 -30 -38 -21 -25 -22 -45 -34
~omas jmq -16 -32 -20
~retr mr -17 15
~rrid r -18
""",
    """
#_out abdefhilnortuv -18 -19 -24 -38 -15 -15 -28 -32 -16 -23 34 -21 -25 -16
como_consiguieron lu -15 16
const* n -17
my__sent an -15 -22
need_the gkmo -17 16 -29 -19
old_are adfghjmu -17 -17 -17 -18 -22 -28 30 -32
she_can abghinoqr -16 -26 -17 -16 -21 -21 -25 17 -19
should_the m -23
~cop aefglnu -25 -19 -18 -17 -18 -16 -18
~ofer abmop -20 -18 -15 -16 16
~ono abcgjops -20 -16 -22 -19 -19 -27 -23 -23
~sac abdgijklnoqrsv 21 -27 -26 -26 -18 -26 -20 16 -27 -19 -24 -21 -19 -24
~song abgilmnosu -17 -19 -25 -18 -18 38 -15 -20 -16 -29
""",
    """
be__in mnpqr -16 -17 -15 -19 26
i_united lm -18 16
not:hold bm 20 -26
quien__dio imu -16 -16 17
tan mu -20 -16
una$ bgmntv -16 -15 -21 -24 20 -22
~cuer a -17
~eeti ao -22 -20
~nga bceghjmqrsv -29 -23 -18 -18 -16 -24 -38 -17 -21 -21 -24
""",
    """
could_my cimr -17 -20 -26 -15
five$ d -15
sesiones dimou -22 -18 -23 -18 21
still_do no 17 -16
ubicacion aijru -16 -27 19 -15 -17
""",
    """
@relative_un u 15
give__the dlru -16 -15 -17 -22
got__over mp -16 -17
not:away b -17
sacar* jl -17 -15
would__instead mo -16 20
~eeth du -16 -25
~girl a -18
""",
    """
@relative__@insurer aq -16 -27
a__can bhijmnqrsu -16 -17 16 -16 -33 21 -26 -15 -31 -29
never__to k -15
por_fin bhmo -17 -19 23 -16
want adefhjmnpqstu 18 -17 -19 -15 -19 -49 -24 -16 -28 -28 -23 -29 -34
what_@clothes adgjnu -15 -18 -24 -15 22 -15
~<tes dgh -16 -16 -18
~hear agjkloqr -16 -19 -17 -17 -16 -15 -21 -18
~wes beilstuv -16 -16 -16 -16 -18 26 -27 -17
""",
    """
consegui q -15
mess_with m -19
please_send lm -16 -19
que_sirve dm -17 -21
will__@symptom m -16
~unc defhiknpqrs -27 -15 -18 -23 -20 -25 -25 -20 -27 -25 -21
""",
    """
^che cdnosu -19 -24 -21 -15 -16 -29
^much dt -17 15
go_home mq -20 22
quiero_@call aim -21 18 -18
~lly bghlnpr -17 -25 -22 -15 -17 -20 -17
""",
    """
broke* m -17
room__time jmno -18 -19 -17 17
~mil acghijklmquv -31 -21 -21 -18 -27 -22 -15 -23 -16 16 -33 -20
~prob cdefghijklst -22 -30 -20 -17 -18 -18 -23 -24 -16 -25 -26 -23
""",
    """
another_@place am -18 -16
ever$ v -16
her$ abdhlopu -16 -16 -19 -16 -15 -17 -19 -19
meter o -18
~ene bcefgilmnrstv -23 -20 -40 -43 -23 -23 -23 -17 -28 -23 -20 -28 -22
~tart bdefijklnptuv -22 -42 -33 -32 -50 -37 34 -49 -48 -26 -31 -50 -31
""",
    """
a__test m -25
do__@pay adgjlmnqu -17 35 -27 -30 -17 -46 -19 -18 -22
is_coming abpqr -28 -24 16 -21 -27
it__@late djqru -16 -23 -16 -21 -20
linda l -16
que__para adjmopquv 16 -26 -17 -25 -23 -16 -22 -21 -18
~incl ilmuv -18 20 -28 -15 -16
""",
    """
@pay__@visit abd -16 -17 22
brain__like m -15
not:deja blm -17 -17 -18
not:way q 18
otra__los k 16
otra_fecha ak -20 -16
was__@drive mq -19 21
~did mru -23 -22 16
~fml m 16
~ybo bjmopuv -20 -17 -24 -21 -17 -21 -21
""",
    """
@late_is r 16
going__hurt dm 15 -15
instead_of o -16
~fono abcoq -21 -22 -17 -18 -21
~via> bcdgiklnpv -15 -16 -22 -17 -18 -17 -19 -17 -16 -15
""",
    """
^ey abcdefilmtuv -18 -18 -17 -17 -26 30 -21 -20 -28 -22 -22 -18
frio m 17
llega_el m -17
partir m -19
puede_@call anoq -19 -17 -17 -21
she__number v 16
the__god lm 16 -19
the__on abcdfgmnopqt -38 15 -25 -19 -26 -32 -33 -30 -43 -21 -27 -21
~he> abfgijlopruv -27 -26 -23 -16 -19 -21 -18 -27 -22 -16 -29 -26
~lem> abdpu -16 -17 -16 -20 -30
~nit abfjklqrsu -19 -18 -17 -18 -20 -21 -19 -19 -23 -28
~peak bdghjlnopq -19 -22 -15 -20 -18 -17 -28 -18 -17 -20
~roke djnopu -21 -23 -26 -16 -19 -22
~ron bcefgiklmnp -37 -36 -37 -16 -39 -18 -39 -28 -19 -25 -47
~tien befklmnoprsu -26 -31 -35 -18 -22 -16 -57 -36 -40 -30 -57 -24
""",
    """
shuttle djmqu -15 -30 -24 26 -16
stuck_in m -16
~dle adgjmnopqrsv -25 -18 -16 -21 -18 -19 -22 17 -31 -15 15 -21
~thou dgimpv 17 -24 -18 -38 -22 -17
""",
    """
de_mandar lm 24 -22
handled ipq -18 20 -21
site f -15
un_@vehicle jnpru -24 -16 -22 -17 -17
~<llo hmns -16 21 -16 15
~ast bdefgikmopqu -31 -18 -40 -34 -30 -20 -30 -23 -19 -16 -19 -36
~dale dfgjlnqr -18 -18 -15 -20 -16 -18 -17 -16
~ici bdegjkpruv -29 -18 -20 -30 -26 -17 -18 -22 -34 -16
~lice abdgijlpuv -31 -22 -18 -24 -21 -19 -16 -16 -27 -16
~rmed lnq -17 -16 -20
""",
    """
@body__@symptom ms -22 22
encuentra imr 17 -17 -17
es__el abcjmoqv -18 -18 -16 27 -33 -18 -22 -20
is__the acdfgjklnprtuv -49 -24 -21 -32 -31 33 -20 -36 -30 -23 -29 -19 -19 -41
not:again dgjklm -17 -35 -18 -30 34 -36
time__can h -21
~lado bhilquv -16 -18 -18 -17 -18 -25 -15
~use> bcdhnqu -18 -21 -27 -22 -17 -23 -26
""",
    """
@stop__@texts bcikmv -35 -16 -21 -17 24 -17
be_right jr -18 18
el bcefgiklnptu -28 -35 -88 -85 -18 -28 -31 -55 -26 -17 -29 -54
line abdmnqu -27 -19 -18 -42 -21 -21 -23
soy_la mqv -24 -17 17
~apto m 18
~inva m -16
""",
    """
@ride__one bp -18 17
an__the abjm -25 -16 -16 29
are__talking dm 18 -18
consu* ilm -16 -16 -19
inter* fghikopqrsuv -15 -31 -21 -27 -15 -26 -20 -29 -24 -29 -17 -27
not_what o -17
see_patients ah -17 15
~aske abdjnsu -31 -21 -19 -17 -19 -18 -23
""",
    """
@relative_en m -15
job abgjknpruv -31 16 -27 -32 -18 -32 -24 -24 -27 -18
me__dia m -16
up__on hpq -16 -15 -19
~<nor adgimnopv -22 -24 -15 -21 -24 -23 -22 -20 -20
~hur cfghiklnrt -16 -17 -25 -20 -25 -21 -21 -31 -26 -15
""",
    """
a_resume m 16
como_es agjmnsu -21 -24 -23 -32 -17 -19 22
con__en a -16
mn$ em 20 -19
road j 16
the_roads h -15
un_mensaje o -16
~ail acdefghjopqrtuv -17 -23 -22 -23 -21 -20 -39 -16 -23 -31 16 -34 -32 -33 -17
~asy abjn -18 -16 17 -16
~cre abefghijopqrsv -21 -25 -20 -21 -22 -23 -34 -35 -26 -21 -25 -25 -20 16
~line cdkmnopqru -18 -28 -21 -41 -29 -24 19 -17 -21 -33
~mmon ahmnu -15 -16 -23 -15 -16
~sed achpqtu -30 -24 -27 -34 -19 -17 -31
""",
    """
eat abdfghijmoqru -27 -22 -39 -17 -37 -36 -17 -23 36 -28 -29 -22 -48
el__la hjr -17 -22 -24
ese__me lmo -16 -15 19
for__my am -15 15
how__today fhm 21 -23 -20
with_someone mo -20 16
would__not il -32 16
~etr adlnu -16 -16 -16 -18 -24
~urt> mnopu -24 -19 16 -18 19
""",
    """
que__@relative m -16
she__@drive mn -17 -16
there__good m 17
you__your agh -19 -17 -20
~<de cefhikopqtu -53 -85 -33 -43 -16 -53 -22 -51 -25 -42 -46
~blac u -17
~coo abdefhklmrsuv -29 -22 -21 -15 -17 -16 -16 -20 22 -26 -16 -25 -15
~uev dgijlnpqstuv -32 -23 -23 -26 -22 -23 -20 -25 -26 -16 -23 -16
~uivo am -15 -17
""",
    """
de_los ikv 17 -20 -16
it_any bm 19 -16
~bitc dm -15 17
~dama dm 19 -15
~hrew mp 16 -15
~nig abdgjkprv -31 -30 -23 -21 -26 -17 -20 -34 -20
~pren bckl -16 -18 20 -25
~tice d -15
""",
    """
@pay__@pay dmnoq 22 -17 -21 -16 -19
by__name v 16
lo__quiero bimu -20 15 -26 -17
to__complaint i 17
~<mue mo -16 17
~ora> bcdefijklnqstu -17 -29 -42 -20 -33 -40 -41 -22 -34 -22 -28 -42 -25 -40
~tle> ou -19 -16
""",
    """
could_i anq -17 -18 20
viene dm -15 -26
~hro lmn -29 -18 -20
~ori acdeflnopsu -18 -25 -20 -20 -19 -19 -35 -19 -27 -18 -28
~rman m 17
""",
    """
mi__quiere mq -22 -22
store hm -18 20
to__@clothes alp -19 -18 -15
what__they ajnu -18 -16 -17 16
~lose acdghiklnpqsv -23 -15 -23 -35 -23 -21 -20 32 -15 -20 -27 -20 -23
""",
    """
the__@stop klqrv -24 28 -17 -20 -22
~<dir acgq -15 -15 -21 -15
~noo bdjmou -20 -17 -16 -30 18 -23
~pran dijqs -24 -15 -18 -20 -18
~vos> mu -18 -15
""",
    """
@move__meeting o -19
or__it m -19
the__all hijlrs -20 -16 -21 -16 -16 -16
~xibl mo -17 17
""",
    """
a_truck q -17
better_with m -16
heard m -23
of__this dgmu -19 -22 18 -22
the__time m -19
~<can ahjnprv -17 -15 -18 -17 -16 -17 -25
~ocee au 16 -20
~tro cdefghiklmrtuv -35 -30 -21 -32 -44 -37 -38 -41 -18 -16 -16 -26 -20 -21
""",
    """
@book_a m 23
@call_my abchikmopqrs -21 -28 -21 -20 30 -16 -23 -16 -30 -15 -20 -16
^con agqrsu -18 -19 -18 -17 -18 -28
cuantos gjmu -15 -16 21 -21
from__@place jm -17 -16
hora_es hjmnu -26 -16 25 -18 -21
me__bien m -20
nurse acdegijklmnopqv -42 -21 -33 -17 -22 22 -27 -22 -22 -23 -27 -26 -25 -19 -19
ya_llene am 15 -17
~apar ijnos -16 -18 -18 -19 -17
~bunc m -16
~lej jmu 20 -19 -16
~ug> hru -18 -18 16
""",
    """
@howmuch_es djsuv 16 -28 -20 -43 -15
can__drop n -16
need__to bdgjou -16 -29 -23 -17 -23 -25
this__drug u 16
~eck bcghjklnqru -15 -17 -22 -18 -21 -21 -15 -30 -29 -18 -21
~egi dijlnu -21 -18 -21 -18 -24 18
""",
    """
@relative_is abdhijklnpqsuv -17 -20 -41 -20 -25 -33 -18 -19 -36 29 -23 -19 -40 -33
pee_during n 17
pueden chjlnpqsu -19 -24 -17 -23 -20 -26 -46 -18 -16
usa_esto g 15
what__text gmu 18 -19 -15
what__we m -19
~<lat acdegijklnopruv -26 -24 -23 -16 -16 -32 -19 -19 -26 -21 27 -18 -18 -24 -24
~ina> bcjlpr -21 -16 -16 -17 -20 -22
~rwo dg -21 -20
""",
    """
@call_on mn -22 16
have__@move o 16
just__off o -22
what__bring j -19
~pati gjlmnoqsu -22 -31 -19 -20 -16 -25 -20 -16 -25
~repe t -17
""",
    """
@drug$ abcdefghijmopqrsv -22 -23 -17 -32 -17 -20 -23 -23 -23 -20 17 -16 -22 -25 -23 -18 -16
aceptan dfhjkmu 19 -17 -15 -16 -23 -25 -17
got__@call mv -24 21
hit__up abim -16 -16 15 -18
may__take amn -16 -18 21
un__@thanks mt -20 20
~able aefghjlmpruv -19 -27 -28 -16 -28 -32 -38 -18 -35 -38 -36 -32
~onto mu -17 -18
~rout admru -15 -15 16 17 -17
~tede cfgimnprs -18 -28 -25 -25 -16 -27 -21 -19 -18
""",
    """
#_y ms -29 -15
@move__the mo -16 16
a_zombie m -16
all_set mpq -22 26 -24
coming__do o -19
family_emergency m -18
la_proxima m -21
~bot defhijkqruv -19 -20 -17 -22 18 -29 -22 -34 -21 -18 -19
~tiem adh -17 -26 -18
""",
    """
^llevo mn -19 17
are_we dnu 18 -18 -17
i__after amo -19 -19 -17
van abcdefghiklmnoqrtuv -43 -36 -23 -41 -17 -22 -30 20 -30 -28 -27 -65 -33 -47 22 -25 -23 26 -27
work__do m -15
~by> u -15
~drug hu -16 16
~tura m -20
~uste cinoprs -21 -24 -31 -16 -23 -21 -20
""",
    """
@call__@vehicle ijmr -26 -17 23 -16
@price$ abcdefghjklmopqrsv -27 -27 -26 42 -28 -38 -46 -37 -42 -20 -32 -23 -32 -20 -33 -26 -21 -19
le__escribiendo mv -16 16
messaging_me l 18
quali* mu -23 18
~<al bcdegjmpstu -36 -29 -16 -78 -22 -32 -16 -19 -47 -35 -45
~<mol agklns -19 -20 -18 20 -25 -16
~door m -17
""",
    """
@price_if admou -16 24 -26 -18 -17
i__at abghijlmopquv -20 -25 -28 22 -25 15 -30 -15 -31 -23 -18 -34 -27
in__i cimnu 20 -22 -28 -16 -21
letters gm 16 -17
mandatory m -17
the_first himnr -19 -23 -15 -24 -16
there__ten r 20
~ait> cdilmu -19 -21 -22 -19 -24 -28
~chee t 16
~ivo> gu -17 -18
""",
    """
@visit__que bdm -20 -16 -20
come_by anoqu -20 -27 -17 17 -19
not__anything dlm -25 18 -22
que__@cancel m -17
resume_my k 17
~mas> ijmq -15 -19 -19 -22
~tead adgnu -22 -20 -17 -29 -18
""",
    """
el_carro o -26
ey abcdefilmtuv -18 -18 -17 -17 -26 30 -21 -20 -28 -22 -22 -18
lista gijnoprsu -26 -19 -16 -28 -18 -17 -15 -16 -17
my__me cdimnpqsuv -22 -21 -36 -53 -25 28 -26 -19 -17 -23
not:@insurer mpq -24 -27 17
real acdghijlnov -17 -16 -20 -17 -22 18 -17 -19 -16 -19 -21
tiene_que aimnpqu -17 -17 -17 -15 -16 21 -16
~<ban adghiklmnopqstv -23 -30 -22 -32 -24 -18 -20 26 18 -22 -19 -18 -21 -17 -17
~arar dmv -16 16 -16
~guy begilmnrsv -23 -20 -32 -26 -21 -16 -23 -23 -25 -21
~imes bdmnqr -16 -23 -15 -24 -15 -16
~mla m 16
""",
    """
my_ex dlpr -16 -15 16 -15
ya bcdefgijklmnopqrstu 17 -78 -90 -84 -75 -64 -50 -33 -32 17 -18 -52 -59 38 -42 41 -34 -24 -99
""",
    """
car_on m -16
drug_test m -16
i_used m 15
some_other bo 19 -17
tiene__@visit du 15 -16
~<app adgmn 25 -22 -15 -32 -18
~bai bmr 17 -23 -16
~ead efghjkpqstuv -24 -29 -45 -39 -49 -23 -29 -17 -20 -45 -55 -42
""",
    """
ask abcdijkmnoprsuv -44 -36 -23 -31 25 -23 -16 22 -45 -35 -39 -19 -23 -38 -26
day_instead o 17
harassment m -15
this__what gmu 18 -15 -16
""",
    """
estan$ adgjmsu -17 -22 -18 17 -26 -16 -19
minutos mr -20 24
regresar__llamada i 18
the_@traffic jmrs -15 22 -18 -15
~<own m -17
~<wak apr -19 -17 -16
~rta bcdikoqrv -25 -16 -22 17 -29 -32 -35 -15 -30
""",
    """
how_do defhimnoprstuv -40 -20 -22 -57 -36 17 -34 -38 -29 -41 -34 -17 -17 -34
i__make bm -23 -21
my_new gjmou -16 -18 33 -17 -19
not:my bcdhjklnuv -41 -19 -27 -16 -26 -19 -31 -28 -16 21
you_but bt 15 -17
~anco h -20
~dije bhioqrsu -23 -19 -18 -18 -20 -17 -17 -22
~gary blmv -18 -28 -28 34
""",
    """
=beside:cancel_appointment abim -23 27 -17 -22
a_un ijkru -17 18 -15 -17 -19
on__@ride mpq -17 17 -18
para_@cancel bm 16 -22
que_hora abdfghijmoqrsuv -40 -20 -21 -23 -27 19 -22 -27 20 -40 -25 -20 -35 -31 -16
telefono$ adg -15 -18 -17
~esul m -19
""",
    """
arrive mn -21 16
bros bcdefgjlmnpquv -17 -23 -20 -21 -18 -16 -16 -22 18 -26 -20 16 -35 -17
encontre_otro b 18
esta__@relative m -17
money ilnouv -18 -16 -16 -21 -16 -16
not__this kmv -17 -36 -22
respondo$ m -16
y__yo m -21
~<gl u -20
~<har dhjklnquv -22 -18 -20 -18 18 -25 -17 -32 -19
~jan abghjklmnrsu -26 -22 -15 17 -27 -19 -18 -35 -28 -15 -21 -24
~otox m 19
~riet g 16
""",
    """
bueno efmv -17 -30 16 -18
can__mine m -18
treatments dm 19 -17
~eds npsuv -22 -22 -15 -24 -15
~ion> abeijqrtv -21 -22 -36 -17 -25 -20 -23 -19 -23
~men bcdefghjnprs -25 -27 -31 -32 -39 21 -25 -29 -17 -46 -23 -53
~susc almu -21 20 -18 -16
~uda aefghlmnopqrstuv -20 -34 -33 26 -30 -38 -19 -31 -34 -32 -34 -26 -31 -19 -23 -33
~ust> acdefghjklpst -18 -28 -19 -27 -28 -20 -19 -30 -25 -20 -17 -26 -21
""",
    """
after_that hmoq -17 -22 17 -20
say_yes m -16
to_get abdghjmorsu 34 -30 -33 -26 -27 -16 -42 -27 -21 -19 -45
~agar jkmpqr -23 -18 -33 -15 -21 24
~arro abdgiklnquv -27 -17 -36 -23 -21 -19 -21 -24 15 -21 -30
~empo adh -16 -26 -17
~hjk deflmtu -15 29 -22 -19 -30 -15 -16
~nsc alm 20 -29 -23
~onib am 17 -16
""",
    """
gives i -17
mensaje_y il 18 -18
~ett dhjlnrs -21 -33 -25 -19 -49 -22 -24
~pued efhjlmnprstuv -40 -25 -22 -38 -48 -38 21 -32 -75 -52 -46 -59 -45
~rint m 19
""",
    """
is__lady m -18
saludos$ m -25
the__there h -16
vuelvan gk -18 15
~agi giu -16 -19 -16
~ivi ap -16 -15
~ve> efghjov -66 -45 -15 -22 -31 -20 -15
""",
    """
me__more m -17
uh_what dm -15 -17
~<va afijklmopqrstv -28 -20 -17 -16 -15 -28 17 -25 -18 -28 15 -23 -17 -24
~oose am 15 -16
~rado amu -18 -20 -17
""",
    """
asking_for mv -23 15
dream* u -20
there__can ahm -15 -20 -16
~eek cdgijklmnopqrs -21 -33 -28 -34 -24 -17 -26 -19 -40 23 -16 -25 -30 -26
~ew> abdiju -23 -15 -24 -18 -27 -23
~ybe> efl -19 -15 -17
""",
    """
carol v 20
in__and ab -18 -19
prend* klm 21 -21 -27
un abcefghjklpu -27 -45 -30 -51 -49 -26 -65 -38 -30 -37 -17 -19
will__go bt 17 -17
~<ta aceghjkostuv 17 -23 -54 -46 -27 -26 -38 -17 -17 -57 -17 -29
""",
    """
my__@visit ns -19 -17
puse_@stop s -17
~ded> cghijklnpu -20 -17 -16 -36 -30 -27 -32 -30 -26 -18
~ent cdefhklnopqv -31 -25 -66 -22 -28 -28 -54 -16 -24 -50 -23 -19
~nule b 19
""",
    """
all_at j 17
have_that m -16
mista* lm -21 -17
venden__ahi m 16
~fle mp -30 -21
~gat du -21 -19
~tcoi dm -15 17
""",
    """
@cancel__de bm 22 -19
a__somebody i 20
no__i m -18
not__go bm 20 -22
possible dk -16 -15
~<asj m -15
~inar m -15
""",
    """
@late__@call hm 23 -26
gave__number i -17
keep__for m -22
me__dormido s -17
que_@hours adfghjmnoqu -18 -21 -23 -19 32 -25 -30 -15 -17 -15 -16
radio s -15
""",
    """
buscarme$ q 19
como_me adgu -21 -19 -17 -15
need__@day ado -17 -18 -22
something_up hm 16 -17
~<aco aimuv -20 -18 -28 -22 -16
~<bac efhklnoruv -19 -21 -21 23 -49 -26 -18 -26 -20 -35
~<up nu -17 -17
~dand agr -19 -15 -17
~enia u -19
~esto aefhjkmnopqt -20 -32 -49 -54 -16 -48 -32 -28 -16 -48 -22 -35
~nown mu -17 17
~punt dgilmov -20 -16 -19 -19 -26 -17 -16
~toda bcdegjknpquv -16 -36 -15 -23 -32 -22 -31 -32 -35 -23 -46 -29
~tow adghnsu -23 -26 -16 -19 -22 -21 -28
""",
    """
#__what g -19
@date__it o 15
^el abcdefhiklstv -26 -20 -30 -22 -34 -27 16 -43 -40 -44 -28 -35 -22
be__the jmq -17 -25 -19
fin bghlmo -17 -16 -20 -16 21 -17
moving$ bmo -18 -23 18
we_get dh -16 -17
~ils adhiu -20 -18 -16 -19 -18
""",
    """
cool$ mt 17 -16
que__tiene adjlu -27 17 -19 -17 -26
seguros au -23 -23
there_an ah 16 -15
who__@wrong imuv -16 -18 -25 24
~ides abdhjlpqsv -22 -20 -35 -16 -19 -20 23 16 -15 -15
~oiuy e 16
""",
    """
@price__the a -16
a_candidate u 16
coming__the m -16
it__so m 16
me_dejo ms -16 17
que__un agjnu -19 -18 -15 -18 -28
who__my i -17
~cibe mu -18 -23
~has dimpqs -23 -17 -34 -17 -25 -17
~vere ailops -21 -19 -17 -16 18 -18
""",
    """
i__words g 15
pensarlo m 16
to_talk m -16
~peci n 17
~tahp ciklm -16 -16 -16 21 -18
""",
    """
@body$ abeghikloqrstuv -20 -26 -20 -26 -21 -36 -24 -24 -36 -31 -30 24 -22 -20 -17
@call__@day him 19 -16 -23
cubre$ bdm -16 23 -18
me_quede acgijnopqu -31 -17 -19 -22 -21 -28 -25 -24 19 -23
not:contact l 25
~muev mo -22 17
~nbo abem -15 21 -17 -23
""",
    """
@english_is cm 19 -18
got__@relative mp -21 21
hora_con am 18 -15
let__know mu 16 -17
~atr abjp -21 -20 -16 -18
~clea djlu -17 -15 -21 -21
~sic bcdeghijlmopqu -25 -15 -28 -20 -23 -16 -22 -18 -28 25 -15 -15 -23 -31
""",
    """
^voy abcdefghijklmoqrstv -36 -40 -31 -39 -37 -33 -34 -41 -35 -35 -28 -32 -47 -37 -36 43 -24 -31 -29
after_@holiday h 18
la__ya r 16
voy__no m -22
y__me rsu -18 -19 -15
~<pro abcefghijklp 18 -19 -35 -28 -22 -31 -32 -38 -43 -34 -44 -24
""",
    """
~<dep cghlmnpqrsu -17 -24 -17 -15 -29 -28 -16 -19 -18 -23 19
~fghj em 17 -16
~itho almu -16 -17 -32 -16
""",
    """
^assist aeglm -16 -17 26 -24 -26
anniv* m 17
epa efm -18 22 -22
got_his mq 16 -17
my_alarm b -18
puedo_@drive aoq -22 -20 21
what__my adfghijlmpu -32 26 -21 -19 -22 -21 -42 -15 -17 -17 -37
~cil> akmu 18 -16 -24 -20
~ric agimnqrsuv -19 -18 -16 18 -18 -19 -17 -20 -23 -19
~smo> bdikv -22 -20 -18 -16 -20
~tum amn -18 -19 17
~uld> befhprtv -15 -29 -33 -22 -38 -21 -26 -43
~vate k 19
""",
    """
at__is ds -18 -19
does__go jq -15 -19
el_turno m -19
not:@relative blmq -20 -15 -30 19
puede__por abcpq -16 -20 -17 -19 22
since bdjlnpqrstu -29 -20 -18 -16 -17 -19 -18 -21 32 -17 -28
to__number auv 16 -20 -15
~espe adgijmuv -30 -25 -22 -20 -21 -17 -21 -22
~lew mpq -21 -16 16
""",
    """
@relative_who m -15
@visit__favor ijkl -16 -17 -17 -16
^nadie mq -20 16
acepto kl 15 -21
and__both p -16
do_the dh -16 -24
get__sleep mu -19 18
hijo cklnu -23 -16 -17 -34 -23
i__live i 16
it_bad m 16
novel* m 15
room abcdghiklmrtv 15 -27 -19 -24 -25 -24 -29 -19 -24 -38 -25 -15 -24
short_@clothes mn -16 16
the__that adhsu -24 -18 -17 -21 -22
up__@call hm -20 -25
~esa bcdefghjkmnos 15 -27 -37 -17 -20 -36 -21 -38 -35 -40 -20 -35 -30
""",
    """
am__away rs 15 -17
going__for p 16
o_no abceijklmnopqrsuv -20 -31 -25 -22 -23 -22 -16 -29 -36 22 -23 -19 -23 -15 -20 -26 -25
to_someone a -17
up__i a -16
~<mal abdhimnprsu -18 -17 -23 -26 -23 18 -28 -16 -20 -27 -34
~re> cehikmpqtu -26 -84 -18 -15 -29 -17 -20 -23 -71 -31
~rkin adgnprtu -19 -21 -18 -22 -15 -21 -19 -18
~rly> dghijqu -20 -16 18 -17 -23 -15 -27
~yth cfghiqrtv -15 -25 -33 -41 -23 -15 -30 -18 -27
""",
    """
do_for dghj -18 -18 -17 -15
maquina mv -19 -16
number__texting v 15
~<ty abcfgklmnoqtu -24 -23 -19 -18 19 -16 -31 -22 -18 -19 -22 19 -38
~ody cdegjklmnqrst -28 -19 -22 -32 -27 -27 -24 -56 -24 16 -28 -17 -31
~uir> im -15 -27
~ute adghjknopquv -31 -28 -16 -18 -22 -22 -20 -17 -19 -22 -33 -21
""",
    """
as_last m -21
da_@ride q -18
if__a b -16
mi_receta aim -16 21 -21
out__or m -17
schoo* pq -15 -15
take__name b 16
~<num abcefhmnopqrst -20 -49 -41 -36 -37 -46 -36 -42 -47 -19 -41 -41 -42 -36
""",
    """
best bcdgijklmnoprstuv -22 -17 -27 -28 -29 -24 -18 -22 23 -22 -21 -15 -17 -19 24 -37 -26
can__another mq -19 -16
one__take m -17
que_clase j -17
y_no ahiklnpv -24 -17 -29 -30 -21 -21 -25 -21
~busc dghiklnos -23 -18 -21 -20 -18 -22 -21 -19 -20
~hes abehjklnopqrtv -40 -36 -21 -32 -35 -21 21 -44 -30 -26 -37 -34 -26 -15
~mame am -16 -18
~truc bchiklsu -29 -17 -26 -20 -21 -18 -21 -29
""",
    """
^looking am 16 -23
get__@relative n -16
move bcdghiklnoprsu -17 -21 -22 -16 -24 -22 -18 -21 -17 24 -23 -28 -22 -23
no__home pq -16 21
told bnopqrsv -19 -18 -18 -15 -19 -15 -18 -19
~chos l 18
""",
    """
@visit_and n -16
through_with b 17
~gave bikmp -17 -29 -18 -30 -16
~poss dk -17 -17
~segu ioqruv -23 -21 -24 -21 -21 -19
""",
    """
been chiknopru -17 -25 -28 -26 -24 -31 -25 -16 -25
can_@animal n -18
el__en aqrs -24 -20 -20 -20
i__now biklmnoqr -18 -25 -16 -17 -31 -18 -26 -28 19
map$ efgjlmu -23 -18 -16 27 -19 -26 -17
music abdilnosuv -15 -19 -17 -16 -20 17 -17 -18 -20 -17
not:soy abcdefgjklmnopqrsuv -24 -25 -23 -25 -16 -22 -24 -19 -16 -33 -44 -21 -29 -30 -33 -18 -21 -31 45
what_you admnqu -15 -22 -30 -19 -16 20
your_@hours ah -18 21
~ieto gu 15 -17
""",
    """
dia_por o 18
to__truck m -18
~eat cdefhjklmopqsv -29 -39 -22 -22 -33 -38 -28 -31 21 -30 -27 -33 -24 -28
~nqui m -20
~owb m 19
~try a 15
~zar n -18
""",
    """
@relative__el abmop -25 -21 -22 -15 25
have__be an -17 -21
know_the o -17
target hu -21 -16
this__in m -19
ya__que m -16
~erno bhqrv -22 -17 -27 -20 -21
~lif bghilnrsu -17 -19 -22 -22 -17 -22 -20 -17 20
""",
    """
no__si am -16 15
numero__la ij 23 -24
we__it adknopqru -26 -16 -17 -18 27 -16 -23 -19 -21
ya_mande aghjl 22 -16 -17 -22 -19
~ars> bghijnsuv -15 -22 -17 -22 -29 -19 -22 -24 -18
~kfj em 19 -20
~leva adklmnp -18 -15 -19 -19 -30 -23 18
~look bfghlnopu -20 -19 -23 -23 -23 -34 -30 -26 -36
""",
    """
@english_por cijl 21 -22 -20 -16
@fetch__@animal m -15
anybo* djmoruv -20 -17 -18 -19 -15 -20 -16
is__go dmu -17 -21 17
~arda dmu -20 -20 19
~aza> dhjmu -20 -17 23 -21 -18
""",
    """
@texts__off l 20
not__day v -16
or_right jm 16 -15
turn__on klm 21 -15 -25
~ary> aghlqsuv -18 -18 -22 -29 -18 -16 -28 26
~cro eghimopqst -16 -28 -23 -16 -25 -25 -15 -24 -20 -18
""",
    """
@price__have d 16
you_@open aceghimnoqrstuv -36 -18 -16 -29 41 -17 -56 -23 -24 -16 -23 -16 -22 -34 -23
~thr cflnrtv -20 -16 -16 -32 -21 -19 -16
""",
    """
are__@open ahorsu -22 19 -17 -20 -18 -27
called__to m -19
could__wait a -15
give__a blmruv -20 -20 -29 -16 -29 -16
me__@price u -15
otro__favor o 18
que__a bcgijmnors -23 -20 -27 -22 -23 -27 -35 -30 -16 -18
tengo_@visit bv -22 16
what_a dghjmnqu -21 -20 -19 -18 29 -24 -19 -22
you__who a -15
~hap acehijklnotv -31 -15 -20 -27 -19 -22 -15 -20 -22 -23 -21 -17
~illi abdiu -20 -21 -18 17 -15
""",
    """
^someone ahoq -16 -20 -18 -19
how__will u -20
in_@place hjmu -19 -31 30 -21
mandaron mq -22 -19
these__do g 15
~cl> bclmou 25 -17 -17 -23 -17 -18
~lot adfmu 16 -18 -17 -18 -17
""",
    """
dis$ abcdefghijklmnopqrtu -22 -18 -20 -31 -29 -33 -29 -23 -33 -31 -20 -25 -46 -20 -16 -18 -25 -16 -23 39
~<opc dgmu -15 29 -30 -27
~ff> abdhijnqrv -29 -26 -26 -20 15 -24 -19 -18 -16 -23
~imse n -16
~nce> bcehijlmnpqrstv -28 -25 -17 -31 -18 -24 -17 -16 -44 -38 -44 -16 27 -32 -37
""",
    """
a__questions im 21 -18
con__o i -19
do__wear gju -16 -16 -20
docto* mu -15 16
last_night ah -18 -26
so__@visit bo 25 -18
to__place m -21
~uso o -19
""",
    """
give__# bm -15 -19
is_@sick bmnpsu -16 20 -17 -17 -21 -22
punto adgmnu -18 -19 -19 30 -19 -25
this_a u 28
today_is fh -16 -19
up__his ms 16 -16
~bie> acdijloq -15 -17 -18 -20 -15 -19 -24 -20
~mew adghijpq -21 -18 -18 -18 -18 15 -15 -16
""",
    """
a_los a -16
how__for dm 20 -19
la_lista ginv -16 -20 -22 -17
not:yo mq -16 -20
se_@english cm 22 -24
todavia$ aqr -16 -21 -16
walking$ mr 20 -15
~exic mu 17 -19
~ild abdqtuv -16 -15 -16 -20 -19 -19 -16
~puse bis -17 -15 -20
~reo abdghijknoqru -24 -23 -28 -24 -16 -22 -26 -15 -21 -24 -24 -16 -31
~ryi a 17
~type abdglmqu -18 -17 -24 24 -22 -22 -16 -24
""",
    """
@treat__for b 20
^mejor bmns 22 -21 -22 -19
does__pick dm 17 -18
licen* abgilpu -25 -20 -21 -16 -15 -16 -25
want_in ailm 28 -20 -19 -27
~<hag cdfhoprsuv -16 -40 -24 -21 -21 -21 -22 -26 -34 -19
~anz imqu -18 -22 -17 -19
~todo aeghijkmnorv -20 -19 -23 -16 -27 -26 -23 -19 -28 -31 -27 -16
~xist m 23
""",
    """
a_@move jmo -20 -18 -19
no__@place jm 16 -19
regarding u 16
saliendo$ gm -18 -17
~lio dnr -17 -17 -22
~supp aoru -15 -18 -17 -21
~toni an -18 -22
¿__queda m -17
""",
    """
all_texting l 17
dios dlu -19 -17 -22
on__books b -18
the_text aiku -17 -18 18 -18
~<pre aefjlqruv -69 -45 -36 -22 -24 -50 -35 -62 -19
~hago dfhioprsuv -38 -23 -21 -17 -19 -18 -20 -22 -30 -17
~her deknqtu -21 -25 -55 -19 -27 -52 -26
~ila hjknrsu -17 -18 -18 -30 -24 -22 -21
""",
    """
am__it k -16
bunch$ m -16
maneja bcnprv -17 -15 -19 15 -16 -20
np m -17
the_day abijlmoqru -29 -16 -17 -23 -21 -26 19 -31 -19 -26
~onga bcimnruv -20 -16 17 -29 -19 -17 -17 -17
""",
    """
@relative_y bnr -20 -15 -15
be__of bdmnr -21 -19 -16 -23 -17
fish gmnu -17 20 -17 -16
keys$ m 21
quien_les imu -16 -16 17
to__be a 15
~icki a -18
~neur u -15
~nfu djm -16 -17 -30
~ojo> r -16
""",
    """
de__favor k -17
~<ed d -19
~<to cefgjlqrtuv -22 -59 -15 -71 -30 -21 -30 -26 -22 -71 -58
~enes uv 16 -16
~iscu dl -16 -21
~mpan abgijlmr -18 -23 -22 -25 -20 -19 -19 -20
~peri dmn -15 -24 21
""",
    """
of_@clothes mn -22 18
quien_es iqv -21 -22 23
~erin dglnv -16 -19 18 -20 -20
~ows> m 15
""",
    """
#__puede np -19 -15
booke* u -16
le_digo m 15
me_manda j 17
no__@english bcglmqrsuv -19 35 -30 -18 -39 -21 -16 -15 -15 -22
~eva cfgijknstuv -18 -19 -19 -26 -29 -17 -33 -21 -18 -34 -28
~irs bhkmpqrv -19 -24 -20 -18 -24 -22 -21 -15
~lisi a -16
~ncu abdmu -15 -15 -16 -27 -16
~yud befghijklmnoprsv -31 -24 -26 29 -21 -36 -29 -26 -33 -18 -27 -26 -22 -22 -23 -21
""",
    """
can__type i 15
how__my dmu -23 23 -19
~<hig adghilnoqu -20 -21 -21 -25 -19 -16 -29 -20 -21 15
~fren adu -17 -16 -23
~tuck abdgjlmv -17 -17 -17 18 -22 -19 -38 -20
""",
    """
cafe nq 23 -17
recomendo$ agm 18 -16 -24
withd* k -16
""",
    """
@open_a h 18
it__can mq -20 -19
mi defghijkprstuv -62 -82 -37 -72 -68 -38 -68 -48 40 -43 -36 -29 -51 -36
this__@texts v -18
~<bro djopu -19 -17 -19 -20 -17
~meon gjklmnrstu -27 -22 -20 -26 -18 -18 -23 -17 -24 -20
~nico m -17
~nor abcdegklnopu -19 -28 -21 -39 -16 -27 -27 -19 -34 -19 -21 -22
~sitt r 16
~stop bcdefghijkmnptuv -18 -19 -18 -24 -19 -20 -16 -19 -19 27 -20 -20 -16 -16 -24 -15
~than abjlnu -26 -16 -17 -16 -21 -22
""",
    """
@relative__law impuv -18 -24 19 -15 -16
cell abghjlnqru -21 -26 -16 -22 -24 16 -26 -18 -16 -28
mas_@texts bciklm -18 -23 -18 -20 26 -23
~ork abcefjklpstv -21 -21 -32 -33 -31 -51 -41 -22 -21 -34 -38 -28
""",
    """
~<fou diklnoqrsv -26 -26 -16 -25 -17 -19 -23 -24 -22 -18
""",
    """
@move_el abmnq -18 -17 -21 -19 -17
@texts__keep m -16
@vehicle abcdefghijklnopqrstv -78 -79 -68 -85 -43 -59 -64 -18 -76 25 -66 -64 -102 -49 -17 61 32 -48 -63 -65
is__anybody a -16
like__get lm -18 -16
not__back b -17
to__@door m -16
""",
    """
@price_of dm -38 36
hook_me m -16
printer_is m 16
~<typ abgloquv -21 -20 22 -24 -16 -19 -28 -16
~adph mn -16 18
~xcvb efm 23 -15 -25
""",
    """
@english$ abcdefghijklmnopqrstuv -58 -46 79 -56 -59 -48 -24 -39 -49 -48 -44 -55 -35 -49 -51 -38 -47 -35 -39 -44 -57 -45
~enti abdehiklnqr -47 -23 -27 -17 -21 -18 -25 -35 -19 -25 -23
~his> defhijknopqrt -18 -18 -16 -28 -17 -27 -20 -36 -36 -53 -36 -20 -24
~nli am 16 -20
""",
    """
is__@open adijnr -19 -18 -16 -16 -24 -16
is__that bhijopt -20 -23 -19 -26 -23 22 -17
law dgijpu -18 -15 -21 -18 18 -23
to_explain iu 22 -15
~<dan abdghiors -25 -22 -21 -26 -16 -16 -23 -15 -17
~<pen cdegijlnprsuv -19 16 -26 -24 -26 -20 -28 -29 -20 -17 -18 -33 -25
~<th abcehijopq -24 -24 -22 -62 -22 -22 -18 -21 -23 -26
~nca> ko -16 -27
~orm bcefjklnopqtv -33 -35 -24 -26 -56 -33 -40 -52 -22 -23 -26 -26 -35
""",
    """
@book__@visit bdjmo -29 -16 -16 19 -21
como_en dgrs -15 -16 -20 15
como_saco au 19 -16
does_@food m 17
how__start k -17
nice bdelqtv -15 -15 -19 -17 -17 17 -17
no__de agilmo -18 -21 -22 -48 31 -16
not__now gpr -17 -16 -23
not_her lmv -18 -22 22
punto$ mu 19 -16
rest n -16
~redi d 17
""",
    """
my_mind klmor 15 -16 -31 -23 -18
una__la o -21
~<key gn 15 -17
~ts> bcefgklnprtv -37 -42 -55 -51 -46 -51 -22 -32 -35 -33 -50 -23
""",
    """
a_nadie v -20
anyone__there m -18
be_a bimopruv -20 -29 -22 -15 -24 20 -30 -18
el__@date ahmo -18 18 -20 -17
like_a am -16 -33
listo lmpq -17 -16 16 -17
~shed mno -15 -19 -17
""",
    """
que__eso dmu -15 -20 17
spot__am m -17
~lea defhnpsuv -43 -46 -45 -23 -24 -40 -42 -22 -18
~orit gjkqsuv -25 -21 -22 -22 -23 -16 -19
""",
    """
@howmuch__no d 16
have_had m -18
puede_@move abcdm -20 -21 -16 -17 -19
to_receive m -23
~<son abgijlmnopsuv -18 -23 -27 -21 -16 -20 41 -19 -22 -27 -19 -29 -17
~alu gijklnopqrs -16 -23 -17 -17 -21 -21 -22 -15 -19 -20 -18
~aron bcefgijklmnop -17 -23 -16 -20 -30 -29 -34 -20 -32 -17 -33 -17 -32
~mmer h 16
~movi adghijknqu -18 -17 -16 -18 -15 -21 -23 -20 -22 -24
~pack i -17
""",
    """
despu* dfgjlmuv -28 -17 -22 -16 -21 -17 -21 -20
guys_take a -18
slow apqrsuv -20 -16 -19 27 -18 -15 -15
~urne djlr -15 -16 -19 -21
""",
    """
french m 16
ring abcdefghijklmopqtuv -33 -28 -24 -37 -24 -27 -36 -54 15 -44 -28 -27 38 -26 -26 -35 -28 -41 -43
~<bab mru 17 -20 -15
~ens> afnu -22 -16 -17 16
~omat n -18
~wri aboprv -29 -16 -18 -18 -17 -20
""",
    """
^found bmq 19 -16 -21
can__to abhjmoqu -24 -25 -18 -18 15 -26 -26 -21
not:manana bmn 22 -27 -20
~cau m -16
~umm im 15 -17
~used aiopq -17 -18 -17 -19 -19
""",
    """
cada_@visit m -17
i_read abilno -15 -17 -16 -16 -17 -16
veces$ u -16
~<sol defghijmnpqst -22 -17 -27 -37 -29 -36 -34 -28 -39 -30 17 -34 -20
""",
    """
@visit__my iou -16 -16 -16
baja__favor k -15
meeting ao -18 -19
""",
    """
arizo* ai -16 -15
fine bdhjlnpqruv -16 -26 -19 -19 -20 18 -26 -16 -18 -17 -25
it_but o 17
me__@book adilnoqv 28 -15 -23 -24 -18 -25 -20 -15
text_back k -15
~lgui abdgjklmrsu -18 -19 -29 -19 -24 -20 -23 -17 -19 -18 -32
""",
    """
buscar_mi q -15
meant abl -20 -18 -19
~<hoo im -19 -25
~city u -15
~ecia dm -20 -22
~fer defhjkmnrst -40 -21 -22 -38 -20 -32 -25 -41 -34 -35 -26
~main jm 18 -22
""",
    """
am__@call mv -17 18
gg m -21
papeles qu -16 -16
plaza dhjmu -20 -17 23 -21 -18
the_following o 17
this__for i -18
~fere cdhiklqrst -19 -28 -17 -21 -20 -21 -20 -17 -21 -17
~iaj am -18 -16
~mach s 16
~tif abcgjklou -21 -18 -16 -18 -18 -16 -24 -16 22
~trai adjquv -17 -17 -16 -18 -24 -16
""",
    """
habla_@spanish c 17
later_in m -21
lo_de jmu -15 -27 -15
seria m -16
~eand m -21
~hut abdghmu -26 -16 -20 -17 19 -22 -23
~lase jm -20 -18
~ool adfhijklmpu -20 -21 -15 -17 -19 -16 -16 -19 18 -19 -20
~tori mnrsv -21 -19 -16 -15 -19
~uali mu -23 18
~ylic m -16
""",
    """
=said:thanks abcdefghijklmnopqrstuv -76 -27 -77 -76 -98 -63 -87 -71 -92 -96 -66 -19 -33 -88 -90 -92 -89 -99 -84 116 -101 -93
have__@ride m -18
is__and mnqs -16 -23 -17 18
me_what aimq -19 -15 -26 -16
~<dor abdghijnopq -20 -18 -20 -19 -18 -15 -20 -18 -19 -18 -29
~<lis cdefhjlmorsu -29 -34 -17 -18 -28 -49 15 -23 -42 -31 -36 -47
~eek> cdgijklmnopqrs -20 -33 -26 -25 -22 -16 -25 -15 -39 25 -15 -23 -27 -35
~enos aglnrtu -16 -18 -17 -16 -18 -17 -22
~oles aklnu -16 -18 21 -16 -15
¿__dia am 15 -17
""",
    """
^resume il -16 -17
anyone$ q 20
back__please ko 18 -18
c deilmnu -23 20 -22 -17 -37 -16 -22
drive abcdefghiklmopqrstu -42 -19 -24 -40 -17 -23 -25 -37 -47 -33 -32 -29 -45 17 36 -44 -21 -22 -52
i_never abv -33 -21 20
inste* adghnou -23 -21 -18 -16 -36 15 -19
mi__la a -21
~ao> e -23
~have adefghklmru -15 -18 -28 -33 -26 -21 -17 -26 -24 -45 -22
~reas di -15 -15
""",
    """
abrir h 16
agarro__@vehicle r 16
el_idioma co 16 -15
harold__this m -16
how__@food mn 19 -18
need_for oq -17 -16
to__in adghilmnoqrsu 35 -29 -22 -28 -30 -17 -19 -33 -18 -33 -27 -21 16
to_this m -21
you__text abgikmu -20 -15 -25 -23 21 -33 -19
""",
    """
due__a m -17
ruin m -15
to__@treat aklmu 23 -18 -15 -21 -16
up__@relative m -16
~<eno lt 25 -18
~reti k -16
~sfer i 17
~wors o -15
""",
    """
@food_i m -21
awesome$ mt -17 21
queda_cerca jm 19 -16
waiti* s -17
~arq m -15
~onf abdjlntu -26 -20 -16 -18 -26 -26 -15 -17
~send abfmnoprstv -38 -39 -20 -18 -26 -34 -21 -32 -22 -22 -34
""",
    """
@day__now mo -18 19
@visit__you d -16
al_@day bo -16 16
el_pin gijmo -15 -20 27 -24 -16
se__esto glm 20 -17 -20
~pez amn 18 -16 -18
""",
    """
home$ abdijlmouv -34 -29 -17 -18 -22 -15 -31 -33 -22 -17
reminders abcdgijkmnorsu -28 -20 -21 -20 -22 -32 -16 39 -18 -23 -25 -22 -18 -35
""",
    """
credi* d 17
for__next n -16
luego m 16
near_me jm -17 19
not:another aov -16 -34 -24
~enla cgjmrv -15 17 -16 -28 -15 -19
~gfh e 15
""",
    """
can__work o -22
de_esa m -23
retur* al -17 -19
which__you m -18
~<gd efm -17 19 -20
~dati afms -16 -15 22 -16
""",
    """
chair$ a -21
explain_how i -17
need__yet m -17
pusieron_la s 17
stay__me p 18
~<sac abdgijknoqrsv 22 -25 -22 -22 -17 -25 -17 -21 -18 -23 -18 -16 -22
~anul bo 16 -17
""",
    """
different_day bo -17 24
largo o -15
lol$ cdefhjlnoprsu -38 -22 -50 -39 -37 -48 -50 25 -20 -35 -47 -32 -30
point_of mu -19 17
there_to p 16
~<cog dimnou 20 -17 -29 -17 -24 -15
~drin n 15
~enor bdhkmsu -18 -19 -17 -17 -22 -19 -22
~hold adefhjklqu -29 -19 -21 -25 -15 -20 -16 -23 -23 -19
~uch> bcdefghjkopqstuv -16 -20 23 -26 -30 -21 -28 -33 -22 -19 -29 -26 -26 17 -20 -24
""",
    """
a_mi abcdgijrsu 17 -31 -20 -17 -28 -18 -24 -24 -23 -26
bajo$ jm 20 -19
chang* adgijpqru -27 -19 -18 -25 -18 -16 -16 -19 -17
not:get acgjmnpruv -18 -18 20 -26 -50 -20 -19 -16 -30 -21
strug* n -15
~ble efghjlmprstuv -47 -44 -21 -50 -25 -33 -24 -24 -33 -15 23 -23 -44
~jsd em 21 -20
~qua dghijlnqsuv -18 -17 -15 -18 -23 -17 -19 -24 -17 15 -18
""",
    """
^wht gm 19 -20
a__@food n 20
elect* dm -19 15
me_olvido b -18
reschedule acefghijklnorstuv -28 -38 -19 -22 -23 -23 -32 -27 -26 -25 -18 31 -28 -18 -18 -18 -21
talking_to mu -16 17
will__# pr -18 18
~<pas acdefjlmnpuv -23 -32 -63 -39 -35 26 -38 -49 -22 -22 -31 -32
~<te abcdefhjmnoqrst -24 -41 -41 -20 -70 -40 -19 -17 -15 -20 -16 -29 -40 -23 -31
~ers> efhjklnpr -21 -23 -17 -31 -15 -24 -29 -30 -31
~hing cefijmrtv -23 -26 -20 -25 -24 -26 -24 -39 -52
~mind adhlnpqrs -31 -26 -27 -36 -30 -25 -29 -35 -23
""",
    """
@hello__que f -16
@place__esta u 16
and__@visit bmu -17 -18 -18
far__from jm 16 -20
la__la abjkruv -22 -26 -21 -18 -25 -29 -17
my__asking m -18
una_@machine m -18
whatever abdfghijtuv 16 -16 -19 -21 -20 -17 -17 -17 -17 -29 -16
~<awe imt -15 -20 26
~<nam acdgilnoqsv -22 -16 -18 -17 -26 -22 -26 -29 -24 -17 29
~fall p -15
~ompr du -16 -18
~xis m 23
""",
    """
@wrong_exit mr -18 18
by_the abdgjkms -18 -17 -16 -16 35 -17 -33 -17
gday efm -17 19 -20
have__my a -16
it_true dj -25 -17
not:dormir s 18
parar ei -17 -18
vendr* u -16
~<nob bdhmopqsu -18 -21 -22 -27 -23 -24 17 -18 -26
~nand dln -17 -15 -18
""",
    """
molesten$ lm 17 -17
need__@ride b -17
new abcdefgijlmnopqrstuv 27 -16 -30 -60 -26 -30 -22 -52 -38 -49 32 -59 18 -44 -19 -21 -43 -36 -16 -17
not:en mq -25 16
yo__@visit av -21 19
~axe gmu -16 18 -22
""",
    """
@person$ acdefgijklmnopqrstv -21 -33 -43 -37 -37 -38 43 -46 -23 -41 -19 -42 -46 -35 -25 -40 -38 -39 35
of_a diu -26 -16 -29
stopp elm -19 23 -25
there_soon r 24
want_a m -24
~<tas s 15
~del adefhnopqstu -26 -18 -24 -22 -19 -30 18 -21 -28 -25 -21 -22
~ndan cdfghlo -25 -28 -20 -32 -16 -19 -19
~oor a -17
""",
    """
^remove n -21
a_big m -24
am__sorry m -19
buscan iu -17 -17
me__mas abiklmnqsuv -15 -17 -24 -18 19 -28 -15 -26 -19 -18 -20
not:otra bo 20 -23
pounds m 19
this_@call abcdhisu -28 -24 -20 -16 -16 -30 -20 -35
~bn> efm 23 -17 -25
~insc almu 20 -28 -20 -15
~smen m -19
""",
    """
a__get am -15 -16
blank* n 17
cuant* aghimorsu -30 -22 -24 -25 -31 -26 -16 -18 23
do_a mo -16 18
husbands m -18
i__your gijlm -17 -26 -19 -22 17
id bdnopqsu -19 -27 35 -17 -20 -19 -16 -20
my_@drink d -17
no_puede acmno -18 -18 -17 -32 -22
not__spot r -20
plumber$ iklm -18 -15 -20 23
take__on q -16
the_point mu -19 17
~utsi u -25
""",
    """
despues_del s 18
el__@thanks mt 15 -16
el__voy mr -19 16
for_that gmu -16 -31 -17
mix mn 20 -19
uno acghijkmorsu -18 -21 -27 -20 -18 -18 -21 -40 -28 -16 -21 19
~<pur n -17
~ecib bgimoqtv -17 -19 -25 -25 -17 -17 -17 -19
~sali abcfhiklmprtuv -19 -34 -25 -17 -23 -27 -18 -28 -32 -16 18 -18 -15 -22
~sic> u -17
~twic agkmnqrstuv -18 -20 -18 -29 -16 -20 -17 16 -20 -17 -15
""",
    """
good__can m -15
llegan_estos l -18
the__right j -17
town__in j 16
~aho ceijlnopstu -19 -30 -23 -23 -29 -33 -17 -21 -23 -26 -25
~casa abcdhijkloru -17 -22 -22 -21 -18 -18 -32 -23 -22 -28 -17 -25
~rarm an -15 16
""",
    """
@price__it m -15
how__@pay d 16
looking ilmnopsu -16 -16 -23 -21 -18 -17 -18 -20
tonight an -18 -22
~irl abnu -20 -16 -17 -17
~oops m -16
~ryth aghlnru -30 -17 -19 -24 -15 -15 -19
""",
    """
@medicine__dia a -19
@stop__up lm 19 -22
^cool mt -37 28
a__turn jm -17 -16
be__do l -15
of__i adgmu -21 -16 15 -16 -30
pregu* abdklnopqsu -21 -20 -29 -19 -24 -29 -22 -20 -22 -19 -15
quien__esa mu 16 -19
you__texting gmv -21 -26 17
~ays> cefgijltv -32 -21 -35 -16 -39 -38 -21 -28 -35
~fig nu -17 -15
~pick bcjklnrstuv -17 -17 -16 -22 -28 -22 -37 -30 -16 -33 -25
""",
    """
good_do m -16
let__have abov -17 20 -27 -16
que__manana n -16
you$ bchknopqst -23 -49 -72 -52 -57 -35 -37 -49 -17 31
~carr abdghilnqruv -24 -25 -36 -21 -16 -22 -18 -24 17 -15 -20 -30
~lumb iklmu -19 -16 -21 17 -16
""",
    """
el_mall ju 16 -16
hace__clear m 15
super dr -17 -21
want__try a 23
~<dri abcdefghiklmopqrtv -20 -36 -20 -19 -15 -20 -23 -26 -31 -24 -28 -22 -21 17 19 -20 -25 -17
~upo> hjmnopru -23 -22 -33 -19 -25 -15 -15 -19
""",
    """
^instructions n 19
ayer abdjqrsuv -15 -16 -16 -17 -16 -21 19 -16 -17
kill_the bmou 15 -23 -17 -16
not__no v 15
slide__to o 19
to__next amo -15 -17 16
~epa> eflm -24 23 -15 -20
~isma u -19
~paid u -18
~the aegmnqstv -16 -51 -20 -27 -19 -19 -28 -50 -22
~urgi o 16
""",
    """
^unstop bcdefgiklmru -18 -18 -17 -24 -18 -18 -17 31 -32 -30 -19 -18
know__i u -19
lejos jm 21 -20
tonight$ ans -16 -20 -24
want__any blmo 25 -24 -15 -17
~pit dhlprsv -31 -25 -21 -24 -22 -25 -18
~tem cdefnpqtuv -25 -30 -17 -22 -17 -24 -31 -19 -31 -24
~zco il -17 -16
""",
    """
=said:wrong_number abcdefghijklmnopqrstuv -68 -76 -62 -34 -66 -73 -84 -70 -71 -63 -61 -18 -89 -54 -69 -58 -22 -77 -60 -74 -44 102
@visit_please acijklmr 16 -29 -27 -21 -21 -21 -27 -15
am__your mv -16 18
just__know qrtuv -15 -16 -16 -17 -16
kindly mu -23 -20
my__@stop mp -19 -16
need__@cancel abm -22 24 -31
~<mor acdefgijmpqtv -17 -28 -48 -32 18 -23 -27 -32 -26 -34 -20 -33 -26
~cent u -17
~lir ns -18 -18
~ue> bcefghjkmnpv -18 -31 -34 -31 -20 -39 -16 -24 -18 -34 -27 -23
""",
    """
@clothes_ok defghmnu -26 -18 -20 -19 -16 -35 34 -19
a__number uv -23 15
covered$ dmqu 17 -16 -16 -32
de_parte m -15
number__not u -18
~<hor cdefghijklpqrtuv -24 -40 -18 -32 -44 23 -39 -42 -35 -26 -30 -26 -22 -25 -48 -40
~abu hjr 18 -22 -22
~cci cdijno -17 -17 -16 -17 -21 -16
""",
    """
^nope ef -24 -17
notifications u -15
this_thread lm 21 -22
~<dee m 15
~isc acknqu -20 -15 -20 -18 -20 -22
~posi ijnu -21 -16 -19 -16
~vive mq -16 -16
""",
    """
bringing m -18
help bcefghijklnoprsv -34 -29 -31 -29 31 -22 -33 -27 -31 -30 -29 -27 -31 -27 -25 -33
in_is m -16
robot abcdfghijmnopqrsv -20 -20 -20 -20 -16 -23 -15 19 -17 -30 -20 -15 -19 -20 -15 -22 -29
way__get r -15
~<vu abdhnuv -31 -25 -30 -19 -22 -27 -22
~ldk em 16 -17
~nal> adjquv -21 -16 -16 -20 -19 -17
~sar bcdehlpru -17 -20 -27 -18 -15 -26 -24 -27 -36
""",
    """
available bhjnsu -17 -18 -20 -25 -15 -26
hook amu 16 -19 -21
i__her lnqu -16 -15 -18 -16
last$ mn -25 -16
que__molestar m -18
un__o mn -19 -17
~<lit bo -17 -16
~mag aghiu -16 -19 -18 -19 -21
~nume abcdefhmnopqrst -26 -35 -26 -36 -21 -20 -27 -23 -24 -29 -25 -24 -29 -24 -16
~renl bl -16 21
""",
    """
bud v 19
but__is m -17
eve bdfhu -18 -20 -22 21 -18
in__do m -19
people bcdeghjknortuv -54 -37 -54 -29 -51 -18 -54 -20 -28 -33 -38 -28 32 -22
pero_la mo -20 -17
this__to dgkm 19 -16 -15 -28
~<com cehjklmpqtv -29 -56 -28 -25 -22 -27 -30 -23 -18 -47 -51
~hamb amoqs -17 -24 -17 -16 17
~ica> abcefhjklqrt -31 -25 -19 -22 -16 -22 -19 -24 -32 -32 -20 -16
~ins> ansu -17 -20 -17 -25
""",
    """
@clinician__me dlopuv -16 -21 -19 -22 -22 -20
are__any adhmoru -28 -19 -25 24 -20 -15 -16
chicle mn -16 17
clear* n -19
hace_dano mn -19 16
mess__@body mnu -15 -17 17
please__off ablm -22 16 -19 -16
us__the a -15
~ails adhiu -20 -18 -16 -19 -18
~ista hijmnopqu -31 -37 -16 -19 -17 -33 -30 -29 -33
~ssio cdinrs -15 -25 -17 -18 -17 -15
""",
    """
@texts__quiero m -15
^is abcdefgjklmnoprstuv -40 -97 -18 35 -68 -92 -15 17 -77 -44 -25 27 -34 -101 -85 -25 -82 26 -87
depos* ai -17 -18
other ijlnq -15 -20 -18 -20 -21
take_her p 18
your__and a -15
~<aro abdnuv -22 -24 -18 -18 -22 -17
~apro nq -18 -15
~dre> mnor -19 16 -23 -15
~gas> m 15
~gne agm -16 -16 -18
~most gj -16 -16
~owe abcdfhijklsuv -28 -19 -20 -23 -18 -18 -21 -24 -17 -18 -16 -31 -19
""",
    """
am__@drive mn -22 -21
bank_@open hm -17 17
fecha_por ao -16 19
suppo* dmu -16 -19 -18
whatever$ lm -24 20
will__work mnu -33 -16 19
~<dem bdlmnosu -18 -16 -16 -32 -17 -22 -17 -16
~ada abefjmoqtv -15 -21 -26 -24 -48 -28 -23 -28 -27 -17
~cce hikn -22 -21 -17 -18
~ons aefhklmostv -17 -33 -28 -47 -16 -25 -16 -38 -16 -32 -20
~vec n -17
""",
    """
@hello__esta f 16
i_plan dmn -20 -24 25
me_@texts kl 18 -16
~kick abu -16 -16 17
~pin ghnoqstv -23 -19 -24 -33 -28 -16 -18 -31
""",
    """
a_word m -17
she bfghkorstu -27 -24 -40 -39 -28 -52 -41 -27 -25 -26
~eeks m -17
~esis lu 16 -18
~layl km -20 16
""",
    """
let__a am 20 -20
~not cdefghjklprst -31 -37 -34 -39 -17 -48 -17 -24 -38 -43 -38 -17 -30
""",
    """
@medicine__la n 16
no__@relative m -19
o__eso mu -18 -20
spam blm -18 16 -22
what__target h -20
~nle aijklmo -18 -16 -18 -18 21 -20 -18
""",
    """
@call__do h -17
@stop abcdefghijklopqrstuv -62 -34 -65 -85 -108 -88 -77 -30 -31 -21 22 80 -61 -74 -53 -38 -23 -78 -100 -43
street_@place jm 15 -18
there__the ansu -22 -24 -17 -15
you_the ahmu -15 -20 -29 25
~nigh abdgjkprv -31 -30 -23 -21 -26 -17 -20 -34 -20
~noug lt 25 -18
~tify u 15
""",
    """
@insurer_pick dm 19 -17
a_@food adghijnoqruv -19 -24 -26 -20 -18 -23 25 -18 -17 -17 -26 17
conta* bghjklmoqsv -21 -25 -15 -19 -17 21 -17 -17 -20 -16 -17
kindl* mu -23 -20
""",
    """
@move__@spanish cmo 22 -22 -17
time_but m -15
up_at a -18
~<lik bdefghjpqtv -21 -21 -21 -22 -21 -28 -20 -26 -21 -20 -35
""",
    """
@move__with o 18
is__pharmacy imu -17 20 -16
~eja> abdjlmoqsu -17 -25 -23 18 -24 -32 -19 -25 -16 -18
~evan akmnpqr -15 -20 -29 -17 22 -21 -23
~hool pq -15 -15
~ibr hlnr -18 -15 -18 -18
~name adgilnoqsv -16 -22 -19 -27 -25 -27 -31 -25 -18 29
~nki defijloprtu -21 -20 -16 -15 -18 -22 -17 -16 -19 17 -22
~unsu abcdefghijlnpqrstuv -18 -15 -18 -22 -29 -22 -16 -18 -20 -18 28 -20 -15 -20 -22 -20 -18 -33 -23
""",
    """
@thanks_por mt -28 27
and__the ijmo -23 -19 -22 16
do__what djmqv -24 -16 -35 -18 -16
for_new ahm 21 -16 -16
it_@open m -18
my_balance d 23
quedo__en r -15
you_up efhlmt -17 -18 -19 -18 21 -19
~mer bcefknopqrst -22 -41 -30 -31 -25 -38 -15 -25 -28 -15 -29 -26
~xie m -17
""",
    """
in__with ampq -22 -16 -16 -16
is__going abdfgijmoprsu -20 -36 23 17 -21 -19 -32 -21 -16 -27 -33 -23 -17
it__make m -16
los_@day cfhnoq -17 -15 23 -18 -16 -19
~seg ioqruv -23 -21 -24 -21 -21 -19
""",
    """
i__out cdghimoptv -20 -37 -29 -23 -24 -24 -16 -18 -15 -28
un__y aos -15 -17 -15
~<at cdfgiklmnopquv -28 -35 -19 -33 16 -24 -28 -15 -32 -26 -21 -33 -43 -35
~comf n 22
~fal abopu -18 16 -18 -20 -18
~lio> dnr -16 -16 -20
~nval m -16
""",
    """
de_vuelta mr -17 -16
me__@place abgjoqrsu -16 -17 -17 26 -16 -16 -22 -19 -18
not:escriban lmv 18 -16 -15
number_i u -16
""",
    """
cancelela bmo 16 -17 -19
estafa guv -16 18 -16
seen__i r 15
~ara efghiqrstv -34 -16 -24 -21 -19 -21 -15 -16 -44 -20
~das> ao -20 -15
""",
    """
get_me bcdghjkmnorsuv -37 -40 -29 -30 -25 -36 -30 17 -30 -34 -34 -21 -21 -32
going$ dfjmu -29 20 -16 -28 -26
of_your bhitv -15 -18 -22 -16 -19
xanax mnu -16 20 -18
~ahp ciklm -16 -16 -16 21 -18
~hess mn 21 -17
~itha t 16
~nar bdgilmnosuv -16 -32 -25 -18 -17 -37 23 -26 -17 20 -15
~ryt aghlnru -30 -17 -19 -24 -15 -15 -19
""",
    """
^@book bdhmoruv -17 -18 -16 26 -20 -15 -17 -16
commo* abpqrs -16 -16 -20 -21 -15 16
is__talk i -16
wear__a mn 23 -24
with__i m -20
~<plo a -15
~dano mn -20 16
~stil bcdefgmpstuv -38 -17 -40 -17 -24 -31 -18 -32 22 -31 -32 -23
""",
    """
@hello_you afh -16 18 -16
@relative_will amnpru -23 -18 -22 26 -21 -18
el_dolor d -24
not:el abcdghjklmnpqt -43 24 -22 -30 -38 -17 15 -23 -34 -22 -37 -31 -19 -21
que__alla mnu -16 -15 15
rate gjm -17 -19 -24
sistema mu -22 -16
~elet abdi -16 18 -17 -18
~for cefikpqstv -44 -43 -36 -18 -20 -37 -26 -29 -19 -26
~with acfhjrsv -17 -41 -36 -27 -15 -17 -17 -15
""",
    """
@insurance_said m -16
comprendo m -15
ya__afuera m -16
~<bei m -22
~ios bcdghijkmnoprv -26 -25 -31 -23 -16 -22 -22 -20 21 -21 -24 -17 -20 -24
~uto> d -18
""",
    """
day__need a -19
me_bajo jm 20 -27
my__number gij -24 -23 -19
on__do n -17
we__not mq -28 -19
~<pel abdsuv -17 -16 -16 -16 20 -16
~dio> abdfkmnoqu -15 -20 -17 -16 -17 16 -19 -19 -22 -23
~espa m -16
~iden cgijov -19 -21 -25 -22 -22 -23
~lest ajklu -16 -25 -18 21 -18
""",
    """
@parking_near m 15
driver__me q 18
is__best im -16 15
quest* bdjnpqrsu -21 -16 -22 -25 -18 -18 -15 -20 -30
the__day abgijlmnp -17 -21 -18 -15 -22 -20 -40 18 -20
~eps> m -20
~fina hjnqsu -17 -16 -21 -22 -17 -20
~lake pq -17 19
""",
    """
not:quiten bl -23 -27
says_invalid m -16
someone_i a -17
still_@open ahm -19 23 -19
~eran mnqsu -28 -16 -20 -17 -16
~olve gilm -19 -17 -17 -26
~wou efgjmnpstv -15 -15 -31 -36 -16 -30 -22 -40 -28 -23
""",
    """
^alto bcdefgijklmntuv -15 -18 -27 -29 -23 -17 -21 -17 -30 34 -32 -20 -17 -20 -17
answers m -17
got__a du -27 -17
long__a amnsu -18 -32 -16 -20 16
necesito__carta i 18
not__in d -16
vean am 21 -18
wena$ eflmu -23 25 -17 -24 -16
went abjn -22 -17 -21 -17
~ase defmnpqstv -40 -45 -38 -18 -53 -28 -16 -50 -24 -16
""",
    """
poco$ mo -15 -17
time__get m -15
~sit> ainu -18 -20 -17 -17
""",
    """
a__minutes r 16
asking_what m -17
de__mensaje l 15
have_one bpq -20 17 -15
intro dijmnu -17 -17 -20 23 -23 -19
main$ m -16
me__at a -28
zoo$ m 15
~<fjf e 15
~<gui abilnrsv -23 -17 -19 -15 -20 -16 -20 -15
~adin dl -16 -16
""",
    """
@open__you jm 20 -21
do__later mo -16 20
gets adqu -17 -20 -18 -22
got__@spanish ms -20 19
""",
    """
@cancel__@texts bklm -25 -26 28 -30
@clinician_reyes u -16
@ride__no p -17
am_in gq -19 -19
are_about mr -20 22
fecha__favor ao -16 19
mejor_el b -16
on__@book akmo 22 -18 -20 -17
refer* abdilmu 24 -17 -18 -18 -16 -22 -20
voy__@relative mp -16 15
y_me bdjnpru -17 -16 -16 -15 20 -18 -15
~<ros muv -26 -23 24
~essi dnq -16 -17 -17
~jlkj em 16 -16
~sno abdfghnqsu -24 -16 -32 -15 -16 19 -20 -20 -23 -26
""",
    """
@open__@day ahmo -25 30 -21 -28
^another o 20
^sigo abmru -18 -16 -26 -19 -15
fumar n 15
know aefhijlns -31 -24 -19 -38 -22 -27 -28 -17 -23
psych* m 20
vi_en m -18
y_un m 16
~<so defjklnst -24 -70 -69 -18 -46 -42 -54 -32 -38
~aras lm 18 -20
~fgh eflm 25 -17 -17 -25
~hort m -19
~kjh> em 19 -19
~tell bfhklnopqs -22 -16 -28 -32 -27 -32 -30 -28 -18 -26
""",
    """
@call_en i -22
guys_do ahju -16 -17 -15 17
i__long n -18
little_@late m -20
mi__@cancel p -22
notes am -15 -18
register a -16
~fkd elm 23 -15 -21
~hile di -20 -16
~llor s 19
""",
    """
not:bots ilm 21 -18 -25
~ersi u -16
~lse cghijkmnpqru -20 -22 -28 -34 -24 -18 -27 -32 -34 -19 -16 -16
~nun kqr -20 -20 -17
""",
    """
cancela abciklmnq -22 29 -18 -18 -20 -21 -31 -16 -15
los_@texts abdefhjknopqrstuv -50 -49 -31 -28 -25 -33 -35 35 -32 -43 -32 -33 -29 -33 -25 -46 -50
owe_you agijmtu -20 -20 -16 -19 -27 20 -18
show__a mu -19 16
~icen abgipu -28 -20 -20 -15 -15 -24
~ilia m -20
""",
    """
@door$ bcdefghjklnopqstuv -28 -26 -36 -26 -40 -43 -21 32 -27 -37 -39 -30 -20 -36 -27 -27 -46 -31
@hello_there fhijmru 26 -16 -20 -21 -18 -17 -21
exact* dm -15 -25
que__conmigo v -21
~ola> abgijnoqrsuv -27 -20 -22 -21 -26 -23 -18 25 -21 -15 -21 -16
~perw dg -21 -20
~rade abfghijnopqsuv -15 -24 -18 -15 -19 -22 -15 -25 18 -18 -17 -18 -24 -20
~taki abdiklmopsuv 16 -28 -30 -20 -17 -26 -35 -21 18 -32 -27 -23
""",
    """
@call__house m -20
been__since m -27
cuentame_un m 18
gusta* ai 20 -19
i__old u -18
is__sacar m 15
place__you m -15
walk__through amqu -30 -16 -22 18
~<ef adjnoq -15 -23 -16 -26 -16 -19
~dow gikmu -30 -21 -23 -20 -27
~minu abdeghjklnoqruv -26 -28 -20 -20 -15 -19 -23 -21 -23 -18 -28 -21 20 -23 -17
""",
    """
@clothes_comoda n 17
affor* m -15
make__@visit bu -18 -24
number_@wrong v 16
the_@visit abcdghijkmoprtuv -26 33 -19 23 -22 -24 -34 -41 -36 -82 -29 -23 -38 -16 -35 -20
to__@person ago -27 -19 -22
want__and m -16
~ione bcgjlmno -19 -15 20 -21 -15 -17 -18 -15
~labu hjm 19 -18 -22
~ry> adfghijklnqv -33 -18 -39 -20 -42 -19 -17 -43 -39 -17 -39 15
""",
    """
^kill klmou -16 16 -26 -17 -23
dame bmo -19 -19 -21
need__letter i 16
of acdfhijkpqrs -39 -26 -26 -16 -21 -19 -21 -38 -19 -23 -20 -36
puedo__mi aq -26 -21
seen_if r 15
service m -20
~iff> mo -16 16
~ng> cefghijklquv -77 -59 -21 -16 -20 -30 -36 -25 -23 -22 -20 -23
~oun ceghklotv -30 -21 -16 -24 -29 -20 -28 -30 -36
""",
    """
a__there adhjnopqu -26 -27 -22 16 -32 -22 -18 -21 -29
no__@day bmo 21 -20 -21
off abcdefghiklmnoqstuv -69 23 -51 -39 -34 -34 -66 16 -72 -34 59 -67 -28 -24 -16 -21 -26 -37 -22
talki* ablu -18 -16 -23 18
ya__me aiqruv -17 -17 -17 -16 -17 -24
~egue abiprv -18 -19 -18 -20 -25 -19
""",
    """
^turn abdejmopru -18 -21 -17 -16 -25 21 -17 -16 -30 -16
a_little abo -17 -17 -15
azul e -20
contacto lu -17 -15
need__@pay dm 21 -17
no__no am -20 -17
~jdh> m -15
""",
    """
@price__a m 24
about_a abdmnr -19 -20 -16 15 -16 -24
my__wants m -22
there__no mrv -24 -16 15
there__not goq -15 -15 18
who_makes m 15
~<dam bjmnou -22 -16 -27 -16 -23 -17
~<fig n -16
~enen bgnqrstu -34 -29 -29 -22 -23 -21 -18 -52
~llin dghjnopqtu -28 -16 -16 -22 -21 -21 -25 -24 -17 -27
~moda n 17
~rug hjnpu -17 -16 -22 -21 16
~spac m -16
~stor abcdgjlmnqrsuv -17 -21 -16 -17 -20 -24 -23 20 -21 -25 -22 -20 -28 -17
""",
    """
adent* amo -19 -21 -17
doy ijlmopu -18 17 -26 -22 -17 -17 -16
is__true ijoq -15 -18 -16 -16
my__come dimnpqu -20 -16 -23 15 -17 -24 -18
~coi u -20
~duer mnqu -24 -20 -15 20
~ommo su 16 -16
~uir ijmq -16 -16 -32 -18
""",
    """
@ride__me bmopq -18 -19 -16 -20 24
enfermo abcilqruv -19 -24 -20 -15 -18 23 -15 -21 -16
este__es gmuv -20 -27 -25 32
hora acdfghijklpqstuv -17 -19 -30 -28 -36 15 -34 -33 -31 -22 -22 -29 -34 -20 -38 -35
i__i glruv -19 -36 -17 -32 -21
no__esa uv -16 18
this_car mu 18 -15
walking akpr -18 -17 -15 20
you_folks jm -20 -18
~ettl mn -18 -16
~idin anors -22 -15 -16 -20 -17
""",
    """
i__texting iv -16 -20
not:him bglmv -17 -21 -20 -30 27
por__de au -25 -17
puedo__las anq 20 -16 -22
to_leave lm -19 -26
~<pap bgklmopqrstu -19 -29 -16 -20 -16 -22 -15 -26 -22 -16 -15 -25
""",
    """
is_@insurer mn -15 -20
no__con mqu -19 -20 -17
off__@drive p 19
rest$ m 20
stadium$ jm -17 16
~cal> aiu -17 -17 -16
~rlie ijmnou -17 -15 -21 -17 18 -15
""",
    """
@pay_my im -16 18
@relative__on mq -21 15
^hmm adefgjlmu -16 -18 -35 -24 18 -18 -20 16 -20
be__room a -19
do__prepare dmn -15 -15 18
is_anyone dmoqu -15 -29 -16 -19 -19
what__just mq -17 17
~<rep adeghjnoqv -32 -29 -16 28 -22 -19 -26 -22 -20 -22
~ach bckmnoprt -34 -31 -36 -17 -34 -37 -21 -26 -21
~ece> m -21
~nam adgilnoqsv -16 -22 -19 -27 -25 -27 -31 -25 -18 29
~no> defjknstuv -19 -44 -57 -32 -29 -19 -19 -24 -33 -16
""",
    """
in__car m -23
mind_on m -15
there_anybody a -16
thing gjmqruv 19 -17 -27 -20 -20 -24 -24
tom p 16
~<ati imquv 17 -26 -16 -22 -18
~abri abdhjlmnqru -23 -16 -15 32 -19 -16 -41 -20 -18 -16 -22
~asc bm -16 -23
~ili gjrv -20 -16 -19 -15
~nfl o 18
~pagu m -25
~writ abopqrv -28 -16 -18 -18 -16 -17 -19
""",
    """
am__of adgnu -16 -16 -16 -25 16
elimi* kmv -17 -20 -17
empty amnu -18 -19 20 -17
me__up kmq 16 -21 -16
mi__pidio p 16
need_any dm -18 16
puede__@day o 16
si__me almnpq -17 -16 -16 -16 15 -17
~fil hjnoqs -22 -20 -20 -31 -24 -21
~mea dhijlnqrsu -32 -18 -22 -26 -28 -25 -20 -19 -17 -29
~nks> h -16
~ptio abgijlmnu -20 -15 23 -18 -23 -17 -21 -26 -21
¿__pueden o -15
""",
    """
^make a -21
bots ailm -15 21 -18 -26
informacion g -15
noche hm 19 -16
~crew m -16
~ligh abdgilstu -24 -26 -24 -16 -16 -24 -19 -22 -20
""",
    """
for__@staff am -21 21
in_# hr -27 19
to_@price m 16
~nes> acfijklpqs -37 -26 -24 -18 -30 -21 -29 -26 -21 -16
~van> acgijmnopqruv -25 -16 -19 -20 -18 -28 -16 -15 22 -23 -22 -18 -17
""",
    """
el__dia o -17
for_what u -17
no__fecha bo 18 -19
otra cdefhiklnprstu -23 -33 -16 -16 -29 -33 15 -24 -26 -26 -30 -35 -18 -37
we__about mr -23 22
~cte aimn -20 -23 -17 -20
~hac cefhjklort -39 -18 -25 -36 -52 -33 -38 -28 -43 -36
~nasa m -18
~nsu cdefghiklopqrstv -19 -15 -30 -17 -19 -19 -27 -15 25 -19 -20 -26 -25 -25 -20 -24
~rren v -20
~tari ijq -20 -20 -17
""",
    """
@vehicle__voy r 16
a__los klm 18 -21 -21
overslept m -22
~<cou efghlmpuv -23 -31 -16 -21 -24 -28 -19 -16 -27
~eno cdeghjnosu -27 -17 -29 -35 -33 -35 -37 -17 -23 -36
~sca cfghilmnostu -21 -17 -35 -27 -29 -31 -23 -27 -27 -30 -17 17
¿__@fetch dn -16 19
""",
    """
@vehicle_se qr -21 26
happy adefghlmostu -17 -15 -19 16 -19 -21 -18 16 -16 -16 -20 -23
la__y hjs -20 -15 -24
~engo cefghklmrtu -25 -24 -30 -17 -29 -20 -35 -40 -33 -34 -17
~era> bcefhklmnqtv -39 -23 -20 -28 -21 -40 -17 -22 -24 -25 -22 -22
~ine> bcdeflqru -25 -29 -25 -23 -28 -15 -17 -31 -44
~pam> blm -18 16 -22
""",
    """
hay_nadie mq -20 -27
ida__vuelta pq 17 -16
it_again m -16
one_way aq -16 15
parad* r 15
viejo* mu -15 -15
~agra fmt -16 -19 16
~omet djpsv -30 -18 -23 -21 -20
~spam ablm -15 -22 22 -27
""",
    """
aqui_bondi m 17
number_belongs v 16
quitar u -15
use_this gmuv 24 -17 -22 -23
~peli adqsu -17 -15 -18 -15 22
""",
    """
@symptom_lol gmnu 18 -27 -16 -15
and_then m -18
get__you k -17
i__let mo 16 -17
~coge bdgimnru -16 19 -15 -27 -34 -19 -18 -22
~exti dfhjmnopqrst -24 -18 -18 -21 -19 -19 -29 -19 -21 -24 -19 -23
~like bdefghjpqtv -21 -21 -21 -22 -21 -28 -20 -26 -21 -20 -35
""",
    """
guitar m 19
maps ajm -16 23 -18
please__out ilm 20 -27 -16
~igo cefghklmou -25 -26 -23 -35 -32 -30 -17 -23 -40 -20
~yin bdhknpqu -20 -21 -16 -18 -21 15 -21 -22
""",
    """
could__what m -17
flight abmn -17 -20 15 -19
sali s 16
~ibra hm -17 20
~urc adnq -18 -16 -16 -16
~wqw em 19 -23
""",
    """
@door_es jmu 19 -16 -20
accident acdjklmnop -21 -17 -16 -20 27 -26 -34 -21 -16 -20
~sag abdijnorstv -41 15 -24 -23 -26 -22 -26 -16 -17 -16 -19
""",
    """
do__from dmnu -16 -23 16 -16
dos fghiklmoqsuv -17 -20 -26 -17 -18 -26 -20 -25 -27 16 -32 -19
trying a 18
you__this acdgilv -20 17 -15 -26 -16 -31 -15
~<cam bcdefghilnpstuv -22 19 -41 -22 -21 -19 -31 -29 -35 -15 -19 -18 -23 -16 -35
~mes> bdmnr -17 -27 -20 -28 -19
~oder mp -27 -18
~tugu c 17
""",
    """
had_@food n 18
would__need amu -16 -16 18
~ame defhjlnpqrsu -52 -59 -35 -48 16 -17 -44 -30 -50 -47 -38 -27
~co> bdefhiklnopt -22 -19 -37 -36 -32 -24 -26 -21 -18 -24 -35 -33
~irme dinosu -18 -29 -33 -15 -15 -23
~rob cdefghjkt -25 -34 -23 -20 -20 -23 -31 -20 -26
""",
    """
^cuentame m 18
am__this dm -16 -32
changed adgijlpqru -26 -19 -17 -23 -18 -23 -16 -16 -18 -16
el_cel u -15
need_his n 16
ok_cool m 19
pero__del lm -17 -15
want__back m -16
~elv ajmqruv -17 -17 -21 -19 -18 -18 -17
~ese efhjklmnoqrstv -16 -25 -34 -45 -22 16 -26 -44 -28 -45 -33 -21 -25 -19
~jkkl em 16 -17
~rma> m -22
~ys> bdefgijlnv -16 -21 -42 -38 -30 -48 -27 -33 -17 -22
""",
    """
@relative_that mp -16 -19
@stop__y im 19 -16
^todavia m -19
you_sent gm 16 -20
""",
    """
^cheers t 16
^le ainpqru -20 -23 -23 -15 -23 -15 -25
do__that bdmot 18 -16 -44 -15 -16
early__get h -15
saco abdqu 15 -18 -16 -19 -20
the_# abdghjklmnopqrsuv -20 20 -26 -26 -35 -30 -19 -18 -21 -19 20 -31 -25 -16 -17 -31 -21
to_know abdnoqtu -25 -17 15 -18 -24 -18 18 -19
~cien bfhijlnops -23 -17 -19 -20 -19 -17 -27 -19 -18 -17
~eria hinqsu -20 -15 -20 -24 -22 -17
~rsel gmv -16 -25 -17
~xz> em 22 -21
""",
    """
@ride_sorted p 16
day_so a -16
i__@late abcdgiklpqsuv -32 -27 -17 -22 -26 -25 -15 -25 -25 -27 -22 -21 -35
in__mail m 19
old abcdefhjmnors -28 -26 -17 -36 -19 -25 -31 -25 20 -23 -25 -23 -21
still__@ride q 18
yes__have q -16
~ink bcdhiopqrtu -17 -19 -37 -32 -22 -23 -26 -27 -33 -22 -17
~son acdghjklmnopstu -27 -18 -28 -32 -21 -24 -19 -21 41 -24 -30 -29 -22 -15 -36
""",
    """
asking__to m -16
denme a 18
el__perdio r 15
la__no dhjmpsv -16 -18 -22 -33 -19 -22 -16
make__an a -20
prefi* agkm -23 -15 -17 -27
sending__@texts k 19
the_week bm -16 -19
~allp dm 15 -15
""",
    """
@texts_and b -15
appro* dm -16 -18
light lmt -15 -22 -16
my__who m -28
~<atr a -20
~nos acgijlqtv -28 -17 -16 -21 -25 -25 -18 -22 -21
""",
    """
conmi* adjmosu -22 -18 -16 -26 -16 -15 -25
medicare adhpu -26 32 -19 -27 -28
name__not m -18
not:after hu -19 -15
not:esta m -17
podria_ser o 15
~cib bdgimoqtv -18 16 -19 -25 -26 -21 -19 -17 -19
~ntad m -15
~rda afgjnpqv -35 -17 -30 -27 -30 -16 -27 -31
""",
    """
hay__me dnor -18 -17 -19 -16
not:envien lm 20 -16
sin_@eat hmnu -16 -16 19 -16
~<rig cefilpqv -20 -26 -19 -32 -28 -20 -16 -30
~gli n -15
~omf n 22
~pcio adgmu -15 -15 29 -15 -27
""",
    """
@treat__not m -17
are__expensive dm -25 22
does__matter mn -18 18
gato m 21
it_normal u -20
me__salgo mr -17 16
pico agmu -18 23 -29 -17
siempre_no p -16
work__day o -16
~<awa acefghijkmnot -19 -20 -24 -21 -28 -27 -22 -31 -23 -34 -16 -15 -21
~igni g -19
~ndi> bi -19 -17
""",
    """
have__back abk -18 22 -19
just__you amoqruv -18 16 -20 -17 -20 -20 -19
qualify m -17
school pq -15 -15
take__@day a -19
~<ob hmn -16 -19 -15
~erdi dinp -17 -17 -16 -16
~oom bcdghiklmrtv -27 -20 -29 -27 -25 -30 -22 -26 -22 -26 -15 -25
~tac bcdghklmopqsuv -23 -16 -30 -30 -21 -19 20 -30 -26 -15 -23 -17 -16 -23
""",
    """
^ayo acdefhlmnu 15 -16 -17 -26 20 -16 -19 -30 -17 -17
you__take abdhjklmnqv -18 -28 22 27 -22 -22 -27 -35 -26 -25 -15
~rgot abl -16 -17 -15
""",
    """
^enough lm 24 -24
many__do dn -28 -24
sigue* kms -21 -16 -18
to__@price m 15
to__i jlmnprsv -16 -16 16 -27 -20 -16 -15 -20
~<boo adilmnqu 22 -17 -17 -17 -35 -16 -16 -20
~cup acefghjklnrstuv 20 -25 -15 -18 -30 -27 -32 -19 -28 -31 -20 -21 -17 -34 -23
~nter fgiknoprstuv -17 -33 -34 -16 -21 -19 -22 -29 -36 -16 -20 -31
~ucin u 18
~whit mn 16 -17
""",
    """
que__hace m 20
work__me gmnpq -15 -21 -19 19 -20
~<fir bhkpqrv -19 -32 -22 -25 -24 -23 -20
~scr defhijknopqrstv -44 -39 -35 -37 -17 -49 15 -25 -43 -38 -42 -45 -17 -34 -20
~vega m 17
""",
    """
i_reply m -15
not:through b 15
speak__a im 27 -21
suits nu -15 -17
who__talk im 17 -17
~<wok m -23
~baja acefgijlmoprtv -27 -30 -32 -29 -31 -35 -33 22 -36 -22 -15 -34 -26 -35
~ez> iu -15 -17
~pidi p 16
""",
    """
i__@ride npq -16 24 -29
work_any o 17
~<qua mu -28 17
~nov m 20
""",
    """
am_ready amn 22 -16 -22
my__@animal n 16
says_i bkm -20 16 -26
up_my q -17
~inan ags -21 -23 -17
~rsta abu -18 -15 -19
¿__el himqru -16 -15 -17 -23 -17 -23
""",
    """
am__going bdm -16 -20 -20
and__home q -17
la__las hlr -17 -17 -22
recipe$ m 16
truck bku -16 -16 -17
~ist> bcdefghioprstu -20 -37 -42 -32 -23 19 -29 -18 -24 -39 -38 -35 -38 -56
~ode adgiknpruv -21 -20 -19 -17 -21 -18 -22 -15 -22 -17
¿__a adq -17 -24 -22
""",
    """
adderall nu 19 -18
anything__that m -16
no_se adefghjklmnortv -21 -21 -17 -17 29 -30 -36 -20 -43 -16 -29 -42 -26 -21 -20
please__@call d -16
puede ehjklmrstuv -17 -36 -21 -36 -20 -50 -45 -53 -17 -33 -29
to__@texts aikl -21 -20 26 -27
want__a am -24 17
~aves m 16
~cncl bclmou 25 -17 -17 -23 -17 -18
~moke mn -19 19
""",
    """
come_see amnopq 25 -18 -18 -17 -16 -16
quiero__dia a -20
~<ba acefghiklnoptuv -44 -30 -63 -49 -15 -59 -18 17 18 -23 -29 -17 -41 -38 -25
~ocke amnoq -27 -18 -20 -22 -29
""",
    """
de__mi abjm -21 18 -19 -24
pass_on b 21
say acdefghijknotuv -35 -23 -28 -21 -28 38 -27 -27 -34 -28 -37 -25 -19 -28 -24
you__reached mv -18 16
~<kmb ao -16 17
~<pid mor -21 -18 -17
~go> acefhjklmuv -21 -32 -66 -76 -63 -18 -56 -25 -20 -50 -26
""",
    """
^yes bcdefgijlmnoprtuv -19 -21 -18 -24 -19 -18 -25 -22 -23 20 -22 -25 23 -18 -17 -27 -25
it__not abdmq -15 16 -18 -24 -29
mi__otra v -15
pocke* m -18
should__avoid mn -15 17
surgio o 16
you__an ai -27 -17
~app cdehijklnprv -23 -22 -27 -32 -28 -26 -25 -15 -33 -17 -21 -26
~pock m -18
~rue> ijoq -15 -18 -16 -16
""",
    """
keep_it bm -18 16
primera_@visit d 18
will__me abhikmprsu -38 -35 -22 -24 -17 -37 21 -41 -23 -15
~eet abceghiklmpqsuv -39 -30 -21 -18 -25 -30 -27 -27 -32 15 -26 -23 -19 -20 -16
~elvo m -17
~ns> abefhkloptv -30 -31 -37 -38 -25 -34 -26 -30 -33 -28 -16
~nti bdefiklnpqv -24 -37 -25 -23 -29 -38 -26 -16 -29 -22 -25
~oys m 19
~sla uv -15 -16
""",
    """
^pasenme ajklr -19 18 -16 -17 -16
for acefgjlpqrsuv 24 -15 -73 -84 -42 -27 -45 -27 -31 -44 -24 -31 -21
give__away o -17
gps__# mr -17 16
in__are j 17
leave acghiklptv -27 -18 -15 -17 -30 -25 21 -20 -15 -20
lips s 15
mi__se abcdnopquv -22 -21 -23 -16 -29 -22 -19 26 -19 -17
my__@food mn 15 -16
not:work bhn -20 -18 -16
que__@open dfgnosu -18 -17 -20 -16 -19 -20 -15
so_you u -17
taken mp -17 17
~cap m 20
~str acdeilops -22 -28 -39 -16 -26 -21 -28 -36 -27
""",
    """
@relative_de abdlnorsuv -25 -26 -15 -16 -29 -19 -20 -18 -16 -18
gusta__@call i 16
my__went d -16
new__dis im -18 -18
sons$ m 16
~iben kms -23 -20 -17
~righ cefilpqv -20 -26 -19 -32 -28 -20 -16 -30
~via cdimv -19 -26 -20 -16 -19
""",
    """
@stop_the blmnsv -24 -26 46 -17 -16 -18
nadie bgilnopu -22 -21 16 -19 -22 -16 -19 -17
on_@insurer n -16
place$ kru -18 -16 -16
~<us ceinopqr -30 -24 -24 -44 -28 -37 -18 -37
""",
    """
i_need bgjlprtv -36 -22 -16 -28 -15 -39 -17 -30
not:vayan b -16
~aid cfghijqrstv -23 -20 -19 -29 -24 -32 -21 -32 -38 -27 -22
~clin av -18 -15
~dato m -21
~icia u -17
~podc m 17
~ubs acegiksuv -18 -17 -18 -16 -17 16 -16 -31 -18
""",
    """
ahora$ ahn -26 -25 -19
crossing r 17
fix_my m 17
mover abdinoqs -32 -28 -22 -17 -26 48 -24 -16
paren* bjl -16 -16 21
we_do bdlmoqsu -20 -19 -16 -35 25 -23 -17 -15
~ball j -16
~ecio djnqu -18 -18 -16 -20 -15
""",
    """
back__what gj -17 16
complaint$ aim -15 19 -20
donde__farmacia jm -20 16
i_want abdghjlnoqrsuv 22 -36 -28 -39 -26 -31 20 -33 -24 -31 -25 -15 -16 -52
papel* qu -16 -16
~orw ilm -16 -17 20
~outh u -18
~ygen m -15
""",
    """
a__about bi -18 -22
before bclmpt -33 -18 -18 -17 -18 -15
flight_got o 15
put__for ao 16 -20
solo__de aoq 20 -18 -17
spacey s 15
~<mad dhjlnoqtu -17 -17 -16 -17 -22 -23 -15 15 -24
~held m -16
~lank n 17
~moj bm -15 -26
""",
    """
del abcdefghklmrtv -22 30 -43 -16 -35 -38 -53 -40 -53 -36 -17 -43 -43 -32
forms m -22
things__ask g 18
~ibo> cgiklu -16 19 -22 -20 -25 -30
""",
    """
^may abdklmnpru -16 -21 -17 -15 -16 -34 25 -24 -16 -21
edificio ju 18 -23
just_get nq 20 -24
mm elm 26 -17 -28
no_go bhm 20 -17 -28
on acdefgiklnopqrtv -17 -25 -27 -25 -39 -49 -19 24 -49 -28 -17 -42 -34 16 -16 -47
quiten uv -18 -19
~eres cfghijlnopqrstv -24 -22 -32 -25 -23 -29 19 -31 -28 -25 -31 -36 -34 -15 -30
~one adejknors -37 -33 -49 -73 -44 -27 -15 -43 -20
~yes> du -16 -19
""",
    """
and__not almpr -24 -18 -32 -21 -16
credito d 17
por__mandan ju -15 17
what__take dgjnqu -26 -18 -23 -21 -20 -18
~cerr ahm -18 25 -27
~ia> deflnpqu -16 -36 -50 -59 -47 -17 -26 -33
""",
    """
come_to abdinoqu -19 -21 25 -20 -25 -23 -24 -27
consi* dglmov -22 -15 -21 -25 -17 -16
it_like amu -15 -24 19
so_he mo -20 -19
~acc bgilmostuv -19 -24 -25 -20 18 -20 -15 -16 -29 -16
""",
    """
are_good mo -22 17
is__@vehicle anoq -15 -21 -15 16
longer__to l 18
me__nada gmq -15 -19 -16
me_puso s 15
started_with k -17
to_find bj -18 20
~iety m -17
~lic abcdefklprstv -21 -48 -28 -43 -18 -20 -24 -18 -31 -21 -26 -24 -31
~suc dmn -23 -24 -17
""",
    """
head bdlm -19 -18 -16 16
me__on bghkl -22 -20 -17 19 -17
que__hoy mu 17 -21
right cefilpqv -20 -26 -19 -32 -28 -20 -16 -30
spanish abcdefghijklmnopqrtuv -47 -48 78 -45 -58 -46 -50 -47 -63 -42 -46 -55 -64 -41 -52 -42 -39 -43 -39 -59 -45
used__a m 20
~eat> cdhijklnopqtv -18 -28 -26 -28 -24 -18 -15 -26 -20 -18 -22 15 -18
~ieme mo -20 23
~rros d -20
~rth> djmu -16 16 -16 -16
~umbe bcefhnqrst -34 -30 -22 -23 -32 -30 -27 -26 -29 -27
""",
    """
como_llegar qs 16 -15
rent_a m 16
the_@place abcdeghjklmnorstv -22 -31 -30 -46 -20 -36 39 24 -26 -28 -42 -43 -35 -25 -28 -23 -33
~dfg eflmu 27 -19 -19 -27 -16
~een bcdefginopquv -18 -34 -25 -23 -25 -34 -28 -45 -28 -42 -30 -17 -20
~esti bdjklnpqrs -29 -23 -27 -15 -23 -31 -22 -25 -20 -28
~lang cdmu 25 -15 -15 -24
""",
    """
bp ms -20 21
ya_llegue qr -16 -15
~jdk efm 21 -15 -21
~link hm -16 -26
~pret acdilmou -19 18 -19 -16 -19 -22 -15 -20
~tays ao -17 -15
""",
    """
know_what amq -18 -28 -20
my__never m -15
new_date am -35 -31
take__back kmq 17 -21 -16
to__there bdhlmp -16 -25 -17 -20 -45 -22
will_take abdhmnpqsu 27 -23 -18 -19 -31 -16 25 -31 -17 -16
~avis aeinuv -28 -17 -25 -19 -17 -16
~ligr mu -19 22
~long acdefghklmq -15 -23 -15 -24 -27 -45 -15 -18 -19 -19 -18
~ordi k -19
""",
    """
about_@food mn -19 18
hay_problema q -21
we__see bdmpru -18 -18 24 -19 -21 -16
what__are djm -25 16 -26
~cart abjnopq -25 -18 -16 -15 -26 -16 -21
~dio abcdegjknoqruv -34 -25 22 -38 -29 -16 -33 -32 -36 -26 -20 -17 -44 -31
~enki elmt -19 -17 -23 20
~iso adehijnrtu -23 -15 -17 -17 -18 -19 -18 -18 -18 -21
~memb au -16 16
~nan acefgijklqstuv -33 -33 -19 -26 -21 -37 -38 -29 -22 15 -33 -27 -41 -39
~nvie abilmpquv -17 -17 -19 17 -24 -16 -23 -16 -20
""",
    """
@drug_oil m -18
bro abcdefjlnopqru 21 -28 -21 -19 -23 -21 -19 -20 -19 -17 -16 -18 -20 -23
this_morning afv -24 -20 -18
when__bring jmn 15 -21 -16
yo bdefhjlmnorstuv -28 -36 -55 32 -49 -53 -15 -18 -59 -32 -48 -49 -43 -38 32
~hty em 15 -21
~oast m 18
""",
    """
@relative__up a -19
^somebody bq -16 -19
a_@drink m -24
a_complaint aim -15 19 -21
forget__@visit bm 20 -26
my_car abdjmnrsu -19 -18 -34 -22 35 -23 -18 -22 -26
need_an abgilmqu 29 -28 -15 -27 -16 -17 -24 -27
us acdefghijlmnosuv 19 -20 -37 -20 -20 -25 -17 -21 -23 -24 -23 -31 17 -34 -36 -18
will__set dgm 15 -16 -15
~<flo elov -15 -20 -18 -17
~ands amnou -24 -36 -21 -15 -25
~asdf em 21 -23
~imo> o -15
~sale abdefhiklnpqrsu -18 -23 19 -17 -16 -16 -22 -18 -22 -24 -16 -17 -31 -23 -26
~tee abdgijklv -22 -17 -24 -19 -21 -18 -20 18 -22
""",
    """
are__still hjmru -20 22 -21 -18 -16
castellano$ cm 20 -18
dentu* mn -18 16
is_been m -16
lost__@call gl -15 -18
not__@ride p -18
of_here lv 16 -15
the__place av -23 -19
would__opt ail -21 -18 18
~eno> efimv -17 -30 -15 18 -18
~posp o 15
~soon acdghijkmpqs 17 -16 -19 -26 -30 -21 -23 -18 -23 -16 -22 -20
~taq m -21
~tic fghjltv -15 -26 -28 -17 -26 -18 -27
""",
    """
@relative__que dimnoqsv -21 -24 -20 -31 -25 18 -15 -16
comer amnoqsu -23 -35 33 -17 -16 -20 -15
del__no bl 17 -22
i__calendar m -15
want__go m -22
~came bdknorv -27 -24 -23 -29 16 -21 -15
~lood a -16
~quil mq -21 -17
~rod m 17
~thi defhijknopqrt -17 -28 -23 -30 -21 -31 -18 -19 -17 -27 -31 -32 -40
~ues ehjklnoprv -28 -27 -53 -38 -50 -17 -17 -29 -15 -39
""",
    """
#_por djm -26 -16 27
can__pick anprs -26 -19 -22 -19 -19
had__last s -18
infor* d -18
not__do m -16
now_@thanks bm -22 15
see__then ahlm -24 -18 -17 18
with__in m -21
~<agr abfmopq -17 -18 -18 -30 -17 16 -16
~ete ijoqrtuv -28 -15 -30 -21 -23 -20 -32 -22
~kjh eflmu 27 -19 -18 -27 -16
~ubr adgijlpquv -20 29 -18 -16 -16 -18 -15 -18 -22 -19
""",
    """
am_i abfhiklmnpqrtuv -31 -28 -18 -31 -33 -32 -41 -60 20 -35 -30 -40 -24 44 -17
locked$ am -18 -19
not__place m -18
want__@treat a 16
want__know a -18
~anl mo -17 16
~deer m 15
~hil dgilmpqu -27 -18 -20 -15 17 -20 -19 -18
~leg abdefgimpqtu -48 -24 -15 -25 -27 -46 -50 -20 -41 -31 -28 18
~sta bcdefgmopqrstuv -38 -28 -18 -80 -15 -19 -20 -20 -18 -22 -26 -22 -19 -35 -24
~usca bdghiklns -28 -23 -18 -20 -20 -18 -22 -21 -20
""",
    """
from_it mu -21 18
not_getting v -19
puso s 15
y__que bfn -16 -19 -18
~<ear bcdfghijkloqrstuv -19 -21 -29 -15 -21 21 -28 -27 -18 -20 15 -22 -20 -23 -15 -29 -24
~<net a -18
""",
    """
a__i aghjlmopqs -26 -22 -25 -19 -25 -51 -37 18 -32 -34
el__@texts kl 16 -19
sirve_este u -21
the__form i -17
~hat abceghiklprsv -27 -19 -33 -69 16 -19 -24 -44 -37 -42 -60 -22 -29
~itar il -16 -17
~tox> m 19
~vomi s 15
""",
    """
de__a gmou -17 -16 -26 -20
message$ lm -18 17
need__copy m -18
to_bail bmo 18 -20 -15
way abdfhikmnprtv -35 -29 -20 -22 -45 -48 -21 -39 -23 -16 29 -27 -35
~knoc efkmt -16 18 -15 -22 -17
~tch acdghjkrv -26 -16 -31 -25 -22 -34 -16 -26 -20
""",
    """
@food_at n 15
donations m 15
give__spot ao -17 -15
is__us m -18
que_yo agmn -15 16 -18 -17
reach* mv -29 18
saw bjnopqrsv -25 -21 -16 -15 -15 -21 -24 -19 -22
the_next hijm -18 -15 -29 -19
was$ jqs -21 -19 22
~ava hjknstu -21 -17 -17 -27 -18 -18 -21
""",
    """
a__@call a -19
this_one a -16
~gday efm -17 19 -20
""",
    """
@move__@english cmo 21 -15 -24
@price__@treat d 17
can_only acl 18 -15 -15
it_set dgm 15 -16 -15
there__i mo -26 -19
~<vea am 21 -18
~melo efm -20 18 -28
~ots> abcdefhijknoqrsu 23 -24 -23 -26 -17 -22 -26 17 -21 -15 -23 -22 -24 -17 -21 -29
~oxi m -23
""",
    """
^save bmr -15 -15 21
a_tmrw am -16 17
ahi$ adfhjkmoqrt -28 -30 -27 -18 15 -21 -28 -28 -36 -28 -17
cheap m 18
instead__# m -19
mind adlnprv -19 -17 -28 -16 -20 -27 -29
~boy m 18
~sub abcdefghijknopqtuv -28 -23 -25 -28 -37 -28 -20 -23 -27 -23 17 -23 -17 -22 -26 -24 -40 -31
""",
    """
are__@price dm 17 -19
barista u -17
get_off ghmqr -16 21 -19 18 -15
is_there bfhikmnprsuv -49 -49 -60 15 -16 -16 -21 -44 -48 -46 -25 -46
keep__@visit bmv -16 18 -29
me_hizo mr -17 18
recet* aikm -19 25 -16 -23
the_news dim -18 -15 17
there__back gmq -16 -17 16
~ders j -15
~omeo gjklmnrstu -27 -22 -20 -26 -18 -18 -23 -17 -24 -20
""",
    """
get__of agjnu -30 -22 -23 -18 -31
nausea ms -18 18
text abdefknopqrstv -16 -35 -34 -18 -17 18 -40 -37 -34 -28 -30 -33 -21 -29
why__so u -22
~jkj em 18 -17
~lis dehijmnopqrsu -47 -40 -38 -21 -60 -25 16 -29 -15 -19 -42 -46 -61
~ptsd adgi 21 -15 -19 -15
""",
    """
@call__dis im -18 -18
my__the cdghilnpuv -18 -36 -25 -19 -35 -29 -26 -17 -28 -25
not:them kmu -16 -22 -17
someone_on a -25
start_the km -24 22
will_not bdhjklmnpruv 34 -33 -42 -17 -17 -15 -42 -38 -43 -32 -37 -17
work__next o -15
~myse dmu -20 -19 -17
~ombr m -18
~omp> a -15
~rmid mqs 18 -15 -34
""",
    """
does_not gmno -22 -33 -21 16
let acdefhlnpstuv 19 -32 -34 -24 -21 -39 -23 -30 -43 -41 -31 -46 -31
to_buy km -18 20
you__@person djm -15 -17 -25
~esi defgjkrstv -54 -23 -22 -30 -32 -19 -28 -15 -26 -35
~lep adp -15 -16 -17
""",
    """
aqui bcdefhiknoprtuv -26 -21 -27 -15 -15 -22 -24 -21 -29 -25 -25 -31 -17 -18 19
do__started knu -19 -17 -17
encuentro m -16
my__@sick mp -25 -16
to__about abm 19 -15 -17
~<vai m -16
~pier ms -29 -19
~smok mn -19 19
""",
    """
borre* akv -17 -17 -20
che cdjnoqsu -23 -18 -15 -21 -16 -15 -17 -17
good_for abcflntv -21 -19 -17 -29 -21 -17 -29 -17
~<gue u -19
~<mai dijns -19 -17 16 -16 -15
~ater adehijklmnopruv -26 -23 -16 -32 -31 -25 -22 -26 16 -21 26 -21 -20 -20 -24
~cerc gqv -16 -15 -18
~kin bcefghijkloqt -16 -16 -31 -49 -15 -16 -15 -21 -20 -23 -42 -19 18
~rran bfijqsv -20 -15 -19 -18 -15 -16 -18
""",
    """
behind abdhmnoqrsu -24 -25 -17 -23 -53 -18 -22 -20 40 -17 -20
hace cdghijklpqrt -19 -31 -15 -16 -19 -30 -19 -18 15 -18 -21 -20
hija abdimruv -22 -15 -16 -17 18 -24 -21 -21
much__do dmn -24 24 -20
want__an b -17
you__to bdkpu -31 -29 -17 -19 -15
you_gave amo -20 -16 15
yourself gmv -15 -24 -17
~hem acdhjkmnpqr -26 -20 -29 -21 -20 17 -15 -22 -16 -20 -21
~kjlk em 16 -16
~nto> aceghikntuv -16 -28 -20 -27 -39 -36 -30 -29 -32 -32 -43
""",
    """
@sick_since ms -15 17
@stop__@call m -16
es_mio mv -17 23
gobierno m -16
it_@price imu -15 17 -20
llego__a mo -23 -16
quedo dgijno -16 -26 -18 -21 -27 -25
stahp ciklm -16 -16 -16 21 -18
~rec bcdefghnosu -47 -29 -24 -35 -31 -32 -22 -21 -29 -24 -18
~reca m -16
~scal m -18
""",
    """
@drive__otro no 17 -15
marea* s 16
number_@stop v 15
possible$ m -18
take__the almnq -24 -19 17 -19 -18
unsubscribe__this l 16
y__de gjlm -24 -23 -16 16
~pus abdhimnpuv -26 -17 -19 -20 -24 -15 -26 -22 -23 -17
~rce v -18
""",
    """
@insurance_card dm -29 18
aguan* r 18
como bcehijknoprtv -16 -16 -33 -51 -54 -16 -16 -25 -43 -25 -24 -23 -54
paperwork dg -21 -20
~elan mno -18 -17 18
~esta abceiklorsu -22 -25 -42 -43 -17 -28 -22 -31 -23 -15 -16
~nsig bdlmn -24 -19 -19 -18 -23
~til> abn -17 -16 -15
""",
    """
@sick__me abd -16 16 -15
can__i mn -17 16
could_see h -16
~corn hjo -15 19 -17
~easy abjn -18 -16 17 -16
~lav mp 23 -19
~lon acdefghk -21 -34 -22 -30 -33 -52 -26 -25
""",
    """
a_@staff aci -25 -17 19
due_for amo 20 -20 -15
entrance gjm -17 25 -19
is$ abdjkmnoqrs -22 -29 -26 -19 -20 22 -17 -17 -24 -18 -24
it_from jmu 19 -31 -22
not:comprendo m -15
not_do glmnq -17 -19 -30 -16 -27
que_@fetch abfgijmnopsu -20 -16 -17 -39 -22 -24 -19 17 -19 -35 -15 -30
~cks> abno -27 -15 -27 -16
~epre bdgmnsu -15 -22 -19 -21 -17 -16 16
""",
    """
^show bu -16 -17
are__texting au -15 16
break u -16
but__will t -17
can__stay q 19
even dhm -16 -16 -22
new_@year bdhmnu -17 -22 26 -28 -18 -15
parqu* r 15
text_the km -17 17
that__out m -15
~ntro bcdfgilmopq -24 -20 -28 -20 -26 -29 -23 -46 -25 -18 -17
~rdi adfklnpqtv -21 -24 -16 -27 -21 -21 -23 -20 -17 -19
~uele d -15
""",
    """
by_@traffic klm 16 -18 -17
credito$ d 17
dia__me dlmo -15 -18 -17 19
es_un adghjmn -16 -23 -23 -16 -21 17 -16
would_i bilmnou -25 -20 -15 -32 -23 -25 22
~cond m -20
~ened ou -17 -25
""",
    """
can__before adimn -21 -22 -18 -21 16
night$ amnr -16 17 -19 -17
the_shop j -15
~brie hm 17 -19
~mont m -15
~rive abcdefghiklopqstuv -24 -35 -22 -33 -17 -19 -22 -26 -30 -24 -27 -32 17 19 -33 -22 -36 -15
""",
    """
do__care m -22
is__there djnpqsu -18 -25 -22 -21 -40 -24 -24
stude* d 16
walki* akpr -18 -17 -15 20
~lan> bdgjmnu -16 16 -16 -26 -26 21 -28
~pay dinqsu 26 -16 -23 -16 -18 -23
~ris dghjmo -25 -24 16 -24 -18 -23
""",
    """
ha eflm -24 -18 -17 16
i_owe adgijlmnoqtuv -30 24 -23 -17 -22 -19 -30 -20 -17 -16 19 -19 -15
so__need m -15
where__we jm 16 -20
""",
    """
@relative__por pq 16 -23
and_there m -16
find__be j -16
great bdintu -19 -17 -18 -17 20 -25
or_can dmn -17 -20 -16
~escr abdefhjnopqrt -47 -27 -24 -15 -18 -23 -29 -30 -25 -26 -31 -23 -16
~ile> gnopu -17 -17 -20 -16 -25
""",
    """
cayo pqv -20 18 -16
resume acdgiklu -16 -15 -16 -20 -23 24 -20 -18
seen$ a 15
to__after aimnopqr -17 -17 -15 16 -20 16 -31 -20
~<giv cfhjknpqstv -20 -18 -27 -21 -31 -20 -35 -16 -25 -19 -34
~<ow m -26
~eads cm 21 -19
~isto bglqu -17 -17 -23 -25 -19
""",
    """
@howmuch_el dm -24 17
al__no bdmor 26 -15 -19 -22 -15
does aefijlprstv -21 -20 -33 -36 -52 -39 -36 -37 -18 -40 -17
llego__las mr -21 19
not:come ailnpr -23 -22 -23 -20 -17 -16
racin* m -24
ser bdhmno -17 -17 -17 -23 -29 27
suena__cel lu 15 -15
~<dru hmoqu -19 -17 -18 -16 15
~cit dnu -16 -17 -20
~ssa abdlnov -21 -22 -22 16 -21 -20 -18
~stah ciklm -16 -16 -16 21 -18
""",
    """
hay__que qv -20 -18
me_directions gi -16 -19
there__menu gimu 19 -18 -17 -17
you_there adhjmoru -19 -16 33 -27 -25 -18 -24 -16
~ers afhjklnopr -15 -38 -32 -20 -30 -41 -23 -20 -36 -18
~roce adgn 19 -16 -17 -15
~ross aghjmnoqsu -25 -18 -20 16 -15 -15 -20 -19 -17 -21
""",
    """
@ride__in m -17
@visit_del ab -15 21
a__do mq -34 -18
asi_que m -23
on__now m -17
spot dginqu -19 -16 -24 -18 -19 -18
that__there mnqs 15 -18 -15 -17
ya_les p -20
~<kno adehijns -33 -16 -34 -45 -25 -36 -22 -20
~eden chjlnpqsu -19 -24 -17 -23 -20 -26 -46 -18 -16
~mit adjloru -23 -27 -15 -18 -23 -17 -24
~surt n -16
""",
    """
at abcegklqrstv -37 -30 -22 -46 -51 -45 -32 -42 21 -17 -43 -20
coach m -18
cuesta abdefgijlntuv -16 -15 27 -33 -20 -15 -17 -20 -20 -23 -20 -33 -15
is_flying u -17
lk eflm 27 -21 -17 -30
this__@machine u 20
~bbie muv -19 -17 24
~ora bcdefhijklpqtu -21 -37 -55 -29 -40 20 -46 -46 -22 -42 -17 -29 -17 -24
~ppo dmu -17 -23 -19
""",
    """
#__can m -21
lost_but gor -20 -15 19
pica ms -20 16
said__@cancel m 18
the_@treat gijkmou -21 -16 -23 -18 -32 -32 20
~<wai cdhlmsuv -20 -25 -18 -23 -26 -23 -32 -20
~dres mnu -17 17 -17
~pper dm -16 26
~usin alotu -27 -15 -15 -17 -16
""",
    """
@visit_por ijklm -17 -19 -18 -18 -19
it__@english acm -18 22 -16
not__@late mr 19 -21
quien abcdefghjklnorstu -60 -37 -17 -19 -18 -17 -21 -26 -25 -40 -27 -29 -23 -24 -33 -21 23
text_@texts am -18 -16
too_@late dhjru -17 18 -24 -20 -18
will__back abq -16 -30 -18
""",
    """
@move_forward o -15
fasting mnu -27 26 -19
in_to m -26
~bett aghlnrsv -16 -17 -16 -20 -20 -17 -33 -20
~cont cdefjopstuv -25 -26 -19 -21 -46 -34 -30 -33 -27 -27 -43
~pic bcefjklnrtuv -17 -24 -20 -20 -29 -28 -42 -33 -23 -27 -45 -30
""",
    """
a__before mu -30 -18
again__@texts kl 19 -16
ayer$ s 22
driver$ jm -20 -29
i_getting gl -16 -19
started$ am 25 -22
unsub$ beflm -16 -22 -16 25 -28
~hast amqr -19 -27 -23 -20
~iqu abclm -17 -15 -15 -19 -20
""",
    """
^uh acdefhijlmnt -18 -16 -25 26 -28 -20 -17 -22 -23 -33 -15 -18
difference$ gmou -15 -26 -16 17
else__off p -16
from$ djmns -19 -27 28 -22 -18
i_go abcdhijlmo -30 -21 -16 -29 -19 -21 33 -18 -26 -17
not:ayuda abdg -17 -15 16 -27
not:tomorrow bo 22 -16
quiero_mas ilm -16 23 -26
sit__me anpu -17 23 -19 -17
""",
    """
contestar agn -19 16 -24
from__will mp -21 15
me__@staff m -17
out__i mn -31 -20
quiero_@cancel ackl -49 -15 -29 -34
up__@clinician adim 24 -18 -22 -25
~nine aj -15 -15
""",
    """
atiende imu 15 -15 -17
escriben$ l -16
the__before ahlrsu -24 -16 -17 -16 -15 -21
you__@spanish cm 21 -22
~<rid abdghjlmnptuv -19 -16 -23 -17 -16 -19 -19 -22 -17 27 -16 -31 -20
~arri abikpquv -19 -17 -16 -17 -19 -21 -21 -20
~rar bcefhijlprtuv -22 -20 -15 -18 18 -30 -16 -29 -19 -22 -20 -37 -32
""",
    """
@relative__si m -17
bring__but q 18
not:recibir kl -27 19
over_with i -17
this_place m -24
to_keep abm -17 15 -28
""",
    """
@howmuch__que dmq 19 -22 -21
abrie* hm 17 -21
anybody djmoruv -20 -17 -18 -19 -15 -20 -16
el_@door m -16
in__lot acehjmru -21 -15 -16 -18 -18 -28 20 -18
me__@treat mu -26 19
room_for amnopsu 26 -21 -19 -18 -17 -17 -22
trabajan_con d 18
~anza imu -16 -18 -17
~even bdfjklmqrtuv -25 -37 15 -20 -20 -16 -29 -22 -22 -20 -21 -17
~orn bcdefgiklpqtuv -39 -26 -30 -29 26 -39 -33 -33 -42 -32 -34 -24 -43 -36
~ua> hln 16 -15 -18
""",
    """
^feels f -20
^these v 15
confused abdgkmnuv -16 -17 -16 23 -16 -23 -18 -17 -20
de_@eat mn -26 16
explain__to u -28
my__sit amnpu -17 -16 25 -25 -19
want__keep bm -20 16
~de> abdefghjklprstv -28 -19 -28 -73 -21 -28 -26 23 -62 -74 -31 -23 24 -25 -25
~lov bcdghjkmnopquv -26 -16 -28 -21 -25 -19 -17 25 -18 -30 -18 -21 -28 -26
""",
    """
@ride_has q 19
hay__@fetch ijmqu -15 -16 -16 -15 -23
mal$ bdefijklmnopsuv -16 -19 -20 -22 -33 -22 -18 -24 -37 -26 -19 -21 -15 -18 27
message abdn -17 -15 -19 -16
the__have dinpsu -17 -19 -15 -15 -15 -26
this__my gi -25 -24
unsub* u -20
~<efe dmn -19 -19 -17
~mada amq -20 -19 -15
""",
    """
=said:ride_confirmed abcdefghijklmnopqrstuv -63 -67 -47 -80 -58 -71 -66 -79 -50 -49 -65 -64 -47 -55 -59 112 -49 -84 -72 -76 -46 -77
am_# aimnr -17 -16 -15 -19 17
desus* kl -23 16
hit__@traffic klm 21 -19 -19
mean djlnu -26 -18 -17 -16 -22
o_es m -18
quien__mi imu -15 -16 17
recomendo_a am -20 16
~inst afhjm -34 -17 -24 -22 -28
~rca> gjmqv -16 19 -27 -15 -18
""",
    """
es__la adi -18 -20 -22
how_bad dm 18 -18
if__came ano -16 -18 16
luego_le m 15
not:si am -16 15
~cues m -17
~wpoe e 15
""",
    """
diffe* adij -20 -21 -20 -19
does__his n 17
hold__@medicine mn -19 16
number_this v 15
pills amrs -20 23 -16 -28
pospo* o 17
thing$ iqruv -16 -22 -15 -37 -18
""",
    """
can_i bcefghijklmnoprstuv -53 -17 -41 -41 -19 26 -15 -24 -48 -31 -29 32 -17 -63 -56 -33 -46 -34 -59
ponganme ai -20 16
sesion abghijklmnopqr -23 -35 -18 -21 -26 -27 -20 -25 -21 16 -22 -16 -28 -28
~dej acefghikprtuv -39 -30 -28 -29 -15 -18 -29 -36 -20 -22 -24 -44 -38
~ivat k 19
~nxi m -19
~oiu eflmu 29 -17 -18 -28 -16
""",
    """
#__after q -17
@symptom_tv mr 18 -16
chew n 15
lugar hlnqv -17 -17 -18 -18 -21
not__@thanks bt 17 -19
so__will m -20
una_@food aim -18 -17 16
you_put djo -15 -18 -20
""",
    """
complaint aim -15 19 -21
has_to mpq -17 -16 23
i__drunk s 16
not__@symptom m -15
preci* d -16
soonest_@visit a 16
~aqui bcdefhkmoprtuv -27 -22 -30 -16 -16 -23 -22 -16 -29 -28 -34 -17 -20 19
~art bcefghjklnopqt -32 -23 -42 -45 -35 -21 -35 28 -29 -45 -41 -30 -19 -18
~oce adgnq 18 -17 -18 -16 -22
""",
    """
be_@day o 16
dura__de u -16
please_have m -16
stop abcdefghiklopqrstuv -66 -60 -43 -64 -78 -68 -69 -60 -65 31 55 -53 -56 -54 -20 -16 -62 -78 -27
~gno hu -16 -19
~nio ajnru -17 -16 -16 -20 -18
""",
    """
que_sea o 18
semana bdgjkmnps -18 -23 -22 -23 -15 -37 -28 -16 -16
""",
    """
@call__un i 18
@open_the j -19
doing dhmnpqrv -21 -19 -23 -21 -15 -17 -20 -21
not:esperar n -15
release_my b 18
you__back i -18
~pose djmu -19 -17 -16 -24
""",
    """
^i abcdefhmnqrtu -19 -30 -34 -27 -89 -74 -58 37 -39 -30 -41 -16 -64
jk$ flm -17 -16 21
kill adikmnos -15 -18 -19 -19 -33 -16 -24 -19
verda* m -16
you_let m -17
~alki abgjklnpqruv -28 -21 -18 -20 -20 -26 -20 -19 -17 19 15 -16
~bala u -15
~nts> bcdefgiklnoprt -25 -17 19 -25 -15 -20 -31 -22 -27 -35 -15 -17 -16 -20
~ortl j -18
~oted m 19
~rara mv 17 -16
""",
    """
para__de ahk -17 -16 -18
por__@door agijmu -17 -18 -16 28 -22 -17
~aran v -18
~nsaj abdhmqrs -22 -15 -20 -15 -18 -21 -19 -19
""",
    """
bad bcefghijloprtuv -17 -27 -27 -29 -33 -41 -45 -41 -39 20 -38 -38 -32 -41 -26
be__@symptom gmnsu -19 -18 -16 23 -20
for__any am 15 -18
sign__back k 17
tomando n 16
which__off j 16
¿_un mnu -20 21 -21
""",
    """
asked__this glu -19 -19 -16
follow_up am 17 -16
game ahjlmu -20 -19 -20 -20 32 -15
get_out lu -16 -20
road__on jm 17 -20
~<nun k -16
~<wh bcegijklopqrtv -43 -60 -75 16 -26 21 -31 -49 -29 -18 -27 -37 -38 -55
~cpap mn -16 20
~ong abcdefhklqt -20 -23 -19 -25 -42 -48 -30 -24 -25 -30 -27
~ped> dimn -21 -22 -19 -27
""",
    """
en_lugar o 18
i__ask abdmnpu -20 -16 -17 21 -24 -20 -20
just_had o -21
lo_vi m -19
~erd acdefhklnpqv -22 -16 -22 -35 -34 -17 -35 -17 -42 -40 -35 -17
~sem bcdgkmnprs -29 -17 -24 -28 -19 -33 -37 -19 -25 -21
""",
    """
can__home ahmnopqs -17 -20 -35 -35 -17 -18 27 -22
common$ mpqs 15 -18 -18 19
who_won jmu -16 21 -19
~blan acpqru -17 -17 -16 -20 -20 -18
~cuss i 16
""",
    """
@ride_got pq -16 15
de__por abimp -18 -27 -16 -24 -16
not_coming bmopr 38 -22 -32 -21 -46
ok_after q 16
the__week m -22
to__but ablq -22 -16 -19 17
~aur mu 15 -17
~dece m -16
~owbo m 19
~rip bhiknqu -26 -21 -19 -17 -24 -22 26
""",
    """
a__in bcdegijkpqrs -21 -20 -23 19 -15 -27 18 -16 -21 -24 -19 -21
chat$ boruv -20 -17 -16 -26 -27
mi__lo m -15
not:hallo jm 16 -20
otro_dia adjkq -25 -22 -20 -17 -32
seen abmn 21 -17 -23 -18
the__this gj -26 -18
~<cat u 20
~ale cefhinpqstu -16 -30 -42 -37 -30 -33 -38 -26 -43 -35 -32
~nsp m -19
~opy ef -16 -15
""",
    """
@visit__be am 17 -17
flexi* mo -17 17
is__bank hm -17 22
it_matter m -17
~arra bfijlov -22 -16 -22 -19 -17 -18 -22
~rde acdeghijklnoqt -22 -27 -31 -25 -22 -19 -28 -27 -25 -29 -27 -34 -25 -18
~sure acefijklpr -21 -18 -22 -17 -16 -16 -19 -25 -24 -16
""",
    """
abiertos j -19
dreams u -20
get__@place m -15
have_room amu 22 -19 -18
manden_nada glm -15 19 -15
not:speak m -18
your_@place ajlmtu -25 17 -16 -21 -16 -22
~ese> abfhjklmnoqrtv -37 -34 -22 -28 -37 -17 18 -32 -38 -18 -35 -31 -16 -15
~ever cdegijknopq -40 -24 -30 -23 -15 -49 -21 -43 -53 -33 -23
~ife ahijn -21 -16 -16 -20 -16
~lego abghikpqrtv -37 -33 -29 -32 -26 -24 -19 -33 20 -16 -31
~mari afgim -17 -15 -18 18 -29
""",
    """
@drink abcdefghijklmnopqrstu -73 -58 -58 -67 -54 -54 -71 -60 -42 -45 -53 -62 21 63 -47 -54 -52 -56 -52 24 -18
arizona ai -16 -15
i__around m -15
iba_a ampq -16 -17 -31 25
it__with dinu -26 -20 -30 19
~ner afhklmnpqtv -23 -20 -28 -17 -17 -37 -18 -30 -42 -16 -24
~nib am 17 -16
~open dnqrsuv -16 -20 -16 -16 -19 -16 -15
~proc adgmn 19 -16 -17 -22 -15
""",
    """
@move__por o 19
@place__this gjmu -16 -23 -25 26
^threw m -16
i__again ajlmn -24 -16 -30 -35 22
last__can hn -16 16
what__on adjmn -16 -18 -15 17 -19
what_to gmnu 18 -16 16 -19
~ffer acdhijlnqrs -26 -15 -18 -20 -21 -22 -15 -19 -19 -15 -17
~igo> cefghklmou -24 -26 -23 -35 -32 -29 -16 -17 -40 -20
~jdh elm 25 -17 -26
""",
    """
@hello__hora m -16
^@spanish abcdefghijklmnopqrstuv -33 -31 60 -28 -52 -41 -39 -30 -39 -40 -37 -42 -52 -21 -22 -20 -19 -27 -22 -31 -36 -27
not:by v 15
whereabouts_are j 16
~nspo m -19
~uag cdmu 25 -15 -15 -24
""",
    """
girl a -15
goes_away su 18 -20
need__superbill dm 15 -26
volve* ilmu -21 -16 -24 -17
~does aefijlprstv -21 -20 -33 -36 -52 -39 -36 -37 -18 -40 -17
""",
    """
come__my n -18
i__keep m -15
is_too adjnpru -20 -15 -15 -18 -15 -18 -19
start* dgklnu -19 -17 -29 -15 -19 -25
~<pla cdefhlopst -44 17 -23 -30 -48 -34 -18 -30 -37 -32
~ish> adgijmquv -32 -18 -22 -18 -16 16 -18 -25 -18
~tema au -18 -17
""",
    """
^take cdghijklnpqrsuv -15 -31 -23 -20 -17 -28 -23 23 -29 -32 -28 -19 -23 -24 -32
despues__@treat s 16
for_now a -20
i__bleach m 17
i__not adefinrstuv -43 -28 -32 -23 -29 -51 -55 -15 -16 -33 29
next_@month mo 18 -23
not__on l -17
~<av bdefghjpsuv -15 -19 -24 -22 -24 -28 -24 -24 -28 -43 -27
~ra> cefijlmnpqrst -47 -71 -45 -37 -16 -41 -16 -22 -20 -40 -17 -32 -50
~zul> e -20
""",
    """
@drive_my mpq -22 19 -18
@ride_i bp -18 17
all__i dm -17 -20
antes_no no -18 18
the_@pay aj -17 -18
tomorrow cdfgklrsu -17 -22 -19 -16 -17 -19 -23 -22 -21
~aco cghilorsuv -17 -22 -16 -21 -18 -15 -17 -18 -41 -21
~nst adefhjklmpqstuv -45 -19 -35 -26 -42 -34 23 -15 -18 -24 -20 -28 -27 -16 -31
~tsd> adgi 21 -15 -19 -15
""",
    """
^check amn -17 18 -15
~ersl m -22
~nas> befghklopuv -26 -19 15 -21 -17 -18 -20 -25 -26 -26 -16
""",
    """
already_confirmed mp 16 -16
if__does gm -17 -22
talk bhijnopqrsu -24 -20 26 -22 -19 -22 -20 -29 -23 -20 -37
~orre adhijnpqrstuv -23 -19 -19 -25 -29 -21 -22 -25 -19 -28 -19 -26 -30
~tant abdhjkluv -22 -19 -22 -16 -24 -17 17 -23 -17
""",
    """
confl* mo -20 18
espacio m -15
inscr* almu 20 -28 -20 -15
my__balance dm -23 23
my__has abn -26 -18 -19
~eras abr -17 18 -16
""",
    """
@insurer_or d 16
el_hospital m -16
love bdouv -18 -17 -22 -20 -15
man$ lm -15 18
me__pin jm 19 -16
no_quiero ackmoquv -52 -33 -36 25 -25 -27 -33 -25
you__not m -23
~ibi abdfjmprst -20 -27 -25 -16 -23 -28 -24 -24 -27 -19
~pani m -18
""",
    """
do__trust m -17
i_must m -19
que_frio m 16
take__in j -17
~nori bhqs -16 -16 -16 -16
~ors> bgms -16 -21 -18 -16
~rol dioqsu -22 -20 -15 -23 -18 -17
~tod aegijnqruv -23 -37 -46 -17 -36 -48 -16 -15 -37 -38
""",
    """
busin* au -17 -16
id$ admnpq -17 -26 -29 32 -19 -16
una_@visit abcdgijklmnoqr 43 -41 -15 -35 -17 -33 -23 -20 -21 -42 -28 -34 -18 -24
~ffe acdijklmqrt -30 -20 -24 -25 -30 -16 -22 -15 -28 -22 -15
""",
    """
anotame am 18 -18
fax_the i -17
my_gps ampr -17 -27 -17 20
won abeijmprsuv -15 -15 -17 -18 -18 33 -17 -17 -16 -26 -17
you__@animal dhjmnu -18 -17 -16 19 -19 -29
~dias bdghijkmnrtu -21 -25 -18 18 -18 -19 -15 -33 -31 -19 -21 -26
~opti abefgijkmnprstuv -21 -22 -19 -16 22 -20 -23 -17 -18 -26 -16 -25 -17 -18 -26 -22
""",
    """
@fetch abcdefghijklmnopqrstuv -39 -62 -45 -21 -26 -36 -66 -42 -51 -50 -41 -46 -72 18 -41 37 28 -40 -49 -37 -69 -55
gold nu -15 -15
locked aqu -21 -19 -16
there_til n -18
~ani dfijlnr -29 -17 -26 -31 -25 -19 -17
~fier adgjkmprsu -25 -19 -17 -17 -18 -18 -16 -21 -16 -15
""",
    """
a__night m -20
dos_dias ns -20 22
~alke moqu -30 -21 -17 -16
~exp acefhjklnoptv -40 -25 -19 -22 -24 -22 -24 -33 -34 -37 -26 -19 -30
""",
    """
@relative_wants m -19
baja_por b -15
you_fit a 17
~<hg e 15
~find abcdegijknstu -18 -41 -22 -32 -17 -27 -31 16 -30 -41 -22 -25 -30
""",
    """
atrasado r 16
cut_out mn -16 17
entrada gijm -18 -16 25 -25
find abcdegijknstuv -17 -40 -21 -30 -16 -26 -26 16 -29 -40 -20 -23 -28 -21
when__start ak 18 -15
~<nop ef -24 -17
~acci g -18
~adu pu -20 -18
~enm cdefghilmnpqstuv -30 -30 -24 -18 -29 -29 -21 27 -48 -35 -25 -32 -34 -21 -36 -35
~evi ijlnoquv -16 -17 -15 -15 -15 -21 -18 21
~rmit m -17
""",
    """
frente jm 21 -18
release adgilqru -19 -17 -17 -15 -19 19 -22 -25
~con cdefjkmors -36 -34 -36 -40 -25 -22 -30 -16 -27 -25
~ften adnu -15 -18 -18 19
~ito> befgjkpstuv -19 -33 -28 -17 -40 -30 -36 -16 -25 -33 -37
~summ im 16 -16
""",
    """
@howmuch__por jmqsu -16 21 -15 -17 -27
ir_a o -23
my_boss b -17
plane* dm 19 -15
representative abcdefhilmtu -16 -17 -19 -17 -23 -29 -23 30 -20 -32 -19 -17
write__resume m 16
~ecom bdghijkpqruv -20 -27 -23 -21 -31 -18 -22 -23 -20 -20 -36 -20
~ormi abdghijnopq -20 -18 -20 -19 -19 -15 -20 -18 -20 -18 -29
~rect c -16
~ruin mno -16 19 -16
""",
    """
buy agjkmnu -19 -22 -20 -22 33 -25 -17
dura__@visit dns -28 15 -27
flat_tire q -16
it_make dgmu -18 -19 -25 17
normal__a u -15
the__list amn -21 -20 16
~alk defhiklnopstv -17 -23 -20 -23 16 -36 -29 -38 -44 -17 -22 -25 -30
""",
    """
@parking__right j -18
deliv* m 17
though$ lm -16 -17
~hose al -16 -20
~kip abcdefgijlqstuv -23 20 -19 -18 -22 -18 -21 -22 -22 -21 -18 -19 -16 -28 -16
~lkin abgjklnpqruv -28 -21 -18 -20 -20 -26 -20 -19 -17 19 15 -16
~lly> bghlnpr -17 -25 -22 -15 -17 -20 -17
~omme gil -23 -20 -19
""",
    """
campus m -17
consigo bdnu -21 -16 -17 -17
cross ajoqu -19 15 -15 -16 -19
manager imqu 23 -22 -15 -19
the__not jmu -17 -21 -15
wenas fm 18 -19
~eel cdghmnorsv -18 -28 -20 -26 -23 -29 -23 -23 18 -21
~iend abefhjkloqst -15 -17 -15 -22 -16 -22 -19 -23 -31 -45 -24 -25
~oss> aghilnqrsuv -35 -19 -22 -15 -16 -21 -21 -19 -19 -27 -16
~rso u -20
""",
    """
@visit_i jkmoqu -16 -21 -33 -20 -16 -22
is_@holiday hm -18 17
me__mal pq -26 20
my_@call abcdghklnopqrst -31 -31 -21 -39 -33 -29 -16 33 -32 -25 -27 -28 -35 -17 -16
there__on ajmnors -21 -16 16 -22 16 -19 -18
to__now m -21
~bet adgjklqstv -26 -28 -31 -19 -21 -19 -24 -38 -17 -26
~enu acdefghjklmnopqrtuv -22 -22 -28 -16 -17 40 -20 -24 -19 -17 -15 -27 -23 -15 -27 -17 -18 -32 -25
~vol gilmn -20 -17 -17 -29 -18
""",
    """
~<twi agkmnqrstuv -18 -20 -18 -29 -16 -20 -17 16 -20 -17 -15
~afue a -18
~ga> abejkopqrs -49 -20 -32 -19 -40 -19 -22 -35 -36 -41
~ina ceklopr -25 -20 -23 -30 -18 -24 -17
~kmbi ao -16 17
~plu adgijklmru -15 -22 -17 -26 -17 -22 -24 18 -19 -23
""",
    """
@drink_count mn -20 19
@relative__# bnprv -18 -23 -15 -19 -16
is__hospital b 16
npc im 18 -19
through_it gu 16 -20
to_try abmnu 42 -18 -39 -15 -27
~down gikmu -30 -20 -23 -23 -27
~gai acehikmopqrstuv -26 -27 -23 -28 -37 21 -17 -22 -16 -31 -34 -21 -24 -34 -28
~mac adgno -18 -23 -24 -17 -16
""",
    """
@book__then admnoq 24 -15 -26 -16 -16 -16
a__and im -16 -18
still__it abmn -18 -17 -23 17
~atta m -17
~nbv efm 23 -16 -22
~our bcefgnpqrsu -22 -39 -37 -30 -21 -50 -27 -28 -27 -15 -28
""",
    """
mejor__@english co 15 -15
que_ciudad jm 18 -17
want__it mu -18 -15
what__options d -15
~<gan imuv -19 29 -24 -19
~pron u -17
""",
    """
@medicine_antes n 19
familia m -16
i__@day abdgklnqstuv 18 -34 -20 -19 -23 -26 -19 -25 -16 -18 -19 -20
que_estoy m -18
~<sle abdhjl -23 -19 -23 -26 -16 -17
~laye i 15
~uid as -17 -18
~unas d -17
""",
    """
is__early m 15
~<sou aou -15 -16 -21
""",
    """
^see adhjmtuv -26 -16 -18 -19 27 -16 -18 -18
a_ir biklmqruv 20 -18 -18 -17 -28 -29 -15 -22 -18
~esp cdehijklmntuv -16 -48 -20 -16 -30 -39 -31 -25 -30 -17 -15 -33 -43
~fri abu -17 -16 -16
""",
    """
#__my d -18
@clothes__or n 16
@place__es m 17
cancel abcdefghijknopqstuv -54 60 -46 -33 -48 -45 -51 -45 -57 -45 -60 -50 -15 -47 -45 -47 -43 -65 -49
does_target h -20
lo__en acdgjmn -19 22 -17 -19 -17 -16 -16
would__@pay d 15
~<emo bm -16 -21
~<lic abgipu -30 -21 -20 -15 -15 -24
""",
    """
^having s 16
and__do m -26
my__that dgmnptuv -21 -17 -39 22 -24 -16 -16 -16
perdi$ m 22
rathe* amu -20 -26 -17
sali_de s 15
signed agm -16 -16 -18
train aghjnqru -21 -16 -22 15 -22 -26 29 -21
wear_@clothes n 16
where__at hjm -15 30 -25
you_explain mu -16 15
~due abcdghijklnpqrtu -20 -21 -15 -26 -15 -17 -21 -18 -16 -22 -27 -18 -23 -19 -15 24
~iet ai -17 -17
~pasa abcdefghkmpruv -29 -33 -17 -27 -21 -24 -15 -34 -26 -28 -17 -20 -34 -18
""",
    """
i__@animal mq 21 -21
i__something hmo 16 -21 -16
obliged$ t 19
room_is ms -21 18
se_lo mt -22 18
~ubsc acegiksuv -18 -17 -18 -16 -17 16 -16 -31 -18
""",
    """
begin ln -16 -18
if__the no -20 19
mucha* m -23
need__for aio 20 -24 -17
not:cuenten b 16
puede__@late acdmnoq -20 -19 -18 -18 -23 26 -17
~hard mu -16 -17
~rriv mn -23 16
""",
    """
am__out adlnoqv -18 -16 -28 -20 -21 -19 -20
bleach m 17
both__@relative m -16
capital jm -15 15
de__quien am -15 -20
does__of m -17
in__for cm 17 -23
not:mi abcdijknpqsuv -26 -24 -22 -19 -29 -21 -16 -29 -39 34 -18 -27 16
on_a agijnr -17 -24 -16 -16 -38 -16
~hjk> em 18 -16
""",
    """
am__today m -15
cancelled dhlmopqru -29 -15 -17 16 -25 -27 19 -20 -24
del_@insurer q -17
feet abnopruv -15 25 -15 -21 -22 -27 -15 -16
~just acdefgjkpstv -16 -26 -15 -24 -27 -20 -25 -23 -16 -23 -17 -31
""",
    """
papeles$ am -18 -18
sit mnopu -19 19 -16 -23 -25
~ranq mq -21 -15
""",
    """
bring_me no -24 -18
for_whatever am 16 -26
~anti ilmsu -17 -16 -21 -19 -19
~get cdefhinou -18 -36 -20 -26 -34 -30 -16 -34 -16
~lis> abdegilmu -18 22 -16 -26 -18 -18 -28 -33 -16
""",
    """
let__do abm 15 -20 -26
me_pongo gn -42 25
~fam adgilu -16 -21 -16 -17 -15 -21
~frec mu -24 -18
~lls> mn -16 -18
""",
    """
rock$ ahmt -16 -18 -20 22
take cefgijkortu -35 -29 -28 -23 -25 -20 -18 -23 -20 -31 -43
~jos agjmru -16 -16 16 -25 -16 -23
""",
    """
necesito__@visit im -20 -25
our adghijklnqu -20 -24 -18 -16 -16 -20 -16 -17 -22 16 -22
this__@spanish cmu 24 -19 -16
~ance cfhjknpuv -17 -18 -22 -32 -24 -25 -20 -40 -34
~cti abdefghikopqtu -20 -19 -34 -23 -20 -16 -23 -50 24 -29 -16 -23 -22 -20
~rote u -19
""",
    """
@drive__truck q -16
about__@treat mo -21 -19
aweso* imt -15 -20 26
escribo$ ilu -18 -19 -24
mind__@texts bk -15 17
not:problema q -21
~<opi djmnu -24 -17 -16 -21 22
~<sw mnr -24 -15 -16
~ore acdefghijpqtv -20 -35 -20 -32 -38 -24 -16 -27 -43 -41 -20 -37 -17
~uere klmoqs 20 -17 -17 -15 -16 -15
""",
    """
@relative__need m -18
before$ adghijklnqrsu -41 -35 -25 -40 -22 -20 -20 -34 31 -19 -25 -30 -50
i__@relative abcdgklmnorsu -31 -22 -20 -24 -19 -17 -21 16 -30 -20 -21 -20 -35
no__den l -19
the__it gm -17 -29
was_going bdmnqr -15 -18 -21 -22 22 -18
~cta adgmq -18 -18 -19 -19 -17
~mbu m -18
~uant abghimqsu -33 -20 -25 -27 -27 -35 -16 -20 22
~us> adgilnq -19 -23 -19 -20 -18 -24 -17
""",
    """
are_there abcfhlmoqrsv -40 -24 -19 -23 -40 -22 27 -25 -23 -34 -24 -24
la__¿ jm -18 -28
on_tv hju -15 -21 18
year jnsu -21 -22 -21 -20
~ply> adgkln -19 -20 23 -17 -15 -20
""",
    """
a__voy jm 17 -20
el_@ride abdgijlmoqrs -19 -25 -21 -16 -16 -18 -15 -32 -22 28 -18 -18
el__que dhklnpu -18 -15 -17 -22 -20 -19 -21
in__the mq -29 -19
siento adsu -23 -23 16 -21
whate* abdfghijtuv 16 -16 -19 -21 -20 -17 -17 -17 -17 -29 -16
~areo s 16
~pou dgm -15 -16 23
""",
    """
@howmuch__dolor dmu -21 20 -20
@vehicle_be q 17
aqui__la v -18
do__# bgmq -17 -16 -27 -18
es_mi blqv -16 -16 -18 17
i__mind mu -26 16
i_miss n -16
in__bit m 16
~ied> ilmnpqru -22 -15 17 -16 -21 17 -17 -20
~outs abdqu -17 -17 -17 -15 -31
~taga c 16
~vame blmo -20 -18 -26 -15
""",
    """
@stop__was l -15
^se abcefghijklnopu -30 -31 -22 -46 -45 -17 -43 -18 -40 -53 -51 -17 15 -58 -62
da adefghiklmnqrv -22 -30 -16 -20 -29 -32 -18 -23 -27 -38 -33 -23 -28 -32
es__a amuv -18 -22 -16 -18
manan* acdfgijklprstuv -27 -27 -29 -17 -26 -28 -26 -17 -16 -24 -24 -19 -22 -32 -27
mareo s 16
mess bm -16 -28
not__unsubscribe l -17
she__in m -16
~drog u 16
~lame abm -15 15 -24
~mab dfmt -15 -16 -21 21
""",
    """
mami im -19 16
piso hjm -15 20 -17
~avoi gmnu -19 -22 22 -16
~quer dijklmpqsu -17 -18 -17 21 -20 -30 -17 -18 -20 -17
""",
    """
@insurer_ya q -16
cars adjmu -18 -27 -18 27 -18
i__able n 16
scale m -16
~coj r -17
~oud m 20
""",
    """
bailed_on q 17
but__am kmqr -16 -17 -16 20
is_# jnqsuv -25 -15 -25 -18 -22 -17
no_entiendo m -26
please_keep bklmv -16 -18 -19 28 -28
send abfnoprstv -41 -35 -16 -27 -24 -23 -40 -23 -20 -36
~apri g 16
~gam bdfghjlmnprsuv -31 -15 -18 -21 -22 -25 -27 25 -20 -16 -20 -17 -27 -18
¿_venden dmu -18 19 -18
""",
    """
not:start km -16 -17
tell__to mqu -16 -17 -18
unsubscribe klu -15 16 -18
~<ov fglnrtv -20 -24 -25 -31 16 -18 -34
~<pes l 17
~bam akm 19 -24 -20
~raig aqu -18 -17 -22
~xtra bdimu -16 23 -16 -17 -21
¿_donde adgu -17 -16 -18 -25
""",
    """
me__favor al -22 -20
me_salgo abdnr -19 16 -18 -19 -15
~choo pq -16 -17
~reci befginoqsuv -27 -16 -17 -32 -36 -29 -18 -28 -21 -25 -29
~rnin bdefgijklmpqtuv -37 -22 -22 26 -24 -19 -21 -23 -30 -19 -21 -28 -18 -30 -30
""",
    """
@animal$ bcdghijlmnopqu -21 -19 -30 -17 -22 -25 -25 -15 31 17 -22 -20 -28 -39
ahorita agt -17 -15 -21
asked abdjnstu -31 -22 -19 -17 -20 -18 -15 -24
ayuda bcefghijklnopqrsv -30 -20 -24 -26 28 -20 -34 -28 -22 -31 -26 -24 -20 -31 -19 -21 -19
pesadillas ms -20 22
rajo mpq -20 -17 21
up_for dhijnors -25 -16 -17 -19 -20 -24 -15 -18
~<ad acefghjklmpqrstuv -27 -30 -20 -25 -27 -32 21 -26 -27 -27 -25 -31 -28 -23 -25 20 -26
~emel bmo -17 -23 21
~ham abimnoqsv -20 -18 -17 -29 -17 -20 -18 17 -18
~hed dghmnpqrtu -21 -16 -21 -23 -30 -18 -20 -16 -17 -23
~orc a -19
""",
    """
@place__@vehicle j 17
as_before mnou 21 -21 -17 -17
deposit i -16
estos_@texts akmr -20 -17 -19 -17
poder mp -23 -18
que_tengo adginopqu -20 -31 18 -21 18 -17 -27 -33 -25
to__lawyer i 16
~hink cdghilmnopqrstu -16 -32 -24 -21 -16 -30 20 -21 -17 -21 -19 -27 -20 -17 -39
~sion ghjmopqrv -25 -26 -31 -36 -25 -21 -16 -23 -24
""",
    """
ando bchijklpuv -33 -18 -24 -20 -21 -26 -30 -28 -23 -30
i_say agjnqu -18 31 -20 -18 -16 -24
summe* h 17
the__@hours h 17
~<beb nu 17 -15
~tom acefgjklnpqrtu -18 -33 -23 -31 -37 -33 -32 -40 25 -26 -18 -36 -25 -46
~walk bcdiklmnopqrs -25 -15 -39 -31 -22 -19 -15 -18 -20 -21 16 15 -15
""",
    """
@door_is au -20 -17
borreme__@visit b 17
fly dmu -23 33 -22
have__me q -15
in_for amo 15 -22 -17
medio m -19
my__am lmnr -16 -24 -16 19
not:since ms -20 22
not__able b 19
not__here gm -20 -29
para__en r -15
~nkin ru -15 -16
~sco> m -20
~tick d -16
""",
    """
day_off mpq -18 18 -17
got_a cklmnoprtuv -20 -18 -29 -25 -33 -22 19 -27 -22 20 -35
no__queda m -18
son bcdfhiklopqstuv -29 -31 -38 -23 -29 -32 -32 -19 -33 -20 -40 -29 -25 45 -43
~<vac gjnu -22 -17 -15 -16
~jfk elm 23 -15 -21
~pped jnpu -17 -21 -20 -16
""",
    """
en_@spanish abcdegjklmnopqrsu -25 -23 42 -25 -17 -24 -28 -22 -26 -36 -27 -30 -17 -18 -16 -16 -24
first$ dn -20 16
is__expensive dmu 19 -36 -16
is__my abdhnopqr -19 -16 -30 -15 -31 -20 16 -16 -21
need__@person bqv -17 -16 -16
sooner ao -25 26
~<ca aefghklnstu -30 -62 -44 -41 -42 -47 -26 -40 -35 -55 -18
~iss> nopq -18 -17 -15 -16
~ttin abdfjop -16 -20 -30 -16 -23 -16 -17
""",
    """
@drug__evening n 18
gave bikmp -17 -29 -18 -30 -16
me__@late mr -17 18
need__before m -16
~kes abdhijlmnuv -29 -17 -17 -16 -18 -17 -21 26 -18 -31 -28
""",
    """
bring_anything m -18
do__this hlmnv -15 21 -25 -19 -22
estafa$ uv 18 -16
how__do abcdijkoqsv -18 -27 -17 -28 -19 -17 -19 -18 -21 -18 -17
throu* lns -31 -16 -23
~<soi u 17
~<too ailorv -22 -15 -17 -21 16 -18
""",
    """
@english__good cm 19 -18
^@day abcdefgijlmnopqrstu -25 -40 -18 -18 -27 -39 -15 -19 -16 -30 20 -27 30 -27 -24 -23 -18 -29 -25
am_at bdghijlopsuv -15 -22 -31 -22 -23 23 -20 -23 -20 -17 -18 -22
flu u -17
it_feel u 16
ptsd adgi 21 -15 -19 -15
se__@move o 19
week cdgijklmnopqrs -20 -33 -26 -25 -22 -16 -25 -15 -39 25 -15 -23 -27 -35
~ium> j -17
~mas gijmquv -17 -18 -23 -25 -25 -18 -17
~ngo aefhjklmrstu -17 -32 -43 -35 -18 -28 -45 -37 -41 -16 -40 -29
""",
    """
@wrong__i m -18
quiero__baja abk -20 15 -22
salgo dmnosu -27 -28 -32 -28 -24 -17
sending_these i -19
to_give am 18 -19
~<let dgnoqruv -23 20 -23 -22 -17 -19 -24 -16
~nd> aefkqstuv -26 -41 -46 -15 -24 -21 -16 -43 -61
~scan dhipqsu -16 -17 -18 -19 -20 -15 -23
""",
    """
@day_mejor o 15
@stop_my n 15
@vehicle__abrir h 16
alguien__por i 15
arrive$ mn -16 17
di__baja kl 15 -16
estan_en m -17
how_@late adhijm -27 -15 32 -17 -18 -29
necesito__para o -16
to_bring dq -25 -21
what__would am -22 -15
~en> bcdefgijnorstv -27 -26 -26 -48 -34 -67 -16 -28 -35 -16 -18 -16 -22 -18
~nly efghjkmnpstuv -17 -21 -25 -29 -16 -25 -46 -27 -22 -27 -18 -27 -19
~onar m -19
""",
    """
be__after n -17
me__@fetch amoq -20 -18 -15 27
minutes_for mr 16 -16
not__just mor -33 23 -24
~<bef bcjlmnpt -33 -18 -15 -18 -17 16 -19 -15
~mo> ehijklmoprtu -48 -53 -32 -17 -29 -22 -19 -19 -19 -24 -35 -19
""",
    """
arm jms -20 -25 21
at__front m -18
i_talked mo -26 -17
long_does dn -22 -22
mandame_la jm 18 -16
me__can mp -20 -19
~king cefklnosu -21 -25 -41 -22 -41 -23 -41 -16 -23
""",
    """
@visit__mi m -17
esta__@thanks mt -18 15
i__get acdghijlnprstuv -16 -23 -17 19 -23 -15 -39 -27 17 -26 -25 -21 -15 -46 -20
~tes> bcdefglmpqu -38 -26 -16 -16 -21 -22 -30 -18 -31 -26 -38
~uff> adhjosv -17 -20 -17 -20 -18 17 -17
""",
    """
difference go -16 -21
favor* m 17
not:manden giklm -24 -17 -23 31 -33
sending_them k -17
to__lot m -16
~ipp p -22
~lt> imnsu -19 -21 -15 27 -15
~mpo> dhjo -26 -17 -15 -19
¿_que bcdfgikloprstuv -23 -38 -24 -23 28 -33 -22 -29 -19 -16 -20 -29 -15 -26 -20
""",
    """
@treat acdefghijklmnopqrstuv 20 -43 17 -47 -55 -59 -63 -67 -71 -58 -31 -63 -23 -19 -46 -68 -61 25 -43 51 -43
^flat m -15
not__help u -15
""",
    """
@wrong abcdefghiklmnopqstuv -52 -56 -25 -22 -75 -65 -35 -63 -77 -18 -26 -44 -54 -25 -57 -62 -50 -70 -77 88
can__slide o 19
fell apq -23 -23 22
get__but q 18
over_now mr -20 21
vecino abmnpq -15 -17 16 -17 15 -16
~dru hmoqu -19 -17 -18 -16 15
~nybo djmoruv -20 -17 -18 -19 -15 -20 -16
~ween a -17
""",
    """
a_bill du 16 -15
algui* abdgjklmrsu -18 -19 -29 -19 -24 -20 -23 -17 -19 -18 -32
hora__@clinician m -24
i_thought am -16 -18
tiene_la au -16 -17
~urn> abcdefghnpqstv -28 -49 -25 -19 -20 -15 -22 -32 -30 -21 -27 -28 -17 -21
""",
    """
#__and bm -22 -16
for_all d 18
quiero_mi b -18
sent$ inu 16 -20 -15
signed__for am -16 -17
~dro acdfgikmnpst -19 -19 -28 -16 -17 -26 -21 -28 -15 -25 -24 -16
~quit abcghijkmpqtuv -56 19 -27 -36 -23 -37 -32 -24 -34 -30 -36 -16 -44 -39
~ta> bcdefjmoqtv -23 -56 -16 -78 -29 -30 -20 -23 -19 -16 -24
""",
    """
@medicine_allowed n 18
@place__me ajmq -18 -18 -19 17
cell_off bl -19 19
era bdlnpu -28 -17 -15 -16 -22 -26
fog msu -16 22 -26
is__per du 23 -30
ya__importa l -18
~eis> bgimnou -19 -18 -17 -19 -19 -15 -25
~iedo bo 15 -16
~obr adghklmnopqsuv -25 26 -19 -18 -16 -19 -17 -25 -20 -17 -21 -24 -32 -23
""",
    """
@hello__you hm -15 -16
be__@visit b 24
earli* ijmnou -17 -15 -21 -17 18 -15
fit__in a 17
no__a abcdhijkmnstu -29 30 -26 -37 -23 -22 -34 -31 -40 -26 -28 -21 -27
on__day gnqsu -21 19 -18 -17 -15
~esd abdgilmpqrsuv -26 -27 -31 -17 -17 -23 -17 -18 -24 -30 21 -28 -18
~rce> v -15
~urge ds -19 -15
~ven abcejlortv -24 -38 -22 -28 -18 -40 -26 -37 -18 -38
""",
    """
~boss l -16
~etur l -18
~ie> abcdfghlnoprstv -31 -17 -32 -33 -24 -32 -22 -38 -35 -38 -28 -24 -20 -21 15
~rla> bm 18 -22
~toc dgiknpqrsuv -18 -21 -16 -16 -18 -18 -23 -20 -25 -20 -16
~ucha m -18
""",
    """
real_@person imu 18 -16 -23
sabados hmo 15 -24 -19
~pa> bcdefghijkmnpqruv -26 -18 -23 -27 20 -17 -17 -20 16 -18 -34 -20 -20 -25 -19 -29 -18
""",
    """
options dgjlmnu -25 25 -21 -15 -31 -22 -19
service_@animal n 18
~hous gosu -16 -19 -17 -20
""",
    """
cuanta admu -17 16 -16 -15
get__work qu 16 -21
text$ ajn -17 -19 -15
what__am u -19
will_bring mnp -17 -15 18
~edl abjms -17 -15 -16 -24 18
~ja> adefhioqr -26 -16 -53 -47 -49 -25 -43 -19 -27
""",
    """
@move__mi o -16
a_escribirme k 15
gum dmnu -23 -36 31 -20
i_@drug n 18
not__@insurance dq 19 -17
~dpho mn -16 18
~oiu> em 21 -22
~orl h -15
~rms m -21
""",
    """
bless_you t 19
if__just mq -17 17
me_pueden bdmnpq -24 -35 15 -37 -16 -23
~crib bdefhjknopqrtv -34 -35 -32 -29 -30 -36 16 -38 -33 -32 -38 -34 -28 -16
""",
    """
@stop__mandar lm 24 -22
^set adilpruv 23 -22 -23 -22 -22 -22 -17 -15
many__you m -20
~<ah cdeijlopqstu -22 -18 -32 -28 -29 -21 -18 -25 -15 -25 -27 -30
~beb nu 17 -15
~llon d -17
""",
    """
again abcehikoqrstuv -24 -37 -26 -22 -27 -36 22 -19 -30 -30 -20 -22 -33 -27
am__front jm 19 -23
el_@staff i 17
the__vets m -20
work__bring p 17
~ario acdhijr -17 -16 -22 -17 -17 -27 -15
~duri am -17 -18
~kay elu -17 -16 -16
~mpie u -16
""",
    """
dame__de a -15
dog abdefgijmpqsu -29 -19 -21 -20 -18 -18 -22 -21 41 -19 -36 -21 -27
estoy__@traffic r 16
out__pocket m -18
polish m -15
presi* hu 16 -22
~duel d -15
~ompa abgijlmr -18 -23 -22 -25 -20 -19 -19 -20
""",
    """
flat__a r 15
tarde bcdefgijklnopqstuv -45 -36 -34 -31 -30 -30 -25 -15 -28 -30 -44 23 -27 -49 -32 -27 -29 -31
than ajnu -24 -15 -20 -21
tranq* m -20
~esco m -30
~hole aijloru -16 -20 -18 -15 -23 -16 -21
~yer abcdgijnpqrsuv -28 -22 -18 -29 -21 15 -22 -26 -17 -19 -24 17 -32 -23
""",
    """
burns m -22
delete bgi 19 -16 -17
is_walking mr 20 -15
no__por bcgiopq -25 -17 -16 -24 -27 -19 20
no__to ampqs -16 -22 -20 19 -16
papa mn -32 -16
to_me abdop -27 -19 -18 -18 -21
~bab imu -16 16 -18
""",
    """
class$ m 17
i__next anos -15 17 -28 -18
ir__dia o 16
lugar_para a 15
mareada ms -16 16
minutes__the mr 20 -27
or_not n 15
p$ dlmnu -18 18 -29 -17 -17
para_despues ao -16 17
pude_dormir s 16
~prov hjmo -17 -19 -31 -15
""",
    """
estoy_aqui j 15
my_time n -22
not_need gimoquv -17 -21 16 -27 -28 -18 -19
que__avisen l -16
sweats mnsu -29 27 -29 -17
~ala cehjnpquv -22 -20 -24 -32 -31 -24 -27 -33 -25
~copi a -19
~igne agm -16 -16 -18
~nme> cdefghklmnpqstuv -35 -35 -29 -23 -35 -36 21 17 -60 -35 -30 -34 -38 -24 -42 -41
~ows m 15
~ran> fgjnpqsuv -20 -16 -24 -25 -19 -22 -16 -23 -20
""",
    """
^does bfgijklmopqrstuv -58 -20 -47 -35 -23 -21 -22 -47 -46 -27 17 -26 -26 -28 28 -34
this_works m -22
~ass> adgs -28 -21 -19 -18
~hori gt -16 -21
""",
    """
de__@visit iklqr -17 -16 -20 -18 -24
driving abcdefgijklmnopstuv -28 -31 -22 -22 -19 -22 -24 -18 -24 -21 -16 -55 -38 -22 37 -24 -20 -32 -28
el_@hours hjm 16 -16 -17
le acdefghklnopr -27 -25 -25 -30 -27 33 -41 -20 -27 -31 -18 -15 -35
~ood> adeghijkqruv -27 -50 -43 -26 -24 -19 -32 -28 -22 -46 -19 -20
~whee amnpu -16 -25 -17 16 -16
""",
    """
@call__after m -16
^read cdklmn -19 -15 -24 -25 31 -20
add__the agkln 23 -19 -25 -22 -21
and__will m -15
is_slow qr -19 19
tqm mt -26 15
~<doc jm -18 -21
~cons cfghmnostv -20 -16 -32 -27 -17 -25 -26 -24 -18 -29
~nswe abdgjlnoqsv -23 -17 -21 20 -16 -18 -18 -18 -20 -20 -20
~ook> cefghklqstuv -22 -27 -19 -22 -30 -22 -36 -18 -22 -29 -25 -31
~raid n -19
~uiz u -17
""",
    """
a_chance m -18
all_there hj 20 -20
asjdh m -15
busca mp -21 16
se__en aijn -20 -16 -15 -30
where__you ghl -19 -23 -21
yes_she pq 18 -15
~<ano acdfghiklnpqrtu 18 -28 -32 -26 -30 -33 -30 -16 -27 -31 -35 -16 -26 -18 -17
~ape gjklopqtuv -34 -20 -21 -25 -29 -22 -33 -20 -32 -16
~git djmu -17 -18 -21 18
""",
    """
day__@holiday h 16
dios__pague m -19
does__hurt dmqu -22 -16 -16 22
les_dio imu -16 -16 17
put__@relative im 18 -20
quisiera mpsu -21 -18 -17 -20
~ffor m -15
~ica abcefhkoprtu -21 -29 -20 -31 -26 -41 -22 -22 -28 -33 -27 -18
~lps> mt -20 18
~sjd cdefgjlmtuv -16 -16 30 -19 -15 -15 -21 -30 -16 -18 -15
""",
    """
way_to bhijnrsu -20 -21 -23 -26 -27 -23 -18 -23
~odds gu -16 17
~ope degjklnpqstu -22 -27 -22 -23 -18 -23 -25 -18 -26 -19 -17 -29
~roc adfghijklmrtv 17 -23 -15 -21 -26 -18 -23 -19 -19 -35 -19 17 -18
~rra cefgijmnqtuv -22 -20 -25 -31 -38 -37 -23 -18 -25 -21 -26 -21
""",
    """
esta bcefjklnors -16 -18 -30 -16 -23 -56 -17 -27 -18 -17 -22
of__who m -20
proxi* m -23
vuelvan_a gk -17 15
~diez m -20
~elva gim -20 -16 -18
~enci bdeimnoprv -30 -31 -19 -28 -28 -24 -23 -22 -24 -22
~iph dm -23 22
~mix mu -16 -16
~sas> adi -16 -23 -16
~ttle oqu -16 -16 -19
""",
    """
^stoy m -20
me_tienen lm 22 -20
one acefhklmnoqrsuv 28 -20 -45 -43 -63 -53 -45 -35 -44 -22 17 -33 -15 -38 -29
paga admno -18 25 -23 -16 -16
que_@clothes agmnqu -15 -39 -20 31 -16 -17
send_anything l 15
times__have u -16
~genc gu -15 -21
~izo gjuv -22 -16 -25 -16
""",
    """
good$ deghilqrstuv -18 -21 -29 -20 -24 -15 -34 -22 -24 -45 -43 -26
if__@vehicle q 16
my_playlist km -20 18
there_@parking r -24
with_me abdgjlmnov -32 -25 -24 -21 -23 -24 -33 24 -27 -19
~cri bdefhijknopqrtv -39 -36 -32 -30 -31 -16 -37 16 -22 -33 -33 -40 -35 -28 -16
~jdks em 17 -15
~rui abdijnou -21 -16 -22 -20 -16 15 -22 -19
¿__llego jnr 17 -17 -15
""",
    """
an_@move dmno -18 25 -19 -19
me_quedo apr -24 -17 -23
~dic ceghijloprsuv -27 -24 -40 -31 -34 -19 -29 -19 -23 -24 -30 19 -31
~ishe an 16 -15
~pia a -20
""",
    """
^aceptan fkm -16 -21 -22
not:today m -15
puedo__a oq -17 -17
~all acdeghjlprs -23 -43 -19 -29 -25 -32 16 -58 -33 -20 -39
~econ lmqv -16 -16 -16 -17
~uck abcfhiklnptu -25 -35 -19 -19 -26 -31 -33 -32 -33 -28 -28 -41
""",
    """
@drive_myself p -15
@howmuch_me dmnsu 20 -28 -17 -20 -20
a__all m -20
are_my dj -16 -15
es__por dmu -26 22 -19
how_come adgjlmnu -24 21 -19 -16 -17 -31 -17 16
on__# bdnr 19 -16 -18 -20
pero__el ao -18 15
to__@medicine m -22
treat ghjnu -19 -17 -17 -20 19
~eval m -18
~nged adgijlnqru -31 -21 -18 -25 -21 -24 -16 -19 -21 -20
~pap> mn -16 20
~rda> dgil -17 -18 -17 -18
""",
    """
@visit_but m -19
por_cual gijm -17 -15 26 -18
says_no bm 18 -19
when__library m 16
~<kee abcdhjpqrtu -20 -15 -21 -25 15 -22 -22 -28 -16 -20 -20
~ffec n -17
""",
    """
chickened_out m -18
front$ m -22
i__cpap n 15
quiero defgjnpqstuv -29 -18 -18 -30 -26 -30 -34 -64 -16 -26 -35 -60
~ews adim -16 -19 -18 26
~rib bdefhjknopqtv -36 -37 -35 -31 -34 -39 16 -28 -22 -35 -43 -19 -17
""",
    """
aqui__es mv -20 16
backed m -15
if_i bcdfijklmpqstuv -19 -20 16 -16 -36 -39 -21 -28 -19 -28 22 -33 -20 -20 -21
posib* a 15
the_girl p -16
there__@parking ijmr -16 24 -28 -16
vez bcdhiknpruv -38 -24 -34 -30 -27 25 -24 -21 -18 -37 -30
~llp dm 15 -15
~ne> bcefgjmstu -25 -31 -57 -18 -24 -50 -23 -55 -24 -29
~uise a -16
""",
    """
hsa dmn 24 -25 -18
my__too m -19
~acen agjnq -19 -23 -20 -26 -19
~ccep hijku -17 -18 -16 -16 -16
~ial hjlmqrsu -18 -22 -20 -32 -23 -19 -24 -16
~orin s 16
~rqu jlmr -16 -23 -23 19
""",
    """
let__this am 17 -15
no_@cancel acdikoqsv -17 -23 -19 -22 -15 16 -19 -17 -25
teach m 19
~eca m -29
~sed> achjpqstu -27 -17 -21 -21 -34 -18 16 -16 -28
~uede eghjlptuv -29 -21 -53 -38 -41 -24 -35 -55 -41
""",
    """
^quedan j -17
hora_mas a -16
hospital dhmprs -16 -20 -18 -19 -16 -16
says__off bm 16 -20
un_@drink mnu -21 22 -19
want__make mo -16 -16
~<bon u -16
~led> bceghijklmnstu -33 -22 -18 -16 -23 21 -38 -33 -33 -48 -42 -35 -21 -37
""",
    """
how__can bdhijmosu -16 -20 18 -21 -18 -29 -22 -16 -25
off__the am -19 -17
so__of b -20
""",
    """
^al ajmu -16 17 -20 -16
house dop -17 -18 -15
me__ir amnq -29 -18 -34 18
playlist km -20 16
~<vom s 15
~cet aikl -19 25 -16 -16
~ras acdefijkmotuv -20 -22 -41 -22 -26 -20 -25 -31 -17 -27 -21 -46 -39
""",
    """
@parking__bring jm 17 -19
@place$ abcdegjklnoqrstu -27 -49 -36 -24 -42 -48 46 -37 -51 -46 -42 -51 -38 -25 -43 -24
picking__up a -18
~<pic bcefjklnrtuv -20 -23 -20 -19 -28 -27 -41 -33 -22 -21 -44 -29
~adv m -19
~amor m -19
~anu ijklquv -17 -17 17 -17 -16 -19 -16
""",
    """
a__note im 18 -20
a_que abdfghiklnopqrsuv -26 -20 -24 -17 -28 26 18 -16 -20 -21 -32 -17 -29 -18 -21 -35 -32
ahorita_no bmt -22 19 -19
decidi__@cancel m -16
looking_to m -19
my_@insurance qu -21 -18
still_there jns -23 -19 -22
~<cob adgjlmqrsu -21 26 -15 -16 -17 -24 -20 -21 -22 -23
~<pa abcefklmopqs 18 -24 -47 -75 -42 -22 -48 -28 -17 -32 -35 -37
~aby> r -18
~ewor hm -17 16
~rdad lms -15 -17 -15
~tas abcefklmopqrtuv -21 -28 -21 -20 -18 -23 -22 -25 -21 -23 -26 -33 -22 17 -26
~tia m -23
""",
    """
^pasame amv -27 -26 -18
alone binqru -19 -22 -22 16 -17 -16
pueden__el aik -18 -22 -18
se_contesta gm 21 -18
volver ilmu -21 -15 -22 -16
your_@texts ailmu -19 -20 15 -22 -16
~ijo m -18
~itti akpr -23 -18 -15 15
~lles m 16
~yea mpq -17 18 -18
""",
    """
all_take abdhjlmn -36 -27 21 23 -17 -26 -30 -17
is__plant dmu -22 22 -16
plant$ dmu -19 20 -16
puedo__la djq -16 -16 -17
~<fin cdefgilstu -28 -33 -23 -26 -36 -44 -18 -30 -19 -48
~man abcefgimpqrsuv -16 -18 -18 -41 -29 23 -18 -16 -35 -17 -60 -34 -17 -28
~said cdfhijqrstv -21 -32 -17 -22 -20 -27 -18 -27 -32 -23 -20
""",
    """
^how abceikmopqrtuv -40 -28 -34 -57 -76 -58 24 -68 -62 -86 -42 -79 22 -64
covered mpq -34 19 -25
donde_me agmr -17 -19 -32 -16
esta__el gjlmq -20 -18 -20 -17 -15
mensajitos m -16
not_go bt 17 -17
the_@wrong abdghimnpstu -22 -20 -27 -24 -22 -25 -31 -25 -23 -24 -20 -23
time_should mn -22 19
~<dic cgijlpsuv -20 -18 -17 -19 -15 -17 -20 -22 -21
~era bceghlmnqtv -16 -29 -28 -16 -18 -28 -17 -20 -36 -29 -31
~lked mou -27 -21 -15
""",
    """
^only adijqr 22 -25 -18 -24 -23 -17
la__@visit d 18
my__next anpu -19 17 -17 -20
noche$ hn 23 -23
otra__favor b -18
succe* mu -18 18
~fill dhoqs -40 -22 -29 -18 -20
""",
    """
@parking__stadium jm -17 16
^un abdghijkloprstuv -26 -19 -20 -16 -17 -24 -24 -20 -20 -18 23 -23 -21 15 -27 -23
it_if n -15
mero r 19
not:de abghjklmnopr -23 -37 -24 -17 -26 -32 -38 27 -21 -23 -20 -17
oak_street r -19
paying dmu 15 -20 -16
una__o i -18
~angu cdmu 25 -15 -15 -24
~asas mt -16 16
~rse> agilmo -21 -22 -24 -18 -24 -25
~ssue empq -16 -17 -18 21
""",
    """
a_pin jmqr 23 -18 -16 -16
can__@food mn 19 -25
contestan__telefono m -15
help__a gmu -29 19 -16
~<aye abdjqrsuv -15 -16 -16 -17 -16 -21 19 -16 -17
~<fee adghnoprsv -37 -27 -17 -20 -21 -20 -16 -25 18 -18
~ena> acefghjknpquv -23 -16 -25 24 -26 -24 -22 -23 -26 -20 -17 -34 -19
~esar bmoq -19 -22 -19 22
~tan> bceghiklnopqrstu -25 -35 -19 -52 17 -19 -30 -42 -38 -31 -24 -28 -34 -20 -27 -21
""",
    """
^yeah mpq -17 18 -18
a__time bmor -16 -23 18 -16
drug hu -16 16
~alv dmu -18 16 -25
~esus kl -23 16
""",
    """
is__next dnu -17 -19 -15
paren abeijv -16 -19 -17 -21 -16 -16
que__hara mn 16 -17
~<mar abcdeghijklnopqrtuv -41 -30 -31 -40 -26 -37 -32 21 -44 -25 -34 -36 -31 -19 -37 -30 -33 -47 28
~ady bcghjkostuv -16 -20 -23 -23 -29 -28 -19 -30 -25 -30 -19
~arta abdklnoqrs -19 -19 -15 -15 16 -17 -23 -25 -15 -20
~mad cdhjlmnqrs -17 -23 -20 -24 -18 -21 -25 -26 -17 -19
~pac cfghijkloprsu -16 -21 -24 -29 -32 -30 -22 -19 -28 -21 -15 -15 -27
""",
    """
cancelling mor -38 17 -25
do__work glmn 16 -18 -23 -20
nunca_he m -19
~duck m 17
~mis abeghikpst -20 -23 -23 -15 -22 -43 17 -19 -42 -22
~trar n 24
""",
    """
en_que acdijklmnorv -17 -19 -23 -18 37 -21 -16 -38 -17 -17 -23 -17
happy__to fm -16 17
me_sigan m -19
se_@insurer q -18
tell__this m -15
~<str cdgikopst -18 -29 -25 -18 -25 -21 -30 -24 -19
~alor dfimu -16 -18 -15 30 -29
~ect acdefghkloqr -44 -34 -40 -21 -23 -18 -37 -28 -24 -41 -25 -20
~eve> ablquv -20 -20 -18 -21 -19 19
~vis cefghilnpru -23 -22 -18 -22 -21 -37 -20 -35 -28 -26 -34
""",
    """
de_mi cdjnprsuv -15 -18 -17 -28 -15 -17 -21 -22 -15
el_mismo jmq 17 -20 -18
haras* m -15
reach bcdgijkmu -18 -19 -27 -20 23 -18 -21 -34 -30
time_i hm -18 -21
you__got a 15
~four bdij -16 -17 -15 -15
~wea bcdfghiloprsv -17 -19 -32 -18 -33 -27 -24 -23 -27 -16 -20 -17 -19
""",
    """
@drink_ok dfmnqu -25 -15 -40 32 -19 -27
do__@clothes adhn 17 -27 -18 -24
of__today bos -15 -16 20
salgo_de dnou -22 -23 -19 -16
tacos m 21
united abilnu -19 -17 -17 -30 -17 -17
~rva mo -27 -16
""",
    """
can__still aimnosu -24 -22 -32 28 -31 -16 -16
confirmed lnpq -18 -17 16 -23
i__only acq 21 -16 -20
mas_puedo gm 16 -16
medicina gilmu -15 -16 -16 -24 15
so_can o 15
stomach amnqs -20 -29 21 -17 15
~menu abcdefghjklmnoqrtuv -21 -19 -21 -26 -15 -16 41 -20 -22 -17 -25 -37 -25 -23 -22 -16 -18 -30 -19
~nal ghjkqrsuv -19 -24 -23 -15 -28 -21 -19 -32 -22
~smi du -15 -16
""",
    """
borreme_la b 17
comoda mn -19 16
guys$ m -18
me_is pq -23 20
si__de abn -17 16 -16
yours* gmv -15 -24 -17
~<eac m -20
~betw a -17
""",
    """
@late__vez noq -16 16 -17
at$ ahjmu -20 -17 33 -28 -15
marque i 20
money$ m 20
~tie befhklnoprs -29 -33 -37 -18 -20 -25 -35 -28 -43 -28 -59
""",
    """
@vehicle_de m -16
^aight e -16
bf mr -23 -16
de_@date hm 18 -15
decidi m -22
greetings m -22
i__another mqu -25 -18 -16
i__consent lm 18 -15
mandan gjklm -15 -27 -17 -19 -17
movieron o 17
not:@person abdiuv -17 -17 -18 -34 -20 21
quito_los dn -17 15
sea bo -16 19
vet mu 22 -25
~ake cefgijotuv -21 -45 -41 -26 -35 -29 -17 -44 -17 -17
~osi ghjnoqru -28 -16 -23 -26 -16 -17 -16 -29
""",
    """
@insurer__ahi m -15
^agente abfit -21 -18 -23 22 -17
lo__tengo u -15
me__to abdhijlmopqu -30 -25 -27 -17 24 -17 -21 21 -17 -19 -24 -41
my__this av -20 -25
not:poder m -18
vuelvo$ m 16
with__license mq -19 18
y_quiero am 15 -21
~<moo s 16
""",
    """
^ayuda adefgmtu -24 -44 -22 -24 35 -27 -31 -19
follo* bmq -18 -25 -18
my_@medicine abcdghjklnopqrs -45 -25 -18 -28 -24 -16 -27 -20 -21 30 -18 -25 -34 -28 -24
my__will abdhnou -30 -32 -20 -18 -26 16 -25
turn_em m -20
~<bee chiknopru -17 -25 -28 -26 -24 -31 -25 -16 -25
~<lad abdghilnostu -20 -23 -23 -16 -21 18 -22 -23 -20 -28 -16 -23
~acco dm -28 24
~asi> m -22
~nis dn -15 -18
~oli bdefghiruv -30 -25 -16 18 -18 -21 -23 -19 -23 -15
~ooks o -17
""",
    """
am__candidate u 16
bitco* dm -15 17
pregunta$ im -17 -18
you_have bdghlnpqrsu -60 -15 -40 -23 -26 -54 -45 -19 -16 -37 -21
~levo acdfghijklnoquv -24 -19 -26 -20 -17 -30 -19 -21 -18 -19 25 -16 -25 -25 -18
~spa cdghijklmnopqsv -16 -20 -16 -24 -16 -23 -24 21 -19 -18 -16 -19 -16 -17 -25
""",
    """
guita* m 19
is__day dijmnp -26 -21 -20 -33 -27 20
probl* abcdeijlntv -23 -23 -16 -19 -16 -16 -15 -18 17 -17 -18
~<afe mnu -18 19 -20
""",
    """
@late_@book r 18
@sick__still n 17
@visit__# admq -26 -20 -28 -16
go_through amoqu -16 -19 -16 -17 -20
my_@move m -19
vive mq -16 -16
when__finish a -17
""",
    """
not:para jknoru -18 -19 -17 -26 -16 -26
~<tim cdefgijkqtuv -30 -24 -18 -37 -35 -16 -19 -34 -17 -25 -40 -27
~air> giop -17 -21 -21 -19
~ctiv abdefgijknsv -18 -15 -21 -19 -16 -19 -25 -20 33 -26 -16 -20
~fh> em 18 -18
~then bcdjkmnu -24 -20 -15 -20 -21 -18 -30 -31
""",
    """
should__an mn 21 -18
watch bijlnpu -17 -17 -21 -16 16 -20 -27
you_taking ahm 22 -15 -20
~<bra dgn -17 -18 -15
~aba> gijlnpquv -21 -18 -16 -16 -19 -23 15 -31 -18
~bou cefghlst -21 -22 -26 -36 -40 -20 -20 -28
~lin cdehkmnoru -34 -40 -26 -18 -22 -15 -61 -27 16 -26
~oll bhiltuv -31 -23 -29 -20 -16 -23 -23
~runk s 17
""",
    """
ok_i m -15
ready abikmnqu 18 -18 -27 -19 -17 17 -21 -21
""",
    """
@ride abcdefghijklmnopqrstuv -77 -54 -71 -84 -71 -74 -65 -69 -63 -45 -74 -78 -62 -43 -44 58 78 -65 -61 -75 -81 -76
@visit__texting m -17
is__allowed mn -29 16
to__down dgj 15 -16 -16
un_pastel m 15
~ecog i -17
~let cghoprsuv -21 17 -21 -29 -18 -36 -21 -33 -27
~rasa m -16
~rito m -20
~rof a -15
""",
    """
@drink_pasaste mt -15 16
early_can hn 20 -18
how__before ahmos -17 -22 -32 -16 -16
salie* admru -19 -17 -25 16 -17
this_text am -15 -20
~fjdk efm 21 -15 -21
~unti ab -15 -16
~vail bhjnstu -18 -15 -20 -23 -15 -17 -18
""",
    """
bueno_de l 15
find_@parking j -21
get__job ijmn -19 -17 19 -17
list$ bdghijopqrstu -26 -21 -23 -16 -27 -29 -22 -25 -24 -17 -17 -17 -27
los__los a -17
~maki amor -16 19 -16 -18
~pod dfhjkloprsuv -25 -17 -28 -25 -20 -30 16 -29 -26 -20 -21 -26
~wic agkmnqrstu -18 -21 -18 -34 -16 -20 -17 16 -20 -17
""",
    """
cansa* s 15
closes him -16 -18 23
i_@cancel ru -15 -19
mine hlmor -17 -16 -31 24 -20
~<dal dfinqrs -20 -20 -16 -20 -19 -19 -16
~ern bghijklnqrst -32 -22 -19 -22 -23 -21 -28 -18 -34 -28 -19 -18
~ferr a 16
~rox m -23
""",
    """
@cancel__had bo 17 -15
@insurer__por mp -19 16
agrad* fmot -16 -28 -18 16
balan* u -15
have__have p -17
que_esta hjmu -15 23 -21 -20
someone__in h 16
~nee efghjklpqruv -31 -27 -18 -44 -25 -16 -22 -21 -17 -17 -21 -52
~tto m 19
""",
    """
@parking_free dj -21 17
@relative__someone an 16 -15
a_otra am -17 -17
are__risks u 15
ever dikquv -16 -19 -17 -22 -32 -27
pueden__vez k 15
rain abdmnsu -17 -18 -17 23 -18 -15 -16
~<ele dm -19 16
~ethi djpsv -29 -15 -22 -20 -20
~ula acefijos -33 -16 -16 -20 -28 -29 -31 -25
""",
    """
a_@parking adijmu -16 -17 -16 24 -29 -16
donde__eso ju 16 -18
have__say u -16
los_papeles hn -17 -15
stuff_can m -22
~<bai bmr 17 -23 -16
~spon dfghklnpqrsuv -23 -16 20 -17 -20 -20 -21 -21 -23 -22 -18 -24 -19
""",
    """
die iu -17 16
now cdefijmnprtu -15 -54 -41 -50 -43 -28 -23 -73 -21 34 -34 -75
~iemp adghjosv -24 -29 -20 -23 -21 -17 -21 -23
~mail abcdjmnoquv -22 -22 -19 -20 -25 23 -17 -20 -17 -20 -18
""",
    """
@staff abcdefgijklmnopqrstuv -49 -43 -50 -57 -66 -69 -52 79 -53 -28 -35 -20 -48 -49 -46 -46 -57 -51 -55 -57 -54
a__el mnsu -18 -18 -15 -24
es_usted uv 20 -19
not:getting v -22
puedo__de q -18
~aft cdegjlmtuv -35 -18 -20 -31 -23 -32 -36 -23 -17 -21
~dad> agklnpqrsv -25 -25 -22 -25 -21 -24 -25 -22 -23 -27
~debo adefhijlmoqrsu -19 -23 -17 -19 -16 -20 -16 -18 -34 -16 -20 -17 -16 -17
~plit d 17
""",
    """
in__now a -19
on__@visit bm 16 -21
times$ mn -20 17
~<hat abm -24 -18 18
~mily du -19 -20
~oon> cdghijkmosv -19 -23 -24 -21 -19 -26 -25 -30 15 -18 -17
~ribe abdegijnqrs -25 -15 -18 -18 -29 -24 -18 -24 -15 -16 -24
""",
    """
enough lt 25 -18
llega* adgmnop -27 -21 -19 -38 -24 -17 -18
no__mi abnuv -24 -38 -18 -24 21
shop kln -15 -20 -18
soon$ o -18
~ice> acefghjlpruv -22 -20 -35 -35 -17 -17 -17 -19 -30 -28 -19 -46
~issi acghiruv -19 -16 -15 -16 -16 -18 -17 -15
~jon s 16
~onti gim -19 -20 -22
~wer> agjmr -19 25 -17 -17 -19
~wqwq em 19 -23
""",
    """
@call__@call m -16
b$ m -17
coffee adijnopstu -26 -19 -16 -26 24 -19 -15 -22 -22 -39
is__only u -16
many_times lmn 20 -19 -15
me_through adjmq -36 -19 -19 -23 -26
playe* i 15
y_esto fgmu -17 -20 -16 16
""",
    """
a_hacer mu -18 17
baris* u -17
cobraron dms 20 -16 -15
en__@place ju 16 -22
how_far dju -15 15 -18
mi__ir q -20
next cdeghiklmpqtv -21 -35 -16 -17 -29 -37 -31 -31 -17 -17 -31 -18 -24
off__me p 17
regular m -16
servi* bmoqu -16 -24 -15 15 -19
~<gol mnu 16 -17 -29
~ecli im -18 16
~opp dfgnoqu -18 17 -16 -26 -16 -19 -28
~reed kp -17 17
""",
    """
in_the cdefgimtv -41 -45 -29 -37 -34 -53 -30 -28 -40
is__name u -23
later_hour mo -16 19
not:idea lm -18 -15
shell p 16
threw p -16
to_unsubscribe l -17
~itam bl -16 17
""",
    """
@traffic$ abcdjklmnoprs -19 -16 -16 -17 -20 16 -22 -29 -15 -18 -20 24 -19
do__how gmuv 22 -18 -20 -17
transfer__to im 17 -17
vista m -17
~<jkj em 18 -17
~hots m 16
~iez> m -20
~ise cjlsu -18 -17 -31 -15 -22
~omo> bcehijkmoprtv -20 -20 -36 -55 -57 -17 -18 -17 -47 -28 -27 -25 -32
~rry> adfhiklnqtu -35 -40 -23 -24 -33 -26 -32 -34 -32 -32 -17
""",
    """
all_right hmq -17 -23 18
el__# ai -16 -17
should__about mn -25 -22
should__have mn -32 36
~asam abhmqv -29 -15 -16 -24 -17 -19
~sus agilou -27 -18 -15 21 -18 -28
""",
    """
@clothes_do gmn -22 -26 25
down$ adgloprsu -27 18 -20 -20 -28 -19 -26 -15 -19
~lad abghklpsuv -23 -32 -21 -26 -18 -29 16 -25 -33 -15
~migh mnr -25 -19 16
""",
    """
=beside:running_late adijknpqr -19 -15 -16 -31 -15 -24 -25 -28 33
gps__to m -17
hora_puedo ahimo -21 16 -19 -27 -19
in__need mo -16 16
leave_my q -27
llego__# mor -17 -16 20
mejor_@call im 16 -18
the__and bmn -32 -16 -25
to__wallet dm 15 -15
told_me im -17 -20
us__day m -17
~ico cdfgijps -20 -35 -21 15 -26 -26 -20 -28
~lik bdefghjpqtv -21 -21 -21 -22 -21 -28 -20 -26 -21 -20 -35
~oub mr -21 -16
""",
    """
@sick__will b 15
el__me ghlmnu -22 -15 -19 -35 -16 -22
please__from m -22
to__if bu -16 -18
what__@call ghjmu -19 -15 -15 16 -22
~ium j -17
~sgos dmu -17 -19 22
""",
    """
^mil blmt -19 -16 -23 23
i__candidate u 16
y__el b -20
~dph mn -16 18
~ous adghknoqs -16 -17 -25 -18 -15 -21 -26 -22 -23
¿__dejar mn -16 -15
""",
    """
faceb* b -16
get__the agklmoqu 16 -25 -23 -18 -22 -26 -17 -35
hace__favor mp -16 15
holiday adhou -22 -22 19 -19 -22
i__so adjlqrsu -20 -17 -16 -19 -16 -23 23 -15
lyft ghijkmnqu -15 -16 -16 -21 -15 -28 -24 29 -17
para__trabajo ad -16 -15
trafico gjqrsv -16 -22 -20 20 -17 -17
~<voi m -19
~comm bdhjkoqrv -23 -31 -21 -29 -18 -19 -20 -24 -17
~ndo> cdefhijloptu -15 -25 -37 -46 -16 -28 -18 -15 -28 -20 -47 -38
~tur adefghipstuv -18 -23 -35 -29 -34 -21 -21 -15 -50 -30 -24 -29
""",
    """
@hello_again k -15
^@clothes cdefghijklmnqrstu -20 -33 -24 -27 -30 -22 -27 -32 -20 -30 -44 42 -20 -20 -26 -16 -32
hang nu -18 -19
what__cross jm 18 -15
~actl m -22
~ebod fgjmnrs -17 -21 -18 -32 -26 -22 -23
~ongo abdfgijklopqrsuv -31 -18 -28 -22 29 -34 -25 -21 -22 -28 -21 -23 -16 -21 -28 -22
~rten l 20
~ui> cdefhiknortuv -22 -29 -17 -17 -24 -27 -23 -32 -26 -34 -20 -20 19
""",
    """
de__numero v -17
mi__le pq -17 18
sacame alm -16 17 -17
senora bglmnquv -15 -16 -16 -16 -20 -24 -20 23
sigan_mandando l -18
~<wan acdefjmnpqrstu 19 -19 -22 -21 -18 -18 -19 -19 -40 -15 -20 -33 -32 -17
""",
    """
after_i m -15
quita mrs -19 -15 17
right_now dijlnoqru -30 -17 -35 -15 -30 -21 -31 -44 -21
the__please acho -25 -24 -19 -41
this__off lmv 28 -22 -20
""",
    """
duele_mucho s 15
i__myself adpu -18 -17 -17 -19
i_a u 16
is_for m -17
no_importa ln -20 15
with_a bdglmnrt -15 -35 -23 -21 -15 -31 -24 -15
~veg m 17
""",
    """
ciuda* ju 17 -18
required ai -17 -19
this_going dm 17 -22
~arse i -15
~kdk em 19 -21
~rle> knop -16 -18 -17 -17
~sive iu -18 -27
""",
    """
^awesome mt -15 20
a_otro bo 16 -15
and__it adkr -27 -19 -16 -18
blood_pressure m -16
so__just q -16
~cio> dgijkmostuv -20 -20 -17 -28 -18 -23 -22 -24 -16 -21 -22
~comu i 23
""",
    """
@call__not m -22
patient$ im -22 -17
vez_de m -16
~<un aefijkmpqrtv -57 -64 -52 -21 -58 16 -28 -26 -18 -15 -51 -59
~eo> bdgijopq -23 -22 -16 -21 -21 -16 -17 -20
~kate mnq -21 -16 18
~lay> binu -18 -18 -17 -15
~los> abdikmor -23 -16 -17 -16 16 -29 -22 -20
""",
    """
@ride_locked pq 15 -16
^hold befilm -28 -19 -24 -15 -18 23
any defghijlmpqrstu 33 -51 -52 -43 -26 -26 -45 -24 -19 -55 -23 -55 -53 -46 -23
broke_down r 16
finished an 16 -15
mi_gente abfimuv -20 -18 23 -20 -18 -19 -15
sad s 17
se_@wrong cdefgijlmqrtuv -15 -26 -18 -20 -19 -16 -18 -18 -25 -20 -21 -21 -22 31
~<bri abdghiklsu -19 -27 -25 -29 -18 -26 -19 -20 -21 -39
~atc adghjkopqrv -24 -30 -24 -19 -33 -16 -15 -25 -20 -22 -17
~rage m 18
""",
    """
@body_de s -15
going__out n -16
muchas m -20
what_times a 17
~ejan ajmn -20 -21 -19 -16
~loq m -18
~mili m -21
~stoy cefhiklmprtuv -39 -26 -25 -37 -38 -20 -22 -16 -35 24 -26 -34 -42
""",
    """
consultation mnu -33 -19 -30
ir_acompanada p -15
junto ajmv -16 17 -16 -16
~elt dghlmnsu -26 -17 -21 -18 -30 -21 23 -26
~isen lm -18 -22
~road adhu -16 -16 -21 -17
~umb bcefhnqrst -35 -31 -22 -23 -33 -32 -29 -27 -17 -28
""",
    """
@sick__my m -15
are__@relative gnu 15 -22 -25
can_bring pq -16 16
get__a adnu -17 -17 -20 -27
my__only am -24 -18
not_now bmpt -24 17 -15 -22
~once hmqr -17 -18 -19 -16
""",
    """
covid ampq -18 -18 -20 21
dice_que p -18
does__wear mnu -18 -19 21
no_pude s 16
~hgf> e 15
~legu abiprv -17 -19 -18 -20 -25 -18
~toe dmn -16 19 -19
""",
    """
a__que apv -24 -17 -16
dejo_de n 16
mi__esta q -15
~lew> mpq -21 -16 16
~spec n 17
~uadr bm -18 -19
""",
    """
@move__la ao -21 18
paro dmnu -17 -22 16 -16
que_trabajar n -16
recog* i -17
we__@call m -18
wreck r 17
""",
    """
#_pero l -17
@visit__una a 16
changed$ mp 15 -17
go__work n 18
what__@eat dgmnu -20 -23 35 -29 -18
you__@machine m -16
~ince bijlnpqstu -32 -16 -19 -18 -18 -22 -21 31 -17 -30
""",
    """
@relative_quedo q -16
bad__going dm 15 -15
contestan_el m -15
me__sin ainopqrs -24 -16 -20 -20 -19 24 -16 -31
no_@food dghmns -16 -16 -16 -36 29 -18
what__things g 15
where__was jms -18 -29 22
~ache inpv -23 -19 -17 16
~adiu j -17
~galo c 16
~hree m -19
~lmao em -22 21
~nven mu 21 -19
""",
    """
#_@late mnopr -21 -17 -15 -16 25
eso acefghikloprtuv -61 -48 -44 -38 -69 -55 -52 -47 -57 -48 -29 -49 -23 47 -17
not:vuelvan l 17
~<ent abfhklmptuv 17 -26 -21 -20 -25 -25 -35 -25 -18 -35 -29
""",
    """
mal__telefono v 18
the__tv ju -19 19
understand m -16
~chec cghijknqrsu -15 -21 -16 -21 -19 -17 -28 -26 -15 -21 -20
~mar abcdeghiklnpqrtuv -19 -41 -26 -54 -31 -44 -33 29 -37 -39 -17 -22 -46 -24 -39 -57 26
~miso m -21
~ol> acdefghijklmpqsu -24 -17 -28 -16 -18 -25 -22 -27 -25 -18 -28 21 -22 -20 -19 -21
~peng m 16
""",
    """
decided_@treat b 17
me__que dgmp -23 -24 -27 -21
texts abdefghijklmnopqrstv -52 -30 -33 -26 -20 -44 -27 -27 -30 40 38 -33 -45 -50 -35 -39 -36 -26 -27 -18
you__something o 20
~<non h -16
~aila bhjnstu -18 -15 -20 -23 -15 -17 -18
~ide> alruv -23 -21 -21 -20 -16
~odc m 17
""",
    """
@visit_any b 16
^@hours abcfghijlmno -22 -21 -18 -18 -16 32 -19 -20 -17 -28 -21 -24
^room amnpu 20 -16 -16 -15 -17
cual_@place jmu 17 -18 -15
decided__not b 19
esposo abgilmorv -18 17 -17 -17 -15 -25 -25 -17 -15
know__would ad -19 15
me_more mu -25 22
quiero_los aikm -21 -19 21 -33
this_texting gmuv 18 -15 -20 -17
~noti a -19
~pto dlm -21 -24 16
~tuto gj 21 -17
~twee a -17
""",
    """
^knock fmu 18 -18 -20
es_esa gmu -15 -23 18
my_plan dm 20 -23
pasen* bjklr -16 16 -18 -18 -17
something$ hi -15 -17
~eral u -23
~uena bdfnu -15 -15 -16 -17 -20
""",
    """
@machine__@clinician u 17
^quede bmoqs -16 -21 -18 -18 27
for_@parking d -21
normal_estar u -15
stoy m -20
~ged> acghijnqrsu -31 -23 -27 -15 -38 -29 -27 -23 -30 -21 -29
""",
    """
a_thing mu -19 -19
can_text aikl -15 -17 20 -22
da__@place jp 17 -16
it_hurt dmqu -22 -16 -16 22
texted_@stop l -17
ya__papeles hn -17 -15
you__so mt -16 16
~dead b -16
""",
    """
al__me m -16
i__better mo -23 -17
i_speak dmn -15 -27 -18
no__nadie bmr -15 -22 -16
these_@clothes l -16
~urr ru -21 -15
""",
    """
do__treat ghnu -18 -16 -19 16
escribirme gm -17 -17
few mr -19 23
i__of aghjnosu -26 -26 -16 -23 -34 -23 -24 15
me__esta a -17
parte_de qv -16 -17
problema mnq -22 18 -24
said_@stop klmn 17 17 -28 -18
sick aimnoprs -27 -16 -32 -23 23 -21 -18 18
to__days o 21
~<bel lu -16 -16
~ain cdehknopqstv -46 -32 -40 -60 17 -31 -27 -27 -47 -16 -37 -23
~baj acefgilmortuv -33 -41 -37 -34 -45 -21 21 -16 -26 -17 -33 -18 -45
~ivo acgjprstu -30 -17 -23 -17 -18 -20 -20 -15 -28
""",
    """
#_@hours s 15
@symptom__dia os -17 18
a__# bgjmqstuv -18 -22 -24 -30 -27 -17 -21 -25 -27
alto$ cdefgijklmntuv -16 -25 -27 -22 -16 -19 -16 -28 31 -29 -19 -16 -18 -15
can__get bdfghilnprstv -15 -33 -18 -50 -49 16 -47 -30 -23 -42 -38 -18 -37
save_my mr -16 21
~cesa qv 15 -17
~lat> q -16
~ncl abcefghijkmpqrsuv -25 17 -25 -19 -16 -30 -21 -24 -25 -19 -34 -19 -23 -27 -21 -34 -25
~quiv am -15 -17
~wor abcdfjklrstv -31 -32 -40 -18 -35 -18 -28 -25 -17 -18 -42 -37
""",
    """
@howmuch$ abcdefghiklmnpqrstuv -22 -18 -25 40 -46 -38 -28 -24 -20 -21 -32 -22 -29 -16 -21 -23 -19 -30 -45 -19
agend* aiklmo 32 -28 -16 -20 -31 -24
are$ adehjmnotuv -24 -23 15 -26 19 -41 -23 -16 -16 20 -22
i__but glmo -22 -17 -24 16
langu* cdmu 25 -15 -15 -24
olvido__@visit m -19
where__i lpqrsu -18 -16 -28 -17 -28 -22
~<he befghijklmnopr -34 -18 -26 26 -46 -16 -38 -58 -19 -25 -19 -18 -19 -19
~esh> elmt -16 -16 -25 19
~plac dghilmns -35 -21 -21 -21 -21 -15 -24 -18
~situ m -17
""",
    """
@sick__@body ms -17 16
mind__coming b 16
night_before n 19
someone__me bm -18 -17
there_but q 18
what__good fjmnu 26 -19 -24 -20 -25
~ntu mn -22 15
~ofe abinop -27 -22 -17 -19 -20 16
""",
    """
@relative__so m -19
do__yet mqv 21 -19 -21
jajaj* abcdegklmqtu -21 -16 -22 -17 -20 -19 -23 -27 18 -16 -19 -19
los__@call im 17 -19
so__can gm -15 -28
word adju -15 -20 -19 -24
~hey bceghijklnt -18 -30 -21 -32 -40 -18 -17 -21 -27 -24 -23
""",
    """
@open__and jm -17 -15
@texts__@relative am -18 -22
^and ci 20 -15
afternoon__the a -15
agendar ao 17 -16
el_puesto m -17
through lns -31 -16 -23
what__odds gu -16 17
~<his q -15
~<med ijmopv -21 -19 -15 -16 -15 -17
""",
    """
@insurance__@insurer dmn 15 -15 -20
cambie kov 15 -22 -20
clase__@place j -17
den_de l -20
do__unsubscribe lm -18 19
me_llevan almnpqr -17 -16 -20 -15 24 -19 -20
sleeves mn -16 16
~cin bgjlors -23 -30 -16 -16 -16 -24 16
~eur u -18
~hor bcdefhijklpqtuv -19 -37 -34 -29 -41 22 -47 -54 -27 -41 -44 -32 -42 -60 -27
""",
    """
@traffic_on mr -27 25
i__work dimru -17 -17 19 -18 -30
me_for i -19
next_to amnpu -16 -20 16 -15 -17
out__@relative im 18 -18
time_is djmnu -22 -37 17 -27 -21
~<re cefghjklmnors -33 -90 -79 -15 -19 -60 19 -18 -15 -34 -23 -26 -48
~cuan cgklmqruv -25 -25 -21 -24 -22 -33 -41 17 -20
~hav defghklmoru -19 -29 -33 -28 -21 -19 -27 -22 -17 -49 -23
""",
    """
can_do bdjmnpu -20 -16 -16 -24 -17 19 -23
chamb* m -17
es__o dgimsu -19 -16 -19 -22 -17 22
me__dejan j -15
me__last l -15
to__@cancel bq 21 -17
up_from du 17 -16
~elim kmv -17 -20 -17
~nket n 17
~uen cegmnorstu -39 -41 -46 -16 -23 -42 -21 -45 -21 -45
""",
    """
get__@visit abdn 19 -21 -19 -19
paz l 20
salir nou -20 -15 -15
tienen bgnpqrstu -32 -28 -28 -25 -21 -20 -20 -15 -51
~rame adu -18 -16 -22
""",
    """
a_tad mr -19 15
gustaria ai 20 -19
how_old adfghjmu -18 -18 -18 -20 -24 -30 34 -35
is_in bdghjnruv 17 -29 -20 -24 -28 -23 -25 -31 -20
pick_a abdgipqu 20 -17 -21 -25 -20 -24 -16 -20
~jer n 15
~oved defhlmnprsv -27 -18 -16 -15 -34 -29 -24 -20 -28 -24 17
""",
    """
@symptom__for s 18
^ustedes adjklq -25 -16 -32 -20 -16 19
bit$ u -17
can__make blmqrs -16 -19 -26 -16 -18 -27
dolor$ m 19
i__no dmnpqu -17 -29 -19 -16 16 -19
is__on abgilnsu -30 -16 -21 -30 -16 -26 -18 -34
just__on b -22
keep__@texts bru -18 -24 -16
take_for dmns -17 23 -22 -19
to_@move bcdghijklnopqsuv -31 -22 -28 -23 -20 -31 -29 -21 -29 -43 44 -32 -37 -32 -31 -17
~dari a -19
~efor bcfjlmnpt -20 -22 -15 -17 -18 -20 15 -20 -16
~ell behjnortu -35 -32 -32 -22 -61 -35 -21 -16 -19
~nozc il -17 -16
~xtea m -25
""",
    """
@relative__@machine mu -18 19
resum* acdgiklu -16 -15 -16 -20 -23 24 -20 -18
to__what dmu 17 -17 -22
veterans ajlmnu 17 -18 -21 -34 -18 -23
~<jus cefgjkpstv -26 -24 -27 -18 -25 -22 -15 -21 -17 -30
~mato n -17
~thin cefijqrt -32 -30 -21 -28 -20 -16 -51 -45
~upe abginoq -17 -20 -21 -19 -18 -15 -21
~xtr bdimu -16 23 -16 -17 -21
""",
    """
hearing_aid m -16
manana acdfghijklprstuv -27 -27 -29 -17 -26 15 -28 -26 -17 -16 -23 -20 -18 -22 -32 -27
med d -17
need__# admno -26 -16 20 -23 -18
pero__# l -16
~ity> dghu -18 -23 -18 -27
~joke m 20
~nlk eflmu 27 -19 -18 -26 -15
""",
    """
any__this mu -24 -18
mi__el inp -18 -18 17
que__de aghopqr -29 -28 -23 -16 -16 -23 -20
the_mall hm -19 18
~wee cdfgijklnopqs -24 -38 -19 -36 -42 -30 -25 -21 -43 24 -25 -30 -17
""",
    """
@stop__quiero l -15
alguien__@call i 18
no__molesten lm 17 -18
pararan mv 15 -15
will_have mn -19 -18
ya__volver k 18
""",
    """
@stop__@stop lm 22 -22
player im 18 -19
~<sho cdefhijklt -36 -31 -24 -24 -32 -29 -19 -35 -49 -28
~akin bdgikmoptuv -19 -36 -20 -28 -16 -18 -35 16 -18 -35 -31
~hak ms -16 19
~sigu bijkmnqrs -15 -17 -17 -26 -36 -16 -20 -17 -17
~veni bfgiklmprtuv -27 16 -19 -22 -18 -17 -39 -17 -22 -18 -23 -19
""",
    """
@vehicle__so s -16
^@food deghlnruv -23 -16 -18 -24 -16 18 -16 -20 -20
got_me acdgiklmnpqsuv -32 -16 -20 -15 -21 -19 -25 -40 -23 42 -42 -16 -31 -26
know__this m -22
what_can aghjoqu -37 28 -23 -29 -19 -22 -32
~<poi mu -20 17
~die cdghklnpqsu -23 -29 -19 -22 -23 -24 -32 -29 16 -22 -23
~uest hjklpqsv -16 -28 -21 -19 -22 -30 -27 -16
""",
    """
in__please c 16
one__to msv -15 -16 -16
see__last m 20
~amo acefghjknrsu -22 -28 -17 -21 -29 -22 -25 -31 -32 19 -33 -38
~disc acknqu -20 -15 -20 -18 -20 -22
~ough cefjknpsv -21 -21 -21 -18 -16 -23 -15 -15 -23
""",
    """
@parking abcdefghijklnopqrstuv -34 -48 -51 -66 -47 -54 -57 -41 -60 51 -37 -49 -25 -40 -22 -59 27 -47 -41 -65 -43
am__now m -17
la_@medicine acdgijlnoq -22 -16 -27 -26 -27 -20 -20 26 -27 -16
much$ deilmtu 22 -16 -18 -24 -43 17 -18
say_that cgmu -15 25 -27 -20
she__not binopq -15 -18 -16 -24 -24 23
you_get cgjlnoqu -17 -34 -18 -31 -16 -19 -20 17
~<di cegjlnprs -51 -63 -31 -20 -15 -20 -31 -19 -45
~plat mno -28 -19 -18
~tad ahjlotv -17 -19 -32 -24 -24 -16 -25
""",
    """
@cancel_what abmo -17 22 -18 -17
a_@book a -24
ser_mas o 16
~<ti cefgiklnpstv -25 -46 -31 -42 -28 -37 -19 -21 -24 -17 -54 -16
~apun dkm -16 15 -22
¿__puede mnqu -30 -40 -23 -19
""",
    """
muevamela o 15
vuelvo__mi m -15
~dan> acdfgmv 16 -23 -28 -20 -31 -43 -31
~lla abeghiknopqsuv -21 -17 -21 -19 -41 17 -21 -27 -42 -16 -38 -40 -18 17
""",
    """
a__be dm -16 -19
anyth* bfghirsv -31 -17 -28 -31 -16 -21 -18 -20
come__she n -17
dan_de klm -19 19 -17
dormido s -25
encuentro__@door r -18
la__# abdil -22 25 -16 -17 -26
last_text aklmv -15 -20 -25 24 -15
me_back abdgjmnqsu -19 -21 20 -27 -17 -34 -15 -27 -17 -24
medic* d -16
out__@visit bdlmnou 32 -19 -19 -28 -17 -16 -23
the__@vehicle admosu -21 -15 -21 -17 -16 -16
~lama abdginopqrsv -33 -21 -24 -16 17 -21 -22 -17 -25 -18 -19 -27
~site f -16
""",
    """
bette* aghlnrsv -16 -17 -16 -20 -20 -16 -32 -18
encue* abdmu -15 -15 -16 -27 -16
need efhjlrstuv -27 -23 -36 -30 -18 -34 -29 -39 -20 -43
to_five o -18
~rgo agl -19 -17 -17
~tens diu -19 15 -19
~trip abdhnqu -21 -18 -23 -19 -16 -15 23
~typ abgloquv -21 -20 22 -24 -16 -19 -28 -16
""",
    """
#__but o 18
@drive abcdefghiklmopqrstuv -36 -36 -51 -63 -41 -48 -22 -54 -59 -51 -54 -44 -66 43 43 -19 -39 -47 -74 -38
@relative__he mq -24 -18
idea lm 16 -23
in_an pu -19 -16
~<tou p -16
~lier ao -22 20
""",
    """
^let cdeghjklnpqrstuv -25 -26 -21 -26 -26 -26 18 -36 -24 -30 -26 -24 -24 -16 -39 -24
^yo bcdefghjknorstuv -25 -26 -52 -47 35 -47 -39 -42 -31 -36 -41 -37 -33 -35 -30 24
are__on dgjmu -16 -16 30 -25 -35
the_music n -16
~<cen r -17
~gran ademu -22 34 -18 -25 -18
~unny dmpq -16 31 -15 -22
~yone abdgjlnprs -26 -26 -27 -22 -24 -29 -20 -22 -20 -16
""",
    """
bring_to mn 25 -27
dia__llevo n -20
music* m 19
need__that m -15
no_m bl -19 19
~musi abdeilmoquv -15 -18 -17 -16 -17 -22 24 -20 -16 -21 -20
~uve s 16
""",
    """
asking__same gm -17 18
my_money m 17
otro acghijkmqu -18 -20 -19 -23 -24 -30 -31 -17 -26 -21
podcast$ m 17
~ible ghknqstuv -21 -22 -24 -17 -36 -20 -16 -24 -19
~rao> ms -15 15
""",
    """
^order m 15
^una gmquv -16 -25 -16 -25 -16
churc* adnq -18 -16 -16 -16
drink n 15
gas__high mu 15 -20
i__return lm -17 16
~ip> acdefghikloqrtu -25 -30 -18 -29 -24 -33 -31 -38 -24 -30 -28 -34 -25 -25 16
~lovi m 20
~org acdefghiqsuv -34 -16 -21 -21 -17 -31 -19 -28 -21 -19 -25 -24
~subs acegiksuv -18 -17 -18 -16 -17 16 -16 -31 -18
""",
    """
diciembre abdhjmnor 18 -20 -19 18 -23 -21 -18 -23 -16
resubscribe klm 17 -21 -20
~<pl efghlnpqrstu -65 -60 -17 -27 -17 -27 -57 -30 -20 -46 -36 -24
~ener agms -18 -16 -19 17
~erpr cdm 19 -15 -15
""",
    """
about cefghjlst -20 -22 -25 -35 -36 -53 -19 -19 -27
los__que adhlm 16 -18 -18 -21 -31
mi__ya nov -21 -17 -15
something djpsv -29 -16 -22 -20 -20
~<le abdefhnoptv -34 -22 -45 -23 -32 -52 -23 -27 -43 -32 -54
~<ski abcdefgijlqstuv -23 20 -19 -18 -22 -18 -21 -22 -22 -21 -18 -19 -16 -28 -16
~mba n -15
""",
    """
my__bill dim -32 -17 32
note a -18
the_success mu -18 18
~<am acdeghijlnptuv -17 -22 -27 -22 -20 -24 -24 -28 -26 -29 -23 25 -23 -26
~<baj abcdefghilmnopqtuv -35 19 -23 -16 -25 -19 -29 -28 -32 26 -23 -35 -29 -34 -35 -22 -39 -30
~bast efhjlm -16 -16 -15 -16 21 -31
~ctos a -16
~ema bcdfjqrstv -25 -28 -32 -17 -38 -19 -28 -29 -18 -21
""",
    """
come_straight m -16
have__come b -15
i_supposed m -18
love$ m -17
~<oka e -16
~ast> befgiklot -22 -19 -15 -15 -15 -21 -17 -31 -26
~birm gimu -25 -22 -25 -24
~ck> acefjlnqstu -20 -37 -59 -18 -23 -36 -25 -15 -23 -16 -34
~flig abdhjmn -18 -21 -21 -16 -17 19 -20
~mina abnp -15 -18 -19 -22
""",
    """
@medicine_with m -16
@place_is adgu -15 -18 -19 23
@ride_thing mp -18 18
^might m -17
^which abcdiklnpqrt -23 -22 -21 -28 -17 -17 -24 -28 -17 -18 -36 -19
can$ ahmor -26 -17 -26 18 17
how__it abghjlnopqrsu -31 -26 -33 -21 -21 -17 -43 -21 -20 -18 -22 -35 27
off_of lmv 23 -20 -19
the__@price gjn -18 -29 -17
~oas m 18
""",
    """
@insurer__up dm 19 -17
esta__ahorita m -22
estan abcdghijklnopqrst -25 -18 -26 -42 -41 21 -31 18 -19 -34 -31 -21 -15 -17 -28 -15 -16
react* iklm -19 23 -24 -21
st dm -16 -21
the_@texts abdefghijklmnopqrstuv -36 -29 -36 -24 -17 -31 -30 -42 -32 43 19 -15 -38 -30 -29 -26 -38 -25 -15 -48 -27
this_@medicine mu -19 19
~coop mp -16 19
~walm m 18
""",
    """
a__take m -16
les_digo lm 19 -18
please__it acko -16 -16 -16 -16
quiero_otro b -16
zombi* m -16
~<pra m 15
~ayer abdgjnqrsuv -20 -19 -22 -16 -19 -17 -18 -21 18 -23 -19
~piez u -16
~tic> djn -18 -15 -16
""",
    """
mall$ u -25
taking__a an -20 -17
~<veg m 17
~eply adgkln -17 -19 23 -16 -15 -19
~eser ko -18 -19
~hdra k -16
~uie defghjlnrstu -61 -39 -18 -52 -16 -59 -17 -31 -34 -39 -46 16
""",
    """
back__the i -15
birds m 17
it__a bnp -16 -22 -17
mandarme_los l -20
me_with q -15
not:den l -19
on__the m -17
por_ahora ghm -22 -17 19
~<coo abdflmoru -27 -17 -19 -16 -19 27 -16 -19 -21
~echa dijklnprsuv -17 -22 -17 -23 -15 -24 -22 -20 -20 -18 -23
~osa> abdjnpqv -17 -18 -19 -17 -20 -16 -19 23
~pase bgiklmpqsuv -28 -19 19 -26 -23 -26 -18 -18 -17 -17 -19
~they bcfghijklnt -17 -29 -23 -29 -39 -16 -16 -20 -27 -24 -16
~use abcdhmnqtu -20 -18 -24 -19 -32 17 -30 -32 -18 -29
""",
    """
cayo_un m 16
do__things lm -15 -18
itching agjmnors -19 -15 -15 29 -16 -18 -22 -23
me_dan bjklmqu -20 -19 -23 17 -28 -19 -18
no_tengo gilmnpqs -27 -27 -19 -25 -29 -36 21 -20
~can acfgijklmnpqt -16 -23 -18 -31 -18 -36 -29 -23 17 -30 -34 -18 -18
~ted> behoqr -22 -30 -34 -33 -27 -23
""",
    """
@drive_home mn -19 -21
at__plano jm 17 -16
puede__el abn -16 -15 -16
with__and m -21
~orry adfhiklmnqt -31 -34 -20 -21 -30 -24 -30 -15 -31 -40 -28
~quen aklmov -21 -16 21 -15 -15 -17
""",
    """
#__with m -17
charg* bdm -15 24 -31
habla* aijknru -18 17 -16 -20 -17 -16 -25
know__that mu -16 -17
scare* dgilprv -16 -23 -20 -19 -17 -15 -18
~bor acdehijnortu -41 -18 -28 -17 -21 -28 -32 -30 -26 -33 -20 -34
~eig dsu -17 -15 -15
~erv dijmopsv -19 -27 -22 -25 -37 -17 -19 -16
~fine bdefjlnpqruv -19 -29 -16 -16 -20 -24 17 -29 -21 -21 -20 -30
~rden aboru -29 -26 -16 21 -16
~uni afghjknqrsv -28 -16 -23 -19 -29 -18 -26 -18 -25 -22 -17
""",
    """
la_@late bcdjmnqr -15 -16 -20 -18 -33 -29 -23 -16
not__another aov -15 -33 -24
you bcefhilmnopqrstu -37 -29 -70 -37 45 -43 -32 -20 -80 -63 -115 -53 -56 -71 43 20
~nlin am 16 -16
~tore hm -18 20
""",
    """
@vehicle__me abdgirs -19 -16 -16 -16 -19 17 -22
de__y hlnqs -17 -19 -16 -25 -16
is_@food dfijnostu -18 -18 -16 -16 19 -17 -16 -16 -21
the_choices gm 22 -23
where__iv ms -22 18
~<ll abcdefghlopt -25 -40 -20 -24 -45 -47 -42 -21 -24 -25 -17 -47
~agg m -17
~ech> i -16
~full au -15 -16
~imo mq -18 -15
~reye u -18
~uem a -16
""",
    """
=beside:prep_question adjqru -24 -20 -19 -19 -16 -20
@person__in nu -15 -17
are__today fm 21 -20
dar_una im -19 15
quier* adefgjnpqrstuv 15 -30 -19 -20 -20 -28 -32 -40 -15 -16 -19 -27 -39 -63
~hol abcefghijklosuv -34 18 -21 -32 19 -28 -24 -20 -37 -29 -38 -17 -29 -35 -26
""",
    """
@machine__put im 22 -18
de__hay ahq -18 16 -16
mande abcghijklnqu 19 -18 -19 -26 -22 -18 -23 -16 -27 -17 -16 -17
p abcdefghijkmnrtuv -18 -19 -20 -25 24 -24 -20 -22 -21 -20 -16 -41 -21 -21 -17 -24 -23
tried dmu -18 -20 17
~<doe aefijlprstv -21 -20 -33 -36 -52 -39 -36 -37 -18 -40 -17
~<fe cdefgjklnrst -33 -48 -25 -39 -20 -23 -41 -22 -35 -39 26 -32
~jue abm -18 -16 19
~utor gjmu 16 -18 -17 -16
""",
    """
cover* aimpq -17 -16 -35 19 -26
good_luck t -15
hoy__mi m 17
que_@cancel bdmq 25 -17 -21 -17
~eliz afhms -17 -21 -17 24 -16
~unni afhnqv -20 -16 -17 -19 -16 -18
""",
    """
decli* i -17
family adglnu -21 -23 -16 -16 -16 -23
llameme im 18 -18
~nana acdfgijklprstuv -27 -27 -29 -17 -26 -28 -26 -17 -16 -24 -24 -19 -22 -32 -27
""",
    """
cancelar acgjklnpquv -25 -22 -19 -16 -28 -40 -19 -19 -28 -22 -21
god_is pqu -18 -15 15
if_@insurance dm 16 -17
see_the h -23
~erci ans -21 21 -16
~gn> bcdginoprs -27 -18 -25 -23 -20 -18 -26 -20 -17 -19
~isio s 16
""",
    """
borren_mi mv -17 -17
hurt_my dm 15 -15
turned_# bmoq -17 15 -17 -16
~<pon bdeghjlmpstuv -37 -53 -31 28 -36 -45 -18 -29 -21 -29 -28 -17 -40
~enme cdefghilmnpqstuv -30 -30 -24 -18 -29 -29 -21 27 -48 -35 -25 -32 -34 -21 -36 -35
~ezo a 18
~pico agmu -18 23 -29 -17
""",
    """
@person_i m -18
amor$ m -18
no_comprendo m -15
not:@visit cdgijklnopqrstuv -18 -17 -17 -27 -18 -21 -16 -23 -47 -22 -40 -26 -38 -17 -36 24
plan$ du 16 -16
the__but alm -21 16 -34
there_by q -20
~flak mpq -17 -16 20
~net ajlmu -30 -29 -18 23 -29
~revo klm -16 18 -16
~uita agimquv -32 -23 -19 -17 -18 -17 -17
""",
    """
@vehicle__that jn -18 -16
agente$ fit -22 21 -15
do_@person bcdeghijklnpuv -26 -16 -25 -18 -25 -23 -18 -21 -20 -30 -28 -20 20 -18
goes djmnps -21 16 -28 -19 -17 17
i_work mo -29 -17
luck_finding m -16
so_out s 16
to_work bhimpru -18 -19 -16 16 -17 -21 -26
~butt mo 23 -21
~endi aeghjnoqrsv -24 -16 -16 -19 -35 -25 -22 -23 -27 -22 -30
~lled bghijklmnsu -28 -24 -19 24 -27 -24 -24 -30 -31 -24 -21
~orge abdgijouv -25 16 -17 -23 -18 -35 -18 -28 -19
""",
    """
and__want mo -20 -20
need__up a 18
voy_para m -16
~<vis abdlnopqsu -20 -19 -19 -18 -20 -20 -15 -19 20 -20
~rco defgjlmnq -19 -17 -19 -16 -23 -16 -30 -20 -16
""",
    """
for__are mo -19 20
in__@month mo -22 17
la_hora ahs -22 -15 -16
out__thing m -16
player$ m -15
~cand mqrv -23 -16 15 -20
~lots a 17
~urm u -15
""",
    """
@call_it bm 22 -19
aprob* n -16
get__@door m -26
me abcdefhjmnpqtv 19 -32 -46 -28 -155 -116 -134 -25 -37 -21 34 22 -66 -33
not:off ablo -16 -19 -18 -20
want__the bo -19 -17
~<roa adhnu -18 -16 -21 -17 -18
~dond abcdfhklnopqtv -18 -31 -21 -37 -19 -24 -20 -34 -33 -31 -24 -37 -22 -33
~ved defghilmnprst -26 -20 -17 -16 -17 -27 -28 -21 -25 -22 -20 -27 -18
""",
    """
@medicine__to a -15
a_@howmuch u -15
came bdno -18 -23 -25 16
cosa$ l -16
que_hubo fm 17 -18
~aigo adm -17 -15 -27
~top bcdefghijknopqstuv -21 -21 -29 -27 -21 -21 -19 -21 -24 26 -25 -21 -22 -19 -22 -18 -28 -19
~tos> bcefgijkmoqrtv -26 -20 -18 -20 -16 -25 -32 -24 -19 -22 -27 21 -16 -20
¿_hay ablmnoqu -28 -19 -20 -40 -29 16 -24 -38
""",
    """
contact$ l 15
flaked mpq -17 -16 20
for__@animal m 23
mi__# n -17
point mu -19 17
taken__of mp -18 18
~<dr acdefgiklmrtv -31 -41 -38 -36 -36 -36 -47 -42 -24 -30 -15 -44 -41
~rash p -16
~rie abcefhijklnqst -21 -20 -20 -25 -24 15 -33 -20 -23 -29 -29 -23 -21 -22
""",
    """
somebody_else abip -23 24 -19 -20
where__place ju 24 -22
~ctio acdiklou -20 -18 -17 -35 -17 -17 -17 -17
""",
    """
@person_get imu -19 -20 18
do__anything adhnu -22 26 -16 -21 -23
needed_to mt -18 17
took__@medicine m -16
una abcefhijklnopqru 28 -69 -49 -44 -39 -56 35 -49 -56 -53 -34 -18 -52 -43 -26 -26
~gal> ju -17 15
""",
    """
bueno$ aflmpt -20 -24 -20 24 -16 -16
do__@medicine u -18
dude mv -18 21
gps abcdijmopqu -30 -20 -15 -16 -16 31 -39 -25 -24 -18 -17
~ied bcgijlnoprs 15 -17 -18 -18 -17 -19 -22 -21 -23 -20 -19
~qwq em 19 -23
""",
    """
do__rid m 20
hey bcdfghijmnpqruv -20 -16 -24 36 -20 -17 -31 -27 -25 -16 -20 -20 -16 -39 -17
not__about b -24
what_town j 16
~qwpo e 15
~und efhlmnoqt -33 -31 -26 -54 -19 -26 -27 -27 -37
""",
    """
agradezco bmt -19 -26 24
french$ m 16
i_trade imo -17 -17 20
lento m -15
puedo_trabajar nq 18 -19
~<ho cdegijklntuv -61 -68 -63 -70 -50 -21 -74 -43 -18 -59 -44 -49
""",
    """
@relative__@cancel m -16
@thanks__but bt 18 -17
date dijlmopquv -20 -23 -15 -19 -51 19 -17 -24 -21 -24
getting_this v -20
the_@stop klm 21 -15 -18
was__@hours s 16
~kl> eflm 27 -21 -18 -29
""",
    """
el_@treat cefghijklmopqrtuv -18 -20 -18 -28 -22 -29 -31 -21 -32 -42 -30 -24 -26 -24 -18 23 -27
has_me mq -20 -16
mi__@drive v -16
~<es abdefimnopqst -30 -23 -25 -70 -17 -22 -26 -20 -38 -25 -22 -22 -28
~elig mu -15 22
~iz> ahmsu -18 -17 19 -17 -15
~tes abcdefjklpqtv -17 -51 -33 -25 -20 -29 -23 -19 -39 -38 -30 -25 -19
~th> cfgqrsv -33 -21 -15 -17 -23 -29 -22
""",
    """
@relative__@drive mno -30 -25 -16
contesta lmu -15 -22 -16
debit m 17
~<gat dm -18 23
~guir im -15 -27
~morr cdfgklrsu -17 -22 -19 -16 -17 -19 -23 -22 -21
~rm> bcdjklnpqstuv -20 -18 -25 -26 -22 -32 -29 -22 -30 -23 -16 -34 -21
¿__@call a -16
""",
    """
@drive__is mnq -21 -18 17
about__does d 15
do__plan m -21
how__a agnoqrs -31 -24 -36 -23 -16 -16 -32
possi* dk -17 -17
was__a m -16
~ains n -16
~blu bdhjln -16 15 -17 -19 -17 -21
~fun bhijnpqt -17 -16 -20 -22 -23 -23 -28 -15
""",
    """
delet* abdi -16 18 -17 -18
denise$ m 17
hago__que a 16
in__day m -20
person abcdefgijklmnoprstv -54 -38 -30 -22 -24 -28 -19 34 -22 -34 -17 -43 -37 -39 -39 -34 -31 -32 37
recip* am -16 22
see__there ai 19 -17
the__@visit bgijnos 19 -17 -17 -32 -25 -21 -17
~fini n -18
~oth> mnopu -32 -18 -24 16 -17
""",
    """
@price_for adijmu -20 23 -18 -18 -15 -24
@year_nuevo a -17
ayuda$ abcefgilnqru -31 -23 -20 -21 -24 20 -19 -17 -18 -22 -16 -22
~lul abnq -20 -18 -15 -21
""",
    """
@day_pero b -21
@medicine_list m -16
come__day o 17
need_it am -17 -20
que__una u -16
~<nas m -15
~jaja bdefhijln -33 -33 -35 -28 -24 -25 -25 -29 -33
""",
    """
dad giklmov -22 -16 -21 -24 -19 -20 -22
got__@ride bmopqt -19 -23 -17 28 -22 -16
press$ abcdeglmntu -17 -17 -16 -20 -18 18 -17 -31 -23 17 -21
that_you u -18
~ds> defhkopqrt -20 -32 -23 -21 -33 -21 -22 -16 -28 -27
~fica ag -18 -17
""",
    """
@call__when m -17
@call_line m -15
do_i bcdefhijklmnoprstuv -32 -26 17 -38 -39 -71 -24 25 -25 -28 -38 30 -79 -35 -44 -32 -47 -16 -43
does__@treat gms -18 -24 -17
~is> deijkmnopqrt -18 -31 -17 -22 -19 -22 -38 -37 -57 -38 -26 -31
~maci g -17
~oeve av -15 15
~xame u -21
""",
    """
@medicine__@symptom n -16
@price__to m 16
all__a dimv -15 16 -22 -16
had__@drug mn -20 18
me_busca mp -21 16
~amag dm 19 -15
~conv almoq -16 -18 -19 15 -21
~jfkd elm 23 -15 -21
~lide mo -18 21
~ndic mu -26 -17
~ode> m -15
""",
    """
@relative_@insurer mpq -25 26 -23
from_the fjkru -22 17 -20 -18 -37
much__the d 22
peru u -16
que__@move hm 17 -25
the__go j -16
vacat* m 16
worke* n -18
you__put o 17
~vent mu 23 -18
""",
    """
@relative__is mnp -32 -19 17
car abcdefghijlmnqtuv -46 -37 -24 -56 -18 -17 -41 -34 -30 -30 -30 33 -41 38 -19 -54 -36
cousin abdjmnopr -21 -18 -15 -16 -27 -17 -23 24 -16
do__send abcijklm -18 -19 -18 -16 -25 -17 26 -39
do__worry bmpq -16 -27 17 -16
how__is abfghijlmnopqrsv -19 -26 -32 -20 -19 -17 -31 -22 31 -37 -19 -21 -17 -30 -38 -17
in__list l -16
till_when hm 19 -17
~clet dm -15 -15
~cupa abu 18 -15 -15
~eede boqt -18 -19 -16 16
~ngi oru -17 -15 -16
""",
    """
@move_to acdhijmoqu -16 26 -17 -19 -18 -24 -26 -19 -15 -20
@ride__work mp 21 -15
if__am bdghmo -16 -16 -16 -17 -29 -23
nombre m -17
pulle* ar -17 16
se__ir an 17 -19
~<pop dfgj -15 19 -15 -18
~adio s -15
~arla bmo 19 -21 -18
~jo> cdefghilortuv -35 -18 -19 -19 -27 -21 -15 -21 -25 -16 -26 -31 -38
""",
    """
@person__i u -17
discount$ m -26
go__to cm 16 -22
may_i bdmnpu -20 -17 -36 21 -22 -21
my__says jmop -16 -25 -24 -23
olvidense_de m -16
send__in cm 16 -15
that__@relative m 18
the__free ai -19 -18
you__permission kl 16 -16
~<rat adjmnu -23 -19 -17 -35 -24 -22
~ful> djtv -19 -22 17 -16
~iat m -18
""",
    """
a_@ride adghijoprstuv -26 -24 -23 -16 -23 -34 -34 29 -21 -28 -23 -28 -20
forever am -16 -19
luck t -17
you__day abdgnotuv -16 -15 -23 -19 -19 -18 16 -27 -17
~<cur dg -22 -16
~nant mno -20 -24 -19
~neu u -15
~xyge m -15
""",
    """
a__way mu -15 -17
do__if dhn -20 -16 -19
intro$ ajmnqu -23 -18 30 -17 -16 -16
not:importa ln -20 15
super_@symptom ms -18 18
there__just nq 19 -20
~shi adjklnpqu -25 -20 -16 -16 -27 -17 -19 -18 -21
~tabl adk -20 -15 -17
~toma bcdghklmoquv -27 -15 22 -19 -24 -17 -19 -15 -29 -21 -27 -17
""",
    """
le_pico agmu -17 23 -25 -16
not:puede acdimnq -22 -23 -15 -30 -19 -38 20
to_skip abdinu -20 27 -19 -17 -17 -18
~<pu dehjlmnstuv -15 -65 -29 -33 -49 -42 16 -17 -59 -72 -71
~row cdfgjkru -19 -27 -19 -24 -21 -20 -32 -34
~ual> aefkloqstuv -26 -32 -26 -28 -25 -34 -29 -16 -30 -19 -28
""",
    """
@hours__@food mn -17 15
a__lo m -16
choic* gm 24 -23
pico$ agmu -17 21 -28 -16
ponga* bgimnu -23 -16 17 -26 -17 -16
~arl cdefhlmqstu -28 -21 -19 -21 19 -39 -15 -32 -28 -22 -38
~next cdeghiklmpqtv -21 -35 -16 -17 -29 -37 -31 -31 -17 -17 -31 -18 -24
~tta m -17
~tyle u -15
""",
    """
^nothing bglmoqsuv -28 -30 -19 17 -21 -23 -16 -17 -16
closer_to m -24
grati* m -16
i_finish a -17
puede* chjlnpqsu -19 -24 -17 -23 -20 -26 -46 -18 -16
reach_out bcdikmu -16 -17 -16 27 -20 -23 -17
to__@insurer i -19
~idg mr -19 21
""",
    """
discu* dl -16 -21
fligh* abdhjmn -18 -21 -21 -16 -17 19 -20
puede_@fetch abcimoq -29 -23 -19 -16 -23 -24 18
up_again m -15
~ria efhjklmnqrstu -16 -30 -45 -33 -21 -34 -22 -36 -41 -29 -39 -28 -39
""",
    """
@drive_al no 17 -15
as_a m -22
brb$ eflmtu -41 -24 -21 34 -15 -17
chance_of am 20 -18
i__@wrong v -22
me_lleguen m -17
month ghilnqrsu -31 -18 -23 -17 -15 -19 -29 -30 -35
taking_my anpr -19 18 -16 -17
~elps mt -20 18
~erca agnqsuv -15 -18 -15 -19 -18 -15 -19
~heap j -16
~hee abdnosu -20 -19 -20 -18 -17 -19 -22
~rlos l -16
""",
    """
my__on hiju -24 -19 -22 -19
nota$ mu -20 19
por__mall ju 16 -16
went_up du 15 -16
~hote am -15 17
~otro acghijkmqu -18 -20 -20 -23 -25 -31 -32 -18 -26 -21
""",
    """
@eat_@food m 20
^bruh e -18
get_my dgijkmnq -17 -22 18 -18 -16 -32 -32 -19
nombre$ q -15
~<fj efm 22 -16 -21
~<rea bdefgijlmpqrst -18 -27 -30 -31 -39 21 -24 -17 -16 -29 -34 -20 -29 -35
~doe aefijlprstv -21 -20 -33 -36 -52 -39 -36 -37 -18 -40 -17
~quie defghjnorstu -44 -35 -33 -40 -20 -47 -50 -18 -28 -35 -41 17
""",
    """
@hello_¿ f 16
^si bcefgijklptuv -21 -15 -25 -20 -20 -26 -17 17 -27 24 -16 -25 -23
puse bis -17 -15 -20
quincena$ u -18
somet* djpsv -29 -16 -22 -20 -20
want__@stop km -20 17
~<thr cfnrtv -20 -16 -30 -21 -19 -16
~mbi bcdefgijlnopv -20 21 -26 -19 -18 -22 -27 -30 -34 -21 15 -27 -36
""",
    """
@drink__no mnq -17 19 -15
@relative_sit amnpu -17 -16 25 -25 -19
evalu* m -18
i_ever tv -19 -15
no__yo mq -16 -20
please defhnpqst -32 -34 -31 -16 -36 -32 -41 -30 -17
quiero__en am -17 -16
what__a afghjmnoqu -18 -26 -38 -22 -40 28 -42 -17 -21 -22
~aid> cfghijqrstv -23 -20 -17 -27 -23 -31 -20 -31 -36 -26 -21
~ect> adhjlmnov -17 -18 -16 -21 -17 -31 -22 -20 -21
~nif gm -16 17
~tifi ai -16 -17
""",
    """
hora__@move hm 17 -19
how__should adu -16 -16 -18
to__just mr -17 16
~elp> bcefghijklnoprsv -34 -29 -31 -29 31 -22 -33 -27 -31 -30 -29 -27 -31 -27 -25 -33
~per> gknoqru -17 -17 -18 -15 -15 -21 -16
""",
    """
and_what h -17
be__ten r 20
fill d -20
how__work dghnu -29 26 -19 -19 -15
oil$ mno 30 -24 -25
south u -18
~egre dglmnqu -21 -21 -20 -21 -19 16 -18
~log dmqu -16 -25 -16 -19
~lou m 17
~taba gijru -18 -20 -15 -20 -28
""",
    """
@day_no moq -18 17 -18
become_a d -15
out_@cancel bm 20 -19
por_el bchijloqrt -21 -18 -16 -16 23 -16 -21 -25 -18 -17
~<be degijklmpqt -25 -49 -37 -18 -46 -32 -34 -22 -19 -29 23
~acie bdfghijnor -21 -16 -16 -26 -17 -17 -15 -24 -16 -26
~ales d -19
~ncio bdijoqrs -19 -19 -18 -23 -25 -21 -17 -16
~ves bgs -18 -16 -16
~wed adhijlmnuv -21 -17 -17 -23 -21 -15 -16 20 -23 -16
""",
    """
busca* bdghiklnsu -26 -22 -16 -20 -22 -16 -18 -19 -19 -28
comandos dgm -18 19 -18
~<blo acdefghilmprtuv -31 -17 -30 -17 -21 -24 -23 -22 29 -21 -25 -19 -19 -35 -23
~enga mo -18 -16
~hig adghilnoqu -20 -21 -21 -25 -19 -16 -29 -24 -21 15
~lpe dlq -17 -22 -16
""",
    """
hot dju -16 -16 -21
out__your l 16
que__contestan m -17
~lki abgjklnpqruv -28 -21 -18 -20 -20 -26 -20 -19 -17 19 15 -16
""",
    """
back__i b -15
estos kmr -18 -20 -18
expensive$ u -20
me_da adjmnqruv -24 -17 15 -33 -15 -17 -20 -19 -16
place__we m -15
que__id dn -16 21
why__it m -16
~<mys dmu -20 -19 -17
~ams inr -17 -16 -19
~bro jopv -23 -23 -22 -16
~dad afglnqrsv -27 -16 -26 -18 -25 -29 -26 -26 -26
~erta m -17
~orq l -16
""",
    """
^wepa eflm -24 23 -15 -20
does__do g 16
donde__no j -16
let_you m 17
not:think m -18
please__not bgi -25 -18 -21
tricare adm -17 21 -19
va cefghijklnprstv -20 -34 -16 -42 -36 -46 -30 -28 -42 -40 30 -35 -34 -32 -31
~rms> m -21
""",
    """
her__# im -18 -21
llego_como m -16
me__si lmnu -16 -18 -16 -16
will__take bdpq -18 -17 -20 16
~alo> m -18
~lp> bcefghijklnoprsv -36 -31 -45 -36 39 -25 -35 -31 -34 -34 -32 -28 -32 -30 -26 -35
""",
    """
@relative_quiere q -16
de__puede np -20 -15
i_stay n -16
que_dias fhmqs -22 21 -17 -24 -15
send__@medicine im 21 -21
ugh m -16
what__say dgm -17 23 -18
what_i abdgijmoqu -31 19 -36 18 -21 -16 -15 -29 -16 -36
you__off m -19
~bos lm -16 15
""",
    """
add__to abgilmn 24 -16 -18 -15 -25 -15 -15
comadre mp -22 18
forgo* abl -16 -17 -15
yoo deflmu -16 -24 26 -16 -25 -17
~<ris mu -15 18
~lady abijlnorst -19 -18 18 -17 -15 -18 -17 -16 -21 -15
~pell mu 23 -21
~qui> bcdefhiknoprtuv -26 -21 -27 -15 -15 -22 -24 -21 -29 -25 -25 -31 -17 -18 19
~reu im -15 18
~rgen gisuv -16 -17 -17 -25 -16
~ugue c 17
""",
    """
la_dejan j -15
never__for m -19
or_@day mo -19 16
pump n 18
remem* amu -15 -22 17
tengo__ese no -21 20
~<and bcefhiklnptuv -38 -22 -17 -21 -27 -27 -16 -34 -15 -29 -17 -32 -38
~nero m -15
~sett mn -19 -16
~surg no -17 16
¿_como cdmnqru -23 -35 24 -35 -22 -23 -20
""",
    """
on_here jmn -17 -18 -15
the_home i -18
~bre acdefgknpqrtu -33 -28 21 -33 -31 -37 -29 -38 -18 -27 -39 -25 -30
~rco> efgjlmu -17 -18 -15 -18 -15 -23 -18
""",
    """
am__her gil -19 -16 -19
do__texting l -23
i_talking u 18
numero__este u 15
the_sacar m 19
~list cdefhijmorsu -30 -36 -17 -19 -29 -16 -52 -16 -46 -36 -38 -50
""",
    """
court$ o -17
holaa f 16
not:anyone hm -16 -25
ver_a amno 20 -16 -17 -16
where_is admrs -25 -23 -21 -20 -26
~<hab cefghjlmnoqrtu 19 -20 -22 -27 -33 -27 -36 -19 -37 -31 -37 -32 -21 16
~eird am -15 -25
~its n -16
""",
    """
keep__the l -16
~<bla adiu -17 -20 -17 -21
~all> abdghimnoqsu -20 -19 -24 -20 -28 -26 29 -31 -23 -22 -28 -20
~sign cdfgimnqrst -18 -36 -16 -18 -26 16 -30 -23 -21 -29 -15
~tak efgijmostuv -33 -35 -28 -30 -17 -24 -28 -21 -37 -50 -18
""",
    """
desde__hora hs 18 -20
off__# r -15
~borr aijloprtuv -31 -22 -20 17 -19 -22 -21 -16 -25 -34
~eng ceghjlmrt -29 -36 -18 -35 -15 -20 -18 -40 -39
~folk gjm -18 -22 -27
~sell ahijlmnqu -22 -16 -21 -20 -16 16 -20 -16 -22
~upp aoru -15 -18 -17 -21
""",
    """
^put bdeghijlnoqrstuv -37 -31 -19 -26 -27 18 -24 -27 -25 -41 -28 -28 -27 -19 -32 -24
cambiemela mo -18 20
donde_queda gmsu -16 21 -17 -27
instructions n 15
is_good fgjlmnopq 24 -15 -23 -17 -22 -33 -23 15 -24
me_puedo agoq -29 -16 -20 28
not__think v 15
what__@person m -15
~<aga acehikmopqstuv -22 -29 -26 -30 -40 20 -22 -23 -21 -38 -25 -25 -35 -33
~gus dgklsu -16 -21 -16 -15 -17 -21
~that adefghiklru -16 -17 -36 -57 -35 -39 -32 -19 -34 -29 -22
""",
    """
^she abdghijloruv -29 -29 -21 -21 -17 -27 -17 -35 -33 -24 -28 19
^toman dmn 20 -19 -19
hurt__wallet dm 15 -15
last_@year n -15
""",
    """
@cancel__need o 16
al__de jmu 17 -16 -16
como__celular u 15
late abcdefghijklnopqrstu -43 -18 -35 -35 -32 -37 -46 38 -51 -28 -44 -43 -35 -29 -43 -32 26 -52 -34 -52
pon$ mqs -18 22 -17
shift bdjru -17 -16 -19 -25 -20
~<ema bcimu -17 -15 -21 19 -15
~nde bdefhijlnopqrtv -60 -21 -54 -15 -21 -21 15 -18 -58 -18 -59 -37 -18 -19 -33
""",
    """
=said:hours abcdefghijklnopqrstuv -37 -74 -69 -69 -64 -92 -49 100 -49 -58 -68 -69 -58 -50 -59 -78 -71 -32 -79 -92 -66
@machine abcdehijklmnopqrstuv -48 -42 -40 -53 -31 -34 30 -41 -40 19 -22 -49 -38 -47 -55 -45 -41 -35 23 -55
^que abcefgijkmopqrstv -24 -65 -80 -40 36 23 -37 -28 -70 19 -56 -76 -52 -64 -50 -22 -96
check$ dm 17 -24
for_him j -17
i__front i -18
~<hue a 18
~atoe mn 19 -19
""",
    """
^oops m -16
longe* aimuv -27 -17 -19 -27 -18
return al -17 -19
~<bit d -16
~<law an -16 -20
~free cfghilmnrstuv -20 -19 -18 -19 -31 -26 -18 -26 -18 -25 -20 -34 -23
""",
    """
of__or hmo -18 -18 -15
~<cu cefilmnotv -60 -52 -48 -18 -44 -19 -24 -26 -46 -67
~<ful au -15 -16
~<ge abcdegino -16 -20 -26 -17 -23 -20 -26 -31 -29
~dksl em 17 -15
~exib mo -17 17
~info abiloru -15 -18 -15 -15 -21 -19 20
~orki dghmnrtu -19 -16 15 -30 -15 -19 -18 -16
~tiv abdefgjkmpqrstu -25 -22 -27 -22 -19 -23 -26 32 -17 -18 -23 -22 -23 -16 -28
~top> bcdefghijklnouv -20 -20 -17 -25 -19 -19 -16 -18 -15 30 -34 -15 -16 -20 -16
""",
    """
anybody_there i -17
can_we bdghjlmnopqrsu -47 -24 -19 -25 -23 -23 -44 -29 35 -24 -33 -25 -28 -27
have__skip bm 20 -25
i__dentures n 16
vuelt* abdu -18 -15 -17 -21
~<lef adghnopuv -18 -17 -16 -17 -23 -20 -19 -23 -18
~day bcdegjklnpqstuv -26 -41 -26 -43 -17 -18 -36 -31 -49 -50 -19 18 -20 -16 -30
""",
    """
can__leave jlu -16 -15 -16
necesito_el aim -17 -19 19
thread$ l 20
~peg mu -23 15
~pus> m -17
""",
    """
can_get abgijknqr -22 -15 -17 -24 -18 -16 -16 17 -15
deciding ar -16 -16
oblig* dm -17 -18
~emai cjouv -17 -17 -19 -18 -17
""",
    """
@pay_de dm 17 -18
^nobody hjmopq -17 -16 -25 -18 -16 16
este_es uv -15 21
i_pick hm 17 -23
mi__que dlmnv -18 -16 -17 -26 -20
not:dice q -15
please__up bciklmo -19 -19 -15 -16 -22 19 -22
work_for dghnqu -21 -21 -17 -17 -17 20
~ingi m -28
~irl> a -15
~renc cdgilo -18 -22 -26 -17 -16 -31
""",
    """
desayuno abcdeghijlmnpqruv -17 -15 -15 -23 -17 -15 -23 -20 -20 -20 -15 33 -17 -17 -22 -18 -22
had acdfghijnoptu -21 -18 -28 -27 -29 -30 -29 -33 20 -48 -23 -30 -45
have__@hours m -15
hon$ lmuv -15 -24 -17 21
this_like u 18
ustedes_tienen m -16
wake a -16
you__@place aimuv -18 -25 -24 25 -15
~gre bcdghlmnorsuv -20 -24 -22 -31 -27 -31 -21 -36 -24 -28 -21 -37 -31
~irt agiq -21 17 -17 -16
~nqu mnq -25 -16 -18
~sito efghjprstuv -19 -16 -21 -17 -19 -26 -23 -25 -16 -16 -23
""",
    """
effects$ m 16
flaked$ q 16
is_this abghiklnoqrsuv -35 -33 -27 -28 -25 -22 -51 -41 -20 -24 -33 -53 29 -41
no__off b 15
y_vuelta pq 17 -16
~cros aghjmnoqsu -25 -18 -20 16 -15 -15 -20 -19 -17 -21
~kind bfhjmoqtv -17 -15 -24 -34 -23 -19 -28 17 -21
~nde> bcdefjklnopqtv -44 -40 -22 -30 -36 20 -35 -52 -46 -47 -35 -37 -37 -34
~near abdghijlnoquv -21 -15 -21 -16 -16 -18 24 -18 -25 -19 -24 -30 -19
~stre abdhnops -17 -17 -21 -20 -20 -16 -19 -17
""",
    """
am__what m -30
de_molestar m -16
for__first o -16
puede__@relative oq -15 -18
recordatorios abgijklouv -24 -16 -17 -21 -19 23 -28 -18 -22 -24
took_me m -16
when__in au -19 17
~lari gnu 18 -16 -15
~sume acdgiklu -16 -15 -16 -20 -23 24 -20 -18
""",
    """
@body__after s 21
or_with iu -20 17
~apla o 16
~atin fr -15 -16
~tarl mo -24 -18
~yan> bdloqv -20 -17 16 -19 -17 -17
""",
    """
@eat abcdefghijklmnopqrstuv -52 -17 -28 -67 -20 -39 -57 -22 -34 -51 -31 -34 21 60 -50 -37 -58 -44 -25 -16 -75 -31
metro hm -16 -28
near adijnqru -18 -17 -23 19 -21 -20 -23 -23
pick__up abimo -27 -18 -18 -20 -23
same__before mnou 21 -21 -17 -17
she__do u -16
textearme$ l 19
you_bill dm 22 -20
~<ham ms -16 20
~eabo jm 16 -16
~mple o -18
~sobr d -16
~ueg adgijmopsu -17 -15 -16 -15 -15 24 -20 -15 -19 -16
""",
    """
a_haircut am -16 18
puede__@person a -17
so_is ju -15 16
spinning ms -25 20
the__you bdikmnqrt -30 -26 -27 -20 -19 -17 -18 -18 -18
~bots abi -23 -15 21
~nta> bdfiopuv -24 -30 -18 -21 -16 -22 -33 -22
~tte dhjklprstuv -36 -27 -21 -21 -17 -19 -17 -30 -21 -20 -26
~vers aghjlnpstuv -23 -19 -20 -23 -15 -20 -30 -26 -19 -25 -19
""",
    """
@late_do ahm -19 21 -18
anything bfghirsv -31 -17 -28 -31 -16 -21 -18 -20
cada abjns -21 -16 -19 -30 -18
mole bm -17 22
nm$ fl -21 -18
que__poner n -16
quede_sin acijnopqr -25 -18 -18 -18 -22 -21 -21 26 -19
~<sor adefhilnqs -31 -33 -36 -24 -18 -27 -23 -31 -39 -34
~ave defghkmr -24 -39 -40 -32 -24 -25 -23 -37
~depo ai -17 -18
~leci m -17
~nse jmorsuv -18 -22 -23 -17 -17 -31 -30
""",
    """
about__it m -18
como__@treat a -19
gave__a m -17
the_@ride bdmop -19 -16 -29 -18 23
used__be am -15 19
~ism bcdefiklsv -20 -19 -34 -15 -19 -24 -21 -18 -21 -23
~ks> egijlmnpruv -26 -16 -31 -45 -44 -30 -56 -28 -16 16 -36
~lev abcdefijklnouv -33 -24 -24 -36 -18 -23 -32 -34 -31 -33 20 -23 -35 -28
~qual mu -23 18
~rar> imr -19 -17 -16
""",
    """
@call_the i -18
a_live m -16
do__on dgjmu -29 -32 -15 22 -22
door dgilnqu -17 -16 -15 -16 -20 -16 -22
have__@insurance m -25
questions gn -24 -16
should__do mnq -24 -20 20
~issu empq -16 -17 -18 21
~lks gijm -18 -18 -22 -29
~oint mu -19 17
~set u -19
~zul e -20
""",
    """
@vehicle_a abcdghijklmnoprsuv -28 -24 -15 -21 -29 25 -20 -27 -19 -22 -31 -28 -26 -33 -25 -29 34 -16
agarro_el qr -15 21
from_my ln -22 -17
got__with mp -17 18
last_@month l -20
milk abhiklmopqrsu -26 -16 -17 -18 -23 -18 39 -18 -15 -18 -23 -26 -23
no_car j -17
o__o dem -15 20 -19
voy__el m -15
~earn m 24
~onfl mo -20 18
~onfu mu -17 -17
""",
    """
it_after r -16
take_walk dm -19 -15
the_needle ms -21 18
~rdon gs -18 -30
""",
    """
@relative_reads m -18
como__a jm -20 17
pick_another ao -17 19
""",
    """
#__you mn -23 -16
quiero_que bikou -19 -21 15 -15 -17
~<cer adhilmoqstuv -30 -29 16 -21 -27 -18 -22 -25 -24 -15 -30 -27
~<ped bin -20 -18 -17
""",
    """
@place_nueva jm -15 17
por_mi abcdhijklmnopqruv -29 -36 -27 -23 -16 -30 -22 -18 -26 -42 -27 -30 29 18 -23 -19 -25
quitenme_de bl -29 21
sobre admn -19 -20 -16 -16
time_for m -18
~<gla mu -16 -17
~dds gu -16 17
~zz> m 15
""",
    """
bruh e -18
do__@drive pq -17 16
es_@insurance dhjmquv -38 -16 -21 -26 -18 37 -18
i__to bcdefhmpqrsv -15 -38 -30 -25 -30 -63 -22 -15 -26 -32 -21 -56
manden bcgilm -15 -17 -26 -20 22 -35
will_the mu -19 -17
~ke> cefhijnptv -25 -58 -54 -23 -31 -29 -16 -29 -56 -29
~oes> abefijlprtv -23 -17 -21 -39 -24 -16 -42 -42 -23 -42 -19
~ojit t 16
""",
    """
@clinician_free i -16
did__mean klm 22 -18 -19
from__list bn -15 -17
my_wallet b -16
still__my s -21
very_much dmt -21 -19 18
~apel qru -17 -15 -16
~esio dgm -17 -18 -18
~iezo a 18
~uppe m 17
""",
    """
i__word m -15
poder__pero bo -16 15
se abdefhijklnpq -30 -36 -15 -72 -52 -50 -48 -51 -34 -55 -37 -21 15
there__or mu -18 -19
to__forward o -15
~rew> q -16
""",
    """
@call__my adgluv -16 -20 -18 -21 -17 -20
a_@animal mnu 20 -16 -20
it__@cancel bo 17 -16
la_de ablpr -17 27 -20 -16 -19
need_me ai -15 -16
pueden_@move imo -15 -19 17
still_need q 18
~ivar km 22 -19
~quem a -16
""",
    """
diez m -20
is__@parking adijnru -16 -20 -20 20 -18 -29 -25
is__right hmruv -24 -20 -20 -28 -17
something_came ao -16 21
supposed__make m -16
~<alo abcdefgjkmouv -22 -24 -15 -19 -23 20 -18 -18 -20 -20 -21 -29 -25
~<bre eju -16 -16 -22
~peed m 18
~uien abdegjklmnrstu -38 -47 -43 -25 -36 -42 -49 -37 -24 -18 -37 -35 -30 20
""",
    """
do__think m 16
got__number v 16
off_the acdghiknpqruv -27 -20 -17 -24 -17 -21 -29 -18 -15 -20 -19 -18 -19
write_a gk -20 -18
~<los acdeghijklmnpstuv -40 -22 -16 -22 19 -27 -34 -15 -26 18 -16 -46 -42 -34 -30 -15 -40
~<shi a -16
~xim m -23
""",
    """
are_texting gm -16 -18
by_that v 16
do__@book adgjm 26 -16 -21 -15 -20
not:pararan mv 15 -15
on__or hjmu -17 25 -21 -24
why__you uv 16 -18
~eant abl -20 -18 -19
~tar cdehijkmnpqtv -27 -17 -47 -33 -36 -43 24 -17 -16 -22 -34 -17 -41
""",
    """
avoid gmnu -19 -22 22 -16
did__@cancel bm -23 18
give__number adlmv -25 21 -16 -26 -16
i__bring ad -18 -28
lady__me q -15
me__miedo bo 16 -16
my__any m -17
not_hold bm 17 -21
visits m -22
ya_estoy abglmpr -22 -24 -18 -25 -40 -18 24
~<gen cefgklmnqrs -20 -17 19 -26 -27 -23 -19 -29 -23 -21 -15
~refi dghknpqrstu -30 -19 -15 -20 -30 -22 -20 -15 -19 -15 -27
""",
    """
ahora bdhnopsu -21 -18 -27 -28 -15 -17 -16 -18
but__me m -15
en__calle j 20
missed bmr -19 -16 18
que_tal defghijklmtu -18 -17 29 -21 -15 -16 -21 -15 -17 -28 -18 -24
to__seen a 24
works bdhilmnrsv -19 -23 -20 -18 -22 -22 -25 -15 -15 -17
""",
    """
@drive__@relative mpv -30 27 -17
far__the m 17
let_us abdghijlmnopqrsuv 25 -33 -20 -19 -22 -16 -18 -20 -48 -16 22 -18 -17 -22 -22 -22 -16
se__esta gm 16 -19
~<im abp -17 -19 -17
~<wou efgjmnpstv -15 -15 -31 -36 -16 -30 -22 -40 -28 -23
~illo ar -15 -19
~irec g -21
~oks o -17
~taf adgijlmosuv -17 -15 -21 17 -21 -20 -31 -15 -17 15 -21
~uese u 15
""",
    """
able_to mnopqrsu -22 24 -27 -18 -22 -22 -19 -18
i__by adgilmnou -30 -25 -22 -20 -19 -24 -35 -19 -29
me__@call abgiklmnopq -42 -20 -24 33 -21 -23 -30 -24 -28 -16 -27
~<fen v 16
~ace> bcdefhiklq -18 -33 -52 -21 -23 -40 -35 -21 -35 -28
~asi iqu -18 -16 -16
""",
    """
^ay ab 17 -19
el_dia dmq -20 -31 -25
going__my m -17
name adilnoqv -20 -17 -21 -19 -24 -25 -21 20
o_# dehmru -19 26 -17 -26 -17 -16
~<ass bcegiklmu -18 -15 -18 15 -19 -15 -26 -24 -17
~<vay blq -18 -15 -17
~marr ampuv -15 30 -19 -21 -19
¿__una ij -19 -16
""",
    """
do__hold bm 15 -17
fa$ aei -24 -21 -18
me_quiten blm -19 -23 15
number_is mv -16 -17
~enio m -17
~oche abdgijlortuv -24 -20 -24 -17 -18 -20 -19 -24 -18 -16 -24 -23
~stai j 18
""",
    """
@door__use g -23
a__ya m -18
how_is abfjlmnpv -22 -19 15 -16 -18 -23 -16 -16 -17
just cefgjkstv -26 -24 -27 -18 -24 -22 -21 -17 -30
license$ q -22
sacame__lista alm -16 17 -17
~bark m 16
~cip a -17
~ried mpv 21 -15 -16
""",
    """
@pay$ abcdefghjklmnopqrstuv -43 -44 -29 62 16 -31 -45 -41 -35 -40 -44 -29 -49 -31 -31 -46 -27 -26 -26 -44 -26
@relative__de l -17
^dame m -18
is__i dgopqv -33 -33 -26 -18 -31 -24
is_taking abdmnpq -31 -16 -17 -25 -26 18 -21
the_form osu -17 -15 -20
to__@parking d -20
~<ska mnq -21 -16 18
~eade m -22
~ean bdefijklnpqsu -21 -42 -25 -22 -39 -42 27 -38 -44 -27 -32 -25 -42
""",
    """
am__lol bdgilnqrs -22 -15 20 -16 -17 -22 -18 -17 -21
and__are ajmu -15 -19 -19 21
back__you am -16 17
begin$ n -17
no__@cancel bcdgjlmpquv -36 -24 -20 -21 -15 -39 31 -16 -27 -17 -22
take_whatever m -16
~<sel ahijlmnquv -22 -19 -22 -21 -18 18 -21 -17 -25 -16
~gh> cefjknprv -34 19 -37 -22 -20 -49 -17 -17 -33
~igua adghipstu -16 -21 -16 -15 -16 -19 -17 -16 -18
~nota abcdhijnoqv 18 -15 -17 -25 -18 -20 -27 -22 -24 -22 -20
~nxie m -17
~skip abcdefgijlqstuv -23 20 -19 -18 -22 -18 -21 -22 -22 -21 -18 -19 -16 -28 -16
""",
    """
@call__@stop i -16
@cancel__por b 18
if__come dnu -15 -22 -17
my_@vehicle mopqs 19 -16 -22 -23 -21
quiero__mas bikm -17 -22 -18 -25
that_in ju -17 -16
to__my acdfghklnqsuv -26 -20 -16 -15 -29 -26 -31 -44 25 -32 -21 -44 -29
~<mer mr -18 21
~ircu am -16 18
~rir bm -17 -21
""",
    """
a_@english cmo 22 -19 -20
del_# blmr 25 -21 -22 -19
para__sirve dm -19 -22
~<vue abdhnuv -31 -24 -30 -19 -22 -27 -22
~hed> bdhimnopqtv -18 -19 -20 -24 -16 -24 -16 -16 -17 -15 16
~sch dgpqu -18 -17 -18 -18 -22
""",
    """
@relative__her aimn -19 -20 17 -17
brother bcgn -15 -15 -15 -17
for__@person m -19
locked_in pq 15 -16
slow_today m -16
to_use gl 17 -17
you__been atv -20 21 -19
~<apa befgijlnostuv -19 -18 -16 -24 -24 -23 17 -22 -23 -24 -16 -28 -16
~cell blmr -17 17 -18 -15
~ssme m -19
""",
    """
avisen l -16
by_@call m -17
long_of u -15
mi_amor m -16
not_me bdefgijklmopqrstuv -30 -22 -25 -16 -31 -34 -16 -22 -30 -50 -27 -19 -36 -19 -18 -26 -29 47
take_that m -24
~espu dfgjlmuv -28 -17 -22 -16 -21 -17 -21 -20
~pla acefhlnpst -18 -47 -31 -37 -53 -39 -16 -36 -43 -35
""",
    """
denise agm -20 -21 20
hago_ahora agmn -19 19 -23 -17
not:ire abglmopqrtv -17 43 -15 -25 -36 -19 -17 -16 -18 -19 -22
puedo_ir gijmprs -35 -22 -20 -32 -16 -16 -21
what__nearest jm 17 -16
~alir ns -18 -18
~conf abdjlntu -26 -20 -16 -18 -26 -26 -15 -17
~nyo abdjlnprsu -23 -20 -23 -22 -25 -19 -17 -16 -16 -31
""",
    """
addic* djnu -15 -16 -21 16
hgfhg* e 15
i__paperwork an -19 -19
me__something b 17
urge_una a 19
will__you abdmu -18 -21 -24 23 -19
~text abdefhklnopqrst -23 -39 -51 -27 -33 -27 16 17 -52 -55 -47 -46 -47 -47 -40
""",
    """
^dime aho -15 -16 -18
convi* loq -15 16 -20
it_says ab -18 -17
keep_texting l -20
mi__@sick mnq -15 -17 24
needed__know mt -18 17
weird am -15 -26
~<acr m -20
~erro a -16
~ske abjnstu -32 -23 -18 -19 -18 -15 -23
""",
    """
a_la acdfjkq -39 -17 -27 -17 -30 -24 -20
as__is blmu -18 -17 20 -19
plata jnou -15 -20 -16 -16
~<but mo 23 -21
¿_@howmuch abcdghjoru -19 -19 -18 31 -24 -27 -32 -23 -17 -36
""",
    """
ex dgijknprsu -18 -16 -15 -17 -20 -18 17 -18 -15 -19
i__text k -19
keep abcdghijpqtu -41 -21 -20 -22 -20 16 -37 -19 -19 -24 -18 -16
me__with bilopqsu -24 -16 -21 -26 -31 -24 -16 -20
return_these l -16
somebody__have bo 17 -18
someone$ abcdhmuv -32 -22 -17 -20 -23 -37 -19 -26
~roa adhnu -18 -16 -21 -17 -18
""",
    """
@stop_de abgijklnosuv -19 -19 -25 -30 -19 -47 29 -21 -15 -16 -24 -25
does__@clinician mu -22 -19
recibir_los l -22
tembl* ms -18 21
to__please abjl -17 -16 -15 -18
voy__llegar or -16 16
~inv a -19
~loan dm -21 19
~reg bcdefjlnorsu -23 -24 -48 -17 -17 -21 -16 -42 -19 -30 -32 -21
""",
    """
mi__hace amp -16 -17 22
my__i cdgijpqu -18 -22 -17 -28 -27 -27 -21 -37
not:mind lruv -17 -17 -20 -22
puedo bcefjklmprstuv -43 -43 -21 -29 -20 -38 -24 -18 -46 -46 -29 -33 -32 -19
~am> ceghijnpqrv -24 -24 -19 -25 -17 -32 -33 -22 -27 -26 -27
~hurt gnp -16 -19 -21
~hut> adghmou -24 -20 -17 19 -22 -16 -23
""",
    """
numero$ abdilmo -30 -22 -16 -52 16 -44 -16
~dkf eflm 23 -16 -15 -25
~ruct b -16
~ving adhjlnprtv -15 -27 -24 -23 -29 -30 -29 17 -19 -34
""",
    """
back efhklnoruv -19 -21 -21 24 -47 -26 -17 -24 -19 -33
it_too j -21
might__@late r 17
~obi am -17 -20
~tyu> em 19 -20
""",
    """
@relative_me aijlmnoprsv -20 -16 -15 -17 -42 -34 -22 26 -23 -21 -15
carecredit d 15
en_vez abcdhijmnoq -25 -21 -17 -19 -20 -15 -17 -27 -24 25 -17
i__when n -24
not:is adgimoq -17 -19 -23 -33 -41 -21 23
quede_re os -16 18
quienes apqv -18 -18 -20 -20
quisi* mpsu -21 -18 -17 -20
sigo bgmopu -19 -17 -29 -17 -18 -19
to_my bdgjnoqv -20 -21 -21 -18 -22 -31 -22 -17
ya__mi jpqr -15 21 -18 -20
~ash> np 16 -16
""",
    """
@howmuch__la ams -18 -22 -26
any__it d 16
para_@visit aho 20 -16 -20
quiero__turno m -19
~<yo acefgnoqrs -16 -36 -34 -15 -18 -43 -26 -46 -38 -19
~bue bcefghklnoqrsuv -24 -19 -24 18 -19 -26 -25 -20 -23 -27 -21 -21 -23 -23 -27
~exam au -16 -24
~miss acghijnpqsuv -29 -19 -22 -18 -22 -25 -28 -21 -17 -18 -36 -21
~plai acdijkmnou -30 -21 -29 17 -23 -18 -18 -18 -17 16
""",
    """
count abcdghijnopu -28 22 -21 -40 -19 -16 -26 -22 19 -18 -16 -29
is__out mou 20 -18 -25
se_@sick bmnq -18 -30 -17 27
the__@open adijmnopsu -22 -22 -19 -32 35 -19 -28 -15 -21 -21
turno bdijklnpsu 17 -20 -21 -18 -24 -24 -16 -20 -15 -16
was__for m -16
~aje> dghmnqs -22 -15 -17 -20 -17 -20 -22
~gle adhnqu -26 -17 -19 -24 -17 -21
~han> ajnu -24 -15 -20 -21
~hhj em 20 -17
~repl adgln -19 -19 23 -17 -20
~yeah mpq -17 18 -18
""",
    """
after__home q -17
cuantas_@visit adnu -17 -21 -21 23
deals d 18
find_me jq -19 -16
go__and abm -17 18 -19
it_what a 16
moms anpq -17 -21 17 -19
my__and cklmru -19 -24 -15 -30 -24 -21
not:tienen m -18
otra_@person akmuv -16 -18 -20 -16 16
to_stay n 16
~<alm dfhijlmnr -15 -22 -15 -16 -18 -17 -27 -17 27
~blea m 17
~itua m -17
~sico mu 17 -16
""",
    """
@call_a imq -25 19 -29
accept aq -17 -15
all__after s 15
dejo_el m -15
es__@person im -17 -15
exist m 18
pay abcdghiknopqrsuv -44 -18 -25 45 -27 -25 -47 -25 -43 -29 -26 -39 -28 -24 -37 -21
se__olvido b -18
~heri m -17
~rans abdiklnorsuv -24 -21 -29 20 -16 -15 -25 -22 -16 -18 -27 -19
""",
    """
clase__es j -17
how__become am 18 -16
my__what a 17
no__recibir kl -26 19
quiero__@call a 15
street_@parking jr 19 -18
work__# o 18
~inen k -15
~xtin dfhjmnopqrst -24 -18 -18 -21 -18 -19 -29 -19 -21 -24 -19 -23
""",
    """
@relative_does mu -20 -16
ahi defhkmqtu -41 -26 -38 -32 -29 -31 -26 -26 -15
it__and mu -16 -17
only__# adj 19 -15 -17
~<pts adgi 21 -15 -19 -15
~alo adefghknrsu -38 -39 -33 18 -32 -26 -28 -17 -15 -28 -52
~cidi dglnorst -18 -17 -18 -15 -19 -20 -18 -16
~pot cdghilnoquv -20 -27 -20 -17 -37 -19 -22 -19 -26 -29 -15
~sts mu 20 -19
""",
    """
cuenten__no hlmn 16 -15 -15 -18
face ms -23 16
walma* m 18
y__la abm -21 -17 -27
""",
    """
ballp* dm 15 -15
caste* cm 20 -18
i__@move abcdgijlmnopqrsuv -27 -28 -16 -30 -19 -20 -26 -21 18 -24 21 -19 -26 -16 -18 -25 -16
i__new abdimnqu -31 -17 -26 -28 30 -26 -18 -18
me_@stop l 16
the_effect mu -15 16
you_for t 15
""",
    """
@stop$ abcdefghilmnopqrstuv -53 -56 -54 -47 -73 -58 -51 -50 -47 78 -59 -58 -38 -35 -41 -29 -46 -46 -52 -39
in__a m -18
o_una i -18
~acro m -18
~anch am -17 -16
~jes m -19
""",
    """
i__said ao -17 16
~aut bgnstuv -15 -20 -26 -21 -15 -25 -22
~nsul ilm -16 -16 -19
~rli ijmnou -18 -15 -26 -20 17 -16
""",
    """
driver__my mpq -22 19 -29
gave_you im -17 -19
puedo__@visit no -16 17
que_sigue m -21
~lack u -17
~ous> dn -16 -15
~regi a -16
""",
    """
@visit_go mu -19 15
could bdflmnpv -26 -22 -17 -23 -24 -16 -31 -20
el_@traffic gjqrsv -16 -21 -20 19 -17 -17
sister acdgijklo -33 -16 -22 -19 -24 -21 -23 -20 -34
~azi cmu -16 19 -21
~ey> acdefghijklnpr -17 -40 17 -22 -31 -42 -48 -32 -22 -26 -37 -38 -21 -18
~uati m -16
""",
    """
good__not m -16
me_@vehicle adgijklmnopqrsu -21 -17 -25 -20 -22 -16 -17 -29 -16 -16 -29 -33 -20 -25 35
not__number gl -20 20
puedo__el mq -18 -18
what__this adfijm -23 -23 -33 -21 -45 27
~anoc fn -15 -20
~cio cdegijklmoqsv -39 -26 -40 21 -33 -22 -37 -23 -16 -19 -17 -45 -45
~itu dmr -15 -27 -15
~nuda km 18 -20
~ser> m -26
""",
    """
buen_dia fm 20 -23
pago m -19
para__mas ov -17 17
would$ u 15
~ning bcdgijlptu -40 -31 -51 -25 -45 -18 -53 -27 -41 -36
~pref acdeghkmnpstuv -33 21 -21 -15 -24 -20 -21 -39 -24 -17 -17 -20 -18 -19
""",
    """
amables$ t 18
get_this agm -16 -15 -18
need__bring ad -17 -26
see_@person hm 19 -17
turn__up alm -16 -22 22
~nfir ln -22 -18
""",
    """
bring* m -20
bueno__tanto l 15
twice$ gilmt -16 -18 -20 -20 -16
~ared dgmrv -18 -16 -31 -19 -19
~hou abceflpv -17 -19 -34 -19 -22 -16 -27 -31
~po> cfghjklopsv -26 -21 -29 -30 -39 -21 -26 -30 -24 -18 -31
""",
    """
do__patients hm 19 -19
duele d -15
now_what agm 19 -21 -25
who__ask m -19
~<dio dlu -19 -17 -22
~amad amq -19 -17 -16
~aro abcdefjklmopu -20 -31 -37 22 -25 -30 -18 -26 -44 -21 -23 -17 -23
~wpo e 15
""",
    """
a__to cghknopqs -25 -27 -27 -31 -36 -20 -22 -21 -24
i__some m -21
it_take djmu -31 -24 25 -21
mande* abdgmnoquv -18 -23 -16 -32 -33 -17 -22 -22 -20 -21
necesito__mi i -20
~aded m -16
~depr adgimnsu 16 -22 -19 -19 -22 -16 -16 18
~hang acdefghijnptu -35 -16 -28 -19 -21 -25 -15 -34 -29 -28 -18 -20 -34
""",
    """
do__take bgklpqrsu -40 -25 -17 -38 -17 -42 -20 -16 -31
~brir h 16
~irve abjlnv -18 -20 -20 -20 -18 -18
""",
    """
@thanks__help t 17
la__voy r 17
~ad> aefghklnpqsv -37 -29 -35 -53 -21 -17 -16 -28 -27 -16 -37 -41
~aye adgjnpqrsuv -21 -24 -18 -22 -23 -16 -20 -24 17 -26 -21
~eah mpq -23 18 -19
~fee acdghoprsv -38 -16 -33 -18 -20 -22 -17 -25 18 -18
~sne jm -16 21
~uff abdhjnorsv -20 -17 -22 -17 -21 -15 -21 -16 16 -19
~va> dfjopv -26 -15 -21 -17 -16 -23
""",
    """
forget abdgijouv -25 16 -17 -23 -18 -35 -18 -25 -19
o_ya h 17
~<mes abdhijmpqtv -27 -30 -24 -20 -19 -16 -20 -18 -17 -19 -21
~cru a -20
~tab agjlruv -25 -22 -17 -18 -23 -33 -20
""",
    """
@holiday bcdefghijklmnpqrstuv -48 -35 -18 -34 -35 -35 36 -48 -42 -35 -49 30 -48 -46 -46 -40 -39 -41 -57 -40
@hours_tienen hj 16 -20
a__getting m -18
ese_dia acefghijklmoprstuv -37 -27 -15 -27 -38 -28 -28 -25 -20 -31 -42 24 -18 -24 -27 -18 -33 -32
i__where m -28
me_but pq -21 18
new_day mo -21 19
o$ em 17 -16
which__of m -18
~tras adhiknqruv -19 -18 -22 -25 -17 -27 -23 20 -25 -17
~whe bcdefgikloqrtuv -33 -26 -19 -33 -46 -31 -23 -42 -23 -19 -31 -37 -34 -20 -28
""",
    """
@day_but mo -17 15
@wrong_@person imquv -21 -19 -17 -20 32
cooki* am -17 18
held_up m -16
identify_yourself u 15
nauseas ns -25 18
never__this m -24
the_commands g 18
~ngs bcdiqrt -25 -21 -34 -16 -19 -25 -19
""",
    """
a__place jru -25 -15 -21
eres$ alu -16 -18 16
in_she n -17
y__puede m -18
~ssis abegilmu -19 -18 -17 24 -18 -25 -18 -15
~vide aekouv -19 -19 -18 -25 -23 -16
~woke m -23
""",
    """
@parking_when jm 15 -19
acompanante mno -20 -24 -18
get__to bdghijln -21 -30 -17 -15 -17 -28 17 -17
is__@holiday admu -17 -15 20 -18
messaging l 21
much_for m -19
~nifi g -16
~vor> defmnqrstv -36 -29 -26 -34 -32 -33 -18 -33 -31 -31
~vuel abhnuv -32 -24 -20 -23 -29 -24
""",
    """
decided_to m -28
es_esto gu -24 24
oil acdgijklmoqsu -22 -17 -30 -19 -16 -26 -18 -16 40 -32 -23 -18 -26
por__que m -16
regis* a -16
so__am gijov -20 -24 -16 -15 -24
to_reach dimu -18 16 -19 -21
~<try a 18
~caba m -16
~pie cdfhijkoprsv -18 -25 -17 -18 -28 -17 -15 -18 -16 -18 -15 -21
~rge abcefghnprsuv -22 18 -29 -27 -24 -37 -35 -15 -29 -33 -36 -42 -38
~riod dmn -15 -24 21
~tua afhmnr -21 -15 -20 -29 -18 -20
""",
    """
^vuelvan kl 25 -26
just__a bmoq -16 22 -25 -25
message_me m -18
minutes abor -24 -19 -22 16
~<alt abcdefghijklmnpqrstuv -25 -29 -27 -41 -41 -38 -27 -25 -35 -29 27 25 -26 -27 -21 -25 -29 -15 -28 -30 -28
~<ex abcefhjklnopqtv -50 -26 -36 -32 -33 -49 17 -28 -45 -40 -22 -40 -16 -30 -48
~fra jn -17 -20
~ooki fgijlnopsu -16 -17 -21 -16 -19 -28 -21 -20 -21 -24
~sgo dmu -17 -19 22
""",
    """
@door_are j 17
alrea* agipt -25 -16 -19 -21 -17
am__i m -16
daughter blmorv -33 -26 -29 -17 -23 -26
era__mi am -16 17
not:someone q 16
transporte abcdfghijklmnopqrstuv -23 -30 -17 -29 -18 -24 -25 -20 -41 -28 -32 -42 -21 -22 28 29 -25 -19 -18 -36 -26
~aiti mns -18 -16 -17
~ccou dm -24 23
~yu> em 19 -20
""",
    """
bille* dmv 21 -19 -16
does__come jmnu -17 15 -17 -16
que$ abcehijklnopqrstv -34 -29 -28 22 -35 -33 -42 -29 -39 -41 -21 -22 -27 -24 -26 -36 -32
should__buy gmn -17 23 -21
""",
    """
#_que abdnr -20 -16 -16 -18 -17
@hello_queria a 16
bitcoin dm -15 17
gente fgjklmnpqrs 22 -15 -27 -23 -16 -38 -26 -16 -18 -16 -17
i__off bdghilmoruv -32 -21 -24 18 -18 21 -43 -28 -23 -28 -22
pasam* abhmqv -28 -15 -16 -24 -17 -19
put__on bceghijlnpqrstuv -23 -19 -19 -24 -25 30 -22 -26 -30 -24 -23 -27 -22 -21 -29 -20
there_any afghmrsu -34 -18 -17 -26 20 -19 -16 -22
~bit du -18 -15
~nuti m -18
""",
    """
@treat_es u 16
between adgiv -19 -15 -21 -17 -17
celular abq -19 -17 -20
does__cover u -19
get__this ailm -20 -16 16 -25
live ajlnou -19 -17 -17 -19 -15 -23
pongo_la g -16
to__a bchklnpsuv -19 -17 -19 -23 -31 -28 -17 -23 -25 -23
tomorrow$ drsu -19 -19 -16 -18
what_@place dgjmu -18 -20 16 -25 16
~anq mq -21 -15
~cati dginr -16 -16 -18 -17 -19
~leta dm -15 -15
""",
    """
@move__you jlm -17 16 -15
@visit_this a -15
i__had m -15
si_puede mpq -19 17 -18
~<bes bdgijlortuv -16 -27 -26 -26 -22 -18 -18 -15 27 -15 -22
~<li bcdefhijmor -24 -43 -38 -47 -51 -30 -17 -29 -16 -23 -16
~ack adefhjklouv -18 -18 -26 -33 -23 -16 21 -56 -25 -30 -47
~ark anp -18 -19 -16
~banm kl 19 -18
~hand apqrs -20 17 -25 -19 -20
~sis> dghu -23 -27 -16 -26
""",
    """
@body_is ms -30 28
brain dgjnu -18 -18 -22 -17 18
got_anything dmn -23 -21 -17
me__@clinician au 27 -15
me_how dlq -20 -16 -16
sunday ahijm -22 23 -18 -18 -16
with__@clinician lopru -18 -20 -16 -17 -25
~efin mn 17 -15
~erm bcgijmnrtv -32 -21 -35 -34 -27 -24 -24 -30 -18 -35
~res> bcefghjkoprtuv -34 -23 -18 -23 -31 -26 -35 -25 -27 -29 -23 -17 18 -27
~skin dhlopruv -19 -18 -28 -19 -18 -17 -26 -15
~unch m -16
""",
    """
have__@wrong j -18
ok__am mn -16 -16
pulli* amrs -17 -25 17 -16
they__me kmru -23 -30 -17 -23
up__# bil -15 -16 -17
you__evenings h 16
~<ni abcdefgijkopru -23 -38 -28 -34 -29 -36 -33 -40 -45 -29 -19 -33 -15 -44
~ding afghknos -49 -28 -43 -17 -17 -23 -24 -24
~rcu a -19
""",
    """
a__home n 16
can__straight m -16
got__on am -15 -17
my_drivers pq -17 18
se__a acnoqu -25 -18 18 -26 -34 -16
what__needed mt -18 17
~ana cdefgjklmstuv -43 -23 -27 -36 -55 -51 -39 -29 -20 -39 -21 -29 -23
~creo adjmuv -16 -20 -15 -30 -17 18
~wise dm 16 -18
""",
    """
helps mt -20 18
~<ol adegijnqsv -19 -21 -19 -16 -15 -19 -22 -17 -17 -19
~nni abfhkn -24 -16 -18 -19 -16 -26
""",
    """
a__how m -21
do__press gmnu 21 -21 -20 -21
is__@drug mu -30 17
is__@symptom gmn -22 -23 18
need__day mo -25 21
nerves m -16
not:remove lm -16 18
still__@symptom ns -16 15
~eal abcefhiklnprsv -16 -15 -21 -17 -17 -31 18 -21 -15 -31 -28 -26 -19 -35
~ero efghmnpqrsu -52 -29 -24 -15 -19 -25 -26 -24 -28 -28 -15
~kid m 16
~nerv m -29
~ospi dhilprst -18 -20 -18 -16 -23 -17 -21 -17
""",
    """
law__is mp -16 19
to_come gijlmns -17 -29 -22 -25 -54 -27 -16
want_from m -15
~iud ju 17 -18
~ulli amr -18 -26 17
~xact dm -16 -24
¿ abeiklmpqrstv -19 -86 -55 -16 -48 -60 -21 -75 -17 -53 -48 -55 -91
""",
    """
^get bcdgjkloqru -20 -27 -17 -25 -22 -31 26 -18 -16 -17 -24
a_no m -23
acomp* abimouv -19 -17 -18 -28 -25 -22 -15
de_@visit m 17
en__casa mp -20 -17
i_mean km -24 -23
is__no mv -18 -19
my__yes pq 16 -15
pregunta gip 18 -22 -18
send__the m -16
slot dijmnqsuv -36 -22 -15 -42 -21 -19 -18 -27 -24
zxcvb_nm em 15 -16
~<jf em 20 -18
~arde adijklnoq -17 -17 -16 -17 -15 -18 -16 -23 -19
~sa> abcdefhikrtu -27 -29 -31 -15 -28 -29 -43 -20 -42 -30 -34 -18
~uli m -24
""",
    """
^brain m -15
target_@open h -20
will__my dnr -16 -29 -16
~<dar io -15 -15
~<jue abm -18 -16 19
~aqu bcdefhkoprtuv -17 -25 -30 -18 -19 -27 -31 -36 -33 -35 -20 -24 18
~ata gijkmnopqr -23 -18 -18 -15 -16 -16 -28 -16 -19 -15
~vend achijlmnou -25 -18 -16 -16 -15 -15 18 -20 -18 -31
""",
    """
ay ab 17 -21
for_next mo -17 -18
for_two s 15
i_felt s 16
not_one q 16
off__@texts klm -24 23 -16
what_they d -15
~days bghijmnpr -25 -20 17 -22 -28 -22 -24 -21 -18
~ein abdjlmpsv -17 -21 -23 -15 -20 -20 -18 16 -16
~ida acefhijnqsv -24 -15 -17 -20 -17 -31 -16 -26 -31 -27 -34
~rop cgikpsuv -16 -16 -22 -20 -24 -25 -34 -19
""",
    """
a_@visit abcghijklmnopqruv 43 -41 -16 -18 -19 -29 -20 -15 -16 -52 -35 -34 -17 -26 -26 17 -18
i_had aijnoprsuv -29 -15 -18 18 -20 -17 -17 -23 -23 -21
~ned cdijlnrs -16 -31 -15 -37 -19 -25 -31 -27
""",
    """
@vehicle_or j -15
^brb eflmtu -41 -24 -21 34 -15 -17
aviso aeot -17 -15 -19 -16
can_@call i 16
es__esto u 18
need__have a -17
not:sirve lqu -16 -18 -18
schedule acefgijklnpqstuv 39 -30 -22 -16 -30 -40 -27 -33 -40 -37 -24 -34 -26 -18 -31 -32
trabajan__la h 15
~<aho ceijlnopstu -19 -30 -23 -23 -29 -33 -17 -21 -23 -26 -25
~doin dhnqrv -20 -16 -20 -16 -17 -19
~nuev adgijlnopqsu 16 -29 -19 -20 -24 -28 -21 -22 -16 -20 -19 -20
~rele ilqu -18 -16 18 -19
¿_quien aqu -18 -19 15
""",
    """
@hours_of m 17
am_circling m -15
celular$ aq -17 -17
numero__es u 15
puedo__por nq -15 -16
viejo q -16
what__reply gm 20 -26
~brin abdgiklrsuv -18 -26 -23 -28 -23 -17 -19 -27 -19 -33 -17
~ifiq u 15
""",
    """
el__y di -15 -17
got_the cdeghijnortu -30 -36 -18 -23 -24 -23 -31 -26 -32 -18 -21 -26
hable biq -17 16 -20
tom_from p 16
~cub adgijlpquv -20 29 -18 -16 -16 -18 -15 -18 -22 -19
~ssag abdlnov -19 -21 -20 16 -19 -19 -17
""",
    """
=said:running_late abcdefghijklmnopqrstuv -90 -68 -51 -88 -77 -79 -37 -38 -82 -63 -74 -82 -15 -50 -70 -60 -40 102 -90 -76 -86 -95
@call_about i 15
are__all adhimrst -26 -17 17 -16 -28 -16 -17 -18
can__from mu -19 18
down__street mr -16 16
my_own ru -15 -21
you__anybody h -16
~hal bcefgiknqstv -29 -19 -31 -25 20 -22 -18 -16 -25 -24 -20 -22
""",
    """
dura$ mnsu -18 -26 -17 25
how__going dfmu -24 20 -20 -20
i__like dgqsuv -33 -17 -28 -29 -49 -17
will__@open gm 16 -21
~hicl mn -16 17
~ould befhprtv -15 -29 -33 -22 -38 -21 -26 -43
~worr bghiopqru -17 -20 -15 -16 -18 19 -20 -17 -19
""",
    """
a_good bfjmopu -19 -24 -18 24 -28 -26 -22
am_texting av 17 -18
evening bdfmoqrtuv -20 -26 17 -32 -16 -16 -19 -16 -17 -15
me_fue m -15
next__i am 16 -21
quitenme aklmor -18 -18 16 -20 -17 -25
~dejo adhimnpquv -24 -32 -18 -16 -23 18 -24 -22 -16 -17
~erea jm 16 -16
~oreh n 18
""",
    """
@move__@visit abcdijklnorv -56 -57 -17 -26 -18 -17 -15 -17 -36 41 -24 -23
and__no m -16
reads cm 21 -19
show jlnopsv -18 -18 -24 -21 -16 -17 -18
~disp dm -16 -18
~tami m -18
""",
    """
@cancel__card d -17
@fetch__@relative bmo -23 -26 -24
@thanks__la t 18
free__day admp -15 -16 -21 20
~fly u -18
~ine efgijqrtu -35 -37 -24 -21 -16 -20 -43 -22 -60
~uent acefglostuv -21 -17 -16 -24 -26 -22 -18 -32 -23 -17 -29
""",
    """
have_to achimpqrstuv -39 -33 -26 -47 -29 -50 16 -16 -31 -20 18 -27
i__somebody ai -23 -25
new__i m -18
we_got bjm -18 -17 16
~nsw abdgjlnoqsv -23 -17 -21 20 -16 -18 -18 -18 -20 -20 -20
~urn cdefghinstuv -34 -30 -32 -26 -31 -17 -16 -45 -15 -28 -24 -25
""",
    """
@cancel__@visit adijkmnoqrsuv -49 -35 -22 -15 -31 32 -19 -55 -24 -26 -22 -20 -27
@thanks_a b -18
not:sorry o -17
not_@open gh 15 -19
off__here lv 16 -15
~beg lmnu -16 -18 -20 -15
~ets gp -16 -18
~mine cghikmnrsu -15 -16 -27 -24 -30 -43 -21 -29 -22 -15
""",
    """
@clinician_me abmnopu 27 -22 -33 -16 -18 -17 -21
an_hour a -20
darme b -16
~oba dm -20 -24
~sens gm 16 -16
""",
    """
i__@vehicle jnqrsu -31 -23 28 -17 -16 -17
que_se cdimoqsu -16 -24 -21 -30 -20 -17 -18 17
trade imno -17 -16 -15 24
what__guys dgjmu -20 -17 -18 -21 21
~trug n -15
""",
    """
cosa dns -15 -16 -15
un_@relative adipqruv -24 -16 -19 23 -32 -16 -21 -16
ustedes__@ride jlmqu -27 -19 -21 26 -25
watch_the jm -18 18
~ddy> fjmu -15 23 -21 -19
~omer a -17
""",
    """
in_plano jm 17 -16
me__dormida s -17
not:able bo 18 -17
~<via am -18 -16
~mado m -16
~pill m -21
""",
    """
askin* dhlopruv -19 -18 -28 -19 -18 -17 -26 -15
este_mensaje gm -21 -21
good__@call im 17 -18
hair mn -22 17
~<liv ajloru -22 -19 -18 -16 -17 -26
~oad dhnu -18 -23 -15 -20
~sba m -18
""",
    """
hasta amqr -19 -26 -23 -20
hurt$ dmqu -22 -16 -16 22
me__those m -15
~efer abdghkmnpqtuv 21 -30 -23 -20 -18 -19 -39 -19 -17 -16 -19 -25 -18
~exi adeghijlnpqsuv -24 -24 -15 -28 -25 -16 17 -23 -31 -16 -22 -17 -38 -20
~mon> dhsu -15 -16 15 -17
~ncia ghkmnpv -29 -20 -22 -22 -26 -17 -19
""",
    """
@clothes_@relative mn 22 -16
quitenme_la blr 23 -19 -16
who__got m -19
~jar agpru -16 -25 -22 -24 -24
~ruck bku -16 -16 -16
""",
    """
@move__to abdhimnqrs -20 -25 -17 -15 -17 20 -16 -19 -20 -23
at_my npr -20 -19 -18
be__off lm 17 -17
does__have bdhinopq -26 -22 -17 -16 -30 -17 -16 22
findi* mpq -21 -16 17
mil blmt -21 -16 -23 23
""",
    """
ando_en ms 19 -22
check__see am -17 16
have_something o 16
picking a -18
the__# djr -15 17 -16
~buen bcefghklnoqrsuv -24 -19 -24 18 -19 -26 -25 -20 -23 -27 -21 -21 -23 -23 -27
~ling cdghmnprtu -16 -21 -22 -28 -16 -40 -40 21 -26 -54
~narm mn -16 21
""",
    """
@relative__to bdgilorv -18 -22 -16 -23 -24 -24 -21 -19
leaving bpqrs -17 -17 -15 20 -15
mandame abgijlm -18 -25 -22 -15 25 -18 -30
not__sorry o -19
ok_or gmn -17 -16 17
por__o mu -23 -18
sabes u -18
should__@relative m -19
~acka aim -18 -16 16
~wis au -16 -20
""",
    """
casa__@relative mpq 18 -18 -21
coming_to abpr -23 -19 -17 -20
got__text jkluv -18 -19 -19 28 -16
la_primera dm 17 -21
opt__out bklmnqru -15 -24 25 -20 -17 -17 -17 -21
~<jam mr 18 -15
""",
    """
for__@relative acdimnopquv 25 17 -19 -19 -33 -21 -25 -25 -16 -21 -16
mandar adno -20 -22 -16 -17
the_baby r -16
you__up adgrs -25 -17 -17 -16 -16
~onvi oq 16 -18
~rtug c 17
~slee abdghjloprv -21 -23 -23 -16 -23 -16 -19 -19 -17 -21 -20
~targ hu -21 -16
""",
    """
@texts_please bcil -18 -23 -21 18
tell__how gu 18 -20
what_time adghioqsu -59 -44 -33 19 -17 -42 -25 -18 -34
~eams u -20
~scoo mp -20 19
""",
    """
@cancel__@day am -17 -16
have__@vehicle jmq -29 -26 26
in__@place ahmu -19 21 -28 -16
not:mr m -16
or_anything adjm -16 -18 -16 -17
perdon$ ms 15 -19
quiero_ir ablmu 18 -22 -19 -21 -15
then bcdjkmnu -24 -20 -15 -20 -21 -18 -30 -31
used_to mpq 21 -15 -16
you_on ghjlm -17 -24 27 -15 -29
~hook im -19 -25
~laro s -20
~oy> cehiklmprtuv -41 -41 -39 -40 -22 -23 -22 -35 24 -29 -35 -44
""",
    """
^@body abijlrs -15 -20 -16 -17 -16 -18 20
and__be mq -17 -25
for__# ar 16 -15
is__@person djm -17 -16 -22
time__game m 18
""",
    """
@stop__molestar m -16
do__@open adgu -23 -28 -16 -16
dormida su -20 -19
is__@food dhjnru -22 -18 -20 19 -16 -25
~ele cdefgjkopst -19 -18 -20 -26 -26 -29 -16 -30 -24 -21 -40
""",
    """
diabetes u -18
dormi adghijlnopqsu -17 -17 -17 -19 -19 -19 -20 -27 -18 -15 -24 22 -32
please__@texts bilm -17 -23 18 -33
said__i mo -15 16
the__no mo -18 -16
the_menu m -16
to__with dmou -20 -40 -16 -19
~llov m 24
~mee amo -22 16 -19
~oque adgjmqv -25 -19 -19 -17 -25 -16 -27
~verd elqrs -21 -17 -16 -16 -16
""",
    """
=said:human abcdefghijklmnopqrstuv -75 -55 -57 -44 -86 -15 -74 22 99 -94 -86 -72 -19 -99 -79 -86 -75 -75 -57 -88 -56 -62
a_@treat m -22
ask_my mnp 19 -18 -16
it_going bfhjnoqru -21 19 -23 -20 -30 -21 -23 -26 -36
know__to gmu 22 -20 -22
not:feeling m -16
~fect acdfghjlmoqrv -21 -16 -31 -16 -21 -22 -22 -20 -22 -22 -24 -17 -15
~rtir no -18 -17
~sema bdgijmn -19 -20 -21 -28 -22 -28 -25
""",
    """
i_lose lu -16 16
later__you o 15
que_calle jm 16 -15
~tax gmu -17 19 -22
~told bnopqrsv -19 -18 -18 -15 -19 -15 -18 -19
""",
    """
and__in m -15
discounts$ m -18
esper* cdgijklmuv -16 -25 -20 -20 -22 -18 -31 -17 -21 -22
is__she m 17
la_licencia m 16
landlord ao -19 -17
my_centro m 19
niece m 15
portu* c 17
ubi abcdgijklmoru -31 -25 -16 -16 -19 -33 35 -25 -19 -26 -24 -24 -18
who__@sick m 16
""",
    """
@texts__all k 18
happe* adjno -25 -15 -21 -20 -15
hotel am -15 17
mine$ m -18
mistake lm -21 -17
not:busque q 15
place_on o -17
ya__nada blm -15 25 -19
~wav u -16
""",
    """
#_am djlmoqruv -22 -16 -21 -30 16 -20 -25 -19 -19
forwa* ilm -16 -17 20
to_set amu 21 -24 -16
vende* dmu -26 27 -21
yet bcgijlmnoprsuv -21 -17 -28 -18 -18 -18 22 -20 -18 -21 -17 -18 -24 -35
~garr jkmpqr -23 -18 -32 -15 -20 24
~ily> du -19 -20
~ncl> bclmou 25 -17 -17 -23 -17 -18
""",
    """
an__@body n 19
bailed$ pq -24 15
cpap mn -16 20
i__rather m -17
your__@hours hjm 19 -22 -21
~ncha admu -18 -21 -19 21
""",
    """
=beside:ride_problem adhijmopq -25 -15 -22 -23 -20 -24 -21 -25 28
camion jnpq 16 -17 -22 -18
ningun amnoqv -26 -19 -26 -20 24 18
not:say lm -19 18
to_snow dhmu -20 -18 21 -16
~ow> adefijklops -30 -19 -50 -48 -34 -59 -17 -46 -16 -21 -36
~uys> begilmnrsv -23 -20 -32 -26 -21 -16 -23 -23 -25 -21
""",
    """
a__@visit aijqsv 18 -20 -22 -22 -22 -22
la_novela m 15
mi__@visit abnpq 16 -25 -17 -18 -16
on__did hj -17 16
walk$ q 17
~answ abdgjlnoqsv -23 -17 -21 20 -16 -18 -18 -18 -20 -20 -20
~got> abl -16 -17 -15
~nny> dmpq -16 31 -15 -22
~orni bdefgijklmpqtuv -34 -21 -22 26 -22 -18 -20 -26 -28 -21 -19 -27 -18 -30 -28
""",
    """
able__@drive q -19
are abcdefijklpqrsuv -24 -53 -48 -33 -38 -22 -27 20 -52 -51 -26 -72 -25 -36 33 -23
dejan j -18
language$ cm 21 -23
me_i gmv -16 -24 -17
not__tomorrow bo 21 -16
prefiero_@english cio 20 -20 -19
recor* anq -21 -18 -23
remove_me bluv -19 19 -18 -20
that_right dmn 18 -24 -25
~<dis fhjknopqstu -16 -23 -23 -31 -25 -18 -17 -30 -18 -18 -20
~<el cdefghijknpqrstu -28 -20 -21 -19 -30 -37 -30 -35 -33 -37 -20 -18 -32 -19 -23 -34
~poun dgm -15 -16 23
""",
    """
@relative_esta m 16
but__texting m -15
received i -16
since_@day ms -19 28
why__texting u 16
write au -16 -20
~leac m 17
""",
    """
a_pop dmn 19 -19 -18
all__them blm 19 -16 -20
decided__is b 19
it_cure u 15
me_vea a 17
no__how jlm -19 -19 -19
of__is adghnoqs -19 -21 -23 -15 -27 -21 -16 -15
pastel m 15
the__me adghmnquv -19 -21 -15 -16 -48 -18 16 -25 -17
~orth j 20
~stom s 16
""",
    """
^numero giklmuv -22 -26 -16 -31 -18 -23 20
have__idea v -18
inven* mu 23 -18
much_does dm -27 18
next_two m -16
que__mi admuv 18 -16 -33 -20 -16
~<fml m 16
~unos m -21
""",
    """
much__i d -16
numero__que v -18
to__someone bimopq -18 -18 -21 -19 -20 16
you__still almnoqrs 24 -18 -18 -17 -16 -20 -21 -27
~<enc adgnopsuv -20 -21 -16 -21 -16 -16 -20 -23 -16
~nto cefghiknqrtuv -32 -24 -17 -31 -18 -38 -36 -27 -19 -20 -23 -37 -47
¿__quito dnu -19 19 -17
""",
    """
after__@visit abs -20 -17 19
can__on g 20
esta_de m -16
llego__de n -15
me__mandando m -19
mind__@visit m -18
my__say gm -19 19
sense gm 16 -16
~ette dhknpqrstv -28 -18 -22 -29 -16 -16 -18 -35 -16 -22
~lend dij -19 -19 -15
""",
    """
^es abcefhijklmnoprtuv -26 -33 -36 -34 -30 -36 -29 18 -25 -31 -63 -35 -37 -29 -27 -24 33 -47
do__stay n -16
interesa m -18
into dlm -18 -16 -30
it acehiklmnpqrstuv -17 -23 -112 -51 -60 -15 -25 -29 -40 -23 -30 -50 -19 -23 49 -80
me__# blqruv -18 -22 -20 -20 -19 -16
ready_to ak 21 -16
your cefgnopqrsu -30 -24 -22 -17 -39 -25 -31 -41 -33 -33 -30
~<avo gmnu -19 -17 22 -21
~dra> bm -19 -23
~eru> u -16
~gan> gor -17 -15 -16
""",
    """
corten l 15
es$ abcefhijklmnopqrstu -43 -35 -39 -36 -38 -38 -49 37 -28 -40 -23 -40 -36 -30 -46 -30 -36 -29 18
mano gm 17 -20
mysel* dmu -20 -19 -17
not abcdefhijkmnpqrtuv -80 17 -18 -45 -29 -77 -50 -26 -33 -37 -20 -82 -54 21 -23 -45 -40 64
not:sleep q -16
not__with m -20
that__the adgjoquv -19 -20 -19 17 -22 -19 -21 -15
will__that no -16 -19
you_text m -15
~edit d 17
~ting bcehjno -27 -27 -29 -19 -48 -29 -18
""",
    """
@body_about r -17
^@medicine abdghnou -19 -15 -21 -16 -17 23 -19 -21
a_patient dm -16 -25
a_writing mu 17 -16
delete__@visit bm 18 -20
deme bjmos -16 16 -29 -20 -15
got__bail bmo 16 -19 -15
~ild> otu -15 -16 -16
~lit> d 17
""",
    """
@clinician__would m -15
going__to mn -19 -20
la__hora m -15
latest hmu 18 -22 -16
nombr* m -17
pound* m 16
trabajan$ h 18
una_@person abcdfghijklmnoqv -40 -18 -18 -18 -16 -24 -15 39 -20 -16 -23 -29 -19 -19 -20 -32
~ntis abn -24 -16 -18
~rque lm -19 -19
~ular abfijnop -25 -25 -15 -23 -22 -21 -23 -16
~you cegnopqrs -35 -32 -18 -42 -24 -34 -44 -36 -18
""",
    """
@pay__@parking dj -28 25
no_veo jm 21 -15
~<jun jlmqsuv 15 -15 -23 -16 -15 -19 -20
~<qwp e 15
""",
    """
@hours__the hnu 20 -15 -18
^in abcdeghijklmnopqruv -26 -19 25 -19 -29 -18 -22 -23 -27 -21 -22 -28 -18 -16 -19 -19 25 -25 -18
are__right m 20
en__favor acjlm -16 15 -27 -20 -19
it__that ds -17 17
not__coming b 19
when__come hmnu -15 -18 -32 16
where_you aghjmu -18 -20 -24 30 -32 -24
you__one dmu 15 -19 -21
~<int fghikmrst -18 -34 -24 -22 -18 -15 -25 -36 -17
¿__hacen u -16
""",
    """
disability a -23
how__texting gu 21 -22
in__minutes r 15
instead adghnou -23 -21 -18 -16 -36 15 -19
later$ abcdehiklmru -28 -27 -17 -15 -16 -24 -23 -17 -22 30 -25 -16
only__a o 18
provi* am -17 -23
recei* iv -23 -17
to__to cdhjnors -21 -29 -17 -39 -29 -16 -21 -20
up__please am -16 -20
~bla> cimq 21 -17 -22 -16
~imb mu -22 -17
~mejo adghjkmpqrtuv -23 -28 -23 -24 -21 -24 -16 -20 -26 -20 -17 -25 -26
~ract no -16 -20
""",
    """
and_how u 15
get_the aghikmnoq -17 -16 -23 -24 21 -27 -20 -19 -19
how_@open hjm -18 21 -24
should_@relative mn -18 25
the__site f -15
to__from al -17 -18
~cov acdgijlmnoqrsv -25 -15 18 -18 -22 -19 -20 -17 -18 -20 -33 -19 -17 -17
~migo adjlmosu -23 -18 -17 -16 -33 -17 -15 -26
""",
    """
for__love lm 16 -19
~alg bdegklmpstu -15 -15 -23 -19 -38 -18 -29 -23 -41 -30 -50
~llec m -19
~otr cdefghilmnpqrtu -35 -30 -23 -24 -21 -42 -44 -27 -19 -24 -21 -26 -32 -27 -46
""",
    """
@sick_@body bmopr 26 -26 -18 -15 -22
do__getting mnu -19 -16 -15
free_up b 16
~rno> bgijklnpst 16 -17 -24 -21 -26 -27 -22 -22 -21 -16
""",
    """
do_@animal m 19
floor dfghju -17 -21 -21 -17 23 -27
hago dfhioprsuv -38 -23 -21 -17 -19 -18 -20 -22 -30 -17
will__@pay dmu 20 -26 -17
~<kil adgijknopqr -21 -22 -18 -24 -16 -20 -23 -27 -16 -17 -21
~mmi mr -20 -16
~udad ju 17 -18
""",
    """
banana mn -24 21
i_able nq 17 -17
is__# bghmv -22 -31 -31 -17 -17
may cdjlmnpsuv -16 -20 -21 -20 -33 22 -31 -19 -30 -18
tv$ hjmru -17 -24 18 -15 17
~asj m -15
~llev abcdefgijklnoruv -31 -22 -24 -34 -17 -22 -21 -28 -28 -30 -32 22 -23 -27 -32 -27
~prox m -23
""",
    """
con_mi abilrv -21 -27 -18 -20 -18 -15
past_# j -18
~<tut gj 21 -17
~ale> defhijlmnpqstuv 22 -27 -34 -25 -18 -39 -30 19 -38 -30 -34 -34 -26 -26 -18
~much acdefghjkopqstuv -25 -17 23 -32 -34 -27 -31 -38 -27 -15 -20 -29 -19 19 -22 -25
~sks mu -15 18
""",
    """
en__manana b -18
in__me q -16
is__@machine u 16
y_yo mr -18 -18
you__@visit a -18
~nsto bcdefgiklmru -18 -18 -17 -24 -18 -18 -17 31 -32 -30 -19 -18
~orm> djlnpqsu -21 -23 -21 -23 -15 -21 -19 -29
~tati mr -19 18
~uel abefhntv -37 -27 -25 -21 -25 -35 -25 -29
""",
    """
a__near ijm -17 -19 21
by__# o -17
can bdefjklmnopqrstuv -25 -19 -81 -76 -36 -19 -46 -51 20 24 -58 25 -40 -37 -79 -42 -108
mi__tiene p -17
my_records n -17
online am 16 -16
ustedes$ bfhkmqv -19 -16 -16 -16 -31 -37 -18
~<mat bgmnoqu -17 -20 -20 19 -18 -17 -16
~abe> l -16
~wake anpqr -21 -17 -17 -16 -17
""",
    """
#__o abegijlnoru -17 -16 18 -22 -15 -16 -22 -22 -15 -22 -30
be_asleep m -17
desuscribirme kl -23 16
dinner mn 29 -17
es abcefghijklmnopqrstuv -65 -53 -16 -94 -94 -51 -34 -26 22 -68 -75 -21 -61 -29 -70 -21 -86 -19 -78 52 43
hit_me bm -17 -20
recoge ampq -20 -18 28 -17
take__off abcdghijkpqrsu -64 22 -17 -45 -26 21 -25 -36 -36 -43 -43 -26 -30 -32
~dito dm 17 -16
~town adghnsu -22 -25 -16 -19 -20 -19 -26
""",
    """
@open_hoy hm 19 -21
did__last gm -17 20
make__the bo -19 21
plis abdefgjluv -20 19 -22 -23 -19 -20 -17 -29 -16 -16
~crac d -16
~orta akpqruv -19 -20 -22 -18 -18 -21 -21
~ule bdgu 17 -16 -18 -21
""",
    """
@vehicle$ abcdefghijklnopqstuv -30 -37 -29 -43 -15 -20 -33 -42 -37 20 -22 -24 -45 -39 -45 29 -31 -27 -50 -28
che__no m -17
dings bl -15 16
i__job abgijlmnoqu -17 -19 -21 -23 -26 -19 28 -23 -17 -16 -16
necesito_una im 22 -29
there__@door m -16
~<pli abdefgilm -16 23 -15 -22 -17 -16 -16 -27 -29
~epl adgln -19 -20 22 -18 -22
~vue abhnuv -32 -24 -20 -23 -29 -24
""",
    """
@relative_come oq -22 -16
i__want agijnqsuv -27 -32 -16 -20 -28 -16 -17 -18 -32
llegue ikprv -19 -15 -16 -23 -16
me_alone m -21
quiero__hora mo -23 22
what__for m -20
~ceed au 16 -20
~mut u -17
~tan abejknopqstu -26 -37 -25 17 -21 -34 -19 -22 -41 -22 -15 -35
""",
    """
and_@drive p 15
did__war m 15
directions_to jm -22 22
is__@cancel m -20
it_ok dmn -21 -19 16
was abcefghiklmnprstuv -16 -50 -33 -41 -35 -32 -27 -42 -15 -48 35 -41 -41 -41 23 -18 -64 -35
~qwqe em 19 -23
~rve> achijklnpsv -16 -16 -17 -17 -22 -18 -23 -24 -18 -18 -20
""",
    """
cancelenla bmo 22 -21 -21
not:@parking bmr -15 -17 23
repeat t -15
then__me o -15
ya__lleguen l 19
~rro acdefilnptuv -28 -31 -46 -20 -28 -21 -35 -29 -16 -25 -38 -23
¿_tienen hq -25 -18
""",
    """
^the abcdfghjklmnqstuv -30 -42 -22 -66 -42 -22 -33 -56 -42 -46 32 -60 22 -26 -38 -70 -23
hay_otro o 19
mensaje_de m -15
neces* defghjprstuv -37 -20 -16 -20 -17 -20 -28 -22 -26 -16 -16 -29
of_my b -17
se__fue m -17
~ndar fghijnpqrt -16 -20 -22 -25 -37 -36 -17 -36 -21 -18
~tay adgiklors -34 -27 -19 -19 -17 -18 -26 -21 -30
""",
    """
bad_dreams ms -19 16
do__who mpqu -16 -18 16 -15
por__@late m -15
what abcegikloprstv -19 -33 -61 -43 16 -21 -40 -35 -15 -48 -60 -32 -24 -62
~ear> abcdghkopqsu -19 -21 -20 -43 -19 -29 -24 -31 -24 -46 -23 -15
~tiro k -15
""",
    """
@clothes$ bcdeghiklmopqstuv -27 -28 -48 -17 -38 -30 -30 -26 -40 29 -29 -23 -39 -24 -16 -36 -29
the_store m 17
you_@price adm -17 28 -18
~ence ot -27 -15
~ket> io -17 -15
~laz bhijmuv -16 -17 -16 22 -25 -19 -16
~sada bm -17 -19
""",
    """
=beside:what_is_this abcdefhjklmnopqrstu -32 -16 -25 -33 -21 -29 -37 -38 -26 -27 -41 -24 -34 -23 -19 -26 -19 -29 47
@traffic__en r 17
all_@texts bklm -21 -19 25 -25
ask_you g 18
el__dejo j -17
hurts_from ms 17 -17
they_put du -18 20
~<blu bdhjln -16 15 -17 -19 -17 -21
~<nic bdeqtv -16 -15 -19 -17 17 -17
~<sli ano -20 -17 18
~ips r -16
~ler> isuv -19 -15 -24 16
""",
    """
cvs an -15 -16
dar__baja akm -21 -19 -22
instead$ amnoqr -21 -31 -28 29 -18 -19
phone abcdefgjlnopqrstv -35 -54 -54 -17 -30 -35 -29 -28 24 -25 -57 -48 -56 -42 -51 -34 20
se__y m -19
set__the m -20
walk bdimoq -18 -34 -25 -19 -15 21
~ify dijlmnu -17 -15 -18 -18 -24 -22 17
~im> im -18 16
~pti befghijknprstuv -25 -20 -20 20 -15 -24 -24 -22 -28 -17 -26 -18 -20 -29 -25
~uess u -19
""",
    """
@symptom__the s 17
cuando__pueden a 18
me__for dhjlnprstuv -21 -17 -15 -31 -22 -19 -20 -19 -16 -23 -19
the__to bcdjnrstu -17 -19 -21 -16 -33 -24 -21 -17 -42
the_afternoon ao -22 16
~<tri ijno -18 -16 -19 -16
~rit abgjpqsv -29 -21 -18 -28 -28 -32 -15 -18
¿__mi q -15
""",
    """
accep* hijku -17 -18 -16 -16 -16
me__again m -16
said__but mo -15 17
uh$ cefglmtu -15 26 -23 -16 -21 -26 -16 -19
~alar adlq -18 -20 -16 -17
~lpa dm 15 -18
~uet r -18
""",
    """
finish a -17
have_no mq -16 17
i_hold mn -19 16
i_was bchijlopruv -37 -19 -16 -25 -27 -27 -39 -27 -33 -24 -35
numero__quien uv 17 -20
perro acdgmpqru -17 -22 -18 -15 32 -18 -23 -17 -17
you_then ahlm -24 -18 -17 18
~mbre abimos -16 -16 -18 -30 -17 18
""",
    """
@visit_es bm -16 -18
last_time ahmou -24 -21 -36 -15 -19
my__was bdnpr -15 -17 -22 -15 -19
nine$ hm -16 17
what__be adimou -16 28 -15 -24 -17 -26
~will cefijklmosv -34 -33 -31 -33 -51 -48 -35 -17 -20 -30 -39
""",
    """
@door__on j 16
by dfghijkmnopstu -35 -22 -21 16 -21 26 15 -59 -42 -18 -25 -40 -20 -41
he__be or -16 -18
postpone mo -17 19
this_about m -22
where__my m 18
~ane abcgjklnuv -36 -23 -18 -22 -32 -22 -24 -33 -26 -28
~eth> du -16 -25
~othe fghinpqrs -18 -28 -30 -39 -27 -39 -21 -28 -24
""",
    """
@body_o m 16
cheese mn 20 -16
how__say m 21
tell__@clinician imr -16 -19 17
this__@treat m -18
~<bo cdefghjknqrtuv -23 -46 -35 -33 -27 -38 -20 -27 -20 -49 -26 -20 -31 -44
~<che bcefghijklnqrsu -15 -24 -25 -23 -37 -24 -27 -30 -19 -18 -21 -34 -24 -18 -39
~ali abefhijklmprtv -23 -37 -29 -26 -33 -40 -19 -27 -39 -23 -22 16 -28 -39
~cel acfghjnprs -26 -19 -17 -20 -26 -23 -22 -24 -25 -24
~doi dhnqrv -20 -16 -20 -16 -17 -19
~oda abcdegjkpquv -20 -20 -38 -17 -25 -36 -25 -36 -40 -28 -52 -31
~spe adeghjklqtuv -39 -26 -24 -39 -21 -37 -29 -23 -19 -25 -20 -35
""",
    """
afterwards$ a -16
all__on adpqt -18 -19 22 -24 -15
does__last mu -17 18
hablo_con c -18
if__@move dmo 19 -17 -26
not:interesa a -19
plome* a -15
want__day mo 17 -18
yep_got q -16
~dif adhijmqrsu -26 -26 -17 -23 -21 -19 -20 -15 -17 17
~gra cdefghiknqstv -26 17 -28 -28 -21 -36 -25 -27 -25 -26 -30 19 -29
""",
    """
@cancel_nomas m -17
@stop__a m -18
~<err a -19
~aya bilmouv -21 -15 -18 22 -17 -18 -15
""",
    """
able__after q -18
be_coming br 20 -18
do__remove lm -22 22
en_# dgjr -18 -15 -15 22
i__she jm 17 -17
~<dia cdghjkmprtv -17 -33 -26 17 -23 -17 -28 -16 -22 -22 -19
~car> bdjnr -18 -21 -23 -17 -16
""",
    """
am__@relative mnq 16 -16 -15
felt__a m -15
list_to m -18
pasame abmqv -28 -15 -24 -17 -19
pues bcdefghijlmnoqrsu -24 -24 -29 -16 21 -30 -16 -29 -16 -17 19 -32 -31 -34 -20 -22 -17
~peat t -16
""",
    """
^ok bcdefghjlmnqrstv -39 -45 -60 -69 -64 -48 -39 -45 -56 34 -67 -41 -17 -33 18 -44
texting$ bgiklmv -19 -35 -34 -23 32 -35 -40
transfer i 17
~cosa abdjq -20 -17 -21 -21 -18
~ets> gp -16 -18
~fel bdefijklnrsu -24 -21 -17 -29 -28 -24 -21 -22 -18 -26 21 -28
""",
    """
clothing mn -19 19
de__hora mo -29 -17
got_my bmpq -15 -31 27 -37
nadie__puede i -15
~cou efghklmprtuv -26 -35 -19 -25 -16 -27 -21 -22 -15 -16 -18 -30
~mood s 16
""",
    """
@machine$ abcdeghjkmnopqrstuv -32 -28 -29 -38 -22 -37 -31 -30 -21 -39 -34 -21 -27 -33 -25 -27 -22 38 -38
@visit_on o -21
says__can mpq -22 -17 16
the__again l -25
~ager adijlmoq -15 -18 21 -16 -16 -24 -15 -17
""",
    """
^quitenme amr -21 -16 -21
cheer* amqt -16 -17 -16 17
do__like adgkmnu -28 -19 -21 -20 31 -27 -15
vi jv -17 -17
~ciud ju 17 -18
""",
    """
@hello bcdefghijklmnopqrstuv -58 -44 -44 -66 89 -44 -33 -37 -62 -26 -52 -30 -61 -32 -62 -42 -56 -63 -43 -26 -60
does__@call m -15
is__too j -20
nadie$ j 15
not__@texts v -17
records__@clinician i -17
take__a adnsu -27 -20 -31 -23 -17
to__texting lm 20 -19
what__up dfmu -17 19 -19 -17
with__lol n -16
~<wat bijlnpu -17 -17 -21 -16 16 -20 -27
~amab dfmt -15 -16 -21 21
~eep> abcdegijmprt -48 -26 -29 -35 -18 -26 -43 -30 17 -29 -19 -24
~ith acfhrsv -17 -42 -43 -30 -19 -18 -16
~ory> bjl -18 -16 -15
""",
    """
it__the admpr -21 -25 -44 -17 -26
not:i cdghjloptv -19 -32 -18 -19 -21 -18 -38 -25 -20 -33
the_@day abdjnqu -31 20 -25 -20 -19 -15 -24
this__i m -22
with__@texts blmv -18 27 -27 -15
~abi glov -15 -17 -17 -17
~oto dgijlmnou -17 -19 -23 -18 -20 28 -19 -19 -25
""",
    """
^end abcdefghijklprtuv -18 -18 -23 -24 -35 -26 -24 -22 -27 -16 -29 35 -15 -16 -18 -30 -25
i__coming gkmor -17 -17 -42 -26 20
outside u -25
proceed au 16 -20
waiting$ m -16
""",
    """
i__@food abdgiklmoqru -25 -15 -23 -24 -20 -17 -19 18 -23 -21 -15 -16
me__@texts bcdgijmr -18 -19 -16 -16 -18 -21 -32 -15
or abcdefhijklmnoprstuv -31 -36 -50 18 -44 -20 17 -36 25 -50 -63 -76 29 -24 -52 -57 -59 -39 20 -56
poquito dn 16 -17
you_be a -17
~exte adghjm -18 -23 -22 -16 -24 -42
~ibam akm 19 -24 -20
~pray o -16
""",
    """
do_not acfhijkmnostu -38 -16 -28 -18 -18 -16 -68 28 -68 -27 -49 -41 -27
number__@person v 16
thank acdfghijknopqstuv -22 -19 -32 -33 -26 -33 -20 -29 -24 -22 -25 -25 -24 -21 27 -36 -29
~alie abdqru -20 -17 -18 -18 16 -17
~best dgijlnortuv -24 -25 -25 -22 -17 -19 -18 -15 27 -33 -21
""",
    """
@price__@cancel dm 17 -26
come fgilmpqrstv -24 -47 -69 -47 -17 -32 -16 -19 -45 -18 -24
for__just m -20
get__number agijmu -16 -21 -18 -22 -31 23
i__@place jm 17 -21
i_make bgnu -18 -15 -17 -23
~gina m -19
""",
    """
does__line m -15
how__different m -17
ir_por bmpq -17 -17 -18 16
just__me am -24 -20
para__@day hjm -16 -28 -31
problema$ mnoq -20 21 -16 -16
~<ner m -29
~arpe m 17
~imi adiosuv -21 -22 -15 -24 -17 -15 -18
~mora ms -24 15
~sul dglm -16 -16 -16 -30
""",
    """
^truck q -17
do__go abdjlmnqu -19 -18 -23 36 -16 -37 -29 -28 -29
elevator hmrs -19 -15 26 -18
the_night n 18
we__a admt -22 -18 22 -23
""",
    """
babysitter mo -17 18
done__these u -18
droga u 16
me_vayan b -16
not:receive lm 17 -21
~lre agip -24 -16 -19 -20
~nfi ailnpr -22 -18 -24 -21 15 -19
~room bcdghiklmrtv -27 -20 -29 -27 -25 -30 -22 -26 -22 -26 -15 -25
~sde> abdgilmpqrsuv -26 -27 -31 -17 -17 -23 -17 -18 -24 -30 21 -28 -18
""",
    """
de__# dlmq -16 -17 -16 -15
den__baja l -20
give__@visit dmo -25 -26 -15
i_saw j -17
not:send bdglm -20 -30 -22 29 -36
que_ya m -15
talk__someone i 16
when__to m -15
~nic bdefghknopqrs -28 -27 -23 -22 -24 -16 -27 -28 -30 -21 -26 -24 -20
""",
    """
are_these u 18
got_someone pq 17 -16
i_revoke klm -16 18 -16
me_movieron o 17
the_mail m 20
~dios dlu -19 -17 -22
""",
    """
#__@date hm 18 -15
esta__aqui v -16
mandarme_@texts m -17
off__@day o -19
~<st abcdefgiknoptu -16 -19 -46 -73 -68 -38 -23 -23 16 -20 -22 -39 -54 -30
~ntas abghmopqrsuv -32 -17 -37 -27 -22 -30 -18 -17 -17 -21 20 -19
""",
    """
@visit__am m -19
a_abrir h 16
a_driver jm -19 -30
anything_special n 16
calendar$ b -28
out__a im 18 -20
prefiero agkm -23 -15 -17 -27
shirt h -15
the__@cancel m -26
to_@pay abjnu -18 -21 22 -22 -16
~ben befghijklmnopqsuv -22 -22 21 -30 -28 -25 -25 -29 -20 -26 -25 -18 -16 -18 -21 16 -19
""",
    """
^@person bcefhilmtuv -16 -18 -21 -27 -21 34 -18 -28 -15 -22 -24
about__i m -18
el_que m -22
i bcefhklnoprstv -18 -27 -129 -117 -38 -16 -22 17 -26 -46 -22 -23 -32 -20
past_@place hjm -26 -17 23
to__any bm 15 -22
you_know dgotv -19 -23 -19 -29 -30
~enin dghijklmqrtuv -34 -23 17 -21 -26 -21 -21 -19 -28 -26 -21 -21 -24
~isks mu -15 18
~sou aou -15 -16 -21
~tera no -16 -16
""",
    """
estoy_afuera m -16
tengo__@pay dno 19 -19 -17
~dkd em 19 -21
~off aiu -20 -16 -24
~tor> jmu -19 18 -21
""",
    """
@drive__and nq 18 -25
^have abcdhlnoqstuv -40 16 -31 -26 -22 -23 -41 -20 -35 -26 18 -28 -36
a__@stop m -18
traigo mu -21 -15
~owi adfhmnopqu -29 -20 -19 -20 -27 -16 15 -15 -16 -20
~uero gioq -15 -17 -19 -17
¿_@vehicle jmqu -18 -17 15 -16
""",
    """
^dejo o -15
dfg em 22 -23
i_talk im 24 -21
no__vuelvan l 17
voy_borrame l -16
what__got gjnu -24 -20 -18 -19
~pita dghlprs -21 -15 -22 -16 -22 -18 -16
""",
    """
@food__you m 18
cut bdhkoqsu -18 -21 -21 -21 -20 -17 -21 -21
emoji* bm -15 -26
my_flight bmnqr -17 16 -16 -16 -18
please__everything ablm -15 19 -20 -22
~<fla hnp -15 -23 -19
~<sti cdefgmpstuv -18 -40 -18 -25 -31 -21 -33 22 -32 -33 -24
~arm abcefghjopsu -16 -52 -29 -20 -19 -47 -30 -19 -18 -26 -17 -28
~brok djnp -18 -16 -21 -19
~eco defhjlr -25 -15 -16 -20 -20 -20 -30
~lost acghiklmnpstuv -32 -15 24 -21 -24 -19 -42 -17 -38 -34 -24 -26 -20 -29
~orte imtu -21 -32 -17 -19
""",
    """
go abdefghijoprstv -25 31 -41 -52 -47 -17 -21 -51 21 -19 -50 -16 -23 -35 -44
hay_algo o 18
i_@vehicle nq -18 23
puede__@spanish cgi 27 -15 -23
to_@eat abmnu -16 -15 -18 25 -22
unos m -21
~<zer mq -16 17
~oth efghijqrstu -21 -28 -21 -40 -46 -16 -15 -38 -35 -24 -19
""",
    """
@english_mejor c 18
@hello_@thanks t 19
centro$ iu -17 -15
dan bfgijkmprv -30 -24 -25 -16 -31 -30 -34 -22 -17 -15
going__there bu -15 -21
quitenme__lista bl -17 25
telefono abcnoq -19 -21 -16 -20 -17 -19
they__that bu -17 -18
ya_esta pq 19 -25
~nsen m -15
~utt bgikuv -19 -19 17 -18 -22 -19
""",
    """
@clinician acdefghijklmnopqrstv 40 -55 -31 -50 -31 -56 -17 47 -69 -72 -76 -37 -47 -34 -72 -66 -16 -50 -28 -50
@drink_a o -15
me__las mu -19 -16
place__the m -16
regreso mo -16 -16
~ubre abdgijlmu -15 -16 32 -17 -16 -15 -17 -31 -22
~viej u -18
""",
    """
^doy l -16
can__tomorrow bmo -16 -16 18
fine_with m -15
i__care m -20
quiero$ il -18 -19
~<tow adhnsu -20 -18 -18 -20 -17 -25
~ate cdefgklnopqrsu -15 -46 -41 -47 -68 -22 -17 -36 19 -19 -18 -39 -26 -24
~oors m -17
~rmir mq -21 -15
""",
    """
@food__no dghmn -21 -16 -19 -26 24
@stop__take m -20
boss al -20 -16
has bcdefghknqt -39 -23 -16 -22 -25 -28 -37 -27 -33 23 -31
me__otra jmv -18 -23 -16
short mn -18 15
what__@price dghijnu 20 -28 -18 -23 -35 -18 -42
~awe imt -15 -20 26
~bsc acegiksuv -18 -17 -18 -16 -17 16 -16 -31 -18
~forw ilm -16 -17 20
~mill mt -17 18
~stad adjmu -18 -22 -24 16 -21
""",
    """
handles m -26
know_who mp -19 -19
proxima m -23
~any> abcfghijkprs -31 -23 -23 -17 -31 -32 -27 -15 -26 -20 -21 -22
~dh> m -15
""",
    """
bug mu 19 -21
need__i gm -16 -29
same_day m -24
~stel cg 20 -17
""",
    """
envie* lm 20 -16
it_help dgmqu -19 -21 -16 -20 23
ningu* dgimnos -17 -15 -16 -27 -32 -26 -16
that_i b -17
the_room amnopqs -31 -23 20 -19 -19 -16 20
wrote u -16
~etw ai -18 -17
~mbr abimos -16 -16 -18 -30 -17 18
""",
    """
amables mt -17 16
are__minutes r 15
el_walmart jm -19 23
me__spot a -18
not:name v 22
para_alla mor -18 -16 16
""",
    """
@howmuch_hay mn -17 -16
@place abcdefghjklmnopqrstv -68 -31 -56 -62 -59 -22 -79 19 65 -67 -71 -18 -65 -61 -21 -38 -44 -43 -39 -19
esto__la imu -15 -17 16
is_texting ilmuv -18 -21 -15 23 -35
on_it inqs -16 -16 -16 -16
quiero_volver b -16
the__from lu -19 -16
turno_para amo 16 -15 -15
where__this m -18
~conm adjmosu -22 -18 -16 -26 -16 -15 -25
~uerm mnqu -24 -20 -15 20
""",
    """
about__papers i 16
they__i du -18 19
""",
    """
@move__alarm mo 17 -19
were ahjr -16 -18 -17 21
wheel* mn -19 -16
~dar cefghiopqru -26 -21 -25 -28 -16 -44 -17 -28 -23 -19 -16
~sola abgjnoqr -22 -17 -19 -17 -18 -16 26 -19
""",
    """
=beside:side_effect amps -17 -26 -17 22
@door_ya m -15
not:@treat mo -21 -16
or_a i -18
plant djmu -29 -17 30 -20
second_thoughts b 15
""",
    """
@animal_se mr 24 -17
@holiday$ bcdefghijklnpqrstuv -30 -25 -41 -23 -24 -29 25 -33 -37 -22 -28 -31 -25 -28 -26 -28 -30 -31 -26
for__@symptom mn 16 -21
la_pueden mo -18 21
love__god lm 16 -19
mi_@insurance adu -20 22 -17
out__me ampru -19 -24 -22 -17 -20
~calo dfimu -16 -18 -15 30 -29
~many abcghikoqsv -27 -17 -22 -27 -30 -20 -18 -22 -23 -19 -22
~plis abdefgilm -16 23 -15 -22 -17 -16 -16 -27 -29
~revi jq -15 -16
""",
    """
@person_there imu 19 -16 -23
do__help dg -16 -26
hay dehjklmpqrstu 24 -75 -21 24 -59 -46 -53 -29 -31 -20 -68 -63 -34
~<lk eflm 25 -17 -16 -24
~ndat a -16
~rt> cefghiklnpruv -17 -41 -45 -40 -34 -22 32 -52 -18 -25 -18 -29 -22
""",
    """
@cancel_i bpq -16 -16 -19
a__morning m -19
can__off moq -17 -15 27
cupo adhijmo 24 -26 -17 -20 -18 -22 -17
how__does abdm -19 -16 -46 16
mall dhimnoqrsu -15 -25 -18 19 -22 -19 -17 -20 -23 -31
que_dios ft -15 17
~ayli km -20 17
~ter deghjkpqrtv -28 -52 -33 -15 -46 -19 -26 -15 -18 -60 -48
""",
    """
a_reminder km -21 19
si__los kl 22 -23
~ant> defhjnpqrstu -29 -21 -19 -24 -57 -20 -32 -31 -19 -27 -35 -48
~rme> bcefghjmopv -47 -22 -22 -23 -18 -30 -27 -19 -16 -25 -38
~ves> bg -18 -15
""",
    """
~esh eglmt -16 -17 -16 -27 19
~laa f 16
~rwar iluv -22 -21 -19 -16
""",
    """
@call__# hm 17 -16
package$ m 17
start$ bdefgijklmnoqrstuv -19 -22 -28 -25 -19 -22 -29 38 -28 -33 -22 -21 -25 -35 -26 -22 -22 -15
~<fis gmnu -17 19 -17 -16
~<ve befgijklnprv -16 -39 -41 -37 -15 -45 -36 -22 -54 -17 -19 -44
~ba> abegijlnpuv -15 -18 -16 -24 -22 -19 -20 -28 -28 -36 -23
~bout cefghlst -21 -22 -26 -36 -40 -20 -20 -28
~cloc ilr -16 -21 -19
~fin bcdefgilstu -16 -30 -35 -31 -30 -38 -46 -20 -34 -21 -50
~nnin afhknv -23 -17 -18 -16 -21 -19
""",
    """
am__about am 19 -20
good__out mt -27 21
here__i m -19
~<bot ehjkmqrv -17 -18 -25 -19 -18 -30 -18 -24
""",
    """
@move__para ao -29 15
@stop__escribirme kl -26 15
accept__@pay d 16
are__a abdfgjklort -21 -22 -25 -17 -23 -36 -15 -20 -25 -19 -23
me__escribir g -17
not:about qv -15 -16
not:date amo 15 -19 -18
not:gusta iv 21 -18
not_forget bt -20 15
puedo__mismo nq -19 15
quiero_empezar a 15
~acti bdegiknsuv -19 -17 -17 -19 -27 33 -20 -18 -20 -17
~asti m -16
""",
    """
close* mqu -15 -15 -17
de_escribirme kl -26 15
is__last m -16
ma abdiklmno 21 -16 -16 -18 -17 -15 -23 -18 -22
my__not acghikmp -16 15 -21 -18 -19 -18 -43 -22
ten agijlpru -29 -19 -20 -18 -18 -16 21 -24
the__@clinician am -22 18
your_help t 16
""",
    """
@howmuch__primera a -17
i__yes m -16
para_@call v -15
taking_new am 20 -21
~<dy im 17 -16
~ruc bchiklsu -29 -17 -26 -20 -21 -18 -21 -29
~sica adeglmqu -20 -19 -17 -18 -20 20 -16 -18
""",
    """
@cancel__manana b 19
at__first du -15 16
hablando u -15
me_gusta agiov -21 -19 20 -18 -22
not:set b 16
should__be m -23
ya_comi blnpr -17 -17 20 -16 -21
~<all adhlov -20 -25 -26 -19 -29 -23
~<onl aefghjkmnprstuv 26 -18 -22 -32 -33 -21 -26 -48 -29 -24 -17 -28 -19 -29 -21
~bri abcdefghiklstuv -26 -23 -25 -31 -18 -23 -34 30 -34 -25 -31 -27 -25 -48 -21
~desi lm 16 -19
~lmar m 18
~sav aov -21 -16 -17
""",
    """
@move__@cancel mo -27 17
can__fax m 15
how__get cdhior -16 -41 -24 -30 -15 -27
necesito__a am 16 -22
them$ adgio -19 -19 -21 -26 -23
~arag m 16
~rts> dhilnu -19 -17 -18 -18 -16 -16
~sun ms 21 -17
""",
    """
@price__i dmnou 21 -22 -16 -17 -16
funny$ mq 22 -18
help__the m -24
~embl ms -19 21
~urg dnrs -23 -21 -16 -18
""",
    """
a_@machine adhjmuv -23 -15 -16 -16 -26 23 -16
hay_ayuda dm 17 -16
no_sense m -16
soon__possible mo -18 -16
thinking bu -20 -16
work_instead mo -16 21
~eein ms -16 19
~egr dglmnqu -21 -21 -20 -21 -19 16 -18
~nest adhm 20 -18 -17 -25
""",
    """
family$ bdoqu -20 -18 -16 17 -17
have__wait nq -21 16
left$ jm -18 16
not_find bhjlmno -18 -21 22 -19 -39 -17 -26
~<aqu bcdefhiknoprtuv -26 -21 -27 -15 -15 -22 -24 -21 -29 -25 -25 -31 -17 -18 19
~<pat gjlmnoqrsu -24 -33 -22 -23 -17 -21 -23 -16 -17 -28
~age> abcefhijnopqrstuv -34 -17 18 -16 -18 -22 -28 -30 -30 -28 -18 -20 -20 -21 -19 -16 -22
~ator jpu -19 -17 -19
~eed> cefghjklmqrstuv -16 -29 -25 -17 -38 -29 -18 -18 -15 -17 -36 -31 -42 -26 -45
~iale m -19
~pty amnu -18 -19 20 -17
~siem gnrv -15 -18 -15 -17
""",
    """
~<cin m -22
~<tex abdefhklnopqrst -24 -39 -52 -27 -33 -27 16 17 -53 -43 -48 -47 -48 -47 -40
~enab klm 21 -17 -20
~urs aefghkmnpqt -38 -17 -19 -20 -24 -22 -17 -19 -15 -20 -20
""",
    """
a_trabajar o -17
esta_semana ahiq 18 -19 -16 -17
feeling aru -15 -18 -17
find_out jm -16 18
kk dfl -15 -18 -16
no__lleguen l 16
~azu e -20
~chs s 16
~eja acefklrsu -36 -22 -19 -20 -27 -41 -27 -34 -35
~gni g -19
~muni am -16 -18
~nga> am -21 -17
~note bdgiklnoqu -18 -21 -16 18 -17 -15 -23 -19 -15 -19
~ox> m 19
""",
    """
dosis m -16
mom ehiklmopsuv -21 -24 -17 -27 -33 19 -28 -37 -23 -43 -29
se_pone n 16
""",
    """
^deme jmo 20 -20 -17
the__as mnp -24 -16 -17
~alle acghklnprsu -20 -19 -33 -21 -32 -36 -21 -28 -19 -21 -26
""",
    """
i_@eat admoqrs -16 -21 15 -20 -18 -19 -17
what__@place dgijnu -21 -18 -15 16 -21 -21
~inu bcdefgjknopqrtuv -34 -21 -27 -24 -18 -29 -26 -28 -22 -35 -18 -25 20 -18 -31 -24
~obar a 18
~rime bmu -16 -22 -17
~rove djmu -18 -16 -24 18
~was kl -16 -20
""",
    """
am_good afgjlnprtuv -17 -21 -20 -18 20 -23 -25 -15 -19 -18 -19
amiga p -16
banco$ h -18
called_in m -18
easy abjn -18 -16 17 -16
i__take abdhmprsu 32 -27 -22 -19 -37 -29 -15 -18 -20
i_think gl -16 -15
it_will m -17
leave__@visit lmq -23 20 -19
over$ du -19 -17
salio dnr -16 -16 -20
thurs mo -19 18
~<hal bcefgikmqstv -27 -19 -30 -24 22 -20 -17 -33 -23 -23 -19 -21
~esc abefhjnopt -30 -17 -19 -25 -33 -28 -42 -19 -24 -22
~iuy e 16
~ruis a -16
~sme m -19
~som efjklmnqrs -33 -34 -17 -29 -37 -28 -28 -18 -37 -17
~thn eflmtv -18 -15 -15 -23 19 -18
""",
    """
a_las bdgijmqsv -26 -35 -19 -27 -23 -21 -18 -24 -15
do__have bgjklnpqrstv -48 -48 16 -23 -25 -16 -56 17 -19 -40 -51 -38
legal ju -17 15
my__is abeghjklpstuv -35 -15 -20 -36 -44 -28 -43 -29 24 19 -32 -67 -33
not_going mp -25 -16
reprogramar clmo -17 -16 -24 19
~<poq dn 16 -17
~ibo cgiklu -16 19 -22 -20 -25 -30
~och abcdgijlrtuv -28 -22 -16 -25 -20 -20 -21 -20 -20 -17 -25 -23
""",
    """
@door_do g -25
^drop bm -17 -19
lapto* m 18
tengo__mi q -19
the_stadium j -17
~colo g -18
~lock acdefginrstuv -26 -21 -34 -23 -22 -26 -31 -32 -27 -18 -22 -35 -18
~tos bcefgijkoqrtv -26 -20 -18 -22 -18 -25 -33 -24 -23 -28 21 -16 -20
""",
    """
@spanish_please abcgijklmo -23 -21 32 -17 -27 -20 -22 -23 -28 -19
during am -17 -18
not:veo jm 21 -15
thursdays mo -19 15
top fhnu 17 -18 -18 -18
~nera agn -16 -18 -15
~poo ae -17 17
~saqu alv -17 22 -16
""",
    """
@cancel$ abcefghijklnoprstuv -59 64 -49 -39 -39 -51 -36 -57 -44 -38 -78 -53 -23 -45 -16 -42 -31 -57 -51
@hello__there fh 18 -22
he_have m -20
ok__my m -16
quiten_mi l 17
someo* gjklmnrstu -27 -22 -20 -26 -18 -18 -23 -17 -24 -20
the__find m -16
you__@clothes adhn 19 -19 -16 -22
~hace cefhjklort -35 -17 -24 -34 -50 -33 -33 -26 -32 -32
~tyu em 19 -20
""",
    """
am acdefhiklmopqstv -23 -61 -29 -53 -63 -41 -32 -23 -37 -27 -24 -23 -20 -20 -38 25
i__just mv 17 -17
podre_ir b 16
sending bdg -20 -19 -18
was_out blm -17 -16 20
¿__un djn -24 -20 -24
""",
    """
@hello__me u -15
@ride__@insurance b -17
day_after n -15
de_que bfiklmnopqrsuv -18 -18 -31 -17 -26 -47 -23 -22 -26 -24 -16 -24 24 -30
have_any mnu 15 -16 -16
it__@place ju 18 -21
lo_pense a 16
me__mensaje m -16
para__@vehicle jq 16 -17
~<ai adehqru -22 -19 -18 -17 -17 -18 -22
~<nee efghjklpqruv -31 -27 -18 -42 -25 -16 -21 -21 -16 -17 -19 -51
~<say cfhijlntv -20 -36 -29 -21 -15 -18 -20 -17 -19
~comi adefghilqrtuv -17 -43 -24 -29 -29 -29 -34 -45 -24 19 -24 -39 -30
~pres ciklnopqt -30 -19 -15 -37 -17 -29 -28 -29 -25
~ults m -15
""",
    """
clinica acdgklmnopqru -20 -17 -23 -24 -16 -23 -31 -16 -19 -23 -26 -20 22
manda* aghnpst -41 -15 -26 -41 -27 -24 -20
morad* mv 17 -16
need__called m -16
not_take ablpq -22 -35 -27 -21 20
out_where j -16
the__over a -17
ver__mi amno 18 -16 -17 -16
~driv abcdfghiklmopqrstu -21 -32 -17 -28 -17 -17 -22 -27 -22 -25 -18 -30 18 20 -16 -30 -21 -29
~erdo gqs -20 -17 -24
~hof abmop -20 -18 -15 -16 16
""",
    """
es__estar u -15
estoy_saliendo r 16
is_an dmu -21 -27 22
lose_this lu 16 -17
the__do mnou -28 -22 -19 -21
~ctua hm -16 -22
~ecu b -15
~pes ln 16 -16
~rra> mv -17 -18
""",
    """
a_@clothes an -19 -15
is__card g 16
me_@call bhilmoqsu -15 -15 29 -26 -24 -19 -21 -16 -17
me__manana bmo 16 -23 -17
skip__@medicine mn -24 23
stay__time q 17
suena lu 15 -15
was_a s -20
~<deb adefhijklmopqrsuv -21 -27 -20 -21 -18 -27 -20 -16 -20 -28 -20 -18 -18 -21 -20 -28 19
~<sam bcefiklqrt -29 -17 -19 -19 -19 -27 -33 -17 -22 -15
~akes adlmnuv -24 -17 -18 17 -16 -22 -20
~iona dms -18 -28 -16
~ned> acdjlnrs -18 -16 -31 -36 -18 -25 -31 -25
~nin bcdfgijlptu -43 -36 -51 19 -27 -50 -22 -58 -29 -45 -41
~safe dgjnrsu -22 -15 -16 -19 -17 -16 18
""",
    """
bothe* dgimq -19 -18 -18 18 -24
monday adjklmoqru -16 -21 -20 -18 -15 -30 23 -16 -24 -28
name_is bm -15 -22
near__@vehicle jm 17 -23
que__tienen dhjlmq -25 19 -31 -15 -28 -26
who__her m -15
~isk u 18
""",
    """
bleac* m 17
can__@move abdhijknos -24 -37 -24 -20 -24 -19 -15 -19 24 -25
longer_interested bl 15 -17
perdido j 16
por_que ghklu -30 -15 -26 -32 15
~ado> cdfghlnot -24 -18 -23 -17 -21 -27 -48 -36 -27
~reco bcdgjrs -23 -22 -16 -30 -28 -24 -18
""",
    """
cerra* ahm -18 25 -27
could__# am -21 -20
fam acdefghijklnpru -17 -19 -24 -31 -26 -18 -17 -17 -19 -17 -26 -17 -15 -17 -23
mix__with mn 16 -16
not__them lm 21 -16
~ago> fhioprsuv -25 -22 -19 -21 -19 -23 -25 -35 -19
~ans abcgijklnorv -33 -36 -25 16 16 -23 -30 -22 -39 -30 -28 -37
~guie bdgjklmr -25 -31 -25 -27 -25 -33 -25 -20
~nece defghjprstuv -36 -19 -16 -20 -17 -20 -28 -22 -25 -15 -16 -26
~rch abdhilnqru -25 -17 -18 -15 -16 -16 -18 -17 -18 -15
""",
    """
by_@insurer du 17 -15
closed abdfghijnpqstuv -27 -20 -26 -16 -18 26 -21 -31 -27 -15 -16 -26 -15 -22 -18
espac* m -15
kids bcdijlst -24 -27 -29 -23 -18 -19 -22 -16
lovely$ m -18
texteen lmv 24 -22 -17
we__do m -16
what_am ajmn -21 -17 -28 -23
~eeds dnpu -19 -21 -21 -21
~gin> ln -16 -18
""",
    """
i_bring gopqs -18 -32 -24 -32 -16
not_work bq -17 -19
opening__a a -15
regresar_la i 18
text_list m -16
the__what m -20
una__para do -16 -17
""",
    """
what__@relative gmu 16 -16 -25
~<hac cefhjklort -37 -18 -25 -35 -50 -32 -35 -27 -43 -32
""",
    """
que_clear fmu -17 26 -21
~expl abcdefgjklmnopqrsuv -26 -23 -19 -33 -15 -16 16 -29 -17 -20 -20 -25 -27 -18 -22 -19 -20 16 -19
""",
    """
in_that m 16
of_it mnpu -21 -20 -16 21
se__@relative abcpv -18 -23 -16 -24 -15
~<man aefprsv -40 -34 -49 -26 -50 -32 -26
~<on eghikmnprstv -36 -50 -41 -22 -22 -64 -36 -33 -24 -28 -16 -32
~quin a -15
~sen> im -16 -25
~sten abgluv -20 -19 -15 21 -18 -18
~xed b -15
""",
    """
@symptom__otro os -17 18
be__before n -17
mama jmquv -22 -28 -45 -23 -22
numer* abcdefhmnopqrst -26 -35 -26 -36 -21 -20 -27 -23 -24 -29 -25 -24 -29 -24 -16
off_a o -15
on_this ad -29 -17
please__again k 18
~raw> bk 15 -17
""",
    """
allowed__@drive n -15
la__manana o -17
not__car q 15
y__@relative p -25
~ated bmqu -20 -29 -24 -21
~eer abdoptuv -16 -19 -16 -17 -16 16 -15 -16
~ghg e 16
~libr hlnr -18 -15 -18 -18
~nclu ilmuv -18 20 -28 -15 -16
""",
    """
how_this lm -17 -26
settl* anq -15 -17 -16
what__@food mn -19 18
with_her amnq -17 -18 20 -18
""",
    """
^bueno fl -21 -16
al__dia noqs 20 -24 -15 17
not:lol mv -30 18
not__@food m -16
~dim aefhno -19 -19 20 -17 -16 -19
~ude acefhijnopr -29 -27 -25 -23 -28 -31 -25 -21 -29 -18 -25
""",
    """
@relative__no abmp -17 26 -27 -19
^me cefhijklmstv -25 -49 -44 -54 -24 -16 -53 -28 -21 23 -63 -39
acompanada$ p -15
do__ever au -16 -15
my_period mn -16 17
not:me acdefghjknpqrstuv -38 -35 -56 -50 -38 -18 -49 -40 -61 -42 -74 21 -17 -26 -52 -57 30
please_take abilmov -29 20 -16 -24 -24 -17 17
put_a aim -19 16 -18
this$ efhjklmnorsuv -17 -41 -23 -50 -36 -37 -19 -32 -16 -25 -19 35 -36
~body cdegjklmnqrst -27 -19 -21 -32 -27 -27 -23 -56 -24 16 -28 -17 -31
~ebbi muv -19 -17 24
~good abdefghijkqrsuv -21 -19 -41 -35 16 -20 -21 -16 -27 -29 -18 -43 -39 -15 -18
~ris> hmo 18 -21 -15
""",
    """
an abcefghiklnpstu 29 -55 -25 -39 -42 -27 -18 -64 -36 -58 -52 -48 -32 -34 21
are__and a -17
con_@pay d 18
en__y mr -23 -21
for_@day adilmqs -17 -16 -15 -19 -23 18 -16
i__someone bdu -28 -21 -18
se_que dglmqsuv -16 22 -16 -33 -21 -17 17 -25
~elul abnq -20 -18 -15 -21
~hen> bcdefghjklstuv -25 -36 -26 -26 -29 -40 17 -25 -37 -21 -17 -16 -18 -33
~rite aju -17 -16 -23
""",
    """
@drug__the mn -23 29
answer_this g 20
bother dimqs -16 -16 24 -22 -18
does__effect mu -15 16
not__your bm -23 -18
the__she q 15
un__bien mqru -25 16 -19 -18
~hty> em 15 -21
~onat jm -17 22
~oppe jn -15 -16
""",
    """
do__taking a -15
my__great m 18
the__@texts akm -18 18 -19
would__there lmno -19 16 -18 -16
~<sc abcefghijqrst -24 18 -32 -16 -20 -22 -34 -24 -39 -21 -15 -31 -16
~ams> inr -17 -16 -19
~env ijlv -17 -16 18 -20
""",
    """
finish$ a -17
for_it am -16 -29
is_out abmo -19 -24 -20 23
la_@treat dgijlnoqruv -29 -25 -22 -16 -15 -16 -19 -16 -18 27 -19
tomor* cdfgklrsu -17 -22 -19 -16 -17 -19 -23 -22 -21
vez__@texts k 16
~eys m 19
~omma gmn 20 -19 -15
~rica j -15
""",
    """
@book__for abo 17 -16 -17
manej* muv -18 -16 -17
on_that gmo -17 -21 17
tell__the admu -17 -17 15 -19
~onsu ilm -16 -16 -19
~ribi abjmnopqrs -15 -18 -17 -16 -20 -17 -19 -19 -15 -24
""",
    """
^block klm -16 18 -22
best$ hjmtuv -23 -18 -20 28 -19 -18
commu* i -15
she__the m -16
to__list agkln 19 -20 -15 -16 -21
will__in bm -20 -19
x abcdefghjklmnopqrsuv -30 20 -24 -28 26 -25 -21 -22 -23 -22 -22 -39 -25 -27 -21 -16 -21 -22 -29 -25
""",
    """
~hell mpu -20 15 -19
~hoe a -17
~ino abgijpqu -25 -24 -21 -21 -15 -18 -23 -28
""",
    """
^jk efm -23 -15 20
^mood s 16
del_@clinician mu -16 19
take_a bdln -17 -15 -20 17
they_do admu -17 -18 -18 22
using bdijklmnopqruv -16 -22 -27 -27 -16 -29 24 -23 -23 -15 -16 -20 -30 -19
~any bcegjkprs -34 -20 -27 -51 -23 -42 -16 -48 -35
~tinu gim -19 -20 -22
""",
    """
i_expect m -17
know_any uv -19 27
me__dar bdmnop -18 -18 18 -20 -18 -20
who_is bcdfghjklmnorstuv -25 -30 -44 -36 -33 -31 -32 -28 -44 -23 -29 -30 -31 -30 -23 31 19
~bscr acegiksuv -18 -17 -18 -16 -17 16 -16 -31 -18
~ro> cefghmnpqstu -17 -67 -64 -26 -57 -39 -24 -34 -19 -23 -57 -18
""",
    """
am_so abdjlnrs -20 -28 -16 -15 -19 -15 -22 23
go__@english cm 17 -18
hit__on klmr 21 -19 -21 -16
quedo__@ride pq 17 -17
what_else bmo -23 -16 22
won__@place m 23
~<hgf e 15
~ily du -19 -20
~ncil am 15 -22
~ouse dgop -22 -15 -19 -16
~tug c 17
""",
    """
@thanks__bunch m -16
a_estar m -15
kill__@texts klmu -15 17 -19 -21
nix bm 20 -19
no_era b -18
que__@thanks m -16
set_up acdilouv 26 -16 -22 -22 -22 -25 -18 -16
~<tir adnqu -16 -26 -20 -20 -15
~hubo fm 17 -18
~ies cefjklnqst -21 -24 -25 -28 -17 -17 -27 -27 -18 -20
""",
    """
con_quien acmq -17 -21 -19 -20
i_forget m -16
learn_to m 18
~aa> f 16
~ok> cefghklqstuv -22 -27 -19 -22 -30 -22 -36 -18 -22 -29 -25 -31
""",
    """
^este gmv -17 -24 26
^say defjmu -22 -17 -23 -23 25 -26
for_how mnu -26 22 -15
not:what abhmnqstv -20 -23 -19 -26 -20 -33 -16 -16 -23
revoke aklm -19 -16 18 -19
~eave acghiklpstv -30 -19 -19 -18 -31 -26 21 -22 -17 -16 -22
~hara alnu -17 17 -19 -20
~ten cefghjkmruv -50 -50 -22 -25 -31 -29 -32 -26 -20 -24 -18
~unte g -17
""",
    """
@call_her p -18
copay dmu 31 -32 -17
down gijkmu -28 -19 -18 -22 -26 -24
getti* dijno -23 -19 -15 -28 -21
god_@stop m -15
gold$ dm -17 20
tapon r 15
would_run ad -17 15
you_near jm 20 -26
~<nev cdijnoprtv -19 -26 -27 -20 -21 -26 -22 -23 -29 18
~<nlk eflm 25 -17 -16 -24
~cha> dklmnr -23 -23 -20 -35 -20 -18
~ion abdefgklopqsv -33 -37 -20 -53 -21 24 -20 -16 -18 -25 -25 -19 -35
~nitt an -17 17
~rks> bdhijlnrsv -19 -23 -27 -18 -15 -22 -26 -15 -16 -17
~same bcefklrt -35 -21 -22 -22 -32 -37 -28 -25
""",
    """
can_have bikmoq 26 -17 -21 -16 -19 -17
streets$ j 17
time__@stop am -17 -18
time_does dmn -16 15 -19
you__tomorrow hm 17 -17
~<dk em 17 -18
~<mil abou -23 -20 -18 -18
~<nea abdgijlnoquv -21 -15 -21 -16 -25 24 -18 -25 -18 -24 -29 -18
~ter> defgjptuv -34 -36 -41 -53 -35 -28 -43 -25 -30
~viaj am -18 -16
""",
    """
^la cfgijklmnstv -23 -18 -40 -19 -23 -25 -16 -38 -17 -30 -25 -34
do__walk adjmqu 22 -24 -16 -25 -17 -21
need__be abdm -16 -18 -16 -26
~iejo u -16
~lene am 15 -17
~quea m -22
""",
    """
i__@call adgjklnoqu -27 -27 -18 -15 -16 -16 -16 -18 -20 -19
pasa_algo inr -18 20 -17
said_shell p 16
streets jm 15 -15
~in> bcdefhikopqrtv -57 -47 -42 -49 25 -61 -26 17 -27 -28 -47 -40 -36 -21
~ntin gikprsuv -23 -28 -16 -17 -17 -18 -19 -20
""",
    """
emerg* u -17
puedo__pero o 22
que__ahora agmn -19 19 -23 -17
~ber> abcefhnoqrst -19 -40 -35 -22 -24 -21 -29 -34 -33 -30 -17 -29
~guen bjmorsu -17 -15 -29 -16 -16 -21 -17
~ride abdjlmpqu -17 -16 -20 -18 -18 -26 23 16 -24
""",
    """
bring__in a 16
donat* m 15
i__or dhilmnqs -25 -20 -19 -17 -24 -29 16 -17
~ico> cdfgijnps -18 -30 -20 16 -24 -24 -21 -20 -24
~uro> m -15
""",
    """
@eat$ abdfgijnopqrsu -28 -25 -41 -16 -39 -18 -38 44 -22 -21 -34 -22 -26 -42
@treat_do gu -16 18
^lost dlmnuv -18 -22 -17 -23 -24 -18
^sacame alm -16 17 -17
else$ adi -30 -23 -17
is__mess r 18
me__@date bm -16 -16
time__the an -15 -19
to__is admnq -16 -20 -24 -27 24
voy__mi mnpq -26 -20 17 -19
~dnes tu 15 -16
~min acdefghjnprstuv -27 -28 -38 -41 -45 -29 -25 -27 -52 -17 30 -52 -19 -31 -23
~prec d -20
~urse adegjkmv -22 17 -15 -16 -20 -15 -31 -17
""",
    """
just__@late mr -18 17
on__list agikln -17 -19 -16 19 -23 -21
que__esta jmu -25 -24 21
the_game ahjmo -17 -17 -18 25 -16
to_denise m 17
~hrou lns -31 -16 -23
~seno bhkmsu -17 -16 -16 -19 -18 -20
""",
    """
adentro$ ajmou -16 -16 -18 -16 15
do__keep u -17
el__cubre dm 19 -15
i__speak i 18
is_hard m -20
let__with p -16
six joru -16 -17 -17 -15
~ins efhijlmqrstuv -24 -23 -15 -18 -21 -26 -21 -22 16 -27 -23 -20 -24
~nab klm 21 -17 -20
~nion r -15
~ppy> adefghlmostu -17 -15 -19 16 -19 -21 -18 16 -16 -16 -20 -23
~zar> n -18
""",
    """
and__get nq 20 -20
died a -17
do_they acjnu -19 -16 -16 -18 15
double_booked bo -17 20
or_did m -17
puedo_@drug ahmnq -22 -16 -17 19 -27
~<hos dhilprst -18 -20 -18 -16 -23 -17 -21 -17
~erst abu -20 -18 -28
~ndre mnu -21 17 -21
~poe e 15
""",
    """
@vehicle__bien mq -20 16
@visit__@person o -18
anyone abdjlnprsu -23 -20 -23 -22 -25 -19 -17 -16 -16 -31
did__@stop klm -16 -23 22
me__someone a -18
my_oil mo 23 -21
~cad ahknopqs -27 -17 -16 -33 -20 -15 -21 -27
""",
    """
a_day dgijnu -16 -18 -16 -17 -20 -21
come__you m -21
el__el adgnors -19 -15 -15 -16 17 -25 -16
entiendo$ g 16
just_the dm 20 -21
opciones gm 20 -18
please__i a -17
resume__@texts km 17 -19
you_stay m -15
~nces mo -18 -16
~nsta m -16
~oug cefjknpsv -21 -21 -21 -18 -16 -23 -15 -15 -23
""",
    """
@hello_@relative f 17
@visit__hour mo -18 16
am_lost gm 16 -17
be__@relative anpu -23 -22 20 -26
her__more v 16
tell__about adimr -21 -22 -20 23 -20
~<gr bdeghinqtuv -22 15 -32 -27 -45 -32 -30 -28 17 -56 -34
~lkj> em 17 -17
""",
    """
circl* m -19
go_ahead mo -24 -16
it__on acdhik -22 -16 -21 -25 -19 18
la_puede no -18 20
ok__@drive n -17
put_the adku -16 -16 -17 -16
que_papeles imn -16 -19 18
quiero_dar abl -18 18 -17
~ewo hm -17 16
~gs> bcdiqrt -25 -21 -34 -16 -19 -25 -19
~who agjklmors -25 -16 -22 -17 -17 -34 -23 -16 -17
""",
    """
luz$ djlm -17 -17 -18 24
pasas* mt -15 16
take__out a -22
the_house l -16
~lane a -17
~muc acdefghjkopqstuv -25 -17 23 -32 -34 -27 -31 -38 -27 -15 -20 -29 -19 19 -22 -25
~vor defnqrstuv -38 -30 -26 -32 -34 -20 -35 -34 -17 -39
""",
    """
am__# mrs -20 16 -17
garden a -18
permission m -16
remove__@visit blm 23 -22 -22
we__our bmoq -17 -22 -20 17
~dido j 16
~pica ms -26 21
""",
    """
any__@texts l 17
do__about bdiu -19 -25 17 -23
map efgjlmu -23 -18 -16 27 -19 -26 -17
permi* abdgijmuv -20 -18 -17 -19 -17 -17 -37 -25 -21
por_fa amo -23 -16 15
to_speak ci -18 17
up__@visit admu 20 -16 -21 -19
~nage dijlmoq -18 21 -16 -17 -26 -16 -17
~tel> am -24 22
~vai bhjknstv -20 -19 -23 -16 -26 -18 -19 -17
""",
    """
^bet bcdefijlmu -16 -17 -17 -33 -26 -16 -15 -24 27 -19
away$ abcdefghijknot -25 -21 -17 -28 -22 -19 -23 -19 -17 -19 -16 -26 -33 -18
not__i dlmnpr -23 -15 -25 -17 -18 16
~<uni nu -19 -18
~eart ad -21 -20
~ores q -16
""",
    """
@drive_yo n -25
@stop_la m -29
a_place m -17
cambio m -25
hace$ mu 17 -17
it_do djmu -25 -20 -18 18
m__la abmo -16 -19 -24 20
pelicula m 17
tanto agijl -16 -17 -21 -19 15
~nop ef -24 -17
~omo ceijkloprtuv -25 -43 -37 -20 -23 -16 -16 -31 -33 -28 -16 -35
""",
    """
@clinician__this m -17
@day_just m -20
^sigan klm -23 -16 23
rough m 17
sola abgjmnoqr -21 -17 -18 -17 -20 -18 -15 26 -15
wonde* m -16
~<tax gmu -17 19 -22
~duc aginou -20 -21 -16 -24 -18 -23
~gold nu -15 -15
""",
    """
boy_a b 15
not:@thanks abdghlmoqrtv -18 20 -15 -19 -17 -34 36 -21 -23 -19 -59 -24
sitti* r 16
~isa anqrsuv -36 -25 -21 -17 -15 -20 -25
""",
    """
di bk -16 17
i__rent m 16
in_there adioqr -24 -17 -27 -17 -19 -21
un_turno a 15
~<id bcdefhijkmopst -26 21 -17 -22 -20 -21 -28 -20 -23 -45 -24 -18 -20 -22
~oos abim 24 -17 -15 -16
~tuat m -17
""",
    """
ask_me bhmo -18 -16 22 -20
cuand* acdgjklnqru 17 -18 -35 -18 -35 -18 -19 -24 -26 -34 -24
if_my amopq -15 -24 -16 -17 23
just__@visit m -15
significa g -16
where__@parking a -15
~<lav mp 21 -16
~<zom m -16
~ite adefhijknpqtuv -42 16 -16 -27 -28 -33 -35 -26 -19 -24 -33 -24 -31 -41
~rts dhilnu -19 -17 -18 -18 -16 -16
~save mr -27 20
""",
    """
for_this dilmns 16 -18 -18 -41 -18 -15
suits$ m 15
~ezar an 19 -17
""",
    """
@animal__the mq 19 -15
@cancel_mi aikmo -39 -19 -20 17 -40
hablo lmqv -16 -26 -17 -16
le__al glmv -19 -20 -21 19
ok_lol mnu -25 26 -17
your__i a -16
~eche abm -19 -16 -18
~ige d -17
~mero abcdefhkmnopqstv -29 -37 -29 -38 -21 -21 -27 -15 -19 -27 -35 -26 -30 -25 -17 16
""",
    """
is_right jr -18 -18
time__@day h -20
traig* mu -21 -15
~ght cdfijklpuv -38 -16 -43 -20 -17 -17 -36 -47 -29 -29
~nyth bfghirsv -31 -17 -28 -31 -16 -21 -18 -20
~roni o -17
~stuc abdgjlmv -17 -17 -17 18 -22 -19 -38 -20
""",
    """
eta abehimopqrs -15 -22 -23 -20 -16 -31 -24 -19 -17 41 -17
igual adghipstu -16 -21 -16 -15 -16 -19 -17 -16 -18
~<tre abdfghjop -28 -18 -28 -15 -27 -27 -27 -18 -16
~vaya blq -18 -15 -17
~wepa eflm -24 23 -15 -20
""",
    """
forge* abdgijouv -25 16 -17 -23 -18 -35 -18 -28 -19
labur* hm 16 -15
past__@open hm -26 22
run_me ad -18 18
whoev* av -15 15
with__before m -18
~iens lmu -22 19 -20
""",
    """
@hours abcdefghijklmopqrtuv -25 -26 -43 -64 -38 -52 -54 72 -56 -66 -41 -46 -30 -24 -34 -16 -43 -46 -62 -33
^still abhilnosu -30 -20 -23 -27 -18 -30 16 21 -29
anniversary m 17
can_he mn -18 18
exist$ m 18
me__de bcghjnqrstv -26 -20 -34 -27 -15 -20 -20 -21 -18 -16 -38
~<cue dfhjlortv -35 -15 -25 -34 -17 -17 -32 -18 -21
~eigh dsu -17 -15 -15
~rker a -16
~uso> o -19
""",
    """
come__me a -19
do__@move cdjlou 16 -19 -24 -18 -22 -22
no_hablo u -15
slots a 17
""",
    """
^ya cdefgijknopqrstuv -62 -67 -69 -59 -44 -51 -19 -28 -32 -47 36 -34 19 -63 -52 -76 -48
a_menu gimu 19 -18 -17 -17
have__@visit dmn -16 -26 -19
is_free dmp -16 -22 20
moverla o 15
pulling_in br -18 15
the__number dglu -19 -26 -18 -24
what__fish gm -15 15
~<mix mu -16 -16
~dela bimnosu -24 -15 -32 -20 24 -16 -16
~dne tu 15 -16
~entu mn -18 16
~jhg em 17 -16
~mayb efl -19 -15 -17
~merg u -17
~nec deghjlprtu -38 -20 -25 -22 -22 -18 -30 -24 -20 -21
~odi ai -20 -21
~rro> abdiklnuv -26 -16 -26 -21 -18 -21 -21 -16 -30
""",
    """
aguac* m 19
for__and m -22
numero_@wrong gijluv -19 -16 -23 -25 -17 25
puppy mn 18 -16
que__me dfghmopqtv -21 -19 -43 -32 -42 -27 -27 -21 -17 -24
ya__dije abkl -21 -16 -17 -20
~mai abcdghnoqrsu -18 -15 -20 -25 -17 -16 -23 -25 -21 -16 -22 -27
~plan abcdghijrsuv -21 -29 -16 19 -29 -20 -32 -15 -20 -18 -38 -20
""",
    """
@stop_it bejklmu -16 -15 -20 -21 31 -41 -16
agarr* jkmpqr -23 -18 -32 -15 -20 24
hago$ bdm -21 -15 -27
have__permission kl 16 -16
the_time abdhijlnops -31 -18 -29 -25 -18 -19 -17 -30 23 -21 -19
to_vote m 23
~pas acdefjlmnpuv -23 -32 -63 -39 -36 27 -38 -50 -23 -22 -31 -32
~susp mn -18 18
""",
    """
=denied:ride_confirmed bmpqv -18 -18 -19 25 -26
@relative__entrar n 16
^@drink abcdefghijklopqrst -28 -24 -27 -29 -32 -27 -33 -19 -30 -25 -21 -27 -24 -16 -28 -23 -20 30
^esto dgjlmv -23 -29 -23 -20 -30 20
explain_what u 17
idiom* cmo 24 -20 -18
molestar$ m -16
my__can acdgmqru -29 -16 -25 -19 -19 18 -22 -25
said_@day mo -19 20
will__@relative abdnqr -27 -26 -18 16 -25 -19
ya__lo bmp -18 -17 22
you_asked lv -16 -22
~oco> abmr -18 -18 -28 16
~rmo> u -19
""",
    """
^okay em -16 15
find_it m -17
get_high jmu -15 -15 15
is_trash m 16
~rci ns 21 -16
""",
    """
@open_for dhm -23 27 -41
along$ p 15
can__just mn -16 -19
six$ d 16
someb* fgjmnrs -17 -21 -18 -32 -26 -22 -21
~<sp aefghjknpqtv -17 -33 -35 -37 -20 -22 -23 -25 -38 -52 -33 -37
""",
    """
lol_i m -16
past bdilopqrsu -20 -30 -27 -17 -23 -17 -18 17 -27 -16
throw q -15
~hop> kln -15 -20 -18
~ittl bo -17 -16
""",
    """
@fetch__dia n -16
creole cm 17 -18
em__on m -20
es__de dgijs -20 -20 16 -26 -18
is_@treat afgjmnpu -21 -17 -22 -22 -29 -20 -16 26
que_es acdefijklmnopqrstuv -30 -31 -24 -23 -34 -39 -57 -21 -37 18 -43 -30 -20 -34 -15 -34 -21 35 -29
signi* g -19
street abdhnqs -19 -17 -17 -19 -17 -17 -16
~chs> s 16
~hdr k -16
~uci amqsu -16 -20 -18 -15 18
""",
    """
^go adefghijklmnopqrstuv -19 -25 -44 -35 -27 -19 -24 -33 -19 17 25 -23 -16 -27 -26 -29 -24 -29 -34 -32
^llego djnorsu -22 -25 -31 -24 33 -17 -16
billi* im 21 -16
jajaja abcdegklmqtu -21 -16 -22 -17 -20 -19 -23 -27 18 -16 -19 -19
tienen__el dhmv -17 -19 -23 16
truck$ dm 15 -17
yo__quiero imu 15 -19 -16
~<rus mr -17 15
~fec cdefhijklmpqrv -21 -38 -16 -19 -27 -23 -29 -28 -26 -31 -24 -34 -27 -28
""",
    """
algun o -18
anything_the ao -17 17
escribo cgiklu -16 19 -22 -20 -25 -30
lump m -19
que__@call bdilmnoqsuv -22 -20 21 -20 -33 -26 -23 -24 -18 -27 -17
this__@call adgluv -19 -16 -18 -17 -18 15
~<au bcgotuv -19 -17 -24 -23 -18 -29 -23
~mebo fgjmnrs -17 -21 -18 -32 -26 -22 -23
~oste abp 17 -16 -16
~spit dhmprs -16 -20 -19 -20 -16 -16
""",
    """
a bcefgjklmnorst -36 -62 -69 -69 -46 -21 -39 -62 23 -39 -16 -17 -26 -28
and_do o -19
centro iu -17 -16
como__eso gm -17 -20
far__it j 16
get__nuts m 18
mi__ocupa au 18 -15
my_face m -17
no_do bm -20 20
~<dro acdgikmpsv -17 -19 -25 -17 -25 -20 -30 -24 -23 -22
~<eng a -19
~nza imou -18 -18 -15 -18
~obre d -17
""",
    """
about$ dmu -19 -25 22
acept* fhjlmquv -19 -18 -19 -26 -33 -15 -22 -16
aqui__vive v 15
now__am m -16
socks lmv -18 18 -19
~dou b -22
~ebo cdefjklmrs -30 -16 -28 -34 -40 -26 -27 -24 -37 -41
~pid nosu -16 -20 -18 -17
~regu abdlnoprsu -22 -21 -31 -26 -31 -24 -23 -16 -20 -17
~vets m -20
""",
    """
all cehjmnopqruv -27 -66 19 -26 -18 -38 -44 20 -30 -48 -39 -46
que__se dfgmno -17 -19 -15 -24 -24 -21
~ase> defmnpst -37 -40 -35 -16 -50 -25 -45 -20
~dien au -18 -15
""",
    """
@eat_at mn -18 18
have__or admu -15 -15 -21 -17
leaving_the r 16
my__reads cm 21 -18
resub* klm 20 -24 -18
~<eli kmv -17 -20 -17
~<igu adghipstu -16 -21 -16 -15 -16 -19 -17 -16 -18
~rou cdefklntuv -24 -16 -20 -20 -18 -36 -36 -28 -17 -34
~scar dgimorv -21 -16 -15 -31 -20 -19 -21
~ura> abcdefjlmoq -20 -17 -16 -25 -18 -18 -24 -17 -42 -19 -17
""",
    """
can__come abcgijlmpqsu 18 -27 -16 -24 -36 -29 -16 -17 -28 -41 -29 -46
dejenme__paz l 20
is_some m -22
sertralina mn -17 20
whereabouts__you j 16
~icle n 16
~ll> acegijklnotv -31 -73 -33 -24 -24 -17 -31 -21 -17 -27 -34 -75
""",
    """
@texts__me blmv -21 25 -30 -16
chofe* abmop -20 -18 -15 -16 16
come__# h 16
el__@day m -20
i_turn jm 23 -26
iba__recoger q 17
long bcdefgilmotuv -41 -16 -50 -21 -22 -36 -16 -43 -15 -17 -22 19 -29
not:here bdgimv -19 -15 -29 -26 -24 21
what_@vehicle jmq 16 -16 -18
~cab kos -17 -15 -15
~emov aiklopqruv -26 -22 -17 17 -19 -16 -19 -21 -25 -21
~gnif g -16
~imin kmv -17 -20 -17
~lic> m -15
~usic abdeilmoquv -15 -18 -17 -16 -17 -22 24 -20 -16 -21 -20
~vie bfghijknpsuv -35 -20 -32 -30 -36 -45 -31 -21 16 -22 -22 -43
""",
    """
de_la acdeghkloqtv -17 -23 -20 -16 -27 -30 -41 -24 -40 -55 -25 -48
of_god lm 16 -19
said__would lmn -19 16 -17
se__el abdijlnpquv -20 -25 -29 -16 -27 -23 -28 -30 18 -23 -23
up__the bdinopqu -21 -28 -31 -19 -16 -25 -27 -19
~fhgf e 15
~pago m -18
""",
    """
do_@day dhloq -22 17 -17 16 -24
hacer$ bgmnq -15 17 -20 -16 -16
mi_celular m -21
not__come ablmo -15 17 -20 -26 -22
so_no p -18
~iver abcdefghiklopqrtuv -24 -20 -25 -38 -18 -19 -24 -29 -34 -26 -31 -33 17 19 -19 -25 -41 -18
~ret dhjknoqu -29 -16 -22 -21 -20 -25 -19 -30
~tric d -20
~wice agkmnqrstuv -18 -20 -18 -29 -16 -20 -17 16 -20 -17 -15
""",
    """
@animal__@food n -21
answe* abdgjlnoqsv -23 -17 -21 20 -16 -18 -18 -18 -20 -20 -20
how__this glmuv 44 -24 -40 -44 -19
nobody$ q 15
tire q -16
~<ghg e 16
~<oop m -16
~oan> dm -21 19
~sie cdfgjklnprstv -18 -32 -16 -30 -30 -23 -22 -25 -16 -21 17 -19 -34
""",
    """
cut__@drink mn -16 17
have__nice m -23
just__it m -21
navidad aj -18 -16
signe* agm -16 -16 -18
you_lock hm 16 -16
~<opt abefgijmnprstuv -26 -25 -20 -17 21 -21 -24 -20 -27 -17 -28 -20 -19 -31 -23
~ents ijnu -21 -21 -19 -22
""",
    """
@howmuch abcdefghijklopqrtv -59 -62 -61 63 -76 -67 -35 -60 -47 -28 -59 -59 -61 -54 -20 -39 -34 -66
chanc* bdgjmsu -24 -30 -19 -17 -38 -17 -22
desde_el mr -23 -16
me_texteen l 24
out__it dmno -19 -22 -16 -19
today acegjklnpquv -25 -25 -19 -22 -33 -23 -33 -23 -28 -39 -41 -20
yes$ efm -22 -16 19
~act> bdlq -18 -19 20 -17
~dial amu -19 -16 -17
~odem o 18
~sinc bdjlnpqrstu -29 -20 -18 -16 -17 -19 -18 -21 32 -17 -28
~usan aghn -15 -19 -16 -16
""",
    """
@relative__off q -15
^para bdmnrv -16 -29 -29 -22 -21 -21
can__again adgjlmn -23 -16 -20 -20 -19 -33 20
disco* dim 22 -18 -40
does__you mu -18 -18
let__else abov -17 21 -27 -15
not:will pq -16 16
telefono_de im 16 -17
up_@day bor 18 -17 -16
~mos cfghijkmnot -22 -20 -32 -28 -22 -34 -28 -28 -25 24 -20
~reha n 17
~staf adgijlmosuv -17 -15 -21 17 -21 -20 -31 -15 -17 15 -21
""",
    """
de_baja adghijnopqrsuv -29 -29 -16 -16 -22 -17 -20 -23 -24 -24 -19 -24 -24 -22
for_me dfhijlnoqrtuv -23 -17 -30 -16 -30 -40 -48 17 -24 -37 -28 -20 -23
~cla abdjknqv -31 -27 -23 -29 -19 -22 -18 -18
~robl abcdeijlntv -23 -23 -16 -19 -16 -16 -15 -18 17 -17 -18
~uad b -19
""",
    """
cuadr* m -18
fun$ gmu -17 21 -21
how__write d -16
me_tomorrow bhmno -25 -22 22 -19 -23
not_get acgjlmnuv -15 -16 20 -24 -17 -46 -18 -27 -19
texteen$ lmv 20 -21 -17
to__all m -17
~bra> hnu -16 -15 -20
~que bcdefhnv -25 -23 -24 -34 -41 -47 -18 -28
~uier adefgjnpqrstuv 15 -34 -20 -24 -32 -32 -37 -43 -16 -17 -21 -28 -22 -68
~uri dgq -22 -17 -22
""",
    """
a_spot bj -15 -15
broke dnp -18 -20 -18
it__your mu -25 19
on__loan dm -16 16
tambi* ouv -17 -20 -15
to__no p -16
tonig* an -18 -22
why__the m 19
would_be bilnqu -20 -23 -16 -25 -19 -31
~emor m -17
~mmu i -17
~nor> u -20
~ylis km -20 16
""",
    """
^old q -15
perdo* gis -20 -16 -30
temprano m -20
the_front abdgru -20 -15 -27 -16 -15 -17
~<noc dhjmou -17 16 -16 -22 -17 -17
~anla o 16
~fact emu -15 22 -19
~ping dgknoqsuv -21 -19 -18 -31 -28 -27 -19 -27 -28
""",
    """
be__me mnp -16 18 -16
i__this kmnru -24 -43 -34 -28 -20
in_before a 19
set__for imor -17 16 -15 -22
~adi abcdfghilnopt -21 -34 -25 -35 -17 -28 -22 18 -36 -35 -26 -22 -20
~lant abgikmnosuv -17 -17 -25 -25 -16 20 -20 15 -19 -28 -15
""",
    """
not:@door jmr 21 -25 -27
you__it agijmnqu -26 -29 -19 -28 -33 -22 -18 23
~esad dmu -16 -22 -17
~inde ajo -17 -17 -18
~sado nu -20 -18
""",
    """
la_attend am -17 24
not__@english cm 15 -17
~<car abcefghkortuv -59 -18 -35 -21 -25 -48 -39 -36 -17 -23 -19 -38 16
~lib hlnr -18 -15 -18 -18
~sio ghjmopqrv -25 -26 -31 -36 -25 -21 -16 -23 -24
""",
    """
@move__idioma co 16 -15
@pay__rent dm -15 16
llevo__dias ns -19 20
would efgjmnpstv -15 -15 -31 -36 -16 -30 -22 -40 -28 -23
~bur bghijlnqruv -20 -16 16 -20 -30 -21 -20 -23 -29 -28 -17
~effe n -17
~gues cgjmou 15 -17 -17 -15 -17 -22
""",
    """
fort an -15 -15
need_from dimu -19 -16 -22 -23
to__@drug n 19
ways mp -16 16
~anas o -16
~regr dglmnqu -19 -20 -20 -33 -19 17 -16
~ros> admoqu -16 -22 17 -17 -16 -23
""",
    """
and__texting l -15
never cdijnoprtv -19 -25 -26 -20 -20 -26 -22 -23 -29 18
off_at h 21
someone__have bop 18 -22 -15
""",
    """
^@english abcdefghijklmrtuv -17 -21 49 -20 -40 -31 -32 -21 -25 -27 -22 -34 -44 -23 -21 -27 -19
am__the gijkmoqs -24 -23 26 -20 -19 -31 -17 -24
have__on m -20
not:@eat hmnqu -16 -30 26 -18 -21
~misa m 15
~omac s 16
~poq dn 16 -17
~zco> il -17 -16
~zxc em 15 -16
""",
    """
@spanish_por abcgjklmo -21 -20 20 -18 -27 -17 -25 -15 -16
que__vuelvan kl 22 -20
what__set dgm 15 -16 -15
~ganm imo 15 -18 -16
~gob m -16
~happ acehijklnotv -31 -15 -20 -27 -19 -22 -15 -20 -22 -23 -21 -17
""",
    """
@symptom__la ms -16 27
^todo bcd -22 -18 -15
conozco il -15 -15
had_to bpr -16 -18 24
that__it mn -27 -20
~anx m -19
~nca hikoqr -17 -21 -20 -15 -22 -20
""",
    """
@pay_cards m -16
@symptom__my s 18
for_@holiday hm 17 -19
minutes$ r 23
otro__hay m -17
~fte cdegjlmtv -36 -24 -20 -33 -25 -33 -37 -24 -21
~kes> abdhijlmnuv -29 -17 -17 -16 -18 -17 -21 26 -18 -31 -28
~teet du -16 -25
~uen> bcdfjmnoqstu -16 -15 -21 15 -24 -42 -19 -21 -24 -27 -18 -22
""",
    """
@price_me dm -17 17
a__so am -18 -19
can__take adgjo -26 -26 -17 -18 -24
damag* dm 19 -15
debbie muv -19 -17 22
escriban mv -19 -17
eso_no b -20
like__out l 18
remember amu -15 -22 17
to__@drink kmu -18 19 -18
~agua bdn -16 -17 -21
~chat abcdgnoruv -25 -24 -16 -18 16 -20 -24 -19 -31 -34
""",
    """
i_hit dkmu -18 15 -20 -17
still bcdefgmpstuv -38 -17 -40 -17 -24 -31 -18 -32 22 -31 -32 -23
~cord adnoq -27 -19 -20 -21 -21
~rog iklnqv -16 -15 -20 -18 -15 -19
~tomo cdefgjklnprtu -23 -37 -16 -25 -30 -22 -22 -27 16 -20 -28 -16 -28
""",
    """
@symptom_today r -15
any__available aim -19 -20 17
records_to im -16 17
~ens acefhkoprstv -31 -21 -29 -36 -42 -18 -15 -31 -24 -46 -34 -17
~guag cdmu 25 -15 -15 -24
~hts anru -17 -20 -21 -16
~ice acefhjlpruv -35 -26 -41 -41 -23 -19 -25 -40 -35 -32 -20
¿_cuantas adhimo -18 -20 -15 -15 -21 -16
""",
    """
@fetch__mi mnopq -23 21 -17 -23 -25
@relative__of n -18
@symptom__@visit s 16
a__day abdinopqrsuv -19 -26 -18 -16 -22 29 -16 -19 -17 -15 -24 -15
last hort -20 -22 -30 -16
no__deja blm -17 -17 -18
spot$ m -16
the_line ai -19 17
~<fec ikmqsv -17 -20 -25 -16 -18 -18
~<ocu mnpu -30 -18 -16 -21
~lome au -15 -18
""",
    """
my_place m -24
not__good m -21
owe adgijlmnoqtuv -32 26 -23 -17 -22 -19 -31 -21 -18 -20 19 -21 -15
~<sca gijopruv -23 -23 -19 -17 -21 -15 24 -26
~pra defgijklpqrtv -22 -19 -19 -25 -28 -26 -21 -21 -16 -26 -24 -16 -24
""",
    """
me_again dfjkmn -21 -19 -15 25 -44 -19
my__my ampq -25 -17 15 -25
nothing_happened gm 15 -16
since$ ms -30 30
three_is mu 21 -18
you__i bdghilnoqtu 18 -32 -16 -21 -32 -22 -19 -21 -19 -21 -24
~ons> befhkloptu -25 -26 -23 -29 -27 -16 -22 -30 -20 -24
""",
    """
estoy__la j -15
mi_@visit abcdiklmnopqruv -43 16 -20 -28 -23 -26 -16 -18 -16 29 -19 -28 -24 -20 -25
mucho__@body s 16
~ela> adglnoruv -16 -15 -19 -23 -19 15 -23 -17 -17
~lvi adejnqsuv -16 -19 -19 -18 -19 -20 -15 -21 -18
~ool> adfhijklmpu -19 -21 -15 -17 -18 -16 -15 -19 18 -19 -20
~sha amos -16 -15 -17 15
~ver aefghijnoq -26 -63 -29 -53 -22 -22 -40 -54 -27 16
""",
    """
a__y bdor -16 -15 -23 15
cobran abcdfghjkmnopqrsu -28 -31 -18 45 -15 -24 -19 -26 -20 -44 -25 -22 -18 -32 -23 -23 -38
finis* n -16
need__@clothes ad -21 -19
text_to l -17
vea a 17
~sir abhjlnprsv -20 -20 -15 -20 -20 -18 -15 -20 -16 -19
""",
    """
@call_number mv -34 -17
@insurance_me b -16
@place_please cjm -16 17 -20
have__to cglnpqs -17 -19 -26 -28 17 -31 -16
i__day mnoq -22 -25 16 -17
it__have m -16
quedo_lo pq 17 -17
where__are jmu 34 -33 -22
with_the blnprtuv -25 25 -27 -21 -24 -23 -50 -17
ya__@fetch pq -18 26
~pia> a -19
~rdi> m -19
""",
    """
not:sure g 15
que_lo bfgimu -16 23 -22 -17 -24 -25
sacar$ m 19
telli* m -17
tengo__@move o 17
you__you dhijmno -24 -19 -16 -21 -18 -21 -17
""",
    """
@relative__but m -18
^@call cdefghijklopqrstuv -34 -30 -50 -40 -39 -51 47 -42 -43 -43 -29 -38 -35 -37 -27 -31 -40 -46
better__this m -16
en__sale d 18
fav m 18
patie* gjlmnoqsu -22 -28 -18 -26 -16 -23 -18 -16 -25
this_stuff lsu -17 17 -16
~acto jl -15 -18
~chin au -18 -17
~gin bimnotuv -20 -22 -34 -29 -24 -19 -27 -21
~pts adgi 21 -15 -19 -15
""",
    """
@relative_la m -18
^quiero dhlnpqrsuv -17 -22 -18 -20 -20 -38 -22 -26 -16 -32
fax amo -15 20 -17
if__@drive n -15
~<pud s 16
~abo cefghlqt -24 -26 -28 -37 -41 -21 -16 -31
~hall bq -19 -18
~pre aefjklqrsuv -25 -50 -41 -24 -19 -34 -33 -30 -16 -17 -18
~war bijluv -16 -24 -17 -23 -21 -18
""",
    """
consiguieron_mi lu -15 16
trabajan_en h 16
your_sign m 17
~<out bdgv -19 -18 -15 -16
~own> cfgikntv -18 -18 -38 -20 -26 -19 -19 -22
""",
    """
estan_@open hjm 26 -21 -25
estan__a mv -17 16
hospi* dhilprst -18 -20 -18 -16 -23 -17 -21 -17
notice m -22
~sd> abcdefgijklmnorv 19 -18 -15 -24 28 -18 -22 -22 -18 -16 -18 -35 -17 -16 -15 -16
""",
    """
^count abcmo -16 22 -15 -19 -22
a_check dm 19 -20
are__taking ahm 22 -15 -20
contesta$ gm 18 -18
do__@spanish cm 19 -18
work_@day h 15
~<apr cdijlnopqrv -18 -21 -16 -17 -21 -22 -21 -18 -19 -18 -21
~<fam adgilu -16 -21 -16 -17 -15 -21
~<sno abdfghnqsu -24 -16 -32 -15 -16 19 -20 -20 -23 -26
~ntr bcefglmoptv -17 -28 -15 -24 -40 -20 -17 -20 -35 -21 -30
""",
    """
depression$ u 16
gas_station m -15
many__i jn -22 -22
meds dmn -15 -36 22
no__mas abcgiklmoquv -17 -24 -19 -18 -23 -20 33 -42 -21 -17 -18 -21
sundays abfhlmot -16 -16 -32 17 -16 24 -16 -19
work$ abghijlmnprsu -19 -15 20 -38 -26 -26 -20 30 -49 -29 -39 -22 -19
~ang> abejknu -16 -16 -15 -15 -15 -18 -22
""",
    """
please$ bdefmoqstv -25 -30 -25 -20 -50 23 -24 -15 -37 -55
~fes uv -18 -17
""",
    """
doing_it m -18
el_@medicine dno -17 25 -17
my__won m 16
not__today m -17
~nle> aijklmo -18 -16 -18 -18 21 -20 -18
""",
    """
be$ dmoqu 24 -25 -17 -15 -26
before__i l -16
evenings ah -18 16
i_signed m -17
~ber abcefhnoqrst -19 -40 -39 -26 -26 -22 -30 -25 -37 -34 -22 -31
~feri b -15
~harg bdm -15 24 -31
~osis dgou -16 -21 -16 -21
""",
    """
@insurer__ok dnq 19 -24 -17
back_for m -16
who_dis abcdefghijklmopqrtu -21 -19 -20 -25 -31 -26 -22 -21 -31 -21 -20 -25 -41 -17 -18 -23 -21 -22 27
~aybe efl -19 -15 -17
~hey> bcfghijklnt -17 -29 -23 -29 -39 -16 -16 -20 -27 -24 -16
""",
    """
@call__la a -21
all__do m -18
i_@drive abdgnoprs -22 -16 -20 -15 23 -27 -24 -21 -26
tengo__@cancel bd 19 -20
~<noo mo -21 19
~felt ims -15 -18 27
~whoe av -15 15
""",
    """
@clinician_was im -20 17
are__@hours adghju -19 -15 -16 23 -18 -16
that_ok ajmnoptuv -23 -23 -41 18 -30 -16 -19 -32 -17
you__someone bhim -17 -18 -20 -16
~goi aegiklostuv -39 -16 -37 -21 -26 -22 -16 -27 -27 -23 -17
~la> adghkns -23 -62 -58 -47 -46 -45 -52
~unda bm -15 -20
""",
    """
@relative__shell p 16
at_a r 17
b_there m -21
bill abgjmnopqu -17 -19 -16 -21 18 -22 -17 -17 -17 -35
entra* nq 27 -17
got__@body bmopr 26 -26 -18 -15 -22
i__thing am -16 -15
no_more bgklmsu -24 -16 -25 31 -35 -16 -24
""",
    """
a_church m -16
esta__@visit dm 16 -16
juega_la m 19
me_home ims -16 -18 -18
my_work gi -21 -17
tip n -16
trans* abdinosuv -22 -17 -28 20 -24 -19 -18 -27 -19
~<cad ajnos -23 -19 -30 -16 -18
~rst> bhkpqr -18 -27 -18 -26 -21 -22
~vil> mv -18 15
""",
    """
^with delmntu -16 25 -24 -26 -16 -16 -23
but__to b -15
can__delete m -16
gary blmv -16 -26 -25 35
nuevo kl 18 -22
your_@staff him -18 22 -20
~ess> cdefjklmpqt -29 -37 -22 -22 -36 -15 -31 -23 -26 -20 23
""",
    """
do__all agjntuv -30 -21 -23 -18 -16 -27 -15
es_caro du 16 -24
eta__after or -16 21
gary$ lmv -20 -16 23
hace__con p 15
~<som efklmnqrst -23 -29 -27 -34 -26 -27 -18 -35 -16 -44
~shu abdghmu -26 -16 -20 -17 19 -22 -23
~tact bdgjklmq -19 -24 -23 -17 -17 21 -30 -17
~uar adhijklnoqrsv -17 -22 -21 -19 -24 -17 -19 -19 -26 -28 25 -22 -15
""",
    """
backe* m -15
cambiarla bm 16 -20
i__know abilmnov -24 -22 -15 -16 -29 -18 -28 15
know_how gmuv 21 -18 -24 -17
puedo__sola q 15
~<eva m -18
~<fo cefioqruv -23 -46 -21 -31 -16 -33 -25 -19 -60
~ease defhnpst -35 -34 -31 -17 -43 -37 -33 -18
¿__numero juv -19 -19 -16
""",
    """
@relative__not mnos -24 -19 -15 -18
@relative__what m -17
@sick_suits m 15
@visit__a m -22
^wenas fm 18 -19
a__numero gijmuv -20 22 -24 -16 -29 -32
a_booster am 18 -22
atras* amr -16 -18 17
do__here jmn -15 -32 -16
let__@move o 17
to__patient i -16
to_do dfijlmqr -33 -17 -27 -30 -26 -20 -23 -18
you_fix mu 24 -18
~essa abdlnov -21 -22 -22 16 -21 -20 -18
~uno admnq -23 -16 -25 -21 24
""",
    """
can__now him 18 -21 -16
happened_with mu 17 -16
hay__en jo -15 -15
longer aimuv -27 -17 -19 -27 -18
~nco> h -22
~some efjklmnqrs -33 -34 -17 -29 -36 -27 -28 -18 -36 -17
""",
    """
lo__la abm 15 -16 -22
when_i ahimnu -36 -29 -17 -37 -24 18
~<qui defghjmprt -55 -44 -42 -55 -32 -62 -15 -16 -21 -51
~orty jm -16 19
""",
    """
/$ em 17 -25
bet bcdefijlmu -16 -17 -17 -33 -26 -17 -15 -24 27 -19
dia__otro n -18
it__@medicine mn -16 -21
me_text l -16
se__una o -19
set__minutes mr 16 -16
~<off au -18 -18
~egun bcdklnoqru -27 -15 -33 -22 -27 -32 -28 -24 -19 -18
~eys> m 19
~ney cgijlmnosu -15 -17 -20 -18 -17 24 -21 -22 -15 -25
~ray o -17
""",
    """
brain$ dju -15 -18 21
~<men abdefghjmnprst -35 -29 -21 -22 -28 34 -35 -37 -23 -38 -18 -36 -29 -28
~cs> mnu -18 19 -16
~rel ailou -18 -24 -19 -18 -20
~tev abdfghijnqstu 15 -19 -20 -21 -21 -19 -20 -20 -15 -21 -16 -19 -30
""",
    """
^@open abcefghijklmnopqrstuv -52 -33 -29 -45 -44 -36 64 -36 -47 -26 -34 -47 -41 -49 -25 -29 -39 -31 -30 -32 -34
four d -17
needle s 18
not__but bk -18 -15
pasa__mi p 18
solo__las a 15
the__is abcdfghklnqt -20 -18 -22 -37 -24 -35 -17 -22 -38 -27 -21 -20
~<reg dgjlnqrs -25 -29 -20 -22 -21 18 -16 -16
~oclo l -16
~oxim m -23
""",
    """
@call__@relative bciln -23 -16 22 -18 -21
^pulling br -17 15
me__lista l 17
needs dnpu -19 -21 -21 -21
not__ever lm 19 -16
~edas am -15 -18
~lgo> cfhjkmpqstuv -18 -19 -15 -33 -20 -49 -25 -16 -27 -18 -28 -27
~sks> mu -15 18
~uga dghlnpqsv -17 -16 -18 -20 -27 -17 -29 -17 -22
~yse dmu -20 -19 -17
""",
    """
=short abcdefghijknopqrstuv -69 -57 -47 -43 74 87 -39 -53 -23 -28 -30 -128 -101 -115 -91 -51 -140 19 -51 -64
front_of m -20
husba* m -18
is__number dlmu -35 -17 16 -15
pegad* m -15
the_car ab -17 -17
~er> adefhjnrt -39 -31 -103 -82 -35 -21 -48 -26 -38
~esde abdgilmpqrsuv -26 -27 -31 -17 -17 -23 -17 -18 -24 -30 21 -28 -18
~rca aglnsu -17 -19 -16 -17 -22 -17
""",
    """
is__menu dgijmu -18 23 -19 -15 -20 -21
left adghnopuv -18 -17 -16 -17 -23 -20 -19 -23 -18
of_nuts m 18
somebody__@day i -16
who__texting gilmuv -18 -20 -24 -18 27 -39
~est abcdefknopqr -17 -37 -21 -29 -75 -23 -30 -32 -52 -22 -40 -20
~que> gjlmn -22 -18 -29 -26 -17
""",
    """
are_coming m -17
como__contesta gm 20 -18
para_los am -19 -23
send__a j 16
will__home pq 25 -20
~nia> dghjmnoqu -24 -28 -18 -23 23 -21 -17 -15 -18
""",
    """
@stop_talking lm -20 19
cambie_de kov 16 -17 -20
lugar* aj 18 -19
no_way q 16
wepa eflm -24 23 -15 -20
where_do jlmpqrsu 15 -16 -23 -21 -22 -15 -18 -17
~ndr bgimu -25 -16 -18 -33 -29
~nev cdijnoprstv -19 -23 -17 -22 -22 -27 -25 -24 -16 -30 18
~ryin a 17
""",
    """
ahora_que m -16
car$ aikmnqsuv -23 -20 -24 26 -21 15 -16 -25 -24
is__just dmu -16 -21 20
let_someone o -16
location acdfghijmopquv -24 -15 -20 -20 -18 -33 -35 19 32 -15 -19 -25 -35 -26
my__at hmpu -18 -22 -20 -16
you__@food hm 22 -30
your_the m -21
""",
    """
^acepto l -17
agarro jmqr -18 -19 -19 25
conoz* il -15 -15
expen* iu -18 -27
lates* hmu 18 -22 -16
let__@texts klm 23 -15 -19
lift m -15
minut* abdeghjklnoqruv -26 -28 -20 -20 -15 -19 -23 -21 -23 -18 -28 -21 20 -23 -17
palabra g 16
para_lo abmou 17 -19 -21 -17 -17
would__bring m -21
~howe m -17
~keep abcdhjpqrtu -20 -15 -21 -25 15 -22 -22 -28 -16 -20 -20
""",
    """
a_@month bdmuv -16 23 -30 -16 15
payment dgjl 28 -22 -26 -16
says__will mu -18 -17
to__again lm -20 -17
which_way jm 17 -16
would__afternoon a -15
~cide gv -15 -19
~jazz m 15
~mir> mq -21 -15
~siv iu -18 -27
""",
    """
@wrong_guy v 19
dice__no m -18
does_it acdhijmnorstu -23 -19 -38 -27 -20 -19 -27 -22 -31 -20 -17 -24 40
in__her v -15
is__favorite m 16
la_noche hj 19 -19
not_the akm -15 -16 -23
send__else l 15
to__time an -18 -19
with__what m -18
""",
    """
do__of m -22
i__up ghikmnrv -31 17 -19 -20 -21 -17 -22 -17
la__otra a -18
llega mru -24 -17 -16
quien__puede m -16
~lkjl em 16 -16
""",
    """
^happy befghilostu -33 -18 17 -15 -22 -17 -17 -16 -15 -19 -25
are__place m -15
empiezo a 18
en_la bcdefgilotv -38 -40 -30 -19 -17 -33 -30 -19 -18 -16 -37
me_bk akm -20 15 -17
puede__en cimnq 16 -29 -23 -30 -25
we__@visit m -19
~aigh e -18
~usta bdgkqu -19 -15 -19 -16 -15 -20
""",
    """
a_poder m -18
aceptan__@insurance d 16
is__@spanish cdmu 20 -15 -20 -16
is__can mo -18 16
lo_que acdfhjlmnopstv -32 -15 -29 18 -21 -18 -20 -34 -24 -17 -17 -16 -18 -22
off__is m -18
~enk elmt -19 -17 -23 20
~othi dklnosuv -17 -18 -22 17 -31 -18 -26 -22
~roi m -15
""",
    """
@clinician__no abm -15 22 -17
me__@english c 19
puking gmn -22 -18 19
take_it hjlmopqu -18 -20 -28 -16 -17 -27 -26 -24
you__feelings mu 16 -17
~ots abcdefhijknoqrsu 23 -24 -23 -26 -17 -22 -26 17 -21 -15 -23 -22 -24 -17 -21 -29
~reme ao -22 -18
~til bcdefgjlmopsuv -43 -25 -47 -22 -30 -38 -16 -18 -23 18 -32 27 -22 -30
""",
    """
den lq -22 -15
""",
    """
ok_@thanks blmt -19 -16 -43 27
que__llevo n 18
se__que mq -18 -18
~<lib hlnr -18 -15 -18 -18
~caig m -17
~now> abdefijlns -35 -18 -18 -28 -28 -25 -32 -31 -23 -35
~vom s 15
""",
    """
cobra* dms 20 -16 -15
flight$ mo 19 -19
lista__@day bm 16 -18
my__message glm -21 -18 22
the_letters gm 16 -17
~<otr cdefghilmnpqrtu -35 -30 -23 -24 -21 -42 -44 -27 -19 -24 -21 -26 -32 -27 -46
~elo> abcdegjkloqru -21 -24 18 -16 -30 -17 -17 -19 -27 -15 -17 -16 -16
~quej ai -17 20
~urs> aiu -19 -15 -18
""",
    """
finally o -15
is_the abcdefkoprstuv -33 -56 -34 17 -28 -65 -40 -16 -56 -63 -62 -38 -19 -44
me_llego dmr 18 -24 -21
paciente m -20
semana$ aijmn 17 -18 -17 -17 -17
~<si cdefghijlnopqstv -54 -45 -45 -54 -20 -16 -41 -17 -21 -34 -25 -34 -22 38 -27 -32
~ang deghijlrt -46 -32 -31 -33 -41 -43 -26 -18 -29
""",
    """
and__time hj -17 17
es_aqui v 16
how__i defioprstuv -35 -17 -23 -46 -47 -31 -32 -36 -20 -28 -33
me_esperen blmo 22 -16 -23 -18
not_want adgjknqtu -26 -16 -34 -19 -33 -25 -21 -17 -22
~ito befgjkpstuv -20 -39 -30 -17 -42 -30 -38 -16 -27 -34 -38
~stoc m 18
""",
    """
@relative__la jlnoqv -18 -15 -17 -15 -19 -16
do__off g -16
me_any lm -16 -17
till ahim -24 19 -16 -22
~eard m -23
~enu> abcdefghjklmnoqrtuv -21 -19 -21 -26 -15 -16 41 -20 -22 -17 -25 -37 -25 -23 -22 -16 -18 -30 -19
""",
    """
@food_ok mn -17 16
^look m 22
about_coming b 16
no__solo bm -16 -18
paque* mr 15 -17
suena_el lu 15 -15
~ful gjnqstv -17 -25 -24 -17 -16 16 -18
""",
    """
@drive__that q 18
@sick__@move o 19
^new dgilmn -21 -16 -23 -22 -30 -16
el__quiero m -16
que__al m -16
~<adi mu -16 16
~<azu e -20
~acar aj 19 -18
~ceiv iv -23 -17
~dal cdfgilnqrsu -17 -22 -21 -17 -18 -17 -23 -20 -21 -16 -19
""",
    """
^lose gjlmoruv -24 -17 36 -31 -23 -18 -35 -19
can_@drive np -17 18
es__@relative mq -17 -19
for_after q 18
my__plis bm -17 16
quien__usted uv 20 -19
that_@book m 17
with__@visit admu 18 -20 -25 -19
~keys m 19
~pis am -18 -23
~rmac adgns -15 -21 -24 -16 -16
~ron> bceghijklmnp -25 -28 -25 -26 15 -40 -24 -31 -48 -30 -21 -38
~your bcefgnopqrsu -16 -34 -31 -27 -18 -41 -23 -33 -43 -35 -17 -23
""",
    """
baja_mi abl -17 18 -22
bye blm -23 22 -20
ir_asi n 19
none_of h -16
your__@wrong m -18
~crea d -16
~uh> e -18
""",
    """
a__es u -16
como__esto dgmnu -15 25 -22 -15 -48
cuantas aghimorsu -30 -22 -24 -25 -31 -26 -16 -18 23
me_please mo -21 -18
pon binqs -15 -18 -19 20 -22
~<dif adhijmnqsu -25 -24 -16 -21 -21 -17 -16 -17 -17 17
~<roo bcdghiklmrtv -28 -20 -29 -27 -26 -30 -20 -27 -22 -27 -15 -26
~ake> cefgijptv -17 -41 -36 -31 -31 -27 -16 -39 -19
~ank adghiklmnopqsv -25 -31 -20 -30 -24 -18 -21 24 17 -24 -19 -25 -23 -17
~ggin m -24
~ienm o 15
~llo dehiklrv -27 -22 -19 -40 -25 -34 -37 -36
""",
    """
days_is hmu 20 -20 -16
estar_ahi am -16 -17
gobie* m -16
i_come bgijmprs -29 -25 -19 16 -53 -18 -21 -22
is__how du -17 17
no__do gjv -24 -19 -19
texting_me agimu -29 -37 -29 18 19
there abcdegklmostv -17 -21 -21 -18 -24 -19 -52 -37 -15 -18 -16 -30 -17
this_work gmu 25 -27 -26
viaje am -16 -18
when__see ahm 18 -17 -19
""",
    """
@vehicle_driver mq 18 -20
^need abeijklmnpqstu 24 -16 -16 28 -17 -24 -29 -48 -49 -32 -29 -31 -19 -38
alo$ efijlmtu -23 26 -17 -16 -15 -25 -17 -16
befor* bcjlmnpt -33 -18 -15 -18 -17 16 -19 -15
did__sleep u -16
do__message m -19
it_is beghijlnqstv -21 -28 -20 -33 -41 -19 -18 -62 -21 -24 -40 -25
supposed dmu -16 -19 -18
""",
    """
day__or hm 17 -19
not:one bdjklmopqrsu -18 -19 -23 -15 -17 -36 -26 -21 25 -18 -18 -17
want__set a 17
yes_or dmu -19 -18 -18
~<apu dkm -16 15 -22
~abou cefghlst -21 -22 -26 -36 -40 -20 -20 -28
~ght> cefijlopuv -35 -46 -36 -18 -15 -29 -18 -42 -25 -25
~icat m -21
""",
    """
@howmuch_si bdmnqu -22 27 -23 -19 -19 -17
@pay_@price dm 16 -16
that_from m -16
~<exa adhinq -26 -22 -17 -17 -20 -16
""",
    """
@visit_para ab 23 -18
borren v -19
habla$ cu -20 15
i__music mn -16 16
like__make a 18
opting_out grv -21 -16 -17
your__is v -20
~<gus dgklsu -16 -21 -16 -15 -17 -21
~rna bhlmn -17 16 -18 -15 -20
""",
    """
a__would dm -18 -21
about__out abio -17 -15 -18 -22
escribiendo gkm -20 -16 -19
to_that m -17
""",
    """
do__guys gj -18 -26
no_cuenten b 16
not:how bgjklmuv -21 30 -21 -16 -22 -36 -27 -22
not:more acdghlmnrsu -22 -18 -22 -27 -20 23 -27 -30 -24 -30 -38
perdi_pero r 17
stran* m -15
there__special n 15
you__any bjmnoquv -19 -15 20 -21 -16 -18 -28 -20
~<lkj eflm 25 -17 -16 -24
~fa> guv -16 18 -18
~ryli m -16
~utte no -18 -18
""",
    """
end$ bdefglnu -17 -20 -23 -17 -17 23 -16 -18
llego_en m -18
lugar$ ar -20 -19
need__get b -15
not:right ghjoqs -20 -18 -17 -18 -21 -16
~ict abdgijlnpq -26 -17 -25 -18 -16 -20 -20 -33 -19 -23
~visi s 16
""",
    """
@move_it abdgijlmnopqrsu -29 -15 -23 -24 -21 -25 -24 -42 -22 40 -22 -29 -19 -19 -28
@relative_ocupa au 18 -15
finding mpq -21 -16 17
is__in abdfghjlnqv -30 -17 -27 -24 -19 19 17 -18 -17 -27 -24
please__me bcgilmru -17 -27 -24 -19 -31 29 -28 -27
si_no bdgjuv -16 16 -16 -20 -18 -15
~arco defgjlmnq -19 -17 -19 -16 -23 -16 -30 -20 -16
~ira m -19
~mile adn -21 -17 -16
""",
    """
@day_got a 16
esposa m -21
me_down m -20
spots aim 24 -18 -21
~ashi lm -18 18
~plic acdgjmnp -17 -16 -21 21 -19 -30 -23 -17
~vay blq -18 -15 -17
""",
    """
~<esp bcdgijklmuv 16 -18 -28 -24 -23 -28 -20 -31 -23 -25 -28
~omi acdefghilqrtuv -19 -17 -47 -25 -31 -32 -31 -36 -48 -26 19 -26 -42 -33
""",
    """
barki* m 16
please_resume km 16 -20
that__right j -17
~goe djmnps -21 16 -28 -19 -17 17
~nci bdefjkmnprv -18 -26 -26 -23 -23 -17 -16 -33 -31 -31 -31
~tota dmu 20 -21 -15
~tti abdfjop -16 -20 -30 -16 -23 -16 -17
""",
    """
i__my abcdefghjlnrstuv -45 -19 -46 -27 -16 -16 -29 -43 -22 -29 27 -28 -35 -27 -22 -53
need__sent im 22 -24
""",
    """
can__split d 17
con_la abcdgijklpqruv -17 -23 -18 -24 -29 34 -18 -21 -34 -27 -27 -23 -19 -21
my__to cdgijlnqsu -27 -24 -38 -16 -25 -27 -18 -18 -28 -51
that__what gjntu -25 -17 -28 15 -29
~anta abcgikpv -35 -26 -19 -28 -37 -20 -21 -24
~stuf adhj -17 -20 -17 -20
~uit abcghijkpqtuv -20 17 -28 -36 -28 -41 -36 -26 -31 -41 -19 -49 -43
~xima m -23
""",
    """
@texts__los aim -16 -15 -16
i__one cghjlmpqrtuv -16 -21 -17 -23 -21 -19 18 -24 -15 16 -26 -20
~<jaj bdefhijln -33 -33 -35 -28 -24 -25 -25 -29 -33
~lim adgijoquv -31 -24 -23 -16 -22 -24 -16 -27 -21
~on> abcegijklpqr -18 -32 -16 -65 -15 -45 -25 -45 -27 -35 -23 -16
""",
    """
email$ m 16
for_these l 21
on__@call bi -16 15
un__mas m -15
what__best hm -16 21
why_did b -18
~lica adgjkmq -16 -19 20 -19 -19 -30 -20
~oone hmou -19 -23 25 -20
~ovin v -18
~rovi m -15
""",
    """
llevo_dos ns -19 20
my_service n 16
not:with mu -18 -20
sent__my im 18 -15
y__@fetch mpq -15 23 -17
~deje abdgjklnr -18 -20 -19 -16 -20 -18 16 -22 -20
~esu abcefghjkmnqtv -36 -27 -24 -23 -16 -37 -22 -23 23 -25 -21 -24 -20 -20
""",
    """
dura_el dmns -20 -23 -26 16
~ena acefghjknpqv -26 -31 -39 30 -17 -35 -22 16 -35 -29 -29 -34
""",
    """
do__do bcefjklmotv -27 -27 -19 -26 -55 -19 -24 16 -28 -20 -22
is_going pq 18 -17
mandame_el jm 18 -19
~<ocl l -16
~ttac m -17
""",
    """
@cancel__am m -19
anybody_in ah -17 17
i_found m 16
not__since ms -15 17
who_was apq -15 -18 22
~<ser abcefgijlmprt -23 -36 -21 -18 -22 -16 -23 -35 -20 -18 -21 -26 -16
~loa dmn -25 16 -15
~ut> cefgjps -32 -28 -32 -48 -34 -17 -28
""",
    """
cerrado hm 18 -17
locations jmn 21 -24 -15
so_@cancel bmo 24 -17 -19
~<wee cdgijklmnopqrs -21 -32 -28 -34 -24 -17 -26 -20 -41 23 -16 -26 -30 -16
~ense dmopuv -17 -16 -19 -15 -24 -23
~trea aghiju -18 -20 -19 -18 -19 19
~un> ov -18 21
""",
    """
@medicine__at im -18 15
numero__para v -16
the__i agimnopuv -16 -24 21 -50 -20 -16 -33 -19 -29
~can> hij -16 -18 -15
~flat q -16
~teri boqs -16 -20 -17 -19
""",
    """
frent* jm 21 -18
no__manden lm 18 -22
quede_dormida s -17
this__her lv -17 16
turn__off jlm -19 25 -18
want__come blm 16 -21 -29
~<ev cejknopquv -31 -24 -38 -21 -16 -37 -21 -22 -28 -51
~glin n -15
~mun a -17
~oday acegjklnpquv -25 -25 -19 -22 -33 -23 -33 -25 -28 -40 -41 -20
~saca jv -19 -17
""",
    """
got__@person i 16
para__por abij 18 -18 -16 -16
que__lo i -22
the_@spanish cms -23 -18 21
~<eff n -17
~drun s 17
~jor adegjklmpqrtu -27 -31 -18 -31 -22 -25 -19 -29 -25 -32 -21 -20 -29
~rese gjlnpqsu -27 -17 -22 -26 -16 -20 -16 -21
~xti dfhjmnopqrst -24 -18 -18 -21 -19 -19 -29 -19 -21 -24 -19 -23
""",
    """
is__they u 17
not__time r -15
period mn -21 15
will__for m -18
~pots aim 24 -18 -21
~subo mr -18 16
""",
    """
@food_o dhmn -20 -19 -26 27
@relative__be q -21
can__@drive ajnops -22 -23 23 -26 -20 -20
copia_de a -19
for_us av -15 -16
not:read m -16
of$ fhoqs -21 -16 -18 -19 -18
querer$ kl 16 -16
ya__el gjlmqr -16 -26 -19 18 -18 17
~<sob admn -19 -20 -16 -16
""",
    """
are_you bcdegijklmnopqrstuv -44 -19 -23 -54 -45 -26 31 -48 -56 -37 -64 -49 -37 -43 -53 -58 -62 24 -53
get_a acghkpqrsuv -29 -23 -25 -26 -16 -16 -19 -22 -18 -46 -17
menu$ acdghijlmnoqu -17 -18 -24 34 -16 -27 -20 -19 -28 -19 -17 -19 -25
~ayud befghijklmnoprsv -31 -24 -26 29 -21 -36 -29 -26 -33 -18 -27 -26 -22 -22 -23 -21
~lar> abdginpr -26 -22 -15 -24 -20 -21 -17 -19
""",
    """
give_me bgjklpqsuv -39 -21 -17 -26 -22 -25 -24 -18 -42 -30
is_a cdfghjkptv -23 -46 -39 -42 -27 -55 -21 -17 -27 18
my__needs bpq -19 -20 -23
near_a m -18
quiero__mi abm -36 -22 34
voy__alla m -16
what__@day m -16
~ls> abcfgijlrtv -20 -29 -23 -16 -23 -26 -36 -22 -21 -22 -28
~ten> acdghijklpqtv -31 -17 -26 -30 -19 -35 -18 -18 16 -26 -34 -18 -37
""",
    """
fue_la bjm -16 -16 16
home__# h -16
me_di kl 15 -16
my_baby mn -15 16
ramp jm 16 -23
~ail> acdghkoprs -32 -23 -26 -18 -18 -17 -33 -28 -21 -24
~ally bghnpr -17 -24 -22 -19 -20 -16
~ory bjl -18 -16 -15
""",
    """
@visit__the adilmnrv -38 -26 -20 15 15 -25 -15 -16
not__@move m -19
paso bim -15 -16 -17
wish__any lm 18 -17
~mmen gilu -22 -19 -18 -18
~oost a 18
~qui cdefghjklmrtv -19 -34 -57 -53 -34 -43 -16 -17 -18 -19 -26 -36 20
~rs> cefhjklnprt -20 -30 -38 -15 -21 -29 -23 -44 -17 -34 16
""",
    """
asking_about b -17
not:car mnq -26 -19 20
yo__i a 16
you_make ou 15 -16
~<bor adhijlnopqrtuv -35 -18 -18 -25 -28 16 -21 -21 -26 -17 -25 -17 -34 -36
~mane adijmnuv -18 -20 -17 -16 -24 -18 -20 -19
~rir> h 16
~say cfhijltv -21 -36 -30 -22 -15 -19 -17 -20
~tuve s 16
""",
    """
^por abefgijmnopqrstv -48 -27 -20 -23 -43 -29 20 16 -24 -34 -31 -22 -28 -31 -28 -35
lo__que im -17 -17
only_do abcd 18 -17 -19 -21
paste* m 15
to__so gimpv -15 -16 -19 -15 -16
~<tur cdefghinpstuv -32 -29 -31 -24 -28 -16 -44 -45 -16 -40 -26 -19 -20
~gol mnu 16 -18 -29
~leep abdghjloprv -21 -23 -23 -16 -23 -16 -19 -19 -17 -21 -20
~poli b -20
""",
    """
@howmuch__sin d 17
@late_a j -17
and__i mu -27 -18
baja_de kl -21 20
bring_my jmnpq 16 -52 31 -24 -30
days__you amu 18 -15 -24
past$ r 16
vuelvan__mandarme kl 18 -19
~<aw acdefghijkmnt -21 -26 -17 -32 -28 -33 -34 -32 -38 -29 -31 -20 20
~lete bim 17 -18 -17
~numb bcefhmnoqrst -30 -25 -20 -22 -30 -26 -27 -31 -25 -23 -27 -25
~rke n -20
~rto ghnoqs -18 -18 -23 -20 -18 -19
""",
    """
^your abhjkotv -26 -22 -27 -22 -32 -16 16 -36
mando gmv 17 -18 -15
me_my abcijklmnoru -33 -18 -26 -29 -17 -23 -27 17 -17 -21 -23 -20
not:sus m -20
say__a m -16
~stud d 16
~usc bcdghilmnos -17 -18 -25 -24 -22 -24 17 -22 -24 -21 -23
""",
    """
@move abdefgijklnopqrstuv -80 -41 -49 -74 -73 -74 -41 -33 -42 -33 -68 86 -36 -17 -17 -44 -67 -66 -29
@relative__there mn -22 16
how_many abcghioqstuv -25 -21 -17 -23 -26 -17 -20 -17 -17 -22 17 -17
says_she mqu -28 16 -19
vea_el a 17
~<wa acdefhlostu 16 -38 -48 -49 -17 -22 -20 -16 -44 -49 -21
~anet m 17
~ggle ajmno -16 -18 -20 -17 17
~ompl gim -16 17 -32
""",
    """
driver abdiklmopqsu -18 -30 -21 -18 -19 -21 -34 -28 21 17 -26 -24
~lar abcefjmnopqs -54 -31 -43 -26 -25 -21 22 -16 -23 -40 -21 -42
~loqu m -18
~stea adgnu -22 -20 -17 -29 -18
~ull> abnoru -22 20 -18 -28 -16 -19
""",
    """
=beside:hours abhijmqru -35 -18 25 -21 -16 -40 -21 -30 -17
el_numero ajklmuv -23 -16 -19 -23 -26 -34 24
no__@texts abcgklmoquv -21 -34 -32 -17 -36 43 -54 -24 -17 -22 -26
on__to n -19
print* m 19
you_got bgjmrstu -27 -17 -25 -19 -18 -16 -18 -24
~azz m 15
~dier m -20
~orr abdfijknqtuv -45 17 -53 -43 -34 -36 -28 -44 -40 -46 -38 -15
""",
    """
@late_be r 16
@relative__dia m -17
@vehicle_ok q 16
carta_para ad -17 -16
encan* im -17 16
encanta im -17 16
me__@move noq -18 15 -16
number__@call im 22 -20
turn__a m -22
~bir> mnoquv -24 -16 -20 -18 -19 -18
~des acdegikmnorstv -17 -27 -19 -43 -74 -56 -18 -42 -24 -19 -22 17 -32 -18
~ewh aijn -17 -16 16 -18
""",
    """
@insurer_cover du 17 -16
@parking_at jmr -18 17 -15
este__quien uv 17 -20
expli* dgjmnoqs -19 25 -19 -26 -18 -19 -17 -17
forget_the bm 19 -23
morning__ok m -17
not:darme l -19
to__this bclmnru 16 -31 -21 -22 -25 -19 -22
using$ abgimou -15 -18 -20 -16 33 -18 -23
~<cru a -16
~<ja bdefhijlmoru -34 -40 -38 -31 -33 -17 -35 -31 22 -24 -23 -15
~ghjk em 21 -20
~uelv ajmqruv -15 -17 -18 -19 -18 -17 -16
""",
    """
the_lady im 20 -23
transfer_me im 17 -17
which_one gmu 15 -28 -19
~anyt bfghirsv -31 -17 -28 -31 -16 -21 -18 -20
~bore mu 24 -16
~ecei iv -23 -17
""",
    """
@clinician__voy bm 18 -17
@move__for o 16
do__@drug hm -22 18
ire abghjlmortv -17 43 -16 -15 -16 -26 -20 -22 -19 -19 -23
put_me abdghklmnpqrsu 17 -26 -21 -22 -23 16 -23 -29 -18 -23 -25 -18 -21 -17
~<pue ehjklmnprstuv -50 -21 -43 -16 -54 -29 19 -34 -62 -55 -51 -67 -52
~ier> nor -16 23 -15
~olic bdj -20 -15 -16
""",
    """
any_more abdghlmnrsu -22 20 -21 -18 -19 -24 -17 -26 -19 -23 -31
marqueme eilm -18 27 -17 -24
on__@vehicle mnr 15 -21 -18
~gain acehikmopqrstuv -26 -27 -23 -28 -37 21 -17 -22 -16 -31 -34 -21 -24 -34 -27
~osas d -21
~pta dfhjkmu 16 -18 -17 -19 -24 -30 -19
~tre> m -15
""",
    """
^done l 19
almos* fhijlmr -22 -15 -15 -18 -17 -26 27
know_yet mqv 21 -19 -21
long__take dmu -17 26 -16
of__@stop m -15
que__ahi m -19
~back efhklnoruv -20 -26 -22 23 -50 -27 -18 -26 -20 -36
~ind> acefgiluv -26 -32 -27 -30 -25 -43 -19 -16 -39
""",
    """
amor m -19
both mnopu -32 -18 -24 16 -17
got__@move abdjlmnopsu -16 -24 -18 -19 -19 -41 -15 37 -17 -15 -19
looking_for t -19
~<hol acdefghjklqstuv -35 -20 -24 -31 21 -18 -24 -28 -22 -30 -28 -22 -24 -30 -20
~<und aehjklmoprstv -26 -17 -16 -29 20 -36 -29 -19 -22 -24 -27 -16 -21
~ceta aikm -19 25 -16 -23
~cog bdgijmnuv -20 18 -16 -28 -17 -37 -20 -22 -15
~rry adfhiklnqtu -35 -41 -23 -24 -35 -26 -32 -34 -34 -32 -17
""",
    """
be_back br -23 -17
de__el qs -15 -16
do__want ajkqt -34 -26 -37 -19 -19
get__is d -17
the__@place adhijmnuv -17 -20 -31 -24 26 20 -17 -30 -17
the_same blmp -21 -19 -28 -19
~<idi cmo 24 -20 -18
~di> chinoqst -16 -21 -34 -23 -21 -28 -17 -21
~dom a -17
~hurc adnq -18 -16 -16 -16
~rank q -17
~savi m 17
""",
    """
@call_do l 18
^desuscribirme k -17
and_my bm -16 -19
have__for bcdntuv -28 -16 -28 -19 -19 -20 -22
is__home q -18
off_@day lm -18 -17
tal defghijklmtu -20 -17 29 -22 -17 -16 -23 -19 -24 -31 -18 -27
unsubscribed km 18 -16
~cado u -17
~got abl -16 -17 -15
~ien> abdgjknrst -39 -28 -59 -41 -24 -23 -15 -22 -17 -22
~mela mor -25 17 -16
~onli am 16 -16
~orev am -16 -19
""",
    """
@call_now ahiq -17 19 -22 -15
^prendan klm 17 -16 -21
do__become am 18 -16
me_manden m -24
un__llevo n -20
~<par cefgimpqst -25 -35 -22 -22 -18 -21 -20 -23 -27 -45
~apa bcefghilnosuv -23 -17 -21 -20 -27 -16 -34 17 -31 -28 -26 -32 -21
~dam cefhimnoqstuv -24 -18 -19 -16 -16 -30 -28 -37 -23 -21 -19 -31 -32
~ded cghijklnpu -21 -17 -17 -36 -31 -27 -33 -26 -26 -19
""",
    """
^due am 16 -15
mandando__@texts l -18
need__do adgm 19 -18 -19 -16
on__text k 17
~mp> a -23
~osib a 15
~sid adgioqruv -31 -44 -22 -16 -31 -25 -19 -18 -27
""",
    """
@open_on a -19
frio_hace m 16
me_llevo mn -15 19
ninguna mq -17 -20
pueden_dar im -19 15
~<sal abeghijklopruv -29 -24 -35 -20 -16 -19 -19 -36 -22 -18 -26 16 -41 -18
~fiv bijo -16 -17 -18 -23
~hgf e 15
~mir moqr -23 -17 -17 -16
~sban m -18
""",
    """
aprie* g 16
durin* am -17 -18
for__@clinician aikm -23 26 -15 -31
i__med d -17
number__your jm -15 -25
seman* bdgjkmnprs -20 -24 -23 -24 -17 -38 -28 -17 -15 -18
targe* hu -21 -16
~iesg dmu -17 -19 22
~jos> ajmru -15 16 -25 -16 -22
~mida su -20 -19
~pun dgilmov -20 -16 -19 -19 -26 -17 -16
~sabi a -23
~tal> ghijlnv -24 -26 -26 16 -19 -30 -16
""",
    """
@move__dia nq -20 -18
@relative_can abmnpu -21 -29 -25 -18 16 -21
castellano cm 20 -18
did__the km -16 32
en__@door hjmsu -18 19 -27 -15 -17
hago_para dgu -19 -18 -21
one$ aefghklmnqrtuv 19 -20 -19 -27 -31 -35 -41 -42 -15 -20 -16 18 -41 -20
workers_comp a -15
~nel lmu -15 24 -21
~ozc il -17 -16
""",
    """
@relative_pidio p 16
@visit_lol bm 20 -22
got__new m 18
not__you dhimoqrv -16 -16 -25 -39 -19 -26 -18 23
with__for a -15
~clam m -18
~digo amnoqrs -20 23 -23 -18 -18 -17 -17
""",
    """
needed bot -16 -18 16
on__street r -20
~ment cgsv -16 -31 -31 -22
~phot m 17
~tico m -18
""",
    """
a_letter i 16
are__over a -17
delay m -16
dentures mn -18 16
for_an a 24
tuesdays am 15 -16
~les bcdefghjkpqrstuv -29 -30 -21 -31 -35 -22 -18 -20 -19 -16 -24 -18 -20 23 -33 -41
""",
    """
being m -22
have__@symptom mn -26 -21
is__it dmq -16 -17 -16
needl* s 18
only_free abdjqr 19 -16 -23 -22 -24 -17
tell__what m -17
~ali> s 16
~cia> bdghklnopsv -26 -29 -25 -17 -20 -22 -26 -27 -15 -18 -16
""",
    """
@hello_@hello afimu -16 25 -16 -23 -18
is_@late mpr -25 -26 22
nine j -15
para__@visit djmou -22 -16 -19 -22 -18
""",
    """
@cancel__del bmo 19 -19 -23
ask$ m -17
at__@wrong m -19
carne ajpq -17 -20 -16 -16
como_estan fj 16 -19
trust u -19
weekend abcdfghjlmpqsuv -31 -32 -16 -22 -18 -16 20 -16 -18 18 -20 -18 -27 -26 -25
~delo elm -16 -17 17
~non hu -17 -18
""",
    """
all_@open h 16
am__@late abhmnqrv -16 -18 -16 28 -24 -16 -21 -26
does__take dmnsu -26 30 -25 -15 -17
presc* u -18
you_ever au -18 -24
~ian> djlnqu -18 -18 -17 -16 -16 -18
~ot> cdghiklpqstv -19 -32 -29 -25 -17 -16 -26 -16 -28 -16 -18 -17
~pop dfgj -15 19 -15 -18
""",
    """
@relative__@call ip -19 -20
i__asked m -23
la__@insurer amo -16 -21 -17
to_be bcfghjkopv -34 -22 -22 -32 -27 -36 -27 -24 -18 -32
what__dis dgjmu -16 -16 -18 -17 22
~<aig e -16
~amar dmu -16 -21 -17
~etwe a -17
~puso o -19
""",
    """
algo__@day o -15
choices gm 24 -23
en_un r 18
internet m 15
la_@symptom m -21
not__what bjmqv -21 -23 -39 -28 -17
puede_entrar n 23
someone gjklmnrstu -27 -22 -20 -26 -18 -18 -23 -17 -24 -20
super$ ms 19 -19
those l -18
~<vie bghijlmnpv -17 -17 -17 -18 -22 -31 -15 -18 19 -22
~cebo b -16
~gui adegjklmrstu -24 -20 -18 17 -41 -18 -23 -19 -39 -38 -24 -18
~lvo> m -17
""",
    """
@food_place ju -16 -25
@relative__along p 15
@vehicle__ok q 17
in__text klm 17 -22 -18
not__and o -18
you_mean gm 19 -24
~<pis am -17 -21
~<sin bdghijklnopqrstu -31 -23 -17 -18 -19 -23 -16 -18 -21 -15 -21 -20 -25 31 -19 -34
~fore bcefjmpqt -25 -20 -15 -15 -18 -24 -23 -17 -20
~sos> j -16
~uran jm -16 -15
""",
    """
bless t 18
do__@animal mu 22 -25
earliest m -18
if__get h -17
mismo$ an -21 -23
mrs dijv -15 -19 -18 16
much__@visit mu -23 -16
need__see ai 20 -17
no__take pq -16 21
you_write dm -16 18
~bana dn -17 24
~ila> r -16
~tah cijkl -17 -18 -16 -18 20
~wild nt -17 -15
""",
    """
@visit__up u -15
con abcdefhikmrtuv -21 -24 -72 -25 -54 -37 -26 34 -40 -63 -27 -20 -21 -20
not:carro bjmopqrsv -17 -19 -20 -17 -19 25 -18 -19 -17
to__one io -20 -16
ya_estuvo m -18
~car abcefghjkmnrtu -29 -18 -41 -28 -34 -33 -48 -22 -45 -20 -22 -32 -27 -19
""",
    """
all_@call hq -24 -22
have__a imnu -23 -35 -22 -25
keep__coming lr -16 -22
not:casa m -15
to__@visit abikmnquv 16 -20 -16 -22 -44 -20 -16 -20 -19
~ceri m -15
~hs> s 16
~ps> bhpqr -24 -20 -22 -28 -24
~scu adklnqsu -20 15 -16 -27 -23 -21 -18 -20
""",
    """
@relative__estar am -17 -19
come__i m -18
is_dis dgjmu -17 -17 -19 -21 26
on__that mq -19 -17
taking bdiklmopsuv -28 -30 -21 -17 -26 -36 -21 17 -32 -27 -24
when__the adijmopr -26 -20 -28 -29 19 -19 -17 -17
~<cro gmoqsv -19 -20 -19 -22 -16 -16
~ost> acghijknpstv -35 -18 22 -35 -29 -18 -23 -34 -35 -28 -22 -34
""",
    """
@relative__can m -18
botox$ m 17
gps__me ajm -16 19 -22
would__to hnqrs -15 -41 -35 -20 -16
~dij bghioqrst -15 -17 -21 -22 -21 -17 -23 -22 -16
~nice abdeknoqt -15 -18 -16 -19 -15 -15 -15 -17 17
~oned m -15
""",
    """
^keep bkv -20 -17 -31
once amo -18 -17 16
puede__la admnoq -22 -15 -16 -18 16 -23
puedo__@vehicle nq -23 22
shut adghmou -24 -20 -17 19 -22 -16 -23
teeth du -16 -25
~eps m -20
~ile acgjnpuv -23 -17 -20 -19 -26 -19 -35 -17
~nos> acijlqtuv -27 -15 -16 -20 -24 -16 -21 -31 -17
~rni bdefgijklmpqtu -37 -25 -23 26 -25 -19 -22 -23 -30 -22 -22 -28 -19 -31
""",
    """
confundido glms 17 -19 -20 -21
este abcdhjmnoqsv -28 -22 -17 -26 -18 -30 -36 -24 -27 -16 -20 15
i__anything dlno 15 -17 -26 -16
no__en m -16
the__start ahm -15 -18 18
~caci gm -15 -16
""",
    """
@texts__on klm 26 -17 -23
^activar km 19 -18
^puede aq -16 -18
a__over pr -16 -15
a__show m -17
can__put dmo 17 -19 -18
not:be abcdgjlmnpqsuv -27 29 -19 -24 -20 -23 15 -37 -30 -21 -20 -28 -23 -18
that__my cdmov -17 -17 17 -26 -19
vomited s 18
~<wro u -16
¿__@visit an -15 -20
""",
    """
^yoo deflmu -16 -24 26 -16 -25 -17
ay_no ab 18 -19
dange* mu -18 18
ident* cgilmu -16 -15 -17 -20 -20 23
one_on mu -16 -16
use acioqsv -22 -19 -24 -23 -23 -20 -26
~ande bdfghnopstuv -37 -31 -16 -34 -31 -31 -22 -30 -32 -24 -17 -36
~mam am -16 -18
""",
    """
con__@texts aciklmsuv -20 -20 -27 -32 31 -35 -17 -18 -17
does__mean m 18
is__@medicine iu -16 17
is__now opru 17 -17 -20 -17
want__get m -15
yes_i mnq -15 -17 -16
~appe afjn -27 -16 -20 -22
~gene a -18
""",
    """
her_@medicine s -18
""",
    """
@ride_handled p 16
llamo blmv -16 -17 -23 20
not:ustedes b -15
roger_that mt 19 -23
somebody__can a -16
suit mn 17 -15
""",
    """
@vehicle__today m -16
apart* noqs -16 -17 -23 -18
cambiemela$ mo -17 15
eres abdgnquv -21 -15 -18 -21 -17 -15 23 -16
in__who m -16
my_husbands m -18
safe dgjnrsu -22 -15 -16 -19 -17 -16 18
sient* adjnos -25 -24 -17 -17 -16 15
tutor* gjm 21 -16 -20
~bvc em 19 -18
~cojo r -17
""",
    """
and_you amu -16 -18 17
discounts m -18
leave_it lu -17 -18
quiero_es aimu -20 15 -23 -16
the__goes su 18 -20
to__an abmo 24 -22 -20 -17
~ade> cdhijklnopqsu -16 -34 -26 -24 -21 -19 -21 -32 16 -21 -21 -26 -34
~efo bcefgjlmpqtu -25 -31 -16 -19 -19 -25 -16 -15 -25 -25 -20 -16
~iej u -18
~turn cdefghinstuv -34 -30 -31 -25 -30 -17 -15 -43 -41 -27 -21 -22
""",
    """
a__one apu -18 -16 -16
not:day anv -15 -22 -23
not:voy abcghjklnpqrstuv -24 38 -21 -30 -21 -24 -20 -40 -24 -24 -29 -27 -22 -15 -24 -32
was__to dmnqrs -25 -22 -29 27 -19 -16
will__to abghmsu -28 -17 -21 -19 23 -18 -30
""",
    """
@insurer_and d 17
as_@food mn -17 17
en abcdefghijklmnopqstuv -31 -57 53 -15 -72 -74 -55 -20 -68 20 -21 -46 -21 -21 -22 -17 -30 -25 -68 -31 -51
have_@day abdikmqtuv -20 16 -16 -21 -17 -27 -22 -16 -16 -18
slide mo -26 21
you__me bdefghimpstu -43 -18 -18 -20 25 -63 -18 -22 -45 -23 -24 -49
~gos> adgjv -16 -18 -18 -16 -15
~hin efhijqrt -32 -23 -17 -30 -19 -18 -29 -49
~offe aiu -19 -15 -23
""",
    """
de_telefono m -17
libre$ r -18
to_# adimo -15 -16 -16 20 -18
ya__en jr -20 20
~soli m -20
""",
    """
commands$ gm 23 -16
confu* mu -17 -17
coworker imu 16 -23 -16
it__too hmoru -25 22 -18 -16 -16
not:worry bmpq -16 -27 17 -16
out__# bimr -15 -16 22 -18
~cay pqv -20 15 -16
~chai ginop -16 -20 -21 -18 -16
~ond> gl 18 -15
~tamo ailmu -23 -20 -16 18 -16
""",
    """
#_work o 16
hay__si abn -17 16 -15
~<fal abopu -18 16 -18 -20 -18
~reab jm 16 -16
~upl m -15
""",
    """
do__@call im 16 -18
good__you amnou -15 17 -15 -17 -19
i_looking dm 17 -16
ir__@eat n 18
let__talk a -16
not_trust m -17
what__@treat afgjmnu -16 -15 -22 -21 -31 -20 22
~cept bcdefghijlnoprstuv -20 -20 18 -19 -24 -15 -26 -30 -30 -30 -20 -18 -17 -18 -17 -18 -32 -22
~diga d -18
~ido abcdegijkpv -37 -21 -20 -28 -20 -33 -26 -17 -24 -19 -34
~ucc dhjn -17 -20 -18 -16
""",
    """
fui kqv -17 -20 -15
i__birth n 15
me_lo m -21
not__again gklm -23 -22 27 -28
que_@call aquv -18 -18 -21 -18
that_day abcghijlmnoprstuv -34 -43 -24 -42 -21 -25 -39 -17 -65 20 34 17 -18 -35 -34 -34 -29
what_she m 17
~oji bm -15 -26
""",
    """
@call__you am -16 -19
a_date abmo 30 -20 -29 -22
de_ustedes jqu -18 -17 -18
en__carro jmoqs -15 -22 -17 -21 16
how_often anu -23 -16 19
is__@day abdju 20 -19 -27 -18 -21
mucho n -16
text__number l -16
with_@relative mu -21 -16
~cra acdgijkou -25 -16 -22 -16 -24 -19 -16 -27 -30
~edar ino -18 16 -16
~uelt adglmnpu -19 -23 -17 -17 -23 -16 15 -21
""",
    """
=denied:book cginqrsuv -16 -26 -30 -16 -38 -21 -20 -30 -27
anota* am 18 -18
evening_all fh 18 -16
got__and bqrs -23 -20 -21 20
live_@person i 16
novio mn 21 -17
""",
    """
@body adefghijklnopqrstuv -49 -24 -48 -35 -45 -51 -25 -24 -40 -50 -15 -40 -26 -54 -65 55 -40 -44 -43
am__at amr -18 -28 18
me__ya ms -17 -17
~edle abjms -17 -15 -16 -24 18
~lor> bcefghijlmnopqtv -21 -16 -16 -20 -27 -15 -21 -25 -19 23 -18 -17 -17 -22 -15 -16
~lte a -16
""",
    """
=beside:thanks bglmoqru 25 -22 -20 -17 -20 -19 -18 -19
coverage m -18
this__@place m -18
~oin> dm -26 27
~pci adgmu -15 -15 29 -15 -27
~reb m -17
~wing admnu -29 -17 -18 -17 -17
""",
    """
@texts_are mu -18 -20
hay_cupo abdhj 25 -24 -24 -16 -17
~amer u -16
~bruh e -18
""",
    """
alarm bdlq -19 -18 -16 -15
este$ uv 20 -16
ok_to adklmu -19 -19 17 -17 -15 -17
what_does dhnqu 27 -26 -17 -28 -49
~<nl eflm 25 -17 -16 -24
~bec dnqu -23 -17 -17 -24
~tai abdij -23 -15 -17 -21 21
""",
    """
am__up bm 22 -18
am_coming abmor -19 -32 -34 -16 31
en_paz l 20
i_did bgijmqs -15 -24 -15 -16 22 -17 -18
nos m -19
the__has m 15
with cfhjrs -39 -34 -26 -22 -22 -16
""",
    """
a__tell m -16
en_@vehicle no -26 -16
saque* aklv -18 -16 24 -18
sign_me lopu -20 -15 -16 -17
text__@visit u 15
the__off abdlmnpqr -18 -18 -16 19 -34 -20 17 -22 -15
tmrw dilr -15 -17 -27 -23
~ur> bcefgnqrsu -19 -35 -30 -25 -20 -43 -26 -25 -24 -31
""",
    """
ahead mo -28 -21
no__not gmoqtv -23 23 -20 -27 -17 -22
~<won m -16
~aff aijlmou -18 17 -15 -16 -32 -18 -15
~nny dmpq -16 31 -15 -22
~rom> aehoqrtv -28 -22 -40 -27 -38 -18 -16 -32
""",
    """
@howmuch__@vehicle djmqr -16 -19 -26 22 -17
am__@insurer n -15
not_hit m -16
she_will mpu -25 19 -21
~<clo aqu -16 -22 -23
~lpe> b 17
¿__@insurance dm -24 15
""",
    """
got__questions i 15
somew* aijn -17 -16 16 -18
~alt acdefghjklmopqrstuv -39 -33 15 -46 -44 -40 -35 -37 24 23 -23 -17 -27 -36 -35 -26 -33 -42 -15
~choi gm 24 -23
~nsa abefhjnpt -31 -18 -18 -16 -23 -23 -27 -21 -19
~side adgoqruv -29 -44 -22 -31 -24 -18 -18 -21
""",
    """
esto__una mv -18 20
it_mess mnu -15 -17 17
sent__already m 17
someone_who c 16
ya__ire blmt 28 -22 -23 -19
~<hu cghklr -21 -24 -27 -21 -24 -29
~oni bdgjknopqrtu -19 -33 -23 -28 -19 -29 -31 -16 -28 -22 -19 -18
""",
    """
agradece m -21
allowed$ mn -24 20
como__# dgn -20 -15 -19
does__up m -23
runni* afhknquv -24 -25 -19 -15 -20 -17 -15 -21
the__take q -17
to_@day mo -18 21
will_@call a -19
~<ke abcdjpqtu -21 -16 -25 -30 -32 -18 -36 -21 -23
~<sup abhijlopru -22 -22 -17 -21 -20 -20 -22 -19 -25 -27
~nda ceghilnoqrtu -37 -42 -44 -48 -17 -20 -48 -15 -19 -49 -20 -16
¿__es ghno -30 -28 -24 -19
""",
    """
@clinician__on u -15
can__keep mn -24 20
for__of lm 17 -25
ok__can k 19
the__yesterday s -16
to__wedding mn 17 -20
we_@move bmoq -26 -21 21 -19
~lvid adejnqsuv -16 -19 -19 -18 -19 -20 -15 -21 -18
""",
    """
@day_maybe o 16
equivocado acdefghijklmrtuv -19 -18 -31 -26 -28 -34 -23 -30 -34 -23 -38 -21 -25 -27 -30 44
number$ abcgimnptu -17 -20 -15 -30 -21 -16 -17 -20 -16 22
real$ is -22 -15
there__there afimqu -15 -15 25 -20 -20 -23
to__@wrong m -20
weather mu 26 -16
~aren bijklo -20 -16 -22 -17 16 -15
~dcas m 17
~hew> n 15
~teen ilmv -16 21 -26 -19
~wqe em 19 -23
""",
    """
to_billing i 15
~fir bcehiklor -24 -17 -16 -35 -21 -28 -18 -19 -28
~irmo u -15
""",
    """
el_@day acdefgijkmnopqruv 16 -34 -38 -19 -22 -29 -37 -21 -35 -46 -38 33 -32 -24 -37 -30 -31
llame ai -18 22
tengo cefghklmrtu -25 -24 -30 -17 -29 -20 -35 -40 -33 -34 -17
they_get dmu 16 -19 -17
vez__el bhu -18 -16 -16
~ajo> acglnstuv -19 -25 -23 -21 -38 -31 -15 -34 -19
~vin adghijlnoprtu -17 -32 -18 -27 -16 -28 -33 -29 -16 -26 16 -22 -15
""",
    """
#__pop dmn 18 -15 -17
^took defjlmru -15 -24 20 -19 -18 -32 16 -15
not_be abdijmnpsu -21 32 -20 -21 -16 -27 -23 -17 -23 -20
~<we bcdfgijklmpqtv -18 -57 -23 38 -64 -61 -36 -17 -38 -22 -48 -21 -34 -26
~ap> bdno 18 -20 19 -17
~egar adgnov -25 -23 -22 -23 -19 -17
~inin s -17
""",
    """
@call__please im 22 -18
hour$ an -16 -16
me$ cdefghjmoprsuv -27 -19 -66 -18 -30 -62 -82 -37 -28 22 -20 -19 -35 20
talking abl -17 -16 -22
~<usa dfhjlnv -20 -16 -17 -16 -19 -17 -17
~che ceijklqru -18 -37 -39 -30 -17 -38 -36 -44 -23
~orn> hjm -16 -19 27
""",
    """
be_with mnp -16 20 -20
cafecito nu 19 -18
lost_my gjlnpruv -32 -23 -28 -28 -18 -29 -23 -19
sec eflm -22 -17 -15 18
tengo__de dn -18 -16
~lue cehijkloprtuv -16 -16 -21 -23 -25 -18 -30 -23 -21 -22 -17 -22 -18
""",
    """
be__my m -20
charge acdghijmnu -32 -16 47 -18 -16 18 -24 -44 -20 -26
dice cgijpsuv -21 -17 -15 -18 -22 -19 -20 -19
do_tomorrow bmo -17 -15 19
is__@place adfginopu -20 -36 -29 -20 -36 -30 -23 -21 -16
~odd gmu -17 -17 16
~rtl j -18
""",
    """
can__go am -18 -18
me_cobraron dms 20 -16 -15
que_efectos s 15
se_usa adglmnu -20 -15 28 -18 -28 -17 -26
tengo__trabajar o 15
vacation m 16
~<lou m 17
~actu hjnq -18 -16 -17 -18
~comp abcfhjlst -32 -32 -16 -19 -26 -31 -30 -23 -17
~fiq u 15
~raj mpq -22 -18 24
""",
    """
apt admn 28 -16 -26 -16
get__with klnp -20 -15 -16 -16
identifiquese u 15
my__does m -22
no_puedo anoq -23 -16 22 -25
que__@fetch adfgijmnu -23 -41 -15 -36 -25 -15 -24 33 -21
said__to akl -16 -17 -18
this_list l 19
up_the bhijqr -20 -23 17 -16 -18 15
~eeli aru -21 -18 -31
~ucks nu -18 -17
""",
    """
anule b 15
~izo> g -18
~xac ad -20 -17
""",
    """
check__my mp 16 -16
would_love m -15
~<sq oq -16 -18
~emin abhlnosu -19 -21 -17 -19 -21 -22 -17 -17
~mars im -15 17
""",
    """
turn_the lmr -16 16 -17
~xzx em 22 -22
""",
    """
alguien$ achopu -30 -15 -22 -30 -22 -18
getting__@relative q -15
got_in pq -16 15
turn$ j 18
zero mq -16 17
~aga adehikopqstuv -38 18 -41 -29 -39 19 -33 -30 -48 -36 -34 -48 -45
~ami acghijklmquv -28 -28 -28 -22 -26 -23 -20 -25 -16 22 -37 -24
~elta adm -15 -16 -20
~rvic bdmoqu -15 -15 -24 -15 15 -19
""",
    """
@clinician_before m -16
@fetch__la q -20
donde_es jsu 17 -16 -24
first_@visit ajmno 17 -19 -18 -20 -21
que__sigan m -19
quede cdgijklnopqstu -25 -19 -23 -30 -29 -20 -15 -38 -36 -20 17 20 -18 -27
saw__deer m 15
songs mu 24 -15
~<ret dkou -17 -25 -15 -17
~rto> ghnoqs -18 -18 -23 -20 -18 -19
~suel p 16
""",
    """
@texts_ya m -16
^so bdjmn -21 -25 -27 -32 -22
just_put ao -21 15
nuevo$ kl 16 -20
~iri b -18
~rdes moqr -24 -18 -18 -16
~tol bchinopqrsuv -21 -16 -15 -16 -18 -19 -23 -25 -19 -18 -15 -23
""",
    """
@vehicle__not mq -18 18
^pongo au 16 -17
i__feel m -16
this_@day msuv 21 -20 -18 -17
you__new adjmqu 28 -20 -17 -30 -19 -17
~eda acdfhikrstv -18 -17 -40 -19 -24 -17 -33 -23 -34 -25 -26
""",
    """
@vehicle__right jmr -19 15 -20
chicl* mn -16 17
de__la adjmv -24 -17 -18 -22 -16
ex__to m -19
not:@food bdghmnu -15 -17 -17 -17 -32 33 -17
question anu -19 -16 -21
se__@vehicle mq -18 15
~<go acefghiklnsuv -52 -17 -52 16 -39 -31 -26 -44 -23 -17 -25 -21 -33
~fav defmnqrstuv -38 -29 -26 -26 -32 -33 -18 -34 -32 -16 -33
~nve msu 21 -16 -23
~rmin o -15
~taxe gmu -16 19 -21
~yped m -17
""",
    """
@cancel_por abilo -20 15 -19 -21 -25
@holiday_week h 16
@relative_and im -17 -28
^everything abdhk -18 -16 -17 -15 -15
^quiten m -16
en__para m -20
his_number v 18
still_taking ah 21 -23
was__today mrs 21 -17 -20
~<din lu 16 -16
~nort j 20
~xted i -17
""",
    """
@food_@food mn -20 19
@hello__is abcfijklprsv -32 -15 -16 24 -24 -18 -16 -19 -18 -16 -29 -28
alta$ bdefiklnrt -18 -23 -23 -23 -19 31 -30 -15 -17 -15
anything_else d -15
get__@texts aikmu -26 -18 24 -20 -19
got__put j -18
home abcdgijklmnoqtuv -34 -23 -20 -28 -24 -18 -39 -21 -28 -25 -18 -29 18 -18 -36 -19
is__bill m 16
me_hace apqs -23 18 -21 -15
mi__favor ijm -19 -18 -19
off_work m -18
~<sed adjm -15 -19 20 -22
""",
    """
is__since m -20
morado mv 17 -16
of_you mu -23 -16
visit cghjnprs -16 -24 -16 -29 -21 -33 -33 -23
~<him n -16
~dir bcklnouv -20 -16 -18 -16 -19 -19 -20 -17
~oid> adgjmnoqu -22 -29 -21 -24 -39 18 -20 -17 20
~pud s 16
""",
    """
@hours_for h 16
@visit__el m -16
@wrong_numero l -16
not:era b -18
up__night m -15
~etes u -18
~ptin dgqrv -17 -23 -19 -16 -19
~rged bdm -15 24 -30
""",
    """
do__an aboq -19 -20 -21 -20
que__este v -36
time$ fglmnpqru -17 -19 -30 -25 -17 -19 -22 -18 -31
will_you abdlnopqu -22 -26 -17 -26 -26 -16 -21 26 -33
~<aut gnosuv -19 -21 -19 -20 -23 -20
~atra abp -21 -18 -15
~eers mt -18 17
~nud km 18 -20
""",
    """
^como adefhiknopqrstuv 19 -81 -25 -60 -28 -36 -44 -25 -40 -35 -58 -30 -44 -28 18 -34
a__me bcdghjknoprsv -24 -16 -25 -20 -18 -23 -18 -18 -30 -19 -16 -19 -26
i_use ailoqu -17 -18 -19 -20 -19 -22
is_harassment m -15
up_on mu -23 15
whereabouts jm 16 -16
you__# abcehijlmnqtuv -35 -22 -16 -22 35 -22 -30 -24 -42 -18 -15 -16 -30 -25
~lit bcdgjnoquv -26 -17 15 -17 -19 -16 -18 -15 -28 -18
~paso bgilmru -17 18 -20 -16 -20 -17 -18
""",
    """
@parking_be j -16
a__drug m -17
hay_@parking acdefghijlmnortu -24 -25 -30 -23 -25 -22 -26 -20 39 -16 -39 -28 -17 -38 -17 -25
it__work dm -16 -30
no__gusta iv 21 -18
suspe* mn -18 18
there_a bfhnopqrsuv -33 -29 -41 -24 -20 -28 -17 -35 -40 -33 -34
would_you ago -32 -15 -17
~cem m -19
~tro> cdefghiklmqtv -33 -22 -18 -27 -35 -31 -34 -38 -16 -26 -32 -21 -17
""",
    """
assist aeglm -16 -17 26 -24 -26
give__one amo 18 -17 -17
mi__nueva jm -15 17
to_feel s 16
~pode mop -30 18 -20
""",
    """
puede__adentro n 16
recipe am -16 22
somebody$ bdov -16 -15 -17 -19
when_you mu -16 -21
~aja aefgijoprt -19 -55 -47 -20 -47 -44 -24 -15 -30 -21
~iro> k -16
~plaz bhijmuv -16 -17 -16 22 -25 -19 -16
~shak ms -16 19
""",
    """
come_in abimopq 19 -17 -20 -34 -26 -21 -30
got_to achkmopqrstuv -16 -25 -21 -24 -22 33 -35 -24 -30 -22 -16 -41 -17
i__ok n -17
my__turn m -23
to_you bdhiklnp -24 -22 -18 -20 -19 -16 -17 -17
~ain> bcdehikmnopqrtv -50 -41 -22 -33 -50 -16 19 -16 -15 -25 -22 -39 -42 -30 -36
~bil bdghjklnoqrstuv -32 23 -25 -19 -22 -23 -20 -32 -15 -32 -28 -24 -15 -45 -31
~dav bdglm -15 -19 -15 -16 -16
~goes djmnps -21 16 -28 -19 -17 17
~olks gjm -18 -22 -27
~raba cefgjlrstv -23 -17 -20 -25 -35 -30 -19 -19 -17 -20
~scri bdefhjknopqrtv -38 -35 -32 -29 -30 -36 16 -38 -34 -32 -38 -35 -28 -16
""",
    """
@person__no m -17
it__more m -18
manager$ imu 19 -18 -17
me_de l 17
texting__health m -16
the_best dgijmtu -21 -19 -23 -17 17 17 -25
two_days s 19
was__about am -15 18
~<ell mpu -18 16 -16
~iest dijn -18 -18 -20 -15
""",
    """
@relative__was pq -16 17
am__getting akms -20 16 -31 -16
did_i adj -20 18 -21
do__@person dgmu -16 -15 -22 18
el_@relative a -19
lined_up abimpv -18 -17 -17 -21 22 -19
me__el befhijkntuv -20 -16 -16 -29 -45 -16 -31 -48 -24 -24 -46
over__my i -17
prefe* abcm -20 -20 17 -27
~<cha cefjqstuv -41 -28 -21 -48 -26 -36 -34 -33 -16
~rem adefhikopqv -15 -31 -16 -16 -31 -35 -19 -46 -27 -18 -15
""",
    """
@ride__an pq -16 15
an_@traffic mp -18 -16
attend am -17 23
need__@medicine im 15 -16
respond b -17
took__exit mr -16 18
~jenm bklmr -15 -16 21 -17 -17
~uart hqrs -17 -15 18 -15
""",
    """
$ em 17 -19
^onde efjmu -16 -18 25 -22 -22
descu* d 15
is__anything ad -17 -15
to_@english bcgiklmo -17 29 -19 -16 -21 -15 -24 -19
""",
    """
have__@relative mnp -16 -19 21
hay__el bdo -16 -20 -17
para ceflmpqrst -16 -24 -17 -18 -26 -15 -19 -22 -33 -35
pelig* mu -19 22
tiene__ir q 18
undo_the klm 18 -20 -21
~<hub afm -17 17 -23
~<ven abcghijklnouv -29 -18 -20 -17 -19 -19 -17 -16 -18 -26 -23 -32 -18
~assi abegikmu -21 -20 -17 18 -20 -16 -22 -16
~elto p 16
~hos cdfhinprstv -19 -24 -15 -28 -27 -21 -31 -25 -27 -21 -25
~ound cdklnqtv -18 -42 -18 -28 -28 -18 -18 -28
~whol ijmou -18 -17 -36 -19 -17
""",
    """
@late__i im -16 -28
conmigo$ amu -19 -21 -23
de_donde gjlsuv -25 -26 -20 -17 21 -16
give cghjklnpqstuv -19 -25 -22 -19 -29 -27 -16 -34 -34 -23 -18 -16 -33
it_an jm -16 -17
want__to a -20
~book bcegijklmnpqrs 18 -15 -21 -20 -23 -19 -23 -24 -26 -21 -17 -22 -24 -17
~ckin dmor -15 -19 -17 -19
""",
    """
@cancel__me m -15
done_getting g -15
oye j -15
shoes adijlmq -19 -23 -16 -15 -23 24 -18
would__get ilm -20 -24 -29
~<scr abcdiorv -24 19 -17 -18 -27 -24 -20 -19
~jone s 16
~paq mr 15 -17
~rack d -17
~ver> bcefghijnosu -17 -41 -40 -43 -34 -23 -24 -21 -37 -38 -19 -22
""",
    """
la__o m -25
list cdhjmoprstu -23 -28 -19 -40 -19 -32 -32 -22 -23 -23 -37
need__keep bo 17 -16
the_right j -18
~sera bdghijklmnqru -20 -28 -19 -19 -17 -22 -16 -19 -34 -16 -19 -17 24
~tive l -15
~wep eflm -24 23 -15 -20
""",
    """
am__little b -16
~<hou dgknu -31 -18 -20 -15 -19
~<sl bcfhijklnpqtv -36 -26 -30 -41 -38 -33 -26 -38 -22 -30 -18 -25 -33
~ngui m 16
~part bdgklnort -26 17 -24 -20 -22 -15 -34 -31 -15
¿__si abchjmnou -19 -17 -16 -17 -19 -27 21 -16 -27
""",
    """
can__that dgmu -17 18 -44 -23
effect ad -15 -16
in_@spanish acdegijklmnosuv -35 43 -19 -15 -23 -28 -18 -22 -26 -39 -17 -20 -17 -26 -17
me_the abcdknpqrsuv -23 -20 -16 -32 -28 -17 -16 -22 -16 -18 -18 -21
not:@english bcdglmopqrsuv -22 40 -20 -34 -19 -41 -16 -15 -26 -18 -16 -20 -23
not:good bflmopv -28 -16 -16 -44 20 -21 -18
should__get ajmn -21 -15 -17 26
si__con pq 15 -17
sirve abchjlnpsv -23 -24 -16 -17 -20 -25 -20 -16 -18 -24
usan dghu -15 -17 -15 16
you_can bcdghijkmnqrtuv 18 -18 -25 -27 -22 -18 -21 20 -47 -19 -29 -19 -18 -23 -18
~eadi dl -16 -17
~erar a -16
""",
    """
can_somebody o -17
much__@price dm -19 18
not:know cdehjloprtuv -28 -34 -17 -19 -17 -25 -19 -19 -18 -16 -18 19
quere* klmoqs 20 -17 -17 -15 -16 -15
~chil adm -16 -20 16
~doct mu -15 16
~edi> aq -16 -16
""",
    """
go_@relative ceflm -19 -19 -16 -18 25
is__latest hm 17 -22
let__get a 19
me__@vehicle ij -19 -23
me_from kl -18 18
pongo bdfgijklmopqrsuv -22 -27 -22 29 -25 -23 -19 -17 -39 -28 -22 -25 -21 -21 -35 -22
~ego> abefghikpqrstuv -36 -25 -21 -19 -36 -35 -33 -28 -25 -37 17 -16 -23 -17 -35
""",
    """
forget__number klm -16 22 -21
my_@relative bdefghikloprstv -28 -31 -38 -37 -34 -26 -51 -27 -43 -27 33 -30 -53 -53 -44
pero__si b -18
that__need m -15
~eme defhklmnpqstv -38 -30 -29 -42 -18 -19 -16 -52 -33 -31 -26 -37 -35
~heel amnpu -16 -25 -17 16 -16
~rst befhkpqrtv -26 -20 -19 -34 -27 -29 -26 -24 -20 -21
""",
    """
back_from ijkpu -15 -15 -16 -15 -16
for_a bdghklmnqstu -42 -17 -26 -29 -19 -24 21 -39 -22 -16 -25 -34
~log> c 16
~ult gklmn -18 -18 -19 -33 -16
~wash ln -18 15
""",
    """
@vehicle__perdio r 15
feels afhmoqu -20 -22 -18 19 -16 -15 -17
got_any adv -22 17 -16
lleguen m -18
~<ri abcefhiklopv -19 -17 -38 -44 -42 -16 -47 -19 -47 -16 22 -40
~boys m 19
~eon gjklmnrstu -27 -22 -20 -26 -20 -18 -23 -17 -24 -21
""",
    """
ando__la a -15
me_llamo bilmv -16 -19 -16 -22 23
~ccio n -18
~os> abcehilnsv -25 -23 -71 -56 -24 -66 -15 -26 -24 -24
""",
    """
i__time am 17 -19
me_sale m -26
otra__mas a -21
~hoev av -15 15
~moo s 16
~noon bdjmou -20 -17 -16 -30 18 -23
~uct abu -18 -17 -16
""",
    """
@call__more v 17
@place_es ghimu -20 -20 -17 -28 23
para__primera adm 20 -19 -16
~<bir dijqsu -17 -16 -21 -16 -16 -17
""",
    """
@drive_is jmu 18 -22 -25
file__@insurer d 17
mensa* abdhmqrs -22 -15 -20 -15 -18 -21 -19 -19
muy_caro du 28 -16
wanti* m -17
~adra b -16
""",
    """
^@price bcdefghijklmnopqrtuv -27 -24 44 -27 -39 -25 -21 -29 -32 -29 -28 -46 -24 -21 -17 -16 -17 -21 -36 -16
^hgfhgf e 15
are__of n -21
ask__@relative abimnpqu -21 -20 -19 31 -24 -28 -16 -16
my_@treat alo -26 -15 21
""",
    """
be_in abmqr -22 -18 -24 -17 -20
con__ya m -19
place dghilns -35 -20 -21 -21 -21 -24 -18
que__esto au -16 17
trip$ dmu -18 -20 21
~<nig abdijpruv -26 -21 -16 -18 -18 -16 -26 -24 -15
~well o -17
""",
    """
@vehicle__slow mr -18 17
and__happened gm 15 -16
like_# amrsu -15 -15 18 -21 -21
not__a dijlnopv -19 -31 -16 -20 -20 -29 -17 15
okay e -16
se__@drug n 16
what__of jn -23 18
will_i abhlmopqru -17 -30 -18 -19 -53 -23 -25 -24 -25 35
~forg acdefghipqsuv -33 -16 -21 -20 -16 -30 -19 -25 -17 -17 -19 -25 -23
~hen bcdefghjklstuv -26 -38 -29 -27 -30 -43 17 -25 -32 -25 -18 -17 -19 -35
~lula abnq -20 -18 -15 -21
~nniv m 17
""",
    """
^street r -17
give_it moru -16 -15 -15 -15
not:@call bghoqv -36 -21 -21 -20 -24 15
~<mak hijknpqtv -29 -18 -29 -35 -41 -21 -35 -20 -30
""",
    """
at_all m -21
~ach> abcgijknosu -18 -23 -22 -28 19 -27 -26 -23 -22 -16 -25
~iff adhijlmnqrv -23 -24 -16 -21 -22 -18 -25 -16 -19 -16 17
~past bdgijlmnoqrsu -20 -27 -22 -28 16 -16 -26 -17 -20 -17 16 -27 -24
~ull acegijkmnopqruv -40 -17 -16 -21 -29 -22 -19 -19 -29 -23 -23 -24 22 -27 -20
""",
    """
hallo jm 16 -20
to__@place amu -20 -28 -16
viernes cdefgijklnopqrstuv -32 -22 -22 -23 -20 -25 -27 -20 -28 -23 18 -19 -31 -20 -21 -29 -25 -19
war m 20
yes cefhijloqstv -27 -32 -26 -26 -23 -34 -31 -17 -20 -22 -23 -33
~alia m 18
~deb adefhijklmopqrsuv -21 -27 -20 -21 -18 -27 -20 -16 -20 -28 -20 -18 -18 -21 -20 -28 19
~funn mq 20 -18
~olo> abfghikmnsv 16 -18 -16 -20 -19 -23 -16 -37 -26 -21 -19
""",
    """
i__baby n 17
quiteme amn -21 -23 -16
remin* abhlnosu -19 -21 -17 -19 -21 -22 -17 -17
roomie pq 17 -15
there__# abdfghijmnqrsuv -28 -23 -26 -16 -15 19 -29 -28 -30 -24 -24 20 -17 -18 -18
what__from gu 17 -16
~<seg dioqru -18 -18 -18 -15 -18 -18
~eles lqu -16 -16 -17
~old> cefghjnoqstu -23 -25 -31 -25 -25 -33 -30 -18 -36 -31 -22 -30
~rder m 24
~ung di -17 -16
""",
    """
contacts mn -18 23
he__@drive pq 19 -24
ire_el b 16
stay_the q 17
your__in m -31
~bei bm -15 -27
~cces dm -17 -19
~wond m -16
""",
    """
nicotine m -19
to__me abfghijmnoprstv -27 -23 -17 -34 -25 -16 -32 -41 -24 -27 33 -44 -32 -21 -36
you__@day acghijklnqtuv -46 -20 -29 33 -24 -32 -24 -20 -37 -30 -16 -36 -22
~arad ajrs -15 -18 16 -16
~kene m -18
~touc p -15
""",
    """
^manana bmno -17 17 -17 -21
dejo__@eat n 16
hay_planes dm 19 -15
mexico$ mu 16 -19
~hem> acdghijknpqr -23 -16 -27 -26 -21 -34 -18 18 -19 -16 -19 -19
~mana cdefghjklmopqrstuv -36 -45 -16 -25 -42 16 -44 -30 -21 -15 15 -29 -20 -31 -29 -29 -17 -27
~rok djnopu -21 -23 -26 -16 -19 -22
""",
    """
como__licencia m 17
hay_quien v -15
la__por cikm -16 -29 -17 -20
me__los acdiklmu -15 -15 -21 -17 18 -23 -28 -20
me__y ag -17 -15
omg i 16
you_to hj -20 16
~<the abcemostv -18 -27 -21 -45 -26 -21 -20 -40 -19
~ech cdhijlmprtu -18 -31 -19 -26 -23 -16 -16 -26 -24 -19 -32
~saq alv -17 22 -16
~were adjrsu -19 -19 -22 20 -19 -16
""",
    """
@call_con abim -24 -19 24 -28
the__here gj -19 -18
~<ps mu 20 -18
~atch adghjkopqrv -24 -30 -24 -19 -33 -16 -15 -25 -20 -22 -17
~ejo> acdhikmnoquv -29 -17 -35 -19 -18 -16 -24 16 -16 -30 -20 -21
~gual adghipstu -16 -21 -16 -15 -16 -19 -17 -16 -18
~hly> d 17
~rary hm -17 20
~ray> o -16
~sigo bglmopu -31 -19 -16 -31 -19 -19 -28
""",
    """
como__una b -15
got_off o -16
hospital$ ahjm -28 -18 16 -29
it__off mn -15 -20
set__up adilmnopu 29 -25 -20 -24 -35 -16 -21 -30 -20
~<per abcdehsu -31 -24 -37 -29 -27 -24 -31 -24
~arou abdnuv -22 -24 -18 -18 -22 -17
~ita acefglnpqstuv -19 -34 -28 -23 -19 -21 -26 -42 -20 15 -17 -20 -29
~ped bcdfhjkmns -28 -19 -33 -19 -23 -21 -16 -17 -37 -17
~suer imoq -17 -21 -19 -16
~ueva djv -21 -20 -20
""",
    """
@relative__@food mn 19 -16
day_or hm 15 -16
make_me ad -18 -15
the__exactly gu -16 17
~<don acdehknotv -15 -26 -47 -15 -32 -33 -32 -38 -16 -22
¿_a agjv -18 -16 -19 -16
""",
    """
@spanish_better c 17
all__@holiday hm 19 -17
are__options m -19
hambre ms -16 20
it__me jklnopqru -18 -19 -26 -30 -21 -25 -37 -21 17
me__i amnou -17 -42 -15 -20 -24
not_got p -16
pongo$ adgmu -16 -15 18 -19 -19
to_return l -18
~<cod adij -18 -17 -21 15
~ato> mn -19 -16
~gun bcefklnopru -36 -26 -18 -25 -29 -33 -30 -49 -21 -29 -27
~oes abefijlprtv -23 -17 -21 -39 -24 -16 -42 -42 -23 -42 -19
~rete acdm -16 19 -17 -19
""",
    """
^should agilnopqru -35 -20 -17 -21 20 -26 -19 -22 -19 -28
bendi* mu -25 -18
can__walk agimu -18 15 -15 -17 -23
caro dijmqsuv 28 -16 -20 -22 -19 -16 -30 -16
hoy$ adfghjlmnopqruv -24 -24 -22 -17 33 -21 -15 16 -21 -19 -16 -19 -18 -28 -16
is__coming pq -18 15
my__# bijklmoqsu -28 22 -20 -15 -17 -21 -33 -19 -27 -22
my__it mo -31 -25
not:anything dl -28 16
not:esa bjm -16 -18 -22
tienen_mal v 16
too$ bm -19 -16
want__with i 17
~awa acefghijkmnot -19 -20 -24 -21 -28 -27 -22 -31 -23 -34 -16 -15 -21
~dosi m -16
~lift m -21
~morn bdefgijklmpqtuv -34 -21 -22 26 -22 -18 -20 -26 -28 -21 -19 -27 -18 -30 -28
~need efghjklpqruv -31 -27 -18 -42 -25 -16 -21 -21 -16 -17 -19 -51
""",
    """
@drive__in p -19
am__@wrong m -23
any_way bmo -19 -20 18
la_@clinician abdfhijors -32 -24 -23 -15 -17 32 -22 -21 -25 -16
me__por bco -23 -21 -22
que__por ailm -26 18 -16 -16
she_is anor 16 -24 -16 -19
vendra u -16
~<gam fhjlmu -15 -20 -20 -21 28 -21
~and abefghnotu -19 -32 -52 -59 19 -45 -29 -37 -44 -36
~azz> m 15
~codi i -16
~ema> amnqu -22 -34 17 -25 -24
""",
    """
fell_through ampq -16 -18 -18 16
need__with adu -23 -19 -18
~ueja ai -17 20
~west u -19
""",
    """
have__number adgjklm -21 -25 -17 -38 -18 -26 -38
heart ads -16 -18 16
not:now adghimprstv -18 -19 -21 -19 -18 18 -29 -32 -21 -20 -16
should__bring q -15
soon_as mo -19 -16
you_tell aiq -18 -28 -19
~<hun mu -21 -19
~anan acfgijklrstuv -29 -28 -18 -29 -32 -28 -21 -16 -26 -20 -23 -36 -33
~oney gilnou -16 -21 -17 -21 -21 -25
""",
    """
@thanks_mi bt -15 15
chess$ m 18
me_urge i 16
wallet j -15
""",
    """
@relative_@pay dm 18 -16
como__las mr -19 15
day abcdeghijkmnoqruv -27 -44 -56 -24 -37 -72 29 -53 -80 -32 -47 17 48 -26 -51 -43 -69
for__@ride b -17
not:otro bo 16 -17
poder__@day bo -16 15
resul* m -19
what__@open dgn -15 -19 -20
~<muc acdefghjkopqstuv -25 -17 23 -32 -34 -27 -31 -38 -27 -15 -20 -29 -19 19 -22 -25
~adie bgilnopu -22 -21 16 -19 -22 -16 -19 -17
~ayu befghijklmoprsv -30 -24 -26 29 -21 -37 -30 -27 -33 -19 -28 -23 -23 -25 -21
~sine a -16
""",
    """
=said:nothing abdefghijlmnopqrstv -34 -46 -40 87 -65 -26 -41 -35 -54 33 86 -26 -73 -48 -59 -68 -67 -86 -17
bring__blanket m -17
can__by amn -16 -16 -15
this__how du -17 17
wear$ gmn -17 -48 31
""",
    """
me_comunica i 16
me_iba mpq -16 -30 24
need_someone p -18
numero__favor i -17
sorry_what gm 22 -26
tmrw$ alo -22 -25 -15
trabajo$ abdjmqr -24 -17 -18 -21 20 -23 -20
~ota abcdghijlnopv 17 -18 -19 16 -19 -22 -26 -34 -19 -25 -26 -20 -22
""",
    """
five bijo -16 -17 -18 -23
for__to bu -18 -19
~<sec q -18
~cido am -18 -23
~inat m -20
~luci mu -17 18
~nuto mr -20 24
~ondi b -18
""",
    """
any_chance bm -17 -18
boy aelmrv -17 -22 -23 -16 20 -16
en_el aceghilnotuv -16 -30 -16 -44 -15 -28 -33 -38 -27 -19 -41 -29
last__message l -15
make__if o 19
number_to im 20 -20
poqui* dn 16 -17
~dre acefghijklnoqruv -26 -20 -20 -16 -23 -22 -30 -27 -17 -22 18 -30 -31 -24 -42 -18
~ede efghlmpuv -37 -27 -28 -26 -24 -18 -31 -16 -19
~mes abdflmqtv -24 -36 -39 -18 21 -30 -20 -23 -16
~sult dglm -16 -16 -16 -30
""",
    """
@medicine__of mn -18 19
^hoy bdelmnorsu -18 -19 -16 -19 31 -18 -18 -15 -21 -21
bananas mn 19 -18
contestan m -17
is__be r 16
pocket$ dm 22 -20
por__# du -17 -15
safe$ mu -27 21
sorry adefhiklnpqst -29 -30 -34 -20 -17 -25 -25 -26 -29 -45 -32 -32 -27
with_you jkmu -15 -15 -16 -21
~<rel ailou -18 -24 -19 -18 -20
~<val dmu -20 18 -21
~ial> ijmnoqs -25 -27 -21 15 -16 -18 -20
¿__la cgjmnqrs -23 -25 -17 -36 19 -17 -17 -28
""",
    """
@texts_i b -16
can_go b 17
no__@thanks bmt 26 -17 -21
you__asking gu -24 -18
~asse pqr -18 -17 -21
~ave> defghkmr -23 -37 -39 -32 -23 -25 -24 -35
~ccin g -16
~cion abcegijklpqsv -26 -36 -33 -33 26 -22 -15 -27 -43 -30 -20 -33 -34
~emp cdefgklpstv -28 -48 -21 -30 -18 -17 -36 -15 -17 -22 -17
¿__esta gjmu -16 -20 -19 -23
""",
    """
@relative__do abnpu -27 -18 -19 15 -29
@relative_says mor -35 -18 -16
quiero_otra m -17
you_may kl 19 -18
you_speak m -16
~move acdefghikmprstu -19 -19 -27 -25 -19 -20 -17 -25 -26 -16 -27 -38 -30 -23 -38
~omu i 23
~uns abcdefghijklnoprtuv -25 -22 -25 -33 -42 -35 -20 -29 -21 -25 18 25 -29 -19 -22 -15 -28 -42 -33
""",
    """
i_start k -16
no__quien impuv -16 -23 -30 -26 18
que__@place gilmv -18 -24 -18 -25 -22
think cdefghiklnopqrstu -24 -35 -33 -29 -25 -27 -20 -17 -38 -23 -20 -21 -19 -24 -18 27 -37
~ock> cdegiknpqrsv -27 -40 -28 -30 -31 -26 -22 -28 -32 -29 -16 -21
~tly> dlmn -18 -16 -20 -16
~ture dju -19 -15 -17
""",
    """
have_there m 16
miedo bo 15 -16
polis* m -15
~<su abcdefhijlpv -21 -31 -20 -23 -46 -43 -18 -21 -24 -18 -44 -37
~ads achj -20 18 -20 -17
~ini dfghlnqrsv -16 -15 -17 -19 -18 -25 -16 -23 -24 -17
""",
    """
dia_se dq -15 -19
esta_@open hm 22 -28
is__after bmnu -16 -21 -16 -17
was_my n 16
~amb cdefgijlnptuv 22 -25 -23 -19 -26 -26 -28 -33 -28 -31 -18 -23 -38
~imp alp -19 -21 -16
""",
    """
@book__next abmno 27 -15 -21 -16 -19
me_this glmu -16 -25 22 -18
que_@pay dno 22 -21 -18
with_work mo -16 17
~<gob m -16
~ovid m -15
""",
    """
lot__do j 17
~odos amo -16 -23 -17
~ommu i -15
~spen mno -21 17 -17
~torm mo -20 16
""",
    """
@day_@book b 17
^quisiera mpsu -20 -17 -16 -17
a_como abdgjnqu -39 -21 33 -19 -17 -16 -18 -34
am__able nq 17 -17
chair io -18 -17
need__@move abdinopq -39 -32 -30 -23 -29 23 -17 -25
no__para ou -22 -25
o_como mu -15 -18
paquete mr 15 -17
queda* imnu -20 -28 15 -21
will__@drive mp -25 21
~<my dmu -20 -19 -17
~anks h -15
~ente cdeglmnoprs -25 -23 -25 -28 -34 -21 -44 -26 -35 -19 -29
~guna mq -25 -23
~irm bdeijnorsu -19 -27 -16 -35 -21 -18 -22 -21 -22 -34
""",
    """
detai* m 16
lock j -16
not:maneje q 18
on__@door m -15
this_week bmsuv -23 15 -22 -34 -17
~eryt aghlnru -30 -17 -19 -24 -15 -15 -19
""",
    """
da_miedo bo 15 -15
debo adefilmqrsuv -17 -23 -16 -19 -21 -17 -32 -19 -17 -15 -18 -27
forget_it jlnt -18 -26 -17 -23
meeti* amo -19 17 -19
vez_que u -18
want__be alm -16 20 -30
wear_@symptom mns -18 20 -22
~<ye afgjlnoqr -18 -16 -16 -16 -19 -22 -19 -23 -18
~tran abcdghlnors -27 -24 -20 -34 -17 -21 -23 -29 -16 -28 -17
""",
    """
@relative__quiere b 16
any_@day abdno -20 -18 -20 -16 -18
appreciate abdfghjklmnrtu -26 -31 -24 -22 -22 -20 -20 -16 -37 -36 -17 -16 46 -23
coming dfghilmnqrstuv -38 -20 -24 -25 -25 -34 -17 -19 -21 22 -35 -17 -30 -24
el__antes dno -17 15 -25
have__@call ampq -16 -22 -15 -17
puedo__dia no -20 25
~cuen acefglostuv -30 -15 -16 -23 -26 -22 -24 -32 -23 -17 -27
~nomb m -17
~ser cefgilmnpt -27 -21 -24 -20 -32 -27 -24 -16 -27 -21
""",
    """
@place__i djmn -16 23 -21 -19
came_the no -18 16
i_sign aj 16 -17
me__@body nqrsu -16 -16 -17 19 -16
of_the adgnqruv -15 -30 -26 -25 -18 -23 -41 -20
podeis m -18
think* bdu -20 -15 -18
~cto adghjlopquv -26 -33 -24 -24 -31 -28 -21 -18 -22 19 -21
""",
    """
and__am m -24
duerme m -15
i__getting mnrsu -34 -21 -17 -20 -32
should__for s -15
turne* lr -17 -21
your_@body m 15
~arm> bdlq -19 -18 -16 -15
~idea lmo 16 -28 -15
~pe> cdehklnoqtu -27 -36 -34 -19 -26 -36 -25 -22 -39 -22 -20
~stio bdjlnpqrs -23 -20 -24 -16 -28 -20 -22 -17 -23
~tot dmu 20 -21 -15
""",
    """
cabeza nu -21 -27
me__pon mqs -19 20 -19
running_@late or -16 16
what_now bdfghjmoqu -15 -22 -16 36 -22 -26 -35 -18 -16 -26
~game bfghjlmnuv -30 -17 -19 -22 -24 -25 24 -18 -22 -17
~ive bcefghjlnoqstuv -25 -36 -38 -42 -61 -20 -28 -23 -22 -16 16 -28 -51 -23 -20
~vab pq -18 15
""",
    """
@relative_in adgjklmnpruv 18 -16 -17 -21 -18 -15 -45 -34 15 -17 -36 -21
^@insurance admu 17 -18 -21 -21
am__looking dm 17 -16
donde__@place j 18
if bcdfghijkmopqstuv -37 -32 16 -19 -20 -22 -48 -37 -36 -29 25 -39 24 -40 -27 -18 -32
~ose bcdefhilptv -23 -26 -38 -22 -17 -37 -36 15 -32 -21 -23
~pend ajmno -22 -15 -28 16 -20
""",
    """
@drive_mi pq 21 -19
for_another amo 20 -19 -20
not_message m -19
~nta abcefhjprt -36 -45 -35 -36 -37 -28 -16 -32 -20 -22
""",
    """
eggs lmnu -29 34 -29 -17
forward lm -16 17
hora__@eat mn -22 16
i_feel ms -15 16
to__off adijlmqu -23 -21 -24 -20 22 -20 -15 -17
una_copia m -18
~<agu abd -16 -16 -18
~bo> acdefghijklopquv -31 -30 -38 -34 16 20 -31 -43 -33 -33 -39 -34 -32 -40 -47 -41
~rida br 18 -19
~tuc abdgijlmv -19 -19 -18 17 -17 -23 -20 -31 -20
~vem am -16 -16
""",
    """
@relative__his q -19
@visit_do dnu -17 -16 18
~nge> ou -21 -19
~tor abdefjlnrstv -28 -34 -32 -18 -19 -17 -17 -38 -24 -29 -22 -35
""",
    """
it__up mn -31 -16
no__es gm -19 -23
reply adgkln -17 -19 23 -16 -15 -19
time_can himn 16 -16 -20 -17
una__de ajno -26 -17 -17 -17
want__me m -24
~eth bjqv -17 -21 -22 -21
~oxy m -15
""",
    """
the_@door bdgilmnorsu -24 -25 -19 -25 -16 -20 -28 -20 27 -19 -29
~<slo dfhijlmnpqrsuv -21 -21 -18 -20 -16 -17 -18 -18 -18 -21 24 -20 -18 -18
~epto kl 15 -21
~sage abdijnov -39 15 -21 -21 -25 -18 -25 -17
""",
    """
ends m -16
help_please g 16
hold_off m -16
horas ijmopru -16 -19 -27 -21 -16 -23 -20
it__one m -17
not_text gklm -15 -20 27 -32
we__next am 17 -16
~shou bcdhiklorv -33 -23 -43 -29 -16 -19 -30 -22 -19 -16
~ski acdefhilopruv -19 -23 -29 -24 -22 -27 -24 -37 -27 -26 -26 -40 -25
""",
    """
@call_back i 17
lot abcefghijklmnoqrsuv -16 -21 -20 -18 -15 -20 -27 -23 19 -18 -19 -31 -29 -21 -27 17 -17 -31 -17
~<rui s -18
~adp mn -16 18
~biem mo -20 25
~engu m 16
~ghty em 15 -21
~illa aio -15 -16 -16
""",
    """
@cancel_please b 17
business$ hlmv -18 -15 21 -16
make__@stop l 19
me_@insurer abgmp -16 -18 -16 -23 16
us_@move m -16
~take efgijorstuv -32 -30 -26 -27 -23 -26 -24 -16 -33 -46 -15
""",
    """
=beside:book acgijlmnopqstuv 27 -21 -23 -37 -43 -31 -70 -17 25 -32 -41 -33 -24 -28 -25
@relative__license np -22 -17
@sick__i mn -16 17
barking m 16
i_avoid gmnu -19 -22 22 -16
new__card dm -19 16
quiero_inscribirme a 16
~onc bghlmp -15 -20 -22 -16 -25 -19
~orda m -16
""",
    """
and__can m -19
bad_is dm 18 -18
is_@drug mu 19 -18
saturday afijmnpsu 20 -21 -17 -21 -21 -28 -18 -18 -24
see abcdefgklnopqtuv 49 -50 -39 -53 -34 -33 -28 -37 -25 -40 -25 -40 -33 -16 -57 -49
~<goo abdefghikqsuv -23 -21 -44 -37 15 -21 -23 -17 -31 -21 -41 -17 -20
~<sen abefghmnopqsuv -35 -29 -20 -16 21 -23 -16 -49 -33 -38 -16 -15 -28 -16
~hus m -18
~rds> achjklou -23 -16 -17 -20 -18 -24 -22 -20
~sast mt -15 16
""",
    """
@call_before in -17 -16
read abjklmnoqr -26 -23 -15 -41 -25 26 -33 -26 -19 -15
the__last dhn -17 -21 -17
~inon m -22
""",
    """
do__another mov 16 -25 -18
fine$ no 17 -19
happened dmu -17 17 -25
i__say jknu -18 -16 -19 -23
i_buy gjmn -21 -19 26 -24
no__here v 17
que__aqui g 15
~ank> dhimos -24 -24 -16 16 -17 -18
~uscr almu -21 20 -18 -16
""",
    """
i_said agnqu -24 -17 -28 -21 -24
prescription aijn -16 25 -16 -26
~elc m -19
~nove m 15
""",
    """
de__turno bl 16 -16
el_@clinician abdlou 19 -17 -18 -16 -30 -19
goes_there j 16
otra__por b -18
~ptan dfhjkmu 19 -17 -16 -17 -23 -26 -17
~xico mu 17 -19
""",
    """
@relative__see an 18 -15
@relative_pasa p 17
^resubscribe klm 17 -21 -20
de_@place ilmv -23 -17 -20 -16
did__say lm -19 18
her__is i -17
mejor_no bcimo 28 -17 -16 -30 -32
no__keep bo 17 -16
~<tag c 16
~lone abdhinqru -15 -19 -18 -15 -22 -24 15 -17 -27
~ndo cdefghijlopqtu -16 -31 -40 -50 16 -17 -32 -20 -19 -32 -22 -15 -20 -42
""",
    """
an__and a 15
cambiar abdmnoq -31 -20 -22 -24 -33 26 -30
more__please bo -19 -17
not__@person abdu -21 -20 -16 -20
site$ f -15
tengo_acompanante dn -18 -21
yo$ acdefghijklmnoprtu -27 -23 -21 -31 35 -23 -18 -30 -23 -19 -27 -44 -17 -16 -23 -16 -23 -25
~sum bcdegjkloquv -20 -21 -22 -17 -24 -17 21 -23 -16 -16 -26 -20
¿__tiene ad -18 16
""",
    """
estoy__a jr 17 -16
hurts m 17
worry bmopq -16 -29 -16 17 -17
~voke klm -16 18 -16
""",
    """
attend$ am -17 24
i__there bcgikmo -32 -19 -35 -27 -19 -17 -31
i_type g 17
que__voy dijmu -19 -19 -20 -27 -18
que_numero ilmuv 22 -26 -24 -26 -36
the_@clinician bcefgijklmnpqtuv -18 -26 -27 -19 -34 34 -33 -37 -33 -50 -30 -34 -31 -26 -60 -25
there__to abhiq -19 -17 -25 -26 -26
trata g -17
un__por m -16
wanting m -17
~<tu cdefhijnpuv -36 -34 -37 -30 -22 -55 -17 -16 -20 -26 -28
~<wel ov -17 -18
~apit jm -16 17
~iffe adij -20 -22 -20 -20
~lict mo -20 18
~solo bfghikmnpsv -27 -16 -20 -20 -22 -15 -35 -26 -17 -21 -18
""",
    """
mi__me abdgjlmprstv 16 -20 -18 -15 -24 -28 -59 25 -29 -27 -16 -24
nunca k -16
what__side jm -24 19
~<sue acgikoq -21 -15 -19 -23 -18 -22 -21
~avor defmnqrstuv -38 -29 -26 -26 -32 -33 -18 -34 -32 -16 -33
~elp bcefghjklnoprsv -38 -32 -34 -33 27 -24 -31 -33 -34 -33 -31 -34 -28 -28 -39
""",
    """
me_that ln -16 -17
not:querer aklm -18 20 -17 -18
up abcegijknqtuv 29 -27 -29 -66 -49 -19 -63 -21 -29 -23 -26 -37 -36
~elu abnoq -20 -19 -16 -16 -22
~own cfgkmntv -21 -19 -39 -27 -16 -19 -19 -24
""",
    """
~los abcdefghimnstv -50 -17 -31 -22 -26 -21 17 -42 -42 -30 -46 -41 -37 -23
¿__mas no -15 21
""",
    """
@late_can m -16
guitar$ m 15
no__esperen blmor 23 -16 -23 -17 -16
see__@clinician a 15
""",
    """
@visit__no m -15
text__again gm -24 -26
~tea hjnps -18 -24 -35 -15 -16
""",
    """
cuest* m -17
filled dn -17 -19
llevan almnpqr -17 -16 -20 -15 24 -19 -20
~done diklmrsuv -19 -22 -18 16 -33 -17 -19 -34 -27
~nag dgijlmnoq -20 -16 21 -25 -17 -38 -16 -16 -17
~ney> cgilmnou -15 -16 -20 -17 18 -21 -22 -25
~nsar bm -16 22
""",
    """
con_alguien mn -23 -16
in__news d -18
sorry_@wrong bcgmor -20 -16 -23 20 -17 -24
~<rie dmu -17 -19 22
~boto m 22
~dia> q -19
~plut m 16
""",
    """
acompanante$ no -21 -15
digo amnoqrs -19 24 -22 -17 -17 -16 -16
entra a -16
mas_temprano ao -17 22
not__@place m -15
when_do dhj -24 21 -22
you__the abcefgijmnqrtu -38 -23 -31 -16 -19 -21 -46 26 -17 -41 -34 -40 -16 -20
~hp> ciklm -16 -16 -16 21 -18
~jlk em 16 -16
~ram ghknpqrs -16 -19 -22 -20 -16 -16 -17 -16
""",
    """
@hello_como f 17
are__@person m -16
bruis* m -20
have__any am -16 18
is__same ams -17 -30 -16
listo__@ride q -15
of__on m -17
~<die bdijlpu -16 -17 -20 -20 -17 -16 -18
~<hot am -15 17
~left adghnopuv -18 -17 -16 -17 -23 -20 -19 -23 -18
~pea abdhjklnopqrstv -17 -25 -26 -23 -21 -16 -20 -19 -24 -19 -24 -15 -18 -23 -18
~sua m -15
~uard amor -22 -24 -17 22
""",
)
