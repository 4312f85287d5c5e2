"""Weights of the intent reader: written by ``python -m training.weights`` from 16233 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh intent word`` shows the lines with a word in plain order.
"""

SEALED = "111dfe495d02a5b4"

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
"""

PAGES = (
    """
is_maria v 15
tell__@clinician imr -17 -19 16
you__feelings mu 16 -17
~ink> abcdhikopqrtu -24 -19 -17 -28 -28 -15 -28 -29 -22 -26 -24 -18 -22
~mer> aijloq 17 -15 -16 -21 -15 -18
~ndic mu -26 -15
¿__el ghijqru -15 -20 -17 15 -22 -17 -28
""",
    """
@call_or i -16
a_buscar p 20
sin_@ride pq -16 20
~cure adn -15 -20 -15
~io> cdeinrstuv -45 -50 -42 -31 -36 -20 -16 -43 -37 -21
""",
    """
help_me kmqu -16 16 -18 -17
if__there r 17
puede__@spanish ci 24 -21
who_dis abcdefghijklmnopqrtu -19 -19 -21 -27 -32 -25 -23 -23 -31 -22 -21 -26 -40 -16 -15 -19 -24 -21 -22 28
~elea ailmqru -16 -15 -17 -20 20 -17 -20
¿__queda m -20
""",
    """
fam abcdefghijklnpqru -16 16 -19 -23 -30 -26 -19 -18 -15 -19 -17 -26 -17 -15 -15 -18 -22
is_texting ilmuv -18 -23 -15 25 -36
it__and mu -20 -19
right_in r 16
weds o 18
~hus m -15
""",
    """
atender$ a 16
bother adimqs -17 -17 -17 20 -24 -18
~ghjk em 20 -20
""",
    """
@drive__mismo q 18
come_straight m -16
is_killing s 16
la__@eat hm 20 -19
maquina mv -16 -16
off__this lm 15 -17
pueden_dar i -19
~meth djpsv -27 -15 -25 -27 -24
~new adgijmq -16 -23 -16 -15 -16 26 -16
""",
    """
an__and au 15 -15
el_mensaje u -16
hoy_es m 16
in abcdefgilmnopstv 32 -40 43 -57 -32 -87 -49 -23 -59 -20 -23 -27 -35 -37 -79 -49
mondays bhlt -24 -16 -24 -17
settle n -16
subscribe klm 23 -23 -24
this_@call abcdgisuv -28 -24 -22 -21 -16 -31 -17 -32 22
""",
    """
business$ hmv -17 22 -19
i__myself dmu -16 -15 -17
por_que gkl -26 -28 -31
resul* m -17
~lari gu 17 -17
~leme m -17
~nion nru -17 -15 -18
~ura> abcdefgjklmoqr -24 -20 -15 -21 -19 -20 -21 -25 -16 -16 -22 -26 -18 -15
¿_@open hmn 18 -16 -17
""",
    """
de__sacaron mu -16 16
next_day am -37 -22
not:@english bcdglmqruv -22 34 -18 -33 -23 -45 -23 -18 -19 -25
would__to hnqrs -15 -34 -32 -21 -19
~erva mo -23 -15
~ke> cefghijnptv -31 -58 -51 -32 -22 -26 -33 -16 -29 -55 -25
~nuev adgijlopqstuv 16 -29 -18 -22 -27 -30 -20 -15 -18 -18 -17 -22 -18
""",
    """
@sick__i m -20
a_@price im -15 -18
busin* ailtu -18 -15 -17 -16 -17
can__but gjm -15 -18 -18
como__celular m -15
how__@relative m 15
i__to cefhkmpqrstv -33 -24 -32 -39 -21 -15 -32 -18 -29 -28 -21 -31
no__sus lm 15 -17
""",
    """
avisos agikmu -18 -17 -20 19 -34 -20
~<gh deflmuv -20 29 -16 -16 -26 -17 -19
~xam mu 15 -18
""",
    """
with__@place u -20
~cien bfghijlnopsu -23 -18 -30 -17 -25 -20 -19 -24 -19 -17 -21 -21
~face bs -17 20
~hese abfhjlmnopqrt -34 -28 -20 -30 -27 23 -27 -36 -35 -20 -35 -29 -16
~hole aijloru -21 -15 -17 -17 -21 -17 -23
~indl mu -25 -18
~ors> bg -16 -18
~pega mu -23 16
~utor jmu -18 -19 -16
""",
    """
back_for m -17
be_@drive mp -23 18
probl* abcdeglv -21 -22 -16 -20 -16 -17 -18 -21
this_work gmu 21 -23 -26
~chan cdfghjlpqsu -16 -45 -15 -30 -23 -24 -20 -22 -27 -25 -32
~iab g -16
~veg m 17
""",
    """
talk__@person i 28
~rtim a -15
~sirv abjnsv -19 -18 -21 -18 -15 -19
~tab agruv -15 -21 -22 -19 -16
~tame dimnpsv -18 -20 -18 -25 -17 -20 -18
~ust> acdefghjklpst -18 -29 -15 -27 -29 -17 -19 -27 -27 -22 -18 -26 -19
""",
    """
^tienen ghloquv -20 -31 -27 -36 -33 -23 -31
milk achiklmoqrsu -28 -16 -16 -22 -26 -21 35 -19 -15 -20 -25 -21
need__next a 18
six jor -18 -18 -16
~nig abdgjkprtv -27 -31 -29 -19 -31 -21 -20 -40 -19 -20
~opy> e -16
~puse brs -16 -17 -21
~whi abdfijklnopqtv -17 -20 -34 -16 -29 20 -18 -30 -30 -27 -24 -29 -24 -21
""",
    """
avise* k 15
in__soon a 17
needs__@place jm 15 -15
they_@cancel bdm -19 -15 19
~<avo gmnu -21 -17 21 -16
~<cen r -17
~alke mou -28 -18 -16
~elo> abcdegjklprsuv -21 -23 18 -24 -30 -19 -19 -21 -26 -18 -19 -17 -17 -15
~moji bm -15 -29
~squi u -18
""",
    """
feel_weird s -15
me__mejor m -19
not__so mq -17 -15
want__the bo -18 -20
we__next am 16 -19
will_it abghnopqrsu -16 -30 -25 -24 -26 -26 -30 -29 -24 -26 21
~ado> bcfghilnoqt -18 -25 -21 -20 -19 -17 -29 -44 -36 -20 -26
~mmon hmnsu -15 -18 -20 18 -15
""",
    """
@call__if a -15
copay dmu 32 -37 -18
have__come aou -19 -17 16
~airp m 18
~tali m 16
""",
    """
~das aoqu -20 -16 -18 -18
~edit dm 20 -16
~ure> acefhijkmopt -18 -16 -23 -22 -29 -19 -33 -23 15 -19 -22 -15
¿__la acgjmnqs -16 -19 -26 -21 -35 22 -19 -27
""",
    """
@clothes_me gn -37 20
@fetch_mi abdmop -20 -21 -17 -26 -19 22
@move__the mo -21 23
a__if dimr 20 -21 -33 -17
want_on m -15
we__not bmq 15 -30 -20
~<hus m -15
~ales dhn -24 -15 -16
~idi cefhjkmnoqrstuv 24 -20 -30 -28 -23 -29 -18 -31 -34 -29 -31 -28 -26 -30 -22
""",
    """
@visit_at abo -19 -17 -17
^running jr -18 16
books$ a 20
quiero__me bikmou -19 -28 17 -50 -21 -19
rides$ qu 22 -20
~add acdfghijklnoqr -23 -18 -24 -16 -16 -17 -23 24 -16 -18 -24 -19 -19 -17
""",
    """
do__@insurer dhm 20 -19 -20
without_asking m -16
~<pod dfhjlpruv -27 -15 -28 -22 -22 -26 -27 -21 -23
~di> chilnoqt -16 -20 -33 -21 -19 -22 -28 -21
~mes> bdmnr -16 -30 -20 -34 -19
~rec abcdefghnosv -24 -56 -33 -31 -32 -32 -36 -20 -16 -19 -29 -16
""",
    """
@relative bdefghijklnoprstv -42 -48 -119 -62 -52 -70 -45 -56 -26 -74 -18 -33 73 -46 -49 -57 -27
from__@book bm 16 -18
~<off au -17 -18
~<pan bq -17 -17
~erfe t 17
~larg o -16
~onig ans -15 -20 -19
""",
    """
enero dno -17 -15 19
please_take abilmv -26 17 -19 -21 -27 19
puede__por abcnpq -15 -16 -18 -19 -16 19
who_you mv -25 19
~nca dhikqr -17 -20 -23 -17 -23 -17
~rath amu -17 -25 -16
""",
    """
how__i defiopqrstv -28 -17 -24 -49 -47 -35 -16 -34 -26 -24 -29
~ated bmqu -20 -25 -28 -19
~des acegijkmnotv -17 -33 -46 -76 -37 -16 -28 -49 -28 -21 -27 -19
~etwe a -16
~sigu bgijkmnqrs -18 -15 -18 -16 -23 -35 -23 -22 -15 -16
""",
    """
can__myself n 18
can__wear amns -16 -19 24 -24
do__@drug hm -21 20
is__@food dhnu -21 -18 20 -24
no_quiero acikmoquv -51 -32 -21 -40 30 -28 -23 -33 -23
of__today bor -18 -16 -20
threa* l 17
to__next mo -17 15
~<ge bcegjlno -25 -29 -21 -21 -18 -17 -29 -25
~atr bj -21 -17
~duc agimnou -17 -20 -19 15 -22 -18 -25
""",
    """
#_you ehjm 23 -16 -18 -26
@medicine__it nu 19 -20
contacto$ l -17
in_that jm -15 15
que__eso dmu -16 -22 20
sick ainoprs -28 -17 -22 22 -23 -16 20
understand m -19
~<pag cdfghjklmnoqrsu -16 29 -19 -17 -19 -17 -15 -21 -36 -24 -19 -19 -17 -19 -18
~<wok n -16
""",
    """
#_@date dghijmnopqruv -22 -17 -25 -20 -23 -23 -20 25 -25 -22 -32 -19 -17
@clinician_says m -17
bananas mn 20 -15
or__@day m -16
~ersl m -18
~regi a -17
~vot m 21
""",
    """
i__these agm -19 -17 -17
no__@cancel bcgilmpquv -32 -26 -21 -25 -41 34 -16 -36 -17 -23
what__this adfjmv -20 -16 -29 -50 24 -16
you__back ai -15 -16
~reta m -15
""",
    """
@person__way m -16
is_high ms -15 17
using$ abgijmosu -16 -18 -17 -16 -15 32 -19 -16 -23
~may ehilmu -19 -15 -17 -18 16 -18
""",
    """
@relative_with mnp -22 -20 19
are abcdegijklnpqrstu -31 -46 -48 -32 -32 -29 -28 26 -52 -32 -25 -33 -81 -20 -64 -15 30
gps_says mr -17 15
mi_@visit abcdhiklmopqruv -42 18 -18 -28 -16 -22 -23 -16 -15 30 -17 -26 -19 -21 -27
number__of l 17
ya__ir bq 18 -16
~nish n -16
""",
    """
do__an aboq -23 -21 -21 -18
had_to apr -16 -17 26
not:envien lm 22 -16
not__off bl -15 -20
one_do j -20
pueden_mandarme dikm 21 -16 -15 -22
~endr bdm -17 -16 -31
~rso u -19
¿_quien aqu -19 -21 17
""",
    """
@texts$ abcdefghijklmnopqrstuv -73 -48 -69 -64 -63 -55 -21 -53 -33 -56 34 46 -21 -53 -59 -53 -55 -55 -52 -49 -28 -18
are__guys ad -25 -17
como__contesta m -15
is__@staff im 20 -29
not_need gioquv -21 -26 -24 -25 -18 -17
pero__si bq -16 -15
~<fee acdghnoprs -38 -18 -27 -16 -21 -22 -18 -22 -23 18
~bic a -16
~mmun i -15
""",
    """
clock$ efl -23 21 -15
langu* cu 23 -21
let__with p -16
new__# jm -17 19
of__run d 15
tardecito cdmnoqr -17 -17 -24 -18 17 -18 17
~<sli abmnoq -18 -16 -17 -17 15 -15
~endo defhjklopqst -38 -17 -23 -20 -20 -19 -19 -39 -17 -40 -19 -23
~gat dmu -22 17 -18
~sal abehklopru -33 -22 -36 -19 -22 -16 -18 -26 16 -28
""",
    """
guys_do ahu -16 -16 18
que__el cdghikpqsv -15 -19 -15 -20 -18 -23 -22 -22 -21 -31
speak__a im 21 -21
the__@person m -27
walking$ m 15
~agi ilu -20 18 -19
~ble bdefghjlmrtuv -15 -23 -48 -46 -23 -55 -29 -31 -24 -27 19 -24 -41
~nenm l 15
~ons acefhklmorstv -19 -17 -34 -38 -43 -26 -21 -19 -46 -17 -22 -34 -24
""",
    """
@relative__and m -19
@thanks_mi bt -16 20
and__it ad -24 -21
estoy_send r -18
give_my abiq -26 16 -17 -16
me_dan bjkmqu -21 -20 -17 -28 -19 -21
pasar acghiuv -20 -20 -18 16 -18 -21 15
ubicacion aiju -15 -20 22 -17
~<dec dfhjklnpqrstuv -28 -24 -23 -18 -25 -29 -23 -23 -27 -28 -28 -27 -24 -27
~<wee cdfgijlmnopqrt -23 -34 -19 -27 -32 -26 -29 -20 -42 17 -20 -27 -27 -15
~lom a -15
~mayb el -18 -16
""",
    """
@relative__@insurer aq -16 -24
not__day v -16
riding_with p 16
viejo pq 16 -17
what__up dfjmu -17 20 -17 -20 -18
""",
    """
a__ya m -20
it_@stop m -16
the__this gj -24 -19
to_@visit abmp -21 -17 22 -21
~mea dijklnqru -29 -23 -26 17 -25 -24 -23 -21 -30
~nqu mnq -22 -16 -18
~rld h -15
""",
    """
mall$ ju 15 -20
many_@hours lmnu -15 -33 22 -17
me__otra jmosu -18 -27 16 -15 -16
no_@insurer mp -19 -19
no_@stop klm -16 -27 26
today$ gjklnopqu -18 -30 -19 -21 -18 -37 -22 -30 -29
v bmn -16 -21 -16
~<ciu dj -15 19
~acto dl -16 -19
~driv abcdefghiklmopqrstuv -31 -28 -19 -29 -15 -17 -20 -23 -31 -23 -26 -20 -29 18 19 -21 -28 -22 -34 -16
""",
    """
con_una ai -21 21
does__wear mnqsu -19 -17 -16 -17 21
give__another a 16
hay_una u -16
i__at abghijklopquv -18 -29 -31 17 -25 18 -16 -33 -22 -30 -22 -33 -29
me_sirve oq 15 -16
not:away b -20
please_i bi -16 -17
ready__the i -15
there_after h 17
want__off bl -20 19
wrong abefghilmnopqstuv -48 -55 -58 -43 -16 -49 -38 -21 -26 -46 -25 -47 -48 -37 -48 -54 61
ya__con mpq -19 16 -15
~<luc ajnotu -17 -17 -18 -16 -20 -21
~eryt aghlru -27 -16 -16 -18 -17 -18
¿__tengo dn 17 -22
""",
    """
#_@hours hos -16 -15 17
^@price bcdefghijklmnopqrtuv -28 -26 44 -32 -40 -24 -24 -30 -35 -23 -30 -54 -20 -22 -17 -20 -17 -21 -36 -17
many__you m -17
number__the j -17
there bcdegklmqstuv -22 -21 -16 -23 -29 -40 -24 -15 -23 -16 -30 -21 -23
you__@wrong adhijkmtu -15 -19 -20 -15 -28 -21 -21 -15 -17
~gos> dgu -18 -17 19
~happ acdefhijlnortv -31 -15 -16 -20 16 -32 -20 -23 -22 -26 -23 -16 -20 -17
~icat m -18
~teet u -22
""",
    """
@relative__me acgjlmpstv -44 -25 -17 -26 -39 -42 36 -25 -17 -28
hate a -18
me_sigan m -22
partner mpq -21 18 -22
that_answers t 16
~<at cdfgiklnopquv -24 -35 -20 -33 16 -19 -27 -29 -25 -18 -38 -35 -34
~lumb giklmu -16 -19 -16 -21 20 -17
~omie a -16
~scra abmnu -20 15 -29 -17 -18
""",
    """
^@clothes acdefghijklmnqrstu -25 -19 -33 -24 -26 -29 -23 -27 -30 -20 -30 -47 40 -21 -20 -26 -15 -31
a__what n -16
bike n -17
garde* am -18 17
hallo jm 16 -22
~<lk eflm 24 -17 -16 -25
~acer cgjlmopqrv -17 18 -19 -15 -32 -19 -19 -28 -21 -22
~scho q -18
""",
    """
^asjdh m -16
^car mq -20 16
am__to dhikmt -39 -18 -16 -30 -44 -19
do__put adijqu -21 -35 -16 -31 -19 17
over_with i -16
quiero adefgjnpqstuv 16 -29 -19 -17 -30 -24 -30 -37 -59 -19 -21 -42 -62
yo__ir m -16
you__a abcdhklopsu -19 -40 -42 -23 -44 -34 -40 -17 -32 -16 -60
~read bfghjkmopqtuv -27 -17 -31 -30 -37 -53 15 -16 -20 -42 -28 -30 -31
~tart abdefgijklnptuv 17 -26 -40 -34 -33 -15 -44 -43 37 -42 -47 -24 -36 -45 -30
""",
    """
asking_what m -16
bleach m 17
es_una acdghijlnov -17 -16 -20 -26 -19 -19 -19 -16 -15 -16 24
have efghlmoru -27 -31 -23 -20 -23 -31 -16 -48 -20
poder__mi bmq -18 -15 16
united_to lm -18 16
vote m 19
ya__m l 16
yes_or dmu -16 -20 -18
~<ma acdefhjpqru -31 -32 -43 -77 -41 -32 17 -32 -25 -47 -28
~hat bceghikprsv -18 -38 -69 16 -17 -26 -43 -36 -60 -19 -37
~onda agms -16 -25 -28 -18
~sd> adefgilmnor 17 -19 27 -17 -17 -23 -17 -34 -15 -17 -15
""",
    """
maybe$ bem -17 -17 19
medicaid abdfhijklmnorstu -33 -29 29 -16 -30 -17 -25 -18 -19 -43 -27 -23 -19 -23 -17 -33
need_anything am -20 16
try_this am 24 -27
yes__have q -15
~usa fhijlnsv -18 -18 -16 -20 -18 -21 -16 -17
""",
    """
@drive__i m -17
@medicine__dia an -18 17
off__i m -16
retur* al -15 -16
sigan__los lm -20 18
to__but ablpqu -27 -16 -19 -16 18 -15
where_you adghjmu -19 -16 -23 -27 32 -36 -24
~eah mpq -22 18 -19
~ele acdefgjkoprst -22 -38 -23 -21 -25 -22 -26 -17 -25 -31 -30 -29 -42
~nso l -19
~oun cdeghklotuv -30 -17 -22 -18 -20 -26 -25 -26 -30 -15 -39
~say cfghijlntv -19 -36 -16 -30 -23 -19 -27 -17 -19 -22
""",
    """
^gna mr -16 17
el__de bcghlnrtu -27 -16 -25 21 -20 -22 -34 -19 -44
that__me adijmnpqtuv -15 -18 -18 -15 -37 -23 -28 20 -20 -19 18
the__before aghru -26 -17 -16 -15 -23
tiene_la au -16 -18
~aff> im 16 -25
~erd acdefhklnpqv -27 -29 -22 -36 -33 -19 -38 -16 -33 -37 -40 -26
~esa bcdefghjkmnosu 16 -25 -41 -16 -24 -36 -26 -45 -35 -44 -16 -28 -35 -18
~ns> abcefhklnoptv -35 -20 -16 -38 -42 -19 -44 -26 -21 -19 -27 -34 -19
""",
    """
my_wallet b -16
not:come abilnop -22 18 -24 -17 -19 -24 -19
reactivate_@texts k 16
where__you ghl -22 -23 -22
""",
    """
@person__on alm -15 -16 -22
not:us b 15
opt__out klmnqru -22 25 -20 -16 -17 -15 -19
solo__@late mo -21 -19
~<lis cdefhjlmoqrsu -32 -37 -17 -19 -31 -48 17 -26 -45 -17 -35 -36 -43
""",
    """
dia_no o 17
garage adhijnuv -21 -27 -27 -18 28 -21 -17 -15
i__lost lmoq -19 -25 -17 -15
staff im 16 -25
time_do aq -34 -20
who_is abcdefghjklmnoqrstu -15 -23 -31 -46 -15 -37 -39 -32 -31 -22 -52 -25 -31 -25 -16 -25 -26 -23 30
with_@relative mu -21 -19
~iere imou -15 -24 -25 -16
~lone bdhinqu -18 -15 -15 -19 -26 16 -27
~nbv> em 18 -17
~ndly mu -25 -18
""",
    """
help__a gm -26 20
with__thing glmu 16 -18 -19 -15
~ahp ciklm -17 -17 -19 21 -18
~ding afghnops -35 -29 -38 -18 -26 -24 -15 -27
~firs hkpr -22 -17 -17 -17
~uce iu -16 -15
""",
    """
@late$ bcdefgijklnpqrstuv -30 -47 -54 -37 -41 -49 -26 -22 -36 -40 -34 -40 -52 33 -38 -34 -49 -46
@stop_la m -31
asking__the b -15
~<paq mr 15 -16
~oqui n -17
~ton> ou -16 -15
""",
    """
@relative__de l -16
en_el cghijlntuv -33 -40 -18 -29 17 -34 -38 -15 -40 -31
find__a j -16
mandaron mq -22 -20
of_@symptom mn -17 -18
spell_it mu 17 -19
trust__it bm 16 -19
~<rig cefiklpqv -21 -25 -19 -30 -17 -24 -20 -18 -30
~assm lm 15 -15
~tru cfhlopst -24 -16 -30 -30 -19 -23 -33 -23
""",
    """
@relative__hace mp -21 21
hacer dgmopqv -21 20 -37 -23 -18 -26 -16
is_ok kmn 17 -23 15
my__any m -17
now__in r 15
on__what m -17
them dghijknqr -25 -28 -20 -22 -19 19 -19 -17 -20
this__how du -17 20
weeks m -17
who__texting gilmuv -15 -19 -26 -18 30 -42
~cort abgijklnruv -18 -16 -19 -21 -17 -23 15 -15 -22 -21 -16
~dire gk -20 -16
~mber bcefhnoqrt -31 -33 -22 -22 -34 -25 -19 -27 -25 -28
""",
    """
@symptom_all ms -15 17
all__them bm 18 -20
hold__@medicine mn -22 24
on__or hjlmu -17 26 -16 -23 -25
that_time m -17
them__again kl 18 -17
~cump m 17
~rain abdghijnpq -25 -24 -29 -22 -26 -18 -22 -27 -16 -17
""",
    """
cease ilm -17 17 -22
ella$ lmu -15 -23 -18
encan* m 19
me__los aiklm -18 -15 19 -22 -24
not_mean klm 22 -18 -26
psych* m 19
~alre agikp -24 -16 -23 -16 -20
~nin bcdfgijklmpqtu -40 -40 -51 23 -18 -44 -30 -42 -54 -17 -17 -17 -43 -20
~off aiu -18 -16 -24
~ood> adefghijkqruv -24 -47 -43 16 -26 -17 -20 -38 -27 -23 -43 -19 -20
""",
    """
be__a nr -18 17
mande aghilmn 16 -23 -19 -21 -26 19 -21
map efgjlm -23 -18 -16 27 -17 -26
no__is im -18 -20
""",
    """
am_done almnuv -16 18 -25 -17 -21 -21
stand* jm 16 -19
ya__nada alm -16 23 -20
~asa abcdefghklnuv -51 -34 -41 -16 -32 -32 -19 -46 -40 -32 -19 -22 -17
~mp> ag -23 -15
~out> cefghjlms -22 -22 -26 -42 -43 -25 -21 -16 -22
~van bcdgimnpqsv -22 -20 -20 -22 -23 -40 -19 17 -30 -16 -20
""",
    """
half u -16
how__make amu -16 23 -16
how__use glmu 22 -23 -16 -16
~lmar hm -17 17
~una> noq -15 -15 -22
""",
    """
@door__on j 15
^necesito bdeiklnqrsuv -45 -22 -15 17 -18 -38 -39 -44 -16 -17 -41 -17
go__after n 17
learn_to m 17
not:coming bjmopr 30 -15 -36 -34 -27 -28
~lea adefghnpsuv -17 -43 -47 -46 -21 -38 -36 -42 -41 -29 -24
~tra> cefklmnpqrstu -30 -19 -16 15 -23 -19 -41 -32 -24 -32 -30 -16 -53
~trad himnoq -16 -18 -27 -15 24 -18
""",
    """
@visit__@relative amop 20 -32 -17 -17
can_he m -18
hay__para o -17
me_puede bdnopu -25 -35 -29 -29 -27 -19
mi_turno alm -21 -16 -26
my__yes p 16
quiero__la lm -16 -20
to__@texts aik -20 -18 21
~<cro gjmoqst -21 15 -25 -20 -21 -16 -16
~<viv ajr -16 -15 -18
~ovil mv -18 16
~sch dgqsu -18 -17 -21 -15 -19
""",
    """
@late__the m -22
@ride__@insurance b -17
will_not abdhjkmnpruv -15 31 -36 -34 -16 -16 -49 -39 -40 -27 -45 -16
~gue dfgmnqru -39 -19 -32 -20 -23 -19 -32 -40
""",
    """
can__send adg -20 -19 -20
~acti bdefghijkmnsuv -18 -17 -18 -16 -23 -16 -27 -17 31 -19 -20 -18 -23 -17
""",
    """
como__usa aglmnu -20 29 -17 -28 -16 -23
it_but o 17
patient ghjmnoqu -18 -18 -18 -43 -15 -16 -17 -19
reads cm 16 -22
sacame alm -17 16 -18
~gro mnquv -20 -20 -21 16 -17
~peri dmnq -16 -18 22 -17
~sion ghjmnoprt -34 -24 -35 -28 -15 -30 -22 -25 -19
""",
    """
de_su m -17
para_los am -19 -23
the__that adhpu -24 -20 -20 -17 -20
voy_con mp -19 23
you_got bghjmtu -29 -16 -17 -23 -18 -18 -22
~<dri abcdefghiklmopqrtv -22 -33 -23 -18 -18 -21 -24 -29 -36 -27 -30 -25 -21 15 18 -27 -26 -20
~gado i -16
~rdon gjqs -17 -17 -15 -25
""",
    """
do__off g -19
so__it adjmq -20 -21 -15 -26 -19
~<fi bcefgiklostuv -18 -49 -41 -41 -32 -27 -25 -24 -22 -49 -32 -29 -31
""",
    """
about_it ln -17 -20
and__do m -26
as_@food mn -17 17
by__# m -16
gym dm -17 25
lady abijlnos -18 -21 18 -17 -16 -16 -16 -18
moles* lm 22 -24
on_mrs im -16 18
se_como bq -18 15
who__got m -17
~cell blmru -22 19 -17 -16 -17
~pest lm 19 -22
""",
    """
la__otra a -22
let__get ao 18 -16
you_@stop ajlmn -20 -18 19 -28 -22
~<jug oq -17 -15
~acam alm -17 16 -18
~ches gmntu -16 17 -23 -17 -18
~mani mu 17 -19
""",
    """
esto abdfghjkmnopqrt -48 -34 -16 -30 26 -28 -43 -37 -39 -35 -42 -36 -31 -40 -20
no__al m -18
sigan__@texts lm -20 18
~<ref acghklnopqrstu 32 -24 -25 -21 -23 -24 -32 -39 -22 -29 -20 -23 -16 -38
~<spo cdhlnoquv -19 -24 -19 -20 -19 -19 -20 -23 -15
~cur d -33
~pec adoquv -18 -21 -19 -19 -24 -17
~rson u -19
""",
    """
@cancel__@pay bdm -23 -16 24
cuenta_como m -16
entra* q -17
give_me bgjklpquv -40 -18 -19 -22 -17 -24 -27 -42 -29
me_salgo abdn -17 15 -17 -17
nice deilnoqs -16 -20 -15 -17 -16 -16 -19 -16
pick_up aioqu -22 17 -19 -21 -16
quinc* u -18
says_i bkmq -19 16 -25 -15
so__@visit bo 22 -16
till_when hm 24 -19
~esul m -17
~heel ampsu -16 -28 18 -17 -17
~mare ms -23 20
~rds abcejklu -22 -16 -17 -19 -20 -19 -24 -24
¿__numero ju -17 -19
""",
    """
billing m -18
closing hm 17 -17
face ms -23 21
help_i g -17
her__is i -17
i_dnt adgjlnu -19 -16 19 -16 -19 -19 -19
si_voy mo -17 -15
who__her m -16
you__# abcehijmnqstuv -37 -20 -16 -22 33 -21 -32 -42 -17 -18 -15 -17 -27 -28
~hast aimqr -17 -20 -28 -17 -17
~indo mo 18 -20
~inye u 16
~ist> bcdefghijopqrstu -24 -41 -44 -31 -24 16 -32 -15 -18 -18 -42 -18 -39 -35 -39 -53
~owbo m 20
~ty> acdfghort -16 -32 -15 -20 -37 -37 -27 -16 21
~wee cdefgijklmnopqsv -26 -38 -15 -23 -34 -38 -32 -17 -24 -18 -43 15 -26 -31 -16 -16
""",
    """
back$ achjlmnotv -27 -30 -23 -22 -18 -34 -49 -28 -33 -21
bendiga$ f -18
for_new ahm 17 -16 -15
is_right jmqr -17 16 -15 -18
urge__@visit a 16
~bast jlm -18 22 -29
~eza abg 19 -16 -19
~oil m 16
~usu m -17
¿__@hours hj 16 -19
""",
    """
depression mu -15 17
ex abdgknpru -17 -17 -16 -17 -18 -16 15 -15 -19
mi defghijkprstuv -26 -82 -29 -56 -64 -46 -63 -27 40 -66 -32 -37 -35 -39
mind$ klrv -19 -19 -15 -22
target_@open h -19
""",
    """
@cancel_mi akmo -34 -17 22 -32
^stoy mr -20 16
but__@date o 16
es__@treat amsuv -16 -21 -21 19 -16
habla$ u 16
olvidense__mi m -18
pueden__el adik -18 16 -21 -20
~ssio cdgijnors -17 -21 -20 -18 -16 -22 -18 -19 -16
~ula> mu 23 -21
""",
    """
@person__@machine u 17
^el abcdefijklst -26 -18 -35 -23 -33 -27 -45 -17 -38 -25 -17 -31
seen abmnq 22 -18 -23 -20 -15
should__an mn 22 -21
there__on adijmnrs -22 -17 -15 -18 15 -21 -18 -16
~dra dgijkmstu -30 -22 -24 -27 -24 -39 -29 -19 -33
~gual adgijpsu -16 -20 -18 -16 -16 -17 -15 -19
~ird> ajns -16 -19 -16 15
~ndi abcehnoprs -43 -26 -16 -24 -18 -42 -33 -35 -23 -28
""",
    """
@relative__dia m -15
all__to m -16
are_there abcfhlmoqrsv -39 -19 -17 -24 -41 -23 23 -17 -21 -36 -21 -24
is__@spanish cdmu 19 -15 -18 -17
running_@late ho -17 -20
this$ cefhjklmnorsuv -27 -18 -42 -17 -50 -31 -20 -26 -34 -17 -20 -24 39 -32
~lase jm -17 -20
""",
    """
a_tmrw m 17
calen* ij -20 -15
cayo__@ride m -20
no__la dilmnpru -19 -26 -23 -24 -20 -20 -28 -16
of_@clothes mn -20 19
spot__coming m -16
~<for cdefhinpqrsuv -33 -20 -34 -30 -16 -16 -27 -24 -17 -17 -37 -19 -40
~aren bijkl -17 -15 -20 -16 16
~kdk em 19 -20
""",
    """
clear adfgilmpu -16 -16 -17 -24 -18 -22 28 -16 -28
get__job ijmn -19 -16 19 -17
ir$ abcdfghiklmnoqrsv 33 24 -26 -44 -18 -34 -25 -36 -26 -23 -46 -27 -48 -34 -21 -22 -20
my__driver mq 15 -23
picking am -18 -15
queda* imu -20 -27 -18
~suit n -16
~uts> jn 21 -15
""",
    """
@body_is ms -32 34
^@body bisu -18 -16 21 -20
el_@insurance dmoqu 20 -28 -21 -21 -21
flexi* m -17
has_to mnpq -16 -16 -16 23
me_lleguen m -24
~aya bilmo -16 -20 -17 22 -17
""",
    """
@food__my lm -22 24
@pay__rent d -17
send__to acd -22 -25 -20
that_the m -20
the_home i -17
~oy> bcehiklmprtuv -21 -38 -41 -38 -35 -16 -23 -17 -35 24 -30 -43 -45
~team m 15
""",
    """
@hello_you afht -16 19 -17 -16
adderall u -20
got_in mq -15 16
like__out kl -17 17
so_what m -15
todav* bdil -21 -17 -17 -16
we__when jm 17 -16
~<ane dm -16 18
~asy abj -17 -15 16
~dije bhiloqru -22 -18 -18 -19 -15 -22 -16 -21
""",
    """
changed$ m 15
for__text k 18
llego_como mr -16 19
new_date amo -35 -26 17
will__to abgmqsu -26 -16 -17 22 -16 -17 -31
~leas defhnpstuv -37 -38 -34 -21 -30 -37 -34 -18 -21 -16
""",
    """
^despues abq -16 -16 -21
anyone__@place iqv -23 -19 -16
dejenme_en l 16
diffe* adijm -18 -22 -21 -21 -20
el_carro o -25
fecha$ m -16
me_avisen k 15
need__@texts km 17 -15
sacaron__numero mu -16 16
~<eva am 16 -17
~essa abdlnotv -21 -21 -21 17 -18 -19 -16 -21
¿_donde adgmu -16 -16 -20 15 -25
""",
    """
my_gps abjmopr -18 -16 16 -25 -18 -16 15
take_walk dm -19 -17
~bric m -15
~tarm ai 16 -22
~wake amnpqr -21 16 -18 -18 -19 -16
""",
    """
@food_if n 16
bondi agv -15 -16 -16
dia__que o 20
is__@call gjmpuv -22 -15 -30 -18 -26 22
never__the bm 16 -20
this__@treat j -19
your_@texts ailmu -18 -16 16 -24 -21
~<mil abou -20 -20 -19 -18
""",
    """
commu* m -15
give__the iru 19 -17 -19
her__will mr 18 -20
how bcefgiklopqrstuv -45 -46 -64 15 30 -72 -35 -33 -69 -79 -41 -41 -15 -46 17 -70
no__cambie m -16
this_what dm -20 -18
was abcefghijlmnopqrsuv -21 -53 -18 -45 -33 -34 -27 -39 -20 -60 22 -37 -20 -47 18 -56 22 -64 -32
we_get dh -16 -17
you_watch m 15
~<inc ailnqruv -26 -20 17 -19 -21 -15 -19 -18
~eart ads -18 -20 16
~lis dehijmnoqrstu -48 -40 -40 -22 -58 -26 16 -32 -27 -46 -44 -18 -57
~pam> blm -17 16 -24
""",
    """
@pay__on d 17
en_vez abcdhimnoq -23 -18 -20 -23 -21 -18 -33 -19 20 -17
head d -15
the__off abdlmnpq -19 -19 -20 20 -33 -18 20 -24
tren qr -16 17
~copi a -19
""",
    """
esto_que fu -17 16
mal__telefono im -15 -17
mi__me bdijlmprsv -15 -26 -21 -25 -27 -57 27 -20 -28 -21
no__llegar r -17
~<jus acefjkpstv -17 -28 -25 -28 -21 -26 -16 -24 -17 -21
~alen dijq -15 -20 -16 -15
~bre acdefgknqrtu -26 -36 20 -33 -33 -36 -31 -39 -28 -30 -26 -23
~hori gitv -19 -16 -21 -17
~tee abcdgijklv -24 -16 -17 -23 -20 -19 -16 -18 21 -26
""",
    """
@ride__through m -18
first__got a 17
one$ aefghklmnqrtuv 20 -19 -19 -25 -34 -32 -46 -42 -20 -19 -15 19 -46 -22
yo_mismo nq -20 18
~aus b -22
~eru m 16
~orni bdefgijklmpqtuv -32 -20 -23 22 -22 -20 -18 -21 -29 -21 -22 -33 -18 -31 -24
""",
    """
en__favor acgjlmo -17 19 -16 -23 -19 -19 -18
in__@body m -17
~sen abefhmnopqrsu -20 -21 -23 -19 -42 -17 -52 -37 -39 -24 -15 -26 -32
""",
    """
@vehicle__right jr -18 -21
^opt abcdefghijklmnopqrstuv -43 -33 -35 -29 -34 -25 -34 -26 -35 -37 39 19 -42 -32 -28 -32 -33 -34 -26 -30 -40 -24
ha efjlmnv -24 -18 -15 -17 16 -17 -16
never acdijnopqrtv -22 -17 -23 -25 -24 -19 -30 -23 -16 -24 -23 20
not__@thanks t -20
pocket m -19
~ap> bdno 15 -20 17 -17
~ectr m 16
~gue> bdhlnrtuv -20 -23 -20 -23 -24 -21 17 -23 -16
~nsan m -16
""",
    """
@vehicle__ok q 16
change abcdefghijklmnqstv -51 -38 15 -44 -21 -19 -33 -16 -39 -44 -33 -42 35 -45 -45 -33 -20 -38
have__closer u -15
may__@relative n 16
se__@insurer p -23
stadium$ jm -16 15
~ah> npq -20 18 -21
""",
    """
@book__second a 15
am__@symptom rs -23 26
anybo* djmoruv -18 -15 -22 -20 -21 -21 -17
con__@clinician dmou -16 -30 -24 -16
how__of l -16
left__in m 20
my_@move m -16
querer aklm -20 19 -17 -17
quiten__del b 16
~bitc dm -15 17
~blar acio -17 -20 21 -18
~forg acdefghipqsuv -31 -15 -24 -20 -17 -32 -16 -25 -16 -20 -15 -21 -20
~resi dghi -17 -16 16 -19
""",
    """
^who abcdefghjklnorstu -27 -52 -55 -17 -60 -55 -46 -53 -54 -46 -41 -43 -43 -50 -46 -47 41
contestan m -19
~edan m -23
~set su -15 -16
""",
    """
not:llegar r -17
to_hear n -17
~<aqu bcdehiknoprtuv -29 -21 -26 -15 -22 -25 -20 -30 -21 -25 -33 -15 -21 22
""",
    """
^have acdhilnoqstuv -32 -27 -27 -20 15 -29 -36 -24 -33 -26 17 -24 -37
banar* n 22
no_more abgklmnqu -17 -27 -15 -23 29 -17 -16 -16 -30
up$ abcdefgjkmnosuv 27 -17 -36 -35 -40 19 -53 -39 -49 -30 -15 -18 -36 -36 -32
~ser> mu -19 -16
~wise m -21
""",
    """
@drive_a q -19
buscarme$ pq -16 20
~hos cfhinprstv -19 -16 -23 -27 -19 -30 -26 -29 -21 -17
~ies bcefjkqst -21 -23 -25 -25 -35 -19 -32 -18 -23
~ksl em 18 -15
~mor> m -16
""",
    """
@ride abcdefghijklmnopqrstuv -77 -62 -74 -90 -68 -73 -70 -70 -73 -43 -69 -75 -61 -45 -43 58 75 -69 -54 -73 -78 -74
gps_took m -15
~ish dghijkmouv -20 -26 -18 -23 -21 -20 16 -16 -29 -17
~nger aghijkmpsu -34 -17 -17 -29 -20 -16 -31 -21 -18 17
~urt> mnp -19 -21 -18
~yse djlmu -20 -15 -16 -21 -21
""",
    """
not:mas abcdgiklmoprsuv -22 -35 -35 -16 -32 -23 -34 45 -55 -28 -18 -16 -16 -33 -32
""",
    """
@vehicle_a abcdghijklmnopqrsu -24 -23 -17 -20 -19 23 -24 -24 -18 -21 -32 -30 -26 -34 -23 -27 -27 33
mi__ella p 16
on__@medicine i -15
saludos$ m -21
time__you mno -31 -23 -15
~tiem abdho -21 -15 -20 -16 -20
""",
    """
should__@relative mn -20 21
the__so d -17
~coge dgijlmnru 16 -16 -29 -18 -15 -30 -21 -17 -25
~gra cdefghiknqstuv -26 17 -27 -26 -26 -31 -18 -28 -24 -20 -24 22 -18 -26
""",
    """
@symptom__el s 20
aceptan dfhjkmu 19 -17 -15 -17 -23 -23 -15
cost bijlmoqu -20 -22 -20 -15 20 -18 -15 -36
cvs$ ai -17 15
deposit au -16 -15
~azu e -20
~orn bcdefgiklpqtuv -40 -27 -30 -31 22 -41 -39 -29 -43 -33 -40 -23 -46 -33
~slot am 18 -16
""",
    """
am__# lmrs -16 -21 19 -18
comfo* i 16
la_casa jo -16 -16
need__# amno -27 21 -21 -19
same_as adjm -22 -15 -19 18
so__i bjmqu -17 -18 -28 -21 -19
they_get dmu 15 -19 -17
vape n 18
~<ere adginuv -21 -18 -20 -17 -17 17 -16
~can cefgijklmnpqtu -24 -16 -16 -33 -31 -42 -28 -30 18 -34 -35 -20 -19 -17
~lleg abefgilmpqtuv -55 -19 -23 -23 -40 -49 -19 -23 -30 -19 -23 -22 -15
~med aciklo -22 -20 -30 -16 -16 -21
¿_un mnu -18 20 -19
""",
    """
mexico$ m 20
the__now dgnpsu -20 -20 -18 -15 -16 -20
~<fr eghjknoqtv -41 -22 -22 16 -20 -23 -30 -49 -29 -47
~<pri bhjoqru -22 -22 -18 -26 -15 -17 -28
~cces dmu -18 -18 16
~felt imos -16 -22 -16 30
~save amr -17 -27 20
""",
    """
@fetch__la p 15
la_ubi abdgijklmoru -32 -26 -16 -22 -25 35 -22 -24 -23 -26 -24 -17
my__plis bm -16 15
otra_vez bdikloruv -27 -19 -20 27 -25 -31 -16 -21 -23
pasa abdhilmotuv -25 -21 -19 -19 -18 -22 -33 -17 -17 -20 -21
the_books am 21 -16
~volv gim -17 -19 -24
""",
    """
make__if o 15
my_@treat abo -28 -17 24
my__just no -15 -19
to__@ride p -16
~acat m 23
~est> abcdfgijklnoqrtv 17 -25 -21 -28 -17 -49 -27 -25 -24 -35 -39 -37 -21 -31 23 -30
""",
    """
the_@relative cdhijklnsuv -16 -22 -18 -25 -37 -15 -16 -26 -21 -30 -22
there__ten r 19
when__@holiday ahm -15 -19 16
~typ abglmnoqu -21 -18 23 -19 -20 -17 -19 -18 -22
""",
    """
@call$ abcdefgijklnopqrstu -67 -42 -53 -23 -64 -61 -36 62 -46 -30 -27 -55 -55 -49 -48 -49 -44 -48 -62
as_a ms -22 17
id__la d -15
salgo__la bdno 15 -16 -18 -19
should_we am -15 -21
wait_on a -16
~edu gn -19 -17
~nco hlno -23 -17 -23 -24
~rate b -15
""",
    """
@relative_de abdlnorsu -25 -24 -22 -20 -29 -22 -18 -19 -19
mole$ bm -15 21
~<ofr mu -22 -16
~poun gm -16 23
""",
    """
@vehicle__me abdgiors -18 -16 -17 -18 -21 -20 19 -19
get abefijkmoprstv 28 -36 -48 -44 17 -16 -18 -23 -31 -21 -31 -27 -51 -54
hace_el ap -16 21
hora__@eat mn -24 17
is__difference gou -15 -17 16
me__un abcdkmpqv -26 -25 -15 17 -18 -41 -21 -28 -18
que__cayo q 15
~<no abcdefgjkloprtu -25 -26 -52 -61 -62 -18 -20 -18 -15 -27 -24 -24 -64 -54 -15
~aso dgilnopsuv -19 19 -17 -23 -21 -25 -20 -17 -21 -17
~lly> bghlnprv -16 -25 -17 -21 -16 -20 -17 -19
~mus adeghijlmprstu -27 -23 -20 -19 -27 -25 -29 -31 24 -18 -18 -18 -21 -27
~ndi> b -19
""",
    """
@stop_the bhjklmo -22 -17 -17 -26 -30 44 -16
ayo cdeflmnu -15 -18 -24 21 -19 -29 -16 -16
is__reading i 17
send__pin jm 16 -15
the__today ds -16 -19
want_one b -15
~hurt np -20 -23
~nsc almno 20 -25 -25 -16 -15
~ree ceghijkmnopqsuv -49 -41 -47 -44 -19 19 16 -20 -41 -22 16 -35 -36 -37 -17
""",
    """
am__looking adm -15 18 -17
anyone__these i 17
el__del gilnoru -15 -27 -19 -17 -15 -17 -16
long__take dmu -16 24 -22
out_my abdlms -21 26 -15 -17 -27 -17
~born m 19
~or> adefghjlmnpqtuv -26 -34 -54 -58 -20 -31 -23 -16 15 -29 -28 -35 -21 -21 -25
""",
    """
a__job o -15
es__taller m -15
habla_@spanish cu 18 -15
tengo__para q -20
up_after m 21
~jhg> em 15 -17
~pera abdiju -20 -20 -25 -17 -15 -19
""",
    """
@relative__not mnos -23 -19 -23 -16
am_i abcfhiklmnopqrstuv -37 -27 -16 -18 -33 -16 -35 -36 -68 17 -17 -29 -27 -37 -18 -24 47 -21
cats m 20
entiendo abglmoqrv -23 -15 15 -17 -32 -17 -17 -15 -21
me_mandaron m -18
need_me ai -17 -16
~<pur jn -17 -19
~layi l -18
~rsta lu -16 -16
¿__tienen dmqu -24 -24 -18 -20
""",
    """
@cancel_just bmo -23 -36 27
@hello__there fh 21 -21
not:@day abdghijlmnprtuv -36 28 -20 -21 -33 -20 -17 -29 -20 -17 -24 -30 -17 -23 -24
~<awa acdefghijkmnot -20 -21 -19 -25 -23 -29 -29 -20 -29 -21 -27 -17 -17 -19
~asam ahmnquv -24 -15 -25 -17 -17 -18 -18
~xes gmu -15 19 -20
""",
    """
in_@price diu -16 22 -18
sobre adno -16 -20 -17 -15
~<cnc bclmou 25 -18 -18 -22 -17 -17
~dh> m -16
~et> acefghiklopqsuv -29 -33 -28 -34 -23 -45 -27 -17 -15 -45 -39 -47 -37 -33 -29
""",
    """
contesto g 18
ese_no v 16
home abcdgijklmnoqstuv -33 -23 -21 -34 -25 -18 -34 -21 -29 -25 -18 -31 17 16 -19 -32 -21
it__get jm -21 -22
me_and mno -18 -21 -15
new$ ah 19 -19
no_mas ciklm -18 -17 -15 25 -16
tell__about abdimnr -15 -17 -25 -21 23 -16 -17
that__the adgjoqu -20 -18 -16 17 -18 -21 -20
where__the adlqru -16 -16 15 -19 -16 -18
~inio m -17
~rnin bcdefgijklmpqtuv -34 -15 -21 -23 22 -24 -21 -19 -24 -30 -19 -24 -33 -18 -32 -26
""",
    """
and__can m -17
is__hot j -17
sea bmo -18 -18 15
tire$ nq -15 -19
~full u -17
~uen cefgnorstuv -39 -40 17 -50 -20 -51 -23 -44 -18 -30 -25
""",
    """
@relative__do acmnu -25 -15 -15 -16 -28
^esta abcdefgklmnpqsu -30 -29 -22 -34 -18 -36 -43 -27 -47 -21 -24 -26 -29 -25 -40
afraid n -16
on_@holiday m 17
when bcdefghjklqtv -17 -23 -17 -21 -20 -40 19 -23 -23 -22 -37 -24 -29
~esia m -15
~lave mp 18 -17
~nspo m -20
""",
    """
@visit__texting m -15
horas_sin n 16
too_@late dhjru -18 18 -22 -18 -18
want__to amq -23 -24 -17
we__our bmoq -18 -21 -19 16
~iemp adghjosv -29 -23 -20 -23 -19 -18 -18 -24
""",
    """
empiezo$ am 15 -18
no__esa bmqruv -15 -18 -21 -16 -16 19
puede_ser adnoqs -22 -16 -30 21 -16 -17
trabajo cghjmnpqsu -15 -21 -15 -29 21 -25 -15 -15 -19 -24
where__are gjmu -15 24 -33 -20
you__@food hm 22 -30
~dds> mu -16 17
~will cefijklosv -30 -33 -29 -29 -43 -46 -36 -20 -25 -40
""",
    """
i__able nq 16 -16
me__@ride jmoq -15 -32 -16 20
mi__la ad -17 -16
you_a adhju -20 -17 -21 -33 25
~<sk abcdefghijkloprtuv -33 19 -25 -30 -27 -20 -24 -22 -31 -24 -19 -29 -23 -21 -16 -19 -30 -19
~adel amno -17 -17 -15 20
~answ abdgjlnopqsv -27 -17 -20 18 -16 -20 -22 -18 -17 -19 -20 -22
~ione abcgjklmn -19 -20 -16 18 -21 -16 -16 -18 -21
~peli aquv -15 -17 21 -16
~ug> hjoqru -15 -17 -16 -18 -20 17
""",
    """
casi mr -21 16
de__@treat do -16 -17
got__@move abcdgjlmnopu -20 -32 -16 -18 -15 -16 -19 -37 -17 33 -17 -21
idea_@stop lv 20 -20
will__you abdmu -16 -21 -18 21 -23
~ndem bgklm -21 -16 -19 -17 -24
~nsto cefgklmru -16 -23 -17 -18 29 -30 -30 -16 -17
~orre adhijnpqrstuv -22 -19 -17 -23 -28 -19 -19 -20 -20 -29 -20 -21 -26
~vist bl -16 -15
""",
    """
a__@late bmnqr -15 -27 -19 -15 20
directions_please m -15
headi* mr -15 21
her__the b -17
lado_de j 17
texting$ bgiklmv -16 -32 -31 -25 32 -27 -26
there_an ah 16 -15
ya_mande agjl 20 -15 -19 -16
~aled m -15
~fra jn -16 -20
""",
    """
brb$ eflmu -42 -23 -20 34 -16
dangers mu -19 21
next_to mnpu -22 15 -18 -16
okay e -16
pasame amnquv -24 -25 -16 -17 -18 -18
split_it d 17
weather mu 25 -17
you__my acghijlnqrsuv -35 -30 -39 -33 -31 -38 -25 -44 -33 -18 -22 25 -16
~dio abcdegjknoqruv -38 -20 23 -40 -27 -20 -34 -32 -36 -30 -20 -16 -42 -29
~eas defhlnprstuv -48 -45 -38 -27 -16 -36 -45 -17 -41 -19 -25 -18
~ong> bcdefghkloqrv -47 -25 -48 -28 -32 -45 -18 -15 -50 -17 -29 -15 -38
~qua bdghijlnoqs -17 -21 -17 -16 -19 -23 -20 -22 -15 -23 -21
~uisi bmpu -16 -26 -20 -20
~xped a -16
""",
    """
guess_that m -16
ocloc* lm -18 -22
puedo__dia no -24 26
~<str cdgijknopst -17 -24 -29 -21 15 -23 -18 -20 -36 -17 -22
~harg adm -18 24 -28
~mam am -15 -17
~meno gou -18 -16 -22
~okay e -16
~osa abdijlpu -23 -25 -31 -25 -26 18 -22 -16
""",
    """
mejor__voy b 16
pueden_mandar a -19
quien_eres m -18
~<hun mu -20 -19
~ecli i -17
~ened oqu -15 -18 -31
""",
    """
^with elmu 24 -23 -25 -21
copia_de a -19
de__puede np -20 -16
no__interested bl 17 -19
onde efjmu -17 -20 28 -26 -25
~<atr aq -15 -16
~itt abdikopru -21 -19 -16 -18 -23 -23 -21 20 -20
""",
    """
a__ago v 17
es_que mu -26 -15
there__get nq 18 -21
tienen$ hlmoqu 19 -18 -22 16 -35 -24
~<law an -17 -20
~amen abdsv -20 -18 -15 -15 -18
~lata dmn 16 -16 -17
""",
    """
^hit klmn 16 -20 -23 -15
not:you abdhikoqrv -23 -26 -21 -19 -22 -19 -21 -27 -16 27
pero__# l -16
~ldc m -16
~othi hklosu -15 -17 -22 -29 -18 -25
~ping dhknoqtu -17 -18 -17 -27 -25 -28 -17 -20
""",
    """
able__@drive nq 15 -24
good_day fnot 17 -16 -21 -24
que_@relative mu -21 17
que__que cdefghimoqrstv -20 -18 -18 20 16 -21 -35 -36 -27 -24 -17 -31 -23 -25
says_she mqu -24 16 -18
to__@insurer i -18
trust u -20
~urgi n -17
""",
    """
are__@machine mu -16 17
away acdefghijkmt -29 -20 -17 -24 -23 -26 -26 -19 -23 -19 -24 -18
could_we o 18
gna mr -21 16
i__@ride npq -18 26 -31
my_@day mo -20 18
of__it m -21
text_me abgijklmouv -31 -18 -24 -25 16 24 16 -35 -22 -27 -22
~<set mn -17 -16
~aint adgjmnu -19 -24 -22 -20 21 -23 -27
~cabl m 16
~fere cdhiklmqrst -19 -26 -17 -23 -15 -19 -18 -22 -16 -20 -17
~igur n -15
~pot> dghilnqu -17 -18 -17 -17 -16 -15 -19 -20
""",
    """
do_@person bcdeghijklnopuv -24 -17 -22 -17 -25 -22 -31 -20 -18 -31 -28 -15 -22 20 -18
eso_no b -17
hablen m -18
need__@move abdinoq -38 -34 -31 -23 -30 29 -21
~<ri acefhiklotv -19 -40 -42 -42 -16 -46 -29 -45 -16 -17 -49
~ibr hjlns -21 -19 -16 -17 -16
~land acgnquv -19 -17 -19 -21 -26 -25 18
~nter fgikopqrstuv -18 -31 -28 -19 -20 -24 -23 -21 -34 -17 -20 -29
""",
    """
a_dentist m -16
am__and lmnosu -22 -32 -17 -27 -17 -18
can__@call abcghijklmnpruv -22 -26 -22 -32 33 16 -26 -17 -22 -35 -33 -20 -30 -24 -21
does abefijlprstv -26 -18 -22 -31 -32 -53 -42 -39 -39 -18 -38 -16
fine dhjlnpqruv -24 -20 -16 -21 18 -26 -16 -17 -18 -24
help__find m 18
locked$ am -17 -24
your__@hours hjm 20 -25 -26
~<rat adjmnpuv -22 -20 -16 -29 -21 -18 -22 -17
~gul m -16
~half u -16
~nope efv -24 -17 15
~stro nu -19 -18
""",
    """
@cancel__@visit adikmnoqrsuv -47 -32 -25 -27 29 -18 -45 -24 -24 -24 -17 -29
~illo r -19
""",
    """
eso acefghiklopqru -59 -49 -43 -45 -67 -61 -47 -48 -54 -51 -38 -23 -49 47
take__@insurance dm -19 -17
turn$ ijlm -20 18 -15 -15
what__next dnu -16 -16 -16
whatever bdghju -16 -20 -20 -15 -15 -22
~afe> djnsu -23 -17 -19 -16 20
~apu bdgkmo -16 -16 -16 17 -23 -15
~eath admu -17 -17 22 -20
""",
    """
am__@stop lm 15 -20
options$ dgjlmn -16 19 -18 -21 -29 -18
~<sp efghjknpqtv -33 -37 -15 -26 -32 -19 -24 -43 -46 -36 -42
~ord achknoqrsu -26 -23 -22 -15 -42 -34 -35 -25 -20 -43
""",
    """
@relative__@move mq -21 -18
el__para bdh -18 -15 -16
have_@relative c -16
joke$ m 22
near_me jm -18 19
the_weather m 17
~<kev v 16
~rent adhilqs -24 -30 -16 -23 -16 -24 -20
~rove dmu -17 -20 20
""",
    """
^lost dglmnopuv -27 20 -23 -17 -22 16 -16 -21 -15
^tuve ms -21 18
eliminenme$ l 15
to__@person ago -28 -15 -22
~bin kl -18 -18
~cour n -19
""",
    """
@vehicle_driver mq 17 -21
is__@hours hj 16 -17
my__you a -20
not:back bgjmpq -25 -17 -19 -29 -17 18
not:necesito agio -30 -21 -16 -18
un_@relative ainpqru -24 -17 -15 24 -32 -18 -21
we__coming r 17
~<rei mu -18 -16
~iaj m -16
~mpor l -20
""",
    """
delayed hjr -18 -17 20
knitt* a -20
que__@medicine d -21
""",
    """
@clothes__pongo gn -36 21
@thanks_senorita t 18
epa efm -19 22 -22
give__to abij -27 18 -16 -19
hotel a -17
my__alone q -23
not:@drive abcgijlmnqruv -16 -16 -19 -19 -20 -19 -19 -43 -19 27 -16 -22 -34
stude* d 17
~cid cdeghjlnopqrsv -16 -29 -15 -29 -23 -24 -32 -18 -16 -23 -26 -15 -29 -26
~depo adiju -18 17 -16 -15 -17
~migo adlmou -22 -18 -16 -32 -18 -25
""",
    """
de__turno b 17
plome* a -15
por__no gio -16 17 -16
sorry__is m -18
text__much l 18
turn_it ao -16 -15
want__@stop k -22
~reve bm -19 -22
""",
    """
@visit$ abcdefghijklmnpqrtu 49 33 -73 20 -71 -69 -79 -86 -66 -70 -73 -88 -63 -21 -80 -51 -35 -63 -25
back__@english ckm 22 -18 -20
get_the himnoq -23 -24 -20 -21 -22 -20
me__pin jm 20 -17
want__be blm -16 20 -27
you__@stop lm 25 -29
~thr cfnqtv -22 -16 -33 -18 -19 -18
""",
    """
@stop_talking ilm -16 -20 15
a__los m -17
any__@texts l 16
dejenme__paz l 16
funci* m -29
la_@relative amu -19 -16 -16
not:out uv -15 -18
the_@animal ms 26 -24
to__can a -15
~cet aiklo -22 25 -15 -16 -16
~rrow cdfgklnprsu -16 -23 -19 -15 -17 -19 -16 -15 -24 -16 -19
~tion abcdefhkptuv -25 -32 -17 -20 -24 -29 -37 -42 -15 -18 -22 -22
""",
    """
do__have bghjklmnpqrstv -40 -51 -21 16 -33 -17 -20 -16 -66 22 -16 -36 -57 -19
do__rest m 17
go_to dgijmnoq -18 -21 -15 16 -26 15 -21 -21
got_anything dns -17 -21 -16
have__permission kl 15 -17
is__all ho -16 -17
no__molesten lm 17 -19
talk_to bdijmqu -21 -20 26 -15 -29 -17 -25
the__to bcdjnrstu -24 -18 -40 -25 -30 -24 -18 -17 -39
this__is dgm -21 -18 -18
when_does am -21 18
where__guys j 21
~uedo bcdefijklmrsuv -28 -49 -25 -23 -37 -25 -26 -44 -33 -21 -18 -20 -37 -28
""",
    """
el_idioma c 15
me__dormido s -16
pero__@relative pq 16 -16
runni* afhnu -24 -21 -23 -19 -17
wtf__this u 16
""",
    """
is__@late adhqu -15 -19 20 -18 -20
jefe a -17
longer_interested bl 17 -19
no__@relative m -22
take__is m -16
~scar dmnrv -22 -36 -15 -19 -21
""",
    """
#_is dmr -15 -25 18
closer_to mu -18 -16
day__to m -17
do__@parking ajm -17 21 -34
final m -21
i__or dhilmn -28 -19 -23 -16 -25 -36
is__same m -30
oficina abcdfgiklnoqsv -23 -17 -16 -26 -21 -26 19 -18 -28 -21 -24 -22 -15 -31
out_on p -16
what__it bdfhmnoq -18 30 -27 -39 -21 -18 -36 -35
""",
    """
@move_me acdikmopqr -22 -18 -16 -15 -19 -40 39 -15 -23 -20
borren v -16
is__each m -17
not:llamo ilmv -21 -17 -23 22
prefiero_@english cio 21 -20 -20
queda__la j 17
vuelt* abdglmnu -20 -18 -21 -20 -18 -20 -17 -21
~<his qu -18 -15
~hoto m 16
~inut abdeghjklnoqruv -31 -25 -20 -19 -16 -18 -19 -22 -27 -22 -31 -20 21 -21 -16
~mmo ahnsu -16 -15 -21 17 -22
~nla cgkmqrv -17 15 -15 -34 -15 -20 -20
~rite ajou -18 -18 -16 -24
""",
    """
a__night m -16
be_right jr -16 17
it__there d -15
me__una bcgjklnquv -22 -17 -25 -17 -18 -21 -19 -21 -31 -20
much__it dm -16 24
~stoc m 20
""",
    """
last$ mns -25 -22 17
superbill_for m -25
~bes adijlortuv -16 -24 -23 -25 -20 -22 -15 25 -17 -21
~disi m -18
~oco> bm -18 -22
~usca bdghijklns -28 -24 -18 -18 -24 -16 -19 -16 -22 -17
""",
    """
escriben gkm -15 -17 -15
no__quiten bl -25 -26
south$ mu 15 -17
~ime> cdefgijkstuv -24 -23 -15 -31 -27 -29 -25 -26 -18 -24 -61 -26
~inin rsu -15 -16 -15
~lad abghklmpsu -19 -30 -20 -25 -18 -29 -27 17 -23 -34
~ulle ar -18 18
""",
    """
all_@call hipq -25 15 -16 -22
confirmed__driver m -15
dot b -15
i__see m -32
keep__but mo -19 18
what__on adgn -17 -20 -18 -22
work__next o -17
y__quiero o -18
~alk efhijklmnopstv -21 -22 -26 16 -23 -29 -28 -18 -42 -41 -30 -18 -25 -27
""",
    """
evening bdfgmoqru -17 -25 15 -15 -37 -16 -18 -20 -16
feelings mu 15 -18
""",
    """
is__she mn 19 -16
los__para u -18
to_my abdgijlnoq -17 -26 -22 -19 23 -21 -16 -20 -20 -27
~<eac m -20
~<emo bmnu -17 -22 -15 -16
~air> gilop -16 -21 -15 -23 -16
~ecto dmn -16 -22 -19
~nect m -18
~nen befgnrstuv -17 -24 -27 -44 -31 -36 -30 -24 -54 -17
~ovin uv -15 -19
""",
    """
bajo jm 21 -28
guitar m 19
when_was m 19
~<up qu -16 -17
""",
    """
in_she an 19 -16
it__off mn -18 -20
let__a am 19 -20
ponganme a -21
~butt moq 17 -22 -17
~hand adpqrsv -22 -19 19 -25 -18 -22 -17
~labl bjnu -16 -16 -21 -15
~resp agpru -23 18 -16 -16 -21
~uga dghilnpqsv -18 -19 -22 -17 -17 -27 -18 -30 -21 -22
""",
    """
@sick_y m -16
es_@insurance dhjmquv -40 -17 -23 -25 -15 35 -19
migraine s -22
not:es bcghijklmnopqrstv -21 -23 -40 -18 -20 -29 -19 -36 -26 -25 -20 -21 -16 -24 -27 -16 41
~<eli almv -16 15 -20 -19
~educ u -16
""",
    """
@late__vez q -17
^order m 16
about_coming b 15
harassment lm 15 -15
so__be m -16
with_work mo -15 17
~<oth djnq -21 -23 -23 -17
~gne agm -17 -15 -21
~nki defijlnoprtu -21 -19 -17 -17 -16 -22 -16 -15 -16 -18 19 -22
~revi jq -18 -16
~tam bcefinoptuv -19 -28 -15 -15 -42 -40 -27 -26 -18 -25 -38
~tro cdefghiklmrtuv -39 -21 -23 -35 -48 -36 -46 -41 -24 -16 -17 -26 -20 -20
""",
    """
dan bfgijkmpr -27 -21 -23 -19 -32 -23 -34 -21 -18
earliest_you ah -17 21
la_pueden mo -19 18
will__@relative abdnqr -22 -26 -22 18 -20 -20
~ban acdfghopt -35 -19 -38 -16 -28 -36 -20 -16 -26
~ur> bcefgnsu -30 -37 -31 -33 -25 -41 -20 -22
""",
    """
estaba gru -17 -21 -25
it_says ablq -19 -17 -17 -15
like__from a -16
prefiero__@english c 16
re_@symptom s 17
who__my i -16
~ompr adinqu -15 -16 -18 -19 -16 -19
~wer> agjlmr -17 20 -20 -17 -20 -16
""",
    """
cambiemela mo -20 16
ese_dia acefghijklmorstuv -42 -28 -16 -31 -37 -28 -25 -25 -20 -26 -44 28 -25 -28 -18 -35 -33
los_@texts abdefhjknopqrstuv -51 -45 -30 -27 -25 -32 -32 34 -29 -34 -31 -26 -26 -26 -27 -45 -49
my_knitting mn -20 16
~<af acegijlmtuv -18 -45 -25 -46 -18 -15 -32 -32 -30 -24 -19
~<pac bfghijklopru -26 -19 -20 -19 -28 -17 -18 -16 -23 -16 -20 -20
~hurc abdnq -16 -15 -16 -15 -17
~ije> abjlmnqu -24 -21 -15 -17 17 -23 -19 -17
~ird dejns -15 -18 -20 -21 15
~yan> bdloqv -18 -16 17 -18 -17 -16
""",
    """
make_an bo -21 -22
morning__it m -21
~<may ehilmu -19 -15 -17 -18 16 -18
~obra admnoqsu -22 25 -23 -17 -16 -16 -16 -16
~po> cfghjklmopv -29 -22 -32 -31 -34 -25 -28 -21 -31 -21 -33
~zy> t -15
""",
    """
como__hago mq -18 -15
en__del mo -18 20
hora__@late o 21
we_are acdfghikloqrsu -39 -15 -35 -21 -19 -24 -23 -20 -22 -23 -33 26 -28 -30
~<til abdhmnr -24 -21 -16 19 -26 -19 -16
~agar jkmpqr -22 -21 -32 -16 -20 18
~life ju -18 -17
~uart qrsu -18 21 -17 -15
""",
    """
^¿ abefikloprstv -35 -67 -46 -65 -19 -35 -37 -29 -66 -53 -55 -46 -70
me_about dklmnpr -25 -16 -25 23 -18 -16 -17
~azz m 16
~rch abdilnqrsu -22 -17 -17 -16 -17 -17 -18 -19 -15 -16
~seri ad -21 16
""",
    """
as_possible mo -19 -19
dentist abn -21 -15 -18
~beti m -16
~vor defnpqrstuv -35 -29 -24 -31 -16 -32 -23 -27 -32 -16 -38
""",
    """
good_for abcfhlotuv -22 -19 -17 -29 -15 -24 16 -27 15 -16
know__works gu 16 -16
pica ms -19 19
was__supposed m -17
~ijo> m -17
~nlos m -15
~oned m -17
""",
    """
#__an m -18
a__ok m -23
could bdmpv -30 -20 -23 -35 -19
del_trabajo m -19
do__your diuv -15 19 -26 -16
dreams su 19 -19
i_hit dgl -16 16 -16
of__day m -18
~scr adefhijoqrstv -16 -46 -38 -34 -36 -22 -46 -45 -44 -43 -36 -37 -21
""",
    """
at_the bdhklnoqtv -18 -39 -20 -19 -29 -31 -21 -34 -15 -34
el__@date ahmo -18 18 -20 -17
molesten lm 17 -20
not__# hmnpruv -19 -33 -17 -22 -19 -30 -22
texteen lmv 23 -22 -20
ya_me abjlnoqr 17 -20 -15 -19 -24 -20 -20 -23
yo$ abcdefghijklmnoprtu -20 -24 -24 -25 -32 37 -24 -19 -27 -24 -25 -28 -43 -16 -16 -20 -20 -23 -29
~<cel abcdghjnopqrs -33 -31 -16 -24 -18 -21 -17 -24 -23 -19 -28 -22 -19
~atie cdgjlmnoqrsu -16 -20 -30 -27 -26 -31 -25 -22 -29 -15 -18 -31
~cryl m -16
""",
    """
need_it am -15 -17
out abcdefghjklmpv -32 29 -23 -30 -76 -59 -35 -70 -48 -47 27 -44 -37 -78
se__esta g 20
times__i l 17
~<ocu gmnu -16 -25 -19 -20
~delo el -17 -16
~gf> em 20 -19
""",
    """
@medicine$ abcdfghijklnopqrtuv -35 -39 -29 -45 -15 -30 -27 -43 -37 -27 -35 26 -28 -31 -45 -35 -16 18 -21
estoy bcefhilprtuv -21 -33 -24 -23 -35 -32 -21 -34 19 -26 -42 -42
follow_up m -18
from__@treat s 15
i__car j -16
id$ admnpq -22 -23 -31 32 -16 -18
is__anyone i 15
mysel* djlmu -20 -15 -16 -21 -21
pueden__la akn -16 -16 -25
turn_the lmr -16 15 -16
~idg mr -20 19
~me> acdefglmpstuv 19 -42 -28 -110 -72 -35 -16 -27 -16 -16 -35 -34 -47
""",
    """
do__with aghlmp -22 -29 -18 -17 -16 -15
~ital cdghinprs -17 -23 -17 -18 -20 -16 -22 -20 -22
~ored mu 24 -17
~tsi nqu -16 -16 -24
¿_hay ablmnoqu -33 -16 -24 -44 -27 16 -28 -39
""",
    """
does_@insurer du 15 -16
got__@body bmr 23 -24 -20
how__@month du 16 -20
is_@open hj -16 -17
is_all bfjmpu -17 -18 -21 20 -16 -18
need__with adu -19 -17 -19
not_text klmv -22 27 -32 -16
~laim m 15
""",
    """
#__and b -21
@relative_got acdgiklnprv -27 -18 -18 -18 -17 -19 -22 -22 22 -17 -18
@visit__favor ciklm -16 -19 -16 -26 -17
got__sorry bm 16 -17
poem$ m 16
quitar mu 16 -16
you_look m 20
~oul befhjlmprtv -21 -29 -33 -24 -24 -16 -17 -42 -26 -25 -47
""",
    """
#_por djm -24 -15 28
@clinician_was im -20 19
ident* acgiklmu -16 -18 -17 -17 -15 -24 -19 22
me_voy m -16
not:@open abghmor -16 -17 24 -19 -22 -16 -16
not:a abcdefhjkmnprstu -23 23 -34 -34 -18 -17 -31 -24 -25 -39 -56 -31 -28 -17 -32 -25
~earl bcdfghijklmqstu -21 -22 -27 -17 -21 17 -25 -30 -19 -16 -16 -27 -15 -16 -36
~watc bdgijlmnpru -19 -16 -16 -17 -21 -18 17 18 -22 -16 -27
""",
    """
cooki* m 18
how__write dm -17 15
i__the befghijpqrstuv -40 -17 -18 -28 -30 -63 23 -18 -31 -23 -33 -36 -25 -38
sus_@texts lm 19 -19
whales mu 16 -17
ya__quien pq 21 -26
~dat cdfghijnorstv -20 -27 -23 -24 -15 -32 -30 -28 21 -21 -33 -21 -25
~ecei iv -22 -16
~mane adgijmnuv -20 -17 -15 -21 -16 -24 -15 -19 -17
~vame abm 17 -19 -28
""",
    """
^otra abo -16 -15 19
be__room a -20
come__is an 19 -16
go_away belmr -18 -15 18 -24 -17
not:pon mqs -18 22 -16
~drea ailnsu -18 -20 -15 -21 21 -28
""",
    """
amor$ m -15
cbd dn -15 20
me_for ai 15 -19
nota$ mnu -21 -17 21
quiero__@treat amu 18 -15 -15
undo_that km 17 -22
~hop bghiklnsu -23 -16 -17 -17 -22 -29 -25 -17 -29
""",
    """
@call__when m -16
@move abdefghijklnopqrstu -72 -44 -59 -69 -69 -57 -29 -67 -41 -42 -38 -58 88 -21 -42 -39 -70 -65 -57
^going adflmnopqu -15 -30 -24 -22 16 -28 -21 -21 -28 -16
^show u -19
no__queda m -18
say_yes m -18
there__# abdfijmnqrsuv -32 -23 -28 -16 -28 -19 -29 -29 -27 25 -22 -16 -26
ya__dije abkln -18 -15 -20 -20 -16
~<gol nu -16 -27
~cutt m -17
~nfl ou 17 -15
~pull abdhijklmnopqrs -31 19 -21 -19 -21 -15 -16 -18 -27 -18 -15 -17 -20 26 -16
~rom> aehoqv -22 -19 -36 -28 -36 -29
""",
    """
@day_what am -16 -15
and cfhijkmrt -20 -54 -30 -24 -28 -28 -66 -38 -59
anulen m -16
baja_por b -16
i__after amor -18 -19 -20 -18
mom ehiklmopsuv -22 -21 -21 -31 -32 17 -32 -41 -21 -41 -34
se abefhijklnp -20 -33 -73 -39 -48 -27 -41 -18 -63 -30 -39
this_going dm 18 -21
~lma aehiklm -18 -23 -18 -20 -19 -17 20
~nort j 19
""",
    """
charged_# m -22
do_to adgjm 16 -28 -23 -20 -35
poquito n -17
~gday efm -17 18 -20
~pou gm -16 23
~rer adklmqrsu -20 -17 18 -19 -19 -21 -15 -20 -15
""",
    """
acomp* abimou -23 -18 -16 -31 -24 -23
do__message gl -17 17
it__running m 16
telef* abcnoq -20 -21 -18 -23 -18 -21
~orld h -15
~rpre cm 18 -17
~safe djnsu -23 -17 -19 -16 20
""",
    """
get__list g -15
my__and cklmruv -19 -25 -18 -38 -20 -16 -16
the_one amnrsuv -31 -17 -15 -16 -20 -31 -15
~<abl mnoprsu -19 24 -24 -16 -20 -18 -20
~enme cdefghilmnpqstuv -31 -33 -24 -21 -28 -31 -16 26 -52 -36 -29 -33 -34 -24 -31 -35
""",
    """
i_united lm -18 16
my__on hijopu -21 -16 -23 -18 -18 -15
the__list aimn -18 -16 -24 17
~erio dmnq -16 -18 25 -18
~mon> ahmnsu -17 -15 -16 -17 18 -16
~nsiv iu -19 -25
""",
    """
@cancel_nomas m -16
^@medicine abdghnqu -20 -15 -21 -15 -17 27 -15 -23
address abcdefghijklnopqrstuv -35 -36 -30 -27 -17 -21 -27 -37 -27 52 -27 -30 -28 -38 -34 -34 -31 -16 -22 -39 -30
class b -21
complaint$ im 17 -15
my__has bmn -18 -16 -19
que__@cancel m -18
~<ell lmu -15 -22 -19
~flor bm 16 -16
""",
    """
a__le o -15
caregiver mp -25 29
not:hora o 16
que__@call bcdilmnoquv -25 -15 -23 17 -18 -32 -24 -17 -21 -31 -17
~<can gjnprv -18 -19 -21 -16 -19 -25
~ett dhjlnrs -17 -31 -34 -18 -45 -18 -33
~nor> ou -16 -20
~nste adghu -25 -22 -19 -15 -22
~nul bo 19 -15
""",
    """
@insurance_is dmn 17 -19 -19
^wepa eflm -24 22 -16 -19
bot abcdehijklmnopqrtv -27 -16 -18 -28 -16 -20 24 -22 -22 21 -47 -19 -21 -19 -25 -18 -21 -19
del_@vehicle j 27
i__@english cm 22 -24
saco_la a 15
she__a m -21
~llen ah 16 -17
~tcoi dm -15 17
~uev dgijlnpqstuv -32 -21 -26 -28 -23 -16 -20 -25 -25 -17 -26 -20
¿__dejar mn -18 -18
""",
    """
how_can a 18
patient$ aim 18 -16 -22
~ase> deflmnpstv -37 -43 -37 -16 -16 -37 -23 -46 -20 -20
~inve mu 23 -17
""",
    """
@relative__@ride pq 17 -22
ask$ mu -16 -15
one acefhklmnoruv 25 -18 -44 -46 -60 -58 -29 -46 -45 -29 -31 -23 -23
que_sigue m -22
street abdhnopqs -22 -17 -17 -17 -17 -15 -16 -18 -15
work_@call m -16
~arse an -15 16
~diu j -16
~fgh eflm 24 -17 -17 -26
~tant abdjkquv -21 -21 -20 -24 -20 -15 -19 -19
~ular abcfijnopr -27 -22 -15 -16 -27 -18 -23 -23 -16 -15
""",
    """
@stop__i g -18
changed__will bo -15 19
es__no u -18
esper* adgijluv -15 -24 -20 -23 -18 -28 -24 -20
i__let mou 16 -18 -16
i_did bgijmqruv -17 -19 -15 -18 20 -16 -16 -15 -22
llegando jm -19 -23
otra__mas a -21
puede_@move abdm -18 -19 -19 -17
to_denise m 19
ustedes cfgnprs -22 -33 -32 -27 -24 -26 -16
what_@vehicle jmq 19 -17 -20
wheel* m -23
~<que bcdefhlnouv -20 -17 -34 -27 -33 -29 -38 -19 -17 -23 -45
~aid cfghijqrstv -22 -22 -19 -30 -26 -34 -21 -30 -34 -28 -19
~rar> bdimv -17 -18 -24 -16 -16
😂$ em -24 22
""",
    """
@visit_del b 23
got_his mq 20 -18
map$ efgjlm -23 -18 -16 27 -17 -26
~arr bcdefghikluv -21 -31 -32 -27 -32 -40 -40 -46 -17 -39 -20 -43
~ean> acdijlnoqru 17 -19 -30 -21 -23 -20 -25 -23 -17 -17 -28
~fell aqs -20 19 -15
~pen cdefijklopqsv -33 15 -32 -40 -50 -47 -19 -47 -23 -35 -21 -25 -48
""",
    """
keys$ m 19
your_number ijmu 16 -27 -24 -30
~ang cdeghijlt 16 -47 -31 -37 -31 -40 -40 -23 -27
~ele> adijnqu -17 -20 -17 -17 -20 -17 20
""",
    """
street_@parking jr 20 -15
~<nec defghjprsuv -33 -20 -16 -21 -19 -19 -27 -21 -23 -16 -28
~bame aklm 20 -22 -16 -18
""",
    """
corre* j -16
do__all agjnotv -29 -18 -24 -17 -15 -17 -21
el__@cancel io -17 -19
i__today s -18
not__be lmo 18 -25 -16
~bai bmo 17 -26 -20
~leer m -17
~nven mu 18 -17
~rla> bm 16 -26
""",
    """
can__recomendo am -19 21
get__by q -16
mover abcdinoq -34 -32 -19 -27 -16 -32 39 -21
my_bank d -17
pico agjmu -19 24 -17 -26 -18
up__in m -18
want__@cancel br -20 15
your__in am -15 -33
~<apu bdgkmo -16 -16 -16 17 -23 -15
~cil> dmqu -17 -25 -16 -21
""",
    """
do__go abdjlmnqru -20 -20 -26 39 -16 -39 -28 -22 -16 -25
take_it hjlopquv -20 -17 -27 -17 -30 -30 -22 -16
tres$ m 15
~ipp p -23
~ress dgijlqv -28 22 -21 -21 -18 -19 -17
~rew> q -17
""",
    """
en__estan hj -19 16
not:mi abcdgijknpqsuv -30 -45 -21 -22 -17 -24 -21 -16 -21 -41 32 -16 -27 16
~lot dfmr -19 -16 -20 -16
~oce adginq 20 -16 -17 -17 -18 -20
~ook cefghikloqsu -31 -34 -32 -32 -36 -22 -36 -54 -19 -29 -29 -19
""",
    """
@insurer_is dmnq 21 -16 -26 -18
come__# h 16
my__are dq -16 -16
no_driver pq -17 17
significa m 15
what_does dhnqsu 24 -25 -19 -26 -19 -35
~<mud ab -18 18
~loud m 17
""",
    """
any__@day bh -25 -16
but__back gjkmq -16 -16 -16 -19 17
come__someone a 16
exten* diu -17 17 -16
get__@texts aikmu -20 -19 22 -19 -19
her__# im -18 -23
if_my mq -22 22
not:that abdgijlnt -22 26 -25 -18 -23 -28 -19 -44 -20
representative bcdefhijlmtu -16 -18 -18 -23 -27 -24 34 -15 -20 -32 -18 -19
y_quiero am 16 -20
~bec dnqu -24 -18 -17 -19
~fte acdegjlmtv -24 -40 -17 -22 -36 -28 -30 -38 -24 -17
~gues cdgjou 15 -17 -17 -16 -19 -21
~shot mn 15 -16
~uire m -19
""",
    """
move cdhiklnoprsuv -20 -26 -18 -20 -18 -22 -16 17 -21 -30 -18 -27 -16
siempre nuv -18 -16 -20
whole_thing m -17
~adr b -16
~guag cu 23 -21
~pani m -20
~siv iu -22 -26
""",
    """
#_# abcdfghijklnopqrsuv -28 -25 -19 -21 -15 -24 -33 25 -25 -18 -33 -24 -29 16 -22 -18 -23 -29 -30
@vehicle_se qr -21 19
an__@visit a 19
cold abcdefgijlmnopqrsuv -19 16 -21 -24 -18 -18 -18 -18 -20 -16 20 20 -22 -26 -35 -29 -17 -29 -19
muy_caro dmu 19 -16 -19
no_longer abm -18 20 -24
turn__up aklm -17 -17 -21 21
with__with iu -20 18
~<cu cefklmnoqstv -61 -53 -52 -27 -41 -19 -18 -22 -19 -18 -50 -62
~imit d -17
""",
    """
^should agijlnopqru -25 -25 -26 -21 -22 19 -23 -18 -30 -20 -22
is__cross m -16
not:to acdfijmnstu -38 -33 -43 -16 -33 -37 -24 -46 -24 -24 -26
to__so im -18 -17
""",
    """
can__your j 16
in_as a 17
need__or a -16
por_el bchijloqrst -21 -18 -18 -19 23 -18 -22 -26 -20 -15 -18
with_this adm -25 -16 -26
~<ai adehru -18 -24 -18 -17 -21 -22
~pap bgjklnopqrstuv -23 -32 -16 -19 -18 17 -28 -21 -30 -24 -21 -19 -31 -16
~vor> defmnqrstv -33 -28 -23 -38 -31 -31 -21 -26 -29 -30
""",
    """
clear$ gmu -20 30 -21
le_hace u 16
pasenme jlor 18 -19 -16 -17
something_up hm 15 -18
what__@price dghiju 23 -24 -19 -21 -34 -44
~<rol dm -15 18
""",
    """
@relative__un mpq 26 -26 -21
cuentame m 20
depos* adiju -18 17 -16 -15 -17
have_never l -18
ninguna q -18
una_voz aim -17 17 -18
~<mar abcdeghijklnopqrtuv -38 -32 -28 -38 -25 -34 -31 20 -46 -23 -34 -31 -33 -20 -35 -31 -29 -43 27
""",
    """
^@ride abcdefghijklmnoprstuv -25 -29 -25 -34 -36 -35 -26 -26 -31 -34 -29 -35 -51 -36 -19 44 -28 -27 -31 -37 -31
como__# dnr -20 -17 19
donde__@place j 18
have__the m -15
i_owe adgijlmnoqtuv -33 24 -25 -15 -24 -18 -23 -25 -20 -16 20 -17 -15
me_iba mpq -21 -24 26
missed abm -21 -20 -26
need__superbill dm 17 -30
never__of l -16
~inon m -24
""",
    """
ese__no lm -16 -18
i__@texts adgjkmnoqs -27 -16 -17 -16 30 -40 -21 -26 -21 -20
in__car m -26
not:interested alv -25 19 -16
permission mq -16 -17
tiene_el v 16
work_will p 15
you__at am -16 -17
~ebbi muv -22 -19 22
~er> adefhjklnqrtu -21 -21 -103 -80 -43 -16 -22 -16 -49 -18 -40 -60 -22
~nerv m -26
~sico mu 15 -16
~vets m -19
""",
    """
@day_no loq -17 16 -20
get__@place m -15
muchas m -23
not:all hmq -16 -28 -18
we aefghiklnoprstu -16 -46 -59 -57 -68 -37 -46 -48 -20 28 -22 16 -41 -31 -67
would__a m -16
~ams irs -15 -17 18
~ic> bdeghioprtv -27 -31 -17 -22 -21 -22 -29 -19 -19 -18 -28
~tenm aiklmo -24 -17 -17 21 -22 -25
""",
    """
how__@hours lmnu -15 -33 22 -17
is__point mu -19 18
then bcdjkmnuv -31 -20 -19 -17 -18 -20 -32 -32 -15
vuelv* dinqru -19 -22 -18 -19 -17 -19
~avai bhjntu -18 -16 -19 -22 -17 -18
~ndl adghmnpqrsu -15 -18 -22 -15 -20 -17 19 -32 -17 -19 -26
""",
    """
@texts__vez m -16
^new dgilmn -23 -16 -26 -23 -30 -16
desayunar dn -18 20
no__ya q -16
text_my m 19
y__las du -18 -15
~cha> dklmnpr -26 -22 -21 -36 -16 -18 -18
~gene a -17
~ngi u -17
""",
    """
a__so am -17 -16
aguac* m 19
in__room ajnos -33 -15 16 -18 -16
lunch adhnquv -19 -22 28 15 -17 -16 -15
name__the m -20
no_@food ghmns -16 -16 -34 28 -15
put_on dg -21 -26
schoo* q -18
~fel abdefgijklnprsu -18 -27 -24 -17 -29 -16 -29 -25 -21 -21 -21 -18 -25 20 -34
~orin s 23
~pts a 18
""",
    """
best$ hjmtu -21 -19 -24 26 -16
bueno befmv -17 -17 -31 15 -16
started knu -23 -21 -17
watch bdgijlnpru -17 -16 -16 -17 -21 -17 18 -22 -16 -27
~both ijmq -20 -20 -38 -22
~cue acefgotv -30 -21 -18 -24 -29 -28 -24 -31
~ran bcegjlmrstv -42 -43 -43 -51 -28 -40 -23 -22 -20 -16 -18
""",
    """
a_@call dim -20 34 -27
ir_a o -18
is__approved a -18
quede_sin acdijnopqr -26 -18 -17 -19 -17 -20 -25 -19 22 -17
was_@late q -16
~fall ap -15 -23
""",
    """
ahora_que m -17
am_coming abmor -16 -30 -42 -16 32
bien cdfglpruv -24 -25 -22 -24 -23 -26 -30 -28 -29
is__menu dghijmu -19 24 -16 -22 -19 -23 -21
nombre bm -17 -17
told_you admn -25 -22 16 -23
we__there ahm -19 -17 -27
you__write g -17
~<ro abcdefghklpqu 19 -46 -33 -38 -37 -34 -52 -51 -36 -36 -23 -38 -31
~nci cefknprv -16 -25 -25 -23 -24 -27 -34 -30
~ze> imu -15 17 -16
""",
    """
@day_in b -16
@person_o i -16
^perdon ais -19 -16 -15
como_estan fjm 20 -18 -16
into dlm -17 -17 -36
mando glm 17 -15 -23
might mn -19 -18
shop bkln -16 -17 -19 -19
there_and nq 19 -27
~<bor acdhijlnopqrtuv -29 -16 -15 -23 -24 -29 18 -19 -23 -26 -17 -25 -17 -38 -35
~<fiv bdijo -16 -17 -17 -19 -24
""",
    """
/$ em 16 -24
have$ adhinqu 22 -19 -25 -18 -22 -20 -21
my__bailed pq -25 27
my__off ailmv -19 -17 22 -30 -18
next__i m -25
on__the d -15
puedo__ese n 22
stoy mr -20 16
your_list m -21
~caro abdgijlmop -20 -16 27 -19 -25 -27 -19 -33 -16 -18
~elf> bcghjmrstv -21 -18 -22 -20 -24 -29 -22 -19 -15 -21
""",
    """
algui* abdgjklmru -21 -23 -32 -17 -22 -20 -22 -22 -17 -41
does__his m -16
uber abcdghijnopquv -23 -21 -22 -27 -27 -25 -21 -18 -37 -22 -29 31 -32 -17
~alf u -17
~aye adgjnqrsuv -21 -23 -17 -24 -19 -16 -19 16 -25 -18
~iggl ajmno -16 -18 -20 -16 18
~paso gilmoq 20 -22 -16 -18 -15 -16
~pray o -16
~sme lm 15 -16
~top bcdefghijknopqstuv -23 -20 -26 -26 -19 -22 -18 -23 -22 28 -19 -21 -22 -22 -21 -16 -28 -18
""",
    """
remove__this l 16
this__i m -21
~ptan dfhjkmu 18 -17 -17 -18 -24 -25 -15
~rid acdefgiklmnoptuv -28 -19 -39 -19 -22 -28 -24 -22 -29 -25 -35 -33 26 -27 -43 -28
""",
    """
before_@holiday a 16
es_eso dmu -20 -28 23
there_to p 18
where__my m 15
yo__@visit adov -20 -15 -16 18
~<nea abdghijlnoquv -23 -16 -20 -16 -19 -24 25 -21 -24 -17 -23 -29 -16
~ror> l -16
""",
    """
asking_for m -19
esto__una gmv -17 -19 17
much_does dm -23 29
someb* gjmnrs -18 -16 -34 -24 -23 -24
to_@day bmo -16 -19 23
~<sec mq -19 -16
~inde ajo -19 -16 -16
~jlk em 16 -16
~peza agm 21 -15 -15
~tco dm -17 21
""",
    """
^alo efjlmtu -23 26 -18 -17 -26 -16 -17
email bijmo -19 -16 -17 19 -19
never_asked l -15
please__the io -16 -17
the_@holiday dhj -21 21 -17
~erin gln -18 16 -19
~ethi djpsv -27 -15 -25 -27 -24
~stad adjmu -17 -18 -20 21 -19
~ster bcdghjkoprv -29 -19 -24 -21 -27 -20 -22 -22 -24 -21 -27
""",
    """
cross ajqru -23 17 -16 -17 -18
esa bcdefghijkmopqrsv -20 -15 -25 -16 -17 -36 -28 -26 -29 -18 -23 19 -23 -18 -26 -16 15
exist$ m 19
have__to cgiln -16 -18 -19 -27 -27
not_send abdgjlm -19 -20 -31 -20 -15 31 -29
~ero> defghjmnpqstu -18 -45 -37 -25 -35 -17 -24 -36 -19 -20 -29 -47 -20
~pren abcikl -16 -16 -21 -21 23 -24
~sam bcefklqrstv -38 -23 -24 -24 -30 -34 -18 -28 -18 -26 -18
""",
    """
ayuda bcefghijklnopqrsv -28 -27 -26 -28 26 -21 -32 -29 -23 -31 -23 -23 -19 -28 -20 -21 -19
high acdghijlnoqru -20 -16 -22 -22 -17 -17 -28 -16 -27 -18 -18 -20 18
luck t -19
the__threw ms 22 -22
tmrw$ alm -20 -24 20
ya__y mr -16 -16
you__about n -15
~ilia mq -18 15
~sado djnu -18 -19 -15 -16
~ute> adou -16 -17 -15 -21
~wboy m 20
""",
    """
@day__bad m -16
bank dhimn -19 -23 -16 16 -19
pulli* amrs -18 -24 20 -16
quiero__mi ablm -36 -18 -16 33
through_to im 18 -17
un__que du 19 -23
~agua mn 16 -17
~cens bu -16 -15
~onge abimnpu -25 15 -23 -18 -17 -16 -26
~oss> aghiklnqrsu -31 -21 -23 -15 -16 -16 -21 -23 -24 -15 -27
""",
    """
am_good afgjnprtuv -20 -22 -21 -16 -22 -23 -15 -15 -18 -19
el__me bdgilmnu -21 -19 -23 -17 -22 -41 -21 -27
llegan__@texts lu -19 15
not:al l -17
que__ustedes amq -22 -29 -18
this__fda u 16
~<res cdefhijklnqrtv -29 -31 -29 -25 -33 -20 -33 24 -32 -29 -32 -28 -17 -28
~adra bm -15 -16
~eys m 17
~icio begmu -15 -16 -20 -27 -18
""",
    """
^mandatory mo -16 17
a__from mu -25 22
bring__@animal mn -31 28
dinner mn 26 -15
end_up du 17 -15
~<noc bdhimoqru -16 -18 15 -16 -23 -16 -16 -17 -16
~areo s 16
~mart hm -17 17
~nk> abcdefhiknopqru -29 -18 -25 -39 -30 -29 -43 -26 -37 16 -39 -32 -37 -19 -16
""",
    """
ano d -16
better alnqrsv -16 -22 -24 -16 -19 -29 -15
gato m 19
not:receive lm 21 -20
walki* akr -19 -16 18
wants_to m -15
~ach> abcgijknos -20 -23 -22 -25 20 -30 -21 -25 -19 -21
~ppi adfln -21 -16 18 -16 -18
""",
    """
#__el bmo -16 -18 19
#_out abdefilnoqrstuv -17 -22 -22 -39 -16 -24 -35 -19 -21 -16 35 -17 -19 -22 -16
@eat_before n 23
@stop__molestar l 20
^vuelvan kl 19 -22
at__@staff im 16 -20
own$ m -15
~<qua mnpu -28 -16 -16 15
~eanu kl 18 -15
~eed> efghjrstuv -30 -24 -18 -41 -26 -29 -36 -40 -28 -45
""",
    """
am_in gq -18 -22
de__# dlmq -17 -18 -17 -20
hurts dmu -15 19 -18
if__no mu -15 -16
legit u 22
suscr* kl 17 -19
whate* bdghju -16 -20 -20 -15 -15 -22
~<noo mou -22 16 -15
~<say cfhijlntv -18 -35 -28 -22 -18 -26 -26 -18 -21
~sten alquv -20 19 -17 -17 -16
~th> cfgqrstv -24 -23 -18 -18 -26 -27 -15 -23
""",
    """
de_la deghkoqtv -21 -18 -30 -26 -28 -32 -53 -29 -47
have__for bdntuv -24 -24 -17 -20 -22 -23
not:llego o 15
you__are hm -17 -16
~eams su 18 -18
~egin lmnu -18 -20 -20 -16
~rdi> m -18
""",
    """
@relative_says mor -28 -19 -17
all__@holiday hlm 17 -16 -16
came__day amno -21 -19 -17 25
no_vive mv -17 18
only__one aq -21 18
test$ mu -24 17
the__right j -17
treatment dghijklmnpqrsv 17 -37 -22 -23 -23 -33 -16 -59 -19 -17 -26 -22 20 -18
ya_le akqv -19 -18 -20 -15
~<lef adgnopuv -17 -16 -17 -21 -18 -16 -23 -18
~eres cfghijklnopqrstv -25 -24 -36 -24 -22 -33 -17 22 -30 -23 -23 -30 -37 -29 -15 -33
~ews adijm -16 -22 -15 -16 24
""",
    """
a_@day bdijmu -16 -21 -17 -15 -25 -15
mandame__ubi j 16
me_has q 18
my__card abopqu -16 -19 -18 -18 -20 -16
salgo_de dno -19 -19 -20
~be> acdefghjpqt -21 -32 -33 -36 -27 -28 -22 -27 -23 -25 -27
~spen mno -24 17 -21
""",
    """
=said:book abcdefghijlnopqrstuv 115 -49 -28 -60 -48 -68 -46 -66 -73 -19 -63 -77 -37 -75 -106 -55 -79 -76 -67 -72
=short abcdefghijknopqrstuv -74 -60 -54 -39 83 87 -33 -52 -40 -24 -19 -122 -112 -116 -73 -43 -130 20 -50 -53
am_a jmqu -16 -29 -15 -21
quitenme_de bl -33 24
~dal dfgilnqrsu -24 -21 -20 -19 -22 -22 -21 -18 -16 -18
~quin bs -16 -16
""",
    """
worse$ s -16
~duel dn -15 -15
~nb> em 20 -21
~ndig m -18
""",
    """
llameme im 17 -19
~hof abmop -19 -18 -19 -18 15
""",
    """
@relative__puede mn -17 -27
a__truck d -17
dad giklmov -21 -19 -19 -27 -24 -19 -19
~jenm ablm -18 -17 20 -18
~non bhiu -15 -21 -15 -22
""",
    """
@pay_for abgijmou -24 -24 -18 -20 19 -33 -18 -26
el_dia dmq -21 -34 -25
i__time mn -20 -15
is__if m -19
not:desde ms -15 20
to__or dm -20 -18
~ahe mo -25 -19
~as> abcdeghlmpqtv -18 -16 -26 -22 -60 -19 16 -21 -16 -43 -16 -21 -59
~efe adeghkmnpqrtv 19 -31 -17 -29 -25 -25 -42 -31 -17 -26 -17 -22 -22
~ico cdfijps -20 -34 -23 -31 -33 -26 -26
""",
    """
=beside:ride_problem adhijmpqsu -24 -20 -20 -26 -18 -31 -25 30 -16 -15
about_a abdmnr -21 -19 -17 17 -15 -25
run_me ad -16 16
~larm abcdklmq -22 -19 -20 -16 -20 -17 17 -16
~now abdefijlnps -34 -19 -19 -29 -30 -24 -31 -28 -28 -16 -28
~oda abcegjklpquv -16 -22 -31 -25 -37 -27 -38 -25 -37 -19 -51 -33
""",
    """
buscar_mi pq 20 -16
~anti bilmu -17 -17 -17 -29 -15
~carl m -18
~dju i -16
~wice agkmnqtuv -16 -20 -17 -30 -16 -23 -21 -18 -16
""",
    """
@symptom__could o 15
add__the agkln 20 -19 -24 -22 -20
flaked mpq -16 -17 22
harol* h -15
keep abcdgijpqt -39 -21 -20 -21 -22 -28 -19 -16 -24 -19
license$ mq 18 -27
need__hold b 15
se__@late acdmnoq -15 -16 -18 -17 -19 16 -15
to_take bl -24 -21
~ppy> aefghilotu -17 -19 17 -19 -20 -16 -17 -17 -17 -26
~rch> abdilnqrsu -22 -17 -17 -16 -17 -17 -18 -19 -15 -16
~retu l -15
""",
    """
a_@relative djksu -21 -16 -16 -17 -34
is__they u 18
lo__es am -16 -16
pienso l -20
should__get ajmn -20 -16 -18 29
the_store m 18
yeste* m -15
""",
    """
confirmed lnq -17 -16 -18
el_@day acdefgijkmnopqruv 16 -33 -38 -16 -16 -27 -39 -17 -32 -30 -33 37 -30 -20 -33 -37 -28
volve* imu -18 -21 -16
~miso m -21
~ntin bgimnsuv -18 -21 -23 -16 -17 -16 -23 -19
~sola agjnoqr -18 -17 -16 -18 -16 24 -21
""",
    """
@traffic__on mr 19 -16
dice_que dpuv -19 -16 -19 -15
me_after apqr -17 18 -20 -15
my__number gijm -21 -24 -19 16
necesito__a aim 18 -15 -18
~<cob abdjmqrsu -21 -15 24 -16 -25 -21 -19 -20 -21
~<duc m 16
""",
    """
@clinician_before im 15 -16
@open_@day jm -18 -28
well o -21
~<pee ms -17 16
""",
    """
are_the abdfijoqrsu -24 -15 -16 -23 -26 -48 -30 -16 -16 -20 31
my__asking m -19
~cro aeghikmopqst -19 -17 -28 -24 -16 -16 -30 -25 -17 -23 -19 -19
""",
    """
cual__el giju -17 17 -23 -19
die du -16 17
este__es gmuv -18 -20 -23 26
ever_since a -19
new_@year bdhlmnu -16 -20 25 -15 -29 -16 -15
no__my b -23
set aefghijklnpqrstuv 42 -25 -29 -26 -41 -42 -29 -35 -45 -34 26 -44 -36 -29 -26 -52 -35
tell abchklnopqsv -26 -16 -18 -21 -28 -25 -19 -35 -16 -31 -20 -33
~ide> acltuv -20 -16 -19 -16 -32 -21
""",
    """
@relative__with dlmnqu -21 -20 -20 24 -29 -19
and_@spanish c 18
please_@call im 20 -21
the_@parking adhimnu -19 -24 -28 -16 26 -19 -16
they_do admu -19 -24 -22 20
~enas fm 17 -25
~spam ablmv -16 -20 22 -30 -17
""",
    """
good_on mo -21 -16
por__@medicine su 16 -19
siento adosu -28 -24 -15 20 -21
un__esta jmq -17 -23 18
~rmat dg -15 19
""",
    """
me__@body nqu -17 -16 -20
my__in ghjknorsuv -17 -18 -34 -30 19 -21 -32 -32 -41 -19
need_to cdgkmqv -23 19 -33 -27 -43 -49 -16
needle ajs -16 -15 17
no__@stop lm -28 24
~ntad m -25
""",
    """
^cuando bdgijnopr -19 -20 -24 -17 -17 -19 -23 -19 -18
^had mrs -34 18 23
estoy_sin mr -23 -17
to_answer gm 18 -28
~imse n -15
~iqu ablm -16 -15 -18 -22
~ul> adefhltv -17 -20 -24 -15 -17 -16 17 -17
""",
    """
@place_@call m -17
before__i l -16
necesito__@treat a 17
que_estoy m -17
quiero_los aikm -17 -21 16 -31
show_up m -24
still__@person ah 16 -23
~arri ahipquv -24 -18 -16 -19 -22 -21 -20
~mal abdilnprtv -36 -24 -16 -38 -17 -35 -38 -26 -16 -27
~ssib dknq -18 -18 -19 -21
~uen> dfjmnoqstu -20 23 -23 -30 -16 -27 -21 -26 -23 -25
""",
    """
quiero_@move ailm -17 -16 -18 -27
se_usar g 17
~aila bhjntu -18 -16 -19 -22 -17 -18
""",
    """
@day__el abmo -22 -16 -17 23
@hello_@relative f 17
itchy ms -19 23
my_calendar am -21 20
no__mi abduv -24 -36 -16 -24 18
o__esta dmu 17 -17 -19
~ild> t -16
~omo ceijoprtv -20 -43 -42 -17 -18 -34 -37 -27 -24
~urin m -25
""",
    """
@parking_like u -22
bringing m -16
clase__es j -15
la_@medicine acdgijlnoq -26 -17 -30 -30 -29 -22 -20 24 -31 -21
""",
    """
count abcdghijnopu -28 23 -20 -40 -20 -16 -23 -21 18 -25 -17 -28
getting_these gmv -21 -18 -22
soonest a 24
up__# biloq -17 -20 -19 -18 -16
~kjhg em 15 -17
~wors aglo -16 -16 -16 -17
""",
    """
#_am dilmqruv -19 -16 -20 -28 -18 -26 -19 -18
~xtr bdimu -16 25 -16 -20 -22
""",
    """
@relative__la djpu -18 -15 18 -19
a_pop dmn 21 -18 -21
del abcefghiklmrtuv -34 33 -47 -34 -41 -59 -49 -39 -55 -29 -21 -27 -42 -15 -31
trabajar bdmnu -23 -20 -24 19 -15
~ebo> adefhilmnoqrstuv -24 -21 -16 -20 -18 -17 -19 -38 16 -17 -19 -17 -15 16 -23 -27
~gned agm -17 -15 -21
~uea m -20
~ves bdj -18 -16 -15
""",
    """
a__que adinpv -26 -17 -16 -16 -20 -18
a_later amo -18 -22 18
come__she an 19 -16
donde__mi mu -16 16
got_your l -15
noche* f 16
not:eso m -16
saliendo$ gm -18 -23
""",
    """
is__instead r -17
~roke djnpu -22 -20 -25 -20 -26
""",
    """
^took efjlm -24 21 -20 -17 -29
do__guys gj -16 -22
food abdeghjlmnoqtuv -17 -19 -29 -20 -21 -26 -26 -19 -24 37 -15 -28 -18 -19 -18
no__on m -25
texte* abcgjmoq -20 -22 -17 -19 -17 -40 -20 -16
~eras abruv -16 17 -16 -17 -16
~ill acefgjklotv -16 -59 -58 -58 -17 -42 -38 -21 -16 -30 -68
~llam abcdgijnoqrs -28 -30 -28 -27 -21 24 -23 -26 -28 -26 -22 -20
~mac adglno -20 -23 -24 -16 -17 -20
~otes aim -15 18 -18
~urn cdefghinptuv -35 -37 -31 -25 -37 -18 -19 -40 -16 -28 -23 -23
~voic m -22
""",
    """
caseworker mq -17 -18
mi__que dilnsv -26 -26 -15 -31 -16 -21
mind adglnprv -22 -17 -16 -27 -16 -19 -26 -30
she__it u -16
take_off abm -17 16 -19
the_@ride ablmop -17 -21 -15 -38 -17 25
viendo_la m 19
~sub abcdefghijklnopqtuv -22 -26 -28 -27 -37 -27 -25 -22 -24 -26 15 16 -26 -19 -26 -25 -25 -35 -26
""",
    """
@call__house im 16 -19
@wrong_exit mr -18 18
i_typed gm 15 -18
me_esperen blmor 23 -16 -25 -16 -15
through_with b 18
~<aho cefijlnopqstu -19 -31 18 -25 -21 -29 -31 -25 -24 -19 -24 -27 -27
~fuer dgiknosv -19 -16 -18 -18 -16 -19 -17 -19
~unc defhikmpqrsuv -24 -15 -20 -23 -27 -21 -15 -19 -25 -25 -25 17 -16
""",
    """
#__@visit m -20
#__ser o 17
@relative__text m -18
ask_my mnp 19 -17 -16
lot__do j 18
not:por abcopq -17 -17 -17 -26 -17 15
waiti* an -16 -19
~numb bcefhmnoqrst -25 -25 -19 -20 -30 -20 -29 -30 -23 -21 -18 -25
~rmed lnq -17 -16 -16
~sas dioqt -20 -25 -19 -20 21
""",
    """
bendecido fm 16 -16
cutti* m -17
el_puesto mo -19 -15
error l -16
hable* m -20
kill__@texts lmu 20 -19 -21
on__text k 16
those l -18
touch p -16
you_@move adhkqu -22 -20 -20 -17 -26 -17
~duer mnqu -24 -19 -17 23
~lik defhjpqtv -21 -21 -20 -25 -17 -29 -22 -21 -38
~rreo mo 16 -17
""",
    """
abre gh 17 -21
chickened_out m -20
me__lol m 15
not:@texts abcdghjklnopqrsv -32 -24 -38 -16 -29 -16 -22 -17 38 -22 -36 -18 -31 -24 -17 -46
para_que bhjmnov -18 -18 -32 -39 -21 -22 -29
to__@symptom su 24 -17
wanti* m -17
~<hoo im -18 -25
""",
    """
@hello__que fm -16 -15
directions$ m -20
el__@clinician aim -16 -16 16
qualify m -17
tiemp* adho -20 -19 -15 -20
tu__@relative mn 21 -16
~fou dgiklnorsv -25 -17 -20 -17 -23 -18 -27 -25 -26 -20
""",
    """
a__test mu -24 17
bunch m -17
exactly m -19
fam$ abcdefghijklnpqru -16 16 -19 -23 -30 -26 -19 -18 -15 -19 -17 -26 -17 -15 -15 -18 -22
is_no bilmrv -19 -20 -18 -28 -18 17
me_down m -23
to_set amu 20 -21 -17
want__back m -16
~noth cdefhilprstu -19 -29 -15 -21 -30 -30 -29 -31 -26 -32 -15 -20
~uld befhjlmprtv -23 -29 -33 -24 -23 -16 -16 -41 -26 -25 -47
~ying bdhknqu -17 -21 -21 -16 -24 -21 -25
""",
    """
have__@relative mnp -17 -18 26
to__off adijlmu -26 -22 -21 -21 21 -23 -18
~arco defgjlmnq -18 -18 -16 -16 -23 -16 -31 -21 -17
~duri m -21
""",
    """
find_out jm -16 18
is__from abfln -17 -18 -21 -18 -15
no__los klm -20 -16 15
postpone mo -19 17
~erm bcgijmnrtv -33 -24 -32 -38 -28 -16 -26 -28 -21 -17
~ing> cegijkloquv -50 -52 -22 -18 -49 -30 -16 -17 -21 -26 -31
~nded bjp -15 -18 -16
~oser mu -18 -16
""",
    """
^ya cdefgijkopqrstuv -58 -77 -69 -59 -49 -62 -26 -20 -50 33 -31 16 -66 -51 -76 -45
a_thing mu -17 -18
do__@treat u 16
it__is dl -20 -16
seguir m -25
we_@move bmoq -23 -22 23 -18
~pre adefjklpqruv -51 -24 -50 -46 -19 -17 -31 -22 -36 -32 -26 -15
""",
    """
hace_hoy m 16
was_a s -19
~bor acdehijlnoqrtuv -33 -19 -20 -18 -25 -28 -31 17 -28 -23 -19 -33 -20 -35 -16
~forw im -17 18
~wena defhjklmqrtuv -24 -30 35 -22 -17 -16 -26 -31 -15 -17 -21 -25 -19
""",
    """
@pay__it d 19
ask_you gmu 17 -15 -16
discount dm 20 -25
not_have bcgijmnpq -28 -15 -18 -35 -21 -39 -16 -31 18
not_run q 16
que_esta j 20
remov* acioqruv -26 -16 -21 -18 -20 -19 -26 -29
todos ams -19 -21 -17
~ried mpv 19 -19 -16
~rtad dq -16 -20
~weat mu 26 -17
""",
    """
discount$ dm 18 -24
not__think m -16
your__the m -18
~ian> dgjlnqru -24 -16 -16 -17 -23 -15 -17 -22
~wing amnu -28 -15 -17 -18
""",
    """
back_from jkmpu -17 -18 16 -17 -19
duele_la m 16
jaja$ adejlnprstv -22 -15 -20 -16 -29 -20 -19 -18 -16 -21 -25
like__the diu -17 -20 -20
my_next adino 23 -20 -16 -30 -20
to__about m -16
we__by i 19
~<pay su -15 -20
~ewhe anp -16 -16 -16
~ince bijlnpqstu -30 -16 -16 -18 -17 -22 -19 33 -16 -28
~ram hknp -19 -20 -21 -16
~sari q 16
""",
    """
@open_to r -16
^top fmn 16 -16 -17
ese__que o 19
i__like bdquv -17 -35 -24 -51 -18
movie m 21
says_it m -16
that_right dmn 20 -27 -26
to__in adghijlnqrs 32 -37 -20 -30 -26 -17 -25 -28 -29 -30 -26
weekends ahim -23 31 -15 -25
~<add acdfghijklnoqr -23 -18 -24 -16 -16 -17 -23 24 -16 -18 -24 -19 -19 -16
~edo> cdefijklmrsuv -53 -27 -25 -38 -28 -27 -45 -35 -21 -19 -22 -39 -30
~els> a -16
~rank noq 16 -15 -17
~yes> au -15 -16
""",
    """
is_got am 16 -16
need__bring ad -30 -23
quiero_volver ab 15 -16
real_@person imu 30 -18 -25
station$ j 17
""",
    """
^truck q -17
como__licencia q -16
drop__off bnpq -15 -15 -17 18
everything aghlru -27 -16 -16 -18 -17 -20
mio mv -17 19
~<idi clmo 26 -15 -19 -16
~abra ho -18 -17
~ega adefgilnptu -21 -40 -19 -23 -37 -37 -23 -41 -34 -22 20
""",
    """
#__que m -17
cambia cm 20 -23
enough_with lm 19 -21
sign bcdimnoprstuv -24 -18 -26 -26 18 -18 -28 -18 -18 -22 -16 -24 -26
~adin dilmru -16 15 -15 -16 22 -16
""",
    """
checks dm -16 18
getting_@texts klm 20 -23 -25
la__despues hn -15 -15
there__opening m -15
time__get m -16
uh$ efglmtu 26 -23 -17 -21 -26 -16 -18
wear_off mnq -22 -25 -15
wtf_is u 16
~uete r -16
""",
    """
^@thanks abcdefghijklmnopqrstuv -26 -51 -37 -32 -56 -66 -43 -45 -39 -44 -49 -23 -94 -34 -35 -47 -41 -43 -38 79 -47 -39
driver__not pq -16 18
keep_the klor -23 -16 -17 -22
tomo_@medicine bgmn -20 -16 -16 23
yep_got p 16
~air acdghiklop -18 -21 -17 -27 -19 -32 -18 -23 -32 -23
~aja aefgijort -20 -57 -50 -19 -52 -46 -28 -29 -21
~eru> m 16
""",
    """
aight e -16
my__@day o 18
pasa_algo nr 21 -16
~<la abgklrtu -27 -39 -28 -38 -33 -23 -45 -43
""",
    """
@stop__escribirme k -24
darme__baja b -16
is_that abcdfgijmoptuv -53 -39 -22 21 -17 -33 -42 19 -56 -36 -43 -48 17 -34
recei* iv -22 -16
sin_@insurance d 18
things__you m -23
tiempo_antes n 15
to_sleep mnu -24 -16 28
~aber bio -15 -23 -22
~rat adefghkmoqv -20 -20 -16 -19 -34 -33 -29 -27 -18 -16 -36
~sia> m -15
""",
    """
@eat__dia n 24
@howmuch__@pay dm 17 -20
@wrong$ abefhjklmnopqrstuv -29 -22 -36 -40 -31 -43 -33 -44 -42 -24 -23 -25 -29 -37 -24 -41 -26 53
^due m -16
a_@move jo -18 -16
before$ adghijklnqrsu -38 -30 -36 -38 -30 -22 -16 -27 24 -23 -23 -26 -44
front$ m -20
tell_me abgiklmnopqrstv -26 -26 20 -24 -20 -42 15 -15 -28 -27 -28 -31 -21 -20 -26
""",
    """
@place__the ijmu -16 21 -31 -22
cambienme o 16
me_@howmuch bdmnqu -17 22 -19 -19 -17 -19
para_la dghrsv -33 -19 -20 -22 -16 -17
please_keep bklmuv -17 -20 -20 28 -16 -29
tienen bgjnprsu -22 -33 17 -23 -21 -24 -21 -47
~che acegijklqru -29 -18 -39 -23 -48 -22 -17 -41 -33 -51 -54
~oads hj -18 -18
~rus admu -15 -16 -24 -20
""",
    """
already__still m -15
they__i du -19 18
~cubr adijlnopqsuv -20 32 -15 -17 -18 -17 -18 -17 -18 -15 -23 -19
~like defhjpqtv -21 -21 -20 -25 -17 -29 -22 -21 -38
~rue ahinoqs -17 -19 -25 -17 -18 -20 -17
""",
    """
es__de dgijos -23 -20 20 -38 -17 -21
for_@food ghn -16 20 -23
for_now agn -21 -19 -17
get__again kl 20 -16
how__@price m -20
not:eh bm -16 -18
~<ab cefghijlnstv -37 -36 -37 -45 25 -15 -34 -20 19 -35 -34 -19
~ere> bdeklotu -21 -20 -39 -41 -19 -21 -44 -33
~ngs bcdiqrt -19 -22 -29 -24 -18 -26 -21
~pper m 18
""",
    """
@drink_count mn -20 20
closer mu -18 -16
in_@spanish acdegijklmnoquv -36 42 -18 -15 -22 -21 -21 -27 -27 -34 -16 -20 -17 -26 -16
nobody_i q 16
times__have l 15
what_can aghjoqu -37 22 -23 -24 -21 -29 -31
~iod djmnoqu -18 -15 -24 21 -16 -22 -17
~poin u 18
~toe dmn -16 18 -17
""",
    """
el_walmart jm -19 23
he__the bm 20 -19
libre$ o 17
much__@visit u -16
problema$ mn -20 20
~<dou b -21
~more acdfghijlmnptv -21 -20 -38 -30 -16 -32 -19 -25 18 -26 -43 -23 -24 -17
~rom aehoqv -23 -19 -38 -27 -37 -29
""",
    """
@drink_ok dimnqu -26 -16 -39 32 -20 -26
@stop__los k -18
my_@english c 16
number_@stop lv -17 17
what__got gjnu -24 -19 -17 -17
~enta adhjorsu -15 -27 -20 -29 -18 -17 -24 -32
~lid abijmnqu -18 -21 -21 -17 -16 -20 -18 -24
""",
    """
@texts abdefghijklmnopqrstv -101 -68 -81 -80 -48 -40 -81 -37 -90 76 59 -70 -82 -73 -78 -87 -91 -64 -66 -26
called bdijlmp -26 -15 24 -19 -16 -24 -22
for__after o -16
got__it blmou -22 -16 -30 26 -18
me_dejo mn -16 -16
~<kno abehijlnps -31 -16 -34 -44 -23 -34 -16 -23 -16 -22
~can> hilru -15 -17 -15 -17 -19
~mai cdghnopqrsu -18 -23 -19 -17 -28 -26 -16 -23 -19 -19 -25
""",
    """
bitcoin$ m 16
trabajo_hay m -18
wise$ m -20
""",
    """
mi__se acdknopquv -22 -23 -23 -20 -21 -20 -17 26 -21 -16
mi_ma acdikmno 24 -17 -18 -17 -17 -19 -20 -20
not:buscarme pq -16 20
place cdghilmn -16 -34 -20 -22 -16 -21 -18 -26
someone__me bmv -16 -15 -16
what__reply gm 19 -28
~xpl abcdegjklmnoqruv -26 -26 -20 -32 -15 17 -27 -21 -24 -24 -23 -27 -15 -19 16 -20
""",
    """
centro$ iu -16 -15
get__at nq -21 -20
got_someone iq -17 -18
if__@late m -16
not:quien abilmpquv -16 -18 -16 -17 -27 -41 20 -28 15
~amad am -16 -18
~rame adu -16 -16 -17
~true aijq -16 -19 -22 -16
""",
    """
@person_like u -22
bit$ u -21
era__@relative amu -16 19 -16
it_is behijlnqstv -25 -25 -21 -34 -37 -21 -56 -15 -24 -40 -21
your__@visit ah 17 -19
~fect dghjlmoq -25 -21 -23 -23 -22 -25 -21 -23
~jm> em 19 -18
~lica abdgjkmos -18 -17 -23 17 -19 -19 -32 -17 -19
""",
    """
@pay_en d 19
at abcdefghklqtuv -36 -34 -23 -29 -47 -27 -48 16 -36 -31 -44 -42 -19 -20
do__@drive q 15
en abcefgiklmnstuv -20 -71 56 -74 -77 -56 -47 -22 -59 -26 -21 -36 -70 -30 -58
no_estoy a -18
she__to m -17
~asa> abcefhiklotu -39 -23 -30 -16 -19 -32 -15 -29 -38 -35 -24 -36
~ence go -19 -26
~ip> acdefghikloqrtu -21 -31 -17 -28 -23 -32 -31 -36 -27 -32 -23 -23 -25 -25 20
~kene m -20
~nqui mp -19 16
~ving adfhijlnprtv -16 -27 -16 -30 -19 -19 -32 -29 -32 17 -20 -34
""",
    """
am__going dmq -19 -26 -18
fasting mnu -26 25 -19
i__front i -16
lk eflm 27 -19 -16 -26
resume agiklu -18 -22 -23 29 -23 -21
save mr -19 21
""",
    """
can__put dm 17 -21
it__place au -16 -15
nadie__mi mq -16 15
no__@place jm 16 -21
safe$ mu -25 23
this_@month adu 20 -18 -18
toca amp 17 -18 -18
~<coo abdelmoruv -22 -18 -18 -16 -18 25 -17 -21 -20 -17
~bla abfgjkloqtv -27 -23 -17 -25 -15 -31 -25 -38 -34 -21 -28
""",
    """
are__what hj -17 19
efecto s -17
mejor adghjkmpqrtuv -26 -23 -26 -24 -24 -24 -18 -21 -23 -26 -17 -27 -30
~ssin m -22
~sspo m 15
""",
    """
are__real s -16
b$ lm -16 -23
broken m -16
do__@relative ac -17 -15
i__@relative abcdgklmnosu -34 -23 -18 -26 -20 -17 -23 20 -37 -22 -21 -33
me__@move no -17 19
nah abcefgijlmoprstu -24 22 -15 -17 -20 -18 -17 -21 -24 -20 -24 -20 -15 -16 -22 -22
to__@price dm -17 21
under$ mu -18 19
will_do bdnpu -19 -18 -17 19 -30
~<ja bdefhijlmnor -37 -41 -38 -30 -31 -16 -31 -30 20 -15 -17 -19
~mbl s 19
~ofe abdin -27 -22 -16 -18 -16
~omfo i 16
~rap l -16
~urs> amu -18 17 -20
""",
    """
^do abdefgiklnoprstv -22 -20 38 -30 -62 -31 -51 -97 -33 22 -71 -53 -61 -45 -86 -46
are__# adehjmu -20 -17 -23 30 -25 -28 -29
on__street r -19
the_letters gm 16 -18
you__something o 17
~<od mu -16 17
~dfgh em 20 -21
~ierd gins -22 -22 -15 -17
~tat adghlnopsu -25 -18 -16 -18 -22 -27 -17 -17 -18 -26
""",
    """
=said:prep_question abcdefghijklnopqrstuv -68 -96 -76 -68 -54 -85 -26 -80 -58 -74 -83 -85 99 -87 -54 -36 -91 -54 -83 -23 -75
a__no m -16
am__out alnoqv -17 -29 -22 -20 -19 -20
covered__@insurer u -15
get_high jmu -18 -19 17
quiero__hora am -18 -21
sin_carro m -17
ya__lo bmpq -17 -15 22 -19
~<was ln -18 16
~ult gklmn -19 -18 -16 -33 -15
~yuda befghijklnopqrsv -29 -26 -28 26 -21 -33 -31 -25 -32 -23 -25 -21 -29 -21 -23 -19
""",
    """
another_one m -23
""",
    """
""",
    """
empez* agm 21 -15 -15
es_usted muv -16 24 -23
feeling u -17
i__take abdhmpru 27 -25 -25 -21 -37 -28 -16 -22
pareja p 19
plumber giklmu -16 -19 -16 -21 20 -16
~ote abcdefghijmopqrstuv -22 -27 -20 -37 -25 -20 -30 -16 16 -26 24 -34 -19 -28 -17 -24 -20 -34 -25
~rfi m -15
~subs acegkuv -15 -18 -17 -17 18 -26 -16
""",
    """
@clinician__i im 20 -22
it_@cancel bm 20 -24
sale abdehijklnpqrs -22 -22 24 -16 -15 -19 -31 -18 -20 -22 -19 -15 -30 -28
take__this lm 20 -18
~ido abcdegijknpsv -26 -15 -18 -18 -18 -31 -22 -15 -23 -18 -17 -20 -29
""",
    """
a__for abcfjknqrstu 17 -36 -30 -15 -36 -27 -31 -29 -30 -27 -23 -26
husbands m -15
is__card g 16
stuck__a r 16
~rcli m -17
""",
    """
not__your bm -18 -22
~<nob bdhmopqrsu -20 -19 -24 -26 -21 -24 16 -17 -20 -23
~ety m -20
~isan lm 16 -19
""",
    """
it__when m -20
lose abdgjklrv -22 -25 -17 -33 -26 -15 28 -24 -23
that__afternoon o 16
verdad$ bu -16 -18
~llu s -19
~min acdefghijnqrstuv -25 -24 -45 -41 -45 -36 -37 -20 -28 -66 -16 29 -47 -23 -34 -19
~tyu em 17 -22
""",
    """
a_menu dgijmu -17 22 -21 -17 -19 -18
dis abcdefghijklmnopqrtu -22 -19 -22 -36 -33 -32 -33 -27 -34 -34 -21 -27 -49 -24 -18 -22 -27 -22 -24 35
is__time dmoq -17 -23 18 -16
it_an jm -15 -18
not:aqui m -18
~bajo acghlnqu -17 -18 -25 -17 -19 -29 -17 -33
~bar iops -28 -19 -24 -19
~edad dj -21 -18
""",
    """
anybody djmoruv -18 -15 -22 -20 -21 -21 -17
pongame abm 18 -21 -19
pueden__a dimnq -17 -18 -22 -19 -17
se__uno gmo -19 -24 -15
~<km o 16
~sabi a -23
""",
    """
@symptom_right m -17
de_nuevo kl 21 -22
hago__@visit a 17
interested lquv 17 -17 -18 -17
light lt -15 -15
movie$ m 18
resum* agiklu -18 -22 -23 29 -23 -21
was__a m -22
~<dan abdghilmnosuv -29 -24 -23 -28 -17 -18 -15 -18 15 -25 -17 15 -16
~cut> am -16 18
~guan nr -15 15
~ompa abghijlmr -15 -16 -22 -15 -24 -20 -17 -20 -22
""",
    """
all__do gmu 17 -18 -16
escriban lmv 15 -23 -16
not:here abdgimrv -17 -19 -17 -31 -25 -25 -18 18
quisiera mpu -18 -18 -18
told__to m -23
~corn hju -16 18 -18
~otr cdefghilmnpqrtu -37 -16 -22 -24 -21 -41 -50 -23 -17 -23 -22 -32 -28 -23 -48
""",
    """
@move_days moq -22 22 -16
flu u -17
he__on n 15
lugar_de o 17
not:money m -15
y_eso j -18
~dksl em 18 -15
~ern bghijklpqrst -29 -21 -20 -19 -25 -20 -29 -21 -32 -26 -17 -17
~head dimnpqu -21 -18 -37 16 -15 -19 -20
~irve abjnv -19 -18 -20 -17 -19
~quej aim -18 17 -16
""",
    """
@parking_free dj -24 16
answer glm 21 -15 -34
contact_me l 16
get__in abcijklmnopqru 20 -23 19 -45 16 -24 -20 -39 -33 -35 -20 -24 -26 -26
invented m 17
me__en bcdijklmnou -25 24 -31 -31 -18 -19 -19 -35 -26 -16 -21
not:@date bo -23 17
~ecen mpqu -20 -19 16 -18
~low> efhijlmoqrsuv -19 -17 -22 -23 -19 -31 -17 -32 -33 22 -27 -27 -25
""",
    """
me__new m -18
paseme_con ij 18 -20
tiene_que imnpqu -18 -16 -16 -16 24 -19
~nas> beghkloptuv -20 -19 -20 -19 -18 -20 -34 -23 -16 -27 -15
~oes abefijloprtv -27 -20 -22 -40 -27 -26 -44 -16 -50 -27 -40 -17
~our bcefgnpsu -34 -42 -39 -40 -27 -53 -30 -17 -17
~wqwq em 18 -17
""",
    """
agua dnoq -17 15 -18 -17
any_of dmu 17 -25 -17
how__for dm 16 -16
normal$ mq -21 -19
off_at h 18
~var abqu -18 -17 -16 -16
""",
    """
it__for ajmnoqsu -20 -18 -18 -21 -22 -20 -17 22
price bdefghijkmnopqrstuv -30 16 -16 -29 -28 -23 -32 -37 -20 30 -29 -25 -15 -24 -23 -18 -18 -43 -16
~arad jor -20 -18 17
~caci gm -15 -18
~cada ajnsv -23 -17 -23 -23 -15
~jh> em 20 -19
~jkn em 16 -16
~qwp e 15
~unde aehjklnop -25 -16 -16 -20 -16 -21 -17 -16 -16
~ved> defghilmnprst -24 -20 -18 -16 -18 -30 -39 -15 -26 -21 -23 -28 -19
""",
    """
cierran abdghijmnoqru -25 -16 -20 -18 40 -16 -16 -55 -25 -33 -18 -21 -18
de_alla m -16
for_good m -15
i_be bghkm -18 -19 -17 -17 -42
me_atienda i 18
number_is gmpv -16 -17 15 -20
opt__in abcdegijklmnopqru -33 -18 -21 -18 -18 -16 -19 -20 35 -33 -28 -17 -16 -21 -19 -19 -26
town adgnu -21 -18 -15 -19 -22
under mu -27 22
¿__hacer gmu 16 -18 -17
""",
    """
el__@open gm 17 -20
got__job o -21
i__decided bm -18 17
i_missed bo -15 16
la__vez b -16
want_to cgjknpquv -19 -40 -22 -45 -24 -18 -27 -16 -18
""",
    """
consent m -15
does__show m -19
how_far dhju -15 -22 18 -18
it__to bfgjlnprtuv -28 -27 -32 -18 -27 -22 -21 -26 -22 -30 -23
machine ah -16 -18
meant abl -25 -24 -17
nine$ hm -16 17
not:keep m -16
your_earliest h -16
~ngin m -15
~ule gu -20 -21
~vol gimnp -17 -19 -28 -16 -16
""",
    """
@cancel__turno b 18
elevator hjr -15 -19 28
is__@medicine iu -17 19
pero_llego mr -15 17
the__i dgimnptuv -16 -23 24 -44 -28 -26 -17 -20 -22
the__week m -23
~onti gim -18 -16 -24
""",
    """
a_poner mu -17 20
this__it m -25
unstop cefgklmru -16 -23 -17 -18 29 -30 -30 -16 -17
will_take abdhmnpqu 28 -25 -18 -20 -29 -20 19 -32 -16
~<enr m -18
~reak ceil -16 -18 -15 -18
""",
    """
do__owe adgn -22 22 -19 -20
i__word im 15 -19
is__list mn -28 18
the_shop j -17
vean__@relative a 16
~tand kmnqruv -15 -32 -18 -18 -22 -19 -23
""",
    """
fix_my m 15
la_@visit abcefghijkmpqtuv -45 25 -30 -20 -19 -36 -39 -36 -25 -16 -42 -34 -21 -23 -21 -51
lleva* abdjklmnoprsu -21 -15 -18 -17 -21 -19 -27 -19 -19 18 -25 -17 -16
~itco dm -15 17
~ridg mr -18 18
~rle abkn -17 -20 -16 -18
""",
    """
be_there acdfghijmoqrsuv -17 -21 -40 -22 -21 -20 -29 -38 -16 -32 -43 29 -25 -47 -18
can__@pay adijnoqru -29 33 -26 -16 -19 -27 -22 -17 -15
can__mix mn 18 -19
chess$ m 19
did__@move j 17
got__for d -22
~co> defhiklopt -20 -36 -45 -26 -19 -26 -17 -25 -43 -32
~evok klm -16 18 -17
~sts> mu 21 -18
""",
    """
^she abdghijloruv -24 -27 -22 -18 -18 -28 -18 -31 -30 -26 -24 20
answers mt -16 15
~<del dhnqstu -26 -15 -24 -22 -19 -17 -20
~icks m -16
~tist abn -21 -15 -18
""",
    """
@open__where j -15
charge acdghijmou -35 -16 41 -15 -19 16 -25 -40 -15 -33
do__that bmt 21 -41 -18
m$ cdfgjklmrtuv -16 -17 -29 -17 -16 -16 -28 19 -15 -20 -20 -15
my_time bnq 17 -23 -16
roomie pq 16 -15
take_for mns 22 -23 -19
~<ci dghjlntuv -21 -25 -26 21 -18 -22 -15 -18 -19
~<est abcdefikmoq -32 -34 -23 -22 -61 -22 -21 -19 -23 -34 -22
~brok dnpu -19 -20 -20 -17
~jdks em 18 -15
~rou bcefklntuv -19 -26 -20 -23 -19 -26 -35 -29 -16 -34
""",
    """
family_emergency m -21
later__the m -22
lock_up hm 20 -19
my__there abm -17 -17 -22
need__sent im 24 -25
~ank acdghiklmnopqsv -29 -16 -29 -20 -32 -26 -20 -26 17 18 -30 -22 -31 -24 -19
~nny> dmq -15 27 -22
~ros ahklopqtu -38 -30 -21 -16 -33 -24 -37 -21 -29
~rox m -21
~tele abcdnoqs -25 -27 -25 -17 -29 -21 -27 -15
""",
    """
^dfg em 20 -22
en_@spanish abcdeghjklmnopqu -26 -18 42 -25 -17 -30 -16 -26 -19 -22 -35 -25 -30 -20 -22 -24
no_veo jm 20 -18
~aid> cfghijqrstv -22 -21 -19 -27 -24 -33 -21 -29 -33 -27 -19
~iesg dmu -17 -19 23
""",
    """
^am bdglmopru -18 -24 -22 -20 -37 -26 -29 -30 30
alguien__por i 15
ubi$ abdgijklmoru -27 -21 -15 -19 -20 30 -16 -19 -22 -19 -23 -16
~dati afm -22 -15 21
~esum agiklu -18 -22 -23 29 -23 -21
~rdes moqr -23 -22 -18 -23
~went ajn -27 -28 -19
""",
    """
@food_@food mn -23 20
@price_again dfjm 19 -16 -17 -22
^tu acmnpv -16 -17 24 -20 -17 -16
can__write dm 17 -18
hasta__hora o -19
pounding s 15
quincena u -18
~less mtu -23 19 -19
~nle aijklm -17 -15 -18 -15 20 -20
~ost> acghijklnpstv -36 -20 22 -33 -29 -16 -22 -28 -33 -37 -26 -28 -30
""",
    """
issue empq -17 -17 -16 21
mandar adno -24 -18 -15 -21
me__la abcdefghklostuv -22 -16 -34 -21 -16 -15 -51 -32 -21 -33 -16 16 -29 -30 -22
undo klms 29 -27 -35 -15
unstop$ cefgklmru -16 -23 -16 -18 29 -29 -30 -16 -17
~<bit d -16
""",
    """
^# abcefghjklnopqrsuv -47 -48 -41 18 -42 -39 -56 -43 -33 -24 -47 -32 -43 -44 32 -44 -51 -52
and__you gjm -16 -20 -18
asked_for m -25
bad__you m 18
tuesdays bmq -20 -17 -15
would__not ilo -18 20 -16
~ueno behoruv -20 -19 -19 -16 -15 -21 -18
~uso> o -18
""",
    """
@open__la hm 16 -26
@place_on jmu -22 -20 18
all_in ahu -20 16 -17
it__good f -18
iv jms -18 -26 19
needs__that o 16
""",
    """
are__@hours adhju -19 -18 21 -20 -17
drive* abcdefghiklmopqrstuv -31 -28 -19 -29 -15 -17 -20 -23 -31 -23 -26 -20 -29 18 19 -21 -28 -22 -34 -16
explain adku -18 -18 -17 17
need__@visit mno -22 -18 -20
of_@food lm -15 16
se_lo mt -21 17
~<veg m 17
~ath dghjknqrv -24 -26 -17 -27 -16 -27 -18 -17 -20
~bli dknu -23 -18 -18 -22
~eft> adgnopuv -17 -16 -17 -21 -18 -16 -23 -18
""",
    """
any_slots am 18 -16
better__this mu -15 15
if_@insurance dm 16 -17
is__like dimnsu -26 -22 -21 -19 -18 26
truck biku -16 -16 -20 -19
~isks mu -18 18
""",
    """
envie* lm 22 -16
horse mu -15 16
if__do d 16
is__allowed mn -29 17
no__@ride pq -25 21
not:an bm -23 -18
not:lo g -17
way__me mq -17 -16
~<poi u 17
~eck ghijklnqru -19 -16 -21 -18 -20 -17 -25 -25 -18 -18
~eck> bgijknqt -22 -16 -17 -16 -17 -22 -21 -21
~ils adiu -19 -17 -16 -17
~xist m 21
""",
    """
atontado s 16
locked amq -20 -19 -21
no_doy j 16
no_hablo u -16
pick__on m 16
~<poq n -17
~ima dgjklpqr -24 -20 -23 -18 -18 -15 -15 -16
~lp> bcefghijklnoprsv -34 -31 -46 -37 41 -25 -32 -32 -33 -30 -36 -27 -32 -29 -27 -37
~med> lnq -20 -17 -21
""",
    """
^en abcefgijklmnprstuv -39 -39 28 -22 -21 -34 -31 27 -28 -30 -30 -32 -24 -29 -30 -21 -34 -23
^prefiero am -18 -24
all_of bm 17 -24
please__again kl 24 -18
please__not bi -29 -18
~joke m 25
~las befiklortv -27 -21 -27 -24 -17 -17 -24 -19 -27 -16
""",
    """
#__in m -16
#__o abegijlnoru -20 -17 20 -25 -15 -17 -25 -21 -15 -22 -29
cars$ dm -15 18
me_den l -20
~rmid mqs 21 -17 -34
""",
    """
@year cfhijklmnoprstu -20 -20 24 -33 -36 -29 -37 21 -40 -25 -20 -24 -41 -22 -44
a__casa r -20
el__pongame a -16
es_por jmu 17 -23 -34
it__be abnou -17 -24 -25 -15 -28
manag* ilmu 22 -16 -23 -16
me_when mp -19 16
not:puedo anoq -20 -22 26 -25
puse_@stop ms -17 -17
~mud ab -18 18
~sed achipqstu -31 -25 -29 -37 -35 -16 17 -18 -26
~sume agiklu -18 -22 -23 29 -23 -21
""",
    """
baris* u -19
not:do bchjmnprsv 33 -21 -16 -31 -20 -30 -17 -24 -19 -34
says__will mu -16 -16
send__a jm 16 -15
spanish abcdefghijklmnopqrtuv -43 -46 78 -48 -57 -48 -52 -45 -57 -42 -50 -60 -61 -45 -40 -40 -42 -42 -41 -57 -39
una_hora mo -23 20
~lir> nsu -21 -19 -15
~uic m -16
""",
    """
agreed$ m 15
are_we dn 16 -22
due_for amo 19 -18 -17
ok__can kl 22 -16
~nel mu 23 -20
~nny dmq -15 27 -22
~ton dkloquv -28 -23 -16 -23 -23 -33 -17
""",
    """
nothing__now am -17 16
on__red j 17
perfe* t 17
~kl> eflm 27 -20 -17 -28
~omo> bcehioprtv -20 -16 -35 -58 -53 -52 -29 -31 -22 -20
""",
    """
and_he a -16
con__@relative abnp -17 -18 -19 20
skip abcdefgijloqstuv -25 20 -20 -25 -21 -18 -21 -22 -22 -23 -15 -19 -17 -17 -25 -16
what__looking adm -15 18 -17
~con acdefjkmoqrs -22 -23 -23 -38 -44 -38 -30 -27 -16 -16 -36 -44
""",
    """
gente fgjkmnpqs 22 -15 -23 -18 -30 -17 -15 -17 -15
senor* m -20
~comp abcdfhijlst -27 -30 -17 -16 -15 -21 16 -32 -22 -27 -16
~eso aghklnstuv -19 -21 -22 -19 -19 -19 -17 21 -30 -18
~lan> cdjmnru -16 17 -26 -32 16 -19 -30
~lori abou -15 15 -17 -18
""",
    """
already_confirmed lp -15 -15
decidi__no bm 18 -20
down$ adglopr -23 22 -17 -17 -19 -18 -24
doy__el jm 16 -17
have_to achikmprstv -20 -29 -20 -49 -21 -26 -55 -16 -25 -29 -33
le_dije ak -17 -17
me__sin ainopqs -25 -17 -19 -18 -17 21 -29
not:otra bo 19 -20
read_that dkmno -16 -22 25 -16 -17
takin* abdilmosuv 17 -26 -32 -22 -20 -35 -16 -29 -26 -18
you__@person djm -18 -17 -16
~cop aefglnu -24 -17 -16 -15 -17 -17 -18
""",
    """
dura__de s 15
to_get abdghijmorsuv 33 -30 -33 -24 -26 -15 -16 -43 -39 -21 -26 -42 -16
you_are bcdghklmnoqrstu -23 -18 -34 -36 -17 -20 -32 -47 -26 -26 -18 -20 -18 18 21
~mfor i 16
~rizo m -16
""",
    """
@relative__quedo pq -28 22
^quiero dhklnpqrsv -18 -21 -16 -31 -19 -24 -36 -39 -28 -32
at__would h 16
can_go ab -15 16
de__esta abhmuv -15 -18 -21 -15 -21 -19
think_about mu 19 -20
~ges j -20
~oge bcfgiklnrsuv -21 -16 -16 -21 -33 -15 -19 -27 -20 -16 -31 -19
~pod dfhjlpruv -27 -15 -28 -24 -23 -27 -28 -22 -21
~sarm i -15
~use abcdfhnpqtu -16 -19 -25 -38 -16 -31 -32 -20 -33 -20 -20
""",
    """
@visit_do dmu -21 -20 19
it_any bm 22 -18
quito mn -18 17
rather amu -17 -25 -16
salie* abdmqru -19 -19 -15 -35 -17 15 -20
se__a acdno -26 -18 -19 16 -25
something_came o 19
~pla acefhlnprst -36 -51 -31 -38 -52 -36 -28 -36 -17 -42 -38
~rass lm 18 -20
""",
    """
got_this luv -24 -17 21
no__do gjnov -27 -18 -16 -18 -20
of_# abehinqu -19 -21 -16 -18 -21 -23 -18 -21
papeles$ am -20 -17
prendan klm 24 -16 -21
salgo__# r -16
target$ u -15
to_me abdopq -25 -17 -21 -18 -23 -17
~<lla abcdgijnoqs -29 -30 -28 -27 -23 23 -23 -27 -31 -27 -21
~ghty m -21
""",
    """
a__get a -17
many_@visit mu -21 16
out__town o 20
que__ahora agm -19 20 -24
~appe ahjnu -27 -18 -21 -24 16
~bir> moquv -25 -21 -19 -20 -15
~nee> ai -16 -16
""",
    """
@texts__numero l -17
eso_duele mu -20 16
having pr -22 -16
noche dr -15 -15
too$ b -17
~<aff m -15
~<toc mpq -19 -19 -16
~abri abcdhjlmnqru -18 -15 -15 -17 34 -19 -16 -37 -21 -19 -17 -24
""",
    """
no__deja blm -17 -17 -20
printer_is m 17
se__en ainqr -22 -21 -26 -18 17
~<ka abmv -21 -15 -21 16
~iss> np -17 -16
~uve> s 16
""",
    """
@body__where s 17
despues$ abm -29 -16 -22
drivers mp 16 -19
the__from lu -18 -17
too__to dhjmq -16 22 -22 -29 -16
~dos> abdfhijknops -18 -19 -30 17 -27 -26 -23 -25 -27 -17 -23 -25
""",
    """
=said:ride_confirmed abcdefghijklmnopqrstuv -63 -70 -42 -78 -60 -64 -63 -72 -38 -53 -68 -64 -36 -31 -57 111 -44 -81 -75 -73 -39 -28
i_sign j -16
puedo__despues qs 17 -15
put__that dgmn -16 -16 -16 17
~<tes dghn -17 -19 -17 -15
~ande bdghnopstv -31 -29 -35 -27 -34 -27 -31 -28 -21 -33
~esub klm 20 -21 -26
~know aefhijlns -30 -23 -20 -39 -21 -28 -25 -19 -20
""",
    """
@day_si bo -17 20
@open_los ahm -16 22 -27
go_@relative ceflm -18 -18 -17 -16 26
me__las mnu -23 16 -17
se__@thanks mt -18 16
to__@visit aikmnu 17 -20 -21 -48 -18 -16
will_have mnp -18 -20 17
~<smo mn -19 18
~asd bcdefgijklmrtuv -16 -17 -21 38 -28 -20 -17 -17 -18 -26 -38 -16 -21 -22 -19
~ccou dm -24 22
~egre dglmnqu -17 -19 -21 -17 -19 15 -20
~ora> cdefijklnqstu -28 -40 -20 -35 -48 -44 -24 -29 -19 -36 -33 -27 -44
~wit acfhjrsv -19 -42 -37 -19 -16 -21 -18 -19
""",
    """
^never agimrs -24 -17 -18 19 -19 -18
^solo amnoqr 20 -19 -16 -23 -23 -16
along$ p 16
doubl* bm -20 -17
i_read bl -15 -15
me__con bgjklmpqu -19 -17 -26 -22 -16 -34 -32 20 -25
""",
    """
@ride__have b -19
be_needing b 16
it_ok adm -17 -23 -16
~<sig cdefgijpr -28 -16 -22 -22 -26 -45 -25 -35 -15
~ford m -15
~reo abdgijknoqru -26 -22 -27 -21 -22 -22 -16 -17 -27 -16 -16 -20
~rren kuv -17 -16 -18
~vain m -19
""",
    """
a__@clinician a -18
de__@texts bgklu -19 -18 -25 20 -19
open bcdefhjklnpqrstuv -37 -23 -18 -26 -36 42 -47 -26 -30 -41 -34 -37 -42 -32 -32 -43 -32
~bam aklm 20 -22 -16 -18
""",
    """
pick_me ab -17 -17
~outh u -17
~ract no -16 -19
""",
    """
@drive__and nq 17 -24
but_i glmnqrtu -17 -28 -26 -18 -30 24 -21 -18
do__remove blm -16 -20 23
happy_@day befhu -30 -18 20 -15 -18
in__please cm 15 -15
ways m -16
~plom a -15
~tede cfgmnprs -19 -29 -23 -16 -25 -21 -19 -15
~toda bcegjklnpquv -19 -29 -24 -29 -25 -35 -21 -35 -33 -17 -44 -31
""",
    """
@visit__day m -16
arrange a 16
con__tiempo m -17
i__put dmnq 15 -29 -22 -15
not:stay q 22
your_the m -22
~abr bcdehjklmnqrsuv -18 -20 -31 -16 32 -26 -19 -23 -20 -24 -23 -24 -21 -19 -18
~lap m 17
~lots am 18 -16
~raw m -16
""",
    """
an_evening fm -15 -16
me__if b -15
me__to abdhilmpqu -28 -24 -33 -16 23 -21 23 -19 -20 -36
of_nuts m 15
so__now m -17
someone__can ioq 16 -16 -15
~howe m -19
""",
    """
@howmuch_tengo dq 24 -18
did_the dgj -18 -16 -19
hay_algo n -18
it__work dgm -16 -15 -28
my__one bm -18 -17
still__to m -18
~sdk e 17
""",
    """
^double b -17
^resume l -16
does_@food m 17
how_old adfghjlmu -17 -18 -23 -19 -25 -29 -16 36 -35
ok__you ahmu -17 -16 -25 16
~casi mr -21 16
~eabo jm 18 -16
~edi ceflotu -28 -22 -22 -17 -34 -21 -17
~nbv efm 24 -17 -22
~ppr adm 17 -19 -19
~rder m 20
~ring bcdfgiortuv -37 -16 -39 -17 -43 -16 -19 -43 -28 -20 -33
""",
    """
borre* aksv -18 -20 -17 -19
equivocado bcdefghijklmrtuv -15 -19 -25 -26 -28 -35 -23 -30 -31 -21 -40 -18 -24 -26 -28 42
it__or m -18
lot aceghiklmnoqruv -29 -21 -16 -19 -27 -25 -16 -22 -33 -26 -20 -28 16 -30 -15
me__coming m -16
meeting ao -17 -19
pararan m 16
trabajan_con dh 17 -17
~<er acdhijmnopqrst -29 -16 -22 -20 -29 -23 -21 -25 -27 -18 -20 -24 -25 -15
~<tot dmu 21 -20 -15
~aken mpq -19 16 -19
~calo dfmu -16 -17 28 -25
~ette adhjknpqrstv -20 -31 -18 -24 -22 -25 -18 -25 -21 -31 -16 -22
~ista hinopqu -31 -30 -18 -35 -34 -31 -24
~seme abijqu -18 -21 21 -27 -16 -19
~wed> adijmnv -21 -15 -22 -18 -21 22 -16
""",
    """
@vehicle__run q 16
am_stuck gmrs 21 -19 -18 -16
and_it bdop -19 -16 -20 -16
era__mi amu -16 19 -16
i__all hm -21 -30
it__up mn -32 -17
lo__tengo iu -16 -15
on_@day cdfghijklmnpqrsu -16 -29 -23 -16 28 -26 -29 -16 -22 -21 -21 -18 -34 -25 -21 -35
skip__this bm 16 -17
the_@price bghjmnoqu -20 -24 -17 -30 15 -18 -16 -17 -39
up__on hq -16 -16
~lig abdegilnpv -16 -30 -37 -18 -21 -15 -24 -23 -19 -24
~uda> bcefghjklnopqrsv -30 -28 -26 -29 25 -22 -29 -23 -32 -26 -26 -23 -30 -21 -25 -23
""",
    """
a__or ims -17 -41 -16
after__home q -19
oblig* dm -16 -18
ya__@insurer p -19
~<bai bmo 17 -26 -20
~<vec no -18 -15
""",
    """
can__@stop kln -21 18 -17
i_came mn -17 -20
me__de bcghjqstv -16 -15 -38 -22 -21 -16 -22 -17 -35
not:he m -23
que__id dn -21 20
~ess cdefijmopqt -21 -53 -29 -30 -33 -23 -16 -33 -30 -41 16
~mej adghjkmpqrtuv -26 -23 -26 -24 -24 -24 -18 -21 -23 -26 -17 -27 -30
""",
    """
@vehicle_to jmq -31 23 -16
are__to hjmn -23 22 -17 -22
be__we n -16
bud v 17
mi_receta aim -17 23 -21
onlin* a 18
~<ad acefghjklmpqrstuv -15 -35 -20 -24 -30 -24 22 -22 -26 -23 -20 -35 -29 -19 -24 26 -25
~<gi cfghjklnpqstv -25 -23 -15 -31 -28 -34 -22 -28 -19 -20 -28 -22 -29
~der> aefhijoprs -22 -20 -16 -19 -17 -26 -16 -23 -23 -24
~gun bcefklnopru -35 -31 -19 -29 -26 -34 -41 -51 -17 -32 -29
~roga u 21
""",
    """
groggy s 20
~<ir noq -18 -16 18
~oid> adgjmnoqu -22 -31 -23 -24 -40 19 -20 -18 18
""",
    """
cut__@drink mn -16 17
manda* abhnpst -42 -18 -27 -36 -33 -26 -21
que__a bgjmnors -22 -23 -20 -29 -31 -27 -16 -15
than_the o 16
tomatoes m 17
ya bcdefgijklmnopqrstuv 20 -72 -46 -84 -77 -67 -67 -41 -33 20 -22 -30 -61 30 -42 38 -52 -38 -96 -28
~<ze q 18
~dam cefhijlmnoqstuv -25 -19 -21 -18 -24 16 -16 -36 -29 -27 -24 -23 -20 -36 -35
~en> cdefgijnst -27 -33 -53 -18 -52 -17 -32 -36 -22 -32
~exac adm -16 -15 -27
~hamb admoq -18 -16 -22 -19 -17
~phot m 16
~ula acefijnopsu -34 -18 -18 -21 -34 -26 -17 -31 -19 -26 -17
""",
    """
do__press gmnu 22 -18 -20 -18
do__type g 17
quedo adgijnou -20 -18 -25 -16 -21 -23 -20 -16
to_@move abcdghijklnopqstuv -19 -23 -26 -35 -22 -17 -18 -26 -24 -29 -43 43 -29 -31 -26 -16 -34 -21
~ct> cdehjkmnv -16 -31 -16 -22 -27 -16 -22 -31 -25
~fghj em 17 -17
~mile adou -18 -16 -16 -15
~ryt aghlru -27 -16 -16 -18 -17 -18
""",
    """
i__something ahmo -15 15 -22 -22
me__whatever m -22
not:querer aklm -20 19 -17 -17
not__them l 20
~etin ablno -20 -16 -16 -16 -22
""",
    """
aventon mo -16 -16
de_@texts m -28
file_a im 17 -15
free__@day a -15
que__dia ms -20 -19
vean_a a 16
~orwa im -17 18
""",
    """
@visit_de blm 16 -18 -19
a_different u -31
not_care m -18
please_get aim -18 -15 19
when__bring jmn 17 -18 -17
~fill dhoqrs -36 -19 -24 -23 -19 -18
~love bdhjmnopquv -23 -25 -24 -18 17 -23 -20 -18 -18 -25 -18
~tugu c 17
""",
    """
@parking__a jm 16 -17
@texts__que l -15
@vehicle__ya mq -16 -19
con_ese q -16
en__@day o 18
the_earliest hm 18 -19
~chin au -21 -22
~fini n -18
~rio cdefhinpru -26 -27 -23 -29 -18 -36 18 -35 -17 -18
~vaba pq -18 18
""",
    """
available bhjnu -16 -20 -19 -23 -26
letter$ dim -16 -16 21
working$ m -16
~cuer a -16
""",
    """
ay_no abo 17 -22 -16
not:@machine iu 21 -25
was_going bdmnqr -18 -18 -26 -22 24 -18
~thro cjlntv -16 -17 -31 -21 -15 -15
~tyle v 17
""",
    """
ahora$ abhnq -31 -18 -28 -16 -16
irme__@vehicle q 17
puedo__mismo nq -18 18
~atio chikostuv -26 -18 -23 -16 -26 -27 -19 -31 -27
~worr bghjlopqruv -18 -22 -16 -15 -15 -20 19 -20 -18 -20 -17
""",
    """
@relative_be adlmnopq -17 -22 -16 -21 22 -16 -28 -25
have__@vehicle jmqu -27 -23 23 -16
necesito__@visit im -19 -26
so__am agiov 20 -18 -16 -17 -17
""",
    """
a__out bimor -15 -16 23 -18 -24
dia__favor o 17
hiya f 20
not:conmigo mnpqu -16 -17 -15 -22 -17
not__in d -15
paque* mr 15 -16
salir nu -21 -16
send_me bdgijlm -15 -22 -24 -20 23 15 -24
things admn -26 -17 -42 -18
~ica abcefhkoprtu -31 -22 -18 -33 -27 -39 -27 -23 -36 -23 -29 -15
~ken> npq -16 16 -22
~unti ab -15 -16
""",
    """
ask__@relative abimnpqu -22 -20 -21 30 -23 -27 -18 -16
not:say lm -17 17
this_# gm -18 -17
~eand m -18
~it> acfghilostv -20 -32 -22 -25 -34 -18 -35 -18 -30 -22 -28
~mejo adghjkmpqrtuv -26 -23 -26 -24 -24 -24 -18 -21 -23 -26 -17 -27 -30
~yu> em 17 -22
""",
    """
explica km -15 -17
later$ abcdehilmpru -32 -25 -20 -18 -15 -22 -18 -19 25 -16 -24 -17
says cfhijlntv -18 -35 -27 -21 -17 -25 -25 -17 -20
~mod g -16
""",
    """
location adfghijmquv -19 -17 -15 -20 -34 -34 20 34 -27 -35 -25
more acdfghijlmnptv -20 -20 -38 -23 -16 -32 -18 -24 18 -32 -42 -23 -22 -17
~gam bdfghjlmnprsuv -29 -19 -17 -24 -21 -28 -19 21 -19 -16 -18 -16 -27 -17
~isti m -17
""",
    """
@call_en ci 16 -19
b_there m -21
her_@call mv -20 17
know_before n 17
luck_finding m -16
~<bir deijlmu -17 -19 -17 -19 -15 18 -16
~<tal efghijklnopqrst -16 -19 -21 -34 19 -38 -25 -25 -35 -29 -27 -43 -22 -16 -18
""",
    """
^@pay abcdefghijklmnqtuv -27 -19 -22 23 22 -27 -17 -19 -22 -30 -18 -27 -17 -28 -22 -22 -25 -17
^read cdklmn -17 -16 -28 -25 29 -19
be_this mnsu -18 -19 26 -19
south u -17
tomorrow dfgklnprsu -23 -19 -15 -17 -18 -16 -15 -24 -16 -19
~qui> bcdehiknoprtuv -29 -21 -26 -15 -22 -25 -20 -30 -21 -25 -33 -15 -21 22
~raso r 17
~sinc bdlnpqrstu -28 -24 -17 -15 -20 -17 -19 34 -16 -26
""",
    """
@visit__the adilnqv -29 -30 -22 16 -16 -16 -16
dejo__@eat n 19
few m -26
since_@day m -17
~<hh em 23 -22
~bou cefghqst -22 -22 -26 -37 -41 -17 -21 -31
~ical io -16 -17
""",
    """
mi__@relative aimnp -15 -19 -16 -15 15
~lack u -17
""",
    """
ir__mi abmoq -18 -18 -18 -15 19
of_my b -17
waiting$ m -17
when__library m 17
~nuto mr -19 26
""",
    """
@food$ abcfghijklmopqstuv -52 -35 -33 -31 -42 16 -39 -50 -32 -44 34 -37 -28 -45 -33 -32 -44 -18
to__every ao -16 -16
to__out dikr -26 -23 -20 -20
~<sir abjnrsv -20 -19 -21 -18 -17 -16 -19
~ase defgmnpstv -41 -48 -41 -17 -18 -43 -28 -50 -24 -23
~jus acefhjkpstv -18 -28 -25 -28 -19 -21 -26 -16 -24 -17 -21
""",
    """
and__did m -18
passp* m 15
~ubr adijlnopqsuv -20 32 -15 -17 -18 -17 -18 -17 -18 -15 -23 -19
""",
    """
@cancel_ya m -15
do__cell dmnu -27 24 -16 -20
he_can abm -16 -16 -16
mismo bcdiklv -21 -16 -19 -18 -16 -17 -19
up_my mq -16 -18
~due abcdhijklnpqrtu -21 -21 -15 -26 -16 -22 -18 -17 -23 -29 -20 -24 -16 -16 28
~res cefhijlortv -44 -53 -53 -21 -17 -40 -22 -42 -51 -44 -44
""",
    """
@drive_home mn -20 -20
@visit__can o 17
a__somebody i 22
dijo_que m -16
nomas$ moq -17 -17 -16
patients$ m -15
should__to n -21
talking_to u 17
~mig cdgjlmou -16 -28 -22 -19 -20 -34 -24 -28
~outs abdnqsuv -18 -15 -17 -18 -17 -15 -29 -15
""",
    """
thurs mo -21 18
un__me pq 15 -16
~car> bdjnr -17 -23 -21 -17 -17
~eavi br -16 22
~id> cdefghijnqrstv -30 -21 -21 -26 -16 -34 -33 -23 19 -27 -35 -40 -43 -21
~vai bfhjlnrstv -19 -16 -21 -23 -16 -25 -15 -19 -19 -18
~whal mu 16 -17
""",
    """
@stop__@stop lm 20 -22
llamar adijmnoqv -25 -24 28 -18 -35 -23 -19 -19 -21
me__mandar ai -21 -20
~algo cdfjkmpqstuv -20 -21 -17 -30 -24 -43 -26 -15 -27 -19 -26 -27
~ort> adhiu -17 -19 -17 -21 -18
""",
    """
@body__after s 18
@texts_@thanks lt 15 -16
ando__el ms 16 -16
can__after no -19 -16
circling m -17
esta__ahorita m -20
have__it lmno -17 -21 -17 -18
made_the m 17
una_@relative ai 15 -16
~age efghijnpqrstv -33 -49 -22 -42 16 -49 -46 -31 -38 -35 -34 -39 -41
~end> abhmoprstuv -25 -23 -21 -18 -23 -20 -24 -18 -20 -36 -25
~fish gmnu -16 23 -17 -15
~rado mu -17 -17
~toy bcefhilprtuv -21 -36 -26 -24 -36 -33 -21 -34 24 -27 -42 -43
""",
    """
fecha_por ab -18 -17
for__to bu -21 -21
hay_un djnr -19 -15 -21 17
idioma cmo 23 -17 -16
not__come abmo -16 21 -30 -22
vean am 15 -18
~ieda u 15
~mme dgioqv -20 -26 -22 -19 -18 -16
~oic aglmnoqu -20 24 -19 -34 -17 -17 -15 -18
~sens gm 16 -16
~ure acdefhijklotv -23 -18 -18 -25 -24 -31 -21 -36 -26 -18 -21 -22 -15
""",
    """
desde_ayer s 21
empiezo am 15 -18
still__is ns -18 15
""",
    """
^if a -19
asking dhlopru -20 -16 -24 -17 -20 -17 -25
buy agijkmnu -19 -23 -17 -22 -21 33 -25 -15
help bcefghijklnoprsv -33 -28 -33 -30 33 -23 -31 -27 -31 -27 -33 -26 -31 -26 -26 -35
nah$ m -19
no__to ampq -17 -24 -19 17
no_le cgm -17 18 -18
of__there a -18
yo__no q 16
~<cat u 20
~ount ghiknosu -23 -21 -23 -16 17 -25 -19 -28
~rri abdefgiklmpquv -32 -24 -24 -21 -17 -26 -23 -22 -25 22 -20 -33 -31 -26
""",
    """
@move__and o 15
@pay__bill i -16
a_calendar b -16
hay__o n -15
me_toca abm 19 -18 -15
pero_la m -19
~heri m -17
~irl abnu -22 -15 -16 -17
""",
    """
carro$ bdgor -21 -16 -16 -27 -29
lmao$ em -22 21
mareada ms -18 18
not:the acdhiklnqt -22 -20 -31 -31 -17 -40 -18 -30 -48 -21
the_same blmpqsv -24 -17 -28 -23 -17 -21 -18
~<tr abcfgijklntuv -18 -21 -27 -52 -54 -20 -39 -30 -65 -17 -24 19 -31
~ima> dgijnu -19 -16 -22 -19 -19 -17
~osa> abdijpqv -18 -18 -17 -17 -17 -15 -17 23
~pien lmnu -21 17 -15 -19
""",
    """
he_says fm -20 18
in__and abq -21 -17 -15
link m -25
me__mal pq -29 22
my_period n 16
que_me bdfghjkmnqrtv -33 -36 -30 -20 -32 -48 16 -50 -34 18 -35 -30 -31
taking_new ahm 25 -17 -20
will__be abghilmpqr -27 25 -19 16 -19 -20 -54 -33 -29 -47
would__opt ail -21 -18 17
~<cad ajnsv -25 -18 -23 -23 -16
~ait dhlmsuv -29 -19 -25 -31 -28 -20 -18
~arn> m 25
~ceed au 16 -17
~efi deghjknpqrstv -30 -19 -25 -23 -22 -22 -33 -21 -23 -20 -21 -18 -19
~hot agjmn -26 -16 -16 26 -20
~list bcdefhijmoqrsu -15 -33 -39 -18 -20 -33 -18 -51 -17 -48 -20 -39 -38 -46
~ndan cdefglot -22 -25 -15 -20 -32 -18 -17 -16
~ommo su 20 -18
""",
    """
^add abgikln 23 -21 -22 -17 -17 -29 -22
at__@visit amu -17 -16 16
come__my n -19
get__a adnu -16 -17 -25 -21
recomendo$ agmu 18 -15 -23 -15
~ept bcdefghijlmnptuv -25 -24 17 -21 -27 -22 -30 -35 -31 -29 -18 -24 -27 -19 -30 -25
""",
    """
coming$ dgjklnrsuv -15 -16 -26 -31 -23 -26 24 -21 -18 -16
pana q -15
~ones cdfgjlmops -18 -19 -20 21 -24 -23 -28 -28 -22 -19
~viej apru -16 16 -16 -17
""",
    """
^alta defiklmr -20 -21 -21 -16 27 -24 -29 -18
do__anything adhnu -17 26 -17 -26 -24
do__if dn -18 -19
es__@relative m -19
~<pra m 19
""",
    """
a_truck q -17
de_numero klu -17 -17 -16
is__covered mp -28 -24
number__texting lv -17 17
should__ahead n 16
~ggl jmnop -22 -26 -24 16 -19
~oli bdefghipru -28 -24 -17 18 -17 -20 -19 -18 -18 -26
""",
    """
accept a -16
informacion gm -16 -17
mejor_no bcmo 30 -21 -32 -26
reply$ gm 19 -20
rock$ hmt -19 -19 21
""",
    """
^lmao em -22 21
a_alguien nopv -17 -23 -18 -17
disab* a -23
good_@day m -19
happens_if u -19
~and befghimnortu -52 -53 -59 15 -30 -20 -22 -33 -23 -19 -19 -27
""",
    """
a_table m 18
am__how m -18
drug_test m -15
duele dn -15 -15
i__ready am 17 -23
ketamine defghijklmnopqruv -33 -21 -20 -36 -23 -32 -33 -18 -23 -27 -30 -27 -19 -27 -20 43 -24
messaging l 21
~genc u -20
~tari ijq -23 -19 -16
~ten cefghjkmruv -51 -52 -18 -15 -23 -34 -46 -36 -16 -25 -33
¿_puede o 16
""",
    """
autorizo m -16
he__@drive pq 21 -18
mil_@thanks blmt -19 -16 -26 24
once_i a -15
stree* abhjnops -23 -18 -19 17 -20 -16 -18 -16
to__wallet dm 16 -15
~uck> abfhiklnptu -20 -31 -16 -22 -25 -32 -30 -30 -20 -30 -31
""",
    """
in__with ap -19 -17
no__# bo -15 16
will__back abm -16 -30 19
~ay> acegjklnpstuv -41 -58 -68 -26 -33 -34 -36 -43 -16 18 -44 -22 -22
""",
    """
@hours__@food mn -18 16
^ese adgilmnopquv -17 -24 -15 -17 -18 -27 -22 24 -16 -24 -15 16
aqui__la v -17
be_able mor -19 -18 -18
do__wait q -15
mal$ defijklmnopuv -20 -20 -19 -22 -19 -19 -24 -33 -23 -18 -26 -21 25
tengo__de d -17
~ana> cefgijklqsuv -33 -18 -26 -40 -54 -45 -32 -18 -17 -23 -23 -18
~ect acdefghklopq -33 -30 -43 -19 -21 -17 -37 -33 -22 -41 -16 -24
~jen jklmr -15 -17 21 -30 -18
~raig aiqu -16 -15 -19 -20
""",
    """
llamenme eilmv -19 27 -16 -28 -17
now defijmnprtuv -35 -40 -41 -45 -32 -28 -69 -30 32 -39 -66 -23
quincena$ u -17
to_@spanish cmo 21 -21 -16
~ica> abcefhjklpqrt -30 -26 -18 -24 -17 -23 -18 -29 -30 -23 -31 -21 -16
~ugu acm -15 17 -17
""",
    """
expen* iu -19 -25
quiero_darme m 16
send__@place ijm -15 19 -17
~<qu cdefghjntv -18 -64 -66 -45 -40 -42 -25 -28 -19 -29
~<xcv m -16
""",
    """
@insurance_@howmuch d 15
@symptom_que n -17
all__@thanks mt -15 15
already_asked m 19
asking_me aklmnsuv -24 -16 -29 24 -20 -16 -17 -25
how__answer gmu 22 -20 -26
in_today m -20
~cio> dgijkosuv -22 -23 -19 -26 -20 -22 -23 -20 -19
~hol acefghijklosuv -39 -22 -33 19 -27 -24 -17 -34 -28 -38 -31 -27 -37 -27
~llev abcdefgijklnoruv -36 -25 -26 -33 -18 -21 -21 -28 -35 -33 -33 22 -31 -15 -32 -25
""",
    """
i__@medicine abdgjlmnoqr -26 -17 -29 -20 -22 -19 -19 17 -17 -24 -18
same__we ao -16 16
this_and dmu -21 -17 19
to__@day adhoqrstu -22 -17 -15 18 -18 -16 -20 -16 -18
~ight abcdefilopuv -19 -18 -36 -16 -47 -34 -22 -35 -19 -43 -23 -24
~plut m 16
~that aefghiklru -20 -37 -59 -34 -56 -29 -18 -35 -27 -25
""",
    """
got_off o -17
ir_en ano -21 19 -19
just__i m -17
lyft dijmnpqu -16 -18 -21 -27 -25 -16 30 -16
more$ abdgikmnors -23 24 -23 -21 -24 -19 -45 -25 -15 -24 -16
si$ abcdefgikmnoqruv -24 -26 -19 -20 -24 -20 -19 -18 -26 23 -20 16 -26 -18 -15 -15
verdad m -17
""",
    """
a_strike m 16
acompanante mnoq -21 -23 -18 16
amor m -16
comoda m -17
maybe__@year m -16
you_taking ahm 27 -16 -21
~ofre u -26
""",
    """
^omg i 15
am__at adjmru -20 17 -16 -32 19 -15
and_what hj -17 19
but__am kmqr -16 -16 -18 20
dejenme lm 21 -16
is_it abcdeghijklmopqrtuv -19 -40 -56 17 -36 -61 -15 -31 26 -39 -57 -44 -33 -61 -27 -45 -52 37 -51
jazz m 16
this__@texts v -17
un_poco r 19
~ite aefhijknqtuv -22 -16 -26 -27 -26 -24 -23 -15 -31 -24 -35 -36
~jdk em 21 -22
~octo mu -18 15
~tay adglrs -32 -25 -18 -20 -19 -28
""",
    """
have__@insurance m -22
is__room mno -19 -16 16
la_dejo m -15
not_find ghjmno -16 -20 15 -40 -22 -22
on_i m -15
~<apr cdgijlnopqrv -22 -20 15 -20 -17 -20 -21 -21 -21 -19 -17 -21
~entu n 16
~irl> a -16
~upp aru -15 -16 -24
""",
    """
@person_please bcilmu -18 -22 25 -20 -22 -18
@visit_por cijklm -16 -21 -17 -18 -27 -20
fit_me a 16
go_through almqu -15 -16 -23 -17 -23
right_now dijmnoqru -31 -18 -29 18 -30 -22 -34 -26 -24
say__in cu -18 -17
vacation$ m 15
~anc cefhkpqv -25 -24 -25 -28 -35 -30 -20 -42
~irec gk -20 -16
~mao> em -22 21
~sse dijnpqu -21 -16 -23 -26 -22 -23 -22
""",
    """
a_work m -17
am__you kl -15 15
coming__the m -17
que__@relative mp -21 -16
~<jkj em 16 -16
~<vot m 21
¿__mi aq -17 -21
""",
    """
me__i mnu -37 -17 -20
pongo_en g -16
sure_how g 16
you_let m -16
~<len m -16
""",
    """
@late_so mr -16 19
atten* ahm -19 -15 22
cada__que dlm -22 18 -18
without lmu -17 -29 -16
you_send adg -17 -19 -21
~coul bdmpv -30 -20 -23 -35 -19
~sada m -17
""",
    """
^need abijklmnpqstuv 21 -20 27 -22 -23 -35 -45 -47 -23 -31 -24 -15 -39 -17
a__is bjmorst -16 19 -43 -19 -21 -25 -17
my__bill dim -32 -18 32
~<hap acdefhijlnortv -31 -15 -16 -20 16 -32 -20 -23 -22 -26 -23 -16 -20 -17
~cli adhlosv -18 -16 -23 -18 -17 -26 -19
~rano cmqu -15 -27 -16 -15
""",
    """
@medicine__to ai -16 15
en__@place jmu 25 -17 -21
is__going abdgijmoprsu -23 -42 23 -16 -18 -35 -15 -23 -21 -31 -22 -17
still_high n -16
the_last am -20 -16
~<non hv -20 -15
~mmer h 18
""",
    """
banarme n 22
despues__las nqr -19 -22 -16
puedo__mi aq -22 -26
~apt m 18
~cto adghjlmopquv -19 -30 -23 -23 -27 -31 -21 -23 -17 -20 18 -17
~hoic gm 24 -26
""",
    """
are__there adfhju -17 -18 -15 26 -26 -20
betwe* agiv -18 -21 -17 -18
get__of agjnqu -30 -22 -20 -18 -18 -29
man$ m 16
pagos m -19
rajo mpq -22 -16 21
~plu adgijklmru -15 -20 -18 -25 -17 -22 -25 23 -17 -21
~sitt r 18
~urg dqrv -20 -16 -17 -16
""",
    """
an__the adm -23 -16 30
bitco* dm -15 17
oil_@move m 19
que__hoy u -21
you_stay m -16
~<cra adiou -17 -17 -15 -18 -19
~adju i -16
~mo> bcehikqrt -29 -25 -47 -32 -30 -21 -15 -23 -31
""",
    """
and__a admnpq 17 -16 -19 18 -15 -23
how_much abdfghijlqrst -18 -30 19 -23 -20 -20 -24 -30 -36 -17 -22 -16 -48
resubscribe klm 17 -19 -21
whatever_is m -17
~iu> abcdefgilmntuv -17 -17 -16 -17 18 -22 -18 -17 -22 -29 -16 19 -18 -18
~riba bginuv -19 -24 -20 -15 -24 -22
""",
    """
clock efl -23 21 -17
de__por abimp -17 -28 -17 -23 -17
it__your mu -19 19
~lane ad -17 15
~pin ghnoqst -22 -21 -31 -29 -31 -16 -20
~rabi a -18
""",
    """
effect d -15
instructions n 19
know__that mu -18 -21
me__like m -19
they_used m -19
whole ajmou -18 -16 -28 -17 -16
~uerm mnqu -24 -19 -17 23
""",
    """
for_a bdghklmnoqtu -45 -16 -25 -28 -17 -19 25 -42 -24 -30 -25 -29
me_sale m -24
never__on m -19
through__do m -15
~ace cefhilnoqt -46 -35 -44 -59 -20 -58 -22 -19 -33 -25
~exp acefhjklnoptv -39 -25 -19 -22 -25 -19 -26 -29 -35 -38 -23 -19 -30
""",
    """
^looking abm 19 -16 -21
am__a iknoprtv -20 -15 -22 -29 -21 15 -17 -24
coupl* m -20
do__you ghjl -20 -21 -19 -18
me__@visit abcijloqr 21 -24 -16 -27 -21 -29 -18 -17 -21
something__up o 20
take__the amq -19 20 -20
~sale abdehiklnpqrsu -23 -22 21 -16 -18 -21 -18 -20 -25 -19 -16 -30 -28 -21
""",
    """
@drive__back p 16
got__@pay j 15
is__mess r 16
it__snow dhm -20 -15 22
keep__@texts bruv -17 -23 -16 16
menu$ cdefghijklmnoqru -18 -23 -16 -16 35 -17 -27 -25 -17 -22 -30 -19 -18 -19 -17 -27
with__@clinician blnou -17 -20 -16 -19 -24
¿__es ghinoq -33 -29 -20 -24 -22 -19
""",
    """
^skip be -26 -19
al__me m -18
bille* dmv 21 -22 -17
do__me cdhjkop -23 -39 -17 -29 -37 -25 -18
it_so m -15
servicio$ q -20
~oney cgilmnou -16 -15 -21 -21 16 -21 -26 -18
""",
    """
@medicine_with m -15
^sigan klm -23 -17 22
i__id mn -18 18
i_rest m 17
is__@symptom gmn -22 -21 19
of_it jmnqru -15 -27 -20 -16 -18 16
refill__my im -22 21
~<cir m -19
""",
    """
=beside:ride_confirmed abdopqs -29 -18 -17 -18 24 -28 -23
^puse s -16
de_que biklmnopqrsuv -17 -30 -16 -24 -19 -23 -21 -21 -21 -16 -22 27 -34
en__sale m -16
it$ acefhikmqrsuv -33 -72 -57 -70 -66 -50 -40 -20 -68 -69 -39 20 -65
kevin v 16
my_options glm 22 -18 -25
not_give b -28
slow_today m -19
texting__work gmu 19 -20 -20
time__@place hm 24 -25
voy__amor r 16
~fic dgoq -18 -18 -17 -19
~him n -15
~tas abcefhklmopqrtuv -22 -33 -20 -22 -20 -20 -23 -24 -33 -23 -28 -29 -19 -25 16 -25
""",
    """
did__to klm 22 -18 -26
las cefqsuv -37 -26 -26 -38 -29 -39 -39
llene am 18 -18
not:asking mn -18 -16
time_does n -18
~dice cgijlprsv -22 -15 -19 -23 -17 -22 -18 -22 -22
~iss abcefghimnpst -42 -17 -24 -25 -19 -28 -28 -26 -15 -35 -34 -19 -23
~unio u -16
~vil> mv -18 16
""",
    """
la__las hlor -16 -18 -20 -21
out__a im 17 -17
put_a amn -20 -23 -17
wear__@sick mn -18 18
what__set dmu 17 -17 -19
~akes adilnouv -28 -18 -16 -16 -16 -15 -21 -19
~dph m -16
~fil hjlnoqrsu -21 -19 -17 -19 -26 -26 -20 -20 -16
~ifiq u 16
""",
    """
es_este guv -27 35 -30
not__@stop m 17
out_@drink mn -16 17
please_my m -16
que_@drink n -21
says__is m -18
~door m -18
~ikes m 18
""",
    """
leave__@call lm 21 -24
looking_for t -17
take__get jm -19 -21
you_still jmnoqsu 15 -29 -19 -21 -18 -20 -19
~<ef dghjmnoq -19 -16 -17 -18 -18 -27 -16 -18
~<hac cefhijkloqrt -27 -17 -23 -33 -19 -50 -32 -35 -29 -21 -20 -29
~drop cdgijmpsuv -16 -24 -16 -21 16 -29 -25 -21 -29 -15
""",
    """
^ayo cdeflmnu -15 -18 -24 21 -19 -29 -16 -16
one__i jm -23 -15
said_@call p -18
will_i abglmopqru -16 -29 -17 -17 -52 -23 -19 -28 -24 33
with_a dglmnor -32 -20 -27 -20 -19 -16 -22
~<dow cgikmtu -16 -28 -21 -24 -20 -17 -30
~mera bnoru -16 -16 -21 -20 -23
~ures n 16
""",
    """
a_chance m -17
are__on dgjlmu -18 -17 30 -15 -22 -34
lista$ bgin -41 -18 -18 -15
los__otra m -16
me__alguien i 16
me__your bkm -17 -21 -23
~alle acghjklnpsu -18 -21 -26 -23 17 -26 -33 -27 -35 -20 -27
~eam> lmnu -18 30 -17 -24
""",
    """
do__@cancel bdlmr -32 -19 -16 27 16
from__list bn -16 -16
i__moving amo -17 15 -23
importa l -19
say_that cgmu -17 24 -25 -19
take__a admnsu -24 -16 19 -31 -20 -15
though bm -15 -29
tiene$ amq -19 -22 -23
~<nai adlnu -23 -16 -16 17 -20
""",
    """
hablar biklnoquv -22 17 -20 -18 -18 -27 -28 -27 -18
i_cut mn -16 17
mi__da q -17
need_my bdgilo -29 -29 -15 26 -17 -28
out__i mn -21 -23
tonig* ans -15 -20 -19
why__so u -23
~alir nsu -21 -19 -15
""",
    """
@english abcdefghijklmnopqrstuv -59 -64 105 -59 -69 -57 -41 -50 -55 -69 -66 -75 -56 -50 -67 -48 -48 -55 -49 -39 -70 -56
building adghijmnuv -20 -23 -19 -27 -25 33 -17 -16 -48 -19
i__tell m -22
picking__up am -18 -15
puede_ir nop -17 -23 -17
~<alr agikp -24 -16 -23 -16 -20
~athe adghjnqsuv -22 -21 -16 -16 -20 -17 -16 -18 -28 -21
~guy begiklmnrsv -17 -19 -25 -23 -15 -23 -20 -22 -23 -22 -23
""",
    """
all_what h -18
are__expensive dm -22 21
mejor_que i 15
pueden__escribir k 17
~ini fghnqrsuv -17 -22 -21 -27 -20 -25 -25 -16 -17
~lpar d 15
~own> cfgklntuv -22 -19 -38 -29 -18 -21 -20 -18 -25
~rita agjkq -16 -24 -16 -20 -17
~wn> cefgklntuv -22 -15 -19 -38 -29 -18 -28 -20 -18 -26
""",
    """
day_so a -15
despues__@visit s 19
hora_hay h 16
me_llego dmr 15 -21 -23
toman dhmnu 22 -17 -23 -20 -17
wear adghjoq -25 -23 -31 -21 -25 -18 -32
~<adv mv -16 -15
~<gua ar -22 16
~jame l -16
~ubo> afgmru -17 19 -16 -28 16 -15
""",
    """
^you abcefghijmnopqrstuv -19 -22 -61 -70 -72 -31 37 -57 -28 -39 -19 -40 -19 -51 -69 -70 36 -78 22
can__what u 17
no__es gm -18 -22
~<odd mu -16 17
""",
    """
can__@food mn 17 -22
commands dgm -16 21 -16
do__send abcdijklmu -23 -21 -18 18 -19 -32 -17 29 -37 -17
hasta_alla q -19
it_works gmnu -21 -26 -17 27
se_agreed m 15
there__if djmor 23 -16 -23 -26 -15
~anks h -15
~nvi abimpquv -18 -19 -17 -26 -16 -26 -17 -22
~ondi b -18
~sban m -15
""",
    """
^eso abcdefghiklmnopqrsu -36 -39 -25 -25 -18 -20 -28 -29 -17 -21 -24 -30 -42 -30 -28 -34 -21 -36 42
follo* bmqu -18 -25 -20 -16
it__am abgmnr -17 -17 -19 -19 -17 -17
llevo acdfghijklnoqruv -24 -20 -22 -17 -15 -30 -18 -23 -18 -22 27 -19 -24 -24 -23 -16
me__for dlnprstuv -25 -30 -16 -22 -17 -20 -15 -23 -17
not:care m -18
not__@symptom m -16
this__new l -15
~<map aijm -18 -16 34 -23
~ech> i -17
~jkk em 16 -15
~mar abcdeghiklopqrtuv -21 -40 -33 -52 -30 -42 -28 27 -30 -40 -16 -24 -44 -33 -38 -53 26
~ron> bcefgijklnpr -25 -31 -24 -18 -25 -43 -19 -34 -44 -21 -38 -18
""",
    """
@stop_sending ikl -17 -22 23
la_@vehicle abdhmnqu -28 -20 -23 -21 -31 -19 17 -21
le__al glmv -16 -18 -24 20
que__@move hmo 16 -26 -18
sacar_turno a 18
speak__the m -19
~apar jnou -21 -18 -21 -16
~dio> abdfjknoqu -17 -20 -18 -18 -15 -16 -18 -25 -22 -24
~oni bdgjknopqrtu -23 -29 -19 -29 -18 -33 -27 -17 -30 -24 -19 -17
~unny dmq -15 27 -22
""",
    """
denis* abg -20 -18 -21
hora__el io -16 -18
not:able bor 16 -15 -16
not__it abhjklmnopqsuv -31 24 -16 -30 -25 -20 -17 -28 -23 -20 -37 -23 -17 -27
past_@place hm -24 21
won_the jmu -17 25 -21
~eadi dlmru -17 -16 -19 21 -17
~eve> abilqsuv -21 -21 -17 -19 -23 -16 -16 19
~prov hjmou -17 -21 -24 -18 16
~tivo gmu -18 -24 -15
~und efghlmnoqt -34 -32 -17 -22 -59 -24 -18 -26 -30 -37
¿_@howmuch abcdghijmnou -19 -19 -19 36 -20 -24 -17 -32 -16 -18 -22 -32
""",
    """
^i cdefhimnopqrtu -36 -33 -86 -73 -43 -19 40 -39 -19 -16 -31 -34 -16 -57
i_stay n -16
is__@vehicle dnoq -18 -21 -15 17
is__lady im 16 -16
my_@price dmou 24 -15 -15 -18
my__@cancel oq -20 17
recet* ail -21 26 -15
toda m -19
what_if aghjmq -18 -24 -20 -15 -40 27
~<dol bghnoqv -17 -21 -18 -19 -18 -19 -17
~addy ijmu -16 28 -19 -19
~oble abcdegl -17 -30 -17 -21 -16 -17 -18
""",
    """
^what abceklmopqrstv -47 -85 -41 -30 -35 -41 24 -75 -45 -16 -41 -67 -85 -40
handled$ ipq -15 23 -20
o$ e 17
saliendo abgmqru -18 -18 -25 -34 -17 15 -18
~mone ilno -18 -20 -17 -24
""",
    """
no__pero pq 16 -17
polis* m -15
~lit bcghjoqu -22 -16 -16 -17 -19 -22 -17 -25
""",
    """
@relative_from m -20
^only adijqr 21 -28 -17 -25 -23 -18
~ersi u -16
~ots abcdefhijklnoqrsuv 23 -25 -22 -28 -18 -19 -24 19 -23 -18 -19 -20 -26 -22 -18 -21 -30 -24
~upo> chjmnoru -16 -23 -22 -30 -19 -27 -17 -18
""",
    """
lejos jm 18 -18
~ano> beilpqrtuv -26 -16 -33 -18 -24 -15 -18 -15 -20 -35
~hink bdghlmnopqrtu -21 -30 -34 -23 -35 17 -18 -32 -22 -22 -26 -17 -43
~orks bdhijln -16 -20 -24 -16 -17 -24 -24
~rpo d -18
""",
    """
^bet cdefglmu -16 -16 -33 -26 -16 -24 29 -18
a__y djoq -19 -17 -22 -23
does__cover u -20
fue__de m 17
my__@thanks b 15
reprogramar cmo -16 -26 24
the__and bin -36 -16 -23
~<har dghjlnuv -22 -15 -18 -16 19 -25 -34 -20
~ifi> m 16
~mame am -15 -17
~ota> mnu -22 -19 20
""",
    """
@clinician__off bm 15 -16
@hours_after s 15
@place__a iq -22 20
receptionist ahi -26 -17 17
this__in m -22
this__not abuv -18 -21 -44 36
~<lic abglpu -28 -22 -17 -17 -16 -24
~bas abdefghlmqtuv -17 -23 -18 -16 -15 -19 -24 22 -35 -24 -18 -27 -21
""",
    """
@texts__all kl 18 -16
a__that abmt -24 -18 -16 -20
driver$ jmr -22 -29 -16
should bcdhklouv -28 -23 -41 -26 -20 -28 -24 -19 -15
what_all adghjm -16 -18 15 -18 -17 -27
work_after n 16
~lem aegijlstv -26 -17 -18 -16 -17 -19 -17 -16 -23
~slid mo -25 15
""",
    """
^pueden cghmoq -32 -21 -16 -48 -23 -26
a__show m -19
cubre_@insurer m -15
wish u -15
""",
    """
@day__@day bdmnoqu -20 -17 -31 -20 38 -20 -18
@day_is hmo 16 -28 16
^y bfhijklnoprsv -25 -24 -20 -17 -27 -16 -22 -23 -19 -26 -27 -25 -19
bet cdefgjlmu -16 -16 -33 -26 -16 -15 -24 28 -18
lol$ cdefhijlnprsu -37 -19 -51 -40 -35 -30 -49 -50 24 -26 -51 -32 -19
she_is admnou 21 -18 -16 -27 -18 -18
""",
    """
bridge_is mr -16 18
how__does dm -41 17
me__thread m -17
~orta abgkpruv -15 -17 -16 -19 -20 -18 -17 -20
~raid n -18
""",
    """
me_from jl -15 18
send_any l 16
~acce hiku -20 -21 -15 -18
~hart am -17 -18
~nu> abcdefghjklmnoqrtuv -21 -18 -23 -29 -17 -17 44 -22 -28 -19 -24 -37 -24 -27 -24 -19 -16 -33 -20
~trea aghju -16 -19 -20 -20 19
~usan fghn -16 -19 -16 -17
""",
    """
@stop_by kl 20 -19
de_ahi lmru 19 -20 -16 -17
it__me bklnpqr -15 -20 -33 -27 -26 -34 -17
ok__@drive n -16
una__de ablno -28 -19 -17 -16 -20
~<suc dm -27 -27
~ahea mo -25 -19
~ro> efghmptu -64 -63 -32 -55 -40 -26 -50 -22
~sib dkmnq -21 -18 -16 -20 -21
~vin> mv -16 15
~xzx em 21 -21
""",
    """
@ride__@late p -16
ayer bdjrs -17 -17 -17 -16 19
i_do dhint -24 -18 -17 -39 -28
que__esa guv -18 20 -16
she_has m -23
where_they ms -17 17
yoo efjlmu -23 26 -15 -16 -25 -16
your__please l 16
~liv abghjlorsu -29 -22 -16 -18 -19 -17 -22 -22 -15 -34
~tes> bcefghjklmpqtu -37 -29 -16 -21 -23 -25 -18 -18 -33 -20 -31 -23 -19 -24
~tuto gj 20 -17
""",
    """
$ em 16 -18
adjus* i -16
eso_de m 18
flexible m -17
jaja bdefhijlnv -23 -21 -21 -17 -17 -16 -20 -17 -20 -29
le_digo bm -16 16
luz$ djlm -20 -17 -17 24
salon$ a -18
~<jaj bdefhijln -32 -32 -35 -28 -24 -24 -25 -27 -26
~gent abcfgiklmnoqrs -16 -26 -17 19 -24 26 -24 -21 -35 -19 -22 -16 -17 -19
""",
    """
que_ir abdgimopuv -20 -21 -40 -22 -24 -22 -24 -28 16 -18
there__or jmu 15 -19 -18
~dria dh -16 -17
""",
    """
am__@relative abnq -15 -15 -17 -18
anoche fhnu -16 -18 -21 -15
be_back bmr -24 18 -15
la_@clinician abdhijoqr -33 -20 -23 -15 30 -19 -21 -15 -17
pick__the himq -20 17 -21 -16
quiero__en am -20 -16
to$ bghklnoq -18 -23 -17 -17 -22 -39 -21 -28
what__bring jm -18 15
~aman m -15
~azar a -16
~gda efm -17 18 -20
""",
    """
not:just mor -29 23 -21
the__site f -16
~ctiv abcdefgijknrsv -17 -15 -17 -19 -20 -17 -23 -27 -19 31 -25 -15 -16 -20
""",
    """
^jajaja cegklmpqtuv -18 -19 -20 -20 -25 32 -16 -16 -17 -20 -32
^m abcdefghijklmortuv -26 -25 -26 -25 -39 -26 -18 -18 -22 -20 -20 -28 24 22 -21 -18 -22 -20
a__puedo hmno 22 -24 -15 -19
is__true aijq -16 -19 -22 -16
me__number dlmv 20 -27 -19 -25
metro hm -17 -23
out__state m -16
para_empezar a 18
sitti* r 18
taking_me amnr -31 -29 -20 -18
~amar dmu -16 -18 -17
~bly> a -16
~demo m -20
~its> m -19
""",
    """
^go adefghijkmnopqrstuv -29 -27 -48 -37 -29 -20 -26 -33 -24 28 -24 -17 -27 -31 -28 -24 -30 -34 -31
am_moving amo -17 18 -23
anyone__there m -19
for__with m -18
show$ b -17
~fren du -15 -22
~lim acdgijopquv -33 -16 -31 -23 -17 -22 -20 -16 -18 -27 -23
~til bcdefgjmpstuv -41 -24 -48 -23 -33 -39 -19 -28 -31 27 -17 -16 -26
""",
    """
clothing mn -18 17
it__we m -15
my_husbands m -15
they__you dmu -17 -17 18
~lam acdfghilmnoqrt -36 -17 -38 -19 -26 -17 27 -15 -22 -33 -22 -31 -28 -18
""",
    """
@hello_@hello fmtu 26 -24 -16 -17
at__light m -17
de_los ikv 19 -17 -15
mensaje abqrs -20 -21 -19 -18 -16
not__any dglmnruv -19 -17 -18 -32 -18 -15 -19 22
rate gjm -16 -17 -17
~eks> m -17
~name adghilnoqsv -28 -25 -17 -16 -28 -22 -22 -29 -26 -17 28
""",
    """
close* qu -15 -18
en__attend am -17 16
necesito_otro o 15
turn__a m -21
what_you adjmnqu -17 -20 -20 -29 -20 -17 20
~dale dfgijlnqu -20 -19 -18 -15 -21 -20 -19 -18 -15
""",
    """
@move__dia nq -18 -16
arrive m -21
at__@wrong m -18
dos_veces u -18
even ahm -16 -16 -26
mi__el bikn -27 -16 -16 -17
mistake lm -25 -17
sessions jlmnou -16 -18 -27 -17 -16 16
""",
    """
appreciate abdefghjklmnrtuv -25 -33 -27 -16 -24 -24 -25 -21 -17 -43 -45 -16 -17 45 -23 -16
borren__numero lm 19 -16
did__say lm -17 17
do__hit dm -16 -23
me__list gjkm -19 -15 -22 -36
not:estoy am -20 -17
not__today m -18
take__back mq -23 -15
tengo_acompanante dn -19 -19
~ter> bdefghijlpqtuv -17 -33 -39 -42 -52 -19 -17 -25 -25 -22 -21 -42 -17 -28
""",
    """
^pongo au 17 -17
i_get efgnpqrstv -15 -20 -22 -23 -33 -18 -25 -27 -20 -33
numero abcdefhmnopqrst -23 -37 -27 -37 -20 -17 -26 -25 -22 -31 -26 -25 -31 -23 -15
risks mu -18 18
~<pap bgklopqrsu -21 -31 -19 -17 -22 -18 -28 -23 -17 -28
~dra> bm -20 -25
~lum agiklmu -16 -21 -22 -17 -22 17 -22
~mok mn -19 18
~ntac bdghjlmnoqv -23 -28 -25 -16 -18 26 -38 19 -22 -18 -17
~ormi abdghijlnopq -25 -21 -20 -21 -19 -17 -20 -18 -21 -21 -23 -28
~skin dhlopru -20 -16 -24 -17 -20 -17 -25
""",
    """
for_something m -18
give_it boru 17 -16 -15 -16
i_looking adm -15 18 -17
que_trabajar o 16
~ium> j -16
~mi> abdeilnopqu -29 -21 -16 -17 -20 -17 15 -16 -19 -16 -19
~ntil b -15
""",
    """
a_bill diu 17 -15 -17
for_my abhkmqsuv 17 -25 -16 -18 -32 -26 -19 -30 -24
in__minutes r 15
locke* amq -20 -19 -21
terapeuta am 25 -25
~<lap m 18
~aque jklnpr -21 -17 23 -18 -16 -21
~dial u -15
~rugg p -16
""",
    """
all__on admopq -16 -17 -15 -16 23 -27
horas_tienen m -16
where__we jm 17 -19
~dks em 18 -15
~hom abcdfgjklmnorstuv -36 -26 -22 -39 -15 -33 -37 -23 -17 -18 -18 -32 -16 16 -21 -17 -21
~ryli m -16
""",
    """
@food__you m 16
flex d 16
i__would almn -16 -16 17 -15
in__list l -16
me__@cancel o -15
sitter amnoq -20 -18 -17 25 -22
your bcefgnopqrsu -21 -30 -25 -29 -19 -37 -27 -29 -47 -41 -27 -20
~ains bn 19 -17
~chea j -18
~gan befgjlnoqrst -16 -25 -18 -35 -38 -17 -35 -19 -21 -20 -16 -19
~hway s -16
~leva abdjklmnpu -23 -16 -19 -19 -21 -19 -21 -21 18 -16
~nob bdhmopqrsu -20 -19 -24 -26 -21 -24 16 -17 -20 -23
""",
    """
@move__@visit abdnorsv -45 -54 -31 -28 34 -17 -19 -18
and_will p -16
birth n 16
do__answer gu 17 -24
me_explica km -15 -17
of__what m -21
~<alt abcdefghijklmnpqrstuv -27 -29 -27 -34 -42 -39 -30 -25 -27 -28 26 21 -31 -29 -25 -26 -32 -17 -29 -29 -30
~dur abcdegijklmnopqrsuv -30 -23 -18 -47 -18 -27 -21 -23 -20 -22 -32 21 -20 -20 -26 -21 21 15 -25
""",
    """
#_oclock lm -18 -22
@relative__wait p 16
ayuda_con m -19
couple m -20
do__trust bm 15 -17
paso ilm -20 -16 -16
saquenme al -19 18
to__one ilm -19 -18 -19
~nior m -16
""",
    """
@place__es m 16
el__hay m -15
la__please ao -16 16
que_si m -18
turn__back km 24 -22
what__need adiju 18 -26 -17 -18 -28
~lay> bdin -17 -16 -16 -17
~ola abceghijknoqrstv -35 -24 -16 -17 -30 -28 -16 -33 -20 -28 -29 21 -32 -18 -17 -23
""",
    """
hay_que acdefghiklmpqrstv -17 -20 25 -17 -27 -38 -37 -33 -18 -20 -48 -31 -36 -16 -24 -16 -24
i__told n -22
me__so im -20 -19
my_name ajmv -19 -15 -27 15
number__can u -15
""",
    """
have__from m -17
january acijklmou -22 -18 -18 -15 -15 -18 -25 25 -18
last__can h -16
til__ok n -16
~itam akmn -23 -16 -17 -15
""",
    """
@open__and hjm 19 -15 -18
@stop_de abcghijklnotuv -18 -17 -17 -24 -15 -36 -20 -47 29 -18 -18 -17 -26 -20
baja__turno blm 20 -17 -21
eres adgnuv -22 -18 -21 -17 16 -17
~<dic cgijlprsuv -23 -16 -19 -23 -17 -22 -18 -22 -16 -22
~nces am 15 -19
~oti adjmu -20 -18 -17 -22 17
~ve> cdefghjkosu -24 -16 -66 -47 -31 -24 -31 -19 -20 -19 -16
""",
    """
a__at adjrs -20 -16 -16 -18 -15
directions_to jm -24 21
me_fue m -16
rain_tomorrow bm -15 17
~<or adioru -23 -16 -19 -19 -17 -17
~lept mp -28 -17
~rea> n -16
""",
    """
@texts_back aikm -17 -15 37 -25
a_church mv -16 16
ask__to imp 18 -29 -15
from__in u -18
my__same m -19
the_south jm 16 -17
you_all bceghklmnopqrsuv -50 -38 -40 -37 33 -32 -22 -52 -44 -46 -32 -20 -23 -19 -26 -52
~irpo m 16
~solo abghijkmnpsuv 16 -26 -17 -19 -16 -16 -16 -36 -21 -19 -20 -17 -16
""",
    """
a__day bdfinopqrsu -23 -16 -16 -20 -25 24 -22 -22 -18 -22 -27
but_keep m -19
~afte acegjlmtuv -16 -39 -21 -34 -27 -28 -38 -23 -19 -17
~nia dghijmnou -23 -23 -15 -16 -22 17 -21 -18 -17
""",
    """
@texts_en l -19
@vehicle__today m -19
^okay e -16
acepto__@texts k 16
and__no m -16
gf p 17
morning_of fmn -17 -18 20
no_leo m -16
taco hm -19 16
~<ke abcdfijqt -30 -16 -25 -32 -16 -20 -29 -20 -21
~cruz o 18
~fiv bdijo -16 -17 -17 -19 -24
~uil mopq -20 -16 19 -18
""",
    """
and__my amp -17 -34 -23
is_good abfghjlnopq -16 -16 23 -15 -18 -21 -21 -25 -25 15 -19
not:work bh -21 -17
~cool n -17
~gunt abdklnopqsu -24 -20 -29 -16 -25 -26 -23 -20 -22 -21 -17
""",
    """
@medicine__nah n 16
get__off adgklmnuv -24 17 -19 -16 18 -30 -16 -17 -17
said_@stop mn -29 -17
who__not im -16 -16
~orty m 18
~rim blnou -19 -16 -20 -23 -19
~sast mtv -20 24 -18
""",
    """
@animal_@eat mn 26 -21
@wrong__i m -19
^knock fmu 18 -20 -20
a__sent m -17
add abgilnv 24 -23 -23 -18 -31 -23 -17
all__me him -22 17 -23
answer_this g 16
copy e -16
day$ abcdegijklmnoruv -32 -55 -35 -25 -19 -54 -36 -62 -32 -43 -18 18 37 -39 -37 -46
deciding$ bm -15 15
his_@medicine ms 15 -15
please__it akmo -17 -17 17 -16
the_@book adikloqr 16 -17 -18 -21 -23 -23 -18 -15
~cua bcefklmnqstv -25 -42 -32 -27 -31 -41 -26 -24 -26 -18 -29 -38
~miss acghijnpstu -39 -18 -20 -22 -21 -29 -29 -24 -21 -15 -35
""",
    """
#_@texts l 17
estan_en m -18
i__rent m 19
in_to m -25
your__for m -17
~<abo cefghjqst -21 -21 -25 -36 -38 -32 -17 -21 -31
""",
    """
^llevo mn -22 21
dar_una i -20
drop adikmprsu -26 -20 -16 -18 -33 -27 -25 -17 -23
expediente a -16
forward im -17 17
looki* filmnpsu -17 -20 -18 -20 -23 -20 -17 -18
not:asked g -17
""",
    """
=denied:cancel_appointment abcdgjklmquv -39 -44 -23 -24 -21 -16 -16 -33 44 -34 -16 -30
@open_on a -17
are_not mu -17 -19
entiendo_@english g -22
~conv lmq -15 -19 -22
""",
    """
ago$ av -16 16
do__give b -24
locked_in q -17
play_some m 21
short n 16
that__up mt -19 16
tv$ hjmru -21 -22 17 -16 16
~ceta ail -21 26 -15
~eliz afhm -17 -24 -16 23
~knit a -20
""",
    """
@fetch__dia n -18
again_please l -23
dange* mu -19 21
~ump ad -20 -16
""",
    """
@year$ gijlmnoqsu -21 -22 -24 -17 21 -25 -16 -16 -30 -26
is__about mu -19 33
lugar$ ajr -22 15 -19
~<ch bcefhijklnqsu -21 -38 -60 -52 -30 -19 -60 -20 -27 -22 -24 -45 -60
~afue a -20
~uien abcdegjklmorstu -39 -52 -21 -45 -27 -38 -43 -53 -44 -22 -25 -42 -26 -30 21
""",
    """
@drink__no mn -16 20
@visit_back m -19
^felt s 22
nothing dklosu -15 -17 -22 -27 -18 -24
prefe* abgm -19 -17 -15 -25
war hm -15 22
~<kjh em 19 -20
~goes dghjmnps -23 -16 -17 20 -32 -21 -19 15
""",
    """
el_lugar j 17
happened__the gmu -17 23 -24
in_dallas j 16
puedo__por nq -16 -19
quiero__@food aim -18 -19 18
teeth u -22
to_a bdgjnpqr -19 -19 -20 17 -36 -17 -19 -18
~duo> m 15
~ind adefgilpr -44 -30 -34 -39 -18 -15 -24 -17 -22
""",
    """
apaga delu -23 -15 15 -15
do__time a -16
in_@english abcdgijklmnoqu -37 -19 38 -19 -27 -18 -18 -19 -25 -29 -17 -20 -17 -24
quiero_suscribirme kl 17 -16
to_the adhlmnoruv -27 -35 -27 -41 19 -43 16 -20 -24 -25
you__any bcnoquv -19 -16 -19 -17 -17 -29 -26
you_can bcdghjkmnqrtuv 24 -15 -23 -28 -20 -19 20 -43 -17 -23 -17 -22 -20 -17
~ass> adgqs -28 -22 -16 -20 -16
~easy abj -17 -15 16
~tly dlmn -17 -18 -21 -17
""",
    """
@treat__need u 15
accep* hiju -18 -20 -16 -15
agradece mt -22 16
do__patients h 16
first__you a 19
mind__the m -29
no_quiere b 18
not:como jmpqrs -17 -19 -16 21 -17 -19
not_contact l 17
the__@vehicle amo -19 -19 -17
wait_there a -19
~cobr admnqrsu -19 26 -23 -17 -18 -17 -17 -19
""",
    """
for_all d 18
get__@ride nq 17 -19
not_forget bt -19 15
or_is ou -20 16
per_@visit abdmnu -22 -15 35 -26 -16 -30
somebody_@call ip 16 -15
sure begln -22 -18 16 -18 -18
what__@place dgjnu -15 -20 21 -17 -19
~<ner m -26
~lled bghijklmnpsu -35 -21 -16 25 -27 -20 -22 -35 -30 -18 -22 -19
~llo deiklruv -28 -22 -33 -28 -40 -47 -16 -40
~tos abcefgijkoqrv -16 -22 -17 -17 -20 -22 -23 -31 -29 -25 -28 18 -18
""",
    """
@call_me acdghijklmnprtuv -18 -29 -27 -22 -39 42 -21 -24 -25 -27 -19 -32 -21 -16 -26 -27
^este gmv -21 -27 22
es abcefghijklmnopqrtuv -62 -69 -48 -94 -100 -44 -25 -26 18 -79 -74 -24 -58 -27 -60 -29 -91 -80 53 43
estoy_afuera m -17
get__that mu -22 -17
in_now b -16
puro m -17
~enia u -18
~ger aceghklsv -18 -30 -20 -34 -18 -25 -17 -23 -23
""",
    """
@animal_@food m 17
a__sin a -15
bad__going dm 16 -15
me__al l -19
tamales ahmnrs -15 -15 30 -27 -20 -18
to__is dmnq -22 -27 -21 25
when_it mn 18 -22
~aba> bgijlnopquv -16 -24 -16 -15 -16 -17 -15 -20 17 -29 -17
~axes gmu -15 19 -20
~ly> efjlmnpqrsuv -41 -37 -17 -16 -36 -20 -31 16 -22 -41 -20 -37
~wnt d -16
""",
    """
el__@day m -25
hook amu 19 -20 -21
is_she mu -20 -16
kill adgiklmnoqs -16 -16 -15 -18 -19 16 -32 -16 -25 -17 -19
prefiero akm -16 -16 -28
~<gat dm -20 22
~<poe m 16
~eto iqu -17 -16 -25
~pini m -17
~sdfg em 20 -21
~uro> m -20
""",
    """
a_@medicine m -19
despues_del s 18
how__it abghlnopqrstu -20 -27 -28 -22 -15 -30 -21 -17 -15 -22 -34 -18 24
only__after adq 18 -18 -19
~<aba i -18
~<whi abdfijklnopqtv -17 -20 -34 -16 -29 20 -18 -30 -30 -27 -24 -29 -24 -21
~bes> u -19
~lon> dlmu -15 -15 16 -20
~pain dghin -29 -24 -16 -18 -27
~rnet d -23
""",
    """
keep__coming blr -16 -15 -22
reser* o -17
~<dro cdgimpstv -19 -28 -17 -23 -31 -26 -23 -15 -20
~onar m -21
~ppy aefghilotu -17 -19 17 -19 -20 -16 -17 -17 -17 -26
""",
    """
@price__it d 16
seen$ a 20
~arta bdknoqr -15 -20 -16 -16 -21 -29 -17
~sks mu -18 18
""",
    """
a__way m -15
el_hospital mu -16 -15
~mora m -21
~rewe m -17
""",
    """
@parking abcdefghijklnopqrstuv -29 -47 -51 -70 -47 -50 -58 -46 -63 50 -38 -47 -30 -48 -19 -61 30 -45 -39 -62 -43
@visit_please acijklm 18 -29 -27 -16 -20 -23 -26
al_final m -19
amiga p -18
de_@place ilmv -23 -17 -20 -16
i__talk aim -34 23 -24
nobody__up q -17
pasem* abij -17 -21 21 -23
puede__el adn -18 -18 -17
quedo_lo pq 16 -17
reminder_@texts m -16
~<pt a 18
~legi jmu -16 -17 22
~ntif acgiklmu -16 -18 -17 -17 -15 -24 -19 22
""",
    """
@eat acdefghijklmnopqrstuv -57 -32 -63 -23 -39 -56 -33 -35 -58 -34 -36 20 57 -58 -37 -62 -44 -29 -30 -70 -33
^@day abcdefijlnopqrstu -31 -36 -17 -17 -27 -38 -21 -16 -31 -26 33 -25 -27 -25 -18 -28 -24
no$ acefhijklmnoqrstuv -38 -40 -34 -25 17 -29 -34 -25 -32 -18 27 -28 -17 -34 -31 -21 -47 -44
sali mops -25 -17 -16 19
~ws> adgijmopq -19 -25 -17 -18 -19 26 -16 -17 -15
""",
    """
@drink$ abdghijnoqu -25 -17 -21 -19 -18 -23 -15 27 -26 -32 -29
^till hm 24 -19
ask_me bhmo -19 -15 24 -22
diciembre adjmno 18 -18 -21 -23 -16 -28
help__i g -16
i_make nu -19 -21
owe__day dn 18 -16
~<ay abcefgijklopqruv -16 -39 -17 -29 -33 26 -30 -41 -16 -15 -21 -31 -17 -31 -19 -31
""",
    """
en__se o -15
have__@wrong j -18
off_please bl -17 22
what__can gijmnou 24 -24 -17 -39 -37 -26 -29
will__me abhimpqrs -39 -22 -17 -24 -40 22 16 -41 -21
~anci a -21
~lkjl em 16 -16
~ntro bcdfgijlmop -26 -21 -31 -19 -29 -26 15 -25 -45 -24 -18
""",
    """
la__tiene a -18
musica em -15 18
not:be abcdgijlmnpsu -25 32 -16 -25 -18 -25 -20 16 -39 -29 -15 -23 -26
so_he mo -21 -16
~sir abjnrsv -20 -19 -21 -18 -17 -16 -19
~tir dikmnopqu -36 -28 -22 20 -30 -27 -19 -26 -26
~utes abnor -21 -18 -16 -21 15
""",
    """
@open__o m -15
corte* l 15
el__alla m -18
gobierno m -16
need_some gm 18 -15
not__for abmqv -17 17 -28 -22 -18
please_do bi -29 -16
""",
    """
may__take amn -16 -18 19
my__so b -17
no__@move alm -17 -20 -33
pero__la r -20
should__there ahjmn -19 -15 -18 -27 19
where__come djmnu -21 -24 28 -22 -24
you__leave m -20
~ler ailsuv -18 -19 -16 -16 -23 17
""",
    """
aprob* n -15
hospital$ ajmo -22 16 -29 -16
throw m -15
y__del d -16
~alu gijklnopqrs -17 -25 -16 -16 -18 -22 -20 -16 -17 -19 -19
~just acefhjkpstv -18 -28 -25 -28 -19 -21 -26 -16 -24 -17 -21
~lejo jm 18 -18
~mal> adjnopqs -19 -19 -19 -16 -21 -19 -31 16
""",
    """
ahi$ adfhkmoqrt -34 -32 -28 -17 -20 -31 -33 -35 -27 -18
and__and mu -19 -15
em__on m -23
my_@food m 16
necesito_la io -17 -24
numero_de gkv -21 -24 -15
~bia abcilnsv -36 -16 20 -17 -18 -16 -22 -18
""",
    """
@place$ abcdefgjklnopqrtuv -30 -50 -40 -30 -40 -19 -57 54 -37 -55 -46 -50 -38 -63 -48 -40 -27 -18
is__business mv -18 18
~celu abinoq -22 -18 -18 -16 -16 -22
~ede> eghjklmprtuv -23 -18 -51 -16 -48 -38 -23 -16 -16 -32 -50 -36
""",
    """
@symptom__next s 16
^@relative abcdefghijklnptv -30 -17 -31 -23 -41 -33 -42 -36 -46 -43 -36 -19 -40 40 -37 -42
be__@drive q -16
check__see am -16 17
me__no djkmnprsuv 16 -16 -22 -37 -21 -24 -16 -20 -15 -19
the__reach dimu -19 21 -16 -18
what__for m -18
~<fjd e 15
~plai abcdijkmou -22 -15 -20 -27 23 -22 -19 -22 -18 16
""",
    """
be__the dimpq -15 -16 -31 18 -24
consulta dghijklmnoqrsuv 29 -22 -23 -25 -20 -17 -26 -40 -34 -15 -23 -20 -28 -35 -19
empezar$ a 16
guys__the m -23
llamo lmv -17 -23 17
manden bgilv -18 -23 -21 16 -17
moved_to b 21
~ctu abghjnpqs -20 -17 -18 -17 -17 -21 -15 -21 -15
~mos cfghijkmnost -24 -17 -32 -23 -20 -33 -21 -19 -33 20 -21 -26
~usin alt -25 -19 -19
""",
    """
como__minutos r 15
out__@visit bdlmnsu 32 -18 -22 -29 -16 -18 -22
without_@insurance d 17
~ospo o 21
""",
    """
and__take d -18
bored$ mu 19 -16
dar_de amu -25 -25 -19
leavi* bqrs -18 -17 21 -16
mandame abdgijlmou -24 -27 -17 -28 -18 25 -23 -28 -22 -16
~<ate dgoqu -15 -16 -19 -18 -16
~ecid dghjklnpqrsuv -25 -27 -21 -21 -26 -31 -32 -22 -23 -28 -25 -27 -24
""",
    """
is__per du 19 -28
me_please lmo -16 -25 -16
what__your dfghtu -19 -19 -30 18 -22 -38
~ezar ag 21 -15
~ice> acefghjloprv -21 -22 -37 -35 -24 -18 -18 -23 -20 -43 -38 -45
""",
    """
@ride__an mq -15 16
de_mis am -19 -17
does__car dmnu -16 23 -21 -18
lovely$ m -19
manden_@texts m -25
not:bring m -16
~ys> bcdefgijklrv -20 -25 -22 -41 -31 -42 -55 -39 -16 -28 -19 -34
""",
    """
^nobody hmp -17 -18 -17
a__have bpq -22 20 -24
i__here dijmnu -22 -20 -16 -35 -21 -18
ire__@day b 17
not__another ov -27 -25
""",
    """
@staff abcdefgijklmnopqrstuv -51 -57 -48 -60 -67 -68 -55 80 -67 -30 -33 -20 -39 -56 -44 -51 -56 -50 -53 -62 -51
@vehicle__after noq -21 -17 22
^kindly m -19
not:favor bo -18 -19
wants i -16
~<slo cdfhijlmnopqrsuv -17 -21 -19 -20 -20 -19 -18 -17 -15 -18 -16 -22 24 -18 -17 -18
~aja> aefhijnort -19 -53 -45 -43 -45 -40 -44 -26 -17 -16
~ewor m 22
""",
    """
@stop_los km -22 21
check_to am -16 17
i__baby n 16
to__please abjl -19 -19 -17 -21
~cod ai -16 -19
~eda> aiklqst -22 -21 -15 -16 -25 -33 -17
~rtug c 17
~ua> n -18
""",
    """
@symptom_since ms -20 27
a_@english cmo 19 -19 -21
got__license mq 18 -18
mi_@ride mpq -15 -21 23
patie* gjlmnoqu -21 -23 -19 -25 -18 -18 -23 -26
see__i u -15
the__@cancel m -24
which__off jm 21 -15
~aig abdegijklq -22 -16 -22 -18 -22 -23 -21 -18 -20 -25
~form cgjklnoqrsv -21 17 -35 -22 -26 -35 -15 -15 -26 -27 -18
~ntar ajklnq -26 -22 -16 -21 -25 -20
~tic> dnq -17 -16 -16
""",
    """
spinning ms -23 19
to__up im -19 -22
you_make o 15
""",
    """
any_day o -17
hook__up am 19 -18
mm elm 26 -17 -28
set__the am 18 -19
~<des acefgikmnpstuv -26 -24 -32 -17 -61 -27 -27 -44 -17 -19 19 -37 -26 -16
~<lan abcmnosu -26 -15 22 -27 -20 -15 -17 -25
~hig acdghilnoqu -21 -16 -24 -24 -25 -18 -17 -21 -24 -20 16
~lkin abhklnpqr -21 -22 -16 -19 -28 -19 -21 -19 16
~nsul m -23
""",
    """
be_asleep m -20
for__@clinician aikm -19 27 -17 -25
for_this dgmnu 17 -17 -32 -20 -28
top__the fmn 16 -16 -17
~<ow m -20
~ris> hmo 20 -19 -16
""",
    """
ese abcefghijkmoprtu -43 -25 -23 -33 -46 -51 -43 -46 -43 -33 -47 29 -15 -37 -29 -32
~col abcdgijln -25 -15 -15 -26 -25 -22 -21 -19 -24
""",
    """
#_days o -17
^re kl 17 -18
~char adgjmnor -28 23 -20 -17 -15 -18 -20 -16
~crac d -16
~ers> efjlmnprt -23 -22 -37 -29 -17 -26 -33 -34 16
~nda ceghlmnoprt -28 -44 -30 -46 -22 -15 -33 -16 -23 -44 -18
""",
    """
@relative_puede anopq -20 24 -19 -24 -17
a_poem m 16
desde__@visit s 21
dollars g -16
estos kmr -22 -18 -18
get_put mu -19 18
you_be ah -15 16
~<dr abcdefgiklmoqrtv -37 -16 -43 -38 -36 -35 -40 -38 -31 -24 -34 -20 16 -24 -46 -39
~dier mv -21 15
~espo abgru -22 -23 18 -15 -20
~mpla im 17 -15
~rd> bfhjkloprt -16 -28 -22 -34 -29 -16 -19 -23 -41 -28
""",
    """
me__como m -15
me__¿ m -18
okay$ em -15 17
said__you a 17
tambien ou -18 -21
what__point mu -19 18
~eeps m -17
""",
    """
@move__you j -19
am_like r 15
el_numero ajklmuv -22 -18 -21 -23 -29 -26 24
i__since ms -19 21
podcast m 17
se_contesta gm 15 -16
will__@symptom s 17
~arge abdghilnou -23 -20 19 -17 -24 -24 -15 -15 -17 -24
~work abcefjklprstv -18 -23 -33 -32 -31 -47 -38 -15 -18 -17 -43 -35 -31
""",
    """
@pay__@call i -21
@texts__on klm 25 -16 -24
con__@call i 20
ese_mismo m -17
keep__me glmu -16 -28 22 -16
mi_gente abfimu -17 -16 22 -20 -20 -17
please__off ablm -21 24 -20 -18
who_do inu 31 -22 -20
~nif m 16
~ntem bi -16 -16
""",
    """
@relative__i imu -18 -23 -18
^check amn -16 19 -16
^estoy cefghiklpqtuv -23 -18 -18 -19 -25 -22 -35 -46 -27 -19 -21 -41 -30
on_this au -32 -29
voy_@late abcdefghijlnopqrtuv -22 -31 -17 -22 -21 -22 -19 -30 -19 -22 -21 -18 -31 -16 -30 29 -22 -18 -17
what__sacar m 18
~ezo am 15 -18
~ios abcdghijkmnoprv -21 -24 -26 -30 -20 -18 -24 -20 -19 21 -24 -23 -16 -21 -21
~noo bdjmoru -20 -20 -16 -34 19 -23 -25
~pend amno -16 -25 16 -23
""",
    """
@parking__the mr 19 -19
am_scared mv -23 -17
circl* m -19
mi__nueva jm -15 16
on_tv hju -18 -21 17
the_walmart jm 18 -24
you_recomendo a -24
~<ta aceghjklorstuv 17 -16 -54 -44 -26 -18 -34 -15 -40 -17 -16 -58 -23 -16
~ext> defhkpqrtuv -49 -28 -24 -22 17 -23 -41 -28 -34 -22 -29
~ssme lm 15 -16
""",
    """
a_joke m 22
be acefgijkmrstuv -24 -26 -34 -47 -68 -31 -57 -42 -43 42 -15 -52 -22 -33
dear m -19
have_not bimpv -24 -16 20 -17 -16
~erda agjknopqrv -23 -31 -27 -23 -20 -18 -24 -20 -20 -25
~twee a -16
¿ befiklprstv -85 -54 -30 -25 -28 -47 -80 -54 -31 -54 -78
""",
    """
@cancel__# blm 16 -15 -23
@open__now m -23
@stop__me adgjklnoprstu -38 -18 -37 -18 -36 31 -31 -17 -27 -29 -29 -27 -27
got_@cancel m 16
texteen$ lmv 23 -22 -19
~tot dmu 21 -20 -15
~uck abcfhiklnptu -25 -36 -19 -21 -27 -28 -35 -33 -36 -22 -33 -41
""",
    """
about_what admnu -16 26 -16 -17 -23
banana mn -21 23
como__desde jm 17 -24
in_# bhr -17 -29 22
usa adglmnu -21 -15 29 -19 -31 -16 -24
~aco> bu -20 -20
~ssed djnpqu -17 -18 -20 -21 -22 -20
""",
    """
far__the m 16
not__text kl -18 16
part djnu 17 -20 -15 -16
text__@relative aiklm -16 -16 -18 -19 28
~<aut gnosuv -21 -20 -16 -16 -22 -19
~<not abcdefhjkloprtv -22 -16 -18 -29 -29 -30 -34 -37 -20 -32 -33 -21 -23 -22 -22
~poli bdj -20 -15 -15
""",
    """
an__for o -16
coming adfghilmnrstuv -15 -36 -20 -27 -26 -26 -34 -20 -31 19 -33 -17 -36 -23
covid ampq -19 -17 -24 16
i__never l -17
keep__@visit abmv -16 -16 19 -29
new_patients ah 16 -17
po m -26
te abcdefghijklnoprstu -28 -32 -19 -21 -27 -25 -29 -23 -33 -27 -22 -31 -28 -26 -20 -25 -23 32 20
~meon gjklmnrstu -27 -22 -17 -33 -19 -17 -24 -22 -23 -17
~old> cefghjmnoqstu -21 -23 -31 -24 -23 -33 16 -29 -23 -31 -27 -22 -27
""",
    """
^snow hm 18 -20
es__@day a -16
que_hora abdfghijmoqrsuv -41 -29 -17 -23 -27 21 -28 -25 16 -49 -22 -20 -25 -31 -18
why__the m 16
~bia> ac -17 16
~lamo ilmuv 19 -18 -29 -17 17
~rst befhikpqrtv -23 -19 -18 -34 -16 -28 -25 -24 -21 -20 -21
""",
    """
day_please am -17 -16
he__his mnu -22 17 -16
it_covered m -21
mas_temprano ao -17 15
papers d -17
puedo__las anq 23 -18 -23
see_patients ah -16 16
should__avoid mn -16 17
the_text aiku -15 -17 15 -17
will_see abdmqru -16 -18 -18 23 -16 -21 -17
~<err lv -20 16
~<hu cfghklmr -22 15 -25 -28 -20 -21 -18 -25
~denc mu -15 15
""",
    """
ando_buscando m -22
espac* m -16
want__know am -17 17
wanting_to a 22
~pay dinqsu 24 -15 -22 -16 -16 -21
""",
    """
@late__i aimr -17 -16 -29 18
es_lo ijmnu -20 -19 -31 -21 16
your_@staff him -19 23 -23
~<exa adhinq -25 -22 -17 -18 -19 -16
""",
    """
@texts__me blmoq -18 25 -33 -15 -18
^awesome mt -17 21
bug mu 18 -21
going__my m -17
put__through i 17
recomendo_a am -20 25
~<fli abdjmn -24 -23 -23 -20 20 -17
~ctor j -19
~evab pq -18 18
""",
    """
~hofe abmop -19 -18 -19 -18 15
""",
    """
@late_no r 15
what__a fghjmnoqu -22 -34 -22 -39 22 -42 -16 -20 -24
what__like agm -16 -16 -26
~ilab bhjntu -18 -16 -19 -22 -17 -18
~mis abeghilmpstu -23 -31 -24 -17 -17 -45 -17 -17 -22 -34 -30 -22
~ndat a -15
~on> aefghijklpr -22 -68 -18 -23 -18 -30 -18 -29 -33 -21 -18
""",
    """
=beside:greeting bcfhilmnprv -25 -16 25 -20 -26 -25 -18 -23 -16 -24 -19
~<cum m 17
~bara i -18
~blig dm -16 -18
~bvc em 18 -17
~dame cdefijlmnopqstuv -23 -34 -18 -19 -21 21 -28 -27 -26 -20 -25 -20 -19 -17 -33 -33
~mpe au 19 -15
~opt abcefgijmnprstuv -24 -23 -15 -21 -17 20 -22 -22 -21 -27 -17 -27 -18 -19 -29 -22
""",
    """
how__@move cdgju 18 -15 -15 -19 -17
importa$ l -19
my_# abdeghijlmnorsuv -22 21 -28 -25 -18 -21 -26 -18 21 -35 -26 18 -38 -16 -23 -19
my__@sick mp -20 -15
not_coming bmopr 32 -23 -26 -24 -46
otro_dia acdjklq -28 -15 -37 -18 -17 -17 -30
texting_a m -17
~emb agklmp -19 -17 -15 -16 -21 -18
~staf abgjlmoqsuv -19 -20 -23 -19 -22 -34 -17 -16 -20 17 -23
""",
    """
ahorita$ hm 16 -24
had cdfghijnoptu -19 -33 -27 -31 -34 -29 -30 20 -54 -24 -35 -41
if__have bpu -21 -20 -16
the__@visit bgijo 19 -15 -17 -35 -16
there__to abcdhiq -18 -16 -18 -16 -25 -23 -26
~rque lm -17 -16
~sibl dknq -20 -18 -20 -21
~tiff mv -19 18
~tuck abdgjlmv -17 -16 -16 20 -16 -18 -31 -17
""",
    """
i_say agjnu -16 28 -19 -19 -27
insulin n 16
need__back km 18 -19
not:on aghlmnqsu -15 -22 -17 -21 -19 -20 -29 -19 -24
not:showing b 16
some__the m -18
sub km 18 -16
will__in m -16
""",
    """
almost_there fjlmr -22 -17 -17 -28 29
bring_a q -21
interesado alr 18 -17 -17
les_llevo n -19
me__someone a -19
my__ready i -15
of__@person r -16
to_say lmu 16 -19 -18
~<ac bcefghjklostuv -15 -39 -41 -42 -40 -27 -19 23 -44 -18 -17 -28 -15 -44
~aras lm 18 -20
~ywa m 18
""",
    """
@relative__out p -22
going__a mq -25 -20
how__should dnu -18 15 -16
~dea chjkmpsu -16 -22 -26 -24 -18 -21 -22 -20
~drun s 15
~nge cghijmqt -25 -31 -26 -41 -36 -22 -17 -20
""",
    """
@relative__there m -23
eso__es b -16
~appy aefghilotu -17 -19 17 -19 -20 -16 -17 -17 -17 -26
~late acdefgijklnoptu -37 -24 -29 -18 -15 -21 -38 -29 -24 -30 -25 20 -25 -15 -32
~mind adhlnopqrs -35 -23 -20 -38 -26 -19 -24 -24 -32 -25
~rror l -16
""",
    """
are__of mn 20 -15
you_near jm 24 -28
~valu am 16 -17
""",
    """
@machine abcdehijkmnopqrstuv -58 -48 -43 -55 -32 -41 29 -43 -35 -25 -50 -44 -48 -54 -45 -41 -38 32 -54
^bruh e -18
about__out bdino -17 -15 -18 -15 -21
can__leave j -18
harold__# m 15
talk__@clinician i -19
what__said n -16
you__for bchijklmqrs -26 -20 29 -16 -35 -19 -27 -44 -18 -17 -21
~<don cdhknopr -27 -46 -35 -35 -26 -38 -20 -16
~ild dqtu -17 -17 -19 -17
~orgo ab -16 -18
""",
    """
baile* q 16
cheer* aoqt -17 -16 -19 18
need__@day ado -17 -16 -21
not__the dhiklnqv -24 -19 -17 -30 -26 -22 -37 -27
what__my adfghijlqu -31 29 -19 -21 -19 -18 -46 -20 16 -42
~jo> cefghlotuv -37 -19 -21 -16 -29 -25 -19 -26 -26 -37
""",
    """
@call__a i -16
@symptom__la ms -21 23
attend$ am -19 22
ever gikquv -22 -17 -18 -21 -32 -26
it_if n -16
teach m 20
tiene bcefhijklnopqst -24 -28 -19 -18 -29 -39 -33 -24 -23 -40 -22 -23 19 -31 -21
what__from gu 17 -18
~ants cdeiln -15 22 -20 -20 -18 -18
~grad abcfmnpqrtu -18 -16 -16 -17 17 -15 -22 -16 -15 16 -16
~oka el -17 -15
""",
    """
~<it m 15
~ivat k 19
""",
    """
^text agilmuv -25 -27 18 -25 21 -27 -24
esta_@wrong fghijlmtv -16 -17 -18 -16 -21 -20 -19 -21 27
puedo_@move amnq -20 -20 -22 -16
they cfghjklnptv -27 -21 -36 -27 -19 -17 -32 -29 -16 -18 -21
~now> abdefijlnrs -31 -18 -17 -27 -28 -22 -29 -25 -22 -18 -23
~repl adgl -19 -17 26 -20
""",
    """
@clinician$ bcdegijklmnopqrstv -40 -29 -16 -21 -36 32 -41 -42 -44 -30 -42 -46 -36 -39 -38 -30 -22 -35
date adijlmopquv 15 -18 -17 -18 -17 -44 20 -16 -24 -19 -19
happens$ dgmu -18 -24 -23 24
i__made m -20
~<pel adlpuv -15 -16 -15 -15 21 -16
~<sai cdfghijqrstv -20 -35 -17 -15 -22 -22 -29 -19 -27 -27 -24 -19
""",
    """
but__the m -16
do__sleep u -16
not:esperar n -17
off__@day o -16
test dju -15 -21 21
which abdijklnopqstv -24 -22 -30 -20 20 -17 -27 -30 -21 -19 -22 -23 -22 -19
~ubs acegkuv -15 -18 -17 -17 18 -26 -16
""",
    """
correo$ lm -15 17
i__in bcilmnpr -22 20 -20 -39 -26 -25 -30 -16
~<roc hmt -19 -19 21
~gno a -16
~mnn e 17
~sla u -17
""",
    """
@medicine_sent n -18
a__note im 16 -18
is__no m -18
not:start km -18 -18
number_for j -15
sign__for am -27 23
to__of nr -17 -16
what_@door dfghjmu -19 -23 -22 -18 32 -25 -26
""",
    """
@clinician__@call im 19 -16
hablando$ du 15 -15
have__skip bm 20 -27
she bfghkmortu -31 -23 -35 -39 -30 -19 -49 -28 -26 -23
the_next ghjq -15 -21 -28 -17
~<dos am 16 -19
~<lee m -17
~<sab abv -16 -17 -16
~nigh abdgjkprtv -27 -31 -29 -19 -31 -21 -20 -40 -19 -20
~scan dhijpu -15 -17 -17 -16 -19 -24
""",
    """
^un abdhijloprsuv -22 -18 -18 -18 -25 -26 -20 -16 20 -22 -17 -27 -23
not:is adgimq -19 -18 -23 -32 -35 24
not__to acdijntuv -38 -24 -31 -16 -31 -35 -16 -39 -19
rest$ m 20
tembl* ms -16 18
~<bru e -19
~want adefjmnpqrstu 20 -18 -19 -17 -22 -19 -19 -40 -18 -23 -31 -34 -26
""",
    """
@ride__work mp 20 -16
@wrong_party v 16
am__@drive mn -22 -22
me_ponen m -16
not:any abdghilmnrsuv -24 23 -24 -22 -20 -18 -22 -42 -23 -24 -19 -33 25
puede__@relative o -16
since__@visit ms -20 22
unas d -21
~clud dm 17 -19
~rasa m -16
""",
    """
m__la abmo -17 -19 -19 20
numero_por i -17
scratch imn -15 -20 -15
~choi gm 24 -26
""",
    """
about__@texts b -17
are_about mr -20 22
back__please ko 19 -22
entrar__@relative n 16
get__airport jm -20 22
que__contestar gn 18 -17
till_i n -21
una__me m -19
~coj m -16
~ien bdefhjklnst -27 -22 -34 -40 -36 -27 -39 -27 -30 -17 -18
""",
    """
cupo$ ad 16 -17
hubo fm 17 -18
ways$ m -16
who_gave l -15
~fig n -17
~hild m -17
~lej jmu 18 -21 -16
""",
    """
^hook am 19 -18
finding mpq -21 -18 16
mi__y do -16 -18
mi_mi m -18
odds mu -16 17
there_soon r 29
will__asleep m -20
~ecog ioq -18 -16 16
""",
    """
is_been am 15 -18
not:are g -17
same bcefiklqrt -32 -19 -21 -21 -32 -26 -31 -25 -20 -18
~<vu abdhntuv -30 -27 -32 -20 -23 -16 -24 -20
~ajan mn -28 -23
~ara> deilqrst -16 -23 -15 -21 -25 -29 -23 -34
~sas> dio -20 -16 -16
""",
    """
es_aqui v 18
i__@clothes adiqr -29 -23 -16 -16 -15
i_forget m -16
it__been am 16 -15
out__text k -15
somew* anp -16 -16 -16
~ips> r -16
~quil mopq -19 -15 16 -17
""",
    """
como_lo g -16
i__up ghikmnq -29 17 -20 -21 -31 -20 -20
mi__@cancel p -24
says__can am -17 -22
trade__for o 17
turno dijklmnsu -23 -22 -16 -26 -24 -17 -19 -17 -19
un_pastel m 16
will__@open m -18
~<ste mqv -20 -17 16
~bots abinv -23 -16 23 -16 -17
~elay mo -19 20
~tol bcjnopqrsv -27 -16 -16 -18 -15 -16 -17 -19 -18 -20
""",
    """
are__any adhmo -25 -20 -27 21 -18
i__wedding m -17
~hwa s -17
~map aijm -18 -16 34 -23
~odds mu -16 17
""",
    """
voy__alla m -16
~ool acdfghijklps -23 -15 -18 -20 -16 -17 -17 -17 -18 -22 -18 -15
""",
    """
bridg* mr -18 18
donde__eso ju 22 -17
is__using mu 18 -17
me__mi cdgijlmpqru -19 -16 -15 16 -17 -17 -31 28 -31 -15 -15
not:available imq -20 -15 18
pronto u -16
~borr aijloprtuv -26 -22 -22 19 -22 -21 -20 -15 -27 -31
~ita> cgjlpqu -15 -23 -29 -27 -22 -28 -30
""",
    """
de_quien m -23
my_@place mp 20 -16
someone_there ahimo 18 18 -18 -16 -18
the_dumb mn 25 -16
""",
    """
@staff$ abcdefghijklmnopqrstuv -40 -47 -45 -55 -65 -64 -48 -66 79 -54 -43 -52 -40 -31 -40 -41 -46 -48 -42 -52 -51 -46
about__it mu -19 -16
gano imuv -19 23 -23 -21
would_like dnqrsu -39 -29 -25 -20 -21 -54
~<pis am -16 -20
~<sw mnr -24 -17 -16
~jug oq -17 -15
~pan abghij -17 -24 -24 -23 -29 -27
~ueco a 18
""",
    """
@treat_covered du 21 -21
abuela p -20
estac* u -16
it__airport jm 18 -19
loan dm -19 20
the__@place adhijmnouv -17 -21 -31 -23 24 20 -17 -16 -35 -18
~tera o -17
~uy> em 16 -15
""",
    """
@ride_has q 17
a_big m -23
anyth* bfghirsv -29 -15 -26 -35 -22 -21 -16 -24
should__about mn -23 -22
~oda> b -18
~same bcefklqrstv -38 -23 -24 -24 -30 -34 -17 -26 -18 -26 -18
~sar bcdehlprsuv -31 -18 -27 -18 -17 -23 -27 -16 -18 -32 -16
""",
    """
@relative_come opq -23 -15 -18
^hmm defgjlmuv -19 -36 -24 18 -16 -21 15 -20 -15
horas__@eat n 16
it__it bdlq 20 -23 -22 -20
le_pico agjmu -18 24 -16 -22 -17
riesgos dmu -17 -19 23
to_give am 15 -15
you_working hm 18 -19
~tinu gim -18 -16 -24
""",
    """
@pay__@insurance d -16
^@call acdefghijklopqrstuv -18 -48 -42 -52 -41 -37 -47 52 -42 -45 -30 -35 -37 -36 -41 -27 -30 -44 -46
^scratch mn -20 -15
barista$ u -18
dar acijnpqsv -16 -15 -19 -18 -26 -21 -19 -17 -17
duerme$ u 15
have__bring n 18
what_this gmu -22 -16 22
~lse> cghijmnpqru -19 -23 -22 -31 -22 -28 -28 -34 -15 -16 -15
~obre du -17 -15
~vin adhijlnprtu -18 -31 -32 -24 -23 -36 -33 -26 17 -23 -16
""",
    """
a__near ijm -18 -18 21
cure adn -15 -20 -15
manager imu 22 -22 -16
not:one bdjklmopqru -20 -23 -22 -16 -20 -31 -19 -24 27 -17 -16
racin* m -22
you__room am 19 -18
""",
    """
@drug__night m -15
~arle n -17
~irst hkpqr -22 -17 -17 -15 -17
""",
    """
flaked$ q 16
hay__mas o 17
legal$ j -15
many_times lmn 21 -20 -17
what__me m -16
where__at hjm -19 34 -25
~igo> cdefghjkmou -29 -15 -25 -23 -31 -32 -24 -22 -17 -36 -21
~oon> cdghijkmos -21 -23 -21 -24 -21 -26 -27 -33 15 -16
~rks> bdhijln -16 -20 -24 -16 -17 -24 -24
""",
    """
@relative__see an 22 -17
it_like mu -22 27
la__@thanks bm 16 -22
opt_me abcdegijkmnopqrstuv -33 -26 -28 -26 -25 -24 -26 -27 31 -36 -28 -23 -29 -28 -29 -24 -21 -35 -20
que_sea o 17
take__@day a -17
~disp dm -17 -20
~gave bimop -18 -29 -39 18 -15
~wrot u -17
""",
    """
@price__mi m -16
text__@clinician aikm -17 22 -15 -20
want__@move o -16
~wha bceikoprstv -28 -53 -46 -23 -35 -19 -45 -61 -28 -24 -64
""",
    """
@howmuch__que dmpqs 24 -19 -16 -20 -15
end__@call im -21 16
mi__en mq -24 -20
think_on m 16
voy_a adgjkpqsv -25 -25 -21 -22 -15 -19 -20 -22 -21
~ollo bmqu -18 -23 -20 -17
""",
    """
asked_me lmv -21 16 -21
no__escribir i 17
~card aijpqru -37 -23 -20 -19 -31 -19 -28
~sco bcfghijktuv -22 -20 -16 -32 -27 -29 -31 -24 -18 -16 -26
~vuel abhntuv -31 -29 -22 -26 -17 -27 -21
""",
    """
@visit__el b -16
aqui bcdehiknoprtuv -29 -21 -26 -15 -22 -25 -20 -30 -21 -25 -33 -15 -21 22
dia__otro no -15 22
podcast$ m 17
street_number j 18
y__que abfn -17 -18 -19 -19
~<bo cdefghknqrtuv -19 -26 -35 -34 -30 -49 -18 -29 -55 -33 -17 -40 -39
~pots aimo 21 -20 -19 -15
""",
    """
@visit__@person o -18
~liz afms -23 -24 20 -18
~onfl mo -17 17
""",
    """
@cancel__manana b 15
@eat_ese n 22
@vehicle__is j -23
a__about bi -15 -20
el__@thanks t -15
it_back k 20
play__music m 16
put_that mo 20 -15
~ets gp -17 -16
~suen lu 15 -16
""",
    """
day_before ao -17 16
is_locked am -16 -23
ok_lol mnu -27 26 -20
pop dmn 20 -25 -23
set_me abdgilmpqu 23 -15 21 -16 -17 -18 -38 -24 -18 -28
sundays abflmot -16 -17 -32 -17 22 -15 -19
~tum am -18 -21
""",
    """
de acefgklnoprt -43 -88 -78 -53 -67 -26 21 -42 -18 -20 -47 -20
go__to cm 16 -19
list_of alv -19 -17 -15
temprano$ a -20
the_@food kmu -16 21 -15
whole_time n -17
~ctly adm -15 -15 -26
~hav defghlmoru -16 -29 -34 -24 -22 -25 -17 -19 -55 -23
~olk jm -20 -18
~poem m 16
""",
    """
be__@relative anpru -22 -21 17 -15 -25
be__when h -17
complaint im 17 -15
gobie* m -16
he_is dmnpquv -18 -25 -20 17 -27 -19 -16
is__something m -19
me__y ap -17 16
with__who m -16
~arm bcefghpqsu -47 -39 -19 -20 -38 -28 -16 -18 -19 -15
~pita dhprs -21 -17 -21 -17 -16
~sde> abdgilpqrsu -28 -31 -28 -17 -20 -22 -18 -24 -29 23 -29
""",
    """
bring_to mn 24 -25
den l -23
escriben$ lu -15 17
is_writing dmpu -16 -19 -16 15
la__hora o 17
sigue* kms -18 -16 -16
slot bdimnopsuv 15 -32 -19 -42 -20 17 -16 -19 -22 -24
~ek> cdfgijlnopqrsu -21 -30 -16 -24 -23 -24 -27 -40 23 -18 -23 -24 -37 -16
~ibir bdjmnopqrstuv -23 -20 -18 -29 -22 -27 -22 -28 -15 -16 -16 -38 -21
~ren acdefhimpqrst -32 -52 -52 -24 -34 -41 -24 22 -30 -56 -18 -29 -17
""",
    """
de__quiero m -19
mess__it u -18
my__back ad -17 -16
my__list gn -15 -17
please__everything blm 19 -17 -20
put befghijlmnqrstv -34 -25 -23 16 -47 23 -23 -40 -21 -22 -33 -42 -24 -37 -34
~sid adgiloquv -31 -43 -28 -22 -19 -24 -18 -23 -32
~tend cflnqru -16 -16 -16 -25 -24 -15 -20
¿__llego jn 16 -15
""",
    """
@relative_reads m -21
cambi* acdghijloprsv -34 23 -20 -18 -18 -23 -16 -20 16 -21 -18 -29 -26
do_a m -16
i_@call bcdghjlmnoqrsuv -21 -17 -38 -25 39 -18 -22 -21 -28 -25 -20 -24 -16 -20 -16
que__hacer gmu 20 -20 -21
~sa> bcefhiklrtu -30 -38 -26 -30 -42 -22 -40 -18 -20 -34 -27
¿_venden dmu -19 19 -18
""",
    """
drives r -15
us__this a 16
~<fec ikmqsv -16 -19 -25 -15 -17 -15
~sta> acdefknqrsu -16 -29 -23 -44 -18 -38 -21 -19 -21 -18 -24
~visa ainq -20 -15 -20 -16
""",
    """
morning bdglmpquv -28 -18 -17 -20 -16 -20 -29 -26 -21
que__tengo d -22
recorrer ao -15 17
write__poem m 16
~<tro r -18
~suc dm -27 -27
~uda efghlmnopqrstuv -35 -35 24 -32 -36 -16 -34 -33 -32 -30 -28 -31 -16 -22 -35
¿_hasta h 17
""",
    """
@relative__ir m -16
^whatever aglmu -27 -15 -28 25 -16
am__there mnu -21 -24 17
can__all him -18 17 -15
paz l 16
think$ aefgklntuv -24 -21 -18 -20 -18 -23 -15 18 -17 -16
~<su acdefhijlpv -26 -30 -19 -44 -40 -16 -16 -18 -30 -46 -40
""",
    """
en__carro moqs -25 -17 -20 19
sos m -19
the__go j -18
""",
    """
@relative__por pq 18 -23
@ride_for bmoq -19 -21 -20 21
@visit__i mn -29 -22
caro dijmqsuv 30 -19 -21 -26 -21 -19 -34 -19
flying u -19
my_@clothes abcdhijklmopquv -29 -19 -21 -20 -20 -23 -22 -15 -23 29 -21 -19 -23 -20 -15
remind bo -16 -16
to_your m -15
write__resume m 18
~<lu cefghklntu -24 -18 -19 -34 -28 -25 -35 -15 -31 -24
~nse> dmruv -18 -17 -15 -26 -20
""",
    """
@texts_coming kmr -21 20 -20
anxiety m -20
be__of bdmn -18 -17 -17 -21
frente jm 17 -16
is_out abjmo -19 -20 -17 -15 24
mi__a uv -17 -16
talking bl -16 -25
typed m -20
~<ema bijmo -19 -16 -17 19 -19
~ompl gimu -16 20 -23 -16
~urch abdnq -16 -15 -16 -15 -17
""",
    """
hay_para ah 21 -16
irme q 21
medicare abdhijopu -27 -17 33 -22 -15 -18 -15 -25 -27
que__siente u 15
some aginopq -26 15 -22 -16 -20 -17 -27
~asad g -16
~ix> a -18
""",
    """
drive abcdefghiklmopqrstu -41 -27 -31 -40 -18 -21 -37 -37 -49 -34 -36 -32 -38 17 37 -45 -28 -27 -46
is__now pru -18 -18 -16
night__i m -16
not:ayuda adg -17 16 -24
quiero_hacer a 15
~gur n -15
~iero defgjmnpqruv -44 -30 -21 -29 -34 -16 -36 -42 -54 -20 -20 -35
~jdh> m -16
¿__una io -20 -15
""",
    """
~<cp mn -16 20
~<tod acegijnpqruv -23 -37 -36 -39 -17 -36 -50 -22 -18 -17 -28 -39
~wak anpqr -21 -18 -18 -19 -16
""",
    """
a__shop m -18
are__today fm 21 -26
walma* hm -17 17
~awy a -17
~ily> adgu -15 -19 -15 -20
""",
    """
about__bill dim -19 15 -17
much$ deilmu 30 -16 -21 -27 -44 -17
what__supposed g 15
~<cog dghimnou 18 -16 -17 -16 -28 -18 -26 -16
""",
    """
@late__amor mr -15 17
arm jms -18 -29 22
for_the acgimrsuv -35 -20 -30 16 -31 -32 -18 -41 -36
front_@staff dju -16 -19 -18
sient* adgijos -30 -24 -16 -15 -18 -17 19
through__the m -16
was__at m -17
~aigh e -17
~djus i -16
~fal ailnopu -22 -17 -17 -18 -18 -30 -18
~ray> o -16
""",
    """
^dale dfgjln -18 -19 -16 -20 -18 -18
apartment m 16
bring__the mn 22 -24
en_la bcegilotv -32 -36 -19 -18 -27 -21 -21 -16 -37
the__night hmns -16 28 -17 -20
~iejo u -16
~odre mno -20 17 -18
~pre> anu -17 -18 -17
""",
    """
en__ya m -23
flight__so o 16
me_@open adghmr 20 -17 -16 -27 -26 15
numero__@place ilmv 20 -19 -20 -16
possible dkn -15 -15 -17
ya_llego m 15
~amab fmt -17 -25 20
~desi lm 15 -24
""",
    """
^para bdhimnv -17 -30 -17 -15 -34 -22 -23
cerraron ah -16 23
dio adijlmprs -19 -17 -19 -17 -19 -22 -24 -16 25
is__work m -26
late abcdefghijklnopqrstu -36 -18 -38 -28 -32 -33 -43 40 -55 -32 -40 -38 -34 -24 -47 -19 27 -47 -34 -52
not:right dghjoq -18 -20 -15 -17 -15 -22
que__mejor m 16
quiero_@visit b -17
somewhere_to jm 17 -17
under* lu -15 -20
~ali abcdefhijlmstv -16 -24 -26 -24 -32 -29 -33 -44 -21 -41 -36 15 -31 -42
~roun bdklmnv -33 -21 -16 -19 -26 -23 -19
""",
    """
@day abcdefghijklnopqrstuv 19 40 -93 -76 -91 -38 -100 43 -76 -75 -88 -68 -55 47 -85 -36 -86 -27 -20 -78 -92
la_semana m -16
porque l -16
will_the mru -21 -17 -16
~dien ajqu -20 -17 -16 -15
~ecip m 21
~ias bcdghikmnprtu -29 -20 -27 -25 18 -28 -26 -27 -29 -19 -19 -18 -40
~lene am 18 -18
~ntr cdefglpstv -28 -17 -16 -25 -45 -22 -33 -21 -18 -27
~phon bdu -17 -26 -17
~xact adm -16 -15 -27
""",
    """
@medicine__in i 16
be_seen anu 22 -19 -16
did_not abdijlnpquv -17 -24 -19 -19 -18 -20 -15 -15 -24 -18 -30
that__my acdmov -16 -16 -19 16 -22 -18
to__week a -23
to_leave lmn -17 -21 -17
~arab a -19
~poni j -16
~sema bdgijkmns -21 -22 -20 -37 -21 -16 -30 -27 -16
""",
    """
^cool mt -37 27
does__do dm -17 -19
me__at a -29
me_instead mo -21 -16
put__on bceghijklnpqrstuv -21 -20 -18 -24 -21 31 -21 15 -25 -28 -26 -23 -27 -19 -20 -27 -16
take$ dhlnq -28 -16 -16 -19 -22
~env lv 15 -16
~rne adghlsu -28 -28 -23 -20 -29 -16 -29
~wye a -17
""",
    """
@stop__take m -21
is__available adimo -20 -17 18 -22 -15
it_easy abj -17 -15 16
piens* lmnu -21 17 -15 -19
~base iu -16 -19
""",
    """
@body__the jmqsu -16 -24 -16 22 -17
desde abdgilpqrsu -28 -31 -28 -17 -20 -22 -18 -24 -29 23 -29
none_of h -15
va beghijlnpqrstv -17 -34 -43 -33 -49 -29 -39 -43 30 -15 -29 -33 -30 -40
~<id bcdefhijkmopst -28 20 -19 -21 -20 -21 -32 -25 -29 -39 -21 -17 -17 -21
~voke klm -16 18 -17
~xim m -21
""",
    """
@person__to m -18
chair io -19 -20
const* mn 15 -20
does__want m -16
from_yesterday mu -24 -15
my_flex d 16
there_by q -17
~disa a -23
~nlkn e 17
""",
    """
@treat_place ju -16 16
at_my npr -19 -17 -17
ella dejlmqu -17 -15 -15 -18 -25 -26 -21
headache mnsu -26 -21 25 -20
i_use ailoqu -19 -18 -18 -24 -19 -21
mean djklu -23 -19 16 -16 -24
mix__with mn 15 -16
water abdijnqu -21 -15 -29 -16 -16 24 -26 -33
~jec m -16
~lak pq -20 21
""",
    """
#__what gmu -17 -17 -19
@move__hora m -18
@symptom__the s 28
el__el adoqrs -19 -19 19 -18 -22 -16
el_cel m -17
me__salir m -16
no__entiendo g 15
words_or g 15
~<ben bdefghjlmn -18 -21 -18 21 -19 -16 -16 -16 -27 -15
~ale efhinpqstu -29 -41 -39 -44 -29 -32 -30 -44 -35 -31
~bura hjm 20 -15 -16
~uys begiklmnrsv -17 -19 -25 -23 -15 -23 -20 -22 -23 -22 -23
""",
    """
atend* oq -20 -15
estan$ dgjlmsuv -23 -21 16 -16 -30 -16 -21 -19
how_come adglmnu -25 21 -16 -18 -30 -19 16
this_text m -16
what__@food mn -20 19
~mill mt -16 18
~ross aghjmnoqsu -29 -19 -21 16 -19 -17 -21 -20 -16 -22
""",
    """
@hours_and a -16
^no adefhijkmnprtu -59 -41 -89 -75 -62 -16 -28 -75 30 -65 -23 -16 -77 -42
a_superbill dm 17 -31
just__# mo 19 -18
pastillas dmnpq -16 -27 18 -18 -19
reach abcdgijkmou -17 -17 -20 -25 -17 23 -22 -16 -34 -17 -27
want_@texts k 17
yep pq 20 -17
~gno> u -18
~jun gijlmnqsuv -18 -16 15 -17 -30 -17 -17 -17 -24 -24
~sur acdefhijklmprtv -20 -24 -21 -24 -22 -22 -17 -24 -25 -23 15 -22 -25 -18 -16
~tes abcdefjklmpqtv -24 -47 -35 -23 -20 -29 -28 -23 -32 -18 -43 -32 -32 -24
""",
    """
@move__up o 18
not_take ablpq -18 -30 -26 -26 23
~ogr m -18
~uivo lm -16 -16
""",
    """
bring__@relative jmn 17 -21 -20
how__you abceiklnoqstv -16 -20 -24 -22 -30 -35 -18 -32 -23 -22 -30 -26 -30
medicine mnsu -36 -18 15 19
passe* mq -19 -15
~<due abcdhijklnpqrtu -21 -21 -15 -26 -16 -22 -18 -17 -23 -29 -20 -24 -16 -16 28
~mewo m 16
~rre dhijrtuv -28 -25 -28 -33 -20 -26 -29 -32
""",
    """
@move_please bcikmo -15 -25 -19 -15 -21 24
abren abcdefghijlmnoqrstuv -32 -24 -16 -29 -15 -22 -27 49 -21 -30 -17 -59 -32 -35 -19 -17 -19 -18 -21 -15
coming_to abpr -21 -20 -17 -16
la_quiero a -17
tiene* bgjnprsu -22 -33 17 -23 -21 -24 -21 -47
you_guys befgilnprsv -17 -18 -25 -23 -22 -17 -20 -25 -20 -20 -22
~favo defmnqrstv -35 -28 -23 -24 -31 -31 -21 -26 -30 -31
""",
    """
con__de abdilmu -22 -16 -20 16 -15 -32 -20
keep_texting l -25
need__do adgm 25 -16 -19 -26
plaza$ j 17
~elic mu 20 -18
~rgio n -17
~rir> h 15
~uit abcghijkpqtuv -37 18 -26 -32 -29 -40 -35 -31 -29 -23 -20 -45 -40
""",
    """
there__there adimqu -16 -19 25 -19 -20 -23
~<bes dgijlotv -21 -26 -20 -22 -19 -21 25 -19
~able aefhjlmopruv -22 -27 -27 -27 -31 -43 -19 -17 -29 -36 -37 -27
~mpt mnu -19 18 -17
~nad bdefikmoprstu -18 -40 -23 -23 16 -21 -22 -25 -17 -17 -18 -22 -24
~spel mu 22 -22
""",
    """
como_le mqu -26 -16 -16
do__@price adgu -21 25 -16 -18
la_ansiedad u 15
le__a bjnoq -20 -17 -18 -17 -27
me_alone m -19
not:@eat dhnoqu -16 -18 21 -17 -18 -19
por_cual gjm -15 19 -18
the__@open adgijmnoqrsu -21 -21 -15 -21 -38 32 -17 -28 -16 -16 -20 -22
un__@thanks mt -20 16
~<sup abhilpru -23 -21 -16 -21 -19 -17 -23 -32
~nunc ikqrs -20 -17 -19 -16 -17
~uble am -17 -23
¿__@relative jm -17 -20
""",
    """
a__you o -17
llego abeghiklpqrstv -38 -41 -15 -29 -36 -27 -28 -23 -17 -33 18 -20 -16 -26
printer m 20
questions gpq -27 -17 -17
vuelvo__mi m -16
~<ear bcdfghijklqrstuv -19 -22 -28 -18 -21 17 -26 -30 -19 -17 -28 -24 -22 -18 -37 -19
~isab a -23
""",
    """
and__to b -22
paseme_a io 15 -15
tell__a m 15
~ake> cefgijprtv -20 -41 -33 -29 -27 -28 -17 -17 -39 -18
""",
    """
^hacen u -16
a_drug m -15
i__back diloprstu -28 -24 -20 -29 -25 -23 -24 -15 -22
please__@relative m -16
where_do lmpqrsu -26 -27 -17 -19 -17 -16 -16
~aron cefgijklnop -22 -16 -15 -32 -29 -31 -23 -34 -31 -17 -34
~dit jn -17 -16
~opin iu -15 -22
""",
    """
^voy abcdefghijklmoqrstv -38 -42 -32 -35 -35 -33 -36 -40 -36 -15 -29 -31 -31 -40 -43 45 -25 -30 -28
a_un ijmru -18 17 -19 -17 -16
pick bjklrstuv -15 -19 -20 -28 -28 -21 -17 -33 -22
this__last m -15
when_i ahmn -33 -29 -30 -27
~<doe abefijlprstv -26 -18 -22 -31 -32 -53 -42 -39 -39 -18 -38 -16
~iabe g -16
~oft dnu -19 -18 19
~psy m 16
~rden abr -25 -25 17
""",
    """
@drug__that mn -16 15
can__@relative bcilmnpru -18 -20 -33 -18 -36 20 -33 -18 -31
do_we djmo -17 19 -17 -16
think__it abmnu -21 -18 25 -21 -22
united ablnv -19 -16 -28 -17 -17
~uag cu 23 -21
""",
    """
@drive__in p -17
have__@food n 20
my__changed kmpv -17 16 -18 -15
not:este m -15
~ouse d -22
""",
    """
dona m -18
los_@day bchlqtu -18 -18 25 -15 -19 -15 -17
minutes__the mr 20 -25
no_hay acdgsu -24 -24 -22 -23 -17 -20
quede_dormida s -19
sirve_este gu 16 -16
that_a djmoq -18 -17 -28 -18 -20
without_a n -23
~amag dm 17 -18
~elen b 16
~isc chknqu -15 -16 -20 -17 -18 -16
~ucci n -17
""",
    """
@relative_en m -18
decidi__@cancel m -17
good__to fmt 20 -22 -17
it_up bikpq -28 -18 -19 -18 -23
llega mru -21 -16 -18
no__borrame bm 16 -16
talle* m -16
~aim> m 15
~elam m -17
~risk mu -17 18
""",
    """
=said:greeting abcdefghijklmnopqrstuv -45 -100 -78 -105 -124 140 -85 -86 -78 -56 -61 -86 -31 -88 -57 -89 -101 -66 -76 -125 -55 -95
can_@eat h -15
de__lista aiklv -31 -17 -24 20 -27
sigo blmopsu -21 -16 -27 -18 -19 17 -19
~<ba acefghilnoprstuv -44 -30 -67 -56 -21 -66 -26 18 -33 -38 -21 -29 -16 -24 -25 -31
~enu> abcdefghjklmnoqrtuv -21 -18 -23 -29 -17 -17 44 -22 -28 -19 -24 -37 -24 -27 -24 -19 -16 -33 -20
~ep> abcdefgijprt -16 -26 -29 -36 -19 -16 -31 -33 -32 -26 -19 -23
~itu mo -25 -16
""",
    """
@relative__law ip -17 17
last_@visit m -16
mandarme_@texts m -19
no__seguir m -21
off_of lmv 21 -22 -20
~enci bdeikmnprv -34 -37 -19 -23 -17 -18 -21 -20 -21 -21
~enes ou -15 16
~pot cdghilnoquv -19 -25 -25 -19 -26 -21 -27 -22 -24 -29 -16
~ser cefglmpt -29 -19 -21 -20 -26 -19 -32 -20
~tre acdfghijlopstv -20 -22 -31 -26 -34 -26 -16 17 -27 -20 -35 -20 -26 -22
""",
    """
de_opinion m -17
dia_me ahm 26 -21 -21
horario abcdefghijklmnpqsu -36 -21 -24 -28 -16 -24 -31 43 -33 -38 -22 -23 -36 -19 -16 -20 -22 -22
i__do abcdhjkpqrsv 38 -17 -23 -45 -23 -29 -21 -18 -46 -17 -21 -17
not_want abdgjknqtu -28 16 -20 -36 -15 -29 -24 -29 -17 -22
~assi abcegik -18 -19 -16 -18 19 -18 -17
""",
    """
al_otro noq 20 -23 -15
do__do bcefjlmotv -28 -26 -18 -24 -49 -26 16 -27 -23 -22
does__run dmu 16 -24 -16
done diklmosuv -15 -19 -19 18 -28 -15 -18 -29 -26
opening_for am -17 16
""",
    """
begin$ mn -16 -15
do__use muv -22 -16 -16
it_just dmnu -19 -26 -17 20
said_no m -21
that_can q 17
tonight$ ns -20 -23
who_was pq -21 21
with__before in 15 -17
yes__is qv -16 -17
~<baj abcdefghilmnopqtuv -37 19 -26 -20 -29 -21 -31 -29 -35 24 -32 -34 -20 -34 -44 -26 -44 -29
~ays> cdefgijltv -31 -18 -22 -39 -29 -37 -45 -21 -31 -36
~ient bcdfgjknoprsu -22 -20 -38 -24 -18 -39 -26 -44 -21 -27 -17 21 -28
""",
    """
at__front jm 20 -20
desist l 15
hace dgijkltu -35 -26 -17 -27 -22 -19 -17 -19
~bat adjmqu -16 -15 -17 23 -18 -19
~lic> m -17
~pagu mt -27 18
~situ m -17
""",
    """
my__through i -18
~<anu b 17
~<te abcdefhjnoqrt -18 -48 -37 -26 -70 -31 -19 -32 -17 -17 -21 -38 -19
~cru ado -25 -17 17
~hly dm 18 -16
~urno dijklmnsu -24 -22 -16 -26 -24 -18 -19 -17 -20
""",
    """
@clothes_de n 17
@pay__my b -17
city j 16
do_with g -16
for_someone im 16 -22
i__bad m -15
mi__dejo l -16
secretaria i 17
you__@insurance admu 22 -19 -32 -22
you_explain u 16
~fer> adghjkmnru -38 -26 -29 -16 -28 -18 -25 -22 -17 -17
~olla g -16
~olvi adefgjnqsuv -19 -20 -20 -16 -16 -17 -21 -19 -16 -20 -17
~sit> ainou -18 -18 -15 -16 -19
""",
    """
block_me lm 22 -23
my__came o -17
ya__ire blmt 28 -22 -23 -19
~aur u -18
""",
    """
^ayuda acdefghjkmtu -25 -20 -50 -24 -26 37 -17 -15 -15 -31 -37 -25
^think abcdefghijklmtu -20 -16 -16 -19 -30 -27 -20 -15 -17 -21 -17 -26 -35 29 -21
contestan__telefono m -19
it_now gr -16 18
la__una m -15
me__hacer g -18
send__@medicine im 21 -20
tres abdjmu -23 -16 -28 -15 22 -17
~ance cfhjknpuv -18 -17 -20 -26 -27 -26 -19 -29 -33
~ansi m -18
~fter acegjlmtuv -16 -39 -21 -34 -27 -28 -38 -23 -19 -17
~pape bgklopqrsu -22 -31 -19 -18 -23 -18 -26 -24 -17 -29
""",
    """
knocked_out u 15
peein* ms -17 16
please__number i -16
queda__del j 16
the__want blm -24 20 -16
~<fir bhkpqrv -16 -32 -21 -21 -20 -21 -20
~eks m -17
¿__@vehicle mq -22 15
""",
    """
@drive__it jmsu 23 -19 -18 -23
i__only aq 21 -20
know__this m -25
overslept_leaving r 16
what__bill dm 20 -20
you_say cgou -19 19 -16 -24
~ga> abceijkpqrs -37 -20 -19 -32 -18 -20 -41 -27 -37 -34 -38
~obro d 16
~orio n -15
""",
    """
@symptom_con lu -17 -17
^x abcdefghijklmnopqrstuv -25 23 -22 -25 27 -24 -22 -20 -22 -23 -17 -31 -38 -23 -23 -18 -20 -22 -21 -23 -25 -21
an__i m -19
five$ djqr -15 -17 -16 -17
in__do m -19
mi_@place jm -15 16
unsubscribe kl -19 18
~ienm o 16
~iso> adehijrtuv -27 -17 -18 -18 -18 -19 -17 -18 -20 -22
~ubo afgmru -17 19 -16 -28 16 -15
""",
    """
encuentra m -17
free_up a -16
get__@clothes am -16 16
~<aco aimou -19 -17 -32 -22 -23
~eo> bdijnpqr -22 -20 -25 -19 -18 -18 -18 -16
~toma bdghjkloquv -27 17 -20 -24 -19 -17 -17 -28 -21 -26 -17
""",
    """
real$ is -19 -16
reminders abcdghijkmnopqrsu -39 -22 -18 -22 -24 -15 -35 -16 44 -16 -24 -30 -16 -20 -25 -17 -33
text_@stop k -15
~asan im -17 19
""",
    """
addic* djnu -16 -17 -21 17
quedo__@ride pq 16 -17
scrat* imn -15 -20 -15
suspe* mno -20 18 -16
~bloq m -19
~den befgijopqstv -22 -41 -43 -32 -15 -34 -23 -28 -40 -55 -37 -32
¿_cuantas adimo -19 -24 -16 -25 -18
""",
    """
digo$ amnor -18 23 -22 -18 -16
do_when ad -16 -20
mean_it l 16
no_puedo anoq -20 -22 26 -25
pick_a adgipqu 20 -23 -27 -21 -20 -18 -17
with$ abdeijlm -18 -17 -28 24 -17 -17 -27 -32
wrote u -17
y__la amp -18 -25 -16
~acc bgilmostu -16 -25 -26 -22 19 -18 -16 -15 -31
~dem abcdhklmnpqstuv 18 -31 -16 -24 -24 -27 -27 -42 -26 -17 -23 -27 -16 -29 -21
~ent> cefhjknprs -39 -21 -28 -44 -24 -26 -30 -33 -24 -19
~tyu> em 17 -22
""",
    """
@insurer_ya mq -17 -18
am__sorry bm 17 -19
bruh e -18
does__@eat dgmnu -18 -18 25 -33 -16
doors m -18
this__good l -16
~ible ghkpqstuv -19 -25 -22 -19 -32 -19 -19 -24 -18
""",
    """
buena f -16
denti* abn -21 -15 -18
got__@spanish mps -20 -15 20
how__@visit amu -25 -24 26
it_mess nu -19 20
~eedl abjms -19 -16 -18 -27 17
""",
    """
@food__not m -21
@relative_@drive acfmnqru -16 -15 -18 18 -17 -34 -16 -16
house$ bmr -15 24 -16
she_can abdhiknor -20 -25 -15 -16 -24 -15 -24 -23 -18
sigue$ m -22
suena_el lm 16 -15
tengo_@sick n 18
the__link l 15
~<ser abcefgjlopr -16 -29 -20 -17 -20 -16 -35 -17 -17 -25 -17
""",
    """
get__but jmq -15 -15 18
on_@traffic klm 20 -17 -18
que__lo im -19 -19
the_sacar m 23
~area m 16
~lin cdefklmnqu -36 -38 -25 -17 -16 -27 -27 -51 -23 -30
~movi dhijknqu -20 -21 -17 -18 -21 -21 -23 -26
~oice aglmnoqu -20 24 -19 -34 -17 -17 -15 -18
""",
    """
en_paz l 16
pueden__por m -17
today_is h -17
where bfhijknopqrsuv -36 -36 -43 -19 16 -24 -26 -40 -39 -24 -50 23 -24 -33
""",
    """
am_so abglnrsu -19 -27 -18 -17 -16 -21 25 -15
and_nothing gm 16 -18
need efghjlprstuv -28 -22 -15 -39 -27 -17 -21 -27 -33 -36 -22 -51
to__number auv 16 -18 -16
~key nu -17 -16
""",
    """
@late_can hm 15 -16
@visit_lol bm 21 -21
a_@drink m -22
lawyer a -17
~dece m -17
~hora cdefhijklpqrstuv -32 -46 -23 -40 19 -51 -50 -26 -33 -26 -18 -15 -16 -31 -54 -17
~ici bdegjkprsuv -28 -20 -20 -30 -25 -18 -18 -21 -19 -33 -17
~reo> abdjou -16 -16 -15 -17 -23 -17
~she dnoqu -16 -20 -25 -16 -16
""",
    """
all__at i 15
expensive$ u -21
i_work lmo -16 -29 -17
take_this lmv 26 -19 -20
~cido am -18 -25
~sac abdgijklnopqrsv 19 -31 -25 -27 -18 -31 -20 17 -25 -17 -18 -19 -22 -25 -26
""",
    """
@vehicle_me adgjmnop -19 -17 -19 17 -19 -24 -16 -17
fa$ aeio -23 -21 -20 16
is_on agn -22 -16 -20
nada$ abcghjkmnosu -31 -29 -16 17 -20 -17 -20 -15 -25 -19 -19 -29
new__card dm -18 18
to_@parking m -19
~caig mr -16 17
~ers abfhklmnops -27 -19 -37 -19 -31 -43 -16 -25 -23 -34 -22
~oll bhilqtuv -33 -23 -25 -24 -19 -17 -18 -24
~uec hlm -16 -16 -16
""",
    """
@insurance__is dmn 17 -16 -20
como_llegar q 16
from aehoqv -19 -20 -38 -29 -36 -30
from_me adgjmu -18 -21 21 -17 -28 -27
have__in abcdhlmpqv -15 -16 16 -19 -16 -15 -36 -17 -19 -17
is__place m -32
not:mr m -16
numero__es uv 17 -17
over$ du -24 -19
tiene_# m -22
~matt mn -22 22
~riod dmnq -16 -18 22 -17
""",
    """
an__with abdmu -36 -17 -17 26 -16
driver abcdfgiklmopqrsu -27 -27 -16 -24 -16 -16 -22 -20 -22 -33 -27 21 18 -18 -25 -27
hmm$ eflm -35 -19 -16 30
idea m -20
is__@date d -16
set$ adhnopqu -15 -15 -24 -15 -16 28 -27 -16
where_the jms -19 -32 26
~xed> q -16
""",
    """
a_ir biklmqu 21 -18 -18 -17 -26 -29 -23
take_whatever m -16
urge i 16
~<wor abcdfgjkrtv -36 -35 -45 -23 -34 15 -19 -29 -22 -37 -42
~enc cdefglnopv -22 -56 -27 -23 -25 -15 -37 -16 -34 -37
~ewh anp -16 -16 -16
~rke n -20
""",
    """
de__a gmnou -16 -15 -16 -27 -17
not__unsubscribe l -18
~<hol acdefghjkloqstuv -32 -18 -27 -31 21 -18 -23 -27 -23 -29 -21 -29 -20 -22 -30 -22
~betw a -16
~hubo fm 17 -18
~noma jmq -17 -27 -19
~surt an -15 -17
""",
    """
gave_me bilmov -17 -20 -17 -26 18 -25
my__ok dmn -17 -32 27
not_come ai -18 -20
que__tiene adjuv -34 18 -18 -36 -17
to__any m -31
~ock> acdegiklnpqrsv -18 -27 -39 -28 -27 -31 -20 16 -25 -30 -34 -31 -20 -18
~ouc p -16
~rara mv 17 -16
~rral a 15
""",
    """
not_work q -19
what__do bcdfgijloq -17 -17 -41 -25 -29 -31 -18 -17 -19 15
will_wait p 16
with__@visit bdmnu 17 -22 -23 -17 -19
~gar cdefghiklmnptv -27 -15 -26 -32 -19 -35 -33 -15 -43 -19 -39 -35 -22 22
""",
    """
bring bdghilrsu -25 -24 -26 -20 -26 -19 -30 -30 -33
this_one am -16 -16
~<pai ghilmnqs -25 -18 -20 -19 15 -30 -17 -21
~jok m 25
~ofer abmop -19 -18 -19 -18 15
""",
    """
an_# a -15
assist eglm -16 26 -25 -23
mi_trabajo im -26 18
unsto* cefgklmru -16 -23 -17 -18 29 -30 -30 -16 -17
~<nic bdeiknoqs -15 -16 -20 -16 -18 -17 -16 -19 -16
~kd> em 19 -19
""",
    """
^remind b -15
direc* gk -20 -16
my__need dq -16 -16
race$ m 17
~ator jpu -17 -20 -19
~clu ilmu -16 21 -34 -17
""",
    """
^hw dilmt 17 -20 -18 -26 -22
car_@pay dm -17 17
please__@visit bciklov 17 -17 -17 -16 -35 -33 -25
to__tomorrow o -17
to_put admnq -27 15 -28 -21 -18
unite* ablnv -19 -16 -28 -17 -17
~<alg begjklmprstu -39 -21 -18 -42 -35 -28 -32 -18 -45 -23 -26 -49
~trus u -17
""",
    """
how__@treat dgmu -21 -25 -24 30
put__the bdkmq -18 -18 -17 -28 -15
sesion bghijklmoqr -40 -20 -22 -28 -27 -20 -25 -16 -22 -24 -31
~ful abgjnpqstv -20 -16 -17 -25 -24 -16 -19 -17 16 -16
~nty> n -17
~port abdghikquv -27 -29 -31 -21 -21 -28 -17 -17 -31 -21
""",
    """
^oops m -16
cheap m 15
do__on dgjmou -25 -30 -18 23 -15 -22
identify_yourself lu -16 16
otro__por o 17
quiero_@call ai -25 22
tutor* gjm 20 -16 -19
~<mys djlmu -20 -15 -16 -21 -21
~atev bdghju -16 -20 -20 -15 -15 -22
~cuen acefglostv -33 -16 -17 -23 -27 -17 -23 -26 -20 -25
~orro cdfjklnpruv -16 -24 -19 -17 -19 -20 -16 -17 -25 -20 -15
""",
    """
appointment bcdefghijklnpqrstu 49 -46 -51 -38 -29 -52 -26 -50 -17 -50 -32 -37 -53 -28 -28 -17 -41 -63
i__text k -21
to_go dimo -16 -25 -30 -20
~ali> mops -25 -17 -16 19
~log dmu -15 -19 -23
~nur m -15
~rriv m -23
""",
    """
new__i m -16
to_@eat dmnu -17 -17 24 -21
took__exit mr -17 17
~ise> blsu -21 -19 -23 -17
~succ dmu -17 -17 17
~uin> n 17
~uri dq -16 -18
""",
    """
but abcfgijkmnorstu -23 -28 -23 -19 -29 -15 -47 -28 -65 -46 37 24 -24 -36 -22
cancele bcdilmqv 19 -17 -26 -15 -22 -17 -27 -20
to__there bdhlmnp -16 -30 -20 -20 -48 18 -23
~apto m 18
~iar dinoq -20 -17 -18 -17 19
~sant bim -15 -16 21
""",
    """
@clothes__el m 15
^@food deghlnuv -20 -15 -16 -23 -15 17 -16 -15
es__este v 15
is_free dmp -17 -21 21
me__since am -16 20
tengo_dinero b 15
~aran mv 19 -16
~hey ceghjklnptv -28 -22 -39 -27 -20 -18 -34 -30 -17 -24 -24
~iru> em 18 -18
~upl m -21
""",
    """
@person__no m -21
do__rid m 17
get_to jmnu -22 29 -20 -19
number__my v 17
the__got mq -23 -18
~cad ahnopqs -27 -17 -26 -16 -16 -21 -27
~ito cefgjkpstuv -15 -38 -32 -25 -41 -20 -36 -22 -25 -31 -39
~nate aq -17 -16
~ntas abghmopqrstuv -31 -19 -33 -28 -16 -35 -18 -20 -17 -27 -16 21 -16
¿__@day h 16
""",
    """
@visit__later m -16
^soy g -15
cuenta dhjqru -17 -15 -21 17 -19 -18
dejar_el m -18
get_started kn -18 -20
to__i jnoprv -16 -27 -16 -20 -18 -19
with acfhjrsv -16 -39 -36 -18 -21 -24 -16 -16
with__@texts bilm -20 -15 26 -33
yesterday$ i -31
~<mue bm -15 -19
~migh mn -24 -20
""",
    """
belon* v 15
cel agmv -16 -20 -30 17
empezar ag 21 -15
is__number dlmu -33 -24 17 -24
this__work gmu 23 -18 -25
will_think m 17
~good abdefghijknqrsuv -18 -17 -39 -35 16 -20 -16 -17 -31 -32 -17 -20 -39 -32 -16 -17
~iale m -18
~wher abdfhijknopqrsu -16 -18 -15 -38 -45 -26 21 -25 -29 -30 -29 -28 -48 20 -17
""",
    """
@door__i gu -21 -15
am__i m -22
me_do m -15
norma* adjmnop -20 -20 -20 -16 -18 -22 -19
you__hospital mu -20 17
~rogr m -18
""",
    """
@relative__in jmnqsu -16 -23 23 -34 -23 -21
@symptom_today s 15
can__reach i -16
encuentro m -16
no_one bdgjlmopq -16 -16 -18 -16 -18 -23 -18 -16 24
our adghijlmnu -17 -23 -19 -15 -18 -22 -16 -16 -24 -25
over fglnqrv -18 -20 -30 -23 -27 18 -30
para deflmpqrst -18 -22 -15 -21 -22 -17 -23 -28 -31 -33
scam$ u 15
se__puso m -17
your_@price m -17
~<won m -17
~nest adm 21 -17 -18
~roo bcdghiklqrtv -28 -19 -32 -31 -27 -24 -22 -28 -15 -25 -17 -23
~room abcdghiklmrtv 16 -26 -18 -28 -30 -25 -23 -21 -26 -20 -23 -16 -21
""",
    """
contestar$ gn 19 -22
has_me m -21
the_using lmo -16 19 -15
walk__through amqu -28 -21 -22 18
~<ele mu 16 -16
~imi dosuv -23 -20 -16 -16 -20
""",
    """
a__the dqr -21 -26 -26
es_fraude u 15
i_lost bglnr -19 -20 -19 -17 -18
new acdefgijlmnoprstuv 25 -32 -55 -26 -29 -20 -46 -36 -57 31 -42 17 -48 -21 -38 -35 -17 -24
not__@day abhlnqrs -25 16 -20 -16 -16 -39 -22 -16
~<dfg e 16
~baj acefglmopqrtuv -28 -42 -41 -37 -45 16 -20 -25 -22 -15 -16 -39 -21 -43
""",
    """
all_# ehm -15 17 -16
cancellations a -16
es__@hours hjm 17 -16 -15
mi_id n 18
~<squ q -18
""",
    """
@ride__one bpq -17 17 -18
skip_my m -16
~cub adijlnopqsuv -20 32 -15 -17 -18 -17 -18 -17 -18 -15 -23 -19
""",
    """
@door__you j 16
@parking_now jmr -18 -20 23
^ando bcdhjklopuv -26 -16 -30 -22 -19 -23 -25 -17 -22 -24 -30
^remove n -20
already__you lm -15 15
bother$ mqs 17 -21 -17
buy_the j -19
puede__@visit n -17
receive lm 19 -22
~anej im -15 -17
~tsd a 18
""",
    """
@relative__same am 15 -17
am_off o -15
estafa gmuv -17 -15 19 -18
medio m -16
not:mean klm 22 -18 -29
un__y aims -15 -16 -17 -17
~aut dgnsuv -18 -23 -25 -16 -25 -19
~ior> n 18
~out cdefghlsv -31 -16 -34 -35 -56 -33 -28 -32 -23
""",
    """
como_llego djnru -22 15 -23 -22 -17
going__it o -18
is_place a -15
keys m 17
not:problema q -19
tv hjmr -23 -24 22 -19
you bcdehilnopqrstu -37 -28 -19 -57 51 -48 -31 -85 -44 -98 -55 -57 -63 45 18
~<ava bhjntu -21 -16 -17 -22 -18 -19
~rece abgijmno -27 -20 -20 17 -18 -16 -17 -21
""",
    """
can__home ahmnopqs -17 -20 -34 -34 -20 -20 37 -22
confused agmnuv -17 23 -23 -18 -20 -20
pin abcdghijklnopqruv -26 -21 -16 -26 -26 -17 -26 34 -26 -23 -18 -25 -18 -21 -17 -27 -19
~enso l -20
~ert acdefiklmnpqt -28 -15 -17 20 -23 -26 -17 -22 -20 -29 -15 -21 -18
~send abfhnopqrstv -23 -44 -17 -18 -26 -23 -22 -15 -30 -23 -23 -30
""",
    """
~<rin nu -15 -16
~<vay lq -15 -15
~ven bceijlnrv -41 -35 -29 -21 -28 -40 -17 -37 -40
""",
    """
maybe el -18 -16
no__after b -16
should__a q -16
~cesi deghjprsv -33 -18 -20 -19 -18 -24 -21 -23 -19
~exis m 22
~ganc am -15 -17
~tiv acdefgjkmpqrstuv -25 -22 -22 -23 -19 -27 -24 31 -18 -18 -20 -22 -23 -16 -22 -25
""",
    """
at__@open ao 15 -15
do__later mo -15 15
i__without m -18
i_keep mnu -28 16 -17
of__@texts kl -22 19
una__para o -20
you__@place imu -22 -25 27
~<cay nprv -16 -21 -16 -18
~<mis befilmpqst -22 -18 -19 -35 -38 -17 -22 -18 -28 -24
~diom clmo 26 -15 -19 -16
~lia diou -16 -19 -16 -20
~mak hjknpqtv -25 -30 -31 -45 -22 -37 -18 -19
~xpec m -25
""",
    """
como_en adgr -17 -17 -17 -18
not__go bm 22 -21
sorry_but m -19
tomo_la n 19
you_tell aijloq -17 -23 -20 -16 -16 -18
~rob cdefghjklt -26 -34 -25 -21 -23 -24 -31 -22 -22 -24
~spli d 17
""",
    """
lost$ g 16
me_# am -22 -25
movil mv -18 16
~<thi defhijnopqrt -22 -21 -18 -30 -19 -24 -35 -43 -29 -42 -32 -36
~apre c -15
~rmis abmu -17 -16 -27 -18
~sorr adfhiklnpqst -28 -27 -18 -15 -27 -23 -27 -25 -41 -36 -33 -25
~unn bdfghmnqu -16 -18 -16 -15 -22 17 -23 -28 -21
""",
    """
@insurer_mi mpq -16 19 -19
i__consent l 18
para__licencia m 18
the_needle ms -22 18
~arg acdghkoprsuv -26 -19 17 -25 -26 -17 -26 -17 -15 -19 -25 -20
~ins efhijlmrstv -24 -24 -15 -16 -24 -27 -19 17 -29 -26 -27
~otra cdhiklnpqrsu -23 -34 -29 -36 17 -21 -28 -26 -17 -30 -28 -37
~rno> ijklmnps -23 -18 -28 -26 -21 -22 -17 -20
""",
    """
@body adefghijklopqrstuv -41 -27 -47 -33 -45 -51 -19 -20 -42 -44 -38 -30 -55 -53 56 -38 -24 -41
a__place jruv -16 -16 -20 16
anything bfghirsv -29 -15 -26 -35 -22 -21 -16 -24
~asdf em 20 -21
~ety> m -20
~ndra bmu -15 -27 -15
¿__por noq -20 -18 -19
""",
    """
@fetch_ese n -18
give__one am 19 -17
mucho_la s 15
~talk fghijklnopqrtv -17 -19 -30 19 -29 -24 -23 -33 -32 -25 -42 -21 -17 -24
~zo> bcdfijnpqsv -19 -16 -26 -20 -22 -18 -24 -19 -24 -24 -18
""",
    """
@insurer__that dmnq 21 -16 -26 -18
a__@cancel bmoq 16 -26 -15 -16
answer$ gm 19 -24
are_your ahjmu -24 20 -22 -17 -19
despues dfgjkluv -30 -18 -26 -17 -16 -20 -25 -20
hola bcefgijklmnopqrstuv -23 -16 -22 43 -23 -25 -25 -29 -22 -50 -23 -31 -21 -27 -29 -19 -27 -31 -22
put__under u 17
yet bcgijlmnprsuv -20 -17 -28 -19 -18 -20 23 -21 -20 -17 -17 -25 -29
~eak> abdefgjklnpqrtv -29 -19 -30 -24 -16 -19 -26 -19 -28 -31 -20 -24 -21 -15 -19
~offe au -17 -22
~otro cghijkmqu -22 -19 -22 -28 -33 -32 -18 -27 -24
~plum giklmu -16 -19 -16 -21 17 -17
~uent acefglostv -19 -18 -17 -23 -28 -17 -18 -27 -20 -26
""",
    """
@stop__@medicine lmn -15 -31 25
avoid gmn -21 -20 21
encon* o -16
la_hora a -23
like__be o -16
~ides abdghijlopqsv -20 -20 -30 -16 -21 -15 -19 -20 -15 22 18 -16 -15
~mol adgkln -20 -17 -20 -16 19 -27
~vec no -18 -15
""",
    """
number__@call im 21 -26
town_are j 16
where__in jm 21 -23
~<pos dhjknqsu -23 -28 -16 -22 -22 -19 -19 -18
~avy s 15
~ghgh e 15
~omod n 15
~ort adefghkrsuv -36 -19 -33 -37 -36 -47 -20 -21 -19 -46 -20
""",
    """
evalu* am 16 -17
flori* bm 16 -16
got__@traffic mq -15 16
matter mn -22 22
my__@medicine m -16
outside nqu -16 -16 -24
talk_with i -15
~<sch dgqu -16 -15 -20 -15
~temb ms -16 18
""",
    """
edificio jmu 31 -21 -23
estos_@texts akmr -16 -22 -17 -17
jajaja$ l -15
mi__mi m -20
quitenme__de r -15
to_@drive abdhijlmqrstuv -27 -19 -23 -17 -34 -28 -18 -19 23 -27 -21 -15 -17 -22
to_that gm 16 -17
would_love m -16
~eis> gnosu -17 -20 -17 -15 -20
~seno msuv -17 -17 -19 15
""",
    """
esta__del pq 17 -16
me_directions gi -15 -18
nine j -16
tengo__@fetch gsu -34 -16 -15
~<gd efm -17 18 -20
~brid mr -18 18
""",
    """
lo_cubre d 17
~<tam ouv -18 -21 -16
~ch> abcefhknoqrsv -41 -19 -45 -54 -23 -20 -58 -18 -29 -52 -30 -44 -31
~crea n -16
~oras dhijoru -19 16 -16 -20 -26 -23 -24
~tas> abcefhklmopqrstuv -16 -32 -20 -21 -19 -19 -23 -23 -30 -20 -26 -28 -18 -16 -24 21 -24
~term m -19
~tua afghlnrsv -24 -17 -18 -18 -17 -19 -19 -18 -15
""",
    """
@relative_se abcdnqu -19 -17 -18 -16 -15 25 -17
dice$ d -16
esa_hora bhmor -17 -16 -28 18 -18
for_us abv -20 18 -16
got__from glu -16 -21 25
when_do dhj -22 17 -19
~<leg djmu -21 -28 -25 27
~dij ghiloqrs -18 -18 -21 -20 -19 -18 -21 -19
~eav acghinprstv -32 -24 -20 -23 -38 -15 -29 16 -23 -22 -26
~igua adgijpsu -16 -20 -18 -16 -16 -17 -15 -19
~llec a -15
""",
    """
@parking_near m 15
iba ampq -18 -27 -15 26
long_till n -20
will__@day m -17
""",
    """
@symptom_despues s 16
a_@holiday adhmou -18 -17 -16 22 -16 -20
number__@texts lv 15 -15
quita* abiou -30 16 -19 -22 -19
the__coming klqr -21 -15 -16 -16
to__patient ai 16 -18
~eab jm 18 -16
~fro aekoqtv -28 -22 -16 -30 -44 -16 -37
""",
    """
got_a clmnprtuv -22 -32 -22 -16 18 -29 -22 20 -20
i_can hklmpuv -19 -15 -22 -41 -32 -35 -40
is__@parking adhijnru -16 -21 -16 -20 21 -15 -28 -21
my_heart ms -17 15
~<hor cdefghijklpqrtuv -23 -41 -18 -36 -41 22 -46 -44 -31 -25 -21 -16 -22 -27 -48 -34
~ecia dlmntu -18 -16 -21 15 16 -15
~itc dm -15 19
~tifi aglo -16 -15 -15 -16
""",
    """
my_place m -19
the__@texts akm -15 18 -17
~hjk> em 16 -16
~rdid r -17
~spe adeghjklqstuv -35 -25 -25 -41 -22 -37 -27 -19 -16 -20 -26 -16 -35
~tabl a -19
""",
    """
@open_ahorita hm 16 -18
@thanks_ya lt -21 23
^@english abcdefghijklmortuv -28 -26 49 -20 -40 -32 -35 -20 -39 -30 -25 -36 -40 -17 -22 -24 -25 -21
hay__hora o 15
how_early ajmu -25 -16 -30 -18
last_@month ln -18 -16
make ghjknpq -18 -21 -27 -28 -39 -16 -32
otra$ jk -17 -18
will_my abdmnopqr -19 -20 17 -40 20 -15 -33 -24 -18
~<jue am -19 24
~<lar b -15
~<qwp e 15
~emp cdefjklstv -28 -39 -20 -31 -22 -23 -42 -15 -23 -19
~isto abclqu -19 -16 -16 -25 -26 -21
""",
    """
@drug__the mns -24 21 -16
i__of agjnos -27 -28 -20 -35 -20 -22
man al -18 -19
se_@english cm 18 -22
~omen ilnopqtu -18 -17 -25 -22 -18 -16 -17 -20
~umme h 18
~urri mr 16 -18
~zar> ag 16 -16
""",
    """
cash acdeghijlmnqu -21 -19 46 -23 -17 -22 -15 -24 -20 -46 -30 -25 -29
put_in am -19 -16
~ined aipv -18 -17 21 -19
~oop m -28
""",
    """
@place_@open j -20
hoy acdefghijklmnpqrtuv -20 -20 -39 -28 -27 -27 28 -27 -33 -20 -30 28 -31 -28 -31 -18 -24 -40 -32
i__for hkpqt -32 -20 -18 -22 -19
to_feel s 18
~deb adefhijlmopqrsuv -28 -24 -19 -23 -21 -22 -19 -24 -26 -19 -18 -21 -19 -19 -30 21
~ead efghjkpstuv -25 -29 -46 -43 -49 -27 -27 -19 -40 -41 -44
~scon m -17
""",
    """
#_minutitos m -15
get_back abkn 19 -18 -28 -15
list__the m -16
quien__@fetch aimuv -19 -20 -20 -24 -16
what__# dghju -26 -19 -22 -17 18
~<awe mt -20 24
~blo> dlmpv -16 -17 -16 -18 -18
~dol aghilmnoqrv -16 -23 -19 -22 -17 16 -21 -23 -27 -19 -19
~ioma clmo 26 -15 -19 -16
~prog m -18
~uscr alu -22 24 -15
""",
    """
a_@clothes a -18
apunt* bdgkmo -16 -16 -16 17 -23 -15
el__@texts l -16
he_have m -21
says_# amr -16 -24 20
~<aga acehikmpqstuv -17 -28 -24 -31 -38 22 -20 -20 -35 -19 -25 -36 -30
~ism bcdfiklsv -25 -20 -33 -17 -25 -21 -21 -19 -24
""",
    """
los__de aiu -18 -15 -16
that__still jmn -21 16 -20
~fre cefghiklnostuv -31 -24 -23 -26 -26 -36 -17 -28 -29 -18 -18 -27 -24 -27
~oth efhijklmrst -20 -29 -39 -47 -15 -16 -20 -15 -36 -37 -24
""",
    """
am__work ghmnor -27 -15 23 -22 -16 -17
conmi* admou -22 -18 -27 -18 -25
desis* l 15
felt imos -16 -22 -16 30
how__are dfglr -17 -27 -27 -21 -16
might__# n -17
~<sco bdgiqu -16 -23 -15 -15 -16 -16
~yle v 17
""",
    """
@cancel_the ak -16 -16
@late_@relative mv -18 17
am acdefhiklmopqtuv -17 -60 -37 -51 -58 -29 -30 -27 -35 -31 -24 -29 -16 -44 28 25
for__first m -19
of__i adjmqru -22 -17 -17 -17 -16 -15 -28
papa imn -17 -37 -22
~escr abdfhjnopqrst -43 -32 -25 -16 -21 -30 -27 -25 -26 -32 -23 -20 -17
""",
    """
do__old mu 17 -16
guy$ jmv -17 -26 28
my_@visit abcdefghiklmnpqtuv -78 38 -37 -38 -37 -23 -39 -33 -19 -20 -15 -18 -19 -42 -17 -37 -59 -18
no__@day bm 18 -30
no__texteen lmv 23 -22 -20
not_your mv -18 15
there__@person dhijmu -19 -19 25 -16 -19 -27
we__at r -17
what__with gmnu -19 21 -15 -24
who_are u 15
~<era bm 18 -19
~scri bdefhijknopqrst -34 -35 -31 -29 -30 -16 -40 17 -37 -36 -35 -40 -34 -28 -31
""",
    """
am__getting akmr -24 19 -26 -19
la_primera m -18
para__primera ad 29 -21
say__a m -16
y__se mr -25 -16
~blin m 19
~dele abdiov -17 16 -17 -16 -17 -16
~uro m -24
""",
    """
@insurer_cover du 20 -19
but_can bo -17 20
es_en adhjnosu -17 -16 -19 25 -16 -20 -18 -26
eso__por djm -19 16 -24
her_number im -16 -17
mensaje_de m -17
regresar bkm -18 -15 -17
surgi* n -17
y__hago gm 18 -21
""",
    """
agrad* fmort -16 -29 -20 -17 17
up_at a -16
~xit> dgjmnru -21 -17 23 -29 -17 18 -21
""",
    """
#__please bo 19 -20
easy abj -17 -15 16
questions_for im 19 -15
soy_yo v 19
text__again gkm -31 19 -26
un_dia n -20
~<lif hiu -16 -15 -19
~gar> acdghinpv -24 -15 -25 -25 -26 -21 -33 -22 -26
""",
    """
all__is hmu -19 -17 -15
habla cimpqv 19 -16 -23 -19 -16 -15
in__lot abchjmru -20 -16 -15 -17 -17 -29 20 -17
not:vayan b -15
nurse acdegijklmnopqtv -50 -21 -30 -17 -23 24 -27 -24 -24 -32 -29 -28 -30 -22 -17 -20
~ille dmnqsv 20 -27 -23 -22 -19 -19
~pto> kl 21 -18
""",
    """
cuenten__no hmn 16 -16 -18
dormi dghijlnopqsuv -23 -17 -19 -20 -20 -20 -26 -16 -16 -20 24 -34 -15
fast d -18
i_just bdilnq -18 -16 -17 -16 -35 21
roll m 17
~edar aino -16 -17 16 -17
~invo m -16
~nxie m -20
""",
    """
do__who mqu -18 18 -20
does__@pay u -17
molestar$ lm 16 -16
thing* admn -26 -17 -42 -18
~aybe el -18 -16
~ighw s -16
~uena dfnu -21 -20 -18 -18
""",
    """
@relative_si q -16
do__# bmq -18 -27 -19
not__if p -17
pongame__@visit a 16
vayan_a b -15
~<amo m -16
~hea acfghjlnopq -24 -21 -20 -32 -30 -37 -18 16 -22 -25 -40
""",
    """
^hold beflm -25 -19 -25 -17 23
all_day dghmu -20 -17 -22 17 -24
are__@relative gnu 16 -20 -23
down_still q -16
learn m 20
race m 17
remove_me bluv -31 25 -21 -19
that_morning mo -23 17
~acil m -16
""",
    """
just__@late mr -21 18
keep_getting mv -23 17
minutitos m -15
my__@insurer dmnq 18 -19 -20 -15
suit mn 17 -15
to__just m -24
what_should ajmnsu -24 -17 15 -21 -21 -28
~ears mtu -22 16 -19
~eje abdfgjkrsuv -28 -31 -20 -16 -22 -21 -20 -20 -21 -22 -22
~ghg em 21 -19
~see abjmnq 22 -19 -16 -23 -21 -16
""",
    """
and__home pq 15 -19
both_ways m -16
epa$ efm -19 22 -21
making nr -17 -21
""",
    """
anything_the ao -18 18
be$ dmou 22 -28 -17 -25
cancelled bdhlmopqrsuv -19 -29 -17 -20 18 -23 -27 20 -20 -16 -26 -15
it__@sick mos 18 -16 -16
me__mucho s 17
on__do gn -15 -17
this__a abdgjmv -21 -18 -16 -17 -22 -44 37
~lake pq -20 21
~laro ops -16 -16 -18
""",
    """
@call_now him 19 -22 -15
i__make b -19
la_del blmo 27 -22 -33 -32
numero_@wrong gijluv -21 -18 -20 -28 -16 24
~<ent bfhiklmpqsv -27 -22 -15 -20 -24 -28 -33 -28 -21 -17 -27
""",
    """
@ride_fell m -24
@spanish_better m -16
do__them lm 20 -17
get_one aiu -16 20 -17
is_@drink adhijmnopqsuv -19 -27 -20 -19 -20 -18 36 -17 -18 -27 -16 -37 -17
me__my bdlu -25 -19 -20 -23
puede_@book o -18
snow$ d -20
~<sd em 18 -19
~ual abceflmopqrtv -19 -16 -16 -39 -34 -40 -26 -19 -19 -39 -23 -32 -34
""",
    """
@open_are hjm -18 21 -29
am__way r 17
normal__a u -16
viernes cdefijklnopqrstuv -30 -21 -19 -17 -26 -28 -17 -30 -25 20 -17 -26 -21 -21 -26 -21 -16
ya_cerraron ahmr -15 23 -24 -17
~lls> an -16 -17
~pho abdmqu -17 -18 -29 16 -17 -22
~roni o -15
""",
    """
@howmuch__de mu -19 -16
duele__la s 15
make__an a -17
speak abdghjnoq -23 -19 -24 -15 -21 -15 -27 -16 -17
~<vai m -19
~birm gimu -22 -19 -31 -20
~nlk eflm 26 -18 -17 -25
~omm bdhjkoqrsuv -21 -32 -19 -27 -17 -21 -19 -17 18 -19 -16
~vere abijlos -18 -18 -17 -17 -15 -17 -18
""",
    """
and__our a -18
lista_del b 16
una__o i -16
ustedes__el m -15
would efgjmnprstv -17 -17 -29 -27 -19 -36 -26 -16 -31 -30 -27
~ciud dj -15 19
""",
    """
form djlmnoqsu -28 -21 -17 17 -20 -16 -18 -17 -18
i__right m -17
not:more acdfghlmnrsuv -24 -20 -24 -17 -28 -19 24 -22 -30 -27 -26 -42 -19
the_time abdghijlnops -28 -17 -30 -16 -28 -19 -22 -17 -30 25 -22 -20
trabajo__otro d -16
voy__no m -19
you__fun gmu -16 19 -19
~das> aqu -20 -16 -16
~uppo dmu -15 -17 -17
""",
    """
i__already l -16
us_@move m -17
~died l -16
~frio m 18
~nage dijlmq -20 22 -16 -18 -28 -17
~ous> ad -15 -16
~sons m -18
~vega m 17
""",
    """
do__day aghnu -16 -20 -21 -19 -26
gusta agiklv -20 -21 20 -16 -21 -25
hora cdfgijklpqstuv -18 -29 -30 -35 -41 -36 -27 -19 -16 -28 -22 -22 -38 -29
que__en adgjks -24 -28 -18 -25 -17 -19
~ari efhjlmrtu -17 -22 -28 -41 -35 -19 -26 -25 -18
~eiv iv -22 -16
~itar ilr -19 -19 -16
""",
    """
i__# bijkmpqru -22 -16 -17 -16 -42 -36 -19 18 -21
is__lot jm 19 -15
not:telefono m -15
not__sorry o -15
pelig* mu -22 22
salon a -19
trabajo_de i -18
un__o mnu -17 -16 -15
~ago fhoprsuv -22 -24 -24 -17 -17 -22 -33 -21
~ictu m 17
""",
    """
@relative_needs amq 21 -32 -16
a_new dijmnopqruv -30 -29 -22 20 -22 19 -23 -17 -20 -25 -17
cutting_it m -17
eat abdfghijkmoqrtu -29 -23 -35 -16 -39 -40 -16 -27 -16 36 -29 -34 -23 -15 -44
paperwork$ m -18
the_library h -18
vendra io -16 -16
where__buy j -18
you_put djo -18 -17 -21
~gine n -17
~ock acegiknrsv -29 -34 -37 -35 -34 -21 -42 -30 -28 -25
""",
    """
@open__@holiday a -17
@symptom_del s 16
did__last gm -17 19
not__date o -17
~omp abcdfhijls -27 -30 -17 -16 -15 -21 16 -32 -22 -27
~wor abcdfgjklrtv -29 -35 -45 -19 -36 17 -22 -30 -16 -23 -40 -42
""",
    """
any__i lm -16 -17
ok_after q 16
there__of m -20
you__after h 19
~<mnn e 17
""",
    """
and__up a -17
i__@call adgjnoqu -30 -27 -18 -17 -20 -21 -22 -22
~<bil abdghjklnoqrstuv -29 -26 18 -21 -18 -29 -17 -24 -30 -26 -24 -23 -20 -15 -39 -29
~enco o -16
""",
    """
cncl bclmou 25 -18 -18 -22 -17 -17
i__more l 17
lo_de dhjm -15 -19 -16 -32
pressure m -16
que__era m -19
unos m -21
walk bdilmoqr -24 -36 -26 -16 -22 -17 23 -21
~dici fmu 15 -21 -16
~erf abmt -16 -18 -21 20
~muc acdefghjknopqrstuv -26 -17 20 -34 -36 -31 -31 -40 -26 -19 -19 -22 -30 -16 -22 17 -22 -22
""",
    """
@sick__otro o 22
cita acdefghijklmnpqstu 40 -48 -78 -47 -39 -53 -27 -59 -28 -36 -24 -44 -21 -42 -32 -64 -31 -70
elevador m -17
text__the ailm -18 23 -15 -21
ya__que m -18
~<loo fghlnopsu -20 -25 -22 -25 -31 -22 -29 -18 -34
~alua m -16
~iuy e 16
~uir> m -26
""",
    """
@insurer__mi dmp -17 -23 20
@relative_un m -17
de_manana blm 17 -16 -24
if__@drive n -16
la__@staff i 17
one_is i -18
to__@relative dgjkl -19 -22 -16 -20 -17
~<es abdefhimnot -37 -17 -32 -70 -27 -16 -28 -26 -24 -29 -18
~eco> aiuv 17 -18 -17 -16
""",
    """
^ahorita bhmt -25 -17 21 -19
exame* u -17
hablo_con c -18
me__date am 21 -23
my__am lmr -19 -18 18
take__@medicine mn -20 15
want__try a 20
~<opc gmu 28 -29 -28
~<tex abdefhjklnopqrst -24 -34 -44 -25 -35 -25 -17 20 19 -57 -43 -50 -45 -46 -50 -39
~hrea l 17
~lmao em -22 21
""",
    """
@place_to m -19
few__for i 16
hay_gente h 16
i_meant abv -25 -19 -21
in__cvs im 16 -16
not:and amopq -15 -24 -24 -20 22
quiero__el mu -23 -17
~cove acdgijlmnoqrsv -22 -16 16 -20 -24 -22 -19 -22 -17 -21 -30 -19 -18 -20
~dela bmnos -26 -33 -20 27 -17
~lude d 18
~mpo bdghjlpsv -26 -25 -15 -19 -20 -25 -18 -20 -16
""",
    """
@thanks__you mt -18 23
is_@food dfjnostu -17 -16 -16 19 -17 -16 -15 -22
is_there bfhimnoprsuv -38 -49 -62 18 -23 -17 15 -47 -40 -48 -16 -54
vote$ m 21
~omp> a -16
~rer> ajklmqs -19 -19 19 -17 -23 -16 -16
""",
    """
@late_mi mr -15 17
@thanks__for m -18
away__@visit bm 16 -15
file dn 15 -15
i__getting mnqrsu -40 -19 17 -22 -18 -24
not_@drive mq -25 15
que__esto ju -18 19
sera_normal su 22 -16
sorry__was bcmruv -26 -16 25 -16 -20 -19
ya_esta mpq -15 18 -20
~bet adgjklpqstv -25 -27 -32 -19 -19 -16 -19 -30 -36 -16 -26
~has dimqrs -18 -23 -32 -18 -17 -16
~vise ilm -17 -17 -22
""",
    """
able__after q -23
my__telling m -16
no__por bciop -26 -16 -21 -23 -17
text__directions jm 22 -23
~<use anpq -19 -17 -19 -19
~lapt m 18
~tamb ou -18 -21
""",
    """
@food__@open hm -18 16
@texts__@relative m -27
@thanks__the mt -21 20
los__@call im 16 -21
up__@texts ak -16 15
~ava bhjlnpstu -22 -20 -19 -17 -25 -16 -16 -19 -21
~oup cgjkmu -17 -20 -18 -17 -16 -22
~pass abdghjlnoqr -21 15 -23 -23 -24 -32 -17 -28 -17 -22 -28
""",
    """
@ride__@relative mpq -22 19 -18
changed__i bmo -16 -16 19
me_this glm -17 -25 21
que_onda gjmt -24 -24 -20 -17
~enk eflmt -19 -16 -17 -25 20
~ink bcdhiopqrtu -25 -18 -36 -31 -19 -36 -27 -31 -32 -20 -22
~make hjknpqv -22 -28 -29 -39 -18 -33 -16
~stre abhjlnops -21 -18 -19 17 -17 -20 -16 -18 -16
~xpen iu -19 -25
""",
    """
#__puede np -18 -16
buscan iru -16 -15 -19
cheers$ aqt -16 -18 15
debbi* muv -22 -19 21
i_only m -15
my__up m -24
there_@day m -19
~lgu abgjkloru -23 -25 -20 -27 -22 -24 -16 -22 -43
~oji bm -15 -29
~til> b -16
""",
    """
hit__on klmr 20 -20 -20 -16
i_need blprtv -39 -40 -19 -39 -16 -28
""",
    """
@cancel__need o 18
^desde fm -16 -22
ayuda_por g 15
debo adfhilmqtuv -22 -18 -19 -16 -15 -17 -33 -17 16 -17 -25
del_@insurer q -15
gente$ afmu -25 23 -21 -20
someone__today hi 19 -20
spots aimo 21 -20 -19 -15
time__@day h -20
~ell> abcehknorsv -34 -43 -35 -28 -22 -19 -40 -24 -20 -40 -33
~nico m -19
~xame u -17
¿__un djn -28 -20 -23
""",
    """
buddy am 15 -26
se__@relative abpq -17 -22 -23 16
time__@stop ajm -18 -15 -23
unsubscribe_me km -22 22
""",
    """
i__just mv 16 -19
inyec* u 16
you__am m -17
~kev v 16
~ween a -16
""",
    """
=rare2 abcdefghijklmnopqrstuv -77 -34 -49 -48 90 -54 -62 -89 -59 -65 -34 -62 67 -47 -33 -30 -62 -21 -31 -90 -78 -40
^today dfhmos -17 -16 -20 27 -15 -22
in__after a -15
put__in bgkl -21 -15 -16 -16
to__someone bimopq -17 -19 -20 -17 -21 19
""",
    """
all_the h -16
come__me ado -19 -15 -17
mr mv -22 16
my acdefghijklmntuv -19 -27 -16 -132 -89 -49 -95 -38 -49 -31 -18 29 19 -59 -48 -39
pass_on b 19
~goin aegiklmstu -35 -16 -33 -17 -23 -19 -17 -25 -31 -29
""",
    """
cuadr* m -20
llega_el m -16
ok_that m -22
que__ahi mn -20 -18
~tir> in -15 -18
""",
    """
again abcehikqrtuv -23 -30 -25 -20 -27 -36 24 -26 -34 -21 -33 -25
by_@insurer u -15
did__the km -15 26
quiero__avisen k 15
~boo abceghijklmnpqrst 20 16 -18 -22 -21 -16 -16 -24 -22 -27 -28 -20 -21 -26 -25 -17 -16
~cka am -15 17
~mit> d -18
""",
    """
#__any o 16
bring_anything dm -21 -25
i__her nqr -16 -19 -16
is_an dju -25 -16 21
llego$ cdlmoru -16 -30 -16 -42 -18 19 -23
pasos d -15
past_# j -19
the__too m -23
~dpho m -16
~igui mu -22 16
""",
    """
cual_@door gjm -15 19 -18
far dhju -18 -23 20 -20
regre* dglmnqu -18 -17 -20 -35 -18 15 -19
run$ dgmu 30 -19 -24 -26
~<afu a -20
~erpr cm 18 -17
~husb m -15
~sar> bdknpsu -21 -15 -21 -18 -16 -16 -21
""",
    """
@visit__got m -19
accept_@pay dm 18 -18
do_for dgh -19 -18 -16
there__menu dgijmu -17 22 -21 -17 -19 -18
~<dig cdgjnpqst -18 -24 -16 -17 -26 -17 -21 -22 -21
~<ho cdegiklntuv -62 -67 -61 -71 -46 -57 -55 -24 -61 -30 -40
~bly a -16
~msel n -15
~rase mo -22 -17
""",
    """
can__to abdhjoqu -24 -22 -23 -19 -18 -25 -30 -22
hit__up abm -17 -15 -20
or_just mnr -23 -16 -16
~<spl d 17
~ati cdefgoqsu -36 -24 -16 -35 -26 -23 -35 -31 -52
~nib m -18
~pli aefghjlmnprstv -37 -28 -27 16 -21 -34 -40 -55 -31 -21 -27 -29 -22 -29
~thes abfhjlmnopqrt -34 -28 -22 -31 -28 22 -24 -37 -35 -20 -35 -29 -16
""",
    """
entiendo$ gm 17 -18
esperen$ bmr 17 -19 -15
it__early m 15
it_work dgmu -18 -26 -31 27
que_buscan m -17
~ghwa s -16
~quea m -20
~und> cdklnqtuv -18 -35 -23 -24 -25 -19 -17 -31 -27
""",
    """
@texts__my bklmu -16 16 16 -23 -18
almost fjlmr -22 -17 -17 -28 29
quedo_el mr 18 -17
that__for o -18
the_@place abcdeghjklmnorstv -30 -32 -23 -40 -17 -42 38 25 -24 -32 -34 -34 -41 -31 -31 -20 -31
tom p 17
true aijq -16 -19 -22 -16
what__say gm 21 -20
wifi m 16
ya__del pq 21 -24
~eci cdehjnoqsuv -23 -30 -28 -24 -31 -24 -26 -50 -26 -41 -40
~ily adgu -15 -19 -15 -20
~iye p 15
~mos> cghijkmnost -22 -29 -19 -18 -26 -24 -26 -30 20 -17 -23
~song abgijlmnosu -19 -20 -23 -18 -16 -19 37 -16 -22 -17 -29
""",
    """
i_qualify m -16
~los> abdgimnor -22 -16 -16 -16 -15 -32 -15 -17 -21
~puso o -18
~rged adm -18 25 -29
~rki dnprtu -20 -17 -17 -16 -15 -20
""",
    """
donde_queda gmrsu -19 21 -15 -18 -27
it_do djmu -26 -19 -18 17
myself djlmu -20 -15 -16 -21 -21
se__el abcdijlnpqsuv -16 -22 -17 -29 -18 -22 -17 -28 -23 19 16 -27 -23
we__to bdilnqu 18 -16 -21 -18 -24 -21 -15
where__place u -20
~afa gmuv -17 -15 19 -18
~aked mpq -19 -18 22
~rned ajlr -20 -16 -19 -23
""",
    """
@traffic$ acdjklmoprs -19 -18 -16 -20 18 -16 -32 -20 -22 23 -17
not:run q 16
talked mou -26 -18 -15
to_you bdfhi -21 -23 15 -20 -21
what__number du -21 -21
~cion abcegijklopqsv -16 -27 -33 -33 25 -20 -24 -31 -37 -16 -31 -23 -33 -36
~circ m -19
~day> bcejklnpqtuv -19 -30 -38 -41 -35 -43 -36 -39 -50 -23 -25 -36
~ejos jmpru 17 -24 -16 -18 -19
~ify ijlmnu -17 -18 -21 -26 -23 16
~pond abgru -22 -23 18 -15 -20
~writ abopq -28 -16 -19 -19 -19
""",
    """
a_hospital jmu -27 -21 24
burns m -22
do_about a -17
do_they acgjnu -21 -17 -15 -19 -20 18
not__more m -20
somebody_to ap -20 15
~<ar bdefijkluv -19 -32 -17 -18 -22 -16 -26 -29 -39 -29
~<ca aefghklnst -30 -62 -47 -34 -52 -40 -32 -50 -23 -38
~asj m -16
~hear agjoqr -19 -16 -18 -17 -18 -19
~oss fhknqsuv -16 -26 -28 -31 -30 -25 -29 -20
""",
    """
all_there hj 17 -18
thing gjmoqruv 22 -20 -33 -25 -28 -28 -36 -33
todavia bdil -21 -17 -17 -16
want__keep bm -19 16
whatever__is lm 21 -20
~atin afr -16 -16 -17
~came bdknorv -28 -27 -20 -24 16 -22 -18
~pare bgijlmu -21 -18 -17 -21 20 -27 -17
~ranq mq -21 -16
~saq almv -20 24 -21 -19
""",
    """
and__me akmoqs -19 -16 -21 15 -17 -15
dormi$ adhjmnu -21 -17 -17 -15 27 -17 -27
escribirme am -16 -21
los_papeles ah 18 -15
love__god lm 16 -17
me__bien m -23
mornin efmn -17 23 -21 -17
que_horas bhmoq -16 24 -26 -18 -16
~ajar bdhn -26 -24 -16 16
~core dm -19 21
~etr anu -15 -17 -18
~kjn em 16 -16
~reab jm 18 -16
~xpla adku -18 -18 -17 17
""",
    """
la__favor cj -15 16
th dhijmnopqrsu -19 -22 -17 -19 -30 -17 25 -22 -21 -28 -17 -17
who_invented m 17
~ire acdghklnotuv -29 -21 -32 -33 -30 -24 -28 -33 -26 -19 -27 -18
""",
    """
@body__from u -15
^emojithanks ft -31 27
con__o i -17
de_@visit abdmp -16 -17 -15 16 -16
do__up nu -18 -26
fin bghlmo -19 -16 -19 -17 23 -17
for__@day amoq -18 -27 19 -18
ponga* bgimuv -24 -22 15 -28 -19 -15
~cto> dlms -18 -26 -19 -21
~ives ai -16 -20
~uede eghjlmprtuv -31 -21 -59 -44 -48 -19 -21 -22 -38 -57 -41
""",
    """
a__how a 16
covered__the dmu -17 -22 18
dings bl -15 16
mexic* m 19
the__exactly u 15
""",
    """
alguien__me amnv -17 -16 -16 -16
days bdghijmnp -22 -18 -19 16 -16 -31 -20 -26 -19
last_night ah -20 -23
lo_que acdfhjlmnopstv -25 -16 -30 25 -22 -23 -16 -41 -26 -21 -16 -16 -18 -22
progr* m -18
se_usa aglmnu -20 29 -17 -28 -16 -23
~ady bcdghjkoqstu -23 -20 -16 -24 -24 -31 -29 -17 -15 -30 -27 -38
~brai m -28
""",
    """
cutting m -17
instr* abnor -17 -16 18 -17 -18
is__today dfi -21 -34 -26
mi_celular m -28
my__balance dm -23 23
opinion m -17
""",
    """
car__start q 16
have__car q 16
hay bcdeghjklmpqstu -25 -26 26 -75 -28 -20 19 -63 -69 -72 -26 -24 -65 -64 -23
know__would ad -16 15
voy abcdefghijklmoprstuv -24 25 -57 -15 -57 -53 -29 -28 -55 -22 -46 -33 -54 -36 -25 64 -60 -53 -37 -65
~<ig adefghijloqst -22 -26 -15 -16 -22 -17 -17 -21 -17 -17 -19 -19 -21
~aste adgjklnoqrtu -24 -16 -26 -16 -17 -24 -21 -18 -16 -17 18 -32
~hjkl em 20 -21
~nab klm 23 -21 -20
~spo defghjklnuv -39 -18 -22 16 -33 -18 -19 -28 -33 -41 -29
""",
    """
alguien$ achopu -32 -18 -18 -37 -25 -21
get__@door m -23
is__said mn 20 -16
let__@texts km 23 -20
total$ dm 20 -19
will__@late pq -21 -17
~<dat dfijmnopqsv -20 -19 -22 -21 -23 -15 22 -17 -27 -25 -21
~spit hmprs -16 -17 -19 -17 -17
""",
    """
@move__to abdimqrs -18 -25 -17 -18 17 -17 -19 -19
@texts_no l 15
can__do ghjkmnpqrsv 28 -38 -40 -17 -61 -19 -17 -58 -22 -27 -16
childcare m -16
is__earliest m -17
round abnopr 19 -20 -17 -24 -16 -16
shirt h -16
your__and a -16
~ante bcghjlt -30 -22 -39 -18 -22 -42 -15
~egi dijlnu -23 -15 -24 -20 -24 15
~one adefjkrsu -33 -34 -49 -28 -77 -36 -41 -32 -34
~oute r 18
~ped bcdfhjmns -18 -20 -31 -17 -18 -21 -18 -32 -21
~tens diu -18 16 -18
~uem aps -15 -15 -15
~worl h -15
""",
    """
a_que abdfghklnopqrsuv -28 -32 -24 -18 -25 27 -15 -18 -23 -41 -19 -26 -19 -17 -35 -26
an_@visit abcdgijlnopqrs 29 -47 -19 -17 -23 -29 -30 -30 -30 -39 -16 -24 -22 -23
appro* adm 18 -16 -15
bet$ cdefglmtu -15 -15 -32 -24 -15 -22 30 -19 -17
heart dms -17 -15 19
know aefhijlns -29 -23 -19 -38 -21 -26 -24 -19 -17
need_# bdm -22 -16 -18
~eja acefklrstu -28 -21 -17 -21 -25 -38 -24 -29 -16 -31
~gua acdefghijklpqrsuv -42 23 -39 -26 -25 -27 -28 -31 -32 -27 -33 -27 -27 21 -31 -26 -26
""",
    """
@cancel_turno b 17
^ask bhimopq -22 -18 21 15 -23 -17 -16
does__up dm 15 -23
highway s -16
is__just dmu -18 -27 19
jk$ flm -17 -15 21
please$ cdefmnopqrstv 15 -30 -29 -23 -55 -19 18 -18 -28 -28 -15 -54 -52
~<sa cefhijknqtv -43 -71 -33 -30 -36 -17 -24 -15 -20 -36 -47
~tify lu -16 16
""",
    """
cell_off bl -17 22
el__dice m -16
is__what nq -20 -19
joke m 22
let__@move m -16
no__ningun qv -21 16
off_@move m -16
slide mo -24 18
that_normal mu -18 16
~<beb n 17
~<sem bcdgikmns -21 -15 -24 -22 -45 -16 -38 -34 -20
~mfo i 16
~ref acefghkmnpqrstuv 18 16 -24 -17 -41 -35 -38 -25 -46 -29 -37 -29 -30 -29 -48 -29
~wqw em 18 -17
""",
    """
^which abcdilnopqrstv -23 -20 -18 -26 -17 -26 -26 -15 -16 -17 -32 -16 -20 -16
can__up dinrs -20 -17 -16 -16 -15
sin_@eat hmn -16 -17 19
stopp elm -18 23 -24
~ched dikmnsuv -17 -18 -15 -18 -19 -16 -16 15
~era> bcefhklmnpqtv -19 -27 -19 -24 -25 -31 -16 -28 -16 -16 -28 -21 -21
~ipe> ab -19 16
~summ hm 15 -18
""",
    """
acepto klm 21 -18 -15
far__from jm 17 -21
id bdmnopqsu -21 -25 -19 35 -18 -21 -22 -17 -25
listo lmq -17 -19 -17
on_our b -15
~nfu dm -19 -30
~onga bcmnruv -23 -16 -30 -16 -17 -21 -16
""",
    """
@cancel__del bmo 16 -17 -19
all$ acefgimnosu -17 -18 -19 22 -24 -31 -49 -27 -33 -29 -36
cancelar acgijklnpquv -21 -25 -24 -35 -17 -28 -36 -22 -18 -31 -22 -22
~ewed m -17
~five bdijo -16 -17 -17 -19 -24
~oci agqr -19 -16 -18 -18
~top> bcefgiklmnou -16 -18 -24 -18 -18 -16 29 -33 -16 -16 -16 -20
""",
    """
for__@visit dghijlmorsuv 17 -26 -17 -16 -18 -22 -45 -22 -21 -25 -35 -30
in_my abdghiklpr -28 -19 -23 -18 -16 -19 -19 -16 -17 -26
quiero_dar a -21
still_there jns -21 -21 -20
~bab aiu -20 -16 -16
~les> bcefklpqu -34 -20 -24 -26 -15 -18 -35 -20 -20
~ror l -16
""",
    """
do_on gu 23 -17
does__@insurer mq -18 -15
this__@call adgl -18 -18 -16 -19
uh acdefhjlmnqt -18 -16 -25 26 -28 -20 -22 -24 -33 -16 -16 -18
voz imu 20 -25 -17
write au -17 -20
~iez> mr -17 17
~ota bcfghijnopv -20 -17 -15 -22 -22 -26 -36 -29 -24 -19 -24
~way acdefghikmotu -38 -25 -24 -30 -28 -34 -36 -28 -23 -25 -23 -24 -22
""",
    """
@relative_wear mn -20 21
these__are l -15
to_find j 21
will__make m -21
~ips r -17
~nts bcdegiklnprt -23 -20 25 -24 -17 -29 -18 -24 -32 -17 -21 -17
""",
    """
a__just mu -23 -16
form_to im -15 18
infor* d -20
is abceghjklopqrstu -24 -70 -32 -126 -78 -24 15 -71 -56 -24 16 -15 -40 -17 -39 26
""",
    """
all__the bdqu -16 -18 -21 -21
asi__@cancel bm 18 -16
or__word g 19
or_with iu -20 18
saber_mas iu -15 16
~ecl a -18
~ose> bcdeghijlnpqrt -35 -20 -16 -20 -20 -22 -28 -29 22 -26 -23 -30 -33 -18
""",
    """
@english__se co 15 -17
a__@animal ao -16 -17
the_week m -23
would__bring m -20
~<br abcdefghkltu -24 -35 -34 -43 -39 -39 -19 -17 -40 -35 -38 -26
~fica adg -19 -15 -16
~mbr abdijmnoprs -18 -23 -17 -20 -17 -28 -16 -20 -16 -15 16
~ownt d -16
""",
    """
@clinician__los a -18
can_bring pq -16 20
findi* mpq -21 -18 16
me_@cancel blopq -35 -25 -29 -28 19
~ono> bcnoq -21 -19 -24 -21 -22
""",
    """
dia_es hmu -16 18 -16
expect m -23
me_an am -21 21
read_@english cm 15 -17
~mano gm 17 -16
~rug dghjnpu -15 -16 -19 -19 -23 -22 15
~stil bcdefgmpstuv -31 -17 -39 -18 -26 -32 -19 -33 20 -30 -39 -23
""",
    """
big dmou -17 -18 -16 -17
can_not adfghiklmnpqsuv -49 -21 -16 -25 -46 -20 -18 -23 -22 -31 -16 22 17 -27 -37
for__reminder m -17
out__pocket m -19
so bdefghijkmnqtv 30 -18 -26 -33 -18 -31 -38 -35 -40 -55 -56 -16 16 -52
walk__that m -16
~aqui bcdehkoprtuv -30 -22 -29 -16 -24 -21 -24 -28 -35 -16 -23 21
""",
    """
@pay__me i -15
decided v -17
disculpe ilm -18 -16 -16
had__this m -22
i__music n 20
que__conmigo v -18
sale_el m 16
tienen__el dhimq -18 -17 -18 -27 -17
when__are u -16
year jnsu -23 -19 -25 -19
you_treat ghjnu -19 -16 -17 -21 20
~<kni aq -21 -18
~irme dinoruv -17 -23 -29 -22 -19 -21 -19
""",
    """
estuv* q -16
this_week ablnsuv 18 -20 -16 -17 -21 -33 -21
~cvb em 23 -24
~ire> anu -16 -28 -17
~sgos dmu -17 -19 23
""",
    """
and_this m -18
cerra* ahmn -18 26 -20 -15
i_able nq 17 -20
site f -16
""",
    """
@call abcdefgijknopqrstu -57 -18 -58 -35 -55 -91 -62 88 -92 -22 -51 -73 -61 -79 -60 -53 -85 -55
@day_are mo -20 21
@parking$ abcdefghijklopqstuv -42 -24 -33 -44 -32 -33 -36 -19 -35 46 -22 -27 -24 -26 -31 -22 -23 -44 -23
@visit__mi m -18
duele$ mu -20 16
kind__@clothes mn -20 19
que__molestar m -17
than amnu -24 -15 -20 -19
~<bab ir -17 -18
~ayo> bpqrv -17 -19 16 -15 -17
~crib bdefhijknopqrst -36 -35 -31 -29 -30 -15 -40 17 -37 -35 -35 -39 -33 -28 -31
~que bcdefghnuv -29 -28 -22 -34 -40 -18 -39 -26 -15 -34
~remi ablnosu -21 -17 -21 -16 -22 -16 -18
""",
    """
allowed__@drive n -17
are__all ahmort -26 18 -28 -16 -16 -15
el__anoche s -17
guita* m 19
no__no ab -18 15
quien_me abcklmv -33 -20 -17 -26 -34 -40 -40
ready__this a 15
~aro> abdijlmnoqruv -19 -27 23 -24 -33 -18 -26 20 -21 -27 -21 -44 -26
~feel acdghjnoprsv -33 -17 -22 -15 -20 -21 -24 -16 -19 -22 19 -17
~hon acdopqstu -22 -19 -31 -21 -18 -16 -16 -15 -27
~zan m -18
""",
    """
@book__@visit bdmo -25 -18 22 -20
driver__me q 15
estoy_interesado alr 18 -17 -17
hacer__@treat u -16
how__before ahms -16 -21 -25 -19
old abcdefhjmnors -24 -28 -19 -34 -20 -31 -34 -30 24 -32 -20 -20 -22
~<nl eflm 25 -17 -16 -23
~<wro u -17
~inv aq -21 -16
~nte delmoprsuv -19 -44 -22 -15 -28 -32 -24 -35 -32 -33
""",
    """
^@staff abcdefghijklmnopqrstuv -34 -37 -38 -44 -54 -60 -37 -53 59 -36 -34 -46 -64 -27 -21 -26 -31 -34 -23 -44 -43 -34
something$ iu -26 -18
~lat> nq -15 -19
~oad> jmu 15 -20 -17
~poc jmor -16 -26 -19 17
~quem aps -15 -15 -15
""",
    """
fecha ikms -15 -19 -25 -16
got_my dmpq -16 -26 30 -36
it__a bnps -24 -26 -22 -17
that__it dmt -16 -32 18
~ashi lm -17 16
~cnc bclmou 25 -18 -18 -22 -17 -17
~iou n -16
~rang bo -15 -19
""",
    """
#__my m -24
belongs_to v 15
luz djlm -24 -22 -19 27
you__it agijmnqu -29 -24 -15 -31 -24 -17 -20 17
~brui m -17
~chai ginop -16 -20 -16 -25 -16
~gal> ju -18 16
~tati nr -17 15
~ugue c 17
""",
    """
is_a acdfghijkptv -18 -27 -49 -34 -38 -28 -16 -52 -15 -28 -29 25
y_me dp -15 17
~atte mnou -19 21 -19 -17
~lep bcdp -16 -15 -16 -20
""",
    """
^@symptom abdefhijkmnopqrstuv -22 -19 -31 -18 -18 -20 -20 -31 -17 -18 -27 -26 -20 -25 -21 43 -20 -29 -20
am__do m -21
downtown$ j 16
forge* abdgijouv -23 16 -21 -25 -18 -35 -19 -25 -16
it_have mqu -18 17 -16
just__@vehicle q 19
not_good m -24
prepa* abgmo -20 -22 -28 -16 -16
which_@place m -18
~<bra g -15
~cho> bimpu -18 -21 -22 -20 -22
~dar> defhijkoqtuv -25 -15 -16 -15 -15 -25 17 -26 -24 -17 -25 -25
""",
    """
@symptom__for m -15
en_@date abjmnr 15 -16 -24 -23 -18 -16
fine__me m -16
got_me acdiklmnpqsuv -31 -15 -22 -22 -20 -26 -21 -17 42 -36 -26 -30 -24
you__off hm 16 -16
~lady abijlmnorstu -21 -22 17 -18 -17 -16 -18 -18 -16 -19 -16 -16
~nder efijlopqrs -19 -18 -17 -25 -29 -30 -21 -19 -17 -23
""",
    """
@english$ abcdefghijklmnopqrstuv -42 -50 78 -49 -58 -47 -25 -38 -58 -47 -43 -56 -35 -39 -49 -41 -37 -39 -37 -44 -54 -42
^count abmo -15 22 -20 -21
at_a r 16
el_@medicine dou -16 -18 -16
flyin* u -19
puked djopqsu -22 -21 -18 -16 -19 17 -15
~acry m -16
~lks> ijm -16 -20 -19
~nti bdefiklmpqrtv -21 -35 -24 -25 -23 -35 -16 -18 -26 -22 -19 -16 -30
~repo m -19
""",
    """
@food abcdefgijklmnopqrsu -60 -64 -57 -32 -19 -53 -63 -63 -41 -57 -59 57 40 -72 -45 -81 -45 -39 -78
@symptom__@treat nsu -16 20 -17
al__quiero m -17
calle abijlv -21 -17 -32 29 -20 -23
delay mo -19 20
mi__pero am -16 -21
movin* uv -15 -19
nauseous m -20
se_trata g -20
work$ aghijmnprsu -21 15 -35 -26 -23 30 -52 -27 -35 -23 -25
""",
    """
@texts_to m -20
a_lot nqru -18 -19 -20 -21
all__@insurer dhm 17 -17 -15
me__ya aims -17 -15 -28 -17
packa* am -15 17
should__@stop mn -17 25
that_helps t 15
una_@person abcdefghijlmnoqtv -36 -18 -19 -17 -16 -16 -23 -17 36 -17 -18 -26 -21 -20 -19 -15 -34
why__you uv 19 -17
~okin filmnpsu -17 -21 -18 -16 -25 -20 -18 -18
~sive iu -19 -25
~wqe> em 20 -19
""",
    """
a_flat q -16
back__the bim -18 -17 -18
i_@move abjlnsu -21 -18 -26 -18 -25 -18 -23
is__on abgilnqu -25 -16 -15 -34 -17 -23 -20 -26
mande* bgoquv -20 -27 -23 -19 -21 -20
off_work m -16
player$ m -18
what__have mnqu -29 18 -23 -20
y__@day bo -22 16
~oone hmou -17 -16 21 -26
""",
    """
in_before a 16
me__with bilopqu -22 -15 -26 -22 -26 -25 -23
my__five o -17
~eing dmns -18 -34 -17 18
~etur l -15
~refe abdghkmnqtuv 23 -27 -24 -22 -19 -21 -35 -20 -18 -17 -27 -17
~tac bcdghjlmopqtuv -27 -16 -35 -30 -24 16 24 -38 -26 -18 -22 -16 -24 -25
""",
    """
had_this lv -17 23
~<mai dijnu -17 -17 17 -20 -17
~aigo dimqr -17 -18 -23 -15 16
~anu bijln 16 -17 -16 -21 -15
~pic bcefjklnrtuv -17 -24 -19 -20 -24 -29 -44 -24 -21 -27 -46 -32
""",
    """
good_@book m 16
in__mail m 18
is_crazy n -16
los__un m -16
not:her abdilqv -18 -21 -15 -20 -26 -17 24
not__@relative mp -23 20
top_of fmn 16 -22 -17
type gju 16 -21 -16
~<sor adfhilnqs -27 -31 -20 -16 -29 -33 -28 -41 -35
~ico> cdfijnps -20 -31 -22 -30 -31 -21 -26 -23
~poco mor -16 -17 17
""",
    """
@call_who im -19 -18
ni aeghikprsu -21 -24 -19 -16 -16 -16 -16 -20 -18 -19
permi* abijmu -22 -19 -18 -16 -36 -21
solo abghijmnpqsv 17 -25 -16 -18 -16 -15 -35 -20 -16 -15 -20 -16
~ambr ms -16 20
~was aklnr -15 -15 -19 16 -15
""",
    """
de__hora mo -29 -16
is__bank dhjm -18 -17 -15 22
it__that dn -16 -17
~<dor abdghijlnopq -24 -20 -20 -21 -18 -17 -20 -18 -21 -21 -23 -28
~gend abcdfgijklmpruv 21 19 -20 -19 -22 -17 -38 -35 -27 -32 -36 -16 -18 -19 -15
~je> abdefhjlnst -18 -18 -31 -18 -20 -26 -29 -16 -29 -25 -21
""",
    """
a_la acdfgjku -37 -16 -26 -17 -18 -29 -20 -16
coman* dg -18 15
in_with q -16
nuevo$ bl -18 -20
puest* mo -19 -15
~<coc r -15
~ctri m 15
~eig adsu -18 -16 -15 -16
~rto ghinoqs -17 -20 -17 -23 -20 -18 -16
~ub> acdefgilmru -16 -16 -16 -22 -16 -19 -18 28 -37 -16 -19
""",
    """
@howmuch_tiempo dm -18 -27
block* u -20
el_@body moqs -26 -18 -15 22
shut adghjmou -22 -18 -19 21 -17 -21 -16 -20
this__@clothes lmv -18 18 -19
~bri abcdefghiklmstuv -26 -32 -27 -31 -19 -23 -36 24 -36 -24 -32 -18 -34 -25 -49 -19
""",
    """
@thanks__bunch m -17
control n 16
es_para bdjmosv -20 -22 -22 -38 -21 -19 19
mean$ dhu -19 -19 -20
to__back mnqu -33 -19 -21 -17
~<ob mn -22 -15
~san acefgijnpqtv -32 -17 -17 -23 -27 -28 -26 -29 -22 -20 -17 -31
""",
    """
consiguieron_mi mu -15 18
happens ajmu -17 -18 -32 24
night$ amn -16 17 -23
~ead> aefghjmnpstuv -27 -19 -19 -40 -24 -36 21 -20 -26 -27 -28 -26 -28
~fac behijklnoqrv -24 -18 -16 -27 -21 -18 -15 -21 -25 -17 -22 -17
~ibie gm -20 -23
""",
    """
it__my ainoqr -18 -26 -25 -24 -22 -17
poner abdgmnqs -21 -19 -17 16 -34 -23 -20 -16
question$ au -16 -17
um gmt 17 -18 -17
ustedes_@relative m -17
want_them m -18
we_got jm -17 21
you__@medicine mnu 20 -23 -27
~<sie adgjlnov -32 -19 -28 -27 -18 -29 -18 -27
~<ye dhjlnopqr -16 -16 -17 -20 -21 -16 17 -24 -16
~eps> m -21
~kat mnq -19 -16 19
~uerd a -15
""",
    """
a__de dhjmpu -16 15 -30 -15 -21 -25
child* m -17
this__to dgkm 17 -18 -18 -29
y_la d -18
you__@holiday adghjlmotu 18 -24 -18 16 -16 -17 -38 -16 -17 -18
~ruz o 18
""",
    """
@relative_quedo q -15
extra bdimu -16 25 -16 -19 -22
for_you acdfijlmnouv -24 -16 -20 -25 -17 -17 -18 19 -19 -20 -26 -16
~asdk e 17
~glin p -16
~ired b -15
~sent chinoquv -19 -20 17 -30 -25 -23 -33 -28
~ube s 15
""",
    """
amables imt -17 -17 17
be__before n -18
what__latest hm 17 -21
why__have mu -17 18
~cri bdefhijknopqrst -34 -37 -31 -29 -31 -16 -41 17 -29 -35 -36 -42 -34 -22 -32
~did mr -24 -20
~iest dgijn -16 -16 -20 -23 -18
~narm mnq -16 20 -16
""",
    """
i__good afjknprtuv -21 -23 -18 -15 -24 -25 -18 -16 -19 -24
not:@insurance dmqu 25 -26 -23 -26
she__struggling a 15
¿__si abhjkmou -18 -17 -16 -17 -17 -24 -17 -26
""",
    """
accident agjklmnp -22 -15 -18 30 -21 -37 -17 -19
am__these gkv -21 -18 -17
dia_de s -17
estam* s -16
me_queda mo -22 16
necesito_el aimo -16 -16 16 -16
~anan acfghijklrtuv -23 -26 -18 -25 16 -35 -27 -21 -20 -26 -22 -38 -31
~chem m -15
~sun ms 18 -18
""",
    """
dios dhjlu -20 -15 -15 -18 -20
do__shut a -16
do__week a -17
la__manana o -17
me_at ahimopqr -19 -18 16 -25 -15 17 -19 -15
targe* hu -21 -17
there_any afghjmrsu -33 -18 -18 -30 -18 15 -18 -16 -19
~<cre befghijknopqrv -22 -18 -21 -20 -20 -24 -25 -18 -22 -20 -16 -21 -20 17
~shou bcdhklouv -28 -23 -41 -26 -20 -28 -24 -19 -15
~uspe mno -20 18 -16
""",
    """
@day__it ao -15 19
es__la adhio -16 -20 -17 -18 -16
get_off ghmr -17 18 -26 -16
set_# mr 16 -18
~ismo bcdiklmv -21 -16 -27 -20 -17 -18 -18 -19
~issi acghioru -25 -18 -15 -17 -16 -17 -19 -29
""",
    """
am_going mq -16 -19
ketamina bdghijnopqru -20 -30 -29 -18 -17 -17 -15 -26 -16 -19 -19 26
openi* dnsuv -19 -16 -18 -21 -15
will_be bdghinqrsu -38 -31 -17 -29 -16 -40 -28 19 -27 -38
~mien aiu -18 -17 -23
""",
    """
can__work o -24
me_da adjkmpu -20 -18 16 -17 -32 15 -19
not__out uv -15 -20
spam blm -17 16 -24
up_with abdilmnpu 25 -21 -30 -22 -23 -34 -20 -19 -21
~alie abdqru -20 -20 -16 -20 15 -20
~ates adhiu -23 -23 18 -18 -21
~aza adhjmu -20 -24 -18 22 -21 -19
~rgi n -19
""",
    """
^cuentame m 20
bring_me n -27
esto_es dgjlmosv -19 -33 -19 -19 -23 -17 -15 20
~<to acefglpqtuv -22 -68 -58 -19 -79 -27 -15 -37 -18 -67 -45
~ssue empq -17 -17 -16 21
""",
    """
fri bhmr 23 18 -23 -15
i__stuck grs 21 -17 -21
in__you m -20
not:know cdehijklmnoprtuv -28 -36 -15 -17 -18 -17 -16 -20 -16 -15 -24 -18 -20 -17 -20 18
to__old m 16
~equ als -15 -20 -15
~perf t 17
~upa au 18 -15
""",
    """
es_# dm -24 24
explain__to iu 19 -23
have__@clinician aimp -25 18 -24 -15
how__@stop u -15
my__take q -19
on__end bm -15 -15
to__on bdiklnoq 28 -19 -15 -18 -18 -16 -21 -17
you_pass jmu -17 -15 18
""",
    """
@medicine__at i -21
algo bchjkmpqrstuv -26 -18 -31 -23 -20 -32 -24 -20 -33 -16 -16 -15 -24
am_ready akn 21 -16 -24
is__bad dhijprstuv -29 -22 -19 -27 -15 -22 -23 -17 -30 -17
me__el bcefhikntuv -19 -19 -17 -18 -29 -46 -25 -43 -28 -24 -48
viendo__novela m 19
~arry u -15
~ey> acefghijklnprv -15 -34 -22 -27 -50 -33 -18 -25 -20 -45 -40 -22 -21 -17
~voi ajmnou -21 -16 -36 18 -17 -18
""",
    """
@person__me bilmquv -17 -20 -19 -20 18 -22 -19
@texts_after klo 19 -21 -18
do__qualify a -16
is__sorry r 18
your__best m -22
~<chu abilnq -18 -15 -16 -15 -17 -18
~<her bdfhjknpstu -18 -43 -36 -20 -21 -19 -48 -39 -39 -16 -40
~<pid moru -24 -23 -16 -16
~bil bcdghjklnoqrstuv -34 -19 23 -26 -24 -37 -23 -29 -35 -16 -28 -31 -25 -16 -46 -32
~ezo> am 15 -18
~onen aci -17 -16 -16
~paro abdgmnu -16 -17 -28 -15 -25 24 -18
""",
    """
good_looking mt -26 22
i_signed m -19
not__i dmnprs -21 -21 -19 -26 20 -16
otra__@late a -15
tengo__trabajar o 16
~<hig acdghilnoqu -21 -16 -24 -24 -25 -18 -17 -21 -20 -20 16
~eag aio -20 -18 17
~eal> cdhijlnoqv -20 -20 -23 22 -22 -21 -15 -19 -16 -21
~lvo> m -17
~oub am -17 -23
""",
    """
@visit__my iop -19 -17 -15
awesome mt -20 24
can_take amq -20 -20 20
dia_por o 17
id__@pay d -15
mami im -21 16
noon ijou -16 -16 16 -17
~desa abgijmu -32 23 -16 -15 -18 -23 -19
""",
    """
delet* do -15 -16
direccion abhijkoprsuv -23 -22 -15 -22 24 -15 -17 -23 -17 -19 -21 -18
hay_problema mq -17 -20
is__a bfknoprstuv -20 -37 -22 -22 -36 -37 -27 -24 -25 21 -50
sit__me npu 19 -19 -15
y__de gjq -29 -20 -16
""",
    """
@call__all hm -16 -16
@vehicle__@insurer adm -16 -15 -21
^help acdefgilpqtu -38 -19 -27 -21 -21 39 -25 -22 -18 -28 -49 -34
~<rai abdhmnrsu -21 -21 -23 -19 25 -24 -17 -29 -28
~ole> acghijlorsu -30 15 -25 -15 -17 -26 -30 -20 -23 -23 -24
""",
    """
@call__@vehicle ijm -25 -16 21
la_@body bdinrsu -18 -20 -16 -24 -17 23 -27
wonde* m -17
~hit n -20
""",
    """
la__mi bop 15 -18 -22
my__message glmu -22 -17 21 -15
pregu* abdklnopqsu -24 -20 -29 -16 -25 -26 -23 -20 -22 -21 -17
same__before mno 23 -19 -18
~<ori ms -16 20
~uero bgijoq -19 -15 -18 -17 -19 -17
""",
    """
@call__dis im -19 -18
@fetch__@animal m -17
en__noche hjm 18 -18 -16
not:car mnq -24 -21 19
split d 17
yo befhjmnorstuv -20 -56 28 -50 -53 -22 -60 -33 -48 -46 -44 -22 24
~ensa abefhjnprst -26 -20 -17 -16 -19 -20 -27 -18 -28 -22 -18
~soon acdghijkmpqs 17 -17 -19 -23 -27 -23 -24 -20 -18 -19 -25 -15
""",
    """
@move__@cancel mo -27 17
^los a -18
or_the d -17
quiero_saber iu -15 16
trae p 15
~kill adgiknopqr -21 -18 -19 -24 -21 -20 -26 -15 -18 -19
~knl em 20 -18
~lla> cdghkoqs -18 -30 -19 -25 -17 -38 -36 -18
~uar adhijlnoqrs -22 -20 -20 -19 -23 -17 -22 -26 -28 26 -26
""",
    """
^uh acdefhjlmnqt -18 -16 -25 26 -28 -20 -22 -24 -33 -16 -16 -18
can_it agmsu -23 -16 -23 -19 18
hit__by m -20
is__after dmnu -18 -21 -19 -17
me__that m -19
shoul* bcdhklouv -28 -23 -41 -26 -20 -28 -24 -19 -15
would__have aiu -22 -18 16
~<man acdefprsv -30 -20 -21 -35 -47 -16 -51 -41 -40
~acep dfhijlmu 17 -18 -18 -16 -19 -21 -32 -21
~ally bghlnprv -16 -25 -17 -18 -17 -20 -17 -18
""",
    """
@machine__a u -17
@relative__el abo -27 -25 -24
anyone__the i -15
~plan abcdghijpsuv -16 -21 -19 16 -29 -19 -33 -17 -15 -19 -36 -19
~skip abcdefgijloqstuv -25 20 -20 -25 -21 -18 -21 -22 -22 -23 -15 -19 -17 -17 -25 -16
~uste cinprs -22 -21 -30 -24 -21 -19
""",
    """
@food_i m -24
cuanta am -18 -18
in__hospital amu -20 -19 -21
is__out ou -17 -20
maps_is j 16
spots__week a 15
your_business v -16
~<wha bceikoprstv -28 -53 -46 -23 -35 -19 -45 -61 -28 -24 -64
~ary aghlquv -20 -19 -22 -30 -23 -28 34
~pued befhjlmnprstuv -16 -41 -25 -21 -39 -51 -34 17 -33 -65 -53 -44 -60 -47
~roi m -17
¿__@fetch n 19
""",
    """
=said:side_effect abcdefghijklmnopqrstv -62 -100 -62 -52 -59 -72 -89 -82 -88 -90 -60 -80 -25 -28 -65 -82 -62 -70 105 -82 -80
autor* m -16
everything$ m -17
i_wear adgjnqsu -21 -17 -28 -21 21 -19 -26 -32
iba__mi m -16
~acci g -16
~don> gjlmqsu -16 -23 -17 17 -16 -25 -29
~jit m -19
""",
    """
days_is hmu 20 -18 -16
del__no bl 18 -19
is__how du -17 17
is_this abghiklnopqrsuv -39 -40 -23 -25 -16 -20 -59 -38 -32 -17 -33 -25 -56 31 -38
on__is mnr -25 -23 20
poco$ q -15
~ggle ajmno -16 -18 -20 -16 18
~iud dj -15 19
~obo bcdefghopqrsu -25 -16 -24 -16 -17 -15 -29 -23 -32 16 -21 -25 -31
~red> cejklnopqrtv -17 -16 -34 -17 -22 -17 -25 24 -15 -23 -21 -38
~tan abegkmnpqru -27 -38 -26 -16 -22 -21 -41 -23 -45 -28 -33
""",
    """
=beside:reschedule ahmqu -24 -18 -23 -17 -16
brain dgjn -16 -17 -22 -15
by_myself nq -23 25
have_decided m -16
know_it m -17
longe* abimnpu -25 15 -23 -18 -17 -16 -26
not__about b -20
will_you abdglnopqu -20 -22 -21 -16 -25 -27 -19 -24 24 -34
~ker ao -24 -18
~meo gjklmnrstu -27 -22 -17 -33 -19 -17 -24 -22 -23 -17
~ram> m -17
""",
    """
alarm blm -18 -16 17
me__@sick npq -15 -22 21
reciben klmu -15 -16 -20 -24
send$ adgm -18 -19 21 -17
will__set dmu 17 -16 -19
~ewo m 22
~hoi gm 24 -26
~mont m -15
""",
    """
who__this cdfgilmu -16 -18 -22 -24 -21 -21 -16 19
~nua hmn 16 -16 -18
~yo> bdginpqrv -19 -15 -18 -17 -20 -19 16 -18 -20
""",
    """
in__not m -18
safe djnsu -23 -17 -19 -16 20
se_@sick bmnq -17 -35 -16 28
si__@fetch pq 17 -16
there_another am -16 -19
y_mi p -15
~<rid abdghijlmnpqrtuv -22 -20 -27 -16 -21 -15 -19 -19 -22 -22 25 17 -16 -16 -31 -17
~ed> cefghijklmnprtu -57 -58 -48 -32 -53 -24 -39 -17 -26 -24 -16 16 -40 -39 -36
~ejor adghjkmpqrtuv -26 -23 -26 -24 -24 -24 -18 -21 -23 -26 -17 -27 -30
~eses im -15 -15
~surg a -15
""",
    """
en__lista agm 17 -15 -24
la_attend am -18 23
puede__@person ai -16 16
same__so a -15
up__his ms 15 -15
~<pue ehjlmprstuv -51 -21 -44 -57 -25 -36 -56 -58 -51 -68 -54
~<wh bceiklopqrtv -35 -58 -72 -31 -58 -22 -18 -36 -28 -35 -34 -51
~tyl v 17
~uera au -22 -15
""",
    """
do__fix mnu 22 -19 -16
have__back abkpt -15 20 -22 -16 -19
me_vayan b -15
name_is bm -16 -21
not:dia m -24
only_do acdp 17 -16 -22 -16
we_talking dm 17 -24
~high acdghilnoqu -21 -16 -24 -24 -25 -18 -17 -21 -20 -20 16
""",
    """
haircut am -16 18
por_fa amo -23 -16 17
prendan__@texts klm 22 -16 -20
walk_me amqu -28 -21 -22 18
when__you hmu 21 -21 -17
~airc am -16 18
~qual mu -19 19
~rip bhiknqru -22 -21 -17 -19 -25 -18 -16 24
~ucce dmu -17 -17 17
""",
    """
me_escriban m -19
you_on ghjlm -17 -22 27 -16 -24
""",
    """
#__screwed m -17
@drink_on akmn -19 -15 24 -17
^this abcdefghjkmnosv -41 -37 -37 -31 -16 -25 -17 -17 -27 -21 -23 -21 -22 -37 34
bad_dreams m -16
free$ bdimpu -16 22 -17 -34 -17 -27
good__out fmrt -16 -30 -16 22
no__necesito b 15
raite m -17
the__question gm 17 -21
week_i ao -16 19
~haci gmrv -16 17 -20 -16
~rla bm 18 -29
""",
    """
@ride_locked q -17
@visit__want bl -25 21
kid bnpqu -18 -20 -31 -23 -21
numbe* bcefhmnoqrst -25 -25 -19 -20 -30 -20 -29 -30 -23 -21 -18 -25
quitenme__lista b -18
who__@sick m 16
~ssa abdlnotv -21 -21 -21 17 -18 -19 -16 -21
""",
    """
@day$ bcdeghijklnopqrsuv 30 -67 -43 -62 -74 36 -59 -89 -54 -75 -27 25 -56 -41 -78 -32 -48 -61
^give bjklopquv 20 -22 -17 -31 -16 -18 -18 -37 -23
gum dmnu -21 -37 36 -21
tal$ adefghjmu -17 -16 -17 26 -19 -16 -16 -25 -22
~<bue bcefghklnoqrsuv -29 -18 -24 22 -19 -30 -22 -16 -23 -24 -19 -20 -22 -24 -27
~fle mp -32 -17
~stai j 20
""",
    """
get__what j -16
is__past h -24
to_be bcfghjkmopv -39 -26 -20 -28 -25 -35 -24 -18 -34 -18 -31
~<nig abdgijkprsuv -29 -23 -20 -16 -16 -20 -17 -17 -32 21 -28 -15
~des> cdegimnors -19 -20 -21 -38 -30 -24 -35 -18 -44 -26
~legu bipr -20 -21 -20 -23
~nim g -16
~nks> h -16
~vail bhjntu -18 -16 -19 -22 -17 -18
""",
    """
alrea* agikpt -27 -16 -24 -16 -21 -18
clase jm -17 -19
como__la bgns -26 -19 -22 -15
good__her m -16
lock hj 18 -16
me_your m -15
not:@thanks abdghlmnoqrtv -18 17 -16 -22 -17 -39 35 -15 -23 -23 -20 -60 -24
puede_@pay cdn -16 20 -16
~bv> em 18 -17
~cuan cgklmqrv -29 -24 -22 -29 -25 -32 -40 -21
~ski acdefhilopruv -21 -24 -36 -23 -22 -24 -25 -32 -26 -27 -22 -36 -15
""",
    """
=beside:help agmu -18 22 -48 -17
@drug$ abcdefghijmopqrv -21 -25 -20 -30 -17 -21 -22 -22 -26 -21 21 -16 -22 -27 -20 -17
and__the ijm -25 -18 -21
can__keep mn -24 19
do__things gl -15 -16
~epos adiju -18 17 -16 -15 -17
~how aijklpsv -16 -18 -23 -16 -26 -19 -20 -22
~rage m 17
~yest m -15
""",
    """
@stop__y im 20 -20
@texts_ya m -20
are_at r -16
hit_@stop bcklmnr -15 -16 30 -30 -22 -16 -22
i__through adgm 17 -17 -20 -21
just__know rtu -16 -16 -18
~ese efhjlmnopqrstv -17 -25 -44 -42 18 -33 -47 -42 -19 -49 -36 -20 -27 -20
""",
    """
@drink_pasaste mtv -20 24 -18
@open_the j -21
@place__now h 17
already_told lm -15 15
i_@pay abdgijknq -22 -15 28 -16 -23 -28 -16 -23 -19
quisi* mpu -18 -18 -18
~<sh acdefiklqrst -23 -39 -42 -31 -24 -30 -22 -17 -23 -21 16 -39
~ear abcdegiklpqsv -26 -19 -35 -26 -26 -40 -17 -19 -26 -18 -35 -16 -20
~oing ehijklmnstv -17 -20 -20 -15 -25 -22 -21 -19 -24 -35 -20
~they cfghjklnptv -27 -21 -36 -27 -19 -17 -32 -29 -16 -18 -21
~unda m -19
""",
    """
@move__oil mo 22 -22
came__before no -17 18
~arl acdefjklmstu -18 -33 -24 -20 -22 -35 -33 -36 -27 -27 -27 -43
""",
    """
^dar blm -17 18 -17
cambio abm -17 -16 -25
me__ir mnq -20 -32 15
pospo* o 21
sacam* alm -17 16 -18
you__@clothes adhn 20 -19 -17 -21
~cco admu -16 -28 21 -15
~epre dgmnsu -15 -20 -19 -18 -15 20
~exa adhilnq -28 -24 -19 -20 -18 -21 -18
~eys> m 17
~ove> acdeghjklopqsv -23 -21 -25 -18 -21 -23 -27 -22 20 -24 -26 -30 -22 -36
~rre> am -19 -16
~tia m -18
""",
    """
bothe* acdgiq -22 -16 -20 -17 -20 -26
eveni* bdgmqru -19 -26 -18 -28 -20 -22 -20
longer__to l 16
quien* dpquv 15 -16 -18 18 -17
to__her mnq -15 15 -15
will__her pq 16 -17
~<hom abcdgijklmnoqrstuv -33 -23 -21 -37 -32 -18 -35 -22 -16 -17 -17 -32 15 -15 16 -20 -36 -21
~ino> abq -18 -19 -21
~lked mou -26 -18 -15
~vean am 15 -18
¿_@vehicle jm -15 -16
""",
    """
@book__@date a 17
@date$ cdefghijkmnoqrstu -20 -38 -15 -18 -31 -34 -29 -18 -29 -38 -41 34 -24 -29 -26 -17 -35
@visit_free j -21
desde__hora s -15
does_he mu -20 -19
not_@cancel blmov -47 -21 21 24 -15
~<asj m -16
~<ove bcfglnrv -19 -18 -19 -25 -32 -28 20 -31
~eds> npu -21 -18 -27
~epin b 16
~rea bdefghjpqr -25 -22 -56 -56 -56 -16 -18 -43 -43 -33
""",
    """
@stop_ya lm 21 -26
came bdimno -19 -25 -16 -16 -22 15
no_good bmo -17 -21 19
prime* mnou -23 -15 -21 -17
swollen s 15
til_i n -16
vean__mi a 16
~any bcegjkmprs -48 -20 -27 -50 -16 -44 -17 -21 -51 -25
~mpu du -18 -15
""",
    """
^end abcdefghijklprtuv -18 -15 -21 -22 -35 -27 -25 -22 -28 -16 -29 33 -17 -16 -19 -29 -24
as_last m -16
bad_is dm 18 -16
de_# npu -16 -19 -16
did_i adijl -17 23 -17 -17 -16
got__@ride bmopq -17 -24 -16 36 -29
see_someone ahimno 26 -16 -18 -16 -18 -20
wrote_@sick m 16
~egr dglmnqu -17 -19 -21 -17 -19 15 -20
~supp aru -15 -16 -24
""",
    """
@door__it m -17
cuantas__@eat n 16
do__@ride mq -18 20
do__taking am -15 -17
me__sola q 16
my__sit amnpqu -19 -17 24 -21 -16 -18
not:running mr 20 -19
other_day k 15
si_hay pq 16 -15
~exic m 17
~guna mq -17 -21
~mpre ahjlnrs -22 -18 -19 -19 -24 -16 -16
""",
    """
about_@food mn -19 18
common anpqs -17 -17 -19 -18 19
like__do m -17
~his> ehijknopqrt -17 -28 -15 -23 -16 -33 -32 -51 -31 -22 -26
~nte> cegilmnos -30 -22 -45 15 -36 -19 -32 -16 -37
""",
    """
castellano$ m -16
fa aelov -25 -22 -16 17 -17
plano j 18
~erw dgmu -26 -20 -21 -20
~ier> or 16 -15
~rout amru -15 18 18 -15
~sum bcdegjklquv -20 -18 -17 -16 -25 -18 28 -26 -16 -29 -18
~wep eflm -24 22 -16 -19
""",
    """
get_ready amn -24 -23 31
it__@holiday admou -16 -15 21 -15 -19
jueves dijkloprsv -22 -21 -25 -18 -18 27 -18 -23 -20 -16
medio* hm 16 -16
on__stuff lsu -18 15 -17
pront* u -16
we__about mr -25 22
~ean bdefijklnpqsu -19 -41 -24 -19 -39 -39 22 -33 -39 -22 -30 -21 -39
~hope m -15
~side adgiloqtuv -30 -42 -28 -19 -18 -24 -17 -18 -23 -25
~twi agkmnqtuv -16 -20 -17 -30 -16 -23 -21 -18 -16
""",
    """
can_a am -21 -21
compa* dgn -16 -16 -16
el abcefgiklntu -23 -41 -21 -87 -83 -21 -31 -16 -37 -28 -48 -35
que_@clothes gmnqu -40 -21 30 -16 -16
to__@drug n 15
~<pus abdhinrsuv -27 -30 -17 -17 -21 -22 -25 17 -18 -19
~lain abcdijkmou -22 -15 -20 -27 23 -22 -19 -22 -18 16
~unos m -21
""",
    """
^is abcdefgjklmnoprstuv -39 -91 -26 32 -68 -112 -28 25 -68 -35 -31 19 -24 -81 -77 -23 -85 25 -73
el_@vehicle abdghikmnru -22 -22 -24 -19 -28 -18 -17 -31 -27 25 -23
gps_me j 16
las__en m 19
lift m -15
me__next a 21
not_my abmuv -17 -24 -26 -15 30
or__the ajmoq -22 18 -27 -16 -15
~ngo acefhjklmrtuv -20 -17 -33 -47 -38 -19 -29 -44 -33 -41 -40 -31 -15
~oid adgjlmnoquv -23 -32 -23 -28 -15 -43 19 -21 -19 23 -18
~quir m -19
~unca iq -15 -15
""",
    """
@call__do h -17
actually m -21
bien$ abcdefghkloprstuv -27 -25 -19 -18 15 -19 -18 -30 -20 -30 -25 -18 -23 -17 -18 -34 -34
confu* mu -17 -18
esta_de m -17
got__off p 15
my__does mu -18 -16
nuts$ m 15
the_cross jm 19 -19
up_please ackm 19 -15 -19 -28
who_this lmu -17 -20 19
~ecti gikr -19 -26 -16 -16
~fee acdghoprs -38 -20 -32 -18 -21 -20 -22 -24 18
~lle acefghklopqstu -19 -17 -45 -47 -58 -25 -23 -19 -16 -20 -27 -21 -43 -46
~lver im -19 -18
""",
    """
^la cefgkmstv -20 -16 -19 -38 -24 -43 -27 -26 -35
nobody bdmnopqrsu -21 -17 -25 -23 -21 -24 17 -17 -20 -20
there_anyone i 16
~<wil ceijklostv -32 -33 -29 -45 -47 -36 -21 -23 -17 -39
~lexi m -18
~lpe> ilm -18 -16 -16
""",
    """
^wtf m -19
business ailtu -18 -15 -17 -16 -17
discounts dm 21 -17
~izo> gu -17 -15
""",
    """
bad cefghijloprtuv -33 -25 -29 -27 -41 -32 -39 -32 19 -37 -36 -31 -44 -18
caste* m -16
come__day o 16
~doub bm -20 -17
~rds> abcejklu -22 -16 -17 -19 -20 -19 -24 -24
""",
    """
ok__bring mn -17 15
someone$ abcdhmnuv -25 -21 -18 -16 -26 -38 -22 -20 -25
~efon abcnoq -20 -21 -18 -23 -18 -21
~obie m -16
""",
    """
got_home abmopqrs -15 -16 -18 -20 -17 -23 -18 27
is_anybody hq 18 -15
necesito__carta a -16
out__today bd -16 -16
playe* m -16
que_vendra m -19
threw q -17
what__the abdfmpqrstu -16 -23 -24 -66 -21 -19 -48 -20 -39 -28 20
~lowi am -22 -19
""",
    """
cafecito nu 19 -17
ears ms -16 16
instead adghnu -23 -21 -20 -18 -36 -21
my_@pay bdginopqu -18 18 -19 -19 -31 -17 -17 -19 -24
not:esto abgkmuv -18 -17 19 -17 -23 -17 -19
past__@open hm -24 21
still_want amno -24 -20 -19 19
that__to bm -16 -33
the__@price gj -18 -28
you__do fijlqu -16 -25 -35 -19 -22 18
~insc alm 20 -25 -22
~lify m -17
~urt cgjknpv -20 -19 -20 -19 -39 -24 -15
~utti im 16 -22
""",
    """
banco h -17
can__slide mo -17 16
is__to bfglrtuv -18 -34 -34 -39 -38 -23 -35 -32
mi_@relative defghijloprtuv -32 -45 -51 -36 -38 -52 -37 -43 -27 40 -64 -41 -34 -59
out_of abfghijknprtv -35 20 -18 -27 -24 -37 -29 -31 -48 -16 -43 -17 -22
partir m -19
the__get im -21 -22
what_@place dgjmu -20 -24 18 -22 17
you__@insurer bdhmpqu -16 34 -28 -33 -16 -21 -16
~<tu cdefhijnpuv -37 -39 -36 -29 -22 -47 -21 -15 -24 -25 -26
~body cdegjklmnqrtu -27 -25 -20 -31 -25 -25 -15 -63 -22 16 -16 -31 -16
""",
    """
and__happened gm 16 -18
please__up bklmo -16 -17 -21 19 -22
se_siente u 15
so_is u 16
wait__i n -21
~alma hm -17 17
~arli ijmnu -18 -20 -30 -18 -19
~game bdfghjlmnuv -27 -18 -16 -22 -20 -26 -18 22 -19 -21 -15
~jfk em 22 -20
~nana acdfghijklprtuv -21 -24 -29 -17 -24 17 -32 -24 -17 -18 -26 -24 -21 -32 -27
~uir ijmq -15 -16 -31 -16
~xib m -17
""",
    """
is_the abcefknprstv -40 -60 -33 -25 -65 -35 -28 -51 -53 -65 -42 -45
la_@place abdgjlmnopqrtv -30 -29 -23 -22 27 -20 -51 -25 -32 -29 -24 -26 -16 -26
last__no m -21
~lla abeghiknoqsv -22 -25 -21 -22 -40 17 -17 -24 -53 -27 -34 19
~nis dnoq -18 -17 -17 -17
~onsi dlmuv -21 -16 -30 16 -15
~ontr ahjl -21 -15 -21 -17
""",
    """
can__say cgmu -16 24 -24 -20
found__take b 19
mi__@visit abdnopqv 18 -19 -19 -17 -22 -19 -17 -16
not:drug m -16
then__me o -16
week cdfgijlnopqrsu -21 -30 -16 -24 -23 -24 -27 -40 23 -18 -23 -24 -37 -16
what__there m -24
~dura abdeghijlmouv -21 -17 -42 -17 -15 -20 -20 -18 -17 -43 -20 17 -19
~hor cdefghijklpqrstuv -37 -30 -28 -45 -15 20 -57 -57 -31 -40 -30 -25 -16 -18 -44 -60 -22
~imer bhijlnoru -19 -21 -19 -15 -25 -18 -28 -21 -18
""",
    """
again_the kl 24 -21
ando__la am -17 18
estan bcdghijklmnopqrst -22 -26 -42 -43 20 -42 19 -20 -37 -16 -29 -26 -24 -17 -28 -23 -25
have_an bilu -20 -23 -18 -21
not:# ahilmnoprsu -23 -17 -17 -18 -34 -29 29 -33 -25 -19 -31
vuelo dm -17 17
~<car abcefghjklrtu -53 -23 -40 -21 -23 -44 -38 -18 -40 -21 -34 -21 -34
~<ust cinprs -22 -15 -28 -24 -21 -19
~drug hjqu -15 -16 -17 17
~fes uv -18 -16
""",
    """
^got cdefhklmpqruv -26 -18 -46 -42 -29 -31 -57 -33 35 -66 -24 -27 -16
asi_que bm 16 -23
can__speak imu 22 -21 -20
have__a imnqu -22 -36 -21 16 -24
it_off bdikmnou 28 -18 -22 -16 -25 -15 -23 -20
me_dio djpqsu -15 -16 -17 -17 25 -15
not:@fetch bmnpqv -31 -19 -24 -48 34 -16
when_can aghjkmpqrsu 16 -16 17 -22 -30 -50 -16 -25 -16 -26 -23
~ffor m -15
~ner afhlmnpqtv -20 -21 -30 -22 -44 -23 -32 -47 -18 -25
""",
    """
@drive__@vehicle mpq 23 -19 -20
@traffic acdefghijklnoprstuv -36 -29 -35 -29 -27 -39 -38 -37 -32 24 -32 -41 -29 -41 41 -38 -27 -40 -38
entro adglmnu 15 -17 -20 -16 -21 -22 -22
se_paga dm 20 -16
~subo mr -19 18
""",
    """
am_# lmn -17 -18 -16
~cce hik -22 -23 -15
~echo m -16
~ody cdegjklmnqrtu -27 -25 -22 -31 -25 -25 -15 -63 -22 16 -16 -31 -16
~oted m 19
""",
    """
@drive$ abcdefghijklmnopqrstuv -38 -37 -31 -31 -26 -28 -27 -26 -32 -35 -20 -25 -55 -18 -31 39 23 -26 -29 -25 -38 -40
cance* u -20
es__a amuv -18 -20 -16 -18
long_does dn -20 -24
plumber$ giklmu -15 -18 -16 -21 24 -16
pueden__otra k 22
wear__a mn 24 -25
~mue bm -15 -20
""",
    """
el_@door m -17
i_split d 15
pueden_@call acdikm -20 -15 -27 26 -16 -24
to__down g -15
~ruis a -17
~teme gjlnu -17 -19 -22 -15 -15
""",
    """
how__times lmn 21 -20 -17
i__with dhjmnpqrsv -29 -20 -22 18 -23 -26 -32 -21 -17 -25
point_of mu -19 18
press$ bcdegjlmntu -15 -15 -16 -17 25 -15 -17 -28 -23 19 -17
we__@visit m -18
what__she u -15
~lov abdghjkmnopquv -16 -25 -28 -19 -25 -21 -15 24 -25 -20 -20 -20 -27 -25
""",
    """
#_pero l -16
buscar p 20
cuantas_horas n 16
el_@traffic jqrsv -21 -19 24 -16 -17
fumo u -15
not:@move abclnuv -21 18 -22 -29 -19 -15 -16
send_the g -18
which_way m -17
~ispo dmo -16 -24 -17
~lyi u -19
~noc abcdefgiopqr -32 -31 -23 -33 -28 18 -24 -30 -26 -28 -39 -29
~tah cikl -17 -18 -19 21
~tern bdlpqru -16 -26 -21 -16 -26 -17 -22
""",
    """
al__dia anoq -16 17 -25 -17
me__somebody h -16
que_tengo dginopqsu -44 17 -22 20 -19 -27 -34 -16 -23
~ain> bcdehikopqrtuv -49 -42 -27 -34 -48 -17 19 -19 -24 -40 -49 -32 15 -34
""",
    """
husba* m -15
la__po m -21
mensajitos m -20
missed__can o 18
oclock lm -18 -22
~plit d 17
~rdo dgijnpqrs -15 -20 -16 -19 -15 -19 -20 16 -23
~sou aiu -17 -16 -20
""",
    """
esta__el gijlm -19 -18 -22 -23 -20
this_help g 16
you__the abcefgijmnopqrst -41 -24 -31 -18 -24 -20 -46 25 -20 -43 -21 -15 -39 -41 -18 -15
~aude u 16
~flic mo -17 17
~home abcdgijklmnoqrstuv -33 -23 -21 -37 -31 -18 -34 -21 -30 -16 -17 -32 15 -15 16 -20 -36 -21
~mag adghiu -17 16 -18 -18 -18 -22
""",
    """
alla$ dhmoquv -17 -16 -19 -16 -21 -21 -16
es__por dmu -25 23 -16
i_@drive abdhiknoprs -24 -16 -24 -16 -16 -17 18 -31 -17 -23 -26
me__dia m -18
olvid* adefgjnqsuv -19 -20 -20 -16 -16 -17 -21 -19 -16 -20 -17
puse brs -16 -17 -21
~lex> d 16
""",
    """
agente$ fi -21 20
celular abiq -21 -16 -17 -20
i_took mq 16 -15
missed_my am -16 -20
of__@visit dilmu -20 -22 -16 -18 -19
~mbie bdgijlopqrv -16 -20 -18 -26 -26 -23 16 -20 -30 -28 -29
""",
    """
aviso aekot -17 -17 -17 -18 -17
hijo dgklnu -18 -15 -18 -18 -30 -22
maneja bnpv -15 -16 21 -19
success dmu -17 -17 17
taking abdilmosuv 17 -26 -32 -22 -20 -35 -16 -29 -26 -18
~aps ajm -15 21 -19
~ben befghijkmnpqsv -24 -22 20 -30 -29 -26 -29 -33 -24 -26 -16 -21 -24 -23
""",
    """
como__las mr -20 22
find_you amqr -17 -23 -17 -20
is_running m 15
settl* n -17
~laz abhjmquv -22 -16 -19 22 -23 -15 -20 -15
~ses glmoqru -17 -26 -19 -23 -19 -18 -23
~tick d -15
""",
    """
@price_tiene admqu -16 19 -16 -17 -22
dogs amnu -16 29 -21 -27
how__my dmsu -26 25 -16 -23
like_to acdnqrsu 18 -24 -37 -30 -24 -28 -22 -55
manej* im -15 -17
querer$ l -21
same_day m -23
still_come amns -15 -16 17 -16
yeah mpq -17 18 -18
~<pie adgijoqv -24 -20 -22 -24 -19 -16 -16 -17
~hac cefhjkloqrt -27 -17 -23 -34 -53 -33 -39 -30 -22 -20 -33
~rme abefghjrsv -16 -50 -26 -28 -23 -37 -30 -21 -22 -21
~rrer m -16
~sult dgkm -16 -18 -15 -28
~wat bdgijlmnpru -19 -16 -16 -17 -21 -18 17 18 -22 -16 -27
¿__tiene d 15
""",
    """
feet bnpru 21 -16 -21 -24 -17
no__otra ao 16 -25
picki* am -18 -15
~<ope dnqsuv -16 -16 -17 -19 -19 -16
~<pi acefgjkrt -23 -39 -36 -34 20 -33 -37 -29 -40
~lai acijkmou -27 -20 21 -23 -19 -19 -23 15
~rend abcjklnu -21 -19 -23 -15 20 -26 -16 -20
~tos> abcefgijkmoqrv -16 -21 -17 -17 -18 -19 -23 -30 -29 -20 -25 -28 18 -18
""",
    """
forwa* im -17 18
me__cobro d 16
~and> jqr -27 -19 -18
""",
    """
@stop__@traffic klmr 29 -19 -24 -17
at_home q -20
is__@relative apqu -16 25 -16 -24
next__me np 17 -18
so__can im -15 -25
who__ask m -17
""",
    """
aceptan_@pay d 17
diabe* g -16
sacame__lista alm -17 16 -18
what__@hours adhju -17 -18 17 -20 -18
~<cin m -22
~avis aehijnpuv -30 -17 -16 -25 -15 -17 -15 -18 -20
~cre abefghijkopqrs -18 -26 -19 -22 -24 -23 -30 -26 -21 -26 -19 -26 -23 -16
~lear clu -15 -18 -18
""",
    """
can__trade imo -17 -23 22
hermana bcdijkmoruv -28 -22 -26 -15 -18 -16 24 -25 -19 -32 -21
opcio* gmu 28 -29 -28
~dosi m -15
~fy> dijlmou -16 -19 -21 -22 -40 -15 15
~note bdgiklnoqu -18 -20 -19 22 -16 -16 -24 -26 -17 -16
~paid nu -16 -18
""",
    """
^cual abdeglnoprsuv -23 -16 -29 -16 18 -16 -18 -18 -19 -17 -23 -32 -17
a_@person abcijlmnoprsv -51 -33 -16 32 -24 -23 -20 -33 -26 -29 -33 -20 -33
can__stay mq -15 16
need__@pay dm 16 -19
~opc gmu 28 -29 -28
~oth> jmno -16 -26 -16 -23
""",
    """
cambie__opinion m -17
movieron o 17
no__vayan b -15
quedan m -23
~<tre abdghjopr -29 -20 -31 -26 -27 -23 -18 -19 -19
~boto mu 24 -16
~enga imos -15 -22 -18 -16
~ghts adnru -17 -18 -21 -22 -16
~nle> aijklm -17 -15 -18 -15 20 -20
~ris dghijmoq -21 -22 17 -15 -25 -18 -26 -15
~weir amn -17 -27 -16
""",
    """
mi__por cijm -21 -18 -21 -30
there__near ijm -18 -18 21
to__@late mnq 15 -16 -20
tomando dns -19 21 -17
~ecor abdnq -30 -17 -23 -22 -21
~rci bmn -16 -16 21
""",
    """
estoy__@door m -16
solo_que m -16
~idea m -26
~info abiloru -17 -21 -17 -19 -25 -16 18
""",
    """
dije abjlmnqu -24 -21 -15 -17 17 -23 -19 -17
enton* am 15 -16
marcar adimnu -19 -25 20 -22 -19 -16
not:ir abcdgijlmnpruv -25 38 -17 -21 -17 -23 -17 -20 -37 -23 -25 -19 -20 -22
of$ fhoqr -22 -18 -15 -20 -15
~away acdefghijkmot -29 -20 -17 -24 -23 -26 -26 -19 -23 -19 -25 -15 -19
~azz> m 16
~pode mop -23 18 -18
""",
    """
bad_@symptom m -17
for__and m -17
poder m -21
si_me adnor -22 -21 -19 -17 -17
to_bring dpu -27 15 -18
want adefjmnpqrstu 19 -16 -18 -15 -38 -22 -17 -31 -33 -17 -25 -33 -27
~eden fhjlnpqrsu -19 -25 -16 -29 -18 -22 -46 -15 -21 -18
~houg mnq -24 -19 -17
~lama abcdinoqsv -30 -19 -20 -27 18 -25 -21 -21 -19 -22
~wro u -17
""",
    """
^baja bdeklmu -27 -22 -22 -23 31 -32 -15
and__@relative mp -19 -22
handl* bmopq -15 -18 -15 21 -22
not:vive mv -17 18
not_do lmq -16 -31 -30
perdo* gijkqs -20 -19 -20 -16 -16 -25
~ret dhjkou -29 -21 -26 -23 -25 -27
~rlie dijmnu -15 -17 -20 -26 -16 -18
""",
    """
identifiquese u 16
might_be hnr -21 -15 17
pronto$ o -16
respo* abgru -22 -23 18 -15 -20
ropa adgmnqsu -16 -18 -44 -28 35 -17 -16 -19
~bra cdhklnopq -23 21 -32 -23 -25 -27 -29 -18 -27
~eli acdefghijkmnpqr -49 -31 -40 -31 -36 -33 -40 -27 -41 -31 25 -27 -30 -43 -21
~give cfghjknpstv -20 -20 -24 -24 -25 -30 -20 -34 -25 -19 -36
~ote> abdgjnoqu -22 -20 -20 -21 -19 -21 -21 -19 -26
~rio> cdefinprsu -21 -31 -19 -20 -32 -27 -30 -23 -21 -23
""",
    """
=beside:thanks bglmoqu 22 -21 -21 -34 -20 -18 -19
^please chijkmnoqv -40 -17 -17 -17 -27 24 -28 -22 -22 -52
do_botox m 17
the__available imq 17 -17 -18
tip n -15
~fam adgilu -17 -22 -17 -16 -15 -21
~ffo m -15
~gres gjlmnqu -17 -19 -19 -32 -18 15 -20
~nst adefhjklmpstv -44 -24 -33 -31 -34 -31 28 -19 -23 -22 -28 -28 -28
""",
    """
a_@parking djm -17 25 -26
going__hurt dm 16 -15
on__loan d -15
want_a m -23
was__about m 17
~<an bcdefijklmpqrt -15 -49 -18 -50 -20 -18 -25 -39 -31 -24 -46 -19 -41 -29
~orry adfhiklnqt -31 -32 -18 -18 -33 -24 -32 -31 -44 -27
~real acdghilnpv -18 -21 -24 -20 -25 18 -23 -20 -19 -25
""",
    """
i__that gijlnqtu -21 -19 -23 -20 -19 -19 -22 -34
pulling__now b -16
the__@hours h 17
the_lot abcdhmqru -21 -15 -15 -16 -19 -31 -17 23 -18
will_get a -15
~aby r -17
¿__@book a 16
""",
    """
let_you mu 18 -15
olvido_la o -16
que_@fetch afgijmopsu -22 -18 -37 -20 -21 -19 -20 -38 -18 -25
quien__dio u 17
~iben gikms -18 -15 -26 -28 -16
~igno m 16
~lar abcefjkmnopsu -53 -24 -43 -28 -25 -23 -17 23 -21 -25 -41 -44 -25
""",
    """
for_how mnu -27 23 -18
me__about d -15
~<jo bdgiknqru -19 -25 -25 -23 -21 -27 -16 -19 -31
~ffi m -16
~ndle pq 21 -23
~raro abdhjlnopquv -22 -16 15 19 -17 -20 -21 -16 -16 -22 -23 -16
""",
    """
do__provide d -16
go__and abm -23 17 -22
how_i ajmu 20 -16 -23 -16
what__needed mt -17 17
work__me mnq -21 -15 -21
~else cghijmnpr -19 -22 -21 -29 -19 -27 -24 -33 -16
""",
    """
que_@call anqu -16 -16 -19 -20
up_the bhjq -24 -25 -15 -22
~chee t 18
~eis gmnosu -18 -17 -21 -17 -16 -20
~elp> bcefghijklnoprsv -33 -28 -33 -30 33 -23 -31 -27 -31 -27 -33 -26 -31 -26 -26 -35
~lto abcefghilmoqrtv -24 -24 -22 -34 -34 -28 -20 -29 26 -39 -18 -24 -19 -22 -23
~ponc m -17
""",
    """
@open bcdefghijklnopqrstuv -73 -61 -46 -68 -79 -21 83 -45 -38 -58 -71 -94 -49 -65 -67 -32 -66 -71 -89 -37
and__get nq 19 -20
can__this cdghjlmru 17 -20 -16 15 -16 -17 -26 -18 -16
count__@food mn -17 17
is__the acfgjklnpqrtuv -44 -26 -35 -36 26 -18 -36 -23 -23 -17 -32 -23 -22 -39
it_bad m 17
not:am bmr -19 -32 15
not:remove bm -17 17
said__will pu 21 -16
~lk> bdefhijkmnoprstv -23 -31 20 -23 -19 21 -24 -27 -19 -31 -28 -22 -33 -28 -21 -21
~resu abceghjklmnqtv -33 -22 -22 -20 -33 -20 -19 29 -36 -21 -22 -24 -18 -17
""",
    """
bring__@medicine n 16
bring__but q 19
calif* m -16
can__find aghmn -15 -15 -21 -19 -18
~gest m -15
~iern m -16
~rlo dlqru -21 -26 -15 -19 -19
""",
    """
am__not lm 16 -21
coming__do o -16
hacer_el u -16
i_must m -21
is__code m -16
noches f 17
~ass aceijknq -16 -29 -27 -16 -18 -20 -21 -33
~odi a -19
~rtu cjn 16 -17 -18
~sure cefhjklpr -16 -22 -19 -18 -18 -18 -17 -19 -17
""",
    """
pero cgimn -19 -19 -17 -34 -30
~<onl abefghijkmnprstuv 20 -18 -17 -21 -26 -31 -16 -19 -19 -30 -27 -29 -18 -26 -18 -27 -22
~asti m -17
~best dgijlnotuv -20 -24 -20 -22 -18 -17 -19 25 -31 -17
~eso> mo -21 -16
~ess> cdefijlmopqt -27 -38 -22 -22 -17 -39 -37 -30 -20 -27 -25 23
~owed aijn -20 -20 -17 17
~pia> a -19
~taxe gmu -15 19 -20
~tom acefgijklmnpqrtu -18 -31 -24 -31 -42 -15 -37 -36 -38 -16 28 -31 -22 -38 -28 -43
""",
    """
@book__next abmno 25 -16 -25 -18 -17
@day__come o 20
do__another v -22
have__one lm -16 -16
more_minutes m -22
the__again lmu -26 -27 -16
~hgf> em 20 -19
~ibre j -18
~opti abefgijkmnrstuv -20 -20 -20 -17 20 -21 -21 -17 -19 -26 -24 -15 -18 -24 -22
~pasa abcdefhklmpru -38 -36 -22 -28 -22 -23 -33 -24 -19 -32 -19 -17 -35
~rino m -16
¿__puedo d -20
""",
    """
@late_and r 18
a_day adgjnqru 15 -16 -20 -15 -26 -16 -15 -23
are__new ahju 23 -24 -15 -18
now_@thanks bm -22 20
past$ mr -16 20
to_know aoqtu -24 -27 -17 17 -18
what__they ahjn -18 -16 -17 -17
~alor dfimu -16 -17 -15 27 -25
~ther egkqstuv -32 -42 -37 -33 -20 -42 -23 -19
""",
    """
a_tad mr -16 17
gna__@late mr -16 17
~eadp m -16
~eah> mpq -22 18 -19
~ged acghijmnqrsu -28 -20 -28 -16 -30 -30 -18 -23 -24 -30 -24 -29
""",
    """
@relative__day mq -27 -23
reminder a -16
still_coming o 15
~<ex acefhjklnopqtv -48 -36 -33 -34 -51 16 -35 -45 -30 -19 -37 -17 -30 -45
~bles defhimntu -16 -15 -18 -21 -27 -22 -19 27 -18
~cau bm -21 -20
""",
    """
^may bdklmnpru -20 -17 -17 -19 -36 30 -27 -15 -23
factura u -16
my_@texts abciklu -18 -15 -20 -20 23 -36 -16
sera__eso d -16
~ero defghnpqstu -21 -53 -41 -23 -18 -32 -21 -22 -25 -22 -17
~pas abcdefjklmnpuv -19 -17 -44 -63 -37 -35 25 -19 -49 -51 -23 -21 -31 -25
""",
    """
all__@person a 16
do__make mu 20 -16
not__at m -16
week$ cdgijklnrsuv -16 -23 -24 -15 -18 -18 -20 -32 -18 -27 -17 -26
where_does djmnsu -21 -19 25 -18 -17 -23
~avi acdefgilnopuv -17 -27 -33 -26 -28 -32 -47 -17 -21 -17 -35 -31 -32
~nyb djmoruv -18 -15 -22 -20 -21 -21 -17
¿__puede mnqu -23 -37 -22 -17
""",
    """
aguan* r 15
could__me dgimns -20 -18 -21 -21 -20 -19
i__asking a -15
remember_it u 15
should_i abdhklopu -31 -18 -35 -18 -15 -25 -31 -18 -49
~dej acefhikpqrtuv -33 -29 -28 -34 -19 -28 -32 -18 -20 -20 -24 -44 -36
~git> u 22
~isse ab -22 -20
~unb bem 21 -17 -20
""",
    """
need__to abdgjou 15 -20 -25 -23 -21 -20 -22
you__place m -18
~puro m -17
~with acfhjrsv -19 -41 -37 -19 -16 -21 -17 -18
""",
    """
aqui_no agjmv -15 -16 -22 -29 24
denise abg -20 -18 -21
story$ l -15
""",
    """
^agente abfimt -21 -20 -22 24 -16 -16
going_to afghikstuv -39 -48 -28 -39 -36 -20 -39 -23 -20 -25
para_sacar a 17
poner$ gmnu 27 -16 -24 -19
~row cdfgjklnruv -18 -25 -19 -23 -22 -21 -15 -17 -31 -30 -18
~siem nuv -18 -16 -20
""",
    """
l bcdefghilmnruv -16 -16 -18 32 -17 -15 -15 -16 -21 -37 -16 -21 -18 -16
notes aim -15 18 -18
pizza ahijklmru -25 -17 -27 -16 -20 -19 25 -18 -26
puede__en cikmnq 20 -28 -16 -22 -25 -19
""",
    """
a__@stop m -16
bring_my mnpq -65 25 -22 -26
habla* aijkoru -25 16 -17 -19 -22 -16 -23
turn_off k -17
with_it u -19
~efer abdghkmnqtuv 23 -27 -24 -22 -19 -21 -35 -20 -18 -17 -27 -17
~tle oqu -16 -22 -18
""",
    """
voy_borrame bm 16 -16
~he> abfgiloprtuv -27 -27 -23 -18 -22 -19 -22 -24 -20 -16 -27 -27
~liz> afhm -17 -24 -16 23
~mail abcdjmnoquv -23 -23 -17 -19 -25 24 -18 -21 -19 -16 -18
¿__dura dm -21 -19
""",
    """
@call__i adlu -21 -18 -19 -16
@food__am m -17
@treat cefghijklmnopqrstuv -45 -47 -54 -79 -64 -65 -75 -58 -44 -71 -55 -26 -61 -66 -61 24 -43 52 -30
doy ijlmopu -15 19 -20 -28 -20 -16 -19
from_my l -22
marqueme eim -19 27 -25
prima q -15
~<oka el -17 -15
""",
    """
@texts_please bcil -16 -23 -22 19
am__good m -18
being m -25
he_will mpr -25 15 -25
running afhnu -24 -21 -23 -19 -17
you__still amnoqs 21 -25 -16 -18 -20 -27
""",
    """
forget__number lm 19 -20
lol__i m -15
no__solo m -17
please__his bl -17 -16
~goe dghjmnps -23 -16 -17 20 -32 -21 -19 15
~iodi hm 16 -16
""",
    """
@visit_para a 17
otra__por b -25
podei* m -17
salgo__las r -16
struggling p -16
ver abcdgijlnq 24 -18 -17 -21 -15 -24 -15 -16 -24 -18
vez__@texts k 16
~adph m -16
~down cgikmtu -16 -28 -21 -24 -20 -17 -30
~pia a -20
~siga m 17
""",
    """
^@animal m 18
^@person abcdefhilmtuv -15 -17 -18 -15 -21 -26 -22 34 -20 -29 -15 -25 -24
a__off ab -18 -15
ask_the ap -18 -17
de__sistema m -16
not__@insurance dq 20 -17
""",
    """
@relative__@sick amopqu -18 -36 15 -18 23 -15
^look m 20
broke* m -16
el_favor mp -19 16
had__at m -18
i_going dm -18 -22
medicina bfghilmou -16 -16 -19 -15 -16 -17 -25 -15 23
quitar$ m 17
still__it amn -16 -23 20
what__street jm 15 -16
~ars> gijlnopsuv -18 -22 -24 -15 -21 -23 -15 -19 -17 -18
~eek cdfgijlmnopqrs -23 -34 -19 -27 -32 -26 -29 -19 -42 21 -20 -26 -27 -41
~took ailor -22 -19 -16 -18 16
""",
    """
@call__at hip -18 26 -16
^god o -17
dijo m -17
off__# r -17
the__see ah -17 18
us acdefghijlmnosuv 20 -21 -38 -20 -20 -26 -16 -20 -26 -21 -33 -30 23 -29 -33 -20
~<wea acdfghijlorv -32 -17 -33 -18 -35 -25 -23 -30 -21 -22 -17 -16
~dito dm 19 -17
~dium j -16
""",
    """
amables$ t 18
de__que aghjlnpv -19 -16 -19 -21 -18 -23 -20 -23
i__get cghjlprtuv -22 19 -21 -35 -30 -34 -24 -18 -26 -22
me__puede noq -21 21 -18
need__date a -17
the_iv jms -16 -25 19
~<ans abdgjlnoqsv -29 -18 -23 18 -20 -20 -23 -23 -22 -21 -23
~ca> bcdefhikqrt -16 -31 -16 -38 -32 -45 -28 -51 -18 -28 -31
~use> bcdhnqtu -19 -22 -28 -22 -20 -25 -16 -22
""",
    """
entro$ adglmnu 15 -17 -19 -16 -21 -21 -22
had__back m -17
hello bcdefghijklnopqrstuv -23 -21 -25 -24 44 -20 -20 -31 -27 -18 -28 -20 -19 -27 -28 -26 -24 -23 -21 -25
idioma$ c 19
no__esperen blmor 23 -16 -25 -16 -16
no_i goqv -26 -22 -24 -20
~esto abefhikmnpqt -24 -24 -32 -45 -54 -22 -40 -29 -25 -48 -17 -40
~ple defhmnpqstuv -17 -40 -35 -23 -20 -19 -40 -50 -25 -19 -23 -17
""",
    """
@drink__way m 16
got_somebody hipqv -17 -20 21 -17 -16
~seni m -17
""",
    """
@door__use g -18
anything_else d -15
con bcdefghijkmortv -34 -73 -15 -54 -48 15 -39 33 -26 -16 -59 -18 -44 -23 -24
how_to abdgiklqu -16 -22 -23 28 -19 -20 -21 -16 -32
is__coming p -17
is__real u 17
not:pararan m 16
~als v -17
~rag m 19
""",
    """
done$ m -16
~<aig e -16
~<enl gm 17 -20
~cul hinq -18 -24 -19 -16
~peg mu -25 16
~rato m -15
~tonc am 15 -16
~vac gmu -20 21 -15
""",
    """
@howmuch__@visit abms -24 -19 -22 -26
@spanish_please abcijklmo -23 -19 32 -24 -21 -21 -23 -28 -19
greet* fm 15 -15
me__dar binpq -18 -17 -20 -18 -15
time_i hm -19 -22
works bdhijlmno -16 -20 -19 -16 -17 -24 -20 -22 15
~ams> irs -15 -17 18
~city ju 16 -15
~icke dinqru -18 -18 -16 -16 -17 -17
~ybe> el -18 -16
""",
    """
@relative_wait anq -15 20 -18
alta$ bdefgiklnpqrtv -17 -18 -22 -21 -15 -17 29 -29 -16 -17 -15 -20 -15 -16
como__@visit abdgmnsu 21 -36 16 -18 -30 -27 -18 -29
depresion m -17
reanudar km 19 -17
saco__@visit am 18 -16
work__day o -20
~<ot cdefghilnpqrtu -23 -19 -23 -28 -24 -43 -54 -25 -28 -26 -37 -31 -25 -22
~afr n -16
~firm dgioqu -21 -15 -17 -17 -20 -23
~stu acghjknpstv -32 -19 17 -36 -34 -23 -28 -23 18 -26 -34
""",
    """
#_dollars dm 18 -21
@vehicle__slow mr -22 17
^puede aq -16 -22
a__@day dijnqruv -26 -24 -18 -21 -29 -16 -27 -15
in__shop j -15
~com cehijklmpstv -30 -62 -30 -21 -27 -23 -26 -20 -18 -28 -55 -63
~rlo> d -16
~roug lnst -36 -18 -17 -17
~ver> bcefghnotu -18 -52 -40 -48 -25 -16 -42 -29 -22 -20
~wert efm 21 -17 -26
""",
    """
^habla c 17
have__have p -21
mal bdefhijklmnpqtuv -15 -24 -21 -20 -17 -30 -32 -24 -31 -40 -27 -32 19 -15 -31 34
me_duele u -18
paquete mr 15 -16
~<blu dhjlnq 16 -18 -19 -16 -24 -15
~dim aefho -18 -20 19 -20 -20
~rrid r -19
""",
    """
my_@machine m 15
please_remove bm 17 -29
ptsd a 18
way_home p -15
~<mol adgkln -20 -17 -20 -16 19 -27
~mid bdhjqs -19 -21 -20 -23 -24 -25
~ruh e -18
""",
    """
@clinician acdefgijklmnopqstv 41 -61 -34 -48 -35 -65 49 -69 -69 -73 -30 -55 -44 -68 -63 -40 -23 -37
^sacame alm -17 16 -18
deer$ m 16
does__@price u -17
el_gps j 16
este__quien uv 18 -19
find abcdegiknstuv -20 -31 -21 -34 -16 -27 -29 -29 -34 -25 -24 -26 -26
ponen aci -17 -16 -16
~acro m -15
~need efghjlprv -31 -26 -18 -43 -21 -19 -26 -18 -59
""",
    """
have_one bpq -19 17 -20
he_was m -15
~ato bcdghjnpuv -18 -17 -19 -19 -21 -28 -22 -27 -32 -19
~voc aim -17 15 -16
""",
    """
@clinician_have am 20 -17
@drug__la n 16
@howmuch_es jqsuv -29 -16 -19 -40 -16
puede__@late acdmnoq -21 -19 -21 -15 -21 25 -19
~<giv cfhjknpqstv -20 -20 -26 -25 -30 -21 -35 -15 -25 -19 -37
~dcar m -16
~tead adgnu -22 -20 -19 -30 -20
""",
    """
react* iklm -19 22 -24 -21
too_early m 15
~mir> m -22
""",
    """
@insurance_said m -16
billed dimv 19 -16 -21 -17
calendario a -15
can__ask g 17
i__old u -19
my__went d -15
nada djkopr -22 -27 -15 -17 -22 -16
show__so b 16
tengo__@cancel bdm 20 -24 -15
time__game m 18
~cer cdefgkmoqt -28 -31 -19 -17 17 -19 -39 -27 -35 -21
~layl km -21 16
~tter adhjkpqstv -22 -40 -25 -30 -25 -21 -39 -25 -18 -23
~yday dm -19 16
""",
    """
@ride_i bpq -17 17 -18
bf mp -25 20
la__# abdiln -21 26 -17 -18 -27 -17
out_@cancel bm 22 -21
~<otr cdefghilmnpqrtu -37 -16 -22 -24 -21 -41 -50 -23 -17 -23 -22 -32 -28 -23 -48
~eard mnu -18 -15 16
~news adijm -16 -22 -15 -16 24
~uega m 20
""",
    """
me_pica ms -19 19
""",
    """
=said:thanks abcdefghijkmnopqrstuv -77 -35 -81 -89 -101 -47 -83 -66 -91 -97 -63 -37 -88 -88 -95 -96 -101 -89 119 -97 -95
@relative__this mn -20 -16
^onde efjmu -17 -19 25 -22 -22
have__@symptom mns -23 -19 16
not:with mo -20 -16
puedo_@drug hmnq -16 -15 20 -28
~arte hiklnopqv -17 -21 -31 -24 -28 -28 -23 -18 -17
~ega> abnqrs -20 -16 -16 -17 -19 -17
~igue kmn -21 -31 -15
~ije hilqru -18 -18 -19 -24 -16 -22
~tax gmu -16 18 -21
""",
    """
and_do mov -19 -23 -17
he__be nr -15 -19
how__out u -15
letter__my ai -16 17
taken_care mpq -17 16 -17
tempr* dms -15 -25 -15
~<vac gmu -20 21 -15
~ans abcdgjklnrv -43 -33 -25 -30 15 -28 -31 -27 -42 -27 -39
~dear m -19
~nybo djmoruv -18 -15 -22 -20 -21 -21 -17
~pill m -19
~type abdglmu -18 -17 -21 23 -18 -16 -20
""",
    """
a__a dhkoqr -30 -18 -16 -17 -19 -19
alerts almv -16 16 -21 -16
de_mandarme k -20
fell apq -20 -18 19
hold_my mn -35 20
out__me ampru -18 -22 -20 -17 -21
read__better cm 16 -19
summer h 18
~knoc defjkmqt -17 -16 18 -16 -15 -19 -17 -17
~nop efv -24 -17 15
~ospi dhiprst -16 -16 -18 -22 -18 -23 -16
""",
    """
@drug_oil mn -17 16
cheese mn 17 -15
fort no -17 -15
~resc mu 18 -20
""",
    """
@relative_get nu -17 -18
algo$ abhijlmnpqrv -27 -16 -16 -31 -18 -24 -25 22 -18 -24 -28 -20
his_@relative p 19
mind_about m -15
plumb* giklmu -16 -19 -16 -21 20 -17
trip$ u 19
~epo aijmnu -22 -19 -18 -16 -18 -19
~iba bginuv -19 -24 -20 -15 -24 -22
~oem m 16
~unsu abcdefhijlnpqrstuv -17 -18 -20 -21 -29 -22 -18 -21 -20 28 -22 -18 -19 -20 -16 -20 -28 -20
""",
    """
^in abcdeghjklmnopqrsu -26 -18 23 -18 -29 -17 -23 -26 -21 -21 -26 -17 -16 -17 -20 23 -16 -23
dura adehijlmouv -17 -41 -17 -20 -16 -17 -16 -41 -15 18 -19
linda lm -16 -18
~tai adij -23 -21 -21 23
""",
    """
^jk efm -23 -16 20
casa__@relative mpq 21 -18 -21
ir_con n 17
llego__# mor -19 -17 28
lock_the jm -23 16
not:@relative blmqu -21 -17 -32 21 -16
not:se defghjlmnoprstv -18 -17 -19 26 -31 -34 -49 -19 -29 -34 -24 -19 -21 -20 -24
quede acdgijklnostu -18 -27 -27 -21 -30 -28 -22 -21 -37 -32 24 -18 -27
the__@clinician adm -21 -15 16
~anul bo 19 -15
~baby r -17
~got> ab -16 -18
~ss> acefiklqstv -16 -41 -32 -33 -17 -23 -28 -47 -18 19 -18
""",
    """
be_better o 16
i__my abcdefghnqrstuv -34 -26 -38 -24 -17 -18 -36 -38 28 -21 -45 -38 -25 -27 -57
pare lm 16 -26
showing_up b 16
we__on m -18
~<hea abfghjkmpq -25 -16 -16 -26 -24 -24 -18 -17 -20 -31
~nifi m 15
~ok> cefghkloqstuv -20 -29 -19 -23 -26 -24 -38 -26 -21 -19 -30 -28 -33
~uin abglqsu -19 -21 -17 -15 -17 -20 -27
""",
    """
del__la l -17
no_go bm 19 -26
~orde im -17 18
~week cdfgijlmnopqrs -23 -34 -19 -27 -32 -26 -29 -19 -42 21 -20 -26 -27 -41
""",
    """
^nunca m -21
forms m -21
keep_me mv -17 -20
tratamiento cefghijklmnopqrstuv -24 -22 -24 -32 -29 -40 -34 -25 -25 -50 -36 -29 -30 -33 -30 16 -20 22 -33
~<pro cefghijklpst -35 -27 -21 -36 -36 -42 -44 -33 -45 -20 -17 -24
~ade acefghijkopqrst -36 -28 -15 -23 -18 -39 -37 -16 -25 16 -28 -40 -28 -22 27
""",
    """
@visit_would m -20
cobro d 16
cuando_tienen a 17
of_your hit -19 -21 -18
~eva cfgijklnstuv -19 -17 -19 -32 -28 -16 -16 -31 -20 -16 -34 -28
~llow fhijklmruv -16 -24 -24 -22 -19 -22 -20 -27 -23 -20
~uff adhjosv -25 -24 -20 -21 -21 16 -18
""",
    """
all_night ms -20 24
give__@visit dmo -25 -27 -21
got__ask amp -16 21 -20
~kjlk em 16 -16
""",
    """
cual_@place jm 16 -15
desk adhjou -17 -19 15 -23 -21 -20
mama dhjmpquv -19 -16 -21 -21 -30 -41 -26 -23
me__poner mu -20 20
que_fui i -17
vet jmu -16 23 -26
~<na adekoprstv -22 -30 -30 -27 -20 -44 -28 -27 -39 17
~paci dfghijklou -26 -20 -20 -25 -26 -21 -20 -17 -25 -27
~rro acdefilntuv -32 -32 -45 -20 -26 -27 -37 -29 -28 -33 -23
""",
    """
@body_or u -16
@relative__pero pq 16 -15
ando__con s -17
forev* abm -20 -16 -20
front abgquv -21 -17 -19 -18 -25 -16
my_work g -20
not:baja blm -17 -27 24
ok__am mo -19 -18
or__i hlmn -15 -17 -30 -25
quiero_ir ablmu 19 -25 -19 -25 -16
these$ bdmqv -20 -20 -24 -16 -21
~<din u -18
~dias bdghijkmnrtu -21 -22 -17 19 -19 -24 -18 -36 -27 -18 -17 -29
~oiu cefglmu -15 28 -17 -15 -17 -27 -16
""",
    """
@price$ abcdefghjklmnopqrstv -35 -29 -27 44 -32 -39 -39 -36 -44 -17 -31 -18 -37 -27 -21 -35 -26 -20 -18 -19
a_@drive jmu 17 -19 -22
your_@place amtu -16 -18 -17 -29
~<dif adhijmnoqsu -22 -24 -16 -23 -25 -24 -19 15 -18 -17 19
~ngo> acefhjklmrtu -19 -17 -33 -47 -36 -17 -28 -44 -44 -41 -40 -27
~nos> ijltuv -16 -21 -23 -16 -33 -15
""",
    """
at__after s -16
y_yo mr -20 -16
you__tomorrow hm 19 -16
~mil acghijlmquv -30 -19 -20 -17 -25 -18 -21 -17 15 -32 -17
~ntra abgp -17 -24 -20 -18
~tami m -16
¿_es acdgimnou -19 -17 -37 -21 -20 -28 -29 -23 25
""",
    """
askin* dhlopru -20 -16 -24 -17 -20 -17 -25
contact$ l 15
do$ bdghijlmno -20 -23 22 -33 -18 -39 -17 -42 -26 -22
nothing_happened gm 16 -18
said_he p 16
~<ret dkru -15 -24 16 -17
~befo bcfjlmnpt -34 -18 -16 -15 -21 -21 17 -18 -16
~erie a -20
~ntis abn -21 -15 -18
~posp o 20
~rwa biluv -18 -21 -15 -19 -15
~vece an -18 -15
~zz> m 16
""",
    """
@open$ bcdefhijklnopqstuv -35 -28 -48 -26 -36 30 -48 -17 -28 -37 -41 -52 -33 -29 -34 -35 -50 -40
and_where jn -29 16
drank mn -15 17
how_@open hjm -18 21 -29
myself$ anqu -16 -32 27 -17
there_is dhilmnru -26 -20 -31 -20 -30 -20 -23 -24
""",
    """
a__date amo -27 -24 16
are_a ru -15 -18
dame__@visit ab 19 -18
for__of jlmu -16 16 -22 -16
que__los fu -19 -16
~ene> bcefhijlmnst -40 -39 -25 -24 -40 -46 -45 -38 -28 -22 -35 -30
~uded d 17
""",
    """
@relative__it abmopq -15 -16 -36 -19 21 -26
a__@relative bdgikprsu -27 -26 -31 -50 -31 -16 -22 -23 -31
cobraron dm 19 -19
~ait> cdilmsu -20 -23 -21 -19 -35 -15 -15
~ked> cdefknrt -31 -42 -24 -20 -23 -23 -27 -30
~lls an -16 -17
~ncl> bclmou 25 -18 -18 -22 -17 -17
~tic aghltv -16 -26 -24 -25 -18 -25
""",
    """
keeps jl -18 -18
por__de admu -24 -17 16 -17
pueden_ver an 19 -17
someone_to mp -16 16
what_do bfhijlmotu -25 -23 -56 -32 -41 -23 25 -32 -23 -27
~ard abceghijklpqrtu -24 -20 -19 -24 -43 -26 -41 -38 -34 -40 -27 -28 17 -28 20
~eave acghiklprstv -27 -21 -17 -17 -32 -23 16 -26 -19 -16 -19 -24
~fit gju -15 -15 17
~gran adehm -20 32 -18 -16 -23
""",
    """
like_@animal m 15
on__that mq -18 -19
pesadillas msu -25 22 -15
~<day bdgimnpru -23 -20 -20 -19 -23 -29 -21 -17 -16
~alki abhklnpqr -21 -22 -16 -19 -28 -19 -21 -19 16
~icki a -18
~tar bcdehijklnpqtv -21 -34 -22 -49 -38 -33 -22 21 -18 -17 -20 -32 -22 -34
""",
    """
@vehicle__@late hmr -16 -24 24
are_good mo -21 15
you__or lm -16 -19
~erro l -16
~fue dgiknosv -19 -16 -18 -18 -16 -19 -17 -19
~keep acdijpqt -28 -20 -23 -18 -21 -19 -27 -19
""",
    """
a_@pay d 16
rid__nuts m 15
sigo_tomando s -15
""",
    """
@visit_but mo -19 15
parte__quien m -17
to__all m -18
~comi acdefghilqstuv -24 -19 -44 -23 -28 -34 -31 -35 -42 -15 -18 -22 -44 -31
~ped> dimn -19 -24 -22 -24
~rmit m -17
""",
    """
@call__not m -23
i__ask admnpu -18 -18 17 -23 -19 -17
or_do m -24
~ude> acefgijmoqr -20 -17 -16 -15 -20 -16 -20 -21 -19 -15 -16
~ueri lm -15 -24
~xie m -20
""",
    """
apt$ am 20 -23
be__ten r 19
hace__favor mp -15 16
lette* bdjou -16 -21 -17 -15 -25
llevarme abmnop -18 -17 -21 -27 -20 26
mean_to klm 22 -18 -26
no_es bcgijlmnopqrsuv -35 -19 -31 -16 -25 -33 -21 -22 -17 -17 -29 -20 -22 -16 39
se_queda m -18
un__la bimoq -17 -15 -17 -21 -20
wepa eflm -24 22 -16 -19
where_should q -17
~cloc ailq -17 -17 -22 -17
~gund g -15
~nds> lmnr -20 -24 -22 -20
""",
    """
me_another a 16
off_for bdmo 23 -17 -20 -22
what__good fjmu 27 -16 -26 -24
~ease defhmnpstuv -38 -38 -34 -20 -16 -31 -37 -34 -17 -22 -16
""",
    """
do__work lmn -23 -26 -22
down__street jr -16 17
funny$ mq 20 -18
mi__del amu -18 -21 -15
que_@move do -17 22
revoke aklm -19 -16 18 -19
~cand mrv -26 15 -17
~don acdehiknopqt -19 -32 -51 -19 -44 -21 -42 -31 -15 -25 -16 -16
~pues ceghijloptuv -37 -22 -45 -16 -19 -30 -32 -17 -17 -23 -38 -25
""",
    """
=beside:prep_question adgjqru -24 -22 -16 -18 -15 -19 -30
are__for bdlmo -20 -18 -19 -19 19
bus abcdfghiklmnostuv -26 -30 -17 -35 -22 -26 -38 -28 -20 -22 19 -43 -19 -39 -17 -32 -15
car$ adiklmnsuv -21 -16 -20 -27 -16 25 -21 -15 -24 -26
dar__mi a -16
go__front m -16
my__or bmn -20 -23 23
other jnq -21 -23 -16
the__thing loqsuv -24 -18 -20 -24 -15 -17
~<cho bdghijklmtuv -28 -28 18 -22 -26 -21 -16 -25 -29 -15 -24 -25
""",
    """
@drive__next n 15
pick__@drink m 16
reading i 16
~hty> m -21
~none h -21
""",
    """
@relative__so m -18
card$ anq -17 18 -17
his_number l -15
i__home ahmnopqru -20 -22 -37 -37 -19 -16 28 -16 -15
not__back bmo -18 -16 20
perso* u -19
~kfj em 22 -23
""",
    """
is__expensive dmu 22 -36 -19
it__@late djqru -18 -23 -18 -21 -22
it__with bdinu -22 -28 -22 -28 18
there__can ahm -15 -19 -17
to__billing i 16
~kage am -15 17
~oint u 18
""",
    """
@call__@call m -16
duerme mu -15 22
haha emn -18 19 -15
never__a m -16
to__ready n 19
~ervi dim -18 -16 -20
~rget adeghiopquv -25 -27 -16 -28 -26 -21 -21 -15 -16 -33 -18
""",
    """
another_day qv -18 -20
before_my ado 20 -19 -18
but__not knpt -16 -16 -18 -17
instead$ ackmnoq -17 -16 -16 -36 -24 30 -29
mediodia hm 16 -16
order bim -20 -16 29
the__can mnu -31 -21 -18
~<mor acdefgijmpqtv -19 -30 -49 -33 19 -27 -26 -36 -25 -37 -18 -35 -29
~<wo befjnqrstv -25 -17 -47 -36 -27 -17 -18 -24 -35 -58
~bout cefghqst -21 -22 -26 -37 -41 -17 -21 -31
~jkl eflm 28 -20 -17 -29
~peci n 17
""",
    """
@stop_them lm 17 -15
if__get r 17
lo__que dim -18 -20 -16
para_mi bdhijklnopq -31 -27 -17 -37 -31 -22 -17 -25 -36 -26 -19
when__@drive n 15
which__you m -15
~icar mn -20 -17
""",
    """
=said:human abcdefghijklnopqrstuv -59 -47 -54 -30 -88 -24 -75 24 105 -86 -93 -66 -94 -76 -87 -64 -84 -61 -89 -29 -70
@date_any o 16
guys__@day h 20
me__mensaje mu -15 16
~enor dkmsu -21 -15 -20 -18 -23
~lice abdgijlpuv -29 -22 -17 -17 -19 -18 -19 -16 -30 -15
~stin lu -17 -16
""",
    """
@howmuch__dolor dm -19 19
el_turno m -24
em_back m -23
go_for d -17
had_@food n 17
number_out l 18
think_you aefgjlmtu -16 -20 -18 -16 -16 -21 -29 17 -17
way__get or -15 -18
~ildc m -16
""",
    """
@insurance cdefgijklmnoqrstuv -41 23 -34 -37 -52 -52 -62 -41 -37 -16 -18 -52 -31 -39 -44 -35 21 -47
@late_@traffic mr -16 17
@relative__of n -19
need__a abnq -19 -19 -16 -17
o_ya h 18
on__first dm -16 -18
the_@staff im 25 -27
""",
    """
came_up o 20
empty mnu -20 18 -16
eta__after ors -16 21 -15
line$ ahjmnq -19 -18 16 -23 -15 -17
not:this dgklmnr -18 -16 -27 21 -26 -20 -17
on_please cko -19 22 -20
para_lo bmnou -21 -20 16 -18 -17
this__the djm -22 23 -35
to__time n -21
what__just mq -16 18
you__i bdhiotu 19 -26 -18 -29 -16 -17 -32
~eno> befmv -17 -17 -31 17 -19
~irv abjnsv -19 -18 -21 -18 -15 -19
~orn> hjm -16 -20 27
~ptio agijlmnu -19 22 -20 -22 -22 -24 -23 -16
""",
    """
@clothes__you gmnu -21 -21 21 -15
am__able nq 17 -20
camin* gmno -16 -19 -16 -17
take__to amp -15 15 -15
want_me aglm -23 17 -17 -27
~ces defhknprtv -29 -29 -28 -40 -23 -17 -41 -25 -29 -44
~xes> gmu -15 19 -20
""",
    """
computer abimpqru -17 -18 -19 17 -16 -17 -16 16
drop_me bmpq -17 -17 -18 17
ok_i amo 16 -18 -17
~<muc acdefghjknopqrstuv -26 -17 20 -34 -36 -31 -31 -40 -26 -19 -19 -22 -30 -16 -22 17 -22 -22
~<us bcdeiknopqr -16 -35 -24 -24 -24 -15 -37 -22 -38 -19 -38
""",
    """
apart* jnoq -18 -17 -20 -29
can_she mq -17 -18
cancelling dmor 15 -35 22 -20
movies m 15
~dge> mru -20 19 -15
~hp> ciklm -17 -17 -19 21 -18
~idad a -17
~net> djm -29 -18 21
~nlo m -21
""",
    """
do__hold bm 16 -17
sign$ a -16
~<ide bcijkmt -22 -20 -26 -20 -22 -32 -16
~<my djlmu -20 -15 -16 -21 -21
~egun bcdklnoqru -28 -20 -35 -20 -27 -28 -29 -25 -21 -20
""",
    """
@hello abcdefghijklmnopqrstuv -15 -64 -47 -42 -68 93 -52 -44 -49 -66 -35 -50 -29 -60 -33 -61 -45 -45 -60 -23 -34 -58
@open_@late hr 15 -26
@open_up m -19
@relative_on aimqu -15 17 -22 -15 -16
an__at am -16 18
can__back bdijkmt 20 -16 -17 -18 -22 -27 -16
do__any bcdghjnquv -21 -19 -30 -17 -24 -17 -22 -28 -33 20
next$ m -17
o_es m -20
pasam* ahmnquv -24 -15 -25 -17 -17 -18 -18
text__to klm -26 -23 17
yourself$ lu -16 16
~ways ar -16 -17
~zul> em -20 17
""",
    """
@drug abcdefghjklnopqtuv -48 -48 -37 -64 -28 -36 -43 -45 -43 -27 -18 52 -44 -34 -18 -30 -16 -37
@vehicle__dejo j -15
@wrong_# abcdeghjlmopruv -15 -21 -16 -25 -35 -17 -24 -23 -19 -36 -22 -16 -38 -24 41
chest im -18 20
from_your jlmu -18 18 -26 -17
just_got bo -18 -27
undo_the klm 17 -21 -21
~eft adgnopuv -17 -16 -17 -21 -18 -16 -23 -18
""",
    """
de__quien am -16 -21
los__me dm -19 -20
oak_street r -18
online a 18
they__in mu 16 -17
to__gym dm -15 17
true_you mu -19 20
with__do m -16
~<lm em -22 21
""",
    """
is__normal q -19
perdi$ m 20
siguen kms -18 -16 -16
the__about i 17
what__text m -22
ya__el gjl -17 -23 -19
you__@animal dhjmnu -16 -18 -16 17 -19 -29
~ann n -16
~spac m -17
""",
    """
^por aefgijkmnopqrstv -45 -19 -20 -36 -36 20 -29 16 -24 -31 -29 -28 -28 -32 -27 -27
choices$ gm 22 -24
i_will bdghijknoqsuv 17 -59 -46 -45 -26 -18 -22 -71 -18 -29 -39 -71 -18
job$ abdgl -18 -19 -19 -20 -18
mejor$ bm -24 -22
~<saq almv -20 24 -21 -19
""",
    """
be_my anou -18 -18 -17 -16
doctors mu -18 15
does__go q -18
going__be bfjlos -21 -15 -16 -16 -23 -25
like$ dgimnu -27 -26 -20 -22 -19 19
me_leave m -16
much__the d 22
~bee cghklnopru -19 -21 -22 -25 -17 -24 -30 -26 -24 -33
~ejan ajm -20 -20 -21
~our> bcefgnpsu -30 -36 -30 -32 -25 -40 -26 -20 -22
""",
    """
@food__no dhmn -19 -19 -25 24
filled dn -16 -19
got__and bmoqrs -17 -17 -18 -19 -18 18
much__do d -23
sirve$ abgijlo -17 -20 -28 -16 -15 -16 -22
st dm -18 -19
though$ m -24
venden__ahi m 16
~ber> abcefhnoqrt -22 -35 -36 -21 -22 -19 -22 -25 -29 -30 -29
""",
    """
^ready a 16
can__delete m -15
can__see am 20 -19
get_in akmnopqu 31 -17 -34 -21 -22 -17 -17 -27
lates* hm 18 -24
on__line ahjmq -24 -19 16 -21 -17
should__have mns -34 28 -16
ya_estoy abglmnpr -22 -20 -18 -26 -39 -16 -16 20
~clam m -19
~erwa mo -19 -17
~oupl m -20
""",
    """
allowed$ mn -21 18
better_with mu -15 16
clean m 17
lunes dgiknqrtuv -33 -22 -24 -18 -29 -25 -21 -17 -30 -16
not:go abhlmnpstv -19 34 -17 -20 -35 -16 -16 -15 -17 -16
the__what mnq -31 -16 -16
there_in imqr -21 -24 -17 25
we_allowed mn 17 -18
~<pa bcdefgklmopqs -26 -54 19 -76 -53 -26 -34 -44 -32 -25 -38 -28 -20
~feli abfhmsu -18 -15 -25 -17 24 -17 -22
~odri h -16
~sy> abdjn -18 -16 -16 16 -15
""",
    """
@cancel_por abiklo -20 19 -20 -16 -22 -25
@howmuch__un dm -18 17
dan__baja lm 18 -15
my__reads m -22
number__your amv -17 -23 -19
~lant bginosu -20 -24 -26 -17 16 -18 -26
~le> acefghklpqruv -20 -19 -64 -68 -36 -74 -17 -20 -18 -18 -18 -24 -78
""",
    """
kind ghjnoq -27 -18 -26 18 -17 -21
por_favor defmnpqrstv -32 -27 -22 -32 -30 -50 -30 -19 -25 -27 -28
~open dnqsuv -16 -16 -15 -18 -19 -16
""",
    """
^aqui agjluv -29 -24 -28 -19 -18 28
che cjkmnqs -21 -18 -17 -17 -23 -19 -20
deleted_the j 16
mexico m 19
to_make m -20
~mao em -22 21
~mily adgu -15 -19 -15 -20
~stoy bcefhilprtuv -21 -36 -26 -24 -36 -33 -21 -34 24 -27 -42 -43
""",
    """
@open__@place m -17
dejo adhimnpquv -24 -28 -19 -17 -25 17 -24 -18 -17 -15
still_on hjms -16 17 -20 -20
~<bus acdgijlnst -25 -23 -26 -16 -32 -21 -25 -27 -23 -25
~<taq m -16
~<thr cfnqtv -22 -16 -31 -18 -19 -18
~uite abijknpqsuv -25 17 -22 -18 -23 -20 -19 -21 -25 -29 -25
""",
    """
@move__la a -15
me_bajo jm 21 -28
need__get b -18
to_opt ail -21 -18 17
what__tell d -16
~dall j 16
~saca bijv -16 -16 -23 -18
""",
    """
carta_para d -16
i_told i -17
the_latest hm 18 -24
~duat m 16
~ings bcdiqrtv -19 -21 -29 -21 -18 -25 -20 -35
""",
    """
about_an m -16
be__on m -19
knock fmt 18 -19 -16
omg r 15
refill__@medicine im -26 26
the__come ak -16 16
you__@relative cdjmnpquv -25 -21 -16 30 -22 -17 -26 -23 -16
~jaj bdefhijln -32 -32 -35 -28 -24 -24 -25 -27 -26
~jazz m 16
~uth iu -16 -23
~val ahioqu 20 -17 -24 -19 -20 -38
¿__funciona gu 19 -19
""",
    """
not:if p -17
not__her ab -15 -17
started$ am 19 -24
~ball gj -15 -17
~bend bdefgmu -17 -16 -17 21 -15 -33 -22
""",
    """
not:@stop abcghijlmnopqsuv -19 -26 -23 -26 -16 -19 -24 -55 51 -22 -19 -16 -18 19 -23 -32
vale cefhijlnqru -17 -23 -19 -19 -16 -30 -17 -21 17 -22 -34
when__last h -16
ya$ efklmst -18 -16 -18 15 -37 -16 20
~<sno abdghnqsu -26 -15 -28 -16 19 -17 -20 -20 -26
~el> bcdhjorv -25 -15 -32 -19 -32 -24 -25 -16
~espe adgijkmuv -22 -25 -23 -25 -20 -16 -17 -26 -22
~ho> bimpu -18 -21 -22 -20 -22
""",
    """
acept* dfhijlmu 17 -18 -18 -16 -19 -21 -32 -21
bailed$ pq -21 17
can__explain u 16
i__as m -20
mornin$ efmn -17 23 -21 -17
news$ dm -18 19
not_going dm -16 -23
return al -15 -16
~agg m -17
~ircu am -16 18
""",
    """
^mandame abgijklmo -18 -21 -22 -16 28 -24 -18 -25 -16
farmacia$ m -20
fill d -22
was_it m -20
you__how gm 15 -23
~<air r -18
~cie bghijnops -26 -32 -19 -26 -23 -26 -23 -20 -25
~ely> ah -17 -17
~ina cegjklmopr -26 -22 -28 -18 -26 -33 -17 -20 -33 -28
~jiye p 15
""",
    """
anyon* abdgjlnpu -23 -19 -25 -15 -22 -23 -26 -18 -33
forgo* ab -16 -18
menos$ gu -16 -17
new_@place jm -17 21
that_from ms -19 16
that_is acdgijmnoqtuv -28 -23 -42 -42 -17 -44 22 -29 -16 -35 18 -38 16
the__not jm -18 -25
used aipq -16 -15 -17 -17
won eijmpqru -16 -17 -18 33 -17 -15 -18 -24
~<yea mpq -17 18 -18
~eles lmu -16 -17 -15
""",
    """
estoy_llegando r 16
i__done amnsuv -19 -26 -18 -16 -23 -22
i_sent dim -18 -15 24
por abefgjlmnrsuv -20 -22 -59 -26 -22 18 -22 -22 -48 -37 -18 -28 -28
~ste> abcdefhijmnopqrv -23 -32 -24 -32 -20 -18 -33 -18 -44 -19 -23 -41 -28 -38 -28 18
~trug p -16
""",
    """
@open_a hn 18 -15
^ballpark d 15
cat amsu -16 32 -21 -23
in_an p -19
your_sign m 16
~<gus dgklpsu -17 -23 -19 -21 -16 -16 -19
~asen bjkr -19 21 -15 -21
~hty m -21
~pea abdhjklnopqrstv -18 -25 -28 -25 -20 -16 -20 -18 -17 -20 -26 -17 -18 -23 -19
""",
    """
@machine__put im 21 -19
be_out bdnr -19 -15 -21 -17
con_@staff i 16
do__how gu 20 -23
goes dghjmnps -23 -16 -17 20 -32 -21 -19 15
i_speak dmn -18 -30 -17
it__@place jmu 16 -19 -21
keep__on m -16
mensajes abdefhjlmnopqrstv -40 -33 -36 -31 -28 -31 -48 24 -24 -31 -36 -32 -30 -38 -31 -32 -16
no__yo mqv -16 -18 19
~ento cfklnostuv -15 -19 -22 -33 -19 -18 22 -23 -20 -28
~oys> m 20
~sout u -17
¿_y d -18
""",
    """
i_feel m -17
is__@move jlm -18 17 -15
mareo s 16
otra__@texts k 17
pasen* bjlr -17 18 -19 -17
put__is a -16
~equi al -24 -19
""",
    """
are__a abdfgjlort -24 -19 -26 -17 -18 -37 -20 -21 -17 -18
do__instead bmo -17 -16 22
message__@call l 18
problem bpuv -15 -19 -29 -15
""",
    """
alguien_ahi hiu -16 18 -15
cual__numero i 15
should__if m -18
~<gr bcdeghinqtuv -25 -23 18 -31 -32 -36 -21 -34 -27 18 -51 -29
~igg ajmno -16 -19 -18 -17 18
~itti akqr -24 -17 -20 17
""",
    """
hora_puedo ahimo -16 18 -16 -27 -27
last_text klmv -20 -29 24 -20
me_quede acdgijklmnopu -33 -19 -20 -17 -23 -19 -17 -15 15 -28 -30 -24 -21
need$ adln -23 -20 -19 -27
next_week amnou -26 -30 -17 20 -21
what__you abdfilqt -22 -23 -42 -37 -27 -15 -41 -24
~<por ilnoqr -17 -22 -20 -18 -20 -21
~ial> gijlmnoqs 16 -21 -22 -17 -20 19 -22 -20 -18
""",
    """
@relative__will bmpu -19 -26 20 -27
bring__@move mo 15 -15
daughter bglmoru -30 -18 -29 -24 -21 -25 -21
driver__@relative mpq -28 31 -26
i__words g 15
it__right dm -16 -18
que__trata g -20
~<ski abcdefgijloqstuv -25 20 -20 -25 -21 -18 -21 -22 -22 -23 -15 -19 -17 -17 -25 -16
~anit imu -18 -17 -16
~azy> t -15
""",
    """
^every l 16
do__remember m -20
does_this dgu -23 17 -43
gets adqu -18 -23 -19 -21
my_@relative bdefghiklopqrstv -34 -21 -37 -38 -39 -29 -41 -25 -34 -29 28 -23 -21 -58 -47 -15
no__esperar n -15
not__all m -15
~kid m 17
~ldkf em 15 -17
~proc adgmn 21 -16 -17 -19 -17
~skat mnq -19 -16 19
~xten diu -17 17 -16
""",
    """
cuantas__@relative mu -16 21
i__work dhilmu -15 -19 -21 -17 22 -26
of_gas dm -19 22
per abdjnu -23 -17 31 -20 -18 -32
referencia mu -16 -16
~pref acdghjkmnstuv -22 18 -19 -25 -22 -18 -23 -42 -22 -17 -19 -19 -20
~quet r -16
""",
    """
a_bunch m -17
~<shu adghjmu -24 -19 -19 21 -17 -21 -20
""",
    """
i_leave l -18
twice agkmnqtuv -16 -20 -17 -30 -16 -23 -21 -18 -16
~<agu abd -16 -16 -17
~<igu adgijpsu -16 -20 -18 -16 -16 -17 -15 -19
~<lat acdegijklnopuv -34 -22 -23 -18 -18 -30 -27 -19 -26 -23 23 -23 -27 -23
~aski dhlopru -20 -16 -24 -17 -20 -17 -25
~les bcdefgjkloqstuv -24 -27 -18 -30 -33 -17 -20 -30 18 -21 -32 -18 21 -29 -28
~tch> adeghjmrstv -21 -25 -15 -26 -19 -28 -15 -25 -16 -15 -19
""",
    """
@day__you mq -19 -16
@open_por m -17
apple m 16
cancelo acfgjlnprsu -22 -15 -21 -22 -20 -18 -21 -30 -18 -16 -22
no__conmigo biqu 15 -22 -16 -16
plis$ abdefglu -18 20 -20 -23 -20 -17 -27 -16
quiero__dia ao -22 19
~<ext bdjmu -16 23 -19 -28 -30
~oot abno -15 -16 -18 16
~ope degjklnpqstu -19 -26 -21 -20 -16 -19 -24 -20 -26 -21 -17 -32
~ts> bcefgklnprt -30 -43 -54 -41 -47 -42 -23 -25 -30 -34 -49
~ylis km -21 16
""",
    """
bong bdmnpru -21 -17 27 -23 -18 -21 -18
do__@spanish cm 19 -22
mandando__@texts l -19
no__gusta gilv -18 22 -19 -20
still_good s -16
~ela> aglnoruv -19 -17 -15 -16 17 -16 -19 -18
""",
    """
@visit_que bg 15 -15
i_plan dmn -21 -24 25
me__up m -24
off_your m -23
que__puedo aghimoq -17 19 17 -21 -38 -31 -17
riding p 16
want__@texts bm -16 -20
""",
    """
anybody__@drive q 15
can__@place imq -18 -20 20
they_are u -17
you__there adfhjr -23 -20 -20 20 -27 -16
~seen abmnq 22 -18 -23 -20 -15
""",
    """
da_la j 15
traig* m -22
yes__my pq 17 -16
~<goe dghjmnps -23 -16 -17 20 -32 -21 -19 15
~<psy m 16
~bala u -17
~ermi bdgijmru -22 -17 -18 -21 -17 -39 -21 -24
~guir m -26
~isi bdjkmpqsuv -27 -27 -19 -17 -33 -27 -27 19 -31 -22
~tev bdghijqu -20 -21 -21 -16 -16 -19 -24 -24
""",
    """
^stahp ciklm -17 -17 -19 21 -18
a__morning m -20
drivers$ mq 17 -17
howdy fm 24 -19
~elva gim -20 -15 -22
~rote du -16 -19
""",
    """
@vehicle_esta hjmqu -17 -25 -30 25 -20
a__up am 15 -16
~onl abefghijkmnprstuv 20 -18 -17 -21 -26 -31 -16 -19 -19 -30 -27 -29 -18 -26 -18 -27 -22
~org acdefghirsuv -31 -16 -24 -21 -17 -33 -17 -24 -18 -16 -22 -21
""",
    """
al__no bdmov 26 -16 -25 -16 -15
and__are jmu -19 -19 20
from_this m -21
hacer$ gmn 16 -22 -16
que_yo amn -17 -19 -21
this__your u -16
tranq* mp -19 16
""",
    """
=said:help abcdefghijklmnopqrstuv -22 -63 -46 -59 -52 -63 102 -62 -66 -74 -53 -48 -50 -34 -40 -39 -72 -63 -55 -44 -56 -42
=said:ride_problem abcdefghiklnopqrstuv -100 -43 -32 -68 -53 -72 -59 -101 -43 -76 -65 -37 -84 -34 102 -17 -93 -77 -95 -61
^mi cdefghijlrtuv -17 -25 -41 -41 -29 -28 -29 -25 -45 -35 -49 -47 -28
have_with m -16
loan$ dm -16 18
my__great m 15
que_no abdghmnt -34 21 -21 -34 -20 -37 -15 -19
~oxi m -21
~repe t -16
""",
    """
@pay_sacar d -16
am__for gjv -18 -16 -17
did__it m -16
out__the ahu -24 -21 -20
that__what gjnou -25 -18 -27 -19 -27
~<liv abjoru -27 -17 -18 -20 -20 -30
~py> acdeghjklnpqtuv -28 -19 -24 -30 -24 -24 -18 -17 -26 -17 -16 -20 -21 -31 -20
""",
    """
@vehicle__dormir u 15
con__@person aimv -26 22 -17 -16
exit dgjmnru -21 -17 23 -29 -17 18 -21
is__my adnor -20 -23 -30 -18 -18
to__seen a 26
~eeth u -22
~nube s 15
~shu adghjmu -24 -19 -19 21 -17 -21 -20
""",
    """
@vehicle_@stop qr -20 -20
bored mu 24 -17
not:someone aq -16 16
~<cr aefghikpq -20 -33 -33 -42 -37 -44 -33 -35 -42
~eur du -18 -21
""",
    """
de__este v -20
december am 16 -21
leave_me lmq 21 -25 -19
list cdhjmoprstu -25 -31 -22 -37 -18 -31 -36 -24 -21 -24 -35
need_the gmno -15 -27 -16 -22
one__the m -18
train aghjnqru -22 -17 -22 22 -25 -18 26 -21
wear_when mn 16 -16
you__@vehicle dhi -15 -18 -18
~<ind u -18
~ery> bhjkmnpq -35 -21 -15 -19 -16 -18 -17 -28
~nsi ghlmorsv -31 -25 -21 -31 -24 -26 -19 -25
~rkin dnprtu -20 -17 -17 -16 -15 -20
""",
    """
^heard mu -16 17
explain__i i -15
fix adjmnq -17 -16 -15 27 -21 -15
i__@wrong iv -18 -21
just__@day m -16
this_thread lm 17 -21
what_days adhjmoqu 20 -24 24 -18 -24 -18 -15 -29
~does abefijlprstv -26 -18 -22 -31 -32 -53 -42 -39 -39 -18 -38 -16
~hara alnu -17 18 -16 -20
~hic aefhijklopqst -21 -25 -19 -17 -28 18 -28 -37 -34 -29 -30 -30 -30
~thi defhijnopqrt -16 -27 -22 -35 -24 -25 -17 -18 -29 -27 -41 -46
~ver efghijkno -64 -49 -40 -31 -17 -27 -21 -60 -37
""",
    """
but_coming r 16
con_el bcdlmnoruv -28 -15 -35 -23 -26 -18 -17 -27 -17 -27
day__the m -16
in__my cdm 17 -15 -21
out__it dmnor -21 -22 -16 -17 -16
que__@treat agsu -22 -16 -15 18
tell__how gu 19 -26
up_for dgiopqs -26 -22 -16 -23 -19 -19 -18
~omet djpqrsv -28 -19 -27 -18 -17 -28 -24
~ons> abefhkloptu -19 -16 -28 -26 -31 -34 -15 -33 -35 -24 -32
~rsel admv -15 -16 -21 -17
~stab gru -17 -21 -26
~ull> abnou -19 18 -18 -26 -20
""",
    """
about__@visit m -19
be__@symptom mnsu -18 -19 26 -19
for__# aim 16 -16 -16
me__salgo r 16
""",
    """
no_tengo gilmnopqs -27 -28 -18 -26 -27 -19 -53 22 -25
not__there bhjlmnpv 19 -21 -17 -16 -34 -22 -16 -15
referral a 15
""",
    """
get__passport m 17
necesito_una imo 23 -20 -18
will__# pr -15 18
~<sue aghijkoq -19 -19 -16 -25 -18 -16 -21 -21
~amin abcgnop -20 -22 -16 -17 -20 -23 -22
~duck m 16
~rwar biluv -18 -21 -15 -19 -15
""",
    """
#_please m -16
^they ghijklnpqs -16 -30 -16 -19 -19 -18 -19 -17 -21 -27
file__complaint im 17 -15
not__texting lv -18 -20
showe* m -19
the_@treat gijkmou -21 -19 -26 -21 -42 -30 23
~<ten bceghjklmruv -15 -37 -44 -22 -28 -18 -28 -40 -53 -45 -35 -17
~erde es -18 -17
~erso u -19
~ojiy p 15
~per abcefgsuv -34 -20 -46 -37 -21 -24 -35 -24 -19
""",
    """
can__just n -20
dumb amn -16 21 -18
~entr bcfgjkmpqv -35 -25 -22 -37 17 -18 -50 -27 -29 -21
~lend ij -20 -15
~lps> gmt -15 -16 15
""",
    """
mandame_el jkm 20 -16 -19
succe* dmu -17 -17 17
want__just mo -28 16
~wis u -16
""",
    """
^sign l -18
confundido lms -19 -19 -19
does__@place h 30
hon lmuv -15 -23 -17 19
my__to cgjnrsu -24 -24 -30 -16 -22 -26 -42
~days bdghijmnpr -23 -18 -19 19 -18 -32 -24 -27 -20 -15
~ome bcefgjklmt -16 -28 -49 -54 -40 -31 -34 -41 -17 -19
~usp mno -20 18 -16
""",
    """
@relative__@visit adjnpqrv 15 -30 -15 -20 -23 -16 -15 -23
birds em -16 21
use$ m -21
""",
    """
@hello_anybody h -16
an_@place hijquv -20 -16 16 -20 -15 -18
proce* adgmn 21 -16 -17 -19 -17
soon jkopq -17 -19 -29 -16 -19
""",
    """
^take adghijklnpqsuv -19 -35 -22 -17 -17 -27 -16 24 -18 -36 -29 -20 -27 -37
hora__la m 17
included d 17
shoes adilmq -20 -21 -16 -15 22 -16
""",
    """
@call__off bim 26 -21 -17
^anotame am 17 -18
check bjnqt -20 -15 -22 -21 -18
do__write dm -17 15
i__can m -16
no__interesa al -20 15
some__this gm 18 -15
will__@pay dm 16 -23
you__@open bhmors -15 29 -32 -29 -16 -19
~stim m -15
~tar> acfijkmqv -30 -20 -16 -23 -37 -20 -34 -37 -26
~yla j -16
""",
    """
all__here flm -17 -18 16
do__here jlmn -19 17 -31 -18
~<eq al -20 -18
~art bcdefghjknoptv -32 -22 -15 -42 -46 -33 -36 -20 30 -29 -31 -25 -16 -26
~guac m 19
~lou m 17
~ol> acdefghijklmpqsuv -29 -16 -22 -17 -16 -23 -19 -23 -23 -17 -27 23 -18 -18 -20 -19 19
~uid s -19
~unic amn -16 -25 -16
""",
    """
el__si bo -21 16
i__if dhmno -19 -17 -32 -15 -18
~aise m 15
~cl> bclmou 25 -18 -18 -22 -17 -17
~ill> acefgijkltv -16 -53 -52 -53 -21 -28 -45 -35 -19 -32 -55
~rall u -16
""",
    """
^where abcfghjmnopqrsv -16 -24 -22 -21 -21 -41 17 19 -51 -25 -31 -39 -37 -60 -20
fly_to dm -18 22
of_god lm 16 -17
puede_@call adnoq -18 -20 -18 -18 -16
quiero_empezar a 15
send__the l -16
una__la o -18
~<ano acdfghilnpqrtu 20 -27 -32 -25 -31 -33 -29 -26 -39 -33 -17 -25 -16 -18
~<ton an -16 -21
""",
    """
@late__my r 16
chat$ abgouv -15 -19 17 -18 -26 -26
gummies mn -24 23
ida q -17
reschedule acefghjklnoqrtuv -26 -37 -18 -20 -25 -20 -26 -27 -25 -22 37 -20 -28 -18 -18 -24
should__do mnq -28 -20 20
walk__it gu 17 -20
~usta abgklqu 17 -21 -22 -19 -15 -16 -15
~utt abcdklquv -22 -19 -16 -19 -16 -16 -19 -23 -21
~walk bcdiklmnopqr -30 -17 -40 -31 -18 -20 -16 -18 -21 -19 18 16
""",
    """
@symptom__night ms -16 21
^cambienme o 15
adela* mno -18 -17 19
dejan j -16
mandarme_los l -19
me_atiende i 18
the__how am 17 -28
the_car ab -19 -20
~<afr n -16
""",
    """
@pay__the im -15 -18
all__@day abhjt -26 -16 26 -16 -17
it_from jmu 20 -21 -24
mandatory m -19
not:ire ablmopqrtv -18 40 -26 -36 -17 -16 -18 -19 -20 -21
walking akr -19 -16 18
~<enc adglnsu -29 -22 -16 -21 -23 -19 -23
~ahor cfijlmnopqstu -17 -18 -23 -19 -25 19 -29 -25 -23 -18 -23 -25 -24
~pez agm 21 -16 -16
""",
    """
my_boss b -16
off__the adm -19 -15 -16
que__pongo imu -16 -15 -15
recib* bgijmostuv -20 -19 -30 -17 -30 -17 -15 -18 -16 -18
she__do mu -15 -18
~<fin bcdefgilmstuv -18 -30 -25 -23 -24 -40 -43 -33 -16 -32 -15 -45 -17
~dle abdgjmnopqv -27 -21 -22 -19 -22 -17 -19 -21 16 -30 -24
~isp dm -17 -20
~uer cdefghilmoptuv -25 -24 -22 -24 -44 -16 -42 -31 -20 -37 -17 -23 22 -19
""",
    """
@sick__me abdn -17 15 -17 -16
in_your j -15
whatever$ lm -23 16
~<ha adefhjkmor -22 -17 -93 -38 -28 -23 -23 -15 -16 -18
""",
    """
delete__@visit bm 16 -20
mismo_dia mpq -20 -15 -18
misse* abm -21 -20 -26
para__sirve admo -15 -21 -28 -16
~sea a -15
~ven> bfhjlmnoq -17 -21 -22 -16 -19 -18 -17 -15 -18
""",
    """
i__need dgijquv -26 -20 -26 -17 -18 -17 -16
me__joke m 17
patients d -16
puso__@body m -17
so__will m -26
unsub befglm -16 -22 -16 -19 28 -34
what__put djqu -37 -20 -23 -25
~<twi agkmnqtuv -16 -20 -17 -30 -16 -23 -21 -18 -16
~isa anquv -37 -24 -19 -17 -24
""",
    """
@open_or hmn 19 -18 -15
^acepto kl 17 -17
gps__to m -17
la__a mn -27 -17
need__@clothes ad -20 -17
to_buy km -17 23
want_another mov 16 -21 -19
ya__en r 16
~etes u -20
~eth jqrsv -21 -20 -18 -21 -26
""",
    """
@call__is v -15
as_before mno 23 -19 -18
confl* mo -17 17
en__mas m 16
law$ m 16
mucho__@body s 15
pague$ mt -20 19
somebody__up h -16
~enl adhjlmnpqrsuv -23 -16 -16 -29 19 -44 -17 -20 -19 -22 -15 -23 -24
~iyes p 15
~nlin a 18
~ood adefghijkqruv -25 -49 -45 17 -27 -18 -21 -39 -30 -23 -44 -19 -20
""",
    """
@medicine_list im 15 -16
interested$ m -27
is_@symptom mnsu -39 -15 38 -17
it__covered u -17
need__@ride b -15
que__la afgjknpqtv -25 -26 -30 -15 -19 -26 -24 -17 -17 -26
~cts> dgln -18 -16 -20 17
~eact iklm -19 22 -24 -21
~eti ijkmopq -19 -18 -23 16 -32 -21 -22
""",
    """
mi__de adhijkorsu -26 -26 -21 -28 -20 -18 -17 -22 -27 -22
never__this m -25
not:want abdjknqtu -30 16 -23 -15 -31 -25 -32 -18 -25
~iz> ahms -18 -17 22 -15
~runn ahn -19 -21 -19
""",
    """
gave__number i -18
robot abcdfghijkmnopqrstv -25 -22 -22 -22 -16 -22 -16 24 -19 -17 -28 -20 -17 -21 -22 -17 -22 -16 -30
~look fghlnopsu -20 -25 -22 -25 -38 -22 -29 -17 -33
~nke q -16
~roc bcdefghijklmortv -16 -16 -26 -17 -17 -22 -30 -18 -21 -17 -19 -36 -16 -21 15 -18
""",
    """
@texts_and l 16
cancela abciklmqv -18 30 -18 -16 -22 -19 -33 -16 -15
form$ bo -16 -16
fue__luz m 16
para__@vehicle jq 17 -19
rara s 15
the__locked m -18
will__need bdmnoq 21 -18 -22 15 -17 -17
~ias> bcdghikmnprtuv -29 -19 -27 -20 18 -24 -23 -25 -29 -18 -18 -18 -36 -22
~ules u -15
""",
    """
let__know bu -16 -17
not:hallo jm 16 -22
still__come m -17
~muni afgmn -18 -15 -17 -18 -16
~ume> agiklu -18 -22 -23 29 -23 -21
""",
    """
@clinician_i m -16
antes_no no -18 19
can__@clinician aim -18 15 -19
coworker mu -23 -16
hot dju -17 -18 -19
not_be abdgimnqrsu -22 32 -22 -16 -18 -31 -27 -16 -15 -20 -22
off abcdefghiklmnoqru -62 17 -52 -32 -33 -38 -71 20 -61 -27 62 -75 -35 -30 -24 -32 -38
sacar$ m 19
this__do gmu 26 -24 -25
~blo adefghilmprtv -19 -39 -23 -28 -29 -27 -15 19 -24 -30 -30 -27 -32
~iga ghjlnsu -20 -15 -20 -20 -19 -16 -20
~jkl> em 20 -21
¿_que bcfghiklopqrsv -21 -36 -19 28 -17 -34 -24 -25 -30 -21 -16 -16 -26 -19
""",
    """
playa jm -15 18
puedo__@clothes nq 21 -15
seguro acefghijklmorstuv -25 -26 -24 -21 -30 -37 -31 -42 -23 -23 -44 -35 -25 -31 -19 37 -33
stay_with q -21
they__my hos -22 17 -19
una abcdefghijklmnopqr 17 -79 -58 -29 -44 -49 -22 -51 42 -50 -56 -64 -19 -19 -24 -52 -43 -20
~lest aijlu -16 -16 -24 22 -19
~spl d 17
""",
    """
@vehicle__voy q -16
have__@visit dmns -21 -21 -22 -16
just_need o 20
que_lo dfgimnu -19 25 -27 -17 -27 -18 -31
~enr l -16
~rros d -17
""",
    """
@english__favor acjlo -15 22 -16 -19 -15
^mornin efmn -16 21 -21 -15
billi* m -18
brother bcdno -15 -18 -16 -17 -17
cab ain -17 -27 -16
cancel abcdefghijknopqstuv -56 60 -49 -49 -51 -45 -56 -46 -43 -48 -56 -54 -16 -45 -30 -48 -46 -64 -51
celul* abinq -22 -16 -17 -15 -21
church abdnq -16 -15 -16 -15 -17
do__getting m -21
floor dfghjnu -21 -21 -28 -19 25 -17 -29
~cide nqv -18 -16 -18
~clos qu -15 -18
~jkkl em 16 -15
~rovi m -16
""",
    """
business_@hours h 18
for__booster m -19
i__forget bt -16 16
my__after mos -22 -15 16
ya__los ahn 18 -18 -17
~<tra abcdefgjklv -33 -17 -15 -20 -31 -34 -29 -43 -23 -51 -47
~esti bdjklnpqrs -24 -23 -27 -18 -23 -36 -26 -25 -27 -32
~sell ahjmnqu -18 -17 -18 17 -20 -15 -23
~you bcegnopqrs -17 -35 -33 -21 -42 -25 -31 -49 -44 -21
""",
    """
a_nadie qv 16 -18
find_me j -18
~rfec t 17
""",
    """
@day_@hours ahmo -19 24 -28 -19
hora_mas o 23
not:name v 16
npc im 18 -19
there__not gijmq -15 -17 -16 -16 19
to__an abmo 24 -25 -19 -20
~coma dgm -19 15 -16
~eena klm 18 -18 -24
""",
    """
@eat_at m -16
become_a d -16
piso hjmu -17 21 -18 -17
~arme bcghju -37 -33 -31 -18 -15 -35
~eri bcefgjpqu -23 -32 -16 -19 -36 -33 -21 -48 -30
~quis mpqu -20 -19 -16 -20
~seg ioqruv -24 -23 -25 -20 -20 -21
~uto> d -17
""",
    """
a__before mu -23 -17
been__since m -25
find__recipe m 16
hice_@food m 16
mi_@animal abdmopq -22 -15 -16 25 -19 -17 -20
not:of hqt -20 -16 -17
pagar acdgijnopqu -25 -22 37 -27 -25 -27 -38 -33 -18 -33 -16
permiso m -23
take cefgijkortu -38 -29 -27 -20 -23 -22 -19 -23 -17 -33 -34
today acegjklnpqtuv -20 -18 -19 -21 -35 -23 -27 -23 -26 -41 -15 -36 -21
~enle jlm -18 20 -18
¿_abris h 19
""",
    """
any defgijlnpqrstu 29 -50 -49 -58 -22 -43 -33 -25 -52 -16 -60 -51 -46 -25
eggs lmn -25 39 -24
new_@insurance dm -18 18
semana bdgjkmnprs -21 -24 -23 -23 -19 -37 -29 -17 -16 -22
~car abcefghjklnrtu -23 -19 -39 -27 -29 -25 -46 -29 -44 -16 -17 -43 -31 -20
""",
    """
almos* fjlmr -22 -17 -17 -28 29
can_get agijnqr -22 -17 -22 -19 -17 19 -17
difference go -16 -23
ey abcdefghijlmtuv -17 -16 -16 -17 -25 30 -15 -15 -20 -16 -20 -27 -21 -21 -17
feeli* au -19 -28
funny mq 19 -18
in__of u -16
just_@move o 17
que__@place gilmv -16 -25 -18 -25 -22
someone__the ap -19 -15
the_@hours m 18
ya__toca a 15
~<sal abehjklopru -33 -22 -36 -18 -23 -22 -16 -17 -25 16 -32
~cy> adgl -16 -21 -17 -16
~gio n -21
~kes> adijlmnouv -33 -19 -18 -15 -18 22 -18 -18 -26 -24
~ull abcefgijkmnopqrsuv -38 17 -17 -15 -15 -21 -24 -22 -19 -20 -28 -23 -22 -26 24 -21 -26 -18
""",
    """
^unsubscribe klm -42 36 -16
anular aklo -26 17 -29 -22
atras* biq -17 -15 -16
by dfgijmnopstu -30 -22 -17 -16 28 -51 -43 -18 -21 -33 -18 -34
de_escribirme k -24
es_mi lqu -18 -15 -17
mi__trabaja q 17
morning$ bqr -22 -19 -39
remove__@visit blm 19 -24 -20
this_on im 15 -20
~atta m -18
~jes m -18
~osed dmu -16 -19 -17
~tud d 17
""",
    """
could_my imnpr -18 -27 18 -18 -15
do__be am 16 -19
held_up m -18
mensaje_y gilm -17 18 -22 -15
mi__es abhjkpu -32 -28 -18 -18 -18 -17 -29
so__of bd -17 -15
thursday bdghijkmprstuv 24 -24 -19 -25 -24 -17 -26 -42 -27 -26 -22 -25 -28 -16
~<olv adefgjnqsuv -19 -20 -20 -16 -16 -17 -21 -19 -16 -20 -17
~<wit acfhjrsv -19 -41 -37 -19 -16 -21 -17 -18
""",
    """
#__else b -17
@late__be r 17
donde_es su -17 -27
numero__la ij 24 -26
~amo abcefghjklmnrsu -23 -18 -28 -17 -23 -32 -17 -23 -29 -16 -16 -29 16 -33 -41
~asse opqr -16 -15 -15 -17
~cate auv -25 -16 -17
""",
    """
cocin* r -15
get__not jmq -15 -15 18
so__@ride q 17
~cing m -15
~nen> efgnrstu -18 -23 -40 -26 -31 -27 -19 -52
~uali mu -19 19
""",
    """
@visit_is m -22
am__him gmv -16 -17 19
aplaz* ao -16 16
ask_her i 15
busquemos o 15
for$ adjlmstu -23 -42 -24 -16 -27 -17 -18 25
hago dfhoprsuv -33 -21 -23 -24 -15 -16 -20 -28 -19
the_truck m -26
~dav bdil -21 -17 -17 -16
""",
    """
internet m 18
my__who m -16
the__you bdikmnqrt -27 -23 -30 -22 -21 -18 -20 -15 -18
""",
    """
@howmuch__el ahijnq -17 -16 -15 -20 -27 -21
alla dhoqv -20 -18 -23 -24 -20
botox m 22
for__not m -16
forever abm -20 -16 -20
husband adkmrsv -28 -34 -18 -24 -28 -16 -24
mi_numero abgijklmv -22 -22 -28 -29 -22 -24 34 -40 -31
which__the g -15
would__instead moq -16 21 -15
~hey> cfghjklnptv -27 -21 -36 -27 -19 -17 -32 -29 -16 -18 -21
~ler> ailuv -16 -17 -15 -18 17
~omor cdfgklnprsu -16 -23 -19 -15 -17 -19 -16 -15 -24 -16 -19
~onoc q -19
""",
    """
@day__now m -18
@sick__still m -16
availability ai 17 -18
mi$ abcdijlmnoqu -30 -26 -21 -18 -19 -15 -22 -41 -21 -23 22 -15
onda dgjms -15 -25 -26 -24 -17
~<pou gm -16 23
~vos> m -20
~way> acdefghikmnotu -32 -22 -20 -27 -26 -31 -32 -23 -20 -24 -18 -17 -21 -18
""",
    """
against_it bm 22 -21
may_text k 17
they_will pu 18 -16
viejo* u -16
you_take djlmnqu 22 -27 -19 -23 -34 -26 -28
~to> cefhjmnqrtv -26 -39 -30 -26 -27 -19 -22 -24 -17 -42 -27
""",
    """
@medicine__with u -17
again$ abceghiopqrstuv -37 -23 -21 -19 -36 -22 -29 -23 -25 -26 -26 -21 -18 -29 -23
coffee adijlnopqrstu -20 -20 -19 -25 -16 26 -19 -15 -19 -19 -22 -22 -35
lot$ abceghilmnoqrsu -20 -20 -19 -16 -17 -22 -19 -17 -21 -21 -17 -22 17 -19 -22
sacar dgjmnpu -25 -16 -24 20 -16 -16 -21
tengo__ir abdoq -19 -17 -23 -15 -17
to_five o -18
~<lit bo -17 -16
~thin cefhijqrt -21 -30 -25 -18 -22 -17 -17 -68 -42
""",
    """
dia__me o 17
el_@animal m 16
~oan dm -19 20
""",
    """
@call_her p -19
^nlknlk e 17
a__running m -16
date$ aimoqv 16 -17 -33 18 -16 -17
you__will bmt 15 -17 -16
~lem> abpuv -16 -16 -20 -30 -16
~sue acefghijkmortv -23 -20 -26 -22 -26 -22 -31 -25 -27 -24 -23 -17 -16 -18
~uper b -15
""",
    """
am__lol bglmnqrsu -21 17 -16 -15 -24 -17 -16 -21 -16
and_then mo -21 -16
be__me dlmnp -16 -16 -15 17 -20
flake* mpq -16 -17 22
have__nice m -22
por__o mnu -24 -17 -19
right__to m -17
road__on jmu 16 -17 -16
was_out blm -18 -16 20
will__home p 17
~amil adgilu -17 -22 -17 -16 -15 -21
~flyi u -19
~orid bm 16 -16
""",
    """
chance abdmu 16 -19 -25 -32 -17
dice__no m -19
have_someone abmv -22 -19 -20 -21
put_to mu -22 22
~iem acdghjlsv -30 -19 -26 -22 -25 -22 -17 -16 -26
~mex m 19
""",
    """
^@spanish abcdefghijklmnopqrstuv -36 -36 58 -26 -51 -41 -38 -29 -50 -40 -38 -46 -51 -23 -22 -21 -17 -25 -20 -32 -35 -28
^epa efm -19 22 -22
agente abfimt -21 -20 -22 24 -16 -16
me__first m -16
no_se defghjlmnoprstv -18 -17 -19 26 -29 -34 -51 -22 -29 -33 -24 -18 -21 -20 -24
rathe* amu -17 -25 -16
what_times a 16
~<sun ms 19 -18
~reg bcdeflnors -17 -28 -41 -19 -19 -40 -39 -19 -31 -36
~rmir m -22
~toc dglnpqrsu -18 -19 -17 -20 -22 -22 -19 -19 -18
""",
    """
turno$ lr -17 -17
way_to bhijnrsu -18 -21 -20 -24 -27 -26 -18 -22
you_to hjm -19 21 -16
~ita cdefglpstv -36 -21 -29 -21 -16 -22 -41 19 -18 -19
""",
    """
@ride__was m 17
already__me m 19
do_@pay d 17
help$ abdefgiqrv -30 -19 -30 -28 -25 35 -21 -30 -16 -27
para__por abijo 21 -19 -15 -17 -22
roommate p 19
text__you m -20
wild nt -17 -15
~<sho cdefhiklqt -36 -31 -24 -25 -27 -25 -39 -56 -15 -29
~<sle abdhjl -23 -20 -24 -21 -15 -16
""",
    """
@clinician_@call ai -17 16
do__take bgklpqruv -37 -20 -17 -28 -22 -39 -15 -37 -21
is__for fghklprst -25 -19 -41 -18 -19 -32 -29 -29 -32
manan* acdfghijklprtuv -21 -24 -29 -17 -24 17 -32 -24 -17 -18 -26 -24 -21 -32 -27
need__letter im 18 -15
~man> abdhknopqu -20 -19 19 -19 -15 -25 -18 -16 -20 -28
~wbo m 20
¿_me bhlmpsu -31 -26 -23 -26 -23 -28 -30
""",
    """
=said:nothing abdefghijlmnopqrstv -24 -58 -48 86 -43 -21 -58 -33 -55 33 88 -25 -61 -46 -56 -63 -65 -70 -22
centr* iu -17 -16
done__@texts l 15
ir_por mnq -16 -18 16
not:there abgijlmnps -16 18 -17 -18 -20 -18 -35 -23 -16 -15
tarea m 20
yes$ efm -22 -16 19
~<wa cdefhjstu -26 -40 -47 -17 -25 -18 -41 -51 -30
~ine> bcdeflqru -23 -28 -27 -22 -23 -32 -16 -21 -41
""",
    """
el__que aijklpu -28 -17 -28 -17 -17 -18 -22
records n -16
sit_in a -15
ugh m -18
~orq l -16
~ors bdglnuv -20 -15 -29 -24 -16 16 -16
""",
    """
a_@month bdmuv -15 23 -25 -17 15
cell__# m -16
i__find j 16
is_anyone dmqu -15 -30 -16 -19
noche$ hn 17 -21
not__how gmu 24 -20 -23
side dgn -18 -15 -19
that__you m -17
to_see abhinopu 28 -15 -19 -21 -17 -20 -17 -19
~dan cdefhmopstv -16 -39 -23 -26 -29 -25 -27 -31 -33 -28 -22
~stea adgnu -22 -20 -19 -30 -20
""",
    """
@place abcdefghjklnoprst -69 -29 -71 -64 -57 -41 -92 24 66 -58 -70 -70 -61 -30 -40 -30 -37
here__you m 16
need__see a 16
que__un agnu -21 -16 -18 -26
stomach mnqs -24 19 -18 18
what__to agmt -15 21 -25 17
~<asd defgijklmtuv -19 35 -25 -19 -15 -15 -16 -24 -36 -19 -20 -17
~dfg eflm 27 -19 -18 -28
~elo acdegjnpqrsu -26 18 -26 -30 -23 -22 -15 -19 -19 -21 -24 -19
~ene bcefilmnrtv -26 -20 -40 -44 -31 -19 -22 -34 -15 -16 -19
~nit abfjklqrsu -19 -20 -17 -17 -20 -21 -21 -22 -21 -32
~rge abcefghpqrsuv -17 15 -30 -29 -26 -39 -37 -31 -19 -34 -31 -40 -36
""",
    """
barking m 15
me_out acdgiklmnortu -24 -17 -18 -16 -23 -23 31 -34 -22 -21 -18 -16 -25
no_entiendo am -17 -26
off_all k -15
revok* aklm -19 -16 18 -19
the__on acdfgmnopqt -23 -25 -20 -23 -34 -33 -25 -32 -26 -32 -21
~nec deghjprtu -34 -21 -22 -23 -22 -29 -23 -18 -19
~rvi dimou -19 -16 -22 -16 -17
~var> ak -16 15
""",
    """
^@drink abcdefghijklmopqrst -27 -27 -27 -32 -33 -27 -33 -21 -36 -25 -24 -30 -16 -23 -19 -29 -25 -22 32
^pasame amnv -24 -25 -15 -16
di bks -17 15 -15
numero__favor i -17
please_resume km 17 -18
til__am n -16
tmrw ilmnqr -20 -26 24 -15 -15 -20
una__que mn -21 -18
~ea> aij -20 -15 -18
~rker a -16
~ruck biku -16 -16 -20 -18
""",
    """
#_or hmu 15 -17 -19
@call_con abim -25 -19 25 -24
abiertos j -18
earlier ao -23 17
just_woke r 17
when_is dijmopu -17 -27 -29 26 -16 -16 -17
you_@book am -26 24
~enou dlt -19 21 -17
~yin bdhknqu -17 -21 -21 -16 -24 -21 -25
""",
    """
need__explain i 18
no_boy b 19
oak r -18
puedo_@call mn -20 -18
what__at dmu -16 -15 17
~anas o -18
~nsad s 16
~wepa eflm -24 22 -16 -19
""",
    """
de_vuelta mr -18 -17
end$ bdefglnu -15 -19 -23 -17 -17 24 -17 -18
from$ djmns -23 -25 28 -22 -17
lined_up abimpv -16 -16 -16 -17 21 -18
mandame_la j 17
~too acefgilotuv -24 -22 -17 -16 -19 -26 -21 -19 -19 -23 -23
""",
    """
@cancel__had bmo 16 -16 -15
@relative__# knpr -17 -24 -15 -21
@stop_@drug l -18
a_weird ms -21 21
cvs ain -18 15 -16
dios__bendiga m -18
i_press gmnu 25 -20 -22 -23
may__have m -16
two cdghjklopruv -16 -28 -24 -28 19 -17 -23 -16 -16 -20 -30 -17
~<cub adjlmopu -17 32 -17 -17 -30 -17 -16 -21
~sign cdfgijnqrstv -20 -35 -17 -19 -30 -16 -23 -26 -20 -31 -18 -16
~sted cdeginprs -28 -17 -15 -15 -21 -33 -34 -25 -24
""",
    """
am__@wrong jm 17 -21
me_quiten bl -25 -22
old_lady m -20
puede* fhjlnpqrsu -19 -25 -16 -29 -18 -22 -46 -15 -21 -18
sent_the m 17
very bdiqu -17 -23 -17 -15 -16
~<who agjlmors -28 -17 -22 -25 -29 -23 -17 -17
~leav acghinprstv -32 -24 -19 -23 -37 -15 -29 15 -26 -22 -26
~plac cdghilmn -17 -34 -20 -22 -16 -21 -19 -27
""",
    """
do__back dkmnpq -16 -20 -23 -19 -15 -20
i_found m 15
my__the cdghilnquv -19 -29 -20 -16 -22 -26 -17 -20 -20 -26
to cdefghiklprsuv -20 -25 -77 -63 -28 -43 17 -24 -25 -23 -32 -50 -30 -46
~cep bcdefghijlnoprstuv -19 -20 18 -19 -25 -17 -24 -32 -28 -26 -18 -17 -15 -17 -17 -16 -27 -22
~pis am -18 -24
~spue dfgjkluv -30 -18 -26 -17 -16 -20 -25 -20
~tory l -16
""",
    """
^cambie v -17
^whn hm 17 -18
~<emp adfhjlmq 20 -18 -18 -19 -17 -30 -42 -20
~asd> e 15
~wqe em 25 -24
""",
    """
chofe* abmop -19 -18 -19 -18 15
is__@treat djmu 23 -22 -20 -16
it__please klo 17 -18 -29
take__number im -15 -18
""",
    """
another_@visit b -18
comin* adfghilmnrstuv -15 -36 -20 -27 -26 -26 -34 -20 -31 19 -33 -17 -36 -23
mi__favor cijm -18 -15 -17 -19
no_ire ablmopqrtv -18 40 -26 -36 -17 -16 -18 -19 -20 -21
~<vis abdlnqsuv -22 -19 -17 -17 -19 -19 17 -21 -16
~hrow m -16
~ift adinu -22 -21 -17 -17 -18
~trok m 16
""",
    """
@call__on m -21
@wrong_number gijlv -16 -15 -18 -27 25
early_can hn 19 -20
esto_de gm -15 -19
is_dis dgjmu -17 -16 -19 -21 26
make_it admqsu -25 -21 -38 -16 -18 -23
my__wants am 18 -23
signe* agm -17 -15 -21
what__is abdfginqu -20 -18 -47 -29 -26 -17 -42 -28 19
~wond m -17
""",
    """
@book__is m -17
@day_or m -20
bank_on m -16
funciona_esto gu 24 -24
inter* fghikopqrsuv -16 -31 -25 -23 -15 -25 -18 -35 -17 -28 -18 -26
is_@insurer dmn 17 -18 -20
might__before n -16
what__@eat dgmnu -20 -25 35 -30 -18
~avy> s 15
~ixed a -19
~taf abgjlmoqsuv -19 -20 -23 -19 -22 -34 -17 -16 -20 17 -23
""",
    """
@texts__not k -16
do_@thanks mt -20 18
slots am 18 -16
~eco defghjkrsuv -29 -15 -17 -18 -20 -20 -17 -32 -19 -17 -16
~nou dlt -19 21 -17
""",
    """
i__yes m -18
mess__@body nu -19 20
otra__favor b -25
para__es djmuv -18 -24 -17 18 -17
~pon abdeghjlmpqrstv -16 -24 -18 -41 36 -49 -50 -32 -20 -34 -17 -30 -39 -23 -52
""",
    """
a__me bdhjknopsv -20 -31 -15 -24 -19 -27 -26 -19 -21 -27
a_spot j -18
not:soy abcdefghjklmnopqrsuv -22 -36 -25 -26 -16 -20 -28 -15 -19 -19 -34 -46 -27 -31 -26 -32 -19 -19 -31 50
the__line aijm -15 -18 17 -17
the__who a -18
~<bee cghklnopru -19 -21 -22 -25 -17 -24 -30 -26 -24 -33
~abl acefghjlmoprsv -20 18 -37 -38 -24 -39 -44 -54 -24 -21 -18 -41 -17 -31
~dy> cdegkmoqstu -46 -32 -34 -44 -46 -31 -18 16 -22 -47 -29
~obi am -16 -18
""",
    """
caffeine mn -16 17
it_@open ahm -16 18 -21
still_need q 17
you__@call adhjlmpqtv -23 -20 -30 -15 -20 25 -17 -23 -18 -15
~<him n -15
~brar dhqu 18 -21 -16 -15
~elul abinq -22 -16 -17 -15 -21
~rcut am -16 18
""",
    """
=denied:book bgiqruv 21 -23 -24 -32 -23 -26 -32
@person_come admnpqu -19 -18 -22 -20 -15 -20 20
^nice em -17 20
^there adim -20 -18 -22 -34
bye blm -23 20 -20
de__favor k -18
se_me abdfghijlnpstuv -27 -44 -39 -16 -20 -21 -27 -29 -27 -40 -37 20 -30 -39 -37
with__lol n -15
~anud km 19 -17
~denm bjlmor -32 -17 -21 -27 -22 21
~razy t -15
~sfe iq 20 -16
""",
    """
@cancel__please m -23
como ehinoprtv -31 -55 -49 -28 -46 -25 -28 -19 -56
fit a 22
it__have m -15
nombr* bm -17 -17
playlist km -21 16
they_put d -20
~hai gilops -21 -26 -17 -29 -17 -17
~usc abcdghijlmnos -16 -17 -21 -26 -21 -20 -29 -17 16 -15 -26 -17 -19
""",
    """
la_vuelta j -16
need__out admnou -23 -19 -23 16 -16 -16
or_anything adjmu -16 -20 -16 -18 -17
treat ghjnu -19 -16 -17 -21 20
what__letters gm 16 -18
why_is mu 15 -31
would_i bijlmnou -19 -19 -15 -17 -33 -25 -31 21
~<hic an -16 -17
~cos abhijpqv -25 -17 -19 -17 -26 -19 -24 -16
~kee acdijpqt -28 -20 -23 -18 -21 -19 -27 -19
~meet amo -18 17 -19
""",
    """
@pay__@parking djm -27 24 -15
hora__@clinician am 15 -21
you__me bdefghimptu -49 -17 -16 -20 25 -53 -17 -24 -51 -36 -41
~<mu acdefghijkpqrsuv -45 -32 17 -52 -46 -45 -51 -23 -56 -37 -43 -33 -30 -26 -40 -19
~<vue abdhntuv -30 -27 -32 -20 -23 -16 -24 -19
~hess m 22
~iffe adij -19 -23 -22 -22
""",
    """
friday abcegijklnoprstv -41 16 -32 -31 -34 -27 -25 -23 -34 -34 20 -29 -31 -23 -35 -25
is__by ajm -16 17 -19
many__i j -23
mi_hora m -18
not:please bk -26 -20
to_ask abcnopv -28 -18 -15 -22 -17 -30 -18
~fer defhjkmnrst -46 -22 -24 -33 -21 -32 -26 -37 -32 -32 -26
~nia> dghijmnou -23 -23 -15 -16 -22 17 -21 -18 -17
~nly befghjkmnpqrstuv -16 -17 -21 -22 -29 -17 -19 -42 -25 -28 15 -18 -26 -18 -26 -19
""",
    """
@stop__at l 17
going__to mnq -19 -19 -16
have__there mnp -24 -29 18
mi__estar np 16 -17
recip* m 21
will__my dnqr -17 -28 -15 -18
~cob abdjmqrsu -21 -15 24 -16 -25 -21 -19 -20 -21
~los abcdefghilmnstv -49 -19 -33 -20 -24 -19 17 -37 -38 18 -25 -52 -38 -37 -29
~mari ailm -19 20 -17 -28
""",
    """
barista u -19
my_money m 17
preci* d -16
puedo__@vehicle nq -21 19
un_cobro d 16
want__an ab 17 -15
~digo amnorst -18 22 -23 -18 -17 -15 -15
~fis gmnu -16 22 -17 -15
~taki abdilmosuv 17 -26 -31 -22 -20 -34 -16 -29 -26 -18
""",
    """
@call__there hm -15 -19
do__someone abdip -27 -18 -19 -25 -24
from__@clinician m -15
las__y m -19
with_the belnoprtuv -40 -19 23 -40 -18 -26 -26 -19 -49 -16
~empr cdfgjlrs -19 -20 -16 -28 -23 -25 -20 -24
~ende bceghjklpqrst -35 -36 -16 -28 -21 -36 -26 -30 -16 -16 -19 -18 -22
~opi bghjlnoqsuv -18 -15 -15 -24 -16 -32 -24 -27 -22 16 -16
~prob cdefghijklst -22 -30 -21 -16 -20 -16 -18 -23 -17 -24 -25 -21
~rted dgjnpu -16 -16 -19 -25 19 -21
""",
    """
can_text agklm -15 -16 21 -23 -16
go__@english cm 17 -18
junto adjmuv -20 -15 19 -22 -16 -19
la__no dhijmps -15 -16 -16 -20 -33 -20 -17
~kjh> em 20 -19
~saj abdqrs -20 -22 -15 -20 -18 -17
~stud d 17
~vice dm -16 -22
~xt> defhkpqrtuv -49 -28 -24 -22 17 -23 -41 -28 -34 -22 -29
""",
    """
@book__with am -22 18
anyone abdgjlnpu -23 -19 -25 -15 -22 -23 -26 -18 -33
hacerlo b 15
nice$ m 20
pasa__mi p 19
push abdjklmnoqrsu -24 -34 -15 -17 -23 -15 -18 -17 33 -22 -19 -20 -17
to_@english bcgikmopt -18 32 -18 -18 -25 -27 -21 -16 -15
you__your ahijv -22 -16 15 -22 -18
~cups jm -17 17
""",
    """
not_to klm -15 22 -16
que_pongo gn 23 -22
to_it m -28
un__por m -19
your__is adv -15 -17 -16
~esh eglmt -16 -18 -16 -25 19
~oca> mrsu -24 -20 -19 -16
""",
    """
desde_el ms -26 18
know__to gmu 20 -18 -21
~muse m 21
~nt> cefhjnpqrstu -20 -47 -49 -32 -35 -30 -60 -22 -40 -41 -28 -29
~rcl m -19
""",
    """
@eat_@food m 22
^found bpq 18 18 -20
are__talking dm 17 -24
chance_of ad 19 -15
de_a n -15
en_lugar bmo -15 -16 20
exact* m -24
taking__a a -19
text_this g -16
~<alo abdefgjkmov -25 -23 -18 -24 20 -17 -17 -20 -18 -25 -26
~<pu eghjlmprtuv -67 -16 -27 -37 -50 -42 -24 -21 -61 -57 -75
~dic aceghiloprsv -17 -38 -26 -36 -31 -37 -30 -23 -30 -29 -31 -32
~nda> cdeghjklnor -22 -36 -15 -37 -27 -18 -30 -38 -27 -15 -22
~nej im -15 -17
""",
    """
#__instead o 17
can__is a -16
it_was qu -16 -15
like defhjmpqtv -21 -18 -18 -24 -16 -18 -27 -22 -18 -34
not:longer abm -18 20 -24
not__receive lm 18 -19
~<riv m 15
~aggi m -15
~arou abdu -21 -25 -17 -16
~segu ioqruv -24 -23 -25 -20 -20 -21
""",
    """
^pongame ao 16 -17
asking__to m -15
escriban$ l 18
guagua n -17
the_@wrong abdghimnpqstu -26 -26 -27 -21 -25 -23 -18 -25 -25 -24 -26 -22 -19
""",
    """
she_need nq 16 -16
tom_from p 17
~cans s 16
~irc a -23
~nomb bm -17 -17
""",
    """
@book_a m 23
encue* abmu -15 -17 -24 -15
got__@call lmv -20 -23 20
heard mnu -18 -15 16
make_me ad -17 -16
they__is ms -18 18
~ered abjoqsv -27 -20 -20 -17 -34 -21 -17
~ose bcdefhilprtv -26 -28 -24 -23 -17 -35 -35 20 -28 -16 -24 -18
""",
    """
@cancel_that b -24
^nadie mq -15 22
se__ese gmou -19 -17 -19 -18
someone_i aq -16 16
who_won mu 22 -18
will__know mu 18 -15
~gin bfilmnotu -21 -17 -23 16 -40 -28 -18 -25 -30
~wel bhijotv -17 -15 -17 -15 -23 -18 -19
""",
    """
^quisiera mpu -17 -17 -16
^saquenme al -17 16
all__for dhlmt -15 22 -15 -21 -15
family$ bdou -22 -21 -15 -18
~auto dgouv -16 -18 -17 -17 -18
~iden ceijmoqv -23 -15 -28 -21 -17 -23 -15 -18
""",
    """
effec* adeghjlq -19 -22 -17 -15 -19 -18 -17 -17
hay__@fetch aimu -18 -16 -17 -20
me__pon mqs -21 21 -18
to__@place au -19 -18
to__mine o 16
xmas adhlv -17 -20 20 -17 -16
~tene mnou -18 -18 -22 -24
""",
    """
directions_from m -17
not:hay acghmsu -26 -25 -27 -15 -18 -19 -21
precio adefijmqtu -20 34 -21 -21 -19 -18 -33 -17 -15 -32
~abu hjr 19 -20 -19
~kick aiu -15 -15 17
~loqu m -19
""",
    """
^bendecido fm 16 -16
can__you adhmnqrv -28 -23 -22 -17 -16 -21 -17 -15
do__turn jm 23 -27
doy_con j 16
it_be abdgmnu -24 -22 19 -15 -37 -24 -33
long__last mu -17 18
off__please alm -17 15 -18
took__to q -16
""",
    """
fav m 19
get__please aci 20 -18 -16
hago_para dmqu -17 -19 -18 -20
i__@thanks m -17
my__won m 17
~ften dnu -19 -18 19
~get> adehiopqsuv -24 -27 -16 -26 -21 -22 -15 -16 -17 -32 -18
~lat cefgijklnopqstu -29 -21 -21 -28 -23 -39 -28 -35 -40 18 -30 -27 -17 -19 -40
~tho cimops -17 -26 -18 -18 -27 -22
¿__algo n -18
""",
    """
@relative_wants am 15 -19
clinica acdglmnopqru -25 -17 -22 -22 -20 -28 -18 -27 -23 -26 -19 23
dormido s -22
flight$ mo 21 -17
normal_el s 17
there__manager i 16
~<dud dmuv -15 -21 -16 16
~tif abcdgjklou -21 -18 -19 -16 -21 -19 -18 -28 -21 18
""",
    """
@visit__be am 16 -16
^find ahjmpqr -20 -18 -28 36 -18 -20 -20
for_me fhjlnqrtv -18 -24 -29 -37 -40 -40 -35 -32 -19
i__an bcgijlnps -26 -16 -19 -24 -28 -18 -21 -19 -22
red_line j 17
send__more l 16
sin_trabajo m -19
""",
    """
another$ mv -25 -18
bad__i m -21
my__too m -18
playa$ jm -15 18
to__it dghijklmnopqsuv -19 -29 -16 -25 -31 -30 -43 -57 -16 15 -34 -34 -23 17 -18
~<mus adeghijlmprstu -26 -23 -20 -17 -27 -24 -25 -31 22 -18 -18 -18 -21 -23
""",
    """
@day_good fmt -30 27 -16
el__voy r 16
for__when m -17
la__la abgmru -23 -23 -19 -20 -26 -27
no_m bl -17 18
not:vuelvan kl -17 17
provide ajm -19 -16 -21
~rda acdfgjnoqrv -29 -17 -15 -17 -38 -30 -31 -23 -27 -20 -30
""",
    """
due abd 16 -19 -16
el__@insurance b -17
how__text g 16
que__atienda i 18
~vcx em 18 -17
~wers t 15
""",
    """
despues__@treat s 16
student d 15
~musi abdeilmoqsuv -18 -20 -19 -17 -17 -22 23 -21 -20 -17 -22 -20
""",
    """
de__trata g -20
his__out mn -18 16
not__@call mv -34 19
~apr cdgijlnopqrv -22 -20 15 -20 -17 -20 -21 -21 -21 -19 -17 -21
~ibra h -18
~next cdeghiklmqtuv -20 -40 -17 -22 -34 -36 -33 -31 -17 -28 -18 -16 -25
~zxc em 15 -16
""",
    """
@move_la abo -18 -20 17
a_good bfhlmopu -22 -23 -15 -15 24 -31 -26 -18
can_the jmpq -16 -18 -17 23
not:these clmu -16 20 -18 -21
~nock defjkmqt -17 -16 18 -16 -15 -19 -17 -17
~onfu mu -17 -18
""",
    """
^how abceiklmopqrtuv -25 -31 -37 -58 -82 -41 -20 20 -71 -67 -90 -45 -77 20 -66
dia_que o 15
is__texting v -17
it__instead o 15
who__you adghiluv -16 -16 -17 -17 -19 -18 25 -18
~ado abcefghilnoqt -16 -23 -28 -19 -33 -27 -27 -18 -33 -50 -35 -27 -34
~belo v 15
~ell abehjknor -21 -44 -34 -32 -19 -27 -49 -33 -24
~own cfgklmntuv -24 -19 -39 -30 -18 -16 -21 -21 -19 -26
""",
    """
el_@ride abdgijklmoqrsu -17 -25 -24 -16 -16 -16 -17 -16 -38 -21 28 -16 -20 -16
love$ m -20
~asi> mr -21 16
~mili m -22
~uant abghimpqsu -32 -21 -18 -27 -27 -25 -16 -18 -22 22
""",
    """
is__last m -20
me__@fetch aimoqu -17 -17 -20 -15 28 -17
~nlk> em 21 -20
~oct mu -18 15
""",
    """
at_all m -20
gps abdijmopqu -29 -23 -17 -17 32 -40 -28 -23 -20 -19
miercoles moq -17 29 -15
not:how bgjklmuv -16 30 -21 -16 -23 -30 -28 -17
of__coming r -17
opciones gm 19 -16
prese* b 17
up__please am -16 -15
~<hou cdgkltu -15 -29 -20 -25 -16 -16 -18
~ario adhijl -20 -18 -16 -26 -26 -23
~awe mt -20 24
~brir h 15
~ja> acefhiort -26 -15 -56 -49 -48 -19 -35 -24 -19
~ned acdjlnrs -16 -16 -31 -37 -19 -28 -32 -30
""",
    """
@day_got a 16
^enough lm 26 -24
after* bdmu -19 -16 -31 -20
forget abdgijouv -21 16 -21 -25 -18 -35 -18 -23 -16
not__@place m -19
~<mix am -16 -16
""",
    """
back__list a -17
the_way dhijq -18 -17 -17 -18 -21
una__no m -17
~<spe abefghjklpqrtv -23 -29 -19 -21 -24 -27 -27 -20 -30 -23 -29 -26 -19 -18
~aga adehikopqstuv -29 27 -42 -27 -50 20 -18 -29 -44 -35 -33 -49 -40
~bus acdgilnst -25 -23 -26 -16 -32 -25 -26 -25 -25
~ie> acdfghlnoprt -33 -34 -33 -25 -31 -23 -29 -31 -42 -35 -23 -21
""",
    """
@day__is m -15
@day__so m -20
alto bcdefghijlmnrtuv -16 -18 -26 -29 -26 -19 -15 -19 -16 29 -30 -21 -16 -17 -20 -17
do__it hijlmoquv -15 -18 -30 -20 -18 -29 -24 -15 -23
eso$ acefghikloqruv -38 -26 -28 -27 -48 -36 -41 -29 -35 -22 -33 -31 24 -39
~lav mp 21 -18
~os> abcehipqv -27 -19 -68 -54 -25 -69 -18 -17 -35
""",
    """
@cancel__de bm 18 -20
at__will mn -18 -15
~<so defghklnstu -24 -37 -59 -25 -20 -36 -27 -57 -18 -46 -18
~ckag am -15 17
~dime abefho -18 -17 -20 19 -20 -20
""",
    """
@clinician__no bm 17 -18
him$ beijlmruv -21 -15 -17 -23 -20 -34 -17 -21 25
lol acdefhijlnoru -16 -45 -28 -65 -53 -43 -37 -57 -65 20 -17 -33 -27
not:tengo ilmnopqs -28 -19 -28 -29 -22 -56 24 -26
quiero_una bo -19 -20
~erg au -15 -21
~ound cdklnqtuv -20 -36 -24 -27 -29 -20 -17 -22 -30
""",
    """
@price__@cancel dm 24 -26
^see ahjmuv -25 -22 -18 26 -17 -18
elect* m 16
me_again dfgkmn -17 -15 -15 32 -43 -17
minute r -18
not_me bdefgijklmopqrstuv -33 -20 -24 -16 -31 -31 -22 -26 -30 -48 -22 -21 -36 -20 -15 -26 -27 53
the__work gm -21 -15
~ber abcefhnoqrt -20 -28 -40 -25 -25 -22 -23 -26 -34 -35 -32
~clo adgilnpqu -21 -18 -17 -16 -28 -17 -17 -27 -28
~hag cdfhoprsuv -16 -34 -21 -23 -26 -17 -16 -23 -31 -21
~jan> abjmnu -21 -19 -23 -34 -19 -17
~rten l 15
""",
    """
a_@door jm 17 -18
but__are r 18
high$ dis -16 -15 -18
mail$ m 18
next_one abm 17 -18 -19
please_text k 19
put_me bdghjklmpqrsu -25 -29 -24 -21 -18 21 -19 -37 -24 -25 -18 -18 -15
ya_tengo npq -23 32 -38
~<mov cdefghijklnoptuv -18 -25 -23 -24 -23 -29 -25 -16 -30 -24 -32 15 -30 -22 -36 20
~<wak amp -18 18 -17
~ocu cgkmuv -19 -25 -16 -17 -25 -19
~usb m -15
""",
    """
@move__a o 16
@pay__@pay cdmnq -16 26 -16 -20 -18
earliest jmou -17 -21 -17 -15
it_set dmu 17 -16 -19
many abcghikoqsv -30 -19 -16 -26 -30 -25 -21 -28 -24 -20 -23
not:gave a 15
talked_to m -16
~enlo m -17
~sort p 21
""",
    """
^quiten mu -15 -15
go$ abdgimost -21 29 -22 -23 -16 -21 -22 -16 -17
i_never abgv -33 -18 -18 23
la_luz djlmo -23 -21 -18 27 -16
~<tho ainpqsv -22 -17 -23 -21 -24 -17 -19
~bod cdegjklmnqrtu -28 -26 -21 -32 -25 -25 -15 -32 -23 15 -16 -32 -17
~lib bhjlnrs 15 -21 -19 -17 -17 -16 -16
~rib bdefhijknopqsv -38 -38 -34 -31 -35 -17 -35 17 -23 -24 -38 -43 -31 -16
~ups lnu -18 -18 -15
~uys> begiklmnrsv -17 -19 -25 -23 -15 -23 -20 -22 -23 -22 -23
""",
    """
a_letter i 15
chofer$ p 18
mi__quedo amq -16 -16 18
trabaja$ bdmnu -16 -19 -24 -15 20
""",
    """
^una mquv -28 -16 -26 -16
any_more abdghlmnrsu -21 25 -20 -17 -18 -27 -18 -23 -23 -19 -31
lo__@ride bmo -17 -21 -16
to__wedding mn 19 -19
we_lost boq -17 -18 18
""",
    """
not:molesten lm 17 -20
~play abdjlmnoqru -21 -17 -24 -23 -30 28 -18 -25 -17 -23 -24
~ront bgnpqsuv -24 -25 -20 -16 -22 -19 -34 -19
~xcv em 23 -24
""",
    """
@howmuch__dejo n 15
a__numero gijmuv -18 24 -25 -17 -27 -28
can__a acghprsu -22 -34 -27 -29 -20 -29 -25 -45
fille* dn -16 -19
humano afimu -16 -17 22 -20 -15
hurt_my m -16
necesito deghjprsv -33 -18 -19 -18 -18 -24 -21 -22 -21
see_that m 18
went_to m -16
you_keep bgu -15 -20 -18
~<gar ablouv -25 -18 -27 -15 -20 38
~fgh> em 17 -15
~gre cdghmnoprsuv -26 -22 -34 -27 -26 -36 -26 17 -28 -22 -37 -22
~kno abehijlnps -32 -16 -34 -44 -23 -34 -16 -23 -16 -22
~nei dosu -15 -17 -17 -19
""",
    """
@medicine_or bmn -18 -21 19
es$ abcefhijklmnopqrstuv -43 -30 -34 -35 -36 -40 -50 37 -25 -36 -17 -40 -33 -27 -48 -32 -38 -27 22 -25
home_and opqrs -15 -18 -15 -16 20
not:find ghjmno -16 -20 15 -40 -22 -22
wish__these l 15
ya__@texts m -16
~che> abfgiloprtuv -27 -27 -23 -18 -22 -19 -22 -24 -20 -16 -27 -27
~jkj em 16 -16
~upa> au 19 -15
~vok klm -16 18 -17
¿_con m -18
""",
    """
at__pharmacy i -16
i__truck m -18
my__was dnpr -17 -20 -22 -20
need_a bjklopsuv -39 -27 -17 -30 17 -37 -27 -40 -23
time_you m -15
will__that dn -16 -18
~<azu e -20
~ejar ags -16 -24 -16
""",
    """
each m -20
plant* d -18
scare* dgilprv -16 -23 -20 -20 -17 -16 -19
~lew> m -20
~pes l 18
""",
    """
not__now gmpqr -17 16 -20 16 -22
not_worry bmopqu -16 -26 -17 18 -16 -15
period mn -16 16
quien__a mu -18 -18
the_number dju -16 -27 -19
~alf> u -16
~ign cdfgijmnqrstv -20 -37 -18 -21 -32 -18 16 -26 -28 -22 -33 -22 -16
~orms m -19
""",
    """
@call__el a -17
gives i -16
hold__for m -17
i_know dmov -22 -30 18 -24
is_some m -20
no__manana bmo 21 -18 -18
not__take bm -17 -18
una_primera a 17
xanax nu 21 -20
yes__can q -17
~hims n -15
~li> adijlopqsu -18 -18 -16 -19 -16 -19 -20 -18 18 -16
~reu aim -16 -16 20
""",
    """
@fetch abcdefghijklmnopqrstuv -34 -59 -45 -24 -27 -38 -66 -43 -61 -48 -41 -44 -54 25 -42 38 28 -36 -45 -35 -64 -54
an_old v 18
found jqs -23 -27 -16
language$ cm 25 -26
~<guy begiklmnrsv -17 -19 -25 -23 -15 -23 -20 -22 -23 -22 -23
~dona gjln -17 -23 -18 -20
~hago dfhoprsuv -33 -21 -23 -24 -15 -16 -20 -28 -19
¿__para mno -17 -16 -22
""",
    """
belongs v 15
get__sleep mu -19 18
la_proxima m -20
mi__quiere mq -17 -21
otro__la b 15
tonight ans -15 -20 -19
~anla bo -16 19
~apa bcefgilnorsuv -27 -16 -20 -19 -24 -29 16 -29 -28 -15 -23 -34 -17
""",
    """
a__tell m -15
abrir h 15
already__yesterday m 15
lost__my r 16
not:at muv -22 -18 15
rain bdmu -17 -17 20 -18
~cord adnoq -29 -23 -21 -21 -19
~nmig adou -22 -21 -19 -28
~nos cgijltuv -17 -17 -19 -26 -23 -16 -16 -18
""",
    """
^puedo abcfhjkmnpr -56 -40 -23 -19 -37 -18 -21 -60 23 -23 -24
a__@book m 16
afuer* a -19
an_opening h -17
bendecido_dia fm 16 -16
estoy__en m -28
it_take djmu -30 -23 26 -25
not:it abhjklnopqsuv -33 24 -18 -32 -26 -24 -31 -23 -26 -31 -25 -21 -36
on_that bdgmno -17 -18 -17 -20 16 18
~adp m -16
~ear> acdghkopqs -30 -18 -40 -23 -34 -28 -28 -23 -46 -19
~ral gn -18 -21
~spec n 17
""",
    """
after__@visit abos -17 -17 -18 21
all__drivers m 16
servi* mu -29 -16
~hall bjq -18 15 -17
~poq n -17
~tec i -15
""",
    """
can_we bdghjlmnopqrsu -43 -28 -20 -23 -26 -19 -55 -26 36 -26 -33 -26 -21 -23
i_expect m -18
not__my abcdjklv -18 -34 -17 -16 -21 -16 -17 -26
the_chair a -17
~iens lmnu -21 17 -15 -19
~posi ijnu -21 -16 -19 -18
~rior n 18
~tra acdefgjlstu -33 -31 -17 -47 -22 -16 -22 -32 -29 -21 -19
""",
    """
so__@cancel bmo 23 -19 -15
the_evening fm -15 -18
~<lav mp 18 -16
~uej aim -18 17 -16
""",
    """
not__@visit loqv -20 -20 -18 17
riesgos$ dmu -17 -19 23
~<iph dm -21 19
~ple> amu -17 -19 -21
""",
    """
#_y ajmn -15 -16 -27 -17
dar__baja akm -23 -17 -20
de_baja adhijnopqrsuv -31 -25 -16 -24 -20 -20 -22 -22 -28 -16 -22 -27 -22
neces* defghjprstuv -34 -21 -16 -21 -20 -19 -27 -22 -24 -15 -16 -30
turn_on blmr -15 -23 25 -19
~nex cdeghiklmqtuv -20 -40 -17 -22 -34 -36 -33 -31 -17 -28 -18 -16 -25
~nnb e 17
""",
    """
puedo__caminando q 17
will__there bdmnoqru 21 -20 -33 -27 -18 -30 -23 -18
~gal djoq -22 -26 -20 -18
""",
    """
me_lo m -19
sending_me lm 15 -24
speak_with m -31
the_first adhin -19 16 -18 -16 -16
~hrew mq 17 -16
~vid acefghijnpsv -28 -18 -22 -18 -20 -18 -21 -25 -17 -17 -19 -21
""",
    """
conteste g -18
es__o dgimsuv -19 -20 -19 -18 -20 23 -16
i_hold mn -21 22
leave_my q -28
longer abimnpu -25 15 -23 -18 -17 -16 -26
pop_is dmn 19 -15 -20
~lars g -16
~tafa gmuv -17 -15 19 -18
~unt celqrstuv -33 -29 -35 -17 -29 -16 -19 -19 -20
""",
    """
give__@call aim -18 32 -31
puedo_@pay jq -17 -17
quede__@symptom os -17 19
~ews> dm -21 23
~mens abdjmqrs -21 -23 -16 -15 -15 -20 -19 -18
""",
    """
@holiday$ bcdefghijklnpqrstuv -25 -26 -42 -24 -27 -28 24 -32 -38 -24 -29 -35 -29 -28 -25 -24 -34 -35 -25
en__otra ak -18 16
recibiendo_esto l 15
~<dra u -17
~are cefghijkmoqu -25 -18 -20 -24 -33 -17 -18 -28 -20 -15 -24 -18
~op> acdefgiklmnrstu -37 -30 -36 -31 -30 -35 -31 25 -22 -29 -17 -16 -31 -27 -36
""",
    """
can__her m -21
chang* adgijpqr -19 -21 -16 -22 -18 -17 -16 -19
esta eghjklnrsv -29 -30 -16 -21 -59 -24 -25 -17 -20 -16
everybody_i qu 17 -17
to__list agkln 18 -21 -15 -16 -21
yours a -16
~<hue a 17
""",
    """
cobra* dm 19 -19
en__mismo j 15
noches$ f 16
possible$ m -17
quiero__fecha a -16
short_@clothes n 16
smoke* mn -19 18
to__my bdgklnqrtuv -25 -28 -30 -37 -41 25 -20 -16 -18 -47 -33
to__pharmacy im 15 -16
turn_em m -23
~mbre abdijmnoprs -18 -23 -17 -20 -17 -28 -16 -20 -16 -15 16
~vy> s 15
""",
    """
ballpark d 15
for__@person m -21
necesito__me mu -20 -19
nos m -20
send abhnoprstuv -24 -41 -16 -27 -19 -23 -37 -22 -20 -33 -32
this__@spanish cmu 22 -20 -15
~uiz u -19
""",
    """
a__of ehjkoprtu 15 -28 -25 -21 -37 -31 -38 -16 -37
about__@animal m 16
much__does dm -15 15
passport m 15
pues bcdefghilmnoqrsu -30 -24 -26 -16 19 -29 -19 -29 -15 20 -34 -24 -32 -20 -25 -18
send__my m 16
where_at jm 21 -23
~<pts a 18
~unte g -15
""",
    """
@call_off blmv 16 20 -26 -16
@relative__was mpq -21 -16 21
have__@place jm 20 -19
looking_to m -19
no__para opu -23 -15 -25
pocket$ dm 15 -18
~avin dhilnopr -15 -21 -23 -24 -17 -26 -25 16
~fjd efm 23 -16 -25
~hec ghijklnqrsu -19 -17 -21 -18 -19 -17 -24 -25 -17 -21 -18
~refi dghjknpqsuv -24 -19 -16 -17 -20 -28 -19 -19 -17 -27 -15
""",
    """
commands$ g 17
dentures n 16
need_somebody a -17
not:after hmu -21 -21 -16
~chic joru -17 -18 -19 -17
~psyc m 16
~ted bcegimnors -26 -19 -39 -26 -38 -17 -19 -17 -32 -16
""",
    """
@visit_with adlmu -31 -21 -17 22 -21
a_las bdgijms -26 -36 -16 -24 -26 -16 -16
digo amnorst -18 22 -23 -18 -16 -15 -15
pop__that dmn 19 -15 -20
~<doi adhnrv 17 -17 -19 -23 -18 -16
~odr dhqru -20 -20 -17 -20 -15
~tuc abdgijlmv -19 -18 -18 19 -16 -17 -19 -26 -18
""",
    """
i__empty n 19
i_getting gu -16 17
the_@traffic mr 21 -19
~nea abdghjlnoquv -24 -16 -21 -16 -19 25 -26 -25 -19 -25 -30 -16
""",
    """
aroun* abdu -21 -25 -17 -16
queda_bien m -18
~ak> abdefgjklnpqrtv -29 -19 -30 -24 -16 -19 -26 -19 -28 -31 -20 -24 -21 -15 -19
~nme defghjkmnpqstuv -37 -30 -27 -41 -37 -17 20 -61 -40 -35 -38 -38 -29 -24 -45
""",
    """
^that abcdgijlmnpqstu -30 -38 -25 -41 -49 -28 -41 -19 22 -52 -28 -42 -35 24 -50
if__@eat m -19
it_normal u -17
on__# bn 16 -22
~int> adgjmn -20 -28 -27 -23 15 -21
~pty mnu -20 18 -16
""",
    """
be__@visit b 23
get__nuts m 15
it__@price j -15
me_siento as -26 20
permiso_para m -15
pero__del l -17
sorry_@wrong begmor -20 -19 -24 15 -15 -24
who_wrote m 21
~nurs m -15
~ugg np -16 -17
""",
    """
@cancel__@day m -16
can__again adgjklmn -23 -16 -21 -19 15 -21 -30 23
en_# dgr -18 -17 22
in__@place ahmu -20 21 -27 -15
no__can mq -19 22
road jmru 15 -17 15 -17
the__down m 16
your__@wrong m -19
yourself imv -15 -19 -16
~yeah mpq -17 18 -18
""",
    """
@relative_and im -19 -22
creo_que mv -16 16
earli* dijmnu -15 -17 -20 -26 -16 -18
not$ bqu -16 -20 -19
on__@cancel b 16
the__but alm -18 16 -29
~ls> abcfgijlrtv -23 -29 -18 -16 -19 -22 -34 -22 -26 -20 -26
~ya> fgijloru 15 -17 -19 -15 -15 -16 -21 -19
""",
    """
a__mi abou -22 -18 -22 -17
agreed adko -18 -16 -20 -15
can__straight m -16
month cghiqrsu -18 -30 -18 -23 -18 -28 -31 -35
salio$ g -18
some_other bmo 18 -16 -16
~led> bcehijklmnstu -40 -23 -16 -23 23 -37 -27 -30 -51 -39 -34 -20 -31
~serv dijopu -19 -21 -16 -27 -17 -22
""",
    """
@cancel_@thanks b 15
@texts__a m -18
leaving bqrs -18 -17 21 -16
not__up alorv -25 15 -18 -20 -22
we__have amv -15 -20 16
~ncia ghknprv -22 -17 -19 -23 -16 -15 -18
""",
    """
@stop$ abcdefghilmnopqrstuv -50 -59 -63 -49 -73 -58 -53 -57 -35 81 -56 -57 -37 -36 -46 -30 -45 -48 -44 -42
are_my j -17
evenings$ h 18
me__have im -21 -18
~<acr mn -19 19
~alia m 20
~cerl b 15
~nnin afhn -19 -15 -21 -22
~rlos l -16
""",
    """
a__this abglo -15 -19 -17 -18 -16
~<fl acefghilnptuv -48 -29 -25 -23 -32 -36 -34 -37 -43 -18 -25 -43 -33
""",
    """
@call_number mv -28 -23
atienda i 18
lento m -15
to__and lu -17 -16
~gio> n -17
~oner adglmnopqrs -40 -17 15 -19 -36 -27 16 -20 -28 -16 -21
~plaz abhjmquv -22 -16 -19 22 -23 -15 -20 -15
~salo a -19
""",
    """
can_you befghjmnopqrstv -20 -27 -32 21 -74 -25 20 -71 -19 -47 -65 -45 -47 -49 -46
i__paperwork an -19 -19
refil* adu -29 -16 -18
what_company u 16
you_mean gm 16 -23
~<sit aflnouv -27 -22 -20 -18 -21 -26 -16
~biem mo -21 19
~van> acdgimnopqrv -21 -17 -16 -18 -20 -33 -19 -15 19 -24 -23 -17
""",
    """
@visit__you d -17
a_uno mp -19 -15
am__talking u 18
el_pin gijkmo -17 -20 26 -17 -22 -20
gate j 17
humana dm 19 -16
i__long n -20
my__@relative mnq -22 -15 -26
perdon gijkqs -20 -19 -20 -16 -16 -25
something djprsv -27 -16 -25 -15 -27 -25
will_@call a -16
ya__voy blm 22 -17 -17
~<nex cdeghiklmqtuv -20 -40 -17 -22 -34 -36 -33 -31 -17 -28 -18 -16 -25
~appr adm 17 -19 -19
~tras adhijnqru -23 -17 -22 -21 -20 -29 -27 19 -18
""",
    """
@english_is cm 18 -16
dame bm -24 -21
going__set d 16
me_tienen ilm -15 16 -21
pasa_por p 19
the_front adgru -18 -21 -16 -16 -19
~<rec abcefgjs -16 -45 -24 -23 -23 -50 -51 -35
~hee abdhnopstu -19 -19 -19 -15 -18 -17 16 -21 17 -22
~hool q -18
~si> mr -21 16
""",
    """
can__that dgjmnu -22 20 -15 -32 -16 -22
decid* dfgjklnpqrstuv -21 -20 -23 -17 -22 -26 -28 -19 -21 -23 -22 -26 -20 -21
id_y d -15
make__@stop lm 15 -19
not_mr m -16
rest mnu 16 -15 -15
sons s -16
tad mr -16 17
this__from fj -18 -19
turn__on km 23 -20
~ayi l -20
~show aijklpsv -15 -18 -23 -16 -26 -19 -23 -22
""",
    """
mejor__@cancel bcmo 24 -16 -29 -22
of_the adgkqsuv -18 -32 -27 -15 -26 -17 -39 -20
texting_my m -20
~cs> nu 21 -19
~hak ms -16 18
~susp mno -20 18 -16
""",
    """
for__@relative adimnpquv 20 -18 -21 -23 -24 -26 -19 -19 -18
llego__de r -16
nothing_to amn -19 -31 22
oye u -19
time__@eat h -15
you__out hjlmu -18 -18 -15 -22 23
~ads> achj -18 16 -18 -19
~ines abdgijlntu -25 -17 -17 -17 -20 -15 -21 -29 -20 -23
~nsar bm -16 23
""",
    """
a_job aijmn -17 -19 -17 20 -18
give__a blmuv -22 -20 -32 -29 -15
i__ok n -16
my_@medicine abcdghijklnopqrs -48 -38 -19 -38 -20 -16 15 -26 -17 -24 31 -29 -27 -39 -27 -18
que_clase j -15
where__get gjl -16 -15 -16
~ue> bcefghkmnpv -27 -33 -33 -32 -22 -40 -21 -19 -34 -28 -27
""",
    """
@door_# jm 18 -19
@month cghiprsu -20 -32 -19 -30 -16 -32 -29 -40
about_bad m 17
ask__@clinician im 15 -25
comfortable i 16
malito admno -18 -17 15 -18 -16
my_bill im 16 -42
vaina m -19
~cond m -24
~smen lm 15 -16
~sper adgijluv -24 -25 -20 -23 -19 -26 -24 -21
~ybo bjmopuv -16 -17 -27 -23 -16 -16 -21
""",
    """
@call_and am -16 -17
@move__meeting mor 15 -19 -16
and__is dlmoq -23 -23 -44 -20 17
en__para m -21
have__# abmpqtv -15 -17 18 -19 -15 -17 -16
just__off o -22
pee m -17
playlist$ km -21 17
texting__about bl 16 -18
~enti abdefhiklqruv -40 -17 -27 -17 -15 -26 -19 -24 -43 -24 -15 17 -19
~ras adefkortuv -30 -44 -21 -25 -29 -26 16 -23 -44 -33
~ska nq -18 19
""",
    """
^buen fmt 24 -21 -22
bank_@open hm -17 17
me__que dmpv -24 -29 -24 -17
mrs dijv -16 -20 -18 18
~each abcjknopqrsu -20 -29 -25 -36 -28 -30 -23 -19 -17 -19 -27 -18
~rte> ahilnpqrv -31 -19 -20 -17 -20 -16 -27 -16 -23
~wer abcdefgjlnoqsv -37 -16 -25 -33 20 -32 16 -35 -28 -18 -25 -29 -32 -31
""",
    """
@stop_on klmr 20 -23 -23 -18
el_telefono djlu -17 -17 -18 -17
office abcdfghklmnpqrt -36 -25 -18 -33 -19 -33 30 -19 -28 -16 -23 -22 -35 -16 -19
~<act adefghjklmnq -20 -23 -18 -17 -17 -18 -23 21 -25 -20 -19 -17
~<rel ailu -17 -19 -19 -21
~soli m -19
""",
    """
@book$ acgijklnopqrstuv 31 -23 -23 -34 -25 -27 -28 -31 -30 -18 -28 -24 -15 -24 -28 -21
could__wait a -16
do__know abcdehijkloprt -17 -16 -32 -47 -17 -23 -17 -21 -18 -27 -27 -20 -23 -20
does__@clinician ahmu 15 17 -25 -17
i__job abgijlmnoqr -19 -19 -21 -24 -24 -19 25 -23 -18 -18 -15
me__and bq -21 -16
my_package d -16
us_do bmu -21 -24 -15
~dro acdgimpst -16 -20 -31 -17 -25 -23 -26 -23 -16
~esar bkmnpqv -20 -16 -24 -17 -18 19 -15
~rma abcefjklp -21 -27 -27 -18 -20 -20 -24 -29 -22
""",
    """
@stop__you t -20
para__mas mov -15 -20 16
put__down m -16
~sarl m 17
""",
    """
cell abghjlnoqru -27 -24 -17 -22 -22 17 -26 -15 -19 -16 -31
enough__the lm 20 -23
lado jmpu 20 -16 -16 -17
que__avisen k 15
socks lmv -20 20 -19
viene* m -19
was__@drive mpq -24 -19 22
you__is hm -18 -17
~ijo m -17
~nstr abdjnoqsu -20 -20 -16 -17 16 -19 -15 -16 -16
""",
    """
fraude u 16
hora__@move hm 17 -18
mi__ir aq 16 -18
my_@drug mn -22 22
work_for du -18 18
~alo adefghknrsu -30 -42 -33 16 -31 -25 -28 -24 -17 -28 -32
~esde abdgilpqrsu -28 -31 -28 -17 -20 -22 -18 -24 -29 23 -29
~hes abehjlnopqrtv -38 -29 -22 -39 -32 22 -49 -38 -23 -40 -37 -29 -15
~hich abdijklnopqstv -24 -22 -30 -20 20 -17 -27 -30 -21 -19 -22 -23 -22 -19
~rest dghinopuv -20 -21 -17 -32 -17 -19 -20 -42 -25
~veni bdgilmrtuv -26 -16 -21 -19 -18 -35 -24 -16 -22 -17
¿__se cdgmq -23 -25 -30 20 -19
""",
    """
@visit_@thanks b 15
give__# abm -15 -16 -17
my__@late p -19
my_own ru -15 -20
there_somewhere jm 23 -20
~cati cgiru -15 -17 -21 -21 -18
""",
    """
@relative__coming abpqr -26 -22 16 -21 -21
a_@fetch abmnqu -19 -15 -27 -19 18 -16
get__for mn -16 19
hora__hoy hmo 20 -25 -15
lost_the j 16
me__please abgi 17 -20 -19 -25
~eded bot -18 -19 16
~onfi lnq -21 -19 -20
""",
    """
back aefhklnoqruv -16 -20 -21 -30 22 -44 -29 -17 -21 -22 -20 -35
gg_@thanks t 16
over__my i -16
want__do a 22
wht gm 20 -18
~<swe m -16
""",
    """
@day__to a -18
am__@cancel m -23
con_quien cmoq -15 -25 -17 -20
in_the acdefgikmtv -17 -41 -44 -28 -35 -40 -53 -16 -32 -27 -41
~anes ad -18 17
~nfi adlnqr -19 -16 -22 -21 -21 -20
""",
    """
me__baja bq -29 -15
my__before n 17
my__come dmnpqu -23 -22 16 -16 -24 -18
not:take abdilpqu -35 -24 -19 -18 -28 -34 33 -16
on__@ride mq -19 -16
~<ven abcghijklnov -25 -21 -23 -18 -18 -27 -18 -17 -19 -21 -23 -21
""",
    """
would__@price m 17
~cut ano -20 -16 -18
~lish m -15
~obar m -15
~ry> adfghijklnqsv -30 -28 -31 -23 -40 -20 -22 -46 -38 -18 -25 -18 18
~sic abcdeghijklmpqsu -15 -27 -15 -30 -20 -22 -18 -20 -19 -15 -26 24 -17 -27 -20 -33
""",
    """
car abcdefghijklmnqtuv -47 -43 -24 -46 -19 -18 -42 -33 -34 -35 -19 -35 26 -53 36 -19 -55 -39
y__@fetch p 18
~<hai ad -16 -19
~ceiv iv -22 -16
~cou befghjklmpruv -16 -26 -33 -15 -24 -19 -16 -18 -22 -20 -20 -18 -33
~xiet m -20
""",
    """
dos_dias n -17
how_bad dm 18 -16
mail m 18
no__me cdijlmnpuv -20 -17 -27 -22 16 -57 -16 -16 -30 -38
~am> ceghijnpqrv -25 -23 -23 -24 -22 -30 -30 -23 -25 -29 -32
~ayb el -18 -16
~cami abcdgo -21 -26 -19 -18 -17 -19
""",
    """
and__need m -18
bp ms -19 22
el__la dhjruv -16 -23 -24 -23 -15 -16
hay_alguien anoquv -17 -27 -16 -29 -18 -23
is__@person djm -15 -17 -21
keep__for mv -18 17
puedo_ir bgijmprs -19 -37 -19 -19 -30 -16 -17 -17
sorry_bud v 16
writi* inp -27 -16 -18
~arla bm 17 -21
~asem abij -17 -21 21 -23
~othe fghimnpqrs -17 -21 -27 -37 -22 -18 -37 -23 -27 -24
""",
    """
a_mi abcdgijrsu 18 -27 -25 -29 -26 -22 -27 -18 -21 -28
could__what mu -17 -16
super_@symptom ms -20 20
~<hal bcefgikmnqst -25 -19 -33 -25 18 -24 -16 -33 -19 -19 -16 -19
~<jok m 25
~disc chknqu -15 -16 -20 -17 -18 -16
~ut> cefgjqsv -28 -28 -33 -51 -32 -16 -28 -16
""",
    """
=beside:book acgijlmnopqstu 24 -19 -37 -32 -24 -33 -73 -20 20 -32 -36 -28 -21 -30
el_@relative a -16
out__@relative im 18 -18
please__me cglmru -25 -26 -23 28 -29 -22
que_se cdimosu -16 -22 -17 -25 -22 -19 16
with__@body mu -17 20
~empo abdh -21 -15 -20 -15
~trar o -24
""",
    """
can__in aimnoru 19 -16 -29 -27 -26 -17 -22
the_@texts abdefghijklnopqrstuv -37 -38 -33 -25 -19 -37 -35 -40 -36 38 16 -37 -28 -32 -31 -41 -23 -18 -50 -33
~ibl hkpqstuv -25 -23 -19 -32 -19 -19 -26 -18
~inen m -17
~iten aijknqsuv -31 -18 -15 -22 -16 -18 -22 -26 -23
~only befghjkmnpqrstuv -16 -17 -21 -22 -29 -17 -19 -42 -25 -28 15 -18 -26 -18 -26 -19
~rant adehim -19 25 -18 -19 -15 -19
¿__ser no -17 20
""",
    """
azul em -20 17
me_deja bdjlmqu -22 -20 21 -22 -32 -28 -16
numero__que v -15
ok bcefghijlnpsuv -56 -79 -101 -72 -71 -80 -31 -88 -59 57 -30 -25 -24 -68
~<cpa mn -16 20
~alr agikp -24 -16 -23 -16 -20
~ats> m 18
~bunc m -17
~its m -19
~nitt a -20
~owin ahnou -26 -17 -17 16 -17
""",
    """
not:la cdhiklnpru -21 -28 -17 -28 -17 -43 -26 -27 -41 -21
on__now mr -15 15
se__fue m -18
would__get dm -16 -21
~pci adgu -16 -15 28 -28
""",
    """
dog abdefgijkmpqrsu -26 -16 -20 -20 -18 -15 -21 -19 -15 41 -19 -31 -15 -19 -25
with__all m -18
~<fil hjoqrs -17 -17 -20 -22 -17 -16
~fie adeghkmpqrstv -23 -28 -18 -23 -19 -22 -25 -18 -19 -28 -19 -18 -21
~ior n 18
~ots> abcdefhijklnoqrsuv 23 -25 -22 -28 -18 -19 -24 19 -23 -18 -19 -20 -26 -22 -18 -21 -30 -24
~ucks anu -15 -17 -18
~vive mv -17 17
""",
    """
# acefghijklmnpqrstu -15 -76 57 -113 -47 39 -26 -59 -78 -48 -45 -47 -44 -30 52 -16 -80 -75
bridge__up mr -15 16
el__antes dmo -16 -16 -17
iba_a ampq -16 -24 -26 27
tell__to dmu -16 -19 -20
~ific dgoq -17 -17 -15 -17
~rao> m -16
""",
    """
lo__la dm -16 -21
que_numero ilmuv 20 -27 -23 -21 -33
up__@visit amu 18 -21 -18
your_@machine m -18
~iver abcdefghiklopqtuv -37 -19 -26 -42 -19 -19 -28 -30 -37 -26 -32 -32 16 18 -27 -45 -22
~ner> adfhklmnpq -44 -32 -15 -18 -20 -24 -46 -29 -22 -35
""",
    """
@door_is au -20 -19
else_have abov -18 24 -22 -15
me__not gmpv -15 -21 -18 -19
my__what am 17 -20
or__one ju 17 -18
~rrie imuv -16 24 -16 -19
""",
    """
^estan bdfgiklnu -15 -20 -23 -20 -29 -21 -30 -17 -20
about_ten r 17
que__mi amuv 16 -33 -23 -16
the_right ju -18 -15
~anyo abdgjlnpu -23 -19 -25 -15 -22 -23 -26 -18 -33
""",
    """
hueco a 18
make__the bo -16 18
me_escriben lu -18 16
prefer m -18
ridin* p 16
strik* u -16
~ligr mu -22 22
""",
    """
hit__@traffic klm 27 -20 -23
i__your gijlu -17 -23 -22 -30 -17
ya__escriban l 18
~ami acghijklquv -32 -30 -31 -18 -30 -24 -20 -25 21 -38 -22
~coo abdefhlmruv -25 -26 -21 -17 -15 -17 -20 15 -24 -23 -19
~ike defghjpqtv -24 -22 -22 -16 -26 -18 -31 -24 -22 -18
~inf abcdijlnrsu -25 -24 -17 -23 -21 -23 -21 -20 -19 -20 24
~rmi abcdgijnv -19 -37 -23 -28 -38 -35 -33 -28 -21
""",
    """
@day__can bmo -18 -15 21
bette* alnqrsv -16 -22 -24 -16 -19 -29 -15
has_the ampu -16 17 -16 -16
how__will u -19
sleep$ q -18
they__me ikmqu -16 -25 -26 -16 -22
to_wait mnu -19 -25 -17
years dhilnopsu -26 23 -21 -28 -27 -23 -15 -18 -26
~morn bdefgijklmpqtuv -32 -20 -23 22 -22 -20 -18 -21 -29 -21 -22 -33 -18 -31 -24
~youn m -17
""",
    """
^hoy abdeilmnopsuv -15 -17 -20 -16 -15 -18 28 -16 -21 -15 -21 -21 -17
a__to cghiknpqs -30 -26 -24 22 -30 -39 -19 -21 -22
but__is mq -17 -16
como__preparo dg -20 -20
my__get nr -15 -16
when__in a -20
you_@call dghjlmquv -28 -27 -38 -29 -16 39 -21 -29 -18
~<any begkmrst -41 -20 -38 -24 -17 -40 -22 -26
~iat mt -18 16
~old cefghijmnoqst -29 -30 -32 -29 -29 -15 -37 21 -33 -27 -26 -30 -23
""",
    """
@thanks__help t 17
operadora defhilmtu -18 -23 -27 -23 28 -18 -30 -18 -17
quarter mr -16 18
round$ am 18 -16
seguros au -24 -24
~<am abceghjlnptuv -21 -17 -22 -22 -23 -24 -28 -29 -28 -24 26 -31 -24
~erer aklm -20 19 -17 -17
~upe abcgimnoqu -15 -20 -17 -22 -20 15 -17 -17 -19 -17
""",
    """
@stop_sin l -19
auto m -15
damag* dm 17 -18
dice cgijlprsv -22 -15 -18 -23 -17 -22 -18 -22 -22
eliminenme l 15
expla* adku -18 -18 -17 17
i_buy agjmn -16 -21 -19 27 -24
i_take adghilopr -40 -46 -28 -16 -20 -35 -19 -23 -22
it__on acdhik -25 -20 -21 -24 -23 20
pongo bdfgijkmopqrsuv -19 -27 -19 29 -24 -16 -18 -42 -28 -21 -24 -17 -20 -37 -22
speak__someone i 19
to__that m -20
up__i a -16
~<age acdfgjklmoptu 28 -17 -20 -30 -18 -30 -22 -22 -35 -22 -16 -20 -20
~<pon abdeghjlmprstv -19 -38 -57 -29 34 -37 -38 -24 -20 -24 -19 -35 -27 -45
~iste dhijov -22 -21 -18 -22 -20 -26
~orc a -16
""",
    """
^tengo befghjkqrtuv -27 -15 -17 -48 -16 -33 -22 -32 -19 -20 -32 -34
ciuda* dj -15 19
it_for m -16
many__do dn -31 -24
pass adhjmnoru -21 -16 -18 -19 -26 -16 -18 -18 17
what__an adju -19 -25 -15 21
~<ll abcdefghkoqt -30 -34 -19 -26 -46 -46 -56 -22 -16 -22 -23 -46
~<qw efm 23 -16 -23
~elec dmu -16 23 -17
~torm m -20
""",
    """
@sick$ abcdeghijklmopqrstv -29 -20 -26 -30 -17 -25 -17 -23 -27 -23 -25 15 -35 -41 38 -23 -26 -18 -22
despu* dfgjkluv -30 -18 -26 -17 -16 -20 -25 -20
dial m -15
for_@holiday hm 20 -19
it__@english acmo -20 22 -19 -16
lleva abmnopqv -18 -18 -23 -20 -15 31 -15 -15
m abcdfghijkopstuv -31 -38 -34 -34 -34 -29 -28 -30 -32 -28 17 -24 -23 -25 -32 -31
me_home abim -16 -17 -18 -20
or__@move j 17
what_day an 20 -19
~<tic d -15
~ada abefjmoqrt -17 -23 -25 -31 -49 -20 -29 -19 -20 -29
~cked abdeginv -34 -29 -29 -17 -17 -20 -23 -17
~lind abjlqtu -18 -19 -21 -18 -16 16 -16
""",
    """
^not cdefhjlmnprstuv -32 -40 -38 -30 -18 -32 -17 -22 -34 -28 -47 -22 -28 -46 33
boca mu 19 -20
is__@drug mnu -29 19 18
not:me acdefhijknpqstuv -38 -40 -77 -45 -38 -43 -18 -34 -28 -51 -78 22 -32 -54 -42 30
this__they u 18
~<dre adilnqsu -18 -15 -20 -16 -21 -16 21 -28
~<ris mu -18 18
~azi cmu -17 17 -21
~onte abdgjnprtv -18 -18 -21 24 -19 -35 -17 -15 -15 -27
~preg abdklnopqsu -24 -19 -29 -16 -25 -26 -23 -20 -22 -21 -17
~quie cdefghjnorstuv -21 -46 -36 -34 -47 -20 -48 -49 -15 -29 -36 -37 17 -16
~sold m -19
""",
    """
@body$ abeghijklmoqrstuv -16 -24 -19 -24 -22 -33 -18 -22 -23 17 -34 -28 -29 24 -23 -27 -17
encargada i 17
long__the jmnsu -17 -20 -20 22 -22
nunca_he m -17
soon_as mo -19 -19
y__otra o -16
~<cle lu -18 -17
~<pe bcefhijnps -25 -55 -57 -36 -32 -20 -16 -19 -19 -16
~arb au -20 -17
~ndos dm -18 -16
~runk s 15
~trat g -25
""",
    """
afternoon amos -23 -16 16 -20
not:through b 16
you$ bcdfghkmnopqrstu -23 -49 -16 -16 -22 -74 -51 -19 -55 -36 -39 -41 -19 -27 30 -18
~long acdefghklmq -16 -24 -19 -24 -30 -41 -17 -18 -25 -18 -20
~rok djnpu -22 -20 -25 -20 -26
""",
    """
do__treat gjnu -18 -15 -20 15
no__con jmqu 15 -23 -16 -22
not:idea m -16
same__use u 15
~hour bijkpv -20 -17 -21 -20 -15 -16
~righ cefiklpqv -21 -25 -19 -30 -17 -24 -20 -18 -30
~rint m 20
~urti no -21 -15
""",
    """
is__fda u 16
no__nadie bmr -15 -22 -18
then$ ailnoqu 20 -17 -23 -18 -21 -23 -20
this_texting guv 20 -19 -19
~kevi v 16
~rno cgijklnpqstv -21 -20 -27 -22 -34 -31 -20 -25 -15 -18 -20 -17
""",
    """
my_way abdgjklmnoqrs -21 -21 -18 -20 -22 -21 -18 -41 -20 -25 -34 37 -25
there__@day dhio -21 19 -19 -18
wepa$ eflm -24 22 -16 -19
~<flo aclo -16 -16 -19 -17
~cas> u -23
~cho bcdefhijkmu -29 -20 -19 -21 -19 -21 -41 -30 -17 -25 -34
~empt mnu -20 18 -16
~liqu m -15
~mbu m -18
~rst> hkpqr -27 -18 -21 -18 -20
""",
    """
again* bm 22 -21
doing adhmnrv 17 -18 -22 -23 -24 -21 -17
dura_el dmns -19 -23 -24 16
el__# ail -18 -16 -15
eta abdehimopqrsv -16 -24 -15 -24 -22 -15 -33 -22 -20 -21 42 -18 -16
from_it dmu -15 -20 18
it_in abcghiklnqrv -34 -22 21 -19 -19 -18 -16 -18 -21 -20 -15 -15
~urts dmu -15 19 -18
""",
    """
^viene mp -15 16
afternoons o -18
me_more bmu -19 -24 21
read_it u -18
still__@visit bhsu -21 -18 -16 -15
tomar hnoq -17 18 -20 -24
~pele lmpu -17 -17 -20 -16
~smo> bcdiklv -21 -16 -19 -18 -16 -17 -19
~tay> adlmrs -20 -16 -16 -22 -16 -20
""",
    """
am__her gil -18 -17 -16
pleas* defhmnpqstuv -35 -37 -33 -19 -16 -27 -33 -48 -32 -17 -18 -15
release dglqru -17 -19 -17 18 -17 -27
you_pick m 16
~hal bcefiknqst -27 -20 -34 -26 -26 -18 -22 -21 -17 -20
~lefo abcnoq -20 -21 -18 -23 -18 -21
~ries aeghjlqr -17 -17 -23 -19 -18 -18 -19 -18
""",
    """
@call_alguien i 16
glasses adjmoqru -23 -22 -16 21 -16 -18 -16 -23
i_talking u 18
~epl adgln -19 -17 26 -20 -18
""",
    """
let__it bdpu -20 -18 -15 -23
para__@visit dgjmo -22 -16 -17 -16 -21
stuff_can m -21
~alla adhjov -17 -24 -22 15 -26 -23
~diez mr -17 17
~erci an -20 21
¿__pueden ko -17 -16
""",
    """
@drink__the am -18 19
@ride$ abcdefghijklmnopqrstuv -46 -23 -40 -53 -34 -40 -49 -41 -40 -23 -39 -47 -79 -55 -55 30 56 -47 -43 -39 -54 -46
got__guy v 16
hora_es hmnu -26 24 -16 -20
nausea ms -18 21
que__al m -18
que__vuelvan l -19
the_form dq -15 -15
to_skip abdinu -20 27 -18 -18 -25 -16
us__i bm -16 -16
ya__no mq -29 -18
~kic aiu -15 -15 17
""",
    """
@call_the i -19
@hello__me u -16
llama* abcdijnopq -28 -15 -17 -20 22 -15 -22 -19 -27 -18
lost_but gor -22 -16 20
room_is ms -19 17
~diff adhijmnoqsu -20 -23 -15 -22 -23 -22 -18 16 -17 -16 16
""",
    """
@day_just m -20
@place__this gjmu -19 -22 -24 31
at__am mrv -19 -16 -15
quit bdegjlmnprtuv -33 -31 -16 -22 -34 48 -24 -18 -30 -27 -17 -31 -31
temprano m -20
woke_up n -16
your__not k -20
~hout lmu -17 -29 -16
~rks bdhijln -16 -20 -24 -16 -17 -24 -24
""",
    """
borren_la bm 16 -15
can__split d 17
este__mio v 18
mix mn 20 -20
not_hold bm 16 -18
on__list giklnop -16 -19 16 -25 -20 -16 -16
want__my mo -19 18
~erea jm 18 -17
~than ajlmnpqu -28 -17 -18 -20 -23 -17 -17 -22
~when bcdefghjklqtv -17 -23 -17 -21 -21 -41 19 -26 -23 -22 -38 -24 -29
""",
    """
es__el ahjmoqv -19 -17 26 -40 -18 -19 -21
se__la bceghjlnpt -30 -20 -16 -27 -22 -25 -18 -32 -25 -16
was__me mpq -26 -20 23
~ocat ahmuv -22 -16 -33 -19 -19
~uno adimqs -30 -16 -16 -23 22 -16
""",
    """
@cancel$ abcefghijklnoprstuv -62 64 -49 -41 -43 -56 -34 -51 -45 -44 -72 -50 -19 -49 -36 -43 -31 -55 -51
@relative__@fetch acmnop -20 -16 -24 -28 -16 26
a_week m -15
strug* p -16
tomat* m 17
what__success dmu -17 -17 17
~vies m 15
""",
    """
@pay__this dmu 22 -17 -17
^saludos ft 16 -15
all_do a -16
hambr* ms -16 20
paren abeijpv -16 -16 -18 -18 -15 -15 -15
que__me bdfghmopqrtv -20 -16 -28 -44 -35 -43 -27 -31 -17 -15 -18 -27
~neu u -20
""",
    """
@holiday__off adlmnu -22 16 -23 -17 -15 -15
be__# hmr -22 -16 24
la__que dfhlnt -35 -19 -25 -25 -23 -18
lost__job g -18
would__of m -17
~bill abdghjklnoqrstuv -31 -32 22 -23 -19 -31 -19 -27 -33 -31 -26 -26 -24 -17 -42 -30
~dama dm 17 -18
~dds mu -16 17
~rop cgimnpsuv -19 -18 -21 -16 -18 -27 -27 -34 -17
""",
    """
are__and a -17
quiero_@cancel aciklm -53 -20 -33 -31 -33 19
tricare adm -15 18 -16
~<ph dhmn -21 -20 23 -17
~jsd em 18 -17
~kes adijlmnouv -33 -19 -18 -15 -18 22 -18 -18 -26 -24
~nyon abdgjlnpu -23 -19 -25 -15 -22 -23 -26 -18 -33
""",
    """
equivocaron defgmrtuv -22 -16 -17 -17 -22 -17 -18 -17 28
the_odds mu -16 17
to_# adimo -16 -17 -16 23 -18
who__@drive mquv -16 23 -18 -18
~<av efghjpsuv -24 -23 -23 -29 -23 -26 -24 -38 -29
~axe gmu -16 17 -21
~aya> r -17
""",
    """
#__after p -17
@call_you dh -20 -16
^borren blmo 19 15 -30 -18
escribir akm -21 -15 -23
on_here djmn -16 -19 -22 -16
run bdgimnosu -18 35 -24 -18 -24 -17 -22 -16 -34
the__number dgilu -20 -23 18 -17 -19
~iend befhjkloqst -41 -17 -22 -31 -23 -19 -23 -45 -43 -21 -26
""",
    """
de_@relative npq -16 -17 17
how__works lm -17 -29
latest hm 18 -24
mi__@sick nq -17 24
thread$ l 17
~done diklmosuv -16 -19 -19 18 -29 -15 -19 -29 -27
~ques abdjklnpqrsv -16 -18 -19 -26 -18 -24 -28 -24 -22 -23 -27 -18
~umm mo -18 -16
""",
    """
@wrong_de iv -17 19
have__@stop m -16
me_now agkmp -19 -16 19 -29 -16
siempre_no p -18
""",
    """
i__@place jm 18 -20
p abcdefghijkmnpqrstuv -21 -20 -21 -26 26 -24 -21 -25 -21 -20 -17 -40 -23 -16 -17 -24 -16 -17 -26 -25
ruin n 17
~lier ao -23 17
~us> adil -20 -19 -18 -17
""",
    """
chofer abmop -19 -18 -19 -18 15
gave__date a 15
have_reached mv -17 20
not_trust bm 15 -17
otra_fecha a -28
refer* abdilmou 26 -17 -17 -16 -15 -22 -18 -20
~etra gjmr 16 -17 -22 19
~olo bfghijkmnv -21 -21 -30 -25 -23 -30 -23 -24 -30 -25
~sus adilou -26 -15 -15 25 -21 -28
""",
    """
@relative__his q -19
a_check dm 22 -20
comma* dgm -16 21 -16
covered$ dmu 17 -16 -32
do__in adn -15 -20 -18
gps__me jm 19 -25
mi_amor mr -18 16
mother dhiknrstv -20 -16 -18 -23 -21 -20 -23 -17 -25
never__i ablmv -16 -21 -22 21 -17
no__the bm 19 -21
~ia> befghklnptu -28 -38 -46 -28 -17 -19 -31 -44 -16 -17 -21
~nsfe iq 20 -16
""",
    """
#__@date hm 18 -16
got__@person m -15
is_@vehicle qr 16 -16
no__mas bcgiklmouv -23 -19 -18 -25 -23 34 -40 -22 -19 -20
re__for kl 17 -17
take_to djn -20 -22 -15
~ansa s 16
~camb acdghilprsv -29 23 -20 -18 -19 -22 -18 -21 -17 -29 -26
~irle a -17
~sig bcdefgijnr -19 -30 -21 -24 -25 -33 -42 -27 -15 -18
~sigo blmopsuv -33 -19 -28 -21 -23 17 -30 -18
""",
    """
a_pin jmq 23 -20 -15
cual abcejklnopqrsuv -18 -22 -16 -20 17 -20 -21 -26 -25 -26 -19 -26 -32 -41 -22
i_live mq -21 18
lo__@treat a 15
me_in abdeghiklmnopqrsuv 37 -28 -39 -29 -36 -28 -30 23 -24 -49 -29 -21 -34 -41 -19 -26 -47 -24
saber io -21 -21
weath* mu 25 -17
~esus kl -21 17
~nyt bfghirsv -29 -15 -26 -35 -22 -21 -16 -24
~oin> dm -27 29
""",
    """
@howmuch__cada s -16
a__hora abfhipru -34 -30 -17 21 -24 -15 -28 -18
cuotas d 16
for__long mnu -24 22 -18
maria$ im 19 -22
~<be bdeghijklpqt -31 -33 -47 -33 -23 -33 -41 -24 -34 -49 -36 30
""",
    """
@clinician__you am 17 -16
the_@spanish cms -23 -18 21
~<sti bcdefgmpstuv -30 -17 -39 -18 -26 -32 -20 -33 22 -30 -39 -23
~<wri abopq -28 -16 -19 -19 -19
~cess dgmu -21 -21 -19 17
~drog u 21
~elp bcefghjklnoprsv -36 -30 -35 -34 30 -24 -31 -33 -30 -32 -30 -34 -27 -28 -37
""",
    """
nights mn -21 -15
soy_la bgmqv -16 -15 -24 -15 23
the__vets m -19
~<oop m -16
~eld u -16
~moke mn -19 18
~ogra m -18
""",
    """
@visit_or d 17
can__by m -16
get_out lu -17 -20
la__es inov -17 -17 -17 -17
pongo_la gn -17 19
this_@machine g 16
~bail bmo 17 -26 -20
¿__me cgkm -15 -18 -15 -33
""",
    """
@visit__an m -17
at__are m -18
law__is mp -17 20
me$ acdefghjlmopruv -23 -41 -22 -65 -21 -32 -55 -83 -18 -39 -35 19 -21 -27 17
no_era bv -18 -16
nunca iq -15 -15
your__are klm -19 24 -18
~<poc moqr -25 -18 -19 19
~burn s 15
""",
    """
@hours_for h 17
a_haircut am -16 18
me__si dmnqu 16 -18 -16 -16 -16
~<val dmu -21 19 -22
~abaj cefgjlrstv -24 -16 -20 -32 -20 -29 -18 -31 -17 -19
~oys m 20
""",
    """
a_reminder km -19 18
and__@visit bu -21 -19
anybody_in ahq -18 16 -18
your_brain mu -17 16
~mut u -18
~slo cdfhijlmnopqrsuv -17 -21 -19 -20 -20 -19 -18 -17 -15 -18 -16 -22 24 -18 -17 -18
""",
    """
@fetch__y d -16
@move_de m -21
and__be mq -18 -17
any_openings h -15
get_it abgijlmoqu -21 -23 34 -16 -21 -25 -39 -19 -16 -28
hora$ bh -38 -30
~<go aefghiklnsuv -45 -51 17 -43 -26 -23 -43 -19 -31 -26 -30 -32
""",
    """
a__with bdoq -17 -19 -20 -22
agreed__it p 16
am__on u -16
are__@price dm 19 -17
en_este l -16
pueden__mi bcdimno 15 -15 -17 -20 -21 -18 -15
somebody_else abipq -24 21 -16 -19 -17
un_@machine adgluv -17 -16 -16 -17 20 -20
with__license mq -17 16
~reol c 18
""",
    """
bende* fm 16 -16
her_home m -19
how_do defhimnoprstuv -30 -19 -23 -63 -33 17 -34 -34 -32 -38 -35 -18 -37 -29
la_otra b -16
not__someone q 17
said_@day mo -18 20
what_would adgimnoq -21 29 -17 -18 -27 -16 -21 -19
~lug dghiklmnpqsv -17 -16 -21 -19 -16 -20 -28 -21 -17 -21 -19 -21
""",
    """
ahorita agtv -20 -16 -21 -16
does__matter mn -18 18
if__a m -17
lo_del dgijlmorsu -23 -16 -19 -18 -16 -22 -28 -20 -18 -20
not:done l -15
sacame_de alm -17 16 -18
the__please abco -17 17 -24 -38
~iate mt -18 16
~row> cdfgjknpruv -17 -23 -19 -18 -22 -21 -16 -22 -29 -21 -18
""",
    """
brain$ ju -19 18
come__the abdijqu -15 -21 -20 -19 17 -19 -18
did__that bmou -17 24 -15 -17
is__legit u 17
ni__ni em -20 18
~estu l 15
~olis m -22
~prof a -16
~rao m -16
""",
    """
ahi_voy br -16 20
am__coming bo 25 -16
coming_up bdjmopr -22 -17 -16 -26 -21 -19 21
empie* am 15 -18
es__ir q 16
go__@day bmq 18 -24 -17
quiero_que bikou -19 -27 20 -17 -18
~ptin gqruv -22 -20 -17 -18 -19
""",
    """
and__was l -21
do__there adgmr -24 -21 -23 -36 -23
have_a abcdghkmrsu -27 -56 -35 -51 -28 -41 -29 -19 -16 -22 -43
~rust u -17
~sjd cdefglmu -15 -15 29 -19 -15 -20 -30 -18
""",
    """
clase__@place j -15
need__on m -19
you__over m -21
~fav defmnqrstv -35 -28 -23 -24 -31 -31 -21 -26 -30 -31
~mpty mnu -20 18 -16
~sine ait -18 -15 -16
~whee ampsu -16 -28 18 -17 -17
""",
    """
@treat__me b 16
an_hour ak -21 -19
getting_this v -19
me_through abhijmoqu -32 -19 -15 15 -18 -31 -17 -27 16
not:@place abghijmqrsuv -15 -22 -15 -16 -19 26 -39 -21 -16 -18 -24 18
old__you adfghjmu -16 -16 -23 -18 -24 -28 34 -34
you_need abdgijno -36 -21 -20 16 -23 -20 16 -21
~exit dgjmnru -21 -17 23 -29 -17 18 -21
~ixe a -19
~onto mu -19 -17
~part ghklorst -22 -17 -20 -23 -30 -28 -18 -15
""",
    """
ok__my m -17
possi* dkn -17 -16 -17
~<pas abcdefjklmnpuv -19 -17 -44 -63 -37 -35 23 -19 -49 -51 -23 -21 -31 -23
~ave defghkr -21 -38 -39 -32 -25 -16 -33
~clin a -20
~ige d -16
~rly> bdhijqu -16 -21 15 -19 -19 -18 -26
""",
    """
could__# amo -19 -21 16
de_las bdlmq 16 -24 -21 -29 -27
dia_les n -19
get__@person aimu -24 19 -23 -20
not:bots ilm 20 -16 -22
pague mt -20 19
set__a o -15
tomor* cdfgklnprsu -16 -23 -19 -15 -17 -19 -16 -15 -24 -16 -19
~arm> blm -18 -16 17
~ssp m 15
""",
    """
do__@clothes adhn 19 -26 -19 -25
i__new abdimnu -34 -20 -23 -27 30 -17 -18
que__da u -18
to_hurt m -19
~adi abcdfghilnot -25 -28 -28 -39 -17 -26 -28 19 -34 -27 -29 -18
~arar dv -15 -17
~have efghlmoru -27 -31 -23 -20 -23 -31 -16 -48 -20
~tto m 16
~xpe agjnoqu -23 -17 -22 -19 -16 -26 -37
""",
    """
and_i chmnpu -20 -16 -24 -19 -23 -18
i_walk q 22
my__@pay i -17
that_was bcdgjmnop -22 -17 -19 -21 -20 18 -22 -21 -17
up__my m -17
what__mean dghu -16 18 -16 -16
~pos hijptuv -32 -27 -26 -19 -18 -34 -15
""",
    """
^coming p -15
otra_hora abmo -24 -22 -20 29
what__be admou -17 27 -24 -16 -22
~<obl dm -16 -18
~ds> adefhknpqrt -20 -16 -34 -22 -25 -29 -18 -21 -27 -33 -27
~omeb gjmnrs -18 -16 -34 -24 -23 -25
~verd aejlqs -16 -22 -16 -17 -16 -15
""",
    """
durin* m -21
escribo$ ilu -18 -18 -24
i_said agnpqru -25 -16 -30 -15 -18 -16 -24
navidad a -16
que__mandan u 16
quiero__mas bikm -21 -21 -16 -29
~<kin fhjpqrv -17 -25 -31 -16 -29 -22 -18
~ide acdefikstuv -30 -37 -28 -40 -44 -34 -19 -16 -43 -19 -27
""",
    """
becom* dou -19 18 -15
in__bit m 21
que__@vehicle u 16
to_@price m 15
~wou efgjmnprstv -17 -17 -29 -27 -19 -36 -26 -16 -31 -30 -27
""",
    """
a_@book a -24
in__for cm 15 -17
this_or du 16 -17
till abdhmnr -24 -20 -15 19 -24 -19 -15
~<uni nu -20 -21
~lema mnq -24 16 -21
~past bdgijlmnoqrsu -17 -28 -21 -26 17 -17 -24 -21 -15 -27 21 -29 -24
""",
    """
@person abcdefghijklmnorstuv -19 -41 -74 -51 -63 -59 -66 -33 64 -70 -55 -29 -49 -78 -64 -77 -26 -64 21 35
@person$ bcdefgijklmnopqrstuv -15 -34 -52 -40 -39 -47 44 -48 -27 -41 -27 -43 -50 -37 -59 -40 -35 -38 -27 35
@relative_los djmu -19 -18 -24 19
people bcdefgjkmnortuv -41 -37 -53 -28 -16 -48 -42 -24 -16 -41 -32 -36 -27 32 -22
saturday afijmnopsu 22 -17 -16 -21 -26 -26 -21 -17 -19 -26
se__es gmu -16 -22 15
this__or dm -15 -20
~onli a 18
""",
    """
^de acgilmnoprsuv -30 -16 -24 -23 -26 -48 -21 -17 -30 -20 -27 29 -37
de__de abcijoptv -23 -15 -18 -31 -27 -25 -17 -15 -30
dia$ cegijklmnrtuv -37 -28 -43 -34 -35 -29 -32 -42 17 -35 -27 -40 -34
do__lock hm 19 -22
do__talk i 15
needs_it am -16 -17
thing$ aiqruv -16 -18 -21 -21 -30 -24
urge_una a 16
~dia> aq -16 -19
~rle> bno -18 -16 -27
""",
    """
=said:what_is_this abcdefghijklnopqrstu -87 -92 -55 -75 -65 -112 -18 -116 -71 -29 -89 -70 -74 -76 -90 -106 -86 -76 -85 118
boy__ir b 19
me__@book adikloqv 25 -22 -21 -17 -21 -34 -20 -16
number_to ilmu 19 -15 -26 -17
~wri abopq -28 -16 -19 -19 -19
""",
    """
a__@food d -16
any__coming am 15 -20
how_@late adhijm -18 -16 30 -18 -16 -30
my__@stop lm -18 -21
que_ciudad j 20
the_whole ajmou -17 -15 -30 -16 -15
use abcgioqsv -26 -16 -17 15 -26 -27 -22 -18 -24
~cts dgln -18 -16 -20 17
""",
    """
@eat__night n -15
have__@sick mnq -20 17 -16
instead_of no -18 -16
records__@clinician i -25
up_@pay du 17 -15
your_patient a -18
~afe bdfghijloqrsu -17 -29 -17 -20 -21 -19 -22 -17 -19 -20 -18 -19 17
~cual bcegjklnopqrsuv -23 -18 -20 18 17 -22 -22 -28 -22 -29 -21 -28 -33 -28 -22
~els cghijkmnrtu -19 -26 -24 -32 -24 -17 -25 -28 -26 -16 -18
~rse abcfghmoqrv -40 -23 -26 -16 -32 -21 -38 -29 -20 -24 -28
""",
    """
@ride_thing mp -21 18
ayunas n 21
combine o 15
is__@wrong imv -19 -17 23
me_gusta agiklv -20 -21 20 -16 -21 -25
opini* m -17
vez__el bh -16 -16
~<dia dghjkmprtuv -30 -30 18 -28 -20 -31 -17 -20 -17 -21 -20
~afra n -16
~fi> j -15
~num abcefhmnopqrst -19 -39 -43 -34 -33 -46 -27 -43 -48 -17 -39 -45 -36 -36
~rese bgjlnqsu 16 -27 -18 -26 -21 -20 -17 -25
""",
    """
a_hacer g -17
afterwards$ o -15
carta__el i 18
could__come n -18
~spon dghjklnpqrsuv -22 17 -18 -17 -18 -18 -19 -17 -20 -24 -15 -25 -17
""",
    """
@parking__bring jm 18 -18
claim m 15
do__@texts m -17
no_me acdeghjknopqstuv -43 -23 -50 -16 -20 -21 -43 -26 -24 16 -52 -18 -32 -20 -23 -15
someone__have bo 19 -21
~kag am -15 17
~ooke aijmq -15 -18 -15 -16 -20
~rep aceghjpqtuv -35 -19 -17 21 -21 -17 -21 -28 -20 -20 -24
~vb> em 18 -19
""",
    """
con_tanto m -19
difference$ gmou -15 -29 -19 21
long__i jr -22 -17
not__help b -15
puedo_irme q 21
take__off abdghijkpqrsu -64 20 -46 -25 22 -21 -38 -27 -41 -45 -15 -27 -37
the_love lm 16 -17
to__@call doq -20 -18 -18
week_after ho -17 20
~<roa adhu -16 -16 -19 -20
~weso mt -20 24
""",
    """
for_@day adlmqs -26 -19 -20 -30 22 -18
game$ lm -15 24
i__anything dln 18 -20 -27
know__time m 20
need_from djmu -17 -16 -22 -24
time__lock m -16
were hjr -19 -17 22
~peak bdghjlnpq -19 -25 -16 -22 -16 -16 -28 -16 -22
""",
    """
@texts__for l -16
has_a a -16
is_@drive imnpuv -16 -24 -21 17 -19 -22
provi* ajm -19 -16 -21
~<hon m 16
~lor acefghijklmnoqrtv -19 -20 -20 -25 -31 -21 -27 -31 -18 -27 20 -24 -32 -29 -23 -25 -27
""",
    """
baja$ bcdefghjklnpqstuv -41 -17 -33 -24 -17 -16 -17 -20 -35 29 -19 -18 -24 -21 -18 -26 -20
con_la bcdgiklnpqrstuv -30 -15 -31 -33 30 -20 -30 -20 -30 -29 -23 -16 -16 -23 -23
que_vean a 16
quien abcdefghjklnorstu -39 -41 -46 -21 -20 -18 -26 -25 -26 -44 -35 -34 -31 -32 -25 -19 23
~agra fmt -16 -19 17
~ick cfklnprst -33 -16 -33 -40 -29 15 -29 -30 -25
~ngu bcdefghijlnoprsuv -19 21 -30 -19 -23 -23 -21 -24 -15 -19 -37 -39 -21 -20 -16 -36 16
~orki dmru -18 -29 -15 -19
~pal u -15
~rram u -15
~shed no -20 -20
~wal cdhiklnopst -23 -21 -19 -21 -23 -26 -29 -30 -22 -24 -17
""",
    """
directions__the m 16
este$ uv 19 -19
~ongo abdfgijklopqsuv -23 -17 -28 -18 29 -38 -19 -20 -21 -29 -19 -23 -20 -33 -22
""",
    """
^maybe elmo -18 -15 23 -15
capital j -17
droga u 21
on__test mu -26 19
que__deja dgjmnq -15 -20 22 -20 -18 -25
so__is m -21
~then bcdjkmnuv -31 -20 -19 -17 -18 -20 -32 -32 -15
""",
    """
for_@parking d -18
i_had adjnoprsuv -27 -16 -17 17 -26 -17 -19 -16 -23 -16
is_coming abpqr -27 -24 18 -21 -25
it_help dgqu -19 -26 -21 23
just_get nq 19 -20
let__think amv -19 20 -15
puede_mas dno -15 -18 18
start_me m -18
the__the ahklruv -20 -17 -20 -18 -34 -24 -18
to__was q -16
~<ov bcfglnrv -19 -18 -19 -25 -32 -28 20 -31
""",
    """
@body_about r -16
activ* klm 21 -16 -22
cual__@hours hjm 17 -16 -15
may__me k 15
si__me aimnqv -17 -19 -21 -19 -18 -18
what__zip jmu 21 -22 -17
~dijo m -17
~mpus m -18
""",
    """
@relative_in adjklmnouv 21 -23 -22 -18 -16 -28 -27 -19 -32 -17
^evening fh 20 -21
back_to cdjkpq 19 -19 -16 -26 -21 -19
hay__dejar dhmn 18 -16 -19 -25
her_i mr 18 -21
not_message gl -17 17
suits u -18
tqm mt -19 19
you__@pay dhjmu 31 -21 -16 -38 -21
~cart adjnoq -18 -17 -16 -17 -20 -21
~epe adjt -19 -21 -17 -16
""",
    """
@relative_@pay i -16
@symptom$ abcdefghijklopqrstv -31 -33 -30 -40 -24 -23 -44 -28 -37 -35 -27 -39 -36 -35 -41 -36 48 -29 -35
^trabajan mn -24 -17
need_his mn -18 16
new_patient a 18
no__llamo ilmv -21 -17 -23 22
os b -16
up__me a -16
~arki m 15
~fami adgilu -17 -22 -17 -16 -15 -21
""",
    """
cover* abijmoq -16 -17 -17 -17 -37 -15 -25
for__love lm 16 -17
hit__again m -17
no__@fetch bnq -16 -21 22
~<doo m -21
~cojo m -16
~ens> abfnu -22 -16 -15 -18 18
~ocin r -15
~punt bdgilmov -21 -22 -19 -20 -16 -31 -21 -16
""",
    """
@open__to hjm -18 21 -29
@ride_home no 16 -15
^about abdinoru -23 -20 26 -22 -24 -25 -26 -25
different adi -16 -16 -18
pon inqs -18 -19 19 -22
problema mnq -24 16 -21
~aby> r -17
~ajo acghlntuv -18 -24 -26 -17 -22 -31 -16 -36 -20
~atra abj -16 -18 -15
~ms> hjloqrs -18 -21 -20 -22 -17 -21 17
~tore am -17 20
~yud befghijklnoprsv -30 -26 -28 27 -21 -35 -31 -27 -33 -23 -26 -27 -22 -24 -20
""",
    """
#_minutos mr -16 21
@call__have m -15
i__better bm 19 -23
pay abcdghiknopqrsuv -42 -22 -23 41 -34 -25 -47 -24 -45 -35 -21 -34 -26 -16 -42 -22
~lete ot -17 -15
""",
    """
and_my bm -16 -23
i__@pay adgilmnoqsu -31 36 -32 -21 -23 -35 -37 -25 -25 -16 -24
i__bill dm 31 -39
me_llegan l -21
messa* abdlnotv -19 -23 -20 22 -16 -18 -21 -20
necesito_que m -19
no_bots im 15 -17
not:i cdghoptv -20 -27 -25 -17 -23 -30 -20 -33
not:off abo -17 -20 -19
para__dia o 22
should_@relative m -23
when_are m -15
~<ree klmu 18 -18 -28 -17
~kdl em 20 -20
~rwo dgm -22 -19 -17
""",
    """
@stop_all iklm -18 -16 24 -29
do__through gm -21 -23
este_cel glmv -15 -19 -20 18
how_long bdfgiklmopqstuv -27 -42 -18 -30 -25 -16 -29 -17 -28 -22 -18 16 -16 17 -17
not__@cancel mq -17 -17
not_go bmt 18 -15 -16
start* bdjklnu -16 -19 -16 -28 -16 -22 -21
the_@medicine qru -16 -15 -17
~die> abglnopu -16 -20 -21 -19 -17 -16 -22 -18
~eone gjklmnrstu -27 -22 -17 -33 -19 -17 -24 -22 -23 -17
~ere ceiklmnoqst -21 -55 -23 -26 -18 -16 -17 -24 -20 -15 -57
~rca> jm 19 -21
~rse> acgilmor -26 -15 -26 -22 -19 -25 -23 -16
""",
    """
@cancel__i glmno -15 16 -16 -16 -26
a__it bdjm -15 -16 16 -16
~amo> abloquv -18 -18 -20 -19 -17 -21 15
~epr dgmnsu -16 -22 -20 -19 -16 20
~fh> eflm 25 -21 -15 -24
~mnbv e 16
""",
    """
behind abhmoqru -19 -19 -20 -46 -21 -20 41 -15
de__no ab -25 18
i__@eat adhjmn -15 -17 -22 -16 -45 30
me_surgio n -17
not:speak m -18
to__for dgijkorv -24 -20 -21 21 -17 -16 19 -19
what__owe dgm 24 -15 -20
~<fav defmnqrstv -35 -28 -23 -24 -31 -31 -21 -26 -30 -31
~nts> bcdegiklnprt -23 -20 25 -24 -17 -29 -18 -24 -32 -17 -21 -17
~ower m 18
~pict m 17
""",
    """
@drive_mi pq 22 -19
a__number u -23
arrive$ mn -16 17
become__# amo -18 -19 20
churc* abdnq -16 -15 -16 -15 -17
for_him j -16
mess abm -16 -17 -21
""",
    """
@door_ya m -17
@insurer_conmigo p 15
@open__hora hm 17 -22
@relative__con aq 17 -19
^numero giklmuv -24 -25 -17 -30 -17 -21 19
ballp* d 15
can__@vehicle mnoq -22 -19 -17 23
do_tomorrow bmo -16 -17 21
transporte abdfghijklmnopqrstuv -21 -25 -25 -17 -22 -24 -17 -36 -27 -32 -37 -17 -23 26 23 -22 -20 -16 -33 -19
with_her mnq -21 21 -18
~mars im -16 18
""",
    """
^yep pq 20 -17
cumpl* m 17
party_drug u 15
that aefghiklru -20 -37 -59 -34 -56 -29 -18 -35 -27 -25
~<wou efgjmnprstv -17 -17 -29 -27 -19 -36 -26 -16 -31 -30 -27
~agen abcdefghjklmnprtuv 18 19 -23 -28 -20 -35 -20 -18 -41 -32 -35 -41 -17 -20 -18 -24 -27 -20
~dens m -19
~etu l -15
~ole aghijklnorsuv -38 -34 -20 -21 -31 -23 16 -22 -18 -32 -30 -36 -24
""",
    """
locat* mu -26 -16
on_your i -17
se__@pay cdn -16 20 -16
to__home mns -20 -26 -16
trabajo_¿ d -17
~afu a -20
~ning bcdgijklmpqtu -38 -36 -53 -15 -41 -24 -37 -47 -16 -16 -18 -39 -18
""",
    """
@stop__stuff lm 17 -19
de__mi abjmv -23 18 -20 -24 -16
ok__text aklm -16 28 -22 -21
~<exi abdghjlnru -16 -17 -24 -22 -17 22 -17 -24 17 -26
~ove acefghjknsv -16 -49 -44 -27 -58 -21 -16 -37 -18 -29 -20
~ron bcefgiklnpr -35 -38 -36 -27 -38 -23 -44 -28 -24 -48 -24
""",
    """
am__can m -16
not:@call bdghjkoq -32 -17 -17 -21 -17 -19 -21 -29
not:in acdgjnp -20 -16 -20 -20 -17 -19 -15
tengo__ese n -21
to__only mo -15 18
~<apl ao -17 16
""",
    """
do__to abcgijkstv -32 -25 -25 -34 -16 18 -37 -17 -20 -39
not__@person abdu -24 -23 -16 -25
texting__health m -22
toda_la m -17
~uelo dm -17 17
~una ghklprstu -24 -19 -16 -22 -20 -21 -18 -15 -25
""",
    """
got__be r 15
of__or hmo -16 -15 -16
used__a m 19
~desc abdgijln -21 -18 15 -20 -15 -20 -22 -17
~ions abdefhkoptuv -29 -28 -34 -18 -17 -25 -27 -20 -31 -18 -22 -22
~mpan abghijlmr -15 -16 -22 -15 -24 -20 -16 -20 -22
~nag adgijlmnq 20 -21 -17 21 -22 -19 -35 -18 -18
~spot cdghilnoqu -18 -21 -21 -18 -25 -19 -16 -21 -22 -23
""",
    """
@traffic__the r 26
~<lou m 17
~doe abefijlprstv -26 -18 -22 -31 -32 -53 -42 -39 -39 -18 -38 -16
""",
    """
any__the am -17 -16
question ansu -22 -18 -20 -20
~brin abdghilrstuv -20 -28 -24 -27 -22 -28 -21 -32 -25 -16 -35 -16
~fron abgnquv -22 -17 -19 -15 -19 -26 -17
~loa dm -20 18
~sem bcdgkmnqrs -32 -18 -28 -28 -20 -35 -39 -15 -24 -22
~ttle qu -22 -16
""",
    """
@book_para a 19
else__it b 19
~<bri abcdfghiklstu -21 -30 -15 -27 -16 -30 -25 -31 -17 -23 -28 -21 -42
~dud dmuv -15 -21 -16 16
~kjk em 16 -16
""",
    """
del_suero m -17
my_cell abilm -17 -19 16 21 -29
night* mn -21 -15
once a -17
usted adloq -25 -19 -16 -22 -30
we_want a 16
what__in ghjm -17 -15 -23 21
~<sed djm -19 21 -23
~ind> acdefgilv -31 -32 -16 -26 -28 -27 -28 -35 -50
~mall himnorsu -25 -15 16 -25 -20 -19 -23 -29
""",
    """
@clothes_ok defghlmnu -26 -18 -19 -18 -18 -16 -37 34 -21
aviso$ aekot -17 -17 -16 -17 -17
jk flm -17 -16 20
my__for amu -15 -23 -18
not__an b -17
puede_@fetch abcdimo -27 -21 -18 -17 -16 -27 -25
using dhijlmnopqrtuv -21 -15 -28 -25 -30 24 -25 -25 -16 -17 -26 -16 -28 -16
you__@spanish cim 20 -15 -16
""",
    """
@relative__for imoq -16 -28 -19 -15
reach_you diu -17 17 -16
toman* dns -19 21 -17
~sh> adefghijkoqruv -15 -28 -22 -20 -31 -23 -29 -29 -25 -18 -34 -18 -34 -21
~uiv lm -16 -16
""",
    """
encanta m 19
es_de ijlov -23 -16 -18 -18 16
flight abmn -16 -18 16 -16
funciona$ amu -17 -19 17
i__got m -22
me__por bcjou -25 -28 -16 -23 -15
que_le gn 20 -15
tarea_de m 15
~ble> cefghjlmruv -17 -28 -28 -27 -40 -21 -29 -21 -24 -41 -39
~eeli au -19 -28
~rash nop -16 -16 -16
~rop> adikmprsu -26 -20 -16 -18 -33 -27 -25 -17 -23
~taff im 15 -28
""",
    """
boss l -17
creol* c 18
not:borren bm -24 16
tan m -22
the__after dijlmnp -21 -20 -16 -15 -35 -31 -26
to_reach dmu -20 -20 -19
~stuv l 15
""",
    """
dejar__carro m -16
estan__un m -16
still_taking ah 17 -27
take_that m -24
tastes u -21
~<dk em 17 -17
""",
    """
@stop_messaging l 18
^ay ab 17 -25
do__plan mn -18 15
las__que m -18
que_poner g 18
remove__number l 16
vaping m -17
~<exp acefhjklnoptv -39 -25 -19 -22 -25 -19 -26 -29 -35 -38 -23 -19 -30
~ndo defhijlnopqtu -22 -41 -49 -26 -23 -22 -22 -18 -32 -19 -26 -30 -30
~rick m -16
~riv abcdefghiklopqstuv -34 -31 -23 -36 -19 -19 -25 -28 -28 -26 -29 -29 15 17 -33 -23 -41 -19
~yan bdloqv -18 -16 17 -18 -17 -16
""",
    """
@call__this m -16
got__the anos -26 -16 17 -15
it__same m -25
paciente bi -17 -19
please__a bckor -17 -19 -17 -19 -16
~eon gjklmnrstu -28 -22 -18 -34 -20 -18 -25 -23 -24 -17
~pell mu 18 -24
""",
    """
can__these a -16
is__in abdfjoqsv -37 -16 -34 -20 19 -15 -33 -22 -20
lapto* m 18
over_there adhimqr -15 -21 -21 21 -18 -18 -18
quedo_mal pq -28 23
~ryth aghlru -27 -16 -16 -18 -17 -18
""",
    """
@hours_of m 18
@relative_me adijlmnoprs -18 -17 -17 -16 -17 -44 -24 -24 24 -18 -17
one_of lmns -25 -26 -22 -18
reading_these i 17
~renl bl -15 18
""",
    """
el__en aqru -22 -21 -20 -15
sending bdgi -18 -17 -17 -20
the_mall hm -18 19
~esue p 15
""",
    """
@day_back bk 18 -16
am__no m -17
i__she j 16
me__a bcdefghmnrstuv -23 -45 -39 -16 -20 -29 -32 -20 -49 -20 -48 -31 21 -20
mi__esta pv -16 -17
que_otro a -15
weird m -26
~anm gklmru -19 25 -24 -28 -15 -15
~sai cdfghijqrstv -20 -35 -17 -15 -22 -22 -29 -19 -27 -27 -24 -19
¿__@insurance d -28
""",
    """
holiday adhjou -24 -21 18 -19 -20 -23
~<jaz m 16
~tte adhjkpstv -25 -37 -28 -32 -21 -24 -27 -21 -26
""",
    """
borren__@visit blm -19 -19 16
como_esta abdgjlnrsu -24 -18 20 -30 -19 -30 -25 -16 -24 -34
donde__farmacia jm -18 18
give__number adlmu -24 21 -17 -26 -17
infusion fghijlmoqrsu -18 -19 -24 -20 -16 -17 -54 -30 -18 -17 18 28
not_@open h -17
the__away ms -17 18
~cat aghopqrstv -35 -23 -20 -27 -15 -21 -26 -17 -18 -23
~ours afikt -22 -17 -20 -15 -17
~yer> abcdgijnopqrsuv -26 -25 -18 -28 -21 17 -25 -18 -16 -17 -19 -20 16 -30 -19
""",
    """
after_i m -20
have_it b 15
long__@visit admsu -17 -17 -22 -20 22
senor v 15
""",
    """
@drive__dia noq 24 -22 -15
and__am am -15 -20
been_a m -25
from__bring p 19
got__bail bm 18 -18
mil blmt -20 -17 -21 24
what__goes jq 15 -17
~lps gmt -15 -16 15
~salg dgmnosu -30 -19 -34 -32 -23 -23 -17
""",
    """
addy ijmu -16 28 -19 -19
ahorita__@thanks bmt -22 19 -19
credito$ dm 21 -16
how__would d -19
so_@symptom qrs -16 -18 22
take__if mn -24 -17
~corr abdjnqu -16 -23 -17 -23 -16 -18 -17
""",
    """
are__lol nu 17 -19
or_did j 17
subsc* klm 23 -24 -18
when__the adijmopqr -27 -22 -25 -26 20 -20 -15 -15 -17
~<tim cdefgiktuv -30 -26 -16 -35 -41 -16 -32 -25 -39 -32
""",
    """
@howmuch_cada du 15 -15
@stop_but l -17
decided_to m -26
llevar bcefghijklmnoprstuv -27 -25 -17 -28 -51 -26 -41 -32 -20 -23 -25 33 -40 -21 -22 -29 -23 -40 -25
see_you abdhjmquv 15 -17 -16 -29 -22 15 -16 -20 -20
your_car m 16
~hed> dhinpq -21 -19 -26 -25 -17 -20
~otar ajmq -19 -16 20 -17
""",
    """
@treat_es u 17
balance u -17
body m -20
do__knocked u 15
do__say dgju -24 20 -21 -26
fell_through m -20
follow moq -20 -16 -16
have__@pay mn -16 -17
pido m -18
talki* blu -16 -25 15
~jue am -19 24
~llov m 20
~ncl abceghijklmpqrsuv -28 17 -25 -18 -28 -21 -23 -23 -19 18 -32 -17 -23 -27 -20 -33 -22
~rms> m -20
""",
    """
@stop__my m -27
abris hmo 20 -19 -16
be__my mq -24 -15
el__cubre d 20
espanol abcdefghijklmnopqrstuv -46 -34 68 -39 -47 -36 -48 -33 -21 -46 -34 -48 -61 -38 -43 -36 -29 -28 -33 -30 -49 -31
you_lock hm 22 -21
~lock acdefginrstuv -32 -21 -37 -23 -21 -24 -28 -31 -25 -20 -23 -46 -18
~opci gmu 28 -29 -28
~rfe t 17
""",
    """
en__@late admn 19 -17 -24 -18
find_anyone q 15
how_many abghioqstv -28 -23 -23 -27 -22 -25 -18 -19 -19 -18
obliged$ t 16
or__it mo -17 -23
put_down g -16
~<hi acdefghknopqtv -42 -32 -43 -24 -22 -40 -41 -27 -29 -35 -22 -30 -28 -25
~nam adghilnoqsv -28 -25 -17 -16 -28 -22 -22 -29 -26 -17 28
""",
    """
calendar$ ab 15 -28
doing_it n -15
punto$ gmu -15 16 -18
quiero_es am -15 -18
~<pop dfgj -16 19 -16 -16
~ein bdhlmps -17 -32 -15 -24 -28 -17 24
~nsio mu -22 -20
~omb bdijno -22 -20 -18 -17 -18 -19
""",
    """
@ride__mi mp -17 16
@texts_again aklm -15 28 -34 -22
a__en m -18
for_these l 18
i_saw j -17
me_recomendo an 22 -18
my_old l -19
or__you mo -17 -17
puede__mi abcdmno -36 -25 -23 -18 -32 19 -20
~<inv aq -21 -16
~ayo brv -18 -17 -18
~been cghklnopru -19 -21 -22 -25 -17 -24 -30 -26 -24 -33
~orke n -17
¿__hace nu 19 -18
""",
    """
@person__favor i 16
^we acdefghiklmnprstu -19 -24 -18 -34 -45 -38 -43 -44 -33 -30 30 -62 -25 15 -49 -17 -50
before__come anu -19 24 -16
i_@cancel bu 16 -18
is__still ajnoqrsu -19 -24 -32 -19 -22 -22 16 -19
like__come a 18
se_@wrong cdefgijlmqrtuv -17 -25 -17 -19 -22 -20 -19 -17 -26 -18 -20 -21 -22 35
se__con admoqs -19 -15 -17 23 -17 -16
~<lug dghlmnpqsv -16 -16 -20 -18 -21 -20 -17 -21 -19 -21
~ghj em 20 -20
~illa ioq -17 -20 -15
~jor adegjklmpqrtu -29 -26 -18 -33 -24 -26 -18 -26 -27 -27 -27 -20 -32
~nes> acfgijklpqs -16 -24 -24 17 -21 -29 -16 -30 -26 -19 -23
~rth abcdjopqsuv -24 -16 -17 -22 17 -22 -17 -19 -20 -19 -19
""",
    """
la__pero lm -17 -15
lk$ eflm 27 -19 -16 -26
there_@parking r -24
what__@call gu -18 -23
you__on bdhlmnors -22 -23 15 -19 -45 -16 -28 -27 -16
~avoi gmn -21 -20 21
~int defgjknpqrtv -16 -19 -26 -52 -17 -27 -32 -16 -20 -17 -26 -22
~mise m -16
~nse cjmorsuv -17 -20 -27 -22 -19 -16 -32 -29
~sgo dmu -17 -19 23
""",
    """
choices gm 24 -26
inven* mu 21 -17
no__all b -22
tengo__dejar do -21 -16
the__# adjm -16 -16 17 -23
the_family q -17
~<ade abmq -24 -17 -27 -18
~ecir a -20
""",
    """
@howmuch__lo mu -22 -18
cel$ l -16
mandando_los l -19
need__have ai -16 -16
para__@day hjm -16 -25 -25
~band m -15
~iso adehijrtu -29 -18 -18 -18 -20 -19 -17 -18 -22
~rvic dmu -17 -28 -15
""",
    """
about__@medicine i 16
back__what gj -16 16
directions gi -20 -24
i_still ahinpqsu -33 -21 -25 24 -15 -21 -26 -19
is_@sick bmnpsu -16 17 -17 -16 -20 -21
me__spot a -18
p$ cdhlmnruv -16 -19 -17 16 -31 -19 -16 -19 -17
se__@move o 19
~der efhijloprsv -30 -28 -25 -21 -34 -21 -23 -29 -21 -32 -15
~lab bfjklmnprstuv -22 -17 -34 -19 -21 -16 -27 -18 -18 -25 -20 -29 -21
~lve jlnps -17 -18 -24 -20 -16
~omma dgm -16 21 -16
~oom> abcdghiklmrtv 16 -26 -18 -28 -30 -25 -23 -21 -26 -21 -23 -16 -21
~used aipq -17 -15 -18 -17
""",
    """
@vehicle_goes jq 19 -17
come__later o 16
con__antes n 16
this__up m -17
~<rui s -18
~<vet jm -15 -28
~aim m 15
~rap> bm 16 -16
""",
    """
@relative__only a -15
are__over a -17
got$ d -17
the_date o 16
would__be adgkmnu -17 25 -16 -16 -32 -23 -25
~<adi mu -15 18
~<ins defhjlmpstv -18 -19 -18 -27 -16 -24 -36 -21 -20 -18 -20
~fli abdghijmnu -35 -26 -26 -17 -16 -16 -21 19 -20 -22
~gav bimop -18 -29 -39 18 -15
~hem cdhjknqr -15 -26 -21 -20 18 -22 -17 -23
~pur jn -17 -19
~them cdghjknqr -15 -25 -28 -20 -19 18 -19 -17 -20
""",
    """
@stop_with klm -23 18 -30
^your abhjkov -25 -17 -28 -25 -36 -17 -29
an abcdefghiklnpqst 32 -59 -19 -18 -39 -48 -52 -28 -46 -46 -58 -48 -54 -16 -32 -31
el__todavia s 16
sending__stuff lm 17 -19
should_my mn -20 21
sin_querer aklm -20 19 -17 -17
someone_who m -16
~isio s 16
~nand dlns -18 -16 -20 -15
~sis> dghmu -24 -25 -15 18 -27
""",
    """
@wrong_idea lv 20 -20
anxie* m -20
consu* m -23
my_job gi -20 15
should__take ms 16 -15
showi* b 16
sola$ nq -16 17
you__@machine m -17
~<cru ado -21 -15 18
~<see abjmnq 22 -19 -16 -23 -21 -16
~dejo adhimnpquv -24 -28 -19 -17 -25 17 -24 -18 -17 -15
~lpe il -19 -22
~mole adgkln -18 -15 -19 -16 19 -17
~ohi a -15
""",
    """
@visit__# dmnqs -17 -30 15 -16 -18
como_a mr -18 22
do__speak u -25
not__do m -17
tiene__numero v 20
to__now lm -15 -23
workers_comp a -16
~<kn abdehijlps -46 -20 -17 -35 -46 -30 -37 -18 -21 -24
~lawy a -17
~saco bu -20 -16
~st> bcefghijopsv -24 -46 -72 -74 22 -16 -30 -29 -19 -29 -24 -26
""",
    """
due__booster m -16
have_any hnu -17 -15 -19
is_set pq 18 -21
mall dhmnoqrsu -16 -25 19 -23 -18 -16 -17 -21 -26
me_@fetch abcdgijklmnprsuv -38 -30 -16 -23 -16 -32 -16 -18 -22 -36 -36 43 -24 -17 -35 -33
not:poder m -16
que__poner gn 16 -16
station n -16
you_do bcefgijlmnq -20 -20 -15 -18 -23 -20 -42 -19 16 -42 -32
~<roo abcdghiklmrtv 17 -25 -18 -28 -28 -26 -23 -20 -25 -23 -22 -16 -22
~ambi cdefgijlnopqrsuv 22 -28 -20 -16 -22 -26 -21 -23 -24 16 -26 -18 -20 -34 -29 -33
~cidi dfglnrst -15 -16 -15 -20 -18 -19 -16 -19
~egue bipr -20 -21 -20 -23
~uff> adhjov -20 -21 -19 -19 -18 -17
""",
    """
a_complaint im 17 -15
got__new m 17
the__day abdgijlmnp -23 -19 -15 -21 -16 -23 -16 -36 19 -18
~omer au -16 -16
""",
    """
@stop__mandarme k -20
^si bcefgijklpstuv -21 -20 -27 -22 -21 -17 -18 16 -28 20 -17 -16 -22 -23
ate no 18 -18
do_@day dhloqu -22 24 -17 17 -30 -17
put_my m -19
take__@visit bm 18 -19
them$ adgio -17 -17 -19 -23 -22
""",
    """
first hkpr -22 -17 -17 -17
i__@drive jrv -20 -15 -17
mueva* o 16
not:lugar bj -21 16
not__what abjmquv -15 -24 -23 -38 -26 15 -16
sons$ m 16
~<lkj eflm 24 -17 -16 -25
~sca> m -21
""",
    """
@drink__puede dn -15 17
a__@place imv -15 -26 16
fan k -17
it__all fp -17 -17
need__for aino 18 -19 -16 -17
~kjkn em 16 -16
""",
    """
@drug__evening n 17
and_you mu -17 16
details m 15
do__need acdghijorsv -20 -19 17 -28 -21 -53 -23 -53 -17 -17 -23
fumar n 24
is_@late hmpr -15 -26 -18 25
minute$ r -15
pueden_atender a 16
what_now bdfghjmnou -23 -22 -16 36 -24 -28 -37 -15 -21 -27
would__my ailu -16 -17 -19 16
~blan aclpqrsu -19 -18 -16 -19 -18 -19 15 -21
~onsu m -23
""",
    """
does__if m -18
not:quiere b 18
sera bdghijlmqrsu -20 -28 -23 -18 -22 -20 -16 -33 -15 -15 15 24
the_@day adjnqtu -29 -24 -19 -19 -20 -16 -23
un__para bjo -16 -16 -23
would_it anq -15 -16 -15
~<ra adghknuv -27 -44 -18 -36 -31 -47 -51 -21
~ark n -17
~bac adefhklmnoruv -17 -16 -22 -27 -33 22 -46 -16 -26 -19 -24 -21 -38
~ctio acdikloqu -20 -17 -20 -31 -17 -18 -21 -17 -16
~nga bceghjmqrsv -30 -25 -17 -21 -17 -21 -43 -17 -24 -21 -25
~ordi k -20
~sua m -24
""",
    """
and__in m -15
luego_le bm -16 16
the_light m -21
todos_alla f -16
~ieme mo -21 19
~rmo u -20
~ucin u 16
""",
    """
es__que dhmnuv -25 -16 -31 -19 27 -20
or abcdefijklmnprstuv -21 -29 -51 16 -46 -41 -28 34 -47 -64 -89 32 -51 -38 -57 -41 26 -48
puedo_dejar a -18
pull bor 19 -17 -17
this_list l 22
use_my dm 15 -20
~eein ms -18 18
~lke mou -28 -18 -16
~sen> im -18 -21
""",
    """
an_@traffic mpq -19 -15 15
cerca jm 19 -21
do__out adgikmqtu -20 -26 -21 -24 -16 -39 -18 -15 18
me_off acdghiklmnpqrstu -50 -19 -28 -35 -21 -24 -35 37 -20 -25 -34 -21 -19 -32 -16 -31
pica__la ms -19 19
~orev abm -20 -16 -20
""",
    """
^block lm 22 -23
a__la adm -20 19 -24
hmm defgjlmuv -19 -36 -24 18 -16 -21 15 -20 -15
out$ abcdefghjklmprv -37 -54 -18 -63 -57 -40 -58 -40 -48 -51 35 -43 -46 36 -46
this_@drug hu -19 19
~cal cegjlnpstv -32 -24 -38 18 -18 -34 -41 -31 -27 -26
~enm cdefghilmnpqstuv -31 -33 -24 -21 -28 -31 -16 26 -52 -36 -29 -33 -34 -24 -31 -35
~here bdeklopqtu -26 -19 -37 -57 -16 -18 -15 -17 -44 -31
~sena aim -17 -17 19
""",
    """
@call_before hi 15 -16
cuantas aghimosu -30 -20 -24 -25 -22 -30 -20 22
for__any am 17 -15
he__not m -27
not:date amov 18 -17 -22 -16
paid nu -16 -18
portu* c 17
~<pen cdeghijlnprsuv -19 17 -26 -28 -20 -29 -19 -31 -27 -20 -19 -16 -40 -23
~<ska mnq -19 -16 19
~nume abcdefhmnopqrst -23 -38 -27 -38 -20 -18 -27 -25 -23 -31 -27 -25 -32 -24 -16
""",
    """
^deme jmo 18 -22 -17
get__with klnp -20 -23 -19 -16
meant__text v 16
not:what abhmnqstv -21 -27 -18 -20 -22 -30 -15 -18 -21
one_can q 16
remin* ablnosu -20 -17 -21 -16 -21 -16 -17
you_play m 15
~<asc m -17
~acar jl -20 -17
~ands aglmnou -21 16 -16 -38 -20 -17 -25
~asas mtv -20 24 -18
~dge mru -24 19 -17
~egan j -23
""",
    """
@call_la i 19
@sick__@body ms -15 21
does__thing gm 16 -17
not_back jmq -15 -15 18
pone ou -15 -16
por_donde mru -28 -17 -21
spot__am m -16
~<tir dnqu -27 -17 -22 -17
~rtg efu 19 -17 -15
~ubsc acegkuv -15 -18 -17 -17 18 -26 -16
""",
    """
conse* im -18 -22
do_if du -16 -20
el__dia dos -17 -16 -16
mano gm 17 -16
my__with mnopqu -18 24 -20 -20 -22 -22
up abcegjmnoqtuv 30 -19 -56 -67 -85 -55 -15 -47 -16 -18 -33 -17 -36
~<net a -19
~anx m -20
~hts> adnru -17 -18 -21 -22 -16
~otel am -17 16
""",
    """
@fetch_id dn -17 18
about__# mr 17 -18
am_not acdehjlnrtuv -38 -22 -17 -15 -23 -50 -30 -36 -49 -24 -39 48
going__@drive mq -15 15
nerves m -16
the_street mr -32 17
~<fo efiklnrtuv -47 -18 -28 -16 -20 -27 -32 -19 -25 -58
""",
    """
@english__not cm 22 -16
^the abdfhjklmnqstu -20 -39 -57 -42 -28 -60 -46 -38 33 -58 16 -19 -38 -60
cable m 16
my_number abdgijklmpu -24 -20 -28 -27 -18 -27 -29 23 -48 -20 20
same__last m -16
~sno abdghnqsu -26 -15 -28 -16 19 -17 -20 -20 -26
~uage cu 23 -21
~urs aefghknpqtuv -34 -18 -20 -21 -25 -21 -21 -17 -23 -20 -16 -17
¿__o o -15
""",
    """
cada ajnsv -23 -17 -23 -23 -15
creole c 18
does__you mu -16 -19
off_the acdghiknpqv -35 -17 -17 -21 -18 -18 -23 -18 -16 -23 -20
~<mak hjknpqtv -25 -30 -31 -45 -22 -37 -18 -19
~arty m -18
~nco> h -19
~rew ahq -18 -23 -20
""",
    """
dejar_mis n 18
do__like adgjmn -27 -20 -21 -17 33 -26
good_do lm 17 -18
que_clear fmu -16 21 -20
times_do l 17
~dys> m -16
~eant abl -25 -24 -17
""",
    """
~erca aglquv -19 -16 -15 -15 -17 -16
~evo> cdegijlnoqru -24 -28 -18 -23 -27 -28 -36 19 -26 -33 -17 -30
""",
    """
los__no l 16
not:deja blm -17 -17 -20
que__mensaje m -18
~<dea hjklnpsu -17 -20 -17 -28 -28 -17 -19 -21
~sin acfijlnopqstu -20 -21 -17 -23 -32 -20 -31 -24 -16 -35 33 -36 -39
~very cghijmnopv -19 -28 -25 -17 -20 -19 -27 -33 -16 -28
""",
    """
@stop_it bejklmtu -18 -15 -20 -19 34 -37 -15 -19
can__from mu -18 19
combi* o 15
friend abcdijklmors -31 -25 -24 -18 -18 -21 -17 -19 -22 -29 -19 -23
lista_para a 18
not:them kmu -16 -20 -16
~cia fghklrv -19 -32 -27 -22 -21 -28 -26
~lkn e 17
~uat dnr -18 -17 -17
""",
    """
for__@staff am -21 21
gustaria ai 20 -19
if__the no -21 19
on__@texts m -19
the__over a -17
""",
    """
@clinician_que m -18
along a -15
had__good m 18
i__asked m -24
~bie> cdijloqr -19 -16 -24 -18 -17 -29 -22 -17
~eeds dnpu -17 -19 -16 -23
~rime mnou -23 -15 -21 -17
""",
    """
^something o 21
a__turn j -20
este_mensaje gmu -24 -20 16
says__not bmq -15 -19 17
~<clo alqu -15 -16 -24 -22
""",
    """
a__el nqsu -16 -16 -16 -25
be__do l -15
it_over imu -21 17 -20
it_what u -24
not_start km -18 -18
siste* amu -16 -15 -16
twice$ ilmt -19 -20 -20 -16
use__@pay dm 16 -21
~bird ejm -16 -17 24
~enen bgjmnrsu -23 -33 16 -17 -23 -28 -22 -48
""",
    """
no__recibir kl -30 17
on cefgklnpstuv -31 -27 -25 -40 26 -27 -35 -29 -22 -21 -26 -55
ready_to akn 26 -17 -17
recibir im -23 -16
set_on p 15
~dk> m -16
~egu abcefnoqruv -23 -19 -28 -22 -20 -30 -24 -17 -42 -33 -19
~gle adhnqu -27 -21 -19 -24 -20 -21
~omme gil -23 -16 -17
~oubl am -17 -23
""",
    """
@place_my mu -20 15
pensarlo m 17
went$ m -16
you__new adlmqu 26 -21 -17 -26 -19 -18
~ablo lmpqv -16 -24 -16 -15 -16
~ray o -16
""",
    """
#__for r -20
^it bcdefhjlmnpqtuv -22 -36 -46 -22 -44 -46 -33 -38 36 -40 -21 -29 -32 -16 -28
can__get dfghilmnprstv -30 -18 -45 -55 22 -36 -18 -33 -27 -45 -25 -18 -34
go_back cm 16 -23
i_deleted j 15
me_busca m -21
~dolo mn -26 -16
~edl abjms -19 -16 -18 -27 17
~neve cdhijnoprstv -17 -23 -15 -25 -22 -17 -32 -21 -25 -15 -23 20
~nye u 16
""",
    """
mine$ m -18
show__a m -20
something__in mu -20 16
two__that m -16
~alan gu -15 -19
~cipe m 21
~erv cdijmop -15 -24 -26 -24 -21 -31 -20
~for cefiklpqrsuv -49 -44 -45 -22 -20 -18 -35 -25 -17 -26 -15 -24
~jar gkpru -29 -16 -20 -23 -22
~rve bchijklpsv -19 -16 -25 -16 -25 -19 -20 -20 -21 -24
""",
    """
@call_back i 18
a_way jn -17 -16
human abcdhijlmpqruv -28 -19 -22 -22 -16 40 -27 -19 -29 -18 -15 -18 -27 -19
kids bcdghikls -19 -28 -33 18 -20 -22 -17 -21 -19
show__on m -18
~<und aehjklmoprsv -26 -17 -18 -26 21 -42 -30 -21 -20 -22 -27 -24
~dig cdghknpqs -20 -27 -19 -16 -17 -28 -19 -23 -26
~gett dino -20 -16 -27 -16
~whic abdijklnopqstv -24 -22 -30 -20 20 -17 -27 -30 -21 -19 -22 -23 -22 -19
""",
    """
@food__a m 16
@late__me m -17
can__me bhlmnpqrstuv -36 -39 -25 -18 -38 -24 21 -37 -38 -21 -36 -32
my__can dgmoqru -23 -16 -25 -18 20 -20 -22
with__@medicine m -19
~cale ijmqsu -25 -20 -19 -20 -16 -20
~earm m -18
~nch abcegilnopv -31 -21 -19 -18 -23 -20 -19 -26 -29 -21 -19
""",
    """
esposa m -22
no_autorizo kl -18 17
pulle* ar -18 18
~adie abglnopu -16 -20 -21 -19 -17 -16 -22 -18
~call cdgijlmnps -17 -30 -22 19 26 -29 -35 -26 -30 -22
~hook im -18 -25
~wnto d -16
""",
    """
^keep bmnuv -17 18 -18 -17 -26
can__be bdhijpu -22 -23 -24 -17 -17 -21 -27
do__contact l 17
print* m 20
receta ail -21 26 -15
~stuf adhj -19 -20 -19 -19
""",
    """
i_ask dmnu -16 -21 -17 -22
is__fine mn -28 21
is__first ad -17 20
later acdehijklnopu -33 -23 -28 -18 -35 -27 -29 -18 -26 -25 23 -22 -27
moms npqr -19 20 -18 -16
was__my b -15
~goo abdefghiknqrsuv -20 -19 -42 -37 16 -21 -18 -18 -33 -19 -23 -21 -33 -18 -19
~into dlms -17 -18 -27 -16
~uele dn -15 -15
¿__mas no -16 17
""",
    """
decli* i -17
me__more m -19
muy_amables t 20
my_count dm -22 21
to__anything adu -31 -28 -20
~<gro n -18
~<mad hjklnoptu -18 -15 -16 -19 -25 -28 -16 15 -26
~han cdeghjlqu -32 -38 -35 -16 -34 -38 -30 -24 -36
""",
    """
lo__quiero bmu -18 -23 -16
my_second a 16
sertralina mn -17 21
si__puede d -15
ya__@fetch q 21
~oost a 18
""",
    """
@cancel_el klm 20 -26 -27
@relative__estar amn -16 -17 15
all_have aim -15 17 -18
i__@animal mq 21 -18
if__does m -23
is_what dgnu -22 -15 -22 -21
let_us abdghjlmnopqrsuv 25 -32 -20 -21 -22 -18 -18 -47 -16 23 -19 -17 -22 -18 -22 -16
please_@book am 17 -17
sleeves mn -16 17
somet* djprsv -27 -16 -25 -15 -27 -25
un_taller m -16
~<ech aglo -17 15 -16 -21
~<nev acdijnopqrtv -22 -17 -24 -25 -24 -19 -30 -23 -17 -24 -23 20
~<nom cijmqs -17 -20 -24 -35 -21 -16
~epi br 15 -17
~irds em -16 21
~word adgnu -21 -26 17 -23 -30
""",
    """
@drive__there nq 19 -20
como__para dmqu -20 -19 -17 -18
get__from r -16
why__i giklmp -18 -17 -19 -16 -37 -17
~ema bcdjkqrstuv -23 -26 -33 -37 -17 -25 -30 -34 -19 -20 -22
""",
    """
@animal_se mr 21 -16
hair mn -20 18
more__please bio -21 -21 -19
on__you m -20
~api j -18
~decl i -17
~mic u -15
""",
    """
con_@pay d 16
llego_a j -20
otra_@visit abko 28 -36 -16 -19
~<lad abdhijlmnostu -21 -25 -19 -19 17 16 -24 -19 -21 -20 -24 -16 -26
~suer bijmoq -18 -17 -15 -19 -18 -16
~tuf adhj -19 -20 -19 -19
~wint n -19
""",
    """
and_give b -15
not__here glm -22 16 -29
puede ehjklmprstuv -18 -43 -24 -41 -22 -37 -15 -33 -48 -19 -35 -28
ya_quedo mpq -17 23 -26
~esad adjms 21 -17 -18 -23 -15
~gin> lmn -17 -16 -15
~ttac m -18
""",
    """
debo_@fetch n 18
i_ever tv -17 -16
money ilno -18 -20 -17 -24
owe_you agjmtu -22 -20 -21 -28 20 -19
someone_else aio -22 -18 -30
the__goes ms -17 18
~<lea acdfghinptv -38 -30 -16 -16 -22 -25 -43 -18 -21 -23 -28
~ctl adm -15 -15 -26
~ejo adefhklmqrtuv -44 -17 -24 -25 -37 -36 -17 -36 -30 -23 -29 -44 -42
~jor> adghjkmpqrtuv -26 -23 -26 -24 -24 -24 -18 -21 -23 -26 -17 -27 -30
~rele mqu -15 18 -20
~scue d 17
~ybe el -18 -16
""",
    """
have__of m -27
it__@date ablmou -18 -21 -18 -21 30 -17
me_is mpq -21 -22 20
me_manden g -16
que_@place mu -23 22
you_provide m -16
~<nee efghjlprv -31 -26 -18 -43 -21 -19 -26 -18 -59
""",
    """
@call_alone lm 21 -24
@ride__set pq 17 -23
contact lmu 23 -24 -16
not_one q 18
owe_anything dmn 21 -19 -17
~amos cgjknsuv -16 -21 -19 -18 -16 -24 -24 -20
~hgf efm 25 -15 -24
~hing cefijmrtv -17 -25 -22 -19 -24 -26 -19 -36 -55
~pty> mnu -20 18 -16
~toni ans -15 -20 -19
~vote m 21
""",
    """
@insurer__this dm 18 -24
^@insurer abcefgijklnprstuv -27 -27 -23 -28 -29 -18 -21 -20 -20 -23 -21 25 -16 -17 -18 -30 -21
^dan d 17
do__@open adghmu -19 -21 -18 15 -17 -17
hay_ayuda dgm 17 -15 -17
no_soy abcdefghjklmnopqrsuv -22 -36 -25 -26 -16 -20 -28 -15 -19 -19 -34 -46 -27 -31 -26 -32 -19 -19 -31 50
off__list agikl -28 -20 -20 -24 17
opt abcdefghijklmnopqrstuv -47 -38 -36 -32 -35 -26 -37 -26 -40 -38 41 30 -47 -36 -36 -34 -34 -40 -30 -30 -46 -26
you__you dhjmno -16 -19 -18 -18 -19 -16
~uggl p -16
~viso aekt -19 -17 -17 -17
""",
    """
@hours__the hnu 19 -16 -20
do__still m -18
gustaria__el a 15
~cen> agijnopv -26 -25 -17 -21 -26 -17 -26 -21
~wear bdghjo -16 -26 -31 -23 -27 -21
""",
    """
capit* jm -17 15
sign__@relative am 19 -26
word$ gm 19 -16
~<fre cefghijlnqstv -28 -18 -20 -21 -23 -32 15 -24 -23 -23 -15 -24 -26
~<sam bcefiklqrt -32 -19 -21 -21 -32 -26 -31 -25 -20 -18
~<sm mn -26 16
~eak abdefgjklnpqrtv -23 -19 -33 -26 -18 -21 -20 -21 -31 -33 -27 -31 -26 -17 -22
""",
    """
a__@move o -17
a__@treat diu 16 -17 -16
como__esto dgmu -15 30 -25 -42
insulina gn -19 21
se_que cgilmov -16 20 -19 -23 -29 -15 -28
~<kic aiu -15 -15 17
~xibl m -17
¿_en m -15
""",
    """
i__last sv -17 -22
line abdmnoqu -26 -19 -16 -34 -20 -16 -22 -17
start$ bdefgijklmnoqrstuv -19 -22 -30 -27 -21 -23 -29 44 -36 -32 -23 -21 -31 -39 -27 -26 -22 -17
~anda abefhijnprt -31 -23 -21 -27 -30 -15 20 -39 -23 -19 -26
~maci dg -15 -19
""",
    """
what__of hjn -16 -22 21
would__work moq -16 22 -16
~go> abcefhjklmqtuv -29 -15 -19 -67 -81 -59 -19 -44 -23 -45 -17 -19 -57 -18
~pto dklm -20 20 -20 15
""",
    """
@body__me b -17
feel abmnu -20 -16 -25 -18 16
need_for oq -18 -16
not:give ab -15 -30
you_get cdgjklnoq -17 -19 -34 -15 -16 -35 -18 -21 -18
~onib m -18
~rajo mpq -22 -17 23
""",
    """
about_my dkmou -28 -15 -23 -19 -25
can__the ghijmorst -24 -32 -27 16 -22 -23 -25 -23 -15
doctora adimu -16 -17 20 -18 -17
estoy__# mr -20 19
not:sense gm 16 -16
que_tiempo m 16
remem* mu -21 17
thursdays m -19
trip bhju -16 -17 -18 19
vez$ bciklmnqsuv -23 -18 -20 16 -19 -18 -20 -18 -17 -20 -20
would_a imu -16 -21 -15
~exi aghjlnpqsuv -24 -26 -25 20 -22 -31 -18 -23 -17 -31 -18
~mpi fnu -15 -16 -18
""",
    """
charged adm -18 25 -29
get__there ijn -23 -16 -21
opt_in acijkl -18 -20 -16 -16 27 -27
play mo 19 -15
reached mv -18 18
resume$ gk -18 20
se__@fetch amnq -20 -20 18 -26
want__it a 15
~<rus m -16
~dond abcdfhklnopqtv -15 -35 -22 -38 -21 -25 -21 -34 -30 -32 -22 -33 -24 -37
""",
    """
^kill klmou -16 18 -24 -18 -23
how__texting gu 24 -24
store$ m 17
you__permission kl 15 -17
~inst afhjmstv -34 -17 -24 -21 -27 -18 -17 -17
~rees cefglt -17 -17 -16 -17 -16 18
""",
    """
@move_my abcdghijklmnpsuv -37 -41 -22 -33 -19 -15 -25 -25 -19 -24 40 -32 -18 -21 -23 -22
break$ iu -17 -15
ir__@clothes nq 21 -15
not:darme l -22
puede__alguien q -18
think* abou 16 -17 -16 -15
to_fly dm -19 19
wear_@symptom mns -17 16 -22
~ensi ghjqru -16 -16 -23 -15 -16 -36
~mbla ms -17 17
~rand a -17
""",
    """
could_not q -16
dude mv -18 16
numer* abcdefhmnopqrst -23 -38 -27 -38 -20 -18 -27 -25 -23 -31 -27 -25 -32 -24 -16
ya__papeles ah 18 -15
~blu dhjlnq 16 -18 -19 -16 -24 -15
~tarl lm -15 -27
~uac u -16
""",
    """
en__@vehicle nq -15 16
estan_@open hjm 21 -20 -23
he defghijklmoprtuv -35 -26 -38 -18 -41 -42 -32 -22 -44 -32 -25 21 -47 -26 -25 16
i_@stop gjlnu -15 -22 -29 20 -17
i__day mnoq -24 -20 18 -16
it__@cancel bo 21 -15
please_send lm -17 -17
~lide mo -18 19
~nant mnoq -21 -23 -19 16
""",
    """
^sup abcdefghijklmrtuv -18 -16 -16 -20 -30 33 -18 -19 -18 -23 -18 -22 -31 -19 -21 -23 -15
do_you bdefghiklnopstv -82 18 -68 -54 -22 26 -18 -64 -95 -22 -30 -68 -58 -81 -82
not:moving bm -20 -26
puedo_el o 18
wanting m -17
what__best m 19
~asc bm -19 -23
~ork> abcefjkpstuv -25 -48 -28 -24 -19 -47 -32 -15 -33 -21 -16 -22
~ugh> cefjnpstv -20 -23 -21 -18 -36 -17 -26 -16 -21
""",
    """
driving abcdefgjkmnopstuv -25 -27 -22 -22 -19 -24 -20 -22 -18 -57 -31 -25 35 -18 -18 -34 -33
end_all l 18
if__am ghmo -16 -20 -28 -19
not:going dhlmpu -19 -15 -18 -33 -18 -15
~<arr dhijkluv -21 -16 -15 -15 -17 -21 -27 -17
~iaje m -16
~inki b -17
~omew adhp -18 -17 -15 -19
~ssag abdlnov -18 -20 -20 19 -16 -18 -20
""",
    """
screwed m -17
stati* mnr -21 -16 15
these_@texts gkm -23 -23 -25
turn abcdeghinqstv -25 -44 -25 -15 -18 -22 -27 -36 -21 -18 -28 -17 -19
~gina m -19
~hat> acegiklprsv -34 -35 -67 18 -23 -40 -59 -32 -58 -16 -34
~jk> em 16 -16
~kers a -16
""",
    """
decided__it b 20
got__@day am 21 -20
me__@food m 16
morning__ok m -17
ok__senorita t 16
~aduo m 15
~labu hjm 19 -16 -18
~pue beghjlmprtuv -17 -54 -16 -22 -43 -63 -24 -39 -41 -55 -77 -59
~sett mn -17 -16
""",
    """
bring$ mn -29 18
que__escriben l -15
que__se dfgimnou -16 -20 -16 -18 -22 -26 -20 -15
~<bat jmqu -16 20 -16 -16
~<rep adeghnqtv -27 -28 -15 29 -18 -25 -22 -17 -21
~igne agm -17 -15 -21
~itin nrs -25 -19 -19
~rais m 15
~stat ahlns -21 -15 -20 -20 -16
""",
    """
been_up s 16
me_pueden bdlmnq -20 -18 -17 16 -39 -26
scared dgilprv -16 -23 -20 -20 -17 -16 -19
the__set h -16
this__no mu -16 -15
~<fis gmnu -16 22 -17 -15
~<nu cdefmnopqrt -51 -24 -44 -26 -35 -48 -62 -29 -57 -36 -49
~amp o -16
""",
    """
bit u -22
have__@drink n 18
have__what mnqsu -21 -19 -16 17 -19
who abcdefghjklmnopqrstu -43 -61 -22 -29 -68 -67 -62 -68 -62 -59 -49 -25 -58 -55 -20 22 -59 -59 -59 54
""",
    """
the__keep hmu 16 -25 -17
the_list gijnopv -27 -25 -19 -27 -18 -17 -17
treat$ gjmu -18 -16 -35 28
will__for m -16
ya__a ajn -19 -15 -17
~<dy im 17 -17
~<ti cefgiknpstv -28 -45 -29 -31 -29 -42 -16 -18 -17 -54 -24
~hile d -18
""",
    """
de__con m -16
sistema m -21
traba* cefgjlprtv -24 -16 -19 -17 -35 -28 -16 -19 -17 -17
""",
    """
el__pero abo -17 -20 24
se__y m -24
she__bad n -16
the__@date cdghikmnopqruv -19 -28 -25 -22 -32 -18 -31 -21 29 -25 -22 -33 -27 -17
un__llevo n -19
~comm bdhjkoqrsuv -21 -32 -19 -27 -17 -21 -19 -17 18 -19 -16
~ller u -16
~nal ghjqrsuv -17 -23 -22 -28 -21 -18 -26 -23
""",
    """
@door__locked am -16 -19
@move_a o -15
dejar__@medicine d -18
get__home nq 20 -22
how__a agnoqst -30 -21 -38 -19 -16 -32 -15
not:que acfghjkmnoprv -23 -25 -15 20 -18 -17 -21 -20 -26 -17 -20 -34 -24
to_this m -19
~act abcdefghkpqrstv -24 -43 -18 -18 -38 -32 -28 -35 26 -31 -47 -31 -35 -30 -36
~oiuy e 16
~son acdeghjklmnopstu -32 -19 -25 -16 -31 -21 -25 -21 -27 42 -28 -32 -32 -23 -19 -38
""",
    """
conoc* q -15
not_her lmv -17 -25 25
queria m -17
voy__@relative mp -16 24
want_it abm -22 16 -26
~ab> m -18
~flat nq -15 -19
~pret acdijlmnou -15 17 -17 -16 -15 -18 -16 -16 -19 -17
~ugar dghiklnpqsv -16 -17 -21 -15 -15 -18 -25 -18 -28 -19 -21
~wifi m 16
~zul em -20 17
""",
    """
^assist eglm -16 26 -25 -23
^much dt -17 16
a_@vehicle abcdhiklmnopqstuv -29 -23 -19 -38 -34 -40 -18 -20 19 -27 -27 -27 29 -21 -21 -36 -18
day__you fmt 16 -18 -16
girl a -16
my__@visit n -23
un__a d -18
~<cal cdegjnpqrstv -27 -40 -19 -31 20 -32 -37 -17 -18 -34 -22 -21
~lano jm 16 -20
~rry adfhiklnqt -36 -39 -19 -20 -37 -26 -34 -34 -23 -31
""",
    """
@day_@visit d -19
ese__me o 16
nobody__do q 21
~nute abklnoqu -24 -21 -18 -15 -19 -26 -17 -16
~orie v 17
""",
    """
agendar a 22
no_llego o 15
us__the a -16
you__what adhmo -18 -27 -26 -30 -15
~azo mns -19 -18 -16
~dato mp -28 -15
""",
    """
@thanks__la t 16
@visit__not blm 20 -17 -17
deja bdjlmqu -22 -20 21 -22 -32 -28 -16
dnt acdgijknu -24 -15 -17 17 -18 -17 -24 -20 -25
needl* ajs -16 -15 17
see__@day a -20
un__bien mqr -22 17 -18
~arn dj -18 -17
~fumo u -15
~owi adfhimnou -27 -16 -18 -18 -17 -24 -18 16 -20
~sage abdijnotv -38 15 -23 -19 -26 -16 -24 -16 -21
~xic m 17
""",
    """
@drug_@drug mn -18 19
a__all m -18
a_hotel am -15 17
and__not clmnpu -16 -19 -31 -20 -29 -23
as__as mo -20 -22
bump bmo -16 -32 27
conozco__nadie q 16
i__@spanish cm 18 -18
not:doy j 16
on__did j 17
there_anything n 16
vez abcefhiknpqrtuv -16 -42 -30 -15 -16 -33 -36 23 -36 -24 -20 -21 -15 -37 -31
~<cue dghjortv -31 -20 -24 -35 -20 -30 -16 -21
~bark m 15
~dom a -17
~ream adilmnsu -18 -16 -21 -16 16 -21 21 -28
""",
    """
hora_de h 19
no__here gv -15 20
there__just nq 19 -20
~alg egkmpstu -23 -24 -42 -36 -21 -33 -30 -56
~are> aghkmquv -25 -27 -16 -16 -24 -34 -30 -15
~clai m 15
~esc aefhijmnopstv -32 -20 -26 -34 -16 -35 -25 -41 -17 -26 -30 -24 -16
""",
    """
a_abrir h 15
do__@pay dgjmnu 41 -22 -31 -43 -19 -20
got cdefghijklmnprtu -56 -16 -74 -57 -38 -61 -40 -34 -47 -25 -27 -39 36 -24 -41 -32
much_a dm 21 -23
no__please l 23
on_me bmpq -19 -20 -32 21
que__@late m -17
someo* gjklmnrstu -27 -22 -17 -33 -19 -17 -24 -22 -23 -17
to_@drug bdm -17 -16 19
~<hab cefghjklmnoqrtu 23 -20 -22 -30 -33 -25 -18 -36 -22 -36 -29 -36 -29 -24 15
~<pin lm 23 -27
~dars in -17 16
~diga d -17
~noch abcdegilopqrtuv -22 -22 -15 -24 -15 -18 -18 -20 -19 -15 -19 -21 -17 -25 -23
~rab aefgjltv -16 -17 -20 -18 -40 -30 -19 -18
""",
    """
@ride__is mp -15 15
^unsub efgklm -22 -16 -15 -32 29 -32
a_booster am 17 -21
far__@day m 16
number__@place i 16
tell_her ir 16 -21
there__my jmp 17 -16 -15
will__your mt -20 16
~<hur jnp -17 -22 -23
~nie j -15
""",
    """
=beside:location abcdefghijklmnoprtuv -36 -25 -20 -35 -17 -28 -34 -30 -19 35 -18 -28 -18 -17 -20 -36 23 -22 -41 -23
^leave iqu -16 -35 -22
arizona a -22
it__out mu 25 -22
lleve aimquv -20 -20 -25 20 -26 -16
~evin v 16
~remo cijkoprstuv -17 -22 -15 -16 -23 -19 -23 -15 -17 -29 -31
~were adjnoqrs -25 -21 -21 -18 -19 -17 20 -22
""",
    """
able mnoprsu -19 24 -24 -16 -20 -18 -20
chocolate mn 17 -18
convi* oq 16 -21
had__for n -16
morad* mpv 20 -15 -16
tiempo adho -20 -19 -15 -20
~rov hjmou -17 -21 -24 -18 16
""",
    """
@call__cell im 18 -18
al_mediodia h 16
what__soonest a 17
~inte fgiknpqstu -17 -33 -27 -17 -22 -21 -39 -33 -18 -21
""",
    """
=said:cost abcdefghijklnopqrstuv -50 -68 -91 125 -91 -115 -85 -110 -50 -44 -82 -98 -93 -107 -75 -41 -102 -91 -108 -51 -83
^me abefhijkmstv -29 -21 -50 -46 -46 -21 -26 -32 -25 22 -67 -19
carne ajp -22 -21 -16
jajaja acdegklmqtu -20 -20 -17 -20 -21 -21 -27 17 -19 -18 -22
that_@visit bm 22 -17
too cfgijlnpqrstuv -24 -21 -21 -22 -34 21 -31 -24 -31 -22 -22 -23 -29 -23
us__later amo -15 -16 19
~yone abdgjlnprs -26 -24 -28 -19 -23 -25 -28 -21 -18 -19
""",
    """
^wenas fm 18 -16
free__day admp -17 -17 -21 21
~<mal adhimnprsu -18 -23 -26 -18 19 -28 -19 -18 -26 -28
~tio abcdefhkpqtuv -25 -21 -17 -20 -24 -29 -39 -43 -16 -15 -19 -23 -26
""",
    """
be__after np -17 -15
cuenten_conmigo bi 16 -16
les__que m -18
quest* abjlnpqrsu -17 -18 -23 -15 -26 -22 -21 -21 -25 -27
schedule acefgijklnopqstuv 38 -28 -23 -17 -30 -31 -30 -33 -36 -36 -22 -22 -33 -25 -17 -31 -31
""",
    """
@hours_tienen ahj -15 18 -21
@vehicle_count q 20
den_de l -20
i__outside jm 17 -16
que__hace m 18
~<ala alnqu -17 -19 -15 -16 -16
~guie abdgjklmr -16 -27 -35 -22 -24 -24 -28 -32 -18
~para cdefgilpqst -17 -19 -29 -19 -16 -15 -25 -21 -25 -33 -38
~toy> bcefhilprtuv -21 -36 -26 -24 -36 -33 -21 -34 24 -27 -42 -43
~wait cdhlmsuv -22 -27 -19 -24 -29 -28 -20 -16
~who agjlmors -28 -17 -22 -25 -29 -23 -17 -17
""",
    """
@call__@visit abm -16 19 -20
a_couple m -19
la__¿ jm -15 -22
no_puede acno -18 -17 -29 -25
to_bail bm 18 -20
what__does dhnoq -22 18 -26 -20 -18
""",
    """
do__pick m -15
no__@thanks blmt 24 -17 -17 -21
~rip> bhnqu -20 -21 -23 -15 23
~vide aefhjkou -22 -20 -16 -15 -18 -21 -25 -22
""",
    """
^tqm mt -20 20
i__bring ad -32 -24
just_so u -16
quiero__@texts ail -21 -33 -17
~nlkj em 17 -16
~tor> jmu -16 16 -19
~war bdiluv -20 -16 -22 -19 -22 -18
""",
    """
could_you nqsu -31 -25 -19 -21
far__it j 16
just__another o 16
the_@clinician cefgijklmnopqstuv -24 -25 -17 -34 33 -34 -40 -38 -47 -41 -21 -34 -36 -15 -25 -55 -27
what__dis dgjmu -15 -16 -17 -17 22
~ecib bgijmostuv -20 -19 -30 -17 -30 -17 -15 -18 -16 -18
~lio dnr -16 -18 -20
~ourt n -16
~terw mo -19 -17
~ype> dgj -16 16 -21
""",
    """
did__my j -23
me_movieron o 17
old_are afghjmu -17 -23 -17 -22 -27 31 -32
to__@vehicle j 16
~rgo agls -16 -20 -16 -16
""",
    """
@cancel_la abdmo -25 24 -21 -28 -28
@english_por acjlo -15 22 -16 -19 -15
@insurer$ abcdeghijklnopqrtuv -25 -16 -28 43 -34 -24 -38 -30 -32 -32 -31 -25 -19 -35 -34 -21 -21 -22 -22
edad d -18
forever$ am -17 -17
i__return im -15 16
like__get l -22
quiten iuv -15 -19 -18
stairs nq -19 -15
~abur hjr 19 -20 -19
~hist qu -18 -15
~nden abdghijnoqv -16 -22 -36 -27 -15 -31 -27 -22 -24 -21 -21
~ond abcdehijklnopqv -22 -19 -25 -40 -37 -36 -25 21 -42 -50 -44 -27 -20 -30 -50
~sli abilmnoq -21 -16 -16 -18 -20 -17 15 -15
~vent mu 21 -17
""",
    """
dolor djn -16 -16 -15
need__day mo -26 22
not:manana bmn 22 -23 -18
so_need o 15
su_@place jm 20 -23
~eed cefghjkqruv -16 -33 -28 -21 -45 -21 -17 -18 -20 -16 -53
""",
    """
borrame m -18
company_is u 16
do__ready amn -17 -19 25
hit abdhjkmnopqstuv -28 -31 -26 -19 -23 27 -37 -27 -23 -22 -28 -20 -16 -23 -22
main$ j 15
me_what dmq -16 -24 -15
stadi* j -16
~bir bdefjopqrstuv -28 -32 -29 -22 -31 -32 -29 -33 -20 -25 -20 -46 -25
~ees cdefgilotu -19 -18 -17 -16 -18 -17 -19 -15 18 -20
~rgen agsuv -16 -17 -16 -22 -16
~vie> m 21
""",
    """
@ride__a m -15
is__way abjn -22 -16 -23 -20
my__a bcdnps -17 -18 -29 -21 -34 -18
soy_de m 15
~<llo m 18
~<tur cdefginpstuv -32 -34 -30 -23 -32 -39 -35 -20 -40 -24 -19 -18
~cai mr -16 17
~nve su -15 -22
""",
    """
^say adefjmu -16 -20 -16 -22 -20 21 -24
done_getting gl -16 20
just_the dm 20 -19
text__or g 16
~ict abdgijlnpqu -23 -15 -29 -17 -18 -20 -17 -32 -20 -24 16
~ify> ijlmnu -17 -18 -21 -26 -23 16
~mma dgm -16 21 -16
""",
    """
este abdhjmopqrst -33 -27 -24 -20 -30 -30 -29 -15 -23 -15 -24 -17
if__on qr -16 -17
that_ok ajmnoptu -24 -19 -38 16 -30 -19 -22 -23
~bett alnqrsv -17 -22 -24 -16 -19 -29 -17
~cted adnoqu -19 -18 -19 -15 -15 18
""",
    """
@visit_ya ab 17 -16
bruis* m -17
de__el l -16
delete_my i -16
el_# adhijlmnopqrsv -26 -22 21 -19 -16 -18 -22 -23 29 -18 -18 -23 -19 -22
me_@insurer abgimp -17 -16 -15 -15 -23 16
mi__su q -17
papel* lm -15 -16
~<hag cdfhoprsuv -16 -34 -21 -23 -26 -17 -16 -23 -31 -21
~anag ilmu 22 -16 -23 -16
""",
    """
@drive abcdefghiklmopqrstuv -49 -43 -59 -63 -42 -47 -33 -53 -61 -52 -52 -38 -60 42 42 -35 -47 -48 -68 -37
come_next ao -17 17
me__the cefhjnqrstuv -25 -16 -16 -29 -28 -26 -22 -18 -35 -27 -24 -31
~<cos abhijpq -25 -17 -17 -16 -24 -18 -22
""",
    """
for__@texts akmv -18 22 -24 -16
forget_the bm 20 -25
good_luck t -17
i__@symptom abdghijlmpqrstv -27 -26 -24 16 -20 -24 -24 -22 -32 -18 -27 -25 26 -19 -29
i__high u 17
~<sum m -20
~inc bcefghijknpqrstuv -38 -23 -17 -17 -27 -31 -37 -28 -22 -36 -31 -20 -27 34 -22 -16 -24
~sti bdefgjpqstuv -25 -54 -24 -36 -18 -26 -43 -16 17 -17 -17 -23
""",
    """
@howmuch_el dm -26 17
@wrong__@relative v 19
do__started kn -18 -19
is__@holiday admu -18 -15 21 -19
on__@call d -15
~arc bcegjlmnpstv -17 -16 -20 -19 -29 -20 -20 -25 -15 -19 -16 18
~lvo m -17
~tear mv -24 -20
""",
    """
=rare3 acdefghijklmnpqrtuv -42 -54 -53 57 -38 -25 -54 -33 -30 -50 -36 17 -33 -34 -47 -22 -15 -35 -55
@relative__mi mp -15 16
@visit_es m -19
about cefghjqst -21 -21 -25 -36 -38 -41 -16 -20 -31
down gikmtu -27 -20 -24 -25 -16 -24
en__@traffic mr -23 22
how__going dfmu -23 19 -20 -18
is__@place adfginopqsu -22 -32 -23 -24 -32 -25 -24 -19 -24 -18 -16
la_@cancel bo -19 18
mi_viejo pq 16 -17
que__gente h 16
~iban agmuv -15 -15 -24 -15 -17
~rig cefiklpqv -21 -25 -19 -30 -17 -24 -21 -18 -30
""",
    """
@parking__up r 18
about$ dmu -18 -23 30
i_hate am -16 17
lentes n 22
quiero_@texts l 16
rides abdghjlmnpqu -21 -17 -24 -15 -20 -18 -18 -26 -18 22 18 -25
time_in m 15
what_a dghjmnoqu -19 -23 -18 -19 33 -27 -15 -20 -24
~erno bhpqrv -21 -17 -17 -25 -19 -19
~fkd em 22 -20
""",
    """
=beside:human himr 20 -23 -23 -18
need_an abgijlmnqu 27 -27 -16 -27 -15 -17 -24 -20 -21 -26
old__is p 15
~aje dhjmnqs -21 -16 -18 -20 -16 -27 -20
~ejen ablm -19 -18 20 -19
~tur cdefghijpstuv -32 -21 -33 -26 -32 -19 -21 -16 -17 -48 -27 -19 -27
""",
    """
@relative_said ans -18 -22 -17
dime aho -16 -18 -19
rather_not il -16 16
you_@price adm -18 27 -20
~ens acefhkprstv -36 -23 -30 -36 -42 -16 -29 -26 -41 -33 -20
~line cdklmnopqru -16 -28 -20 -20 -25 -30 -32 18 -17 -16 -26
~ool> adehklmp -21 -16 -15 -15 -15 -18 19 -16
~pri bjloqruv -24 -21 -22 -29 -20 -20 -33 -18
""",
    """
a_nail m -16
am__this amrs -15 -28 -17 -18
back__@texts km 16 -19
coach m -16
like_a am -16 -30
pick_another a -17
scrap bm 16 -16
should__buy gmn -16 22 -20
~apag deglu -26 -16 -18 21 -20
~osas dl -19 15
~oved defhilmnprsv -24 -18 -18 -16 -15 -31 -26 -24 -22 -26 -26 18
~rien m -16
""",
    """
@price_for adiju -23 27 -18 -16 -23
@ride__no pq -16 20
cual__la i -16
dia__llevo n -19
have__off b -16
la_que amn -16 -19 -15
not:trabajo m -19
the_hospital jmu 22 -27 -31
~beb n 17
~fort hnou -18 -19 -16 -16
~ong abcdefhlqtv -26 -21 -19 -31 -41 -49 -30 -33 -34 -16 -20
~ueda dfhikqrstv -25 -17 -19 -15 -26 -17 -16 -35 -21 -16
""",
    """
@hello__para a 20
^so bdjmn -17 -20 -23 -29 -22
conne* m -17
do__from dmnu -19 -22 17 -19
feelings$ u -15
i__coming kmoq -18 -47 -23 -16
opening$ m -19
~peni dnsuv -19 -16 -19 -21 -15
""",
    """
@symptom__dia o -16
@visit__@howmuch d 15
a_dar mpq -17 -16 -16
al_lado j 20
asking__same gm -16 18
prescription ain -19 26 -22
tengo__mi dq -19 -17
~pt> abhijnp -20 -16 -22 -19 -16 -17 -20
""",
    """
anything__day a -21
i__permission klq -19 18 -15
is_@holiday ahm -15 -19 16
it__@person m -16
know_how gmu 19 -18 -26
you_write dm -16 16
~dif adhijlmpqrsu -24 -26 -17 -24 -26 -16 -26 -15 -23 -15 -18 17
~flow k 18
~ord> nou -24 -21 -28
""",
    """
hang_on f -16
know__i du -15 -19
need__later m -17
new_@person m -15
no__dinero m -15
que__dan m -16
tiempo_hara m 16
""",
    """
just_leaving r 18
not_understand m -16
oil acdgijklmoqsu -22 -18 -31 -22 -16 -27 -17 -15 37 -33 -23 -19 -25
se__una mor -19 -18 18
the__wants i -21
up_in r 16
~<iny u 16
~erwo dgm -22 -19 -17
~marm im 15 -15
~mero abcdefhmnopqst -27 -40 -30 -38 -21 -18 -28 -18 -26 -38 -27 -32 -25 -17
~zero q 18
""",
    """
#__is adjmqr -23 21 -24 -33 -16 -18
^tell dlmnprstv -39 -30 29 -21 -23 -16 -19 -18 -20
lol_ok demn -15 -20 24 -20
who__@wrong imuv -20 -21 -23 27
you_already m 19
~prim mnou -26 -16 -22 -17
""",
    """
^cuantas ahjosu -18 -19 -21 -15 -18 16
^greetings fm 15 -15
any_chance dm -16 -18
companero pq 15 -19
hablando u -16
~irm bdefhijorsu -22 -27 -17 -17 -20 -29 -21 -28 -24 -21 -34
~nom cijmnpqs -17 -21 -24 -36 -17 -16 -22 -17
~pico agjmu -19 24 -17 -26 -18
""",
    """
bendi* mu -26 -16
but_not abgijkmos -25 -17 -17 -17 -18 -15 -20 18 -17
debit m 16
~etti dino -19 -16 -28 -16
~lto> abcefghijlmoqrtuv -18 -22 -21 -34 -30 -24 -19 -24 -21 26 -35 -17 -22 -21 -21 -28 -21
""",
    """
i__interested bl -17 15
left adgnopuv -17 -16 -17 -21 -18 -16 -23 -18
need__the an -19 -16
~akin bdikmotuv -21 -35 -28 -17 -18 -26 -15 -32 -25
~made klmnoptu -16 -19 -22 -22 -26 -15 15 -22
""",
    """
dan_de lm 18 -15
else__got b -17
that_again kn -15 -15
the__lady p -18
~cree i -16
~regu abcdlnoprsu -25 -20 -16 -29 -27 -27 -24 -23 -16 -22 -19
¿__@open m -18
""",
    """
my_last gu -24 -15
which__do lmn -18 -33 -17
~<az e -20
~esu abcefghjkmnqtv -38 -23 -25 -23 -17 -34 -21 -20 25 -24 -24 -25 -20 -19
~fum u -15
""",
    """
@animal__@food mn 16 -17
@texts__@call m -17
even_is gu -15 18
the__idea lv 20 -20
~ck> abcefhijlnsu -16 -17 -33 -59 -16 -17 -17 -21 -33 -20 -21 -26
~esta abcdekloru -25 -23 -38 -20 -44 -28 -21 -28 -21 -16
""",
    """
@texts_are mu -20 -21
hasta aimqr -17 -19 -26 -17 -17
me_@vehicle agijlmnopqrsu -17 -15 -20 -20 -17 -28 -18 -16 -28 -31 -20 -22 36
me__su ij -19 15
minutes abnor -21 -18 -16 -21 15
~ders jl -15 -16
""",
    """
a_@drug mn -18 22
a_driver jmp -21 -35 18
and__out l -16
get__@visit abdin 18 -21 -19 -16 -24
i__so adgjlrsuv -20 -16 -18 -15 -17 -22 25 -17 -15
la__@cancel m -15
let_someone o -16
what_she mn 20 -16
what_time adghimoqu -55 -39 -35 19 -22 17 -45 -32 -40
""",
    """
alo$ efjlmtu -23 26 -18 -17 -26 -16 -17
at_work dghn -17 -27 -18 -20
esta_bien abhijmopruv -18 -21 -29 -32 -35 21 -19 -18 -15 -29 -32
for_an adm 17 -18 -19
la_@treat bdghijnopqruv -20 -30 -29 -18 -18 -17 -17 -26 -17 -18 -19 25 -21
necesito_@move a -21
~<oc gjklmnpru -20 -16 -18 -26 -33 -24 -17 -18 -23
~esit defghjprsv -33 -19 -15 -20 -19 -18 -24 -21 -23 -22
~kjh eflmu 27 -18 -18 -28 -16
~llin dhjnopqrtuv -21 -20 -19 -19 -17 -23 -21 16 -16 -24 -17
~llpa d 15
~ojo m -16
""",
    """
@symptom_after s 15
got_to achkmopqrstuv -16 -27 -21 -23 -25 32 -39 -21 -26 -15 -21 -32 -21
mon abdmntu -24 -28 -16 29 -18 -17 -22
~andl apq -15 20 -23
~indi mpu -16 -18 -21
~llp d 15
""",
    """
@body__since ms -19 20
i_felt s 15
nail a -16
rent dmno -19 25 -18 -17
wake m 16
~bot defhijkoqrtuv -19 -21 -17 -28 17 -31 -24 -17 -32 -21 -16 -18 -27
~fiqu u 16
~woke n -16
""",
    """
can__anyone q 15
job acgjknprsuv -32 -16 -28 -29 -19 -32 -23 -22 -15 -23 -17
phone abcefgjlnopqrstv -28 -61 -47 -33 -36 -40 -34 24 -34 -56 -56 -61 -59 -52 -34 26
puedo__yo nq -21 21
sweats mnsu -28 27 -28 -18
~<sc abcefghijqrst -22 19 -26 -18 -21 -42 -32 -34 -33 -21 -24 -33 -17
~ata> dgmnoqv 15 -24 -21 -18 -17 -16 -16
~ime cegijkrtuv -38 -35 -16 -22 -20 -41 -20 -35 -47 -37
""",
    """
@drive_y pq -17 16
can_my bchilmnpqrsu -26 -20 -16 -35 -22 -48 22 -32 -17 -22 -16 -37
contesta lmu -16 -19 -16
does__work dghnq -27 17 -17 -25 -22
over__@call m -17
prefiero_@call i 16
so_you qu -15 -17
soonest_@visit a 17
~ads achj -19 16 -18 -19
~eiru em 20 -20
~rrar hmno 26 -24 -15 -16
""",
    """
and__with am -15 -16
carta aoq -18 -16 -15
is_being m -16
suspendo mn -16 16
~igr dqu -16 -15 22
""",
    """
@vehicle_or q 17
esperen blmor 23 -16 -25 -16 -15
se__no oq -20 -17
set_it a 18
what__am u -19
~noti a -17
~vaya lq -15 -15
""",
    """
@cancel__am m -22
be_coming r -16
demor* r 15
nadie abglnopu -16 -20 -21 -19 -17 -16 -22 -18
se__me im -17 -17
who__maria v 15
~idin alnqrs -17 -17 -17 -16 -19 -17
~last hklort -18 -17 -16 -30 -27 -19
""",
    """
@move_para o 18
con__@ride mq -17 19
gusta__@call im 15 -16
home$ abdgjlmouv -37 -35 -22 -15 -23 -17 -41 -34 -26 -17
later_in m -22
me_the abdknqrsv -25 -29 -30 -22 -17 -24 -22 -16 -22
presi* hu 17 -17
to__day mq -21 -18
""",
    """
@relative__her ai -18 -21
are__near jm 20 -21
i_chickened m -20
que_hubo fm 17 -18
the_perdi m 19
~ils> adiu -19 -17 -16 -17
""",
    """
@late abcdefghijklnpqrstuv -28 -49 -71 -57 -61 -52 -67 27 -53 -18 -61 -62 -66 -60 -53 62 -55 -57 -73 -39
can__one iu 20 -17
needed_to mt -17 17
so_@cancel bmo 18 -16 -18
the_afternoon ao -18 18
to_have ailmpqu -26 -36 -19 -34 -32 19 -18
you__take bdhjklmnpqruv -29 25 20 -20 -20 -30 -31 -25 -25 -26 16 -19 -20
~cci acdijno -15 -15 -16 -16 -15 -29 -16
~ibe> acegnv -16 -20 -15 -24 -22 -15
~mer bcefhknopqst -32 -40 -29 -29 -15 -20 -49 -24 -28 -29 -27 -28
~omas jmq -17 -29 -20
""",
    """
@treat_work gmu -21 -21 22
hay__de ajlnu -18 -19 -18 -21 -25
que__ya l 16
this__my gil -22 -24 -15
time_@open hm 19 -20
veterans ajlmnu 16 -18 -20 -35 -19 -21
~jhg em 15 -17
~teri doqs -17 -19 -21 -17
""",
    """
back_or j 16
con_mi abi -20 -22 -16
que__manden m -17
what__he mn -18 20
~aneu mu 19 -19
~craz t -15
~foun adhoqrsu -21 -15 -16 -16 -28 -16 -21 -15
~sca cfghijmnostu -18 -17 -30 -25 -32 -26 -23 -30 -19 -28 -17 17
~ucti abjn -16 -16 -16 18
¿_a j -16
""",
    """
at__i jm -18 -30
does__to adiq -16 -26 -17 20
i__it ghimnpstv 15 -39 -36 -34 -23 -36 -35 -24 -33
just_saw bmruv -19 19 -18 -15 -17
no_@ride bmpqr -21 -27 -24 28 -15
the_morning mrs -39 -22 -23
~orte blmpqu -15 17 -32 18 -15 -19
""",
    """
^hay efghjklmnopstuv -51 -63 -47 -33 20 -36 -45 -54 18 -32 -56 -35 -41 -26 -50
estoy__un jm 15 -23
is__up amq -17 -15 -17
la__el adn -21 -16 -16
standing jm 16 -19
~art> befghjklnopuv -17 -35 -36 -43 -20 -15 38 -39 -20 -26 -31 -41 -34
~pect u -16
""",
    """
@open__week hm -16 -15
if bcdfgijkmopqstuv -53 -29 20 -17 -19 -45 -27 -33 -27 27 -45 27 -37 -27 -16 -31
is__i dgmopqv -28 -26 -18 -29 -19 -32 -18
of__do j -19
of_you mu -19 -15
que_banarme n 17
~hur cfghiklnrst -17 -18 -21 -20 -24 -19 -23 -32 -20 -16 -17
~mmen gilu -22 -15 -16 -18
~rsle m -18
""",
    """
@ride_resuelto p 15
como__a jpr -20 -16 -16
mi_lugar bjm 20 -18 -18
un_@vehicle djnpqru -15 -26 -16 -24 16 -15 -18
ya_voy abdgjlmnopqrsu -24 -33 -18 -16 -25 -20 -37 -17 -18 -21 -30 36 -21 -15
""",
    """
i__but gmr -22 -26 19
matte* mn -22 22
start__to km -16 15
venmo efjlmntu 30 -25 -16 -21 -35 -16 -17 -18
~fia l -16
~gni g -16
""",
    """
i__from m -22
looking_at adm -15 18 -17
~ave> defghkr -20 -36 -37 -31 -24 -15 -31
~eads cm 16 -23
~get cdefhnou -26 -38 -21 -27 -36 -23 -31 -23
~iscu l -21
~oxim m -21
~your bcefgnopqrs -22 -35 -32 -35 -20 -41 -23 -30 -48 -43 -20
""",
    """
me_pongo gmn -43 -16 28
mista* lm -25 -17
target hu -21 -17
~nvie abgilmpqv -17 -17 -19 -19 18 -23 -16 -25 -19
~omeo gjklmnrstu -27 -22 -17 -33 -19 -17 -24 -22 -23 -17
~pock m -19
""",
    """
days$ anq -18 -19 -20
my__no cimq -16 -15 -22 16
of__this dgmu -19 -21 18 -16
off__here lm 18 -16
olvidense_de m -18
puede__adentro n 16
~<tri ino -18 -17 -16
~om> eghkoqtv -26 -19 -50 -18 -20 -37 -19 -36
~slep mp -28 -17
""",
    """
back__a jm -15 18
celular$ aiq -17 -16 -18
eve$ fm -19 18
feels abfhkmqu -21 -17 -25 -17 -15 20 -15 -17
fligh* abdjmn -18 -20 -20 -19 21 -17
fun dgmu -18 -19 27 -23
ok_for dm -15 -17
read abjklmnoq -22 -22 -19 -40 -23 23 -31 -24 -18
trata g -20
~kip> abcdefgijloqstuv -25 20 -20 -25 -21 -18 -21 -22 -22 -23 -15 -19 -17 -17 -25 -16
~onse agimq -17 -15 -18 -23 -15
~tle> oqu -19 -15 -16
~vab pq -18 18
""",
    """
@howmuch_si bdmnqu -23 24 -24 -19 -21 -16
neede* bot -18 -19 16
~als> v -15
""",
    """
@howmuch_@howmuch adefjmnqrtu -21 18 -23 -18 -23 17 -19 -16 -15 -19 -34
before_# hin 24 -22 -22
cuando_me a 17
por__# d -20
to_walk m -16
~<way m -16
~atar o -18
~desu kl -21 17
~egui ijoqruv -21 -19 -15 -21 -16 -16 -17
~igu defijkmqst -16 -16 -20 -18 -33 -27 -22 -32 -27 -24
""",
    """
@howmuch__por jmqu -16 16 -16 -25
cover p -16
credit abimn -21 -20 -18 25 -18
i_was bcdghijlopqruv -37 -20 19 -17 -17 -22 -25 -24 -33 -21 16 -28 -28 -33
not:@person abdiuv -22 -24 -19 -35 -24 21
que_dios f -17
~<tut gj 20 -17
~elta abdglmu -18 -17 -20 -17 -18 -33 -16
~lost acghiklmnpstuv -32 -17 24 -20 -24 -26 -46 -16 -37 -34 -24 -24 -25 -27
""",
    """
@cancel_lo b 21
cover_this d 16
me__dormir u 15
the__back aikr -16 -18 21 -16
when__a im 17 -20
~act> bdglq -18 -19 -15 21 -18
~pit dhlprs -29 -20 -16 -22 -22 -23
~some aefjklmnqr -17 -33 -34 -17 -28 -24 -32 -31 -18 -33
""",
    """
@texts__and b -17
good_@stop m -16
how__till n -20
long__@symptom su 19 -19
que_tal defghjlmntu -19 -17 30 -21 -19 -21 -16 -30 -16 -16 -25
what_are abfhijlmstu -31 -16 -30 16 -28 -58 -22 -20 -22 -22 20
~odca m 17
""",
    """
do__got bmu -17 -31 -21
room_with a -17
traigo m -22
ya__afuera m -16
you__same m -19
~ombr bm -17 -18
""",
    """
@open_hoy hm 15 -21
day__we ao -18 16
good__@call im 21 -23
take__@symptom mns 18 -18 -19
~aks m -15
~nton ams 15 -22 -15
~tim cdefgijkrtuv -31 -27 -17 -37 -44 -18 -15 -38 -17 -27 -32 -33
~upo cdefghjklmnorsuv -23 16 -20 -21 -26 -26 -29 -22 -21 -23 -30 -31 -19 -16 -25 -16
""",
    """
no__@machine i 20
not:need abginoqsuv -17 23 -21 -28 -21 -32 -33 -16 -19 -17
one_on mu -16 -16
outside$ jmpu -28 25 -15 -21
say acdefghijkmnostuv -36 -24 -34 -20 -26 37 -25 -25 -48 -26 19 -39 -27 -19 -19 -35 -21
~etw ai -18 -17
~mage dm 17 -18
~ovid m -16
""",
    """
buen_dia fmt 24 -21 -22
i__@cancel abdklnruv -30 21 -20 -21 -34 -15 -19 -18 -20
is__of abdghlmns -20 -20 -33 -30 -25 -18 19 -29 -17
is_harassment lm 15 -15
set__back dgmu 24 -15 -23 -25
~<ful u -17
~eedi b 16
~ll> abceghiklotv -29 -16 -76 -31 -17 -16 -34 -41 -24 -28 -28 -62
""",
    """
my__@open h -17
por__@door giju -16 -16 21 -15
situation m -17
spinny ms 17 -17
there__for hiu -15 -19 -23
""",
    """
@book_me abdio 17 -19 -16 -17 -18
@move_the b -18
got__@relative mpq -25 23 -16
it__can mq -18 -19
me_text mu -16 16
not:@symptom ms -17 15
que_quiero am -18 -21
right_there j -19
ya__por m -15
~<ip dm -21 19
""",
    """
#_o dehmnru -20 26 -20 -26 -18 -17 -17
^@hello bcdefghijklmnopqrstuv -57 -43 -38 -60 91 -47 -41 -47 -60 -30 -45 -67 -55 -28 -53 -38 -40 -52 -20 -29 -53
gps__# mr -17 15
i__someone abdu -15 -19 -22 -17
so__know u -16
usted$ aqv -20 -21 -27
~hio a -16
~mine cghijkmnrsu -18 -17 -27 -22 -15 -25 -43 -22 -32 -20 -16
~peei ms -17 16
""",
    """
do__@food mn -25 19
en__y mr -22 -22
for__do bg -16 -22
quite* aijknpquv -36 -21 -18 -25 -20 -17 -21 -29 -24
se__que mq -20 -17
see abcdefgiklnopqtuv 47 -51 -40 -58 -32 -34 -22 -25 -37 -25 -44 -27 -37 -26 -16 -56 -47
~<mee amo -18 17 -19
~iera bdmpu -21 -16 -25 -21 -18
~teve bdghijqu -20 -21 -21 -16 -16 -19 -24 -24
""",
    """
baja__@visit abl -21 17 -21
queda__el m -16
tues b -16
ya__importa l -17
ya_lo bjlm -18 -16 -20 16
~coi u -18
~orw im -17 18
~wif m 16
""",
    """
#__bad m -17
@insurer__ok dmnq 21 -16 -26 -18
all_right hjmqsu -17 -16 -21 16 -15 -16
alta bdefgijklmnpqrtv -18 -20 -22 -21 -16 -16 -16 31 -32 -16 -17 -18 -16 -20 -16 -17
bill abgjlmnoqru -26 -19 -20 -24 -19 19 -26 -18 -19 -17 -35
doctor acdefgijklmnopqrstv 36 -41 -16 -30 -27 -44 27 -48 -53 -54 -20 -55 -23 -45 -54 -16 -33 -32 -19
estoy__no jr 15 -21
last_@year js -15 -17
me_@stop l 18
now__else o 17
number_i u -20
of_that q -15
went ajn -26 -25 -18
~<au bcgotuv -18 -18 -26 -20 -16 -28 -21
""",
    """
tu_eres mu -20 17
yo_no abdefghjklnopqrsv -36 -21 -34 -15 -22 -18 -16 -16 -22 -22 -21 -34 -21 -38 -21 -21 34
~ivi q -15
~nce ceghijlnpqrstv -31 -20 -15 -42 -26 -38 -20 -41 -41 -31 -20 25 -29 -44
~ojo> m -16
~ortu cjn 16 -17 -18
""",
    """
answering g -17
downtown d -16
i__@insurer d 17
it__back dmu 17 -17 -19
~ciat mt -17 16
~igh abcdefilopv -24 -18 -46 -19 -53 -39 -27 -42 -22 -33 -26
~luc abgjnorst -20 -17 -15 -19 -22 -17 -16 -17 -21
""",
    """
^just acdefghjklmopqstu -33 -16 -27 -16 -20 -28 -24 -19 -21 -29 28 -24 -28 -39 -18 -35 -38
i__@food abdghiklmoqrsu -25 -16 -20 -25 -16 -19 -16 -20 23 -23 -21 -18 -21 -16
i__i lqruv -32 -16 -21 -36 -21
lo__@english acgm -15 19 -19 -15
out__one abmo -17 16 -20 -15
se_pone u -16
use_this gmuv 23 -17 -19 -18
you__@visit a -19
~<ple defhmnpqstuv -35 -37 -33 -19 -17 -28 -33 -49 -32 -17 -18 -16
~doi adhnrv 17 -17 -19 -23 -18 -16
""",
    """
^paseme ij 22 -20
de__y hloqv -16 -20 -20 -22 -17
early dhijqru -21 16 -18 -18 -17 -20 -25
is__there ajnpqsu -16 -15 -24 -20 -40 -26 -25
sigue m -22
these_in ac -16 15
where__i lqrsu -30 -23 -20 -27 -24
~inat m -21
~scul il -18 -18
~stah ciklm -17 -17 -19 21 -18
~whit mn 20 -18
""",
    """
a__any o -15
i_love m 20
is_in dghjnruv -29 -18 -23 -24 -25 -18 -32 -18
it__i hjlmp -17 -23 -21 -29 -18
novio mn 17 -18
out_for amnq -19 -28 -20 -19
you__up adghqru -28 -17 -17 17 -18 -15 -17
~<vie hjklmnpuv -15 -23 -19 -27 -28 -27 24 -19 -26
~nza imu -18 -19 -17
~ooks o -17
""",
    """
is__me adfiklmnpqt -27 -20 -16 -18 -24 -26 -65 -42 23 -29 -29
make_@pay d 16
not:him bglmuv -16 -23 -19 -31 -15 27
o_como dmu 17 -16 -19
que__pues afgmn -22 24 -18 -28 -18
~<key n -16
""",
    """
after__@treat s 20
my__be abimnopqs -22 -17 -15 -32 16 -21 -30 -29 -17
que__@open bdfgno -17 -16 -18 -21 -17 -19
will__@drive mp -25 18
~lks ijm -16 -20 -19
~nabl klm 23 -21 -20
~oes> abefijloprtv -27 -20 -22 -40 -27 -26 -44 -16 -50 -27 -40 -17
~valv dmu -17 21 -19
~wai cdhlmsuv -22 -29 -19 -24 -29 -28 -20 -16
""",
    """
#__we n -16
how__today fhm 21 -21 -22
it_will m -16
ver_a aimn 19 -15 -16 -17
what_am abjmn -21 -15 -17 -26 -23
~actu aghjlnq -18 -16 -16 -16 -18 -17 -18
~func m -30
""",
    """
inste* adghnu -23 -21 -20 -18 -36 -21
quiero__a abm 17 -20 -25
~<and bcefhiklpuv -27 -21 -16 -19 -28 -25 -16 -32 -30 -30 -39
~deal dm 21 -17
~hair gilops -17 -25 -16 -28 -17 -16
~ne> bcefjlmrstu -25 -34 -58 -29 -52 -18 -16 -24 -51 -23 -21
""",
    """
@visit__hour m -21
cambie iov -15 -23 -17
con_@symptom ns -16 18
gripa n 18
threw__after m 21
to__by bhj -16 17 -27
~asjd m -16
~mix am -16 -16
~nsig bdmn -23 -19 -19 -22
~tara ao -17 -17
""",
    """
@open__the h 20
florida$ bm 16 -16
no__pararan m 15
or_@day m -19
working_@day h 16
~<bel lv -17 16
~<cl acdfiklv -39 -22 -36 -15 -30 -19 -21 -29
~edio hmnqr 20 -22 -17 -16 -15
""",
    """
@spanish_por abcgjlmo -21 -21 26 -19 -26 -26 -15 -19
@wrong_numero lv -17 15
can__@day hiknoqt -16 -15 -17 -16 21 -35 -17
chickened m -20
i__standing jm 17 -18
ire abdghlmnortv -20 40 -16 -15 -16 -27 -24 -17 -18 -19 -20 -22
it_tomorrow b 17
no_show bgmoqu 19 -16 -27 -18 -20 -17
often dnu -19 -18 19
sabado dqu -16 -19 -17
~<fig n -17
~ape bgjklopqtuv -18 -36 -23 -23 -22 -32 -25 -33 -20 -37 -20
~gand abjnq -16 -15 -21 -17 -16
~sede djm -19 21 -23
""",
    """
come_back dopu -22 -16 -19 18
~left adgnopuv -17 -16 -17 -21 -18 -16 -23 -18
~nge> au 15 -18
~ngun cdfhimnosuv -17 -17 -17 -15 -18 -27 -30 -30 -19 -18 18
~rsl m -18
""",
    """
i_needed mt -17 17
mi__agreed m 15
tarde bcdefgijklnopqrstuv -50 -39 -39 -29 -28 -32 -16 -26 -31 -31 -47 16 -24 -56 23 -29 -24 -29 -26
with_my agilmnqs -19 -28 -23 -22 24 -18 -28 -17
~bre> acdefghikmnqrtu -15 -27 22 -22 -25 -30 -27 -29 -24 -32 -34 -23 -26 -17 -17
~deja aefilrsuv -20 -16 -18 -20 -34 -22 -28 -31 -22
~ght> abcefilopuv -17 -16 -36 -45 -35 -19 -33 -24 -41 -22 -23
~lett djkoqu -22 -17 -15 -16 -18 -27
~usua m -17
""",
    """
alguien_de i 16
~<cou efhjmpruv -22 -28 -19 -15 -33 -17 -17 -17 -30
~davi bdil -21 -17 -17 -16
~ebb muv -22 -19 22
~jos> ajmpru -16 16 -26 -16 -18 -20
~lir nsu -21 -19 -15
~ous cghlnoq -17 -19 -19 -18 -17 -19 -21
~uan cdefgklmnqt -30 -15 -16 -17 -27 -23 -31 -28 -19 -35 -17
~usba m -15
""",
    """
do__see abcdlmnpqruv 20 -17 -15 -28 -26 -44 -19 -16 -22 -22 -37 -23
does_a ghqs -27 -17 -25 -19
if__need a -17
said_she u 15
town$ jmr -22 16 -16
ya__quiero iklmo -22 -28 17 -37 -19
~<tol bnqrsv -24 -16 -18 -16 -17 -18
~anco h -17
~dan> cdefghmstv -21 -28 -15 -21 -28 -17 -44 -15 -17 -27
~ythi cfghirv -18 -22 -32 -43 -21 -30 -28
""",
    """
@cancel_it boq 20 -23 -29
~ema> amqsu -23 -35 -26 -15 -20
""",
    """
donde_estan j 23
from_the dfjkqu -23 -20 19 -16 -16 -37
lost acghiklmnpstuv -32 -17 24 -20 -24 -26 -46 -16 -37 -34 -24 -24 -25 -27
tardes mr -17 -15
tyler v 17
~saf djnsu -23 -17 -19 -16 20
""",
    """
^aceptan fkm -16 -20 -21
love bdnou -17 -17 -19 -16 -20
my__say gm -19 19
supposed__my m -16
~<ty abcfgklmnopqtu -24 -21 -17 -18 22 -15 -24 -30 -21 -21 -16 -22 17 -28
~nde> bcdefjklnopqtv -46 -36 -20 -31 -40 22 -35 -51 -38 -50 -33 -45 -38 -18
""",
    """
^does bfgijklmopqrstuv -54 -19 -43 -40 -20 -30 -21 -50 -45 -31 18 -26 -28 -25 24 -40
get__you u -16
~abou cefghqst -21 -22 -26 -37 -41 -17 -21 -31
~aro bcdefijklou -27 -36 21 -24 -27 -39 -23 -36 -49 -16 -27
~sol befghimnpqst -28 -16 -25 -34 -29 -31 -29 -36 -31 23 -32 -17
""",
    """
@clothes$ bcdeghiklmopqstuv -26 -27 -45 -17 -37 -30 -35 -26 -32 28 -20 -21 -35 -22 -15 -37 -30
covered jmq -15 -37 -25
favor defmnqrstv -33 -28 -23 -38 -31 -31 -21 -26 -29 -30
not_the amv -16 -24 16
~ccep hiju -18 -20 -16 -15
~eat> cdhijklnopqtv -19 -28 -25 -22 -26 -17 -15 -22 -21 -19 -21 16 -15
~rial gjm 20 -17 -19
""",
    """
@body_o m 15
@relative__along pr 16 -16
now__for m -15
receta$ aim -17 22 -23
vayan b -15
why__it m -17
~<raj mpq -22 -16 21
~ied> dijlnopru -16 -19 -17 -20 -19 -16 -26 -17 -17
~igro mu -22 22
""",
    """
^quitenme amor -20 -16 -20 -25
all_good flm -29 -22 18
close dgjnopu -36 -31 21 -34 -25 -16 -30
for_tomorrow m -18
jj em 24 -25
may__speak i 17
of__@place jm 16 -18
~ange cdghijqr -18 -36 -26 -22 -28 -27 -21 -28
~eva> djk -18 -18 -18
""",
    """
room__time ajmno -17 -18 -20 -17 17
working dmru -18 -29 -15 -19
you_for mt -23 16
~<jfk em 20 -20
~eady ghijknqstuv -21 -19 -42 -21 -26 16 -26 -18 -17 -29 -20
~eird m -19
~jlkj em 16 -16
~lanc u -19
""",
    """
=said:wrong_number abcdefghijklmnopqrstuv -68 -77 -67 -30 -65 -72 -77 -71 -83 -54 -70 -30 -95 -59 -67 -62 -43 -79 -59 -69 -46 99
@price abcdefghijklnopqrstuv -20 -39 -52 72 -47 -63 -66 -63 -29 -76 -43 -42 -48 -39 -33 -68 -49 -45 -39 -44 -40
can__make lmoqs -25 -26 16 -17 -28
de_esa m -23
i_revoke klm -16 18 -17
list$ bdhijopqrstu -20 -23 -15 -33 -29 -22 -27 -26 -16 -15 -17 -27
my_records in 15 -16
not:for abcdghjkmrs -39 23 -16 -27 -27 -17 -19 -27 -53 -18 -27
openings h -21
que_@hours adfghjmoqu -23 -20 -22 -20 31 -26 -29 -20 -17 -16
~exti dfhmnopqrst -21 -21 -21 -23 -24 -23 -21 -20 -23 -19 -26
~reme adgu -16 -15 -15 15
""",
    """
opening__a am -17 16
~<hub afm -17 17 -16
~<mig mn -24 -21
~ad> aefghklmnpsv -27 -29 -36 -56 -25 -18 -22 15 -30 -31 -44 -43
~emi abijlnosu -30 -18 -20 21 -21 -23 -25 -17 -18
~redi dm 21 -16
""",
    """
@price__@treat d 17
^let cdeghjklnpqrstuv -26 -26 -20 -30 -25 -25 20 -38 -23 -32 -28 -22 -21 -18 -36 -31
and__i m -26
books aou 16 -18 -17
boy_a b 19
room_for amnsuv 27 -20 -16 -17 -20 -15
~<jk deflmu -16 31 -27 -20 -31 -19
~ies> ah -18 -16
~oday acegjklnpqtuv -20 -18 -19 -21 -35 -23 -27 -25 -26 -42 -15 -36 -21
~ros> dmnoqu -23 15 -17 -16 -18 -21
""",
    """
#__@food m -17
anybody_there ai -17 -21
oh aelo 15 -24 -19 -22
stop abcdefghiklmopqrtuv -63 -56 -31 -63 -78 -71 -73 -28 -55 34 62 -23 -58 -54 -62 -17 -61 -72 -33
to_stay nq 15 -17
~ian eghjlqsu -15 -17 -16 -20 -20 -16 -18 -25
""",
    """
cigna d 15
hay_otro d -16
~junt gjmnqsuv -17 16 -26 -17 -17 -17 -21 -23
""",
    """
^lol abcdefghijklmnopqrstuv -24 -30 -26 -34 -47 -37 -35 -21 -25 -23 -23 -35 52 -40 -16 -22 -30 -22 -15 -36 -32 -33
asked abdjnstu -28 -24 -18 -19 -20 -20 -16 -19
do_the dh -16 -21
is__flight m 20
much_is j -15
~<opi djmnoqu -25 -17 -17 -24 -15 -15 24
~<win mno 16 -22 -18
~ela acdfghiklopqrsu -29 -21 -20 -18 -30 -23 -30 -19 -24 25 -22 -33 -19 -25 -35
""",
    """
^prendan klm 24 -16 -21
^quitame akm -21 -15 -19
both jmno -16 -26 -16 -23
do__@book adgm 31 -20 -22 -20
it__only a -20
let_the klm 16 -15 -28
mind__@visit bm 17 -20
reach_out bcikm -15 -18 28 -16 -27
recordatorios agikluv -23 -23 -24 23 -21 -18 -19
someone_on ap -24 -15
this__off almv -17 19 -24 -20
we__@call m -18
where* jm 18 -16
~gad i -16
~lula abinq -22 -16 -17 -15 -21
""",
    """
@vehicle__el hm 15 -15
@visit_for admov 19 -15 -33 -16 -19
it__if mu -26 -30
jkl$ em 19 -20
take__in ajm 16 -16 -21
tengo__en n 16
~amb bcdefgijlnpqtuv -16 21 -36 -25 -20 -26 -30 -27 -26 -34 -33 -22 -19 -34 -37
""",
    """
@drug_@food m -16
@wrong_@place jm 18 -20
el_@stop klm 25 -26 -25
equivoco glv -15 -21 29
her_@visit m -17
taxi abdhijnopqstuv -15 -17 -27 -25 -24 -15 -21 -20 -22 24 -15 -19 -28 -17
to_pick a -21
you__who i -17
~<gob m -16
""",
    """
con__ya m -18
do__one u -17
es_muy dimu 17 -15 -15 -20
medication im 15 -16
wear__wedding mn 19 -19
you_even u -20
~drip m -17
~eade m -21
~jaja bdefhijln -32 -32 -35 -28 -24 -24 -25 -27 -26
~uts abdgnoquv -19 -18 -21 -15 -26 -17 -20 -31 -17
~wav u -16
""",
    """
=rare1 abcdefghijklmnopqrtu -47 -37 -66 -29 94 -33 -56 -59 -45 -54 -43 -43 61 -21 -33 -42 -32 -39 -31 -34
pin$ abcdghijklmnopqru -22 -20 -16 -20 -24 -17 -24 35 -23 -18 -30 -15 -23 -17 -20 -17 -19
said__do mu -15 -24
~<ord im -17 18
~eds npu -21 -18 -27
~fjdk em 21 -22
~hose al -17 -19
~lace acdhilmnpq -15 -20 -35 -28 -17 -24 -24 -30 -17 -16
~oca ghklmnrstu -21 -22 -16 -25 -42 -19 -25 -22 -21 -32
~pier ams -15 -29 -19
~ppen ahjnou -22 -17 -21 -21 -15 16
""",
    """
a_real im 19 -19
dias$ n -15
it__you i -18
supposed_to dmu -15 -17 -17
the__form im -15 18
uno abcfghijkmorsu -19 -15 -22 -15 -28 -23 -22 -19 -21 -45 -24 -18 -21 18
x abcdefhkmnopsuv -37 18 -27 -29 24 -27 -25 -25 -21 -19 -33 -23 -24 -27 -27
~bel lv -17 16
~han> amnu -24 -15 -20 -19
~hen bcdefghjkltuv -25 -38 -23 -28 -32 -49 17 -30 -28 -28 -19 -20 -38
~pres cilopqt -29 -17 -36 -21 -18 -28 -23
~sych m 16
~uard amor -19 -22 -17 16
""",
    """
a__home nq 18 -22
el_mall jmu 16 -19 -17
get__to bdgjl -18 -26 -18 -26 18
library h -18
the_@month mo -18 17
~<per abcdefhs -29 -20 -36 -34 -27 -19 -23 -33
""",
    """
bring__card mn -21 15
i_@book abcghijlmnoqru 43 -24 -15 -30 -26 -19 -22 -19 -41 -29 -18 -24 -21 -25
ir_antes no -17 18
primera mo -20 -20
to_another b 16
yes cdefhijlostv -27 -15 -32 -27 -23 -24 -32 -30 -19 -21 -24 -31
~bit d -18
~star bcefhijkmqrtuv -32 -17 -37 -39 -22 -50 -55 31 -21 -16 -17 -34 -59 -40
""",
    """
@place__al j 16
@symptom__after s 15
are_these lu -16 17
not:@cancel abcdefghijkmnoqtuv -16 -53 -39 -40 -23 -17 -41 -18 -41 -29 -27 42 -27 35 -44 -15 -36 -56
reach* mv -25 18
~<kmb o 16
~aile q 16
~an> bceghilmnopqrstu -51 -32 -73 -55 23 -28 -16 -20 -16 -21 -23 -46 -30 -43 -35 -43
~deci cdehjklnpqrsuv -16 -30 -15 -24 -20 -28 -32 -24 -23 -28 -30 -29 -29 -25
~shak ms -16 18
~ttl qu -22 -16
""",
    """
but__can m -16
de_@date hm 18 -16
does_@treat gu -17 18
quien__mi iu -16 18
resume__@texts km 16 -19
walk$ q 18
~fire m 15
""",
    """
^todo bm -23 16
my__sent an -15 -18
nota mnu -21 -17 21
same__the m -17
~ant> adefhjnpqrstu 16 -24 -21 -19 -17 -46 -22 -35 -37 -19 -29 -38 -45
~dly mu -25 -18
~hou acefiklpquv -16 -36 -19 -23 -17 -21 -23 -20 -22 -22 -22
~wild nt -17 -15
""",
    """
@place__@day hm 18 -16
^send acdgijkl -23 -21 -25 -31 -30 23 -15 -36
payment dgjlq 25 -21 -26 -16 -16
que__sigan m -22
still_do no 18 -18
~cosa adjlq -19 -25 -20 16 -19
~iar> i -16
~rda> dgil -15 -19 -16 -15
~wil ceijklostv -32 -33 -29 -45 -47 -36 -21 -23 -17 -39
""",
    """
jajaj* acdegklmqtu -20 -20 -17 -20 -21 -21 -27 17 -19 -18 -22
message$ l -17
que bcefgiklmopqrstuv -27 -64 -38 20 36 -29 -16 -38 -34 -28 -45 -20 -71 -16 -25 27 -37
the_@symptom gmsu -25 -20 24 -19
~<sel hjmnqu -19 -23 17 -22 -17 -26
""",
    """
equiv* lm -16 -16
fda u 16
i__@stop jkmv -16 20 -23 -16
visits bmo 17 -23 -16
~ager adijlmq -19 -19 22 -16 -16 -27 -17
~gain acehikmoqrtuv -24 -26 -20 -27 -37 24 -16 -15 -26 -37 -22 -33 -26
""",
    """
lump m -20
night_after s 17
quede_re s 17
start_the km -26 22
with_# abilmno -23 -18 -25 -15 28 -22 -22
~<tan abijlu -19 -19 -28 -20 17 -15
~nfli mo -17 17
~olv cdefgijknpstv -20 -26 -21 -17 -25 -27 -21 15 -28 -20 -21 -16 -20
~par cefghikmpqst -26 -40 -27 -25 -17 -22 -17 -16 -16 -24 -36 -51
""",
    """
am_running m -28
desco* m -16
mandarme di 21 -20
not:leo m -16
~<ga bcdefhijklmnprt -39 -22 -36 -24 -24 -33 -33 -25 -28 -39 35 -34 -34 -32 -26
~<nop efv -24 -17 15
~many abcghikoqsv -30 -19 -16 -26 -30 -25 -21 -28 -24 -20 -23
~rth> ju 17 -16
""",
    """
do__@animal mu 21 -25
eres$ a -15
hacen agjnqv -23 -24 -19 -24 -19 -17
lawye* a -17
no__for amsv -20 -25 -17 -21
racing m -22
~<sl bcfhijklnpqrtv -38 -29 -27 -37 -36 -37 -28 -37 -28 -30 -18 19 -24 -33
~aper gloqru -26 -16 -22 -20 -17 -26
~exam mu 15 -18
""",
    """
adent* amo -16 -19 -20
botox$ m 22
can__there abdghimnqs -22 -21 -21 -19 -15 -26 -33 -20 26 -15
che_¿ jn -20 -18
early__i m -16
i_pick dhmn -16 18 -24 -19
leer m -18
more__have b -18
paste* m 16
who_can ahmpq -20 -15 -26 -17 19
would__me a -19
~<jf em 20 -20
~ez> ru 16 -15
~pac fghijklopsu -22 -24 -28 -33 -22 -24 -22 -30 -20 -19 -28
""",
    """
~cle abcdghjlnoru -26 -22 -16 -31 -24 -20 -21 -22 23 -25 -22 -30
~iro k -16
~near abdghjlnoquv -24 -16 -20 -16 -19 25 -22 -25 -18 -24 -30 -16
~rie abcefijklqt -22 -24 -18 -25 -24 -32 -20 -24 -29 -24 -20
""",
    """
alone binqu -17 -18 -24 16 -16
letter bdu -16 -19 -19
my__my amq -22 -19 -23
persona acdefghijklmnoprstuv -50 -25 -31 -22 -23 -34 -27 34 -33 -28 -28 -42 -31 -33 -16 -23 -21 -23 -26 21
run_that q 16
send_them b -17
you__lol u -18
you__through adjoqu -22 -16 -16 -17 -15 -31
~spa cdghijklnpqsv -15 -21 -18 -23 -18 -24 -24 20 -19 -20 -17 -15 -27
""",
    """
am__today m -16
broke__coming qr -16 17
dalla* j 16
deals d 18
do__@call dim -18 15 -18
for acefgijlnopqrsu 27 -17 -72 -81 -25 -21 -37 -49 -24 -18 -30 -21 -39 -25 -20
him abdehilmnsuv -19 -25 -18 -15 -19 -19 -22 -38 -19 -19 -22 25
how__is bfgijlmnopqrstv -27 -34 -16 -16 -26 -22 30 -37 -19 -24 -17 -27 -38 -19 -16
~emo acdeghijkpqsuv -22 -28 -27 -22 -29 -24 -31 -31 -28 -16 -22 -34 -21 -18
""",
    """
can__@move abdhjknops -29 -30 -24 -17 -22 -20 -18 24 -16 -22
do__this jklmnuv -16 -17 23 -40 -21 -17 -20
in_a dhlnopqs -15 -17 -19 -28 -17 -21 -15 -17
playl* km -21 16
slow apqrsuv -18 -15 -21 25 -16 -15 -15
turned_# bmo -16 18 -18
~laya jm -15 18
~onvi oq 16 -19
~poqu n -17
""",
    """
@relative__@drive mn -30 -23
fue dijlquv -17 -19 -17 -17 -20 -24 -18
~<usi gm 16 -16
~enda bcdefghjlpqrstu 20 -31 -30 -21 -30 -33 -24 -46 -18 -30 -30 -28 -25 -28 -42
~post hm -24 21
~stop bcdefgijknpqu -19 -17 -15 -23 -17 -20 -18 -17 29 -16 -16 -16 -23
~unst cefgklmru -16 -23 -17 -18 29 -30 -30 -16 -17
""",
    """
@medicine abcdefghjklnopqrtuv -67 -20 -57 -87 -43 -43 -55 -58 -61 -55 -69 62 -56 -52 -42 -61 -40 22 -51
a_esa bmor -20 -32 20 -19
get__up a 15
up__this mu -26 -15
~ella jlmqu -17 -17 -26 -27 -23
~idge mr -20 19
~ive bcefghjlnoqstuv -19 -50 -41 -45 -60 -17 -36 -34 -30 -16 16 -36 -51 -20 -18
~ory> bl -17 -18
~uenm al -19 15
""",
    """
can__and a -15
my__this av -23 -23
the_day abgijlmoqru -27 -17 -18 -19 -24 -18 -27 25 -31 -18 -27
~flig abdjmn -18 -20 -20 -19 21 -17
~ique ablm -16 -15 -18 -25
~omi acdefghilqtuv -26 -21 -47 -24 -30 -37 -33 -37 -44 -18 -24 -46 -34
""",
    """
ask__a m -16
drug__that m -16
from__airport jm 22 -23
la__@howmuch d 17
would_rather m -20
you__reached mv -17 20
~ippi p -15
""",
    """
@visit__a m -26
wena$ eflm -23 24 -17 -22
~isco dm 21 -35
~ough cefjknpstv -21 -23 -23 -22 -15 -22 -20 -27 -17 -23
""",
    """
^dejenme lm 20 -15
a__take m -20
allow* ijno -20 -17 17 -16
law dijpqu -19 -20 -17 17 -15 -21
my_baby mn -17 16
~chof abmop -19 -18 -19 -18 15
~dru dghjoqu -16 -15 -18 -17 -17 -20 17
~rar bcefijlotuv -32 -19 -17 -18 -35 -30 -33 -17 -19 -40 -35
~truc bchiklsu -29 -19 -22 -21 -23 -20 -25 -28
""",
    """
bad_to mn 17 -19
baja_mi ablm -18 19 -25 -17
cut_out mn -16 17
prof m -17
~<im abp -16 -17 -15
~duo m 18
~uad b -20
""",
    """
@clinician_ya a -16
@ride__i oq -21 17
did bcefghjlmnpqstv -42 -27 -22 -18 -16 -38 -26 -31 35 -22 -29 -18 -40 -31 -27
ingles abcdefghijklnopqrsuv -25 -38 60 -33 -21 -19 -47 -23 -28 -36 -36 -40 -28 -48 -31 -28 -30 -27 -37 -32
mal_el ijlmv -21 -16 -17 -18 22
waiting an -16 -19
~na> ceijklmpqrs -38 -52 -47 -60 -51 -26 -17 -34 -29 -30 -29
~ncu abmu -15 -17 -24 -15
~ppro adm 18 -16 -15
""",
    """
day_to fmt 17 -18 -16
me_up abcdefghijmnorstu 27 -44 -24 -37 -24 -16 -26 -25 -16 -22 -22 -33 -19 -43 -23 -26 -40
no_@texts lmv 24 -29 -16
not:worry bmopqu -16 -26 -17 18 -16 -15
sign__up blou -15 -28 -18 -24
~epto klm 21 -18 -15
""",
    """
ciudad j 20
i__@late abcdgilmopqsuv -21 -28 -18 -21 -29 -27 -22 17 -22 -25 -29 -24 -24 -34
let acdefhklnprstuv 19 -31 -36 -24 -21 -36 15 -26 -34 -41 -19 -33 -29 -52 -40
now$ cdefgijlnoprtuv -42 -47 -33 -41 22 -45 -43 -30 -58 -22 -23 26 -40 -56 -21
spot$ gqu -15 -18 -16
told_me im -18 -22
~ious n -16
~oos amo 24 -19 -16
""",
    """
cancelenla bmo 20 -21 -21
gg m -21
the_@pay j -16
there__@visit ad 20 -21
watch$ nu 18 -17
~<ed d -18
~habl cefghjklmnoqrtuv 26 -16 -18 -19 -20 -20 -26 -26 -28 -30 -38 -32 -26 -20 15 -32
~rm> djklmnpqstuv -34 -27 -21 -27 19 -26 -21 -27 -24 -15 -24 -20
""",
    """
goes_away ms -17 18
i_would dghjnqrsuv -50 -23 -20 -18 -24 -33 -29 -36 -19 -15
la_lista ginov -19 -21 -19 -17 -25
not__but bk -15 -16
~<buc d 15
~colo g -18
~dec cdehjknopqrsuv -18 -24 -19 -29 -24 -28 -26 -16 -28 -31 -34 -33 -31 -32
~fono abcoq -22 -22 -18 -19 -23
~mem bu -15 18
~squ dju -18 -17 -25
""",
    """
@book__# am 16 -17
con__@staff aij -15 20 -15
i__this bkmnru -17 -19 -49 -31 -27 -19
nails abdghjuv -16 -17 -18 16 -18 -20 -21 -18
puede__@clinician i 20
time_can himno 20 -20 -16 -20 -15
~fan v 17
~mand abefghinoprstv -25 -36 -18 -26 21 -51 -21 -18 -24 -52 -33 -49 -36 -17
~tin bcdehjnops -30 -40 -24 -35 -22 -52 -26 -19 -19 -22
""",
    """
#_@relative pr -16 -15
@food_ok mn -15 16
is__good bflptu -22 -28 -20 -21 -16 -21
mensa* abdqrs -20 -22 -15 -20 -18 -17
work abcefijkstv -42 -47 -28 -24 -18 -17 -40 -31 -32 -18 -22
you_and h -20
~evi joqu -20 -15 -19 -17
~nes efijklpq -18 -28 -22 -40 -17 -45 -29 -23
""",
    """
hear n -17
sale$ u -21
watch_the jmn -19 21 -15
~tuat m -17
""",
    """
@price_if dmou 24 -23 -17 -17
is__@price adfghjnq -26 22 -17 -30 -24 -39 -21 -19
los__los au -16 -18
on_my acdfghijklortuv -51 -23 -22 -16 -39 -20 -35 -32 -20 -36 -42 31 -15 -29 -21
only__# adj 20 -16 -18
proceed au 16 -17
the__mean l -16
transportation dmnpu -21 -18 -16 21 -16
~<fal ailnopu -22 -17 -17 -18 -18 -30 -18
~coun ghijknosu -22 -20 -23 -17 -15 18 -24 -18 -27
~efu jo -17 -15
~ves> bd -17 -15
""",
    """
maria_@wrong v 15
on_it aiq -17 -16 -18
stuff$ ghiu -23 -15 -21 -18
you__@hours ahm -18 17 -18
~live abhjlnoru -27 -20 -16 -18 -15 -23 -21 -19 -30
~nted lm -22 19
""",
    """
not__me acdhjknpqs -41 -21 -38 -18 -32 -48 -29 -42 16 -22
""",
    """
ad u 16
mandeme__@place j 15
not:jaja m -16
who__the adehjlmnopqrsuv -16 -17 -17 -18 -21 -17 34 -15 -15 -19 -21 -16 -16 -36 -18
will__take bdpu -21 -17 -20 -16
""",
    """
is__bill dm -19 21
stuck_@late r 21
~<lik defhjpqtv -21 -21 -20 -25 -17 -29 -22 -21 -38
~come bcfgijlpstv -20 -19 -23 -59 -52 -19 -26 -18 -45 -27 -40
~elt deghklmnosu -26 -15 -22 -21 -25 -29 -45 -23 -24 21 -26
~iva aekluv -17 -20 26 -31 -20 -17
~rwor dgm -22 -19 -17
~urm u -16
""",
    """
@animal_just m 15
c deilmnu -20 19 -21 -15 -34 -16 -21
perdi adhilopqs -24 -26 -16 -17 -15 -30 -16 -24 -26
pick__@call him -16 19 -21
siemp* nuv -18 -16 -20
telefono_de m -20
tell__the adjm -15 -17 -15 20
~<lov bdhjnopquv -21 -20 -18 -17 -20 -17 -17 -15 -22 -17
~cept bcdefghijlnoprstuv -19 -20 18 -19 -25 -17 -24 -32 -28 -26 -18 -17 -15 -17 -17 -16 -27 -22
~ply dgkln -17 26 -16 -19 -16
""",
    """
^were jmr -23 -23 23
carta$ m -21
dentu* n 16
i__go bmt 21 -20 -17
i__said ko -21 17
oye_y u -16
service m -24
there_til n -17
~fies u 16
~raz cosv -18 -17 -20 -17
""",
    """
a_este gmuv -16 -15 -18 -23
horas dhjmoru -16 18 -18 -36 -25 -21 -22
~<dij ghiloqrs -18 -18 -21 -20 -19 -18 -21 -19
""",
    """
a__be mu -20 -15
ahori* agtv -20 -16 -21 -16
are__risks mu -17 15
pasaste mtv -20 24 -18
~<dio dhjlu -20 -15 -15 -18 -20
~iety m -20
~ueg agijmosu -20 -16 -16 -16 29 -25 -22 -17
""",
    """
@day__good bmo -15 -20 21
corne* m -19
in_@date u -17
me__on bgikl -18 -19 -16 18 -21
~<ni abcdefgijkopru -30 -36 -32 -41 -30 -31 -40 -38 -44 -34 -16 -36 -16 -47
~litt bo -17 -16
~stru bdhijopsu -22 -17 -17 -16 -19 -22 -19 -17 -17
""",
    """
code m -19
dejen* ablm -19 -18 20 -19
it__too hmoru -25 23 -21 -16 -15
por_la bgilmnqu -21 -17 -22 -15 -35 -24 -24 -32
that__not gjqtuv -21 -16 -27 -21 -20 19
this_@symptom gmnsu -17 -22 -24 30 -28
~elps gmt -15 -16 15
~hop> bkln -16 -17 -19 -19
~nibl m -18
~rys u -16
~tri cdgiknoqrv -15 -18 -19 -25 -18 -22 -18 -21 -19 -18
""",
    """
asked__this glu -22 -21 -19
do_@animal m 18
message dv -17 -17
nomas jmq -18 -30 -20
not:le bcgjv -16 -18 17 -16 -16
time__i dhimo -22 15 -15 -37 -18
un__les n -19
with_@clinician i -25
~ewe m -17
~rnoo dmq -15 -18 -21
""",
    """
^forgot m -16
please__text i -16
plis abdefgjluv -20 19 -23 -23 -20 -16 -17 -25 -18 -15
tengo__mis n 18
~debo adfhilmqrtu -22 -18 -19 -17 -16 -18 -34 -18 -15 16 -17
~oclo lm -18 -22
~sue> empq -17 -17 -16 21
""",
    """
dormir m -22
esposo abdgijkmo -24 22 -23 -19 -16 -16 -19 -33 -26
in__on mr -29 -16
mandan jklm -27 -16 -18 -18
me__@day almoq -25 -20 -27 23 -22
set__for imr -16 19 -22
surgio n -17
tanto agijl -16 -17 -21 -18 16
to__your a -16
~lie bcdgilstu -31 -27 -26 -22 -22 -30 -20 -22 -33
~nto ceghikmnqtuv -31 -23 -26 -19 -21 -25 -18 -37 -21 -16 -26 -50
~usic abdeilmoqsuv -18 -20 -19 -17 -17 -22 23 -21 -20 -17 -22 -20
""",
    """
@call__your l 18
four bdj -15 -18 -15
hours abcdefghijklmprtuv -53 -23 -31 -52 -27 -36 -43 52 -40 -53 -29 -35 -24 -30 -30 -35 -53 -33
my__they pu 16 -17
use__thing g 18
using_@machine lm -15 16
~kip abcdefgijloqstuv -25 20 -20 -25 -21 -18 -21 -22 -22 -23 -15 -19 -17 -17 -25 -16
""",
    """
money$ m 19
not:works mu -18 -19
pasame__alguien i 21
please_@stop cklm -15 -24 30 -30
pregunta$ m -18
~<app admo 25 -23 -26 -21
~<kil adgijknopqr -21 -19 -20 -25 -15 -21 -22 -27 -16 -18 -20
~<vam r 16
~kkl em 16 -15
~ork abcefjklprstv -18 -23 -33 -32 -31 -47 -38 -15 -18 -17 -43 -35 -31
~pel bcefgjklprstv -26 -17 -23 -22 -18 -31 -19 -17 -27 -19 -27 -21 -26
""",
    """
asd em 21 -22
comadre mp -25 19
not__on q -17
que__mis n 18
~deje abdgjklnr -21 -24 -16 -17 -18 -16 18 -17 -15
~reet abghijlmnopst -24 -20 -15 -20 -16 16 -19 -18 -20 -17 -21 -17 -17
""",
    """
do__yet mquv 20 -20 -15 -18
para__que agn 15 -20 -16
what_will dmnu 28 -30 -16 -29
~ane abgjklnuv -39 -24 -26 -34 -20 -22 -27 -29 -25
~enki eflmt -19 -16 -17 -25 20
""",
    """
of_state m -16
si_caigo r 18
textos abcdgjklmopqrv -27 -24 -20 -18 -25 -20 15 25 -51 -24 -15 -18 -18 -21
~obod bdhmopqrsu -20 -19 -24 -26 -21 -24 16 -17 -20 -23
~shi adlnpu -24 -23 -25 -17 -18 -23
¿__hago n -16
""",
    """
do__the jlmqsv -21 -34 -15 -21 -16 -24
me_think mv 17 -15
""",
    """
getting dino -20 -16 -27 -15
lkjlk* em 16 -16
not:fecha bo 16 -17
of_town o 19
~<pes lm 18 -16
~<vea am 15 -18
~cibi gimv -16 -24 -22 -16
~cil jkoqu -16 -16 -15 -15 -20
""",
    """
am__another u -17
day_off pq 22 -19
do__and ijmn -18 -21 -22 16
do_not afghikmnopst -45 -28 -15 -29 -23 -80 17 -66 -43 -15 -39 -49
his_@visit mv 16 -16
it__so m 17
my__about aimop -21 -20 16 -15 -18
not:send abcdgjklm -19 -24 -16 -31 -20 -15 -19 33 -29
~cki dmr -18 -21 -19
~dri abdefghiklmqrtv -16 -29 -24 -21 -24 -15 -43 -20 -26 -27 -19 17 -31 -30 -24
~hanc abdhm 18 -20 -29 -15 -37
~much acdefghjknopqrstuv -26 -17 20 -34 -36 -31 -31 -40 -26 -19 -19 -22 -30 -16 -22 17 -22 -22
~rry> adfhiklnqt -34 -39 -19 -20 -36 -26 -34 -34 -22 -30
~xac adm -23 -16 -16
""",
    """
arroz m 15
can__off mq -16 18
en__casa m -22
en_que acdhijklmnopqrv -23 -18 -22 -16 -23 36 -21 -16 -40 -19 -20 -16 -17 -23 -19
mandar_@texts m -15
puedo_a o 16
~<zer q 18
~lue cehijkloprtv -17 -16 -22 -25 -23 -18 -27 -27 -21 -21 -16 -19
~nd> aefhiopqtuv -22 -40 -44 -27 -15 -23 -15 -29 -22 -42 -69
~perw dgm -22 -19 -17
~tuve s 16
~utit m -15
""",
    """
= abcegiklmopqrsv -28 -18 -36 21 -29 -23 -68 -18 71 -51 -22 -31 -22 -50 -30
a__lo m -15
have__say l 15
ir__dia o 15
number__system l 19
~<nlk eflm 25 -17 -16 -23
~<sha as -21 17
~depr adgimnsu 21 -15 -21 -18 -28 -17 -16 21
~ied cdgijlnopr -16 -20 -18 -26 -20 -24 -25 -24 -29 -21
~sic> bu -16 -15
""",
    """
^would cghkmprt -31 -18 -16 -16 -15 -19 -17 -17
bro abcdefjlnoqru 15 -28 -19 -18 -22 -21 -17 -18 -17 -16 -19 -18 -21
turno_del m -22
~fun bfijpqrt -16 -16 -23 -22 -18 -28 -17 -18
~ming acdfghimnrsuv -16 -16 -37 -21 -28 -28 -28 -21 -32 18 -35 -38 -26
~nuti m -18
""",
    """
@machine__@clinician iu -18 18
do__sign ju -15 -16
not:y pq -18 16
not_him bglmv -15 -22 -18 -27 27
to_work himpru -21 -19 18 -21 -17 -20
~luci u 16
""",
    """
a__please bcilm -18 -23 22 -15 -34
black u -17
how__@cancel d -15
not:ever gqv -16 -17 -20
que__llega hm 15 -18
se__@vehicle m -19
~<mej adghjkmpqrtuv -26 -23 -26 -24 -24 -24 -18 -21 -23 -26 -17 -27 -30
~ame cdefhjlnpqrstu -19 -35 -59 -31 -48 17 -29 -36 -22 -48 -57 -35 -21 -22
~epa bcefghkmoqrstuv -31 -17 -27 20 -34 -21 -18 -18 -25 -18 -18 -18 -17 -24 -16
~ndia m 19
~urmi u -16
~vic dmu -17 -28 -15
""",
    """
@visit_you m -17
the__god lm 16 -17
your__me m -19
~<pl aefghlnpqrstu -17 -67 -64 -20 -46 -25 -41 -54 -35 -25 -48 -29 -22
~pist am -15 -16
~plat dmno 15 -26 -18 -20
""",
    """
@ride_flaked q 15
@wrong_guy v 24
check__my mp 19 -15
left$ jm -16 17
need__new aio -23 -21 20
o__# em 16 -16
puerta fgjmqru -17 -16 24 -20 -19 -18 -17
the_@visit abcdghijkmoprtv -16 33 -17 22 -22 -26 -26 -29 -31 -62 -35 -25 -37 -17 -22
~<han abcdefnoptv -24 -20 -16 -21 -19 -21 -27 -19 18 -17 -21
~eer bdotv -15 -18 -19 18 -17
~git djmu -17 -18 -20 20
~test abdgjklnpqrstv -39 -25 -27 17 -23 -17 -17 -43 -25 -18 -22 -17 -22 -31
~wok n -16
""",
    """
@book__for ao 21 -15
@treat__not am -24 -21
can__@person amn -20 -23 -19
ese__dia m -17
forgot ab -16 -18
looks du 15 -24
me_@day amoq -17 -25 23 -18
no abcdefhijklmnopqrstuv -59 49 -29 -38 -135 -121 -73 -27 -54 -72 16 -17 -20 -15 -60 20 -34 -46 -125 -61 38
sigo_con ms -19 19
to__gas m -16
what__going dmnu 23 -24 -16 -21
~<sol befghijmnpqstv -24 -16 -24 -33 -28 -30 -33 -27 -35 -29 21 -31 -17 -16
~ece> m -23
~flex mq -24 -17
~yli k -22
""",
    """
#__with m -17
^che cjkmnqsu -18 -17 -16 -16 -22 -16 -19 -17
^on eiqr -16 -18 -16 17
a__one a -21
are__do m -16
el__se cdgimpqsu -17 -20 -23 -19 15 -17 -26 -19 -19
is_@treat afghjmnpu -22 -16 -23 -16 -24 -30 -18 -18 27
know_a u -18
~clea lu -18 -18
~doo m -21
~lf> bcfgijmostv -31 -28 -22 -29 -18 -33 -17 -18 -21 -23 -30
~oops m -16
""",
    """
for_one u -16
not__this klnv -22 16 -16 -19
prescribe mu 21 -17
~esd abdgilpqrsu -28 -31 -28 -17 -20 -22 -18 -24 -29 23 -29
~nice abdeknoqs -17 -17 -16 -20 -18 -17 -16 -20 -17
""",
    """
^pasenme ajlr -20 19 -17 -16
be_# nr -16 21
despues_de bdmnq -20 -15 -25 -28 -29
i__somebody bi -15 -18
~gust dgklpsu -17 -23 -19 -21 -16 -16 -19
""",
    """
a_@ride adghijoprstuv -23 -26 -21 -15 -30 -22 -36 28 -19 -25 -24 -28 -20
available$ cjnu -21 -18 -21 -23
el_que mo -24 -16
heading mr -15 21
la_@person a -16
refill adu -27 -16 -18
school$ m 19
~loo cfghklopu -16 -22 -31 -24 -19 -32 -18 -28 -37
~mati a -16
~nor abcdegklnp -22 -28 -20 -40 -17 -16 -27 -22 -30 -23
~not cdefhjklprst -34 -43 -33 -39 -48 -16 -23 -34 -41 -35 -30 -29
""",
    """
class$ b -17
el_trabajo adir -18 -27 17 -27
else__my ao -17 -23
is__right dhmrtuv 15 -24 -23 -22 -18 -23 -16
manana$ abdghijlptuv -23 17 -23 -18 18 -23 -19 -22 -19 -16 -21 -20
~<chi aghijklpqtu -19 -22 -18 -28 -24 -20 -15 -22 -24 -18 -32
~time cdefgikrtuv -30 -27 -16 -35 -43 -17 -32 -15 -26 -40 -32
""",
    """
^oh aelo 15 -24 -19 -22
a_# bdilmnq -26 -18 -19 -17 20 -17 -16
a__where m -16
puede__la adnoq -20 -22 -21 16 -18
where_are h -20
~ala acehjnopqtuv -15 -22 -21 -22 -30 -25 -17 -23 -24 -16 -35 -21
~avor defmnqrstv -35 -28 -23 -24 -31 -31 -21 -26 -30 -31
~riti aip -19 -17 -15
¿__al o -16
""",
    """
cancelame m -17
kk bdefhilruv -15 -19 20 -19 -16 -16 -21 -21 -16 -17
~<son abcdgijlmnopsuv -24 -24 -15 -16 -26 -22 -19 -22 40 -21 -26 -29 -20 -32 -20
~held m -19
~ingu cdfhimnosuv -17 -17 -17 -15 -18 -27 -30 -30 -19 -18 18
~ist bcdefhijopqrtu -21 -27 -39 -45 -40 -61 -30 -25 -45 -23 -22 -36 -26 -33
~orth j 20
""",
    """
alone$ binq -16 -15 -21 17
not:now adghmprst -18 -18 -22 -19 19 -29 -33 -17 -21
see__last m 17
van abcdefghiklmnoqrstuv -43 -38 -23 -30 -15 -22 -23 20 -32 -27 -32 -63 -36 -43 22 -27 -18 -20 27 -27
~esa> gm -17 -24
~esi defgjkrstv -49 -24 -22 -27 -32 -18 -29 -16 -26 -36
~stam agilmsuv -25 -17 -24 -17 16 -17 -18 -16
""",
    """
buen fmt 24 -21 -22
por__que m -19
through_what g -23
~bos l -18
""",
    """
@sick_since s 15
escribo giklu 20 -24 -19 -23 -31
for__i inu -16 -17 -24
have_room am 27 -21
it__feel s 16
program m -17
que_dejar dhjmo 16 -17 -25 -22 -21
spot_away r -18
~iuda dj -15 19
~nue acdgijopqstuv 15 -15 -33 -22 -24 -29 -24 -17 -18 -19 -18 -26 -21
~oco bn -19 -15
""",
    """
card aijoqu -33 -20 -18 -24 -26 -24
de_telefono m -16
is__these l -18
she_will mpu -22 21 -19
the__here gj -18 -17
~<oi jm -15 -18
~<pun m -17
~ich abdijlnopqstv -25 -17 -30 -21 20 -28 -30 -26 -21 -24 -23 -22 -19
~mend agikopu 17 -19 -22 -15 -16 -18 -26
""",
    """
@machine__me u -16
^es abcefhiklmnoprtuv -34 -33 -32 -36 -31 -39 -17 -28 -31 -67 -38 -40 -34 -28 -27 31 -25
bad_can mo -16 15
have__do bdilmu -21 -15 -18 -18 -20 16
my__# bijklmorsu -28 21 -18 -16 -25 -18 -33 19 -26 -20
you_like mn 20 -21
~sim dmqu -15 -19 -16 -18
~uego mos 19 -20 -16
""",
    """
all__you dhm -16 -17 -29
apart$ pq -19 19
i__have bgijlmqt -37 -16 -33 -21 -23 -21 20 -17
times$ mn -21 16
traffic abdefghijlmnopqrsuv -18 -22 -22 -16 -19 -16 -33 -21 -16 -15 19 -21 -16 -17 -22 21 -22 -25 -21
~<die adijlu -17 -17 -17 -15 -19 -16
~nas beghkloptv -21 -21 -23 -24 -20 -21 -37 -26 -18 -18
""",
    """
it__@treat du 17 -15
need__time b -18
~<adj i -16
~ice acefhlopruv -30 -29 -44 -41 -23 -27 -22 -43 -46 -27 -26
~oons o -18
~tti bdfjmsu -15 -24 -15 -22 -19 -17 -16
""",
    """
^put bdeghijlnqrstuv -34 -33 -17 -27 -27 20 -22 -31 -24 -30 -30 -23 -20 -32 -22
regis* a -16
right cefiklpqv -21 -25 -19 -30 -17 -24 -20 -18 -30
since bdlnpqrstu -28 -24 -17 -15 -20 -17 -19 34 -16 -26
that_going mq -20 -17
the_choices gm 21 -24
~<bas abdefghlmqtuv -16 -20 -17 -16 -15 -17 -21 20 -31 -22 -17 -25 -19
~book begijklmnpqr 19 -20 -18 -21 -22 -19 -23 -21 -16 -17 -23 -22
~carm pq -19 18
~ibam aklm 20 -22 -16 -18
~temp disu -19 -15 -17 -19
~umo> u -15
""",
    """
@thanks_you acdefghijkmnopqrstuv -24 -21 -33 -17 -38 -29 -34 -23 -28 -31 -16 -22 -20 -28 -24 -32 -20 36 -32 -30
^@place bcfhijlmoruv -18 -21 -17 -20 -24 34 -15 -36 -17 -21 -21 -16
dispo* dmo -16 -24 -17
how__sign u -15
long_before ms -19 -16
marco$ gjmuv -19 -16 17 -21 -18
new_day mo -18 18
red adimqsu -22 -17 -19 -16 -17 24 -19
to__airport jm -26 21
went_up u -17
~chi aeghijkpqu -21 -16 -24 -25 -31 -28 -22 -24 -26 -39
""",
    """
from__will mnp -25 -15 24
go__work nq 16 -15
me__@place bjrsu -19 27 -18 -20 -19
still__@ride q 17
three_is mu 20 -17
to__place m -18
~cog bgijlmnu -19 -18 -30 -19 -16 -33 -22 -27
""",
    """
cancelela bm 15 -17
si_puede mnpq -17 -16 16 -17
~end dehlnopqsuv -19 -57 -53 -17 -16 -17 -32 -54 -55 -25 -17
""",
    """
@medicine_antes n 19
me__@machine q -18
me__am m -21
not:driver pq -19 21
party m -18
what__fish m 16
""",
    """
@clothes__contacto n 17
molina adm -16 23 -21
~coup cgjklu -15 -19 -16 -15 -17 -20
~reso agmo -16 -15 -23 -17
~uth> u -20
""",
    """
headphones m -16
i_stopped r -18
necesito__con lmo -16 -25 -17
not:yet bgmuv -17 -23 22 -20 -26
~<cua bcefklmnqstv -25 -42 -32 -27 -31 -41 -26 -24 -26 -18 -29 -38
~hace cefhijkloqt -25 -16 -22 -33 -18 -50 -34 -34 -29 -20 -27
~lgui abdgjklmru -21 -23 -32 -17 -22 -20 -22 -22 -17 -41
~ndin agmnopr -25 -28 -17 -20 -22 -20 -24
""",
    """
a__@open amor -20 16 -16 -16
anything$ bdn -16 -17 -16
dura$ mnsu -21 -27 -17 25
says_no bm 18 -22
se__esto gm 24 -21
text__@stop l 15
~<dem bdgmnsu -19 -16 -16 -27 -18 -21 -16
~<has aimqr -17 -20 -28 -17 -17
~ack> adefhjkloqruv -18 -18 -25 -31 -29 -15 21 -47 -20 -24 -21 -26 -40
~regr dglmnqu -18 -17 -20 -35 -18 15 -19
~tie befhklmnoprs -35 -33 -37 -19 -20 -21 -15 -37 -34 -45 -24 -56
""",
    """
got__over p -16
me_llevan aklmnpqr -16 -16 -19 -22 -17 24 -20 -21
mujer m -15
or__that m -15
puedo__sola nq -16 26
~<poo e 18
~but moq 17 -22 -17
~lt> imnos -22 -27 -15 -17 30
~men bcdefghjnprs -19 -35 -37 -33 -41 20 -26 -22 -19 -45 -23 -44
~rito m -20
""",
    """
@vehicle__there j 19
anything__up ad 16 -15
cambiar abdnoq -28 -24 -21 -24 25 -22
does_not gmno -23 -31 -22 17
in_there adhijoqr -20 -20 -17 -29 22 -17 -21 -21
la_@late dijmnq -25 -15 -16 -34 -24 -24
long__a admnsu -17 -16 -30 -19 -21 19
mas$ bcgijklmnop -32 -16 -27 -31 -21 -28 29 -57 -23 -31 -20
not:since ms -26 24
start bdefgijklnopstuv -18 -33 -33 -31 -34 -38 -41 39 -37 -36 -17 -23 -46 -33 -31 -26
yo__que auv -21 -20 -19
~anz imu -20 -22 -18
~del adefhiknopqstu -24 -17 -23 -23 -23 -17 -16 -29 16 -18 -29 -26 -21 -26
~grea abdintu 15 -17 -17 -17 -17 20 -26
~oks o -17
""",
    """
@clinician_on ai -16 16
@open__@day abhmo -25 -17 28 -21 -24
sola agjmnoqr -17 -17 -16 -19 -18 -15 24 -17
store am -17 20
taller m -16
voy_para m -18
what abcegikloprstv -33 -23 -51 -42 16 -20 -33 -54 -17 -42 -59 -25 -22 -60
~<pul bdghiklmnopqru 17 -25 -15 -20 -21 -17 -18 -29 -22 -19 -19 -22 26 -16
~exto a -15
~onst aoq -20 -17 -16
~spee im -18 19
""",
    """
al_correo lm -16 15
arran* ou -17 -17
changed_my lpv -15 -16 -18
like_# alrsu -16 -16 21 -20 -22
remind_me bo -16 -16
top fhnu 16 -16 -17 -19
~alid mu -18 -18
~chos l 18
~nall o -17
""",
    """
@place_@hours hj 18 -19
i__when n -27
necesito_un i -18
something__for a 17
to__@clothes al -19 -15
town__in j 16
what__@open dgjn -18 -20 -15 -22
~deme abdhjklmnpqsuv 19 -26 -21 -18 17 -24 -24 -39 -21 -17 -16 -21 -25 -17
~ght acfilopuv -22 -38 -37 -24 -43 -21 -48 -25 -26
~utsi nqu -16 -16 -24
""",
    """
peeing ms -17 16
~tsd> a 18
""",
    """
about__does d 15
add__back k 15
apart pq -19 19
corner m -19
have_no bmpq -15 -19 -16 17
in__it m -20
lexapro im -16 18
name__not m -17
not__since ms -25 16
the_point mu -19 18
there_on abhimno -19 -19 20 -23 -23 -18 -19
up_@day br 16 -16
ya__la jlpqs -23 -20 -22 -18 -16
~econ mq -17 -16
""",
    """
not:hacerlo b 16
not_now bmt -23 20 -22
parar* m 15
pasas* mtv -20 24 -18
~heer mt -16 19
~spi dhiprst -17 -17 -18 -22 -19 -19 -16
""",
    """
=beside:running_late abdijlnpqr -20 -17 -18 -17 -37 -16 -25 -25 -38 34
@sick_want o 17
^nm f -17
bill__@wrong m -20
delete o -15
esta__mi m -23
few_questions i 16
minutes_for mr 16 -17
you_said mnu -26 26 -19
~<wi acfghijkotv -27 -62 -34 -20 -17 -23 -40 -20 -18 -18 -38
~loq m -19
""",
    """
@relative$ bdeghijklmnoprsu -16 -64 -70 -15 -68 -24 -28 -68 -48 35 -36 -32 21 -32 -48 -39
@stop_texting agiku -15 -26 -20 -39 -20
cereal m -17
the__last adhmn -17 -16 -18 18 -24
~aps> ajm -15 21 -19
""",
    """
@ride__me bmopq -18 -20 -16 -21 25
despues__# nq -15 -16
licencia$ a -16
signed__for am -17 -20
uh_what dm -16 -17
~ded cghijklpv -21 -22 -18 -31 -32 -20 -31 -27 -18
~edir io -18 -17
~ires dm -21 16
~paqu mr 15 -16
~pie cdfhijkopqrv -18 -23 -19 -17 -27 -17 -17 -18 -18 -18 -17 -20
""",
    """
se__@symptom mu -20 16
spacey s 20
~enin bdgijklqrtuv -17 -38 -23 -19 -21 -16 -22 -28 -26 -20 -20 -24
~esis l 15
""",
    """
be__town o 18
fee iu -19 -20
good abdefghijknqrsuv -18 -17 -39 -35 16 -20 -16 -17 -31 -32 -17 -20 -39 -32 -16 -17
has bcdefghiknqt -34 -31 -24 -22 -25 -30 -37 -17 -24 -23 23 -32
put__sleep mu -25 25
set__tmrw m 17
~qui cdefghmnrstv -24 -30 -59 -54 -27 -41 -19 -22 -15 -20 -36 15
~urr ru -21 -16
""",
    """
@traffic__la mr -15 19
^when bdeghijklmopqruv -31 -48 -16 -25 22 -30 -53 -40 -27 23 -44 -41 -39 -37 -54 -17
aceptan_@insurer ad -18 18
down_the jr -17 17
moved deflmnprsuv -17 -17 -17 -30 -23 -22 -21 -25 -25 -24 18
my_@hours dhmqs -18 -22 15 -16 -19
~<opt abcefgijmnprstuv -24 -23 -15 -21 -17 20 -22 -22 -21 -27 -17 -27 -18 -19 -29 -22
~tug c 17
""",
    """
@food__the m 16
^whereabouts jm 18 -16
carro abdginqv -24 -16 -21 -18 -23 -20 16 -18
de__la adhjmq -16 -17 -17 -18 -25 -18
done__these u -15
fire m 15
for_next mo -16 -18
siente u 15
~ara efgiqst -31 -18 -18 -19 -28 -24 -41
""",
    """
@thanks__i t -20
cut bdhknoqsu -19 -19 -22 -18 16 -21 -16 -21 -20
it__one m -17
voy_en acdhijmnoru -16 -17 -22 -17 -20 -15 -25 20 -21 15 -17
~<out bdgnrv -18 -17 -19 -18 -16 -17
~oks> o -17
""",
    """
get__chair a -15
sesiones dimnou -22 -19 -26 -17 -20 22
we__a abdhmotu -24 -18 -16 -15 15 15 -25 -15
~back adefhklnoruv -17 -15 -22 -27 -33 22 -46 -31 -19 -24 -21 -37
~pid imnou -15 -17 -15 -25 -18
""",
    """
~<ayu befghijklmoprsv -30 -26 -29 27 -21 -35 -32 -27 -34 -16 -28 -27 -23 -26 -21
~ija m -19
~move cdefghikmprstu -23 -23 -24 -21 -21 -18 -29 -24 -15 -30 -37 -33 -23 -41
~umbe bcefhnoqrst -28 -29 -20 -21 -31 -32 -17 -26 -24 -22 -27
""",
    """
^yoo efjlmu -23 26 -15 -16 -25 -16
hard u -19
has_@sick mpq -18 -15 17
la__por ckm -17 -16 -19
passed mq -19 -15
""",
    """
@drink__de m -17
a_casa m -23
befor* bcfjlmnpt -34 -18 -16 -15 -21 -21 17 -18 -16
estafa$ uv 18 -16
mi__@fetch p 18
not:@price b -15
sitting r 18
would__# m -17
""",
    """
carta__mi im -28 19
never_mind lruv -17 -16 -20 -23
there__no imrv -15 -24 -19 17
~<bea j -21
~ori cdejnopu -28 -15 -18 -20 -35 -20 -28 -24
~poo e 18
""",
    """
@cancel__favor abciklo -23 25 -17 -23 -23 -26 -27
can__walk gimqu 15 -17 -23 16 -22
his abdghijklno -29 -16 -25 -19 -16 -15 -17 -25 -24 19 -17
is_too adjnru -19 -17 -15 -16 -18 -20
notifications u -15
or_right jm 15 -17
trabajo__que im -18 15
~<peg mu -25 16
~hers giu -17 -15 -17
~ona fhjlnopqst -20 -25 -21 -23 -20 -27 -20 -25 -26 -18
""",
    """
@symptom_for s 15
@visit_go dmu -17 -18 15
breakfast dnqu -20 17 -15 -16
can__have moq -19 -23 -22
come bfgijlmpstv -17 -18 -55 -45 -16 -41 -33 -23 -41 -20 -28
only__a o 19
polish m -15
since$ ms -32 24
the__time abm -15 -19 -18
we_had abmnt -17 -16 24 -16 -18
~agu abdhiqtuv -25 -25 -24 -20 -21 -19 16 -20 -16
~erdi diloqs -19 -21 -18 -15 -15 -15
~rn> abcdefghmnqstv -32 -49 -33 -18 -24 -21 -30 -36 21 -28 -19 -35 -20 -27
~rni bcdefgijklmpqtu -34 -15 -23 -23 22 -25 -21 -19 -25 -31 -23 -24 -33 -18 -33
""",
    """
is__at o -16
nasal m -19
yet$ abcglmnoprsuv -17 -19 -16 -27 -18 22 -20 -20 -19 -17 -17 -22 -28
~<wel otv -22 -17 -18
~arra bfiv -21 -16 -17 -18
""",
    """
@day_but mo -18 16
gracias acdefghijklmnopqrstuv -52 -39 -54 -46 -61 -43 -26 -51 -45 -46 -56 -22 -46 -43 -47 -50 -57 -46 58 -49 -45
you_texting ai -18 -16
~<ru abdghkqrstuv -29 -18 -32 -22 -34 -21 -16 19 -19 -23 -31 -22
~bloc abdfglnptu -22 -20 -20 -15 -15 21 -16 -17 -15 -29
~este cdefhjmnprt -29 -33 -16 -21 -38 -39 -17 -27 -34 -28 -33
~hots m 18
""",
    """
@eat$ abcdgijnopqrsu -28 -27 -16 -40 -41 -18 -35 40 -29 -19 -37 -22 -33 -41
is__be r 18
not:called q -19
que_el u -16
~<goo abdefghiknqrsuv -20 -19 -42 -37 16 -21 -18 -18 -33 -19 -23 -21 -33 -18 -19
~debb muv -22 -19 22
~mabl fmt -16 -25 20
""",
    """
ando_en adgms -16 -16 -15 21 -18
friends mq -17 17
sorted p 22
usan fgnu -15 -18 -16 17
you_know dgotuv -21 -23 -22 -26 -16 -26
~ahp> ciklm -17 -17 -19 21 -18
~habe m -16
~tip a -16
""",
    """
@machine_no u -17
be__like m -15
mania mu 17 -19
tengo__a n -16
way_now r 15
~nsu cdefghklopqrstuv -24 -16 -30 -28 -16 -21 -16 26 -23 -26 -25 -23 -21 -22 -20 -24
""",
    """
^yes bcdefgijlnoptuv -21 -21 -19 -25 -20 -19 -23 -22 -21 -20 -24 19 -19 -26 -25
do__bring j -20
minutos mr -19 26
my_bad m 16
no__que acghkmnprsv -19 -25 23 -16 -20 -24 -22 -17 -28 -24 -41
y__el bu -18 -17
~acts adln -15 -16 -19 21
~eap> m 15
~ipe ab -19 16
~king cefhlosu -30 -24 -42 -18 -57 -37 -20 -19
~la> adghjknrs -34 -54 -58 -47 -17 -51 -32 -21 -44
~leac m 17
~ovi acfghijkmnptu -19 -15 -16 -22 -27 -21 -28 -23 16 -23 -20 -18 -31
""",
    """
how_often anu -15 -16 20
off$ acefgilmnoprt -41 -25 -15 -18 -32 -36 36 -66 -29 -48 -38 -31 -22
stahp ciklm -17 -17 -19 21 -18
that_already m 15
the__lol d 16
~dola ms 22 -17
~rof a -16
""",
    """
hay$ defhiklprstuv -25 -22 18 -22 -22 -16 -19 -17 -19 -18 -19 -33 -21
it_@thanks m -16
pueden fhjlnpqrsu -19 -25 -16 -29 -18 -22 -46 -15 -21 -18
~ben> ghijknsv -20 -18 -19 -18 -26 -17 -16 -17
~ute abdghjknopquv -33 -24 -26 -17 -16 -20 -21 -23 -32 -18 -20 -31 -18
""",
    """
@animal abcdefghijklmopqrstuv -38 -48 -50 -51 -42 -34 -46 -48 -53 -54 -36 -44 78 -31 -46 -53 -42 -37 -34 -18 -42
me_hizo mr -17 16
my__at hmpqs -21 -19 -21 -15 -18
otra cdhiklnpqrsu -23 -34 -29 -36 17 -21 -28 -26 -17 -30 -28 -37
puede_estar np 16 -17
river m 15
~<plo a -15
~onmi admou -22 -18 -27 -18 -25
""",
    """
@visit__that am -16 -16
busca m -21
does_it acdhijkmnoqrtuv -20 -22 -33 -30 -24 -19 -19 -22 -17 -31 16 -19 -22 42 -17
encuentro_la jr 15 -17
for__me u -24
i__mean k 16
i_skip mn -25 20
please__from m -16
~<ato m -17
~<mer mr -20 19
~nca> hioq -17 -15 -20 -17
~podr dhqru -20 -20 -17 -20 -15
""",
    """
all__if q 15
ask abcdijkmnoprstuv -43 -37 -26 -33 26 -21 -19 15 -41 -39 -38 -22 -21 -16 -32 -32
aspirina an -16 23
la__me dgikmouv -18 -20 -25 -19 -37 -30 -35 -23
want__again kl 23 -23
way abdfhijkmnprtv -40 -39 -30 -21 -45 -45 -24 -19 -41 -24 -19 31 -27 -37
you__taking amnq 16 -17 -19 -15
~<bal abdgijklno -21 -16 17 -23 -18 -24 -19 -16 -23 -16
~dran mn -19 16
~fol bijlmpr -25 -17 -21 -17 -30 -17 -18
~kjl em 16 -16
~lovi m 18
""",
    """
i_mean km -22 -23
mas abcegijklmnopqru -32 -30 -25 -31 -23 -53 -21 -53 38 -47 -60 26 -37 -22 -29 -23
my_mind lmor -16 -30 -17 -16
recipe m 21
~<gen abcefgjklnqrs -15 -17 -18 -15 20 -21 -15 -22 -24 -23 -17 -16 -20
~ddic djnu -16 -17 -21 17
~ppo dmu -16 -19 -19
""",
    """
are__texting au -16 16
game ahjlm -24 -18 -23 -16 36
my_alarm b -17
~<mo aceghijklptu -24 -48 -56 -44 -18 -40 -59 -23 17 -61 -41 -19
~alio nr -16 -19
~baja acefgijlmoprtv -27 -33 -36 -31 -40 -39 -40 20 -43 -27 -22 -32 -33 -34
~nero m -18
""",
    """
does__come djnu -17 -16 -18 -19
or_what dgmqu -34 -19 -26 -16 18
would__need m -16
~fa> gmuv -17 -16 19 -20
~ply> dgkln -17 26 -16 -19 -16
""",
    """
emojithanks_emojithanks ft -24 21
i__him bmu -16 -21 -16
por__mall jmu 16 -19 -17
somebody__have bo 23 -19
~cowb m 20
~ish> adgimqu -25 -16 -23 -16 16 -19 -27
~nfo> blmou -18 -18 -19 -18 15
""",
    """
#_@year l -16
do__texting l -23
estab* gru -17 -21 -25
next_@day mo -15 16
ready_when n -16
showing b 16
tengo_@visit bov -24 -16 17
to__truck m -22
~date cdgijklmnoqrstv -18 -24 -20 -23 -21 -21 -26 -21 -23 22 -33 -17 -22 -18 -21
~void gmn -21 -26 21
""",
    """
@thanks_a b -17
am_@sick ao -16 17
had_a adfhilmnoptuv -25 -20 -21 -17 -21 -16 16 16 -34 -18 -25 -25 -19
music* em -15 18
que__de aghopqr -31 -26 -26 -25 -20 -23 -22
solo_puedo ahmnoqr 29 -19 -22 -18 -30 -30 -18
will__able q -20
~<sui n -16
~carn m -15
~nta> bcdgipuv -23 -17 -29 15 -30 -21 -38 -22
~odos ad -18 -16
""",
    """
no_pues bo -19 -15
quedo__del pq 16 -17
~<sav aor -18 -15 16
~net ajlmou -30 -27 -21 22 -16 -27
""",
    """
@cancel__@texts bklm -24 -26 27 -31
@clothes_do gjmnu -24 -15 -25 25 -17
does_my u -19
happened_with mu 17 -15
teach_me m 20
the__online am 18 -20
words diu -18 -18 -19
would__@pay m -15
~bio mo 16 -15
~efec dmn -16 -18 -17
""",
    """
add_me abgilm 26 -16 -18 -16 -24 -26
hay_nadie mqr -19 -24 -15
how__can dhijmoqsu -20 22 -26 -18 -31 -21 -16 -15 -28
text__number l -15
~<fel abdefgijklnprstu -17 -25 -22 -16 -29 -15 -27 -24 -20 -20 -19 -16 -24 22 -17 -31
~<oo m -16
~<we bcdfgijklmprtv -21 -53 -25 38 -69 -61 -48 -22 -37 -27 -22 -20 -18 -16
~jarm m -16
~ntio m -19
~pers djoqru -24 -18 -17 -18 -17 -22
""",
    """
any_@day abdo -21 -17 -18 -17
does__of m -15
in__are j 16
my__do gopqu -20 -17 17 -21 -34
""",
    """
atien* muv -21 -18 -19
esta_el su -16 -15
i__about bdimnpv -21 -28 28 -26 -26 -16 -18
i__where m -26
on_the cdefghlopqtuv -35 -18 -20 -29 -23 -45 -44 -21 -16 -45 -34 -36 -41
quien__usted muv -16 24 -23
~mab fmt -17 -25 20
~uns abcdefghjklnopqrtuv -25 -26 -29 -31 -42 -33 -20 -27 -28 15 24 -30 -22 -26 -21 -34 -29 -37 -28
""",
    """
be__to adikps -16 -23 -15 -17 -16 -18
chanc* abdghlmuv 16 -20 -32 -17 -17 -15 -37 -21 -15
el_@treat ceghijklmnopqruv -18 -17 -25 -19 -28 -27 -19 -29 -40 -17 -29 -23 -24 -21 22 -27
favor$ deflmnqrstv -30 -25 -20 -22 -30 -28 -28 -39 -22 -25 -24
for__@call i 22
the_line ai -18 18
~<hel bcefghijklmnosv -37 -32 -36 -35 29 -26 -19 -33 -33 -32 -16 -34 -32 -29 -25
~blea m 17
~oan> dm -19 20
""",
    """
@spanish abcdefghijklmnopqrstuv -62 -62 106 -66 -82 -68 -77 -62 -44 -55 -60 -81 -82 -63 -61 -58 -54 -57 -16 -58 -79 -54
@stop__and b -16
dejar gqs -24 -17 -16
hold_that bm 16 -19
idiom* clmo 26 -15 -19 -16
is__too j -20
is_up adfhjnru -20 -20 19 -17 -22 -15 16 -24
~dand ag -22 -18
""",
    """
clears dn -15 -17
compr* adinqu -15 -16 -18 -19 -16 -19
i__be adghijqsv -16 -50 -29 -32 -31 -31 -56 -20 -20
minut* abdeghjklnoqruv -29 -25 -20 -19 -16 -18 -19 -22 -25 -22 -29 -19 21 -21 -16
not:gusta gilv -17 22 -17 -20
the__side j 17
the__with aiu -16 -22 -18
~<deb adefhijlmopqrsuv -28 -24 -19 -23 -21 -22 -19 -24 -26 -19 -18 -21 -19 -19 -30 21
~bed> m -16
~oug cefjknpstv -21 -23 -23 -22 -15 -22 -20 -27 -17 -23
""",
    """
ago v 16
time cdfgijkstuv -23 -21 -28 -38 -27 -22 -22 -16 -20 -60 -25
~ouch p -16
~usi abcefijlmqrtu -37 -21 -20 -19 -16 -21 -18 -36 17 -19 -25 -29 -30
""",
    """
can_write m -20
come__week a -18
nauseas gns -15 -20 21
quede_dormido s -16
~algu abgjkloru -23 -25 -20 -27 -22 -24 -16 -22 -43
~dos bdfhijknopr -24 -33 16 -29 -29 -26 -28 -33 -25 -26 -16
~eac abcjkmnopqrstu -21 -31 -31 -38 16 -17 -32 -23 -21 -19 -21 -29 -16 -24
~gold u -16
~nxi m -20
~tanc am -17 -16
~wes ehlqrstuv -16 -16 -17 -15 -15 -18 23 -23 -17
""",
    """
a_date abmo 29 -18 -22 -24
cambiemela$ m -19
felt__a m -16
fridays hm 24 -16
hacen__de u -15
my__that dgmnptu -29 -18 -39 20 -26 -19 -16
write_a gik -23 -16 -17
~cupo chjmnoru -16 -23 -22 -30 -19 -27 -17 -18
~iuy> e 16
~ompu d -17
""",
    """
en_@english abcdgijklnopru -28 -18 39 -22 -28 -22 -25 -25 -24 -20 -23 -16 -16 -25
had__weird ms -20 20
not__am m -20
tuve_@symptom ms -21 17
~lles m 16
~oin ehijklmnstv -22 -25 -22 -22 -29 -26 -17 -22 -25 -37 -21
~via cdimuv -19 -24 -22 -22 -20 -18
""",
    """
casa$ jkloru -24 -16 -16 -18 -22 -17
ok$ abcefghijklmnpqrstuv -69 -48 -58 -85 -54 -56 -56 -67 -64 -26 -40 19 52 -29 -35 -62 -36 -81 -84 -58
to__@cancel boq 22 -20 -21
~<anx m -20
~edes cfgmnprs -20 -29 -25 -18 -27 -21 -19 -16
~nfir lnq -20 -18 -18
""",
    """
dentures_in n 16
i_got acghimnqtu -18 -30 -20 -28 -31 -15 -20 -26 -26 -19
i_talked m -22
me_tomorrow bhmo -22 -19 22 -23
puedo__otro q -15
subo mr -19 18
~pe> bcdehklnoqtu 15 -27 -35 -33 -24 -24 -30 -28 -19 -26 -21 -16
""",
    """
do__dormi msu 22 -16 -18
ya__mi bdjnpqr -17 -15 -16 -16 20 -18 -18
~sks> mu -18 18
""",
    """
a_como abdgjnqsu -36 -21 28 -15 -18 -16 -16 -17 -33
does__hurt du -21 19
ya__llego mr -23 20
~beco dou -19 18 -15
~ite> flqrtuv -21 -19 -17 -19 -16 -24 -17
""",
    """
comezon n -16
em km 17 -17
i_screwed m -17
is_for m -15
~<sob adno -16 -20 -17 -15
~<zx efm 24 -16 -25
~chat abdgoqruv -25 -23 -20 19 -25 -18 -16 -29 -30
~lue> ajnu -17 -15 -19 -21
~melo efm -19 19 -29
~thre bdnp -19 -21 -20 -16
""",
    """
baby r -17
i__next aos -17 -31 -18
if__@move dmo 19 -16 -25
one_way aq -16 15
stuff adhj -19 -20 -19 -19
taking_my ar -20 -19
the_oil djm -17 -18 21
tomorrow$ dru -19 -20 -19
will__with mnu -17 -18 15
ya_llene am 18 -18
~<sq q -18
~essu m -15
~nobo bdhmopqrsu -20 -19 -24 -26 -21 -24 16 -17 -20 -23
~ocee au 16 -17
~oche abcdegiloprtuv -24 -22 -15 -25 -15 -19 -18 -20 -19 -15 -21 -18 -26 -23
~zon no -19 -16
""",
    """
#__a abnu -23 -16 -21 -20
#_p em 22 -22
@food_is mn 18 -18
ando_con s 20
esa_@place jmu -16 -19 18
you_fix mu 22 -18
~alls mn -18 -16
~sual m -17
~sup abcdhijlpru -24 -22 -18 16 -19 -32 -16 -24 -21 -26 -35
""",
    """
better$ aim -19 -17 -23
del_@insurance b -19
look_up m 20
plata nou -20 -20 -15
supervisor him -19 21 -22
~mse n -15
~orge abdgijouv -23 16 -21 -25 -18 -35 -19 -25 -16
~revo klm -16 18 -17
~wen abcefghiklnpt -32 -18 -19 -34 32 -20 -27 -19 -23 -23 -27 -20 -16
""",
    """
@relative__the cdghilmrv -20 -26 -23 -17 -28 -20 -17 -29 -25
get__my cdi -18 -17 -20
have__@ride imn -16 -17 -15
just__it m -24
~pag cdefgijmnopqrsuv -23 29 -24 -29 -28 -22 -25 -17 -28 -23 -21 -22 -22 -24 -33 -24
~tta m -19
¿__que acfhklmnqrsuv -16 -19 -21 -17 -21 -27 -28 -26 -33 -16 -16 17 -24
""",
    """
bring__blanket m -18
es__mi mv -15 16
me__@vehicle ij -18 -21
want_in ailm 30 -19 -20 -28
who__me adgijklmnquv -32 -25 -16 -16 -16 -18 -30 -36 -17 26 21 -34
who__that q -16
~radu p -18
~renc cdgiloqt -18 -24 -25 -17 -16 -32 -15 -15
""",
    """
trash mp 17 -16
~dios dhjlu -20 -15 -15 -18 -20
~hg> em 20 -22
~onta bdghjlmopquv -26 -15 -29 -21 -24 25 -25 -22 -18 -21 -24 -20
""",
    """
@vehicle__deja gjmq -16 20 -16 -19
como_me dgm -19 -20 -15
ever$ v -17
i__before gimoqsu -21 -21 -18 -22 -17 -18 -24
this_sorry mrv 16 -16 -20
~ayud befghijklnoprsv -30 -26 -28 27 -21 -35 -31 -27 -33 -23 -26 -27 -22 -24 -20
~tard bdgijmnopqrsu -17 -25 -17 -15 -16 -38 -20 -19 -19 -20 16 -20 16
""",
    """
@place_es ghimu -18 -17 -18 -30 21
all__after s 16
dip n 18
morning_is m -17
off_my abdl -18 17 -17 -18
~ldk em 15 -17
~opp dfnqu -16 17 -22 -17 -28
""",
    """
can_@drive jmnp -15 -17 -18 20
sleep ad -17 -20
spot dghilnqu -18 -19 -17 -18 -17 -17 -20 -21
~<lim dmu -23 15 -18
""",
    """
@relative__@machine m -20
@relative_tiene p -17
^manana bno -17 -17 -19
envien lm 22 -16
everybody__works qu 17 -17
maps__taking j 16
~<ter o -19
~uci amqu -16 -17 -20 17
""",
    """
es__@place im -16 -18
have_got m -17
to__the gpqrtu -26 -17 -17 -28 -18 -47
up_again m -16
who__take m -19
~uli m -22
""",
    """
con__@texts aiklmsu -19 -28 -39 31 -37 -16 -21
is_bad m -19
the_@person ampqv -17 -27 -16 16 19
you__asked m 19
~<sac abdgijknopqrsv 19 -29 -21 -19 -18 -30 -17 -19 -16 -17 -18 -20 -20 -24
~ayan b -15
~dkfj em 19 -21
""",
    """
@call_it bdlmp 25 -16 -19 -19 -17
@relative__@call ip -21 -22
^quede moqs -21 -18 -18 25
folks jm -20 -18
la__@move mno -22 -17 25
let__else abov -17 24 -28 -15
telefono abcnoq -20 -21 -17 -22 -17 -19
to__@wrong m -19
where_is adnrsv -17 -24 -15 -18 -25 -16
~<mnb efm 22 -16 -22
~engo cefghklmrtu -29 -26 -37 -18 -32 -22 -33 -35 -36 -34 -20
~osit adijnu -16 16 -18 -16 -15 -17
""",
    """
ahorita_no bmt -22 19 -19
do__i bdmnqu -16 -26 -32 -21 -22 21
i__@person im 17 -22
number__word g 19
sec$ efjlm -22 -18 -15 -16 19
so__are m -17
to_snow dhm -20 -15 22
~mnb efm 22 -16 -22
~obl bcdefgjklq -34 -19 -29 -19 -16 -18 -19 -17 -15 16
~pong bdefgjmqrsuv -28 -34 -16 -22 25 -21 -51 -27 -24 -23 -45 -30
~rde acdeghijklnoqtv -23 -25 -29 -26 -24 -21 -20 -18 -24 -28 -28 -34 -28 -23 -20
~ucho b -18
""",
    """
himse* n -15
la__con s -18
~<fu abcefijkoprtv -22 -23 -16 -17 -23 -24 -33 -22 -22 -26 -18 -22 -26
~lifi mu -22 20
""",
    """
@call_this ghlv -19 18 -18 -16
@hello_a m -16
@move__@spanish cmo 21 -21 -16
if_you bim -23 -18 -26
see__on glmsu -16 -15 -16 16 -17
~hro cjlntv -16 -18 -31 -22 -16 -16
""",
    """
acompanante$ n -22
de_casa mqv 16 -15 -16
have__any m 16
maps jm 24 -19
my_@insurance bopqu -16 -18 -16 -20 -17
puedo__de q -21
yours* imv -15 -19 -16
~foll bmqu -18 -25 -20 -16
~frea u 15
~iet aijv -20 -17 -16 -15
""",
    """
#_before n -16
@body__a mu -16 -18
about_the n -16
i_text gm 17 -24
pueden__vez k 16
whale* mu 16 -17
~itho lmu -17 -29 -16
""",
    """
@clinician_me abmpu 30 -21 -30 -18 -21
^gg t 16
me__@texts bcdgijm -15 -16 -16 -21 -22 -24 -45
que_@price adgmqu -21 25 -17 -21 -19 -31
what__that nqu -23 -21 -20
will cefijklmosv -29 -33 -29 -29 -43 -46 -36 -16 -20 -25 -39
~ues deghjklnopqrv -27 -27 -19 -23 -54 -15 -47 -23 -24 -32 -18 -15 -37
""",
    """
@open__@food hm 24 -26
@parking_when jmn 18 -16 -15
^addy j 22
at__on m -24
atasco m -17
base u -18
not:see ajv -18 15 -17
scratch__@visit bm 17 -15
smoke mn -18 17
time_is adjnu -17 -24 -37 -26 -25
to_use gl 16 -16
~his bdehjknopqr -16 -17 -18 -30 -25 -19 -35 -34 -53 -35 -24
~nota bcdhijnoqv -16 -16 -24 -18 -20 -27 -25 -22 -27 -21
""",
    """
a__@symptom m -17
bueno$ aefilmt -17 -16 -25 -16 -22 23 -17
it_true dij -22 -15 -21
the_game ahjmo -17 -16 -16 28 -15
ya__puede nop -17 -18 -23
""",
    """
@day_a bmu -22 -17 -15
clase_de j -15
got__my a -19
how__@pay d 19
plaza dhjmu -20 -18 23 -21 -18
~adec fmt -16 -19 17
~neur u -20
~ocup cgnsuv -18 -24 -20 -19 -22 -19
""",
    """
@relative_quiere a 17
i_lose lu -17 16
the__stuff u 16
~<cas abdghjklnou -29 -22 -27 -23 -21 -36 -27 -22 -20 -34 -28
~que> gjlmn -20 -19 -29 -20 -16
~vay lq -15 -15
""",
    """
do__@stop ajklmnu -19 -27 -18 -31 20 23 -18
la_@food m 17
~rqu jlmrs -16 -21 -21 16 -18
""",
    """
a_gym dm -17 23
es_normal msu -17 19 -31
in__text klm 17 -26 -19
y__yo m -19
""",
    """
que__esta ijmuv -18 -25 -24 24 -22
una_carta ad -17 -16
when__start ak 19 -19
~<sur cdefhjklmprst -20 -23 -21 -18 -16 -18 -22 -28 19 -18 -20 -18 -17
~liq m -15
""",
    """
much__@price m 18
set_up adiloquv 27 -20 -21 -19 -26 -17 -18 -17
~aso> dlopqru -16 -20 -17 -16 -20 15 -15
~pati gjlmnoqsu -22 -24 -20 -21 -18 -19 -24 -15 -26
""",
    """
@parking_lot m -16
comi nr 18 -19
me__@person imu 21 -22 -22
not:hablo u -16
note a -16
risks$ mu -17 15
smoking n -15
to__right mn -19 19
~busc dghijklns -24 -18 -18 -24 -16 -20 -16 -22 -17
~ffer acdhijlnqs -27 -17 -20 -15 -23 -26 -16 -18 -21 -18
""",
    """
cunado m -20
english abcdefghijklmnopqrstuv -55 -48 84 -47 -58 -47 -16 -37 -50 -51 -50 -58 -81 -46 -49 -32 -36 -43 -32 -46 -54 -40
not:lleguen lm 17 -16
sorry_what bgmu -16 21 -22 -17
~ato> nu -17 -16
~eted j 15
~rgot ab -16 -18
""",
    """
dia bcdegijklmopqrtuv -22 -57 -21 -46 -68 -58 -68 -51 -55 -22 23 -21 -31 -57 -49 -71 -60
i_should m -22
puedo_trabajar q -21
the_lady im 18 -18
to_try abcklmnu 39 -18 -15 -17 -15 -39 -17 -22
~anme gklmru -19 25 -24 -28 -15 -15
~casa acdghjklou -22 -22 -22 -17 -16 -30 -20 -23 -29 -23
~oman abdhjmoqsu -23 -22 17 -21 -20 -32 -19 -21 -24 -27
""",
    """
@insurance__mi mu -17 15
a__next a -18
super dr -18 -20
to__after imnqr -15 -18 19 -34 -22
where__plano j 18
you__texting gkmv -19 -20 -28 19
~<nin bcdfgijlnopsuv -16 -20 -23 -22 -23 -21 -23 -17 -34 -18 -18 -24 -24 20
~ctr bd 17 -17
~effe n -17
~nty n -17
~sing ahjnopquv -24 -20 -17 -17 -16 -18 -21 -22 -16
""",
    """
como_hago dgjnqu -19 -35 -22 -28 -17 -16
gas__high mu 16 -20
if__came no -17 19
in__the mq -20 -18
no__problema q -19
opting gqrv -22 -16 -16 -16
the__@relative ajm -22 -16 -26
the_place m -18
wife ghilmor -24 -15 -19 -33 -16 -21 -22
~<she m -17
~hree m -16
""",
    """
@clothes abcdefghijklmnopqstu -28 -49 -55 -56 -50 -48 -42 -49 -58 -25 -51 -56 26 69 -38 -48 -64 -33 -44 -82
^moving b 17
get_me bcdghjknorstv -38 -38 -32 -33 -25 -39 -31 -32 -30 -33 -23 -18 -28
instead__# m -19
pongo$ gimu 18 -16 -20 -19
~hgh e 15
~is> eijmnopqrt -28 -20 -15 -20 -36 -29 -48 -36 -27 -34
~mbe bcefnoqrt -32 -34 -25 -23 -26 -22 -29 -29 -28
""",
    """
@vehicle abcdefgijklnoqrstv -86 -78 -70 -87 -42 -57 -57 -79 18 -67 -69 -92 -38 59 36 -63 -52 -68
^delete i -16
days__@place hm 18 -17
not:put gmqu 17 -17 -16 -24
number__not uv -22 15
por__mi m -22
rock hmt -19 -19 21
the__guy v 16
x$ bcdefgijlmtu -18 -17 -16 28 -21 -18 -16 -16 -23 -27 -17 -19
~cin bdghilor -23 -26 -27 -17 -15 -20 -16 -25
~piss m -16
¿__los ahm -15 21 -22
""",
    """
en__de abhnu -19 -24 -25 -17 -17
prendan_los klm 22 -16 -20
""",
    """
@food_place u -23
@move__para ao -23 25
@person_get imu -16 -20 18
about__@treat mo -23 -19
dinero m -18
in_law ip -17 17
later_hour mo -19 18
take_the ajq -22 -17 21
~elef abcnoq -20 -21 -18 -23 -18 -21
~ssm lm 15 -16
""",
    """
am_on adgjmo -20 18 -18 -20 -29 -21
i__think u -15
last__i h -19
me_llamo ilmv -21 -17 -23 22
not:up gjklops -16 -16 -17 16 -23 -22 -19
sense gm 16 -16
that_true m -17
with__@relative adimnu -16 -19 -19 21 -15 -19
~<ghg em 21 -19
~erc ghikloqv -24 -17 -18 -16 -22 -15 -23 -18
~odc m 17
~rran bf -22 -16
""",
    """
is__an fhjmnqsu -17 -19 -24 -27 -28 -18 -20 18
me_any m -16
~boss l -17
~cab bkq -15 -18 -16
~mado m -16
""",
    """
@relative__want m -18
for__are mo -19 18
hay__me dnor -17 -17 -19 -15
ready adikmnoqu 19 -17 -28 -16 -17 17 -17 -18 -25
where_can jm -18 18
~<sen abeghnopqsu -17 -36 -18 18 -35 -44 -27 -37 -17 -18 -24
~epa> eflm -24 22 -16 -19
~oom abcdghiklmrtv 16 -26 -18 -28 -30 -25 -23 -21 -26 -20 -23 -16 -21
~rk> abcefjkpstuv -27 -51 -30 -26 -21 -17 -33 -16 -36 -23 -16 -23
~utos mr -19 26
""",
    """
does__feel u 15
got__@cancel bm 22 -20
let__leave m -17
not:wanted l -19
on__books ab 21 -18
~<via m -16
~arda mu -21 23
~exib m -17
""",
    """
bless lt -17 19
time$ bfgjlmnpu 16 -16 -16 -20 -36 -23 -16 -22 -26
~ee> cefghilnqu -28 -16 -23 -23 -27 -17 -34 -31 -17 -39
~nic bdefghknopqr -29 -29 -27 -29 -27 -20 -27 -33 -32 -27 -27 -26
~tact bdghjlmnoqv -23 -28 -25 -16 -18 26 -36 17 -18 -18 -17
""",
    """
@move__alarm mo 17 -18
like_me am -16 -16
no_do bm -22 20
~rui adinou -20 -19 -17 15 -21 -18
""",
    """
broke dnp -19 -19 -20
cancelen acdefghijknqsuv -29 -33 -21 -22 -18 -26 -15 -28 -19 -31 -18 -32 -21 -21 -28
much__a m 18
my__@symptom anps -17 -15 -19 26
quere* jklmopqs -16 19 -17 -20 -16 -15 -18 -15
~<lma em -22 21
~clas abjs -21 -24 -21 -16
~ith acfhjrsv -20 -43 -21 -20 -15 -24 -20 -20
~pana bhikmopsu -27 -18 -21 -16 -25 -28 19 -18 -28
~pap> mn -16 20
~rai abdghijklmnqt -34 -28 -39 -31 -31 -31 -33 -25 -27 19 -18 -30 -19
~unci djr -16 -17 -16
""",
    """
^@drug m -17
estar_ahi m -17
i__bleach m 17
me_preparo n 17
not_interested abl -22 -28 24
opt_out aeiklmu -17 -18 -21 -22 31 -23 -21
senora mnquv -16 -18 -18 -19 17
ustedes_tienen m -15
~<hat am -20 17
~eve cdejknopqtuv -47 -35 -39 -59 -27 -30 -32 -30 -36 -22 -21 17
""",
    """
meeti* amo -18 17 -19
the__do mnou -30 -21 -18 -23
vi bgij -16 -15 -17 -18
""",
    """
@cancel_my adeikmnoqrsuv -19 -33 -17 -22 -18 34 -22 -27 -21 -29 -20 -15 -22
abierto h 16
does__have bdinqsu -20 -19 -16 -31 24 -16 -23
i__no dmnpqu -16 -33 -20 -17 16 -23
me_@call bcdilmquv -20 -17 -15 26 -24 -24 -20 -21 -16
the_@vehicle abdhnosu -18 -19 -21 -27 -35 -27 -27 -19
what__would a -19
~<pre aefjlpqrtuv -58 -45 -39 -18 -20 -25 -44 -38 15 -55 -19
~west u -16
""",
    """
^@hours abcfghijlmno -21 -20 -17 -16 -15 32 -19 -20 -17 -27 -19 -25
at__is dns -18 16 -15
cuant* aghimosu -30 -20 -24 -25 -22 -30 -20 22
for__the dim 17 -18 -27
lady_i i 16
not_sure bg -15 19
que__@day m -16
you__sending m -17
~eigh adsu -18 -16 -15 -16
~spra m -19
""",
    """
free cfhilmnqrstuv -19 -18 -19 -26 -21 -22 -18 -17 -29 -23 -18 -34 -20
is__kind m -17
otro__mas b 17
requi* ai -22 -18
supposed dmu -15 -17 -17
~desp bdfgjklmv -16 -31 -20 -28 -19 -18 -22 -17 -22
~eat cdefhjklmpqsv -29 -38 -22 -23 -31 -38 -25 -29 20 -28 -22 -26 -29
~enca m 19
~ery cghijmnop -22 -31 -30 -18 -24 -19 -33 -17 -17
~rday m -15
""",
    """
^que abcefgiklopqrstv -21 -66 -75 -40 37 24 -29 -68 -24 -60 -87 -42 -62 -35 -34 -98
last hklort -18 -16 -16 -29 -26 -19
mi__otra a -16
not:my bcdhjkluv -41 -23 -24 -15 -26 -19 -37 -17 18
ok_cool m 19
~ruh> e -18
""",
    """
@relative__but m -20
@vehicle_home mnq -18 -20 28
is__any m -25
it_too j -21
olvidense m -18
the__exit mr -17 17
~garr jkmpqr -21 -19 -31 -16 -20 18
~nan acefgijkrstuv -26 -31 -21 -26 -31 -42 -29 -26 -28 -23 -28 -44 -38
""",
    """
^having p -15
gave_you im -17 -20
out_where j -16
try abcdilmnouv 40 -24 -16 -16 -19 -19 -35 -19 -19 -29 -15
~<kee acdijpqt -28 -20 -23 -18 -21 -19 -27 -19
~<lo abcdefikpqv -24 -16 -29 -19 -61 -40 -26 -47 -20 -30 -26
~<mes abdhijlmpqtv -28 -30 -29 -19 -16 -18 18 -16 -17 -17 -21 -22
~ggli p -16
""",
    """
all_can dghmu -16 21 -15 -18 -18
time__can h -17
~<ag ceghjkmoquv -45 -40 -17 -46 -18 19 -32 -20 -47 -50 -37
~mism bcdiklmsv -25 -18 -29 -22 -20 -18 -22 -15 -21
~rmo> u -20
""",
    """
does__mean gm -18 21
door bdlnoqu -16 -21 -18 -20 -18 -22 -25
dude$ mv -15 16
is__latest hm 16 -23
mandenme kl 15 -16
para_el hknrv -21 -15 -20 -21 -16
the__@call hjl -26 -16 -20
~agre mp -20 17
""",
    """
can__with dknqu -21 -17 -26 -26 -26
~ars bcghikopruv -16 -21 -20 -18 -21 -16 -31 -19 -20 -20 -22
""",
    """
a__go bdnu -19 -26 -17 18
am$ lr -19 -17
avisen k 15
changed__mind mo -31 -17
great$ mu 15 -20
if__not dgm 19 -17 -29
lengua cmo 18 -19 -17
most_@person m -16
required ai -19 -18
to__driver pq -20 25
~<dis fghjknoqt -17 -16 -28 -30 -31 -26 -16 -25 -20
~lies jmou -17 -24 -18 -15
¿_llevo mn -15 16
""",
    """
@day_pero bo -15 19
@price_per d -16
are__still jmoru 22 -23 -16 -16 -18
me_but p -22
message_this l 22
no__ir abdgijlmnpruv -21 36 -18 -15 -16 -15 -18 -31 -20 -23 -18 -16 -20
vets j -16
~<in befghijmprv -24 -42 -44 -17 -59 -43 -20 -22 -34 -22 -52
~<kj defhlmruv -16 29 -15 -15 -19 -32 -17 -16 -18
""",
    """
da_@ride q -17
does__@visit as -17 -15
in__now a -18
plant$ dmu -21 22 -17
se__luz m 16
~<tax gmu -16 18 -21
~<yo bcegnopqrs -18 -36 -35 -21 -43 -25 -18 -51 -45 -22
~ddi adijq -17 -19 -15 -19 -20
~esgo dmu -17 -19 23
""",
    """
if__want a 18
may_i bmnpu -19 -34 22 -21 -23
me__text gu -15 -18
my__flaked q 16
my__is aeghjkopqtuv -22 -20 -41 -42 -30 -35 -18 16 -16 -33 -53 -33
options dgjlmnu -17 22 -20 -21 -31 -19 -15
~<fam adgilu -17 -22 -17 -16 -15 -21
~<jam mr 20 -15
~<jkl em 16 -16
~dne tu 16 -16
~ete> hijnopqrtuv -20 -18 -30 -29 -21 -15 -15 -23 -17 -22 -17
~ium j -16
~pam ablmv -16 -20 22 -30 -17
""",
    """
i__@visit adgjmn 19 -22 -17 -20 -33 -42
porqu* l -16
team m 15
we__in m -19
who__to q 16
~<bac aefhklnoruv -17 -22 -22 -31 22 -46 -30 -18 -24 -20 -37
~<loa dm -19 17
~acen agjnqv -23 -24 -19 -24 -19 -17
~ura abcdefgjklpqru -33 -23 -20 -26 -21 -22 -25 -40 -20 -19 -21 -29 -21 17
""",
    """
@door__is m -18
a_@symptom admnqu -19 -15 17 -26 -16 -15
are__@open ahjoru -17 18 -17 -17 -15 -28
da__@place jm 21 -16
esta_@open hm 24 -25
take__out adl -17 -16 18
this__for io -17 -16
¿__hay dn -26 -15
""",
    """
@howmuch__@treat s -18
^cheers t 17
from__please l 16
i__not adefhiknqruv -39 -18 -28 -20 -18 -19 -21 -24 -18 -55 -20 27
not:@visit acdgijklnopqrstuv -16 -18 -15 -20 -25 -18 -22 -17 -29 -42 -20 -43 -19 -41 -15 -36 30
un__voy jm 16 -17
~smo bcdiklmsv -22 -16 -28 -24 -18 -20 -26 -22 -20
~tsid nqu -16 -16 -24
~unta bclnpqrsu -23 -17 -31 -33 -15 -19 -19 -26 -23
""",
    """
@door$ bcdefghjklnoqstuv -35 -28 -42 -27 -40 -48 -26 31 -27 -37 -36 -29 -40 -26 -26 -50 -33
broke__still q -16
let__do bmu -21 -24 -15
put_the adijku -18 -15 16 -16 -15 -16
this_for m -15
~darm bdgino -18 16 -16 -25 -20 -23
~ran> fgijlnpqv -20 -16 -18 -26 -17 -26 -17 -26 -21
~sjdh elm 24 -16 -27
""",
    """
^ustedes adjkoq -26 -16 -30 -19 -19 18
a__@person adhijmnopuv -31 -20 -15 20 -16 -40 -18 -19 -15 -37 16
day_can amno 15 -18 -21 16
identify lu -16 16
like__it mu -16 -24
que_hacen mu -22 20
so__not ampq -21 -35 -25 20
viene dmp -20 -29 17
what__these dgl 16 -16 -16
~cit nu -20 -20
""",
    """
@open_today ds -20 -22
^forget adjkntu -17 -22 -25 -21 -18 -23 -15
chance$ m -19
de_contacto l -18
frio_hace m 19
la_noche j -21
love_of lm 16 -17
not:@ride cdgijlnqrsv -16 -21 -22 -23 -16 -16 -31 25 -25 -21 -22
not:dinero m -15
not__that bdnotu 25 -17 -20 -20 -21 -19
spell mu 19 -22
""",
    """
#_to b -16
@place_in hijmu -19 -19 23 -16 -19
ir_sola q 17
left_or jm 15 -17
not:texting iv 15 -24
whereabouts jm 18 -16
will__go bt 19 -15
~ar> cdefopqrstuv -68 -55 -60 -16 -23 -33 -24 -29 -16 -28 -34 -26
~cant aimoqu -16 -15 28 -18 -15 -23
~emel mo -24 18
~fon abchoqrs -24 -23 -20 -18 -21 -26 -16 -16
~nme> cdefghklmnopqstuv -39 -35 -29 -25 -37 -36 19 17 -57 -38 -19 -34 -36 -35 -28 -37 -41
~uest jklnpqs -26 -29 -18 -25 -26 -28 -35
""",
    """
#__pop dmn 19 -15 -20
bad$ abcdeghijlpruv 15 -25 -20 -28 -18 -16 -16 -22 -21 -15 -21 -23 -19 -21
on__please m -22
que_@cancel bdmq 23 -19 -19 -17
quiero__vuelvan kl 18 -16
room abcdghiklmrtv 18 -24 -17 -25 -27 -24 -22 -20 -24 -36 -22 -16 -20
to__@machine mu -20 16
~<pic bcefjklnrtuv -25 -23 -18 -18 -23 -27 -43 -24 -20 -23 -45 -32
~dang mu -19 21
~robo mnp 16 -18 -16
""",
    """
and__@body du 15 -15
aweso* mt -20 24
casa acdghjklou -22 -22 -22 -17 -16 -30 -20 -23 -29 -23
donde_me agjlm -16 -24 16 -16 -36
is__name u -17
""",
    """
@call_a imq -26 19 -27
a_resume m 18
ayuda$ abcefghilnoqru -31 -22 -17 -24 -27 19 -17 -20 -17 -19 -15 -22 -18 -27
chess m 22
dios_es mt 20 -17
is__take jmqu -20 -25 -16 -18
know_who mq -18 16
mine hmor -15 -32 18 -20
o_una i -16
this_stuff ls -18 16
to__# i -17
~rva mo -25 -16
""",
    """
^@howmuch abcdefghijklnopqruv -44 -45 -36 21 -55 -49 -16 -42 -44 -59 -40 -47 -50 -30 -37 -46 -18 17 -49
do__@person mu -28 21
do__want acjkqt -41 -18 -24 -33 -27 -20
no_way q 16
quiero_mas ailm -19 -18 23 -21
that_you mu 15 -20
~eep abcdefgijmprt -25 -21 -30 -38 -20 -17 -18 -28 -33 15 -30 -22 -27
~lgo> cdfjkmpqstuv -20 -21 -17 -30 -24 -43 -26 -15 -27 -19 -26 -27
""",
    """
^listo m -15
first__with i -15
have__driver p 16
passport$ m 17
to_receive lm 19 -22
walmart hm -17 17
~afa> gmuv -17 -15 19 -18
~cip am -15 17
~idio acdgkmoqu -21 25 -16 -16 -21 -28 -24 -16 -17
~por abeghikqrstv -17 -28 -22 -25 -23 -31 -22 -18 -16 -15 -18 -25
""",
    """
@door_es jmu 19 -17 -17
@pay$ abcdefghijklmnopqrstuv -40 -36 -36 64 19 -31 -48 -38 -20 -44 -35 -45 -25 -48 -25 -31 -44 -26 -30 -26 -44 -26
gold$ dm -17 20
number__@person v 18
zip diju -16 -17 24 -21
~ket ioqu -22 -17 -18 -19
~whe bcdefgiklqrtuv -24 -25 -15 -34 -50 -23 -24 -33 -30 -26 -25 -34 -22 -19
~za> aghijlmnsuv -20 -16 -21 -22 21 -19 -16 -16 -17 -24 -21
""",
    """
lista gijnoprs -30 -19 -20 -28 -21 -21 -16 -18
~<wal cdhiklnopst -23 -21 -19 -21 -23 -26 -27 -30 -22 -23 -17
~menu abcdefghjklmnoqrtuv -21 -18 -23 -29 -17 -17 44 -22 -28 -19 -24 -37 -24 -27 -24 -19 -16 -33 -20
~urne ajlr -20 -16 -19 -23
~vam mr -30 15
""",
    """
=said:running_late abcdefghijklmnopqrstuv -82 -81 -23 -89 -74 -68 -31 -24 -82 -82 -75 -77 -16 -47 -71 -64 -28 105 -96 -73 -81 -89
@door_do g -21
have__i mv -19 -18
nuevo kl 17 -25
situa* m -17
~ach abckmnopqrtu -26 -40 -31 -33 -18 -39 -31 -26 -25 -28 -22 -27
~ared dmv -18 -33 -20
~quit abcghijkmpqtuv -39 19 -26 -38 -24 -37 -31 -30 -34 -28 -19 -16 -40 -37
""",
    """
a_otra am -16 -18
kindl* mu -25 -18
paperwork dgm -22 -19 -17
puedo_@fetch mnq -19 16 -23
says__do u -16
that__@medicine m -16
ya_casi mr -21 16
~ale> adefhijlmnpqrstuv -19 25 -26 -33 -26 -30 -43 -34 20 -38 -25 -33 -15 -36 -26 -22 -19
~hate bdfghjmnpqstuv -24 -23 -16 -23 -21 -20 16 -16 -19 -17 -17 -17 -30 -19
~imb mu -19 -16
~sier bdmpu -27 -16 -19 -20 -23
""",
    """
^will abegijklmnoprsuv -43 -38 -16 -42 -36 -19 -22 -47 -32 24 -47 -56 -28 -49 40 -15
much__in m 16
whn hm 17 -18
~<rem adhiopr -25 -25 -23 -27 -25 -23 -28
~nbo bem 21 -17 -25
~ribo giklu 20 -24 -19 -23 -31
""",
    """
@hello_is f 18
@place__me ijmq -18 -21 -24 15
after_the abmns -21 -16 -21 -16 28
ten adgijlru -27 -16 -17 -16 -15 -18 28 -18
y__@relative p -25
your_@hours ahm -17 17 -17
~<dru dghjoqu -16 -15 -18 -17 -17 -20 17
~hab cefghjklmnoqrst 23 -21 -22 -31 -33 -26 -19 -37 -27 -38 -32 -38 -30 -16 -27
""",
    """
^con agoqru -25 -22 -19 -23 -18 -32
hora_con m -17
please__@cancel br -21 16
que__@eat hn -26 22
which__of m -18
~<imp bl -15 -20
~iene befikmnst -40 -32 -32 -19 -21 -25 -23 -41 -37
""",
    """
do__what djmq -23 -18 -33 -19
little_@late mr -20 15
no_voy abcghjklnpqrsuv -28 36 -23 -27 -18 -23 -18 -36 -25 -18 -36 -40 -22 -24 -29
vuelvan_a gkm -18 16 -18
~bea jo -23 -15
~isa> an -16 -20
""",
    """
at$ ahjm -19 -21 20 -25
do__@move cdjlou 17 -19 -23 -19 -21 -22
i_put ajoqu -19 -30 -20 -21 -25
my_@call abcdghlnopqrst -36 -27 -24 -42 -27 -25 30 -30 -27 -34 -27 -37 -19 -16
suppo* dmu -15 -17 -17
~dou b -21
~eta> abiklou -22 -19 25 -16 -16 -23 -16
~sis cefghijkprtuv -27 -25 -22 16 -30 -33 -23 -16 -16 -24 -16 -16 -28
""",
    """
car__do j -17
it_going bfhjnopqru -22 16 -23 -16 -25 -20 -19 -25 -27 -33
itching amors -18 27 -18 -22 -21
llevan aklmnpqr -16 -16 -19 -22 -17 24 -20 -21
off__@drive p 25
quedarse in -17 16
to_start k -18
~ada> abefjkmoqrt -15 -22 -24 -30 -47 -24 -29 -32 -18 -19 -28
~ddy ijmu -16 28 -19 -19
""",
    """
after_all abdhiklmnrs -25 15 -17 -25 -22 18 -35 -23 -20 -23 -27
am__with mv -21 -20
how__do abikoqtv -23 -22 -21 -23 -18 -24 -15 -23
like__make a 15
not:lol mv -30 15
you__botox m 17
""",
    """
@person__better mu -15 16
^ok bcdefghjlmnoqstv -48 -45 -66 -70 -63 -50 -44 -45 -50 39 -65 -45 -44 -35 19 -37
aca a -16
i__by adgmnoqu -27 -24 -16 -32 -30 -22 18 -23
me__one am 16 -16
me_puso m -17
quitame_del akm -21 -15 -19
~<all acdhklov -22 -15 -30 -26 -16 -20 -35 -28
~ail> acdghkoprs -34 -20 -26 -20 -19 -19 -29 -30 -21 -19
~arly bdhijqu -16 -21 15 -19 -19 -18 -26
~se> efhjkmnpqst -71 -63 -34 -18 -21 -34 -30 -50 -31 -23 -40
~tive ln -19 -17
~xpli abcdgjlmnos -16 -17 -15 -21 18 -21 -16 -30 -18 -19 -21
""",
    """
@pay_my im -17 17
@ride__in m -18
@texts__los m -17
conmigo$ amu -18 -20 -21
in__@month mo -16 16
main jm 19 -16
por_ahora ghm -22 -17 19
you_folks jm -18 -22
~apro np -17 -17
~pra bdefgijklpqrtv -22 -22 -21 -18 -24 -28 -25 -22 -18 -18 -26 -21 -18 -23
""",
    """
@call__text m -17
@hello$ abcdefghijklnopqrstuv -44 -32 -27 -36 -49 49 -31 -37 -30 -33 -37 -37 -26 -33 -28 -37 -39 -30 -44 -49 -24
^aight e -16
i__@drug l -15
text__now klm 22 -16 -19
~ack acdefhjkloruv -19 -18 -21 -28 -35 -33 -20 20 -52 -24 -20 -30 -48
~hel bcdeghijklmnosv -36 -34 -16 -38 28 -27 -20 -35 -34 -34 -17 -36 -35 -31 -26
~luto m 16
~oga amu -27 17 20
~pat dgjlnoqrsu -19 -24 -27 -24 -20 -15 -29 -18 -17 -30
~taq m -16
~ueva djv -19 -18 -17
""",
    """
=said:hours abcdefghijklnopqrstuv -44 -81 -69 -66 -61 -87 -39 97 -47 -50 -75 -71 -59 -52 -66 -81 -70 -51 -78 -88 -72
@insurance__it u -19
you__so m -19
~peru m 16
""",
    """
between agiv -18 -21 -17 -18
con_@howmuch dmnru -16 -18 18 -16 -16
threw_up mq 17 -16
~sit efghklntuv -27 -38 -25 -33 -20 -22 -19 -34 -29 -40
~unch m -17
~ust cdegjklpst -47 -28 -39 -24 -26 -21 -23 -26 -37 -21
""",
    """
@late__you ahjm -16 25 -16 -25
@visit_con a 17
come_in bmopqr -18 -30 -23 -20 -33 -21
me__dormida s -19
stay$ mq -17 16
tienen__esta a 18
what_else bmo -25 -18 20
zxcvb em 15 -16
~anyt bfghirsv -29 -15 -26 -35 -22 -21 -16 -24
~lgo cdfjkmpqstuv -20 -21 -17 -30 -24 -43 -26 -15 -27 -19 -26 -27
~tut gj 20 -17
""",
    """
@day__a m -27
anyone$ q 19
clear* dn -15 -17
does__count m -17
is__do dgm -15 18 -31
se__de adiqv -17 -17 -23 -15 23
~elim almv -16 15 -20 -19
~hun mu -23 -19
""",
    """
i__haircut am -16 16
of__@relative v 15
savin* m 16
~gun> ov -16 16
~tien befhklmnoprs -32 -31 -35 -17 -18 -19 -18 -64 -34 -43 -28 -55
~tire dimnpqu -29 -19 19 -17 -16 -20 -17
""",
    """
aplazar a -16
con_alguien am -15 -18
ir abcdefghiklmprstv 21 26 -44 -35 -23 -33 -61 -26 -52 -45 -44 -83 -29 -46 -29 -28 -48
you__to bdklmpu -23 -31 -17 15 -15 -18 -33
~ger> cgkmsu -20 -22 -20 -18 -23 -44
~kj> em 17 -17
~lba m -15
~nsid amu -17 -19 -16
""",
    """
if_somebody bo -19 17
no__how jlm -18 -17 -19
prend* klm 24 -22 -25
presc* mu 21 -17
where_did gjlm -17 -31 -19 25
~fe> abfghijlmnpsu -22 -15 -18 -17 -20 -18 -27 -16 16 -23 -22 -20 18
~sts mu 21 -18
""",
    """
@visit__am mr -17 17
llego_desde jm 16 -24
~<med ailov -15 -21 -16 -16 -18
~<ped bdinr -23 -15 -24 -20 -16
~eja> abdjlmoqu -16 -26 -22 21 -22 -36 -17 -30 -19
~uand cdgjklnqruv -23 -42 -19 -39 -20 -25 -19 -24 -33 -33 -16
""",
    """
@move__time m -26
^anyone h 16
be__i al -18 -16
discounts$ dm 21 -17
relea* adghilqru -15 -18 -19 -16 -16 -19 18 -18 -28
this__@month mv -17 18
to__at no -18 -16
you__old v 18
~vo> cdegijortu -30 -19 -23 -39 -15 -36 -23 -26 -21 -39
""",
    """
@cancel__thing b 16
^anybody hi 17 -17
after_that m -26
le__turno q 16
please_have i 16
que__una u -17
quiero_un a -23
there_but jmq -16 -15 18
~cibe klmu -15 -16 -20 -24
~irs bhkpqrv -16 -27 -20 -20 -20 -17 -15
~unto dgjpqsuv -18 -21 19 -20 -21 -17 -19 -23
~viv ajr -16 -15 -18
""",
    """
still_have noqs -27 -17 -22 17
to__days mo -15 16
~acka am -15 17
~anta abcgikpsuv -39 -32 -17 -23 -40 -18 -21 -17 15 -24
""",
    """
@symptom_tv mr 18 -16
de__los i -16
enough dlt -17 21 -17
from_work d -15
i__@move abcdgijlmnopqruv -35 -30 -17 -32 -19 -21 -25 -22 18 -18 25 -18 -17 -16 -29 -19
it_per du 25 -24
my__from iu -17 -17
of_them b 15
press bcdegjlmntu -16 -16 -19 -17 23 -16 -16 -31 -26 18 -25
quien__el muv 23 -24 -24
quita mqrs -18 -16 -15 18
the__are b -17
the_other ao -16 -28
when__get a -24
~<wep eflm -24 22 -16 -19
~grat m -22
~loc aefginrstuv -36 -24 -27 -30 -33 -29 -29 -24 -26 -52 -22
~mmi m -21
~rdo> m -18
~ttin bdfjmsu -15 -24 -15 -22 -19 -17 -16
""",
    """
@drive__otro no 18 -17
a__my bdnou -20 -16 -19 -22 -21
past abdilnopqrs -16 -19 -30 -29 -16 -18 -19 -16 -31 21 -28
talk_# i 16
there__@price m -23
~bur agijlnqruv -18 -17 -20 -27 -19 -20 -20 -24 -28 -17
~iny mu -16 15
~nclu dilmu 16 -16 22 -31 -15
~uet r -16
""",
    """
am__interested bl -16 15
are__it r -16
are__taking ahm 27 -16 -21
not:boy b 19
planes d 18
the__slow m -18
~todo acegijnorv -20 -15 -16 -20 -26 -26 -29 -29 -24 -16
~uve s 16
""",
    """
como_consiguieron mu -15 18
do__@day dhm -15 22 -25
off__@book al -21 -19
taken__of mpq -17 16 -17
~acr mn -25 18
~ank> dhioqs -20 -24 -18 -18 -15 -17
~cont cdefjoprstuv -27 -28 -20 -20 -45 -35 -33 -16 -26 -28 -27 -44
~sub> befglm -16 -22 -16 -19 28 -34
""",
    """
@insurer_a aghijklnorsv -32 -23 -17 -22 -15 -24 -18 -23 -32 -18 -19 -18
in_@place hjmu -19 -32 31 -22
me__@door m -16
~ana cefgjklmnstuv -40 -25 -34 -49 -53 -33 -27 -20 17 -30 -16 -35 -21
""",
    """
can__tomorrow o 19
~efo bcefjmpqt -28 -33 -16 -20 -23 -20 -25 -20 -22
~nyec u 16
~slee abdghjlmprv -24 -23 -24 -17 -20 -16 -18 15 -18 -24 -20
~spu dfgjkluv -30 -18 -26 -17 -16 -20 -25 -20
""",
    """
luego__digo bm -16 16
morado mpv 20 -15 -16
y__a nr -16 -20
~cros aghjmnoqsu -29 -19 -21 16 -19 -17 -21 -20 -16 -22
~ept> ahijnp -19 -22 -19 -16 -17 -20
~nsw abdgjlnopqsv -27 -17 -20 18 -16 -20 -22 -18 -17 -19 -20 -22
~scal m -20
~tag u -15
~ybod bjmopuv -16 -17 -27 -23 -16 -16 -21
~yler v 17
""",
    """
cuando cdgjklnqruv -23 -42 -19 -39 -20 -25 -19 -24 -33 -33 -16
dallas j 16
is_slow qr -19 17
nothing__right mn -23 15
once__am a -15
~ine cdefgijkqrtu -21 -18 -35 -32 -28 -27 -17 -17 -19 -31 -21 -57
~nine j -16
""",
    """
@call__more v 16
@drive_al no 18 -17
birth_control n 16
comp a -17
garden am -18 17
le_entiendo cg -17 16
o__o em 20 -18
que__alla mn -16 -16
to__me bfghjmnoprstuv -31 -17 -34 -23 -34 -46 -22 -29 34 -44 -29 -31 -18 -35
~ayer abdjrsuv -18 -20 -21 -21 -17 19 -23 -16
~dor abdghjklnoqtv -32 -22 -25 -23 -25 -26 -18 -20 -25 -25 -34 -16 -17
~havi pr -22 -16
""",
    """
as_the mu -18 -15
buenas bcdefghijklmnoqrst -15 -16 -24 -20 37 -19 -22 -25 -21 -20 -17 -39 -23 -17 -20 -22 -19 -25
cerca_del j 22
it_on mo -28 -18
mi_expediente a -16
my_neighbors q -16
number_do gu 26 -26
otro__favor o 17
say$ dgnu -18 16 -17 -16
the_@insurer i -25
turn__@texts m -22
would_you acg -31 -22 -15
""",
    """
^nix bm 16 -18
for_work g -16
have__this mu -30 -19
i_come bgkmprs -26 -29 -17 -49 -22 -30 -27
number bcefhmnoqrst -25 -25 -18 -19 -29 -20 -28 -29 -23 -21 -18 -25
take_donations m 16
the__@staff hjm 17 -16 -17
want__me m -23
we__@day o 18
what_i abdijoqu -32 18 -34 -17 -16 -29 -29 -41
~boy m 19
~ccin gm -15 16
~df> em 22 -23
~link m -25
""",
    """
^nothing bgloquv -23 -32 -18 -20 -24 -17 -18
florida bm 16 -16
in__morning m -17
quitenme__la b -17
text$ n -15
you__an ahiv -26 -15 -20 15
~cesa qv 16 -18
""",
    """
@clothes_comoda mn -17 22
can__for n -22
car_on m -18
eso__el m -25
own kru -18 -18 -22
~thn emtv -17 -22 20 -17
~ued befghjklmprstuv -22 -50 -33 -17 -28 -16 -19 -49 -31 -17 -27 -17 -20 -41 -60
""",
    """
@relative__he mq -23 -20
a_writing mu 16 -16
about_getting m -18
count_as mn -21 20
is__# abghlv -15 -21 -29 -34 -18 -25
not:casa m -16
not:message glmv -18 25 -19 -18
~<aw acdefghijkmnt -26 -27 -25 -33 -30 -33 -38 -28 -35 -26 -24 -20 18
~nfor d -21
~uito abilmnoqu -23 -16 -18 -17 -30 18 -27 -18 -19
""",
    """
be_@late bhq -19 -19 -20
got__on ams -15 -21 -19
i__know abikmotv -21 -17 -16 -15 -28 -26 15 18
me__in bjp -20 -16 -22
my_flight bmqr -17 23 -18 -15
not:interesa al -20 15
turno__# m -17
work_the m -18
~<gan imuv -19 25 -24 -22
~copy e -16
~lif bghilmnrsu -17 -20 -22 -24 -18 -21 -23 -19 -16 20
~nsta a -17
~oque adgjmuv -27 -18 -17 -17 -24 -15 -23
""",
    """
book aceghijklmnopqrstuv 30 -26 -15 -38 -29 -42 -27 -24 -33 17 -16 -30 -26 -35 -32 -25 -30 -39 -28
can__tell ajloq -23 -19 -17 -15 -18
do__run mu -22 -17
get_a acghkpqrsu -29 -23 -22 -23 -16 -18 -34 -23 -18 -43
""",
    """
is__next dhn -18 -18 -22
my__not agikmu -17 -19 -19 -18 -46 -19
works$ lmn -19 -29 -15
~<th befijkop -15 -62 -19 -29 -24 -17 -16 -35
~apel jqru -18 -16 -16 -16
""",
    """
^@parking aefhmr -16 -18 -17 -18 -34 25
am_thinking am 18 -19
contestar gn 19 -24
era_para bmu -20 17 -24
fjdks* e 15
marco adefghjloqu -15 -17 -20 -18 -24 -16 -22 -20 -16 -18 -27
olvido__@visit m -17
~<sid abdgnquv -15 -19 -32 -16 -25 -19 -17 -17
~tima m -22
""",
    """
@ride_is abdjmnp -17 -18 -17 -15 -32 -20 19
does__help gqu -22 -19 20
las__de o -15
me__do mu -28 -24
only befghjkmnpqrstuv -16 -17 -21 -22 -29 -17 -19 -42 -25 -28 15 -18 -26 -18 -26 -19
take__@vehicle mq -22 34
~<blo acdefghilmprtuv -33 -16 -31 -17 -20 -24 -19 -23 27 -16 -20 -24 -21 -38 -23
~orl h -15
~ten> adghijkpqv -23 -27 -29 -19 -33 -19 -16 -19 -37 -35
""",
    """
does_the bghijknov -17 -32 18 -17 -22 -16 -29 -17 -17
my__i dijpqu -20 -23 -16 -26 -19 -38
no_sense m -15
not:puede acdimnoq -18 -21 -20 -29 -20 -33 -21 19
ride abcdefghijklmnopqrstuv -65 -52 -63 -75 -60 -61 -60 -58 -63 -64 -53 -60 -51 -39 -36 45 64 -57 -44 -62 -60 -67
what_town j 16
~<ve efgijklnprv -40 -41 -44 -22 -40 -34 -24 -47 -19 -24 -46
~anar dmno -17 -16 23 -15
~ney cgijlmnorsu -16 -16 -26 -20 -21 27 -22 -27 -15 -17 -19
~odd u 16
""",
    """
desde_que bmos -16 -25 -16 20
do__unsubscribe lm -18 19
get__the gklmoqu -20 -22 -23 -24 -22 -19 -33
i__works qu 17 -17
not:been mv -25 16
not:mind lruv -17 -16 -20 -23
the_red j 16
~cons cfghmnostv -21 -18 -35 -24 -27 -22 -25 -24 -16 -32
~lul abinq -22 -16 -17 -15 -21
~ould befhjlmprtv -23 -29 -33 -24 -23 -16 -16 -41 -26 -25 -47
~tit a -15
""",
    """
@cancel__can bq 24 -21
agent efhim -19 -22 -19 24 -25
can__fit a 16
good$ deghilqrstuv -19 -20 -30 -32 -28 -16 -30 -16 -29 -46 -39 -27
limit d -16
list_to im 15 -18
~<int efghikmrstv -16 -20 -34 -29 -23 -22 -19 -22 -36 -17 -17
""",
    """
esta_semana ahi 16 -18 -16
hambre ms -16 20
like__@texts l -15
me__is m -19
not:en jmnp -15 -29 -17 -18
set__time a 18
~<cap ij -18 -19
~<dar b -15
~blue dhjln 16 -18 -19 -16 -22
~eme> defhlmnpqstuv -37 -26 -26 -39 -19 -30 -43 -29 -40 -38 -32 -33 -35
~lo> cdeghklnpqrtuv 18 -30 -50 -28 -16 -40 -19 -42 -32 -17 -18 -37 -16 -50
""",
    """
el__y nr -15 -23
i__a bcdefghjklmqrstv -17 -48 -25 -23 -24 -22 -63 -21 -34 -34 18 -27 -27 -43 -53 -20
times abdmpqr -19 -24 -27 -20 -16 -21 -18
to_speak ci -16 22
you__day bdgnotuv -16 -23 -20 -18 -20 15 -27 -18
~<gra abcdefghklnsuv -20 -16 -20 25 -24 -20 -16 -25 -20 -21 -16 -21 -35 -21
~lrea agikp -24 -16 -23 -16 -20
""",
    """
@sick abcdefghijklnopqrtuv -51 18 -49 -48 -34 -33 -50 -44 -46 -44 -21 -35 21 23 -39 24 -54 -33 -42 -47
@stop__up lm 23 -20
este_chat gmu 22 -17 -23
for__@symptom mn 18 -19
nobod* bdmopqrsu -21 -19 -27 -21 -24 16 -17 -20 -24
sabados hmo 17 -21 -18
~heap j -18
""",
    """
^start abcdefghijklnopqrstuv -63 -26 -30 -19 -31 -28 -21 -32 -27 -29 44 -31 -22 -23 -17 -31 -41 -29 -29 -20 -19
tengo__ayuda g -17
~dow cgikmtu -18 -29 -21 -25 -18 -18 -30
~gnif m 15
~ims n -15
~ment cdgpsv -17 -16 -32 -16 -29 -26
~rve> hjklnpsv -17 -22 -16 -17 -21 -18 -18 -20
""",
    """
a_text acgkmu -18 -16 -21 -26 -19 22
mind_on bm 15 -19
you_today fhm 21 -21 -22
~nga> m -17
~omat m 15
~pti bcefghijkmnrstuv -23 -15 -21 -21 20 -17 -26 -23 -21 -16 -28 -26 -16 -20 -27 -24
~ulta m -20
""",
    """
my_car adjmnrsu -15 -24 -19 36 -25 -17 -23 -23
want__go m -20
~ncil am 19 -21
~ues> bdeghijlnoptv -24 -50 -23 -43 -16 -19 -35 -33 -16 -17 -19 -23 -29
""",
    """
@wrong_@call v 15
all_texting l 15
be_with mnpq -16 20 -18 -17
canceled bimo -16 -19 19 -18
first$ dn -18 17
is__@open aijn -17 -18 -20 -15
we__it abdopqru -29 -27 -16 27 -17 -24 -20 -21
~<tha acefghiklpru -22 -15 -37 -60 -30 -58 -24 -19 -38 -15 -16 -28
~ff> abcdhjknqrv -21 -26 -16 -24 -24 -23 -15 -22 -19 -15 -23
~laza adhjmu -20 -23 -18 22 -21 -19
~scor dr -22 -16
""",
    """
^dime aho -16 -18 -19
for_another amo 22 -20 -29
got__but gmor -21 -16 -16 17
i__over imu -22 -16 -16
later__@month mo -16 17
need__word im 17 -16
not:quiero acgikmoquv -44 -35 -15 -26 -24 27 -23 -25 -32 -25
pricing m -21
quiere imou -15 -21 -21 -15
talke* mou -26 -18 -15
wait_i b -15
~adj i -16
~arol mv -21 17
~eol c 18
~ober n -15
""",
    """
@relative__up a -17
clothes dgmnu -19 -22 -34 33 -16
day abcdeghijkmoqruv -23 -50 -59 -39 -38 -75 26 -56 -84 -36 -52 50 -26 -61 -40 -67
not__you imoqv -20 -26 -17 -21 24
~erst ablu -15 -16 -18 -25
""",
    """
@insurer__@insurer p -20
@relative_la m -18
@relative_sit amnpqu -19 -17 24 -21 -16 -18
on__way abcdghijklmoqrtuv -29 -28 -17 -29 -27 -26 -29 -33 -21 -22 -26 -32 -42 40 -18 -22 -15
the_job m 15
~<vo cdjlnpruv -20 -22 -24 -22 -24 -19 -20 -25 -19
~lige d -15
~tock m 20
""",
    """
@cancel_i pq -17 -21
barki* m 15
dejen abcdghijklnoqrstuv -19 18 -16 -16 -24 -15 -34 -20 -40 20 -19 -23 -17 -16 -18 -16 -27 -22
throu* lns -34 -17 -18
turned alr -19 -18 -22
unsubscribed m -16
~jar> giprsu -28 -16 -17 -19 -21 -25
~mapa j 18
""",
    """
#__somebody p -15
and$ em 18 -18
did__come jm -19 17
para__trabajo d -16
~een> abcdefghinopq 16 -23 -30 -15 -16 -21 -36 -25 -26 -39 -26 -35 -27
~nasa m -22
""",
    """
eso__para ajuv -19 -19 19 -17
quien$ imu -17 -21 18
sorry$ bceghjpqrsuv 20 -25 -26 -30 -18 -22 -31 -20 15 -20 -35 -19
~sked abdjnstu -28 -23 -18 -18 -20 -20 -15 -19
""",
    """
@hello_how u -16
her abdefhjklmrstuv -31 -22 -36 -19 -21 -37 -34 -24 -23 22 -29 -21 -17 -48 20
salgo_a r -16
the__find m -17
to__texting l 18
~<mat bgmnqu -18 -20 -23 21 -17 -16
¿__hora mnu 20 -25 -19
""",
    """
call acdefghijklnopqrstuv -41 -63 -37 -40 -36 -55 22 47 -54 -58 -17 -61 -29 -64 -47 -54 -32 -38 -62 -67
nothing__@eat mn -28 22
que_@insurance adu -20 17 -16
that_opening am 16 -20
~lome a -15
""",
    """
llegar admno -23 -15 -26 -18 -18
quiero_inscribirme ak 16 -22
senorita m -19
~str cdiopstu -25 -32 -29 -28 -39 -19 -26 -17
""",
    """
come$ dghimnops -26 -24 -30 -17 -28 18 -16 -23 -22
for_help g -16
que__ese d 17
que__hay bfmn -20 -15 -20 -22
still$ amnqrs -20 -29 -16 -19 -16 30
~gram m -18
~rau mu -15 16
""",
    """
a_number adgijlu -32 22 15 -15 -22 -25 -22
cosa d -16
proxi* m -21
up__@relative m -15
~encu abmu -15 -17 -24 -15
~quiv lm -16 -16
~tall jmu -16 15 -22
~terp cm 18 -17
~vel abjlrv -19 -18 -16 -17 -17 -17
""",
    """
not:day nv -24 -24
not:yo mqv -16 -18 19
~<num abcefhmnopqrst -19 -39 -43 -34 -33 -46 -27 -43 -48 -17 -39 -45 -36 -36
~abes gu 15 -18
~lose abcdghiklnpqsuv -22 -20 -16 -22 -37 -20 -19 -17 27 -21 -18 -22 -17 -16 -26
~poss dkn -17 -17 -17
~pped jnp -16 -20 -20
""",
    """
? abdefghijklmnprstuv -28 -83 29 -157 -48 -16 51 -29 29 -65 -68 -75 36 -97 -75 -38 -133 26 -99
@hours$ abcdefghijklopqrtuv -16 -33 -23 -41 -29 -38 -33 43 -36 -46 -23 -24 -18 -27 -39 -30 -30 -34 -25
all_@texts bklm -21 -26 24 -26
confi* lnq -21 -19 -20
set__minutes mr 16 -17
""",
    """
^wanting a 16
a_llegar q -17
are_you bcdegijklmnopqrstuv -49 -17 -29 -57 -42 -37 31 -47 -53 -40 -60 -44 -37 -45 -57 -39 -62 26 -53
getti* dino -20 -16 -27 -15
i__them u -15
trabajan mn -28 -23
veces$ u -16
""",
    """
@howmuch abcdefghijklmopqrtv -53 -59 -61 61 -75 -69 -38 -67 -66 -33 -59 -61 -16 -60 -60 -29 -38 -27 -67
@move_mi abmno -33 -25 -17 -18 28
bros bcdefgjlmnopu -17 -25 -22 -21 -20 -18 -18 -21 18 -27 -19 -22 -31
la_licencia m 20
~<agr afimnopu -18 -18 -17 -28 -16 -19 16 -15
~<gda efm -17 18 -20
~obli dm -16 -18
""",
    """
happened dmqu -17 16 -17 -32
i_turn jm 23 -27
not:good bflmo -28 -15 -17 -39 24
please__my abcdjlouv -36 15 -24 -17 -21 -17 -29 -16 -15
to__again klm 18 -24 -17
~epar bdglnou -24 -18 -29 -16 20 -21 -19
~eth> u -22
~how> ijklnsv -17 -21 -16 -24 -23 -15 -20
~lta> acefghiklmnstuv -31 -23 -29 -27 -30 -25 -36 28 -45 -28 -30 -33 -24 -29 -25
""",
    """
i_@vehicle nq -19 25
is_fine d -16
not__@late mr 19 -21
to_drop hj 16 -16
true$ m -17
wear$ gmn -17 -38 31
will__let m -21
y_no bgiklnpsuv 17 15 -25 -31 -23 -20 -27 -22 -16 -29
you_up efhlmt -18 -19 -18 -18 21 -18
~ores q -18
~stan abhkmnopqrsu -22 -24 17 -29 -22 -38 -20 -30 -32 -42 -30 -22
""",
    """
intro jmnu -20 24 -25 -18
les ghjnoqr -22 -19 -26 -30 -24 -27 -19
my__got abcdijklpv -36 -24 -26 -31 -23 -19 -23 -29 18 -33
my__his p -17
my__now g -16
pastel m 16
texas aglmu -16 -18 -16 21 -27
total dmu 21 -19 -15
will_let mu 18 -15
zero q 18
~nsub abcdefghijlnpqrstuv -16 -18 -20 -20 -29 -22 -20 -18 -21 -19 23 -19 -18 -19 -20 -16 -20 -23 -20
""",
    """
^@insurance admu 18 -20 -21 -18
a__in bcdeijkpqrs -22 -23 -25 18 -32 20 -19 -25 -22 -36 -25
afrai* n -16
says__@stop klm -18 -16 18
time__the aimn -18 -16 18 -18
we_will adnpqu -18 -22 -15 -25 -17 -20
~rld> h -15
""",
    """
@relative_who m -16
^pull br 19 -17
~<ask acdhlnoru -23 -16 -33 -21 -18 -19 -16 -24 -31
~epta dfhjkmu 16 -17 -17 -20 -25 -30 -17
~lki abhklnpqr -21 -22 -16 -19 -28 -19 -21 -19 16
""",
    """
get_an an 20 -16
hago_ahora agm -19 20 -24
nlknl* e 17
no__@texts abcgklmoqruv -18 -38 -28 -22 -28 46 -61 -24 -16 -17 -22 -24
saw__on j -16
~<mi aefghijlmnpqrs -22 -44 -41 -36 -30 -19 -26 -42 -26 -27 -45 -32 24 -37
~ofr u -26
~uh> e -18
~vend acghijlmnov -20 -20 -15 -15 -24 -16 -16 20 -20 -21 -18
""",
    """
a_@food dghijnoqruv -23 -25 -20 -18 -19 23 -20 -18 -20 -25 15
me_my abcijklmnoru -34 -21 -28 -26 -18 -20 -33 18 -18 -17 -18 -23
roomies mp -16 20
you_cell dmnu -25 22 -16 -19
~cenc au -21 -18
~hold adefjkloqu -26 -19 -20 -26 -19 -15 -21 -18 -24 -20
~rde> en -19 -17
~rect dko -15 -16 -15
~trip abdhu -19 -18 -16 -18 21
""",
    """
@thanks$ acdefghijklnopqrstuv -45 -45 -58 -64 -67 -56 -32 -48 -50 -51 -56 -47 -44 -25 -55 -39 -43 58 -53 -56
am_at dghijlopsuv -20 -28 -27 -24 25 -23 -18 -20 -15 -21 -22
not__good m -18
please__send l 18
taken mpq -18 16 -19
who__going pq -15 16
~cast m -17
~extr bdimu -16 25 -16 -20 -22
~ric agijmnqrsuv -19 -15 -18 -16 21 -18 -22 -18 -21 -27 -20
~ubre adjlmpu -15 33 -17 -16 -30 -16 -21
""",
    """
esta__@relative m -18
sigan_mandando l -19
~bro> d 16
~crat imn -15 -20 -15
~nged adgijlnqru -26 -23 -17 -22 -20 -27 -16 -18 -21 -18
""",
    """
le_pongo gn 21 -17
quiero__de ao -37 -16
where__was jms -17 -28 21
writing inp -27 -16 -18
~conf abdlnqu -24 -21 -22 -24 -26 -24 -26
""",
    """
as acfghiot -19 -20 -19 -24 -27 -32 -21 -19
cupo adhijmo 20 -27 -18 -24 -19 -21 -20
hold adefjkloqu -26 -19 -20 -26 -19 -15 -21 -18 -24 -20
my__coming abopqr -25 -18 -18 15 -18 -23
sup$ abcdefghijklmrtuv -18 -16 -16 -20 -30 33 -18 -19 -18 -23 -18 -22 -31 -19 -21 -23 -15
the__@door dhl -18 -26 -16
this_using m 16
vive mv -17 17
~<env lmov 17 -19 -15 -16
~elu abinoq -22 -18 -18 -16 -16 -22
~leta dmr -15 -15 -16
~ncue abmu -15 -17 -24 -15
~told bnqrsv -24 -16 -18 -16 -17 -18
""",
    """
cabeza dnu -17 -22 -20
does_everybody q -16
le_hago mq -18 -15
off_to p 19
~<ps mu 22 -17
~dent abcegilnopqst -36 -38 -30 -17 -37 -36 -39 17 -22 -21 -30 -26 -19
~ife> m 17
~lef acdhnopqtu -28 -25 -21 -21 -35 -27 -23 -18 -19 -18
~tak acefgijmoprstuv 17 -19 -34 -35 -26 -31 -18 -21 -30 16 -18 -25 -36 -42 -17
""",
    """
#__get n -16
@texts__i ab -17 -15
cosas lm 16 -24
do__a bcdhiklmnopstu -41 -26 -27 -33 -32 -29 -31 17 -26 -31 -18 -19 -24 -22
~crap bm 16 -16
~ense dmuv -18 -18 -26 -20
¿_de u 15
""",
    """
no__den l -19
not:unsubscribe lm -31 23
pacie* bdfgin -20 -16 -16 -15 -20 -19
said cdfghijqrstv -20 -35 -17 -15 -22 -22 -29 -19 -27 -27 -24 -19
~nyo abdgjlnpu -23 -19 -25 -15 -22 -23 -26 -18 -33
""",
    """
a__since m -21
good__the o -23
me__@price d 17
plomero a -15
~choo q -21
~eps m -21
~gob m -16
~ila hjlnrsu -18 -24 -16 -28 -23 -20 -22
""",
    """
@drive_again n 15
@howmuch__antes n 15
dura_la dns -23 19 -21
i__start m -16
iv$ u 15
~<lon acdefghiklqtv -16 -26 -20 -26 -26 -40 -21 -19 -15 -20 -17 -30 -29
~<whe bcefgiklqrstuv -29 -23 -33 -49 -21 -21 -33 -28 -24 -23 15 -33 -24 -51
~awye a -17
~esco bdmn -17 -17 -29 -16
""",
    """
are_@food m 16
during m -21
took_the jnq -24 -16 -16
want__@person m -16
y__me gksu -16 -16 -18 -20
~ate> defghlnrsv -34 -17 -18 -37 -36 -40 -38 -17 -18 -20
~lew m -20
""",
    """
a_escribirme kl 19 -22
estoy__trabajo qr -15 -21
pero__el amo -21 -18 18
se__puedo q -18
thank acdfghijknopqstuv -22 -19 -30 -35 -26 -30 -21 -25 -28 -21 -21 -26 -22 -17 31 -29 -27
the_calendar m -15
~ont> abgnquv -22 -17 -19 -15 -19 -26 -17
""",
    """
@texts_@stop klm -24 20 -16
^@traffic bru -16 21 -18
del_@treat m -17
gener* m -17
~ao> e -23
~gle> adhns -23 -15 -15 -23 -21
""",
    """
cuand* cdgjklnqruv -23 -42 -19 -39 -20 -25 -19 -24 -33 -33 -16
perio* mn -16 15
stadium j -16
""",
    """
@thanks_it bdlmt -21 -15 -21 -25 26
dormida msu 16 -22 -18
driver_is mpq -29 20 -18
no__@visit adinqsuv -18 -26 -19 -15 -18 -19 -19 22
y_esto fgu -18 -23 20
~angu cu 23 -21
~guen blmorsu -20 16 -35 -19 -17 -18 -17
~irmo u -16
""",
    """
car__way m -18
entie* abglmqrv -24 -17 15 -17 -32 -17 -15 -21
have__wait nq -22 15
left__right jm 15 -17
ser__# o 20
~tex abdefhjklnopqrst -24 -34 -44 -25 -35 -25 -17 20 19 -57 -43 -50 -45 -46 -50 -39
~ump> m -21
""",
    """
antes$ agimqs -21 -23 -26 -24 -19 -17
diez mr -17 17
molesten$ lm 16 -19
not:sus lm 15 -17
right$ adeghjmrtu -17 17 -16 -27 -27 19 -29 -32 -26 -18
suero bijmoq -18 -17 -15 -19 -18 -16
you_work gmu 20 -37 -29
~<gui abginrs -19 -16 17 -26 -21 -18 -17
~pene qu -16 -30
~ske abjnstu -30 -25 -20 -20 -20 -16 -20
""",
    """
@relative__@spanish cm 21 -19
at__# im 19 -17
entrar q -17
ese__¿ do -19 21
have__@call amqu -19 -22 -20 -16
pero__@day o 16
~<wai cdhlmsuv -22 -24 -19 -24 -28 -28 -20 -16
~nsf dijq -17 26 -16 -16
~site fmu -18 15 -15
""",
    """
=beside:side_effect ms -29 16
contact_you a 16
denise$ m 19
you__of jou -16 -17 -24
~egal jm -21 -19
""",
    """
all__a imv 15 -18 -16
bailed q 16
de__¿ u -17
en__o adg -15 -19 -16
signed agm -17 -15 -21
visit cghjmnprs -16 -23 -16 -40 -16 -16 -31 -34 -16
~<gam ahjlmu -15 -19 -23 -17 31 -20
~cayo bpqrv -17 -19 16 -15 -17
~pica ms -28 22
~sist acefghijnorsv -25 -26 -23 -16 21 -20 -29 -19 -21 -21 -19 -22 -23
""",
    """
de_peru m 16
dia_se q -16
not:bien m -20
~ban> lmu 15 -28 -17
~llar g -17
~robl abcdegl -21 -22 -17 -20 -16 -17 -18
~tal efghiknopqrt -31 -31 -33 -41 17 -38 -52 -20 -30 -27 -27 -26
""",
    """
@symptom abcdefhijklnopqrstuv -57 -75 -55 -86 -53 -58 -70 -71 -79 -61 -49 -25 -48 -66 -54 -59 95 -62 -41 -33
cousin abjmnop -24 -17 -16 -29 -15 -22 21
iba__@fetch mpq -19 -22 23
me_molesten lm 17 -19
that$ bdefhjmnpqrtu -43 -21 -15 -18 -20 -18 16 -29 -19 -49 -17 -20 -49
when__@stop mn -17 17
~aqu bcdefhiknoprtuv -20 -29 -30 -19 -18 -29 -17 -32 -17 -30 -36 -43 -20 -28 18
~stor bcdgjlmnqrsu -21 -18 -18 -22 -20 -27 16 -22 -27 -28 -23 -25
~taci mu -16 -17
""",
    """
^quien abciklopqu -34 -21 -29 -37 -25 -33 -22 -38 -37 19
be__in hjmnqr -17 -23 -18 -19 -22 21
necesito_ayuda il -18 -16
please__out ilm 20 -25 -16
someone__my aop -19 -16 -21
voy_saliendo mr -22 21
~nal> adquv -20 -18 -19 -17 -18
~uadr bm -16 -20
""",
    """
podre mno -20 17 -17
~all cefghjloprst -48 -31 -21 -27 -39 22 -58 -22 -31 -30 -50 -21
~reen adklt -15 -16 21 -29 -17
~ryl m -16
~sie cdfgjklmnprtv -22 -31 -17 -38 -33 -19 -16 -16 -20 -16 -18 -19 -34
~stay adglrs -32 -25 -18 -20 -19 -28
~ups> jm -17 17
""",
    """
@relative__da pq 18 -19
a_live im 16 -16
ay ab 17 -27
bill$ n -16
did__mean klm 22 -18 -26
me__@staff im 18 -20
not_say lm -17 17
o_# dehmr -18 26 -18 -25 -16
~mess abdhijlmpqtv -28 -30 -29 -19 -16 -18 18 -16 -17 -17 -21 -22
""",
    """
@symptom__otro o -16
can__@book abcdghijnoqru 32 -26 -19 -31 -18 -20 -20 -19 -30 -29 -25 -21 -15
greetings fm 15 -15
is__sacar m 17
me_hace apq -19 20 -17
y befhiklmnostv -17 -45 -51 -25 -28 -39 -57 -18 -18 -26 -16 -20 -47
~<ham ms -16 20
~ugh cefjknpstv -22 -24 -23 -24 -16 -23 -21 -29 -17 -26
""",
    """
@thanks acdefghijkmnopqrstuv -63 -72 -79 -91 -106 -79 -62 -78 -83 -54 -30 -74 -65 -54 -83 -74 -75 101 -87 -87
lose_my abgjlmnrv -19 -24 -19 -18 22 -39 -16 -23 -16
lost_my gjlnopruv -30 -23 -30 -28 16 -20 -26 -22 -17
puppy gmnu -15 18 -15 -16
si__con q -16
super$ mrs 19 -15 -21
~<ros muv -26 -22 25
~lic abcdefklprstv -19 -46 -29 -46 -20 -18 -28 -24 -28 -23 -34 -23 -37
~onv lmq -15 -19 -22
~ride abdghjlmnpqu -21 -17 -24 -15 -20 -18 -18 -26 -18 22 18 -25
~rmen m -20
""",
    """
antes_o n 18
they__@animal u 19
you_accept d 15
~abo cefghlqt -24 -26 -29 -39 -44 -17 -19 -36
""",
    """
@medicine__walgreens m -18
evening_all fh 15 -16
to_return l -15
~ptop m 18
~so> cdehnotuv -34 -23 -29 -21 -30 -19 -31 -17 -40
""",
    """
boy abelmqr -15 16 -22 -24 -18 -17 20
jazz$ m 16
my_house i 16
~gla asu -17 -15 -20
~ope> eu -25 -16
~toca amp 17 -18 -18
""",
    """
@drink__from jmn -22 18 -18
my_new jlmo -18 -20 34 -16
need_help bg -15 -24
~cay nprv -16 -21 -16 -18
~mida su -23 -19
~nica mu -19 -21
~refo am -18 -19
""",
    """
@clinician__on a -16
amabl* fmt -16 -25 20
can befhjklmnopqrstuv -39 -80 -82 -18 -22 -22 -50 -42 22 16 -47 27 -39 -39 -58 -47 -110
hw dilmt 17 -20 -18 -26 -22
no_@thanks bdghlmqrtv -30 -16 -20 -21 -17 44 -17 -22 -52 -18
pick__up abgmo -22 -16 -15 -22 -22
~asco bm -16 -17
~giv cfhjknpqstv -20 -20 -26 -25 -30 -21 -35 -16 -25 -19 -37
~pone adfhjprsv -21 -34 -21 -25 -18 -24 -15 -25 -17
~ssi efhimnpst -29 -23 -31 -23 -23 -38 -26 -28 -22
~stem au -17 -19
""",
    """
@open_tomorrow h 15
paren* bjl -15 -15 18
sorry__i m -18
~fore bcefjmnpt -28 -21 -16 -17 -17 -28 16 -23 -20
~hut adghjmu -24 -19 -19 21 -17 -21 -20
""",
    """
@spanish__favor abcgjlmo -21 -22 26 -19 -26 -27 -16 -20
i__care m -18
que__iba pq -15 16
~<dir agkl -16 -21 -17 -15
~loan dm -19 20
~met djpqrv -30 -21 -29 -18 -20 -26
~mmu i -15
~te> adefhnpqr -22 -28 -66 -20 -48 -60 -33 -23 -47
""",
    """
@person_who nq -15 16
all_at j 20
contr* n 15
days__have au 18 -18
finis* n -16
since__home s 18
~urc abdnq -16 -15 -16 -15 -17
""",
    """
@hours abcdefghijklmprtuv -24 -29 -45 -64 -37 -50 -60 69 -56 -72 -45 -49 -33 -39 -35 -43 -61 -39
break u -15
busca* bdghiknu -25 -21 -15 -17 -19 -16 -19 -28
has__now m -16
is__@day abdjsu 21 -19 -24 -15 -17 -22
que_@door dfghjmru -16 -21 -19 -20 29 -26 -22 -24
~<cup adhijnou 20 -28 -18 -25 -24 -19 -20 -17
~cup acfghjklnrstuv 21 -27 -17 -31 -26 -32 -21 -27 -34 -20 -22 -17 -32 -22
~guar amor -19 -22 -17 16
~kmbi o 16
~ltar m -18
~uce> u -15
""",
    """
driver__the m -20
not:los acglmou -21 -18 -15 -20 26 -17 -17
~<nue adgijlopstuv 16 -29 -18 -22 -27 -30 -20 -15 -18 -16 -22 -18
~cio cdegijklopqsv -41 -31 -40 18 -31 -35 -41 -27 -24 -19 -28 -43 -49
~gles m -16
""",
    """
@drive__@relative mpv -31 24 -17
@relative__ya m -17
@thanks_por mt -23 26
^sorry bdhlnopqs -24 -16 -27 -16 -15 -22 -21 -22 -17
later__you o 16
room$ jp -17 -20
said__i mo -20 16
someone__in hp 16 -15
what__wear gju -28 -17 -20
""",
    """
@late__@call him 24 -16 -25
legal ju -18 16
llame i 19
~opu m 19
""",
    """
a__i adghjlmoqsu -23 17 -27 -29 -24 -30 -48 -39 -33 -29 -18
first_@visit ajmno 18 -21 -31 -16 -15
le bcdefghilnoru -27 -29 -31 -29 -31 30 -43 -26 -21 -35 -16 -30 -17
numero__este u 15
que_frio m 19
slept m -18
~abla cklmnoqrv 16 -22 -15 -17 -23 -29 -23 -19 -22
""",
    """
@treat__this a -16
@wrong_dude mv -15 16
do__worry bmopqu -16 -26 -17 18 -16 -15
not:time r -17
numero$ abdgilmors -30 -26 -15 -18 -52 19 -52 -15 -16 -17
~abi glov -17 -17 -20 -16
~bvcx em 18 -17
""",
    """
@treat_@treat u 18
^donde bdimnoqrsu -26 -17 -22 16 -16 -15 -17 -36 -47 -41
i_left mq -16 -18
is__where m -18
llego__a mr -22 15
no__de abgilmo -17 -25 -15 -23 -51 33 -15
not:number gl -22 16
the__just m -20
""",
    """
@relative_ustedes amu -15 -22 19
does__from dn -17 -17
if__just mq -16 18
like__try a 15
two_doors j 15
~<fe cdefgijklnrstv -34 -48 -26 -39 -21 -24 -24 -40 -31 -36 -42 24 -32 -16
~gare j -17
~lan abcdeghijkltu -44 -22 21 21 -29 -59 -42 -35 -34 -27 -25 -32 -64
~rei iu -15 -18
~rtab i 16
~rto> ghinoqs -17 -20 -17 -23 -20 -18 -16
""",
    """
enfermera ai -28 23
is__@body u -15
is__success dmu -17 -17 17
long_do m -15
que__si m -15
sacaron jl -16 -17
si__los kl 19 -17
what__@door jm 19 -21
""",
    """
^gday efm -17 18 -20
locations jm 18 -21
of_pocket m -19
switch abcdefghijmpqrstuv -27 -17 29 -26 -16 -17 -22 -26 -26 -30 -48 -22 -23 -24 -21 -18 -26 -19
yo__quiero mu -19 -16
~<em cdehjkqruv -25 -31 -24 -27 -18 -32 -17 -17 -27 -19
~dad afglnqrsv -17 -16 -31 -17 -28 -27 -26 -27 -29
~tamo ailsuv -23 -24 -16 -17 -17 -16
~xtea m -25
""",
    """
^same adefgijlmnuv -30 -20 -17 -15 -20 -16 -28 -18 32 -23 -23 -16
parad* mr -16 17
the__my acdhlmnq -16 -17 -30 -19 -27 -24 -21 -33
trans* abcdghiknouv -25 -22 -16 -29 -17 -17 18 -17 -20 -27 -30 -18
~<hj em 18 -17
~ajo> cghlnsuv -23 -25 -17 -20 -29 -30 -34 -19
~mnnb e 17
~rtir n -17
~tod acegijnpqruv -23 -37 -36 -39 -17 -36 -50 -22 -18 -17 -28 -39
""",
    """
^next a -15
i__driver m -18
nadie$ j 15
~andi n -16
~ecta dj -16 -17
""",
    """
@move_el ano -18 -18 17
can__before dimn -23 -20 -22 21
days__the hjmu 20 -15 -21 -16
else cghijmnp -19 -22 -21 -31 -19 -26 -24 -32
me__@symptom anqsu -17 -16 -17 26 -22
new_@clothes mn 21 -19
no_necesito agio -26 -21 -16 -15
texto a -15
~lien bghmu -21 -27 -16 -17 -16
~ln> em 20 -22
~ncon ano -16 -16 -16
~sob adno -16 -20 -17 -15
~yea mpq -17 18 -18
""",
    """
ahi bdefhkmqtuv -23 -44 -26 -39 -32 -30 -28 -25 -27 -16 -17
hara m 16
puking gmn -21 -17 20
said_i aklmnou -21 -17 -23 28 -20 -17 -20
~atch adghjkqrv -20 -23 -25 -18 -27 -17 -16 -24 -17
~hil dgimpqu -26 -16 -19 16 -17 -21 -15
~ial hlmnqrsu -16 -22 -30 16 -25 -17 -23 -18
~ture du -20 -16
""",
    """
@open_right m -23
^explain i -24
get__this alm -21 16 -23
give__spot ai -17 -15
in_on hmo 19 -17 -15
~<scr abcdijkorsv -26 18 -18 -20 -20 -15 -17 -21 -18 -15 -19
~nev cdijnopqrstv -17 -25 -25 -22 -19 -32 -24 -17 -25 -16 -24 20
~ny> abceghikopqr -32 -31 -24 -22 -40 -35 -38 -33 -16 -34 -28 -32
~ommu m -15
""",
    """
@call__# hm 17 -18
ma acdikmno 24 -17 -18 -17 -17 -19 -20 -20
tengo_que afhiklmopqrstv -47 -24 -18 -44 -16 -20 -34 -17 -60 -17 -16 -46 -15 -21
~scam u 19
~ubl adimr -23 -16 -17 -27 -17
""",
    """
volver im -18 -16
~ecue m 16
~nun ikqrs -20 -17 -19 -16 -17
""",
    """
at__store m 18
dejo_de ln -16 18
hay_@parking acdefghijlmnoru -24 -24 -30 -22 -25 -22 -25 -21 40 -15 -37 -28 -17 -38 -27
quitenme almor -23 20 -19 -21 -30
so__to am -18 -17
vi_en m -18
~efil adu -29 -16 -18
~issu empq -17 -17 -16 21
""",
    """
due__a m -17
emojiyes$ p 15
is_walking m 15
not:anything du -27 -17
sponsor q -16
would_# o 16
~ext bcdefhjklmnpqrst -24 -15 -26 -39 -43 -39 -21 17 16 -21 -16 -38 -59 -40 -22 -46
""",
    """
a_first adm 21 -15 -15
care moqv -30 -17 -25 -18
near_the r -16
~gary blmv -17 -27 -26 39
~lado hijmqu -18 -15 17 -17 -19 -21
~saqu almv -20 24 -21 -19
""",
    """
balan* u -17
my_@ride abcdghijklmnoqrstuv -32 -35 -28 -34 -30 -20 -22 -31 -23 -30 -23 -33 -20 49 -26 -32 -16 -24 -29
not:contact l 17
you_clean m 15
~<ah cefijlopqstu -23 -33 16 -25 -27 -21 -32 -28 -26 -27 -30 -30
~ate cdefgklnopqrsuv -17 -48 -40 -48 -66 -28 -17 -34 17 -19 -32 -37 -32 -19 -23
~een bcdefghinopqv -24 -35 -20 -25 -27 -42 -16 -27 -44 -29 -37 -30 -18
~ge> bdefghjnoqstuv -36 16 -23 -28 -15 -33 -36 -25 -25 -35 -18 -28 -23 -34
~nita u -18
~park d 15
""",
    """
@price__a m 19
a__would dmo -16 -21 -17
have__time o -15
make_you m -17
on__to n -19
por_mi abcdijklmnopqruv -31 -34 -27 -27 -28 -21 -21 -25 -23 -25 -26 32 19 -17 -23 -23
somebody__can a -16
~<seg dioqruv -21 -18 -17 -16 -16 -15 -16
~rev bdgijklnoq -23 -21 -18 -25 -24 -23 18 -24 -21 -25
""",
    """
@pay_de dm 17 -17
m__@visit abmo -17 -17 -17 20
~ratc imn -15 -20 -15
""",
    """
can__use inoq -15 -27 -21 -16
en__manana b -18
god__all o -16
got__@thanks b -17
me_cobraron dm 19 -19
my_playlist km -21 17
on__in ehmr 20 -15 -17 -16
with_me abdgjlmnoqv -29 -29 -29 -20 -23 -28 -37 24 -23 -15 -18
~rete acdm -18 16 -19 -23
~says cfhijlntv -18 -35 -27 -21 -17 -25 -25 -17 -20
""",
    """
block ablqu -19 -17 19 -18 -16
if__is bdmor -16 -20 -29 17 -18
voy__el m -16
~<pol abdj -18 -21 -16 -15
~ais> m -17
~ata gijnopqr -28 -19 -19 -23 -28 -17 -19 -16
~dkf eflm 23 -16 -16 -27
~soo acdghijkmpqs 17 -17 -19 -23 -27 -23 -24 -20 -18 -19 -25 -15
""",
    """
^still abhilnsu -31 -28 -23 -23 -19 -34 20 -24
paseme__la ij 17 -18
sorry__@call m -16
to_keep amn -15 -20 -16
your_help gt -17 16
""",
    """
#_de huv 16 -15 -17
@drive_yo n -22
con_un aim -17 18 -20
here$ cdfhjnopqrsuv -21 -36 -26 -39 -16 -36 -28 -27 -40 -31 -28 -26 15
pues$ bcdfgiknoqs -15 -15 -20 22 -21 -18 -22 -24 -21 -17 -16
tell__what m -20
what__@visit adjmu -23 -29 -17 -24 30
what__had bmo 16 -16 -15
~emai cjmoqv -16 -18 15 -25 -15 -16
""",
    """
arizo* a -22
it_really m -15
quiten__@day b 15
~ios> abcdghijklmnoprv -19 -21 -24 -25 -17 -18 -16 -20 -16 -22 17 -18 -20 -15 -21 -19
~vil m -23
""",
    """
around abdu -21 -25 -17 -16
can__here m -15
if__@visit n 17
~<ev cejklmnoquv -30 -21 -36 -18 -18 -19 -15 -26 -16 -25 -48
~<pli bdefglmu 23 -16 -22 -19 -16 -26 -34 -15
~<tem bcdilqu -15 -18 -21 -18 -15 -18 -20
~blem adegjlv -24 -21 -17 -17 -15 -18 -22
~cam bdefhinptv -29 -40 -23 -24 -31 -35 -21 -20 -22 -45
~emov acioqruv -26 -16 -21 -18 -20 -19 -26 -29
~gano imuv -19 23 -23 -21
""",
    """
deleted j 15
escalofrios s 17
hoy$ adfghjlnopqruv -30 -24 -21 -18 30 -23 -15 -18 -19 -18 -19 -18 -27 -18
me_mandan j -17
new__who im -19 -18
no__vuelvan kl -17 17
not:help bu -15 -15
package am -15 17
we__i m -16
~<gav bimop -18 -29 -39 18 -15
~bad m -15
~gui abejklorstu -32 -17 -18 -37 -16 -31 -17 -41 -33 -22 -25
~mys djlmu -20 -15 -16 -21 -21
~ual> aefkloqtuv -30 -31 -27 -31 -31 -35 -31 -26 -38 -28
""",
    """
harold h -15
not:nada bcghijlmno -34 -16 18 -22 -18 -18 20 -19 -22 -16
shift ju -17 -22
was__to dmnoqrs -23 -20 -29 -22 28 -20 -19
""",
    """
^he adefghijklortuv -36 -21 -15 -26 -20 -20 -22 -18 -24 -27 -15 -25 -15 -31 17
did_you adghilmnostu -22 -17 -24 -20 -16 -20 16 -15 -27 -22 -18 15
me__@clinician aiu 25 -16 -17
with__@symptom m -16
~<eda d -18
~abe> l -16
~aza> dhjmu -20 -18 23 -21 -18
~iej apru -16 16 -16 -17
""",
    """
@staff__in him 16 -16 -16
b adhlmnu -18 -17 -21 -20 -31 -22 -16
i_go abcdhijlmr -25 -21 -17 -32 -20 -21 32 -16 -26 -18
tell__more mu -24 21
up__@call him -18 19 -26
~<fac behijklnoqrv -24 -18 -16 -27 -21 -18 -15 -21 -25 -17 -22 -17
~iod> mn -16 16
~ivar km 17 -16
~myse djlmu -20 -15 -16 -21 -21
""",
    """
~cta> mu -17 -18
~hrou lns -34 -17 -18
~jdh elm 24 -16 -27
~prep abgmo -20 -22 -28 -16 -16
""",
    """
campus$ jm 15 -16
me_quedo abpqr -23 -16 -19 15 -25
not:importa l -19
~<avi aehijnpuv -30 -17 -16 -25 -15 -17 -15 -18 -20
~pase bdgklmpqstuv -30 -15 -17 -23 -26 -23 -18 -23 -18 -16 -19 -16
~voca aim -17 15 -16
""",
    """
#__the r -22
@drive_is jmu 17 -17 -22
awesome$ mt -17 20
consigo bdnu -21 -17 -18 -20
day__or hm 16 -22
end__@pay du 17 -15
los_quiero m -16
que__alguien npqv -19 -16 17 -19
through$ mpu -28 -26 -18
~anxi m -20
~labi ai 17 -18
~oste ap 18 -18
~sied u 15
~zxcv em 15 -16
""",
    """
llevo__dias n -17
puede__esto c 15
y__por im -18 -18
~<tuv s 16
~qwqe em 18 -17
""",
    """
explain_what u 22
not:entiendo almv -20 -16 -28 -17
there__the ans -22 -27 -16
~ark> m -17
~kmb o 16
~sad dijnou -26 -16 -24 -18 -17 -26
""",
    """
cambie_de iov -15 -16 -17
es_esa gmu -15 -21 16
mrs$ im -16 18
not:tienen m -16
said__to akl -17 -15 -19
you_ever u -22
~nta abcefhprtv -29 -32 -39 -37 -37 -21 -33 -17 -22 -19
~urge d -18
~yon abdgjlnprs -26 -24 -28 -19 -23 -25 -28 -21 -18 -19
""",
    """
#$ bcdefghijklnqrstu -27 -74 -51 16 -69 -44 23 -18 -16 -61 -25 -34 -67 23 -57 -67 -41
car__i j -17
happy__to fm -17 18
la_@symptom mu -20 15
nix bm 16 -18
not:sign m -21
put__to o -15
to_fill d -15
~<inf abcdijlnrsu -23 -23 -15 -18 -19 -15 -21 -17 -18 -18 16
~expl abcdegjklmnoqruv -26 -26 -20 -32 -15 17 -27 -21 -24 -24 -23 -27 -15 -19 16 -20
~tem cdefjnpqtuv -26 -33 -17 -21 -18 -19 -27 -28 -20 -36 -26
~unk ms -24 15
""",
    """
be__off alm -16 18 -19
go abdefgijoprstuv -29 32 -25 -57 -48 -17 -32 21 -25 -43 -21 -18 -42 -21 -42
is$ abdjmnqs -20 -26 -24 -18 21 -16 -24 -21
mismo$ an -19 -23
order_me m 16
paseme abij -16 -20 22 -22
recom* gijklopuv -19 -27 -17 -19 -17 -17 -19 -27 -16
~eces efghjlprtv -23 -19 -23 -28 -26 -15 -30 -26 -19 -31
~pai ghinqs -25 -18 -21 -32 -17 -22
~roxi m -21
""",
    """
anda p -15
en__trabajo dmr -16 18 -21
insurance acdgijklopqrstuv 20 -17 16 -29 -25 -36 -16 -20 -34 -34 -53 -21 -22 -16 -53 -21
not:escriban klm -23 20 -17
o abcdfhiklmnopqrstuv -50 -28 -17 16 -46 17 -56 -44 -22 -63 35 -47 -59 -46 -62 -56 -39 21 -61
soon__possible mo -19 -19
tom__will p 17
~mit adjlou -24 -21 -16 -19 -24 -22
""",
    """
be__it n -15
fecha__favor ab -18 -17
i__is jmqu -16 -28 -22 -31
is_hard m -18
quienes dpquv 15 -16 -18 18 -17
recoger i -16
tell_the imr -17 -19 16
~espa m -17
~shut adghjmu -24 -19 -19 21 -17 -21 -20
~wpoe e 15
¿__a adiq -21 -20 -15 -26
""",
    """
a__tmrw m 16
molestar lm 16 -22
not:else dm -15 -15
not:understand m -16
on__@date bmr 15 -22 -20
~esio m -21
~figu n -15
~mada amq -16 -19 -15
""",
    """
helps gmt -15 -16 15
in_this inouv -19 -18 -17 -18 -17
plane* d 18
""",
    """
^al jm 16 -21
^nah bfjlnot 23 -18 -16 -21 -18 -19 -20
^saw am 17 -16
a__line m -18
make__@visit biu -26 -16 -18
me__buscar p 15
mi__le p -18
what_your m -18
~assp m 15
""",
    """
=said:location abcdefghijklnopqstuv -52 -99 -55 -100 -75 -103 -53 -90 -108 116 -84 -87 -112 -99 -71 -106 -108 -85 -51 -94
@howmuch__@vehicle djmqr -17 -20 -26 22 -16
a__llega hm 15 -18
an_@move dmno -16 25 -20 -17
day__it v -15
is_black m -16
senio* m -16
shuttle djmqu -17 -28 -30 23 -17
talk bhijnopqrsu -15 -20 25 -21 -19 -17 -17 -30 -21 -21 -38
~onc dghmp -16 -20 -23 -23 -17
~orra kmuv -17 -28 -15 -17
""",
    """
for__week m -19
me_quito mn -17 15
not:trust bm 15 -17
que_hago bghm -18 18 -17 -29
time_should mn -25 22
~<tou bp -16 -17
~cem m -25
~levo abcdfghijklnoquv -25 -16 -20 -23 -17 -15 -30 -18 -23 -18 -22 27 -19 -25 -23 -16
~maps jm 21 -15
~noce q -15
~tel abfkopqs -40 -17 -21 -20 -44 -22 -47 -35
""",
    """
alguien abdgjklmru -21 -23 -32 -17 -22 -20 -22 -22 -17 -41
cerrado hm 17 -21
hospital hmprs -16 -17 -19 -17 -16
~<do abcefhiklnoptv -15 -16 -37 -52 -37 -20 -46 -38 -25 -28 -27 -24 -47 -41
~ani dijlnor -27 -27 -26 -26 -21 -17 -16
~eria chnoqsu -17 -16 -21 -15 -28 -22 -21
~mean dijklnqru -27 -22 -24 18 -24 -22 -20 -17 -29
~nsie u 15
""",
    """
disability a -23
how_it gmu -17 -17 20
no__escriban klm -17 15 -16
not__a dilno -16 -20 -17 -23 -25
retra* r 19
~cerc u -15
~keys m 17
""",
    """
^ponganme a -19
aneur* mu 19 -19
can_@call im 17 -21
no__not gmoqv -26 24 -23 -25 -21
signed_up am -17 -20
un_@body im -18 22
~<dur abcdegijklmnopqrsuv -28 -21 -18 -46 -18 -27 -18 -22 -19 -20 -30 18 -24 -20 -24 -19 21 16 -25
~oud m 21
~vat k 19
""",
    """
^eta behmor -21 -24 -19 -27 -20 35
me__again m -23
me__seguir g 16
por__@relative a -16
~ich> abdijklnopqstv -24 -22 -30 -20 20 -17 -27 -30 -21 -19 -22 -23 -22 -19
~oop> m -15
""",
    """
a__and bmp -22 -18 -18
de__@visit ijqrsv -16 -17 -19 -25 18 -16
hey bcdefghijmnpquv -20 -16 -27 -15 37 -18 -19 -25 -28 -30 -16 -22 -22 -38 -18
is__hospital b 23
keep_sending l -17
know_i bmoq -19 -17 20 -16
me__work l 16
send__in c 17
trade_with o 15
~ntur n 16
~nyth bfghirsv -29 -15 -26 -35 -22 -21 -16 -24
~rdad mv -17 -16
""",
    """
^muy deikmtu -18 -18 -22 -16 -26 21 -18
long$ mnu -23 22 -18
me__para dmquv -22 -22 -17 -16 -17
not:@late bmorv -22 37 -19 -37 -23
puedo__la djq -16 -15 -19
~obe n -15
""",
    """
@relative__can am -17 -20
going__snow dm -19 18
have_been ailt -21 -16 -18 21
tutorial gjm 20 -16 -19
~bol ju -20 -20
~och abcdegilprtuv -27 -22 -15 -26 -15 -21 -20 -20 -15 -23 -18 -26 -23
""",
    """
comandos dg -18 15
me_bk akm -19 16 -18
more__somebody b -17
my__says jmop -18 -23 -22 -28
my_id amn -16 -26 20
queda abinqrst -22 -19 -17 -17 -22 -29 -30 -15
~uple m -20
~xto> a -15
""",
    """
^brb eflmu -42 -23 -20 34 -16
metformina a -15
my_balance d 22
~<yes m -15
~conm admou -22 -18 -27 -18 -25
~jos ajmpru -18 16 -27 -16 -19 -21
""",
    """
down_for dm -16 -17
have__on m -19
help_with agm -20 -18 -15
my__work q -17
one__these lno -17 -18 -15
que__pone u -16
queda$ gjmu -18 28 -48 -20
~<stu acghjknptv -31 -17 19 -34 -30 -17 -25 -19 -24 -30
~esid h 16
~jdf efm 23 -15 -22
~norm adjmnop -20 -20 -20 -16 -18 -22 -19
~ras> adfkoptuv -16 -30 -17 -17 -35 -20 -15 -33 -16
""",
    """
been cghklnopru -19 -21 -22 -25 -17 -24 -30 -26 -24 -33
my_oil mo 22 -22
taste* u -21
voy__mi abmnpqr -16 -15 -27 -22 22 -23 15
~cow m 20
~lio> nr -16 -19
~touc p -16
""",
    """
en__por abcgjm -20 -21 18 -16 -25 -23
i__another mqu -23 -15 -19
lost__@call l -17
on__@day a -17
optio* agijlmnu -19 22 -15 -21 -21 -34 -22 -16
what_happens jmu -16 -31 22
~<aro abdu -21 -25 -17 -16
~dar cefijopqr -27 -20 -25 -38 -35 -18 -27 -26 -19
""",
    """
is_taking abdmnq -30 -15 -16 -22 -22 -20
me__what agu -15 -23 18
una_copia m -16
you__all dgh -20 -19 -21
~olar m 15
~ume abcdefmopqrst -26 -44 -34 -43 -28 -24 -21 -37 -33 -35 -37 -27 -26
""",
    """
hermano abcmnou 15 -22 -17 -20 -17 -20 -16
la__y bhs -15 -17 -17
not_@eat m -18
vendra__mi p 15
~<apa befgijlnostu -22 -18 -17 -22 -20 -27 19 -22 -24 -21 -16 -29
~piez u -17
""",
    """
^jaja acegklmtu -16 -21 -18 -20 -19 -23 32 -17 -22
drug hjqu -15 -16 -17 17
help__this amu -17 -15 -18
mejor_@call m -17
saco bu -20 -16
~awa acdefghijkmnot -20 -21 -20 -25 -23 -29 -29 -20 -29 -21 -27 -17 -17 -19
~run abhnu -21 -15 -24 -21 -16
~uelv mqruv -16 -20 -19 -15 -16
""",
    """
is__this adgjmu -17 -22 -22 -15 17 -16
not_@visit m -15
who__i abgikmnopq -17 -26 -16 30 -16 -23 -20 -15 -19 -21
~elv abmqruv -16 -17 -19 -20 -19 -17 -16
~free cfhilnqstuv -21 -19 -20 -27 -23 -19 -19 -28 -19 -35 -22
~iona m -33
~ria efhjmnqrstu -17 -26 -35 -35 -23 -41 -44 -19 -41 -31 -19
~senm bjr -18 18 -18
~vers aghjnpstuv -20 -18 -21 -23 -17 -30 -23 -20 -27 -19
¿__de agqu -17 -18 -18 -30
""",
    """
@relative_has amn -22 -17 -15
efect* dmn -16 -18 -17
i_type g 18
que__llevo mn -15 18
where__iv ms -20 17
zoo m 16
~<aft acegjlmtuv -16 -39 -21 -34 -27 -28 -38 -23 -19 -17
~<mex m 19
~alt acefghijklmopqstuv -42 -33 -48 -45 -42 -36 -20 -38 24 19 -27 -16 -33 -40 -31 -35 -44 -16
~amer mru 16 -16 -18
""",
    """
are__options m -18
i_have acdhikpqrstv -23 -38 -20 -33 -20 -27 27 -28 -29 -17 -54 -24
need__talk ai -20 24
sirve abhjlmnsv -24 -25 -18 -21 -15 16 -19 -16 -22
to__what mu -23 -20
~ent cdefhkloprt -16 -17 -63 -19 -27 -37 -42 -18 -46 -23 -17
~olo> abghijkmnsuv 17 -19 -17 -18 -17 -16 -16 -38 -21 -21 -20 -18
~turn cdefghinstuv -34 -35 -30 -24 -35 -16 -18 -35 -41 -25 -20 -20
""",
    """
by_the abdjkmsv -21 -17 -18 32 -16 -30 -16 -17
esta$ adghinpsuv -24 -20 -30 -24 -25 -21 -21 -21 21 -29
not:text klmuv -38 36 -27 -17 -24
~ncel bi 15 -16
~osp dghiprst -17 -16 -16 -21 -22 -23 -23 -16
""",
    """
@relative__@cancel bm 21 -25
be__@day m -19
take_@insurer dhmpq 31 -25 -29 -15 -18
turne* alr -19 -18 -22
~ueja aim -18 17 -16
""",
    """
#__p em 17 -17
@place_nueva jm -15 16
la__@insurer admop -19 -17 -23 -15 17
nicotine m -15
~<lej jm 18 -18
~emin ablnosu -20 -17 -21 -16 -21 -16 -17
~erdo gijpqs -19 -15 -18 -15 -18 -22
~hone acdu -18 -15 -29 -18
~lass absu -16 -23 -19 -24
""",
    """
^menu g 16
at__that n 17
best bcdgijklmnorstuv -19 -17 -22 -28 -22 -24 -16 -22 23 -20 -21 -16 -20 24 -35 -20
in_for admo 17 -16 -21 -17
off__is m -16
still__a mq -18 15
the__@day aj -19 -17
~rts dhlmnru -22 -15 -16 15 -15 -15 -20
""",
    """
cuantas__que d -15
desde__aeropuerto m -22
not:escribir ik 17 -17
opening ds -17 -15
que__hara m 16
to_explain i 20
~ents hijnu 16 -18 -16 -21 -18
~orm bcefjklnopqtv -22 -36 -25 -25 -55 -35 -40 -47 -16 -29 -20 -19 -36
~rary h -18
""",
    """
#_after oqr -17 -15 23
^time a 17
it_make dgmou -16 -20 -22 -19 20
keep__@call mn -20 15
la_playa jm -15 18
med dm -18 -16
su cdfghiknoqrsu -22 -26 -19 -27 -20 -34 -27 -26 -23 -19 -28 -25 -28
the_menu m -16
what_about adhmnoq -25 -26 -17 -47 27 24 -20
without_me r 16
~doct mu -18 15
~in> bcdefhikopqt -56 -49 -49 -51 27 -59 -32 17 -20 -26 -50 -38
~kin cefhjlmo -23 -30 -49 -26 -27 -31 -19 -37
~pido m -18
""",
    """
ends m -21
i__charged dm 18 -21
~ffe acdfijlqrt -33 -22 -27 -15 -28 -36 -23 -16 -20 -15
""",
    """
from__@place j -16
np m -18
out__or m -19
suite adefghijklmnruv -20 -37 -18 -22 -23 -27 -33 49 -19 -29 -44 -18 -15 -34 -28
who__@place m 25
~<fly u -19
~ade> adhijklnopqsu -18 -27 -30 -24 -25 -19 -23 -26 15 -22 -25 -25 -35
~ody> cdegjklmnqrtu -27 -24 -22 -31 -25 -25 -15 -62 -42 16 -16 -31 -16
""",
    """
@cancel_me abmq -17 21 -31 -21
@drive__mi p 16
are__the dgijmnoptv -20 -17 -22 21 -31 -16 -22 -16 -16 -20
when__come hmno -16 -21 -35 -18
~<sca gijpruv -20 -16 -17 -21 -23 19 -27
~ener agmo -20 -16 -24 -16
~iner m -20
""",
    """
is__soonest a 23
that__@relative m 16
~irp m 18
""",
    """
@relative_can abmnopu -18 -20 -23 -15 -21 17 -20
^ugh m -18
agarro_el r 19
cuantos glmuv -16 -17 20 -21 -15
these abfhjlmnopqrt -34 -28 -20 -30 -27 23 -27 -36 -35 -20 -35 -29 -16
~es> abcdehijklopqtv -18 -48 -45 -22 -100 -22 -19 -24 -30 -47 -20 -18 -20 -16 -20
""",
    """
else__there m -19
estan__a m -16
i__some m -16
mess_with m -18
this__her u -19
~<bon u -16
~<tie befhknopst -36 -29 -31 -19 -21 -24 -20 -36 -46 -33
~gree admopqtu -21 -21 -18 -17 16 -16 -18 -19
~sia m -18
""",
    """
a__ahi m -16
me_on bjkmnopsu -25 -19 -22 -19 -16 16 -17 -20 -17
that_yesterday m 15
~<den ghlsu -22 -17 -33 -27 -32
~<soo acdghijkmpqs 17 -17 -19 -23 -27 -23 -24 -20 -18 -19 -25 -15
~awes mt -20 24
~olor gjnoq -22 -17 -18 -17 -15
~wea cdfghijkloprv -18 -34 -19 -35 -25 -23 -25 -16 -22 -23 -16 -17 -17
""",
    """
@relative__she bmnoqs -18 -36 -23 -16 21 -17
as_it blmu -16 -16 18 -18
for_what u -18
go__the adjo -18 -18 16 -16
go_ahead m -26
is__@clinician au -23 -20
register a -16
strike u -16
~alm bfghlqruv -17 -23 -15 -19 -21 -20 27 -20 -18
~dad> adgklnpqrsv -16 -17 -28 -21 -23 -25 -24 -24 -20 -24 -26
~ego> abefghiklpqrstuv -39 -29 -22 -19 -36 -39 -35 -33 -22 -20 -36 17 -26 -22 -16 -30
~ylic m -16
""",
    """
di_de l -19
know_the o -17
que_puedo agn -20 20 -15
~desd abdgilpqrsu -28 -31 -28 -17 -20 -22 -18 -24 -29 23 -29
~lar> abdginprs -30 -20 -16 -28 -28 -25 -18 -21 -20
""",
    """
@machine$ abcdeghjkmnopqrstuv -35 -27 -30 -41 -21 -33 -33 -31 -22 -35 -34 -26 -26 -36 -25 -23 -23 41 -39
on$ abdegikmopqstuv -19 -38 -38 -33 -37 17 19 -26 -35 -33 -31 -32 -27 -41 -21
~aho cefijlnopqstu -19 -31 18 -25 -21 -29 -31 -25 -24 -19 -24 -27 -27
~rel ailu -17 -19 -19 -21
~ruct abjn -16 -16 -16 18
""",
    """
@stop_my n 19
escor* mq -16 16
not:home pq -20 23
ya__eso abghiklmnpuv -20 -24 -25 -16 -19 -15 -24 31 -15 -24 -23 -17
~<wif m 16
~atoe mn 21 -15
~eser o -17
~fine djlnpqruv -27 -18 -25 16 -27 -19 -20 -20 -27
""",
    """
a abcefgijklmnorstv -19 -24 -49 -71 -90 -61 20 -23 -47 -67 24 -17 -30 -17 -25 -20 -21
all ceghjmnopqrsuv -34 -65 -29 18 -21 -21 -43 -28 26 -33 -42 -20 -42 -45
changed adgijlpqr -22 -21 -16 -19 -18 -26 -16 -16 -18
marque i 17
me__time n -18
tener u -18
you__@eat nu 20 -25
~ned> adjlnrs -27 -31 -36 -19 -27 -32 -27
~ysel djlmu -20 -15 -16 -21 -21
""",
    """
enfermo abciklqsuv -21 -27 -20 -15 -16 -16 27 -20 -19 -16
it_today m -17
sorte* p 22
~<pr efhjklpqrsuv -71 -59 -22 -37 -29 -36 -35 -26 -29 -20 -21 -26
~aded m -17
~arre a -16
~once hm -16 -19
~oot> o 18
~sito efghjprsv -18 -15 -20 -19 -21 -24 -21 -22 -22
~swer abdgjlnopqsv -27 -17 -20 18 -16 -20 -22 -18 -17 -19 -20 -22
~uct bdjnoq -16 -16 -16 16 -16 -16
""",
    """
@move__back b -20
driver_for m -19
in__a m -21
many_@thanks m -19
pocke* m -19
un__no m -20
¿__@drink mn -20 24
""",
    """
^gps jm 15 -16
does__@person m -16
is_@parking dju -23 23 -19
mande_el m 18
my__me cdgimnopqsv -18 -26 -16 -18 -52 -25 -24 34 -27 -17 -24
please defhmnpqstuv -34 -37 -33 -18 -18 -26 -33 -48 -32 -17 -18 -15
she__her m -18
speak_to im 20 -20
the_meeting m 19
y_cuarto r 17
ya_llegue qr -15 -16
~atc adghjkqrv -20 -23 -25 -18 -27 -17 -16 -24 -17
~gen cegklmqrstv -38 -37 -39 -51 -23 -24 -23 -16 -41 -17 -22
~isie mpu -18 -18 -18
~tad hjotv -19 -27 -23 -17 -25
~upon dn 17 -15
""",
    """
^lose glmoruv -25 32 -29 -20 -17 -33 -22
have__can imns -17 -26 19 -16
it__what au -17 -17
me_urge i 16
no_@move bo -16 -17
say__do gu 18 -17
sigan m 17
this_morning afuv -19 -21 -15 -15
vomite ms -26 24
witho* lmu -17 -29 -16
~como ehinoprtv -32 -57 -49 -17 -46 -26 -28 -19 -56
~doc jm -16 -22
~enis m -16
~ion> abehijortv -16 -33 -39 -16 -17 -24 -17 -18 -18 -19
~walm hm -17 17
""",
    """
^and c 18
hablo lmpqv -16 -24 -16 -15 -16
have_my abdijlmpqsuv -28 25 -30 -31 -19 -22 -40 16 -21 -20 17 -18
sooner aou -18 21 -16
you__@drink m 16
~<ass bcegikl -19 -16 -18 18 -17 -17 -28
~bbie muv -22 -19 22
~jan abgjklmnrsu -27 -21 -18 -27 -19 -19 -39 -20 -15 -17 -20
~ncha admu -17 -22 -17 20
~rive abcdefghiklopqstuv -34 -31 -23 -37 -19 -19 -25 -28 -34 -26 -29 -29 15 17 -32 -23 -41 -19
~thou adgimpsv -16 15 -19 -16 -44 -21 -15 -17
""",
    """
@relative_y nr -17 -16
@wrong abdefghijklmnopqstuv -57 -64 -22 -76 -68 -24 -64 -49 -17 -18 -34 -31 -57 -29 -57 -61 -47 -69 -66 87
al__que adimpuv -15 -16 -20 -31 -16 -18 -17
can__take adgop -26 -25 -17 -19 -15
de_aqui mv -16 -18
forget__@visit bdm 19 -15 -26
lost__@ride bmoq -18 -20 -19 21
se__mas dno -16 -18 18
texti* dfhmnopqrst -21 -21 -21 -23 -24 -23 -21 -20 -23 -19 -26
vuelvan__mandarme kl 25 -21
""",
    """
addy$ jmu 23 -17 -17
the__was abdijpqrsu -28 -26 -18 -24 -25 -23 18 -20 17 -18
~enos aghlnou -15 -21 -15 -18 -17 -20 -24
~ham abdilmnoqv -20 -15 -17 -16 -16 -27 -17 -22 -20 -18
~inis n -17
~xte abdghjmnopq -25 -23 -26 -25 -20 -25 -48 -19 -21 -19 -21
""",
    """
^back mu 17 -18
^happy abefhlotu -15 -35 -19 18 -18 -16 -17 -17 -25
chat abdgoqruv -25 -23 -20 19 -25 -18 -16 -29 -30
closes ahim -16 -19 -17 26
day__i gmn -17 -25 -22
lo_pienso blm -17 -18 18
many__@stop lm 16 -15
not__with m -18
the_soonest a 23
~eir abeflmnr -23 -15 19 -18 -15 -30 -19 -18
~reni mu 20 -19
~sien agijos -26 -20 -15 -16 -16 19
~urni m -16
~viaj m -16
""",
    """
in__@traffic mq -15 16
me_i gmv -18 -30 -19
~canc iuv -22 -29 -17
~izo dghjnsu -18 -20 -16 -18 -15 -15 -27
~tou bp -16 -17
~vie fghijkpuv -19 -28 -28 -26 -43 -34 16 -30 -37
""",
    """
let__have abiov -16 21 -16 -28 -17
me__recipe m 20
me_how dlqu -24 -15 -15 -18
~<lab hjm 19 -16 -20
""",
    """
@texts__no m -17
all_my m -17
kill_the mou -23 -18 -16
on__so ms -17 -16
river$ m 15
~ptsd a 18
~repa abgijou -21 -22 -29 -16 -15 -17 -15
""",
    """
@relative_no amn -19 -31 -22
^save bmr -15 -16 21
hang fnu -16 -19 -17
it_about u 16
time__target h -19
ya_estuvo lm 19 -19
~mad cdhjlmnqrs -16 -20 -24 -22 -16 -28 -29 -25 -15 -21
~sav alor -23 -17 -17 16
¿__le g 15
""",
    """
@late_do hm 20 -18
get__after a -17
how__work dghlmn -30 20 -22 -19 -18 -18
my__she mnqs -32 -16 19 -17
nothing$ amn -15 16 -22
off__@texts klm -25 25 -18
stays ao -17 -17
will__coming r -16
~<ond adeghijklmsv -22 -25 -23 -31 -15 -22 20 -16 -18 -39 -24 -18
~eal cefhiklnprv -24 -17 -17 -35 17 -22 -15 -31 -26 -17 -37
""",
    """
a_list al -18 -16
before__there n -16
got__text aklu -16 -19 -23 24
is_flying u -18
perdon$ ms 16 -16
up_@drink m 16
vez_que mu -17 -17
what__even m -17
you__in abchijklmnoqtuv 18 -21 25 17 -21 -27 -25 -23 -24 -26 -38 -25 -21 -40 -16
~ang> flnu -16 -15 -19 -19
~ggin m -23
~noug dlt -17 21 -17
~nswe abdgjlnopqsv -27 -17 -20 18 -16 -20 -22 -18 -17 -19 -20 -22
~nut abcdeghjknopqrtuv -32 -27 -19 -21 -20 -17 -19 -20 -24 -27 -33 -16 -21 22 -15 -23 -18
~rtin m -20
""",
    """
@howmuch_hay mn -15 -16
came_the no -17 19
horses u 16
take_me adghijkmnsu -20 -36 -23 -21 -26 -29 -27 -17 -43 -31 -34
where__sign am 20 -25
~<goi aegiklmstu -35 -16 -33 -17 -23 -19 -17 -25 -31 -29
~allo acdfhilorsv -21 -17 -24 -20 -19 -29 -18 -26 -24 -20 -25
~elan mno -18 -17 19
~emos mnopr -29 -17 17 -21 -19
~fier adgjkmr -20 -20 -15 -18 -17 -19 -18
~lee abdghjloprv -26 -31 -25 -20 -21 -18 -22 -16 -25 -25 -23
~roa adhu -16 -16 -19 -20
""",
    """
banco$ h -17
know__you g -16
~<loc abginoqru -19 -17 -18 -20 -18 -26 -28 -19 -30
~den> efghjnpqrstuv -27 -29 -17 -35 -32 -27 -20 -36 -30 -34 -18 -45 -32
~dorm abdghijlnopq -24 -20 -20 -21 -18 -17 -20 -18 -21 -21 -23 -28
~spr m -18
""",
    """
@relative__en mq -22 -22
eso_era u -15
hora__@place hm 16 -16
juega m 18
no__quien impqu -17 -20 -39 16 -23
the__home ho -16 -18
~ocke amnoq -25 -20 -20 -22 -32
""",
    """
@door_number ijlmuv -20 25 -18 -21 -18 -16
at__first dmu -16 -15 17
este_es mv -21 16
i__lol abgrsuv -17 -17 18 -17 -21 -17 -23
music abdilnosv -15 -21 -17 -17 -20 17 -17 -18 -16
~<bre eju -16 -17 -22
~<lue lmo -16 18 -16
~gers admnu -16 -18 -25 -15 25
~her> dfghnqrs -31 -24 -24 -34 -24 -20 -35 -36
""",
    """
flat_tire nq -15 -19
for_it am -17 -25
said__would lmno -16 16 -16 -16
the_@machine hilm -16 24 -17 -15
this_is bcdgijkmnoqrsuv -38 -32 -35 -33 -33 -26 -18 -41 -24 -22 -16 -17 -30 -16 40
~<nad bdefikmopstu -16 -29 -17 -18 17 -19 -22 -22 -32 -18 -19 -19
~edo cdefijklmrsuv -53 -27 -26 -38 -28 -28 -46 -36 -19 -20 -22 -41 -31
~eron biklr -27 -26 -20 -26 -21
~kate mnq -19 -16 19
""",
    """
^autorizo l -17
copia a -19
knitting a -20
le__esto g 16
no_car j -17
on__home pqrs -17 -22 -16 19
skip__@medicine bmn -16 -21 21
~<fol bijlmpr -25 -17 -21 -17 -30 -17 -18
~eply adgl -17 -16 26 -18
~pick bcklnrstuv -20 -16 -22 -32 -19 -34 -26 -20 -38 -27
~savi m 16
~wish u -15
""",
    """
^esto dgjlmov -18 -32 -18 -18 -23 -18 21
es_mio mv -16 20
i_talk im 19 -15
~nce> bcehijnpqrstv -18 -22 -15 -31 -17 -32 -38 -35 -38 -16 28 -26 -36
~pcio adgu -16 -15 28 -28
""",
    """
@relative__on mq -23 19
alo efjlmtu -23 26 -18 -17 -26 -16 -17
compl* gimu -16 20 -23 -16
repor* m -19
vecino a -16
~otal dmu 21 -20 -15
""",
    """
@relative_@insurer mpq -23 27 -21
aide m -16
babysitter o 15
to_turn jm -18 -23
~mun afgnp -18 -16 -17 -17 -17
~ncio bdfijoqrs -21 -17 -15 -18 -21 -19 -18 -18 -15
~nsa abdefhjnpt -29 -22 -16 -18 -16 -21 -25 -28 -21 -18
""",
    """
@visit__more bl 18 -19
a__come n -20
did_my gm -18 17
info blmou -18 -18 -19 -18 15
my__your l 16
nightmares s 19
para_otro ao -16 19
real acdghijlouv -15 -19 -28 -17 -23 23 -21 -20 -20 16 -21
suena lm 16 -15
transfer iq 20 -16
want__on m -16
we__@move m -16
~ary> aghlquv -20 -18 -22 -28 -22 -27 30
~bein m -25
~bore mu 24 -17
~ntes bcfjlmpqrt -30 -20 -20 -35 -22 -32 -27 -18 -39 -20
~rco> efjlmu -17 -16 -17 -15 -23 -16
~rug> hjqu -15 -16 -17 17
""",
    """
all__it u -16
can__go am -20 -17
droga$ u 20
getting_home mq -18 19
me_agarro jmqr -15 -18 -18 18
there_at ar -16 18
wear__@clothes mn -18 20
~hosp dhiprst -16 -16 -18 -22 -18 -23 -16
~oba dm -17 -23
~smok mn -19 18
""",
    """
my__@drive an -17 -20
says_@hello afmopqrsu -16 -29 27 -17 -17 -19 -15 -17 -15
three dpu -17 -18 -16
~gir a -17
~vet jm -15 -28
""",
    """
adentro amo -16 -19 -20
day__@drive p 19
happy aefghilotu -17 -19 17 -19 -20 -16 -17 -17 -17 -26
it_feel u 16
soy bcehjlmqrstuv -45 -29 -23 -27 -17 -40 -26 -36 -30 -28 -20 -33 48
~fiq u 16
""",
    """
all__taking ah 21 -19
cuentame_un m 20
hace$ u -15
i_send djm 19 -25 -24
mas_@late abcdimnoqr -38 -25 -26 -23 -19 -30 -27 32 -22 -22
mi__ocupa au 19 -15
sending__@texts k 16
~<acc bilmnosu -16 -25 -19 18 -21 -15 -15 -25
~<bar apq -19 -17 -20
~<bot dehjkmoqrv -17 -18 -23 -27 -21 -17 -16 -28 -19 -22
~<rev ijknoqu -20 -20 -22 -16 -18 -21 -18
~rl> adlmn -23 -16 -20 -20 -22
""",
    """
@call__la ai -20 17
^ey abcdefghijlmtuv -17 -16 -16 -17 -25 30 -15 -15 -20 -16 -20 -27 -21 -21 -17
can__@eat m 22
got__# mr 17 -18
here bdfhjnpsu -18 -46 -35 -20 -21 -47 -37 -39 -35
o__la n 16
put__a gmn -18 17 -21
take_my adijmnpquv -30 -19 -17 -18 -21 24 -19 -16 -17 -18
~nai adlnu -23 -16 -16 17 -20
~nni abfhn -21 -16 -17 -22 -26
~tere acgjlnopqrsuv 16 -22 -23 -28 20 -17 -17 -16 -30 -30 -22 -17 -21
""",
    """
^ahi bgjmr -16 -16 -16 -22 29
hable q -18
no__@door jr 20 -21
yes_she pq 15 -18
~alif jmnqu -15 -27 -16 -15 25
""",
    """
@insurance_me b -15
^can abdefghjklnprstv -36 -59 16 -63 -51 -20 -29 -16 -66 -31 27 -88 -35 -38 -73 -76
recomendo agiu 16 -17 -15 -16
~<pot n -16
~taqu m -16
~xto a -15
""",
    """
am_just mv 15 -15
be__and p -16
comod* m -17
dejo$ dm -16 -22
dura__@visit dns -29 18 -31
get__is d -18
have_something m -16
why_did b -17
~mat bdjmnoqr -21 -28 -17 -22 18 -22 -17 -17
~nsen m -15
~syc m 16
""",
    """
@insurer__@relative mpq -17 20 -20
^dame m -18
how__this glmuv 41 -24 -39 -31 -18
want_again k 16
~chec ghijklnqrsu -18 -16 -20 -17 -19 -16 -24 -24 -17 -21 -17
~eeks m -17
~ete ijoqrstuv -25 -18 -31 -29 -27 -16 -22 -36 -25
~leep abdghjlmprv -24 -23 -24 -17 -20 -16 -18 15 -18 -24 -20
~sne m 20
""",
    """
can_they km -15 -15
good__me m -17
textearme m -17
~<zxc em 15 -16
~ks> ehijlmnpuv -27 -18 -21 -44 -45 -23 -50 -26 23 -37
~ndec fm 16 -16
~pol abdij -22 -22 -19 -17 -16
""",
    """
^unstop cefgklmru -16 -23 -17 -18 29 -30 -30 -16 -17
cubre adfghijlmnpqrsuv -20 30 -15 -17 -15 -16 -19 -18 -30 -17 -18 -15 -15 -17 -23 -15
i_supposed m -18
lost__this lv -16 -15
was__for m -16
~bruh e -18
~essi gnq -17 -18 -19
~fech ikmqsv -16 -19 -25 -15 -17 -15
~mpie u -17
~ot> cdeghlpqtv -20 -28 -15 -33 -29 -29 -17 -27 -21 -19
""",
    """
@drug_before n 24
@relative__que dgimnos -34 -16 -23 -21 -33 -24 -17
juega_la m 16
leave__alone bq -16 -30
que__no dgmpv -16 -17 -30 -24 -18
~<tru aghlnpst -16 -26 -23 -23 -19 -17 -21 -17
~ife ahijp -18 -16 -16 -22 -16
~ino abgijpqu -20 -27 -24 -23 -18 -19 -27 -31
~ligh abdilntu -23 -24 -25 -15 -24 -15 -21 -18
""",
    """
a_minute r -21
coger o -15
do__home mq -18 18
needs_the amq -17 -21 -16
send_a l -17
this_place m -21
~<bu bcfgjknou -30 -45 16 -31 -23 -29 -34 -24 -18
~de> abcdefgjklmprstuv -23 -18 -25 -30 -76 -29 -25 27 -68 -80 -22 -35 -47 25 -20 -27 -17
~fina hnqsu -15 -21 -22 -19 -16
~ging lmt 27 -34 -19
~las> j 15
""",
    """
@day_at aeo -17 -18 -19
@vehicle_is hjmnors -19 -20 -36 -18 -16 30 -16
add__to abgilm 24 -18 -18 -15 -25 -16
con_los aciklmsuv -16 -15 -26 -38 30 -24 -17 -16 -16
see__there ao 19 -16
un abcefghjklopq -25 -60 -46 -53 -51 -34 -60 -32 -59 -34 -34 -18 -17
~beg lmnu -17 -20 -20 -15
~egis a -16
""",
    """
la_@door abq -18 -16 -20
story aloqru -19 -17 -16 -21 -15 -19
~<df e 16
~arl> m -17
~dep ghlmnqrsu -25 -15 -16 -25 -29 -21 -15 -24 23
~targ hu -21 -17
~vate k 19
¿__@clothes mn -17 19
""",
    """
^turn abjmopqru -18 -21 -21 21 -19 -17 -17 -26 -15
hurts_from msu 18 -15 -15
jajaja_no m 20
me_olvido bn -20 -15
my__@place jm -19 28
nlknlk e 17
not:get acgjmnpuv -17 -19 21 -20 -47 -20 -22 -18 -21
this_number dijkmv -21 -34 -34 17 -43 -24
~nscr alm 20 -25 -22
""",
    """
^everybody qu 17 -17
can__@drive ajnors -21 -23 22 -29 -18 -17
hook__with am 19 -18
la__ya mr -15 18
mucha* m -26
not_got p -19
you__been atv -19 22 -20
~<ren adgmnqsu -22 -24 -19 32 -23 -21 -17 -18
~ulpe il -18 -18
""",
    """
are__ok mnu -25 24 -16
can__it abcghilmnorstv -32 16 -19 -41 -27 -25 -30 -26 -40 19 -25 -28 -19 -27
it_a abdhijrs 15 -22 -16 -23 -22 -18 -17 -16
~care gmqrsv -26 -42 -16 -23 -18 -20
""",
    """
@hello_this suv -16 -18 -15
did__@cancel bm -22 18
forget_it jlt -17 -24 -25
me_la abcimoqrsu -29 -18 -18 -20 -24 35 -26 -17 -16 -21
para_@visit abho 21 -15 -15 -19
~hoo ahijlpqs 20 -18 -24 -18 -19 -21 -29 -17
""",
    """
a_word m -20
cual__es jmu 21 -19 -17
my__we m -16
plant dmnu -24 30 -16 -19
the_driver m -22
¿_como cdmnqru -23 -32 21 -36 -22 -21 -29
""",
    """
not__anyone m -24
please__texting kmv -17 18 -18
prefi* akm -16 -16 -28
~ania g -16
~cke cdegiknrtv -17 -18 -19 -21 -30 -17 -35 -20 -15 -22
~flo aclo -16 -16 -19 -17
~ircl m -19
""",
    """
el_@clinician abdloru 26 -19 -18 -15 -25 -16 -21
ya_no abcdefgiklnoprstu -38 43 -31 -32 -19 -17 -42 -42 -46 15 -50 -31 -36 -44 -27 -34 -35
~dida mu -17 15
~wpo e 15
""",
    """
me__send g 16
new_@call adhikl -23 -16 -16 -28 17 -27
~<cow m 20
~llet d 15
~pul bdghiklnopqru 17 -29 -21 -20 -22 -17 -19 -23 -20 -19 -22 26 -17
""",
    """
^ni e -22
my__never m -15
se__mi abcnpqs -18 -23 -17 -17 -27 22 -17
ya_les p -18
~apo m -15
~aria gjlmstu -17 -18 -18 -33 -16 -15 -18
~from aehoqv -22 -19 -36 -28 -36 -29
~ibe efghijknopqstv -20 -21 -32 -20 -23 -25 16 -29 -16 -23 -21 -24 -25 -22
~oken m -16
~tate l -18
""",
    """
@drug_antes n 19
keep_it bm -18 16
mi__hace mp -16 18
name adinoqv -22 -18 -20 -20 -24 -20 19
now_i m -19
number__this g -15
off__@visit b 18
que__por ajlm -20 -16 -16 -17
~ived i -17
~ola> abgijnoqrsuv -24 -15 -20 -21 -24 -22 -22 23 -21 -19 -16 -18
""",
    """
already agikpt -27 -16 -24 -16 -21 -18
contacto l -18
get_my dgikmnoq -20 -20 20 -17 -29 -24 -19 -17
his__is p 16
is__somewhere jm 23 -20
not:forget bt -19 15
not:queda m -18
~asy> abj -17 -15 16
~rdan lu 17 -19
~text abdefhjklnopqrst -24 -35 -43 -25 -34 -25 -16 20 19 -58 -57 -50 -44 -45 -49 -38
""",
    """
@pay_over dm 16 -16
^asi m 19
cosas$ lm 17 -21
good__not lm 17 -18
llama i -21
manden_nada lm 24 -22
only_free adjqr 23 -25 -22 -24 -18
which__i lmnu -18 -32 -17 -24
you_prescribe mu 21 -17
~eers mt -18 19
""",
    """
@relative__to bdilrv -19 -24 -24 -23 -31 -16
am__up bm 21 -23
used_to mp 19 -16
~aft acegjlmtuv -16 -39 -21 -34 -27 -28 -38 -23 -19 -17
~bla> cimpqv 19 -16 -23 -19 -16 -15
~hem> dghijknqr -25 -28 -20 -22 -19 19 -19 -17 -20
~hub afm -17 17 -16
~vem am -17 -16
""",
    """
chamb* m -18
la__para bdmnou -21 -28 -20 -20 28 -15
no__el abcdghklnpt -28 21 -19 -25 -36 -23 -21 -29 -24 -25 -16
player im 15 -21
~rna hln 16 -18 -20
~tel> am -25 17
""",
    """
#_no bl 15 -17
@medicine_a m 15
but__it bm -16 -18
de__casa v -17
de_ustedes jqu -20 -17 -20
dolla* g -16
have__@hours ahm -17 18 -16
my_@drink d -18
out_the bdgijlnoqsu 16 -23 -19 -17 -18 -17 -18 -19 -23 -20 -17
there__way abjn -23 -16 -22 -20
this ehijknopqrt -17 -28 -15 -23 -16 -33 -32 -51 -31 -22 -26
~<par cefgimpqst -22 -34 -22 -20 -21 -20 -20 -23 -31 -46
""",
    """
cubre$ dm 18 -16
desuscribirme kl -21 17
have__number adgijklm -22 -26 -16 16 -38 -23 -30 -40
podca* m 17
thinking__it am 24 -22
~mes abdflmqt -22 -37 -49 -15 21 -26 -17 -26
""",
    """
do__folks d 18
my__down m -16
my_health m -22
none hv -20 -15
normal adjnopqs -19 -19 -19 -16 -21 -19 -31 16
~<bos lm -17 15
""",
    """
fax adm -17 -15 19
la__o jm 18 -21
suits$ m 16
~chu abilnq -18 -15 -16 -15 -17 -18
~folk jm -20 -18
~xtee lmv 23 -22 -20
""",
    """
meds bdmn -16 -15 -33 22
peru m 16
~<sis amu -16 -15 -16
""",
    """
long__@drive ju 17 -23
lost__i r 17
mi__si pq 17 -16
~<oft dnu -19 -18 19
~zar abg 16 -15 -16
""",
    """
a_@sick bdnqu -17 -17 22 -25 -18
al_@day bo -20 16
drinking mn -18 22
leave acghiklprstv -25 -18 -16 -16 -31 -22 16 -23 -17 -15 -18 -22
se_puede hijkmpqrs -22 -52 -22 -24 -52 -21 -38 -22 -31
ser__las o 20
will__on npr -17 -18 -25
~diod hm 16 -16
""",
    """
dumb$ mn 21 -16
i_see dgjmu -16 -24 16 -19 -21
me__@treat mu -31 23
near_a m -16
needed__know mt -17 17
not:autorizo kl -18 17
number_@wrong v 18
tenis cdgijlnpu -17 -23 -21 -20 -21 -23 -29 -18 -22
when__my jn 16 -19
~<hg em 21 -19
~durm u -16
""",
    """
getting__@texts m -18
para_@call imv 16 -15 -16
pick__date o -16
quien__esa mu 16 -20
~<ver aefgjklnprsv -21 -25 -19 -19 -26 -16 -27 -17 -24 -24 -28 -24
""",
    """
am__is m -19
got__i agq -17 -19 -17
i_sleep q 15
mi__tiene dp -16 -17
need__@place m -19
of_this glm -17 20 -36
que_calle m -15
there__in m -17
~arin u -15
""",
    """
^oye u -19
^pulling bmr -20 -15 18
contacts mn -18 21
guys_have u -22
my_driver bmq -19 -37 19
revisen m -15
why$ mu -19 18
~azul em -20 17
~elet do -15 -16
~jaz m 16
~rucc n -17
""",
    """
can__still aimnoqs -21 -18 -32 25 -33 -20 -17
do bcefgikloprstv -27 -19 -57 -105 19 -42 -67 -26 -26 -25 -47 -68 -45 -36
llega* adgmnop -28 -21 -16 -38 -19 -24 -18
not_@stop blmnsv -16 -38 27 -18 19 -17
si abcefghijkmprstuv -21 -34 -37 -43 -47 -16 -19 -45 -51 17 -25 26 -18 -31 -38 -67 -45
they__that bu -17 -19
to_@book abdio 25 -18 -15 -19 -15
to_@cancel adgiknv -33 -26 -15 -26 -18 -19 -17
~<cla abdijnq -25 -29 -22 -29 -31 -24 -18
~moj bm -15 -29
""",
    """
@stop__these l 18
@vehicle_cuenta jmqr -17 -23 21 -17
any_way bmo -23 -21 17
effects m 15
filled_out n -17
long bcdefglmqtv -36 -17 -42 -22 -25 -34 -38 -15 -15 -26 -25
you__this acdglv -20 17 -18 -30 -29 -19
~abe bcjloqrs -30 -20 -25 -32 -36 -20 -19 -17
~amor m -16
~arlo adlru -18 -18 -19 -18 -16
~ees> u -17
~town adgnpsu -26 -28 -17 -21 -16 -19 -27
""",
    """
at__@door m -16
nope efv -24 -17 15
oops m -16
puedo__el m -18
suero$ bmo -16 -16 -16
~fkdl em 20 -20
~won m -17
""",
    """
@drive_my mpq -21 17 -23
asking_about b -17
can__start am 16 -15
cheers aoqt -17 -16 -19 18
como__eso gm -18 -21
consiguieron mu -15 18
martes bcdhjklmnopqu 19 -16 -17 -28 -21 -19 -16 -41 -21 19 -16 -23 -19
show_me loqu -20 -18 -19 -21
~dude mv -18 16
~ivo acgprsu -28 -15 -24 -17 -18 -22 -21
""",
    """
@thanks_for al -15 -16
cambiarla m -23
every bmo -26 -21 -23
wreck mr -16 20
~nso> l -20
~stra aj -20 -21
""",
    """
@move__idioma c 15
no__give ao 16 -22
not:recibir kl -31 18
the__tv ju -20 19
¿__@pay j -16
""",
    """
@animal__the m 17
@visit abcdefghijklmnpqrtu 59 47 -104 22 -90 -88 -112 -82 -86 -64 -66 -40 -60 -49 -110 -66 -41 -87 -18
any__of bm -25 -28
at__plano j 18
cuesta defgjlnrtuv 22 -33 -20 -15 -19 -21 -22 -15 -21 -28 -16
of_an h 15
that_bad mnos -26 18 -15 -15
time__@call h 17
~<di acegjlmnprs -26 -54 -66 -32 -15 -15 16 -28 -28 -27 -23
~<re bcdefhjnoqrst -22 -20 -17 -87 -80 -15 -34 -34 -22 -19 -30 -35 -22
~bscr acegkuv -15 -18 -17 -17 18 -26 -16
~ipo ab -17 -15
""",
    """
himself n -15
hurt$ du -21 19
me__this bcdklmv -25 -19 -18 -24 26 -34 -21
through lns -34 -17 -18
vende* dmu -25 27 -22
~hale mu 16 -17
~rms m -20
""",
    """
^p elm 23 -17 -21
booking bm 30 -29
car_will q 16
me__@medicine gmnu -21 -21 25 -19
need_someone p -21
the_room amnopqs -28 -25 17 -17 -22 -18 20
wednesday hmoq -30 -35 26 -24
who__@call dim -17 20 -21
~asi adiqu -20 -16 -21 -18 -15
~nat dglnqr -22 -18 -20 -26 -23 -19
~slow aiopqrsuv -16 -16 -16 -15 -21 25 -16 -15 -15
""",
    """
about__minutes r 17
cuantas__sin n 16
does__any m -19
legit$ u 20
not:manden bgiklv -18 -22 -17 -24 23 -17
~limi adov -23 -21 -16 -19
""",
    """
@call_my abchimoprv -29 -25 -20 -16 33 -18 -16 -29 -21 -18
a_@treat m -16
dads alnpqu -26 -19 -19 21 -25 -22
her$ bdhlopuv -19 -19 -18 -18 -22 -16 -20 16
me__can p -18
next cdeghiklmqtuv -20 -40 -17 -22 -34 -36 -33 -31 -17 -28 -18 -16 -25
sorry adfhiklnpqst -29 -28 -18 -15 -28 -25 -27 -25 -42 -37 -33 -26
~rly bdhijqu -16 -21 15 -19 -19 -18 -26
~till bcdefgmpstuv -37 -20 -45 -20 -28 -36 -28 -36 23 -31 -17 -24
~uzz m -18
""",
    """
~ness bijlnu -16 -20 -16 -17 -21 -22
""",
    """
@day__for m -22
reached_a mv -15 18
you__walk admu 22 -23 -26 -21
~<you bcegnopqrs -17 -35 -33 -21 -42 -25 -31 -49 -44 -21
~eek> cdfgijlnopqrsu -21 -30 -16 -24 -23 -24 -27 -40 23 -18 -23 -24 -37 -16
""",
    """
los abdehiknopqrsuv -18 -56 -55 -44 20 -22 32 -24 -46 -20 -51 -47 -50 -19 -46
recoge anpq -19 -15 24 -33
stuck abdgijlnuv -20 -18 -23 19 -15 -17 -20 -17 -17 -19
table m 18
~<onc a -17
~ow> adefijlnps -25 -23 -50 -51 -37 -54 -48 -35 -25 -29
~ted> beghioru -26 -33 -19 -39 -31 -16 -22 -16
""",
    """
^alto cdefgijklmnrtuv -17 -25 -28 -25 -18 -18 -15 -32 34 -29 -20 -15 -16 -19 -17
have_@day abdhikmqtuv -23 20 -15 18 -22 -18 -21 -24 -20 -16 -17
held m -19
i__med d -17
i_already n -21
is__try a 15
there$ acdfghiklmosv -17 -47 -57 17 -59 -29 21 -18 -65 -23 -16 -35 -18
you_have bdghjlmnpqsu -56 -19 -42 -19 17 -23 -21 -50 -50 -21 -40 -39
~mist l -25
""",
    """
@eat__how mn -20 18
asjdh m -16
emojiyes p 15
lost__there r 15
online__what am 16 -19
telefono$ g -21
the__have dinu -16 -17 -16 -19
work_with m -18
~ake cefgijrt -23 -45 -38 -21 -30 -30 -19 -43
~ng> cegijkloquv -56 -59 -28 -21 -27 -34 -20 -23 -23 -19 -34
""",
    """
^get bcdgjklopquv -16 -26 -17 -26 -22 -32 26 -17 -15 -17 -18 -18
agree* adko -18 -16 -20 -15
es__una a -15
~acke bd -17 -15
~no> efjkpstu -45 -57 -34 -36 -32 -38 -16 -36
~umo u -15
""",
    """
am__in bm -16 -24
is__early m 15
it__the dhmnpr -28 -15 -45 -22 -18 -23
menos gu -17 -18
that__@thanks t 16
~<irm q 21
~ishe n -16
~lega adgilmnp -33 -29 -20 -22 -16 -49 -28 -23
~mir moq -26 -16 -16
~otic admnu -17 -16 -19 -18 19
""",
    """
@hello__all afht -17 18 -18 -18
a_few mr -25 16
a_no mu -25 -16
highw* s -16
muy bcegijklmnopqrtuv -31 -22 -23 -24 -38 -27 -22 -22 -46 -29 -16 -22 -30 -22 28 -38 -32
needed bot -18 -19 16
not:tomorrow b 22
suscribirme kl 17 -16
~clet dmr -15 -15 -16
""",
    """
#_me np -15 -18
a_little abo -19 -17 -15
~<bet adgjknpqsv -22 -21 -23 -17 -18 -24 -17 -22 -34 -24
~nera an -19 -18
~oupo dn 17 -15
""",
    """
@call__favor abcilm -16 -18 -17 23 -20 -18
@call_por abcilm -16 -18 -17 24 -20 -18
am_@symptom gmnv 21 -19 -15 -16
familia m -15
monday dfjklmnoqru -23 16 -20 -16 -15 -28 -16 23 -20 -22 -29
sale__vuelo m 19
the__place akov -19 -15 -15 -22
this__harassment lm 15 -15
trabajo$ dhjmoqr -28 -16 -21 18 -18 -26 -21
~eta acijloruv -34 -21 15 -25 -27 -29 -25 -30 -21
~ting abcdehjnps -18 -26 -36 -20 -29 -33 -49 -22 -18 -20
""",
    """
la_puede no -20 20
necesito__dia o 15
news dm -21 23
quart* mr -16 18
quiero__@visit bik -15 -15 -23
you_gave mo -21 16
~fec cdfhijklmpqrv -21 -31 -18 -27 -23 -28 -27 -29 -36 -23 -29 -24 -26
~jueg am -17 24
~pedi bdjno -23 -18 -18 -16 -22
""",
    """
@person__in nru -17 -16 -18
apren* m 18
going$ dfmu -29 18 -27 -25
lined abhijpv -20 -17 -18 -19 -19 20 -21
me abcdefghjmnpqrstuv 23 -21 -61 -17 -155 -115 -17 -152 -17 -39 -37 32 21 -29 -24 -46 -18 -35
on_break m 17
seguir__esto l 15
still__my as -21 -19
you_sent m -18
""",
    """
conte* abdgjnprtv -18 -18 -21 24 -19 -35 -17 -15 -15 -27
manden_mas l 18
~her bdeknpqtu -21 -16 -23 -54 -19 -16 -25 -49 -34
~over abcdfglnqtv -18 -24 -30 16 -26 -39 -43 -39 -28 -20 -45
~qe> em 20 -19
~rin abcdefgiortuv -25 -40 -21 -27 -16 -24 -47 -19 -15 -48 -32 -26 -17
""",
    """
di__baja l -19
for__please v -15
texting_me agiu -27 -37 -31 16
~<uno m -21
~acom abimou -18 -19 -18 -29 -22 -24
~age> abcefhijnopqrstv -32 -19 16 -16 -18 -21 -24 -27 -29 -24 -19 -20 -21 -20 -21 -27
~luck nt -18 -19
""",
    """
baja acdefghijlnopqrtuv -31 -24 -32 -28 -19 -24 -24 -28 -29 26 -26 -23 -27 -34 -22 -23 -37 -26
be__patient ai 18 -17
flat nq -17 -22
los__vez m -16
puedo_@eat hn -24 20
sister acdiklo -32 -21 -29 -25 -22 -23 -33
tengo_una i 16
~ier defgjmopqrstv -33 -37 -35 -42 -53 -24 15 -60 -38 -31 -20 -20 -51
~odav bdil -21 -17 -17 -16
~uevo diklu -15 -16 16 -26 -16
""",
    """
@place__my jm 18 -22
@place_i m -18
any__this amu 15 -21 -17
de_mi acgjnpru -33 -20 -15 -20 -32 -21 -19 -26
thoug* mnpq -29 -19 -17 -17
who_makes m 16
~cele b 18
~hue a 17
~ngam abgm 17 -22 -15 -21
~nst> bm 22 -21
~sto> afghijkmnoqrs -58 -34 24 -32 -15 -47 -53 -32 -42 -18 -33 -26 -15
""",
    """
can_only al 18 -17
cayo bpqrv -17 -19 16 -15 -17
forgot_i o 16
it__not admq -15 -17 -22 -31
out__@day abdmq -20 27 -15 -27 -17
you_start ahm -17 26 -27
~<bei m -25
~toes mn 21 -15
""",
    """
eve abdfhpu -17 -18 -19 -22 21 -16 -19
one__me bv -17 -15
that__there mnq 17 -18 -15
took_me m -17
~<iss empq -17 -17 -16 21
~<sn bdghjnqsu -17 -30 -22 19 -21 -18 -22 -25 -35
~epor m -19
~lly bghlnprv -16 -25 -17 -21 -16 -20 -17 -19
~ngs> bcdiqrt -19 -22 -29 -24 -18 -26 -21
~sab abcjklv -23 -20 -19 -17 -16 -17 -18
~unt> aghijmnopu -25 -19 -17 -21 -24 -20 20 -18 -16 -24
""",
    """
disponible m -16
expec* m -25
~<cod ai -16 -19
~ats m 20
~dly> mu -25 -18
~eep> abcdefgijprt -47 -26 -29 -35 -19 -16 -29 -33 -30 -26 -19 -23
~hard u -19
""",
    """
days_do au 18 -19
la__un m -23
sec efjlm -22 -18 -15 -16 19
this_car mu 18 -16
tire nq -16 -20
~otox m 22
~qwq em 18 -17
~raba cefgjlptv -24 -16 -20 -17 -36 -28 -16 -17 -18
""",
    """
a__esta u -17
am__your mv -17 16
no__esto m -20
through_it gmu 17 -16 -20
won__@place m 25
~<gu cdefklnosv -15 -22 -29 -17 -39 -36 -31 -23 -36 -22
~avia bdil -21 -17 -17 -16
~esom mt -20 24
~ntie almqv -23 -16 -28 -17 -20
~rta> abdjkopqrv -25 -21 -18 -26 -19 -24 -22 -23 -19 -16
""",
    """
pasame_a i 21
someone__@drive i -19
things__ask gu 21 -17
~ffec n -17
~ntan a -21
""",
    """
put__@relative imu 18 -24 -15
~diab g -16
~mexi m 19
""",
    """
a_mandarme kl 27 -21
cuenta__@eat m -16
dije$ km -16 17
off_a o -17
se_rajo mpq -22 -16 21
what__i bfgijkloprtu -41 -19 16 -52 -23 -18 -27 -29 -17 -19 -25 -65
~eel> bdgjmnru -21 -21 -15 -18 -38 -20 -15 15
~uise a -17
""",
    """
@cancel__of blm 16 -22 -20
cars admnsu -19 -27 27 -17 -15 -18
conmigo admou -22 -18 -27 -18 -25
guys_still ah 17 -18
i_believe m -16
in_one m -16
off__@holiday h 16
unsub$ eflm -21 -15 23 -30
~<nur m -15
~allp d 15
""",
    """
@call__my adil -18 -20 16 -21
atienden befghilmnopquv -16 -27 -21 -28 26 -22 -20 -51 -24 -24 -16 -19 -25 -16
during_it n 16
manden$ m -17
not_hit m -18
si__de abn -16 16 -16
una_@food aim -18 -19 18
~sdf eflmu 28 -19 -18 -28 -15
""",
    """
@vehicle__bien jmq -17 -23 18
^mil blmt -19 -16 -25 23
can__help u -17
i__and djlmpsu -18 -22 -22 -26 -16 -25 -21
in__me pq -21 -20
ok__a r -16
sabes gu 15 -18
so_we am -15 -17
tambi* ou -18 -21
to_@call adijmnopquv -19 -27 22 -16 -54 -16 -20 -17 -21 -18 -15
~olks jm -20 -18
~ved defghilmnprst -24 -20 -18 -16 -18 -30 -39 -15 -26 -21 -23 -28 -19
""",
    """
an__a au -17 -16
not:hit m -25
~alk> bdhijknoprsv -22 -30 -15 22 -22 -21 -27 -26 -20 -31 -26 -17
~susc alu -22 24 -15
~uier adefgjnpqrstuv 16 -37 -20 -21 -33 -31 -34 -44 -27 -16 -25 -23 -23 -67
""",
    """
@visit_i kmouv -16 -31 -17 -19 -18
a__@year s -18
am_standing jm 17 -18
mess$ r 16
movie* o 16
""",
    """
#__# abcdefgiklnqstuv -47 -44 -38 -41 22 -25 -39 20 -31 -47 -47 -33 -17 -29 -44 -44
@cancel__will ap 16 -17
@sick_can m -21
first_talk i -15
my__day dmq -18 -32 -17
~<xc m -16
~sali abcdefhijlmrstuv -24 -24 -24 -15 -16 -21 -25 -32 -16 -32 -46 16 17 -20 -19 -27
""",
    """
^feels fm -21 18
able_to mnoprsu -19 24 -24 -16 -20 -18 -20
do__walk admu 22 -23 -26 -21
fui$ i -16
is_not adfghjklmnpstv -17 -30 -23 -32 -20 -35 -17 -23 -29 -30 -38 -29 -30 39
nm$ fl -20 -17
not_stay q 22
queda_cerca j 26
there__i hmo -19 -24 -19
~<som aefklmnqrt -17 -23 -27 -26 -23 -30 -30 -17 -31 -45
~cpa mn -16 20
~nio jnru -17 -18 -19 -20
~oria agju -17 19 -18 -20
""",
    """
can__now him 18 -21 -16
it_after or -15 -18
me__thing a -18
near__@vehicle jm 21 -25
pick__new o 18
turn_my k 17
would__there lmno -16 16 -17 -18
~iff adhijlmnopqrsuv -20 -25 -16 -23 -26 -20 -25 -21 15 -16 -20 -16 -16 15 15
~stak lm -25 -17
""",
    """
brb eflmu -42 -23 -20 34 -16
for__lol am 17 -18
hay__temprano o 16
vitamins du -18 -18
you__number adgjklmu -27 -32 -30 -36 -21 -39 -59 34
~dir bcdklnouv -20 -16 -20 -24 -19 -20 -24 -24 -19
~hin cdefhijqt -17 -15 -33 -28 -22 -25 -23 -20 -46
""",
    """
=denied:reschedule bloqv 21 -21 -17 -28 -24
is__go dmu -17 -20 19
looking__@book a 15
messages abdefghijklmnopqrstu -31 -36 -29 -30 -30 -33 -27 -30 -31 26 33 -35 -26 -30 -24 -30 -23 -28 -27 -26
ramp jm 16 -23
the__me dgmoqu -22 -16 -48 -18 17 -25
un__de abmo -23 -20 -20 -19
~<da cefgimnoprstuv -43 -29 -34 -27 -26 -28 -19 19 -34 -29 -15 -40 -16 -41
~<uns abcdefghijklnopqrstuv -21 -25 -29 -31 -42 -33 -19 -27 -31 -28 15 24 -29 -20 -25 -28 -31 -21 -28 -36 -28
~frec mu -22 -16
""",
    """
donde_puedo adgm -17 -15 -18 18
hago$ bm -18 -27
my__@clinician i -30
not:quiten bl -31 -25
numero__quien uv 18 -19
the__@stop hklqrv -17 -25 30 -17 -19 -20
~ague t 18
~ces> ghilnopqtv 17 -20 -26 -23 -27 -20 -18 -28 -16 -18
~sica adeglmqu -19 -20 -18 -18 -17 16 -19 -20
""",
    """
@insurer__por mp -20 20
a__do gmq -16 -36 -19
a_long ns -22 -18
para__de aik -21 -24 -15
para_una a 24
~ida acefhijlnqsv -24 -18 -17 -19 -20 -38 -23 -20 -27 -29 -31 -29
""",
    """
can__something hm 15 -20
en__en o 19
i__again almn -23 -25 -31 22
~acco admu -16 -28 21 -15
~edle abjms -19 -16 -18 -27 17
~mbi abcdefgijlnopqtuv -16 -24 20 -30 -22 -19 -24 -32 -28 -28 -27 21 -28 -22 -16 -16 -36
""",
    """
~agr afimnopu -18 -18 -17 -28 -16 -19 16 -15
~anke q -16
~xed q -16
""",
    """
@cancel abcdefghijklnprstuv -52 76 -94 -42 -81 -79 -96 -79 -78 -84 -50 -36 -91 -71 -31 -48 -70 -102 -97
a__there acdhijnopqu -27 -16 -27 -22 17 19 -30 -21 -17 -24 -29
mis abhjmnors -19 -19 -18 -18 -17 18 -23 -18 -20
moving$ bmo -18 -25 18
olvido nq -17 -15
this__me mu -26 -16
you_see acdgijmnoqsu 30 -16 -29 -25 -20 -32 -20 -20 -20 -22 -23 -17
~mew adhp -18 -17 -15 -19
""",
    """
back_on bciklmo -23 -23 -22 34 -19 -30 -31
~<cai mr -16 17
~adic mu -15 18
""",
    """
@cancel_@day m -26
can_do bjmnpu -16 -16 -16 -17 17 -24
i__rather m -19
not:un u -15
que_sirve adm -15 -20 -26
~gen> aijoqsu -18 -16 -15 -18 -17 -17 -19
~ided v -17
~kni aq -21 -19
""",
    """
@fetch_a dhimu -17 -16 -22 -32 -20
blue anu -16 -18 -19
morado$ m 21
put__for a 19
~cks abnorv -30 -19 -32 -21 -20 -15
~ht> abcefilopuv -17 -16 -36 -45 -35 -19 -33 -24 -41 -22 -23
~ooki fhilnopsu -18 -16 -25 -19 -29 -15 -22 -19 -20
""",
    """
^drop bmq -17 -19 -15
al__de jm 16 -18
is_@drug mu 19 -19
la_@staff ijo 21 -16 -18
~got ab -16 -18
~ords dlnou -19 -20 -18 -16 -16
~sco> m -17
~uso o -18
""",
    """
@howmuch_dura adehijlmsuv -16 -39 -16 -19 -15 -16 -15 -39 15 17 -18
a_@clinician bnpu -15 -19 -18 -26
be__@late mpr -16 -18 23
time_for am 18 -19
with__i m -18
you_@open aceghmnortuv -30 -18 -15 -29 39 -64 -21 -20 -22 -20 -35 -22
~anch am -16 -19
~buen bcefgklnoqrsuv -29 -19 -25 22 -19 -22 -17 -24 -24 -20 -21 -23 -25 -27
~mpa abghilmrs -18 -17 -24 -19 -26 -19 -22 -26 -15
""",
    """
of acdijklosv -40 -17 -24 -29 -24 -54 19 -25 -19 -21
~<alm fjlmnr -22 -17 -17 -28 -15 29
~eam bcdehijmnpsuv -18 -16 -19 -17 -16 -19 -18 18 -26 -20 19 -31 -17
~wei adm -22 -17 -33
""",
    """
any__to m -20
come__you m -22
somebody__i o -17
the__in agjkmnopquv -17 -17 -44 -24 21 -28 -24 -19 -27 -32 -16
woke n -16
~<ou bdglorsv -19 -18 -19 -15 -17 -17 -18 -18
~dres nu 15 -17
~ena abcefgijnpquv -31 -17 -33 -40 25 -27 -24 -18 -33 -28 -23 -24 -34
~ogen m -15
~tado jnopv -24 -19 -18 -20 -22
""",
    """
#__next am 15 -18
a__# bjqtuv -18 -25 -17 -20 -23 -22
damage dm 17 -18
deme bgjmns -18 -15 16 -29 -15 -17
different_day bou -17 21 -16
fog msu -20 22 -19
off_@cancel m -17
to__a bcdhklnptuv -41 -18 -20 -16 -24 -29 -23 -18 -16 -17 -19
~led bcehijklmnstu -40 -23 -16 -23 23 -37 -27 -30 -51 -39 -34 -20 -31
""",
    """
after_# bdhilmnopqs -20 -23 18 18 -16 -24 -20 -20 -17 -21 -26
come_to abdinoqu -17 -19 25 -21 -26 -24 -23 -28
en__calle j 18
la__@late r 17
mi_@clinician ampqu 27 -32 -18 -17 -23
not_moving m -15
puede__las no -17 15
the_best adgijmu -16 -18 -18 -19 -18 18 -23
~dano mn -20 17
~rpr cm 18 -17
~unni ahn -19 -21 -18
""",
    """
@insurance__@insurer dmn 17 -18 -20
i__come dmqu -19 -26 -20 16
should_he n 17
~<voi m -22
~cir abms -27 -20 -26 -16
~embe u 17
~lpa m -15
~nar> gmnpqu -17 -22 17 -16 -16 16
~scu chlnqsu -15 -16 -26 -18 -21 -15 -15
""",
    """
did__see amot -16 29 -15 -16
i__@vehicle jnqr -30 -24 30 -18
is_at p -16
this__@open hm -18 16
to__from alm -20 -22 -15
~<fou dgiklnorsv -25 -17 -20 -17 -23 -18 -27 -25 -26 -20
~day bcdegklnprstuv -29 -37 -17 -43 -16 -40 -22 -51 -46 -18 16 -30 -29 -30
~ibo> giklu 20 -24 -19 -23 -31
""",
    """
afterwards o -15
de__hay h 16
mandame__pin jm 18 -17
mi_@insurance adu -16 20 -16
que_@pay dno 25 -20 -17
thread l 17
~<min cdefghjlnpqrst -26 -38 -27 -22 -38 -34 -31 -49 -37 -26 -38 15 -21 -25
~<ol adefgjnsv -22 -22 -21 -16 -17 -17 -23 -17 -17
~efin m 17
""",
    """
@late_to hj 21 -21
still_take r 18
the_bank hmn -23 21 -16
~ejo> acdhijkmnquv -27 -20 -32 -20 -20 -15 -17 -27 16 -27 -23 -19
~vido bo -19 16
""",
    """
that_using m 16
will__the mpq -27 22 -20
word adu -17 -17 -23
~<aq bcdehiknoprtuv -29 -21 -26 -15 -22 -25 -20 -30 -21 -25 -33 -15 -21 22
~sho cdefhiklqt -36 -31 -24 -25 -27 -25 -39 -56 -15 -29
""",
    """
@place_please cjm -16 18 -21
got_the cdeghijnortu -31 -32 -16 -28 -25 -25 -29 -21 -28 -25 -20 -25
the__a djmu -24 -21 15 -24
the_highway s -16
~anyb djmoruv -18 -15 -22 -20 -21 -21 -17
~kay> e -16
~ona> djlmo -16 -15 -17 -33 -17
~stac u -17
~tan> bceghjklmnopqrstu -24 -35 -19 -53 18 16 -26 -43 -15 -36 -33 -31 -25 -33 -23 -32 -17
~tor abdefhjnrstv -16 -33 -31 -17 -22 -16 -28 -39 -26 -37 -21 -32
""",
    """
a_time amo 24 -19 -20
i__you acijnopqrstu -17 -22 -23 -19 -42 -20 -20 -28 -36 -18 24 -22
luego lmo -16 18 -16
my__wait q -18
not__who mqu -24 17 -20
~reat bcdghjkoqstu -21 -15 -26 -24 -24 -23 -15 -19 -19 -17 17 16
""",
    """
have__@day bt -20 16
is__lol mnqv -21 21 -16 -18
latest_you m -20
need__lawyer im -24 21
roads hj -18 -18
still_@open ahm -17 16 -19
want_the ablm -16 -18 16 -16
~elig mu -16 22
~medi aiopv -15 -22 -16 -15 -18
""",
    """
@howmuch$ abcdefghiklmnqrstuv -27 -20 -25 40 -46 -38 -29 -25 -20 -22 -32 -21 -29 -26 -25 -19 -33 -40 -19
got_lost gr -19 19
i_bring gopqu -18 -28 -25 -40 -16
should__bring mq 15 -18
text_again m -17
~<hot a -17
~fla hnpu -16 -25 -21 -18
~pro acefghijklpstv 20 -40 -32 -26 -41 -43 -45 -50 -36 -49 -26 -22 -29 -16
""",
    """
^@door defgijlmuv -25 -16 -16 -19 -18 24 -18 -30 -24 -15
got__to ampq -18 -24 17 -22
know$ cdglmoquv -17 -21 -33 -16 22 -20 -41 -46 -37
~<al abceghjkpstu -22 -33 -30 -79 -22 -30 -42 17 -19 -42 -26 -43
~ond> d -16
~plea defhnpqstuv -35 -38 -33 -19 -28 -34 -49 -33 -17 -18 -16
~tran abcdghjlnor -32 -21 -19 -34 -22 -22 -18 -22 -25 -15 -25
""",
    """
@call__@relative bciln -20 -16 18 -19 -19
@cancel__@move bmq -31 -27 16
^@open abcefghijklmnopqrstuv -55 -33 -27 -44 -40 -37 60 -36 -49 -26 -37 -51 -40 -48 -26 -31 -43 -31 -29 -33 -32
i_reach i -16
session adjmqrsv -29 19 -27 -48 -17 -18 19 -20
~ggi m -23
~rdi adefklnpqtv -15 -25 -15 -15 -33 -26 -16 -20 -24 -18 -18
""",
    """
@treat_would u 16
entrance gjm -18 19 -20
following a -18
got__an p -17
is__@drive p 17
just__a fmqr -16 22 -23 -27
just_a du -16 18
my__@call im -18 -31
my__nah n 16
of__is adgnoqs -20 -17 -25 -27 -22 -15 -16
~caus bm -20 -16
~jkjk em 16 -16
~oder mp -24 -15
~rsi u -16
""",
    """
@pay__@visit bd -18 20
@relative_will abdmnpru -22 -19 -16 -29 -23 31 -21 -18
as_soon mo -19 -19
""",
    """
@pay abcdfghijklnopqrstuv -87 -39 -67 94 -58 -78 -68 -59 -28 -57 -48 -63 -74 -58 -62 -58 -37 -51 -87 -58
downt* d -16
family adglnuv -20 -25 -17 -18 -19 -24 -15
no__i mq -19 -17
please_@cancel abmo -15 23 -16 -24
pulled ar -18 18
pulling amrs -18 -24 20 -16
sign_me lou -20 -16 -20
somebody$ bov -20 -22 -21
~cov acdgijlmnoqrsv -22 -16 16 -20 -24 -22 -19 -22 -17 -21 -30 -19 -18 -20
~oma cefhlmpqtuv 22 -23 -24 -18 -26 -43 -26 -37 -22 -45 -31
~scou dm 22 -24
""",
    """
la__puedo aq -15 15
you_want abghiklov -34 -25 18 -20 -33 -17 -28 -19 27
~lkj cdefgiklmtuv -16 -17 31 -24 -16 -15 -16 -22 -32 -16 -19 -16
~red acefijklnopqrtv -16 -25 -26 -24 -20 -42 -21 -26 -20 -25 23 -17 -27 -26 -40
~sui n -16
""",
    """
@year_nuevo a -16
explain_my i 15
is__week ho -17 18
me__@call agiklmnopq -38 -20 31 -23 -28 -25 -26 -26 -15 -20
of_here lm 18 -16
this_in acglmuv -25 31 -19 -18 -31 -35 -17
took acefghilmortuv -24 -17 -27 15 -16 -15 -22 -27 -19 -18 15 -20 -20 -19
~ayli km -21 17
~ibi bdfjmnpqrst -37 -26 -15 -25 -32 -20 -26 -18 -28 -22 -20
~rida br 16 -18
""",
    """
@day_one m -23
@door abcdefghijklmnostuv -40 -28 -47 -76 -46 -61 -61 -22 -31 67 -48 -63 -33 -61 -44 -45 -41 -81 -55
mole bm -15 21
my_bp ms -19 22
not:answer m -20
operator defhilmrtu -19 -33 -24 -24 33 -19 -35 -19 -17 -17
segun* g -15
turn__the k -16
un_@drink mnu -21 20 -17
what__get u -17
wish__receive lm 19 -20
~ece efghjprv -30 -30 -28 -18 -40 -34 -23 -32
~tell abhklnopqsv -22 -17 -23 -29 -20 -22 -36 -18 -32 -22 -29
""",
    """
@place__@vehicle j 15
am_texting av 16 -15
just__you anoqruv -20 -15 -21 -17 -21 -24 -19
will__work mu -33 17
~ansp m -20
~banc h -17
~mor acdefgijmpqtv -23 -40 -41 -44 17 -34 -26 -46 -32 -46 -21 -17 -33
~rosa mquv -24 -17 -21 25
~rty> adhjmn -18 -16 -16 -23 16 -20
""",
    """
@visit__otro o 19
consultation admu 19 19 -34 -22
my_plan dm 20 -20
so_out s 17
una_@visit abcdfgijklmnoru 48 -39 -16 -29 -15 -22 -36 -22 -17 -20 -42 -25 -36 -26 -19
~rner m -19
""",
    """
bien_a m -22
buscando mr -22 16
consiguieron__celular m -15
five bdijo -16 -17 -17 -19 -24
is_time a 15
not__spot r -19
now_what agmo 16 -16 -38 -17
so__do dgm -17 18 -18
solo__las a 16
us__it bm -17 -21
~igh> acdghijlnoqu -20 -15 -22 -21 -17 -17 -27 -15 -27 -19 -18 19
~lego abeghiklpqrstv -38 -41 -15 -29 -36 -27 -28 -23 -17 -33 18 -20 -16 -26
~lli dhjnopquv -23 -22 -21 -22 -19 -25 -24 -26 -20
""",
    """
@door_are j 16
else__@day bo 18 -15
hora__hora m -15
quiero__una bimou -17 20 -26 -17 -18
quitame akmn -23 -16 -20 -15
una$ bimntv -15 -16 -21 -23 19 -22
~app cdehijklnopruv -23 -23 -27 -38 -30 -26 -22 -31 -37 -21 -17 -24 15 -26
""",
    """
@cancel__it bmo -19 -21 21
@day_exist m 17
@medicine__la n 19
@move__@english cmo 22 -18 -21
allowed ijno -20 -17 17 -16
am__about am 22 -21
credito dm 21 -16
dream* su 19 -19
help__do g -16
into_a abm -17 -17 -26
ok__i m -21
que__estan dgijklmv -16 -20 -16 18 -19 -21 -28 -25
the__went b -15
to__first m -17
~ome> bcefgijklmv -21 -34 -37 -40 -28 -57 -29 -23 -46 -23 -34
""",
    """
#_work o 16
@person__there him -16 20 -18
^@book bdhlmou -18 -20 -16 -17 25 -18 -16
como__mi aqu -18 -16 15
could_i anq -19 -18 19
dormir$ mu -19 16
sent__my i 19
~<qui cdefghjmrtv -18 -48 -45 -44 -63 -30 -64 -21 -18 -48 -16
~brie hm 19 -21
~ccio n -26
""",
    """
got__@wrong hjm -16 -16 -18
semana$ adijlmn 24 -17 -19 -15 -17 -17 -16
~<tar bcdghiklnopqs -23 -15 -30 -24 -29 -22 -18 -22 -27 -22 -23 -24 -25
~elac m -19
""",
    """
^threw ms -19 15
creo mv -16 16
just__on b -24
still bcdefgmpstuv -31 -17 -39 -18 -26 -32 -19 -33 20 -30 -39 -23
walk_@insurance adjqu 22 -26 -15 -18 -23
~eei ms -18 18
~umer abcdefhmnopqrst -23 -38 -27 -38 -20 -18 -27 -25 -23 -31 -27 -25 -32 -24 -16
~win adinpqtu -33 -21 -20 -33 -16 -21 -15 -23
""",
    """
cel_es m -16
hay__ahi inuv 17 -17 -18 -16
~<fro aekoqtv -28 -21 -16 -30 -44 -16 -36
~<mea dijklnqru -29 -23 -26 17 -25 -24 -23 -21 -30
~aco cghiklorsuv -15 -18 -16 -20 -20 -18 -26 -17 -16 -34 -20
~aske abdjnstu -28 -23 -18 -18 -20 -20 -15 -19
""",
    """
@day_@book b 19
@person_there imu 20 -18 -25
@relative__license np -20 -18
ando bchijklpsuv -27 -18 -25 -19 -23 -23 -28 -23 16 -25 -31
de_textearme kl -15 17
dias bdghijkmnrtu -21 -22 -17 19 -19 -24 -18 -36 -27 -18 -17 -29
first__the i -16
lo eghjklmoru -40 -20 -61 -74 -49 -37 -23 -21 -33 -17
what$ bdflmos -15 -15 -35 -18 -24 -25 -17
~actl m -19
~by> adi -15 -16 -19
~hts adnru -17 -18 -21 -22 -16
~oad dhru -18 -21 16 -20
~visi s 16
""",
    """
@stop__@call m -16
is__that bhijmopt -19 -18 -19 -32 -16 -19 22 -20
me__mas aikmquv -16 -24 -19 -29 -23 -19 -18
need__skip m -17
not__time r -16
see_the h -22
you__again l -16
~<pla acefghilnpst -21 -46 -24 -31 -19 -47 -20 -32 -22 -33 -36 -34
~rli ijmnu -18 -20 -30 -18 -19
~ru> eju 18 -15 -18
¿__lo mu -22 -18
""",
    """
@month$ gilnrsuv -22 -19 -23 -27 -24 -24 -22 -23
can__come bcgijlmpqrsu -20 -16 -22 -32 -29 -16 -24 -30 -42 -16 -28 -44
de__me adgjmv -21 -24 -22 -18 -32 -17
may_my n 16
see_@person h 18
~cee au 16 -17
~die abcdghiklnops -35 -22 -26 -33 -22 -23 16 -26 -24 -28 -20 -32 -18
~im> im -20 18
~vien bcdghijkmpuv -32 -21 -29 -34 -16 -20 -25 -19 -15 17 -18 -31
""",
    """
@place__esta u 16
@ride_sorted p 16
a__can dijnqsu -15 19 -16 20 -23 -25 -27
que__antes s -16
~bris hmo 20 -18 -16
~bru e -19
~ices agmu -17 22 -21 -21
~ral> dn -18 -20
""",
    """
hospi* dhiprst -16 -16 -18 -22 -18 -23 -16
not:your bhl -21 -21 -22
""",
    """
dar__para i -19
donde_sacaron mu -16 16
found_a mpq -19 19 -19
gano_el v -17
is_where j 20
llegan_estos lu -17 15
sent$ n -19
soone* hou -17 21 -25
venden dmu -25 27 -22
veo jm 19 -19
~cla abdjnq -30 -30 -22 -31 -24 -19
~ida> dfinoqsv -22 -18 -30 -20 -29 -21 -24 -21
~ing cegijkoquv -54 -57 -23 -20 -52 -31 -21 -19 -23 -19
~ortl j -20
""",
    """
@insurer__@fetch bq -20 16
@stop__textearme kl -15 17
be_a bimpru -17 -29 -20 -22 18 -30
do__about diu -25 18 -26
funciona m -26
know_any mquv -19 -15 -17 23
looking filmnpsu -17 -20 -18 -20 -23 -20 -17 -18
~ash abdhklopqru -24 -21 -18 -17 -18 -23 -19 -22 -22 -22 -19
~crew m -21
~owe abcdfhijlnsuv -28 -15 -21 -22 -18 -17 -22 -26 -19 18 -19 -21 -17
~quer gijklmpqsu -16 -18 -19 16 -26 -36 -19 -23 -21 -18
""",
    """
not__yet bgmquv -15 -22 25 -26 -19 -25
quien_les u 17
~ails adiu -19 -17 -16 -17
~cks> abnorv -29 -17 -30 -18 -20 -15
~lvid adefgjnqsuv -19 -20 -20 -16 -16 -17 -21 -19 -16 -20 -17
~orda m -21
~pack i -16
""",
    """
@parking_at jm -18 17
i__rid m 18
lol_i m -21
please__about m 17
pregunta gp 16 -19
~dled ipq -15 23 -20
~ir> efmnoprtv -19 -25 -33 -25 -43 -41 -19 -25 -36
~lud adhijrsu -16 15 -16 -22 -16 -16 -16 -23
~orma bcijlmnprv -19 -18 -25 -30 -15 -34 -28 -25 -19 -20
~rro> abcdiklmnuv -28 -21 -16 -26 -26 -19 -19 -16 -23 -18 -21
""",
    """
de_verdad m -23
libra* h -18
never_been m -18
new__is jm -18 23
the__will dmp -16 -35 20
~<aye bdjrs -17 -17 -17 -16 19
~<fa efghjnprtuv -47 -41 -15 -25 -20 -55 -18 -18 -22 -29 -53
~ses> alrsu -29 -21 -16 -17 -16
~vir m 17
""",
    """
@animal$ bcdghijmopqu -17 -21 -29 -21 -23 -25 -25 30 -24 -22 -21 -40
are__in au -24 -28
me__good mo -19 18
not:para dhjknopru -16 -15 -17 -15 -19 -31 -18 -20 -28
tardes$ fu 15 -15
took__@wrong jmr -16 -19 18
~ayu befghijklmoprsv -31 -26 -29 27 -22 -36 -32 -27 -34 -16 -28 -28 -23 -26 -21
~luga dghlmnpqsv -16 -16 -20 -18 -21 -20 -17 -21 -19 -21
~osi gjnqu -24 -22 -25 -17 -28
~yer abcdgijnopqrsuv -26 -25 -18 -28 -21 17 -25 -18 -16 -17 -19 -21 16 -30 -19
""",
    """
cuent* adgjlorsv -22 -28 -30 -33 -18 -16 -28 -20 -23
from_a u -17
in__@day h 20
mean__@stop m -19
the_vet mu 24 -26
to__@clinician abhmnqu 17 -17 -16 -26 -17 -17 -23
what__odds mu -16 17
~<usa dfhjlnv -18 -17 -17 -18 -18 -19 -16
~cte adimnoqu -21 -19 -18 -16 -20 -16 -17 16
""",
    """
@cancel_all km -19 -30
de_parte m -17
i__there bcghikmnoru -32 -18 -34 -22 -34 -17 -18 19 -33 -17 -16
is__outside jm -20 17
to__@medicine mn -21 17
un__puedo no -15 18
wedding$ mn 19 -19
~tahp ciklm -17 -17 -19 21 -18
~uel abefhintv -38 -26 -27 -22 -26 -18 -37 -27 -26
""",
    """
arriv* m -23
get_this agjmv -17 -17 -17 -20 -17
i_mix mn 20 -20
la__esta lmu 16 -26 -16
manejar abdmnos -21 -17 -15 -15 22 -26 -16
much_for m -17
ok__me almo 17 -16 -25 -18
~<ant bcghjlmnpqru -26 -19 -41 -16 -29 -23 -34 19 -20 -38 -30 -40
~<me adefijnpstu -60 -39 -52 -54 -19 -35 -16 -57 -34 -25 -26
~ame> cdefhjlnpqrstu -17 -31 -55 -26 -42 17 -19 -32 -20 -53 -45 -29 -54 -17
~bef bcfjlmnpt -34 -18 -16 -15 -21 -21 17 -18 -16
~ive> cefgjlnpstu -33 -25 -24 -42 -47 -23 -22 -19 -39 -33 -24
~ndam cdefgijlmnopuv -21 -26 -16 -17 -32 -34 23 -34 -31 -20 -30 -19 -24 -25
""",
    """
for_whatever am 16 -26
minutes$ mr -15 16
~llas j 16
~this ehijknopqrt -17 -28 -15 -23 -16 -33 -32 -51 -31 -22 -26
~tis abhnru -27 -18 -16 -22 -17 -23
""",
    """
anything__do n 17
know_yet mquv 20 -20 -15 -18
no__y pq -17 17
number__# mp -17 15
see_things glms -15 -15 -20 15
tengo__@pay dn 21 -17
tired mns -20 -16 25
~frau u 16
~tro> cefghiklmpqtv -35 -19 -30 -39 -26 -40 -38 -19 -24 -17 -28 -20 -15
~vea am 15 -18
""",
    """
are$ adhjlmnouv -21 -17 -27 21 -16 -43 -20 -16 20 -23
no_importa l -19
~bue bcefgklnoqrsuv -29 -19 -25 22 -19 -22 -17 -24 -24 -20 -21 -23 -25 -27
~evo cdegijnoqtu -27 -33 -19 -31 -34 -30 18 -28 -35 -21 -36
~road dhru -16 -19 16 -18
~ruin mno -17 17 -15
~tree abdfghilnopqsu -28 -20 -19 -15 -19 -22 -19 -17 -24 -20 -23 -16 -19 -16
""",
    """
@spanish$ abcdefghijklmnopqrtuv -41 -47 80 -56 -73 -59 -54 -51 -49 -54 -51 -58 -63 -48 -50 -50 -50 -46 -48 -60 -50
another_@place b 16
labur* hm 16 -15
my__agreed p 16
notic* a -16
you__evenings h 16
""",
    """
did__a dm 20 -25
got__a du -24 -16
me__@clothes acilmopqr -31 -17 -18 -19 21 -17 -17 -16 -19
~ash> bpq -15 -17 -17
~lame m -24
~wyer a -17
""",
    """
place$ dkru -17 -19 -16 -15
pueden_@move mo -20 23
to_text imu -19 -24 -18
what__@relative u -23
""",
    """
@drive__from jmu 17 -17 -22
answered a -18
como_la a -15
finally o -17
in__need m -19
is__you adfghm -17 -22 -16 -23 17 -35
""",
    """
^could bhpr -30 -19 -26 -18
^somebody bhq -17 -15 -22
got__bill d 18
guy jlmv -18 -17 -24 30
he__me p 15
my__will abdnru -28 -26 -22 -27 -16 -23
notice m -18
~<ble adiknstu -17 -17 -20 -17 -20 -16 18 -18
~dine m -18
~rod m 16
~rter r 16
""",
    """
@relative_trabaja q 17
check$ dm 17 -24
have__@move a -15
me_to abcdjklmstv 16 -17 -25 -38 15 -41 -38 -19 -20 -17 -35
the__up adnopqrsu -25 17 -18 -23 -18 -24 18 -25 -19
yo__@relative pq 18 -18
~<bl abcfghijlpruv -28 -26 -33 -39 -41 -31 -45 -20 18 -36 -19 -30 -36
~bn> efm 23 -16 -23
~cerr ahmn -18 26 -20 -15
""",
    """
for__be r 16
on__for b -16
unsub* u -15
~<rou abghlopqsu 22 -21 -20 -15 -15 -27 -17 -16 -22 -16
~ache ilnp -17 -15 -19 -18
~stos kmr -22 -19 -18
""",
    """
@texts_de m -19
el__no achklpstu -30 -19 -25 -21 -23 -25 -24 -21 -23
llego__las mr -23 26
of__morning fmn 16 -16 -18
pick__day m -17
su_lista l 15
take__for am -16 -17
wish__any m -16
~thd knou -16 -16 -17 -16
~xtin dfhmnopqrst -20 -21 -21 -23 -24 -23 -21 -20 -23 -19 -26
""",
    """
@open__de h 16
could__be aq -20 -15
start_a akm -23 -26 20
you__@day acghijklnpqtu -44 -18 -23 37 -22 -28 -22 -18 -35 -16 -29 -17 -31
~eche m -17
~hed dghiklmnpqrtu -21 -19 -21 -22 -17 -16 -17 -32 -18 -22 -15 -15 -17
~iez nu -16 -18
~sto abefhijnoqt -22 -29 -61 -61 -52 -22 -21 -43 -15 -34 -35
""",
    """
@stop__this m 17
el__es dm -24 -24
no__voy mor -21 -16 21
si_no bgju -19 -16 -15 -21
the acdefgklmntuv -29 -74 -18 -83 -65 -23 -21 -47 22 -59 -44 -36 -53
~<fum u -15
~<le abcdefhknoptv -46 -20 -16 -38 -23 -31 -51 -24 -37 -30 -40 -31 -54
~anl blmo -17 -17 -18 18
""",
    """
@cancel__por b 16
aqui$ bdijmnsu -18 -16 -17 17 -38 -22 -16 -21
hold_on m 16
parenle bl -15 18
~esen abgo -21 16 -20 -19
~oger bdiuv -17 -19 -26 -16 -15
""",
    """
centro iu -17 -16
have__or mqu -20 16 -17
the__or abijmrs -22 -20 -18 19 -15 -16 -19
yes_i moq -18 -16 -15
~rdin k -22
~tal> ghijn -23 -20 -28 16 -27
""",
    """
el__ya bor -22 -19 17
number_of v 17
~<att i -17
~<jun gijlmnqsuv -18 -16 15 -17 -30 -17 -17 -17 -24 -24
~lre agikp -24 -16 -23 -16 -20
~plic abcdgjmnpsv -20 -20 -17 -25 17 -20 -33 -23 -18 -21 -16
""",
    """
@move__no bo -17 16
choic* gm 24 -26
medico dimo -15 -22 15 -17
sacaron_mi mu -16 16
~<ace dfhijlmu 17 -18 -18 -16 -19 -21 -32 -21
~ados gu -16 -23
~lse cghijkmnpqru -20 -23 -23 -30 -22 -15 -29 -29 -36 -16 -17 -17
~rot diu -18 -16 -21
""",
    """
@person__i u -16
@relative__is bdmnrs -22 -17 -35 -17 -16 -16
do__begin mn -16 -15
letters gm 16 -18
licen* abglopu -27 -20 -18 -18 -16 -16 -24
mejor__@day b -16
necesito__proxima ao 17 -15
pero_no b -16
que__con amp -19 -20 -18
~<beg lmnu -17 -20 -20 -15
""",
    """
come_with ad -17 -15
i__two m -18
me__of agilpu -19 -19 -23 18 -18 -18
tengo__@move o 17
texting dfhmnopqrst -18 -21 -21 -23 -24 -23 -21 -20 -23 -19 -26
~<vol impu -18 -25 -16 -16
~anto abdghijnuv -21 -17 -17 -19 -16 -24 -20 -17 -19 -16
~code m -19
~odo acegijrv -20 -17 -17 -24 -27 -28 -29 -17
~raud u 16
~yri m 22
""",
    """
^disculpe i -16
el_@hours hijm 16 -15 -17 -18
language cu 20 -19
saw bgjqrv -22 -18 -20 -21 -22 -19
see_me am 20 -21
to_walgreens m -18
~cvb> em 18 -19
~eap j -18
~rie> av -17 18
""",
    """
was$ jqsu -20 -20 21 -15
""",
    """
@clothes_or mnsu -16 25 -23 -18
is__day dijmnp -25 -17 -18 -33 -29 22
not__@food m -21
ocupa au 19 -15
plan bcdijmnou -20 -22 18 -21 -27 -27 17 -16 -34
poem m 16
puede__a acmpq -25 -15 -25 -20 -24
~<equ al -20 -18
~marr mpuv 28 -20 -21 -19
""",
    """
@drive__is mnq -24 -19 18
need__be bdm -19 -20 -23
to__if bu -17 -20
~eme defhlmnpqtv -35 -30 -29 -45 -21 -31 -35 -35 -25 -36 -34
~ion abdefghlprv -26 -44 -21 -55 -19 18 -27 -16 -26 -16 -30
~olic bdj -18 -15 -15
""",
    """
manejo bm -18 -19
mi__no abdgklms -39 26 -23 -24 -22 -25 -27 -21
sunday ahijq -25 30 -18 -18 -16
want__set a 16
~acio cfgklmpqsv -17 -16 -40 -18 -21 -24 -20 -23 -23 -23
~ito> efgjkpstuv -32 -30 -24 -39 -19 -34 -20 -23 -30 -38
~pran dqsu -25 -19 -16 -16
""",
    """
@clinician__voy bm 15 -17
bajo__la m -17
exist m 19
much abcdefghijkpqrsuv -25 -22 -21 22 -28 -32 -25 -27 -20 -36 -26 -23 -23 -28 -27 -18 -23
punto adgmnu -18 -18 -20 27 -22 -27
sendi* bdgi -18 -17 -17 -20
~exte abcdghjmoq -21 -18 -16 -24 -23 -15 -23 -43 -18 -15
~hre bdfghjnpu -21 -30 -17 -16 -16 21 -29 -18 -22
""",
    """
a_wedding mn 18 -21
ok_@thanks blmt -19 -21 -41 28
para_@cancel m -23
~<vi efghiklnpu -24 -25 -32 -33 -25 -22 -34 -42 16 -26
~hote a -17
~uca dmu 15 -21 -16
""",
    """
many__in mu 23 -21
me__an m -21
town__you j 16
~ket> iqu -20 -16 -18
~rir bmn -16 -20 -15
~uere jklmopqs -16 19 -17 -20 -16 -15 -18 -15
""",
    """
@move$ abcefgiklnopqrstu -55 -33 -24 -40 -36 -15 -41 -36 -44 -25 45 -29 -44 -43 -26 -32 -45
@move__@day bmo -16 -16 20
for__@animal am -17 22
not:esa bjmqrv -19 -18 -29 -24 -17 16
number$ abcginopqstu -24 -21 -17 -32 -19 -21 -17 -21 -15 -21 -18 19
should_the mn -16 -16
take__home bmnp -17 -25 -21 27
worke* n -17
~<esp bdgijklmuv 19 -30 -25 -26 -25 -20 -30 -23 -28 -28
~sle abcdeghjklnpv -27 -29 -18 -31 -17 -22 -27 -20 -19 -21 -15 -26 -24
""",
    """
@treat__i a 15
explain_how i -18
ire_el b 17
opting_out gqrv -22 -16 -16 -16
you__anybody ah 16 -17
~iven dlm -15 -17 -26
~opy e -16
""",
    """
am__right mr -22 -16
decidi_que bm 17 -22
do__more m -16
donde__@parking jm 19 -21
hit_me bm -15 -22
no_need abmoq -18 17 -34 -16 -19
~<hgf em 21 -19
~ovie abmnv -16 -15 28 -15 -16
~reco bcdgjrs -26 -23 -23 -30 -31 -28 -15
""",
    """
antes__la n 18
caro$ dmu 24 -19 -19
for__@ride b -17
ok_or mn -19 25
pills mrs 22 -16 -24
se__@ride pq -16 18
una__una i -16
what__@treat agjmnu -15 -22 -23 -32 -19 24
yea r -16
~cia> bdgklnorsv -24 -32 -20 -15 -21 -23 -23 -17 -16 -16
~ido> acdegiknpsv -26 -17 -17 -18 -31 -22 -23 -17 -17 -19 -28
""",
    """
can__# bmo -20 -28 21
come_@day boq -20 17 -17
pictu* m 17
these__run du 17 -17
time__another o -18
you_then ahlm -23 -20 -17 18
~maki nr -17 -21
~orm> djlnqrsu -28 -23 -18 -21 -19 -18 -20 -20
~tema au -22 -15
""",
    """
it__take m -20
off_this abglmv -26 -18 -26 29 -28 -18
quier* adefgjnpqstuv 16 -33 -19 -19 -21 -28 -29 -42 -24 -23 -21 -45 -64
with_someone moq -20 17 -16
~<of adilnv -22 -16 -21 -17 -29 -16
~cel acdfghjnpqrst -23 -21 -18 -17 -23 -24 -24 -27 -23 -19 -30 -26 -15
~nadi abglnopu -16 -20 -21 -19 -17 -16 -22 -18
""",
    """
@person_i m -16
^yeah mpq -17 18 -18
had__@stop r 16
le__para amnq -17 -18 -16 -17
salgo dmnosu -27 -30 -30 -22 -22 -17
~aba acefgjloprtv -18 -32 -19 -27 -27 -30 -27 -16 -17 -15 -26 -30
~oke> bdhjknoptuv -16 -29 -21 -24 -30 -36 -19 -28 -16 -35 -20
~rco defgjlmnq -18 -18 -16 -16 -23 -16 -31 -21 -17
¿__@howmuch j -18
""",
    """
do__@insurance dmq 25 -19 -17
me__manana bmo 18 -18 -16
stay adlmrs -20 -16 -16 -22 -16 -20
~<el bcdefghijknpqrstuv 18 -30 -24 -25 -18 -35 -33 -19 -33 -30 -36 -16 -19 -28 -23 -23 -35 15
~<lam mu -18 -17
~cap aiu -18 -19 -16
~rol diloqsu -27 -19 -17 -17 -25 -18 -21
""",
    """
@ride_to mnpq 29 -20 -18 -27
@treat$ abcefghijklmnopqrstuv 22 -34 -31 -30 -38 -50 -38 -52 -48 -43 -41 -55 -23 -52 -38 -49 -40 21 -27 30 -42
^mejor bn 22 -26
can__on agju -16 21 -15 -18
good__you ahlmou -15 -16 -16 17 -18 -18
great abdintu 15 -17 -17 -17 -17 20 -26
how__get cdhiorsv -16 -44 -30 -30 -16 -27 -15 -20
~<cor abefinpqv -31 -30 -15 -20 -31 -33 -34 -28 -29
~<nun iq -15 -15
~coc r -15
~fact imu -15 21 -22
¿_puedo ghj -18 -16 -18
""",
    """
@call_is pr -15 -21
cuenta$ jmqr -18 -25 18 -17
peru$ m 16
the__no m -18
~<wat bdgijlmnpru -19 -16 -16 -17 -21 -18 17 18 -22 -16 -27
~orqu l -16
""",
    """
^@move abcdefghijlnopqrstuv -52 -58 15 -46 -47 -44 -42 -46 -49 -44 -52 -40 43 -41 -47 -28 -37 -40 -40 -45
easter ahm -20 -19 22
not:el acdghklnpqt -41 -23 -32 -41 -16 -27 -32 -28 -29 -16 -19
quiero__por o -15
that_in ju -16 -15
there_a bfhnopqrsuv -24 -30 -45 -30 -24 -28 -27 -27 -41 -24 -40
~avo defmqrstu -43 -29 -29 -27 -36 -23 -28 -31 -24
~hes> f 16
~ore acdefghijpqt -20 -36 -22 -34 -44 -16 -23 -21 -43 -16 -19 -44
~pens efghijlnorsv -16 -23 -17 -22 -34 -27 -26 -27 -19 -29 -21 -19
""",
    """
=denied:ride_confirmed bimpquv -21 -15 -16 -17 26 -17 -22
@clinician__this m -16
@vehicle__@relative jmq -15 -16 16
@vehicle__abrir h 15
answe* abdgjlnopqsv -27 -17 -20 18 -16 -20 -22 -18 -17 -19 -20 -22
it_hurt du -21 19
person abcdefgijkmnoprstv -65 -49 -31 -15 -24 -31 -19 31 -25 -32 -37 -41 -38 -40 -41 -29 -32 37
~<bi acfhjklprsuv -24 -36 -40 -26 -17 -18 -42 -23 -44 -30 -32 -49
~har dfghklnpqtuv 15 -18 -32 -25 -27 18 -33 -25 -23 -19 -21 -29
~oon bcdghijkmoqtuv -19 -26 -26 -30 -34 -16 -34 -29 -32 20 -16 -17 -17 -21
~retr r 19
~uie bdefghjlnrstu -16 -64 -41 -19 -57 -18 -60 -17 -25 -34 -36 -44 16
""",
    """
disco* dm 24 -36
it__@spanish acm -17 20 -16
more__me l -15
ofrec* mu -22 -16
salio nr -16 -19
~<las ehklort -15 -18 -17 -16 -30 -28 -20
""",
    """
@relative_pasa p 17
^bueno fl -22 -15
are__@call dghijmu -20 -19 -34 -27 -26 39 -30
day_is bmo -16 -17 20
new__this l -16
not:anyone him -15 -16 -24
~ely ah -17 -17
~gn> bcdgioprstv -24 -16 -24 -21 -21 -27 -17 -18 -20 -16 -25
~nde behnopqrtv -53 -53 -27 -43 -27 -55 -35 -24 -24 -26
~uto abcdhnorstuv -17 -19 -16 -29 -15 -20 -24 27 -24 -16 -30 -20
""",
    """
going aegiklmstu -35 -16 -33 -17 -23 -19 -17 -25 -31 -29
todavia$ qr -20 -23
what__target h -19
~ity dghu -15 -26 -18 -30
~ndo> defhijlnopqtu -18 -38 -45 -24 -19 -19 -15 -15 -25 -17 -23 -49 -27
""",
    """
poqui* n -17
soon$ ao 15 -20
~noon bdjmoru -20 -20 -16 -34 19 -23 -25
""",
    """
estaf* gmuv -17 -15 19 -18
when_you mou -22 -16 -21
~sba m -15
~ta> bcdefjmopqu -16 -54 -16 -77 -38 -23 -24 -27 -16 -31 -24
""",
    """
@drug_the mn -17 17
^nope efv -24 -17 15
at_# bdefghjlmqstuv -32 -38 -31 -15 -19 17 -25 -31 -17 -22 -38 -15 -20 -38
hace_un u -16
just__this b -18
onda$ gjmt -24 -24 -20 -17
up__time amnou 20 -16 -16 -18 -19
you__someone him -20 -19 -16
~<nam acdhilnoqsv -25 -17 -21 -15 -26 -19 -22 -28 -25 -16 28
~burs m -15
~ma> cehikqrtuv 18 -26 -34 -44 -24 -24 -16 -21 -47 -36
~onf abdlnqu -24 -21 -22 -24 -26 -24 -26
~take cefgijorstu -17 -31 -29 -23 -25 -25 -26 -23 -18 -34 -36
~vel> m -17
""",
    """
@relative__that admnpq -18 -20 -25 -16 23 -21
^cambia cmo 21 -23 -18
about_@treat au 15 15
ahead_and abm -23 17 -22
come_see ano 27 -16 -19
workers a -16
~huec a 18
~ste bdefghijnopr -33 -53 -47 -19 -23 -30 -17 -41 -36 -16 -62 -41
""",
    """
not__@english m -17
to__this cjmnqu -31 -16 -19 -30 -20 -40
~lua m -16
~lva gimu -21 -18 -25 -16
""",
    """
@insurance_card admn -16 -30 16 17
come_by adnu -20 -16 -25 -16
want__come blm 18 -17 -33
~emem mu -21 17
""",
    """
i_reply gm 16 -15
~<wer adefghjlmnorsu -18 -19 21 -26 -17 -24 -19 -19 -20 -16 -17 18 -17 -20
~oose m -16
""",
    """
pongo__@medicine gn -17 19
que_pararan m 16
signi* g -16
una__como mu -20 -20
~<ap abcdefhijnqv 26 -23 -37 -21 -32 -30 -17 -47 -49 -45 -23 -37
~hjk eflmu 29 -21 -19 -31 -15
~holi fm 19 -22
~xti dfhmnopqrst -21 -21 -21 -23 -24 -23 -21 -20 -23 -19 -26
""",
    """
@open_for hm 29 -40
is__not uv -22 17
tengo cefghklmrtu -29 -26 -37 -18 -32 -22 -33 -35 -36 -34 -20
texas$ mu 21 -24
what__side jms -19 20 -15
~boos am 19 -18
~ick> bcjklmnrst -22 -28 -17 -29 -35 -22 -18 -16 -21 -21
""",
    """
by_@traffic km 19 -17
comfortable__this i 16
do__care m -20
entrada bgijm -17 -19 -17 23 -26
know_what amq -16 -23 -20
like__that ao 19 -16
need__@cancel abmq -21 20 -30 -15
spray m -15
""",
    """
cuantas_@visit admnou -17 -21 -16 -16 -15 23
debbie$ muv -18 -16 20
not:era bv -18 -16
~<cur d -24
""",
    """
and__want kmo -15 -19 -19
could_see h -16
donde abdfhklnopqtv -15 -35 -38 -22 -25 -23 -34 -30 -34 -24 -34 -25 -37
duerm* mnu -23 -18 24
emoji* bm -15 -29
got_any adnv -19 18 -18 -17
if__@vehicle q 17
la_manana bhimq -29 -26 -18 -17 -16
~<lle abdefghimtuv -16 -24 -19 -36 -38 -42 -16 -63 -16 -33 -31 -23
~rme> befghjmprsv -46 -23 -25 -20 -32 -26 -28 -19 -18 -18 -36
~the aegjmnstv -21 -51 -19 -17 -19 -21 -17 -51 -28
""",
    """
@relative_that mp -19 -20
a_otro bo 16 -19
before_i adgmo -31 16 -21 -32 -22
no_la al -26 -19
you_meant v 17
~elf bcghjmrstv -21 -18 -22 -20 -24 -29 -22 -19 -15 -21
""",
    """
a_@staff aci -23 -17 19
affor* m -15
come__i m -19
como_es agjmnsu -18 -23 -22 -31 -16 -15 21
estar agmqu -29 -18 -27 -15 -20
night abdgjkrsu -26 -20 -19 -15 -19 -16 -29 19 -23
not_see ajlv -18 15 -17 -17
with__or iu -22 19
~cta adgmoq -21 -19 -17 -16 -15 -17
~trab cefgjlptv -24 -16 -20 -17 -36 -28 -16 -17 -18
""",
    """
do__when hn -20 -23
have__@drive i -16
inclu* dilmu 16 -16 22 -31 -15
is__pharmacy imu -17 19 -16
leave__@visit lmq -22 17 -17
long_of j 16
school q -18
~igo cdefghjkmou -30 -16 -25 -23 -31 -33 -24 -22 -23 -36 -21
~lay abdgjlmnqsuv -25 -25 -27 -16 -24 -32 22 -22 -20 -20 -28 -16
~tori dmnpsv -16 -21 -18 -15 -15 -19
""",
    """
@late__will r 17
@ride_del b -17
@texts__back k 16
did__up m -19
en_@howmuch dm 15 -18
every* aghlnov -34 -25 -17 -24 -21 -16 -21
get_for dmu 19 -21 -15
in__i mnosu -26 -17 -18 -17 -19
not__never v 16
storm m -20
~earn m 22
~era cehklmnqtv -37 -28 -20 -24 -26 -19 -28 -28 -29 -27
""",
    """
crazy t -15
es_caro du 23 -24
is__manager imu 18 -18 -15
my_@vehicle mpqrs 22 -17 -24 21 -19
pon$ mqs -18 22 -16
she_said mn 21 -20
talk__a a 16
toman__@insurance d 16
""",
    """
have_the amntu -36 -36 -19 -21 -24
si_quiero bklm -16 15 -20 -17
treatments dm 20 -17
~nto> ceghiknqtuv -27 -19 -23 -40 -20 -22 -41 -19 -33 -23 -48
~rma> dm 16 -22
""",
    """
my__of m -20
ok_you klm 22 -16 -16
trade himoq -16 -17 -24 24 -15
~<tw agkmnpqtuv -19 -21 -18 -25 -17 -16 -24 -21 -19 -17
~anq mq -21 -16
~comf n 22
~ling cdhlmnprtuv -21 -18 -35 -15 -16 -33 -38 18 -27 -48 -32
""",
    """
@day__where j -15
@howmuch__# dm -24 24
commo* anpqs -17 -17 -19 -18 19
conta* bghjlmnopqruv -26 -28 -18 -20 25 -21 15 -21 -17 -20 -16 -15 -19
is__ok abcfghijklmnopqrtuv -19 -23 -23 -20 -17 -26 -34 -38 -18 -18 -64 41 -28 -36 23 -16 -32 -25 -26
resuelto p 15
up__the bdiopqu -21 -28 -23 -17 -21 -22 -19
want__day mo 16 -17
will__@stop m -19
~<let dgknoqruv -25 21 -17 -16 -18 -21 -17 -32 -17
~lueg lmo -16 18 -16
~xtra bdimu -16 25 -16 -20 -22
""",
    """
^make am -21 15
aqui__es mv -25 27
gary$ lmv -20 -17 24
guard* abr -17 -22 17
nerve* m -16
para_despues o 20
ya_conteste gm -17 17
""",
    """
bad_for au -16 -15
happe* adjnu -24 -19 -23 -24 17
you_fit a 19
~acie bdfghijknoru -20 -19 -17 -26 -16 -22 -16 -15 -22 -16 -27 -15
~isk mu -17 18
~mar> imu -21 -25 -18
~nin> efmn -17 23 -22 -17
~nli a 18
~rt> bcefghiklpu -18 -19 -40 -44 -41 -26 -18 35 -43 -27 -18
~ucha lm -17 -18
""",
    """
@fetch__mi mnopq -26 21 -17 -22 -27
@open_@holiday h 19
como__@treat a -19
coupo* dn 17 -15
de__tengo n -18
double bm -20 -17
llego_un dm 18 -20
ok__the m -18
we__see bdmpru -18 -17 24 -19 -21 -17
~<is empq -17 -19 -16 19
~ask acdefhlnoru -23 -17 -37 -17 -16 -22 -18 -19 -16 -24 -32
~clar gnu 16 -16 -18
~nail adlnu -23 -16 -16 17 -20
~yes abdijlnq -17 -15 -19 18 -15 -18 -16 -17
""",
    """
how__am jmrsu -17 -26 -15 -22 22
la__del almqr -21 -20 -21 -23 -18
let__this a 16
on__@book aikmo 23 -18 -17 -23 -18
out__# bimo -16 -15 20 -17
~bete u -16
~cen abcefghiklnpqstv -18 -35 -23 -17 -18 -38 -22 -33 -27 -35 -25 -29 21 -26 -17 -17
~ins> anqu -16 -24 -18 -23
~mewh anp -16 -16 -16
~rtyu em 17 -22
""",
    """
costo admu -17 21 -16 -17
just__sorry bm -17 17
my_other o 17
not__tomorrow bo 25 -18
parking abcdefghijklnoqrstuv -37 -33 -29 -52 -29 -33 -36 -40 -33 32 -22 -30 -38 -32 -41 28 -26 -26 -43 -26
~<hav efghlmoru -29 -33 -24 -22 -25 -17 -19 -54 -22
~mon acefghjklopu -27 -22 -16 -15 -22 -26 -24 -20 -30 -36 -17 -29
~plis bdefglmu 23 -16 -22 -19 -16 -26 -34 -15
~rmac adgns -18 -21 -23 -15 -18
""",
    """
a_@animal mn 19 -18
front_@door hm -19 18
reply adgl -17 -16 26 -18
y_si dgmqr -18 -15 -25 19 -16
~lkj> em 17 -17
~self bcghjmrstv -21 -18 -22 -20 -24 -29 -22 -19 -15 -21
""",
    """
@ride_got mq -15 16
^are abcdefghklmopqrstuv -17 -59 -53 -19 -65 -60 -63 15 -48 -69 21 -67 -46 -52 -67 -21 -62 20 -69
a__on bhpqu -22 -23 -20 -32 -18
borra* m -22
ghghg* e 15
of__@drive jmu 16 -19 -15
refill$ aim -21 21 -29
temblando ms -16 16
the_mail m 21
told_the i -15
~hap acdefhijlnotv -31 -15 -16 -20 16 -32 -20 -23 -22 -26 -23 -20 -17
~lag m -16
~oga> au -20 20
~tha acefghiklprtu -23 -16 -42 -31 -30 -59 -25 -21 -40 -16 -17 16 -29
""",
    """
a_poder m -16
i_want abdgjlnopqrsuv 25 -26 -32 -44 -21 17 -19 -32 -16 -30 -23 -15 -16 -49
lo__en acdgjmo -20 20 -18 -23 -16 -19 -16
poco oqr -16 -16 19
there__back gj -15 -16
~dcas m 17
~ecom bdghijklpqruv -17 -25 -23 -19 -32 -20 -22 -19 -22 -22 -19 -35 -19
~ieto u -16
~lect d -16
""",
    """
^olvidense m -16
^sera dmsu -23 -28 18 20
este_numero giuv -25 -19 16 -22
me_dormi m -22
sacar* jl -16 -17
tuve s 16
want__get am 16 -18
~sec mq -19 -16
""",
    """
@day_instead o 21
este__de gmu -18 -17 16
factu* u -16
more_@texts bl -17 20
not_who mv -15 16
viejos u -16
~<rue m -15
~even bdjlmqrtuv -22 -35 -19 -16 -28 -25 -24 -17 -23 -16
~kil adgijknopqr -21 -19 -20 -25 -15 -21 -22 -27 -16 -18 -20
""",
    """
@book__a m 17
@day_el o 17
@thanks__but bt 16 -16
^toman dmn 18 -20 -17
back__me m -23
but__coming r 22
charg* adm -18 24 -28
does__set hm -15 16
had__@drug mn -17 19
me_gustaria ai 20 -19
my__an r -16
queri* m -17
se_@insurer pq -15 -18
tacos am -16 21
would__make a 15
~well o -22
¿_cuando adgimo 19 -20 -23 -17 -16 -21
""",
    """
my__please cjkor -32 -16 -23 -16 -21
not:hold bmo 21 -22 -16
~boys m 20
""",
    """
@ride__the m 15
@texts_otra m -15
consi* dlmu -21 -16 -30 16
el_dolor d -25
end bcefghijklnqrstuv -27 -23 -36 -30 -35 -29 -34 -23 -25 27 -19 -27 -22 -17 -21 -39 -28
my__said lmnsu -18 -28 -21 -16 16
~<ahe mo -25 -19
~anza imu -18 -18 -17
~oors m -18
""",
    """
@texts__quiero m -19
^mas m -17
del__me mpq -19 -16 20
en__@body s 18
my__lol bn 19 -22
to__@parking d -19
~<ec adlos -17 -17 -16 -22 -19
~<new adijm -16 -22 -15 -16 24
~pee dins -15 -21 -17 19
""",
    """
@drive_and m -16
@move__for o 23
de_mandar m -21
you_but bt 16 -15
~<tee d -20
~<un aefjkmpqrstv -58 -64 -54 -54 22 -33 -17 -16 -28 -20 -52 -53
~ajaj acdegklmqtu -20 -20 -17 -20 -21 -21 -27 17 -19 -18 -22
~ha> cdefjklmntv -17 -15 -30 18 -17 -27 -30 -46 -20 -19 -16
~som aefjklmnqr -18 -33 -34 -17 -29 -25 -34 -31 -18 -33
~xis m 21
""",
    """
chair$ a -21
needs dnpu -17 -19 -16 -23
~ncan m 19
""",
    """
@price__i dmu 21 -23 -15
^llego abcdjnopr -15 -16 -18 -27 -24 -29 -23 -17 27
i__on chijopstv -26 -40 -17 -20 -44 -26 -33 -21 -25
my_spot bio 16 -15 -16
what_@clothes dgjnu -20 -24 -15 21 -19
what__about dmu -15 -23 33
~ode agikpuv -22 -20 -17 -17 -24 -21 -16
""",
    """
@visit__que bdm -20 -20 -17
forget_my bk -15 -15
is__@visit abcdfgilmnopqrstu -21 -42 -15 30 -18 -20 -25 -23 -26 -29 -41 -31 -28 -27 -37 -15 24
let_me dmnprsuv -25 15 -21 -29 -17 -21 -33 -26
no__como mqrs -16 17 -16 -18
of_a dinoru -24 -17 -16 -15 -21 -26
puedo__a q -17
up__do m -17
~<doc jm -16 -22
~arde adiklnoq -15 -17 -16 -16 -16 -18 -27 -20
~esg dmu -17 -19 23
~expe agjnoqu -23 -17 -22 -19 -16 -26 -37
~lyin u -19
~shin ls -20 -16
~teen ailmv -16 -16 22 -28 -24
""",
    """
^missed kmr -17 -22 20
~alv dmnu -18 17 -16 -24
~mpl ginpu -23 21 -15 -21 -21
""",
    """
@price_of dm -39 40
how_does dghns -34 24 -16 -22 -19
me_di l -19
ningu* cdfhimnosuv -17 -17 -17 -15 -18 -27 -30 -30 -19 -18 18
the__all hijor -20 -17 -21 -22 -17
~tow adgmnpsuv -27 -30 -18 15 -23 -18 -21 -29 -16
""",
    """
#__you amnoq -18 -16 -17 -16 -18
^como adefhiknopqrstuv 19 -82 -25 -67 -32 -31 -48 -22 -41 -38 -65 -28 -58 -26 17 -35
anyone_there mq -22 -16
cpap mn -16 20
he__to nqs -24 15 -16
might__@late r 22
que_hay efgjmu -19 19 -23 -15 -21 -21
see$ bdmpru -18 -17 24 -19 -21 -17
~ago> fhoprsuv -22 -24 -24 -17 -17 -22 -33 -21
~embl ms -18 19
~opia a -19
""",
    """
es__@person v 16
llegan l -21
near aijlnqru -18 -27 27 -16 -20 -21 -28 -22
wear_my mn -17 19
when__all m -20
~<sou aiu -17 -16 -20
~ghw s -16
~ngan bgms -20 -17 -30 -17
~spea bdghjlnpq -19 -25 -16 -22 -16 -16 -28 -16 -22
""",
    """
=said:reschedule abcdefghijlmnopqrstuv -60 -44 -16 -40 -63 -74 -44 -68 -85 -101 -70 -24 -70 110 -94 -24 -45 -35 -80 -87 -57
i bcefhnopstv -24 -45 -129 -121 -40 16 -25 -39 -24 -29 -20
pueden__de a -17
tarjeta abdhio -18 -26 21 -19 -15 -16
trabajar$ h -16
~loca mu -27 -16
~perm abgijru -23 -19 -16 -19 -17 -15 -21
""",
    """
when__we am 18 -22
~<dam bdjmou -28 15 -19 -31 -16 -16
~pose dmu -20 -16 -24
~rta abcdkoqv -23 -28 -19 -31 -31 -35 -39 -27
~unas do -22 -16
""",
    """
@person__with m -15
@place__gps jm 17 -15
assis* abcegikl -17 -17 -15 -18 25 -16 -16 -28
started_with k -17
~<bro dopu -20 -17 -21 -18
~<ur bdmouv -19 -21 -25 -16 -23 -18
~houl bcdhklouv -28 -23 -41 -26 -20 -28 -24 -19 -15
""",
    """
@vehicle$ abcdfghijklnopqstuv -32 -36 -31 -41 -18 -38 -44 -38 20 -24 -27 -34 -38 -41 31 -26 -27 -42 -25
debbie muv -22 -19 21
dos fghikloqsu -15 -19 -28 -18 -23 -25 -27 -20 19 -31
o__eso gmu -15 -18 -20
wait cdilmsu -20 -23 -21 -19 -35 -15 -15
~<eff n -17
~bing kl -18 -18
~inua hmn 16 -16 -18
~swe abdgjklnopqrv -17 -21 -22 17 -20 -18 -23 -24 -22 -20 -22 -17 -25
""",
    """
@clinician__to io 16 -16
anota* am 17 -18
dia__mas o -17
need__anything adm -26 -22 -21
~mido n -15
""",
    """
@insurer__you d 17
@stop__@texts bmor -26 24 -16 -16
again__@texts kl 24 -22
it abehiklmnpqrstuv -22 18 -112 -50 -71 -24 -36 -29 -52 -25 -29 -36 -24 -21 50 -61
voy__ir bq 19 -20
~bien cdfgilpru -24 -29 -27 -38 -21 -17 -32 -39 -25
~lta cefghklmnstuv -25 -30 -28 -33 -27 25 -45 -34 -32 -15 -26 -37 -26
~pun bdgilmov -21 -22 -19 -20 -16 -31 -21 -16
~reed kmp -15 -16 17
~wan adefjmnpqrstu 20 -18 -19 -17 -22 -19 -19 -40 -18 -23 -31 -34 -26
""",
    """
@relative__@day ab -15 -16
going__there bnu -17 15 -19
no__nada bghilmn -31 23 -20 -43 22 -49 -20
no_cuenten bi 16 -16
que__tienen dhjlmq -23 21 -29 -17 -26 -24
~orri o -19
""",
    """
#_and ilmosu -17 -19 -18 -20 -18 -19
bajo$ jm 21 -18
de_@thanks m -18
i__say jnu -17 -18 -20
mas_puedo gm 19 -18
not:carro jmpqrs -18 -25 -18 24 -17 -17
que_papeles ain -17 -18 18
so__right m -17
~ando bcefhijnotu -19 -37 -26 -30 -15 -18 -21 -19 -17 -36 -74
~escu ad -16 17
~eto> mu -16 -19
~prox m -21
""",
    """
at__house m -16
days__you au 18 -20
note_for m 19
~<dal dfgilnqrsu -21 -20 -18 -16 -20 -20 -18 -16 -16 -17
~<rea defgijmpqrst -16 -28 -31 -40 17 -19 -15 -20 -29 -19 -25 -40
~ciu dj -15 19
~coin u -18
~dre> amnor -16 -24 17 -18 -15
~ebod gjmnrs -18 -16 -34 -24 -23 -25
~ecet ail -21 26 -15
~eole c 18
~unk> s 15
""",
    """
^@vehicle abdghijlmnoprsu -17 -22 -21 -17 16 -19 -28 -18 -31 -27 -24 -20 27 -16 -24
^perfecto t 15
moving uv -15 -19
~<ce abcdefmnopqstu -22 -28 -27 -43 -25 -26 -16 -22 -41 -17 -45 -22 -24 -19
~cina dqrsu -17 -16 -19 -15 15
""",
    """
@day__me ablopqs -29 -17 -18 28 -16 -20 -15
is__@pay u -16
jj$ em 24 -25
need__refill a -18
no__bien m -20
not:again gjklmuv -26 -19 -34 34 -41 -15 -15
up__@clinician adim 21 -18 -18 -23
~erit mr -17 15
""",
    """
=beside:what_is_this abcdefhjklmnopqrstu -36 -21 -25 -26 -24 -32 -41 -31 -26 -31 -35 -26 -34 -24 -17 -28 -19 -31 45
bring* m -16
fly djlmu -23 -17 -15 30 -23
in__is dhimnq -25 -15 -18 -21 -19 -16
lmao em -22 21
me__esto m -17
set__up adilmpqu 31 -25 -19 -23 -35 -24 -15 -20
turn__off jlm -18 24 -15
~<wr abjopqrtv -30 -22 -18 -27 -24 -28 -18 -19 -20
~ssur m -15
""",
    """
^wht gm 20 -18
puedo__@day bq -16 -16
take_a dln -15 -15 21
~<spa abjklmv -17 -21 -16 -17 25 -33 -18
~minu abdeghjklnoqruv -29 -25 -20 -19 -16 -18 -19 -22 -25 -22 -29 -19 21 -21 -16
~ribe adegijknpstv -20 -17 -17 -30 -18 -20 17 -25 -17 -17 -16 -19
~tomo acdefgjklnprstu -18 -22 -35 -17 -25 -31 -25 -25 -29 20 -24 -30 -15 -20 -28
""",
    """
credi* dm 21 -16
i__out cdghimopv -18 -38 -34 -23 -29 -27 -16 -22 -25
morni* bdefgijklmpqtuv -32 -20 -23 22 -22 -20 -18 -21 -29 -21 -22 -33 -18 -31 -24
over_now mr -21 21
para_alla ru 17 -16
room__me ampu 19 -17 -16 -17
somebody__me o -18
vuelvan gk -18 16
you__@late hm 15 -16
~ets> gp -17 -16
~ina> bcijlnopr -25 -16 -16 -16 -19 -22 -19 -27 -22
~ore> cdefhijpt -33 -18 -25 -36 -20 -17 -39 -36 -37
~saje abqrs -20 -21 -19 -18 -16
😂 em -24 22
""",
    """
@clothes_@relative mn 21 -16
can__@symptom mns -17 16 -22
de__es adghilmnoq -15 -17 -23 -22 -24 -19 18 -17 -16 -21
do__get cefloprstv -34 -25 -15 -30 -18 -32 -33 -26 -16 -30
gas adgilmnosuv -17 -34 -18 -16 -16 25 -22 -20 -20 -31 -19
just_put ao -22 20
~<ati muv -21 -18 -19
~<ju acefghilpst -17 -37 -37 -39 -23 -21 -16 -18 -23 -17 -24
~<li bcdefhjou -28 -42 -43 -46 -50 -27 -34 -22 -18
~<men abcdefghjmnprst -31 -39 -19 -24 -24 -29 34 -37 -45 -25 -38 -20 -32 -26 -27
~creo acdmuv -20 16 -19 -22 -17 16
~ivo> glnsu -19 16 -16 -16 -21
""",
    """
como__el bdglmnoqr -22 -31 -35 -21 17 -31 -16 -17 -23
dura_cada d -16
exped* a -16
vacation m 18
ya__me quv -19 -16 -23
~iph dm -21 19
~oto> i -16
¿__mandar a -15
""",
    """
engan* am -15 -17
next_@month bmo -16 18 -24
not:will p -15
nueva djk -18 -18 -18
ya__de k -16
~aga> acdefhjknopqrstuv -22 -18 20 -21 -20 -18 -16 -20 -23 -21 -17 -15 -17 -16 -20 -24 -17
~sta abcdefgknopqrsu -24 -21 -21 -17 -82 -26 -19 20 -27 -25 -17 -29 -21 -16 -42
""",
    """
@relative__a cdgilnrs -25 -31 -19 -30 -24 -32 -24 -22
if_that o 15
live ajnoru -24 -15 -21 -18 -16 -24
me_salio am -19 -16
vuelta$ ijkms -18 -18 -15 -18 -18
you__with dgjmnu 17 -26 -18 -16 -22 -16
~<on eghikmnprsv -35 -44 -41 -20 -15 -50 -34 -35 -25 -24 -33
~ibed m -16
""",
    """
^my bdefghijklnpqtuv -26 -45 -65 -66 -54 -26 -36 -22 -17 -48 -97 20 24 -70 -31 -19
after acefgjlmtuv -17 -29 -18 -28 -31 -25 -27 -34 -20 -15 -15
me__@late mr -17 17
me_back abgjmqu -23 -25 -23 -17 -37 -35 -30
""",
    """
@place_is dgju -17 -22 -18 24
^driver m -21
de__del l -17
gatorade dmnq -16 -30 28 -17
retir* m 16
thinking b -17
voy$ cefhiklmnopqrstuv -25 -19 -18 -27 -30 -22 -34 -48 -37 -33 -30 -37 30 -26 -19 -34 -25
~<gir a -17
~aca bdgijknpqsv -25 -24 -24 -25 -26 -21 -28 -19 -20 -27 -29
~ile acgnopquv -23 -17 -23 -22 -17 -18 15 -30 -19
~nfo aciloru -17 -15 -18 -20 -25 -19 18
""",
    """
@hello__is abcfijlmprstv -34 -17 -17 30 -18 -18 -20 -17 -20 -17 -26 -16 -26
^good abcfghijlnopqrtuv -24 -27 -18 20 -18 -23 -19 -15 -30 -24 -26 -26 -18 -19 15 -17 -17
como_@eat m -16
did__get adgijln -20 18 -23 -24 -19 -27 -15
it_show m -18
us__a am 18 -18
~<els cghijmnpr -19 -22 -21 -29 -19 -27 -24 -33 -16
~mpra dgiqsu -26 -17 -19 -19 -16 -19
""",
    """
@texts_for l -17
a_@machine adhjmuv -19 -17 -17 -18 -27 22 -15
buscarme pq -16 20
is__zip jmu 21 -22 -17
kick m -19
la_evaluacion a -18
like__opt ail -21 -18 17
should__be m -24
sus lm 18 -21
will_bring m -17
~eet> adhlopqs -23 -19 -19 -17 -17 -18 -19 -17
~emoj bm -15 -29
~mebo gjmnrs -18 -16 -34 -24 -23 -25
~res> bcefghijkoqrtuv -30 -19 -17 -21 -36 -26 -17 -33 -27 -32 -16 -27 -16 15 -26
~suel p 15
""",
    """
@place__# jm -17 17
es__numero g -16
hi abefhjlnprsuv -20 -26 -17 26 -25 -16 -19 -23 -21 -27 -31 -16 -22
i__little m -18
""",
    """
^wena defhlmtuv -19 -23 28 -17 -20 -25 -16 -17 -16
a__@visit aijnoqsv 19 -19 -21 -19 -17 -19 -22 -20
cerca__@vehicle j 16
proxima$ m -17
somebody_there h 16
to_church mp 20 -16
~ocl lm -18 -22
~pron u -16
""",
    """
llegu* bipr -20 -21 -20 -23
work_instead moq -16 22 -16
~gas b -17
~ney> cgilmnou -16 -16 -26 -21 20 -22 -27 -18
~oki fhilnopsu -18 -16 -25 -19 -29 -15 -22 -19 -20
""",
    """
@call_on mn -23 15
he_has m -17
is__@drink d -21
lose_this lu 16 -16
~apl a -17
~dnes tu 16 -16
""",
    """
@sick_suits m 16
a__after bhmn -22 -15 -16 -16
a_car adimnpquv -15 -19 -20 -19 -25 16 18 -21 -22
bail bm 18 -20
bk akm -19 16 -18
evening_@visit a 19
gday efm -17 18 -20
is__us m -17
the_new o -15
up__a dmn -21 -18 -17
want__after o -18
~acid a -16
~anot acdghilmnpqrs 20 -24 -27 -27 -22 -27 -22 -24 -29 -31 -16 -23 -23
~coci r -15
~elvo m -17
~podc m 17
~ribi bdjmnopqrs -23 -16 -17 -17 -19 -22 -21 -23 -16 -17
~ype abdglmnqu -18 -17 -23 23 -18 -17 -16 -15 -16
""",
    """
cuanto abcdefghijklopqrtv -35 -52 -45 39 -54 -48 -50 -51 -54 -16 -38 -48 -48 -47 -55 -22 -46 -49
got__with mp -18 18
if_i bcdijklmpqstv -26 -18 18 -35 -20 -16 -31 -23 -34 23 -37 -19 -20
not__is mqu -18 18 -18
this__belongs v 15
to__to cdjnorsv -17 -42 -38 -27 -15 -19 -20 -19
~<se befhnopqrtv -24 -43 -40 -28 -69 -23 -33 -17 -26 -28 -31
~ama> i -22
~enu acdefghjkmnopqrstuv -25 -23 -30 -17 -17 43 -22 -29 -20 -26 -25 -28 -17 -29 -20 -16 -17 -35 -23
~porq l -16
¿__esta jmqu -18 -18 15 -23
""",
    """
cuenten bghilmnv 15 -16 15 -21 -17 -21 -16 -16
para__@relative bjopv -17 -16 -18 -22 -19
pull_me b 16
~<abr acdhijlnoqr -30 -16 -22 34 -24 -19 -16 -23 -29 -17 -16
~<fj efm 22 -15 -20
~anoc fhnu -16 -18 -21 -15
~faci m -16
~nsp m -20
~sio ghjmnoprt -34 -24 -35 -28 -15 -30 -22 -25 -19
~ude acefhijnopr -28 -27 -25 -22 -29 -26 -26 -20 -27 -19 -21
~yped m -20
""",
    """
@stop__the bl -17 18
la__voy r 17
mandarme__@texts l -19
my__turn m -22
on_a agijnr -23 -24 -16 -16 -31 -20
~adiu j -16
~ansf dijq -17 26 -16 -16
~espu dfgjkluv -30 -18 -26 -17 -16 -20 -25 -20
~udad dj -15 19
""",
    """
company__this u 16
menu abcdefghjklmnoqrtuv -21 -18 -23 -29 -17 -17 44 -22 -28 -19 -24 -37 -24 -27 -24 -19 -16 -33 -20
the_printer m 20
to_@pay ajnu -17 20 -26 -15
volver__escribir k 17
~<saf djnsu -23 -17 -19 -16 20
~cook am -16 24
~find abcdegiklnstu -23 -34 -22 -35 -17 -27 -31 -30 -17 -35 -28 -27 -28
~olve gim -17 -19 -24
¿__en dmno -16 -22 -19 -20
""",
    """
fine$ no 18 -15
i__started k -18
mn em 21 -21
~<mut u -18
~aje> dhjmpqs -20 -15 -17 -19 -20 -25 -19
~ulli amr -18 -25 20
""",
    """
@place__i dgjmn -22 -19 26 -26 -16
@traffic_on mr -27 28
can__pick adgnp -22 -18 -16 -20 -17
the__start ahm -19 -16 17
~<mon cijlou -15 -26 -16 -25 -32 -26
~<ocl lm -18 -22
~ike> defghjmpqtv -23 -19 -20 -16 -26 -18 -18 -28 -24 -20 -16
~lon acdefghk -24 -35 -29 -30 -35 -49 -28 -24
~ndri m -15
~teng ceghjklmrtu -31 -27 -18 -36 -16 -22 -29 -39 -38 -36 -23
~utte no -21 -20
""",
    """
cansa* s 16
contestan_el m -19
i__one ghjlmpqrtuv -21 -18 -25 -23 -29 20 -25 -18 19 -27 -19
llego_mi djmnr -17 -16 23 -20 -18
your__my m -16
~<ama adhlmnrtu -22 -18 -18 -17 -27 -17 -15 23 -18
~affo m -15
~nds lmnr -20 -19 -22 -21
~rsa du -18 -17
""",
    """
@visit__need amu -18 -22 18
^did dhijmnotv -16 -21 -20 -18 26 -16 -16 -18 -17
my_@clinician adgjklmoqrv 28 -25 -18 -21 -16 -25 -44 -28 -19 -16 -19
there__red j 17
~<du abcdefghjklmpqrtu -46 -43 -34 -57 -36 -30 -42 -18 -41 -35 -20 -15 -40 -32 -36 -32 30
~all> abghimnoqrs -22 -17 -18 -31 -23 29 -29 -24 -24 -22 -28
~eng ceghjklmrtuv -34 -37 -19 -41 -18 -24 -32 -19 -45 -38 -16 -16
~erp cdmn 18 -19 -17 -15
~uni afghjknqrsv -25 -17 -27 -18 -29 -20 -30 -17 -27 -25 -19
""",
    """
a_@visit abcghijklmnopqruv 46 -37 -16 -17 -21 -28 -21 -16 -17 -45 -38 -45 -18 -24 -26 19 -17
desde__de m -15
kindly mu -25 -18
not:de abghjklmnoprv -24 -34 -20 -17 -24 -33 -57 27 -17 -21 -17 -19 18
puede_adelantar o 16
~edin b 16
~ken mnoqv -17 -18 -16 -23 -18
~rata g -25
""",
    """
another cdghilmnprs -20 -24 -23 -19 -25 -20 -17 -25 -26 -22 -22
es__caro du 17 -19
i__@drink lmnqsu -18 -15 27 -18 -18 -18
my__out amop -26 -21 -18 -27
my_day mtv -24 19 -16
quien_gano muv 21 -20 -19
~hhj em 19 -16
~ruc bchiklsu -29 -19 -22 -21 -23 -20 -25 -28
~ui> bcdefhiknortuv -17 -23 -29 -17 -16 -24 -28 -22 -32 -25 -35 -18 -24 17
""",
    """
@move_to cdhijmnu 26 -17 -17 -17 -24 -31 -15 -19
am__@late hmnqv -19 28 -17 -16 -24
bleac* m 17
last_time ahmou -27 -20 -33 -17 -19
online_now am 16 -19
spravato adgjmu -17 -24 -16 -16 -26 26
~<lig lqt -21 -16 -16
~<sus aklno -18 16 -21 16 -20
~ente cdelmnopsu -29 -24 -24 -34 -16 -34 -24 -37 -36 -16
~nar bdgilmnotuv -18 -32 -24 -20 -17 -26 22 -21 -19 20 -15
~ree> cfghlnqrstu -22 -21 -20 -23 -28 -25 -19 -35 -25 -20 -34
""",
    """
as__is blmu -18 -17 17 -19
sent chklnquv -17 -18 -18 -23 -27 -23 -24 -22
~<eng a -16
~lex mq -25 -17
~rmal adjmnop -20 -20 -20 -16 -18 -22 -19
~undo adklmnpr -20 -17 28 -29 -27 -17 -19 -20
~undr mu -20 -22
~urn> abcdeghnqstv -27 -46 -25 -16 -19 -25 -28 -23 -18 -27 -18 -19
~whol ajmou -18 -16 -28 -17 -16
""",
    """
are__odds mu -16 17
darme b -16
get__work u -17
para_las a -16
quiero__un a -18
~<tea lm -17 21
~any> abcghikprs -29 -25 -17 -32 -31 -32 -28 -23 -23 -23
~cono i -21
~idi> m -24
~ity> ghu -26 -18 -30
~ked cdefknrt -31 -42 -24 -20 -23 -23 -27 -30
~nece defghjprsuv -33 -20 -16 -21 -19 -19 -27 -21 -23 -16 -28
~ssis abcegikl -17 -16 -15 -18 25 -16 -16 -27
""",
    """
can_i abcefghjklmnprstuv 16 -46 -16 -43 -42 -23 17 -29 -52 -59 -49 30 -64 -45 -37 -52 -31 -55
de_molestar l 20
does__need dnqu -21 22 -19 -20
mind__@texts b -20
parar ei -15 -19
~mie adikouv -23 -16 -22 -16 -22 -25 -17
~sm> mu 16 -16
""",
    """
am__screwed m -17
asked__that m 19
diabetes u -16
not:@food bghmn -15 -17 -16 -38 29
paper* dgjqu -32 -22 -19 -19 -20
save_my mr -17 21
~<de abcefghijkopqtu -25 19 -58 -84 -16 -26 -19 -35 -16 -63 -31 -47 -32 -27 -41
~<nor adimnopv -25 -25 -16 -22 -20 -29 -20 -20
""",
    """
mi__# mn -21 -18
no__quiero ikm -22 -18 -29
not:seguir km -15 -21
not__@texts v -24
wenas fm 18 -16
you__both mo -18 -15
you_text m -17
~ont bcefkopsuv -18 -33 -26 -27 -20 -24 -41 -17 -45 -51
~xico m 19
""",
    """
actua* adhm -15 -17 -15 -25
agarr* fhjlqrs -16 -18 -25 -19 -24 17 -16
at_in jm 21 -23
court$ m 16
please__@texts bilm -18 -20 18 -35
the_success dmu -17 -17 17
with_you jmu -18 -23 -20
~cor abcdefgnpsu -47 -42 -19 -23 -24 -26 -22 -49 -25 -18 -24
~inar m -15
~lvi adefgjnqsuv -19 -20 -20 -16 -16 -17 -21 -21 -16 -20 -17
~ppe dfhijnpsv -20 -19 -25 -24 -30 -31 -24 -17 -17
""",
    """
@vehicle__not m -20
a__was mq 16 -15
need__me djmu -18 -16 -22 -24
try_it am 24 -20
what__if u -19
~reci befgijnoqsuv -32 -16 -20 -31 -38 -19 -27 -23 -29 -24 -22 -24
""",
    """
@pay_@price dm 22 -20
^@cancel bcdefghijnpqrstuv 49 -51 -46 -53 -47 -44 -46 -44 -38 -39 -38 -44 -51 -28 -39 -46 -35
en_mi aj -17 -16
is_my abcfghikoprsu -39 -24 -25 -25 -34 -28 -39 -16 -26 17 -30 -22 -49
no__carro q 23
saque* almv -19 22 -17 -19
what_is bcfghknopqrstv -47 -16 24 -31 -29 -19 -33 -37 -26 -73 -23 -48 -41 -31
~per> giklnoqru -16 -18 -16 -16 -17 -19 -15 -21 -18
~via> bdgiklnpu -26 -19 -17 -21 -17 -19 -18 -16 -16
""",
    """
any__available ai -19 -18
any_deals d 18
ayer_y m -15
on_@insurer d 17
puede__dia anq -20 -26 17
ring abcdefghjklmopqtuv -33 -31 -27 -47 -29 -29 -32 -55 -42 -29 -31 42 -24 -33 -32 -30 -43 -43
the__for bilmnoqu 16 -21 -23 -15 -19 -23 -20 -20
tiene__y m -15
todo efgijlnoru -15 -21 -17 -20 -16 -27 -24 -26 -19 -16
""",
    """
is_going pq 18 -17
on_# h -18
the_plaza j 17
~elin ahju -21 -15 -15 -30
~erme cghilnu -16 -19 -16 -21 -16 -20 23
~ese> abfhjlmnopqrt -44 -26 -21 -35 -32 20 -28 -40 -32 -16 -39 -33 -19
~file adn -16 15 -16
~nov m 16
""",
    """
@hello_from fm 19 -16
hoodie mn -16 20
is_# hjnqsuv -15 -24 -21 -27 -21 -23 -22
le__escribiendo mv -17 15
or_nah m -19
~qwpo e 15
""",
    """
am__of abmnu -15 -20 -21 -23 16
effects$ m 15
no_@drive bm -19 -20
~cei iv -22 -16
~ecio adnqu -17 -20 -18 -22 -20
~lvan gm -17 -17
~pero acgimnt -16 -20 -20 -20 -20 -20 -17
""",
    """
am__front jm 21 -17
cobran abcdghijkmnopqrsu -29 -32 -18 44 -23 -19 -21 -28 -23 -49 -29 -22 -18 -34 -24 -18 -38
instructions_for n 16
which_@door gm -23 -23
~doin adhnrv 17 -17 -19 -23 -18 -16
~eel cdghmnorsv -22 -28 -25 -27 -21 -31 -19 -23 17 -19
~hang acdefgijlnptu -25 -17 -30 -18 -22 -25 -30 -26 -15 -26 -19 -18 -30
~onat jmn -18 20 -16
~oung m -17
""",
    """
a__voy jm 16 -18
in__@english gm 16 -17
interstate$ m -18
proxima m -21
puede$ bgim -17 -16 -24 -24
you_in m -34
~<run ahn -19 -21 -20
~ano defiklpqrtu -23 -27 -34 -45 -20 -32 -32 -25 -36 -29 -28
~owb m 20
""",
    """
anoth* cdghilmnprs -20 -24 -23 -19 -25 -20 -17 -25 -26 -22 -22
es__# dmu -21 17 -18
mi__pasa p 17
talk__billing i 17
transfer__to imq 21 -19 -15
~<dim abefho -18 -17 -20 19 -20 -20
~ettl mn -16 -15
~ign> bcdgioprstv -24 -16 -24 -20 -21 -26 -17 -17 -20 -15 -25
~low bdefhijmrtuv -17 -18 -24 -27 -34 -35 -32 -26 18 -22 -33 -35
""",
    """
am__handed m 19
docto* mu -18 15
donde__la adgu -18 -21 -19 -19
es__eso mu -18 17
escribirme$ m -15
fun$ dgmu -15 -18 22 -21
mi__ya nov -19 -19 -15
outsi* nqu -16 -16 -24
que__mas l 16
she__@drive mnp -16 -17 15
~efor bcfjlmnpt -21 -22 -16 -16 -21 -25 16 -19 -16
~lood a -17
~ory bl -17 -18
""",
    """
@holiday bcefghijklmnopqrstuv -42 -35 -34 -41 -41 35 -47 -45 -33 -48 29 -49 -16 -47 -45 -36 -32 -43 -57 -40
@stop__mandar m -21
can__my acdghjklrstuv -35 -31 -19 -33 -29 -32 -27 -36 -19 -29 -21 -49 -26
como_se abcdfgijklmnpqrsu -37 -17 -25 -31 -19 32 -15 -22 -16 -27 19 -30 -16 -18 -18 -23 -44
dormi* abdgjnopq -20 -16 -17 -18 -17 -15 -18 -18 -26
please__i mo -16 -15
put_it dmo 17 -18 -18
reservation bmo -31 32 -22
there__@parking djmr -16 24 -24 -15
this_the dgimsv -23 -15 -18 24 -17 -20
~gh> cfjkmnptv -35 -38 -30 -20 -15 -49 -22 -20 -32
~roce adgn 21 -16 -17 -17
~said cdfghijqrstv -20 -35 -17 -15 -22 -22 -29 -19 -27 -27 -24 -19
""",
    """
@day__not b 17
can__i am -15 -20
is__it m -26
or_something i -15
~cuad bm -16 -20
~ebo cdefjkmrsu -29 -21 -26 -33 -38 -25 -23 -34 -37 -18
~ith> acfhjrsv -16 -39 -36 -18 -21 -24 -16 -16
""",
    """
otro cghijkqu -22 -18 -21 -27 -31 -32 -26 -24
summe* h 18
tiempo__llego m -15
~nee cefghjlpqv -15 -32 -28 -19 -45 -22 -21 -28 -16 -61
~obr adghlnqsuv -25 28 -19 -19 -17 -25 -22 -23 -30 -20
~tual ahjmq -16 -15 -15 -32 -17
""",
    """
guitar$ m 15
seria m -15
that_for m -16
~lang cu 23 -21
~oto bdghijlmnou -16 -18 -18 -16 -21 -16 -18 29 -17 -16 -25
~ox> m 22
~sul dgkm -16 -18 -15 -28
""",
    """
agend* aijklmo 30 -25 -22 -16 -17 -27 -18
cual_es gsuv -22 -19 -27 -17
del__@day o 15
remove_my alm -17 15 -35
riesg* dmu -17 -19 23
tarde* mr -17 -15
~oqu agjmnqsuv -31 -20 -18 -29 -23 -20 -17 -18 -25
~rit abjnopqv -35 -20 -30 -17 -21 -28 -28 -15
""",
    """
/ em 16 -24
^se abcefghjklnpuv -38 -40 -23 -45 -47 -25 -47 -50 -52 -41 -18 -61 -63 17
cuentame__@body m 20
if__come nqu -20 15 -15
landlord ao -20 -16
no__sirve oq 15 -16
que_ya m -18
remember mu -21 17
tu abcdfghjklnoprv -22 -19 -20 -20 -16 -20 -18 -18 -17 16 -26 -18 -22 -17 -24
~four bdjo -16 -18 -18 -15
~perd defhiklnpqst -26 -16 -16 -19 -28 -20 -25 -17 -21 -26 -33 -21
~ppin adfln -21 -16 18 -16 -18
~rean km 19 -17
""",
    """
correo mo 16 -17
new__dis im -19 -18
""",
    """
told bnqrsv -24 -16 -18 -16 -17 -18
~<tom acefgijklmnpqrstu -28 -28 -22 -30 -40 -18 -35 -32 -33 -16 28 -29 -18 -34 -22 -25 -38
~adv mv -16 -15
~cida a -19
~onm adglmru -24 -19 -19 -21 -32 -22 -26
""",
    """
#__@call i 16
=said:cancel_appointment abcdefghijklmnopqrstuv -94 110 -48 -60 -55 -73 -61 -75 -75 -79 -29 -48 -28 -82 -62 -84 -31 -50 -79 -73 -60 -68
^tomo bgmn -21 -16 -20 25
denme ao 18 -17
dosis mo -16 -15
they__for dmu 16 -17 -16
top__morning fmn 16 -16 -17
you__from adgjlm -18 -24 16 -15 -16 -34
~<sto abcdegjmnqtuv -19 -27 -22 -29 -15 -30 -28 19 -28 -22 -16 -27 -20
~marc egjlmuv -18 -16 -19 -17 -27 -20 21
""",
    """
como_saco u -16
god_is opqu -15 -19 -16 16
in$ acfgiklmnoqsv 28 -52 -23 -30 -30 22 -52 -61 -18 -51 -33 -23 -43
la__de acdgmorsu -16 -17 -26 -24 27 -27 -37 -25 -23
need__ask m -19
que$ abcehijklnopqrstv -39 -31 -29 26 -37 -37 -46 -29 -33 -42 -24 -24 -34 -24 -32 -38 -29
re klms 24 -26 -21 15
~bal abdghijklnopq -25 -19 15 -27 -18 -21 -29 -22 -19 -27 -20 -20 -18
~howi b 16
¿_aceptan d 17
""",
    """
a__time bmo -18 -23 18
agarro jmqr -16 -19 -19 20
es_esto g -23
sup abcdefghijklmrtuv -18 -16 -16 -20 -30 33 -18 -19 -18 -23 -18 -22 -31 -19 -21 -23 -15
wed m -18
~<ea bcefgiklmqrstuv -25 -27 -17 -21 -25 -28 -25 -24 -19 -28 -29 -33 -22 -27 -26
~dys m -17
~wwq em 20 -19
""",
    """
@eat__@drink nu 17 -17
allowed_to n -21
basta jlm -18 22 -28
hon$ lmuv -15 -23 -17 19
will__a m -22
~ful> djmt -17 -20 -15 17
~od> adefghijkqruv -25 -52 -44 16 -27 -18 -21 -40 -30 -26 -29 -21 -22
~oha efm -22 21 -21
""",
    """
@price_me m 17
called__nobody q -16
pensarlo$ m 17
~jfkd em 22 -20
""",
    """
against bm 22 -21
did__war m 16
i_find a -15
if__@ride mq -21 21
lugar* ajo 16 -17 -16
para__me lu -19 -17
reactivate k 19
su__por l -17
~cti abdefghiklopqtu -25 -23 -33 -24 -23 -22 -24 -48 27 -18 -27 -22 -28 -22 -21
~nla> m -28
~shop abklnu -15 -19 -20 -24 -23 -16
""",
    """
bendiga m -18
care_of mq -19 -19
i__now bgiklmnoqr -18 -15 -26 -18 -15 -24 -17 -25 -26 20
i_trade imo -17 -18 19
nothi* hklosu -15 -17 -22 -29 -18 -25
~bie adfgilpr -15 -18 -36 -47 -32 -27 -43 -51
~sel bfghjkorstv -25 -18 -30 -32 -37 -18 -20 -28 -26 -26 -33
""",
    """
@relative__car m -20
senorita$ m -22
to__you adglmu 23 -30 -19 17 -38 -24
wq em 18 -20
~len acdhjmpqru 16 -16 -24 -21 -25 -23 -15 -27 -18 -27
~lit> d 17
~omin adfghilmnrstuv -16 -36 -20 -28 -27 -26 -34 -18 -31 19 -33 -17 -36 -24
~poi u 16
~yec u 16
""",
    """
can_somebody o -18
i_am cdefhijklnoprtuv -51 -39 -45 -48 -46 -29 17 -22 -23 -52 -26 -21 18 -35 -41 28
same__as mnu -28 -16 -23
~muev mo -20 18
~oma> cmo 23 -25 -19
~ra> ceflnpqrst -49 -70 -51 -44 -27 -29 -52 -30 -36 -71
""",
    """
@body__@symptom ms -27 29
^confirmed m -18
do_it cdghjklmnpqrsu -25 -33 -39 -22 -34 -17 -33 -53 -25 22 -30 -26 -19 23
hurt__wallet dm 16 -15
que__es abcdefhknoprst -33 -23 -22 -38 -21 -29 -40 -18 -35 -27 -20 -24 -32 -19
that_day abcgijlmoprstuv -32 -35 -21 -35 -18 -37 -16 -62 30 17 -18 -31 -34 -36 -24
~<ban adghiklmnopqstv -23 -28 -21 -33 -25 -19 -21 20 18 -22 -21 -22 -19 -22 -15
~mman dgm -16 21 -16
~oem> m 16
""",
    """
@visit_off bm 22 -21
christmas no -15 -17
just__me amo -22 -20 16
las_# cgjmnqsuv -16 -17 -31 -29 -16 -20 -19 -21 -20
~ien> acdgjklmrst -36 -32 -58 -56 -18 -30 -34 -21 -21 -30 -21
~nvo m -16
~pus abdhimnpuv -30 -23 -21 -21 -25 -21 -25 -19 -27 -23
""",
    """
@food_de m 15
@howmuch_me dmpqsu 21 -28 -16 -19 -19 -21
owe adgijlmnoqstuv -35 25 -25 -15 -24 -18 -24 -25 -20 -19 -15 20 -18 -15
texts abdefghijklmnopqrstv -46 -26 -35 -27 -21 -52 -32 -25 -35 41 37 -41 -43 -31 -36 -43 -42 -27 -29 -15
the_plumber lm -19 18
tiene__@visit u -17
~<st bcdefgiopstuv -25 -51 -70 -68 -38 -23 -16 -18 -41 18 -39 -46 -25
~endi aehjnopqrsv -27 -17 -19 -32 -26 -23 -16 -26 -27 -21 -30
~gai acehikmoqrtuv -24 -26 -20 -27 -37 24 -16 -16 -26 -37 -22 -33 -26
~qued bcdefghiklouv -21 -36 -46 -17 -24 -22 -26 -49 -40 -20 -15 -16 -28
~ured g -15
""",
    """
@hello_@thanks f -15
gary blmv -15 -24 -24 35
way$ abdhijlmnoprsv -35 -24 -27 -16 -23 -26 -21 -28 -21 -27 -25 28 -20 -20
~ora cdefhijklnpqu -38 -54 -29 -45 17 -56 -57 -18 -41 -16 -21 -24 -23
~ps> bhnpqru -22 -18 -16 -20 -25 -25 -19
""",
    """
en__please c 16
is__again dm 17 -21
need__in d -16
number_again gm -16 -16
of_somebody a -19
que_dia abdfghijlnoqsu 35 -17 -26 -25 -27 -32 -19 -20 -17 -31 -23 -26 -17 -27
the__as mnp -29 -18 -18
veces an -18 -15
¿__@visit an -17 -19
""",
    """
@day__# eh -18 -21
@stop_for r 16
about__home m -20
agent* abfimt -21 -20 -22 24 -16 -16
boost* am 19 -18
encuentro__@door jr 15 -17
guys begiklmnrsv -17 -19 -25 -23 -15 -23 -20 -22 -23 -22 -23
not:@insurer mpq -28 -28 16
number_from il -16 17
quiero_otra m -16
this_@day bmsu -16 26 -19 -17
~ntu mn -18 16
~omf n 22
""",
    """
^someone ho -20 -17
find_it m -16
is__anything n 16
respond b -16
so_i agimnpsuv 16 -25 -30 -27 -20 -17 -22 -22 -22
~<co cdefhjklmqstu -40 18 -110 -40 -26 -17 -50 -35 -20 -21 -18 -34 -19
~ede befghlmpruv -17 -38 -24 -28 -25 -30 -28 -27 -17 -20 -26
~iled q 16
~ren> agkqru -15 -17 -19 -19 -19 -18
""",
    """
a__drug mu -18 17
closed abdghijnqsuv -26 -18 -22 -20 23 -21 -30 -23 -15 -22 -22 -17
me__are glmo -18 -16 -27 22
mensaje$ gi -27 -22
said_yes q -17
~tadi j -16
""",
    """
ansie* u 15
l$ elmu 26 -17 -24 -15
no__available imq -20 -15 18
you__first m -16
~<con abcdefjklmqrs -17 -23 -21 -25 -35 -41 -39 -27 -15 -40 -18 -35 -51
~brea u -19
~ctua dhm -16 -15 -25
""",
    """
=beside:cost dgjmoqstu 21 -19 -26 -18 -18 -23 -25 -15 -27
@vehicle__that jn -16 -17
@wrong_@person ilmpquv -23 -16 -23 -15 -17 -23 30
am__my bgqv -18 -20 -30 -17
did__@stop lm -23 21
es_el abgjlnpq -19 -17 -28 -22 -20 -20 -15 -15
poquito$ n -15
readi* i 16
was__# m -18
you__have dgjkmnpst -25 -16 -20 -24 -15 -18 -26 -16 -30
~gs> bcdiqrt -19 -22 -29 -24 -18 -26 -21
~lgun o -17
~mana cdefgjklpqrstuv -32 -45 -16 -24 -39 -43 -25 -21 -32 -15 -31 -18 -28 -23 -27
""",
    """
@pay_del d -16
estoy__a jr 16 -18
get__on bdhjno -17 -22 -20 17 -19 -18
is__can m -23
not__@ride p -22
often__i nu -15 18
~uelt adgklmnpu -22 -23 -21 -22 -26 -36 -18 16 -23
""",
    """
@parking__stadium jm -16 15
bitcoin dm -15 17
llegue ipr -17 -16 -19
me__esta a -16
mind__@treat b 15
not:family q 16
para__este lu -15 -15
pensa* mu 17 -16
pop__right dn 18 -20
would_run ad -15 16
~<efe dmn -16 -18 -17
~nmi adou -22 -21 -19 -28
""",
    """
antes bgjlmpqru -19 -36 -18 -16 -41 -16 -34 -25 -31
to_do dfhijlmqrv -36 -17 -16 -18 -32 -28 -27 -25 -17 -16
what_kind dgjn -25 -19 -20 24
~erti a -15
~sfer iq 20 -16
""",
    """
@visit__no m -18
a__horas hm 17 -15
a_recipe m 15
i__mind mu -24 16
i__scared mpv -24 -15 -17
know__put gu 19 -23
my__needs bpq -15 -15 -18
~<eno dlt -17 21 -17
~icen abglopu -26 -20 -17 -17 -15 -16 -24
~oles alnu -16 21 -20 -17
""",
    """
@clinician__@treat a 18
need__@medicine im 17 -18
""",
    """
are__@place u 25
can_someone abv -18 -22 -16
do__these l 20
~<too ailorv -22 -22 -17 -18 16 -19
~abet g -16
~mel aefmor -17 -21 17 -43 17 -17
~pere blmoq 18 -19 -27 -19 -17
¿__otro dno -20 -17 23
""",
    """
not__ever lm 19 -17
paz$ l 15
~<col acdgijln -28 -15 -26 -25 -22 -21 -19 -24
~<los aceghiklnpstuv -41 -24 -21 19 -26 -33 -35 20 -45 -40 -33 -29 -20 -38
~erl m -19
~mas ijmqruv -19 -22 -29 -22 -16 -20 -16
~trai aiquv -16 -15 -21 -21 -16
""",
    """
@sick__to ao -19 20
are__i i -18
could_it dlmnqu -17 -16 -25 -20 -20 16
get__back k 16
por__es jmu 23 -16 -16
resub* klm 20 -21 -26
worki* dmru -18 -29 -15 -19
~ast befgkoqu -19 -40 -37 -26 -29 -22 -20 -30
~eno aceghjknosu -17 -26 -30 -42 -28 -34 -18 -35 -25 -20 -32
~lict mo -17 17
""",
    """
@relative__someone a 16
@visit_on o -19
agreed_to kmp -15 -19 17
el__al aim -16 -16 17
expensive iu -19 -25
only_the ad -17 -16
~<rie dmu -17 -19 23
""",
    """
@book acefgijklnopqstuv 56 -47 -34 -27 -60 -48 -45 -46 -50 -39 -41 -38 -57 -42 -40 -56 -49
@call__for aiq -15 -15 -17
says__off m -17
someone gjklmnrstu -27 -22 -17 -33 -19 -17 -24 -22 -23 -17
this_about mu -17 25
~cas abehjklnotu -38 -17 -16 -25 -41 -32 -31 -24 -39 -22 -45
~hell mu -19 -20
~irt agi -17 18 -15
~xcvb em 23 -24
""",
    """
^any abdefgijlmpqrstv 23 -42 23 -36 -27 -25 -15 -26 -26 -56 -27 -34 -29 -27 -21 -34
ayer$ s 26
still_get mn -19 15
~carr abcdginuv -29 -18 -15 -31 -22 -27 -24 -20 -20
~ntre mn -16 -15
~supe b -15
""",
    """
desuscribirme$ kl -21 17
is__@door dhij -19 -17 -16 26
not__anything dlm -24 18 -23
problem$ opru -16 -16 -15 -23
se__ir an 16 -18
still__but or 16 -16
time__it dhjmnou -19 -20 -26 26 -20 -17 -21
~<as acefhjklnoqrtuv -23 -43 36 -43 -42 -19 -26 -32 -43 -23 -18 -24 -17 -26 -24
~bon u -17
~cib bgijmnoqstuv -23 -20 -31 -19 -31 -15 -22 -16 -16 -18 -18 -18
~terd m -15
""",
    """
@clothes__or mn -16 18
@insurer bcdefghijlmnoprstuv -32 -21 52 -49 -16 -57 -57 -45 -51 -55 -24 -60 -27 31 -46 -50 -46 -32 -55
are_texting m -20
can_@animal mn 16 -16
can__sign am 19 -22
do__wear gu -19 -16
full u -17
guys_take a -16
puesto mo -19 -15
tu_@clothes mn 21 -16
you_help gu -23 -16
~iezo am 15 -18
~vue abhntuv -31 -29 -22 -26 -17 -27 -21
""",
    """
@texts_i m -18
^sigo abmosu -19 -18 -21 -17 18 -17
borre__@visit b 18
mn$ em 21 -21
speak_@spanish iu -19 -18
the_news dm -19 19
""",
    """
a__@eat n -17
for__or m -16
get_these au -17 -15
~pa> bcdefghikmnopruv -23 -15 -24 -26 22 -17 -17 -18 -17 -34 -18 -19 -18 -18 -27 -16
""",
    """
con_ustedes mqu -16 -20 -18
court mn 18 -20
do__my ghiklnosv -36 -17 -21 -21 -40 28 -27 -25 -31
for_your almv -20 -21 -19 -17
licencia au -21 -18
may cdhjlmnpsuv -16 -19 -17 -16 -23 -36 28 -34 -19 -30 -15
me__nada m -16
the_@call abcgjlnopqrsv -19 -37 -19 -27 -26 -38 -23 -30 -27 -33 -24 -23 -36
the_stadium j -16
""",
    """
away_i m -16
en_@vehicle no -22 -20
point u 18
screw* m -17
y__puede m -16
""",
    """
ahora bdhlnopu -24 -18 -18 -16 -24 -23 -19 -20
bloqu* l 17
expli* abcdgjlmnos -16 -17 -15 -21 18 -21 -16 -30 -18 -19 -21
fish gmnu -16 23 -17 -15
la__@day blm 28 -22 -26
not:make am -15 -20
up_from u -17
ustedes$ bfhkmq -18 -17 -17 -20 -34 -34
~<cha cefjqstu -36 -28 -22 -40 -16 -45 -36 -31
""",
    """
#_que an -23 -16
not__and o -16
pulling_in bmr -21 -16 17
saw__deer m 16
we__be m -16
~bo> abcdefghijklopqsuv -20 -18 -29 -38 -34 16 17 -33 -36 -32 -33 -37 -33 -34 -40 -28 -51 -40
~male imp -25 19 -18
""",
    """
do__for acdjnoqv -29 -17 19 -31 -32 -24 -28 -16
i_@eat adoqrs -17 -21 -20 -20 -19 -19
reanu* km 19 -17
will__it bdmnoqsu -16 -23 20 -23 -16 -22 -15 -35
~ect> adhjmnov -17 -18 -15 -20 -30 -23 -20 -19
""",
    """
^queda m -21
but__will t -16
got__covered p 16
la abcefghklqtv -27 20 -69 -95 -81 -35 -19 -72 -58 -29 -44 -47
lose__number gluv -21 20 -25 -19
mejor_el m -15
not:can blmpqv -17 -19 -22 -22 28 -21
quiero_mi bm -17 -19
taking_@person ah 16 -23
~ace> acdefhiklnq -18 -25 -53 -19 -22 -37 -23 -16 -38 -20 -23
~eman bdgijkmns -21 -22 -20 -37 -21 -16 -30 -27 -16
~impo l -20
""",
    """
@cancel_what abmo -17 21 -20 -18
cuando_puedo agn 22 -16 -17
no__take pq -16 23
said__@cancel m 15
~<en bdefgmopstv -21 -18 -36 -35 22 -25 -21 -30 -43 -36 -51
~<wan adefjmnpqrstu 20 -18 -19 -17 -22 -19 -19 -40 -18 -23 -31 -34 -26
""",
    """
@clinician__room a 15
evening$ m -20
por_fin bhlmo -18 -19 -17 23 -17
what__and du -17 19
with__the m -20
~aff lmoqu -15 -35 -19 -18 -17
~asta acdefglmpqrstuv -20 -16 -19 -16 -16 -23 25 -41 -18 -18 -22 -19 -20 -19 -20
¿_tienen himq -23 -16 15 -22
""",
    """
@cancel_please bm 16 -16
@pay_cards dm 15 -20
@sick_@body bmr 23 -24 -20
camion mnpq 15 -15 -21 -24
i__number gijlmu 24 -23 -26 -16 -22 -17
not__just moqr -31 23 -16 -23
quien_habla u 16
the_program m -15
~<but moq 17 -22 -17
~<dep ghlmnqrsu -25 -15 -16 -25 -29 -21 -15 -24 23
~<tak acefgijkmoprstu 19 -43 -33 -34 -25 -29 -16 -24 -19 -28 17 -15 -23 -36 -41
""",
    """
house d -18
see__the a -17
~al> acefhklmnoprtv -19 -39 -49 -50 -34 -38 -59 -22 -20 -29 -22 -38 -50 -50
~azy t -15
~taba giru -17 -17 -21 -26
~va> dhjopsv -22 -16 -20 -18 -17 -15 -23
""",
    """
is__street r -16
not:got p -19
the__it m -31
to_@stop agiu -25 -18 -18 -18
ver__mi an 18 -17
~<hos dhiprst -16 -16 -18 -22 -18 -23 -16
~banm kl 18 -16
~mina abgnop -20 -16 -17 -18 -19 -18
""",
    """
@howmuch__la bs -15 -24
afuera$ j -18
bots ailm -16 20 -17 -24
mandar$ m -16
me__bill u -18
not:another ov -29 -26
to_cvs im 16 -16
you_may klm 20 -19 -15
~<una ad -18 -23
~eff n -17
~eni cgijklrtuv -16 -34 -17 -26 -25 -31 -32 -25 -33 -19
~main jm 19 -28
~nten ilq -19 -17 -21
""",
    """
a_refill a -25
algo__la o -15
no_@cancel aciqv -20 -23 -19 -20 -25
podeis m -17
saturdays hmo 24 -26 -17
ubi abdgijklmoru -32 -26 -16 -22 -25 35 -22 -24 -23 -26 -24 -17
~nly> befghjkmnpqrstuv -16 -17 -21 -22 -29 -17 -19 -42 -25 -28 15 -18 -26 -18 -26 -19
""",
    """
^tiene dgilmosu -24 -19 -20 -19 -29 -19 -21 23
adentro$ mo -16 -19
booster am 19 -18
i__sorry buv 16 -18 -15
it__# bdghlmnr -30 20 -20 -17 -17 -19 -27 15
may__a amnp -19 -28 18 -17
not__again gjklm -24 -15 -25 26 -29
vez_de m -21
~dis efhjknoqtu -16 -20 -29 -34 -33 -29 -19 -28 -22 -23
~itua m -17
~lis> abdegilmuv -17 23 -17 -26 -17 -15 -28 -39 -17 -15
~rist m -16
~ssu ejlmp -22 -16 -19 -30 -19
""",
    """
all_still m -19
he_need m -16
meant_the k -17
over_the bi -15 -15
tengo__banarme n 17
text_to il -18 -18
what__@clothes mn -20 19
~erve io -15 -17
""",
    """
does__@treat gm -17 -25
in__@door hu -20 -18
not:den l -19
por__mandan u 16
por__me gjlmqu -23 -23 -26 -26 -18 15
roger_that mt 21 -25
suena__cel lm 16 -15
the_past hm -24 21
to__front m -24
~egar adgno -20 -20 -21 -24 -26
~ndar cfhijnopqrt -15 -16 -20 -23 -35 -30 -16 -17 -39 -19 -19
~raj mpq -24 -18 20
~rcu am -17 16
""",
    """
#_a dmu 20 -19 -19
@stop_asking glm -17 -22 23
hay_cupo abdhij 23 -21 -25 -18 -16 -19
lleguen m -24
manana acdfghijklprtuv -21 -24 -29 -17 -24 17 -32 -24 -17 -18 -26 -19 -21 -32 -27
we__the bdinosu -25 -18 -16 -24 -24 -17 -16
why abefghijklnoprstu -18 -20 -24 -15 -33 -18 -24 -33 -28 -18 -27 -21 -35 -24 -17 -20 19
~nsaj abdqrs -20 -22 -15 -20 -18 -17
""",
    """
#__are em 16 -17
@day__i akmo -24 -17 -30 28
@insurer_and d 18
@thanks_un t 16
^apaga de -22 -15
da adefghiklmnrsv -23 -30 -15 -18 -15 -31 -17 -24 -27 -28 -23 -20 17 -31
~ittl bo -17 -16
~otam am 17 -18
""",
    """
my__text g -16
somebody gjmnrs -18 -16 -34 -24 -23 -24
toca_la abo 15 -16 -16
yo__soy abilquv -21 -15 -18 -18 -17 -19 24
you__that bdghijknoqstu -21 -25 21 -15 -20 -22 -16 -16 -18 -23 -17 -23 -34
~empi am 15 -18
~gol mnu 15 -17 -28
~one> adegjkorsu -21 -32 -29 -16 -53 -34 -25 -37 -41 -41
""",
    """
@cancel__que o -17
den__baja l -20
form_online am 16 -18
i_@thanks glmt -17 -19 -23 22
know__is mp -24 -15
me_stuff lm 17 -19
~<hop amu 17 -21 -20
~ena> acdefgjknpsuv -27 -16 -17 -26 23 -29 -16 -21 -22 -16 -20 -29 -25
~frai n -16
~gas> m 16
""",
    """
@medicine__of mn -15 16
i__@day bdgklnqstuv -35 -17 -17 -21 -22 -18 -24 -17 -15 -19 -19
not:voy abcghjklnpqrsuv -28 36 -24 -26 -18 -26 -19 -37 -26 -20 -18 -33 -23 -25 -32
still__me r 22
~ifi bcdeghijkloqs -17 -18 -23 -16 -33 -16 -24 -30 -18 -28 -23 -20 -20
""",
    """
@hello__hora m -16
@visit__me m -15
can$ ahmo -23 -17 -24 15
does__last mu -17 17
drunk s 15
to__more o -16
what__are djm -20 16 -37
~<dej acefhikpqrtuv -33 -29 -28 -34 -19 -28 -32 -18 -20 -20 -24 -44 -36
~<fle mp -34 -17
~<pho m 18
~apun bdgkmo -16 -16 -16 17 -23 -15
~roba dm -16 -23
~snow abdhnqsu -26 -15 -27 20 -17 -19 -20 -25
""",
    """
estuvo q -16
paro dmu -21 -20 -17
puedo bcdefijklmprstuv -26 -45 -21 -21 -35 -19 -18 -40 -24 -19 -44 -46 -23 -25 -31 -22
what__we m -24
~<tyl v 17
""",
    """
estoy_a mr -20 18
hora__gente h 16
not:@door jmr 23 -23 -27
~cha cefjnqrstu -47 -41 -35 -26 -22 -20 -17 -23 -22 -15
~esp cdehijklmntuv -19 -49 -21 -20 -21 -40 -36 -28 -32 -23 -19 -32 -44
""",
    """
^be hr -27 22
gold u -16
~saba m -16
""",
    """
cafe nq 21 -19
is__so a -16
papeles lm -15 -16
when__can hmn -17 -18 -18
""",
    """
day_of mn -25 18
eta_# behmor -21 -24 -19 -27 -20 35
that__she mn 20 -16
this_thing adgmnsuv -25 -30 24 -45 -19 -21 -27 -18
want__but b -16
""",
    """
@visit__is m -16
it_i q -15
made klmnoptu -16 -19 -22 -22 -26 -15 15 -22
my__form am -21 16
ok_to adklmu -24 -18 15 -17 -16 -18
ready_for mn -19 21
~vida m -21
""",
    """
all_take abdhjlmnpv -38 -29 24 21 -17 -30 -35 -16 -18 -18
cover__or du 17 -19
e em 18 -18
is__@cancel m -15
never__for muv -19 -16 16
the_@stop klm 21 -22 -18
~<je m -18
~llo> alprsu -18 -18 -21 -24 -19 -16
~paga acdefgijknopqrstuv -23 -19 27 -22 -22 -20 -17 -17 -21 -24 -24 -16 -16 -16 -16 -21 -23 -18
""",
    """
@howmuch_la ad -16 23
can__talk aq -20 -15
else$ adhi -31 -23 -16 -15
for_that gmu -19 -29 -19
why_am gkmu -16 -17 -20 18
~ech cdhijlprtu -20 -30 -19 -30 -20 -30 -25 -26 -20 -29
~ew> adjpu -19 -21 -30 -16 -16
~osis dgmu -16 -19 16 -22
""",
    """
a_mess r 16
do_this dhlnsv -25 -22 -22 -16 -18 -21
handled ipq -15 23 -20
inscr* alm 20 -25 -22
mas_@texts bciklm -16 -21 -21 -24 28 -25
my_ex l -17
somebody_@cancel abpq 16 -22 -17 -16
this_a mu -18 18
way__the am -20 -20
~cupa au 18 -15
~inan ags -22 -22 -20
~xima m -21
""",
    """
anoch* fhnu -16 -18 -21 -15
cool$ mt 17 -17
me__me adkopuv -15 -19 -15 -18 21 -18 -15
my_@body abdmoqrs -23 -18 -22 -36 -20 -24 -17 39
no__right m -19
on_top o 17
posible ao 17 -18
recipe$ m 20
screwed$ m -17
that__i dgmnu -25 -19 -26 -23 -21
you_# hjmu 17 -17 -27 -20
~<wis u -16
""",
    """
@symptom_lol gmuv 19 -26 -18 -16
not:esperen blmor 23 -16 -25 -16 -16
put$ dgmu -19 24 -17 -26
text_@texts m -19
the__more l -17
this_works m -20
~odia hm 16 -16
~what bceikoprstv -28 -53 -46 -23 -35 -19 -45 -60 -28 -24 -64
""",
    """
@clinician__me diklopruv -16 20 -15 -24 -17 -20 -17 -23 -18
does__take dmnsu -26 29 -22 -16 -22
put__my binoq -15 -19 -15 -17 -18
que_es acdefijklmnopqrstuv -33 -26 -48 -24 -35 -43 -58 -19 -36 25 -41 -37 -18 -35 -18 -39 -20 37 -52
quitenme_la blr 19 -19 -17
se__@visit a 16
vez_los k 17
~dle> ajs -16 -16 16
~re> aceikopqtu -19 -28 -84 -21 -44 -23 -22 -19 -75 -29
~tays ao -17 -17
""",
    """
@hello_there fhjmr 22 -17 -20 -17 -18
echo m -16
en__me m -16
got_@sick abmpr -20 22 -36 -17 -20
tal defghijklmntu -21 -18 30 -22 -21 -15 -23 -21 -24 -33 -17 -16 -29
vuelta dilms -18 -23 -17 -28 -24
you_@person ghl -17 -16 21
you__spots ai 21 -17
you__would a 15
~bian mo -18 15
~girl a -17
""",
    """
el_@parking d -17
on__@vehicle mnr 15 -16 -15
~<bec dnqu -24 -17 -16 -18
~ded> cghijklnpv -20 -21 -17 -30 -30 -19 -30 -28 -27 -17
~fo> bmou -18 -21 -18 15
~ise cjlsu -18 -18 -25 -17 -16
¿__con iq -16 -15
""",
    """
@late_@book mr -17 17
@relative_is dhijlnpstuv -35 -19 -27 -31 -23 -39 27 -24 -16 -34 -34
a__salon m -16
calle* bdilmpr -26 -15 23 -16 -26 -22 -15
donde_se j 15
this_am v 15
~dia acdghjkmpqtu -17 -24 -27 -37 22 -16 -27 -23 -25 -19 -20 -28
~doll g -16
""",
    """
am__what m -28
perfecto t 15
said__but mo -19 17
~ail cdefghkopqrstu -27 -24 -22 -20 -19 -39 -16 -18 -35 17 -34 -31 -31 -24
~ost cefghijklnoptv -28 -17 -17 20 -44 -36 -20 -29 -27 -41 -18 -43 -31 -36
""",
    """
^everything ad -17 -17
^resubscribe klm 17 -19 -21
castellano m -16
es__@visit mu -20 -17
overslept m -18
~fri b -16
~il> acdefhkopru -16 -17 -40 -25 -22 -15 -32 -17 -35 -33 -16
""",
    """
arizona$ a -16
double_booked bo -17 16
not:getting v -22
ser bdghmnoqs -18 -22 -16 -18 -27 -32 27 -17 -19
tuesday adehjknoqruv -41 -24 -22 -36 -17 -17 -30 28 -23 -21 -25 -17
~<wei am -21 -26
~ba> bgijlnpuv -20 -27 -21 -17 -21 -25 -24 -33 -20
~eet abceghiklpqsuv -39 -22 -21 -16 -25 -29 -24 -25 -33 -29 -24 -18 -20 -20
~kay e -16
~morr cdfgklnprsu -16 -23 -19 -15 -17 -19 -16 -15 -24 -16 -19
~wash ln -17 16
""",
    """
clinic gilmnorstu -24 -38 -17 -65 -18 -24 -18 -22 -17 23
comer abhmnoqsu -20 -18 -17 -32 33 -21 -17 -23 -19
dios__pague mt -20 19
haras* lm 15 -15
lista__@day b 16
que__voy dijmu -18 -18 -19 -26 -16
transfer_me imq 21 -19 -15
we_do abdgmoqsu -21 -19 -20 -16 -37 18 -25 -16 -17
~<bie cdfglpruv -24 -25 -22 -24 -23 -26 -30 -28 -29
~tox> m 22
~wed adhijlnsuv -22 -18 -18 -24 -19 -16 21 -15 -18 -16
""",
    """
a__work dgmq -17 -21 20 -16
could__@relative cimnopq -15 -16 -18 18 -23 -17 -20
how_is abfhijmnpstv -25 -17 17 -16 -17 -17 -26 -16 -15 -17 -17 -16
interesa m -16
intro$ ajmnq -23 -17 27 -21 -19
long_am jmsu -17 -21 -20 19
not_know cdehjklmnoprtuv -28 -36 -15 -17 -17 -16 -20 -16 -15 -24 -17 -20 -17 -20 19
you__can m -15
~at> acegiklprsv -31 -37 -72 18 -25 -44 -62 -34 -26 -17 -36
~rad abdfghijnqu -33 -38 -24 -21 -32 -30 -33 -31 -31 -37 -39
~rca aglsu -20 -16 -16 -18 -18
""",
    """
@open_# ehm -23 26 -20
bye_remove blm -19 18 -20
in__news d -18
not__number gl -22 21
trabaja bdmnpu -19 -21 -25 -18 -16 20
what_to gmu 17 -22 -22
~resa acdgjkmnors 20 -15 -28 -26 -28 -23 -43 -17 -16 -30 -25
~ters adu -16 -15 -18
""",
    """
a_dormir u 15
all_set mpq -24 26 -19
de_@eat mn -18 18
i__per l 16
is__plant dmu -23 22 -17
ocupo m -22
set__with aim 22 -19 -17
sit mnpu -23 21 -17 -24
""",
    """
^for lm 16 -17
do__ever u -16
sure_what gm 18 -16
text_back k -16
~<tow adgnsu -22 -20 -16 -22 -17 -24
""",
    """
#__that mqs -28 -19 -15
@relative__be q -20
has__work q 18
no__hold b 15
si_se dq -15 -17
~aki bdikmotuv -21 -35 -28 -17 -18 -26 -15 -32 -25
""",
    """
=beside:hours abhimqu -34 -21 21 -19 -43 -22 -18
conviene oq 16 -21
only$ q -16
~<tel abcfknopqs -31 -25 -37 -18 -16 -32 -40 -24 -41 -30
~bana dmn -16 -16 26
~cot mnu -18 -17 16
~eals d 18
~mbia abcdmsu -30 -24 24 -21 -24 -20 -16
~oiu> em 21 -21
~yda dm -19 16
""",
    """
coming__@visit abmp -21 -17 22 -21
escribiendo gkm -17 -19 -19
solo__de aoq 20 -19 -20
unsubscribe$ kl -32 19
~eran mq -21 -23
""",
    """
@fetch$ abcfghijklmopqrstuv -55 -39 -26 -24 -50 -22 -41 -27 -26 -27 -53 -42 24 24 -24 -28 -21 -43 -35
and__back mp -16 19
have__with p 15
how__@food mn 17 -18
i__off bdghkmoprsuv -28 -18 -24 17 16 -46 -26 -16 -21 -20 -28 -22
not:sure bg -15 19
out__thing m -17
park abdgiopqu -25 -16 -19 -18 -20 -18 -21 -22 -27
usted* cfgnprs -22 -33 -32 -27 -24 -26 -16
~busi ait -18 -15 -16
~em> acdefghjkpst -15 -18 -35 -21 -23 -28 -27 -24 18 -16 -19 -23
""",
    """
@call__@day him 20 -17 -21
fit__in a 22
my__did m -20
need__my dq -24 -17
recogerme bmnq -20 -17 -18 22
trabajan__la h 16
~<po bghijklpqstuv -16 19 -65 -15 -46 -18 -42 -44 -23 -44 -53 -24 -61
~gobi m -16
~ridi p 16
~sabe bov -18 -27 -15
""",
    """
^lo gilnor -18 -19 -15 -17 -16 -16
my__only abmp -32 -15 -23 -17
you_asked almuv -15 -16 15 -17 -21
~rra acefgijmqt 15 -21 -16 -25 -35 -32 -39 -23 -20 -19
""",
    """
@insurance$ bcfgijklmpqstuv -22 -18 -15 -31 -29 -37 -16 -17 -18 -22 -42 -16 -16 21 -24
can__punto mn 16 -16
i__want adgjnquv -34 -16 -35 -15 -27 -24 -19 -39
no__aqui mv -18 16
not:m bl -17 18
para__el m -16
quiero$ ablo -16 17 -16 -16
~<mn eflmuv 29 -23 -20 -29 -16 -15
~bro jopv -18 -19 -22 -15
~enla cgmv -15 16 -29 -18
~guys begiklmnrsv -17 -19 -25 -23 -15 -23 -20 -22 -23 -22 -23
""",
    """
for__just m -18
hablenme begiklm -16 -20 -15 31 -17 -25 -28
les_dio u 17
on__but o -15
you__text agikmou -23 -28 -23 22 -31 -17 -17
~<com cehijklmpstv -24 -56 -24 -15 -28 -20 -27 -25 -24 -23 -47 -55
~eive il -19 17
~gets q -18
~kind fhjmqrv -15 -23 -30 -16 -28 -15 -17
~lle> abhijlqv -22 -18 -15 -33 29 -20 -17 -24
~ntam dijnu -17 -16 -18 -23 -21
~vis cefghinpru -22 -23 -21 -22 -23 -40 -31 -29 -25 -32
""",
    """
keep_asking g -16
my__next amnpu -20 -18 18 -18 -19
puedo__con q -26
~<cn bclmou 25 -18 -18 -22 -17 -17
~egit jmu -15 -15 23
""",
    """
@relative_at m -25
come_another ao -15 19
~<the bemnotv -22 -45 -20 -15 -17 -42 -28
""",
    """
@howmuch_un n -15
can__another m -16
desayuno adeghijlmnopqruv -16 -21 -16 -19 -22 -18 -19 -19 -16 30 -15 -16 -17 -20 -15 -18
not__can p -21
vuelvo$ m 17
""",
    """
hairc* am -16 18
le__el p -17
~da> abcdegjkloqrv -28 -19 -33 -27 -61 17 -18 -19 -23 -24 -48 -29 -22
~ganm m -16
~ingi m -24
~ter bdefghijknrtuv -22 -31 -56 -24 -44 -18 -26 -30 -22 -15 -18 -61 -28 -42
""",
    """
@ride_handled p 16
@vehicle__the m 15
cuando__ir agn 19 -16 -16
in_it am -19 -18
pounds m 17
~tuff adhj -19 -20 -19 -19
""",
    """
@call__de m -19
^ocupo mp -20 -15
how__@book a 19
is__ready i -15
quali* mu -19 19
que_dias fhmqs -21 23 -19 -17 -15
~<che cefghijklnqrsu -22 -25 -23 -32 -26 -26 -30 -25 -19 -16 -32 -26 -15 -30
~eral u -20
~lowe cijno -16 -21 -18 17 -17
~rty abdefhjnoprs -21 -17 -20 17 -18 -20 -26 -23 -17 -17 -18 -17
""",
    """
^super m -23
el__dejo j -16
estoy_en acdghjklqsu -22 -15 -34 -32 -16 -17 -16 -20 -27 -20 -20
have__my l -18
igual adgijpsu -16 -20 -18 -16 -16 -17 -15 -19
not:@parking bmr -18 -16 20
not:about bo -20 -15
sin cefghijlmpqrtuv -22 -18 -20 -34 -33 -34 -41 -33 -45 -39 32 -28 -27 -47 -38
the__is abcdfghklntuv -16 -24 -24 -33 -22 -35 -24 -21 -28 -23 -22 -15 -22
very_much dmt -18 -19 16
~<cop aeflu -24 -17 -16 -17 -16
~dkd em 19 -20
~heck ghijklnqrsu -19 -16 -21 -18 -19 -17 -24 -24 -17 -21 -18
~lor> bfgijlmnopq -18 -18 -26 -19 -23 -15 27 -19 -17 -19 -17
~tly> dlmn -17 -18 -21 -17
""",
    """
@relative__no abmnop -18 26 -27 -20 -20 -28
^le inquv -23 -25 -23 -24 16
ningun amnoqv -29 -19 -25 -25 23 16
~<lib bhjlnrs 15 -21 -19 -17 -17 -16 -16
~inu bcdefgjknopqrtuv -29 -21 -27 -24 -18 -30 -21 -28 -29 -36 -19 -21 20 -18 -31 -24
""",
    """
al adefgjklpqrstu -20 -23 -29 -31 -50 15 -27 -41 -20 -49 -29 17 -32 -24
asi dghijkoqtuv -22 -22 -19 -23 -16 -18 -18 -19 -17 -30 -24
donde__una m 16
que__para adjmopqsu 17 -22 -17 -23 -23 -17 -22 -17 -19
verda* m -17
~ft> adghnuv -19 -26 -20 -18 -23 -29 -23
~gos dgu -18 -17 19
~ndre mu -20 -22
""",
    """
ansiedad u 15
bed r -20
famil* acdgjlnuv -21 -16 -27 -19 -15 -19 -20 -25 -17
need__i m -27
not:have bcgijnpqs -33 -18 -20 -38 -23 -19 -37 19 -18
the__free ad -18 17
this_@medicine mu -19 17
used__be m 20
~att dginoqu -21 -15 -21 20 -21 -19 -22
~hly> dm 18 -16
~ntow d -16
~rock hmt -19 -19 21
~vamo r 16
""",
    """
am__away rs 16 -17
diner* m -18
el_@insurer d 17
go_on o -15
if_it m -17
~ain bcdehknopqstuv -16 -46 -38 -41 -56 16 -27 -19 -30 -47 -15 -38 20 -25
~elc m -23
~mpo> bdho -15 -20 -16 -16
~oked aimqs -15 -18 -25 -22 -16
~xit dgjmnru -21 -17 23 -29 -17 18 -21
""",
    """
site$ f -16
~ferr a 17
~iti agmnrsv -18 -22 -16 -30 -25 -25 -17
~rati am -17 -22
~rtal m -21
~umb bcefhnoqrt -32 -32 -22 -22 -33 -34 -20 -28 -27 -28
""",
    """
@vehicle_de moq -19 -16 16
as__possible mo -19 -19
attend am -19 22
get__# mnq -20 -18 -17
jkl em 19 -20
me_a bcghknrstuv -35 -25 -34 -24 -31 -31 -25 -24 -23 -47 -34
this__@english c 15
~<gla mu -16 -17
~<wen abcefghiklnpt -30 -17 -17 -33 32 -19 -26 -17 -21 -22 -26 -17 -16
~law an -17 -20
""",
    """
is__since m -18
thanksgiving abdfhotu -18 -15 -20 -17 18 -18 -25 -18
~evan abkmopqr -25 -17 -19 -29 16 24 -24 -24
~let achkoprstuv -19 -24 -24 -20 -34 -26 -31 -26 -15 -35 -30
""",
    """
are__me abks -21 -19 -15 -16
coming_in bmor 18 -15 -18 -28
llevo$ n 15
same$ aegjmu -18 -16 -16 -24 25 -17
ya_comi nr 18 -19
~envi lmov 17 -19 -15 -16
~ever cdefghjknopq -38 -23 -29 -20 -24 -22 -43 -18 -50 -56 -39 -22
""",
    """
^todavia m -20
bothering m -16
headp* m -16
text bdeknopqrstv -30 -28 -15 20 -42 -43 -35 -28 -27 -33 -22 -26
was__today mrs 22 -15 -21
~ant bcefghjpqrstu -20 -23 -53 -48 -25 -25 -40 -31 -21 -28 -20 -58 -24
~ibo giklu 20 -24 -19 -23 -31
~twe adiv -20 -17 -17 -15
""",
    """
espacio m -16
frio m 18
is__is abdghijlnqs -23 -21 18 -17 -18 -23 -28 -16 -34 -27 -29
it__from admn -18 21 -30 -15
keep_my v -21
libre bjlmnrs 16 -23 -17 -16 -15 -15 -19
nm eflu 15 -22 -20 -17
~scoo m -19
""",
    """
@day_y bo -26 20
^instructions n 21
de__@place bijlpv -15 21 -36 -18 -17 -23
for_@texts klv 17 17 -17
hace_dano mn -19 17
handed$ m 19
if__can am -22 -23
the__one bhiklnoqtuv 17 -21 -19 -22 -19 -25 -16 -22 -22 -18 -16
way_back m -16
~capi j -17
~cer> dgjlmopqv -26 19 -19 -16 -31 -28 -21 -27 -18
~nkin ru -15 -16
""",
    """
hour bijkpv -20 -17 -21 -20 -15 -16
records$ im 24 -25
si__a m -18
~alon abdgkou -21 -22 -17 -15 -17 -25 -16
~culp i -19
~lac acdfhilmpqt -19 -24 -43 -19 -23 -20 -31 -25 -25 -20 -21
~roll dnu -17 -15 -16
""",
    """
era abdlpu -16 -30 -18 -18 -25 -30
escri* abdfhjmnopqrst -42 -32 -23 -15 -19 -30 -18 -23 -25 -26 -32 -22 -19 -17
fell_apart pq -19 19
~edas m -18
~ld> befghjlptv -17 -52 -57 -19 -32 -23 -20 -41 -34 -45
~lec adimosuv -27 -19 -20 18 -15 -17 -20 -16
~nks h -16
""",
    """
@day_and bjmo -22 -20 -21 21
del_@clinician mu -15 15
hay__en ioq -17 -16 -22
is_your dfghijklstuv -35 -24 -24 -29 15 23 -17 -20 -20 -29 -36 -25
podri* h -16
si__las m -16
thought m -15
~eval am 16 -17
~sor adfhilnqs -32 -34 -21 -17 -19 -35 -29 -43 -36
""",
    """
@relative_does m -22
become dou -19 18 -15
calendar io -16 -18
do__exist m 17
metal m -16
off__me p 18
quiero__solo m -18
the__need i 18
~<esc abdfhjmnopst -25 -39 -29 -16 -25 -24 -28 -29 -16 -19 -30 -19
""",
    """
cramps s 15
hay__ir dmnpq -28 -15 16 -17 -19
hay__si ab -15 16
is__and mnqs -20 -24 -17 21
my_@animal abdimopqrsu -29 -17 -17 -22 39 -22 -17 -28 -19 -18 -17
""",
    """
show ijklnsv -17 -21 -16 -23 -23 -18 -19
skip_it m -19
the_# abdghjklmnopqrsuv -15 17 -28 -22 -33 -35 -20 -19 -26 -22 24 -31 -27 -18 -16 -25 -21
would_be bcinqu -20 -19 -18 -23 -19 -32
~<cov acdgijlnoqrsv -21 -16 16 -20 -23 -21 -18 -16 -21 -30 -19 -18 -20
~alta acefghijklmnopqtuv -22 -17 -24 -24 -21 -17 -23 -21 30 -37 -15 -22 -20 -25 -22 -19 -22 -21
~igni g -16
~zer mq -17 18
""",
    """
^desuscribirme k -15
looking_out mt -26 22
maria ailm -17 21 -16 -32
~<ok el -17 -15
~echa dijklnprsuv -18 -22 -16 -23 -18 -22 -22 -20 -18 -18 -21
~san> fgnu -15 -18 -16 17
~tli m -18
~twic agkmnqtuv -16 -20 -17 -30 -16 -23 -21 -18 -16
""",
    """
@drink abcdefghijklnopqrstu -64 -53 -57 -69 -53 -53 -72 -62 -30 -52 -59 -61 66 -49 -47 -51 -56 -32 20 -22
it_@price mu 16 -20
no__a abcdhijkmnpstu -30 25 -24 -30 -20 -24 -28 -31 -41 -27 -19 -27 -18 -19
not:use v -16
nueva_es jm -15 16
of_these mnos -19 -21 -19 -17
~esh> eglmt -16 -15 -16 -24 19
~ngua cu 23 -21
~rem adfhikop -21 -28 -16 -27 -32 -15 -32 -31
""",
    """
@vehicle_ok oqr -15 20 -21
ayuda__favor g 15
can__mine m -17
me__mandando km 21 -23
want__any blmo 25 -20 -16 -17
~ckin dmr -18 -21 -19
~inda lm -16 -18
~tico m -20
~uall ajm -17 -17 -28
~ward biluv -18 -21 -15 -19 -15
""",
    """
in_plano j 18
los__que adlm 21 -17 -18 -29
ustedes__@ride jlmqu -24 -17 -21 25 -22
~imes abdn -15 -18 -23 -30
~lift m -21
~mpez agm 21 -15 -15
""",
    """
@treat_run d 15
dia__ir an 19 -24
hay__el dmo -20 -19 -16
largo o -16
o_no abceijlmnopqsuv -21 -16 -24 -21 -23 -21 -27 -42 31 -24 -19 -22 -16 -25 -24
quien_es iqv -23 -22 25
una__en o -16
wq$ em 18 -20
writing$ m -15
~<cer adhiklmoqsuv -31 -30 20 -17 -15 -28 -24 -21 -22 -26 -30 -22
~dea> m -20
~fly u -19
~goi aegiklmstu -35 -16 -33 -17 -23 -19 -17 -25 -31 -29
""",
    """
am__say g 18
fraud* u 16
you__asking gu -20 -22
~lev abcdefijklmnouv -38 -26 -27 -34 -18 -22 -31 -36 -33 -34 -16 21 -19 -34 -26
""",
    """
@person_can u -17
be__for m -17
got_it bdeflmu -23 -22 -17 -16 -18 19 -24
no_manden glm -17 20 -28
place_as jm 15 -15
worry bgmopqu -17 -16 -30 -18 18 -17 -17
~ongs u -20
""",
    """
begin lmn -17 -16 -15
kind_of ghjn -25 -16 -23 20
me__@relative bdkmnopq -18 -19 -16 -37 -26 -18 23 -18
mi__puede acnq -22 -19 22 -19
to__@drink kmu -17 21 -17
what_city jm 17 -19
~mas> ijmqu -17 -19 -24 -21 -18
~oke acdefhjkpt -15 -19 -36 -17 -16 -28 -34 -35 -31 -21
""",
    """
@book_an m 23
deje bgikluv -15 -18 21 -16 -19 -19 -15
estacionamiento fjm -17 18 -24
me_puedo aoq -27 -23 23
~cal> io -15 -17
~kkl> em 16 -15
""",
    """
feels_like m -16
leave_it lu -16 -17
or_no bglmnuv -25 -19 -22 -33 21 -23 -17
slide__to mo -17 17
~<pat dgjlmnoqrsu -18 -23 -26 -23 -25 -20 -16 -28 -16 -16 -28
~prec dlt -19 -16 15
~uld> befhjlmprtv -23 -29 -33 -24 -23 -16 -16 -41 -26 -25 -47
""",
    """
@body__today ms -16 16
el_@place jm 23 -19
not__driver q 15
o_que jmuv -19 -28 20 -17
somewhere anp -16 -16 -16
vacat* m 18
""",
    """
no__en m -18
perro acdmpq -17 -22 -16 26 -19 -25
songs m 23
what__run admu -16 25 -19 -18
when__i bghijkmpqrsu -16 -18 19 -15 -24 -25 -19 -16 -24 -19 -26 -25
~<gre bdgijlnopqu -18 -20 -16 -20 -17 -22 -18 -15 -16 -16 -29
~anqu mq -21 -16
~ctur u -19
~ffic m -16
""",
    """
another_way a -16
dfg em 20 -22
impor* l -19
there__a dmnqu -26 -35 -21 -23 -18
~<plu adgijklmru -15 -20 -18 -25 -17 -22 -25 23 -17 -21
~<soi u 17
~<va abcfilmoqrsv -28 -16 -15 -19 -27 -26 18 -22 -28 19 -21 -23
~ofte dnu -19 -18 19
~paq mr 15 -16
~rtl j -20
~un> ov -16 16
""",
    """
brazo ms -21 18
comunica_con i 17
gusta* ai 20 -20
just cefjkstv -27 -24 -28 -20 -25 -23 -16 -20
seman* bdgjkmnprs -23 -24 -23 -23 -20 -37 -29 -17 -16 -23
""",
    """
^ponen m 19
be_in abmqr -24 -15 -20 -16 -20
it__in admnsu -25 -20 -29 -19 -17 18
neighbor bdmpq -17 -21 -26 32 -25
~<sin bdhijlnopqrstu -30 -27 -17 -18 -19 -19 -19 -15 -23 -20 -23 33 -19 -31
~man acefgjmprsu -22 -28 -42 -27 20 -20 -17 -23 -61 -44 -18
""",
    """
@fetch__@relative bcmo -22 -17 -32 -20
a_patient m -30
donde__numero mu -16 16
paga dmno 26 -21 -16 -16
puedo_@drive aoq -19 -22 19
se__olvido bn -20 -15
sign__this m -16
tienen__para lmov -18 -29 -27 -23
uy a 18
~adu dp -17 -18
~aina m -19
~uch> bcdefghjknopqsuv -25 -22 22 -28 -33 -27 -30 -38 -27 -16 -23 -25 -28 -21 -21 -24
""",
    """
@book_the abm 19 -15 -19
@visit__for o -16
dano mn -20 17
elimi* almv -16 15 -20 -19
fui ikq -20 -17 -18
on__@visit abmr -17 19 -25 -16
que__contestan m -19
quiero_@stop klm -21 -22 22
quiero__los ilm -17 -29 18
remove acioqruv -26 -16 -21 -18 -20 -19 -26 -29
sign_up j -16
son bcdfhijkopqrstuv -17 -31 -45 -24 -30 -17 -16 -34 -35 -24 -42 -25 -29 -24 42 -46
text__i g -18
tomo abdgmnopqu -19 -20 -21 -20 -28 25 -17 -15 -19 -15
vista m -17
~arti ju -15 -22
""",
    """
and_a mu -18 -16
baja_de l 17
gave__a m -16
paying dmqu 18 -15 -16 -19
~libr hjlns -21 -19 -16 -17 -16
""",
    """
car__not bq -16 16
clonazepam n 16
give cghjklpqstv -19 -23 -20 -23 -28 -24 -33 -40 -23 -18 -35
little bo -17 -16
my__it mno -28 -17 -27
por__queda m -17
set__@visit a 16
wtf m -19
~onde abcdefhijklnopqv -17 -40 -17 -43 -28 -38 -24 -15 22 -27 -38 -34 -33 -25 -37 -43
~stuc abdgjlmv -17 -16 -16 20 -16 -18 -31 -17
""",
    """
@stop abcdefghiklnopqrstuv -57 -34 -48 -85 -107 -94 -80 -22 -38 25 87 -26 -55 -77 -51 -29 -24 -76 -97 -54
littl* bo -17 -16
~chur abdnq -16 -15 -16 -15 -17
~iom clmo 26 -15 -19 -16
""",
    """
@date cdefgijkmnopqrstu -34 -49 -22 -21 -42 -46 -32 -31 -43 -45 38 -19 -37 -40 -19 -26 -44
another_time o 18
darme_de b -16
get__number gijmu -23 -17 -17 -35 23
just__in b -16
llevo_dos n -17
pound* m 15
~ause b -22
~isen m -17
¿_se acijmnsu -22 -19 -17 -15 -31 -29 -21 20
""",
    """
after$ abchijklmv -22 -33 -17 -33 -34 -32 -36 -17 -51 -19
como__mas dg -16 -17
me__# alnqruv -23 -23 -15 -17 -23 -22 -19
necesito_@call a -16
not_get cgjmnpuv -17 23 -19 -46 -20 -17 -16 -20
therapist ailu 20 -23 -18 -18
~<cam bcdefghilnptv -25 16 -37 -21 -21 -19 -28 -38 -30 -18 -16 -19 -37
~efie akm -16 -16 -28
~uis dmpqrtu -20 -16 -15 -22 -16 -16 -27
""",
    """
i__trust bm 16 -27
off_@day lm -16 -16
~cham mov -24 -16 -15
~elt> imos -16 -22 -16 30
""",
    """
en_@pay d 19
is_next m -20
it__@body du 15 -15
me__voy r 16
payments adm -17 19 -20
think bcdefghiklnopqrtu -17 -24 -34 -35 -32 -42 -27 -16 -30 -44 -20 -30 -23 -24 -25 24 -44
~<urg di -15 16
""",
    """
^set abdilpr 21 -16 -21 -24 -21 -20 -23
a_problem m -19
am__the aghijkmnoqs -23 -19 -20 -25 26 -19 -25 -19 -25 -22 -22
get_there abcfghijlmopqsv -47 -30 -20 -15 -35 -23 -37 21 -26 -62 -18 -20 29 -28 -21
no__@english bcglmqruv -20 29 -35 -18 -39 -20 -17 -16 -23
that__is amno -15 -18 -20 17
~<lin abcdkmnopqrs -40 -39 -17 -26 -27 -40 -31 -30 19 -17 -19 -17
~<typ abglmnoqu -21 -18 23 -19 -20 -17 -19 -18 -22
~sde abdgilpqrsu -28 -31 -28 -17 -20 -22 -18 -24 -29 23 -29
""",
    """
necesito__with aimo -18 -19 22 -19
no__off b 16
to__with dmu -23 -36 -18
~begi lmnu -17 -20 -20 -15
~ddy> ijmu -16 28 -19 -19
~memb u 17
""",
    """
bunch$ m -17
es_la adhinpqs -23 -28 -17 -15 -17 -15 -15 -16
got__do n 15
recog* ioq -18 -16 16
~<afe nu 16 -15
~cpap mn -16 20
~eda cdfhikqrstv -16 -38 -21 -26 -18 -30 -20 -17 -38 -24 -24
~wic agkmnqtu -16 -20 -17 -35 -16 -23 -21 -18
""",
    """
@hello_it afmpu -19 24 -24 -16 -23
which_one mu -23 -22
~ater adehijklnopuv -34 -26 -18 -33 -29 -29 -22 -29 -24 22 -25 -23 -23
~err bcdhijlopstu -30 -20 -28 20 -24 -24 -31 -15 -23 -26 -20 -37
~illi abdlu -16 -20 -16 -16 -15
~rack d -16
~sed> achijpqstu -29 -17 -21 -32 -16 -35 -15 17 -18 -20
~uch cdefghjknopqstuv -20 20 -35 -38 -32 -35 -43 -28 -22 -27 -25 -36 -16 17 -25 -28
""",
    """
^these u -16
away$ abcdefghijknoq -20 -23 -16 -25 -21 -20 -22 -18 -17 -18 -15 -25 -28 -39
coverage m -16
en_@eat n 21
help__the m -21
not:veo jm 20 -18
~stio bdjlnpqrs -20 -17 -24 -17 -31 -24 -23 -22 -29
""",
    """
#__i glmp -18 -19 -25 -17
@relative_ocupa au 19 -15
do_i bcdefhijklmnoprstuv -32 -28 16 -35 -36 -72 -27 29 -22 -16 -37 32 -83 -43 -47 -35 -52 -19 -47
el__hace p 15
~<get bcdfhno -17 -17 -23 -15 -17 -21 -19
~apit jm -17 15
~hghg e 15
~nud km 19 -17
""",
    """
@book__then admnoq 23 -18 -27 -15 -17 -16
^ha eflv -23 -17 -16 -16
entonces am 15 -16
hay__que q -19
~rs> bcefjklnr -27 -22 -31 -37 -20 -30 -21 -43 -40
~tea adeghjnpsu -22 -24 -15 -16 -19 -21 -36 -17 -19 -33
~umpl m 17
""",
    """
adelantar o 17
date_for m -16
swap ahmoq -16 -15 -16 22 -17
you__one dmu 17 -21 -23
~alog mu -19 -16
~blac u -17
~eren cdfhiklmnpqt -23 -28 -16 -21 -24 -19 -30 -17 -18 -22 -28 -18
~leg abdefgilmnpqstuv -52 -20 -17 -24 -27 -43 -52 -20 -28 -17 -33 -22 -17 -26 17 -18
""",
    """
app dmn 16 -22 -19
estoy__el dglnoqu -27 -27 -18 -16 -24 -21 -17
with__car m -15
~<bef bcfjlmnpt -34 -18 -16 -15 -21 -21 17 -18 -16
~dari a -21
~ile> gnopu -18 -16 -21 -15 -22
""",
    """
@book_my am 27 -22
a_passport m 17
had__number v 19
how_should n 18
lugar hlmnqsv -19 -17 -17 -16 -19 -17 -20
staff$ m -18
to_come ijlmn -18 -17 -20 -48 -27
today_can o 16
~ama abceghlnpqrtv -33 -24 -29 -24 -29 -30 -17 -37 -18 -32 -27 19 -29
~bra> hiou -18 -18 -18 -19
~tiva eiklmu -15 -23 29 -29 -17 -17
""",
    """
del_# ablmr -17 16 -21 -26 -20
do__help bdgu -17 -16 -28 -16
go_home mn -17 -16
me_llevo n 15
~addi djnu -16 -17 -21 17
""",
    """
trafico jqrsv -21 -20 27 -16 -18
~alar dlm -18 -16 18
""",
    """
@person__the m -15
@relative__my aipq -19 -18 29 -23
fraude$ u 16
is__as dm -16 19
not:show bgmv 19 -18 -33 -15
snow adhoqsu -16 -24 23 -21 -16 -16 -20
you_the himu -22 -17 -28 27
""",
    """
^a abcdfgkmnostuv -17 -41 -28 21 -18 -39 -30 -18 -37 -17 -30 -22 -17 -34
how_are fhm 24 -24 -23
not:con cikmnoru -17 16 -16 -29 -17 -17 -20 -27
see__then ahlm -23 -20 -17 18
what_exactly gju -17 -15 21
~aten dgoqu -15 -16 -19 -18 -16
~cial o -17
~incl dilmu 16 -16 22 -31 -15
""",
    """
@symptom_twice ds -17 16
alto$ cdefgiklmntuv -16 -24 -27 -24 -16 -16 -28 31 -28 -19 -16 -17 -15
foggy s 16
hora__@call in -16 -16
me__you bgimv -17 -33 -17 -30 -20
que__este jv -15 -34
vamos r 16
~meb gjmnrs -18 -16 -34 -24 -23 -25
~ossi djkmnqs -20 -16 -17 -16 -18 -16 -15
""",
    """
=beside:cancel_appointment abim -22 21 -23 -24
^activar km 16 -16
al_@clinician diknou -25 16 -16 -16 -22 -21
are__dangers mu -17 15
hija diqrv -26 -16 -15 -15 -20
success_@price dmu -17 -17 17
~<gl u -19
~cncl bclmou 25 -18 -18 -22 -17 -17
~mpr acdfjklnrst -17 -21 -33 -18 -30 -18 -25 -21 -25 -27 -15
""",
    """
es_un adghjns -18 -22 -21 -20 -22 -18 -15
just_had o -19
not abcdefhijkmnptuv -75 19 -19 -50 -36 -81 -61 -23 -21 -46 -19 -62 -49 -50 -39 72
~alo> m -21
~vei m -18
""",
    """
hook_me am 15 -16
let_somebody bo 23 -19
~orr abdfijknqtu -37 16 -46 -34 -40 -25 -21 -47 -39 -50 -30
""",
    """
do__of mn -21 19
look bdghmnoru -20 -21 -17 -15 22 -23 -16 -21 -23
que__@fetch adgimnu -30 -41 -37 -22 -25 32 -18
~daro moq -21 -16 -20
~enio m -16
""",
    """
^@stop acdefghjklnopqrstuv -56 -21 -55 -88 -72 -69 -69 -82 -99 85 -65 -47 -50 -56 -72 -58 -54 -62 -20
ahead mo -25 -19
can__sending m -15
come_from djmnu -21 -24 28 -22 -24
consult acfhijklmnoqrsuv 49 -26 -17 -28 -31 -31 -21 -31 -50 -30 -41 -23 -26 -26 -39 -24
depre* agimnsu 17 -19 -17 -25 -17 -15 21
en__es jmu 20 -18 -26
finished n -16
is_available i -19
quiero__con bikm -16 20 -20 -27
quiero__turno m -16
~alto abcefghijlmrtuv -15 -18 -18 -30 -26 -20 -16 -21 -17 28 -31 -18 -18 -22 -19
""",
    """
#_instead mr -17 15
@relative__need m -16
@vehicle__instead r -16
del_@ride bmo -17 -21 -16
el_mismo jm 16 -16
~erra bdghijlnqu -20 -24 -22 25 -16 -26 -17 -23 -18 -29
~sag adefijlnorstv -40 -26 -15 -15 -21 -26 16 -20 -25 -18 -15 -18 -23
""",
    """
desus* kl -21 17
estamos s -16
of__@late v 17
weekend abcdghlmpqsuv -29 -34 -16 -23 -18 19 -16 17 -18 -23 -25 -23 -23
~<bla abdiou -20 -16 -21 -17 -16 -22
~cra acdijkou -30 -18 -22 -21 -17 -20 -27 -30
~ili gjr -19 -15 -20
~nuda km 19 -17
~sera bdghijlmqrsu -20 -28 -23 -18 -22 -20 -16 -33 -15 -15 15 24
""",
    """
@call_any v 16
a_bit u -22
do__skip mn -24 19
wise m -20
~<eve acejmouv -17 -28 -20 -33 -17 -24 -22 -46
~hous osu -15 -15 -17
~reac abcdgijkmnoqrtuv -16 -23 -28 -31 -22 15 -30 17 -50 -18 -18 -18 -15 -18 -36 15
""",
    """
borren_mi lm 17 -23
no__manden k -18
otra_@person amuv -19 -20 -15 16
que_mas adfmnq -25 -16 18 -33 -19 -19
same_place jmu 18 -15 -15
vendra_a p 15
we__do a -18
""",
    """
have__be anq -18 -22 16
i_avoid gmn -21 -20 21
quiero__baja ak -24 -15
~llan m -18
~sha as -25 17
""",
    """
or_can jmnqu -18 -18 -18 16 -16
quede__ya mrs -17 19 -18
to_unsubscribe l -18
will_that m -16
wine hm -20 22
~vos m -20
""",
    """
^zxcvb em 15 -16
am__now q -16
en__@door dhjmu -16 -19 19 -31 -18
just_@cancel bmo 18 -17 -15
see__this msu -15 16 -16
yo__puedo aoq 15 -16 -18
~dict adjnqu -17 -19 -18 -22 -16 20
""",
    """
^all bdfhpq -18 -18 -22 -17 22 -16
anotame am 17 -18
is__free abdmpu -27 -16 15 -29 -20 -24
it_to adu -20 -20 -25
what__come mnu -19 -20 -23
with__@price mu -24 -22
~<eas abdj -23 -19 -19 19
~<reg dgjlnors -21 -27 -18 -26 -21 -19 -18 -19
~rac abdhijknpq -18 -26 -25 -18 -25 -17 -20 -30 -18 -22
~rman m 16
~rte bcefhimnqt -19 -16 -16 -18 -27 -30 -22 -34 -28 -23
~soi u 17
""",
    """
common$ pqs -16 -16 16
for__@holiday h 15
long__it dmns -18 15 -20 -23
oil$ mno 30 -23 -26
why_do adilmnp -17 -17 -20 -21 16 -16 -18
~eede boqt -19 -21 -16 16
~iru em 20 -20
~rue> aijq -16 -19 -22 -16
~ucc dhnu -19 -16 -20 16
""",
    """
caigo mr -16 17
count$ d -20
else_is m -18
nail_salon m -16
pico$ agjmu -18 23 -17 -26 -18
~odo> cefgijlru -16 -16 -21 -21 -22 -19 -23 -25 -17
¿__dia m -17
""",
    """
@open__you jm 21 -26
allowed__home nq -17 17
do__text jklmuv -17 -29 27 -40 -20 -17
god abhnopqs -18 -16 -17 -20 -20 -24 -22 -16
is__fav m 19
just_@stop lm 18 -18
llamarme im 16 -15
picking_me a -17
the_@door bdgilmnoprsu -24 -29 -21 -23 -16 -27 -27 -22 -23 28 -18 -30
the_reminder m -15
without__@ride nq -16 15
~jam ilmr -16 -19 16 -18
~ook> cefghkloqstuv -20 -29 -19 -23 -26 -24 -38 -26 -21 -19 -30 -28 -33
""",
    """
eh bm -16 -18
have__good ip -15 -20
hsa dmn 23 -36 -17
la_de ablmr -20 28 -19 -21 -19
puedo__en agmoq -28 -16 -21 -24 18
you_there adhjmr -20 -16 31 -23 -26 -27
~<he bcdefghjklors -42 -27 -18 -15 -29 25 -39 -40 -53 -21 -21 -15 -24
~eter o -18
~omi> nr 18 -19
~um> hj -17 -18
""",
    """
#_@late hmpr -15 -21 -16 27
@symptom_common s 16
agradezco bdmt -18 -16 -26 19
bridge mr -18 18
how_this lm -16 -21
me__it auv -30 -18 -15
optin* gqrv -22 -16 -16 -16
was__@relative bm -17 23
when__see ah 17 -17
you_speak cm 17 -17
~<ne cdefghklpqrst -30 -26 -65 -59 -23 -66 -19 -25 -43 -20 -26 -24 -33
~funn mq 19 -18
~pop dfgj -16 19 -16 -16
""",
    """
@drug_@drink n 31
a__es tu -15 -17
never_said km -17 18
una_@machine m -15
~<si cdefginopstv -53 -42 -43 -52 -26 -28 -45 -28 -26 35 -19 -36
~ce> acefghijlnoprsuv -18 -45 -59 -29 -26 -50 -30 -17 -44 -25 -17 -19 -16 28 -16 -27
~ipho dm -21 19
~udar km 19 -17
""",
    """
can_have bikmopqt 28 -17 -21 -20 -19 -17 -16 -19
eso_es ahmnuv -18 -17 -39 -18 18 -20
my__he mq -22 -23
~rti bijknqruv -24 -25 -18 -15 -15 -23 -17 -27 -17
~ung di -20 -16
""",
    """
^great mt -17 18
before bcflmpt -33 -18 -16 -19 -20 -17 -15
dejo_el m -22
near__@stop m -16
~ayin l -20
~jiy p 15
~nada defjkmoqrtuv -32 -18 -18 -29 -17 -18 -18 -18 -18 -17 -18 -16
~ono cdhjops -24 -16 -17 -19 -25 -27 -21
~quen alov -20 20 -18 -18
""",
    """
esto$ abgijkmnopqrsv -29 -20 25 -20 -26 -26 -17 -25 -18 -20 -21 -22 -32 -32
frent* jm 17 -16
make__# bo -21 16
me__@english cm 22 -19
on__@door m -20
text_the km -16 19
volver_a bimq -19 -16 -17 -15
~uti adeu -17 -16 -15 -21
""",
    """
#__before m -16
enoug* dlt -17 21 -17
how__the ghjns -26 -22 -26 -26 19
irme_en q 16
~chil dm -19 19
~gus dgklpsu -17 -23 -19 -21 -16 -16 -19
~hen> bcdefghjkltuv -24 -37 -21 -27 -31 -46 18 -26 -29 -26 -18 -18 -36
""",
    """
@english_please abcgijklmor -21 -22 37 -20 -27 -22 -29 -24 -32 -17 -15
and__time hj -18 16
avail* bhjntu -18 -21 -22 -23 -17 -28
dia__puede q -16
hurt mpu -26 -15 16
us__day m -16
want__make bo -17 -15
~apla ao -16 16
~hut> adghjmou -22 -18 -19 21 -17 -21 -16 -20
""",
    """
@day__no bmo -24 -16 19
still__the abn -19 -19 -16
what__take dgjnqu -21 -17 -21 -27 -19 -19
~mee aou -20 -21 -15
~pta dfhjkmu 16 -17 -17 -20 -25 -30 -17
~uo> m 15
""",
    """
does_target h -19
the__of bdfgijkmpqrtu -24 -45 -31 -42 -43 -17 -19 20 -30 -29 -18 -22 -17
~quar q -15
""",
    """
@call__please im 22 -17
@day_can o 20
@move_it adgijlmnopqrsuv -31 -23 -27 -20 -27 -27 -56 -20 41 -25 -28 -21 -15 -31 -16
came__i a 16
goes_there j 15
til bmnop -15 -16 -22 17 -18
visita anpq -15 -16 -17 -16
write_to c 17
~aden am -15 -17
~bank dhimn -20 -28 -16 20 -20
~flak mpq -16 -17 22
""",
    """
gave bimop -18 -29 -39 18 -15
makin* nr -17 -21
me__donde gms -16 -28 16
tienen__la m -16
~<sta bcdefgklnouv -17 -24 -54 -41 -42 -62 30 -22 -25 -17 -15 -25
~agai acehikmoqrtuv -24 -26 -20 -27 -37 24 -16 -15 -26 -37 -22 -33 -26
~mov cdefghijkptu -29 -30 -29 -26 -31 -33 -36 -23 -38 -38 -30 -49
""",
    """
^yo cdefghjknorstuv -23 -54 -49 33 -45 -42 -43 -25 -34 -31 -42 -33 -35 -31 20
driver__my mpq -22 24 -25
from__on r -15
on__day bgjnq -16 -20 -18 24 -21
street_@place m -16
to__@treat akm 24 -16 -22
~fin bcdefgilstuv -20 -31 -27 -31 -27 -42 -45 -34 -36 -18 -48 -19
~tota dmu 21 -20 -15
""",
    """
@parking__i jmn 20 -19 -15
^many m -18
an_apt amn 27 -31 -16
my_face ms -17 17
~ged> acghijmnqrsu -28 -20 -28 -16 -30 -30 -18 -23 -24 -30 -24 -29
~rts> dhlmnru -22 -15 -16 15 -15 -15 -20
""",
    """
@food_o dhmn -18 -18 -25 24
^@wrong abcdefghijklmnopqrstuv -25 -25 -31 -42 -45 -37 -39 -28 -38 -43 -29 -34 -49 -23 -21 -23 -26 -25 -19 -27 -35 65
^room amu 20 -18 -16
day_after n -16
estan__la hm 16 -20
vienen m -19
~bbi muv -22 -19 22
~bei dm -18 -30
~hau m -18
~rans abcdghiknouv -26 -25 -16 -31 -17 -17 18 -18 -20 -29 -31 -18
~rog ghiklnqv -15 -15 -18 -16 -20 -25 -16 -16
""",
    """
both__@relative m -15
cada_@visit ms -20 -15
goes__there q -15
not:sirve qu -20 -17
not:who bimqv -16 -15 -33 21 17
~<ki acdefghpqrv -32 -19 -23 -19 -25 -16 -34 -27 -45 -38 -26
~weri g -17
""",
    """
a__@texts k 16
eso__que dmu -18 21 -18
~<sub klmru 21 -27 -24 17 -17
~est abcdefknopqr -15 -29 -29 -34 -76 -32 -30 -35 -42 -19 -22 -17
~thos l -18
""",
    """
^basta jklm -17 -24 24 -25
i__@sick apqr -21 -15 -25 -19
ir_otro no -21 23
not:think mv -18 17
not_getting v -19
se__hizo mr -17 16
~aci efghjklqsu -17 -33 -21 -17 -22 -29 -32 -17 -15 -23
""",
    """
@clothes__what u -15
@pay_card adn -15 16 -15
@relative__@clinician aip -25 -16 -15
afuera a -19
are__place m -15
by_mistake lm -25 -17
como_# r 18
del_@day abcdhijklmpqrstu -40 38 -19 -20 -31 -19 -19 -18 -32 -46 -18 -22 -18 -23 -15 -17
died l -16
i_drop n -17
~<op bcdefgijmnprstv -23 -29 -19 -32 -39 34 -36 -40 -23 -47 -29 -29 -37 -37 -41
~enab klm 23 -21 -20
~lknl e 17
""",
    """
long_will u -18
not:way pq -17 18
wear_to mn 22 -21
~ast> befiklot -20 -19 -16 -23 -19 -20 -33 -28
""",
    """
@call__@clinician m -16
zxcvb_nm em 15 -16
~ays cdefgijltv -31 -18 -22 -39 -29 -37 -45 -21 -31 -36
~dre acefghijklnoqrsuv -24 -21 -19 -15 -23 -22 -25 -24 -16 -21 19 -24 -29 -24 19 -41 -20
~fir bceghikoqr -22 -19 -16 -15 -36 -20 -27 -19 -30 -25
~mela mo -27 19
""",
    """
activar km 17 -16
discu* l -21
manager$ imu 19 -20 -15
recor* abdnq -21 -17 -16 -19 -21
tried mu -20 20
you__if gm -16 18
~ulp i -19
~xz> em 23 -22
""",
    """
@english__good cm 18 -18
come__@call bi -17 -19
got__last klm -16 -20 17
how_would adilm 19 -20 -17 -18 -25
it_the abijms -19 -24 -20 22 -43 -16
not:sleep q -17
what__guys dhjmu -16 -21 -17 -18 20
~atto m 20
~imin almv -16 15 -20 -19
""",
    """
@drive_me abcdgijklmnoqsuv -31 -23 -17 -22 -17 -40 -24 -19 -17 -46 -36 -26 30 -19 -23 -23
@stop__querer k 16
decidi m -24
in__day m -17
otra__los k 16
resue* p 15
~oppi fnu 19 -15 -21
""",
    """
a__lol m -22
bad__@day m -17
meant_to v 16
~ard> bfgijklprt -18 -20 -25 -27 -26 -21 -25 -15 -33 -15
~knlk e 17
~rade abfghijnopqstuv -19 -27 -17 -16 -24 -25 -20 -22 16 -18 -21 -21 16 -22 -18
~tre> m -15
""",
    """
^why abeghijklmnoprstv -31 -19 -24 -27 -17 -33 -29 -22 -25 23 -26 -21 -29 -23 -16 -18 -18
apt amn 27 -31 -16
de__@relative adijlnp -28 -17 -21 -21 -21 -27 -16
thanks acdefghijklmnopqrstuv -26 -36 -29 -56 -56 -41 -48 -38 -43 -20 -42 -18 -35 -41 -19 -43 -43 -36 57 -46 -44
~ndr bgilm -22 -16 -19 -18 -42
""",
    """
@relative__mal pq -30 21
^want abkmo 23 -21 -26 -30 -17
dis$ abcdefghijklmnpqrtu -20 -18 -20 -34 -30 -32 -31 -25 -31 -32 -20 -25 -46 -23 -20 -25 -16 -23 38
havin* pr -22 -16
long_is jnsu -17 -16 -20 17
not:@treat o -17
preparo dg -20 -20
~tox m 22
~urse adegjmosv -21 17 -16 -18 -19 -32 -17 -16 -16
""",
    """
me__favor abcl -24 -20 -16 -23
una__el m -25
~ayl km -21 17
~do> cdefhijlotuv -22 -21 -72 -31 -17 -49 -22 -29 -33 -18 -16 -19
~ldca m -16
~ppos dmu -15 -17 -17
""",
    """
cool n -17
i__going dmnq -21 -26 -19 17
mi_acompanante q 16
not:cuenten bi 16 -16
paga$ dm 17 -16
up__another a -16
wena defhlmtuv -19 -23 28 -17 -20 -25 -16 -17 -16
""",
    """
do__come bdhjmopqu -18 -36 -22 19 -42 -19 -20 -31 22
la_necesito b 21
my__but amo -23 -16 18
~uita agijmosuv -22 -23 -20 -16 -19 -27 16 -19 -18
""",
    """
dale dfgjlnq -19 -19 -17 -20 -19 -18 -17
it__@medicine mn -17 -23
nieto amnqr -18 19 -15 -20 -19
right_if q 15
so__you m -18
~ady> bcdghjkostu -22 -20 -15 -24 -23 -31 -29 -16 -30 -26 -37
~arro abcdgiklnuv -29 -21 -17 -33 -25 -27 -19 -18 -26 -22 -21
~bsc acegkuv -15 -18 -17 -17 18 -26 -16
""",
    """
going__me bm -17 -31
i__questions im 15 -16
para_@date d -16
service_@animal n 15
yes__@drive pq 16 -19
~aiti mns -16 -20 -16
~empe a 20
~ria> efhjnqrstu -16 -24 -33 -21 -37 -42 -18 -37 -29 -17
""",
    """
figured d -15
got__put j -17
otro$ dmno -21 -23 -15 21
que_@vehicle gjmq -16 21 -17 -19
she__not abdinopq -19 -18 -15 -21 -19 -24 -22 23
~ego abefghiklpqrstuv -39 -29 -22 -19 -36 -39 -35 -33 -22 -20 -36 17 -26 -22 -16 -30
~emor mr -16 15
""",
    """
need__@person bq -18 -15
~cred dm 21 -16
~din afghnoprs -39 -30 -35 -20 -28 -28 -17 -15 -30
~imp al -15 -21
""",
    """
#__of bin -17 -16 -16
am__@call mv -18 16
de_donde gjluv -27 -22 -17 26 -18
hour$ ak -17 -16
para__@texts am -18 -23
said__her p -19
~gli p -16
~help bcefghjklnoprsv -36 -30 -35 -34 30 -24 -31 -33 -30 -32 -30 -34 -27 -28 -37
~tch acdeghjkrtv -22 -16 -26 -15 -26 -21 -28 -17 -28 -16 -20
~yth cfghirv -18 -22 -32 -43 -21 -32 -28
""",
    """
flight_changed o 15
vendr* io -16 -16
~<boo adjmqu 23 -18 -17 -29 -19 -17
~<fun djpq -17 -16 -15 -26
~inal dqu -19 -23 -16
~woul efgjmnprstv -17 -17 -29 -27 -19 -36 -26 -16 -31 -30 -27
""",
    """
^sale m 15
am_ok n -16
para__semana m -16
~<fla hnp -15 -23 -21
~eeti ablno -19 -15 -16 -15 -20
~orit agjkqsu -15 -25 -20 -21 -17 -22 -17
""",
)
