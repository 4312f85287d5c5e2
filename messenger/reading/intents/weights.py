"""Weights of the intent reader: written by ``python -m training.weights`` from 16264 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh intent word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "50915827ca976091"

ANSWERS = "book cancel_appointment change_language cost gibberish greeting help hours human location opt_in opt_out other prep_question reschedule ride_confirmed ride_problem running_late side_effect thanks what_is_this wrong_number"

KNOWN = """\
# $ & 0143 1 10 100 1015 1030 10:20 11 12 12:15 14 15 150 16 17 18 19 1:12 2 20 200 2023 21 212 22 24 24/7 2:15 3 30 300 31 35 350
38 4 40 400 450 480 4:50 5 50 500 555 6 7 70 71 74 78 8 81 9 95 9:20 a aa abajo abierta abierto abiertos able abonos about abouts
abre abren abrir abris abuela aca accept acceptable accepting accessible accident accidente accion accompany aceptan acepto aches
acompana acompanada acompanante acompanar acompanarme acompane acrilicas across activar activenlos activenme actual actually
acuerdo ad add adderall address addy adelantar adelante adentro adiccion adult advise advised aeropuerto aetna af afford afraid
after afternoon afternoons afterpay afterward afterwards afuera again against agarran agarre agarro agenda agendar agendo agent
agente ago agradece agradeceria agradecida agradecido agradezco agree agreed agua aguantenme aguja ahead ahi ahora ahorita aid
aide aids airport al alarm alcanzo alcohol alerts algo alguien algun alguna all alla allergy allowed almorzar almost alo alone
along already alta alto alvarez always am amabilidad amable amables amaneci amanecio amazing ambetter amiga amigo amor an analisis
and anda andar ando anime animo annoying ano anoche anos anotame anotar anoteme another anoto ansiedad answer answered answering
answers anterior antes anthony anticipacion antidepresivo antidepressants anulame anular anule anulen anuncio anxiety anxious any
anybody anyone anything anywhere apaga apaguenlos aparece apart apartar aparte aparteme apenas aplazar apologies apologize app
appetite apple appointment appointments appreciate appreciated approved apretar aprieto apt apuntado apuntame apuntar apunteme
apunto aqui arde are aretes arizona arm around arrange arranged arreglado arrepenti arrepintio arriba arrive as asciende
aseguranza asi asistir ask asked asking asleep aspirina assessment assist assistance asusta at atasco ate atencion atender atendio
atienda atiendan atiende atienden atontado atorada atrasada atrasado atrasar atrase atraso atraveso attend attending audifonos
aunque aunt authorization auto automated autopista autorizo availability available avanzamos aventon avisar avisarme avisen aviso
avisos avoid awake away awesome awful ay ayer ayo ayuda ayudame ayudeme ayunas b baby babysitter back backed backing bad bail
bailed baja bajo bakery balance ballpark banana banar banarme banco bank bar barato barber barista base basta battery be bebe
because become bed been beer before beforehand begin beginning behind being believe belongs bendecido bendiciones bendiga besides
best bestie bet beto better between bf bien big bike bill billed billing bipolar birth bit bk black bladder blanco blanket bless
blew blizzard block blocked blocking blocks blood blowing blue blues blurry bobtail boca body bolita bolsa bondi book booked
booking books booster boots borra borracho borrame borre borreme borren borrenme borrosa boss bot both bother bothering bots box
boy boyfriend bp brain brazo break breakfast brenda brick bridge bring bringing brings bro broke broken brother bruh bruise brutal
bud buddy buen buena buenas bueno buenos bugging buick building bump bunch burning burns bus busca buscan buscando buscar buscarme
business busque busquemos busquen but buttons buy buzzing by bye c cab caballos cabeza cacho cada cadera cafe cafecito cafeteria
caffeine caigo calendar calendario calentura call callback calle called calling calls cambia cambiar cambiarla cambiaron cambie
cambielo cambieme cambiemela cambienme cambio came caminando camino camion campo campus can cancel cancela cancelame cancelar
cancele cancelela cancelemela cancelen cancelenla cancelenlo canceling cancellation cancellations cancelled cancelling cancelo
cancels candidate cansada cansado car cara card cardiologist cards care carecredit caregiver carl carlos carmen carne caro carol
carro carry carrying cars carta casa case caseworker cash casi caso castellano caught cause cayo cbd cease cel cell celular center
centro cerca cerrado cerraron cerveza chair chamba chance change changed charge charged charges chart chat chauffeur che cheaper
check checking cheers chest chew chickened chicle childcare children chin choca chofer choices choose choque christmas chronic
church cierran cierto cigarette cigna cinco circles circling cita citas city ciudad claro clase class clear clears clenching click
clients clinic clinica clip clock clonazepam close closed closer closest closing clothes clothing clue cn cncl coach cobija cobran
cobraron cobro code coffee cogen coger cojo cold colectivo collect columbus comadre comandos combine come comer comes comezon
comfortable coming commands common communication communications como comoda comp compadre companero compania company complaining
complaint completo complicated complico comprendo computer comunica comuniqueme con concertar conduce conducir confirmed confirmo
conflict confundido confuse confused confusing conmigo connect conozco consegui consent consider consigo consiguieron consiste
construction consult consulta consultation consultorio contact contactarme contacted contacten contacto contacts contesta
contestan contestar contestarle conteste contesto continue control conviene cool copago copay copia copy coraje corazon corner
corre correo correr corrido corriendo corte corten cortenla corto cosa cosas cost costaria costo costs couch cough could counselor
count counting county couple course court cousin cousins cover coverage covered covid coworker cpap cramps crawling crazy crea
credit credito creeping creo creole cronico cross crossing cruza cruzo cry crying cuadras cuadre cual cuales cualquier cuando
cuanta cuantas cuanto cuarto cuatro cubre cuenta cuenten cuento cuerpo cuesta cuestion cuida cuidar cunada cunado cuotas cup cupo
cure curtis cut cutting cvs da dad dadme dado dads dais dale dallas damage dame dan dando dangers dano dar dark darme das date
datos daughter daughters day daycare days dayton de dead deaf deal dear death debbie debil debo december decide decided decidi
decidido decidimos deciding decir declined deducible deductible deja dejamos dejan dejar dejarlo dejaron deje dejen dejenme dejo
del delay delayed dele delete deleted delicado deme demora demoro den denied denise denle denme dentadura dentist dentures denver
department deposit deposito depresion depressed depression deprimida desayunar desayuno descompuso desconocidos descuento desde
deseo desist desk despacio despues desuscribirme devuelven di dia diabetic diabetico dial dias dice diciembre did died dieron diez
diferencia diff difference different digale digamos digits digo dije dijeron dijo dime dinero dings dinner dio dios dip direccion
direct directions directly dis disability discontinue discount discounts disculpe disculpen discuss dispatch disponible
disponibles dizziness dizzy dnt do doble doctor doctora doctors documentos does dog doing doliendo dollars dolor domicilio domingo
domingos don dona donde done door doors dormi dormida dormido dormir dos dose dosis dot double down downtown doy drank dreams
drink drinking drip drive driver drivers drives driving droga drop dropped dropping drops drove drug drunk dry dsd duda dudas dude
due duele duerme duermen dumb dura durante during duty each ear earlier earliest early ears easier eat eating echar echo edad
edificio efectivo efecto efectos effect effects eh either el elevador elevator elimineme eliminen eliminenme eliquis ella else
elses em email emergencia emergency emojihello emojithanks emojiyes empalmo empece empezar empiezo empresa empty en encargada
encontre encuentra encuentro end ends energy enero enfermera enfermo english enough enroll ensure entender entiendo entonces entra
entrada entrance entrar entre entro envien epa equipo equivocada equivocado equivocaron equivocaste equivoco equivoque er era eres
ernesto error es esa escalofrios escojo escort escriban escribe escriben escribiendo escribir escribirle escribirme escribo
escuela ese esketamine eso espacio espanol especial espera esperan esperando esperar esperarme espereme esperen esperenme espero
esposa esposo esta estaba estacion estacionamiento estacionarme estaciono estado estafa estamos estan estar estara estas este
esten estimados esto estomago estos estoy estuvo eta eval evaluacion evaluated evaluation evaluen eve even evening evenings ever
every everybody everyone everything everywhere ex exact exactamente exactly exam examen exercise exit expect expected expediente
expensive explain explica explicame explicar explico explique expliqueme expreso extra ey eye eyes fa fabrica face facebook facil
facilidades factura fallecio falta fam familia familiar family fan far farmacia fashioned fast fastidio fasting fatal father favor
fax faxed fda fecha fechas fee feed feel feeling feelings feels feet fell fella felt feriado feriados festivos fetch fever few
fiestas fifteen fifth figure fijate fijese file fill filled filling fin final finally finals financial financing find finding fine
fines finger finish finished first fit five fix fixed fixing flaked flashback flat flex flexible flight floaty floor florida flu
fly flying focus fog foggy folks follow following food for forever forget forgetting forgive forgot form forma forms fort forward
found fountain four fraude freaked free freeway frente fri friday fridays friend friends from front fue fuera fuerza fui full
fumar fumo funciona function funeral funny further fuzzy fyi gabapentin game garage gary garys gas gate gatorade gave gday gente
gerente get gets getting gf gg girl girls give gives glad glass glasses gna go gobierno god goes going gold gone good google got
gps gracias graduacion grandbaby grande grandma grandson grandsons grateful gratis gratitude great greetings gripa gripe groggy
group guagua guapa guardado guess guiar guio gum gummies gusta gustaria guy guys ha habeis haberme habia habla hablado hablame
hablando hablar hable hableme hablen hablenme hablo habra habria hace hacemos hacen hacer hacerlo hacerme hacerse had haga hago
haha hair half hallo hallucinate hambre hand handed handled handles hands hang happen happened happens happy harassment hard
harold harta has hasta hate haul have having hay haya hays he head headache headed heading headphones heads health hear heard
hearing heart heavy held hell hello help helped helpful helps her here hermana hermano hers hey hi hice high highway hija hijo him
himself hincho hip his hit hiya hizo hola holaa hold holi holiday holidays hombre home homie hon honey hoodie hook hooked hope
hora horario horarios horas horrible horse horses hospice hospital hour hours house houston how howdy hoy hsa hubby hubbys hubo
hueco hueso huh human humana humano hun hungover hurt hurts husband husbands hw i iba ice id ida idea identificacion identifiquese
identify idioma ido if iglesia igual immediately importa impossible in include included including income info informacion informes
infusion infusions ingles inhaler inicial initial inscribanme inscribirme inside instead instrucciones instructions insulin
insulina insurance intake interact interesa interesada interesado interested interpreter interstate into intro invalid invoice
inyeccion inyectar ir ire iremos irme irritable is ish issue it itching itchy iv jaja jajaja january jaw jefa jefe jenkins jessica
jk job joder jose joven jubilados jueves jugando juguito juice jump jumping june junta juntas junte junto juntos jury just justo
kayla keep keeping keeps kept ketamina ketamine kevin keys kick kid kids kill killing kind kindly kinds kissimmee knee knitting
knock knocked know known kroger la labor lado ladrillo lady laid lamento landed landline language languages largo las last late
later latest latte law lawyer le leave leaving lee leer left legal legit legitimate legs lejos lengua lentes lento leo les let
letras letrero letter letters letting lexapro libre licencia license life lifesaver lift light like lil linda lindos line lined
link lips list lista listo lithium little live lives llamada llamadas llamar llamarme llame llameme llamen llamenme llamo llanta
llega llegan llegando llegar llegare llego llegue lleguen llene lleva llevaba llevan llevar llevarme lleve llevo llorando llorar
lluvia lo load lobby located location locations lock locked lol long longer look looking looks loopy los losartan lose lost lot
love lovely low luck luego lugar luis lump lunch lunes lupita lyft m ma maam machine made maestra mai mail main maine maintenance
make making mal mall malo mama mami man manager manana manda mandame mandan mandando mandandome mandar mandarme mandaron mandas
mandated mandatory mande mandeme mandemelo manden mandenme mandibula mando maneja manejan manejando manejar maneje manejo mano
manos many map mapa maps maquina maquinita marcar march marco marcus mareada mareado mareo maria marido marisol marque marqueme
marquen martes marzo mas mate mates matter may maybe mayor me mean meant med media medicaid medical medicare medication medicina
medicinas medicine medico medio mediodia meds meeting mejor member memory menor menos mensaje mensajes mensajito mensajitos
mentioned menu mero mes meses mess message messages messaging met metal metanme meter metformin metformina metro mi mia micro
midnight miedo miercoles might mighty migraine migraines mijo mike mil mild mile miles military milk million mind mine mines
minute minutes minutitos minutos mio mira mis misdialed misma mismo miss missed missing mistake mixed mlk modo modos molestando
molestar molesten molestia molina mom momento moms mon monday mondays money monster month months mood morado more moreton mornin
morning mornings most mother mothers mouth move moved mover moverla movieron movil moving mr mrs much mucha muchacha muchas
muchisimas mucho mudo muevanla mujer music musica must muy my myself nada nadie nah nail nails name named nanny nasal nausea
nauseas nauseous navidad nd near nearby nearest necesita necesito need needed needing needle needs neighbor neighbors neither nene
nephew nerve nerves nervous network never new news next ni nice nicotine nieto nieve night nightmares nights nina nine ningun
ninguna nino ninos nix no nobody noche noches nomas nombre none noon normal norte north nos nose not nota note notes nothing
notice noticing notifications noto novia novio now np npc nubes nuera nueva nuevamente nuevo nuevos numb number numbers numero
numeros nunca nurse nursing nuts o oak obligatorio obliged obra ocho oclock october ocupa ocupo odds of off offer offered office
offices oficina ofrecio often oh ohio oi oidos oiga oil ojo ok okay old older olvidense olvido omg on once onda onde one ones
online only oops opciones open opening openings operadora operator opinion opt opted option options or orinar orlando os other
others otra otro otros our out outfit outlived outside over overslept overtime owe own owner oxygen oye p paciencia paciente
pacientes package packet paga pagar pagina pago pagos pague paid pain palabra palabras palmgren pana papa papel papeles paper
papers paperwork papi paquete para parada parado parar paratransit parce pare pareja paren parenle park parking paro parquear part
parte partir partner party pasa pasame pasamos pasar pasarme pasaron pasaste pase paseme pasemela pasenme paso pasos pass passed
past pastilla pastillas pastor pastors patch patel patience patient patients patron pay paying payment payments paz pedi pedir
pedirle pedro pee peeing pega pegado pegaron peligroso pena pennies pensaba pense pension people peor per perdi perdida perdido
perdio perdon perfect perfecto period permiso permission permit permitted pero perrito perro person persona personal persons
pesadillas pesado pharmacy phone phones pica picaron pick picked picking picks pickup pico piden pidiendo pidio pido pienso
piercings pill pills pin piquete piso pizza place plan planes planned plano plans plant plata platicar player playlist plaza
plazos please plis plumber pm po pocket poco podeis podemos poder podido podre podria podriamos podrian point polish pololo pon
ponce poncho pone ponen poner ponerla ponerme ponga pongame ponganme pongo ponme ponmelo poor pop poquito por porque portugues
portuguese posible possibility possible possibly postpone pounding power practice preciate precio prefer preferiria prefiero
pregunta preguntar prendan preocupe prepare preparo prescription presion press pressed pressure pretty price pricey pricing prima
primary primer primera primo prior private probably probar problem problema procedure proceed process prof profe program programar
prohibido prompt pronto protein provide provider proxima prozac psiquiatra psychiatrist ptsd public pude pueblo pueda puede pueden
puedo puente puerta pues puesto puffy puked pull pulled pulling pulse pump punto puro puse push pushed pusieron puso put qualify
quarter que queasy queda quedamos quedan quedar quedarse quede quedo queja queremos querer queria question questions quick quien
quienes quiere quiero quijada quincena quisiera quiso quit quita quitame quitar quitaron quite quiteme quiten quitenme quitenmelos
quito racing rain raite rajo ramp rampa ran rapido rara raro rate rather rato ray rd re reach reached reactivame reactivate
reactiven reactivenme read reading reads ready reagendar real really reanudar rebaja rebook recall receive receiving recepcion
recepcionista receptionist receta recheck reciben recibiendo recibir recibirlos recital recoge recoger recogerme recogia recoja
recomendo reconozco recordando recordatorio recordatorios records recorrer red reembolse referencia referral referred refill
refuerzo regarding regresa regresar regresarme regrese regreso regret regular rehab reina reinstate release relief remaining
remember remind reminder reminders remis remove renee repites reply report reporting representative reprogramar require required
reschedule rescheduling reserva reservar reserve resistant respeto respond responder respondo rest restart resubscribe resuelto
resulta results resume retiro retrasada retrasado retraso return revisen revoke revuelto reyes ride rides riding riesgos right
ring ringing risks road roads roberto robot robots rock roll room roomie roomies roommate roommates ropa round rounds route ruedas
ruego ruin run running runs ruth sabado sabados sabanas sabe saber sabor sacame sacar sacaron saco sad safe said sale salga salgo
sali salida saliendo salieron salimos salio salir salon salto saludos same santa saquen saquenme sat saturday saturdays save saved
saw say saying says scale scam scams scared schedule scheduled scheduling school scoop scooping scrap scratch screwed scrub se sea
seat sec seca second secretaria secundarios see seeing seem seen seguir segunda segundo seguro seguros seis self semana semanas
send sending senior seniors senor senora senorita sense sent sentirse separar separate ser sera seria series sertralina service
servicio sesh sesion sesiones session sessions set settle settled several shake shakes shaking shaky shant shave she shell shift
shifts shirt shoes shop short shortly shot should show showed showing shut shuttle si sick side siempre siendo siente siento sigan
siganme sign signed signing sigo sigue siguen siguiente silla sin since sirve sis sistema sister sisters sit sitio sitter sitting
situation six skin skip sleep sleeping sleepy sleeves slept slide sliding slot slots slow smh smoke smoked sms snow so sobre
social sola solicitar solicito solita solo soltar some somebody someone something somewhere son sons soon sooner soonest sore
sorry sort sorted sos soul south soy spacey spam spamming spanish speak speaks special speech spell spending spinning split spoke
sponsor sposed spot spots spouse spravato spray spring squared squeeze st staff staffed stahp stairs stand standing start started
starting starts state statement station stay staying stays step stick still stomach stomachs stop stopp stopped store storm story
stoy straight strange stranger street streets strep strike strip struggling stuck student students stuff su sub subo subscribe
success such suegra suegro suena sueno suenos suero suit suite suits summer sunday sundays sup super superbill supervisor supposed
sure surgery surgio sus suscribirme suspenda suspender suspendo swap swears sweating sweats sweet swimmy swing switch switched
swollen system taco tad tagalog take taken takes taking tal talk talked talking taller tambien tammy tan tanta tantito tanto tapon
tardanza tarde tardecito tardes tardisimo tardo target tarjeta taste tastes taxi te tea teacher teachers team tecito teenagers
teeth telefono telephone tell telling temblando temo temple tempranito temprano ten tendra tendran tendria teneis tener tenes
tenga tengan tengo tenia terapeuta terapia termine terrible test texas text textear textearme texted texteen texting texto textos
texts th than thank thanks thanksgiving that the them then therapist therapy there therefore these they thing things think
thinking thinks third this those though thought thoughts thread three threw through throw throwing thurs thursday thursdays
thyroid tia tiemblan tiempo tiene tienen tight til till time times tingling tingly tio tipo tire tired tmrw to toca toco toda
todavia today todo todos told tom toman tomando tomar tomarme tomarse tomo tomorrow tomorrows tongue tonight too took top total
totally touch town tqm trabada trabaja trabajan trabajar trabajo track trade trae traer traffic trafico traiga traigo train trains
trancon tranquila tranquilizer transfer transit transmission transport transportation transporte tras trash trata tratamiento
trataron travel traveling treat treatment treatments tremendo tren tres trial tricare tried trip triste troca trouble truck true
trust try trying tu tues tuesday tuesdays tulsa turn turned turning turno turns tutorial tuve twenty twice two tylenol tyler type
typed typical typing uber ubers ubi ubicacion ubicados uds ugh uh ultima um un una unas uncle under understand understands undo
unfortunately unico union unit united university uno unos unstop unsub unsubscribe unsubscribed until up update upset upstairs
urge urgent us usa usan usar use used uses using uso usted ustedes usual usually va vacio vaina vale valoracion vamos van vape
vaya vayan ve vea vean veces vecina vecino vemos ven vendra venir veo ver verdad verguenza verme version very vet veteran veterano
veteranos veterans vets vez vi via viaje vida vieja viejo viejos viendo viene vienen viera viernes vietnamese vision visit visita
visits vista vitamins viva vive vivo voice voicemails volver vomitando vomitar vomite vomited vomito voy voz vuelo vuelta vueltas
vuelva vuelvan vuelve vuelvo vyvanse waco wait waiting waitlist waking walgreens walk walker walking wallet walmart want wanting
wants was wassup watch water way ways waze we weak wear wears weather website wed wedding wednesday wednesdays weds weed week
weekday weekdays weekend weekends weeks weepy weight weird welcome well wena wenas went wepa were west what whatever wheel
wheelchair wheels when whenever where whereabouts whether which while whn who whoever whole whom wht why wife wifes wild will wine
wink wiped wise wish with withdraw within without wobbly woke woman wonderful wondering woozy word words work workers working
works worries worry worse would wreck write writing wrong wrote wtf x xanax xmas y ya yalls yea yeah year years yep yerno yes
yesenia yesterday yesterdays yet yo yolanda yoo you young your yours yourself zero zip zoloft zombi zombie ¿ 😵 🙃 🙌
""".encode()

PAGES = Pages(b"""
@relative_la m -16
end_up dm 18 -17
lost__what m -17
no_era b -16
o_no abceijlmnopqrsuv -21 -30 -24 -21 -25 -23 -30 -43 26 -25 -19 -26 -17 -19 -26 -24
what_@door dfghjmu -22 -25 -25 -19 30 -24 -25
your__@wrong dm 15 -18
~alen diq -17 -20 -16
~eco> aim 17 -16 -15
~eis bgimnu -17 -19 -16 -23 -15 -22
~mpie au 15 -17
~xtea m -24

@vehicle__bien mq -23 17
afternoon amos -28 -15 16 -17
humana d 16
is$ abdmnqrs -17 -27 -26 26 -17 -22 -18 -25
try_this am 25 -26
~<kj bdefhlmruv -16 -16 29 -15 -15 -19 -34 -17 -15 -19

@relative__trabajar q 16
day__we ao -19 20
is__cross m -18
keep_sending l -19
why__i gklm -16 -16 -17 -39
~aho cefijlnopstu -17 -29 17 -23 -21 -29 -29 -17 -18 -15 -25 -23
~issi achnruv -20 -15 -16 -15 -21 -16 -17
~nine a -17
~orra kmuv -16 -25 -15 -16

@price_if djmo 22 -17 -21 -17
@stop__mistake k 17
about__# mr 16 -17
i_ask m -22
sleeves n 16
someone$ abcdhmnuv -27 -24 -18 -23 -26 -33 -17 -21 -27

coworker imu 17 -20 -15
i_@pay adhijknq -23 30 -17 -19 -27 -19 -24 -16
my__@cancel oq -22 17
yes_or dmu -18 -19 -19
~<hai a -20
~fin bcdefgilstuv -23 -31 -27 -30 -28 -44 -47 -29 -34 -21 -50 -15

^numero gikluv -23 -32 -15 -33 -21 23
get__to bdgijp -21 -31 -25 -19 -27 -16
rosa uv -23 23
surgi* o 19
~cke cdeginrtv -17 -18 -19 -17 -30 -31 -25 -15 -24

@open_today fs -15 -22
i__@medicine abdgjlmnoqr -25 -16 -30 -23 -23 -20 -22 16 -20 -31 -17
me__miedo bo 18 -16
prefiero_@english co 21 -16
real_@person imu 20 -18 -20
usan ghu -19 -16 17
~ipp p -21
~ng> ceghijkloqrtuv -56 -65 -17 -16 -16 -27 -32 -16 -16 -22 16 -17 -18 -26
~onti gim -19 -19 -26
~oy> bceghiklmprtuv -15 -39 -42 -20 -42 -39 -18 -29 -19 -44 22 -30 -36 -45

@pay abcdfghijlnopqrstuv -84 -34 -67 94 -58 -65 -71 -47 -31 -40 -59 -67 -59 -64 -60 -50 -49 -75 -52
@treat cefghijklmnopqrstu -46 -47 -54 -87 -61 -65 -74 -50 -35 -58 -41 -27 -60 -69 -57 23 -40 49
a_letter i 16
do__hold bm 20 -23
fue__luz m 16
never__this m -25
not__here gm -18 -25
sitti* r 16
~move acdefghikpqrstu -19 -23 -24 -22 -20 -19 -15 -27 -23 -26 -20 -40 -29 -23 -30

^@insurance dmu -17 -19 -20
did__that bdmu -15 -15 22 -17
enough_with m -23
hmm$ eflm -35 -19 -16 30
i__haircut am -15 16
take__on q -15
who__that q -16
~empe agnu 17 -16 -20 -15
~ght> abcefijlopuv -16 -19 -37 -45 -36 -15 -17 -38 -16 -41 -25 -32
~how aijklopsv -15 -18 -24 -18 -25 -23 -18 -23 -21
~noch abdghilopqruv -22 -20 -26 -16 16 -20 -20 -18 -15 -20 -18 -25 -24

@drive__there nq 17 -20
is__flight m 20
not:going dlmp -16 -24 -33 -22
~ape bcgjklopqtuv -18 -16 -36 -20 -26 -22 -35 -24 -33 -20 -33 -24
~eme defhklmnpqstv -37 -31 -30 -39 -27 -16 -29 -50 -40 -30 -20 -40 -43
~then abdfjkmnsuv 15 -29 -16 -16 -17 -17 -21 -28 -22 -30 -15
~tos abcefijkoqrt -23 -27 -19 -20 -22 -23 -26 -30 -25 -31 17 -19

@sick__to o 17
bad_@symptom m -18
can__# bmo -17 -27 19
how_@late ahijm -17 31 -16 -19 -34
how__it abfghjlnopqrsu -16 -25 16 -28 -24 -19 -22 -31 -22 -19 -17 -19 -36 28
~<bir deijmqsu -16 -20 -18 -25 18 -15 -16 -17
~wash ln -18 17

inter* fghikopqrstuv -18 -33 -21 -24 -19 -26 -19 -33 -20 -27 -16 -18 -25
no__esto m -18
not:on adghlmnqsu -18 -17 -23 -20 -28 -20 -20 -25 -19 -24
~ncil am 18 -22

name__not m -20
~<ful a -15
~hed> bdhinpqt -22 -21 -18 -24 -24 -16 -21 -16

free_up ab -15 18
que__se dfgmno -17 -21 -15 -21 -27 -22
suppo* dmu -17 -15 -17
~<hav defghlmru -20 -30 -33 -27 -28 -27 -18 -52 -22
~mina abnop -20 -17 -20 -20 -18
~nsiv iu -19 -17

^sale m 16
and__are ajmu -18 -19 -21 20
quiero__el bmu -17 -23 -19
vuelvan__los l -16
~ann n -15
~bat dgjmqu -16 -16 -19 19 -19 -15

@visit__favor acikl 15 -15 -17 -19 -26
accep* hiku -21 -20 -17 -16
we_are adfghiklqrsu -40 -37 -18 -24 -24 -28 -20 -25 -31 26 -30 -31
~<bui m -18
~alk efghijklmnopstv -24 -25 -16 -25 18 -22 -36 -36 -19 -43 -38 -37 -20 -27 -32
~cha cdefjknqrsu -45 -15 -43 -35 -18 -17 -26 -32 -18 -47 -18
~code j 16
~harg abdm -18 -17 25 -26
~ous> dgn -16 -15 -17
~sen abehmnopqsu -20 -18 -26 -21 -26 -53 -29 -40 -26 -26 -33

@clothes__what mu -18 -15
donde__la adgiu -16 -19 -17 -16 -19
dos fghiklmoquv -16 -18 -27 -18 -19 -22 -21 -26 -21 -29 -21
hacer__@treat u -17
if__want a 18
is__now r -16
mas__please l 18
mean djku -24 -21 15 -22
my__no mpq -23 -16 16
saw_a m 18
~<nic beinoqtv -17 -18 -17 -16 -18 -17 18 -19
~cove acdgijlmnoqrsv -20 -15 16 -17 -19 -17 -20 -18 -16 -19 -28 -16 -20 -19
~dad> agklnpqrsv -24 -21 -21 -27 -27 -24 -19 -16 -24 -25
~eras abu -15 18 -16
~hell mu -23 -17
~lse> cghijmnp -19 -20 -25 -26 -17 -21 -24 -29
~nsi ghlmorsv -28 -25 -24 -23 -27 -21 -26 -20
~terw am -15 -17
~wboy m 19

con_@howmuch dmnru -18 -16 19 -17 -17
late abcdefghijklnopqrstuv -35 -21 -37 -26 -31 -37 -42 37 -53 -33 -43 -41 -38 -30 -55 -26 30 -49 -32 -48 -20
quedo_lo pq 17 -18
quien_es aiqv -16 -21 -25 23
to__day m -20
~ler aiuv -18 -20 -25 18
~rle bknp -17 -18 -19 -15
~unca ko -16 -15
~vain m -18

@day__is m -19
forget__@visit abm -15 32 -25
i__bring ad -31 -35
it_in abcghikpqs -33 -24 20 -16 -18 -17 -17 -17 -19 -18
puedo__con aq -17 -24
~does abefijlprst -22 -17 -20 -30 -27 -51 -40 -39 -39 -21 -35
~doll dg 17 -16
~onib dm -16 -18
\xc2\xbf__ir g -16

another_one am 16 -24
as cfghiotuv -21 -19 -24 -22 -28 -23 -17 -16 -17
demor* m -16
find_me bq -15 -18
he_says fm -21 18
la__ya mr -17 18
~cerc av -17 -18
~slep hmp -16 -18 -18
~stos kmr -22 -22 -20
~sua mu -19 15
~vei m -18

have defghlmru -19 -29 -32 -25 -24 -25 -21 -46 -22
no__llamo imv -18 -30 22
not:home p -27
on__first dm -15 -16

an_hour ai -19 -15
llama i -19
one aefhklmnoqrsuv 23 -46 -42 -58 -53 -43 -36 -35 -31 18 -31 -19 -31 -33
place_for j 17

el_@body mos -25 -16 28
had__for nr -20 19
ya_estoy abglmnpqr -22 -30 -16 -25 -39 -17 -21 -18 22
~otic adjmu -19 -19 -16 -17 18

can__another m -17
lost__@call l -16
of_pocket m -18
texting__about al -16 -18
~eta> abciklmu -22 -16 -15 22 -16 -16 -17 -18
~git> ju -15 25
~ron> bceghijklmnp -27 -29 -22 -18 17 -44 -19 -30 -43 -24 -16 -36
~ruh> em -17 16

brain$ dju -16 -18 17
my__but abmo -21 -18 -17 17
party m -15
que_@door fhjmru -18 -21 29 -22 -15 -21
runni* abfhnv -23 -15 -25 -23 -18 -17
the_right j -19
~<re bcefhjknopqrs -28 -25 -89 -80 -31 -47 22 -50 -32 -18 -20 -20 -46
~ache ilnopq -25 -15 -19 -17 -20 -17
~det m 15

checks m 18
numero__@place ilm 17 -17 -19
the_@spanish cms -22 -19 21
up__this m -24
vienen m -18
~isp dm -18 -20
~uffe p 15

decir g 17
do__instead bmno -16 -17 -16 22
ir_a o -20
y__de gjl -31 -24 -17
you_pass hjmu -16 -18 -16 18
~ety m -17
~hoo ahijklpqs 20 -20 -30 -17 -16 -21 -25 -30 -20
~hus m -16
~udo fr 15 -15
\xc2\xbf__@place j 16

a_way n -16
carol v 16
como_lo g -16
die diu -16 -15 17
escor* mq -16 15
explain_how i -19
i__talk aim -27 22 -19
~ken jmnoquv -16 -20 -18 -19 -24 -15 -15
~uts> ju 21 -16

can__is a -16
outside$ jmpu -27 26 -15 -22
take_me acdghijknoqsu -22 -17 -34 -18 -28 -32 -24 -30 -37 -22 16 -40 -28
till ahimn -19 19 -15 -28 -15
~let cghkopqrstuv -23 16 -20 -18 -38 -22 -19 -30 -26 -17 -36 -24
~pto> kl 17 -21
~rod m 15
~rus adgmou -15 -20 -15 -24 -15 -18
~tto m 17

can__keep mn -24 18
still__@ride q 16
till_when hm 20 -17
tu_@clothes mn 21 -16
~<arr dhjlmpuv -22 -17 -16 -21 -19 15 -26 -19
~<fig n -16
~sure cefghijlpr -17 -21 -18 16 -16 -17 -17 -19 -20 -17
~ucha m -16
~vein m -16

@visit__later m -17
de_su lm 21 -19
does__matter mn -23 17
effect d -17
nothing_happened m -16
so__it adjm -16 -19 -16 -24
the__again lmu -26 -28 -15
~jam aijlmr -17 -15 -16 -16 16 -15

an__the abdmu -25 -17 -18 30 -15
decli* i -17
dia__me lmo -16 -17 16
hago__paciente a 20
i__know abklmov -19 -23 -19 -16 -23 -28 17
tal defghijklmqrtu -20 -21 30 -21 -22 -17 -17 -19 -24 -32 -15 -17 -16 -30
~ojo> m -17

a_drug m -16
al_final bm 16 -17
but__@date o 15
discounts dm 17 -17
me__am m -21
~nted alm -16 -22 21

do__type g 15
how_come adglmsu -23 20 -17 -19 -31 -15 16
you__@vehicle dhi -16 -17 -17
~nero m -16

puede_@call anoq -20 -17 -16 -16
~<emo bq -16 -16

called_in m -19
chofer__el q 16
i__like bdgjquv -18 -37 -16 -16 -31 -51 -17
on_it aiq -18 -16 -17
~ayi l -21
~bana dmn -18 -17 20
~igg ajno -16 -20 -17 18

back__i b -15
but_not abdgijkmnoq -22 -24 -16 -17 -16 -17 -16 -18 -16 19 19
dia__mas o -15
guy djlmov -17 -18 -18 -20 -16 28
up abcegijkmnoqtuv 30 -16 -63 -67 -66 -28 -54 -15 -21 -43 -16 -18 -30 -29 -32
~abo cefghlqt -24 -27 -29 -39 -44 -16 -17 -31
~old cefghjmnoqstu -28 -31 -32 -29 -30 -40 19 -30 -29 -43 -32 -23 -16
~quen aklmv -20 -17 18 -17 -18

i_trade ino -17 -16 21
or_do im -16 -18
to_@clinician m 18
~<ham ms -16 21
~vue bhnuv -34 -21 -25 -28 -22

entiendo$ gm 16 -20
i__asking a -15
perdon$ ms 16 -16

@insurer__@fetch b -17
may_my np 16 -15
not:there abgijlmnp -18 20 -18 -15 -21 -18 -28 -20 -18
would__opt ailm -19 -19 18 -15
~<til ahimn -20 18 -15 -28 -17

a__please bcim -16 -21 23 -34
cuant* aghimorsu -30 -23 -28 -28 -31 -27 -17 -16 19
~dru adghnoqu -16 -17 -15 -19 -16 -20 -17 15
~ptio agilmnu -17 25 -17 -17 -18 -27 -19
~salo a -18

can__@place imq -18 -21 23
texting_my m -18
time__you mn -31 -21
~all> abdghimnoqsu -24 -15 -20 -19 -29 -23 28 -29 -24 -21 -27 -31
~mao> em -22 21
~rram au -15 -17

denme ajo 16 -15 -17
not:good bflmopv -19 -18 -18 -37 20 -18 -18
standing_outside m -21
take__@medicine mn -19 16
~oney ilnosu -20 -19 -21 -27 -16 -17

@parking__up r 22
been__while a 17
do__run mu -22 -17
hago_ahora agmn -17 19 -22 -17
we__not bmqv 22 -24 -20 15
~ahp ciklm -16 -18 -16 21 -18
~rai abdghijklmqt -28 -28 -38 -34 -30 -27 -32 -22 -24 20 -29 -15

@relative__of n -18
can__the ghimors -28 -25 -19 -20 -31 -22 -26
conmi* adgjlmoru -22 -15 -17 -18 -15 -27 -19 -15 -26
grandson m -17
lo__@ride mno -20 -16 -16
no__pararan m 15
~oud m 22

conteste im -18 15
showing_up b 18
there_a bfghnopqrsuv -30 -31 16 -37 -20 -30 -22 -49 -26 -46 -34 -38
~anar dnq -17 24 -18
~asan im -18 21
~ina> bilnopr -26 -16 -19 -19 -19 -19 -22
~scal m -19

mi__no abdglms -31 18 -18 -24 -22 -22 -20
way_home p -16
you__feelings mu 18 -17
~nle> aijklmou -19 -18 -18 -18 22 -18 -16 -15
~pot acdghilnoqu 15 -19 -29 -24 -20 -34 -17 -28 -20 -30 -31
~time cdefgkqtuv -31 -25 -17 -35 -39 -33 -16 -25 -37 -32

@vehicle__@late hmr -15 -25 21
@visit__you dm -15 -21
^mejor bmn 22 -16 -28
for__# im -18 -18
lo_del dilou -19 -17 -16 -21 -17
no_tengo gilmnopqs -20 -28 -21 -27 -30 -17 -42 24 -23
queri* mv -18 -16
tener s 18
to__my acfgklnpqtuv -28 -21 -15 -32 -29 -48 26 -15 -21 -22 -49 -29
~ambi cdefgilnpqstuv 20 -27 -21 -18 -23 -28 -26 -28 -27 -16 -32 -16 -33 -38
~oes> abefijlprt -24 -20 -21 -39 -21 -29 -41 -46 -23 -38
~xis lm -15 20

@ride_bailed q 18
clear$ gmu -20 26 -20
get__list g -16
how_far hju -17 22 -17
is_@parking dju -24 22 -21
llevan klmpqr -16 -17 -20 22 -17 -20
not__anyone m -18
si_puede mq -16 -21
~arol v 17
~edir i -15

estan__la hm 17 -18
required ai -20 -20
test$ mu -23 18
transfer_me im 17 -20
~ains b 20

^anybody hi 17 -19
are__lol nu 17 -17
nice$ m 20
senorita m -27
this_thing adgmu -23 -24 18 -38 -22
want__to a -28
what__odds gmu -16 -17 16
~<bi acfghjkloprsuv -31 -42 -38 -17 -24 -25 -16 -46 -20 -32 -39 -34 -20 -57
~deje abdjklnrs -21 -21 -17 -19 -19 18 -20 -19 -17
~in> bcdefhilmopqrt -58 -51 -51 -49 33 -54 -32 -16 -21 -18 -24 -47 -20 -37

de_@place ijm -20 16 -17
el_gps aj -16 18
la_primera m -18
my__yes pq 19 -18
que_@price admqu -16 25 -21 -21 -29
~eda> adinqs -25 -15 -21 -19 -17 -30
~tist abn -24 -18 -18

flat nq -15 -17
how_long bcdfgiklmopqrsuv -35 -15 -45 -18 -34 -29 -15 -35 -21 -36 -30 -20 -20 17 18 -21
i_text gm 17 -20
library hm -17 15
no__interesa a -18
or_did jm 16 -17
to__an abmo 22 -26 -21 -19
vendr* aio -17 -17 -16
volver imu -19 -21 -15
~<lk efm 25 -16 -24
~clos mu -16 -20
~iso adehijnrtu -21 -21 -18 -18 -19 -19 -20 -20 -21 -24
~mpla im 15 -20

choose m -16
church adilnqr -19 -17 -16 -16 -16 -17 -15
she__a m -26
what__soonest a 15
who abcdefghijklmnopqrstu -45 -61 -21 -41 -68 -66 -68 -65 17 -59 -65 -60 -18 -66 -59 -30 26 -57 -65 -63 51
who__i abghikmnpqr -19 -23 -26 -16 31 -16 -19 -28 -18 -26 -18
~<dol bgnoqv -17 -22 -17 -16 -19 -16
~<tre abdghjopr -29 -17 -29 -26 -27 -20 -20 -17 -17
~anza imu -17 -20 -16
~arse n 15
~mpl ginpsu -18 21 -20 -17 -15 -22
~rac abdhikmnopq -16 -27 -28 -19 -25 -20 17 -29 -16 -18 -19

@open_to r -15
^send acdgijklm -18 -23 -22 -31 -19 22 -20 -36 15
agarro_el r 17
been ghiklnoprtu -17 -25 -15 -24 -19 -25 -24 -22 -20 16 -31
called bijklmpru -27 25 -22 -19 -18 -28 -21 -16 -19
escri* abdfhjmnopqrs -46 -28 -21 -16 -20 -28 -24 -26 -23 -26 -25 -22 -18
in_a dhlnops -16 -17 -15 -20 -18 -20 -15
nombre m -16
~<tu cdefhijnptu -36 -37 -36 -29 -25 -53 -26 -17 -35 -16 -28
~dura abdeghijlmnou -22 -18 -43 -17 -15 -21 -18 -19 -18 -41 18 -18 19
~enir p -16
~ota bcdghijlnoprv -19 -17 18 -21 -20 -27 -35 -17 -32 -25 -19 -17 -24

^same adefghijlmnuv -32 -18 -18 -16 -20 -16 -17 -27 -22 33 -21 -24 -17
adderall nu 19 -17
coverage hm 16 -19
es abcefghijklnopqrtuv -65 -74 -28 -93 -100 -50 -33 -35 18 -78 -69 -45 -52 -62 -27 -75 -74 57 38
himse* n -16
if__come dnq -16 -21 16
is__somewhere jm 24 -23
throu* lns -33 -18 -29
una$ gmntv -15 -22 -24 20 -21
wear_@symptom mns -18 15 -21
~bunc mt -18 16

can__@vehicle mnoq -23 -20 -17 23
compl* imu 18 -25 -17
cual_@place jm 15 -17
get__that mu -24 -16
mm elm 27 -17 -27
need__@day ado -17 -18 -16
south u -17
~<jug o -15
~bbi muv -19 -18 25
~efor bcfgjlmpq -21 -25 -16 -19 -19 -17 -22 -20 -17
~ft> adghnuv -18 -28 -20 -20 -25 -28 -22
~nton amo 16 -19 -16
~orq l -16

sin_@insurance d 15
su cdfghiknoqrsu -23 -22 -18 -28 -19 -28 -26 -26 -24 -17 -24 -22 -29
will__asleep m -16
~<mej adeghjklmpqrstuv -26 -25 -16 -23 -25 -23 -23 -16 -16 -21 -24 -28 -16 -17 -26 -30
~ida acdefhijlnqsv -23 -19 -17 -18 -20 -22 -31 -18 -16 -29 -28 -24 -30
\xc2\xbf_aceptan d 16

a__if dimnr 19 -19 -28 -18 -19
pick__@call im 21 -21
quien abcdefghjklnorstu -27 -30 -17 -25 -20 -18 -21 -32 -25 -40 -37 -37 -27 -30 -29 -21 24
should__avoid n 17
the_news dm -25 17
~spa acdghijklnopv 15 -15 -20 -17 -21 -20 -23 -23 21 -19 -16 -22 -25

baja$ bcdefghjklnpqstuv -36 -18 -35 -23 -17 -16 -16 -21 -36 26 -18 -17 -24 -20 -19 -31 -23
find_out jm -18 17
in_this ijouv -18 -15 -16 -20 -19
want__be blm -15 19 -31
~ash abdhjklopqru -23 -21 -16 -16 -15 -18 -24 -19 -23 -18 -22 -16
~ct> cdehjkmnrv -17 -27 -18 -22 -31 -21 -24 -24 -17 -25
~pued befhjklmnprstuv -18 -41 -25 -16 -33 -21 -55 -40 19 -19 -71 -53 -41 -56 -50
~rer adgklmqs -20 -20 -18 17 -25 -24 -23 -17
~that adefghiklru -18 -24 -36 -56 -30 -37 -31 -15 -36 -29 -18
~uad bn -19 -15

@late__you ahjm -18 24 -18 -29
@visit_go mu -19 16
a__go bdnu -16 -25 -16 16
spoke m -16
there_but jmq -15 -15 19
top_of afmn -15 18 -19 -16
walk__through adimqu -29 -16 -17 -23 -20 20
~orqu l -16
~otr cdefghijlmnopqrtu -37 -28 -25 -25 -21 -43 -45 -17 -22 -19 -16 17 -22 -26 -18 -25 -49
~turn cdefghinpstu -33 -32 -31 -24 -34 -18 -21 -34 -25 -40 -25 -22

@stop_pero b -15
agradezco bmt -16 -27 22
dumb amn -18 23 -19
it__your mu -21 19
love$ m -18
texas$ mu 24 -22
through_what gu -21 17
\xc2\xbf__o o -17

a_@drink m -25
ohio a -15
si__con q -15
turn$ ij -17 17
you_to bhjm -15 -19 18 -17
~<pu cehjklmptuv -17 -65 -17 -31 -22 -54 -34 -17 -57 -71 -77
~oca> amnrs 16 -18 -15 -18 -19
~ocee au 17 -18

@open__@day ahmo -25 33 -22 -26
^that abcdfghijklmnpqstu -23 -30 -20 -45 -15 -44 -21 -25 -44 -18 -19 25 -41 -24 -41 -38 24 -49
mami i -19
suspendo n 15
wanti* am 15 -17
yours a -15
~nse> dmouv -18 -23 -19 -24 -24
~rino m -17

^dejenme lmo 22 -16 -15
^huh g 18
a_@holiday adhmou -16 -17 -16 23 -17 -22
anything__up a 15
harassment m -15
how__you bcdefiklnoqstv -20 -25 -22 -22 18 -28 -36 -24 -36 -21 -20 -34 -25 -23
may__speak i 16
notes aim -15 17 -19
que_pararan mv 17 -15
you_then ahlm -23 -19 -18 19
~<vue bdhnsuv -29 -30 -20 -23 -17 -25 -21
~dall j 16
~fumo nu 19 -16

@late__@traffic r 15
agree* abkq -20 -16 -21 -19
leave__@call lm 18 -22
out_@cancel bm 21 -21
savin* m 17
~llov dm -16 21

^eta behimor -22 -27 -20 -17 -28 -24 35
^hacen u -16
later$ abcdehiklmnpr -29 -27 -19 -18 -15 -19 -22 -16 -18 25 -19 -18 -23
there__can ahm -16 -22 -16
try_the a 16
waiting$ m -19
~<kee abcdhijpqtu -32 -16 -23 -23 15 -22 -25 -22 -27 -20 -22
~ura abcdefgjklpqrv -33 -24 -18 -16 -21 -21 -25 -31 -20 -21 -21 -25 -21 -26

@stop__mandar m -17
@visit_free dj 23 -19
records_to m 18
~odc m 17
~ompr dmqu -16 15 -18 -16
~rpet m 16

@food$ abcfgijklmopqstu -55 -39 -37 -31 -41 -50 -48 -33 -45 30 -37 -33 -43 -41 -30 -45
@texts_en l -16
i_was bcdeghijlopruv -41 -20 16 -17 -23 -16 -29 -25 -28 -34 -20 -35 -21 -34
just__up r 15
not:@insurance dmqu 26 -23 -24 -18
time_does dn -17 -18
what__are djm -23 18 -28
~irle a -16

@insurance__it u -20
banco h -18
be__# bhmor -17 -22 -24 -16 25
como__desde jm 15 -21
not:los acklmou -24 -16 -24 -19 21 -17 -17
you_text i -16
~fjdk em 20 -22
~wif m 22

@call__when im 17 -17
@fetch_mi abdmp -21 -19 -16 -25 18
edad d -15
it__right dgm -19 -15 -18
it_an jm -15 -18
les_dio u 20
no__mi abnuv -17 -36 -19 -26 20
saturday afgijmnopsu 20 -17 -16 -16 -20 -15 -29 -22 -15 -17 -23
what__@price dghiju 18 -22 -20 -23 -32 -38
~bou cefghqst -22 -23 -27 -37 -42 -15 -21 -26
~nk> abcdefhikopqru -24 -16 -26 -37 -31 -28 -47 -16 -37 -45 -30 -36 -19 -21
~riv abcdefghiklopqstuv -32 -33 -21 -34 -19 -18 -22 -29 -25 -25 -27 -23 17 16 -30 -24 -37 -19

is_@food dfjnosu -18 -16 -16 18 -17 -17 -20
me__bien m -21
que__contestan m -22
to__just m -23
~acam am -16 -18
~ga> aceikpqrs -36 -15 -32 -17 -39 -30 -36 -37 -39
~gni g -16
~red> cejklnopqrtv -18 -18 -31 -19 -20 -16 -34 27 -23 -33 -23 -41

@clinician_@call am -18 -16
@howmuch__antes n 16
am_moving mo 18 -21
chew n 15
do__my ghiklnoqsv -38 -19 -31 -17 -47 26 -28 -18 -25 -28
have__my ajlm -16 -17 -16 -16
i__@move abcdgijlmnopu -38 -37 -16 -31 -19 -21 -26 -20 23 -20 26 -17 -26
my_@place jmp -15 20 -17
refill__my im -23 21
should__you m -15
that_true m -19
used__be m 19
won eijmqrsuv -20 -18 -21 31 -15 -17 -18 -25 -15
~ejor adeghjklmpqrstuv -26 -25 -16 -23 -25 -23 -23 -16 -16 -21 -24 -28 -16 -17 -26 -30
~ndly gmu -16 -23 -20

@cancel_what abmo -15 21 -20 -19
is_taking abdmnq -30 -17 -16 -28 -24 -17
nobod* bdmopqrsu -22 -19 -29 -25 -26 16 -15 -16 -24
should__do mnq -21 -23 20
skip abcdefgijlqstu -25 19 -19 -23 -21 -18 -20 -22 -19 -21 -17 -18 -16 -27
~inte efgiknopqrstuv -15 -18 -34 -27 -20 -21 -17 -23 -38 -20 -31 -18 -19 -15
~pty amnu -17 -15 18 -17
~sid adgiloquv -31 -39 -23 -20 -18 -29 -28 -26 -31

@relative__law ip -18 18
baile* q 15
happy_@day befhu -30 -18 20 -17 -16
my__@sick mp -22 -17
the_truck dm 16 -22

bye_remove blm -19 19 -20
yourself$ l -16
~abes gu 15 -16

@fetch__mi mnoq -22 18 -17 -17
@place__otra a -15
cayo bnpv -15 -15 -17 -16
someone__me a -17
text__now km 17 -18
~<voi mo -21 -16
~ted bceghijmnor -19 -21 -36 -27 -18 -24 -19 -15 -15 -17 -31

am__work aglmnor -17 -29 -17 22 -19 -18 -18
at__@visit a -15
inven* m 18
text__the ailm -19 21 -18 -23
what__text gm 27 -21
~<mex mu 17 -17

#__not b -15
@insurance__is dmn 16 -15 -20
changed__mind mov -30 -25 -15
help__find m 16
i__number gijlm 22 -22 -23 -16 -25
what__need adiu 15 -32 -17 -32
~ansi m -19
~rly dhijlqu -21 17 -22 -23 -15 -16 -29
~she no -19 -20

@call_before in -16 -17
@day_are bmo -15 -26 19
^@parking aefhmopr -16 -19 -18 -19 -32 -16 -16 30
did__say lm -18 18
hablo lmq -16 -27 -17
my__up m -22
urge__@visit a 17
wear_my mn -18 20
~asa abcefghklnu -35 -39 -39 -33 -33 -28 -51 -44 -22 -18 -26
~vir m 20

can__there abdgimnq -21 -26 -20 -21 -27 -31 -18 27
had__weird ms -20 19
~dre aceghijklnoqrsuv -25 -20 -18 -23 -21 -28 -26 -16 -18 15 -23 -32 -25 16 -40 -18
~nfi alnqr -18 -22 -18 -21 -20

con_quien bcmoqv -15 -19 -23 -17 -20 -16
i__@eat adghjmn -17 -17 -17 -20 -16 -44 32
nah$ m -23
off_@cancel m -16
sons$ mu 17 -15
tiene_la u -16
~<wep eflm -23 22 -16 -19
~rese bghjlnqsuv 16 -26 -15 -20 -27 -21 -21 -18 -24 -16

@relative__to bdilr -20 -20 -23 -21 -26
sola abgjmnoqr -20 -17 -18 -17 -20 -19 -16 27 -18
up_@day bor 16 -16 -16
water adnqu -19 -28 30 -22 -27
~alon abdgkosu -19 -18 -18 -18 -19 -21 -17 -22
~ders j -17
~dine m -16
~kes abdijlmuv -31 -15 -17 -19 -17 -23 23 -27 -24

^on behiqru -18 -17 -17 -18 -16 23 -16
la_@vehicle abdhmnu -27 -18 -21 -19 -32 -19 -19
prime* bmo -16 -21 -20
quere* dklmq -16 17 -22 -20 -18
someo* gjklmnrstu -31 -24 -16 -27 -24 -23 -23 -23 -21 -23
~zar> gn -17 -20

@relative_got acdjklnprsv -16 -16 -16 -15 -21 -22 -25 26 -15 -19 -16
cncl bclmou 25 -17 -17 -22 -16 -18
odds gmu -16 -17 16
this__@clothes lmv -18 18 -18
you__room am 20 -16
~<sou ou -15 -19
~arr cdefghiklotuv -30 -23 -26 -30 -37 -37 -45 -15 -41 -21 -17 -26 -55
~debo adefhijlmoqrsu -24 -21 -16 -17 -18 -19 -17 -18 -33 -15 -19 -18 -17 -22
~dude mv -17 19
~gra cdefghiknoqtu -27 16 -29 -29 -26 -32 -25 -26 -26 -16 -19 20 -17
~sir abjlnprsv -19 -18 -20 -18 -19 -16 -16 -16 -20

anoch* hns -17 -19 17
bitcoin$ m 18
good__@call im 19 -20
malito adno -18 -17 -17 -16
messa* abdlnotv -18 -23 -21 20 -18 -21 -24 -18
un_dia mn 16 -19
~guna q -19
~lear acgilu -16 -18 -19 -15 -23 -19
~line cdklmnopqru -20 -24 -20 -23 -23 -30 -25 16 -16 -18 -31
~ser> mu -20 -16

@treat_like u 16
es_caro dju 17 -15 -25
got__bail bm 17 -19
got__the ano -25 -16 17
~<sen abehmnopqrsu -40 -35 -22 -17 -19 -47 -20 -38 -20 -24 -23 -27
~ang deghijlmrt -45 -30 -35 -32 -38 -41 -23 -15 -15 -28
~nen> efgnrstu -18 -24 -34 -28 -32 -25 -16 -51
~umb bcefhnoqrt -35 -32 -22 -22 -34 -35 -17 -30 -26 -31
~valv mu 21 -20

do_to dgmq -30 -33 -34 -17
escribiendo gkm -19 -20 -24
estoy__en m -26
five bijo -17 -19 -17 -26
keeps jl -18 -16
mal$ bdefijklmnopquv -16 -19 -19 -19 -32 -20 -18 -22 -29 -22 -17 -20 16 -19 28
sorry_i ev -18 -16
~ddy> ijmu -16 24 -21 -19
~ecl a -17
~esh eglmt -16 -18 -16 -26 20
~gla aqsu -15 -16 -15 -20
~obi am -16 -20

buscar p 17
can__trade imno -17 -18 -17 25
does__set hm -16 16
~aigh e -18
~cia> bdghklnprsv -22 -34 -22 -18 -19 -20 -22 -15 -16 -18 -15
~ken> jnq -16 -17 -22
~oras dhjoru -17 16 -18 -23 -21 -19

^saw am 16 -16
mensaje abdiqrs -19 -19 -18 16 -20 -16 -18
no$ acefijlnoqrstuv -41 -40 -33 -25 -30 -37 -37 31 -18 -20 -37 -27 -22 -47 -47
normal$ mq -22 -18
send_me cdgijm -18 -24 -28 -22 27 -42
~<cir m -16
~jh> em 20 -19

call acdefghijklnopqrstuv -34 -54 -31 -45 -34 -55 25 47 -51 -57 -29 -56 -31 -57 -41 -53 -24 -38 -67 -63
choices$ gm 22 -23
me_atiende i 17
puedo__mismo nq -19 19
~comu i 18

alguien abdgjklmrsu -20 -23 -32 -19 -23 -20 -21 -26 -19 -15 -45
are__any adhmou -24 -18 -24 23 -17 -15
en__que m -17
esposa mo -19 -15
get__new d -17
para_el ghknrv -16 -20 -16 -22 -21 -20
to__more m -18
~bos lq -20 -17
~eet abcdeghiklnpqsv -37 -34 -20 -26 -16 -22 -31 -29 -27 -33 -15 -25 -18 -16 -20
~ella jlmqru -18 -18 -20 -15 -16 -21
~lkj> em 17 -17

#__# abcdefghiklnqstuv -53 -45 -35 -35 21 -27 -41 -15 19 -32 -45 -47 -40 -17 -29 -44 -33
@medicine__dia ano -22 19 -16
can_she m -15
i__just mv 16 -18
is__it mq -16 -17
it__@eat m 15
not:@fetch bnpq -29 -21 -43 37
over_there dhimqr -22 -21 22 -23 -21 -18
stay adgilms -19 -20 -16 -16 -17 -16 -19
ver_a amn 23 -16 -18
ya__que m -22
~pele bjlmp -15 -18 -16 -18 -20
~qual mu -23 18

atasco mr -15 16
el__y n -18
if__is dmopr -19 -23 17 -16 -18
quiero__baja ak -18 -22
~<fla hnp -17 -22 -21
~jue am -21 21
~lis> abdegilmuv -18 25 -17 -26 -17 -15 -27 -37 -18 -16
~mov acdefghijkpqtu -26 -30 -35 -28 -27 -30 -29 -36 -23 -36 -33 -31 -30 -42

@open__to hjm -18 21 -28
for__not m -16
horas hjmoru 18 -16 -33 -22 -20 -17
it_like amu -15 -22 33
my__reads m -27
so__to mq -21 -16
~<see abdhmn 22 -18 -16 -16 -22 -17
~acer chjlmoqrv -18 -16 -18 -15 -27 -29 -32 -15 -22

done__of a -17
to__seen a 22
~<ps mu 23 -20
~leac m 17

@sick__have b 17
got_wheels p 16
i__able n 17
mi_turno am -17 -26
not_get cgjlmnpuv -16 20 -25 -18 -42 -18 -16 -26 -20
you__asked m 15
~nme cdefghjklmnpqstv -19 -41 -30 -25 -37 -35 -16 20 18 -62 -44 -34 -31 -38 -28 -40
~sdf eflmu 28 -20 -18 -32 -15
~trip abdhnu -21 -17 -23 -17 -17 21

hon lmuv -16 -26 -16 20
is_your dfghjklpstuv -34 -25 -22 -24 20 -17 -21 -15 -16 -29 -38 -27
me__thread lm 19 -17
opening__a am -15 16
una__en o -17

@day_a bmu -20 -15 -15
all_can dgmu -16 16 -18 -16
driver_for m -17
not:message glmv -17 22 -26 -15
take_to dj -22 -24
~impo l -21
~jlkj em 16 -16
~love bdhjmnopquv -25 -27 -24 -19 16 -25 -26 -17 -18 -25 -18

he__to noqs -22 -22 18 -16
i__at abgiklopqruv -24 -29 -33 -26 -17 -34 -27 -29 -16 15 -33 -27
of__what m -21
or__@open h 15
what__does hnoq 18 -27 -18 -18
~nne l -16

/ em 17 -22
are_the abdfhijoqrsu -26 -16 -19 -19 -17 -25 -46 -22 -19 -16 -21 31
cuart* q -15
have__have p -16
helps gm -19 -17
off__here lmv 18 -17 -15
the__me cdghmoquv -17 -21 -16 -17 -45 -17 17 -25 -17
when__my jn 15 -19
work__it m -17
~onde bdefhjklnopqv -37 -42 -27 -38 -28 23 -30 -41 -36 -35 -23 -37 -41
~orms m -18
~rin abcefgknortu -25 -38 -19 -16 -23 -52 -16 16 -19 -48 -32 -21

@medicine__in i 15
@symptom_@day a -15
askin* dhlopru -20 -19 -22 -19 -19 -18 -21
give_me abgjklpqsuv 15 -38 -18 -18 -23 -17 -25 -22 -16 -43 -28
stoma* s 17
~<bie cdfglpruv -26 -27 -22 -23 -30 -25 -30 -20 -33
~<int efghikmnstv -16 -21 -37 -25 -25 -26 -29 -17 -37 -18 -19
~<roo abcdghiklmrtv 18 -28 -16 -26 -27 -25 -28 -19 -26 -21 -22 -15 -23
~<sab bclv -21 -16 -16 -15
~cre abefghijkopqrsv -16 -23 -21 -23 -26 -25 -33 -35 -21 -22 -20 -28 -24 -15 15
~tory lr -16 -15

bleach m 17
encuentro_la jr 18 -17
know__to gmu 19 -17 -19
planes dm 16 -17
por__que m -20
~alif jmnqu -16 -29 -17 -17 24
~oth> mo -27 -24
~revo klm -17 19 -16

@food abcdefgijklmnopqrstu -57 -68 -58 -33 -28 -53 -66 -64 -50 -60 -51 60 40 -70 -50 -75 -40 -33 -23 -85
estac* m -22
i__past j 18
one_on u -16
skip_it bm 16 -21
x abcdefhkmnopsuv -31 23 -26 -30 24 -27 -22 -25 -30 -30 -30 -27 -26 -30 -28
~<fou dklnorst -27 -18 -21 -18 -28 -28 -25 -16
~arri abhipquv -29 -16 -15 -15 -19 -19 -20 -19
~asem abij -16 -25 20 -21
~ena abcefghjnpqv -33 -23 -36 -43 28 -24 -20 -24 -39 -32 -21 -40

not:hallo jm 17 -21
se_@wrong cdefgijmqrtuv -16 -27 -17 -19 -17 -19 -16 -25 -19 -19 -20 -21 35
~enki eflmt -19 -16 -17 -26 20
~neu mu 16 -19
~ugh> cefknv -22 -23 -20 -18 -37 -21

deme__@visit a 17
is__since m -20
la__para bdimnou -17 -25 -16 -18 -20 17 -20
much__to d -15
my_@english cm 18 -17
new__is jm -22 19
un_mensaje v -16
~nea abdghijlnoqsu -21 -16 -20 -16 -17 -17 22 -21 -25 -20 -26 -15 -28

el__@date ahmo -19 18 -23 -16
en_@howmuch m -16
ire abhjlmnortv -18 42 -17 -18 -29 -31 -16 -22 -19 -23 -23
room_will m -16
see$ abdmpru -16 -17 -18 23 -16 -21 -18
take$ dghlnq -28 -17 -16 -15 -22 -21
~rap> bm 15 -16
~ttl qu -19 -19

@person_o i -19
puede_ir imnop -15 -16 -17 -27 -21
ya_les p -17
you__same m -16
~<abl mnopqrsu -22 23 -27 -17 -22 -19 -17 -16
~oan> dm -22 20
~reci befginoqsuv -26 -16 -20 -25 -37 -22 -17 -28 -25 -20 -24

and__a mnq -16 17 -22
i__next nos 17 -40 -18
you__back adi -17 -16 -18
~knl em 21 -18
~tio abcdefghklqs -34 -17 -17 -17 -23 -28 15 -41 -35 -17 -18 -17

activar km 19 -18
me__nobody q 17
old abcdefhjlmnorsu -20 -23 -19 -35 -19 -28 -33 -21 -17 31 -28 -23 -19 -22 -17
ser bdghmnoqs -19 -17 -18 -17 -24 -31 26 -16 -17
~<cho bdhijklmostuv -17 -32 -23 -26 -22 -18 -25 -34 -22 -16 -16 -19 -26
~fami adgqu -17 -21 -15 16 -22
~unsu abcdefhijlnpqrstuv -21 -21 -22 -21 -29 -22 -18 -20 -19 28 -18 -18 -19 -20 -16 -19 -32 -22

es_esto g -24
explain adku -21 -18 -17 17
my_@drug mn -24 19
the_afternoon ao -19 18
will__back abdmq -17 -22 -15 17 -16
~blig dm -16 -18
~gun bcefklnopru -34 -33 -20 -28 -30 -36 -48 -52 -22 -34 -31
~prog m -17

running_@late ho -17 -24
sigan m 16
ugh m -19
~<map ajmnr -20 27 -23 -16 -17
~<tha aefghiklru -20 -37 -57 -26 -39 -26 -16 -39 -19 -22
~ngin mru -16 -15 -16
~ome cefgjklrtv -30 -49 -54 -32 -28 -30 -56 -18 -18 -15
~scre j -17
~umme o -16
~work abcefjklprstv -15 -21 -32 -30 -30 -47 -40 -15 -25 -16 -41 -35 -31

@hours_of m 16
a__con v -16
el__@day bm 15 -22
i__find j 17
in_plano jm 17 -16
you_asked uv -17 -21
~cosa djmpq -25 -18 -16 -15 -20
~hall bjq -19 16 -17
~ric> d -16

@relative__un mpq 26 -26 -16
en_lugar bo -19 16
i__# bkmpu -24 -19 -44 -27 -17
not:tengo gilmnopqs -17 -29 -22 -28 -30 -18 -44 25 -24
~comi acdefghijlqrtuv -20 -20 -41 -23 -29 -36 -29 -36 -18 -42 -16 16 -23 -41 -34
~orl h -15

@drug_antes n 20
@stop_sin kl 17 -17
el_dia dmq -18 -32 -26
hate a -20
is__@late adhnqu -16 -17 17 -15 -19 -18
the__available imq 17 -15 -18
this__it mu -21 17
to__someone imoq -22 -20 -19 17
where_do lmpqsu -20 -24 -18 -16 -15 -23
you_help gu -22 -17
zip djmu -17 25 -17 -17
~<alr aiptv -24 -22 -20 -16 -15
\xc2\xbf__lo mu -20 -17

@eat_ese dn -16 21
mi_@clinician adgjlmopqu 28 -16 -15 -16 -16 -29 -17 -16 -17 -27
my__only abmp -29 -16 -26 -23
need_help g -20
new$ ah 18 -17
que_tal defghijklmtu -18 -21 30 -21 -20 -16 -16 -16 -17 -30 -16 -27
~<he bcdefghjklmnoqru -38 -21 -15 -19 -30 27 -33 -37 -53 -19 -21 -15 -20 -18 -19 -18
~flow k 15

@sick__me a -16
deja bdijlmqu -19 -17 -16 20 -22 -31 -22 -16
prepa* abgiju -16 -17 -27 -18 -16 -19
que__pongo u -16
where__buy jm -16 15
~<sed adjm -16 -20 22 -20
~ad> aefghlnpqsuv -36 -29 -32 -49 -22 -25 -19 -24 -15 -43 -15 -46
~twee a -16

he_is mnpqu -22 -16 19 -33 -19
says__not bmpq -16 -20 -16 16
thanksgiving abdfhmotu -20 -16 -21 -16 22 17 -17 -25 -17
this__not abguv -19 -22 -19 -37 33
~fica ag -19 -16
~jazz m 16
~spac m -19

am__him mv -16 17
get__@visit abdn 20 -22 -23 -26
ir_acompanada p -15
or_just m -22
rides$ mqu -15 22 -19
you bcefghilnopqrst -35 -38 -55 -18 -20 52 -43 -25 -79 -51 -116 -61 -56 -63 43
~<dis efghjknopqstu -17 -17 -21 -28 -15 -26 -27 -20 -20 -29 -23 -21 -19
~okin filnoprstu -17 -19 -18 -23 -18 -19 -17 -16 16 -19

diabe* ag -15 -16
just__# mo 17 -16
let__it bdpu -19 -16 -18 -22
might mn -19 -17
speak abdghjnoq -24 -17 -27 -17 -21 -17 -24 -18 -19
walma* m 15
~hop> lnu -19 -18 -18
~lec admosu -22 -21 15 -18 -17 -20

^turn abdejmnoqr -21 -21 -18 -18 -23 21 -16 -18 -17 -30
any_way bmo -22 -24 18
get_ready amn -25 -23 33
que__hacer gmu 20 -15 -25

maria$ im 18 -21
~poc ajmnoru -17 -15 -26 -17 -19 16 -16
~save amrv -16 -22 18 -17
~ype abdglmqu -17 -18 -25 22 -18 -21 -17 -17

@call_who im -17 -19
able__@drive nq 16 -16
come__someone a 17
got__my a -16
la__antes n 15
mejor adeghjklmpqrstuv -26 -25 -16 -23 -25 -23 -23 -16 -16 -21 -24 -28 -16 -17 -26 -30
~ajan mnu -29 -20 -19
~de> abcdefghjklnprstv -27 -20 -21 -50 -75 -31 -18 -20 25 -29 -65 -22 -21 -32 20 -32 -25
~eap j -18

ahorita_no bmt -21 18 -20
en__calle ju 18 -16
pull bor 20 -17 -17
que__eso dmu -15 -20 17
these$ bmqv -18 -25 -16 -19
~ies> a -16
~uat dr -18 -16
~urri mr 16 -16

@eat_@food m 22
find bcdegiknstuv -35 -22 -33 -16 -28 -27 -31 -38 -25 -18 -25 -26
i_came n -20
playlist$ km -19 18
un__voy jm 16 -20
~eman bdgijmn -25 -25 -18 -33 -21 -30 -26

#_or anu -16 -15 -20
come cfgilmpstv -15 -20 -59 -52 -47 -24 -29 -41 -18 -26
creo_que mv -20 17
estan__hoy h 16
put_a amn -18 -21 -17
the__@staff hm 19 -21
~act bcefghkopqrstv -43 -26 -40 -34 -30 -42 26 -19 -28 -45 -29 -39 -33 -35
~name adghiklnopqsv -29 -30 -17 -15 -31 -16 -23 -29 -28 -18 -28 -20 27
~paro adgmnu -21 -25 -17 -25 22 -18

as__as mo -24 -23
how__today fhm 21 -22 -21
outside mu 15 -23
trabajo gjmnprsu -15 -31 20 -36 -19 -17 -20 -30
~atr abjnu -18 -20 -17 -17 -15
~ecen mpqu -19 -18 18 -20
~mon> ahmnsu -17 -16 -16 -16 16 -16

consegui q -15
i__up gijkmnrv -34 -19 -23 -22 -33 -17 -25 -15
what_else bmo -22 -20 23
~<ear bcdfghijklqrstuv -17 -19 -29 -18 -21 18 -33 -33 -19 -20 -28 -16 -22 -16 -28 -19
~afa muv -15 20 -16
~aper gloqu -27 -22 -24 -17 -25
~itua m -18

bill__@wrong m -20
llevo acdfghijklnoqruv -25 -21 -26 -22 -17 -28 -21 -23 -21 -22 26 -16 -26 -22 -23 -19
no_soy abcdefghjklmnopqrstuv -25 -31 -21 -23 -16 -20 -25 -16 -21 -16 -21 -49 -23 -26 -27 -31 -22 -21 -15 -35 47
rajo mpq -22 -17 24
you_a adhjmu -19 -15 -22 -32 -18 28
~<pho m 21
~<sh acdeikptv -21 -45 -35 -31 -20 -19 -15 -37 -16
~dif adhijlmopqrs -32 -27 -17 -24 -26 -17 -20 15 -15 -20 -18 -20

ese_mismo am -17 -16
eso abcefghiklmopqruv -54 -25 -50 -44 -43 -71 -57 -54 -48 -30 -16 -48 -18 -21 -47 48 -23
quedarse n 16
~dona dgjln -19 -16 -21 -16 -19
~itam aklm -22 -16 15 -18
~mig dgjlmou -24 -21 -23 -19 -34 -22 -30
~sem bcdgkmnpqrs -37 -18 -27 -27 -21 -34 -39 -19 -16 -23 -22
~uire m -21

de_ahi mru -20 -19 -17
got_in q 16
groggy s 20
hour bdj -19 -17 -18
not:bien moq -19 17 -16
~isen m -25
~sno abdfghlnqsu -27 -16 -32 -16 -16 18 -16 -23 -19 -20 -28
~tter dhjkpqstv -37 -24 -26 -29 -22 -36 -18 -18 -22

kind_of ghjns -25 -20 -23 21 17
recoge ampq -16 -16 25 -21
~<ci dghjnpuv -31 -28 -21 20 -26 -16 -16 -18
~guen bjmorsu -20 -19 -38 -21 -19 -19 -22

^running j -19
^saludos f 17
evening_@visit a 18
the_earliest hm 19 -18
ya__escriban l 18
~dol ghimnoqrv -25 -16 -19 16 -18 -21 -25 -19 -19
~evi bjquv -16 -17 -15 -15 16

@english_plis c 18
am__about am 19 -21
answer agim -15 22 -16 -31
do__skip m -27
should_we amn -16 -21 16
this__new l -19
we_allowed mn 17 -20
with$ abdeijklmot -18 -16 -31 26 -20 -17 -17 -29 -32 -16 -17
ya__con mpq -21 25 -20
zoo m 16
~voi ajlmnou -22 -18 -21 -22 20 -18 -16

=said:hours abcdefghijklnopqrstuv -41 -74 -64 -64 -62 -93 -43 94 -43 -55 -73 -68 -43 -58 -64 -82 -66 -47 -78 -88 -73
comp a -16
conozco__nadie qv 20 -19
eso__es b -15
intake b -15
~ew> abdijpu -15 -18 -22 -15 -22 -23 -20
~wqw em 18 -17

@relative_y bnorv -20 -18 -16 -18 -15
a__horas hm 17 -16
are__@relative gnu 16 -20 -23
de_peru mu 16 -16
not__any dmquv -19 -27 -17 -17 22
park adgiopqsu -24 -21 -18 -19 -15 -22 -21 -16 -29
st dm -15 -18
using_@machine lm -16 18
when_it n -17

hermana bcdmoruv -26 -19 -19 25 -18 -16 -24 -17
i__bleach m 17
i_keep kmnuv -19 -21 16 -16 15
novela$ m 15
pick_me abip -21 -16 -16 16
talked moqu -20 -16 -16 -15
the__set h -18
~casi mr -21 18

@texts_please cil -18 -22 20
gano imuv -15 24 -25 -18
lost_but gor -21 -16 19
time__another o -21
to__wedding mn 19 -19
un__la imoq -17 -17 -22 -21
~ans> m 16
~sola abgjnoqr -20 -18 -18 -18 -19 -16 27 -21
~uena dfnu -17 -24 -15 -20

cuando cdgjlnqru -17 -39 -18 -26 -17 -19 -24 -33 -29
does__you mu -16 -23
encanta_la m 15
not:donde j -17
you__by aj -16 16
~ossi djkmnqsu -21 -16 -17 -15 -17 -17 -16 -16
~van> agijmnpqr -15 -19 -16 -16 -30 -18 17 -23 -24
~ving dfghijlnprtv -27 -16 -16 -27 -20 -23 -33 -25 -32 16 -16 -35

la_casa o -16
options dglmnu -16 26 -16 -33 -23 -17
sessions lmnou -19 -29 -24 -15 17
~<tee d -22
~ails adiu -18 -16 -21 -17
~een> abcdfghinopqu 18 -20 -25 -18 -17 -32 -18 -28 -35 -27 -35 -17 -21
~ral> dn -18 -20
~sked abdjntu -30 -26 -17 -17 -24 -17 -27

@vehicle abcdefghijklnopqrstv -90 -80 -74 -98 -49 -63 -61 -21 -73 24 -68 -70 -103 -39 -20 60 38 -64 -66 -68
me__manana bmo 19 -19 -17
que__escribiendo k -15
when__we am 15 -22
~<kn abdehijprsu -44 -19 -20 -36 -40 -30 -39 -21 -17 -34 15
~<ocu mu -30 -20
~<pai bghijklns -16 -26 -16 -21 -24 -17 -19 -31 -21
~nig abdfgjkprv -23 -30 -28 -16 -19 -25 -19 -18 -35 -16
~omme dgil -16 -24 -19 -18
~ton dklnoquv -29 -22 -20 -18 -27 -17 -32 -20

^@symptom abdefhijkmnopqrstuv -22 -19 -30 -18 -18 -18 -21 -22 -16 -22 -27 -22 -19 -19 -28 45 -18 -26 -20
can__take adgjo -28 -22 -17 -16 -21
encuentra imq 17 -17 -15
for_these l 21
her__the b -15
screwed$ m -16
~efin m 19
~plai abcdijkmno -23 -16 -21 -28 19 -23 -20 -24 -18 -18

am__at ajmr -16 -18 -32 17
many__in mu 25 -23
~lp> bcefghijklnoprsv -29 -32 -44 -37 42 -27 -33 -31 -32 -27 -31 -26 -30 -27 -25 -36
~rco> efmu -17 -16 -21 -17
~ucc dhjn -18 -18 -18 -18

@medicine_allowed n 15
lleva bmnp -19 -26 -21 30
not:jaja m -16
tmrw dijlmnr -17 -20 -15 -27 20 -16 -22
when_can aghjkmpqrsu 16 -18 16 -23 -28 -43 -21 -25 -22 -26 -18
~hic aefhijklopqst -22 -26 -20 -19 -31 17 -29 -29 -36 -29 -32 -19 -29
~nitt an -23 16

different_time o 19
does_@food m 16
kind__@clothes mn -19 18
not:eso m -17
~dre> mnoqr -23 17 -19 -16 -16
~ecet aikou -21 25 -15 -16 -15
~gle> adns -21 -17 -22 -21
~lly bghlnprv -15 -24 -22 -21 -19 -18 -16 -18

=rare2 abcdefghijklmnopqrstuv -65 -19 -52 -52 85 -66 -58 -82 -81 -64 -26 -67 68 -48 -39 -37 -54 -26 -23 -96 -79 -16
^you acefghijlmnopqrstuv -26 -57 -71 -73 -28 39 -61 -29 -16 -46 -22 -31 -34 -44 -71 -77 32 -96 22
aweso* mt -20 25
mind__@texts b -19
on_@holiday m 17
~<otr cdefghijlmnopqrtu -37 -28 -25 -25 -21 -43 -45 -17 -22 -19 -16 17 -22 -26 -18 -25 -49
~erie a -17
~pict m 20

@late__vez aoq -15 17 -16
all__me hm -24 -23
quiero_una o -19
three_is mu 22 -18
~anag ijlmu 24 -15 -16 -22 -17
~hole aijloru -22 -21 -19 -18 -19 -16 -24
~lked moqu -20 -16 -16 -15
~non hu -16 -22

@ride__me bmopq -17 -22 -16 -19 25
form djmnopqrsu -23 -19 18 -20 -15 -15 -21 -17 -17 -19
quiero__mas bikm -18 -17 -16 -25
this__my gil -20 -25 -18
~home abcdgjkloqstuv -35 -18 -20 -36 -37 -36 -25 -28 -35 16 19 -19 -36 -29

@cancel__# blm 16 -16 -25
@drive__took m -16
@relative_si q -17
coupl* m -20
for_@holiday hm 23 -21
just_woke r 15
much$ deilmu 24 -16 -19 -23 -42 -16
my__bill dim -33 -18 32
what__with gmqu -19 22 -16 -23
~earm m -16

@texts_after klo 18 -22 -16
eta abcdehimopqrsv -18 -24 -15 -15 -27 -23 -18 -34 -26 -21 -18 40 -19 -16
~omma gm 20 -16
~uys begiklmnrsv -23 -20 -28 -25 -16 -20 -20 -23 -23 -23 -23

@relative__hace mpq -16 24 -18
^feels fm -21 19
billed dmv 18 -21 -16
pago dl 16 -15
plan$ u -16
recogerme abmnoq -16 -19 -15 -28 -16 25
si_voy m -19
soy_la mqv -26 -16 17
that__out m -17
~<due abcdghijklnpqrtu -21 -21 -17 -27 -16 -18 -22 -20 -20 -23 -31 -19 -24 -17 -16 25
~bots ai -20 24

abren abcdefghijlmnoqrstuv -33 -18 -17 -31 -16 -23 -25 52 -20 -30 -16 -58 -24 -34 -20 -17 -19 -16 -23 -17
is__is abdhijnqs -27 -22 19 -21 -22 -22 -30 -23 -31
it__good f -16
keep abcdhijpqtu -44 -23 -23 -23 16 -31 -22 -20 -24 -19 -21
not__her b -16
~<sno abdfghlnqsu -27 -16 -32 -16 -16 18 -16 -23 -19 -20 -28

all_good cflmo -16 -26 -22 19 -16
an_apt admn 30 -18 -28 -15
cell__# m -16
code j 16
duele_la m 15
me__are aglmo -17 -19 -17 -30 23
we__see abdmpru -16 -17 -18 23 -16 -21 -18
~<son abcdghjlmnopsuv -23 -25 -16 -15 -27 -16 -17 -20 39 -21 -23 -23 -18 -32 -20
~targ hu -21 -16
~ured g -15

date$ imoqv -17 -37 21 -17 -18
dejen* abklmr -18 -15 -17 22 -20 -16
es_mio mv -16 21
mama djmpquv -18 -22 -26 -26 -41 -24 -26
me__tomorrow o -15
o_una i -19
to__@relative dgjkl -22 -20 -16 -21 -15
ya__voy blmr 24 -17 -21 -15
~dar efgijkpqru -21 -25 -28 -35 -28 17 -28 -32 -25 -16
~iben kms -24 -28 -17
~knoc efmt -16 17 -19 -17
~lumb giklmu -16 -19 -16 -19 20 -16

@spanish_better m -17
i_needed mt -20 15
~<el bcdefghijknpqrtu 18 -24 -19 -25 -19 -30 -37 -31 -28 -29 -32 -15 -18 -33 -23 -23
~exis m 21
~hig adghilnopqu -24 -21 -22 -24 -18 -18 -25 -22 -16 -23 17
~lueg lm -18 18
~poun gm -15 23
~roce agn 17 -16 -16

@hello__there fh 20 -22
hay__@move o 18
ok_lol mnu -26 27 -17
y_no ahiklnprsv -24 -16 -29 -28 -24 -27 -21 -16 -17 -36
~<sta bcdefgknptuv -18 -21 -50 -40 -42 -62 30 -21 -19 -16 -24 -41
~you bcegnopqrs -20 -33 -31 -22 -41 -28 -27 -43 -37 -19

^hold befilm -28 -19 -24 -16 -16 22
el_favor m -17
to__me abfghjmnopqrstuv -21 -17 -18 -31 -24 -34 -50 -24 -31 34 19 -40 -33 -28 -18 -35
work abcdefjkpstuv -35 -30 -24 -23 -21 -17 -39 -30 -18 -30 -16 -17 -20
~<bue bcefghknoqrstuv -25 -16 -26 21 -16 -28 -20 -21 -23 -23 -20 -21 -16 -21 -25
~banm kl 17 -16
~paqu r -16
~rug> hu -16 17

@relative__picking p 18
i__go bmt 17 -24 -16
your_@staff him -20 23 -20
~<ano cdfghilnprtu -27 -33 -25 -30 -34 -29 -20 -34 -31 -26 -18 -20
~<fml m 17
~efi deghjknpqrstv -33 -20 -28 -24 -22 -23 -34 -21 -23 -20 -22 -16 -21
~stac m -22

leer m -17
saw bgjnqrv -21 -18 -20 -18 -22 -20 -19
so_@cancel bmo 17 -15 -17
~<go aefghiklnqsuv -40 -52 17 -40 -31 -21 -36 -20 -32 -18 -22 -22 -27
~made klmnoptu -17 -18 -21 -22 -23 -16 16 -22
~rcu am -17 18
~reo abdghijknoqru -26 -21 -25 -22 -16 -21 -25 -18 -22 -22 -26 -20 -28

^unsubscribe klm -44 35 -15
moms nr -17 -18
you__about in -16 -15
~<rev bijkoqu -17 -18 -17 -23 -16 -18 -18
~atra ab -20 -17
~hop bhklnu -23 -17 -18 -26 -23 -31

ahorita aglt -17 -15 -15 -22
do__need abcghilov -24 -25 -21 -31 -20 -40 -25 -57 -18
is_@treat afgjmnu -23 -15 -21 -24 -28 -17 33
me__time mn 16 -15
put_that mo 20 -17
room_is ms -19 17
she__not abiknopq -21 -17 -23 -16 -15 -25 -28 21
~<fis gmn -16 19 -15
~jar> giprsu -28 -16 -17 -18 -20 -27
~stom s 17

need__ask aim -15 18 -20
not:day nqv -18 21 -24
off_my abdlo -17 18 -15 -16 -15
them__again kl 18 -16
to__date o 15
you_clean m 16
~ere> bcdeklopqtu -18 -17 -24 -38 -38 -23 -17 -19 -17 -44 -22

i__want adgjnsuv -33 -15 -29 -17 -24 -18 -19 -32
so_no o -15
~<dic cgijlpsuv -21 -16 -16 -18 -21 -22 -20 -24 -17
~abu hjr 17 -19 -20
~etr ailu -15 -17 -15 -23
~stru bhijlopsuv -21 -21 -17 -21 -15 -18 -21 -17 -19 -17

@person__i u -18
^@call acdefghijklopqrstuv -20 -40 -39 -53 -39 -34 -48 53 -42 -46 -29 -31 -39 -37 -36 -27 -32 -40 -45
afuera$ j -21
bad efghijlmopqrtuv -24 -27 -29 -38 -38 -42 -39 20 19 -36 -28 -36 -29 -38 -17
me__hacer gmq -19 -17 -16
to__@texts kl 23 -26
~clin ad -17 -15
~eno> befimv -16 -18 -31 -17 17 -18
~opte k 15
~rral a 16
~sil m -18
~uerm dmnqu -15 -23 -21 -16 24

@day_si bo -22 17
@visit_for abmv 26 15 -36 -16
ahead mo -25 -22
boy__ir b 18
my__balance dm -22 23
situa* m -18
street abhnq -18 -16 -19 -16 -22

=beside:ride_confirmed abdopqs -26 -26 -15 -22 29 -35 -21
=said:wrong_number abcdefghijklmnopqrstuv -70 -76 -63 -34 -64 -68 -70 -73 -80 -53 -68 -24 -79 -55 -57 -61 -41 -76 -60 -72 -47 95
^al jmv 17 -21 -15
apt$ adm 22 -17 -21
creol* cm 18 -18
cuantas aghimorsu -30 -23 -28 -28 -31 -27 -17 -16 19
dear m -19
not:pararan mv 17 -15
para__@vehicle jmq 17 -16 -18
trip$ dmu -16 -20 21
up__the abdinopqu 20 -23 -25 -32 -17 -19 -26 -28 -18
ya_me abdgjmnoqrsu 24 -16 -15 -17 -16 -18 -24 -18 -19 -22 -17 -17

it__take gm 17 -20
no_show bmqu 16 -26 -20 -15
undo gklmns -15 30 -27 -27 -16 -17
you__can m -19
~ides abdghjlopqsv -23 -22 -30 -18 -19 -21 -22 -15 24 17 -18 -16
~ruct b -17

much__in m 16
permi* bdimuv -20 -18 -16 -33 -25 -22
received i -16
~trus m -17

@relative__and dimn 15 -16 -20 -16
a_calendar m -15
banarme n 19
contacto l -16
ningun amnopq -30 -18 -28 -23 -17 21
~aye acdgjnpqrsuv -22 -16 -23 -18 -21 -23 -15 -18 -22 17 -25 -20
~end> abfmoprstuv -36 -31 -17 -20 -38 -24 -23 -18 -23 -35 -28
~jdh elm 26 -16 -24

meses m -16
one__the dgko -16 -16 -16 -18
~ect acdefhknoqrs -33 -32 -44 -20 -22 -39 -31 -19 -44 -17 -29 18
~eral u -19
~oger bdiruv -18 -22 -22 -15 -16 -16

=said:human abcdefghijklmnopqrstuv -54 -53 -54 -32 -90 -28 -77 23 101 -90 -86 -66 -18 -87 -74 -88 -72 -81 -57 -92 -55 -61
o__esta dmu 16 -17 -19
prepare d -15
resume__@texts km 16 -20

dan bcfgijkmpr -21 -15 -22 -22 -17 -29 -24 -29 -22 -18
do__me cdhjkop -30 -40 -18 -25 -39 -23 -18
llevarme abcmnop -20 -18 -15 -24 -30 -23 27
me_atiendan a 17
much__does dm -16 16
muy_caro du 19 -20
or_is mou -22 -21 16
se__@thanks mt -19 16
send__@medicine im 21 -23
spot__am m -20
the_new m 16
was__after s 22
~cado u -15
~cha> djklmnrs -31 -17 -23 -20 -30 -19 -18 -20
~regr dglmnqu -18 -18 -21 -31 -18 17 -18

i__new abdijkmnuv -34 -20 -22 -24 -17 -17 31 -28 -19 -18
included d 17
me__por bcou -23 -24 -18 -15
me_an abm -20 -15 21
off_at hr 21 -16
take_@insurer abdhmq -17 -16 31 -28 -29 -18
to_@spanish cmo 21 -20 -18
un__de abkov -18 -17 -17 -18 -19
what_to mu -18 -21
you__it agijmnqu -30 -21 -16 -28 -30 -19 -19 22
~ees cdefgijltu -19 -19 -17 -17 -18 -16 -16 -19 19 -19
~mado m -17

the__night hns -20 -17 -21

her_@visit m -18
roger_that mt 17 -24
~edul m -18
~era ceghklmnqtv -41 -29 -21 -23 -20 -30 -17 -22 -26 -30 -37
~hin> a -16
~nub s 17
~omeo gjklmnrstu -31 -24 -16 -27 -24 -23 -23 -23 -21 -23
~ven> bfhlmnoq -19 -21 -22 -22 -20 -18 -16 -18
\xc2\xbf__otro dno -15 -17 18

are__doctors u 16
did_you adglost -23 -15 -20 -22 -24 -21 -19
me__ustedes a 15
pregunta gip 16 -19 -18
see_@person hu 19 -16
to_go dimou -18 -23 -28 -17 -19
~<cle lqu -20 -15 -18
~<exp acefhjklnopqtv -45 -23 -17 -21 -20 -19 -23 -28 -32 -36 -24 -16 -18 -29
~eav acfghinoptv -30 -26 -17 -23 -24 -37 -17 -16 -30 -21 -25
~elin aiu -22 -18 -33
~ued cefhklmrstuv -20 -50 -34 -19 -32 -56 -32 -34 -18 -27 -53 -65
~week cdfgijklmnopqrst -24 -34 -16 -30 -24 -23 -18 -28 -23 -43 22 -20 -26 -30 -42 -15

a_booster am 17 -20
do__sleep u -16
how__in u -17
la_proxima m -20
they_put d -19
will_it abghnopqrs -18 -29 -31 -25 -40 -25 -28 -30 -17 -27
~hile d -17
~iff adhijlmnopqrsv -28 -27 -16 -24 -25 -18 -24 -21 17 -15 -17 -18 -18 18

no__conmigo binqtu 17 -22 -21 -19 -17 -19
picture m 15
que__pone nu 17 -16
unsubscribe_me km -29 20
~dela bmnosu -28 -34 -21 25 -17 -15
~eel cdghkmnorsv -24 -28 -24 -26 -15 -24 -30 -24 -27 18 -23

@day__can moq -18 23 -17
@late$ bcdefgijklnpqrstuv -36 -45 -56 -40 -41 -42 -36 -23 -38 -43 -35 -52 -40 38 -36 -35 -47 -47
@open__@holiday aj -19 -16
do_i bcefhjklmnoprstv -37 -23 -36 -37 -70 25 -32 -17 -41 34 -88 -48 -41 -32 -46 -42
your_system l 15
~omet djpsv -29 -18 -18 -20 -17
~tien befhlmnoprsu -27 -32 -37 -16 -20 -18 -62 -24 -27 -40 -59 -18

@place_por j 17
it_too jm -21 -21
mi_@place m 17
~<rid abdghjlmnpqstuv -22 -22 -21 -19 -19 -21 -21 -22 -22 28 16 -16 -16 -30 -19
~ait> cdilmsu -20 -20 -18 -18 -17 -17 -25
~ito cefgjkpqstuv -18 -36 -31 -20 -40 -23 -40 -24 -18 -28 -35 -39

@thanks_a b -19
^snow hm 18 -21
a__hora abdhiru -35 -23 -15 19 -26 -27 -17
do__@open adgu -18 -24 -15 -15
i_take adghilopr -39 -41 -33 -22 -21 -30 -21 -22 -28
que_pasa mq -16 16
~iona dfmn -19 -15 -34 -16
~ks> behijlmnpsuv -18 -27 -16 -29 -38 -36 -30 -53 -21 -28 20 -38

@stop_by kl 20 -16
brain dgjnru -19 -18 -22 -18 -15 16
el__@thanks mt 15 -17
~lud bdghijrsu -16 15 -16 -15 -21 -16 -17 -16 -17
~muc acdefghjknopqrstuv -26 -17 21 -34 -35 -34 -31 -41 -29 -18 -21 -16 -31 -20 -16 19 -22 -22
~pper dm -15 22
~sena im -23 19

@stop__@texts abcikm -16 -28 -15 -19 -16 24
eta__after r 20
rosar* n 16
still__@person ah 18 -20
~ble> befghjlmpruv -17 -28 -28 -16 -42 -27 -31 -18 -31 -30 -35 -40

@body__where ms -15 16
^block lm 19 -21
^gday efm -17 18 -18
a_no mu -25 -16
~just acefgjkstv -16 -26 -25 -24 -19 -21 -21 -25 -17 -31
~stai jm 19 -19
~ydra n 15

^wenas fm 20 -16
a_different aiou -16 -15 17 -30
all__on abdmopq -20 -16 -19 -25 -15 21 -25
empty amnu -17 -15 18 -17
hurts_from ms 18 -18
makin* mnor 16 -17 -16 -22
podcast$ m 17
to_snow dhm -21 -18 22
~<dra u -16
~ems m -19
~ism bcdfiklsv -25 -20 -33 -17 -25 -22 -21 -19 -26
~ist bcdefhijopqrstuv -18 -16 -41 -45 -40 -59 -29 -27 -42 -21 -31 -33 -15 -19 -43 -15
~tir> ino -16 -21 -21

como_a mr -18 18
este$ uv 17 -18
have__skip bm 21 -28
love bdnou -19 -16 -21 -19 -19
~ia> bdefgjklntu -25 -21 -35 -46 -20 -17 -23 -42 -51 -15 -29

@day__come o 18
@hello_my m -16
days__have au 19 -19
do__@cancel bdlmr -26 -23 -17 21 16
effects$ m 15
get__set a 16
need_me ai -15 -16
of__evening h 15
playl* km -19 18
we_lost boq -17 -19 18
~arag m 16
~ntin bgiprsuv -24 -23 -25 -18 -17 -17 -22 -19
~urc adilnqr -19 -17 -16 -16 -16 -17 -15

a_poner u 19
delayed hr -18 23
find__be r 15
highway$ m -19
i_reply gm 19 -16
no_voy abcghjklnpqrsuv -23 40 -23 -25 -23 -33 -19 -32 -25 -20 -37 -43 -24 -28 -30
not:called aq 18 -15
off__@visit b 19
pasar acdghiu -22 -20 -16 -20 17 -21 -22
puede__adentro no 15 -19
~anul b 18
~eto iu -21 -27
~gro anqu -16 -19 -22 20
~los> abdimnor -25 -20 -20 -17 -33 -16 -18 -21
~ucce dmu -17 -18 18
~umm o -17
~vere abilps -16 -17 -15 -17 15 -19

^this abcdefghjkmorsv -46 -34 -37 -30 -16 -24 -24 -26 -18 -17 -18 -23 -16 -34 36
hago_para dqu -22 -16 -21
thursday bcdfghijkmprstuv 25 -17 -22 -17 -18 -25 -22 -18 -25 -41 -24 -23 -18 -23 -25 -17
~<whi abdefhijklnopqtv -17 -19 -36 -16 -16 -17 -18 18 -19 -26 -29 -26 -28 -29 -22 -22
~cart anoq -27 -16 -20 -19
~hey> bcfghjklntv -17 -27 -23 -34 -31 -17 -18 -26 -30 -18 -20
~men> n -16
~wei adm -18 -17 -34

@book__then admno 22 -15 -25 -15 -16
@pay$ abcdefghijklmnopqrstuv -48 -44 -40 66 19 -33 -45 -41 -18 -42 -40 -44 -32 -50 -26 -33 -42 -25 -29 -27 -45 -29
a__@place mv -25 18
yo_lo a -16
~ezo a 16
~pani m -15

se__ese gmou -19 -16 -18 -17
~<hor cdefghijklpqtuv -24 -41 -19 -35 -42 21 -49 -44 -34 -29 -32 -21 -22 -49 -39
~dom a -16

a_big m -24
can__anyone q 17
i__about bdimnop -18 -29 23 -27 -33 -16 -17
i__it ghimnpstv 17 -40 -38 -33 -18 -40 -19 -20 -33
me_agarro mr -16 24
took__exit mr -17 18
writing ginpq -15 -26 -16 -19 -16
~able aefhjlmopruv -25 -28 -29 -29 -32 -43 -21 -21 -32 -34 -39 -32
~edi acefijmotu -17 -29 -24 -26 -18 -20 -23 -23 -23 -24
~ury> o 16
~wal cdfhklnopst -23 -26 -16 -25 -31 -25 -30 -31 -19 -27 -18

@relative__si m -15
a__puedo himno 21 -17 -23 -19 -20
are__i hi -17 -20
are__me abks -15 -16 -17 -18
ballpark d 16
not:more acdghlmnrsuv -23 -19 -22 -21 -16 25 -15 -23 -21 -19 -42 -15
talk__about i 17
texting$ bgiklmv -20 -33 -39 -28 29 -34 -28
~<ala almnqs -19 -20 16 -15 -16 -17
~cti abdefghikopqtu -20 -21 -31 -23 -21 -20 -23 -42 27 -29 -21 -26 -20 -23
~mont m -17
~ndam bcdgijlmopuv 17 -24 -18 -31 -32 23 -38 -28 -21 -16 -22 -28
~osed dmu -18 -15 -18

amabl* dfmt -16 -17 -24 21
bad_to n -20
have__a aimnu -20 -24 -37 -21 -23
la_attend am -16 23
this__text m -15
~trat g -21

@relative__she bmnqs -16 -34 -18 21 -19
a__at ajrs -16 -18 -21 -16
all_# ehm -15 18 -17
as_soon mo -22 -19
asked_me lv -17 -21
leave_me lmq 20 -23 -17
que__@vehicle mu -18 17
~<lue lm -18 18
~male im -21 18
~repl adgl -18 -17 24 -20
~wes eilstuv -15 -15 -15 -17 25 -29 -15

give_it mou -19 -16 -18
la__a dm -16 -27
menu abcdefghijklmnopqrstuv -22 -18 -21 -31 -17 -17 42 -23 -17 -26 -21 -29 -38 -23 -26 -15 -22 -18 -17 -15 -33 -23
time__i admno -16 -21 -35 20 -19
to__@clothes al -19 -15
~atch adghjopqrv -24 -28 -23 -16 -34 -17 -23 -21 -20 -17
~coul bdflmprv -34 -27 -16 -20 -27 -39 -18 -20

@howmuch__@visit abms -21 -22 -26 -30
ride abcdefghijklmnopqrstuv -72 -50 -61 -66 -60 -61 -57 -59 -71 -69 -59 -67 -50 -29 -43 42 64 -57 -48 -62 -59 -66
you_look m 18
~sas> d -21

#__before mn -17 -15
^with deklmntu -17 26 -15 -24 -26 -16 -16 -23
^\xc2\xbf abefikloprstuv -38 -71 -47 -66 -21 -38 -38 -27 -65 -44 -49 -44 18 -69
me__front im 15 -15
sigue* kms -22 -22 -15
the_calendar m -17
you__@late m -15
~arn> m 23
~esti bdjlnpqrs -28 -25 -26 -22 -32 -24 -25 -24 -30
~pam> blm -18 17 -23

^check amn -18 19 -16
la_luz djlm -22 -19 -19 28
my__day dmnq -15 -30 16 -20
that__not bgqtuv -18 -17 -27 -18 -22 20
they_will pu 21 -17
up__another a -15
~avin dghilnopuv -17 -15 -20 -24 -22 -15 -27 -21 -16 -15
~nas> beghklopuv -24 -20 -20 -18 -16 -23 -24 -21 -25 -16

@symptom__la s 23
can__@eat m 20
menos$ gu -15 -16
please_do bi -26 -18
~eis> bgimnu -17 -19 -16 -19 -15 -22
~ll> acfgijklotv -30 -78 -30 -18 -28 -20 -37 -25 -19 -39 -28
~vos mu -18 -16
~ydr n 15

@visit_en o -15
is__like dimsu -30 -21 -18 -18 30
not:one dlmopqru -22 -17 -35 -19 -20 24 -16 -22
there__for hinu -18 -23 -16 -23
to_@pay abjn -18 -17 20 -22
~adin dlmru -17 -17 -16 16 -16

dings bl -15 16
keep__but amo -16 -20 18
la_hora a -23
number__the j -19
somebody_to ab -20 -16
station m -20
transportation dmnopu -24 -19 -17 -15 18 -17
~lexi m -18
~rlie dijmnu -16 -17 -18 -25 -15 -15

@food_place hu -15 -25
@ride_thing bmp -15 -19 19
a_table m 19
empezar agn 18 -15 -17

cambiemela m -20
for_us a -16
las__en m 16
~eiv v -15
~ike defghjmpqt -21 -21 -22 -18 -29 -20 -17 -24 -18 -21

@parking abcdefghijklnopqrstuv -38 -47 -52 -73 -47 -52 -61 -45 -60 51 -40 -48 -25 -49 -18 -59 25 -47 -40 -67 -44
como_saco au 16 -15
last kor -16 -18 -25
once ao -20 18
parti* o -16
what__up adfjmu -16 -17 20 -17 -20 -19
who_do ghimnu -18 -15 29 -23 -18 -27
ya_estuvo lm 19 -17
~<nun ko -16 -15
~ipho dm -18 19
~renc cdgo -16 -24 -27 -35

@person__no m -21
drop__off npq -15 -18 19
good__out fmt -16 -29 22
how_does dgns -34 25 -21 -19
what_a ghjmnqu -23 -19 -22 30 -27 -19 -25
~ablo lmq -16 -27 -17
~elc m -20

block_me lm 19 -21
cada__que dlm -22 17 -17
llegando m -29
una abcdefghijklnopqr 28 -75 -56 -34 -43 -49 -15 -45 44 -45 -59 -57 -31 -17 -50 -42 -18
~add acdfghijklnoq -23 -19 -25 -16 -16 -17 -23 23 -16 -16 -25 -19 -21
~essi dgnq -18 -19 -20 -16
~over acdfghlnqtv -21 -29 17 -28 -36 -15 -41 -37 -21 -23 -43

coming_to abp -24 -20 -16
sale$ u -21
year gjnos -18 -19 -22 -15 -22

back_on bciklmo -21 -26 -20 33 -17 -46 -26
dia__puede dq -15 -20
i__@clothes adimq -26 -23 -15 15 -17
it__sending m -16
pare lm 19 -25
tell_me abcgiklmnopqrsv -29 -16 -16 21 -35 -22 -29 18 -16 -25 -27 -32 -29 -18 -27
~ale defhinpqstu 21 -30 -40 -33 -44 -22 -38 -24 -48 -34 -22
~oma> acmo -16 24 -24 -20
~tuto gj 20 -16

@medicine_sent n -19
ciuda* dju -15 20 -19
decid* dfgjklnpqrstuv -20 -16 -20 -19 -25 -26 -20 -20 -19 -25 -22 -23 -19 -20
do__@parking ajm -16 19 -33
have__# ampt -15 20 -19 -16
i_screwed m -16
~deme bdhklmnpqstuv -29 -21 -16 -26 -30 -41 -22 -19 -20 -21 -17 -27 -19
~loqu m -18

@open__que m -17
am__way r 17
good__the o -18
my_@texts aciklu -16 -19 -16 17 -37 -16
~fou dklnorst -27 -18 -21 -18 -28 -28 -25 -16
~scar dmorv -15 -33 -20 -19 -21
~ses glmoqru -18 -26 -17 -19 -19 -17 -21

after__@visit abos -21 -21 -16 22
buy agjkmnu -18 -24 -21 -18 32 -27 -15
done_getting gl -16 16
how__going dfmu -23 20 -18 -20
husba* m -16
que__@medicine dn -18 25
whatever bdfghjqtuv -17 -23 -18 -19 -20 -17 -18 -17 -26 -16
~ikes m 16

@move__up o 18
@parking_lot m -15
@relative__me abcgijlmpqstv -39 -15 -28 -17 -25 -22 -35 -39 40 -20 -34 -18 -24
from_the dfjkqru -26 -20 18 -18 -17 -18 -40
never cdhinoprtv -17 -29 -18 -18 -23 -24 -20 -20 -28 18
on__day gjnq -23 -17 15 -23
one_is im -16 -16
para__@relative bdnopv -17 -19 -19 -17 -22 -26
sleep adh -18 -21 -19
~denm bjlmor -23 -16 -24 -21 -19 26
~fro aekoqtv -33 -23 -17 -30 -38 -16 -39
~lkn e 16
~sica adeglmqu -21 -15 -18 -18 -17 22 -16 -21

away_i m -17
is__pharmacy imu -20 19 -15
not:idea l -17
not:wanted l -18
where* j 17
~anud km 19 -19
~ela acdfghijklopqrtu -27 -23 -18 -20 -31 -23 -31 -16 -23 -28 26 -24 -35 -23 -16 -34
~epe adjot -22 -20 -15 -15 -16
~eval aim 16 -16 -21
~itu dm -15 -26
~part bdgklors -25 18 -28 -20 -20 -36 -31 -33

@texts__@relative m -25
^wena deflmu -19 -23 26 -19 -27 -16
give__@call aim -23 23 -26
i__there bdgikou -24 -18 -36 -39 -19 -35 -25
la__manana o -17
llego_como mr -16 18
revoke aklm -20 -17 19 -21
stop abcdefghiklmopqrstuv -67 -66 -30 -71 -79 -70 -69 -63 -68 31 60 -24 -64 -57 -70 -29 -15 -63 -86 -32
the_week bm -17 -21

i__but gm -22 -31
notifications u -16

^mornin efm -16 19 -19
does__need adnqu -16 -22 22 -21 -23
far__@day m 16

not__can p -22
viernes cdefgijklnopqrstuv -34 -21 -20 -17 -16 -28 -27 -19 -26 -32 17 -17 -27 -16 -22 -23 -24 -17
~ando cefhijklnotu -28 -25 -33 -17 -15 -21 -20 -18 -19 -17 -33 -58
~mal abdgilnprv -32 -23 -33 -20 -41 -23 -38 -32 -30 -26
~vec no -17 -16

can__@move abdhijknos -27 -38 -25 -19 -22 -19 -16 -23 23 -22
hour$ n -16
ir_en adno -22 -15 21 -16
off_please bl -18 19
~rida br 15 -19
~scho apq -16 -17 -19
~staf abgijlmsuv -19 -17 -18 17 -21 -23 -31 -19 18 -21

can_he mn -16 17
does_my u -18
flori* bm 16 -17
me_puedo anoq -31 -19 -23 22
~arry s -16
~gue> bdhnruv -18 -21 -22 -25 -29 -21 -27
~mad acdhjlmnqrs -18 -16 -21 -20 -23 -19 -22 -28 -20 -21 -22

#_@relative pr -18 -16
could_the im 15 -17
is__past h -23
que__tengo du -25 -16
solo__@late mo -18 -18
~ots> abcdefhijnoqrsu 19 -26 -23 -29 -17 -21 -26 20 -21 -22 -19 -24 -19 -20 -30
~sde> abdgilmpqrsu -27 -31 -29 -20 -18 -18 -20 -20 -23 -29 19 -32

#_work o 19
el_telefono dju -21 -22 -20
instead_of bno -16 -24 -15
not_who m -20
~<tim cdefgkqtuv -31 -24 -17 -35 -39 -32 -16 -25 -36 -32
~urs> adu -16 -18 -19

a__por l -20
discontinue l 16
do__what djmq -22 -17 -32 -18
have$ adhnqu 24 -20 -21 -18 -18 -23
lleve aimpquv -22 -21 -25 -19 29 -29 -17
not_remember m -16
to_@eat dhmnu -15 -17 -17 23 -20
ver__mi an 18 -17
who_handles m -16
~<bra cdgmn -16 -16 -17 -15 -16
~dal dfgilnqrsu -21 -19 -17 -18 -21 -22 -20 -18 -17 -23

@clothes_me gn -36 21
@relative_says mo -40 -19
be__of bdmnr -23 -18 -20 -22 -15
desde__de mn -16 -16
of__@late v 18
tell__@clinician imr -18 -18 17
you_speak m -15
~esc aefhjmnoptv -22 -19 -26 -33 -33 -18 -44 -24 -20 -22 -16
~llo> ajprsuv -15 16 -20 -21 -16 -20 -15

^jaja acegklmqtuv -15 -23 -19 -20 -19 -19 28 -15 -17 -22 -18
behind abdhmnoqru -22 -16 -20 -22 -51 -17 -23 -20 38 -17
could__me bcdmnsu -15 -20 -20 -36 -26 -16 16
itchy s 16
more adfhijlmnpt -16 -42 -22 -31 -18 -24 18 -25 -32 -19 -19
si_quiero klm 22 -20 -19
~clo adgilnqu -22 -18 -15 -24 -29 -16 -23 -31
~fghj em 17 -17
~iu> abdefgijklmnptuv -17 -17 -17 18 -21 -17 -19 -17 -15 -22 -31 -15 -15 19 -18 -19

como_@eat m -15
house do -16 -16
i__in abchilmnpv 17 -21 17 -15 -24 -40 -29 -18 -29 -21
so__can gmr -15 -30 -15
~<ne cdefghklpqrstv -28 -22 -65 -60 -30 -48 -32 -31 -27 -17 -34 -17 -22 -22
~adec fmt -16 -19 18
~lvid adejnquv -16 -18 -18 -16 -18 -19 -21 -19

=said:cancel_appointment abcdefghijklmnopqrstuv -95 115 -52 -78 -56 -71 -59 -73 -89 -78 -36 -41 -27 -77 -58 -79 -39 -51 -74 -73 -68 -73
@relative__@visit bdnpqv -28 -24 -20 -20 -19 -17
@traffic__on mr 19 -16
^who abcdefghjklnoprstu -27 -49 -55 -24 -60 -55 -48 -54 -56 -50 -51 -49 -50 -28 -46 -52 -49 43
over__my i -15
says__can am -17 -25
~miso m -22

@staff__in him 16 -16 -17
about_this im 17 -15
borra* m -21
puede__alguien q -18
~cook am -15 20
~nish n -15

=beside:what_is_this bcdefhjklmnoprtu -16 -27 -24 -25 -32 -40 -26 -27 -31 -38 -24 -22 -26 -27 -29 48
centr* ij -16 15
i__as am 18 -21
my__form am -21 21
quisi* bmpsu -16 -20 -17 -17 -20
the__reach diu -16 20 -19
with__car m -16
~vel abjlrsv -20 -18 -17 -17 -17 -17 -17

my__said lmnsu -18 -36 -20 -16 16
~ix> a -21
~ras> djkopuv -26 -24 -15 -32 -20 -26 -19

got__a du -26 -16
me__algo o 18
not:do bcghjmnrv 32 -21 -19 -17 -31 -23 -31 -21 -29
not:texting gkv -15 -17 -24
y_si bgmq -16 -15 -24 18
~bes> u -16

have__in bcdmps -18 16 -20 -34 -24 -15
la__del adhlmqrv -27 -15 -16 -26 -25 -22 -19 -15
mi__@fetch amnopq -19 -19 -36 -21 42 -16
ustedes cfginpr -20 -32 -31 -15 -28 -27 -24
~iru em 20 -22
~mman gm 20 -16

@open$ bcdefhiklnopqstuv -34 -30 -56 -29 -36 29 -50 -30 -40 -50 -50 -34 -29 -43 -36 -50 -40
a_@machine adhjmuv -22 -16 -18 -20 -23 24 -17
holiday adhju -22 -23 20 -17 -19
i__how m -15
site$ f -16
time__@day h -21
~pam abjlmv -16 -21 -15 23 -28 -17
~viej apu -17 17 -17

a_place m -16
is__do m -22
la__nomas b -16
pague mt -19 17
que__ese d 16
see__then ahlm -23 -19 -18 19
~mp> au -20 -19
\xc2\xbf__@insurance d -26

does__@treat mnsu -24 -15 -17 17
off__please akm -17 -16 -20
~elo abdefghjpqrsu -27 -18 -25 -30 17 -22 -16 -19 -17 -18 -20 -20 -21
~nfli mo -18 17

can_get abgijkoqr -21 -16 -19 -24 -21 -15 -15 16 -16
is__@open adin -17 -16 -16 -23
not_what o -17
~dens m -19
~nly> efghmnpstv -17 -22 -24 -28 -40 -27 -34 -24 -18 -20

^sera bdmu -15 -24 -28 19
el_trabajo diru -31 19 -19 -15
ella elmru -15 -15 -30 -15 -19
expli* bdgjmnoqs -18 -18 19 -18 -22 -19 -20 -16 -16
got__@wrong dhjm -17 -17 -19 -18
ida q -16
~deci cdhjklnpqrsuv -17 -29 -21 -24 -29 -34 -31 -26 -27 -30 -30 -29 -25
~gado i -17
~lit bcghjluv -28 -18 -18 -19 -17 -17 -26 -15
~uec ahlm 16 -18 -15 -25

do__you ghl -20 -21 -16
how_would adilm 17 -19 -16 -18 -28
mano gm 17 -18
para_@visit abho 23 -15 -16 -21
que__ustedes almq -24 -18 -29 -20
she_will mpu -16 20 -20

@stop abcdefghijklopqrstuv -74 -40 -45 -92 -106 -93 -92 -45 -36 -25 23 85 -66 -81 -45 -30 -27 -79 -101 -49
birds em -16 18
es__@visit mu -23 -18
i__make bm -27 -22
toman* ns 19 -16
~cvb> em 19 -18
~din afghnops -49 -31 -43 -20 -24 -33 -15 -25
~twi gkmnqrtuv -18 -17 -32 -17 -17 -18 -21 -19 -17

food abdeghjlmnoqrtuv -16 -18 -28 -20 -23 -27 -24 -20 -22 38 -17 -27 -17 -16 -23 -18
good_for abcfilotv -18 -17 -21 -27 -15 -21 16 -30 -17
not:got pq -16 15
~ato bcghjnpuv -17 -16 -17 -22 -26 -24 -19 -28 -20
~ste bdefghjnopr -23 -54 -48 -24 -24 -38 -42 -23 -16 -53 -40

ballp* d 16
on__period n 15
resuelto p 16
unas dn -16 17
~<ate bgnoq -16 -19 -19 -22 -17
~<id bcefhijkmopst -24 22 -20 -20 -21 -31 -21 -26 -42 -23 -19 -18 -19
~nybo djmoruv -21 -19 -21 -21 -19 -19 -19
~sunn dm -16 15
~xpec m -23

@visit__more bl 18 -17
i__made m -20
manager$ i 21
on__or jlmu 25 -15 -22 -16
y__@day bo -19 18
~ico cdfijps -20 -34 -23 -21 -22 -22 -28
~noi s -16

i__lost gmou 16 -24 -18 -16
in_@english abcdegijklmnoqru -34 -21 41 -19 -15 -25 -23 -18 -19 -25 -33 -16 -22 -15 -17 -24
number_of v 18
watch bijlnpu -18 -18 -20 -17 18 -18 -27
will__@pay dmu 18 -24 -17
~vid acefghijnpsv -28 -16 -20 -17 -18 -18 -18 -23 -16 -18 -18 -21

a__from mpu -28 16 21
poem$ m 15
time$ fgjlmqu -17 -15 -26 -35 -24 -27 -28
to_tomorrow m -16
~<fo cefijklnqsuv -25 -47 -17 -28 -21 -18 -20 -32 -24 -25 -27 -51
~eimb d 16
~ence dgjo -17 -20 -16 -25
~soli m -15

^she abdghijloruv -26 -25 -19 -20 -18 -27 -17 -33 -29 -25 -28 16
agrad* fmort -17 -31 -20 -17 18
balan* gu -17 -17
conoc* q -15
got__i gq -18 -16
me__it ajkqr -34 -16 -15 -17 -16
me__you gmqv -27 -34 -19 -18
under* ju -16 -18
what_city jm 18 -17
~<hos dhiprst -19 -21 -19 -19 -17 -21 -19
~kene m -21
~nswe abdgjlnopqrsv -30 -19 -24 17 -19 -21 -25 -20 -16 -24 -16 -21 -21
~oem> m 15

@insurer_por pq 20 -15
are_we dn 17 -22
cake m 15
i_@drive abdghknoprs -27 -15 -22 -16 -17 -17 23 -31 -26 -23 -27
~<ele admu -16 -22 20 -17
~even bdjlmqruv -26 -38 -21 -18 -28 -25 -21 -23 -16
~ui> cdehiknorstuv -22 -26 -16 -26 -33 -21 -33 -27 -28 -18 -17 -22 22

@day__i akmo -23 -20 -28 34
^este gmv -21 -25 19
lo__en acdgjo -23 23 -18 -22 -15 -19
que__da u -21
~<la abgklqtu -42 -39 -32 -48 -34 -16 -49 -46
~ana> cefgijkqsuv -32 -17 -28 -35 -53 -37 -28 -21 -19 -22 -17
~eti hijkopqv -16 -24 -17 -23 -28 -21 -23 -15
~lig bcdegilnpsv -27 -16 -40 -18 -20 -25 -24 -15 -20 -24 -24

@visit__as b -16
^re kl 17 -18
as_possible mo -20 -18
centro ij -16 15
just_@stop lm 19 -19
tell__about bdim -16 -22 -17 22
the__have dhinsu -18 15 -20 -16 -16 -18
~aila bhjntu -19 -17 -18 -23 -17 -19
~taq m -19

@machine__me i 15
ayer$ s 22
encargada i 18
god_is pqu -19 -15 15
on__for ad 20 -16
what_day a 19
what_should adjnsu -23 -16 -20 -21 -22 -31
wise m -18
~cip a -15
~pre abcdefgjklpqrsu -46 -16 15 -32 -50 -47 15 -23 -17 -29 -21 -26 -18 -21 -17

@vehicle__poner u 15
find_it m -17
have__@relative mnp -17 -17 22
money__tight b 16
por__queda m -18
ya_quedo mpq -18 23 -27
you__with dgimnu 17 -24 -15 -17 -21 -15
~tis> m -15
~uir> im -16 -27
~wit acfhjrsv -18 -43 -38 -24 -17 -18 -20 -20

fell_apart p -16
have__@open a 18
records n -16
sabados hmo 23 -22 -16
\xc2\xbf_me bhlpsuv -29 -25 -28 -27 -26 -22 -16

^los abnu -17 -16 -16 -15
did__@move hj -16 18
lost__there r 17
the__@sick m 20
want__off bl -19 19
~conv lmoq -16 -20 17 -18
~ewor m 18
~ived i -18
~led> bcefhijklmnstu -22 -25 -17 -15 -23 23 -34 -34 -27 -52 -39 -33 -21 -38

@relative__want mq -20 -16
@visit__am mr -16 16
any cdefghjmnprstu -20 35 -51 -53 -48 -21 -45 -18 -21 -46 -48 -56 -49 -25
la__voy r 21
oil$ mno 30 -23 -25
que__hoy mu 17 -20
take__home bmnp -21 -29 -24 23
to_turn djlmo -17 -17 16 -28 -16
~<smo mn -23 17
~omod m -16

@call__this am -16 -17
^i bcdefhjmnpqrtu -18 -34 -30 -88 -74 -71 -25 35 -44 -28 -32 -35 -16 -56
can_the hijmpq -16 -15 -18 -19 -19 26
cerca ajmv -17 22 -28 -18
hable* m -20
later__@month amo -16 -17 16
mi__hace p 19
trade_with io -17 17
what__street m -16
~llin dhjnopqtuv -20 -18 -19 -20 -20 -21 -22 -15 -25 -23
~mare msu -22 19 -15
~ny> abceghijkpqr -36 -27 -28 -22 -36 -34 -35 -24 -33 -31 -23 -30

a_salir d 17
me_directions i -20
put__@relative imu 17 -21 -15
una_duda i 15

#_minutes o -15
be_@late ahoqr -17 -24 -16 -21 17
dogs amnu -18 31 -17 -27
~lex mq -24 -16
~rrie imv -15 23 -18
~them adghkqr -16 -28 -28 -21 16 -22 -18

@ride abcdefghijklmnopqrstuv -87 -64 -71 -82 -68 -72 -68 -73 -82 -47 -72 -83 -61 -36 -54 54 72 -66 -58 -74 -78 -79
corner jm 15 -20
la__dice m -16
me_fue m -16
medicina flmu -15 -17 -24 20
~amab dfmt -16 -17 -25 22
~blem adegijlstv -27 -18 -18 -21 -19 -17 -20 -17 -18 -23
~etir k -16
~rkin dghnptu -23 -16 17 -22 -16 -16 -16

^go adefghijkmnopqrstuv -24 -25 -47 -38 -29 -19 -27 -32 -27 32 -22 -17 -31 -29 -27 -23 -31 -36 -32
be__the bdijmq -15 -16 -16 -18 -30 -22
my__date o 18
you__@drink m 17
~bia> c 17
~df> em 23 -23
~mpor bl -16 -20
~yda m 18

anos v 15
che_\xc2\xbf jo -18 -17
cuando__pueden ai 19 -17
is__after bdmnp -17 -18 -25 -16 -16
need__skip m -18
~<tes dghu -19 -18 -18 18
~lex> d 15
~unny dmq -18 30 -22

@call_con abilm -23 -19 22 -17 -22
all_in ah -23 19
do__start kn -25 -15
dura__@visit dns -30 16 -26
fille* dn -17 -17
que_@hours adefghjmoqu -25 -20 -15 -21 -17 32 -28 -23 -18 -19 -17
take__number im -16 -19
the_dumb amn -17 24 -18
~odds gmu -16 -17 16

^salgo or -15 -16
como__usa adglmnu -18 -15 26 -17 -29 -16 -21
does__up m -22
quien_me abcklmnqv -36 -23 -18 -24 -34 -44 -15 20 -43
tengo_acompanante dn -17 -19

@call_por abciklm -16 -18 -17 25 -16 -20 -17
about_coming r -16
havin* opr -16 -16 -16
hora_puedo aimo -16 -19 -23 -26
mine$ m -21
yes cefhijloqstv -26 -31 -26 -23 -17 -31 -26 -20 -22 -23 -22 -26
~go> efhkmqrstuv -67 -78 -52 -43 -44 -16 17 -19 -17 -53 -33
~sens g 16

^had ms -37 21
el_walmart jm -19 22
exit dgjmnru -21 -17 21 -29 -17 18 -21
had_a adfhijlmnotuv -26 -21 -21 -18 -22 -15 -16 15 17 -29 -26 -24 -23
is_the abcefghknprstv -33 -59 -34 -32 -60 -18 15 -41 -24 -52 -52 -57 -42 -47
me__en bcdijklmnou -17 26 -30 -29 -17 -23 -20 -37 -30 -19 -23
que_ir abdghimopu -22 -22 -38 -21 -15 -21 -24 -24 -18 15
quisiera__la ao -16 15
~aw> k -16
~rid acdefgiklmnoptuv -32 -20 -30 -20 -23 -31 -18 -22 -30 -23 -32 -35 22 -27 -42 -31

be__@late mpr -18 -19 36
con_el bdlmrv -33 -38 -25 -38 -32 -24
del_sistema k -16
eh bm -16 -17
get_this am -16 -16
hay__id d -15
the__home hno -18 -20 -20
~hio> a -15

de_alla m -17
guys_do hju -16 -16 18
how__write dm -16 17
there__of im -15 -23
where_should q -19
~<pay qsu -15 -18 -22
~ismo bcdiklsv -22 -17 -27 -20 -17 -18 -15 -21
~lkin abhjklnpqrv -29 -26 -16 -21 -19 -27 -19 -21 -20 17 -16
~nen befgnqrstu -17 -24 -28 -36 -31 -16 -35 -28 -22 -53

a__@symptom m -17
fan k -18
i_want abdgjnoqrsuv 16 -31 -36 -37 -25 -27 -35 -28 -25 -16 -18 -47
past_@place hjm -23 -15 23
please$ defmnpqrstv -35 -28 -22 -51 -22 -18 -29 -17 -15 -35 -53
~eva> djk -16 -17 -17
~scoo mp -19 15

el__el adgnoqru -22 -19 -15 -16 21 -18 -21 -15
el_mismo mq -22 -20
estoy_afuera m -17
my__my abkq -20 -15 -18 -23
success_@price dmu -17 -18 18
you__there adfhjru -19 -19 -21 22 -27 -18 15
~alog m -18
~ece> m -25
~wbo m 19

@late__@call him 25 -15 -29
dale dfjlnq -17 -17 -20 -17 -17 -17
de__puede np -19 -18
donde bdfhklnopqtv -32 -36 -22 -27 -24 -36 -33 -31 -21 -34 -20 -32
have__me bim -17 -16 -21
how__my dmu -22 16 -22
mi__puede abcimnq -28 -19 -22 -16 -21 18 -22
not:estoy amr -22 -18 -16
please_@stop iklm -23 -24 28 -29
~<nam acdgilnopqsv -32 -19 -26 -16 -28 -20 -28 -27 -17 -27 -19 27
~expl abcdgjklmnopqrsuv -28 -28 -18 -31 16 -26 -18 -22 -22 -25 -27 -15 -20 -17 -15 16 -19
~jenm aklmr -18 -17 22 -19 -16
~yli k -21

de_mandarme k -16
do_a mo -18 21
how__are fglr -29 -30 -22 -16
mal bdefhijklmnpqsuv -19 -24 -19 -20 -16 -36 -30 -22 -26 -36 -23 -26 19 -15 -27 37
sons n -16
~draw k -16
~esto aefghjkmnpqt -28 -33 -53 15 -55 -24 -46 -36 -23 -57 -17 -43
~rmid mqs 22 -15 -31
~tow adhmnpsuv -29 -19 -19 17 -20 -16 -21 -30 -16

@move_para ao -21 24
all cehjmnoqrsuv -28 -65 21 -21 -19 -37 -18 -31 -58 -21 -47 -39
come_straight mn -17 15
o__eso mu -21 -19
prefiero__@english c 15
spinny ms 19 -20
~medi aikmpv -18 -18 -15 -20 -17 -22
~oub am -15 -23
~rang moq -23 -24 -20

@day__you m -17
^awesome mt -15 18
the_@insurer i -27
~onv lmoq -16 -20 17 -18
~oste ap 19 -17
~taxe mu 22 -19

help$ abdefgiqrv -26 -16 -23 -28 -25 33 -22 -34 -16 -26
lengua cmo 18 -21 -18
off abcdefghiklmnorstuv -67 16 -61 -24 -32 -38 -59 19 -71 -28 61 -69 -37 -17 -31 -17 -30 -38 -20
this__@treat jm -18 -18
~<gi cefghjklnpqstv -25 -16 -22 -16 -30 -26 -32 -22 -32 -17 -17 -32 -20 -25
~demo m -21
~ich> abdijklnopqstv -27 -22 -31 -22 19 -17 -24 -28 -20 -21 -22 -21 -20 -20
~ish dghijkoquv -21 -28 -16 -22 -22 -18 -16 -21 -25 -19
~reye u -16

does__count m -18
else_have abv -17 21 -16
let__leave m -17
puedo__despues aqs -18 17 -17
se__@fetch mnq -17 17 -28
~<fjf e 16
~clar nu -17 -17
~id> cdefghijqrstv -28 -18 -20 -25 -16 -33 -26 -22 -22 -34 -36 -36 -34
~pren acikl -19 -20 -17 24 -25

es__la adimn -17 -21 -21 -17 -18
me_pica ms -19 19
my__an n -16
~gol mnu 17 -15 -27
~lots am 18 -17
~vy> s 15

@move_days moq -17 24 -17
@symptom_from s 19
^cuentame m 15
autorizo m -15
flyin* u -19
i__trust bm 15 -27
if__need a -16
lugar* aj 16 -17
next_week amnou -22 -30 -17 21 -19
to_@drug bmr -15 16 -16

@cancel_por abiklo -19 17 -19 -16 -25 -28
first bhkmpqr -16 -23 -17 -16 -23 -17 -18
~coun cghijkosuv -19 -21 -17 -19 -17 -19 -22 -19 -24 -16
~try u -15

#__somebody p -16
cars adjmu -18 -27 -15 25 -17
not_type i 19
que__atiendan a 23
the_effect u 16
there__i hmo -20 -21 -20
~<vac gu -18 -18
~<vec no -17 -16
~lam adfghilmnopqrtu -42 -42 -19 -27 -19 25 -17 -15 -35 -26 -32 -26 -32 -20 -15
~lon acdefghklr -26 -37 -35 -31 -36 -48 -30 -26 -18 -18
~ped> dimns -21 -23 -23 -28 -17

llego_a j -19
the_@treat gijklmoquv -22 -17 -26 -21 -16 -34 -33 -16 23 -16
the__what mq -24 -18
want__more b 15
~ate cdefgklnopqrsuv -17 -46 -41 -53 -64 -16 -24 -37 22 -26 -34 -39 -36 -31 -22
~bame akm 18 -24 -20
~isks mu -16 19
~nsub abcdefghijlnpqrstuv -21 -21 -21 -20 -29 -22 -24 -18 -20 -18 25 -16 -18 -19 -20 -16 -19 -28 -21
~ntos m -17
~rno cgijklnpqrstv -20 -20 -22 -31 -32 -34 -25 -28 -15 -16 -18 -17 -23

^basta klm -22 23 -24
are__on dgjlmu -18 -18 33 -17 -30 -36
in__do m -18
should__there ahjmn -20 -15 -19 -27 20
~duer dmnqu -15 -23 -21 -16 24
~kay> e -17

baja_el b 16
directions_to jm -23 22
inscribirme$ l -17
lo_quiero b -16
spot__coming bm -15 -17
~hac cdefhjklort -27 -23 -19 -24 -37 -50 -30 -33 -22 -39 -31
~posi ijnqu -23 -17 -17 -15 -16
~row> cdfgjklnprtuv -17 -19 -19 -17 -20 -20 -16 -16 -21 -27 -16 -23 -15

^nm f -17
a_una i 17
adela* mno -19 -17 18
cuest* m -16
~rtl j -17
~uic m -25

@stop__textearme kl -16 19
es_mi lquv -16 -18 -18 15
my__was nr -20 -24
ustedes_hacen mu 17 -17
~<str dgijkopst -25 -22 -20 18 -24 -17 -25 -19 -17
~ggl jmnop -23 -22 -19 15 -19
~ixed aq -18 -15
~sup abcdhijlopruv -18 -29 -18 19 -19 -30 -19 -25 -21 -24 -28 -30 -15
~ylic m -16

@vehicle__hacer g -15
^did hijlmnotv -23 -18 -16 -18 23 -16 -18 -19 -20
la__es inov -19 -16 -15 -20
of_# abeinu -19 -22 -18 -24 -24 -20
per__or d 16
roomies mp -17 16
where bfhiknopqrsuv -42 -35 -43 -21 -20 -24 -44 -40 -30 -42 24 -20 -21

@place__favor j 17
^# abcefghjklmnopqrsuv -47 -50 -40 21 -42 -38 -54 -45 -34 -30 -19 -44 -30 -40 -40 31 -42 -49 -52
^coming r 16
ya__\xc2\xbf m -16
~chee t 18
~rdad mq -18 -15
~var klqu 18 -17 -17 -15

apple m 16
sacaron$ m 15
~aybe el -18 -16
~emov aioqruv -26 -21 -22 -17 -19 -19 -24
~extr bdimou -20 24 -16 -17 -16 -21
~mpa abghilmr -28 -26 -20 -17 -20 -20 -22 -25

can__pick ahnp -22 16 -15 -25
i__@place jm 19 -21
your_brain mu -20 17
~<asd cdefgijklmptuv -16 -17 34 -25 -18 -17 -17 -18 -24 -40 -16 -19 -20 -18
~auto dnosuv -17 -17 -15 -16 -17 -20
~eabo j 17
~ebod gjmnrs -24 -16 -33 -29 -25 -22
~gli p -16
~ords dglnqu -18 16 -16 -18 -16 -18
~so> aceilnoptuv -22 -32 -30 -27 -20 -45 -18 -17 -34 -18 -41

are__all adhmo -29 -16 17 -32 -16
i__some m -19
these__do ag -16 17
turno_del m -22
~nfo> blmou -15 -16 -17 -16 16
~odri h -15
~sast mtv -19 21 -19
~sent abcdhinoquv -27 15 -19 -29 -23 17 -28 -25 -20 -28 -26
~ucti b -17

@hours_and a -15
early dhijqu -21 18 -21 -22 -16 -28
sending__my m 15
~here bcdeklpqtu -24 -17 -23 -37 -62 -19 -18 -19 -43 -21
~ingu dfghimnopsv -16 -17 -17 -16 -18 -23 -33 -28 -20 -17 19
~need efghjlprsv -31 -26 -18 -45 -22 -21 -19 -20 -16 -56
~worr bgilnopqruv -20 -21 -16 -17 -17 -21 18 -18 -17 -16 -15

ask__@relative abimnpqu -22 -19 -21 29 -24 -25 -16 -18
this_@symptom gmnsu -18 -22 -18 30 -24
~<sem bdgikmns -26 -30 -19 -42 -15 -40 -35 -17
~day> bcdejklnpqtuv -22 -32 -16 -39 -43 -36 -45 -35 -38 -49 -27 -30 -34
~iej apu -17 17 -17
~ryli m -16
~self bcghjmrtv -17 -17 -24 -21 -22 -36 -24 -15 -22

@ride__@insurance q 16
cuando__mi m -15
dios adhjlou -15 -19 -15 -15 -19 -15 -21
hook_me am 15 -18
text__you m -19
to__with dmu -26 -41 -16

^despues boq -15 -15 -20
a_reminder km -18 18
cerrado hm 17 -22
let__this am 16 -15
por_ahora ghm -22 -18 19
put_me bdghjklmnpqrstu -19 -29 -23 -23 -19 19 -19 -36 -15 -25 -25 -19 -16 -16 -16
que_hacen mu -21 23
seguros au -20 -23
~as> adeklpqtv -23 -21 -60 -20 -23 -52 -23 -18 -25
~eks m -17
~wer> adgijmqr -22 -17 21 -16 -19 -18 -16 -18

@call__not m -20
cambiemela$ m -20
is__success dmu -17 -18 18
tengo__duda i 15
text_too l 16
~ndo defhijlnopqtu -26 -43 -54 -27 -21 -27 -25 -20 -39 -22 -25 -29 -36

baris* u -19
en__por abgjk -20 -19 -16 -25 -18
estaciono j 16

#_no lm -17 -17
a__one apu -19 -16 -15
asi__@cancel m -16
my_@clothes abcdhijlmopqsu -29 -21 -19 -17 -19 -24 -20 -20 30 -19 -21 -25 -15 -19
un__o mnu -19 -15 -17
~<rin nu -16 -16
~pap> mn -16 18

^kindly m -18
about__@medicine i 18
atiendan a 26
caffeine mn -16 17
card__you d -16
denis* abg -18 -21 -20
in__my cdm 20 -15 -25
jaja__el m -16
number$ abcgmnopstuv -18 -17 -18 -32 -21 -21 -17 -28 -28 -20 16 -15
queda abinqrs -26 -27 -17 -20 -26 -28 -29
tmrw__i o 17
~tada m -15

am__screwed m -16
langu* cuv 24 -18 -16
sea_el bo -15 15
that__to bm -17 -38
~com cehijklmtv -36 -62 -28 -17 -27 -22 -24 -20 -59 -50
~oha efm -22 21 -20

do__them lm 19 -19
had__at m -18
in_that jm -15 16
learn m 18
no__texteen lmuv 23 -21 -16 -19
y__hago mn -20 -15
~<ohi a -15
~hoos m -16
~ssue empq -16 -17 -17 23

a_text agjku -23 -17 -18 -24 23
effec* acdeghjlmq -19 -15 -25 -17 -15 -18 -18 -16 16 -15
payment dgjl 28 -22 -25 -19
times$ amn -16 -23 15
to__@treat aklm 19 -16 -17 -21
your_sign mu 17 -16
~chat abdginoruv -26 -23 -17 22 15 -16 -25 -17 -26 -36
~reak ceil -16 -18 -16 -19

@visit_una o 17
as_last m -22
con_tanto m -17
me__after pq 18 -25
settle np -18 -17
text__@relative gklm -15 -18 -20 21
~cupo ahjmnou 15 -22 -20 -29 -19 -24 -19
~mand abefghinopst -25 -42 -18 -25 25 -53 -24 -15 -29 -40 -53 -35

^@vehicle bdegijlmnoprsuv -24 -18 -16 -15 -18 -28 -16 -22 -26 -26 -19 29 -19 -22 -15
da__@place j 19
el_mensaje u -15
in_to m -26
reser* o -15
~avy> s 15
~blo abdefghlprtv -32 -20 -37 -23 -25 -27 -29 25 -31 -31 -26 -25
~nst> bm 23 -18

@howmuch__@insurer d 17
@howmuch__no d 16
a_good bfmopuv -19 -20 22 -30 -27 -20 -16
is__@hours hj 16 -16
let__get ao 18 -16
llego abeghiklpqrv -38 -41 -16 -27 -31 -25 -29 -21 -18 -33 18 -33
my_centro i -16
on_the acefghloqtuv 20 -42 -31 -26 -25 -47 -46 -24 -25 -34 -19 -45
usted$ aqv -19 -20 -23
~exti dfhjmnopqrst -19 -20 -19 -21 -18 -22 -28 -18 -23 -22 -15 -24
~ium> j -18
~ways ap -18 17

a_pin jm 24 -20
~xcvb em 23 -25

are__it ar -16 -16
as_a m -19
be__@day m -18
her_@call mv -18 18
mas_@texts ciklm -21 -18 -22 28 -28
~entr bcfgjkmpqtv -34 -23 -24 -36 15 -20 -52 -31 -18 -16 -23
~ira m -20
~iva aekluv -18 -20 27 -23 -19 -19

@wrong_idea lv 20 -20
pricing dm 15 -19
~hes abehjlmnopqrtv -28 -34 -22 -34 -28 21 -16 -49 -34 -22 -38 -36 -26 -15

@relative__da pq 23 -19
@ride__@late p -20
algo_mas o 16
and__@body u -16
candidate u 16
got_it bdefjlmu -21 -23 -17 -16 -15 -18 19 -26
same_time o 19
~ora bcdefhijklpqtuv -17 -36 -57 -29 -45 18 -54 -55 -17 -46 -22 -26 -16 -34 -16

es__o imnsu -19 -21 -16 -18 23
la_@body bdnpqrsu -17 -20 -25 -15 -16 -17 20 -29
my_flight mq 22 -17
street_@parking r -17
termi* o -20
up_my q -16
~ion> abejoqrv -26 -16 -39 -18 -18 -25 -28 -17
~rwo dg -20 -18

am__this adilmr -16 -17 -15 -18 -34 -15
am_standing jm 16 -20
i__@drug l -16
is_anyone mqu -29 -19 -18
~ibe cefghijnopqst -19 -20 -21 -41 -20 -28 -20 -24 -18 -19 -22 -27 -21
~tin bcdejnos -21 -44 -33 -36 -58 -26 -26 -20
~tomo acdefgjklnprtu -17 -20 -35 -15 -25 -30 -23 -22 -27 20 -23 -28 -19 -28

does__@pay u -16
not:quien ablmpquv -16 -18 -15 -29 -35 21 -30 16
vuelv* dijnqru -23 -18 -17 -20 -19 -20 -22
~met bdijprv -15 -31 -16 -20 -21 -17 -20
~nasa m -19
~rox m -21
~rva am 17 -24
~var> k 18

i__rent m 19
me_from l 20
no_necesito agi -17 -19 -16
not:buscarme p -16
not__anything dlm -25 21 -23
~mine cghijkmnrs -17 -20 -21 -24 -16 -24 -40 -16 -31 -20
~onta bdghjklmopquv -26 -20 -26 -18 -26 -16 24 -23 -19 -17 -20 -19 -19
~rito m -20

hable biq -16 16 -16
if__the no -19 21
~cerr ahm -15 25 -28
~otam am 17 -19

^ey acdefijlmtuv -17 -15 -16 -25 29 -19 -16 -20 -27 -20 -20 -16
asking_for m -22
can__again adghjlmn -23 -19 -22 -20 -18 -21 -29 20
usa adglmnu -19 -15 26 -20 -32 -17 -23
~casa abcdghjklnoru -23 -18 -22 -20 -17 -17 -29 -22 -26 -17 -30 -18 -25
~cuss i 18
~fect acdghjlmoqv -19 -16 -28 -20 -23 -22 -20 -22 -22 -23 -16
~gues cdjou 17 -21 -17 -16 -21
~hghg e 15
~tric d -18

estoy__@food m 17
le__el pq -16 16
sit_in am -17 -17
who__@call di -16 17
~gain acehikmoqrtuv -28 -27 -21 -28 -41 24 -15 -16 -25 -32 -23 -36 -28
~hydr n 15
~inat dm -15 -19

=said:greeting abcdefghijklmnopqrstuv -62 -97 -78 -118 -123 140 -92 -95 -90 -64 -56 -92 -23 -94 -86 -92 -100 -64 -84 -124 -60 -96
@relative__out pq -21 20
could bdflmprv -34 -27 -16 -20 -27 -39 -18 -20
night$ anr -15 -25 -16
voy_para m -18
ya__mi bjnpqr -16 -16 -18 26 -19 -21
~<cou defhlmprtuv -17 -23 -29 -19 -21 -25 -25 -19 -16 -25 -30
~aff ilmoqu 15 -16 -31 -17 -16 -17
~diez m -19
~ham abdmoqsv -21 -16 -17 -32 -21 -19 19 -19
~ker au -18 -15
~wher abdfhijknpqrsuv -15 -21 -17 -38 -47 -28 21 -22 -24 -23 -31 -41 22 -15 -22

ever_since a -17
fun_effect m 16
la_@treat bdghijnoqruv -18 -30 -28 -16 -19 -18 -19 -23 -16 -17 22 -24
lo_vi m -18
mas$ bcgijklmnop -32 -24 -29 -36 -21 -24 33 -60 -24 -25 -17
mucha* m -21
my_@relative bdefghikloprstv -43 -25 -37 -37 -33 -36 -35 -21 -49 -23 30 -29 -58 -28 -29
not__but bmo -16 -15 18
turned alr -21 -18 -22
~evo bcdegijnoqrtu -20 -29 -40 -20 -29 -35 -29 18 -27 -36 -21 -19 -36
~spea abdghjlnopqv -15 -18 -27 -17 -21 -17 -15 -24 -20 -17 -21 -16
~ulta mu -20 -16

@drug_@drink n 20
ask__to imp 24 -21 -16
can_not adfghiklmnpquv -46 -26 -16 -23 -49 -33 -21 -17 -26 -23 -33 27 -23 -40
it__@spanish acm -17 20 -18
maneja bclnprv -20 -15 -15 -20 17 -16 -22
me__@door m -18
numbe* bcefhmnoqrt -33 -26 -19 -20 -31 -20 -28 -31 -25 -21 -28
she__in m -17
~<tri ijnou -17 -15 -19 -16 16
~eek> cdfgijklmnopqrs -22 -29 -15 -28 -24 -21 -16 -27 -17 -40 23 -18 -24 -27 -36
~erca agv -19 -16 -19
~mud ab -16 20

directions_from m -18
fam acdefghijklnpqru -16 -19 -24 -31 -26 -18 -18 -16 -20 -17 -26 -18 -17 -16 -18 -23
una__que mn -20 -16
~<cas adghjklnou -32 -26 -23 -23 -35 -28 -32 -27 -37 -30
~esde abdgilmpqrsu -27 -31 -29 -20 -18 -18 -20 -20 -23 -29 19 -32
~oco bn -20 -17

can__myself nq 18 -19
count$ d -19
hay_problema q -20
me_queda bmo -16 -23 21
not:say lm -18 18
reach_out cikmu -16 20 -18 -28 -18
to__patient i -17
tues b -18
~eap> j -16
~ewed m -16

@move__del bo -16 19
esta$ adghinpsuv -24 -24 -33 -24 -22 -23 -18 -22 19 -27
know__is gm -17 -30
safe$ mu -28 23
se__me im -17 -18
you__@price adm -16 17 -16
~azar o 15
~tuv hln -16 15 -15
\xc2\xbf__@day hmou 21 -18 -16 -16

come_to abdinoqu -15 -20 24 -20 -27 -22 -25 -25
got__but gmor -15 -16 -16 15
me__dar bimnopq -17 -16 16 -19 -18 -21 -17
not:these adilmu -18 -19 -16 24 -28 -22
read_it u -16
~tie befhklnoprs -30 -35 -40 -18 -17 -20 -34 -26 -29 -27 -38

do__go abdjlmnqu -24 -19 -26 34 -17 -39 -26 -24 -20
in__and abq -20 -17 -16
lmao em -22 21
me__so bimq 15 -16 -18 -17
not:otra bo 17 -25
want_in acilm 26 -17 -17 -18 -27
~amag d 16
~ili ghlr -19 -15 -17 -16

ad iu -15 19
en__# r 16
it__please cklmo -19 18 -17 -18 -24
parar eim -17 -17 16
respondo$ gm 16 -15
sister acdgijklo -28 -18 -25 -18 -19 -16 -22 -22 -30
~efo bcefgklmpqt -27 -34 -17 -20 -18 -15 -15 -19 -28 -27 -19
~eru> mu 17 -16
~nag dijlmnq -24 23 -23 -19 -38 -20 -16
~yes> adu -15 -15 -18

^y abdfijlnoprsv -24 -23 16 -24 -17 -24 -23 -20 -15 -25 -17 -20 -27
car abcdefghijklmnqtuv -48 -43 -26 -49 -20 -19 -40 -34 -38 -33 -20 -38 30 -51 34 -19 -50 -35
dar__baja akm -19 -15 -19
decir$ g 17
undo_the klm 18 -21 -21
what__goes jq 15 -18
~unk m -23

@relative_los djmu -18 -16 -25 17
i_split d 16
my__for amu -20 -17 -20
need__sent im 22 -21
not:available imq -19 -15 17
ok$ abcefghijklmnpqrtuv -60 -48 -59 -84 -50 -59 -56 -73 -63 -35 -47 16 54 -26 -25 -53 -82 -72 -58
walk__it agu -15 17 -20
would__be adgkmnor -25 22 -18 -18 -33 -22 -16 -22
~nock efmt -16 17 -19 -17
~poo e 18

amiga mp -16 -17
cual_es gsu -20 -20 -24
got_any ad -16 17
me__@drive p 16

am__front jm 21 -19
it_set dgm 16 -15 -16
me_a bceghklnrstuv -30 -31 -16 -34 -28 -39 -16 -33 -28 -29 -19 -40 -36
not__@food m -21
pana m -16
want__@texts bkm -16 16 -31
~<for cdefhiknpsuv -28 -28 -34 -29 -16 -17 -16 -21 -20 -28 -22 -39
~<per acdehisuv -23 -26 -36 -25 -16 -26 -16 -19 -19
~rsel dmv -15 -26 -18

me_out acdgiklmnoprtu -21 -19 -15 -16 -23 -27 26 -30 -25 -23 -17 -20 -16 -29
not abdefghijklmnpqrtuv -79 16 -41 -36 -83 -15 -62 -20 -27 -45 -19 -25 -83 -51 21 -31 -58 -39 74
place dghilmnqs -35 -18 -21 -19 -23 -17 -30 -18 -16
press cdegjlmntu -17 -24 -17 29 -18 -17 -30 -24 19 -27
you_already m 15
~agen abcdefghjklmprtuv 19 16 -26 -26 -21 -34 -26 -21 -38 -32 -37 -41 -20 -16 -25 -24 -20
~holi fm 20 -22
~im> im -17 16
~lew> mp -23 -15

@machine abcdehijklmnopqrstuv -39 -38 -40 -45 -31 -35 32 -43 -38 15 -22 -46 -43 -46 -52 -33 -39 -36 28 -49
@price$ abcdefghjklmnopqrsv -35 -32 -30 45 -33 -40 -40 -38 -45 -22 -32 -21 -37 -29 -27 -40 -26 -19 -32
me__ya am -15 -31
not__@place jm 17 -16
on__home pqrs -17 -19 -18 17
~ond abdehijklnopqv -15 -17 -35 -39 -41 -16 19 -45 -54 -46 -31 -29 -22 -47

@book__next abmno 25 -17 -21 -17 -18
@drink_ok dmnqu -26 -36 33 -19 -27
@staff$ abcdefghijklmnopqrstuv -36 -46 -47 -54 -63 -64 -35 -67 81 -45 -46 -42 -40 -39 -34 -44 -38 -47 -41 -52 -42 -48
go__work no 17 -17
i_going bdmr -19 -17 -17 -23
is_been am 16 -15
onlin* a 19
pasame aimqv -28 16 -22 -16 -19
~epin b 15
~indi abhmqu -16 -15 -18 -16 15 -19
~omeb gjmnrs -24 -16 -33 -29 -25 -22

@clinician__you a 15
about__home mn -18 -15
go_through moqu -21 -15 -16 -22
having__after s 15
lost__job g -16
not:forget b -17
round abdmnoprs 19 -23 -15 -26 -19 -15 -16 -18 -15
vuelvan g -17
y_quiero a 20
you__for bchijklmqrs -27 -20 30 -15 -35 -18 -26 -34 -17 -16 -19
~<cup adhijnou 22 -27 -18 -23 -21 -18 -19 -17
~<ol adeijnqsv -19 -19 -18 -16 -17 -20 -20 -15 -21
~rco defjmnq -16 -17 -16 -17 -28 -19 -16

#_you ehjm 22 -16 -20 -28
es__el ajmoqsv -20 23 -36 -18 -20 -19 -19
need__get b -19
not__the cdhklnqv -19 -29 -18 -26 -21 -22 -38 -28
the_walgreens i -16
wenas fm 20 -16

boss alq -19 -19 -17
drop adkmprsu -28 -17 -16 -30 -25 -26 -17 -22
not__place m -17
~fre cefghiklmnotu -31 -25 -25 -26 -29 -32 -23 -24 -17 -30 -17 -29 -27
~hel bceghjklmnosv -34 -34 -38 29 -29 -34 -35 -30 -16 -37 -35 -31 -25
~link gm 16 -24
~ural j -15
~wor abcfgjkqrstv -28 -31 -43 -36 19 -28 -31 -16 -23 -20 -40 -41

@relative__you am 16 -15
can_take a -23
coming_up bmopr -23 -25 -21 -20 22
my_flex d 15
pop__that dmn 19 -16 -19
set__for mr 20 -21
~lto> bcefghijlmoqrtuv -20 -22 -33 -28 -23 -18 -23 -23 26 -34 -17 -20 -20 -23 -21 -20
~taki abdhilmosuv 20 -26 -26 -15 -21 -21 -40 -20 -28 -26 -17

em__on m -20
got__sorry bm 15 -17
not:dormir mu -15 -17
~<nor adgilmnopsv -21 -23 -15 -20 -16 -24 -23 -22 -20 15 -21
~ba> abegijlnpquv -19 -19 -15 -26 -23 -21 -21 -24 -27 16 -35 -24
~lli dhjnopquv -24 -20 -20 -24 -23 -23 -24 -28 -26
~mes abdflmqt -25 -34 -47 -17 18 -26 -27 -26
~olv cdefgijnpsv -21 -27 -20 -16 -21 -27 -20 -26 -19 -16 -23

b ahlmn -18 -19 -19 -30 -22
do_for dghm -18 -20 -17 16
get__i u -17
~net> djmu -27 -21 18 -17
~ows> n -17

come__you gm -16 -26
had__this mn -16 18
me_@texts kl 18 -16
text_back g 19
~sto> afghjkmnoqr -45 -37 19 -32 -48 -47 -29 -48 -35 -34 -32

^lose dgjlmoruv -16 -24 -16 37 -33 -22 -17 -32 -16
available$ bcjnou -15 -23 -18 -24 -16 -25
cada abhijlnrs -26 -23 -15 -19 -18 16 -29 -15 -23
check_to am -18 16
cheer* adqt -18 -15 -16 19
clase__@place j -16
far__from jm 19 -22
i_leave l -17
in_today m -19
new__i m -21
to_work ghipqru -19 -19 -20 -21 -17 -19 -22
~<oth ijnq -16 -19 -23 -19
~emai cjouv -17 -18 -21 -15 -22

@medicine__that m -17
como__# dnr -18 -18 16
did__mean klm 20 -19 -26
game afhjlm -25 -15 -18 -24 -18 34
not:place m -17
~grat m -22
~kip abcdefgijlqstu -25 19 -19 -23 -21 -18 -20 -22 -19 -21 -17 -18 -16 -27
~mas gijpqru -21 -29 -28 -18 -26 -22 -24
~park d 16

a__with bdmoq -16 -22 -18 -21 -24
cab ain -19 -27 -16
how__use glmu 24 -25 -19 -19
~<eff n -16
~dict adjnqu -15 -19 -17 -23 -16 19
~ged acghijmnqrsu -18 -24 -25 -17 -33 -20 -15 -26 -32 -27 -21 -27
~ided iv -16 -17
~mir> mqr -23 -15 -15

a__a cdhkqr -15 -29 -17 -19 -25 -15
bring bdgiklrsu -25 -17 -31 -26 -16 -21 -27 -24 -35
many_@hours lmn -16 -29 23
need__time mo -17 21
up_in r 15
~aja> aefhijlnoprt -19 -51 -45 -44 -42 -33 18 -52 -31 -28 -17 -15
~ille dmnoqsv 20 -26 -21 -20 -21 -18 -18

^quitenme alr -20 17 -23
dura_la dns -22 19 -19
matter mn -29 21
paso bilmor -17 -19 -16 -17 -16 -16
respondo gm 16 -15
se_rajo mpq -22 -17 24
~<dal dfglnqrsu -18 -19 -15 -18 -19 -18 -17 -17 -17
~ewhe p -16

no_me acdefhjnpqst -46 -25 -51 -17 -17 -25 -35 -26 -41 -23 -27 -22
to__@insurer im -20 15
~orde im -18 18

^hoy bdelmnosu -16 -17 -15 -18 29 -16 -18 -18 -20
chair io -18 -19
is__there djnpqsu -18 -17 -23 -17 -39 -26 -22
~aig abdegijklq -20 -15 -19 -20 -22 -21 -21 -16 -19 -22
~erf bmt -17 -18 17
~hab cefghjlmnopqrt 23 -20 -21 -29 -34 -22 -37 -20 -35 -39 -17 -38 -31 -25
~ore acdefghijpstv -18 -27 -16 -34 -44 -28 -18 -25 -44 -37 -22 -41 -18

the_walmart jm 18 -21
us__i bmo -16 -18 -16
~ench m 16
~onoz i -17
~uir aijmqv -19 -17 -17 -30 -15 -15
~ump abu -20 -17 -21

@call_this ghilv -17 15 -15 -16 -15
@move__no bm -19 -16
estuv* qv -16 16
i_able q -19
is__for fghiklprst -23 -16 -39 -18 -15 -16 -29 -25 -30 -30
necesito_un aim -19 -19 15
not:# ailmnoprsu -22 -17 -16 -41 -17 24 -30 -17 -20 -30
~are cefghijkmqu -33 -21 -20 -22 -31 -16 -18 -36 -19 -33 -16
~ic> bdeghkopqrtv -24 -36 -17 -27 -23 -16 -26 -19 -22 -19 -16 -26
~yday m 18

@insurer$ abcdefghijklnopqrtuv -28 -17 -27 38 -34 -16 -23 -39 -31 -30 -26 -29 -25 -19 -38 -40 -18 -21 -21 -20
just__one m -17
mero r 17
wtf mn -17 -16
~and befhmnotu -33 -52 -62 -37 -22 -41 -35 -41 -32
~ary ghjlqsuv -17 -20 -17 -29 -19 -17 -27 32
~ips rs -17 15
~lve jlnp -18 -15 -22 -20
~olks jm -22 -25

campu* m -19
not:en jmnp -16 -26 -17 -18
~dien ajqu -23 -16 -21 -19
~omo ceijkoprtv -21 -41 -43 -16 -19 -19 -36 -29 -29 -33
~ques bdjklnpqrsv -30 -21 -25 -16 -25 -27 -24 -21 -20 -24 -23

^do abdefgikloprstuv -26 -20 37 -27 -61 -18 -49 -85 -34 -70 -62 -45 -49 -75 15 -43
can__tell agijq -24 15 -22 -17 -17
~<hac cdefhijklort -25 -19 -18 -23 -36 -17 -47 -29 -33 -21 -38 -27
~azz m 16
~rna ghln -15 16 -19 -22

@price abcdefghjklnopqrstuv -30 -37 -55 70 -48 -65 -71 -66 -80 -49 -44 -47 -47 -24 -49 -55 -46 -35 -44 -43
che cdloqsu -22 -20 -16 -18 -20 -18 -19
my_bp ms -19 23
not:please bk -16 -18
work_this g 20
~<atr abq -19 -15 -16
~bar iops -22 -17 -22 -24
~ple defhmnpqstuv -18 -39 -33 -18 -19 -21 -36 -56 -21 -23 -21 -16
~stu acfghjknpstuv -34 -19 -15 16 -36 -34 -28 -24 -22 18 -22 -16 -35
~test abdgjklnpqrstv -30 -26 -35 16 -25 -19 -27 -41 -23 -17 -23 -21 -24 -29

any__i m -19
cada_@visit ams -15 -19 -15
puedo__caminando q 16
under gmu -17 -22 24
~<sa abcefghijknoqtv -15 -23 -44 -71 -38 -17 -30 -42 -30 -21 -24 -24 -29 -46 -36
~inde ajo -21 -15 -16
~nua hmn 17 -18 -20
~nven m 17
~obl bcdefghijm -29 -20 -24 -20 -17 -21 -17 -22 -17 -17
~rtug cm 18 -15

@visit__for n -15
de__# dlmq -15 -18 -18 -19
entro dfglmnu -16 -15 -20 -17 -24 -19 -21
just__know tu -15 -18
la__que dfhijlntv -33 -17 -22 -22 -22 -25 -22 -16 -21
not:type i 16
number__to m -15
out__pocket m -18
por_el bchjloqrst -21 -16 -16 22 -17 -20 -22 -19 -17 -17
~upe abcginoqruv -15 -20 -16 -21 -16 -16 -16 -23 -16 -15 -15

=said:cost abcdefghijklnopqrstuv -50 -57 -93 127 -91 -114 -88 -106 -41 -48 -83 -94 -85 -102 -64 -38 -79 -98 -113 -69 -97
@visit__la mu -19 -16
opted k 15
seguir m -25
time__it dhjmnu -19 -20 -27 20 -19 -20
~<spe abefghjklpqrtv -22 -26 -19 -19 -20 -26 -28 -21 -23 -23 -27 -23 -15 -19
~numb bcefhmnoqrt -33 -26 -19 -20 -31 -20 -28 -31 -25 -21 -28
~rds> abcehjklou -22 -16 -19 -20 -19 -20 -20 -22 -20 -29

instructions n 15
la__@day ablmo -21 30 -26 -30 -24
off$ acefgilmnoprt -44 -32 -15 -18 -33 -41 34 -68 -36 -49 -27 -33 -20
something dijpsv -28 -15 -17 -18 -19 -17
things__ask g 22
~ater adeghijklnopruv -24 -27 -17 -15 -31 -31 -27 -21 -27 -22 22 -25 -20 -19 -21
~kjh> em 20 -19
~more adfhijlmnpt -16 -42 -30 -31 -20 -24 18 -20 -32 -19 -20
~ola abceghijknoqrstv -34 -29 -15 -17 -30 -26 -19 -32 -16 -29 -25 24 -32 -20 -16 -23

cambiar abdmnoq -28 -27 -19 -22 -26 26 -26
with__license mq -18 16
~avi bcdefgiopuv -21 -28 -38 -25 -27 -31 -45 -20 -33 -33 -37
~eard m -20
~espo abglpru -23 -20 20 -15 -16 -21 -18
~muse m 22
~tugu cm 18 -15

@door_do g -21
^mood s 16
buddy mn -29 -15
take_this lmv 29 -20 -23
where__the adqru -16 -18 -18 -16 -24
ya__los ahn 15 -21 -18
you__@relative cdjmnpqu -25 -18 -17 26 -22 -15 -23 -24

am_having s -15
days__you ahju 18 22 -15 -22
de_donde gjluv -26 -22 -22 24 -16
diffe* adijmrs -22 -23 -21 -22 -15 -15 -16
esta_la j -15
it$ acefhikmqrsuv -27 -76 -57 -70 -66 -44 -39 -19 -67 -65 -28 21 -65
me__y an -16 -16
~<mu acdefhijkpqsu -47 -27 16 -50 -45 -51 -17 -54 -35 -28 -37 -19 -39
~anot cdghilmnprs -23 -26 -25 -23 -26 -17 -26 -28 -29 -23 -26
~cuad bm -16 -17
~hew n 15
~kd> em 21 -21
~rove mu -21 18
~ski acdefhlopru -19 -24 -34 -23 -23 -28 -27 -28 -27 -23 -33

an_empty n 18
darme__baja k -21
dentures_in mn -15 16
es__@relative mq -15 -17
how__one m -16
start* bdgklnsu -17 -20 -20 -28 -19 -22 17 -19
~<cor abfinpv -22 -28 -19 -32 -39 -21 -30
~<efe dmn -16 -20 -17
~camb acdghilnpsuv -28 21 -19 -19 -19 -23 -21 -19 -22 -27 -17 -29
~efon abcnoq -23 -22 -15 -24 -20 -17
~itt adikopru -18 -23 -18 -20 -25 -22 21 -28
~poco amor -15 -18 -19 16

^sorry bdhlnopqsv -41 -17 -25 -16 -18 -30 -21 -21 -17 16
cumpleanos m 16
earli* dijmnu -16 -17 -18 -25 -15 -15
i__@spanish m -17
keep__@call mn -21 15
never__me v -15
~ate> defghlnsv -27 -18 -22 -36 -36 -33 -40 -23 -20
~iru> em 17 -19
~orta abkpqruv -17 -18 -19 -22 -19 -16 -18 -23
~pose du -24 -24
~wai cdhlmsuv -22 -29 -20 -23 -21 -23 -31 -20

@drive__back q -19
^been a -16
puede_@fetch abcdimo -30 -23 -22 -22 -18 -30 -32
there_anything dn -16 18
work__do m -16
~aken mq -20 -19
~cxz> e 15
~gave bikmo -18 -27 -20 -31 16
~man cefgiprsv -24 -40 -21 21 -21 -24 -29 -37 -31
~ows n -17

a__about i -28
consult acfhijklmnoqrsuv 48 -27 -17 -31 -40 -29 -25 -30 -45 -34 -37 -24 -25 -28 -39 -25
en_camino r 20
otro__tienen o 18
sale__@visit d 18
temprano m -24
there__menu dgimu -16 20 -20 -16 -16
~<lic abgu -20 -21 -16 -24
~oot> o 18
~razo m -19

#__o abegijlnorsu -19 -17 20 -23 -15 -16 -25 -23 -15 -24 -15 -27
do__i bmnqu -19 -27 -24 -25 22
is__difference gou -17 -17 18
six jo -18 -18
to_find bj -16 16
~kin cefijlmotv -24 -30 -50 -21 -34 -37 -17 -41 20 -22

@late_@book m -19
dormir$ mu -20 16
empty_@body n 18
in__you m -21
my_next adino 30 -16 -16 -31 -22
servi* mu -27 -18
~acts adln -16 -18 -20 22
~cuen acefglostuv -35 -17 -16 -24 -25 -27 -27 -30 -20 -15 -26
~dio abcdeghijknoquv -35 -25 20 -38 -28 -18 16 -17 -33 -32 -27 -25 -20 -42 -32

~art bcefghjklnopqt -30 -24 -42 -47 -22 -36 -27 28 -23 -33 -36 -35 -26 -18
~brok dnpu -20 -21 -15 -18
~fech ikmsv -16 -19 -21 -16 -17
~ntar ajklnquv -25 -16 -17 -24 -27 -20 -15 -17

@person$ acdefgijklmnopqrstuv -27 -35 -49 -38 -33 -29 45 -45 -27 -40 -19 -39 -47 -39 -46 -37 -33 -37 -29 34
consi* dlmou -17 -16 -23 -16 15
guys__the m -21
never__on m -17
pica__la ms -19 19
please__the ko -16 -18
there__@price dim 18 -16 -24
~plan acghijopsuv -22 -18 -28 -20 -30 -16 -22 -21 -17 -43 -21

@drug__the mn -21 20
@insurer_mi mpq -16 18 -20
can__it abcghilmnorsv -39 15 -20 -40 -31 -30 -27 -36 -46 21 -41 -26 -26
i__form g -17
is__again m -23
~avor defmnqrstv -38 -29 -24 -19 -31 -30 -21 -31 -30 -33
~erge u -15
~shak ms -17 18

^stahp ciklm -16 -18 -16 21 -18
do_botox m 21
long__@drive jsu 17 -17 -27
me__these l 15
out__@day abmnq -18 28 -24 -18 -18
~esid h 15
~inis n -16
~opy ef -17 -16
~tive abikln -17 -16 -16 18 -20 -18

^uh acdefhjlmqt -18 -16 -25 26 -28 -20 -23 -23 -32 -16 -18
actua* adhmq -17 -19 -16 -26 -16
for__when m -15
got__@cancel bm 20 -19
spell mu 22 -18
to__again klm 16 -23 -18
to__any m -28
~edio hmr 18 -22 -16
~erda agjknopqrv -29 -24 -28 -23 -17 -15 -22 -21 -21 -22
~heel mpu -27 17 -16
~lkj cdefjklmtuv -17 -16 32 -24 -15 -16 -21 -32 -16 -19 -17

block lq 16 -15
humano fimv -16 26 -19 -16
que__esta jmuv -27 -25 23 -19
stoy mr -21 15
~<cla abdijknq -23 -20 -20 -27 -24 -15 -23 -19
~borr agijlnopqruv -29 -16 -25 -18 17 -15 -18 -22 -17 -22 -27 -31
~rke no -16 -16
~row cdfgjklnrtuv -18 -20 -20 -22 -20 -20 -17 -17 -28 -16 -33 -15

going__there nu 16 -20
my_day bmt -16 -23 18
no__@door jr 20 -19
poquito n -16
se__@pay cdnoq -16 26 -18 -16 -17
started_with k -15
too$ b -18
~<lee m -18
~<qw efm 23 -16 -24
~norm adijmnops -15 -19 -17 -22 -16 -19 -17 -18 16

@texts__me blmq -26 27 -32 -21
am_on agjmos -16 -19 -17 -33 -24 -18
commands$ gm 19 -15
i__so adgjlrsuv -19 -19 -15 -15 -17 -23 25 -16 -17
is_slow qr -19 18
me__joke m 18
medicare abdhipu -20 -17 31 -23 -16 -26 -21
no__nadie bmr -15 -23 -18
quest* bdjnpqrsuv -21 -20 -22 -25 -20 -19 -18 -22 -29 -19
the__down jm -17 17
~out cefghlsv -30 -35 -37 -53 -26 -29 -33 -25
~rfi m -18
~veg m 17

but__meant m -19
if_my mpq -22 -16 24
is_anybody ahq -16 19 -15
my__off ailmq -17 -18 22 -25 -18
no__problema q -19
not:llego m -16
pass_on b 16
to_hurt dm 16 -16
~ail cdefhkoprstu -26 -18 -22 -19 -42 -16 -28 -37 -32 -33 -33 -26
~rue ahinopqsv -20 -18 -22 -18 -17 -15 -21 -15 -16
~tene mosu -19 -16 17 -19

a__ahi mp -16 15
a_job aijmn -19 -20 -19 21 -18
bleac* m 17
mon abdmntu -25 -28 -16 23 -19 -16 -22
~<ciu dju -15 20 -19
~<pts a 20
~app cdehijklnoprv -24 -17 -28 -39 -32 -29 -23 -27 -34 -24 -21 -23 -23
~cta adgq -17 -17 -19 -19
~dkf eflm 24 -15 -15 -25

ese acefghijkmorstuv -52 -19 -31 -44 -51 -44 -46 -39 -35 -50 26 -37 -18 -27 -41 18
i_@cancel u -15
i_wear adgjnqsu -18 -18 -26 -20 18 -17 -26 -30
in__not m -23
mismo$ an -20 -20
patient$ aim 18 -21 -16
que_dias fhms -23 24 -20 -17
should__have mns -35 30 -19
sms m -17
the__was abdijlnpqrstu -28 -24 -21 -24 -24 -16 -16 -22 19 -23 19 -19 -24
~avis adefhijnruv -30 -19 -18 -15 -18 -23 -15 -24 -16 -17 -19
~biem mo -22 17
~enat i -16
~ept bcdefghijlmnptuv -19 -25 16 -24 -29 -21 -38 -35 -30 -34 -18 -20 -27 -21 -35 -26
~ghgh e 15
~luci mu -15 17
~nmi adgjloru -22 -17 -17 -18 -15 -19 -15 -30

@call__after i 16
@move_la abo -22 -20 16
appointment bcdefghijklmnpqrstu 46 -40 -56 -37 -28 -51 -20 -60 -17 -59 -42 -15 -37 -48 -29 -16 -20 -40 -51
could_we ms -18 -18
dejar_el m -17
not__on lq -17 -16
shut adghjmou -22 -18 -16 22 -18 -22 -16 -22
~<bas abcdefhlmqtuv -18 -17 -16 -19 -17 -16 -22 22 -29 -20 -17 -26 -15
~gers admu -16 -17 -21 25
~rer> adgjklmq -24 -17 -16 -18 17 -22 -24 -19

@call__@texts l 17
@insurance$ bcfgijklmpqsuv -26 -21 -16 -32 -35 -37 -17 -15 -24 -20 -43 -18 19 -26
@texts__all ko 18 -17
^pongo aiu 17 -16 -17
^will abegijklmnoprsuv -50 -18 -16 -46 -35 -18 -21 -51 -33 27 -47 -44 -36 -52 38 -20
and__not clmnpu -16 -19 -36 -17 -30 -18
be__when h -17
dallas j 16
hacer* o -16
it__only aju -21 -16 -18
no__recibir kl -25 18
not:con ckmoru -17 -18 -26 -19 -20 -28
this_@day bms -16 26 -16
~<hat abm -21 -15 17
~<out bdgnv -16 -18 -17 -15 -17
~<sch dghpqu -19 -18 -16 -20 -22 -21
~cand mv -29 -20
~efie akm -21 -15 -28
~ortu cjn 17 -18 -17
~our bcefgnpqs -32 -40 -37 -35 -28 -51 -26 -20 -17

#__my m -23
awesome$ mt -17 22
enoug* dlnt -17 21 -15 -17
like$ dgimsu -33 -25 -19 -19 -15 19
set__back dgmu 22 -18 -22 -20
~<kin hjqrtv -29 -33 -27 -20 18 -20
~<tax gmu -15 22 -19
~<uns abcdefghijklnopqrstuv -26 -29 -32 -32 -41 -34 -18 -28 -30 -25 16 25 -24 -20 -26 -28 -32 -21 -28 -40 -29
~ppen afhjno -24 -16 -16 -21 -18 -16
~ram ghknps -15 -18 -20 -23 -15 -17

do__get ceiloprsv -38 -24 -17 -33 -18 -31 -29 -27 -27
fav m 19
following a -20
twice gkmnqrtuv -18 -17 -32 -17 -17 -18 -21 -19 -17
ustedes__@ride ajlmqu -17 -22 -16 -17 24 -24
~<fm m 17
~ero> defghmnpqstu -30 -46 -41 -24 -32 -19 -30 -29 -21 -19 -48 -18
~ettl mn -17 -18
~nce> bcehijmnpqrstv -24 -23 -19 -33 -20 -17 -20 -38 -37 -44 -21 26 -22 -37

am__@vehicle m -16
but__my l 16
donde__@parking jm 16 -22
estuvo qv -16 16
not:pasa m -17
on__please m -17
text__to klmu -24 -21 17 -16
where_does djmnsu -22 -19 25 -19 -15 -24
~<at cdfgiklnopquv -23 -34 -20 -26 16 -21 -25 -40 -24 -21 -38 -37 -31
~<eda d -15
~eps> m -18
~fan v 16

clase__es j -16
cuando__ir ag 16 -15
does__@english c 17
what__my adfghijlu -33 27 -21 -17 -20 -17 -44 -18 -34
~enco ao -17 -16
~ryl m -16
~took aior -20 -15 -17 16
~uce> u -16

me_leave m -16
not:@treat mo -20 -17
of acfhjknoqrstv -26 -17 -20 -27 -28 -43 17 -24 -30 -24 -22 -25 -18
without_asking m -17
~alk> bdehijknoprsv -26 -18 -15 -15 19 -20 -23 -30 -27 -23 -31 -31 -19
~rim blnou -19 -17 -17 -21 -16

@stop__i gl -18 -17
are__over ar -17 -16
bf bmpr -16 -24 17 -16
flying u -19
law dijpu -17 -16 -17 17 -19
lose_this glu -16 16 -18
need__@visit mno -22 -16 -28
\xc2\xbf_cuantas adhimo -18 -22 -15 -17 -19 -17
\xc2\xbf_un mnu -18 19 -18

@cancel__@visit adijkmnoqrsuv -44 -39 -22 -16 -28 28 -21 -55 -21 -23 -23 -20 -26
@howmuch__@treat s -16
did__my jm -21 16
esper* adgijkluv -20 -27 -19 -19 -21 -16 -33 -20 -20
findi* mq -22 16
se_puede ghijkmnpqrsu -28 -24 -49 -35 -20 -62 16 -24 -32 -25 -25 -16
you__fun gmu -17 19 -20
~<mo acdefghijknptu -35 -36 -30 -53 17 -44 -18 -39 -58 -21 -17 -55 -36 -20
~drin n 18
~uscr alm -18 22 -16

ano m 16
not_be abdgimnrsu -23 30 -23 -15 -19 -33 -24 -17 -25 -19
tiene_que amqu -18 -19 21 -15
~<rig cefilpv -21 -26 -20 -33 -25 -22 -29
~wou efgjmnpstv -18 -18 -34 -27 -15 -31 -20 -42 -27 -27

attend$ am -16 23
no__give amo 17 -15 -23
~ass> adgq -24 -24 -19 -17

@day_got o -15
esta__ahorita m -21
send_the g -19
~<lu cefghklnptu -25 -19 -21 -35 -28 -24 -37 -18 -20 -31 -29
~circ m -16

fix djmn -16 -18 26 -24
not_doing v -16
~<sup abhijlopru -16 -26 -16 -20 -16 -20 -19 -20 -25 -27
~aso dgilmnopsuv -27 15 -26 -24 -17 -22 -25 -21 -17 -31 -21
~uej ai -15 17
\xc2\xbf__@call u -16

^tienen ghloquv -15 -32 -25 -36 -32 -18 -34
at__i hjm 16 -16 -29
can_we abdghjlmnopqrsu 17 -39 -27 -18 -20 -22 -19 -50 -32 38 -19 -32 -25 -24 -23
got__@thanks b -17
not__there abghjlmnpv -15 22 -15 -20 -18 -16 -27 -19 -17 -18
sorry__was bcmoruv -24 -15 28 -16 -17 -16 -18
~<sw mr -22 -16
~ahea mo -25 -22
~co> bdefhiklnopst -15 -17 -35 -45 -29 -20 -26 -23 -17 -15 -38 -17 -30
~dpho mn -18 18
~run abfghnsuv -24 -17 -18 -15 -23 -20 16 -16 -17
~thin cefijqrt -19 -27 -19 -20 -16 -24 -65 -34
~veni bdgilmpruv -23 -17 -17 -19 -18 -31 -22 -21 -20 -16

are__up m -20
~erer adklm -18 -15 17 -21 -20
~rial gjm 20 -16 -26

como__eso gm -15 -22
put__sleep mu -22 18
~nti bdefiklqv -22 -33 -26 -27 -27 -33 -22 -16 -27
~uego cgmoqs -15 -15 20 -17 -16 -18

i__better bmo 16 -29 -21
this__for d -16
when__start ak 16 -18
~comf an -15 22
~ler> aiuv -16 -17 -20 18
~oca ghlmnrstu -20 -24 -17 -35 -26 -24 -21 -18 -32

own u -21
reanudar km 19 -19
town__you m -16
~ake> efgijrtv -42 -32 -27 -31 -32 -18 -39 -20
~ced m -16
~lai acijklno -27 -22 18 -23 -21 -16 -18 -23
~look bfghlnopsu -23 -19 -24 -27 -25 -32 -29 -29 -18 -31
~uld> befghjlmprtv -20 -31 -36 -18 -24 -16 -17 -20 -31 -22 -31 -44

days bgijmnp -24 -22 -18 -30 -18 -22 -17
enough dlnt -17 21 -15 -17
equivocado acdefghijklmrtuv -16 -19 -28 -27 -29 -32 -24 -35 -29 -20 -37 -24 -18 -27 -25 42
explain__to iu 17 -20
have_@spanish i -15
out__or m -19
to_put amnq -26 -20 -22 -19
town$ jmr -18 15 -17
what__@treat agjmnu -17 -19 -23 -33 -17 33
~bit d -19
~brid mr -19 19
~ces cdefhjknprstv -16 -22 -27 -27 -40 -15 -20 -24 -44 -25 -15 -31 -43
~rdi acdklnpqtv -22 -16 -27 -30 -25 -21 -22 -18 -16 -19

^where bcfhjmnopqrs -28 -18 -22 -43 18 17 -53 -27 -32 -37 -34 -64
a__where m -17
durin* m -19
lol_i m -15
no__sus lm 15 -20
que_hubo fm 18 -18
tv$ hjmru -20 -25 17 -15 16
who__you adghiluv -18 -17 -16 -16 -21 -16 26 -17
~lug dghiklmnpqsv -16 -16 -19 -20 -15 -20 -24 -22 -17 -21 -19 -20
~tle ioqu -17 -16 -19 -20

clase_de j -16
mi__estar anp -15 18 -20
thoug* mnpq -23 -16 -17 -15
unite* alnquv -20 -27 -16 -15 -15 -15
with_this adm -22 -18 -39
work$ abhijmnprsu -23 -20 -18 -32 -25 29 -51 -21 -33 -22 -22
~alls hm 15 -21
~guar amor -21 -25 -16 25

^make am -19 16
message_from m -16
not__date o -18
queda* imu -18 -26 -16
~bor acdefghijnoqrtuv -39 -18 -30 -18 -16 -25 -26 -32 -29 -30 -22 -20 -32 -20 -41 -21
~foun abdhoqrsu -24 15 -18 -18 -17 -25 -19 -20 -18
~quic m -16
~rd> abefhjkopqrt -20 -20 -15 -26 -31 -44 -36 -26 -35 -16 -41 -28

dios__pague mt -19 17
los__de aiu -20 -16 -16
please defnpqstu -34 -36 -31 -26 -30 -50 -30 -19 -15
your_@hours ahm -17 19 -18
~agra fmt -16 -19 18
~des> cdegimnrs -16 -23 -20 -43 -23 -25 -31 -38 -16
~isan m -19

@call__there mq -20 -19
bailed$ pq -22 17
my__a bdmnps -16 -21 17 -25 -27 -16
salon a -18
~llev abcdefgijklmnopuv -32 -23 -27 -35 -18 -25 -23 -26 -32 -33 -33 -16 21 -27 18 -32 -28
~pue bcejklmnprtuv -21 -17 -53 -24 -28 -70 -16 16 -22 -37 -53 -71 -51
~revi bj -15 -17

asked abdjnptu -30 -27 -18 -18 -26 16 -18 -27
words dimu -17 -18 15 -21
~<nob bdhmopqsu -21 -19 -23 -31 -24 -25 16 -16 -23
~sory m -15
~stin u -15

after__one m -15
hit__by m -17
next__me anp -16 18 -17
the__is bcdefghkltv -25 -26 -38 -19 -20 -29 -18 -24 -35 -23 -28
~<fe cdefghijklnprstv -38 -49 -27 -39 -22 -15 -24 -24 -40 -24 -43 -19 -17 26 -31 -19
~acom abmou -19 -18 -24 -20 -26
~adic mu -18 16
~spo defhjklnsuv -42 -19 -21 -34 -20 -29 -36 -39 -16 -41 -24

@move_please cikmo -27 -18 -16 -22 25
do__lock hm 21 -23
i_say agjnqu -16 26 -22 -19 -16 -27
needs npu -21 -20 -24
so__need m -15
~amp du -19 -21
~nde> bcdefjklnopqtv -42 -37 -22 -29 -39 21 -41 -54 -40 -45 -30 -45 -32 -33
~tify l -16

might_be hr -20 16

@sick__@body m -15
@stop__calls hm 15 -15
all_set mpq -24 26 -26
el__antes dno -19 18 -19
me_home abmnps -15 -20 -18 -18 21 -15
reply adgkl -17 -16 24 -16 -19
somewhere_to jm 15 -16
~<abr acdhijknoqr -31 -16 -22 33 -25 -20 -17 -21 -27 -17 -15
~<ed d -15
~gan> djor -16 -15 -16 -20
~oks o -15
~porq l -16
~uese u 16

mind adjlnprv -21 -17 -16 -21 -18 -17 -23 -26
off__@book al -22 -21
que_si bm -16 -17
swap abhmoq -17 -16 -16 -17 22 -16
to__is dnq -18 -21 20
~abi lo -16 -19
~entu mn -17 16
~nu> abcdefghijklmnopqrstuv -22 -18 -21 -31 -17 -17 42 -23 -17 -26 -21 -29 -38 -23 -26 -15 -22 -18 -17 -15 -33 -23

cancelela m -16
mi_@relative defghijklnoprstuv -55 -44 -55 -45 -35 -43 -44 -32 -41 -16 -26 39 -63 -15 -46 -51 -75
necesito_que m -29
~<wro u -16
~ncia ghknpv -23 -22 -18 -21 -16 -17
~oci agoqr -17 -16 -17 -18 -16
~peei m -17

@sick__my m -15
costo admu -20 21 -16 -15
me__alguien q -17
mi__ya no -19 -21
the_light m -22
~<dig cdjknpqst -16 -24 -19 -15 -27 -17 -22 -15 -18
~muni afm -17 -15 -17
~tyu> em 19 -19
~when bcdefghjklqtuv -15 -22 -20 -21 -20 -36 17 -27 -28 -21 -31 -20 -19 -29
~wro u -16

@day_what m -16
am_# amr -16 -20 17
lk eflm 27 -19 -16 -26
puede__al q -27
puedo_volver q 16
~amos cghjkmnsuv -15 -24 -16 -21 -21 -22 -16 -25 -23 -22
~eye u -16
~lyi u -19

changed__i m -18
consiguieron__celular u 15
dios_es mt 19 -15
message$ lm -18 15
to__airport jm -24 21
~<don cdehknoptv -26 -52 -15 -35 -35 -15 -37 -24 -17 -17
~ert adefiklnq -22 -22 20 -21 -23 -16 -24 -20 -18

forev* abd -19 -16 -16
not__and o -18
not_go t -16
owe_you agjlmtu -20 -19 -22 -16 -30 20 -17
pop__right dmn 17 -16 -19
the__the acdklnrtuv -21 -19 -32 -25 -19 -20 -38 -16 -22 -20
you_got bgjkmtu -28 -16 -23 -16 -17 -18 -23
~aza adhjmuv -17 -23 -17 23 -21 -19 -15

anything__next o 15
at_# abdeghjlmqsuv -20 -35 -39 -29 -19 16 -31 -34 -17 -34 -40 -20 -35
cuantas_@visit adimnu -18 -18 -16 -15 -23 23
i_talking u 17
tengo__a n -18
there_after h 19
you_sent gm 15 -18
~nqui mp -21 16
~umo nu 19 -16
~ver> bcefghiknostu -26 -55 -40 -51 -36 -24 -18 -18 -41 -31 -16 -15 -23

circl* m -16
confirmed lnq -18 -16 -19
passe* mp -17 -17
passport$ m 17
turn__back km 22 -33
will__@relative abdmnqrs -28 -25 -18 -18 18 -29 -19 -16
y__por i -19
~<baj abcdefghilmnopqtuv -30 19 -25 -16 -28 -23 -30 -26 -32 26 -31 -33 -31 -31 -35 -22 -41 -20
~<hi acdefghknopqtv -27 -30 -36 -23 -19 -35 -32 -29 -27 -33 -29 -17 -25 -25
~ecto admn -16 -17 -22 -20
~hav defghlmru -20 -30 -33 -27 -28 -27 -18 -52 -22
~ones cdfgjlmops -18 -33 -20 18 -25 -24 -32 -28 -18 -24

@drug_the mn -18 17
do__plan mn -18 15
en_@spanish abcdegjklmnopqu -29 -17 38 -22 -15 -28 -26 -24 -26 -31 -25 -32 -19 -19 -17
it_just dmu -19 -29 17
sos m -19
stati* mr -24 18
still_take r 16
what_kind dghjn -28 -18 -15 -20 23
~<cra ado -15 -16 -18
~ethi djpsv -28 -15 -18 -19 -16
~meet abmo -18 -16 19 -17
~visi s 16

^and c 22
bank dhimn -15 -22 -15 20 -19
done__the m -17
estaf* muv -15 20 -16
plant* dm -17 15
texti* dfhjmnopqrst -19 -20 -19 -21 -18 -22 -28 -18 -23 -22 -15 -24
when_was m 18

do_it cdghjklmnpqrsu -25 -26 -42 -22 -32 -18 -31 -52 -26 23 -28 -19 -21 22
not_getting gv 15 -23
para__en abm -16 -15 -15
quiero_darme k -18
veo jm 21 -16
~asc bm -15 -22
~cte adinq -21 -18 -22 -19 -17
~erio dmnq -15 -23 23 -16
~grac d -16
~isc cknqu -19 -18 -17 -20 -21

jj em 23 -26
me_in abdeghilmnopqrsuv 37 -26 -40 -31 -31 -26 -43 -26 -51 -27 -19 -34 -42 -17 -24 -43 -22
noches f 16
~iate mt -16 18
~low efhijmrstuv -25 -26 -33 -35 -36 -17 19 -17 -23 -35 -33
~rt> bcefghiklpsv -16 -20 -40 -45 -46 -34 -21 33 -41 -25 -17 -30

#__with m -16
@call__off bim 25 -20 -21
how__would adu -17 -15 15
juego m 18
said_@call mp 16 -16
when__there m -15
you__reached mv -19 15
~<abo cefghjqst -21 -23 -26 -37 -39 -32 -15 -20 -26
~<sir abjlnprsv -19 -18 -20 -18 -19 -16 -16 -16 -20

busca* bdhilnsu -24 -20 -18 -17 -16 -15 -16 -23
el__me gilmu -21 -16 -22 -39 -28
no__aqui mv -15 15
that__my dnov -19 -16 -22 -16
~<lis cdefhjmorsu -35 -35 -19 -18 -28 -43 -23 -43 -29 -37 -42
~enti abdefhiklqr -47 -19 -20 -17 -17 -27 -23 -25 -42 -28 -22

i_believe m -20
off__@day o -17
que__este jv -15 -35
venir p -16
when__in au -23 18
will__make m -18
~desc abdgijln -17 -21 17 -20 -16 -21 -24 -20
~edi> agq -18 -17 -16
~rout dmu -16 16 -16
~tos> abcefijkoqrt -23 -27 -19 -20 -19 -23 -25 -30 -25 -31 17 -19

or_what dgmqu -34 -21 -26 -17 17
you__on abdlmnors -21 -23 -27 -17 -44 -16 -26 -28 -17
~<guy begiklmnrsv -23 -20 -28 -25 -16 -20 -20 -23 -23 -23 -23
~ark u -16

algui* abdgjklmrsu -20 -23 -32 -19 -23 -20 -21 -26 -19 -15 -45
mista* lm -22 -16
said__i mo -25 15
~at> abceghiklprsv -21 -18 -39 -71 16 -17 -29 -40 -47 -39 -17 -22 -30
~jok m 25
~tti bdjo -20 -28 -25 -15

en__@vehicle q 18
fue_la b -17
got_home bmopqrs -18 -17 -19 -19 -20 -17 27
have__so t 19
if__not dgmo 18 -22 -27 -15
picking__up am -20 -16
~esg dmu -18 -20 21
~gano imuv -15 24 -25 -18
~whe bcefgiklqrtuv -24 -20 -33 -42 -31 -26 -39 -26 -30 -32 -31 -16 -35

como ehinoprtv -32 -48 -53 -35 -41 -26 -22 -20 -42
cuenta dhjmqr -15 -15 -18 -17 17 -18
de__casa v -16
saque* aklmv -20 -17 19 -16 -17
~egue abinprv -15 -19 -23 -16 -22 -28 -25
~uem ab -19 -16

@drive__@relative bmpv -16 -34 27 -18
@food_@food mn -21 19
^cool mt -35 16
a_las bdgijms -31 -37 -18 -23 -25 -17 -21
got__@animal m 17
i_talk im 24 -20
puedo__las aq 20 -22
signe* agm -20 -16 -21
~ague hitu -15 -18 16 -19
~idg mr -20 23
~tur cefghijpstu -21 -35 -26 -35 -23 -24 -18 -29 -49 -28 -19

^in abcdeghijklmnopqrsuv -27 -19 24 -18 -31 -17 -21 -16 -27 -21 -20 -33 -17 -16 -17 -21 25 -15 -25 -16
a_@day dhjmu -23 17 -15 -23 -16
a_refund m 16
dia_me ahm 25 -21 -18
it_be abcdgmnpu -23 -24 -15 20 -16 -35 -24 -15 -38
to__@person agio -27 -16 20 -19
~cnc bclmou 25 -17 -17 -22 -16 -18
~ego abefghikpqrstv -19 -28 -23 -19 -36 -34 -33 -33 -23 -38 18 -19 -23 -38
~erv dfijmoprsv -23 -16 -18 -23 -18 -37 -20 -15 -23 -17
\xc2\xbf_cual u -18

@day__no o 17
@drive_al no 16 -20
@late_are m -16
en__me m -17
leaving pqr -15 -19 19
pueden_mandarme dim 20 -16 -21
what__there mo -15 15
~<num abcefhkmnopqrst -23 -54 -42 -35 -36 -46 -16 -29 -44 -50 -17 -42 -44 -31 -38
~chic joru -16 -20 -18 -17
~len bcdhijopqru 15 -20 -31 -24 -19 -23 -16 -21 -32 -25 -29
~seri d 16
~tays ao -18 -19

it_now g -16
looking_at m -15
take__is m -15
~aso> dilnopquv -18 -17 -21 -17 -21 -15 -22 -20 -17

did_my m 17
~lett dgknoqu -22 16 -18 -19 -17 -15 -20

#_por dm -23 25
a_hotel m 15
me__@treat mu -32 18
papel* jm -18 -17
poner__queja i 15
the__coming kr -21 -16
the__exactly g -16
tomor* cdfklprstu -15 -23 -19 -17 -18 -15 -23 -19 -15 -20
~<thi defhijnopqrt -24 -22 -18 -22 -17 -26 -51 -37 -31 -42 -30 -31
~aber imou -22 -18 -18 17
~rki dghnptu -23 -16 17 -22 -16 -16 -16
~squi u -18
~whit mn 17 -15

@cancel__de bm 21 -21
any_of dm 15 -28
day__you m -16
i__good acfjknprstuv -16 -18 -24 -20 -17 -25 -25 -21 -15 -20 -19 -27
so_is u 17
what_@clothes dgnu -21 -23 21 -17
yet bcgijlmnopuv -21 -17 -28 -17 -18 -19 24 -20 -18 -20 -25 -28
~elea ailmqu -16 -16 -15 -20 21 -18
~onar m -21

@vehicle__ya mq -16 -18
a_tad m -17
anule b 18
no_pasa m -17
quede_sin acdijknopqr -25 -19 -18 -20 -18 -16 -21 -22 -21 21 -18
will_see abdmqru -18 -17 -18 22 -15 -21 -18
yo__@relative pq 18 -20
~hote a -15

business$ ahmv -16 -17 19 -17
need__back k 16
not:driver pq -26 26
the__stuff u 16

eso_no bn -19 -18
going__me bmor -15 -29 -15 -19
if__press g 15
not_find bhjmnor -16 -24 17 -43 -21 -24 15
nuevo kl 15 -22
to_make alo 19 -16 -18
~flig abdjmn -17 -18 -19 -15 19 -19
~olve gim -16 -20 -30
~osa abcdijkoprv -18 -24 -15 -28 -31 -22 -16 -17 -27 -18 18

donde__eso ju 18 -16
keep_my kmov -17 -17 -16 -20
not_the kmv -15 -24 18
~aile q 15
~ese> abfhjlmnoqrt -33 -21 -23 -33 -28 19 -32 -43 -27 -37 -34 -17

^there adimsuv -19 -16 -16 -27 18 -16 16
a_este muv -15 -19 -23
dia__llevo mn 16 -17
of_your dhi -16 -16 -23
respond r -18
the_reminder m -17
these abfhjlmnopqr -26 -33 -20 -26 -23 21 -26 -39 -31 -17 -32 -28
what__@food mn -21 19
~<enl gm 17 -22
~<fav defmnqrstv -38 -29 -24 -19 -31 -30 -21 -31 -30 -33
~ola> abgijnoqrsuv -27 -20 -22 -22 -25 -23 -20 26 -23 -17 -17 -16
~tema a -17

@place__my jm 16 -19
bondi g -16
is__@place adfginopqsu -17 -40 -24 -23 -19 -25 -25 -17 -19 -19 -24
wine hm -18 21
~<gui anrs -22 -21 -19 -18
~que> gjlm -20 -18 -24 -25

at__light m -18
do__the ajlmqsv -29 -25 -33 -15 -21 -16 -20
for_it am -21 -27
que_ya m -15
~<df em 17 -15
~ict abdgijlnpqu -24 -17 -29 -18 -17 -20 -19 -30 -17 -22 18
~matt mn -29 21

getting__@texts km -18 -15
ya_llegue pq -15 -16
~<wee cdfgijklmnopqrt -24 -35 -17 -31 -24 -23 -19 -29 -24 -44 20 -20 -27 -30 -16
~empo adhs -19 -23 -17 -18
~rk> abcefkpqstuv -22 -34 -29 -24 -22 -34 -21 -15 -35 -22 -22 -23
~ross aghjmnoqsu -29 -18 -21 18 -19 -16 -16 -19 -15 -17
~term m -19

how__should dnu -18 16 -18
my__never m -16
not:a abcdefhjkmnrstu -17 26 -39 -25 -23 -17 -35 -25 -27 -33 -45 -25 -16 -30 -29
~doct ju -15 15
~ecu j -16
~und> cdklnstuv -17 -41 -25 -24 -22 -18 -16 -30 -23

a_ver m -19
at__would h 17
chauffeur p 15
is_going p 17
make__the bo -17 19
~<els cghijmnp -18 -20 -26 -28 -15 -21 -20 -28
~tion abcdefghkls -33 -30 -16 -17 -22 -27 16 -40 -35 -16 -16

for_next o -19
going__out n -16
mandando__@texts l -20
thing* adhmns -20 -16 -16 -37 -17 16
this__place jmu -18 -15 16
~<clo ailqu -16 -17 -15 -19 -25
~cho> abijmpuv -17 -21 -19 -17 -21 -21 -22 -18
~felt ims -15 -19 23
~nmig adgjloru -22 -17 -17 -18 -15 -19 -15 -30
~outh u -17
~yan bdoqv -17 -16 -18 -17 -17

end__@call i -21
i_type gj 18 -16
summe* h 15
~<gen bcefgklmnoqrs -23 -16 -16 17 -26 -26 -22 -16 -25 -19 -22 -19 -20
~gets q -17
~imb dmu 16 -21 -16

@late_ese o 15
it_mess n -19
me_dormi m -21
~eole cm 18 -18
~from aehoqrv -27 -20 -37 -27 -33 -18 -28
~sdfg em 20 -23
~tug cm 18 -15

@hours__en h 17
about__it mu -17 -17
are__allowed mn 16 -16
no__not glmoqv -19 -21 19 -23 -25 -17
not:how bgjlmuv -18 27 -20 -24 -32 -27 -20
what_am abjmn -19 -15 -21 -28 -21
~ade> dhijklnopqsu -29 -22 -23 -25 -22 -21 -32 17 -24 -24 -23 -34
~dent abcefgilnopqst -48 -41 -29 -17 -17 -35 -35 -36 19 -31 -23 -24 -28 -19
~kjn em 17 -16

muchas m -18
necesito$ ai -16 -16
please_keep bklmov -19 -22 -17 28 -15 -27
this__@relative m -15
~<agr bfimoqt -19 -18 -18 -32 -16 -17 17
~<aye bdgjnrsuv -15 -17 -15 -17 -18 -22 18 -17 -18
~nds> almnr -19 -17 -23 -21 -20
~nter efgiknoprstuv -16 -19 -29 -29 -22 -22 -25 -25 -25 -35 -18 -20 -30
~onc bghlmps -16 -20 -17 -15 -21 -19 -17

de__trata g -17
del__o m -15
i_send djlm 16 -26 -17 -25
on__list giklno -19 -16 18 -22 -22 -16
por_fin bhlm -17 -18 -15 23

@ride__through m -18
^tell dlmnpsuv -42 -18 30 -20 -26 -17 -18 -22
dan__baja lm 17 -16
no__fecha bo 17 -17
not:borren bm -19 18
~der> aefhijloprs -22 -23 -17 -23 -19 -27 -20 -17 -17 -25 -30
~dic aceghiloprsuv -18 -33 -24 -39 -29 -30 -33 -18 -30 -23 -34 19 -28
~ejo> acdhijkmnoquv -33 -19 -33 -22 -20 -17 -19 -18 18 -19 -24 -21 -16
~eys> m 17
~find abcdefgiknstu -16 -39 -23 -35 -17 -16 -30 -32 -32 -38 -28 -21 -28
~mpo bdhjlpsv -21 -25 -21 -22 -28 -21 -22 -19
~oys> m 19
~rust m -17

all__at i 16
hacer_el u -18
hora__hora m -16
que__manden km 16 -17
~algo cdfjkmpqstuv -21 -20 -18 -31 -22 -45 -31 -16 -15 -19 -24 -24
~down cgikmntu -17 -30 -25 -25 -27 -17 -16 -36
~oman bdhjlmoqrsu -20 20 -15 -20 -15 -34 -22 -21 -16 -24 -27
~rla lm -15 -29
\xc2\xbf__con i -19

@hello_\xc2\xbf f 15
@relative__he mq -24 -18
a_mi abcdgjrsu 21 -24 -18 -29 -25 -27 -25 -24 -28
after_my m -16
bille* dimv 21 -15 -20 -16
can__off m -17
i__@thanks mt -19 18
i__sorry uv -17 -15
pon inqs -19 -21 16 -19
~desp bdfgjlmv -18 -29 -16 -27 -21 -24 -22 -23
~loq m -18
~outs adju -17 -16 18 -29

a_@relative bdjkpsu -16 -20 -16 -18 16 -20 -31
a_@vehicle abcdhiklmnopqstuv -33 -21 -19 -39 -32 -39 -19 -19 19 -36 -30 -25 33 -23 -16 -33 -19
el_@insurance djmnoqu 22 -16 -28 -18 -18 -20 -23
it_take djmu -28 -23 26 -28
soon_as mo -23 -21
~arin u -15
~hook abimoq 15 -17 -19 -26 -17 -15

@pay__the m -17
adentro$ jmo -16 -19 -24
my__list g -16
who__talk im 17 -15
~nyt bghirsv -32 -27 -33 -21 -19 -18 -23
~oiu eflmu 29 -16 -17 -30 -16
~qwq em 18 -17

= abcegiklmopqrsv -19 -25 -39 23 -30 -28 -60 -21 68 -56 -22 -32 -21 -43 -19
^venden m 16
are_you bcdegijklmnopqrstuv -50 -17 -22 -59 -43 -32 32 -47 -59 -28 -63 -41 -35 -44 -54 -55 -64 23 -50
es__cumpleanos m 16
i__asked m -23
molestar$ lm 17 -18
no__that n -15
not__down o -15
quiero_es am -17 -20
ser__las o 20
~ho> abijmpuv -17 -21 -19 -17 -21 -21 -22 -18
~nand adln -17 -20 -17 -18

@relative__for imoq -18 -22 -19 -16
a_buscar p 17
already_told lm -15 16
become__# amo -21 -19 18
marco$ gmuv -20 16 -18 -17
of_god lm 16 -17
quiero_el a -16

at_home q -17
estoy__un jm 17 -22
i__someone abd -26 -20 -24

at__house m -17
my_@clinician adgjklmoqv 28 -23 -16 -20 -19 -18 -41 -24 -17 -18
not:por abcopq -18 -21 -17 -32 -23 15
~cido m -25
~ees> u -16
~nice bdenoqstu -16 -15 -19 -17 -21 -19 -16 18 -16
~stuf adhj -17 -19 -19 -19

clinic ghilmnorsu -23 20 -39 -22 -47 -17 -26 -16 -21 23
creo mv -20 17
stay$ m -17
~resa abcdgjkmnor 22 -17 -17 -30 -26 -23 -21 -41 -20 -16 -28
~sult dgklm -16 -17 -18 -18 -31

@late abcdefghijklnpqrstuv -20 -45 -71 -53 -61 -60 -63 32 -68 -34 -64 -66 -67 -43 -55 63 -70 -57 -70 -40
for_the acdgmruv -39 -28 -16 -32 -34 -35 -41 -34
give__a blmu -18 -21 -34 -32
not__with lm -16 -22
sorry_@wrong begmor -21 -22 -23 17 -18 -25
~anoc hns -17 -19 17
~aqui bcdehkoprtuv -23 -22 -28 -16 -26 -21 -31 -29 -30 -16 -20 22
~ine> bcdeflqru -21 -30 -23 -24 -25 -21 -21 -29 -28
~nst aefhjklmpstuv -44 -33 -32 -40 -34 28 -21 -24 -27 -31 -25 -17 -28

@relative__on mpq -19 -21 16
mi__de adhijkrsu -18 -21 -21 -25 -16 -19 -21 -20 -23
not:puede acgimnopq -19 -16 -17 -27 -22 -34 -21 -20 21
pop dmn 18 -25 -21
saquenme al -16 17
~acep fhjlmqu -19 -17 -19 -24 -35 -17 -20
~book bcegijklmnpqs 23 -17 -21 -19 -23 -16 -22 -29 -24 -19 -19 -22 -17
~gall dm -16 16
~han> ajmnqu -27 -16 -16 -20 -17 -17
~jkn em 16 -16

@door_es jmu 23 -15 -17
@hello_como f 16
i_mean km -22 -23
the_first hin -20 -15 -22
~<too aiorv -21 -19 -18 16 -16

@place_my m -16
ago v 16
interesa__@visit b 15
ubi abcgijklmoru -32 -25 -17 -24 -27 36 -26 -27 -25 -26 -24 -17
voy_@late abcdefghijlnopqrtuv -23 -30 -18 -21 -23 -23 -17 -36 -18 -25 -22 -18 -30 -24 -24 31 -24 -19 -19
~avy s 15
~erci anqs -21 20 -16 -16
~jan abhjklmnrsu -20 -20 15 -28 -18 -18 -41 -31 -15 -21 -28
~trai qu -18 -20
~zul> e -20

@open__@food hm 23 -25
@relative_no amn -16 -31 -18
como_llegar q 15
el__anoche ms 17 -18
is__@drug mu -31 17
to__@visit aikmnquv 18 -17 -18 -29 -19 -16 -18 -20
~<new abdgijmo -21 -15 -27 -15 -18 -17 23 -15
~ejan jmn -21 -24 -17
~esp defhijklmntuv -49 -21 -16 -19 -27 -40 -34 -22 -25 -19 -17 -31 -46
~sol efghimnpqstu -18 -23 -36 -26 -36 -24 -38 -24 22 -30 -17 -18
~uspe m -19

=beside:hours ahimqu -33 19 -24 -31 -19 -16
^about abdinoru -21 -18 25 -23 -25 -26 -26 -28
do_this dhlsv -25 -27 -24 -18 -21
i__shave n 18
i_plan dmn -21 -25 25
still_have noqs -21 -19 -22 18
~ara befghilpqrst -16 -32 -18 -20 -22 -15 -15 -16 -22 -21 -32 -40
~esu abcefghijkmnqrtv -33 -24 -27 -23 -16 -36 -16 -17 -22 21 -28 -21 -26 -16 -19 -18
~ormi abdghijlnpq -22 -19 -20 -21 -21 -17 -21 -18 -18 -16 -29
~ose> bcehijlnpqrtv -35 -21 -20 -23 -30 -24 19 -18 -25 -33 -34 -17 -24
~rgio o 19

la_evaluacion a -18
~anta abcgikpsv -41 -30 -20 -24 -43 -19 -24 -15 -26

^scratch m -22
cafe nq 23 -20
with__@relative abdimu -19 -17 -17 -18 22 -22
~this bdehijknopqrt -16 -18 -18 -26 -15 -25 -25 -41 -30 -54 -31 -22 -23

french$ m 17
had acdefghijlnoptu -18 -22 -35 -17 -26 -30 -35 -33 -30 -24 16 -51 -22 -35 -45
hurts mu 17 -17
not:coming bmopr 35 -38 -34 -20 -21
puede_@pay cdnoq -16 23 -18 -16 -17
~by> diu -15 -17 -15
~ortl j -17
~urse adegjmoqsv -20 16 -16 -15 -16 -33 -15 -15 -19 -17
~vuel bhnuv -34 -21 -25 -28 -22

am_in gq -18 -19
capital m 16
do__bring gjn -15 -22 19
do__who mqu -18 18 -17
wear__@sick mn -17 16
~nev cdijnoprtv -17 -29 -17 -17 -24 -27 -21 -21 -28 17
~ock aceginqrsv -22 -35 -37 -31 -24 -41 -15 -35 -26 -20
~risk u 19

^olvidense l 15
^voy abcdefghiklmoqrstv -39 -38 -33 -39 -36 -34 -31 -41 -35 -28 -26 -29 -37 -38 48 -27 -32 -29
he_need mn -16 17
not:know cdehjklnoprtv -29 -36 -16 -20 -19 -21 -27 -15 -26 -23 -17 -21 19
posit* m -15
this_stuff ls -19 16
~<lin abcdkmnopqr -47 -40 -20 -25 -25 -37 -28 -22 19 -16 -21
~agu abdghijqtuv -22 -22 -24 -16 -20 -25 -18 -19 16 -24 -17
~left adghnopuv -16 -21 -18 -17 -23 -19 -17 -21 -18
~lvi adejnqsuv -17 -19 -18 -15 -20 -16 -15 -22 -19
~mon aceghjklopu -21 -20 -17 -22 -26 -26 -23 -31 -30 -18 -28
~oeir m -15
~taqu m -19
~uet nr -15 -18

=denied:ride_confirmed bimpquv -26 -16 -19 -23 30 -17 -25
accept_@pay dm 17 -16
all__them bm 18 -19
esta__@relative m -18
is__available adim -22 -18 17 -19
ser_a o 22
set__time a 18
work_instead o 26
~erp cdm 18 -20 -21
~rig cefilpv -21 -26 -20 -33 -25 -24 -29

@book acdefgijklnopqstuv 59 -49 -31 -35 -28 -57 -61 -51 -48 -50 -28 -34 -44 -60 -41 -39 -53 -51
@relative__@spanish acm -18 23 -24
perio* mn -20 18
whereabouts_are j 17

del__se o -16
habla$ cu -17 21
i__refill m 17
in__for cm 18 -23
not:veo jm 21 -16
not_me bdefgijklmnopqrstuv -34 -22 -24 -18 -29 -35 -20 -25 -32 -43 -15 -27 -23 -38 -19 -17 -26 -30 49
on__that mq -17 -17
where__sign am 19 -22
~<som aefklmnqrt -16 -23 -27 -30 -30 -20 -20 -18 -26 -41

can_@call im 16 -24
put_down gj -16 -16
quiero__queja i 15
tire q -17
~endr bdm -15 -17 -28
~onat jm -18 20

does__@clinician hm 16 -22
took_the jnq -24 -17 -15
~cual bcefgklmnopqrstuv -25 -18 -21 -15 15 -22 -22 -16 -30 -26 -27 -20 -29 -35 -16 -24 -25
~icat m -18

el__pongame o 16
someone_there ahio 18 18 -17 -17
the__question m -18
~age> abcefhijnopqrstuv -31 -16 16 -16 -17 -22 -23 -32 -28 -26 -18 -21 -18 -20 -23 -15 -25
~ani djlr -27 -28 -24 -17
~deb adefhijklmopqrsuv -29 -25 -19 -19 -20 -27 -21 -17 -23 -24 -18 -18 -25 -20 -21 -32 21

@thanks__but t -17
allowed__@drive n -18
am__doing v -16
from_my l -25
sin__me q 15
y__@fetch mp -16 20
~<wel ov -21 -16
~cia bfghklrv -15 -20 -32 -26 -26 -18 -24 -26
~hjk eflm 30 -21 -18 -31
~sta bcdegmnopqrstuv -27 -23 -16 -79 -16 -21 -21 -28 -20 -25 -19 -20 -15 -44 -17

=rare1 abcdefghijklmnopqrtu -47 -27 -64 -32 98 -31 -42 -52 -41 -40 -43 -40 64 -31 -24 -40 -36 -47 -40 -33
^ballpark d 16
conte* abdgjklnprstuv -19 -20 -18 18 -20 -15 -24 -34 -17 -17 -15 -19 -25 -24
get__again kl 21 -16
in_on hm 20 -18
llameme m -16
somebody$ bo -21 -17
~ears mnu -27 -15 -18
~elan mno -19 -17 18
~hty> m -20

@move__a o 15
@place__@clinician mu -15 18
~<hab cefghjlmnoqrtu 23 -19 -21 -28 -33 -21 -35 -15 -34 -36 -37 -30 -23 16
~cket u -17
~cos abhijpqv -18 -17 -17 -16 -23 -18 -25 -18
~oppi fnu 18 -17 -19
~text abdefhjklnopqrst -18 -31 -47 -27 -35 -28 -17 18 18 -49 -52 -48 -48 -47 -53 -41

in__a dmu -15 -17 -16
little bo -18 -16
~<olv adejnquv -16 -18 -18 -16 -18 -19 -21 -19
~<yo abcegnopqrs -16 -20 -34 -34 -22 -42 -28 -16 -44 -37 -20
~hyd n 15
~muev bkmo -17 -17 -17 16

else_is o 16
le_hago mq -23 -15
unos m -24
was_my n 17
~<amo bfm -16 -15 -21
~houl bcdhjkloqruv -34 -24 -42 -31 -17 -22 -28 -17 -17 -18 -16 -16
~rma> m -22
~wake amnpqr -20 15 -18 -18 -17 -17

@clinician_i m -17
^quiten v -15
any__available aim -19 -20 17
cuanto abcdefghiklopqrtv -49 -44 -46 39 -53 -48 -50 -51 -44 -41 -50 -47 -48 -55 -21 -41 -48
encan* m 17
send__the l -19
text_@stop k -17
~butt mo 17 -22
~ibre jlrs -19 -16 -15 -16

bien_a m -19
bros bcdefgjlnopqu -17 -25 -20 -20 -19 -15 -16 -21 -32 -17 -19 16 -30
does__if m -16
need_any dm -17 17
writi* ginpq -15 -26 -16 -19 -16
~anyb djmoruv -21 -19 -21 -21 -19 -19 -19
~ell abehjnorst -21 -22 -33 -29 -20 -44 -30 -28 -16 -20
~fe> abfghijlmnpstu -22 -16 -17 -18 -21 -22 -25 -19 16 -26 -22 -20 -15 16

@stop__@stop lm 21 -20
^ponen m 16
ando_en dms -17 21 -21
for__@person m -24
is_that abdfgijkmoptuv -45 -37 20 -18 -38 -36 18 -17 -55 -40 -35 -46 18 -38
over fglnqrv -19 -19 -25 -28 -22 17 -30
~carp m 16
~eze> u -15
~ione abcdgjmnv -19 -21 -15 -16 19 -22 -23 -25 -18
~rsta a -18

@book__for abo 17 -17 -15
@drive__from jmu 18 -20 -25
i__stuck gs 19 -18
not:sure g 24
not__@relative mp -17 21
partir m -19
~lain abcdijkmno -23 -16 -21 -28 19 -23 -20 -24 -18 -18
~rime bmo -16 -21 -20
~teen dilmv -15 -16 20 -28 -21

#__@date hm 19 -18
@treat_place ju -16 16
came bdino -17 -22 -18 -25 16
for_tomorrow m -18
know__put gmu 18 -16 -24
should__about mn -21 -25
~iba bgimuv -15 -27 -18 -17 -25 -19
~mur q -16
~opin iru -16 -17 -22
~tede cfgnpr -18 -27 -22 -25 -24 -17

^@drink abcdefghijklmopqrst -28 -24 -28 -32 -32 -27 -33 -21 -32 -23 -25 -23 -16 -25 -20 -30 -23 -21 31
^puedo abcfghjmnprs -31 -35 -18 -18 -47 -37 -25 -60 25 -32 -26 -16
i__one cghjlmpqrtuv -15 -21 -16 -25 -22 -23 18 -26 -19 18 -26 -18
there__@open i -16
~gin> lmn -17 -18 -16
~ims n -16
~ndem bgklm -21 -19 -18 -22 -27

@call__favor bciklm -17 -16 25 -15 -20 -16
confi* lnq -21 -18 -20
do__# bgmqr -21 -16 -21 -17 -17
my_@medicine abcdghjklnopqrs -46 -33 -20 -31 -25 -22 -25 -20 -27 27 -26 -28 -34 -28 -20
there__not gijmoq -15 -16 -16 -15 -16 22
~<dio adhjlou -15 -19 -15 -15 -19 -15 -21
~<wai cdhlmsuv -22 -23 -20 -23 -21 -23 -30 -20
~aya bilmou -16 -16 -15 20 -18 -17
~ete cijoqrtuv 16 -30 -16 -35 -27 -31 -18 -43 -20
~uito ailmnou -18 -16 -17 -31 16 -25 -20

bridg* mr -19 19
there__the adns -25 -17 -23 -17
there_in aijmr -16 -20 -16 -25 23
y__@drive n -15
~rou cefklntv -25 -19 -21 -18 -35 -31 -27 -29
~tal efghiklnpqrt -34 -34 -47 -52 17 -37 -26 -50 -31 -20 -33 -28
~zo> bcdfijmnpqsv -16 -17 -23 -17 -15 -19 -23 -23 -18 -23 -25 -18

do__like acdgjmn -33 -19 -20 -22 -16 28 -26
dropping m -16
face ms -18 16
fecha$ g -16
live abnou -22 -16 -19 -18 -22
otra_@person amv -21 -24 16
quede__ya mrs -18 16 -17
told_you adin -23 -26 -17 -20
you_believe m 16
~dea cdhjkpsu -17 16 -18 -22 -26 -19 -25 -18
~depo ai -18 -18
~ette dhjknpqrstv -31 -17 -21 -25 -31 -19 -23 -19 -26 -16 -19
~suen u -18
~xes mu 22 -19

know_yet mqv 18 -17 -18
own$ m -15
soon dghijkos -16 -16 -16 -16 -17 -20 -35 -17
~lept hmp -16 -18 -18
~sti bdefgjlpqsu -33 -53 -25 -35 -16 -25 -18 -48 -17 18 -21

@ride_for bmoq -19 -19 -19 20
che__no m -17
gas__high mu 16 -20
manager ijmu 25 -15 -19 -16
plumber giklmu -16 -19 -16 -19 20 -15
up__@symptom r -18
~<bal abdgjlnopq -18 -17 18 -25 -26 -17 -23 -17 -17 -15
~ial hjlmqrsu -16 -20 -20 -32 -23 -17 -25 -19
~unti abn -16 -16 -16

boost* am 20 -20
clock efilr -24 21 -16 -17 -16
does__@place h 24
no__@english bcglmquv -19 30 -21 -21 -41 -19 -18 -21
un__les mn 16 -17
~crap bm 15 -16
~ega> anqrs -18 -15 -19 -21 -18
~pots aim 24 -20 -18

@day__me ablou -24 -19 -19 31 -17
@drive_is jmu 18 -19 -25
good_day ot -18 -26
me_dejo ms -17 16
por__mall jmu 17 -18 -16
take__@symptom mns 18 -18 -18
the__just m -21
the__please aco -25 -24 -34
~<nad bdefikmopstuv -25 -30 -19 -20 16 -16 -25 -21 -35 -24 -21 -22 -18
~imer bhiklnoru -19 -19 -22 -15 -27 -17 -26 -22 -15
~lks> ijm -20 -22 -26
~town adhnsuv -28 -18 -18 -19 -20 -28 -15

ando__la a -16
note ao -15 -15
the__@cancel m -21
to__texting lm 17 -16
~alie abdmqru -23 -18 -16 -17 -19 19 -19
~ide acdefitv -30 -33 -32 -40 -43 -27 -43 -22

can_they m -18
de__mi abjmv -18 19 -15 -21 -15
for__long mnu -19 21 -17
of__day m -17
que__puedo gimoq 15 -23 -27 -32 -19
quedo adgijnou -19 -21 -27 -20 -25 -36 -18 -18
read_that dkmn -18 -21 22 -17
still_on jms 19 -23 -22
storm m -19
wait_on a -15
which_one gmu 15 -28 -18
~oon abcdghjkmotuv 16 -21 -25 -22 -31 -34 -32 -29 -29 20 -17 -17 -20
~sion ghjmoprtv -35 -25 -30 -29 -26 -22 -27 -20 -24

de_las bdlmqu 17 -26 -24 -31 -26 -21
i__arrive m -15
i__would almn -16 -17 17 -15
not__unsubscribe l -19
viene dm -16 -30
ya_lo bjl -20 -17 -19
~levo acdfghijklnoqruv -25 -21 -26 -22 -17 -28 -21 -23 -21 -22 26 -16 -27 -19 -23 -19
~oice abgjlmno -19 -15 26 -18 -25 -26 -15 -16
~omo> cehikoprtv -17 -34 -50 -56 -15 -45 -29 -24 -23 -29

can__send adghk -19 -22 -23 -15 -15
estafa$ uv 20 -15
fui$ i -15
~eo> bdgijknpqr -22 -19 -15 -25 -21 -16 -20 -18 -22 -20
~lide mo -18 18
~ular abijnop -20 -23 -23 -20 -18 -23 -15
~xic mu 16 -17

@move__you jlm -18 16 -17
@symptom$ abcdefghijklopqrstv -51 -28 -33 -38 -25 -24 -44 -32 -36 -37 -28 -36 -36 -34 -44 -46 48 -28 -28
babysitter mo -18 22
recom* dgikopu -16 -23 -26 -21 -16 -19 -30
think cdefghklnopqrstu -24 -32 -35 -32 -39 -26 -31 -47 -18 -31 -23 -21 -22 -16 24 -40
who_this lmu -16 -22 19
~<bac efhklnoruv -20 -21 -21 23 -45 -29 -17 -26 -18 -33
~ong acdefhjlqrt -27 -15 -38 -43 -50 -34 -18 -34 -37 -28 -24
~ze> mu 18 -19

@late__@move m -16
@symptom__yesterday s 17
at__first u 15
has__work q 20
what_time adghinoqsu -58 -44 -32 22 -21 -17 -42 -28 -16 -35
yo__do am 16 -15
you__place m -21
~ssin gm -16 -22

cell abghjnqu -24 -28 -16 -23 -21 -28 -19 -26
donde__carro j 18
drug hu -16 17
flaked$ p -15
is__of abdghs -18 -19 -36 -28 -21 -16
me__@medicine gmnu -23 -23 21 -18
otra__por b -21
sent$ in 15 -19
~aga adehikmopqstuv -34 28 -40 -28 -50 16 -15 -24 -27 -41 -29 -34 -55 -46
~pock m -18
~pode mop -30 17 -21

cvs$ an -16 -16
i_work mno -22 17 -18
just__a mnqr 22 15 -21 -25
longe* aimnpu -26 -21 -17 -20 -15 -25
not:como mqrs -20 17 -20 -18
opcio* dghmnu -16 29 -16 -30 -17 -30
otra_vez abdiklnoruv -17 -25 -16 -18 27 -23 -19 -31 -22 -19 -24
place__a m -17
quien__dio u 20
reached_a m -19
sitting r 16
that_using m 16
~cle> n 17
~egis am -17 18
~ffe acijklmqr -36 -21 -27 -35 -17 -24 -19 -25 -22
~lul abq -15 -16 -17
~rata g -21

@parking_now jmr -18 -21 27
it_cure u 16
medicaid abdhijklmnorstu -33 -27 31 -30 -17 -24 -16 -16 -31 -30 -24 -21 -23 -17 -33
puedo__a o -19
se__olvido b -20
yesterdays s 18
~<tir dmnq -26 17 -19 -20
~tit m -17

am__little ab -15 -15
esta__mi m -23
lmao$ em -22 21
resue* p 16
that_you mu 16 -21
treat ghjnu -17 -17 -17 -21 21
~pect u -19
~ueja ai -15 17

mandaron mq -19 -17
please__i mo -19 -16
ya__afuera m -15
your_@place jmtu 16 -25 -17 -30
~ciat t 18
~da> acdekloqrv -21 -28 -16 -63 -41 -26 -29 -45 -19 -20
~mar bcdeghiklnpqrtuv -41 -34 -47 -33 -43 -36 23 -35 -38 -17 -29 -40 -33 -37 -60 23
~now abdefijlnps -35 -21 -23 -29 -23 -27 -37 -34 -29 -18 -37
~ueno behioquv -18 -19 -19 -18 -17 -17 -18 -19

a abcefgiklmnopst -20 -45 -36 -40 -83 -52 18 -21 -58 27 -19 -28 -20 -20 -36
de_@visit m 16
desuscribirme kl -19 18
diez m -19
is__@staff aim -16 19 -27
morning_is m -17
not__again gjklm -18 -16 -29 27 -25
que_estoy m -17
~als> b -15
~kjk em 16 -16

este_numero giu -25 -18 16
necesito_ayuda i -18
not:conmigo bnpqtu 17 -22 -15 -18 -18 -19
por__es jmu 21 -16 -16
ruth d -18
sponsor p 20
~<ask acdehlnoru -25 -19 -33 -15 -26 -20 -18 -15 -26 -35

^@english abcdefghijklmortuv -28 -22 50 -18 -39 -32 -34 -21 -35 -29 -24 -38 -41 -16 -18 -21 -24 -18
^ayuda acdefghjmtu -27 -18 -52 -23 -24 45 -15 -16 -33 -37 -29
still__it amn -19 -22 20
you_take djlmnqu 22 -24 -18 -25 -34 -26 -21
~<ay bcefgijklnopqruv -37 -18 -30 -33 27 -34 -38 -24 -21 -16 -21 -32 -16 -37 -17 -34
~hs> s 17
~jaj bdefhijln -31 -35 -35 -28 -23 -25 -23 -42 -30

and__up a -16
how__for dm 17 -16
want__back mr -16 -15
write__resume gm -15 19
~aque agjklnor -16 -15 -20 -19 21 -19 -17 -21
~emi abdhijlnorsu -34 -21 -16 -17 -24 21 -20 -26 -18 -15 -17 -19
~ult gklmn -19 -22 -22 -36 -15

^if a -18
accident acdjklmnop -20 -16 -16 -17 25 -21 -35 -17 -16 -20
bring$ mn -27 23
feeling rsu -16 15 -18
i__keep m -21
we__another o 16
~conf abdijlnqu -22 -20 -16 -22 -16 -25 -23 -23 -20
~llam abcdgijnopqrs -32 -29 -29 -32 -21 20 -25 -30 -26 -26 -22 -25 -27
~sico mu 16 -17

a__el hnqsu 16 -21 -16 -17 -28
hold_my mn -30 16
not__it abhjklnopqsv -26 26 -18 -26 -24 -25 -21 -29 -19 -33 -23 -18
when__finish a -16
y_ella p 16
~aci defhikloqs -17 -19 -35 -18 -16 -28 -29 -27 -22 -17
~cak m 15
\xc2\xbf__de adgq -19 -28 -22 -18

@english__favor acjl -16 21 -17 -19
am__can m -18
bots ilm 20 -17 -25
forget__number lm 18 -18
has_been a -18
i__an bcgijlnps -29 -19 -21 -23 -27 -16 -31 -19 -19
necesito_una im 22 -27
please__all b 15
someone__@drive i -20
there__or mu -19 -19
~<dat dfijkmnopqsv -23 -20 -27 -20 -19 -27 -17 20 -16 -27 -25 -24
~aro abcdefklou -20 -34 -36 24 -24 -29 -41 -49 -17 -21
~hgh e 15
~ucin u 17

@move__la ao -20 18
@vehicle_home mnq -21 -26 23
^pon m 16
is_@holiday ahm -16 -20 15
la__no hijmpsuv -16 -20 -23 -37 -16 -19 -16 -16
mismo bcdhilv -22 -16 -19 -17 -19 -17 -20
~eep abcdefgijprt -24 -26 -32 -41 -22 -17 -16 -36 -35 -34 -26 -28

cuarto q -15
dejenme__paz l 16
go__front m -17
hora cdefgijklpqstuv -20 -31 -15 -31 -35 -44 -37 -30 -24 -26 -26 -17 -19 -41 -34
it_@cancel bm 27 -26
pasenme jklor 18 -19 -20 -17 -15
si__a m -16
tuve s 16
~ffeu p 15
~ner> adhklmnopq -42 -32 -15 -16 -19 -40 -18 16 -17 -32
~oys m 19

is__earliest m -17
not:@door jmr 22 -23 -26
si__las m -15
with_# abimno -21 -18 -27 27 -20 -20
~cool n -17
~eals d 17
~inki bdru -17 -15 -16 -17
~ues deghjklnopv -33 -27 -18 -23 -51 -41 -45 -21 -23 -32 -32
~xim m -21

alto cdefgijlmnprtuv -18 -27 -29 -25 -18 -20 -18 29 -30 -20 -17 -15 -19 -21 -16
bad_today m 16
i__return m 16
is__@call agjmpuv -19 -22 -17 -35 -16 -32 22
that_the m -20
~giv cfhjknpstv -21 -20 -25 -24 -29 -25 -33 -28 -18 -38
~zul e -20

@fetch_ese nop -31 -18 16
it__in admnpsu -27 -19 -32 -16 -16 -20 21
please__me cgilmqru -28 -25 -17 -16 27 -15 -31 -19
to__every ao -18 -16
want_a m -20
~afe> dijnpsu -19 -15 -16 -20 -16 -16 18
~ged> acghijmnqrsu -18 -24 -25 -17 -33 -20 -15 -26 -32 -27 -21 -27

happened__the gmu -16 22 -21
is__only u -16
is__work dm 16 -21
kindl* gmu -16 -23 -20
~ouch p -18

ready_to am 24 -19
since__left s 16
su_@place jm 23 -22
~ale> adefhijlnpqrstuv -15 25 -26 -32 -23 -29 -44 -35 -37 -29 -37 -18 -37 -24 -16 -24
~irl> a -18
~legu abinprv -15 -19 -23 -16 -22 -27 -25
~team m 15

@texts_otra k 20
a__how m -17
de_@thanks m -15
shell p 18
the_text aiku -16 -17 16 -24
~<and bcefhiklptuv -33 -21 -17 -18 -23 -23 -16 -31 -33 -16 -31 -43
~itiv m -15
~upl m -21
~zco> i -17

@eat__@drink nu 17 -17
@traffic$ acdjklmnoprs -21 -17 -17 -21 15 -16 -28 -17 -18 -21 27 -19
dona m -19
for_him j -16
me_think mv 18 -17
para_esto u -16
sale_la d 15
~maki mnor 16 -17 -16 -22
~ogen m -16
~reen aklt -19 23 -24 -18
~wqe em 26 -25
~xie m -15

drug_test m -16
feelings su -15 -19
not:this adgklmr -19 -25 -25 -23 18 -34 -16
~<aq bcdehiknoprsuv -22 -20 -24 -15 -24 -29 -19 -31 -24 -25 -27 -16 -19 22
~<che cefghijklnqrsu -21 -24 -22 -31 -23 -30 -33 -21 -21 -20 -31 -25 -19 -29
~luck not -22 -17 -17
~mero bcdefhkmnopqst -39 -31 -36 -23 -23 -27 -18 -24 -30 -34 -27 -32 -35 -18

after$ abhijkm -25 -36 -41 -33 -29 -32 -56
the__instead o 16
your__and a -15
~irec g -20
~keep abcdhijpqtu -32 -16 -23 -23 15 -22 -25 -22 -27 -20 -22

al__no bdimo 30 -15 -17 -25 -23
broke dnp -20 -21 -15
jajaja$ e -15
of_state m -16
where__@parking a -16
~<car abcefghkortu -59 -15 -36 -19 -22 -45 -37 -38 -33 -26 -18 -39
~ean bdefijklnpqsu -20 -44 -26 -22 -32 -42 23 -31 -36 -30 -28 -20 -37
~rma abcefjklortv -30 -30 -28 -17 -20 -16 -26 -30 -21 -18 -18 -18
~rms m -18
~yer> abcdgijnopqrsuv -25 -23 -20 -29 -22 15 -21 -19 -16 -20 -20 -25 17 -29 -23

^someone ahoq -19 -23 -18 -19
dame bmo -19 -23 -20
dial m -16
expect m -20
front abgquv -28 -17 -16 -15 -21 -19
i_drank m -16
on_that dgm -16 -18 -20
~<igu adfghijpsu -17 -21 -16 -18 -15 -17 -16 -18 -16 -17
~hgf efm 24 -16 -25
~rts> dhilnu -22 -16 -17 -19 -16 -20

at_the dklnoqv -30 -27 -33 -37 -31 -31 -29
cubre adgijlmnpu -22 31 -19 -17 -17 -17 -32 -17 -17 -24
de__no abq -23 17 -17
in__on mrs -24 -18 15
is_good abfgjlnopqt -19 -15 23 -17 -21 -18 -24 -25 16 -19 -15
the__today s -19
~apo m -16
~luac m -15

^toman dmn 20 -23 -15
contact$ l 17
hairc* am -16 19
it acehiklmnpqrstuv -21 -16 -113 -38 -66 -29 -26 -31 -43 -16 -33 -23 -17 -28 58 -69
they__i du -18 18
~best dgijlnotuv -22 -25 -18 -22 -18 -17 -16 25 -29 -19
~gene a -18
~rte bcefhikmnot -27 -17 -16 -18 -26 -34 -24 -25 -37 -19 -21
~rtg efu 20 -17 -16

@place_to jm 16 -18
get_put mu -19 15
recibir i -16
~ard abceghijkloqtuv -22 -25 -17 -24 -40 -33 -33 -37 -41 -30 -23 -15 -28 20 -15
~mmu il -17 15
~nej imuv -16 -17 -15 -16
~ove> cdeghjklopqsv -23 -26 -19 -21 -21 -25 -23 18 -32 -26 -26 -22 -31

before__there n -15
in__minutes m -15
llegan_estos lu -17 17
not:@visit cgijklnopqrstuv -20 -18 -24 -20 -29 -17 -33 -43 -24 -43 -17 -45 -15 -31 31
not_hold bm 21 -17
se__hizo mr -16 16
se_paga dm 19 -17
the__god lm 16 -17
~<esc abdfhjmnost -16 -38 -24 -17 -25 -22 -22 -29 -20 -30 -16
~pod dhjklprsuv -22 -27 -25 -18 -27 -32 -28 -19 -24 -28
~rame aku -19 -16 -22
~sist acefghijnorv -24 -23 -22 -17 22 -20 -32 -23 -20 -26 -18 -23

la__otra a -17
since__@visit ams -18 -20 17
voy__no m -21
~mmen gilu -23 -18 -17 -22
~oing eghiklmnstuv -17 -16 -17 -25 -25 -19 -18 -19 -21 -32 -23 -16
~ply> adgkln -19 -17 24 -18 -19 -16
~sin acdefijlnopqstuv -25 -23 -16 -17 -19 -26 -39 -27 -28 -21 -17 -34 33 -32 -44 -17

@stop__and bm -17 -15
a_@ride adghijoprstuv -24 -22 -21 -18 -34 -28 -28 29 -21 -25 -20 -26 -20
do__here dmn -15 -25 -16
not:recibir kl -26 19
take__to m 17
~<cad ahijlns -26 -16 -19 -19 15 -29 -24
~<cru a -19
~rao> ms -16 17

#_o dehmnru -19 25 -19 -26 -17 -17 -18
pulled abr -16 -16 17
~sur acdefhijklmprt -25 -25 -24 -23 -21 -20 -17 -24 -20 -26 21 -22 -23 -19

mio mv -19 20
no__yo q -20
~ase defmnpstuv -31 -45 -39 -21 -40 -32 -51 -26 -18 -22
~iens lmu -20 18 -19

at_in jm 17 -24
lista_del blm 17 -16 -16
progr* m -17
quiten_mi l 16
sent__to m -15
~anq mpq -22 15 -16

^alo efjlmtu -23 28 -16 -15 -25 -16 -17
can_have bikmopqt 23 -18 -21 -18 -18 -16 -16 -15
entonces__otra a 15
have_had m -17
it__time a 15
package$ m 21
~bal abdghijklnopqr -21 -21 15 -28 -18 -16 -30 -19 -20 -26 -20 -22 -20 -17
~blo> lv -18 -16
~pli aefghjlmnprstv -37 -28 -27 17 -22 -27 -41 -48 -34 -23 -23 -24 -21 -29

^en abcefgijklmnprstuv -47 -39 27 -23 -22 -31 -31 26 -29 -31 -27 -30 -22 -28 -30 -17 -31 -28
about_it ln -18 -21
so__are m -18
~<aft cdegjlmtuv -38 -16 -21 -36 -23 -30 -38 -26 -21 -21
~ank acdghiklmopqsv -28 -17 -29 -21 -32 -25 -19 -24 20 -29 -22 -29 -23 -17
~goin aegiklmstu -35 -16 -34 -22 -23 -18 -16 -26 -29 -24
~lene am 17 -18
~limi adlov -23 -16 17 -20 -16

adjus* i -16
cover__or du 20 -21
day__my m -16
do__trust bm 15 -22
doctors ju -15 15
equivocaron dfmtv -22 -16 -19 -17 27
eve adfhu -15 -21 -22 19 -18
how__answer gmu 18 -26 -25
the acefghjklmnprtuv -35 -35 -50 -87 -17 -18 19 -17 -34 20 -47 -19 -17 -40 -37 -46
~nat dglnqru -29 -17 -19 -23 -22 -15 17
~ndin abfgmnopr -25 -19 -16 -26 -15 -20 -23 -15 -30

^stuck d -15
dia__otro n -21
what__success dmu -17 -18 18
you__something o 18
~disa a -21
~irl abcdnu -18 -25 -15 -16 -19 -19
~rdo dgnpqs -16 -16 -17 -16 -16 -18

=denied:cancel_appointment abcdgijklmnpquv -33 -38 -24 -28 -23 -21 -19 -20 -30 41 -18 -15 -36 -19 -25
=said:location abcdefghijklmnopqstuv -59 -87 -56 -120 -77 -109 -70 -85 -116 117 -78 -91 -23 -106 -84 -69 -103 -115 -88 -64 -101
como__hago mq -23 -15
de_mandar m -17
fax_the im -15 15
m$ cdfgijklmtuv -18 -17 -30 -16 -16 -16 -16 -29 20 -20 -21 -16
me__send g 17
que_papeles aimn -18 -16 -15 19
so__right m -17
target hu -21 -16
~<muc acdefghjknopqrstuv -26 -17 21 -34 -35 -34 -31 -41 -29 -18 -21 -16 -31 -20 -16 19 -22 -22
~eet> abdhilqs -20 -20 -15 -20 -16 -17 -23 -15
~emel mo -24 15
~rash mnp 16 -20 -17
~spen mo -23 -16

@vehicle_se qr -23 23
allow* ijnru -18 -18 17 -15 -16
proce* agmn 17 -16 -20 -16
threw_up mpq 15 -15 -18
where_are h -20
~bec dqu -21 -15 -17
~bia achilnsv -34 19 -16 -17 -21 -18 -22 -19
~colo g -18
~dria h -16
~pum m -20

@drink__de m -16
atienden abefghilmnopqsuv 16 -17 -27 -21 -25 27 -22 -18 -40 -27 -26 -16 -18 -18 -25 -15
con_otra a -16
discount dm 18 -26
florida$ bm 16 -17
is_@drug mu 19 -18
me_olvido b -20
trabajo__otro o 17
you_still jmoqsu 16 -27 -21 -16 -21 -17
~cue acefgloprstv -21 -23 -19 -26 -26 -22 -31 -16 -17 -16 -25 -32
~marr mpquv 26 -21 -15 -21 -18
~slow aioqrs -20 -16 -17 -22 26 -18

my__just m 17
out_my abms -21 22 -23 -16
wish__receive lm 15 -19
would__get ilm -24 -24 -29
~<bo cdefghjkmnoquv -21 -37 -36 -34 -33 -49 -26 -32 16 -31 -16 -57 -25 -45
~dph mn -18 18
~serv djopsu -17 -15 -30 -16 -20 -24
~taci m -26

^@book bdlmnoru -20 -19 -16 21 -17 -20 -15 -16
like__that a 17
much__you dm 18 -16
not__spot r -16
~<ow m -18
~aron cfgiklmnop -21 -17 -31 -29 -24 -31 -16 -34 -18 -30
~etti dhijno -22 -18 -25 -17 -27 -19
~pest lm 19 -21
~sta> abcefjkrsu -16 -15 -18 -43 -37 -26 -30 -39 -22 -26

@call_you d -19
is__@body u -15
needed__know mt -20 15
questions ginpu -28 16 -16 -15 -17
~<let dgknoqru -24 22 -19 -22 -20 -19 -18 -25
~fine bdjlnopqruv -19 -26 -19 -24 19 -17 -27 -15 -20 -23 -30
~ils adiu -18 -16 -21 -17
~roug lnt -36 -20 -16
~stop bcdefghijkmnpqu -19 -17 -16 -23 -17 -20 -15 -18 -17 29 -20 -19 -18 -17 -22

@wrong_numero lv -17 19
hoy acdefghijklmnpqrtuv -17 -19 -36 -27 -27 -20 26 -25 -22 -17 -27 30 -34 -26 -26 -19 -20 -41 -29
~anco h -18

@relative__@sick amopq -15 -37 18 -30 23
car$ adiklmnqsuv -21 -16 -20 -24 -16 28 -20 16 -17 -24 -24
do__an bijoq -16 -16 16 -21 -20
~cen> agijnpqv -26 -22 -16 -21 -25 -23 15 -22
~ot> cdghklpqt -20 -32 -30 -29 -16 -25 -18 -32 -19

@call_alguien q -16
^keep bhmnv -19 -16 17 -17 -28
hora__la m 18
if__@move dmo 20 -18 -21
not:darme lm -20 16
same_place ju 18 -17
we__@visit m -16
~bot defhijkoqrv -15 -19 -16 -26 20 -28 -21 -25 -22 -19 -20
~inf abcdijlnrsu -23 -21 -16 -22 -21 -22 -21 -17 -19 -15 24
~oxi m -21
~re> acefghikoptu -25 -39 -82 -18 -18 -20 -25 -45 -17 -20 -75 -16
~succ dmu -17 -18 18

jessi* m -15
mall$ u -22
this_a u 15
~acen agjmnqv -23 -22 -19 19 -25 -24 -16
~cema m -16

de_numero ijku -18 -16 -17 -18
gato m 19
say_yes m -15
when_do dhjm -22 17 -18 -18
~<idi clmo 27 -16 -21 -17

after_i m -16
este__de gm -16 -22
ire_el b 17
puso__@body ms -17 15
~meo gjklmnrstu -31 -24 -16 -27 -24 -23 -23 -23 -21 -23
~ted> beghijor -22 -31 -19 -36 -16 -17 -22 -23

@drive_y q 17
almos* fjlmr -22 -18 -19 -24 27
come_see amnq 26 -22 -19 -18
how__@visit amnu -22 -25 -22 26
use$ m -20
~oble abcdegijlt -22 -25 -18 -18 -18 -20 -16 -17 -19 -17
~reim d 16

@animal_is m 17
@texts__not k -18
instead__# m -21
llamar adijmnoqv -24 -22 28 -16 -36 -26 -21 -18 -18
not__good m -19
operator defhilmrtu -19 -32 -23 -24 33 -19 -33 -18 -17 -17
so__today r -15
there__@person hijmu -18 22 -16 -18 -25
we defghiklnopqrstu -16 -46 -54 -54 -65 -21 -52 -34 -23 27 -35 -16 22 -27 -28 -72
~<sho cdefhiklot -37 -26 -24 -24 -21 -25 -43 -55 -16 -27
~bala gu -17 -17

donde_me gjlmr -19 17 -17 -33 -18
not:want abcdgjknqtu -32 17 -19 -20 -19 -19 -31 -20 -27 -17 -29
should__@stop m -17
us acdefghjlmnosuv 17 -19 -36 -21 -19 -26 -17 -26 -23 -30 -33 22 -34 -36 -26
~eeze u -15

@relative__the acdgiklmrtv -17 -19 -23 -19 -25 -16 -20 -21 -24 -16 -21
her__is i -17
never__you k -16
that_day abcghijlmnoprstuv -38 -18 -16 -36 -23 -21 -37 -17 -74 16 32 17 -17 -39 -39 -40 -28
~cod aij -16 -20 16
~nut abcdeghjknopqrtuv -31 -28 -17 -19 -20 -16 -18 -19 -26 -26 -23 -17 -20 23 -15 -23 -18

@move abcdefghijklnopqrstuv -67 -38 17 -59 -68 -69 -73 -22 -72 -26 -35 -34 -63 86 -37 -18 -39 -73 -66 -63 -19
bring_a q -18
~<up nu -16 -15
~ark> m -21
~hims n -16
~ico> cdfijnps -20 -29 -22 -21 -21 -19 -22 -24
~mue bkm -17 -17 -20
~noti ad -19 -17
~rner jm 15 -20
~uelv bjmqrsu -17 -17 -20 -22 -22 -17 -18
~va> bdfjopsuv 18 -19 -16 -22 -16 -19 -15 -15 -23

#__happened m -15
@parking__the jmr -16 20 -20
^la cefghijklmnoptv -24 -18 -21 -41 -20 -28 -22 -28 -16 -38 -18 -18 16 -29 -33
can__start am 15 -18
have__@insurance hm 16 -23
poder mp -23 -18
que$ abcehijklnopqrstv -40 -33 -26 25 -38 -37 -42 -35 -27 -40 -24 -22 -32 -27 -31 -35 -32
walk_@insurance adqu 21 -29 -17 -19
~eks> m -17
~ula acefijopsu -28 -16 -17 -19 -30 -26 -27 -19 -19 -16
~vor> defmnqrstv -37 -28 -24 -47 -31 -30 -20 -31 -29 -32

@cancel__favor abiklo -22 20 -22 -20 -27 -31
say__do dgmu -15 18 -16 -19
work__me mnopq -21 -20 15 23 -22
~<blo abcdefghilprtuv -27 -25 -19 -29 -17 -19 -21 -22 -25 28 -23 -24 -20 -36 -19

@wrong_@place m -20
back__@book a 15
depresion m -17
have__any am -15 17
~loud m 17
~yo> bdijmnprsv -17 -15 -20 -17 18 -20 -18 -16 -16 -19

^much dt -16 16
are__place m -16
like__from a -17
que__esa gu -17 19
~<moo ms -15 16
~fort hnou -17 -17 -17 -18
~odd gmu -17 -19 15
~oons o -16
~phon adu -15 -25 -19
~reat bdghjkoqrsuv -20 -28 -23 -26 -24 -17 -19 -19 -16 -20 15 -15

@clinician_me ablmopu 30 -24 -16 -29 -20 -16 -25
@relative__puede mn -20 -23
a__is jmoprs 21 -41 -21 -15 -20 -30
favor__de lm 15 -15
printer m 17
puedo__en amoq -31 -17 -22 16
quiero__turno m -16
saco__@visit am 17 -16
trabaja bdmnpu -15 -20 -26 -17 -18 19
~ncon ajno -17 -15 -18 -16
~west u -20

@symptom__the s 18
cel gkmv -18 15 -30 15
en_# dgr -19 -16 17
nothing_to amn -17 -28 20
puede__por abcnpq -16 -19 -16 -15 -20 18
retur* a -19
~ben> ghijks -16 -17 -17 -17 -25 -18
~eryt ahlnr -28 -19 -21 -16 -17
~phot m 16
~ram> m -16

@relative__adentro no 17 -17
encuentro__@door jr 18 -17
~lowe aijnru -16 -19 -19 17 -16 -17

@call_off blmv 16 22 -28 -16
en__@traffic mr -21 22
era__mi amu -15 19 -15
finish a -16
hacer dgmoqv -20 15 -42 -21 -31 -17
me__# aklnqruv -24 -16 -23 -17 -24 -26 -18 -15
your bcefgnopqrsu -20 -29 -23 -26 -19 -36 -32 -23 -40 -37 -32 -21
~<cog dhimnou 19 -15 -19 -28 -18 -21 -17
~airc am -16 19
~easy abj -17 -15 17
~mes> admnr -16 -31 -26 -32 -20
~nyth bghirsv -32 -27 -33 -21 -19 -18 -23
~opti abefgikmnprstuv -18 -21 -18 -16 23 -21 -16 -16 -28 -16 -21 -17 -17 -24 -21
~ul> aefhsv -17 -25 -16 -15 -16 -20

a__lol m -22
and__take d -18
antes_no no -19 18
common npqs -16 -17 -18 17
dad gklmov -18 -18 -24 -16 -20 -20
gener* am -16 -17
remind o -17
will__need bdnopq 20 -16 16 -25 -16 -16
~<inf abcdijlru -21 -21 -16 -17 -19 -16 -20 -18 17
~aina m -18
~eys m 17
~idio ackmoqu -19 26 -18 -30 -23 -18 -17
~iejo au -16 -17
~loa dm -25 15
~mel aefijmrs -22 -22 17 -16 -16 -40 -21 -17
~tox mu 20 -16

diner* m -16
disability a -21
got__license mq 18 -20
no__y moq -17 -15 17
what__have mnqu -34 18 -22 -22
~aba> gijlnopquv -25 -21 -19 -19 -17 -15 -23 16 -33 -19
~fli abdgjmnu -38 -23 -25 -15 -20 22 -23 -19
~voic l -20

bridge mr -19 19
interstate$ m -18
leave__@visit lmq -22 19 -17
llevar abcefghijklmnopqrstuv -18 -30 -23 -17 -24 -49 -29 -41 -32 -20 -23 -31 37 -40 -22 19 -22 -27 -19 -40 -27
voy$ cefhiklmnopqrstuv -24 -18 -16 -29 -33 -23 -32 -54 -33 -33 -28 -30 33 -29 -18 -37 -24
~<pan bq -18 -15
~iet ai -16 -17
~onge aimnpu -26 -21 -17 -20 -15 -25
~rra acefgijmqtu 20 -20 -17 -22 -33 -36 -39 -18 -32 -17 -23

@drive__in p -18
do__become am 20 -19
in__hospital ajmu -18 16 -16 -20
puede__a aimnp -22 -15 -25 16 -20
whales m 16
~dano mn -22 16

day_can mno -18 -18 16
have_there m 15
i__come dimqsu -19 -15 -18 -28 -15 16
not:el abcdgklmnptv -41 19 -21 -27 -37 -23 -39 -20 -23 -28 -15 -22
puede_entrar np 18 -15
super_@symptom ms -20 18
you__@hours ahm -20 19 -19
you__through adgjou -20 -17 16 -17 -17 -27
~<eas abdjl -22 -20 -16 19 -16
~odre mno -20 17 -19

@year$ gijlmnoqsu -20 -21 -21 -16 18 -27 -18 -17 -24 -18
^might mn -25 -17
get__what dj -16 -18
his_license p -15
just__me amo -24 -22 15
pero__del l -17
que__la fgjknv -24 -27 -26 -22 -32 -30
verdad mq -17 -15
you__you dhijmno -23 -19 -19 -19 -16 -20 -15
~frec mu -18 -17
~kno abdehijnprsu -33 -18 -16 -35 -38 -26 -36 -25 -15 -15 -28 19
~rate b -16

@price_again dfjm 24 -16 -15 -20
are$ adghjlmnouv -23 -23 -18 -26 20 -16 -40 -21 -16 20 -23
gives a -15
manana$ abdfghijlprtuv -26 18 -25 -16 -18 16 -23 -21 -28 -20 -16 -16 -24 -19
me_duele u -16
no__to amopqu -18 -29 -21 -24 17 -15
school apq -15 -17 -19
to__pharmacy m -17
to_cvs im 15 -16
traigo m -17
~ason b 16
~eja acefklnrsu -38 -21 -17 -17 -25 -36 -16 -26 -24 -35
~llet d 16
~nsen m -15

chocolate mn 18 -17
de__que aghjlnpv -24 -16 -19 -21 -21 -27 -18 -17
la_que amn -21 -20 -15
me__una bcgjklnquv -25 -16 -21 -19 -19 -17 -25 -19 -28 -17
primera bmo -15 -19 -20
~tros u -16

#__@move b -15
@relative__take pq 29 -16
^@move abcdefghijlnopqrstuv -37 -59 15 -46 -47 -45 -38 -49 -38 -46 -50 -41 42 -38 -44 -43 -34 -38 -38 -42
^felt s 17
fill_out n 15
is_out abjmo -18 -27 -16 -17 26
not__texting lv -19 -20
not_message lm 20 -18
otro$ adno -16 -16 -16 21
playlist km -19 18
things__you m -23
trabajan_con d 17
ya__nada ablm -15 -15 24 -22
~eivi m -15
~ique abclm -17 -16 -16 -20 -21
~jkk e 16

is__texting v -19
it__@holiday dhmou -15 -15 22 -16 -21
it__instead o 15
line abmnqu -33 -21 -40 -22 -25 -20
no__ir abgijlmnpruv -24 36 -16 -16 -20 -18 -32 -16 -24 -18 -16 -21
too_@late adhjqru -15 -18 16 -23 -16 -19 -17
which__you m -21
~<si bcdefgiknopqrstuv -23 -55 -31 -45 -47 -33 -38 -16 -46 -18 -25 -20 -18 31 -27 -16 -36
~anme klmuv 25 -24 -29 -15 -15

my__next amnopu -18 -20 18 -16 -17 -20
no__por bciop -25 -16 -24 -25 -20
room abcdghiklmrtv 19 -25 -16 -22 -25 -23 -26 -19 -23 -39 -21 -15 -23
up_please ackm 18 -15 -19 -24
you_be n -15
~<wok bi -15 -16
~ong> bcdefghkloqrv -47 -30 -54 -28 -34 -47 -19 -16 -45 -16 -32 -23 -44
~rir bm -17 -21

en__carro mq -19 -22
prefiero akm -21 -15 -28
questions_for aim -15 22 -22
~ams irs -17 -18 15
~cubr adgijlpquv -20 28 -16 -16 -17 -17 -17 -17 -27 -17

a__morning mn -19 18
a_escribirme l -20
a_later amo -19 -23 20
bring_me n -24
can__@clinician am -19 -18
early__i m -17
mandarme__@texts l -19
~<ju acefglpst -23 -33 -35 -32 -30 -24 -16 -17 -24
~<mi adefghijlmnprs -24 -33 -44 -43 -33 -37 -17 -19 -39 -16 -25 -39 24 -38
~ovil mv -18 15
~pia> a -15
~usb m -16

^let cdeghjklnpqrstuv -26 -23 -20 -29 -20 -27 20 -35 -24 -30 -23 -23 -24 -16 -32 -32
another_@place m -16
check$ dm 16 -24
la__@move mno -22 -21 32
mi_celular m -27
not__sorry bo 16 -17
pick__day m -20
se__troca q 16
~ieto u -16
~rpo dm -22 16
~uele n -17

latest hmu 20 -19 -17
manden__al lm -16 16
para__me u -16
queda__el m -17
~<vet dm 16 -27
~rlo adlnqru -17 -20 -21 -16 -20 -21 -19

@day__favor c -15
@howmuch__primera ad -16 16
^@hours abcfghijklmno -21 -22 -17 -16 -15 32 -20 -21 -15 -18 -27 -21 -24
my_@drink dmn -18 16 16
~<gav bikmo -18 -27 -20 -31 16
~<ge bcdefgijlno -28 -30 -16 -22 16 -15 -19 -18 -17 -29 -34
~tead adgnu -26 -21 -17 -25 -16
~ueva djv -19 -20 -20

#__but o 19
@cancel_i dpq -15 -16 -18
@relative_will admnpru -21 -15 -24 -24 27 -23 -21
^tengo bgijkrtuv -33 -39 16 -29 -21 -19 -16 -31 -32
jk$ flm -17 -16 18
~copy ef -17 -16
~gett bdhijno -15 -23 -18 -24 -17 -27 -19
~nco> h -21

@vehicle__the q -16
aroun* abu -18 -24 -17
do__there adgmr -22 -22 -22 -36 -18
hambre ms -16 21
necesito__a am 15 -25
same__last m -22
~ibir abdjmnopqrtuv -16 -18 -22 -15 -29 -24 -24 -24 -24 -16 -19 -32 -23
~ings bcdiqrtv -15 -20 -31 -21 -29 -23 -16 -36
~jkkl e 16
~ract o -16

an__@body n 18
dispo* dmo -17 -23 -16
i_@thanks glmt -17 -19 -23 25
la_pueden mo -18 22
me_do a -17
my__flaked q 19
you__is h -20
~<tel abcfknopqs -27 -22 -35 -16 -18 -35 -43 -24 -33 -28

el_marco m 20
put_the aijku -21 15 -17 -16 -16
spot$ q -17
up_after m 23
~eck ghijklnqru -19 -17 -22 -18 -20 -17 -28 -26 -16 -17
~lake pq -23 15
~mas> gijnpqru -17 -27 -26 -23 -16 -23 -20 -21
~valu aim 16 -16 -21

@door__is m -15
an_opening h -18
charg* abdm -18 -17 25 -26
i__interested blm -16 15 -19
last_time adhmou -26 15 -17 -36 -17 -19
para__por o -20
where__you hl -23 -19
you_keep bgku -15 -21 -19 -16
~ays cefgijlntv -30 -21 -34 -22 -31 -45 -21 -21 -29 -34
~olo> aghimnsuv 17 -16 -18 -23 -42 -23 -18 -20 -17

desk adjou -17 -15 -18 -16 -17
do__all agjnv -33 -24 -28 -17 -20
i__rid m 21
okay e -17
talking abl -18 -18 -23
to_shave n 18
when__are u -16
with acfhjrsv -15 -40 -37 -22 -20 -23 -17 -17
~<dij ghilorst -15 -20 -26 -27 -23 -21 -18 -17
~arc begjlmns -15 -20 -19 -23 -18 -16 -25 -19
~olic bj -18 -20

i__permission kl -21 17
is_bad m -19
number__your amv -15 -18 -21
~eon gjklmnrstu -31 -25 -16 -27 -24 -23 -23 -23 -21 -23
~fren doqu -16 -16 -15 -20
~ital cdeghilnprsv -18 -26 -17 -17 -24 -20 -16 -16 -19 -20 -23 -19
~ulti o -16

am__in bmr -21 -22 -16
am_texting a 16
donde_puedo gm -16 17
got_a celmnoprtuv -21 -18 -30 -35 -18 -21 17 -29 -22 20 -27
hace dghijklortu -27 -30 -17 -17 -28 -20 -18 -21 -18 -16 -24
si__puede i -16
~uis djkmpqru -22 -17 -17 -17 -18 -21 -18 -26

@call__la a -18
have__@food m -17
sweats mns -29 26 -25
this$ efhjklmnorsuv -17 -40 -27 -51 -33 -18 -24 -22 -23 -21 -30 43 -35
~uct ab -16 -17

@call__my adil -19 -16 15 -18
can befjklmnopqrstuv -19 -82 -81 -34 -16 -55 -53 20 24 -40 25 -42 -46 -71 -48 -106
scratch__@visit bm 25 -17
~prim bmo -18 -27 -20

@holiday$ bcdefghijklnpqrstuv -27 -26 -46 -24 -26 -26 24 -30 -37 -23 -29 -33 -27 -29 -25 -30 -32 -34 -25
@insurance_card dm -25 17
in__please acm -16 16 -15
~kate mnq -19 -16 20
~pop dfgj -16 20 -17 -16

@pay_card bd -18 15
four__of m 19
le__llegar b -15
ticke* d -16
~eps m -18
~lass absu -15 -15 -17 -24
~lo> cdegiklnprstv 20 -24 -49 -30 -20 -33 -30 -44 -31 -18 -26 -35 -46
~ule> b 18

^order m 17
is__legit u 20
just__@visit m -16
text__@stop k -17
~aste abgjklnortu -23 -16 -28 -19 -19 -28 -24 -21 -15 17 -35
~drop acdijkmpsuv -16 -16 -21 -21 17 -16 -25 -21 -19 -28 -16
~sar> bklnu -16 -19 -17 -19 -18
~some aefklmnqr -16 -33 -32 -32 -32 -20 -20 -19 -26

going__be bjloqs -19 -25 -23 -25 -28 -24
my_playlist kmn -19 18 -15
remove__@visit blm 21 -24 -20
what__for m -16
what__get m -18
y_ahora n -16
~cina dgqrs -18 -15 -19 -17 -17
~lee abdeghjlprv -24 -30 -28 -17 -20 -25 -18 -21 -30 -22 -23

buscar_mi pq 17 -16
go__@english cm 17 -17
hang_on ef -15 -16
me_salgo adn -17 -16 -16
my_face m -16
no_se aefghijklnoptv -21 -18 -16 25 -28 -23 -31 -25 -49 -32 -41 -20 -22 -26
~<nur m -19
~endi abehjnopqrsv -26 -18 -19 -24 -31 -26 -20 -16 -27 -28 -20 -25
~esue p 16
~pac fghijkloprsu -23 -24 -26 -38 -29 -23 -19 -32 -22 -15 -16 -28

=beside:help adgimou -19 -23 21 -15 -42 -15 -29
@pay__@parking djm -28 25 -16
add__the agkln 24 -19 -26 -22 -22
decidi__no bm 20 -18
with_@clinician aiu 15 -24 16
~ahp> ciklm -16 -18 -16 21 -18
~lim adgijoquv -34 -28 -21 -17 -22 -23 -17 -23 -19
~ory> bjl -17 -16 -17
~remo cikoprsuv -16 -21 -16 -20 -17 -20 -15 -20 -26

@cancel__please m -21
de__yo b -15
do__ever u -15
famil* acdglnqu -25 -16 -26 -17 -18 -18 16 -25
how_bad dm 21 -18
no__el abcdghklnpsv -26 24 -18 -22 -34 -27 -19 -35 -21 -24 -18 -18
should_my mn -20 22
want__and d -16
you_@book am -24 23
~<ir ano -16 -20 -18

#__@food m -15
can_go b 15
hay_algo o 15
i_@vehicle noq -19 -16 20
la__las hlrs -17 -18 -18 -15
law__is mp -18 18
the_number dj -16 -28
this_help v -17
~<cua bcdefklmnoqstv -27 -40 -19 -30 -25 -31 -37 -24 -22 -19 -38 -18 -28 -42
~feel acdghjnoprsv -34 -19 -20 -16 -20 -20 -24 -19 -17 -25 20 -19

del_@insurer pq 15 -17
have__@sick mnq -20 17 -20
have__closer mu -15 -15
map efjlm -23 -18 27 -17 -26
to_speak c -18
to_walgreens m -15
~<ech or -25 -15

@stop__molestar m -17
baja acdefghijlmnopqrtuv -25 -22 -46 -26 -21 -24 -23 -24 -30 28 -15 -26 -23 -24 -28 -21 -22 -43 -18
birthday$ m 19
cease ilm -17 20 -18
con__no m -16
just_get nq 18 -20
para_despues abo -19 -16 23
where__was jmsu -17 -26 22 -17
~dale dfjlnq -17 -17 -20 -19 -18 -18
~nks> h -15
~stuc abdgjlmuv -16 -15 -16 18 -17 -21 -33 -16 -18
~vent m 18

asd em 24 -23
en__del amo -17 -18 17
habla* aijknoqru -24 16 -17 -18 -17 -17 -15 -15 -22
lock_the jm -20 17
of__@place m -20
~enme cdefghilmnpqstuv -30 -32 -25 -19 -28 -30 -27 28 -56 -35 -27 -29 -32 -23 -34 -33
~fono abcoq -25 -23 -17 -23 -20
~xib m -16

nail a -17
said cdfghijqrstv -20 -34 -16 -19 -22 -17 -27 -16 -26 -26 -24 -29
see abcdefgiklnopquv 47 -51 -40 -57 -34 -35 -30 -26 -35 -28 -50 -32 -40 -21 -52 -49

@hours abcdefghijklmpqrtuv -26 -16 -38 -62 -37 -48 -53 70 -45 -56 -42 -47 -30 -34 -17 -38 -43 -51 -39
@insurer__up d 15
burns m -18
estoy__el dgjlnoqu -27 -23 -20 -18 -17 -20 -25 -18
patient ghjmou -17 -19 -24 -32 -17 -18
perdon gjns -16 -16 -15 -22
~ashi lm -17 20
~ciu dju -15 20 -19

a__before mu -26 -17
happens ajmu -16 -17 -36 23
no__all b -22
see_someone aimno 28 -21 -17 -18 -16
~back efhklnoruv -20 -25 -22 23 -45 -30 -18 -26 -18 -34
~heck ghijklnqsu -19 -16 -22 -17 -18 -16 -26 -24 -19 -17

@book__# am 16 -18
car__do j -17
else__me p -15
hueco a 18
my__@stop lmp -20 -19 -17
this__or mu -19 21
would_you acjo -32 -17 -17 -15
you_prescribe mu 20 -18
\xc2\xbf_llevo n 16

be__room a -21
did__@cancel bm -18 19
spravato adjmu -16 -23 -16 -29 36
tiene__numero v 17
~cy> adgl -15 -21 -16 -16
~ica abcefhjkopqrt -35 -24 -21 -31 -26 -39 -24 -24 -24 -32 -15 -27 -27
~nclu ilm -16 21 -32
~nera agn -21 -18 -16
~oul befghjlmprtv -19 -31 -36 -18 -24 -16 -17 -20 -31 -22 -31 -44
~sout u -17
~uest jknpqs -25 -25 -29 -24 -32 -31

a_@food adghijnoqruv -19 -22 -26 -20 -19 -23 20 -19 -17 -21 -25 17
arranged pq 18 -16
get__in abcijklmnoqru 16 -25 18 -46 22 -23 -21 -44 -29 -31 -28 -29 -23
get_back abgknr 20 -20 -16 -24 -19 -20
have__permission kl 17 -16
nasal m -19
que__sigan km 16 -19
with__@place mu 18 -19
~<pod dhjklprsuv -22 -27 -23 -18 -26 -32 -27 -19 -24 -26
~gus agklsu 17 -23 -19 -21 -16 -21
~ita> bcegjlpquv -15 -18 -17 -32 -26 -24 -21 -25 -31 -18
~situ m -18
~vece a -18
~win adnquv -34 -17 -29 -19 -26 -17

@place_and m -15
@relative__el abop -20 -27 -18 20
in__the mq -29 -19
is__hospital b 17
puedo_@drug agmnoq -20 -16 -17 20 -15 -27
~fere cdhiklmqrst -17 -28 -16 -23 -15 -19 -15 -17 -19 -22 -16
~hub afm -17 18 -20

@visit__that am -17 -18
it__more m -20
player$ m -16
to_another b 17
whoever m -17
~<ped bdhinr -25 -15 -16 -21 -19 -21
~dial am -20 -17
~drug hu -16 17
~oint u 18
~tinu gim -19 -19 -26
~undo acgklmnpr -18 -17 -20 27 -30 -18 -19 -16 -20
~vok klm -17 19 -16
~xes> mu 22 -19

amables mt -16 18
ese__\xc2\xbf do -16 17
espacio_a ab -15 17
want_again k 17
~erar a -17
~saqu aklmv -20 -17 21 -18 -17

@call_her p -17
acomp* abmou -19 -17 -23 -24 -24
me__no bcdijkmnpqrsuv 18 -16 18 -18 -16 -20 -42 -20 -24 -16 -22 -17 -22 -20
mi__da pq 19 -18
round$ ao 16 -16
still_come anqs -16 17 -17 -17
~dle abdghjmnoqv -27 -24 -26 -21 -18 -23 -16 -17 -22 -32 -25
~nga bceghjmqrsv -18 -20 -18 -19 -17 -25 -43 -17 -20 -19 -27
\xc2\xbf_quien aqu -20 -23 20

@relative_@cancel bm -17 16
got_to chkmopqrtuv -24 -25 -28 -20 30 -34 -22 -25 -21 -34 -24
not:find bhjmnor -16 -24 17 -43 -21 -24 15
right cefilpv -21 -26 -20 -33 -25 -22 -29
would__bring m -24
yo__que auv -21 -19 -19
~<nea abdghijlnoqu -21 -16 -19 -15 -16 -29 22 -18 -25 -19 -25 -28

a_live im 16 -18
encon* ao -17 -16
not:cuenten bi 15 -15
~ame adefhlnpqrstu 17 -54 -61 -30 -49 -19 -43 -35 -46 -53 -26 -36 -28
~lase jm -17 -15
~sive iu -19 -17

@stop_the bcjklmn -22 -16 -17 -22 -29 45 -16
a_@price dim 16 -17 -16
a__show m -19
appointments m -18
for__booster am 16 -18
no_puedo anoq -22 -21 21 -24
not_@stop bdlmnqsv -20 -16 -37 28 -24 -17 22 -18
pick__for o -15
what_you dmnqu -22 -27 -19 -15 21
~<urg dim -16 16 -16
~ara> eghlqrst -25 -15 -18 -21 -32 -26 -30 -35
~chea j -18
~oles klnu -16 26 -19 -17

@parking_is j -15
@vehicle_or j -16
better__this m -16
for__first mo -19 -17
my__not aghikmpu -16 -20 -15 -19 -21 -40 -24 -16
sorte* q -16
there_is dhilmrsuv -24 -19 -25 -18 -27 -22 16 -24 18

to_pick a -20
~ath dghjknqrv -28 -25 -18 -22 -16 -27 -25 -16 -24
~djus i -16
~ima dgjklpqr -22 -21 -22 -18 -21 -15 -17 -17
~nvie bgilmpquv -16 -17 -19 17 -25 -18 -21 -20 -17
~rst> bhkpqr -19 -27 -18 -29 -22 -19
~woke bi -15 -16

@pay_@price dm 16 -20
a__what n -16
out_@drink mn -16 17
por__me gjlmq -23 -19 -17 -24 -16
~cit nu -18 -20
~days bghijmnp -26 -23 17 -19 -31 -22 -23 -17
~gina m -20
~ssme m -20

al adefgklmqrstu -19 -26 -31 -30 -51 -26 -47 -16 -61 -32 16 -28 -30
at__@staff m -25
is_@drive ijmnpuv -15 -15 -27 -20 21 -17 -16
puede__una o -16
spot_away r -18
still_need q 16
~ganm m -16
~moj bmq -15 -28 -15
~sis cefhijpruv -26 -24 -23 -30 -37 -27 -17 -21 -22 -30
~sob dn -21 -18
~tua adfghmnr -25 -17 -17 -17 -20 -25 -18 -17

@thanks$ acdefghijklnopqrstuv -36 -45 -56 -62 -66 -57 -38 -45 -48 -48 -41 -50 -42 -26 -53 -46 -44 56 -52 -55
coming$ gjklnpqrsuv -17 -29 -34 -24 -24 -17 -26 22 -21 -16 -17
eres adghnuv -24 -19 -19 -15 -18 19 -15
unsubscribe$ kl -35 19
y_esto fgmu -19 -23 -15 17
~<oi m -18
~sirv abjlnpv -18 -18 -20 -18 -19 -16 -20

gg m -19
long__i bgijloru -16 -16 -15 -29 -19 -15 -20 17
not:all bhmq -18 -15 -24 -16
quiero__una bimou -17 19 -24 -17 -18
~<zxc em 16 -16
~arp m 16
~mis abehimpst -25 -19 -23 -28 -42 -18 -22 -38 -29

get_it abdgjlmoqu -20 -24 -20 33 -20 -24 -40 -19 -20 -27
it_about u 16
please__my acdjl -37 -18 -17 -21 -24
tell__how gqu 19 -15 -19
tomorrow cdfklprstu -15 -23 -19 -17 -18 -15 -23 -19 -15 -20
~<ent bfhiklmpqsv -34 -24 -20 -17 -23 -31 -32 -35 -16 -18 -29
~ady> bcdghjkostu -21 -20 -18 -32 -24 -29 -28 -23 -27 -33 -35
~body cdegjklmnrtu -25 -25 -22 -29 -25 -29 -23 -58 -27 -22 -29 -15
~ggin m -18

@stop_talking dlm -18 -19 18
long_of ju 16 -15
los_@texts abdefhjknopqrstuv -50 -49 -36 -28 -24 -32 -37 36 -32 -40 -33 -30 -30 -31 -23 -52 -51
me__voy r 16
~apre a -17
~ely> hu -16 -15
~hil dgimpq -24 -18 -18 17 -20 -18
~mak cdhijknpqtv -16 -17 -27 -21 -31 -34 -44 -23 -34 -16 -29
~ndie q -18

are__set m -17
not:esa jmq -18 -29 -20
not_now bmt -21 20 -22
pressure m -17
que__es abcdefhknopqrstuv -36 -28 -20 -37 -22 -26 -37 -19 -35 -25 -16 -17 -23 -30 -15 17 -20
room__me amu 19 -17 -16
which__i lmnu -16 -29 -17 -20
~<acc bcfilnostu -17 -15 -15 -25 -19 -18 -17 -15 -19 -29
~eche a -17
~faci m -16

@insurer__@relative mpq -16 18 -21
ask abcdijkmnoprstuv -45 -41 -25 -26 28 -22 -21 16 -39 -35 -33 -19 -22 -19 -41 -29
be__we n -15
expen* iu -19 -17
feeli* airu -20 -17 -17 -31
remove aioqruv -26 -21 -22 -17 -19 -19 -24
tell_the imr -18 -18 17
~<ba acefghiklnostuv -39 -23 -65 -46 -19 -58 -20 18 16 -26 -30 -15 -22 -32 -33
~ils> adiu -18 -16 -21 -17
~os> abcehiqsv -20 -24 -71 -57 -26 -74 -17 -23 -37

@fetch abcefghijklmnopqrstuv -47 -65 -50 -28 -38 -64 -46 -67 -49 -40 -43 -76 25 -43 38 31 -39 -48 -33 -68 -56
@visit$ abcdefghijklmnpqrtu 49 35 -74 22 -73 -68 -77 -90 -59 -50 -81 -83 -52 -26 -73 -47 -31 -63 -18
couple m -20
my_id mn -18 20
should__be mr -20 -15
~<va acfgijklmopqrv -20 -18 -20 -16 -23 -17 -17 -26 17 -17 -20 -27 18 -25
~bore mu 24 -16
~lleg abefgipqtu -45 -25 -25 -22 -43 -51 -31 -23 -23 -15

do__give ab -16 -21
quiero__me bkmou -21 18 -43 -21 -19
~opc dghmnu -16 29 -16 -30 -17 -30
\xc2\xbf__a dq -22 -22

an_@move dmno -17 25 -19 -18
me_through abdjmoqu -34 -18 -22 -21 -33 -16 -24 18
talki* ablnu -20 -19 -24 -15 15
~gan abefghjnoqrs -21 -24 -25 -17 -27 -15 -34 -34 -16 -34 -16 -22
~lano m -16
~ork> abcefjkpstuv -21 -32 -25 -22 -19 -40 -32 -20 -32 -20 -21 -21
~woul efgjmnpstv -18 -18 -34 -27 -15 -31 -20 -42 -27 -27

@parking__right j -17
fly_to dm -18 22
gracias acdefghijklnopqrstuv -34 -37 -49 -45 -61 -41 -22 -43 -42 -44 -24 -41 -37 -31 -41 -49 -42 56 -46 -44
no__@visit diknqsv -23 -25 -19 -18 -22 -20 21
referral a 16
teeth u -24
that_bad mnq -32 20 18
will__be abghilmpqr -28 25 -16 17 -16 -23 -51 -18 -21 -42
you__texting gkmv -17 -15 -16 20
~egit ju -15 28
~mars im -16 18
~ngs> bcdijqrt -16 -22 -32 -22 -15 -30 -24 -18
~ucci n -15

@relative__her abim -19 -17 -21 16
me_dio jpqrs -15 -16 -18 -19 19
now_what adgm 18 -15 -21 -28
show ijklnosv -16 -20 -17 -22 -22 -18 -20 -17
to__@drink mu 18 -15
~alki abhjklnpqrv -29 -26 -16 -21 -19 -27 -19 -21 -20 17 -16
~epto klm 18 -20 -15
~ongo abdfgiklopqrsuv -27 -24 -25 -17 29 -34 -19 -20 -27 -20 -22 -15 -18 -34 -18

eveni* bdglmqruv -22 -26 -16 -16 -26 -19 -20 -18 -15
quiero_saber au -15 15
~art> befghjklnopuv -18 -35 -37 -43 -25 -17 34 -38 -30 -19 -36 -46 -34
~ilia mq -16 16
~oth defghijlmqrstu -27 -18 -30 -15 -39 -45 -18 -16 -15 -20 -37 -21 -25 -15

night abdijrsu -24 -17 -19 -15 -15 -25 15 -21
riesgos$ dmu -18 -20 21
the_@texts abdefghijknopqrstuv -31 -33 -39 -28 -17 -35 -32 -38 -40 36 -37 -36 -31 -32 -37 -31 -19 -49 -29
ya_cerraron hmr 19 -20 -15
yo_mismo nq -20 18
~bett dgnrsv -18 -18 -21 -18 -24 -17
~pass adghjlnqr -20 -24 -24 -26 -34 -17 -27 -24 -26
~ptop m 18
~roc deghijklmrstv -19 -15 -19 -24 -18 -23 -16 -20 -34 -19 -15 18 -17
~rto> cgilnoqs -16 -19 -15 -16 -22 -20 -21 -23
~tyu em 19 -19

esto_es cdgjlmsv -18 -24 -27 -20 -25 -30 -16 27
from aehkoqrv -25 -20 -37 -15 -27 -33 -19 -29
luck ot -17 -17
me__if bo -16 16
nah abcefgijklmoprstu -24 21 -16 -17 -20 -17 -17 -21 -16 -23 -16 -23 -21 -15 -16 -22 -15
turn__off jlm -17 25 -19
you__a abcdehklnopsu -20 -29 -41 -18 -16 -44 -38 -37 -28 -18 -29 -29 -65
~etwe a -16
~rds abcehjklou -22 -16 -19 -20 -19 -20 -20 -22 -20 -29

know_i blmo -19 -15 -21 20
nails abdhjqruv -17 -17 -16 -19 -22 -15 -16 -21 -17
receive m -20
should__buy gmn -18 24 -22
there__@door m -15
~elto p 15
~rwor dg -20 -18
~sou ou -15 -19

@move__for o 20
@thanks acdefghijklmnopqrstuv -62 -72 -80 -90 -102 -61 -68 -78 -81 -60 -16 -31 -70 -69 -51 -79 -77 -75 101 -92 -86
buen fmt 21 -20 -22
felt ims -15 -19 23
interesado lr -16 -16
saber_mas au -15 15
the__@hours h 17
~allp d 16
~diu j -18
~una> q -19

@wrong_# abcdehijlmopruv -17 -19 -16 -24 -36 -25 -20 -24 -19 -34 -26 -16 -35 -23 41
horario abcdefghijklmnpqsu -38 -22 -19 -27 -18 -23 -30 42 -27 -25 -21 -22 -35 -20 -16 -23 -19 -23
not:licencia mq -16 16
para__@texts am -17 -19
see__last hm -16 22
sign_me lopu -20 -16 -17 -19

chofe* abmnop -20 -21 -27 -18 -21 17
is__sacar m 15
not__this dgkmv -16 -18 -18 -16 -15
quiero__nomas m -15
what_@vehicle jmq 19 -16 -21
you__@pay adhjmqu -16 29 -17 -16 -39 -15 -21
~<pra m 16
~hand abdpqrsv -19 -15 -20 15 -25 -16 -18 -20
~lem aegijlostv -29 -19 -22 -21 -18 -21 -15 -19 -19 -24
~uega m 16

@place__the jmu 19 -31 -21
^@traffic boru -18 -15 21 -19
getting__please l 18
is__name u -20
querer adklm -18 -15 17 -21 -20
tengo_@visit bo -21 -16
~<ust cnpr -21 -29 -28 -19
~anch am -16 -17
~eren cdfhiklnpqt -22 -30 -15 -23 -25 -19 -34 -18 -23 -28 -17
~roi m -15

@relative__only apq -15 -17 17
en__y r -19
in_# bhior -18 -27 -16 -16 21
never_mind luv -17 -23 -25
not:named v 18
the__away msu -16 18 -20
voy__@relative mp -17 24
~ally ghlnprv -23 -21 -19 -21 -16 -15 -16
~bru e -18
~othe dfghimnpqr -24 -16 -21 -28 -35 -18 -24 -18 -19 -28
~ptin gquv -22 -21 -15 -19

@vehicle__@relative jmq -15 -18 16
^gna m -17
baja__turno blm 17 -16 -21
de_escribirme kl -20 21
is_texting ilmuv -19 -16 -16 22 -34
my__and chklmrs -20 -15 -24 -21 -32 -25 -15
still_there jns -24 -21 -21
there_and npq 18 16 -25
we__coming r 16
~amin abcnop -20 -20 -16 -20 -21 -21

@move__please o 16
como__@treat a -19
empiezo a 16
it_a abhijrs 16 -21 -19 -22 -18 -17 -17
not:them lm 15 -18
worki* dhmt -21 17 -28 -16
write__poem m 15
~coup cgjklqu -17 -19 -19 -16 -17 -16 -20
~el> bcdehjklorv -31 -21 -33 -16 -21 -33 -20 -20 -33 -22 -20
~hout lmu -18 -34 -18
~ispo dmo -17 -23 -16

fecha_por a -16
number_for j -20
one__me bv -17 -16
wait_i b -18
~aga> acdefhjknopqrstuv -24 -17 21 -21 -18 -17 -18 -19 -23 -22 -19 -15 -17 -16 -19 -26 -18
~alia m 19
~oge bcgiklnorsuv -23 -16 -20 -28 -17 -18 -24 -19 -21 -15 -30 -19
~oose m -17

^pulling br -20 17
new__who im -18 -18
not:lleguen lm 18 -15
not_know cdehjklnoprtv -29 -36 -16 -20 -19 -21 -27 -15 -26 -23 -17 -21 20
~<flo elo -15 -19 -17
~sh> adefghijkoqruv -21 -25 -21 -20 -31 -24 -28 -28 -21 -18 -27 -19 -30 -24

a_time amo 23 -18 -19
i__@pay adgilmnoqu -32 37 -28 -24 -24 -36 -36 -18 -27 -21
just_a dru -15 -19 16
this_@medicine mu -17 20
time__get m -15
~sla a -15

~epos ai -18 -18
~thr cfntv -21 -16 -36 -20 -16
~vil> mv -18 15

el_dolor d -29
got__@spanish cms -17 -19 21
slow aoqrs -18 -16 -22 26 -18
the__exit mr -17 18
visit bcdghjprs -21 -16 17 -23 -20 -36 -31 -27 -20
~<lif ahiu -16 -15 -16 -18
~buen bcefgknoqrstuv -25 -17 -26 20 -17 -20 -22 -23 -23 -20 -21 -17 -21 -26
~cio cdegijklostv -43 -35 -42 17 -32 -17 -45 -36 -32 -52 -22 -50
~idad a -17
~mber abcefhnoqrt -16 -44 -34 -22 -22 -37 -33 -17 -29 -27 -31
~nul b 18
~uess u -18

^@medicine adghnou -18 -20 -17 -16 25 -18 -23
god bhnopqs -16 -15 -19 -19 -24 -21 -16
meter o -17
not:@english bcdgilmqrsuv -20 35 -16 -26 -16 -22 -49 -24 -16 -16 -22 -23
tarde* m -19
~rder m 15

@price__i djmo 20 -17 -19 -16
how_should mn -16 18
me__not mpv -18 -23 -16
morning$ bqrv -22 -17 -39 -17
pagos m -21
the_store m 21
~cee au 17 -18
~free cfhilmnstuv -19 -18 -20 -23 -24 -21 -25 -28 -21 -34 -22
~neur mu 16 -19

commands gm 20 -16
mi__# bmn -16 -20 -15
not:way q 16
or_something i -15
puedo__@vehicle nq -22 17
~<li bcdefhjov -25 -30 -42 -49 -52 -43 -31 -28 -22
~ijo m -17
~xiet m -15

a_problem m -16
el_@door m -18
hora__@call in -17 -19
lo_que adefhjlmnotv -31 -29 -16 25 -20 -20 -20 -40 -26 -18 -15 -22
~cks> abnorv -33 -19 -24 -20 -18 -16
~tigh bm 16 -17

@person__to m -16
@visit_por acijklm 16 -15 -18 -15 -21 -27 -18
bp ms -19 23
show__a m -18
temblando m -15
tengo__@move o 15
through$ bmpu -15 -25 -28 -18
to_ask abmnopv -28 -22 15 -20 -19 -25 -16
~aid> cfghijqrstv -21 -19 -25 -27 -19 -30 -17 -27 -30 -27 -27
~tha acefghiklpru -22 -15 -40 -25 -27 -41 -28 -17 -41 -16 -20 -23

debo adefhijlmqrsuv -23 -21 -16 -17 -17 -19 -16 -17 -32 -18 -17 -16 -20 -26
number__of l 16
telefono$ adg -15 -18 -19
when__i bghjkmnpqrsu -16 -19 19 -26 -27 -23 15 -20 -24 -20 -25 -19
~<aga acehikmopqstuv -23 -32 -25 -32 -42 18 -22 -17 -19 -34 -19 -27 -40 -33
~<dro cdgikmpsv -19 -25 -17 -23 -18 -31 -23 -24 -20
~disc cknqu -19 -18 -17 -20 -21
~into dlms -16 -19 -16 -16
~rade abfghijnopqstuv -22 -25 -19 -17 -20 -27 -19 -25 20 -18 -19 -21 16 -23 -20
~sig bcdefgijnrt -20 -34 -27 -25 -27 -39 -42 -19 -23 -21 -17

can__you abdhmnoqrv -27 -17 -21 -25 -20 -16 -17 -20 -18 -18
charge acdghjmnru -32 -16 35 -17 -21 -29 -42 -18 -15 -30
home abcdgjklmoqstuv -34 -18 -20 -32 -29 -36 -25 -27 -25 -33 18 19 -17 -33 -29
list cdhjmoprstu -26 -30 -20 -38 -17 -32 -32 -21 -25 -24 -35
los bdefjknopqrsv -68 -42 -45 -22 -25 34 -21 -46 -23 -48 -49 -51 -27
lose abdgijklpqrsv -18 -26 -19 -30 -17 -28 -19 30 -17 -17 -26 -15 -19
~ali> ms -21 18

^sign l -18
happy adefghiloqtu -16 -18 -20 17 -19 -23 -17 -18 -18 -16 -19 -24
this__fda u 17
this_on m -18
when__all m -17
you__what adhmu -20 -28 -26 -29 16
~<ser bcefgjmopru -27 -19 -18 -22 -22 -34 -23 -18 -25 -25 16
~alta acefghijklnpqstuv -18 -18 -23 -24 -19 -18 -26 -18 34 -27 -21 -19 -20 -15 -17 -22 -17
~ire> n -26

goes_away msu -16 18 -20
i__my abcdefghjnorstuv -40 -26 -43 -21 -18 -20 -29 -46 -18 27 -18 -36 -23 -31 -23 -47
me__in bpq -22 -23 18
my_@body abdlmoqrs -20 -24 -20 -16 -20 -19 -19 -24 36
opciones gmu 19 -18 -18
que_lo bdfgjmnu -18 -19 27 -28 -15 -23 -15 -32
~onm adgjlmrsu -24 -16 -22 -20 -22 -29 -20 -16 -27

do__put adjoqu -21 -31 -25 -16 -16 18
empez* agmn 18 -15 -16 -17
might_i m -18
wifi m 22
~tree abdhiklmnops -25 -19 -24 -24 -18 -16 -16 16 -22 -17 -21 -18
~wel hiov -16 -17 -24 -18

@symptom_lol gmnv 19 -28 -17 -16
^pull br 19 -17
court$ m 16
me_@stop kl -17 17
need__i m -32
will_not abdhlmnpruv -17 30 -41 -36 -16 -49 -33 -31 -32 -46 -21
~<fj efm 22 -15 -22
~ant bcefghjpqstu -15 -16 -55 -51 -32 -30 -36 -47 -28 -34 -56 -18

=said:nothing abdefghijlmnopqrstuv -34 -48 -50 82 -41 -23 -60 -37 -45 35 88 -17 -60 -45 -55 -69 -60 -73 -16 -33
novio mn 18 -17
ya_mande ahj 19 -17 -21
~ecib bgimoqstv -16 -16 -25 -23 -18 -16 -18 -19 -16
~nows n -15
~ru> eu 17 -21

as__is blmu -17 -19 22 -20
me__number djlmv 18 -15 -26 -31 -23
me__\xc2\xbf m -19
sign bcdimnoprstuv -26 -21 -26 -25 17 -18 -30 -22 -16 -20 -16 -16 -21

@relative__mi m -16
^gg t 16
is__as ms 18 -15
me__mas iklmqsuv -25 -19 16 -28 -25 -17 -24 -18

@sick_can mn -19 19
backed_out mq -16 16
can__@call bcghjklmnpruv -24 -26 -28 28 -27 -20 -19 -34 -34 -19 -29 -22 -20
terapeuta abmu 26 -15 -24 -17
unsub efglm -22 -17 -16 29 -33
who_can ahimpq -23 -16 18 -23 -19 21

@visit_de lm -17 -27
^knock fmtu 18 -24 -15 -21
am__@cancel mr -23 -16
do__@treat u 17
got_this lmuv -19 -26 -16 27
me__@body nqs -18 -16 15
que__@late m -17
quiero__vuelvan kl 20 -19
~<jfk em 20 -18

@body__the msu -18 16 -16
@symptom__night ms -19 21
do__@stop agjklmnu -20 -15 -27 -16 -34 17 18 -17
el__en aqrs -24 -20 -20 -22
hit__again l 17
in__room anos -36 16 -22 -18
lump m -19
mandame abcgijlmuv -23 -27 -17 -26 -15 26 -25 -34 -16 -17
please__about m 16
pueden_dar i -19
~goi aegiklmstu -35 -16 -34 -22 -23 -18 -16 -26 -29 -24
~jit m -17
~nota acdhijnoqv 15 -16 -19 -17 -21 -25 -22 -24 -25 -22

@day_@visit d -19
@stop_it cejklmu -16 -16 -19 -18 35 -37 -20
^am bdgilmopru -18 -27 -25 -23 -17 -41 -25 -27 -27 28
getting_@texts klm 20 -22 -22
me__@texts cdijmr -19 -18 -18 -19 -42 -17
say$ dnu -19 -20 -16
~<nub s 17
~idin anr -19 -16 -21

@wrong_exit mr -17 18
closed abdeghijnstuv -18 -19 -27 -16 -18 21 -20 -32 -27 -21 -16 -22 -16
have__off q -15
my__is abeghjkloptuv -18 -37 -22 -41 -46 -27 -46 -27 -19 22 -39 -50 -34
need_# bdm -21 -19 -16
paid du 16 -18
para__sirve dm -21 -26
vean__@relative a 17
~ayl km -20 16
~eird m -26
~ima> dgijln -16 -16 -18 -18 -16 -16
~itti akpq -26 -17 -15 -17
~pur hjn -18 -15 -18

@machine__a i 16
garys d -15
happened_with mu 17 -16
i__by adgimnoqu -25 -26 -18 -16 -27 -28 -24 16 -23
i__outside jm 15 -18
~mili m -20
~smo> bcdilv -22 -16 -19 -19 -17 -20
~tera no -16 -16

@hours_for hm 20 -16
baja__@visit abl -17 18 -18
me__como m -16
off__# r -17
que__deja gjmnq -16 22 -21 -17 -20
the_last am -16 -17
two cdghknruv -18 -29 -24 -28 -20 -16 -22 -30 -20
wena$ eflm -23 23 -17 -25
when__see ahm 19 -16 -17
work_will p 19
~<jkj em 16 -16
~noug dlnt -17 21 -15 -17
~ovi acfghijkmnptu -23 -17 -17 -23 -26 -21 -29 -24 18 -21 -20 -17 -32

is__number adluv -16 -39 -23 -23 -19
puede__mi abcmnou -31 -30 -20 -36 19 -20 -15
quitenme__lista bl -17 18
snow adhoqsu -17 -27 23 -19 -15 -16 -21
~epo aiju -20 -20 -17 -16
~esta abcekloqrsu -19 -26 -24 -44 -19 -22 -30 -17 -29 -16 -22
~ext> bdefhipqrtuv -24 -55 -32 -25 -32 -15 -33 -47 -28 -35 -20 -35
~lies jm -16 -22
~nope ef -23 -17
~oche abdghilopruv -26 -20 -28 -18 16 -20 -20 -18 -15 -18 -25 -24

@place_@hours hj 17 -20
do_not afhikmnoqstu -37 -27 -22 -35 -80 18 -58 -34 -15 -50 -43 -30
do_they acjn -22 -17 -17 -16
la__@thanks m -24
obliged$ t 16
~<sur acdefjklmnprst -17 -21 -28 -20 -17 -21 -18 -29 17 -17 -16 -16 -27 -17
~elva gm -19 -19
~feur p 15
~sche m -18

going_to afghikstv -43 -50 -29 -41 -36 -20 -43 -21 -26
hit abdhjkmnopqstuv -27 -27 -26 -18 -26 25 -50 -29 -23 -21 -25 -21 -15 -24 -25
la_@visit abcefghijlmopqtuv -33 24 -33 -22 -20 -35 -39 -42 -26 -22 -49 15 -32 -25 -25 -19 -55
~chem m -16
~dab d 16

else__my ao -20 -18
good__can m -16
like__try a 17
you__are m -18
~<cen jr 16 -17
~iti ghmnrsuv -27 -15 -17 -28 -19 -19 17 -26
~rme> abcefghjmov -17 -45 -23 -23 -25 -24 -34 -20 -16 -18 -38
~un> o -19

@move_mi abmno -26 -26 -17 -17 30
estoy_sin mr -23 -19
my__same m -18
on__red j 17
way_to bhijnrsu -20 -18 -19 -23 -30 -22 -19 -21
~appy adefghiloqtu -16 -18 -20 17 -19 -23 -17 -18 -18 -16 -19 -24
~bai bmor 16 -22 -18 -16
~capi v 15
~vote bjm -18 -15 21

@insurer__@insurer mp 15 -20
a__voy jm 16 -21
discounts$ dm 17 -17
expensive$ du 19 -24
fine__me a 15
not:anyone mo -18 -16

@relative_went m -15
@stop_all iklm -17 -18 25 -25
but_i jlmnqrt -16 -24 -20 -16 -30 24 -21
complaint$ im 15 -20
he_has mo -19 -18
la_novela m 15
of_@clothes mn -19 18
outsi* mu 15 -23
the_best adgijmu -18 -18 -19 -15 -17 17 -22
~bun t 16

@symptom_del s 16
es__@hours h 16
guys_have mu -17 -24
mi_nombre u -16
quitenme_de bl -32 28
~anla bo -16 17
~uppo dmu -17 -15 -17

^found bmq 16 -22 -18
deals d 17
did__war m 17
encanta m 17
let_someone o -16
said__do mu -19 -24
what__supposed g 18
~blea m 17
~guag cuv 24 -18 -16
~mit adloru -24 -24 -16 -23 -15 -21
~uit acghijkpqtuv -42 -26 -38 -30 -50 -35 -25 -31 -40 -20 -48 -39
~visa adinq -19 -15 -16 -22 -16

keep__me lm -25 24
we__be m -16
ya_casi mr -21 18
~<aco amou -24 -23 -18 -24
~adiu j -18
~bbie muv -19 -18 25
~mise m -15
~mla> m 17
~qui> bcdehiknoprsuv -22 -20 -24 -15 -24 -29 -19 -31 -24 -25 -27 -16 -19 22
~ubsc abcegikuv -20 -17 -18 -17 -21 -17 18 -30 -18

from__@book b 16
not:an bm -18 -16
voy__mi bmnpq -17 -26 -24 27 -22
what__this afijmv -25 -31 -17 -52 29 -17
~cell blm -27 17 -24
~dime abefhno -18 -15 -19 20 -19 -16 -20
~irme dinouv -17 -24 -29 -19 -19 -18
~reab j 17

^oh aelou 16 -25 -20 -23 -15
info$ t 17
it_the abijm -21 -25 -19 20 -40
necesito_el aim -16 -16 18
should__an mn 21 -19
~fav defmnqrstv -38 -29 -24 -19 -31 -30 -21 -31 -30 -33

@sick_y pq -15 19
talk bghijknopqrsuv -16 -18 -23 24 -23 -16 -20 -20 -19 -33 -22 -22 -32 -16
~<mut u -18

dip n 15
frent* jmr 20 -17 -16
have_one bq -19 -21
move bcdhiklnopru -16 -23 -23 -24 -22 -20 -22 -20 24 -22 -27 -27
need__@pay d 17
not__about b -18
not__up aopr -23 -16 -25 -23
~aps jm 18 -19

a_@sick dnqu -18 17 -26 -20
are_a u -18
can__@day hiknoq -17 -15 -18 -19 23 -33
on__way abcdghijklmoqrtu -22 -26 -18 -27 -25 -29 -27 -27 -25 -20 -22 -23 -39 44 -19 -21
paid_my m 16
y__otra o -18

=beside:side_effect ms -31 23
a__sent m -16
comandos adgm -16 -17 19 -17
de_parte m -16
found abdqrsu -20 16 -16 -25 -16 -16 -15
give__another a 16
had__back m -17
my__be akmnopqs -27 -17 -33 17 -23 -18 -31 -20
no__@machine i 17
there__@day dijo -22 -21 -16 -18
will_i abghlmopqru -16 -33 -16 -16 -18 -49 -23 -24 -19 -24 36
~<en bdefgimopstuv -31 -25 -37 -38 17 -22 -26 -26 -31 -39 -39 -20 -52
~ceiv v -15

and__time hj -17 17
high$ drs -17 -15 -18
what_@place dgmu -16 -22 -19 17
~<ond abcdefgijklmqrsv -28 -17 -17 -24 -23 15 -28 -23 24 -17 -19 -37 -16 -16 -23 -20
~ray o -15

run$ dgmu 30 -17 -26 -28
though m -20
what__i bfgijklnoprtu -38 -19 17 -45 -18 -21 -26 -20 -32 -18 -19 -23 -52
~don> jlmsu -17 -17 18 -22 -30
~pend ahjmo -24 -15 -16 -29 -20
~rote du -15 -18
~uth ipu -16 -17 -19
~ype> dgj -18 16 -22

are__right mr 15 -15
can__@food mn 19 -21
con_alguien m -18
del_@treat m -18
dije abijlnqru -25 -20 -18 -16 -20 -22 -18 -16 -19
do__on dgmu -29 -30 24 -22
split d 18
textearme$ l 18
~<pol abdj -17 -22 -18 -19
~bein mp -21 -17
~hart am -17 -17
~quea m -19
~sav alnov -22 -18 -15 -17 -19

@insurer_and d 17
be_my anu -18 -18 -16
copy ef -17 -16
me_das g 16
not:make amr -15 -18 15
ok_cool mt 22 -17
roll m 19
siempre ruv -16 -19 -21
~<pri bhloquv -23 -21 -16 -25 -17 -23 -16
~ngun dfghimnopsv -16 -17 -17 -16 -18 -23 -33 -28 -20 -17 19
~tuc abdgijlmv -19 -16 -18 18 -17 -17 -22 -30 -19

@hello__all afh -17 18 -18
^sigo abmprs -19 -18 -29 -15 -18 20
espanol abcdefghijklmnopqrstuv -39 -34 66 -38 -46 -35 -42 -32 -23 -46 -40 -55 -57 -38 -44 -32 -30 -26 -29 -29 -44 -31
in_for admo 17 -16 -23 -16
los__que dhlm -19 -16 -24 -31
no__after b -16
some_other b 18

@call_en i -20
chess m 22
do__work lmn -23 -16 -20
off__i m -15
saco__licencia a -15
through_to im 18 -17
~<hyd n 15
~<mal adhilmnprsu -18 -19 -25 -19 -17 18 -24 -17 -22 -28 -30
~<wat bgijlmnpqu -19 -15 -18 -21 -18 16 17 -19 -15 -27
~aki abdghikouv 18 -17 -30 -18 -18 -29 -24 -33 -34 -24
~ed> cefghijlmnrstu -41 -61 -56 -30 -48 -26 -58 -23 -18 -17 -36 -15 -26 -28
~ierd gins -24 -22 -16 -17
~ntad m -25

long_till n -17
me__recipe m 19
operadora defhilmtu -18 -23 -27 -23 28 -18 -30 -18 -17
tengo__ir abdq -18 -18 -24 -17
~onda abfgilms -17 -16 18 -23 -20 -15 -31 -15
~plum giklmu -16 -19 -16 -19 16 -16
~uple m -20

@open_@day jm -19 -29
got_me acdiklmnpqsuv -32 -16 -18 -23 -24 -26 -32 -21 44 -32 -21 -31 -22
i_walk aq -16 16
plata nou -23 -17 -17
vista ms -18 15
~pe> bcdehklnoqtu 18 -28 -30 -32 -23 -24 -30 -24 -20 -35 -19 -18

mole bm -17 23
not:moving bm -22 -27
to_@cancel adgikmnv -33 -28 -16 -19 -17 -16 -17 -17
to__you adgjmnqu 20 -30 -24 -26 -33 -16 -15 -29
~emos mnopr -34 -18 19 -24 -18
~ngua cuv 24 -18 -16
~supe bq -16 -15
~thn efmtv -18 -16 -22 20 -16

a__numero gijmuv -17 21 -25 -17 -28 -25
conoz* i -15
drivers$ q -20
i__need dgiuv -30 -23 -22 -17 -16
is__@relative ptu 26 -15 -29
por__de a -18
~mpan abgijlmr -24 -24 -19 -19 -18 -19 -20 -22
~rew ahq -17 -21 -20
~ulpe il -16 -20

@day__not b 19
ayuda_con m -18
before_i amo -28 -36 -24
lleva* aklmnoprs -18 -20 -20 -26 -22 -17 20 -23 -17
quien* apqsv -17 -18 -18 -16 -19
the__start ahm -19 -16 18
wear$ gmn -16 -36 25
yes__can q -16
~alle acfghklnprsu -25 -25 -17 -27 -22 -31 -32 -28 -36 -15 -22 -19
~boss lq -20 -17
~era> cefghklmqtv -28 -19 -24 -16 -18 -36 -20 -25 -31 -23 -28
~ila hjknrsu -18 -23 -15 -26 -21 -22 -26
~ligh abdilstu -29 -22 -26 -18 -24 -20 -18 -17
~lle> ahijoqv -21 -15 -33 25 -19 -20 -25
~oup cgjkqu -17 -21 -20 -16 -18 -22
~scus i 18

@cancel__@texts bklm -23 -26 28 -30
@treat$ abcdefghijklmnopqrstuv 21 -40 -29 17 -29 -37 -49 -36 -46 -45 -36 -40 -50 -16 -42 -36 -46 -36 21 -26 33 -42
estan_en m -16
i__said akoq -17 -21 16 -17
~<gan imuv -16 26 -26 -18
~ewe m -16
~pica ms -28 21
~ref acdefghkmnpqrstuv 21 16 -17 -23 -17 -37 -36 -38 -23 -47 -31 -34 -29 -29 -24 -48 -32
~tact bdgjlmqrv -23 -26 -23 -20 26 -32 -17 -17 -17

cayo__@ride m -21
go_to dgimo -17 -20 -18 -20 -17
me_busca m -19
me_now amp -16 -29 -17
se__una mo -15 -19
~susp m -19

a__after bhmn -20 -16 -17 -16
about_getting mn -17 -15
had__number v 15
is__manager i 19
nada$ abghjknopsu -33 -30 17 -19 -19 -26 -25 -23 -19 -21 -24
pueden__la an -18 -23
the_oil djm -16 -18 22
vendra aio -17 -17 -16
~rie abcefijklst -27 -29 -19 -25 -23 -31 -30 -22 -27 -21 -19

^please chijkmnpqsv -32 -29 -22 -21 -25 21 -28 -16 -24 -15 -48
of_@food l -16
would_be bcinqu -17 -17 -19 -23 -19 -29

@body_que s 16
@medicine_or bmn -17 -21 20
^tomo abgmn -17 -19 -16 -20 26
for_this gilmu -15 -16 -16 -34 -24
have__good ip -19 -20
is__in bdfghlmnqv -18 -30 -19 -15 19 -16 -16 -16 -34 -22
la_@staff io 22 -17
locations jm 20 -20
pospo* ao -21 16
to_@visit abmp -23 -19 23 -16
~<ass begiklmu -19 -17 19 -20 -16 -25 -23 -17
~ceed au 17 -18
~jkl eflm 27 -19 -17 -34

all__taking ah 18 -20
is_in adghjnruv -15 -28 -18 -22 -25 -29 -19 -33 -17
oclock blm 16 -17 -20
paseme bij -23 20 -21
you_start ahm -19 23 -17
~<squ q -17
~lima m 15
~udos f 15
~urn cdefghijnptu -34 -33 -33 -25 -37 -20 -23 -15 -38 -27 -27 -26

my__@pay i -17
para__trabajo ad -16 -15
set aefghijklnpqrstuv 42 -25 -27 -17 -44 -43 -23 -29 -38 -36 21 -48 -35 -32 -27 -39 -29
this__@english c 18
~<af acegjlmtuv -16 -44 -25 -47 -17 -34 -31 -30 -28 -24
~<dy im 17 -19
~mmer o -16
~nla cjmqrv -17 -18 -35 -16 -22 -19

churc* adilnqr -19 -17 -16 -16 -16 -17 -15
comod* m -18
i__her blnqv -15 -15 -20 -18 15
in__soon a 16
me__choices m -16
remov* aioqruv -26 -21 -22 -17 -19 -19 -24

@visit_para m -16
but__is m -16
no_leo m -15
pront* m -16
suero bimq -16 -16 -21 -15
~<wil ceijklmotv -34 -36 -34 -48 -49 -33 -16 -25 -17 -21
~mist l -22
~pido m -21
~vcxz e 15

^@staff abcdefghijklmnopqrstuv -37 -33 -37 -45 -53 -60 -37 -53 60 -36 -34 -47 -64 -23 -23 -28 -31 -31 -23 -43 -44 -36
need_from dmu -21 -20 -25
use_this gmuv 24 -22 -24 -18
~<gr bceghilnoqtu -28 -24 -32 -33 -36 -34 -25 -35 -21 -24 18 -54
~cie bghijnops -24 -32 -18 -29 -20 -27 -18 -20 -22
~nb> em 19 -21
~shut adghjmu -24 -18 -16 22 -18 -22 -22

accept iq -15 -18
agarran h -16
el_lugar jmo 17 -15 -16
fun dgmu -17 -20 26 -23
how_often anu -17 -18 19
no__quiero bikm 20 -23 -17 -30
que__iba pq -17 17
walmart m 15
~codi i -16
~ghjk em 21 -20

the__line ahijmnq -17 17 -20 17 -21 -19 -17
we__on m -15
~bric m -16
~nsid mu -16 -16

as_@food m -15
count abcdgijknopru -27 22 -23 -39 -19 -17 -22 -19 16 -15 -16 -16 -28
does_a agqs -17 -28 -25 -19
there__@visit adhm 22 -22 -16 -15
took acdefilmortuv -24 -18 -19 -27 17 -18 -15 -15 -18 15 -20 -19 -17
~<cel abcdghjnoqrs -24 -33 -15 -20 -16 -21 -17 -20 -20 -24 -20 -16
~jdk em 20 -22
\xc2\xbf__una ij -21 -17

and__my amp -17 -39 -18
mexico mu 17 -17
of$ fghqrs -21 -15 -17 -18 -15 -17
will__with mn -17 -20
~<de abcefhikopqtu -19 20 -47 -85 -44 -35 -33 -39 -24 -47 -26 -31 -32

i_live mq -20 23
in_@date b -15
mexic* mu 17 -17
somebody_@cancel abp 15 -19 -16
una__no m -15
whatever_is m -16
with__@medicine m -19
~alg begklmpstu -15 -24 -22 -40 -15 -25 -27 -26 -32 -52
~ttle qu -19 -19

ando__con gls 18 -15 -18
got__and bmqrs -22 -17 -21 -18 20
no__al m -17
spam blm -18 17 -23
~<lit bo -18 -16
~anyo abdjlnsu -21 -16 -26 -24 -22 -24 -17 -30
~elo> abdefgjklpr -20 -21 -23 -30 18 -20 -18 -17 -26 -16 -15
~iss> np -21 -16
~mi> abdehilmopqu -26 -21 -16 -18 -16 -21 -18 -15 -17 -21 -18 -20

@sick__@move b -16
are__expensive dm -23 22
hay__dejar dhmn 19 -16 -19 -22
puedo__@day q -17
tranq* mp -21 16
up__@clinician adim 23 -19 -24 -22
vomited s 17
~ise> absu -26 -18 -25 -18

am__what m -29
hay__@fetch amqu -18 -16 -21 -22
i__if dhmou -21 -16 -27 -21 16
mrs dijv -17 -19 -19 22
pick_a adgipu 19 -23 -27 -20 -22 -16
play_some m 19
~mpra dijkqsuv -25 -19 -19 -16 -21 -17 -19 -15
~num abcefhkmnopqrst -23 -54 -42 -35 -36 -46 -16 -29 -44 -50 -17 -42 -44 -31 -38

a__place ju -23 -23
interested uv -20 -17
resume_my km 17 -15
take_for mns 23 -24 -19
ya_no abcdefgiklnoprstu -47 42 -35 -29 -21 -18 -46 -42 -19 17 -47 -29 -20 -49 -32 -43 -38
~<ze mq -15 16
~ias bcdghikmnprtu -24 -17 -28 -25 20 -29 -21 -22 -31 -18 -21 -18 -38
~oga aik -28 -18 -16
~wqe> em 20 -19

did__come jm -19 16
not:@move abcdlmnou -20 22 -20 -16 -29 -15 -15 -17 -18
~ospi dhiprst -19 -21 -19 -19 -17 -21 -19

aller* m 15
i__without m -15
these_@texts cdgkm -19 -15 -22 -28 -25
~<sig cdefgijpqrt -32 -22 -24 -24 -31 -39 -18 -42 -16 -19 -16
~omat mn 18 -15
~poqu n -16
~shu adghjmu -24 -18 -16 22 -18 -22 -22
~tart bdefijklnptuv -23 -37 -34 -33 -44 -45 33 -40 -46 -24 -36 -43 -28

^need abeijklmnpqstuv 24 -17 -16 29 -21 -23 -33 -48 -20 -33 -32 -25 -20 -44 -16
apunt* iklmo -16 16 -17 -24 -16
presc* mu 20 -18
still__come am -17 -18
~eces efghjlprtv -21 -18 -20 -25 -26 -17 -33 -24 -21 -29
~empi a 16
~rut d -19
~stoc m 21

@door__me p 15
no__molesten m -16
que__@treat suv -21 21 -16
should_i abcdhjklpu -29 -23 -18 -39 -22 -18 -18 -25 -22 -55
~dat cdfghijnorst -20 -33 -23 -23 -17 -33 -29 -28 23 -21 -33 -22

anything$ bg -16 -18
me_sale m -24
musica$ m 16
super$ mrs 21 -16 -21
the_lady im 20 -18
~<det m 15
~born m 18
~oce aginq 16 -16 -19 -17 -21

before_my ado 19 -21 -22
did__get adgijln -20 20 -18 -22 -22 -24 -18
in abcdfgilmnoprstuv 36 -35 43 -50 -87 -59 -21 -58 -21 -27 -21 -33 27 -42 -74 -17 -45
let__do bm -20 -23
place$ aknru -19 -18 -16 -17 -19
quiero_@cancel aciklmu -45 -18 -27 -31 -33 17 -15
quisiera_@fetch n -16
sending__to m 17
~cl> bclmou 25 -17 -17 -22 -16 -18
~hang acdefghijnptu -30 -19 -27 -20 -23 -25 -17 -30 -28 -24 -15 -20 -33
~lit> d 18

^maybe elm -18 -16 23
cafecito mnu -15 18 -17
deciding r -17
for_an adm 24 -17 -16
had_to bnpr -16 -16 -18 26
manden bgilquv -18 -21 -21 18 -18 -19 -18
reach_you diu -15 16 -17
seman* bcdgjkmnprs -26 -16 -28 -21 -24 -19 -39 -29 -18 -16 -20
~tend dflmnqu -16 -15 -16 -15 -24 -21 -16

@drug__is n 17
@person_there ijmu 18 -15 -16 -21
family_emergency m -18
headphones mn -18 18
poder__@day bo -16 15
~<ocl blm 16 -17 -20
~rge> b -15

@cancel_nomas m -16
como_llego dnrsu -18 -24 -24 -19 -17
que_@move o 21
slept s 16
through_with b 18
~<ayu befghijklmoprsv -31 -26 -28 28 -22 -36 -32 -23 -32 -18 -28 -24 -24 -25 -22
~<rie dmu -18 -20 21
~acco dm -29 26

@relative__same am 15 -16
but abcfgijkmnortv -33 -19 -19 -19 -22 -29 -46 -20 -55 -39 33 25 -34 -17
porque l -16
thread$ l 22
what_can adghjoqu -35 -20 23 -23 -27 -20 -30 -24
who__it m -15
~die acdfghklmnpu -41 -27 -37 -16 -26 -24 -27 -31 -19 -34 -35 -26
~hew> n 15

^heard mu -16 19
garde* a -16
have_a abcdghkmrsu -15 -47 -37 -36 -26 -37 -30 -25 -16 -32 -42
you__so mv -19 -16
~<bre eju -16 -16 -23
~wha bcegiklopqrstv -27 -56 -49 16 -23 -41 -20 -18 -52 -16 -60 -28 -25 -73

and_@spanish c 22
come_with a -16
dar_de amu -20 -25 -20
the__of bcdefgijkmpqrt -32 -18 -31 17 -28 -44 -27 -23 -26 19 -31 -31 -18 -18
trust__it bmu 16 -19 -17
~<vea a 19
~ban acdght -36 -18 -32 -31 -40 -24
~ntur mn -17 16

^well m -16
a_@book a -24
alarm bdlm -16 -16 -17 16
can__use inoq -15 -25 -18 -17
no_entiendo am -17 -27
~cups jm -17 18

@day_at aeor -18 -18 -20 -15
@fetch__@relative bmo -20 -29 -18
amor$ m -20
de_@eat m -17
not:aqui m -16
want__try a 17

/$ em 17 -22
before__get n -18
it_hurt dmu -19 -15 16
your__in am -15 -28
~<ea bcefgiklrstuv -25 -25 -17 -22 -27 -21 -25 -27 -22 -32 -20 -19 -25
~main jmu 18 -26 -16
~mit> d -15

@howmuch_un j -15
i_pick hm 18 -25
me_@call bchilmqu -18 -19 -15 24 -21 -24 -18 -18
salir$ q -30
you_@open abceghiklmnortuv -31 -18 -18 -17 -26 40 -17 -15 -17 -64 -23 -25 -23 -21 -33 -21
you__again l -15

@vehicle__not m -22
day_so a -15
left_or jm 16 -19
puest* m -19
there__no imrv -16 -21 -19 15
~ido> abcdegikns -29 -20 -18 -26 -17 -29 -24 -22 -22 -18
~ip> acdefghijkloqrtu -15 -31 -27 -28 -23 -30 -30 -33 -18 -26 -30 -25 -23 -23 -25 21
~onen aiu -18 -15 -17
~orro cdfjklprtu -15 -23 -19 -15 -18 -20 -17 -23 -16 -21
~tcoi m 19
\xc2\xbf_@open hmn 19 -18 -15

decided iv -16 -17
have__or dmu -17 -20 -18
my_own lu -16 -19
reschedule acefghijklnoqrtuv -28 -35 -19 -21 -23 -22 -28 -28 -28 -25 -20 36 -23 -26 -17 -18 -21
that_@visit bmo 26 -18 -16
the__@price gj -17 -28
to__it bgijklmpqsu 21 -27 -26 -34 -24 -43 -61 -28 -30 -27 19
~ctor j -19
~ctri d -17
~ont bcefkopqsuv -16 -37 -27 -27 -21 -29 -43 -24 -23 -48 -50

could_not nq -15 -16
in__i aimnou 18 -18 -31 -18 -17 -17
minutes_for mr 16 -19
not:esperen blmr 24 -17 -25 -18
of__@texts kl -23 28
pounds m 19
~utos mr -19 18

gps__# mr -17 18
hay cdeghklmpstu -25 27 -76 -19 -17 -60 -43 -68 -19 -60 -66 -21
la_@food mn 21 -15
or_with iu -19 18
~acci gu -17 -16
~teet u -24

@food_de m 18
does abefijlprst -22 -17 -20 -30 -27 -51 -40 -39 -39 -21 -35
internet m 20
just__this bu -18 -16
let__have abov -18 25 -27 -15
no__con mru -19 -16 -23
una__para do -18 -21
why__you auv -15 17 -18
~bac efhklnoruv -20 -25 -22 23 -45 -27 -18 -26 -18 -34
~qwp e 16

consultation admnu 21 17 -30 -16 -28
me__trabajo b 15
the_@month mo -19 16
the__right j -17
try__@treat a 15
~ith> acfhjrsv -15 -40 -37 -22 -20 -23 -17 -17
~rank oq -16 -16

~<ok em -17 15
~usba m -16

help bcefghijklnoprsv -28 -28 -32 -30 34 -23 -32 -26 -30 -24 -29 -25 -29 -25 -24 -34
need__refill a -16
the__@texts km 16 -25
your__best m -21
~<wh bcegijklopqrtv -32 -57 -75 16 -35 17 -69 -40 -30 -26 -21 -32 -33 -43
~movi adfghijknqu -15 -18 -16 -16 -19 -16 -21 -20 -24 -20 -25
~sho cdefhiklot -37 -26 -24 -24 -21 -25 -43 -55 -16 -27

@machine__put im 19 -21
ok__i m -20
ok_that mot -22 -16 15
ya_voy abjlmopqrs -19 -33 -22 -16 -40 -18 -15 -21 36 -20
~<oh a -15
~<sdf e 15
~funn mq 20 -18
~hem> dghikqr -27 -27 -21 -27 16 -22 -18

enough__the lm 16 -24
que_onda fgjmt 20 -22 -24 -20 -17
scared gilv -24 -20 -19 -20
to__off adijlmu -22 -22 -21 -22 21 -18 -18
you_are bcdghklmnoqrstu -23 -16 -30 -30 -21 -22 -28 -45 -26 -25 -22 -20 -17 19 20
~real acdghiklnprv -18 -18 -27 -19 -24 15 -15 -28 -19 -16 -17 -20

^confirmed mq -19 -17
got__@call lmv -18 -26 20
me_my abcijklmnoru -31 -19 -26 -30 -18 -19 -31 17 -20 -19 -18 -24
need__yet m -16
not:sus lm 15 -20
out__that n 16
running abfhnv -23 -15 -25 -23 -18 -17
walking akr -18 -15 22
~<du abcdefgjklopqrstu -48 -42 -36 -59 -35 -30 -44 -43 -27 -15 -16 -38 -37 -33 17 -31 33
~nsw abdgjlnopqrsv -30 -19 -24 17 -19 -21 -25 -20 -16 -24 -16 -21 -21

car__the r -18
gallon dm -16 16
i__empty n 15
of__i adjmru -20 -20 -19 -22 -16 -29
overslept ms -21 -15
refill__@medicine im -28 26
skip__this bm 16 -17
~nds almnr -20 -17 -17 -22 -21
~nel mu 22 -20
~ward bdikluv -18 -16 -26 -15 -17 -19 -16

damag* d 16
it__week o 17
to_buy km -15 20
~usp m -19

=said:thanks abcdefghijklmnopqrstuv -81 -22 -81 -94 -99 -62 -89 -71 -94 -93 -67 -20 -36 -89 -90 -88 -90 -88 -89 121 -101 -95
am__right mr -22 -16
aqui bcdehiknoprsuv -22 -20 -24 -15 -24 -29 -19 -31 -24 -25 -27 -16 -19 22
bad_for mu 16 -15
i__front i -17
la__pero l -18
le_contesto g 15
my_count dm -23 21
que__me bfghmoqrtv -18 -29 -43 -37 -50 -32 -17 -21 -18 -24
un__por m -20
when_i ahmnu -30 -22 -39 -22 16

^should abdgijlnopqru -33 -18 -15 -27 -27 -21 -21 27 -21 -24 -28 -25 -28
adentro amo -16 -22 -24
copia_de a -15
got__text ajklu -16 -15 -18 -18 25
no_do bm -20 20
shuttle jmqu -23 -31 26 -18
still_@symptom s 16
~fer defhjkmnrstv -16 -21 -23 -37 -18 -32 -25 -41 -33 -37 -28 -17
~ney gijlmnosu -16 -20 -23 -20 26 -21 -27 -19 -18
~otel am -15 15

a__take m -21
arrive m -25
gave_me bilmov -16 -18 -16 -21 16 -23
hi befhjklnpqrsuv -28 -19 25 -31 -18 -16 -21 -21 -22 -15 -24 -31 -21 -26
send__@texts k 15
the__form im -15 15
you_said amnu -17 -26 26 -20
~rtu cjn 17 -18 -17

bro abcefjlnpqru 17 -28 -20 -22 -20 -17 -18 -16 -16 -16 -19 -21
is_not adfghjklmnpstv -16 -33 -22 -29 -20 -33 -16 -21 -27 -31 -33 -32 -26 37
need$ adlnu -21 -19 -16 -30 18
only_the a -18
somebody__@call i 15
where_can jm -17 16
~stea adgnu -26 -21 -17 -25 -16

back_from jkpu -15 -17 -20 -22
esa bdfghijkmnopqrs -27 -20 -16 -36 -25 -28 -25 -16 -15 -23 20 -21 -20 -24 -17
tell__to mqu -17 -16 -20
text_the km -18 19
~wic gkmnqrtu -18 -17 -36 -17 -17 -19 -21 -19

@medicine$ abcdghijklnopqruv -30 -36 -27 -46 -28 -29 -39 -34 -28 -31 24 -24 -32 -42 -38 22 -21
a__note im 16 -20
is abceghjklprstu -30 -55 -51 -128 -85 -27 15 -65 -55 19 -33 -20 -51 23
is__ok bcfghijklmnopqrtuv -22 -17 -19 -19 -29 -32 -39 -21 -16 -67 42 -23 -25 20 -20 -28 -21 -27
with__@visit abdmnu 18 18 -21 -24 -17 -21
~<alo abdefgjkmouv -23 -17 -17 -24 18 -19 -21 -20 -19 -20 -27 -26
~alud s -15
~dorm abdghijlnpq -21 -19 -19 -21 -20 -17 -21 -18 -18 -16 -29
~sada bu -19 -15
~tran abcdghlnpqrs -29 -22 -19 -31 -19 -23 -18 -24 15 17 -22 -16
~whee mpu -27 17 -16

do__wear gu -17 -21
is_@open hj -15 -16
is__@food dhjnu -22 -17 -18 19 -24
week_i ao -19 20
~equ alr -21 -18 -16
~ores q -17

@eat$ abcdgjnopqrsu -29 -22 -17 -42 -43 -35 41 -26 -18 -34 -22 -28 -35
@howmuch__que admoqs -16 22 -16 -17 -21 -17
ok__you ahjmnu -19 -17 -17 -25 -16 15
out__day n 16
una__la o -18
~essu m -17
~ras acdefijkoprtuv -22 -18 -40 -21 -23 -20 -31 -26 -25 -21 16 -21 -38 -37
~tado hjlnopv -15 -22 -21 -17 -19 -21 -20
~tori mnrv -27 -15 -18 -18

carro$ bdorv -23 -19 -26 -34 -21
got__@relative amp -16 -25 21
se__@vehicle m -17
something__up ao -20 16
~dier m -21
~eva acfgijknstuv 15 -21 -20 -21 -30 -33 -22 -35 -21 -18 -33 -32
~lps> gm -19 -17
~pla acefhlopst -26 -50 -31 -37 -46 -29 -16 -44 -43 -34

talke* moqu -20 -16 -16 -15
thread l 22
~vaba pq -19 17

and_what hj -19 18
does__have bdinopqu -21 -22 -19 -30 -17 -16 26 -25
got__last lm -19 18
number_out l 21
your_text lm -17 15
~hat abceghiklprsv -20 -22 -39 -71 16 -17 -29 -40 -31 -39 -58 -22 -30
~ospo ao -21 16
~uise a -15

drop__pin j 16
lo_pienso blm -16 -17 19
you__old v 19

addy$ jmu 20 -18 -17
dreams su 16 -19
must__@eat mn -17 16
o$ e 16
puedo__yo nq -23 24
to_wait mn -24 -23
try abcdilmnou 48 -25 -18 -16 -21 -19 -43 -16 -21 -31
uh acdefhjlmqt -18 -16 -25 26 -28 -20 -23 -23 -32 -16 -18
~erra bdghijlnqu -20 -22 -21 23 -20 -25 -17 -19 -17 -30
~irs bhkmpqr -19 -29 -19 -15 -26 -23 -18
~wok bi -15 -16

allowed__home nq -18 19
am__@late abhmqrv -17 -15 -22 30 -16 -21 -24
en_@vehicle no -25 -18
~<hg em 21 -19
~but mo 17 -22
~ridg mr -19 19

much__do dmn -26 20 -15
no__vuelvan l 16
~ayud befghijklmnoprsv -31 -26 -28 28 -22 -36 -30 -23 -31 -15 -26 -26 -24 -23 -23 -22
~kj> em 17 -17
~rce> v -15
~toe mn 22 -19

better$ aim -17 -16 -37
cash acdeghijklmnopqu -24 -19 34 -22 -18 -20 -20 -24 -18 -21 -18 -32 -17 -19 -28 -26
out__thing m -15
the_@hours m 16
un__mas a -16
~deal dmu 19 -18 -18
~inin s -15
~leer m -18
~rovi m -18

mail$ m 17
~guac m 15

^queda jm 19 -19
is_coming abr -29 -28 -25
the__my acdhjlmnq -22 -18 -24 -18 -16 -23 -28 -28 -26
to_a dgijnqr -24 -20 -15 19 -39 -16 -17
~ak> abdefgjklnpqrtv -30 -18 -34 -26 -17 -20 -26 -19 -25 -29 -20 -23 -19 -16 -21
~ndia jm -15 18
~rran bijqsv -17 -18 -16 -22 -17 -17
~sa> abcdefhijktu -16 -32 -40 -20 -28 -32 -45 -25 -25 -47 -36 -24

cobraron dm 19 -19
de_nuevo klm 18 -20 -20
do__guys aj -23 -19
not:que cghijknoprv -22 25 -17 -17 -15 -22 -26 -18 -15 -32 -44
the__@date cdghiklmopqruv -19 -26 -26 -23 -27 -18 -16 -36 31 -23 -18 -33 -25 -16
to_reply l -16
~<lib hjlnrs -19 -23 -18 -16 -17 -17
\xc2\xbf_cuando adgimu 28 -19 -27 -21 -18 -16

@howmuch_el dmr -26 19 -15
baja__los kl -18 16
i_can hklmpuv -32 -17 -20 -47 -30 -30 -28
noche dhm -15 20 -15
~cto> dlms -16 -22 -25 -21
~owa u -15

^se abcefghijklpuv -25 -26 -18 -46 -46 -39 -38 -26 -57 -54 -47 -48 -56 17
buena f -17
donde_estan j 17
is_dis dgjmu -18 -17 -19 -21 25
mandeme m -15
pulli* amr -18 -25 19
representative cdefhijlmtu -18 -18 -23 -27 -24 34 -15 -20 -32 -18 -18
someone__the a -22
text_@texts am -16 -19
~<dia cdghjkmprtuv -17 -30 -28 21 -26 -16 -32 -19 -21 -16 -21 -23
~coi u -17
~indo mo 17 -21

^many m -15
be__for bm -16 -22
commu* l 15
que__@relative m -17
why__so u -22
~cco dm -29 26
~dice cijlpsuv -19 -19 -18 -19 -16 -19 -22 -17

calendar$ ab 15 -23
can__@relative bchiklmnpru -19 -21 -16 -33 -19 -16 -37 21 -36 -15 -32
does__from dmnu -17 18 -18 -15
for__love lm 16 -17
tomatoes m 19
~eres cfghijklnopqrstv -29 -24 -33 -23 -21 -34 -22 19 -33 -25 -21 -33 -37 -32 -16 -30
~mac adghln -19 -23 -25 -15 -16 -17
~rel ailqu -17 -20 -18 16 -18

list_of ilm -15 -16 -21
quiero_mas ailm -18 -17 22 -23
would_a m -22
~<oc gjklmnu -17 -16 -15 -26 -40 -15 -23
~laza abdhjmuv -17 -15 -22 -17 23 -21 -19 -15
~nny> dmpq -18 30 -15 -22
~omf an -15 22
~pien lmu -20 18 -19

aceptan_@insurer d 17
digo amnoqr -21 23 -23 -16 -17 -16
taking_calls hm 15 -15
why_am lmu -16 -23 18
would__a m -21
~<bos lq -20 -17
~gh> cefhjknptv -34 21 -37 -19 -23 -26 -46 -19 -19 -33

llegan__@texts l -20
night* m -18
to_vote bm -16 24
~<wo bcefjnpstv -21 -29 -17 -47 -34 -17 -16 -17 -37 -53
~head dijmnquv -22 -22 -16 -37 15 -17 -22 -15
~iesg dmu -18 -20 21
~lic abcdefjklprstv -28 -49 -29 -46 -20 -19 -17 -25 -25 -31 -22 -33 -24 -33
~rdon ls -16 -22

flexible m -16
i__have bijlmnq -34 -32 -23 -19 -21 -16 19
says cfhijlntv -18 -37 -29 -17 -16 -21 -21 -17 -20
take__@visit bm 20 -19
~ded cghijklnpv -21 -22 -20 -34 -27 -24 -31 -22 -30 -19

broke* m -16
count_as mn -20 18
cvs anu -18 -18 -15
no__esten l 17
wena deflmu -19 -23 26 -19 -27 -16
~ric agijmnqrsuv -21 -16 -20 -18 19 -19 -20 -15 -25 -21 -18
~ume abcdefhmnopqrst -32 -42 -35 -44 -30 -27 -15 -19 -15 -38 -32 -35 -37 -36 -25

@call__please im 21 -18
@late_@relative mv -18 18
are_about mr -19 22
puedo_irme n -18
queda__de jm 20 -16
~fon abcopqsu -27 -23 -17 -24 -15 -21 -15 -15
~tifi l -15

@relative_and ikm -19 -15 -21
celular bq -15 -16
cheers$ aq -17 -15
me__again m -24
start bdefgijklnpstuv -19 -25 -33 -31 -34 -39 -38 36 -36 -37 -20 -44 -34 -31 -24
~voc aim -16 15 -16

@stop_@drug l -18
asking__same gm -16 16
get_one aimu -17 20 -15 -19
your__my m -17

#__el bmo -18 -16 21
del__me mq -20 20
pero__la r -16
punto adgmnu -17 -20 -20 27 -22 -26
trabajar_ese o 17
what_all aghmn -18 19 -18 -31 -16
~<tr bcdefgjkltuv -17 -23 -15 -19 -47 -52 -36 -34 -56 -24 19 -26

doctor acefgijklmnopqstv 35 -44 -34 -28 -36 29 -48 -57 -39 -24 -51 -21 -47 -56 -52 -30 -17
pero__# l -16
quien$ muv -19 23 -16
you_work gmnou 24 -39 -17 -17 -27
~cion abcdegiklopstv -20 -15 -36 -20 -36 22 -22 -33 -42 -21 -27 -40 -17 -37
~ictu m 20

get_the ghikmnoq -16 -23 -22 17 -33 -21 -18 -21
is_hard m -19
sorry$ abceghijpqsu -15 20 -26 -30 -28 -16 -16 -20 -32 -18 -19 -39
was__me mpq -22 -21 22
~ire acdghklmnotv -26 -17 -27 -31 -27 -22 -26 19 -40 -30 -16 -21
~lefo abcnoq -23 -22 -15 -24 -20 -17

pueden_@call adikmn -22 -28 27 -17 -23 -15
soon__possible mo -20 -18
where_is admrsuv -21 -24 -15 -17 -24 -23 -19
where_they ms -17 16
~erde ens -18 -15 -17
~uati m -16

what__@day m -16
~<pi acdefgjkqrtuv -20 -40 -17 -37 -33 15 -43 -42 -17 -25 -36 -20 -22
~sto adefhjnoqtv -32 -19 -61 -69 -25 -31 -41 -21 -37 -38 -20

@texts_to m -18
^they hijknopqs -29 -17 -22 -21 -21 18 -16 -21 -25
in__day m -18
is__today dfio -19 -35 -29 -17
por_que ghjkl -26 -18 -24 -22 -23
~hers gu -20 -16

#__next am 16 -17
lkjlk* em 16 -16
me__is m -17
mole$ bm -17 23
money_is b 16
my__say gm -16 18
no__licencia mq -16 16
pero__dia o 16

next cdeghiklmpqtuv -22 -37 -16 -22 -24 -34 -32 -32 -18 -18 -31 -20 -21 -23
not__these l 15
what__dis dgjmu -16 -16 -18 -17 21
~<apu iklmo -16 16 -17 -24 -16
~<gu deklnosv -26 -27 -39 -37 -21 -27 -42 -20
~sks mu -16 19

anybody djmoruv -21 -19 -21 -21 -19 -19 -19
anyone abdjlnsu -21 -16 -26 -24 -22 -24 -17 -30
carta__mi im -22 19
~<ap abcdefhijnqv 26 -31 -37 -25 -32 -28 -20 -52 -39 -50 -16 -41
~<lad abdghilmnostu -20 -21 -23 -16 -21 15 -25 -24 -24 -22 -19 -19 -27
~<que cdefhlnouv -18 -39 -27 -33 -37 -40 -15 -27 -35 -50
~gav bikmo -18 -27 -20 -31 16

#__we n -15
@call abcdefgijnopqrstu -52 -20 -56 -52 -35 -91 -55 89 -78 -52 -75 -88 -77 -65 -59 -88 -58
^great m -16
come_later o 15
do_@day dhlnoqu -24 25 -20 -18 19 -27 -16
have__@vehicle djmqu -15 -23 -25 25 -16
hizo r 15
many_@thanks m -16
no_@thanks abghmqrtv -15 -33 -20 -22 43 -16 -22 -53 -17
the__slow mr -19 19
~<asc m -16
~cpa mn -16 18

how__do bikoqsv -23 -19 -18 -16 -22 -19 -18
i__done adlmnsuv -24 -16 15 -26 -16 -17 -16 -22
we__about mr -24 23
you_write dm -16 19
~flyi u -19
~sm> u -16

confl* mo -18 17
or__i hlmn -20 -20 -34 -22
refund m 15
~dose a 17
~ecid dghjklnopqrsuv -25 -23 -18 -22 -28 -31 -23 -16 -23 -22 -28 -26 -25 -24
~ema> amqsu -18 -31 -24 -17 -19
~live abjnoru -27 -19 -17 -21 -19 -16 -25

my__please cjkor -27 -15 -18 -16 -17
puede__conmigo p -17
~ked cdefknrt -33 -39 -24 -19 -16 -17 -29 -32
~meon gjklmnrstu -31 -24 -16 -27 -24 -23 -23 -23 -21 -23

he__be or -19 -19
hospi* dhiprst -19 -21 -19 -19 -17 -21 -19
locked$ am -20 -18
te abcdefghijklnoprstu -28 -29 -19 -21 -27 -26 -29 -24 -28 -26 -24 -25 -21 -23 -19 -25 -27 31 18
~cept cdefghijlnoprstuv -21 17 -21 -26 -16 -28 -31 -28 -29 -15 -18 -15 -19 -17 -16 -31 -23
~hag cdfhioprsuv -17 -39 -20 -22 -16 -25 -20 -21 -22 -33 -18
~nlin a 19
~oop m -30
~ubl aim -21 -17 -27

@date$ cdefghikmnoqrstu -21 -36 -18 -16 -30 -27 -27 -24 -35 -38 31 -17 -28 -27 -16 -39
^@hello bcdefghijklmnopqrstuv -57 -41 -36 -60 90 -46 -31 -45 -49 -26 -49 -63 -58 -27 -53 -44 -37 -56 -33 -28 -57
already_asked m 15
de_@body s 18
hit__on klmr 20 -21 -20 -15
is__covered mp -23 -25
is__next dn -17 -19
looking__@book am 19 -16
not:@stop abcdgijlmnopqsuv -22 -28 -23 -22 -22 -23 -22 -56 52 -31 -24 -16 -26 16 -23 -32

@door__use g -17
del__de k -17
el__alla m -20
~nest adhm 16 -16 -15 -26

it_help dgmqu -15 -27 -19 -19 25
paque* r -16
~usi abcdefijklmoqrtu -33 -20 -20 -16 -19 -16 -20 -21 -17 -30 20 -21 -16 -21 -25 -32

@move_it adgijlmnopqrsu -24 -24 -26 -18 -29 -27 -53 -17 41 -23 -30 -23 -16 -30
but__will t -16
deme bgjmnosu -20 -20 15 -25 -15 -24 -16 -15
left__right jm 16 -19
offer au -16 -15
someone__can o -17
~<usa fhjlnv -16 -17 -16 -19 -15 -16
~iez> m -19
~kdl em 20 -18
~lls ajn -18 -16 -17

bueno$ aeflm -17 -16 -24 -22 23
llama* abcdijnopv -25 -16 -18 -20 21 -18 -20 -17 -24 -31
~gui> q -15
~lend iq -20 -15
~says cfhijlntv -18 -37 -29 -17 -16 -21 -21 -17 -20
~tick d -16

@open_@holiday hm 22 -16
can__@stop ikln -17 -20 19 -21
luego__digo bm -15 16
m abcdfghijkopqstuv -33 -33 -35 -34 -36 -27 -29 -28 -32 -29 18 -27 -19 -23 -27 -33 -33
she__it u -17
slots am 18 -17
would__@call m -17
~<get bcdfhno -17 -17 -25 -17 -22 -18 -22
~regu abcdlnoprsu -26 -20 -16 -27 -23 -24 -21 -16 -23 -17 -19

^leave bijqru -17 -17 -16 -32 -17 -22
do__treat ghnu -16 -16 -21 17
going__hurt dm 16 -15
of_the dgknquv -33 -28 -15 -20 -23 -37 -19
text_from ku -15 16
the__about m -17
~axe mu 16 -19
~eal cefhklnprv -22 -19 -17 -32 -24 -18 -29 -22 -23 -30
~ngo> befhjklmrtu -15 -32 -42 -38 -17 -27 -33 -41 -39 -36 -24

@clinician__voy bm 17 -17
a_week m -17
fecha__favor a -16
get__chair a -16
got cefghijklmnoprtu -79 -75 -59 -45 -55 -33 -29 -29 -41 -35 -37 21 38 -23 -38 -26
que__los fm -18 -20
que__tiene adijlou -30 19 -16 -19 -18 -16 -28
what__in hjm -16 -25 21
~arda dmu -19 -22 19
~di> chilnoqst -18 -20 -32 -16 -24 -26 -29 -15 -23
~lie bcdgilqrtu -28 -23 -30 -17 -20 -29 -23 16 -19 -31
~ys> cefgijklnrv -24 -42 -28 -34 -45 -17 -19 -33 -22 -19 -45

@vehicle__that j -17
go__to ckm 16 -15 -19
handled$ ipq -15 19 -21
you__botox m 21
your__are klm -19 23 -16
~jdf em 22 -22
~layl km -19 18
~news abdgijmo -21 -15 -27 -15 -18 -17 23 -15
~prep abgiju -16 -17 -27 -18 -16 -19
~ueda dhkqrstv -24 -20 -22 -17 -19 -24 -19 -19

@body__a u -17
@day__@move o 17
empiezo$ a 16
long bcdefglmqrtuv -42 -21 -48 -23 -26 -35 -44 -18 -19 -17 -23 16 -31
not:interesa a -18
que__@thanks m -17
~typ abgloqu -21 -21 21 -19 -17 -19 -29
\xc2\xbf__hay djn -23 -17 -15

@book_an abm -16 -15 23
not:boy b 18
options$ gjlmn 21 -19 -15 -29 -22
telling m -15
the_stadium j -18
~oxim m -21

estab* gru -18 -21 -25
keep__them l -17
me_but pq -25 18
not:@price b -17
so__@cancel bmo 21 -19 -16

este_chat gmu 26 -18 -21
is__just dmu -17 -22 17
~<vi befghijkln -19 -25 -25 -37 -32 -23 -19 -22 -28 -49
~alir ans -16 -19 -16
~keys m 17
~spu dfgjluv -29 -15 -26 -20 -22 -22 -21

@open_en h 18
@thanks_for al -15 -18
estos kmr -22 -21 -20
long_does dn -18 -15
lyft dhijmnpqu -16 -15 -16 -19 -28 -24 -16 27 -16
pasa abdhklmoqtuv -31 -23 -19 -18 -18 -28 -43 -18 18 -20 -21 -26
using$ abgjmou -16 -19 -19 -16 33 -19 -24
~<sq q -17
~egad v -19
~esio dm -17 -23

my_mind mnor -33 -15 -25 -16
podeis m -16
sendi* bdgij -15 -19 -17 -20 -17
stuck$ s -15
ya_comi benpr -15 -15 19 -15 -19
~noce q -15

are__and a -16
gary$ lmv -21 -17 24
my_ex abl -16 -16 -17
trade imno -17 -19 -19 27
~<lea abcfghinostv -36 -17 -31 -18 -28 -25 -42 -22 -20 -19 -22 -27
~<tic d -16
~duc agimnou -16 -21 -20 19 -22 -15 -24

can__@drive ajnoprs -23 -21 27 -28 -24 -17 -18
hot dju -15 -19 -20
uh$ cefglmtu -16 27 -23 -16 -21 -25 -16 -19
~<cop abefilu -23 -16 -18 -19 16 -16 -18
~each abcgjknoprs -16 -26 -24 -15 -34 -32 -32 -26 -19 -21 -25

creole cm 18 -18
i_hold mn -18 18
~don cdehknopt -31 -59 -18 -42 -40 -18 -27 -29 -23
~gf> em 18 -20
~ord> ajknoqu -19 -18 -15 -22 -23 -16 -25
~ude> acegijmqr -16 -18 -15 -20 -19 -21 -25 -17 -17

@book__flight m 15
before_that m -15
llego_en m -16
pulling__now b -16
se__la bceghjlnpt -31 -24 -16 -25 -26 -22 -16 -37 -25 -17
who__for v 18
~assi abegikm -17 -20 -17 19 -21 -17 -22
~ien bdefhjklnst -24 -27 -32 -49 -36 -23 -42 -29 -31 -29 -18
~ios> abcdghijklnoprv -20 -22 -24 -25 -18 -18 -15 -22 -16 -25 -19 -22 -17 -21 -20

@relative__@clinician ai -22 -16
@vehicle_a abcdghjklmnopqrsu -23 -22 -19 -18 -17 22 -24 -21 -22 -22 -29 -25 -34 -19 -33 -29 35
forge* abdgijoruv -24 18 -18 -22 -15 -34 -18 -17 -23 -16
myself dmu -19 -17 -20
not__how gmuv 25 -23 -20 -15
~<rai abdhmnrsu -16 -21 -23 -20 27 -23 -19 -30 -25
~jk> e 17
~uve> s 16

bed m 16
do__speak u -20
i__the befhijknqstv -48 -21 -17 -37 -64 21 15 -39 -34 -23 -35 -44
so bcefghijklmnv 21 -24 -27 -37 -16 -36 -52 -31 -40 -16 -50 -56 -61
the__that adhsu -18 -17 -21 -16 -19
~cibe kmu -16 -21 -23

con__@texts abciklmpsu -23 -16 -18 -28 -39 31 -37 -16 -19 -21
confu* mv -17 17
good_on m -21
molina dm 22 -21
not_@open h -17
~bajo acghlnu -25 -17 -21 -15 -18 -40 -32
~eff n -16
~ime> cdefgijktuv -25 -19 -15 -29 -29 -35 -21 -26 -23 -58 -29

i_@call bcdghjlmnoqruv -19 -17 -38 -24 34 -18 -19 -22 -30 -25 -20 -24 -18 -16
learn_to m 16
me_preparo n 18
the__how am 22 -28
will__able n 15
~ctly m -20
~rdi> m -17

@pay_sacar d -17
como__preparo dg -20 -19
llevo__dias ns -18 16
not:era b -16
ok_or mn -19 22
that$ bdfhnqrtuv -25 -20 -18 -25 -17 -46 -16 -33 -42 -23
tired gmns -15 -21 -17 20
want__on m -16
~che acegijklnqru -21 -26 -38 -23 -21 -20 -21 -37 -18 -37 -48 -56
~cio> dgijkosuv -24 -22 -16 -29 -19 -24 -23 -20 -22
~tivo gmu -18 -23 -23
~xte abdghjmnopqs -26 -19 -24 -22 -19 -23 -49 -18 -21 -15 -22 -16

carta_para ad -18 -17
el__@insurance b -17
explain__i i -15
list_to m -20
~ink> abcdhkopqrtu -20 -17 -17 -28 -33 -29 -32 -22 -24 -23 -16 -25
~nyo abdjlnsu -21 -16 -26 -24 -22 -24 -17 -30
~ofre u -24

@pay_cards dm 17 -17
hay_para ah 16 -15
him$ bijlmnuv -22 -16 -19 -18 -33 -15 -18 28
mandar ad -23 -21
may__have m -16
npc im 16 -18

se__puedo q -15
the__not jm -15 -22
to__@place alu -21 -17 -18
~agua dm -16 18
~goe dgjmnops -26 -16 20 -32 -19 -15 -19 17
~guy begiklmnrsv -23 -20 -28 -25 -16 -20 -20 -23 -23 -23 -23
~ont> abgnquv -29 -18 -17 -15 -16 -21 -20
~tro> cdefghiklmopqt -31 -16 -18 -30 -39 -29 -39 -36 -20 -30 15 -15 -19 -20

apart p -16
do__old mu 17 -16
is_no bilmrv -18 -18 -16 -26 -18 15
will__@day b 17
~<spl d 18
~flak pq -19 16
~ory bjl -17 -16 -17
~tiro l 16
~ung d -19

al_@treat ai 17 -17
have_reached mv -19 15
mess__it u -15
~decl i -17

any_chance dm -16 -18
esta_@wrong dfghijlmtv -17 -17 -19 -19 -18 -18 -19 -21 -20 25
i_getting glu -16 -17 17
no__entiendo gm 16 -17
online__what am 16 -15
~ubo afmr -18 21 -27 17
~vend achilmnosv -26 -18 -17 -21 -15 19 -22 -20 -16 -16

este_mensaje gm -23 -17
figured d -16
mix mn 21 -21
not_your mv -16 19
sit__me anpu -15 21 -18 -16
the__want blm -24 20 -19
which_way m -15
~crew m -18
~rry adfhiklnqtu -36 -42 -22 -23 -31 -26 -34 -37 -38 -30 -19
~well o -23

cual__la i -15
is__an fhjmnoqsu -17 -21 -17 -28 -28 -17 -19 -20 17
le_digo bm -15 16
they__me akmru 16 -18 -27 -16 -21

esta_lista l 20
get__of agjnqu -29 -23 -20 -18 -15 -27
not_sure g 24
novela m 15
please__@visit ciklv -17 -17 -17 -37 -21
use__thing g 19
~deja aceiklnrsuv -29 -16 -16 -29 -18 -31 -15 -24 -22 -28 -22
~dor abcdghjklmnoqv -30 -24 -16 -24 -23 -28 -25 -17 -20 15 -20 -17 -35 -17
~same bcefklpqrtv -34 -27 -22 -23 -32 -33 -15 -18 -24 -23 -26
~utti m -18

@move__back b -18
are__today fm 21 -24
back_for m -17
hora__en m 15
still_do no 17 -18
thinking bdru -17 -15 -16 -17
~hree m -18

arriv* m -19
hora__@clinician am 18 -23
is__still ajnoqsu -18 -25 -34 -19 -21 19 -19
longer aimnpu -26 -21 -17 -20 -15 -25
what__she u -15
~<er acdhijmnopqrsu -31 -16 -29 -20 -24 -24 -24 -26 -28 -15 -26 -24 -27 17
~oad dghu -20 -15 -24 -18
~par bcefghklmpqst -21 -24 -41 -29 -26 -23 -23 -21 -19 -19 -27 -39 -50

for__do g -18
hurt mp -28 -15
is__place jm 16 -36
~<wal cdfhiklnopst -23 -25 -16 -24 -20 -30 -25 -29 -30 -18 -27 -18

=beside:cancel_appointment abimo -30 27 -21 -24 -15
delete bj 18 -15
el_@place j 18
for__it m -22
nadie__mi mq -17 16
no_boy b 18
ponga* bgimuv -17 -15 16 -26 -17 -17
the__here ag -15 -19
~cla abdjknqv -26 -20 -21 -24 -16 -24 -20 -15
~pec djloquv -22 -15 -16 -17 -17 -26 -16
~prox m -21
~rei dimu 15 -15 -16 -17
~rint m 17

@relative__la jnopq -16 -16 -16 21 -16
a_date abmo 25 -19 -22 -29
como_la ad -17 15
each m -18
get_out lu -16 -18
only efghmnpstv -17 -22 -24 -28 -40 -27 -34 -24 -18 -20
though$ m -21
who__not i -16
~man> abdnopqu -15 -19 24 -23 -22 -16 -19 -24
~sabe bo -15 -22
~yan> bdoqv -17 -16 -18 -17 -17

front_@staff j -16
got__@traffic q 16
mandando_los l -20
necesito deghjprstuv -35 -17 -18 -17 -19 -27 -21 -26 -16 -16 -20
not:i cdhjlopt -22 -21 -19 -29 -32 -18 -28 -18
what_exactly g -15
~col acdgijkln -21 -18 -27 -27 -21 -22 -17 -18 -24
~cto adghjklopquv -25 -29 -26 -22 -27 -16 -27 -23 -18 -21 21 -21
~edit dm 17 -15
~ort> adhiu -17 -21 -16 -17 -25
~qua bdgijlnoqsv -18 -19 -17 -20 -22 -16 -23 -16 -24 -22 -18
~xtr bdimou -20 24 -16 -17 -16 -21
~zero mq -15 16

^@howmuch abcdefhijklmnopqtuv -39 -51 -37 26 -55 -49 -39 -46 -57 -42 -49 15 -54 -32 -39 -47 -17 18 -48
^driver m -24
and$ em 21 -21
me__i lmu 15 -41 -23
me_llego dmrv 16 -24 -18 -16
my__get nr -16 -17
puedo_a o 16
the__@place dhijmnuv -20 -28 -21 20 16 -16 -31 -19
walk_me adimqu -29 -16 -17 -23 -20 20
y_me mn -15 -16
~edo cdefijklmru -46 -17 -25 -34 -18 -26 -35 -33 -17 -22 -41
~elv bjmqrsu -19 -17 -22 -22 -22 -17 -19
~oor a -15

and_do mo -20 -19
los__en m -15
not:keep mo -15 -17
still__me r 18
the_@vehicle abdhinoqsu -20 -20 -19 -23 -17 -34 -23 18 -27 -19
~duat m 16
~tor abdefnstv -26 -31 -34 -20 -22 -33 -31 -22 -32

know_it m -22
my__ok mn -33 27
nice beilnoqtv -17 -18 -17 -20 -16 -18 -17 18 -18
push abdjkoqrsu -19 -32 -17 -16 -18 33 -24 -17 -20 -20
~<ove cfglnrtv -17 -21 -23 -28 -27 17 -17 -32
~inv ailqv -20 -15 -18 -15 -16
~jkjk em 16 -16

#__of bdin -16 -17 -18 -18
bailed q 15
spell_it mu 16 -17
you__my acghijlnqrsuv -41 -22 -36 -35 -29 -37 -19 -44 -31 -17 -24 22 -17

^hook am 19 -21
acompanante$ n -21
dura__de u -15
it__all fm -15 16
them$ dgijos -18 -19 -20 -18 -21 -15
thursdays mo -22 17
you_have bdgmnps -47 -21 -38 -23 -50 -52 -42
~cir> n -17
~meth djpsv -28 -15 -18 -19 -16
~roba m -25

bet cdefjlmu -17 -16 -33 -26 -16 -24 28 -19
forget_it jlnt -17 -25 -16 -24
meant abl -21 -21 -19
return a -19
vean_a a 17
~dola msu 25 -17 -16
~jar agpru -18 -29 -22 -24 -31
~omu i 18

anular aklo -23 17 -27 -28
dormida msu 15 -20 -19
step m -15
~dijo m -17
~ery cgjnop -23 -36 -25 -33 -21 -18
~ocke amnoq -30 -21 -18 -18 -30
~sine a -19

@drink_pasaste mtv -19 21 -19
digo$ amnoqr -20 26 -22 -16 -17 -16
i_make bnu -15 -18 -18
is__@symptom gmn -24 -21 18
is__zip djm -15 22 -22
nerve* m -18
put_@animal m -15
sending__stuff lm 17 -16
~<su acefhijlpv -25 -20 -46 -43 -20 -24 -25 -22 -40 -27

from__bring m -19
is__and mnqs -26 -23 -18 21
riesgos dmu -18 -20 21
super dnr -22 -16 -21
times__the m -16
~oug cefjkntv -22 -22 -22 -19 -19 -22 -15 -22
~pen> o -15

a__tell m -16
cerra* ahm -15 25 -28
may acdhjlmnpsuv -17 -15 -23 -18 -20 -19 -44 18 -31 -22 -31 -15
tonight ans -16 -19 -18
traba* cefgjlprv -23 -15 -17 -22 -37 -28 -15 -30 -20
~<pin blm -16 20 -25
~<qu cdefghjn -20 -44 -65 -41 -33 -43 -23 -21
~ope degjklnpqsu -17 -25 -21 -24 -16 -18 -19 -18 -26 -17 -29

@door__locked am -19 -15
am_a ijmqu -16 -19 -25 -16 -20
my__has abn -28 -16 -16
no__@parking r 15
no__mas bcgiklmoquv -23 -19 -21 -26 -24 33 -45 -19 -16 -23 -19
pastillas mnpq -27 16 -19 -18
sorry__the m -17
to_text il -15 -15
~fire m 17
~liz> afm -16 -24 23

am__these gk -22 -15
end$ defglu -19 -23 -17 -17 22 -18
have__up a -15
like__it mru -20 -15 -23

am__how m -24
an_@visit abcdghijlnoqrs 26 -38 -17 -23 -22 -15 -29 -29 -25 -31 -46 -25 -19 -21
do__with agop -22 -27 -17 -17
how__will u -18
i__standing jm 16 -20
manej* imuv -16 -17 -15 -16
to__anything admu -35 -32 -22 -18
~gran adehm -15 28 -19 -16 -30

from__@treat s 20
if__does m -18
mornin efmn -17 19 -21 -16
need__@call im -23 15
~anes ad -16 15
~embl ms -17 18

number bcefhmnoqrt -32 -25 -18 -20 -30 -19 -28 -30 -24 -21 -27
say_i m -17
sus_@texts lm 20 -21
~<ce abcdefnopqtu -20 -36 -27 -43 -25 -28 -17 -37 -17 -40 -23 -20
~orri o -18

@move__alarm mo 17 -16
came__before no -16 17
street$ u -18
the_letters gm 16 -19
vuelt* abdglou -15 -21 -17 -18 -18 -17 -17
~<aqu bcdehiknoprsuv -22 -20 -24 -15 -24 -29 -19 -31 -24 -25 -27 -16 -19 22
~gobi m -15

@relative_wait anpq -15 20 -15 -23
^be hr -26 35
how_i ajm 17 -15 -16
not_pick opq -18 -17 26
para_alla moru -24 -16 15 -17
says__@stop klm -19 -18 18
sign$ u -15
with__what m -18
~<las kort -19 -19 -28 -17
~pump m -20
~uca dmu 16 -21 -15

#_pero l -16
morning__it m -21
nurse acdegijklmnopqtv -51 -22 -32 -18 -26 23 -24 -25 -15 -16 -33 -26 -33 -15 -15 -21
puedo__@drink n 16
que_@vehicle jmq 21 -17 -17
ya__esten l 17
~<eva aim 16 -16 -21
~age efghijknpqrstv -33 -45 -18 -42 15 -60 -21 -45 -33 -39 -29 -31 -44 -40
~can> hlm -15 -17 15
~ebo> adefhijlmnopqrsuv -26 -23 -19 -18 -19 -21 -18 -19 -38 16 -18 -16 -20 -19 -19 -25 -28
~igu efijkmqst -17 -23 -31 -34 -28 -23 -33 -19 -22
~urts mu 17 -17

^esto dgjlmsv -24 -26 -20 -18 -29 -17 23
am__@wrong m -22
my__the cdghiluv -22 -31 -19 -20 -38 -27 -33 -20
~ecli i -17

@howmuch__el aghijnqr -17 -15 -18 -16 -21 -31 -20 -16
^are bcdefgklmopqrstuv -63 -54 -36 -68 -62 -63 -51 -65 19 -63 -51 -51 -61 -16 -65 22 -71
el__voy bmr -18 -18 16
in__mail m 17
tomat* m 19
~<ga bcdefhijklmnprt -38 -24 -39 -24 -22 -31 -29 -19 -41 -43 32 -29 -26 -29 -25

clear abdefgijlmpqsu -18 -16 -16 -16 -17 -26 -17 -19 -24 29 -16 -18 -16 -28
last__i h -17
not__me acdghjklmnpqsu -40 -27 -44 -16 -16 -27 -41 -18 16 -33 -40 20 -22 -17
to__@wrong m -19
~aje> dghmns -23 -15 -16 -24 -16 -20
~sjdh elm 26 -16 -24

^aight e -17
am__my bdgqv -25 -18 -20 -29 -18
can__come gijpqsu -25 -30 -26 -24 -20 -27 -43
cosa d -15
cuenten__no hlmn 16 -16 -18 -20
find__right r 15
infusion cfghijklmopqrsuv -16 -21 -22 -27 -19 -26 -19 -17 -54 -30 -16 -21 -19 18 22 -20
~orio m -16

pareja mp -16 15
prescribe mu 20 -18
wear__a mn 24 -24
~alua m -19
~rar> dipr -20 -20 -17 -23

@stop__stuff lm 17 -16
favor$ bdefgmnqrstv -21 -32 -26 -21 -16 -34 -27 -26 -31 -26 -26 -26
le_dije ak -16 -15
the_@visit abcdeghijkmoprtuv -16 32 -21 22 -16 -24 -28 -24 -41 -33 -71 -26 -26 -39 -17 -22 -21
~<do acefhikloptv -20 -36 -51 -33 -22 -29 -27 -32 -30 -25 -59 -35
~ase> defmnpstv -29 -41 -36 -18 -36 -27 -46 -21 -18
~erro al -15 -16
~segu ioqruv -24 -22 -24 -18 -21 -20

@book_my abm 20 -15 -18
do__owe adgjnu -23 23 -18 -15 -17 -17
feels_like m -16
ir__@eat n 20
por__o mu -20 -20
puede__dia adnp -24 -20 -36 16
volve* imu -19 -26 -16
~cas aefhjklnotu -41 -16 -15 -25 -39 -32 -35 -21 -41 -19 -42
~edic d -15
~emb aglprs -18 -18 -17 -19 -15 16
~ges j -18
~mai cdghmnoprsu -21 -23 -21 -17 16 -22 -27 -15 -16 -20 -27
~rvic dmu -22 -24 -17
~sede adjm -16 -20 22 -20
~sell ahjnu -19 -15 -16 -23 -20

@call__@visit abimu -18 20 -15 -19 -17
caro djmqsu 27 -24 -20 -18 -16 -36
not:@person abdiuv -22 -23 -19 -32 -26 20
~esul m -18
~ole> agijlorsuv -29 -24 -26 -28 -29 -19 -19 -26 -26 -16

@hello_from fm 19 -16
es_usted v -19
i_know dgmov -22 -24 -34 16 -27
la_puede no -20 16
me__sin acinopqrs -22 -16 -19 -20 -22 -21 20 -16 -29
my__turn m -20
que_hay efgmu -20 20 -24 -20 -22
this_using mu 19 -17
want__get amr 17 -18 -16
your_@texts aimu -22 -21 -25 -21
~yea mpq -19 17 -16

coming_in bmr 18 -16 -28
error l -16
hay__en o -16
subo mr -15 18
we__to bilnpqu 18 -17 -19 -28 -17 -19 -15
what__bill dm 20 -18
~<pli abdefglmu -16 25 -16 -22 -19 -16 -26 -32 -16
~fue bdiknosv -17 -18 -16 -16 -16 -19 -18 -17
~gar> acdghinpv -25 -17 -27 -27 -24 -20 -35 -21 -25
~jug o -15
~kdk em 21 -21
~leep abdeghjlprv -22 -23 -27 -15 -17 -25 -17 -19 -20 -21 -21
~ma> eghikrtuv -25 -22 -33 -40 -17 -18 -20 -48 -36
~moo ms -15 16
~pra bdefgijklqrtv -22 -17 -19 -16 -23 -27 -30 -24 -18 -29 -21 -16 -24
~sinc bdghjlmnpqrstu -29 -25 -19 -16 -21 -23 -18 -15 -20 -20 -21 31 -16 -28

@place__es m 17
cover* mpq -38 16 -21
it__not admq -15 -22 -25 -31
need__letter i 17
recip* m 23
saw__on j -15
~aca bdgijknpqsv -25 -24 -25 -24 -26 -24 -22 -20 -17 -25 -28
~addi djnqu -16 -16 -21 -15 17
~ity> ghpsu -27 -18 -16 -16 -29

care_of mpq -17 15 -16
how_to adgiklqu -18 -23 30 -21 -16 -23 -19 -30
me__@move an -16 -18
para_una a 27
\xc2\xbf__funciona gu 19 -19

@relative__a cdgilnprst -22 -31 -19 -31 -27 -23 16 -28 -22 -15
puedo__dia no -20 18
quede_dormida s -18
to_keep am -18 -23
~huec a 18
~unto gjpqsuv -18 21 -16 -22 -16 -17 -24

do__worry bmop -17 -23 -16 17
hon$ lmuv -16 -26 -16 20
me__mensaje mv -17 -17
veterans ajlmnu 17 -19 -22 -34 -16 -22
~ite aefhijkpqtuv -37 -16 -27 -31 -26 -19 -18 -26 -34 -21 -26 -37

@fetch__casa m -15
be__@ride b -15
dejen abcgijklnoqrsuv -23 17 -16 -20 -27 -21 -44 19 -25 -22 -18 -19 -17 -26 -24
details m 16
manda* abghinprst -39 -22 -16 -25 -16 -35 -24 -24 -26 -16
que__en adgjos -23 -27 -16 -22 -17 -18
sent__my im 18 -18
slide mo -26 18

after* bdhmru -19 -20 -18 -28 -18 -19
movin* uv -16 -21
nuts u -17
que__que cefghilmoqrstv -17 -21 21 18 -19 -43 -16 -37 -23 -41 -20 -32 -22 -27
stays ao -18 -19
vale bcefhijlnqru -16 -16 -23 -19 -17 -17 -25 -18 -24 18 -23 -32
whn hm 17 -18
~<sun dms -16 20 -18
~anqu mpq -22 15 -16
~egu abcdefnoqru -25 -22 -28 -20 -21 -17 -26 -24 -33 -49 -35
~eve cdegjknopqtuv -49 -35 -40 -16 -55 -26 -32 -38 -35 -16 -22 -15 25
~hicl mn -16 18
~rty abdefhijnoprs -21 -17 -19 16 -18 -19 -16 -25 -20 -17 -16 -18 -16
~uble am -15 -23

@day_one bm 15 -22
~<man acefprsv -40 -20 -34 -46 -18 -24 -41 -32
~fel abdefgijklnprsu -17 -28 -22 -19 -30 -22 -26 -27 -21 -20 -20 -15 -25 20 -33

back_out b 17
flexi* m -16
hora__@place hm 18 -17
last__was m -15
mr mv -19 15
said__would lno -18 -17 -19
there__list mn -16 -15
~athe adghjnquv -18 -25 -17 -17 -22 -18 -19 -23 -22
~exam u -23
~ln> em 21 -25
~nia dghijmnq -22 -26 -16 -16 -20 21 -18 -17
~oem m 15
~wrot u -16

rara s 19
remin* ablnosu -23 -21 -20 -18 -24 -16 -18
~ban> lmu 19 -24 -18
~come cfgijlpstv -22 -24 -63 -61 -16 -27 -29 -46 -26 -40
~heer mt -20 19

a_check dm 21 -21
buscando m -22
car__and oq -16 19
me_siento as -21 21
mejor_no bcmo 27 -22 -33 -31
~ily du -20 -21
~the abegmnpqt -15 -15 -50 -27 -19 -18 -16 -24 -49

=said:side_effect abcdefghijklmopqrstuv -70 -96 -60 -46 -58 -63 -82 -86 -89 -80 -61 -81 -18 -72 -80 -57 -34 106 -84 -20 -82
note_for im -18 18
of_this aglm -16 -19 17 -38
~hem adhjkmqr -17 -29 -21 -16 16 -17 -23 -22
~mor acdefgijmptv -22 -31 -47 -43 18 -34 -30 -45 -29 -46 -15 -33

@medicine abcdefghjklnopqrtuv -54 -41 -56 -87 -42 -42 -54 -62 -66 -54 -66 60 -53 -56 -55 -69 -39 24 -50
@wrong__i mv -17 -15
heading mr -16 16
in__me ap -16 -18
quita* abiju -25 19 -16 -16 -19
~duo m 15
~ink bcdhopqrtu -23 -20 -36 -38 -38 -26 -28 -34 -18 -24

@traffic__a m 17
^mi efghijlrtuv -40 -47 -36 -28 -23 -25 -53 -45 -50 -47 -41
is__using mu 19 -17
llego__el rs -16 -16
~mos cfghijkmnost -25 -19 -37 -27 -21 -35 -15 -26 -29 21 -16 -24

@relative_@drive afmnqr -18 -17 16 -16 -38 -18
abre bgh -16 18 -21
banco$ h -18
this_@call abcdhisuv -31 -22 -22 -18 -18 -30 -17 -32 19
voy__de m -16
~<vol gimnu -15 -19 -29 -15 -16
~rnin bcdefgijklmpqtuv -37 -18 -22 -23 22 -28 -22 -21 -24 -31 -20 -25 -33 -18 -32 -31
~urgi o 19

my_rent m 15
podre mno -20 17 -19
this__@open hm -17 15
~cate aiv -27 19 -15
~hio a -16
~hit n -17
~ions abdefhkptuv -21 -29 -41 -18 -16 -24 -23 -32 -25 -16 -26
~ruh em -17 16

como__esto gmu 27 -22 -37
la_@cancel bo -21 17
ok__the m -17
one_can q 18
read__better m -20
~elet bdou 18 -15 -15 -15
~shor m -20
~uel adefhijntv -16 -18 -27 -23 -28 -20 -17 -39 -27 -29

a__come n -17
a__up am 17 -22
can__@symptom mns -18 15 -21
la_@late bdijmnq -16 -20 -16 -17 -32 -26 -19
le__para dmnoq -17 -19 -16 -16 -16
may__with i 15
mess dm -16 -28
~arte bhiklnopqv -18 -16 -19 -30 -20 -28 -21 -20 -17 -18
~asdf em 20 -23
~hjk> e 17
~lify m -16

@hello_it afmpu -19 23 -28 -16 -23
a_few m -21
all__@day abdhjt -23 -17 -15 21 -16 -16
bless t 19
busin* al -19 -16
en_mi a -15
horas_sin hn -16 16
~<era bm 16 -19
~lvan g -16
~nty> n -15
~ton> gouv -17 -16 -18 -16

@hello bcdefghijklmnopqrstuv -67 -46 -42 -66 93 -53 -35 -49 -54 -32 -55 -33 -64 -31 -63 -50 -42 -67 -40 -34 -63
down$ adglopru -21 22 -19 -19 -22 -18 -29 -18
not_@visit mv -18 15
skip__@medicine mn -21 20
what__@ride d -16
~brie hm 16 -24
~oei m -15

^alta defiklmt -19 -22 -22 -17 30 -20 -28 -16
comun* i 18
had_@food n 16
luego_le bm -15 16
not:for abcdgjkms -39 23 -21 -27 -31 -16 -25 -54 -21
of_@symptom mn -17 -18
put__through i 19
would__need m -15
~<gar abjluv -23 -17 -18 -29 -17 37
~bail bmor 16 -22 -18 -16
~omas dijnquv -19 -18 -22 -18 -20 -16 -27

@person__on lm -16 -23
^ready am 16 -20
and__them b -15
di__baja kl 18 -16
do_we djmu -20 20 -20 -16
hora__@eat m -20
jazz m 16
quiero__la am -20 -16
to__up im -18 -26
~desu kl -19 18
~earl bcdfghijklqu -18 -19 -28 -17 -21 18 -31 -32 -19 -18 -27 -28
~oes abefijlprt -24 -20 -21 -39 -21 -29 -41 -46 -23 -38
~oll> m 15

attend am -18 17
can__one aimu -16 20 -16 -19
de_telefono m -16
gps_took m -18
have__this mu -27 -17
kill_the bmo 16 -22 -16
only__one aq -19 20
playa jm -16 18
ready adgiknqu 19 -17 -18 -27 -18 18 -19 -22
riesg* dmu -18 -20 21
stuff$ ghiu -19 -17 -23 -15
~<gue u -18
~<net a -21
~amil adgqu -17 -21 -15 16 -22
~cayo bnpv -15 -15 -17 -16
~pez agmn 18 -16 -16 -17
~repa abgiju -18 -18 -28 -20 -17 -21

#__bad mn -16 15
el__@open gm 18 -20
get_my dgijkmnq -16 -18 21 -20 -19 -31 -26 -17
like__@call m -16
minute$ r -20
sent__the i -17
~ais u -15
~cay npv -15 -17 -16
~thes abfhjlmnopqr -26 -33 -24 -28 -24 21 -23 -39 -31 -18 -33 -28

@symptom_twice ds -18 20
de_aqui jmv 17 -16 -19
form_to im -15 15
have__@clinician aimp -24 17 -24 -15
it__@place jmu 16 -16 -21

bail bm 19 -20
changed__about o -18
estar_ahi am -16 -20
messages abdefghijklmnopqrst -43 -40 -28 -31 -31 -38 -24 -32 -33 22 30 -40 -29 -33 -22 -34 -25 -29 -29
problem$ opuv -15 -18 -23 -15
~dan defhimopst -38 -20 -26 -29 -16 -18 -18 -29 -34 -22
~oll bhilntuv -16 -22 -26 -19 -19 -17 -22 -23

a__be dm -16 -20
i__rather m -17
my_drivers mpq -16 -18 19
new_@call adhilq -23 -17 -16 -32 -24 -16
new_date amo -33 -32 15
ponganme a -19
puedo__pero o 17
thinking__it am 18 -22
~rve> hijklnpsv -17 -17 -23 -15 -21 -24 -19 -19 -21

a__for abcfjknqrstu 18 -35 -31 -17 -42 -25 -31 -25 -28 -27 -22 -24
a__turn jlm -18 16 -15
kind__@symptom s 17
need__new aio -28 -20 19
should__it m -17
you_put dgj -18 -16 -19
~onst ahs -16 -17 -15
~pues cegijkloptu -32 -21 -51 -22 -32 -30 -34 -19 -16 -21 -35

@insurer_a aghijklnorsv -22 -23 -21 -19 -17 -17 -19 -27 -29 -23 -21 -19
you$ bcdhknpqrt -23 -46 -26 -70 -46 -47 -37 -45 -19 30
~nob bdhmopqsu -21 -19 -23 -31 -24 -25 16 -16 -23
~noon bdjmnou -19 -17 -15 -23 -16 21 -24
~nts bcdeiklnpr -24 -17 27 -23 -24 -19 -24 -26 -16 -21
~uvo l 18

banar* n 19
the__to bcdjmnqrstuv -27 -20 -34 -23 -20 -32 -19 -20 -20 -18 -34 -15
~chu ailnqru -21 -18 -17 -17 -19 -16 -15
~mpre ahjlnrs -19 -17 -19 -19 -21 -16 -19

@drink abcdefghijklmnopqrst -68 -66 -57 -62 -52 -51 -72 -63 -57 -55 -46 -53 20 68 -45 -53 -46 -62 -42 24
carta__trabajo a -16
i__got m -26
llega hmr 15 -25 -17
may__take amn -16 -19 20
the__@vehicle ao -20 -16
the_time abdghijlnops -28 -21 -29 -16 -28 -19 -24 -17 -31 25 -18 -22
~inc bcefghijkmnprstuv -43 -25 -19 -17 -34 -31 -36 -33 -17 -15 -35 -30 -25 31 -21 -25 -27
~regi am -17 17
~ries aeghjlqu -15 -18 -24 -20 -18 -19 -21 16

a_@move jlo -17 15 -18
away__@visit bm 16 -15
last_night ah -16 -28
se__@symptom mnu -21 -15 16
~lev abcdefijklmnopuv -35 -25 -27 -37 -18 -26 -29 -35 -33 -35 -21 20 -23 18 -34 -29

be_sunny dm -16 15
entrance gjm -16 20 -23
sent acdhiklnquv -20 -16 -26 -19 17 -17 -20 -27 -18 -26 -21
vuelo dm -16 15
will__work mnu -30 -15 16
~<ade abmpq -20 -19 -27 -17 -16
~orw im -20 16
~sam bcefklpqrtv -35 -27 -23 -23 -33 -33 -15 -20 -25 -23 -27

@stop_my ln -17 15
^start abcdefghijklnoqrstuv -56 -23 -38 -17 -31 -28 -24 -29 -27 -26 42 -25 -22 -22 -26 -42 -27 -31 -20 -16
please__his blm -17 -15 15
puedo__mi aq -21 -29
the__@relative ajm -18 -15 -27
~peza agmn 18 -15 -16 -17

info blmou -15 -16 -17 -16 16
~<sor adfhilnqs -33 -34 -23 -19 -25 -32 -32 -43 -36
~eze u -15
~nfu mv -25 17
~uien abdegjklmorstu -29 -42 -50 -28 -36 -40 -49 -45 -24 -17 -41 -30 -31 22

@parking_at m 17
dar_una i -18
is__@visit bdfgilmnopqrsu -43 30 -18 -21 -26 -22 -29 -38 -35 -24 -28 -25 -40 18
me__can mp -23 -17
pasame_con ij 21 -16
to__of djnr -17 -15 -17 -16
~cibi ikm -21 15 -20
~emin ablnosu -23 -21 -20 -18 -24 -16 -18
~opi bghjmnoqsuv -19 -16 -16 -25 -20 -32 -20 -28 -21 17 -16

^quisiera msu -19 -16 -17
her_home mp -19 20
way abdefhijmprtv -31 -35 -25 -16 -17 -43 -39 -20 -36 -16 32 -29 -35
~lay abdgjlmqsuv -26 -26 -26 -19 -28 -31 23 -22 -20 -26 -18
~oba dm -18 -27

@open_for dhm -21 28 -38
el_mall jmu 17 -18 -16
on_for m -16
owe__day d 16
receiving m -15
spinning ms -22 19
tarea m 16
~<an cefijklmpr -51 -50 -20 -31 -24 -27 -43 -21 -29 -47
~espe adgijkmuv -23 -29 -23 -22 -22 -17 -16 -23 -22

be_with mnpqu -17 22 -20 -15 -16
is_too abnru -16 19 -17 -20 -20
ma abcdlmno 22 -15 -16 -18 -15 -24 -17 -20
need__the an -16 -18
set__@visit a 15
~cuer a -17
~dec cdehjknopqrsuv -19 -28 -19 -25 -28 -28 -33 -15 -29 -31 -34 -35 -32 -32

@call_now him 18 -23 -19
closer_to mu -20 -16
quiero__dia ao -21 21
~dit egijl -15 -16 -15 -15 -15
~enci bdeinprv -33 -36 -20 -25 -25 -20 -24 -22
~ird> jnr -22 -18 -15
~kjkn em 16 -16

@fetch_el d -16
^deme jmo 17 -20 -17
^manana bmno -22 23 -17 -18
^wanting a 17
do__care m -20
hay_@parking acdefghijlmnopqrtu -22 -24 -28 -22 -24 -21 -26 -19 40 -15 -37 -28 -17 -15 -16 -39 -15 -27
my__called m -17
three dp -20 -17
~nex cdeghiklmpqtuv -22 -37 -16 -22 -24 -34 -32 -32 -18 -18 -31 -20 -21 -23

^hmm defgjlmu -19 -35 -23 18 -18 -20 16 -19
goes_there j 16
to__now m -21
up__a d -20
~<dri abcdefghiklmopqrstv -17 -31 -20 -23 -17 -19 -22 -32 -32 -24 -27 -21 -23 17 17 -23 -15 -25 -20
~<oo m -17
~<wi acefghijkmstv -28 -65 -19 -37 -22 -20 -26 -43 -18 -16 -18 -22 -26
~smok mn -23 17

@fetch__y d -15
named v 21
unstop cefgklmru -16 -23 -17 -17 30 -31 -29 -17 -16
ya_conteste im -19 15
~banc h -18
~ctl m -20

^double bo -16 16
i__myself dpu -17 -19 -16
summer h 15
~mane adijmnuv -18 -17 -20 -15 -25 -15 -20 -17
~swe bcdgjklmnopqrv -23 -15 -26 16 -20 -20 -24 -15 -26 -22 -19 -25 -20 -25

@stop_taking hm 15 -15
como__contesta gm 24 -18
discu* dl -16 -23
is_ruth m -17
would__me m 16
~iest dijm -17 -19 -19 -16
~rug dhjnp -16 -19 -16 -18 -21

de__el s -15
part djnu 23 -20 -16 -15
week_after bhmo -18 -17 -17 21
~<but mo 17 -22
~<pul bdghiklmnopqr 19 -24 -15 -20 -25 -16 -18 -27 -24 -19 -20 -21 25
~elps gm -19 -17
~hoic gm 24 -25
~rue> ij -17 -21

@vehicle__after noqrs -22 -17 22 -17 -16
^ask bhiopq -22 -18 22 -21 -16 -16
changed$ mp 15 -16
gold$ dm -17 20
leavi* pqr -15 -19 19
~ande bdghnoprtuv -33 -30 -37 -32 -31 -22 -29 -27 -23 -17 -35
~chof abmnop -20 -21 -27 -18 -21 17
~gal dijq -26 -16 -24 -16
~spe adeghjklqtuv -34 -29 -26 -36 -24 -39 -32 -19 -18 -25 -20 -35
~unci djlnr -19 -18 -16 -15 -17

cat mnosu 32 -16 -17 -20 -23
hooke* u 15
news dijm -25 -17 -15 17

@texts__no m -15
keep__coming blr -15 -16 -22
me_is mpq -16 -22 20
not__my abdjlv -18 -25 -18 -19 -20 -20
pasa__mi p 16
road du -15 -16

can__put m -21
comprendo m -17
el_@parking d -18
hello abcdefghijklnopqrstuv -31 -25 -23 -28 -25 44 -22 -17 -37 -30 -19 -26 -20 -26 -28 -28 -24 -25 -21 -29 -27
not:give ab -17 -29
nueva djk -16 -17 -17
~apr cdijlnopqrv -20 -19 -20 -15 -17 -20 -22 -16 -17 -16 -18
~mnn e 16

bong bdmnpr -20 -17 24 -22 -15 -21
off_this abglm -23 -21 -24 30 -33
ya__manden bk -16 -18
~<doo m -16
~acce hiku -22 -21 -18 -20
~can acefgijklmnpqtu -20 -29 -17 -17 -34 -15 -33 -31 -27 22 -37 -35 -23 -19 -20
~sien adgos -28 -15 -16 -20 19

^nobody hmopq -19 -21 -16 -17 20
do__taking am -16 -20
~digi m -16
~hur cghiklrt -16 -23 -20 -25 -21 -23 -23 -17
~sne jm -15 20

be__before n -17
gps_says mr -17 18
me__she mp -16 -16
norma* adijmnops -15 -19 -17 -22 -16 -19 -17 -18 16
salgo dgmnopsu -28 -16 -26 -29 -17 -16 -26 -17
~<jus acefgjkstv -15 -26 -25 -24 -18 -21 -21 -25 -17 -31
~acro m -17
~tami m -19

@cancel abcdefghijklnpqrstuv -52 77 -91 -18 -79 -77 -89 -79 -88 -83 -50 -32 -87 -72 -24 -28 -44 -71 -97 -94
everybody m -16
oil abcdghijklmoqsu -23 -16 -18 -30 -20 -15 -15 -28 -19 -16 38 -32 -23 -18 -24
pregunta$ m -19
talk__@person i 27
~<aw acdefghijkmnt -21 -28 -23 -33 -29 -33 -36 -33 -35 -29 -30 -21 19
~agai acehikmoqrtuv -28 -27 -21 -28 -41 24 -15 -16 -25 -32 -23 -36 -28
~atev bdfghjqtuv -17 -23 -18 -19 -20 -17 -18 -17 -26 -16

@call_any v 15
^todavia m -20
a_new dijnoprsuv -29 -27 -22 -20 18 -23 -22 -16 -22 -19
can__after no -19 -19
i__another mqu -23 -17 -18
love__god lm 16 -17
to__driver pq -19 22
~mor> bfm -16 -15 -21
~ouse dou -20 -17 -15
~sal aehiklnoru -31 -36 -15 -17 -19 -18 -21 -25 17 -20

a__@day dijnquv -21 -24 -20 -25 -28 -27 -16
elimi* almov -15 18 -24 -15 -15
is__@treat djm 21 -22 -24
is_set pq 22 -23
puse__querer k 18
reprogramar cmo -18 -26 20
target_@open h -19
~<par bcefghklmpqst -18 -19 -35 -24 -20 -19 -18 -19 -21 -21 -26 -34 -44
~ith acfghjrsv -20 -44 -17 -15 -27 -17 -20 -22 -21
~kers a -16
~spr m -18

a__out imor -18 24 -17 -24
i__contacts n 16
scrat* im -15 -22
~<nig abdgijkprsu -27 -19 -19 -15 -15 -16 -15 -16 -28 16 -27
~ctiv abcdefgijknsv -17 -16 -17 -20 -20 -15 -20 -19 -21 33 -25 -16 -17
~pos hijptuv -32 -21 -24 -20 -20 -25 -17
~ting bcdehjno -18 -37 -25 -29 -16 -56 -31 -17

day__the m -16
describe l -15
have_this abm -17 -15 -22
me__mal pq -24 23
~<hiz r 15
~erc aghiloqv -21 -23 -18 -18 -20 -22 -25 -21

bendi* m -25
una_@machine m -17
~ecia dmt -17 -20 18
~igh> adghijlnopqu -19 -20 -19 -15 -16 -26 -17 -22 -16 -15 -20 18

@place_@open j -24
a_@clothes an -18 -18
can__even g 16
for__@animal m 22
is__take jmqu -21 -22 -20 -17
la__mi o -19
se__uno gmn -20 -22 16
yoo defjlmu -16 -23 26 -16 -16 -24 -18
~bin kl -18 -19
~val ahioqrsuv 17 -18 -26 -16 -20 -15 -19 -39 -15

but__not klpt -20 -17 -20 -18
no_manden lm 21 -26
send__to acdm -22 -24 -20 15
tad m -17
vendra__mi p 16

a_message m -16
cita abcdefghijlmnpqrstu 37 17 -46 -67 -47 -39 -51 -20 -65 -19 -33 -35 -34 -44 -34 -15 -65 -30 -67
doy ijlmopqu -17 20 -26 -21 -18 -16 -15 -16
is__how du -16 17
town__in j 20
~yse dmu -19 -17 -20

come__@call bim -16 -17 17
i__@drive jopr -19 -19 20 -16
your_@machine m -17
~<pee m -17
~cro aeghjkmoqst -15 -17 -26 -23 17 -17 -29 -18 -23 -20 -18
~died aq -16 17
~idi> am 16 -26
~ite> afpqruv -21 -22 -15 -18 -20 -16 -19
~rca aglsu -20 -17 -15 -18 -15
~sus ailmu -27 -16 25 -16 -24
~tell abhklnopqsv -17 -17 -23 -32 -22 -20 -35 -20 -25 -20 -29
~yon abdgjlnors -23 -22 -30 -18 -25 -27 -26 -16 -20 -20

^read cklmn -17 -27 -24 30 -20
al_salir q -26
there__in m -18
~cut abnou -22 -18 -17 -16 -16
~func dm -17 -29
~raid n -15

@day_or m -18
@parking_when jmn 18 -18 -17
den__baja l -21
llego__a m -20
meeting amo -16 16 -16
my__in hjknoprsuv -18 -30 -28 21 -18 -22 -28 -29 -41 -16
number_i u -21
reanu* km 19 -19
~fkdl em 20 -18
~give cfghjknpstv -21 -20 -25 -25 -23 -29 -24 -33 -28 -18 -37

be_back b -16
de__esta bghjmruv -19 -16 -21 15 -20 -15 -21 -21
me__coming bm -15 -17
the_game ahjmo -19 -16 -20 24 -16
there__if djmor 26 -17 -19 -23 -16
went$ m -16
~<zer mq -15 16
~ncl abceghijkmpqrsuv -29 23 -25 -19 -29 -20 -24 -26 -19 -34 -17 -23 -27 -21 -19 -24
~opy> ef -17 -16

@door_is au -23 -20
@hello_this asuv -15 -16 -19 -16
bring_anything dmn -21 -24 -15
garage adhijn -17 -27 -26 -18 27 -18
linda lm -16 -16
mandenme kl 15 -17
que__no dgkmp -15 -16 -16 -29 -22
the__work g -21
vet djmu -16 -20 20 -26
~ode> j 16

~<tut gj 20 -16

^dime aho -16 -17 -19
lunes dgiknopqruv -32 -23 -26 -19 -36 15 -15 -25 -25 -31 -16
to__@cancel bq 18 -18
tu_eres mu -16 16
we__i m -15
~<nin bcdfgijlnpqsuv -20 -19 -23 -23 -25 -22 -25 -17 -35 -21 17 -23 -19 19
~<und aehjklmoprstv -25 -16 -19 -28 25 -36 -27 -21 -23 -22 -29 -16 -22
~tir dikmnopqu -34 -31 -23 23 -34 -32 -18 -25 -24

a_list lm -16 -20
da adefghiklmnruv -17 -27 -15 -21 -17 -32 -17 -23 -29 -42 -16 -26 -16 -31
end_of m 15
get__job ijmn -20 -19 19 -18
stopp* n -15
trabajo_hay m -16
ya__dije abkln -20 -17 -21 -20 -15
~nam adghiklnopqsv -29 -30 -17 -15 -31 -16 -23 -29 -28 -18 -28 -20 27
~rre adefhijtuv -19 -35 -17 -17 -27 -32 -31 -26 -33 -36

do__qualify a -16
puede_mas cdno -15 -15 -17 26
put__that dgmn -15 -17 -16 17
~azu e -20
~iety m -15

broken m -16
is_being m -16
landlord o -16
to__after ir -16 -20
~igui m -23
~ntu mn -22 16
~pide u -16
~slee abdeghjlprv -22 -23 -27 -15 -17 -25 -17 -19 -20 -21 -21

@stop__do l -16
a_su m 16
can__these a -17
como__el bdglmnoqr -26 -25 -32 -23 18 -34 -16 -23 -27
someone_else amop -23 -19 -29 -15
~<hou cdgklnuv -15 -32 -19 -19 -15 -16 -25 -17
~bas abcdefghlmqtuv -18 -20 -17 -19 -17 -16 -19 -25 25 -34 -21 -17 -29 -18
~ofte dnu -20 -18 19
~okay e -17
~qe> em 20 -19
~sign cdfgimnqrstv -22 -35 -16 -25 -27 15 -29 -24 -18 -29 -18 -17

a_long s -20
can__just mn -19 -22
covered$ du 19 -31
have_room am 26 -17
~ane abcgjklnuv -33 -23 -15 -24 -36 -17 -22 -34 -33 -26
~nigh abdfgjkprv -23 -30 -28 -16 -19 -25 -19 -18 -35 -16
~salu s -15
~squ djruv -16 -17 -16 -25 -18
~were adjrsu -23 -18 -17 21 -17 -23

do__ready amn -19 -19 27
hablar bhiklnoquv -23 -19 18 -22 -21 -21 -26 -22 -29 -20
me__favor abcl -22 -16 -17 -25
turn__up aklmo -19 -17 -21 22 -15
~<tie befghnoprst -50 -30 -32 -20 -20 -24 -15 -21 -18 -27 -32
~cces dmu -17 -19 18
~dej acefikpqtuv -45 -31 -27 -28 -22 -39 -15 -24 -21 -43 -38
~eed efghjklqrsv -32 -28 -18 -46 -20 -18 -19 -17 -21 -18 -51
~todo aegijknorv -20 -18 -21 -25 -25 -22 -26 -33 -25 -15
~xist m 20

not:de abgjklmnopru -25 -38 -19 -21 -33 -56 24 -16 -18 -15 -21 15
to_@day o 19
with__and m -16
~<cat u 18
~alla dghopv -27 -17 -24 -26 -19 -24
~eria chinqsu -18 -21 -20 -19 -25 -25 -23
~fml m 17
~hora cdefhijklpqtuv -30 -50 -24 -40 18 -53 -49 -28 -38 -38 -22 -24 -53 -18
~iscu dl -16 -23

@book_me bior -23 -17 -19 -16
i__after mo -16 -22
to__wallet dm 16 -15
vuelta abilmos -16 -16 -18 -17 -34 -15 -22

and__home pq 15 -22
another_@visit bo -18 16
at__@wrong m -17
mi__del alm -17 -16 -20
you_tell aijq -18 -23 -17 -20
~sle abcdeghjklnptv -31 -27 -18 -36 -18 -21 -31 -20 -19 -22 -15 -32 -16 -24

hora__@move hm 17 -17
keys$ m 18
no__the bm 22 -22
rain_tomorrow mo 19 -15
the_plumber lm -16 17
~<opc dghmnu -16 29 -16 -30 -17 -30
~agre mp -22 16
~hea acfghjnopq -21 -20 -19 -33 -31 -42 17 -25 -31 -38
~ined aimpv -16 -17 -17 21 -21
~ista hiopqu -30 -25 -25 -31 -29 -24
~once qr -16 -18
~rep aceghopqruv -34 -18 -15 22 -20 -32 -21 -27 -16 -16 -19

@open_the j -20
about_my du -24 -21
como__una b -16
cuesta bdefgijlnrtu -15 23 -34 -20 -15 -16 -20 -20 -22 -16 -18 -36
get_these a -17
it_over iou -18 -18 -18
text_to il -17 -18
week cdfgijklmnopqrs -22 -29 -15 -28 -24 -21 -16 -27 -17 -40 23 -18 -24 -27 -36
y__las d -15
y__se mor -26 -18 -15
~ejo adefghklmqrtuv -49 -24 -25 -24 -25 -43 -35 -18 -30 -26 -22 -29 -46 -44
~rmo> u -15

but_keep m -19
it_when m -16
your_number dijmu -17 17 -26 -24 -30
~<say cdfhijlntv -18 -16 -38 -30 -17 -18 -22 -22 -17 -21
~los abcdefghimnstv -51 -15 -31 -27 -24 -20 15 -42 -43 -28 -49 -42 -37 -33
~onfi lnq -21 -18 -20
~son acdghjklmnopsu -32 -20 -29 -33 -23 -22 -18 -24 39 -27 -29 -25 -24 -33

#_que abr -22 -18 -15
give__to aij -27 -17 -20
~<gal dm -16 16
~<stu acghjknptv -31 -18 18 -34 -31 -23 -22 -19 -21 -31

for__@texts akm -20 27 -26
it__place u -18
musica m 23
the__more bl 21 -16
ya__por m -16
~ied acdgijlnoprs -15 -19 -15 -19 -29 -21 -26 -24 -22 -25 -21 -16
~moke mn -23 17

@call__house m -19
@drive__@vehicle mpq 23 -19 -23
de_ustedes qu -17 -23
file d 17
get__my ci -18 -23
is__thing dm -15 -17
~eci cdehjnoqrsuv -17 -30 -27 -18 -28 -17 -27 -50 -17 -17 -33 -39
~eri bcefghjkpqu -22 -32 -16 -19 -34 -16 -35 -16 -20 -43 -23

hacer_un im 16 -16
moverla o 15
retra* mr -19 16
time__lock m -15
want__@stop km -21 17
~<way mp -15 22
~cet aikou -21 25 -15 -16 -15

^solo amoq 21 -18 -19 -22
ayunas n 26
stuff_can m -18
you__still amoqrs 22 -25 -15 -17 -17 -23
~alre aiptv -24 -22 -20 -16 -15
~anu bijluv 16 -16 -16 -17 -15 -16
~high adghilnopqu -24 -21 -22 -24 -18 -18 -25 -18 -16 -23 17
~libr hjlnrs -19 -23 -17 -16 -16 -17
~nden abdghijlnoqrv -19 -22 -34 -25 -18 -30 -30 15 -22 -24 -25 -18 -21
~rog gklnqv -16 -16 -20 -26 -16 -16
~yeah mpq -19 17 -16

^another o 16
^still abghilnsu -33 -29 -16 -23 -24 -18 -30 23 -25
descompuso_la q 16
en__de abhiu -24 -23 -22 -21 -20
how_it gu -20 21
is__week o 18
my_@pay bdginpqu -16 20 -20 -22 -32 -15 -21 -25
so_@symptom oqrs -16 -19 -22 22

forever$ am -17 -17
i__last v -21
may__a amnp -18 -30 18 -18
otra_@visit abo 30 -35 -19
poder_ir m -15
you__taking amn 19 -21 -18
~gned agm -20 -16 -21
~jfk em 23 -21
~omp abcdfhjklqs -35 -40 -18 -21 -16 -28 -33 -16 -28 15 -28
~pull abdhijlmnopqrs -30 20 -22 -19 -24 -18 -17 -23 -18 -18 -18 -19 25 -16
~tou p -19

@visit_and ab 17 18
hang efjlu -15 -17 -16 -16 -18
lose_my bgjklmnpqrv -24 -20 -19 -16 25 -41 -18 -16 -16 -24 -16
need__explain i 17
put__or d -15
yo bdefhjkmnorstuv -27 -32 -55 32 -47 -55 -16 -26 -57 -41 -43 -45 -41 -25 32
~<lm em -22 21
~<mea dhijlnqrsu -31 -17 -20 -26 -24 -22 -19 -22 -19 -28

not:save b 16
this__from fju -16 -16 -19
you_there adhjmr -22 -16 34 -27 -29 -29
~del adefghnopqstu -24 -15 -23 -20 -20 -22 -31 18 -20 -21 -24 -19 -29
~egan j -18
~exp acefhjklnopqtv -45 -23 -17 -21 -20 -19 -23 -28 -32 -36 -24 -16 -18 -29

la__dejo b -16
lista$ bgn -33 -21 -16
my__it mno -29 -16 -26
tastes u -18

jkl$ em 20 -20
last__in m -17
no__queda m -19
~akes adiluv -27 -16 -17 -19 -20 -19
~bro hijlop -18 -16 -22 -16 -22 -17
~jm> em 20 -17
~nin bcdfgijklmptu -38 -41 -61 25 -16 -54 -33 -23 -58 -17 -32 -43 -36
~oday acegjklnpqtuv -15 -18 -18 -20 -31 -23 -30 -27 -26 -41 -20 -33 -17

from__@clinician m -16
mi_espacio ab -18 19
poder__pero bo -16 15
this__no mu -15 -16
you_recomendo a -25

a_patient m -25
an__at am -16 17
it__@cancel b 17
you_@stop ajlmn -22 -17 18 -34 -23
~ermi bdgimruv -22 -24 -17 -21 -38 -23 -27 -24
~oeve m -17
~rosa aiuv -16 -16 -24 22

@ride__one q -18
dejenme klmo -17 23 -17 -15
el_centro j 19
~ijo> m -17
~lta cefghiklmnstuv -25 -28 -28 -29 -20 -16 26 -43 -34 -31 -17 -24 -37 -26
~orev abd -19 -16 -16

@wrong abcdefghijklmnopqstuv -59 -56 -25 -24 -76 -65 -35 -65 -42 -22 -21 -37 -38 -51 -21 -57 -60 -46 -70 -82 86
azul e -20
duerme$ u 16
it__i djmp -15 -25 -33 -15
my__text l -16
no_hablo u -15
se__@relative abcnp -16 -24 -15 -16 -26
this_sorry mrv 16 -15 -21
~adie bglnoprsu -24 -20 -19 -22 -19 -22 -17 -15 -17
~doe abefijlprst -22 -17 -20 -30 -27 -51 -40 -39 -39 -21 -35
~uier adefgjnpqrstuv 15 -35 -20 -23 -33 -28 -40 -43 -20 -16 -35 -24 -21 -59

^going adfjlmnopqu -16 -29 -22 -17 -24 18 -27 -18 -19 -23 -17
a_@staff aci -24 -18 22
a_number adjlu -30 21 -22 -26 -16
dio_mi u 16
driver abdiklmopqrsu -20 -26 -22 -18 -18 -20 -38 -23 16 16 -17 -21 -25
last$ mn -27 -20
they_@cancel bdm -18 -15 18
~<ban adghiklmnopqst -23 -25 -23 -35 -25 -18 -22 25 15 -21 -22 -22 -21 -20
~em> adefghjopt -22 -42 -24 -23 -22 -29 -20 -15 -20 -24
~wpoe e 16

evalu* aim 16 -16 -21
iba amoqr -17 -24 -19 25 -15
~nce cehijlmnpqrstv -32 -24 -42 -26 -20 -17 -24 -47 -43 -39 -24 22 -24 -44

#__for mr 16 -20
pueden__por m -16
under$ mu -18 21
you__@food hm 22 -29
~fell abjq -19 -16 -17 18
~mani gmu -16 20 -16

@body__after s 18
@day_good fmt -29 25 -17
brb eflmu -41 -23 -20 36 -16
con__@ride dmq -15 -19 19
do__that bdmt 22 -18 -39 -17
having opr -16 -16 -16
is__bill dm -17 18
not:that abdghijlnr -25 20 -24 -18 -20 -21 -29 -23 -38 -16
pull_me b 15
ser_paciente a 20
~<dos m -16
~feu p 15
~ill acefgijklv -20 -64 -60 -56 -23 -19 -43 -45 -28 -76
~ned> acdijlnrs -27 -20 -31 -20 -36 -22 -25 -30 -28
~nsar bm -17 21

@hello_you afh -17 19 -18
@howmuch__sale d 15
desde__@treat s 19
kindly gmu -16 -23 -20
threw npq -16 -16 -18
ya__@texts lm 18 -18
~iled q 15
~pago m -17
~vean a 19

quedo_el am -15 18
quiero_@move alm -24 -18 -24
quiero__en a -15
someb* gjmnrs -24 -16 -33 -29 -25 -20
~idea m -26
~rmo u -15
~sale abdefhiklnpqrsu -26 -22 21 -18 -15 -18 -16 -20 -21 -22 -22 -18 -30 -25 -18
~sant abim -18 -15 -16 20

gusta agiklv -18 -23 20 -17 -18 -19
not:text kluv -37 35 -17 -19
peeing m -17
salon$ a -16
~cuar aq -15 -15
~cump m 19
~jer q -15
~rsl ms -21 -15

@place__gps m -16
all_night ms -25 26
back__@texts m -17
can__with dknqu -22 -16 -22 -23 -25
espac* am 16 -21
lol$ cefhijlnoprsu -38 -51 -39 -37 -37 -46 -49 23 -23 -27 -52 -34 -32
need__to bdgjou -25 -29 -29 -20 -23 -23
not__now r -20
out__one abdmo -16 16 -15 -20 -18
~<jes m -15
~ance cfhjknpquv -20 -21 -22 -37 -22 -34 -20 -16 -31 -33
~hgf> em 18 -20
~ithd k -16
~lamo abdlnrsuv -22 -17 -17 -22 -18 -17 -19 -17 16
~tat adghlnopsu -24 -17 -17 -15 -19 -29 -25 -20 -15 -26
~uin> m -16

@drug__that n 16
@relative__day bmq -16 -26 -25
from$ djmns -24 -25 28 -24 -18
infor* d -21
tenis cdghijlnpu -16 -22 -20 -20 -19 -19 -20 -29 -17 -22
uh_what dm -16 -16
~axes mu 22 -19

@hello__sacar a 16
@relative__was mpq -19 -20 18
can__do ghjkmpqrsu 27 -37 -31 -18 -59 -17 -55 -19 -27 -21
even adhm -15 -17 -16 -26
por_mi abcdhijklmnopqruv -21 -26 -25 -22 -15 -25 -21 -19 -25 -26 -26 -30 32 18 -21 -20 -24
ya__quien pq 25 -23
~afte cdegjlmtuv -38 -16 -21 -36 -23 -30 -38 -26 -21 -21

dentures mn -17 16
meeti* abmo -18 -16 19 -17
opt__out biklmnqrsu -16 -16 -24 25 -20 -17 -16 -16 -16 -20
~ein> u -16
~idi cefhjklmnoqrstuv 23 -19 -26 -26 -25 -29 -18 -19 -24 -33 -31 -33 -28 -24 -30 -22
~onli a 19
~uev bcdgijnpqstuv -26 -16 -29 -20 -24 -30 -24 -21 -25 -23 -16 -25 -23

^@place bcefhijlmoqruv -17 -17 -15 -19 -21 -26 34 -16 -39 -18 -15 -19 -22 -16
a__get am -17 -16
not:and mopq -25 -30 -18 21
want__come blm 19 -19 -32
want__go bm 16 -24
work__bring p 19
~que bcdefghnouv -15 -31 -26 -34 -42 -15 -48 -23 -25 -22 -26

do__got bimu -17 -18 -30 -25
finish$ a -16
have__idea v -17
mejor$ bmn -24 -26 -17
~utes abnor -24 -16 -16 -25 17

entie* ablmqrv -25 -17 -20 -37 -19 -16 -20
funciona_esto gu 24 -25
my__they pu 20 -18
not__another ov -32 -25
~jfj e 16
~oiuy em 16 -17
~yone abdgjlnors -23 -22 -30 -18 -25 -27 -26 -16 -20 -20

@stop_asking glm -17 -23 24
at_a r 16
deleted jm 16 -17
donde_queda gmrsu -19 19 -15 -19 -21
ex abdgijknorsu -20 -21 -16 -17 -15 -15 -20 -17 -16 -16 -16 -20
my__# bijkloprsu -27 15 -20 -18 -22 -33 -17 20 -25 -20
succe* dmu -17 -18 18
~<exi bdghjlnru -18 -24 -22 -18 20 -18 -24 17 -27
~coo abdefhklmrsuv -24 -24 -25 -17 -16 -16 -16 -21 19 -25 -16 -23 -19
~has dimpqs -23 -23 -31 -17 -18 -16
~nei dnosu -17 -16 -18 -17 -20
~rent adilqs -30 -16 -26 -18 -21 -23

^como defhiknopqrstuv -80 -25 -62 -27 -34 -43 -34 -38 -37 -61 -17 -59 -26 15 -37
for_someone m -25
my_neighbors q -17
number_to im 15 -24
palabra g 15
pick__@drink m 17
~be> acdefghjpqtv -18 -31 -31 -35 -27 -38 -22 -24 -21 -23 -26 -21
~migh mn -24 -20
~ngo befhjklmrtu -15 -32 -42 -40 -18 -28 -33 -30 -39 -36 -30
~ule dgu -15 -17 -20

charged abdm -18 -16 26 -23
long__the jmnsu -15 -23 -21 23 -31
my_calendar am -20 20
needle s 18
was__# m -16
was__@relative m 23
~<bus acdgiklnst -19 -20 -24 -19 -25 -17 -27 -25 -23 -20
~<my dmu -19 -17 -20
~<tam louv -17 -20 -26 -17

blood_pressure m -16
por_cual gjm -16 18 -18
question adnsu -19 -16 -15 -16 -18
~gos> adgu -18 -19 -18 16
~pene qu -17 -27
~trug p -16

^nope ef -23 -17
as_the m -16
it__@late djqru -17 -21 -17 -21 -20
my__asking m -17
~<ane m 18
~choo ipq -15 -18 -20
~dia cdeghjkmptu -25 -26 -16 -36 22 -28 -25 -23 -28 -21 -23
~ile> gnopu -17 -15 -18 -19 -24
~osi ghjnqu -24 -16 -24 -23 -19 -30

^happy bdefghlotu -34 -16 -20 17 -15 -22 -18 -17 -19 -23
a__los klm 16 -16 -19
acept* fhjlmqu -19 -17 -19 -24 -35 -17 -20
ando_@symptom gls 15 -15 -15
gna__@late m -17
guys begiklmnrsv -23 -20 -28 -25 -16 -20 -20 -23 -23 -23 -23
seen abm 24 -16 -19
text$ jln -16 -17 -16
trabaja$ dmu -18 -26 19
ya__lo bmpq -15 -18 22 -21

my_plan dm 17 -19
reservation bmo -31 32 -23
says__will mu -16 -18
still__if ar -16 17
take__after pq 21 -15
to__what gjmu -17 -16 -22 -29
weird m -29
~<cum m 19
~fic goq -18 -17 -18
~gio no -20 17
~inan agoqs -22 -22 -17 16 -18
~nsio mu -21 -20
~runn afhn -19 -17 -21 -18

@clothes__or mn -17 17
noon iju -17 -18 -15
numero__que v -17
one_way aq -16 17
~fter cdegjlmtuv -38 -16 -21 -36 -23 -30 -38 -26 -21 -21

estoy__trabajo qr -16 -19
my_options gjmn 27 -16 -25 -17
rash n -15
~<hel bcefghjklnosv -35 -32 -36 -36 29 -28 -32 -33 -29 -35 -32 -30 -24
~<wri abopqv -27 -17 -22 -18 -19 -18
~arta abnoqrs -18 -16 -16 -21 -24 -17 -19
~erit mr -17 15
~oda> bdq -20 -15 -18

apren* m 16
como_me adgmn -16 -19 -21 -19 15
do__week o 16
jhg e 15
le_hace u 15
she_is admnor 23 -15 -18 -20 -17 -15
someone_on a -24
the_morning mrs -32 -15 -18
~dge mr -23 23
~hly d 17
~punt bdgilmov -18 -19 -18 -22 -20 -30 -21 -16
~utte no -19 -18

^cambia cmo 19 -22 -18
casa abcdghjklnoru -23 -18 -22 -20 -17 -17 -29 -22 -26 -17 -30 -18 -25
i_hate am -17 16
need__my d -22
~been ghiklnoprtu -17 -25 -15 -24 -19 -25 -24 -22 -20 16 -31
~hink bcdghlmnopqrsuv -19 -16 -31 -32 -25 -29 17 -21 -33 -21 -18 -27 -18 -44 16
~inen lm 16 -17
~nta abcefhkpst -31 -42 -44 -36 -37 -24 -26 -23 -19 -20
~poss dknu -18 -16 -16 -15
~sub abcdefghijklnopqstuv -31 -30 -30 -27 -35 -27 -28 -21 -28 -23 18 16 -23 -18 -25 -26 -16 -24 -40 -29

@wrong_guy v 23
bud v 18
me__escribiendo kv -16 -17
not:speak m -21
period mn -20 18
see__there ai 21 -17
to__time n -22
~exac m -21

@relative_esta p -15
@visit__want blm -26 20 -17
@visit_do dnu -23 -16 19
and__was l -18
de__@treat os -16 -16
de__y hnoq -17 -18 -16 -22
missed abmq -16 -19 -22 -15
says_# amor -16 -21 -16 21
~elp bcefghjklnoprstv -31 -31 -34 -35 31 -26 -30 -31 -27 -34 -30 -31 -27 -26 16 -37

=said:ride_confirmed abcdefghijklmnopqrstuv -54 -67 -49 -87 -58 -65 -60 -77 -27 -52 -66 -60 -34 -38 -58 111 -42 -81 -78 -75 -55 -79
in_your j -18
there$ abcdfghiklmosv -21 -20 -34 -61 16 -60 -41 28 -21 -63 -18 -18 -17 -19
un_@body abim -17 -17 -18 24
~ahe mo -25 -22
~je> abdefghjlnrst -20 -25 -33 -19 -22 -22 -29 -25 -16 -34 -16 -28 -23
~toda abcdegjknpuv -15 -20 -28 -17 -23 -29 -23 -30 -35 -32 -37 -31
~ven abcejlnoprv -19 -42 -34 -27 -26 -44 -16 -15 -15 -36 -36

=beside:book acgijlmopqstuv 27 -22 -43 -36 -36 -31 -63 24 -27 -32 -34 -23 -34 -18
does_he mu -26 -16
mall hinoqrsu -25 -15 -21 -17 -17 -21 -23 -28
taco hm -19 15
would__better m -21
~<bel v 19
~acil m -16
~eant abl -21 -21 -19
~emor m -17
~ppy adefghiloqtu -16 -18 -20 17 -19 -23 -17 -18 -18 -16 -19 -24
~vea a 19

it__# bdghlmnv -30 19 -18 -18 -21 -26 -23 -16
nada bdjpsv -17 -23 -27 -27 -16 -17
number__not u -21
or__you mo -18 -17
refer* abdimou 25 -16 -18 -18 -20 -21 -18
~stad adjmu -21 -19 -22 20 -20

^put bdeghijlnoqrstuv -38 -37 -21 -28 -27 19 -23 -31 -27 -18 -29 -27 -25 -22 -33 -19
and_where jn -29 16
anulen m -15
could__# amo -22 -22 17
drinking mn -16 17
i_just bdijlnqr -19 -25 -21 -17 -18 -32 25 -19
ready_for mn -20 19
take_walk d -21
~<emp adfhjlmq 20 -23 -17 -17 -20 -24 -37 -20
~eers mt -23 19
~ope> eu -24 -16

@clothes_do gmnu -20 -25 24 -16
habla cmq 17 -28 -17
might__# n -15
no_@food ghmnsu -16 -17 -35 29 -16 -15
se_lo mt -23 18

#_@late hmpr -16 -21 -16 28
como_le dlmsu -15 -16 -31 -16 -21
few mr -22 16
jajaj* acdefgklmqtu -19 -22 -17 -21 -15 -22 -20 -23 15 -20 -19 -23
lista gmnop -31 -15 -29 -19 -17
~arti u -22
~nki defijlnoprtu -25 -19 -17 -18 -16 -18 -16 -17 -18 -20 19 -23

a_@parking dijm -19 -16 23 -23
not__tomorrow b 21
por abdegijlnrsuv -25 -19 -21 -55 -23 -16 22 -27 -82 -28 -23 -24 -20
precio abdefijoqru -23 -17 34 -20 -19 -22 -18 -15 -19 -17 -31
we__have mv -22 16
what__latest hmu 19 -18 -17
~eer abdoptuv -17 -17 -19 -18 -17 18 -15 -16
~lpe dilq -17 -18 -24 -16

anyone$ q 16
is__business mv -19 19
telefono abcnoq -23 -22 -15 -24 -20 -16
wish__any m -17
~<pen cdeghijlnprsuv -24 15 -29 -25 -19 -23 -22 -30 -31 -23 -22 -21 -35 -22
~ggli p -16
~icki a -20
~ryth ahlnr -28 -19 -21 -16 -17

@stop__up lm 17 -22
by_mistake lm -22 -16
fill do -20 -18
got__put j -17
should__take mns 17 -17 -16

@eat__how mn -21 18
@move__@visit abcdhinorsv -53 -40 -16 -28 -15 -16 -32 37 -17 -18 -17
@person__better m -16
@relative__so m -21
@relative_with mnpu -22 -20 19 -15
i_will dghijkmnqsuv -59 -44 -45 -28 -19 -25 16 -57 -25 -47 -69 -26
it__early m 15
my__during n 16
pasen* bjklr -16 18 -19 -20 -15
suena__cel l 16
the__thing jlopqrsuv -15 -20 -16 15 -18 -17 -23 -24 -17
the_menu m -17
~<bot ehjkoqrv -16 -22 -25 -19 -22 -19 -17 -20
~lak p -24
~oss hknqsuv -28 -30 -35 -36 -29 -32 -21
~poq n -16
~riti ai -20 -17
~uste cinpr -21 -20 -28 -28 -19

hace_un u -17
is_there bfhimprsuv -42 -52 -54 19 -18 -33 -37 -39 -29 -50
solo_puedo ahmnoq 28 -19 -20 -18 -24 -29
~<sus al -20 -20
~opia a -15

about__@texts b -16
best_el m 16
still__a m -15
un_@drink mnu -21 22 -18
~che> abfgilopruv -30 -26 -24 -16 -22 -18 -21 -23 -16 -26 -26
~lac acdfhilpqt -18 -22 -47 -18 -23 -22 -31 -25 -24 -19
~lkjl em 16 -16
~pena m -17
~sag adijnostv -38 -25 -23 -27 -18 -26 -16 -18 -21

@call__@staff i 15
@door__i g -20
@texts_me m -16
addic* djnqu -16 -16 -21 -15 17
cuantas__sin hn -16 16
friday acegijklnoprstv -46 -33 -30 -31 -27 -28 -16 -30 -31 23 -27 -31 -20 -31 -24
locat* mu -23 -18
minutes__the mr 20 -26
through__do u 16
what__at u 15
~cesi deghjprstuv -35 -16 -18 -18 -19 -28 -22 -26 -16 -16 -19
~end dehjnopqrsuv -28 -59 -27 -25 -18 -18 -18 -48 -23 -52 -35 -29

dalla* j 16
i_bring gopqu -23 -31 -25 -35 -16
para deflmpqrst -17 -24 -18 -20 -23 -17 -29 -26 -33 -33
talk_to bdijmqu -21 -23 24 -17 -33 -18 -22
~lib hjlnrs -19 -23 -18 -16 -17 -17
~watc bgijlmnpqu -19 -15 -18 -21 -18 16 17 -19 -15 -27

are__new ahju 23 -18 -19 -17
did_i adj -18 21 -21
me_di kl 18 -16
online a 19
pasa_por p 16
room_with a -18
used_to ampq -17 22 -15 -21
~exic mu 16 -17
~icen abgu -19 -18 -16 -24
~iern m -15
~repe t -15
~uss> i 15

agreed_to kmp -18 -19 18
go__and abmo -20 16 -21 -16
texts abdefghijklmnopqrstv -39 -32 -46 -29 -20 -46 -27 -31 -33 38 36 -45 -42 -46 -34 -41 -41 -32 -31 -20

an__a au -17 -15
like_me a -18
plis abdefjlqv -20 21 -22 -23 -20 -22 -27 -16 -17
showi* b 18
~<bec du -20 -17
~<dar o -16
~glin p -16
~roo bcdghiklrtv -30 -20 -30 -30 -27 -30 -22 -28 -24 -17 -24

@relative_he m -16
caro$ djmu 27 -19 -18 -21
clean m 19
martes dhjklmnoqru -18 -25 -19 -18 -18 -40 -27 20 -18 -16 -17
puede__@visit n -17
turn_it ao -17 -15
wait cdilmsu -20 -20 -18 -18 -17 -17 -25
~<ama adeghjlmnpqtu -22 -21 -15 -16 -18 -15 -18 -21 -18 -15 -19 24 -21
~<ema bcijmv -19 -15 -19 -16 19 -21
~sdk em 16 -16
~wepa eflm -23 22 -16 -19

la_de ablmpr -17 23 -20 -15 -16 -19
matter$ mn -19 17
me_@open adhmr 20 -16 -27 -26 16
use__@pay d 17
~pers djloqu -22 -21 -15 -19 -18 -17

do__@day dhm -17 19 -32
does__@person m -18
ese__no dlmo -16 -19 -16 16
is__# bghlmsv -18 -29 -33 -16 -19 -16 -21
up__@call him -16 19 -26
~ige dm -16 -15
~ness bdjlnu -17 -16 -15 -16 -21 -28

am_at bdghijlopsuv -16 -27 -33 -21 -24 24 -26 -18 -18 -18 -21 -21
atienda$ i 17
done_with l 27
letter__my i 17
take__if mn -22 -17
texteen$ lmuv 22 -21 -16 -19
turno__# m -18
ya_le akqv -21 -19 -18 -17
~<gol mnu 17 -15 -26
~epa bcefghkoqrsuv -27 -17 -26 20 -33 -19 -18 -24 -18 -16 -17 -31 -17
~ita ceghknpqsuv -37 -32 -20 -16 -20 -20 -34 -19 16 -17 -32
~rni bcdefgijklmpqtu -37 -19 -26 -24 22 -29 -22 -22 -25 -32 -23 -25 -34 -19 -32

disab* a -21
four bdior -16 -17 -18 -15 -15
i__@late abcdgilmopqsuv -32 -27 -17 -22 -24 -23 -21 17 -19 -29 -22 -20 -21 -32
in_the cdefgilmrtv -39 -53 -35 -32 -41 -52 -17 -26 18 -28 -41
que__tienen dhjlmq -24 21 -28 -17 -24 -23
treatment ghijkmpqrsv -34 -22 -25 -21 -26 -51 -19 -29 -24 27 -17
~men bcefghjprst -26 -30 -33 -42 23 -30 -39 -39 -27 -54 -28
~ohio a -15
~orie v 16

be_this gmnsu -15 -17 -16 27 -19
booking bmn 29 -28 -15
do__make am -16 18
es_en ahjnoqsu -18 -18 27 -18 -19 -15 -21 -26
i__off bdghmoruv -29 -21 -24 19 -40 -34 -26 -27 -20
trabajo__que m 15
~enos aglnoru -15 -21 -23 -18 -16 -16 -22
~ncue abdmu -20 -19 -16 -24 -16

me_after pq 17 -17
need__bring ad -30 -33
quita lms -16 -19 15
time__game m 16
~<tot dm 21 -20
~ono> bcnopq -24 -16 -25 -22 -17 -17

be__off lm 15 -17
do__home mnq -17 -17 16
in__place m -17
no__here gv -18 19
said_@day kmoq -17 -20 19 -15
~coj m -17

^moving b 15
en__please c 17
guys__in a -16
no__escriban klm -19 23 -15
not:get acghjmnpquv -18 -20 16 -15 -27 -47 -23 -19 19 -28 -21
send abfnoprstuv -33 -40 -16 -26 -28 -27 -34 -24 -24 -33 -35
show__so m -16
where__come djmnu -21 -24 28 -23 -25
you_like amn -17 25 -21
~eams su 16 -19
~hool apq -16 -17 -19
~irt agi -20 15 -15
~ten> adghijpqtv -28 -29 -27 -21 -36 -20 -24 -36 -16 -33

esa_hora hmor -16 -28 19 -20
only__# adj 20 -15 -18
raite m -17
this__to bdgkm -16 20 -17 -15 -28
you__walk admu 22 -26 -24 -18
you_please i -15
\xc2\xbf__@drink mn -20 23

@day_but kmo -16 -20 20
could__@call i 17
sueno s 16
~eigh s -17
~orwa im -20 16
~tel> am -21 20

^perdio m 18
cuentame_un m 15
~hale m 16
~trar bnp -18 18 -16

be__soon o -18
me__del k -17
parar* mv 16 -15
the__@holiday h 16
to_bail bm 19 -20
~ahor cfijlmnopstu -15 -17 -21 -18 -25 18 -28 -17 -17 -15 -24 -20
~oclo blm 16 -17 -20

difference gjou -18 -15 -22 16
~rmi> m -17
~unda m -17

@book_a m 23
~<whe bcefgikloqrtuv -26 -19 -32 -40 -30 -23 -37 -24 -18 -28 -31 -30 -21 -33
~ady bcdghjkostu -21 -21 -19 -32 -25 -29 -29 -24 -27 -33 -36
~erl m -21
~exte abdgjmo -22 -16 -22 -21 -21 -44 -16

^ustedes adjko -31 -17 -31 -16 -19
arde s 15
are__what hjm -17 19 -15
mande_el am -17 17

@drive_myself p -16
bus abcdfghiklmnpstuv -28 -29 -18 -35 -23 -28 -36 -28 -24 -24 17 -44 -18 -43 -19 -31 -18
get__number gijmu -20 -16 -21 -24 21
me_salio m -16
the__went b -17
~isk u 19
~mar> imu -20 -23 -19

is_available i -18
labur* m -17
reached im -16 -20
sigan_mandando l -20
veces a -19
~rsio c 17

#__get n -15
i__ready amn 19 -26 16
take_off abm -17 15 -17
~<peg m -23
~lki abhjklnpqrv -29 -26 -16 -21 -19 -27 -19 -21 -20 17 -16
~nuto mr -19 18
~op> acdefgikmstu -38 -31 -32 -31 -27 -33 -30 25 -27 -34 -26 -40

@call__you am -17 -18
@pay__@visit abd -15 -18 23
podri* h -15
says_she mu -24 -19
you__this adglv -25 -19 -27 -23 -23
~flex mq -22 -16
~hed dghklmnpqrtu -24 -20 -21 -17 -15 -15 -29 -20 -24 -18 -17 -17
~rme abcefghjosv -18 -48 -25 -27 -28 -25 -38 -22 -20 -18 -19
~tru chlopst -18 -35 -25 -18 -21 -34 -18

and_a u -16
december mo -16 -16
in__that du -16 -17
prescription aijn -18 24 -16 -25
remem* mu -24 18
~<pon bdeghjlmpstv -27 -52 -29 29 -28 -23 -22 -19 -19 -36 -26 -37
~osar n 16
~rew> nq -17 -19
~rta> abjkopqrv -33 -22 -19 -18 -22 -18 -24 -19 -17
~tiva iklmu -16 27 -21 -23 -15

baby r -18
el bcefgiklntu -31 -37 -87 -84 -26 -30 -22 -51 -47 -55 -28
que__con amp -18 -22 -19
unsubscribe klu -19 18 -17
you__of u -24
~afu a -18
~ear> abcdghklopqs -24 -16 -20 -41 -27 -33 -29 -16 -32 -23 -40 -22

@relative__dia b -16
@stop__but m -16
^for lm 16 -17
do__texting lm -24 16
have__done a -17
llene am 17 -18
no_m bl -19 19
quede abcdgijklnopqstu -24 -21 -27 -26 -27 -33 -29 -24 -18 -37 -29 -21 16 17 -18 -28
the_needle msu -19 19 -16
~<sle abdghjlp -24 -19 -27 -16 -25 -17 -17 -16
~flat q -16
~sma> u -16

can__i m -17
en_la bcdefgiltuv -27 -35 -20 -19 -16 -25 -40 -22 -18 -15 -43
need__on m -16
~xit dgjmnru -21 -17 21 -29 -17 18 -21

@hello_@hello fmu 23 -24 -16
^could bdhlpr -37 -19 -21 -29 -35 -17
estoy__# mr -21 17
got__@ride bmnpq -17 -23 -16 34 -20
lo__@english acg -15 19 -17
no__venir p -16
~<wer adefhjlmrsu -16 -15 24 -24 -23 -15 -18 -22 21 -15 -21
~duda i 18
~lum agiklu -16 -20 -21 -17 -19 -20
~nop ef -23 -17
~vie> m 22

chofer abmnop -20 -21 -27 -18 -21 17
come__i m -21
conse* imq -17 -21 -17
los__los au -18 -16
me_again adfikmn -17 -20 -16 -15 23 -42 -21
~<wha bcegiklopqrstv -27 -56 -49 16 -23 -41 -20 -18 -52 -16 -60 -28 -25 -73
~atoe mn 24 -19
~ava hjklnpstuv -22 -22 -15 -16 -26 -17 -17 -20 -22 -16
~fini n -16
~lan abcdeghijkltu -46 -26 21 25 -30 -57 -35 -43 -30 -26 -21 -28 -64
~sor adfhilmnqs -38 -37 -24 -20 -23 -33 -16 -33 -44 -35

by_@traffic km 15 -17
para_las a -16
very bdiqsu -15 -24 -17 -15 -18 -17
~quer gijklmpqsu -18 -19 -16 15 -26 -34 -16 -23 -21 -18
~unta bclnorsu -23 -16 -31 -29 -20 -25 -19 -17
~vab pq -19 17

@vehicle_to jmq -27 24 -17
^text agilmuv -26 -25 18 -29 17 -27 -22
fix_my m 17
got__job bdo 17 -17 -17
not_understand m -17
something_up h 16
~<llo hm -15 19
~alu gijklnpqrs -16 -23 -18 -19 -19 -20 -16 -17 -23 -22
~ams> irs -17 -18 15
~ash> bnp -15 16 -18
~ght acdefijlpuv -19 -39 -17 -17 -41 -20 -19 -46 -46 -29 -36

a_ir bijklmqruv 21 -19 -15 -19 -18 -28 -30 -17 -23 -17
quincena$ u -19
~<hub afm -17 18 -20
~min acdefghijlnqrsuv -23 -25 -43 -41 -48 -37 -40 -23 -20 -16 -52 -20 29 -41 -19 -16

@date acdefgijkmnoqrstu 17 -33 -46 -24 -20 -42 -42 -20 -32 -49 -18 39 -32 -45 -23 -22 -47
@ride_to mnopq 30 -19 -16 -19 -27
dads alnpqu -20 -17 -16 22 -23 -21
getting_this v -23
~stam agilmsuv -24 -18 -23 -19 24 -16 -17 -16

@open_right m -21
bill$ n -15
cpap mn -16 18
not:see aorv -17 -15 -16 -18
ya_esta mpq -16 19 -24
~chin au -25 -18

city j 15
did_not bdijlpqv -30 -18 -18 -17 -20 -16 -15 -20
early_do m -15
salio$ g -17
to_you bdhikopqt -22 -23 -18 -21 -19 -15 -17 -16 -17
~like defghjpqtv -21 -21 -21 -17 -28 -18 -24 -16 -20 -35
~piez au 15 -17
~undr mnu -22 17 -21

did bcefgjlmopqstv -45 -28 -24 -18 -19 -26 -32 38 -26 -25 -17 -20 -32 -24
donde__entra j 15
it__work dgmu -16 -20 -25 18
lost__@ride bmoq -18 -20 -19 22
me__now s -16
you__do fijlnqu -16 -22 -33 -15 -18 -20 21
~<bod bq -18 -16
~egar adgno -22 -21 -22 -23 -22
~kid m 18
~org abdefghiquv -34 16 -22 -21 -17 -29 -17 -24 -18 -23 -21
~ozco i -17

@drive__it jmsu 25 -23 -22 -26
cambi* acdghilnpsuv -34 20 -19 -19 -19 -25 -24 -20 -23 -27 -18 -29
interested$ m -28
las__de o -17
~air acdghiklopqv -17 -23 -23 -27 -20 -31 -19 -22 -23 -29 -18 -19
~mora ms -21 17
~rem adefhiklop -20 -33 -16 -18 -29 -36 -19 17 -29 -31

@late_do hm 18 -20
b$ lm -16 -19
de__por abmp -17 -22 -23 -17
feels afmqu -19 -25 20 -16 -17
in__car mn -24 -15
what__come mnu -19 -20 -21
~<ava hjnostu -18 -20 -26 -23 -16 -19 -20
~dri bdefhiklmopqrstv -30 -30 -19 -21 -43 -28 -30 -30 -19 -16 16 17 -27 -19 -28 -25
~ty> cghopst -30 -45 -35 -22 -31 -18 16

=beside:prep_question adgjqru -25 -21 -15 -22 -16 -18 -27
a_@clinician npu -22 -20 -26
a__@animal noq 15 -16 -15
again__@texts l -25
fine$ no 18 -17
refill adu -27 -19 -15
signi* g -16

@relative_said an -17 -18
and__@relative mop -19 -17 -16
down_the jmr -16 -15 17
~<eac m -18

am__period n 15
are_these l -15
is__out lou -15 -18 -24
is_where j 19
to__on bdlo 29 -17 -18 -21
which__of m -18
~epta fhjkmu -19 -17 -19 -25 -30 -17
~imi dlosv -18 17 -24 -15 -16
~tor> ju -16 -20

@relative_se bcnq -19 -19 -16 23
@vehicle__deja jmq 20 -16 -17
am__@relative anq -15 -17 -17
chair$ a -21
directions__the m 15
do__@texts m -22
do__pick m -17
dude mv -17 19
in__cvs im 15 -16
movie$ m 19
this__do gmu 18 -36 -27
will__@symptom ms -17 16
ya__papeles ahn 16 -18 -17
~nar> gmnu -17 -20 17 16

is_high ms -16 15
know__i du -15 -19
pay abcdeghiknopqrsuv -48 -21 -23 45 -16 -26 -27 -42 -29 -43 -31 -28 -33 -26 -17 -30 -20
show_up m -25
what__even gm 16 -18

bot abcdehijklmnopqrtv -18 -19 -18 -30 -17 -22 25 -23 -22 22 -45 -18 -20 -17 -21 -20 -19 -24
dejar agoq -16 -23 -16 -15
gym dm -17 27
quiero__@call ai 16 -16
~subs abcegikuv -20 -17 -18 -17 -21 -17 18 -30 -18

become dou -16 18 -16
get__date m -19
is_this abdghiklnoqrsuv -36 -43 -16 -34 -38 -19 -16 -57 -32 -33 -27 -29 -58 30 -41
me_alone m -20
~his> bdehijknopqrt -16 -18 -18 -26 -15 -25 -25 -41 -30 -54 -31 -22 -23
~ther cdegklqstu -18 -20 -30 -26 -27 -16 -16 -20 -43 -39
~uant abghimsu -33 -19 -24 -30 -31 -34 -18 18
~viv ajnor -17 -15 -16 -15 -21

@clinician_on i 17
@howmuch_hay mn -16 -16
do_you bdefghiklnoprstv -89 23 -69 -54 -17 28 -17 -67 -90 -22 -30 -64 -31 -65 -83 -76
dolor__@body s 19
i__little m -17
know_who mq -16 17
not_want abcdgjknqtuv -28 17 -17 -18 -32 -17 -29 -19 -25 -16 -23 -20
~<ob m -20
~dato m -26
~morn bcdefgijklmpqtuv -35 -18 -21 -23 22 -25 -21 -20 -21 -29 -22 -24 -32 -18 -31 -29
~tas abcefhklmopqrtuv -29 -29 -21 -20 -18 -16 -20 -20 -31 -26 -27 -27 -18 -21 18 -29
~vcx em 19 -18

@relative_@insurer mpq -26 34 -23
gps_me j 15
it__on acdhik -25 -20 -22 -24 -18 18
pick__the him -17 21 -22
segui* i -15
the__for binoqu 17 -20 -21 -23 -23 -17

@drug_oil m -18
@food__you m 18
can__go agim -20 -17 -17 -18
~use> bcdhnqu -15 -21 -25 -20 -18 -23 -24

a_otro bo 16 -19
i_owe adghijlmnoqtu -33 25 -23 -15 -16 -25 -20 -25 -21 -17 -17 19 -22
la__de acfgklmorsu -27 -22 -16 -24 -19 -16 18 -24 -36 -28 -31
not:use v -17
postpone mo -17 15
where__we jm 17 -17
which_@place m -15
you__an ahiv -25 -16 -21 17
~diab ag -15 -16
~eryo m -16
~ruin mn -19 17

el__dia o -16
you__your ahjv -21 -19 -20 -20
~erwa am -15 -17
~jkj em 16 -16

@treat_covered du 17 -19
^mandatory o 15
cambie__opinion m -18
no__quien impqu -16 -24 -40 17 -25
of_gas dm -19 22
puede* fhjlnpqrsu -17 -30 -21 -31 -16 -31 -38 -16 -16 -15
que_dejar dhjmo 15 -17 -22 -20 -17
will_bring n -17
with__i m -21
~<mie bo 18 -17
~eart ad -18 -18
~ridi p 16
~tire dimnoqu -27 -19 22 -19 -16 -18 -15
~tre acdfghijlopqtv -21 -21 -41 -25 -35 -28 -15 16 -24 -20 -29 -17 -24 -23

day_after n -20
deposit ai -16 -17
dia__hay o 16
for__i hnu -16 -17 -22
paga admno -16 24 -22 -16 -16
supposed__my m -17
the_@book adikloqr 16 -16 -17 -21 -23 -23 -17 -16
up__do m -17
~ren> kpqu -17 -18 -20 -19
~ya> foru 16 -16 -19 -18

@medicine__with u -15
es_la adhn -23 -26 -17 -16
my_boss b -19
the_perdi m 23

@move__and o 18
done diklmsuv -19 -21 -16 16 -22 -20 -21 -25
go_back ckm 16 -15 -21
last_text klmv -17 -25 22 -17
qualify m -16
quiero__no b -16
react* klm 22 -21 -21
this_i m -16
what__he mn -18 17
~rker a -16

@ride__a mq -15 16
be_better o 20
no__es gm -18 -20
~<loa d -23
~ewo m 18
~him n -16
~who agjlmors -29 -16 -24 -17 -40 -18 -18 -18

@treat_do u 17
no__for amv -19 -27 -16
on__books ab 15 -19
~easo b 16
~per abcefgijsuv -29 -16 -38 -36 -17 -30 -20 -20 -16 -38 -32

#_out abdefilnorstu -16 -21 -22 -39 -16 -28 -35 -19 -22 34 -18 -19 -24
after_that hmq -15 -20 -17
es_el bgjlnqu -23 -24 -15 -19 -22 -17 -18
good abdeghjknqrsuv -22 -16 -41 -36 -19 -22 -32 -34 -22 -19 -40 -48 -19 -19
set_me adgilmpqu 24 21 -20 -17 -20 -38 -24 -17 -22
the_home i -15
~<rey u -16
~tel abefkoqrs -34 -23 -16 -19 -24 -50 -36 -16 -35
~tig bm 16 -17

^tqm mt -21 16
dentu* mn -17 16
else__it bo 20 -17
get__@ride bnq 16 17 -27
need__lawyer im -26 22
quarter r 17
she bdfghklortu -28 -32 -21 -40 -38 -34 -21 -54 -44 -26 -26
to__@symptom s 21
ya_llene am 17 -18
~<ph dhjmn -21 -20 -16 19 -19
~ox> mu 20 -16
~rar bcefhijltuv -23 -18 -17 -18 17 -31 -36 -31 -18 -38 -33
~suc dm -23 -25
~tay> adgilms -19 -20 -16 -16 -17 -16 -19

my__see a 15
seen$ a 20
the_waiting a -18
~apa bcefginosuv -28 -18 -22 -20 -29 -32 -35 -26 -30 -33 -22
~igo> cdefghjklmou -29 -19 -25 -23 -36 -35 -18 -30 -16 -15 -40 -27
~layi l -19
~lige d -15
~otar ajmqu -18 -16 21 -17 -16
~san> aghlu -16 -19 -16 -15 17

#_blocks q 17
@food__the m 16
around abu -18 -24 -17
go_away belmr -19 -15 18 -25 -16
is__fine mn -29 22
~<cer adhiklmoqsuv -33 -27 19 -17 -15 -27 -19 -25 -18 -27 -27 -25
~<who agjlmors -29 -16 -24 -17 -40 -18 -18 -18
~cat aghqrstv -33 -21 -22 -16 -20 -16 -15 -21
~durm u -16
~orni bcdefgijklmpqtuv -35 -18 -21 -23 22 -25 -21 -20 -21 -29 -22 -24 -32 -18 -31 -29
~sobr du -16 -16

bring_my jmnpq 16 -54 27 -23 -23
can__get defghjlmnprstv -30 -16 -19 -51 -51 15 -42 -22 -44 -19 -38 -43 -17 -37
the_street mr -31 19
~<hh em 23 -23
~alo adeghknsu -28 -41 -33 -31 -26 -21 -16 -32 -45
~dcas m 17

^a bcdfghknorstuv -45 -24 19 -16 -34 16 -30 -35 -28 -31 -33 -15 -17 -34
^yoo defjlmu -16 -23 26 -16 -16 -24 -18
como__ser a 20
fa$ aei -23 -22 -19
get__# mn -18 -18
name__the m -19
pasa_si mq -16 16
que__poner n -16
so__a u 17
to_your klm -15 -16 -20
us_do bm -20 -23
~<duc m 16
~pasa abcdefhkmpu -25 -36 -22 -28 -23 -23 -33 -30 -39 -21 -34
~plu adgijklmru -15 -23 -19 -26 -19 -17 -21 19 -17 -20

#__after pq -18 -15
=beside:cost acdghijksuv -16 -15 21 -17 -17 -19 -23 -16 -29 -27 -19
almost_there fjlmr -22 -18 -19 -24 27
de_contacto l -16
debbi* muv -19 -17 23
el_# adhjlmnopqrsv -26 -19 22 -17 -17 -33 -17 25 -16 -21 -25 -16 -20
fax mo 22 -16
i__right m -17
me_@insurer bmp -17 -23 16
si$ abcdefgikmnoqruv -30 -25 -18 -19 -23 -19 -17 -21 -21 21 -18 17 -27 -16 -16 -16
trafico jqrv -20 -19 23 -19
withd* k -16
~<mig mn -24 -22
~rom aehoqv -30 -20 -39 -26 -34 -29

idea m -23
of_my bnv -15 -16 16
to__tomatoes m 16
was__about am -17 18
~<poe m 15
~bete u -18
~eft> adghnopuv -16 -21 -18 -17 -23 -19 -17 -21 -18
~tai adijnu -21 -21 -22 24 -16 -17

am_done aglmnsuv -17 -27 20 -26 -15 -15 -15 -18
ask__@clinician aim -17 21 -21
bien$ abcdfghikloprstuv -19 -18 -24 -20 -19 -17 -30 -23 -18 -29 -19 -19 -23 -18 -24 -37 -32
missed__can o 16
no_mas ciklm -18 -15 -17 22 -20
que__hay bmns -19 -22 -29 -15
sup$ acdefghijklmrtuv -17 -17 -19 -29 33 -16 -18 -18 -21 -18 -21 -31 -17 -22 -23 -16
~ated bhlmqu -20 -15 -15 -32 -27 -19
~cord adnoq -23 -23 -19 -19 -20
~mpr acdfjklnrs -19 -16 -33 -19 -32 -16 -26 -19 -26 -31
~ofer abmnop -20 -21 -27 -18 -21 17
~zon hno -16 -18 -16

@wrong$ abcefhjklmnopqrstuv -28 -22 -20 -36 -39 -31 -40 -34 -45 -47 -22 -26 -24 -29 -35 -21 -41 -35 49
are__taking ahm 23 -16 -22
casi mr -21 18
cumpl* m 19
da_miedo bo 17 -16
do__@animal mu 25 -24
i_never abqv -32 -17 -15 20
is__@wrong imv -21 -16 18
que__conmigo v -17
sacar_turno a 16
showing b 18
~<ll abdefghloqtu -41 -43 -22 -48 -49 -51 -22 -20 -21 -22 -47 -29
~escr abdfhjmnopqrs -47 -29 -23 -16 -22 -28 -17 -32 -23 -26 -25 -23 -19
~lejo jm 19 -19
~ord achnopqrsu -33 -25 -20 -38 -34 -16 -35 -25 -20 -43
~sel bfghjrtv -16 -17 -31 -33 -33 -30 -24 -31

llame i 21
no__# o 15
not_going lmp -17 -22 -17
please__up bcklmo -16 -15 -17 -22 19 -22
~mex mu 17 -17
~onvi loq -15 17 -17
~rage jm -18 20
~snow abdfhnqsu -26 -16 -31 -15 19 -22 -19 -20 -27
~stan abhijklmnopqru -18 -23 19 -15 15 -27 -38 -17 -33 -17 -27 -29 -46 -21
~vies m 16

how__a aglnoqs -28 -22 -15 -38 -18 -18 -35
is__plant dmu -24 22 -20
muy__tenga f 15
my__agreed p 16
~arar dmv -17 15 -17
~elam bmo 24 -17 -19
~ive> cefgjlpqstu -31 -23 -22 -41 -41 -21 -20 -17 -40 -28 -23
~rgi no -17 15
~rri abegiklmoquv -26 -26 -20 -25 -21 -17 -25 23 -20 -27 -30 -26

@door_ya m -18
a__the dqrv -24 -31 -21 -17
are__@place mu -17 24
at__@open ao 17 -17
pick_up adioqu -23 17 19 -17 -22 -16
to_feel s 17

@howmuch__dejo n 20
and_i chimuv -20 -16 -21 -21 -15 -18
atiende i 19
believe_it m 16
chess$ m 19
que__de aghopqr -31 -26 -25 -15 -15 -25 -22
shoes adlm -16 -20 -17 22

@visit_this ab -17 -16
^looking am 21 -21
^no acdefhjkmnprtu -49 -21 -41 -86 -75 -47 -41 -75 40 -70 -26 -39 -57 -32
about$ admu -18 -19 -19 30
again$ abceghiopqrstuv -38 -23 -21 -19 -38 -22 -32 -33 -26 -24 -28 -24 -17 -29 -24
contestan_el m -21
gave__a mu -15 -15
get__the dgklmou -17 -26 -21 -22 -23 -18 -32
how__works lm -15 -29
just__@vehicle q 18
my__changed pv -19 -16
something__in mu -20 16
~arly dhijlqu -21 17 -22 -23 -15 -16 -29
~eno aceghjknrsu -21 -28 -32 -39 -37 -34 -20 -31 -17 -22 -24
~gine n -17

bad__i m -23
cuand* cdgjlnqru -17 -39 -18 -26 -17 -19 -24 -33 -29
no__of l 15
not:right dghq -17 -18 -19 -21
~<oka em -17 15

is_ok km 18 -27
sacame am -16 -18
~<co bcdefhjklmrtuv -24 -18 19 -109 -28 -34 -20 -42 -21 -22 -15 -16 -19 -30
~<lle abefghituv -26 -30 -37 -41 -39 -16 -64 -34 -25 -16
~jdks em 16 -16
~joke m 25
~riod dmnq -15 -22 22 -16

@day_@hours ahmno -18 23 -30 -15 -18
asked__that m 15
ok_i amo 16 -16 -16
~ern bghjklnpqrst -26 -21 -19 -18 -18 -30 -20 -19 -33 -26 -16 -15
~hue a 18
~mao em -22 21
~peli dquv -17 -17 19 -15

@insurer__salir d 17
business al -19 -16
finis* n -15
need__live i 18
not:getting v -25
ok_@thanks blmt -21 -23 -45 28
you_in m -32
~rasa m -16

@relative__text m -18
es__por dmu -24 20 -18
sistema m -20
the_@day adjknqu -29 -25 -20 -16 -24 -18 -24
~evan akmnpqr -19 -25 -24 -17 20 -23 -26
~hrea l 22

does_the bghijnoqv -17 -32 24 -20 -23 -34 -18 -21 -20
how_do defhinoprstuv -36 -22 -22 -62 -31 -33 -32 -32 -35 -38 -16 -35 -32
like__the diu -15 -20 -20
lost__i r 16
receta aikou -21 25 -15 -16 -15
tengo__ayuda g -17
~olor gjnq -20 -17 -16 -17
~sand s -15
~yud befghijklmnoprsv -31 -26 -28 28 -22 -36 -30 -23 -31 -15 -26 -26 -24 -23 -23 -22

be_@drive mpq -21 23 -19
not__work m -18
que_@drink n -19
~uevo dlnu -18 -24 -18 -17

am_still m -15
going aegiklmstu -35 -16 -34 -22 -23 -18 -16 -26 -29 -24
how__work dghln -29 21 -22 -20 -17
please_get am -17 19
see__@day a -20
still__my as -21 -19
to_answer gm 16 -23
~<sit afghlnouv -23 -22 -16 -16 -21 -20 -21 -27 -17
~acry m -16
~bast ejlm -15 -15 23 -30
~uci amqsu -16 -20 -20 -16 20

el__pero abo -17 -20 21
help_with au -17 -16
i_supposed m -18
no_es bcgijlmnpqrstv -29 -19 -29 -22 -25 -29 -25 -25 -19 -27 -17 -22 -18 43
on__so s -17
you__one mu -25 -20
~anxi m -15
~eone gjklmnrstu -31 -24 -16 -27 -24 -23 -23 -23 -21 -23
~lik defghjpqtv -21 -21 -21 -17 -28 -18 -24 -16 -20 -35
~mood ms -15 16
~umo> nu 19 -16
~uni afghjknrsv -28 -17 -22 -17 -20 -21 -26 -22 -24 -16

diciembre adhjmno 19 -19 17 -22 -24 -18 -23
said__to al -18 -17
se_que gilmqv 20 -16 -18 -29 -15 -23
what__guys dhjmu -15 -21 -19 -16 23
~<you bcegnopqrs -20 -33 -31 -22 -41 -28 -27 -43 -37 -19
~no> defjkpstu -19 -42 -55 -21 -20 -37 -33 -16 -32
~oft dnu -20 -18 19
~orn> hjms -16 -19 28 -15
~thos al -18 -17
\xc2\xbf__mi aq -20 -17

@relative__my ipqr -16 18 -23 -17
^resubscribe klm 19 -19 -17
~ce> abcefhiklnpqsv -30 -16 -52 -61 -28 -55 -20 -27 -31 -24 -19 -30 29 -15
~oni bdgjknoqrtu -22 -33 -15 -27 -16 -31 -28 -29 -25 -16 -22
~pea abdehjklnopqstv -19 -22 -31 -15 -24 -21 -16 -17 -21 -27 -19 -24 -19 -22 -20
~unc dfhiknopqrsu -29 -20 -20 -19 -21 -15 -19 -22 -26 -23 -24 16

#__no l -18
envien lm 20 -16
greet* fm 16 -17
if_@insurance dm 16 -15
littl* bo -18 -16
me__seguir g 15
the__back acikr -18 -17 -19 29 -19
~<dfg em 17 -15
~<via am -21 -16
~owe abcdfhijlnsuv -30 -24 -18 -21 -17 -19 -19 -28 -20 18 -18 -30 -17

^muy deimtu -17 -16 -18 -23 19 -18
de__@texts gklu -16 -31 15 -18
my__wants am 17 -20
that__you m -16
~rst befhkpqrtv -24 -20 -18 -34 -27 -35 -29 -16 -22 -21
~tuf adhj -17 -19 -19 -19

que__@drive p -15
quiero_ir ablmu 17 -23 -19 -21 -18
stand* jm 16 -21
that_matter m -16
~cidi klrst -16 -20 -21 -15 -16
~rabi a -19

@person__way m -16
can__mix mn 18 -19
if__get hr -16 15
know_how gu 23 -23
mine mqr -27 -19 -22
of_them v -16
sacam* am -16 -18
texting_is m -17
unsub* gu -19 -19
was_@late q -15
~ezo> a 16
~ood abdeghijkqruv -28 -18 -51 -44 -24 -25 -17 -38 -37 -22 -44 -23 -22

are__by j 17
headache mnqsu -28 -23 -16 24 -19
portu* cm 18 -15
the__there hj -16 -18
this__@spanish ac -17 19
what__you abdfilqt -22 -26 -42 -37 -29 -15 -31 -22
~sing ahjnopquv -22 -20 -25 -18 -18 -16 -19 -24 -16
~teve bdfghijqstu -23 -24 -18 -19 -20 -17 -21 -28 -16 -18 -27

es_por jmu 19 -28 -26
i__decided m 15
me_molesten m -16
puedo__ese n 18
wedding$ mn 19 -19
yo_how am 18 -16
~eade m -20
~eto> mu -21 -22

anyone__there mq -20 -16
nos m -20
outside__is m -17
the__oclock b 18

know_what amq -19 -26 -19
me__pon imqs -16 -21 17 -16
my__going m -21

@animal$ abcdghijlmopqru -16 -19 -22 -29 -20 -24 -23 -22 -17 30 -24 -18 -27 -15 -38
@relative__car m -24
hold__for bm 19 -18
manden_mas l 19
not__@person abdu -25 -27 -17 -22
que__@move hmo 17 -22 -18
siguen kms -22 -22 -15
yo$ abcdefghijklmnptu -22 -20 -25 -21 -31 35 -20 -18 -29 -22 -19 -29 -40 -17 -25 -23 -27

@clinician__on u -15
@texts_de m -17
can__back bdhijkmo 19 -17 -15 -16 -17 -20 -26 -20
para_los am -21 -22
~eco dghjlrs -18 -16 -21 -21 -19 -20 -20

could__what mnu -17 -16 -19
estoy bcefghilprtuv -15 -34 -25 -27 -19 -38 -36 -27 -42 17 -27 -35 -42
table m 19
up__me a -16
~ree> cfghlnrstu -20 -20 -22 -24 -28 -29 -36 -29 -22 -34
~rtir ino -16 -21 -19

answe* abdgjlnopqrsv -30 -19 -24 17 -19 -21 -25 -20 -16 -24 -16 -21 -21
can__on dgu -16 19 -16
numero_de gkv -20 -22 -30
rato m -18
speak__a im 25 -23
the__from lu -16 -19
turn abcdeghinqstv -25 -44 -26 -17 -22 -23 -32 -27 -25 -27 -27 -16 -27
~abaj acfglrsv -16 -24 -18 -26 -30 -25 -35 -21
~ack> aefhklouv -16 -25 -28 -25 22 -46 -20 -24 -38
~bvcx em 19 -18
~erto rs -17 -16
~kmbi ao -15 16

else__@day bo 18 -17
i__@animal mq 21 -22
ir$ abcdfghiklmnopqrsv 31 28 -27 -40 -19 -36 -26 -40 -27 -29 -42 -26 -46 -15 -29 -24 -26 -23
my__card bpqu -22 -16 -19 -16
saturdays dhmo -15 27 -29 -17
~assm m -15
~ompl imu 18 -25 -17
~volv gim -16 -20 -30

am__@drive mn -24 -17
choices gm 24 -25
mal_el ijlmv -18 -15 -17 -18 21
not:her abdilv -18 -21 -16 -20 -25 19
why_did b -16
~xibl m -16

a__@eat n -18
abris hmo 20 -22 -15
marcar abdimn -17 -15 -23 21 -23 -21
mi__hora m -15
quiero__@texts aio -21 -30 -16
turno dijklmnpsu -26 -23 -23 -24 -27 -19 -17 -16 -17 -20
what_will dgmn 25 -20 -27 -16
~base iu -15 -17
~isie bmpsu -16 -20 -17 -17 -20
~pen cefgijklopqsv -39 -36 -41 -21 -46 -49 -22 -47 -16 -41 -16 -22 -45
~tsid mu 15 -23

dame__@visit abo 18 -15 -18
descr* l -15
not__@ride p -20
poder__mi pq -16 16
proxima m -21
that_for m -17
to__there bdhlmnp -15 -27 -16 -23 -41 17 -20
~brir h 15

opini* m -18
pararan mv 17 -15
quiero_@call ai -18 27
~<pt a 20
~ffer achijlnqrs -31 -17 -18 -23 -26 -18 -20 -16 -17 -20
~mbre bdijmnops -17 -16 -18 -16 -28 -17 -18 -18 16
~ture ad -17 -19

any__@hours h 17
kick mu -22 15
~iuy> em 16 -17
~ngam bm -20 -23
~ueg cdgijmopqsu -17 -17 -18 -17 -19 30 -20 -15 -18 -23 -17

de_esa m -23
get__after a -16
her$ abdhlopruv -16 -25 -23 -17 -17 -21 -19 -15 -23 16
not:se adefghjlnoptv -23 -17 -18 -17 25 -30 -32 -50 -33 -41 -21 -23 -28
para__mas dimouv -15 -16 -15 -15 -19 16
visits m -16
~hes> f 16
~opci dghmnu -16 29 -16 -30 -17 -30

do__@insurance dmq 26 -21 -17
i__see mo -29 -16
i_am acdefhiklnopqrtuv -17 -46 -31 -44 -48 -41 -34 -23 -21 -47 -29 -25 -16 18 -31 -23 23
send__in cm 19 -15
stadium j -18
talk__a a 16
that__there ns -19 -18
to__another o 17
~<az e -20
~ens acefhjkloprst -23 -25 -30 -36 -42 -18 -16 -16 -18 -33 -24 -44 -33
~espa m -19
~nece deghjprstuv -35 -18 -19 -19 -20 -30 -21 -27 -17 -18 -24
~sper adgijluv -32 -27 -19 -19 -21 -31 -20 -20

@cancel_me abmnq -17 20 -30 -16 -17
gg_@thanks t 16
like__bring m -19
of__is adgnoq -20 -28 -21 -30 -22 -16
para_@date d -17
point_of mu -19 18
su_lista l 18
~myse dmu -19 -17 -20
~omin dfghilnrstuv -36 -20 -30 -25 -29 -35 -25 18 -32 -18 -35 -26
~oti adjv -21 -24 -19 -16
~rly> dhijlqu -21 17 -22 -23 -15 -16 -29

can_do bmnpu -16 -18 -18 16 -22
is__the acdfgjklprtuv -46 -26 -20 -30 -37 28 -16 -23 -20 -32 -23 -31 -34
is_next am 16 -18
live_@person m -16
on__@call i 16
the__let jm 15 -21
without lmu -18 -34 -18
~<cai m -20
~les> bcdefklpu -37 -22 -15 -26 -27 -16 -18 -36 -22
~nfor d -22

an__@visit a 18
please__@cancel b -18
si__los kl 23 -21
went abj -16 -17 -25
what__a afghjmnoqu -17 -22 -37 -22 -39 23 -42 -16 -23 -22
~<com cehjklmptv -32 -57 -24 -27 -20 -28 -25 -20 -53 -44
~ndi abehjnops -45 -33 -26 -22 -17 -39 -31 -31 -24

jkl em 20 -20
knitting an -23 16
not:doy j 16
pongo_en g -16
stuff__use u 16
yep pq 17 -18
~gres gjlmnqu -18 -16 -18 -30 -17 17 -19
~mail abcdgjmnouv -25 -24 -20 -17 -16 -24 25 -18 -22 -17 -24
~thre bdhnp -19 -24 -15 -22 -23
~top bcdefghijknopqstuv -23 -21 -26 -26 -19 -21 -20 -23 -23 28 -26 -20 -23 -23 -21 -17 -27 -18

they_get dm 16 -20

@open__de h 17
new_patient a 17
puedo_trabajar nq 15 -20
yeah mpq -19 17 -16
you__@person djm -19 -15 -26
~<gra abcdefghiklnu -21 -23 -22 19 -26 -19 -19 -27 -22 -20 -19 -19 -32
~cant imou -19 29 -18 -23
~dame cdefjlmnopqsuv -28 -27 -17 -17 18 -34 -25 -19 -29 -22 -21 -20 -31 -34
~reti kl -15 15

elect* d -17
estafa muv -15 20 -16
i__where mn -22 15
numero_@wrong gijlv -18 -24 -20 -27 28
~<pun m -17

@late__amor r 15
@place_in hiju -18 -17 20 -18
am__sorry m -22
am__today m -16
best bcdgijklmnorstuv -20 -15 -23 -27 -19 -24 -17 -22 19 -19 -19 -15 -22 25 -33 -23
for__@clinician aiklm -26 28 -16 -15 -30
front_of m -16
pagar acdgijnopq -32 -20 35 -26 -25 -23 -39 -34 -17 -29
~<lan abclmnsu -24 -15 21 -15 -25 -16 -21 -24
~ecta dgjlq -16 -16 -16 -15 -17
~elig mu -20 22
~rita gknqv -21 -15 -16 -22 -20

^apaga de -22 -15
ocupo am -16 -22
se__que mq -17 -17
sigo bhlmopsu -21 -17 -16 -31 -17 -19 20 -17
sola$ q 22
~<it m 16
~<po bghijklpqstuv -16 19 -56 -16 -36 -20 -48 -37 -16 -44 -53 -23 -44

driver__the m -18
help__a gm -26 18
i__wedding mn -18 16
now$ cdefgijlnoprtuv -44 -46 -35 -42 21 -50 -54 -23 -60 -16 -24 26 -37 -55 -17
tried dmu -16 -24 20
~orgo abr -16 -20 -15
~skin dhlopru -20 -19 -22 -19 -19 -18 -21

do__say dgju -26 21 -22 -23
does__@insurer dm 15 -19
es__mi v 16
horses u 18
~<al abceghjnopstuv -21 -35 -34 -77 -21 -19 -33 16 -16 -29 -35 -17 -53 -22
~airp mq 17 -15

has_a a -15
is__so o -16
mejor__@day b -17
no_autorizo k -24
not:@thanks bghlmoqrtv 19 -22 -18 -43 32 -24 -22 -15 -58 -25
pueden__@texts k 16
~<dan abdghnosuv -27 -24 -20 -29 -17 19 -18 -20 17 -16
~elpe m -15
~ing> cejkqruv -50 -56 -27 -30 -20 18 -25 -23

for_now agn -20 -16 -17
guess__is m -16
i__no dimnu -19 -16 -36 -22 -21
minutes$ r 16
pesadillas ms -21 21
~<ris mu -16 19
~ify> dijlmnu -18 -17 -16 -19 -23 -24 18
~kay efu -17 -16 -16
~mma gm 20 -17

lot$ abceghilmnoqrsu -19 -18 -19 -18 -16 -20 -17 -18 -18 -21 -17 -19 16 -18 -23
me__do dmu -16 -25 -26
not_him bglmv -16 -19 -17 -26 29
the__all hjlmo -19 -21 -19 15 -20
yo__ir m -16
~ayli km -19 18
~daro mq -18 -17

@drink__no mn -16 20
are__guys a -26
ask$ m -17
my__away o -16
not_@drive mq -24 15
stuck abdghijklnuv -20 -17 -23 17 -17 -17 -19 -16 -24 -20 -20 -20
you__anybody ah 15 -16
~alv dnu -18 -16 -23
~fmla m 17
~ron bcefghklnpt -37 -37 -34 -15 -28 18 -39 -28 -19 -45 -16

@visit__hour m -20
mando dmuv -16 -21 -17 -17
no__@day bm 19 -31
short_@clothes mn -16 17

doing dhjmnrv -18 -19 -17 -26 -23 -16 -21
es_para bdilmnosv -17 -22 -19 -16 -40 -16 -20 -17 19
let__@move m -16
llego_un dm 17 -23
not__to acdijlnuv -32 -25 -34 -17 -28 -16 -33 -41 -20
otra_fecha a -22
this__me mou -27 -15 -22
~guir im -16 -27
~oos aimo 24 -16 -19 -17

^ha eflmv -23 -18 -16 16 -18
be_seen a 22
les__que m -19
the__number dgil -22 -24 15 -16
~<bu bcfgjknotu -32 -42 19 -39 -20 -40 -48 -19 -19 -37
~lang cuv 24 -18 -16
~tas> abcefhklmopqrtuv -27 -27 -20 -20 -18 -16 -20 -20 -29 -25 -26 -26 -17 -20 18 -29
~tock m 21
\xc2\xbf__que cfhklmnqrsv -18 -20 -16 -18 -21 -43 -17 -29 -19 -18 -20

@call_line hm 18 -17
abierto hm 16 -17
boss_i m 15
is_@symptom mnsu -30 -16 29 -16
necesito_@call a -16

de_@date hm 19 -18
decidi__@cancel m -15
pleas* defhnpqstu -34 -36 -31 -15 -26 -31 -50 -30 -19 -15
~<shu adghjmu -24 -18 -16 22 -18 -22 -22
~ered abjopqv -23 -21 -18 -15 15 -27 -17
~ian> dgjnru -21 -17 -21 -20 -17 -21
~owbo m 19

got$ du -17 -15
quincena u -19
told bjqrsv -23 -16 -23 -19 -16 -17
vez abcdhiknpqruv -17 -36 -29 -25 -30 -32 26 -27 -24 -19 -26 -38 -31
with__or iu -27 23
~edar ain -19 -16 16
~och abdghilptuv -27 -21 -29 -20 17 -20 -21 -16 -15 -26 -25
~vie bdefghijkpqsuv -30 -17 -17 -21 -34 -30 -31 -38 -30 15 -19 -16 -36 -37

not:tomorrow b 22
on__stuff lsu -17 16 -17
salie* abdmru -22 -20 -15 -34 19 -18
turned_# bmoqv -17 16 -17 -16 -15
you__today m -17
~rogr m -17

@drug abcdefghijkmnopqrtv -55 -37 -33 -59 -26 -36 -43 -39 -34 -42 -25 16 48 -43 -29 -20 -33 -27 -38
borren v -17
need_the gkm -18 18 -34
there_any afghjmru -30 -17 -20 -27 -16 18 -16 -16
time_for am 20 -19
~away acdefghijkmtu -28 -21 -17 -24 -23 -27 -26 -23 -24 -20 -29 -19 -18
~bet adgjkqsv -23 -29 -34 -21 -18 -28 -29 -26

@stop__the l 21
the_printer m 17
who__the adehjlmnoqsuv -17 -16 -20 -16 -20 -18 32 -15 -15 -20 -18 -39 -23

iv jms -17 -23 21
more__please bcio -17 -16 -16 -21
quedan mq -20 -15
what__point mu -19 18
~<doc jm -17 -16
~cpap mn -16 18
~yth cfghirv -16 -23 -30 -43 -22 -29 -29

closer mu -20 -16
no_good bmo -17 -16 21
puede__mas o 17
~der aefhijklopr -15 -31 -28 -31 -23 -39 -16 -28 -24 -24 -26
~eni cgijklrtuv -15 -33 -20 -31 -26 -30 -34 -23 -36 -18
~fis gmn -16 19 -15
~rle> kn -17 -16

@visit__hora ao -16 19
@visit_i jmnouv -18 -35 -16 -20 -20 -16
perfect_@thanks t 16
plant_tomatoes m 16
real_or u 16
somewhere p -16
unstop$ cefgklmru -16 -23 -16 -17 29 -30 -29 -17 -16
withdraw k -16
~alto bcefghijlmprtuv -15 -19 -29 -26 -19 -16 -20 -20 27 -33 -18 -17 -19 -15 -17
~clu ilm -17 19 -37
~ety> m -17

@day__now m -20
do__day aghou -15 -19 -19 17 -22
in_it am -16 -18
mandar_@texts m -18
quitar u -16
years bdhilnosu -15 -29 22 -20 -28 -19 -25 -16 -19
~<use abnopq -23 -16 -16 -18 -18 -25
~bab aiu -20 -17 -18
~cas> u -20
~ces> ghilnopqv 18 -17 -27 -29 -25 -25 -17 -27 -20
~mien aiu -19 -18 -22
~spra m -21

are__of mn 20 -16
from__in u -18
hablen m -17
need__out admou -23 -21 -21 -18 -16
~log mu -17 -19
~puso o -17

does_this dgmu -22 16 16 -41
forget abdgijorsuv -24 18 -18 -21 -15 -34 -17 -17 -18 -25 -16
i_got ceghiklnoqt -28 -15 -19 -29 -29 -24 -17 -16 16 -31 -25
know__works u -15
se_@insurer pq -16 -19
she__her m -20
~<wei am -17 -29
~girl ab -20 -16
~hut adghjmu -24 -18 -16 22 -18 -22 -22
~vail bhjntu -19 -17 -18 -23 -17 -19

@ride_del b -15
a__number du -16 -24
bad__it d 15
i_did bdgjmqrsv -27 -19 -27 -19 16 -17 -17 -17 -15
like_to cdnqrsu -29 -34 -25 -32 -31 -25 -53
~<pop dfgj -16 20 -17 -16
~<ver abcefjlnprsv -17 -16 16 -23 -17 -25 -23 -18 -22 -22 -30 -22
~doo m -16
~mism bcdiklsv -23 -19 -29 -22 -20 -18 -16 -24
~puer r -16
~ugar dghilnpqsv -17 -17 -19 -15 -19 -26 -17 -27 -19 -20

card aijoqsu -29 -19 -20 -19 -25 -18 -31
ok_after q 20
parte__quien m -16
to_have ailmpqu -30 -31 -17 -43 -30 17 -16
want__a am -25 15
~apar ijnosu -16 -21 -19 -21 -19 -18
~ecue m 15
~elen adi -18 -17 -17

el_@ride abdjmoqrsu -17 -26 -27 -16 -42 -22 30 -18 -21 -15
this__@month mv -18 17
~hubo fm 18 -18
~nown m -15
~toni ans -16 -19 -18
~uy> em 16 -17
~yes adjlnq -21 -21 -18 -20 -17 -18

dio ijmprs -19 -17 -20 -23 -20 19
else__off p -15
for_another amo 19 -21 -27
get__@person aimu -24 19 -23 -18
my_alarm b -16
numer* abcdefhkmnopqrst -28 -36 -25 -35 -22 -22 -26 -16 -29 -26 -33 -26 -26 -32 -33 -16
~<tur cdefghinpstu -32 -31 -31 -24 -32 -17 -43 -35 -30 -40 -24 -22
~ovie amnv -15 26 -17 -18
~whi abdefhijklnopqtv -17 -19 -36 -16 -16 -17 -18 18 -19 -26 -29 -26 -28 -29 -22 -22

^lo glor -17 -17 -17 -16
a__you m -25
assist egklm -17 26 -15 -23 -25
how__texting gu 22 -26
i__coming kmor -20 -37 -24 16
not:yo q -20
quiero_mi bm -17 -19
want_from gm 16 -16
will cefijklmosv -31 -35 -28 -33 -45 -48 -31 -19 -24 -21 -48
you__the abcefgijmnoqrs -35 -22 -32 -20 -15 -22 -46 25 -21 -39 -21 -31 -38 -20
~are> agkmqsuv -20 -26 -19 -22 -29 -22 -28 -15
~esus kl -19 18
~gas b -19
~qued cdefghiklouv -32 -48 -17 -23 -17 -26 -44 -43 -21 -22 -18 -30

@drug$ abcdefghijmopqrsv -21 -24 -18 -32 -15 -21 -21 -17 -24 -22 18 -17 -23 -27 -22 -18 -18
domingos h 15
for_what u -17
only$ qu -17 -17
you_ever mu 15 -22
~iss acefghimnprt -35 -28 -24 -19 -29 -27 -25 -21 -38 -31 15 -23

@treat__droga u 17
~<sto abcdegjkmnqtuv -15 -30 -22 -24 -16 -31 -31 -17 20 -33 -27 -15 -33 -17
~iez jnu -16 -17 -20

^ni eu -23 -16
^whereabouts j 17
locked_in pq 15 -17
numero__la iju 20 -26 -16
sick amnops -21 -21 -21 16 -24 18
~<dou bo -20 16
~apu iklmo -16 16 -17 -24 -16
~oon> cdghjkms -20 -23 -23 -25 -26 -27 -26 -17

@move__para ao -22 22
@pay__rent d -16
@relative_ocupa a 18
@relative_on imru 16 -22 -15 -16
be_@open h 20
can__home ahimnoqs -15 -23 -17 -31 -33 -18 17 -21
me_ponen m -18
on_my acdghijklnortuv -41 -23 -19 -36 -24 -30 -30 -24 -34 -16 -30 34 -18 -24 -19
~<ord im -18 18
~emem mu -24 18
~epr adgkmno 16 -23 -25 -17 -21 -20 -15
~nsaj abdmnqrs -20 -20 -19 -16 -15 -20 -18 -19
~subo mr -15 18
~they bcfghjklntv -17 -27 -23 -34 -31 -17 -18 -26 -30 -18 -20

@wrong_@person imquv -25 -23 -15 -25 27
anxiety m -15
desist l 15
just__you admoruv -18 -17 16 -19 -19 -22 -15
licencia au -16 -17
me__good mo -22 19
no__can mq -17 22
~ewh p -16
~ircu am -16 19

a_@symptom agmnq -17 -15 17 -27 -19
and__our a -17
blue jn -16 -19
necesito__un m -18
see_two j 15
test dju -17 -21 22
~umbe bcefhnoqrst -37 -31 -21 -21 -33 -32 -16 -28 -24 -17 -30

picking am -20 -16
~<fro aekoqtv -32 -23 -17 -30 -38 -16 -38
~<ree klmu 17 -18 -27 -18
~illi abl -17 -19 -16

a_fun m 16
can__her m -17
senor* m -28
tell__the admu -17 -15 19 -16
tengo__@pay dno 19 -22 -16
~gent bcegiklmnoqrs -29 -17 -16 -22 21 -26 -21 -29 -19 -18 -20 -20 -19

got_somebody hip -17 -23 24
my__to cdfgjlrsuv -29 -21 -16 -34 -27 -16 -16 -25 -46 -20
no__quiten bl -28 -27
the__off abdilmnpq -19 -22 -19 -15 18 -31 -20 16 -20
til abjmnp -17 -21 -18 -21 -24 -18
~<cpa mn -16 18
~ir> bdefgmnotv -23 -17 -18 -24 16 -35 -24 -35 -28 -42
~ssur m -17

a__@relative bdgikrsu -30 -20 -29 -43 -29 -26 -26 -28
bug mu 20 -21
do__have bgklmnpqstv -38 -44 -27 -26 -21 -30 -56 22 -44 -51 -31
do__remember m -21
en__noche hjm 25 -18 -22
even_is u 19
go_@relative ceflm -19 -19 -17 -16 25
keys m 17
on__line ahijmq -23 -17 17 16 -20 -19
~<col acdgijkln -24 -18 -27 -27 -21 -22 -17 -18 -24
~adel mno -19 -17 18
~diff adijmnors -26 -25 -22 -23 -18 -19 19 -16 -18
~gun> o -19

hora$ bho -31 -32 18
not__number gl -16 20
stadium$ jm -16 16
un__que dmu 18 -20 -22
~mana cdefgjklmpqrstuv -32 -51 -15 -26 -36 -45 -31 -18 -22 -37 -21 -30 -21 -28 -24 -21

^puede ap -19 -17
have__one m -17
llamarme im 16 -17
not_take abglpq -19 -27 16 -25 -22 22
partner mp -22 17
person abcdefgijkmnoprstv -30 -41 -29 -24 -24 -29 -15 31 -24 -31 -35 -35 -29 -39 -36 -28 -29 36
pulle* abr -16 -16 17
~gust agklsu 17 -23 -19 -21 -16 -21

@howmuch$ abcdefghiklmnpqrstuv -26 -16 -27 40 -46 -38 -28 -25 -23 -22 -32 -25 -28 -19 -27 -19 -21 -32 -43 -20
^mil blmt -18 -16 -25 27
car_@pay dm -16 17
folks jm -22 -25
my__@relative mqv -28 -23 16
~junt jmqsuv 19 -26 -16 -16 -17 -20
~nib dm -16 -18
~osas d -19
~rack d -16

=said:reschedule abdefghijlmnopqrstuv -67 -43 -48 -62 -74 -43 -63 -92 -91 -66 -19 -47 110 -87 -31 -62 -50 -79 -87 -69
@place__this gjmu -17 -25 -23 31
black u -17
descuento d 17
~boos am 20 -20
~irma a -15
~rth> jmu 16 -20 -16
~scue bd -17 21
~uff adhjoqv -22 -21 -20 -22 -22 -15 -18
~viso aekot -18 -17 -19 -16 -19

know__that m -16
puse bs -19 -16
quinc* u -19
sending_me m -22
the_roads h -15
~<apa befgijlnostuv -22 -19 -16 -26 -24 -22 17 -25 -26 -26 -16 -30 -18
~<mes abdhijlqtv -24 -27 -27 -20 -18 -16 16 -17 -20 -21
~<we cdfgijklptv -57 -15 36 -61 -51 -41 -22 -32 -34 -37 -34
~etw a -18
~oque adgjmuv -21 -16 -16 -17 -28 -16 -25
~sfer i 17
~usan afghu -16 -15 -20 -17 15

@relative_get nu -15 -18
^estan dfgiklsu -22 -31 -20 -27 -20 -19 -16 -18
~oic abgjlmno -19 -15 26 -18 -25 -26 -15 -16
~orty m 17
~otes aim -15 17 -19
\xc2\xbf__@hours j -19

@day_can o 22
^have acdhilnoqstuv -37 -31 -24 -17 21 -27 -38 -33 -32 -32 19 -27 -32
credito$ dm 17 -15
no_need amoq -17 -30 -23 -24
there__red j 17
to__next mo -16 16
turn__on klm 25 -17 -33
ya__ire blmt 29 -23 -23 -22
~<wea adfghijlmorv -32 -34 -15 -32 -30 -23 -29 -19 15 -27 -16 -17

^gps jm 15 -17
preparo dg -20 -19
thought m -16
write_a gik -22 -16 -17
~arge abdghiklnoruv -21 -22 22 -15 -24 -20 -15 -18 -15 -18 -16 -19 -17
~ock> cdegiknpqrsv -28 -39 -28 -26 -17 -17 -25 -30 -31 -27 -17 -17
~rca> ajmv -17 22 -28 -18
~tahp ciklm -16 -18 -16 21 -18

are__@open ahoru -22 16 -16 -22 -26
florida bm 16 -17
i_chickened m -21
locked aq -24 -22
take_a ln -17 15
~lva gimu -20 -15 -22 -16
~podr dhjmqru -16 -19 -16 -18 -17 -19 -17
~void agmnu -15 -22 -24 21 -15

just_so u -16
penguins m 16
send__pin j 15
they__in cmu -16 17 -16
~ayo bnv -16 -15 -16
~ror> l -16
~tonc ao 16 -16

ahori* aglt -17 -15 -15 -22
turno$ bo 15 -15
y__que bfjmn -18 -21 -17 -20 -22
~<she m -18

@cancel__que o -16
@pay__@call i -20
going__snow dm -20 18
it_show m -17
pongo__@medicine g -17
quiero_un aik -23 16 -16
same bcefiklqr -28 -23 -20 -20 -23 -28 -29 -23 -19
time__@stop am -16 -27
~top> bcdefghikloqu -16 -18 -15 -24 -18 -18 -15 -16 29 -33 -16 -15 -18

@howmuch__# dm -23 21
^never aijmqst -27 -18 -16 19 -17 -16 -18
am_ready an 24 -20
nerves m -18
not:comprendo m -17
not:of hq -19 -23
sooner ado -22 -15 20
~dud imuv 16 -18 -15 19
~rara msv 16 18 -16
~res cefhijloprtv -40 -52 -55 -21 -25 -46 -17 -43 -18 -31 -40 -44
~whoe m -17

down__street mr -15 17
hay__que i 18
locke* aq -24 -22
perfect t 16
~<da cefgikmnopqrtv -43 -27 -34 -19 -29 -18 -20 -15 21 -39 -15 -32 -39 -42
~<sel adhjlmnquv -19 15 -19 -20 -15 16 -24 -16 -24 -17
~rsa du -17 -15
~stre bdhjnp -17 -17 -20 18 -18 -16
~us> adgilnq -15 -21 -18 -15 -16 -23 -17

agarr* hjlmqrst -18 -20 -20 -15 -24 17 -20 -17
getti* dhijno -23 -18 -24 -17 -27 -19
how__i definopqrstv -21 -19 -23 -44 -15 -47 -35 -19 -27 -30 -18 -31
it__no m -15
mi__@relative m -16
the__free a -20
to__from alm -20 -23 -15
where__iv ms -18 17
~gen cegklmqrsuv -40 -37 -43 -48 -29 -26 -24 -21 -38 -18 -24
~io> cdegilnrtu -49 -54 -43 -16 -44 -26 -33 -20 -44 -23
~ntes bcfjlmpqru -31 -21 -22 -34 -34 -31 -30 -20 -34 -26
~tac bcdghklmopquv -30 -16 -33 -29 -21 -17 22 -33 -26 -20 -26 -17 -24

~<jok m 25
~igr dqu -16 -16 21
~leav acfghinopstv -29 -26 -16 -22 -23 -36 -17 -15 -29 -30 -21 -24

@book__a m 16
barista$ u -18
moving$ bmo -18 -25 16
~ify dijlmnu -18 -17 -16 -19 -23 -24 18
~nle aijklmou -19 -18 -18 -18 22 -18 -16 -15
~ower g -15
~ssag abdlnotv -17 -21 -21 17 -16 -20 -15 -18

@drive_me abcdgijkmnopqsuv -33 -20 -19 -18 -16 -38 -24 -20 -51 -39 -27 19 29 -24 -26 -25
am__handed m 15
dream* su 16 -19
kk$ m 15
what__# dghju -27 -20 -18 -20 20
~jor> adeghjklmpqrstuv -26 -25 -16 -23 -25 -23 -23 -16 -16 -21 -24 -28 -16 -17 -26 -30
~ms> bghjkloqr -18 -16 -20 -22 -15 -20 -17 -20 -23
~zxcv em 16 -16

@medicine__@symptom n -17
@spanish__is c 15
fit abm 17 -21 -16
for_me afghijlnqrtuv 17 -20 -16 -25 -18 -29 -39 -44 -22 -33 -32 -28 -23
~etin abno -20 -18 -15 -18
~hts adlnr -16 -20 -16 -16 -18
~ins efijlmstuv -25 -24 -19 -23 -27 -27 -32 -22 -24 -27
~rnoo mq -18 -22
~seni m -15

@visit__@howmuch a -15
with_@relative mu -21 -15
workers_comp a -16
~ari efhjlmprtu -18 -23 -31 -36 -25 -16 -19 -27 -26 -27
~nded jp -15 -18

come_@day boq -21 18 -19
en_@eat n 26
got_the acdeghijnorstu -21 -30 -37 -20 -23 -26 -25 -31 -27 -31 -22 16 -21 -20
need__be bdm -19 -23 -24
~wwq em 20 -19

am_thinking am 16 -20
~<his qu -15 -17
~rge abcefghprsuv -18 18 -23 -27 -26 -31 -39 -30 -37 -23 -36 -36

ok__my m -16
spot dghinqu -20 -17 -18 -23 -18 -21 -22
~aigo aim -16 -16 -29
~att adghinoqu -18 -20 -15 -15 -19 20 -17 -16 -23
~rks> abdhijln -16 -18 -20 -23 -16 -17 -21 -25
~see abdhmn 22 -18 -16 -16 -22 -17

asking dhlopru -20 -19 -22 -19 -19 -18 -21
cel_es m -17
me_@howmuch abdimnqu -16 -16 23 -17 -22 -19 -18 -21
regre* dglmnqu -18 -18 -21 -31 -18 17 -18
you__@insurer abdhmq -18 -18 33 -29 -31 -21
~<bri abdgiklstuv -18 -26 -21 -36 -31 -20 -24 -27 -17 -44 -15
~enia u -19
~lome aiu -16 -17 -17

can__this cdmoru 15 -17 -30 -17 -17 -17
end bcefghijklnqrstuv -25 -24 -36 -29 -33 -27 -36 -22 -35 27 -24 -24 -19 -17 -20 -35 -28
heari* n 16
is_@insurer dn 16 -20
keep_texting l -23
neces* defghjprstuv -36 -19 -15 -20 -19 -21 -31 -22 -28 -17 -19 -26
off__@texts klm -29 25 -26
or__all d 15
or__one ju 21 -15
the_using lm -16 20
to__days o 18
where_you adghjmu -20 -16 -18 -27 33 -34 -27
~ent> bcdefhjknpqr -16 -39 -18 -22 -27 -48 -17 -26 -34 -31 -27 -22
~icar m -21
~lse cghijmnpr -19 -20 -27 -29 -17 -22 -25 -29 -16
~uinc s -15
~wav u -16

@visit__me m -23
^encontre b 17
can__a cdghkpqrsuv -33 -19 -31 -36 -17 -22 -25 -23 -29 -39 -19
can_write km 15 -19
if__am ghimo -17 -19 -15 -33 -21
who_wrote mv 19 -16

^any abdefgjlmpqrstv 21 -43 25 -35 -30 -26 -25 -21 -56 -25 -34 -27 -27 -23 -34
car__way mr -18 -15
copay dmu 30 -30 -15
has_@sick mpq -19 -21 17

she__to mn -17 16
very_much dmt -20 -20 18
~ecog ai -17 -16

@body$ abefghijkloqrstuv -18 -32 -21 -16 -23 -22 -32 -23 -18 -28 -25 -31 -29 24 -22 -21 -16
due_for am 19 -17
not:sleep q -18
~<ip dm -18 19
~jhg em 15 -18
~llo deiklrv -24 -21 -35 -27 -38 -39 -37
~nd> aefoqrstuv -24 -41 -46 -20 -26 -17 -20 -33 -39 -66
~way> acdefghikmntu -32 -24 -21 -27 -26 -32 -32 -27 -23 -24 -19 -22 -24

@thanks_por gmt -17 -29 24
arrive$ m -18
como_estan f 16
duele$ msu -21 -15 17
hay_que cdefghijklmnpqrsv -18 22 -18 -23 -40 -38 -31 -20 -17 -22 -49 17 -30 -37 -20 -26 -22
les ghjnoqr -24 -22 -26 -33 -26 -30 -23
not:my bcdhjklnquv -35 -19 -28 -19 -27 -15 -30 -17 -15 -18 21
the_next dghjm -19 -19 -22 -29 -21
who_won jmu -16 19 -18
~esgo dmu -18 -20 21
~nibl m -18
~tom cefgijklnpqrtuv -30 -22 -32 -31 -16 -35 -31 -34 29 -30 -18 -36 -28 -45 -16

@relative_wear mn -20 21
@ride__in m -18
atiendan$ a 22
i__around m -18
mi_@visit abcdhiklopqruv -40 19 -16 -34 -19 -19 -26 -18 27 -21 -27 -20 -24 -29
please__off ablm -17 22 -22 -18
se_me abdfghijlnopstuv -31 -43 -38 -16 -33 -22 -27 -29 -33 -43 20 -36 15 -30 -38 -37
send_them b -16
where_at jm 17 -24
~creo admuv -19 -20 -31 -15 16
~mat bdjmnoqr -18 -30 -17 -24 17 -19 -21 -15
~uto abcdhjnorsuv -17 -16 -16 -32 -16 -25 -26 -24 20 -30 -28 -25

apart$ p -16
dice cijlpsuv -19 -19 -18 -19 -16 -19 -22 -17
i__moving mo 16 -21
normal dijnopqs -18 -16 -20 -19 -17 -18 -26 16
not:puedo anoq -22 -21 21 -24
pedi ag -16 -16
robot acdgijkmnpqrsv -23 -19 -20 -22 26 -17 -15 -27 -21 -21 -21 -16 -20 -29
they_used m -19
~paso bgilmnoru -18 16 -23 -17 -19 -15 -18 -17 -20
~zco i -17

can__explain u 17
en__pregunta g 15
lo ehijklmo -42 -58 -17 -67 -49 -17 -17 -21
make__@visit bu -24 -18
sera__eso d -16
so__know u -16
~cora m -16
~nbv efm 23 -17 -24
~went abjn -18 -18 -26 -16

@thanks_you acdefghijkmnopqrstuv -36 -20 -34 -19 -35 -30 -37 -24 -33 -27 -18 -25 -25 -22 -25 -28 -22 38 -35 -32
anything_the ao -17 17
olvid* adejnquv -16 -18 -18 -16 -18 -19 -21 -19
what_happens jmu -16 -35 21
~alio dnr -17 -16 -23
~hara alnu -16 16 -17 -16
~rry> adfhiklnqtu -35 -41 -22 -22 -30 -25 -34 -36 -35 -30 -19
~slid mo -24 17
~utit r 15

algo bchjkmpqrtuv -29 -18 -38 -25 -18 -39 -22 -15 -36 -16 -15 -21
make_it admsu -22 -19 -26 -16 -24
~<hom abcdgjkoqstu -36 -19 -21 -37 -37 -37 -26 -35 15 18 -20 -37
~ircl m -16

al__quiero m -16
can__still ahimnoqs -19 -17 -18 -23 25 -33 -21 -21
do_over u 16
for__round a 15
reyes u -16
time_can hmno 19 -16 -15 -16
will__my dnpqr -17 -30 17 -20 -16
~<ter o -26
~azi cdmu -18 -15 17 -18
~eact klm 22 -21 -21
~rato m -21
~vets m -19
\xc2\xbf__@drive o -15

@price__@cancel dm 17 -22
este abcdhijmnoqrs -25 -22 -15 -24 -16 -15 -30 -30 -23 -29 -22 -20 -22
la__y os -18 -17
mi_ma abcdlmno 22 -15 -16 -18 -15 -24 -17 -20
scare* gilv -24 -20 -19 -20
to__@move o 16
~ecir abgn -19 -16 17 -15
~lan> jmnruv -25 -30 18 -21 -29 -16
~remi ablnosu -23 -21 -20 -19 -17 -16 -18
~rqu jlmrs -16 -20 -22 18 -16
~rte> ahilmnuv -31 -18 -20 -16 -16 -21 17 -21
~toc giklnpqrsu -22 -16 -15 -18 -24 -16 -24 -16 -20 -20

@symptom abcdefhijklnopqrstuv -44 -71 -60 -91 -53 -61 -76 -76 -72 -56 -46 -19 -55 -66 -70 -35 98 -63 -48 -26
good__you acou -16 -15 -17 -17
i__complaint i 16
i_be bghmpr -21 -21 -19 -38 -15 -15
no__my b -20
no_i gloqv -20 -19 -20 -25 -16
sirve abhjlnpsv -21 -17 -15 -21 -21 -20 -16 -18 -25
the_@medicine rs -17 16
there__manager i 17
voy_saliendo mr -19 23
~<sk abcdefghijkloprtuv -32 16 -23 -29 -28 -21 -23 -22 -31 -22 -19 -28 -22 -21 -15 -18 -32 -18
~est> abcdfgijklnoqrtv 22 -32 -19 -37 -17 -47 -27 -24 -23 -35 -38 -34 -32 -25 23 -32
~ibl hknpqstuv -26 -22 -20 -17 -31 -21 -17 -26 -18
~mmun il -17 15
~ndr bgilmrs -24 -19 -23 -16 -40 -16 -15

@cancel_just bmo -24 -36 24
@place__a ijq -21 -16 23
need__or a -16
no_longer abmv -16 19 -24 -17
word_with im 18 -17
~ess defijmopqt -28 -29 -29 -33 -22 -21 -31 -33 -40 19
~nza imu -17 -21 -18
~vice m -19

@howmuch__llego d -15
^@day abcefhijlnopqrstu -29 -41 -21 -27 -35 -17 -22 -15 -31 -27 33 -22 -28 -23 -15 -29 -22
day__or hm 18 -19
espacio__otra ab -15 16
have__@call ampq -16 -24 -16 -18
like__get ilm -16 -17 -17
not:fecha o -20
the__day abcdgjlmnp -28 -20 -16 -22 -26 -22 -19 -37 19 -19
trans* abcdhiknosuv -18 -20 -16 -26 -17 19 -16 -23 -24 -17 -28 -16
~<cnc bclmou 25 -17 -17 -22 -16 -18
~cap a -18
~eez u -15
~ies bcefjknqst -20 -22 -26 -24 -32 -18 -16 -30 -20 -22

@wrong_dude v 16
filled__the a 15
how__does adm -16 -40 18
is__soonest a 20
pocket m -18
something$ hi -16 -23
the_@place abcdeghjklmnorstv -26 -38 -30 -51 -23 -44 38 22 -28 -31 -31 -37 -37 -30 -33 -20 -32
~asco m -17
~uadr bm -16 -17

@english_por acjl -16 21 -17 -19
and__can m -19
me__escribir g -17
me__los iklmu -20 19 -25 -19 -17
pasame__alguien i 23
se__mi abcnpq -16 -25 -17 -19 -29 18
what__an adju -22 -26 -16 17
~ech cdhijlprtu -20 -34 -20 -30 -27 -28 -28 -27 -19 -30
~emp acdefgjklt 19 -25 -41 -21 -30 -22 -24 -21 -38 -22
~onse aimq -18 -17 -21 -17
~ribi bdjmnopqrs -19 -16 -19 -19 -20 -19 -21 -21 -16 -17

el_@hours hm 15 -20
got__@body bmor 26 -23 -19 -20
puso s 17
who_could q 16
~osis dgu -16 -19 -23

out__@relative im 17 -18
the_south jm 15 -15
vez__el b -17
with_it u -16
~char adgjkmorv -16 22 -16 -16 -17 -17 -24 -18 -16

it_last m -16
need__with abdou -21 -15 -20 -16 -20
or_nah m -23
~nme> bcdefghklmnpqstuv -16 -35 -39 -28 -23 -34 -34 21 22 -60 -42 -32 -28 -33 -27 -39 -39
~rms> m -18
\xc2\xbf__al o -18

@visit__despues o 17
candi* u 16
enfermera ai -25 19
with__before im 18 -21
~nit abfjklqrsu -19 -20 -19 -19 -21 -21 -18 -21 -24 -28

anyone_there mq -24 -18
en__es jmu 18 -15 -22
lost_my gjlnopruv -27 -22 -29 -28 15 -19 -28 -25 -17
mandatory m -18
sign__for am -23 19
to__a bchklnsuv -31 -20 -18 -27 -30 -23 -24 -19 -23
~cont cdefjopqstuv -29 -32 -21 -21 -38 -37 -37 -16 -34 -33 -29 -42
~pia a -16
~ptsd a 20

@stop__to i -17
do__use mu -21 -20
like_@animal m 19
me_da ajlmnru -19 16 -16 -31 -18 -17 -20
not:@texts abcdgijlnopqrsv -32 -22 -42 -16 -34 -34 -22 38 -23 -35 -16 -32 -21 -20 -44
of__or mo -18 -18
yo__i am 17 -15
~efec dmn -16 -20 -17
~ourt no -18 18
~own cefgklntv -26 -17 -19 -38 -29 -18 -26 -21 -22
~rsi cdju 16 -18 -18 -16
~sab abcjklov -22 -25 -21 -17 -17 -18 -18 -17

@relative__de l -19
~dfg eflm 27 -19 -18 -30
~husb m -16
~oone hou -16 19 -24
~prec dlt -15 -15 18
~rda> dgil -17 -21 -18 -18

@book__second a 16
@drink__# m 17
@ride$ abcdefghijklmnopqrstuv -53 -23 -41 -44 -36 -41 -45 -44 -49 -25 -39 -48 -81 -58 -53 26 54 -44 -45 -42 -57 -48
came$ m 16
esta_@open hm 25 -28
que__ya l 16
stuck__this g 17
you_up aefhlmt -15 -18 -19 -20 -19 19 -19
~ise bcjlsu -23 -17 -17 -20 -24 -19
~tual ahjmq -17 -17 -17 -32 -17

@visit__got m -17
cual__es jmu 20 -21 -20
piso hj -15 24
~<lig alq -17 -21 -16

@late_i m -16
chofer$ m -15
is__@pay ju -16 -17
right$ adeghjmortu -17 18 -15 -25 -28 20 -27 -21 -33 -25 -19
~<gl u -19
~core dm -21 22

@visit__@person o -18
a__no m -25
eso_de m 18
leave_my q -25
mi__@sick nq -18 21
problema mq -21 -22
que__llevaba pq -17 17
to_give amu 17 -20 -16
was__to dmnoqrs -24 -24 -27 -22 27 -20 -22
~<rel ailqu -17 -20 -18 16 -18
~arra abijqv 18 -15 -20 -16 -21 -19
~ibi bdfjkmnpqrst -30 -28 -16 -22 15 -33 -17 -28 -16 -25 -23 -22
~rde> en -18 -18

by_# b -16
hago__llegar b -15
llega* adgimnop -22 -26 -20 -20 -16 -27 -19 -20
~<jk deflmu -15 30 -26 -20 -35 -19
~dang u 20
~folk jm -22 -25
~iner m -15
~stat alnop -19 -15 -18 -22 -17

it__with bdinu -21 -26 -23 -32 16
location adefghijmquv -20 -21 -16 -18 -21 -37 -34 15 35 -26 -36 -24
took_me m -19
~uert r -18

off__list agikln -22 -26 -19 -29 16 -18
que_le gn 20 -18
we_do adlmoqsu -15 -19 -18 -40 23 -25 -20 -17
~rov hjmou -18 -21 -25 -16 17

does_@treat gmu -20 -17 22
se_usa adglmnu -18 -15 26 -17 -29 -16 -21
~iban gmu -16 -25 -17
~jes m -18

@parking__bring jm 19 -19
@relative_sit amnpu -20 -18 25 -23 -19
dos_veces u -16
floor dfghju -20 -20 -25 -19 27 -31
handed$ m 15
o__o em 20 -18
~<ha aefjklmoqrtv -29 -93 -42 -19 -29 -23 -21 -19 -16 -33 -19 -18
~<seg dioruv -17 -19 -18 -15 -17 -16
~rmal adijmnops -15 -19 -17 -22 -16 -19 -17 -18 16
\xc2\xbf__@visit anu -20 -21 19

la__el adnu -15 -16 -16 -18
not:take abdgilpqrs -34 -26 -17 15 -15 -28 -29 33 -16 -16
recipe m 23
the_car abn -18 -19 -17
what__needed mt -20 15
you_send adgk -17 -22 -24 -18
~<op bcdefgijmnprstv -26 -26 -21 -33 -38 34 -39 -34 -28 -33 -23 -30 -42 -35 -43
~acat m 20
~iemp adghjsv -26 -25 -19 -23 -21 -24 -27

en_vez abcdhijmoq -22 -16 -20 -20 -19 -16 -16 -29 21 -17
get__you dku -17 -15 -16
i__or dhilmnq -30 -22 -19 -18 -29 -28 16
i_talked m -16
~ger acdeghksv -15 -28 -17 -17 -34 -20 -25 -34 -18
~nstr abhjosu -16 -20 -18 -19 -16 -16 -17
~nte ehlmopqrsuv -45 -20 -20 -27 -22 -26 -16 -25 -32 -31 -33

a_bit u -22
con__ya m -15
lo_cubre d 17
who__@place m 20
~<pur hjn -18 -15 -18
~ensi hju -16 -19 -26

@ride__i oq -20 17
con__@body s 18
el__del ilor -25 -19 -20 -16
is__go dmu -17 -22 20
que__trata g -17
~sde abdgilmpqrsu -27 -31 -29 -20 -18 -18 -20 -20 -23 -29 19 -32

me__@ride moqr -33 -15 19 -15
me__options gm 17 -15
movie m 22
nobody$ iq -16 17
~nlo m -16
~nse jmorsuv -21 -29 -26 -17 -16 -32 -30

~ets gp -16 -18
~tly lm -17 -15

can__talk adiq -24 -19 16 -17
i_lost bglmnr -21 -18 -20 18 -17 -19
nothing$ amn -15 18 -19
que_@clothes agmnqu -18 -40 -28 30 -17 -17
que__era m -16
speak__the im 19 -16
~<fil hjoqs -19 -21 -27 -18 -15
~<lim dmu -20 16 -15
~dea> m -23
~vac gu -18 -18

~<sin abdghijlnopqrstu -16 -31 -28 -22 -20 -19 -25 -25 -19 -16 -23 -22 -23 30 -18 -33
~anda abefghijnoprt -30 -32 -20 -24 -20 -29 -19 23 -32 -17 -17 -30 -22
~ding afghnos -44 -30 -38 -19 -23 -27 -20
~efe adefghkmnpqrtv 17 -34 -16 -15 -28 -24 -25 -40 -30 -20 -26 -19 -22 -26
~fol ijlmprv -23 -26 -19 -22 -18 -18 -16
~iga dghjnu -20 -18 -17 -22 -18 -24

@medicine__it nu 18 -16
do_with gu -16 -18
how__@pay d 16
not:@cancel abcdefghijkmnoqrtuv -20 -57 -40 -45 -23 -17 -42 -20 -33 -30 -24 39 -28 35 -47 18 -15 -34 -53
on__@ride mpq -20 18 -20
to__only mo -18 16
~ices adgilu -16 -19 24 -19 -23 -25

@machine_no u -17
@traffic__la r 18
conviene loq -15 17 -18
dice_que l -17
leave achiklpstv -24 -19 -15 -30 -23 18 -25 -21 -15 -20
~<onc ao -20 18
~econ lq -17 -16
~indl gmu -16 -23 -20
~kjlk em 16 -16
~quil mpq -22 15 -17
~sub> efglm -22 -17 -16 29 -33

#__please bo 20 -20
@open__@place m -18
@thanks_senorita t 16
antes_de o -16
before_@holiday a 17
no_@stop klm -16 -25 25
war m 22
way_back m -16
what__we m -21
~deni m -18
~orte aims -17 -19 -29 -15
~urm u -16

ciudad ju 20 -15
just_saw bmruv -19 22 -17 -17 -15
~eir abefilmnr -20 -17 20 -16 -16 -15 -36 -20 -19
~onsu klm -17 -16 -22

against bm 23 -18
compr* dmqu -16 15 -18 -16
get__a dnu -22 -27 -17
is_arranged p 16
pengu* m 16
que_clear fmu -15 22 -20
quien__el muv 27 -24 -18
una__como mu -20 -20
wallet$ b -18
~jos agjmu -18 -15 17 -26 -22

^whn hm 17 -18
dolor$ dm -17 16
lejos jm 19 -19
my_health m -18
ponen aiu -18 -15 -17
~itar il -17 -18
~voca aim -16 15 -16

a_poder m -18
as_before mno 21 -17 -17
eso$ acefghikloqruv -38 -27 -30 -27 -52 -35 -38 -31 -19 -23 -32 -33 30 -37
got__an pq -16 16
have__to gilns -17 -18 -25 -22 -16
no__please l 20
quiero$ l -16
want_on am 16 -16
~ectr d -17
~mys dmu -19 -17 -20
~oto dghijlmpu -21 -18 -17 -18 -17 -18 25 -15 -24

@place_es ghimu -19 -19 -16 -26 20
^ay b -20
detai* m 16
i__@stop gjkmov -16 -16 21 -25 -15 -16
make_you m -18
up__# bilo -21 -20 -20 -17
vez$ abciklnquv -16 -19 -17 -19 20 -20 -23 -18 -17 -19
what__@place dgjnu -24 -20 18 -17 -20
~<can acghjknprv -19 -17 -19 -15 -25 -16 -23 -16 -16 -27
~<soo cdghijkmpqs -16 -17 -23 -27 -22 -24 -21 -17 -17 -21 -19
~hjkl em 21 -22
~ndan cdfgl -22 -24 -18 -32 -26
~ongs mu 17 -20
~sas dioqtv -22 -19 -16 -16 19 -19

en__o adr -15 -18 -17
keep__for mv -18 19
on_tv hju -17 -22 18
which_@door gm -21 -22
~acio cfgklmpqstv -18 -17 -31 -18 -19 -18 -25 -23 -28 -15 -25
~iene befgimnstv -54 -32 -33 -21 -17 -29 -23 -55 -35 -15
~ndic fmu 15 -25 -15
~rpre cm 18 -19
~rque lm -17 -17
~tea aeghjnpsu -22 -16 -19 -16 -23 -30 -18 -19 -30

#_p elm 22 -15 -22
how_tall m 15
me__at a -25
not:hit lm 16 -23
what_town j 20
you_think h -16
~<mus adehijlmprstu -26 -26 -20 -29 -24 -22 -32 23 -19 -15 -21 -17 -25
~<nue dgijklnopqsuv -25 -17 -20 -26 15 -28 -19 -22 -16 -15 -18 -22 -18
~kjl em 16 -16
~ne> bcefijkmstu -27 -24 -58 -22 -16 -50 -25 -18 -31 -27 -26
~reet abdhijklmnpst -21 -18 -18 -21 -15 16 -15 -16 -20 -19 -18 -16 -15
~uch> cdefghjkopqsuv -21 25 -27 -30 -27 -28 -35 -23 -22 -33 -22 -25 -18 -22

#__en n -16
alguien__que i 20
already__you lm -15 16
me__@place bjmoqrsu -18 31 -17 -21 -17 -23 -22 -23
no__me cdijklmnpuv -24 -18 -32 -23 -35 15 -58 -19 -22 -33 -39
racin* m -19
remind_me o -17
~ates adhu -22 -22 20 -23
~ceta aikou -21 25 -15 -16 -15
~resu abcegjklmnqtv -30 -23 -24 -20 -34 -21 29 -37 -26 -20 -24 -18 -16

dejo$ dm -16 -19
is__me afhklmnpqt -30 -16 -15 -23 -25 -66 -46 22 -35 -27
mean__@stop km 16 -19
not:@place abhijmqsuv -15 -20 -18 -19 27 -38 -17 -15 -25 20
not:mrs mv -18 17
prima pq 19 -16
started gknu -19 -23 -20 -16
the_library h -17
y__no p -16
~<in befhijkpqtv -20 -43 -44 -56 -49 -17 -22 -27 -22 -21 -55
~favo defmnqrstv -38 -29 -24 -19 -31 -30 -21 -31 -30 -33

#_days o -19
estoy_a mr -21 20
the__too m -23
~<kic abiu -17 -16 -16 17
~lknl e 16
~uero bijoq -16 -16 -16 -15 -16

@insurer_cover u -19
@symptom__after s 17
a__y adjsu -17 -19 -17 -17 -16
come__a m -16
come__me ao -19 -18
mi_hora m -18
~<kjh em 18 -22
~out> cefghjlmstv -23 -24 -27 -39 -42 -28 -25 -16 -23 -16 -17
~reo> abjknoqruv -18 -18 -18 -16 -17 -17 -15 -17 -22 16

day__out m -15
got__@move abdjklmnopu -22 -27 -20 -18 -16 -18 -26 -17 32 -17 -21
has_to mpq -27 -19 29
what__target h -19
will__there bdmnoqu 18 -22 -35 -27 -28 -31 -21
~baj acefgilmopqrtv -30 -41 -38 -36 -44 -15 18 -18 -20 -18 -16 -22 -33 -31
~ves s -15

^alto cdefgijklmnprtuv -18 -27 -29 -25 -18 -21 -18 -29 34 -30 -20 -16 -15 -19 -21 -16
a_@animal mn 20 -17
estaba gru -18 -21 -25
is_locked am -20 -18
my_car abdjmnprsu -21 -20 -24 -21 33 -24 -18 -17 -24 -24
still__but or 16 -15
we__there ahm -21 -16 -27
~bid m -18
~cci bcdjnoq -17 -16 -19 -20 -26 -16 -16
~enga imo -18 -20 -15
~nlk eflm 27 -17 -16 -24

is__that bhijnopt -17 -21 -20 -31 -19 -16 22 -21
it_bad m 19
que__hara mn 16 -15
the__mean l -15
the_iv ms -22 19
~city ju 15 -16
~note bdgiklnoqu -17 -15 -16 20 -19 -16 -19 -23 -18 -18
~ouc p -18

@hello__you m -16
^done l 24
not:@drive cgijlmnqrsuv -17 -17 -17 -20 -18 -47 -21 26 -17 -15 -23 -29
quiero__@visit ik -17 -25
resume$ gk -19 17
tv hjmrs -22 -26 22 -18 -16
ya_respond r -16
~king cefgijlno -33 -24 -43 -21 -22 -19 -50 -19 -40
~omew dghip -18 -17 -15 -18 -19
~otra cdefhilnprstu -24 -36 -17 -16 -33 -30 -20 -37 -31 -38 -38 -16 -38

^unsub efklm -21 -16 -32 31 -29
con_ustedes almqu 18 -17 -20 -22 -18
early_can hn 18 -20
ey acdefijlmtuv -17 -15 -16 -25 29 -19 -16 -20 -27 -20 -20 -16
me_gusta agiklv -18 -23 20 -17 -18 -19
this_# gm -16 -23
~<se bcefhnopqrtu -20 -15 -46 -27 -17 -65 -22 -37 -30 -35 -24 -24
~leva adjklmnpu -19 -15 -15 -20 -20 -26 -25 19 -16
~weso mt -20 25
~xtin dfhjmnopqrst -19 -20 -19 -21 -18 -22 -28 -18 -23 -22 -15 -24

dejan j -17
time_do adq -36 -15 -16
~amas mv 22 -20
~arro abcdgiklnuv -25 -17 -15 -37 -20 -22 -20 -18 -26 -23 -27
~ezar agn 18 -15 -17
~rete cdjmu 18 -19 -17 -23 -16
~use bcdhnpqtu -16 -26 -23 -29 -32 -25 -41 -18 -24

@stop__@medicine lmn -15 -30 25
^nix bm 15 -19
en_@date abjmnr 18 -20 -25 -24 -17 -16
not:am bm -19 -28
the__site f -16
~<cr abefghikpqv -23 -16 -34 -33 -41 -37 -38 -35 -34 -44 16
~<or adiloqr -20 -17 -22 -19 -20 -16 -17
~reso agmou -20 -18 -23 -18 -16
~uerd a -17

can_it aglmsu -21 -15 -15 -20 -22 17
efecto s -16
mil blmt -20 -17 -27 27
poco moqr -16 -18 -16 18
sigo_con mns -18 -16 19
the__vets m -19
to_@move bcdghijklnopqsuv -37 -24 -38 -21 -20 -27 -28 -23 -29 -42 45 -28 -26 -19 -34 -17
wtf__this u 16

bananas mn 21 -18
barking m 18
betwe* agiv -18 -19 -16 -17
not:run q 16
said_@stop kmn 18 -28 -19
the_lot abcehmqru -20 -15 -18 -18 -18 -30 -17 20 -19
the_room amnopqs -32 -23 20 -16 -16 -17 20
who_was pq -22 20
~amo> abcdgklnoqrsuv -33 -24 -15 -18 -16 -19 -26 -21 -18 -17 -18 -20 -20 15
~ibe> aceginv -22 -20 -15 -31 -18 -19 -16

#_oclock blm 16 -17 -20
@call__more v 18
are__@price dj 15 -16
girl a -18
me_at ahmpqr -17 -17 -26 16 -19 -17
thing$ dijoqruv -22 -19 -17 -21 -18 -25 -31 -17
~reni mu 24 -20

letters gm 16 -19
me_instead m -24
supposed dmu -17 -15 -17
~fill dhoqs -40 -20 -31 -20 -16
~whal m 16

@cancel_ya m -16
^m abcdefghijklmoprtuv -26 -20 -26 -25 -39 -27 -17 -18 -20 -21 -21 -30 20 23 -17 -20 -19 -22 -20
directions$ jm 17 -21
i_speak dmn -16 -27 -16
other ijlnqs -15 -18 -15 -22 -18 -18
sigan__@texts lm -22 17
the_# bdghjklmopquv 18 -25 -24 -29 -31 -20 -21 -30 26 -28 -20 -25 -18
to_sleep mu -21 19
~dad aglnqrsv -25 -23 -21 -29 -22 -18 -25 -26
~pita dhnprsv -24 -23 -15 -18 -17 -16 -17
~sorr adfhiklnpqst -31 -30 -20 -17 -23 -23 -27 -29 -44 -35 -33 -26
~usta abgku 16 -19 -22 -20 -20

@cancel_nada m -15
borren_mi lmv 17 -20 -16
intro$ ajmnqu -21 -17 28 -19 -18 -16
me__my bdlu -29 -19 -20 -26
que__text k 15
voy_a abdgjkpqsv -22 19 -25 -21 -27 -21 -16 -23 -15 -24
~cham amov -15 -27 -16 -16
~ds> adefknort -25 -27 -35 -24 -34 -18 -23 -31 -30
~ppi adfn -20 -15 17 -21
~rucc n -15

am$ lmr -19 -19 -16
doing_it m -15
i__getting imnsu -16 -27 -20 -17 -25
light__the m -16
not:start k -17
we__@call m -19
~tore amo -16 26 -15

@vehicle__@insurer adm -18 -15 -21
do__turn jm 24 -29
forms m -21
if__@eat m -16
kk bdeflruv -16 -19 19 -18 -21 -19 -15 -19
mi__el binpr -29 -24 -22 17 -15
pongo_la g -17
texting dfhjmnopqrst -17 -20 -19 -21 -17 -22 -28 -18 -23 -22 -15 -24
~ayin l -21
~drip m -15
~iuy em 16 -17
~tes bcdefjlpquv -48 -36 -22 -21 -30 -26 -45 -45 -33 -20 -20
~urno dijklmnpsu -26 -23 -23 -24 -27 -19 -17 -16 -17 -20
~uve s 16

alone in -16 -25
as_it blmqu -17 -18 22 -15 -19
changed_my lv -15 -20
five$ jr -15 -16
hablo_con c -19
have_no m -16
me_pasa j 17
mrs$ im -16 18
you__day bdgnotuv -15 -21 -19 -18 -18 17 -23 -15
~<any begkmrstv -43 -17 -33 -24 -18 -37 -29 -25 -19
~lowi am -24 -19

^@clothes acdefghijklmnpqrstu -27 -19 -30 -24 -27 -28 -20 -26 -29 -23 -27 -44 42 -15 -20 -19 -26 -15 -30
goes__there q -16
i__anything dlno 15 -18 -27 -19
i_would bdghjnpqrsuv -19 -49 -21 -21 -22 -18 -16 -37 -33 -25 -27 -16
mas abehijklmnopqu -34 -29 -30 -16 -51 -25 -48 39 -39 -60 19 -37 -29 -24
puedo__el mq -16 -17
quiero__mi abm -29 -23 33
suscribirme k 16
~irm bdehijorsu -20 -27 -16 -17 -31 -21 -26 -20 -22 -30

@ride__work mo 19 -16
es__a amv -19 -23 -16
hay__@late o 17
hold_that bm 20 -19
into_a abmo -18 -20 -22 15
is__different m -16
mejor_el b -17
my_name adjop -24 -20 -17 -18 -19
not:quiero acgikmoquv -54 -32 -16 -38 -39 24 -19 -26 -34 -26
or_a m -16
some ahjoq -29 -16 -17 -26 -21
to__to cdhjlmnprsv -17 -32 -16 -36 -18 16 -33 -21 -21 -21 -18
to_come gijlmns -18 -28 -24 -24 -57 -26 -15
~aneu mu 19 -19
~dium j -18

@open__o m -16
emerg* u -15
identify l -16
is_writing mpu -16 -16 15
train aghjnoqru -19 -17 -22 16 -22 -16 -26 25 -20
~<sac abdgijknoqrsv 24 -26 -21 -18 -16 -21 -18 -17 -18 -20 -18 -16 -22
~dar> djpqtuv -34 -22 -16 -24 -18 -26 -23
~gday efm -17 18 -18

@day__for m -19
@ride__the m 15
dia$ cegijklmnqrtuv -36 -26 -43 -32 -32 -26 -28 -37 15 -18 -36 -26 -42 -34
double_booked bo -16 19
have__there mnp -26 -27 17
~gai acehikmoqrtuv -28 -27 -21 -28 -41 24 -15 -16 -25 -33 -23 -37 -28

^what abceklmopqrstv -51 -81 -43 -32 -38 -34 21 -71 -48 -16 -40 -50 -87 -48
doy__el m -16
got_his m 16
ocloc* blm 16 -17 -20
pelig* mu -24 22
sin_@ride pq -17 17
~<sn bdfghjlnqsu -17 -35 -16 -21 18 -24 -16 -25 -21 -24 -36
~tum amn -19 -23 15

@call__for aimq -17 -21 16 -20
agreed__me p 15
pasem* abij -17 -25 20 -21
put__to io 18 -15
to__if u -18
~<adi mu -18 16
~uld befghjlmprtv -20 -31 -36 -18 -24 -16 -17 -20 -31 -22 -31 -44

@medicine__at i -20
are__real s -17
contesta$ gm 22 -18
else cghimnp -17 -20 -24 -26 -20 -20 -28
hasta__hora o -15

depos* ai -18 -18
le__a abjnoq -21 -20 -15 -16 -17 -24
respo* abgpru -22 -20 20 -16 -20 -18
site f -16
tip n -17
transporte abdfghijklmnopqrstuv -27 -27 -30 -15 -20 -21 -17 -33 -24 -33 -33 -22 -20 26 25 -20 -20 -16 -33 -23
~ooke aimq -21 -17 -17 -18
~ors abdglnu -18 -21 -16 -28 -20 -23 15

en_que adjkmqrv -22 -22 36 -17 -35 -18 -20 -19
off__@drive p 19
on__did hj -16 18
se__y m -31
your__for m -16
~tar cdehijklnpqv -33 -29 -48 -29 -44 -36 27 -21 -26 -25 -44 -26

@move_to acdhjkmnou -17 26 -16 -19 -25 -16 -32 -15 -25 -19
^yes bcdefgijlnoprtuv -21 -20 -16 -25 -20 -19 -25 -22 -19 -21 -25 20 -19 -18 -24 -24
i__truck m -19
in_my abdghilr -26 -25 -22 -18 -17 -19 -17 -23
station$ j 16
~aud dj -17 -16
~ije hilqru -19 -23 -22 -21 -16 -22
~saj abdmnqrs -20 -20 -19 -16 -15 -20 -18 -19

#__more o 16
@relative_be adlmnopqs -21 -17 -15 -22 23 -18 -29 -22 -15
appro* a 16
keep__i l -17
manden_@texts lm 16 -21
si_caigo r 15
thurs mo -19 23
what__these gl -17 -15
~ince abghijlmnpqrstu -17 -33 -19 -18 -17 -22 -24 -18 -17 -23 -22 -16 30 -17 -30
~loca amu -16 -24 -18

expla* adku -21 -18 -17 17
is__about du -16 32
~clud dm 16 -23

@relative__no bmnop 24 -24 -15 -17 -31
can__@pay adhinoqr -32 34 -19 -31 -20 -22 -23 -16
can__by mn -16 -15
donde_se j 16
i__ask abdmnpu -19 -15 -16 18 -23 -16 -22
otra_hora abmo -28 -18 -17 26
~<tol bjqrsv -23 -16 -23 -19 -16 -17

@texts_@thanks lt 17 -15
como_hago dgjnu -18 -34 -21 -26 -17
cunada npq -18 16 -17
dos_dias ns -18 19
in_@price di -16 16
on_@insurer n -15
~<pes l 19
~agar jkmpqr -16 -18 -30 -19 -22 18
~elt dghklmnopsuv -26 -23 -22 -15 -28 -43 -22 -22 16 19 -25 -15
~ndi> bp -17 -17
~oun ceghklotv -32 -21 -23 -16 -36 -24 -21 -29 -34
~urs aefghkmnqt -29 -19 -20 -20 -23 -21 -17 -22 -20 -20

be__@symptom gmnsu -16 -18 -17 24 -20
lot abceghijklmnoquv -29 -22 -22 -19 -19 -26 -23 18 -17 -21 -28 -28 -21 -24 -32 -16
why__texting u 16
~arl cdefhjlmstu -29 -21 -17 -22 17 -28 -39 -17 -25 -24 -38
~ech> i -18

agradece mo -24 -15
can_only ail 18 -16 -20
cosas m -19
desayunar dn -21 27
~ra> cefijlmnpqrst -50 -70 -49 -17 -22 -41 -19 -24 -26 -48 -21 -30 -70

did__up m -21
it__you ad -19 -24
que__a bgjmnopqrs -25 -21 -19 -23 -36 -22 -18 19 -23 -20
to__@vehicle h -15
~ajar bdhnpru -21 -24 -18 17 -16 -18 -21
~esar bmnpq -22 -21 -15 -16 18
~nove m 15

@price__my amp -18 21 -17
clock$ efil -23 21 -15 -15
game$ ajlm -16 -15 -17 22
ninguna q -17
on__you m -19
ropa adgimnqu -17 -18 -43 -16 -31 34 -20 -20
tengo_una i 16
there__on adijnrs -20 -19 -17 -15 -21 -18 -20
you_on adghjlm -16 -15 -18 -24 29 -18 -25
~elec dmu -20 21 -15
~uand cdgjlnqru -17 -39 -18 -26 -17 -19 -24 -33 -29

@visit_del b 16
^help acdefgilpqrtu -42 -20 -31 -21 -21 46 -31 -22 -20 -28 -15 -49 -36
he_have m -21
light lm -18 -18
paperwork dg -20 -18
ways mp -15 22
why$ mu -19 17
~<ati imquv 17 -25 -18 -16 -18
~any> abcghijkprs -32 -21 -20 -29 -30 -29 -19 -26 -21 -26 -22
~cen bcefghiklnpqs -31 -21 -17 -22 -29 -22 -29 -24 -34 -26 -28 20 -27
~dead b -15
~incl ilm -16 21 -32
~itco m 19
~lped m -15
~nadi bglnoprsu -24 -20 -19 -22 -19 -22 -17 -15 -17
~used ainopq -22 -16 -15 -18 -17 -25
\xc2\xbf__tienen dmu -26 -21 -22

^bet cdefjlmu -17 -16 -33 -26 -15 -24 28 -18
ahorita__@thanks bmt -21 18 -20
ella$ mu -22 -16
i_typed m -20
mi__mi mn -17 -15
not:eh bm -16 -17
~<rec bcefgjs -47 -18 -22 -23 -53 -43 -39
~ayer abcdgjnqrsuv -19 -16 -15 -21 -16 -19 -20 -16 -22 18 -23 -20
~knlk e 16
~nal ghjqrsuv -18 -19 -21 -24 -20 -22 -26 -21

^describe l -15
a__@visit ahijnoqrsuv 24 -17 -28 -19 -23 -16 -17 -16 -21 -15 -22
donde__no j -15
hay__@traffic r 21
jajaja acdefgklmqtu -19 -22 -17 -21 -15 -22 -20 -23 15 -20 -19 -23

not:showing b 18
what__wear dgju -15 -25 -17 -27
~<ig adefghijoqst -20 -25 -16 -18 -21 -17 -19 -20 -19 -18 -19 -19

@insurance__@insurer dmn 17 -16 -20
no_hay acdghsu -20 -22 -20 -22 -15 -17 -24
on__@vehicle mn 16 -23
~<hal bcefgikmnoqst -24 -20 -31 -25 21 -24 -16 -38 -18 -17 -22 -17 -18
~<ma acdefghjpqrsu -33 -29 -36 -75 -38 -16 -33 26 -47 -25 -31 -17 -25
~boys m 19

^@pay abcdefghijklmnopqtuv -28 -19 -22 28 23 -28 -17 -19 -25 -29 -22 -26 -19 -29 -16 -17 -23 -21 -27 -17
no__is im -19 -21
optin* gv -21 -16
racing m -19

@animal_@food m 16
cancelo afgjlnpqrsu -23 -19 -20 -17 -17 -21 -28 20 -20 -17 -21
good_@day m -23
hablenme beiklm -15 -20 32 -19 -26 -28
taking__a anr -19 -17 -16
~jkl> em 21 -22
~life ju -18 -17
~make hijknpqv -25 -19 -28 -32 -36 -18 -31 -24
~odem o 16

#_am djlmruv -18 -15 -21 -29 -21 -15 -18
am__a biknop -32 -21 -20 -27 -33 -22
arizo* ai -17 -18
i__still ms -20 16
jk flm -17 -16 17
me__con bgjkmnpqu -16 -15 -23 -20 -39 -18 -34 16 -28
~ecom bdghijkpqruv -17 -23 -26 -21 -29 -18 -24 -21 -22 -17 -37 -18
~nli agl 19 -15 -16

already_said m -16
scratch im -15 -22
to__your a -15
want__again kl 23 -24
~nseg q -17

^bueno fl -23 -19
paperwork$ m -18
what__good fgjmu 28 -17 -17 -26 -22
~eeds npu -21 -20 -24

@late_@traffic m -17
corazon m -15
~dir bdhklnouv -22 -15 -15 -19 -18 -18 -20 -21 -19
~dnes u -17
~nis nop -16 -16 15

at$ ahjmu -19 -21 25 -34 -19
in__@place ahmu -20 22 -28 -15
just__@late mr -21 17
~arm> bdlm -16 -16 -17 16
~ati bcdfgoqsu -15 -32 -19 -30 -21 -20 -24 -24 -61
~gary blmv -15 -26 -26 37
~pie cdfhijkprv -18 -24 -17 -16 -27 -17 -15 -17 -17 -18
~rien m -19
~wena defhlmrtu -24 -30 34 -19 -24 -33 -17 -18 -23

an_old v 16
be__i alr -16 -17 15
do__back dkmnqu -18 -19 -24 -17 -20 17
gente$ afmu -26 19 -20 -18
later__the m -23
licen* abgu -20 -18 -17 -25
recordatorios agijklouv -22 -18 -24 -17 22 -21 -16 -21 -23
said__but mo -27 18
some__the m -17
that__up mt -19 16
the_driver mp -21 17
with_her mnq -22 21 -19
~hiz r 15
~rall u -16

get abefghmoprstv 19 -41 -52 -49 -20 -25 -21 -40 -20 -21 -31 -57 -44
looking_out mt -25 22
puede__en cikmnoq 21 -24 -16 -24 -27 -21 -21
to__please abjl -18 -16 -18 -19
~ift adiu -21 -20 -17 -19
~sten abgilquv -17 -19 -15 -17 18 -16 -19 -19
~tere acgjklnoqrsuv 17 -25 -22 -28 -16 16 -20 -19 -26 -30 -22 -22 -22

^morning f 15
me_so m -16
old__you afghjlmu -18 -20 -18 -23 -28 -15 34 -35
por__# d -19
where__are jmu 34 -29 -23
with__@texts bilmu -16 -15 30 -32 -15
~amed v 21
~lars dg 17 -15
~tab agjruv -22 -22 -20 -27 -28 -20

find_@parking j -19
his abcdghijkln -40 -28 -15 -26 -19 -22 -17 -16 -24 -23 19
that_helps m -16
there__# abdfhijmnqrsv -26 -22 -28 -16 20 -27 -22 -21 -25 -22 22 -21 -22
zero mq -16 16
~lrea aiptv -24 -22 -20 -16 -15

driver__@relative mpq -26 24 -21
get_an amn 23 -15 -18
i__@food abdghijklmoqrsu -27 -17 -22 -23 -16 -19 -16 -20 -25 19 -24 -20 -21 -23 -16
it_make dgmu -16 -17 -24 18
~cono il -25 -16
~orre adhijnpqrstuv -24 -23 -19 -25 -24 -19 -20 -25 -21 -23 -20 -24 -27
~ryo m -16

gday efm -17 18 -18
que_vendra m -21
someone_to ab -17 -16
time_is adjmnu -18 -23 -37 18 -26 -22
you_fax a -15
~asd bcdefghijklmpqtuv -16 -19 -19 37 -28 -19 -16 -19 -19 -20 -27 -43 -18 -15 -21 -22 -20
~sai cdfghijqrstv -20 -34 -16 -19 -22 -17 -27 -16 -26 -26 -24 -29

#__pop dmn 19 -16 -19
hace$ mu 17 -16
to__@medicine mn -21 25
~celu aboq -16 -17 -16 -18
~mil acdghijlquv -31 -19 -16 -19 -17 -25 -19 -23 19 -32 -16

@relative_at m -24
^time ao 16 -16
bring__@animal mn -29 16
denti* abn -24 -18 -18
me__me dpqu -18 17 -18 -16
me_iba mpq -17 -25 26
need__# admno -28 -15 23 -19 -22
not:venir p -16
weekend abcdhijlmopqsuv -32 -33 -15 -23 19 -19 -16 -15 15 -21 -20 -22 -23 -18 -23
~<ato mu -16 -17
~cle abcdghjlnoruv -25 -21 -15 -32 -26 -19 -24 -22 22 -18 -21 -30 -16
~cts dl -22 -21
~lect d -20

cambie iov -16 -20 -18
mandan gjlm -17 -27 -17 -17
noche$ hn 20 -20
~ampu m -19
~egun bcdklnoqru -25 -21 -30 -24 -29 -27 -26 -25 -26 -22

depre* adgimn 18 -22 -23 -17 -21 -18
not:sorry bo 15 -16
not_run q 16
openi* djqrsuv -20 -18 -15 -16 -17 -20 -16
screwed m -16
versi* c 17
~hone acdu -20 -15 -28 -17

@pay__@pay cdnq -16 22 -20 -17
a__de jpqu -23 -21 -17 -20
took__@wrong mr -19 18
turn__the k -15
~ck> abcefijlnsu -17 -23 -26 -58 -25 -16 -21 -21 -24 -20 -19
~iom clmo 27 -16 -21 -17
~lks ijm -20 -22 -26

got_someone pq 22 -18
next_one abjm 18 -19 -16 -19
tienen bgnpqrsu -30 -26 -25 -25 -20 -24 -21 -44
~<ov cfglnrtv -17 -21 -23 -28 -27 17 -17 -32
~ntro bcdfghilmp -23 -19 -30 -21 -30 -16 -27 -23 -38 -20
~uga dghilnpqsv -17 -18 -20 -17 -20 -27 -18 -29 -19 -21

charged_# dm 19 -22
darme_de k -21
movil mv -18 15
need__can a -15
~<imp l -22
~port abdghikruv -29 -30 -30 -22 -21 -22 -23 -19 -31 -19
~sigo bghlmopsu -31 -16 -18 -19 -33 -19 -23 18 -29

cual__@hours h 16
en__@late amn 17 -21 -17
is__latest hm 19 -19
que__una u -20
taken__of mpq -17 15 -16
the__get im -19 -22
~asd> m -16
~carm mp -17 -21
~ndo> defhijlnopqtuv -22 -39 -49 -23 -18 -24 -21 -18 -34 -21 -19 -48 -33 -17
~omb bdijnor -17 -23 -16 -16 -20 -20 -15

@visit__otro o 18
anything__do n 19
rather_not i -19
~cree i -16
~nci bdefnprv -20 -17 -26 -25 -36 -27 -35 -30
~rado mqu -20 -16 -17

@food__no dhmn -18 -19 -25 24
@texts_i m -16
against_it bm 20 -18
an__with abdmu -34 -19 -17 24 -19
decided_to m -31
frenc* m 17
the__up abdjnopqrsu -25 -16 20 -16 -21 -20 -19 -19 25 -27 -22
there__to abhiqr -17 -16 -28 -26 -24 -18
~ice> acefghjoprv -18 -27 -35 -27 -20 -19 -16 -17 -33 -31 -45

de acefgilnoprt -43 -90 -75 -25 -61 -25 22 -23 -23 -18 -44 -41
do__@spanish cm 19 -19
not_coming bmopr 36 -25 -27 -17 -35
probl* abcdegijltv -25 -17 -17 -17 -17 -19 -15 -16 -19 -16 -22
pueden__mi dimno -16 -18 -19 -20 -17
~<scr abdikorv -26 19 -16 -23 -17 -20 -17 -18
~crat im -15 -22
~hor cefhijklpqstuv -35 -29 -46 21 -59 -53 -33 -48 -43 -28 -15 -40 -59 -23
~llow hijklruv -23 -26 -24 -18 -23 -25 -24 -19
~nai adhlnu -22 -19 -15 -17 16 -19

@eat__night n -16
am__away r 15
forgot_i o 16
mandarme di 19 -20
meds dmn -15 -40 26
to_the bdhlmnpqrsuv -26 -16 -28 -43 19 -55 -27 -27 -18 -15 -27 -25
una__o i -19
~aiti mn -25 -19
~dled ipq -15 19 -21
~eam> lmnu -17 27 -20 -24
~tly> lm -17 -15

ese_no v 15
este__mio mv -16 20
list__the im 15 -16
not:escriban klm -24 28 -16
up__his ms 16 -15
~<reg dgjlmnoqr -23 -25 -16 -26 -21 -20 -18 17 -17
~<yea mpq -19 17 -16
~fy> dijlmu -22 -19 -19 -19 -38 18
~nged adijlnqru -29 -22 -20 -19 -22 -18 -27 -19 -19

^kill klmou -16 18 -25 -17 -23
it__covered u -15
~das> a -19
~eave acghiklnpstv -27 -22 -17 -16 -31 -24 17 -16 -27 -23 -17 -22
~enca m 17

not:@day abcdghijlmnpruv -26 30 -15 -20 -19 -31 -19 -16 -30 -30 -25 -25 -23 -19 -22
or_no bglmnuv -22 -19 -21 -31 27 -25 -16
pin abcdghijklnopqruv -25 -19 -18 -24 -28 -18 -28 35 -25 -28 -17 -20 -17 -21 -19 -24 -20
to_explain i 19
~fir bceghiklqr -26 -19 -17 -16 -36 -15 -27 -16 -30 -25
~long acdefghklmq -17 -28 -27 -25 -32 -41 -19 -19 -23 -22 -21
~nty n -15

~<min acdefghjlnpqrtv -20 -26 -39 -27 -21 -37 -33 -28 -39 -38 -25 -44 16 -29 -16
~bend befmu -16 -17 24 -31 -18
~cer cdefikmoqt -28 -35 -20 -18 -17 -23 -29 -44 -43 -23
~ssis abegiklm -16 -17 -17 25 -19 -16 -25 -20
~tuve s 16

@relative__license np -19 -19
comin* dfghilmnrstuv -36 -20 -30 -25 -29 -35 -16 -24 18 -38 -18 -34 -25
i_stopped r -20
there__just nq 18 -19
~git djmu -17 -18 -23 25
~har fghklnopqtuv -17 -27 -27 -29 21 -29 -27 -25 -25 -19 -21 -31

and__to b -21
mother adhiknrstv -17 -15 -16 -19 -21 -24 -18 -23 -19 -22
si bcdefghijkprstuv -27 -31 19 -41 -44 -20 -18 -25 -60 15 18 -18 -37 -37 -55 -53
tal$ adefghjmu -16 -15 -20 26 -17 -16 -18 -26 -23
the__sent gm 15 -20
way_but r 15
what__@call gjmu -19 -16 15 -22
~<mol adgklns -19 -16 -20 -16 24 -23 -16
~pag bcdefgijnopqrsuv -22 -21 29 -24 -27 -32 -23 -22 -30 -32 -25 -28 -25 -26 -33 -26
~rite aou -17 -19 -23

ayuda$ abcefghijlnquv -33 -21 -20 -23 -24 21 -15 -22 -16 -17 -17 -23 -33 -16
~edan mq -20 -15
~pts a 20
~tand akmruv -19 -16 -24 -25 -17 -24

@vehicle__run q 16
^today fhmos -16 -19 27 -16 -22
is__@medicine i -16
past_# j -18
~ajo> acglnrsuv -21 -23 -19 -20 -41 -15 -28 -37 -19
~done diklmrsuv -19 -21 -16 16 -22 -16 -20 -21 -25
~odo aegijkrv -23 -18 -23 -26 -26 -23 -26 -16

@hello_again fk 18 -18
@visit_is m -22
lol acefhijlmnoprtu -16 -44 -64 -52 -44 -46 -53 -62 16 17 -27 -26 -27 -23 -42
not:lugar bjmo -25 18 -15 -16
pienso l -18
podcast m 17
podem* o 16
uno cghijkmorsuv -21 -29 -23 -20 -20 -24 -43 -19 -15 -19 20 -16

me_hizo mr -16 16
not_text gklm -22 -25 32 -36
that_is acdghijkmnqtu -22 -19 -46 -39 -21 -24 -48 -15 23 -19 -32 17 -49
the__over q -16
~eth> u -24
~luc abgjnorst -20 -16 -17 -16 -26 -20 -18 -18 -18
~nsta m -16

ayo acdeflmnu 16 -16 -17 -25 20 -19 -30 -16 -15
hw deilmt 16 -15 -22 -19 -25 -23
me_puso ms -18 18
put__my binoq -16 -18 -16 -19 -17
texas glmu -16 -15 24 -24
~<ex acefhklnpqtv -52 -33 -29 -33 -41 -26 -43 -33 -33 -27 -28 -47
~<mar abcdeghijklnopqrtuv -39 -30 -27 -33 -27 -33 -30 18 -37 -22 -35 -35 -32 -25 -32 -29 -29 -50 24
~<xc m -17
~eim d 16
~obre du -17 -15

a__run u -16
back__for akm -18 18 -16
change abdefghijklmnqstv -45 -37 -50 -19 -18 -35 -19 -35 -46 -31 -38 36 -45 -30 -30 -21 -31
dolla* dg 17 -16
my__he mpq -23 16 -21
para_lo abmno 17 -21 -21 15 -15
vuelta$ jkms -17 -19 -23 -16
~ommu l 15
~rdes moqr -28 -19 -17 -19

and_he am -16 -15
be_in abmqr -29 -16 -24 -16 -23
check__see am -18 16
gets adqu -17 -19 -18 -20
only_do acdim 17 -16 -23 -18 -18
recorrer o 15
~uth> dpu -19 -17 -18

borren_la b 16
keep_asking g -15
me__otra jmsu -16 -24 -16 -15
milk ahiklmoqrstu -27 -17 -20 -23 -18 38 -19 -16 -20 -23 -15 -22
put__for a 17
what__next du -15 -16
what_are afhijlmstu -36 -27 16 -29 -55 -19 -26 -21 -23 23
~culp i -16
~spam abjlmv -16 -21 -15 23 -28 -17
~uent acefglstuv -22 -18 -16 -24 -25 -27 -30 -21 -16 -27

a__do gmq -17 -29 -21
about__minutes r 17
conozco i -15
es_de adijnov -15 -17 -24 -18 -17 -18 16
i__@day bdgklnquv -28 -21 -18 -26 -24 -18 -30 -19 -19
is_fine s -16
not_start k -17
pero__@day bo -16 22
will_you ablnopqu -23 -18 -24 -23 -17 -21 25 -34
~obli dm -16 -18
~sue> empq -16 -17 -17 23

@texts__quiero m -22
@visit_would m -19
at__that m -18
docto* ju -15 15
get__more ai -17 -16
have__from m -15
i__all hmn -21 -15 -15
me_stuff lm 17 -16
tell acghklnopqsv -18 -20 16 -21 -30 -17 -18 -32 -19 -23 -18 -27

directions_please ij -17 22
quiero_inscribirme ak 18 -22
work__# o 18
y_mi m -16
~<cay npv -15 -17 -16
~<pat dgjlmnqrsu -20 -25 -34 -24 -24 -21 -22 -16 -16 -29
~cem m -26
~teng ceghjklmrtu -28 -25 -21 -34 -16 -19 -17 -33 -34 -30 -17
~vor defnqrstv -38 -30 -25 -32 -31 -24 -32 -32 -40

agua dnoq -17 17 -19 -19
i__@vehicle jnqr -26 -26 33 -18
it__@person m -18
la abcefghkloqrtv -26 15 -55 -91 -76 -41 -31 -40 -45 15 -21 -24 -22 -31
threw__after ms 23 -18
vuelvan__mandarme kl 21 -20
was_going dmnqr -18 -29 -20 22 -20
~<cha cefjqstu -36 -30 -24 -42 -26 -37 -35 -29
~cri bdefhjknopqrst -42 -36 -31 -29 -30 -34 17 -22 -30 -34 -34 -33 -27 -29
~nsa adefhjnpt -28 -19 -19 -17 -23 -23 -28 -22 -17
~sts hmu -15 22 -20

cance* abgjnsuv -19 16 -15 -17 -17 -16 -20 -15
gustaria ai 22 -21
itching agmorsv -19 -16 28 -17 -21 -18 -16
me_dan jklmqu -19 -19 15 -24 -18 -20
not:if p -15
~<ye adfhjlnoqrv -15 -17 -15 -16 -19 -20 -19 -16 -22 -18 -15
~dy> cdegkmorstu -47 -35 -36 -48 -48 -33 -22 -24 -24 -54 -28
~udar km 19 -19

for__@ride b -18
mas_@late abcdgimnoqr -29 -27 -26 -24 -15 -17 -34 -26 39 -27 -16
molesten m -17
~do> cdefhijklmtv -30 -17 -70 -20 -18 -37 -31 -23 -37 -20 -24 -17
~hoe a -18

or__it mo -22 -18
out$ abcdefghjklmpruv -36 -37 -25 -68 -55 -45 -57 -43 -52 -48 33 -37 -51 32 16 -48
suspe* m -19
voy__ir bq 20 -23
~uda efghlnpqrsv -34 -34 27 -30 -39 -39 -33 -20 -24 -28 -35
~xpen iu -19 -17

el__ya bkor -23 -18 -19 21
how__make amu -17 19 -16
un_@person i 15
~nica mu -18 -15
~ono abcgops -18 -15 -22 -18 -27 -29 -23
~resi dghiv -21 -16 16 -17 -15

@clinician_before i 16
about cefghjqst -21 -23 -26 -37 -38 -46 -15 -20 -26
agend* agijlmo 31 -17 -27 -18 -18 -25 -24
que__estan adgklmv -18 -17 -21 -18 -18 -22 -24
too bcfgijlnpqrstuv 16 -19 -19 -18 -23 -32 26 -30 -22 -33 -20 -24 -16 -35 -17
want__make mo -18 -16
~<tod acegjnpsuv -26 -25 -36 -42 -34 -49 -18 16 -32 -39
~bir abdefjopqrstuv -17 -27 -32 -30 -21 -35 -31 -31 -29 -21 -27 -23 -39 -30
~dis aefhjknopqstu -15 -17 -19 -28 -18 -27 -29 -23 -21 -31 -18 -23 -30
~erve o -20
~fgh eflm 24 -17 -17 -27
~wise m -19

@visit__@clinician a 15
a__i aghjlmopqs -29 -24 -31 -25 -24 -69 -27 18 -28 -19
a__this abdglno -21 -17 -16 -16 -18 17 -18
how_can ac 16 -15
will_have n -18
~davi bdiv -16 -16 -16 -16
~plit d 18

cunado m -16
is__where m -17
llamenme eilm -19 29 -18 -28
on__@date hmr -16 -17 -20
~<tru aghlns -19 -25 -21 -19 -20 -23

@relative__@ride q -23
alguien$ ahopu -28 -24 -36 -20 -20
de_casa km -15 17
eat abdghijmoqru -26 -20 -36 -38 -31 -16 -26 34 -24 -31 -23 -38
next__maybe o 16
number_@stop v 15
you_@call deghjklmquv -27 -15 -28 -39 -31 -17 -17 36 -20 -28 -20
~both ijmo -18 -18 -38 -17
~imp jlp -15 -22 -16
~ine cdefgijrtu -24 -25 -36 -35 -20 -25 -16 -39 -22 -44

is__normal q -17
me_this gm -23 21
medic* d -15
not:the acdhklnqt -23 -27 -39 -32 -39 -19 -33 -44 -23
pill m -15
please_send m -21
~<app admo 28 -22 -27 -16
~<rat adjkmnuv -15 -21 -18 -16 -30 -23 -18 -19
~busc dghiklnos -22 -15 -19 -21 -16 -20 -18 -16 -17
~cel acefghjlmnpqrs -28 -23 -15 -17 -24 -24 -25 15 -18 -27 -20 -21 -20 -23

@move_al o 15
esta befjklrsu -15 -28 -26 -27 -52 -16 -33 -18 -19
if_i abcdijklmpqstuv -24 -20 -18 15 -35 -29 -19 -28 -21 -30 22 -31 -18 -19 -20
la_playa jm -16 18
me__puede noq -23 18 -18
off_work m -17
~andi dv -16 -18
~gos adgu -18 -19 -18 16
~lke moqu -22 -16 -18 -16

@relative__getting p -16
al__de jm 17 -20
is__can mq -21 -18
me__work m -19
same__before mno 21 -17 -17
week$ cdgijlnqrsv -18 -24 -25 -19 -16 -20 -31 -16 -22 -29 -25
yes$ efm -22 -16 17
~akin abdghikouv 18 -17 -30 -18 -18 -29 -24 -33 -34 -24

about_the n -19
finding mq -22 16
this_list l 22
ver$ m 16
waiting mn -17 -17
~<mat bgmnqu -15 -19 -23 20 -16 -18
~arla bm 16 -21
~cki dmr -20 -21 -20
~ios abcdghijkmnoprv -22 -24 -25 -26 -21 -18 -21 -22 -21 20 -25 -24 -18 -22 -23

llego_desde ms -18 -16
que_quiero am -19 -20
soy_de im -16 16
take_my adijmnpq -30 -21 -17 -19 -17 22 -20 -19
~brar dhsu 16 -21 -16 -17
~enou dlnt -18 21 -16 -18
~kil acdgijknopqr -21 -16 -21 -19 -24 -18 -21 -25 -27 -16 -19 -20
~scou dm 19 -25
~terp cm 18 -19

@hours$ bcdefghijklpqrtuv -34 -24 -42 -30 -38 -31 45 -38 -43 -25 -26 -25 -36 -31 -32 -32 -26
cuanta amu -17 -20 -17
hasta__estan h 15
is_black m -15
mover abcdinoq -26 -32 -17 -31 -16 -30 46 -23
no__home pq -17 19
opt_me abcdegijklmnopqrstuv -36 -27 -30 -25 -27 -23 -26 -28 34 19 -35 -29 -24 -30 -30 -33 -26 -22 -34 -20
that_time m -23
~coge bdgijmnru -15 17 -15 -25 -16 -32 -21 -18 -24
~ombr mv -18 15

@cancel__it bmo -17 -20 21
friend abcijklmoqs -29 -17 -22 -19 -18 -19 -19 -19 -20 20 -20
tuesday adeghijknoruv -33 -22 -21 -15 -37 -18 -18 -18 -24 25 -20 -23 -16

@price__mi bo -15 -16
@vehicle__is j -23
any__coming m -20
just__off o -20
mi$ abcijlmnopq -32 -18 -18 -18 -16 -23 -45 -21 -26 22 22
save_my mr -16 19
telli* m -15

dan_de lm 17 -16
para_@cancel m -23
will__in bm -17 -18
yesterday$ i -26
you_folks jm -21 -20
~ede> deghklmtuv -20 -25 -20 -51 -49 -36 -26 -35 -50 -40
~fall p -23
~rpr cm 18 -19
~stak lm -22 -16

i__more bl -17 15
mandame_la jm 20 -16
me__a abcdefghimnstu -20 -16 -45 -45 -20 -21 -33 -36 -19 -28 -56 -39 -27 21
my_# abdeghijklmnoprsv -17 19 -27 -24 -16 -20 -21 -18 -18 18 -41 -29 18 -21 -38 -15 -15
off_the acdghiknpqv -32 -20 -17 -25 -19 -19 -30 -16 -16 -25 -17
you__if gm -17 18

right_to n 16
this_morning afv -24 -21 -16
~<mix m -16
~oser mu -20 -16
~siv iu -19 -17

@fetch__@animal n 16
@treat_run d 16
^@food dghlnuv -21 -15 -24 -15 19 -18 -18
a_nadie v -21
able__after q -15
es_eso dgmu -19 -16 -27 19
give__number adlmu -24 21 -16 -25 -16
let__know u -16
you__@stop lm 26 -26
~mbu dm 16 -18
~til bcdefgjmpsuv -43 -25 -50 -24 -30 -41 -17 -26 -18 24 -22 -30
~unn abdfghnquv -21 -18 -24 -19 -19 -22 -19 -30 -20 -16
~vo> bcegjortu -27 -31 -23 -37 -34 -19 -37 -20 -39
~xpl abcdgjklmnopqrsuv -28 -28 -18 -31 16 -26 -18 -22 -22 -25 -27 -15 -20 -17 -15 16 -19

@clothes_@relative mn 21 -16
@relative_wants m -17
see__game m 15
~<dee m 16
~gual adfghijpsu -17 -21 -16 -18 -15 -17 -16 -18 -16 -17
~iabe ag -15 -16

a__en m -15
cancelar acgijklnopquv -24 -23 -23 -26 -16 -29 -37 -19 17 -17 -24 -21 -21
my__you a -19
the__locked am -19 -15
this_chat m -16
v bmno -16 -22 -16 16
wife ghilort -24 -17 -17 -27 -28 -25 -21
y_eso adj -16 -16 -17
~arli ijmnu -18 -18 -29 -17 -15
~rrep b 15

^good abcdfghijlnoqruv -16 -23 -23 -17 19 -19 -18 -23 -16 -30 -28 -23 -23 -16 -22 -19
am__@insurer d 16
ningu* dfghimnopsv -16 -17 -17 -16 -18 -23 -33 -28 -20 -17 19
~<ho cdeghijklntuv -61 -76 -64 -78 16 -31 -21 -65 -53 -16 -62 -39 -34
~arm abcefghjou -21 -48 -39 -20 -22 -40 -31 -17 -22 -26
~inda lm -16 -16
~oud> m 15

@vehicle_@stop jqr 17 -21 -17
contestar$ n -19
do__@call dim -17 15 -17
duda i 15
llego__mensaje u 16
sending__@texts kl 18 -15
the_mail m 20
want_@texts k 18
~mari agilm -16 -16 18 -17 -31
~ontr ahjlo -22 -16 -22 -18 -16

^count bcmo 21 -15 -18 -22
it__for ajmnqsu -18 -16 -17 -23 -19 -18 20
le abcdefghklnors -17 -25 -22 -34 -30 -32 30 -44 -21 -18 -41 -27 -37 -15
migraine s -19
none v -18
out__me ampru -18 -21 -22 -19 -22
someone__my aopq -15 -18 -23 -21
to_that m -19
~<fiv bijo -17 -19 -17 -26
~ivo> agnru -15 -19 -19 -19 -20
~smen m -20

@ride_home no 17 -17
ahead_and abmo -20 16 -21 -16
debit m 21
from_a u -19
is_@vehicle qr 18 -16
not_come i -21
por__no hijt -15 15 -17 -17
to_five o -19
~lly> bghlnprv -15 -24 -22 -21 -19 -18 -16 -18
~taf abgijlmsuv -19 -17 -18 17 -21 -23 -31 -19 18 -21

al_correo lm -18 18
hay__si an -16 -15
i__job abgijlmnoqr -17 -19 -21 -24 -26 -20 26 -23 -15 -18 -16
que_mas adfmnq -24 -17 18 -31 -16 -17
that__i dgmnu -25 -17 -19 -21 -20
~idge mr -20 23
~ua> hn 17 -18

@cancel__@move bmq -31 -32 16
@ride__set pq 22 -22
let__talk a -17
my__@drive an -17 -20
on__street r -19
paga$ dm 18 -15
puede__las no -16 16
want_another o -24
with__do m -17
~den efgjopqstv -42 -44 -41 -32 -26 -34 -38 -56 -35 -29
~ommo su 18 -16
~ucho b -17

backe* mq -16 16
la__@visit d 15
~abri abchjmnqru -26 -16 -15 33 -19 -42 -21 -17 -16 -24
~alr aiptv -24 -22 -20 -16 -15
~tri cdgiknoqrs -16 -16 -19 -24 -18 -25 -17 -16 -16 -18

@cancel_please bm 16 -18
cuenten_conmigo bi 15 -15
jessica m -15
need__it b 16
vuelvan_a gm -17 -16
you_give i -16
~morr cdfklprstu -15 -23 -19 -17 -18 -15 -23 -19 -15 -20
~ose bcdefhinptv -26 -28 -16 -23 -18 -29 -35 -15 -31 -24 -28
~urr dgru -18 -16 -21 -18

#_de huv 18 -15 -17
@relative_un m -18
es_una acdghjlnsv -16 -19 -20 -22 -19 -25 -19 -16 -15 25
o__jaja m -16
of_you mt -23 15
~<ch bcefhijklnpqsu -23 -40 -59 -52 -20 -21 -59 -30 -20 -21 15 -37 -53 -56
~urmi u -16

~cul hinqsu -19 -22 -19 -18 -21 -16
~esom mt -20 25

best$ ahjmtu -15 -20 -18 -17 26 -16
no__maria v 19
not:@call bghikoq -35 -20 -19 16 -22 -21 -22
para__vean a 16
snow$ d -21
~arde dklnoqr -16 -16 -17 -18 -25 -20 16
~dge> mr -20 23
~epen am -16 -16
~san acefgijnpqv -40 -17 -18 -22 -27 -33 -24 -28 -25 -17 -29
~th> bcghqrsv -16 -28 -16 -18 -16 -26 -28 -24

earlier__the o 18
going__@drive mq -16 15
is__up aq -17 -17
jazz$ m 16
keep__@texts brv -15 -21 18
me_explica gi 17 -15
not:your bhil -21 -21 -19 -21
which_exit j 17
~past bdgiklmnoqrsu -23 -26 -24 -27 -15 -20 -26 -24 -16 -22 20 -24 -22
~pill m -16

^una mopquv -30 -16 -17 -19 -26 -16
her__will mr 18 -15
la_@place abcdgjkmnopqrtuv -30 -28 -15 -26 -23 28 -19 -48 -28 -22 -28 -25 -32 -18 -18 -32
my_period mn -15 19
paquete r -16
we_@move bmoq -25 -22 24 -19
~firs bhkmpqr -16 -23 -17 -16 -23 -17 -18

@late__i ampr -17 -28 -16 15
^were jmr -24 -22 23
el__la hjru -19 -16 -19 -17
me__si dlmnqsu 18 -16 -17 -15 -15 -16 -17
~cenc au -16 -17
~llar dg 15 -16
~ual> adefkloqtuv -22 -15 -31 -30 -28 -26 -32 -26 -27 -51 -29

@drink_the mn 15 -15
^opt abcdefghijklmnopqrstuv -44 -33 -35 -28 -36 -26 -33 -25 -38 -39 39 15 -43 -34 -31 -33 -32 -36 -28 -31 -40 -25
after__home q -15
cuantos gmuv -15 17 -21 -16
cuent* adfgjlorsv -27 -29 -16 -26 -32 -29 -17 -29 -21 -20
de__@year v 16
de_baja adgijnopqrsuv -24 -34 -16 -19 -19 -21 -21 -19 -22 -16 -25 -32 -15
me__what agu -19 -25 18
passed mp -17 -17
smoking n -15
tiene_# m -21

@person__the m -25
^may bdklmnpru -22 -19 -18 -19 -39 23 -26 -16 -21
kids cdghijklst -31 -28 15 -20 -24 -19 -17 -21 -22 -18
out__# bimo -16 -18 22 -19
this__her lmuv -16 -18 -17 16
your_patient v 16
~ren acdefhijmnpqst -20 -49 -33 -25 -36 -44 -42 -18 25 -19 -22 -53 -24 -25

^look m 18
~ap> djo -20 -16 -18
~bri acdefghiklstuv -28 -28 -26 -19 -22 -41 26 -39 -27 -33 -35 -25 -52 -26
~fjf e 16

de__turno bl 15 -19
hago dfhioprsuv -37 -20 -22 -15 -22 -17 -20 -19 -31 -16
requi* ai -21 -21
~<gua amr -25 -18 24
~orr adfgijknqtuv -39 -37 -42 -18 -38 -25 -33 -50 -40 -50 -37 -15
~ybe el -18 -16

@clinician__i i 17
@insurer_pick d 15
a__off a -16
afternoons o -16
how_this m -23
~<ghg em 18 -21
~full a -15

^cambie iv -15 -17
antes bgijlmpqru -18 -35 -18 -21 -17 -48 -16 -33 -23 -28
daughter abglmor 16 -30 -15 -24 -24 -21 -23
got__from klu -15 -19 23
me_escriben lu -18 17
this__again gl -15 20
you_want abcghiklov -33 -24 -15 15 -21 -27 -19 -28 -18 22
~ran bcegjlmprtu -40 -38 -42 -48 -17 -39 -21 18 -20 -22 -28

@cancel__am m -21
can__write d 17
it_works gmnu -23 -21 -16 25
me__@visit acdijlqru 18 -17 -26 -29 -17 -25 -16 -18 -21
room_for amnopsu 26 -18 -18 -16 -15 -17 -21
time__target h -19
today$ gjklnopqru -16 -29 -18 -23 -18 -43 -20 -36 -18 -26
type dgju -17 16 -22 -18
~<ai adehiqru -16 -24 -19 -17 -17 -19 -16 -16
~eds npu -22 -20 -28

a_work im 15 -19
be_# nr -15 20
el_puesto m -19
es__@treat amsu -18 -23 -21 19
is__one p -16
they__for dm 16 -19
would efgjmnpstv -18 -18 -34 -27 -15 -31 -20 -42 -27 -27
~<dej acefikpqtuv -45 -31 -27 -28 -22 -39 -15 -24 -21 -43 -38
~cure d -21
~dle> js -16 16

b_there mpr -22 15 -15
latest_you hm 17 -17
not:yet bdgmuv -16 15 -23 22 -20 -25
~ere cdeikmopqst -30 -16 -54 -22 -22 -19 -22 -17 -28 -15 -59
~qwqe em 18 -17

@late__the m -21
^is abcdefgjklmnoprstuv -50 -102 -41 36 -69 -110 -20 23 -68 -57 -23 19 -36 -87 -75 -24 -85 31 -78
con__de adlmu -19 -17 -16 -28 -16
is_time a 18
~ayu befghijklmoprsv -32 -26 -28 28 -23 -37 -32 -23 -32 -18 -29 -25 -24 -26 -22
~ines adglnu -28 -20 -23 -21 -25 -23
~nda ceghlnopr -20 -43 -37 -50 -20 -44 -19 -21 -53
~orst m 15

conmigo adgjlmoru -22 -15 -17 -18 -15 -27 -19 -15 -26
disponible$ m -16
get__airport jm -19 19
i__@drink almnoqs -16 -17 -17 34 -17 -19 -15
prese* b 20
solo abhimnsv 18 -28 -17 -22 -38 -21 -16 -15
to__i jnoprv -16 -26 -19 -16 -21 -20
with_you jkmqu -17 -16 -20 -17 -22
~<fu abefjkoprtv -23 -27 -17 -21 -35 -21 -16 -28 -20 -18 -27
~asen bjkor -18 20 -18 -16 -18

@clothes_ok defghjmnqu -26 -18 -20 -16 -16 -16 -38 34 -15 -21
@texts_for lm -18 -18
a__near ijm -18 -19 22
da_la j 16
have__@ride im -17 -16
i_@book abcghijlmnoqru 44 -25 -16 -29 -28 -17 -24 -19 -36 -30 -26 -26 -22 -19
que_poner g 16
~<lma em -22 21
~<met m -15
~addy ijmu -16 24 -21 -19
~ear abcdegklpsv -23 -27 -28 -28 -24 -42 -26 -27 -20 -16 -19
~ier defgjmopqrtuv -36 -34 -23 -36 -53 -20 15 -59 -30 -30 -27 -16 -50

day__it v -18
got__on ams -16 -22 -20
how__@month du 17 -19
prendan_los km 16 -17
~<jo bdgikmnqru -19 -24 -23 -23 -21 25 -27 -18 -16 -30
~bvc em 19 -18

#_me p -17
asked__this glu -21 -19 -16
not:after hmu -17 -20 -15
o abcfhiklmnopqrstuv -52 -20 -15 -45 22 -45 -49 -22 -58 34 -37 -54 -29 -47 -52 -41 23 -67
what__can dgijmnou -17 18 -25 -20 -35 -31 -28 -23
yes_i m -17
~envi lmv 15 -19 -16
~ives ai -18 -17
~ming cdfghilmnrsuv -17 -37 -21 -31 -26 -31 -16 -18 -27 17 -40 -37 -28
~pong bdefghjlmqrsuv -19 -30 -18 -21 25 -16 -16 -16 -49 -28 -23 -22 -42 -26
~wak anpqr -20 -19 -18 -17 -17

@fetch_a dhimu -19 -15 -20 -33 -21
remember mu -24 18
stadi* j -18
zxcvb em 16 -16
~perd cdfhiklnpqst -15 -28 -17 -22 -21 -18 -28 -25 -24 -20 -29 -19
~uin ablnsu -20 -21 -16 15 -22 -26

@drive__next n 16
confused abdgkmnuv -16 -18 -17 24 -16 -26 -17 -16 -20
not:soy abcdefghjklmnopqrstuv -25 -31 -21 -23 -16 -20 -25 -16 -21 -16 -21 -49 -23 -26 -27 -31 -22 -21 -15 -35 47
there_@parking r -19
~vol gimn -16 -20 -33 -15

have_to achikmnpqrstv -39 -26 -18 -43 -17 -32 -18 -44 15 -15 -29 -21 -24
i__back diloprsu -29 -21 -20 -35 -25 -20 -18 -24
puede__@clinician i 21
take__back m -27
un__bien mqru -26 16 -19 -17
~ice acefhjklopru -31 -35 -42 -33 -25 -23 -19 -17 -17 -39 -40 -25
~ntas abghlmopqrsuv -31 -18 -31 -31 -15 -16 -31 -19 -15 -19 -20 18 -21
~reac bcdgjmnoqrtu -20 -26 -36 -21 -28 -52 -15 -23 -18 -15 -19 -40

@food__my lm -25 23
bother$ admoqs -15 -16 22 -19 -22 -16
can__what gu -15 17
este__quien uv 17 -18
from_you ad -15 -18
more_about u 16
~dem bdefhklmnpqstuv -33 -24 -16 -16 -19 -29 -33 -49 -28 -26 -28 -25 -20 -29 -23
~eat> cdhijklnopqsuv -17 -30 -27 -20 -25 -19 -17 -36 -22 -18 -20 -19 16 -19
~egre glmnqu -18 -22 -16 -18 17 -20
~ind abcdefgiloprstu -36 -17 -16 -16 -35 -37 -17 -22 -31 -21 -25 -26 -20 20 -17
~llp d 16

a_otra abm -19 17 -21
could_it adlmnqu -20 -15 -17 -26 -19 -19 15
hurt_my dm 16 -16
lapto* m 18
need__@ride b -15
on_@day dfghijklmnqrsu -30 -21 -17 27 -32 -25 -18 -20 -18 -23 -33 -19 -17 -32
please__out ilm 21 -26 -16
tempr* dms -16 -31 -16

@relative__that admpq -21 -20 -27 22 -22
before bcfgjlmpq -34 -21 -16 -16 -17 -16 -18 -18 -16
break$ eiu -15 -18 -16
cual__el gijmu -16 15 -17 -23 -17
is__while a 16
me_gustaria ai 22 -21
need__me dmu -22 -21 -25
teach m 18
you__someone bhim -16 -17 -15 -17
~labi im -17 -16
~oki fhijlnoprstu -18 -15 -23 -15 -19 -28 -20 -21 -19 -18 15 -20
~pan abdghij -17 -34 -15 -20 -27 -21 -25

back efhklnoruv -20 -20 -21 23 -44 -29 -17 -24 -17 -32
el__no achjklpstu -27 -17 -27 -16 -23 -16 -26 -25 -20 -27
not__think m -19
opinion m -18
will_take abdhmnqu 28 -24 -18 -20 -30 -18 -31 -15
~ias> bcdghikmnprtuv -24 -17 -28 -18 20 -23 -20 -20 -31 -18 -21 -18 -34 -24
~ribo giklu 20 -23 -19 -23 -31

@medicine_list im 15 -17
died aq -16 17
le_pongo gn 22 -19
let__a am 18 -18
need_to cgkmqv -24 -43 -27 -34 -40 -16
~awes mt -20 25
~edu gn -20 -15
~fish gm -16 20

my_@machine m 16
p abcdefghijkmnpqrstuv -20 -21 -21 -25 26 -24 -20 -24 -22 -17 -19 -43 -21 -16 -16 -23 -16 -16 -25 -25
suena_el l 16
~<slo bdefhijklmnpqrsuv -16 -22 -15 -19 -19 -21 -18 -16 -18 -18 -16 -15 -24 25 -21 -18 -17
~bank dhimn -16 -26 -17 23 -20
~hate bdfghjknpqstuv -28 -26 -20 -22 -25 -21 -18 -17 -20 -23 -17 -22 -31 -22
~voke klm -17 19 -16

your__is dv -18 -15
~hich abdijklnopqstv -27 -22 -31 -22 19 -17 -24 -28 -20 -21 -22 -21 -20 -20
~ret dehjkloqu -29 -17 -18 -23 -21 -16 -27 -19 -28
~roke djnopu -23 -21 -26 -16 -17 -24

aca n -17
be$ dmou 18 -22 -21 -27
wtf_is u 16
~inve m 19
~les bcefgkoqrstuv -18 -29 -31 -35 -15 -30 -21 -15 -18 -22 19 -33 -27
~mmo ahnsu -15 -17 -19 15 -21
~ssed ijmnpqu -16 -18 -20 -18 -19 -27 -18

am__@stop lm 16 -23
fix__sacaron m 15
our dgijmnu -21 -15 -17 -19 -19 -21 -22
~<ef dhjmnoq -21 -15 -17 -15 -21 -17 -18
~<na adehkoprstv -26 -52 -30 -30 -23 -19 -47 -17 -31 -38 20
~tad hijlotv -20 -17 -29 -24 -26 -15 -23

become_a d -15
can__an n -15
darme b -16
take__out ad -18 -15
~<pr bdefhjklpqrsu -16 16 -70 -59 -21 -40 -28 -36 -29 -19 -18 -28 -26
~<sti bcdefgmpstuv -30 -15 -41 -19 -24 -33 -22 -38 24 -30 -36 -25
~hago dfhioprsuv -37 -20 -22 -15 -22 -17 -20 -19 -31 -16

^mas m -16
a_los a -15
am__# lmrs -17 -23 21 -16
what__letters gm 16 -19
~jueg am -20 21
~ked> cdefknrt -33 -39 -24 -19 -16 -17 -29 -32
~nbv> em 17 -20
~onfl mo -18 17

anybody__on h 15
centro$ i -16
my__on hijlopu -25 -17 -20 -17 -19 -26 -17
~se> efhjmnpqrstv -70 -64 -35 -22 -24 -28 -36 -16 -21 -29 -45 -17

@open__now m -21
aplazar o 15
con bcefhijkmnrtuv -31 -73 -55 -45 -33 36 -29 -39 -80 -18 -19 -17 -17 -32
do__off g -16
from__list n -18
~cho bcdefijkmu -27 -19 -25 -23 -22 -42 -35 -17 -23 -39
~dos> abdfhijknpsu -32 -16 -35 17 -25 -23 -24 -26 -24 -22 -27 -19
~rro acdefilntu -31 -31 -51 -18 -25 -21 -38 -29 -28 -39
~tif abcgjklouv -20 -18 -19 -18 -18 -18 -28 -19 18 15

convi* loq -15 17 -18
desde_que jmos -18 -22 -16 15
get__on bdhjno -18 -24 -19 17 -19 -19
if_somebody bo -16 17
much__it dm -17 23
ruin m -16
tienen__para hmov -15 -24 -25 -22
~<dur abcdegijkmnopqrsuv -28 -24 -18 -48 -18 -28 -18 -24 -21 -32 20 -27 -20 -22 -19 20 24 -23
~<vie bghjklmnpuv -16 -18 -17 -23 -16 -33 -17 -28 22 -22 -22
~jan> abhjkmnpsu -15 -18 16 -24 -15 -34 -29 -18 -18 -23
~uil mpq -21 17 -19

far dhjqu -15 -18 23 -15 -19
me__like a -15
perdo* gjns -16 -16 -15 -22
says__do u -15
still bcdefgmpstuv -33 -15 -41 -19 -24 -33 -21 -38 23 -30 -35 -25
~<bab imru -15 16 -19 -16
~cor abdefnpsu -37 -40 -23 -22 -25 -50 -17 -24 -23
~eak> abdefgjklnpqrtv -30 -18 -34 -26 -17 -20 -26 -19 -25 -29 -20 -23 -19 -16 -21
~mut u -18

a__there adhinopqsu -30 -28 -23 15 -31 -21 -16 -21 -16 -28
agente$ afi -17 -21 21
can_somebody io 16 -17
equivoco ijlv -18 -16 -18 24
escriben$ lu -18 18
it__or m -17
my__number gij -24 -20 -19
not:@date bo -21 15
rathe* dmv -17 -22 -16
sesion bghijklmopqr -27 -15 -22 -24 -26 -21 -20 -22 -17 -15 -23 -30
the__i cgikmnpv -15 -26 23 -16 -40 -21 -27 -30
what_this gmu -25 -16 24
ya__y jr 15 -18
~<afe nu 19 -16
~plac dghilmnqs -35 -18 -21 -19 -23 -17 -30 -18 -16
~ugu acm -16 18 -19

can__before dimn -25 -21 -21 19
deciding$ m 15
it_for m -19
lugar_para a 15
not__@day abhlnqr -16 17 -20 -17 -17 -35 -17
point u 18
so_can o 18
so_you bqu 20 -17 -18
the__@person im -15 -24
unsub$ eflm -21 -16 24 -29
xmas dhlp -21 24 -16 -16
~fil hjoqrsu -22 -22 -34 -22 -15 -18 -16
~ved> defghilmnpst -20 -18 -18 -16 -16 -27 -36 -16 -20 -20 -25 -18

not:mind luv -17 -23 -25
please__@texts bilm -16 -19 18 -37
pocket$ d 15
want__one a 15
would_# o 19
~comp abcdfhjklqst -35 -39 -17 -21 -16 -27 -33 -16 -27 15 -28 -17
~doc jm -17 -16
~doub bmo -18 -17 17
~ooks o -15

@symptom_right m -17
and__the ijm -25 -21 -20
what$ dflmot -26 -36 -19 -22 -23 -17
~amb abcdefgijlnpqtuv -18 -16 19 -37 -25 -21 -28 -32 -16 -30 -32 -36 -19 -19 -37 -42
~iere mou -25 -22 -18
~mejo adeghjklmpqrstuv -26 -25 -16 -23 -25 -23 -23 -16 -16 -21 -24 -28 -16 -17 -26 -30
~plom ai -16 -17

=denied:reschedule abloqv -16 19 -20 -21 -23 -23
@drive__and nq 16 -25
las_# cgjkmnqsuv -17 -19 -29 -16 -28 -16 -23 -27 -23 -20
my__out apq -24 -30 18
~<tan abijlu -17 -18 -23 -18 18 -16

come__week a -18
see_you bdfghjnquv -20 -17 -16 -15 -22 -23 -17 -17 -18 -19
~ank> dhimoqs -18 -24 -17 16 -17 -16 -17
~nos> aijlmtuv -23 -17 -17 -29 -15 -17 -27 -17

chauf* p 15
quiero_poner i 15
who_gave u 16
with__@clinician lnoru -23 -17 -18 -15 -22
~arlo adlqru -24 -17 -17 -17 -18 -15
~cur dgh -31 -15 -15
~fun bfhijlnpqr -19 -16 -16 -20 -22 -16 -17 -21 -30 -18
~rsle ms -21 -15

stuff adhj -17 -19 -19 -19
trust bmu 15 -15 -24
when__library hm -15 18
~carl lmv -17 -19 18
~nten inq -20 -15 -19
~pro acefghijklsv 23 -38 -32 -27 -40 -44 -36 -47 -34 -30 -24 -17

^sup acdefghijklmrtuv -17 -17 -19 -29 33 -16 -18 -18 -21 -18 -21 -31 -17 -22 -23 -16
cancelled dlmnopqrsu -32 -18 19 -16 -25 -25 20 -16 -15 -25
perdi$ m 24
when_you u -21
~<ri acefiklv -17 -39 -42 -42 -48 -20 -47 -49
~pare bcgijklmu -20 -16 -19 -16 -22 -20 20 -25 -19
\xc2\xbf__dejar dhmn 17 -15 -19 -15

^cheers mt -17 17
close bdgijnopu -16 -35 -31 -16 19 -38 -25 -18 -33
como__las mr -19 18
i__out cdghimopv -21 -38 -27 -23 -26 -24 -17 -18 -23
up_at a -18
~<bun t 16
~else cghijmnp -18 -20 -26 -28 -15 -21 -20 -28

@relative__@day b -17
desde_la m -16
does__do dgm -15 16 -20
es_esa mu -18 17
you_say cgou -17 17 -17 -23
~cli adhilosv -16 -17 -21 -18 -18 -16 -24 -18
~surg o 16

^show blqu -20 -15 -16 -20
do__one mu -15 -16
my_driver m -39
~<sco bdimu -16 -23 -16 15 -16
~gunt abcdklnoqrsu -25 -19 -16 -26 -20 -26 -23 -20 -21 -21 -16 -18
~hin efhijqrt -30 -22 -15 -24 -20 -28 -17 -37

@ride_got q 16
be_asleep m -16
for__to bu -20 -20
getting__for m -16
hago$ bm -18 -24
i_signed am -16 -19
me_den l -19
you__permission kl 17 -16
you_may m -15
~<tig bm 16 -17
~ansf dijq -16 22 -16 -16
~ele> adijnu -18 -21 -16 -19 -23 16

@day__a m -19
eres$ alu -16 -17 16
my__or bmnu -18 -24 25 -17
nothing__now am -17 17
whate* bdfghjqtuv -17 -23 -18 -19 -20 -17 -18 -17 -26 -16
~<cam bcdefghilnpstuv -22 18 -41 -22 -21 -16 -30 -38 -32 -15 -19 -22 -23 -25 -39
~nnin afhnv -20 -18 -21 -18 -15
~olo fghijknv -17 -36 -23 -30 -28 -20 -32 -23

chamb* m -19
~ess> cdefijklmopqt -29 -22 -23 -21 -18 -46 -23 -36 -30 -16 -23 -23 22
~vul u -15

al_lado jmuv 19 -19 -17 -17
can__my acghjklopstuv -27 -27 -33 -36 -29 -24 -35 16 -23 -32 -23 -54 -23
like_a am -20 -32
my_bank d -16

@holiday_week h 17
@texts__mi k 16
de__es bghijlmnq -17 -28 -22 -24 -15 -21 15 -18 -17
i__text k -19
the__left m -15
~ama> i -20

bad__@day m -17
en__attend am -15 16
hit__@traffic klm 21 -19 -21
this_@month adgu 24 -18 -17 -20
~<mys dmu -19 -17 -20
~chs> s 17
~eah mpq -25 17 -17
~peri dmnq -15 -22 22 -16
~ss> acefiklopqstv -26 -43 -33 -32 -20 -24 -27 -16 -17 -47 -22 22 -17

add_me abgilm 26 -17 -19 -17 -26 -30
contestan__telefono m -21
rather dmv -17 -22 -16
um gmt 18 -19 -17

does__go jmq -16 16 -17
que__si mq -18 18
~ost> acghiknpstv -30 -15 25 -32 -26 -17 -29 -34 -28 -27 -29
~sque m -16

do__answer gu 15 -24
medio m -16
o__del m -17
~<sob dn -21 -18
~quir m -21
~rch abdilnqrsu -23 -16 -19 -18 -19 -18 -19 -19 -15 -16
~roa dhu -18 -22 -18
~roxi m -21

@person__there hijm -17 18 -16 -21
@stop_los klm -18 -16 18
^pick lo -15 -18
add__to abgilmn 24 -19 -18 -16 -26 -16 -15
at abcefgklqrtu -34 -21 -21 -47 -21 -40 -44 -20 -43 15 -41 -20
hay_cupo abdhjo 25 -22 -23 -17 -17 -16
me_there p 15
se__esta gm 16 -18
~<ev cegjknopquv -30 -21 -17 -36 -17 -15 -29 -22 -17 -24 -49
~<poc amnoqru -17 -26 -17 -19 -18 18 -15
~atte mnu -18 20 -17
~erwo dg -20 -18
~read bfghjkmopqtuv -23 -17 -40 -29 -38 -52 18 -21 -23 -44 -33 -39 -28
~xam u -23

@drink__from jmnu -18 22 -17 -18
am__interested blm -16 15 -19
no_estoy a -20
not:y moq -15 -16 17
se__@late acdmnoqr -15 -18 -17 -16 -18 23 -18 15
~fec cdfhijklmpqrv -21 -37 -17 -27 -24 -28 -29 -26 -33 -24 -31 -23 -27
~nume abcdefhkmnopqrst -28 -36 -25 -35 -22 -22 -26 -16 -29 -26 -33 -26 -26 -32 -33 -16
~oli bdefghipruv -29 -25 -18 18 -15 -21 -25 -16 -20 -23 -17
~want adefjmnpqrstu 19 -26 -21 -19 -21 -20 -20 -38 -20 -25 -33 -33 -22

is__all ho -17 -16
me__@late r 20
que_numero ailmuv -15 18 -24 -25 -20 -32
~bam akm 18 -24 -20
~ved defghilmnpst -20 -18 -18 -16 -16 -27 -36 -16 -20 -20 -25 -18

@call__@call m -16
identify_yourself l -16
puede$ bgimo -20 -20 -22 -31 -28
us__later amo -17 -17 17
you__have hjknopt -24 -23 -23 -16 -15 -26 -17
~bir> amoqu -15 -20 -19 -15 -16
~nsan m -17
~omer ai -18 -18
~si> mr -21 18

@traffic_on mr -25 21
far__the m 16
no__a abcdehjkmnstuv -31 28 -26 -30 -15 -24 -35 -32 -43 -26 -24 -20 -36 -17
po mo -26 -15
se_pone nu 17 -16
si__me imnoq -17 -22 -17 17 -15
the_baby r -16
who_dis abcdefghijklmpqrtu -20 -17 -19 -25 -31 -24 -19 -21 -33 -22 -21 -23 -39 -17 -23 -21 -21 29
~fig n -16

^see ahjmruv -26 -16 -18 26 -15 -17 -17
apaga del -22 -15 16
is_@sick bfnpsu -17 -15 -16 -15 -19 -21
minutos mr -19 18
writing$ m -15
~clam im 15 -19
~lock acdefginrstu -27 -23 -36 -22 -20 -22 -18 -29 -29 -18 -22 -37
~narm nq 19 -18

@relative__it dmopq -16 -26 -16 17 -23
balance gu -17 -17
de_manana abm -16 16 -23
does_it acdhijkmnoqrstuv -18 -22 -30 -28 -25 -18 -19 -24 -27 -26 16 -19 -16 -20 39 -18
eggs lmn -24 35 -26
long_a u -16
me__al alq -18 -16 -29
~<paq r -16
~<pe cefhijnp -47 -57 -33 -34 -45 -29 -20 -20
~gend abcdefgijklmpuv 21 18 -22 -16 -16 -21 -22 -40 -33 -27 -34 -37 -16 -17 -15

^anotame am 17 -19
a_first a 22
de__@place bdijlmpruv -17 -15 22 -36 -18 -19 -18 -15 17 -24
it__get jm -20 -17
to__@machine mu -21 16
what__@eat dghmnu -19 -26 -18 34 -31 -17
you__list m -17
~<add acdfghijklnoq -23 -19 -25 -16 -16 -17 -23 23 -16 -16 -25 -19 -21
~ija m -19
~nuev dgijklnopqsuv -26 -17 -20 -26 15 -28 -20 -22 -17 -18 -18 -23 -18

in_front m -16
my_wallet b -18
ya__volver k 18
you__text agikmu -24 -24 -22 23 -35 -17
~dran mn -21 15
~ubo> afmr -18 21 -27 17

be__up m -16
quiero_suscribirme k 16
worry bmop -18 -26 -18 16
~ero defgmnpqtu -35 -52 -33 -25 -18 -29 -35 -24 -38 -19
~nfo ilmou -17 -17 -18 -20 19
~nue> l 16

a_recipe m 17
i__blocks q 17
i_drink n 18
me__@person imu 20 -21 -18
not:now adgimprstv -17 -19 -20 -16 16 -26 -30 -19 -19 -15
see__on msu -17 16 -18
solo__de aoq 20 -18 -19
without_a n -22
~<pis am -16 -21
~aks m -15
~mal> dijnopqs -18 -16 -20 -19 -17 -18 -26 16

me__and abp -16 -19 18
the_one ahnsu -29 -16 -17 -19 -31
up__or dn 15 -15
vi_en m -18
your_list m -20
~ipe> a -20
~som aefklmnqr -17 -33 -32 -33 -33 -21 -20 -19 -26
~tiff mv -21 16

opt_in acijklm -19 -20 -17 -18 26 -28 -16
~anto abdgijloqruv -19 -17 -17 -21 -21 -22 18 16 -17 -18 -19 -16
~dra> bmou -18 -25 15 -18

around_back g -15
is_@late hmpr -15 -22 -24 20
not:remember m -16
time cdfgijktuv -23 -17 -27 -35 -33 -20 -23 -19 -55 -27
~ago cfhioprsuv -16 -22 -23 -17 -24 -19 -24 -22 -35 -18

@late_to hj 21 -20
@vehicle_esta hjmpqu -18 -23 -32 -15 25 -20
^kind s 16
are abcdefgijklnpqsu -24 -43 -43 -39 -31 -19 -17 -23 24 -51 -39 -16 -17 -63 -49 27
but__the m -22
i_feel m -17
numero$ abimrs -28 -23 -56 -53 -16 -15
what__bring jm -19 16
~anl bmo -16 -15 17
~sjd cefjlmu -15 30 -18 -15 -20 -28 -17
~sue acefghijkmortv -24 -22 -27 -22 -25 -20 -29 -22 -28 -18 -20 -23 -17 -21

@drive__mi m -16
a_car adinpquv -17 -21 -24 -24 20 19 -18 -22
chest abim -18 -17 -19 20
iba_a mpq -21 -27 27
my_@day mo -21 16
was__today ms 24 -22
~<pot n -18

about_@food mn -20 18
after_all ahiklmnqrs -27 -21 -17 20 -33 -21 -21 -16 -18 -30
by_myself nq -21 22
las_@medicine m -16
menu$ acdefghijklmnoqruv -17 -19 -26 -17 -16 35 -18 -29 -23 -18 -24 -35 -21 -20 -18 -16 -28 -16
we__the abdinos 16 -25 -18 -18 -27 -20 -19
~ccou dm -25 24
~nger aghijmps -33 -19 -19 -27 -18 -32 -19 -19

got_anything dm -24 -21
maria agilm -15 -15 18 -16 -29
not_hit lm 18 -16
you__who m -17
~ea> abij -18 -16 -15 -15
~eply adgkl -17 -16 24 -16 -19

back_in b -15
bitcoin m 19
del_@day abcdhjklmpqrsu -34 41 -16 -18 -30 -20 -19 -38 -52 -18 -20 -19 -24 -15
few__for i 15
me_manda j 15
plane* dm 16 -17
tarjeta abdho -15 -27 16 -20 -15
they__@animal u 21
~hom abcdgjkloqst -37 -19 -21 -38 -38 -39 -28 -15 -35 15 18 -20
~hurc adilnqr -19 -17 -16 -16 -16 -17 -15
~oga> ak -21 -16

can__@book abcdghijnoqru 28 -28 -19 -28 -21 -23 -18 -20 -30 -30 -25 -23 -15
corazon$ m -15
how__@move cgj 16 -19 -20
llego$ cdlmoru -17 -30 -16 -37 -18 23 -25
muy_amables t 16
you__from adjm -15 -31 -16 -33
~agg m -15
~plea defhnpqstu -35 -36 -32 -15 -27 -31 -50 -32 -19 -15
~sit> aiu -18 -21 -17
~sme m -20
\xc2\xbf__puedo do -19 -16

alla$ adhmoquv -15 -19 -17 -16 -16 -28 -20 -17
kind__is m 16
my__this av -19 -19
no_jessica m -15
run abdgjmnou -16 -20 32 -22 -16 -23 -19 -20 -39
un__para bdio -16 -16 -15 -22
we__@move m -17
~<adj i -16
~ery> bchjknoq -40 -16 -20 -18 -18 -15 -15 -27
~eso> agmo -16 -16 -22 -17

all_texting l 16
i__dentures n 17
prefiero__@day o 16
who__ask m -19
~dks em 16 -16

hay_mas o 17
in__text klm 16 -24 -19
said__will pu 28 -17
~ands agmnoru -18 17 -33 -19 -15 -17 -24
~dan> acdfgmsv 17 -20 -27 -19 -32 -47 -18 -28
~rean km 19 -19
~te> acdehlnprs -29 -23 -19 -64 -38 -17 -57 -33 -36 -25
~uch acdefghjknopqstuv -15 -18 20 -35 -36 -36 -33 -43 -29 -20 -29 -29 -30 -16 19 -26 -24

@hello__que f -15
how__times lmn 19 -19 -17
lleguen m -24
off__@holiday h 16
where__i lpqrsuv -23 -16 -23 -20 -26 -29 -17
~her> dfghnqrs -25 -24 -23 -35 -30 -16 -37 -20

@drive_home mn -20 -23
caigo m -20
dar__para i -19
how__till n -17
me_llegan l -21
my__@place jmr -24 26 -15
put_to mu -20 17
~oked aimq -21 -18 -28 -20

later acdehijklnopru -25 -29 -31 -18 -31 -29 -27 -22 -24 -23 22 -21 -19 -22
mis bhjmnors -21 -20 -20 -22 18 -24 -18 -19
need__@texts km 18 -22
pica ms -19 19
~nor> dou -17 -20 -17
~pain dgijn -31 -25 -18 -23 -27

@call_and amnq -17 -25 -16 -17
all__the abdqu -18 -21 -19 -18 -19
now_i m -22
sorry_what gm 22 -22
the_@call bcegijlnopqrsv -39 -22 -19 -32 18 -28 -31 -26 -34 -25 -37 -20 -26 -33
you_guys befgiklnprsv -27 -18 -23 -25 -24 -15 -17 -22 -26 -20 -20 -22
~bido m -16
~uto> dv -17 -15

@thanks__much t 15
^asi m 19
^nadie q 19
anything bghirsv -32 -27 -33 -21 -19 -18 -23
botox mu 20 -16
cell_off bl -17 19

^quiero dghlnpqrsv -18 -17 -29 -21 -21 -18 -36 -36 -31 -36
the_point mu -19 18
~rio> cdefilnoprst -22 -27 -21 -19 -32 -23 -21 -15 -30 -25 -25 -16

address abcdefghijklnopqrtuv -30 -34 -29 -32 -18 -24 -27 -41 -31 47 -26 -29 -25 -38 -29 -24 -28 -23 -37 -28
decided__go m -16
me__your bkm -18 -28 -31
need_anything adm -18 -18 17
oh aelou 16 -25 -20 -23 -15
un__@late a -16
~apun iklmo -16 16 -17 -24 -16
~repi m -16
~shop bklnu -19 -16 -24 -26 -19

how__@book am 20 -17
metformina ao -17 -15
school$ m 17
should__get ajmn -22 -16 -22 25
your_@price dm 16 -17
~ica> abcefhjklpqrt -36 -27 -19 -23 -17 -22 -19 -28 -28 -24 -28 -19 -16
~lgo cdfjkmpqstuv -21 -20 -18 -31 -22 -45 -31 -16 -15 -19 -24 -24
~raro abdhjlmnopquv -20 -17 16 17 -18 -20 -15 -21 -18 -15 -19 -22 -15
~uti dju -19 -16 -20

@relative__shell p 18
despues_de bmnq -20 -27 -28 -28
much__@visit dmu 24 -20 -17
my__from lu 16 -18
said_yes mq -18 -15
~<rol m 20
~cua bcdefklmnoqstv -27 -40 -19 -30 -25 -31 -37 -24 -22 -19 -38 -18 -28 -42
~fum nu 19 -16
~pic bcefjklnrtuv -22 -24 -20 -18 -27 -26 -43 -25 -22 -29 -43 -29
~tre> mn -16 -15

@relative__will abmpu -16 -16 -26 19 -27
i__your gijlu -16 -26 -21 -26 -18
mi__se acdknoquv -19 -25 -21 -16 -21 -22 24 -19 -18
not:work d -15
start_the km -24 22
~<mnb efm 21 -16 -24
~igi m -17
~osit aij -20 -20 -15

@price_of dm -41 37
aide m -18
funny mq 20 -18
llego__las mnr -20 -15 22
those al -18 -17
una_voz aim -18 17 -17
~rob bcdefghjkt -23 -24 -25 -24 -20 -25 -23 -29 -20 -23

^pueden cghmoq -21 -20 -20 -44 -16 -25
do__and dijm -17 -21 -21 -21
no__do gjlov -21 -18 -21 -17 -16
no__escribir il 22 -22
the_@clinician acefgijklmnopqtuv 16 -29 -28 -15 -39 37 -36 -37 -42 -42 -44 -16 -32 -38 -25 -52 -30
to_opt ailm -19 -19 18 -15
want__after o -16
~edle abjmos -18 -16 -16 -23 -15 18
~espu dfgjlmuv -28 -15 -26 -20 -22 -17 -22 -21
~hal bcefgiknoqst -26 -21 -32 -25 18 -26 -17 -20 -19 -26 -18 -19

^estoy bcefghiklptuv -28 -24 -18 -20 -22 -27 -25 -27 -44 -23 -19 -41 -30
am_so abdlnrsv -18 -25 -17 -17 -16 -22 22 -15
chickened_out m -21
dizzy s 17
for_later m -16
is__@parking dhijru -20 -17 -21 17 -25 -21
puedo_@pay n -17
the__need i 18
~howi b 18
~seen abm 24 -16 -19

a__day abdinopqrsu -23 -23 -19 -19 -24 22 -21 -26 -16 -23 -26
another cdghilmnprs -19 -24 -22 -21 -25 -16 -19 -25 -25 -22 -23
get__@clothes i -15
let__@texts km 20 -19
need_it abm -16 16 -21
~apel bjkqrsu -17 -23 -15 -17 -16 -16 -16
~cuan cdgklmqrv -25 -16 -26 -16 -22 -21 -30 -41 -21
~ile acghnuv -20 -17 -25 -16 -23 -30 -19
~kmb ao -15 16
~wifi m 22

@call_alone lm 18 -22
day__want m -16
de_que bilmnopqsuv -18 -29 -25 -19 -25 -17 -20 -20 -21 26 -35
friends mq -16 17
maps ajm -16 18 -17
tienen__el dhmq -19 -16 -21 -16
up__my m -19
you_today fhm 21 -22 -21
~rdin k -20
~usin alt -22 -17 -16

final abm -18 15 -21
it__@day ao -15 20
new_day mo -24 21
paper* dgjou -28 -22 -17 -19 -18
real$ is -22 -17
~ning bcdijklpqtu -33 -37 -63 -50 -27 -40 -51 -29 -21 -39 -31
~ody> cdegjklmnrt -25 -25 -23 -29 -25 -29 -23 -58 -47 -22 -30

bill abjmnopqru -26 -24 -21 20 -27 -19 -26 -19 -17 -36
could__a c -15
que__@eat n 21
~<pie adgijv -20 -18 -21 -24 -17 -16
~chil dm -18 17

a__ya m -19
backed mq -16 16
funciona$ am -17 -18
is__card g 17
on acfgklnpstuv -15 -40 -37 -40 27 -40 -39 -32 -15 -25 -26 -59
transfer i 17
with_a dglnr -34 -19 -19 -25 -20
~hou acefiklnpuv -17 -38 -20 -22 -22 -23 -30 16 -20 -29 -37

em_back m -20
ghghg* e 15
in$ acfgilmnoqsv 27 -56 -25 -40 -31 -40 -65 -27 -58 -28 -26 -45
trabajo_de i -15
~elef abcnoq -23 -22 -15 -24 -20 -17
~enen bgmnqrsu -32 -26 -18 -26 -22 -28 -22 -44
~pape bgklopqrstuv -22 -32 -21 -19 -28 -19 -28 -19 -19 -16 -27 -19
~verd elq -20 -17 -17

@howmuch__por jmsu -17 19 -17 -26
^sigan klm -22 -19 23
name acdilnopqsv -30 -16 -26 -24 -15 -27 -25 -16 -23 -16 18
not:@relative lmq -15 -30 22
puedo_hacer q -19
whoev* m -17
~<vei m -16
~uzz ms -17 15
~vers aghjklnstuv -23 -19 -24 -25 -15 -19 -18 -29 -20 -26 -19

am_good cfgjklnprtuv -17 -22 -22 -18 -15 15 -19 -24 -19 -19 -16 -21
be__in jnqr -25 -18 -19 21
olvidense_de m -17
rides abdghjlmnpqsu -21 -18 -18 -16 -17 -20 -19 -29 -18 24 17 -16 -25
takin* abdhilmosuv 20 -26 -26 -15 -21 -21 -40 -20 -28 -26 -17
tiene* bgnpqrsu -30 -26 -25 -25 -20 -24 -21 -44

@drug_@drug mn -16 25
@relative_quedo q -19
back_up ak -17 18
consent m -15
el__@fetch p 17
go_home mn -16 -16
only_free adjqr 23 -23 -24 -21 -18
pon_musica m 16

@drug_@food n 16
debbie muv -19 -17 23
make__# bo -20 21
on__loan d -16
una_@relative a 16
we__it abdknopqru -25 -27 -17 -16 -16 29 -17 -24 -23 -18
~<ab cdefghjknqstv -37 -20 -37 -39 -42 25 -27 -16 22 -33 -31 -39 -24
~<lav mp 18 -16
~cupa a 17
~iale m -18

came_up am -19 -16
come_for n -16
earlier ao -27 18
parad* mr -17 18
time__@open h -15
~drat n 15
~iab ag -15 -16
~tep> m -15
~true ij -17 -21
~wea cdfghijlortv -16 -34 -16 -32 -30 -23 -30 -20 -25 -17 -15 -19

@eat_my m 16
@visit__@relative amp 25 -33 -15
fish gm -16 20
later__you ao -15 16
text bdefknopqrstv -40 -35 -19 -16 18 -36 -36 -35 -29 -29 -38 -21 -33
that__@relative m 16
will__let m -23
~<ac acefghjklostuv -16 -41 -43 -47 -42 -35 -23 19 -46 -31 -20 -38 -29 -48
~blue dhjln 17 -18 -20 -16 -21
~iaje am -21 -16
~igue jkmnru -16 -23 -29 -17 -15 -15
~ly> bejmnprsv -19 -39 -23 -29 -21 -30 -16 -48 -26
~oved defklmnprsv -22 -17 -18 -15 -28 -24 -18 -19 -30 -23 17

@book__@visit bdm -27 -18 22
@relative__@drive mno -31 -23 -16
hora__el io -17 -17
no_la l -22
over_now mr -24 22
~tim cdefgkqtuv -32 -25 -18 -37 -40 -37 -17 -26 -31 -35

@book__with am -19 19
^god o -17
away acdefghijkmtu -28 -21 -17 -24 -23 -27 -26 -23 -24 -20 -28 -19 -18
do__@price adu -21 26 -16
mas_nada l 16
no__donde j -17
wait__i n -21
~rewe m -16

but_coming r 15
corre* bj -15 -17
from__will mnp -21 -17 20
her__# im -17 -18
i__since ms -21 17
know_any muv -16 -16 24
~dds gmu -16 -17 16
~edes cfginpr -18 -27 -25 -15 -27 -24 -17
~enu acdefghijkmnopqrstuv -25 -22 -33 -17 -17 41 -23 -18 -26 -23 -24 -23 -27 -19 -22 -18 -19 -18 -36 -23
~quet nr -15 -18

~<air q -16
~guie abdgjklmr -18 -28 -34 -25 -26 -23 -28 -34 -20
~pens cefghijlnoprsv -16 -18 -22 -19 -22 -29 -25 -24 -31 -24 -16 -29 -21 -18
~rano mqru -31 -16 -17 -16
~ueme a -16

@stop_for r 19
^yep pq 17 -18
alguien__me amn -17 -18 -17
quiero__@food aim -21 -18 21
~<der u -15
~<tar bdghiklnopqs -24 -27 -22 -27 -18 -16 -18 -30 -19 -21 -21 -24

@stop__my m -27
be acefgijkmpqrtuv -23 -18 -35 -50 -73 -47 -47 -43 -50 -18 -17 41 -49 -29 -28
do__wait q -15
~bue bcefgknoqrstuv -25 -17 -26 20 -17 -20 -22 -23 -23 -20 -21 -17 -21 -26
~hos cefhinprstv -19 -16 -16 -29 -27 -19 -31 -25 -28 -25 -24
~nbo belm 21 -17 -15 -26

i_had adgjoprsuv -27 -15 -15 -17 -25 -15 -22 -28 -21 -19
mn em 19 -22
venmo efjklmtu 31 -24 -16 -17 -21 -34 -16 -18
want__keep bm -19 15
~erne u -16
~ojo m -17
~road dhu -18 -22 -17

nota$ mu -20 21
works bdhijlmn -18 -19 -17 -16 -17 -21 -20 -24
~brai mu -26 17
~mem du -15 19
~tuck abdgjlmuv -16 -15 -16 18 -17 -21 -33 -16 -18

@open_are hjm -18 21 -27
how__can dhijmou -21 17 -25 -19 -28 -20 -25
~dici fm 16 -23
~exib m -16
~lav mp 21 -17
~urge ds -20 -16

^borren blm 17 16 -25
am__the ghijkmnos -21 -16 -26 26 -19 -30 -26 -24 -24
make_one a 16
pronto m -16
sunday ahijq -20 22 -18 -19 -15
texting__work gmu 18 -18 -23
trabajan_el h 18
~air> gilop -16 -21 -15 -18 -19
~ched dnpqu -19 -17 -16 -19 -16
~fh> eflm 25 -20 -15 -24
~fjd efm 23 -16 -24
~peni djqrsuv -20 -18 -16 -16 -16 -20 -16

^yeah mpq -19 17 -16
am_going mq -18 -19
just__sorry bm -17 16
llega_el m -21
no__dormir mu -15 -17
~uede eghjlmrtuv -32 -17 -63 -35 -53 -27 -16 -41 -54 -42
~wait cdhlmsuv -22 -26 -20 -23 -22 -23 -30 -20

@visit__the adiln -24 -25 -18 16 -26
any_more abdgmnru -19 22 -23 -15 -21 -20 -20 -30
aviso aekot -18 -17 -19 -18 -19
decidi am 16 -26
does__this u -16
flat_tire q -16
lo__es am -17 -18
need__shave n 18
persona acdefghijklmnorstv -44 -22 -27 -22 -22 -27 -26 36 -33 -30 -26 -47 -28 -30 -27 -25 -21 25
stomachs s 17
~plis abdefglmu -16 25 -16 -22 -19 -16 -26 -32 -16
~ueco a 18

^room amnu 20 -18 -17 -17
cuenten ghilmnq -16 16 -22 -18 -20 -24 -16
~ges> j -15
~van bcdgijmnpqsuv -17 -18 -19 -23 -19 -18 -33 -22 16 -30 -18 -17 -19

begin lmn -17 -18 -16
confundido lmrs -21 -16 -16 -22
near__@vehicle jm 17 -25

am__going dm -18 -20
deductible m -15
forwa* im -20 16
hago__ser a 20
if__have bp -16 -22
los_papeles ahn 16 -18 -17
my__sent an -16 -19
necesito_la io -17 -22
not:manden bgiklquv -18 -21 -18 -30 23 -17 -16 -18
on__the m -17
waiti* mn -17 -17
you__over mo -21 -15
you_watch m 15
~dati afm -21 -15 20
~eliz afm -16 -24 23
~ncu abdmu -20 -19 -16 -24 -16
~off aiu -20 -15 -23
~rce v -17
\xc2\xbf__hace nu 18 -20

@relative__see an 22 -17
^@stop acdefghjklnopqrstuv -56 -19 -63 -87 -75 -58 -60 -72 -96 83 -69 -47 -52 -57 -72 -66 -57 -60 -16
^just adefghjklmopqstu -34 -30 -16 -17 -27 -31 -22 -21 -30 28 -20 -24 -38 -16 -32 -47
read_@english m -15
un__@thanks m -21
you__or ghlm -16 -18 -20 -19
~anz imqu -19 -25 -17 -17

#__@visit bm -17 -17
^ok bcdefghjlmnoqstv -46 -46 -67 -70 -65 -38 -43 -43 -41 32 -48 -35 -39 -31 17 -38
a_hacer gmq -19 -16 -15
come_the o 16
my__five o -18
my_last gm -19 16
nadie$ j 16
take__@insurance d -21
~hick o -16
~mic u -15
~oupl m -20

@move_de m -16
am__your mv -16 17
en_@english abcdgijklmnopqru -30 -20 41 -25 -33 -29 -28 -25 -23 -18 -25 -25 -18 -21 -17 -27
not:care m -19
then$ ailnoru 21 -16 -23 -16 -19 -20 -19
would__have abu -24 -17 16
~<all acdhklmouv -16 -16 -29 -28 -16 -23 -16 -28 -16 -28
~esi defgjkqrstv -55 -23 -22 -27 -32 -19 -26 -27 -21 -28 -36
~obod bdhmopqsu -21 -19 -23 -31 -24 -25 16 -16 -23
~ront bgnpqsuv -26 -20 -20 -15 -20 -22 -29 -21
~sio ghjmoprtv -35 -25 -30 -29 -26 -22 -27 -20 -24
~twic gkmnqrtuv -18 -17 -32 -17 -17 -18 -21 -19 -17
~what bcegiklopqrstv -27 -56 -49 16 -23 -41 -20 -18 -52 -16 -60 -28 -25 -72

@clinician_was im -17 17
due ab 17 -16
todos_alla f -18
will__for m -16
~<hj em 18 -17
~ckin dmr -20 -21 -20
~ssib dknqu -20 -17 -19 -18 -18
~tarm iku -25 -18 -19

are__do m -16
mil_@thanks blmt -19 -17 -26 28
sunny$ dm -16 15
use acioqsv -25 -17 -29 -24 -24 -20 -25
you__@holiday abdghjlmotu 18 -16 -27 -17 19 -16 -17 -32 -17 -16 -18
~lift m -18

@call__cell im 17 -16
all__here fm -16 15
cost bcijlmouv -20 -16 -26 -17 -18 26 -19 -32 -19
man al -20 -19
necesito__@visit im -21 -27
no__de agilmor -20 -18 -20 -50 27 -17 -18
~ede efghlmruv -39 -24 -21 -37 -23 -29 -15 -22 -20
~now> abdefijlnrs -30 -18 -18 -28 -29 -24 -33 -30 -22 -17 -33

family$ bdu -18 -20 -20
human abcdhijlmopqruv -26 -18 -22 -21 -18 37 -25 -19 -30 -16 -18 -15 -17 -28 -19
me__vista ms -19 16
will__your m -19

me_to abcdklpstv 18 -19 -27 -20 -43 -33 -26 -22 -18 -32
nadie bglnoprsu -24 -20 -19 -22 -19 -22 -17 -15 -17
what__of hjn -17 -22 19
you__both m -18
~pier ms -23 -19
~side adgiloquv -30 -39 -22 -18 -17 -29 -26 -26 -26

did_the dgj -17 -23 -19
dinner mn 27 -17
it_is beghijnstv -32 -27 -19 -21 -39 -31 -50 -20 -37 -29
schedule acefgijklnopqstuv 38 -31 -24 -17 -31 -37 -28 -35 -36 -32 -22 -26 -36 -26 -19 -33 -32
~<aho cefijlnopstu -17 -29 17 -23 -21 -29 -29 -17 -18 -15 -25 -23
~stra aj -18 -17

=beside:ride_problem adhijmopqu -26 -22 -24 -28 -21 -36 -15 -30 22 -15
@pay__on dm 17 -16
es__no u -16
my_@treat ablo -27 -19 -16 22
will__you abdmu -17 -19 -22 19 -22
~mido n -16
~nni abfhn -21 -16 -18 -21 -19

the_latest hmu 20 -19 -17
~bloq m -18
~con acdefhjkmor -21 -44 -27 -36 -43 -16 -18 -28 -36 -24 -20

@clinician__con a 15
have_my abdijlmoqsuv -21 22 -29 -26 -19 -22 -41 -20 -22 -21 16 -28
is__not uv -22 18
~cobr adlmnqsu -18 26 -15 -23 -18 -16 -17 -19
~dond bcdfhklnopqtv -31 -22 -36 -22 -27 -23 -36 -32 -30 -20 -33 -20 -32

=short abcdefghijknopqrstuv -77 -75 -43 -41 80 89 -49 -56 -31 -38 -31 -140 -110 -102 -76 -61 -142 24 -49 -54
^get bcdgjklopqruv -18 -27 -19 -21 -24 -28 26 -19 -16 -18 -17 -24 -18
borrame m -15
is__point mu -19 18
message_me m -17
~<cue dfghjlortv -33 -16 -17 -25 -33 -23 -18 -30 -16 -20
~aco> abqu 20 -17 -18 -23
~ana cefgjklmnstuv -41 -25 -36 -50 -44 -39 -18 -22 15 -25 -18 -36 -22

my_gps abmopr -18 -17 -28 -18 -16 18
quiero_@visit a 16
rest mn 16 -16
struggling p -16
vaina m -18
~dou bo -20 16
~rrar hmo 25 -32 -21
~ybo bjmnopuv -17 -21 -27 -16 -25 -18 -18 -23

cuando__lo m -16
have_any hmnu -16 15 -16 -18
it__that dns -15 -19 15
la_ubi abcgijklmoru -32 -25 -17 -24 -27 36 -26 -27 -25 -26 -24 -17
let_the klm 18 -16 -24
lista__@day blm 17 -16 -16
new_@place jm -17 20
new__this l -16
on__@day ah -20 20
she__do u -17
verda* mq -17 -15
what__best m 22
what_does dhnqu 27 -23 -21 -27 -49
~lost aghiklnpstv -29 27 -22 -22 -21 -38 -33 -32 -23 -24 -26

@eat_at m -17
@machine$ abcdeghjkmnopqrstuv -33 -28 -28 -42 -22 -36 -36 -33 -23 -33 -34 -22 -27 -32 -18 -28 -23 41 -39
^end abcdefghijklptuv -18 -15 -23 -22 -35 -27 -21 -22 -28 -16 -29 35 -17 -18 -30 -25
adent* amo -16 -22 -24
gente bfjkmpqs -17 18 -25 -21 -23 -16 -16 -15
got_@sick abmpr -18 22 -33 -20 -20
~<ins efhilmpstv -20 -19 -25 -16 -24 -36 -23 -19 -16 -20
~<vo cdjlnpruv -19 -23 -22 -23 -24 -17 -18 -20 -16

^@drug m -16
app dmn 16 -24 -20
clears nqt -17 -15 15
is__@move jlm -18 21 -20
my__coming aor -29 -18 -25
pop_is dmn 19 -16 -19
querer$ k 17
the__week m -21
~nch abcegilnopv -30 -22 -16 -19 -21 -18 -21 -25 -24 -19 -19
~unic lm 16 -26

@move__to himnqrs -16 -17 19 -17 -20 -19 -20
en__centro j 15
not:able b 17
traig* m -17
~eac abcgjmnoprsu -19 -27 -30 -17 -36 -18 -33 -28 -21 -22 -26 -17
~ney> gilmnosu -15 -20 -20 19 -21 -27 -16 -18
~nomb m -16

^wepa eflm -23 22 -16 -19
do__a bchiklnopst -33 -28 -30 -26 -27 -37 -29 -33 -23 -25 -19
i_@stop gjlnsu -16 -21 -31 19 -16 -17
me__next a 17
que bcegilmnoprstuv -16 -73 -21 28 -22 -25 -33 -25 -32 -65 -46 -16 -51 35 -42
y__@vehicle m -16
~<ahe mo -25 -22
~<unt n -16
~unch mt -18 16
\xc2\xbf_se ahijmsu -22 -16 -18 -19 -33 -19 17

@price_para o -15
@spanish_please abcijklmo -26 -18 33 -33 -22 -20 -26 -30 -19
@visit__she b 16
buen_dia fmt 21 -20 -22
can__have moq -19 -16 -20
hora_con a 23
i__do acdhjkmpqrs 29 -21 -42 -20 -31 -21 -16 -21 -44 -17 -21
it__me chjklnpqr -19 -16 -17 -19 -32 -30 -28 -38 -16
nlknlk e 16
ok__text klm 28 -21 -19
para__que dg -16 -17
~held mr -18 16
~irc a -22
~nda> cdeghjklnr -24 -36 -17 -27 -29 -15 -31 -31 -24 -28
~nsc acglm 18 -15 -16 -24 -26
~tee abdgijklv -22 -17 -26 -15 -20 -17 -17 18 -23

to__@drug n 19
~azul e -20
~nsig bdlmn -22 -15 -16 -23 -21
\xc2\xbf_hay abhlmnoqu -28 -17 -15 -20 -41 -21 19 -27 -36

^missed kmr -18 -23 24
been__since m -21
have__@drug n 15
i__work dhilmru -18 -19 -22 -20 20 -17 -27
not:pon mqs -19 22 -16
that__is mno -18 -21 20
~ast abdefgikmopqu -15 -29 -19 -38 -36 -27 -27 -37 -16 -17 -17 -20 -29
~one acdefhjknpru -30 -19 -34 -47 -21 -15 -52 -44 -16 -18 -49 -17
~talk efghijklnopqrstv -16 -18 -27 -33 22 -31 -24 -28 -34 -30 -30 -46 -26 -15 -18 -29
~uro> m -16

@day_is hmoq 16 -29 17 -16
bailed__me pq -15 16
i__type i 15
made klmnoptu -17 -18 -21 -22 -23 -16 16 -22
nightmares s 19
~omm bdhjkoqrsv -19 -29 -20 -29 -19 -20 -20 -18 15 -17

apt admn 30 -18 -28 -15
bless_you t 16
dia_se dq -15 -20
good_luck t -15
me_with gu 16 -17
the__on acdefgjmnopqt -40 -25 -24 17 -20 -23 -17 -27 -28 -43 -24 -31 -19
tu abcdfghjknopqrsv -25 -20 -21 -21 -17 -20 -17 -19 -23 -29 -18 -21 -19 -17 -16 -23
~hen> bcdefghjkluv -19 -33 -23 -26 -28 -40 15 -27 -32 -23 -21 -34
~lego abeghiklpqrv -38 -41 -16 -27 -31 -25 -29 -21 -18 -33 18 -33
~spon dghjklmnpqrsuv -23 18 -19 -18 -19 -21 -19 -21 -23 -21 -25 -16 -23 -19

big_@food n 16
my__at hmps -16 -19 -17 -16
neighbor djmnopq -15 -15 -23 -16 -17 26 -24
not:ire abhjlmopqrtv -17 42 -16 -17 -28 -34 -21 -16 -18 -18 -22 -22
not:manana bm 24 -25
watch_the jmn -18 22 -16
~oost a 19
~uso> o -17

al_otro no 19 -27
control$ n 17
no__manden k -25
resume acgiklu -17 -15 -22 -23 23 -22 -20
~abet ag -15 -16
~anit im -18 -19
~buck a -15
~erst aelu -19 -15 -15 -23
~ibo giklu 20 -23 -20 -24 -31

^@person acefhilmuv -15 -19 -21 -26 -23 33 -19 -27 -22 -25
bad$ abcdeghijlmpruv 18 -21 -19 -29 -17 -15 -16 -19 -20 -23 15 -20 -22 -21 -18
get__off agklmnu -24 -17 -15 23 -23 -16 -24
is__expensive dmu 32 -36 -21
is__good bflnptu -16 -28 -19 -18 -24 -19 -22
the__with aiou -19 -19 -19 -21
trabajan_en h 16
~ldkf em 16 -16

aight e -17
rock ahmt -15 -17 -18 20
smoked_last m -16
to__about m -16
~quit acghijkmpqtuv -48 -26 -35 -26 -46 -31 -23 -39 -30 -34 -17 -43 -36
~send abfmnoprstv -33 -40 -22 -16 -26 -39 -26 -31 -24 -26 -32

@cancel__can bq 19 -19
^oops m -17
a_gym dm -16 23
cuantas__que n -16
headi* mr -16 16
it__@sick mos 19 -16 -18
need__@medicine aim -16 19 -17
~<hig adghilnopqu -24 -21 -22 -24 -18 -18 -25 -18 -16 -23 17
~esa cdefghjkmors -27 -42 -17 -23 -37 -23 -42 -35 -43 -28 -17 -17
~rtad dq -16 -18

@person_can u -18
^le binpqu -21 -23 -23 -16 -25 -26
a_intro m 16
find_you amqr -16 -29 -16 -21
morning__ok m -18
que__@cancel m -16
~bie cdfghijlmopr -15 -20 -37 -44 -15 -22 -15 -18 -18 16 -43 -49
~hg> em 20 -22
~iaj am -21 -16
~safe dijnpsu -19 -15 -16 -20 -16 -16 18
~sca cfghijlmnosu -23 -16 -32 -27 -31 -18 -22 -25 -28 -28 -28 22

^quitame alm -20 16 -18
help_me dkqu -16 -16 -18 -20
they__my bdhosu -19 -19 -21 23 -19 -17
why_is mu 15 -26
~cil> mu -27 -19
~iod admnq -17 -18 -25 20 -19
~pti befgiknprstuv -24 -19 -20 23 -25 -21 -30 -17 -22 -18 -18 -26 -24

ando bchiklpuv -29 -18 -20 -20 -23 -27 -28 -22 -33
me_ayuda g 17
que_dia adfghijlnoqsu 37 -30 -25 -27 -32 -18 -24 -17 -26 -25 -27 -19 -28
que_yo mn -17 -19
the_day abgijlmoqru -15 -22 -17 -19 -27 -22 -24 19 -33 -18 -26
the_evening m -18
what__just mq -16 18
~dios adhjlou -15 -19 -15 -15 -19 -15 -21
~ild> oq -17 -17
~uer cdefghilmotuv -17 -18 -25 -25 -43 -19 -41 -27 -29 -27 -24 16 -23

@call__on m -18
do__keep u -15
era__@relative amu -15 19 -15
his__out mn -18 18
no_vive v 16
que_@relative mu -19 17
the_whole aijmu -17 -18 -17 -34 -16
~migo adgjlmoru -22 -15 -17 -19 -16 -28 -19 -15 -26

leave_it lu -18 -18
run_that q 16
se__@move o 17
tembl* m -15
would__there lmno -17 17 -17 -17
~cir abdmnq -25 -21 -18 -22 -20 -15

a__@open ajmr -17 -16 20 -17
in_an pu -18 -18
me__mejor m -19
mejor_@call m -16
~mag ghiu -17 -18 -18 -21

^remind o -16
allowed_to n -21
carne ajpq -20 -20 -18 -19
do__anything adhnu -19 26 -16 -24 -25
la__droga u 17
roomie pq 18 -16
tell_her ir 18 -20
~alke moqu -22 -16 -18 -16
~ots abcdefhijnoqrsu 19 -26 -23 -29 -17 -21 -26 20 -21 -22 -19 -24 -19 -20 -30

despues$ am -31 -25
my__your i -16
my_bill dm 26 -31
take_donations m 17
~<ah ceijlopqstu -22 -33 -28 -28 -20 -26 -23 -18 -20 -30 -29
~ali cdefhijlmrtv -20 -26 -32 -29 -37 -43 -22 -40 -24 17 -28 -39
~lis dehijmnoqrsu -48 -41 -39 -22 -52 -23 18 -34 -19 -42 -46 -53

@day_el o 18
explain_what u 16
soy_quien mv -18 15
supervisor him -20 25 -21
~amar dmu -18 -24 -17

@call_the i -18
cuotas d 17
de_vuelta m -18
~<ant bcgijlmnpqru -24 -19 -39 -20 -26 -24 -22 19 -19 -38 -30 -39
~oev m -17
~scan dhpqu -15 -17 -20 -18 -18

@insurer__mi mp -23 19
como__hace m 16
de__o m -21
me_quito mu -18 -15
mi_viejo pq 18 -17
picki* am -20 -16
take_it hjlopqu -19 -18 -24 -16 -28 -25 -23
~<lug dghilmnpqsv -16 -16 -19 -15 -19 -19 -22 -17 -21 -19 -20
~gree abfmqtu -17 -17 15 -16 -19 -19 -18

baja_sin k 18
hold adefhjkloqu -25 -20 -21 -25 -16 -22 -17 -22 -16 -23 -21
of__today or -15 -21
think__it amnu -20 22 -21 -19
we__by i 19
when_does am -23 19
~ros cehklopqtu -16 -16 -31 -21 -21 -27 -28 -38 -22 -21
~ump> m -19

@call__a iq -24 15
@move__@english cmo 20 -17 -22
@visit_ya b -17
have__do bdimn -18 -17 -16 -25 -15
not:someone aq -16 16
tuve_@symptom ms -17 17
used abiopq -21 -16 -16 -18 -17 -25
you__any bmnoquv -21 18 -20 -16 -17 -28 -23
~<her bdfhjknprtuv -19 -43 -34 -19 -21 -19 -43 -41 -33 -16 -52 15
~lice abdgijlu -20 -21 -16 -17 -21 -22 -16 -25
~nnb e 16
~take efgijorstu -32 -27 -20 -25 -26 -22 -27 -15 -33 -44

esa_@place jmu -15 -19 15
is_on agn -19 -16 -22
quisiera__a an 17 -17
what__@door jm 18 -18
ya_pueden k 21
you__how gmu 19 -20 -15
you_treat ghjnu -17 -17 -17 -21 21
~ivo agjrsu -20 -24 -16 -26 -22 -32
~play abdgjlmoqruv -21 -18 -23 -17 -25 -29 30 -20 -19 -19 -23 -15

day__i gmn -18 -22 -17
let__else abov -17 25 -27 -15
need__superbill m -23
no__esperen blmr 24 -17 -25 -18
you_mean ghm 18 -16 -25
~esen abg -23 18 -21
~hese abfhjlmnopqr -26 -33 -20 -26 -23 21 -26 -39 -31 -17 -32 -28
~meb gjmnrs -24 -16 -33 -29 -25 -22
~mse n -16
~nim g -17

not__just moqr -32 23 -16 -22
proxima$ m -17
~<cob adgjlmpqsu -21 26 -15 -16 -18 -26 -16 -20 -20 -21
~<jkl em 16 -21
~<mud ab -16 20
~<xcv m -17
~amen abdnuv -19 -17 -15 -16 -24 -16
~oji bmq -15 -28 -15

a_@fetch bmq -17 -22 20
~asta acdefglmpqrstuv -19 -19 -23 -16 -17 -21 24 -40 -20 -19 -23 -17 -18 -18 -18
~ste> abcdefhijmnopqrv -22 -32 -22 -28 -19 -21 -27 -25 -39 -26 -39 -40 -24 -34 -28 19

@drive__mismo q 18
^aqui abgjlquv -21 -17 -20 -27 -17 -17 -21 27
about_a abdmnr -19 -17 -16 16 -19 -24
difference$ gmou -17 -28 -17 18
iba__@fetch mpq -16 -22 21
not:doing v -16
puedo_@fetch q -21
still_coming o 16
~date cdgijklmnoqrst -17 -29 -20 -23 -22 -21 -25 -21 -25 21 -35 -18 -22 -18
~trad abimno -15 -16 -19 -24 -22 25

@relative__ese npq -20 21 -22
@symptom__dia os -20 20
ex__to bm -16 -21
hay_nadie mq -20 -27
heard m -20
hearing n 16
irme n -18
morad* mp 18 -16
no_dormi s 17
not__@door m -17
took__@medicine m -19
what_about abdhmnoqr -26 -24 -28 -15 -41 25 25 -22 -16
with_me abgjlmnoquv -28 -21 -21 -18 -26 -26 24 -31 -25 -17 -16
~ulli amr -18 -26 19
~xcv em 23 -25

nothing klosuv -17 -20 -25 -19 -24 -21
~afue a -18
~nca dhikqr -18 -19 -23 -20 -21 -18
~taff ilm 18 -16 -26

@howmuch_@howmuch adefijnqrstu -18 22 -22 -17 -15 -22 -19 -16 -17 -20 -17 -41
^acepto kl 15 -17
pueden__a dmnq -18 -21 -21 -16
~arto qu -15 -15
~ging lmt 22 -30 -17
~ubre bdgjlmpu -19 29 -15 -15 -15 -30 -15 -21

@relative__mal pq -23 23
a__que adnprv -26 -15 -18 -16 -16 -16
all_still m -19
can__now hi 18 -21
for__me u -19
interesada b -16
please_remove bm 18 -21
still_@open ahm -17 16 -17
that__right j -20
~<lef adghnopuv -16 -21 -18 -17 -23 -19 -17 -21 -18
~spok m -16

do__want acijkqtv -37 -25 -15 -23 -34 -22 -18 -23
estan__a m -18
hurt$ dmu -19 -15 16
la__por acikm -16 -19 -25 -19 -20
taxi abdhijnopqrtuv -18 -15 -27 -24 -23 -25 -28 -22 -20 18 15 -16 -25 -16
the_odds gmu -16 -17 16
~<ofr mu -18 -17
~ches dgntuv -15 -17 -21 -15 -20 -16
~iud dju -15 20 -19
~mab dfmt -16 -17 -25 22
~rwa bdikluv -18 -16 -26 -15 -17 -19 -16
~stio bdjlnpqrsv -23 -22 -23 -15 -28 -22 -23 -20 -26 -21

^street r -15
an_@traffic mpq -18 -15 16
any__this m -29
ayer bdgjnrsuv -15 -17 -15 -17 -18 -22 18 -17 -18
day_for m -18
~arle n -16
~ncel bim 17 -18 -16
~ntr bcefglmpstv -17 -28 -16 -26 -44 -21 -15 -36 -20 -20 -32

@cancel_la abdmo -26 24 -18 -27 -28
@move__@spanish cmo 21 -20 -18
@relative_in adjmnpru 27 -19 -19 -35 -20 15 -21 -29
earliest_you ah -18 18
filled dn -17 -17
forgot__to m -18
y__nada g 16
~<pos dhknqs -27 -26 -21 -20 -20 -19
~corn ahju -15 -15 20 -16
~face bs -16 16
~uea m -19

@howmuch_tiempo dmnu -18 -20 16 16
a_refill ad -24 -16
did__to klm 20 -19 -26
la_@symptom mn -20 -15
una_primera a 19
~hap acehijklnoptv -32 -18 -22 -33 -22 -24 -17 -22 -24 -26 -18 -23 -19
~lgun o -20
~mess abdhijlqtv -24 -27 -27 -20 -18 -16 16 -17 -20 -21
~raz cjosv -21 -15 -18 -21 -18
~xtee lmuv 23 -21 -16 -19

jaja$ adelnrtv -25 -19 -20 -24 -20 -16 -21 -26
me__salgo mr -16 16
puppy mn 17 -20
take__name m -16
~<tea lm -18 21
~ist> bcdefghijoprstu -18 -43 -44 -32 -25 20 -29 -19 -16 -20 -39 -40 -33 -42 -52

puede__ese np -24 18
speak_with m -29
~bra cdhklnopq -25 16 -30 -22 -28 -30 -28 -20 -24
~pere blmoq 18 -22 -28 -17 -16
~unde ahjklopu -23 -18 -20 -15 -16 -16 -20 17

al__dia nos 18 -28 15
alone$ nq -24 15
contact lm 20 -23
hoodie n 20
let__think amv -18 20 -15
little_@late m -19
please__it akmo -17 -17 17 -16
~ared mrv -30 -16 -21
~nny dmpq -18 30 -15 -22

@call__@day himu 22 -19 -22 -15
her_i mr 18 -20
hsa dmn 24 -22 -17
it__do m -20
said__@cancel bm -16 16
~ace> acdefghiklq -18 -22 -56 -21 -22 -16 -37 -26 -19 -37 -29
~hey bceghijklnptv -18 -28 -22 -36 -32 -16 -17 -18 -27 -31 -15 -25 -24
~ore> cefghijpst -25 -25 -35 -24 -15 -21 -40 -32 -18 -33
\xc2\xbf__puede mnqu -26 -42 -17 -18

@open__and hm 17 -17
before$ adghijklmnqrsu -41 -17 -28 -41 -30 -24 -17 -30 16 29 -22 -26 -23 -45
que__@fetch adghijmnou -24 -38 -36 -18 -24 -17 -24 34 -16 -21
visita bp 16 -15
what__would am -22 -16
ya__no ijmnq -15 17 -27 15 -18

@sick_and o 16
esto abdfghjkmnopqrst -40 -34 -20 -34 20 -29 -46 -36 -42 -35 -33 -29 -35 -43 -16 -19
on__@medicine i -16
~nage dijlmnq -22 23 -18 -19 -26 -17 -15

fri bmr 18 -21 -15
i_meant abmv -22 -20 15 -25
not__back mo -16 15
the__where m -16
~bren m -15
~gir ab -20 -16
~reol cm 18 -18
~reu adim -17 -17 -16 19
~xz> em 23 -22

el__se cdgijmpqru -18 -17 -23 -17 -19 18 -19 -19 17 -19
have_an biju -16 -21 16 -19
i__@person im 19 -19
i_still ahinqsu -33 -24 -23 21 -15 -34 -17
resum* acgiklu -17 -15 -22 -23 23 -22 -20
~cru a -25
~eedl abjmos -18 -16 -16 -23 -15 18

@call__i adlno -19 -21 -16 -18 -17
ando__@symptom s 17
bad_dreams m -16
listo lmpq -17 -17 17 -17
o_que jmuv -20 -31 20 -19
risks$ u 16
sorry__is m -19
~gand abjnq -18 -15 -18 -17 -17
~our> bcefgnpqsu -28 -36 -30 -28 -26 -39 -23 -19 -25 -21

looking filmnoptu -17 -18 -17 -20 -21 -18 -18 16 -18
mi__@drive v -15
take cefgijkortu -47 -30 -25 -17 -23 -22 -24 -19 -21 -31 -42
to__home bmn -17 -21 -29
y__me jkmsu -15 -16 -17 -17 -18
ya__me ijqruv -16 -16 -20 -21 -20 -28
~<aut nosuv -21 -18 -18 -19 -22
~ber abcefhnoqrt -20 -32 -39 -26 -24 -15 -25 -23 -36 -40 -35

a_poem m 15
how__@treat dgmu -21 -28 -24 34
no_cuenten bi 15 -15
no_go bm 23 -30
not:maria v 18
trabajo_\xc2\xbf do -15 15
~eso aghklntuv -18 -23 -21 -16 -16 -18 24 -26 -18
~tox> mu 20 -16

^ahi bjmr -17 -16 -22 24
es_# dm -23 21
hours acdefghijklmoprtuv -59 -31 -51 -25 -34 -40 53 -31 -47 -27 -35 -22 -16 -26 -31 -33 -44 -32
que_me bcdefghjmnotv -38 -16 -39 -15 -32 -21 -38 -51 -63 -44 -25 -29 -22
retiro l 15
~dju i -16

#_@hours s 15
do__hit dlm -15 17 -19
en bcefghijklmnpstuv -83 57 -70 -77 -82 -24 -66 16 -24 -54 -28 -21 -17 -30 -65 -40 -22
este_cel glmv -15 -18 -22 17
~ener agms -20 -18 -20 17
~habl cefghjklmnoqrtv 24 -15 -17 -20 -21 -18 -29 -28 -23 -30 -33 -37 -23 -19 -29
\xc2\xbf__@vehicle m -24

@price__it m -16
^baja bdefklmu -25 -22 -21 -15 -22 30 -33 -19
choic* gm 24 -25
que_sigue h -15
this_in abcdgmuv -29 -15 30 -16 -18 -31 -30 -18
what__side jms -22 20 -16
~allo adfhilorsv -19 -26 -20 -20 -25 -19 -20 -22 -16 -22
~uss i 17

@insurance cdefghijklmnopqrstv -45 25 -35 -38 -50 -16 -44 -56 -45 -44 -16 -17 -44 -47 -38 -38 -44 -37 -52
@pay_de m -16
fue bdijlnpquv -18 -16 -17 -18 -15 -17 -16 -22 -20 -19
lo__manana m -15
not:le bcgu -18 -19 18 -15
that adefghiklru -18 -24 -36 -56 -30 -37 -31 -15 -36 -29 -18
~<mil abou -23 -18 -20 -19

^think abdefgijklmtu -19 -16 -18 -30 -27 -18 -20 -22 -17 -26 -34 29 -21
~alor dfjmu -16 -16 -16 29 -29
~asy abj -17 -15 17
~int> adgjmn -18 -29 -24 -25 16 -23
~omor cdfklprstu -15 -23 -19 -17 -18 -15 -23 -19 -15 -20
~sito eghjprstuv -17 -18 -19 -22 -27 -21 -26 -16 -17 -20
~urne alr -21 -20 -23
~yla j -19

@clinician__this m -16
gf q -18
i__bad m -18
i__be dghijqsv -55 -28 -33 -36 -30 -50 -18 -23
me__for cdhlnrstuv -17 -25 -18 -31 -23 -21 -17 -18 -23 -16
should__@relative mn -20 22
~bli dinpu -23 -16 -17 -16 -19
~wice gkmnqrtuv -18 -17 -32 -17 -17 -18 -21 -19 -17
~word adjnu -18 -27 -18 -21 -28

asi_que m -22
can__straight mn -17 15
hooked u 15
ketamine defghijklmnopqru -38 -21 -20 -42 -23 -32 -35 -19 -25 -27 -30 -22 -19 -26 -19 42
scrap bm 15 -16
you__@clothes adhn 20 -20 -18 -23
~elt> ims -15 -19 23
~many acghijkoqrsv -27 -19 -27 -29 -21 -16 -18 -25 -27 -16 -18 -21
~rmac adgns -16 -21 -25 -15 -17
~wan adefjmnpqrstu 19 -26 -21 -19 -21 -20 -20 -38 -20 -25 -33 -33 -22

@relative_@pay i -15
^back mu 18 -18
found__take bp 19 -18
get__@texts adikmu -18 -15 -18 20 -18 -21
release_my b 16
stairs bn -19 -19
todavia bdiv -16 -16 -16 -16
~<cl abcdfiklpqv -38 -16 -22 -38 -16 -32 -24 -17 -17 -21 -26
~<fa efhjnrtuv -47 -42 -20 -16 -58 -46 -21 -34 -55
~como cehinoprtv -16 -32 -49 -54 -15 -40 -27 -22 -21 -42
~rir> h 15

a__@person adijkmnuv -31 -18 22 -18 -16 -36 -18 -29 17
cuando_puedo gn -16 -17
day_or m -15
my_oil mo 23 -22
tiempo_hara mn 16 -15
~<ty abcfgklmopqtu -24 -23 -19 -18 20 -15 -24 -22 -20 -16 -22 18 -35
~cide qv -15 -18
~eath admu -19 -17 19 -18
~ena> acefgjknprsuv -29 -18 -28 22 -26 -23 -19 -26 -22 -20 -19 -33 -28
~rdan lu 16 -19

de_textearme kl -16 19
ese_dia acfghijklmorstuv -41 -28 -28 -39 -29 -29 -26 -19 -30 -44 25 -24 -29 -16 -31 -33
for__one d 16
llegue iprv -17 -19 -23 -20
vendra_a p 16
~<anx m -15
~ersl ms -21 -15
~tame dinpqsuv -16 -19 -25 -17 -15 -22 -15 -19

anule__@visit b 18
dormi* adghjnq -18 -16 -18 -16 -18 -18 -25
revisen m -22
this_@drug hu -17 18
was__supposed m -19
ya_mero r 17
~<fol ijlmprv -23 -26 -19 -22 -18 -18 -16
~chau p 15
~cond m -19
~ngan bejmnv -20 -15 -17 -28 -16 -18

@relative__there m -25
como__a jmr -16 15 -16
el__que aijknpu -27 -19 -15 -17 -16 -17 -18
estar abgjmnu -26 -20 -20 -17 -34 18 -18
ya__llego mnr -25 -15 26
~<ble dgijknqstu -22 -16 -21 -15 -16 -20 -18 -16 19 -21
~<ke abcdfijpqtu -36 -19 -27 -30 -16 -26 -25 -19 -35 -22 -27
~<spo acdhlnopu 15 -20 -27 -21 -24 -23 -26 -15 -26

for_your almuv -18 -16 -18 -17 -18
plan bcdijmnou -16 -22 16 -19 -22 -22 19 -15 -30
somet* dijpsv -28 -15 -17 -18 -19 -17
the__who am -16 -17
~kjh eflmu 27 -18 -17 -29 -15
~mily du -20 -20
~mme dgioqv -24 -28 -25 -20 -16 -18

for__@staff am -21 21
for__lol am 17 -18
give__one amo 20 -18 -17
pictu* m 20
que__voy dijmou -20 -19 -21 -26 -15 -17
~<enc adglnosuv -32 -23 -16 -16 -27 -22 -19 -23 -17
~elic u -18
~gle adhmnqu -25 -21 -20 -18 -25 -20 -16
~nio anru -18 -15 -18 -17

arizona ai -17 -18
id$ admnpqu -20 -23 -23 30 -20 -17 -16
pues$ dfghinoqs -20 22 -22 -16 -18 -24 -20 -18 -15
that_in adju -17 -16 -18 -17
ya__quiero iklmo -25 -28 22 -40 -15
~<gob m -15
~<loo bfghlopsu -25 -20 -25 -27 -25 -30 -30 -19 -31
~mpty amnu -17 -15 18 -17

@relative__en amq -16 -21 -22
^threw mrs -20 -16 15
form$ io -17 -17
many__i j -22
not:car mnq -22 -20 18
put__in blr -22 -16 -16
~car abcefhjklnrt -30 -16 -44 -27 -29 -45 -26 -44 -21 -18 -37 -29
~rass lm 17 -20

@day__it amo -18 -18 21
do__begin mn -16 -15
do__patients m -16
this__@texts lv 16 -16
this__i m -30
you__out hjlmnu -19 -18 -17 -22 -16 23
~sigu bdgijkmnqrs -18 -16 -17 -19 -20 -24 -37 -22 -22 -17 -15
\xc2\xbf_venden dmu -18 21 -18

am__up m -20
helpe* m -15
me__@machine m -16
mi_lugar bjmo 21 -17 -19 -17
recor* abdnqu -16 -19 -17 -18 -21 -15
~heap j -18
~ity ghsu -27 -19 -16 -30

@day__el abo -22 -18 26
correo$ lm -17 18
mandame__ubi j 17
necesito__@english a -15
the_way adhioq -16 -18 -20 -18 -19 -22
una_hora mo -22 17

let_us abdghjlmnoprsu 22 -33 -22 -20 -24 -19 -18 -45 -17 23 -15 -22 -21 -22
need efhjlrstuv -27 -22 -39 -30 -18 -21 -33 -44 -29 -47
not__take bm -19 -18
opt__in abcdeijklmnopqrsu -25 -18 -24 -18 -20 -20 -22 38 -35 -28 -18 -16 -23 -20 -23 -15 -24
quiero__@treat amu 19 -17 -17
your_car m 16
~eft adghnopuv -16 -21 -18 -17 -23 -19 -17 -21 -18

^ocupo dmp -15 -18 -15
ay b -21
end__@pay dm 18 -17
me_and mno -17 -21 -18
that__need mo -18 19
turn_on bklmr -15 -19 -23 27 -19

drop_me bmnpq -17 -16 -15 -22 16
long__@visit admsu -19 -16 -22 -18 19
on__test mu -24 20
treat$ gjmu -17 -16 -27 26
~bre acdefgknqrt -24 -36 17 -34 -33 -36 -31 -40 -23 -39 -26
~dig cdghknpqs -18 -27 -16 -15 -18 -29 -19 -24 -19
~ibra hm -17 15

la__en a -20
me__date am 17 -22
mix__with mn 16 -16
~des acdeghimnortv -24 -24 -22 -45 -80 -16 -42 -47 -24 -24 -17 -33 -17

casa$ jklopru -23 -19 -19 -20 18 -22 -19
despues__@visit s 21
press_# g 15
still_want abmns -28 -23 -18 -16 -16
~lapt m 18
~rop> adkmprsu -28 -17 -16 -30 -25 -26 -17 -22

caregiver mp -27 29
for__week m -18
get_for m -23
instead$ acmnoq -21 -19 -35 -18 28 -25
is__my bdnor -16 -26 -30 -23 -18
me__have im -19 -19
price bcefghijklmnopqrstuv -28 -20 -17 -30 -30 -25 -38 -36 -27 -18 30 -15 -27 -31 -26 -23 -20 -22 -39 -26
unsto* cefgklmru -16 -23 -17 -17 30 -31 -29 -17 -16
with_the belnorstuv -33 -18 18 -35 -28 -30 -17 -27 -54 -19
~<thr cfntv -21 -16 -34 -20 -16
~rta abcdkoqv -22 -32 -21 -20 -29 -31 -36 -29

an_@place hjq -20 17 -20
en_paz l 16
get__passport m 17
just_the dm 19 -21
le__escribiendo mv -21 16
no__now m -20
sabes gu 15 -16
show_me lqu -19 -22 -21
~<cal cdegjklnpqrstv -31 -46 -22 -33 19 -20 -17 -37 -38 -16 -20 -40 -27 -19
~<cin m -21
~<gro nu -18 -16
~<ope djqrsuv -19 -16 -17 -18 -17 -16 -17
~<pas acdefjlmnpuv -28 -44 -63 -38 -36 23 -37 -49 -24 -23 -33 -26
~aza> dhjmuv -20 -17 24 -20 -18 -15
~pron m -16

all_right hmrs -20 -19 -18 -17
driver__my mpq -29 28 -23
feet bnopru 22 -18 -21 -20 -26 -16
gas adghilmnosuv -18 -29 -18 -16 -15 -16 26 -24 -19 -21 -29 -17
have_got m -20
hit_me im 15 -19
not:bring mpq -16 -15 21
tiene__@visit u -16
what__they acjn -19 -16 -15 -15
~umpl m 19

@food__@open hm -17 16
atiende$ i 16
bring__me n 16
de__sistema lm 18 -16
di_de kl 18 -16
me_escriban m -18
necesito__@treat ai 17 -15
says_@hello abfmpqrsu -17 -17 -30 28 -19 -19 -16 -17 -18
there__near ijm -18 -19 22
~enm cdefghilmnpqstuv -30 -32 -25 -19 -28 -30 -27 28 -56 -35 -27 -29 -32 -23 -34 -33

ask_me bmo -19 23 -20
in__list l -16
para__dia o 18
pick__on m 17
release adglqu -15 -18 -17 -17 19 -22
things adhmns -20 -16 -16 -37 -17 16
~mer> aijloqr 19 -19 -17 -24 -20 -20 -17
~rro> abdiklnuv -25 -17 -28 -22 -20 -19 -25 -20 -27

doubl* bmo -18 -17 17
it_easy abj -17 -15 17
mal__telefono m -17
paro dmu -16 -18 -16
turne* alr -21 -18 -22
two__that m -15
~<awa acdefghijkmnt -18 -23 -20 -25 -23 -29 -30 -24 -29 -23 -31 -18 -20
~<fum nu 19 -16
~<gd efm -17 18 -18
~garr jkmpqr -16 -18 -29 -19 -21 18

gps abcdijmopqrsu -33 -26 -15 -19 -18 31 -49 -23 -25 -21 15 -16 -20
not__is mu -19 -19
slot bdimnoqsuv 18 -32 -21 -36 -21 19 -17 -17 -22 -23
~hope m -15
~nga> am -17 -17
~orke o -15
~st> bcefghijkpsv -18 -74 -73 -67 21 -22 -31 -32 -23 -41 -17 -23

@insurer__por mpq -20 17 -15
i__something ahmo -16 16 -21 -21
i__that ghijlntu -21 -17 -15 -24 -21 -18 -18 -33
maybe__@year bm 15 -16
not:@parking bjmr -15 -19 -17 26
not:lol mv -29 19
~<esp cdgijklmuv -15 -32 -26 -25 -27 -20 -34 -19 -24 -28
~ino abghijpqu -25 -27 -23 -15 -20 -18 -18 -29 -32
~quin as -15 -19

do__press gmnu 28 -19 -20 -19
was__at m -19
where__package m 16
~avai bhjntu -19 -17 -18 -23 -17 -19
~hdra k -16
~ife> jm -15 17
~tes> bcefgjlmpqu -36 -29 -17 -22 -26 -18 -35 -19 -32 -23 -37
~wors go -15 -19

@vehicle__ok q 20
do__cell dmnu -30 21 -17 -18
e em 18 -19
needs_it a -17
siemp* ruv -16 -19 -21
temprano$ ao -21 19
~ards a -16
~kick abiu -17 -16 -16 17
~rio cdefilnops -26 -24 -26 -30 -36 -26 17 -19 -35 -16

al_@day bo -22 16
casa__@relative mpq 18 -17 -20
llamas mv 19 -20
saludos f 15
senorita$ m -21
venden dmu -22 29 -23
~roca q 17

@book_the abm 24 -18 -19
am_running m -27
handl* abmpqv -16 -18 -24 18 -25 -19
~dam cefhilmnoqstuv -30 -18 -18 -18 -15 -23 -30 -23 -32 -26 -23 -18 -36 -36
~havi opr -16 -16 -16
~new abdgijmo -21 -15 -27 -16 -18 -17 24 -15

@call_is ar -16 -21
flight__i m -16
give__# bm -15 -17
license b -15

@hello_how m -18
am_i abcfhiklmnopqrstuv -36 -30 -20 -21 -34 -32 -32 -42 -74 15 -18 -30 -29 -44 -17 -23 47 -21
hiya f 16
more_minutes mr -21 15
suite adefghijklmnqruv -21 -37 -20 -23 -27 -26 -35 47 -19 -31 -41 -17 -15 -16 -32 -29
to_denise gm -15 16
up__please am -16 -18
~<hop amu 17 -21 -19
~iar> nq -16 15
~lgo> cdfjkmpqstuv -21 -20 -18 -31 -22 -45 -31 -16 -15 -19 -24 -24
~sold m -19

^vuelvan kl 15 -27
hoy$ adfghjmnopqruv -28 -23 -23 -15 27 -16 16 -22 -18 -17 -17 -19 -25 -16
me_llevan klmpqr -16 -17 -20 22 -17 -20
my_@vehicle opqs -17 -19 -17 -21
one__i gj 15 -20
the__be js -18 -15
~ek> cdfgijklmnopqrs -22 -29 -15 -28 -24 -21 -16 -27 -17 -40 23 -18 -24 -27 -36

could_see a 15
do__another mov 16 -19 -20
is__menu dgijmu -18 23 -20 -16 -21 -19
no__sirve q -16
take__a admns -27 -20 19 -25 -22
you_get cdgklnoqu -17 -25 -28 -16 -31 -18 -25 -17 18
~<jue am -21 21
~arat u -17
~exa abdhilnq -23 -18 -21 -16 -19 -17 -19 -16
~haci gmr -17 22 -17
~heri m -15
~how> ijklnosv -16 -20 -17 -22 -22 -18 -19 -17
~nt> cefghjnopqrstu -15 -50 -51 -26 -33 -28 -28 -15 -57 -40 -24 -18 -33 -25
~pit dhlprsv -35 -27 -19 -19 -22 -24 -20

never_been mv -20 17
~<him n -16
~diom clmo 27 -16 -21 -17
~retr mr -19 16

@open_on a -17
after__got s 15
am__not m -18
barbe* m 16
bendecido_dia m -15
credit abimn -20 -21 -16 24 -19
number__# m -17
semana$ adijmn 21 -18 -21 -16 -16 -17
you__@call adhjklmpqtv -21 -17 -32 -18 -17 -19 25 -15 -25 -16 -16
~obar am 17 -15
~rcl m -16
~type abdglmqu -17 -18 -24 22 -18 -20 -17 -25

en__mismo m -17
flight__so m -15
great bdnsu -16 -19 -17 -15 -26
luck_finding m -19
out_the bdghjlnoqsu 18 -23 -18 -15 -17 -19 -19 -21 -18 -16 -18
someone_who m -16
still_taking ah 20 -23
~ease defhmnpstu -37 -36 -32 -16 -15 -30 -34 -32 -19 -18
~imbu d 16
~surt n -16

@visit__# dmsu -17 -27 -17 -15
give__away o -17
ir_antes o 18
my_@move m -16
no_pues bo -16 -19
un__no mu -20 -16
voy abcdefghijklmopqrstuv -37 28 -59 -22 -58 -53 -43 -31 -45 -17 -48 -36 -49 -39 -18 -29 63 -34 -54 -34 -64
~cks abhnorv -34 -21 -15 -25 -22 -18 -16
~hofe abmnop -20 -21 -27 -18 -21 17
~jess m -15

^@thanks abcdefghijklmnopqrstuv -33 -27 -38 -33 -58 -64 -26 -45 -41 -45 -51 -57 -98 -31 -34 -43 -39 -40 -38 77 -52 -42
can__@person amn -18 -21 -18
morado mp 18 -16
no__hay q -15
said_she u 15
the__and bin -37 -19 -24
who__her m -17
~<be bdeghijklpqtu -20 -17 -47 -30 -22 -17 -41 -23 -46 -52 -31 26 -22
~<ven abchiklnov -29 -19 -19 -18 -23 -15 -16 -25 -24 -17
~tay adgiklors -32 -29 -19 -17 -17 -22 -22 -16 -27

from__it m -15
many_@visit mnu -19 -17 17
me__@relative bcmnopu -16 -15 -34 -23 -24 23 -17
my_balance d 25
~<ere adghinuv -23 -19 -19 -15 -18 -18 19 -17
~apto m 18
~cemo m -16
~deer m 16
~enab iklm -15 23 -22 -19
~estu l 19

=beside:thanks bhlmoqu 23 19 -22 -39 -22 -19 -19
@texts__my bm -18 -32
am__do m -17
hijo lnu -18 -34 -22
queria mv -18 -16
~pas acdefjlmnpuv -30 -44 -63 -38 -36 30 -38 -50 -25 -24 -34 -27

^best m 27
a_@english cmo 16 -18 -21
si_se diq -15 -17 -16
~ey> acefghijklnpr -17 -36 -22 -30 -47 -38 -27 -19 -24 -38 -42 -22 -17
~sch dghjpqu -20 -19 -16 -15 -22 -23 -22

@drive abcdefghiklmopqrstuv -44 -48 -57 -64 -39 -45 -26 -53 -46 -53 -50 -37 -51 42 41 -24 -25 -46 -71 -35
exame* u -23
not:favor bo -15 -17
not_say lm -18 18
of_these gmnos 18 -19 -24 -16 -18
~ngi ru -15 -18

=beside:greeting bcfhilnpqrv -30 -16 19 -15 -25 -25 -23 -16 -15 -20 -22
up_@pay dm 18 -17
what__set dgm 16 -15 -17
~vam m -32

@vehicle__el hm 18 -19
how__say m 15
number__@texts l 17

#__instead o 21
per adjnu -22 35 -21 -18 -32
says__is m -18
~xed q -18

@call__el a -18
@sick$ abcdefghijklnopqrstv -29 -21 -25 -29 -21 -16 -25 -19 -24 -28 -22 -27 -19 -37 -39 35 -27 -26 -18 -28
@stop__los k -16
awesome mt -20 25
cual_@door gjm -16 18 -18
del__la l -17
does__car dgmnu -18 -15 23 -20 -18
i__a cefghjklmoqrstv -53 -30 -28 -39 -67 -31 -47 -36 21 -16 -24 -20 -30 -45 -18
nadie__puede iq -18 18
to_drop hj 16 -16
using cdijlmnopqruv -15 -24 -18 -22 -29 25 -23 -23 -16 -16 -23 -29 -17
~aco ghiklorsuv -19 -16 -16 -16 -22 -24 -18 -16 -38 -22
~copi a -15
~igo cdefghjklmou -29 -19 -25 -23 -36 -35 -18 -31 -16 -21 -40 -27
~othi hklosuv -15 -18 -20 -28 -20 -24 -21

@relative__along p 20
@visit_on o -18
all__you adhm -16 -18 -16 -24
no__nada bghijlmnop -31 22 -19 -45 -16 20 -46 -25 -16 -17
on_# h -19
puede__@spanish cgino 23 -16 -20 -15 -17
put_in a -16
signed__for am -19 -19
trata g -17
wear_to mn 21 -19
~<eli almov -15 18 -24 -15 -15
~<ros uv -24 22

@call__at him -19 23 -15
do__talk im 18 -16
great$ dmu -15 15 -20
jaja bdefhijlnv -23 -23 -22 -17 -15 -17 -16 -30 -24 -33
para__paciente a 20
salgo_de dno -19 -21 -18
sorry_but m -17
to_pass b 16
you__sending m -16
~chew n 15
~eol cm 18 -18
~oct ju -15 15
~tec u -15
~urg dglqrsv -23 -16 -15 -17 -15 -20 -15
\xc2\xbf_y dj -16 -19

be_out bdlnr -21 -17 -16 -23 -18
dangers u 20
into dlms -15 -19 -25 -15
time_@open hm 18 -19
who__@sick m 15
~ergi m 15
~ires dm -19 15
~rse> agilmno -25 -23 -19 -17 -23 15 -25
~upa> a 18

about__does d 16
cure d -21
no_le bcgmu -16 -19 18 -23 -16
~<fl acefghilntuv -46 -29 -26 -22 -31 -34 -35 -36 -49 -24 -43 -32
~<hol acdefghjkloqstuv -31 -21 -28 -32 20 -17 -26 -27 -24 -29 -17 -30 -22 -21 -30 -23
~<not abdefhjkloprtv -18 -16 -32 -28 -31 -34 -38 -15 -36 -32 -25 -21 -22 -40
~urt cgjknpv -18 -19 -20 -21 -22 -18 -16
~wed abdhijlmnuv -23 -19 -16 -19 -21 -21 -17 -15 18 -21 -17
\xc2\xbf__en mno -19 -16 -22

@call__be i 15
@relative_does m -27
am__say g 18
bitco* m 19
de__en u -17
joke$ m 23
les__mi u 16
mi_id n 15
shave n 18

@price_for adijnpu -24 20 -20 -18 -15 -15 -28
a__my bcdnou -20 -17 -15 -26 -17 -24
i_put ajoqu -19 -24 -21 -21 -26
~<was ln -20 15
~ensa adefhjnprst -26 -17 -18 -16 -20 -18 -27 -19 -30 -25 -16
~ke> cefghijnptv -19 -60 -50 -36 -21 -18 -37 -15 -29 -57 -28

@fetch__dia nop -31 -18 16
@visit__not blm 23 -16 -16
i__@symptom abdghijlmpqrstv -28 -26 -25 18 -18 -21 -22 -20 -32 -15 -25 -27 22 -17 -22
it__@body u -15
los_quiero m -18
what_if adghjmq -18 -16 -32 -18 -21 -48 30
~<tuv s 15
~aro> abcdijklmnoqruv -29 -21 -15 23 -25 -21 -16 -18 -25 17 -22 -28 -21 -45 -22
~menu abcdefghijklmnopqrstuv -22 -18 -21 -31 -17 -17 42 -23 -17 -26 -21 -29 -38 -23 -26 -15 -22 -18 -17 -15 -33 -23
~rrib m 16

@pay__this du 15 -16
dejo__@eat hn -16 16
dude$ v 20
es$ abcefhijklmnopqrstuv -40 -31 -36 -36 -36 -38 -48 40 -25 -36 -32 -43 -31 -29 -46 -21 -38 -26 18 -16
him abcdehilmnrsuv -21 -23 -15 -20 -16 -18 -18 -20 -41 -18 -16 -17 -23 27
not:go abghilmnpstuv -19 33 -15 -17 -16 -26 -39 -17 -17 -16 -18 -16 -16
~adph mn -18 18
~fiq u 16

=beside:reschedule amq -23 -26 -17
=said:help abcdefghijklmopqrstuv -27 -61 -47 -59 -51 -62 101 -68 -69 -65 -52 -41 -43 -35 -42 -81 -62 -43 -47 -65 -52
marque i 23
still__the ab -18 -18
~usca bdghiklns -27 -22 -15 -19 -21 -16 -20 -18 -17
~xtra bdimou -20 24 -16 -17 -16 -21

clear* nqt -17 -16 15
de_esta lm 20 -16
is__free admpu -27 16 -26 -17 -23
mi_acompanante mq -17 15
not__your bm -15 -18
off__this m -19
paseme_con ij 17 -19
smoked m -16
this_one am -17 -27
~ake cefgijortuv -17 -46 -38 -22 -38 -37 -19 -23 -44 -18 -23
~hly> d 17

chance abdhjlmsuv 17 -21 -24 -16 -19 -15 -31 -15 -18 -18
di bk -16 18
esperen$ bmr 19 -18 -16
found_a mpq -24 19 -16
morado$ mp 17 -16
puede_@move abdmp -19 -19 -17 -18 -17
same_day m -22
the_@ride abdglmnop -17 -26 -18 -16 -15 -34 -17 -19 26
yourself mv -23 -18
~<ve befghijklnoprv -24 -37 -39 -36 -17 -22 -35 -36 -24 -54 -19 -18 -33 -44
~ick cefklnprst -32 -16 -16 -33 -37 -29 16 -22 -27 -22
~lef abcdghnopqtu -28 -16 -24 -18 -16 -15 -36 -31 -24 -20 -17 -23
~plat mno -27 -21 -18
\xc2\xbf__un djn -28 -21 -21

^got cefghklmnpqrtuv -45 -47 -42 -23 -26 -25 -52 -33 -19 34 -75 -17 -15 -25 -17
be__patient ai 18 -17
called__to m -18
came_the no -17 18
i_already n -22
ir bcdefghijklmprstv 25 -47 -41 -27 -36 -62 -33 -54 -16 -44 -51 -79 -26 -47 -23 -27 -55
manejar anos -18 22 -28 -19
no__available imq -19 -15 17
tanto gijl -19 -18 -18 18
told_me im -21 -24
would__start r 16
~et> acefghiopqsuv -27 -29 -28 -31 -30 -47 -25 -40 -33 -47 -40 -23 -30
~sba m -16
~with acfhjrsv -18 -42 -38 -24 -17 -18 -20 -20

@parking__a m -16
agent* abfimt -22 -17 -23 24 -16 -15
bunch mt -18 16
pueden_@move amo -16 -19 23
sigue h -15
text_thing u -20
~eje abdgjkrsuv -29 -27 -19 -19 -23 -22 -23 -24 -23 -23
~ha> cdefjklmnrst -18 -17 -31 16 -21 -28 -26 -42 -22 -15 -20 -19

and__do hm -17 -22
for_her i -15
how__@cancel d -17
not:else m -17
out__town mo -15 19
que_sirve dm -19 -24
so__do dgm -18 17 -16
~coop p 15
~lack u -17

^onde efjmu -16 -18 25 -25 -23
agarro mqr -16 -17 22
perro cdmqu -19 -18 30 -19 -15
start$ bdefgijklmnoqrstuv -18 -22 -30 -27 -25 -23 -29 45 -36 -35 -24 -21 -25 -35 -24 -28 -23 -16
us__it bm -15 -20
who__texting ilmuv -21 -19 -18 26 -42
~abur hjr 17 -19 -20
~ebo cdefjklmrsu -29 -23 -27 -30 -38 -26 -28 -37 -32 -40 -20

a_hospital jmu -29 -20 24
over_the bi -18 -19
say acdefghijknotuv -32 -24 -32 -21 -28 38 -28 -24 -48 -27 -45 -35 -20 -36 -18
the__or abijmrs -24 -20 -18 17 -15 -23 -19
~<cos abijpq -19 -16 -15 -21 -18 -23
~pico agmn -20 24 -26 -15
~ris> hmo 20 -22 -15

^necesito bdeiklnpqrsuv -49 -23 -15 15 -16 -34 -39 -15 -40 -19 -20 -35 -16
para__es djmuv -20 -22 -16 18 -20
se__ir an 18 -19
voz imu 21 -25 -18
~<sha moqs -17 -16 -17 18
~crib bdefhjknopqrst -38 -34 -30 -28 -30 -34 17 -40 -30 -33 -33 -32 -26 -28
~hori gilot -16 -15 -16 -16 -24
~ife ahij -19 -16 -15 -21
~nati d -15

driving abcdefgijkmnopstuv -30 -24 -20 -18 -18 -20 -18 -17 -22 -19 -62 -32 -24 35 -23 -19 -32 -24
nobody bdmnopqrsu -22 -17 -27 -20 -25 -26 16 -15 -16 -19
we__in m -20
~eru mu 17 -16
~vai bfhjnstv -20 -16 -21 -22 -25 -19 -19 -18

back_to cdopq 17 -20 -15 -22 -19
cancelame_eso b 19
handled ipq -15 19 -21
have__bring n 19
me_arde s 15
medico dimou -17 -23 16 -22 -16
never__of al -20 -16
up__on hq -16 -17
you_even mu -16 -24
~mole agkln -18 -19 -16 24 -15
~noo bdjmnou -19 -17 -15 -23 -16 21 -24
~rrer o 16

brother bdpu -19 -15 17 -16
~ain bcdehlnopqrtuv -20 -46 -38 -39 -52 -17 -31 -20 -25 -41 -18 -35 19 -30
~eavi qr -16 20
~odo> aefgijlqru -16 -16 -23 -19 -20 -18 -23 -20 -21 -19
~raw> k -16
~sitt r 16

@open_los ahm -17 24 -26
does__his mn -16 16
i_love am -16 17
np m -18

^@body abijlrsu -16 -19 -16 -17 -17 -16 21 -21
all__is hm -18 -17
am_out m -19
are_there abfhlmnoqrsv -40 -24 -25 -43 -25 23 -24 -15 -21 -33 -23 -27
got__to ampq -16 -21 17 -23
this_car mu 17 -16
to__@call boq -23 -15 -16
vaping m -18

@month bcdghiprsu -20 -20 16 -32 -20 -28 -18 -35 -25 -41
all__for dhm -15 23 -20
baja__querer k 16
bored$ m 20
misse* abmq -16 -19 -22 -15
no__interested bl 17 -23
your__not k -21
~<bor adghijlnopqrtuv -33 -22 -21 -23 -27 -26 16 -21 -19 -25 -18 -26 -17 -36 -34
~asas mtv -19 21 -19
~bout cefghqst -21 -23 -27 -37 -42 -15 -21 -26
~paci dfghijkopu -24 -20 -19 -22 -29 -22 -18 -26 -17 -27
~trab cefgjlptv -23 -16 -18 -23 -37 -29 -16 -15 -20
~wep eflm -23 22 -16 -19

ahi$ adfhkmoqrt -39 -32 -27 -22 -21 -25 -28 -34 -32 -18
for__@visit adghijlmorsuv 17 19 -22 -17 -16 -16 -22 -38 -22 -16 -23 -33 -28
get_high jmu -17 -17 17
hara mn 16 -15
mistake lm -22 -16
~eeth u -24
~zxc em 16 -16

@english abcdefghijklmnopqrstuv -49 -66 104 -63 -69 -57 -35 -51 -68 -70 -55 -59 -61 -57 -71 -54 -54 -51 -49 -38 -71 -58
como_funciona gmu 17 -16 -15
gobie* m -15
old_@person u 16
text_me abgikmouv -36 -19 -47 -33 20 -43 -20 -34 -21
un_chin a -16
~igh abcdefiklopv -20 -22 -46 -17 -53 -43 -22 -19 -46 -15 -32 -36
~ptan dfhjkm 17 -18 -15 -17 -24 -27

el__todavia ms -17 16
number__@call im 19 -22
wanting_to a 23
~<hus m -16
~<ten ceghjklmru -36 -41 -25 -32 -19 -23 -31 -40 -40 -28
~iod> mn -20 18
~ordi k -20

be__my mq -22 -16
is_crazy n -17
my_@hours dhms -16 -22 15 -19
nuevo$ l -20
tengo__@fetch gu -28 -19
who_you m -26
~<fle mp -33 -18
~prin a -15

back__what gj -16 16
bloqu* l 19
canceled bdimo -16 -16 -19 21 -18
care moq -30 -16 -25
get__there dijn -16 -24 -18 -22
need__for o -17
the__as mnps -19 -18 -17 -17
~<noo mu -16 -15
~pini m -18
~ponc m -18
~um> hj -19 -20
\xc2\xbf__mas no -16 21

a__to cghijkpqs -25 -28 -27 23 -15 -26 -20 -23 -23
can__stay q 15
de_# npq -17 -18 17
~aint dgjmnu -26 -21 -22 21 -24 -30
~med> lqv -19 -17 17
~rev bdgijknopq -27 -24 -15 -24 -22 -25 -22 -23 -16 -27
~vido b -19

#$ cdfghjklnqrstu -68 -73 -70 -57 16 -24 -65 -38 -33 -66 25 -46 -70 -54
los__me dm -19 -21
~ajaj acdefgklmqtu -19 -22 -17 -21 -15 -22 -20 -23 15 -20 -19 -23
~cov acdgijlmnoqrsv -20 -15 16 -17 -19 -17 -20 -18 -16 -19 -28 -16 -20 -19
~uli m -29

available_in a -15
how_early ahjmou -22 16 -17 -33 -15 -20
llevo$ n 18
prefer am -15 -19
se__es gm -18 -22
~<rea bdefgijlmpqrst -15 -25 -30 -31 -52 20 -21 -19 -26 -23 -20 -18 -27 -37
~cib bdgimoqstv -18 16 -16 -26 -24 -22 -21 -19 -19 -16
~its m -24
~sum bcdegjkloquv -19 -21 -22 -17 -27 -19 22 -25 -17 -16 -27 -17

already__me m 15
be__on m -18
no__these l 15
please_@cancel bo 20 -26
~edad dj -19 -16

mi__y o -18
not:be abcdgijmnsuv -27 30 -17 -26 -19 -18 -19 -45 -25 -29 -21 -17
not_interested abl -23 -23 23
what__your fghitu -20 -28 17 -18 -20 -35

@relative__can m -22
have_decided m -17
quiero_@book a 20
same__they m -16
would_rather m -19
~<ec dlorsu -16 -16 -26 -16 -16 -17
~<hu cghklr -20 -26 -27 -20 -17 -27

boy abelmpqrv -15 16 -23 -25 -15 -16 -17 21 -16
cuadr* m -17
entrar__@relative n 18
iv$ u 18
of__records m -16
ya_tengo npq -26 36 -34
~imin almov -15 18 -24 -15 -15

are__dangers u 15
~<dam bjmo -23 -17 -20 -21
~inal dqu -18 -19 -17
~ount cghikosuv -19 -22 -18 -19 -19 -22 -19 -25 -16
~prob bcdefghijklst -20 -22 -22 -21 -17 -23 -19 -22 -23 -17 -25 -25 -21

gave bikmo -18 -27 -20 -31 16
mondays blpt -24 -24 -16 -16
need_his mn -18 18
soon$ o -20
sure eglo -18 20 -20 -15

the__she q 16
~arg acdghkopqrsuv -27 -17 20 -22 -26 -18 -20 -16 -16 -18 -17 -25 -21
~burn s 16
~iem acdghjlv -29 -20 -28 -22 -24 -24 -19 -29
~illa aioq -19 -16 -19 -15
~rted dgjnu -17 -21 -17 -23 -19
~tall u -26
~uart anqrs -20 -15 -18 20 -17

#__a au -21 -17
@hello_is fh 19 -17
@staff abcdefgijklnopqrstuv -51 -54 -54 -63 -67 -68 -41 74 -57 -30 -31 -48 -45 -43 -46 -57 -49 -56 -49 -52
^che cdoqsu -18 -25 -15 -18 -17 -27
not:just mor -30 25 -20
~<sc abcefghjqrs -23 18 -32 -20 -21 -39 -34 -41 -24 -24 -34
~ppo dmu -18 -17 -17
~rugg p -16
~tam cefginortuv -28 -16 -18 -16 -41 -41 -22 -24 -15 -28 -37

^mandeme m -15
anybody_in ahq -19 17 -18
helped m -15
luz$ djlm -20 -16 -18 25
make_me ad -17 -18
need__day bmo -16 -26 26
pass__the b 15
que_tiempo mn 16 -15
the__# jm 17 -24
was__a m -27
~eag aio -20 -18 16
~enin bdgijklqrtuv -15 -37 -22 -22 -26 -17 -23 -29 -28 -19 -20 -25
~rec bcdefghnosv -57 -24 -20 -33 -33 -30 -15 -19 -17 -24 -17

another__i m -17
come__the bdijqu -19 -18 -22 17 -21 -19
no_@cancel aciqv -17 -24 -15 -19 -24
this__work gmu 25 -22 -25
~bui m -18
~ega abcdefgilnoptu -19 -15 -17 -46 -20 -21 -38 -38 -18 -47 -29 -35 -23 21
~wri abopqv -27 -17 -22 -18 -19 -18

=rare3 abcdefghijklmnqrtuv -24 -21 -52 -52 56 -35 -25 -51 -35 -23 -47 -33 19 -33 -43 -20 -18 -40 -52
@pay__i d 16
be__after n -17
entra* np 20 -15
is_what dgnu -21 -15 -19 -20
no_driver pq -18 22
spots aim 24 -20 -18
~ela> adglnpruv -17 -15 -20 -21 -18 -15 -22 -16 -18
~encu abdmu -20 -19 -16 -24 -16
~iat mt -16 18
~ruck u -18
~wee cdfgijklmnopqs -26 -40 -21 -37 -30 -29 -24 -22 -18 -45 19 -27 -30 -17

@relative__# bnr -20 -22 -22
i__here djmnu -20 -16 -40 -17 -16
it_tomorrow b 18
~<qwp e 16
~agr bfimoqt -19 -18 -18 -32 -16 -17 17
~octo ju -15 15

are_your ahjm -22 20 -21 -21
dejenme_en l 16
que__mi dmu -17 -34 -19
that_from m -17
true$ m -19
~ctio adiklou -19 -18 -34 -15 -20 -18 -20

@stop__this m 19
dice__no m -21
~<med aikmpv -18 -18 -15 -20 -17 -20
~hof abmnop -20 -21 -27 -18 -21 17
~song abgjlmnosuv -20 -22 -26 -17 -17 40 -18 -21 -16 -30 -16

^nah abdfjlnot -15 23 -15 -17 -16 -18 -19 -17 -20
class u -16
from__system l 20
get__sleep mu -19 15
hit__up aim -18 16 -18
is__list mn -35 15
loan dm -22 20
lose__number glmuv -21 24 -17 -27 -15
que_@pay dno 22 -23 -17
sunny dm -16 15
~ece cefghjnpv -19 -30 -32 -28 -18 -40 -16 -18 -29
~hanc abdghjlmsuv 18 -23 -29 -19 -17 -20 -17 -38 -16 -17 -18
~iden cegijmopv -22 -15 -18 -28 -22 -15 -20 -16 -25
~oin> dm -26 30

esto_que f -19
home$ abdgijmopuv -38 -37 -19 -18 -24 -23 -34 -34 17 -20 -19
many acghijkoqrsv -27 -19 -27 -29 -21 -16 -18 -25 -27 -16 -18 -21
mi__a uv -17 -17
puedo__de oq -16 -23
tight b 16
~<cn bclmou 25 -17 -17 -22 -16 -18
~bel v 19

@visit_with adlmu -21 -18 -15 23 -22
a_chance m -19
donde__una j -16
escriban lmu 20 -23 -16
~nts> bcdeiklnpr -24 -17 27 -23 -24 -19 -24 -26 -16 -21

=said:running_late abcdefghijklmnopqrstuv -81 -72 -19 -91 -77 -76 -37 -22 -82 -74 -75 -82 -20 -40 -64 -63 -42 104 -102 -76 -82 -89
@drive_a q -20
does__of m -17
i_qualify m -16
touch mp -16 -17
you__hospital mu -18 18
~abe> l -16

i__id n 16
i_have achijkopqrtv -16 -37 -31 -18 -26 -15 -17 21 -26 -28 -48 -28
not:to acdfijmnpstu -26 -38 -47 -16 -36 -30 -21 -44 -22 -30 -23 -20
paren be -19 -16
rock$ ahmt -15 -17 -18 20
team m 15
typed m -24

#_y ajmnps -16 -16 -27 -18 -16 -16
@parking__i jm 23 -22
is__this adgmu -17 -21 -19 18 -18
not:molesten m -17
quiten__numero l 16
take__for am -16 -15
~<av defhjopsuv -16 -24 -23 -32 -28 -16 -26 -27 -41 -29

^ando bcdhiklpuv -26 -16 -29 -18 -16 -23 -26 -27 -21 -32
leo c 16
link gm 16 -23
start_me m -20
to__or adim -17 -21 -16 -22
y_yo mr -21 -18
~<mue bmo -16 -18 16
~twe adi -20 -18 -17
~uag cuv 24 -18 -16

@spanish abcdefghijklmnopqrstuv -60 -54 104 -67 -81 -67 -69 -63 -55 -58 -56 -62 -86 -62 -66 -58 -57 -56 -20 -57 -76 -62
@vehicle__right jmr -19 15 -16
cuentame__@body m 15
del__lo b -16
por__@relative a -16
retir* km -15 17
~bscr abcegikuv -20 -17 -18 -17 -21 -17 18 -30 -18
~lien bdghmru -18 -17 -28 -18 -15 19 -23

@ride__@relative mp -16 17
@texts_and l 16
after_the abmns -18 -21 -19 -15 23
for$ adjlmstu -23 -37 -25 -19 -25 -17 -16 26
how__this glmuv 42 -24 -40 -41 -16
i__down m -17
songs m 24
this_and dmu -19 -19 23
to__into m -16
~<rem adhilopr -30 -29 -24 -30 17 -22 -25 -31
~anej imuv -16 -17 -15 -16
~bles dfghimnoqtu -23 -18 -16 -21 -26 -25 -20 -15 -19 28 -24
~denc mu -16 16
~ext bcefhjklmnpqrst -20 -21 -39 -42 -44 -16 15 17 -20 -22 -47 -65 -41 -16 -51
~med acik -21 -17 -20 -17
~oubl am -15 -23
~unst cefgklmru -16 -23 -17 -17 30 -31 -29 -17 -16

minut* abdeghjklnoqruv -29 -25 -18 -19 -15 -17 -18 -23 -26 -23 -22 -19 22 -22 -16
vecino abn -16 -16 -17
vitamins du -18 -17

@day_back b 17
^before d 15
a_como abdjnqsu -34 -18 27 -15 -17 -17 -17 -31
have__on m -17
tricare dmu 21 -19 -15
~<uno m -24
~exit dgjmnru -21 -17 21 -29 -17 18 -21
~ipe a -20
~lep admnp -16 -17 -18 -15 -18
~nia> dghijmnq -22 -26 -16 -16 -20 21 -18 -17

body m -16
cancelame bmo 25 -17 -19
chicl* mn -16 18
free__day admp -17 -18 -22 20
hay_alguien anoquv -21 -27 -18 -26 -15 -20
~nise m -15

@food_o dhmn -16 -18 -25 23
drive abcdefghiklmopqrtu -34 -28 -31 -40 -17 -21 -38 -38 -35 -34 -31 -29 -33 28 35 -41 -22 -49
guy$ jlmv -17 -16 -25 29
no__esa mquv -18 -17 -16 19
will_the m -18
~<sue acghijkoqr -20 -15 -19 -16 -24 -18 -17 -19 -20 -16

@spanish__favor abcgjklmo -23 -22 23 -20 -28 -25 -27 -16 -20
a_pop dmn 20 -18 -19
atras* bq -18 -18
i_filled a 16
is_flying u -18
of__there a -15
us__a m -17
~ata> gmv -20 -26 -17
~uiz u -18

#_dollars dm 21 -22
@open_# ehm -23 27 -20
evening_all f 15
me__list gjkmn -21 -16 -29 -36 -19
por_favor defmnpqrstv -34 -26 -22 -40 -28 -58 -29 -17 -28 -27 -28
send_la m 18
which__do lmn -15 -33 -17
ya__@fetch pq -23 24
~<onl aefghjmnpstv 23 -17 -22 -33 -30 -16 -25 -29 -35 -25 -19 -23
~<vot bjm -18 -15 21
~azo ns -18 -15
~erm bcgijnrtv -27 -24 -33 -34 -28 -22 -30 -19 -35
~renl blm -15 20 -15
~ris dghjmoq -16 -21 18 -21 -18 -23 -16

que__@call bcdilmnoqsuv -24 -18 -21 15 -16 -31 -28 -18 -21 -16 -28 -16
tengo__la d -19
~<mur q -16

do__know bcdehjkloprtv -15 -32 -46 -17 -26 -23 -22 -30 -28 -24 -18 -25 16
for__any am 16 -18
fumo nu 19 -16
headp* mn -18 18
is__@vehicle anq -16 -21 16
since_@day ms -17 16
thing jmnoqruv -24 -26 -16 -32 -24 -32 -43 -22
y__el bu -17 -17
~eam bdeijmpsuv -17 -18 -16 -15 -18 16 -17 16 -29 -16
~mnbv em 15 -15
~poi mu -18 17
~sons m -17

records__@clinician m 19
~enor bdhmsu -16 -24 -18 -15 -18 -17

@eat_before n 21
actually dm -15 -21
gallo* dm -16 16
not:bots ilm 20 -17 -23
will__@drive mp -25 21
~<exa abdhin -20 -18 -19 -16 -18 -18
~bea adjno -16 -15 -26 -18 -16
~chi aeghijkpqu -19 -17 -26 -26 -25 -26 -21 -25 -25 -35
~ual abcdeflmnopqrtv -19 -16 -20 -22 -39 -37 -34 -28 -19 -23 -20 -37 -22 -33 -37

@relative__@cancel bm 18 -24
^@relative acdefghijknoptv -33 -31 -29 -41 -35 -34 -34 -53 -45 -36 -46 -17 39 -38 -38
la_noche hj 21 -24
not:autorizo k -24
provi* am -18 -23
so_he mo -17 -16
was$ djqsu -18 -19 -18 22 -20
~isa> mn 17 -20
~nly efghmnpstv -17 -22 -24 -28 -40 -27 -34 -24 -18 -20
~ops d -15
~sema bdgijmn -25 -25 -18 -33 -21 -30 -26

@hello$ abcdefghijklnopqrstuv -49 -34 -33 -37 -50 47 -30 -38 -32 -35 -40 -35 -26 -31 -36 -38 -38 -30 -41 -51 -27
buscan v 15
the_sacar m 21
~<twi gkmnqrtuv -18 -17 -32 -17 -17 -18 -21 -19 -17
~cal bcegjklnpstv -17 -34 -25 -39 19 -17 -18 -45 -41 -35 -30 -21
~jhg> em 15 -18
~orge abdgijoruv -24 18 -18 -22 -15 -34 -18 -17 -23 -16

@clinician_have m -16
@stop_sending kl -31 21
^zxcvb em 16 -16
answering g -17
got__message m -16
nlknl* e 16
quiero__solo m -17
road__on jm 16 -19
so__@visit bo 17 -18
~apro n -16
~dama d 16
~llpa d 16

@relative_is dhijklnpqstuv -41 -18 -27 -29 -17 -20 -42 27 -28 -22 -18 -42 -29
a_spot j -17
i__time amn 15 -20 -16
~<pre adefjlpqru -57 -16 -44 -38 -20 -19 -28 -51 -17 -61
~lf> bcfgijtv -26 -28 -21 -32 -22 -32 -21 -30
~ndar fghijnopqrt -16 -21 -22 -28 -29 -27 -16 -21 -39 -24 -19

^forget adjkntu -19 -21 -24 -22 -20 -23 -17
^para dimnv -32 -17 -34 -23 -26
^say adefjmu -16 -21 -17 -23 -21 19 -25
work_the gmno -16 -18 20 -18
~care gmqrsv -25 -47 -18 -22 -20 -23
~ugh cefjkntuv -24 -24 -22 -20 -20 -23 -16 -15 -25

another_time ao -21 21
i__somebody i -23
it_covered m -15
me__mandando km 17 -20
~ould befghjlmprtv -20 -31 -36 -18 -24 -16 -17 -20 -31 -22 -31 -44

a__minutes m -17
manda j 15
signed_up am -20 -20
una_@food aim -21 -18 21
~ents ijnu -20 -19 -22 -18
~resc u -20

#__the r -21
@day_so m -18
@stop__con m -16
^@ride abcdefghijklmnopqrstuv -28 -31 -26 -38 -38 -35 -24 -27 -31 -33 -30 -35 -54 -35 -32 41 17 -27 -26 -31 -36 -31
calle* biklmpru -28 23 -20 -19 -30 -22 -17 -20
can__me bhjlmnorstuv -39 -40 -21 -26 -17 -42 -22 -38 -39 -20 -43 -32
cierran adghmnoqru -27 -22 -17 43 -52 -25 -33 -18 -17 -18
come$ dghmnopqs -23 -25 -23 -26 20 -43 -24 -15 -22
hay__me dno -15 -16 -18
wise$ m -18
~eel> bdgjmnou -18 -20 -15 -18 -41 -20 -21 17
~ial> ijmoqs -24 -24 -19 -19 -18 -20
~refe abdghkmnpqtuv 19 -31 -26 -20 -18 -21 -34 -19 -16 -17 -16 -24 -18
~uie defghjlnrst -68 -42 -20 -54 -18 -52 -19 -25 -34 -48 -45

@texts__on aklm -16 22 -19 -27
me__@english cmu 21 -20 -17
not__car q 16
what__mean dgh -17 16 -21
you_but t -16
~car> bdjnr -19 -23 -19 -15 -18
~ily> du -20 -21
~mone ilno -16 -18 -16 -25
~ping dgknoqrsu -22 -20 -17 -32 -25 -26 -15 -20 -27

can_talk a -15
consiguieron u 16
debo_@fetch gn -16 16
is_an dju -26 -16 17
no_@move b -15
pasa__@place j 18
room__not m -16
smoked__night m -16
the__do mnou -25 -22 -18 -24
~land acglqru -21 -17 -21 -15 -28 -15 -17

a_minute r -23
del_# ablmr -16 17 -22 -24 -19
nombre$ q -16
que__ahi mn -20 -18
this__what m -17
~<poq n -16
~uvo> l 18
~ws> adghijmno -20 -31 -18 -16 -20 -21 23 -21 -19

@food__am m -16
@open_or hmn 20 -19 -15
@visit_es bm -15 -19
^jk efm -23 -16 19
anything__day a -19
aqui__la v -16
carpe* m 16
esta__@thanks m -16
have__can imns -16 -27 27 -16
me__pin jm 19 -17
my__of m -15

@machine__@clinician iu -15 18
^@insurer abcefgijklnpqrstuv -24 -27 -23 -30 -28 -18 -22 -18 -16 -25 -19 24 -19 -15 -17 -21 -32 -21
barista u -19
covered mpq -37 16 -21
es_otra a -16
to_reach dmu -16 -19 -19
you_taking ahm 23 -16 -22
~bing kl -18 -19
~ppe fhijknpsv -19 -22 -22 -26 -17 -36 -18 -17 -20
~xt> bdefhipqrtuv -24 -55 -32 -25 -32 -15 -33 -47 -28 -35 -20 -35

@relative__his pq -15 -16
conta* bgjlmopqrv -25 -24 -22 26 -18 -17 -17 -20 -19 -18
eso__el m -22
mi__ocupa a 18
woke_up l -17

all__to n 15
am_the q -15
can__but djmr -16 -16 -19 -16
esto_de gm -17 -21
flaked pq -19 16
les_llevo mn 16 -17
not:interested auv -24 -16 -16
not:mean klm 20 -20 -29
~all acdeghjlnprsv -16 -45 -20 -31 -26 -41 20 -49 -21 -43 -19 -55 -17
~ele acdefgjknoprst -20 -36 -22 -24 -26 -28 -16 -22 -18 -30 -23 -34 -21 -38

ok_to adjklmu -19 -21 -16 15 -17 -16 -20
seguro cefghijklmoprstuv -29 -26 -24 -32 -39 -24 -43 -25 -29 -47 -29 -29 -24 -30 -21 29 -36
~cow m 19
~orda m -21
~toma bdhjkloqruv -27 20 -19 -21 -16 -15 -28 -21 -17 -26 -24
~ue> bcefghjknp -27 -32 -33 -30 -27 -40 -19 -18 -18 -25

clinica acdgkmnopqru -27 -16 -21 -22 -16 -39 -18 -26 -24 -27 -21 20
does_target h -19
give_my ai -29 -16
letter dnou -21 -19 -16 -16
~<kil acdgijknopqr -21 -16 -21 -19 -24 -18 -21 -25 -27 -16 -19 -20
~<ni abcdefgijkpru -26 -41 -31 -41 -30 -37 -40 -41 -38 -15 -36 -21 -38
~fo> bmou -15 -19 -16 16

^find ahjklmqr -22 -20 -31 -17 -15 30 -15 -17
front$ m -20
i_only m -17
~uck> abcghiklnptu -21 -32 -15 16 -23 -27 -25 -31 -33 -23 -27 -34

house$ m 26
of__morning fn 18 -17
resul* m -18
why__have muv -16 16 -16
~<act abdefghjklnqr -22 -19 -26 -18 -18 -16 -21 -23 21 -22 -22 -21 -16
~itho lmu -18 -34 -18
~jen jklmr -16 -19 23 -30 -19
~tice d -16

calif* m -15
here__i m -18
not_need bgimoqu 18 -21 -18 20 -33 -27 -18
put_my m -16
taking_@person ah 18 -20
tomo abdgmnq -22 -27 -19 -20 -30 22 -18
~<lo acefikpqv -26 -33 -61 -38 -25 -49 -23 -33 -43
~<mas n 16
~<sai cdfghijqrstv -20 -34 -16 -19 -22 -17 -27 -16 -26 -26 -24 -29
~asi> mr -21 18
~stah ciklm -16 -18 -16 21 -18

@day__so m -19
the__see ahu -17 19 -16
~ens> abfnu -22 -16 -16 -16 16
~ever cdegijknopv -39 -23 -30 -25 -16 -39 -20 -47 -45 -27 16
~sun dms -17 19 -18
~vise ilm -15 -15 -29

and__@visit bu -18 -17
caminando q 17
cheers adqt -18 -15 -16 19
evenings a -16
i__night m -16
the__now dgnsu -20 -20 -16 -17 -21
~<poo e 18
~ecor abdnqu -24 -19 -24 -19 -22 -16
~obr adghlnopsuv -20 25 -18 -18 -21 -25 -15 -18 -19 -30 -20
~onto bm -16 -22

all_@texts bklm -21 -24 24 -25
could__@clinician a -17
me_mandan gj -16 -18
~duck m 16
~str cdiopst -21 -35 -29 -24 -29 -19 -20

@late_no m -15
eta_# behimor -22 -27 -20 -17 -28 -24 35
is_up adfhju -22 -22 20 -19 -21 -25
se__en ainqr -20 -17 -25 -16 15
today_is h -19
~efil adu -29 -19 -16
~ter defghjkpqrtuv -34 -56 -26 -38 -21 -18 -27 -21 -20 -21 -60 -28 -52

espacio__@person ab -15 16
mi_numero abgijklm -23 -22 -24 -33 -25 -24 29 -38
suits$ m 15
this__the djm -19 21 -32
~<dea djklnsu 17 -19 -20 -26 -27 -20 -22
~arme bcghou -41 -32 -32 -20 -23 -32
~oom> abcdghiklmrtv 16 -26 -17 -26 -28 -24 -27 -20 -25 -18 -23 -16 -23
~shou bcdhjkloqruv -34 -24 -42 -31 -17 -22 -28 -17 -17 -18 -16 -16

ayuda_por g 19
family adglnu -22 -25 -15 -15 -16 -24
me_back abcdgijkmnqsu -17 -25 -16 16 -26 15 -21 15 -45 -15 -35 -16 -23
que_banar n 15
whereabouts__you j 17
~<bru e -18
~<luc anotu -17 -18 -18 -17 -18
~aid cfghijqrstv -22 -20 -26 -30 -21 -31 -19 -28 -32 -28 -28
~asad n -17
~ota> mnu -20 -15 21

@clinician acdefgijklmnopqstv 40 -65 -27 -50 -31 -54 47 -68 -75 -56 -35 -49 -39 -69 -59 -44 -35 -31
^mandenme kl 16 -16
in_now b -16
it_per du 24 -22
not:worry bmop -17 -23 -16 17
speak__someone i 19
there__time o 18
work__same n 15
~eth ijqrv -16 -20 -15 -16 -19

=denied:book abcgijknoqrsuv -15 22 -18 -22 -25 -15 -19 -16 -22 -32 -23 -17 -26 -28
comoda m -18
day_is bmo -16 -22 21
for_@texts v -17
i__of abgjnsu -26 15 -24 -22 -28 -22 17
my__she mpqs -28 -24 21 -17
se_trata g -17
work_@call lm 15 -17
~eyes u -16
~sed achimpstu -25 -30 -24 -34 -17 -34 16 -21 -33

does__@visit a -19
going__but q 16
run_me ad -18 15
undo_that km 18 -17
what__run admu -17 23 -19 -19
~iffe adijrs -22 -23 -21 -23 -15 -17
~mos> cfghijklmnot -23 -16 -30 -25 -18 -31 -28 -16 -44 -29 20 -22
~rad abdfghijmnpqu -35 -35 -22 -22 -28 -23 -34 -31 15 -35 -25 -38 -38
~tco dhm -17 -15 23

a__now m -17
is__@person djm -16 -17 -24
puedo_ir gijmp -35 -24 -22 -31 -20
~tors j -16

jj$ em 23 -26
later_@visit o 16
quede_re s 17
~aine m -15

@move__meeting mor 16 -19 -15
acompanada$ p -15
desayuno adeghijlmnqruv -15 -19 -15 -20 -23 -18 -20 -21 -21 30 -17 -21 -16 -20
i_saw j -16
lo_de dhjmu -16 -17 -16 -29 -15
~<mis aefhilpqst -15 -18 -20 -23 -34 -34 -21 -18 -31 -23
~bris hmou 20 -20 -15 -15
~dirt a -15
~iny m -19

@clothes__@fetch n 16
el__si bmnoq -27 -17 -16 16 -19
funci* dm -16 -29
long__a admnsu -19 -15 -27 -20 -22 19
los__un m -17
possible$ m -20
que__el bdhijkmpsuv -17 -31 -18 -23 -19 -21 20 -20 -19 -17 -30
through lns -33 -18 -29
what__@clothes mn -19 18
~an> bcdeghinpqrstu -57 -39 16 -71 -47 22 -37 -37 -17 -41 -23 -33 -45 -37
~hee adnstu -16 -19 -15 -17 16 -21
~kill acdgiknopqr -21 -16 -20 -18 -24 -21 -22 -26 -16 -19 -18
~mpi jnu -15 -17 -24
~ro> cefghmptu -24 -65 -66 -25 -48 -40 -32 -38 -22
~upp bru -17 -16 -19

alo$ efjlmtu -23 28 -16 -15 -25 -16 -17
avail* bhjnostuv -19 -21 -22 -27 -20 -16 -18 -29 -15
borre* auv -19 -16 -21
closes him -19 -18 27
llegan l -21
no__carro q 21
sale__vuelo m 16
your__@visit ah 18 -18
~<jf em 20 -18
~ca> cefhiklqrt -32 -36 -34 -42 -26 -47 -22 -39 -34 -30
~lue cehijklmoprtuv -18 -17 -23 -18 -27 -18 -26 20 -18 -16 -21 -16 -24 -18
~rybo m -16

@drink_count dmn -16 -22 23
@relative__not mnos -25 -16 -20 -16
any_deals d 17
ask_the aip -16 16 -15
asking_what m -17
bad__going dm 16 -15
i__again ahklmn -24 -17 17 -33 -27 23
siguen_llegando m -15
why beghijklnoprstu -16 -25 -28 -20 -22 -34 -24 -18 -24 -22 -26 -19 -19 -18 20
~iuda dju -15 20 -19
~kkl> e 16
~lace cdhilmnpqs -17 -36 -25 -19 -26 -21 -32 -17 -20 -19
~ndid mu -15 16
~oka em -17 15

@ride_is abdmnpu -18 -17 -18 -29 -21 17 -17
de_mis m -17
que_tengo adginopqu -16 -40 26 -23 18 -16 -30 -30 -24
quiero_que bkou -17 19 -15 -18
sleep$ qs -16 -15
the_red i -15
~<hon u -16
~alma m 15
~roun bdklmnv -33 -25 -18 -17 -24 -20 -18

@food__not m -19
calendar io -17 -15
it__@english aco -17 19 -16
piens* lmu -20 18 -19
pongame__@visit a 16
these_in ac -17 16
~alid u -19
~lew mp -23 -15
~udad dju -15 20 -19

asked_for m -25
c deilmn -21 19 -22 -17 -31 -16
easter ahm -19 -20 22
my__lol knv -15 -23 -16
my__plis bm -16 16
novel* m 15
~rant adehimv -21 24 -18 -19 -15 -18 -20

me_sirve q -16
~<wit acfhjrsv -18 -42 -38 -24 -17 -18 -20 -20
~cada abhijlnrs -26 -23 -15 -19 -18 16 -29 -15 -23
~eas defhnprstuv -44 -42 -36 -20 -31 -43 -15 -43 -21 -20 -17
~hast adimqr -17 -16 -20 -25 -16 -18
~lave m 20
~scri bdefhjknopqrst -41 -34 -30 -28 -30 -34 17 -40 -30 -33 -33 -33 -27 -29

@drive_mi pq 18 -20
con_una aim -21 21 -15
dormi acdghijlnopqsuv -16 -16 -19 -19 -19 -18 -20 -20 -19 -17 -15 -21 23 -39 -16
else$ adhi -23 -22 -15 -15
have__@visit dmn -20 -23 -18
me__banar n 15
mean_to klm 20 -19 -26
sure_what gm 23 -17
tengo__trabajar n -18
you__will hmt -15 -19 -17
~boy m 18
~cent ju 17 -16
~cid cdghjlnopqsuv -16 -29 -26 -22 -25 -31 -16 -16 -25 -26 -29 -20 -26
~omun i 18

ahi_voy r 18
better_with m -16
is__by jm 17 -19
~<eve cejopuv -26 -19 -33 -28 -19 -20 -47
~tod acegjnpsuv -26 -25 -36 -42 -34 -49 -18 16 -32 -39

@ride_has mq -16 20
a_un ijkru -17 22 -16 -22 -19
alerts amv -17 -20 -15
el__# ai -17 -16
en__para m -19
guard* abmr -19 -23 -15 26
not_speak m -18
ofrec* mu -18 -17
should_@relative mn -23 17
tan m -22
~coma adgmu -18 -18 18 -21 -16
~lia aiqu -16 -16 15 -17
~ubs abcegikuv -20 -17 -18 -17 -21 -17 18 -30 -18

got__ask mp 21 -19
no__how jlm -18 -18 -18
take_her p 17
~<ru abdghkstuv -37 -25 -42 -26 -31 -23 -18 -24 -35 -27

^dame m -20
^trabajan hm 18 -24
se__fue m -17
~rrid r -16

chat abdginoruv -26 -23 -17 22 15 -16 -25 -17 -26 -36
gusta_escribir il 18 -15
opting_out gv -21 -16
se__@visit a 15
set_# mr 16 -20
~rmen m -20
~was kln -16 -21 15

@relative__be q -19
a__work dgmq -18 -20 20 -20
en__casa mp -20 -15
in__with amp -20 -16 -20
need__that m -18
~iera bdkmpqu -24 -16 -16 -29 -20 -15 -20
~utt abcdgklnquv -20 -23 -15 -17 -21 -17 -16 -16 -18 -21 -21

@relative__with dlmnqu -17 -19 -18 26 -16 -19
everyone m -16
i__from m -22
necesito_otro o 18
open bcdefhijklnopqrstuv -33 -25 -26 -29 -35 38 -16 -59 -28 -31 -42 -15 -36 -39 -50 -45 -34 -49 -34
que__@visit dmn -20 -15 -16
~ugue cm 18 -15

deer m 16
no__los klm -20 -16 16
~<tow adhnsu -24 -18 -16 -19 -16 -25
~arty m -15
~ersi cdj 16 -17 -17
~ger> cgksu -19 -25 -21 -23 -43

have__with mq -15 -16
me_pongo gn -43 24
not:name v 15
~ars bcghiopruv -16 -17 -20 -20 -20 -21 -21 -20 -27 -18

@animal__@food m 16
@cancel$ abcefghijklnoprstuv -66 67 -48 -42 -41 -55 -38 -56 -48 -47 -73 -51 -26 -47 -29 -47 -32 -58 -52
@relative_needs amq 22 -31 -17
de_molestar m -17
dura_el dmn -18 -24 -24
i__candidate u 16
is__day dijmnpu -30 -20 -19 -21 -16 21 -16
tengo__de dnq -17 -18 -15
trip abdhjnu -17 -15 -21 -16 -17 -16 21
tutor* gm 20 -22
~paq r -16

main jm 18 -19
me_llamo bdilnrsv -18 -16 -30 -20 -16 -15 -17 19
the_bank hmn -22 24 -16
trae p 16
tu__@relative mn 21 -16
~gen> aqsu -18 -17 -16 -19
~not cdefghjlprst -29 -45 -33 -40 -16 -48 -18 -33 -40 -35 -33 -31
~po> cfghjklopsv -28 -21 -28 -36 -32 -21 -28 -26 -18 -19 -35

#__you ao -20 -16
@insurer abcdefghijklmnoprstuv -24 -19 -32 61 -50 -34 -55 -60 -50 -47 -45 -56 -32 -60 -19 29 -51 -54 -48 -22 -54
@open_a hn 21 -17
escriben mu -16 15
por__entra j 15
who_makes m 15
~<ide bcijkmu -20 -21 -25 -17 -20 -34 15
~eeps m -15
~kat mnq -19 -16 20
~nec deghjklprtu -35 -20 -23 -23 -25 -15 -20 -34 -25 -22 -24
~rts dhilnu -22 -16 -17 -19 -16 -20
~rvi dmou -25 -21 -17 -18

cancel abcdefghijknopqstuv -62 60 -49 -22 -51 -47 -49 -51 -54 -47 -54 -51 -30 -42 -37 -51 -46 -65 -51
this_about mu -19 27
todavia_no s -17
~<sal adeiklnoru -31 15 -36 -16 -19 -18 -20 -24 17 -20
~rget abdeghiopruv -26 16 -24 -15 -24 -26 -17 -20 -17 -19 -25 -18

do_if u -16
me__nada m -16
tomorrow$ dru -18 -22 -16
~erw dgmu -25 -21 -16 -19

a__running m -15
again abcehikoqrtuv -27 -34 -27 -21 -28 -41 24 -15 -25 -29 -21 -36 -28
is_my abcdfghiklopqrstu -40 -25 -19 17 -27 -31 -35 -45 -20 -17 -31 20 -26 -29 -22 -18 -55
necesito_@move ao -16 21
the__@call ahjlu -17 -29 -18 -18 -21
~nant mnoq -25 -24 -21 16

@relative__con q -19
avisos agikmu -28 -16 -20 26 -39 -18
puedo_@drive aoq -19 -26 21
the_@holiday dhj -21 23 -15
~eah> mpq -25 17 -17
~eal> chijklnov -19 -23 16 -20 -15 -27 -16 -24 -18
~igne agm -20 -16 -21
~labu hjm 17 -16 -22

@call$ abcdefgijlmnopqrstu -69 -31 -61 -31 -68 -60 -39 61 -42 -24 16 -52 -54 -43 -35 -44 -44 -47 -76
do__@date o 17
not:off ablo -16 -15 -17 -16
want__talk a -18
~unt> agijkmnprsu -23 -18 -16 -22 -19 -19 15 -16 -17 -15 -20

@call_do lm 15 -15
@cancel__will ap 16 -16
bit u -22
to__can a -16
you__off hm 16 -16
~<viv ajnor -17 -15 -16 -15 -21
~deli m 17

del_trabajo m -21
flu nu -17 -18
know__would ad -17 16
to_take abil -20 -30 -15 -23
~eter o -18
~oder mp -25 -18

all__i dm -18 -18
permiso_para m -15
sign_up j -17
~<ton ans -16 -20 -16
~ient cdfgjkmnoprsu -18 -37 -26 -17 -45 -25 -27 -40 -20 -27 -22 20 -16
~poem m 15

@call_i h -15
me__esto g -15
~<win mno 18 -18 -19
~acti bdegijkmns -20 -19 -18 -21 -21 -17 34 -19 -20 -18

am_lost gm 17 -17
any__of bgmv -27 -15 -28 -18
de__para i -18
disculpe l -15
funny$ mq 22 -17
superbill_for m -18
you_do bcefgijlmnq -24 -20 -17 -19 -22 -22 -35 -24 20 -30 -28
~ews abdgijmo -21 -15 -27 -15 -18 -17 23 -15

@symptom_all ms -16 19
clothes dgmn -19 -20 -33 30
is__@price adfghjnq -24 19 -15 -30 -25 -39 -26 -20
need__later mo -18 20
~<am abceghijlnptuv -25 -19 -24 -23 -24 -24 -24 -30 -28 -30 -25 27 -31 -27
~cra acdijkou -27 -15 -20 -23 -20 -20 -26 -25
~eck> bgijknqt -19 -16 -20 -16 -16 -22 -21 -21
~evok klm -17 19 -16
~ksl em 16 -16

a__@move o -17
do__yet mqv 18 -17 -18
for_@food dghn -16 -15 22 -25
l$ elm 26 -17 -25
new__dis im -17 -18
not:again dgijklmv -17 -27 -16 -19 -31 36 -35 -15
~dne u -17
~luga dghilmnpqsv -16 -16 -19 -15 -19 -19 -22 -17 -21 -19 -20
~thro clmnt -16 -32 -16 -24 -15
\xc2\xbf__si abhjmu -19 -18 -17 -19 -26 -26

a_mandarme kl 23 -21
anybo* djmoruv -21 -19 -21 -21 -19 -19 -19
office abcdfghklmnopqst -42 -24 -19 -32 -18 -32 25 -23 -29 -24 -23 -17 -22 -31 -20 -20
total dm 21 -19
would_like dhjnqrsu -38 -15 -16 -25 -31 -25 -24 -51
~kic abiu -17 -16 -16 17

@person_like u -22
@relative_who m -17
mismo_dia jmnq -19 -21 16 -23
onde aefjmu -18 -16 -19 28 -26 -26

@parking$ abcdefghijklopqstuv -38 -26 -35 -44 -33 -34 -40 -19 -32 44 -25 -29 -25 -29 -31 -22 -24 -44 -24
at__plano jm 17 -16
el_@traffic jqrv -20 -19 22 -19
mi__para i -18
opted_out k 15
se_como q 17
tonight$ ans -15 -19 -23
~<saf dijnpsu -19 -15 -16 -20 -16 -16 18
~ude acefhijknopr -25 -28 -25 -22 -28 -32 -27 -16 -22 -21 -18 -23

and__did m -15
do__it ghijlmopqr 16 -17 -15 -29 -20 -26 -24 -16 -22 -16
legit$ u 19
~aby r -18
~res> bcefghijkopqruv -31 -21 -19 -21 -28 -26 -15 -34 -27 -30 -20 -21 -26 20 -28

@food_if n 16
@symptom__ayer s 16
@visit__i m -32
^addy ju 22 -15
about_what dmnu 24 -18 -17 -24
i_expect m -18
i_must mn -23 15
yo__soy aiuv -18 -19 -20 24

^why aeghijklmnoprst -28 -25 -24 -19 -27 -33 -19 -26 24 -22 -21 -21 -18 -17 -17
a__truck d -16
any__the am -19 -17
ese__dia am -17 -16
me__@fetch abimoqu -20 -17 -15 -24 -18 28 -15
not:trabajo mq -20 -15
not:up gkops -17 -16 -21 -28 -17
~mid bdghjmqs -17 -20 -16 -23 -19 17 -21 -17
~writ abopqv -27 -17 -22 -18 -19 -18
\xc2\xbf__numero ju -16 -19

^@price bcdefghijklmnopqrtuv -28 -27 45 -31 -40 -22 -23 -27 -32 -28 -27 -55 -19 -22 -24 -22 -15 -21 -37 -18
^nothing bgloqsuv -27 -30 -19 -19 -17 -15 -17 -16
am acdefhiklmopqtuv -21 -55 -25 -52 -61 -38 -43 -30 -34 -31 -32 -34 -22 -40 19 25
did__the m 23
put_on dg -20 -27
~iri b -19

any__earlier a -16
do__someone abdip -26 -16 -20 -23 -27
news$ dm -22 18
~<dif adhijlmnorsu -30 -25 -16 -23 -24 -15 -18 -19 18 -17 -19 17
~dida mu -20 18
~dres dnu -16 17 -18
~rreo m 19

no_car j -17
what_days adhjmou 19 -22 22 -19 -26 -17 -30
when__can m -17
~acar a 18
~dkd em 21 -21

^tiene dghilmsu -23 -16 -15 -23 -20 -29 -22 26
es_@insurance adghjmnquv -16 -39 -15 -16 -25 -26 -19 -16 38 -18
mensaje_y il 18 -23
no_more abklu -16 -22 -26 34 -32
not:it abhjklnopqsv -31 28 -20 -29 -24 -30 -16 -26 -24 -23 -24 -29
number_is gmv -17 -17 -16
que_@stop l 16
~ryt ahlnr -28 -19 -21 -16 -17

@place__now h 15
^dale dfjln -17 -17 -20 -17 -17
a_abrir h 15
anxie* m -15
bye blm -22 21 -21
do__your diuv -18 17 -25 -18
i__@ride inpq -16 -20 25 -28
nix bm 15 -19
~<gre bdijlnpqrsu -19 -21 -19 -16 -20 -18 -17 -17 -15 -17 -30
~ajo acghlnruv -26 -24 -22 -15 -22 -44 -15 -34 -20
~rive abcdefghiklopqstuv -32 -33 -21 -35 -19 -18 -22 -29 -32 -25 -27 -23 17 16 -30 -24 -36 -19
~uri dq -21 -20

@drive_my mp -22 21
@fetch$ abcfghijklmopqrstuv -49 -44 -28 -24 -49 -24 -47 -29 -23 -28 -54 -37 22 28 -25 -28 -19 -44 -33
my__there abmo -20 -18 -33 -17
not__what abjmqv -18 -21 -24 -40 -26 -17
that_normal m -19
~<sca gijopruv -21 -22 -20 -23 -19 -21 22 -26
~disi m -18
~mew dghip -18 -17 -15 -18 -19

@move__@cancel mo -26 20
^all abdfghnopq -17 -19 -18 -21 -17 -16 -17 -15 22 -26
^epa efm -19 22 -22
a__on bhkpqr -22 -24 -15 -18 -29 -19
a_truck q -16
but__are r 19
como__mi al -19 -16
not_this v -18
~bv> em 17 -20
~eadp mn -18 18
~happ acehijklnoprtv -32 -18 -22 -33 -22 -24 -17 -22 -24 -26 -18 -16 -23 -19
~mano gm 17 -18
~ure> adefhijkmopt -22 -19 -24 -21 -29 -23 -32 -21 19 -16 -24 -16

@place abcdefghijklnopqrstv -79 -47 -73 -62 -59 -31 -93 20 -17 65 -72 -66 -73 -61 -48 -39 -47 -37 -38 -24
^nice elm -17 -17 22
^prefiero am -20 -24
i__these adgm -20 -16 -16 -16
i_think o -16
my_@food n -15
witho* lmu -18 -34 -18
you_explain u 17
~acto jl -17 -18

does__for g -20
emojithanks_emojithanks ft -23 22
importa l -20
like__be o -16
not__am m -19
please__a cko -20 -19 -23
tardecito cdmnqr -19 -18 -22 -19 -19 17
vote bjm -18 -15 19
~cut> am -16 19
~edl abjmos -18 -16 -16 -23 -15 18
~eels m -16
~pone dfhiprsv -32 -18 -21 -18 -21 -17 -22 -19
~tamo agilmsuv -23 -15 -23 -17 18 -15 -15 -16

@visit_lol bm 20 -21
de__a gnou -17 -18 -27 -20
guys_still ah 19 -20
out__it dmnor -19 -22 -17 -17 -16
will__to abghmqsu -29 -16 -19 -16 23 -28 -17 -26
~ads ahij -20 -21 -15 -20
~disp dm -18 -20
~urn> abcdeghnpqstv -29 -44 -26 -17 -21 -25 -32 -24 -16 -29 -25 -17 -28

@spanish_por abcgjklmo -22 -22 24 -19 -27 -24 -29 -16 -20
ago$ anv -17 -15 16
i_cut mn -16 17
not__# hmnpuv -20 -33 -16 -19 -26 -19
pills mors 17 -15 -21 -27
~dro cdgikmps -20 -29 -18 -24 -18 -29 -24 -24

@clinician__would m -16
a__mi abmopu -21 -15 -15 -21 17 -17
did__a dm 21 -27
he defghijklmoprtuv -28 -23 -38 -17 -31 -33 -27 -21 -41 -33 -26 26 -43 -26 -18 16
hoy_es m 19
i__on cghjopstv -31 -21 -42 -23 -47 -28 -42 -20 -24
would_run ad -16 16
~aked mpq -15 -20 15
~tis abnru -32 -22 -22 -20 -19
~truc bhiklsu -26 -25 -17 -19 -20 -26 -28

@day_y bo -23 22
@medicine_first n 16
^so bdjmn -18 -25 -26 -24 -23
all__after s 19
bring__the mn 21 -26
escalofrios s 17
how_many abcghioqstv -26 -20 -15 -23 -26 -19 -22 -19 -15 -18 -17
papeles jm -18 -17
pregu* abcdklnoqrsu -25 -19 -16 -26 -20 -26 -23 -20 -21 -21 -16 -18
ptsd a 20
viejo pq 18 -17
where__guys j 19
~anm klmuv 25 -24 -29 -15 -15
~isio s 17
~pto dkl -20 17 -23
~ses> als -28 -20 -16

@medicine_a m 16
dura abdehijlmou -17 -16 -42 -17 -21 -16 -18 -16 -39 -16 22
guitar m 18
if__can mo -25 15
it_says abq -19 -20 -15
me__ir amn -23 -18 -31
nueva_es m 17
out__state m -16

@body_about r -16
en__\xc2\xbf n -18
eso__que dmu -19 21 -15
hay_un dnr -18 -21 16
jhg$ e 15
que_ciudad j 20
sirve$ agjlo -21 -26 -15 -16 -25
smoke mn -17 16
~<me adefjlpqtu -55 -37 -53 -56 -61 -19 -54 -28 -42 -19
~ppin adfn -20 -15 17 -21
~sban m -16

^@wrong abcdefghijklmnopqrstuv -27 -24 -30 -41 -45 -38 -36 -28 -42 -40 -32 -32 -46 -23 -24 -25 -26 -32 -19 -28 -35 59
as__possible mo -20 -18
from_your jlmu -15 20 -28 -17
overs* ps -15 -16
you_@price adm -16 26 -20

^something ao -21 18
coming_@day b 18
~on> bcegijklnpqr -20 -19 -66 -27 -23 -17 -25 -18 -18 -30 -30 -16
~ow> acdefijlnpsu -27 -19 -18 -50 -51 -34 -58 -51 -40 -29 -26 -18

day__me m -15
entrar np 21 -15
mi__quedo am -18 -17
~fuer bdiknosv -17 -18 -16 -16 -16 -19 -18 -17
~rde acdeghjklnoqtv -21 -27 -29 -26 -24 -19 -15 -24 -27 -32 -34 -28 -18 -21
~ry> acdfghijklnoq -24 -15 -36 -36 -24 -42 -18 -23 -47 -29 -25 -18 -33
~sage adijnotv -37 -22 -21 -26 -15 -25 -16 -20

for_@day adglmqrs -21 -16 -15 -19 -19 20 -16 -16
no__den l -18
pasa_algo inr -18 16 -17
screw* m -16
should__bring q -15
~<doi adhjmnv 16 -18 -18 -17 -16 -22 -19
~<ste m -20
~cake m 15
~esco bmn -18 -27 -17
~nori dh -15 -16

^con agoqru -20 -22 -16 -18 -23 -35
aceptan dfjkm 17 -18 -17 -23 -26
pero_no b -17
~<rui su -17 -16
~ligr mu -24 22
~tex abdefhjklnopqrst -18 -31 -49 -27 -35 -28 -18 18 18 -49 -39 -48 -48 -48 -54 -42

debbie$ mv -16 18
his_@relative pq 20 -15
medication im 15 -16
my__back a -17
no__que cghkmnqrsv -23 28 -16 -19 -19 -21 -20 -28 -21 -42
~<aig e -17
~dand ag -18 -15
~fer> aghjknorstuv -40 -28 -21 -24 -19 -30 -21 -19 -16 -16 -23 -21
~opp dfgnqu -16 17 -15 -25 -18 -28
~spel mu 24 -18
~vos> mu -18 -16

~debb muv -19 -18 25

@cancel__card d -18
better dgnrsv -17 -18 -21 -18 -24 -15
i__baby n 15
it__back dgm 16 -15 -17
para__primera ad 21 -20
tomar amnoq -17 -16 19 -19 -23
when__you hjmu 22 -18 -36 -16
~ado abcdefghlnoqt -22 -21 -29 -21 -18 -35 -30 -29 -28 -44 -26 -18 -30
~bo> abcdeghijklopqsuv -17 -19 -30 -37 -34 19 -31 -43 -30 -34 -40 -32 -29 -39 -27 -50 -41
~nniv m 17
~sd> abdefgijlmnov 18 -16 -21 26 -17 -19 -18 -17 -18 -34 -20 -17 -16

a_trabajar o -19
coming__the m -18
i__this abkmnr -21 -25 -21 -42 -29 -30
que_hora abdfghijmoqrsuv -43 -19 -20 -23 -26 16 -28 -29 18 -46 -22 -27 -31 -31 -18
the_love lm 16 -17
~ayb el -18 -16
~das aou -20 -17 -17
~neve cdhijnoprtv -16 -27 -17 -17 -16 -22 -26 -17 -20 -27 17
~sha amoqs -20 -17 -16 -18 18

@insurer__ahi mp -15 18
fast du -17 -16
gate g -16
sending bdgij -15 -19 -17 -20 -17
~<sam bcefiklqr -28 -23 -20 -20 -23 -28 -29 -23 -19
~esit deghjprstuv -36 -17 -19 -18 -19 -28 -21 -27 -17 -17 -20
~itc dm -16 20
~ozc i -17

contestan m -22
in__now a -20
not:voy abcghjklnpqrsuv -26 42 -23 -28 -23 -37 -20 -32 -26 -22 -26 -39 -26 -30 -32
remove_my ablmo -18 17 16 -25 -17
~<dow cgikmntu -17 -30 -25 -25 -27 -17 -16 -36
~asa> abcefhiklotu -45 -26 -29 -18 -21 -36 -16 -33 -45 -37 -26 -39
~mla m 17
~quej ai -15 17

garden a -16
necesito__con mo -23 -16
~algu abgjklrsu -22 -27 -23 -27 -22 -24 -23 -20 -47
~cop abefgilu -23 -16 -18 -19 -16 16 -16 -20
~nabl iklm -15 23 -22 -19
~oken m -16

day__to m -18
del_@ride mno -20 -16 -16
to__but ablpq -26 -18 -22 -15 19
to_say m -18
too__to bhjmqr 15 23 -23 -24 -18 -16
~rey u -16

cubre_@insurer m -16
del__no bl 17 -21
entonces ao 16 -16
~ral gn -19 -20

@pay__bill i -15
@stop$ abcdefghilmnopqstuv -37 -51 -66 -47 -74 -59 -42 -46 -37 81 -55 -58 -36 -36 -45 -45 -47 -54 -43
allowed ijnru -18 -18 17 -15 -16
i__day mnoq -26 -24 16 -15
pon$ mqs -19 22 -16
there_@day mo -18 -16
trata* m -16
~poli bdj -20 -16 -18

can__be bdhipqu -22 -24 -25 -16 -20 -21 -20
como_consiguieron u 16
look bdhmnorsu -17 -19 -18 25 -21 -16 -20 -18 -18
they_are u -16
~bef bcfgjlmpq -35 -21 -16 -18 -18 -17 -18 -18 -16
~fit gju -17 -16 19
~xpe aghjoqu -24 -16 -15 -22 -15 -24 -31

@call_back i 17
@texts_coming kmr -21 20 -19
^evening fh 20 -19
got__@day am 20 -21
inste* adghnu -26 -22 -18 -17 -29 -16
que__sale d -18
sin_querer adklm -18 -15 17 -21 -20
the__@door bhilu -16 -23 -15 -15 -19
what__say dg -18 18
will__@open gm 15 -19
~dfgh em 20 -23
~pana bhijmopu -27 -18 -16 -16 -18 -27 16 -28
~told bjqrsv -23 -16 -23 -19 -16 -17

@cancel__turno b 19
@insurer__the d 17
am_@symptom gmnv 22 -22 -16 -17
atten* am -18 17
descompuso__troca q 16
ready_when mn -17 -15
to cdefhiklprstuv -20 -35 -79 -30 -30 17 -23 -17 -16 -27 -41 -22 -28 -48
to_@drive abdgijlmqrsuv -25 -20 -19 -18 -18 -31 -17 -16 24 -26 -24 -16 -21
to__this bcjlmnqruv 20 -32 -15 -16 -23 -19 -15 -15 -41 -20
will__the mpq -25 17 -20
~cipe m 23
~gar cefghiklmnprt -27 -28 -30 -20 -33 -33 -20 -41 -18 -45 -38 16 -24
~irst bhkmpqr -16 -23 -17 -16 -23 -17 -18
~lad abdghklmostu -22 -29 -15 -20 -25 -17 -29 -30 -15 -20 -15 -32
~lerg m 15
~orry adfhiklmnqtu -33 -35 -21 -20 -27 -24 -32 -17 -33 -41 -27 -15

be__to adiks -20 -27 -15 -15 -20
can_my bcdhilmnprsu -27 -21 15 -18 -36 -25 -45 23 -34 -21 -17 -29
follo* mq -26 -17
me_quede acdgijknopqu -34 -21 -19 -21 -26 -20 -19 -29 -27 -23 19 -23
not:in acdgj -24 -17 -25 -17 -18
tengo__@cancel bdm 20 -23 -15
~<typ abgloqu -21 -21 21 -19 -17 -19 -29
~jun jmqsuv 18 -29 -16 -17 -20 -21
~lega adgimnp -24 -34 -24 -25 -29 -35 -24
~ound cdklntuv -18 -40 -25 -27 -23 -16 -16 -26
~tan> bceghiklnopqrstu -26 -32 -20 -52 21 -18 -32 -44 -34 -32 -28 -31 -38 -23 -26 -16

back__you am -16 16
si_hay q -19
what__@relative gu 16 -24
~lem> adpuv -17 -17 -21 -30 -16
~pret cdjlmnou 18 -17 -16 -20 -21 -16 -18 -16

^it bcdefhjlmnoptuv -29 -33 -53 -22 -42 -48 -36 -34 43 -36 -17 -25 -29 -18 -28
^to l -15
a__@call a -19
cbd n 18
la__# abiln -18 23 -17 -27 -18
next$ m -18
not:hold bm 26 -23
not:pick pq -23 21
saliendo abdgmru -21 -20 -15 -27 -32 19 -20
whole aijlmu -19 -20 -19 -16 -29 -18
y_un p -16
you__that bdghijknqstu -18 -29 17 -21 -19 -25 -17 -17 -21 -15 -17 -36
~chan cdefghjlpqstu -18 -43 -16 -16 -31 -26 -30 -20 -20 -21 -24 -18 -33
~wear dghjo -27 -29 -23 -25 -19

@late__am m -17
at__pharmacy i -15
much__the d 24
plumber$ giklmv -15 -18 -16 -19 24 -16
referencia m -16
want__set a 16
~ntam bjlnu -16 -18 -15 -20 -19
~ried mp 18 -18
~supp bru -17 -16 -19

con__y b -17
it_twice lm -15 -15
so__is m -19
to__forward mo -15 -15
~<inv ailqv -20 -15 -18 -15 -16
~<pou gm -15 23
~<wak amp -16 17 -17
~lori bouv 15 -16 -23 -16

@call__@relative bciln -21 -17 16 -17 -19
days_is hjmu 19 -15 -20 -15
hora_contestan m -16
husband adkmrsv -32 -34 -19 -25 -25 -17 -18
job$ abdgloq -18 -19 -19 -20 -18 -16 -16
la__un m -21
missed_my mr -23 20
riding_with p 16
~ach abckmnoru -22 -35 -29 -36 -22 -39 -33 -29 -17

i__med d -17
nights m -18
of_town o 19
que_horas hmno 21 -23 -20 -17
this__off almuv -16 25 -24 -15 -23
~dito dm 17 -15

@open__la hm 24 -23
@symptom__i anq -16 -16 -15
am__now m -20
breakfast dn -19 18
can__slide mo -16 16
la__esta blmu -16 16 -28 -16
law$ m 16
off_your m -21
para_mi bdijklnopq -32 -29 -35 -28 -19 -23 -25 -30 -29 -16
puse_@stop km 15 -19
risks mu -16 19
you__# abcehijkmntuv -34 -17 -16 -22 35 -19 -30 -20 -42 -18 -18 -27 -28
~int defgknqrstv -21 -20 -25 -53 -30 -34 -20 -16 -20 -24 -23
~litt bo -18 -16
~rece abcdgjno -29 -19 -17 -16 -23 -20 -16 -24

book acdeghijklmopqrstuv 32 -26 -21 -16 -34 -31 -40 -34 -26 -33 21 -32 -25 -36 -35 -23 -26 -32 -30
language cu 20 -17
make_an bo -19 -17
~anyt bghirsv -32 -27 -33 -21 -19 -18 -23

not:drug u 16
se__luz m 16
that_right dmnor 19 -32 -25 -15 -17
this__@call abdglv -21 -15 -18 -19 -20 15
~ch> abcefhklnoqrsv -39 -17 -46 -54 -24 -17 -62 -15 -23 -19 -22 -25 -36 -25
~hrou lns -33 -18 -29

@clothes$ bcdeghiklmnopqsuv -28 -28 -48 -18 -36 -30 -37 -28 -31 30 20 -30 -25 -37 -25 -35 -27
mind_on m -17
molestar lm 17 -22
pico$ agm -19 23 -26
~ago> cfhioprsuv -16 -22 -23 -17 -24 -19 -24 -22 -35 -18
~avoi gmn -22 -19 21

@place__@day hm 16 -15
aqui_no jmuv -18 -27 -19 23
does__work dgnq -34 20 -21 -19
es__de dgijs -19 -19 16 -20 -18
forget_the bm 18 -22
how__@hours lmn -16 -29 23
lates* hmu 20 -19 -17
puedo_@call n -22
top__the fno 18 -16 -15
~taba giru -18 -16 -21 -26

@door_estan j 17
anyone__@place imq -20 15 -20
back__@english cm 20 -19
can_you befghjnpqrstv -27 -31 -34 18 -75 -24 -58 -43 -71 -31 -50 -51 -47
el__@cancel i -18
for__after o -15
not:any abcdghlmnruv -23 21 -15 -27 -18 -16 -15 -39 -19 -20 -32 23
reads m -27
think* abdoru 16 -17 -16 -15 -16 -20
yea r -17
~nmel am -15 -15

#__i glmp -16 -16 -25 -15
^which abcdijlnopqrstv -22 -20 -17 -27 -17 15 -22 -26 -16 -17 -18 -39 -16 -18 -17
an__i m -17
are__texting au -15 15
cuantas__@eat hn -16 16
take_the ajnqr -22 -17 -16 19 -16
the__can amu -17 -35 -17
~<roc ahmt -15 -17 -18 20
~dabl d 16
~eles jmv -18 -18 -15
~larm abcdklq -22 -18 -18 -19 -21 -17 -15

=said:book abcdefghijklnopqrstuv 112 -45 -30 -43 -49 -69 -38 -61 -71 -38 -25 -85 -58 -32 -81 -103 -71 -90 -79 -65 -82
es__@day a -19
or_can amnqu -15 -22 -17 16 -15
was_it m -16
~ace cefhilnoqrt -43 -37 -44 -58 -28 -59 -19 -18 -21 -18 -28
~conm adgjlmoru -22 -15 -17 -18 -15 -27 -19 -15 -26
~sume acgiklu -17 -15 -22 -23 23 -22 -20

i__lol abdgkrsv -17 -18 -18 16 -15 -16 -22 -24
it_true dj -22 -20
like__arrange a 19
say_that cgmou -15 27 -24 -16 -19
to__all gm -16 -17
what__the abdfmnoqrstuv -17 -38 -17 -58 -23 -15 -31 -53 -21 -41 -28 23 -18
will_that m -17
~<con abcdefjkmoqrs -16 -18 -38 -42 -33 -40 -15 -26 -30 -18 -17 -33 -63
~elu aboq -16 -17 -16 -18
~rros d -17

cambio m -20
number__texting v 15

con_@pay d 18
mind_about o -18
onda$ fgjmt 20 -22 -24 -20 -17
this__up m -16
~nxie m -15
~urt> mp -28 -16

@vehicle_is bdhjmnrs -16 -18 -18 -19 -37 -17 31 -18
a_superbill m -24
hit_@stop cklmnr -18 29 -28 -30 -18 -21
it_ok dms -23 -19 -18
~<mai diu -17 -17 -17
~anci au -17 -18

evening$ m -17
letter$ dim -15 -16 22
~alan dgjou 17 -18 -16 -15 -19
~irp mq 17 -15

give__the iru 15 -17 -21
i__care m -19
if__came no -17 18
is__i adgmopq -16 -26 -28 -18 -36 -21 -31
one_of glmnsv 17 -24 -28 -25 -19 -17
the_@price bghjnoqu -20 -22 -18 -30 -16 -17 -16 -34
wht glm 20 -15 -19
~ars> ghijnpsuv -18 -16 -21 -26 -20 -17 -20 -23 -16
~cog bdgijkmnou -20 17 -17 -26 -17 -15 -35 -22 -16 -26
~mayb el -18 -16

a__# bcgjmqtuv -20 -18 -18 -26 -17 -21 -21 -24 -23
card$ anq -16 16 -15
que__asi m -15
~elac m -21
~offe au -19 -21
~pa> bcdefhijkmnpqrsuv -20 -17 -20 -26 21 -16 -22 16 -16 -30 -20 -22 -19 -16 -15 -27 -16

add abgijlno 26 -25 -23 -18 -15 -31 -26 -16
quedo__del pq 19 -19
voy__camino r 18
ya__la jlnopqs -22 -21 -17 -19 -29 -20 -16
~orid bm 16 -17
~scam r -16
\xc2\xbf__@door j 19

day bcdeghijklmoqruv -48 -58 -16 -39 -82 24 -56 -74 -33 -17 -49 49 -44 -60 -45 -69
si__@fetch pq 15 -17

@price__a dm -17 20
an_# a -17
cobra* dm 19 -19
de__con m -18
es__una a -17
not:para djopru -17 -15 -28 -19 -18 -26
pero__si b -17
suero$ m -20
~enr u -15
~her ceklnpqtu -17 -23 -41 -18 -19 -17 -29 -36 -23
~thd aknu -16 -19 -16 -16
~xzx em 20 -22
\xc2\xbf__ser o 15

a_@visit abcdghijklmnopqruv 46 -33 -17 -16 -16 -22 -29 -19 -17 -18 -52 -36 -37 -17 -23 -19 19 -19
a_alguien no -19 -26
am__and dlmoru -17 -20 -30 -28 -19 -15
me__@symptom nqrsu -19 -20 -18 24 -20
~clas abj -16 -15 -20
~ect> adhjmno -15 -16 -16 -19 -31 -20 -19

@move_forward mo -15 -15
esta__aqui jv 15 -16
is_walking r -16
me_talk a -17
my_@insurance qu -17 -19
pin$ abcdghijklmopqruv -22 -18 -16 -17 -23 -17 -26 36 -22 -21 -34 -24 -15 -20 -18 -17 -16
settl* nq -19 -17
take__@day a -17
teach_me m 18
vets j -15
~<pla acefghilopst -19 -46 -25 -30 -18 -47 -28 -26 -22 -38 -38 -30
~adr b -16
~er> adefhjlnprt -15 -16 -103 -88 -40 -39 -23 -30 -21 -31 -21

go_ahead mo -25 -17
have_someone abdm -24 -19 -16 -18
i__say jnu -16 -20 -17
it__if dmqu -23 -30 16 -26
la_@clinician abdhijnoqr -35 -20 -22 -19 32 -18 -16 -18 -17 -18
~tern bdlnpqru -17 -25 -21 -17 -16 -26 -18 -24
~uts abdjnu -18 -16 -21 18 -22 -32

compa* dn -15 -17
do__dormi mu 22 -17
in__@english gm 15 -16
we_get dhs -17 -16 -15
wrote u -16
~<alg begjklmprstu -46 -22 -16 -41 -35 -27 -23 -22 -50 -16 -28 -53
~ada efjmoqtv -27 -31 -47 -23 -22 -28 -31 -21
~bien dfgiopru -32 -29 -38 -17 17 -34 -37 -20

is__us m -17
me__el cdefhijkntv -20 -27 -19 -20 -29 -47 -29 -26 -47 -26 -46
my__moved o 16
on_a agjnrs -27 -24 -17 -41 -20 -15
recog* ai -17 -16
time_i hm -16 -24
to__number mu -16 -17

@door$ bcdefghjklnoqstuv -33 -28 -40 -28 -39 -47 -25 32 -27 -38 -37 -29 -42 -27 -26 -54 -29
from_work d -15
hermano bcmnou -22 -17 -24 -15 -17 -15
vez_que mu -15 -17
~<spa abjklmv -17 -22 -16 -18 26 -30 -18
~ambr ms -16 21

could_you cnqsu -23 -31 -25 -17 -18
day__@drive p 16
necesito__dia o 18
playa$ jm -16 18
to__down d 16
what__it bdfhmoqs -15 30 -27 -39 -19 -38 -33 -16
works$ lmn -18 -25 -15
~eds> npu -22 -20 -28
~hose al -21 -16
~icio bdeglmu -17 -15 -15 -18 -16 -27 -17
~iero defgjnpqrtuv -41 -29 -16 -25 -37 -50 -40 -61 -23 -19 -18 -38

up_again m -16
why__the m 19
~busi a -19
~got> ab -16 -18
~rden abr -26 -25 22

@hours_tienen ahj -15 16 -20
^emojithanks ft -31 26
total$ dm 21 -19
~lla aeghiklnoqsu -23 -26 -26 -36 18 -18 -17 -31 -53 -32 -39 -24
~pt> abhiknpu -21 -16 -24 -21 -19 -17 -22 -15
~rink n 18

@clothes__you gmn -20 -21 21
@person__with m -16
@relative__por mpq -16 19 -21
@stop__mandarme k -16
^brb eflmu -41 -23 -20 36 -16
have_@relative cm -16 16
~<pa bcefglmopqrs -21 -53 -75 -55 -20 -51 -30 -21 -36 -44 -22 -40
~only efghmnpstv -17 -22 -24 -28 -40 -27 -34 -24 -18 -20
~ovid m -18

@food__a m 21
and_then m -21
i_should m -19
mi__ir q -17
~<sub klmr 23 -29 -16 17

feel abdmnou -21 -17 -16 -31 -18 -19 18
never__for m -18
not:@eat dhnou -15 -21 23 -15 -18
~boto mu 21 -17
~dds> gmu -16 -17 16
~eded bot -19 -20 15
~msel n -16
~ogra m -17

a_la acdfgjklu -36 -18 -29 -17 -19 -26 -25 -19 -24
corne* jm 15 -20
does__want m -19
i_revoke klm -17 19 -16
my__@late p -20
plis$ abdefglu -17 21 -21 -22 -20 -16 -26 -16
~hro clmnrtv -16 -33 -16 -25 -16 -16 -15

@stop_texting agiku -15 -25 -25 -45 -22
easy abj -17 -15 17
or abcdeijklmoprstuv -21 -33 -51 16 -48 -38 25 -54 -25 -91 -23 -51 -40 -68 -43 24 -47
signed agm -20 -16 -21
~<as abcdefhjklnoqruv -36 -17 -45 -23 36 -45 -49 -31 -21 -28 -36 -28 -20 -22 -36 -25
~<hgf em 21 -19
~aps> jm 18 -19

#_@texts l 16
@relative_can abmnopu -22 -17 -24 -16 -22 30 -20
have__nice mt -24 15
me__please acgi 21 -30 -17 -29
please_@book am 21 -16
since__home s 16
solo_que m -15
~begi lmnu -19 -21 -20 -16
~iph dm -18 19
~lif bghilmnrsu -18 -21 -22 -24 -17 -28 -26 -17 -18 22
~to> abcefhjkmnqtv -18 -16 -20 -42 -54 -41 -18 -20 -22 -22 -30 -31 -29

@eat abcdefghijklmnopqrsuv -55 -17 -31 -65 -21 -35 -58 -19 -23 -53 -32 -34 22 58 -53 -31 -57 -44 -26 -62 -33
nauseous m -22
this__is dgs -21 -15 -16

@day_mejor o 15
delete__@visit bm 17 -20
for_a bdghklmnoqtu -32 -21 -26 -31 -21 -21 20 -36 -19 -33 -22 -36
not:ir abcdghijlmnprsuv -25 41 -16 -17 -20 -15 -23 -23 -21 -37 -21 -28 -22 -17 -22 -25
resub* klm 23 -22 -21
~<au abcgouv -19 -16 -17 -19 -24 -25 -25
~<coo abdeklmopruv -22 -18 -22 -16 -15 -19 24 -18 -15 -20 -20 -17
~obra adlmnosu -19 24 -15 -23 -16 -16 -17 -19

@howmuch__cada s -16
about__out abino -17 -17 -22 -16 -21
do__this hlmv -17 21 -45 -23
dura$ mnsu -19 -27 -19 24
mi__pero am -17 -19
need__@place m -18
podca* m 17
se_fue m 16
since__@treat ms -16 19
ya__puede nop -17 -19 -33
~<nev acdijnoprtv -15 -17 -30 -18 -15 -24 -25 -21 -21 -28 18

any_@day abdno -20 -18 -20 -18 -18
carta a -25
day_of mn -25 20
how__@price dm 19 -18
not:have bcgijnopqs -24 -19 -16 -35 -23 -21 -28 -35 17 -18
not:him bglmv -17 -19 -17 -30 29
que__@open dfgnors -17 -16 -18 -20 -16 -17 -17
que_es acdefijklmnopqrstuv -31 -27 -20 -27 -33 -42 -57 -21 -37 16 -45 -33 -19 -33 -16 -41 -18 36 -16
this_what dmu -20 -17 16
wepa$ eflm -23 22 -16 -19
~<nex cdeghiklmpqtuv -22 -37 -16 -22 -24 -34 -32 -32 -18 -18 -31 -20 -21 -23
~abou cefghqst -21 -23 -27 -37 -42 -15 -21 -26
~ddi adijqu -15 -22 -16 -19 -19 15
~gn> bcdginoprstv -25 -19 -25 -20 -20 -16 -28 -22 -16 -19 -17 -21
~hedu m -18
~ilab bhjntu -19 -17 -18 -23 -17 -19
~nozc i -17
~nsp m -20
~nto> ceghiknotuv -27 -19 -26 -40 -26 -23 -31 15 -30 -31 -52

direc* g -20
fell_through m -20
home_after p 17
you_let m -17
~or> adefghjnpqrtu -27 -18 -56 -58 -16 -32 -24 -22 -27 -32 -23 -24 -31
~vame abm 16 -18 -21

are__to ahjnq -16 -22 23 -23 -16
do__remove blm -15 -22 23
give__spot ao -18 -16
un_@machine glmuv -17 -26 -18 24 -19
you_can bcdghjkmnqrtuv 21 -16 -24 -26 -21 -21 16 -45 -21 -28 -17 -21 -23 -18
~ike> defghjmpqt -21 -19 -20 -18 -28 -19 -24 -23 -17 -19
~rao ms -16 17
~uded d 17

botox$ m 17
do_the dh -17 -21
enfermo abciklqrsuv -20 -27 -21 -16 -16 -19 22 -15 -17 -16 -17
fui ikquv -21 -15 -19 -16 -17
que_@insurance adu -18 18 -16
~gin bfimotu -20 -16 -18 -37 -23 -20 -35
~lled bghijklmnsu -38 -19 -17 26 -27 -25 -23 -37 -28 -22 -26

@texts__this k 15
^es abcefhijklmnoprtuv -18 -30 -34 -35 -31 -38 -26 19 -27 -34 -68 -39 -30 -31 -24 -26 32 -53
^pasame amv -27 -21 -19
do__@insurer dhm 21 -21 -19
is__hot ju -18 -15
lugar hlnqsv -17 -17 -18 -19 -17 -19
to__gym dm -15 20
you__@day acghijklnpquv -46 -17 -24 32 -23 -27 -22 -21 -28 -15 -25 -31 -18

@visit__my ou -16 -18
^si bcdefgijklpqtuv -17 -20 -17 -24 -20 -19 -27 -17 24 -28 20 -23 -16 -23 -24
bailed_on pq -15 16
for_work g -16
lugar_ya b -15
me__someone a -18
they_do admu -19 -21 -16 22
you_pick m 17
~<buc d 15
~ixe aq -18 -15
~mens abdhmnqrs -21 -23 -20 -16 -16 -16 -21 -19 -20
~ndra mu -25 -18
~rno> gijklmnpsv -15 -24 -26 -26 -30 -24 -20 -19 -22 -17

trabajar$ h -17
~ost cefghijknptv -24 -16 -16 21 -37 -37 -16 -21 -35 -42 -31 -34

@cancel__of blm 16 -19 -18
^quedan j -15
back_or j 17
cuando_se m -16
do$ bdghijlmno -19 -32 23 -29 -17 -31 -16 -38 -28 -23
el_otro o -15
hospital dhmps -16 -19 -15 -16 -16
loan$ dm -19 18
lugar__voy b -15
my__did m -16
not__able b 17
pone nu 17 -16
safe dijnpsu -19 -15 -16 -20 -16 -16 18
usted* cfginpr -20 -32 -31 -15 -28 -27 -24
~rti bijkqruv -25 -25 -17 -17 -21 -16 -31 -15

a_@spanish c 16
como_esta adfgjlnsu -26 17 15 -30 -18 -28 -25 -24 -30
desus* kl -19 18
is__room mn -18 -16
me__up m -21
thank acdefghijkmnopqrstuv -33 -18 -30 -16 -32 -28 -33 -21 -29 -24 -15 -22 -22 -20 -22 -24 -20 32 -32 -28
una__por o -16
~<ja bdefhjlmopru -37 -42 -38 -30 -36 -27 -46 24 -23 -17 -21 -15
~flor bm 16 -17
~mix m -16
~prov hjmou -18 -21 -25 -16 17
~uen> dfjmnoqrstu -20 19 -23 -48 -17 -22 -24 -17 -26 -25 -25

can__mine m -15
for_whatever am 15 -24
i__@visit abdgjmn 15 -18 -45 -19 -19 -22 -46
not_worry bmop -17 -23 -16 17
oil_@move m 19
~<bee ghiklnoprtu -17 -25 -15 -24 -19 -25 -24 -22 -20 16 -31
~it> acfghilmostv -18 -32 -22 -22 -36 -16 -32 -15 -19 -32 -24 -21
~rati m -23
~tch> adghjorv -25 -29 -23 -16 -33 -17 -22 -18

am__@symptom rs -25 25
go$ abdgimnost -25 27 -21 -26 -16 -20 -15 -19 -17 -17
me_up abcdefghijmnorstu 26 -48 -30 -42 -24 -18 -31 -28 -17 -21 -24 -37 -20 -45 -27 -29 -41
of_a dinru -24 -21 -19 -21 -28
parking abcdefghijklnoqrstuv -49 -33 -29 -49 -28 -35 -32 -44 -33 33 -22 -28 -35 -34 -40 27 -25 -26 -41 -26
~cvb em 23 -25
~stem u -18
~ten acefhjkmqruv -17 -52 -52 -23 -19 -30 -39 -33 -15 -23 -27 -27

@thanks_mi bt -17 20
can__split d 18
dijo m -17
his_number v 17
not:esto akmuv -16 -17 -26 -21 -15
of__it m -22
~<bef bcfgjlmpq -35 -21 -16 -18 -18 -17 -18 -18 -16
~ania g -20
~eryb m -16
~rest cdginopuv -17 -22 -23 -31 -18 -20 -20 -43 -25

@cancel_@day m -26
^luego m 15
choos* m -16
horse u 18
ya__@insurer p -19
~<run abfhnv -22 -15 -17 -21 -18 -16
~nsfe i 17
~ress bcdgijlmqv -21 -16 -36 22 -23 -25 -22 -18 -20 -19

@pay_en d 17
a_weird ms -22 20
am_off o -17
dollars dg 17 -15
not:@open aghjmoqruv -16 25 -19 -15 -20 -16 -16 -17 -15 -17
not_moving m -16
see_things lms -15 -21 16
tengo_que afhiklmpqrsv -41 -20 -17 -39 -19 -29 -28 -52 -23 -18 -37 -23
up__@day m -19

bien cdfglpruv -26 -27 -22 -23 -30 -25 -30 -20 -33
cool$ mt 17 -17
got__about m -15
la__una o 16
off_for bdmo 20 -16 -19 -22
peein* m -17
please__from m -19
~bsc abcegikuv -20 -17 -18 -17 -21 -17 18 -30 -18
~ncl> bclmou 25 -17 -17 -22 -16 -18
~peak abdghjlnopqv -15 -18 -27 -17 -21 -17 -15 -24 -20 -17 -21 -16

just__the dn -17 -16
una_semana a -19
~<ki acefghipqrtv -21 -18 -21 -22 -16 -39 -22 -24 -42 -39 16 -27
~get> abdehioprsuv -26 16 -24 -15 -26 -17 -20 -17 -19 -21 -25 -18
~upo cdefghjklmnoruv -22 16 -19 -20 -25 -24 -30 -20 -19 -21 -29 -27 -17 -26 -16

? bdefhijklmnprstuv -89 28 -153 -43 48 -37 29 -65 -89 -76 30 -76 -83 -54 -135 30 -85
dormi$ ajmnu -20 -16 30 -18 -28
my__about io -20 -21
need_a bcgjklnopsuv -38 -16 -20 -20 -21 -24 -25 18 -38 -20 -37 -23
siento adosu -23 -20 -18 21 -19
~<enr m -17
~ups ln -17 -18

do__walk admu 22 -26 -24 -18
not:put gmu 17 -18 -25
still__@symptom ns -16 16
text__much l 19
to_fly dm -19 20
would__instead o 25
~ein abdjlmps -19 -23 -28 -18 -22 -27 -20 19
~mbi abcdefgijlnopqtuv -21 -24 19 -33 -23 -20 -25 -35 -18 -33 -29 19 -29 -18 -17 -19 -42
~whol aijlmu -19 -20 -19 -16 -29 -18

^lol abcdefghijklmnopqrstuv -24 -28 -27 -35 -47 -38 -34 -21 -24 -24 -17 -36 51 -39 -15 -22 -28 -19 -17 -35 -30 -31
de__del bl 17 -21
got__with mpu -21 20 -17
se_@english cgm 18 -18 -22
situation m -18
someone__today hi 18 -18
~afa> muv -15 20 -16
~dear m -19
~ment gsv -28 -30 -26
~sy> abj -17 -16 17

^remove n -15
could__the n -16
papa ano 16 -26 -17
said_i aklmnou -24 -16 -25 28 -20 -16 -18
the_meeting m 20
~inio m -18
~kjhg em 15 -18

not:leo m -15
poner$ gnou 21 -23 -16 -22
working$ m -16
~<fac abehijklnoqrv -18 -21 -20 -17 -21 -22 -18 -20 -20 -19 -22 -18 -18
~<gam fhjklmu -15 -18 -25 -16 -19 29 -19
~<pum m -20
~ages j -15
~know abehijlns -30 -15 -24 -33 -24 -30 -30 -19 -24

es_muy du 16 -21
give__@visit dmo -22 -25 -23
miercoles amo -15 -19 22
moreton s 15
need_my bdilopq -31 -28 21 -16 -25 -15 -17
todos as -19 -18
wheels p 15
~<ben bdefghm -16 -21 -17 23 -21 -17 -25
~<dru adghnoqu -16 -17 -15 -19 -16 -20 -17 15
~ales d -24
~eja> abdjlmoqrsu -16 -23 -18 20 -23 -34 -22 -23 -16 -17 -18

@drug__evening n 18
@howmuch_aparte d 15
do__through gm -21 -22
me_what dimq -16 -17 -31 -17
my__hurts m 17
not__@late mr 19 -23
~erse gv -19 -16

have_it b 18
she_need n 17
~<ski abcdefgijlqstu -25 19 -19 -23 -21 -18 -20 -22 -19 -21 -17 -18 -16 -27
~ioma clmo 27 -16 -21 -17
~oan dm -22 20
~ool> aefhijklmpsu -21 -16 -15 -16 -18 -17 -16 -19 19 -21 -15 -18

bring__@relative jmn 17 -24 -19
~band m -16
~sier bkmpu -30 -16 -20 -19 -24
\xf0\x9f\x98\x82 em -24 24

^want abkmor 25 -21 -25 -26 -16 -18
estoy__a jr 16 -19
for_that gmu -19 -30 -18
la_troca q 18
pulling_in br -19 17
real acdghijlov -16 -17 -27 -16 -22 17 -18 -24 -22 -17
the_past hjm -23 -15 23

ask_my mnp 20 -18 -17
my_@call abcdghilnopqrst -33 -32 -18 -36 -25 -27 -18 31 -29 -25 -26 -31 -33 -18 -17
not:sense g 16

dis$ abcdefghijklmnpqtu -22 -16 -19 -31 -29 -31 -28 -24 -33 -30 -21 -23 -44 -20 -18 -26 -22 41
do__@clothes adhn 19 -27 -20 -24
he__@drive pq 25 -16
is__outside jm -21 17
jueves dijkoprs -18 -21 -21 -16 28 -19 -18 -17
my_job g -18
~igno m 21
~oppe n -17
~ored mu 24 -16

@insurer__ok dnq 19 -26 -16
do__@move cdjlu 15 -21 -23 -20 -20
does__run mu -23 -17
p$ bdhjlmnoruv -16 -19 -17 -15 16 -32 -20 -15 -16 -18 -17
to__place m -21
~ranq mpq -22 15 -16

carro abdginquv -22 -22 -26 -16 -20 -21 16 -17 -26
in__news d -20
no__ya mq -18 -17
not:la cdhiklnprtu -19 -24 -16 -21 -23 -40 -24 -23 -32 -15 -27
on_@traffic klm 18 -18 -19
phone abcdefghjlnopqrstv -24 -70 -55 -16 -38 -36 -32 -16 -26 22 -25 -49 -47 -40 -52 -56 -36 23
sin_@eat hn -19 19
will_get ab -16 -15
~abr abcdhijklnoqrsv -15 -21 -20 -30 31 -17 -22 -22 -22 -27 -17 -21 -23 -19 -18
~esum acgiklu -17 -15 -22 -23 23 -22 -20

instead adghnu -26 -22 -18 -17 -29 -16
is_got am 16 -19
money$ m 20
no__bien moq -19 17 -16
problema$ mnq -20 18 -17
set__tmrw m 17
ya__del mpq -16 22 -24
~ghg em 18 -21

@fetch_id dn -19 19
get_me bcdghjknoprstuv -37 -43 -33 -24 -25 -36 -30 -37 -36 16 -35 -23 -17 -25 -28
it_was mru 16 -15 -15
mean$ dhju -21 -23 -16 -16
mensa* abdmnqrs -20 -20 -19 -16 -15 -20 -18 -19
my_spot ao -18 -16
~leas defhnpstu -36 -36 -32 -16 -29 -34 -32 -19 -17
~olla dg 17 -16
~radu amp -16 17 -17
~sco bcfghijktuv -21 -22 -16 -31 -25 -33 -28 -22 -17 -25 -26

abrir h 15
day_off mp -15 18
dia__ir anq 20 -24 -16
need__know o -15
next__i am 15 -21
nothing__@eat mn -26 20
the__keep m -27
this__in m -23
~less kmtu -15 -25 17 -19
~ute> du -17 -23

@day__good bmo -16 -29 25
but__am mqr -19 -16 20
ir__mi amoq -18 -18 -19 21
kind aghijnqs -19 -25 -21 -18 -25 20 -18 16
my__now go -16 -16
tell__this m -16
~<eno dlnt -17 21 -15 -17
~onte abdgjklnprstuv -19 -20 -18 18 -20 -15 -24 -34 -17 -17 -15 -19 -25 -24
~rmir mqr -23 -15 -15
~ust> acefjklst -22 -27 -29 -25 -23 -18 -20 -29 -24

@relative__@move mq -22 -22
i__@call adgjlnqu -26 -28 -20 -16 -16 -15 -19 -18
mi__es abhkpsu -36 -27 -16 -16 -16 -16 -25
reach cdgijkmu -17 -29 -17 19 -20 -19 -32 -31
talk_# i 21
~auff p 15
~egin lmnu -19 -21 -20 -16
~ild dqtu -19 -23 -17 -18
~nta> abcdilopuv -17 -19 -17 -26 -34 -16 -18 -20 -34 -21
~seno bdhsu -15 -17 -17 -17 -15
~sic bcdeghijklmpqsu -22 -17 -24 -21 -25 -19 -24 -19 -16 -27 30 -19 -25 -19 -35

be__@relative acnpu -23 -15 -23 20 -23
mi__me bdfijlmprsv -27 -22 -15 -22 -22 -31 -54 23 -22 -24 -22
~ait dhjlmsuv -29 -21 -16 -23 -25 -23 -31 -21
~eing bdmnp -18 -15 -30 -18 -18
~ghty m -20
~liz afms -21 -25 17 -18
~pagu mt -21 17

@texts__a m -17
commo* npqs -16 -17 -18 17
covered__the dmu -20 -20 18
know_before n 18
not:here abdgimrv -18 -20 -15 -26 -26 -21 -16 20
son bcdfhkoqrstuv -23 -32 -43 -23 -24 -29 -36 -47 -31 -33 -28 41 -40
~agi giu -16 -19 -20
~five bijo -17 -19 -17 -26
~omi acdefghijklqrtuv -21 -21 -44 -24 -30 -40 -30 -38 -19 -15 -45 -17 16 -24 -44 -36

@body__me s 16
aplaz* o 17
is_free dmop -18 -23 -16 20
not:away b -21
podei* m -16
talked_to bm -16 -21
~isse abq -17 -19 -16
~sui n -17

come_from djmnu -21 -24 28 -23 -25
he__take lm -16 -16
not:date amo 17 -18 -23
parenle blm -15 20 -15
paz l 16
to__ready an -17 22
want__it mu -16 -18

mareado s 19
not:through b 17
that__it dmnt -15 -24 -17 16
your__me m -19
your_the m -21
~ittl bo -18 -16
~tari ijq -27 -17 -15

^@door defgijlmuv -25 -16 -16 -19 -18 25 -20 -26 -23 -16
^lmao em -22 21
contesta m -20
got__for d -22
have__be anq -18 -18 17
id bdnpqu -24 -27 34 -23 -19 -22
it__off mnu -18 -19 15
my_@visit abcdefghiklmopqtu -64 32 -45 -37 -36 -23 -39 -35 -21 -27 -23 -24 15 -46 -18 -36 -66
quiten uv -20 -19
~<jaz m 16

for__next n -19
not:show bgm 20 -16 -31
~ibr hjlnrs -19 -23 -17 -16 -16 -17

@hello__esta f 17
can__find abhn -19 -17 -25 -17
enero d -18
i__@wrong iv -17 -23
remove_me blv -25 18 -17
you_texting a -18
~ook cefghiklnqu -35 -35 -31 -36 -43 -28 -35 -32 -18 -31 -20

bende* m -15
can_bring pq -16 21
que__mensaje m -15
to__that m -26
will__me abimprsu -37 -36 -25 -40 25 -38 -29 -19
~ciud dju -15 20 -19
~mol adgklns -19 -16 -20 -16 24 -23 -16
~open djqrsuv -18 -16 -16 -18 -17 -16 -17
~uce iu -15 -17

bit$ u -21
one$ aefghklmnqrtuv 17 -20 -18 -24 -30 -39 -45 -40 -16 -27 -17 19 -39 -22
quiero__por o -16
y_cuarto r 17
~uedo bcdefijklmruv -20 -40 -16 -23 -33 -16 -25 -32 -29 -19 -20 -38 -32

lo__se o -16
me_puede bdou -24 -30 -21 -21
slow_today mr -20 16
~<avi adefhijnruv -30 -19 -18 -15 -18 -23 -15 -24 -16 -17 -19
~<veg m 17
~get cdefhinou -22 -34 -21 -28 -40 -21 -16 -31 -18
~stoy bcefghiklprtuv -15 -37 -27 -28 -20 -40 -37 -16 -28 -43 22 -28 -36 -43

@hours__i n 15
a__it dj -18 17
ayuda__favor g 19
back__a jm -16 18
can__that dgmu -24 21 -35 -21
day_to m -18
have__what gmsu -16 -18 18 -19
there__there adfimnqu -18 -16 -16 22 -22 -15 -19 -22
~<fi cefgklostuv -47 -40 -43 -36 -24 -35 -21 -45 -38 -20 -29
~hauf p 15
~lula abq -15 -16 -17
~mmi m -19
~obo bdfhkopqrsu -26 -23 -16 -27 -16 -27 -30 15 -18 -21 -27

@day_instead o 16
^ahorita bmt -22 19 -20
befor* bcfgjlmpq -35 -21 -16 -18 -18 -17 -18 -18 -16
but_can p -16
efect* dmn -16 -20 -17
otra cdefhilnprstu -24 -36 -17 -16 -33 -30 -20 -37 -31 -38 -38 -16 -38
where__get j -17
you__first m -16
~ads> ahij -19 -21 -15 -20
~cil eijkmoqrsu -16 -15 -16 -16 -16 -16 -20 -16 -18 -20
~uper bq -16 -15

@move_me acdhikmnoqr -17 -23 -18 -18 -19 -15 -33 -16 38 -28 -18
@relative__in jmnqrsu -15 -21 18 -27 -15 -24 -29
done$ m -17
end_all l 23
me__on bghikl -22 -18 -15 -15 21 -21
~led bcefhijklmnstu -22 -25 -17 -15 -23 23 -34 -34 -27 -52 -39 -33 -21 -38

@drive__is mn -20 -16
somebody gjmnrs -24 -16 -33 -29 -25 -20
to__@price m 20
to__no p -15
toman admnu -15 25 -26 -18 -15
~nlkj em 18 -16

@visit_you m -17
^my bdefghijlnopqtuv -34 -27 -66 -56 -51 -22 -40 -20 -34 -85 -15 17 26 -81 -28 -23
can$ hm -20 -27
encuentro m -15
needs__that o 15
this_or u -15
transfer__to im 17 -20
~egal jmu -21 -16 15
~ller u -17

do__ask m -16
do__text jklmu -20 -26 32 -42 -19
nombr* m -16
somebody__have bo 24 -18
~<del bdnqsu 19 -28 -20 -16 -20 -25
~ide> ackluv -23 -15 -21 -19 -31 -18
~mada am -21 -17
~rele iqu -15 19 -17
~rib bdefhjknopqst -40 -36 -33 -30 -33 -35 17 -26 -32 -36 -34 -29 -19

@price__@relative amp -25 20 -21
ahorita$ m -26
sacar_@visit a 18
~<los acdeghiknpstuv -35 -22 -16 -21 22 -29 -31 -26 -39 -41 -33 -30 -20 -35
~ach> abcgijknors -21 -20 -20 -27 16 -29 -25 -26 -19 -16 -19
~bitc m 19
~dim aefhno -18 -19 20 -19 -16 -21
~ips> rs -17 17
~pol abdij -21 -23 -20 -17 -21

i_miss nr -16 -19
tres adjmru -22 -25 -15 19 -16 -16
una__el abdm 16 -16 -19 -24
~drea ilsu -19 -15 18 -26
~gad inv -22 -15 -20
~suit n -17
~vien bcdghijkpquv -32 -24 -28 -28 -18 -19 -22 -17 15 -18 -19 -30

be_coming r -16
me__@book adikloqrv 29 -23 -27 -17 -23 -27 -21 -15 -15
me__mandar aim -18 -21 17
my__@symptom anps -15 -16 -21 23
que_se dhimoqs -25 -15 -21 -29 -23 -16 -18
this__your u -15
will__set dgm 16 -15 -16
would__not ilo -22 20 -17
~map ajmnr -20 27 -23 -16 -17

@clinician__@call i 20
are__for bdlmo -20 -18 -18 -34 20
con__los m -15
~ired b -15
~isma u -16
~peru mu 17 -16
~ros> dmqu -23 18 -18 -24
~ver abefgijknou -21 -22 -63 -39 -54 -25 -32 -25 -56 -39 -16

am__there mnu -21 -23 17
be__@visit b 19
quien__esa mu 16 -18
same$ aefgjlmu -20 -17 -15 -19 -23 -18 18 -17
this_number dijkm -33 -26 -34 17 -58
you_@move bdhiqu -16 -18 -24 -19 -25 -17
~appe afhjn -28 -16 -16 -21 -21
~very cgjnopv -20 -31 -22 -29 -29 -17 -32

#_after opr -18 -15 27
wednesdays m -18
will__that dno -16 -20 -19
~<tem bcdipq -17 -15 -20 -20 -16 -22
~jaz m 16
~than ajlmnpqu -31 -18 -17 -21 -23 -17 -19 -20

@food_i m -23
a_@treat m -23
me_has m -16
por__@medicine su 17 -15
~<the begmpqtv -26 -44 -19 -24 -15 -16 -39 -26
~mbie dgijlnopqrv -20 -18 -27 -28 -26 -15 15 -20 -29 -27 -32
~shav n 18
~shed no -18 -17
~ssm m -20

do__in adn -21 -22 -19
know aefhijlns -28 -23 -19 -31 -22 -29 -28 -18 -22
slide__to mo -16 17
~<mak cdhijknpqtv -16 -17 -27 -21 -31 -34 -44 -23 -34 -16 -29
~ants del 20 -20 -18
~ibo> giklu 20 -23 -19 -23 -31
~ours aft -19 -16 -17

@person__in nu -18 -19
coach m -15
i__and djklmsu -21 -32 -15 -22 -25 -27 -27
idioma cmo 24 -18 -17
la__o mu -25 -19
started$ am 23 -20
the__@day aj -21 -18
the__wants i -20
una__de abj -26 -19 -17
~<ur bdmoruv -21 -22 -29 -16 -16 -26 -16
~ama abceghlnpqrtuv -27 -21 -32 -24 -30 -28 -18 -36 -31 -29 -27 23 -21 -45
~uda> bcefghjklnopqrsv -31 -29 -25 -27 28 -21 -31 -21 -29 -30 -26 -25 -30 -20 -24 -23
\xc2\xbf__es ghnoq -33 -29 -26 -23 -18

and__out blno -16 -16 -17 -18
clothing mn -20 20
gum dmnu -22 -36 35 -17
i__@sick aqr -17 -17 -17
never_said km -16 17
send__a j 16
that_opening m -18
~lla> cdghknoqs -17 -30 -22 -28 -16 -17 -37 -32 -19

@day_maybe o 15
@english$ abcdefghijklmnopqrstuv -34 -52 77 -55 -57 -48 -20 -38 -51 -47 -36 -40 -40 -48 -50 -41 -47 -39 -39 -44 -59 -46
@howmuch__lo mu -20 -18
^eso abcdefghiklmnopqrsu -39 -33 -25 -22 -16 -19 -28 -26 -19 -20 -22 -31 -41 -24 -31 -35 -18 -36 40
agendar a 19
esta__el gijlmq -20 -18 -18 -18 -16 -15
reach* im -19 -29
uber abcdghimnopqsuv -25 -23 -24 -32 -28 -28 -18 -15 -35 -27 -37 33 -17 -34 -20
what__@hours adhj -16 -18 19 -20
~bur abefgijlnpqruv -19 -21 -15 -16 -19 -20 -25 -22 -20 -15 -25 -28 -29 -18
~fiv bijo -17 -19 -17 -26

@place__me jmq -20 -25 18
@symptom__el s 19
can__to abdhjoqru -27 -27 -18 -18 -18 -27 -28 -17 -17
car__no q 18
i__live m -16
llegu* abinprv -15 -19 -23 -16 -22 -27 -25
prof m -18
why_do dijln -18 -18 -16 -21 -15
~<so defjklnstv -18 -28 -67 -20 -50 -45 -37 -28 -51 -15
~ote abcdefghjmnopqrstuv -23 -34 -21 -31 -25 -21 -27 -16 -26 25 -17 -20 -19 -30 -16 -22 -20 -35 -16

and__me m -25
dia_no lo -15 18
form_online am 17 -15
get__work u -20
mom ehiklopsuv -23 -24 -24 -32 -28 -31 -23 -26 -47 -33
provide am -18 -23
with__all m -17
~dur abcdegijkmnpqrsuv -31 -24 -19 -49 -18 -29 -19 -25 -22 -35 23 -21 -23 -21 19 22 -23

^llego cdjnopr -17 -23 -21 -28 -22 -15 27
aunt pq 21 -19
for__reminder m -15
in__plaza j 15
need__anything adm -29 -20 -20

@animal_@eat mn 23 -17
el_numero ajklmuv -24 -16 -20 -26 -27 -37 25
getting_these gkv -23 -18 -18
me_lleguen m -24
my_new jlmoru -23 -21 30 -16 -16 -18
quiero__con ikm 29 -18 -24
~depr adgimn 20 -22 -24 -19 -22 -20
~lue> jnu -17 -20 -17

any__@day bh -24 -16
como__para bdoqu 17 -24 -16 -16 -21
fly dmu -21 29 -22
happens$ dgmu -16 -29 -26 24
it_off bdimnou 29 -18 -23 -23 -18 -28 -20
it_what u -25
to$ abdghklnoq -27 -17 17 -24 -16 -16 -19 -35 -19 -21
version c 17

@drive__dia no 20 -23
^forgot m -16
me_that lmn -16 17 -15
my__pick q -19
see__this msu -17 16 -18
~<sav ar -18 15
~llas j 16
~ook> cdefghkloqtuv -23 -22 -29 -19 -23 -30 -22 -23 -26 -21 -27 -26 -30
~orki dhmt -21 17 -28 -16

all_take abdhjklmnp -32 -31 25 18 -19 -15 -28 -38 -15 -16
que__alguien nq -19 17
~eig s -17

just_got bdmo -19 -15 20 -25
my__does m -25
need_someone p -20
take_that m -20
the__side j 17
there__at j -17
would__arrange a 19
~<pac bfghijklopru -24 -20 -20 -17 -33 -21 -19 -15 -22 -16 -16 -22
~ecla i 16
~mbla ms -17 18
~rui abdijnou -20 -15 -20 -19 -16 18 -21 -18

@symptom_can m -16
again* bm 23 -18
be__me mnpu -18 21 -19 -16
many_times lmn 19 -19 -17
on_break hm -16 18
una_carta a -20
what__is bdfginqsu -17 -48 -31 -31 -18 -34 -29 -15 19
your__@hours hjm 18 -24 -20
~<adv am -16 -20
~aman am -15 -19
~iz> amu -19 20 -15
~toca amqs 18 -17 -15 -16

not:receive lm 17 -19
opt abcdefghijklmnopqrstuv -38 -39 -36 -32 -36 -26 -36 -26 -40 -41 41 25 -46 -37 -38 -35 -36 -41 -32 -31 -48 -26
problem adpuv -17 -17 -21 -30 -16
use_my d 16
work_for dgqu -22 -19 -15 23
~<wa acdehjlrstu 16 -21 -52 -51 -34 -15 -15 -16 -42 -51 -28
~env ilruv -16 15 -15 -16 -16
~stil bcdefgmpstuv -33 -15 -41 -19 -24 -33 -21 -38 23 -30 -35 -25

@relative__get q -15
@sick acdefghijklnopqrtuv -53 -46 -51 -36 -36 -45 -31 -43 -50 -39 -41 21 25 -41 28 -50 -32 -48 -51
dame__de a -16
gps__to m -20
not:ayuda adg -18 17 -24
pasas* mtv -19 21 -19
room$ p -19
~righ cefilpv -21 -26 -20 -33 -25 -22 -29
~ring bdfgortuv -33 -29 -17 -48 -23 -43 -26 -15 -30

en__estan h -18
not_forget b -17
of__coming r -16
you__@wrong dhijkmou -20 -19 -15 -30 -20 -19 -15 -16
~<mad hjklnopqtu -16 -18 -18 -18 -24 -25 -16 -16 16 -25
~<ner m -23
~diga d -17
~oke> dehjknptuv -31 -15 -22 -25 -33 -28 -20 -15 -36 -17

@date_but o 16
have__of m -23
no__otra o -33
room__@stop m -16
~next cdeghiklmpqtuv -22 -37 -16 -22 -24 -34 -32 -32 -18 -18 -31 -20 -21 -23

@day_and bjm -15 -16 -24
adelantar n -15
de__tengo n -20
este_es mv -16 24
saludos$ m -20
sit mnopu -26 22 -22 -19 -24
~duri m -19
~eme> defhklmnpqstuv -37 -27 -26 -33 -18 -17 -31 -45 -34 -40 -41 -36 -22 -37
~iso> adehijnrtuv -21 -20 -18 -18 -17 -18 -19 -19 -20 -22 -20
~unt aceflrstu -16 -39 -29 -15 -36 -33 -17 -15 -32
~vil mv -21 15

assis* abegiklu -16 -18 -17 25 -20 -17 -25 -15
not_my abmouv -18 -26 -27 -16 -16 32
~<err alu -17 -19 -15
~lica bdgjkmoqs -17 -22 17 -15 -20 -25 -19 -19 -19
~rriv m -19

all_have am -16 -18
not:mi abcdgijknpqsuv -24 -41 -20 -19 -16 -22 -19 -17 -26 -45 36 -18 -32 17
says_no bm 16 -22
weeks m -17

apart* jnoqsu -18 -18 -19 -26 -16 -15
next_day amn -36 -24 15
wear_off mnu -19 -24 19
ya__el j -30
~lata dmn 16 -17 -18
~lest jklu -26 -15 26 -22
~nos acijloqtuv -26 -17 -21 -24 -31 -17 -18 -18 -17 -20

^de agilmnopqrsuv -28 -21 -27 -27 -41 -25 -17 -26 17 -17 -25 29 -29
for aefgijlopqrsuv 26 -73 -79 -37 -20 -37 -49 -29 -19 -17 -32 -30 -20 -20
is__fav m 19
my__@visit ns -22 -16
my__through i -18
program m -17
sin_carro m -16
to_try abcmu 44 -20 -17 -38 -24
~aden am -16 -19
~nlkn e 16

@door abcdefghijklmnoqrstuv -45 -31 -46 -75 -46 -59 -63 -22 -20 67 -45 -62 -31 -62 -52 -19 15 -52 -40 -82 -52
@vehicle$ abcdefghijklnopqstuv -39 -36 -32 -44 -20 -19 -35 -43 -41 19 -25 -27 -45 -41 -45 28 -28 -26 -42 -30
fda u 20
i__get acghjlprtuv -17 -23 24 -22 -37 -27 -32 -25 -16 -46 -25
i__high u 17
mexico$ mu 17 -16
name_is abd -17 -18 -18
~eliv m 18
~ghts adlnr -16 -20 -16 -16 -18
~hour bdj -19 -17 -18

@cancel_it bdoqu 26 -20 -15 -22 -15
begin$ mn -16 -15
find_anyone q 17
i_mix mn 21 -21
there_an ahm 18 -15 -17
~nif m 17

@call_my abchikmpr -30 -24 -19 -16 30 -16 -18 -25 -17
cupo$ ad 16 -17
from_it dmu -15 -22 16
got__it ablmou -17 -21 -16 -33 34 -19
how__know m -15
made_the m 16
~una ghlpru -22 -18 -18 -19 -20 -19

@howmuch__de u -16
a_dentist m -22
bike n -16
in_there adhijoqr -26 -21 -17 -31 19 -21 -20 -20
on__in bemr -16 19 -19 -16
there_at r 21

am__no m -19
no__seguir km -18 -20
soonest_@visit a 18
~<ca aefghiklnstv -28 -62 -50 -49 -53 -15 -40 -41 -40 -19 -39 -18
~<doe abefijlprst -22 -17 -20 -30 -27 -51 -40 -39 -39 -21 -35
~bes bdijloqrtuv -17 -27 -19 -25 -20 -18 -15 -16 25 -20 -20
~ie> acdfghlnoprtv -38 -33 -33 -23 -29 -21 -32 -37 -36 -34 -29 -21 15
~ied> ijlnpru -22 -18 -23 -18 -24 -18 -16

are__@hours adghj -17 -17 -17 22 -20
can__wear ns 21 -23
for__@day amoq -19 -29 24 -20
was__@hours s 15
~fore bcefgjkmpqt -26 -24 -18 -18 -19 -21 -16 -28 -25 -23 -19
~spli d 18

dejo adhikmnpu -23 -29 -21 -17 -16 -28 19 -25 -18
i__@texts adgjkmnoqrs -32 -25 -18 -15 33 -41 -22 -25 -21 -17 -18
is__right hmrtu -25 -24 -23 -15 -23
mi_trabajo im -21 18
not__them l 20
sera bdghijlmnu -20 -30 -22 -20 -20 -20 -20 -29 -19 24
~<chu ailnqru -21 -18 -17 -17 -19 -16 -15
~ive bcefghjlnostuv -15 -48 -39 -43 -56 -16 -31 -30 -17 -16 -36 -46 -20 -18
~lay> bimn -17 -18 16 -18

is__anything dn -16 18
put_it mo -17 -18
working dhmt -21 17 -28 -16
~rot du -19 -19
~scul il -16 -20

@month$ abgilnrsuv 16 -19 -26 -19 -26 -28 -28 -25 -25 -33
@relative__is bm -18 -32
@texts abdefghijklmnopqrstuv -96 -82 -64 -80 -48 -56 -71 -29 -82 75 64 -67 -85 -89 -78 -83 -84 -79 -71 -23 -40
informacion mu -16 17
is_it abcdeghijklmoprtuv -31 -46 -42 16 -34 -62 -20 -24 28 -39 -51 -44 -52 -56 -43 -44 38 -45
my__will abdnu -25 -27 -21 -26 -26
out abcdefghjklmprv -39 30 -24 -34 -76 -62 -37 -62 -31 -50 25 -41 -32 16 -77
what__be admoqu -15 27 -23 -18 -17 -26
~<bro dhjopu -21 -17 -17 -19 -16 -20
~<ren adgmnqsu -20 -26 -16 26 -21 -18 -17 -18
~bian amo -17 -16 17
~els acghijkmnprt -18 -24 -24 -28 -33 -19 -17 -19 -27 -16 -22 -15
~gio> no -15 18

es__que adhlmnuv -15 -27 -19 -16 -31 -20 18 -21
ir_por mnp -15 -16 -19
my__sit amnpu -20 -18 25 -23 -19
~dys am -16 -17
~rain abdghijnq -21 -23 -28 -25 -24 -15 -21 -28 -16
\xf0\x9f\x98\x82$ em -24 24

a__@stop m -17
are__still jmru 24 -21 -19 -17
notic* ad -18 -16
quien__usted v -19
up__time admosu 16 15 -20 -20 -15 -18
~<pag dfghjlmnopqrsuv 28 -16 -17 -17 -17 -18 -35 -24 -24 -16 -21 -17 -16 -19 -15
~lama abcdinopqrsv -26 -20 -21 -26 17 -22 -19 -21 -17 -16 -19 -36
~rne abcdghlsu -28 -19 -19 -31 -27 -21 -30 -19 -33

email bcijmv -19 -15 -19 -16 19 -21
todo efgijlnoqru -16 -23 -17 -18 -16 -23 -21 -24 -22 -23 -17
~aqu cdefhkoprtuv -29 -31 -18 -18 -32 -34 -40 -37 -42 -20 -26 19
~mabl dfmt -16 -17 -24 21
~ssu elmpqu -21 -17 -29 -22 19 -16

^me befhijklmqrstuv -24 -52 -51 -36 -22 -41 -34 -15 -26 -16 -24 17 -65 -16 -57
and__back mq -17 -21
can__in almnoru 19 -16 -30 -29 -33 -15 -23
gusta__@call il 18 -17
ok__bring m -15
~acie bdfginru -19 -17 -18 -27 -24 -24 -25 -16
~genc u -18
~nder befhijlopqr -16 -20 -19 -20 -25 -28 -25 -33 -25 -26 -20
~tak efgijlmostuv -34 -34 -24 -30 -18 -15 -24 -26 -21 -36 -50 -19

~<bar aips -27 -16 -16 -16
~is> eijkmnopqrt -29 -16 -18 -29 -22 -49 -29 -54 -38 -27 -30

@stop_them l 17
that__@medicine m -15
~<pel bdlpuv -16 -17 -16 -19 19 -16
~rre> m -20

@hello_soy f 15
hasta_alla q -23
i_use ailoqu -18 -19 -20 -20 -21 -23
insurance acgijklopqrstuv 17 -16 -27 -26 -28 -16 -19 -30 -28 -47 -21 -26 -16 -42 -19
not:querer adklm -18 -15 17 -21 -20
would_it an -20 -16
you__right b -15
~grad abfmpqstv -20 -20 -19 16 -21 -17 -17 16 -16
~urre m -20

con__@staff i 22
day$ abcdegijklnoqruv -38 -47 -33 -24 -21 -57 -37 -58 -26 -40 19 39 -24 -35 -39 -44
estan$ adgmsuv -20 -23 -20 -31 -17 -17 -16
from_me dgmu -25 18 -26 -28
have__come aou -16 -18 16
i__feel m -15
no__la aijklmnpru -17 -27 15 -17 -20 -22 -16 -17 -20 -18
that_i b -17
~asi aiqr -17 -15 -16 16
~ndos adm -16 -17 -21

l abcdefghiklmnpruv -16 -16 -17 -18 31 -16 -15 -16 -15 -15 -22 -38 -17 -16 -20 -18 -17
list$ bdgijopqstu -17 -22 -23 -26 -31 -23 -23 -27 -18 -18 -26
o_se m -18
possible d -16
prefi* akm -21 -15 -28
she_has m -19

alla dhmoqv -21 -21 -18 -23 -32 -21
anniversary m 17
de__este dv -15 -19
hubo fm 18 -18
~<anu b 17
~marm im 16 -17

alta$ bdefiklmnpqt -16 -21 -22 -22 -18 30 -29 -15 -16 -18 -16 -16
days_later s 15
i_finish a -16
inscr* alm 18 -23 -22
not_care m -19
~ego> abefghikpqrstv -19 -28 -23 -19 -36 -34 -33 -33 -23 -38 18 -19 -23 -38
~info bilmoru -17 -16 -17 -18 -19 -16 19

^changed o -16
do__see abcdlmnpqruv 21 -16 -17 -28 -27 -46 -17 -15 -24 -21 -33 -21
not_one q 19
~sort mq -19 -17

=said:prep_question abcdefhijklnopqrstv -81 -92 -75 -56 -53 -83 -46 -58 -66 -68 -84 111 -87 -53 -53 -86 -41 -82 -74
bajo__la m -16
can__work no 15 -22
good_@stop m -19
to__at an -16 -17
~<hue a 18
~lot adfu 16 -22 -17 -18

^super m -24
contacts lmn -16 -18 22
flex d 15
it_so m -17
never__the bm 16 -17
se__@insurer p -21
siento__desde s 17
you__too l 16
~<jam m 19
~orm bcefjklnopqtv -36 -35 -24 -25 -54 -33 -36 -45 -17 -23 -16 -28 -33
~uete nr -15 -18

a__@late mnr -24 -17 28
desde abdgilmpqrsu -27 -31 -29 -20 -18 -18 -20 -20 -23 -29 19 -32
la__con o -17
to_see abinou 27 -17 -22 -18 -20 -18
want_the ablm -16 -22 16 -24
yes__@drive pq 19 -20
~tem cdefjnpqtuv -23 -30 -17 -20 -23 -18 -26 -32 -19 -28 -22

@relative__someone a 17
a_lot nqu -18 -17 -22
and cfhimnrtv -23 -54 -24 -26 -49 -16 -35 -55 -19
dentist abn -24 -18 -18
estoy_en adgjlmoqsu -24 -33 -28 -21 -18 25 -26 -31 -24 -20
from__airport jm 27 -23
is__@holiday adhmu -16 -15 -15 21 -21
looking_for tv -16 18
maquina m -17
ser_mas o 17
still__to am -18 -18
un__esta mq -23 17
wheel* m -23
~nqu mpq -27 15 -20
~onig ans -16 -19 -18

abiertos ghj -17 18 -16
i_deleted jm 16 -17
me__this bcdklmv -25 -22 -18 -22 19 -46 -20
por__mi m -15
the__@open adijmnoqrsu -25 -23 -20 -43 28 -19 -28 -16 -21 -21 -21
~adv am -16 -20
~oma cefilmpqtuv 21 -22 -25 -15 -18 -27 -28 -43 -22 -45 -37
~rmin mo -16 -21
~xact m -21

cerca_de jm 16 -16
earliest jm -16 -20
~help bcefghjklnoprstv -31 -31 -34 -35 31 -26 -30 -31 -27 -34 -30 -31 -27 -26 16 -37
~lari gu 17 -17
~pri bloqruv -25 -21 -26 -22 -16 -33 -18

@insurance_is dmn 17 -20 -20
eve$ f -19
not:deja lm -17 -18
plaza dhjmuv -20 -17 24 -20 -18 -15
you_gave amo -19 -16 18
~<on eghijkmnpstv -35 -51 -38 -20 17 -16 -44 -35 -42 -28 -17 -31
~mbur d 16
~nlk> em 21 -18
\xc2\xbf_puedo ghjno -22 -17 -18 16 -16

@body__@symptom ms -25 21
@hello__hora m -15
for__in a -15
line$ ahmq -24 -16 -25 -19
up__@texts akm -15 16 -17
~any bcegjkprs -48 -18 -25 -45 -20 -40 -18 -48 -38
~cam bcdefghinpstv -27 17 -47 -25 -24 -22 -34 -44 -17 -22 -25 -26 -43
~fac abehijklnoqrv -18 -21 -20 -17 -21 -22 -18 -20 -20 -19 -22 -18 -18
~tch acdghjrv -26 -16 -31 -24 -19 -34 -25 -19

#__que m -16
@ride_handled p 16
@visit_at ab -22 -17
delet* bdou 18 -15 -15 -15
dias$ n -15
esta__del mq -18 -17
save mr -18 19
somebody__can a -17
than_the m -16
~itia m -15

not:anything dl -28 18
not:since ms -28 19
opt_out aeiklmu -19 -19 -21 -18 31 -23 -23
tacos am -16 21
~<is empq -16 -18 -17 23
~and> jqr -27 -21 -19
~imse n -16
~teac i -19

comadre mp -28 17
~pat dgjlnqrsu -21 -25 -35 -24 -22 -23 -17 -17 -30
~spot acdghilnoqu 15 -19 -24 -19 -19 -33 -15 -18 -19 -26 -23
~stro nu -18 -16
~wert efm 24 -18 -24

how bceghiklopqrstv -45 -35 -62 27 -17 -87 -48 -21 -71 -82 -36 -53 -19 -53 -75
m__la abmo -18 -16 -22 18
~bic a -19
~nico m -24
~ntra bgpv -22 -18 -22 -16
~urch adilnqr -19 -17 -16 -16 -16 -17 -15

@stop__querer k 19
corri* m -19
not:@machine iu 24 -22
re_@symptom s 19
schoo* apq -16 -17 -19
she_can abghiknoqr -22 -27 -16 -15 -25 -18 -23 -23 16 -16
this_is bcdghijmorsuv -39 -32 -41 -40 -22 -29 -29 -39 -23 -20 -32 -21 39
ustedes$ bfkmq -21 -16 -15 -29 -34
~eur> p 15
~ggi m -18
~lifi mu -21 19

ay_no abo 17 -19 -18
disponible m -17
escribiendo$ v -15
fasting mnu -26 25 -19
vi bjv -16 -17 -19
~<apr cdijlnopqrv -20 -19 -20 -15 -17 -20 -22 -16 -17 -16 -18
~nud km 19 -19

does__help gmqu -23 -15 -18 21
not__@thanks t -20
~<gat dm -17 22
~knit an -23 16

a_llegar mq -16 -16
let acdefhlnpstuv 21 -32 -33 -24 -18 -29 -25 -35 -39 -39 -32 -48 -36
often__i anu -17 -17 17
still_get mn -19 19
where__in jm 17 -24
~nue abcdgijopqstuv 15 -18 -16 -31 -21 -26 -28 -22 -18 -20 -20 -16 -26 -20

@clothes_or mnsu -20 25 -23 -18
both__@relative m -16
gummies mn -22 22
in_one m -18
para__de ik -21 -18
puerta fjmqru -17 27 -27 -18 -19 -17
til_# m -16
town_are m -15
~ato> n -17
~eady ghijkqstuv -28 -18 -39 -20 -24 -27 -18 -22 -27 -17
~ogr m -17
~trea aghju -17 -18 -20 -19 21

ten dgijlrsu -16 -18 -19 -18 -20 23 -16 -20
texting_you u -17
~eat cdefhijklmopqs -26 -43 -23 -21 -38 -19 -39 -26 -29 21 -27 -27 -30 -33
~goo abdeghknqrsuv -23 -17 -45 -38 -20 -23 -35 -23 -20 -25 -50 -20 -21

a_esa mor -31 20 -17
gusta* ai 19 -22
set__up adilmopu 34 -22 -20 -22 -29 -19 -24 -18
~cida a -19
~cloc ilr -19 -22 -17
~mok mn -23 17
~nan acefgijklrstuv -29 -30 -20 -28 -24 -45 -30 -28 -16 -29 -22 -26 -44 -40

@visit__need amu -16 -17 18
answer$ gm 16 -18
pero__el amo -21 -17 19
says_i bkm -21 17 -24
~<lou m 17
~cad ahknpqrs -23 -19 -16 -32 -20 -16 -16 -28
~labl bhjnu -17 -15 -16 -22 -16
~pay dinqsu 27 -19 -23 -16 -18 -24
~rea bdefghjpqru -25 -34 -56 -54 -67 -20 -23 -47 -36 -31 16
~via cdimtuv -18 -24 -26 -18 -15 -18 -22

estacionamiento efjm -15 -17 18 -23
flight abmn -15 -16 19 -17
has__now m -15
howdy afm -15 20 -20
que__vuelvan l -23
take__the almnq -21 -15 20 -17 -19
wrote_@sick m 15
~burs dmu 16 -18 -15
~ntie ablmqv -24 -16 -19 -35 -20 -18
~uick m -20

@traffic__not r 18
cabeza nsu -19 16 -23
consu* klm -17 -16 -22
den l -22
handles m -19
in_french m 17
please__texting ikmv -16 -18 15 -18
~<oft dnu -20 -18 19
~hoi gm 24 -25

@day__@day bdjlmnoqu -25 -20 -16 -17 -34 -20 35 -18 -19
afternoon$ f 18
already aiptv -25 -23 -20 -21 -16
antes$ agimq -28 -20 -15 -22 -16
hay_ayuda dgm 17 -15 -16
you_play m 15
~escu bdqu -18 20 -18 -17
~nco hlno -29 -17 -21 -24
~room abcdghiklmrtv 16 -26 -17 -26 -28 -24 -28 -21 -25 -17 -23 -16 -23

does_@insurer d 15
not:hay acghkmsu -21 -23 -33 -16 -16 -17 -20 -27
out_for amnqru -19 -27 -18 -19 -16 -15
que_el u -17
se_queda m -17
this__harassment m -15

get__without q -15
the_corner m -15
volver_a b -18
~lame abm -18 20 -23

@person_who in -16 -15
@vehicle_driver mq 17 -19
^hay efghjklmopstv -50 -60 -48 -16 27 -36 -46 -55 -18 -54 -31 -42 -52
not__receive m -18
up_with abdilmpu 26 -22 -27 -29 -23 -35 -20 -25
want__do a 18
~refo adm -18 15 -20

anoche hns -17 -19 17
can__bring mn -16 16
have_not bmpv -24 16 -16 -17
how__the ghjns -27 -22 -25 -28 21
much_a dm 21 -22
recomendo_a am -20 21
~liv abhjoru -30 -20 -15 -18 -20 -21 -27

get__at nqu -20 -19 -15
igual adfghijpsu -17 -21 -16 -18 -15 -17 -16 -18 -16 -17
my_time n -23
not__@english m -19
~hizo r 15
~nsto cefgklmru -16 -23 -17 -17 30 -31 -29 -17 -16
~ool acdfghijklpsu -23 -17 -17 -22 -15 -18 -21 -19 -19 -24 -21 -17 -21
~spue dfgjlmuv -28 -15 -26 -20 -22 -17 -22 -21

@drive__otro no 16 -20
a_bunch mt -18 16
back__the biq -15 -15 -15
during_it n 20
not_got pq -16 15
past$ amr -15 -18 26
ya$ beklms -17 -18 -19 18 -36 -16

drop_off a -15
hambr* ms -16 21
have_the amntu -36 -34 -15 -18 -22
por_fa amo -23 -17 16
~eur u -20
~mo> cehkloprt -25 -47 -47 -26 -15 -36 -16 -19 -33

ate n 18
coming dfghilmnrstuv -36 -20 -30 -25 -29 -35 -16 -24 18 -38 -18 -34 -25
does__@call hm 18 -17
not_@eat m -19
recomendo$ amu 18 -24 -16
there_on abimno -18 -21 -24 -20 -18 -18
~<ou bdglsv -17 -20 -17 -16 -18 -17
~elf> bcghjmrtv -17 -17 -24 -21 -22 -36 -24 -15 -22
~gs> bcdijqrt -16 -22 -32 -22 -15 -30 -24 -18
~mexi mu 17 -17
~pre> gnru -15 -15 -16 -20
~spi dhilnprstv -19 -21 -20 -17 -16 -20 -18 -18 -20 -16

@relative_de abdlnorsu -24 -19 -15 -20 -27 -18 -16 -15 -17
@sick__i mn -19 15
en_un mr -15 18
~ask acdefhlnoru -26 -20 -36 -18 -16 -27 -20 -17 -15 -27 -36
~betw a -16
~ews> dijm -25 -17 -15 17
~ime cegikqrtuv -39 -35 -26 -17 -39 -19 -17 -34 -45 -38
~iro k -16

@insurer__that dnq 19 -26 -16
for_new am 19 -18
haras* m -15
i_come bgmprs -32 -28 -46 -16 -22 -23
med dm -19 -16
my__do gpqu -17 15 -20 -33
my_baby mn -16 15
of__do j -18
on__to gnr -15 -19 -15
speak_@spanish i -19
to__sunny dm -16 15
was__for m -19
~acc bcefgilmostuv -17 -16 -15 -15 -23 -26 -22 16 -20 -16 -19 -35 -15

@open__hora hm 17 -18
~nfir lnq -21 -17 -19
~om> ehkoqrtv -27 -50 -18 -17 -34 -28 -19 -34

@texts_are mu -21 -22
intro ijmnu -15 -19 24 -24 -19
my_other o 17
not:is adgimnq -22 -19 -18 -33 -36 -15 22
sacame_de am -16 -18
tiene$ amq -22 -23 -25
work__next o -16
~<dr abcdefgiklmortv -30 -15 -42 -51 -36 -32 -43 -43 -41 -21 -27 -27 -29 -44 -42
~caig m -20
~cien bfgijlnopsu -22 -18 -29 -27 -17 -16 -26 -15 -18 -19 -21
~enta adhjlosuv -24 -27 -21 -28 -23 -18 -26 -32 -16
~fa> uv 20 -18
~uelt adglmnpu -23 -22 -21 -25 -40 -17 17 -21

@body_is ms -31 32
@drive__now q 19
@place_please jm 18 -21
@relative_ustedes amu -15 -20 19
i_avoid gmn -22 -19 21
is_# jnqsuv -22 -20 -23 -21 -25 -17
~<lat acdegijklnopruv -24 -27 -27 -17 -18 -30 -24 -17 -24 -21 22 -20 -19 -29 -20
~nso> l -18

@place_i m -17
bk akm -21 16 -17
give cghjklnpqstv -21 -23 -20 -23 -28 -26 -20 -32 -36 -23 -17 -36
quien__@fetch abimuv -22 -17 -26 -18 -27 -16
recei* v -15
there bceklmtuv -19 -16 -22 -50 -26 -17 -27 -35 -23
~<od gmu -16 -17 16
~canc bijnsuv 16 -23 -16 -16 -15 -26 -18
~hear agjoqr -17 -16 -20 -15 -20 -18

@ride__an q 16
activ* klm 26 -17 -26
every* aglmnov -39 -28 -28 -15 -23 -16 -25
minutes abnor -24 -16 -16 -25 17
not:down o -15
one__take am -15 -15
quitenme_la br 17 -16
they__that bu -15 -17
~ppy> adefghiloqtu -16 -18 -20 17 -19 -23 -17 -18 -18 -16 -19 -24

am__of bmnu -20 -18 -20 19
at_my nr -17 -17
like__opt ailm -19 -19 18 -15
sub klm 19 -17 -16
us_@move m -18
~caro adgijlmnopr -20 24 -18 -24 -27 -17 -36 -16 -16 -17 -17
~ifiq u 16
~lver imu -19 -22 -15
~riba bgimuv -15 -27 -18 -17 -25 -19
~rom> aehoqrv -27 -20 -37 -27 -33 -18 -28
~viaj am -21 -16

dejar__carro m -15
did__it m -16
explica gi 17 -15
much_is j -16
~<fee acdghnoprs -39 -20 -26 -17 -21 -25 -21 -19 -25 20
~<gh deflmpuv -18 27 -15 -17 -21 -15 -16 -17
~spor j -16
~ts> bcefgklnprtv -26 -39 -53 -41 -46 -54 -21 -35 -33 -33 -48 -23

#_@date dghijmopqruv -21 -19 -25 -17 -24 -28 26 -22 -17 -32 -20 -15
#_and ilmou -17 -17 -21 -23 -20
lado hjmpsu -16 19 -25 -16 -16 -19
the__are b -16
~<age acdfghijklmoptu 29 -19 -22 -29 -22 -17 16 -26 -20 -22 -30 -28 -16 -21 -18
~<hun mu -23 -17
~ltar kmu -15 -17 -16

@stop_on klmpr 19 -24 -23 -19 -17
^dar blm -16 18 -15
a_uno m -17
al__que dijlmuv -17 -21 16 -16 -29 -20 -18
me_@cancel bdilmopq -16 -16 -17 -27 16 -30 -29 23
not__for abdgmq -15 16 -15 -17 -27 -26
your_help t 16

es__@person i -18
movies m 16
there__get nq 16 -22
to_church mp 17 -15
~egr glmnqu -18 -22 -16 -18 17 -20
~sen> im -17 -29
\xc2\xbf__queda m -18

@howmuch_si bdmnqu -24 25 -24 -18 -21 -16
bank_@open hm -16 17
her_number im -15 -19
till_it m -19
wait_there amp -19 -17 -17
walk$ a -16
~acte i -16
~ecei v -15

a__dia m -15
bunch$ mt -18 16
carta__el di -17 18
opening$ m -16
por_donde mru -32 -18 -22
question$ u -15
there_soon r 17
~loo bcfghklopqu -29 -16 -22 -29 -30 -23 -28 -25 -33 -16 -36
~onga gmnuv -16 -30 -17 -20 -19

@relative_that m -20
alo efjlmtu -23 28 -16 -15 -25 -16 -17
but__back bgjkmq -16 -15 -16 -15 -19 18
do__@medicine u -19
does__cover u -22
just_@cancel bm 17 -19
march m -15
need_somebody a -16
quiero__nada l 15
was bcefghijlmnprstuv -53 -40 -45 -36 -47 -40 -63 -20 -58 31 -36 -47 -20 24 -16 -64 -24
~dio> abdfjkoquv -15 -18 -16 -19 -15 -16 -23 -22 -23 -16

@visit_la b -16
^greetings fm 16 -17
a__la adm -28 20 -26
his_@visit mo 15 -16
how__find m -15
not_her ilmv -15 -20 -25 19
que__llevo mn -20 21
soonest au 23 -16
switch abcdefghijmpqrstuv -31 -32 27 -29 -17 -19 -21 -32 -26 -31 -56 -19 -32 -24 -22 -19 -26 -19
~ja> aefhioqrst -23 -53 -48 -47 -21 -40 -16 -27 -15 -17
~race ad -16 -16

and_this mv -22 16
many__do dn -36 -16
my acdefghijkmnoprtuv -24 -24 -31 -131 -87 -59 -81 -31 -56 -20 24 20 -20 17 -23 -24 -38 -49
to_@book abdi 23 -21 -16 -22
~<odd gmu -16 -17 16
~cup acfghjklnrstuv 23 -22 -16 -25 -24 -28 -16 -25 -31 -19 -19 -17 -29 -22
~oks> o -15
~pres cdilmopqt -31 -16 -16 -39 -18 -26 -20 -30 -22
~said cdfghijqrstv -20 -34 -16 -19 -22 -17 -27 -16 -26 -26 -24 -29

be_right jr -18 17
estan_@open hjm 28 -16 -26
suscr* kl 15 -16
the__it m -23
we__our bmoq -17 -19 -18 18
~<has adimqr -17 -16 -20 -25 -16 -18
\xc2\xbf abefklprstv -19 -86 -53 -28 -44 -49 -82 -59 -34 -52 -81

am__with lmv -20 -18 -22
later__better o 16
~ff> abcdhjknqrv -28 -19 -15 -25 -24 -22 -15 -21 -20 -17 -20
~hous gosu -17 -17 -18 -21
~nste adgu -26 -22 -19 -20
~rks abdhijln -16 -18 -20 -23 -16 -17 -21 -25

@wrong_number lv -21 32
can__see am 21 -17
is__@day adhjnsu 22 -24 -15 -17 -15 -18 -20
kid bnpqsu -18 -19 -28 -24 -21 -22
queda_bien mo -17 16
quienes apqsv -17 -18 -18 -16 -19
salgo__la dno -16 -19 -18
send_a jl -17 -17
stomach amn -20 -20 19
~fie adeghkmpqrsv -29 -25 -19 -23 -22 -23 -26 -18 -21 -30 -19 -22

#_is dm -16 -16
not:busque q 17
~birm gimu -26 -16 -28 -20
~eran mnq -27 -15 -21
~ona> djlmnr -19 -16 -21 -38 -16 -16

@english__not cm 24 -18
do__out adgikmqu -19 -26 -21 -26 -16 -33 -16 18
la_@door aijq -18 -15 23 -18
prefe* abm -21 -20 -26
reciben kmu -16 -21 -23
to_@call abdgijmnopqu -23 16 -20 -17 29 -18 -55 -16 -16 -21 -19 -18
who_is bcdefghjklmnorstu -27 -29 -45 -15 -36 -35 -34 -34 -28 -40 -19 -29 -36 -26 -31 -24 31
~eeli airu -20 -17 -17 -31
~he> abfgilopruv -30 -26 -24 -16 -22 -18 -21 -23 -16 -26 -26

@symptom__me ns -16 15
cheese mn 20 -16
keep_it abm -16 -17 16
or_right jm 16 -19
~hec ghijklnqsu -19 -17 -22 -17 -18 -16 -27 -24 -19 -17
~ino> bq -20 -24
~sco> m -17
~tax gmu -15 22 -19
~uns abcdefghjklnoprtuv -28 -30 -32 -33 -42 -34 -19 -29 -26 16 25 -25 -23 -26 -17 -29 -38 -28

eso_duele msu -21 -15 17
favor defmnqrstv -37 -28 -24 -47 -31 -30 -20 -31 -29 -32
~egui aijoquv -18 -21 -18 -15 -20 -16 -15
~raba cefgjlptv -23 -16 -18 -23 -37 -29 -16 -15 -20
~rmed l -15
\xc2\xbf__los am -15 -23

#__me m -16
@clinician$ abcdegijklmnopqrstv 17 -29 -30 -23 -20 -26 35 -43 -43 -44 -28 -44 -48 -38 -43 -38 -32 -21 -35
am__is m -20
del_@clinician mu -17 17
the_vet mu 22 -25
wake m 16
~answ abdgjlnopqrsv -30 -19 -24 17 -19 -21 -25 -20 -16 -24 -16 -21 -21
~fgh> em 16 -18
~gam bcdfghjlmnpruv -26 -17 -16 -17 -26 -21 -30 -21 25 -22 -16 -15 -26 -19

can__your j 17
hay__para o -16
i__charged dm 19 -21
perdi adopqs -22 -26 -24 -16 -20 -20
you__number adgjklmpuv -25 -34 -24 -42 -18 -39 -59 -17 32 -19
~<ro abcdefghklpqu 20 -45 -29 -30 -37 -33 -56 -52 -40 -21 -16 -34 -30

are__near jm 18 -18
soy bceghjlmqrstuv -37 -29 -23 -22 -27 -22 -29 -31 -41 -32 -28 -22 -42 48
th dhijmopqrsu -16 -21 -16 -19 -30 25 -21 -21 -30 -17 -18
~<fli abdjmn -24 -19 -22 -16 22 -21
~seg ioqruv -24 -22 -24 -18 -21 -20
~thou gimopu -20 -20 -40 -16 -24 -20

asi dghijkoqtuv -22 -18 -20 -22 -21 -18 -16 -17 -16 -31 -25
~<vis abdlnoqsu -17 -17 -18 -18 -18 -15 -20 20 -17

now_@thanks bm -18 18
on__end m -16
this__how du -17 17
what__like ad -17 -17
~ije> abijlnqru -25 -20 -18 -16 -20 -22 -18 -16 -19
~rnet d -19
~tamb lou -16 -18 -24

=beside:human himr 17 -20 -20 -16
^donde bfimnqrsu -20 -15 -30 18 -17 -19 -39 -48 -46
back__me km 15 -25
baja__del b 16
bendecido m -15
desuscribirme$ kl -19 18
how__to m 15
nothi* hklosuv -15 -18 -20 -28 -20 -24 -21
puede__@person a -17
want adefjmnpqrstu 17 -22 -20 -18 -43 -23 -18 -28 -23 -21 -28 -31 -34
~ado> abcdfghlnoqt -18 -16 -24 -17 -24 -25 -23 -25 -40 -33 -16 -23
~cxz e 15
~ythi cfghirv -16 -22 -30 -43 -22 -27 -29

has_me mq -19 -16
i__can m -18
~have defghlmru -19 -29 -32 -25 -24 -25 -21 -46 -22
~laz abhjmuv -19 -16 -19 23 -24 -20 -16
~ures n 16

@open bcdefghijklnopqrstuv -56 -65 -47 -70 -79 -28 79 -47 -39 -63 -71 -91 -40 -68 -65 -32 -83 -72 -91 -57
all$ acefgikmnoqsu -21 -19 -18 22 -25 -18 16 -44 -30 -30 -22 -34 -37
i__going djmn -21 -17 -31 -21
should__to n -19
~<jun jmqsuv 18 -29 -16 -17 -20 -21
~ntio m -16

@symptom__otro os -20 20
@texts_back acikm -17 -17 -16 28 -28
capit* m 16
cerraron hm 19 -20
estoy__@door m -18
not__you adghikmoqv -16 -19 -17 -19 -26 -15 -20 -18 -23 20
regresar bm -21 -15
the_@pay j -16
~ejen abklmr -18 -15 -17 22 -20 -16
~isab a -21

en__ya abm -15 -17 -24
la_lista ginov -18 -16 -21 -17 -18
troca q 17
you_see acdgijmnoqs 32 -15 -24 -22 -18 -30 -22 -20 -18 -20 -16
~hing efijmqrtv -23 -17 -25 -31 -22 -20 -21 -29 -52
~ode adgiknpuv -18 -16 -20 -18 -18 -19 -25 -20 -17

@clothes__el mr 17 -15
does__take dmsu -25 30 -19 -23
droga$ u 21
la__igual n 17
ocupa a 18
text__directions ijm -15 15 -21
you_@person hl -15 18
~<eng a -17
~ans abcdjklnorv -43 -25 -27 -32 -27 -32 -23 -45 -37 -28 -35
~dece m -16
~ento ijklmnostuv -18 -24 -22 -34 -16 -17 -31 22 -22 -27 -28
~esis lu 15 -15
~got abs -16 -18 -15
~vive mv -16 15

@person__@machine u 16
el_idioma c 16
en__@door hjm -19 18 -28
you__leave m -21
~bra> hiou -18 -15 -18 -20
~cai m -20
~egi djlnu -22 -18 -22 -21 21
~oads hj -20 -18
~thi defhijopqrt -16 -27 -24 -22 -22 -28 -19 -29 -41 -37 -38

@call_number mv -35 -22
de__hay hq 16 -16
get_to jmnu -20 27 -15 -22
got_my bdmpq -18 -16 -33 25 -37
what_do bfhijlmotu -21 -23 -62 -30 -52 -20 21 -30 -19 -19

not__who mqu -24 18 -17
posible o -16
~blin m 19
~eza abgo 16 -17 -21 -18
~lor> befgijlmnopqv -19 -15 -17 -25 -18 -24 -16 26 -18 -18 -17 -20 -16

@day__bad m -16
chickened m -21
mess__@body n -19
no_@ride bmpq -24 -27 -23 29
se__a acnoq -23 -17 18 -24 -29
the__list amn -21 -24 16
~ntac bdgjlmnoqrv -23 -26 -23 -20 26 -33 16 -21 -17 -18 -17
~ough cefjkntv -22 -22 -22 -19 -19 -22 -15 -22
~quar a -16

cancelenla bmo 23 -20 -20
of__who m -18
quitenme klmor -18 19 -16 -17 -25
sleepy m -15
toca amqs 18 -17 -15 -16
us__this am 16 -15
~enis m -16
~iggl ajmno -16 -19 -16 -16 18
~igit m -16
~tens diu -16 15 -19

after cefgjlmnstuv -16 -16 -23 -31 -18 -27 -33 -16 17 -21 -17 -19
donde__farmacia jm -16 18
for__of lm 16 -19
it__same ms -27 -17
me_about dklmnp -23 -17 -26 23 -19 -16
mn$ em 19 -22
sera_normal u -15
~<lon acdefghkqtv -16 -28 -26 -27 -27 -41 -22 -16 -17 -28 -23
~isti m -18
~nde bdeijklnpqrv -53 -17 -50 -17 18 -27 -16 -35 -58 -37 -21 -24
~wed> abhijmnuv -22 -17 -15 -20 -19 -22 22 -18 -17

@open_@late jr -15 -22
break eu -15 -16
computer abimoqr -18 -20 -17 18 -15 -17 -16
for_one u -16
is__new al 17 -17
pasame_a i 15
want__know a -17
work_with dm 19 -19
~anan acdfghijklrtuv -27 -24 -16 -19 -25 16 -36 -29 -20 -18 -25 -21 -39 -32
~ilo u -18
~lat> q -16
~mir moqr -25 -15 -17 -16

se_hace m 16
~<leg djmu -20 -27 -19 29
~<tal efghijklnopqrst -17 -20 -28 -37 22 -30 -25 -31 -35 -21 -31 -47 -27 -16 -19
~pci abdghmnu -17 -15 -16 29 -16 -20 -17 -30

am__i m -18
at_all m -15
lovely$ m -20
nicotine mn -16 18
should__on j -15
~<day bdgimnopru -26 -17 -25 -20 -23 -26 15 -20 -17 -15
~ario acdhijp -20 -17 -19 -19 -23 -28 -16
~bran m -16
~iezo a 16
~tol bchjnqrsv -25 -15 -17 -17 -15 -24 -21 -17 -19

~issu empq -16 -17 -17 23

a_day gjnru -20 -17 -24 -16 -23
~clea glqu -15 -19 -16 -19
~erva am 17 -20

me__out p -16
mi__por cijm -20 -19 -16 -32
que__para admopquv 23 -29 -22 -24 -17 -18 -19 -15

anotame am 17 -19
come__# dhn -16 16 -15
do__help bgu -16 -22 -16
if bcdfhijkmopqstuv -42 -32 18 -19 -26 -45 -32 -31 -31 24 -43 30 -40 -26 -20 -25
let_me bcdmnprsuv -17 -16 -21 17 -21 -27 -19 -22 -31 -24
to__in adghijlnqrs 28 -36 -21 -31 -35 -24 -20 -22 -35 -27 -22
~did mr -27 -20
~nal> adquv -20 -16 -22 -17 -17

@call__text m -18
@cancel__need o 16
cuentame m 15
is__you adghmu -18 -28 -20 19 -33 16
los__@call m -18
me__@date m -15
mi__esta nqv -18 -18 -16
not:necesito agio -19 -20 -19 -16
quiere mou -22 -19 -17
~siem ruv -16 -19 -21

@relative__estar amn -18 -20 18
yet$ abcglmnopuv -16 -17 -15 -25 -17 22 -19 -21 -19 -20 -27
~endo bdefhjkoqst -16 -38 -20 -26 -21 -21 -20 -38 -48 -21 -24
~igua adfghijpsu -17 -21 -16 -18 -15 -17 -16 -18 -16 -17
~kind hjmqrtv -27 -33 -18 -26 -16 19 -20

coffee adijlnopqrstu -21 -17 -17 -27 -15 27 -21 -16 -19 -15 -21 -19 -40
do__@relative acm -17 -15 16
get_in adkmnopqu 31 -19 -16 -34 -28 -18 -26 -18 -32
i_used m 15
opening djru -16 -17 -16 -15
yo__puedo aq 16 -17
~erg agu -18 -17 -25
~mean dhijklnqrsu -29 -16 -19 -27 16 -23 -20 -17 -19 -16 -27
~rren uv -16 -19
~uggl p -16

in__after a -15
quien_habla cuv -18 22 -15
~<cre befghijknopqrv -19 -20 -22 -23 -23 -26 -27 -18 -28 -19 -18 -24 -20 16

after_# bdmnopqs -19 -19 -24 -20 -16 -15 -20 -24
anybody_there ai -18 -25
in__@traffic q 16
no__voy mr -23 18
not__since m -20
the_@traffic mr 21 -19
when__come mnou -22 -36 -18 16
~oted m 22
~ribe abcdegijknqrs -30 -17 -15 -15 -17 -39 -23 -18 16 -22 -16 -15 -19
~stor abcdgjlmnqrsu -16 -22 -17 -17 -23 -24 -24 20 -19 -26 -27 -18 -30

#__and b -20
@person_get imu -16 -19 17
el__al im -15 17
llego_mi jmnr -16 22 -20 -20
up_the bhijqr -16 -21 17 -20 -19 15
where__plano jm 17 -16
~<bei mp -21 -17
~law o -15
~pel bcefjklprstv -28 -17 -23 -20 -32 -23 -21 -28 -20 -24 -19 -27
~ria> befhklmnqstu -18 -15 -24 -39 -15 -17 -20 -36 -42 -38 -28 -17
~too acdegiortuv -24 -21 -20 -17 -18 -22 -18 15 -19 -21 -19

bother adimqs -20 -17 -18 24 -16 -17
~ruth d -18
~soon cdghijkmpqs -16 -17 -23 -27 -22 -24 -21 -17 -17 -21 -19

@insurer_conmigo p 17
@spanish$ abcdefghijklmnopqrtuv -39 -47 79 -56 -73 -59 -44 -47 -49 -51 -46 -51 -58 -48 -47 -46 -44 -43 -49 -62 -52
do__from dmu -18 -20 -17
me__to abdhilmopqrsu -28 -16 -29 -16 24 -18 21 -18 -18 -19 -17 -15 -32
nieto amnqr -18 15 -16 -23 -19
sorted q -16
this_place m -26
~erno bhlnpqrv -20 -16 -15 -16 -17 -26 -19 -19
~tiv acdefgjkmpqrstuv -22 -21 -26 -22 -18 -25 -25 31 -15 -17 -24 -19 -24 -16 -23 -24
~war bdiluv -19 -17 -28 -20 -18 -17

a__or ims -20 -31 -15
hay__el bdhmo -18 -21 -16 -19 -20
nine a -16
~for cefklpqstuv -43 -43 -44 -23 -22 -31 -21 -22 -18 -16 -23
~urti no -21 -17

going__my m -16
receive_these l 16
~awe mt -20 25
~chec ghijklnqsu -19 -16 -22 -17 -18 -16 -26 -24 -19 -16
~ple> abmu -17 -16 -17 -21

@cancel_the dk -18 -17
get__not jq -15 19
how_old afghjlmu -18 -21 -20 -23 -28 -16 35 -36
me_quiten blm -23 -22 16
on__do n -18
~<sec lmq -17 -15 -18
~mart m 15

am_scared mv -22 -18
~fkd em 23 -21
~touc p -18

quisiera__mi n -16
want__just bm -16 -28
~<dim abefhno -18 -15 -19 20 -19 -16 -20
~rok djnopu -23 -21 -26 -16 -17 -24
~uan cdgklmnq -27 -18 -28 -19 -24 -23 -15 -32

just__in bn -20 -15
not:@food ghmnu -17 -18 -41 31 -17
wear__wedding mn 19 -19
your__please l 16
~<kni am -23 16
~bura hm 18 -19
~dys> m -15
~enl adhjlmnpqrsuv -26 -17 -18 -30 19 -47 -18 -18 -17 -22 -17 -24 -26
~pati dgjlmnoqu -18 -22 -31 -20 -22 -20 -20 -19 -27
~sma u -16

@late__mismo o 15
a__next a -16
discount$ dm 17 -24
mi__si m -15
my__one b -18
~<fam adgqu -17 -21 -15 16 -22
~ean> acdijlnopqru 21 -17 -31 -18 -27 -17 -20 -21 -18 -18 -16 -26
~nsu cdefghilopqrstv -25 -16 -31 -27 -17 -20 -25 25 -24 -24 -26 -28 -21 -23 -25
~oom abcdghiklmrtv 16 -26 -17 -26 -28 -24 -28 -21 -25 -17 -23 -16 -23
\xc2\xbf__dura dm -19 -19

@move__hora m -17
~<cub adgjlmpu -16 29 -16 -16 -16 -31 -16 -22
~<hap acehijklnoprtv -32 -18 -22 -33 -22 -24 -17 -22 -24 -26 -18 -16 -23 -19
~<tak acefgikmopstuv 17 -51 -34 -33 -23 -29 -29 -22 -25 15 -19 -35 -49 -17
~ets> gp -16 -18
~onl aefghjmnpstv 23 -17 -22 -33 -30 -16 -25 -29 -35 -25 -19 -23

@day__to a -19
anniv* m 17
leave__truck j 15
necesito__proxima ao 15 -16
not:asking mn -18 -15
of__@medicine i -15
que_@fetch aghijmnopsu -19 -33 -18 -17 -21 -17 19 -19 -35 -16 -27
~ften dnu -20 -18 19
~ske abjnst -31 -26 -19 -25 -16 -18

date dijklmoquv -20 -22 -16 -15 -15 -48 19 -25 -20 -20
is__@door dij -15 -16 28
this_work gmu 21 -28 -25

@animal__the mq 20 -17
can__punto mn 16 -16
i_lose lu -16 16
nerves$ m -15
won__@place m 20
~lle abcefghjlmqst -32 -22 -16 -45 -50 -53 -26 19 -31 -17 -16 -16 -45
~por abeghikrt -17 -28 -22 -26 -23 -27 -29 -27 -19

@call__de m -17
@hours_in h 15
@symptom_tv mr 18 -16
a_driver jmp -19 -32 19
dead b -15
suena l 16
~hol abcefgijklosuv -40 16 -25 -33 18 -25 -24 -36 -29 -40 -26 -30 -40 -29
~its> m -24
~uno amnpqs -33 -26 -18 -18 22 -15

all_at j 17
i__started k -16
it_matter mn -18 16
long_before m -22
near_me jm -18 21
pueden__escribirme k 19
strug* p -16
~ifi> m 22
~tho acilopu -21 -18 -30 -21 -22 -28 -23

#__screwed m -16
can__fax m 20
esta_el s -16
for__my a -17
la__please ao -16 16
my__won m 15
tea n 17
the__you bdhikpqrt -24 -29 18 -28 -20 -17 -19 -18 -22
the_same bklmpq -21 -16 -19 -24 -18 -16
~<gus agklsu 17 -23 -19 -21 -16 -21
~atto m 16
~nve amsuv -16 18 -17 -17 -15

do__about diqu -25 15 -15 -20
to__week a -19
~<bon u -17
~ort abdefghkorstuv -35 -18 -23 -32 -38 -35 -45 -27 -20 -28 -33 -15 -53 -16
~plaz abhjmuv -19 -16 -19 23 -24 -20 -16
~rary hm -17 15
~walm m 15

@relative__@call ip -21 -19
a__me bcdghjknoprsv -22 -18 -23 -20 -18 -27 -17 -24 -27 -21 -20 -22 -23
fit__in a 16
got_lost gr -19 17
license$ q -22
might__before n -15
my_money m 16
puede__el abdn -20 -16 -19 -16
there__opening a 16
~bark m 18
~etai m 15
~marc emuv -17 -26 -20 16
~odos ado -19 -15 -16
~reg bcdeflnors -17 -25 -42 -18 -16 -36 -37 -18 -35 -24
~saca jv -16 -15
~yri m 23

^llevo mn -23 23
metro hm -16 -24
not__@call mv -36 25
somebody_else abip -24 19 -16 -20
up_from du 16 -18
would__work o 26
~oid> adgjmnoqu -22 -31 -23 -22 -36 18 -21 -19 20
~vela m 15

me_pueden blmnpq -22 -19 18 -39 -20 -21
what__looking m -15
~kl> eflm 28 -20 -17 -29
~nces amo 16 -15 -16
~urin dm -18 -23

exten* diu -15 16 -17
huh g 18
si_me adln -24 -20 -17 -19
un abcefghjkloqru -21 -41 -45 -52 -50 -27 -65 -35 -32 -31 -37 -16 17 -25
~eses m -19
~hace cdefhijklort -24 -18 -17 -23 -35 -17 -47 -30 -31 -21 -29 -26

a__ago av -15 16
and__get nq 18 -19
dije$ km -16 18
long__it dmns -20 18 -22 -22
tratamiento cefghijklmnopqrstuv -23 -24 -24 -32 -28 -35 -36 -23 -16 -55 -28 -36 -31 -34 -29 15 -19 17 -34
~eta acjloruv -35 -23 -25 -28 -27 -26 -17 -24
~ply adgkln -19 -17 24 -18 -19 -16
~quie defghjlnrstu -51 -37 -34 -43 -20 -41 -16 -59 -28 -47 -39 16

@sick_@body bmor 26 -23 -19 -20
both_ways mp -15 22
later_hour mo -16 16
molesten$ m -16
number_from lm 19 -16
that__me dmnpqtuv -17 -33 -23 -28 16 -18 -18 16
va ceghijklnprstv -20 -34 -41 -34 -44 -27 -29 -40 -42 32 -33 -33 -33 -39
you__all dgh -21 -21 -18

christmas dn -15 -15
de__@relative aijnp -18 -19 -17 -27 -19
desde__hora hs 19 -16
like__make a 21
staff ilm 19 -15 -23
~<des acefgikmnpstuv -30 -20 -33 -15 -63 -34 -17 -39 -16 -20 20 -36 -33 -17
~anel m 15

@hours__@food m -18
esto__una gmv -16 -20 21
fort ano -16 -15 -17
have__@pay m -16
looking_to am 20 -18
me__one am 16 -17
ok bcefghijlnpsuv -44 -79 -99 -67 -61 -81 -21 -86 -56 64 -30 -30 -26 -69
~asam aimnqv -27 16 -23 -15 -17 -20
~cta> mu -18 -19
~ddic djnqu -16 -16 -21 -15 17
~educ mu 15 -15
~ett dhjlns -18 -36 -34 -17 -50 -27
~pot> dghinqu -19 -16 -17 -22 -17 -21 -21

^paseme ij 18 -20
free cfhilmnrstuv -17 -16 -18 -22 -21 -34 -22 -29 -24 -19 -33 -20
in_dallas j 16
o_es mu -21 15
y__yo m -19
~vide aejkouv -21 -18 -17 -21 -26 -26 -15

@howmuch abcdefghijkloprtv -56 -46 -64 62 -75 -70 -36 -65 -56 -27 -59 -53 -57 -63 -31 -33 -66
all__@insurer dh 17 -16
cuenta_como m -15
dolor dj -23 -16
first__free d 16
let_somebody bo 24 -18
making mnor 16 -17 -16 -22
new__# jm -16 18
no__gusta gilv -19 23 -17 -17
si__de a -16
what__take dgjnqu -27 -18 -26 -22 -23 -17
yes_she q -17
~ndl dghjmnpqrsu -23 -26 -20 -16 -17 -20 18 -30 -16 -19 -29

#__away q 17
@drink__way m 17
@treat__this a -18
i_looking m -15
needed bot -19 -20 15
no_idea l -15
para__@day ijm -16 -23 -29
poquito$ n -15
~aren bjkl -21 -21 -17 16
~cens b -17
~reme adg -21 -17 -17
~senm bjlr -17 18 -17 -15

duerm* dmnu -15 -22 -19 24
eso__para adju -24 -17 -19 26
goes dgjmnops -26 -16 20 -32 -19 -15 -19 17
idea_@stop lv 20 -20
la__hora o 18
mi_@insurance admu -18 22 -16 -15
~seme biju -26 20 -26 -19

does__any m -20
is__on agimnsu -33 -17 -30 16 -22 -17 -29
need__@clothes ad -19 -17
the__goes msu -16 18 -20
~<fun bdjnpqr -15 -21 -18 -15 -17 -26 -16
~ecio djqu -19 -19 -22 -17
~gno> u -19
~rgo adlrs -20 -15 -16 -16 -16

@place_on jmu -24 -17 18
^drop bmnq -17 -17 -17 -15
duele n -17
next__after o -15
parado r 16
press$ cdegjlmntu -17 -18 -17 24 -18 -17 -28 -22 19 -19
will_ask mn 17 -15
~ters au -18 -17

are__# adehjmu -22 -15 -23 30 -24 -29 -29
do__still m -17
during m -19
mensajitos m -21
not__come blmo 22 -18 -29 -25
~nscr alm 18 -23 -22
~ol> acdefghijklmpqsuv -28 -18 -19 -19 -17 -24 -22 -29 -26 -18 -28 21 -25 -22 -23 -25 17
~rit abejnpqv -24 -20 -16 -26 -17 -28 -35 -30

eso__la m -17
me_@day amoq -18 -24 19 -19
~cin bdghijlor -22 -25 -23 -17 -16 -18 -16 -16 -24
~tenm klmo -21 20 -18 -23

@call_me abcdghijklmnpruv -20 -16 -27 -26 -23 -45 42 -17 -25 -21 -24 -17 -29 -21 -24 -29
happened dqu -19 -19 -29
me_recomendo am 24 -16
order bim -21 -18 25
twice$ bgilmt -17 -17 -21 -21 -20 -16
~cryl m -16
~ddy ijmu -16 24 -21 -19
~dksl em 16 -16
~gne agm -20 -16 -21
~tev bdfghijqstu -23 -24 -18 -19 -20 -17 -21 -28 -16 -18 -27

to__@parking d -19
with_my agilmnqrs -24 -27 -25 -21 24 -27 -27 -16 -15
you__be m 16

#_instead mr -19 16
@visit__el abm 16 -18 -20
atien* imquv 17 -25 -18 -16 -18
does__@price u -15
no__@fetch bnpq -17 -17 -23 25
not:understand m -17
tell__i m 15
~xico mu 17 -17

dose$ a 17
is__any m -21
revok* aklm -20 -17 19 -21
the__threw ms 22 -24
~musi abdegilmopqsuv -17 -16 -20 -17 -20 -19 -22 23 -19 -17 -18 -17 -20 -20

i__car j -18
i__scared mv -23 -18
my__so bs -16 -17
not_send abcdklm -15 -16 -15 -32 -15 29 -27
quito mnu -18 15 -17
ya__ir bq 21 -15
~<bes bdgijlotv -16 -24 -26 -18 -23 -19 -18 25 -20
~bus acdgiklnst -19 -20 -25 -19 -25 -17 -27 -26 -25 -20
~dele abdio -19 20 -17 -17 -19
~ldk em 16 -16
~ream ilsu -20 -15 18 -27
~vin dghijlmnpt -31 -21 -30 -26 -26 -37 15 -30 -29 -19

brazo ms -20 24
covered__my u -16
gatorade mnqu -29 28 -17 -15
la_vista ms -19 16
matte* mn -29 21
~<ar bdefkluv -15 -34 -16 -17 -24 -28 -35 -26
~achs s 17
~hoev m -17
~ylis km -19 18

answers m -16
heart ds -16 16
it_back k 21
me__an m -20
moving uv -16 -21
okay$ em -16 17
recet* aikou -21 25 -15 -16 -15
the_@relative acdijklnsuv -18 -18 -23 -22 -29 -15 -16 -27 -19 -31 -24
you__i bdghilnoqtu 18 -29 -16 -23 -30 -18 -22 -22 -15 -22 -27

@animal abcdefghijklmpqstuv -35 -47 -44 -55 -43 -29 -46 -32 -50 -45 -41 -32 80 -43 -55 -50 -32 -25 -42
dano mn -22 16
keep_getting kmv -18 -16 19
much__@price m 19
olvido__@visit m -18
the_mall h -20
~eeks m -17
~rwar bdikluv -18 -16 -26 -15 -17 -19 -16

mandame__pin jm 18 -19
me_toca a 16
~mpus m -22
~shin l -20

@relative bdefghijklnoprstuv -24 -68 -116 -64 -55 -77 -48 -62 -39 -73 -25 -35 73 -39 -52 -35 -16 -20
be__a mr -16 22
for_you abcdfijlnouv -24 -15 -17 -18 -23 -17 -18 -18 -22 -20 -28 -16
to__right mn -19 19
~nas beghkloptv -24 -21 -23 -27 -18 -25 -26 -23 -16 -19
~oke cdefhjkpt -20 -40 -19 -16 -28 -35 -40 -22 -21

@relative__sleep m 16
@texts$ abcdefghijklmnopqrstv -61 -42 -45 -59 -63 -54 -27 -54 -64 -54 32 47 -20 -61 -54 -54 -50 -52 -52 -53 -26
@vehicle__abrir h 15
estoy_send m 19
quali* mu -23 18
recipe$ m 19
senora mquv -18 -20 -17 20
y__a anr -16 -18 -20
~dee m 16
~erdo gnqs -16 -16 -15 -18
~jlk em 16 -16
~salg dgmnosu -30 -19 -29 -30 -19 -27 -18

a_real m -18
becom* dou -16 18 -16
car__not b -17
evaluacion m -15
~thdr k -16

es_este gjluv -27 -15 -15 26 -31
prendan__@texts km 16 -17
want__any blo 28 -27 -19
will__coming r -16
~esub klm 23 -22 -21
~orma abcijmnprv -17 -21 -16 -19 -32 -36 -31 -22 -21 -18
~tafa muv -15 20 -16

do__later o 15
gary lmv -25 -26 35
in__lot abcehjmru -20 -16 -17 -17 -16 -19 -30 19 -18
please__not bgiv -26 -17 -22 -15
presi* hu 17 -24
rate gjm -16 -19 -19
tiempo_antes n 16
~bie> cdijloqr -18 -18 -24 -21 -19 -23 -23 -19
~hard u -19
~ove acefghijknqsv -15 -51 -42 -25 -54 -26 -19 -23 -24 -26 -28 -16 -21

#__puede npq -15 -17 15
la__favor cijk -17 -20 19 -17
per_@visit adjmnu -21 32 -16 -28 -16 -30
tiene__trabajar q 16
~ido abcdegikns -29 -20 -18 -26 -17 -29 -24 -22 -22 -18
~noth dfhilprstu -33 -23 -31 -30 -24 -31 -27 -28 -17 -21
~onf abdijlnqu -22 -20 -16 -22 -16 -25 -23 -23 -20

no__las m -16
que_@call nquv -18 -15 -24 -17
~tal> ghilnv -25 -26 -26 -18 -28 -17

a__any o -17
and_you amu -17 -19 17
fa aelov -25 -22 -16 16 -17
for_my bcdhkpqstuv -23 15 -21 -18 -16 -28 -35 -19 -22 -36 -22
is_@drink adhijmnopqsuv -17 -27 -21 -16 -20 -16 35 -18 -17 -25 -17 -38 -18
my__take pq 20 -19
sin_trabajo mq -20 -15
used__a mq 19 -15
want__me m -21
~<sui n -17
~<tra abdefgjklv -33 -19 -21 -30 -32 -33 -30 -26 -47 -45
~dolo m -27
~nom cdgijmn -17 -21 -18 -18 -23 -41 -17

at__store m 16
bothe* acdgimq -25 -15 -20 -16 -20 16 -17
is__@clinician au -24 -17
it_have mqu -19 18 -18
mande aghijklnr 18 -22 -20 -17 -19 -18 -23 -18 -17
me_estan l -16
not:jessica m -15
not:think m -21
openings h -22
the_chair a -17
~eand m -21
~rrow cdfklprstu -15 -23 -19 -17 -18 -15 -23 -19 -15 -20

@traffic abcdefghijklnoprstuv -26 -16 -34 -37 -30 -26 -38 -46 -36 -40 20 -30 -42 -42 -38 39 -44 -26 -41 -39
conmigo$ amu -17 -20 -22
for_old u 16
mi__menor m -16
somew* p -16
~<suc dm -23 -25
~ppro a 16
~rect u -16

a_candidate u 16
dia_les mn 16 -17
is__from bfln -17 -18 -18 -15
lady bijlmnotu -17 18 -17 -18 -16 -17 -17 -16 -16
not:at mnu -20 -16 -18
not__day v -17
who__my i -17
~game bcfghjlmnuv -24 -16 -16 -24 -20 -28 -20 24 -20 -21 -17
~kni aq -24 -16
~rcut am -16 19

@open__break h 16
do__be m -17
en_el abcdghijlnouv -17 -22 -31 -22 -39 -15 -28 16 -30 -39 -29 -39 -31
follow_up m -17
me__@vehicle ij -21 -19
peru mu 17 -16
~il> adefhkopru -16 -42 -27 -21 -19 -32 -17 -38 -31 -27
~pped jnu -15 -21 -16

@insurer__this dm 19 -25
@stop__a lm 15 -18
optio* aglmnu -17 25 -16 -30 -26 -18
yo__@visit av -23 16
you__@medicine mnu 19 -22 -26
~ead> aefghjlmpstuv -26 -19 -16 -37 -22 -36 -21 21 -25 -27 -26 -33 -29
~ecip m 23
~ibie gm -23 -28
~own> cefgiklntv -24 -16 -19 -36 -24 -29 -17 -24 -21 -19

@place$ abcdegjklnopqrstuv -33 -50 -43 -30 -41 -59 47 -38 -46 -45 -49 -32 -48 -43 -16 -44 -19 -16
it_normal u -20
me__spot a -16
~pega m -22
\xc2\xbf__hacer gu 15 -16

con_los abciklmnpsuv -23 -17 -18 -27 -38 31 -20 -15 -17 -21 -18 -16
dange* u 20
estoy_interesado lr -16 -16
hace_dano mn -21 16
mess_with m -18
poder_el bo -16 15
supposed_to dmu -17 -15 -17
to__front m -26
~eppe m 16
~per> aglmnopqru -18 -18 -20 16 -18 -17 -15 -15 -23 -17

does__to adipqu -18 -27 -18 -15 22 -16
go__the ado -16 -17 -17
it_on mo -28 -18
not_@cancel bdlmo -47 -16 -22 17 27
saliendo$ bgmr -16 -19 -26 16
sign__up lopu -28 -18 -17 -23
up_for dghknopqrs -25 -20 -18 20 -18 -21 -19 -18 -16 -18
you_cell dmnu -28 20 -17 -16
~ata gjno -25 -17 -20 -24
~card aijpqu -32 -20 -21 -22 -23 -23

@clinician_ya a -15
^lost dglmnpuv -24 18 -20 -20 -26 -15 -26 -16
able_to mnopqrsu -22 23 -27 -17 -22 -19 -17 -16
idioma$ c 20
number__system l 20
on_mrs im -16 18
you_bill dm 16 -16
~ast> efiklot -17 -15 -21 -22 -15 -23 -24
~iven dklm -16 19 -19 -29

@ride__no q 16
borren__numero lm 22 -16
so__am agijov 19 -20 -20 -18 -17 -20
~weat mu 21 -15

^your abhjkov -23 -17 -26 -23 -39 -17 -20
am__for giv -17 -18 -19
los_@day bchnqu -16 -17 28 -17 -17 -16
to_me abdopqu -27 -23 -19 -18 -25 -18 -17
with_work mo -15 18
you_near jm 19 -26
~ish> adgijquv -30 -17 -24 -17 -17 -17 -23 -17
~ngs bcdijqrt -16 -22 -32 -22 -15 -30 -24 -18
~pta fhjkmu -19 -17 -19 -25 -30 -17
~stab gjru -19 -16 -23 -26

@day__# ehm -17 -21 15
encue* abdmu -20 -19 -16 -24 -16
me__about d -15
these__run du 17 -19
threa* l 22
y__puede m -16
~cts> dl -22 -21
~ema bcdfgjqrstuv -20 -29 -36 -15 -18 -35 -19 -26 -31 -18 -17 -19

are__ok mn -30 24
el_juego m 18
else_you o 17
just__i m -17
not:quiten bl -29 -27
someone_i a -16
~elim almov -15 18 -24 -15 -15
~enk eflmt -19 -16 -17 -26 20
~ppr adm 16 -18 -17

@relative__being m -15
@stop_but l -16
que_trabajar n -19
tienen$ hilmquv 19 -16 -16 -26 -25 -24 -16

help__the m -19
llevaba pq -17 17
rara__ayer s 16
~due abcdghijklnpqrtu -21 -21 -17 -27 -16 -18 -22 -20 -20 -23 -31 -19 -24 -17 -16 25
~hun mu -24 -17

@thanks__help t 16
can_someone abm -17 -19 -16
se_contesta gm 26 -18
turn_off k -15
weath* mu 20 -15
wq em 18 -20
~<lik defghjpqtv -21 -21 -21 -17 -28 -18 -24 -16 -20 -35
~<nes a 15
~caus m -17
~ieme mo -22 16
~rty> adhjnoprs -20 -15 -16 -22 -18 -16 -15 -16 -15

@open_ahorita hm 17 -21
^desde hjmo 24 -17 -23 -17
do__send abcijklmu -20 -17 -20 -18 -30 -18 26 -38 -15
hay_otro o 22
the_form dqs -16 -18 -15
trabajar bdhmnu -19 -19 -18 -26 18 -19
~eari n 15
~ebb muv -19 -18 25

@wrong_de imv -17 -17 21
avoid gmn -22 -19 21
by_@call m -21
dnt acdgijklnu -22 -16 -17 19 -16 -20 -26 15 -21 -25
i__what m -18
keep__@visit abkmv -16 -20 -17 17 -27
taking abdhilmosuv 20 -26 -26 -15 -21 -21 -40 -20 -28 -26 -17
tell__more mu -23 23
will__her pq 15 -18
~aut gnosuv -16 -27 -16 -18 -22 -22
~mnnb e 16

dejar__@medicine dn -17 23
do__@food m -26
do__any bcdhjnquv -17 -17 -31 -25 -15 -26 -23 -31 22
prendan klm 20 -16 -19

chin a -16
have__@symptom mnqs -28 -22 -16 16
to__by hj 17 -23
urge_una a 17
you__take bdhjklmnpqv -30 27 17 -21 -20 -30 -23 -20 -21 -25 -15
~nee efghjklprsv -31 -27 -18 -47 -22 -15 -21 -20 -20 -16 -56
~ome> cefgijklmv -37 -36 -39 -23 -39 -26 -20 -39 -32 -25
~sar bcdehlpsu -29 -16 -25 -18 -19 -27 -26 -20 -25

all_there hj 17 -19
are_coming bm -16 -16
i__put mnq -27 -23 -17
on_please cko -20 20 -20
you_know dgotv -23 -22 -19 -30 -26
~mpu dms -16 -15 -16

=beside:location abcdefghijklmnoprtuv -41 -15 -20 -41 -17 -29 -30 -29 -18 36 -18 -23 -25 -16 -16 -36 19 -23 -43 -23
the_@staff ilm 24 -15 -33
~cros aghjmnoqsu -29 -18 -21 18 -19 -16 -16 -19 -15 -17
~erpr cm 18 -19

a__test mu -23 18
that__still jmn -19 18 -20
way_now r 16
which__off j 22
~arl> m -17
~cot mn -17 -16
~robl abcdegijlt -25 -17 -18 -17 -17 -19 -16 -16 -19 -17

being mp -21 -17
en__@place jmu 18 -17 -20
last_@year s -16
re klmos 24 -25 -17 -15 18
tengo__dia o 15
~dow cgikmntu -18 -31 -20 -26 -16 -18 -17 -36
~uso o -17

about__@visit m -19
fridays hm 25 -28
i__mind mu -25 16
plant$ dmu -21 23 -17
puedo bcefjklmprstuv -38 -35 -21 -31 -16 -26 -21 -18 -53 -44 -31 -20 -27 -24
~digo amnoqr -20 22 -24 -17 -17 -17
~epl adgln -19 -18 23 -20 -16

a_dar mpqu -19 -15 -16 15
es__@place ims -17 -26 -15
that_going mnq -25 15 -20
the__@visit bgijn 18 -16 -17 -32 -20
the_list gijnopq -34 -24 -20 -32 -19 -16 -16
y__@relative bnov -16 -19 -15 -16
~eadi dlmu -17 -18 -19 -17
~mall hinorsu -25 -16 -21 -18 -21 -25 -30
\xc2\xbf_donde adgu -17 -16 -17 -24

@cancel_that b -22
@vehicle_de am -16 -18
can_text akl -18 19 -24
going__on b 18
missed_it r -16
pasaste mtv -19 21 -19
to__the gnpqrstu -31 -16 -18 -18 -30 -18 -18 -54
~ados gu -16 -23
~nar bdglmnoqtu -19 -30 -28 -17 -34 25 -22 -23 -16 19
~tsd a 20

@call__# hm 17 -20
@texts__los am -17 -21
cel$ l -17
estan__un m -16
kill__@texts lmu 20 -20 -22
quedo_mal pq -23 24
the_success dmu -17 -18 18
wed mo -20 15
~lio dnr -19 -18 -25
~usic abdegilmopqsuv -17 -16 -20 -17 -20 -19 -22 23 -19 -17 -18 -17 -20 -20

@symptom_con glu 16 -17 -16
about__@treat mo -23 -17
feelings$ u -18
it__be bjnu -23 -16 -23 -33
la_musica m 16
mysel* dmu -19 -17 -20
~xten diu -15 16 -17

@cancel__@day m -20
no__right m -21
truck bu -15 -19
~laro ds -15 -20
~pus abdhimnpuv -24 -18 -20 -22 -25 -24 -27 -18 -23 -22

@relative$ bdeghijklmnopqrsu -32 -66 -69 -16 -64 -30 -29 -74 -50 30 -21 -68 19 -29 -34 -56 -23
^till hm 20 -17
close* mu -16 -20
dose a 17
prend* klm 25 -21 -24
quedo__@ride pq 17 -18
take__this blm -17 20 -21
~lea defghnpstuv -36 -48 -47 -16 -26 -39 -32 -45 -17 -21 -23
~mela amors -15 -29 16 -16 -15
~rdid r -17

@relative__@fetch abcdimnop -23 -17 -20 -16 -15 -28 -47 -25 39
bring__@medicine n 17
next_to amnpu -16 -19 17 -17 -17
oops m -17
~flic mo -18 17

#_minutos m -17
not:time or -16 -17
the_@animal mnrs 22 -16 -15 -25
who__going p -17
~<liv abjoru -26 -16 -16 -19 -18 -25
~loc aefgilnrstuv -32 -23 -26 -27 -21 17 -36 -31 -21 -24 -44 -15

@holiday__off adlmu -20 16 -22 -17 -15
i__with dglnpqruv -15 -21 -27 -29 -25 -31 -20 16 -25
sin cdefghijlmopqrtuv -17 18 -17 -18 -36 -37 -41 -48 -42 -42 -18 -36 30 -30 -27 -46 -32
to_@parking m -20
~eak adefgjklnopqrtv -23 -36 -27 -18 -22 -27 -21 -27 -32 -18 -26 -28 -23 -17 -22
~paga acdefgijknopqrstuv -27 -16 27 -21 -19 -19 -17 -19 -18 -23 -25 -18 -19 -17 -17 -19 -23 -18

day_please am -16 -17
first_@visit ajmno 20 -19 -18 -18 -17
may_i bdmnpu -20 -17 -40 17 -21 -21
~<ret ku -26 -17
~ao> es -22 16
~aras lm 17 -20
~arki m 18
~dly> gmu -16 -23 -20
~osp dghilnprstv -20 -16 -21 -21 -17 -15 -20 -20 -24 -20 -17

@move__the m -21
anoth* cdghilmnprs -19 -24 -22 -21 -25 -16 -19 -25 -25 -22 -23
em km 17 -18
i_turn jm 24 -29
is_for m -18
session adijmoqrsv -18 19 -16 -26 -53 -17 -18 -20 17 -23
the_@person bmpqv -17 -25 -15 17 17
whereabouts j 17
~eep> abcdefgijprt -52 -31 -31 -41 -21 -16 -20 -38 -31 -33 -22 -24

@howmuch__@vehicle djmqr -16 -19 -25 20 -17
at__am mv -21 -15
the_@door bdgilmnoprsu -27 -26 -19 -26 -17 -27 -29 -18 -16 31 -16 -30
~ull> abnou -20 19 -15 -24 -17

i__@relative abcdgklmnosu -40 -21 -20 -23 -20 -17 -22 17 -39 -20 -21 -35
i__she j 16
is__approved a -16
me__@staff im 21 -21
surgio o 19
ver abdgijlnq 25 -18 -20 -15 -23 -19 -16 -24 -18
~eena dklm -16 18 -18 -23

do__@drive q 16
guita* m 18
me__un abcdkmpqv -27 -22 -18 17 -20 -42 -15 -27 -25
this_thread lm 23 -22
~lose abcdghiklnpqsuv -22 -17 -16 -23 -35 -22 -20 -19 29 -24 -20 -26 -19 -17 -22
~oda bcdegjklpquv -25 -31 -19 -24 -37 -27 -35 -18 -39 -16 -44 -34
~owb m 19

building adghijmnuv -19 -25 -22 -29 -24 31 -19 -17 -51 -21
del_mall j 17

a_resume gm -15 19
de__hora mo -33 -17
me__more m -21
~<acr mn -19 15
~eed> efhjklrstuv -29 -23 -41 -26 -15 -16 -22 -35 -49 -35 -43
~lar abcefjopqs -47 -31 -37 -25 -24 -18 -21 -40 -17 -41
\xc2\xbf__hacen u -16

am__getting akm -26 20 -24
necesito__mi i -19
wanting am 15 -17
~<ace fhjlmqu -19 -17 -19 -24 -35 -17 -20
~uaci m -17

@medicine__to a -17
and__be q -25
gps__me jm 20 -28
over$ dru -22 -16 -18
rara_desde s 16
would__make a 21
~anc cefhkpqv -31 -27 -28 -38 -26 -30 -23 -41
~perw dg -20 -18
~sabi a -21
~usc cdghilmnos -19 -23 -22 -20 -24 18 -18 -21 -16 -18

@parking__stadium jm -16 16
esposo abdgijlmorv -19 15 -18 -17 -18 -17 -17 -26 -33 -16 -16
i_a u 16
is__these lm -18 -18
moles* klm -15 26 -28
number__this g -18
quier* adefgjnpqrstuv 16 -32 -19 -19 -21 -26 -37 -40 -19 -15 -33 -22 -44 -65
what__@open dgjn -17 -20 -15 -23
~aski dhlopru -20 -19 -22 -19 -19 -18 -21
~cab bks -16 -18 -16
~rm> bcdjklmnpqstuv -20 -16 -29 -25 -22 -26 16 -27 -23 -30 -26 -18 -26 -18
\xc2\xbf_tienen dhioq -18 -23 -17 -15 -20

^cuando bdginopr -19 -20 -23 -23 -19 -19 -18 -17
bajo$ jm 17 -17
dinero m -16
me__bad m 16
there__way abij -20 -16 -16 -17
whatever$ lm -25 16
~<val dmu -20 17 -24
~ifi bcdghijklopqsu -18 -16 -15 -33 -15 -23 -25 -16 -24 -20 -17 -21 -18 16
~toy> bcefghiklprtuv -15 -37 -27 -28 -20 -40 -37 -16 -28 -43 22 -28 -36 -43
~weri g -17

@vehicle__slow mr -24 19
me_i dmuv -17 -32 -15 -17
vende* dmu -22 29 -23
~fam adgqu -17 -21 -15 16 -22

antidepresivo n 15
fumar n 27
no abcdefhijkmnpqrstuv -61 43 -26 -47 -133 -122 -66 -22 -24 -72 -16 -26 -65 25 -28 -35 -112 -37 38
not_good m -25
~nxi m -15
~sgo dmu -18 -20 21

^add abgiln 24 -22 -22 -17 -30 -25
^soy i -16
harold__this m -17
not:esta im -17 -15
se__mas dnoq -16 -18 25 -15
~<tho ainpq -18 -20 -20 -21 -22
~enle aijklmo -17 -17 -17 -16 23 -20 -16
~omie am -17 17
~pell mu 25 -19
~troc q 17

^save r 19
do__time a -17
i_dnt adgjlnu -16 -16 20 -17 -19 -20 -18
~odav bdiv -16 -16 -16 -16
~rci nqs 20 -16 -16

carta$ im 16 -20
play m 23
trabajan mnu -29 -20 -19
~ant> defhjnpqrstu -34 -24 -22 -17 -52 -22 -32 -29 -16 -33 -36 -51
~fact emu -15 23 -18
~gob m -15
~lete biou 16 -16 -18 -16
~nla> cm -15 -25

a__just mu -20 -18
no__llegar r -18
xanax mnu -16 26 -17
~ard> bfghijklpr -16 -19 -26 -18 -21 -29 -26 -17 -23 -30
~last kort -18 -19 -27 -15
~pes l 18

a_church m -17
we__do a -17
~<wou efgjmnpstv -18 -18 -34 -27 -15 -31 -20 -42 -27 -27

are_my ju -17 -15
is_a acdfghjkptv -20 -24 -26 -34 -39 -33 -55 -20 -31 -24 24
it__@price jm -15 -16
will_my abdmnpqrs -20 -19 20 -39 22 -33 -25 -15 -17
~lane ajn -16 -15 -16

@place_@call mq -22 15
get__is nq 16 -17
hearing__in n 15
lost aghiklnpstv -29 27 -22 -22 -21 -38 -33 -32 -23 -24 -26
there_by q -18
to_bring dqu -35 -19 -18
~ell> abcehnors -25 -38 -34 -28 -22 -34 -20 -21 -35
~oner almnopqrs -43 -17 -29 -17 18 -17 -26 -17 -19
~pond abglpru -23 -20 20 -15 -16 -21 -18

si_@pay m -16
~<alm fjlmnr -22 -18 -19 -25 -16 27
~apt m 18
~podc m 17
~rs> bcefjklnort -23 -18 -30 -39 -24 -33 -28 -36 -19 -35 21
~rse abcfghmoqrv -38 -25 -22 -16 -36 -25 -28 -34 -21 -24 -26
~xed> q -18

@day_pero abo -15 -19 18
@howmuch_es djqrsu 17 -27 -15 -17 -19 -41
baja__@texts kl -19 17
hospital$ ahmo -22 -17 -15 -22
~bod cdegjklmnrtu -26 -25 -22 -30 -25 -29 -24 -40 -28 -22 -30 -15

all_@call hiq -25 15 -22
home_and boprs -17 -16 -18 -15 22
i__today ms -15 -16
lined abhijpv -21 -15 -17 -19 -19 21 -22
se__el bcdgijlnpquv -26 -17 -32 -24 -16 -27 -20 -35 -22 19 -29 -23
want_to bcgjknpquv -17 -27 -39 -22 -46 -30 -17 -17 -20 -32
~cted adnqu -18 -18 -19 -16 16
~edo> cdefijklmru -46 -17 -24 -34 -18 -26 -34 -32 -19 -22 -40

aguac* m 15
cold abcdefghijlmnopqrsuv -23 17 -20 -25 -20 -18 -17 -17 -20 -24 -20 24 20 -24 -25 -37 -31 -32 -29 -20
love_of lm 16 -17
put__a gmn -18 16 -23
tiene bcefhijklmnoqst -22 -31 -20 -19 -30 -36 -36 -24 -18 -18 -39 -15 17 -34 -20
ustedes_@relative m -20
way__the am -21 -19
with__with iu -19 18
~ese efhjkmnopqstv -18 -27 -42 -39 -16 -21 -49 -42 -16 -48 -21 -24 -24
~houg mn -20 -16
~inu bcdefgjknopqrtuv -31 -21 -24 -24 -17 -30 -20 -24 -17 -26 -20 -23 21 -19 -29 -23

@hello__para a 17
availability im -17 -16
de_quien m -20
me__new am -16 -18
mi__en mpq -26 16 -21
~cncl bclmou 25 -17 -17 -22 -16 -18
~tia m -21

@thanks__@thanks t 16
^whatever adflmu -27 -15 -17 -31 28 -17
fell ampq -18 -17 -15 18
from_yesterday mu -22 -18
mi_gente afimu -17 19 -16 -19 -16
number_again g -17
regreso m -16
so__will m -26
~<deb adefhijklmopqrsuv -29 -25 -19 -19 -20 -27 -21 -17 -23 -24 -18 -18 -25 -20 -21 -32 21
~dly gmu -16 -23 -20
~ible ghknpqstuv -18 -26 -21 -20 -17 -31 -21 -17 -25 -18
~torm m -19
~ull abcgijkmnopqrsuv -37 19 -15 -19 -27 -23 -17 -17 -26 -25 -21 -24 24 -21 -24 -18

acompanante mnoq -25 -24 -20 16
bump bmo -17 -33 22
it__the adhmnpr -22 -30 -16 -45 -19 -23 -19
off__is m -16
that__the adgjqu -16 -20 -17 18 -19 -23
~ator ju -16 -20
~ight abcefijlpuv -15 -22 -37 -47 -37 -18 -16 -40 -41 -26 -31

alto$ cdefgijklmnptuv -17 -26 -27 -24 -16 -19 -18 -29 31 -28 -19 -15 -18 -19 -15
before__come nu 17 -16
can__from mu -18 18
days__@place hm 16 -17
on__but o -16
red_line j 17
right_there j -19
tengo_@ride n -15
~<tw afgkmnpqstuv -18 -15 -19 -18 -17 -18 -15 -20 15 -22 -20 -18
~choi gm 24 -25
~owin ahu -28 -16 -16
~ybe> el -18 -16

not:queda m -19
ubi$ abgijklmoru -27 -19 -20 -23 30 -19 -19 -24 -19 -23 -17
~corr abdjoqu -16 -25 -20 -22 15 -22 -18
~qui cdefghjlmnt -24 -23 -58 -54 -35 -38 -31 -15 -17 -19 -33

i__paperwork an -19 -17
mi__@cancel p -22
not:who bmpq -18 -38 -18 21
~<cow m 19
~<dk em 17 -16
~<har dhjlnuv -24 -18 -17 22 -23 -28 -20

@relative__coming abor -28 -26 -15 -22
desde__@visit ns -17 23
do bcdefikloprstv -33 -15 15 -54 -105 -39 -57 -18 -33 -19 -47 -64 -65 -61
hook__with am 19 -21
me__home s -17
pagina m -15
que__ir n -15
quien_gano mu 20 -23
~gare jm -17 -16
~gui abdejlrstu -32 -23 -27 -18 -32 -25 -41 -29 -22 -17
~rtin m -18
~vis bcefghinprsu -24 -20 -23 -20 -21 -23 -33 -37 -28 -27 16 -28

@thanks__you mt -17 21
@thanks_it bdlmtu -22 -16 -19 -28 30 -16
last_@month ln -20 -16
~driv abcdefghiklmopqrstuv -25 -28 -17 -28 -15 -16 -16 -24 -28 -22 -24 -16 -25 18 18 -19 -26 -22 -29 -16
~eiru em 20 -22
~rto cgilnoqs -16 -19 -15 -16 -22 -20 -21 -23

elevador m -18
hora_es hmnu -24 25 -19 -21
mind__@visit bm 17 -17
not:done a -18
off__thing m -15
pues bcdefghijmnopqrsu -24 -20 -26 -15 21 -29 -20 -28 -19 17 -34 -26 -16 -32 -20 -25 -16
quiero__de al -29 -17
this bdehijknopqrt -16 -18 -18 -26 -15 -25 -25 -41 -30 -54 -31 -22 -23
through__the m -16
~<law o -15
~<st bcdefijkopstuv -28 -49 -70 -67 -44 -15 -15 23 -22 -46 19 -46 -36 -29
~adju i -16
~ferr a 19
~ote> abdgjnqu -23 -27 -17 -19 -21 -19 -20 -25

@clinician_says m -15
@hello__is abcfghijlmprsuv -34 -18 -17 29 -15 -16 -20 -22 -23 -16 -18 -15 -26 -19 -30
@stop__these l 19
al__me m -15
engan* m -19
full a -15
it__@date ablmo -19 -21 -20 -21 29
mind$ klruv -18 -21 -15 15 -20
not:mas abcgiklmopsuv -18 -23 -34 -29 -17 -37 45 -58 -22 -16 -16 -32 -31
want__@cancel b -18
~<avo gmnu -22 -16 21 -18
~aft cdegjlmtuv -38 -16 -21 -36 -23 -30 -38 -26 -21 -21
~ais> m -19

@howmuch_me dmnpqsu 21 -27 -16 -18 -19 -20 -18
@open__you jm 19 -19
puede__@late acdmnoq -22 -20 -20 -16 -21 29 -19
true ij -17 -21
yo__quiero mu -19 -16
~<ska mnq -19 -16 20
~chur adilnqr -19 -17 -16 -16 -16 -17 -15
~rock ahmt -15 -17 -18 20

@relative__at b -15
@stop__escribirme kl -20 21
da_@ride pq 18 -17
das g 16
my__wait q -22
need_an abgilmnqu 25 -27 -16 -31 -17 -29 -17 -27 -29
no__@thanks blmt 24 -16 -18 -23
~asse pq -17 -15
~carn dm -17 -18
~lyin u -19
~wqwq em 18 -17

at__# im 17 -18
do__take bdglpqru -33 18 -24 -37 -21 -37 -18 -29
double bmo -18 -17 17
down cgijkmntu -16 -29 -24 -19 -24 -30 -17 -15 -31
sec efjm -22 -17 -15 20
we_got jm -17 20
~emer u -15
~ster bcdghjkoprv -27 -22 -21 -21 -26 -22 -21 -18 -24 -22 -26
~ur> bcefgnqsu -28 -37 -30 -28 -26 -39 -20 -26 -21

been_to m -18
please__for a 17
~ende bceghjklpqrst -33 -32 -16 -31 -25 -33 -23 -28 -22 -21 -16 -20 -23
~ocup cgnsuv -15 -19 -18 -18 -21 -19
~scor d -23

not__yet gmquv -22 24 -26 -17 -24
para_esta a 17
yours* mv -23 -18
~mied bo 18 -16
~nor abcdegknpu -20 -27 -20 -41 -19 -26 -21 -33 -20 -17
\xc2\xbf__me cgkm -16 -26 -18 -27

campus$ m -16
cuantas_horas h -17
no_one gmopq -16 -22 -15 -15 24
resubscribe klm 19 -19 -17
there__@traffic r 20
there__a dmnqu -22 -32 -22 -20 -16
~<br abcdefgiklt -17 -30 -41 -36 -38 -38 -30 -29 -40 -34 -37
~<cod aij -16 -20 16
~lte a -16
~ogi r 17
~skip abcdefgijlqstu -25 19 -19 -23 -21 -18 -20 -22 -19 -21 -17 -18 -16 -27

cambiarla lm -15 -24
iba__mi m -16
lentes n 20
the__online am 19 -17
~lema mq -21 -22
~zer mq -17 16

@sick_suits m 15
asking_about b -17
get__home nq 18 -23
not:baja blm -15 -27 24
till_i n -16
~<vu bdhnsuv -29 -31 -20 -23 -18 -25 -21
~comm bdhjkoqrsv -19 -29 -20 -29 -19 -20 -20 -18 15 -17

@ride__was np -15 -15
@vehicle_goes jq 20 -18
@visit_or d 16
^stoy mr -21 15
base u -16
calls$ hm 15 -15
how__become am 20 -19
se__con amoq -21 -15 19 -18
se_entra j 15
text_again m -17
~desi lm 15 -23
~izo dgouv -16 -18 -16 -25 -15

^does bfgijklmopqrstuv -51 -19 -29 -49 -20 -34 -20 -52 -41 -32 18 -26 -24 -22 28 -44
decidi_que bm 17 -19
not:feeling m -15
not__@visit bloqv -16 -16 -30 -18 17
not_see alorv -17 -16 -15 -16 -18
regis* am -17 18
to__these i -19
~aran mv 17 -19
~cer> djmoqv -26 -17 -31 -23 -32 -19
~nge cdghijqst -23 -16 -31 -29 -37 -33 -26 -20 -22
~uenm a -17

how__text gu 22 -17
los_@food m 17
not:dia m -20
therapist ailu 17 -21 -19 -18
you__calls hm 15 -15
~cojo m -17
~rath dmv -17 -22 -16

cuando_me ai 24 -18
good_looking mt -25 22
in_law ip -18 18
mensajes abdefhjlmnopqrstv -49 -36 -42 -33 -29 -34 -46 27 -27 -36 -42 -35 -31 -40 -36 -32 -20
riding p 16
su_@visit b 15
that__no mo -17 17
~<bea jn -23 -17
~ada> efjmoqtv -27 -31 -46 -24 -26 -27 -30 -20

deje bgiklv -16 -16 23 -17 -18 -17
direccion abhijklprsuv -26 -22 -19 -28 30 -20 -16 -24 -22 -19 -26 -18
envie* lm 20 -16
necesito__with aimo -17 -22 20 -16
para__@visit dgmou -26 -17 -19 -16 -15
you__new adjlmqu 28 -22 -16 -17 -28 -19 -16

@person abcdefghijklmnoprstuv -26 -45 -68 -63 -61 -55 -56 -29 65 -75 -53 -28 -35 -68 -61 -21 -63 -36 -63 20 40
banar n 15
bridge_is mr -18 17
meant_the k -20
message_this m -18
new_@year bdhlm -17 -22 24 -16 -30
ser__# o 20
suit n -16
texte* abgjlmoq -20 -18 -19 -17 16 -41 -18 -16
~<tex abdefhjklnopqrst -18 -31 -49 -27 -35 -28 -18 18 18 -49 -39 -48 -48 -48 -54 -42
~coin u -17

i__driver m -19
is__home q -16
mine_now a 15
not:can glmnpqv -16 -17 -21 -17 -23 29 -21
termine o -20
~<ref acghklnopqrsu 31 -25 -24 -20 -23 -24 -33 -40 -24 -26 -17 -20 -38
~aya> r -17

me_la abcilmopqrsu -29 -23 -18 -21 -18 -28 30 -19 -24 -17 -16 -21
to_@english bcgklmo -18 30 -19 -17 -16 -27 -21
~<fec ikmsv -16 -19 -21 -16 -17
~ah> dgnoq -15 -15 -22 -16 -19
~err bcdhijlopstu -30 -19 -31 19 -26 -27 -28 -20 -26 -24 -19 -39
~oria agju -16 20 -15 -18
~pist am -17 -15
~ryon m -16

#__an m -17
@stop_la m -29
^perfect t 16
^tu acjmnpv -17 -18 -15 24 -21 -17 -16
quite* ahijknpquv -29 -16 -27 -16 -31 -24 -17 -17 -27 -26
~arne d -17
~fri b -17
~hts> adlnr -16 -20 -16 -16 -18
~lti o -16

have__car q 18
not__go bm 19 -23
set$ adhnpqu -17 -17 -24 -16 27 -31 -15
viejos jmu -16 -16 -16
~<vai m -18
~mbe abcefnoqrt -16 -45 -34 -25 -22 -34 -19 -30 -31 -31
~rman m 16

@place__go j 16
@vehicle__today mr -20 16
vez_de m -17
with__@price mu -21 -17
~tant abdghjklquv -26 -21 -21 -15 -17 -23 -21 18 -16 -24 -20

did__see hm -17 22
~enes uv 17 -17
~lto abcefghilmoqrtv -19 -21 -24 -34 -32 -26 -19 -27 23 -39 -17 -22 -25 -24 -21
~ollo mq -20 -17

could__wait a -15
despu* dfgjlmuv -28 -15 -26 -20 -22 -17 -22 -21
diabetes u -18
left$ jm -18 16
you__been astv -21 -15 25 -21
~<beg lmnu -19 -21 -20 -16
~dos bcdhijknpu -19 -16 -37 -28 -26 -27 -29 -32 -24 -19
~een abcdefginopq 15 -22 -31 -24 -23 -21 -35 -27 -40 -29 -38 -18
~nes efijklnopr -19 -28 -24 -39 -24 -43 -17 -18 -24 -16
~pcio abdghmnu -17 -15 -16 29 -16 -20 -17 -30
~ror l -16
~ut> cefgjstv -33 -30 -34 -43 -35 -28 -22 -20

dis abcdefghijklmnopqrtu -24 -18 -20 -33 -32 -32 -29 -26 -36 -32 -21 -24 -47 -22 -17 -20 -27 -22 -22 39
hacer$ mn -21 -16
mande* bdgoqruv -22 -15 -28 -23 -25 -22 -24 -22
my_way bdgjkmnoqrs -30 -17 -19 -20 -21 -42 -19 -15 -29 42 -28
need__a abnq -26 -18 -15 -20
pico agmn -20 24 -26 -15
print* m 17
wepa eflm -23 22 -16 -19
~bon u -19
~forw im -20 16

@drink__la n 16
@vehicle__me abgilors -18 -17 -16 -19 -15 -17 17 -19
can__all h -20
how_@open hjm -18 21 -27
i_united lm -16 16
long_is jnsu -16 -17 -22 16
nomas cjmq -15 -19 -34 -20
pick bcjklnrsuv -17 -15 -19 -19 -27 -15 -27 -23 -30 -21
the_choices gm 23 -25
to__truck m -21
you__@machine m -18

@call_a imq -24 20 -29
@visit_back m -16
bored mu 24 -16
can__@drug n 19
could_my cimp -16 -18 -29 -20
de_los dik -15 17 -22
descu* dq 17 -16
i__him m -23
ir_otro n -19
know_the o -19
me_somebody i 16
no_@insurer mp -17 -22
plomero ai -16 -17
sesiones dikmnou -19 -23 -16 -27 -25 -20 22
with__who m -16
~crea n -16

aqui$ bijmnsu -22 -15 20 -33 -21 -17 -23
door bdilnoqsu -15 -20 -17 -17 -25 -17 -19 -15 -26
escribo$ ilu -20 -20 -25
much_does dm -24 23
you_and h -22
~<rus m -15

@person_i m -20
an abefghijklnpst 29 -57 -40 -47 -54 -25 -20 -22 -36 -47 -62 -54 -29 -18
buenas bcdefghijklmnopqrstv -16 -20 -26 -21 37 -21 -22 -24 -15 -20 -18 -37 -25 -20 -16 -24 -20 -20 -21 -15
receta$ aim -17 22 -24
since$ ms -25 26
then abdfjkmnsuv 15 -29 -16 -16 -17 -17 -21 -28 -22 -30 -15
to_plant m 16
~exi adeghklnpqsuv -25 -18 -16 -27 -26 -18 -23 -33 -17 -24 -19 -36 -19
~net ajlmsu -33 -30 -20 20 -15 -29

@hello_there fhjmruv 22 -16 -18 -19 -17 -16 -15
@move$ abcefgiklnopqrstu -48 -36 -46 -39 -36 -22 -27 -37 -43 -29 45 -36 -51 -40 -34 -32 -42
chicle mn -16 18
forgot ab -16 -18
it_today m -17
my__who m -20
~ibam akm 18 -24 -20
\xc2\xbf_es acdgimnou -23 -18 -29 -17 -17 -35 -23 -21 24

@person_please abcilmu -17 -18 -21 30 -17 -25 -19
@ride_fell m -24
@texts__vez k 21
am__looking m -15
away$ abcdefghijknoqt -24 -16 -18 -25 -22 -21 -24 -19 -17 -19 -17 -22 -33 -38 -16
camin* mno -21 -16 -16
in__is adhim 17 -24 -16 -15 -30
ustedes__el m -17
~beg lmnu -19 -21 -20 -16
~nita u -15

@drink__the ahm -17 -15 18
cousin admop -19 -15 -24 -19 21
me__@call agiklmnopq -40 -22 33 -24 -31 -30 -26 -26 -19 -24
se abefghijklnpq -45 -38 -71 -46 16 -41 -29 -51 -17 -64 -26 -44 16
we__at r -20
~foll mq -26 -17
~ludo f 15
~rned alr -22 -21 -23
~wint h 16

is__time dmo -17 -25 17
muy bcegijklmnpqrtuv -26 -21 -21 -15 -30 -27 -21 -21 -42 -30 -23 -26 -20 26 -37 -31
~ante abcfgjlmtu -22 -32 -22 -15 -43 -25 -38 -23 -16 -27
~mer bcefhknopqrst -28 -43 -32 -32 -16 -25 -52 -25 -27 -31 -18 -33 -28

car_on mr -18 -15
is__same ams -17 -31 -18
para_la bdgir -18 -32 -17 -18 -15
puedo__sola q 15
soone* hou -16 20 -24
y__al b -17
~aba abcefgijloptv -27 -19 -33 -20 -27 -40 -21 -27 -25 -17 -16 -24 -25
~ely hu -16 -15
~nana acdfghijklpqrtuv -26 -23 -31 -18 -22 16 -31 -26 -17 -17 -28 -16 -24 -20 -32 -26
\xc2\xbf_@vehicle jmq -16 -18 16

@move__dia nq -19 -18
i__told ln -18 -24
just__on bo -21 16
my_@ride abcdghijklmnqrstuv -36 -42 -25 -34 -22 -19 -20 -28 -28 -29 -23 -40 46 -20 -32 -18 -19 -25
numero__quien uv 17 -18
one__these glmnos 20 -17 -16 -22 -16 -18
still__@visit bhsu -18 -16 -15 -15
~lid abimnpu -22 -27 -21 -15 -20 -18 -24

me_sigan km 16 -19
on_this abu -32 17 -23
paseme__la j -18
~clet mn -15 15
~nsf dijq -16 22 -16 -16
~obie m -15
~unos m -24

@late_can hm 16 -16
make ghijknpqv -18 -25 -15 -27 -31 -36 -17 -30 -16
poem m 15
to_set am 16 -28

coming_from m -18
is_some m -15
knitt* an -23 16
las__y m -17
set__minutes mr 16 -19
what__sacar m 16
~<pro acefghijkls 16 -35 -28 -22 -35 -36 -34 -42 -31 -26 -19
~adi abcdefghijlnopt -23 -34 -29 -36 -17 -18 -26 -27 18 -15 -39 -34 -29 -24 -20
~ien> abcdfgjklmorst -25 -17 -18 -63 -16 -54 -23 -35 -16 -17 -21 -32 -35 -17
~rip bhiknqu -22 -20 -15 -18 -23 -16 26
~ume> acgiklu -17 -15 -22 -23 23 -22 -20

@traffic__the jr -16 19
^unstop cefgklmru -16 -23 -17 -17 30 -31 -29 -17 -16
describe_how l -15
la_@medicine acdgijlnopq -18 -17 -27 -31 -28 -19 -19 21 -31 -16 -18
not__off bl -15 -21
vive mv -16 15
~<jaj bdefhijln -31 -35 -35 -28 -23 -25 -23 -42 -30
~<pap bgklopqrstuv -20 -31 -20 -17 -27 -19 -27 -17 -18 -15 -26 -18
~enu> abcdefghijklmnopqrstuv -22 -18 -21 -31 -17 -17 42 -23 -17 -26 -21 -29 -38 -23 -26 -15 -22 -18 -17 -15 -33 -23
~wer acdefjlnopqsv -40 -24 -34 17 -31 -28 -27 -17 -19 -20 -34 -31 -27

@ride__arranged p 15
driver_bailed q 16
hablando u -15
later__week o 15
not:send abcdklm -16 -18 -17 -32 -19 31 -28
rain bdhmnu -17 -17 -15 22 -16 -16
~<swe m -17
~brea eu -16 -19
~ria efhjklmnpqstu -16 -25 -42 -26 -16 -18 -29 -38 -16 -44 -42 -29 -19
~uage cuv 24 -18 -16

@place_nueva m 17
epa$ efm -19 22 -21
fine bdhjlnpruv -16 -23 -21 -17 -21 19 -25 -17 -21 -25
get_off ghmr -15 21 -21 -17
good$ eghiqrstuv -20 -29 -23 -34 -27 -23 -25 -49 -34 -21
jefe q -15
me bcdefghjmnpqtv -30 -35 -27 -157 -103 -19 -153 -28 -40 -24 35 20 -42 -41
mejor__@english c 16
off_of lmv 21 -17 -18
on__@book aikmo 22 -15 -16 -21 -18
the_music n -16
~eab j 17

@howmuch__@pay dm 18 -20
de__de acijoptv -20 -17 -19 -30 -24 -22 -16 -30
el_pin agijkmo -16 -16 -19 25 -17 -25 -16
manag* ijlmu 24 -15 -16 -22 -17
mi__la ad -17 -16
near__@stop m -18
to__list agkln 18 -20 -16 -17 -22
~<hag cdfhioprsuv -17 -39 -20 -22 -16 -25 -20 -21 -22 -33 -18
~doin adhjmnv 16 -18 -18 -17 -16 -22 -19
~piss m -17
~py> acdefghjklnpqtuv -22 -22 -23 -31 15 -26 -27 -20 -20 -27 -18 -17 -22 -24 -29 -20
~rab abefgjlotv -22 -16 -17 -19 -25 -40 -31 -15 -18 -22
~sts> hmu -15 22 -20
~zar gn -17 -20

@ride__mi m -17
bad__you m 20
has_the a -16
is__allowed mn -28 17
to_someone a -19
what__to adjmqt -18 -16 -17 -27 -17 15
what_your m -17

frente jmr 20 -17 -16
me__baja bqu -25 -15 -16
no__manana bmo 23 -20 -16
pick__up abgimop -28 -15 -15 -16 -22 -26 16
~<cak m 15
~ket iloq -23 -16 -16 -16
~ling cdghnoprtuv -21 -19 -20 -32 -33 -16 -38 18 -25 -50 -34
~uff> adhjov -18 -19 -19 -19 -18 -16

came__day amno -20 -19 -17 24
denise$ gm -15 16
llegando$ mr -16 16
street_@place jm 17 -18
un_@traffic r 19
up__in m -21
will__# pr -16 19
~<us bcdeinopr -17 -34 -21 -25 -22 -42 -18 -43 -38
~ene bcefgilmnstv -18 -16 -39 -44 -17 -22 -19 -21 -27 -18 -26 -22
~ers> efjklmnoprt -22 -23 -38 -17 -29 -17 -23 -23 -17 -25 17
~sks> mu -16 19

all__a dmv -17 -26 -20
clip m -15
cool n -17
puede deghjklmrstuv -15 -20 -17 -45 -25 -39 -23 -41 -44 -49 -21 -37 -31
~<kno abdehijnprsu -33 -18 -16 -35 -38 -26 -36 -25 -15 -15 -28 16
~eanu k 19
~ign cdfghimnqrstv -23 -36 -18 -26 -15 -28 17 -32 -25 -18 -30 -22 -17

^un abdghijkloprsuv -21 -20 -23 -19 -18 -26 -25 -20 -22 -16 24 -24 -21 -28 -27
just cefgjkstv -26 -25 -24 -18 -21 -21 -25 -17 -31
oficina abcdfgiklnoqsv -23 -17 -15 -26 -22 -26 18 -15 -23 -21 -24 -20 -17 -17
~<dir gu -21 -15

~beco dou -16 18 -16
~jec m -17
~shi adlnpqu -22 -17 -25 -19 -19 -18 -22

am__to dfhikmt -42 -15 -18 -34 -30 -49 -17
es_que mu -22 -18
~rol dgiopqsu -27 -22 -18 -18 -16 -22 -18 -20
~sgos dmu -18 -20 21

@move__tomorrow m -16
have__@day bit -22 -16 17
libre$ or 15 -16
me_mandaron m -15
need__see ai 16 -16
que_@place mu -21 20
una_@visit abdfgijklmnoqr 45 -38 -27 -16 -25 -40 -21 -21 -21 -40 -30 -34 -16 -21
what__and du -17 19
~<cp mn -16 18
~otro cghijkmoqu -21 -20 -20 -29 -29 -30 -18 16 -30 -24

@relative_me ilmnoprs -19 -19 -44 -28 -23 24 -19 -20
^take adghijklpqrsuv -25 -33 -26 -23 -17 -26 -18 26 -32 -33 -16 -25 -25 -37
block* ju -15 -18
covid amopq -17 -21 16 -21 24
what__reply gm 21 -21
~mera boru -16 -21 -16 -23
~ndat a -21

como_es agjmnsu -21 -24 -21 -32 -18 -19 22
cupo adhijmno 22 -26 -18 -21 -18 -17 -15 -19
fee aiu -16 -17 -15
la__@eat m -17
my__@call aim -17 -25 -36
not:llegar r -18
~mus adehijlmprstu -27 -27 -20 -29 -25 -26 -32 25 -19 -15 -21 -17 -29

@relative__@insurer q -31
do__started gknu -16 -16 -19 -16
entro$ adfglmnu 15 -16 -15 -19 -17 -22 -19 -20
have__@wrong j -21
los__para u -16
what__put djqu -32 -20 -22 -25
will__take bdpq -19 -19 -19 18
~etes u -22
~lt> imnos -20 -24 -16 -15 23
~ntil abn -16 -16 -17

mujer p 16
there__@food i -16
~yuda befghijklnopqrsv -30 -25 -27 28 -21 -34 -32 -21 -28 -26 -24 -23 -30 -21 -22 -21

@place_do j 16
^bruh em -17 16
^ponganme a -18
again_the kl 25 -23
anyon* abdjlnsu -21 -16 -26 -24 -22 -24 -17 -30
is_right jq -18 -16
it__up dmns 16 -33 -15 -17
olvido_la bmo 16 -16 -16
would__@price dm -17 19
~<em acdeghijkruv 17 -32 -38 -25 -25 -27 -16 -29 -29 -18 -24 -18
~buc a -15
~omi> benpr -15 -15 19 -15 -19

@howmuch__dolor dmu -26 19 -18
@vehicle_cuenta mqr -22 24 -15
anota* am 17 -19
chanc* abdghjlmsuv 16 -23 -31 -19 -20 -20 -19 -38 -16 -20 -20
esta_bien abfhijklmpuv -15 -19 -15 -29 -32 -27 -15 -16 23 -18 -30 -31
for__just m -15
he_will mpr -21 16 -24
my__i cdijpu -19 -19 -23 -24 -24 -38
numero_por i -19
time__can h -19
~ceri m -17

miss np -18 -15
my__come dmnpqu -21 -23 18 -17 -20 -20
plano jm 17 -16
~alm bfhilqruv -20 -24 -21 -22 -21 -18 26 -20 -18
~hen abcdefghjkltuv 15 -20 -35 -24 -27 -28 -44 15 -30 -29 -28 -15 -23 -35
~sted cdinprs -30 -19 -18 -34 -39 -21 -15
~ybod bjmnopuv -17 -21 -27 -16 -25 -18 -18 -23

despues__las nqr -19 -21 -18
something__my m -15
vomite mrs -27 -19 23
watch$ nu 18 -18
you__@spanish cim 24 -16 -20
~rees cdefglt -17 -15 -17 -17 -16 -16 19

$ em 16 -16
an__and au 15 -15
and_nothing m -16
by_the abdhjkmoqsv -21 -17 -22 -20 37 -16 -37 -21 -15 -17 -17
front_@door hm -18 15
hydra* n 15
me_tomorrow bhmno -26 -19 23 -15 -20
my__as b -16
next_@month bmo -16 17 -23
still$ amnoqs -19 -25 -16 -15 -17 25
~<di cegjknpqrs -38 -64 -37 -16 -26 -32 -16 -16 -17 -17
~hon acdopsu -25 -20 -30 -19 -16 -18 -27
~hrew mpq 15 -15 -18

@insurer_is dnq 19 -26 -16
^took efjlm -23 21 -20 -19 -31
a__ok mn -26 15
a__who m -15
addy ijmu -16 24 -21 -19
que_efectos s 16
the__a djmu -25 -17 16 -26
will_do bdnu -18 -18 -18 -32
~inua hmn 17 -18 -20

^skip be -24 -19
borre__@visit b 17
clase j -17
de__la adhjkmpqv -25 -18 -15 -18 -18 -19 -16 -17 -17
queda$ gjm -16 31 -49
~afe bcdfghijloqrs -17 -16 -24 -16 -21 -22 -22 -21 -18 -19 -17 -20 -22
~hau m -18
~leg abefgipqt -43 -26 -26 -25 -46 -53 -32 -24 -28

@hello_@relative f 16
cooki* m 18
esta__de v -18
las__si m -16
~jfkd em 23 -21
~mida su -21 -20

be__do l -15
bet$ cdeflmtu -16 -15 -32 -25 -22 29 -19 -18
chat$ abgouv -18 -20 19 -18 -26 -30
how_is abfijlmptv -22 -17 18 -16 -18 -19 -26 -16 -16 -16
i_read abln -15 -17 -16 -15
nope ef -23 -17
please__number i -15
se__no o -19
taken mpq -18 15 -18
~<set mn -17 -18
~ange cdghijnqrt -16 -33 -24 -23 -25 -26 -16 -32 -25 -17
~ano efijlpqrtu -26 -32 -42 -17 -30 -28 -17 -40 -29 -32

fin bghlm -18 -16 -19 -16 22
for__the aim -17 -18 -28
~cou efhlmprtuv -27 -33 -22 -25 -18 -28 -22 -19 -28 -32

@clothes abcdefghijklmnopqrstu -28 -50 -56 -52 -49 -48 -45 -53 -58 -28 -43 -51 29 73 -52 -48 -68 -22 -25 -43 -79
and__am amo -17 -25 -16
electric d -16
not__a dijlopv -24 -16 -16 -20 -28 -23 15
walking$ r -16
~dars n 16

all_of bm 17 -24
del abcefghijkmnortuv -22 27 -45 -37 -42 -57 -48 -43 18 -59 -35 -15 -16 -51 -44 -33 -41
i_chew n 16
is__@cancel m -15
not__more m -26
~tuff adhj -17 -19 -19 -19

@ride_resuelto p 15
@sick__still mn -17 16
ando__el ms 18 -18
baja_mi ablm -15 19 -21 -16
do__do abcefjklotv -16 -27 -26 -20 -24 -51 -16 -27 -32 -20 -21
en__lista m -20
i__before gimnoqu -16 -26 -35 17 -24 -17 -21
patients i -16
un_@vehicle djpru -16 -24 -22 -17 -18
~angu cuv 24 -18 -16
~bill abdghjklnopqrstuv -32 -30 23 -21 -19 -27 -19 -24 -30 -29 -17 -29 -24 -23 -17 -41 -30
~ingi m -21
~pon bdefghjlmprstuv -20 -22 -43 -15 35 -38 -33 -35 -22 -27 -19 -43 -22 -16 -46

@medicine__la bmn -15 -17 20
^sacame am -16 -18
is_all abfhjmu -18 -16 -18 -15 -24 16 -16
not:problema q -19
of__@visit diluv -21 -19 -17 -18 -17
to_cell d 17
~ayo> bnpv -15 -15 -17 -16
~eser o -15
~rla> m -26

@relative_puede abcimnoq -27 -17 -19 -18 -20 22 -32 -34
@treat__not am -23 -23
for__text kl 18 -16
hold__@medicine mn -18 19
how__get cdhilrsv -20 -37 -25 -28 -22 -23 -16 -17
not_trust bm 15 -22
paciente i -19
paseme_a o -15
place_as j 18
when__the adijmor -29 -20 -18 -26 22 -18 -18
~<pl aefghlnpqrstu -16 -66 -62 -18 -35 -19 -27 -57 -15 -17 -46 -36 -19
~ager adijlmnq -17 -21 23 -18 -16 -23 -16 -15
~pase abgiklmpqsuv -22 -35 -20 17 -29 -28 -25 -19 -18 -16 -18 -18
~peg m -23

@vehicle_ok nqr -17 26 -18
nunca ko -16 -15
shoul* bcdhjkloqruv -34 -24 -42 -31 -17 -22 -28 -17 -17 -18 -16 -16
you__write g -18
~<lov bdhjnopuv -23 -20 -17 -18 -22 -21 -17 -21 -18
~<ta ceghjkloqstuv -31 -55 -44 -23 -22 -46 -16 -34 -17 -22 -56 -19 -22
~dij ghilorst -15 -20 -26 -27 -23 -21 -18 -17
~guin m 16
~teri dimoqrs -16 -17 17 -20 -17 -16 -17

^aceptan fkm -17 -22 -22
^tuve ms -17 17
asi$ u -15
get_started gknu -17 -17 -19 -17
new_time o 18
to__one ilmo -20 -16 -15 -19
~<wif m 22
~mach s 17
~pid inosuv -16 -15 -23 -18 -25 -15

arrange ao 17 -17
delete__number l 16
so__i abjmqu 16 -18 -18 -32 -22 -16
will__home p 21
~avo defmqrstuv -47 -29 -29 -20 -35 -22 -33 -31 -24 -16
~bird ejm -16 -20 25
~ign> bcdginoprstv -25 -18 -24 -20 -19 -16 -28 -21 -16 -18 -16 -20
~toes mn 24 -19

#_a dmru 21 -21 -16 -18
a__somebody i 16
ese__me lm -17 -16
get__@door m -21
new_number l -18
puked dfjopqs -20 -15 -20 -16 -17 -20 18
~den> efghjnpqrstuv -26 -29 -23 -41 -37 -23 -33 -33 -32 -31 -16 -46 -31
~rie> v 17
~unte g -17

@year cdfhijklmnoprstu -19 -16 -19 24 -37 -32 -28 -37 24 -37 -35 -28 -19 -40 -18 -32
es_normal su 21 -22
me__de acghjsv -16 -17 -33 -19 -21 -17 -35
my_husbands m -16
quiero adefgjnpqstuv 15 -30 -19 -17 -27 -24 -33 -33 -63 -31 -21 -39 -63
turn__a m -18
~kip> abcdefgijlqstu -25 19 -19 -23 -21 -18 -20 -22 -19 -21 -17 -18 -16 -27
~nge> aou 17 -19 -18
~soo cdghijkmpqs -16 -17 -23 -27 -22 -24 -21 -17 -17 -21 -19
~ug> hu -17 17

me_bk akm -21 16 -17
not:longer abmv -16 19 -24 -17
you_fix mqu 23 -15 -16
~cour no -18 19

i_see gjmu -24 19 -26 -19
~baby r -18
~blar aci -16 -18 19
~raj mpq -23 -19 20

@stop__me acdgijklnoprstu -32 -21 -16 -33 -17 -19 -39 30 -30 -19 -32 -29 -34 -27 -30
get__for mn -17 20
que_hago bdm -18 -17 -28
quisiera bmpsu -16 -20 -17 -17 -20
send__@place ijm -16 18 -17
telefono_de m -22
~<cov acdgijlnoqrsv -19 -15 17 -17 -18 -16 -20 -16 -19 -28 -16 -20 -19
~ffec n -16
~tras adhijnqruv -21 -16 -24 -26 -18 -30 -27 21 -19 -16

bruh em -17 16
farmacia$ m -20
gano_el m 17
my_number adgjklmpu -22 -31 -29 -36 -27 24 -39 -23 17
receptionist ahim -24 -19 19 16
united alnquv -20 -27 -16 -15 -15 -15
~ood> abdeghijkqruv -27 -18 -49 -43 -24 -25 -17 -37 -32 -22 -44 -23 -22
~rand mr -15 -16

#__is adjmr -21 26 -22 -38 -19
and__will bp -16 17
is__best m 18
~<nop ef -23 -17
~<toc mqs -17 -18 -16
~jaja bdefhijln -31 -35 -35 -28 -23 -25 -23 -42 -30
~ocat ahmuv -23 -18 -29 -19 -17
~qwpo e 16

cut bdhknoqsu -19 -18 -22 -20 15 -20 -16 -21 -22
do__up glnru -15 -17 -21 -16 -24
inscribirme l -19
owe adghijlmnoqtu -35 27 -23 -15 -16 -25 -20 -26 -21 -17 -21 19 -25
~ini fghlnorsv -17 -21 -20 -16 -25 -17 -23 -24 -18
~lado hijmqu -18 -18 18 -21 -22 -20
~rop cgikpsuv -17 -18 -23 -19 -24 -26 -33 -18
~temp dirs -18 -15 -15 -18

chance_of adim 16 -16 -16 -18
i__now bgikmnoqr -18 -15 -25 -16 -31 -18 -25 -20 19
weather mu 20 -15
you__@eat nu 20 -24
~red abcdefijklnopqrt -16 -16 -28 17 -28 -23 -18 -41 -24 -25 -20 -36 26 -25 -44 -28
~sia m -15

am_not acdehjlnqrtuv -46 -27 -27 -18 -23 -47 -46 -28 -17 -52 -24 -44 53
do__for acdjlnoq -25 -19 22 -24 -16 -40 -22 -28
how__@person u 15
it_will m -18
~ntis abn -24 -18 -18
~orce m 16

get__but jq -15 18
quien__mi u 17
recomendo agiu 17 -17 -17 -17
viene* m -18
~ade acefghijkmopqrst -32 -27 -16 -26 -19 -33 -37 -20 -27 -18 22 -24 -33 -27 -20 24
~cs> nu 21 -16
~lic> m -17
~memb u 17
~minu abdeghjklnoqruv -29 -25 -18 -19 -15 -17 -18 -23 -26 -23 -22 -19 22 -22 -16
~zan m -19

^explain i -25
and__is bdklmo -16 -27 -16 -20 -46 -18
been_a m -17
copia a -15
help__this au -17 -21
just_@move o 16
walk bdilmnoqr -26 -43 -25 -16 -24 -18 -18 19 -21
will__on anpr -15 -17 -16 -25
~call bcdgijklmnps -20 -21 -32 -23 16 23 -17 -25 -32 -33 -30 -23
~enan m 16
~mpez agmn 18 -15 -16 -17
~uro m -19

am__out alnoqv -19 -32 -17 -20 -19 -20
i__music n 20
if__there hr -16 15
my_old l -21
not:nada bghijlmnp -32 18 -20 -17 -19 20 -19 -28 -20
take__in ajm 15 -16 -24
~<cro gjmqs -19 16 -25 -21 -16
~eek cdfgijklmnopqrst -24 -34 -16 -30 -24 -23 -18 -28 -23 -43 22 -20 -26 -30 -42 -15

@english_please abcijklmo -24 -20 37 -32 -23 -26 -24 -33 -21
^when bdfghijklmnopqruv -32 -50 -16 -21 21 -25 -49 -32 -26 20 24 -38 -36 -39 -38 -40 -16
a__was mq 18 -16
do__of mn -22 19
is_she mu -19 -15
quien_les u 20
tengo__dejar dn -24 19
~erdi dilp -19 -17 -17 -15
~ns> abcefhkloptv -25 -18 -17 -36 -39 -21 -36 -26 -39 -23 -35 -17

damage d 16
me__the cehnqrstuv -32 -17 -25 -35 -25 -24 -35 -29 -26 -27
need_for q -17
para_ser a 20
paren* blm -16 20 -17
rent dmn -21 24 -17
salud* f 15
~<aro abu -18 -24 -17
~<lkj efm 25 -16 -24
~ay> acegjklnstuv -43 -61 -69 -27 -32 -26 -35 -46 16 -48 -21 -22
~mea dhijlnqrsu -31 -17 -20 -26 -24 -22 -19 -22 -19 -28
~wn> cefgiklntv -24 -17 -19 -36 -24 -29 -17 -29 -21 -19

@medicine__walgreens m -15
^the abcdfghijklmnqstuv -23 -32 -34 -62 -40 -17 -27 -18 -67 -45 -41 34 -46 19 -28 -37 -65 -16
get__up a 17
hair mn -20 17
kill adiklmnoqs -16 -18 -18 -19 16 -32 -18 -25 -16 -18
monday djklmnoqru -24 -22 -16 -18 -31 -20 21 -20 -18 -28
not:come abiklnop -25 16 -26 -17 -21 -19 -16 -16
on__is mn -25 -25
today acegjklnpqtuv -15 -18 -18 -20 -31 -23 -30 -26 -26 -40 -20 -33 -17
too_much lm 16 -18
~<zx efm 24 -16 -24
~mmon hmnsu -16 -16 -19 16 -15
~tut gj 20 -16
~uere dklmq -16 17 -22 -20 -18

@place_is dghu -19 -20 -16 22
@stop__take m -21
de_mi bcjnprsu 16 -16 -16 -31 -18 -19 -17 -29
for_all d 18
month cghiqrsu -17 -28 -19 -24 -17 -29 -31 -36
pero_la m -18
puedo_@move amnoq -19 -18 -24 16 -17
what__from u -17

@howmuch_dura abdehijlmsu -16 -16 -41 -16 -20 -15 -17 -16 -37 15 20
borren__@visit lm -20 16
fue__de m 17
looks au -16 -22
no_@drive bm -16 -23
something_came a -15
we__a abdstu -23 -18 -20 -16 -24 -16
which abdijklnopqstv -27 -22 -31 -22 19 -17 -24 -28 -20 -21 -22 -21 -20 -20
~<fly u -19
~oot abn -16 -17 -18

^he adfghijklruv -33 -25 -27 -23 -19 -24 -19 -23 -28 -21 -32 16
era_para abmu -17 -16 17 -21
que__contestar n -17
should bcdhjkloqruv -34 -24 -42 -31 -17 -22 -28 -17 -17 -18 -16 -16
to__out dikor -25 -21 -20 -17 -20
traffic abcdefghijklmnopqrsuv -15 -27 -15 -20 -19 -18 -17 -33 -22 -22 -15 -16 15 -23 -29 -18 -20 22 -27 -26 -21
~<cu cefklmnqstv -62 -51 -51 -37 -48 -21 -19 -17 -22 -47 -66
~barb m 16
~befo bcfgjlmpq -35 -21 -16 -18 -18 -17 -18 -18 -16
~inst afhjmsv -37 -17 -22 -21 -27 -17 -16
~ser cefgimpt -26 -20 -24 -27 -19 -17 -31 -20

hallo jm 17 -21
pueden__de a -16
records$ im 19 -26
when__bring jmn 16 -19 -21
where_the jmsu -19 -30 27 -18
~imes dmnqr -27 -19 -29 -16 -17

@clinician__no bm 21 -17
@relative__esta m -15
dime aho -16 -17 -19
it__snow dhm -21 -18 22
looki* filmnoptu -17 -18 -17 -20 -21 -18 -18 16 -18
the__got mq -17 -16
~<fr aeghijknoqtv -16 -42 -20 -19 -16 16 -23 -17 -35 -46 -26 -51
~ors> bgms -15 -18 -17 -17
~post hm -23 23

bajo jm 17 -24
greetings fm 16 -17
of_here lmv 18 -17 -15
~ept> ahiknp -20 -24 -21 -19 -17 -21
~gda efm -17 18 -18
~posp o 16

@texts_ya m -19
do__more m -19
get_a acghkpqrsuv -20 -21 -24 -27 -19 -16 -34 -20 -21 -37 -15
me_any lm -17 -18
punto$ mu 18 -18
times abdkpqrv -18 -21 -34 -17 -18 -26 -24 -23
~ici bdegjkprsuv -28 -25 -20 -29 -25 -17 -22 -18 -24 -36 -16

^okay e -16
complaint im 15 -20
eso_es admnuv -19 -16 -35 -18 21 -18
i__through adgm 20 -18 -20 -19
more$ abdkmnor -23 21 -22 -18 -46 -24 -30 -23
~<dem bdglmnopsu -23 -16 -21 -15 -31 -18 -27 -15 -19 -17
~aus b -15
~caci gm -17 -20
~vic dmu -22 -24 -17

a_@call bdikmo -15 -17 25 -15 -28 -15
about_@treat iu -19 17
contestar n -21
i_press dgmnu -17 30 -20 -21 -23
not:hablo u -15
numero__favor i -19
put__on bceghijlmnpqrstuv -22 -21 -22 -26 -23 30 -21 -30 -18 -29 -26 -24 -26 -21 -20 -28 -17
~eng ceghjklmrt -32 -36 -23 -40 -19 -21 -18 -18 -39 -34
~ivar km 19 -18
~la> adghjknrsu -27 -61 -60 -52 -15 -48 -43 -16 -21 -23
~upo> ahjmnou 15 -22 -20 -29 -19 -24 -19

@clinician__me dhiklnopruv -18 -15 17 -17 -16 -15 -18 -24 -16 -22 -17
a_casa m -18
a_wedding mn 19 -19
have_been aiqt -32 -16 -15 24
nm$ fl -20 -16
not__no m -15
~elp> bcefghijklnoprsv -28 -28 -32 -30 34 -23 -32 -26 -30 -24 -29 -25 -29 -25 -24 -34

con_mi abilpr -19 -27 -15 -17 17 -16
i_buy agjmn -15 -23 -20 26 -26
mi__que din -22 -22 -28
queda_eso j 16
se__de adiqv -16 -19 -19 -16 19
to_receive m -20
you_# ahjmu -15 18 -18 -29 -19
~na> cefgijklmpqrs -27 -50 17 -21 -15 -54 -44 -17 -17 -31 -29 -26 -31
~ula> mu 19 -20

@day_no loq -16 20 -19
a__date am -26 -28
de_la acdeghkoqtv -18 -23 -26 -19 -33 -21 -43 -40 -50 -26 -52
~ble bdefghjlmprtuv -15 -23 -47 -47 -18 -56 -37 -40 -20 -20 -34 18 -31 -40
~gre bcdghlmnopruv -16 -25 -16 -32 -24 -23 -26 -32 -27 15 -26 -31 -26
~sett mn -17 -18

cuenta__@eat m -15
do_@animal m 19
driver_is mp -35 19
it_but o 17
my__bailed pq -25 26
~esa> gm -15 -24
~lves m -16
~refi dghknpqrsu -26 -19 -17 -21 -30 -18 -19 -16 -19 -27
~walk bcdiklmnopqrs -32 -17 -45 -27 -21 -20 -21 -21 -22 -20 17 18 -18
~xit> dgjmnru -21 -17 21 -29 -17 18 -21

~embe u 17
~pis adm -19 -16 -24

@pay_for abgijnopu -28 -28 -15 -22 21 -15 -16 -18 -23
@visit__up u -16
dia_de dhs -16 16 -15
in__@door hmu -17 -18 -18
para__este gu 16 -21
que__dia bdms -24 17 -20 -16
textos abcdgijklmoqv -24 -25 -21 -18 -23 -17 -15 16 26 -49 -18 -18 -15
tomo_@medicine abgmn -17 -17 -16 -16 23
~fte acdegjlmstv -17 -39 -18 -22 -37 -24 -32 -38 16 -26 -22
~much acdefghjknopqrstuv -26 -17 21 -34 -35 -34 -31 -41 -29 -18 -21 -16 -31 -20 -16 19 -22 -22
~ska nq -19 19

new__card dm -16 17
not__@insurance dq 20 -17
not_have bcgijmnopq -18 -17 -16 -32 -21 -41 -17 -26 -31 21
tambi* lou -16 -18 -24

am__candidate u 16
in__@day hj 18 -15
than ajmnqu -27 -16 -16 -20 -17 -17
~cob adgjlmpqsu -21 26 -15 -16 -18 -26 -16 -20 -20 -21
~ejos jmu 18 -25 -19
~rged abdm -18 -16 26 -23
~rizo m -16
~teme giln -17 -15 -20 -18

@treat_@treat mu -15 17
good__to mt -24 -15
it__been a 17
what_would adimnoq -20 30 -17 -28 -17 -17 -22
~ooki fhijlnoprstu -18 -15 -23 -15 -19 -28 -20 -21 -19 -18 15 -20
~oops m -17

@english__good cm 15 -16
a__in bcdegijkmprs -18 -22 -29 18 -16 -33 23 -20 -18 -22 -31 -23
does__last mu -18 16
is__@drink dnu -20 16 -15
out__a i 16
to__@late nq -18 -17
to_this m -17
~atie acdgjlmnoqsu 19 -16 -21 -21 -33 -21 -33 -23 -24 -29 -17 -33
~sera bdghijlmnu -20 -30 -22 -20 -20 -20 -20 -29 -19 24
~ve> cdefghjk -26 -20 -67 -43 -33 -25 -29 -27

at__on m -25
en__manana bm -20 -18
fecha ikmv -16 -18 -21 -16
my_package m 16
not:remove bm -16 15
player im 16 -19
took__day m -16
wq$ em 18 -20
~hak ms -17 18
~ocu cglmuv -16 -22 -15 -16 -25 -20

@holiday bcefghijklmnpqrstuv -28 -34 -36 -42 -40 33 -44 -38 -35 -49 26 -47 -46 -46 -32 -42 -41 -49 -39
a_passport m 17
does__line hm 18 -17
you_need abdgimou -36 -19 -18 16 -21 -18 -22 -16
~cess dgmu -21 -21 -19 18

a_thing u -17
que__un agjnu -18 -18 -16 -18 -28
set__with aim 21 -19 -16
~ld> efghlptv -54 -58 -24 -34 -18 -33 -47 -39
~legi ju -16 28
~ratc im -15 -22
~skat mnq -19 -16 20
~ure adefhijkmot -26 -24 -26 -23 -32 -26 -34 -23 16 -21 -23

cut_out mn -16 17
evening bdfmqr -21 -24 15 -30 -17 -19
not__@texts v -24
the__@stop klnqv -27 29 -15 -19 -20
veces$ m -16
~<sol efghijmnpqst -17 -22 -35 -26 -34 -36 -22 -38 -22 20 -29 -16
~ntif cgilmu -17 -15 -18 -24 -18 21
~ree bceghjklmnoqsuv -20 -49 -42 -44 -45 19 16 -21 -21 -50 -21 -27 -33 -34 -24

el_carro o -20
ever iqruv -16 -18 -18 -30 -25
que__del k -17
taken_care mpq -17 15 -16
will__help u 16
~<obl dm -16 -18
~nerv m -23

duerme mnu -15 -16 18
good__come m -16
it__airport jm 21 -17
junto ajmv -17 19 -25 -16
not__out uv -17 -19
una_copia im 15 -16

@hello_@thanks ft -15 18
haircut am -16 19
is__a befhkmnoprtuv -19 -15 -36 -20 -24 -22 -31 -45 -36 -26 -18 24 -46
the__before adlru -23 -20 -16 -15 -18
y__la am -22 -27
~<may eilmu -18 -16 -18 19 -17
~<un aefijkmqrstv -65 -59 -52 -18 -53 22 -23 -22 -22 -17 -50 -53
~ass aceijknqv -23 -31 -27 -22 -25 -32 -23 -38 -17
~rmi abcdgijnv -16 -33 -26 -37 -38 -35 -31 -27 -38
~usa fhijlnrsv -17 -18 -16 -17 -19 -17 -16 -17 -18
~wil ceijklmotv -34 -36 -34 -48 -49 -33 -16 -25 -17 -21

@texts_again aklm -15 30 -41 -26
a_@drive jmu 18 -23 -26
dfg em 20 -22
in_as a 16
this_texting guv 15 -16 -20
to_be bcfghjkmoptv -41 -28 -23 -33 -27 -41 -26 -20 -26 -27 -18 -33
turn__@texts m -23
~<fri b -16
~bee ghiklnoprtu -17 -25 -15 -24 -19 -25 -24 -22 -20 16 -31
~ofe abdinp -24 -26 -17 -19 -21 16

with_@insurer d 18
~carr abdginquv -24 -24 -35 -19 -24 -25 15 -22 -27
~nspo m -20
~ody cdegjklmnrtu -25 -25 -23 -29 -25 -29 -23 -59 -27 -22 -30 -15
~oiu> em 22 -22

cuenta$ mqr -24 18 -16
who__@wrong imuv -24 -18 -26 25
~<poi u 17
~near abdghijlnoqu -21 -16 -19 -16 -17 -17 22 -18 -25 -19 -25 -28

court mn 16 -22
~engu m 16
\xc2\xbf__para mo -19 -25

^ese abdilmnopqu -17 -17 -26 -17 -23 -21 -25 23 -18 -23 -17
dar agijnpq -23 -16 -18 -20 -26 -25 -23
days_do au 18 -20
husbands m -16
my__can dmopru -22 -22 -23 25 -19 -22
si__@texts m -16
to__tomorrow o -16
tqm mt -25 16
~boo abcdeghjklmnpqrst 22 20 -22 -17 -23 -21 -15 -19 -24 -33 -33 -23 -22 -25 -17 -19 -15
~form bcgjklnors -22 -19 17 -34 -20 -21 -32 -20 -27 -25

#__nothing m -15
@howmuch__la abs -18 -15 -25
@parking_free dj -22 15
@relative__@machine mu -21 17
@visit_please ciklm -29 -26 -23 -20 -30
agent efhim -19 -22 -19 25 -25
cross ajqr -21 18 -16 -17
hay__temprano o 15
i_@drug n 24
ire__@day b 17
tonig* ans -16 -19 -18
turn_the lmr -16 16 -18
~unb belm 21 -17 -15 -20

manan* acdfghijklpqrtuv -26 -23 -31 -18 -22 16 -31 -26 -17 -17 -28 -16 -24 -20 -32 -26
me__text u -20
of__this dgmu -20 -22 18 -19
we_will admnpqu -18 -22 17 -19 -23 -18 -20
~<ans abdgjklnoqrsv -32 -20 -27 16 -23 -16 -22 -27 -20 -25 -18 -23 -22
~<mn eflmu 28 -23 -20 -31 -16
~rip> bhnu -19 -20 -22 25
~sac abdgijklnoqrsv 24 -28 -25 -26 -17 -22 -22 19 -21 -18 -21 -20 -20 -23

@open_tomorrow h 19
and_my m -22
gave__number i -16
owe_anything admn -16 21 -18 -15
~<es abcdefhimnoqst -32 -23 -22 -21 -70 -17 -15 -18 -34 -25 -25 -19 -21 -23
~arn cdj -18 -23 -20
~cami abco -19 -27 -19 -16
~ofr u -24
~site fj -17 -17

@cancel__had b 15
edificio ju 20 -23
que__por am -24 -16
socks mv 19 -19
un__y aim -16 -15 -21
~lio> dnr -17 -16 -23
~rtyu em 19 -19

hold_on m 18
la_quiero b 17
oak r -19
~cale ijmqsu -26 -17 -20 -20 -16 -19
~hai dgilops -19 -21 -25 -17 -22 -22 -15
~iend defhjoqst -16 -17 -23 -27 -22 -42 -51 -18 -25
~lier ao -28 18
~oss> aghjklnqsuv -39 -18 -25 16 -17 -15 -25 -27 -17 -25 -16
~rase abm -18 15 -20
~sli abilmno -18 -16 -17 -20 -20 -16 17

atenc* m -16
does__hurt dmu -19 -15 16
hard u -18
if__@vehicle q 16
mi_@ride mpq -16 -20 17
no_comprendo m -17
que_@cancel bdmq 21 -17 -20 -15
sacar$ dm -15 20
that_ok ajmotu -24 -20 -42 -29 -20 -26
to_get abdghmorsuv 30 -25 -39 -30 -28 -40 -34 -36 -25 -44 -18
work__day no 17 -21
~yer abcdgijnopqrsuv -25 -23 -20 -29 -22 15 -22 -19 -16 -20 -20 -25 17 -30 -23

does__pick dm 16 -15
fam$ acdefghijklnpqru -16 -19 -24 -31 -26 -18 -18 -16 -20 -17 -26 -18 -17 -16 -18 -23
fog msu -17 21 -25

con__o i -22
mind__it b -15
not:@late bhmorv -17 -18 36 -20 -41 -25
was_out blm -18 -15 20
you__up adqr -25 -19 -17 -15
~ays> cefgijlntv -30 -21 -34 -22 -31 -45 -21 -21 -29 -34
~azz> m 16
~etra jmr -16 -25 16
~lat cefgijklnopqtu -32 -19 -19 -27 -29 -37 -26 -31 -40 18 -28 -21 -19 -41
~und efhlmnoqt -31 -31 -18 -55 -20 -18 -18 -17 -37

@stop_with klm -21 20 -25
am__outside m -17
me_cobraron dm 19 -19
not:@insurer mpq -26 -30 18
que__esto aju -17 -17 18
taking_me amnr -32 -29 -21 -22
weekends ahim -22 26 -15 -26
~<pid morsu -24 -20 -20 -15 -22
~lab bfjklnprstuv -24 -18 -28 -20 -21 -29 -18 -17 -25 -20 -28 -20
~wall ju -17 -16

a__can dijmnqsu -17 18 -16 -26 20 -28 -26 -24
along$ p 18
el_@vehicle abdghimnrsuv -22 -24 -22 -17 -24 -17 -26 -27 27 -19 -22 -15
if__on dmqr -17 -15 -16 -15
is__lol mnv -24 24 -19
skip_my mn -16 16
up$ abcdegjkmoqsuv 26 -40 -39 -36 -40 -44 -50 -49 -23 -15 -25 -44 -41 -25
ya__de k -15
~<rut d -18

@texts__again k 17
^set adilmopr 23 -19 -19 -23 15 -16 -20 -20
dias bdhijmnprtuv -19 -23 22 -21 -21 -38 -29 -15 -18 -16 -25 -17
different adio -19 -15 -17 18
do__fix mnq 26 -22 -16
few_questions i 15
ident* cgilmu -17 -15 -18 -24 -18 21
~<lla abcdegijnopqst -34 -29 -31 -33 -15 -23 20 -26 -31 -28 -27 -23 -28 -15
~<nlk eflm 26 -16 -15 -23
~his bdefhjknopqr -17 -18 -19 -15 -26 -26 -26 -42 -32 -56 -36 -23
~icia u -16
~nunc kqs -18 -17 -16

correr o 17
i__not acdefiklnqrsuv -36 -19 -23 -29 -21 -22 -18 -22 -48 -33 -52 -22 -32 32
look_up m 18
money ilno -16 -18 -16 -25
~<dep cghlmnqrsu -16 -31 -18 -16 -26 -23 -20 -19 -22 20
~elay mo -19 15
~inue l 16
~melo efm -19 19 -26

con__@clinician dmo -16 -27 -28
importa$ l -20
in__bit m 23
is__what bgnq -17 -16 -16 -20
not:envien lm 20 -16
~<ti bcefgiknptu -22 -30 -47 -21 -52 -21 -36 -15 -26 -52 -24
~hty m -20

^hit klmn 17 -21 -25 -15
enough__@texts l 16
go abdefhiopstv -28 30 -39 -56 -49 -29 -29 -35 -53 -18 -45 -45
not:what abhmnqstv -21 -21 -19 -26 -18 -33 -16 -18 -22
not__in d -18
there_somewhere jm 24 -23
~nto ceghikntuv -30 -22 -30 -20 -27 -28 -29 -15 -35 -56

can__say cgmou -16 24 -23 -16 -20
doy_con j 16
may__@relative np 16 -15
~<hoo abimoq 15 -17 -19 -26 -17 -15
~lant abgilnopuv -17 -22 -24 -21 -16 -18 16 -15 -29 -16
~spl d 18

aceptan_@insurance d 16
different_day bmo -17 -16 23
follow m -21
fun$ gmu -19 22 -22
good__this m -16
is__first ad -17 17
it__am agmnr -20 -20 -16 -18 -16
last__can hn -16 15
me__poner gmu -16 -16 19
not:he m -22
smoke* mn -23 17
~<dud imuv 16 -18 -15 19
~al> acefhklnopqrtv -18 -43 -50 -54 -26 -37 -62 -21 -25 -20 -28 -37 -43 -60
~rgot ab -16 -18

@visit__mi m -18
happy__to fm -19 18
have__wait n -19
it_work dgmnu -21 -24 -29 -16 26
me_another a 17
pacie* bfgin -16 -17 -15 -22 -21
stahp ciklm -16 -18 -16 21 -18
there_anyone i 16
~rch> abdilnqrsu -23 -16 -19 -18 -19 -18 -19 -19 -15 -16

@cancel__del bmo 18 -18 -27
^nunca m -17
the_front admrv -23 -27 -18 -20 -16
will__@late q -16
~cort abcgijklmnqruv -18 -15 -17 -16 -23 -17 -19 19 -17 -16 15 -19 -19 -16

about_bad m 16
do__things s 16
have__back abkt -18 22 -20 -15
i_told i -16
stree* abdhjnp -19 -16 -16 -20 18 -18 -16
~<sd em 18 -18
~crui m 15
~lor acefghijklmnopqrtv -16 -19 -20 -24 -30 -18 -25 -30 -17 -25 21 -25 -31 -15 -30 -22 -23 -30

know$ cdglmoquv -16 -21 -32 -17 23 -21 -37 -45 -39
not:out uv -17 -20
reminders acdghijklnopqrsu -30 -21 -25 -25 -16 -30 -18 40 -16 -20 -21 -16 -20 -23 -18 -31
way$ abdhijklmnoprsv -34 -20 -29 -17 -21 -21 -17 -19 -27 -22 -30 -26 34 -23 -20
what__got gjnu -22 -20 -20 -17
~eein ms -18 16
~mej adeghjklmpqrstuv -26 -25 -16 -23 -25 -23 -23 -16 -16 -21 -24 -28 -16 -17 -26 -30

can_a am -19 -20
desde_el ms -22 21
hay$ dehiklprstuv -25 -24 -20 -20 -15 -25 -15 -20 -19 -17 -33 -22
pueden fhjlnpqrsu -17 -30 -21 -31 -16 -31 -38 -16 -16 -15
~<ka abm -22 -19 -19
~<nee efghjlprsv -31 -26 -18 -45 -22 -21 -19 -20 -16 -56
~day bcdegjklnopqstuv -33 -39 -21 -43 -16 -21 -43 -28 -47 18 -48 -22 16 -34 -25 -28
~lir ans -16 -19 -16
~odi a -18

es__eso jmu -15 -18 17
morning_of fmn -16 -18 19
on__@door m -16
puesto m -19
ring abcdefghijklmopqtuv -36 -26 -28 -46 -31 -31 -35 -59 22 -44 -28 -29 38 -19 -29 -36 -28 -43 -45
~<mon ijlosu -23 -18 -24 -26 -19 -25
~<wan adefjmnpqrstu 19 -26 -21 -19 -21 -20 -20 -38 -20 -25 -33 -33 -22

acepto klm 18 -20 -15
basta lm 24 -29
the__last dhn -15 -22 -25
~gua acdefghijklpqrsuv -39 24 -38 -25 -25 -29 -25 -32 -30 -27 -32 -29 -26 23 -30 -21 -26
~poin u 18

myself$ noq -34 -18 24
un__llevo mn 16 -17

@parking_be j -16
^pongame o -15
have_something m -15
me_tienen lm 18 -21
refil* adu -29 -19 -16
~am> ceghijnpqruv -24 -24 -23 -25 -16 -28 -29 -21 -26 -27 17 -25
~roll dn -16 -18

if__just mq -16 18
one_do gj 15 -18
por__@door ghjmu -16 -16 21 -20 -16
si_no bdgjouv -22 19 -16 -22 -17 -19 -16
viejo* jmu -16 -16 -16
~equi alr -21 -17 -15
~rli ijmnu -18 -18 -29 -17 -15
~swer abdgjlnopqrsv -30 -19 -24 17 -19 -21 -25 -20 -16 -24 -16 -21 -21
\xc2\xbf__se cdgmq -21 -32 -27 19 -22

@drug_before n 18
@relative__ir m -18
es_droga u 17
it_@thanks t 17
minutitos r 15
sertralina mn -17 19
~<non v -18
~tele abcnoqs -29 -24 -22 -31 -24 -22 -17
\xc2\xbf_con dm -15 -19

@cancel_all km -20 -28
a_estar m -15
come_in bimopqr -20 -19 -33 -21 -21 -28 -19
do__provide d -18
~<ad abcefghjklmpqrstuv -32 -17 -33 -20 -24 -27 -33 22 -23 -24 -24 -27 -24 -21 -23 -25 26 -27
~ano> bilpruv -26 -29 -26 -18 -21 -18 -31
~illo rs -18 -15

get__it m -15
not:me acdefghjknpqrstuv -41 -49 -41 -46 -42 -16 -45 -40 -38 -55 -74 22 -19 -35 -56 -35 28
not__@symptom m -15
tengo__ese no -21 21
us__day m -15
~ebbi muv -19 -18 25
~ian ghjlmqsu -19 -16 -25 -17 -15 -19 -16 -23
~kfj em 21 -22
~ls> abcfgijlrtv -23 -29 -22 -15 -27 -24 -34 -20 -25 -21 -31

morni* bcdefgijklmpqtuv -35 -18 -21 -23 22 -25 -21 -20 -21 -29 -22 -24 -32 -18 -31 -29
out__i m -23
want__the abo 16 -19 -20
~abl acefhjlmoprv -33 18 -37 -40 -41 -40 -52 -25 -28 -34 -40 -26
~laya jm -16 18

@day bcdefghijklnopqrstuv 36 -97 -77 -90 -38 -95 53 -76 -85 -85 -60 -41 50 -80 -44 -81 -50 -28 -91 -87
@visit_off bm 24 -22
boy_a b 18
de__sin k 15
estan bcdghiklmnopqrst -20 -25 -45 -42 23 -30 -19 -39 -18 -26 -24 -21 -20 -32 -19 -18
my__telling m -15
tamales mnprs 29 -26 -16 -21 -18
~low> ehijloqrsuv -19 -19 -20 -20 -30 -30 -31 24 -27 -22 -24
~xac a -17

again_please kl 16 -23
do__when hn -22 -28
do_tomorrow mo -18 21
la__@cancel o 17
not:entiendo almv -22 -18 -33 -16
start_a akm -24 -19 22
there__@parking dijm -16 -16 23 -24
through_it gmu 17 -16 -20
to_my bdgijlnoq -30 -26 -22 16 -23 -16 -23 -25 -27
tren mqr -16 -16 23
~<sli ablmno -19 -16 -16 -17 -16 17
~atin af -16 -15
~ervi dmou -25 -21 -17 -17

@hours__the hu 17 -18
@stop__@traffic klmr 25 -20 -22 -16
@stop_ya lm 21 -25
lugar$ ajru -20 17 -21 -16
me_@vehicle aijklmnopqrsu -17 -23 -22 -17 -19 -30 -20 -18 -28 -32 -24 -24 37
night_after s 16
que__alla n -16
~actu aghjlnq -18 -15 -18 -17 -16 -20 -19
~moji bmq -15 -28 -15

desde__aeropuerto m -18
is__way abj -19 -16 -19
~<inc abgilnqv -27 -15 -15 -20 17 -20 -20 -17
~ium j -18
~para efghlpqrst -30 -20 -17 -17 -23 -20 -19 -17 -36 -37
~raig aqu -16 -18 -17
~uita agijmoquv -31 -22 -20 -15 -21 -16 -18 -19 -16

have__i bmv -16 -25 -17
i__to bcdefhoprsv -20 -48 -18 -25 -35 -48 -19 -39 -29 -32 -40
taste* u -18
this__@place m -16
~iten aiknpqsuv -23 -24 -29 -19 -15 -15 -25 -25 -25
~list cdefhijmorsu -37 -37 -20 -19 -29 -17 -45 -15 -46 -36 -39 -44

arm jms -18 -25 20
aspirina an -21 23
espacio am 16 -21
from_this m -24
i__long n -18
my_knitting mn -22 17
took_my m -19
~ssic m -15
~za> abghijlmnsuv -25 -16 -19 -23 -20 17 -20 -18 -19 -16 -30 -21

booster am 20 -20
both mo -27 -24
court_date o 18
del_@insurance b -19
luego lm -18 18
me_surgio o 19
puedo_@eat n 21
someone gjklmnrstu -31 -24 -16 -27 -24 -23 -23 -23 -21 -23
think_you efjlmt -19 -17 -15 -19 -28 19
~ente cdelmnopsu -29 -29 -26 -35 -23 -46 -21 -40 -24 -16

@relative__need m -16
^these v 15
de_verdad m -20
do__@drug hm -22 17
i_hit dm -17 -23
issue empq -16 -17 -17 23
taking_my anpr -21 17 -16 -20
will__a m -19
yo__pedi g -15
~<agu d -17
~idd u -16
~mend dgikopu -15 -24 -23 -16 -16 -19 -29

do_@thanks mt -22 19
esto$ abgijkmnopqrsv -30 -23 25 -27 -27 -27 -16 -24 -18 -17 -22 -28 -28 -30
me_off acdghiklmnpqrsu -48 -22 -27 -27 -24 -29 -42 35 -16 -27 -37 -18 -25 -35 -35
~<off au -19 -19
~lind abjl -18 -18 -22 -19
~nyon abdjlnsu -21 -16 -26 -24 -22 -24 -17 -30
~your bcefgnopqrs -23 -33 -31 -32 -20 -40 -25 -25 -41 -40 -18

@clothes__pongo gn -35 20
appreciate abdefghjklmnoprstuv -25 -34 -28 -15 -23 -22 -24 -22 -15 -38 -44 -20 -16 -17 -19 -16 45 -25 -17
go__@day bm 17 -23
i__is jmqu -17 -36 -20 -29
is__too jm -20 -20
knock fmt 18 -19 -16
wednesday hmnoq -27 -37 -16 34 -24
you__@open bdhmors -17 -16 29 -26 -24 -17 -17
~rans abcdghiknoqsuv -19 -22 -16 -28 -16 -17 17 -18 -24 -26 16 -18 -29 -17
~vel> m -18

at__@place v -15
credito dm 17 -15
my__me cdgimnopqsv -21 -23 -16 -30 -46 -27 -26 29 -33 -20 -22
~<mor acdefgijmptv -17 -24 -56 -32 20 -27 -29 -36 -27 -34 -34 -28
~cub adgijlpquv -20 28 -16 -16 -17 -17 -17 -17 -27 -17
~perm bdiruv -20 -21 -16 -18 -25 -22
~rth bdjkopqsuv -16 -21 15 -16 -22 -18 -20 -24 -21 -21

ketamina bdghijnoqru -17 -31 -28 -16 -15 -19 -20 -22 -17 -17 22
no__@ride pq -25 18
when__is a -16
~han cdeghjlqsu -35 -16 -37 -20 -45 -43 -30 -23 -20 -39
~mbl s 17

dolor_de s 19
message adv -15 -19 -17
not:you adghikoqsv -25 -24 -17 -24 -27 -22 -23 -30 -17 20
text__@clinician aikm -18 20 -15 -21
text__again gm -25 -23
ya__en jr -21 17
~<sm mn -27 17
~ibid m -16
~insc alm 18 -23 -22

ears ms -17 24
mornin$ efmn -17 19 -21 -16
to_leave lmn -17 -21 -15
~<apl ao -15 15
~acr mno -26 15 -15

@hours__@day h 17
cheap j -16
how__before hmo -22 -31 -17
it_from jmu 21 -26 -27
my__@insurer dmnq 18 -19 -21 -16
on__# bdn 18 -15 -21
on_me abmpq -15 -18 -21 -28 21
~llen ahn 17 -15 -15
~ulle abr -16 -16 17

el_@stop bklm -16 23 -26 -24
french m 17
ni aegkorsu -19 -24 -16 -20 -16 -18 -21 -21
pongame bm -18 -20
the_@stop klm 22 -21 -17
you__me bdefghimpstu -47 -18 -19 -21 21 -64 -19 -18 -50 -23 -29 -43

i__you acdhinopqrtu -28 -22 -18 -17 -25 -41 -18 -20 -34 -37 22 -23
~<awe mt -20 25
~rajo mpq -22 -18 25
~rn> abcdefghmnopqstv -33 -48 -33 -20 -27 -21 -32 -41 23 -28 -17 -21 -33 -34 -20 -34

i__tell m -21
reminder a -19
taking_new ahm 21 -18 -21
~<plo ai -16 -17
~ent bcdehklnopqt -34 -24 -22 -63 -18 -36 -43 -18 -32 -34 -23 -18
~saje abdiqrs -19 -19 -18 16 -20 -16 -18
\xc2\xbf__pueden iko -15 -17 -16

^top fno 18 -16 -15
expec* m -23
i bcefhklnopstuv -27 -38 -131 -123 -36 -16 -17 16 -29 -43 -37 -37 -27 -19
it_all m -18
need__date a -18
not:importa l -20
pagin* m -15
split_it d 18
~ok> cdefghkloqtuv -23 -22 -29 -19 -23 -30 -22 -23 -26 -21 -27 -26 -30
~smo bcdiklmsv -24 -18 -30 -24 -19 -20 -18 -21 -23

afuer* a -18
books ou -16 -17
cambie_de iov -16 -16 -17
glasses abdmqu -23 -16 -20 21 -18 -23
music bdgilsv -17 -18 -17 -16 -20 -16 -17
shop lnu -19 -18 -18
when__@holiday ahm -16 -20 15
~earn cm -15 19
~efu j -15
~mpo> dhjos -23 -18 -16 -17 -17
~onoc q -18
~rat aefghkmopv -19 -15 -17 -34 -30 -31 -21 -19 -25 -38

@book$ acegijklnopqrstuv 30 -22 -16 -23 -27 -24 -27 -29 -32 -27 -20 -27 -27 -16 -25 -28 -21
@symptom_today rs -17 20
@visit__no m -17
^wtf mn -17 -16
lk$ eflm 27 -19 -16 -26
my__allowed n 15
with__thing glm 16 -18 -18
~<wor abcdfgjkrstv -31 -29 -42 -24 -34 17 -24 -28 -22 -18 -37 -40
~fiqu u 16

aqui__es muv -23 -16 20
do__@ride mnq -16 -21 19
if__@ride mnq -18 -19 24
is_harassment m -15
~cked abdeinv -37 -30 -26 -16 -22 -21 -16

@hello__me u -15
@relative__this m -27
^can abefghjklnprstv -32 -67 -65 -49 -20 -19 -19 -75 -39 26 -88 -48 -27 -75 -76
do__come bdhijkmopqu -16 -34 -15 -16 20 -17 -45 -18 -17 -29 24
here$ cdfhjnoprsu -18 -36 -26 -37 -17 -31 -33 -28 -18 -34 -36
how__is bfgijlmnopqrsv -29 -32 -18 -16 -33 -28 28 -40 -21 -25 -20 -23 -39 -19
i_found m 15
need__different o 17
que__lo aimn -18 -20 -20 -15
she_said mn 16 -18
to__so gimpv -16 -20 -24 -18 -17

^how abceikmopqrtuv -28 -42 -30 -57 -77 -50 19 -76 -72 -92 -60 -78 20 -64
^wht glm 20 -15 -19
ando_con s 20
i_sent im -15 19
me_the abcdknqsuv -23 -28 -20 -31 -31 -20 -22 -19 -19 -21
my__any m -18
sobre dn -21 -18
~<bai bmor 16 -22 -18 -16
~<dor abdghijlnpq -21 -19 -19 -21 -20 -17 -21 -18 -18 -16 -29
~forg abdefghipquv -33 16 -21 -20 -17 -28 -17 -22 -19 -17 -23 -20
~mebo gjmnrs -24 -16 -33 -29 -25 -22

@cancel_mi akmo -29 -19 21 -37
going__to mn -20 -20
i__bill dm 33 -37
i_asked a -15
out__@visit bdjlmnosu 29 -16 -15 -20 -31 -20 -15 -18 -21
sense g 16
usted adloq -24 -18 -19 -19 -27
~ber> abcefnoqrt -22 -40 -35 -21 -22 -23 -20 -32 -32 -32
~stuv l 19
~wen abcefghiklnptv -21 -23 -20 -33 32 -18 -25 -18 -23 -21 -21 -20 -18 -21

no_veo jm 21 -16
not:otro bo 15 -17
sacame__lista am -16 -18
the_hospital jmu 23 -23 -24
town adhnu -23 -16 -15 -18 -23
workers a -16
~<lap m 18
~<mee abmo -18 -16 19 -17
~ang> efijlu -16 -17 -15 -16 -16 -21

be__it mn -17 -17
de_tu l 17
~<nov m 15
~<ra abdghkmnpuv -19 -16 -45 -16 -35 -33 15 -39 -33 -47 -19
~aff> ilm 19 -15 -23
~dep cghlmnqrsu -16 -31 -18 -16 -26 -23 -20 -19 -22 20
~mnb efm 21 -16 -24
~one> adejkorsu -20 -30 -28 -48 -37 -33 -51 -51 -50
~uali mu -23 18

a_writing mu 20 -18
and__it adkr -22 -17 -17 -19
chance$ m -19
le_pico agm -20 24 -23
stopp elm -19 22 -25
was__take q 16

@stop__you t -20
am__her gil -18 -20 -20
come__my n -17
de__@visit jkoqrsv -15 -20 -17 -17 -22 16 -16
~<oop m -17

a_# bdilmnqr -17 -15 -17 -16 19 -16 -16 -16
me_deja bdijlmqu -19 -17 -16 20 -22 -31 -22 -16
the_line ai -17 20
to__back jmnqu -16 -47 -18 -22 -18
you__@animal dhjmnu -16 -17 -15 20 -18 -28
~<loc abginoqru -18 -18 -18 -26 -25 -23 -27 -18 -30
~uera a -20

@pay__my bm -18 20
@texts_no lm 16 -16
can__believe m 16
can__recomendo am -19 21
cubre$ d 16
i__for achjkpqt -17 -21 -33 -16 -17 -15 -27 -21
instr* m -21
m__@visit amo -17 -20 20
what_times a 16
~jor adegjklmpqrstu -29 -28 -20 -31 -25 -24 -22 -28 -26 -28 -30 -17 -20 -31

not$ u -19
ok__am amno 16 -16 -17 -16
there_another abm -21 -15 -20
top fhnu 18 -19 -17 -18
~<gda efm -17 18 -18
~hhj em 21 -17
~iar dnor -17 -20 -17 -15
~nad bdefkmopstuv -27 -39 -24 -24 -17 -25 -24 -22 -25 -24 -27 -17
~ryb m -16
~ub> acdefgilmu -17 -16 -15 -22 -17 -16 -16 26 -28 -17

@cancel_my adeijkmnopqrsuv -33 -39 -16 -21 -15 -22 34 -23 -25 -15 -18 -29 -21 -17 -21
flake* pq -19 16
se__puso ms -18 18
whole_thing m -17
~pedi bdhjnors -25 -20 -17 -19 -15 -23 -19 -16

hey bcdfhijmnpquv -22 -15 -26 37 -26 -25 -27 -28 -16 -20 -19 -35 -17
is__if m -19
just__it dmo -16 -21 16
mandame_el jm 19 -19
register am -17 18
yep_got pq 18 -16
~fee acdghoprs -39 -22 -31 -18 -21 -24 -20 -26 19
~odca m 17
~reed kmp -18 -16 18

necesito__me mu -20 -19
to__her m -18
will__it bdmoqsu -23 -22 19 -15 -21 -15 -24
~<kmb ao -15 16
~blu bdhjln -15 17 -18 -20 -16 -23
~lpe> l -15
~uins m 16

a_haircut am -16 19
algun o -16
aparte d 15
have__intro m 16
mandarme_los l -19
map$ efjlm -23 -18 27 -17 -26
the_soonest a 21
~<ple defhnpqstu -35 -36 -31 -15 -28 -31 -51 -30 -19 -15
~dije bhiloqru -23 -19 -22 -21 -15 -19 -15 -20
~rve bchijklpsv -17 -16 -22 -17 -25 -18 -26 -20 -20 -26
~yped m -24

@stop__y ikm 20 -16 -17
psych* m 17
sign__@relative am 17 -24
~awa acdefghijkmnt -18 -23 -20 -25 -23 -29 -30 -24 -29 -23 -31 -18 -20

en__trabajo dr -17 -17
is__bad dhijrtuv -31 -24 -16 -29 -23 -15 -21 -16
la__tiene a -19
me__dormida s -18
papeles$ am -17 -17
que_no abghjmot -43 17 -36 -26 -18 -48 -15 -19
~epar bglnou -20 -30 -16 20 -20 -25
~lady abijlmnortu -16 -18 17 -19 -19 -19 -19 -19 -15 -17 -18

#__what gmu -16 -16 -18
like__out akl -16 -15 18
not__do m -20
off_a o -17
or_@day m -20
this_text m -17
~eted j 16
~olk jm -22 -25
~onsi dlmo -18 -18 -24 -16
~susc alm -18 22 -16

@body aefghijklnopqrstuv -47 -51 -29 -50 -50 -41 -20 -38 -55 -18 -47 -40 -47 -63 57 -39 -22 -45
mi_amor m -16
quiero__los ilm -17 -28 19
with_someone mo -19 17
~<ag ceghjkmoqsuv -44 -39 -20 -46 -19 19 -30 -21 -49 -25 -55 -43
~atio achknstuv -21 -18 -20 -16 -28 -24 -20 -38 -24
~tot dm 21 -20

music* m 23
not:unsubscribe lm -34 21
she__@drive mn -17 -16
who__@drive mquv -21 27 -19 -16
~pul bdghiklnopqru 19 -29 -21 -21 -25 -16 -18 -25 -19 -20 -21 25 -19

@call__dis im -17 -18
^ayo acdeflmnu 16 -16 -17 -25 20 -19 -30 -16 -15
gna m -22
i__yes m -18
me_for i -20
no_importa l -20
nomas$ mo -22 -21
not:es bcgijklmnpqrstv -19 -23 -40 -25 -28 -18 -32 -32 -29 -22 -28 -22 -28 -20 44
to_do dfijlmq -30 -15 -23 -32 -28 -27 -27

amor bfm -16 -15 -21
days$ nq -19 -17
extra bdimou -19 24 -16 -15 -15 -21
need__@cancel abm -20 22 -31
the_@symptom gmsu -28 -25 18 -21
~erin dgln -16 -18 18 -20

has bcdefghknqt -36 -29 -22 -24 -20 -31 -32 -18 -31 21 -35
menor dm -16 -17
quiero__hora am -16 -20
tiemp* adhs -18 -23 -16 -17
~puse bs -19 -16

ingles abcdefghijklmnopqrsuv -21 -40 60 -35 -22 -19 -39 -23 -38 -38 -33 -36 -18 -34 -47 -30 -33 -27 -28 -38 -33
podemos o 16
want_me agilm -25 16 -17 -20 -31
~calo dfjmu -16 -16 -16 29 -29

@ride_locked pq 15 -17
discuss i 15
there_to p 15
~fina nqsu -15 -21 -20 -16
~sis> dghu -23 -23 -16 -27

libre jlmnrs -24 -18 -17 -16 -18 -20
que_dios f -17
reminder_@texts km 18 -20

^somebody hq -16 -17
could_i anq -19 -21 24
for_@parking d -19
the__time am -16 -20
time_should mn -26 21
we_talking dm 18 -20
~<noc dhimqu -19 21 -16 -26 -15 -17
~<te abcefhnoqrt -18 -39 -40 -70 -38 -20 -23 -18 -28 -26 -28
~maci dg -16 -18
~ueri m -22

the_@food kmuv -16 21 -15 -17
~<mnn e 16
~mbia abcdkmnsu -29 -22 20 -19 -18 -22 -16 -19 -16

all__@thanks mt -15 17
forgo* ab -16 -18
los__otra k 22
lost_what g 17
need__up ad 15 -16
not:answer m -18

online_now am 16 -15
treatments dm 20 -17
~erd aefhknpqv -30 -33 -33 -18 -35 -40 -39 -37 -25

baja_de kl -19 19
con_@symptom ns -16 20
~<ext bdjmou -20 20 -16 -24 -16 -29
~elta abdglmo -21 -20 -16 -17 -17 -38 -19
~fly u -19
~jo> cefghklortuv -37 -17 -20 -20 -25 -18 -20 -24 -20 -21 -27 -33

celul* abq -15 -16 -17
dormido s -23
is__going abdfgijlmopqs -21 -43 27 17 -15 -18 -32 -20 -22 -25 -26 -19 -23
take__off abcdghijkpqrsu -64 20 -17 -46 -28 20 -27 -30 -31 -40 -47 -20 -31 -32
~rend abcjklu -24 -18 -22 -15 22 -29 -19

@thanks_ya l -15
alrea* aiptv -25 -23 -20 -21 -16
hay__de ajnu -17 -17 -18 -23
saco_@visit a 15
the__this gj -19 -18
you__to abdkpu -16 -30 -28 -18 -20 -30
~rda abgjmnoqrv -33 -20 -30 -32 -16 -26 -21 -27 -15 -29
~uys> begiklmnrsv -23 -20 -28 -25 -16 -20 -20 -23 -23 -23 -23

@food_is mn 17 -18
be_able mnor -18 16 -20 -16
el_que mor -20 -16 -16
i_drop n -18
me_interesa m -15
roads hj -20 -18
~ccep hiku -21 -20 -17 -16
~fjfj e 16
~nail adhlnu -22 -19 -15 -17 16 -19
~yin bdhjknqu -18 -23 -19 -19 -17 -26 -24 -22

^not cdefhjlmnprstuv -39 -46 -38 -32 -18 -36 -18 -36 -27 -22 -35 -19 -27 -43 38
escribir am -19 -23
time__@place m -18
~<ot cdefghijlmnpqrtu -25 -34 -25 -28 -27 -46 -50 -20 -25 -17 -21 -24 -30 -20 -27 -28
~ntan a -20
~uall am -15 -27

den_de l -21
lunch adhmnquv -16 -24 25 -16 17 -17 -15 -17
many__you dm -16 -15
off_@day lm -17 -17
poner abmnq -19 -19 -26 -26 -21
~enc defglnpsv -56 -28 -24 -24 -16 -45 -31 -16 -34

@vehicle__there j 19
ahora$ abhn -27 -17 -27 -21
alguien_ahi hi -19 22
be_there adfghijoqrsuv -17 -39 -24 -24 -20 -30 -42 -25 -38 30 -32 -49 -21
entrada gjm -17 24 -27
me_voy bm 15 -21
que_puedo agn -22 18 -20
~asy> abj -17 -15 17
~sibl dknqu -22 -18 -19 -20 -18
~yu> em 19 -19
\xc2\xbf__@fetch d -16

good__me m -17
were hr -17 22
~<equ al -17 -16
~ful abjnqstv -16 -16 -24 -22 -16 -17 16 -17
~nun kqs -18 -17 -16
~tabl ad -20 -16

#__p em 17 -17
do__how gmu 24 -20 -19
my_heart m -16
or_anything adj -16 -18 -16
~pee dins -18 -21 -16 19

every boq -28 -23 -18
it_after r -17
la__la abgkmru -18 -21 -16 -19 -25 -24 -30
refill$ aim -20 22 -28
the__place akv -20 -15 -23
un_@relative adiklnpqruv -21 -16 -20 -15 -17 -19 25 -36 -20 -20 -16
ya__importa l -17
~anx m -15
~ndec m -15

@symptom__@treat nsu -17 25 -16
could__@relative imnopq -15 -21 18 -20 -17 -27
just_put ao -24 20
la__se m -15
me_hace aq -18 -23
me_when m -20
nunca_he m -17
paying dmq 17 -23 -16
time_but m -17
we__my b -17
what__zip djm -15 22 -22
why__it m -16
~ball j -16
~lou m 17

=beside:running_late adijlnpqr -17 -17 -18 -30 -15 -25 -17 -37 33
@pay__get d 16
dog abdefgijklmpqsu -25 -20 -21 -21 -19 -17 -20 -21 -20 -18 39 -19 -33 -26 -28
for__are mo -22 19
maybe$ bem -20 -17 19
need__do adgm 21 -18 -20 -30
so__@late mr -17 17
~<nom cdgijm -17 -19 -15 -18 -23 -39
~ngui m 16

common$ pqs -15 -15 17
estoy__no jr 18 -20
is_you m -17
it__a bnprs -20 -24 -23 -15 -18
not:been mv -29 18
not:den l -18
pocke* m -18
said_shell p 18
~<gla u -16
~lin cdefhklmnoqu -40 -43 -27 -17 -22 -20 -27 -24 -51 -26 -18 -31
~ori acenpu -22 -28 -20 -31 -29 -17
~pus> m -19
~saq aklmv -20 -17 21 -18 -17

back__please ko 18 -22
banana mn -20 21
me_quedo abnpr -18 -16 -17 -15 -21
~<saq aklmv -20 -17 21 -18 -17
~noc abcdefgiopqr -30 -29 -23 -32 -27 23 -21 -31 -26 -25 -39 -23
~til> abn -17 -16 -16

cut__@drink mn -16 17
not_to klm -17 15 -18
spanish abcdefghijklmnopqrtuv -44 -41 78 -49 -59 -47 -54 -47 -59 -43 -42 -47 -64 -44 -47 -45 -45 -42 -40 -56 -45
was__@drive mpq -23 -28 21
we_had abmnst -17 -16 20 -16 -15 -19
~arb a -18
~ded> cghijklnpv -20 -21 -19 -33 -26 -24 -31 -23 -30 -18
~lles m 18
~suer bimq -16 -16 -21 -15
~way acdefghikmtu -39 -26 -22 -29 -28 -35 -35 -30 -25 -21 -24 -26

have__@hours ahm -15 16 -15
my__with nopqu 20 -21 -26 -29 -28
truck$ dm 15 -16
you__@insurance admu 22 -20 -31 -19
you_working hm 16 -18
~<fal abnopu -19 15 -16 -15 -25 -19
~<fel abdefgijklnprstu -17 -27 -21 -19 -29 -22 -26 -26 -21 -20 -20 -15 -25 20 -17 -32
~irv abjlnpv -18 -18 -20 -18 -19 -16 -20

for_how mnu -25 21 -17
hay_quien v -16
~<plu adgijklmru -15 -23 -19 -26 -19 -17 -21 19 -17 -20
~mind adhlnopqrs -34 -27 -24 -32 -29 -23 -23 -32 -31 -23
~resp agkpru -24 20 -15 -17 -23 -20

el_@treat ceghijklmopqruv -17 -18 -25 -18 -21 -30 -19 -26 -44 -31 -22 -24 -22 20 -27
get__please aci 19 -18 -17
guys__@day h 25
not:trust bm 15 -22
past bdilnoqrs -22 -29 -29 -19 -19 -18 -22 21 -25
this__a adgjmv -21 -16 -18 -25 -51 37
what_i abdijoqu -29 20 -35 -20 -19 -36 -29 -39

@drink_on akmn -18 -16 24 -20
for__@relative acdinopqtuv 19 16 -37 -23 -29 -25 -33 -22 -18 -23 -16
help__with g 17
her abdefghijklmrstuv -28 -16 -33 -21 -21 -20 -38 15 -40 -26 -42 16 -34 -22 -16 -50 17
~enas fmu 18 -23 -15
~key nu -16 -16
~lk> bdefhijklmnoprstv -28 -18 19 -25 -19 19 -22 -29 -18 -17 -32 -29 -26 -33 -33 -22 -23
~olar m 16
~uelo dm -16 15

@drive_yo nq -24 15
come_back djopu -23 -16 -15 -15 18
do_when ad -18 -19
it__from admns -15 20 -28 -16 -16

all__@holiday hm 17 -17
cambia cm 17 -22
manden_nada lm 18 -22
~ich abdijlnopqstv -30 -15 -32 -21 19 -25 -28 -27 -22 -22 -22 -20 -20

between agiv -18 -19 -16 -17
i__take abdhmpu 31 -29 -24 -20 -38 -28 -18
now defijlmnprtu -36 -40 -47 -52 -29 -19 -27 -64 -35 34 -38 -68
~leta mn -15 15

@call_la i 17
directions gi -20 -29
evaluacion$ a 15
hurt__wallet dm 16 -15
the__in acegijklmnopquv -32 16 -16 -19 -18 -48 -19 -16 18 -27 -27 -20 -26 -30 -20
this_the dgimsv -22 -15 -22 24 -16 -22

barki* m 18
coraz* m -15
~<bil abghjklnoqrstuv -31 -25 -19 -17 -24 -17 -23 -32 -28 -26 -22 -20 -15 -38 -29
~fier adghjkmrsu -25 -17 -16 -15 -16 -18 -19 -21 -16 -17
~ysel dmu -19 -17 -20

afuera a -18
mi__le q 16
se_@sick bmnq -19 -34 -17 24
~ansp m -20
~orks abdhijln -16 -18 -20 -23 -16 -17 -21 -25
~rter r 16

=said:ride_problem abcdefghijklnopqrstuv -103 -44 -38 -79 -54 -72 -78 -106 -53 -21 -79 -56 -36 -68 -27 101 -20 -97 -78 -101 -59
is__no mv -18 -16
my__told m -15
nauseas ns -20 21
nm flu -22 -20 -16
para_empezar a 16
~<alt abcdefghijklmnpqrstuv -22 -25 -28 -40 -40 -39 -28 -25 -33 -28 30 21 -34 -26 -29 -24 -28 -17 -30 -31 -28
~<goi aegiklmstu -35 -16 -34 -22 -23 -18 -16 -26 -29 -24
~baja acefgijlmoprtv -24 -32 -34 -31 -36 -33 -38 19 -34 -17 -22 -38 -30 -25
~eeti abo -20 -18 -18
~emoj bmq -15 -28 -15

save__spot b 16

@door_# jm 19 -19
^buen fmt 21 -20 -22
a__@cancel bmq 22 -25 -16
a__@treat iu -18 -21
bueno befiv -15 -17 -31 -15 -17
coman* adgm -16 -17 19 -17
in__need o 15
no__@relative m -22
~nvi bimpquv -17 -21 -27 -18 -24 -20 -20
~xpla adku -21 -18 -17 17

@day_just m -21
which__the g -15
would__my ail -20 -16 -21
you__got m -16
~ing cehijkqrtu -54 -62 -16 -16 -29 -31 -18 16 -17 -23
~nes> acefijklps -30 -26 -15 -24 -17 -32 -20 -32 -22 -33
~nsul klm -17 -16 -22
~ura> abefgjklmoqrv -23 -20 -18 -19 -18 -25 -15 -17 -20 -23 -16 -16 -17

am__another u -15
enton* ao 16 -16
salio dnr -17 -16 -23
top__morning fno 18 -16 -15
~bei bmp -18 -27 -18
~ete> bhijknopqru 17 -19 -20 -33 -17 -30 -22 -17 -15 -24 -23
~lpa d 15

am_stuck gm 18 -18
cars$ dm -17 18
como__@visit abdgmnsu 22 -34 16 -15 -33 -25 -18 -29
english abcdefghijklmnopqrstuv -52 -48 83 -46 -58 -47 -18 -40 -56 -52 -41 -44 -84 -41 -52 -38 -45 -41 -32 -43 -55 -41
i__home ahimnopq -17 -25 -16 -32 -24 -17 -15 34
~<usi m -16
~rpe m 16

@ride_i q -18
dia_tienen o 18
have__it mno -22 -21 -18
~<nu bcdefhmnopqrst -31 -50 -24 -45 -17 -37 -37 -61 -66 -27 -57 -33 -28 -49
~ompa abgijlmr -24 -24 -19 -19 -18 -19 -20 -22

and__i mou -23 -15 -16
back$ achlmnotv -17 -40 -29 -20 -35 -46 -36 -29 -18
like_# blrsu -16 -16 22 -18 -16
~kets d -15
~pera abdju -28 -20 -26 -16 -18

can__type i 18
i_get efghlmnpqrtv -17 -19 -29 -18 -18 -17 -30 -33 -24 -26 -17 -35
oblig* dm -16 -18
~acid a -16
~alar adlmq -17 -22 -17 16 -16
~poni dj -16 -16

come_by adn -17 -16 -23
la_manana bhinq -31 -23 -20 15 -16
should__if m -16
~omen ailnoptu 19 -17 -17 -15 -16 -19 -18 -20
~oraz m -15

@texts__and b -19
^give bjklpquv 19 -25 -17 -32 -18 -16 -38 -25
empie* a 16
i_go abcdhijlmor -23 -22 -17 -31 -21 -23 27 -17 -25 -19 -19
man$ lm -16 17
~nso l -16

@wrong__@relative v 16
about__in r -16
me__@clothes acilmopqr -31 -17 -23 -18 21 -16 -17 -16 -21
reply$ gm 21 -19
you__asking g -17
~<rep adghnoqv -33 -27 27 -18 -19 -23 -24 -17
~effe n -16
~ngu bcdefghijlnoprsuv -21 21 -33 -18 -23 -24 -22 -25 -17 -19 -38 -34 -26 -16 -21 -30 16
~pref acdghjkmnrstuv -33 20 -17 -23 -22 -16 -23 -40 -23 -17 -18 -18 -19 -21

a_@person abdijklnoprsv -49 -21 -18 37 -26 -16 -15 -31 -23 -27 -30 -23 -32
car__i j -17
see_patients ah -17 17
tambien lou -16 -18 -24
targe* hu -21 -16
that__what gjmnoqu -23 -16 16 -23 -22 -16 -26

his_@medicine ms 16 -15
i__texting a 16
me__donde ms -29 16
much__a m 18
my__great m 15
olvidense m -17
pick__date o -20
~<im bip -16 -17 -18
~fal abnopu -19 15 -16 -15 -25 -19
~feli afhmu -17 -25 -16 25 -21
~hist qu -15 -17
~isto abcglqu -18 -15 -16 -17 -26 -27 -22
~sib dknqu -23 -18 -20 -20 -19

@symptom__@move m -16
a_@month dmuv 23 -28 -16 15
are__risks u 16
big dm -17 -19
inclu* ilm -16 21 -32
~wat bgijlmnpqu -19 -15 -18 -21 -18 16 17 -19 -15 -27
~xti dfhjmnopqrst -19 -20 -19 -21 -18 -22 -28 -18 -23 -22 -15 -24

make__an a -18
talking_to mu -17 16
we__next am 17 -19
~sed> achipstu -23 -21 -19 -31 -33 16 -21 -27

about__bill d -15
not:llamo imv -18 -30 22
sorry__@call m -18
trabajan_hoy h 17
~<bit d -16
~till bcdefgmpstuv -39 -19 -47 -20 -25 -37 -30 -41 25 -32 -22 -27

a_little abo -18 -18 -15
estoy_interesada b -16
hija abdimruv -23 -18 -21 -16 18 -18 -19 -19
otro_dia adjkloqrv -26 -28 -16 -16 -17 17 -29 -20 -17
proxi* m -21
~<opt abefgimnprstuv -21 -25 -18 -16 23 -21 -17 -30 -19 -25 -21 -17 -29 -21
~hre bdfghjnpqu -22 -33 -17 -19 -19 18 -28 -27 -16 -18
\xc2\xbf__@clothes n 21

^assist egklm -17 26 -15 -23 -25
^ya cdefgijkopqrstuv -60 -63 -64 -59 -45 -44 -23 -16 -43 31 -24 18 -67 -42 -78 -46
como__la bgnqs -25 -21 -25 -17 -20
consigo bnu -21 -18 -15
drink n 18
flight$ mo 24 -16
moved deflmnprsuv -15 -16 -17 -27 -21 -17 -18 -29 -21 -24 20
sale abdefhjklnpqrs -25 -22 23 -18 -15 -17 -30 -20 -20 -21 -22 -17 -30 -25
shift bju -21 -16 -22
the__so dm -19 -17
~hurt p -21

aviso$ aekot -17 -17 -18 -18 -18
const* n -15
cosas$ lm 15 -20
las_@visit m -15
needs_the am -16 -19
no__@move lm -22 -30
~ejar ago -25 -23 -19
~nur m -19
\xc2\xbf__@open m -16

algo$ abhijlmnpqrsv -27 -19 -18 -31 -19 -22 -25 25 -16 -20 -27 -20 -16
does__effect u 16
peru$ mu 17 -16
~<le abdefhknoptv -40 -27 -16 -26 -34 -53 -22 -37 -41 -37 -38 -56
~avia bdiv -16 -16 -16 -16
~mpt anu -18 17 -19
~rmis bmuv -19 -28 -19 -20
~saco abqu 20 -17 -18 -17

^cual abdeglnpsuv -23 -17 -24 -16 16 -15 -16 -17 -24 -36 -17
arran* amopqu 16 -20 -21 16 -18 -16
buscarme p -16
coming__do o -17
put befghijlmnqrstv -30 -31 -24 15 -52 21 -27 -45 -26 -24 -37 -43 -22 -40 -33
sundays bflmt -16 -31 -15 24 -19
that_was bdgjmnop -19 -17 -17 -18 18 -20 -21 -16
who__me abdijklmnoqrsuv -34 -16 -19 -26 -18 -17 -21 -35 -20 -19 26 -16 -16 21 -36
~<chi aghijkpqtu -18 -23 -20 -22 -21 -18 -23 -23 -16 -29
~pick bcklnrstuv -22 -18 -22 -31 -19 -33 -28 -17 -36 -26
~reve bdm -18 -16 -17

^due m -16
correo m 19
do__if dn -20 -19
get_there abghijlmopqsuv -36 -21 -33 -29 -37 27 -26 -54 -24 -18 30 -25 -19 -18
it__@treat du 18 -19
me__since m 20
side dh -16 -16

@relative__i dmu -16 -21 -16
not_back jq -15 19
wreck mr -16 16
~<iss empq -16 -17 -17 23
~may eilmu -18 -16 -18 19 -17
~tuvo l 18

@drink__puede nq 19 -16
can__drink n 18
es__caro du 16 -19
no__como mrs -19 -20 -19
~desa abgijkmu -29 24 -16 -17 -20 -18 -22 -16
~emo acdeghijksuv -21 -30 -31 -23 -30 -24 -33 -30 -30 -28 -23 -20
~isa abnqrv -31 -15 -26 -20 -19 -21

^prendan klm 20 -16 -19
cross$ d 19
otro cghijkmoqu -20 -18 -19 -28 -27 -29 -16 17 -29 -23
what__am u -15
won_the ejmu -16 -20 24 -21
~ific goq -17 -16 -17
~owed abijmnu -21 -15 -18 -19 -15 17 -17

^@spanish abcdefghijklmnopqrstuv -38 -29 57 -24 -52 -42 -39 -31 -46 -41 -36 -45 -55 -20 -21 -24 -22 -23 -20 -31 -37 -26
^bendecido m -15
a__and bp -18 -21
en__favor acgjklmo -18 15 -16 -23 -17 -21 -16 -15
i_said anqu -24 -29 -20 -21
it__my ainoqr -16 -24 -35 -29 -27 -17
nine$ hm -16 17
quiero__a abm 17 -20 -21
~ene> bcefhijlmnst -40 -37 -24 -24 -39 -39 -43 -28 -35 -18 -47 -28
~isi bdjklmpqsuv -30 -28 -20 -19 -17 -24 -25 -25 19 -30 -22
~me> abcdefglmpstuv 19 -19 -41 -33 -109 -80 -18 -20 -31 -17 -30 -33 -40 -38
~orn bcdefgiklpqtuv -40 -30 -30 -31 22 -43 -34 -27 -45 -32 -40 -25 -46 -36

another_day qv -17 -25
despues__# oqr -15 -15 -16
for__and bm -16 -21
sigue$ h -15
this_week bsuv -25 -20 -34 -19
well fo 15 -21
~unni afhn -19 -17 -20 -16

@move_my abcdghijklmnpsuv -41 -30 -25 -32 -20 -20 -26 -27 -16 -24 45 -38 -16 -18 -22 -20
a__have bpq -19 19 -22
coming__@visit abmp -23 -19 23 -16
contesto g 20
do_@person bcdeghijklnopuv -22 -18 -17 -16 -23 -26 -31 -21 -19 -24 -24 -15 -21 23 -18
like defghjmpqtv -20 -18 -18 -16 -28 -17 -19 -22 -16 -18 -31
long$ mnu -23 17 -18
mi__quiere mq -19 -18
my__need q -18
read abjklmnoqr -26 -16 -17 -41 -20 28 -30 -24 -17 -15
wear_@clothes n 15
zxcvb_nm em 16 -16
~amo acefghjklnsu -19 -32 -21 -28 -35 -25 -30 -36 -24 -35 -41 -40
~ondi bp -16 -15

it__too ahmoru -16 -26 24 -22 -17 -16
lol_ok defkmn -16 -20 -16 -15 25 -21
puede_estar anp -15 18 -20
sup acdefghijklmrtuv -17 -17 -19 -29 33 -16 -18 -18 -21 -18 -21 -31 -17 -22 -23 -16
taller m -15
tengo cefghjklmrtu -27 -24 -31 -21 -32 -15 -20 -27 -31 -32 -29 -16
~preg acdklnoqrsu -25 -16 -26 -20 -26 -23 -21 -21 -22 -16 -18
\xc2\xbf__tiene a -17

o_como dmu 16 -17 -18
say__in acu -15 -17 -17
y efhiklmotv -45 -56 -36 -26 -46 -48 -26 -20 -16 -29
~<fin bcdefgilstu -22 -29 -26 -23 -25 -42 -45 -27 -30 -19 -48

@move__idioma c 16
a__llega hm 17 -18
and__you m -20
best_@call m 18
ha eflnu -24 -19 -19 -16 -16
it_@open m -17
me__of agilpu -18 -16 -21 16 -17 -19
quede__@symptom os -17 20
said_no m -18
to__whole im -15 -16
~ers abfhklnopr -28 -16 -39 -16 -37 -46 -26 -34 -15 -17
~od> abdeghijkqruv -30 -19 -53 -43 -24 -26 -17 -39 -34 -23 -27 -24 -23

january acilmou -26 -18 -18 -19 -24 25 -17
woke bi -15 -16
~appr adm 16 -18 -17
~evo> abcdegijlnoqru -18 -17 -26 -34 -18 -25 -29 -27 -30 21 -23 -31 -25 -32
~ida> dfhiknoqsv -24 -17 -16 -26 -17 -20 -27 -16 -20 -22
~uard amor -21 -25 -16 25

apartment m 15
~icke dinqru -19 -17 -17 -15 -17 -18
~orth j 20
~rgen agsuv -17 -16 -16 -22 -16
~sado djnu -19 -17 -17 -17

no_doy j 16
~abra ho -17 -16
~enda bcdefghjlnopqrstu 26 -34 -34 -20 -27 -25 -27 -36 -16 -19 -17 -30 -33 -27 -28 -25 -40
~sali abcefhilmrtuv -25 -22 -23 -15 -19 -28 -30 -34 -41 20 -18 -15 -26

@parking_like u -22
^new dilm -20 -22 -22 -30
el_@medicine dnoqsu -15 17 -18 -15 -15 -15
language$ cm 20 -21
we_decided m -15
you_the himu -19 -16 -29 26
~lgui abdgjklmrsu -20 -23 -32 -19 -23 -20 -21 -26 -19 -15 -45
~sec lmq -17 -15 -18

any_openings h -16
bring_to mn 23 -29
en__mas m 15
have__for bdntuv -29 -28 -19 -18 -21 -21
semana bcdgjkmnps -22 -15 -28 -21 -24 -17 -38 -28 -17 -19
the_@parking adhmnr -16 -22 -25 27 -16 -17
went_up adsu -15 16 -16 -18
where__this jm 19 -16
~<han abcdefghjnotv -22 -23 -20 -22 -21 -21 -16 -19 -17 -20 -16 -18 -24
~<ori s 17
~ar> cdefhipqtuv -40 -44 -62 -38 -21 -24 -41 -27 -18 -23 -36
~asdk em 16 -16
~lps gm -19 -17
~ner afhlmnpqtv -25 -18 -28 -16 -44 -17 -29 -46 -16 -23

@late__dia no -15 18
@medicine_before n 18
con__@relative abnpq -16 -23 -20 25 -16
me_more bmu -17 -24 23
no__no am -16 -17
puede__la an -21 -21
sabado dpqrsu -18 -15 -19 -15 -15 -17
to__and lu -16 -17
~bil bcdghjklnpqrsuv -36 -19 23 -23 -25 -31 -23 -27 -33 -21 -31 -28 -25 -43 -33
~ury o 15

@howmuch_la d 19
getting_home mq -17 17
mania gmu -16 20 -16
re__for kl 18 -16
the__one bghiklnoqtuv 17 -17 -22 -19 -19 -19 -25 -26 -21 -19 -15 -18
to_unsubscribe l -19
~duel dn -16 -18
~ird ejnr -19 -24 -23 -17
~pap bgjklnopqrstuv -22 -33 -15 -22 -19 17 -35 -22 -32 -20 -24 -20 -29 -20

can__for n -25
mas_temprano aho -18 -17 17
me_@fetch abcdijklmnprsuv -35 -35 -19 -23 -37 -16 -18 -22 -45 -37 43 -27 -20 -36 -30
short mn -17 17
todavia$ qr -20 -16
want_them m -18
~<wr abjpqrt -32 -24 -17 -24 -28 -18 -17
~apit m 16
~iver abcdefghiklnopqtuv -29 -16 -23 -34 -19 -18 -23 -30 -35 -25 -29 -17 -27 17 17 -26 -40 -23

@call__all h -17
bridge__up r 15
could__be ao -26 17
drive* abcdefghiklmopqrstuv -25 -28 -17 -28 -15 -16 -16 -24 -28 -22 -24 -16 -25 18 18 -19 -26 -22 -29 -16
~doi adhjmnv 16 -18 -18 -17 -16 -22 -19
~nkin dru -17 -17 -17
~uid s -18

@relative__que dimnoqs -27 -18 -19 -33 -21 23 -19
al_@clinician dgiknou -23 -17 19 -17 -16 -25 -21
comer admnoqsu -21 -18 -29 30 -20 -16 -19 -19
dejo_el m -18
driver$ jm -21 -27
forever abd -19 -16 -16
he__not mv -27 16
it__to bfgjlnprtuv -28 -27 -33 -21 -28 -19 -26 -26 -16 -31 -24
it_any bm 24 -17
not__i dmnpr -25 -21 -15 -22 17
quart* r 17
sec$ efjm -22 -17 -15 20
ubicacion hiju -15 -25 22 -18
you_for bmt -16 -20 17
~<uni nu -17 -19
~uh> em -17 16
~ween a -16

fligh* abdjmn -17 -18 -19 -15 19 -19
you_all bceghlmnopqruv -52 -36 -40 -46 32 -18 -46 -50 -43 -27 -18 -36 -24 -52
~<env lmv 15 -19 -16
~ovin uv -16 -21

i_skip m -28
my__driver q -23
the_@wrong abdghimnpqstu -23 -23 -29 -26 -25 -28 -23 -24 -22 -19 -25 -22 -20
the__going u -15
what__that nqu -24 -23 -20
~<rei dmu 15 -19 -17

how_much abdfghijlpqrst -18 -32 22 -21 -22 -18 -22 -30 -40 -15 -19 -19 -22 -46
is__per du 23 -27
my__that dgmnptu -26 -17 -40 23 -16 -21 -17
or__@move hj -16 18
up__@visit am 22 -22
~<fre cefghijklmnqtv -27 -18 -20 -20 -23 -26 15 -17 -19 -22 -32 -18 -24 -25
~inon mu -24 -17

a__of aehjkopru -20 18 -25 -25 -23 -34 -27 -37 -35
i__@english cmv 21 -25 -17
no__@stop lm -29 22
someone__have bo 19 -22
think_about amu -17 20 -18
~<lab hjm 17 -16 -22
~arre al -15 -16

credi* dm 17 -15
dejo_de hln -17 -16 15
el__@door j 16
i__@cancel abdklruv -27 20 -26 -23 -29 -23 -16 -20
quit abcdegjklmnprtuv -16 -30 -23 -28 -18 -30 -30 -18 46 -20 -17 -31 -27 -18 -32 -28
somebody__i b -15
~<iph dm -18 19
\xc2\xbf_como cdmnqrsu -22 -32 25 -41 -24 -19 -16 -24

how__am jmsu -20 -25 -23 23
in_@place hjmu -19 -30 28 -21
longer_interested bl 17 -23
not:works mu -16 -18
~le> acefghklv -22 -19 -66 -69 -23 -49 -21 -34 -83
~meno gnou -18 -16 -17 -20
~pin eghnoqrst -17 -28 -21 -32 -29 -31 -18 -23 -16
~tard bdmnopqrsu -17 -23 -40 -22 -17 -17 -18 15 -18 18

^dfg em 20 -22
much acdefghijkpqrsv -22 -21 25 -26 -29 -26 -26 -20 -34 -23 -24 -23 -23 -26 -21
normal_el s 19
to__@clinician abhmnqu 15 -19 -17 -30 -17 -17 -23
vecina np -24 19

new_@insurance dm -16 17

a_tmrw m 17
do__to abcdgkqsv -17 -29 -27 17 -42 -34 -18 -23 -34
does__@eat dgmn -18 -20 25 -33
olvido n -15
said__her p -17
texting__health m -18
~<hur gjp -15 -16 -21
~enla cjmrv -16 -17 -31 -17 -17
~tsd> a 20

from__on m -16
los__no l 20
more_@texts lm 18 -16
morning bdgijlmpquv -31 -18 -22 -17 -16 -22 -15 -21 -28 -26 -25
puking gmn -23 -16 20
the__idea lv 20 -20
~<wen abcefghiklnptv -19 -22 -18 -32 33 -16 -24 -17 -22 -20 -20 -17 -17 -20
~ave> defghmr -25 -39 -40 -32 -29 -19 -25
~blan acgpqrsu -20 -18 -16 -18 -20 -21 17 -20
~eei ms -18 16
\xc2\xbf_que bcfghiklmprsv -22 -32 -18 28 -23 -35 -24 -21 -16 -21 -19 -28 -19

^viene m -15
a_joke m 23
como_se abcdfgijlmnqrsu -34 -18 -22 -35 -20 30 -17 -21 -29 17 -38 -22 -18 -23 -40
do__@pay adgjlmnu -16 38 -21 -31 -18 -49 -20 -20
many__@stop lm 16 -15
on$ abdegijkmopqstuv -15 -38 -41 -37 -38 23 17 21 -33 -25 -33 -37 -34 -27 -45 -25
red adimoqsu -23 -18 -20 -16 -15 -18 25 -21
se__esto glm 16 -19 -20
who__this dfgilmu -17 -19 -19 -24 -20 -16 25
with__@symptom m -18
~eli acdefghjkmnpqr -40 -29 -41 -31 -35 -29 -38 -36 -29 29 -31 -32 -31 -25
~ened doqu -16 -16 -19 -28

all_what h -17
along p 18
de_@relative nq -16 22
it_up bhikpqr -24 -15 -17 -20 -16 -24 -26
long_am jmsu -20 -22 -22 19
me_# alm -21 -16 -24
not:need abgioquv -21 23 -24 -23 -33 -38 -21 -17
quiero_@stop klm -17 -22 20
subsc* klm 22 -24 -19
voy_con mp -25 23

@hello__this afm -15 15 -16
@place__i dgjmn -17 -17 19 -21 -18
it_@price mu 19 -19
please__everything blm 18 -15 -18
want_it abm -25 21 -30
~ala cehjnpqtuv -18 -20 -21 -28 -31 -22 -24 -16 -33 -19
~bloc abdhilnpu -17 -18 -18 -16 -15 19 -16 -16 -26
~inds d -17

@call__do h -19
^cuantas ahjmr -21 -17 -22 -24 -15
los__vez k 21
old_lady m -17
tarde bcdefgijklnopqrstuv -49 -37 -38 -29 -27 -31 -24 -22 -30 -30 -44 22 -30 -38 22 -26 -23 -29 -29
where__my m 17
where_did jlm -34 -16 25
~upon djn 18 -15 -15

anyth* bghirsv -32 -27 -33 -21 -19 -18 -23
delay mo -19 15
had__@stop r 19
me_down dm -15 -26
mensaje$ gi -22 -22
store amo -16 26 -15
suits u -16
~ez> v 15
~grea bdnsu -16 -19 -17 -15 -26
~irve abjlnpv -17 -17 -19 -16 -18 -16 -19

i__only aiq 20 -15 -20
saco abqu 20 -17 -18 -17
story almqu -18 -16 15 -19 -20
whale* m 16
~dejo adhikmnpu -23 -29 -21 -17 -16 -28 19 -25 -18
~dias bdhijmnprtuv -19 -23 22 -21 -21 -38 -29 -15 -18 -16 -25 -17
~est abcdefiknopqrs -17 -32 -28 -24 -76 -22 -21 -29 -42 -47 -28 -32 -15 -16
~tanc am -15 -18

and__and m -16
first$ dn -20 16
lo__quiero bmu -19 -23 -16
not:number gl -16 18
weed n 16
~<tou p -19

for__@call i 19
manana acdfghijklpqrtuv -26 -23 -30 -18 -22 17 -31 -26 -17 -17 -28 -15 -20 -20 -32 -26
~leme m -16
~oupo djn 18 -15 -15
~tan abeklmnpqsu -16 -40 -24 -17 -15 -23 -37 -31 -46 -20 -29
~tate ao -18 -17
~vega m 17

@body__since m -15
@call__@stop i -18
are_good mo -30 18
send$ adglm -18 -17 23 -16 -20
to_# aimo -18 -15 24 -17
yes__my pq 18 -16
~ride abdghjlmnpqsu -21 -18 -18 -16 -17 -20 -19 -29 -18 24 17 -16 -25
~ssi efhimnpqt -27 -23 -34 -21 -31 -41 -26 -20 -18

@cancel_el klm 19 -25 -27
^pasenme ajklo -18 19 -19 -20 -17
menos gu -18 -17
para_que bdjmnov -18 -23 -32 -42 -20 -21 -29
~ying bdhjknqu -18 -23 -19 -19 -17 -26 -24 -22

^p elm 24 -17 -22
ando_buscando m -21
campus m -19
high adghijlnoqru -22 -21 -19 -15 -16 -26 -17 -22 -16 -21 -23 18
ridin* p 16
~ssa abdlnotv -19 -22 -22 17 -18 -22 -16 -18

@clinician__los a -19
@drink$ adghinopqu -28 -23 -20 -17 -22 30 -26 -16 -29 -28
comi benpr -15 -15 19 -15 -19
de__manana b -17
get_@texts k 18
light_by m -16
~delo el -16 -16
~zz> m 16
\xc2\xbf__por gmnoq -16 -20 -19 -17 -15

^x abcdefghijklmnopqrstuv -26 20 -23 -24 27 -24 -22 -20 -23 -24 -18 -30 -37 -23 -23 -19 -20 -20 -20 -22 -25 -20
down_for m -15
el__@clinician ai -16 -16
~<no acdeklprt -32 -44 -68 -59 -21 -20 -37 -40 -53

@drive__i m -17
closing hm 18 -18
not__if p -15
que_esta jmuv 20 -19 -18 -17
tell__a m 15
~arad joru -20 -17 18 -16
~essa abdlnotv -19 -22 -22 17 -18 -22 -16 -18
~ntre mn -17 -16

dormir mqr -23 -15 -15
getting dhijno -23 -18 -24 -17 -27 -19
hmm defgjlmu -19 -35 -23 18 -18 -20 16 -19
me__@clinician aiu 26 -21 -17
what__do bcdfgijlnoq -20 -19 -50 -26 -22 -25 -21 -17 24 -26 15
you__@visit a -19
~ocl blm 16 -17 -20
~saf dijnpsu -19 -15 -16 -20 -16 -16 18
~tota dm 21 -20

it__out lmnou -15 21 -16 -16 -22
mi_@animal amopq -19 30 -18 -21 -24
up_@drink m 17
~<cau m -16
~auf p 15
~lean m 21
~tsi mu 15 -23

^everything adh -18 -16 -15
get__this ailm -18 -15 17 -30
puede__@relative o -16
same_as ajo -22 -17 -21
what__about dmu -17 -25 32
worse$ s -15
~hess m 22
~ion abefghopqv -35 -26 -55 -26 17 -17 -28 -25 -16 -29
~oin ceghijklnstuv -17 -22 -20 -20 -28 -17 -29 -21 -22 -25 -35 -16 -17
~tah cikl -17 -19 -18 20
~xima m -21

@drug_ok n 17
out_of abeghijknprv -37 21 -15 -25 -23 -40 -33 -27 -43 -18 -38 -18
over__@call dm 16 -15
standing jm 16 -21
~ben befghijkmnpqsv -22 -22 20 -31 -29 -25 -27 -31 -20 -26 -16 -19 -23 -21
~ind> acefgilv -23 -31 -26 -28 -24 -43 -28 -43
~pran djqsu -25 -18 -20 -16 -15

@door_number gijlmuv -16 -18 24 -18 -21 -17 -16
consiguieron_mi u 16
nota mu -20 21
~adj i -16
~engo cefghjklmrtu -27 -24 -31 -21 -32 -15 -20 -27 -31 -32 -29 -16
~ora> cdefijklqstu -28 -46 -21 -36 -49 -44 -27 -34 -30 -26 -22 -46

^activar km 19 -18
agreed abkq -20 -16 -21 -19
alta bdefiklmnpqrtv -17 -22 -22 -22 -19 34 -25 -16 -16 -18 -17 -15 -16 -15
can__something hm 16 -17
not:gusta gilv -18 23 -17 -17
~<fir bhkpqrv -19 -33 -21 -29 -24 -20 -16
~hair cdgilop -17 -17 -16 -24 -16 -22 -22

boca jmu -16 17 -19
can__walk aimu -16 -16 -25 -23
en_@pay d 17
i_need bghjlprtv -34 -19 -15 -15 -31 -19 -33 -19 -25
right_now dijmnoqru -29 -20 -26 15 -30 -23 -34 -46 -20
~ssio dgijnrs -22 -20 -15 -15 -22 -18 -17

camion mnpq 17 -15 -21 -20
i__when n -22
pueden__el aik -18 -23 -19
~<cur d -22
~lar> abginrsv -23 -22 -26 -23 -22 -22 -19 16

^por abefgijnopqrstv -44 -23 -19 -20 -40 -35 17 -21 -36 -27 -25 -32 -30 -26 -37
atend* gnoq -17 -16 -18 -16
bring__@move o -17
horas__@eat hn -16 16
not:another ov -32 -25
the_cross jm 21 -19
tiempo adhs -18 -23 -16 -17
uso a -17
~arab m -15
~fes auv -16 -17 -17
~oid adgjmnoquv -23 -32 -24 -26 -40 16 -22 -20 26 -17
~sad djnu -28 -21 -20 -27

and__happened m -16
by bdfhijklmnopstu -19 -26 -21 19 -20 31 16 -16 -49 -39 -18 -15 -38 -23 -25
impor* l -20
maybe el -18 -16
me_llevaba pq -17 17
salir anu -17 -19 -16
viaje ao -20 16
~<dec dfhjklnpqrstuv -26 -20 -20 -24 -28 -30 -30 -25 -26 -29 -30 -18 -25 -27
~abla bcknoqrv -19 18 -22 -24 -23 -27 -17 -20
~en> bcdegjmnost -17 -42 -23 -49 -85 -35 -15 -45 -26 -26 -33
~nou dlnt -18 21 -16 -18
~whic abdijklnopqstv -27 -22 -31 -22 19 -17 -24 -28 -20 -21 -22 -21 -20 -20

mejor__@cancel bmo 23 -29 -29
wear__@clothes m -17

@thanks__bunch mt -18 16
off__the dm -15 -18
~jus acefgjkstv -16 -26 -25 -24 -19 -21 -21 -25 -17 -31
~mun af -19 -15
~say cdefhijltv -20 -17 -15 -38 -31 -18 -18 -22 -18 -21

a__es tu -15 -16
does__come dmnu -18 18 -19 -21
last__no m -20
on__@visit abmr -17 20 -23 -17
~eda bdfhkqrstv -17 -36 -18 -25 -28 -21 -22 -26 -21 -28
~ito> cefgjkpqstuv -18 -31 -30 -20 -38 -24 -39 -23 -18 -26 -35 -37
~ran> fgijlnpqsuv -18 -16 -15 -20 -17 -21 -23 -24 -15 -17 -23

^car mq -18 16
esperen blm 23 -18 -26
my_records n -16
no__@texts abcgiklmoquv -17 -22 -33 -21 -19 -29 48 -56 -25 -17 -28 -24
payments adm -18 22 -21
the__but alm -18 16 -21
~uar adhijklnoqrs -24 -24 -16 -19 -22 -17 -18 -22 -28 -29 28 -24
\xc2\xbf__dia am 16 -16

@animal_se mr 21 -17
@visit abcdefghijklmnpqrtu 56 47 -98 21 -93 -89 -113 -65 -88 -72 -43 -50 -67 -39 -105 -73 -42 -89 -17
calls hm 15 -17
la_vuelta mqr -18 -15 17
often dnu -20 -18 19
pizza ahijklmru -30 -17 -28 -27 -22 -21 22 -17 -27
sea bo -20 18
should__wear g -18
~cau m -23
~dire g -20
~otal dm 21 -20
~tic aghijluv -15 -21 -26 -17 -16 -24 17 -24
~weir mnr -31 -18 -17

#__later m -16
am__coming bor 33 -16 -22
el_@day bcdefgijkmnopqruv -16 -33 -42 -16 -15 -32 -45 -24 -33 -30 -47 34 -34 -20 -34 -38 -29
la_@relative abmp -15 -21 -18 17
quitenme__la l 16
saber io -20 -16
wear adghjoq -22 -25 -29 -20 -23 -17 -23
~erea jm 17 -15
~esad adjmu 19 -17 -17 -24 -18
~nov m 17
~tuat m -18

@body_or u -16
@person_come admnqu -20 -18 -24 -20 -21 20
am__talking u 17
is__@spanish cm 20 -17
when__a im 19 -20
you_provide m -18
~nada bdefjmqstuv -19 -32 -19 -19 -30 -16 -21 -16 -18 -18 -18
~orm> djlnpqrsu -25 -22 -16 -21 -17 -22 -20 -20 -22
~ps> bhipqru -20 -19 -19 -20 -25 -17 -19
~rtal m -23
~sca> m -19

telef* abcnoq -23 -22 -15 -24 -20 -17
~bla> cmq 17 -28 -17
~edas m -20

@howmuch_tengo dq 21 -19
i_smoked m -16
not:sirve qu -20 -18
there__my jm 18 -18
~<mer mr -19 26
~ave defghkmr -28 -42 -41 -33 -30 -15 -19 -27

all_day dghmu -19 -17 -17 21 -21
at__front jm 20 -19
done__these a -17
put__the bdkm -20 -17 -17 -22
vean__mi a 17
vote$ m 22
~<goe dgjmnops -26 -16 20 -32 -19 -15 -19 17

^@cancel bcdefghijnpqrstuv 49 -48 -56 -53 -48 -44 -47 -41 -42 -42 -39 -42 -50 -27 -40 -47 -37
do__getting m -18
keep_me mv -17 -19
lado_de jmuv 19 -19 -15 -16
no_quiero acgikmoquv -51 -30 -15 -17 -36 27 -23 -25 -34 -24
not:casa m -16
the__no m -17
you__records im -17 17

what abcegikloprstv -15 -26 -54 -44 16 -22 -38 -42 -17 -48 -59 -26 -23 -67
~ical gn -15 -15
~ork abcefjklprstv -15 -21 -32 -30 -30 -47 -40 -15 -25 -16 -41 -35 -31
~sul dgklm -16 -17 -18 -18 -31
~xame u -23

^only adijqr 22 -25 -20 -26 -21 -19
can__up dginrs -21 -15 -20 -18 -15 -16
did__sleep u -16
es_un adgijmn -19 -20 -22 -15 -20 16 -15
i__@insurer d 22
una_@person abcdefghijklmnopqtv -29 -18 -17 -16 -17 -17 -21 -19 38 -21 -18 -18 -27 -21 -22 -17 -17 -15 -35
yo_no abdefghjknopqrsv -39 -22 -32 -16 -23 -19 -17 -21 -24 -25 -31 -24 -32 -24 -23 32
~itin mnrsv -18 -22 -16 -16 -20
~lude dm 16 -19

@insurance__mi mu -17 15
tell__what m -20
ten_minutes r 18
want__an a 15
you__else v 17
~cep cdefghijlnoprstuv -21 17 -21 -26 -16 -28 -31 -28 -29 -15 -18 -15 -19 -17 -16 -31 -23
~umer abcdefhkmnopqrst -28 -36 -25 -35 -22 -22 -26 -16 -29 -26 -33 -26 -26 -32 -33 -16

can__tomorrow mo -15 20
my__needs bpqu -16 -19 -15 -16
not:vuelvan l 16
not__be lmo 21 -30 -19
~lmar m 15

comma* gm 20 -16
days__the hjmu 20 -16 -21 -16
es__# dou -28 -18 -19
is__anyone h -15
mi__otra ab -18 18
on_here jm -17 -22
think$ aefgkltu -18 -20 -18 -19 -21 -25 19 -17
~old> cefghjnoqstu -22 -24 -30 -22 -26 -33 -27 -25 -37 -29 -21 -28

# cefghijklmnpqrstu -79 57 -110 -45 34 -20 -58 -78 -45 -38 -47 -52 -40 57 -31 -77 -78
any_slots amo 19 -16 -15
are_not mu -19 -16
can__sending m -15
gave_you im -17 -21
marqueme eilm -19 26 -25 -25
not:back bdgjkm -17 -16 -17 -18 -16 -26
what_is bfghknopqrstv -26 29 -37 -27 -18 -42 -16 -23 -69 -27 -52 -40 -34
~ghj em 21 -20
~stay adgiklors -32 -29 -19 -17 -17 -22 -22 -16 -27
~wing adnu -30 -15 -15 -16

@insurer_ya q -16
dia_es mu 16 -16
mi__favor cim -16 -16 -22
the_other mo 18 -22
y__quiero o -22
~shot j -15

@treat_work gmu -25 -22 28
any__get m -19
emoji* bmq -15 -28 -15
funciona m -25
not:@ride cgijlnqrsuv -16 -20 -22 -19 -24 -26 29 -23 -19 -17 -24
this_going dm 18 -20
to_it am -15 -29
~<est abcdefikmnopqst -31 -36 -21 -16 -62 -16 -25 -27 -28 -19 -36 -16 -24 -19 -17
~nic bdefgknopqrst -28 -27 -23 -27 -22 -23 -30 -33 -21 -22 -22 -26 15

@call__@vehicle hijmr -15 -27 -19 23 -15
a__casa r -17
a__night mo -15 -17
escribo giklu 20 -23 -19 -23 -31
guess u -18
me__@sick pq -22 20
para_llegar b -15
pasam* aimnqv -26 16 -23 -15 -17 -20
quitame aklm -22 -16 15 -20
she_gets m -15
tmrw$ ailmo -21 -15 -24 15 -15
~<nai adhlnu -22 -19 -15 -17 16 -19
~<por ilnoqr -18 -23 -18 -16 -24 -18
~amor bfm -16 -15 -21
~es> bcehijkloprt -51 -43 -96 -33 -17 -21 -38 -33 -27 -19 -21 -27
~ier> abo -22 -15 17
~ons> befhkloptu -22 -27 -24 -30 -28 -16 -27 -30 -27 -23
\xc2\xbf__llego jn 17 -16

a__home nq 17 -19
for__@symptom mn 17 -22
the__@clinician ad -20 -15
the__@parking m 16
~cred dm 17 -15
~lon> dlu -20 -15 -19
~nort jm 20 -18
~unas dn -17 17

bette* dgnrsv -17 -18 -21 -18 -24 -15
how_are fhm 25 -26 -22
marco adefgjlou -18 -19 -20 -18 -24 -16 -19 -17 -21
mareada ms -16 21
no_puede mnop -16 -28 -28 -16
so_i gimnsuv -24 -32 -23 -25 -21 -23 -22
what__on dgmn -17 -17 15 -21
when cdefghjklqtuv -22 -19 -20 -20 -36 17 -25 -28 -21 -30 -20 -18 -28
when_is bdijmop -16 -16 -22 -28 25 -18 -16
~gram m -17
~ond> d -15
~ter> defgjlpqtv -37 -38 -36 -41 -33 -24 -16 -17 -43 -34

@day$ bcdeghijklnopqrstuv 26 -69 -45 -63 -68 34 -61 -76 -51 -77 -18 26 -56 -42 -72 -27 -16 -58 -68
a__shop mv -21 16
bendiga$ t 20
deleted_the j 17
hotel a -15
lo__@treat a 16
mi cdeghijkprstuv -18 -39 -80 -70 -64 -47 -65 -51 41 -52 -39 -39 -21 -29
not_do lmnq -16 -25 -17 -27
not_work bq -19 -18
pueden_mandar ad -18 -17
~sit cefghklntuv -15 -25 -33 -26 -35 -22 -25 -22 -36 -23 -40

@eat__dia dn -17 20
afterwards a -15
el_@clinician adkloru 26 -22 -15 -17 -27 -19 -18
insulina gn -19 17
not:@symptom ms -17 15
~elf bcghjmrtv -17 -17 -24 -21 -22 -36 -24 -15 -22
~elul abq -15 -16 -17
~four bdijor -17 -18 -19 -17 -16 -16
~inut abdeghjklnoqruv -30 -25 -18 -19 -15 -17 -18 -23 -28 -23 -22 -19 22 -22 -16
~late acdegijklnoprtu -27 -30 -34 -17 -21 -37 -26 -23 -27 -23 21 -24 -20 -17 -32

^todo bm -24 15
a__esta u -15
con_la abcdgiklnpqrtuv -16 -24 -17 -28 -34 30 -23 -32 -22 -27 -25 -19 -16 -15 -23
count__@food m -15
going__a mq -29 -18
hace_el pq 16 -21
le__al gilmv -17 -15 -15 -28 20
~<pus abhijnrsv -20 -33 -19 -22 -19 -23 -26 17 -17
~aja aefijoprt -19 -55 -49 -46 -38 -17 -21 -33 -19
~epa> eflm -23 22 -16 -19

@relative_reads m -25
anybody__the q -17
cancelling mor -40 18 -16
for__patient a 17
nothing__right mn -24 16
they__you du -15 17
~spee im -19 21

a_menu dgimu -16 20 -20 -16 -16
aventon o -15
hay__ahi inu 21 -18 -16
i_sign j -16
no__para opu -22 -18 -23
tengo__necesito g -15
~<sl bcfghijklnpqrtv -36 -27 -28 -15 -38 -40 -32 -31 -38 -22 -29 -22 18 -24 -33
~dia> l -15
~pero cgimntu -16 -18 -23 -24 -31 -17 -18

are__odds gmu -16 -17 16
dia bcefgijklmoqrtuv -24 -56 -44 17 -69 -61 -61 -52 -59 -22 26 -25 -58 -50 -69 -59
got__# mr 22 -19
~<lej jm 19 -19
~alt acdefghjklmopqrstu -34 -34 15 -44 -43 -39 -36 -38 28 19 -24 -18 -25 -37 -31 -35 -34 -35
~savi m 17
~scra abimu -19 16 -17 -30 -20
~ucks anu -15 -19 -17

companero pq 22 -19
is__each m -19
is__or m -18
no_@texts lm 26 -27
tomando ns 19 -16
what_now abdfghjmnou -15 -20 -24 -15 36 -22 -28 -36 -15 -23 -25
~<bat joqu -18 -15 -19 -18
~lma aehikmu -20 -23 -18 -20 -19 20 -22
~xpli bdgjmnoqs -18 -18 19 -18 -22 -19 -20 -16 -16

@stop_de abgijklnuv -16 -18 -21 -28 -20 -47 31 -21 -22 -20
me__las mu -26 -15
new_@person am 17 -17
servicio$ q -21
~<eme u -15
~<mov acdefghijklnopqtuv -18 -19 -28 -22 -25 -22 -25 -23 -17 -28 -21 -32 16 -26 -23 -20 -37 22
~adu p -19
~ggle ajmno -16 -19 -16 -16 18
~ntem i -18

gobierno m -15
~<cap j -15
~<je m -21
~mie abikouv -22 16 -23 -17 -24 -24 -18
~secu m -15
\xc2\xbf__el bcgimqru -17 -17 -16 -19 -20 -23 -18 -31

@call_on mn -21 16
^que abcefgijklmopqrstuv -26 -70 -77 -37 41 30 -43 -20 -73 -29 18 -35 -85 -48 -69 -44 -16 17 -92
de__\xc2\xbf mu -18 -20
not:running mr 20 -20
since bdghjlmnpqrstu -29 -25 -19 -16 -21 -23 -18 -15 -20 -20 -21 31 -16 -28
~scr defhijnopqrstv -41 -36 -33 -35 -18 -45 -18 -39 -38 -35 -42 -33 -34 -17
\xc2\xbf__esta jmqu -19 -20 15 -21

do_on gu 20 -16
me_esperen blm 23 -18 -26
voy__@late r 16
you_fit a 15
~ares u -16
~plic abcdgjmnps -16 -18 -16 -21 16 -17 -26 -24 -16 -19

^perdon a -17
are_at r -17
donde__el r -17
expensive iu -19 -17
~<res cdefhijklnqrtuv -34 -28 -30 -26 -27 -29 -35 22 -33 -32 -29 -37 -16 -18 -30
~enso l -19

@price_tiene dmqu 18 -16 -20 -19
abuela p -19
to__for dgijklov -18 -21 -21 16 -17 -17 -23 -20

@pay_my i -15
@relative__up a -19
changed adijlqru -25 -20 -18 -18 -22 -15 -17 -17
is__kind m -16
~<pue behjklmnprstuv -18 -51 -15 -37 -24 -62 -17 16 -21 -54 -60 -47 -63 -57
~ami acghijklquv -31 -30 -26 -19 -25 -22 -17 -25 25 -24 -19

a__lo m -16
almost fjlmr -22 -18 -19 -24 27
do__unsubscribe lm -19 20
everything ahlnr -28 -19 -21 -16 -17
most_@person m -16
que__llega hm 17 -21
same__as mnu -24 -15 -22
~pty> amnu -17 -15 18 -17
~tra> cefhlmnpqrstu -29 -21 -19 -25 -22 -21 -50 -37 -19 -39 -44 -19 -55

@howmuch__un dm -18 16
@texts__back m -16
can__make lmrs -22 -30 -18 -29
if_you m -28
is__to bfghlortuv -18 -36 -32 -16 -37 -20 -40 -19 -42 -31
pass adhjmnoru -23 -18 -21 -22 -23 -18 -16 -18 16
tengo__banar n 15
them dghikqr -27 -27 -21 -27 16 -22 -18
ya__eso abghiklmnpruv -21 -21 -29 -17 -21 -18 -26 30 -17 -22 -17 -23 -18
~ain> bcdehikopqrtv -51 -43 -24 -32 -44 -19 17 -17 -20 -36 -43 -30 -38
~rmat dgu -17 19 -15

does_not gmno -27 -28 -15 17
guess_that m -19
la__po m -22
me_please lm -16 -23
not:ever qv -17 -21
reimb* d 16
the_place m -21
~<lam mu -20 -16
~ee> cefghlnru -25 -16 -22 -25 -27 -34 -34 -38 -39
~gat du -18 -16

@late__me m -16
@thanks__the m -18
another$ mv -23 -22
at__is drs -16 -20 -16
brb$ eflmu -41 -23 -20 36 -16
of__text l 17
subscribe klm 23 -24 -22
success dmu -17 -18 18
understand m -19
~empt amnu -17 -15 18 -17
~este acdefhjmnprt -21 -32 -34 -16 -25 -34 -41 -24 -40 -37 -32 -35
~ht> abcefijlopuv -16 -19 -37 -45 -36 -15 -17 -38 -16 -41 -25 -32
~igni g -16
~show ijklopsv -18 -24 -18 -25 -23 -18 -24 -21

@drink__good m 15
@relative__do amu -26 -15 -27
get__by q -17
~<eq al -17 -16
~aur m 16
~ina ceghjklmpr -25 -22 -25 -15 -16 -21 -34 -16 -28 -24
~proc agmn 17 -16 -20 -16

^agente abfimt -22 -17 -23 24 -16 -15
idiom* clmo 27 -16 -21 -17
lette* dgnou -22 16 -19 -16 -19
llegar amn -19 -31 -18
not:poder m -18
poqui* n -16
what__going djmu 24 -15 -21 -19
~apla o 17
~atc adghjopqrv -24 -28 -23 -16 -34 -17 -23 -21 -20 -17
~dav bdiv -16 -16 -16 -16
~desd abdgilmpqrsu -27 -31 -29 -20 -18 -18 -20 -20 -23 -29 19 -32
~iqu abclm -17 -16 -16 -20 -20
~ndre mnu -22 17 -21
~rag jm -18 16
~tarl im 17 -26

drank mn -20 15
estos_@texts kmr -22 -21 -19
o__# e 16
que_pongo gn 22 -25
~omac s 17
~tear mv -18 -16

^quede bmoqs -15 -21 -15 -21 26
new_@clothes mn 20 -18
the__tv ju -21 19
~<of ahilnv -26 -15 -18 -20 -24 -16
~cowb m 19
~iste dhijov -17 -18 -20 -20 -25 -25
~quem ab -19 -16

^quien abciklopqu -32 -21 -32 -48 -25 -33 -18 -22 -15 16
^would achjkprs -23 -27 -16 -24 -18 -25 -28 -18
are__there adfhju -19 -15 -16 27 -26 -20
copy__records m -16
in_before a 16
it__is dlq -21 -16 -15
through__front i 17
~ary> ghjlqsuv -17 -20 -17 -28 -19 -17 -26 30
~cati dginru -15 -15 -20 -19 -16 -17
~empr dfgjlrs -22 -16 -28 -27 -21 -24 -26
~esh> eglmt -16 -15 -16 -25 20
~kee abcdhijpqtu -32 -16 -23 -23 15 -22 -25 -22 -27 -20 -22

@clinician_que m -16
@relative_has am -20 -23
entiendo ablmoqrv -24 -15 -20 -37 -19 -19 -16 -20
texteen lmuv 23 -21 -16 -19
~bruh em -17 16
~loan dm -22 20
~slo bdefhijklmnpqrsuv -16 -22 -15 -19 -19 -21 -18 -16 -18 -18 -16 -15 -24 25 -21 -18 -17
~slot am 18 -17

asking_me aklmstuv -17 -19 -29 25 -18 -16 -18 -23
mi__@visit bop -20 -17 -18
time__the adimn -23 -16 -16 17 -17
you__@place aimou -16 -26 -28 -16 27
~<ell mu -29 -18
~ganc m -19
~lip a -16
~rl> adjklmns -27 -17 -16 -18 -20 -22 -23 -17
~vida m -18

^yo bcdefghjknorstuv -25 -30 -53 -49 36 -47 -39 -45 -27 -31 -43 -39 -34 -35 -38 23
am__lol abdgjklnrs -15 -21 -18 18 -15 -15 -17 -23 -16 -22
have__number adijklm -19 -29 17 -39 -20 -29 -39
lo__la adm 16 -19 -23
no_bots im 15 -17
~ab> m -17
~bol ju -19 -19
~ense dmouv -17 -24 -20 -25 -24
~gno mu 16 -16
~lom aiu -16 -17 -17
~ole agijklnrsuv -31 -32 -32 -32 -24 19 -20 -27 -31 -37 -28
~olvi adejnquv -16 -18 -18 -16 -18 -19 -21 -19

@place__# j -18
a__would m -19
can_@drive ajmnp -16 -15 -19 -15 22
cancele bcdgilqv 18 -15 -25 -16 -16 -24 -28 -21
con__@person aimov -24 25 -16 -15 -17
free$ dimpu 25 -19 -30 -17 -26
i_@move abjlnsu -20 -15 -27 -16 -28 -18 -19
opening_for am -15 16
que_sea bo -17 18
~<die abdilpuv -20 -19 -18 -20 -22 -16 -18 16
~adp mn -18 18

~ick> bcjklmnst -22 -27 -16 -27 -35 -16 -19 -18 -18
~lmao em -22 21
~tadi j -18
~vist bl -15 -15

@late__my r 19
message__@call m -17
please__again kl 18 -21
speak_to im 18 -18
take__@vehicle mnq -21 -17 25
voy_en cdijmnoru -15 -19 -17 -19 -22 23 -17 20 -15
~hoto m 16
~ute adhjknopquv -33 -27 -17 -21 -22 -24 -22 -19 -21 -33 -19
~will cefijklmosv -31 -35 -28 -33 -45 -48 -31 -18 -24 -21 -48

@relative_come op -22 -16
be_a bimprsu -18 -28 -19 -21 18 -16 -29
my_cell blm -22 19 -24
only__after adq 17 -16 -17
tardes m -19
~ondo g 16
~spit dhimprs -16 -20 -15 -16 -17 -16 -17

what__had b 15
where__at hjm -20 21 -20
~aske abdjntu -30 -26 -17 -17 -24 -17 -27
~flo elo -15 -19 -17
~llon d -16
~uite ahijnpqsuv -28 -16 -29 -16 -24 -20 -18 -24 -27 -27

@move__oil mo 23 -22
@open_hoy hm 25 -20
allowed$ mn -23 17
no__@place jm 17 -19
time_the m 15

^enough lmt 21 -25 -15
epa efm -19 22 -22
eso__por djm -15 17 -23
por_la bgilmnquv -22 -17 -20 -16 -35 -21 -18 -29 -16
~<nl eflm 26 -16 -15 -23
~fle mp -31 -18
~mee ablno -20 -17 -15 -15 -19
~scu acklnpqsu -16 -16 -15 -27 -23 -15 -26 -20 -19
~tle> ioqu -16 -23 -16 -18
~utor gjmu 16 -19 -16 -16

no__@cancel bcdgijklmpquv -21 -24 -17 -24 -22 -17 -16 -45 32 -15 -27 -21 -24
~aje bdghmnqs -17 -24 -16 -17 -27 -17 -16 -22
~peng m 16

@late__there m -16
esta_semana ahi 19 -23 -19
me_bajo jm 17 -24
says__off m -16
~<bet adgjknqsv -20 -25 -25 -17 -17 -22 -20 -29 -25
~peed m 19

ahora_mismo m -19
is__lot jm 21 -18
my__got abcdijklv -24 -21 -24 -31 -25 -21 -29 -32 -28
none_of h -16
to__old lm -17 17
~came bdiknr -23 -23 -21 -21 -29 -20
~uck abcefhiklnptu -26 -37 -20 -16 -20 -28 -29 -29 -34 -39 -26 -29 -40

check__if a -16
de__lista agknv -28 -19 -28 -18 -15
es_lo bhijmnv -16 -15 -22 -19 -28 -21 -16
me_how dqu -21 -18 -18
neede* bot -19 -20 15
para__proxima o 15
walki* akr -18 -15 22
where__place ju 21 -19
~tati r 17
~tra acefgijlmt -27 -32 -48 -29 -20 -16 -31 -39 -19 -27

auto m -16
ever$ v -17
pero_el o 17
show__on m -17
way__me m -19
~<goo abdeghknqrsuv -23 -17 -45 -38 -20 -23 -35 -23 -20 -25 -50 -20 -21
~ned acdeijlnrs -15 -20 -31 -15 -21 -37 -22 -25 -30 -26

ahora bdghnsu -25 -21 15 -26 -24 -20 -15
la__\xc2\xbf jm -18 -27
me__with bklopq -24 -16 -26 -22 -26 -24
mind__the mo -26 -18
not__that ablnotu -18 23 -15 -22 -22 -18 -20
quiero_volver b -16
will__go t -16
~ame> adefhnpqrstu 19 -48 -57 -27 -47 -40 -32 -50 -44 -23 -58 -20
~toy bcefghiklprtuv -15 -37 -27 -28 -20 -40 -37 -16 -28 -43 22 -28 -36 -43

my_work g -19
not:pedi g -15
number__my v 18
to_know aboqtu -27 -16 -27 -16 16 -17
~ped bcdfhlmns -28 -21 -35 -19 -25 -15 -21 -38 -28

@late_so mr -17 16
~eede bo -20 -22

#_# abcdghijklnoqrsuv -34 -29 -18 -21 -23 -34 28 -27 -19 -34 -23 -29 -23 -20 -22 -26 -21
it__one jm 15 -16
pensa* ru -16 -15
~abe bcjklopqrs -25 -19 -18 -15 -30 -30 -15 -21 -21 -17
~onmi adgjlmoru -22 -15 -17 -18 -15 -27 -19 -15 -26

my_@animal abdfgikmopqrsu -26 -22 -17 -16 -17 -18 -17 37 -20 -18 -31 -21 -18 -20
show$ b -15
~jos> agjmu -18 -15 17 -26 -21

left adghnopuv -16 -21 -18 -17 -23 -19 -17 -21 -18
relea* adgilqru -16 -18 -18 -17 -18 19 -15 -23
the__go ju -17 -16
vacation$ m 15
~<irm n -18

como__celular u 15
do__@book adgjm 32 -19 -23 -17 -22
dumb$ amn -15 20 -18
llego__# mor -17 -20 24
me__mi acjlmpqru -21 -19 -16 -19 -25 27 -28 -19 -23
of__@relative mv -20 18
rest$ m 20
to_use glm 18 -16 -16
van abcdefghiklmnoqrstuv -39 -31 -25 -35 -19 -22 -19 21 -19 -28 -32 -70 -39 -46 21 -21 -20 -23 26 -22
~als bv -18 -15
~cce hik -24 -23 -18
~eve> abijlpquv -22 -19 -21 -15 -22 -17 -25 -17 21
~pho admqu -21 -28 19 -16 -22
~ppos dmu -17 -15 -17

@call__have hm 16 -17
have__patient av -17 -15
sus lm 19 -21
~<roa dhu -18 -22 -18
~osa> abdinpqv -25 -19 -18 -22 -22 -19 -19 21

a__that amrstu -23 -17 -20 -23 -15 -17
arrep* b 15
he__his mn -23 19
sigan__los lm -22 17
~<afu a -18
~opu m 18

buscarme$ p -16
deliv* m 18
of_it jmnpru -16 -29 -20 -17 -18 17
x$ bcdefgijlmtu -19 -17 -16 28 -21 -17 -16 -17 -23 -27 -16 -19
~ccio jn -16 -22

de_@texts m -23
despues dfgjlmuv -28 -15 -26 -20 -22 -17 -22 -21
have__@place jm 20 -22
me__su i -16
was_for m 15
~die> bglnoprsu -24 -20 -19 -22 -19 -22 -17 -15 -17
~jsd em 18 -21
~ona bcfhklnopqs -18 -16 -20 -30 -16 -25 -35 -27 -21 -28 -27
~opt abefgimnprstuv -21 -25 -18 -16 23 -21 -17 -30 -19 -25 -21 -17 -29 -21
~ttin bdjo -20 -28 -25 -15
~via> bcdgiklnv -21 -15 -19 -15 -20 -16 -18 -15 -17

@cancel__@pay bdm -25 -20 23
cancela abcdiklmnqv -23 28 -19 -16 -16 -20 -20 -35 -20 -16 -16
or__the ajmu -21 18 -28 -20
pero cgimntu -15 -17 -22 -42 -33 -16 -16
~hamb admoqs -18 -16 -25 -18 -16 20
~igro mu -24 22
~nin> efmn -17 19 -23 -16

puede_ser anoqs -21 -29 21 -16 -16
staff$ m -19
want__my mo -17 17
~tima m -21
~ugg p -17
~uisi bmpu -20 -22 -18 -21
~vb> em 19 -18

~<cit a -18
~dari a -19

are__@machine mu -16 17
not:@wrong v 17
pulling amr -18 -25 19
~merg u -15
~mewh p -16
~nect m -17
~saba m -17

@cancel__i lno 15 -15 -28
@move__time mo -27 16
doctora dimu -18 30 -22 -17
forward i -18
me__la abcdefghlqtuv -19 -15 -38 -43 -15 -15 -44 -29 -29 -38 -29 -30 -20
old_are afghjmu -16 -20 -18 -21 -27 30 -32
wrong abefghilmnopqstuv -49 -49 -59 -41 -23 -49 -31 -21 -32 -42 -18 -47 -47 -38 -50 -67 60
~alo> m -22
~arpe m 16
~gue dfgmqrsu -40 -19 -29 -22 -15 -44 -18 -44
~isco dim 19 -16 -34

check bgijnqt -19 -15 -18 -16 -22 -21 -18
decided__it b 16
do__write dm -16 17
elevator bhr -16 -16 26
me_lo m -19
~aria gjlm -19 -15 -19 -29
~iedo bo 18 -16
~noz i -17
~star bcdefhijkmquv -27 -17 -22 -37 -42 -19 -32 -44 33 -16 -18 -56 -40

my_@price dmnu 24 -22 -16 -16
quiero_dar ab -17 16
~<giv cfhjknpstv -21 -20 -25 -24 -29 -24 -33 -28 -18 -37
~<to ceglpquv -50 -57 -73 -26 -20 -21 -77 -64
~arou abu -18 -24 -17
~upa a 17

~cues m -16
~nute abjklnou -25 -21 -15 -19 -16 -19 -19 -17

@pay_over dm 16 -16
am_coming abmr -18 -33 -30 32
de__me dgjm -22 -17 -16 -32
hasta adimqr -17 -16 -20 -24 -16 -18
know__this m -26
never__i ablmv -16 -22 -20 24 -17
not__ever lm 20 -17
of_an h 16
should_the jmn 15 -18 -16
~ail> acdghkoprs -36 -22 -27 -22 -21 -20 -30 -29 -20 -20
~lls> ajn -18 -16 -17
~nobo bdhmopqsu -21 -19 -23 -31 -24 -25 16 -16 -23

cancelen acdefghijknqsuv -28 -35 -22 -22 -18 -26 -16 -29 -20 -32 -18 -28 -20 -25 -28
going$ dfjmu -29 20 -15 -25 -26
please_@call iklm 21 -15 -16 -21
~ndri m -15
~nks h -15
~ups> jm -17 18

needl* s 18
stopped n -15
ya__@ride p 17
~bre> acdefghkmnqrt -15 -26 19 -23 -25 -30 -28 -21 -22 -36 -21 -34 -17
~oco> bmn -18 -25 -15
~ues> bdegijkloptuv -22 -50 -22 -49 -20 -35 -22 -34 -18 -17 -21 -36 -33

busca m -19
to_arrive m -15
tutorial gm 20 -22
will_be bdhinqrsu -34 -33 -29 -15 -34 -26 21 -28 -40
~darm bdino -18 18 -27 -23 -18
~good abdeghjknqrsuv -22 -16 -41 -36 -19 -22 -32 -34 -22 -19 -40 -48 -19 -19
~hat> abceghiklprsv -23 -20 -37 -67 17 -15 -28 -38 -45 -36 -57 -21 -28
~pai bghijkns -16 -26 -16 -22 -24 -17 -31 -21

@vehicle_me ajmnop -15 19 -18 -19 -15 -15
@vehicle_was s -16
cats m 21
cover_this d 16
proceed au 17 -18
that_again kn -15 -16
~<san a -17
~li> djlnopqsu -17 -17 -15 -17 -15 -19 -15 17 -15
~mile adu -21 -16 -16

^esta abcdefgiklnpqsu -33 -26 -28 -41 -17 -36 -45 16 -23 -47 -24 -29 -29 -22 -39
that_a djmoqu -16 -17 -27 -21 -19 17
you__spots ai 18 -16
~<hot a -15
~dles v -16
~nir p -16
~owi adefhmnu -29 -18 15 -17 -17 -21 -16 -20

@relative_en m -17
^hw deilmt 16 -15 -22 -19 -25 -23
~<men abcefghjmnprst -30 -35 -17 -24 -29 37 -36 -37 -28 -37 -16 -34 -31 -24
~fla hnop -18 -23 -16 -23
~hold adefhjkloqu -25 -20 -21 -25 -16 -22 -17 -22 -16 -23 -21
\xc2\xbf__@relative jmn -19 -19 -15

held mr -18 16
i__over im -19 -18
need__@person dq -15 -15
please_take abilmov -23 26 -21 -24 -28 -17 20
trash mnp 21 -16 -16
will__@stop m -19
~amad am -20 -16
~anti bilmu -20 -15 -17 -26 -17
~fron abgnquv -29 -18 -17 -15 -16 -21 -20
~nuda km 19 -19
~wpo e 16

@ride__have b -18
a_complaint im 15 -20
at__are m -19
get__with iklnp 15 -19 -15 -20 -17
identifiquese u 16
sali ms -21 18
~<hea aghjkmpq -24 -29 -26 -25 -18 -22 -25 -32
~<pic bcefjklnrtuv -27 -24 -19 -17 -26 -26 -41 -25 -21 -21 -41 -29
~rea> n -16
~rror l -16

#_before n -15
are__talking dm 18 -20
autor* m -15
como__mas dgl -15 -16 -15
it__@medicine n -18
united_to lm -16 16
ways$ mp -15 22
~andl ampq -15 -16 18 -25
~hort m -20

@visit__que bdm -24 -21 -19
and_will p -18
es__es j -16
i__calling m -16
long__take dmu -16 25 -22
not:carro jmpqrsv -17 -24 -19 24 -17 -17 -16
~cei av -16 -15
~chai iop -20 -24 -20
~ruc bhiklsu -26 -25 -17 -19 -20 -26 -28

^nlknlk e 16
el_@animal mr 16 -16
evaluation m -16
hook amu 19 -22 -24
my_place m -22
possi* dkn -17 -15 -16
que__molestar m -18
~kkl e 16

at_work dghnp -19 -31 -19 -21 -15
bad_is dm 21 -18
thanks acdefghijklmnopqrstuv -29 -38 -32 -57 -54 -21 -48 -43 -43 -26 -27 -31 -35 -40 -23 -46 -38 -37 54 -47 -47
there__back jmr -16 -16 -15
to_skip abdinu -20 26 -16 -18 -26 -16
un_poco r 18
would__@pay dm 16 -16
~nuti mr -17 16
~onfu mv -17 17
~tico m -18

@price_per d -17
go_on o -16
hacen agjmnqv -23 -22 -19 19 -25 -24 -16
in__it m -17
it__@relative q -16
la__despues hn -15 -16
patie* dgjlmnoqu -17 -22 -29 -20 -27 -18 -20 -18 -26
~eron abiklr -15 -25 -27 -17 -27 -21
~expe aghjoqu -24 -16 -15 -22 -15 -24 -31
~file djn 17 -15 -15
~iro> kl -15 16
~nab iklm -15 23 -22 -19

afterwards$ a -15
cobran abcdghijkmnopqrsu -24 -27 -21 46 -25 -21 -22 -29 -25 -46 -32 -26 -20 -32 -19 -25 -38
interesa m -18
want__day mov 16 -17 -16
~ctr bdn 17 -21 -16

@clinician__contact a 16
do_any m -16
escribirme gm -17 -18
know__you m -15
need__again k 19
remove__number l 16
~act> bdgjlq -18 -18 -17 -16 16 -16
~erme ghijlnqu -21 -18 -22 -17 -16 -25 -20 24
~oad> dmu -17 -18 -17

a__time bmor -17 -24 18 -15
are__a abdfgjlortu -22 -17 -27 -16 -18 -39 -20 -18 -19 -17 15
i_do dinptuv -21 -26 -47 -16 -22 -19 -18
people bcdegjknortuv -42 -36 -51 -26 -44 -47 -20 -39 -31 -27 -25 35 -21
texting_me agimuv -33 -36 -34 15 20 -17
what__@visit adjmu -25 -30 -18 -25 31
~oqu agjmnqsuv -25 -19 -20 -33 -23 -17 -16 -18 -26
~reco abcgjlrs -16 -31 -24 -36 -27 -16 -18 -16
~ta> abcdefijkmoqtv -20 -21 -39 -15 -75 -39 18 -36 -15 -19 -24 -24 -17 -19
~tro cdefghiklmptu -34 -23 -20 -32 -48 -37 -46 -39 -24 -16 -15 -25 -18

@relative__quedo pq -23 23
long_will u -17
~chs s 17
~paid du 16 -18

@drive$ abcdefghijklmnopqstuv -36 -39 -27 -29 -24 -26 -25 -24 -40 -35 -20 -23 -30 -22 -33 41 26 -35 -23 -37 -33
been__@place m -16
head dls -19 -17 15
pueden_ver an 20 -17
quiero_los ikm -20 20 -28
sirve_este gu 16 -18
~redi dm 17 -15

it_do djmu -23 -19 -22 18
manejo m -20
new acdefgijlmnopqrstv 20 -37 -53 -30 -32 -27 -55 -34 -55 32 -55 15 -47 -25 -19 -44 -33 -16
sorry adfhiklnpqst -31 -30 -21 -18 -23 -24 -28 -29 -44 -36 -34 -26
they bcfghjklntv -17 -27 -23 -34 -31 -17 -18 -26 -30 -18 -20
~hut> adghjmou -22 -18 -16 22 -18 -22 -16 -22
~lta> acefghiklmnstuv -29 -23 -27 -27 -30 -19 -38 29 -37 -26 -29 -33 -22 -28 -24
~mpe agnu 17 -16 -20 -15
~ubr adgijlpquv -20 28 -16 -16 -17 -17 -17 -17 -27 -17

ahi bdefhkmoqrtu -16 -42 -26 -38 -36 -28 -29 -19 -30 17 -28 -21
legit u 25
you__in abcijklmnoqrtuv 22 -28 24 -35 -28 -26 -23 -25 -30 -28 -26 -16 -20 -38 -17
~anni m 16
~ins> ansu -15 -18 -17 -24
~lua m -19
~nyb djmoruv -21 -19 -21 -21 -19 -19 -19

day_before a -18
i__consent l 16
leave__alone bq -16 -27
~aby> r -18
~acke bq -16 15
~eden fhjlnpqrsu -17 -30 -21 -31 -16 -31 -38 -16 -16 -15
~ket> iu -18 -21
~mam m -19
~orit gjknqsuv -23 -18 -16 -15 -21 -18 -16 -22
~ous dghklnoqs -16 -28 -20 -16 -18 -23 -25 -19 -27
~pun bdgilmov -18 -19 -18 -22 -20 -30 -21 -16
~sie cdfgjklmnrtv -19 -32 -15 -33 -33 -18 -24 -25 -15 -19 -17 -37

all__it m -22
does__wear msu -19 -16 16
examen u -16
see_the h -25
so__now m -17
~goes dgjmnops -26 -16 20 -32 -19 -15 -19 17
~sse dijnpqu -19 -18 -22 -23 -19 -27 -23

^@open abcefghijklmnopqrstuv -46 -35 -29 -44 -40 -34 65 -36 -44 -29 -31 -45 -41 -48 -27 -28 -41 -27 -26 -31 -32
^el abcefhiklrstuv -22 -20 -31 -34 -28 17 -46 -41 -37 18 -39 -30 -20 -24
am__light m -15
in__@month mo -22 16
later_in m -23
le_entiendo cgm -16 16 -16
my__message gm -18 21
pague$ mt -19 17
set__@ride pq 16 -16
yes__is qv -16 -17

@call_it blmpu 27 -17 -22 -17 -16
ayer_y m -17
mood ms -15 16
onda dfgijms -16 18 -22 -15 -28 -26 -15
true_you m -16
we__when jm 17 -18
\xc2\xbf__tengo n -18

are__@call dghijmu -18 -22 -33 -28 -28 39 -31
el__es dm -24 -23
might__@late r 18
quitame_del alm -20 16 -18
would__to cdhjnopqrs -16 -22 -18 -19 -30 -16 -16 -39 -25 -22
~bn> efm 22 -16 -26
~nir> p -16

aneur* mu 19 -19
job acgjklnoprsuv -33 -16 -27 -31 -21 -16 -29 -16 -23 -23 -19 -26 -18
libra* hm -17 15
~lgu abgjklrsu -22 -27 -23 -27 -22 -24 -23 -20 -47
~sfe i 17

@late_and r 18
are__the dghijmnoqstu -21 -17 -24 -20 23 -35 -19 -16 -15 -17 -17 20
opting gv -21 -16
que__pues afgmn -22 24 -17 -27 -19
se_quien u -16
una__me m -17
what__number du -25 -26
ya__a ajlno -21 -17 -15 -18 -19
~epre dgkmn -22 -24 -16 -19 -19
~irds em -16 18

@thanks__i t -20
la_del blmos 27 -27 -35 -30 -18
needed_to mt -20 15
so__not ampqr -19 -31 -17 21 -16
this_works lm -15 -21
to_@stop abgiru -22 -19 -17 -15 16 -16
~hot abdgjmn -22 -16 -15 -17 -20 22 -18
~nte> cegilmnps -26 -21 -48 15 -32 -32 -26 -17 -21
~rlos l -15

este__es gmuv -19 -25 -24 25
exact* m -16
my__says jmop -20 -22 -19 -31
nausea s 22
out__the ahnu -21 -22 -15 -23
sient* ados -25 -22 -20 19
~ctua adhmq -16 -18 -16 -25 -15
~ful> jmt -19 -17 16
~ge> bdefhjnopqstuv -26 17 -22 -26 -33 -41 -27 -28 -28 -36 -26 -29 -24 -30
~nca> iko -15 -17 -26
~ncan m 17
~ulp i -16

la__@insurer admp -21 -18 -23 18
me__para dgikmoqruv -28 -17 -20 -15 -29 18 -16 -18 -19 -18
or_not n 16
that_morning m -23
~brin abdgiklrsuv -17 -24 -19 -33 -27 -17 -22 -30 -22 -37 -17
~kes> abdijlmuv -31 -15 -17 -19 -17 -23 23 -27 -24
~ust cdefhklpst -48 -16 -39 -19 -16 -21 -18 -22 -24 -29

@medicine__of mn -16 18
does__thing gm 18 -17
not__@stop m 19
~<boo almnqrsu 24 -16 -33 -17 -19 -15 -17 -19
~ep> bcdefgijprt -31 -32 -41 -22 -16 -23 -39 -33 -33 -22 -25

caseworker mpq -18 25 -16
notice m -17
que_vean a 17
un__a adu -16 -22 -17
~firm dgiloqsu -18 -18 -18 -15 -16 -21 -17 -21
~hp> ciklm -16 -18 -16 21 -18
~lpar d 16

a_que abdfghiklnopqrsuv -36 -23 -23 -17 -22 25 18 -16 -21 -18 -37 -16 -26 -25 -18 -35 -26
can_i bcefhjklmnprstuv -51 -20 -42 -40 19 -33 -49 -52 -36 29 -70 -53 -37 -43 -43 -58
held_up m -18
otra$ jkv -19 -20 -17
~fra jn -17 -20
~las befikortv -27 -21 -24 -16 -18 -17 -19 -24 -16

como_en dg -16 -15
no__deja lm -17 -18
ok__me amo 15 -27 -17
plome* ai -16 -17
put$ dgmu -19 23 -20 -27
see_me am 21 -18
~eads m -28
~omp> a -16
~vot bjm -18 -15 21

^mandame abgjklm -18 -18 -20 29 -22 -18 -27
near aijnqru -17 -26 17 -22 -21 -26 -22
need__@move abdino -33 -39 -27 -22 -30 26
not_mean klm 20 -19 -26
room__time ajmno -18 -19 -18 -16 15
the__will mnu -30 -16 -16
~mage d 16
~miss acghijnprstu -31 -21 -22 -20 -20 -29 -32 -20 16 -20 -15 -28

am__on u -19
consulta dghijklmnqrsuv 30 -19 -23 -28 -26 -21 -24 -41 -34 -23 -17 -28 -39 -20
el_turno am -17 -24
hook__up am 19 -21
lined_up impv -16 -17 21 -20
me_on bhjkmnopsu -20 -16 -17 -20 -19 -18 17 -16 -19 -19
mi_receta aim -17 22 -24
not:with lmou -15 -26 -16 -23
pongo$ gmu 17 -19 -20
spray m -16
trabajo$ adjmoqru -19 -20 -23 18 -16 -27 -15 -19
~efer abdghkmnpqtuv 19 -31 -26 -20 -18 -21 -34 -19 -16 -17 -16 -24 -18
~tte dhjpstv -38 -27 -28 -26 -20 -19 -23

@call_@call a -16
anything__week a 16
era abdlnsu -21 -30 -15 -17 -15 -15 -26
my__am lmnr -18 -22 -19 17
on__@texts m -17
try_it amu 29 -17 -16
~<tom acefgijklnpqrstu -26 -29 -21 -31 -39 -18 -33 -29 -36 29 -28 -16 -35 -20 -25 -42
~blac u -17

@person__me biklmqsuv -19 -22 -16 -21 -21 17 -16 -21 -19
am__@call mv -18 16
do_about a -17
i__let o -19
it_to adu -19 -22 -20
navidad ah -19 15
not:m bl -19 19
pongo bdfgiklmopqrsuv -26 -25 -18 29 -26 -18 -17 -39 -26 -22 -24 -20 -19 -38 -18
que__id dn -23 20
~<qua mnu -28 -16 17
~ops> d -15
~pou gm -15 23
~tiem adho -19 -24 -17 -16

lo__que dim -17 -19 -17
medicine msu -35 16 17
sitter amnoq -16 -29 -16 25 -23
~ecti gir -21 -31 -19

hora__hoy hmn 22 -25 -15
in_@spanish abcdegijklmnoqruv -40 -19 43 -23 -17 -22 -29 -21 -25 -21 -40 -16 -20 -16 -16 -25 -16
llamo bdlnrsuv -19 -16 -22 -17 -17 -18 -15 16
llevo_dos ns -18 16
only__@day a 15
ramp m -22
service m -21
~arco defjmnq -16 -17 -16 -17 -28 -19 -16
~maps jm 18 -16
~oqui n -16

@late_mi r 15
i__two m -20
la__me bgikmopuv -23 -18 -21 -19 -37 -21 16 -28 -22
que__ahora agmn -17 19 -22 -17

can__sign am 17 -20
moved_to bo 18 -19
not:vive v 16
quien__a mqu -20 16 -20
~hdr k -16

#__are em 16 -16
@clinician__off bm 15 -16
a__way m -15
be__town mo -18 18
calen* iq -20 -15
can__speak imu 21 -20 -15
happe* ajno -19 -21 -20 -17
me_hacen dm 17 -15
~<dre ilqsu -19 -15 -15 18 -26
~curr m -15
~odr dhjmqru -16 -19 -16 -18 -17 -19 -17
~ohi a -18

^we aefghiklmnoprstu -20 -35 -41 -37 -45 -34 -37 -21 30 -56 -18 -26 15 -54 -17 -51
me__@day almnopq -23 -21 -24 -17 27 -16 -18
my__after m -22
~<qui cdefghjmrt -18 -30 -45 -44 -53 -28 -54 -16 -24 -51
~ill> acefgijkltv -20 -57 -55 -50 -25 -25 -42 -41 -24 -30 -65

=said:what_is_this abcdefghijklnopqrstuv -85 -91 -79 -69 -67 -108 -23 -120 -70 -27 -77 -71 -68 -90 -86 -114 -89 -77 -92 114 -23
denise abg -18 -21 -20
el__de bghotu -27 -25 16 -23 -17 -47
me_text m -18
otra__favor b -21
pick__new o 20
que_clase j -16
sacar adgijmou 18 -25 -17 -15 -21 24 -17 -16

@move_el abmnq -17 -15 -16 -17 -17
^ugh m -18
desis* l 15
esa_@person uv -17 16
got_off o -18
set_up adiloquv 25 -22 -23 -19 -17 -15 -16 -15
~<blu bdhjln -15 17 -18 -20 -16 -23
~<nec deghjprstuv -35 -18 -19 -19 -20 -30 -21 -27 -17 -18 -24
~esd abdgilmpqrsu -27 -31 -29 -20 -18 -18 -20 -20 -23 -29 19 -32

am__able q -19
available bhjnosu -17 -20 -20 -26 -19 -16 -28
is__bank dhjm -18 -16 -16 21
it__can mq -21 -21
~dkfj em 19 -21
~dra dgijkmsu -26 -22 -15 -26 -23 -41 -28 -37
~quis mpqsu -23 -17 -16 -19 -21

and_it bdgmop -19 -19 16 -19 -20 -15
las cefijklqsuv -36 -28 -27 -24 -20 -18 -22 -44 -25 -46 -41
o_# dehmr -17 25 -18 -25 -16
ya bcdefgijknopqrsu 20 -79 -79 -81 -76 -66 -57 -37 -23 -29 -55 29 -37 44 -45 -94
~<azu e -20
~<taq m -19
~<una ad -20 -17
~lov bdeghjkmnopqsuv -29 -30 -15 -18 -26 -22 -17 24 -27 -27 -20 -20 -18 -27 -25
~noma jmq -18 -31 -19

#__that mqs -23 -16 -17
agente abfimt -22 -17 -23 24 -16 -15
me__que dgmpv -28 -26 -32 -20 -16
not:seguir km -19 -21
of__@drive u -17
porqu* l -16
the__after bdijlmnp -15 -22 -16 -16 -17 -32 -34 -25
until an -17 -16
would_i bjlmnoru -25 -23 -18 -31 -24 -30 -15 26
write aou -16 -17 -21
~ctu abghjnqs -21 -17 -17 -20 -19 -25 -22 -16
~mame m -19
~ncha admu -17 -21 -16 21

^menu eg -15 16
and__want kmo -15 -16 -17
are__in au -28 -28
~apag deglu -26 -16 -20 20 -18
~bla bcfgjkloqtv -28 16 -16 -26 -18 -31 -24 -30 -39 -19 -26
~tar> acfjmqv -37 -24 -17 -26 -38 -31 -28

number_do gu 29 -23
turn_em m -20
~<bl abcfghijklopqruv -33 -28 -34 -36 -40 -35 -42 -17 -19 25 -16 -38 -16 -19 -59 -26
~apl a -16
~ons bcdefhklmot -15 -19 -20 -32 -35 -46 -25 -22 -17 -41 -36
~orin s 18
\xc2\xbf__la acgjmnqs -18 -21 -29 -18 -30 25 -19 -28

@stop__was l -16
haha em -19 19
hay__ir dmnpq -25 -15 15 -16 -21
not:will p -18
~evab pq -19 17
~gal> ju -18 16
~tail i -17

cual bceklnopqrsuv -24 -17 -20 -20 -21 -26 -22 -24 -17 -26 -34 -48 -24
do__message lm 20 -18
not_give b -24
~<rou aghlopqs 17 -22 -16 -16 -17 -17 -18 -22
~lone dinu -18 -17 -27 -26

@drive_after os -15 -16
a_couple m -19
take__get jm -20 -17
una__una i -19
~<sid dhnquv -30 -16 -20 -16 -15 -16
~ack aefhklouv -15 -27 -30 -27 21 -49 -21 -26 -45
~cons cfghmnostv -16 -17 -34 -25 -25 -24 -31 -29 -16 -20

did__@stop lm -23 21
joke m 23
que__@day b -18
~mbr bdijmnops -17 -16 -18 -16 -28 -17 -18 -18 16

is__fda u 20
it_going bfhjnopqru -21 19 -26 -20 -28 -22 -18 -22 -23 -33
need__called m -16
numero abcdefhkmnopqrst -28 -36 -25 -34 -22 -22 -25 -16 -28 -26 -32 -26 -26 -31 -31 -16
picking_me am -18 -16
~echa dijklnprsuv -20 -21 -16 -23 -17 -16 -23 -19 -18 -17 -23
~nurs m -19
\xc2\xbf_@howmuch abcdghijou -18 -20 -18 29 -24 -26 -16 -33 -23 -26

@treat_es mu -16 17
called_me a 18
two_doors j 15
~ead efghijkpqtuv -25 -27 -58 -43 -18 -50 -24 -27 -25 -43 -53 -43
~guys begiklmnrsv -23 -20 -28 -25 -16 -20 -20 -23 -23 -23 -23
~ndle pqv 17 -23 -16

@relative__truck o 15
@traffic__en r 16
aca$ n -15
here bdfhjknprsuv -20 -48 -32 -17 -19 -15 -41 -39 -31 -45 -47 17
oak_street r -19
que__@place imv -21 -21 -18
~lre aiptv -24 -22 -20 -16 -15
~otox mu 20 -16

all__do m -16
chang* adijnqru -25 -20 -20 -18 -15 -15 -17 -17
no_ire abhjlmopqrtv -17 42 -16 -17 -28 -34 -21 -16 -18 -18 -22 -22
the_@machine il 18 -16
volver__escribirme k 19
voy__alla m -17
word adu -15 -20 -21

@english_is cm 19 -20
@person__up m -16
^jajaja cdegklmpqtuv -20 -15 -19 -20 -19 -22 31 -15 -16 -18 -21 -35
de__quien aim -15 -18 -21
do__@person dgmu -15 -17 -28 24
me$ deghjmoprtuv -29 -62 -20 -56 -70 -32 -40 25 -25 -16 -17 26
mi__nueva m 17
plant djmnu -33 -17 24 -19 -23
que__hace mu 22 -21
vean a 19
~<sie adgjlnv -35 -20 -26 -25 -19 -23 -29
~<sp efghjknopqtv -31 -33 -28 -19 -27 -21 -26 -19 -41 -40 -32 -34
~epp m 16
~solo abghimnsuv 18 -28 -16 -18 -22 -40 -22 -17 -16 -15
~vet dm 16 -27

@call__if a -16
coupo* djn 18 -15 -15
de__quiero m -15
i__i glu -21 -30 -33
luz djlm -23 -19 -19 27
what__owe dgm 21 -15 -20
who__got m -18
~lej jmu 19 -25 -16

@day_in b -15
ayuda bcefghijklnopqrsv -29 -29 -25 -27 28 -21 -34 -31 -20 -28 -25 -23 -22 -29 -19 -21 -20
de_opinion m -18
has__car mo -16 16
is__at u -15
keep_the klor -22 -15 -16 -19
legal ju -18 16
plumb* giklmu -16 -19 -16 -19 20 -16
someone__in hp 16 -16
to__@day ahoqs -16 -17 19 -17 -19
~deta m 16
~pack i -16
~raw k -16
~utsi mu 15 -23

^cancelame bo 21 -17
drug$ u 15
himself n -16
light__right m -15
me__somebody h -19
miedo bo 18 -16
ni__ni em -20 19
todav* bdiv -16 -16 -16 -16
~<bla adnu -19 -24 15 -21
~<gir ab -20 -16
~<opi djmnqu -27 -19 -18 -23 -17 23
~temb m -15
\xc2\xbf__hora jmnu -15 20 -26 -20

@texts_@stop klm -26 19 -18
are__options m -16
calle aijoqv -20 -33 25 -17 -16 -24
have__opening h -16
is__true ij -17 -21
mi__@insurer q -22
permiso m -23
puse__sin k 18
~<km ao -15 16
~gul m -15
~lict mo -18 17

before_# hin 23 -24 -23
donde_es jsu 28 -18 -17
no__on m -26
~<den cdgklnosu -17 -16 -26 -24 -29 16 -23 -29 -36
~hosp dhiprst -19 -21 -19 -19 -17 -21 -19

able mnopqrsu -22 23 -27 -17 -22 -19 -17 -16
hola bcefgijklmnopqrstuv -20 -17 -22 44 -22 -30 -18 -27 -18 -48 -21 -31 -19 -28 -30 -17 -22 -35 -20
it__it bdlqr 21 -24 -23 -19 -16
olvidense__mi m -17
stay_with q -19
~<raj mpq -22 -17 24
~aten bgnoq -16 -19 -19 -22 -17
~lanc gu -17 -19
~lir> ans -16 -19 -16

any__to m -22
me_@parking j 16
near_a m -18
recib* bgimoqstv -16 -16 -25 -23 -18 -16 -18 -19 -16
~ncio bdfinoqr -24 -19 -16 -18 -20 -22 -19 -19
~uen cefgjnoprstuv -40 -41 16 -44 -23 -17 -37 -19 -33 -46 -27 -47 -15

disco* dim 22 -17 -36
have_@day abdhikmpqtuv -22 17 -17 20 -22 -17 -28 -16 -23 -16 -17 -19
i_@eat dhoqrs -23 -15 -16 -17 -17 -20
past__@open hm -23 22
que__mejor m 16
talle* m -15
wait_for q -24

lexapro im -16 17
my__alone q -22
~<th acehijop -29 -24 -61 -21 -24 -19 -18 -39
""")
