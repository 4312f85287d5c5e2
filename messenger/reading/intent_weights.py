"""Weights of the intent reader: written by ``python -m training.weights`` from 16218 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh intent word`` shows the lines with a word in plain order.
"""

SEALED = "b71e280d214362e4"

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
do__give abo -16 -21 -16
flu u -18
no__dinero m -15
to__back ijmnqu -21 -16 -34 -20 -20 -19
~acts adel -15 -18 -15 -22
~mas gijmqu -20 -16 -23 -29 -23 -21
""",
    """
a__work dgmq -17 -21 20 -16
is__per du 23 -29
me_gusta gilv -20 17 -19 -22
~iety mu -18 15
~jan> abhijlmnpsu -23 -21 17 -16 -24 -16 -32 -26 -17 -16 -21
~mit adjlou -24 -26 -15 -18 -24 -24
""",
    """
me_for i -19
trade imo -15 -19 23
we_decided a -16
with__@body mu -19 17
~el> bcdhjklort -28 -18 -34 -21 -36 -19 -26 -25 -22 -18
~nli agm 17 -15 -16
""",
    """
cual__es jmu 19 -18 -21
time__another o -16
~podr dhjmqru -20 -19 -18 -16 -21 -19 -17
~rwo dg -20 -19
""",
    """
do__all agjtuv -32 -25 -26 -17 -20 -20
el_cel u -16
how__write m 15
not:@english bcdglmnqrsuv -22 37 -20 -36 -22 -40 -15 -25 -19 -15 -25 -20
""",
    """
me_puso m -16
se__con amoq -20 -17 25 -17
till_it m -17
~desc bdgjln -19 16 -24 -20 -24 -15
~ga> abcdekpqrs -32 -22 -15 16 -32 -37 -27 -39 -34 -31
~guie bdgjklmr -27 -29 -21 -24 -25 -31 -31 -21
~outs abdnqu -16 -17 -18 -16 -17 -30
""",
    """
clinic ghilmnorstu -25 17 -41 -25 -65 -18 -19 -16 -24 -18 23
dosis m -16
llega* adgmnp -27 -19 -19 -36 -25 -18
test ju -22 22
this__@month mv -17 18
to__anything adm -30 -28 -22
~cks abnorv -31 -17 -26 -20 -18 -16
""",
    """
do__any bcdghnquv -18 -20 -30 -17 -24 -24 -28 -32 20
it__place u -16
room__me amu 18 -19 -19
~born m 17
~tes abcdefjlpqtv -19 -51 -37 -31 -21 -30 -28 -38 -46 -29 -19 -23
""",
    """
@sick__@body ms -15 18
@stop abcdefghijklnopqrstuv -60 -37 -68 -95 -109 -93 -88 -36 -18 -18 23 84 -24 -47 -77 -51 -33 -23 -79 -99 -45
email abcjmou -15 -21 -16 -16 20 -18 -17
encuentro_la r -18
my_boss blq -20 -16 -16
next_@month bmo -15 17 -24
not:puedo anoq -24 -16 23 -27
puedo_irme nq -17 18
to__off adijlmu -22 -21 -23 -19 21 -17 -19
total dmu 22 -20 -16
vez$ abciklnqrsv -15 -23 -20 -16 20 -17 -23 -18 -17 -17 -21
wish__these l 19
~edl amos -19 -24 -15 18
~ibo giklu 19 -22 -15 -26 -28
~uh> e -18
""",
    """
many__@stop l 17
much_for dm 17 -16
my__not agikm -20 -22 -20 -19 -50
pop_is dmn 19 -20 -20
ready abdikmnqu 18 -16 -17 -23 -17 -18 18 -20 -25
shoes adilm -18 -22 -15 -16 21
~ani dijlnrs -29 -27 -31 -23 -18 -17 -17
~ayi l -21
~rra abcefghijmnqtu 19 -16 -23 -16 -25 -37 17 -28 -36 -19 -23 -34 -21 -24
~uerd a -15
""",
    """
a__in bcdeijkpqrs -20 -19 -20 18 -34 18 -17 -23 -19 -32 -20
for__lol am 17 -19
in__hospital amu -18 -23 -22
keep_asking g -17
this_number dijkmv -28 -21 -31 18 -60 -16
~hang acdefgijnptu -20 -15 -28 -17 -21 -23 -30 -24 -25 -22 -17 -32
~rcu am -17 17
""",
    """
@cancel_that bo -24 -16
@insurance__it u -18
^on bir -18 -17 21
clothing mn -18 18
creo_que mv -16 18
should__buy gmn -17 23 -21
someone$ abcdhmuv -21 -24 -20 -22 -25 -37 -21 -27
you__@hours ahm -19 19 -19
~gus gklsu -22 -17 -19 -15 -22
~urti n -19
""",
    """
@relative__was mpq -18 -18 18
@texts_are mu -20 -21
did__last gm -17 20
do__rest m 16
do__what jmquv -16 -37 -18 16 -16
i_be bghmp -22 -17 -19 -45 -16
my__@symptom anpsu -16 -16 -21 30 -16
perdon$ su -17 -15
the__tv ju -19 19
vez bcdhiknpruv -40 -27 -21 -30 -27 28 -26 -21 -17 -37 -30
~dom a -17
~pli abefhjlmnprtv -35 17 -29 -28 -24 -35 -33 -53 -35 -24 -29 -24 -28
~song abgijlmou -17 -18 -22 -17 -15 -19 40 -21 -30
""",
    """
@texts_back ikm -18 25 -25
die u 16
due__a m -16
funny$ mq 22 -18
i__sorry u -16
in__i cimn 17 -18 -27 -20
location adfghijmqsuv -22 -17 -18 -17 -32 -33 17 34 -26 -15 -35 -22
need__different o 16
your_@staff him -19 23 -22
~imes abdnr -18 -19 -25 -29 -15
~pti befghijknprstuv -23 -20 -21 18 -16 -17 -21 -21 -28 -17 -25 -20 -19 -28 -24
""",
    """
@day_what abm -17 -15 -19
any_of lm 16 -20
can_not aefghiklmnpquv -38 -15 -18 -20 -50 -32 -21 -27 -27 -24 -25 19 -32 -47
good_on m -21
impor* l -20
quiero__@texts aikl -31 -32 16 -16
to_@day mo -17 21
~eles lmuv -17 -20 -16 -15
""",
    """
bendi* fmu 16 -27 -17
do__@relative am -18 17
get__not q 18
how__my dmu -21 24 -20
opcio* dghjmnu -15 29 -17 -15 -28 -15 -28
want_one b -16
~<ac bcefghklostuv -21 -39 -42 -43 -37 -16 23 -44 -20 -20 -36 -16 -46
""",
    """
am_texting a 18
forev* abm -18 -16 -19
the__@date cdghikmnopqruv -20 -26 -27 -19 -28 -17 -36 -16 32 -22 -19 -32 -27 -17
~amer mu 15 -19
~bel uv -17 17
~eje abdgjklrsuv -27 -28 -17 -21 -21 -20 17 -19 -20 -25 -24
~ines abgnqtu -34 -17 -22 -26 -16 -16 -20
~pack i -16
~rie> av -17 18
~und efhlmnoqt -34 -33 -26 -56 -24 -29 -24 -23 -39
""",
    """
do__about bdq -15 -23 -15
of__it m -22
where__place ju 24 -22
~isa abnqruv -25 -15 -24 -22 -16 -20 -23
""",
    """
@relative__out p -22
^pasame amv -27 -27 -16
off__the am -20 -21
servi* bmu -16 -23 -20
un__# m -16
~<ciu dju -16 16 -18
~<hea afghjklmpq -15 -17 -27 -25 -23 -22 -17 -25 -28 -25
~<kil adgijknopqr -19 -21 -18 -25 -17 -22 -23 -27 -15 -18 -20
~arb a -18
~bon iu -17 -18
~coj r -17
~howe m -17
~opi bgjlmnoqstuv -17 -16 -21 -16 -20 -26 -24 -22 -19 -15 18 -15
""",
    """
~anar nq 24 -20
~hdra km -17 -18
~tiva eiklmu -16 -25 26 -26 -17 -18
""",
    """
@ride__is m -16
^puedo abcfghjkmnprt -60 -35 -21 -21 -52 -32 -19 -21 -57 24 -30 -26 -19
les ghjnoqr -21 -20 -25 -38 -25 -29 -25
let__the m -17
quiero__@treat au 16 -17
up_after m 20
~<tir admnq -15 -27 16 -18 -23
~azz m 15
~ely> ahu -15 -16 -19
~nsfe iq 18 -15
~ormi abdghijlnopqt -25 -17 -20 -20 -20 -16 -20 -18 -22 -21 -18 -29 -16
~salo a -18
""",
    """
a__drug mu -17 16
department$ m -15
que__tienen dhijlmq -26 19 -15 -27 -16 -28 -23
snow bdhoqsu -18 -26 20 -18 -15 -18 -19
~cou aefghklmpruv -18 -25 -35 -18 -23 -15 -23 -21 -19 -18 -29 -31
~nsf diq -16 24 -16
""",
    """
cancelenla bmo 21 -22 -19
foggy s 16
~knlk em 16 -16
~ntu mn -17 16
""",
    """
can__all hi -16 17
esto abcdfghjkmnopqrt -48 -32 15 -32 -27 23 -26 -37 -23 -42 -33 -43 -28 -32 -40 -23
have_any hou -16 -16 -18
i__@insurer dn 19 -15
is__legal u 16
not:number gl -22 16
sera_normal su 23 -16
trabajan__la h 17
~<aut gnosuv -22 -17 -19 -15 -22 -20
~engu m 17
~tab agjoruv -20 -22 -16 -17 -28 -22 -21
""",
    """
@english abcdefghijklmnopqrstuv -50 -67 105 -63 -68 -56 -33 -51 -65 -68 -66 -72 -62 -62 -75 -46 -58 -54 -50 -38 -51 -62
i__something ahmo -19 15 -21 -19
los bcdefhijknopqrstv -58 -24 -33 -44 -24 19 -24 -35 37 -27 -51 -25 -47 -42 -52 -18 -23
me_di k 17
somewhere ajnp -18 16 -18 -15
~kers a -16
~mpie au 16 -17
~sant m 23
""",
    """
her_i r -20
if__can am -22 -26
is__flight m 20
this_going dm 19 -24
this_stuff lsu -20 17 -17
~aby r -18
~ecue m 16
~men bcefghjnopqrst -21 -33 -34 -42 23 -33 -27 -23 -15 -45 -19 -19 -51 -27
~otal dmu 22 -21 -16
~town adghlnpsuv -28 -28 -16 -16 -15 -20 -16 -21 -28 -18
~vein m -16
""",
    """
being m -23
hago__me a 15
not:them kmu -15 -22 -19
quien__mi imu -16 -16 17
~efec dmnq -18 -16 -17 -15
~mera boru -20 -18 -19 -23
~yri m 19
""",
    """
@visit_and aln 15 -16 -17
a_uno m -18
depar* m -15
it__so m 16
new acdefgijlmnoprst 21 -34 -56 -24 -27 -18 -49 -34 -49 31 -55 16 -48 -24 -41 -34
unsubscribed__that m -15
~name dgiklnoqsv -21 -22 -24 -15 -22 -19 -32 -22 -19 28
~nion ru -15 -17
~pcio adghjnu -17 -15 29 -17 -15 -15 -29
~ps> bdhipqr -23 -17 -20 -19 -21 -26 -20
""",
    """
@relative_los dmu -19 -24 16
could__just q 16
que__al m -20
~<amo mo -21 -15
~<lue lm -16 15
~eei ms -17 19
~has> dm -15 -15
""",
    """
just__this bru -18 -15 -15
la__el abdim -19 -16 -16 -15 17
time__lock hm 20 -18
you__same jm 15 -18
~andl pq 18 -22
""",
    """
#_@hours os -15 19
@call abcdefgijknopqrstu -51 -17 -60 -40 -49 -90 -50 88 -89 -28 -45 -70 -48 -82 -43 -50 -83 -36
@pay__@call i -21
^add abgiln 19 -19 -20 -19 -30 -22
^had ms -31 24
are_you bcdegijklmnopqrstuv -43 -21 -25 -57 -37 -29 33 -50 -55 -45 -58 -44 -39 -50 -60 -47 -64 21 -58
mejor__voy b 19
no_one dglmoqs -15 -20 -17 -26 -18 24 -16
ok__am m -16
quedo_el m 17
~<vo cdjlnpruv -17 -20 -22 -18 -22 -18 -16 -27 -16
~ave> adefghklmru -16 -27 -38 -40 -38 -36 -21 -17 -20 -28 -18
~cvb eflm 23 -15 -15 -26
~irs hkpqrtv -29 -22 -25 -23 -20 -15 -17
~kick abu -15 -16 17
""",
    """
@sick__i amns -16 -17 21 -16
as_possible mo -18 -17
for_next m -18
no_entiendo am -16 -27
trabajan_hoy h 16
~<jo bdgikmnoqru -20 -24 -24 -22 -20 23 -19 -16 -22 -17 -28
~<xc em 16 -16
~jdf efm 23 -16 -22
~jug o -15
~mit> d -17
""",
    """
@person__the m -21
dos_veces u -17
me__como m -17
my__can dgmoqruv -25 -15 -26 -23 18 -23 -27 -16
put__on bceghijklmnpqrstuv -26 -18 -17 -22 -25 31 -22 16 -28 -15 -28 -28 -23 -25 -20 -19 -28 -15
~cure dn -22 -15
~tto m 17
""",
    """
it__is dl -19 -18
you_speak c 16
~<oka e -16
~vok klm -17 18 -17
""",
    """
^prendan klm 18 -15 -19
hago dfhorsuv -38 -19 -19 -20 -21 -17 -29 -15
podre mnoq -22 16 -21 -16
you bcdefghilnopqrstu -33 -23 -15 -50 -33 -25 44 -45 -40 -88 -56 -89 -57 -73 -73 43 17
~ats m 18
~ncia ghkmnr -24 -20 -20 -18 -24 -16
~ucti b -16
""",
    """
@day__el amo -22 -19 27
am__work agimnor -16 -29 -16 23 -21 -19 -17
did_the dgj -16 -22 -20
in$ acfgiklmnoqsv 29 -53 -25 -33 -25 19 -47 -61 -18 -57 -30 -19 -50
might_be hmr -18 -19 26
most_@person m -15
near aijlnoqru -18 -24 20 -15 -21 -16 -20 -25 -24
pasenme jklor 18 -16 -21 -18 -17
puse bs -17 -18
yea r -17
~omor cdfgklprsu -16 -23 -19 -17 -17 -19 -17 -25 -16 -22
~quer gijklmpqsu -18 -17 -16 17 -28 -32 -18 -24 -19 -18
~subs cegikuv -19 -16 -16 -17 17 -26 -20
~tell ahkloqs -19 -22 -32 -24 -32 -18 -25
¿__en mo -17 -21
""",
    """
a_estar m -17
all__for dhlm -16 24 -16 -24
corre* aj -15 -16
do__help bdgu -16 -19 -24 -16
is__card g 17
mi__es abjku -34 -25 -18 -15 -28
show__a m -20
ya__lo bmp -19 -17 19
~<fr acegiknoqrtv -18 -19 -41 -18 -21 -22 -18 -38 -48 -26 -29 -53
~ondo g 18
¿__mi a -18
""",
    """
@vehicle_se qr -25 18
and__@visit bmu -18 -16 -19
days$ anq -20 -16 -20
me__@place bijoqrsu -16 -16 24 -16 -18 -18 -22 -19
quitenme__lista bl -16 20
~dela bmnos -21 -32 -21 25 -16
~loud m 18
""",
    """
me_what dmq -17 -21 -18
mi__nueva jm -16 17
my_work ag -15 -21
~otra cdfhiklnpqrstu -22 -37 -17 -29 -34 17 -17 -28 -29 -16 -30 -35 -18 -36
~usar g 17
""",
    """
@texts abcdefghijklmnopqrstuv -92 -74 -18 -92 -78 -42 -61 -69 -32 -85 81 62 -67 -84 -88 -71 -84 -76 -77 -67 -27 -32
como_a mr -17 17
es__caro du 15 -19
in__need mo -17 15
lengua cmo 18 -18 -18
new__dis im -17 -16
the_way hijopq -16 -15 -16 -19 -16 -21
what__and du -16 19
~<iph dm -20 18
~aria abgjlmt 17 -16 -20 -17 -24 -35 -15
~cnc bclmou 25 -16 -17 -22 -17 -18
~hiz o -15
~imbu d 15
~isse abmq -17 -19 -21 -17
~lenm b 16
~oche abdgijlortuv -24 -19 -25 -17 -17 -20 -20 -22 -18 -16 -23 -22
""",
    """
doubl* bmo -16 -15 18
from_the dfjkru -22 -20 19 -20 -20 -34
long_of j 17
not:carro jmpqrsv -19 -23 -21 26 -17 -19 -17
opt abcdefghijklmnopqrstuv -45 -41 -37 -33 -34 -24 -35 -28 -46 -40 42 28 -43 -38 -38 -35 -36 -42 -32 -33 -46 -29
texting_me agiuv -27 -38 -36 22 -18
yet$ aglmnopsuv -16 -24 -16 22 -19 -21 -19 -16 -21 -28
~<jaz m 15
~alke moqu -27 -20 -16 -16
~ibl hkpqstuv -27 -22 -17 -35 -22 -19 -30 -22
~orde im -19 20
""",
    """
@food abcdefgijklmnopqrstu -60 -66 -56 -29 -15 -51 -79 -56 -36 -49 -62 58 42 -56 -54 -76 -27 -44 -24 -80
bailed$ pq -21 17
does_school m 19
the__that adghsu -22 -18 -19 -20 -21 -23
through_what gu -21 16
~decl i -17
~got> ab -16 -18
~jue am -20 20
~lac acdfhilmpqt -17 -21 -48 -17 -18 -27 -33 -18 -25 -25 -21
~ncil am 16 -21
~nut abcdefghjknopqrtuv -35 -29 -21 -21 -20 -17 -18 -20 -22 -26 -26 -30 -19 -22 22 -17 -23 -21
""",
    """
@pay__@visit abd -15 -18 21
ask_my mnp 20 -19 -16
descuento d 15
en_la bcdefgilntv -32 -36 -28 -19 -15 -30 -39 -30 -23 -20 -39
mas_temprano aho -19 -17 18
tell_me abgiklmopqrstv -22 -31 20 -29 -21 -34 17 -28 -32 -35 -29 -18 -20 -30
~<dk em 17 -17
~<ocu mnuv -29 -16 -21 -15
""",
    """
and__not achmnpu -16 -23 -16 -39 -22 -33 -22
can__now him 18 -21 -17
getting_@texts klm 19 -18 -26
how_old adfghjlmu -18 -18 -20 -20 -23 -30 -15 34 -33
is__no mv -20 -18
you__cell m 15
~<riv q -16
""",
    """
@book_the abm 25 -17 -21
me__the chjnqrstuv -29 -16 -27 -31 -17 -17 -37 -29 -23 -29
pongame__@visit ao 20 -22
ptsd agi 16 -20 -15
that$ bdefhnqtuv -38 -23 -15 -18 -24 -25 -48 -25 -46 -24
""",
    """
can__me bhjlmnqrstuv -37 -41 -23 -32 -19 -41 27 -39 -38 -22 -50 -40
get__@person aimu -24 19 -21 -17
go__to cm 16 -17
gustaria ai 21 -18
the_needle ms -20 18
tom_from p 17
~cin bdglor -23 -25 -28 -18 -22 -23
~erin dglnv -15 -18 18 -21 -18
~los> abdimor -20 -20 -24 -16 -29 -23 -20
""",
    """
@open__break h 15
@thanks__you mt -18 21
^puede adq -20 -16 -16
during m -23
ears ms -18 15
escri* abdhjmnopqrt -45 -28 -22 -19 -28 -16 -24 -21 -25 -27 -24 -17
how__till n -17
is__place jm 17 -34
mande* abdgmoqruv -19 -21 -17 -30 -34 -21 -19 -17 -26 -16
transfer iq 18 -15
~back aefhklnortuv -16 -19 -27 -18 22 -49 -27 -19 -22 -16 -23 -37
~era ceglnqtv -36 -28 -21 -34 -25 -38 -30 -16
~lve jnps -17 -19 -19 -15
~uzz m -18
""",
    """
a_pin jmq 20 -19 -15
am__about am 19 -23
con__@clinician djmou -16 -16 -30 -23 -16
la_novela m 16
~ften dnu -18 -17 19
~ndl dghmnpqsu -22 -21 -18 -18 -19 17 -29 -17 -25
""",
    """
^end abcdefghijklprtuv -17 -15 -22 -23 -34 -27 -23 -20 -29 -17 -31 33 -17 -16 -19 -29 -26
can__still aimnoqs -28 -20 -32 28 -24 -21 -21
number_again m -16
que_ir abdghimop -31 -23 -36 -20 -17 -21 -24 -25 -26
~<ble adgijnqtu -17 -18 -16 -18 -16 -19 -16 19 -18
~ejar ags -21 -23 -18
~li> ajlops -19 -16 -16 -16 -18 16
""",
    """
@symptom_dos s 15
flying u -17
mensaje_de m -18
not:hora o 16
or_the ds -16 -16
writing inpq -26 -15 -17 -18
you__do ijnqu -29 -34 -19 -20 20
~cond m -18
~lep bmpu -19 -22 -16 -16
~lkj> em 17 -16
""",
    """
@place_para j 18
bajo__la m -18
carecredit d 15
meds dmn -18 -26 27
no__quiero ikm -17 -18 -29
wait_for q -20
~<au bcgotuv -19 -17 -27 -24 -17 -28 -22
~let acghoprstuv -16 -22 16 -23 -34 -21 -26 -26 -19 -48 -30
~pill m -19
~tail i -16
""",
    """
closes him -18 -19 25
like__out l 18
not_who m -17
stomachs s 16
~aim> i -15
~bloc abdfghlnpu -21 -17 -20 -16 -15 -18 18 -15 -17 -29
""",
    """
@relative__that admpq -18 -19 -24 24 -22
@sick__still mn -15 22
chofer abmop -21 -16 -22 -20 16
day bcdeghijkmoqruv -64 -54 -28 -35 -80 29 -56 -81 -36 -51 48 -38 -58 -50 -69
final am -17 -16
good__this m -16
i__more l 17
is__@drive q -17
por_mi abcdijklmnopqruv -26 -38 -27 -24 -26 -21 -19 -26 -46 -29 -27 32 21 -22 -21 -23
talk__about i 16
town__in j 17
~<hun mu -20 -16
~eter o -16
""",
    """
@date$ cdefghikmnoqrstu -24 -39 -15 -15 -31 -31 -29 -26 -36 -37 33 -18 -25 -18 -16 -42
a_hospital jmu -30 -24 24
a_poder m -15
count__@food mn -16 17
cual_es gosu -19 -15 -21 -19
i_hate a -22
manager imu 19 -24 -17
que__es abcdefhjklnoprstuv -35 -32 -21 -39 -19 -24 -44 15 -21 -18 -35 -32 -16 -22 -26 -17 18 -23
the__coming klq -22 -16 -15
~fono abcgoq -21 -23 -16 -16 -17 -26
~lase jm -18 -17
~pere blmo 17 -19 -26 -18
~reab jm 18 -17
~undo adklmnpru -16 -17 28 -26 -17 -17 -15 -16 -15
""",
    """
@clothes__pongo gn -35 20
a_otro bo 16 -22
am_# mno -17 -20 -16
fax adm -17 -15 17
is_no bimqrv -15 -20 -26 15 -18 17
""",
    """
^ocupo dmp -17 -18 -16
basta fjlm -15 -17 23 -27
out__me ampru -16 -20 -16 -18 -20
saque* aklmv -21 -16 18 -17 -19
se__me im -16 -19
stuff$ ghiu -23 -16 -25 -19
~ays cefgijlntv -32 -20 -38 -16 -27 -39 -20 -24 -29 -34
~test abdgjklnpqrstv -41 -26 -27 17 -24 -20 -19 -33 -26 -17 -19 -16 -24 -18
""",
    """
@relative__@clinician ap -24 -15
di__baja k 17
entiendo$ gmu 17 -17 -17
i__@animal mq 19 -19
not:@insurance dmqu 23 -22 -26 -24
not__me acdhjknpqs -41 -23 -34 -20 -31 -42 -30 -43 18 -24
olvido_la mo -16 -17
wonde* m -18
~bad m -15
~ora bcdefhijklpqtu -20 -36 -55 -26 -43 18 -54 -58 -20 -47 -23 -27 -17 -19
~rday m -15
""",
    """
@vehicle_goes jq 20 -18
a_tad mr -17 17
b$ m -21
delete__number m -17
i__@eat ahjmn -19 -23 -18 -33 30
not:casa m -17
~dud admuv -16 -16 -20 -16 16
~reti k -17
~ryt ahlnru -22 -18 -24 -17 -15 -17
""",
    """
bad__you m 18
directions$ m -16
got__@relative mp -23 19
i__no mnpu -31 -17 -18 -18
just cefghjkstv -26 -24 -28 -17 -15 -22 -25 -25 -20 -24
more acdfhijmnpt -22 -19 -37 -22 -33 -16 -23 -31 -44 -22 -19
south$ u -16
text__@relative klm -18 -16 20
who_do himnuv -16 26 -25 -16 -22 -15
~<har dhjlnquv -23 -16 -17 20 -21 -16 -34 -16
~<saf dijnru -22 -17 -15 -20 -16 18
~na> cdeijklpqr -35 -18 -51 -41 -47 -38 -16 -20 -18 -41
""",
    """
^los au -19 -19
choose am 16 -15
que__era m -18
schedule acegijklnopqstuv 37 -28 -20 -27 -31 -29 -30 -34 -32 -21 -26 -34 -22 -17 -30 -31
~died a -16
~icki a -19
¿_@open hmn 23 -18 -16
""",
    """
^hmm defghjlmtuv -19 -37 -24 18 -15 -18 -19 15 -15 -19 -15
escribo giklu 19 -22 -15 -25 -28
going__be bfjmoqs -22 -16 -19 -18 -28 -27 -19
leaving qrs -17 19 -16
there_soon r 24
this__for io -18 -16
~<cup adhijnou 21 -27 -17 -23 -24 -18 -19 -17
~lat cefgijklnopqstu -31 -20 -23 -27 -23 -39 -28 -32 -40 17 -31 -24 -17 -21 -41
~oll> m 15
~oop> m -16
""",
    """
@call_any v 16
@relative__can m -16
can__@book abcdghijnoqru 37 -26 -20 -30 -19 -24 -23 -23 -33 -31 -26 -19 -19
do__of mno -22 18 -15
does abefijlprtv -25 -17 -19 -31 -39 -49 -44 -37 -38 -36 -19
is__what gnq -18 -16 -17
link gm 17 -18
truck$ m -15
""",
    """
@ride_thing mp -19 18
me_the abcdknpqrsuv -22 -17 -15 -31 -23 -19 -21 -24 -17 -15 -20 -19
only__@day a 15
pm m -16
they__for dm 15 -18
~<adj i -16
~came bdiknor -17 -25 -18 -28 -27 17 -24
""",
    """
@drink__from jmnu -20 19 -18 -16
@open__@day abhjo -24 -18 28 -15 -29
@vehicle__that jn -16 -15
^@english abcdefghijklmortuv -27 -22 48 -20 -40 -31 -36 -18 -25 -30 -25 -35 -43 -16 -22 -23 -29 -21
con__ya m -18
disponible m -17
pague mt -21 17
questions gi -23 16
~lier ao -17 16
~wed> abijmnu -21 -18 -19 -19 -25 21 -16
""",
    """
#_@relative p -17
este__quien v -18
have__been s -15
i_turn jm 24 -27
the__instead ao -15 16
wife ghilmoru -26 -16 -18 -30 -21 -27 -25 -19
you__to abdkpu -17 -29 -33 -20 -23 -34
~<hic n -16
~ckin dmor -18 -19 -16 -22
~erde es -18 -17
""",
    """
all_at j 19
need__explain u -16
~dial a -17
~ette dhjknpqrstv -23 -18 -20 -22 -26 -16 -23 -21 -30 -16 -23
~fun bijpq -17 -18 -21 -21 -27
~mpez amn 20 -17 -15
~ula acefijopsu -28 -18 -16 -19 -32 -30 -27 -18 -23 -22
""",
    """
@visit_but m -18
am__@stop lm 20 -20
encuentro m -18
estoy__no jr 19 -20
getting_these gkv -19 -20 -22
hour bdjklp -18 -16 -19 -17 -17 -15
picking_me a -18
scared dgilpv -15 -22 -19 -20 -20 -19
wear adghjoq -23 -21 -32 -21 -26 -19 -20
~<cin m -21
~api j -21
~ost cefghiknopstuv -23 -15 -16 20 -40 -37 -26 -41 -18 -48 -20 -32 -15 -38
~ract no -15 -22
""",
    """
@person_come admnpqu -20 -17 -24 -24 -16 -23 20
apuntar a 15
que__pone nu 17 -15
~asdk em 16 -17
""",
    """
la__o jms 19 -24 -16
novela$ m 16
ok__@eat n 17
~<pai ghijlnqs -27 -19 -19 -24 -16 -32 -16 -20
""",
    """
@day_or m -15
a__truck dm -19 16
amor mo -21 -15
it__@sick ms 18 -17
make_me a -16
not:hay acghmsu -21 -24 -29 -16 -18 -22 -21
nuevos a 15
way abdfhijlmnprtv -30 -48 -16 -18 -40 -47 -18 -18 -41 -20 -17 31 -25 -36
""",
    """
^jajaja cegklmrtuv -18 -18 -20 -20 -24 33 -15 -20 -20 -32
a__go abdu -16 -18 -27 16
am__period n 15
license$ q -27
will_@call a -15
~<sel jlmnquv -20 -17 16 -22 -17 -23 -16
~ajo acglntuv -26 -24 -24 -23 -32 -17 -36 -22
~ank> adhios -15 -24 -27 -19 -18 -17
~cloc alr -16 -21 -17
~levo acdfghijklnoquv -23 -17 -23 -18 -16 -27 -18 -23 -18 -19 23 -19 -25 -24 -17
~van bcdgijmnpquv -20 -18 -21 -24 -22 -16 -39 -20 18 -28 -20 -18
""",
    """
court mn 16 -21
do__on dgmu -27 -32 22 -19
tad mr -17 17
~bian a -17
""",
    """
about__in o -16
choices$ gm 23 -22
town$ jmr -20 16 -16
which_@place m -17
with_someone mo -19 16
""",
    """
a__now m -19
deer m 19
garde* a -16
make_an bo -15 -20
pacientes m -16
que__mensaje gm -16 -19
~eers mt -20 17
""",
    """
^pulling bmr -19 -15 17
do__one mu -15 -15
going__@drive mq -19 22
i__dead m 15
mess b -17
mi_receta aim -16 22 -23
vende* dmu -25 24 -24
~ions abdefhkoptuv -21 -28 -40 -17 -16 -24 -23 -16 -26 -20 -16 -23
~know adefhijlnps -31 -16 -23 -18 -31 -23 -30 -28 -18 -15 -24
~ran bcegjlmprsu -47 -45 -45 -43 -25 -41 -22 19 -17 -28 -20
""",
    """
@vehicle__instead q 15
cuando_puedo g -16
if__came ano -16 -17 17
took__exit mr -15 17
trabajan_en h 18
~lar abcefjmopqs -39 -32 -38 -24 -23 -21 23 -22 -34 -16 -35
~oan> dm -21 21
~our bcefgnpqru -30 -41 -38 -35 -27 -52 -31 -30 -20 -24
~seme abijqu -19 -19 19 -29 -17 -22
~ssa abdijnotv -23 -24 -20 -16 -16 -19 -22 -18 -20
""",
    """
are__place m -15
can__her m -23
dormir$ m -21
hay_alguien anoquv -17 -25 -19 -23 -16 -19
it_over imou -18 18 -16 -20
no_@food ghmn -15 -19 -33 28
the__got mpq -22 15 -15
what__odds gmu -16 -17 15
would__@pay d 16
~<lis bcdefhjmorsu -18 -33 -39 -16 -17 -31 -49 -27 -46 -30 -35 -48
~utte no -18 -19
~wer> agijr -22 20 -17 -19 -18
""",
    """
^saquenme a -15
how__should dmnu -18 -16 16 -20
the__let m -15
the_iv ms -21 20
your_list bm -16 -25
~<my dmu -18 -20 -22
~bra cdhklnopq -24 20 -30 -19 -21 -23 -31 -16 -19
""",
    """
am_a jmoqu -17 -18 -16 -20 -21
my_own u -21
no__aqui mv -16 15
~<beb nu 16 -15
~rda agjnoqrv -37 -35 -28 -31 -23 -27 -18 -23
""",
    """
over_the bi -16 -20
the_cross djm -15 20 -21
~<rel ailqu -17 -19 -17 16 -21
~<sch dhpqu -15 -15 -18 -16 -19
""",
    """
@fetch__mi mnopq -26 21 -18 -21 -27
acepto_los k 16
if_@insurance dm 16 -16
last_night ah -21 -19
to_wait mnu -19 -24 -16
what__@treat agjmnu -17 -22 -25 -34 -17 26
~amor mo -21 -15
~iez> m -17
~nsaj abdhnqrs -19 -17 -20 -16 -15 -18 -16 -19
~tras dhijnqru -16 -22 -23 -22 -27 -26 23 -23
~uy> em 16 -17
""",
    """
first hkpqr -24 -19 -21 -18 -20
latest hmu 20 -22 -16
store m 20
up__@symptom r -18
~ling cdghnpqrtu -17 -20 -18 -33 -34 -34 -17 19 -27 -52
""",
    """
que__@place gilmv -16 -24 -17 -22 -18
~cia> bdghklnorsv -24 -32 -21 -17 -18 -26 -24 -22 -17 -18 -18
~lou m 18
~quem aqv -16 -16 -15
""",
    """
answe* abdgjlnqrsv -23 -18 -19 16 -15 -19 -21 -20 -15 -20 -20
de__es bghiln -16 -24 -20 -25 -21 -17
left__in m 17
staff$ m -19
traba* cefgjloprstv -23 -16 -21 -24 -33 -31 -17 -15 -21 -18 -18 -19
~<che acefghijklnqrsu -16 -24 -26 -24 -34 -26 -30 -36 -23 -20 -21 -36 -24 -18 -35
~<dow cgikmtu -16 -29 -24 -22 -19 -17 -26
~boy m 18
~gla arsu -18 -15 -16 -21
""",
    """
@stop_lo l -15
doing dhmnqrv -20 -19 -22 -20 -21 -22 -21
is__new alu 19 -16 -16
puking gmn -22 -18 20
sus_@texts ilm -15 19 -25
~cip a -16
~half u -16
~peng m 17
""",
    """
@visit__you m -19
probl* acdegjltv -22 -18 -19 -17 -21 -16 -20 -17 -25
stays ao -16 -16
you_do bcefgijmnoq -21 -22 -17 -17 -18 -23 -33 24 -43 -23 -32
~tip a -16
~vamo m -16
""",
    """
@person abcdefghijklmnorstuv -35 -48 -72 -67 -63 -42 -60 -27 64 -68 -55 -23 -48 -73 -57 -71 -41 -58 18 41
@visit_back m -18
me_llego dmr 17 -25 -18
not__tomorrow bo 19 -20
see abcdefgiklnopqtuv 48 -53 -39 -55 -31 -31 -25 -16 -33 -24 -46 -28 -42 -27 -19 -59 -43
~<sli abnoq -20 -17 -16 17 -15
~anl b -15
~cuen acefglostv -29 -15 -16 -25 -27 -21 -27 -28 -23 -25
~zon hno -15 -17 -16
""",
    """
i__get cghijlpstuv -25 25 -25 -19 -36 -30 -30 -21 -16 -44 -21
l$ elmu 25 -18 -24 -16
me_@day amoq -18 -26 22 -17
much_does dm -29 25
not:tienen m -18
not__since ms -26 19
now$ cdefgijlnoprtuv -43 -42 -35 -42 26 -49 -68 -20 -55 -15 -20 24 -41 -53 -41
sea bmo -16 -21 17
~brar dhsu 17 -20 -17 -16
~eah> mpq -23 16 -20
~lgun o -18
~lpe> i -16
~rdad mq -21 -15
""",
    """
am_in gq -19 -20
any cdefgijlnpqrstu -19 36 -50 -42 -51 -19 -45 -16 -30 -54 -20 -58 -50 -46 -24
but__can m -15
follow mq -21 -15
not__this dkoqv -17 -19 -17 -17 -17
roomies mp -16 20
""",
    """
a_otra ab -17 15
discount$ dm 17 -18
estoy__@food m 16
~<dio adhlu -17 -19 -16 -19 -20
~crui m 16
~ided v -16
""",
    """
boss$ t 15
funciona_esto gu 31 -31
muevamela o 16
not__chair m -15
screwed m -15
si_puede mp -18 16
the__wants i -16
who__@wrong imuv -18 -19 -26 27
~issi acghiruv -21 -18 -15 -18 -17 -18 -31 -18
~rmo> u -17
""",
    """
@parking_when mn -16 -15
an_hour ak -17 -16
otra_hora abmo -33 -19 -22 26
sea_el mo -16 16
trip$ dmu -16 -21 21
~lend dijq -15 -19 -16 -15
""",
    """
a_patient m -27
books ou -17 -16
got_it bdefjlmou -23 -22 -17 -16 -17 -19 16 -16 -25
last__can hmn -16 -16 17
there_another abm -18 -16 -23
""",
    """
consiguieron_mi mu -16 16
not:@cancel abcdefghijkmnoqrtuv -24 -66 -44 -44 -22 -16 -42 -22 -35 -33 -29 35 -30 33 -43 15 -18 -37 -53
para_las a -18
se__puedo q -16
she_said mn 19 -18
~<est abcdefikmopqst -21 -55 -25 -20 -62 -21 -25 -19 -32 -21 -24 -17 -15 -18
~cido am -16 -25
~nsen m -16
~ope> degu -15 -25 -15 -18
~usa hjlnrv -17 -17 -20 -17 -15 -16
""",
    """
con_@staff i 18
count$ d -20
de__¿ u -18
do_they acjnu -24 -17 -19 -25 16
hasta aimqr -19 -23 -27 -23 -19
in_# bhr -16 -24 19
to__@wrong m -17
voy__llegar oq -18 -19
you__@open bdhmorsu -18 -18 29 -35 -26 -20 -17 -16
you__anybody ah 16 -16
""",
    """
@ride__@insurance b -15
^@call cdefghijklopqrstuv -41 -39 -51 -39 -36 -45 52 -39 -43 -35 -33 -41 -37 -39 -29 -30 -39 -37
info blmou -16 -17 -18 -16 16
said_to al 18 -16
watch_the jmn -18 22 -17
~ejan aijmnu -20 -16 -22 -23 -18 -17
~husb m -18
~oint u 17
""",
    """
sale_el mo 16 -15
segui* iu -16 -15
sorry_what gm 22 -26
~hold adefhjklqu -29 -23 -20 -26 -15 -21 -16 -24 -21 -24
""",
    """
#__are em 16 -19
@ride__@relative mpq -20 21 -19
^bendecido fm 16 -17
borren__@visit lm -22 18
comin* dfghilmnrstuv -36 -23 -28 -27 -29 -31 -24 -23 19 -35 -19 -34 -27
este abdhjmnoqrstv -27 -22 -28 -17 -28 -29 -25 -26 -19 -18 -22 -20 16
series m -16
taking_@person ah 20 -21
~egar adghn -23 -20 -23 -17 -23
~jaz m 15
~mag adghiu -17 16 -19 -15 -19 -19
~uivo m -20
""",
    """
not__back b -16
sorry__is m -21
ubi abcgijklmnoru -32 -24 -15 -21 -33 36 -23 -26 -27 -16 -26 -24 -18
what__run admu -19 29 -21 -19
you__@stop ilm -17 20 -32
~<lkj eflm 25 -17 -16 -23
~len adhijmopqru 15 -23 -23 -18 -23 -19 -18 -17 -27 -20 -19
""",
    """
got__@pay jm 16 -18
ponga* gimu -17 16 -23 -17
that_normal mu -19 15
with$ abdeijlmt -19 -16 -28 24 -20 -20 -27 -34 -17
~nket n 16
~teri bdoqs -17 -17 -18 -18 -22
""",
    """
@cancel abcdefghijklnpqstuv -59 78 -90 -41 -81 -76 -85 -81 -89 -83 -48 -35 -91 -71 -23 -47 -68 -103 -90
after_all abhiklmnrs -23 19 -23 -20 20 -26 -26 -20 -22 -34
con__@relative abnp -20 -22 -15 17
donde_puedo agm -16 -18 18
garden a -16
her__# im -16 -22
mi__a jv -15 -18
quitenme_de bl -32 22
saw__on j -18
three_is mu 19 -18
to__an abmo 29 -21 -22 -20
~bie dfgipr -21 -33 -38 -34 -36 -42
~subo m -17
""",
    """
me__someone a -19
more_what o 16
no__maria v 21
recordatorios abghijklouv -32 -15 -16 -15 -24 -19 26 -16 -16 -24 -20
sign_up dj -15 -16
ubi$ abgijklmnoru -27 -21 -17 -26 30 -18 -20 -26 -16 -19 -23 -17
ya__¿ m -16
~<bl abcfghijlopqruv -39 -37 -34 -39 -47 -26 -45 -24 16 -17 -42 -16 -22 -54 -38
~acke b -18
~ciud dju -16 16 -18
~tan> bceghjklnopqrstu -22 -30 -17 -51 18 17 -20 -40 -38 -32 -26 -29 -30 -21 -26 -28
""",
    """
buen_dia fmt 24 -21 -23
kind__@clothes mn -16 16
necesito__a am 18 -21
prescribe mu 19 -19
~<fis gmnu -15 18 -16 -16
~den efghijopqstv -44 -41 -37 -17 -17 -31 -29 -29 -36 -54 -38 -29
~mex mu 21 -17
""",
    """
@relative__my aipq -17 -18 30 -27
am__another u -15
escribirme g -17
estoy__en ms -23 15
not:away b -21
was__about m 19
~cant imou -20 27 -17 -19
~nada defjkqrstuv -32 -19 -19 -29 -19 -20 -20 -16 -19 -20 -19
~ras cdefikmoprtuv -21 -38 -21 -27 -17 -31 -24 -27 -26 17 -24 -41 -34
""",
    """
@relative_sorry m 16
for_@day adlmoqrt -19 -19 -22 -21 -15 17 -16 -17
humano fim -17 26 -20
i__long n -18
no__llamo bilmv -16 -21 -15 -23 22
what__i bfghijklptu -33 -18 21 -16 -47 -16 -17 -23 -16 -25 -53
you_put do -17 -20
~algu abgjklrsu -20 -24 -20 -27 -21 -24 -22 -19 -45
~ins> anqu -17 -20 -16 -27
~nstr abdhjosu -16 -18 -16 -15 -16 -17 -15 -15
~ntin bginprsv -18 -20 -25 -16 -16 -16 -15 -19
~obo bdfghopqrsu -22 -18 -16 -17 -28 -30 -28 15 -21 -26 -30
~pron u -16
~sic bcdeghijlmopqsu -25 -17 -29 -20 -23 -19 -22 -20 -28 29 -17 -19 -23 -19 -32
""",
    """
@late_no mr -17 16
che cdjnosu -20 -21 -20 -23 -23 -19 -18
decid* dfgjklnpqrstuv -24 -18 -22 -20 -22 -29 -22 -19 -20 -26 -25 -25 -21 -20
five ijov -16 -15 -24 -16
the__what m -29
this_@day bmsuv -15 26 -16 -17 -15
~<tod acegijklnpquv -21 -27 -36 -43 -16 -34 -20 -17 -49 -16 -26 -38 -36
""",
    """
exit dgjmnru -21 -18 19 -32 -17 18 -20
the_weather m 19
~bef bcfjmpt -30 -18 -16 -18 -18 -18 -17
~oney cilnou -15 -20 -19 -22 -25 -26
~opy> ef -15 -16
""",
    """
confi* alnq -17 -22 -19 -21
damag* dm 18 -17
how__going dfmu -23 20 -18 -19
is__there djnpqsu -22 -19 -19 -20 -37 -21 -27
map efjlm -23 -17 27 -17 -24
me__pon mqs -20 22 -18
not_say lm -18 17
~<fre cefghijlmnqrstv -24 -18 -19 -22 -21 -24 18 -25 -33 -33 -21 -24 -19 -26 -27
~mal abdgilnprtv -25 -24 -36 -22 -48 -18 -43 -33 -19 -20 -27
~ngan bgm -16 -15 -28
~pape bgklopqrstuv -22 -32 -18 -23 -26 -20 -27 -24 -19 -17 -30 -18
""",
    """
@insurer__any d 16
bad_for mu 15 -16
conozco__nadie v -20
haha em -18 17
prefiero_en b -15
ya__@insurer p -19
you_make o 16
~ime> cdfgijklstuv -23 -17 -29 -32 -30 -23 -28 -21 -19 -25 -58 -27
~lake pq -20 16
~spel mu 17 -17
""",
    """
drivers p -23
estam* v -15
just__know qrtuv -17 -16 -16 -16 -15
ok bcdefghijlnopsuv -61 -79 -18 -102 -72 -72 -81 -25 -88 -61 57 -15 -27 -48 -22 -75
the__threw ms 23 -23
this__a abdgjmv -21 -15 -18 -19 -26 -35 32
who_makes m 16
~eal> chijlnoqv -21 -24 18 -25 -25 -17 -23 -18 -21
~gat du -18 -16
~rok djnopu -21 -21 -21 -15 -20 -18
¿__si abhjmou -18 -18 -16 -19 -27 -18 -26
""",
    """
weath* mu 26 -16
you_@move abdhikqu -18 -15 -19 -20 -16 -17 -22 -19
~ecio djnqu -19 -17 -19 -24 -16
~erso u -22
~fe> abdfghijlmnpsu -23 -16 -20 -19 -19 -20 -24 -25 -18 17 -27 -22 -19 17
""",
    """
alla dhmoqv -19 -22 -19 -20 -31 -21
cafecito mnu -17 19 -20
dormi* abdghjnopq -20 -17 -17 -17 -15 -18 -17 -19 -15 -27
monday dfjkmnopqru -20 15 -23 -16 -28 -16 24 -15 -20 -24 -26
rathe* amu -15 -24 -16
slow_today m -18
to_work bghipru -15 -15 -23 -17 -22 -18 -24
~adic mu -17 18
~rque lm -19 -20
~uss i 15
""",
    """
@move_la abo -19 -19 18
can__@clothes n 15
de_mandar lm 22 -21
me__@clothes acilmopqrs -30 -15 -19 -18 20 -16 -19 -16 -17 -16
need__refill a -16
with__before n -15
~bend bdeflmu -16 -19 -17 25 -15 -33 -21
~card aijpqru -30 -21 -20 -25 -29 -15 -36
~davi bd -18 -19
~ffi m -15
~hrou lnst -30 -17 -19 -15
~omo> ehijoprtv -33 -55 -56 -17 -42 -26 -27 -21 -30
~raid n -16
""",
    """
get__airport jm -21 20
lista gijnopu -32 -25 -16 -30 -20 -17 -17
not:desde s 19
pulling__now b -16
~bame aklm 20 -21 -15 -18
~mada amq -16 -16 -15
~mewh ajnp -18 16 -18 -15
~toy bcefhiklmprtuv -20 -33 -27 -25 -38 -34 -20 -25 -15 -43 22 -28 -32 -47
""",
    """
as_last m -23
can__@symptom mns -18 16 -23
np m -17
~<wil ceijklotv -34 -33 -35 -48 -49 -30 -22 -18 -40
~mar bcdeghiklopqrtuv -39 -32 -52 -31 -46 -28 25 -36 -36 -19 -23 -46 -35 -40 -59 21
~ogad i -16
~uir ijmqv -18 -18 -29 -22 -17
""",
    """
is_in dghjnrsuv -30 -19 -21 -25 -25 -20 -15 -32 -24
~ena cefgijlnopqv -35 -43 25 -22 -22 -16 -17 -38 -15 -30 -31 -38
~wan acdefjmnpqrstu 17 -19 -23 -20 -18 -22 -21 -23 -39 -22 -26 -34 -35 -20
""",
    """
ella$ fm 15 -24
lyft dhijmnqu -17 -16 -17 -23 -25 -25 31 -17
nice beilnoqstv -16 -19 -16 -19 -16 -15 -18 -15 17 -18
questions__@clinician i 19
~hese abfhjklmnopqr -37 -31 -19 -28 -26 -15 20 -29 -36 -31 -20 -31 -27
~omb adino -15 -24 -15 -22 -24
~safe dijnru -22 -17 -15 -20 -16 18
~self bcghjmrv -18 -19 -24 -19 -21 -38 -20 -23
~ther egkmqstu -31 -28 -42 -16 -18 -24 -45 -19
""",
    """
a__lol m -21
como_es agjmnsu -21 -24 -23 -29 -18 -17 21
do_on g 20
have__it lmno -16 -20 -18 -17
me__@ride bjmoqr -19 -15 -30 -16 22 -16
talk_to bdijmqu -24 -27 29 -15 -36 -15 -24
where_are h -21
~agu abdghijquv -25 -19 -27 -18 -20 -24 -16 -18 -22 -17
~muc acdefghijkopqstuv -20 -18 20 -32 -35 -27 -30 -19 -39 -31 -22 -19 -32 -18 16 -23 -21
~pasa abcdefghkmu -26 -34 -21 -26 -20 -22 -16 -35 -19 -27 -31
""",
    """
am__in bm -20 -30
are__today fm 21 -23
do__through gm -22 -23
do__wear gju -21 -16 -19
me_hizo mr -16 15
~<ke abcdfijpqtu -29 -18 -23 -32 -16 -20 -33 -19 -38 -22 -22
~blo> dlm -15 -15 -17
~ecen mpqu -18 -18 16 -16
~ss> cefhiklpqtv -41 -33 -32 -15 -20 -22 -16 -23 -54 20 -19
~uej ai -15 20
""",
    """
@animal__@food mn 18 -18
guys_still ah 18 -20
it_hurt dqu -22 -16 22
mrs dijv -16 -21 -20 18
need__shave n 18
~elan mno -16 -17 19
~ele> adijnqu -16 -19 -16 -18 -23 -17 17
~ince abghijlnpqstu -18 -31 -15 -16 -16 -20 -18 -19 -23 -22 31 -18 -34
~red> ceijklopqrtv -19 -16 -16 -36 -19 -24 -27 27 -17 -30 -25 -37
~rgi n -20
¿_y dj -18 -17
""",
    """
@call__is glv -16 -17 -17
no__nada bghilmn -33 17 -21 -34 19 -53 -21
~zo> abcdfijmnpqsv 20 -22 -16 -26 -18 -19 -19 -22 -20 -18 -22 -25 -19
""",
    """
^evening fh 25 -22
you_be oq -15 -15
~bvcx em 18 -19
~mo> cehiklmoprtu -24 -45 -39 -21 -26 -21 -16 -27 -23 -17 -33 -18
""",
    """
^ugh m -17
como__@visit abdgmnsu 22 -33 18 -17 -30 -23 -17 -30
much$ deilmtu 25 -16 -18 -27 -42 17 -18
pueden_@call adikmn -21 -23 26 -17 -24 -15
the__if m -17
~hone acdp -17 -15 -26 -16
~oos ailmo 26 -15 -16 -16 -16
""",
    """
quiero__de a -35
~ds> adefhkoprt -23 -29 -31 -22 -25 -36 -21 -18 -30 -27
~ext> bdefhpqrstuv -19 -52 -30 -26 -32 -23 -49 -24 -18 -36 -20 -41
~gday efm -17 18 -20
~inat m -20
~med abcgiklmot -17 -16 -19 -15 -29 -20 -18 -19 -27 -18
~toca mps -22 -16 -19
~uid as -15 -20
""",
    """
@person__on lm -16 -20
a_@clothes an -18 -16
bail bmo 22 -18 -16
have__from m -16
in__do m -17
llevo__dias n -16
my_other o 18
optin* gqrv -20 -15 -16 -17
temblando s 17
thing$ gioqruv 17 -20 -16 -27 -17 -25 -24
~<zxc em 16 -16
~houl bcdhikloruv -25 -20 -46 -29 -16 -23 -29 -19 -20 -16 -16
""",
    """
@howmuch__dolor dmu -20 20 -19
@ride__was n -16
ever dgikquv -16 -15 -20 -15 -20 -30 -26
her_home mp -18 17
hoy_es m 21
por__mall jmu 16 -17 -16
what__they ajnu -20 -19 -18 16
~erla m -17
~tac bcdghklmopqstuv -29 -16 -32 -34 -21 -20 18 -40 -29 -20 -25 -18 -16 -20 -27
""",
    """
a__day abimnopqrsu -23 -24 -17 17 -21 23 -20 -23 -17 -19 -24
over__my i -18
will__my dnqr -18 -31 -20 -17
y_eso j -17
~nsar bm -16 22
""",
    """
@late__my pr -16 17
and__back mpq -19 17 -16
maybe$ belv -20 -17 -15 -16
me_lo im -16 -18
poco$ o -15
side dq -18 -16
still__come m -17
tengo__mi d -16
~rden abr -26 -26 18
~tas abcefklmopqrtv -19 -31 -24 -21 -20 -23 -21 -34 -23 -29 -28 -15 -24 -27
~usp m -20
""",
    """
me__# blqru -17 -21 -20 -24 -23
me_pongo gmn -42 -16 27
supervisor him -19 22 -23
to cdefhijklprsuv -24 -33 -77 -56 -25 15 -16 -35 -30 -20 -29 -53 -32 -37
would$ u 15
~etwe ai -16 -16
""",
    """
@place__@vehicle j 18
have__# ampt -16 20 -19 -17
~<cak m 16
~muni agm -17 -16 -16
~nyt bfghimrsv -33 -17 -27 -35 -17 -15 -20 -17 -24
~ptop m 18
~spe adegjkloqtv -37 -31 -23 -36 -41 -32 -23 -18 -20 -26 -33
""",
    """
^@howmuch abcdefhijklmnopqruv -50 -48 -36 25 -54 -48 -39 -45 -62 -39 -49 20 -62 -35 -35 -43 -15 16 -48
can__a acghiknprsuv -25 -31 -25 -35 -17 -18 15 -19 -29 -26 -47 -19
can__you abdghmnqr -28 -15 -23 15 -25 -18 -17 -18 -18
not:fecha o -19
target hu -17 -16
""",
    """
^for lm 16 -16
do$ bdghijmno -16 -23 22 -32 -17 -31 -34 -25 -22
es abcefghijklmnopqrstuv -69 -45 -53 -94 -97 -56 -26 -32 24 -76 -57 -16 -49 -26 -63 -31 -88 -18 -78 53 44
i__decided bm -17 17
no__llegar rs -18 -15
to__@symptom su 23 -15
""",
    """
hey bcdfijmpqrtuv -20 -15 -25 36 -25 -27 -24 -22 -18 -16 -16 -35 -15
horas hjmopru 17 -19 -37 -21 -16 -21 -23
not:getting gv 15 -24
~<jk deflmtu -16 31 -26 -21 -30 -15 -20
~<mil abou -24 -20 -16 -18
""",
    """
@call__text m -18
@drug_the mn -16 19
be_@late hnoqr -21 -17 -15 -20 17
did__say lm -18 17
fav m 17
he_have m -21
that__what gmnou -26 19 -26 -15 -24
~<be bdegijlmpqtu -19 -29 -47 -26 -18 -31 -31 -19 -33 -31 30 -18
~erv fijmopsv -17 -18 -22 -18 -38 -18 -23 -18
""",
    """
did__@cancel bm -21 19
does__from mn 18 -17
fax_the i -17
flaked mpq -16 -16 18
hold__@medicine mn -20 16
notice am -16 -24
vecino bm -15 17
want__@cancel b -22
yes__@drive q -19
your_@price dm 16 -17
~enia u -19
~isio s 18
""",
    """
class au -17 -16
con_los aiklpsuv -20 -28 -41 29 -15 -19 -18 -15
el__voy mr -20 17
i_miss n -15
la__otra a -19
mi__la a -21
y_mi p -15
~ary> ghloqsuv -18 -21 -29 -23 -18 -16 -26 26
~head dijmnqu -19 -21 -16 -34 20 -18 -25
""",
    """
describe g -15
fun$ gmu -19 22 -18
man al -21 -20
to_text iu -22 -24
~hers gu -20 -22
""",
    """
encanta m 16
how__out u -16
my_@day mo -19 18
~agen abcdefghjklmprstuv 22 18 -26 -27 -20 -33 -24 -17 -33 -31 -25 -37 -18 -17 -18 -24 -25 -19
~amo> abloqru -26 -22 -22 -17 -18 -16 -18
""",
    """
para__este lu -18 -17
que__@treat bsu -17 -18 20
something__in mu -22 15
""",
    """
@cancel_what abmo -16 22 -21 -17
^when bcdefghijklmnopqrtuv -26 -17 -47 -19 -16 -23 15 -27 -55 -41 -29 20 19 -41 -38 -41 -42 -24 -53 -20
not:send bcdgiklm -20 -15 -31 -23 -15 -18 31 -32
texting_you g 15
there__or u -17
who__this cdfgimu -19 -20 -19 -22 -24 -17 23
~<cob adjlmqrsu -19 24 -17 -16 -23 -19 -17 -19 -22
~ajaj abcdegklmqtu -18 -15 -19 -16 -19 -21 -21 -25 16 -18 -21 -22
~epen am -15 -17
~ntac bdgjklmopqv -22 -26 -27 -17 -16 20 -40 -23 -15 -18 -20
~serv fijlopsu -16 -21 -16 -16 -31 -15 -20 -25
~uev bdgijlnpqstu -16 -32 -20 -24 -28 -19 -25 -20 -23 -28 -18 -23
""",
    """
#__@visit m -22
groggy su 17 -17
que__deja gjmnq -16 19 -19 -15 -24
situa* am -15 -18
~addy jmu 25 -19 -16
~ben befghijklmnqsv -23 -22 21 -33 -32 -26 -30 -29 -23 -26 -24 -19 -18 -24
~mile aou -20 -15 -15
""",
    """
@stop$ abcdefghilmnopqrstuv -50 -57 -57 -45 -75 -58 -49 -44 -56 79 -50 -62 -41 -35 -39 -18 -47 -47 -56 -43
and__my mp -35 -18
askin* dhlopr -17 -19 -28 -17 -19 -18
back__please ko 20 -22
con_quien mq -25 -16
have__on m -20
hit__up abm -17 -16 -17
~lene a 16
""",
    """
@symptom_del s 16
^jaja acegklmtuv -16 -21 -18 -19 -20 -20 27 -20 -21 -15
dije$ km -17 16
entra a -16
i__as m -17
needed_to m -17
pregunta$ gi 16 -18
still__is s 19
the_music mn 16 -16
you_taking ahm 23 -15 -20
~efo bcefgjmpqtu -28 -31 -17 -20 -24 -25 -19 -27 -18 -24 -17
""",
    """
alo$ efjlmtu -23 26 -16 -17 -25 -17 -16
baja$ bcdefjklnpqstuv -41 -17 -32 -23 -16 -20 -37 24 -18 -16 -23 -21 -17 -27 -19
be_asleep m -16
funciona m -26
get_to jmnu -23 29 -16 -21
please__not bgiv -30 -19 -23 -16
still_taking ah 22 -25
~<cra adlou -18 -17 -17 -17 -16
~cov adgijlmnoqrsv -17 16 -17 -21 -20 -20 -22 -20 -23 -33 -16 -19 -17
~rwar bdikluv -20 -17 -22 -15 -20 -20 -15
""",
    """
see_you abdhijnpuv 21 -20 -15 -20 -16 -22 -16 -17 -23 -19
~ado abcefghlnoqt -15 -18 -27 -18 -29 -21 -24 -17 -45 -34 -18 -32
~rove djmu -18 -15 -22 19
""",
    """
@sick_@body bmopr 22 -24 -16 -15 -22
cupo$ ad 16 -16
dia__me no -16 18
en__mismo jm 17 -15
for_whatever m -26
left$ jm -18 17
nada_de m -18
out_@drink mn -17 17
there_anything n 17
~akin bdgikmotuv -20 -34 -16 -27 -20 -18 -34 -19 -36 -28
~dato m -19
~rten l 16
~ue> bcefhlmnprv -23 -35 -35 -31 -41 -20 -24 -40 -30 -16 -21
""",
    """
@texts$ abcdefghijklmnopqrstuv -60 -42 -73 -68 -62 -53 -34 -53 -32 -60 35 45 -26 -58 -50 -52 -52 -52 -52 -48 -19 -28
baja__@texts k -25
do__@ride dq -15 19
kids bcdghijklpst -21 -25 -29 17 -19 -24 -17 -16 -19 -22 -21 -15
no__# bo -16 15
sacaron_mi u 16
undo jklms -15 29 -25 -32 -17
~anet m 17
~lifi mu -19 19
~reu adm -17 -17 20
~usca bdghikln -28 -22 -16 -18 -20 -20 -21 -20
""",
    """
could__the n -15
far__it j 17
have__@pay n -17
la__ya mr -19 17
shoul* bcdhikloruv -25 -20 -46 -29 -16 -23 -29 -19 -20 -16 -16
the_sacar m 23
~<fo cefiklnqrstuv -21 -47 -22 -32 -17 -16 -25 -37 -41 -25 -16 -26 -50
~acce hiu -15 -20 -20
~enme bcdefghilmnpqstuv -15 -29 -31 -24 -20 -32 -32 -25 25 -49 -37 -28 -33 -31 -26 -39 -31
~eys m 20
~girl ab -17 -15
~lock acdefginrstuv -24 -23 -35 -23 -21 -26 -32 -31 -29 -19 -22 -38 -19
~want acdefjmnpqrstu 17 -19 -23 -20 -18 -22 -21 -23 -39 -22 -26 -34 -35 -20
""",
    """
el_puesto mo -19 -16
is__now pu -20 -21
take__if m -21
traffic abdefghijklnopqrstuv -17 -25 -18 -18 -18 -18 -32 -19 -30 -17 -16 -21 -28 -17 -20 22 -26 -15 -26 -21
~<pri bhjloqru -27 -22 -15 -17 -25 -17 -18 -26
~anco h -19
~hamb admoqs -19 -16 -25 -21 -16 17
~ped bcdfhjkmns -30 -20 -29 -18 -23 -19 -18 -20 -35 -21
~vat k 20
""",
    """
#__with m -18
let__it bdpu -20 -16 -18 -20
need__visa m 15
one acefhklmnoruv 25 -20 -43 -35 -54 -44 -48 -45 -27 -29 -35 -41 -19
sendi* bdgv -16 -17 -17 -16
~ixed amq -17 -16 -15
~oiu ceflmu -16 29 -17 -17 -29 -18
~weso mt -19 23
""",
    """
puedo_@drug aghnoq -16 -15 -16 19 -16 -24
said__to l -17
to_@eat hmnu -17 -15 22 -21
~nle> aijklmo -20 -15 -18 -19 19 -17 -17
~tact bdgjklmopqv -22 -26 -27 -17 -16 20 -38 -17 -15 -18 -20
😂$ em -24 23
""",
    """
@visit__more bl 25 -20
bailed q 18
be__before nr -16 16
es__@relative q -18
this_in acgmuv -31 33 -20 -28 -29 -19
this_legit u 15
~hab cefghjklmnopqrt 23 -20 -20 -27 -32 -25 -16 -31 -21 -36 -39 -16 -39 -21 -27
~ird jns -22 -21 15
~nadi bglnopu -24 -20 -23 -23 -17 -24 -17
~posp o 21
""",
    """
me__you bgmv -15 -29 -35 -18
my_car bdjmnpsu -16 -31 -19 33 -18 -16 -22 -25
need__new aio -25 -20 16
next cdeghiklmqtv -21 -38 -17 -16 -31 -33 -34 -35 -17 -32 -22 -24
recomendo_a a -19
tarjeta abdhioqu -19 -26 20 -20 -15 -16 -15 -17
the__@texts akm -17 17 -16
undo_that km 17 -19
will__her q -16
~amab dfmt -15 -17 -20 20
~empe agnu 19 -17 -19 -18
~less mtuv -25 19 -18 -16
~off aiu -20 -15 -23
~sto> afghjkmnoqrs -48 -32 21 -31 -44 -36 -21 -39 -24 -29 -37 -16
""",
    """
^quitame aklmn -20 -16 15 -20 -16
^re klm 19 -17 -16
a__out mor 27 -15 -22
do__@pay adgjlmnu -15 43 -24 -29 -16 -41 -16 -19
i__two m -17
~cau bm -19 -21
~imer bhilnoru -23 -20 -23 -27 -15 -24 -20 -17
""",
    """
^do adefgiklnoprstv -26 38 -23 -60 -20 -52 -92 -33 17 -74 -49 -60 -49 -87 -53
covid amopq -21 -18 16 -24 25
dia abcefgijklmopqrtuv 17 -21 -57 -46 17 -71 -62 -67 -50 -57 -31 25 -29 -25 -57 -51 -71 -59
expli* bcdgjmnoqs -18 -15 -21 19 -20 -29 -18 -21 -15 -16
happened dmu -16 20 -26
refill__my im -21 21
~fer> adghjkmnorstu -34 -21 -28 -22 -25 -17 -21 -27 -19 -18 -16 -16 -31
~ose> bcdeghijlnpqrtv -37 -21 -22 -19 -23 -20 -30 -30 24 -24 -24 -33 -33 -16 -21
""",
    """
adderall u -18
and_do mno -21 -15 -21
comida m 19
drinking m -18
have__@food n 18
me_cobraron dm 19 -19
would_rather m -16
~bana dn -15 17
~moke mn -19 18
~oser mu -19 -16
""",
    """
bitco* m 18
is__of abdghlmnv -20 -16 -40 -30 -22 -16 17 -28 -17
letter$ im -16 20
prefiero_@english cio 16 -17 -19
take__get jm -20 -21
the_same bklmps -23 -16 -17 -21 -20 -17
~enci bdeimnpr -29 -35 -18 -26 -26 -26 -16 -22
~jdh elmu 25 -17 -24 -16
""",
    """
atasco m -16
it__for hjmnoqs -17 -19 -18 -24 -17 -22 -16
me__is m -17
need_from dmu -21 -21 -23
~gni g -15
~rwor dg -20 -19
""",
    """
building abdghijmnuv -21 -15 -25 -21 -25 -27 32 -22 -15 -48 -22
is__@hours hj 16 -16
mi__favor cijm -20 -19 -16 -19
que__id dn -21 24
que__mejor m 16
trabajo__que i -17
una__de ano -27 -16 -16
will cefijklmostv -32 -32 -28 -34 -45 -49 -30 -17 -21 -18 -15 -41
~dele abdiou -16 16 -16 -23 -17 -17
~don acdehknopt -17 -29 -47 -18 -45 -39 -43 -20 -31 -19
~lly> bghlnpr -16 -25 -24 -18 -19 -18 -18
~ping dfghknoqtu -17 -15 -19 -19 -19 -31 -27 -28 -18 -28
""",
    """
goes__there jq 17 -16
tiene_la au -17 -16
up__@texts kmv 18 -16 -16
~<ai adehqru -21 -21 -19 -18 -17 -18 -22
~<th acefhijopq -24 -23 -60 -23 -18 -21 -25 -18 -21 -18
~lf> bcfgijmtv -25 -30 -20 -32 -19 -30 -17 -23 -29
""",
    """
lost__i r 17
~<wen abcefghiklnoptv -23 -18 -18 -33 34 -16 -25 -18 -24 -24 -24 -15 -17 -17 -20
~gen> aijloqsu -17 -17 -16 -16 -18 -19 -16 -18
~pto> kl 21 -16
""",
    """
@hello$ abcdefghijklnopqrstuv -47 -32 -31 -36 -50 47 -32 -31 -37 -33 -43 -42 -24 -34 -30 -38 -34 -29 -38 -48 -27
signed agm -18 -16 -22
~disi m -19
~inc abcefghijknpqstuv -20 -41 -24 -17 -18 -31 -32 -37 -34 -17 -34 -30 -25 31 -24 -24 -24
~lan> acgjmru -16 -15 -16 -24 -28 -18 -32
~plum giklu -16 -19 -16 -22 -16
""",
    """
^epa efm -18 22 -21
^este gmv -19 -24 17
about__papers i 15
have$ adhinq 24 -23 -24 -18 -23 -21
hora__la m 16
i__coming kmoqr -20 -39 -28 -17 18
need__skip m -17
not:mrs m -16
onda adfgijlms -15 -17 17 -25 -16 -28 -15 -25 -15
where__buy j -20
~epar bdghnou -22 -18 -28 -15 19 -20 -25
~mebo cgjlmnrs -17 -21 -17 -16 -33 -25 -24 -25
~pre> agnu -17 -17 -19 -16
""",
    """
@drink__good m 18
dia_me ahm 25 -22 -19
is__week ho -17 20
~<ne cdefghklpqrsu -35 -25 -65 -60 -35 -49 -29 -24 -26 -17 -31 -28 -17
~toma bdghjloqu -23 19 -15 -23 -17 -18 -24 -20 -27
""",
    """
@move__back b -18
duele$ mu -21 17
owe__day dm 15 -16
sabado oq -20 -19
""",
    """
diabe* g -16
le_entiendo cg -15 20
mine hmoqr -19 -33 18 -16 -23
~hem> adghikqrs -18 -27 -25 -21 -31 16 -16 -16 -16
~rci no 21 -17
""",
    """
lock j -15
need_an abgilmqu 31 -28 -15 -27 -19 -23 -24 -24
se__no oq -17 -20
~avin hilnopru -23 -18 -16 -20 -26 -25 16 -19
~slee abdghijloprv -24 -23 -24 -18 -24 -16 -17 -19 -19 -19 -24 -22
""",
    """
^desde fhjmo -17 24 -17 -23 -18
got__an pq -17 16
have__@relative mnp -17 -19 20
pocket m -18
the_@animal ms 26 -23
va eghijklnoprstv -34 -38 -35 -46 -35 -27 -35 -46 -17 31 -34 -35 -31 -37
we_@move bmoq -20 -21 21 -17
~ethi djpsv -29 -16 -23 -18 -22
~ipe> ab -21 16
~rang bmoq -16 -21 -24 -21
~rca aglnsu -20 -18 -16 -15 -21 -16
~rdan lu 17 -17
~thin cefhijqrt -18 -29 -25 -18 -16 -24 -17 -59 -41
""",
    """
borren_la bm 19 -16
dice_que p -16
it_@open hm 15 -21
~<ans abdgjlnoqrsv -23 -19 -21 16 -21 -20 -23 -17 -23 -16 -22 -22
~aran mv 21 -15
~ches agmntuv -17 -17 17 -17 -15 -18 -15
~nera agn -22 -16 -17
~reve bm -20 -22
""",
    """
@pay__my b -18
donde abdfhklnopqtv -19 -33 -35 -19 -28 -21 -36 -31 -30 -21 -34 -25 -31
is_not abdfghjklmnpstv -16 -19 -34 -22 -35 -18 -33 -16 -22 -34 -34 -43 -36 -29 38
it_make dgm -16 -21 -27
yo_no adfghjknopqrsv -33 -36 -23 -21 -17 -18 -21 -22 -27 -21 -36 -23 -22 32
~lvi adegnqsuv -16 -20 -19 -16 -20 -19 -16 -19 -16
""",
    """
creole cm 17 -15
sola agjmnoqr -21 -18 -16 -19 -16 -18 25 -15
~<alr aip -24 -21 -19
~<ato m -18
~esa> m -20
~nds glmnr 17 -17 -24 -20 -20
~pref acdghjkmnpqrstuv -32 17 -21 -25 -22 -15 -22 -45 -23 -15 -17 -17 -20 -22 -21 -21
~teet u -24
""",
    """
^ha eflmv -23 -17 -15 18 -18
la_hora a -25
the__and bimns -32 -22 -16 -28 -15
use__thing g 16
~<aqu bcdhiknoprtuv -29 -18 -29 -23 -22 -21 -28 -27 -25 -32 -17 -22 21
~dir bcklnouv -20 -15 -18 -18 -20 -21 -21 -18
""",
    """
not__@food m -20
puse__querer k 18
~berr m 18
~fo> bmou -16 -18 -16 16
~lse> cghijmnp -21 -24 -17 -33 -21 -31 -23 -29
~swe bdgklnopqrv -22 -20 16 -19 -21 -22 -16 -17 -21 -19 -22
~tico m -15
""",
    """
@cancel_i pq -16 -19
can_get abgijnqr -22 -16 -16 -26 -20 -18 21 -16
wear$ gmn -16 -47 34
""",
    """
anoteme a 15
not:gusta gilv -16 19 -15 -18
taking abdiklmosuv 17 -29 -31 -20 -15 -24 -37 -21 -29 -28 -22
""",
    """
@clothes_me gn -36 21
at__store m 17
canceled bimo -18 -20 22 -19
decli* i -17
the_menu m -15
~aken mpq -20 15 -19
~deme abdhjklmnpqsuv 17 -28 -22 -19 19 -28 -29 -40 -22 -17 -17 -22 -28 -15
~rue hinopq -17 -21 -16 -19 -15 -21
~sage abdijnotv -41 15 -21 -20 -28 -17 -25 -18 -19
~wen abcefghiklnoptv -25 -19 -20 -33 33 -17 -26 -19 -25 -25 -25 -16 -19 -18 -21
""",
    """
a__run u -17
asi bdghijktuv 16 -16 -18 -20 -20 -17 -17 -16 -30 -23
dreams su 18 -21
i_ever tv -16 -15
ir__@eat n 15
locke* amq -19 -17 -22
new_@clothes mn 20 -18
~<hor cdefghijklpqtuv -22 -38 -16 -34 -39 23 -46 -45 -31 -30 -30 -22 -25 -52 -37
~<sin abdghijlnpqrstu -15 -28 -24 -18 -19 -18 -25 -19 -19 -24 -24 -31 31 -20 -31
~were adjnqrsu -15 -18 -19 -15 -15 20 -19 -21
""",
    """
@day_but mo -19 19
@price_again dfjm 23 -17 -17 -19
@relative_will abmnpru -21 -16 -26 -20 29 -20 -18
pin abcdghijklnopqrtuv -23 -20 -17 -25 -27 -16 -29 32 -25 -27 -16 -25 -17 -21 -19 -15 -27 -18
til__ok n -17
to_give amu 16 -21 -16
~arn> cm -15 25
~nza imu -19 -20 -21
""",
    """
el_@clinician abdou 23 -17 -22 -23 -18
flexible m -17
me_llegan l -19
my_truck m -20
no__texteen lmuv 24 -21 -15 -17
recoger q 17
~tadi j -15
""",
    """
#__an m -16
can__type i 16
llego_a j -19
my_mind mopr -32 -22 -15 -16
not:any abdghimnrsuv -26 17 -25 -21 -20 -17 -42 -25 -24 -18 -33 24
~<dam bdjmno -25 16 -18 -28 -17 -20
~suc dm -28 -26
""",
    """
con__@texts aiklmsu -24 -29 -40 30 -39 -18 -22
marcar adimnu -18 -23 21 -22 -20 -16
~od> abdefghijkqruv -27 -16 -47 -43 16 -26 -23 -18 -36 -30 -24 -28 -22 -20
~ong abcdefhlqrtv -24 -22 -21 -32 -41 -47 -34 -35 -20 -17 -26 -16
~rip> bhnqu -19 -22 -23 -20 23
""",
    """
got__and mqrs -18 -22 -18 20
this__off almv -17 26 -24 -23
~nei dnosu -16 -16 -18 -17 -20
~raud u 15
¿__ser o 19
""",
    """
can__wear nsu 20 -27 -19
los__vez m -16
respondo$ gm 18 -16
your_@place ajlmtu -20 18 -16 -23 -18 -26
~ban> lmu 20 -17 -16
~cart abopq -23 -18 -22 -15 -20
~eady acgiknqstuv 15 -15 -22 -33 -24 18 -28 -15 -17 -30 -17
~lamo ablmv -16 -16 -18 -32 15
""",
    """
^need abijklmnpqstu 27 -18 29 -18 -24 -32 -47 -47 -32 -32 -23 -26 -38
do_if du -15 -19
earliest jmo -17 -19 -17
for_us av -17 -17
i__a cdefghjklmoqrstu -52 -25 -24 -28 -26 -70 -36 -39 -29 16 -18 -21 -27 -44 -53 -16
is__number dlmuv -37 -24 16 -19 -17
lleguen m -25
what__@eat dghmnu -18 -25 -16 32 -29 -20
with_the belnoprtuv -37 -17 21 -39 -17 -23 -28 -29 -49 -25
~junt gjmuv -15 16 -28 -20 -20
~todo aegijkmnorv -19 -18 -21 -29 -26 -17 -18 -28 -34 -28 -17
""",
    """
at__will n -16
long__it dns -20 -22 -20
mi__lo m -15
so__not amnpqr -18 -29 -16 -25 25 -15
~numb bcefhmnoqrt -26 -25 -18 -22 -28 -22 -29 -29 -24 -22 -26
~sac abdgijklnopqrsv 22 -31 -27 -24 -18 -26 -21 15 -26 -19 -17 -23 -18 -23 -23
""",
    """
@animal__comio m 15
against bm 22 -20
capit* jm -19 17
hon$ muv -24 -19 20
is_up adfghjru -19 -24 19 -16 -17 -21 16 -26
it_too jm -21 -17
que__alguien npq -18 -15 17
que__esto u 23
tengo__trabajar o 17
~<oi m -16
""",
    """
que__esta jmuv -25 -23 22 -18
ustedes__el m -16
~ands gmnoru 19 -38 -22 -15 -16 -25
~apto m 18
~bur abgijlnpqruv -22 -18 -19 -19 -29 -21 -21 -15 -21 -27 -27 -18
~cial ao -16 -16
~worl h -15
""",
    """
@day bcdefghijklnopqrstuv 38 -89 -73 -93 -26 -86 49 -75 -79 -86 -54 -60 51 -67 -48 -93 -40 -20 -90 -91
copia_de a -20
fecha kms -18 -25 -18
has_a ad -16 -15
se__@thanks mt -18 20
se__a acdnoq -25 -19 -17 18 -23 -20
una_@relative ai 17 -16
~<veg m 16
~deja acefiklnrstuv -26 -17 -17 -15 -30 -18 -36 -18 -21 -29 -15 -28 -22
~eat cdefhijklmopqsv -26 -39 -21 -22 -36 -23 -37 -27 -20 18 -27 -28 -32 -27 -23
~pea abdhjklnopqstv -17 -24 -30 -25 -21 -15 -18 -21 -19 -18 -26 -21 -21 -18
""",
    """
ahorita__@thanks bhmt -22 -17 20 -17
como__preparo adg -17 -23 -20
is__@day abdjsu 20 -15 -25 -17 -19 -19
~<jun gjlmuv -15 15 -16 -31 -22 -21
~arad jor -17 -17 15
~arda dmu -18 -23 23
~dys am -17 -16
~epos adij -17 15 -17 -15
~lem adegijlstv -26 -16 -18 -22 -21 -18 -21 -17 -18 -26
~lid abimnu -22 -25 -19 -25 -19 -24
~ment gopsv -35 -17 -17 -26 -18
~nif m 16
~no> efgjknpstu -44 -56 -16 -29 -33 -29 -25 -35 -24 -35
~pret acdlmnou -19 16 -19 -16 -18 -17 -18 -17
""",
    """
list_of ilm -16 -17 -18
to__from alm -20 -21 -15
~hap acdehijlnoptv -29 -17 -17 -20 -28 -23 -29 -21 -26 -23 -18 -24 -17
~oto> i -15
""",
    """
a_mess r 17
dice cijprsuv -19 -16 -19 -22 -16 -18 -20 -17
driver__me p -15
my__after m -22
one_is im -17 -17
pero__del lm -16 -17
see_the h -23
sent__my im 17 -20
~carm mp -16 -18
~flex m -23
""",
    """
@day_no noq -16 16 -25
early adghijlqu -15 -21 -15 16 -16 -21 -16 -18 -28
guess_that m -19
had_@food n 19
not:hold bm 21 -19
please_resume km 15 -18
quede__ya mrs -17 16 -17
to__for dgijlov -21 -20 -26 17 -17 -24 -21
~iale m -20
""",
    """
fix admnq -19 -17 30 -22 -19
solo__de aoq 20 -18 -19
~cada abhjlnos -23 -16 -15 -18 15 -28 -15 -21
""",
    """
drink n 18
escribiendo gk -19 -16
know__that mu -15 -19
message__@call m -15
not:another bov 20 -25 -23
not_mr m -16
~<onl aefghijkmnpstuv 21 -17 -22 -34 -35 -18 -23 -25 -47 -31 -31 -28 -20 -32 -23
~rreg p 15
""",
    """
helps gmt -19 -21 16
plumb* giklmu -16 -19 -16 -22 15 -16
try__@treat a 15
yard m 15
~<can ghjknprv -17 -15 -20 -16 -23 -17 -17 -26
~sec lnoq -15 -15 -16 -19
""",
    """
^tiene dgilmosu -23 -17 -23 -17 -29 -15 -20 25
a_problem m -17
cuantas_@visit adjnu -15 -21 -15 -22 23
les__que mn -20 -16
llama im -19 16
texas glmu -18 -16 20 -25
~<tin m -16
~jes m -17
~rki dhnpqrtu -18 16 -23 -18 -16 -20 -19 -21
""",
    """
^does bfgijklmoprstuv -41 -19 -42 -41 -19 -22 -21 -51 -39 -30 -25 -33 -26 30 -37
all_set mpq -22 32 -26
despues__@treat s 18
it__airport jm 21 -17
nadie$ jq 16 -16
read_it u -16
where_does djmnsu -20 -19 24 -18 -19 -23
write__resume km -16 18
~firm bdgilqu -16 -18 -17 -19 -21 -22 -23
~lor> bfgijlmnopqv -19 -16 -26 -19 -22 -15 26 -20 -19 -17 -22 -16
~unn abdfghmnquv -24 -18 -22 -18 -18 -21 20 -23 -30 -20 -18
""",
    """
^have acdhilnoqsuv -28 -29 -25 -16 22 -19 -37 -26 -36 -26 -29 -35
anything$ bgs -18 -16 -19
cabeza nu -20 -22
encon* jo -15 -16
is_@sick bmnpsu -16 20 -18 -17 -20 -23
me__one abm 15 -15 -17
pounds m 17
telling m -17
the__we a -15
you__is h -23
~ias> bcdghiknprtuv -33 -21 -27 -20 17 -27 -20 -31 -17 -24 -21 -36 -19
~ric agilmnqrsuv -21 -17 -20 -15 20 -21 -19 -17 -24 -24 -19
""",
    """
minut* abcdefghjklnopqrtuv -32 -28 -17 -20 -20 -17 -18 -19 -20 -23 -23 -23 -27 -16 -20 20 -16 -21 -20
parad* mr -16 15
the_highway s -15
to__up im -20 -29
~alt acdefghijklmnopqrstuv -38 -32 18 -45 -42 -39 -25 -17 -36 32 23 -22 -18 -23 -30 -39 -36 -31 -33 -41 -22
~beg mn -17 -19
~gne agm -18 -16 -22
""",
    """
@place_to m -20
^super m -23
long__the mnsu -22 -17 22 -29
you__something ao -17 18
~<sd em 19 -19
~<whe bcdefgiklnoqrtuv -38 -23 -18 -34 -48 -32 -34 -35 -22 -15 -22 -34 -24 -19 -26 -47
~lari gnu 18 -16 -16
~oan dm -21 21
""",
    """
@visit__i mn -30 -22
^es abcefhijklmnoprtuv -32 -36 -31 -34 -31 -36 -31 18 -24 -36 -69 -36 -27 -29 -27 -26 28 -51
^start abcdefghijklnoqrstuv -44 -32 -37 -21 -30 -29 -21 -29 -27 -31 43 -34 -18 -19 -35 -44 -25 -29 -23 -19
away__@visit bd 17 -15
de_casa kmv -17 17 -17
my__@drive an -18 -19
papeles lm -16 -18
plant* d -18
reach abcdgijkmu -19 -17 -18 -26 -21 23 -24 -19 -31 -27
siguen ks -20 -16
your__my m -19
~amp dou -21 -18 -22
~goi agijklmstuv -36 -29 -20 -17 -23 -17 -16 -22 -32 -24 -17
~net ajlmu -30 -28 -21 22 -27
~nto cefghiknpqtuv -28 -23 -17 -26 -23 -34 -28 -31 -16 -26 -19 -27 -48
~ozc il -16 -15
""",
    """
casa__@relative mpq 25 -18 -23
i__wedding m -19
is_some m -22
later__you o 17
of_what g 15
what__needed m -17
write au -15 -18
~appy abdefghilopstu -16 -19 -15 -19 16 -19 -20 -17 -18 -19 -15 -19 -20 -25
~eed cefghjkqruv -17 -31 -27 -20 -48 -18 -18 -17 -18 -20 -59
~nsie u 15
""",
    """
@howmuch_un jn -16 -16
not:he m -22
~ecte s 19
""",
    """
betwe* agiv -18 -21 -18 -15
hora_puedo ahimo -19 17 -18 -27 -25
mal_el ijlmv -17 -16 -20 -18 24
stadium$ jm -15 15
~<lov bdhjnouv -22 -20 -18 -16 -20 -20 -22 -19
~pens cefghijlnoprstv -15 -15 -22 -18 -20 -33 -26 -19 -30 -22 -16 -27 -23 -15 -21
~tra abcegjlmstu -25 -15 -29 -50 -26 -22 -36 -22 -26 -16 -24
""",
    """
@howmuch__@visit abms -27 -21 -24 -33
fell aq -18 20
que__@cancel bm 15 -17
save mr -19 19
skip__@medicine bmn -15 -23 18
~arli ijmnu -18 -19 -28 -19 -18
~ntil n -17
~olks gjm -17 -21 -21
~rad abdfghijnopqsu -25 -37 -24 -22 -33 -27 -27 -32 -28 16 -27 -37 -19 -41
""",
    """
@insurer__up dm 17 -15
@insurer_por pq 15 -15
cuando_tienen a 19
hay__si an -17 -16
it_so bm 16 -23
not_stay q 22
~acam alm -16 16 -18
~ego abefghikpqrstv -18 -19 -19 -17 -31 -39 -29 -28 -26 -40 20 -20 -18 -32
~llo> ijlprsu -17 15 -18 -19 -22 -19 -17
~sdfg em 20 -20
¿__@howmuch aj -15 -22
""",
    """
@cancel_me abmq -15 22 -25 -18
aqui__es mv -23 17
my_@ride abcdeghijklmnoqrstuv -37 -47 -25 -34 -15 -24 -20 -27 -31 -28 -29 -29 -40 -20 46 -24 -28 -18 -20 -29
the_effect u 16
what__wear gjmu -27 -17 15 -25
~<fum nu 15 -16
~high adghilnopqu -23 -22 -22 -24 -18 -18 -19 -19 -17 -20 19
""",
    """
i__at abghijklopqrtuv -29 -27 -34 16 -24 19 -17 -33 -36 -27 -25 16 -15 -32 -29
i__it ghimpsuv 16 -40 -37 -33 -39 -29 -16 -34
mandando_los l -18
metal m -16
not:idea l -16
~vien bcdghijkmqtuv -26 -23 -29 -29 -17 -25 -23 -19 -16 -22 -16 -16 -34
~wise dm 16 -19
~wond m -18
""",
    """
@call_en i -25
come_see amnop 31 -19 -19 -17 -15
de_@eat mns -20 17 -16
does_a ghqs -27 -18 -26 -19
not:@relative ablmqu -16 -21 -16 -30 21 -15
to_do adfhijlmq 18 -32 -15 -15 -23 -31 -26 -23 -25
~<via am -17 -16
¿__es ghino -32 -31 -15 -24 -22
""",
    """
de_tu l 17
did__to klm 22 -18 -20
like__it mru -22 -15 -21
my_alarm b -17
name__the m -16
~hts> dlnru -19 -15 -21 -20 -16
~ojo> r -17
~pas abcdefjklmnuv -29 -16 -43 -65 -37 -35 28 -24 -29 -57 -23 -29 -27
~rajo mpq -22 -17 24
""",
    """
free__day admp -17 -17 -20 20
needs_the amq -17 -17 -17
quiten iuv -17 -17 -19
~<ins defhlmpstuv -15 -20 -22 -28 -25 -23 -19 -19 -20 -16 -20
~comu i 16
~fit gju -15 -16 19
~wor abcdfgjkrstv -29 -31 -43 -20 -35 17 -26 -29 -24 -16 -42 -25
""",
    """
for_her u -16
que__@relative m -17
sitter abmnoq -16 -15 -26 -16 27 -23
time__you mno -35 -21 -15
yo__@visit adv -22 -15 17
yo_mismo nq -21 16
~asal m -15
~land acgjnquv -20 -16 -17 -16 -19 -23 -23 16
""",
    """
@open_on a -17
bendecido fm 16 -17
estoy_afuera m -16
lo__la abdm 16 -16 -15 -16
que_ciudad jm 18 -16
queda_bien mo -17 22
the__goes su 18 -19
un__y os -16 -16
y_quiero am 23 -21
~<rec bcefgjqs -47 -22 -22 -21 -58 -45 -22 -35
~para efghlpqst -31 -22 -22 -16 -19 -26 -20 -41 -40
""",
    """
@vehicle__not mq -22 17
am__need o 15
el__pero abmo -19 -23 -16 20
guys__@vehicle q 16
me__date am 20 -26
nuevo kl 16 -22
who__@drive imquv -16 -20 24 -21 -21
~calo fmu -15 27 -27
~epe adjot -20 -21 -17 -16 -16
~orke no -18 -18
~qwq em 18 -18
~rary hm -17 18
~xib m -17
""",
    """
por_cual gj -15 20
the_morning mrs -32 -16 -23
~form bcjklnors -17 -19 -36 -20 -26 -32 -23 -26 -26
""",
    """
ire__@day bo 17 -16
me_about dlmnpr -22 -26 23 -21 -19 -17
me_dio jmpqs -15 -17 -16 -20 19
not__my bcdjlv -18 -15 -20 -19 -26 -28
the__about m -16
~hrea l 21
~reak eil -18 -16 -19
""",
    """
@machine_no u -16
are__common s 17
got_home abhmpqrs -17 -22 -16 -20 -22 -21 -20 28
~<ni abcdefgijkopu -23 -38 -29 -31 -30 -33 -38 -43 -44 -30 -20 -36 -44
~road dh -17 -21
""",
    """
actually m -22
for_your almv -16 -23 -18 -17
lleva* aklmnopqrs -17 -17 -15 -26 -21 -17 18 16 -26 -15
not:llego mo -16 15
those al -16 -19
~cojo r -17
~com cdehijklptv -33 -15 -63 -25 -19 -24 -24 -29 -22 -54 -55
~onte abdgjklnoptu -24 -19 -16 19 -16 -17 -17 -28 -19 -16 -17 -28
~reac bcdgjkmnoqtuv -25 -27 -32 -25 -32 17 -52 -21 -19 -20 -19 -36 15
~sur acdefhijklmprt -21 -22 -22 -22 -21 -19 -16 -24 -24 -31 21 -26 -24 -17
""",
    """
se_lo mt -25 20
~cir abmn -27 -16 -24 -17
~ebo cdefjklmrsu -30 -17 -26 -32 -37 -25 -28 -35 -38 -41 -16
~nda ceghlnpr -16 -44 -46 -50 -21 -39 -30 -55
~reni mu 21 -19
~saje abdqs -17 -15 -19 -17 -17
""",
    """
@date__it bo -15 16
@relative__dia bm -19 -16
^ayuda acdefgmtu -27 -20 -48 -23 -25 39 -31 -36 -20
algui* abdgjklmrsu -18 -21 -25 -16 -21 -20 -22 -22 -20 -17 -42
am__talking iu -15 17
greetings m -15
me_@vehicle abijlmnopqrsu -20 -16 -22 -22 -16 -27 -18 -17 -26 -32 -21 -20 36
pin$ abcdgijklmopqru -21 -20 -16 -17 -23 -27 33 -22 -19 -36 -23 -15 -20 -18 -17
~ail acdefghopqrstu -15 -26 -20 -21 -19 -20 -40 -18 -38 21 -32 -27 -30 -24
~ssio cdgijnprsv -16 -23 -23 -17 -16 -22 -15 -17 -15 -16
""",
    """
all_can dghmu -17 22 -15 -20 -20
husbands m -18
your__best m -22
~irst hkpqr -24 -19 -21 -18 -20
~lean m 17
~lps> gmt -19 -21 16
~utsi qu -16 -24
""",
    """
se__en anqrs -22 -28 -17 16 -16
they_@cancel bm -21 21
was__of l -16
yo bdefhjmnorstuv -21 -16 -54 32 -54 -53 -17 -57 -30 -40 -45 -43 -25 31
~adj i -16
~ady cdghjknostu -20 -15 -24 -19 -25 -28 16 -21 -25 -28 -37
~busc dghikln -22 -17 -19 -20 -20 -21 -20
~laza abdhjmuv -17 -16 -23 -18 23 -23 -20 -16
~nsw abdgjlnqrsv -23 -18 -19 16 -15 -19 -21 -20 -15 -20 -20
""",
    """
@holiday__off adlmu -19 17 -22 -18 -15
^lol abcdefghijklmnpqrstuv -23 -24 -24 -35 -47 -36 -36 -19 -27 -23 -30 -35 52 -37 -22 -30 -23 -18 -36 -30 -33
i__@clothes adq -27 -23 -17
it_feel su -15 19
just__me amo -24 -20 15
make_you m -18
many acfghikoqrsv -26 -21 -15 -28 -29 -23 -19 -26 -21 -16 -19 -20
what__get mu -16 -17
~bra> ginu 16 -15 -15 -19
~otr cdefhilmnopqrtu -34 -17 -22 -27 -42 -47 -20 -18 -16 16 -22 -29 -19 -28 -46
~tee abcdgijklv -23 -17 -15 -27 -19 -17 -16 -18 15 -21
~vise ilmo -17 -21 -28 -15
""",
    """
@visit__no m -16
busca m -15
es_# dm -24 23
my_team m 15
sunday ahij -23 29 -17 -17
~ces> cghilnopqtv -15 18 -18 -24 -26 -25 -27 -18 -29 -15 -19
""",
    """
take_it hjlopqu -22 -20 -28 -16 -28 -29 -15
~ho> bijmpuv -30 -18 -17 -28 -21 -22 -17
~ueva djv -20 -18 -16
""",
    """
@relative bdefghijklnoprstv -28 -73 -120 -64 -52 -70 -58 -53 -31 -78 -25 -30 72 -50 -56 -54 -27
^help acdefgilpqrtu -33 -20 -28 -21 -22 41 -28 -20 -19 -29 -16 -50 -36
no__seguir gm 15 -20
quiero__@call ai 16 -15
to__but ablpq -19 -17 -18 -17 21
~<vi befghijlnpqu -20 -23 -23 -38 -32 -28 -23 -27 -45 17 -18 -29
~uper q -15
""",
    """
@relative__car m -21
a__place juv -20 -18 17
i_text gm 18 -19
plane* d 19
time__@eat h -15
ya_llegue jqr 15 -18 -18
you__fun dgmu -15 -17 21 -19
~ctr b 17
~egui ijoqsuv -21 -20 -17 -22 -18 -19 -16
~ewed m -15
~most b -15
""",
    """
^al j 16
aca adn -18 -15 -18
be__the ijmq -17 -17 -29 -17
bet cdefijklmu -17 -17 -33 -26 -17 -16 -15 -24 28 -19
mean_it l 17
queda* imu -19 -26 -18
~<she m -16
~eimb d 15
~hun mu -22 -17
~nana acdfghijklprtuv -28 -24 -30 -17 -24 17 -29 -28 -17 -19 -23 -22 -23 -35 -24
""",
    """
chicl* m -16
good_with m -16
i__new abdijmnuv -30 -19 -24 -26 -17 29 -26 -21 -16
la__@thanks bm 16 -23
minutes__the mr 20 -24
ya__lleguen l 17
~alen dijq -17 -19 -16 -16
~algo cfjkmpqstuv -18 -17 -32 -19 -37 -31 -17 -25 -18 -25 -27
""",
    """
@wrong_# abcdeghijlmopruv -18 -23 -19 -28 -37 -19 -22 -19 -24 -19 -34 -27 -18 -38 -26 43
despu* cdfgjlmuv -15 -30 -21 -25 -18 -23 -17 -20 -21
her_@medicine s -15
slow pqrsuv -18 -20 27 -16 -16 -16
sweats mnsu -28 27 -28 -17
~<wri aboprv -25 -16 -16 -20 -16 -18
~note bdgiknoqu -17 -21 -16 22 -17 -20 -18 -15 -17
~set u -16
""",
    """
i_cut mn -17 17
it_a abhijors 19 -21 -23 -25 -20 -17 -19 -16
la__voy r 19
stuff adhjo -17 -22 -19 -19 -17
the__sent m -21
this__again g -16
y__puede m -17
~aque agjklnoru -18 -17 -18 -19 18 -16 -19 -22 -15
~ata> gimnov -19 -16 -20 -20 -16 -16
~ay> acegjklnqstuv -43 -60 -68 -26 -36 -37 -33 -40 -17 16 -36 -23 -20
""",
    """
couple m -20
what__owe dg 18 -18
~ena> acdefgjknpquv -25 -17 -16 -27 21 -26 -15 -22 -23 -19 -20 -34 -21
~llev abcdefgijklmnopruv -28 -19 -21 -32 -16 -20 -20 -26 -28 -30 -29 -15 20 -29 16 -23 -31 -24
~sou u -19
~stah ciklm -16 -16 -16 21 -19
~vean am 17 -18
""",
    """
^nm f -17
consultation adjmnu 17 16 -15 -33 -17 -30
nice$ em -15 16
otro__tienen o 16
register a -17
to_the abdhlnruv -20 -19 -27 -35 -36 -54 -16 -24 -24
trabajo$ adjmoqr -23 -29 -21 17 -18 -24 -18
you__back di -15 -19
~aybe efl -19 -16 -18
~gned agm -18 -16 -22
~pene u -24
~rt> cefghiklnpv -23 -40 -45 -43 -29 -18 33 -36 -21 -20 -15
~sast mtv -18 18 -17
""",
    """
already_told lm -16 15
both_ways mp -16 16
do__begin n -15
is__cheaper d 15
some_other bmo 18 -17 -16
who__@call dim -16 19 -20
~<ban adghiklmopqstv -25 -31 -22 -35 -25 -20 -21 21 -21 -20 -20 -19 -19 -16
~cent u -19
~cont cdefjkoprstuv -25 -31 -21 -20 -42 -18 -42 -33 -18 -28 -30 -24 -26
~hts dlnru -19 -15 -21 -20 -16
""",
    """
@body__after s 18
a__@eat n -18
aqui_no lmuv -16 -25 -16 23
hay_para ah 19 -16
it__off mn -15 -21
my_@treat abo -25 -17 23
sirve_este gu 15 -21
times__i u -16
~bout cefghlst -22 -22 -27 -39 -38 -18 -20 -29
~deer m 19
~eam> lmnqu -18 25 -16 -15 -23
~houg jmnpq -16 -24 -20 -17 -20
~tarm iu -24 -17
""",
    """
@cancel__please m -20
but_i gjlmnqrtu -25 -19 -24 -21 -21 -36 21 -24 -17
cell_off bl -17 20
have__@visit dmn -18 -25 -22
~insi m -16
~oppe jn -16 -17
~soo dghijkmpqs -22 -24 -28 -23 -23 -19 -22 -20 -27 -18
~tch acdghjrv -27 -16 -32 -26 -21 -32 -24 -20
""",
    """
cosas m -18
not_going bmp 16 -21 -18
who__to q 15
~cio> dgijkmostuv -25 -22 -20 -27 -20 -16 -20 -22 -15 -23 -24
~mes> bcdmnr -17 -17 -30 -22 -34 -19
~ttac m -17
""",
    """
@stop_by kl 21 -18
contr* l -16
depresion$ u 17
me__so mq -19 -19
~emai cjouv -16 -18 -21 -18 -15
~ntis abu -25 -18 -16
""",
    """
ninguna$ q -16
~both ijmpq -21 -17 -40 16 -23
~ierd gins -21 -21 -16 -17
~inis no -16 -16
~rvic dmu -21 -22 -19
~xpe ahjloquv -22 -16 -21 -16 -19 -26 -38 -15
""",
    """
become__patient am 15 -15
esto__en c 16
for_after q 16
last_text klm -21 -21 23
leavi* qrs -17 19 -16
the__exit mr -15 17
~man abceprstuv -19 -17 -22 -42 -38 -37 -26 -17 -16 -40
""",
    """
@treat__not m -21
clothes dgmn -19 -22 -35 30
how__for dm 19 -17
pasa_algo imnpr -18 -17 21 -15 -17
~eeli aru -18 -16 -29
~egr dglmnu -16 -20 -17 -17 -19 -18
""",
    """
@vehicle_ok mqr -16 26 -17
can__mine m -17
do_@person bcdeghijklnopuv -24 -17 -22 -17 -24 -25 -33 -23 -18 -29 -25 -15 -22 22 -19
mejor__@day bo -16 19
menu abcdefghijklmnoqrtuv -22 -19 -22 -29 -17 -17 42 -21 -15 -26 -19 -25 -36 -23 -23 -21 -19 -17 -31 -20
texting__work gmu 17 -19 -19
there_@day m -17
walk_@insurance adu 20 -27 -19
~lang cu 25 -18
~omo ceijkmoprtv -20 -41 -41 -20 -20 -16 -17 -32 -32 -27 -36
""",
    """
bad__me o 15
my__his p -20
puedo__de nq -17 -21
to__in adghijlmnoqrs 32 -32 -23 -28 -31 -17 -21 -20 -35 -18 -39 -26 -26
to_take bl -29 -18
you__me befghjmpstu -57 -17 -17 26 -59 -19 -26 -60 -18 -30 -52
~ffec n -15
~mla> m 15
""",
    """
@visit$ abcdefghijklmnopqrtu 43 30 -76 16 -70 -67 -79 -87 -71 -58 -82 -90 -61 -25 -23 -80 -49 -44 -60 -22
a_@person abdijklmnoprsv -39 -23 -18 38 -27 -16 -21 -19 -33 -30 -27 -30 -19 -33
need__@cancel abm -19 27 -25
papel* lm -16 -18
~ants deiln 20 -20 -22 -21 -22
~asi adir -17 -16 -16 15
~ensi ghju -19 -17 -20 -35
~roug lnst -32 -18 -17 -16
""",
    """
english abcdefhijklmnopqrstuv -60 -50 82 -46 -57 -46 -36 -51 -48 -50 -56 -79 -44 -50 -36 -36 -44 -32 -42 -52 -49
gente bfjkmqs -20 22 -26 -20 -30 -15 -17
me_voy m -17
necesito__mi i -22
take__home abmnp -16 -19 -27 -24 27
vacat* m 17
who_this lmu -17 -21 17
~<you bcefgnopqrs -16 -35 -32 -15 -22 -44 -28 -32 -45 -36 -16
""",
    """
@price_me dm -16 17
den l -25
not:importa l -20
number_from im -17 -18
turn__up alm -17 -20 22
~das amo -20 -25 -17
~quir m -20
""",
    """
@day_at aeo -18 -17 -19
enough_with m -20
headphones mn -16 17
i__texting av 16 -16
ir_asi n 19
not:pasa m -16
what_your m -17
~runk s 19
""",
    """
@symptom_con aglu -15 18 -16 -16
^many m -17
ayer dgjqru -18 -15 -18 -16 -19 -17
my__needs bpq -16 -20 -21
there__good m 15
~<ob hm -15 -20
~arde adilnoq -20 -19 -16 -19 -21 -23 -21
~can cefgijklmnpqt -22 -15 -17 -29 -33 -40 -30 -26 20 -35 -36 -19 -19
~debb muv -20 -19 24
~osp dghilrst -17 -18 -20 -21 -17 -20 -22 -18
~poi mu -16 17
""",
    """
^paseme ij 19 -20
atrasado r 17
cars$ dm -17 18
dejen abdgijklnopqrstuv -19 18 -17 -23 -38 -23 -50 21 -25 -18 -16 -19 -19 -19 -16 -27 -24
knock fmt 18 -20 -16
want__@person m -16
~oreh n 15
""",
    """
@door abcdefgijklmnoqrstuv -33 -27 -41 -73 -43 -59 -60 -26 66 -46 -56 -23 -65 -53 -27 18 -49 -40 -64 -41
drunk s 19
ok_i amo 15 -15 -16
what__weather m 16
~<mnn em 16 -15
~fgh eflm 25 -18 -18 -25
""",
    """
aqui bcdhiknoprtuv -29 -18 -29 -23 -22 -21 -28 -27 -25 -32 -17 -22 21
have_room amu 24 -22 -16
me_an am -20 20
no__deja blm -15 -18 -19
so_he m -21
yo__soy aquv -15 -17 -16 21
~dow cgikmtu -17 -29 -26 -23 -18 -17 -26
~ose cdefhilmptv -30 -37 -22 -17 -36 -36 20 -16 -31 -25 -24
""",
    """
#__of din -17 -15 -16
actua* dhm -18 -18 -26
he_can m -16
llega mr -27 -17
the__list mn -21 18
~hour bdjklp -18 -16 -19 -17 -17 -15
""",
    """
^quede bmoqs -16 -22 -15 -18 26
do_not acfhikmnostu -41 -21 -28 -24 -21 -75 16 -70 -37 -47 -47 -28
i__@stop ijkmo -18 -17 19 -27 -18
me_@insurer abmp -16 -20 -25 18
number_@stop lv -17 17
puedo_hacer q -18
transfer__to im 19 -16
you_there dhjmor -16 31 -26 -28 -16 -29
~eva bfgijknstuv -18 -17 -17 -26 -31 -22 -34 -16 -17 -31 -23
~kay> e -16
~sgos dmu -18 -19 22
~spi dhilrst -17 -20 -18 -16 -16 -18 -18
""",
    """
for__# i -16
lista__@day blm 17 -17 -18
this__real u 20
time$ bdlmnu 18 16 -34 -19 -18 -29
to__front dm -15 -27
your__in m -31
~anoc hns -18 -20 17
~mero abcdefhkmnopqst -20 -38 -29 -41 -21 -19 -26 -17 -18 -26 -36 -32 -27 -29 -18
""",
    """
@relative__sleep m 16
llego_un dm 18 -26
wants i -20
~yan> bdoqv -18 -18 -18 -16 -16
""",
    """
he__@drive pq 20 -17
street_number j 18
~goe dghjmnps -26 -16 -15 23 -32 -24 -20 15
~iemp adghjsv -28 -26 -21 -19 -19 -19 -20
~owa u -15
""",
    """
@move_please cmo -29 -21 23
amables mt -19 16
comp a -16
for__patient a 18
get__that mu -22 -18
not_doing v -15
que_trabajar n -15
to_snow dhm -20 -17 20
~desu kl -17 18
~eact iklm -21 20 -26 -19
~ific do -15 -15
""",
    """
about_bad m 17
do__come abdghijkmopqu -21 -19 -35 -17 -25 -19 17 -16 -38 -22 -19 -30 25
fam acdefghijklmnpqru -16 -20 -24 -29 -26 -18 -18 -17 -20 -17 -26 15 -17 -16 -16 -19 -23
the__thing lqs -22 -23 -22
~duo m 19
~ota> mnu -20 -17 20
~plai abcdijkmno -27 -16 -20 -29 20 -21 -18 -18 -16 -19
""",
    """
@ride_handled p 16
makin* mnor 16 -16 -15 -19
out__i mnq -25 -20 15
we__do m -16
~<kee abcdijpqtu -28 -18 -20 -26 -18 -25 -24 -29 -21 -19
~iso adeijnrtu -25 -19 -18 -18 -20 -19 -19 -19 -24
""",
    """
comezon n -16
should_we am -17 -22
the_printer m 19
~olve gim -18 -20 -19
""",
    """
at__that mn -20 16
dia__ir an 19 -25
florida$ bm 16 -17
guy djlmov -16 -19 -20 -26 -15 24
quiero__hora amo -19 -22 19
texti* dfhjmnopqrst -20 -21 -20 -22 -23 -18 -26 -21 -25 -25 -19 -25
~cros aghjmnoqu -27 -16 -21 15 -17 -17 -21 -22 -18
~rans abcdhinoquv -19 -20 -15 -28 -18 21 -23 -28 17 -29 -17
~taf abgijlmov -16 -16 -20 17 -20 -19 -35 -15 -22
~yest m -16
""",
    """
are__any adhmo -25 -18 -25 23 -18
el__cubre d 17
how__become am 18 -16
just__day o 15
not:favor bo -18 -18
talki* abl -20 -19 -23
that__still jmn -20 17 -18
~fis gmnu -15 18 -16 -16
""",
    """
@machine__@clinician iu -18 18
@parking__stadium jm -15 15
can__there abdghimnqsv -21 -25 -20 -20 -18 -27 -31 -21 26 -17 -17
carta$ dm -16 -23
de__del l -16
~gest m -16
~lp> bcefghijklnoprsv -33 -33 -44 -37 41 -25 -33 -31 -33 -34 -33 -27 -34 -30 -26 -40
~mis abehipst -17 -31 -23 -23 -39 -19 -36 -29
""",
    """
es__por dmu -24 22 -18
~<mis befhilpst -23 -17 -20 -19 -28 -33 -19 -29 -23
~<nu bcdefhmnopqrst -35 -47 -19 -44 -24 -32 -38 -61 -62 -24 -59 -29 -27 -48
""",
    """
^say defjmu -21 -16 -23 -23 20 -28
come_in abimopqr 17 -17 -17 -33 -30 -22 -38 -16
day_instead o 18
quiero_@stop klm -18 -22 22
~kdl em 20 -18
~lgo> cfjkmpqstuv -18 -17 -32 -19 -37 -31 -17 -25 -18 -25 -27
""",
    """
@stop_with klm -27 18 -30
^hoy bdlmnosuv -19 -18 -18 38 -17 -21 -22 -19 -17
bump abmo -15 -17 -27 23
chair$ a -19
conta* bgjklmopqv -24 -29 -18 -16 19 -18 -19 -17 -21 -21
hoy$ abdfghjlmnopquv -29 -15 -25 -20 -16 29 -22 -16 17 -23 -19 -18 -20 -27 -17
queria lm -16 -17
se__@insurer p -21
~ean bdefijklnpqsu -21 -44 -24 -19 -37 -42 23 -30 -40 -20 -29 -26 -46
~esi bdefgjkqrstv -18 -53 -24 -22 -31 -33 -19 -18 -30 -18 -29 -32
~ndle pqv 17 -21 -16
~ures n 16
~vor defnpqrstuv -38 -28 -24 -32 -15 -33 -23 -33 -33 -16 -40
~ylis km -20 15
""",
    """
be__@day m -17
en__carro moqs -19 -15 -21 15
preparo adg -17 -23 -20
unsubscribe__this l 17
~enlo m -19
~orr adfijknqtuv -46 -61 -40 -34 -33 -35 -39 -25 -50 -36 -18
~rank q -16
""",
    """
@open_or hm 19 -18
front_@staff dju -16 -21 -16
get__of agjnu -32 -21 -22 -20 -28
gustaria__el ai 15 -17
have__driver p 17
messaging l 19
nauseous ms -24 19
puso__@body m -16
rato m -17
take_my adijmnpq -23 -25 -17 -21 -25 24 -19 -19
was__a dm 15 -22
you__through adou -22 -17 -15 -34
~bar iklops -24 -16 -15 -24 -20 -19
~have adefghlmoru -17 -19 -29 -33 -27 -28 -27 -29 -16 -43 -27
~ija m -17
~rest dginopuv -22 -22 -32 -18 -20 -20 -38 -24
~tors m -21
""",
    """
^hacen mu 17 -19
balance gu -15 -16
estoy__cuadras r 16
give__one amo 19 -17 -18
my__this av -20 -27
~eras abru -16 17 -16 -16
~fat m -16
~rao m -17
~rmal adijmnops -18 -20 -17 -25 -19 -21 -18 -18 17
~ul> cdehlrv -15 -22 -25 -17 -17 -17 -21
""",
    """
=beside:cancel_appointment abimo -16 26 -21 -29 -17
@day_are mo -27 22
@insurer__this dm 16 -23
@price_of djm -40 -15 36
diabetes u -16
do__go abdijlmnqru -24 -18 -23 -17 38 -16 -34 -26 -23 -16 -25
lo_quiero m -16
no_sleep m -16
the__night ahmns -15 -17 32 -18 -20
what__side jm -23 19
where__the almqru -16 16 -21 -17 -19 -19
~bei bm -15 -28
~doi dhnqrv -19 -18 -20 -20 -18 -19
""",
    """
@thanks acdefghijklmnopqrstuv -61 -74 -79 -94 -101 -76 -43 -41 -82 -55 -28 -29 -74 -65 -51 -76 -36 -73 100 -87 -87
christmas d -15
is__anyone im 16 -15
the_south jm 16 -16
tonight$ ans -15 -17 -23
when__my n -20
~stam agilmuv -26 -18 -23 -18 20 -19 -17
""",
    """
bring_anything dm -17 -24
campu* m -19
the_@place abcdeghijklmnorstv -22 -27 -27 -41 -19 -38 36 -15 23 -26 -31 -29 -39 -31 -33 -35 -24 -27
the_love lm 16 -16
viernes cdefgijklnopqrstuv -28 -24 -18 -20 -18 -29 -26 -19 -25 -25 20 -22 -27 -15 -24 -29 -22 -16
what__take dgjnqu -23 -18 -20 -24 -21 -18
you__@person djm -17 -18 -28
~<lim du -16 -19
~eets m -17
~llow hijklmruv -25 -23 -25 -17 -17 -17 -28 -24 -15
""",
    """
@vehicle__right jr -19 -20
alone$ bn -17 -20
another cdghilnprs -20 -24 -23 -18 -24 -20 -28 -26 -18 -16
guagua h -15
not_forget bt -20 16
penguins m 17
~ent cehklnopqv -33 -67 -19 -28 -43 -21 -15 -54 -16 -20
""",
    """
=rare1 abcdefghijklmnopqrtu -44 -25 -69 -39 99 -27 -50 -47 -45 -41 -46 -51 60 -36 -34 -30 -33 -47 -33 -34
a_letter i 15
bots ailm -15 19 -15 -24
recoge apq -15 25 -26
the__number dglu -20 -18 -18 -24
~ere ceiklnopqtv -23 -54 -18 -20 -24 -17 -20 -17 -18 -57 -18
~iven dlmu -16 -18 -27 15
""",
    """
ask$ m -21
asking_for m -24
do_a mo -16 19
esta_el su -15 -16
~cho bcdefhijlmru -34 -23 -29 -23 -22 -19 -40 -39 -19 -24 15 -45
""",
    """
cubre$ dm 18 -15
llegan l -19
quite* aijknpqsuv -29 -21 -16 -29 -21 -17 -17 -23 -25 -25
the__week m -24
told__to mu -23 -16
~<roo abcdghiklmrtv 17 -26 -22 -31 -24 -25 -27 -20 -28 -15 -29 -20 -28
~arlo dlru -16 -22 -17 -15
~oon bcdghjkmotuv -15 -25 -30 -34 -31 -35 -28 -38 17 -19 -27 -23
~writ abopqrv -24 -16 -15 -20 -23 -15 -17
""",
    """
#__bad m -16
~<pho m 19
~cay nopq -16 -15 -21 16
""",
    """
how__@month du 17 -19
i_work mo -30 -18
we__i m -16
~<aq bcdhiknoprtuv -29 -18 -29 -23 -22 -21 -28 -27 -25 -32 -17 -22 21
~<cer adhilmoqstuv -31 -29 19 -19 -29 -25 -22 -20 -25 -16 -28 -24
~epre dgmnoqs -20 -23 -18 -17 -16 -16 -16
~ix> a -20
~rido h 17
~tara ao -17 -16
""",
    """
have__car q 16
my__be abkmpqs -29 -19 -16 -29 -17 -32 -17
or__i hlmn -20 -18 -35 -32
pasame_con i 18
unsub$ eflm -21 -16 23 -28
~essa abdijnotv -23 -24 -20 -16 -16 -19 -22 -18 -20
""",
    """
avisos aikmu -23 -18 22 -37 -21
como__celular mu -15 15
do_@thanks mt -22 18
hair mn -21 17
just_@cancel mo -19 -16
not:@open abghr -18 -16 24 -24 -15
of_you mt -21 16
she__her mn -19 15
what__had bm 17 -16
~aco> abdnqu 16 -19 -17 -17 -19 -19
~migo adjlmou -22 -19 -17 -19 -38 -21 -24
~nga> m -18
""",
    """
~<col acdgijkln -25 -15 -27 -27 -22 -24 -16 -22 -22
~ager adilm -17 -17 19 -18 -28
~ated bmqu -16 -31 -26 -20
~bat adjmnqu -20 -18 -18 22 -19 -17 -15
~dif adhijmqsu -26 -23 -16 -23 -21 -24 -19 -16 16
~mido n -16
""",
    """
#_work o 18
^mil mt -25 27
got__@day am 21 -21
list__the m -18
not:put gqu 20 -15 -25
sin_@eat hmnu -19 -16 19 -16
~ffe acdijklqrt -27 -19 -25 -27 -31 -17 -23 -29 -21 -15
~fiq u 16
""",
    """
@visit_en ao 16 -17
anxie* mu -18 15
do_i bcefghjklmnoprstuv -41 -30 -36 -37 15 -79 22 -20 -17 -38 28 -82 -43 -38 -27 -48 -27 -45
in abcdefgilmnoprstuv 33 -49 46 -57 -24 -76 -52 -36 -62 -22 -24 -30 -31 24 -34 -66 -30 -24
mucho_la s 18
vendr* ai -17 -15
~asti m -15
~dge mr -24 21
~emin ablnou -21 -22 -16 -18 -19 -16
""",
    """
@book_me abor 16 -21 -18 -15
a_bad b -17
hit_me bm -16 -19
sense m -16
una_@visit abcdgijklmnoqrs 45 -40 -16 -34 -19 -37 -20 -17 -22 -41 -29 -37 -18 -22 -17
~ambr ms -15 17
~went abjn -21 -16 -26 -16
""",
    """
am__@call mv -18 16
him_the ao -16 16
poder_ir b 16
por__o mou -23 -15 -22
put__down m -21
this_what m -17
~cryl m -17
~tarl ilm 18 -16 -25
""",
    """
@call_por abciklm -16 -17 -18 23 -15 -22 -18
a_check dm 19 -24
esta_de m -17
hora__@call himn 18 -16 -15 -17
my__@relative imq -15 -31 -21
the_calendar m -17
~<lou m 18
~trat gu -19 15
""",
    """
do__how gmuv 17 -20 -21 -19
numbe* bcefhmnoqrt -26 -25 -18 -22 -28 -22 -29 -29 -24 -22 -26
paseme_a o -16
que_hago bgm -17 16 -27
suena lu 16 -16
take__to am -17 16
the__in acgijkmnopquv -25 15 -16 -15 -46 -22 17 -25 -19 -19 -26 -33 -19
~cien bfghijnopu -21 -16 -25 -18 -24 -20 -17 -17 -17 -22
""",
    """
are__near jm 20 -20
ayuda_por ag -15 15
do__start k -19
en__sale m -15
since_we s 19
you__place m -21
~<mak hijknpqtv -26 -18 -28 -33 -41 -21 -34 -18 -30
~esti bdjklnpqrs -24 -25 -26 -18 -24 -30 -22 -24 -24 -28
""",
    """
could bdlmpuv -22 -28 -18 -26 -35 -18 -17
husband adkmrsv -22 -29 -16 -27 -29 -25 -22
is__@food dhjnu -23 -18 -15 21 -23
put_me abdghklmnpqrsu 16 -28 -26 -21 -25 19 -22 -28 -19 -27 -28 -22 -21 -16
~<for cdefhpqrsuv -32 -33 -33 -28 -16 -23 -19 -20 -37 -16 -35
~driv abcdfghiklmopqrstuv -28 -32 -18 -27 -19 -16 -24 -31 -22 -26 -18 -29 20 18 -16 -29 -21 -28 -22
""",
    """
can__@person mnq -22 -20 -16
check__see am -19 16
happened_with mu 17 -15
it__only acj -22 -15 -15
keep__i l -15
problema mnq -22 18 -24
~aga> acdefhjknopqrstuv -24 -20 23 -21 -19 -19 -17 -18 -25 -20 -18 -16 -18 -16 -21 -25 -18
~arm abcefghjopu -19 -53 -36 -19 -19 -41 -30 -22 -21 -27 -29
""",
    """
^le abinqruv -17 -22 -18 -21 -24 -16 -22 17
^whatever afglmu -28 -20 -16 -30 28 -18
como__@treat a -20
el__ya br -18 21
it__@date ablmou -18 -22 -17 -23 33 -16
puede__la adnoq -19 -15 -16 18 -21
time__@day h -19
una_@food aim -20 -18 20
what__@place dgju -20 -18 21 -23
~<men abcefghjmnprst -34 -29 -16 -24 -30 32 -37 -39 -26 -38 -19 -34 -29 -26
~ssu elmpqu -21 -17 -27 -23 18 -17
""",
    """
what__one u -16
~than ajnpqu -24 -16 -23 -15 -16 -25
""",
    """
@pay_de dm 19 -17
dia__mas o -16
doctora dimu -17 32 -24 -19
he__not mu -26 -16
my_cell abilm -20 -21 16 17 -27
will__@day bm 17 -16
~<apu lm -15 -21
~gran adehmu -20 33 -18 -16 -25 -16
""",
    """
casi mr -23 16
front_of m -22
is_a acdfghjkptv -17 -24 -27 -35 -41 -27 -50 -20 -23 -29 21
remove_my abim -16 15 -16 -29
which__do dmn -16 -35 -17
work__or g -15
~<ec dou -17 -24 -16
~make hijknpqv -22 -15 -24 -31 -34 -17 -31 -25
~tsd agi 16 -20 -15
""",
    """
@clothes abcdefghijklmnopqrstuv -27 -45 -52 -52 -48 -45 -34 -43 -58 -25 -43 -54 22 71 -51 -38 -63 -16 -19 -43 -62 -18
an abcdefghijklnps 32 -53 -28 -17 -38 -39 -56 -29 -38 -21 -33 -33 -34 -54 -26
choos* am 16 -15
el__alla m -17
lette* dgnou -17 16 -20 -17 -23
mother diknrsv -16 -16 -21 -26 -16 -22 -24
on__period n 15
pueden_ver amno 17 -16 -18 -16
~<id bcdefhijkmostu -24 22 -18 -19 -18 -19 -26 -20 -22 -35 -16 -18 -18 16
~ndie q -17
""",
    """
@call_the i -19
@stop__my m -23
con__@staff i 22
do__take bcdglpquv -39 -20 16 -26 -39 -24 -42 -30 -16
not_have bcdgijmnopq -20 -16 16 -18 -31 -21 -41 -17 -15 -32 17
tomor* cdfgklprsu -16 -23 -19 -17 -17 -19 -17 -25 -16 -22
~arne m -15
""",
    """
ago$ av -16 17
~qwpo em 15 -16
""",
    """
@hello_it afmpu -19 24 -26 -17 -24
@relative__no abmop -17 24 -27 -18 -26
a__from bgm -16 -16 -21
are__for bdlmo -20 -19 -21 -17 21
are__taking ahm 23 -15 -20
del__me mq -19 19
have__up b -15
might__@late r 19
on__back k -16
time__can hm -20 -16
whn hm 17 -19
ya__@texts l 26
~ampu m -19
~arl cdefhjklmqrstu -27 -22 -19 -24 15 -16 -23 -37 -20 -21 -20 -29 -27 -31
~ris dghjmo -25 -22 16 -25 -17 -25
~taki abdiklmosuv 18 -29 -30 -19 -15 -23 -37 -20 -29 -28 -22
""",
    """
el_favor mp -18 17
french m 18
me__@symptom anoqrsu -20 -17 -18 -21 -16 24 -19
next_one bjmo -15 -17 -20 -17
puedo__dia no -22 20
the__the acghklntuv -25 -16 -16 -24 -25 -22 -16 -17 -26 -21
~aded m -17
~nscr aglmou 21 -16 -29 -21 -16 -16
~obl abcdefghijklm -21 -15 -21 -27 -20 -18 -25 -17 -18 -22 -17 -17 -19
~she no -21 -20
""",
    """
@person_o i -16
do__later o 17
i_screwed m -15
quiero_darme bkm -16 -20 15
see_@person hm 20 -16
succe* dmu -17 -17 18
~<pre aefjlpqrstuv -65 -45 -37 -23 -19 -27 -54 -28 -20 18 -61 -20
~att adinoqu -15 -18 -16 19 -19 -16 -22
~efi defghjknpqrstv -35 -21 -17 -28 -23 -25 -22 -31 -26 -26 -22 -24 -19 -23
""",
    """
@symptom abcdefhijklnopqrstu -45 -67 -54 -75 -52 -58 -66 -71 -74 -54 -47 -19 -46 -69 -78 -51 97 -58 -48
@visit__not bl 17 -18
la__favor bcjk -16 -19 16 -16
not:him bglmuv -16 -22 -18 -29 -16 27
papeles$ am -16 -16
stand* jm 17 -22
~<abr acdhijklmnoqrv -30 -16 -25 34 -24 -21 -15 -16 -18 -20 -31 -17 -16 -16
~<com cehjklmptv -26 -57 -19 -22 -21 -31 -29 -25 -47 -48
~figu u -15
~info abiloru -17 -19 -16 -19 -22 -18 18
~zxcv em 16 -16
""",
    """
@year cdfhijklmnoprstu -22 -20 -17 25 -37 -29 -25 -34 23 -40 -26 -25 -20 -37 -21 -41
day_or d -15
donde__farmacia jm -18 16
i__go bmt 19 -21 -18
me_down dmpr -18 -24 -16 -16
oh elou -25 -20 -26 -16
past_@place hjm -23 -16 22
quedo abdgijno -18 -16 -16 -27 -16 -19 -32 -25
tambien ou -15 -20
to__with dmu -19 -31 -18
~ifi bcdghijklopqsu -16 -17 -20 -28 -17 -30 -29 -16 -27 -21 -15 -19 -18 17
~uve s 19
""",
    """
=beside:prep_question adgjru -24 -24 -15 -23 -18 -30
is__anything n 17
me__el bcefhijklntuv -16 -16 -16 -17 -31 -49 -17 -26 -19 -46 -32 -29 -41
of__is adghnoqs -17 -18 -23 -15 -26 -24 -19 -16
pensarlo$ m 16
to__@late mn 16 -18
~<ala alqu -16 -20 -17 -17
~ntel u -16
""",
    """
@relative__for moq -31 -19 -17
broke dnp -18 -16 -16
eso__por djm -16 18 -24
no__con ckmqru -15 -17 -20 -16 -17 -21
no__otra ao 16 -29
not:if p -15
on__text k 17
que__estan dgjklmv -18 -19 20 -18 -21 -23 -22
who__i abgimnopqr -17 -24 -17 31 -16 -25 -16 -16 -22 -15
~cha> dklmnrs -28 -21 -17 -36 -18 -19 -19
~eedl amos -19 -24 -15 18
~les> bcdeflpu -36 -25 -18 -26 -29 -20 -31 -16
~rado mu -23 -16
~smo> bdilv -22 -19 -19 -16 -23
~yuda befghijklnopqrsv -30 -24 -27 29 -19 -30 -29 -21 -31 -23 -23 -21 -27 -23 -19 -21
""",
    """
digo amnoqrs -18 21 -23 -17 -15 -18 -18
jajaja_no m 17
quedo__@fetch q -17
~ally bghlnpr -16 -25 -24 -16 -20 -18 -18
~bus acdfgilnst -19 -21 -20 -16 -20 -27 -22 -26 -22 -24
~enti abdhiklnqruv -37 -21 -28 -26 -17 -19 -33 -16 -17 -25 18 -15
~enu acdefghijkmnopqrstuv -24 -22 -32 -17 -17 41 -21 -17 -27 -21 -16 -26 -25 -16 -21 -20 -17 -18 -34 -23
~ons> befhkloptu -27 -26 -24 -29 -27 -16 -25 -30 -23 -24
""",
    """
@door_number gijlmu -17 -19 23 -17 -22 -19
from$ djmns -19 -27 26 -23 -17
gum dmnu -16 -36 32 -15
hora__@place hm 19 -17
que_dias fhmq -22 21 -20 -17
spell_it m 16
to__@vehicle hj -18 17
~<ren adgjmnqsu -27 -27 -16 -16 32 -21 -21 -16 -17
~ca> bcdefhiklqrt -19 -32 -23 -37 -32 -43 -28 -48 -18 -39 -34 -33
~okay e -16
~oque adgjmquv -25 -19 -16 -18 -22 -16 -17 -25
""",
    """
baby r -18
es__mi v 18
home__am q 15
the__get im -22 -18
ya$ eiklmst -17 -18 -20 18 -37 -16 17
~lkn em 16 -16
""",
    """
@body__where ms -15 16
^dar blm -17 16 -17
a_live im 17 -16
all_there hj 19 -18
coming_up bdmopr -20 -17 -24 -21 -20 17
en__manana bm -17 -16
i_said anqru -22 -30 -20 -16 -23
of$ fhoq -22 -18 -19 -19
patie* gjlmnoqu -19 -25 -16 -24 -19 -24 -23 -26
~<dru ghmoqu -16 -17 -19 -18 -19 16
~bien cdfgipru -16 -29 -25 -30 -25 -27 -30 -20
~gda efm -17 18 -20
~life ju -19 -18
~pain dghijn -29 -25 -16 -16 -22 -26
""",
    """
camin* mn -24 -17
come__day o 16
have__that b -20
is_@holiday ahm -17 -18 16
is_there bfhkmprsuv -48 -48 -58 -16 -21 -44 -47 -37 -19 -52
law$ m 15
not:find hjmno -23 18 -39 -19 -24
not__@texts v -19
~erdo gpqs -16 -15 -18 -23
~erne d -15
~nsc aglmo 20 -17 -30 -25 -17
""",
    """
@day_@visit dm -19 -17
@parking__the mr 20 -18
packa* a -17
psych* m 20
reached_a mv -16 16
~azul e -20
~col abcdgijkln -23 -16 -15 -27 -27 -22 -24 -16 -22 -22
~iem acdghjsv -31 -18 -28 -23 -21 -22 -16 -23
~vuel abhnstuv -19 -30 -22 -24 -17 -17 -28 -24
""",
    """
am_scared mpv -23 -15 -17
any_way bmo -19 -19 23
engan* am -15 -19
next_week amnou -17 -31 -18 18 -20
not__# hmpruv -16 -33 -21 -18 -28 -20
same bcefiklqrt -23 -20 -19 -20 -25 -30 -31 -23 -20 -15
you__are hm -17 -15
~<sol efghijmnpqst -17 -25 -33 -27 -36 -34 -33 -39 -28 17 -29 -20
~gos> adguv -16 -19 -17 16 -16
~wea cdfghikloprtv -17 -31 -19 -37 -31 -23 -15 -18 -27 -16 -16 -17 -18
""",
    """
@visit__my iu -17 -17
anyone__@place mq 16 -19
jueves dhijkmoprs -18 -17 -20 -25 -18 -16 25 -18 -20 -20
lunes dgiknopqrtuv -31 -20 -28 -19 -25 20 -17 -25 -21 -16 -26 -16
un__que dmu 16 -17 -25
~<gue u -20
~nth u -15
~py> abcdeghjklnpqtuv -27 -23 -20 -26 -30 -26 -24 -19 -18 -27 -17 -20 -20 -24 -31 -20
""",
    """
brb eflmtuv -42 -23 -20 36 -15 -17 -16
debbi* muv -19 -18 24
i__make bm -25 -22
mondays bhlnptu -26 -17 -25 -16 -15 -17 -15
~duri m -23
""",
    """
consigo bdnu -22 -15 -16 -20
from__@texts l 16
~<cum m 16
~<su abcefhijlpv -21 -29 -19 -44 -41 -16 -25 -21 -23 -40 -35
~exam u -25
~mar> imu -18 -22 -17
~nmig adgjloru -23 -19 -15 -17 -17 -22 -15 -27
~orm> djlnpqrsu -24 -24 -19 -22 -16 -18 -17 -20 -21
~tti bdfj -16 -22 -17 -22
~ueme m -15
~your bcefgnopqrsu -19 -34 -31 -31 -21 -43 -27 -30 -44 -40 -16 -21
""",
    """
@relative__she bmnoqs -19 -25 -20 -16 20 -18
can__@relative bcdijlmnpqru -23 -22 20 -27 -18 -16 -37 25 -30 -20 -17 -36
get_one aiu -17 19 -18
i__now bikmnoqr -15 -25 -16 -32 -19 -26 -29 17
medication m -17
not:sense m -16
~maki mnor 16 -16 -15 -19
""",
    """
@hours__the hu 17 -18
to__i bjnoprv -19 -17 -27 -16 -20 -18 -17
~lic abcdefjlprstv -29 -43 -30 -39 -19 -19 -18 -18 -24 -21 -33 -23 -32
~open dnrsu -17 -21 -17 -19 -17
""",
    """
accept_@pay dm 18 -17
is_you m -17
it__too hmoru -24 24 -20 -17 -16
~<igu dfijpstu -21 -15 -15 -16 -17 -19 -17 -17
~arin u -15
~hg> em 21 -19
""",
    """
a__or im -25 -28
a_casa m -22
are__ok mn -27 24
can__in almnou 19 -15 -27 -28 -25 -29
novel* m 16
unsto* cdefgklmru -16 -15 -22 -17 -17 30 -30 -30 -17 -16
~<mer mr -16 24
""",
    """
@medicine__that m -16
@open_en h 15
not:sorry bo 15 -18
que_@door fhjmru -17 -22 29 -24 -21 -25
que_pasa m -16
see_someone ahimno 24 -16 -17 -18 -15 -17
set__back dgmu 23 -18 -23 -24
success_@price dmu -17 -17 18
ya bcdefghijklnopqrstuv 15 -81 -55 -85 -77 -65 -16 -55 -44 -16 16 -47 -62 35 -39 42 -52 -25 -102 -18
~<hj em 18 -19
~abl acefghjlmopqrv -29 16 -37 -38 -21 -38 -43 -48 -22 -23 -32 -16 -40 -32
~paci dfghijkopu -29 -18 -16 -28 -28 -24 -18 -28 -15 -20
""",
    """
have__@place jm 21 -17
new_@call adil -22 -16 -27 -23
who__take m -20
~unch m -16
""",
    """
am_running m -29
asi$ n 19
da_@ride pq 22 -19
le__a abnoq -17 -19 -17 -19 -26
~<roa dhu -17 -21 -15
~<si cdefghiknopstv -51 -44 -43 -53 -23 -28 -42 -15 -41 -22 -25 35 -26 -36
~erwo dg -20 -19
""",
    """
can__@food mn 17 -20
easter ahm -18 -18 22
get_put mu -19 18
headi* r 17
i__time m -19
my__asking m -17
~<ahe mo -28 -19
~mpor l -20
~onig ans -16 -18 -19
~ore cdefghijpqstv -35 -24 -34 -42 -30 -20 -21 -47 -38 -19 -17 -42 -18
""",
    """
@visit_una o 15
di abk -15 -19 15
el_numero aklmuv -24 -19 -23 -30 -21 30
me__an mo -18 15
puedo__@vehicle nq -24 18
the__you bdhikmnpqt -30 -30 18 -31 -19 -22 -17 -16 -18 -23
to__else a -17
too_@late dhjqru -16 18 -24 -15 -19 -18
~fly u -17
~ivar km 18 -18
~maci dg -16 -19
~rio cdefilnopru -27 -19 -24 -16 -34 -25 21 -22 -35 -17 -16
""",
    """
about__@visit m -23
about_ten r 16
can__speak imu 19 -21 -21
la__que dfhjln -34 -17 -23 -21 -22 -19
when__a im 20 -19
~<nom cijmnqs -17 -16 -21 -41 -16 -17 -15
~inda blm -15 -16 -16
~jkj em 17 -16
""",
    """
@day__is mo -17 15
@visit__# dmnu -18 -28 16 -16
a__on bhkpq -19 -26 -15 -21 -25
como__hace m 20
job$ abdgl -15 -18 -20 -19 -18
punto$ gmu -15 15 -16
sigue$ m -21
uber abcdghijnopquv -24 -26 -18 -30 -26 -24 -19 -18 -39 -25 -34 32 -35 -19
~aron bcefgijklnp -17 -20 -15 -18 -29 -25 -32 -22 -34 -35 -30
~lt> imos -19 -21 -19 32
~valu a 16
""",
    """
ask_to p -16
car$ adikmnquv -20 -16 -21 -25 24 -21 15 -24 -25
i_@stop jln -21 -29 23
mi__ocupa aqu 20 -15 -15
~anud km 18 -20
~camb acdghilprsv -20 25 -18 -17 -22 -17 -20 -21 -15 -26 -30
~help bcefghjklnoprsv -35 -32 -35 -34 31 -24 -30 -33 -34 -34 -31 -35 -29 -29 -42
~quis mpqsu -20 -17 -15 -17 -21
~weri g -17
""",
    """
=said:location abcdefghijklmnopqstuv -48 -83 -56 -114 -76 -111 -68 -73 -104 116 -73 -90 -25 -114 -94 -75 -93 -93 -86 -60 -95
entie* abdgjlmnqrv -20 -15 -15 17 -18 -16 -30 -15 -21 -18 -23
last ahort -15 -19 -28 -25 -16
my__sit amnpu -19 -17 25 -25 -21
place__the m -20
take__in aj 15 -18
~tens du -17 -19
""",
    """
@relative__his q -19
^still abghilnosu -34 -30 -16 -23 -23 -19 -26 17 23 -24
a_@sick bdnqu -16 -19 21 -24 -20
i__through adgm 19 -16 -19 -18
no_@texts lmv 23 -30 -16
~erro al -15 -16
~ion abdefglmqv -20 -37 -22 -55 -27 26 -20 -15 -20 -38
~irt agiq -18 18 -15 -15
~leva aklmnpq -18 -18 -15 -27 -24 18 16
""",
    """
me__if b -18
por_donde mu -25 -22
~<ze mq -15 19
~ccin g -17
~rme abcefghjmov -17 -23 -29 -27 -28 -29 -38 -30 -23 -21 -22
""",
    """
adicc* u 15
of_your ahitv -19 -17 -15 -15 -17
""",
    """
me__@english cm 22 -16
not__how gmuv 21 -28 -23 -20
used_to amq -15 22 -19
~<nue dijlnoqstu -28 -20 -24 -26 -20 -22 -16 -20 -16 -21
~enle ajklmo -17 -18 -18 19 -19 -17
~tow adghlmnpsuv -26 -29 -18 -18 -17 17 -22 -18 -23 -30 -19
~wher bfhijknopqrstv -21 -35 -49 -27 20 -22 -22 -21 -28 -33 -51 23 -19 -18
""",
    """
#_minutos mr -16 25
@move_de m -15
compania_es u 16
handled$ mpq -15 17 -19
is__good bflnoptu -20 -26 -19 -21 15 -23 -19 -24
quiero_volver b -16
~into dm -17 -29
~jenm alm -16 21 -19
~rob cdefghjklt -26 -29 -24 -20 -33 -25 -31 -21 -24 -25
""",
    """
^hit klm 18 -15 -22
a_haircut am -17 18
allowed$ mn -25 21
cancelela m -17
do__still m -18
on__test mu -25 20
relea* dgilqru -20 -19 -17 -19 19 -20 -27
somebody_@call i 18
there_but q 18
~thos al -16 -19
¿__una i -19
""",
    """
dinner mn 30 -23
have__@clinician aimp -27 19 -25 -16
la__me cgkmouv -15 -18 -18 -34 -17 -30 -18
need__anything adm -24 -17 -20
package a -17
pueden__mi imno -20 -22 -21 -20
~ake cefgijortu -16 -44 -39 -21 -35 -30 -17 -22 -42 -21
~conv almpq -17 -20 -17 -16 -23
~fra jn -16 -18
~oto dghijlmu -21 -18 -16 -22 -15 -15 24 -26
~th> cdfghorsv -35 -16 -21 -19 -18 -17 -31 -28 -17
""",
    """
a_@vehicle abcdhiklmnopqstu -31 -20 -18 -39 -32 -43 -16 -19 16 -35 -27 -23 30 -18 -19 -39
como_en dgr -15 -16 -20
please_discontinue l 17
todavia_no s -15
~bier m -16
~nde> bcdefgjklnopqtv -47 -37 -29 -29 -37 -16 21 -36 -54 -40 -45 -31 -41 -38 -34
~rar> dilprv -19 -23 -16 -15 -17 -15
""",
    """
after* bdhmru -20 -17 -17 -27 -17 -17
despues_del s 22
is__@spanish cmu 20 -21 -19
no_voy abcghjklnpqrsuv -20 41 -22 -24 -21 -24 -18 -29 -25 -20 -40 -48 -21 -24 -27
not:licencia mq -18 16
quiero_que bikoqu -20 -26 19 -21 -16 -19
that_the m -16
~<lad abdhlmnostu -24 -23 -22 -19 -21 -20 -22 -18 -21 -18 -29
~pos hijprtuv -32 -22 -16 -21 -19 -20 -34 -17
~stac m -18
~star bcefhijkmntuv -19 -19 -37 -41 -23 -41 -49 31 -17 -16 -18 -57 -40
""",
    """
@stop_talking dilm -16 -15 -20 18
does__run dmu 16 -25 -16
pensarlo m 16
se__quemo m 15
we__@visit m -20
~ick cfklnprst -32 -17 -33 -40 -36 16 -29 -42 -23
""",
    """
@relative_be adlmnpq -25 -16 -15 -17 23 -29 -24
quiero__baja ak -24 -23
to__truck m -18
~<len m -17
""",
    """
@place_is adgpu -16 -20 -23 -17 19
odds gmu -16 -17 15
~<any begjkrstu -37 -18 -38 -15 -21 -43 -28 -25 -15
~eds> npu -22 -22 -26
~enor bdjkmsu -18 -21 -16 -18 -20 -18 -17
~epa bcefghkmoqrstuv -27 -19 -29 18 -31 -21 -18 -16 -24 -17 -19 -18 -17 -31 -18
~nota bcdhijnoqsv -17 -17 -23 -19 -22 -28 -24 -26 -23 -15 -20
""",
    """
@howmuch__# dm -24 24
how_much abdfghijloqrt -22 -28 18 -21 -25 -17 -16 -27 -35 -17 -18 -22 -43
love bdnou -19 -17 -18 -18 -19
needle s 18
que_hora abdfghijmoqrsuv -33 -18 -18 -21 -24 18 -30 -25 20 -47 -21 -21 -28 -30 -15
speak__a im 26 -23
stay__me p 17
telefono abcnoq -20 -22 -15 -23 -15 -24
~<pa abcefklmopqsu 16 -32 -49 -75 -51 -40 -45 -20 -22 -36 -37 -34 -21
~hink bcdghilmnopqrtuv -15 -15 -30 -25 -22 -18 -28 17 -17 -26 -22 -22 -28 -16 -41 16
""",
    """
do__rid m 16
not:about v -17
not:mean klm 22 -18 -22
~irec g -21
~nlk eflmu 26 -19 -18 -26 -16
~pre aefgjklmpqrtuv -48 -51 -45 20 -26 -23 -29 -20 -26 -24 -28 16 -16 -19
~san> dgh -16 -16 -15
~sica adeglmqu -22 -18 -17 -17 -17 21 -16 -19
""",
    """
el__@cancel io -19 -17
ocloc* lm -17 -20
~apu lm -15 -21
~ento fijklnoqstuv -17 -23 -17 -21 -32 -23 -29 -19 20 -28 -22 -28
~ife> jm -16 18
~lva gimu -22 -18 -26 -21
~oned m -15
~tene mnou -17 -15 -16 -19
~ves b -19
""",
    """
@date acdefgijkmnopqrstu 17 -36 -46 -23 -20 -43 -35 -27 -25 -49 -40 39 -17 -38 -43 -24 -23 -52
@person_get imu -16 -18 19
mi_@animal abmpq -18 -15 22 -17 -23
or__that m -15
or_anything adm -17 -18 -15
~abou cefghlst -22 -22 -27 -39 -38 -18 -20 -29
""",
    """
en__mas m 16
~dona djln -15 -20 -16 -15
~eet abcdeghijklpquv -35 -28 -19 -20 -15 -18 -29 -25 15 -26 -30 -27 -21 -16 -19
~ibr hlnrs -19 -18 -18 -18 -16
~ink> acdhikopqrtu -16 -15 -25 -31 -19 -27 -24 -20 -24 -21 -15 -16
~meet amo -20 21 -18
~oger bdiuv -17 -19 -26 -15 -18
""",
    """
@relative__si m -17
at__front jm 19 -17
be_this gmnsu -18 -17 -19 24 -19
este_numero gimuv -25 -18 -15 19 -16
like_# amrsu -15 -17 18 -20 -20
me__number dlmv 19 -26 -35 -20
~of> d -16
~ots abcdefhijklnoqrsuv 23 -21 -22 -26 -17 -17 -26 18 -23 -16 -20 -23 -21 -23 -19 -19 -28 -21
~ser cefgilmnpt -28 -19 -28 -19 -27 -28 -25 -15 -31 -24
""",
    """
@treat__for b 19
^nice elm -17 -16 21
i__@drink almnoqs -18 -16 -15 28 -17 -17 -17
puedo__el mq -17 -17
una__la o -20
~eden fhjlnpqrsu -17 -27 -17 -26 -17 -21 -42 -16 -20 -18
~ern bghijklqrt -31 -21 -19 -18 -24 -20 -30 -34 -26 -18
""",
    """
ahead_of n 18
se_contesta m -16
~ejor adghjkmpqrtuv -26 -26 -24 -26 -23 -26 -19 -20 -22 -21 -17 -26 -30
~elu abioq -17 -18 -16 -16 -21
~hil dgimpq -23 -16 -18 21 -18 -17
""",
    """
@book_a m 20
banana mn -22 19
happe* adjn -23 -18 -23 -22
mix__with mn 15 -16
vi_en m -18
~flo clo -15 -19 -18
""",
    """
alta$ bdefijklmrv -17 -24 -22 -22 -19 -16 31 -28 -16 -18 -16
an__@visit a 17
she__number v 17
~<em cdeghjkru -31 -34 -24 -23 -25 -30 -31 -17 -21
""",
    """
@call__all h -17
@texts__@call m -17
bridge__up mr -17 18
done_getting glu -15 20 -16
pasen* jklr 17 -16 -22 -17
rain_tomorrow mo 18 -16
to__@person abgou -28 -16 -19 -25 -16
~mani gmu -16 22 -19
~ndos dm -19 -19
~rta abckmoqrtv -25 -35 -20 -29 -15 -34 -37 -16 -17 -31
""",
    """
de__en u -17
got_to cdhkmopqrtuv -24 -17 -25 -22 -30 32 -36 -20 -25 -21 -22 -24
~ghjk em 20 -20
~oons o -16
""",
    """
busqu* m -17
charg* adim -16 23 -16 -30
close* mqu -17 -18 -18
else__me p -15
is__bank dhjm -15 -17 -16 22
me__mas biklmquv -15 -22 -16 19 -31 -24 -24 -22
~ali abcdefhijklmptv -22 -19 -24 -18 -31 -29 -36 -36 -19 -25 -38 -28 -16 -29 -40
~but mov 17 -22 -15
~cupa aqu 17 -16 -16
~hop bhiklnu -24 -16 -18 -18 -28 -26 -30
~tak aefgijmorstuv 17 -33 -37 -26 -29 -19 -20 -24 -18 -23 -37 -45 -17
""",
    """
@stop__was l -18
@traffic__esta m 16
it_cure d -16
not:darme l -21
the__down j -16
un_@machine almuv -17 -21 -15 22 -18
work__me gnpq -17 -17 17 -22
~jaja bdefhijln -30 -33 -35 -28 -24 -26 -27 -38 -31
~owe abcdfhijlnsu -25 -24 -22 -22 -16 -19 -21 -29 -20 17 -16 -28
""",
    """
^that abcdghijklmnpqstu -24 -36 -21 -41 -52 -18 -27 -40 -16 -20 26 -54 -25 -39 -36 23 -51
driver abdfiklmopqsuv -23 -31 -21 -17 -21 -19 -21 -36 -26 22 16 -25 -23 -17
he_says fm -20 19
necesito deghjprstuv -33 -18 -18 -17 -18 -25 -23 -22 -17 -16 -22
para__abogado i -16
~pres cgklopqt -29 15 -19 -36 -27 -25 -35 -28
""",
    """
cambiar abdmnoq -32 -24 -20 -18 -27 23 -22
es__ir q 16
i_walk q 18
no__den l -21
off_please bl -18 21
or_a im -17 -16
vuelta$ ijkm -18 -15 -16 -19
~aba> ginpquv -24 -19 -19 -19 18 -33 -17
~nk> abcdefhiknopqru -23 -16 -26 -41 -28 -25 -47 -34 -38 15 -36 -31 -34 -16 -17
~ubsc cegikuv -19 -16 -16 -17 17 -26 -20
""",
    """
^look m 16
dan__baja kl -17 17
fog msu -16 22 -23
help__the m -25
it_is beghijlnstv -28 -26 -25 -33 -39 -38 -19 -51 -22 -40 -27
sign_me jlpu -16 -22 -16 -19
~rais m 15
~tic ghlotuv -25 -27 -24 -15 -18 15 -24
""",
    """
do__say dgju -22 22 -22 -26
not__text k -16
off_the acdghknpquv -26 -19 -15 -23 -19 -30 -16 -17 -23 -18 -17
said cdfghijqrstv -20 -32 -17 -20 -23 -20 -26 -19 -26 -28 -23 -25
week__better o 17
~abog i -16
~delo l -15
""",
    """
@hello__hora m -16
@howmuch_tengo bdq -15 25 -19
in__with ap -21 -22
invented m 15
quiero__un a -19
~<sab ablv -17 -20 -18 -18
~nuto mr -20 17
""",
    """
@visit__later m -16
up_@drink m 17
~eart ad -20 -21
~nos> acgjlqtuv -21 -16 -17 -20 -32 -16 -20 -34 -18
""",
    """
clear* n -17
fish gmnu -15 19 -16 -16
my__alone q -23
not:el abcdgklmnpqtv -31 20 -19 -31 -37 -24 -37 -21 -28 -33 -16 -20 -23
not:necesito abgo -23 20 -18 -17
por_la bgilmnquv -22 -16 -26 -20 -34 -26 -25 -30 -15
the__line imnq -19 -18 -17 -16
yes__can q -16
~letr g 16
~oda> abgq -16 -15 -16 -16
~ows> u -16
""",
    """
@visit_any b 18
frio_hace m 18
me_pasa p -17
sorted p 18
~ding afghno -42 -31 -38 -24 -24 -19
~hag dfhoprsuv -39 -19 -19 -24 -18 -21 -19 -31 -16
~ith> abcfhjrs -16 -16 -40 -35 -21 -20 -26 -17
~ium> j -15
~onf abdilnqu -24 -21 -17 -19 -25 -21 -26 -25
~ovi afghijkmnptu -18 -19 -21 -24 -21 -30 -23 15 -24 -17 -19 -33
~resa acdgjkmnors 21 -16 -25 -27 -22 -23 -37 -18 -23 -25 -19
~rk> abcefjkpstu -26 -49 -30 -27 -22 -17 -34 -21 -34 -22 -18
""",
    """
that_for m -19
to__@drink m 18
~lane a -16
~nice benoqst -18 -19 -16 -15 -18 -16 16
~rrie mv 25 -19
""",
    """
@thanks_ya lt -17 24
el_mismo jmq 16 -20 -18
is__to cfglorstuv -16 -34 -38 -41 -23 -42 16 -24 -46 -33
my_knitting mn -19 16
not:answer m -22
not:date mo -19 -16
same_day mp -23 -16
teeth u -24
then__me o -15
~<lib hlnrs -19 -18 -18 -18 -16
""",
    """
@open__@food dhm -15 20 -28
@relative__@machine m -19
~chan cdghjlpqstu -16 -42 -30 -23 -27 -16 -24 -23 -19 -16 -25
~dice cijprsuv -19 -16 -19 -22 -16 -18 -20 -17
""",
    """
buy_the j -18
only__after adq 17 -15 -18
recor* abdnqu -19 -19 -20 -19 -21 -15
you__of u -22
~<sur acdefjklmprst -16 -20 -25 -20 -17 -21 -22 -26 20 -20 -18 -21 -15
~dad aglnqrsv -28 -31 -16 -27 -22 -22 -27 -21
~paqu r -17
~ude> acegijmoqr -17 -17 -15 -19 -22 -21 -16 -18 -15 -16
""",
    """
^cambienme o 15
como__desde jm 16 -24
did__come jm -19 15
please_send m -20
return al -17 -15
she__do u -17
you__@clothes adhn 20 -19 -17 -22
~<nam acdgilnoqsv -21 -17 -18 -21 -23 -18 -17 -30 -21 -18 29
~<oh a -16
~answ abdgjlnqrsv -23 -18 -19 16 -15 -19 -21 -20 -15 -20 -20
~apl am -16 -16
~ie> acdfghlnoprst -26 -32 -34 -25 -30 -23 -38 -31 -35 -36 -20 -20 -22
~lama abcdinopqsv -29 -21 -16 -24 19 -22 -23 -20 -20 -18 -25
""",
    """
@late_@book m -16
anoth* cdghilnprs -20 -24 -23 -18 -24 -20 -28 -26 -18 -16
cancelar acgijklnpquv -28 -24 -22 -31 -18 -26 -34 -21 -21 -28 -22 -23
keep_the klor -22 -16 -17 -23
knock* u 15
my_records dn -16 -17
not:dinero m -15
not:eh m -17
we_had abmnt -17 -15 20 -17 -20
~arc bcegjlmnstv -17 -16 -20 -21 -30 -16 -19 -26 -20 -16 17
~rem adfhiopq -20 -31 -16 -29 -28 -32 -29 -16
""",
    """
^numero gilmuv -20 -26 -27 -15 -23 19
bad__i mo -22 17
hace_hoy m 16
how__@pay d 16
~wors agl -15 -16 -16
""",
    """
^be hmr -24 -15 24
bug mu 19 -21
get_these a -15
i__before bgimoqsu -15 -16 -22 -32 -23 -20 -19 -23
me_think mv 16 -16
medico dimo -18 -20 17 -21
siempre_no p -17
tengo__para dq -15 -17
~<sit afglouv -28 -22 -15 -20 -22 -25 -15
~cci acdijno -17 -18 -20 -17 -21 -23 -17
""",
    """
ayo cdefhlmnu -16 -19 -24 21 -16 -19 -29 -17 -17
b_there m -20
este$ v -18
not:@move bcln 19 -19 -26 -15
soonest_@visit a 17
what__does dnoq -23 -28 -19 -17
you__@price d 17
~efil abdmu -27 -16 -20 15 -15
~uat dnr -15 -16 -18
~usua m -17
""",
    """
^pull br 17 -19
para_@call v -15
site f -16
~ara> eghlpqrt -25 -19 -18 -19 -15 -25 -30 -39
~ele acdefgjkoprt -21 -26 -20 -22 -26 -34 -25 -17 -31 -20 -24 -42
~hell mqu -23 -17 -20
~sea a -16
~yeah mpq -16 16 -20
""",
    """
^@drug m -16
about__does du 16 -15
del_@treat s 16
emerg* u -15
me__again m -18
on_tv hju -16 -21 18
~<aho ceijlnopstu -20 -30 -23 -24 -29 -30 -23 -21 -24 -27 -26
~<hal bcefgikmqst -28 -20 -30 -25 20 -25 -16 -33 -18 -23 -20
~una ghjlpru -25 -21 -18 -21 -21 -20 -25
""",
    """
at__@wrong m -19
no__yo mqv -17 -22 16
resubscribe__please k 16
~<tri ijno -20 -22 -20 -21
~dati afm -22 -15 23
~edas m -18
~ne> bcefgjklmostu -29 -25 -58 -23 -18 -54 -22 -16 -24 -18 -31 -29 -26
""",
    """
for__long mnu -18 20 -17
see_things ms -21 16
~<use abnopq -19 -15 -15 -19 -17 -23
~hate bdfghjknpqstuv -23 -26 -23 -24 -24 -21 -17 -21 -19 -22 -17 -21 -33 -26
~ibe> cginv -21 -23 -18 -21 -21
""",
    """
mi_nombre m -16
ok_@thanks blmt -20 -18 -46 30
~bru e -18
~he> abfgijloprtuv -29 -23 -22 -15 -19 -22 -18 -22 -22 -16 -16 -24 -25
~ssib dknqu -20 -16 -18 -22 -19
~uic m -20
~yes> au -15 -18
""",
    """
@move__and o 18
come_straight m -17
time__i dghmno -21 -16 17 -40 21 -21
to_a dgjnpqr -20 -23 15 -39 -20 -22 -19
~acen gijnqu -20 -15 -21 -27 -24 15
~uff> adhjosv -17 -22 -19 -19 -20 16 -19
""",
    """
donde__el r -16
estoy__mi a -16
opt_me abcdeghijklmnopqrstuv -33 -28 -29 -26 -24 -24 -16 -27 -28 32 18 -35 -31 -24 -30 -30 -32 -27 -24 -35 -22
up__it b 15
~bui m -17
~jdks em 16 -16
¿__queda m -20
""",
    """
a_resume km -16 18
any__to m -18
best$ hjmtu -17 -16 -21 27 -16
crea_adiccion u 15
do__up hlnou 16 -16 -17 -15 -24
in__@traffic mpq -15 -16 17
nueva_es jm -16 17
~<lin abcdkmnopqr -46 -43 -18 -30 -23 -38 -26 -25 19 -23 -25
~nseg q -16
~sied u 15
""",
    """
a__get am -15 -16
any__coming dm -16 -21
pasame_a i 24
~wer acdefjlnopqsv -28 -26 -30 19 -32 -33 -27 -17 -21 -17 -30 -33 -30
""",
    """
are_your ahjmu -26 19 -21 -19 -16
esta_bien bhijklmpuv -15 -31 -32 -30 -17 -18 22 -15 -30 -30
i__job abgijlmnoqr -18 -19 -21 -23 -26 -20 23 -24 -16 -18 -16
my_number abdgijklmpu -20 -15 -30 -27 -16 -34 -26 24 -48 -23 17
my_period n 15
nuevo* a 15
of_the adgknquv -21 -30 -24 -15 -19 -20 -34 -18
there__my m -16
~<map aijm -16 -16 28 -23
~<tem cdgilqu -15 -23 -17 -19 -16 -19 -18
~faci m -19
~irm abdefhijorsu -17 -23 -25 -15 -15 -16 -36 -19 -24 -21 -20 -29
~shor mn -19 15
""",
    """
@call__# hm 17 -19
again_please l -18
emojithanks_emojithanks ft -24 20
name aginoqv -17 -16 -20 -16 -26 -19 20
tell_her ir 15 -20
viene* m -17
was_a s -20
will_not bdhjklmnpruv 32 -37 -42 -19 -15 -19 -55 -39 -43 -35 -46 -18
you_cell dmnu -26 27 -17 -18
~aut bgnstuv -15 -23 -21 -16 -16 -25 -21
~enes uv 15 -16
~zan m -16
""",
    """
kind_of ghjnos -16 -18 -27 19 -15 17
~ived i -19
""",
    """
alto$ cdefgijklmntuv -16 -23 -26 -21 -15 -17 -15 -24 30 -26 -16 -16 -17 -17
aroun* abdnuv -19 -25 -18 -21 -18 -17
cars adjmnuv -20 -28 -17 29 -16 -18 -15
le_contesto g 21
like__from m -17
m abcdfghijkopqstuv -31 -36 -34 -33 -34 -27 -28 -32 -32 -30 20 -25 -15 -22 -27 -33 -33
me_lleguen m -25
week_after bho -16 -19 22
you_mean gm 17 -23
~chos l 17
~fact mu 23 -18
~fro aehkoqtv -32 -22 -17 -18 -31 -38 -19 -42
""",
    """
^see ahjmtuv -26 -16 -18 26 -16 -16 -18
mi__ella q -16
si_llego r 17
~<lig al -16 -18
~<pin lm 22 -25
~rase abm -17 16 -21
~taq m -17
""",
    """
@drink__de m -17
@drive__it jmsu 24 -26 -16 -22
cambienme ao -18 19
dios__pague mt -21 17
me__escribir g -17
me__of ailpu -15 -17 19 -18 -19
quien__@fetch aimuv -21 -22 -21 -27 -16
thread$ l 21
vea a 16
would__bring m -24
~ces cdefhklnprstv -18 -21 -28 -28 -38 -23 -18 -20 -42 -26 -15 -32 -45
~emi abhijlnoru -28 -23 -18 -17 23 -16 -24 -23 -16 -17
~ha> cdefjklmnst -18 -16 -30 17 -16 -25 -25 -45 -22 -20 -18
~iab g -16
~mexi mu 21 -17
~reme adg -18 -16 -16
""",
    """
^well m -20
am__what m -27
not:mind lruv -17 -17 -21 -26
out__pocket m -18
ya__ire blmt 29 -23 -23 -21
""",
    """
@drink_count mn -18 20
en__@traffic jmr -15 -24 20
front abguv -26 -19 -22 -27 -16
hora__en m 15
not__am bm -16 -18
~<vis abdlnopqsuv -23 -19 -18 -18 -18 -16 -15 -20 24 -19 -16
~uelo m 16
""",
    """
@body$ abefghijkloqrstuv -15 -23 -19 -15 -23 -20 -36 -18 -21 -22 -35 -29 -30 22 -22 -21 -16
de_quien m -24
is_your dfghiklstuv -33 -23 -26 -26 17 -18 -24 -20 -27 -38 -24
me_is mpq -15 -21 19
pero__voy r 17
~fjd eflm 23 -17 -16 -24
~oes> abefijlprtv -28 -19 -20 -40 -25 -26 -47 -45 -24 -39 -22
""",
    """
@treat__this a -17
eta__after or -17 21
info$ t 16
mandame__pin jm 18 -21
nope ef -24 -17
of_an h 18
the_earliest hj 16 -15
the_following o 16
whale* mu 16 -17
~apr cdijlnopqrv -20 -22 -18 -17 -18 -21 -19 -18 -20 -18 -24
~dude mv -17 16
~rue> ijoq -18 -20 -17 -16
""",
    """
^aight e -17
a abcefgiklmnorst -17 -28 -55 -66 -83 -68 15 -35 -66 25 -23 -20 -20 -30 -22
is__list mn -32 17
no__como mqrs -20 21 -16 -22
otra_vez abiklosuv -17 -28 -15 28 -24 -31 -15 -16 -25
will__on npr -17 -17 -24
~frau u 15
~when bcdefgijklquv -23 -25 -23 -23 -22 -37 -20 -30 -26 -26 -32 -17 -31
""",
    """
#_pm m -16
#_y mnp -27 -17 -16
anybody__the m -16
el__@date ahmo -19 18 -22 -20
left adghnopuv -16 -19 -17 -16 -22 -21 -20 -23 -17
nombre m -19
pueden__el aik -18 -15 -18
~kene m -22
~nten ilnopq -23 -15 -17 -17 -16 -20
""",
    """
@cancel__need o 15
do__it hijlmopqrv -17 -17 -31 -27 -21 -18 -16 -24 -20 -20
give_me bghjklpqsuv -41 -18 -15 -19 -21 -21 -26 -24 -17 -45 -32
hon muv -24 -19 20
reanudar km 18 -20
tengo__ir abdo -21 -18 -25 -18
train aghjlmnru -23 -16 -25 17 -17 -17 -22 25 -21
~<tow adghnsuv -23 -21 -16 -16 -21 -18 -27 -17
~omeb cgjlmnrs -17 -21 -17 -16 -33 -25 -24 -25
~sad djnou -27 -20 -24 -21 -27
~vai bhjlnstv -18 -20 -23 -16 -21 -19 -19 -16
""",
    """
@open__to hjm -18 21 -25
a__the adlqrv -21 -24 -16 -29 -27 -16
not:escribir c -15
plumber$ ilmu -18 -20 23 -16
taken__of mpq -17 15 -17
~roce adgn 18 -16 -15 -15
""",
    """
@relative__@sick ampqu -17 -35 -28 25 -18
inclu* ilmv -18 20 -28 -15
it__later o 16
make__# bo -18 21
que__lo aimn -17 -22 -19 -16
""",
    """
able mnopqrsu -25 22 -26 -17 -24 -21 -23 -16
asking__the b -15
is__menu dgijmu -17 23 -20 -16 -22 -21
not:work bghn -22 -17 -17 -17
teach m 17
~fore bcefijmpt -25 -20 -17 -17 -16 -20 -24 -23 -21
~hen> bcdefgjklsuv -30 -37 -26 -29 -31 -43 -33 -32 -27 -17 -23 -38
¿__hay dn -25 -18
""",
    """
esto$ abgijlmnoqrsv -28 -18 23 -20 -26 15 -16 -22 -20 -20 -23 -22 -36
me__@clinician a 23
not:through b 19
of__@texts kl -20 23
~ela acdfghiklopqrsu -28 -20 -18 -18 -27 -26 -30 -20 -34 27 -23 -37 -23 -27 -35
~urne jlr -17 -20 -21
~vaba pq -18 20
""",
    """
am__how m -23
cual__el ghijm -15 18 18 -19 -19
desde__aeropuerto m -22
did__see hmt -17 24 -15
does__go jmq -17 17 -18
mi__mi m -16
place_as jmu 16 -17 -16
you__text agikmou -25 -28 -24 21 -34 -17 -18
~eive i -21
""",
    """
^god o -16
a_@door jm 15 -16
back__@english ckm 20 -18 -21
de_que bilmnopqrsuv -16 -35 -25 -19 -24 -17 -19 -18 -19 -18 28 -31
do_any m -16
me__news m 16
not:back bgjmp -21 -15 -18 -22 -16
sorry__i b -17
will__@open gm 15 -19
~ient bcdfjkmnopsu -16 -16 -38 -23 -44 -25 -28 -34 -25 -25 21 -24
~mat bdhjmnoqu -16 -25 -15 -15 -18 17 -21 -18 -17
~thou dgimopv 18 -21 -18 -48 -16 -24 -16
""",
    """
@place_@call m -21
enough dlt -16 20 -18
not:poder m -15
still__the abn -16 -17 -18
~ghg em 20 -19
~itar lu -21 -15
""",
    """
answer$ m -24
can__@clinician am -18 -16
can__take adoq -26 -27 -16 16
is__# bghmv -20 -31 -35 -20 -22
not:ire abhlmopqrtv -16 40 -17 -27 -37 -21 -18 -19 -20 -23 -22
optio* agjlmnu -20 20 -21 -20 -37 -24 -19
~aro abcdefijklmopu -24 -25 -34 23 -24 -29 -19 -27 -31 -41 -21 -16 -17 -23
~rmac adgns -16 -21 -23 -19 -17
~tenm aiklmo -20 -16 -23 18 -23 -23
""",
    """
^whn hm 17 -19
anoche hns -18 -20 17
how__will u -19
me__los aiklmu -16 -21 19 -24 -23 -15
mero r 17
what_@clothes dgjmnu -19 -23 -17 -16 22 -15
~blin m 18
~jan abghjklmnrsu -28 -22 -16 17 -28 -17 -20 -39 -30 -16 -19 -24
~larm abcdklq -17 -20 -20 -19 -16 -18 -17
~spit hm -19 -16
~sse dijmnpqu -18 -15 -21 -15 -22 -24 -30 -22
~vo> bcdegjnoqrtu -27 -26 -19 -22 -34 -37 18 -22 -16 -26 -20 -41
""",
    """
^nope ef -24 -17
me_atiendan a 15
not__that bdgnotu 22 -16 -16 -17 -21 -20 -19
se__esto gm 17 -20
vuelta adims -17 -16 -23 -30 -19
~lab bfjklmnprstuv -20 -16 -31 -18 -23 -17 -24 -15 -19 -25 -21 -25 -20
~thdr km -17 -18
""",
    """
@howmuch__por jmsu -18 21 -16 -27
bridge_is mr -17 18
dar ajnpqsv -27 -20 -27 -23 -18 -18 -16
descompuso__troca q 16
take__the mq 21 -19
¿__@vehicle m -21
""",
    """
jajaj* abcdegklmqtu -18 -15 -19 -16 -19 -21 -21 -25 16 -18 -21 -22
looking_for t -20
my__@call agim -16 -16 -24 -36
trabajo_de i -17
~apt m 18
~ish dghijkmquv -18 -26 -20 -25 -22 -18 16 -19 -28 -21
~oost a 20
""",
    """
el__@open gm 17 -20
es__@visit mu -22 -18
have_had m -15
o__esta du 16 -19
quiero_@move alm -30 -18 -27
shut adghjlmou -24 -21 -18 19 -16 15 -25 -16 -25
~mpla im 18 -16
~ops> d -16
""",
    """
#__you ano -20 -16 -16
did__up m -22
i_dnt adgjlnu -18 -16 20 -19 -19 -19 -18
mandar_@texts m -16
tengo_@sick n 17
to__@visit aikmnquv 18 -17 -21 -38 -21 -15 -18 -20
ya_me abnoqrsu 20 -17 -21 -25 -21 -22 -17 -18
~oys> m 19
~rovi am -15 -16
~tel> am -25 16
~unci jqr -18 -15 -17
""",
    """
am__up bm 23 -21
much__i d -16
not:will p -19
the_@wrong abdghimnpqstu -20 -24 -27 -20 -21 -30 -21 -21 -23 -21 -22 -22 -20
want__me m -19
with_this dmv -15 -39 -16
~link gm 15 -19
~nlkn em 16 -16
""",
    """
^been a -20
can__after no -18 -19
come__my n -19
como__este g 15
he_is dmpqruv -15 -22 17 -26 -16 -21 -17
no__al m -15
sorry__was bcmruv -23 -16 27 -16 -21 -19
~<oc cgjklmnpruv -16 -19 -17 -17 -25 -38 -22 -17 -18 -24 -16
~utes ablnor -25 -18 -15 -16 -21 15
""",
    """
not__today m -18
off_work m -20
will__the mqr -32 -21 -18
~aint dgjmnu -25 -22 -21 18 -25 -28
~arla bm 17 -23
~ety m -20
~mars im -17 18
~vom s 17
~wqw em 18 -18
~ys> cefgijlnrv -21 -41 -25 -23 -42 -35 -27 -21 -16 -32
""",
    """
#__in m -20
^voy abcdefghiklmoqrstv -35 -41 -32 -36 -35 -33 -34 -40 -29 -27 -26 -34 -36 -43 45 -28 -31 -31
not__what abjmquv -16 -21 -25 -36 -28 15 -19
out abcdefghjklmprv -35 30 -37 -25 -75 -60 -20 -53 -45 -42 34 -48 -32 24 -62
to__again l -19
twice gkmnqrtuv -21 -18 -34 -17 -16 -19 -22 -17 -16
~betw ai -16 -16
~edan moqu -23 -16 -15 -16
~jhg> em 18 -16
~ntra abgpv -18 -26 -15 -16 -16
~vece an -17 -16
""",
    """
dia_es hmu -15 17 -16
lo__@ride bmp -15 -20 15
numero__favor i -18
pasa$ s 16
should__if m -18
will__you abdmu -16 -20 -23 21 -23
~eft adghnopuv -16 -19 -17 -16 -22 -21 -20 -23 -17
""",
    """
compa* dn -17 -17
do__day aghnou -16 -19 -19 -16 25 -24
let_the klm 19 -16 -26
mensaje$ gi -25 -24
quedarse in -17 16
~ita> gjlpquv -35 -27 -24 -21 -30 -29 -16
""",
    """
^pueden cghklmoq -25 -19 -19 -16 -18 -49 -33 -23
desde_ayer s 25
pick__day am 17 -20
what__for m -19
~<coo abdlmnopru -22 -19 -20 -17 25 -18 -18 -16 -21 -19
~mpa abghilmr -21 -22 -21 -18 -21 -16 -27 -25
~riv abcdefghiklopqstuv -35 -34 -21 -33 -17 -20 -23 -28 -26 -24 -28 -28 19 16 -32 -23 -33 -25
""",
    """
everything ahlnru -22 -18 -24 -17 -15 -19
~dej acefhikprtuv -43 -29 -29 -31 -18 -18 -35 -17 -20 -26 -44 -37
~kjk em 17 -16
""",
    """
@move__oil mo 23 -22
^she abdghijloru -28 -30 -20 -21 -17 -25 -19 -34 -17 -21 -27
do__taking ajm -17 -15 -18
have_someone amv -25 -18 -22
is__@treat djm 18 -20 -19
not:running mr 20 -20
opt_in acgijkl -18 -20 -16 -16 -16 26 -26
pay acdghiknopqrsuv -47 -23 42 -31 -27 -46 -21 -46 -31 -29 -32 -25 -22 -41 -19
to_church mp 17 -16
~ant> defhjnpqrstu -32 -22 -20 -23 -50 -25 -32 -28 -24 -31 -40 -50
""",
    """
be_@drive mpq -22 20 -24
~arry s -15
~kip> abcdefgijloqstuv -26 19 -20 -26 -22 -19 -22 -24 -23 -21 -16 -20 -17 -19 -31 -16
~onge aimnpuv -22 -20 -19 -16 -16 -25 -18
""",
    """
^cheers mt -16 16
can__@move abdhijknoprsu -23 -29 -25 -20 -19 -19 -19 -22 22 -16 -15 -25 -16
cuenta$ jmqr -18 -23 20 -19
got_me abcdijklmnpqsuv -34 -18 -15 -17 -25 -17 -19 -28 -33 -22 44 -47 -22 -34 -25
plis abdefgjltuv -20 18 -25 -23 -20 -22 -25 -27 -15 -19 -19
se__@symptom mn -21 -16
~afa> uv 17 -18
~stom s 16
""",
    """
did__sleep mu 15 -16
i_want abdgjnoqrv 25 -45 -24 -41 -25 -27 -19 -28 -24 -47
llego__de n -15
lost__@ride bmoq -16 -21 -18 21
me__no cijlmnprsuv -16 -16 -18 16 -34 -20 -20 -23 -19 -21 -19
not:trabajo m -20
se_usa aglmnu -19 28 -16 -26 -17 -23
""",
    """
@year$ gijlmnqsu -22 -23 -21 -18 21 -27 -17 -26 -25
ask__@clinician aim -16 19 -21
ese_dia acfghijklmoprstuv -37 -28 -29 -39 -31 -30 -25 -18 -28 -44 25 -18 -26 -32 -18 -34 -31
guys begilmnrsv -20 -18 -29 -27 -15 -19 -23 -21 -23 -20
playlist$ km -20 18
sola$ noq -18 -15 20
trafico gjqrsv -18 -17 -20 19 -18 -19
~<el bcefghijknrstuv 19 -30 -22 -16 -36 -32 -22 -32 -26 -29 -32 -21 -22 -32 16
~dano mn -22 16
~enm bcdefghilmnpqstuv -15 -29 -31 -24 -20 -32 -32 -25 25 -49 -37 -28 -33 -31 -26 -39 -31
¿__otro dno -18 -17 17
""",
    """
hit_@stop klmnr 30 -27 -27 -18 -21
no_autorizo kl -22 18
~<opi dmnou -25 -21 -21 -15 23
~scan dhijopqru -16 -15 -17 -16 -16 -21 -18 17 -20
""",
    """
be_back br -22 -17
ciudad dju -15 17 -16
me__am m -20
of_time mn -16 18
reciben kmu -16 -20 -24
try abdilmnouv 42 -25 -16 -19 -19 -35 -17 -28 -32 -16
week__is o 15
~<dej acefhikprtuv -43 -29 -29 -31 -18 -18 -35 -17 -20 -26 -44 -37
~clea lu -18 -21
~jero s -15
~oice agmnqu -21 24 -34 -18 -15 -18
~uelt adglmnpu -17 -21 -21 -20 -38 -16 17 -18
~us> adgiln -20 -19 -18 -19 -19 -20
""",
    """
slept m -16
what__nearest jm 17 -17
~<tro r -17
~sual m -17
""",
    """
a__show m -18
bad_is dm 16 -16
~ger aceghklps -33 -27 -19 -31 -18 -29 -15 -22 -31
~tom acefgjklmnprtu -15 -28 -22 -32 -39 -33 -28 -36 -15 24 -31 -37 -27 -47
""",
    """
my__what am 15 -17
~elvo m -16
~ique abcklm -16 -16 -17 -16 -18 -22
""",
    """
@open_los ahmo -16 24 -27 -15
getting__@texts kv -18 18
i_send djm 20 -24 -22
my_@body abdlmnoqrs -25 -17 -26 -15 -28 -15 -22 -24 -23 36
no__nadie bmr -15 -21 -18
~ksl em 16 -16
~sks> gmu -16 -17 19
~ted bceghinopr -25 -20 -36 -24 -18 -28 -17 -19 -19 -34
""",
    """
chamb* hmo 15 -20 -16
hit__on klmr 20 -21 -20 -16
skip_it m -18
will__to aghmqsu -28 -20 -16 20 -24 -17 -30
""",
    """
i__someone bdu -18 -21 -16
per_@visit admnu -21 35 -26 -15 -27
pick__the him -21 19 -21
something_up hm 16 -15
~isan m -19
~send abfhmnoprstv -39 -45 -20 -17 -20 -24 -32 -21 -27 -24 -23 -33
""",
    """
am_ready amn 22 -15 -22
driver__my mpq -19 22 -24
first_@visit abjmn 17 -19 -17 -32 -24
llego__a mo -16 -15
will__@drive mp -25 21
~<fu abefijkoprtv -22 -19 -16 -20 -26 -33 -19 -19 -29 -16 -21 -26
~sav ahiloqv -23 -15 -16 -18 -17 -15 -20
¿__puede mnqu -24 -35 -16 -18
""",
    """
do__cell dmnu -27 29 -17 -20
quede__@symptom s 20
this_works m -24
to__these i -19
viejo p 17
~spa adghijklnpqtv 15 -21 -16 -24 -21 -25 -24 23 -20 -18 -17 -16 -27
~tru chlopst -22 -26 -26 -18 -19 -28 -20
""",
    """
^enough lm 20 -23
a__be dm -16 -19
busin* au -20 -15
much abcdefghijkopqrsuv -28 -17 -20 23 -26 -30 -20 -25 -16 -33 -25 -17 -22 -24 -31 -29 -19 -20
not:wanted l -18
que__ustedes almqu -24 -17 -30 -17 16
says_i bkmq -21 16 -26 -16
store$ m 16
the_one ahmnrsuv -31 -15 -18 -17 -16 -19 -32 -17
~<sca gijmopruv -20 -20 -17 -15 -19 -24 -19 21 -27
~fall p -24
~lis dehijmnoqrsuv -53 -40 -41 -20 -59 -29 16 -17 -24 -42 -45 -60 -16
~lug cdghiklmnpqsv -15 -16 -16 -19 -21 -18 -19 -26 -24 -18 -21 -19 -19
~uien abdegjklmnrstu -31 -39 -42 -28 -33 -40 -49 -37 -16 -18 -45 -34 -30 18
""",
    """
confl* mo -19 15
desayunar dn -20 19
gato m 21
on__of a -16
~abu hjr 16 -19 -21
~airp mqu 16 -16 -15
""",
    """
a_@month bdmuv -16 24 -28 -17 17
going__me bm -18 -30
van abcdfghiklmnoqrstuv -37 -38 -25 -33 -23 -24 21 -26 -26 -30 -64 -35 -40 24 -25 -17 -25 27 -28
ya_mande aghjl 18 -15 -16 -21 -18
~drug qu -16 17
~nca dhikqr -17 -18 -23 -19 -20 -20
~stra abjop -23 -16 -21 -15 -18
~xed> mq -16 -17
""",
    """
~exti dfhjmnopqrst -20 -21 -20 -22 -23 -18 -26 -21 -25 -25 -19 -25
""",
    """
#__please bo 20 -21
@move$ abcefgiklnopqrstu -51 -35 -16 -38 -35 -21 -43 -37 -45 -33 43 -31 -42 -41 -33 -32 -44
@relative__he mq -22 -19
banco h -17
inven* mu 24 -19
segunda m -17
tomo abdgmnoq -22 -27 -23 -19 -29 21 -17 -20
~<mix m -16
~<pi acdefgjkrtuv -24 -39 -18 -35 -33 16 -36 -44 -15 -38 -22 -21
""",
    """
agendar a 17
calendar io -17 -16
cancelame bmo 16 -17 -17
esta__el gilmq -20 -16 -19 -18 -16
para_despues o 17
pulli* amrs -18 -24 19 -15
speak_@spanish iu -20 -19
su_lista lm 16 -15
the_evening fm -15 -18
""",
    """
have_reached mv -16 17
how__i defijopqrstv -24 -15 -21 -48 -21 -43 -28 -17 -20 -23 -20 -29
my__with anopqu -15 18 -17 -21 -27 -24
phone abcefgjlnopqrstv -30 -64 -58 -30 -32 -22 -31 21 -28 -51 -50 -46 -49 -54 -33 23
~ff> abdhjnqrv -30 -23 -28 -23 -22 -20 -19 -15 -24
~nly> efghijkmnpstuv -17 -22 -25 -32 -15 -19 -24 -52 -28 -30 -27 -20 -31 -21
~tay adgiklrs -33 -28 -18 -17 -18 -23 -21 -26
~xpla adk -19 -19 -17
""",
    """
@insurance__mi mu -18 15
capital jm -19 16
littl* bo -17 -17
me__real i 17
my_@place mp 20 -16
ni aeghikpsu -26 -24 -18 -16 -16 -18 -18 -18 -17
no_cuenten b 19
work$ abghijmnpqrsuv -19 -16 18 -29 -33 -22 30 -50 -33 -16 -35 -20 -15 -21
~<cad ahjlmnos -24 -16 -18 15 -16 -28 -18 -21
~arr cdefghilouv -29 -26 -25 -30 -35 -39 -34 -41 -16 -28 -56
~cept cdefhijlnorstuv -18 17 -18 -23 -20 -29 -26 -25 -18 -17 -18 -17 -16 -30 -22
~erst ablu -17 -16 -17 -23
~rgo adglu -22 -17 -17 -17 -18
""",
    """
@relative$ bdefhijklmnoprsu -39 -53 -69 -15 -63 -33 -23 -82 -44 31 -42 -76 24 -35 -43 -48
como_se abcdfgijlmnqrsu -33 -18 -21 -35 -20 29 -16 -23 -28 17 -32 -26 -16 -26 -46
dog abdefghijkmpqsu -26 -18 -19 -20 -19 -17 -15 -23 -22 -16 39 -18 -36 -25 -26
mano gm 17 -19
~<int efghikmrstv -15 -18 -36 -26 -22 -28 -24 -21 -34 -18 -16
~til> aln -16 -16 -17
""",
    """
done_with l 21
i_meant abmv -19 -20 17 -22
la__de acdfgikmorsu -22 -19 -19 -20 -22 -17 -15 27 -40 -42 -21 -29
please__the io -16 -16
~<re efhjknorstuv -91 -83 -23 -40 18 -26 -36 -21 -46 -28 -16 -20
~<wi acfghijksv -18 -64 -33 -22 -19 -20 -31 -26 -27 -30
~tien befhklmnoprs -24 -33 -37 -17 -16 -19 -18 -57 -24 -33 -40 -55
""",
    """
@animal_se mr 25 -16
@insurance$ bcfgijmopqsuv -23 -19 -16 -31 -28 -38 -17 -18 -19 -42 -16 21 -25
^please chkmnoqv -27 -22 -37 23 -33 -22 -22 -46
bf mpu -19 18 -15
care_of mpq -18 15 -17
funny mq 20 -19
la_casa jo -17 -15
new__i m -18
old__you adfghjmu -18 -17 -19 -19 -23 -30 33 -32
sending_these i -18
~ouc p -18
~pot> dghilnqu -18 -18 -16 -25 -17 -18 -21 -22
""",
    """
@food_if n 15
contestar an -16 -19
hold_off m -15
some anoq -29 -16 -22 -28
~<tu cdefhijnptuv -34 -35 -34 -29 -20 -51 -17 -27 -20 -16 -26 -24
~ash> abp -17 -15 -16
~nxie mu -18 15
~ook cefghiklnoqu -30 -33 -33 -40 -39 -20 -37 -50 -24 -19 -27 -25
""",
    """
anyth* bfghimrsv -33 -17 -27 -35 -17 -15 -20 -17 -24
as__possible mo -18 -17
no__ningun q -19
word du -21 -25
~avoi gmn -21 -21 21
~ite> afpqruv -20 -22 -15 -19 -20 -17 -18
~lts m -16
""",
    """
@food_a m 17
is_@drink adhijmnopqtuv -17 -27 -20 -19 -19 -15 35 -17 -17 -26 -15 -37 -17
no__@place jm 16 -20
no__a abcdhijkmnstuv -32 30 -26 -33 -24 -23 -29 -30 -32 -30 -27 -20 -35 -16
of__coming r -16
someone__in hp 16 -16
to_receive lm 16 -22
~atin af -15 -15
""",
    """
@day_so m -16
dios adhlu -17 -19 -16 -19 -20
es__este uv -15 15
little bo -17 -17
mine$ m -19
where__get jl -18 -15
~<dee m 19
~ala cehjnpquv -20 -18 -21 -31 -26 -24 -26 -30 -24
~er> abdefhjklnprt -29 -23 -34 -103 -51 -27 -29 -21 -16 -31 -23 -34 -34
""",
    """
me_queda mo -23 15
mm elmu 26 -16 -27 -16
my_@call abcdghilnopqrs -29 -28 -22 -39 -29 -23 -23 32 -32 -20 -31 -27 -37 -16
not:otro bo 16 -18
nunca_he m -17
okay e -16
~omet djpsv -29 -20 -24 -18 -22
~uick m -16
""",
    """
not__more m -23
~<tig m -15
~avo defmpqrstuv -45 -28 -28 -26 -16 -36 -21 -34 -32 -27 -16
~ibed km 18 -17
~nab iklm -16 23 -21 -22
""",
    """
en__en o 15
it__one m -17
oficina abcdfgiklnoqsv -23 -17 -16 -27 -22 -26 20 -15 -28 -21 -22 -19 -22 -31
un_pastel m 17
wq em 18 -18
you_then ahlm -23 -18 -16 18
~<hi acdefghknopqtv -23 -30 -38 -21 -20 -37 -36 -30 -21 -43 -27 -17 -28 -24
~olar m 18
~owed abijmn -19 -15 -17 -18 -19 16
~prim bmou -20 -20 -19 -17
""",
    """
@visit_de blm 15 -17 -18
be__@late mpr -17 -17 22
be__i al -17 -17
la_evaluacion a -16
mensa* abdhnqrs -19 -17 -20 -16 -15 -18 -16 -19
not__yet gmquv -20 25 -22 -17 -25
por__queda j 24
y__el bu -20 -18
""",
    """
a__@animal q -16
again abcehikoqrtuv -29 -31 -26 -20 -22 -39 26 -16 -27 -27 -21 -39 -28
am__him gmv -16 -18 20
not__about b -23
quien_habla cmuv -16 -19 30 -16
veces an -17 -16
want__back r -15
what_are afhijlmstu -32 -29 15 -29 -51 -19 -20 -19 -20 21
~che ceijklpqru -20 -39 -46 -19 -25 -40 -17 -31 -46 -59
~onar m -20
~one adefjknrst -37 -37 -49 -17 -73 -44 -32 -18 -33 -16
""",
    """
am_good afijlnptuv -19 -22 -18 -17 19 -28 -22 -19 -19 -21
do__@book adgm 28 -18 -21 -21
me__mucho s 19
me__options g 15
next$ m -18
red adimqsu -18 -15 -20 -17 -17 23 -19
revisen m -20
~<rin nsu -16 16 -15
~cide qv -16 -17
~ows u -16
~shut abdghjlmu -26 -16 -21 -18 19 -16 15 -25 -25
~ules u -15
""",
    """
@day__# ehm -17 -21 18
cambia cm 20 -22
i__car j -17
mandar ado -21 -20 -20
~esom mt -19 23
~ze> iu -16 -17
""",
    """
^same abdegijlmnuv -30 -16 -17 -16 -17 -16 -24 -19 32 -23 -23 -15
do__text ijklm -15 -18 -29 30 -33
in__@month mo -22 18
not_want adgjkntu -30 -17 -31 -16 -25 -23 -18 -20
""",
    """
a_complaint im 18 -16
down$ adglopru -19 22 -18 -18 -24 -20 -25 -17
fuerz* a -15
my_ex d -16
se_como bq -17 17
~culp i -18
~rida bor 16 -15 -18
~rime bmou -19 -22 -18 -16
~stru bdhjopsuv -20 -17 -16 -19 -19 -19 -16 -17 -16
""",
    """
@relative_said abnos -17 -16 -20 -19 -16
^@open abcefghijklmnopqrstuv -54 -37 -32 -46 -45 -36 66 -37 -50 -27 -36 -50 -43 -53 -26 -27 -41 -32 -32 -34 -33
es__@day a -18
if__come n -21
is_texting ilmuv -19 -24 -17 23 -34
not:problema q -21
this_# gm -18 -20
""",
    """
@ride__work mp 20 -17
need__@day ado -17 -18 -21
set_it a 16
~<ha adefhjklopqrv -27 -27 -91 -37 -16 -28 -28 -25 -18 17 -18 -37 -22
~<lea acfghiptv -29 -33 -16 -29 -24 -41 -19 -22 -26
~igro mu -22 22
""",
    """
@call__@call m -16
an__the abm -25 -15 28
comun* i 16
en_@eat jn -15 23
i_can hklmpuv -28 -17 -21 -41 -33 -32 -22
ok_after q 16
please_keep biklmv -17 -16 -20 -21 27 -28
~eav acghiprstv -23 -26 -21 -22 -35 -28 16 -23 -21 -25
~elp bcefghjklnoprsv -35 -32 -35 -34 31 -24 -30 -33 -34 -34 -31 -35 -29 -29 -42
~ios> bcdghijklmnoprv -22 -25 -25 -18 -18 -16 -20 -17 -24 15 -19 -18 -16 -21 -22
~sigo bglmopu -28 -16 -20 -34 -19 -27 -26
""",
    """
in_my abdgiklr -27 -21 -20 -18 -21 -17 -17 -25
make__if o 17
uh cdefhijlmnqt -17 -26 26 -28 -20 -17 -23 -24 -34 -16 -17 -20
~eck cghijklnqru -16 -20 -18 -16 -23 -22 -18 -29 -32 -16 -21
""",
    """
fee i -18
i_bring gopq -19 -33 -21 -38
igual dfijpstu -21 -15 -15 -16 -17 -19 -17 -17
no__quiten bl -25 -28
not:ever lqv 16 -17 -19
~and> jqr -23 -16 -19
~anxi mu -18 15
""",
    """
@drink__no mn -16 20
can$ ahm -24 -17 -27
can__be bdhijp -22 -23 -25 -15 -15 -23
with__who a -15
~<ver adefgjklnprsv -16 -18 -24 -19 -18 -27 -16 -29 -19 -20 -27 -32 -28
~ska nq -18 19
""",
    """
i_united lm -16 17
not_sure g 18
please_@cancel abmo -16 23 -16 -26
ya__con mq -21 -19
~<va acfijklopqrsv -25 -16 -18 -26 -20 -17 -28 -28 -18 -27 15 -25 -22
~same bcefklprt -28 -23 -21 -23 -33 -35 -17 -25 -24
""",
    """
locat* mu -27 -15
un_@body abim -18 -17 -16 24
~<cu cefiklmnqtv -59 -52 -52 -20 -23 -38 -15 -22 -24 -48 -63
~alm bfghilqruv -19 -23 -16 -18 -19 -20 -19 24 -22 -18
~nee efghjlpuv -29 -25 -17 -48 -19 -24 -23 -16 -59
""",
    """
can__@drink n 17
la_@place abdgijklmnopqrtuv -31 -26 -25 -19 16 23 -16 -18 -60 -25 -29 -30 -19 -30 -18 -20 -26
mi__esta nv -18 -18
what__these dg 15 -17
~chin a -19
~ront bgnpsuv -26 -27 -21 -15 -19 -36 -18
~soli m -17
""",
    """
^zxcvb em 16 -16
billed dimv 18 -15 -20 -15
not:eso m -16
stairs bn -18 -20
the__@person mv -23 16
when__soonest a 16
you_@open abceghilmnortuv -34 -17 -20 -17 -28 38 -18 -15 -81 -23 -21 -22 -21 -33 -21
~ayud befghijklmnoprsv -31 -25 -27 30 -20 -33 -30 -23 -32 -15 -24 -24 -24 -23 -20 -22
~swer abdgjlnqrsv -23 -18 -19 16 -15 -19 -21 -20 -15 -20 -20
~team m 15
""",
    """
calle* bdiklmpr -23 -18 25 -15 -18 -28 -18 -16
fit abm 20 -17 -23
malito admno -18 -18 15 -17 -16
~alle acghjklnprsu -22 -21 -30 -27 17 -26 -36 -24 -32 -20 -25 -28
~ctu bghjnq -17 -16 -20 -18 -18 -21
~rara mv 15 -18
~spea bdghjlnqs -19 -26 -15 -22 -17 -15 -25 -21 -16
""",
    """
@insurer_and d 17
a_@ride adghijoprstuv -22 -27 -22 -17 -26 -28 -36 30 -20 -24 -25 -29 -20
i__need dgimqu -26 -20 -22 15 -19 -17
intro jmnu -20 25 -25 -19
~<sa bcefhijkrtv -17 -39 -70 -21 -30 -42 -37 -18 19 -36 -42
~<wr abjoprtv -28 -22 -18 -19 -23 -21 -19 -24
~adu pu -17 -16
~ajan mnoq -31 -21 -18 -19
~inst afhjmst -35 -20 -24 -18 -30 -15 -16
""",
    """
@insurer_a aghijklnorsv -31 -23 -20 -23 -17 -19 -18 -27 -37 -21 -18 -20
a__ok mn -26 18
after_i m -19
cross aqru -22 -18 -18 -15
why_did b -18
""",
    """
@medicine__nah n 15
bother$ dmqs -16 21 -20 -17
la__mi bop 16 -19 -18
resume adgiklu -17 -16 -22 -25 24 -18 -19
with__@medicine m -18
~mos acfghijkmnostv -17 -20 -19 -36 -23 -25 -32 -24 -20 -31 18 -16 -24 -19
""",
    """
es_mio v 15
it_@cancel bm 26 -21
need__@person bq -17 -16
ok_to adklmu -17 -20 15 -17 -17 -20
otra__favor b -21
the__from lu -19 -19
""",
    """
representative bcdefhijklmtu -16 -19 -17 -22 -27 -20 30 -15 -15 -19 -31 -20 -17
tqm mt -23 15
true_you m -17
tues b -18
you_got bghjmtu -21 -16 -18 -24 -15 -20 -24
~mic u -16
~och abcdghijlrtuv -26 -19 -15 -27 -20 17 -18 -21 -20 -20 -16 -24 -22
""",
    """
@howmuch_me dmnpqsu 24 -25 -17 -15 -15 -16 -19
is__where ms -17 16
made dmnotu -15 -18 -22 -24 17 -15
my_@insurance opqu -16 -15 -21 -19
you__who i -16
~cee amu 19 -16 -20
""",
    """
can__again adgjlmn -23 -16 -20 -17 -22 -33 20
do_tomorrow bmo -16 -18 22
estoy__@ride q 15
find abcdgiknstuv -18 -27 -21 -32 -28 -27 -27 -35 -20 -22 -28 -23
seguros au -23 -23
ya__de b -17
~ange cdghijlqr -17 -36 -25 -22 -15 -25 -15 -29 -22
~gold u -16
""",
    """
not:al m -15
pagar acdgijlnoq -23 -19 37 -28 -27 -26 -15 -39 -33 -28
~dosi m -16
~otem a 15
""",
    """
do__have bgjklmpqstv -39 -50 18 -20 -26 -19 -57 22 -36 -53 -26
if_i bcdijklmpqstuv -21 -17 16 -34 -33 -18 -27 -24 -30 21 -36 -22 -28 -19
in__@day hq 17 -15
leave_me lmq 22 -21 -15
me__please abcgi 18 -18 -27 -21 -23
paid nu -15 -18
que__da u -21
the_week bm -15 -24
~<gua ar -23 19
~<mie o -15
~nal> adjru -20 -16 -16 -15 -18
""",
    """
coming_to abpr -23 -18 -17 -16
pictures_of m 18
~nar dgimnoqtu -29 -26 -17 -30 24 -24 -25 -16 20
~ular abijno -20 -25 -25 -21 -19 -21
""",
    """
are abcdeijklnopqsuv -22 -51 -47 -27 -37 -27 24 -51 -34 -26 -21 -38 -63 -66 30 -17
esto_es dgjlmov -22 -26 -22 -21 -30 -19 19
not:now adghimprstv -15 -19 -24 -18 -19 17 -25 -34 -20 -22 -18
~<go acefghiklnqsuv -43 -19 -50 20 -42 -32 -21 -37 -19 -18 -22 -25 -24 -33
~eliz afhm -15 -23 -15 25
""",
    """
my_bill dm 19 -41
~ion> abejqrv -15 -26 -38 -17 -20 -23 -25
""",
    """
at_all m -21
deciding$ b -16
lift m -16
says__is m -23
~vets m -21
""",
    """
hay_otro do -16 18
i__@day bdghklnqstuv -34 -21 -17 -18 -22 -26 -18 -25 -16 -16 -21 -17
i__another mqu -16 -17 -17
me__list gjkmn -23 -16 -23 -37 -17
only_the a -18
put__that gmn -16 -16 17
send abhnoprstuv -40 -41 -16 -25 -17 -22 -32 -19 -20 -34 -37
there_is dhilmnuv -29 -18 -31 -17 -17 -18 -24 18
try_it amu 31 -20 -19
yes__have q -18
~<nee efghjlpv -29 -24 -17 -46 -18 -24 -23 -59
~lear cglmu -18 -17 -19 16 -20
""",
    """
back__i b -17
talked mou -25 -19 -15
took__off m -16
~cubr adgilnopquv -21 34 -16 -15 -17 -16 -16 -15 -18 -21 -17
~ond abcdehijklnopqv -26 -24 -23 -44 -38 -40 -18 21 -44 -57 -47 -28 -29 -33 -45
~sibl dknqu -22 -17 -19 -23 -20
~ute> adu -17 -19 -23
""",
    """
from_me dgmu -24 18 -25 -26
it__same m -20
nobod* bdmopqrsu -18 -17 -25 -26 -24 16 -17 -21 -25
to__@cancel boq 20 -20 -16
~<ps mu 18 -21
~eli acdefghjkmnopq -48 -27 -39 -30 -35 -31 -37 -36 -34 30 -23 -17 -34 -27
~ugu m -15
""",
    """
@wrong_number gijlv -15 -19 -16 -26 25
aceptan_@insurer ad -19 19
gday efm -17 18 -20
thanks acdefghijklmnopqrstuv -30 -36 -28 -57 -54 -36 -51 -42 -45 -20 -24 -17 -35 -33 -16 -42 -51 -35 55 -41 -43
~unio a -16
""",
    """
=rare3 abcdefghijklmnpqrtuv -26 -20 -53 -59 60 -37 -29 -50 -32 -19 -51 -34 18 -35 -36 -51 -17 -20 -37 -54
agent efhimt -18 -22 -16 25 -25 -16
bank_@open hm -17 18
la_quiero am -16 -15
why__the m 18
~leas defhmnpstu -33 -36 -32 -15 -21 -27 -38 -31 -19 -15
~zul e -20
""",
    """
^is abcdefgjklmnoprstuv -48 -96 -24 33 -65 -108 -22 22 -82 -58 -22 26 -30 -93 -91 -36 -79 27 -94
a__por l -16
boss_i m 15
i_expect m -17
in_a hnopqs -15 -22 -18 -21 -19 -17
voy abcdefghijklmoqrstuv -41 29 -59 -28 -57 -53 -30 -32 -48 -21 -56 -28 -53 -21 -24 59 -57 -55 -35 -65
~aks m -15
~isim m -16
""",
    """
equivoco ilv -15 -18 22
follo* mq -26 -18
make__@visit bu -21 -18
nah$ m -20
quedo__@ride pq 18 -17
school ap -20 -16
why__getting l -15
~oved defhiklmnprstv -26 -18 -17 -17 -16 -16 -31 -25 -22 -24 -29 -27 -16 18
""",
    """
my_driver m -30
thinking bru -20 -16 -18
~<sub klmu 24 -32 -19 -17
~lio> dr -16 -19
~ops d -16
""",
    """
long_do m -18
where__iv ms -21 19
~lent m -15
~rqu gjlmrs -16 -16 -25 -27 17 -15
""",
    """
@howmuch__lo mu -22 -20
come__i m -16
el_@traffic gjqrsv -18 -17 -20 19 -18 -19
to_@drive abdghijmoqrsuv -26 -20 -25 -16 -18 -25 -29 -24 -16 26 -25 -23 -18 -24
what__said n -15
your__is dv -17 -19
~abe bcjloqrs -28 -21 -21 -31 -26 -20 -20 -20
""",
    """
^maybe eflmov -19 -15 -16 23 -15 -18
be__@traffic r 18
letters gm 16 -18
shot_or u 16
ways$ mp -16 16
~eded bo -16 -18
""",
    """
$ em 16 -18
^great mt -18 17
does__@place h 16
puede__en cimnoq 19 -30 -21 -24 -20 -24
to_@spanish cmo 20 -19 -19
~ltar m -16
~ndam cdefgijlmnopuv -25 -22 -15 -16 -26 -31 21 -36 -29 -17 -26 -17 -23 -23
~nlk> em 20 -20
""",
    """
=beside:thanks bgjlmoqrsu 22 -19 -16 -22 -41 -26 -21 -18 -15 -20
@day_do b -16
@door__you j 17
^trabajan hmn 15 -25 -15
a__have bpq -16 20 -19
can__one iu 19 -18
does__do dgm -16 17 -17
noche h 17
parte_de av -17 -16
~insc aglmou 21 -16 -29 -21 -16 -16
""",
    """
ayuda bcefghijklnopqrsv -29 -26 -24 -27 29 -19 -29 -28 -19 -31 -22 -21 -19 -26 -21 -19 -20
does__count m -15
el__que ahijklnpu -24 -15 -16 -28 -18 -16 -16 -15 -22
que__voy dijlmou -17 -20 -16 -17 -29 -15 -17
turn__off jlmu -17 25 -18 -15
turn_off k -16
~<cn bclmou 25 -16 -17 -22 -17 -18
~<it m 15
~acci g -20
~hol acefghijklosuv -41 -23 -33 19 -25 -25 -24 -37 -30 -39 -22 -30 -43 -27
~rmit m -17
""",
    """
churc* adinqu -18 -17 -15 -16 -18 -16
i__by adgilmnoqu -24 -26 -21 -18 -20 -34 -32 -26 15 -27
is__@cancel bm 18 -18
law ijpqu -20 -15 19 -16 -18
not_be abdijmnqrsu -20 32 -24 -20 -16 -32 -29 -19 -16 -25 -19
spot__am m -19
trabaja bdmnpqu -20 -19 -25 -16 -19 18 19
~ame> adefhlnpqrstu 17 -44 -55 -30 -44 -28 -33 -25 -58 -52 -29 -55 -28
~anx mu -18 15
~rry adfhiklnqtu -31 -40 -21 -22 -40 -26 -29 -31 -36 -30 -15
""",
    """
^snow hm 17 -20
permiso m -26
put__for a 19
~dru ghmoqu -16 -17 -19 -18 -19 16
~ecet aimo -18 24 -16 -15
~yone abdgjlnprs -21 -22 -28 -21 -23 -23 -24 -21 -21 -17
""",
    """
@visit_del b 25
gano imuv -18 26 -17 -18
good__me m -15
often dnu -18 -17 19
~dkfj em 20 -20
~ibre bjlr 17 -19 -16 -16
""",
    """
mil bmt -15 -27 27
what__@open dgn -18 -20 -21
""",
    """
chest abim -18 -18 -16 21
estan bcdghijklnopqrstu -18 -23 -45 -43 19 -26 21 -15 -34 -32 -26 -16 -19 -26 -15 -17 -18
for__@symptom mn 17 -16
the__not jm -17 -20
true ijoq -18 -20 -17 -16
~aini f -15
~lexi m -19
~mpu dmu -18 -15 -15
~ner afhlmnpqtv -21 -21 -32 -17 -46 -23 -29 -46 -19 -24
""",
    """
me__otra m -24
sacar$ m 23
the_hospital jmu 22 -34 -30
~ng> cdegijklquv -70 -19 -56 -27 -24 -22 -27 -20 -17 -20 -32
""",
    """
=beside:ride_confirmed abdopqs -22 -15 -16 -26 25 -28 -20
a__there adhnopqu -30 -28 -24 -32 -20 -18 -25 -29
on_mrs im -17 18
~<ma abcdefhjkpqrsu -28 -16 -28 -36 -78 -24 -34 19 -19 -52 -41 -33 -27 -25
""",
    """
=beside:help adgim -18 -15 19 -16 -44
@insurer_ya q -15
let_me dnprsuv -24 -22 -30 -17 -21 -29 -24
office abcdfghklmnpqrt -33 -27 -21 -30 -15 -34 28 -18 -24 -15 -28 -24 -33 -17 -22
so__will m -22
they__@animal u 17
what__looking dm 17 -15
~cas abefhjklotu -38 -20 -16 -16 -25 -40 -35 -38 -43 -23 -47
~lgu abgjklrsu -20 -24 -20 -27 -21 -24 -22 -19 -45
~ppro dm -17 -17
~ptin gqrv -20 -21 -16 -19
~tar> acfijkmqrv -37 -22 -15 -19 -34 -25 -35 -34 -20 -28
~ull abcgijkmnopqrsuv -37 19 -16 -21 -17 -23 -18 -18 -27 -23 -24 -25 25 -19 -21 -19
~xt> bdefhpqrstuv -19 -52 -30 -26 -32 -23 -49 -24 -18 -36 -20 -41
""",
    """
^i bcdefhimnopqrtu -15 -25 -25 -85 -72 -41 -22 37 -35 -18 -20 -35 -35 -32 -64
am__the ghijkmnoqs -23 -21 -23 29 -21 -21 -23 -33 -19 -27
going_to afghikstv -41 -50 -24 -42 -31 -18 -38 -25 -27
of_@symptom mn -19 -20
~desp bcdfgijlmv -16 -16 -31 -22 -26 -16 -19 -24 -21 -22
""",
    """
@cancel__card d -16
@wrong__@relative v 18
not:hablo u -16
or_just mn -25 -16
won eijmprsu -16 -18 -18 30 -18 -15 -16 -22
~<cru ao -19 18
""",
    """
@food__the m 17
^oops m -16
have__@drink n 19
is__home q -18
mi__da pq 16 -19
not:pick p -18
tell__time m 18
you__your aghv -15 -15 -19 -17
~esh> elmt -15 -16 -27 19
""",
    """
@call_it bmpu 24 -19 -18 -16
dime aho -16 -17 -18
i_came mn -15 -19
if__a b -16
~like bdefghjmpqtv -19 -22 -21 -22 -20 -27 -19 -16 -29 -22 -23 -36
""",
    """
@fetch_a dhimouv -15 -17 -21 -31 -16 -16 -16
@relative_that mp -18 -18
^con agoqru -24 -23 -16 -19 -16 -27
cobra* dm 19 -19
el_carro o -23
hay__id n 17
not acdefhijknpqrtuv -76 -18 -38 -32 -82 -61 -33 -18 -47 -78 -45 15 -27 -56 -35 74
not:por bcopq -21 -18 -32 -20 18
resue* p 20
to__pharmacy m -19
vomite ms -22 21
want_in ailm 27 -17 -20 -27
~har dfghklmnopqtuv 18 -16 -29 -22 -23 17 -15 -33 -21 -24 -25 -21 -21 -28
~hool p -17
~mad dhjmnqst -20 -21 -22 -22 -22 -25 -16 16
~ran> fijnpquv -21 -17 -25 -21 -21 -20 -19 -22
~rmir m -23
""",
    """
in_@english abcdgijklmnou -39 -20 37 -18 -25 -24 -16 -18 -24 -30 -18 -19 -24
no__que abcghkmnpqrsv -16 -18 -25 26 -16 -23 -20 -25 -16 -21 -25 -26 -44
puerta fjmqru -16 26 -23 -16 -22 -20
sirve$ abglo -18 -17 -27 -16 -20
tembl* ms -15 17
~<ofr m -22
~ipp p -21
~lig abcdefgilnpsv -22 -32 -17 -40 -18 -17 -24 -25 -28 -19 -22 -18 -31
~twee ai -16 -16
""",
    """
day_please amo -17 -17 16
i__day mno -27 -25 16
~cree i -17
~oli bdefghioruv -30 -26 -16 17 -17 -18 -22 -17 -19 -24 -18
~stab gru -18 -26 -29
~sub abcdefghijklnopqstuv -21 -26 -29 -25 -35 -26 -23 -21 -28 -25 18 19 -24 -21 -25 -27 -18 -24 -33 -31
""",
    """
@cancel_@day m -28
us__i bmo -16 -16 -15
~cer> dghmopq -26 17 -15 -32 -22 -19 -31
~nswe abdgjlnqrsv -23 -18 -19 16 -15 -19 -21 -20 -15 -20 -20
""",
    """
^any abdefgjlmpqrstv 22 -42 17 -36 -25 -24 -27 -18 -59 -29 -32 -31 -29 -23 -29
me__ir amnq -28 -18 -36 25
~nfu dm -16 -29
~ruh> e -18
""",
    """
@relative__to bdilov -21 -20 -21 -24 -17 -17
@ride_home no 16 -15
@stop_my ln -18 22
says__@stop klm -17 -18 17
todavia$ qr -16 -19
wed mo -17 16
~<lik bdefghjmpqtv -19 -22 -21 -22 -20 -27 -19 -16 -29 -22 -23 -36
~uci anqu -17 -15 -20 19
""",
    """
changed__i b -15
chickened m -22
desayuno adeghijlmnopqruv -18 -22 -15 -19 -23 -20 -20 -21 -23 31 -16 -16 -18 -22 -17 -20
querer aklm -20 18 -19 -19
~duel n -16
""",
    """
backed_out q 15
go_home mnq -20 -16 19
it__covered u -17
it_normal u -18
que_banarme n 17
tardecito cmnoqr -17 -29 -18 16 -18 20
~ade acefghijkmopqrst -23 -28 -16 -26 -21 -36 -31 -16 -28 -19 26 -28 -36 -29 -19 23
~atto m 17
~ira m -18
~mnn em 16 -15
~pon bdeghjlmpqrsuv -24 -18 -42 35 -44 -51 -27 -17 -24 -21 -17 -40 -18 -44
~ways a -18
~xam u -25
""",
    """
@relative__@food mn 17 -16
do__press gmn 20 -20 -21
i__return m 16
now defijlmnprtuv -55 -42 -45 -46 -30 -23 -35 -73 -32 37 -44 -69 -22
otra__mas a -21
tv$ hjmr -20 -25 17 -16
type dju -19 -19 -22
~erm cgijmnrtv -24 -35 -33 -30 -17 -30 -25 -22 -36
~ner> adfhklmnpq -36 -33 -15 -17 -15 -21 -43 -29 -18 -34
~taci m -22
""",
    """
@spanish_i c 16
~<gre bdijlnopqtu -21 -20 -20 -15 -20 -19 -17 -16 -16 18 -29
""",
    """
a__one apu -19 -15 -15
down_for dm -16 -19
~<nub ms -15 16
~wed abdhijlnu -22 -19 -17 -18 -22 -21 -15 20 -19
~zar agmn 15 -16 -17 -19
""",
    """
dream* su 18 -21
got cefghijklmnopqrtu -76 -75 -60 -48 -64 -40 -32 -51 -31 -31 -30 20 31 -26 -29 -42 -36
ir_por mnpq -15 -18 -18 22
much_a dm 21 -23
so_no p -16
the__going u -16
~deci cdehjklnpqrsuv -17 -34 -15 -21 -23 -26 -35 -30 -23 -27 -30 -30 -28 -24
~liz> afhm -15 -23 -15 25
~rgot ab -16 -18
~uati am -15 -16
""",
    """
llego_desde m -24
these__@stop l 18
whatever$ lm -24 19
~<clo adilpqu -19 -15 -16 -15 -16 -25 -22
~<jkl em 17 -16
~<tre abdghjop -24 -18 -27 -30 -27 -28 -18 -15
~adju i -16
~ness bjnu -20 -16 -19 -27
""",
    """
brb$ eflmtuv -42 -23 -20 36 -15 -17 -16
get__job ijmn -18 -17 19 -18
had__at m -16
is__latest hm 18 -21
manden_mas l 16
ok_you k 20
quier* adefgjnpqstuv 18 -32 -18 -20 -18 -26 -34 -42 -23 -22 -23 -50 -66
there__@visit adm 20 -22 -18
""",
    """
a_gym dm -16 22
bothe* adgimq -20 -21 -17 -20 16 -25
centro iu -16 -16
taste* u -18
~<afu a -15
~<eno dlt -16 20 -18
~can> hijlpr -15 -17 -15 -17 -16 -15
~xcvb eflm 23 -15 -15 -26
""",
    """
@call_la i 18
a__ahi m -19
cel agmv -19 -20 -22 17
do__there adgjmr -19 -25 -22 16 -40 -24
felt imos -15 -18 -19 32
i__one ghjlmpqrtuv -18 -16 -21 -21 -24 18 -26 -15 18 -24 -15
mi__su q -15
money$ m 20
saturdays dhmo -17 21 -23 -19
~ague itu -18 16 -17
~mind adhlnopqrs -33 -26 -24 -28 -26 -22 -23 -25 -31 -21
~ole aghijklnrsuv -35 -32 -19 -28 -34 -27 17 -20 -29 -31 -37 -26
~rof a -16
~uall hm -16 -28
""",
    """
@place_in hiju -18 -22 23 -16
@vehicle_driver mq 17 -19
bring__blanket mn -20 19
dejenme_en l 15
hago_el m 15
lado_de jm 18 -17
not:usar g 17
whole aijmu -18 -18 -19 -36 -18
~erme ghijlmnqu -19 -17 -22 -16 -21 -16 -24 -23 22
~medi cikmopv -15 -21 -17 -21 -23 -18 -19
""",
    """
says_no bm 19 -20
~dicc u 15
~ita cdegklnpqv -36 -19 -29 -15 -18 -20 -16 -29 -21 -34
~nfo> blmou -16 -17 -18 -16 16
~nt> cefghjnpqrstu -22 -47 -50 -17 -33 -36 -29 -59 -32 -37 -41 -21 -27
~redi dm 20 -16
""",
    """
es_muy u -21
therapist ailu 15 -22 -21 -19
to__@medicine mn -22 19
~<dou bo -17 17
~<hou cdgknuv -15 -31 -21 -23 -17 -25 -17
~egun bcdklnoqru -28 -19 -32 -24 -28 -28 -32 -28 -22 -19
~ein abdhjlmops -17 -22 -24 -15 -16 -22 -23 -15 -17 18
~obre d -18
""",
    """
be__my mq -24 -17
bring bdgiklrsu -23 -18 -29 -24 -16 -18 -27 -29 -28
me__dia m -16
tell__to dqu -16 -20 -18
tengo__quien p 17
~<tea m 20
~pase abdgiklmpqstuv -16 -26 -16 -23 16 -23 -30 -26 -22 -22 -17 -18 -17 -18
~rain abdghijmnq -31 -22 -25 -22 -27 -16 -23 17 -26 -17
~ybe efl -19 -16 -18
""",
    """
amables$ t 17
~<wor abcdfgjkrtv -34 -29 -42 -26 -33 17 -22 -29 -23 -39 -24
~cua bcefklmnoqstv -19 -38 -29 -25 -21 -30 -19 -25 -15 -25 -16 -28 -39
~itua am -15 -18
~jazz m 15
~oco abn -19 -21 -15
""",
    """
@relative__want m -18
^activar km 18 -18
for_something m -16
landlord ao -20 -17
mrs$ im -17 18
trans* abcdhinouv -18 -17 -15 -26 -17 21 -23 -26 -28 -17
~enta abdfhjosu -20 -16 -31 -15 -21 -32 -28 -27 -32
~hig adghilnopqu -23 -22 -22 -24 -18 -18 -19 -23 -17 -20 19
¿_me bhlmpqsu -34 -23 -22 -27 -22 -16 -24 -32
¿_tienen hmq -23 15 -19
""",
    """
agarr* hijlmqrst -18 -17 -24 -21 -18 -19 18 -22 -16
le__el pq -18 16
patient$ aim 19 -22 -19
podeis m -17
que__sigan m -20
~<soi u 17
~ason b 16
~cco adm -17 -26 23
~pect qu -17 -18
~rack d -15
~rdo gpqs -16 -18 -22 -24
~ris> hmo 18 -21 -17
~whal mu 16 -17
""",
    """
at_home q -19
back__for m -17
for__@animal m 22
les_dio imu -16 -16 16
no_la alr -24 -18 -20
not_text gklm -18 -23 30 -31
soon_as mo -19 -18
~ima> ijnru -20 -17 -19 -15 -16
""",
    """
^¿ abefkloprstuv -34 -64 -44 -65 -44 -39 -34 -63 -32 -46 -45 20 -72
should_my mn -20 18
~<inv a -19
~rall u -17
""",
    """
days_is hmu 21 -20 -18
did_my gm -17 17
hook__up am 22 -19
results m -16
time_i hm -19 -19
~<usa dhlnv -19 -16 -19 -16 -15
~coi u -16
~ht> abcefijlopuv -18 -20 -37 -46 -38 -21 -17 -35 -18 -43 -24 -17
~oads hj -19 -19
~rece abdgjnot -28 -20 -17 -19 -16 -19 -23 -15
""",
    """
@medicine$ abcdghijklnopqrtuv -32 -34 -27 -24 -28 -29 -47 -36 -27 -31 26 -30 -34 -40 -34 -16 25 -22
i__med dm -16 -16
que_@vehicle jmq 19 -18 -19
want_to cgjklnpu -16 -37 -25 -45 -24 -30 -16 -16
you_keep gu -21 -19
~amil adgilnu -16 -21 -16 -15 -16 -15 -22
~brea u -18
~eda dfhkqrstv -38 -17 -24 -29 -19 -25 -34 -23 -26
~nki defijlopqrtu -22 -19 -17 -17 -17 -17 -18 -17 -15 -20 17 -24
~won m -18
""",
    """
@call__house m -20
^cual abdgoprsuv -22 -16 -27 19 -16 -17 -18 -27 -35 -16
a_@medicine jm -15 -22
like__@call m -16
my__got acdegijklv -35 -25 -30 -15 -17 -27 -22 -24 -31 -32
que__atiendan a 19
stopp elm -18 22 -25
turn$ j 17
~<urg dm -16 -18
~and befhimnotu -39 -51 -59 -38 -18 -16 -39 -24 -43 -23
~lanc gu -15 -17
~nfli mo -19 15
""",
    """
^go adefghijklmnopqrstuv -22 -26 -42 -36 -27 -18 -22 -28 -23 18 26 -21 -20 -27 -28 -28 -24 -28 -33 -33
give__a blmuv -20 -20 -36 -29 -18
leave__@visit lmq -21 19 -18
~adr b -17
~eone gjklmnrstu -28 -23 -16 -29 -21 -17 -24 -21 -23 -19
~ijo> m -18
~mart hm -16 15
""",
    """
cancelling dmor 17 -37 23 -20
el_walmart jm -19 22
hold__for m -16
skip_the m -15
weeks m -19
~<bes dgijlotv -23 -24 -21 -23 -21 -16 26 -17
~eso aghklnstuv -28 -25 -22 -16 -15 -20 -16 22 -26 -18
~tev bdfghijnqtu -17 -24 -21 -21 -19 -19 -20 -16 -24 -18 -27
""",
    """
a__tell m -16
arroz m 17
not:sleep q -16
swap abhmoq -16 -18 -17 -15 32 -16
to__seen au 19 -16
vez__@texts k 19
will__help u 16
""",
    """
ando_@symptom g 17
else__there mo -20 19
paciente iv -18 15
was_my n 17
you__any bmnoqtuv -21 19 -19 -18 -18 -15 -28 -15
~<cam bcdefghilstv -21 19 -46 -21 -21 -15 -34 -30 -33 -15 -25 -36
~come bcfgijlmpstv -19 -16 -24 -51 -58 -15 -25 -22 -24 -40 -28 -37
~quil ampq -15 -19 16 -18
~uise a -16
~upa aqu 17 -16 -16
""",
    """
a_@staff aci -23 -17 20
burns m -21
just_a iru -15 -20 19
no__manana bmo 20 -23 -17
puede_ir nop -19 -23 -18
~<hat abm -26 -16 18
~ensa abehjnprst -24 -24 -16 -20 -20 -27 -18 -24 -25 -17
~ewh ajnp -18 16 -18 -15
~iuy> em 16 -17
""",
    """
@holiday_eve h 19
a__casa q -16
am__looking dm 17 -15
is__she m 16
let__a am 18 -21
~oppi afnu -17 19 -16 -20
~rov hjmo -18 -22 -30 -20
~sent acdhinoqtuv -18 -16 -32 -25 19 -34 -29 -22 -16 -37 -30
~tua adfghmr -16 -17 -17 -18 -19 -20 -17
~uand cdjlnqruv -18 -44 -38 -15 -24 -26 -34 -27 -16
""",
    """
^sign jl -16 -22
is__expected s 17
quisiera_que a 16
the_vet mu 22 -24
~fh> eflmu 25 -20 -16 -26 -16
~oce adginq 17 -16 -16 -18 -16 -23
""",
    """
@stop__me adgijklnoprstu -34 -16 -32 -19 -21 -17 31 -37 -21 -34 -31 -38 -27 -28
a__night m -20
corte* l 16
en abcdefgijklmnptuv -20 -76 56 -21 -70 -74 -67 -74 23 -22 -39 -28 -22 -21 -68 -22 -32
los_papeles h -16
sign bcdimnoprsuv -23 -19 -25 -24 17 -19 -20 -20 -17 -18 -22 -23
~aise m 15
~cibi gimv -16 -23 -25 -19
~guac d -16
~hree m -19
~mpus m -23
~phot m 15
~solo bfghijmnps -31 -16 -20 -18 -23 -16 -34 -26 -18 -19
""",
    """
are__@relative gnu 17 -20 -22
come$ ghilmnops -20 -30 -17 -16 -20 16 -37 -22 -23
lista_del blm 17 -17 -18
m__la abmo -17 -19 -20 19
not:doing mv -16 -15
se__@late cmno -15 -17 -16 21
~aras lm 20 -19
~embe u 17
~mmo ahnosu -18 -17 -21 -15 16 -19
""",
    """
flat qr -19 15
gracias acdefghijklmnopqrstuv -45 -38 -52 -46 -58 -40 -16 -55 -45 -46 -52 -16 -42 -43 -39 -42 -63 -42 54 -47 -44
~ree bceghijmnopqsuv -16 -46 -40 -42 -41 -20 18 -15 -58 -27 15 -31 -34 -30 -22
~tame dinprs -15 -16 -28 -19 -15 -21
""",
    """
^ya cdefgijknopqrstuv -64 -73 -69 -60 -47 -62 -28 -22 -30 -49 34 -36 19 -67 -37 -80 -53
better$ aim -15 -20 -36
con__@person aim -21 23 -16
drop__pin j 16
wifes o -18
~doc jm -16 -24
~kjh eflmu 28 -18 -18 -25 -16
""",
    """
^un abdhijklprsuv -23 -20 -21 -18 -21 -26 -18 -20 24 -22 -21 -28 -23
con_un aim -16 21 -16
me__si lmnu -17 -21 -17 -16
that_again kn -15 -16
you_on ghjm -17 -25 28 -21
~elf> bcghjmrv -18 -19 -24 -19 -21 -38 -20 -23
~goes dghjmnps -26 -16 -15 23 -32 -24 -20 15
~hp> ciklm -16 -16 -16 21 -19
~ings bcdiqrtv -31 -20 -32 -23 -30 -24 -20 -27
~nim g -19
~ntro bcdfgijlmop -23 -19 -31 -19 -28 -23 16 -23 -48 -24 -19
¿__les u 16
""",
    """
@date_but o 17
as cfghikotu -18 -17 -18 -26 -23 -16 -19 -17 -15
mandando__@texts l -18
mania gmu -16 22 -19
no abcdefhijklmnpqrstuv -51 39 -31 -17 -135 -121 -54 -24 -42 -70 18 -20 -30 -57 31 -28 -39 -106 -57 41
still_on jms 17 -20 -20
thanksgiving abdfghotu -22 -16 -19 -16 -15 19 -17 -25 -17
~are cefghjkqrtu -31 -17 -19 -38 -32 -18 -31 -21 -19 -17 -23
~rea bdefghjopqrv -24 -30 -56 -54 -66 -20 -25 -15 -47 -26 -45 -17
~ting bcdehjnot -23 -27 -17 -29 -29 -49 -20 -15 -19
""",
    """
@thanks__bunch m -16
for__@ride b -20
soy_la bmqv -16 -27 -16 20
~ier> ao -18 17
~nsta m -15
~prov hjmo -18 -22 -30 -20
~ues ehjklopqv -25 -29 -48 -39 -45 -22 -34 -15 -41
~undr mnu -21 17 -19
""",
    """
@howmuch_la ad -19 21
can_do bmnpu -19 -18 -17 21 -17
do__fix mnqu 24 -20 -16 -17
or__@move jm 16 -18
unsubscribe$ kl -37 18
your_sign am -15 16
~ncio bijnoqr -19 -18 -23 -16 -21 -21 -18
~uto bcdhjnorstuv -18 -16 -31 -16 -19 -19 -26 18 -24 -17 -28 -23
""",
    """
=said:ride_confirmed abcdefghijklmnopqrstuv -65 -68 -23 -83 -60 -67 -66 -67 -48 -39 -70 -66 -40 -55 -59 111 -49 -79 -72 -72 -54 -53
@thanks__the mt -19 17
alguien$ achopu -29 -16 -21 -39 -21 -19
gallon d -18
la_lista gino -18 -22 -23 -17
no_mas cklm -17 -16 24 -21
not__@person abdu -24 -21 -17 -21
~<me adefijnpqstuv -46 -44 -53 -55 -15 -40 -19 -58 -29 -23 -29 -26 -27
~boga i -16
~ogr m -15
""",
    """
@medicine_a m 16
dijo_que m -16
kindl* mu -24 -18
not:esto gmuv 16 -26 -22 -21
tutor* gjm 20 -16 -20
~<ski abcdefgijloqstuv -26 19 -20 -26 -22 -19 -22 -24 -23 -21 -16 -20 -17 -19 -31 -16
~kfj em 21 -22
~wpo em 15 -16
""",
    """
@open_@day jm -16 -32
i__is ajmqu -16 -17 -42 -23 -30
in__room aijos -35 -15 -23 -20 -18
into dm -16 -32
not:say lm -18 17
not:yo mqv -17 -22 16
que__hay bmn -19 -17 -23
que__tengo du -22 -17
time_should mn -26 19
where_should q -17
~dcas m 16
~exp acefhjlnopqtv -40 -26 -18 -21 -25 -18 -27 -34 -38 -28 -17 -20 -32
""",
    """
diez m -17
dura_la dns -24 18 -20
~lori bou 16 -17 -20
~ool> ahijklmpu -25 -18 -16 -15 -16 -18 16 -20 -19
~rlie ijmnu -17 -19 -24 -17 -18
~utor gjm 18 -20 -18
""",
    """
done__these u -19
mover abcdhinoq -34 -29 -19 -29 -15 -16 -27 43 -24
~dat cdfghijlnorst -18 -27 -23 -19 -16 -30 -32 -16 -29 22 -21 -32 -21
~dit jl -19 -16
~ridi p 16
~uest jklnpqsv -25 -24 -17 -29 -23 -25 -29 -15
""",
    """
=denied:reschedule abloqv -16 23 -24 -25 -24 -20
morning__it m -20
not:care m -20
que_clase j -16
round$ abm 17 -15 -17
""",
    """
@hello__sacar a 15
^dejo jmo -15 -17 -15
^toman dmn 22 -21 -19
and__are jmu -19 -19 21
carro$ bdmoqrv -21 -20 -16 -26 17 -31 -21
i__where m -26
~<fi cefgiklostuv -48 -39 -38 -38 -28 -22 -34 -24 -51 -32 -20 -30
~ees cdefgiltu -19 -20 -16 -16 -16 -17 -19 19 -20
~ffic m -15
~much acdefghijkopqstuv -20 -18 20 -32 -35 -27 -30 -19 -39 -31 -22 -19 -32 -18 16 -23 -21
""",
    """
he defhijklmoprtuv -26 -23 -35 -36 -39 -28 -20 -34 -29 -20 20 -44 -24 -23 19
tiempo abdo -19 -16 -23 -18
uh$ cefglmtuv -16 26 -23 -16 -21 -25 -17 -20 -15
who abcdefghijklmnopqrstu -38 -55 -25 -34 -68 -67 -74 -67 15 -60 -57 -49 -24 -64 -62 -24 21 -63 -62 -59 49
~<apr cdijlnopqrv -20 -22 -18 -17 -18 -21 -19 -18 -20 -18 -24
~orie mv -15 19
""",
    """
entiendo adgjlmoqrv -23 -15 17 -18 -16 -30 -22 -20 -18 -23
i__right m -16
tomo_la n 15
~<sq q -19
~uita agimoquv -34 -25 -15 -19 -29 -20 -20 -15
""",
    """
~<pon bdeghjlmpstv -29 -53 -28 29 -34 -41 -17 -20 -16 -32 -27 -35
~icia u -17
~rms> m -21
""",
    """
no_@cancel acdiqsv -17 -25 -17 -19 -16 -15 -24
todavia bd -18 -19
~ab> m -18
~inf abcdijlnrsu -23 -22 -16 -21 -18 -22 -22 -18 -20 -16 25
~rto ghnoqs -17 -17 -21 -22 -21 -20
~uen> dfjmnoqstu -20 23 -23 -41 -19 -28 -27 -23 -26 -24
""",
    """
@book$ acgijklnopqrstuv 35 -19 -21 -23 -24 -25 -25 -32 -30 -19 -29 -25 -17 -25 -27 -20
happens$ dgmu -16 -30 -26 28
it__get jm -20 -21
todos$ f 15
you__from adm -16 -29 -34
you_treat ghjnu -20 -16 -16 -19 18
~<thr cdnrtv -21 -17 -29 -18 -21 -17
~ueco a 20
~uire m -20
""",
    """
@howmuch_@howmuch adefgijnqrstu -19 22 -22 -19 -16 -16 -25 -20 -16 -16 -20 -21 -42
am_done aglmuv -15 -26 23 -20 -26 -20
dice__no m -19
not_remember m -17
on__@door m -17
~lla beghiknoqsu -19 -21 -26 -39 20 -21 -23 -54 -26 -35 -25
~rame aou -19 -16 -18
~saj abdhnqrs -19 -17 -20 -16 -15 -18 -16 -19
~very cghjnopv -20 -31 -25 -24 -32 -32 -18 -32
""",
    """
aide m -16
hospital hm -19 -16
is_out abmo -17 -24 -20 22
let__have abov -17 23 -26 -17
not__is mqu -19 15 -18
nurse acdegijklmnopqtv -42 -16 -33 -16 -23 26 -27 -24 -25 -29 -25 -20 -33 -23 -17 -19
time__the ain -23 -16 -19
up__time amou 21 -22 -18 -20
what_kind dhjn -27 -15 -21 21
would__need am -17 -16
~hace cefhjklort -25 -15 -22 -31 -48 -32 -30 -30 -29 -28
~pri bfjloqruv -28 -15 -19 -28 -27 -21 -22 -33 -20
""",
    """
@open_el mo 16 -15
avisen_por k 15
have__there mn -23 -28
ida q -18
in__for cm 17 -22
is__@medicine u 15
la__no dhjmps -15 -18 -23 -34 -19 -22
not__@relative mp -21 19
pick__date o -16
~<aw acdefghijkmnt -27 -28 -19 -32 -28 -28 -35 -28 -36 -28 -24 -21 20
~blan acqrsu -19 -17 -19 -16 18 -18
~ical aghiu -18 -15 -16 -17 -15
""",
    """
^lose gjlmoruv -26 -15 35 -28 -21 -18 -32 -19
kindly mu -24 -18
looking fijlmnptu -17 -18 -17 -16 -23 -22 -18 15 -19
me__@body nsu -16 16 -16
me__de acghjnstv -25 -18 -31 -26 -25 -20 -34 -19 -34
me_molesten lm 23 -16
not:her abilquv -20 -19 -17 -23 -17 -16 22
podemos o 15
~alk efhijklmnopstuv -22 -23 -24 19 -21 -33 -31 -18 -42 -45 -38 -26 -25 16 -30
""",
    """
#__instead o 20
@book__@visit bdmo -28 -15 18 -18
and__will bm -18 -15
conmi* adjlmou -21 -18 -16 -17 -30 -21 -23
not_read m -16
the__up adjnopqrsu -24 19 -18 -17 -23 -16 -18 21 -23 -18
~ille dmnqsv 18 -23 -24 -19 -18 -17
""",
    """
~<acc bilmnotu -19 -26 -18 21 -22 -17 -16 -25
~<who agjlmors -30 -15 -24 -22 -29 -19 -16 -17
~hai dgilop -16 -18 -23 -16 -22 -19
~inon mu -23 -17
~zxc em 16 -16
""",
    """
bet$ cdeflmtu -16 -16 -32 -24 -22 29 -20 -18
dia_no no -15 16
does_it acdhijmnorstu -18 -20 -33 -30 -21 -17 -26 -19 -29 -17 -15 -21 40
is__different m -19
queda$ jmu 48 -49 -16
~dijo m -18
~pond abgklpru -22 -23 16 -16 -16 -19 -19 -18
""",
    """
@relative__see ap 19 -15
bueno befmov -16 -16 -29 15 -17 -17
contesta$ m -16
que__@day bm -15 -18
that_day abcghijlmnoprstuv -30 -37 -19 -46 -19 -19 -37 -18 -69 22 35 18 -16 -40 -37 -42 -27
the__one hiklnopqtuv -22 -22 -22 -21 -27 -23 -16 -21 -22 -19 -20
~legi jmu -17 -21 23
~nor> dou -17 -18 -18
""",
    """
are__@place hiu -16 -15 23
baja__@visit abl -21 18 -18
god nopqs -19 -20 -22 -20 -16
my__bill dim -31 -18 32
the_other mo 15 -23
this_@month adu 19 -18 -22
up__@clinician adim 22 -19 -19 -20
~bbi muv -20 -19 24
~ecog ioq -17 -16 18
""",
    """
as_before mnou 21 -20 -15 -17
is_too anpru -20 -17 -15 -19 -20
not__work m -21
pacie* bdim -17 -18 -20 -23
puedo_@pay nq -19 -17
the_lot acehlmrsu -21 -17 -15 -18 -16 -31 22 -15 -19
~noon bdjlmoru -21 -18 -17 -16 -33 16 -21 -23
""",
    """
@drive__that q 19
all_do a -16
conoc* q -16
day_to fmt 21 -19 -16
have_one bpq -20 16 -17
i__visa m 15
needs__that o 15
~cidi dflorst -18 -16 -22 -17 -23 -19 -18
~nal ghjqrsuv -16 -25 -23 -22 -23 -19 -29 -20
~twi gkmnqrtuv -21 -18 -34 -17 -16 -19 -22 -17 -16
""",
    """
@drug$ abcdefghijmopqrsv -19 -25 -17 -32 -15 -20 -22 -22 -22 -20 18 -17 -20 -26 -23 -17 -16
@sick_since m -16
@vehicle__el m -20
at__@visit amu -16 -16 18
does__these m -15
el_@door m -16
it__more m -18
on_please cko -20 25 -19
the__or abijrs -19 -25 -21 22 -20 -21
~die> bglnopu -24 -20 -23 -23 -17 -24 -17
~eta> aiklmo -19 22 -15 -16 -21 -20
~lost acghiklnpstuv -30 -15 24 -22 -23 -20 -40 -39 -36 -19 -25 -25 -27
""",
    """
can__help u -17
do__guys agj -24 -15 -23
get__date m -17
the__can mnu -26 -18 -17
work__it m -19
~iere mou -23 -16 -17
~inue il -15 19
~ught jl -15 -16
~ung di -18 -15
""",
    """
and_i chmnpu -24 -18 -30 -19 -17 -19
back efhklnortuv -19 -22 -16 23 -48 -27 -18 -20 -15 -22 -35
dura$ dmnsu -16 -18 -26 -17 24
eso__la am -17 -18
looking_to m -18
tal adefghijklmnqtu -18 -21 -18 32 -22 -21 -18 -25 -18 -26 -33 -17 -15 -16 -27
~<hot am -17 15
~aman am -16 -18
~ly> befjlmnpqrsv -22 -40 -35 -23 -17 -25 -23 -27 16 -18 -24 -31
~pien lmnu -22 19 -15 -20
""",
    """
^ey abcdefijlmtuv -18 -16 -16 -18 -25 30 -21 -16 -20 -28 -22 -21 -18
a__me bdgjknosv -25 -21 -15 -25 -16 -25 -23 -18 -20
any__what o 16
could_see h -18
does__mean m 18
es__@place im -18 -22
the__over ahi -15 -15 15
~yth cfghimrv -16 -24 -31 -44 -20 -15 -30 -31
""",
    """
is__free aimpu -26 -16 -29 -20 -27
turn abceghinqstv -22 -44 -22 -19 -22 -33 -29 -36 -21 -29 -16 -19
~isk gmu -16 -17 19
~joy m -17
""",
    """
@person_there ijmu 19 -16 -15 -22
alguien_ahi hi -16 26
not:able br 17 -15
puede__las o 15
right_there jm -21 15
us__this a 17
~<cub adglmou -17 34 -16 -16 -30 -15 -21
~<kni am -18 16
~acar aj 22 -17
~sab abcjklov -27 -23 -20 -17 -16 -21 -19 -19
""",
    """
@call__this am -17 -17
lista$ bgin -37 -21 -21 -20
moreton s 17
prescription aijn -19 23 -16 -24
so__is m -26
this_@call abcdisuv -29 -23 -21 -22 -26 -19 -25 21
~iesg dmu -18 -19 22
""",
    """
@symptom$ abcdefghijklopqrstv -47 -31 -32 -39 -23 -23 -49 -25 -36 -41 -25 -37 -44 -34 -44 -39 46 -29 -34
does__matter mn -17 17
howdy afm -17 22 -19
me_iba mpq -18 -26 27
run bdgjmnosu -21 34 -26 -16 -24 -19 -20 -17 -34
this_sorry rv -17 -21
~<pu dehjklmrtuv -15 -67 -20 -45 -17 -48 -47 -18 -63 -51 -74
~bido m -15
~fie adeghkmpqrstv -32 -25 -18 -23 -19 -22 -17 -19 -20 -30 -22 -17 -23
""",
    """
^por abefgijknopqrstv -41 -27 -18 -18 -44 -41 17 -25 -26 -20 -30 -25 -34 -33 -27 -33
cuantos gmu -15 19 -21
mi__ya no -15 -18
my_@relative bdefghiklmoprstv -27 -29 -36 -36 -36 -27 -41 -21 -36 -16 -23 24 -27 -48 -53 -26
wq$ em 18 -18
~<ema abcjmou -15 -21 -16 -16 20 -18 -17
~ligr mu -22 22
~pez amn 20 -18 -15
~watc bgijlmnopu -19 -15 -18 -21 -20 16 18 -16 -20 -27
~xtee lmuv 24 -21 -15 -17
""",
    """
@relative__@move mq -19 -20
able__@drive nq 20 -22
i_feel m -16
ir_sola q 17
papers$ i 15
~icen abgqu -27 -17 -18 16 -26
~mmi m -21
""",
    """
de__@visit ijloqrs -15 -15 -16 -20 -16 -26 17
la_@body bdinpqrsu -18 -17 -15 -25 -16 -17 -18 20 -28
never__for m -19
puedo_@fetch mnq -16 15 -18
there__dot b -15
turn_it ao -15 -16
up__his ms 16 -16
""",
    """
@symptom__dia os -18 19
and__a amnq 16 -18 15 -27
decided v -16
i__here dijmn -20 -20 -16 -27 -20
you__asking gu -22 -21
~<ste qv -16 16
~lk> bdefhijklmnoprstv -25 -23 21 -24 -18 21 -23 -26 -17 -19 -34 -33 -28 -39 -31 -22 -28
~que> agjlmn -16 -21 -21 -31 -30 -17
~skip abcdefgijloqstuv -26 19 -20 -26 -22 -19 -22 -24 -23 -21 -16 -20 -17 -19 -31 -16
""",
    """
are__talking dm 19 -19
for$ adjlmtu -25 -38 -24 -16 -21 -18 15
how_this lm -17 -27
it__have m -15
only_reads c 17
que_sigue m -21
recipe am -15 20
~onda afgilms -17 17 -25 -19 -17 -33 -16
~stay adgiklrs -33 -28 -18 -17 -18 -23 -21 -26
""",
    """
@food__not m -19
billing im 21 -20
corrido$ h 17
not:maria v 18
set abefhijklnopqrstuv 45 -18 -23 -29 -38 -38 -30 -35 -38 -36 -25 28 -55 -32 -29 -27 -48 -30
they_used m -16
~erta m -17
""",
    """
are$ adeghjlmntuv -24 -24 16 -16 -27 21 -15 -41 -21 -15 21 -21
coming__the m -16
me__somebody h -17
never_said m 17
show jlnosv -18 -15 -23 -18 -15 -18
songs m 22
~eel cdghkmnorstv -19 -31 -24 -25 -16 -27 -28 -20 -23 18 -16 -23
~ovie mnv 25 -18 -15
~scal m -20
~slep m -28
""",
    """
i__home ahmnpq -19 -23 -30 -27 -19 29
mal__telefono mv -17 17
nicotine mn -18 15
puede__@day o 17
that_helps gmt -16 -18 17
to__one ilo -23 -15 -18
you__take abdhjklmnpuv -17 -28 24 20 -21 -18 -19 -34 -26 -23 -16 -16
~<bor adhijlnopqrtuv -36 -18 -21 -26 -27 17 -21 -16 -27 -18 -24 -16 -36 -27
~hed> bdhinpqtv -19 -18 -20 -23 -28 -17 -17 -17 16
~pell mu 19 -18
""",
    """
@howmuch_si bdmnqu -23 24 -24 -19 -18 -16
^what abceklmopqrstv -34 -73 -47 -30 -39 -35 25 -50 -51 -18 -44 -51 -74 -44
agente$ afimt -16 -22 21 -16 -15
past bdilnoprst -19 -28 -30 -17 -19 -18 -17 19 -25 -18
please__@texts ilm -18 16 -34
puedo__@visit n -16
sec efjlm -22 -18 -15 -15 16
will__me abijmprs -37 -27 -24 -17 -41 23 -36 -26
""",
    """
all_day dghmu -20 -16 -20 20 -23
clase jm -18 -17
duerme u 16
entrar_conmigo n 15
is_my abcfghikopqrtu -33 -25 -23 -23 -39 -30 -41 -18 -28 15 -19 -28 -15 -54
le__para n -16
prefiero akms -23 -16 -31 -17
que__una u -17
someone_on a -24
~<wou efgjmnpstv -16 -15 -29 -27 -20 -32 -26 -48 -30 -27
~chai inop -19 -19 -19 -18
""",
    """
go_about a 15
left_or jm 15 -16
me__baja bq -29 -15
me_please lm -18 -23
the__so dm -15 -20
~inin fs -16 -16
~raz cgqsv -19 -16 -16 -21 -16
~sirv abjlnv -22 -18 -20 -17 -19 -18
""",
    """
@move__para ao -25 17
en__trabajo mr 18 -16
in_front m -22
remin* ablnou -21 -22 -16 -18 -19 -16
traig* m -22
with__do m -16
""",
    """
@visit__want blm -28 22 -16
^going adflmnopqu -18 -31 -23 -19 20 -26 -23 -22 -25 -17
boca mqu 19 -16 -20
clears n -17
dejo adhijmnpqu -23 -26 -19 -19 -16 -20 20 -25 -24 -18
hara m 16
have__@day b -17
i__of aghjlns -23 -25 -16 -23 -17 -33 -23
often__i au -20 18
opening jns -15 -17 -15
should__have mns -34 34 -17
~<dro cdgikmpsv -17 -26 -20 -24 -20 -25 -22 -22 -18
~vela m 16
""",
    """
@vehicle_@stop jqr 16 -18 -19
am__say g 15
find_anyone q 16
la_ansiedad u 15
ohio a -16
on acefgklnopqtv -15 -40 -21 -39 -39 25 -36 -26 -16 -24 -20 -23 -49
what__a afghjmnoqu -20 -22 -35 -21 -41 25 -41 -16 -18 -19
~ech cdhijlmprtu -19 -34 -19 -35 -18 -23 -16 -23 -25 -20 -31
~old cefghijmnoqst -30 -32 -34 -32 -31 -17 -36 22 -28 -29 -39 -30 -25
~rtg efu 20 -17 -16
""",
    """
^just adfghjklmopqstu -32 -27 -18 -22 -22 -18 -20 -30 27 -29 -30 -32 -17 -32 -39
consiguieron mu -16 16
did__@stop lm -23 22
help$ abdefgiqrv -17 -16 -31 -28 -25 33 -21 -32 -16 -27
me__recipe m 20
que__@medicine dno -20 29 -17
same__as mu -32 -29
tengo__banarme n 17
~<ham ms -15 17
""",
    """
she_has m -20
~car acefghjklnrtv -43 -42 -28 -32 -17 -43 -25 -43 -21 -21 -48 -35 19
~cenc au -22 -20
~ese> abfhjlmnoqrt -43 -26 -21 -32 -31 16 -30 -41 -20 -35 -33 -15
~evi jnquv -19 -17 -21 -17 19
""",
    """
financing d 16
it__@treat d 17
movil mv -17 16
send_the dgl 16 -16 -15
voy_en cdhijmnoru -15 -19 -16 -15 -17 -24 22 -20 16 -18
~esis u -17
~esta abcdelnor -27 -26 -37 -24 -44 -16 -17 -34 -27
~mbr adimnoqs -16 -17 -18 -30 -19 -19 -15 17
""",
    """
@wrong_de v 19
fuerza a -15
what__guys dghju -17 -16 -18 -18 19
~<ve efgijklnoprv -40 -40 -43 -29 -46 -38 -32 -49 -19 -17 -28 -49
~dur abcdefgijklmnopqrstuv -31 -25 -19 -45 -19 -17 -26 -15 -28 -22 -20 -34 19 -23 -17 -18 -24 18 -19 18 -26
""",
    """
am__good m -19
on__@texts m -19
the_@visit abcdghijkmoprtu -28 36 -21 26 -24 -27 -23 -42 -38 -79 -34 -24 -35 -20 -25
~once hqr -17 -18 -18
~pap bcdgjklnopqrstuv -24 -15 -16 -33 -15 -19 -24 17 -31 -22 -31 -25 -23 -21 -32 -20
""",
    """
@holiday bcdefghijklmnpqrstuv -47 -36 -19 -34 -38 -42 34 -42 -52 -35 -53 21 -49 -46 -46 -37 -40 -42 -58 -38
blank* n 16
bros bcdefgjlmnopuv -17 -25 -18 -20 -18 -17 -17 -22 20 -22 -17 -19 -29 -16
insulina gn -18 23
is_going mpq -15 16 -21
mom ehiklmopsuv -20 -19 -19 -32 -26 18 -26 -34 -23 -38 -28
not__@day ahlnqrs -22 -21 -17 -17 -31 -26 -16
not_to ciklm -16 -16 -16 16 -23
saliendo$ gm -19 -23
still_want abmnos -21 -21 -19 -16 16 -16
ya__ir bq 18 -16
~<af cegilmtuv -43 -24 -49 -20 -34 -30 -30 -25 -21
~<na adekmoprstv -34 -41 -30 -30 -19 -21 -44 -25 -17 -38 18
~diu j -15
~erse g -16
""",
    """
medic* d -21
takin* abdiklmosuv 17 -29 -31 -20 -15 -24 -37 -21 -29 -28 -22
way_now r 17
you$ cdhknopqstu -47 -21 -69 -46 -56 -36 -42 -48 -19 29 -17
~eche a -19
~ket ioqu -22 -18 -17 -18
~vab pq -18 20
""",
    """
@eat__dia dn -16 21
^scratch mn -20 -15
maybe efl -19 -16 -18
on_that dgmno -17 -17 -19 15 16
texteen lmuv 24 -21 -15 -17
the__go j -18
to__someone bimoq -16 -19 -21 -16 16
¿_@howmuch abcdghijoru -20 -21 -17 30 -24 -25 -16 -36 -23 -21 -32
""",
    """
progr* m -15
wait__i n -21
~eces efghjlprtv -23 -19 -21 -25 -26 -17 -32 -27 -22 -31
~pic bcefjklnrtuv -23 -24 -19 -19 -29 -29 -41 -31 -24 -28 -49 -28
""",
    """
@ride abcdefghijklmnopqrstuv -78 -43 -71 -90 -70 -73 -58 -69 -73 -53 -74 -82 -65 -43 -51 55 75 -70 -60 -77 -60 -79
con__de abdmu -16 -19 -19 -37 -21
for__@staff am -21 21
in_ten r 15
texto l 19
~<dos am 16 -20
~<in efhijkmprstv -41 -40 -56 -42 -29 -16 -15 -37 -18 -15 -15 -50
~dee m 19
~fa> muv -20 17 -20
~iona m -29
~nag adgijlmnq 16 -20 -17 18 -23 -19 -37 -19 -15
""",
    """
@cancel__can bq 20 -19
can__@day hknoqs -19 -18 -18 18 -33 -16
he__the m -20
i__due m -16
not:please bk -19 -19
number_is mv -16 -20
opt_out aeiklmu -16 -18 -22 -17 31 -21 -21
~doub bmo -16 -15 18
~for cefkpqrsuv -48 -44 -43 -21 -36 -20 -26 -24 -18 -28
~iat mt -19 16
~itt abdikopru -27 -15 -25 -17 -21 -26 -25 20 -28
~urts m 19
""",
    """
docto* mu -17 15
little_@late mr -21 16
smoke mn -17 16
venmo efjlmtu 31 -25 -17 -20 -33 -17 -19
we__@call m -18
whom m -15
why__have imuv -16 -16 18 -16
~ad> aefghklmnpqsuv -40 -27 -31 -56 -21 -17 -16 18 -39 -28 -17 -43 -20 -43
~befo bcfjmpt -30 -18 -16 -18 -18 -18 -17
~env ijlv -18 -15 18 -18
~gram m -15
""",
    """
@price_for adiju -21 28 -20 -18 -27
@stop_them lm 16 -16
check bgijnqst -25 -16 -18 -19 -23 -25 -16 -18
pueden_mandar a -18
won__@place m 18
~<imp l -22
~tcoi m 18
~uble am -16 -21
¿__hacen u -17
""",
    """
@texts__for l -16
game afhjlm -23 -15 -19 -23 -17 34
is__manager imu 15 -18 -16
~dos> abdfhijknopsu -27 -23 -35 17 -26 -18 -19 -23 -26 -20 -20 -18 -16
~pat dgjlmnqrsu -17 -23 -31 -20 -22 -21 -31 -17 -15 -30
~show ijklopsv -15 -21 -16 -18 -24 -19 -21 -21
~sta> bcdefijkrsu -29 -24 -19 -42 -22 17 -28 -32 -25 -25 -28
""",
    """
a__es du 16 -17
de__# dlq -16 -19 -17
~<tol bnoqrsv -29 -18 -17 -22 -16 -17 -15
""",
    """
baja_mi ablm -18 20 -20 -17
is_@treat agjmnpu -20 -23 -25 -34 -16 -17 29
morning_of fmn -17 -19 27
se_paga dm 20 -16
so__am giov -17 -22 -16 -20
text_@texts am -15 -16
~alie abdqrsu -18 -17 -18 -20 15 -15 -17
~poo ae -16 17
""",
    """
can_he mn -17 16
delay mo -22 20
enfermo abciklqrsuv -18 -28 -19 -15 -16 -19 23 -15 -16 -23 -18
get__@ride nq 16 -20
~<mar abcdeghijklnopqrtuv -40 -32 -28 -37 -25 -38 -31 21 -43 -23 -29 -33 -33 -18 -36 -29 -31 -48 25
~rth abcdijopqsuv -24 -16 -16 -21 -17 18 -19 -18 -17 -21 -19 -21
~ssed jmnpqu -18 -18 -18 -23 -29 -19
""",
    """
^nothing bgloqsu -28 -31 -18 -17 -24 -16 -16
agarro__@vehicle r 17
como__hago m -16
do__remove blm -15 -23 23
funciona_este g 15
greet* m -15
how_do defhijmnoprstuv -33 -18 -21 -59 -37 -18 18 -23 -32 -28 -42 -33 -16 -26 -32
instead adghmnu -24 -21 -21 -18 -17 -37 -16
mi__que dilnv -19 -17 -16 -28 -19
what__things gu 15 -17
~aigh ev -17 -18
~atio cdhiknostuv -22 -18 -21 -17 -18 -19 -18 -24 -17 -30 -24
~cl> bclmou 25 -16 -17 -22 -17 -18
~ever cdeghijknopqv -37 -19 -30 -20 -22 -19 -47 -16 -48 -51 -31 -23 18
~iez aju 15 -18 -19
~inye u 16
¿__@fetch d -16
""",
    """
^# abcefghjklnopqrsuv -47 -49 -43 26 -42 -39 -56 -47 -33 -33 -46 -30 -43 -42 24 -41 -53 -53
able_to mnopqrsu -25 22 -26 -17 -24 -21 -23 -16
i__for cdhjklqt -19 -15 -34 -22 -19 -15 -28 -24
ridin* p 16
station m -16
the__find m -19
~opin u -20
~rab aefgjlortv -19 -17 -22 -28 -37 -33 -21 -18 -20 -20
~rld h -15
""",
    """
cool$ mt 18 -17
for_now agn -21 -17 -17
~bed> km 18 -17
~nigh abdgjkprv -27 -28 -29 -22 -26 -17 -19 -37 -18
~nom cgijmnpqs -17 -18 -16 -21 -43 -18 -15 -17 -16
~noth dfhiklprstu -34 -22 -25 -28 -17 -26 -25 -24 -23 -16 -18
~wic gkmnqrtu -22 -18 -40 -17 -16 -19 -22 -17
""",
    """
#__what gu -21 -16
@texts__not k -17
la__po m -23
not__good m -22
safe$ mu -28 23
the_commands g 15
~urri mr 16 -17
""",
    """
lost__what m -15
quede_re s 17
tengo__dia o 15
that aefghiklru -20 -35 -55 -23 -47 -28 -18 -37 -28 -17
~<di cegjlmnpqrst -60 -64 -42 -26 -21 17 -20 -35 -21 -27 -29 -25
~ranq mq -20 -16
""",
    """
@texts_please bcil -16 -21 -16 16
^@person bcefhilmuv -16 -20 -21 -27 -19 36 -19 -28 -23 -25
a_este guv -15 -19 -24
be__it n -17
he__to nq -21 18
me__with bilopqu -23 -18 -23 -26 -34 -27 -15
off abcdefghiklmnortuv -76 20 -52 -38 -32 -36 -74 22 -62 -18 60 -78 -27 -37 -20 -36 -28 -21
~<inf abdijlnru -21 -21 -15 -16 -17 -21 -15 -19 17
~<peg mqu -24 -16 15
~burn s 16
~stak lm -20 -16
""",
    """
@move__the mo -15 16
pronto$ o -16
un__no mu -25 -15
~<mag i -15
~eat> cdhijklnopqv -18 -30 -25 -24 -25 -19 -17 -27 -23 -20 -20 -17
~elf bcghjmrv -18 -19 -24 -19 -21 -38 -20 -23
~rby> m -15
""",
    """
@vehicle_cuenta jmqr -18 -21 22 -18
it__no m -16
leaving_now mr -19 16
said__do mu -22 -24
very dinqsuv -25 -19 -16 -18 -16 -18 -16
you__@machine m -16
~<we cdfgijklmptv -57 -16 34 -68 -60 -50 -16 -32 -21 -23 -39 -31
~ahp ciklm -16 -16 -16 21 -19
~fren adu -16 -17 -24
~isab a -24
~leer m -18
~orro cdfjklprtu -17 -24 -19 -16 -18 -21 -20 -26 -17 -23
~rnoo mq -16 -24
""",
    """
a__@clinician a -15
more_@texts bl -18 31
~ives ai -16 -16
~tate ao -17 -19
""",
    """
take__off abcdghijkpqrsu -59 28 -20 -44 -29 23 -26 -36 -35 -46 -48 -20 -27 -26
you__@holiday adghjlmtu 18 -25 -18 19 -15 -16 -34 -17 -17
~ngua cu 25 -18
~ny> abceghijkpqrs -33 -29 -28 -23 -39 -34 -32 -19 -36 -31 -29 -32 -23
""",
    """
@ride__have b -20
^pon m 15
mas_@texts bciklm -16 -20 -21 -25 26 -24
skip_my mn -16 16
to_hear au -15 -16
y_si bdmq -16 -18 -26 19
~<hap acdehijlnoptv -29 -17 -17 -20 -28 -23 -28 -21 -26 -23 -18 -24 -17
~<ocl lm -17 -20
~nte celpqrsuv -18 -44 -27 -32 -19 -33 -37 -33 -27
~pped jnp -17 -21 -19
~rew ahq -17 -22 -18
""",
    """
@hello_you afh -18 20 -17
^explain i -21
dentures_in n 16
do__turn jm 24 -27
off__@day o -16
revok* aklm -18 -17 18 -19
~due abcdhijlnpqru -20 -19 -15 -27 -16 -18 -18 -19 -29 -16 -23 -17 27
~rri abcdefgiklmquv -24 -25 -15 -30 -21 -16 -27 -20 -22 -27 21 -35 -31 -29
""",
    """
^ponganme ak -16 -19
block_me lm 20 -23
can befjklmnopqrstuv -27 -78 -81 -32 -20 -47 -42 24 24 -34 23 -42 -29 -77 -31 -102
can__find hmn -24 -23 -17
lk eflm 27 -20 -18 -27
mi__para i -19
puesto mo -19 -16
tu__@relative mn 22 -16
un_poco r 18
~ano> beilprsuv -22 -15 -36 -26 -26 -26 -15 -17 -35
~eer abdloptuv -17 -21 -17 -16 -19 -15 15 -17 -17
""",
    """
a_hotel m 17
dio aijmprs -21 -23 -16 -22 -24 -17 19
not:lugar bj -22 16
~aja acefgijloprt -17 -17 -58 -50 -19 -52 -50 15 -31 -16 -29 -18
""",
    """
did__that bdm -20 -15 22
do__@drug dhm -15 -22 18
pop__right dmn 17 -20 -20
risks$ mu -17 17
~<pts agi 16 -20 -15
~bren m -17
~igh abcdefijklopqv -22 -24 -46 -18 -53 -40 -28 -17 -21 -43 -15 -34 -17 -21
~rtir n -16
~rtu jn -16 -16
~tays ao -16 -16
""",
    """
before_# dhin -15 22 -23 -20
happy__to fm -16 17
later__day o 21
not:llamo bilmv -16 -21 -15 -23 22
what_a dghjmnoqu -24 -20 -19 -19 31 -25 -15 -19 -22
why_do adjlm -16 -18 -15 -17 17
zxcvb_nm em 16 -16
~cted admnqs -18 -18 -16 -17 -17 18
~ucin u 16
""",
    """
@visit__am m -19
dnt adgijklnu -23 -17 19 -18 -22 -25 16 -21 -25
there__@parking jm 22 -30
~deje abgjklr -19 -20 -17 -19 -17 18 -17
~over acdfgklnqtv -17 -27 17 -29 -35 -16 -37 -39 -28 -22 -46
~ria> bfhjknqrstu -15 -26 -38 -20 -17 -37 -42 -18 -39 -31 -26
""",
    """
car abcdefghijklmnqtuv -47 -32 -24 -49 -18 -16 -40 -33 -22 -32 -16 -30 28 -41 39 -20 -52 -37
como_# r 15
i__@late abcdgilmopqsuv -31 -20 -15 -22 -27 -25 -22 17 -21 -24 -28 -21 -22 -32
take__back km 19 -28
~ocu cglmruv -19 -23 -16 -18 -16 -25 -21
""",
    """
@symptom_que s 18
comandos dgm -18 18 -16
confirmed lnq -18 -17 -18
does__line hm 15 -15
it_i q -19
mi__no abdgklms -39 18 -19 -24 -19 -28 -21 -18
pregu* abdiklnopqrsu -24 -21 -27 15 -20 -24 -25 -24 -15 -23 -17 -20 -16
~arat mu -16 -16
~lad abdghklmu -30 -29 -17 -21 -23 -21 -24 -22 -35
~rim blnou -22 -18 -19 -20 -19
~wbo m 19
""",
    """
become__# amo -19 -16 19
how_@open hjm -18 21 -24
me__@call agiklmnopq -37 -21 35 -18 -29 -38 -26 -26 -18 -24
o__# em 15 -16
pague$ mt -21 17
sit__me npu 21 -17 -18
what__say gmn 19 -17 -16
~<cos abijpq -22 -16 -17 -23 -16 -19
~orn bcdefgiklpqtuv -43 -26 -34 -31 22 -40 -36 -29 -44 -29 -36 -25 -42 -37
~tory ju -15 -17
""",
    """
@visit_for admv 18 -16 -35 -19
de_mi abcjnprsu -23 17 -15 -19 -32 -20 -17 -23 -27
dia_se doq -16 -16 -19
entrada gjm -16 27 -24
expla* adk -19 -19 -17
resume__@texts km 16 -18
sacame alm -16 16 -18
stomach bmnqs -15 -28 19 -19 17
street adhq -15 -16 -18 -17
~<sto bcdgjkmnqtuv -29 -21 -29 -28 -35 -21 16 -31 -32 -16 -29 -25
~al> cefhiklmnopqrtv -33 -50 -53 -29 17 -39 -62 -20 -22 -30 -15 -26 -21 -52 -66
~pica jms -15 -26 21
~rive abcdefghiklopqstuv -34 -33 -21 -35 -17 -20 -22 -28 -34 -24 -28 -28 19 16 -32 -23 -32 -25
~ves> b -19
""",
    """
not:borren bm -19 18
not__with m -22
take_this almv -17 20 -22 -22
~als> v -16
~bea jo -22 -17
~bris hmo 18 -19 -17
~cto adghjlopquv -27 -33 -25 -23 -28 -26 -21 -19 -24 21 -25
~oom abcdghiklmrtv 16 -26 -22 -30 -25 -24 -27 -22 -28 -23 -26 -20 -28
""",
    """
dormi$ adhjmnu -21 -15 -15 -16 27 -17 -26
hay_un adjlmnoru -17 -23 -17 -15 -18 -24 -15 23 -16
o_que jlmuv -20 -15 -28 20 -18
there_in inqr -21 -16 -16 25
~<plu dgijklmru -23 -19 -26 -20 -22 -25 16 -20 -21
~morr cdfgklprsu -16 -23 -19 -17 -17 -19 -17 -25 -16 -22
~rabi a -16
""",
    """
@place__the ijmu -19 21 -35 -24
are__right mr 17 -15
feel abdmn -18 -16 -17 -28 -21
have__this mu -24 -19
is__from bfl -20 -15 -18
metro hm -17 -24
one__take m -18
typed m -20
~<ay bcefgijkopqruv -32 -17 -29 -33 27 -36 -40 -19 -21 -32 -15 -33 -20 -32
~game bfghjlmnpuv -34 -17 -18 -22 -26 -21 26 -20 -16 -17 -15
~isma u -19
~tos> abefgijkmoqrtv -19 -22 -18 -19 -16 -21 -26 -18 -21 -23 -28 15 -16 -19
""",
    """
a_@drive mu -26 -23
no__my b -21
not_interested abl -23 -26 25
reyes u -16
seguir im -16 -25
~fee acdghkoprsv -33 -17 -33 -17 -20 -16 -21 -18 -24 18 -17
~nden bdghijnoqrsv -16 -36 -29 -19 -29 -24 -21 -21 -19 -16 -16 -18
""",
    """
adentro amo -18 -21 -21
an__for o -15
before_i admo -22 18 -22 -19
conmigo adjlmou -21 -18 -16 -17 -30 -21 -23
mejor$ bm -20 -25
que$ abcehijklnopqrstv -39 -35 -32 28 -41 -38 -46 -35 -32 -44 -26 -23 -35 -28 -29 -37 -32
trade_with o 16
would_run ad -16 15
~oubl am -16 -21
~whit mn 17 -18
""",
    """
bad_dreams m -17
resubscribe_me k 19
work_after n 18
~<qwp em 15 -16
~ark np -20 -15
""",
    """
all__do dgmu -15 16 -19 -17
~enio m -16
~lto> abcefghijlmopqrtuv -17 -20 -21 -32 -25 -23 -15 -23 -20 30 -34 -17 15 -22 -20 -20 -27 -22
""",
    """
^cuantas ahjmorsu -26 -17 -25 -19 -16 -16 -19 16
need__# admno -25 -16 21 -22 -15
risks gmu -16 -17 19
~cai m -19
~espo abgklpru -22 -23 16 -16 -16 -19 -19 -18
~onga bcimu -16 -16 15 -25 -19
~ythi cfghirv -16 -24 -31 -44 -20 -28 -31
""",
    """
@drive__and nq 18 -25
cuantas abghimorsu -29 -15 -22 -28 -26 -30 -26 -19 -21 23
me__since m 19
missed abmq -17 -19 -25 -16
my__coming abmor -26 -19 16 -17 -22
this_@medicine mu -17 20
you_ever au -18 -21
~abi lov -17 -17 -16
~gre cdghlmnoprsuv -26 -18 -28 -25 -16 -25 -33 -22 15 -26 -20 -40 -25
~ink bcdhiopqrtu -18 -18 -34 -35 -24 -31 -26 -30 -33 -19 -19
~rro> abdiklmnuv -25 -22 -32 -23 -18 -18 -22 -22 -17 -29
~xtin dfhjmnopqrst -19 -21 -19 -21 -22 -22 -25 -20 -24 -24 -18 -25
""",
    """
^dale dfjln -20 -20 -18 -16 -17
a_nail m -19
calendar$ ab 16 -27
de_los dkv -16 -20 -18
do__with adghp -25 16 -24 -17 -15
learn m 21
not:recibir kl -32 18
para_@date d -16
que__llevo mn -18 17
the_waiting a -17
~<get dfhno -18 -16 -19 -20 -18
~chic gou -18 -21 -18
~must a -16
~ucks anu -15 -18 -17
""",
    """
and__take dm -16 -16
can__write d 17
can_talk i 17
know__is gm -17 -30
sunny$ dm -15 15
~<ju acefghiklpstv -16 -35 -35 -37 -31 -18 -18 -16 -22 -21 -25 -28 -15
~<pan q -18
~refo adm -17 15 -19
""",
    """
@animal_@eat mn 19 -25
@texts_for l -18
breakfast dnu -18 20 -16
frio bm -15 22
""",
    """
does__pick d 18
i__take abdhmpru 29 -30 -22 -23 -39 -30 -16 -21
me__mi cijlmpqru -17 16 -17 -18 -24 26 -25 -17 -25
me_puede bdinopu -30 -28 17 -21 -20 -31 -17
me_sigan m -20
not:viene p -16
not:you abdhikoqrv -24 -24 -23 -23 -27 -18 -21 -26 -19 23
puede_mas no -16 22
where_can jm -22 20
~fron abgnsuv -26 -19 -22 -15 -15 -27 -16
~gad i -19
~uero bijoq -17 -17 -16 -18 -17
~usin alot -28 -16 -16 -18
""",
    """
lol_ok dekmn -15 -19 -16 24 -20
problema$ bmnoq -15 -18 23 -15 -17
through$ mpu -24 -19 -16
whatever_is m -16
~hile d -17
~okin fijlnpsu -17 -19 -18 -17 -23 -20 -16 -21
~omp abcfhjlqs -37 -39 -18 -16 -27 -35 -25 16 -31
~pus> m -19
~wqe> em 20 -20
""",
    """
mind__@texts b -23
mismo_dia jmnq -15 -16 16 -24
not:esa jmqv -15 -26 -21 16
not:get acghjmnpuv -20 -18 22 -16 -25 -55 -20 -17 -30 -23
se_@insurer q -19
~<pat dgjlmnoqrsu -17 -23 -30 -20 -21 -20 -23 -30 -16 -15 -30
~bia aclmnpsv -35 22 -18 -16 -16 -15 -22 -20
~oclo lm -17 -20
""",
    """
and__me abmoq -20 -18 -24 18 -15
e em 18 -19
is__using mu 19 -18
~<cua bcefklmnoqstv -19 -38 -29 -25 -21 -30 -19 -25 -15 -25 -16 -28 -39
~edu g -17
""",
    """
=said:book abcdefghijklnopqrstuv 117 -44 -30 -58 -51 -63 -53 -57 -65 -32 -26 -66 -69 -40 -79 -104 -79 -89 -76 -49 -75
@book__next amno 29 -22 -16 -19
^leave bilnoqruv -16 -19 16 -16 -16 -31 -18 -24 -15
nota$ mnu -20 -17 20
same__the jmu 16 -18 -16
snow$ d -21
the_@holiday bdhijl -16 -17 21 -16 -15 -16
this__place ju -17 15
to__airport jm -26 22
~<cor abfilmnpqv -30 -30 -18 -38 21 -27 -37 -36 -32 -31
~see abmn 23 -15 -20 -20
""",
    """
banarme n 24
dura__de u -16
not_her lmv -20 -24 24
so__@visit bo 25 -18
~brin abdgiklruv -19 -26 -20 -31 -25 -17 -21 -29 -29 -17
~eci cdehijnoquv -21 -22 -29 -22 -17 -30 -28 -20 -50 -39 -46
~pto dklmu -21 20 -18 17 -15
""",
    """
@treat_@treat mu -16 16
^ponen m 21
due_for amo 19 -18 -16
not__can mp -19 -20
there_a bfhnpqrsuv -33 -27 -43 -26 -29 -23 -32 -38 -26 -37
toda m -16
~<squ q -19
~ulle ar -18 17
""",
    """
a__los akm -16 17 -20
fit__in a 18
not:era b -17
told bnoqrsv -29 -18 -17 -22 -16 -17 -15
~ospo o 22
""",
    """
de_vuelta mr -17 -18
do_with g -17
not__them m -16
nothing$ amn -15 21 -21
opening_for am -16 16
should__about mn -22 -24
~<mut u -18
""",
    """
@move__@english cmo 20 -18 -20
do__that bdmt 20 -15 -41 -17
me__seguir bl -15 -18
sup acdefghijklmrtuv -17 -17 -18 -29 32 -16 -15 -19 -21 -19 -22 -32 -18 -22 -21 -16
this__her uv -18 16
to__if qu -15 -18
~ban acdfghopt -44 -20 -39 -16 -35 -38 -18 -16 -24
~ejo adefghkmqrtuv -45 -17 -23 -23 -32 -40 -39 -35 -25 -25 -29 -43 -42
~hom abcdfghijkmoqstu -39 -16 -21 -41 -15 -37 -21 -17 -40 -22 -16 -28 16 18 -24 -20
""",
    """
bring$ mn -31 21
get__again kl 18 -17
has_to q 20
long$ mnu -22 21 -17
no__ya mq -17 -15
no_hay acdgsu -17 -23 -20 -21 -20 -20
~fes iuv -16 -16 -17
""",
    """
better chlnqrsv 15 -15 -20 -17 -17 -18 -27 -16
con_tanto m -18
i_hold mn -19 15
puedo__asi n 19
quiero__en am -18 -16
this_place m -25
with__car m -16
~nsul m -21
""",
    """
@relative_se acnoqu -17 -19 -21 -16 23 -17
celul* abioq -17 -17 -16 -16 -19
fridays hm 20 -26
last_time ahmu -24 -18 -37 -17
no__can mq -17 24
they__that bu -17 -17
~<cir m -18
~matt mn -23 21
~nkin oru -15 -17 -19
""",
    """
@parking_now jmr -17 -22 18
@relative__anything n 16
can__sign am 17 -19
dame bmo -21 -21 -18
does__need dnqu -21 22 -19 -22
palabra g 17
puedo__mismo nq -18 16
so_we a -16
streets m -17
~cpap m -16
~earm m -17
~ganm m -18
""",
    """
@relative__mal pq -27 27
instr* mnr -21 15 -16
on__side j 15
puede ehjklmrstuv -17 -44 -26 -42 -25 -33 -42 -57 -22 -34 -31
same__before mnou 21 -20 -15 -17
this__my gi -23 -20
~<gir ab -17 -15
~biem mo -20 23
~rta> abhjkopqrv -27 -27 -15 -22 -19 -23 -26 -25 -18 -18
""",
    """
@call_a imq -24 18 -28
an_@food m 15
es_usted mv -15 -22
your bcefgnopqrsu -17 -30 -24 -25 -19 -40 -34 -29 -42 -37 -31 -26
~ja> acdefhioqrs -25 -16 -17 -55 -49 -48 -25 -42 -21 -24 -17
~rtl j -19
~tim cdefgijkqrtuv -34 -24 -17 -36 -41 -20 -17 -36 -18 -17 -28 -31 -34
~urs acefghkmnpqtuv -36 -16 -20 -19 -21 -24 -19 -17 -23 -19 -22 -22 -16 -20
""",
    """
activar km 18 -18
bruis* m -18
con__en a -15
esta_semana ahilq 23 -21 -19 -15 -16
guys_there h 15
~<nov m 16
""",
    """
it_to adu -21 -25 -23
job abcgjknopruv -32 15 -15 -27 -31 -19 -33 -16 -23 -22 -26 -18
un__voy m -19
what__an admu -19 -22 -18 23
~<tax gmu -16 19 -20
~econ ilm -15 -17 -16
~ect> adhjmnov -15 -21 -16 -18 -33 -23 -22 -17
~iero defgjmnpqrtuv -45 -31 -19 -36 -39 -25 -42 -46 -65 -15 -21 -25 -19
~nio agjnru -16 -15 -20 -15 -20 -21
~rit abjnpqv -21 -19 -31 -17 -29 -37 -19
~yu> em 19 -19
""",
    """
am__sorry m -17
you_say cgou -17 21 -17 -25
~asa> abcefhiklotu -35 -22 -29 -17 -19 -32 -19 -30 -40 -25 -30 -36
~fech dikmsv -16 -16 -19 -26 -18 -16
~nme> bcdefghjklmnpqstuv -22 -34 -33 -28 -24 -37 -37 -16 21 17 -61 -31 -33 -36 -35 -29 -44 -33
""",
    """
@place_@hours hj 18 -19
covered mq -36 -25
di_de k 17
is__@drink du -21 -15
just__heading r 15
off_of lmv 23 -18 -19
tienen bgnpqrstu -30 -28 -29 -24 -25 -22 -21 -17 -47
""",
    """
help__this au -18 -19
sign__for am -22 23
~ates adhiu -25 -21 20 -16 -22
~hess mn 21 -16
~jok m 20
~lejo jm 21 -20
~lla> cdghoqs -15 -29 -20 -28 -33 -26 -15
""",
    """
cerrado hm 17 -21
down__street r 16
para__de ik -22 -16
talk__@clinician i -17
~han cdehjlqu -33 -37 -34 -40 -37 -24 -24 -37
~mir moq -26 -16 -16
""",
    """
fille* dn -17 -19
first$ dn -23 16
what__do cdfgino -20 -49 -24 -19 -28 22 -21
~dpho mn -16 17
~nunc ikqrs -15 -18 -18 -17 -15
~utos mr -20 17
""",
    """
can__just mnr -19 -15 -16
do__here ijlmn -17 -19 17 -23 -18
in_plano jm 17 -16
ir_en ano -21 22 -18
is__go dmu -17 -22 18
~nton mo -20 -19
~raba cefgjloprstv -23 -16 -21 -25 -34 -32 -17 -15 -17 -18 -18 -19
~sis cefhijkqrtv -27 -23 -22 -28 -35 -24 -16 -16 -23 -18 -26
~vil> mv -17 16
""",
    """
#_de ahpu -17 16 -16 -17
@place__me ijmq -16 -20 -29 15
service_@animal nq 15 -15
skip__or m -15
~<aga acehikmopqstuv -24 -29 -23 -25 -44 23 -24 -16 -21 -36 -20 -26 -42 -34
~coma dgmu -19 18 -19 -16
~home abcdghijkloqstu -36 -15 -20 -37 -35 -19 -19 -38 -20 -31 -28 16 19 -23 -41
~saco abdnqu 16 -19 -17 -15 -19 -19
~um> j -17
""",
    """
@howmuch__no d 16
an__at am -16 17
cuenten bhilmn 17 16 -19 -18 -21 -23
i_@vehicle nq -19 19
me abcdefghmnpqstuv 18 -26 -44 -37 -157 -115 -20 -141 -37 -18 35 21 -16 -41 -18 -39
puede__por abcnpq -15 -17 -16 -17 -18 20
the__@relative am -19 -27
to__time n -20
~<mom t -16
""",
    """
a_big m -25
am_off ao 15 -16
be_in abmqrs -28 -18 -21 -19 -19 -16
billi* im 21 -20
i__her lnqu -16 -20 -20 -19
inter* fghikmpqrstuv -16 -34 -22 -19 -22 -15 -19 -29 -19 -27 -15 -19 -27
mandarme_@texts m -18
my__am lnru -19 -17 15 -16
that__right j -17
up__@price m 16
with__the m -17
~<bu bcfghjklnoru -39 -42 19 -34 -19 -19 -30 -18 -45 -20 -15 -35
~oda abcdegjklpquv -16 -21 -32 -20 -25 -36 -28 -30 -18 -36 -30 -45 -32
~onat jm -18 18
~ool acfghijklpu -17 -17 -22 -17 -20 -20 -18 -20 -25 -21 -23
~rib bdefhijknopqs -40 -37 -35 -31 -35 -16 -42 15 -16 -24 -37 -37 -24
""",
    """
me__spot a -18
my_@price dmnou 19 -24 -15 -17 -19
~nan cefghijklprstuv -29 -19 -25 -23 16 -36 -33 -34 -22 -18 -27 -26 -28 -48 -39
~oupo d 17
~rink n 18
""",
    """
# bcefghijklmnpqrstu -16 -56 60 -100 -18 33 -34 -51 -87 -56 -40 -64 -33 -41 49 -26 -80 -70
^y abfhijlnoprstuv -17 -28 -23 -20 -20 -25 -22 -25 -19 -26 -22 -22 -16 16 -26
can__tomorrow bo -15 18
en_lugar mo -17 17
pica ms -19 15
the_@traffic jmr -16 22 -20
~bles bcdefghinoqtu -15 -15 -20 -17 -20 -17 -23 -24 -19 -19 -16 26 -23
~lse cghijmnpq -21 -24 -18 -24 -21 -32 -24 -30 -15
~mao em -22 21
""",
    """
^keep bhv -18 -16 -32
^sorry bdhiopqs -22 -19 -24 -17 -21 -23 -19 -18
am__at adjmqr -18 16 -17 -30 -15 19
off_at h 16
spanish abcdefghijklmnopqrtuv -45 -49 78 -44 -57 -47 -53 -43 -56 -41 -50 -54 -66 -45 -46 -39 -43 -43 -39 -65 -46
the__back aikr -15 -19 21 -17
the__form i -18
~otar ajmq -19 -17 22 -15
~rada r 17
""",
    """
@hello_¿ f 18
am__do m -18
am__is mqr -21 -15 -16
can_somebody o -15
manden gilmu -23 -20 19 -41 -17
me__that m -18
ya_quedo mpq -16 19 -27
""",
    """
^@insurer abcefgijklnpstuv -25 -27 -27 -28 -28 -16 -21 -18 -15 -23 -18 23 -17 -19 -30 -20
no__manden klm -20 17 -25
receta$ aim -16 21 -25
xmas adhlv -17 -20 20 -19 -15
~dama dm 18 -17
~stuc dgjlmv -15 18 -21 -20 -34 -19
""",
    """
@cancel_por abilo -18 16 -21 -23 -28
@place_please cjm -16 16 -22
horas_sin h -16
is_@late mpr -25 -25 18
llamar adhijmnoqv -26 -18 15 27 -16 -37 -26 -25 -20 -18
number__your amv -17 -27 -22
to__@parking d -19
""",
    """
el_@vehicle abdghimnqrsu -17 -18 -23 -19 -27 -15 -21 -25 -17 23 -20 -22
tell__more mu -23 21
~<mu acdefghjkpqsuv -40 -30 15 -52 -46 -30 -52 -55 -43 -38 -28 -30 -43 -19
~hose al -18 -20
~imp alp -16 -23 -15
~ork abcefjklprstv -18 -18 -33 -33 -30 -48 -41 -16 -22 -17 -37 -37 -16
~ttl bou -16 -15 -19
""",
    """
@symptom_twice ds -18 18
ahi$ adfhkmoqt -35 -27 -26 -18 -22 -21 -31 -39 -19
not:again dgjklmn -18 -29 -20 -30 40 -38 -16
peeing m -15
pronto u -16
she__the m -17
""",
    """
file dn 17 -15
need__i m -28
someone__today hi 18 -19
~emov aioqruv -25 -16 -19 -16 -18 -21 -26
~ucho b -20
""",
    """
i bcefhilnoprsv -21 -33 -130 -126 -20 -18 -21 19 -28 -53 -22 -38 -23
up__this bm -15 -19
~<hol acdefghjkloqstuv -36 -19 -29 -31 20 -17 -24 -27 -24 -31 -15 -28 -23 -22 -34 -21
~<str cdgkopst -17 -24 -23 -25 -29 -33 -21 -19
~bank dhimn -22 -28 -19 20 -21
""",
    """
@day_pero bo -20 17
@relative__only p -17
had__this m -24
luego__digo bm -16 15
necesito_el im -19 17
otra__los k 19
para_alla amoru -15 -19 -16 16 -16
~ath dghjknqruv -27 -28 -22 -25 -16 -26 -25 -17 -16 -23
~egre dglmnu -16 -20 -17 -17 -19 -18
~gal> ju -19 18
~hhj elm 20 -16 -15
~ima dgjlr -20 -19 -20 -20 -18
~lked mou -25 -19 -15
~nest adhm 20 -18 -16 -26
""",
    """
^ask bhiopq -23 -18 17 -22 -16 -18
^finally a 23
flori* bm 16 -17
get_it abcdgjlmoqu -21 -26 -15 -18 31 -22 -25 -38 -18 -17 -25
started_with k -16
~<ben bdefghjlmn -16 -25 -17 25 -21 -20 -19 -16 -31 -17
~elef abcnoq -20 -22 -15 -24 -16 -24
~iro> l 15
~org acdefghiqsuv -33 -17 -29 -21 -17 -30 -19 -26 -21 -15 -28 -20
~suel p 20
¿__dio u 16
""",
    """
blue anu -16 -18 -16
i_@pay adghijnq -22 27 -18 -18 -21 -27 -25 -22
of__this dgmu -19 -21 21 -19
ya__mi pqr 18 -18 -24
~adin lmru -16 -15 17 -15
~band m -18
~enga im -15 -21
~ody> bcdegjklmnqrt -16 -28 -20 -22 -36 -24 -26 -23 -61 -43 17 -19 -31
~snow abdhnqsu -25 -18 -29 18 -20 -18 -22 -26
""",
    """
all_@call hpq -22 -16 -21
bendiga$ t 17
no__the bm 21 -21
~depo adij -17 15 -17 -15
~utt abdgijkquv -21 -23 -16 -17 15 -16 -16 -17 -25 -22
""",
    """
@english_is cm 21 -18
contacto l -16
it__snow dhm -20 -17 20
not:@late bmorv -26 37 -20 -38 -23
send_a jl -17 -16
~ant bcefghijpqstu -19 -28 -55 -50 -31 -28 -18 -36 -50 -29 -23 -59 -26
~mue m -19
""",
    """
@move_my abcdghijklmnsuv -41 -43 -23 -35 -19 -18 -24 -26 -18 -26 38 -34 -16 -23 -22
have__time o -18
slot dimnopqsuv -33 -23 -38 -17 18 -17 -19 -19 -25 -24
tell__@clinician imr -18 -18 16
~<vol impu -20 -22 -15 -16
""",
    """
^new dilm -21 -22 -20 -21
come__# h 15
just_got bmo -20 15 -23
not:car mnq -26 -20 20
rock ahmtu -16 -19 -21 22 -16
tarde bcdefgijklnopqrstuv -47 -37 -41 -29 -28 -31 -22 -29 -28 -27 -47 18 -27 -47 19 -31 -24 -30 -31
""",
    """
my__out amopq -28 -16 -18 -22 20
~logi m -18
~rita gjknqv -22 -16 -20 -18 -21 -23
~thd adiknoqu -16 -18 -15 -19 -16 -17 -16 -15
""",
    """
para__es adjmuv -16 -19 -22 -17 23 -18
read_this m -15
se_@english cgm 21 -17 -23
~oked aimq -19 -18 -27 -19
~tivo gmu -18 -20 -20
""",
    """
am__these gkmv -19 -19 -15 -16
decidi m -25
dis$ abcdefghijklmnpqrtu -21 -16 -22 -32 -30 -33 -29 -22 -33 -33 -19 -26 -45 -19 -18 -26 -17 -24 38
do__if dhn -18 -15 -20
i__back dhilopru -26 -18 -28 -19 -21 -24 -22 -19
that_i b -18
~nes efijklnoq -18 -31 -21 -42 -19 -35 -17 -17 -27
""",
    """
@clinician__this m -16
me__a cdefghimnrstuv -45 -27 -16 -21 -26 -36 -18 -21 -49 -16 -48 -32 18 -20
no__@move alm -19 -21 -30
this_thing adgmnsuv -27 -21 24 -44 -18 -19 -23 -16
~<an cefijklmprt -46 -50 -22 -24 -34 -21 -42 -23 -46 -43 -26
~pues cefghijklnptuv -38 -20 16 -44 -18 -26 -29 -25 -33 -16 -19 -22 -33 -25
~sis> bdghu -16 -24 -26 -17 -28
~wait cdhlmsuv -19 -28 -19 -24 -31 -23 -30 -19
""",
    """
abre bgh -15 17 -22
for__when m -17
has_me m -19
morning$ bqrv -22 -20 -37 -16
only$ qr -17 -16
prend* klm 22 -19 -25
to$ abdghilnoq -27 -16 18 -26 -16 16 -16 -37 -18 -26
week$ cdgijklnrsv -18 -27 -23 -20 -18 -24 -22 -31 -19 -30 -27
~<bla adiu -16 -20 -15 -17
~emor m -15
~odem o 15
~sigu bdgijkmnqr -17 -17 -15 -18 -20 -24 -37 -24 -22 -17
~unas ado -16 -18 -18
""",
    """
elimi* aklmv -16 -17 18 -24 -15
frent* jm 17 -19
give__another a 15
~mill mt -16 17
~onm adgjlmru -23 -18 -18 -17 -23 -35 -23 -25
""",
    """
@visit__@cancel b 15
deposit i -16
it_matter m -17
my__same m -22
nine$ hm -16 19
version c 16
~<dur abcdefgjklmnopqrstuv -29 -23 -18 -45 -19 -17 -25 -27 -21 -19 -32 16 -26 -17 -17 -22 19 -18 19 -25
~ert aefiklmnpqt -17 19 -23 -24 -17 -25 -21 -23 -18 -20 -18
¿_hay abdlmnoqru -31 -19 15 -23 -43 -23 16 -27 -17 -40
""",
    """
@cancel_all bkm 17 -20 -29
@place_@open jo -22 -15
answers m -19
for__@day almoq -18 -15 -28 19 -16
trust u -17
without_asking m -18
~stel c 15
¿_puedo gj -22 -15
""",
    """
me_my abcijklnoru -32 -20 -25 -28 -17 -23 -29 -21 -16 -18 -26
minutos mr -20 17
~cerr adhm -19 -15 26 -26
~dar cefgijpqr -18 -20 -25 -25 -40 -32 -26 -25 -15
~edit dm 19 -16
~enda abcdefghjopqrstu 15 21 -34 -33 -20 -26 -28 -27 -48 -17 -30 -27 -31 -28 -25 -32
~iabe g -16
""",
    """
^perdio m 18
cambie_de mv 16 -22
is__sacar m 16
messaging_me l 18
para__que g -18
text$ j -15
when__@holiday ahm -17 -18 16
~<min acdefghjlmnpqst -16 -30 -32 -27 -24 -38 -38 -33 -38 -16 -39 -28 -42 -15 -28
~shav n 18
""",
    """
am__her gil -19 -19 -21
como_llego dnru -20 -23 -26 -19
do__yet mqv 20 -18 -19
you_start ahm -17 20 -23
~<ant bcgijlmnpqru -28 -18 -38 -20 -31 -25 -34 16 -17 -34 -32 -38
~<je mv -20 16
~loca mu -27 -15
""",
    """
get__from j 17
glasses admqu -23 -22 22 -18 -17
hmm$ eflm -36 -19 -16 31
mi__del am -21 -21
momento_no t -15
my__we m -19
~layi l -19
~rror l -16
~tir> no -17 -19
""",
    """
coming__@visit abmp -23 -18 23 -20
do__@parking jm 19 -32
have_there m 17
mi__hace mp -17 19
not:since ms -27 26
not:vuelvan l 16
says__will mu -16 -15
the__free ad -22 16
""",
    """
@relative_come opq -21 -17 -19
be__@ride b -15
cuest* m -15
to_ask abcnopv -27 -21 -15 -18 -19 -31 -17
~irle a -19
~uch cdefghjkopqsuv -21 25 -34 -36 -29 -32 -40 -32 -28 -34 -37 -19 -26 -25
""",
    """
^think abdefgijklmtu -17 -15 -18 -28 -24 -16 -17 -20 -17 -25 -33 30 -21
en__de abhilnu -18 -18 -21 -18 -18 -18 -22
~hicl m -16
~mina abop -18 -16 -17 -20
""",
    """
do__started kn -18 -17
got_@sick abmnpr -20 20 -34 -18 -20 -20
i__lost dgmoq -15 15 -23 -18 -18
my__@late p -22
quincena u -16
stran* am -19 -17
~<reb m -16
~ars bcghiopruv -15 -19 -23 -19 -26 -17 -18 -19 -32 -20
~po> cdfghjklmopv -24 -21 -23 -32 -28 -32 -23 -28 -22 -24 -20 -36
""",
    """
^@thanks abcdefghijklmnopqrstuv -26 -29 -38 -31 -57 -60 -36 -52 -16 -44 -46 -35 -100 -33 -37 -43 -40 -48 -36 79 -46 -39
crea u 15
in__who m -17
say__in cu -18 -17
who__her m -15
you__one dmu 17 -19 -21
~foll mq -26 -18
~stai j 19
~uns abcdefghijklnoprtuv -19 -28 -29 -31 -42 -34 -21 -26 -17 -30 15 26 -25 -26 -26 -32 -29 -36 -33
~vice m -19
""",
    """
celular$ aq -20 -16
clase_de j -16
if__@vehicle q 18
ire abdhlmortv -17 40 -16 -17 -28 -28 -22 -20 -24 -23
my__nah n 15
surgio n -18
un__a du -17 -20
when bcdefgijklquv -21 -25 -22 -23 -22 -37 -20 -30 -26 -25 -31 -17 -30
~hro clmntv -16 -30 -17 -25 -18 -15
~xpl abcdgjlmnopqrsuv -26 -26 -20 -33 17 -28 -17 -19 -23 -27 -18 -19 -18 -17 17 -20
""",
    """
her__is i -16
quincena$ u -16
sent_the m 19
we_are adfghiklqrsu -42 -33 -18 -24 -24 -21 -22 -23 -36 30 -28 -28
""",
    """
@drink__way m 17
begin$ n -15
is__bad dhijlrstuv -33 -23 -19 -26 -15 -22 -22 -19 -32 -17
que__me bfghmopqrv -15 -18 -35 -35 -24 -37 -30 -25 -18 -23
~nbv> em 18 -17
~near abdghijlnoqtuv -22 -15 -18 -16 -19 -18 25 -19 -26 -20 -25 -15 -28 -17
~tre acdfghlopqtv -19 -23 -41 -24 -38 -25 -27 -18 -30 -19 -23 -23
""",
    """
@call__el a -19
a__date am -25 -26
bajo jm 18 -26
mess__it nu 15 -15
not:can blmnpqv -19 -16 -28 -16 -23 31 -20
olvidense_de lm 16 -17
picking a -19
say$ dgnu -18 15 -18 -15
~ntes bcfjlmpqru -34 -20 -21 -36 -28 -34 -27 -15 -36 -25
~righ cefilpv -22 -26 -20 -31 -24 -22 -34
""",
    """
^message l -15
everything$ lm -15 -16
it__all fp -16 -17
know$ dglmoquv -19 -28 -15 24 -22 -39 -40 -41
need__letter i 16
not:been m -26
the_news dm -19 15
to_@stop abgijr -23 -19 -16 -23 -15 15
~aja> aefhijlnops -17 -52 -45 -45 -44 -45 19 -57 -31 -19 -20
~etir k -17
~fumo nu 15 -16
""",
    """
can__to abdhijoqu -25 -25 -20 -18 16 -18 -27 -30 -21
hace_dano mn -19 16
my_id mn -23 20
not:think m -19
to__@move m -15
~erdi ino -18 -16 -17
~rese ghjlnqsu -29 -16 -18 -20 -23 -20 -19 -23
""",
    """
gf q -17
~iqu abcklm -17 -16 -17 -16 -19 -24
~taba giru -18 -19 -25 -29
""",
    """
^mejor bmns 20 -19 -22 -17
estoy_a mr -21 25
start bdefgijklnpstuv -16 -35 -32 -33 -35 -37 -29 36 -30 -35 -20 -44 -32 -32 -26
thinking__it am 18 -22
what__number du -24 -22
~<net a -21
~chee t 17
~fjdk em 21 -21
""",
    """
por__mi mp -18 15
temprano dm -15 -23
~<qui cdefghjmprt -25 -51 -46 -45 -53 -34 -60 -17 -16 -16 -51
~ane abcgijklnuv -30 -20 -16 -23 -17 -33 -19 -24 -32 -28 -26
~lept m -28
~ubre abdglmu -16 -15 37 -15 -16 -30 -20
""",
    """
=said:ride_problem abcdefghijklnopqrstuv -101 -19 -31 -79 -53 -74 -75 -102 -56 -16 -72 -69 -53 -74 -29 101 -23 -102 -75 -93 -62
befor* bcfjmpt -30 -18 -16 -18 -18 -18 -17
los__@call im 16 -19
o_una i -16
out$ abcdefghjklmprv -31 -45 -26 -62 -59 -44 -59 -41 -50 -60 37 -40 -46 37 -47
quiero_el a -16
will__asleep m -16
you_prescribe mu 19 -19
~<and bcefhiklptuv -31 -22 -17 -19 -17 -25 -22 -30 -31 -17 -36 -39
~eol cm 17 -15
~hac cefhjklorst -27 -16 -22 -33 -52 -17 -34 -32 -39 -17 -33
""",
    """
@move_it adghijlmnopqru -24 -25 -25 -16 -19 -29 -25 -56 -25 41 -23 -26 -22 -30
cosas$ m -16
gripa n 17
i_@eat doqrs -21 -21 -17 -17 -17
i__with hjlmnpqrsv -17 -21 -31 19 -17 -27 -33 -22 -16 -29
my_@drink d -17
put_it mo -17 -16
~cap i -15
~nam dgiklnoqsv -21 -22 -24 -15 -22 -19 -32 -22 -19 28
~nge cghijmnqt -24 -30 -28 -22 -34 -17 -16 -23 -21
~os> acehiknqsv -24 -71 -57 -28 -66 -18 -17 -17 -28 -19
😂 em -24 23
""",
    """
^block lm 20 -23
^todo bdrt -22 -16 -16 -15
of_here lmv 17 -17 -15
quien* apqv -18 -16 -20 -20
~eds npu -22 -22 -26
~rino m -16
~seen amn 23 -18 -20
~sgo dmu -18 -19 22
~ubs cegikuv -19 -16 -16 -17 17 -26 -20
""",
    """
take_@insurer dhmpq 29 -26 -29 -17 -19
you_the himu -20 -16 -31 23
~chea j -18
~kj> em 17 -16
""",
    """
@stop__y im 20 -16
agree* akq -20 -20 -17
como__eso m -18
short_@clothes mn -15 17
to__there bdhlmnp -19 -27 -18 -18 -38 16 -24
~<yo abcdefgnopqrs -16 -17 -37 -15 -35 -16 -22 -45 -29 -20 -47 -37 -17
~ound cdefklnqtuv -20 -39 -15 -15 -23 -33 -32 -20 -21 -22 -30
""",
    """
am_coming abmor -20 -37 -31 -18 31
for_# r -16
my__text g -16
us_@move m -17
~gend abcdfgijklmrsu 24 18 -22 -17 -19 -20 -34 -29 -27 -23 -44 -17 -16 -18
~resc u -22
""",
    """
mean$ dhju -21 -20 -15 -22
mexico$ mu 22 -16
numero_de gkuv -18 -22 -17 -29
something_came o 17
to_go dimu -17 -22 -29 -19
would__have ab -26 -19
~avai bhjntu -15 -16 -19 -19 -17 -18
~nir> p -17
~nsiv iu -18 -27
~refe abdghkmnpqtuv 21 -31 -23 -21 -19 -21 -38 -21 -16 -18 -19 -27 -18
~voi agjmnou -22 -17 -15 -33 19 -16 -20
""",
    """
^@place abcfhijmoru -16 -17 -21 -19 -19 -21 33 -36 -16 -19 -20
^anything d -17
caste* cm 15 -16
dona m -18
me_your m -15
no__queda mo -19 19
table m 16
target_@open h -16
tengo__en n 16
the_library hm -17 18
what__from gnu 15 -15 -16
~odca m 16
~sque m -20
""",
    """
asi_que bm 17 -25
~rted gjnpu -17 -19 -21 17 -22
¿_a ajv -16 -17 -16
""",
    """
@day_si bo -20 15
home abcdghijklmoqstu -35 -15 -20 -34 -27 -19 -18 -38 -20 -30 -25 -27 18 19 -22 -39
obliged$ t 18
trabajo__otro do -15 17
y__hago gmn 17 -19 -16
~<sup abhijlpru -19 -21 -20 -19 -16 -18 -19 -25 -31
~ith acfhos -19 -43 -22 -27 -17 -19
""",
    """
can__@place imq -20 -21 22
en_que cdijklmnorv -17 -21 -17 35 -21 -18 -30 -18 -19 -24 -16
la__y s -25
mensaje_y il 18 -23
poner abdmnq -17 -21 -15 -30 -20 -21
this__how du -16 17
~odre mnoq -22 16 -21 -16
~pero abcgimnt -16 -18 -17 -18 -20 -23 -22 -20
""",
    """
=beside:reschedule ahmq -24 -16 -23 -17
@clinician__@treat ai 17 -15
@drive__@vehicle mpq 24 -19 -23
are__@hours adghj -21 -18 -18 21 -20
business__please m -15
details m 16
not:le bcgv -16 -17 21 -17
pueden__la an -17 -23
talk__the m -15
tengo__@fetch gu -37 -20
~nda> cdeghklnor -26 -37 -16 -36 -29 -27 -39 -27 -19 -30
~olv cdefgijnprstv -20 -27 -20 -16 -28 -29 -16 -26 -19 -16 -21 -16 -21
~oman abdghjmoqrsu -20 -18 18 15 -19 -17 -37 -18 -22 -16 -21 -27
""",
    """
@call__off bim 25 -23 -17
@open__@place m -18
a_first ad 21 -23
at__light m -16
cutting__@open m -16
enton* o -18
to__so imp -21 -20 -16
~cati gir -18 -16 -19
~ext bcdefhjmnpqrst -26 -23 -25 -40 -44 -43 -17 -22 -20 -30 -67 -37 -27 -54
~rip bhiknoqu -25 -23 -17 -17 -25 -16 -23 23
""",
    """
a__you mou -33 -16 16
front_@door hm -19 16
it__back dgmu 16 -15 -18 -16
~cka a -17
~eak> abdefgjklnpqrv -25 -21 -32 -24 -15 -19 -26 -18 -28 -28 -18 -26 -17 -19
~lcan m -15
""",
    """
@food__day n 17
drove j 17
get__a adnu -16 -16 -25 -23
over fglnqrv -20 -18 -25 -24 -27 18 -33
to__home bmnr -16 -20 -27 -16
~der aefhijlnoprs -17 -31 -29 -29 -19 -31 -28 -17 -24 -26 -25 -30
~ide> acltuv -20 -17 -22 -15 -25 -19
~nud km 18 -20
~unb bem 21 -17 -17
""",
    """
^aceptan fkm -16 -19 -21
de_una a -16
on__street r -19
puedo__con aq -17 -22
se__mas no -16 21
~<mys dmu -18 -20 -22
~cual bcegjklnopqrsuv -23 -18 -18 19 17 -21 -22 -29 -27 -29 -17 -32 -36 -37 -22
~lver im -19 -24
""",
    """
it_work dgmnu -23 -28 -31 -16 33
off_my bdl 17 -16 -17
this_and dmu -17 -23 24
~<bre ejlu -15 -17 -15 -21
~cono gilp -15 -23 -17 -15
""",
    """
@relative_sit amnpu -19 -17 25 -25 -21
@stop__and bm -15 -18
^send cdgijlm -19 -22 -31 -19 19 -29 16
not:sign m -16
trabaja$ bdmu -18 -18 -22 20
when__we m -22
""",
    """
bloqu* kl -17 16
can__go am -18 -18
cbd dn -17 20
fecha_por bo -16 17
much__@price dm -18 20
sertralina mn -18 18
went_up u -16
¿__hora mnu 20 -20 -20
""",
    """
azul e -20
is__it dmq -16 -22 -17
me_mandan j -19
mon abdmntu -25 -30 -17 25 -16 -17 -20
not_back q 18
por__@door dgjmu -15 -16 23 -17 -17
would__@price m 17
you_for mt -17 16
~<ate dgjnoqu -18 -18 -18 -17 -21 -19 -16
~ller u -22
""",
    """
decidi__@cancel bm 17 -17
go__and abm -20 15 -19
no__voy mor -21 -18 25
not:texteen l 18
price bdfghijklmnopqrstuv -28 20 -30 -30 -22 -32 -39 -26 -15 24 -32 -27 -18 -23 -23 -17 -17 -42 -16
the__before ahlu -25 -17 -17 -21
to_cell d 16
""",
    """
@visit__el b -16
bondi gv -15 -15
got__license mq 17 -24
~azz> m 15
~pega mu -23 15
""",
    """
@clothes__el m 16
i__form g -16
mind adlnprv -21 -18 -21 -16 -20 -24 -34
ok__the m -19
sorry adfhiklnpqst -27 -29 -19 -17 -30 -25 -25 -26 -48 -31 -34 -25
~ign> bcdginoprsv -22 -16 -24 -19 -19 -17 -19 -20 -16 -16 -22
""",
    """
@call__you am -15 -22
@late_sorry r 17
baja acdefghijlnopqrtuv -34 -23 -38 -26 -20 -22 -23 -27 -31 27 -29 -26 -26 -33 -23 -22 -36 -29
covered$ dmu 19 -17 -35
ex__to m -20
nah abefgijklmoptu -23 22 -16 -19 -17 -16 -21 -16 -19 -21 -23 -19 -22 -24
needed bo -16 -18
not_@open h -19
ok_or mn -19 23
think__meant v 15
un_@symptom s 17
~<sp aefhjknopqtv -17 -33 -35 -18 -23 -18 -27 -22 -37 -34 -34 -40
~bla> cimqu 17 -15 -24 -15 15
~cesa v -17
~supp bru -17 -16 -25
~ttle bou -16 -15 -19
""",
    """
have__@insurance hm 15 -23
how_would adlm 22 -22 -15 -27
le_puedo g 15
not:for abcdghjkmrst -34 25 -20 -22 -36 -20 -19 -24 -43 -22 -23 -17
off_this abglmuv -27 -22 -25 29 -26 -16 -16
still__@symptom s 20
stoma* s 16
trash mnp 19 -15 -16
~<eva a 16
~aur mu 17 -16
~edio hmnr 18 -22 -16 -18
~jaj bdefhijln -30 -33 -35 -28 -24 -26 -27 -38 -31
~verd ejlqsv -21 -16 -18 -16 -17 -16
""",
    """
@howmuch__primera ad -19 19
^bet cdefijklmuv -17 -17 -33 -26 -16 -16 -15 -24 28 -19 -16
busca* bdghiklnu -26 -21 -15 -18 -21 -17 -17 -18 -26
es_en hjosu -19 22 -16 -16 -24
labur* m -17
the_right j -17
wear__a mn 24 -25
~ams> hirs -16 -16 -19 17
~ispo dmo -15 -25 -17
~ndi> abipt -16 -21 -18 -18 -16
~sne jm -15 20
""",
    """
#__the r -25
cutting m -17
de__de aijoptv -28 -21 -25 -26 -18 -16 -28
fue__luz m 18
i_see gmu -23 -24 -18
la__nomas b -18
me__do muv -25 -21 -15
mess$ r 17
until abln -15 -15 -16 -17
with__@insurance m -16
~<wak amp -18 17 -17
~circ m -18
""",
    """
mexic* mu 21 -17
reschedule acefghijklnoqrtuv -25 -38 -18 -21 -23 -20 -19 -26 -23 -26 -20 33 -19 -26 -17 -19 -21
se_que cgilmoqv -16 20 -17 -20 -28 -15 -20 -22
someone__the a -18
the_@month mo -20 18
this__@open hm -18 16
~lome u -17
""",
    """
begin mn -15 -16
do__write m 15
rest$ m 21
should_@relative mn -24 22
to__same m -15
~<cap j -21
~<ent abfiklmpqstv 16 -27 -24 -24 -29 -25 -35 -26 -19 -18 -18 -30
~ge> bcefghijnopqrstuv -33 16 -21 -25 -18 -33 -17 -39 -29 -28 -27 -32 15 -18 -31 -25 -32
~hly> d 17
~it> acfghilostv -21 -31 -20 -29 -36 -18 -33 -17 -28 -26 -24
""",
    """
@drug_@drug n 20
donde__@place j 22
em__on m -23
stuff_can m -20
~ges j -16
~jam ijlmr -16 -17 -17 23 -16
""",
    """
not:queda mo -19 19
up__@relative m -20
~<emp adfhjklmq 19 -22 -18 -18 -21 -15 -27 -49 -21
~<lu cefghklnptu -23 -17 -20 -32 -27 -26 -32 -20 -17 -30 -19
~enin dgijklmqrtuv -34 -20 -24 -25 -17 -23 -16 -26 -26 -22 -20 -23
~sive iu -18 -27
~tro> cefghiklmpqtv -32 -17 -29 -40 -25 -40 -37 -16 -31 -15 -32 -22 -16
""",
    """
@relative__da pq 21 -22
can__# bmo -21 -25 19
mi__ir q -16
not_go bmt 15 -16 -18
riding_with p 16
ya_casi mr -23 16
~love bdhjmnopquv -24 -27 -24 -17 16 -25 -24 -16 -19 -26 -19
¿__hacer gu 15 -17
""",
    """
me_puedo anoq -32 -24 -26 32
meeti* amo -20 21 -18
x abcdefhkmnopqsuv -35 16 -29 -31 27 -26 -22 -25 -34 -27 -34 -24 -19 -25 -31 -29
your__i a -15
~ails adhiu -20 -17 -17 -18 -18
~been chknopqru -18 -28 -22 -24 -29 -23 -17 -25 -25
~ices adglmu -16 -16 24 -16 -16 -22
~mov acdefghijkpqtu -15 -28 -37 -28 -30 -31 -32 -29 -20 -35 -35 -27 -28 -42
""",
    """
@drive_home mn -18 -22
@visit_you m -15
can__@vehicle mnoq -22 -19 -17 22
lejos jm 21 -20
lo__manana m -17
not_hold bm 17 -17
sign__up jklpu -17 15 -28 -17 -24
~<bai bmopq 21 -23 -21 -16 16
~ado> bcfghnot -15 -21 -18 -17 -17 -43 -34 -27
~canc isuv -19 -16 -27 -17
~hara alu -16 19 -18
""",
    """
@book__then admnoq 24 -17 -27 -17 -16 -16
@insurer_pick dm 17 -15
cambio abm -15 -15 -20
have_got m -23
""",
    """
@call$ abcdefgijklnopqrstu -67 -44 -60 -23 -63 -59 -44 60 -47 -30 -21 -64 -61 -45 -40 -50 -43 -46 -77
are__to ahjn -18 -22 22 -19
~<dr acdefghiklmotv -18 -41 -39 -35 -32 -44 -18 -43 -44 -20 -31 -16 -42 -44
~jus acefghjkstv -15 -27 -24 -28 -18 -17 -23 -25 -26 -21 -25
""",
    """
an_@traffic mp -18 -16
con_el bdlmruv -32 -35 -29 -35 -29 -17 -21
licen* abgquv -24 -17 -19 16 -27 -15
not:type i 17
or__it mo -18 -20
unstop cdefgklmru -16 -15 -22 -17 -17 30 -30 -30 -17 -16
what_paperwork n 16
~ouch p -18
~rata gu -19 15
""",
    """
be_@open h 17
chat abdgnoqruv -18 -23 -18 21 -17 -21 -15 -15 -30 -33
coach m -17
department m -15
depos* adij -17 15 -17 -15
it_show m -19
la_@late bdjmnq -15 -20 -19 -26 -27 -24
not:place m -19
""",
    """
did bcefghjlmopqstv -41 -26 -20 -16 -18 -31 -29 -16 34 -32 -27 -19 -41 -30 -23
puede__@clinician i 18
tire q -19
~hor bcdefhijklpqstu -18 -35 -37 -26 -45 20 -54 -59 -26 -46 -43 -31 -18 -43 -64
~sic> ou -15 -17
""",
    """
@machine$ abcdeghjkmnopqrstuv -30 -24 -31 -40 -21 -31 -30 -33 -22 -38 -33 -26 -23 -34 -26 -23 -24 39 -36
a_booster am 18 -22
about_@food mn -19 18
bleac* m 17
fast du -16 -15
morni* bdefgijklmpqtuv -34 -20 -23 22 -22 -22 -20 -22 -30 -21 -18 -30 -19 -30 -29
my_health m -18
no__es gm -19 -21
~ine acdefgijrtu -17 -20 -21 -35 -37 -21 -28 -20 -26 -22 -56
~iver acdefghiklopqtuv -34 -24 -38 -19 -21 -25 -31 -37 -25 -31 -32 18 16 -24 -36 -30
~pie cdfhijoprv -17 -28 -17 -17 -27 -20 -20 -17 -18 -21
""",
    """
avail* bhjnstu -16 -21 -23 -20 -16 -18 -28
check__if a -17
find_me jq -21 -17
friend abcijklmoqrs -33 -23 -21 -18 -19 -16 -18 -20 -20 18 -19 -21
get_high jmu -17 -17 17
much_is jm -16 16
~pena mq -16 -15
""",
    """
@symptom__the s 15
cobraron dm 19 -19
do__out adgikmqu -20 -26 -23 -28 -17 -39 -17 17
me__en bcdijkmn -19 28 -27 -32 -17 -18 -36 -29
~inut abcdefghjklnopqrtuv -34 -28 -18 -20 -20 -17 -18 -19 -20 -23 -25 -23 -28 -16 -20 20 -16 -21 -20
~ming adfghimnrsuv -15 -37 -24 -29 -28 -32 -26 -25 18 -37 -36 -30
~onib m -20
~ori cdejlnopu -28 -17 -18 -16 -17 -32 -16 -28 -19
~pee dis -16 -20 17
~uant abghilmsu -31 -19 -22 -30 -28 -17 -33 -23 23
""",
    """
agradezco bmrt -18 -26 -16 26
como__esto gmu 23 -20 -43
do__plan mn -20 15
is_@food dfjnotu -17 -16 -18 19 -19 -16 -19
still__it abmn -16 -18 -22 20
this__not abdlmsuv -15 -19 -16 -17 -18 -17 -44 34
~aco cghiklosuv -16 -21 -16 -20 -17 -19 -26 -17 -32 -23
~dfg eflmu 27 -19 -19 -27 -16
~ptsd agi 16 -20 -15
~supe q -15
""",
    """
and__@move o 16
as__as mo -19 -20
lady_from m -17
~quiv m -20
""",
    """
^saw am 18 -17
for_me fghjlnortv -17 -18 -26 -31 -39 -47 16 -38 -31 -22
the_new mu 17 -17
~adec fm -15 -17
~ospi dhilrst -16 -20 -18 -15 -15 -21 -18
~ubr adgilnopquv -21 34 -16 -15 -17 -16 -16 -15 -18 -21 -17
""",
    """
@cancel__lo m -15
@clinician acdefgijklmnopqrstv 41 -48 -25 -49 -27 -65 47 -68 -75 -75 -29 -53 -51 -58 -47 -18 -48 -27 -27
my__great m 19
puppy m 17
turn_my k 16
~<tuv s 20
~ante abcgjlmtu -20 -45 -20 -42 -23 -40 -19 -17 -23
""",
    """
do__worry bmo -15 -25 -16
does_@insurer u -16
in__lot achjmru -19 -15 -16 -20 -24 20 -17
in_the cdefgimtv -45 -41 -27 -28 -40 -41 -33 -28 -45
infor* d -20
is__as m 19
lexapro mn 17 15
my__from is -17 -15
since__@visit ms -20 16
take_walk dm -18 -16
~<typ abglmnqu -20 -21 20 -18 -21 -16 -17 -27
~esde abdgilmopqrsuv -29 -26 -30 -18 -18 -28 -16 -15 -19 -27 -28 22 -30 -16
~rsl m -22
""",
    """
@person__favor i 17
@vehicle__the q -22
a__como q -15
queda__de j 21
roll m 17
~<doi dhnqrv -19 -18 -20 -20 -18 -19
~does abefijlprtv -25 -17 -19 -31 -39 -49 -44 -37 -38 -36 -19
~enab iklm -16 23 -21 -21
""",
    """
@visit_off abm -15 21 -19
brother bcnpu -19 -19 -17 17 -15
day__need a -17
drive* abcdfghiklmopqrstuv -28 -32 -18 -27 -19 -16 -24 -31 -22 -26 -18 -29 20 18 -16 -29 -21 -28 -22
i__this kmnru -21 -52 -34 -25 -21
on__stuff glu -15 -17 -19
suero$ mo -19 -15
where__come djmnsu -19 -24 28 -23 -18 -23
~<may defhijlu -16 -20 -17 -17 -22 -16 -19 -21
~fill dhoqs -40 -22 -25 -19 -19
~mew adgijp -21 -20 -18 -17 16 -18
""",
    """
could__@relative cimnopq -17 -20 -16 19 -21 -17 -20
should_the m -19
the__reach diu -17 20 -17
~<ce abcdefgnoqstu -25 -27 -26 -44 -23 -26 -16 -21 -37 -43 -25 -25 -23
~<ov cfglnqrtv -16 -22 -23 -26 -28 -15 18 -16 -35
~ajo> acglnstuv -21 -23 -21 -21 -39 -32 -15 -35 -20
~cool n -15
~eek> cdfgijlmnopqrs -22 -33 -16 -28 -23 -23 -24 -18 -41 21 -21 -23 -27 -37
~tuve s 19
""",
    """
any__available aim -19 -21 16
be_sunny dm -15 15
sale$ ru -16 -20
send_@texts m -15
will__your mt -18 16
~age> abcfhijnopqrstv -37 -17 18 -17 -21 -30 -31 -29 -25 -20 -20 -20 -21 -24 -24
~bric m -16
~comi adefghijlrstuv -19 -43 -23 -31 -34 -31 -37 -16 -40 17 -20 -23 -40 -35
~endr bdmn -18 -16 -27 -15
""",
    """
@stop__this lm -15 19
a_day agjnru 16 -17 -19 -24 -15 -21
el_@ride abdgijmoqrsu -17 -27 -23 -19 -17 -18 -40 -15 29 -19 -21 -15
me__@food m 16
my__no cimpv -16 -18 -22 -21 -16
the__available im 15 -16
the__pick d 15
tiene__numero v 18
~four dj -17 -18
~iph dm -20 18
~mita s 16
~rao> m -17
""",
    """
antes_no no -18 18
el_telefono djlqu -21 -17 -15 -17 -19
if_somebody bo -18 18
it__that ns -17 16
not:show bgm 20 -19 -27
reser* ko -15 -18
~<ir noq -19 -17 16
~<pel abpuv -16 -18 -15 16 -16
~ivo> glu -17 16 -18
""",
    """
@pay_cards dm 17 -19
adjus* i -16
could_you cnqsu -15 -29 -24 -21 -20
give__to abij -27 18 -19 -19
kind__is m 15
to_@english bcgkmo -17 29 -20 -21 -27 -19
~dars in -17 16
~ias bcdghiknprtu -33 -21 -27 -26 17 -31 -22 -31 -17 -25 -21 -40
""",
    """
^unsubscribe klm -42 35 -17
hablo m -23
hours acdefghijkloprtuv -58 -30 -51 -26 -36 -40 54 -39 -49 -28 -35 -34 -26 -38 -31 -50 -32
overslept_leaving r 16
por_favor defmnpqrstv -35 -26 -22 -31 -30 -47 -34 -19 -30 -29 -31
tengo__dejar no 23 -21
~ck> abcefjlnostu -20 -24 -27 -58 -18 -17 -26 -23 -17 -20 -23 -23
~kid m 18
~ponc m -16
""",
    """
@relative__along p 17
arde s 16
el_@stop bklm -16 24 -26 -24
it_going bfhjnopqru -26 18 -24 -19 -26 -21 -16 -27 -26 -32
my__my aq -23 -30
not_come aim -16 -17 15
postpone mo -19 16
~ens> abfnu -20 -16 -15 -16 17
~nou dlnt -18 20 -15 -18
~pick bcklnrstuv -27 -16 -22 -29 -22 -31 -39 -18 -37 -23
""",
    """
@relative__the cdghimruv -26 -18 -22 -16 -29 -21 -26 -20 -26
am__screwed m -15
donde__mi u 16
mall dhimnosu -15 -22 -16 20 -22 -18 -21 -28
now_so b 16
que__hara m 16
re__for kl 17 -18
so__be m -16
~<add acdfhijlnoq -22 -18 -22 -16 -17 -19 21 -17 -22 -18 -18
~blar aci -17 -21 18
~conf abdilnqu -24 -21 -17 -19 -25 -21 -26 -25
~dea cghjkmpsu -16 16 -19 -24 -22 -18 -18 -21 -21
~ighw s -15
~num abcefhmnopqrst -22 -46 -41 -34 -35 -41 -36 -43 -47 -17 -41 -44 -30 -36
~ridg mr -19 20
""",
    """
like_a m -34
thursday bcdghijkmprstuv 18 -15 -20 -17 -24 -21 -18 -23 -42 -30 -31 -20 -24 -24 -16
want__go m -22
you_accept d 16
~app cdehijklnoprv -24 -26 -27 -34 -33 -35 -21 -23 -36 -17 -23 -23 -27
~ils> adhiu -20 -17 -17 -18 -18
""",
    """
i_mean km -22 -25
take__is m -17
~<alo abcdefgjkmouv -21 -23 -17 -17 -25 18 -17 -18 -18 -19 -22 -29 -27
~<bef bcfjmpt -30 -18 -16 -18 -18 -18 -17
~cces dmu -19 -19 17
~olk gjm -17 -21 -21
~rtal m -20
~sign cdginqrst -21 -34 -25 -26 -29 -26 -19 -25 -16
""",
    """
get__is dq -17 -15
hate ab -24 -16
no__@texts abcgklmoqruv -21 -25 -28 -17 -40 43 -50 -22 -15 -17 -26 -22
not:just mor -27 24 -20
site$ f -16
solo_puedo adhmnoqr 29 -17 -17 -24 -18 -27 -28 -16
wednesday hmoq -25 -36 29 -24
~nvie abgimpquv -16 -15 -17 -20 -24 -17 -24 -19 -19
~pus abdhimnpuv -27 -27 -21 -19 -25 -26 -26 -16 -27 -22
""",
    """
at__# im 18 -17
do__run mu -20 -19
hambr* ms -15 17
have__in bdmpqsv -19 -17 -33 -23 -17 -17 -18
please$ defkmnopqstuv -30 -28 -23 -24 -60 -31 17 -19 -24 -17 -34 -20 -61
~<odd gmu -16 -17 15
¿__funciona gu 23 -23
""",
    """
@eat__# n 16
@stop__escribirme k -23
and__with a -16
asked_me lmuv -19 17 -18 -21
las cefikqsuv -37 -27 -30 -17 -20 -52 -31 -38 -39
the__@call ghjlu -16 -26 -22 -20 -20
~<set m -16
~carl m -26
""",
    """
@texts__and b -22
este_mensaje gm -23 -21
flex d 15
for__@vehicle j 15
me__vista ms -17 15
no__para dou -16 -24 -27
reach_you diu -16 16 -16
~<fml m 15
~<wai cdhlmsuv -19 -25 -18 -24 -30 -23 -30 -19
~eme cefhmnpqstv -18 -30 -31 -47 -19 -43 -40 -24 -22 -41 -26
~vis cefghilnprsu -20 -23 -21 -23 -21 -34 -20 -35 -28 -29 17 -33
~wel bhiotv -17 -17 -19 -24 -19 -18
""",
    """
@relative__on mq -21 16
i__when n -22
it__@cancel bm 20 -17
los_quiero m -15
mind$ kluv -19 -21 16 -23
para_que bhjmnov -21 -17 -38 -37 -22 -23 -16
~cle abcdghjlnru -21 -22 -17 -32 -26 -21 -24 -23 19 -24 -22
~dolo mn -27 -15
~erva mo -23 -15
~opia a -20
""",
    """
@cancel__thing b 16
are_we dnu 17 -17 -17
ayuda_con g 16
i__@place jm 16 -20
~<duc m 18
~nect m -15
~thro clmnt -15 -29 -16 -23 -17
""",
    """
@cancel__@texts bklm -24 -27 27 -30
need__mine o 15
not:longer abmv -17 18 -23 -16
numero abcdefhmnopqrst -26 -36 -27 -38 -20 -18 -25 -32 -23 -31 -30 -26 -30 -26 -18
pero__# l -16
pongo__@medicine gn -17 17
take_the aj -20 -16
~aile q 18
~ica> abcefhjklpqrt -33 -25 -18 -23 -17 -21 -17 -28 -31 -16 -29 -21 -17
~othe fghinpqrs -17 -28 -24 -39 -25 -32 -16 -26 -18
~ow> acefijlnps -28 -20 -49 -49 -40 -58 -45 -39 -28 -35
""",
    """
@visit__is m -17
ahorita_no bhmt -22 -17 20 -17
and_this m -18
el__se acdghijmpqsu -16 -16 -19 -25 -16 -16 -19 16 -18 -26 -20 -19
lentes n 17
~<ex acefhklnpqtv -46 -36 -31 -33 -49 -18 -39 -42 -41 -24 -32 -47
~<mes abdhijlmpqtv -26 -32 -28 -19 -18 -19 15 -16 -18 -17 -22 -21
~axes mu 20 -20
~ida acefhijlnsv -28 -17 -17 -20 -21 -30 -22 -16 -28 -16 -32
""",
    """
@food__@open hm -17 16
@medicine__dia ano -17 21 -16
a__about bi -16 -24
campus$ m -16
~<lug dhiklmnpqsv -16 -19 -15 -16 -19 -22 -24 -18 -21 -18 -19
~gos adguv -16 -19 -17 16 -16
~spen mo -24 -18
""",
    """
^nah bfjlnot 23 -18 -17 -16 -20 -18 -20
^si bcefgijklpstuv -18 -21 -24 -21 -18 -25 -17 18 -24 18 -15 -16 -23 -23
in__a m -20
leave__truck jm 17 -15
que_calle j 15
~deal dmu 21 -18 -16
~urgi n -18
~wil ceijklotv -34 -33 -35 -48 -49 -30 -22 -18 -40
""",
    """
@relative__there aimn -15 -15 -21 15
are__@price dm 17 -20
not:start bkm -15 -17 -18
says_she mqu -15 16 -18
the__are b -22
time__it dhjmnu -18 -21 -26 23 -20 -21
when__you hjmu 19 -21 -35 -16
you__# acehijmnqtuv -29 -18 -20 37 -23 -30 -40 -16 -15 -16 -28 -26
~dds gmu -16 -17 15
~rod m 20
~ruct b -16
~xte abdghjlmnopqr -21 -21 -26 -26 -21 -26 17 -51 -18 -20 -17 -23 -15
""",
    """
a__@person adijlmou -31 -18 23 -19 -16 -36 -21 -38
from__@clinician m -17
gets adqu -19 -18 -19 -20
on__@day a -20
quiero$ abilo -16 18 -17 -15 -16
smh m 16
~dia> alq -17 -16 -18
~sarl m 16
~xpen iu -18 -27
""",
    """
@insurer__the d 15
^back m 16
^hw dilmt 17 -18 -18 -23 -21
to_leave lmn -16 -19 -16
~drog u 17
""",
    """
@relative_ustedes mu -19 21
^prefer c 20
it_mess mnu -17 -17 17
sobre__do u 15
that__you m -16
~cte adimnoqs -22 -19 -19 -18 -18 -16 -18 18
~emoj m -26
~lia aiopru -17 -20 -20 -15 -16 -19
~stop bcdefgijkmnopqtuv -20 -17 -16 -23 -18 -19 -17 -19 28 -17 -18 -15 -16 -16 -15 -21 -16
~udar km 18 -20
""",
    """
maps__taking j 15
me_when mp -19 16
this_list l 23
~fla abhnop -16 -16 -17 -22 -16 -19
~ilo u -18
~laro os -16 -18
~meb cgjlmnrs -17 -21 -17 -16 -33 -25 -24 -25
""",
    """
and__no m -16
go__@vehicle q 15
of__@relative m -20
podca* m 16
state o -15
un_@relative ainpqru -25 -16 -17 27 -22 -16 -21
was__@relative bm -15 21
yes cefhijlopqstv -28 -30 -25 -24 -22 -34 -32 -23 16 -22 -22 -25 -32
""",
    """
agent* abfimt -23 -18 -23 26 -17 -16
use$ gm -16 -21
~<apl a -15
~fre cefghiklnorstuv -27 -25 -24 -25 -26 -28 -18 -30 -41 -18 -20 -25 -31 -24 -28
~sia m -16
""",
    """
estan$ adgjklmsuv -17 -23 -18 25 -17 -15 -29 -16 -21 -18
some__this ag -17 16
voy$ cefhiklmnopqrstuv -22 -16 -16 -28 -33 -21 -24 -54 -35 -35 -32 -35 38 -26 -19 -36 -23
~aba abcefgijlot -18 -17 -31 -20 -28 -43 -21 -35 -23 -24 -26
~sons mu -19 -15
""",
    """
~cate ai -27 17
~imb dmu 15 -22 -16
~lto abceghilmoqrtv -22 -22 -21 -32 -27 -16 -28 30 -37 -17 -24 -21 -22 -22
~mon> ahmnsu -18 -16 -18 -16 20 -16
~war bdijluv -21 -18 -18 -16 -23 -21 -17
""",
    """
cosa d -17
epa efm -18 22 -21
no_more bklmnru -23 -20 35 -36 -16 -15 -32
not:@call bdghkoqv -33 -17 -23 -18 -17 -21 -25 16
on__interstate j -15
~<rol m 19
~ank acdghiklmopqsv -29 -16 -31 -22 -33 -27 -20 -27 16 -27 -22 -29 -22 -18
~lki abjklnpqrv -28 -25 -20 -20 -26 -18 -18 -18 19 -15
~mpty mnu -23 16 -16
~nde bdefinopqrv -44 -16 -53 -16 -17 -51 -31 -50 -33 -18 -33
~pes ln 16 -16
~tabl ad -17 -17
""",
    """
@drive_al no 17 -19
and__home pq 16 -22
me__y ap -17 16
not:autorizo kl -22 18
ok_for m -17
to_@drug bdmr -16 -15 16 -16
treat$ gmu -20 -33 26
~eza abgo 18 -17 -18 -15
""",
    """
@texts_de m -17
@visit__@relative amop 19 -34 -17 -18
be__me mnpu -16 18 -20 -16
calls$ a -15
""",
    """
@drive__from jmu 17 -24 -21
el_@day cdefgijkmnopqruv -32 -42 -17 -20 -32 -41 -22 -34 -32 -42 40 -32 -24 -33 -32 -27
game$ lm -16 24
his_@medicine ms 16 -16
not:nada hjlnopr -23 -17 16 -25 -22 -17 -16
~<sen abeghmnopqrsu -23 -36 -18 17 -31 -18 -48 -28 -36 -16 -17 -20 -30
~ermi bdgijmnruv -23 -20 -20 -19 -19 -38 -17 -16 -32 -25
~ill> acefgijkltv -21 -57 -52 -53 -22 -19 -41 -35 -23 -31 -59
~lev abcdefijklmnopruv -31 -21 -21 -34 -16 -21 -29 -34 -30 -31 -22 18 -23 16 -17 -32 -25
""",
    """
esposa m -21
is__again m -19
the__all hijmor -21 -18 -22 16 -18 -16
~ma> eghikqtuv -23 -19 -32 -47 -21 -25 -21 -47 -32
~rox m -23
~visi s 18
""",
    """
cambi* acdghilpsv -25 25 -18 -17 -21 -21 -23 -21 -26 -30
end_up m -15
i__trust bm 16 -24
is__cross m -17
quiero__@food aim -20 -18 20
""",
    """
bye_remove blm -19 19 -19
~<goi agijklmstuv -36 -29 -20 -17 -23 -17 -16 -22 -32 -24 -17
~lex m -25
~mili m -22
""",
    """
#_out abdefilnorstuv -16 -17 -23 -39 -15 -25 -34 -16 -22 34 -16 -20 -24 -17
@relative__que dimnoq -24 -21 -22 -28 -27 19
@stop__take m -22
~fghj em 17 -16
~il> acdefkpru -15 -17 -38 -24 -21 -32 -35 -30 -18
~nin> efmn -17 25 -24 -18
""",
    """
about__out abiou -16 -16 -17 -17 -15
caregiver mpqr -21 26 -17 -17
cuantas__que dnu -17 -16 18
reanu* km 18 -20
~<liv ajlnoru -18 -19 -18 -16 -18 -18 -27
~tos abefgijkoqrtv -19 -22 -18 -21 -18 -22 -27 -18 -23 -29 15 -17 -19
""",
    """
@pay__@parking djm -27 25 -17
ate dno -17 22 -18
does__hurt dqu -22 -16 22
it__it abdlqr -15 22 -29 -20 -17 -17
off__list agikln -30 -27 -20 -29 17 -17
~inki bru -20 -16 -18
~mine cghikmnors -19 -18 -26 -21 -29 -47 -20 16 -27 -23
~pla acefhklnpqrst -26 -47 -31 -37 -51 -16 -29 -17 -41 -18 -23 -43 -36
""",
    """
^find ahjmpqr -21 -16 -33 37 -16 -17 -23
opinion m -18
otra_@person ak -18 -16
~<vet djm 16 -18 -24
~bn> eflm 23 -17 -15 -24
~rees cdeflt -17 -15 -15 -16 -15 19
~sal aehiklmnoprtuv -33 -36 -17 -23 -35 -25 -16 -22 -19 -20 16 -17 -26 -22
""",
    """
gusta* ai 20 -19
if__on dq -16 -15
me_on bjkmopsu -29 -20 -23 -22 15 -19 -20 -20
not__place m -19
the__slow m -16
what__got gjnu -24 -19 -21 -15
ya__llego mr -22 23
""",
    """
^inscribanme l -16
at__@place v -17
em_back m -23
not:unsubscribe lm -30 19
only_do acdn 17 -18 -20 -16
puede__@visit n -16
~cha cefjnqst -46 -41 -35 -33 -22 -28 -45 -23
~flyi u -17
~oke acdefhjkpt -21 -21 -33 -17 -16 -25 -37 -37 -28 -22
~rrow cdfgklprsu -16 -23 -19 -17 -17 -19 -17 -25 -16 -22
~spec n 18
""",
    """
@drive__otro no 17 -19
@hello_from f 17
^bruh e -18
de_las dlmqu -27 -21 -24 -23 -20
drop_me bmpq -17 -17 -19 18
my__but abmo -21 -17 -17 22
not__it abghjklmnopqsv -34 26 15 -19 -27 -21 -25 -18 -26 -33 -21 -33 -21 -19
pongo$ gimu 18 -15 -21 -21
~post hm -23 21
""",
    """
#$ bcdfghjklnqrstu -19 -75 -53 -68 -66 21 -24 -65 -32 -35 -77 27 -51 -68 -42
baja__los k -23
get_me bcdghjknoprsuv -41 -37 -29 -33 -24 -39 -25 -33 -30 17 -32 -24 -24 -27
not:@day abdghijlmnprtuv -32 29 -22 -19 -34 -20 -19 -27 -27 -28 -26 -36 -18 -23 -21
not:this adgkmnr -15 -23 -16 -22 -28 -17 -17
room$ opu -15 -17 -15
tiene_# m -16
una__el bd -16 -18
~evan abkmnpqr -21 -16 -19 -28 -16 19 -21 -22
~isks gmu -16 -17 19
~nuev dgijlnopqstu -29 -16 -20 -25 -26 -21 -22 -15 -18 -21 -16 -21
~sena agim -16 -16 -21 20
""",
    """
#_a dmu 21 -27 -18
@day_and jmo -16 -23 22
@day_¿ o 17
^pasenme ajlor -20 19 -19 -18 -16
a_@drink m -23
do_@pay d 15
~<ol adeginqsv -18 -22 -20 -17 -15 -23 -17 -16 -17
~gar cefghilnpstv -27 -26 -31 -22 -35 -34 -42 -44 -38 -20 -26 21
~jueg am -19 20
~rson u -22
""",
    """
is__for fhklprst -21 -33 -16 -20 -30 -30 -31 -28
is__since m -22
llego$ dmoru -30 -36 -16 25 -27
quien__@insurer q 17
surgi* n -18
take_off am -18 -18
ya_cerraron ahmr -17 22 -22 -16
~<bie cdflmpruv -20 -24 -20 -36 -15 -20 -28 -17 -30
~<sn bdfghjlnqsu -20 -33 -15 -20 17 -23 -16 -23 -21 -26 -32
~amad am -16 -16
~engo cefhklmrtu -25 -23 -31 -36 -18 -30 -41 -32 -33 -15
~eno> befmov -16 -16 -29 16 -17 -19
~ettl m -15
~gua acdefghijklpqrsv -35 19 -42 -27 -26 -26 -28 -32 -29 -27 -28 -29 -25 19 -34 -19
~iaje am -17 -16
~llan m -19
""",
    """
able__after q -21
am$ lmr -22 -21 -15
as_it blmu -17 -17 20 -20
can__get dfghlmnpstv -35 -17 -47 -49 -41 -16 -38 -18 -43 -17 -39
i__music mn -16 20
make hjknpqv -22 -23 -29 -34 -16 -30 -15
the_soonest a 22
to_opt ail -21 -20 18
we_want a 16
~crap m -15
~djus i -16
~gues dou -19 -16 -22
""",
    """
harold h -16
i_never abv -26 -15 21
quere* klmoq 18 -19 -21 -16 -19
termine o -20
to__@price m 19
wise$ dm 16 -19
ya_voy abjlmnopqrs -21 -30 -23 -17 -38 -15 -22 -24 -28 41 -20
~ewhe ajnp -18 16 -18 -15
~nta abcdefhptv -39 -46 -38 -20 -36 -38 -27 -32 -23 -18
~otel am -17 16
~will cefijklmostv -32 -32 -28 -34 -46 -49 -30 -15 -22 -18 -15 -41
""",
    """
@clothes_ok defghjmnu -26 -17 -19 -17 -16 -16 -35 34 -20
how__texting gmu 21 -15 -23
is_available i -17
let__this a 17
look_up m 16
morning bdgijklmpquv -30 -18 -18 -17 -17 -16 -21 -17 -17 -28 -25 -25
resume_my k 18
to__number muv -18 -21 -16
~<wee cdfgijlmnopqr -23 -30 -17 -29 -29 -25 -24 -22 -44 17 -21 -25 -31
~rds> abchjklou -25 -17 -18 -16 -19 -16 -16 -21 -19
""",
    """
@body__me b -15
abren abcdefghijlmnoqrstuv -23 -23 -17 -30 -16 -26 -27 52 -20 -31 -17 -64 -29 -38 -18 -20 -19 -19 -23 -16
apunt* lm -15 -21
door bdilnoq -16 -18 -16 -19 -21 -16 -18
got__on as -15 -17
~eam bcdeghijmnopsuv -18 -16 -19 -16 -15 -16 -19 -17 16 -21 -17 -21 17 -35 -17
~ord achknoqrsu -28 -26 -22 -17 -34 -38 -31 -26 -19 -34
~roga mu -15 17
~sort mp -16 18
""",
    """
@drive__dia no 21 -22
a_la acdfjku -32 -16 -29 -19 -26 -24 -16
como__# dnr -19 -17 17
do__@stop ajklnu -22 -26 -17 -37 23 -16
got_lost gr -19 19
we__when jm 15 -16
you_but t -18
~onvi loq -17 15 -19
""",
    """
@insurance_card dmn -27 17 17
any__@day bh -25 -17
kind abghijnoq -17 -17 -17 -19 -22 -28 18 -18 -24
need_help g -22
para_los am -20 -22
que__a bgijmnopqr -28 -19 -22 -21 -34 -32 -25 -19 17 -19
~ebb muv -20 -19 24
~tall ju -15 -22
~tele abcgnoqs -25 -28 -21 -18 -28 -19 -27 -17
""",
    """
a__near ijm -16 -17 20
ando__la a -15
can__home ahmnopqs -16 -20 -30 -35 -19 -19 27 -22
identifiquese u 16
me__on bghikl -21 -17 -18 -20 23 -19
pasam* ahimpquv -28 -16 20 -28 -15 -18 -15 -17
should bcdhikloruv -25 -20 -46 -29 -16 -23 -29 -19 -20 -16 -16
~kjlk em 16 -15
~veg m 16
""",
    """
@call__@day him 21 -17 -22
later__@month mo -17 18
let_you mu 16 -16
of__day m -16
~roc adefghijklmrtv 15 -26 -16 -16 -21 -30 -18 -24 -20 -23 -35 -21 15 -19
""",
    """
era__mi am -16 17
esta begjklrs -20 -28 -26 -25 -57 -19 -24 -20
round abmnopr 20 -24 -27 -17 -21 -16 -18
still_do no 17 -17
ten_minutes r 15
~ocee amu 19 -16 -20
~oth> mnopu -31 -16 -23 16 -16
""",
    """
@howmuch abcdefghiklopqrstv -61 -45 -63 63 -76 -67 -34 -65 -68 -57 -52 -67 -59 -26 -45 -19 -25 -66
comio m 15
help_me dkpqu -15 -16 -15 -20 -20
me_instead m -19
the__@vehicle amq -19 -21 16
~<chu abilnqu -20 -15 -16 -15 -18 -20 -16
~elam bmo 15 -17 -17
~emo acdeghijksuv -19 -27 -29 -22 -29 -23 -24 -27 -26 -29 -26 -19
""",
    """
@door__locked a -17
^hold befilm -20 -19 -25 -16 -18 20
conviene ailq -17 -16 -17 -22
desde__hora hs 17 -19
tengo__ayuda g -18
visa m 15
~ntur n 16
""",
    """
accep* iju -18 -17 -16
can__off mq -19 16
chickened_out m -22
the_bridge r 15
~cke ceginrtv -19 -21 -25 -33 -37 -22 -17 -27
~iro k -15
""",
    """
@insurer__ok dnq 20 -25 -19
^kill klmou -17 19 -24 -18 -23
amor$ mr -19 16
class$ m 18
de__la adjm -20 -17 -17 -25
pasa abdhlmtuv -23 -24 -18 -19 -30 -38 -22 -16 -25
take__a admnsu -29 -18 22 -28 -20 -16
tell__something m 15
told__@stop m -25
what abcegikloprstv -19 -29 -59 -43 16 -21 -37 -40 -20 -48 -61 -31 -24 -64
~<pac bfghijkopru -27 -17 -18 -21 -30 -19 -16 -23 -17 -19 -17
~lace cdhilmnpqst -18 -39 -25 -22 -27 -22 -28 -17 -20 -20 -16
""",
    """
@call_this ghiluv -18 16 -16 -18 -16 -16
a__would dm -19 -20
me__@visit abcdijlqr 18 -20 -15 -19 -25 -17 -27 -17 -19
on__@call i 18
walking akr -16 -16 21
what_do bfhijlmotu -22 -22 -59 -33 -49 -21 19 -26 -21 -16
~<ade ampr -17 -28 -15 -17
~doct mu -17 15
~lpa m -16
~nfo ailoru -17 -16 -19 -23 -17 18
~urse adegjmsv -21 17 -17 -17 -20 -32 -19 -17
""",
    """
@hello_is f 17
buenas bcdefghijklmnqrst -16 -19 -25 -18 32 -21 -17 -27 -19 -21 -20 -37 -27 -23 -17 -19 -21
cafe nq 23 -18
el bcefiklntuv -30 -50 -87 -84 -28 -40 -60 -46 -40 -54 -33
old_lady m -18
~bla abcgjkloqtv -16 -31 16 -24 -15 -24 -21 -30 -37 -18 -23
~book bcegijklmnpqrs 21 -16 -21 -18 -26 -17 -22 -25 -26 -19 -19 -19 -22 -18
~risk gmu -16 -17 19
~uscr alu -20 20 -16
""",
    """
it_says abq -17 -16 -16
signing__for u 15
~ada befjkoqrtv -16 -26 -30 -46 -18 -22 -32 -22 -29 -17
~butt mov 17 -22 -15
~igue jkmnqru -17 -21 -28 -20 -16 -16 -15
~leac m 17
~wear dghjo -23 -33 -22 -28 -19
""",
    """
if bcfghijkmopqstv -44 -32 -17 -20 -19 -37 -35 -34 -24 22 -48 27 -46 -30 -34
requi* ai -20 -18
~depa m -15
~hear gjkmopqr -18 -18 -15 -17 -18 -18 -17 -19
~stan ahjklmnopqrsu -20 21 21 -20 -32 -21 -42 -21 -23 -31 -37 -19 -28
""",
    """
down gikmrtu -27 -23 -22 -25 16 -16 -23
has_@sick mpq -17 -16 15
my__list gn -17 -16
my_day mtv -24 18 -16
~days bghijmnps -20 -21 16 -19 -32 -21 -25 -17 15
~elig mqu -18 -15 21
~inua hmn 17 -17 -17
~kage a -17
""",
    """
not:puede acdgimnoq -19 -21 -16 -15 -29 -19 -34 -21 18
~tif bcgjlou -17 -15 -18 -17 -26 -20 20
""",
    """
get__# n -16
leave_my q -27
not:como moqrs -21 -15 18 -18 -23
of_them v -16
or_do im -17 -21
refill$ aim -18 19 -29
~encu bdmu -17 -17 -31 -21
~rram au -15 -15
""",
    """
are__# adehjmu -21 -18 -22 31 -25 -30 -29
de_su l 18
not:entiendo almqrv -20 -15 -26 -15 -17 -19
not__@cancel m -18
off_for bdmo 21 -16 -21 -19
por_fin bhm -17 -19 22
signe* agm -18 -16 -22
~<aro abdnuv -19 -25 -18 -21 -18 -17
~<mal adhimnpsu -18 -22 -23 -20 19 -28 -16 -24 -32
~van> agijmnopqru -20 -19 -18 -17 -31 -16 -19 20 -23 -20 -17
""",
    """
@stop_asking glm -18 -23 23
caro djmqsuv 27 -17 -21 -17 -16 -35 -17
it_have mu -19 -16
unsubscribed km 18 -17
~iban agkmu -16 -16 16 -18 -15
~par bcefghiklmpqst -19 -24 -42 -29 -34 -23 -17 -20 -15 -24 -16 -27 -38 -54
""",
    """
@food$ abcfgijklmopqstuv -51 -37 -32 -30 -52 -47 -53 -34 -43 34 -40 -29 -43 -34 -31 -47 -17
la_@clinician abdfhijoqr -33 -23 -23 -15 -17 30 -20 -22 -16 -22
lose abdgijklqrv -24 -26 -15 -35 -17 -21 -16 31 -15 -24 -19
que_no abdghmqt -30 18 -18 -33 -26 -40 -17 -16
tengo_una a -15
to__on bdlou 29 -19 -15 -22 -16
""",
    """
but__back jkmq -15 -16 -17 17
by__you m -16
de__y hknoqsv -17 -16 -15 -21 -26 -17 -18
else_you o 16
eso__para juv -19 17 -19
i__got m -27
i_took mr 16 -15
not__patient v 16
quiero__mi abimq -26 -29 -16 32 -15
~<bit d -15
~ohi a -20
""",
    """
have__what mnsu -18 -16 17 -17
said_no m -18
summer h 17
~ream adilnqsu -19 -16 -19 -16 -19 -16 20 -31
""",
    """
six jo -16 -18
""",
    """
^lmao em -22 21
^wena defhlmtu -19 -23 28 -16 -19 -28 -16 -19
and__can m -24
does__set hm -16 16
pick_up adgiopqsu -23 16 -15 19 -17 -16 -22 -16 -17
sacaron$ m 15
spot_away r -20
weekend abcdghilmpqsuv -33 -34 -16 -20 -16 25 -20 -17 17 -22 -22 -30 -25 -24
~<at cdfgiklnopquv -22 -34 -16 -32 17 -23 -25 -37 -22 -20 -35 -39 -32
~<gui abinrs -21 -19 -20 -24 -17 -16
~edar aio -17 -18 -17
~ssis abegilu -17 -18 -17 25 -19 -25 -16
~uppo dmu -17 -17 -19
""",
    """
@fetch$ abcfghijklmopqrstuv -47 -42 -28 -21 -53 -21 -40 -28 -25 -29 -53 -34 19 25 -25 -28 -21 -44 -29
@relative__@spanish cm 19 -18
^estoy cefghiklptuv -22 -18 -18 -17 -28 -22 -28 -45 -26 -20 -44 -34
good_@day m -27
looking_at dm 17 -15
numero__@place ilmv 17 -17 -18 -15
operator defhilmrtu -19 -32 -23 -21 32 -18 -33 -18 -19 -16
~opt abefgjmnprstuv -25 -24 -20 -18 18 -23 -17 -28 -19 -28 -22 -19 -30 -23
~ortu jn -16 -16
~sui n -15
""",
    """
^who abcdefghjklnoprstu -24 -44 -51 -22 -60 -55 -55 -54 -56 -45 -57 -46 -46 -18 -50 -51 -47 44
can__do ghjkmnpqrs 31 -35 -40 -16 -65 -16 -16 -56 -20 -31
no__give ao 16 -23
what$ dfimot -26 -35 -15 -24 -23 -18
yes_or dmu -20 -18 -16
~di> chiklnoqst -17 -24 -34 -16 -15 -26 -27 -29 -18 -26
""",
    """
anybody_in ahq -19 17 -17
go_back cm 16 -18
not:@insurer mpq -22 -27 15
una_hora mor -20 21 -17
~ipe ab -21 16
~lud diru 16 -22 -16 -21
~spue cdfgjlmuv -15 -30 -21 -25 -18 -23 -17 -20 -21
~voke klm -17 18 -17
~wepa eflm -24 22 -16 -20
""",
    """
^read cdklmn -17 -16 -28 -25 30 -19
am_like r 15
i_read blo -15 -15 -16
jazz m 15
no__interesa a -16
~its> m -17
~rui abdijnoru -19 -17 -22 -19 -17 21 -22 -16 -18
""",
    """
^it bcdefhijlmnpqtuv -25 -35 -38 -22 -40 -47 -20 -42 -29 37 -39 -22 -18 -36 -16 -34
alarm bdl -17 -16 -17
no_tengo gimnpqs -21 -26 -25 -30 -40 22 -21
~<gi cefghjklnpqsv -26 -17 -22 -19 -35 -35 -33 -23 -30 -20 -21 -26 -33
~omac s 16
~poli bdj -19 -15 -16
""",
    """
@relative__la jopq -17 -17 20 -16
atienden befghijlmnopqstuv -18 -30 -21 -26 25 -21 -21 -20 -50 -27 -28 -16 -17 -19 -16 -24 -17
dia__todos f 15
el_# adhijkmnopqrsuv -30 -24 18 -18 -19 -15 -34 -20 24 -23 -20 -26 -21 -16 -18
estab* gru -18 -25 -29
got$ d -19
number__not u -19
pass adghjmnou -21 -18 -17 -20 -20 -27 -16 -16 16
so_@cancel bmo 26 -17 -16
~eas defhnprstuv -41 -42 -36 -19 -31 -46 -18 -40 -21 -20 -17
~trip abdhnqu -20 -18 -20 -21 -15 -17 18
""",
    """
all_still am 15 -18
de__con m -15
pizza aghijklmru -27 -15 -16 -27 -22 -20 -18 28 -17 -25
tan hm -17 -16
think* aboru 16 -20 -15 -16 -20
too$ b -17
~cil ijkqu -15 -16 -18 -21 -16
~uil amopq -16 -22 -15 17 -20
""",
    """
ayer_y m -16
there_to p 15
vitamins du -18 -16
voz imu 20 -23 -18
workers a -16
~des> cdegimnorsv -21 -17 -19 -39 -27 -24 -32 -17 -36 -29 -18
~oft dnu -18 -17 19
~tuat am -15 -18
~wboy m 19
""",
    """
ando_en dms -18 24 -21
brain adgjnu -15 -18 -17 -25 -17 18
entrar nq 18 -17
hora$ bhmo -26 -26 -17 18
me_how dq -24 -18
send__@medicine im 21 -25
~<ide bcijkmu -18 -18 -21 -16 -16 -28 17
~ishe n -16
~voc aim -18 15 -16
""",
    """
bleach m 17
despues__# q -15
~bro hjopv -15 -22 -22 -19 -15
""",
    """
baja__turno blm 18 -17 -20
do__texting l -23
do__the ajlqv -25 -27 -25 -18 -17
mi_ma abcdikmno 23 -16 -16 -16 -18 -16 -22 -19 -22
read ajklmnoq -23 -17 -38 -28 21 -30 -27 -18
the__how am 21 -24
~cro aeghimopqst -16 -17 -22 -25 -17 -32 -25 -17 -26 -20 -20
~expe ahjloquv -22 -16 -21 -16 -19 -26 -38 -15
~rath amu -15 -24 -16
""",
    """
de_contacto l -16
not:venir p -17
person abcdefgijklmnoprstv -54 -43 -31 -26 -24 -34 -16 32 -26 -35 -16 -41 -40 -42 -39 -40 -27 -33 37
so__of b -18
what__zip djmu -16 21 -23 -16
~mak hijknpqtv -26 -18 -28 -33 -41 -21 -34 -18 -30
""",
    """
a__de jmpu -26 -15 -20 -19
about__@animal m 16
her__more v 15
off__not o -17
~dire g -21
~sus agilou -26 -18 -15 23 -18 -26
""",
    """
^he adfghijklruv -33 -25 -26 -16 -18 -22 -16 -25 -21 -24 -29 19
de__el ls -17 -15
no_pues bmo -16 16 -16
would__be dgkmnru 24 -16 -22 -31 -18 -22 -22
~viv aor -17 -16 -17
""",
    """
are__@person m -17
descr* g -15
going$ dfjmu -31 19 -18 -25 -27
her_number m -16
meant abl -21 -23 -16
puede_@fetch abcdimoq -25 -23 -21 -16 -15 -27 -24 18
que_estoy m -19
that__me gmnpqtuv -15 -32 -23 -29 19 -20 -23 17
til ajmnp -17 -17 -22 -24 -19
wear_@clothes n 17
~wit acfhs -18 -43 -36 -22 -18
¿__dura dm -23 -20
""",
    """
@howmuch__llego mn -15 20
med dm -17 -18
off__here lmv 17 -17 -15
pero bcgimnt -18 -16 -17 -19 -33 -24 -19
""",
    """
libre bjlmnrs 15 -23 -18 -16 -16 -18 -18
make_it agmsu -21 -17 -30 -17 -26
me__work m -18
on_@traffic klmr 20 -18 -18 -15
this__i m -22
~<all acdhlov -24 -17 -26 -26 -19 -32 -19
~ears mtu -23 16 -18
~pare bgijklmu -20 -18 -18 -22 -20 17 -29 -17
""",
    """
eres$ l -15
hace__clear m 15
que__@call bcdimnoqu -23 -19 -23 16 -28 -28 -22 -24 -29
runni* afhnuv -24 -23 -22 -18 -16 -19
socks lmv -19 19 -19
this__to dkm 22 -16 -35
~sde abdgilmopqrsuv -29 -26 -30 -18 -18 -28 -16 -15 -19 -27 -28 22 -30 -16
~uch> abcdefghjkopqrsuv -15 -19 -21 26 -26 -31 -22 -27 -34 -26 -24 -31 -29 -24 -29 -22 -22
~uno abdmoq -24 -15 -17 -17 -15 25
""",
    """
@eat__how mn -21 17
@visit__otro o 17
a__que adpv -17 -17 -17 -18
cambiarla m -22
for__first am 16 -23
~nor bcdegiklnopu -29 -21 -39 -18 -30 -15 -27 -17 -36 -16 -22 -16
""",
    """
^awesome t 22
i__myself pu -20 -17
many__i j -22
mi__@insurer c -16
pago dm 16 -21
~mbu dm 15 -19
~oor a -16
""",
    """
cutting_it m -17
~ddic jnu -16 -20 17
~dien ajqu -17 -17 -17 -15
~ot> cdeghiklpqtv -20 -32 -16 -33 -29 -19 -19 -29 -19 -31 -21 -20
""",
    """
=beside:side_effect ms -19 19
@sick__me abd -16 16 -16
de_opinion m -18
en__ya m -21
the__oclock b 15
~debo adfhilmqtu -18 -18 -18 -17 -20 -17 -29 -18 15 -20
~tly adlmn -16 -15 -18 -26 -15
""",
    """
ando__con gs 19 -16
empezar$ a 17
estoy_interesado l -18
few amr -15 -22 19
i_stopped r -20
keep_it bm -17 16
may__@relative n 15
should__do mnq -25 -19 20
to__the ghoprtu -30 -16 -19 -19 -27 -17 -44
~<olv adegnqsuv -16 -20 -19 -16 -20 -18 -15 -18 -16
~actu hjnq -19 -18 -16 -18
~exto l 19
~ntas abghlmopqrsuv -30 -18 -35 -31 -20 -19 -33 -18 -16 -20 -28 22 -19
~obr adghlnopsuv -24 27 -17 -15 -20 -19 -21 -17 -21 -30 -21
~weir mn -30 -17
""",
    """
@visit__la mr -16 -15
it__a bcnprs -24 -16 -20 -21 -18 -20
me__@relative bmnop -16 -30 -23 -21 23
own$ mq -16 15
~hole aijloru -19 -21 -19 -17 -18 -16 -25
~scue bd -17 19
""",
    """
@day$ bcdeghijklnopqrsuv 27 -69 -43 -61 -75 41 -67 -88 -52 -85 -29 17 -38 -40 -75 -24 -61 -66
^@wrong abcdefghijklmnopqstuv -26 -21 -31 -44 -47 -39 -41 -27 -42 -42 -31 -38 -48 -23 -27 -24 -29 -21 -29 -39 58
but__am bkmqr -18 -15 -16 -16 20
i__see m -31
is__@drug lmnu -15 -27 17 17
la_troca q 18
never__this m -27
telefono$ d -20
the_whole aijmu -18 -18 -18 -39 -16
ustedes cfginprs -22 -31 -30 -15 -28 -24 -24 -16
~<mi defghilmnpqrst -26 -45 -44 -33 -43 -26 -36 -25 -26 -40 -17 22 -34 -16
~pec adoqu -19 -26 -19 -21 -25
""",
    """
ya__m l 15
ya_lo bjl -21 -16 -22
~ded cghijklpv -22 -17 -18 -30 -31 -26 -32 -23 -15
~ede efghlmpruv -38 -29 -24 -37 -28 -16 -28 -18 -25 -36
~ica abcdefhjkpqrt -31 -31 -22 -15 -32 -27 -36 -19 -30 -28 -18 -36 -30
~ooke aimq -17 -17 -19 -16
""",
    """
fly dlmu -22 -16 28 -23
i__@cancel abdklnruv -29 19 -20 -24 -33 -17 -22 -16 -17
my__who m -16
park adgiopqu -21 -19 -18 -17 -15 -20 -20 -30
""",
    """
@door__it u -15
@person__there dhijmp -16 -19 17 -17 -25 -15
^@food dehjnuv -22 -15 -24 -16 19 -18 -16
dios_los m -18
lined_up abmpv -17 -17 -22 23 -18
locations jm 19 -22
telefono_de m -19
there__menu dgimu -16 21 -20 -19 -18
this_@machine m -15
thursdays m -21
tienen$ hilqu 16 -15 -19 -28 -28
what__just mq -16 16
where_is admrs -15 -21 -15 -19 -20
~clos mqu -17 -18 -18
~eff n -15
~evos a 15
~usqu m -17
¿__tiene ad -18 15
""",
    """
@place__# jm -18 17
^esta abcdefgklnpqstu -25 -22 -21 -36 -17 -35 -46 -26 -49 -30 -22 -31 -19 15 -40
a__what n -17
~<alm fijlmr -22 -15 -17 -18 -26 27
~ste bdefghjopqr -37 -58 -45 -22 -16 -42 -36 -20 -59 -20 -35
""",
    """
closer_to mu -19 -16
do__@cancel bdlmr -30 -21 -18 25 20
just__in abu -18 -18 -15
like__arrange a 16
~<bac efhklnortuv -19 -23 -16 22 -49 -27 -18 -21 -16 -23 -36
~smok mn -19 18
""",
    """
de__para i -15
his_number v 19
hooked u 15
ok_lol dmnu -15 -28 26 -18
or__one jmu 18 -16 -21
que_@drink n -19
que_efectos s 15
~pra bdefgijklpqrtv -20 -22 -20 -18 -23 -28 -22 -20 -24 -16 -22 -27 -18 -23
""",
    """
@ride_fell mq -20 16
text__i g -17
than anu -21 -21 -23
what_if adghjmpq -25 -18 -39 -20 -20 -34 -16 27
~anyb djmru -22 -16 -23 -21 -20
~onti gimu -18 -21 -25 -15
~usta abgku 16 -17 -21 -16 -23
""",
    """
do__care m -23
hold adefhjklqu -29 -23 -20 -26 -15 -21 -16 -24 -21 -24
i_think g -15
lost__@call l -18
maquina m -18
o__la o -15
que_sirve dm -19 -23
so__i bjmq -19 -18 -35 -16
un__bien m -25
you__@place aimu -18 -24 -22 27
~<boo adlmnqrsu 24 -16 -17 -34 -17 -17 -17 -17 -18
~gag m 15
~uadr bm -17 -20
~ugg mn -15 -16
""",
    """
=said:help abcdefghijklmnopqrstuv -23 -55 -40 -57 -53 -61 100 -57 -77 -80 -49 -44 -44 -20 -31 -36 -67 -56 -52 -44 -59 -53
all__@thanks mt -16 16
am acdefhiklmoptuv -23 -63 -37 -51 -63 -47 -33 -25 -36 -33 -23 -29 -44 28 28
dar__para i -19
my__@sick mp -23 -15
need_me ai -16 -17
only__# ajr 20 -17 -16
""",
    """
aqui$ bdijmnou -22 -18 -20 17 -35 -19 -15 -20
but__coming br -19 23
for_that gmu -16 -30 -16
handles m -16
speak_to im 16 -21
your_business v -16
~nort j 15
""",
    """
@spanish_please abcgijklmo -23 -18 36 -17 -28 -20 -18 -24 -31 -19
please_have im 16 -17
riesgos dmu -18 -19 22
~ain> bcdehkopqrtv -48 -40 -23 -31 -46 19 -26 -20 -37 -39 -30 -40
~gun> o -19
~irp mqu 16 -16 -15
~oll bhilntuv -30 -24 -25 -16 -17 -17 -22 -23
~onmi adjlmou -21 -18 -16 -17 -30 -21 -23
~ra> ceflnpqrt -44 -68 -30 -39 -19 -30 -45 -16 -42
""",
    """
debo adfhilmqtuv -18 -18 -18 -17 -20 -16 -29 -17 15 -18 -23
fraud* u 15
~dra dgijkmnstu -32 -21 -21 -24 -23 -37 16 -18 -16 -26
~rend abcdjklu -23 -19 -21 -17 -17 21 -23 -24
~tta m -17
""",
    """
pulle* ar -18 17
quisiera ampsu 16 -18 -17 -16 -21
~asdf em 21 -21
~enos glnotu -21 -23 -18 -18 -15 -25
~ones cdfgjklmops -19 -21 -23 18 -25 -16 -23 -21 -24 -24 -20
""",
    """
eh m -17
is__i adgmopqv -18 -30 -29 -19 -34 -19 -30 -16
my__say gm -18 20
picture m 16
presc* mu 19 -19
uh_what dm -16 -18
~<enl gm 17 -20
""",
    """
@hello_anybody h -17
@open_are hjm -18 21 -24
an_@place hijq -18 -18 17 -20
pick__@call im 21 -20
talk__@person i 25
~hus m -18
~iri bp -21 -15
""",
    """
^tengo bghjkmqrtuv -28 -51 -18 -34 -26 -16 -20 -17 -20 -33 -36
at_in jm 16 -20
be__of bdmnr -22 -20 -19 -24 -15
~ande bdghnoptuv -38 -33 -36 -30 -29 -25 -27 -21 -25 -30
~arle n -17
~ezo> am 17 -17
""",
    """
afuera__no jr 15 -15
dolor$ m 16
hora__hay o 15
is__way abjn -21 -16 -22 -19
not_type i 16
una__o i -17
~mac adgno -19 -22 -23 -20 -18
~osed dmu -19 -18 -19
""",
    """
^unsub efklm -22 -16 -33 30 -29
was__me mpq -25 -21 24
~any bcegijkprs -45 -21 -26 -52 -16 -23 -35 -17 -55 -34
~lknl em 16 -16
~mage dm 18 -17
""",
    """
@cancel__@pay bdm -26 -17 24
how__can dhijmosu -21 21 -24 -19 -31 -21 -15 -27
parti* o -15
see$ bdmpru -18 -18 24 -19 -20 -16
start_a akm -22 -23 21
why__i agklm -16 -15 -20 -24 -36
~ami acghijklquv -27 -25 -30 -21 -26 -23 -22 -28 22 -37 -26
~eti ahijkmopq -16 -15 -24 -19 -26 17 -28 -23 -22
""",
    """
=beside:book abcgijlmopqstu 28 -18 -23 -39 -34 -36 -32 -57 27 -30 -27 -27 -25 -15
@relative_y bn -19 -15
i__down bm -15 -19
the__@door dhlu -16 -30 -16 -18
to__list agkln 21 -20 -16 -17 -21
~iene befhiklmnst -51 -33 -33 -20 -21 -16 -17 -26 -22 -54 -40
~ndri m -16
""",
    """
not:@machine iu 22 -20
~ecom dghijkopqruv -24 -24 -21 -29 -20 -21 16 -21 -17 -17 -35 -19
""",
    """
^@vehicle abdfgijlmnoprsuv -17 -24 -18 -15 -16 -17 -32 -18 -22 -23 -23 -17 25 -17 -24 -16
double bmo -16 -15 18
esta__ahorita m -19
i_still ahinsu -31 -21 -27 25 -24 -20
looks u -23
mind__@treat b 15
mix mn 19 -21
not:in dgnp -23 -18 -15 -17
puedo bcdefjklmprstuv -34 -41 -18 -20 -34 -21 -35 -25 -20 -48 -48 -27 -30 -29 -19
~body bcdegjklmnqrt -16 -27 -21 -20 -36 -25 -26 -23 -61 -22 17 -19 -30
~illi abdilu -19 -21 -17 17 -15 -15
~tree abdhijnop -21 -15 -24 -23 -20 15 -21 -18 -22
""",
    """
her_@call mv -19 17
puedo_@move ahmnq -21 16 -19 -27 -17
robot abcdfgijkmnopqrstv -22 -18 -21 -21 -15 -20 24 -19 -17 -25 -21 -19 -19 -22 -16 -20 -17 -31
~opp dfgnqu -17 17 -17 -24 -19 -27
""",
    """
be cefgijkmrstuv -30 -34 -47 -75 -50 -62 -44 -48 42 -18 -49 -29 -27
my acdefghijklmnostuv -26 -24 -19 -132 -95 -45 -98 -16 -58 -25 -15 28 21 -16 -34 -64 -36 -37
threw q -17
~upo cefghjklmnorsuv -24 -19 -23 -25 -26 -31 -22 -22 -25 -29 -31 -20 -17 -23 -18
""",
    """
fill d -20
harol* h -16
list bcdhjmoprstu -20 -26 -32 -21 -40 -23 -32 -39 -25 -23 -25 -37
need_any dm -18 16
~ary ghkloqsuv -18 -21 -15 -32 -24 -18 -17 -27 31
~ddi adijq -16 -17 -16 -19 -18
~mal> adijmnopqs -18 -18 -17 -22 -16 -20 -18 -18 -28 18
~side adgilotuv -32 -41 -24 -18 -19 -26 -15 -18 -21
""",
    """
on_me abmpq -15 -19 -22 -26 22
~guag cu 25 -18
~ins efhijlmstuv -25 -25 -16 -17 -18 -28 -15 -28 -26 -28 -29
~mom t -16
""",
    """
do__remember m -22
fa adejlouv -26 -15 -21 -17 -16 19 -17 -17
is__too jm -21 -16
not:@food dghmnu -15 -15 -19 -39 29 -16
this__more u -15
~inv a -19
~la> adfghiknrsu -23 -62 -20 -53 -55 -20 -45 -42 -24 -47 -28
~otic admnu -21 -19 -20 -18 17
""",
    """
botox mu 19 -15
i_@move abcjlnsu -22 -17 16 -25 -19 -28 -20 -22
not_message lm 19 -19
who_was pq -24 22
~<exi adghjlnru -16 -23 -22 -18 18 -18 -23 17 -23
~<val dmu -19 19 -22
~ede> eghjklmptuv -23 -17 -49 -19 -51 -41 -22 -17 -37 -48 -39
~orin s 17
~owb m 19
""",
    """
i__would almn -15 -19 18 -16
just_saw bmrv -18 24 -18 -16
not$ bu -17 -21
though$ m -22
~esco dm -17 -30
~hly d 17
~toni ans -16 -18 -19
""",
    """
of__@drive jm 17 -15
puedo__trabajar n 16
receive lm 16 -22
three dmp -17 16 -16
~vue abhnstuv -19 -30 -22 -24 -17 -17 -28 -24
""",
    """
i_mix mn 19 -21
is__up a -16
the_@insurer i -26
""",
    """
day_before ao -20 16
for__the adm -20 19 -25
inscribirme l -18
~eba n -15
~felt imos -15 -18 -19 32
~his defhjknopqrt -17 -17 -15 -29 -26 -32 -36 -30 -53 -36 -23 -16
~susp m -20
""",
    """
@drive_after os -16 -16
decidi_que bm 15 -20
for__take l 17
i__shave n 18
someb* cgjlmnrs -17 -21 -17 -16 -33 -26 -24 -23
the_last am -20 -21
~meth djpsv -29 -16 -23 -18 -22
~ompl bgimu -16 -17 18 -25 -18
""",
    """
carta__trabajo ad -17 -18
does__@eat dgmn -17 -18 23 -35
is__point mu -18 18
mis bhjmnor -19 -18 -18 -26 20 -18 -18
remov* aioqruv -25 -16 -19 -16 -18 -21 -26
~dito dm 19 -16
~et> acefghiopqsuv -24 -31 -26 -31 -32 -33 -25 -46 -31 -39 -31 -30 -25
""",
    """
#__ser o 16
stay$ mq -15 17
~efer abdghkmnpqtuv 21 -31 -23 -21 -19 -21 -38 -21 -16 -18 -19 -27 -18
~sfe iq 18 -15
""",
    """
@machine__a i 17
am__@drive mn -22 -20
anota* am 16 -18
castellano$ cm 15 -16
copia a -20
el_@animal m 17
y__que bfjmnq -19 -19 -15 -16 -19 -15
~oon> cdghijkmstuv -20 -25 -25 -22 -20 -29 -27 -32 -24 -16 -16 -19
~owbo m 19
""",
    """
expect m -20
i__just v -19
inscribanme l -16
la_luz djlmo -19 -19 -18 30 -15
new_@person am 16 -17
~<mn eflmtuv 29 -23 -20 -30 -16 -18 -17
~<pay qsu -15 -17 -23
~<wha bceiklopqrstv -32 -60 -48 -22 -40 -25 -20 -52 -15 -62 -32 -26 -71
~cer cdefkmoqt -28 -29 -19 -21 -27 -24 -43 -45 -25
~cpa m -16
~lew mpq -21 -15 15
~rke no -19 -19
~vega m 16
""",
    """
lost_but gor -20 -16 21
pop__that dmn 19 -20 -20
~efie akms -23 -16 -31 -17
~goo adefghikqrsuv -22 -46 -36 16 -23 -22 -16 -29 -21 -23 -45 -18 -19
~mla m 15
""",
    """
@texts__@relative am -18 -28
does__with m -16
how__answer gmu 19 -26 -29
they_put du -18 18
~erer aklm -20 18 -19 -19
~pel bcefjklprstv -30 -19 -22 -21 -30 -22 -28 -26 -20 -28 -23 -30
""",
    """
desde_que bhjlmos -17 15 -18 -17 -23 -15 24
me_and mnp -22 -22 20
sale__vuelo m 17
se_hace m 20
stahp ciklm -16 -16 -16 21 -19
who__my i -16
~mor> mo -21 -15
~oji m -26
""",
    """
give__away o -17
recei* iv -24 -17
~cobr adjmnqsu -16 26 -15 -22 -18 -15 -16 -20
~dem abdhjklmnopqstuv 15 -33 -26 -24 17 -30 -32 -44 -26 17 -24 -25 -24 -17 -27 -20
~fan v 16
""",
    """
cambie ov -19 -22
later_in mo -21 17
~baj acefgilmoprtuv -30 -45 -39 -37 -45 -22 21 -20 -29 -17 -24 -39 -17 -47
~ez> u -17
~tri cdgiknoqs -16 -19 -18 -26 -18 -25 -26 -17 -19
""",
    """
@symptom__for ms -17 16
come__the abijqu -22 -22 -23 18 -18 -15
pocke* m -18
turn__back km 22 -32
when__library m 15
~<wan acdefjmnpqrstu 17 -19 -23 -20 -18 -22 -21 -23 -39 -22 -26 -34 -35 -20
""",
    """
@stop_on klmpr 20 -24 -23 -19 -18
am__with lmv -18 -24 -22
of_@food l -17
~fac behijklnoqrv -22 -18 -16 -28 -20 -18 -23 -18 -23 -25 -18 -16
~unde aehjklpt -23 -16 -17 -19 -17 -17 -20 -15
~xti dfhjmnopqrst -20 -21 -20 -22 -23 -18 -26 -21 -25 -25 -19 -25
""",
    """
@place_nueva jm -16 17
i__@spanish m -16
que__@open bdfgijnors -17 -17 -16 -19 -15 -17 -19 -21 -17 -15
seen$ a 17
use_my dm 22 -18
what_days adhjmoqu 23 -28 24 -20 -24 -16 -15 -34
~dkd em 19 -20
~emp acdefgjklstv 16 -27 -46 -21 -32 -20 -22 -22 -39 -20 -25 -15
~erlo m -16
~feel acdghjnoprsv -29 -15 -22 -16 -20 -24 -24 -19 -16 -23 18 -19
~gul m -18
~urni m -17
~xiet mu -18 15
""",
    """
a_un ijru -17 17 -15 -16
are_there abfhlmoqrsv -40 -23 -24 -40 -25 25 -18 -25 -36 -20 -23
credito dm 20 -16
me__your bkm -19 -26 -31
my_@animal abdgimopqrsu -29 -18 -16 -18 -22 37 -20 -17 -31 -17 -17 -20
~<df e 15
~abr abcdhijklmnqrsv -19 -19 -19 -32 32 -18 -28 -20 -23 -20 -25 -18 -22 -17 -21
~dio> abdfjknoqu -16 -23 -17 -19 -18 -15 -17 -25 -19 -23
~get cdefhiou -22 -36 -19 -26 -27 -24 -26 -17
~nu> abcdefghijklmnoqrtuv -22 -19 -22 -29 -17 -17 42 -21 -15 -26 -19 -25 -36 -23 -23 -21 -19 -17 -31 -20
~orev abm -18 -16 -19
~ros afhjkopqtu -23 -15 -30 17 -18 -33 -26 -39 -21 -23
""",
    """
asked abdjnstu -30 -18 -18 -17 -22 -21 -18 -18
caminando$ q 17
changed__about o -15
do__@person dgmu -17 -16 -28 17
it aeghiklmnpqrstuv -30 -113 -16 -38 -74 -23 -35 -39 -50 -26 -26 -24 -41 -17 54 -80
quiero_@call aim -20 17 -17
should__there ahjmn -21 -16 -19 -27 19
~old> cefghjnoqstu -23 -24 -31 -24 -25 -31 -23 -24 -37 -27 -23 -16
~rean km 18 -20
""",
    """
cancelen abcdefghijknoqstuv -25 18 -31 -25 -22 -18 -26 -16 -31 -21 -35 -20 -17 -26 -21 -15 -22 -29
claim i -15
do__someone abdipq -25 -17 -16 -21 -24 16
gave__number i -17
would__opt ail -21 -20 18
yes__is qv -17 -17
~los acdefghilmnstuv -48 -32 -20 -24 -20 18 -42 -45 15 -27 -56 -39 -36 -17 -17
~tia m -22
""",
    """
@vehicle__is j -23
no__off b 15
off_to p 19
para__trabajo ad -17 -19
zero mq -15 19
~arte hiklnopqv -18 -23 -33 -25 -28 -19 -23 -16 -20
~cul ahiknqs -19 -18 -24 -15 -18 -17 -22
~gh> cefhjknrtv -34 18 -36 -16 -18 -22 -52 -17 -19 -33
~ond> g 17
""",
    """
@price_tiene admqu -16 18 -17 -18 -21
@texts_after klo 18 -17 -16
direc* g -21
el__hay m -18
moving$ bmo -18 -23 18
my_@machine m 15
""",
    """
~alio dr -16 -19
~hau m -19
~hgf> em 20 -19
~nniv m 16
~regl p 15
~reim d 15
""",
    """
cheap m 16
my_plan dm 16 -19
nails adghjquv -16 -18 15 -20 -19 -16 -21 -16
up_with abdilmnpu 23 -20 -29 -24 -22 -31 -17 -21 -23
whatever dfghijqtuv -23 -21 -20 -19 -15 -17 -17 -16 -27 -21
~mam am -17 -17
""",
    """
a_long ns -21 -19
o$ em 17 -15
you_to hj -20 19
~<nea abdghijlnoqtuv -22 -15 -18 -16 -18 -27 25 -19 -25 -20 -25 -15 -28 -15
~<wal cdhiklnoprst -21 -18 -17 -24 -23 -25 -29 -26 -23 16 -21 -18
~bscr cegikuv -19 -16 -16 -17 17 -26 -20
~casa acdhjklou -23 -20 -20 -18 -29 -24 -21 -31 -27
~ght> abcefijlopuv -18 -20 -37 -46 -38 -21 -17 -35 -18 -43 -24 -17
~rig cefilpv -22 -26 -20 -31 -24 -24 -34
~uga dghilnpqsv -16 -17 -19 -16 -23 -29 -19 -29 -19 -19
""",
    """
@stop_all iklm -17 -18 25 -26
mas$ bcgijklmnopr -34 -16 -28 -37 -21 -26 30 -55 -22 -26 -18 -15
new__is jmr -18 23 -15
una_carta adi -18 -20 17
what__text m -17
~<st bcdefgknoptu -21 -51 -64 -69 -17 -17 24 -16 -21 -48 -56 -46
~city ju 15 -16
~mien aiku -25 -16 -18 -22
""",
    """
doctor acefgijklmnopqrst 35 -46 -31 -29 -45 25 -48 -54 -49 -32 -58 -26 -35 -55 -16 -44 -19
gary$ lmv -20 -16 23
saw bgjnoqrsv -23 -15 -20 -17 -15 -21 -22 -18 -21
~icke dinqu -19 -18 -16 -17 -16
~mbre adimnoqs -16 -17 -18 -30 -19 -19 -15 17
~ont bcefkmopsuv -22 -31 -26 -26 -22 -16 -31 -41 -18 -40 -33
~scri bdefhjknopqrst -41 -34 -30 -27 -29 -37 17 -35 -34 -34 -34 -35 -21 -31
~sho cdefhiklot -31 -16 -22 -23 -33 -25 -41 -41 -15 -29
~spam bjlmv -22 -16 23 -27 -17
~yec u 16
""",
    """
we_allowed mn 16 -15
""",
    """
alguien__@call i 19
alla$ abdhoqruv -17 -15 -17 -17 -15 -27 15 -19 -17
no_puedo anoq -24 -16 23 -27
""",
    """
broke__coming r 16
is__@staff im 19 -27
pienso l -19
turn_on klmr -18 -24 27 -19
~luci u 16
""",
    """
a_nadie v -22
may__a amnp -20 -27 17 -18
my__five o -17
~<per abcdehsv -26 -26 -33 -34 -27 -26 -32 -17
~scr adefhijnopqrst -17 -44 -37 -32 -34 -16 -48 -19 -41 -38 -36 -43 -27 -37
~tard bdgmnopqsu -20 -27 -18 -36 -26 -19 -17 -22 -21 16
""",
    """
@hello__there fh 18 -24
@ride_i bpq -17 17 -15
got_somebody hiopq -18 -23 -15 26 -16
not_work bgq -16 -18 -15
the__she q 17
think_i m -17
~<bro djop -19 -17 -18 -18
~coun ghijnosu -19 -19 -24 -22 17 -21 -18 -26
~lkj cdefgijklmtuv -18 -18 32 -24 -15 -17 -17 -16 -22 -30 -18 -20 -19
~ser> mu -21 -16
~whi bdfijklnopqstv -16 -33 -16 -24 20 -18 -26 -32 -25 -24 -27 -17 -23 -22
""",
    """
are__expensive dm -22 22
fue dijlquv -15 -17 -17 -16 -22 -23 -21
gave__a a 16
la_que amn -21 -22 -18
not__now gpr -18 -20 -22
see__this msu -16 16 -17
~<inc ailruv -22 -22 18 -16 -18 -18
""",
    """
dios__bendiga m -17
going__there bnu -17 15 -21
no$ acefhijklmnoqrstuv -37 -42 -33 -25 16 -41 -38 -19 -34 -17 32 -28 -30 -40 -33 -25 -40 -49
quiero__a abmo 16 -21 -17 -15
you__today hm 23 -25
~<rus mr -18 16
~atch adghjkpqrsv -26 -31 -26 -18 -32 -15 -25 -21 -20 -15 -18
~atra abr -22 -17 15
~crew m -17
~pty> mnu -23 16 -16
""",
    """
@place__@clinician u 20
do_@day dhlqu -24 24 -19 -29 -17
does__his n 15
even_is u 19
for__love lm 16 -16
possible$ m -19
~<chi dghikpqtu -18 -28 -18 -27 -19 -24 -24 -20 -33
~gree aopqtu -24 -17 16 -17 -20 -22
~read bfghjkmpqrtuv -18 -16 -35 -26 -28 -52 19 -21 -45 -16 -26 -30 -30
""",
    """
el_que mor -20 -16 -16
is__outside jm -17 16
to__my acdgiklnpqrtuv -23 -27 -20 -36 15 -30 -38 23 -18 -25 -20 -21 -43 -28
~<asd bcdefgijklmrtuv -17 -17 -21 36 -26 -18 -19 -19 -18 -26 -38 -16 -23 -23 -21
~eve> abilquv -19 -20 -18 -19 -23 -18 20
~tal> ghijlnrv -24 -25 -27 17 -18 -28 -19 -16
""",
    """
can__work o -24
do__work glmn 17 -24 -19 -20
driver$ jmnp -22 -28 -17 15
es__eso m -19
minute$ r -20
no_car j -16
para_lo bmno -20 -19 15 -20
plaza dhjmu -20 -17 25 -21 -18
resub* klm 19 -22 -17
show__on m -19
what__up adfjmu -15 -17 20 -17 -20 -19
you_@call dghjlmquv -32 -30 -38 -32 -16 34 -21 -27 -19
~tou p -19
~uer cdefgilmoprtu -18 -26 -23 -26 -40 -45 -37 -24 -26 -20 -18 -24 23
""",
    """
@fetch_id dn -17 21
@stop__mandar lm 22 -21
all_this s -15
brazo ms -19 19
you_sent gm 15 -19
""",
    """
bail_on b 16
una abcdefghijklmnopqr 26 -74 -56 -26 -42 -47 -30 -43 44 -45 -61 -69 -19 -27 -21 -45 -25 -29
~arm> bdl -17 -16 -17
~lpe dil -16 -19 -18
""",
    """
ansiedad u 15
coman* dgm -18 18 -16
marqueme eim -19 26 -26
remind_me o -16
termi* o -20
this dehjknopqrt -16 -16 -28 -25 -30 -35 -28 -50 -31 -21 -25
~dida mu -15 18
~giv cfhjknpqstv -21 -18 -30 -26 -28 -21 -38 -16 -21 -20 -35
~mayb efl -19 -16 -18
~rte> aghilmnpqruv -33 16 -17 -24 -19 -16 -22 -17 -26 -16 19 -25
~rve> achijlnpsv -20 -15 -17 -20 -22 -20 -27 -18 -17 -20
""",
    """
atiende$ i 15
hay__que iqv 16 -17 -16
me_@fetch abcdhijklmnoprstuv -38 -31 -20 -18 -15 -33 -20 -18 -23 -42 -34 -15 40 -26 -21 -16 -37 -27
my__does gm -15 -20
or_what adgmqu -16 -32 -22 -29 -18 20
where_did jlm -29 -18 24
~<ba acefghikortuv -42 -20 -63 -30 -21 -48 -20 15 -33 -19 -45 -31 -25
~word adgjnu -17 -29 17 -18 -16 -23
""",
    """
anything bfghimrsv -33 -17 -27 -35 -17 -15 -20 -17 -24
atiende im 18 -16
happened__the gmu -17 23 -21
i__talk adimu -24 -18 27 -27 -16
llegan__@texts l -18
que__@late m -17
you__with dgijn 22 -25 -18 -19 -20
~awa acdefghijkmnt -22 -22 -15 -25 -22 -25 -28 -22 -31 -23 -33 -17 -21
~icks m -20
~ngs bcdiqrt -31 -21 -33 -22 -30 -24 -20
~sked abdjnstu -30 -17 -17 -17 -21 -20 -17 -18
""",
    """
a__am m -15
a_hacer gqu -18 -15 16
allowed__@drive n -18
atras* b -17
lol$ cdefhijlnoprsu -37 -15 -50 -39 -35 -42 -48 -52 23 -22 -29 -51 -29 -36
put_to mu -21 22
recom* dgijkpuv -18 -23 -23 -17 -20 -19 -26 -15
resume$ gk -17 16
weather mu 26 -16
would_like dnqrsu -38 -31 -28 -28 -18 -53
~<pop dfgju -15 19 -16 -18 -15
""",
    """
not_getting gv 16 -22
time__target h -16
who__is m -15
will__able q -17
you_recomendo a -24
~pico agjmu -18 24 -15 -25 -15
~ts> bcefgklprst -31 -44 -54 -37 -42 -54 -24 -37 -29 -18 -49
""",
    """
bring__the mn 21 -26
over_there dhimqrv -24 -21 21 -25 -20 -18 -16
set$ adhpqu -17 -17 -23 34 -33 -15
somew* ajnp -18 16 -18 -15
~han> anu -21 -21 -23
~joke m 20
~ssm lm 16 -15
""",
    """
@animal_@food m 17
a_@book am -25 17
food abdeghjlmnoqrtuv -15 -17 -29 -21 -19 -28 -24 -19 -27 38 -18 -26 -19 -16 -27 -17
new__card dm -17 19
your_brain mu -19 20
~guin m 17
~hard u -20
""",
    """
@cancel__@move bm -25 -33
@medicine_or bmn -17 -23 19
@stop_for r 19
bring__card mn -19 17
how__am jmrsu -18 -24 -17 -22 20
se__ir an 16 -21
""",
    """
asking_me aklmnstuv -23 -17 -29 27 -20 -20 -16 -22 -23
gym dm -16 26
it_now gr -16 17
near__@vehicle jm 17 -24
no__carro pq -16 23
no_estoy al -17 15
not_give b -24
~<ati imuv 19 -21 -20 -19
~ona fhlnopqst -18 -29 -27 -34 -24 -20 -26 -24 -16
~yli k -21
""",
    """
@visit_on o -20
hasta__estan h 16
is__bill m 16
me__sin ainopqrs -25 -18 -23 -21 -19 20 -15 -29
~<gl u -21
~<lap m 18
~ema> amnqu -21 -29 18 -24 -20
~sas adiot -17 -25 -24 -19 17
""",
    """
never_been m -17
~eig dou -17 -16 -16
~icci u 15
~soon dghijkmpqs -22 -24 -28 -23 -23 -19 -22 -20 -27 -18
""",
    """
wild t -15
~dan defhiopstv -45 -22 -26 -30 -16 -17 -34 -25 -25 -20
~els> a -16
~lyi u -17
~ogen m -16
""",
    """
already_confirmed m 16
chang* adijpu -16 -20 -23 -17 -19 -18
my__need dq -15 -18
on__@vehicle n -24
out__today b -16
what__@food mn -21 18
~cad ahknops -27 -18 -15 -23 -20 -17 -26
~nse cjmosuv -16 -16 -22 -22 -16 -27 -28
~onc ghmp -18 -21 -21 -20
""",
    """
about_getting mn -20 -16
called__nobody q -16
i__from m -22
lump m -19
me__@staff im 16 -18
~addi jnu -16 -20 17
~begi mn -17 -19
~err bcdhijlpstu -31 -20 -33 17 -28 -31 -30 -26 -27 -20 -39
~rsi jqu -15 -15 -18
""",
    """
am__no m -17
amiga p -16
coupo* d 17
fin bghlmo -18 -16 -20 -16 21 -15
que__alla mnu -16 -16 15
~anes ad -17 16
~irds m 17
~por abeghikqrstv -16 -30 -22 -27 -23 -33 -31 -16 -28 -20 -21 -19
""",
    """
^ustedes adjkoq -21 -18 -32 -18 -17 18
after_that hmoq -16 -20 15 -18
does__@visit as -17 -16
one_do gj 16 -18
reminders acdghijknopqrsu -20 -22 -20 -22 -17 -37 -18 40 -22 -27 -16 -20 -21 -15 -28
sacame__lista alm -16 16 -18
to__of dn -17 -18
~ale cdefhijnpqstu -19 17 -31 -42 -35 -31 -16 -32 -39 -30 -40 -33 -32
~pot cdghilnopquv -20 -26 -26 -20 -38 -21 -28 -19 -18 -29 -30 -16
""",
    """
el_@insurer d 17
i__rather m -17
is_an dmu -22 -28 23
mejor__@cancel bcmo 24 -17 -30 -25
mi__quiere bmq 16 -23 -20
mole$ bm -17 24
number_for j -20
pon$ mqs -19 22 -16
still_there jns -22 -17 -20
what_does dhnqsu 24 -30 -16 -24 -17 -36
~afue a -15
~fy> dijlmu -23 -17 -20 -19 -40 16
~lue chijloprtuv -16 -23 -21 -23 -27 -22 -23 -21 -16 -18 -18
~run abfhnsv -18 -16 -17 -23 -21 17 -19
""",
    """
@relative_me imnopr -16 -46 -29 -22 27 -18
at__@open a 15
de_un m 17
died a -16
for_@holiday hm 17 -19
voy__@relative mp -16 19
will__take abdp -15 -20 -21 -21
~ntam jnu -19 -22 -22
""",
    """
a_refill ad -23 -15
front$ m -23
got__text klu -16 -17 24
not:@person abdiuv -20 -16 -19 -33 -26 23
not:there abgijlmnpsu -17 18 -17 -18 -22 -16 -34 -22 -19 -16 -17
the_@door bdgilmnoprsu -21 -23 -20 -25 -17 -28 -28 -20 -20 29 -18 -31
they__is ms -16 17
yeste* m -15
~<nl eflm 25 -17 -16 -25
~uste cinprs -22 -21 -31 -26 -21 -18
""",
    """
not:out dv -17 -20
~<cro gmoqstv -16 -24 -19 -23 -16 -16 -15
~yea mpq -16 16 -20
""",
    """
denise abgm -18 -16 -22 19
do_for dghm -19 -19 -17 15
my_bp ms -20 21
suppo* dmu -17 -17 -19
~bas abdefghlmqtuv -16 -21 -18 -16 -17 -19 -25 24 -34 -23 -16 -29 -21
~epo adijou -19 15 -19 -19 -17 -16
~igg ajmno -16 -18 -16 -17 18
~sue> empq -16 -16 -17 20
""",
    """
ask_her i 15
is__texting v -17
it__in admnu -24 -18 -34 -16 18
~egal jmu -21 -15 17
~omio m 15
~scar dmorv -19 -33 -18 -18 -22
""",
    """
anything__do an -16 19
him abdhilmnsuv -25 -25 -19 -20 -18 -21 -37 -17 -16 -26 27
later__the mo -21 19
me__que cdgmp -15 -24 -25 -32 -24
molestar km -16 -18
not:text klmuv -34 34 -25 -18 -21
opting gqrv -20 -15 -16 -17
que__dan m -18
wish__receive lm 18 -21
you__@drink m 17
""",
    """
@call__a iq -25 15
@food__my lm -21 25
@howmuch_es jsu -31 -17 -44
^@pay abcdefhijklmnoqrtuv -25 -18 -23 29 24 -27 -17 -24 -31 -19 -25 -22 -27 -17 -23 -16 -22 -25 -17
^done l 18
days__you au 18 -24
es__@treat abmsu -19 -16 -23 -19 22
es__no u -17
want_@texts kl 18 -16
working$ m -16
~anot acdghilmnprs 21 -24 -27 -26 -20 -27 -23 -16 -32 -31 -22 -20
~lass asu -20 -20 -25
""",
    """
@open__the h 16
^remove n -19
fort n -16
i_avoid gmn -21 -21 21
stadium j -15
sueno s 18
~les bcdefghjklopqrstu -19 -31 -23 -32 -35 -20 -18 -18 -28 16 -16 -16 -18 -20 -22 21 -28
~oha efm -22 21 -19
""",
    """
=said:running_late abcdefghijklnopqrstuv -83 -64 -47 -87 -77 -75 -30 -25 -78 -82 -74 -71 -49 -69 -69 -42 103 -94 -70 -83 -92
@parking_like u -22
^esto dgjlmov -22 -26 -22 -22 -32 -21 19
else__got bo -18 19
pueden_@move mo -19 26
standing_outside m -18
~nlin a 17
""",
    """
can__walk agimqu -18 16 -18 -21 15 -24
credito$ dm 20 -16
ok__can k 22
out__@visit bdlmnosu 30 -17 -22 -30 -17 -15 -15 -20
que_@relative amu -15 -18 19
ya__la bijlopqs 16 -16 -19 -17 -19 -26 -19 -16
~<pen ceghijlnpruv -22 -26 -20 -20 -29 -22 -23 -32 -26 -16 -41 -27
~apun lm -15 -21
~guen bijlmorsu -17 -18 -16 16 -31 -21 -16 -18 -19
""",
    """
@thanks_a b -20
is__today dfio -21 -34 -25 -17
me__dormida s -19
se_puede bghijkmpqrs -16 -30 -22 -48 -22 -22 -60 -23 -37 -26 -32
so__it adjmqru -17 -18 -18 -27 -16 -18 15
transporte abdghijklmnpqrstuv -23 -22 -26 -22 -20 -18 -36 -24 -28 -32 -21 26 29 -25 -16 -17 -30 -19
~<bir ijmqu -15 -22 16 -17 -17
~cts adel -18 -22 -16 -23
~lula abioq -17 -17 -16 -16 -19
""",
    """
after_# bdimnopqs -19 -17 18 -24 -20 -19 -18 -20 -27
que_clear mu 24 -19
~busq m -17
~lovi m 17
~ppos dmu -17 -17 -19
~roa dhu -17 -21 -15
""",
    """
@clinician_says m -18
against_it bm 22 -20
evening$ m -18
run$ dgmu 31 -18 -31 -27
with__license mq -18 18
~gai acehikmoqrtuv -30 -27 -20 -22 -39 26 -17 -19 -28 -29 -23 -39 -29
""",
    """
@stop__i gl -19 -22
does_@treat gmu -21 -19 19
this__# v 15
you__off m -19
~hs> s 16
~hty m -21
""",
    """
@move_me acdhikmopqrsu -24 -19 -16 -19 -19 -21 -37 37 -16 -24 -18 -17 -15
do__and ijm -20 -19 -19
en__lista am 18 -25
legal ju -19 18
my__changed akp -15 -18 -19
otra_@visit abo 30 -31 -24
should__@relative mn -20 18
take_whatever m -16
~eryo m -17
~onfu m -16
~xie mu -18 15
""",
    """
@relative_needs am 19 -30
@visit_@thanks b 16
keeps__do j -15
por_fa amo -24 -17 19
sent dhiklnoquv -26 -21 16 -18 -25 -28 -23 -22 -27 -26
the__off abdilmnpq -18 -20 -16 -16 19 -33 -19 16 -24
to_speak ci -18 20
who__you adghiju -19 -16 -16 -17 -21 -16 25
~ans> mn 17 -15
~celu abioq -17 -18 -16 -16 -21
~dis fhjknopqtuv -21 -27 -30 -33 -29 -16 -20 -30 -22 -21 -17
~surt n -15
""",
    """
@day_just m -21
de_ustedes ju -16 -17
en__@vehicle q 18
my__so s -15
on_# h -17
~agr bfmnoq -16 -17 -33 -15 -20 -17
~ibra hm -17 18
~jkl eflm 28 -20 -17 -29
~nco hlno -27 -18 -25 -20
""",
    """
^buen fmt 24 -21 -23
and__@relative mp -17 -20
la_@visit abcefghijkmpqtuv -35 25 -31 -21 -23 -33 -40 -36 -23 -24 -52 -37 -30 -25 -17 -48
para_@cancel bm 16 -21
what__target h -16
~<bet adgjklnpqsv -16 -21 -22 -17 -19 -15 -19 -16 -23 -33 -21
~abra h -17
~ace cefhilnoqrt -43 -34 -44 -56 -22 -59 -25 -32 -19 -19 -29
""",
    """
am__handed m 16
es__@person v 16
me_any l -16
pospo* o 22
~omod n 16
""",
    """
ciuda* dju -16 16 -18
folks gjm -17 -21 -21
good_for abcflnotv -24 -21 -17 -29 -23 -19 19 -30 -16
the_@texts abdefghijkmnopqrstuv -27 -33 -32 -24 -17 -33 -34 -46 -36 41 -19 -33 -38 -32 -28 -42 -30 -18 -42 -29
what_i abdhijoqu -28 19 -32 -15 -21 -21 -28 -25 -33
~ctiv abcdefgijknsv -16 -16 -16 -18 -18 -15 -21 -26 -20 29 -24 -16 -18
~puro m -16
~quea am -17 -21
~rai abdghijklmqt -40 -28 -30 -33 -31 -29 -34 -24 -26 18 -29 -18
""",
    """
do_this dhlnsv -24 -25 -25 -15 -21 -20
gummies mn -22 23
me_a bcghknrstuv -27 -24 -29 -26 -27 -33 -23 -26 -21 -48 -33
me_has p -16
not:these cdilmuv -17 -19 -24 16 -26 -21 -16
que__si mpq -18 -16 16
~sout u -17
~unny dmq -18 32 -21
""",
    """
@day_@hours ahmo -18 24 -29 -18
@hello_there fhijmr 22 -16 -19 -20 -18 -15
como__para bdgou 18 -24 -21 -17 -19
the_old ap -15 -15
~thre bdnp -18 -16 -18 -22
""",
    """
before bcfjmpt -30 -18 -15 -17 -17 -18 -17
my__they u -17
my_last gm -20 18
show_up m -26
you_in jm 15 -26
~<tar bcdghiklnopqs -25 -16 -32 -24 -23 -19 -15 -21 -33 -23 -20 -26 -26
~ansp m -19
~elac m -22
~lam adfghilmnopqrt -42 -37 -18 -26 -18 24 -22 -26 -33 -20 -31 -33 -28 -19
""",
    """
@visit__be a 16
driver__@day b -16
only__one aq -21 17
si__de abn -16 16 -16
usted* cfginprs -22 -31 -30 -15 -28 -24 -24 -16
~<mea dhijklnqru -32 -16 -21 -28 17 -22 -24 -18 -20 -33
~<obl dm -16 -17
~indi hmpqu -18 -16 -16 17 -19
~ney cgijlmnosu -16 -16 -22 -20 -19 23 -22 -26 -17 -26
""",
    """
#_instead mr -19 16
al adefgjklmqrtu -21 -25 -29 -27 -50 21 -26 -39 -33 -39 -25 -30 -23
volve* imu -19 -18 -16
~cra acdijkou -28 -16 -22 -22 -18 -18 -26 -28
~his> dehjknopqrt -16 -16 -28 -25 -30 -35 -28 -50 -31 -21 -25
~movi dfhijknqu -16 -17 -18 -16 -22 -20 -20 -20 -26
""",
    """
@clothes_@relative mn 22 -16
another_one amq 17 -24 -17
el__es dm -22 -20
mandatory m -17
mi_trabajo im -26 22
~ashi lm -17 16
~hom> m -15
""",
    """
and__want mo -19 -21
ando bchijklpuv -26 -17 -16 -20 -23 -27 -27 -27 -23 -30
bien$ abcdfghkloprstuv -23 -15 -17 -18 -18 -19 -30 -20 -30 -18 -17 -21 -16 -20 -35 -33
does__any m -17
esta__en m 17
siempre agnuv -16 -16 -19 -16 -17
~<cit u -15
~lli dhjnopqru -27 -19 -17 -22 -24 -22 -26 15 -29
~stil bcdefgmpqstuv -34 -17 -41 -17 -27 -33 -19 -36 -20 24 -31 -28 -24
""",
    """
can__say cgmou -16 23 -20 -16 -20
long_before m -21
necesito__me mu -21 -18
thurs mo -16 19
~<saq aklmv -20 -17 19 -21 -20
""",
    """
@relative_get nu -17 -18
can_have bikmopq 24 -18 -23 -18 -21 -20 -16
from_my iln -15 -24 -16
los__un m -18
not:one djlmopqrsu -22 -21 -17 -27 -27 -17 27 -18 -18 -17
was__for m -19
~ana> cefgijkrsuv -33 -18 -28 -38 -46 -47 -32 -22 -29 -19 -20
~sine a -19
~tion abdefhkopuv -16 -23 -18 -22 -28 -40 -37 -17 -17 -21 -16
""",
    """
de_aqui v -21
dia_les mn 16 -16
~<rui nos 16 -15 -18
~<wer adefhjlmqrsu -20 -19 23 -25 -25 -19 -18 -24 -15 19 -16 -21
~denc amu -15 -15 15
""",
    """
^apaga de -23 -15
can_write m -18
not:baja blm -19 -25 25
~arco defgjmn -17 -17 -17 -16 -23 -28 -20
~earn m 24
""",
    """
@cancel_the akl -16 -16 15
does__thing m -19
someo* gjklmnrstu -28 -23 -16 -29 -21 -17 -24 -21 -23 -19
text__you m -20
~<dif adhijmnsu -23 -22 -15 -22 -21 -22 -17 -15 16
~arab a -18
~boss lq -19 -16
~merg u -15
~pul bdghiklnopqruv 18 -24 -22 -17 -16 -16 -18 -23 -19 -22 -21 25 -20 -17
~usi abcefijlmoqrtu -41 -26 -20 -19 -16 -20 -22 -25 19 -17 -16 -25 -28 -35
""",
    """
#__a abnu -27 -15 -19 -19
coming_@day b 18
i_wrote m -15
is__lady m -16
these__run du 17 -16
~cour n -19
~lag r 15
""",
    """
ahead__time n 18
be_seen an 23 -19
works bdhilmnov -18 -22 -20 -17 -22 -22 -25 18 -18
~<ano acdfghiklnprtu 20 -28 -33 -25 -32 -29 -29 -17 -26 -41 -33 -24 -18 -17
~ake> efgijrtv -39 -34 -25 -30 -28 -18 -37 -17
~mbi abcdefgijlnopstv -15 -19 22 -33 -21 -18 -22 -25 -26 -32 -23 21 -25 -22 -17 -39
~pedi bdjno -19 -19 -16 -15 -23
~plea defmnpqst -31 -36 -32 -18 -25 -34 -45 -31 -19
""",
    """
bud v 19
depre* dgimns -18 -22 -17 -23 -16 -15
escalofrios s 16
past__@open hm -23 21
someone__me m -15
~orri dloq -16 -15 -19 -16
~ween ai -16 -16
""",
    """
are__risks mu -17 17
count_as mn -19 19
is_taking amnpq -29 -24 -24 17 -21
una$ mntv -20 -22 20 -20
""",
    """
boost* am 20 -16
from__list n -17
ir__dia o 16
la__con i -19
not:quiere b 18
ustedes$ bfhkmnq -21 -16 -16 -18 -43 -15 -38
will__back abmq -15 -24 16 -16
would__not ilo -24 19 -17
~ejos jmpru 18 -22 -15 -16 -18
~oic agmnqu -21 24 -34 -18 -15 -18
~sno abdghlmnqsu -26 -18 -30 -16 18 -15 16 -21 -19 -23 -25
""",
    """
@place abcdefghjklmnopqrstv -70 -41 -75 -61 -55 -30 -82 17 66 -69 -70 -16 -75 -63 -22 -28 -52 -25 -30 -33
coffee dijlnopqstu -19 -16 -28 -16 23 -21 -15 -18 -23 -20 -41
es_una acdghijlmnov -18 -16 -21 -23 -19 -18 -24 -17 -16 -15 -17 22
is_walking mr 18 -16
para__@visit do -16 -20
quien_eres mu -19 15
room_for abmnopsu 28 -15 -20 -20 -19 -16 -16 -24
trabajan_con d 18
~<eac m -20
~ania dgj -16 -21 -15
~code m -15
~ct> cdehjkmnv -18 -34 -17 -22 -25 -21 -27 -33 -29
""",
    """
cuantas_horas hn -17 18
is__available adim -16 -17 16 -20
need efhjlprstuv -26 -21 -41 -36 -20 -16 -23 -27 -47 -16 -50
she_is adnou 20 -15 -25 -18 -17
waiting$ m -17
water adjnqu -21 -27 -16 26 -24 -29
with abcfhjrs -15 -15 -40 -35 -21 -19 -26 -17
~<but mov 17 -22 -15
~adel mno -15 -17 19
~nig abdgjkprv -27 -28 -29 -22 -26 -17 -19 -37 -18
~xame u -23
""",
    """
@drive__mismo q 15
@vehicle__today m -18
family adglnu -17 -23 -16 -16 -17 -23
is_fine ds -16 -16
""",
    """
@call__dis im -17 -16
^che cdjnosu -18 -26 -19 -22 -18 -19 -26
and_you am -16 -18
can__the ghiors -26 -34 -38 -24 -20 -26
me__@sick mpq -19 -23 21
""",
    """
are__but r 16
luz djklm -19 -19 -15 -18 27
~egl p 15
~gam bfghjlmnprsuv -36 -17 -20 -23 -27 -22 26 -22 -17 -16 -16 -20 -17
""",
    """
const* mn 15 -16
put bcefhijlnqrstv -37 -15 -24 -20 -49 18 -25 -49 -24 -25 -41 -18 -37 -32
~aga adehikmopqstuv -40 26 -40 -21 -51 21 -16 -26 -26 -44 -31 -32 -58 -46
~aro> abdijlmnoqruv -27 -25 21 -23 -28 -15 -37 19 -22 -27 -18 -44 -24
~wri aboprv -25 -16 -16 -20 -16 -18
""",
    """
not__her abl -17 -16 -16
so_out s 16
the__please abcko -23 15 -24 -17 -35
tiene__@visit au -16 -15
~sed achimpstu -30 -25 -31 -31 -15 -33 17 -22 -27
""",
    """
cover* bijmoq -16 -15 -16 -35 -15 -25
el__el anoqrs -17 -15 21 -21 -21 -19
is__@relative apqu -16 22 -15 -30
lugar* aj 18 -16
on__list giklnp -19 -17 17 -20 -19 -16
the__on acdfgmnopqt -34 -25 -16 -24 -34 -37 -17 -36 -28 -33 -21
unsubscribe lu 18 -15
we_have m -16
~atie acdgjlmnoqru 15 -16 -18 -28 -30 -24 -32 -27 -29 -25 -15 -36
~be> acdefghjpqt -22 -34 -32 -37 -28 -27 -23 -28 -19 -22 -28
~do> cefhijlouv -37 -72 -42 -29 -34 -20 -41 -33 -22 -22
~ega adefgilnptu -22 -44 -19 -22 -43 -33 -17 -43 -30 -23 16
~irl> a -15
~pt> abhijnpu -17 -18 -23 -20 -17 -16 -15 -18
""",
    """
@thanks_mi bt -17 23
a__with bdoq -15 -19 -20 -25
about__# mr 19 -17
expec* mqu -23 -17 -17
me_back abdgjkmnqsu -30 -18 22 -22 -20 16 -31 -18 -24 -16 -26
not:@date bo -21 15
records$ m -22
war hm -16 21
~alc a -16
~hago dfhorsuv -38 -19 -19 -20 -21 -17 -29 -15
""",
    """
deliv* m 16
el__en agqr -22 -16 -19 -17
is__they u 16
jk flm -17 -17 17
llamo blmv -16 -17 -24 15
quiero_dar ab -21 15
suero bimoq -16 -16 -22 -16 -16
we_do abdmoqsu -23 -17 -18 -37 24 -21 -20 -16
what_to mu -20 -21
you_gave a -16
~amb bcdefgijlnptuv -16 23 -35 -24 -20 -26 -25 -26 -29 -26 -29 -20 -23 -40
""",
    """
^only adijqr 21 -24 -18 -24 -24 -19
a_text agjkmu -20 -19 -15 -19 -19 23
feelings u -19
it_last mu -17 18
no__esto mv -18 -15
scare* dgilpv -15 -22 -19 -20 -20 -19
you__spots ai 19 -16
you__write g -17
~<oth dijnq -18 -19 -20 -18 -18
~agua dn -18 -16
~llu s -17
~sa> bcefhijkrtuv -27 -39 -26 -29 -42 -29 -20 -46 -21 -39 -21 17
""",
    """
delete_my i -18
desus* kl -17 18
did_i adijl -18 21 -16 -18 -17
me_fue m -15
quiero_ir abmu 18 -24 -19 -16
see__i u -16
~ery> bchjknopq -21 -15 -22 -20 -19 -21 -18 -17 -26
~ill acefgjklotv -22 -62 -58 -58 -18 -40 -38 -21 -16 -23 -70
~lav mp 21 -17
~roke djnopu -21 -21 -21 -15 -20 -18
""",
    """
gente$ abfmou -23 -16 22 -22 -19 -19
it_was qu -15 -17
numer* abcdefhmnopqrst -26 -36 -27 -39 -20 -18 -26 -33 -24 -31 -30 -26 -31 -28 -18
put_down j -16
safe dijnru -22 -17 -15 -20 -16 18
they_do adjmu -20 -20 -15 -18 20
turn__the k -16
~rele ilqu -15 -15 19 -19
""",
    """
donde__eso ju 19 -18
i__tell m -21
nuevo$ l -20
possible dn -17 -15
when__can hm -17 -17
~<age acdfgijkmotu 30 -18 -21 -29 -21 16 -22 -20 -29 -30 -20 -18
~bv> em 18 -17
~eta acjloruv -32 -21 -27 -25 -33 -27 -28 -26
~folk gjm -17 -21 -21
""",
    """
doble b -15
take__@symptom mns 17 -18 -19
tastes u -18
you_bill dm 21 -20
~bic a -17
~lle abcefghklstuv -33 -26 -32 -43 -46 -52 -19 -19 -34 -16 -43 -26 -18
~scre j -16
""",
    """
filled dn -17 -19
me__these l 16
not:who bmpq -16 -27 -22 17
yourself dmv -15 -20 -17
~<sui n -15
~appe afhjn -26 -16 -16 -22 -24
""",
    """
@ride__in m -19
do__keep u -18
paquete r -17
targe* hu -17 -16
~<tom acefgijklnprstu -26 -26 -21 -31 -38 -16 -31 -24 -32 24 -28 -35 -22 -24 -43
~bir> moquv -27 -16 -19 -21 -19
~eeti alo -22 -15 -19
~ep> abcdefgijprt -21 -31 -28 -38 -20 -16 -26 -23 -33 -32 -18 -25
""",
    """
bill__@wrong m -19
full a -16
trabajo_¿ d -15
~chs> s 16
~ncl abceghijklmpqrsuv -29 18 -23 -18 -30 -22 -25 -26 -19 16 -33 -20 -24 -28 -21 -35 -24
~nsp m -19
""",
    """
ayuda$ abcefgijlnoqruv -26 -22 -19 -23 -25 22 -16 -15 -17 -19 -16 -25 -19 -24 -16
car_@pay d -18
cayo__@ride mq -18 15
en__@body ms -15 16
is__can m -24
me_so m -17
mr mv -26 16
my__wants am 15 -22
pasame aimpquv -28 20 -28 -15 -18 -15 -17
plant$ dmu -20 23 -17
~eon gjklmnrstu -29 -23 -17 -30 -22 -17 -24 -22 -24 -19
~her> dfghknqrsu -23 -26 -16 -35 -17 -31 -21 -36 -28 -18
~hop> blnu -15 -21 -16 -16
~ould befhjprtv -20 -28 -34 -25 -24 -42 -20 -26 -46
~revi jq -17 -15
~se> efhjmnopqst -67 -64 -39 -20 -17 -25 -16 -40 -27 -33 -49
""",
    """
finished n -16
long_a u -16
take__on q -15
to__me abfghjmnopqrstuv -21 -22 -16 -26 -25 -32 -46 -20 -25 30 18 -39 -41 -30 -15 -37
why abeghijklmnoprstuv -22 -17 -24 -33 -17 -23 -25 -28 -22 16 -26 -23 -27 -16 -17 -20 18 -18
~en> bcdefgjnot -24 -37 -33 -42 -21 -80 -29 -29 -22 -34
~lvo m -16
""",
    """
@medicine__at im -17 16
@relative__adentro o -16
^ahi bgjmr -17 -15 -17 -23 25
envie* lm 21 -15
from_work g -16
hora_es hmnu -27 24 -17 -21
not:an bm -17 -16
not__but k -17
sunny dm -15 15
to_another b 15
~<tan abdijq -19 -17 -16 -22 -19 -16
~line cdkmnopqru -18 -29 -18 -39 -27 -26 18 -20 -23 -32
~mig dgjlmou -27 -21 -21 -21 -32 -26 -26
~vea am 17 -18
""",
    """
@parking abcdefghijklnopqrstuv -34 -49 -49 -68 -45 -52 -61 -44 -49 48 -40 -48 -25 -46 -22 -58 25 -43 -40 -63 -42
@ride__no pq -15 17
jkl$ em 20 -20
like__try a 21
quiero_mi b -15
we__my b -17
what__@hours adhj -20 -19 17 -21
~<cel abdghjnopqrs -26 -34 -22 -16 -18 -16 -23 -20 -17 -26 -20 -16
""",
    """
id$ admnpq -15 -25 -28 31 -18 -16
que_@pay dno 26 -22 -17
~fier adgjkrsuv -27 -19 -16 -16 -18 -21 -19 -16 -16
~ial> ijlmnoqs -26 -23 -15 -24 18 -20 -17 -19
~wee cdefgijlmnopqs -25 -34 -15 -22 -36 -36 -31 -19 -19 -46 17 -29 -27 -18
""",
    """
@call__@vehicle ijm -26 -18 23
@relative_@pay d 17
con__@ride mq -20 16
duele__la s 17
it_per du 24 -22
la__manana o -18
me__like m -19
not:mas abcdgijklmopstuv -20 -30 -34 -15 -30 -23 -15 -36 44 -54 -25 -18 -16 -16 -34 -36
payments adm -16 24 -21
~cove adgijlmnoqrsv -17 16 -17 -21 -20 -20 -22 -20 -23 -33 -16 -19 -17
~frea i -16
~ismo bcdiklv -23 -15 -26 -20 -16 -17 -24
~jfk elm 23 -15 -21
""",
    """
good_do m -16
la__@day ablm -17 31 -18 -34
not__no v 15
said_@call mp 16 -18
~arar dv -18 -17
~narm n 21
~nder efhijlopqrs -21 -19 -18 -21 -24 -23 -32 -25 -17 -21 -23
~neve cdhijnopqrtv -15 -15 -17 -21 -22 -21 -30 -17 -15 -24 -28 18
~ovil mv -17 16
~vac gj -21 -16
""",
    """
are__lol nu 19 -18
be_# r 24
call acdefghijklnopqrstuv -31 -54 -28 -39 -34 -52 25 46 -55 -54 -32 -69 -33 -65 -39 -61 -30 -37 -58 -54
fraude u 15
how__it abfghjlnopqrstu -20 -23 15 -32 -22 -21 -20 -35 -18 -18 -19 -19 -31 -15 24
medical d -17
not:available imq -20 -15 17
que__vuelvan l -15
you__hospital jmu -16 -20 18
~denm bjlmoru -30 -20 -20 -23 -21 22 -15
~lke moqu -27 -20 -16 -16
~mer bcefknopqst -26 -39 -31 -30 -25 -47 -29 -25 -24 -31 -29
~ndi abceghnops -33 -30 -16 -25 -16 -26 -43 -30 -35 -15
""",
    """
@cancel_my adeikmnoqrsuv -26 -36 -15 -23 -21 31 -22 -31 -18 -32 -17 -19 -22
@pay__the m -19
are__over a -17
me_agarro mqr -16 -17 27
una__que amn -18 -25 -18
who__got m -19
~ease defhnpstuv -34 -35 -32 -15 -28 -38 -32 -19 -17 -15
~llov m 25
~mon acghjklopu -28 -19 -24 -26 -24 -22 -29 -37 -19 -32
~nul bo 16 -16
""",
    """
are__me abs -20 -18 -17
inscr* aglmou 21 -16 -29 -21 -16 -16
need_the gmo -16 -31 -20
not__sorry bo 15 -18
which__the gu -16 -17
""",
    """
de_@place ilm -23 -17 -17
i__@sick aqr -18 -23 -18
somebody_else abip -26 21 -22 -21
~empi am 17 -17
~ien bcdefghjklos -42 -22 -26 -25 -40 -22 -33 -26 -35 -32 -16 -16
~lift m -21
~ppy> abdefghilopstu -16 -19 -15 -19 16 -19 -20 -17 -18 -19 -15 -19 -20 -25
""",
    """
^agente abfimt -23 -18 -23 26 -17 -16
dormido$ r -16
~<cog dimno 18 -18 -24 -17 -23
~<ris gmu -16 -17 19
~<taq m -17
~oles aklnu -16 -20 20 -19 -16
""",
    """
es__la abdhino -17 -15 -20 -16 -24 -17 -16
getting_home mnq -17 -17 16
quinc* u -16
send__in c 16
~<tal efghijklnopqrst -15 -19 -29 -35 22 -39 -25 -28 -32 -22 -31 -42 -23 -22 -18
~escr abdhjnopqrt -46 -29 -25 -21 -28 -27 -21 -25 -28 -25 -17
~rre> m -18
""",
    """
can_@animal mn 15 -16
can__i am -16 -22
confu* m -16
news dim -19 -15 19
that_was bcgmnopu -21 -15 -21 19 -22 -20 -18 -17
~rlos l -16
""",
    """
@stop__@medicine mn -29 30
@year_nuevo a -17
be__@relative anpu -23 -21 15 -27
got__@move abdjlmnopu -20 -24 -20 -20 -20 -31 -16 35 -16 -22
not:coming bjmopr 32 -19 -31 -35 -16 -30
not:quien mpquv -31 -41 19 -31 19
patient ghjmoqu -16 -20 -20 -35 -21 -17 -19
the_place m -20
to__calendar l -15
~lant abgilmnsu -16 -17 -25 -25 -17 18 -20 -19 -27
~uro m -23
""",
    """
commo* anpqs -16 -16 -19 -18 21
had_a adfhijlmoprtuv -28 -21 -22 -17 -18 -17 -15 17 -30 -16 -16 -26 -25 -21
la_noche hj 17 -20
~<bra cdg -15 -16 -16
~<rei dmu 15 -19 -16
~jm> em 20 -16
""",
    """
@vehicle$ abcdefghijklnopqstuv -39 -32 -29 -44 -16 -19 -35 -47 -38 20 -18 -25 -44 -33 -47 27 -27 -27 -48 -30
can_i bcefhjklmnprstuv -47 -26 -39 -42 22 -32 -54 -45 -33 31 -67 -65 -39 -49 -36 -56
me__my bdlu -29 -22 -21 -27
smoking m 15
to_find j 17
una__para do -19 -26
what__we m -21
~acat m 23
~ndia m 18
""",
    """
@month bcdghiprsu -15 -18 15 -32 -19 -28 -15 -26 -23 -44
@price$ abcdefghjklmnopqrstv -32 -27 -29 45 -32 -40 -41 -35 -45 -23 -30 -22 -35 -28 -22 -34 -29 -20 -22 -21
bless_you t 16
into_a bmo -20 -23 16
ok$ abcefghijklmnpqrstuv -68 -42 -61 -86 -54 -57 -56 -70 -64 -19 -45 20 53 -20 -20 -56 -30 -81 -76 -56
with__or iu -23 19
wreck mr -15 19
~odo aegijkmoruv -24 -18 -23 -29 -28 -18 -18 -24 -31 -15 -18
~uys> begilmnrsv -20 -18 -29 -27 -15 -19 -23 -21 -23 -20
""",
    """
for__of lm 16 -20
near__@stop m -17
this__harassment l 16
turned alr -16 -19 -21
vaping m -18
~ust> cdefhjklpst -29 -18 -27 -29 -22 -27 -27 -19 -16 -28 -25
""",
    """
#_que abdhnr -25 -17 -16 -16 -17 -16
@cancel_please bm 18 -19
de__numero v -16
hacer$ m -18
right__to m -17
sending_them k -15
toman* mn -15 17
voy_con mp -23 19
~targ hu -17 -16
~zz> m 15
""",
    """
sick amnops -23 -24 -22 19 -24 17
texting__about l -18
vamos m -16
~abri abdhjlmnqru -24 -16 -18 34 -22 -16 -39 -20 -16 -17 -23
~cks> abnorv -29 -15 -24 -17 -18 -15
~enc cdefgnpv -17 -54 -26 -25 -22 -46 -28 -20
~mao> em -22 21
~nste adgu -27 -22 -20 -19
~pap> m -16
""",
    """
favor* m 16
heart ads -17 -19 18
~<kin hjopqrtv -26 -34 -17 -16 -32 -21 17 -20
""",
    """
@hello_@thanks t 19
a__shop m -16
bring_me n -26
lleva abmnop -18 -20 -25 -20 -17 28
pueden fhjlnpqrsu -17 -27 -17 -26 -17 -21 -42 -16 -20 -18
want__a a -25
~ete ijoqrstuv -35 -21 -34 -27 -27 -17 -21 -37 -22
~jos> ajmpru -15 16 -24 -15 -16 -19
~shak ms -17 17
""",
    """
@move__la a -22
get_started kn -18 -17
hay__ir adnq -16 -24 16 -19
joke$ m 18
not:leo m -15
not__off bl -19 -22
south u -17
~<mad dhjnotu -16 -18 -16 -24 -26 17 -17
~haci mr 16 -17
""",
    """
=said:what_is_this abcdefghijklnopqrstuv -75 -94 -39 -65 -70 -111 -23 -105 -68 -24 -82 -46 -85 -88 -80 -106 -88 -84 -84 118 -23
file__@insurer d 15
please__text i -16
tres abdmu -18 -16 -26 21 -19
~uisi bmpru -17 -27 -18 -15 -21
""",
    """
a_calendar bm -15 -17
another_@visit b -18
closed abdghijnosuv -21 -19 -24 -17 22 -21 -26 -25 -16 -20 -22 -16
escribir amuv -19 -24 -17 -15
not:@price b -15
not__anyone hm -15 -24
what__it bdfhjmoq -16 21 -26 -42 -18 -17 -38 -38
~enas fm 18 -21
~kd> em 19 -20
~sas> dio -23 -18 -16
""",
    """
@call_con abilmq -25 -18 21 -15 -26 -15
@wrong__i m -18
alerts ablmv -16 -20 15 -20 -15
set__the m -19
~bri abcdefghiklstuv -30 -26 -24 -34 -19 -25 -41 29 -35 -26 -33 -24 -23 -46 -17
~kil adgijknopqr -19 -21 -18 -25 -17 -22 -23 -27 -15 -18 -20
~nga bcehjmqrsv -20 -24 -17 -16 -23 -40 -17 -19 -17 -23
""",
    """
@visit_this a -16
bike d -15
horse mu -15 16
not:ir abcdgijlmnpqruv -22 40 -16 -18 -17 -22 -16 -18 -33 -26 -26 -16 -19 -19 -19
not:lleguen lm 18 -15
signi* g -15
~<gat dm -17 20
~aps aj -15 18
~rth> jm 20 -16
""",
    """
a__is jmoprs 17 -45 -16 -17 -19 -24
same_as ajmno -21 -15 15 -20 -19
the_first hmn -20 -22 -24
this__@texts lv 15 -17
wait_there amp -18 -15 -16
y__me gqsu -15 16 -15 -16
~<eq al -16 -16
~ndic mu -25 -17
""",
    """
copy e -15
you__someone him -18 -18 -16
~eman bdgijkmns -25 -23 -18 -30 -25 -17 -31 -29 -16
~remo cdioprtuv -15 -15 -17 -24 -19 -21 -15 -21 -27
""",
    """
@vehicle_de m -19
of_these gkmns 17 -17 -27 -19 -19
rock$ ahmtu -16 -19 -21 22 -16
wear__@clothes mn -18 20
~camp u -16
~more acdfhijmnpt -23 -19 -37 -28 -34 -18 -23 -23 -44 -22 -20
~oks> o -16
¿_un mnu -21 24 -22
""",
    """
a__this bgos -19 -16 -17 -18
centr* iu -16 -16
the_@call abcgjlnopqrsuv -19 -36 -20 -30 -27 -23 -22 -31 -25 -34 -18 -27 -21 -34
the_@medicine rsu -15 16 -17
~<spe abefghjklopqrtv -24 -27 -17 -19 -17 -27 -27 -21 -27 -18 -20 -30 -23 -18 -18
~aca bdgijklnpqsv -27 -26 -22 -24 -27 -23 16 -27 -21 -19 -26 -26
~cess dgmu -22 -21 -19 17
~rkin dhnpqrtu -18 16 -23 -18 -16 -20 -19 -21
""",
    """
@symptom_today ms -16 17
i__over io -16 -15
que__conmigo v -19
~uel abdefhntv -23 -28 -19 -26 -22 -27 -35 -27 -31
~ure adefhijkot -21 -23 -23 -21 -29 -21 -31 -24 -17 -24
¿_es adgimnou -21 -36 -20 -18 -32 -24 -29 26
""",
    """
bien cdflmpruv -20 -24 -20 -36 -15 -20 -28 -17 -30
forever$ am -17 -17
~ombr m -20
~omme dgil -16 -24 -15 -16
""",
    """
cvs$ a -17
hurts m 19
is_bad m -15
not_him bglmquv -15 -22 -18 -29 -15 -16 27
says__not bpq -17 -16 17
was__to dnoqrs -30 -24 -22 28 -18 -20
~<ok e -16
~uan cdfglmnqr -27 -18 -16 -24 -20 -30 -19 -35 -16
""",
    """
@open__now m -23
@relative__not mnos -23 -17 -28 -18
al__quiero m -16
alta bdefijklmpqrv -17 -25 -22 -22 -19 -17 33 -32 -16 -15 -16 -18 -16
hermana bcdijkmoruv -30 -24 -21 -16 -17 -16 23 -26 -21 -32 -24
i__find j 18
mn em 20 -20
retur* al -17 -15
same$ aejmou -18 -16 -22 24 -17 -18
~es> bcehijkloprt -50 -20 -96 -22 -22 -48 -33 -27 -31 -17 -16 -28
~illo rs -18 -16
""",
    """
^there adimqsuv -16 -19 -23 -34 -18 17 -15 15
a__esta u -19
car__not bq -18 16
el_@treat cefghijklmopqrtuv -15 -18 -15 -26 -22 -28 -29 -16 -26 -44 -29 -20 -25 -19 -16 21 -21
if__the no -18 19
just__# mo 15 -17
know__put gmu 22 -17 -23
to_walgreens im 19 -20
~<ri acefhiklopv -17 -41 -43 -42 -15 -45 -23 -46 -17 21 -50
~ack> adefhjkloqruv -17 -18 -23 -30 -17 -16 22 -51 -20 -16 -16 -27 -41
~podc m 16
""",
    """
cayo bpq -15 -21 16
perro acdmqu -15 -19 -17 31 -22 -18
que__el dikpsv -25 -17 -19 -23 -22 -25
y__de gjl -26 -24 -17
~ham adimoqsv -22 -17 -18 -32 -24 -18 16 -16
~nub ms -15 16
""",
    """
#__can g -18
bit u -18
el__@insurance b -16
encan* m 16
me_@cancel bilopq -30 -17 -23 -30 -28 20
para__@texts am -18 -20
puedo_dejar a -16
yeah mpq -16 16 -20
~cen abcefghiklpqst -17 -31 -20 -17 -20 -37 -22 -32 -29 -36 -18 18 -26 -17
~ecei iv -24 -17
~tre> m -16
""",
    """
estoy_send m 20
hurt$ dqu -22 -16 22
me_pueden blnq -23 -16 -36 -26
~ily> du -19 -21
""",
    """
both mnopu -31 -16 -23 16 -16
nerve* m -16
wednesdays o -15
""",
    """
@stop_but l -18
atien* imuv 19 -21 -20 -19
empiezo$ am 17 -17
the__@open adgijmnorsu -23 -18 -15 -22 -37 29 -19 -33 -22 -23 -21
to__mine o 17
~<gam fhjklmnu -15 -20 -23 -15 -18 30 -16 -16
~<vea am 17 -18
~iscu dl -17 -20
""",
    """
^are abcdefgklmopqrstuv -21 -60 -56 -17 -66 -61 -56 -54 -61 27 -56 -50 -63 -64 -26 -64 22 -67
a_superbill m -30
dejar__@medicine dno -18 26 -17
is_been m -19
no__available imq -20 -15 17
~<ll abcdefghlot -41 -41 -30 -24 -44 -45 -46 -16 -25 -19 -44
~<wep eflm -24 22 -16 -20
~ru> eju 18 -16 -18
""",
    """
the__see ahm -17 20 -16
what__bring jm -18 16
~esit deghjlprstuv -34 -18 -18 -17 -18 -15 -26 -23 -22 -18 -17 -23
~hist qu -16 -15
~mos> cfghijkmnot -21 -16 -28 -19 -20 -26 -28 -44 -29 17 -21
~pock m -18
""",
    """
can__straight m -17
do__time a -16
in__it m -24
no_pasa m -16
~kjhg em 18 -16
~plic abcdjmnpr -16 -19 -16 -23 -20 -31 -25 -19 -16
""",
    """
@call_on mn -23 16
even adhm -17 -16 -15 -23
highway s -15
i_drank m -16
it__instead o 15
let__@texts km 22 -19
trabajo agjmnpqsu -17 -17 -27 18 -33 -19 -29 -20 -26
where__plano jm 17 -16
~ato> m -20
~ibir bdkmnopqrstuv -22 -20 15 -28 -21 -19 -20 -25 -18 -17 -19 -37 -28
""",
    """
^okay em -16 16
bananas mn 20 -18
this__@treat jm -16 -15
~ady> cghjknostu -19 -24 -19 -25 -27 16 -20 -24 -27 -37
~ard aceghijklopqtuv -15 -20 -22 -48 -26 -34 -47 -44 -36 -22 -19 -18 -28 21 -17
~atta m -17
~says cfhilntv -18 -35 -25 -16 -19 -22 -16 -19
""",
    """
@relative__@cancel bm 22 -25
different_time o 15
love_of lm 16 -16
not:quiero acikmoquv -54 -28 -32 -35 22 -21 -27 -32 -29
we__@move m -16
you_guys befginprsv -24 -17 -23 -26 -26 -21 -33 -19 -20 -19
~<roc ahmtu -16 -19 -21 22 -16
~esg dmu -18 -19 22
~leav acghipstv -23 -26 -23 -22 -35 -28 -25 -21 -24
~nybo djmru -22 -16 -23 -21 -20
~oner almnpqs -38 -21 -38 -26 -18 -29 -16
""",
    """
@move__no m -21
ahora bdhjlnopsu -23 -18 -25 -15 -15 -25 -20 -17 -16 -18
cambiemela mo -19 19
have_to achimpqrstuv -45 -32 -19 -38 -36 -47 18 -16 -27 -31 17 -27
is__pharmacy imu -17 19 -16
language cu 21 -17
moved deflmnprsuv -16 -16 -16 -29 -22 -20 -23 -28 -24 -25 19
no_llego o 16
on__did jm 16 -17
the_plumber lm -19 15
~<key g 15
~apo m -17
~coul bdlmpuv -22 -28 -18 -26 -35 -18 -17
""",
    """
@food__a m 23
@texts_to im -16 -24
it_for m -16
meter io -15 -18
olvid* adegnqsuv -16 -20 -19 -16 -20 -18 -15 -18 -16
~est> bcfgijklnoqrtv -27 -20 -15 -46 -30 -31 -25 -32 -35 -39 -26 -34 21 -30
~ible ghkpqstuv -21 -27 -21 -17 -35 -22 -19 -28 -22
~sti bdefjpqsuv -22 -56 -22 -30 -19 -48 -28 20 -28 -22
""",
    """
@howmuch_hay n -15
^me cefhijkmpqstv -16 -46 -45 -47 -33 -26 -45 -21 -23 -19 16 -69 -40
are__dangers u 15
necesito__receta im 16 -16
this_@drug hu -18 19
us$ u -16
you__my acghijlnqrsuv -31 -36 -34 -32 -34 -41 -40 -45 -34 -17 -20 19 -20
~<so efghjklnstu -38 -68 -20 -22 -22 -46 -21 -60 -32 -48 -18
~ar> cdefmpqruv -61 -59 -63 -28 -23 -42 -23 -16 -24 -33
~sobr d -17
~ssin m -21
~uda aefghlnopqrsuv -16 -34 -34 26 -31 -42 -34 -18 -29 -22 -28 -26 -23 -29
""",
    """
does__up m -20
drop admprsu -28 -16 -34 -29 -25 -16 -21
what__latest hmu 19 -19 -16
~oca> mrs -24 -20 -22
~oka e -16
""",
    """
habla_@spanish c 19
i__@texts adgkmnoqs -22 -19 -16 26 -38 -23 -22 -19 -19
normal_el s 18
not:yet gmuv -22 23 -19 -26
want__@stop km -21 17
~hut> adghjlmou -24 -21 -18 19 -16 15 -25 -16 -25
""",
    """
buena f -16
do__use mu -24 -20
past_# jr -18 -17
quien__esa u -17
~<ja bdefhijlmors -36 -42 -39 -30 -30 -19 -36 -40 18 -22 -22 -16
~rme> abcefghjmopv -16 -22 -26 -23 -25 -27 -33 -26 -23 -18 -27 -37
""",
    """
eres abdgnquv -21 -16 -17 -17 -16 -16 20 -17
how__times lm 15 -20
jk$ flm -17 -16 20
se_rajo mpq -21 -15 21
what__he mn -17 17
~ber> abcefhoqrt -23 -39 -35 -21 -25 -19 -25 -32 -34 -30
""",
    """
@person__me bilmquv -18 -24 -20 -21 21 -19 -21
@vehicle__there j 19
babysitter bo -16 16
bendecido_dia fm 16 -17
de__favor k -18
manan* acdfghijklprtuv -28 -24 -30 -17 -24 17 -29 -28 -17 -19 -23 -22 -23 -35 -24
mi__tiene p -19
tengo__@pay dno 23 -20 -16
~<her bdfhjknpqrstuv -18 -35 -35 -27 -21 -18 -40 -43 -35 -35 -20 -20 -52 19
~raig aiqu -19 -16 -20 -20
""",
    """
#_o dehmnru -19 25 -19 -27 -16 -16 -20
my__please cjkr -29 -15 -23 -20
next__after o -15
se__@pay cdno -16 18 -17 -16
sigan__los lm -18 17
~<ven abcghijklnov -32 -21 -20 -17 -20 -25 -18 -18 -19 -22 -21 -18
~df> em 22 -21
~entu n 16
~eve bcdejknopqrtv -15 -46 -29 -40 -63 -22 -30 -33 -35 -37 -16 -22 22
~mmon ahmnsu -16 -16 -23 -20 19 -15
~ruck biku -16 -16 -16 -16
~squi u -19
~yda d -15
""",
    """
@texts__vez m -15
caseworker mpq -17 24 -18
letter__my ai -18 16
lost acghiklnpstuv -30 -15 24 -22 -23 -20 -40 -39 -36 -19 -25 -25 -27
place__you m -15
que_se cdimoqu -16 -26 -21 -21 -25 -15 17
racing m -22
""",
    """
@symptom__yesterday s 17
a_no mu -25 -15
and__do hm -16 -27
last$ mnu -26 -16 20
later_hour mo -18 18
not:a abcdefhjkmnprtu -19 25 -35 -27 -17 -17 -34 -26 -24 -30 -46 -26 -28 -31 -30
number__@call im 18 -26
~erg iu -15 -26
~quej ai -15 20
""",
    """
precio adefgijmqu -20 34 -20 -21 -15 -19 -17 -26 -18 -31
remove_me bluv -21 17 -20 -18
so_you qu -18 -15
which_exit j 20
~<kn abdehijlps -45 -19 -22 -35 -38 -35 -42 -16 -22 -32
~atev dfghijqtuv -23 -21 -20 -19 -15 -17 -17 -16 -27 -21
~rco defgjmn -17 -17 -17 -16 -23 -28 -20
~reol cm 17 -15
""",
    """
@call_her p -18
@relative_wear mn -21 21
^describe g -15
there__no imrv -16 -23 -19 16
~bac adefhklnortuv -16 -15 -19 -27 -18 22 -49 -26 -19 -22 -16 -23 -37
~ecta dq -16 -15
~marm m -17
""",
    """
@person__up m -17
answering g -17
dejo_el m -18
her$ abdhlopquv -16 -20 -19 -15 -19 -17 -18 -16 -26 15
how__@food n -20
me__those m -16
mensajitos m -20
que__@fetch adghijmnou -24 -42 -40 -16 -21 -17 -20 32 -18 -20
~ach abckmnopru -19 -38 -29 -36 -18 -40 -36 -19 -25 -27
~orld h -15
~saq aklmv -20 -17 19 -21 -20
""",
    """
@drive abcdefghiklmopqrstuv -56 -50 -57 -51 -41 -48 -16 -54 -51 -57 -49 -43 -68 43 39 -41 -41 -48 -72 -35
@texts_coming bklmr -15 -21 -15 21 -21
gas adghilmnsuv -17 -33 -19 -15 -18 -17 25 -25 -19 -30 -19
high adgijlnopqru -23 -21 -19 -16 -27 -17 -26 -18 -15 -18 -19 19
my__me cdgimnpqsv -22 -19 -19 -23 -52 -29 33 -31 -17 -22
~desa abgjmu -33 24 -17 -20 -22 -17
~ila hjlnrsu -17 -24 -16 -24 -23 -20 -25
~tuf adhjo -17 -22 -19 -19 -16
""",
    """
but__@date o 15
is__@pay jqu -15 -15 -17
we_lost boq -15 -17 18
with__with iu -21 17
~in> bcdefhilmopqrt -56 -47 -49 -49 30 -55 -27 -16 -17 -15 -27 -47 -29 -36
~itc m 20
~str acdkops -18 -25 -34 -16 -39 -39 -20
""",
    """
@relative__con aq 18 -20
no__pregunta gm 16 -15
remind o -16
send__the jlm 16 -16 -15
to__@machine m -16
you__@vehicle ahi -15 -20 -18
~<mud ab -17 15
~eand m -21
~ela> aglnoruv -18 -16 -28 -16 18 -18 -16 -19
""",
    """
a__over p -15
anular aklo -27 18 -27 -31
be__do l -16
diciembre adhjmnor 18 -19 18 -19 -23 -16 -24 -16
jj$ em 24 -25
llega_el m -19
of__morning fmn 17 -17 -18
with_@clinician i -26
~bio m 17
~punt bdgilmo -18 -20 -15 -20 -20 -29 -17
~ues> bdeghijklptuv -24 -51 -21 -44 -18 -24 -30 -19 -33 -19 -21 -31 -29
""",
    """
@move_a o -15
is__the acdfgjklnprtv -50 -28 -17 -33 -39 25 -21 -30 -27 -20 -35 -24 -38
puede__despues o 17
""",
    """
can__@call abcghijklmnpruv -18 -24 -25 -32 31 18 -27 -17 -23 -43 -40 -20 -31 -35 -18
run_me ad -17 17
through__do mu -18 15
won$ m 15
worki* dhmnrtu -17 17 -30 -15 -19 -18 -19
~aje dhjmnqs -23 -17 -16 -23 -15 -25 -21
""",
    """
^never aimrst -24 -19 18 -19 -17 -18
check_to am -19 16
el__iba q 16
just__i m -17
mind__@visit bm 22 -21
nights m -20
~apar ijnosu -16 -20 -22 -22 -16 -16
""",
    """
bit$ u -17
can_someone abm -21 -19 -17
could_we mos -17 17 -19
in__text klm 16 -22 -19
make__the bo -16 19
me__dar bnop -18 -20 -22 -19
recomendo$ agm 16 -15 -16
ropa adgimnqsu -20 -15 -42 -16 -26 35 -19 -17 -19
~<wat bgijlmnopu -19 -15 -18 -21 -20 16 18 -16 -20 -27
~resi dghi -21 -17 16 -18
~scho p -17
~tal efghiklnopqrtv -31 -31 -48 -51 17 -40 -21 -48 -19 -27 -22 -35 -27 -17
""",
    """
know_how gmuv 16 -17 -25 -19
my__going m -16
~<pag dfghjlmnoqsuv 30 -17 -18 -18 -16 -19 -31 -22 -24 -21 -16 -17 -15
~erf bmt -16 -18 19
~oss hiknqsuv -27 -16 -26 -33 -36 -26 -31 -22
""",
    """
algun o -16
in__is dimq -23 -17 -19 -18
~asd bcdefghijklmpqrtuv -19 -20 -22 38 -29 -19 -15 -21 -21 -20 -29 -40 -16 -16 -17 -24 -25 -23
~marc egjmuv -17 -15 -20 -26 -22 21
""",
    """
@door_is au -21 -19
con_la bdgiklnpqrtuv -23 -27 -32 30 -17 -30 -25 -31 -30 -20 -18 -21 -20
pulled ar -18 17
the__need i 18
~<fro aehkoqtv -32 -22 -17 -18 -31 -38 -19 -42
~<til abhimnr -20 -16 19 -18 -24 -17 -19
~<uno m -16
~beco dou -16 22 -17
~otam am 16 -18
""",
    """
@relative__up a -21
@symptom_all m -16
hora_@open a -17
me_# am -21 -22
pico agjmu -18 24 -15 -25 -15
puedo__despues aqs -15 15 -16
""",
    """
bille* dmv 20 -20 -15
easy abj -17 -16 17
escriben m -17
usar g 17
~elc jm 15 -23
~fec cdfhijklmpqrv -22 -37 -19 -27 -24 -24 -27 -25 -35 -24 -33 -25 -27
~frio bm -15 22
~wild t -15
""",
    """
@day__so m -19
^anybody hi 17 -17
if__need ad -16 -16
mi_turno am -19 -26
not:my bcdjkluv -46 -20 -32 -24 -17 -33 -15 22
of__text l 16
ready_to ak 23 -15
~hdr km -17 -18
""",
    """
team m 15
todav* bd -18 -19
~<die abil -21 -17 -16 -20
~look bfghlnopsu -22 -20 -23 -25 -23 -30 -20 -25 -16 -33
~tra> cefhiklmnpqrsu -29 -19 -23 -21 -16 15 -19 -20 -43 -36 -25 -35 -42 -51
""",
    """
@insurer_cover du 17 -19
borren v -15
card$ anq -19 20 -17
con__o i -19
if__just mq -16 16
need__sent im 21 -24
oops m -16
the_day abijlmqru -21 -22 -17 -25 -17 -22 -30 -17 -23
we__have amv -16 -21 16
wear_when n -16
~ico> cdgijnops -18 -32 15 -30 -29 -28 -16 -24 -27
~ws> adgijmoq -18 -23 -16 -19 -20 26 -18 -16
""",
    """
at_a r 17
ese_@treat n -15
keep__for m -21
off__is m -18
somebody__i bo -16 -16
to_fly dm -20 19
want__one a 16
~elim aklmv -16 -17 18 -24 -15
~lled bghijklmnpsu -30 -23 -19 27 -23 -19 -24 -31 -31 -17 -23 -22
~oud> m 16
""",
    """
^forget adjkntuv -18 -21 -24 -24 -22 -21 -16 -16
did__get adgijln -21 18 -18 -22 -24 -26 -16
house$ bm -16 22
quien abcdefghijklnorstu -38 -27 -35 -22 -20 -18 -21 -24 -16 -26 -37 -29 -32 -28 -33 -32 -21 21
~eals d 17
~kay el -16 -16
~live abhjlnoru -19 -18 -17 -19 -20 -21 -18 -16 -28
""",
    """
charged adim -16 23 -16 -29
directions_please m -16
things__ask gu 15 -15
to_explain iu 16 -17
with_her mnq -18 21 -20
~gina m -18
~ire acghklnotu -26 -20 -31 -26 -21 -24 -36 -28 -17 -28
""",
    """
clear$ gmu -21 27 -18
going__my m -15
not__come ablmo -18 21 -18 -29 -18
un_@vehicle jpru -23 -22 -15 -19
you_need abijmo -33 -21 -24 -18 -17 -21
your_earliest h -15
~gue dfgmpqru -38 -19 -32 -22 -19 -17 -40 -45
~mist l -20
~tafa uv 17 -18
""",
    """
changed$ p -17
igual$ drst -16 -18 -16 -15
not:esperen bmor 23 -24 -15 -19
who_invented m 15
with__@clinician blnopru -15 -18 -17 -19 -16 -16 -23
years bdhilnopsu -18 -27 24 -20 -25 -27 -24 -16 -19 -25
~ompa abghijlmr -17 -21 -20 -16 -19 -23 -15 -24 -21
~sien adjmnos -28 -18 -18 -16 -19 -18 16
""",
    """
^despues bq -20 -20
anotame am 16 -18
ayer$ is -16 17
be__off lm 18 -19
i__that ijlqtu -18 -21 -17 -20 -20 -29
me__it ajqru -27 -16 -19 -17 -23
this__@clothes lmv -18 18 -19
~elps gmt -19 -21 16
""",
    """
@relative__hoy m 16
chicle m -16
instructions n 16
la_@symptom mu -18 17
you_may klm 20 -19 -17
~nas befghklmoptv -24 -20 16 -26 -26 -19 -25 -17 -25 -28 -20 -19
""",
    """
@texts_again klmn 28 -27 -23 -18
got__but gmor -19 -16 -17 17
place$ k -18
put_on dg -18 -24
~<anx mu -18 15
~bou cefghlst -22 -22 -27 -39 -38 -18 -20 -29
~cowb m 19
~eave acghiklprstv -21 -24 -17 -16 -33 -23 17 -26 -16 -16 -17 -23
~empo abd -19 -16 -23
""",
    """
i_asked a -16
mi__@drive v -18
why$ mu -19 18
~ales d -22
~oct mu -17 15
~tand kmnqruv -16 -21 -18 -16 -24 -18 -23
~ults m -16
¿_llevo n 16
""",
    """
am__where j 17
could__me bdgmnsu -17 -19 -16 -27 -22 -19 16
dos fghklmoqsuv -17 -19 -25 -21 -23 -16 -22 -24 20 -30 -17
file_with d 17
fine__me m -17
me_recomendo an 21 -20
they__i du -18 20
tuve_@symptom ms -18 19
~ase defhnpstv -37 -46 -39 -17 -38 -29 -48 -28 -21
~sar bdehlpsu -25 -25 -17 -19 -24 -26 -19 -30
~wena adefhjklmrstuv -15 -26 -30 36 -20 -18 -17 -25 -32 -16 -17 -21 -27 -16
""",
    """
^took efjlm -24 21 -17 -18 -32
cash acdeghjlmnoqu -21 -18 46 -21 -17 -20 -24 -18 -47 -29 -16 -26 -27
en__casa m -23
~las befikt -23 -20 -24 -16 -16 -27
~lind abhjlt -16 -18 -15 -21 -18 16
""",
    """
a_dormir m -15
abierto m -19
comi blnpr -18 -15 21 -17 -20
is_for m -15
pero_la m -19
road__on jm 17 -20
ya__dije abkl -20 -16 -23 -16
~eryt ahlnru -22 -18 -24 -17 -15 -17
~nobo bdhmopqrsu -17 -16 -24 -27 -26 -23 16 -16 -20 -24
""",
    """
@person_who i -16
bring__@move o -20
de acefglnopqrt -42 -86 -76 -46 -67 19 -22 -20 -18 -26 -49 -21
me__un abdkmpqv -23 -25 17 -17 -42 -19 -28 -21
the__@staff hjm 20 -18 -18
~aper goqru -27 -22 -18 -15 -25
~ecti gir -22 -25 -20
~ini fghlnqrsv -17 -18 -22 -18 -24 -16 -22 -22 -18
~lak pq -21 16
""",
    """
es_esto gu -24 18
got__number v 15
mejor__@english c 19
so__have q -17
someone__can p -15
~rato m -21
""",
    """
fine_with m -16
for__next n -16
so bcdefghijkmnv 24 -24 -18 -27 -36 -23 -35 -30 -39 -43 -52 -64 -63
would__me am -18 16
~find abcdegiknstu -19 -29 -21 -34 -15 -29 -29 -28 -36 -23 -24 -30
~foun adioqrsu -23 -19 -17 -16 -22 -17 -18 -19
~rlo dlru -18 -26 -19 -18
""",
    """
now__am m -17
the__there h -18
~ubl amr -21 -26 -18
""",
    """
for__i hinu -16 -15 -16 -16
had_this v 23
inscribirme$ l -15
need__have ai -17 -16
printer m 19
~itu mo -25 -17
~mana cdefgjklprstuv -34 -43 -16 -28 -39 -47 -33 -17 -28 -32 -26 -31 -20 -24
~poss dknu -18 -16 -16 -16
~urn> abcdeghpqstv -25 -46 -23 -16 -19 -25 -34 -23 -22 -27 -17 -21
""",
    """
do__instead bmo -16 -15 19
feeli* aru -18 -16 -29
it__@eat m 15
puedo__caminando q 19
to_sleep mu -22 21
~<jaj bdefhijln -30 -33 -35 -28 -24 -26 -27 -38 -31
~nua hmn 17 -17 -17
~roo bcdghiklrtv -29 -24 -35 -27 -27 -29 -23 -31 -29 -21 -29
~slot am 18 -16
""",
    """
@cancel_just bmo -21 -33 26
about_this im 15 -16
cover q -15
is_next m -19
my__# bijlmoqsu -28 21 -20 -21 -22 -35 -18 -28 -24
send_me cdgijlm -16 -22 -26 -21 23 18 -42
someone_there himo 18 -16 -16 -18
~<new dijm -20 -17 -17 24
~ast> beot -20 -17 -32 -29
~xten diu -16 16 -16
""",
    """
am__it u -15
many_@thanks m -18
nothing__now amn -17 17 -15
take_that m -25
telli* m -17
this_week blmnsuv -23 -16 16 -16 -26 -34 -21
to__patient aim 16 -16 -18
where_they m -17
you__taking ajmnq 21 -17 -16 -22 -15
~scra amnou -17 -29 -17 -16 -19
""",
    """
are_texting mv -17 17
it__@late djqru -16 -22 -17 -22 -18
old abcdefhjmnors -22 -19 -18 -35 -18 -26 -30 -19 28 -30 -20 -20 -20
~cho> bijmpuv -30 -18 -17 -28 -21 -22 -17
~inve mu 25 -20
~mi> abdeijlmnopqu -25 -19 -18 -17 -20 16 -19 -18 15 -17 -20 -19 -20
~sig bcdefgin -17 -30 -22 -24 -26 -39 -42 -15
""",
    """
^looking am 18 -20
era_para mu 17 -21
four__of m 16
nothing_to amn -17 -29 20
plata jnou -15 -20 -17 -16
~cab kq -18 -16
~mut u -18
~reg bcdejlnorsu -21 -28 -43 -17 -18 -31 -38 -16 -33 -32 -15
~ssue empq -16 -16 -17 20
~xact dm -16 -20
""",
    """
a_su m 16
fan k -17
how__use dglmu -15 22 -22 -16 -20
it__your mu -23 24
who__ask m -24
~erto r -15
~nds> glmnr 17 -17 -29 -20 -20
~res cefhijlorstv -43 -52 -54 -24 -26 -44 -29 -47 -38 -21 -29 -44
~ster bcdghjkopqrtv -26 -16 -21 -21 -26 -21 -21 -20 -19 -21 -24 -17 -25
""",
    """
#_@texts lm 18 -15
en__por abcgj -17 -22 17 -19 -26
is__all o -18
is_got am 15 -16
not:make amr -15 -17 16
plan$ u -15
someone_to bmo -17 -15 -15
~ppen afhjn -22 -16 -15 -22 -21
""",
    """
@visit__day m -15
do__pick m -19
eso_es admnuv -18 -16 -36 -16 21 -18
mexico mu 21 -17
pueden__por m -18
there_and nq 18 -30
~ce> acdefghiklnpsv -25 -46 -16 -59 -22 -21 -56 -30 -29 -41 -20 -17 32 -28
~clet mr -17 -15
~cog bijmnu -19 -29 -17 -31 -20 -24
""",
    """
@relative__@drive mno -26 -22 -15
manana acdfghijklprtuv -28 -24 -30 -17 -24 18 -29 -28 -17 -19 -22 -16 -23 -35 -24
need_someone p -18
sobre adn -19 -22 -19
to_@call abdgijmnop -17 21 -23 -18 25 -15 -47 -18 -17 -23
~<idi aclmo -16 27 -17 -19 -18
~lady abijmnorstu -22 -19 17 -20 -17 -17 -17 -15 -17 -18 -15
~ndat a -22
~ses glmoqrsu -16 -24 -16 -21 -19 -15 -17 -24
~sir abjlnprv -23 -18 -20 -18 -19 -15 -18 -18
""",
    """
@animal__@sick m 15
appro* dm -17 -17
i__@visit abdgmn 18 -17 -33 -19 -36 -39
name_is am -16 -20
not:remember m -17
pagos m -18
~rno cgijklmnoprtv -20 -19 -27 -24 -32 -36 -15 -15 15 -26 -17 -19 -18
~uerm mnqu -21 -19 -16 21
""",
    """
@day_y bo -24 21
@drive__in p -18
have__my c -15
no_puede acmno -17 -17 -15 -30 -22
nuevos$ a 15
that_is acdgjmnoqtu -20 -20 -44 -47 -43 20 -22 -17 -27 17 -34
~asta acdefglmpqrstuv -22 -17 -21 -15 -18 -22 25 -39 -16 -25 -24 -17 -17 -18 -19
""",
    """
al__que adhijlmuv -15 -17 -16 -22 15 -17 -32 -20 -17
arrange ao 20 -18
copay dmu 24 -31 -17
just__@day m -17
set__@visit a 16
~olo> bfghijmnsu -24 -17 -20 -18 -24 -16 -35 -26 -21 -18
~yo> bginopv -16 -17 -19 -19 -16 -22 -18
""",
    """
@eat_at mn -17 17
cuentame__@body m 19
in__minutes r 17
la_@food mn 24 -15
off__for a -15
soon$ o -18
what_about abdhmnoqu -27 -20 -30 -17 -48 22 24 -20 -17
~<vay b -16
~ball bjn -16 -19 -15
~inu bcdefgjknopqrtuv -28 -25 -27 -24 -20 -31 -22 -30 -29 -32 -20 -25 19 -19 -29 -26
~minu abcdefghjklnopqrtuv -32 -28 -17 -20 -20 -17 -18 -19 -20 -23 -23 -23 -27 -16 -20 20 -16 -21 -20
~pers djoqru -20 -18 -16 -16 -17 -26
""",
    """
humana m -16
my_face m -19
~adp mn -16 17
~rsta au -16 -17
""",
    """
@fetch_ese n -17
legal$ ju -16 25
my__sorry m 16
senorita m -26
taken mpq -19 15 -19
~king cefhilno -24 -25 -46 -22 -24 -51 -24 -37
~ory bjl -17 -16 -15
¿__esta jmqu -18 -17 15 -21
""",
    """
@drive_myself p -18
alguien_me i 17
no_es cgjlmnpqrsv -18 -28 -27 -27 -23 -23 -16 -30 -20 -21 40
texting dfhjmnopqrst -18 -21 -19 -21 -22 -22 -25 -20 -24 -24 -18 -25
~<pid mor -24 -16 -17
""",
    """
@book_my am 24 -19
el__@texts l -18
harassment l 16
hay__o n -15
next__i am 16 -24
not:sure g 18
~<jkj em 17 -16
~iso> adeijnrtuv -24 -19 -18 -17 -20 -18 -19 -19 -22 -21
~lat> qr -18 16
~wash ln -17 16
""",
    """
@move_para ao -26 28
dejar__carro m -16
me__otro m -15
my_flight m 16
that__there mn 16 -19
the_lady im 18 -22
~een acdefgimnopqv 15 -36 -19 -25 -26 -40 -24 -19 -42 -32 -36 -28 -23
~hote am -17 15
""",
    """
el__me adghlmu -21 -17 -22 -16 -21 -38 -22
if__am mor -34 -20 17
need_it am -17 -19
not:mr m -16
the_afternoon ao -19 18
where_do lmpqru -19 -24 -17 -18 -17 -15
~bbie muv -20 -19 24
~fou dikloqrsv -28 -23 -16 -22 -23 -24 -25 -23 -16
~ruzo o 16
""",
    """
@howmuch_tiempo dm -21 -27
como__contesta m -16
consiguieron__celular mu -15 15
conteste gm -18 16
does__car dgmn -18 -15 24 -23
french$ m 18
get__this ailm -21 -16 17 -29
i__past j 15
manana$ abdghijlmptuv -21 18 -23 -18 20 -26 -20 -27 -17 -16 -17 -24 -18
neede* bo -16 -18
quede_sin acdijnopqr -25 -19 -16 -19 -17 -22 -21 -20 22 -17
se_queda m -17
who__for uv -15 20
~ebbi muv -20 -19 24
~iev u -15
""",
    """
@relative_@cancel b -16
do__@call dm -17 -22
me_llevaba pq -15 18
the_@staff ilm 25 -16 -32
when__get a -27
~<soo dghijkmpqs -22 -24 -28 -23 -23 -19 -22 -20 -27 -18
~hoos am 16 -15
~mea dhijklnqru -32 -16 -21 -28 17 -22 -24 -18 -20 -33
~nces mo -16 -18
~nit abfjklrsu -16 -19 -17 -18 -18 -20 -19 -22 -34
""",
    """
de__por abimp -17 -28 -17 -22 -16
idea_@stop lv 20 -20
of__today bor -17 -16 -21
~igu defijkmqst -18 -17 -23 -32 -34 -28 -26 -32 -19 -27
~illa io -17 -17
~ive cefgjlnostu -48 -39 -44 -61 -34 -25 -22 -21 -39 -46 -23
~nti bdefiklmpqtv -15 -38 -24 -24 -31 -33 -26 -16 -25 -19 -16 -27
""",
    """
chess mn 21 -16
de__que ahjlnpv -26 -19 -19 -19 -28 -21 -21
doy ijlmopqu -18 17 -21 -29 -18 -17 -15 -19
esperen blm 21 -16 -24
main jm 17 -18
para__mas ou -19 -16
ya__escriban l 15
~frec m -22
~olvi adegnqsuv -16 -20 -19 -16 -20 -18 -15 -18 -16
""",
    """
@visit__hour m -22
heading r 17
said__her p -18
two$ o -15
~oing eghijklmnstuv -16 -21 -17 -19 -22 -27 -21 -18 -19 -21 -35 -21 -24
~veni bgiklmprtuv -26 -17 -20 -16 -17 -41 -18 -20 -17 -23 -20
""",
    """
on__day gnq -21 18 -16
want__it mu -20 -18
""",
    """
@move__alarm mo 17 -16
^want abkmor 26 -25 -23 -29 -16 -18
how__would adm -21 -17 16
paseme_con ij 18 -19
~bete u -16
""",
    """
@visit__que bdm -17 -15 -19
ayuda__favor ag -15 15
ir__trabajar n 16
trata gu -16 18
~<tw agknpqtuv -18 -22 -19 -19 -16 -17 -23 -19 -17
~est abcdefjknoqs -17 -43 -35 -24 -75 -33 -17 -16 -34 -33 -31 -21
""",
    """
^alta defiklmr -21 -22 -21 -18 28 -26 -27 -16
adentro$ ajmou -17 -16 -20 -20 15
hit abdhjkmnopqrstuv -29 -32 -28 -16 -30 26 -47 -30 -19 -21 -29 18 -18 -16 -26 -22
ma abcdikmno 23 -16 -16 -16 -18 -16 -22 -19 -22
me_mandaron m -15
spinny ms 19 -19
~chi deghikpqu -22 -16 -31 -23 -32 -21 -26 -25 -29
~ciu dju -16 16 -18
""",
    """
agrad* fmor -16 -28 -23 -15
chance$ m -21
se__@relative abcnpsv -19 -24 -15 -16 -27 -16 -21
what_day ano 26 -20 -16
~<ur bdmuv -21 -23 -29 -29 -15
~rot diu -18 -16 -21
~uec alm 19 -16 -22
""",
    """
la__@eat hm 15 -16
like__come a 19
no_le cgmu -16 22 -19 -16
rain abmnu -18 -15 23 -18 -16
taco h -20
~<ele m 19
~mail abcdjmnoquv -24 -21 -18 -18 -24 26 -16 -23 -17 -21 -17
~ror l -16
""",
    """
a_# bdilm -22 -16 -21 -17 20
lovely$ m -17
mi__estar n 17
necesito__con gm 18 -22
on__that mq -18 -18
siemp* agnuv -16 -16 -19 -16 -17
soon__possible mo -18 -17
~lir> ns -15 -16
~sde> abdgilmopqrsuv -29 -26 -30 -18 -18 -28 -16 -15 -19 -27 -28 22 -30 -16
""",
    """
^llego djnoru -24 -26 -27 -23 36 -17
dinero m -17
hook__with am 22 -19
the__now dgnpu -18 -23 -19 -17 -23
want__again kl 30 -27
~alor fmu -15 27 -27
~ria efhjklmnqrstu -17 -29 -42 -32 -21 -16 -20 -41 -45 -23 -46 -32 -31
~tle> ou -19 -17
~xima m -23
""",
    """
be_a bimpruv -19 -27 -19 -21 18 -29 -16
i_buy agjmn -15 -20 -24 26 -24
i_filled a 16
what__going dmnu 24 -18 -17 -23
""",
    """
@medicine__it nu 18 -17
@treat_place u 15
can__@drive ajnoprs -18 -23 25 -26 -26 -16 -18
iba__mi m -15
not__there abhijlmnpv -16 19 -21 -17 -21 -17 -33 -21 -18 -19
the__place akv -20 -16 -20
what__street jm 19 -16
~<ki aefghijpqrtv -26 -17 -21 -18 -38 -19 -22 -30 -40 -41 16 -26
~dens lm 16 -17
""",
    """
a__llega hm 15 -21
ir_antes o 17
it_take djmu -28 -23 24 -18
un__de abmosv -22 -20 -17 -16 -18 -18
~hub afm -16 18 -18
~ncl> bclmou 25 -16 -17 -22 -17 -18
""",
    """
@relative_from m -18
^got cefghjklmnpqrtuv -45 -47 -43 -21 -29 -20 -39 -55 -35 -18 30 -69 -29 -18 -31 -19
^set adilpr 24 -22 -26 -22 -21 -21
a__@treat iu -19 -21
anniv* m 16
~<avi adefhijnrsuv -23 -17 -18 -16 -15 -25 -16 -22 -17 -17 -17 -16
~<fl acefghilnpstuv -46 -27 -24 -26 -32 -35 -34 -37 -46 -26 16 -23 -42 -34
~bunc m -16
~ero> defghnpqstu -34 -46 -41 -30 -35 -36 -18 -21 -25 -50 -21
¿_cuantas adimo -17 -20 -16 -22 -15
""",
    """
me__esto m -16
necesito_@move a -16
to_skip abdinu -18 27 -18 -18 -25 -20
voy_borrame l -15
~bin kl -18 -20
""",
    """
@day_can o 21
@late_and r 17
do__in adn -21 -18 -19
hit__by m -15
this__they u 16
~ful> bdj -16 -18 -19
~iod abdmnqu -18 -16 -17 -23 16 -22 -18
~usq m -17
""",
    """
@thanks__help gt -16 21
^ok bcdefghjlmnoqrstv -42 -45 -62 -69 -63 -47 -42 -45 -52 35 -32 -37 -41 -18 -31 16 -43
bring__@animal mn -30 26
es_la adhnqrs -21 -27 -16 -16 -16 -15 -19
que__dia bdm -18 19 -20
~pera adjqu -21 -26 -20 -23 -23
""",
    """
how__text g 19
on__is mnr -28 -22 20
take__and h -15
the__@late m -16
the__is abcdfghklnqtv -18 -21 -25 -40 -25 -33 -20 -27 -31 -26 -27 -24 -31
~<aft cdegijlmtuv -37 -18 -20 -35 -15 -24 -31 -34 -25 -17 -18
~els acghijknrtu -17 -27 -25 -24 -27 -24 -15 -26 -23 -17 -19
~taff im 18 -29
""",
    """
how__today fhm 21 -21 -21
is__by jm 18 -20
pana mq -15 -16
~igr qu -17 22
~upa> aqu 20 -15 -15
""",
    """
#_no lm -17 -16
mi defghijkprstuv -53 -80 -22 -73 -72 -53 -75 -35 39 -51 -45 -42 -42 -35
permiso_para m -15
you__old v 20
~aste adgijklnotu -19 -16 -30 -15 -22 -17 -31 -21 -18 16 -33
~trad abimoq -17 -15 -16 -23 21 -16
~ywa m 15
""",
    """
@cancel__had bm 17 -16
blocked m -18
does__@price u -16
ese__me no -16 18
mande_el am -16 16
~chas dm -15 -16
~enis m -17
~ingi m -22
""",
    """
es_lo bijmn -18 -21 -20 -25 -21
get_an amn 26 -17 -17
highw* s -15
para__proxima ao -15 19
~<han abcdefhnotv -18 -21 -17 -18 -19 -20 -18 -23 -21 -18 -23
~aske abdjnstu -30 -17 -17 -17 -21 -20 -17 -18
~etw ai -16 -19
""",
    """
a__please bcim -17 -20 21 -33
corner jm 15 -16
not:veo jm 17 -15
~<ig adefghijlost -18 -25 -16 -18 -19 -16 -19 -20 -17 -19 -22 -22
~extr bdimu -17 25 -17 -16 -20
~tha aefghijklptu -25 -40 -30 -19 -49 -25 -15 -20 -43 -18 15 -20
""",
    """
am__@late abhmnqrv -17 -18 -19 28 -23 -18 -15 -25
florida bm 16 -17
have__@sick mn -17 16
ya_esta mpqr -15 21 -26 -15
~<ah cdeijnopqstu -23 -15 -32 -29 -28 -16 -28 -24 -19 -27 -30 -31
~<or adilou -18 -16 -23 -20 -19 -20
~dep cghlmnpqrsu -15 -30 -17 -16 -25 -25 -17 -23 -19 -23 19
~hes abehjklmnopqrt -44 -34 -20 -35 -33 -16 19 -15 -42 -35 -23 -34 -35 -25
~tari aijq 18 -22 -20 -15
""",
    """
a__# cgjmqtuv -15 -19 -29 -28 -26 -23 -18 -22
ago v 19
~esd abdgilmopqrsuv -29 -26 -30 -18 -18 -28 -16 -15 -19 -27 -28 22 -30 -16
""",
    """
family$ bdu -17 -19 -19
~alir ns -15 -16
~bor acdehijnrtuv -31 -17 -28 -16 -24 -32 -32 -30 -29 -19 -44 -23
~eams su 17 -21
~ggin mr -19 15
""",
    """
become dou -16 22 -17
describe_how g -15
i__@call adglnoqu -24 -29 -19 -17 -18 -21 -19 -22
it__sending m -16
keep_my kov -15 -22 -21
me__over i -15
~diga d -17
~mand abefghimopst -31 -34 -17 -28 20 -52 -28 -22 -23 -43 -50 -35
~touc p -18
""",
    """
and__be q -24
evening_all fh 19 -16
wear_off mnu -17 -26 17
~<let dgnoquv -18 23 -25 -21 -18 -30 -17
~rno> ijklmnps -24 -18 -25 -31 -17 -24 -18 -20
~wat bgijlmnopu -19 -15 -18 -21 -20 16 18 -16 -20 -27
""",
    """
@relative__a cdgilnprs -22 -26 -16 -28 -25 -36 15 -22 -20
i__going dmn -21 -24 -27
law__is mp -16 20
los__otra m -16
never cdhijnopqrtv -16 -19 -16 -24 -22 -22 -29 -20 -17 -22 -28 18
no__@english bcglmqruv -19 32 -35 -19 -38 -21 -17 -21 -19
there__at j -15
~carn d -15
~rco> efjmu -16 -17 -17 -22 -17
""",
    """
#__for imr -18 18 -18
are_good mo -28 17
at_# abcdeghjlmqstuv -24 -31 -17 -34 -29 -22 16 -38 -28 -17 -19 -34 -17 -19 -36
interstate$ m -18
that__@medicine m -16
~co> efhlmopt -35 -25 -35 -20 -20 -35 -40 -30
""",
    """
en__me mo -19 -15
los_bendiga m -18
my_balance d 23
~eep> abcdefgijprt -49 -31 -28 -37 -20 -16 -23 -23 -31 -32 -18 -25
~gent bcfgiklmnoqrs -34 -17 17 -20 22 -27 -21 -19 -17 -22 -21 -18 -22
~rom aehkoqtv -30 -21 -39 -17 -25 -41 -16 -34
""",
    """
=said:nothing abdefghijlmnopqrstv -24 -40 -36 76 -60 -23 -40 -26 -59 33 90 -21 -66 -44 -57 -72 -64 -70 -22
barki* m 18
dentu* n 16
se__fue m -17
~anc cefhkpqtv -27 -25 -26 -36 -29 -32 -17 -20 -41
~ies> hlq -15 -15 -15
~uere klmoq 18 -19 -21 -16 -19
""",
    """
@call__when im 20 -16
@ride$ abcdefghijklmnopqrstuv -47 -25 -44 -54 -34 -41 -53 -41 -36 -27 -37 -47 -79 -42 -54 30 61 -54 -41 -43 -56 -45
enero do -17 16
it__not mq -19 -33
not:chair m -15
that_@visit bmo 26 -20 -24
~<gu deflosv -25 -28 -16 -35 -26 -42 -20
~dk> m -16
~reco bcdgjrs -29 -25 -20 -34 -31 -28 -16
""",
    """
add_me agilm 26 -18 -17 -24 -32
here$ cdfhjnopqrsuv -21 -32 -27 -38 -20 -28 -29 -31 -30 -23 -31 -34 16
in_for amo 16 -24 -17
out_for amnqru -18 -29 -18 -17 -15 -16
out_my abdlm -20 24 -16 -17 -28
~<bus acdfgilnst -19 -21 -20 -16 -20 -27 -22 -25 -21 -24
~oops m -16
~rvi abdimosu -18 -17 -26 -17 -21 -18 -16 -15
""",
    """
@relative__@fetch amnp -17 -23 -24 27
@relative__ella p 15
asking dhlopr -17 -19 -28 -17 -19 -18
atiendan a 20
found adijqu -18 -17 -17 -26 -22 -17
going__snow dm -19 16
it__to bdfgjlnprstuv -29 -15 -27 -33 -22 -28 -24 -20 -26 20 -22 -18 -20
other ijlnq -18 -17 -22 -17 -17
to_@price dm -16 17
you__day abdgjnotuv -17 -16 -23 -19 -15 -18 -16 17 -26 -17
~hing efjkmrtv -25 -24 -29 -16 -20 -23 -37 -65
~sai cdfghijqrstv -20 -32 -17 -20 -23 -20 -26 -20 -26 -27 -23 -25
""",
    """
do__talk i 20
good__out fmt -16 -28 21
para eflmpqrst -24 -20 -17 -30 -22 -21 -27 -42 -36
~<sl bcfhijklnpqrtv -33 -27 -24 -39 -41 -37 -29 -39 -28 -30 -18 17 -24 -36
~cup acfghjklnrstuv 22 -28 -18 -28 -26 -32 -19 -26 -31 -21 -22 -19 -32 -24
~kin efhijlmotv -31 -51 -29 -26 -23 -29 -19 -37 19 -16
~lma adehiklmu -17 -16 -23 -16 -19 -17 -17 19 -18
~ofre u -26
""",
    """
i_needed m -17
mandame abcdgijlmou -21 -26 -17 -18 -22 -19 23 -24 -34 -20 -17
scratch__@visit blm 26 -16 -17
~vers aghjlnpstuv -23 -19 -22 -23 -19 -21 -34 -27 -18 -29 -19
""",
    """
pero_no r -15
up_again m -16
~<hav adefghlmoru -16 -20 -29 -35 -28 -31 -28 -27 -19 -48 -27
~limi adlouv -23 -20 16 -19 -16 -17
~lps gmt -19 -21 16
¿__al o -17
""",
    """
@place__my jm 20 -25
^car m -20
by_the adghijkmosv -18 -19 -17 -16 -15 32 -17 -35 -15 -16 -16
importa l -20
not:give abp -17 -30 -16
nothing_happened gm 17 -17
ok__me almo 16 -15 -28 -18
por_que ghjkl -29 -19 -23 -26 -33
your_@hours ahm -19 18 -18
""",
    """
i__@drive jopr -20 -17 17 -17
i__ready am 17 -22
release dglqru -18 -18 -18 19 -19 -25
wheelchair jm 17 -15
~alta acefgijklnopqrstuv -16 -16 -23 -24 -18 -24 -20 35 -36 -19 -16 -22 -22 -17 -15 -17 -20 -19
""",
    """
bring_a q -22
commands dgmn -15 22 -18 -16
home$ abdijlmouv -31 -44 -19 -15 -22 -16 -35 -26 -26 -17
is__an hjmnoqsu -18 -23 -29 -33 -17 -18 -16 18
muy bcegijklmnpqrtuv -28 -21 -21 -21 -34 -24 -21 -23 -50 -28 -20 -29 -20 28 -40 -33
on_a abgijnr -25 -16 -27 -16 -20 -42 -20
online a 17
paz l 15
~tead adgnu -24 -20 -19 -31 -15
~ura> abcdefgjlmoqrv -16 -19 -15 -18 -19 -19 -15 -26 -20 -45 -23 -15 -18 -18
""",
    """
del__@day hmo -15 -16 17
gold$ dm -17 21
like bdefghjmpqtv -18 -22 -19 -20 -20 -26 -18 -22 -26 -21 -21 -32
~enco jo -15 -16
~eo> bdijnpqr -20 -22 -23 -20 -19 -16 -19 -16
""",
    """
a__voy m -24
as__is blmu -17 -18 20 -20
for aefgijklmnopqrsuv 21 -74 -83 -39 -22 -39 -16 -28 -22 -18 -22 -28 -30 -24 -51 -25 -23
got__ask mp 21 -19
jefe a -18
la__pero lm -18 -16
resubscribe klm 25 -20 -21
sin_trabajo m -20
~eek cdfgijlmnopqrs -23 -30 -17 -29 -29 -25 -24 -22 -44 20 -21 -24 -31 -39
~ety> m -20
""",
    """
a_chance m -19
could__do o 21
direccion abhijoprsu -24 -22 -15 -30 24 -18 -21 -19 -19 -22
is__@open adijn -17 -17 -17 -20 -23
menos$ gu -16 -17
no_longer abmv -17 18 -23 -16
not__@stop m 16
said__would ln -20 -17
to__days o 22
~<adv mv -19 -16
~vida m -19
""",
    """
are__it r -17
can__stay mq -16 16
had__back m -15
no_i bgoqv 20 -21 -20 -23 -18
not:name v 20
perdi adhilopqsuv -24 -16 -16 -18 -16 -29 -16 -23 -26 16 -16
started$ am 21 -24
~<gal d -18
~hjk eflmtuv 28 -22 -19 -30 -16 -16 -16
~kes> abilmuv -33 -16 -19 -20 25 -27 -29
~luc abgjnorst -20 -16 -15 -22 -26 -19 -16 -19 -19
~onst a -19
~uele n -16
""",
    """
a_que abdfghilnopqrsuv -33 -29 -24 -16 -23 25 16 -17 -20 -41 -16 -27 -19 -15 -35 -17
gas__high mu 16 -20
mi__si mpq -17 16 -17
not_now bmt -21 20 -23
parte__quien mu -18 19
someone_i aq -17 17
to_vote m 21
~anq mq -20 -16
""",
    """
alguien__me amn -17 -17 -16
dijeron s -15
double_booked o 17
evening bdmqrv -20 -22 -38 -18 -18 -15
""",
    """
^knock fmu 18 -24 -18
getting__please l 16
guys_take a -16
let_somebody bo 20 -20
ugh m -17
~con cdefhjkmrs -31 -34 -36 -33 -16 -38 -19 -37 -31 -44
""",
    """
a__it dm -18 -18
commands$ g 20
could_my cimnpr -17 -23 -23 19 -18 -15
~<ope dnrsu -17 -21 -17 -20 -17
~nte> ceglmnps -28 -22 -36 -42 -25 -25 -19 -33
~phon bdu -15 -23 -23
~uff adhjorsv -21 -25 -21 -22 -22 -15 17 -21
~uiz u -17
""",
    """
^@clothes acdefghijklmnqrstu -26 -19 -32 -23 -26 -28 -20 -26 -32 -21 -24 -44 42 -19 -20 -26 -16 -34
^good abcfghijlnopqruv -22 -24 -15 21 -16 -16 -20 -17 -29 -33 -25 -24 -19 -16 -23 -18
complaint$ im 18 -16
es_un adghjn -19 -22 -20 -18 -24 -18
hsa dmn 24 -29 -18
the_reminder m -16
~tch> adghjnrsv -27 -31 -25 -18 -32 15 -21 -15 -19
~well o -22
""",
    """
a_@move jlmo -17 16 -16 -18
la_playa jm -16 17
me_escriben lm -19 -15
set_# mr 17 -17
stopp* n -16
~bre acdefgknpqrtu -24 -31 20 -32 -32 -38 -32 -33 -17 -23 -35 -26 -29
""",
    """
i__to cdefhkmopqrsv -40 -18 -25 -33 -52 -17 -15 -21 -32 -26 -22 -23 -58
see__last m 18
sorry_@wrong begmor -18 -19 -24 19 -17 -23
to__just m -26
~avis adefhijnrsuv -23 -17 -18 -16 -15 -25 -16 -22 -17 -17 -17 -16
~hoto m 15
""",
    """
@person__to m -17
again_the kl 19 -18
eve abdfhu -16 -17 -21 -21 21 -18
his abdghijklo -34 -26 -23 -19 -21 -17 -16 -21 -23 -18
is__wait q -15
morado$ m 20
not:patient av -18 16
to_@move abcdghijklmnopqstuv -16 -20 -25 -40 -21 -21 -25 -30 -24 -25 -24 -42 47 -19 -33 -23 -20 -32 -17
waiti* an -20 -19
~elta abdgm -15 -15 -17 -16 -34
~eru> u -15
~flak mpq -16 -16 18
""",
    """
do__got bimou -18 -16 -35 -16 -23
the_@spanish cms -23 -18 21
tienen__telefono v 16
want__be ablm -17 -18 26 -30
~des acdegikmnoprtuv -17 -35 -16 -43 -78 -52 -27 -42 -32 -25 16 -15 -21 -19 -31
~ina celopr -22 -19 -31 -22 -16 -29
~lor acefghijklmnopqrtv -15 -18 -18 -23 -30 -21 -26 -29 -17 -26 20 -26 -32 -17 -31 -19 -23 -27
""",
    """
@insurer__por mp -17 19
chance abdmu 18 -21 -20 -32 -19
hoodie mn -17 21
new_day mo -18 21
work abcefijkpst -30 -45 -25 -24 -19 -21 -37 -31 -16 -29 -16
you_file d 17
~diez m -17
~larg o -16
~shou bcdhikloruv -25 -20 -46 -29 -16 -23 -29 -19 -20 -16 -16
""",
    """
@staff$ abcdefghijklmnopqrstuv -37 -45 -45 -55 -64 -64 -47 -65 80 -52 -45 -53 -39 -38 -43 -40 -44 -47 -41 -56 -53 -43
^tell dlmnpqrstv -41 -23 32 -27 -21 -21 -16 -16 -22 -25
bother dimqs -18 -17 24 -22 -18
do__@drive pq -16 18
tricare adm -16 16 -18
""",
    """
all__on abdmpq -18 -16 -18 -24 22 -25
have_my abcdijlmoqsuv -28 23 -16 -26 -31 -18 -26 -42 -17 -23 -17 16 -33
time_for am 20 -20
~alre aip -24 -21 -19
~cor abcefgknprsu -47 -42 -17 -23 -24 -18 -16 -41 -20 -20 -16 -25
~dly mu -24 -18
~omie a -21
~til bcdefgijmopstuv -42 -25 -49 -21 -33 -42 -17 -18 -29 17 -35 28 -18 -16 -29
""",
    """
@person__way m -15
not:@wrong v 18
voy__no m -22
walki* akr -16 -16 21
~<err al -19 -19
~dfgh em 20 -20
~tant abdhjkquv -27 -20 -26 -17 -25 -18 -17 -22 -20
""",
    """
~imin aklmv -16 -17 18 -24 -15
~row cdfgjklnrtuv -18 -29 -20 -25 -23 -21 -16 -15 -33 -17 -36 -16
~true ijoq -18 -20 -17 -16
""",
    """
#_pero l -16
@howmuch$ abcdefghiklmnopqrstuv -23 -19 -26 37 -46 -38 -29 -22 -24 -21 -31 -16 -24 -16 -18 -23 -22 -18 -32 -45 -21
drank mn -18 16
flexi* m -17
mami im -19 17
not__your bm -21 -19
walk$ q 17
~ago fhioprsuv -20 -21 -16 -22 -16 -23 -19 -33 -17
~desi m -21
~twe adi -21 -17 -19
""",
    """
@open_to r -18
all_night ms -23 22
la_puede no -21 25
show_me dqu -17 -18 -19
will__set dgmu 16 -15 -17 -16
you_want abhilov -26 -24 -15 -32 -28 -19 27
~<lk eflm 25 -17 -16 -23
~ing cdegijku -70 -15 -53 -22 -24 -28 -26 -23
~orki dhmnrtu -17 17 -30 -15 -19 -18 -19
~pren acikl -17 -19 -17 22 -20
~tamo agilmuv -24 -16 -23 -17 17 -18 -17
~viso aekot -17 -17 -19 -15 -17
""",
    """
@vehicle_is bhjmnrsu -16 -18 -21 -38 -20 29 -18 -18
all__a imv 15 -19 -17
for__to bdu -21 -15 -19
me__favor abl -20 -16 -19
para_una a 21
~ens acefhpstv -28 -21 -30 -36 -39 -22 -45 -34 -21
~eran jmnqu -16 -26 -16 -21 -15
~imo mnqu -17 -15 -15 -15
~stu abcfghijknptuv -29 -17 -19 -17 16 -36 -19 -35 -25 -27 -21 -25 -18 -36
""",
    """
ahora$ abhn -28 -16 -26 -22
atten* ahm -18 -16 23
day__or hm 17 -19
en_paz l 15
it_an jm -17 -19
just__on bo -22 17
salir abnu -16 -16 -16 -15
~cket u -15
~enki emt -18 -23 20
~nen befgnqrstuv -20 -25 -27 -40 -38 -15 -35 -28 -27 -54 -17
~nla cmqrv -17 -36 -15 -19 -20
""",
    """
caro$ dmu 33 -16 -19
~brai mu -30 21
~moda g -15
~nex cdeghiklmqtv -21 -38 -17 -16 -31 -33 -34 -35 -17 -32 -22 -24
~tex abdefhjklnopqrst -24 -35 -48 -25 -34 -27 -16 18 16 -54 -45 -50 -51 -51 -48 -44
""",
    """
a_visa m 15
agarro jmqr -16 -19 -19 24
airport q -15
all__you adhm -15 -18 -16 -29
debbie$ muv -18 -16 19
enfermera abi -27 -17 19
hard u -19
we__the bdinpsu -28 -15 -19 -25 -16 -17 -17
what__@relative gu 17 -23
~ahp> ciklm -16 -16 -16 21 -19
""",
    """
a_mi abcdgjkqrsu 16 -32 -24 -31 -24 -26 -18 -19 -24 -23 -32
~osi aghjlnqru 15 -26 -18 -24 -15 -20 -19 -15 -32
""",
    """
appreciate abdfghijklmnortuv -26 -33 -26 -22 -23 -27 -19 -24 -17 -39 -39 -17 -17 -21 47 -25 -16
backed q 15
fix__sacaron m 15
off_your abm -23 -15 -23
permission qu -17 -17
understand m -20
~efor bcfjmpt -21 -21 -16 -20 -22 -19 -17
~etes u -17
""",
    """
or_no bglmnoquv -24 -20 -22 -32 23 -16 -16 -24 -18
~<sm mn -25 16
~drun s 19
~ectr m 18
~mare ms -21 19
""",
    """
carne ajpq -16 -21 -17 -16
denis* abgm -18 -16 -22 19
it_legal u 16
not:@visit cgijklnopqrstuv -19 -18 -25 -18 -25 -19 -25 -43 -22 -40 -23 -42 -17 -31 29
tire$ q -15
~earl cdfghijklmqstu -21 -26 -16 -23 17 -25 -32 -19 -20 -19 -27 -16 -16 -33
~tie befhklmnoprs -27 -35 -39 -20 -18 -20 -16 -29 -22 -34 -35 -57
~tiem abdo -20 -16 -24 -19
~vide aejkou -22 -18 -17 -20 -26 -22
""",
    """
@price__a m 23
checks m 17
dura abdehijlmuv -19 -16 -40 -17 -20 -17 -21 -17 -40 21 -16
taking__a an -18 -17
~<fli abdhjmn -26 -20 -22 -17 -16 19 -21
~epto klm 21 -16 -17
~gain acehikmoqrtuv -29 -26 -20 -22 -39 26 -17 -17 -28 -28 -23 -39 -28
~robo m 18
""",
    """
@call__i adlnou -20 -22 -17 -17 -16 -19
espac* hmo -15 -17 -17
gg_@thanks t 18
medicare adhpqu -24 31 -18 -26 -16 -26
on__you m -22
session adjmqrsv -25 24 -23 -47 -16 -19 18 -17
tiene bcefhijklnopqst -24 -29 -19 -18 -28 -38 -36 -24 -19 -34 -26 -21 16 -32 -22
~avi bcdefgilnpuv -19 -24 -38 -25 -29 -31 -36 -18 -19 -38 -35 -30
~eeds dnpu -15 -21 -21 -23
~ndr bgim -24 -16 -21 -40
~pou dgm -15 -16 22
""",
    """
@pay__bill i -17
another_time o 22
free_up b 18
llevarme abmnop -20 -17 -20 -28 -17 23
to_@cancel adgiknv -29 -26 -17 -20 -18 -21 -16
voy_a abdgjkpqstv -28 19 -25 -24 -27 -25 -22 -27 -22 -17 -22
want__make mo -17 -17
~<exp acefhjlnopqtv -40 -26 -18 -21 -25 -18 -27 -34 -38 -28 -17 -20 -32
~<ho cdeghijklntuv -61 -69 -62 -71 15 -40 -17 -70 -35 -22 -63 -22 -47
~eede bo -18 -19
~the abegjmnqtv -18 -17 -50 -31 -15 -25 -20 -18 -53 -19
~ysel dmu -18 -20 -22
""",
    """
allowed_to n -17
contact$ l 15
denme a 15
do__when ahn -16 -20 -25
not:understand m -18
one_way a -15
partir m -20
""",
    """
@call__la a -16
a_wedding mn 18 -21
~<cay nopq -16 -15 -21 16
~mens abdhmnqrs -20 -20 -20 -16 -15 -15 -18 -16 -20
~tec v -15
""",
    """
and__you gjm -17 -19 -20
block* ju -17 -19
consi* dlmou -21 -20 -22 -16 17
dias$ m -15
le_di m -16
no_go bm 23 -31
todo efgijlnoqru -17 -22 -19 -22 -19 -26 -24 -28 -18 -24 -23
~held m -16
~sed> achipstu -28 -20 -25 -28 -32 17 -22 -23
""",
    """
@stop_la m -32
cruzo_con o 16
de__no amq -25 -16 -17
or_is mou -20 -15 20
vale abcefhijlnoru -16 -15 -17 -23 -19 -18 -16 -31 -17 -27 -16 -25 -33
~<fam adgilnu -16 -21 -16 -15 -16 -15 -22
~disa a -24
~ole> agijlorsuv -25 -27 -22 -28 -27 -18 -21 -23 -24 -16
~ple defhmpqstuv -15 -39 -34 -18 -21 -37 -48 -22 -21 -16 -16
~sitt r 17
~tera o -18
~uite aijknpqsuv -32 -22 -17 -28 -22 -20 -18 -23 -26 -26
""",
    """
not:works mu -19 -19
se__@vehicle m -19
text_me agkmopuv -41 -53 21 -42 -24 -16 -33 -21
to_set amu 19 -28 -17
where bfhiknopqrstv -27 -33 -46 -22 -21 -19 -38 -41 -29 -53 24 -18 -24
~alg bdegklmpstu -19 -20 -23 -17 -37 -15 -32 -21 -38 -29 -56
~ybo jmnopuv -18 -27 -15 -17 -17 -20 -21
""",
    """
@treat_do u 17
@vehicle__to q 17
^cuando bdgijnop -18 -22 -24 -20 -16 -15 -21 -18
back_or j 17
old__is q -16
who__@place m 18
~oge bfgilnrsuv -22 -16 -19 -32 -18 -24 -19 -17 -28 -21
~ouse d -19
~ump> m -22
""",
    """
in_is m -15
it_in abcghiklnq -37 -19 21 -20 -19 -17 -20 -19 -21 -19
quisi* ampsu 16 -18 -17 -16 -21
taking_my anpr -19 17 -15 -17
text_this uv -15 -15
took__@medicine m -17
""",
    """
@clinician$ abcegijklmnopqrstv 15 -35 -29 -21 -38 33 -42 -44 -45 -17 -40 -43 -44 -40 -36 -29 -28 -38
^should abdgijlnopqru -29 -17 -15 -22 -23 -17 -24 19 -27 -17 -28 -18 -28
bajo$ jm 18 -19
hook_me am 19 -18
pasaste mtv -18 18 -17
quarter r 17
so__you m -16
this_thread lm 21 -24
~oni bdgjknopqrt -22 -35 -21 -24 -17 -30 -24 -17 -28 -24 -18
""",
    """
@call__de m -19
an__and a 15
chofer$ p 16
enoug* dlt -16 20 -18
good adefghjkqrsuv -20 -43 -34 17 -20 -19 -30 -27 -18 -40 -42 -16 -17
sponsor q -17
to__it bghijklmnpqsuv 17 -31 -18 -24 -36 -29 -36 -64 -31 -34 -29 -22 19 -16
~<tut gj 20 -18
~nita u -18
~sell hjlnu -15 -16 -16 -21 -22
~urr dru -16 -20 -17
""",
    """
aceptan dfjkm 17 -16 -16 -20 -23
buscan ipu -16 -16 -16
hace$ mu 15 -16
me__what agu -18 -25 17
quien_maneje p 15
vuelo m 16
wear_@symptom mns -18 16 -23
what__out d 16
~only efghijkmnpstuv -17 -22 -25 -32 -15 -19 -24 -52 -28 -30 -27 -20 -31 -21
~whee ampu -16 -26 19 -16
""",
    """
fri bhm 17 16 -26
from_a u -15
know_the o -17
unsub befglm -16 -22 -16 -17 28 -31
~hav adefghlmoru -16 -20 -29 -35 -28 -31 -28 -27 -19 -48 -27
~llar dg 17 -18
~ode adgiknpuv -20 -18 -19 -18 -19 -15 -21 -20 -16
~udad dju -16 16 -18
~unt> aghijkmnopu -24 -16 -16 -22 -25 -15 -20 20 -16 -17 -23
""",
    """
any_more abdghilmnrsu -24 22 -22 -16 -18 -21 -25 -18 -26 -24 -19 -32
~<fou dikloqrsv -28 -23 -16 -22 -23 -24 -25 -23 -16
~aila bhjntu -15 -16 -19 -19 -17 -18
~wal cdhiklnoprst -21 -18 -17 -22 -23 -25 -30 -26 -23 16 -22 -19
""",
    """
#__puede np -18 -15
despues__@visit s 17
the__@visit gijns -17 -16 -29 -19 -15
~ccio djn -16 -17 -20
~ure> adefhijkmop -17 -16 -21 -19 -27 -18 -29 -21 15 -16 -26
""",
    """
@hello__this fm 15 -16
decir$ g 17
have__idea v -17
la__a dm -17 -30
no_se aghjlnortv -19 28 -30 -32 -47 -26 -42 -22 -21 -25
~dea> lm 17 -20
""",
    """
do__owe adgmnu -24 24 -20 -15 -19 -16
due a 17
la__un m -20
my__sent an -16 -21
per adjnu -23 34 -19 -17 -34
to__@day adopqstu -16 -16 21 -15 -21 -19 -16 -15
y__@relative p -22
~cos abhijpqv -23 -17 -16 -18 -25 -16 -20 -16
~eme> cdefhlmnpqstuv -18 -43 -26 -25 -40 -19 -36 -41 -34 -37 -39 -35 -22 -33
~exic mu 19 -18
""",
    """
de__sin b -16
estamos v -15
i__care m -20
top__morning fmn 17 -16 -17
where__in jm 16 -20
your__@visit ah 16 -18
~cel acfghjmnprst -19 -21 -17 -23 -24 -24 -15 -25 -23 -22 -25 -16
~ring abdfgortuv -17 -36 -35 -19 -44 -17 -42 -28 -16 -38
""",
    """
a_@drug mn -20 19
es_para bdilmosv -20 -23 -21 -17 -43 -21 -17 18
habla$ mu -18 27
have__have p -16
leave_it lu -16 -16
~<san m 16
~tiv acdefgjkpqrstuv -24 -20 -25 -22 -18 -27 -25 29 -16 -22 -19 -21 -16 -26 -26
~vomi s 17
""",
    """
@place__on j -15
could__be ao -25 18
lost_my gjlnpruv -18 -21 -29 -29 -20 -27 -22 -18
tomorrow cdfgklprsu -16 -23 -19 -17 -17 -18 -17 -25 -16 -22
~<ghg em 20 -19
~wpoe em 15 -16
~wrot u -17
""",
    """
@late__i imr -16 -25 18
denti* abu -25 -18 -16
follow_up am 16 -16
lugar_para a 16
no_me acdghjknpqstu -48 -23 -43 -21 -26 -50 -16 -26 -43 -22 -36 -25 -37
~bam aklm 20 -21 -15 -18
~ft> adghnuv -19 -24 -20 -20 -26 -18 -21
~marr mnpuv 29 -16 -20 -21 -17
~yud befghijklmnoprsv -31 -25 -27 30 -20 -33 -30 -23 -32 -15 -24 -24 -24 -23 -20 -22
""",
    """
@day__it mo -17 18
borren_mi l 16
cerca jmv 18 -23 -16
i__bill dm 35 -41
opt__out biklmnqrsu -15 -15 -22 25 -20 -17 -17 -16 -15 -20
~<dol gnoq -21 -18 -19 -20
~<mor acdefgijmpqtv -19 -29 -52 -33 17 -26 -23 -37 -28 -33 -20 -34 -24
~cado u -16
~eiv iv -24 -17
~ews> dim -19 -15 19
""",
    """
day__i agmn 15 -16 -25 -24
hit__again m -15
me__la abcdefghlqtuv -24 -21 -35 -40 -16 -16 -41 -31 -25 -15 -32 -16 -19
says_@hello afmpqs -17 -29 27 -17 -20 -16
you_give j 15
~ays> cefgijlntv -32 -20 -38 -16 -27 -39 -20 -24 -29 -34
~fect acdghjlmoqrv -20 -16 -28 -19 -22 -20 -20 -22 -20 -25 -17 -16
~tifi il -17 -15
~wn> acefgiklmntuv -15 -23 -16 -20 -41 -22 -29 -20 -15 -26 -22 -15 -27
""",
    """
from__@book m -20
need__be bdm -17 -20 -27
says_# ampr -16 -26 -15 22
~ape bcgjklopqtuv -17 -16 -37 -22 -23 -26 -34 -25 -26 -22 -37 -24
~erio mnqu -16 22 -18 -16
~sper adgijlmuv -23 -26 -19 -20 -23 -27 -18 -24 -20
""",
    """
@cancel__de bm 23 -19
a_bunch m -16
to__after amnqr -17 -16 21 -33 -19
~arge abdhiou -16 -19 23 -19 -23 -17 -18
~nnb em 16 -15
~ost> acghiklnprstv -34 -16 23 -32 -29 -22 -23 -31 -39 15 -22 -27 -32
~rash anop -16 -17 -18 -16
""",
    """
ay ab 18 -23
hago__@visit a 16
mi__en mpq -16 18 -23
my_options glmn 20 -16 -27 -16
today$ cgjklnopqu -17 -17 -31 -17 -24 -17 -46 -23 -26 -29
~em> acdefghjrst -25 -22 -33 -23 -22 -20 -29 -22 -16 -21 -23
~smen lm 16 -15
""",
    """
cuento m -16
i__all hmn -22 -22 -15
i_must m -15
in_there adhijqr -27 -18 -16 -28 22 -18 -21
trabajan__@day h 15
""",
    """
an_opening h -16
me__nada m -19
no_boy b 18
said__i m -23
~umo nu 15 -16
~ver> bcefghijnotu -24 -52 -40 -58 -33 -20 -27 -16 -32 -29 -23 -25
""",
    """
^wht gm 20 -16
anything_else d -15
~tel abfknoqs -35 -22 -20 -23 -19 -42 -26 -39
""",
    """
@drive_mi q -21
@relative_and m -25
hueco a 20
infusion cfghjklmoqrsu -16 -23 -25 -26 -25 -19 -19 -55 -38 -24 -24 21 18
me_bajo jm 18 -26
play_some m 23
~<fee acdghnoprsv -32 -16 -27 -16 -20 -24 -19 -18 -23 18 -17
~<lee m -18
~ero defghnpqstu -17 -54 -37 -33 -26 -36 -21 -23 -29 -39 -19
~fj> em 15 -15
""",
    """
^not cdefhjlmnpqrstuv -32 -46 -36 -29 -15 -35 -17 -22 -33 -30 -16 -50 -22 -30 -46 36
esa bdghijknopqrsv -26 -19 -35 -29 -28 -24 -17 -21 20 -22 -20 -18 -20 20
how__works lm -17 -33
lates* hmu 20 -22 -16
menor d -15
prefe* abmn -19 -22 -28 -15
sigue m -22
so__@cancel bmq 18 -20 -16
will__# r 17
~<res cdefhijklnoqruv -33 -17 -28 -25 -34 -30 -36 24 -34 -36 -19 -31 -31 -20 -29
~eiru em 21 -20
~ips r -16
~pier msu -27 -19 16
~salg dgmnosu -30 -17 -35 -30 -28 -26 -15
~sorr adfhiklnpqst -27 -29 -19 -17 -29 -23 -25 -26 -48 -31 -34 -25
¿__pueden ko -16 -15
""",
    """
@fetch abcdefghijklmnopqrstuv -45 -60 -49 -23 -25 -37 -68 -44 -60 -50 -44 -45 -66 23 -44 36 26 -43 -48 -37 -59 -51
@relative_de abdlnorsuv -24 -25 -17 -18 -30 -19 -18 -17 -17 -16
@sick_y pq -16 16
^dime aho -16 -17 -18
^nadie mq -18 20
inste* adghmnu -24 -21 -21 -18 -17 -37 -16
is$ abdjkmnqrs -22 -27 -26 -16 -17 24 -17 -25 -17 -19
it__with bdinu -22 -27 -26 -30 16
no__please l 19
swollen s 16
~<sis a -16
~remi ablnou -21 -22 -16 -18 -20 -16
""",
    """
=said:greeting abcdefghijklmnopqrstuv -36 -98 -81 -113 -129 135 -99 -78 -69 -77 -51 -83 -36 -96 -73 -89 -98 -91 -79 -119 -69 -100
@relative_quedo q -19
de__@relative aijlnps -31 -20 -25 -19 -26 -19 -16
i__standing jm 18 -20
la__@cancel m -18
numero_@wrong gijluv -16 -19 -21 -23 -17 26
said_@day kmo -15 -21 20
to_you bdfhikopt -18 -19 18 -18 -21 -15 -21 -16 -16
~ast bdefgkopqu -33 -19 -37 -34 -30 -25 -31 -20 -24 -37
~end ehopqstuv -57 -36 -33 -31 -48 -47 -21 -30 -19
~ende bceghjklrstu -26 -36 -16 -40 -26 -29 -29 -30 -20 -20 -23 -18
~igi m -15
""",
    """
after cfgjlmnt -19 -29 -31 -18 -27 -25 -34 -20
credi* dm 20 -16
late abcdefghijklnopqrstu -36 -15 -31 -32 -32 -36 -48 38 -52 -37 -44 -39 -34 -34 -48 -31 27 -45 -31 -49
next__me anp -16 19 -17
not:los almou -22 -17 20 -16 -15
~<pli abdefglmuv -15 22 -16 -22 -19 -18 -28 -33 -15 -16
~arta abknoqrs -23 -19 -16 -16 -24 -25 -16 -17
~ione abcfgjnop -16 -17 -15 -17 20 -21 -16 -17 -16
~nun ikqrs -15 -18 -18 -17 -15
~paid nu -16 -18
~ratc mn -21 -15
~xac ad -17 -17
""",
    """
#_and ilmosu -20 -18 -19 -17 -16 -21
a_@english cmo 22 -18 -20
ketamina dghijlnopqru -31 -27 -16 -18 -17 -17 -18 -24 -16 -17 -17 29
reactivate k 20
want_a mu -23 -16
with_# abimno -24 -17 -28 28 -22 -22
~choi gm 24 -23
~endo bdefjkopqst -27 -43 -16 -21 -21 -20 -34 -17 -44 -16 -25
~fin bcdefgilstuv -18 -31 -25 -30 -26 -38 -44 -26 -40 -18 -51 -18
~male i -27
~ocke aegmnoq -26 -15 -17 -20 -21 -22 -34
""",
    """
@call_do l 19
it_just dmu -16 -25 19
~<too ailorv -22 -20 -16 -18 17 -19
~bue bcefgknoqrsuv -29 -18 -24 23 -17 -21 -24 -31 -20 -22 -23 -22 -28
~hea cfghjmopq -19 -21 -33 -31 -40 -21 -24 -33 -30
""",
    """
@texts__a m -17
do__@move cdjlou 16 -18 -22 -18 -19 -20
ese__¿ do -18 16
la__@insurer am -16 -20
~ups lnu -16 -18 -16
""",
    """
i__about bdimnopv -17 -25 21 -22 -32 -18 -16 -19
llego_en m -17
puede__mi abcmno -32 -26 -21 -31 18 -17
talk bghijnopqrsuv -17 -19 -22 26 -22 -20 -22 -18 -30 -25 -20 -35 -16
~azu e -20
~carr abdgilnuv -23 -24 -34 -20 -24 -15 -20 -20 -30
~hart m -17
~nb> em 20 -21
~urm u -17
""",
    """
el_@body mos -23 -16 23
is_flying u -16
time_does dn -16 -20
~anke q -17
~ause b -18
~eelc jm 17 -15
~kind hjmnoqrtv -25 -34 -17 15 -16 -31 -16 17 -19
""",
    """
@insurance_me b -15
afuera$ aj -16 -20
no__on mq -28 -15
~<es adefikmnopqst -26 -28 -70 -27 -30 -22 -16 -18 -23 -27 -20 -23 -26
~<opc dghjmnu -15 29 -17 -15 -28 -15 -28
~<out bdgnv -19 -19 -17 -16 -16
~ngam bm -24 -19
~oss> aghijnqrsuv -33 -17 -23 -17 16 -26 -27 -25 -16 -23 -16
~var> bk -15 18
""",
    """
apren* m 17
asking__to m -17
disability a -24
help bcefghijklnoprsv -31 -29 -32 -30 33 -21 -32 -26 -30 -29 -31 -26 -32 -28 -25 -37
informacion$ m -15
quede_dormida s -19
up__i a -17
~lo> cdeghiklnpstv 19 -16 -50 -34 -26 -17 -37 -17 -49 -33 -25 -33 -30
""",
    """
escor* mq -19 16
find_out jm -18 16
me__@texts acijmr -16 -15 -24 -24 -29 -15
me__adelantar o 15
my_@pay bdginpqu -22 17 -22 -19 -30 -18 -19 -23
~ime cegijkqrtuv -39 -35 -26 -23 -22 -39 -20 -21 -33 -46 -38
""",
    """
away$ abcdefghijnoqt -21 -20 -17 -28 -21 -19 -21 -16 -16 -19 -26 -33 -34 -17
got__bail bm 17 -16
que_hay defgmu -17 -19 20 -24 -22 -21
~<usi m -16
~onsu m -21
""",
    """
dejenme lm 21 -17
flake* mpq -16 -16 18
not:jaja m -19
using_@machine lm -16 17
~<sle abdghijlv -20 -20 -24 -16 -27 -16 -18 -17 -17
~ect acdefghklmnor -38 -34 -38 -19 -22 -16 -36 -29 -16 -16 -15 -38 -22
~omf n 21
~or> adefhjlpqrtu -26 -31 -54 -55 -27 -27 -20 -30 -15 -19 -30 -30
""",
    """
me_vea a 16
~soi u 17
~was kln -15 -20 15
""",
    """
do__@spanish cm 17 -17
had__@stop r 19
me__alguien q -21
th dhijmopqru -17 -20 -15 -20 -27 26 -20 -21 -27 -19
~birm gimu -25 -20 -20 -20
~idio abcdgkmoqu -18 -17 27 -16 -17 -19 -28 -22 -15 -16
~poin u 17
~qwp em 15 -16
~san abcefgijnpqtv -19 -18 -16 -16 -20 -24 -29 -24 -26 -24 -17 -16 -30
~sen abehmnopqrsu -23 -20 -23 -39 -22 -57 -29 -40 -26 -17 -27 -35
""",
    """
@cancel__favor abciklo -20 22 -19 -23 -16 -27 -31
@relative__estar amn -17 -21 16
@relative__with mnu -26 25 -23
@sick__@move o 18
conmigo$ amu -19 -24 -21
not:and ajmopq -16 -16 -26 -26 -24 16
nothing__right mn -23 15
to__to cdhjnrs -20 -30 -16 -37 -17 -21 -20
~offe aiu -19 -15 -22
~way acdefghikmotu -38 -25 -19 -28 -27 -31 -33 -27 -25 -20 -20 -25 -22
""",
    """
celular abq -16 -16 -19
ponen_botox m 18
the_@day adjlnqu -29 -24 -18 -16 -20 -15 -21
where__you ghl -17 -25 -19
~<hgf efm 21 -15 -20
~anyt bfghimrsv -33 -17 -27 -35 -17 -15 -20 -17 -24
~anz imqu -18 -25 -15 -22
~enla gmv 15 -31 -17
~jfkd elm 23 -15 -21
""",
    """
@move__to abdhimqrsv -17 -24 -16 -15 -16 15 -16 -19 -21 -15
and__our a -18
and_it bdou -17 -15 -15 -15
i_live mq -25 18
toman_el d 16
will__coming r -15
your__@wrong m -17
~<dea ajklnsu -15 -22 -18 -24 -29 -16 -22
~oqu agjmnqsuv -27 -17 -20 -26 -19 -19 -17 -19 -25
~ryon m -17
""",
    """
@drive_is jmu 17 -23 -21
^top fmn 17 -16 -17
dar__mi a -16
still_get mn -19 22
will__in bm -19 -18
yo_how am 21 -17
~ched pqt -15 -17 -18
~heel ampu -16 -26 19 -16
""",
    """
desk abdjou -21 -15 -20 -26 -21 -22
it__am agmnr -17 -19 -20 -17 -17
on__line ahmq -23 -20 -19 -17
sup$ acdefghijklmrtuv -17 -17 -18 -29 32 -16 -15 -19 -21 -19 -22 -32 -18 -22 -21 -16
~eadp mn -16 17
~menu abcdefghijklmnoqrtuv -22 -19 -22 -29 -17 -17 42 -21 -15 -26 -19 -25 -36 -23 -23 -21 -19 -17 -31 -20
~peei m -15
~usic abdegilmopqsuv -16 -18 -18 -16 -16 -19 -23 23 -23 -16 -18 -16 -21 -20
""",
    """
end bcefghijklnqrstuv -25 -24 -37 -30 -33 -34 -36 -25 -36 26 -22 -30 -23 -17 -22 -42 -30
necesito__with aimo -20 -21 23 -18
not__for agmqv -17 -22 -24 -25 -16
this__text g -16
~iben gklmv -15 -24 -17 -30 -16
~msel m -17
~reas di -15 -16
~ries aeghjlqrv -17 -17 -25 -19 -17 -18 -20 -17 -16
""",
    """
a__to acghijknpqs -17 -26 -30 -28 18 -22 -25 -40 -24 -20 -22
to__@insurer i -20
~<dep cghlmnpqrsu -15 -30 -17 -16 -25 -25 -17 -23 -19 -23 19
~pots aim 24 -20 -18
~tad hjlov -17 -25 -25 -23 -26
""",
    """
can__mix mn 17 -19
~<fil hjnoqs -20 -20 -16 -21 -18 -17
~omu i 16
~ough cefknstv -21 -21 -21 -17 -23 -23 -18 -22
~uie bcdefghjlnorst -17 -17 -61 -42 -18 -46 -18 -55 -25 -29 -16 -28 -44 -45
~zar> agn 15 -16 -19
""",
    """
do__lock hm 28 -27
effect d -15
not_@eat m -15
prima pq 16 -15
~<sid bdnqv -17 -31 -18 -20 -17
~dium j -15
~ocat amuv -26 -34 -16 -17
~ton dklnoquv -32 -23 -20 -23 -29 -24 -34 -21
""",
    """
^moving b 16
down_the jr -16 17
turned_# mo 15 -16
~pass dghjlnqr -25 -20 -25 -33 -22 -26 -23 -23
~rms m -21
~saf dijnru -22 -17 -15 -20 -16 18
~ted> beghijoqr -23 -31 -18 -33 -23 -16 -26 -20 -24
""",
    """
i__only acnoq 18 -17 -15 -16 -19
no__@machine i 18
retir* k -15
there__the ans -22 -31 -19
vaina m -19
vuelvo$ m 16
want__to am -22 -19
was_just o -15
~<tra abdefgjklv -25 -22 -22 -32 -37 -37 -47 -29 -52 -49
~rap> m -15
""",
    """
@wrong_@place jm 18 -22
have__of m -24
made_the m 16
pueden__de a -17
take__@day a -19
~iden cgijov -18 -19 -22 -21 -20 -16
""",
    """
guys_do au -20 16
is__best m 18
the_walmart jm 18 -20
~adie bglnopu -24 -20 -23 -23 -17 -24 -17
~bo> abcdeghijklopqsuv -30 -16 -29 -34 -32 20 -33 -43 -31 -31 -41 -31 -25 -40 -16 -43 -39
""",
    """
@pay_en d 21
not:on dghlmnqsu -15 -22 -20 -29 -21 -16 -22 -20 -25
roads hj -19 -19
ser bdhmno -21 -19 -17 -23 -30 28
un__la bimoq -15 -18 -15 -21 -20
¿_quien aqu -19 -21 16
""",
    """
all__the du -17 -22
get__work u -20
when__the adijmr -28 -22 -27 -29 22 -21
wine hm -20 22
~<fec dikmsv -16 -16 -19 -26 -18 -16
~ici bdegjkoprsuv -27 -28 -20 -29 -27 -18 -16 -20 -21 -16 -35 -18
""",
    """
@cancel_nomas m -21
@relative__day bgmq -17 -15 -27 -30
^pongame o -25
base u -17
tutorial gjm 20 -16 -20
~ista hiopqu -30 -42 -32 -28 -34 -32
~muev m -20
""",
    """
@insurer__ahi m -16
@person__@machine u 19
empezar an 20 -15
is__in abdfghloqsv -37 -15 -26 -21 -17 18 -19 -18 -30 -19 -26
me_alone m -18
night$ amnr -16 15 -21 -15
play m 19
there__there adimqu -17 -18 25 -18 -21 -23
wena$ eflmtu -23 25 -17 -24 -15 -16
worke* no -18 -18
~<fun jpq -17 -17 -23
~iste dhijosv -18 -16 -16 -18 -21 -22 -21
~ptan dfhjkm 16 -16 -16 -17 -22 -25
""",
    """
bad$ abcdeghijprsuv 17 -26 -20 -30 -17 -17 -15 -24 -18 -21 -20 -16 -26 -20
care moqv -31 -17 -26 -17
longe* aimnpuv -22 -20 -19 -16 -16 -25 -18
me_cruzo o 16
not:otra bo 17 -22
~cat aghoqrstv -36 -24 -17 -25 -19 -23 -16 -16 -17
""",
    """
am__lol abglmnqrs -16 -22 17 -16 -15 -23 -20 -16 -21
there__on adijmnrs -24 -18 -15 -20 16 -21 -17 -18
~lic> m -15
~rmat g 18
""",
    """
bus abcdfghiklmnpstu -25 -29 -16 -33 -22 -27 -34 -24 -15 -22 20 -43 -20 -36 -17 -35
not:it abhjklnopqsuv -25 26 -21 -29 -23 -28 -30 -32 -25 -29 -23 -16 -36
~<thi bdefhijnopqrt -19 -18 -19 -17 -28 -20 -25 -38 -35 -34 -29 -29 -35
~olog m -18
¿__tienen dmqu -24 -24 -16 -24
""",
    """
finding mpq -22 -15 18
in__are j 15
keep__@texts br -17 -24
of_gas dm -19 21
unstop$ cdefgklmru -16 -15 -22 -16 -17 29 -29 -30 -17 -16
~cons cghnosuv -15 -35 -15 -23 -27 -24 17 -25
~dari am -23 -18
~otes aim -17 19 -20
""",
    """
@book__is m -17
^play m 16
agend* agijmo 32 -16 -24 -16 -33 -23
cuentame m 19
great$ dmu -16 16 -19
nasal m -21
place_on o -16
quiero__mas bikm -19 -21 -16 -26
read_@english m -16
""",
    """
how__@book am 17 -15
i__work hilmu -19 -19 -20 19 -28
me_from jl -16 20
si_voy mo -18 -17
try_the a 17
~erti a -15
~to> acefhjknqt -27 -29 -33 -71 -50 -28 -45 -30 -21 -27
~uca dmu 16 -21 -17
""",
    """
can__keep mn -25 20
ese__no dl -17 -16
not__again gjklm -20 -16 -23 27 -27
what_@place dgmu -18 -20 -27 18
~nail adhlnqu -20 -18 -15 -16 17 -16 -24
~pis am -18 -21
""",
    """
common$ pqs -18 -16 17
esa_@person v 19
recogerme bmnoq -21 -16 -19 -15 22
sin cdefghijklmopqrtuv -18 20 -18 -19 -41 -35 -38 -39 17 -34 -47 -32 -33 25 -24 -27 -49 -34
sus ilm -16 18 -24
~cue acefglotv -24 -21 -18 -26 -27 -17 -32 -27 -32
""",
    """
be__patient ai 17 -15
borreme_la b 17
hora__@move hm 17 -18
me__front i 15
yo__do am 18 -16
~<eff n -15
~crat mn -21 -15
~espa hmo -16 -18 -19
~ibi bdjmprst -31 -26 -24 -26 -24 -23 -23 -23
""",
    """
~etti dijno -17 -20 -17 -32 -19
~ick> bcklmnrst -20 -28 -26 -33 -20 -23 -18 -28 -16
~log dmnu -16 -24 -16 -21
""",
    """
^baja bdeklmu -24 -18 -21 -22 31 -35 -15
hijo cklnu -19 -16 -17 -34 -27
hora cdfghijklpqstuv -16 -28 -28 -30 15 -41 -35 -26 -22 -21 -24 -29 -19 -39 -32
need__my dq -24 -18
or abcefijklmnoprstuv -18 -33 -51 -44 -29 -42 39 -55 -69 -87 28 -21 -51 -50 -65 -43 18 -56
sale abdefijklnpqrsu -17 -26 20 -17 -17 -20 -30 -19 -23 -22 -22 -21 -34 -21 -15
took_me m -16
yo_lo ai -16 15
~bird jm -19 22
~iss abcefghinpt -36 -17 -28 -23 -19 -29 -27 -24 -33 -38 -20
""",
    """
@stop__quiero l -17
am__not m -19
for_anxiety u 16
not:@texts abcdghijklnopqrstv -36 -22 -42 -19 -31 -17 -17 -21 -19 35 -20 -32 -17 -30 -26 -18 -16 -47
saber_mas au -15 15
town adnsuv -24 -19 -19 -16 -25 -16
~aud d -16
~awes mt -19 23
~quit abcghijkmpqtuv -54 20 -21 -37 -23 -31 -31 -27 -34 -31 -37 -18 -41 -36
~rly> adghijlqu -15 -21 -15 16 -16 -21 -16 -18 -28
~sh> adefghijkquv -18 -26 -21 -21 -32 -25 -30 -28 -22 -25 -37 -27
""",
    """
do__you aghijl -17 -22 -19 -19 -19 -20
me__new m -19
need_anything adm -19 -17 16
no__sus m -19
ya_mero r 17
~<vam m -16
~aya> r -16
~ayin l -21
~via cdimnv -15 -27 -20 -18 -16 -17
""",
    """
@call__please im 20 -20
how__get cdhirv -17 -45 -26 -30 -32 -16
no_veo jm 17 -15
~oday acegjklnpquv -18 -21 -19 -21 -36 -21 -32 -27 -29 -39 -36 -20
~qual mu -21 19
~rass lm 20 -19
""",
    """
aseguranza d 19
creol* cm 17 -15
does__@person m -22
un__@thanks mt -20 22
~<bo acdefghknoqtuv 16 -26 -36 -34 -33 -15 -47 -33 -31 -19 -58 -25 -32 -40
""",
    """
~ccou dm -22 25
""",
    """
@thanks_@thanks t 21
need__@place m -21
on_it inq -15 -15 -19
to__has p -15
worry bmoq -16 -28 -17 -15
~lose acdghiklnpqsv -27 -18 -22 -40 -21 -23 -18 29 -23 -21 -26 -17 -21
~urs> atu -18 -15 -21
""",
    """
@relative__it bdjmopq -20 -15 -16 -36 -20 25 -25
@relative_wait anpq -16 21 -16 -17
are__and a -17
came__day amno -22 -18 -17 22
denise$ m 18
not:@treat m -17
on__first adm -16 -17 -17
~<pes l 17
~<tak acefgijkmorstuv 18 -50 -32 -36 -24 -28 -16 -30 -18 -22 -16 -21 -36 -43 -16
~cs> mnu -15 21 -17
~hjk> em 15 -15
~thi befhijnopqrt -18 -27 -25 -32 -27 -28 -20 -22 -34 -32 -37 -44
""",
    """
@relative__puede amn -16 -20 -26
a_time amo 23 -23 -18
the__today s -19
~oad dh -18 -22
~prox m -23
~tax gmu -16 19 -20
""",
    """
@medicine_list m -18
@relative__me abcgijlmpstv -26 -21 -27 -18 -27 -26 -33 -35 37 -27 -18 -25
el_turno m -23
i_hit dgmnu -18 16 -24 -15 -16
is__how du -16 17
put_the adku -19 -17 -18 -17
yoo efjlmu -23 26 -16 -16 -26 -18
you__@pay dhmqu 37 -19 -39 -15 -22
~banm kl 18 -18
~ey> acefghijklnp -16 -41 -22 -27 -46 -38 -27 -26 -27 -38 -33 -25
~nce ceghijlmnpqstv -32 -22 -16 -43 -26 -38 -19 -20 -48 -43 -34 26 -21 -45
~orks bdhilnov -18 -22 -24 -17 -22 -26 18 -18
~refi dgjknpqrstuv -29 -20 -16 -21 -28 -24 -23 -19 -21 -16 -29 -17
~sen> im -18 -28
""",
    """
@cancel$ abcefghijklnoprstuv -66 66 -51 -41 -42 -57 -36 -52 -45 -43 -74 -53 -30 -50 -30 -43 -35 -58 -50
^vuelvan kl 19 -26
anote* a 15
darme__baja bk -19 -25
i__done amsuv -20 -20 -16 -28 -22
is__right hmtuv -23 -21 -16 -27 -20
not:dia m -19
of__what m -19
rides abdghjlmnpqu -18 -15 -23 -15 -19 -15 -19 -26 -17 23 15 -27
~oin> dm -25 29
~ovel v -15
""",
    """
^cool mt -37 27
are_these u 18
hora__hoy hm 26 -27
llegan_estos l -21
llegue prv -18 -23 -23
maneja bcnuv -17 -16 -16 -16 -24
need__a abnq -25 -22 -18 -19
over__@call m -20
regre* dglmnu -18 -19 -17 -33 -19 -16
~ahe mo -28 -19
~ayo bnov -17 -16 -18 -16
~hich abdfijklnopqstv -21 -23 -30 -15 -21 19 -16 -24 -27 -19 -18 -22 -19 -22 -20
~iate mt -19 16
""",
    """
era__@relative am -16 17
how_it gmu -22 -17 18
is__bring n -15
my_@clinician adgjlmopqv 29 -26 -17 -18 -26 -42 -25 -16 -16 -17
seguro acefghijklmoprstuv -16 -26 -22 -22 -31 -37 -30 -38 -23 -30 -34 -43 -25 -24 -34 -20 34 -37
""",
    """
@thanks_por gimst -17 -15 -24 -16 25
by_mistake lm -20 -16
explain adku -19 -18 -17 16
just__off o -19
me__por bco -25 -25 -21
on__in behmr -15 20 -16 -19 -15
~dkf eflm 24 -16 -17 -25
~law n -18
""",
    """
@stop_i m -21
am_out bm 15 -16
my__go m -15
not:# ailmnoprsu -24 -18 -16 -39 -19 25 -32 -23 -21 -31
off_all k -16
que acegiklmopqrstuv -17 -49 -35 31 -30 -16 -26 -34 -17 -60 -16 -50 -40 -50 26 -64
quitenme_la blr 20 -19 -15
~<ci dghjlnpv -15 -26 -25 19 -15 -28 -20 -17
~aid cfghijqrstv -22 -21 -26 -28 -25 -32 -19 -28 -35 -26 -24
~deb adefhijlmopqrsuv -21 -22 -17 -20 -20 -28 -19 -17 -25 -17 -16 -18 -17 -19 -33 21
~ld> efghjlptv -53 -58 -17 -34 -28 -17 -32 -38 -41
~liqu m -16
""",
    """
@price__mi ao 16 -16
^skip be -26 -20
estan_@open hjmv 21 -22 -27 -15
llego_como r 15
looki* fijlmnptu -17 -18 -17 -16 -23 -22 -18 15 -19
to__sunny dm -15 15
very_much dmt -20 -19 18
~<dri abcdefghiklmopqrtv -17 -35 -21 -16 -16 -21 -21 -30 -35 -25 -29 -22 -22 19 17 -22 -25 -24
~kill adgiknopqr -19 -20 -17 -24 -22 -21 -27 -15 -18 -19
~uda> bcefghjklnopqrsv -31 -26 -25 -27 29 -20 -28 -20 -31 -25 -23 -23 -28 -22 -22 -24
""",
    """
#_por djm -24 -17 27
coverage hm 15 -19
decided_@treat b 18
tamales amnrsu -15 40 -24 -20 -19 -16
when_can ajkmpqrs 17 -23 -31 -49 -19 -27 -21 -29
~<le abdefhknoptv -34 -21 -31 -22 -32 -50 -18 -29 -20 -36 -34 -51
~ame defghlnpqrstu -51 -60 -35 -17 -52 -35 -36 -28 -46 -60 -37 -33 -32
~dres mnu -17 17 -17
~mome t -16
""",
    """
@spanish_por abcgjklmo -21 -21 26 -20 -27 -16 -28 -17 -20
como__licencia mq 16 -15
ends m -18
it__out lmru -17 23 -19 -22
quart* r 17
receiving m -15
~<da abcefgimnoprstv 19 -22 -43 -27 -33 -30 -26 -23 -18 24 -41 -20 -15 -35 -39
~ning bcdgijklmpqtu -33 -30 -58 -15 -29 -33 -40 -50 -22 -24 -19 -41 -36
~tart abdefgijklnptuv 16 -19 -41 -33 -35 -19 -43 -36 34 -35 -45 -24 -35 -42 -29
""",
    """
^aqui agjlquv -24 -21 -28 -21 -16 -18 28
letter_for a -15
owe adghijlmnoqtuv -35 26 -25 -15 -17 -22 -18 -29 -23 -17 -18 18 -24 -15
riesgos$ dmu -18 -19 22
which abdfijklnopqstv -21 -23 -30 -15 -21 19 -16 -24 -27 -19 -18 -22 -19 -22 -20
~eanu k 18
~roll bn -15 -16
~wav u -17
""",
    """
@vehicle_count q 19
be_out bdlnr -20 -17 -16 -23 -17
between__and i -16
de__trata gu -16 19
estar_ahi am -16 -21
i__calendar m -15
in_law ip -17 19
me__una abcgjklnqu 18 -25 -19 -26 -18 -16 -21 -26 -26 -31
month ghilqrsu -28 -17 -23 -16 -20 -29 -31 -38
there$ abcdfghiklmoqrs -26 -22 -44 -50 18 -61 -17 20 -21 -57 -19 -32 -18 -20 -31
to_see abhijnopu 33 -16 -16 -24 -15 -15 -19 -15 -19
with__i m -21
~elul abioq -17 -17 -16 -16 -19
""",
    """
@body__since m -19
how_bad dm 16 -16
lo__@english ac -17 18
tonig* ans -16 -18 -19
~ite aefhijknpqtuv -38 -16 -29 -31 -30 -15 -18 -18 -25 -34 -25 -30 -38
~jar gpru -29 -19 -24 -26
~rda> dgil -17 -19 -16 -16
~rker a -16
""",
    """
a_reminder km -17 18
es__a amuv -19 -21 -17 -19
in__@door hru -17 16 -17
my_@visit abcdefghilmoptu -78 35 -40 -33 -35 -23 -39 -34 -24 -19 -20 17 -47 -34 -63
new_@year bdhlmnu -16 -22 25 -15 -28 -17 -15
paper* dgjou -27 -22 -18 -17 -18
the__@drive q 16
turno__# m -18
""",
    """
@relative_wants m -22
estac* m -17
get_back abknr 19 -19 -26 -17 -20
not:bots im 19 -23
on__# bn 21 -17
""",
    """
@traffic_on mr -23 23
may_text kl 17 -15
semana$ adijlmnq 17 -16 -23 -17 -20 -16 -20 -19
ya_no abcdefgijklmnoprstu -54 43 -34 -35 -17 -17 -48 -49 -16 -33 18 -15 -54 -25 -31 -53 -27 -35 -36
~ntem bi -16 -17
~pido m -21
""",
    """
^nlknlk em 16 -16
estoy__@door m -16
hook amu 22 -20 -21
la__¿ hjm -16 -15 -25
not:voy abcghjklnopqrsuv -21 42 -23 -28 -21 -27 -19 -31 -26 -16 -22 -17 -29 -23 -26 -30
recib* bgimoqtv -16 -19 -28 -33 -18 -16 -20 -24
~ige d -16
~orgo abl -17 -19 -15
~tar cdehijklnopquv -33 -28 -49 -32 -48 -38 26 -17 -31 -16 -20 -37 -19 -35
""",
    """
#_me np -17 -18
does__for g -22
i__or dhilmnq -31 -21 -22 -18 -26 -31 18
interested uv -20 -17
~its m -18
~ren cdefhimpqst -45 -40 -24 -30 -45 -44 20 -27 -55 -26 -24
~xz> em 22 -23
""",
    """
@call_back i 16
@thanks_senorita t 18
cupo adhijmo 21 -25 -17 -21 -19 -20 -19
es_mi lquv -20 -18 -16 16
my__will abdnu -27 -33 -20 -25 -25
what__success dmu -17 -17 18
~cred dm 20 -16
~ence gjo -18 -16 -22
""",
    """
=said:side_effect abcdefghijklmnopqrstuv -54 -86 -61 -48 -60 -75 -87 -81 -84 -79 -67 -76 -27 -26 -50 -92 -36 -63 106 -83 -18 -79
@day__no bo -17 20
@drive__@relative bmpv -16 -29 25 -19
@insurance_said m -16
quiero_otro o 16
~<fa efhjnprtuv -48 -42 -23 -16 -52 -18 -46 -24 -31 -56
~they cfghjklnprt -30 -20 -34 -30 -20 -21 -28 -24 -18 -17 -19
~time cdefgijkqrtuv -32 -23 -17 -35 -40 -19 -15 -33 -17 -16 -27 -39 -33
""",
    """
^can abefhjklnprstv -25 -72 -60 -50 -34 -18 -73 -32 26 -89 -39 -20 -70 -80
get__by q -17
please_take abilmov -29 22 -19 -24 -23 -15 20
que_@place mu -21 21
voy__alla m -19
who__no u 16
y__otra o -16
you__will mt -18 -18
""",
    """
@clinician_have am 21 -18
ahorita$ m -22
all_# hm 18 -16
de__esta bhkuv -16 -21 -16 -21 -20
en__¿ a -15
hiya f 17
i__scared mpv -25 -16 -17
my__turn m -19
puede* fhjlnpqrsu -17 -27 -17 -26 -17 -21 -42 -16 -20 -18
taking_calls a -15
time__@open hm -25 18
work_with dm 18 -15
~ems m -16
~noug dlt -16 20 -18
""",
    """
it_from jmu 19 -31 -22
numero__la iju 22 -25 -16
ready_for mn -16 16
~ares ou -15 -19
~nlo m -16
""",
    """
^how abceikmnopqrstuv -30 -34 -33 -55 -81 -57 22 -16 -74 -65 -87 -58 -15 -75 22 -70
at__would h 16
long bcdefglotv -35 -17 -51 -21 -23 -37 -41 -22 -21 -24
not:de abgjklmnoprtv -26 -20 -20 -25 -34 -50 23 -21 -18 -19 -20 -18 18
~irc ab -21 -16
~octo mu -17 15
~peri nq 20 -17
""",
    """
a_ir biklmoqu 29 -17 -16 -15 -26 -17 -29 -22
habla* abijknoqru -22 -16 15 -18 -16 -17 -18 -15 -16 -23
my__yes pq 19 -18
presi* hu 16 -18
seen_soon a 15
semana bdgjkmnst -24 -25 -20 -27 -22 -38 -31 -18 -16
this_one m -19
~ons aefhlmotv -18 -31 -24 -32 -15 -15 -39 -29 -17
""",
    """
@thanks__i t -22
okay$ em -16 16
visits m -18
~<ag ceghjkmoquv -46 -38 -18 -36 -23 18 -17 -21 -48 -57 -45
~<ge bcegijno -25 -26 -20 -16 -25 -18 -31 -23
~gir ab -17 -15
~hout lmu -19 -32 -18
""",
    """
^brb eflmtuv -42 -23 -20 36 -15 -17 -16
not:y gmpq -16 -18 -19 16
que_@move do -17 19
una__en o -21
~<rev bijknoqu -15 -17 -18 -22 -18 -19 -20 -17
~jkl> em 20 -21
~sts> hmu -15 21 -19
""",
    """
@day_one m -23
^mornin efmn -16 22 -20 -17
a__come n -22
need__to dgjmou -29 -25 -20 16 -22 -23
the_job m 16
~raro abdhjlmnopqsuv -21 -19 16 20 -18 -21 -22 -20 -19 -15 -19 -17 -22 -18
~rect kloqu -15 -16 -17 -16 -16
""",
    """
@ride__an mpq -15 -16 17
by_that v 16
cell_after m -16
desde__de ns -16 17
es_normal msu -19 20 -24
i__can m -20
jajaja abcdegklmqtu -18 -15 -19 -16 -19 -21 -21 -25 16 -18 -21 -22
luck_finding m -17
of__on m -15
to_# adimou -17 -18 -19 21 -19 -15
too__to ahjlmqr -15 23 -23 -16 -17 -15 -16
~<nin bcdfgijlnopsuv -21 -18 -18 -23 -23 -24 -24 -15 -36 -19 -17 -20 -23 17
~hos cdhinprstv -18 -20 -26 -27 -18 -22 -22 -26 -22 -24
~nai adhlnqu -20 -18 -15 -16 17 -16 -24
~next cdeghiklmqtv -21 -38 -17 -16 -31 -33 -34 -35 -17 -32 -22 -24
""",
    """
@day_el o 18
am__to bdfhikmt -19 -40 -15 -21 -26 -27 -37 -23
i__able nq 16 -15
talking abl -19 -18 -23
there__of m -19
vista ms -19 15
~<raj mpq -21 -15 21
~wei adm -18 -18 -34
""",
    """
dejo__@eat n 19
no__la dilmnr -18 -27 -22 -39 -16 -26
playlist km -20 15
when_it mn 18 -19
~ittl bo -17 -17
~ssi cefhimnpqst -17 -28 -24 -33 -21 -34 -37 -29 -19 -22 -26
""",
    """
@relative_on imqu 18 -22 -15 -17
a_mexico u -15
borren__numero lm 17 -17
can_only aco 19 -16 -15
not:feeling m -15
not:interesa a -16
not__@late mr 20 -21
recet* aimo -18 24 -16 -15
~senm jlr 17 -23 -18
""",
    """
den__baja l -21
feelings$ u -16
i_@drug n 16
me__good mo -21 19
player$ m -16
there__@food i -15
uno cghijkmorsu -20 -27 -21 -20 -17 -18 -43 -21 -19 -20 18
we__it abdkopqru -21 -26 -17 -17 23 -15 -23 -22 -21
~<tie befhnoprst -52 -31 -32 -24 -22 -18 -29 -21 -49 -37
~ian ghjlqsu -18 -15 -24 -20 -18 -19 -27
~irv abjlnv -22 -18 -20 -17 -19 -18
~one> adegjknorsu -22 -30 -27 -23 -49 -30 -17 -19 -54 -44 -48
~pia> a -20
""",
    """
@visit_would m -18
hi abefhklnprsv -19 -24 -16 24 -25 -18 -25 -22 -19 -24 -32 -23
if__@visit n 18
la_manana bhi -29 -26 -18
need__keep bo 17 -15
need_for oq -16 -16
parking abcdefghijklnoqrstuv -49 -32 -28 -46 -27 -35 -33 -37 -33 31 -21 -27 -37 -36 -38 24 -28 -26 -41 -24
un__llevo mn 16 -16
who_you m -24
~erci an -20 21
~mall himnosu -22 -16 19 -24 -19 -23 -32
~ram ghknr -20 -20 -23 -21 -15
~ugh> cefnstv -20 -22 -19 -36 -22 -15 -21
""",
    """
@hours__@day h 17
cheer* aoqt -18 -15 -19 17
nearb* m -15
same__so o 17
~<wis u -19
~ppy abdefghilopstu -16 -19 -15 -19 16 -19 -20 -17 -18 -19 -15 -19 -20 -25
""",
    """
am__going dm -19 -23
as_soon mo -18 -18
is_ok m -24
no__@stop ilm -15 -33 20
there__a dmnqu -25 -28 -24 -22 -20
~alog m -19
~gas b -20
~je> abdefhjlnst -20 -18 -34 -16 -19 -27 -25 -22 -28 -26 -20
~mas> jmqu -19 -22 -21 -17
~own acefgklmntuv -15 -25 -15 -20 -42 -29 -20 -20 -21 -22 -16 -28
~rcl m -18
""",
    """
=said:wrong_number abcdefghijklmnopqrstuv -71 -75 -59 -36 -64 -71 -83 -68 -81 -55 -65 -19 -93 -58 -64 -61 -24 -77 -59 -68 -25 100
^could bdhlpr -38 -22 -19 -26 -32 -21
como__minutos r 15
got__@cancel bm 19 -18
just_make a 15
night* m -20
que_dios f -15
suena__cel lu 16 -16
turn_em m -23
~eks> m -19
""",
    """
are__texting u 15
back_from bkmpu -17 -15 15 -16 -15
forge* abdgijouv -26 15 -23 -22 -18 -33 -19 -25 -16
my_# abcdeghilmnopuv -26 17 -17 -28 -23 -20 -19 -30 20 -43 -39 15 -18 -24 -16
~<els cghijmnpq -21 -23 -19 -23 -18 -30 -20 -28 -15
""",
    """
all_right hmru -19 -29 -19 -16
me_tienen ilm -16 20 -21
number__of l 18
sorry_but m -20
~<fly u -17
~proc adgmn 18 -16 -15 -19 -15
""",
    """
forget__@visit bmn 19 -28 -16
me_quito mn -18 15
recomendo agu 16 -17 -15
spravato admu -17 -24 -31 35
the__time bm -16 -22
there_any afghjmru -31 -17 -17 -27 -17 16 -20 -20
~bot defhijkoqruv -18 -19 -16 -26 19 -29 -21 -17 -32 -20 -17 -27
""",
    """
cancele bcdgilqv 18 -16 -29 -17 -16 -22 -28 -20
please_remove m -33
so_@symptom oqrs -17 -17 -20 20
the_@parking adhmnr -16 -18 -26 31 -20 -16
you_all bceghklmnoprsuv -52 -42 -39 -46 33 -31 -15 -36 -46 -41 -25 -34 -17 -38 -51
~ayli km -20 17
~goin agijklmstuv -36 -29 -20 -17 -23 -17 -16 -22 -32 -24 -17
~ppr dmo -20 -21 -16
""",
    """
@drug abcdefghijknopqrtv -48 -44 -35 -51 -28 -36 -44 -48 -39 -43 -29 51 -39 -43 -28 -20 -32 -41
i_should m -20
i_typed m -18
is__allowed mn -26 17
speak__someone i 17
~rmen m -19
""",
    """
@move_forward ao 18 -16
@pay__i d 17
drop__off pq -17 19
is__@clinician adpu -23 -16 -16 -21
vuelv* dijqru -22 -20 -21 -17 -18 -25
when__i gjkmpqrs -17 -26 -26 -22 -17 -24 -19 -27
~<ond abcdegijklmqrsv -25 -18 -17 -25 -23 -29 -24 21 -17 -20 -40 -17 -18 -22 -21
~anqu mq -20 -16
~dorm abdghijlnopqt -25 -17 -21 -21 -19 -16 -20 -18 -22 -21 -18 -29 -16
~orl h -15
~ry> adfghklqv -26 -36 -36 -25 -46 -47 -40 -41 21
""",
    """
have__or amu -17 -20 -17
i__bad m -16
rides$ dqu -15 20 -21
up_the bhijq -21 -25 15 -18 -20
y__@fetch mp -17 18
~<sav ao -19 -16
~<stu acfghijknptuv -27 -18 -15 16 -34 -17 -33 -20 -24 -18 -23 -17 -32
~bre> cdefghkmnqrtu -26 27 -20 -24 -31 -28 -21 -22 -30 -21 -30 -16 -22
~hey> cfghjklnprt -30 -20 -34 -30 -20 -21 -28 -24 -18 -17 -19
~sts hmu -15 21 -19
""",
    """
@relative_with mnp -23 -19 16
@vehicle__ya q -19
i__permission klq -21 21 -16
latest_you hm 16 -18
now_what adgm 15 -16 -19 -30
~ewor gm -15 18
~nsub bcdefghijlnopqrstuv -19 -19 -19 -27 -21 -17 -16 -19 -19 25 -16 -16 -18 -20 -19 -16 -19 -23 -23
""",
    """
could__what nu -15 -18
esta__@place j 15
i_revoke klm -17 18 -17
""",
    """
@eat$ abcdfgijlnopqrsu -30 -23 -17 -38 -15 -40 -17 -38 -16 41 -27 -19 -35 -26 -35 -39
mall$ u -23
to_me abdjmopq -25 -25 -20 -16 -17 -20 -27 -18
why__so u -23
~ify dijlmnu -18 -16 -17 -19 -24 -24 17
""",
    """
^delete i -17
my__day dmnq -15 -29 20 -22
numero__quien v -18
rajo mpq -21 -15 21
will_think m 15
~hast aimqr -20 -23 -28 -23 -19
~ken> mnu -18 -19 -16
~labi aim 17 -16 -15
~oun ceghkloqtv -31 -22 -23 -23 -31 -24 -26 -16 -31 -37
~roba dm -18 -25
""",
    """
@clothes$ bcdeghiklmnopqstuv -27 -27 -46 -16 -39 -30 -34 -23 -32 26 20 -29 -25 -34 -23 -17 -33 -29
^muy deiklmtu -18 -17 -19 -17 -17 -28 22 -17
^olvidense lm 17 -16
house d -15
que_mas adfhmnq -24 -17 18 -16 -28 -18 -19
~enou dlnt -18 20 -15 -18
~pper m 19
~so> acdehilnotv -18 -32 -16 -30 -19 -23 -22 -42 -30 -33 -37
""",
    """
el__para b -15
mi__le p -16
not:conmigo npqu -21 -17 -19 -17
reprogramar clmo -19 -15 -24 21
~lmao em -22 21
~ol> acdefghijklmpqsu -27 -16 -17 -16 -16 -25 -21 -26 -21 -18 -25 22 -23 -16 -19 -26
~tuc abdghijlmv -16 -15 -17 18 -16 -17 -21 -20 -28 -20
~unto bgjpquv -19 -19 21 -16 -17 -18 -20
""",
    """
@call_over i 15
@day_is hmo 15 -21 16
agente abfimt -23 -18 -23 26 -17 -16
does__show m -20
it__the dmnpr -25 -36 -17 -19 -19
la__@visit a -15
no_ire abhlmopqrtv -16 40 -17 -27 -37 -21 -18 -19 -20 -23 -22
~<anu b 16
~<ava bhjlnstu -17 -16 -17 -15 -18 -15 -18 -20
~ryl m -17
""",
    """
all_@texts bklm -21 -26 24 -25
subsc* klm 22 -27 -19
you__an aiv -24 -21 17
~abo cefghlt -25 -26 -29 -42 -41 -20 -34
~bajo acglnqu -24 -17 -22 -19 -29 -35 -34
~iej apru -17 17 -17 -16
""",
    """
already__you lm -16 15
what__she u -16
~guys begilmnrsv -20 -18 -29 -27 -15 -19 -23 -21 -23 -20
~said cdfghijqrstv -20 -32 -17 -20 -23 -20 -26 -19 -26 -28 -23 -25
~sli abilnoq -24 -17 -16 -17 -16 17 -15
~uego m 18
""",
    """
a__el nqsu -16 -17 -19 -26
day_of mno -21 18 -15
de_mandarme k -23
not:manden giklm -22 -17 -31 30 -38
posible o -15
put__a gn -17 -22
~<cat u 20
""",
    """
it_ok dm -25 -20
nm efltuv 16 -23 -20 -16 -18 -16
pasa_si m -16
~cto> dlms -19 -23 -27 -21
~lest ajklu -16 -26 -20 20 -20
~raw> bk 15 -17
~tist abu -25 -18 -16
~visa inq -17 -20 -18
""",
    """
@visit_at ab -22 -15
a__questions i 20
else__my ao -20 -24
la__please ab -18 -16
que__@move hmo 17 -20 -19
que__hoy mu 20 -18
says cfhilntv -18 -35 -25 -16 -19 -22 -16 -19
that__she m 16
~<dir aglq -17 -22 -15 -16
~<gus gklsu -22 -17 -19 -15 -22
~le> acefghklpqruv -17 -20 -67 -71 -33 -77 -18 -22 -17 -16 -18 -27 -82
~ura abcdefgjklmpqrtv -26 -24 -19 -22 -21 -21 -23 -38 -18 -24 -18 -17 -22 -24 -17 -26
""",
    """
alcan* m -15
business_@hours hm 19 -15
early__i mn -16 17
esa_lista l 15
las__y m -16
my_time bn 15 -21
pregunta g 20
ya__nada blm -17 23 -20
~nar> agmnoq -15 -17 -21 17 -16 -15
~nish no -16 -16
~othi dklosuv -15 -19 -21 -23 -21 -23 -19
~uevo dlnsu -20 -23 -20 -16 -16
""",
    """
ando_con s 20
are_the afhijosu -27 -21 -18 -27 -46 -20 -19 30
cuenten_conmigo b 19
servicio$ hq 15 -20
to_@pay abjn -17 -18 21 -25
~dang u 19
~pati gjlmnoqu -20 -27 -16 -18 -19 -25 -25 -27
""",
    """
can_my bcdhijlmnpqrsu -30 -23 21 -16 -31 -17 -25 -44 26 -30 -21 -21 -17 -42
get__to bdghjl -17 -29 -17 -17 -28 17
got_anything dmns -23 -21 -20 -17
how__@person u 15
text bdeknopqrstv -37 -31 -16 17 -45 -45 -37 -30 -28 -32 -23 -34
united alnuv -17 -26 -18 -16 -15
~bett hlnqrsv -15 -20 -17 -17 -18 -27 -18
~nts bcdefghiklnprt -25 -17 24 -24 -16 -18 17 -30 -19 -26 -34 -17 -20 -20
""",
    """
@symptom__@visit s 20
donde__@parking jm 18 -22
encue* bdmu -17 -17 -31 -21
ring abcdefghijklmopqtuv -39 -24 -28 -50 -29 -30 -38 -62 18 -43 -26 -32 33 -25 -31 -36 -32 -48 -44
skip__this bm 16 -17
~<sam bcefiklqrt -23 -20 -19 -20 -25 -30 -31 -23 -20 -15
~assm l 16
~sy> abj -19 -16 17
""",
    """
estoy__trabajo r -20
lock_the jm -21 16
my_@vehicle bmoprs -17 19 -16 -22 18 -16
running afhnuv -24 -23 -22 -18 -16 -19
~<ca aefghijklnst -23 -62 -47 -51 -51 -15 -20 -24 -31 -50 -19 -34
~aby> r -18
~elet iu -21 -15
~uple m -20
¿__la acgjmnqrs -17 -21 -28 -16 -28 23 -21 -20 -27
""",
    """
@drug_antes n 18
for__text k 16
get__but q 18
guess u -18
me__manana bmo 18 -22 -16
necesito_@call a -17
otra__@late ao -19 20
should__a q -17
take__@insurance dm -18 -16
to_reach dmu -19 -19 -19
~<im abi -16 -15 -16
~<sc bcefghijqrsv 16 -33 -18 -20 -44 -30 -30 -37 -28 -20 -33 -17
""",
    """
@body__@symptom ms -24 20
me__lol m 15
muy_caro du 17 -19
ya__voy blm 22 -21 -20
you_working hm 20 -19
~<ch cefhjklnqsu -37 -61 -53 -32 -38 -30 -26 -24 -17 -50 -52
~cal cegjnpstv -34 -24 -45 16 -38 -39 -16 -27 -22
~creo acdmuv -16 17 -18 -23 -15 17
~inte efgiknpqstu -15 -18 -36 -24 -24 -20 -23 -33 -32 -19 -24
~lul abioq -17 -17 -16 -16 -19
~ong> abcdefghkloqtv -16 -40 -24 -57 -26 -31 -46 -19 -16 -41 -35 -18 -16 -39
""",
    """
an__a a -17
asking_about b -18
just_get nq 20 -25
mi__se abcdnopquv -20 -16 -22 -16 -29 -25 -16 24 -21 -19
planes d 19
que_lo bdfghimnu -19 -19 29 -27 -16 -16 -22 -19 -32
quien__a mqu -19 16 -16
we__our bmoq -15 -22 -18 17
workers_comp a -16
~dond abcdfhklnopqtv -18 -33 -19 -35 -19 -28 -18 -36 -30 -29 -19 -33 -25 -31
~fal aopsu -20 -20 -30 -16 -16
~ney> cgilmnou -16 -15 -22 -19 16 -22 -26 -26
""",
    """
@drug__the mn -21 25
got_this luv -19 -20 22
with__@price mu -25 -21
~<era bm 16 -20
~by> aiu -15 -16 -15
~iera bkmpu -20 -15 -27 -20 -21
~lca m -15
~nsu cdefghilopqrstuv -22 -16 -29 -16 -18 -18 -24 28 -24 -20 -25 -24 -21 -22 -15 -25
~sol befghijmnpqst -15 -17 -26 -34 -28 -38 -16 -35 -39 -26 19 -31 -20
~uck> abfhiklnptu -16 -28 -15 -23 -27 -31 -25 -32 -22 -27 -29
""",
    """
and__up a -15
da adfhiklmnqrv -30 -28 -20 -33 -22 -20 -28 -32 -25 -24 -27 -28
en__@late amn 20 -25 -16
llego abghikpqrv -33 -32 -24 -36 -22 -24 -21 -36 21 -27
~orqu l -16
""",
    """
get__at an -23 -20
had__@drug mn -20 21
me_quede acdgijlnopu -34 -19 -19 -20 -24 -20 -16 -30 -28 -23 -22
oak r -17
you__that bdghijnoqstu -23 -28 19 -17 -19 -19 -20 -18 -17 -16 -19 -30
~<wo bcfjnstv -21 -20 -45 -40 -19 -23 -38 -38
~loc aefginrstuv -30 -24 -26 -33 -34 -40 -33 -21 -24 -43 -22
""",
    """
a_@symptom amnq -19 16 -28 -17
be__@drive q -16
credit abim -22 -19 -18 21
raite m -19
usted$ aqv -16 -18 -26
~lego abghikpqrv -33 -32 -24 -36 -22 -24 -21 -36 21 -27
~valv dmu -17 21 -20
""",
    """
@person__no m -22
it_bad mu 19 -15
manejar abdnos -18 -19 -16 20 -27 -17
something djpsv -29 -17 -23 -18 -22
you_provide am -15 -16
~has dgimqs -24 -15 -27 -35 -25 -16
~mess abdhijlmpqtv -26 -32 -28 -19 -18 -19 15 -16 -18 -17 -22 -21
~nye u 16
~nyon abdjlnpru -19 -17 -25 -21 -21 -22 -16 -18 -30
¿__para mo -19 -27
""",
    """
@cancel_it bpqr 16 -16 -26 -18
acompanante$ no -22 -16
chocolate mn 18 -19
expensive iu -18 -27
la__una r -16
somebody__me o -18
~<ev cejkmopquv -30 -22 -36 -17 -15 -38 -21 -20 -23 -50
~face b -16
""",
    """
figured d -15
number__@place i 16
qualify m -18
~<slo dfhijlmnopqrsuv -21 -17 -17 -20 -18 -18 -19 -16 -16 -19 -21 26 -18 -20 -19
~coop mp -15 16
~inal dhqu -16 -17 -18 -16
~rant adehjmv -23 27 -18 -20 -16 -17 -19
""",
    """
guys_have mqu -17 17 -25
not:@parking mr -16 21
plis$ abdefgluv -16 20 -22 -23 -20 -18 -28 -15 -15
this__work gmu 19 -17 -23
~dier m -17
~exac dm -16 -20
~eye u -16
~rien m -19
~rog gilnuv -18 -18 -19 -21 15 -18
""",
    """
@vehicle__after mnoqrs -15 -19 -17 23 -18 -17
@vehicle_be q 17
have__@hours hm 17 -17
need_somebody au -18 -18
taking_me amnpr -28 -26 -19 16 -16
the_store m 18
~ecor abcdnqu -28 -19 -15 -28 -20 -22 -16
~lis> abdegilmtuv -17 22 -17 -27 -19 -16 -29 -37 -16 -17 -17
~tran abcdghjlnor -33 -32 -19 -34 -18 -24 -17 -20 -28 -32 -25
~west u -16
""",
    """
can__something hm 16 -17
how__make amu -17 17 -16
just__one m -17
no__i q -15
no_hablo u -16
olvidense__mi lm 16 -17
please_@book m -17
veces$ m -16
""",
    """
@place__i djmn -18 21 -22 -18
be_with mnpq -16 20 -20 -17
do__walk admu 22 -24 -24 -18
en__para m -20
not_coming bmopr 32 -20 -26 -24 -42
out_the dghijlnqsu -21 -19 -17 -16 -19 -19 -18 -18 -18 -17
the__home hno -15 -15 -20
where_the jms -17 -33 29
which_way jm 17 -18
~paro abdgmnu -22 -15 -24 -15 -25 23 -18
~rren uv -15 -16
""",
    """
does__@call hm 15 -15
ninguna q -21
~cta adgmoq -17 -18 -17 -16 -16 -16
~ieve u -15
~mud ab -17 15
""",
    """
@stop__the lm 19 -16
is__day dijmnpu -26 -20 -18 -31 -25 21 -19
llameme im 15 -16
my__was nr -16 -19
wedding$ mn 18 -20
~lots am 18 -16
~rug ghjnpu -15 -17 -17 -22 -20 16
""",
    """
^ay ab 18 -23
are__up m -19
enough__the m -21
the__pocket d 16
~aza> dhjmu -20 -17 25 -21 -18
~dre> amnoq -15 -26 15 -23 -19
~gin> mn -15 -16
""",
    """
#__before m -17
do__an abijoq -16 -17 -16 15 -23 -20
que__ir n -16
want__more b 16
~anch am -17 -17
~bail bmopq 21 -23 -21 -16 16
~fri bm -17 16
~ope degjklnpqstu -24 -27 -22 -23 -17 -23 -30 -21 -20 -20 -17 -32
~owi adfhikmnpquv -27 -20 -20 -19 -15 -16 -27 -17 -15 -16 -20 -16
""",
    """
@ride_locked q -18
him$ bijlmuv -20 -16 -21 -19 -33 -22 27
need_to cdghkmqt -23 19 -41 -16 -27 -31 -53 -18
~lueg lm -16 15
~made dmnotu -15 -18 -22 -24 17 -15
~ores q -19
~oul befhjprtv -18 -28 -34 -25 -24 -43 -21 -27 -46
~xtra bdimu -17 25 -17 -16 -20
""",
    """
i__know abklmov -22 -21 -18 -17 -26 -22 17
is__difference ou -15 18
mis_@medicine n 18
y__@day bo -18 16
~<sac abdgijknopqrsv 22 -29 -24 -19 -18 -25 -19 -22 -18 -16 -22 -17 -18 -21
~egu abcdefnoqruv -18 -21 -21 -19 -21 -18 -16 -24 -20 -40 -32 -16
~meo gjklmnrstu -28 -23 -16 -29 -21 -17 -24 -21 -23 -19
~uem aqv -16 -16 -15
~urn cdefghintuv -32 -33 -31 -26 -37 -17 -26 -21 -27 -26 -24
""",
    """
expen* iu -18 -27
harold__this m -17
in_@place hjmu -18 -32 31 -20
noon ijou -18 -21 16 -18
not:interested alv -25 16 -16
on_here jm -18 -19
should_i abdhklopu -25 -22 -40 -21 -17 -24 -26 -17 -53
to_know aboq -24 -17 -26 -16
vez__el bhu -17 -17 -16
~ayer abdgjnqruv -19 -16 -22 -17 -21 -18 -17 -19 -24 -17
~cosa adijq -17 -26 -15 -18 -17
~hwa s -17
~myse dmu -18 -20 -22
""",
    """
@parking_free dj -23 18
@texts__all ko 18 -16
someone_who c 15
~liq m -16
~ncha admu -17 -22 -15 21
~ug> gjqru -16 -15 -16 -19 16
~unsu bcdefghijlnopqrstuv -19 -20 -19 -28 -21 -16 -17 -19 -19 30 -17 -16 -18 -20 -19 -16 -19 -27 -23
""",
    """
ask__to imp 22 -24 -17
booking blm 25 -15 -27
horses u 17
la__por ckm -21 -17 -17
me_da almnqru -21 -15 -34 -17 -18 -19 -18
se__mi abcnpqsv -18 -16 -17 -19 -29 22 -16 -20
what__good fgjmnu 28 -15 -18 -27 -17 -23
y__a ar -16 -16
~<cov adgijlnoqrsv -16 17 -17 -20 -18 -20 -19 -23 -33 -16 -19 -17
""",
    """
#_you ehjm 22 -15 -20 -26
@book_an abm -17 -15 23
^with elmtu 24 -24 -26 -16 -21
are__there dhiju -22 25 -15 -34 -20
car__way m -16
somebody cgjlmnrs -17 -21 -17 -16 -33 -26 -24 -23
xanax mnu -17 26 -17
~ork> abcefjkpstu -23 -47 -26 -25 -20 -43 -32 -20 -30 -20 -17
""",
    """
am__i mq -19 -15
cats m 21
despues__la s 15
it__bring mn -16 15
them$ acdgijno -21 -17 -18 -18 -25 -15 -17 -25
to__please b -17
~ail> acdghkoprs -33 -21 -25 -20 -20 -19 -35 -27 -20 -20
~hin efhijqrt -32 -29 -20 -19 -30 -22 -26 -44
~obar a 18
~stad adjmu -17 -17 -18 21 -18
~vist bl -18 -17
~walk bcdiklnopr -28 -16 -36 -31 -19 -19 -21 -20 -20 19
""",
    """
=beside:running_late adijklnpqr -19 -16 -17 -34 -16 -16 -23 -22 -27 33
@howmuch__el aghijnq -17 -16 -18 -15 -23 -31 -22
@medicine_allowed n 19
alo efjlmtu -23 26 -16 -17 -25 -17 -16
instead$ akmnoq -21 -16 -35 -25 30 -28
is_it abceghijklmnopqrtuv -43 -40 -53 -36 -69 -25 -30 22 -46 -49 -48 -24 -57 -62 -17 -53 -50 34 -49
you__about mn 16 -16
~<hel bcefghjklnosv -37 -34 -36 -36 29 -26 -32 -34 -36 -36 -33 -31 -24
~nec deghjlprtu -36 -21 -21 -22 -21 -17 -31 -24 -22 -22
~uspe m -20
""",
    """
@wrong abcefghijklmnopqstuv -54 -57 -26 -78 -68 -23 -58 -35 -20 -19 -37 -39 -51 -23 -56 -59 -43 -66 -74 86
out__one abmo -17 17 -20 -17
under* u -20
will__a m -20
~<flo clo -15 -19 -18
""",
    """
for__@visit adghijlmorsuv 17 18 -22 -18 -16 -18 -27 -48 -22 -17 -19 -33 -25
is__another m -18
noche$ hn 18 -20
que_sea mo -17 19
she_need nq 16 -17
~ente ceglmnprs -28 -24 -24 -37 -17 -38 -39 -25 -31
""",
    """
@insurer__@relative pq 22 -20
@place$ abcdegjklnopqrtuv -27 -42 -40 -23 -39 -48 48 -34 -47 -42 -35 -49 -38 -42 -41 -27 -18
a_@machine adjmuv -20 -16 -19 -23 21 -15
al_lado jmu 19 -19 -16
cada__que dlm -21 17 -16
honey u -17
o_no abceijlmnopqrsuv -24 -31 -24 -21 -24 -23 -30 -44 28 -23 -19 -27 -16 -18 -27 -24
you_play m 17
~<blo abcdefghilmprtuv -28 -21 -17 -31 -17 -21 -24 -22 -25 26 -20 -25 -25 -20 -39 -22
~icat m -20
~ven abcejloruv -24 -41 -31 -27 -20 -45 -23 -34 -16 -38
""",
    """
@stop__los k -19
~ido> abcegijkpsv -25 -20 -17 -18 -29 -25 -15 -21 -18 -25 -30
~vain m -19
~vie> m 17
""",
    """
adiccion u 15
alone binru -20 -20 -23 -15 -15
cat msu 38 -20 -22
en_@fetch q -16
~elic mu 16 -17
~ipho dm -20 18
~ithd km -17 -18
~nuti m -18
""",
    """
@symptom__otro os -18 17
al__de jm 16 -19
am__you k -16
arranged q -17
sent__to m -17
where_you adghjmu -22 -18 -20 -28 33 -34 -24
~<hag dfhoprsuv -39 -19 -19 -24 -18 -21 -19 -31 -16
~arl> m -17
~eja acefklnrsu -35 -23 -18 -19 -24 -40 -23 -26 -32 -33
""",
    """
a_driver jmp -23 -27 20
duele_la m 15
eat abdghijmoqru -21 -20 -34 -37 -37 -16 -26 32 -24 -31 -25 -44
fine$ no 18 -18
get__for n 15
hija abdmruv -16 -22 -19 16 -23 -18 -24
next_to amnpu -15 -16 17 -17 -17
otra_fecha a -16
~acka a -17
""",
    """
^put bdeghijklnoqrstuv -33 -35 -16 -24 -29 18 -25 16 -28 -25 -35 -27 -29 -25 -19 -32 -22
pull bor 18 -16 -19
~ily du -19 -21
~ina> bijlopr -27 -15 -15 -19 -16 -18 -20
""",
    """
ayunas jn -15 23
just_the dm 21 -22
la__se q -16
~<mon gijlosu -15 -24 -16 -24 -30 -17 -26
~dys> a -15
~erpr cd 19 -15
~ice> acefghlpruv -19 -21 -35 -34 -22 -17 -20 -39 -29 -19 -46
~lot dfmru -19 -16 -24 -15 -17
~ta> abcefijmopqtuv -31 -29 -55 -76 -21 23 -20 -19 -30 -15 -18 -16 -21 -17
~tali m 16
~ve> cdefgjknors -16 -16 -66 -47 -22 -41 -35 -17 -20 -15 -25
""",
    """
=denied:book bginqrsuv 17 -25 -29 -16 -34 -25 -16 -23 -28
^tqm mt -19 16
many_times lm 15 -20
miercoles mo -20 23
puedo_ir gijmps -36 -20 -18 -28 -16 -17
quiero adefgjnpqstuv 19 -29 -17 -17 -29 -23 -28 -36 -65 -18 -23 -46 -64
send__to acdm -21 -27 -24 17
text__much l 16
~aina m -19
~way> acefghikmntu -32 -22 -26 -24 -28 -31 -23 -23 -26 -16 -22 -19
""",
    """
@hours_tienen hj 18 -19
^so bdjmn -18 -27 -24 -36 -20
but abcfghjkmnoqrstu -21 -21 -19 -17 -34 -17 -44 -18 -53 -36 36 16 21 -28 -33 -18
de_esa m -21
my_@texts abciklu -17 -17 -18 -23 25 -31 -17
who__me adgijklmnoqruv -31 -21 -16 -25 -16 -16 -26 -35 -20 -16 25 -15 20 -40
~<por bilnqr -15 -15 -23 -18 -20 -18
~indl mu -24 -18
~ptio agjlmnu -20 20 -19 -21 -18 -25 -19
""",
    """
^you abcefghijmnopqrstuv -19 -22 -57 -73 -70 -22 44 -50 -21 -37 -19 -40 -17 -48 -66 -74 27 -78 21
for_tomorrow m -19
me_surgio n -18
of__@place mu -17 -15
text_again m -16
the_house l -17
think__@day m 15
""",
    """
@clinician__voy bm 20 -16
^@insurance admou 17 -21 -22 -18 -20
numero__es u 17
~aled m -16
~jkn em 17 -16
~ses> alu -29 -18 -15
""",
    """
@cancel__it bmo -17 -21 19
que__pues afgmn -21 23 -17 -28 -19
toman dhmnu 27 -15 -24 -22 -17
y_esto fgu -18 -22 18
~<bon u -17
~<cle l -19
~ecia dmnt -20 -22 16 16
~ordi k -20
""",
    """
@day__i akmo -23 -17 -31 26
message_this lm 17 -16
que__ahi mn -19 -16
~asse pr -17 -20
~knl em 20 -19
~ors> gmsv -18 -18 -15 -15
""",
    """
charged_# m -20
i_make gnu -17 -22 -23
molesten$ lm 21 -16
nearby m -15
number_i u -18
~eel> bdgjmno -21 -21 -16 -20 -37 -22 -16
~iru em 21 -20
~issu empq -16 -16 -17 20
~llo dehiklrv -22 -20 -24 -35 -24 -32 -44 -28
~lowe cijnoru -16 -18 -18 16 -18 -18 -15
~oiu> em 22 -21
""",
    """
good__can mo -16 16
i__not aefiknqrstuv -32 -28 -21 -16 -17 -33 -20 -35 -18 -16 -34 25
started knu -25 -18 -17
~<bar abikopq -26 -16 -18 -15 -18 -18 -19
~lre aip -24 -21 -19
~nto> ceghiknqtuv -24 -19 -21 -38 -31 -21 -32 -22 -34 -21 -44
""",
    """
bill abgjnopqru -23 -18 -18 -20 -27 -17 -16 -19 -16 -35
cual_@door gj -15 20
no__por bcgiopq -28 -17 -16 -22 -26 -19 16
these_please l 16
~<dig cdhjknpqst -16 -25 -15 -19 -17 -28 -18 -21 -25 -16
~erwa am -17 -17
""",
    """
@place__@day h 17
in_@price diu -17 22 -19
maybe__@year m -16
puede_dar do -15 -18
would__a m -19
~<hue ad 20 -15
~codi i -16
~uts abdinoqu -17 -16 -22 -16 -24 -16 -19 -32
¿__a dq -21 -21
""",
    """
@vehicle__@relative jmq -16 -16 15
it__@medicine n -21
otra$ jkv -18 -17 -16
una_@person abcdfghijlmnopqv -30 -17 -18 -17 -17 -23 -15 36 -20 -20 -26 -16 -20 -15 -18 -32
ya_conteste gm -17 17
""",
    """
@drug__evening n 17
flight abn -16 -18 -17
let__think amv -18 18 -16
me__@machine mq -17 -15
not_@stop blmnqsv -17 -39 27 -21 -16 17 -17
sabados hmo 16 -24 -19
sacame_de alm -16 16 -18
stopped n -16
~<hac cefhjklort -26 -16 -22 -32 -49 -17 -32 -31 -38 -29
~<poc amnou -16 -26 -16 -20 -16
~hel bceghijklnosv -36 -36 -38 29 -27 -15 -34 -37 -38 -38 -35 -33 -24
""",
    """
@relative__de lq -18 -17
@vehicle__dormir m -15
^gg t 18
pegad* m -18
voy__amor r 16
~<dim aefho -17 -19 20 -18 -19
~<fol bijlmprv -22 -18 -27 -20 -17 -17 -16 -17
~eath adhmu -16 -16 -16 25 -20
~mee almo -23 -15 20 -19
""",
    """
already aipt -26 -22 -20 -18
good__the o -19
la__es binov -17 -20 -17 -18 -18
my_family m 16
~ile acgnpquv -20 -17 -20 -23 -18 20 -29 -22
~sue abcefghijkmortv -26 -16 -22 -25 -21 -25 -20 -28 -24 -27 -25 -22 -23 -16 -19
""",
    """
asd em 21 -24
for__@person m -20
if__@eat n 15
knitt* a -17
my__off ailmqv -19 -19 18 -25 -16 -15
permi* abdgijmuv -25 -20 -16 -16 -17 -17 -38 -29 -23
tell__how gu 18 -23
~ooks o -16
~ttin bdfj -16 -22 -17 -22
""",
    """
^de abgilmnopqrsuv -28 -17 -19 -25 -27 -49 -20 -17 -26 15 -17 -23 28 -35
llevo acdfghijklnoqruv -22 -17 -23 -18 -16 -27 -18 -22 -18 -18 23 -19 -25 -23 -24 -17
who__@sick m 16
~<ext bdjmu -17 23 -18 -22 -28
~<on eghijkmnprsv -36 -51 -43 -30 16 -19 -63 -38 -38 -18 -29 -35
~alk> bdijknoprsv -22 -21 22 -19 -19 -31 -30 -25 -35 -28 -20
~fire m 18
""",
    """
encuentro__@door r -18
que_tal defghijklmtu -20 -18 32 -21 -19 -18 -22 -16 -19 -30 -16 -26
quiere mou -26 -22 -17
sorry__@call m -16
~aim i -15
~hio> a -16
~pagu mt -24 16
~ros> dmu -21 16 -25
""",
    """
@clothes_or mnsu -18 25 -23 -17
@door_are j 17
hago_para bdgu 18 -21 -22 -19
no__dormir u -16
que_dejar dhjmo 17 -19 -25 -22 -26
remove aioqruv -25 -16 -19 -16 -18 -21 -26
take_me acdghijkmnosu -22 -19 -33 -23 -27 -30 -30 -29 -21 -40 -21 -33 -29
~pose dmu -22 -16 -24
""",
    """
#__pop dmn 19 -20 -20
agreed_to kmp -16 -20 17
be__in jnqr -20 -18 -22 20
covered__@insurer du 15 -16
de__este v -15
got_any adv -17 17 -15
pues$ bcdfghiknoq -16 -17 -21 21 -21 -16 -19 -15 -24 -21 -17
said__but mo -23 15
text_from u 15
un abcefghjklop -24 -58 -39 -51 -49 -30 -54 -31 -41 -33 -22 -17
~eft> adghnopuv -16 -19 -17 -16 -22 -21 -20 -23 -17
~ingu cdfhimnouv -15 -17 -16 -18 -18 -26 -33 -26 -16 16
~lik bdefghjmpqtv -19 -22 -21 -22 -20 -27 -19 -16 -29 -22 -23 -36
~walm hm -16 15
""",
    """
a__before mu -28 -15
give__@call aim -20 24 -31
me_ponen m -16
no_@insurer p -22
not:your abhil -17 -26 -21 -21 -20
~<act bdefghjklnq -17 -24 -16 -17 -16 -20 -26 21 -21 -17 -19
~lin cdefhmnoqu -31 -41 -24 -15 -24 -20 -51 -24 -15 -24
~rge abcefghprsuv -16 15 -29 -27 -24 -30 -27 -30 -31 -32 -34 -25
~unda bm -15 -22
""",
    """
^llevo mn -23 21
my__did m -17
~ous> u 18
~ssme lm 16 -15
""",
    """
decir g 17
entiendo_la gm 16 -15
me__for cdhlnprstuv -17 -25 -19 -33 -22 -20 -25 -18 -18 -26 -18
not:lol mv -27 19
what__even m -17
~<am ceghijlnptuv -22 -22 -21 -24 -24 -21 -29 -29 -24 26 -33 -31
~como ehinoprtv -32 -54 -55 -18 -37 -23 -25 -19 -51
~jar> girsu -27 -20 -20 -22 -24
""",
    """
@call__at himp -18 28 -15 -16
^make a -19
de_mis m -16
do__getting mnu -22 -15 -15
ustedes_hacen u -17
""",
    """
ahorita agt -21 -15 -21
i__and djklmnsu -18 -36 -16 -21 -25 17 -26 -26
my__came o -17
prepa* abgijou -26 -19 -26 -15 -17 -16 -17
sec$ efjlm -22 -18 -15 -15 16
""",
    """
asi__@cancel bm 20 -16
campus m -19
hay_@parking acdefghijlmnoru -20 -26 -28 -21 -23 -18 -22 -20 40 -15 -34 -26 -16 -40 -24
it_off bdikmnopu 25 -17 -25 -17 -29 -20 -24 -17 -18
time__game m 18
veterans ajlmnu 17 -16 -21 -33 -18 -23
what__sacar m 17
will_see abdmru -16 -19 -18 23 -21 -17
~aso> bdlnopqu -19 -19 -18 -16 -19 -22 -22 -19
~ead efghijkpqstuv -24 -28 -53 -37 -17 -40 -25 -27 -21 -18 -38 -42 -42
~jhg em 18 -16
~nia dghijmoqu -23 -27 -19 -16 -23 20 -17 -15 -18
""",
    """
#_@date dghijmnopqruv -20 -18 -22 -18 -24 -26 -15 27 -22 -19 -31 -21 -16
^sera dmuv -22 -27 17 -17
if__@ride mpq -21 -16 23
pick_me i -19
~<gd efm -17 18 -20
~<qua mnpu -27 -16 -15 18
~hrow q -16
~uis djmpqrtuv -19 -15 -19 -16 -21 -19 -15 -31 -18
""",
    """
and__out blo -18 -19 -16
around abdnuv -19 -25 -18 -21 -18 -17
idioma$ co 20 -15
message_me m -17
will__home pq 23 -19
~obi m -19
""",
    """
@clinician_reyes u -15
and__get nq 19 -20
coming__do o -17
how__@hours lmnu -16 -30 24 -18
mi_amor m -17
with_a dglnr -30 -17 -20 -24 -23
~<li bcdefhio -38 -43 -38 -46 -52 -34 -18 -24
~bee chknopqru -18 -28 -22 -24 -29 -23 -17 -25 -25
""",
    """
can_@drive jmnp -15 -18 -15 18
dumb$ mn 21 -16
is__expensive dmu 20 -37 -19
paperwork dg -20 -19
~fkdl em 20 -18
~vei m -16
""",
    """
^which abcdilnpqrtv -22 -21 -19 -27 -16 -22 -23 -15 -17 -33 -19 -16
aparte d 16
autorizo__me k -16
by_@call m -17
do__more m -16
esperen$ bm 18 -17
hace bdgijklrtu -16 -24 -29 -19 -25 -19 -16 -17 -16 -18
not__@visit loqv -17 -33 -18 20
quiero__el bmu -19 -21 -18
si bcefghijkmpstuv -38 -24 -41 -46 -22 -23 -47 -56 16 -20 18 -28 -38 -59 -48
~<nas m -15
~cib bgijmnoqstv -18 -19 -28 -16 -34 -17 -22 -18 -15 -20 -24
~ece> m -21
~non hiu -17 -15 -21
~sub> befglm -16 -22 -16 -17 28 -31
""",
    """
#__o abegjlnoqru -20 -16 19 -23 -17 -24 -22 -15 -17 -22 -30
@clinician__me dlopruv -17 -23 -18 -23 -17 -26 -19
forget_it jlnt -19 -27 -17 -24
got_the acdeghijnortu -18 -30 -37 -17 -22 -26 -30 -37 -29 -28 -20 -22 -28
i_put agjkoqu -19 17 -26 -15 -19 -18 -24
un_@drink mnu -24 24 -20
~<lon acdefghikltv -16 -25 -20 -26 -25 -39 -24 -27 -16 -18 -27 -30
~truc bchiklsu -27 -17 -21 -22 -20 -16 -22 -25
~utti bm -15 -23
""",
    """
@move__@cancel mo -26 17
acept* dfhijlmuv 15 -18 -18 -15 -18 -22 -32 -20 -16
cuentame_un m 19
dis abcdefghijklmnopqrtu -24 -17 -24 -35 -32 -33 -30 -24 -37 -35 -20 -27 -48 -20 -18 -21 -28 -23 -25 35
far hju -16 16 -20
my__back a -15
~dale cdfijlnqr -16 -21 -20 -15 -19 -19 -18 -16 -16
~siga m 16
""",
    """
@late__@call him 24 -16 -26
^@traffic bru -16 21 -17
bring_to mn 24 -27
driving abcdefgjklmnopstuv -26 -19 -25 -21 -19 -22 -22 -23 -21 -16 -60 -33 -19 40 -21 -19 -35 -32
~acto djl -15 -15 -18
~file dnu 17 -16 -15
~iss> nq -18 -16
~vame blmo -20 -16 -29 -15
""",
    """
a__take m -15
had__weird ms -21 24
junta* d 18
~<wh bcegijklnopqrstv -48 -56 -75 15 -37 24 -65 -45 -18 -35 -20 -31 -44 -21 -21 -28
~ben> ghijklnv -17 -18 -18 -16 -24 -17 -17 -17
~cida a -15
""",
    """
dot bu -16 -16
is_what dgnu -21 -16 -22 -21
need__@call i -22
supposed dmu -17 -17 -19
wait_i b -16
~<ka abm -16 -18 -20
~cal> ai -16 -17
~nuda km 18 -20
~uete r -18
""",
    """
@medicine__with nu 15 -15
al_@clinician dkou -26 -18 -26 -17
covered__the dmu -18 -22 18
elect* m 18
evalu* a 16
hace__favor p 15
have__@stop m -16
that_way c 16
the__but almo -17 15 -23 15
tiemp* abdo -19 -16 -23 -18
~jo> cefghiortuv -35 -17 -20 -32 -20 -16 -15 -21 -26 -30 -35
""",
    """
@move__@visit abcdilnorv -42 -53 -16 -27 -16 -16 -29 37 -16 -19
all__is hm -21 -16
all_take abdhjlmnpq -35 -29 23 19 -17 -30 -32 -15 -17 -15
do_you bdefghijklnoprstv -88 20 -76 -50 -16 26 -17 -20 -65 -92 -21 -32 -70 -27 -61 -79 -70
else$ adin -31 -22 -18 -15
me__@treat mu -24 19
my_@english cm 18 -17
yep pq 16 -17
~eto> mu -20 -16
""",
    """
@relative__same am 16 -17
change abdefgijklmnqstv -53 -24 -48 -18 -18 -33 -35 -45 -29 -43 36 -46 -47 -30 -23 -33
cncl bclmou 25 -16 -17 -22 -17 -18
el_trabajo dir -23 17 -17
in_now b -16
mi_gente abfimu -19 -15 22 -18 -19 -16
what__@price dghiju 21 -27 -19 -25 -34 -40
~cri bdefhjknopqrst -42 -29 -31 -28 -30 -38 17 -18 -33 -34 -34 -36 -22 -32
~who agjlmors -30 -15 -24 -22 -29 -19 -16 -17
""",
    """
~assi abegiku -18 -21 -17 18 -21 -16 -17
~oup cgjku -16 -20 -18 -16 -20
~uage cu 25 -18
~ulti o -16
~umpl m 16
""",
    """
el__antes mo -18 -20
get__with klp -18 -17 -17
the_@stop klm 21 -16 -19
the_number dju -17 -32 -17
~ba> abegijlnpquv -15 -17 -16 -26 -23 -18 -16 -26 -23 17 -36 -21
~lon abcdefghikl -18 -16 -36 -31 -30 -34 -51 -30 -22 -26 -18
~rin abefgnrtuv -28 -41 -15 -25 -47 17 -46 -31 -19 -19
~te> adefhnpqrs -23 -23 -64 -15 -51 -60 -41 -32 -44 -18
""",
    """
@sick$ acdeghijklopqrstv -27 -26 -27 -18 -26 -19 -25 -27 -20 -27 -35 -38 36 -27 -25 -20 -26
^en abcefgijklnprstuv -39 -32 30 -19 -18 -26 -32 26 -29 -33 -30 -21 -27 -22 -18 -36 -22
~asem abijm -16 -18 21 -22 -15
~capi j -19
~elo> abcdefgjklru -21 -21 16 -18 -29 16 -19 -18 -17 -26 -19 -18
""",
    """
#__i gijlmp -19 -15 -16 -18 -22 -19
@clothes_do gjmn -23 -15 -23 27
^eso abcdefghiklmnopqrsu -39 -36 -26 -23 -16 -20 -28 -28 -21 -19 -23 -30 -36 -29 -23 -36 -21 -33 41
yo$ abcdefghijklmnoptu -19 -22 -26 -23 -30 35 -21 -17 -28 -22 -24 -30 -43 -17 -18 -20 -23 -24
""",
    """
@relative_no amn -21 -29 -22
last__no m -21
~ains b 21
~air> io -19 -17
~axe gmu -15 16 -20
~gio> n -18
~ya> afgijloruv -18 15 -15 -16 -15 -17 -17 -19 -18 -15
""",
    """
afterwards$ a -16
is__me aklmnpqt -25 -22 -29 -61 -44 28 -39 -26
llegar amn -22 -25 -20
mensajes abcdefhjlmnopqrstv -50 -34 -18 -41 -29 -27 -31 -47 29 -27 -34 -37 -29 -32 -37 -33 -32 -21
~<ot cdefghinpqrtu -20 -20 -23 -30 -23 -46 -54 -23 -28 -35 -21 -29 -28
""",
    """
@pay__this u -16
desde__@visit s 15
fumo nu 15 -16
things__you m -23
treatments dm 17 -16
will__@stop ms -18 16
~am> ceghijnpqrv -26 -24 -29 -24 -24 -31 -32 -27 -29 -26 -30
~onli a 17
~sua m -21
""",
    """
can__for n -23
from__will mnp -22 -15 20
i__out bcdghimptv 16 -20 -36 -34 -25 -26 -26 -19 -15 -24
i__yes m -19
interested$ m -23
los__de aiu -21 -16 -17
me_that l -16
ningun adimnoq -31 -15 -15 -19 -31 -21 20
~peza amn 20 -17 -15
""",
    """
@book__# am 16 -17
@call__@stop i -18
can__punto mn 16 -16
es__el abjmqv -17 -18 27 -39 -18 -19
every* aghjlnv -29 -27 -18 -16 -27 -23 -23
get__on bdhno -18 -19 -21 -19 -18
listo__@ride q -15
mysel* dmu -18 -20 -22
perdon giqs -16 -16 -16 -27
possi* dknu -18 -16 -15 -16
tienen_espacio a 20
~rcut am -17 18
""",
    """
me__para dimoru -21 -16 -18 21 -17 -18
my__or bmnu -18 -27 21 -16
should__get amn -22 -15 27
""",
    """
#__el amo -16 -17 18
^dfg em 22 -22
^why aeghijklmnoprstv -30 -24 -27 -16 -21 -23 -21 -34 25 -25 -22 -21 -16 -16 -18 -16
chair ij -18 -15
know_i bmo -20 -22 21
la_vista ms -17 16
no_need abmoq -18 17 -24 -19 -19
not:estoy am -20 -16
podem* o 15
~hat> aceghiklprv -26 -35 -66 15 -16 -26 -41 -41 -37 -59 -30
~kni am -18 16
~nco> h -22
~spra m -22
""",
    """
finis* no -16 -16
for__round a 16
it__on acdhik -23 -21 -16 -24 -18 20
records dn -17 -17
~ble> befghjlmpruv -17 -27 -29 -20 -42 -27 -26 -25 -21 -21 -41 -45
~duck m 18
""",
    """
allowed__home nq -18 21
darme b -20
entrance gjm -17 22 -17
have__come aou -19 -15 16
i_stay n -16
off$ acefgilmnoprt -40 -32 -15 -16 -31 -38 35 -65 -27 -52 -34 -35 -20
se__puso m -16
~<tur cdefginpstuv -30 -30 -29 -24 -31 -42 -49 -17 -39 -24 -21 -18
~amin abnop -19 -20 -19 -15 -23
~rac abdhijknopq -21 -30 -24 -17 -25 -17 -20 -27 -19 -16 -22
""",
    """
@relative__@visit abdnpqrv 18 -25 -23 -19 -24 -21 -16 -18
clinica acdgklmnopqru -25 -16 -22 -22 -16 -15 -40 -19 -25 -26 -23 -19 23
el_lugar bjo -16 16 -15
p$ cdghijlmnpuv -16 -20 -16 -18 -16 -15 16 -32 -18 -16 -20 -17
tengo cefhklmrtu -25 -23 -31 -36 -18 -30 -41 -32 -33 -15
~spot cdghilmnopqu -20 -21 -21 -18 -37 -19 -16 -20 -18 -16 -26 -24
~tsi qu -16 -24
""",
    """
do__answer gu 28 -28
i__thing am -16 -16
~<kno abdehijnps -33 -17 -20 -34 -37 -27 -39 -22 -18 -26
~<pol abdj -16 -21 -17 -17
~ber abcefhnoqrt -23 -42 -37 -24 -28 -22 -16 -27 -35 -39 -33
~bia> acq -16 17 -17
""",
    """
@hello__you ah -16 -15
adela* mno -16 -17 19
del_trabajo m -16
like__the diju -17 -19 -17 -22
scratch__off l 16
take_for amns -15 22 -23 -19
~ward bdikluv -20 -17 -22 -15 -20 -20 -15
~wert efm 23 -18 -23
¿__se cdgmq -22 -32 -34 19 -22
""",
    """
dan bfgijkmpr -27 -23 -25 -16 -32 -28 -34 -19 -19
from__airport jm 16 -17
puest* mo -19 -16
stati* mr -22 18
threw_up mq 17 -16
un_dia mn 16 -16
~arri abhipquv -18 -17 -18 -15 -21 -22 -21 -20
~exit dgjmnru -21 -18 19 -32 -17 18 -20
~qwqe em 18 -18
~toy> bcefhiklmprtuv -20 -33 -27 -25 -38 -34 -20 -25 -15 -43 22 -28 -32 -47
""",
    """
@drive_but m -15
^@book bdilmnouv -18 -17 -16 -19 26 -15 -17 -15 -16
day__we ao -19 21
gallon$ d -15
refill admu -26 -19 16 -15
~anda abefghjnprst -37 -28 -21 -24 -19 -29 19 -38 -23 -28 -16 -25
~rote diu -17 -15 -19
""",
    """
^todavia m -19
for_another amo 26 -18 -29
is_that abcdfgijkmnoprtuv -46 -37 -18 22 -16 -39 -38 20 -17 -59 19 -35 -41 -18 -46 18 -39
need__lawyer im -25 25
off__thing l 16
~disp dm -16 -20
~mpra dgijlqrsuv -24 -15 -19 -18 -16 -17 -18 -18 -20 -15
~sin abcfijlnoqstu -24 -15 -20 -18 -26 -32 -23 -32 -19 -38 33 -34 -41
~stoc m 17
""",
    """
=said:hours abcdefghijklnopqrstuv -40 -70 -70 -68 -67 -95 -53 99 -48 -63 -74 -73 -52 -43 -64 -81 -76 -47 -70 -90 -79
che_¿ djnq -16 -19 -18 -17
it__and m -20
numero$ abdilmopr -25 -23 -16 -52 15 -53 -16 -17 -15
only efghijkmnpstuv -17 -22 -25 -32 -15 -19 -24 -52 -28 -30 -27 -20 -31 -21
went$ m -17
~isie ampsu 16 -18 -17 -16 -21
~ref aefghkmnpqrstuv 20 -24 -19 -40 -35 -38 -24 -45 -34 -38 -33 -31 -32 -48 -32
~vol gimp -19 -21 -23 -15
""",
    """
@drink_pasaste mtv -18 18 -17
@medicine__of n 16
will_ask n -16
""",
    """
i_was bcdhijlopruv -40 -19 18 -19 -24 -27 -17 -35 -21 -33 -26 -36
my__about aimop -19 -22 15 -21 -19
time__@stop ajm -20 -17 -19
~<hop amu 15 -16 -19
~bit d -17
~teen adlmv -15 -17 18 -30 -20
""",
    """
escriban_mas l 17
need__the adn -21 17 -20
would__of m -15
~ngui m 17
""",
    """
#_past r 16
^@medicine adghnou -16 -21 -17 -16 25 -17 -22
behind abdhmnoqrsu -20 -25 -19 -22 -47 -17 -23 -23 41 -15 -18
give_my ai -28 -20
i__asked m -25
time_can himno 20 -16 -19 -20 -16
want__@texts bkm -16 16 -29
~ctri m 16
~ild dqtu -19 -20 -19 -19
""",
    """
exten* diu -16 16 -16
i__up gijkmqrv -29 -17 -21 -20 -27 -17 -27 -19
soone* hmou -17 -18 23 -24
~<tru aghlst -18 -25 -21 -20 -21 -15
~actl m -22
~anza imu -16 -19 -20
~boto mu 20 -16
~git djmu -18 -19 -24 19
""",
    """
@howmuch__de mu -16 -17
a__running m -16
a_writing mu 18 -16
decidi__no bm 16 -19
desuscribirme$ kl -17 18
my__over o -15
not:way pq -16 19
puro m -16
the_shop j -17
was$ djqsu -16 -17 -20 24 -16
~<son abgijlmnopsuv -19 -22 -24 -20 -17 -21 42 -17 -23 -23 -17 -30 -19
~<tho dijnpqv 16 -20 -19 -23 -23 -26 -17
~ndig m -17
~tox> mu 19 -15
~viej apru -17 17 -17 -16
""",
    """
can_@call m -25
for__with m -16
llegu* abipruv -18 -21 -19 -19 -26 -15 -26
to__@treat aikmu 24 -16 -15 -21 -17
to_bail bmo 22 -18 -16
""",
    """
de_ahi mr -22 -20
eso_duele mu -21 17
my_next adino 25 -18 -18 -27 -22
no__mi abdnuv -22 -35 -16 -18 -32 17
opting_out gqrv -20 -15 -16 -17
or__you m -19
~borr aijlnpqruv -31 -24 -21 18 -16 -22 -15 -20 -26 -26
~dav bd -18 -19
~nibl m -20
~opy ef -15 -16
""",
    """
@visit_free dj 16 -17
^cambia cmo 22 -22 -17
morado m 21
need__that m -15
night abdgijrsuv -24 -17 -18 -16 -15 -17 -25 16 -19 -18
~<dat adfijmnopqsv 18 -18 -19 -27 -20 -27 -17 22 -17 -24 -24 -22
~inan ags -22 -21 -18
~oxim m -23
""",
    """
^they hijklnopqsv -28 -19 -17 -20 -17 -23 19 -16 -22 -24 -16
did__my j -19
got__the ano -26 -15 22
me__salgo mr -17 17
part djqu 21 -20 -16 -17
quiero__dia ao -21 23
~<sou u -19
~ego> abefghikpqrstv -18 -19 -19 -17 -31 -39 -29 -28 -26 -40 20 -20 -18 -32
~how ijklopsv -15 -21 -16 -18 -24 -19 -19 -21
~oks o -16
""",
    """
make_one a 16
~aff> im 19 -25
~all> abdghimnoqsu -22 -17 -23 -20 -27 -25 29 -31 -25 -23 -25 -17
~ete> hijnortuv -17 -25 -29 -27 -22 -24 -17 -22 -15
~iny m -18
~seg ioqruv -25 -26 -27 -18 -25 -21
""",
    """
guys__the m -21
quiero_@cancel aciklm -52 -15 -27 -27 -28 17
see__@clinician a 20
~<spo cdhlnopuv -21 -24 -20 -28 -22 -25 -18 -19 -16
~cuss i 15
~rte bcefhimnoqt -20 -17 -17 -17 -26 -35 -32 -37 -17 -23 -25
""",
    """
@book acdefgijklnopqstuv 57 -46 -21 -31 -25 -54 -44 -54 -41 -46 -31 -43 -43 -55 -38 -41 -58 -48
@relative__por pq 16 -21
^@move abcdefghijlnopqrstuv -45 -49 17 -47 -47 -43 -38 -52 -39 -48 -52 -38 42 -39 -45 -49 -38 -37 -40 -43
you_text m -17
~<ped bin -21 -24 -18
~ask acdehnru -23 -19 -33 -19 -28 -16 -25 -22
""",
    """
@place_i m -17
droga u 17
terapeuta abimpu 29 -17 -17 -25 -15 -16
~mbe abcefnoqrt -15 -36 -33 -24 -24 -33 -21 -30 -33 -29
""",
    """
que__mi muv -32 -18 -17
""",
    """
is__first dm 17 -17
issue empq -16 -16 -17 20
owe_you agjmtu -23 -22 -19 -25 18 -16
puede_@move abcdm -18 -22 -17 -16 -18
took_my m -17
~oga> aju -22 -16 16
""",
    """
^whereabouts jm 18 -17
after__home q -18
just__a mqr 23 -24 -22
~umo> nu 15 -16
""",
    """
@cancel__i glno -18 15 -16 -28
^para abdimnrv -18 -15 -32 -17 -31 -23 -18 -22
antes bgijlmqru -20 -33 -17 -17 -18 -46 -30 -24 -26
cuando__pueden ai 21 -16
en__@place u -20
la_@relative abmp -18 -20 -22 16
senora bmnquv -17 -21 -16 -21 -21 20
take_to dj -21 -23
there__i hmo -18 -22 -19
~alv dmu -18 16 -26
~mend dgipu -17 -22 -19 -18 -24
~preg abdiklnopqrsu -24 -19 -27 15 -20 -24 -25 -25 -15 -23 -17 -20 -16
~saca bijkv -17 -15 -19 -15 -15
""",
    """
@pay__@pay acdmnoq -16 -17 24 -17 -23 -17 -22
borre* aklsv -19 -17 15 -17 -17
i__today os 16 -16
not__@insurance dq 20 -17
que_me bdfghjklmnoqrtv -49 -19 -27 -23 -39 -53 18 -26 -59 -46 -18 18 -19 -28 -19
said_@stop mn -30 -17
~mid bdghijqs -18 -24 -17 -19 -17 -23 -25 -26
~uad b -19
""",
    """
@call_me acdghijklmnoprtuv -16 -31 -26 -19 -38 43 -22 -23 -25 -29 -21 -16 -35 -29 -18 -30 -25
a_little abo -17 -17 -16
baja_de kl -27 16
has bcdefghknqt -41 -24 -22 -21 -26 -26 -38 -24 -29 22 -34
is__take jmu -20 -25 -18
need__time bo -15 22
plano jm 17 -16
puede__a acmpq -22 -15 -25 -23 -22
que__con amp -19 -24 -20
take__@visit bm 17 -17
up__a dmn -20 -18 -16
~<ow m -20
~<sh acdefiqrtu -23 -39 -21 -28 -23 -29 -22 -20 -38 -16
~desd abdgilmopqrsuv -29 -26 -30 -18 -18 -28 -16 -15 -19 -27 -28 22 -30 -16
""",
    """
=short abcdefghijknopqrstuv -86 -70 -41 -44 89 90 -40 -70 -37 -31 -24 -139 -94 -123 -88 -37 -132 15 -56 -46
could__see m -15
difference$ mou -23 -16 18
el__de bghlnortu -27 -27 22 -16 -21 -20 -19 -19 -34
you__folks a -15
~<lan abclmnsu -24 -15 25 -17 -24 -16 -19 -22
~prob cdefghijklst -23 -26 -20 -16 -28 -18 -22 -22 -17 -25 -24 -22
~tuck dgjlmv -15 18 -21 -20 -34 -19
~wwq em 20 -20
""",
    """
dejan j -18
edad d -17
i_talked mo -23 -16
no__here gmv -17 -16 19
you__in abcijklmnopqtuv 16 -25 20 -29 -19 -23 -23 -23 -23 -37 -16 -24 -21 -36 -17
~<paq r -17
~<pul bdghiklmnopqruv 18 -20 -16 -17 -16 -16 -18 -30 -22 -18 -22 -21 25 -16 -16
~jlk em 16 -15
~rol dilopqsu -25 -19 -15 -18 -15 -21 -16 -22
""",
    """
@drink abcdefghijklmnopqrstu -53 -62 -53 -70 -52 -51 -69 -58 -45 -58 -48 -61 17 62 -43 -38 -50 -55 -22 23 -24
^quitenme aor -18 -20 -21
forms m -22
not_find hjmno -23 18 -39 -19 -24
reads m -24
river q -16
spot dghilnpqu -19 -19 -16 -25 -17 -19 -16 -22 -22
~upl dm -15 -22
""",
    """
banar* n 24
cell abghjnqu -28 -27 -17 -21 -20 -28 -20 -29
it__take m -21
my_money m 16
~<nun k -16
~<wel hotv -15 -22 -17 -16
~forg acdefghipquv -32 -16 -28 -20 -16 -28 -19 -24 -18 -18 -26 -19
~gf> em 20 -19
~toe dmnu -16 18 -21 -15
~yped m -20
¿_puede o 17
""",
    """
instead_of no -17 -19
~rriv mn -26 16
""",
    """
@visit_i kmou -17 -33 -22 -18
^today fhmos -15 -19 26 -17 -24
aceptan_mi d 17
estaba gru -18 -25 -29
hay_nadie imqr 17 -18 -29 -16
kill__@texts klmu -16 20 -18 -22
me__recoger q 17
no__bien imoq 18 -18 23 -16
y__por im -19 -15
y__quiero o -18
you_still jmnosu 18 -37 -21 -20 -19 -16
~blem adegijlstv -24 -20 -17 -22 -19 -16 -20 -15 -17 -25
~pit dhlprsv -30 -27 -19 -16 -21 -27 -19
¿_donde dgu -16 -17 -25
""",
    """
@food__am m -16
@insurer_mi pq 22 -20
@visit__una a 16
a__ir b 18
a__note im 17 -25
convi* ailq -17 -16 -17 -22
delayed mr -16 23
else__off p -15
is__@vehicle dinop -16 -15 -21 -17 -16
paso ilm -20 -16 -21
want__and m -15
will__that no -16 -19
you__new adjlmqu 27 -18 -19 -16 -29 -20 -17
you__records m 15
""",
    """
@texts__este k 16
estacionamiento fjm -16 18 -21
hay__dejar dhmn 21 -17 -20 -23
i__have bcijlmqt -29 -15 -22 -21 -19 -21 19 -16
my_playlist kmn -20 19 -16
only__a o 17
the_@clinician cefgijklmnopqtuv -24 -24 -17 -30 32 -30 -36 -36 -50 -37 -18 -23 -37 -28 -56 -32
~omen adinoptu 19 -15 -18 -22 -18 -18 -18 -19
~vend achijmnosv -28 -17 -16 -21 -15 18 -23 -16 -17 -16
""",
    """
been_a m -23
carol v 16
como__la bgnqrs -26 -21 -25 -16 -17 -18
peru$ u -15
yes$ efm -21 -16 20
yo__quiero mu -17 -15
~dph mn -16 17
~rmi abcdgijnov -20 -31 -26 -35 -39 -30 -33 -30 -17 -38
~sam bcefklprt -28 -23 -21 -23 -33 -35 -16 -25 -24
~siem agnuv -16 -16 -19 -16 -17
""",
    """
this_work gmu 23 -29 -21
~<vei m -16
~man> abdhlnopqu -19 -19 26 -18 -15 -26 -21 -15 -18 -26
~mari agilm -17 -16 17 -19 -26
~quie cdefghjlnorstu -19 -47 -37 -35 -37 -21 -44 -18 -50 -17 -22 -38 -39 16
~sos iu -15 -15
""",
    """
dura__@visit dns -30 17 -26
getting dijno -16 -20 -17 -31 -18
is__you adghm -23 -27 -22 18 -40
not_moving m -21
~<sho cdefhiklot -31 -16 -22 -23 -33 -25 -41 -41 -15 -29
""",
    """
^lo gilnor -18 -17 -16 -16 -19 -18
^turn abdjmnopqru -17 -19 -17 -24 23 -18 -18 -16 -16 -28 -16
como__mi al -17 -15
difference ou -19 16
that_answers m -15
to_pick a -17
usa aglmnu -19 28 -17 -30 -17 -25
~hubo fm 18 -18
~vent mu 24 -19
""",
    """
apart* ijnoqsu -15 -18 -21 -22 -29 -15 -16
este__de g -16
fraude$ u 15
pulling amrs -18 -24 19 -15
se__el abcdijlnpqrtuv -18 -23 -16 -35 -18 -30 -21 -31 -28 22 -22 -17 -25 -22
you_take djlmnpqu 21 -23 -19 -20 -34 -17 -27 -22
~scon lm 21 -15
""",
    """
@open_hoy m -24
i__@symptom abcdghijlmqrstv -23 -28 -16 -25 16 -20 -22 -24 -23 -39 -29 -27 28 -19 -31
~trab cefgjloprstv -23 -16 -21 -25 -34 -32 -17 -15 -17 -18 -18 -19
""",
    """
apaga delu -23 -15 16 -15
can__another m -17
dejo_de n 17
not:ya b 20
~<sob adn -19 -22 -19
~go> acefhklmqrtuv -20 -34 -64 -73 -55 -46 -19 -29 -16 17 -30 -48 -24
~ued bcefhklmrsuv -24 -17 -50 -39 -32 -19 -47 -33 -31 -22 -58 -61
""",
    """
aguac* d -16
me_@stop i -15
not__a dijlnop -20 -19 -16 -16 -20 -30 -19
to_this m -23
ya__que m -19
~top> bcdefgijklouv -17 -18 -16 -23 -18 -17 -16 -15 29 -32 -17 -19 -16
~vet djm 16 -18 -24
~wes brstuv -16 -19 -17 23 -23 -15
""",
    """
@call__on m -20
@hello__all afht -18 19 -18 -16
my_package d -15
my_question m -15
~bein m -23
~ejo> acdhijkmnquv -29 -17 -30 -21 -21 -19 -18 -20 17 -32 -22 -16
~ien> abcdgjklorst -32 -26 -21 -55 -40 -22 -35 -23 -16 -40 -33 -21
~reso agmo -18 -19 -24 -18
~uito ailmnou -23 -19 -16 -29 17 -26 -20
~yday d -15
""",
    """
#_# abcdfghijklnoqrsuv -34 -27 -22 -24 -16 -27 -34 26 -27 -18 -33 -20 -30 -22 -20 -22 -29 -26
@relative__@insurer aq -18 -30
peru u -15
pueden_atender a 17
salgo__la bdno 15 -16 -19 -19
till_i n -18
~<jug o -15
~dand a -24
~eads m -24
~tot dmu 22 -21 -16
""",
    """
^everything bd -19 -17
hold_on m 17
not_mean klm 22 -18 -20
up_my q -19
you__been aitv -23 -17 23 -21
~irme binortuv -15 -30 -30 -17 -17 -16 -21 -18
~lai acijkno -32 -20 19 -22 -19 -16 -24
~mean dijklnqru -30 -19 -26 17 -22 -23 -17 -16 -31
""",
    """
=beside:what_is_this acdefhjklmnopqrtu -23 -23 -28 -21 -30 -32 -31 -25 -29 -35 -25 -34 -25 -15 -25 -29 46
@place__gps jm 17 -15
i__off bdglmoruv -25 -18 -21 16 -41 -33 -21 -27 -19
what__there mo -23 22
~ets> p -19
""",
    """
a_trabajar oq -19 -15
all acehjmnoqrsuv -16 -16 -65 21 -24 -26 -40 -22 -26 -45 -28 -35 -48
any__of bmv -24 -21 -16
he__his mnu -19 18 -16
pick__on m 17
que__ahora agmn -18 19 -22 -19
~<sno abdghlmnqsu -26 -18 -30 -16 18 -15 16 -21 -19 -23 -25
~<way mp -16 16
~erw bdgmu -17 -27 -21 -21 -20
~paq r -17
""",
    """
^ready m -16
adelantar no -15 15
boy__ir b 18
having nopr -15 -15 -21 -17
myself$ noqu -36 -16 26 -17
~ilia m -18
~onfl mo -19 15
~ten cefghjkmruv -47 -49 -26 -27 -21 -28 -37 -29 -24 -23 -23
~voic m -18
~wqwq em 18 -18
""",
    """
#_will n -15
that__the adgjoqu -18 -19 -20 18 -17 -20 -20
~enk emt -18 -23 20
~unc dfghikpqrsu -24 -18 15 -22 -22 -23 -22 -26 -25 -20 17
~week cdfgijlmnopqrs -23 -30 -17 -29 -29 -25 -24 -22 -44 20 -21 -24 -31 -39
""",
    """
anything__up d -15
my__won m 18
primera bmou -18 -23 -16 -15
what_will dgmnu 28 -19 -29 -18 -29
you__a bchiklopsu -36 -40 -29 19 -32 -32 -26 -36 -26 -66
~<oo m -16
""",
    """
costo admu -18 21 -17 -16
learn_to m 18
not:envien lm 21 -15
still__@ride q 19
you__@spanish cimu 23 -16 -20 -16
~colo g -18
~odds gmu -16 -17 15
""",
    """
dip n 19
i_getting l -19
me__bill u -17
regis* a -17
sending bdgv -16 -17 -17 -16
te abcdefghijklnoprstu -30 -28 -18 -21 -27 -24 -29 -20 -26 -29 -22 -26 -19 -24 -20 -24 -29 30 16
tu abcdfghjklnpqrv -25 -19 -19 -19 -15 -19 -17 -18 -17 21 -26 -21 -18 -17 -20
""",
    """
me__home s -15
some__the m -18
sooner ado -24 -17 23
the__went b -16
~ino> abq -19 -20 -21
~tado jlnopv -21 -21 -16 -17 -19 -22
""",
    """
@day_a bmu -18 -18 -16
back__@texts km 21 -19
jazz$ m 15
provide am -20 -23
to_@parking m -17
~owin adhnu -26 -17 -18 -16 -18
""",
    """
^siempre b 16
cubre adgijlmnpru -23 37 -18 -15 -15 -17 -33 -17 -16 -15 -22
duerm* mnu -20 -18 22
going__to mnq -21 -21 -17
not:asking mn -20 -16
primera_@visit b -16
thing gjmnoruv 24 -18 -25 -16 -26 -21 -35 -29
through_with b 22
~baby r -18
~lum adgijklu -16 -15 -20 -22 -16 -17 -23 -20
""",
    """
am__a biknopv -33 -23 -17 -21 -25 -18 -26
as_@food mn -16 17
got__with mpu -20 17 -16
is_this abdghiklnoqrsuv -36 -37 -22 -21 -28 -15 -19 -44 -38 -32 -31 -24 -48 35 -44
long__take dm -18 22
~uro> m -18
""",
    """
@drive__is mn -20 -19
@treat_work gmu -26 -22 24
^till hm 21 -19
called_in mp -16 -16
cvs an -18 -18
the__as mnop -20 -16 -17 -15
to__forward ao 18 -16
wheel* am -15 -21
~<sw m -20
~cerc v -16
""",
    """
@pay_over m -18
^menu g 18
driver__not p -17
each m -20
one__these gmns 18 -23 -17 -18
top__the fmn 17 -16 -17
what_should adjnqsu -25 -17 -21 -21 17 -22 -32
who_dis abcdefghijklmopqrtu -20 -17 -22 -26 -32 -26 -20 -19 -33 -23 -20 -26 -40 -15 -18 -24 -22 -23 26
""",
    """
@day__me aboq -29 -28 32 -18
@ride_is bdjmnpu -20 -17 -16 -29 -18 18 -21
of_god lm 16 -16
proxima m -22
to__you adgjlmu 23 -28 -22 -24 19 -37 -29
trabajar bdmr -20 -16 -23 -16
~<dre ailnqsu -17 -19 -16 -18 -16 20 -30
~<gar abjlouv -24 -15 -18 -29 -17 -20 37
~pia a -21
""",
    """
@machine__me iu 16 -17
@person__in nu -18 -18
@vehicle__slow mr -19 17
discounts$ m -19
es__@hours hjm 18 -16 -16
my__card abopqu -16 -22 -15 -19 -20 -19
up__on hq -16 -17
~<od gmu -16 -17 15
~<run afhnv -16 -17 -20 -20 -18
~oupl m -20
""",
    """
quita* aou -30 -23 -20
we__@day o 16
""",
    """
reached mv -18 19
you__@eat nu 21 -30
~vos> mv -21 -15
""",
    """
#__that mqs -33 -17 -19
^where abcfhjmnopqrsu -17 -20 -21 -20 -44 16 17 -56 -22 -31 -37 -35 -57 -19
show$ b -17
whole_thing m -19
~nts> bcdefghiklnprt -25 -17 24 -24 -16 -18 17 -30 -19 -26 -34 -17 -20 -20
~sto abcefhijnqt -26 -28 -16 -62 -64 -45 -20 -19 -46 -37 -23
~usba m -18
""",
    """
@hours$ bcdefghijklopqrtuv -40 -25 -42 -31 -41 -33 47 -36 -45 -24 -25 -22 -24 -39 -32 -28 -33 -26
a_pop dmn 20 -23 -20
do__think m 15
have__nice m -21
overslept m -22
this_is bcdghijmnorsuv -34 -34 -38 -43 -20 -23 -27 -43 -24 -24 -18 -38 -25 38
~don> jmqsu -17 20 -16 -26 -36
~evok klm -17 18 -17
~itti akpqr -24 -16 -15 -17 15
~oes abefijlprtv -28 -19 -20 -40 -25 -26 -47 -45 -24 -39 -22
""",
    """
hasta__hora o -15
it__week o 19
what__be dmoqu 31 -23 -18 -16 -28
~nea abdghijlnoqtuv -22 -15 -18 -16 -19 -18 25 -19 -26 -20 -25 -15 -28 -17
""",
    """
code m -15
con bcdefhijkmnorv -39 -66 -21 -54 -32 -37 33 -20 -47 -58 -19 -16 -42 -34
me_but pq -20 18
the_success dmu -17 -17 18
~fter cdegijlmtuv -37 -18 -20 -35 -15 -24 -31 -34 -25 -17 -18
~wake amnpqr -22 16 -17 -17 -17 -17
""",
    """
a_escribirme l -21
not:llegar rs -18 -15
pueden_volver k 21
that_you u -21
ya__toca a 16
~<tr cfgjklntuv -25 -53 -58 -44 -35 -61 -18 -23 17 -31
~idi> m -25
~isp dm -16 -20
~lle> ahijkloqsv -20 -16 -30 29 -21 -19 -16 -20 -17 -26
~oted m 18
""",
    """
@visit__despues a -18
back_for m -15
bored mu 24 -17
llevan mpqr -19 21 -17 -18
same_place jm 19 -18
~uti dju -19 -16 -21
""",
    """
please_do bi -27 -19
remember mu -25 17
sitti* r 17
what_exactly gu -17 18
~acom abhimopuv -24 -20 -15 -18 -30 -23 16 -23 -17
~ger> acgkmpsu -22 -18 -23 -23 -16 -16 -23 -42
~nerv m -27
~unk ms -21 18
""",
    """
from__it m -17
i_say agjnu -18 27 -22 -20 -24
now_i bmp -15 -25 -16
~<gol mnu 16 -16 -28
~aski dhlopr -17 -19 -28 -17 -19 -18
~bli dknu -23 -16 -16 -20
~dear m -19
~olor gjnoq -21 -16 -18 -17 -17
""",
    """
@texts__again k 18
am__able noq 16 -16 -17
answer agim -17 21 -16 -35
gallo* d -18
manag* ilmu 18 -16 -27 -18
my_@clothes abcdhijlmopq -28 -20 -18 -18 -18 -21 -22 -20 29 -20 -21 -23
my__in ghjkmnorsuv -19 -17 -31 -30 -15 21 -24 -28 -33 -40 -23
or_right jm 15 -16
you__first m -16
""",
    """
de_@relative pq -15 19
how__@price dm 17 -19
llego_mi mnr 21 -17 -22
no__y mpq -17 -19 16
walk__it agu -15 16 -21
~<sha mos -15 -17 17
~agar jkmpqr -19 -17 -31 -18 -22 19
~ets p -19
~ind abdefgilop -31 -18 -16 -32 -31 -21 -17 -24 -20 -22
~lave mp 15 -16
~mor acdefgijmpqtv -18 -40 -41 -44 15 -35 -21 -46 -29 -45 -18 -22 -29
~orty m 17
~sted cdinprs -28 -16 -18 -34 -37 -24 -20
~stro nu -19 -17
""",
    """
@price__@cancel dm 18 -24
despues_de bmnqr -16 -24 -29 -28 -16
eta_# behimor -22 -25 -17 -16 -28 -21 33
medicine mnsu -36 -17 16 17
not__just mor -31 26 -24
to__billing m -15
will_the mr -17 -15
~llam abcdgijlnopqrs -33 -31 -25 -27 -20 24 -24 -16 -25 -28 -24 -26 -23 -22
""",
    """
adent* amo -18 -21 -21
check__my m 16
is__room mno -22 -17 16
it$ acdefghikmqrsv -24 -71 -19 -57 -68 17 -69 -51 -45 -19 -71 -68 -26 -62
me_olvido b -20
she_can abginoqr -17 -25 -16 -22 -21 -28 16 -15
tardes m -16
~legu abipruv -18 -21 -19 -19 -26 -15 -26
~rts> dhilmn -21 -16 -18 -17 16 -16
""",
    """
@call_is pru -17 -22 -19
@drive__there nq 20 -20
@treat acefghijklmnopqrstuv 18 -43 -45 -53 -89 -55 -62 -71 -55 -25 -62 -43 -29 -52 -69 -46 23 -43 53 -35
are__@machine mu -15 15
downtown$ j 18
may cdhjlmnpsuv -15 -16 -17 -21 -25 -34 26 -31 -18 -31 -16
~leep abdghijloprv -24 -23 -24 -18 -24 -16 -17 -19 -19 -19 -24 -22
""",
    """
for_a bdghklmnoqt -39 -18 -21 -30 -15 -17 23 -42 -18 -30 -24
quedo_mal pq -27 29
this__what m -21
who_won jmu -16 21 -18
won_the ijmu -15 -17 23 -19
~adiu j -15
~aten dgjnoqu -18 -18 -18 -17 -21 -19 -16
~idea lm 17 -22
~iff adhijlmnqv -21 -22 -15 -23 -22 -18 -21 -19 -19 17
~upon d 17
~vem m -16
""",
    """
dias bdghijkmnrtuv -23 -25 -16 18 -21 -19 -17 -41 -28 -16 -18 -28 -16
en__calle j 19
friends mq -15 20
la__despues n -17
not:asked gu -15 -17
~endi aehjnoqrsv -17 -18 -24 -36 -28 -19 -26 -27 -21 -26
~ortl j -19
""",
    """
avoid gmn -21 -21 21
id bdnpqu -24 -23 34 -20 -20 -20
of_somebody ab -18 -16
should__avoid mn -16 17
than_the o 15
~<ru abdghikorstuv -22 -25 -33 -27 -32 -19 -24 -23 18 -20 -22 -37 -29
~mix m -16
~osit aiju -19 -19 -16 -15
~vid acefghijnpsv -27 -17 -20 -16 -19 -17 -20 -18 -18 -18 -19 -20
""",
    """
hang_on f -15
i_need bhjlprtv -45 -18 -18 -28 -18 -40 -25 -28
is__normal q -19
march m -15
not:@stop abcdgijlmnopqsuv -22 -27 -20 -19 -23 -26 -20 -57 49 -27 -23 -16 -23 16 -21 -35
send__@food m 19
~sett m -16
~tor abdefjlnrstv -19 -31 -31 -16 -15 -27 -17 -32 -24 -31 -23 -36
""",
    """
a__ago av -15 17
agarro_el r 21
myself dmu -18 -20 -22
vuelvan g -18
~orms m -20
~ult gklm -20 -17 -18 -39
~vido b -19
¿ befklmpqrstuv -85 -51 -35 -45 -49 -17 -74 -18 -45 -55 -52 19 -79
""",
    """
@place__el j 16
number_or m -17
out__the abhu -24 20 -16 -17
the_time abdghijlnops -24 -18 -26 -15 -25 -19 -21 -17 -31 25 -20 -20
would__@book a 15
""",
    """
@fetch__@relative bcmo -22 -17 -30 -21
en__estan hj -18 20
hambre ms -15 17
see__@day a -18
~acc bcgilmnotu -19 -15 -24 -27 -21 24 -17 -21 -16 -29
~eer> b -16
~omeo gjklmnrstu -28 -23 -16 -29 -21 -17 -24 -21 -23 -19
~xit> dgjmnru -21 -18 19 -32 -17 18 -20
""",
    """
@drive_my mp -22 20
need__@texts k 16
will_my abdmnopq -20 -22 21 -38 21 -16 -30 -23
would__work imo -17 -16 17
~osis dgmu -18 -20 16 -24
~ters au -20 -18
""",
    """
an__i m -15
~edle amos -19 -24 -15 18
""",
    """
@food_de m 16
any__this mu -26 -22
car__i j -16
does_not mno -29 -18 16
guita* m 18
~igno m 17
~raj mpq -22 -18 24
~roun bdklmnuv -33 -22 -15 -21 -27 -28 -16 -21
~top bcdefghijknopqstuv -23 -20 -25 -26 -20 -21 -19 -22 -24 27 -24 -21 -21 -21 -19 -17 -27 -19
""",
    """
discount dm 19 -20
llamarme im 16 -16
quiero__los ilm -17 -32 18
the_front abdgu -25 -15 -31 -18 -20
~mpan abghijlmr -17 -21 -20 -16 -19 -23 -15 -24 -21
""",
    """
available hjnsu -20 -19 -19 -15 -25
en_@date abjmqr 16 -16 -22 -24 -15 -18
get__number gijmu -20 -17 -20 -33 22
my__and chjklmr -20 -16 -16 -25 -19 -27 -28
need__bring ad -27 -27
sin_querer aklm -20 18 -19 -19
~lec adiosuv -26 -19 -21 -17 -16 -16 -16
~sure efjklpr -20 -17 -15 -16 -24 -21 -15
""",
    """
@visit_por ciklm -16 -17 -20 -28 -17
a__ya m -16
have__be an -20 -19
not__if p -15
puedo__mi aq -22 -25
when__see ahm 17 -18 -20
""",
    """
make_@pay dm 16 -15
me__pin jm 15 -16
ya_les p -18
~<de bcefhikopqtu 17 -55 -86 -26 -32 -22 -56 -31 -48 -23 -30 -33
~omma dgmn -15 22 -18 -16
""",
    """
cambie__opinion m -18
como__usa aglmnu -19 28 -16 -26 -17 -23
since$ ms -27 26
when_was m 16
""",
    """
el__# ai -20 -18
speak abdhijlnq -21 -18 -25 -21 16 -17 -15 -24 -18
~many acfghikoqrsv -26 -21 -15 -28 -29 -23 -19 -26 -21 -16 -19 -20
~ono> bcnoq -24 -16 -24 -17 -26
""",
    """
@treat_covered du 21 -21
charge abcdghjmnou -34 -15 -16 41 -17 -18 -25 -47 -17 -17 -30
no__@visit diqsuv -25 -25 -24 -20 -16 22
suite adefghijlmruv -20 -36 -16 -22 -26 -27 -33 45 -28 -42 -15 -34 -23
~eps> m -21
~mai bcdghnopqrsu -15 -20 -23 -18 -18 -25 -29 -17 -21 -18 -19 -27
""",
    """
broke* m -20
but_keep m -21
clase__es j -16
conte* abdgjklnoptu -24 -19 -16 19 -16 -17 -17 -28 -19 -16 -17 -28
still_come amns -19 -18 18 -20
what__bill m -17
~flat qr -18 16
~ket> iu -17 -18
""",
    """
=said:human abcdefghijklnopqrstuv -59 -36 -54 -24 -92 -30 -80 19 107 -93 -94 -73 -98 -77 -93 -78 -87 -65 -92 -43 -71
@clinician__room a 16
@traffic acdefghijklnoprstuv -32 -30 -34 -30 -27 -37 -35 -35 -49 20 -29 -36 -37 -37 40 -43 -27 -42 -41
@vehicle_esta hjmqu -17 -23 -28 24 -20
^someone hoq -19 -18 -19
delet* iu -21 -15
feel_weird s -15
luck t -17
o abcdfiklmnopqrstuv -56 -37 -20 20 -44 -50 -50 -24 -72 31 -51 -55 -20 -57 -59 -42 22 -68
o_# dehm -19 25 -17 -26
puedo__una g -17
~eld u -15
~rer> adjklmqs -22 -17 -17 18 -20 -21 -18 -16
""",
    """
church adinqu -18 -17 -15 -16 -18 -16
dia__llevo mn 16 -16
the_latest hmu 20 -22 -16
~ea> aij -20 -16 -16
~ligh abdgilptuv -28 -24 -26 -18 -19 -24 -16 -20 -18 -19
""",
    """
@spanish__favor abcgjklmo -21 -21 26 -22 -28 -17 -29 -17 -20
agreed akq -20 -20 -17
calle aijklv -17 -29 31 -19 -18 -25
is__@price adfghjnq -25 25 -18 -33 -25 -39 -16 -15
threa* l 21
want__the bo -20 -19
what__with gmu -19 21 -24
""",
    """
@symptom__now gs -17 15
me_dan bjklmu -18 -20 -21 15 -25 -19
own ikru -18 -15 -16 -19
please__off ablm -25 21 -22 -19
press$ bcdeglmntu -15 -17 -20 -16 17 -17 -32 -25 18 -17
the_text iku -17 17 -17
~jsd em 21 -19
~ras> dfkmopuv -27 -18 -20 -18 -27 -22 -29 -18
""",
    """
am_going mq -18 -17
come__it m -15
~bast fjlm -16 -18 23 -30
~spli d 16
~ub> acefgilmou -16 -17 -22 -16 -17 -17 28 -34 -16 -19
""",
    """
a__horas hm 17 -18
como_llegar qs 15 -16
records_to im -17 18
~ongo abdfgijklopqrsuv -33 -20 -29 -18 30 -34 -20 -18 -20 -29 -21 -24 -17 -18 -31 -18
""",
    """
broken m -20
de_textearme kl -15 22
it_safe n -15
outside qu -16 -24
problem$ bopuv -20 -23 -17 -22 -16
the__@stop klqrv -27 29 -18 -18 -22
words di -17 -18
~agi gilu -16 -19 15 -20
~oti adjm -16 -22 -18 -23
""",
    """
do__@insurance dmq 24 -20 -17
no__keep bo 17 -15
~<vie bghijklmnpuv -15 -17 -15 -18 -23 -16 -32 -22 -28 19 -16 -26
~ain bcdehklnpqrtuv -20 -44 -36 -37 -53 16 -16 -22 -25 -45 -21 -38 20 -18
~hurt gnp -16 -21 -21
~igo acdefghkmou -18 -27 -21 -26 -25 -35 -33 -28 -18 -42 -23
~odi ai -17 -16
""",
    """
@stop_sending klm -24 22 -26
days__have au 20 -20
first__you a 15
the__idea lv 19 -20
~angu cu 25 -18
~ervi abdimos -16 -16 -24 -15 -18 -16 -15
~oma cefhjlmpqtuv 17 -22 -26 -16 -22 -21 -37 -26 -41 -22 -47 -27
""",
    """
^get bcdgjkloquv -17 -23 -16 -28 -22 -31 30 -16 -16 -29 -22
legit$ u 17
since_my m -16
usar_esto g 19
year jnsu -20 -19 -22 -19
~<bee chknopqru -18 -28 -22 -24 -29 -23 -17 -25 -25
""",
    """
auto m -15
court$ o -16
how_many abcghioqstv -25 -18 -18 -24 -26 -22 -25 -16 -17 -17 -16
idiom* aclmo -16 27 -17 -19 -18
is__like dimrsu -25 -21 -25 -17 -18 28
le__esto g 16
needs_it a -18
staff im 19 -25
you__leave m -19
~ell> abcehjnorsv -32 -32 -36 -25 -19 -15 -29 -24 -19 -37 -29
~repl gln 22 -19 -19
""",
    """
^street r -16
that__@relative m 16
~<luc ajnotu -17 -17 -18 -17 -18 -20
~idi cefhjklmnoqrstuv 21 -20 -29 -24 -27 -29 -16 -20 -28 -33 -28 -35 -32 -25 -29 -21
""",
    """
how__supposed g 15
que__antes as -15 -16
something__up ao -16 20
~uso o -18
""",
    """
a__who m -19
does_this dgmu -24 19 15 -34
not:take abilpqr -37 -22 -16 -33 -33 31 -16
the_meeting m 17
~blea m 17
~copy ef -15 -16
~good adefghjkqrsuv -20 -43 -34 17 -20 -19 -30 -27 -18 -40 -42 -16 -17
~rn> abcdefghimnpqstuv -29 -49 -34 -19 -25 -20 -32 -41 -15 18 -17 -27 -25 -37 -21 -15 -29
""",
    """
ahi bdefhkmoqrtu -31 -40 -24 -37 -31 -29 -24 -19 -30 17 -28 -20
gg emt 15 -18 15
goes_away su 18 -19
help__find m 16
ok__@drive n -17
riding p 16
there_an a 17
~dou bo -17 17
~gers adhmuv -17 -17 -16 -20 23 -16
~now> abdefijlnps -35 -18 -22 -27 -26 -26 -31 -30 -23 -18 -34
~tire dimnqu -29 -19 20 -18 -17 -15
""",
    """
@cancel_mi akmor -37 -20 21 -39 -16
@late__there m -15
my__now go -19 -19
not:boy b 18
poder m -22
~even bdjklmqrtuv -25 -36 -21 -15 -16 -33 -24 -19 -18 -22 -19
~holi fm 18 -22
~ikes m 18
~till bcdefgimpstuv -38 -19 -47 -18 -28 -38 -18 -28 -39 25 -33 -20 -26
""",
    """
@texts__quiero m -16
ask_you m -17
have_not bmpv -26 19 -18 -18
headache amnsu -16 -28 -18 26 -18
no__is im -17 -24
~lee abdeghjlnoprv -24 -30 -26 -16 -20 -25 -19 -23 -17 -25 -21 -26 -24
¿__los hm 24 -16
""",
    """
headp* mn -16 17
minutes_for mr 17 -16
my__only abmp -31 -16 -20 -20
no_manden lm 27 -22
tengo__@cancel bd 19 -25
~alia m 20
~cod adi -15 -16 -20
~elt> imos -15 -18 -19 32
""",
    """
apt amn 28 -28 -17
can__tell aio -23 -21 -16
epa$ efm -18 22 -20
get__my ci -17 -23
pueden_mandarme dm 18 -20
tell__the am -16 16
~<wit acfhs -18 -41 -36 -22 -17
~nke q -17
""",
    """
#_dollars dgm 22 -16 -20
again* bm 22 -20
be__on m -17
do__@animal mu 21 -24
please__out ilm 21 -28 -15
your_the m -22
~<dem bdgmnosu -22 -16 -17 -29 -15 -24 -17 -16
~cayo bpq -15 -21 16
~lima m 16
~orwa ilm -18 -17 19
~rsle m -22
""",
    """
a_@parking djm -16 22 -30
attend$ am -17 23
how__find j 17
just__it dm -17 -24
send__@place ijm -15 21 -16
turno dijklnpsu -22 -22 -16 -23 -29 -19 -16 -17 -18
ya_le kqv -18 -17 -16
yo__que aluv -17 -16 -21 -18
~<eve cejopquv -28 -20 -34 -34 -17 -17 -20 -48
~ging lmt 27 -32 -18
~leg abefgimpqst -46 -21 -23 -26 -43 -45 -16 -43 -17 -17 -26
""",
    """
desde_la m -17
do__understand m -15
on__@visit m -25
what_time adghioqu -54 -41 -35 17 -22 -46 -26 -34
~ard> bfgijklqrt -23 -20 -28 -21 -28 -30 -20 -15 -25 -16
~ecir ag -21 17
~ques abdjklnpqrsv -16 -20 -20 -24 -18 -25 -25 -20 -21 -19 -23 -18
""",
    """
contact glmnu -15 19 -26 -15 -20
cual_@place j 16
got__@wrong dhjmv -17 -16 -19 -19 15
i__want adgjnsuv -33 -16 -29 -16 -26 -18 -18 -26
mandame_la jm 16 -16
not:hallo jm 17 -20
not__@door m -17
porque l -16
til__am n -17
~ity dghu -16 -26 -17 -31
""",
    """
@ride__me bmpq -17 -23 -23 26
else__it b 18
to__a bchklnotuv -21 -17 -18 -23 -28 -24 -16 -19 -22 -26
~<pot n -18
~ecip am -15 20
~ty> cghloprs -29 -45 -34 -16 -28 -32 -17 -16
""",
    """
i__number gijm 24 -19 -26 -27
will__@relative abdnqr -26 -23 -18 16 -24 -19
~uve> s 19
""",
    """
^deme jmo 15 -21 -16
~<mue m -18
~nope ef -24 -17
~ome cefgjklmrst -22 -49 -57 -36 -26 -44 -56 -30 -25 -15 -20
~vate k 20
""",
    """
/ em 17 -25
a__@late amnr -15 -32 -18 18
got__sorry bm 15 -18
my__bailed pq -22 28
to_come gijlmn -19 -26 -21 -24 -58 -29
~<ed d -17
~arou abdnuv -19 -25 -18 -21 -18 -17
~brui m -18
~enso l -21
~ngs> bcdiqrt -31 -21 -33 -22 -30 -24 -20
""",
    """
@price abcdefghijklnopqrstuv -34 -39 -50 74 -46 -63 -71 -63 -24 -75 -49 -45 -58 -39 -37 -66 -47 -42 -37 -43 -41
recibir im -21 -15
there__way ajn -21 -20 -19
~<xcv em 16 -16
~arki m 18
~nny> dmq -18 32 -21
""",
    """
a_work im 16 -24
castellano cm 15 -16
got_a bcklmnpqrstv -16 -21 -17 -26 -25 -21 17 -15 -26 -15 -25 -28
inside m -16
is__safe n -15
senor* m -26
was__@hours s 16
~scor d -25
""",
    """
el__@thanks mt 16 -17
no__licencia mq -18 16
the_letters gm 16 -18
~ejen aklmr -18 -15 21 -21 -15
~nej mouv -17 -16 -16 -16
~unti bln -15 -15 -17
~ype abdglm -18 -19 -23 20 -17 -20
""",
    """
en__noche hjm 21 -16 -22
estuvo q -17
habla cimqu 17 -15 -24 -15 15
on_top o 16
re klms 24 -22 -21 15
to__by bhj -15 18 -29
what__@call gjmu -19 -16 16 -22
~gust gklsu -22 -17 -19 -15 -22
~lame abm -19 15 -26
~lrea aip -24 -21 -19
""",
    """
#_or au -17 -17
go_on o -15
got_my dgmpqu -16 -15 -25 26 -37 -15
nausea ms -18 21
supposed_to dmu -17 -17 -19
""",
    """
a_dar mpq -20 -15 -15
can__even u -15
donde_me gjmr -19 15 -34 -15
el_dia dmq -24 -27 -22
i__what m -19
le_digo bm -16 15
""",
    """
day_can mno -23 -21 17
exist$ m 18
just__you aoqruv -19 -22 -19 -21 -21 -18
respondo gm 18 -16
yo__puedo oq -16 -18
you_meant v 15
~iba bgimu -17 -25 -18 -22 -26
""",
    """
@english$ abcdefghijklmnopqrstuv -33 -47 77 -53 -56 -46 -16 -37 -51 -46 -45 -50 -40 -48 -52 -35 -44 -38 -39 -43 -56 -46
bye blm -23 21 -19
dejo$ mo -21 -15
~acry m -17
~aki bdgikmotuv -20 -34 -16 -27 -20 -18 -34 -19 -36 -28
~ava bhjklnstuv -18 -23 -19 -16 -18 -21 -17 -19 -22 -16
~did mru -22 -19 16
""",
    """
a__was mq 19 -16
am__just m -17
can_you befghjmnpqrstv -23 -27 -29 21 -71 -43 17 -70 -50 -77 -42 -49 -45 -49
quien__puede m -15
salie* abdmqru -17 -17 -17 -34 -17 15 -17
up__do m -18
you__@insurance admu 22 -21 -27 -19
~ibie gm -23 -16
~und> cdklnqstuv -18 -41 -22 -28 -31 -19 -16 -19 -30 -27
""",
    """
day_off mpq -17 18 -17
not:hit lm 17 -23
take$ dhnq -29 -17 -19 -24
~mes abdflmqtv -17 -38 -45 -17 18 -24 -19 -28 -16
~ppe dfhijknptv -20 -22 -26 -20 -34 -19 -33 -26 -16 -17
~qued abcdefghiklouv -24 -25 -30 -43 -16 -22 -31 -23 -49 -39 -18 -16 -23 -27
""",
    """
hablenme bcegiklm -16 -15 -19 -15 30 -16 -25 -29
loan$ dm -18 19
una__como mu -17 -20
~<del adhnstu -16 -27 -15 -17 -19 -16 -25
~vaya b -16
""",
    """
handl* abmopqv -15 -18 -20 -15 17 -24 -17
never__i ablmv -16 -19 -20 23 -16
you_said mnu -26 26 -20
~<po bchijklpqrstuv -15 17 -56 -16 -38 -21 -42 -38 -15 -17 -34 -54 -16 -60
~ario cdhijlp -16 -21 -19 -21 -26 -18 -15
~dici fm 15 -22
~led bchijklmnstu -34 -24 -23 22 -33 -25 -32 -45 -39 -33 -22 -27
~rid acdefgiklmnoptuv -28 -20 -37 -18 -20 -31 -18 -19 -31 -27 -33 -30 23 -28 -45 -29
""",
    """
aviso aekot -17 -17 -19 -20 -17
does__effect u 16
have__me mq -18 -15
lost__this l -15
me_esperen blm 21 -16 -24
no__conmigo inpqu -22 -20 -15 -16 -17
que_@hours adfghijmnoqu -23 -20 -21 -18 32 -15 -25 -28 -15 -18 -17 -17
scratch mn -21 -15
~lej jmu 21 -24 -16
~list bcdefhijmoqrsu -22 -34 -41 -17 -19 -32 -15 -52 -19 -50 -18 -35 -36 -51
""",
    """
=said:cancel_appointment abcdefghijklmnopqrstuv -93 115 -50 -68 -58 -73 -51 -77 -77 -81 -40 -52 -36 -89 -75 -75 -41 -54 -83 -72 -56 -74
buscar p 15
it__me hjklnpqru -15 -16 -17 -31 -28 -29 -35 -18 17
leaving_the r 16
~nger aghijkmps -33 -17 -20 -16 -20 -16 -31 -19 -17
""",
    """
do__back ikmnqu -18 -20 -21 -20 -22 15
do_when ad -18 -19
is_she m -19
mess__@body mnu -17 -17 17
not__@call glmv -15 -16 -34 26
someone_else acimo -27 -16 -16 -15 -29
~ere> bdekloptu -19 -17 -39 -43 -26 -20 -17 -49 -27
~nst adefhjklmpstuv -47 -20 -33 -28 -28 -31 27 -21 -18 -26 -28 -27 -17 -29
~regi a -17
~ride abdghjlmnpqu -18 -15 -23 -15 -19 -15 -19 -26 -17 23 15 -27
""",
    """
consent m -16
do__old mu 19 -15
to__gym m 19
walk_me amqu -29 -21 -22 17
~hot adjmn -24 -17 -17 27 -16
""",
    """
@relative__@day b -18
fui$ i -17
se__una o -16
street_@parking jr 18 -17
this_on m -19
yes__my pq 16 -17
~ged acdghijnqrsu -29 -25 16 -26 -16 -37 -28 -25 -32 -24 -18 -27
~last bhlort -15 -21 -15 -30 -27 -16
""",
    """
me_hace apq -18 23 -27
out__# m 23
revoke aklm -18 -17 18 -19
us__it bm -15 -21
~<eme u -15
~rly adghijlqu -15 -21 -15 16 -16 -21 -16 -18 -28
""",
    """
book acghijklmnopqrstuv 32 -25 -33 -30 -24 -37 -25 -25 16 -17 -36 -25 -33 -30 -25 -31 -41 -27
quitar u -17
texts abdefghijklmnopqrstv -42 -34 -37 -25 -19 -48 -27 -30 -31 41 37 -34 -40 -41 -33 -43 -39 -31 -27 -29
todos as -18 -18
vez_que au -16 -17
¿__puedo d -17
""",
    """
cubre_@insurer d 19
explain__to u -24
me__text u -19
me_toca m -16
npc im 17 -17
sent__the i -16
solo__@late mo -19 -19
still__but o 15
the_next ghijlmp -17 -20 -15 -32 -15 -20 -18
the_spray m -17
what_@vehicle jmq 20 -16 -18
~<pun m -16
~<spl d 16
""",
    """
@fetch__y d -16
@visit__@person o -18
do_the ho -21 17
i_already n -20
love__god lm 16 -16
said_yes m -17
still__to m -17
that__need m -15
~<was ln -19 15
~ur> bcdefgnqrsu -27 -37 -17 -30 -29 -24 -43 -28 -19 -26 -28
""",
    """
@insurer__that dnq 20 -25 -19
all_good flm -26 -23 19
still_have noqs -22 -18 -20 17
ver abdijlnq 24 -15 -17 -23 -18 -17 -23 -20
~apa bcefginorsuv -25 -18 -22 -21 -30 -33 -35 -31 -16 -26 -35 -21
~guar amor -21 -24 -17 20
~ird> jns -22 -16 16
~ter> defgijlptuv -38 -36 -43 -56 -17 -20 -18 -20 -43 -21 -30
""",
    """
@insurance__@insurer dmn 17 -15 -20
i_just bdinq -15 -21 -20 -30 21
lot$ abceghilmnoqrsu -20 -18 -18 -15 -16 -21 -16 -18 -21 -22 -16 -21 16 -19 -25
my__flaked q 17
next_two mo -16 -15
ocupa aqu 20 -15 -15
~ruis a -15
""",
    """
@hours_for h 17
looking_out mt -23 22
the_truck m -20
~etr abdlnu -18 -15 -17 -15 -17 -25
""",
    """
ese abcefghijkmoprtuv -44 -23 -23 -31 -45 -51 -46 -48 -43 -34 -44 28 -25 -36 -29 -28 16
hago__dia n 17
puede__adentro o -16
real acdghijlnoqv -20 -20 -20 -18 -23 19 -24 -22 -16 -21 -16 -20
~<efe dmnq -18 -16 -17 -15
""",
    """
@open__and jm -17 -16
is_anyone dmqu -16 -30 -19 -20
mi_@relative defghijklnoprstuv -52 -44 -54 -47 -43 -52 -45 -21 -45 -22 -23 36 -55 -31 -35 -43 -43
to_shave n 18
use__@pay dm 23 -19
work__bring p 15
~<vec n -19
~iens lmnu -22 19 -15 -20
~ium j -15
~pid inou -15 -17 -19 -17
""",
    """
@clinician__i im 18 -23
^if a -21
does__start m 18
the_@vehicle abdhnqsu -20 -17 -17 -28 -30 18 -26 -20
the_out d 16
~<tot dmu 22 -21 -16
~ove> acdeghjklopqsv -20 -22 -30 -17 -22 -24 -25 -19 17 -30 -24 -25 -17 -31
""",
    """
^quiero dhlmnpqrsuv -17 -18 -27 -16 -19 -21 -41 -42 -30 -18 -37
hospi* dhilrst -16 -20 -18 -15 -15 -21 -18
is_right jr -18 -17
new_number l -18
not:home p -22
truck biku -16 -16 -16 -17
~ity> ghu -25 -17 -31
~mano gm 17 -19
~map aijm -16 -16 28 -23
~zul> e -20
""",
    """
am__for giv -17 -17 -15
in__and abo -21 -20 16
mandan jklm -29 -18 -17 -18
my__of m -16
you_clean m 17
~<aye dgjqru -18 -15 -18 -16 -19 -17
~<nev acdijnopqrtv -15 -16 -19 -24 -23 -23 -30 -20 -18 -23 -28 18
~renl blm -15 18 -16
~uins m 17
""",
    """
a__time bmo -16 -24 17
can__before dim -25 -21 -19
piens* lmnu -22 19 -15 -20
prefer m -17
there__@open i -16
~<gla u -18
~<pra m 18
~equi al -20 -16
~etra gjmr 16 -19 -21 18
~fkd elm 23 -15 -21
""",
    """
@visit__that am -15 -17
favorite m 16
i_rest m 16
my__plis bm -16 16
need__next a 16
~ao> e -23
~avia bd -18 -19
~edad djoq -22 -17 -17 -15
~ngi u -16
~urno dijklnpsu -23 -22 -16 -23 -29 -20 -16 -17 -18
""",
    """
@traffic__the jr -18 19
a__la adm -26 22 -25
all__here fl -16 -20
hour$ akn -16 -15 -16
puse__sin k 18
trabajar$ h -16
~<goe dghjmnps -26 -16 -15 23 -32 -24 -20 15
~ed> cefghijlmnprsu -38 -60 -56 -29 -37 -28 -44 -29 -18 -16 25 -32 -19 -24
~ewo gm -15 18
""",
    """
acepto klm 21 -16 -17
allow* ijmnor -17 -17 -15 16 -17 -17
see__then ahlm -23 -18 -16 18
~<hu cghklor -21 -30 -27 -19 -17 -16 -27
~ccep iju -18 -17 -16
~efin m 20
~mato n -16
""",
    """
get__@texts aikmu -27 -19 25 -24 -18
got__# mr 18 -16
need__@pay dm 19 -15
needl* s 18
se_@sick bmnq -18 -34 -16 26
whereabouts jm 18 -17
~nta> abcdfipuv -18 -21 -16 -30 -19 -21 -19 -32 -20
""",
    """
@food_ok mn -17 18
am__@cancel mor -22 16 -16
maria$ im 19 -21
puede__@relative o -18
~lvo> m -16
~nume abcdefhmnopqrst -26 -36 -27 -39 -20 -18 -26 -33 -24 -31 -30 -26 -31 -28 -18
~sme lm 16 -15
~uet r -18
""",
    """
da_la m -19
have__@wrong ij -15 -18
how__work dghln -30 25 -20 -23 -18
last__i hn -19 15
she__to m -16
there__get nq 19 -22
weather_tomorrow b -15
what__the bdfkmopqrstuv -31 -22 -63 -18 -30 -26 -16 -34 -24 -35 -31 23 -18
will_bring mp -17 20
~clo acdgilnpqu -25 -15 -19 -19 -21 -28 -20 -16 -26 -28
~nov m 20
~shin ls -19 -17
~suer bimoq -16 -16 -22 -16 -16
~urt> mnopu -19 -22 16 -19 19
""",
    """
about__@treat mo -22 -17
luego lm -16 15
this__do gmu 31 -25 -28
y cefhiklmsv -36 -44 -54 -34 -17 -26 -48 -27 -31 -48
~per aceglsuv -32 -47 -37 -30 -15 -35 -30 -31
""",
    """
antes$ agimq -25 -20 -19 -22 -18
puedo__a oq -17 -18
~epi or -15 -17
~oken m -20
""",
    """
^due m -16
lo_que acdfhjlmnopstv -38 -17 -31 25 -22 -22 -17 -35 -24 -17 -18 -17 -17 -18
number__@texts l 18
the_dot b -15
will__there bdmnoqu 18 -17 -33 -23 -25 -29 -19
you_fit a 18
~vb> em 18 -20
""",
    """
^all abdfgjnpq -16 -19 -19 -22 -19 -16 -19 26 -25
circling m -18
who__texting ilmuv -21 -27 -19 27 -42
~erp acdmn -16 18 -21 -19 -15
""",
    """
everybody__works qu 17 -16
fell_through m -16
from_it mu -23 16
get_the hikmnoq -25 -25 19 -37 -20 -18 -20
prendan_los km 17 -18
pues bcdfghilmnopqrsu -28 -25 -29 20 -28 -19 -28 -17 19 -32 -29 -16 -30 -20 -23 -16
tmrw dilmr -16 -19 -26 19 -19
when__bring mn -19 -21
~ribe abdegijknopqrst -20 -18 -17 -17 -30 -23 -18 16 -25 -15 -15 -16 -16 -19 -16
~use> bcdhnqu -19 -23 -25 -19 -21 -22 -28
""",
    """
@insurer__do d 15
@pay__rent dm -15 17
at__plano jm 17 -16
me__con bjkmnpqu -19 -28 -16 -40 -19 -35 16 -37
otro_dia adjkloqr -30 -35 -18 -16 -17 15 -26 -19
that__not bgqtuv -20 -23 -25 -20 -24 19
to_get abdghmorsuv 32 -28 -30 -26 -26 -40 -37 -32 -25 -46 -17
up_at a -20
ya__no ijmq -16 17 -28 -19
~cort aiklmruv -19 -20 -20 18 -19 -17 -23 -18
~eth bjqsv -16 -21 -21 -16 -23
""",
    """
cerra* adhm -19 -15 26 -26
exame* u -23
get_you i -15
hacen__de u -17
is__just mu -25 18
no__me cdijklmnuv -19 -21 -26 -23 -29 15 -52 -18 -28 -39
out__thing m -17
outsi* qu -16 -24
para__el mo -20 -16
the__station m -16
~ando cefhijklnoptu -31 -26 -30 -17 -19 -21 -16 -20 -21 -19 -16 -33 -72
~lap m 17
""",
    """
after$ abhijkmv -20 -39 -38 -30 -30 -30 -57 -15
got__last l -18
me_la abcilmoqru -24 -26 -18 -18 -24 -25 29 -27 -18 -19
~abet g -16
~rld> h -15
""",
    """
a_new dijmnopqruv -32 -27 -24 19 -21 17 -22 -16 -21 -23 -18
bueno$ aflmt -15 -23 -22 22 -16
centro$ iu -15 -15
como_le dmu -15 -26 -19
have__permission kl 16 -17
options$ dgjlmnu -22 16 -19 -19 -30 -20 -18
the__question gm 16 -20
voy__poder q -16
will_do bdnpu -20 -18 -16 17 -30
~disc acdhknq -23 -16 18 -15 -20 -17 -18
~ital cdghilnprsv -17 -24 -17 -23 -20 -16 -16 -15 -19 -21 -17
""",
    """
am_at bdghijlopsuv -17 -24 -33 -22 -26 26 -23 -24 -18 -18 -23 -24
la__las bhlo 15 -16 -18 -19
~<br abcdefikltu -25 -24 -39 -42 -36 -37 -27 -39 -30 -32 -23
~<fle bmp -15 -29 -19
~pend ajmo -22 -16 -33 -21
~ybod jmnopuv -18 -27 -15 -17 -17 -20 -21
""",
    """
i__works qu 17 -16
mn$ em 20 -20
not:called q -16
~win adinpquv -25 -19 -18 -30 -17 -19 -27 -18
~you bcefgnopqrs -16 -35 -32 -15 -22 -44 -28 -32 -45 -36 -16
""",
    """
am__right gmrs -17 -20 -17 16
for__not m -16
haras* l 16
puse_@stop ms -17 -16
quiero_los aikm -21 -21 24 -26
you__@wrong dhijkmotu -20 -19 -20 -29 -19 -22 -16 -16 -16
~atte mnou -19 20 -16 -17
~ged> acdghijnqrsu -29 -25 16 -26 -16 -37 -28 -25 -32 -24 -18 -27
~mok mn -19 18
""",
    """
@move__meeting mor 15 -18 -16
@stop__you t -21
cutti* m -17
please__again kl 24 -17
~anyo abdjlnpru -19 -17 -25 -21 -21 -22 -16 -18 -30
~ely ahu -15 -16 -19
~esum adgiklu -17 -16 -22 -25 24 -18 -19
~ip> acdefghikloqrtu -18 -30 -23 -28 -24 -33 -32 -37 -25 -30 -32 -34 -26 -28 19
~scou d 21
""",
    """
me__me dkopquv -17 -17 -20 20 -22 -18 -17
not:molesten lm 16 -16
of__do j -18
one$ aefghklmqrtuv 21 -19 -16 -26 -28 -36 -45 -38 -25 -18 18 -48 -21
tmrw$ alm -22 -23 19
~cipe am -15 20
~enu> abcdefghijklmnoqrtuv -22 -19 -22 -29 -17 -17 42 -21 -15 -26 -19 -25 -36 -23 -23 -21 -19 -17 -31 -20
~lkin abjklnpqrv -28 -25 -20 -20 -26 -18 -18 -18 19 -15
~mbla ms -17 18
~onoz il -16 -15
""",
    """
^@stop abcdefghjklmnopqrstuv -62 -25 -35 -63 -90 -73 -55 -60 -82 -97 84 -20 -66 -56 -52 -49 -78 -69 -56 -60 -24
for_good m -15
it__do m -16
que__de aghmnopqr -28 -23 -25 -18 -20 -27 -20 -23 -26
will_take abdhmnpqu 27 -24 -15 -19 -31 -16 22 -27 -15
~lide mo -19 22
~wing adnu -21 -17 -17 -19
""",
    """
^room amnpu 20 -19 -18 -15 -19
be_coming r -15
hora__@late o 18
is_@drug mu 19 -18
po mo -21 -16
should__bring q -19
someone__have bo 19 -21
~ark> m -16
""",
    """
para_otro a -16
so__@late mr -17 17
to_@book abio 19 -21 -19 -16
""",
    """
@move__hora m -19
has_the aju -17 -18 -17
have__do bdilmu -18 -15 -19 -15 -22 16
iba amoq -17 -23 -17 26
~gun bcefklnopruv -38 -30 -19 -27 -31 -35 -36 -44 -17 -30 -28 16
~noo bdjlmoru -21 -18 -17 -16 -33 16 -21 -23
""",
    """
elevator hjrs -20 -22 27 -17
quiero__turno m -20
was_it m -18
~aked mpq -19 -17 17
~mnbv em 16 -15
~musi abdegilmopqsuv -16 -18 -18 -16 -16 -19 -23 23 -23 -16 -18 -16 -21 -20
""",
    """
@ride__i oq -24 18
a__of aehjknoprtuv -18 18 -28 -25 -21 22 -38 -30 -35 -17 -26 -15
cost bijlmoqu -19 -25 -20 -15 21 -18 -18 -36
i__charged dm 18 -20
will_it abghnopqrsu -18 -34 -29 -23 -35 -23 -30 -31 -23 -25 17
~lige d -15
~olis m -16
""",
    """
@visit__favor acikl 15 -15 -15 -18 -26
del__la l -16
famil* adghilnu -20 -25 -18 -16 -15 -18 -19 -24
had_to nopr -16 -15 -22 18
is__going abdfgijlmoprsu -21 -39 24 16 -16 -15 -35 -16 -26 -27 -27 -31 -21 -16
la__del alqrs -21 -19 -19 -15 -18
way_to bhijnrsu -19 -20 -23 -25 -26 -22 -19 -23
~<poo ae -16 17
~plaz abhijmuv -18 -18 -18 -16 23 -24 -20 -16
""",
    """
keep__@visit bmov -16 18 -16 -28
no_leo m -15
~inde a -18
~jor> adghjkmpqrtuv -26 -26 -24 -26 -23 -26 -19 -20 -22 -21 -17 -26 -30
¿_que bcdfgiklprsv -24 -35 -22 -18 33 -37 -18 -30 -19 -28 -21 -18
""",
    """
a_later amo -16 -27 15
cheers$ aq -16 -17
ey abcdefijlmtuv -18 -16 -16 -18 -25 30 -21 -16 -20 -28 -22 -21 -18
loan dm -21 21
me_texteen l 18
turn__on klm 23 -15 -28
~arra abfijlqv 18 -18 -16 -16 -17 -17 -21 -21
~erda agjknopqrv -30 -28 -25 -21 -19 -16 -20 -20 -22 -26
~eur u -17
~nos acgijlqtuv -22 -19 -18 -19 -27 -34 -19 -22 -19 -22
""",
    """
want__day m 17
~abur hjr 16 -19 -21
~jen jklmr -16 -21 20 -29 -18
~rni bdefgijklmpqtu -33 -24 -24 22 -25 -24 -22 -24 -32 -24 -20 -31 -20 -33
~wis u -19
""",
    """
^quien abciklopqru -29 -18 -27 -49 -22 -36 -22 -37 -35 -17 18
porqu* l -16
~deni m -20
~luga dhiklmnpqsv -16 -19 -15 -16 -19 -22 -24 -18 -21 -18 -19
~nfl o 15
~ter bdefgijkpqrtuv -21 -27 -54 -22 -45 -22 -33 -26 -23 -23 -16 -59 -34 -49
~ull> abnou -20 18 -16 -25 -15
""",
    """
go_through mqu -22 -18 -19
~ayu befghijklmoprsv -29 -25 -27 30 -21 -33 -31 -24 -33 -16 -26 -25 -24 -22 -22
~egit jmu -15 -17 23
~now abdefijlnps -38 -20 -25 -28 -29 -27 -35 -32 -29 -20 -35
""",
    """
@late_mi r 17
en__es ju 21 -28
no_@drive bm -17 -20
~dame cdefijlmnopqstuv -27 -28 -17 -18 -18 18 -31 -23 -26 -32 -24 -21 -19 -16 -32 -29
~eyes u -16
~ken mnouv -25 -21 -21 -17 -17
~nfir lnq -21 -19 -20
""",
    """
@day__you mq -19 -16
how__@visit amnu -23 -27 -18 25
i_plan dmn -21 -29 25
of_it mnpqu -23 -19 -15 -15 20
want adefhjmnpqrstu 15 -21 -18 -16 -18 -41 -25 -19 -27 -23 -18 -25 -34 -33
~<cur d -24
~<las bhlort -15 -21 -15 -30 -27 -18
~<num abcefhmnopqrst -22 -46 -41 -34 -35 -41 -36 -43 -47 -17 -41 -44 -30 -36
~aiti mn -18 -20
~hen bcdefgjklsuv -32 -38 -28 -30 -32 -47 -34 -30 -31 -17 -24 -39
~isa> amn -17 16 -18
~nla> cm -15 -30
""",
    """
deciding ar -16 -17
do__@price adu -19 24 -16
from__@place j -16
lo_de dhjmu -16 -16 -16 -28 -19
there__@person dhijmu -16 -17 27 -18 -21 -26
till_when hm 21 -19
~funn mq 20 -19
~mpo bdghjlnpsv -24 -25 -16 -18 -15 -26 16 -20 -18 -16
~rti biquv -25 -23 -19 -26 -16
""",
    """
about$ dmu -17 -23 23
ever$ v -16
poco mor -16 -17 17
~<esp bdgijklmuv 19 -31 -24 -25 -29 -19 -30 -26 -27 -29
""",
    """
a_@day bdijmu -17 -22 -17 -18 -20 -19
is_on agn -20 -18 -20
mi__@sick nqu -17 26 -15
off_@cancel m -18
or__all d 15
~<mai dinu -18 -17 -18 -15
~<ust cnprs -22 -29 -26 -21 -18
~kate mnq -18 -16 19
~left adghnopuv -16 -19 -17 -16 -22 -21 -20 -23 -17
~ndra bm -16 -24
~nks hl -16 -15
""",
    """
@symptom_common s 16
apple m 19
at__are m -18
beforehand n 15
la_@staff ijo 21 -16 -17
~<suc dm -28 -26
~nny dmq -18 32 -21
""",
    """
@call_alone lm 18 -19
de__los v -16
~<lif hiu -16 -16 -21
~<ra adghknopuv -27 -44 -15 -33 -31 -44 -16 -33 -50 -18
~cie bghijnops -26 -29 -20 -27 -23 -21 -20 -21 -17
~min acdefghijnqrsu -27 -33 -35 -42 -48 -34 -35 -17 -26 -59 -20 32 -47 -27
""",
    """
@traffic__la m -16
^may bdklmnpu -22 -17 -16 -17 -33 29 -25 -21
^my bdefghijklnpqrtuv -28 -36 -66 -64 -44 -27 -40 -21 -21 -48 -86 20 29 -24 -69 -22 -17
a_una im 16 -17
ir_otro no -21 23
me__@medicine gmnu -21 -22 34 -19
what__of hjn -17 -22 19
will__be abghilmpqr -29 29 -16 15 -19 -25 -48 -31 -30 -50
yet cgilmnoprsuv -16 -26 -18 -18 23 -20 -20 -20 -15 -16 -23 -30
~<awa acefghijkmnt -22 -22 -25 -22 -25 -28 -22 -31 -23 -33 -17 -21
~<cow m 19
~elv bjmqruv -18 -20 -17 -19 -20 -20 -15
""",
    """
@visit_please acijklm 18 -27 -21 -15 -20 -20 -25
^una mqu -25 -17 -25
can__up din -18 -16 -17
deleted_the j 16
flight$ mo 16 -19
i_able noq 16 -16 -17
para_sacar a 17
~lea defhnpstuv -35 -47 -46 -29 -29 -38 -41 -16 -21 -25
~odc m 16
""",
    """
@parking$ abcdefghijklopqstuv -40 -27 -35 -40 -31 -34 -39 -20 -30 47 -23 -28 -27 -24 -34 -22 -23 -38 -23
hit__@traffic klm 22 -19 -17
tomo__@medicine n 19
withdraw km -17 -18
~<aig e -17
~<pt agi 16 -20 -15
""",
    """
a_diff o 16
parar* m 16
regresar bm -20 -16
to__@place amu -19 -33 -17
~anta abcgikpsv -36 -25 -16 -22 -43 -19 -22 -22 -25
~nac m -15
~orda m -15
~tho cdimop -18 17 -26 -16 -19 -31
""",
    """
@door__use g -22
am_due m -16
do__make amu -15 16 -15
i_take adghilopr -35 -47 -33 -21 -19 -31 -22 -21 -20
is__on agilnqsu -29 -17 -31 -16 -23 -16 -19 -29
morning__ok m -18
she__in q -16
y_me bp -16 15
~aggi r 17
""",
    """
@call__not m -21
^@spanish abcdefghijklmnopqrstuv -34 -35 58 -28 -51 -40 -38 -28 -50 -38 -35 -50 -51 -21 -24 -20 -21 -25 -20 -30 -40 -26
autorizo_que k -16
drive abcdefghiklmopqrstu -40 -31 -29 -30 -16 -21 -36 -38 -41 -33 -30 -34 -43 19 35 -43 -22 -25 -48
message abdtv -18 -16 -18 -16 -17
moms npr -19 19 -18
suspendo m -15
~ish> adgimquv -26 -16 -24 -17 16 -16 -27 -19
~tir dikmnopqu -35 -31 -24 20 -31 -30 -17 -21 -20
""",
    """
a_@relative bdju -17 -17 -19 -34
anyon* abdjlnpru -19 -17 -25 -21 -21 -22 -16 -18 -30
can_go b 17
eso__es b -17
who_is bcdfghjklmnorstu -23 -31 -36 -36 -40 -30 -30 -27 -41 -18 -29 -29 -27 -30 -24 31
~tur acefghijstuv -17 -29 -32 -27 -39 -18 -28 -16 -48 -27 -24 -25
""",
    """
@relative_is cdhijklnpqstuv -18 -39 -15 -22 -32 -17 -24 -46 28 -23 -22 -15 -42 -35
have__skip bm 20 -25
mismo$ anv -21 -21 -17
soy abcehjlmpqrstuv -17 -33 -29 -21 -27 -25 -33 -35 -15 -43 -28 -30 -27 -43 47
""",
    """
cuesta abdefgijlntuv -16 -16 25 -33 -20 -16 -15 -22 -20 -22 -21 -32 -15
same_time o 19
this__@spanish cmu 23 -16 -16
through__a q -15
to_denise m 18
~aude u 15
~hou acdefhklpquv -18 -34 -16 -20 -25 -15 -19 -21 -23 -17 -26 -37
~lan abcdefghijkltu -46 -25 18 29 -28 -20 -58 -39 -24 -27 -24 -17 -30 -65
~paga acdefgijknopqstuv -27 -18 27 -21 -21 -21 -19 -18 -18 -20 -22 -16 -19 -17 -22 -22 -18
~ubo> afgm -17 20 -15 -26
""",
    """
^tienen ghloquv -16 -33 -28 -37 -32 -19 -16
how__say m 19
le__al glmv -17 -17 -19 20
the_past hjm -23 -16 22
~anul bo 16 -16
~boys m 19
~der> acefhijlnoprs -25 -18 -21 -19 -23 -16 -25 -21 -20 -17 -19 -26 -26
~dly> mu -24 -18
~easo b 16
~met bdjpqrv -16 -32 -22 -27 -16 -18 -23
~son acdghjklmnopsu -29 -17 -28 -28 -22 -24 -17 -26 42 -23 -30 -26 -20 -39
""",
    """
^soy gi -15 -15
back_to cdkpq 17 -17 -23 -20 -20
hace_un u -16
hola bcefgijklmnopqrstuv -20 -20 -22 43 -24 -32 -26 -31 -25 -52 -23 -33 -19 -30 -26 -19 -23 -33 -22
it__@english acm -20 21 -17
lugar__@day o 15
~<day bdgimnopr -21 -15 -23 -20 -21 -27 16 -19 -16
~is> efijmnopqrt -29 -17 -21 -22 -21 -38 -22 -52 -37 -32 -34
""",
    """
arizona agi -17 -15 -16
form djlnoqsu -23 -21 -18 -20 -21 -16 -17 -19
mande abdghijklmnru 16 -17 -15 -24 -20 -20 -20 -17 -24 16 -17 -18 -19
me_off abcdghiklmnpqrsu -53 17 -23 -29 -35 -27 -29 -43 37 -24 -29 -37 -22 -26 -34 -32
mi__@fetch p 19
need_some ag -17 16
~cur dho -32 -15 -16
""",
    """
@thanks_you acdefghjkmnopqrstuv -26 -23 -34 -18 -35 -29 -41 -30 -30 -23 -22 -26 -29 -28 -33 -23 35 -36 -31
asking__same gm -16 16
empty mnu -23 16 -16
go_@relative ceflm -19 -19 -17 -18 25
not:@fetch bimnpqv -31 -16 -15 -24 -40 33 -16
please__number i -16
quest* bdjlnpqrsu -20 -17 -20 -15 -24 -19 -20 -18 -22 -27
resul* m -19
~<sal aehijklnoprtuv -33 -35 -16 -21 -22 -35 -24 -21 -19 -19 16 -17 -29 -21
~atoe dmn -15 19 -21
~lowi am -22 -20
""",
    """
@relative__license np -21 -18
got__@spanish cms -16 -19 21
my_husbands m -18
the_choices gm 23 -23
~nue> il -15 19
~taqu m -17
~uard amor -21 -24 -17 20
""",
    """
=said:prep_question abcdefhijklnopqrstv -66 -98 -76 -73 -54 -88 -40 -59 -63 -72 -81 102 -81 -53 -46 -90 -49 -73 -68
@late_a j -17
^sweet t 16
but__the m -19
came_up ao -16 19
not:bien imoq 18 -18 23 -16
not_take ablpq -21 -32 -28 -26 21
nothi* dklosuv -15 -19 -21 -23 -21 -23 -19
~aden m -21
~dine m -17
""",
    """
flat_tire q -18
near_me jm -17 20
puedo__ese n 17
refil* abdmu -27 -16 -20 15 -15
salon$ am -18 15
~egis a -17
""",
    """
@fetch_mi abmop -19 -21 -23 -16 18
en_el acgijlnoqtuv -16 -26 -46 -24 17 -30 -35 -18 -21 -17 -38 -29
my_@hours dhns -15 -22 -16 -20
pueden_dar i -19
~<mee amo -20 21 -18
~alls ajmn -17 -15 -18 -16
~doll dg 17 -17
""",
    """
nerves m -16
nota mnu -20 -17 20
sos mu -19 16
~pago m -16
~qua bdghijlnqsuv -19 -20 -17 -16 -20 -23 -17 -23 -25 -24 15 -18
""",
    """
^hook am 22 -19
aid m -15
chofe* abmop -21 -16 -22 -20 16
por__es u -18
still__@visit bhs -17 -17 -17
""",
    """
@visit_do dmu -22 -19 18
about__bill dm -16 -16
cancelo afgjnpru -20 -21 -22 -22 -21 -30 -23 -22
~dic ceghilprstuv -34 -24 -39 -28 -31 -24 -24 -25 -30 -18 16 -31
~nbo bem 21 -17 -23
""",
    """
arm jms -19 -25 25
esta_@open hm 21 -28
esto_de m -17
get_a acghkmpqrsuv -26 -20 -20 -26 -15 16 -20 -32 -22 -16 -43 -16
had__number v 19
pon_musica m 15
pull_me b 15
there__can hm -18 -15
tip n -16
turne* alr -16 -19 -21
~away acefghijkmt -28 -21 -25 -22 -23 -25 -21 -26 -19 -31 -20
~awe mt -19 23
~jk> em 15 -15
~revo klm -17 18 -17
~rgio n -18
""",
    """
@late__amor r 17
^sacame alm -16 16 -18
four dj -16 -15
i_@drive adhinoprs -21 -18 -17 -16 23 -28 -27 -22 -26
my__agreed p 20
que_ya m -16
so__do dgmu -17 18 -20 -15
the_@price bghjmnoqu -21 -25 -16 -32 15 -19 -17 -15 -37
will__@symptom s 17
""",
    """
@texts__day l 16
can__ask g 16
it__up m -31
milk ahiklmorsu -24 -16 -21 -22 -21 38 -18 -21 -23 -23
sacar_@visit a 17
soonest a 25
to_turn djmo -18 -19 -27 -19
ver_a amno 18 -17 -18 -17
~hung d -15
""",
    """
^decided b 22
are_a u -18
che__no m -17
i__consent l 18
pricing m -22
pulling_in bmr -20 -15 17
your_number djlmu -16 -26 -18 -24 -28
~<fav defmnqrstuv -38 -28 -23 -24 -32 -32 -20 -32 -31 -15 -34
~ctly adm -15 -15 -31
~essu m -15
""",
    """
@fetch__dia n -17
changed adijlpu -26 -20 -21 -17 -19 -19 -18
cold acdefghijlmnopqrtuv -25 -24 -28 -19 -18 -20 -18 -22 -25 -22 20 16 -24 -24 -32 -36 -15 -40 -23
ir_a o -21
itchy ms -17 17
~fmla m 15
~int defgjknpqrtv -23 -19 -24 -51 -23 -32 -31 -17 -22 -19 -25 -21
~lue> ajn -18 -16 -18
~mati a -15
""",
    """
es_de dijno -17 -25 -19 -16 -19
my__there abim -19 -18 -16 -29
nothing klosuv -19 -21 -21 -21 -22 -19
~<awe mt -19 23
~<rie dmu -18 -19 22
~kmbi ao -16 17
""",
    """
@relative__# bnr -18 -24 -16
not__up agopv -25 -16 -20 -18 -21
with__and m -24
""",
    """
gatorade mnq -30 27 -16
how_does dgnqs -32 26 -20 -15 -23
my__says jmop -18 -19 -21 -32
pacientes_nuevos a 15
~<equ al -16 -16
~durm u -17
~news dijm -20 -17 -17 24
~ngo> efghjklmrtu -32 -43 15 -41 -15 -23 -39 -36 -39 -38 -23
""",
    """
=denied:ride_confirmed bmqv -17 -18 28 -20
are__options m -16
by_@insurer du 15 -16
signed__for am -17 -20
~<dij bghiloqrst -19 -17 -22 -28 -29 -24 -23 -23 -24 -16
~bruh e -18
""",
    """
do__dormi mu 20 -17
lo_pienso blm -17 -18 18
messa* abdijlnotv -22 -26 -19 -15 -16 20 -18 -21 -24 -19
number_@wrong v 15
~fer defhjkmnrst -42 -21 -25 -40 -22 -34 -24 -41 -35 -33 -29
~rew> q -17
~zero mq -15 19
""",
    """
=beside:human him 19 -20 -20
proceed amu 19 -16 -20
who__that q -16
~<cre befghijkmnopqrv -17 -17 -20 -22 -20 -25 -27 -16 -20 -28 -21 -15 -22 -22 18
~esad dmu -15 -23 -15
~fli abdghijmnuv -37 -24 -24 -20 -18 -17 -19 20 -20 -22 -16
~mejo adghjkmpqrtuv -26 -26 -24 -26 -23 -26 -19 -20 -22 -21 -17 -26 -30
~ontr ajlo -21 -21 -20 -16
""",
    """
a_menu dgimu -16 21 -20 -19 -18
donde__no j -16
work__# o 16
~lefo abcnoq -20 -22 -15 -24 -16 -24
~sola agjnoqr -21 -18 -17 -17 -19 25 -18
""",
    """
el__si bmoq -24 -16 18 -19
esa_hora hmor -18 -25 20 -17
oak_street r -17
rest nu -15 -17
saludos$ m -24
what_am ajmn -20 -20 -27 -23
~ctor j -18
~esid ah -17 16
~teve bdfghijnqtu -17 -24 -21 -21 -19 -19 -20 -16 -24 -18 -27
""",
    """
dude$ mv -15 17
for_an am 17 -16
mucha* m -25
my_meeting o -15
ok__you ahjm -20 -18 -17 -23
~<lla abcdgijlnopqs -36 -32 -26 -28 -21 22 -25 -17 -27 -31 -26 -28 -23
~<ta ceghjkotuv -19 -55 -48 -24 -21 -48 -26 -57 -23 -24
~cand mrv -24 18 -17
~sabi a -24
~sha amos -17 -18 -17 17
~skat mnq -18 -16 19
""",
    """
@howmuch__@treat s -17
bad_@symptom m -17
en_@howmuch m -17
how__are fgltu -27 -31 -24 -15 -19
let__else abov -17 23 -26 -16
lleve aimnqu -19 -20 -25 -15 20 -22
not:driver pq -27 24
~arre a -16
~egi djlnu -20 -21 -19 -22 21
""",
    """
@door_do g -25
cheese mn 20 -16
cpap m -16
does__take dmns -25 26 -19 -16
for__class m 16
january aciklmou -21 -16 -17 -16 -18 -20 25 -16
la_@move o -15
la_carta d -15
mi__quedo amq -16 -17 18
musica m 18
~ave adefghklmru -17 -29 -40 -41 -39 -37 -21 -17 -19 -30 -19
~gan befgjnoq -16 -23 -15 -35 -35 -27 -15 -32
~ozco il -16 -15
""",
    """
@drink_on akmn -17 -16 23 -16
ad j -16
ahi_voy br -16 20
donde_estan j 21
se__hizo mr -16 15
want_them m -18
~<cou efghlmpruv -22 -30 -16 -19 -20 -32 -18 -15 -27 -27
~ggi mr -19 15
~lio dnr -18 -16 -21
""",
    """
i__the befghijnpqstv -35 -17 -18 -18 -17 -69 21 -39 -15 -21 -28 -39 -38
in__car mo -25 -15
mando dgmnuv -18 17 -22 -16 -17 -15
~<kmb ao -16 17
""",
    """
as_a m -17
hello abcdefghijklnopqrstuv -29 -25 -23 -27 -24 44 -24 -28 -31 -28 -24 -32 -20 -27 -29 -26 -24 -24 -19 -25 -25
i__bleach m 17
i_qualify m -17
l abcdefghilmnprtuv -17 -16 -17 -18 31 -17 -16 -17 -17 -22 -36 -15 -16 -18 -16 -20 -18
le_pico agm -17 24 -21
not:que bcghknprv -26 -24 24 -16 -23 -29 -16 -27 -38
up__please am -15 -15
~lly bghlnpr -16 -25 -24 -18 -19 -18 -18
""",
    """
in__not m -19
resum* adgiklu -17 -16 -22 -25 24 -18 -19
tiene* bgnpqrstu -30 -28 -29 -24 -25 -22 -21 -17 -47
to__wedding mn 18 -20
~cre befghijkopqrv -22 -19 -21 -26 -24 -31 -31 -19 -25 -19 -25 -26 16
~noce q -16
""",
    """
accept a -19
do__sign ju -15 -15
line abdmnqu -30 -19 -19 -36 -22 -25 -21
me__mal pq -27 29
not:do bchjmnprsv 33 -19 -17 -30 -26 -28 -15 -26 -17 -24
not_@cancel blmo -50 -21 20 30
~hofe abmop -21 -16 -22 -20 16
~sjd cdefijlmtuv -16 -16 30 -19 -16 -16 -21 -28 -16 -19 -16
""",
    """
@ride__one bpq -17 17 -15
atend* dgoq -16 -15 -19 -18
dar__baja akm -24 -16 -20
lose__number glmuv -22 23 -17 -26 -17
me_llevan mpqr -19 21 -17 -18
my__to cgjlnrsu -28 -34 -26 -17 -19 -17 -24 -47
not:me acdefhjkmnpqstuv -42 -40 -36 -43 -36 -46 -37 -45 -18 -50 -71 23 -26 -54 -40 32
to__more o -17
will__make m -22
you_@price adm -16 24 -19
~<wei am -16 -32
~ncon jno -15 -19 -17
~uart aqrs -15 -17 16 -20
~used aiopq -18 -16 -19 -17 -23
~yan bdoqv -18 -18 -18 -16 -16
""",
    """
findi* mpq -22 -15 18
~igni g -15
~lim adgijoquv -35 -20 -23 -19 -19 -22 -18 -28 -19
~ret dhjkoqu -32 -18 -25 -27 -25 -22 -30
~seno bjkmsu -17 -16 -17 -15 -18 -16
""",
    """
@english_please abcgijklmo -21 -20 36 -21 -25 -20 -27 -25 -30 -15
^am bdgilmopru -21 -26 -22 -25 -20 -36 -31 -25 -26 26
aceptan__@insurance d 17
contacts l -17
matter mn -23 21
the_@food ikm -16 -17 22
~<den dghiklosu -18 -26 -18 -20 -18 -33 -15 -27 -38
~uso> o -18
""",
    """
@day__for m -22
^nobody hmop -16 -21 -18 -18
from_yesterday mu -20 -16
good_@stop lm 18 -17
~clu ilm -19 19 -30
~orth j 20
~tter adhjkpqstv -16 -29 -26 -25 -24 -18 -30 -24 -19 -26
""",
    """
#_after pr -16 22
manager$ imu 18 -18 -16
of__you m -15
the__who a -16
to__or adgm -16 -20 -16 -23
~cups jm -16 17
~ood abdefghijkqruv -26 -16 -53 -44 18 -25 -22 -18 -34 -33 -23 -44 -20 -19
~vcx em 18 -19
""",
    """
^@animal e -15
is_@parking dju -24 23 -19
no__@fetch bnpq -22 -19 -21 21
the__like aj -18 -24
wear__wedding mn 18 -20
what_you admnqu -16 -24 -24 -19 -16 21
~eth> u -24
~val ahioqsu 18 -18 -21 -20 -19 -16 -36
""",
    """
@call_before hi 15 -16
@relative__do acnu -26 -17 -15 -28
a__and bm -20 -17
for__me u -22
ni__ni em -20 18
~aves m 15
~cot mnu -15 -17 17
~ili gjlrsv -17 -18 -16 -21 -16 -15
""",
    """
@insurer$ acdeghijklnopqrtuv -22 -30 39 -33 -20 -36 -34 -32 -26 -27 -25 -22 -34 -38 -22 -22 -17 -21
did__mean klm 22 -18 -20
me_gustaria ai 21 -18
mio m -17
need__talk ai -19 23
quiero_saber au -15 15
~<sem bdgikmns -26 -27 -19 -37 -18 -42 -36 -18
~bark m 18
~eap> m 16
~sjdh elmu 25 -17 -24 -16
~xpec mqu -23 -17 -17
""",
    """
@cancel__por b 22
card aijoqsu -33 -20 -19 -20 -27 -17 -32
chess$ m 17
it_works dgmnu -16 -25 -25 -18 29
not:la cdhiklnprstu -19 -30 -17 -21 -17 -44 -24 -19 -41 -16 -15 -19
weird m -28
~able aefhjlmopruv -23 -27 -29 -27 -32 -37 -16 -16 -32 -37 -34 -36
~oin eghijklnstv -20 -26 -21 -22 -27 -31 -25 -21 -24 -37 -25
""",
    """
encargada i 23
i__she jm 17 -17
mejor adghjkmpqrtuv -26 -26 -24 -26 -23 -26 -19 -20 -22 -21 -17 -26 -30
please__i mo -15 -18
sabes u -17
through_it gmu 16 -15 -21
~alo> m -24
~ieme mo -20 22
~oxi m -23
""",
    """
a__morning m -20
cuando__ir g -16
end$ bdefglnqu -17 -21 -23 -17 -17 23 -17 -17 -18
not_one q 17
treat ghjnu -20 -16 -16 -19 18
~acco adm -17 -26 23
~wou efgjmnpstv -16 -15 -29 -27 -20 -32 -26 -48 -30 -27
""",
    """
got__message mu -15 16
i__bring ad -29 -29
not:speak m -16
~bod bcdegjklmnqrt -17 -28 -21 -21 -37 -26 -27 -24 -21 -22 16 -20 -31
~icio bdeglmu -16 -17 -16 -19 -15 -25 -20
~ribi bjnpqrs -19 -17 -18 -19 -20 -16 -18
""",
    """
@animal__the mq 20 -15
@howmuch_dura adehijlmu -17 -38 -16 -19 -16 -20 -15 -39 21
@price_if admo -16 25 -23 -18
de_@thanks m -15
do__@day bdhm -16 -17 19 -33
i_used m 15
no__gusta gilv -17 19 -15 -18
speak_with mn -34 -15
~<abl mnopqrsu -25 22 -26 -17 -24 -21 -23 -16
~rch abdilnqrstu -21 -17 -19 -17 -17 -18 -19 -17 -16 -16 -19
~ren> gkpqsu -16 -16 -18 -21 -17 -20
~ton> gou -17 -16 -17
""",
    """
^show u -18
decided_to m -19
earlier ao -16 16
if_you bim -19 -16 -27
molestar$ k -16
~eep abcdefgijoprt -22 -24 -29 -40 -21 -18 -15 -25 -34 -18 -35 -21 -29
~mane adgijmnuv -16 -19 -16 -21 -17 -22 -17 -21 -18
""",
    """
como__el bdglmnoqr -25 -33 -38 -17 21 -29 -17 -19 -25
every bo -27 -25
hacer_un m -17
the__be j -17
weekends ahim -22 32 -16 -28
~<apa befgijnostuv -20 -19 -18 -26 -25 -28 -27 -28 -23 -18 -30 -16
~ia> befgklnpqu -25 -35 -49 -31 -19 -32 -43 -19 -17 -29
~xibl m -17
""",
    """
not:querer aklm -20 18 -19 -19
paro dmu -17 -21 -16
puedo_@call ahmn -18 17 -21 -21
up abcegijknqrtuv 26 -31 -55 -66 -53 -25 -50 -18 -47 -23 20 -31 -22 -39
~cop aeflnu -27 -17 -18 -17 -15 -19
~ewe m -15
~ides abdghjlps -23 -18 -29 -16 -22 -16 -22 23 -15
""",
    """
dejenme__paz l 15
different di -15 -19
la_@treat dghijlnopqruv -30 -26 -16 -23 -17 -18 -16 -24 -16 -16 -17 29 -21
number__me v 18
number__to m -16
~bes abdijlotuv -17 -15 -26 -24 -24 -22 -18 26 -22 -18
~drea ailnqsu -17 -19 -16 -18 -16 20 -30
""",
    """
@call__cell im 17 -18
earli* ijmnu -17 -19 -24 -17 -18
look hmnoru -17 20 -19 -15 -16 -19
not:want abdjknqtu -31 16 -20 -18 -28 -24 -17 -20 -22
para_mi bdijklnopq -28 -24 -38 -30 -21 -21 -26 -34 -24 -18
paying dmu 17 -20 -18
please__a bko -16 -19 -18
text_thing u -16
you_are bcdghklmnoqrtu -21 -19 -37 -32 -16 -22 -29 -49 -28 -21 -22 -20 22 18
~laya jm -16 17
""",
    """
@call_you dh -20 -15
any__the am -20 -20
esta__@thanks t 18
favor$ deflmnqrstv -32 -25 -20 -17 -28 -28 -29 -33 -31 -26 -26
quit bcdegjklmprtuv -31 -15 -26 -15 -27 -32 -17 53 -26 -35 -26 -19 -32 -33
wrote u -17
~ddy> jmu 25 -19 -16
~from aehkoqtv -27 -20 -39 -17 -28 -41 -18 -33
~lumb giklmu -16 -19 -16 -22 15 -16
""",
    """
@move_to cdhjmou 25 -17 -20 -22 -33 -30 -21
manej* mouv -17 -16 -16 -16
not_know cdehjkloprtv -27 -34 -15 -21 -20 -17 -24 -19 -26 -19 -19 21
""",
    """
da__@place jm 16 -15
how__is bfgijlmnopqrstv -21 -32 -21 -18 -34 -26 28 -40 -18 -22 -21 -26 -38 -17 -18
iba_a ampq -15 -20 -27 27
me__she m -17
rather amu -15 -24 -16
sending__i l -18
~ine> bcdeflmqru -24 -29 -22 -24 -27 -16 -16 -25 -18 -41
~rto> ghnoqs -17 -17 -21 -22 -21 -20
""",
    """
a_date abmo 31 -17 -28 -26
have__@symptom mns -25 -20 23
me_to abcdklmstv 18 -20 -23 -32 -40 -37 -21 -19 -19 -35
please__it akmo -16 -17 17 -17
quiero__@visit bik -22 -17 -24
~<ful a -16
~<tes ghu -17 -16 16
~ara eghipqt -33 -25 -21 -15 -19 -24 -44
~cake m 16
~gado i -19
""",
    """
not_my abmouv -16 -25 -26 -15 -19 30
~<ar bdefjkluv -16 -35 -17 -18 -19 -22 -30 -32 -29
~ceta aimo -18 24 -16 -15
~shop bklnu -18 -16 -25 -22 -17
""",
    """
cut_out mn -17 17
do__from dmnu -17 -20 16 -16
gave_me bilmov -16 -17 -17 -16 16 -23
versi* c 16
~eak adefgklnpqrtv -22 -35 -25 -17 -21 -21 -31 -32 -25 -31 -24 -17 -21
~mpr cdfjklnrst -19 -32 -18 -29 -18 -28 -15 -31 -27 -16
~onv almpq -17 -20 -17 -16 -23
~sult dgm -18 -18 -29
""",
    """
esta_lista l 18
from_your jmu -19 -30 -18
it__been a 18
me__@fetch abmopq -18 -17 -19 -18 -17 29
migraine s -20
no__el abdghklnpqtv -27 23 -23 -31 -28 -18 -29 -21 -26 -19 -16 -15
not:going bdhmp 16 -17 -17 -30 -23
turno$ bl 18 -15
~<er acdhijnoqrsu -36 -16 -28 -20 -29 -24 -25 -27 -25 -24 -24 18
~ito bcefgjkmpqtuv -22 -17 -39 -31 -27 -40 -17 -19 -38 -18 -30 -32 -40
~ivo agjprsu -21 -23 -15 -16 -21 -21 -29
~xpli bcdgjmnoqs -18 -15 -21 19 -20 -29 -18 -21 -15 -16
""",
    """
have__number adijklmp -18 -27 16 -35 -16 -25 -39 -16
not:someone q 18
~how> jlnov -18 -15 -23 -18 -18
""",
    """
a__just mu -25 -15
informacion gmu -17 -18 15
unsubscribe_me km -18 21
you__out hjlmu -20 -18 -18 -21 23
~afa uv 17 -18
~flig abdjmn -17 -19 -20 -15 17 -19
~obli dm -16 -17
~terp cd 19 -15
""",
    """
clock$ efl -23 21 -16
me$ acdefghjmoprsuv -15 -41 -28 -63 -19 -18 -62 -77 -38 -37 21 -20 -17 -17 21
not:more acdfghlmnrsu -23 -18 -21 -15 -29 -17 21 -31 -30 -28 -26 -45
volver im -19 -22
~alif mnqu -26 -17 -16 24
~iggl ajmno -16 -18 -18 -16 18
~vies m 16
""",
    """
@clinician__would m -16
@wrong_idea lv 20 -20
can__send adg -16 -22 -23
come_back bdijpqu -16 -19 -15 -17 -18 -18 18
the_@symptom gmsu -23 -24 20 -18
~suit n -15
~xes mu 20 -20
""",
    """
^wenas fm 19 -16
what_town j 17
would__# m -17
~<ard s 16
~oot> o 18
~prog m -15
~rter r 16
""",
    """
lo_del dgilmorsuv -20 -17 -23 -17 -18 -25 -18 -16 -20 -16
my__@stop lmp -15 -18 -18
not:@ride cdgijlnpqrsuv -18 -21 -26 -22 -20 -23 -22 -17 29 -31 -19 -18 -23
not:cuenten b 19
texas$ mu 21 -22
~buen bcefgknoqrsuv -29 -18 -24 23 -17 -21 -24 -31 -20 -22 -23 -22 -28
~ecib bgimoqtv -16 -19 -28 -33 -18 -16 -20 -24
~temp dirsu -20 -16 -16 -19 -17
~yer> abcdgjnpqruv -26 -20 -17 -26 -21 -24 -22 -19 -20 -22 -31 -20
""",
    """
^eta behimor -22 -25 -17 -16 -28 -21 33
de__sacaron u 16
know_any mquv -19 -16 -18 24
off__me p 17
turno_del m -24
work_instead imo -17 -16 17
~<sco bdmq -15 -22 15 -15
~ncu bdmu -17 -17 -31 -21
~ror> l -16
""",
    """
@drug_oil mn -17 15
go__front jm 15 -18
have__can imns -16 -26 25 -17
i__@thanks mt -18 15
quien_es iqv -22 -26 22
the__work dgm 16 -19 -16
~<qw eflm 23 -17 -16 -23
~grea bdinotu -18 -18 -17 -17 -15 20 -25
~hous ou -15 -21
~nci befmnprs -20 -23 -22 -18 -34 -20 -33 -16
~zer mq -18 18
""",
    """
hay__de ablnu -15 -18 -16 -17 -23
till abhimnr -19 -16 19 -18 -24 -17 -18
up_@day bor 18 -18 -16
~egin mn -18 -19
""",
    """
banco$ h -17
cance* su -15 -20
fui iq -23 -17
much__does m 16
never__the bm 19 -20
puede_entrar n 17
sesion abghijklmopqr -22 -41 -17 -22 -31 -29 -23 -27 -26 -15 -17 -25 -33
sorte* p 18
~<pie adgijopv -21 -21 -22 -24 -18 -19 -15 -19
~<sor adfhilnqs -29 -33 -22 -18 -31 -24 -28 -36 -36
~eru u -15
~pana bhijmopsu -25 -18 -21 -16 -25 -30 20 -16 -26
~uin abglnpqsu -20 -23 -15 -15 17 -17 -20 -20 -27
""",
    """
i__better bmo 20 -22 -19
~litt bo -18 -17
""",
    """
i_wear adgjnoqsu -19 -17 -29 -21 16 -16 -18 -28 -34
is_running m 15
usted adloq -20 -17 -15 -18 -24
~esar bmnopq -22 -24 -15 -16 -16 19
""",
    """
@stop__these l 19
any_@day abdo -20 -18 -20 -16
la__tiene a -21
~<mov cdefghiklnpqtuv -18 -29 -22 -28 -22 -27 -26 -28 -25 -31 -28 -20 -22 -38 18
~anme gklm -15 25 -27 -31
~lls ajmn -17 -16 -20 -17
~ommo s 17
""",
    """
nadie__puede iq -16 15
not:tomorrow bo 20 -18
queri* lm -16 -17
salgo dmnos -26 -31 -28 -26 -24
that__it mn -30 -18
to_use gl 15 -16
with__@symptom m -17
~thn emtv -17 -21 20 -16
""",
    """
awesome$ mt -17 20
ella mu -26 -18
me__voy r 17
me__¿ hm -16 -20
mind__coming b 15
para__primera ad 24 -21
talking_to u 15
text__to klm -22 -21 17
the__right j -19
~<gda efm -17 18 -20
""",
    """
@open_ahorita m -21
@vehicle__@insurer am -15 -19
awesome mt -19 23
notifications u -17
on__loan dm -15 15
the_dumb amn -16 24 -18
use_this dgmuv -16 23 -17 -25 -20
wish u -16
""",
    """
for_@parking d -18
week_i a -21
~comf n 21
~hoo ahijklpqs 20 -23 -27 -18 -16 -20 -24 -24 -17
~rio> cdeilnoprst -21 -22 -19 -29 -20 -22 -16 -30 -23 -21 -17
""",
    """
borrame m -16
car_on m -16
""",
    """
@relative_reads m -24
@texts__me blmq -23 29 -40 -18
business$ hmv -16 22 -19
me_home b -19
please__up bcklmo -19 -15 -16 -21 18 -22
que__iba q 16
vean am 17 -18
~akes ailmuv -28 -16 -18 17 -19 -22
~dksl em 16 -16
~rev bdgijklnoq -24 -24 -16 -22 -22 -23 16 -19 -22 -26
~trea aghiju -19 -21 -19 -17 -18 18
~urge d -20
""",
    """
if__get dh -17 -17
know_what amqu -17 -28 -21 17
~port abdghikrstuv -27 -28 -28 -22 -21 -30 -24 -24 -16 -17 -27 -24
~teng cehklmrtu -26 -24 -38 -17 -24 -45 -35 -33 -16
~tis abhjnru -19 -21 -16 15 -18 -18 -23
""",
    """
@open__la hmn 24 -22 -15
dia$ bcegijklmrtuv -21 -36 -27 -46 -34 -35 -27 -32 -39 -37 -29 -43 -33
form$ i -18
longer_interested bl 15 -19
puede__@person a -16
quali* mu -21 19
~<alc m -15
~aye adgjnpqruv -21 -22 -17 -23 -22 -15 -19 -20 -26 -19
~gand ajmn -18 -17 -16 -18
~mach s 16
~rage m 19
""",
    """
disculpe i -16
to__any m -29
~<dan abdghnov -25 -21 -25 -29 -17 17 -20 -17
~anks h -15
~evo bcdegijnopqrtu -20 -24 -37 -18 -28 -33 -32 20 -32 -16 -35 -18 -21 -37
""",
    """
@call__@relative bciln -22 -19 18 -19 -18
este_es uv -15 18
i__getting imnrsu -18 -29 -22 -15 -17 -31
me_arde s 16
me_at aimpqr -20 18 -28 17 -20 -18
puedo_el o 17
was_there m -16
~ncue bdmu -17 -17 -31 -21
¿__ir g -16
""",
    """
de_peru u -15
is__work m -26
mean_to klm 22 -18 -20
not:money m -15
~<bui m -17
~date cdgijklnoqrst -16 -24 -17 -24 -22 -22 -19 -26 21 -30 -18 -20 -18
~ess> cdefijklmopqt -28 -35 -23 -21 -18 -43 -16 -34 -19 -15 -28 -24 21
~sco> m -18
""",
    """
does__have bdhinopqsu -18 -22 -16 -17 -32 -15 -16 23 -19 -17
hago__llegar b -15
necesito_ayuda il -16 -15
~<bri abdfgiklstu -21 -28 -23 -16 -35 -28 -19 -23 -16 -18 -35
~<lma em -22 21
~igur u -15
~reen adklt -17 -16 23 -27 -19
""",
    """
@vehicle__me abgiors -18 -15 -15 -20 -16 21 -19
be__when h -16
do__treat ghn -19 -15 -18
sacar abdgijmou 21 -17 -23 -16 -15 -21 23 -17 -16
to_that m -15
~oid> adgjmnoqu -20 -29 -23 -21 -37 18 -19 -17 19
~uess u -18
""",
    """
^@relative abcdefghijklnoprtv -30 -15 -35 -24 -40 -38 -35 -27 -44 -48 -40 -21 -47 -16 41 -25 -37 -44
am__getting akmrs -18 16 -33 -15 -15
before__come n 16
do__hit dlmu -17 19 -23 -17
not:is adgimnoq -21 -20 -24 -32 -38 -16 -16 25
thank acdefghjkmnopqstuv -26 -22 -31 -17 -33 -28 -38 -28 -28 -22 -22 -25 -28 -26 -20 30 -35 -28
voy_para mo -21 -16
~aid> cfghijqrstv -21 -20 -25 -26 -23 -31 -21 -28 -34 -25 -23
~vil mv -18 16
~vot bm -16 24
""",
    """
@call__favor bcilm -17 -16 26 -20 -17
@open_right m -23
tanto gij -18 -18 -18
you_near jm 21 -27
~<say cfhilntv -18 -36 -27 -16 -19 -22 -17 -20
~nce> bcehijmnpqstv -20 -23 -16 -32 -18 -30 -16 -42 -36 -47 28 -17 -36
~reye u -16
~unts dm 16 -15
~ute acdghjknopqtuv -38 -16 -27 -17 -18 -21 -24 -25 -20 -21 -22 -16 -31 -22
""",
    """
@food_@food mn -24 20
find_@parking j -19
hay_problema q -21
not__another bov 19 -25 -23
proxi* m -22
team_won m 15
~<ro bcdefghklpquv -25 -38 -36 -38 -42 -51 -58 -45 -15 -17 -32 -34 18
""",
    """
a__@place imv -15 -22 19
ando_buscando mr -20 21
choices gm 24 -23
dura_el dmn -20 -23 -24
got__@ride bjmnopqt -21 -15 -22 -16 -18 30 -21 -16
how__this glmuv 40 -25 -37 -36 -19
me__@move n -17
mole bm -17 24
~eys> m 20
~fuer dikosv -19 -18 -17 -21 -18 -19
~jos ajmpru -16 16 -24 -15 -16 -19
""",
    """
me__poner gmu -18 -19 16
que__vea a 16
tell__what m -21
~hio a -17
~igua dfijpstu -21 -15 -15 -16 -17 -19 -17 -17
""",
    """
an_old iv -15 19
calls an -16 -15
go_to gmnoq -19 -22 19 -21 -16
~alf> u -16
~gro amnquv -15 -21 -17 -16 19 -17
~mir> m -23
~nle aijklmo -20 -15 -18 -19 19 -17 -17
~ok> cefghkloqtuv -21 -27 -17 -27 -29 -21 -35 -27 -18 -28 -29 -29
""",
    """
changed_my pv -17 -19
me__@person imu 23 -20 -20
will_let mu 16 -16
~<toc mpqs -22 -16 -17 -19
~ossi djknqu -21 -15 -16 -16 -17 -16
~saqu aklmv -20 -17 19 -21 -20
~uth luv -16 -23 -15
""",
    """
drop_off n -17
should__be m -23
somebody$ bdov -16 -19 -23 -21
""",
    """
for_all d 18
gps__# mr -18 17
me_manden im -16 -28
meant_the k -18
you__@call adhlmpqtv -22 -20 -32 -23 26 -18 -24 -17 -16
""",
    """
is__@holiday adhmu -16 -17 -16 20 -19
it__be bnou -19 -26 -19 -36
stree* adhijnp -16 -18 -19 -16 17 -18 -18
what_now abdfghjmnou -17 -19 -21 -16 34 -25 -26 -39 -15 -22 -23
""",
    """
ahora__voy a 17
am__away rs 15 -15
can__leave j -18
driver_is mp -34 20
not:stay q 22
~ghwa s -15
~ires dm -21 18
~mone ilnoruv -18 -17 -16 -22 -18 -16 -16
~ntif glmu -16 -21 -16 22
""",
    """
@clinician__and m -15
does_one m -15
farmacia$ m -18
i_will dghijkmnqsuv -48 -45 -49 -19 -15 -22 19 -66 -33 -44 -57 -17
~<rou aghlopqs 17 -23 -15 -17 -17 -17 -19 -18
~rl> adlmn -21 -19 -17 -19 -21
""",
    """
^about abdinoru -23 -17 27 -21 -24 -21 -24 -25
esta__del mq -19 -19
idioma acmo -15 25 -17 -17
my_@drug mn -23 20
quiero_un a -22
~base iu -15 -19
~essi dgnq -16 -20 -19 -20
~ips> r -16
~lit bchjloquv -26 -17 -17 -20 -17 -17 -21 -28 -16
~muse m 20
~rsel dmv -16 -23 -17
~unt ceflqrtuv -35 -28 -17 -34 -15 -28 -18 -20 -19
""",
    """
#__am b -16
muchas m -21
we__in m -20
when_does am -23 21
you__@food hm 19 -32
~eply gln 22 -15 -18
~gual dfijpstu -21 -15 -15 -16 -17 -19 -17 -17
~rar cefhiloprtuv -21 -16 -21 16 -35 -36 -16 -23 -22 -22 -39 -38
~urt cgjknpr -16 -19 -18 -17 -33 -23 -16
""",
    """
@call_line hm 15 -15
@symptom_tv mr 18 -19
everyone m -17
me__can m -21
set_me adgilmnpqu 24 21 -20 -20 -18 -39 -17 -26 -18 -28
~ieda u 15
~troc q 17
~uent acefglmstv -19 -18 -17 -26 -27 -22 -15 -29 -23 -26
""",
    """
@vehicle__@late mr -23 21
cambiemela$ m -17
muy_amables mt -16 20
out__it dmnos -19 -22 -17 -19 15
~unst cdefgklmru -16 -15 -22 -17 -17 30 -30 -30 -17 -16
""",
    """
#__screwed m -15
#_p em 22 -23
a__at ajr -23 -17 -20
happy_@day befhou -27 -18 18 -18 -16 -16
how_soon m -16
leer m -17
~core dm -20 22
~porq l -16
""",
    """
@medicine__to a -18
^confirmed m -15
i__word im 16 -21
still__a mq -18 17
""",
    """
a_@holiday adhmou -16 -18 -17 25 -17 -19
aspirina an -16 19
chance_of am 17 -17
have_no mpq -17 -16 18
i__stuck gs 22 -16
mornin$ efmn -17 25 -22 -18
please__about m 17
ya_estuvo lm 15 -17
~<uni nu -16 -19
~egla p 15
~hora bcdefhijklpqtu -16 -30 -45 -20 -38 19 -49 -51 -22 -38 -38 -21 -29 -57
~nnin afhnv -21 -16 -19 -19 -17
~ven> abfhlmno -17 -18 -19 -20 -21 -16 -19 -16
""",
    """
dijo m -18
~ulta m -15
""",
    """
a_@clinician bu -15 -29
do__be m -18
the__me dhmotuv -20 -16 -51 -19 -16 -25 -17
there begklmost -21 -24 -19 -49 -36 -17 -17 -20 -32
un__para do -16 -17
~das> amo -18 -22 -15
""",
    """
^everybody qu 17 -16
a_word m -24
onde efjmu -15 -18 27 -26 -26
sient* adjnos -26 -25 -20 -19 -18 16
what__goes j 15
~<rat admnuv -18 -20 -34 -20 -20 -18
~wro u -17
""",
    """
a_@spanish c 15
from__on m -17
how_long bdfgiklmopqsu -27 -47 -16 -33 -21 -16 -33 -18 -23 -27 -29 16 19
never__on bm 16 -17
wants_to m -15
~apag adeglu -15 -27 -16 -20 19 -20
~fel bdefijklmnrsu -23 -18 -17 -29 -27 -24 -21 -23 15 -19 -24 20 -33
~odos ad -18 -17
~opc dghjmnu -15 29 -17 -15 -28 -15 -28
~rom> aehkoqtv -27 -20 -39 -17 -28 -41 -18 -33
~rst> hkpqr -28 -21 -26 -22 -21
""",
    """
@staff__in hi 18 -16
^drop bm -16 -18
put__under u 17
ya__manden lm 16 -19
~ados u -22
""",
    """
about__it m -23
about_my dmou -28 -17 -18 -21
come_with a -15
how_can acn 15 -16 -16
my_count dm -21 20
""",
    """
carta_para ad -16 -19
does__cover u -19
i__these am -22 -20
mi__me bcdfgijlmprstuv -24 -19 -20 -16 -17 -20 -25 -27 -59 26 -26 -25 -18 -17 -20
se_fue m 18
this__or dmu -16 -22 16
~dime aefho -17 -19 20 -18 -19
""",
    """
a_esa abmo -17 -15 -27 21
how_early ahjmou -20 15 -18 -30 -16 -21
stuck abdghjklnuv -15 -15 -23 17 -16 -23 -17 -22 -18 -17 -21
way_home p -15
what__point mu -18 18
~elch jm 17 -15
~rget abdghiouv -27 15 -28 -24 -20 -20 -21 -32 -16
""",
    """
^felt s 22
cool n -15
need__for aino 19 -21 -17 -17
~cio cdegijkloqsv -43 -24 -41 18 -25 -18 -43 -29 -17 -23 -44 -48
""",
    """
are__odds gmu -16 -17 15
closing hm 17 -18
mail m 17
necesito__carta i 16
~flic mo -19 15
""",
    """
do__patients hm 19 -18
for_the abcghlmpruv -32 15 -26 -31 16 -16 -23 -16 -15 -37 -33
i_sign j -15
la__# abdiln -23 24 -16 -18 -27 -19
me_den l -21
mi__por cijm -25 -23 -22 -27
puede$ abgimo -16 -20 -18 -20 -25 -26
that__to bmo -18 -32 -15
this_text am -17 -16
~<pod dfhjkloprsuv -29 -16 -27 -24 -18 -29 18 -25 -26 -19 -23 -24
~perd dfhiklnpqst -20 -20 -21 -24 -19 -26 -24 -23 -25 -33 -21
~uida a -15
""",
    """
alcanzo m -15
mi_celular akm -15 -15 -24
need__me dmu -21 -21 -23
pront* u -16
~<par cefghmpqst -19 -34 -24 -24 -17 -27 -18 -26 -28 -49
~aren bijo -20 -16 -20 -17
~nown mu -17 16
~ntad m -26
~sede djm -21 22 -21
~unni afhnv -21 -16 -19 -18 -16
""",
    """
@relative_just q -16
licencia au -22 -20
me_pusieron s 17
my__lol abn -15 17 -21
what_she m 16
~<ech o -24
~llen ah 16 -16
~orge abdgijouv -26 15 -23 -22 -18 -33 -19 -25 -16
~uld> befhjprtv -20 -28 -34 -25 -24 -42 -20 -26 -46
~yla j -18
""",
    """
a_table m 16
the__lady p -17
two cdghjlorsuv -17 -27 -27 -28 18 -22 -17 -22 16 -31 -18
waiting an -20 -19
~adv mv -19 -16
~clas ajs -23 -21 -16
~rty> adhjnps -20 -17 -16 -21 -19 -16 -17
~talk fghijklmnopqrstv -18 -26 -30 22 -32 -24 -27 -19 -31 -37 -30 -41 -23 -20 -18 -25
""",
    """
#__next am 16 -17
day_is mo -21 22
operadora defhilmtu -17 -22 -26 -19 29 -16 -29 -19 -15
sigue* ks -20 -16
to__what djmu 16 -16 -19 -26
um gmt 17 -17 -17
~sie cdfgjklmnptv -19 -35 -15 -29 -37 -20 -20 -19 -26 -17 -21 -34
""",
    """
jhg m -18
no__molesten lm 23 -16
to__place m -21
tratamiento cefghijkmnopqrtuv -21 -22 -25 -31 -31 -36 -35 -21 -51 -19 -38 -26 -36 -22 -22 22 -27
zip diju -19 -15 23 -19
~best dgijlnotuv -21 -24 -21 -22 -18 -17 -16 26 -31 -16
~erno bhjlpqrv -21 -17 -15 -15 -19 -28 -20 -21
~nad adefkmoprstu -16 -39 -25 -24 -24 -18 -20 -29 -20 -19 -25 -30
""",
    """
el__@clinician m 16
~erve o -20
~ganc am -15 -19
~liz afms -21 -24 20 -18
~ort abefghkorsuv -36 -22 -32 -35 -33 -44 -20 -18 -30 -33 -41 -21
~rep acefghkmopqrtv -41 -20 -19 -15 20 -25 -18 -17 -31 -20 -22 -19 -19 -23
""",
    """
bien_a m -20
can__put m -21
in__after a -17
onda$ dfgjmt -15 20 -23 -24 -21 -22
pastel m 17
this__@call abdglm -18 -17 -19 -16 -19 -15
~nclu ilmv -18 20 -28 -15
~tte adhjkpstv -18 -30 -28 -27 -18 -21 -26 -21 -27
""",
    """
an_# a -16
buy agjkmnu -18 -21 -25 -19 33 -25 -16
del abcefghikloqrtuv -29 31 -41 -34 -42 -59 -33 -32 -53 -30 -28 -17 -34 -44 -26 -28
list_to m -19
now_@thanks bm -21 20
~<op bcdefgijmnprstv -20 -25 -18 -33 -39 33 -28 -48 -22 -48 -27 -34 -40 -34 -28
~rati m -25
~rnet dm -22 17
~st> cefghijkopsv -62 -73 -73 19 -25 -33 -31 -26 -21 -22 -25 -28
~stoy bcefhiklmprtuv -20 -33 -27 -25 -38 -34 -20 -25 -15 -43 22 -28 -32 -47
~them acdghkqrs -18 -16 -27 -25 -21 15 -16 -16 -16
""",
    """
^nunca m -18
am__@wrong jm 18 -23
and__the ijm -23 -19 -24
aviso$ aekot -15 -17 -18 -20 -17
este_cel glv -16 -18 17
how_often anu -22 -16 20
it_like jmu -17 -24 21
misse* abmq -17 -19 -25 -16
more__please bo -17 -16
not:good bflmov -28 -17 -20 -30 22 -18
~<dfg e 15
~afe> dijnru -22 -17 -15 -20 -16 18
~ybe> efl -19 -16 -18
""",
    """
@late_@traffic mr -16 16
^ando bdijklpuv -23 -34 -16 -19 -25 -24 -25 -21 -29
escriban l 20
long__you jm -15 -16
~hosp dhilrst -16 -20 -18 -15 -15 -21 -18
""",
    """
@place_es ghimu -17 -17 -17 -26 22
like__get il -15 -23
me__escribiendo v -20
scale m -18
~corn hj -15 20
~eri bcefghjkmpqstu -18 -27 -16 -21 -37 -17 -27 -20 -16 -23 -46 -17 -16 -22
~ype> dj -20 -20
""",
    """
can__pick adgnps -19 -16 -16 -19 -18 -15
desuscribirme kl -17 18
que_pongo gn 23 -25
~<lam m -18
~gur u -15
~onen ai -16 -16
~uir> im -17 -26
""",
    """
all$ cefghikmnosu -20 -18 24 -22 -16 -31 17 -41 -25 -33 -30 -36
map$ efjlm -23 -17 27 -17 -24
pick_another a -16
still_need q 19
the_# bcdghjklmnopqsuv 19 -16 -26 -26 -32 -35 -20 -19 -23 -20 23 -27 -24 -17 -27 -21
total$ dmu 19 -18 -15
ya__quien pq 21 -26
~garr jkmpqr -18 -17 -30 -17 -21 19
~ibe befghijnopqst -20 -21 -20 -31 -20 -29 -22 -28 -19 -20 -21 -24 -24
~isto abgloqu -18 -17 -19 -24 -18 -27 -22
~ngo efghjklmrtu -32 -43 15 -43 -15 -23 -39 -26 -40 -38 -29
¿__dia am 16 -16
""",
    """
do befikloprstv -35 -49 -104 -31 -68 -19 -27 -26 -43 -64 -70 -53
it_all m -21
llego__las mr -21 23
why__texting u 16
~dle abdghjmnopqsv -24 -22 -24 -18 -18 -18 -17 -19 -22 16 -32 15 -26
~gue> bdghnruv -21 -23 -17 -21 -27 -28 -24 -30
~sma> u -19
""",
    """
a__hora abhir -27 -22 20 -23 -23
at__@staff im 15 -22
for__do g -17
money ilnoruv -18 -17 -16 -22 -18 -16 -16
si$ abcdefgikmnqrv -25 -25 -20 -22 -23 -21 -17 -18 -25 23 -20 -30 -17 -15
to__and jltu -16 -19 -16 -17
~<fri bm -16 18
""",
    """
aguan* r 19
duele n -16
encuentra imr 18 -19 -17
it__@place jmu 16 -15 -23
nauseas ns -19 26
of__run m -15
speak__the im 19 -21
tried dmnu -19 -23 -17 19
~duat m 15
~inco m -18
""",
    """
~bitc m 18
~reat bdghjkoqst -22 -26 -21 -23 -22 -16 -20 -19 -16 15
""",
    """
^wtf mn -18 -16
am_so ablnqrs -21 -24 -17 -15 -15 -22 24
buscar_mi p 15
making mnor 16 -16 -15 -19
pee m -16
what__like agm -15 -17 -20
~<ear cdfghijklqrstuv -22 -28 -17 -23 17 -26 -34 -20 -22 -28 -17 -23 -18 -34 -19
~<ten ceghklmru -32 -40 -18 -21 -20 -36 -55 -39 -28
~laz abhijmuv -18 -18 -18 -16 23 -24 -20 -16
""",
    """
la_del blmo 30 -23 -30 -25
peein* m -15
the__@hours h 17
to_respond g 16
~noti a -21
~oci ag -19 -15
~pam bjlmv -22 -16 23 -27 -17
""",
    """
a__lo m -18
aqui__la v -17
else cghijmnp -20 -23 -18 -32 -17 -28 -19 -27
oclock lm -17 -20
~arg acdghkoprsuv -21 -19 22 -21 -20 -17 -23 -16 -15 -17 -24 -20
~saba m -17
~unca k -16
""",
    """
@stop_de abgijklnsuv -15 -19 -24 -36 -21 -55 30 -23 -16 -24 -21
for__one d 16
time_is adjnu -16 -22 -37 -27 -23
what__dis dgjmu -16 -17 -19 -18 22
~<see abmn 23 -15 -20 -20
~ench m 18
""",
    """
@visit_is dm -16 -26
anyone abdjlnpru -19 -17 -25 -21 -21 -22 -16 -18 -30
me_quedo anpr -21 -15 -26 -18
not__@ride p -18
number_do gu 26 -27
who__the abdehjlmpqsuv -18 -17 -16 -16 -18 -20 -18 34 -16 -18 -18 -39 -22
~jer qs -17 -19
~radu ap -16 -16
""",
    """
have_this m -18
pills mors 21 -15 -16 -24
~as> abeklpqrtv -20 -18 -60 -23 -21 -49 -24 -30 -23 -43
~ijer s -15
~mej adghjkmpqrtuv -26 -26 -24 -26 -23 -26 -19 -20 -22 -21 -17 -26 -30
~nomb m -19
~ugh cefknstv -22 -23 -21 -18 -23 -25 -18 -26
""",
    """
@insurer__@fetch b -17
dios_es mt 19 -16
esta_cerca j 16
i_leave l -18
skip abcdefgijloqstuv -26 19 -20 -26 -22 -19 -22 -24 -23 -21 -16 -20 -17 -19 -31 -16
~abes u -17
""",
    """
@late_to bhj -15 20 -21
all__them bm 18 -19
and__i mou -27 -18 -19
barista u -18
clock efl -23 21 -17
do_@animal m 19
is__us m -16
texting$ bgiklmv -18 -28 -33 -24 34 -35 -25
~cvb> em 18 -20
~ghw s -15
~not cdefhjklprst -30 -50 -33 -39 -40 -20 -27 -36 -35 -34 -27 -32
""",
    """
mas abcdegijklmnopqsu -35 -34 -29 -26 -29 -21 -50 -22 -54 39 -46 -58 25 -35 -26 -16 -19
me__sola q 17
solo bfghijmns -30 -16 -20 -18 -23 -15 -33 -26 -19
the__my acdhlmnq -26 -20 -24 -15 -26 -26 -26 -26
""",
    """
diffe* adijm -18 -19 -21 -18 -19
nueva djk -17 -16 -17
~agai acehikmoqrtuv -29 -26 -20 -22 -39 26 -17 -17 -28 -28 -23 -39 -28
~cken o -15
""",
    """
^gday efm -17 18 -20
what__best m 22
yours* dmv -15 -20 -17
""",
    """
hairc* am -17 18
of__there abm -17 -15 -15
~elay mo -22 20
~esgo dmu -18 -19 22
""",
    """
^manana bm -17 15
a_@food adghijnqruv -17 -19 -26 -21 -17 -20 25 -19 -18 -22 19
eso__el m -25
i__anything dlno 17 -17 -27 -16
~<lit bo -17 -16
~eted m -17
""",
    """
hay_cupo abdhjo 24 -21 -24 -17 -18 -15
holiday adhjou -23 -23 17 -20 -19 -24
know_yet mqv 20 -18 -19
long__@symptom u -18
m$ cdfgijklmrtuv -18 -18 -29 -17 -17 -18 -16 -29 21 -16 -21 -22 -18
medicaid abdfhijklmnorstu -32 -21 29 -17 -29 -15 -24 -16 -16 -44 -30 -18 -19 -22 -19 -32
my__@clinician i -22
this__the djm -16 21 -35
two__that m -16
~<aco aimopuv -20 -17 -28 -22 16 -22 -16
~aff ijmoqu 15 -15 -27 -16 -15 -16
~cina dqrsu -17 -16 -16 -16 16
~ler> luv -16 -23 20
""",
    """
@fetch__la pq 17 -18
come__she an 19 -16
el_pin agijkmo -16 -18 -23 25 -17 -27 -19
me_now agkmp -18 -16 18 -31 -17
~ctl adm -15 -15 -31
~tinu gimu -18 -21 -25 -15
""",
    """
^oh elou -25 -20 -26 -16
been chknopqru -18 -28 -22 -24 -29 -23 -17 -25 -25
con_mi abclu -23 -26 -15 -19 -16
i__rid m 17
sweet_@thanks t 16
you__for bchijklmqr -25 -20 33 -16 -35 -18 -27 -39 -19 -15
~diff adijmn -21 -21 -22 -19 -20 -16
~hgf efmv 26 -16 -25 -16
""",
    """
@english_mejor c 17
^order m 17
by_@traffic km 18 -16
could_it ailmnqu -16 -16 -17 -23 -19 -18 15
es__una a -17
have__back abkop -17 23 -21 -17 -18
keeps jl -19 -16
no_good bmo -18 -15 16
norma* adijmnops -18 -20 -17 -25 -19 -21 -18 -18 17
tendra o 17
would__instead imo -17 -16 17
""",
    """
@wrong_exit mr -17 17
check$ dm 17 -27
necesito__un m -18
once o 16
say_that cgmou -16 24 -21 -17 -20
~abla bcknoqrv -21 19 -17 -23 -23 -24 -17 -17
~ery acghjnop -16 -23 -36 -29 -30 -37 -26 -19
~lien bdghmru -17 -19 -26 -16 -17 15 -20
~mpo> bdo -16 -24 -16
¿__@drink mnu -23 27 -18
""",
    """
@clinician__your i -16
^stuck qr -15 16
be__soon o -19
between agiv -18 -21 -18 -15
it__from dm 17 -28
lol cdefhijlnortu -43 -24 -64 -52 -42 -33 -55 -64 20 -16 -30 -16 -46
no__borrame l -15
resume__please k 17
we__about mr -24 18
~<law n -18
~aya bijlmou -17 -17 -15 -18 18 -17 -19
~iz> ahms -16 -16 21 -16
~nir p -17
~omas jmq -16 -34 -20
~part bgklorst -18 -25 -19 -25 -39 -28 -25 -18
""",
    """
but_coming r 15
does_target h -16
end_all l 25
is__these lm -23 -18
many_@hours lmnu -16 -30 24 -18
much__you dm 19 -19
que_yo amn -18 -21 -20
you__over mo -26 -16
~omit s 17
~ron bcefgiklnpr -40 -37 -37 -20 -40 -31 -44 -30 -30 -45 -17
~voca aim -18 15 -16
""",
    """
mi_@insurance adu -20 22 -15
tambi* ou -15 -20
tu_eres mu -16 17
~<noo mou -23 16 -16
~ibam aklm 20 -21 -15 -18
~ils adhiu -20 -17 -17 -18 -18
~ircl m -18
~nter efgikoprstuv -16 -18 -36 -24 -26 -17 -26 -25 -34 -18 -26 -32
""",
    """
@howmuch__un d -16
exist m 18
ubicacion aiju -16 -20 23 -18
you__walk admu 22 -24 -24 -18
you_can bcdghjkmnqrtuv 19 -19 -15 -25 -26 -23 21 -46 -22 -23 -18 -18 -23 -19
~eadi lmru -16 -17 16 -16
~oke> adhjknoptuv -17 -27 -21 -30 -31 -30 -26 -25 -16 -26 -17
~sks gmu -16 -17 19
""",
    """
borra* m -20
his__out n 16
not:bring p -19
sessions lmno -20 -33 -21 -16
to__@call boq -20 -16 -15
we__not bmq 20 -32 -20
~<ama adhlmnrtuv -19 -21 -17 -17 -28 -16 -16 23 -17 -17
~<sir abjlnprv -23 -18 -20 -18 -19 -15 -18 -18
~dles qv -15 -18
~lica abdgjkmq -16 -16 -15 16 -19 -23 -30 -16
~tay> adgilmrs -17 -21 -15 -16 -17 -21 -16 -19
""",
    """
a_good bfjmopu -22 -24 -16 21 -31 -25 -20
a_las bdgijmqs -30 -35 -17 -25 -27 -25 -20 -18
boy aelqrv -16 -21 -24 -15 21 -15
dangers u 19
para__sirve dm -20 -24
the_game ahjmo -17 -18 -18 24 -16
to_my abdginoq -15 -32 -26 -20 20 -24 -24 -26
turn__@texts m -22
what__on adgn -16 -19 -17 -21
~<to abcefgijklpqtuv -16 -17 -58 -60 -16 -85 -20 -16 -24 -28 -23 -32 -23 -56 -60
~fil hjlnoqs -22 -22 -16 -21 -28 -23 -20
~med> lnq -20 -18 -18
~ruin ino -15 20 -16
~turn cdefghinstuv -32 -32 -30 -25 -34 -16 -25 -17 -40 -25 -22 -20
""",
    """
#__but o 18
dolor djn -17 -17 -16
fam$ acdefghijklmnpqru -16 -20 -24 -29 -26 -18 -18 -17 -20 -17 -26 15 -17 -16 -16 -19 -23
persona acdefghijklmnorstuv -42 -22 -27 -18 -22 -28 -23 36 -33 -29 -29 -38 -21 -35 -24 -21 -21 -21 17
tell__this m -19
~ont> abgnsuv -26 -19 -22 -15 -15 -27 -16
""",
    """
^que abcefgijklopqrstv -15 -54 -85 -41 34 28 -28 -18 -80 -19 -61 -81 -43 -65 -40 -19 -96
a__sent im 15 -17
es_que mu -29 -17
handed$ m 16
it_true dj -24 -19
la__@move mno -21 -15 29
mi_@ride mpq -16 -22 20
my__@day o 18
note a -17
pararan m 16
point u 17
you__can m -17
~sib dkmnqu -22 -18 -16 -19 -23 -20
""",
    """
^nix bm 19 -19
all__taking ah 18 -21
ansie* u 15
high$ ds -17 -17
is_all fjmpu -17 -22 18 -21 -20
mal$ defijklmnopquv -19 -18 -19 -33 -21 -19 -23 -34 -24 -16 -22 16 -17 28
nadie__mi mq -19 18
piso hjmu -18 22 -17 -17
retra* r 19
~<bel uv -17 17
~ctio acdiklnou -17 -16 -18 -28 -17 -19 15 -16 -17
~fine bdjlnpqrsuv -16 -27 -18 -26 18 -22 -19 -25 -16 -22 -29
~ike defghjmnpqtv -22 -22 -23 -22 -28 -20 -18 -16 -30 -23 -23 -18
~ofte dnu -18 -17 19
""",
    """
#__no l -16
agreed__it p 17
llame i 21
~iti agmnrsuv -20 -19 -23 -30 -25 -20 18 -24
~rby m -15
""",
    """
@visit_with admu -15 -18 21 -16
estoy__# mr -21 21
hay__me dnor -18 -18 -20 -20
hot du -16 -20
puedo_@eat n 23
senorita$ m -22
sure_what g 16
~digo amnoqrs -17 21 -23 -18 -16 -19 -19
~loa dm -23 18
~mpt mnu -21 16 -17
""",
    """
a__after abhmn -16 -24 -16 -15 -16
can_she mq -16 -16
deme bgmosu -20 -16 -27 -22 -16 -15
is__lol mnv -27 24 -21
is__lot jm 19 -21
morad* m 21
not:be abcdgijlmnqrsuv -21 33 -18 -27 -20 -24 -20 16 -43 -32 -20 -16 -29 -21 -16
se_comio m 15
spray m -19
~moj m -26
~ppin adfgnq -22 -17 18 -16 -20 -16
""",
    """
@door_entro j 17
@relative__her abimn -20 -16 -20 16 -16
allowed ijmnor -17 -17 -15 16 -17 -17
buscando mr -20 20
es__esto u 18
test$ mu -22 18
~esul m -19
~ico cdfijnops -19 -36 -15 -31 -32 -17 -18 -25 -30
""",
    """
^stahp ciklm -16 -16 -16 21 -19
i__lol abdglrsv -17 -18 -16 16 -15 -16 -21 -23
in__my cm 18 -22
not:dormir u -16
set__up abdilmopu 33 -16 -21 -21 -22 -29 -21 -22 -19
~<rep acdeghknoqtv -28 -15 -24 -17 26 -22 -16 -27 -20 -23 -16 -21
~effe n -15
~hall bjq -20 16 -19
~hee abdmnopstuv -19 -18 -21 -19 -18 -17 18 -18 16 -21 -16
~quet r -18
~umb bcefhnoqrt -32 -31 -21 -24 -31 -36 -16 -30 -28 -28
""",
    """
@late abcdefghiklnpqrstuv -28 -48 -66 -63 -62 -56 -74 27 -64 -63 -59 -65 -67 -66 60 -69 -54 -73 -26
borreme__@visit b 17
great bdinotu -18 -18 -17 -17 -15 20 -25
is__fine mn -29 21
is__only u -17
like__@book a 15
my__that dgmnptu -23 -22 -33 21 -22 -18 -19
riesg* dmu -18 -19 22
you__reached mv -16 17
~<ap abcdefhijmnqv 24 -24 -39 -27 -33 -25 -20 -49 -51 -18 -52 -19 -40
~<fiv ijov -16 -15 -24 -16
~<jus cefghjkstv -27 -24 -28 -18 -15 -23 -25 -26 -21 -25
~<lef adghnopuv -16 -19 -17 -16 -22 -21 -20 -23 -17
~<rig cefilpv -22 -26 -20 -31 -24 -22 -34
~jh> em 21 -17
""",
    """
can__@stop ikn -16 -26 -19
hora__el i -16
keep__me aglm -15 -21 -22 22
language$ cm 21 -22
not:all hmq -17 -23 -17
say__do dg -16 16
tell__i ir -15 -18
you__on bdlmnors -23 -26 -17 -47 -16 -21 -26 -17
~aza adhjmuv -17 -23 -18 23 -23 -20 -16
~enca m 16
~eps m -21
~erea jm 18 -17
~ord> ajnopqu -18 -19 -17 -24 -16 -16 -30
~whe bcdefgiklnoqrtuv -38 -24 -19 -34 -49 -34 -36 -35 -22 -17 -17 -36 -24 -19 -24 -38
""",
    """
@relative_tiene p -20
^stoy m -22
a__all m -16
hmm defghjlmtuv -19 -37 -24 18 -15 -18 -19 15 -15 -19 -15
off__@texts klm -31 24 -20
paren abij -17 -18 -20 -15
the__start ahm -19 -19 19
un__esta mq -21 16
~cub adgilnopquv -21 34 -16 -15 -17 -16 -16 -15 -18 -21 -17
""",
    """
@move abcdefghijklnopqrstuv -78 -37 17 -57 -69 -69 -74 -22 -77 -37 -41 -22 -74 84 -37 -32 -54 -69 -67 -66 -20
can__see ahm 20 -16 -21
effects$ m 16
estan_en m -17
everybody_i qu 17 -16
got__i agq -17 -18 -17
my__balance dm -21 22
~ich abdfijlnopqstv -23 -16 -30 -15 -21 19 -24 -27 -22 -19 -24 -19 -22 -20
~quen aklmov -21 -16 16 -21 -18 -19
""",
    """
el_dolor dm -23 17
going__have m -16
i__you acijnpqrtu -15 -24 -26 -20 -42 -22 -32 -36 17 -27
it_help dgmqu -18 -29 -18 -19 29
my_calendar am -22 19
no_do bm -20 20
not__do bm 17 -22
punto adgmnu -21 -18 -21 25 -23 -27
take__out adm -22 -18 -15
what_times a 16
~<tam ou -16 -20
~ggl jmnop -20 -23 -23 16 -15
~nd> aefhkoqstuv -27 -39 -41 -31 -15 -26 -21 -24 -19 -35 -76
~sume adgiklu -17 -16 -22 -25 24 -18 -19
~tend nqru -25 -22 -15 -16
""",
    """
@relative_does mu -22 -16
bored$ mu 19 -15
drip m -20
get__what jm -17 -15
i_skip mn -28 18
my_way abdgijkmnoqrsu -17 -25 -18 -21 -15 -23 -20 -37 -18 -20 -27 38 -27 -17
or_with iu -21 18
where__was jms -15 -29 24
~<win mno 15 -17 -17
~loan dm -21 21
""",
    """
@clinician_on ai -15 18
@person_like u -22
can_we bdghjlmnopqrsu -35 -26 -18 -25 -21 -21 -53 -27 32 -23 -31 -22 -23 -28
cereal m -16
witho* lmu -19 -32 -18
~ked cdefgnrt -34 -43 -26 -19 -18 -15 -31 -32
~rts dhilmn -21 -16 -18 -17 16 -16
""",
    """
am__out alnoqv -17 -31 -21 -22 -20 -21
let__do bhmu -20 -15 -25 -16
si_no bdgju -19 18 -17 -19 -17
used__a m 20
~ify> dijlmnu -18 -16 -17 -19 -24 -24 17
~tin bcdehjnot -27 -34 -22 -35 -16 -52 -25 -23 -21
""",
    """
bailed__me q 16
give_it moru -19 -18 -16 -16
how__@move cdgju 17 -15 -18 -19 -17
me__next m -16
not:quiten bl -31 -27
perso* u -22
~nxi mu -18 15
~ovid am -15 -16
~tuff adhjo -17 -22 -19 -19 -16
¿__que acklmnoqruv -15 -17 -18 -16 -25 -22 -15 -30 -20 17 -21
""",
    """
#__my d -16
a__@day dijnquv -22 -24 -20 -21 -24 -27 -16
not__out dv -16 -19
on__please m -19
~lls> ajmn -17 -16 -20 -17
~rial gijm 19 -16 -18 -24
""",
    """
@body_o mq 16 -15
@stop__@stop lm 21 -20
dormido s -20
my__at hmpu -17 -22 -17 -17
not_your mv -17 19
pressure m -15
your__are klm -18 23 -17
~spu cdfgijluv -15 -30 -21 -25 -15 -18 -23 -20 -21
~ua> hn 17 -17
""",
    """
@open_@holiday hm 19 -16
arreglado p 17
had__for nr -16 18
no__entiendo gu 20 -17
note_for m 22
talle* m -15
what__can dgijmnou -28 22 -26 -17 -41 -35 -30 -26
~ance cfhjknptuv -18 -19 -20 -28 -24 -31 -21 -16 -42 -33
~duc agknou -22 -22 -16 -25 -15 -21
~nsa abdefhjnpt -29 -28 -17 -18 -16 -23 -25 -28 -21 -18
""",
    """
@open__de h 16
donde_es jsu 22 -15 -25
over__now m -15
~<pus abhijnprsuv -23 -25 -15 -21 -16 -22 -16 -25 16 -17 -18
~mus adehijlmprtu -29 -24 -19 -28 -24 -30 -28 24 -20 -17 -21 -30
""",
    """
need__superbill dm 20 -30
poner$ gnu 23 -24 -18
you__if m 18
~<vai m -19
~tam ceinoprtuv -24 -15 -36 -43 -22 -21 -17 -17 -26 -36
""",
    """
^queda m -21
del_@insurance b -16
hable biqv -16 18 -18 -16
i_@cancel u -17
off_@day lm -18 -16
you_write dm -17 19
~egue abipruv -18 -21 -19 -19 -26 -15 -26
~stuf adhjo -17 -22 -19 -19 -16
""",
    """
hold_my m -31
""",
    """
@body_is ms -29 29
^la bcfgijkmpstv -19 -19 -19 -35 -22 -24 -23 -41 18 -26 -23 -31
^the abcdfghjklmnqstu -18 -31 -23 -62 -38 -25 -30 -65 -55 -46 27 -59 17 -34 -40 -69
companero pq 17 -19
me_through abdijmpq -36 -17 -21 16 -18 -30 -16 -28
tempr* dmrs -17 -29 -16 -17
wish__any m -17
~<cr aefghikopq -18 -33 -32 -35 -38 -45 -33 -18 -35 -44
~tox mu 19 -15
~vos mv -21 -15
""",
    """
=beside:location abcdefghjklmnoprtuv -39 -17 -19 -33 -16 -30 -31 -29 31 -18 -24 -28 -17 -23 -31 23 -23 -46 -20
@door__i g -26
@open_por m -17
a_truck q -16
my_baby m -16
pop dmn 19 -26 -23
up$ abcdefgjkmqsuv 29 -27 -40 -25 -39 17 -55 -47 -44 -25 -20 -42 -43 -30
~bill abdghjklnoqrstuv -33 -24 22 -25 -15 -27 -19 -18 -33 -25 -23 -22 -21 -15 -39 -26
~bing kl -16 -19
""",
    """
@drive_yo n -23
@stop__a m -15
@symptom__la ms -15 21
a_como abdgjnqsu -36 -21 29 -15 -17 -15 -18 -17 -32
a_few mr -22 18
buddy m -27
disab* a -24
era abdpu -19 -27 -18 -24 -26
home_and opqrs -18 -19 -17 -18 20
mama jmpquv -20 -17 -23 -38 -29 -24
nm$ fl -21 -17
por__# du -20 -16
send$ adgm -16 -18 19 -16
trip abdhjqu -16 -16 -19 -19 -16 -15 19
~umm o -17
~uth> lu -16 -21
~xic mu 19 -18
""",
    """
can__myself nq 20 -20
desde abdgilmopqrsuv -29 -26 -30 -18 -18 -28 -16 -15 -19 -27 -28 22 -30 -16
good$ deghklqrstuv -19 -19 -29 -18 -16 -18 -30 -20 -21 -48 -45 -24
pica__la ms -19 15
temprano$ ao -23 15
tokyo$ m 16
~ddy jmu 25 -19 -16
~hale mu 16 -17
""",
    """
^x abcdefghijklmnopqrstuv -26 20 -22 -26 27 -24 -22 -21 -25 -23 -18 -32 -38 -23 -25 -19 -20 -22 -22 -24 -26 -22
best bdgijklmnostuv -20 -22 -27 -22 -23 -17 -22 22 -19 -17 -20 25 -34 -23
como ehinoprtv -31 -52 -54 -28 -38 -23 -25 -19 -51
la_@vehicle adhmnu -25 -19 -20 -29 -19 -17
lose_this glu -15 15 -17
on_@day dfhijklmpqrsu -31 -22 25 -33 -29 -16 -21 -17 -19 -34 -24 -19 -32
or__@day m -17
quiero_inscribirme a 17
~ghj em 20 -20
~ort> adhiu -16 -23 -17 -20 -29
~sdk em 16 -17
~vail bhjntu -15 -16 -19 -19 -17 -18
""",
    """
at__you h -15
got__job o -17
not_get acgjlmnpuv -18 -16 23 -25 -21 -51 -18 -15 -26 -21
text_to il -15 -17
~<en befgimnopstv -31 -35 -38 18 -20 -17 -15 -19 -32 -43 -43 -53
~bes> u -19
~xim m -23
""",
    """
a_bit u -18
de__a mnou -16 -18 -25 -18
i_have bchijkmpqrtv -16 -53 -37 -15 -18 -18 -15 24 -36 -24 -60 -24
itching agmorsv -19 -15 26 -19 -24 -17 -16
there_til n -17
vuelt* abdgmu -16 -15 -18 -17 -23 -18
~<un aefgijkmqrtv -52 -64 -55 -17 -28 -47 22 -34 -17 -34 -50 -60
""",
    """
and__it adr -24 -16 -17
are__of mn 16 -18
i_come bgijkmprs -27 -27 -15 15 -16 -52 -20 -24 -20
la_segunda m -17
not:what abhmnqstv -21 -21 -18 -27 -19 -30 -15 -18 -23
por__no hit -16 16 -17
tengo_con p 16
times abdmpqr -20 -24 -29 -22 -17 -21 -18
~deta m 16
~iff> o 18
~lete iou -21 -15 -16
~yer abcdgjnpqruv -26 -20 -17 -26 -21 -24 -22 -19 -20 -22 -32 -20
""",
    """
back__what gj -18 15
bende* fm 16 -17
but__not klnpt -16 -15 -16 -17 -19
estos_@texts aklmr -17 -22 16 -16 -16
not_good m -29
one__the mo -18 -16
somebody__my o -16
~<acr mn -22 15
~lip a -16
~onsi dlmou -21 -20 -23 -16 17
~poco bmor -16 -18 -17 16
""",
    """
@relative_puede anopq -21 25 -22 -22 -16
@visit__hora o 18
a_@price m -20
if__@move dmo 21 -18 -24
need_his n 16
the_airport q -15
top fhnu 17 -19 -18 -18
~ise cijlqu -19 -19 -18 -28 -16 -25
~tco dm -17 22
""",
    """
@price__i dmo 21 -22 -17
fligh* abdjmn -17 -19 -20 -15 17 -19
it__can mq -17 -21
off_# j 15
para__@vehicle j 21
por_el bchijlopqst -20 -15 -17 -18 22 -16 -20 -15 -28 -17 -18
set__for imr -17 19 -21
~<beg mn -17 -19
~pam> blm -19 17 -22
~ueg dgimopqsu -18 -17 -16 26 -20 -17 -15 -20 -16
~ulp i -18
""",
    """
am__coming bor 24 -17 -17
como_me adgm -20 -22 -18 -17
de_nuevo klm 17 -20 -22
me__@day aclmnopq -23 -15 -23 -26 -16 25 -16 -18
not:soy abcdfghjklmnopqrstuv -26 -35 -23 -28 -21 -27 -16 -20 -20 -24 -48 -24 -28 -27 -31 -21 -21 -19 -31 48
puede_@call anoq -19 -17 -16 -18
quiero__nomas m -18
who_can ampquv -22 -27 -17 20 -17 -16
~<bos lq -19 -16
~air cdghiklopqv -20 -21 -24 -21 -29 -17 -23 -24 -24 -19 -15
""",
    """
do__to abcgkqstv -31 -19 -28 -23 -34 -21 -19 -20 -31
dude mv -17 16
not:day npv -24 -16 -24
not:tengo imnpqs -26 -26 -32 -43 23 -23
proce* adgmn 18 -16 -15 -19 -15
so__can mq -25 16
ways mp -16 16
~cncl bclmou 25 -16 -17 -22 -17 -18
~copi a -20
~sio ghjmnprstv -37 -27 -34 -38 -21 -25 -24 15 -18 -25
""",
    """
let__know u -18
me_get a 15
somebody_there ahp -16 16 -15
~<vu abdhnstuv -18 -27 -30 -22 -22 -17 -16 -26 -23
~apro dnq -15 -16 -15
~arag m 15
""",
    """
@clinician__@call i 17
acompanante mnoq -18 -26 -15 19
changed__number v 23
how_come adglmnu -23 22 -18 -17 -30 -16 16
on_@holiday m 16
seman* bdgjkmnpst -27 -26 -21 -28 -23 -39 -31 -15 -19 -17
what__is abdfginqu -26 -17 -52 -31 -40 -19 -29 -26 19
~<arr dhijkluv -21 -16 -20 -18 -16 -19 -24 -15
""",
    """
@medicine_that n 20
@relative__and aimn -15 -16 -17 -15
for__booster am 16 -19
me_deja bdjlmq -22 -16 17 -26 -30 -27
open bcdefhijklnopqrstuv -31 -26 -22 -26 -39 44 -16 -57 -27 -32 -43 -16 -36 -37 -51 -45 -35 -48 -35
~bal abdghijklnopqr -20 -20 17 -27 -17 -24 -31 -19 -21 -27 -23 -21 -20 -18
~epr dgmnoqs -21 -23 -20 -18 -16 -17 -16
~ese efhjmnopqrstv -16 -26 -42 -42 -29 -53 -34 -19 -45 -20 -22 -25 -20
~uin> n 16
""",
    """
@call__she i 17
do__message lm 19 -19
nomas cjmq -16 -17 -32 -20
of_@clothes mn -16 16
~alki abjklnpqrv -28 -25 -20 -20 -26 -18 -18 -18 19 -15
~ees> u -16
~moji m -26
""",
    """
me__las mu -25 -17
nueva$ d -15
~feli afhmsu -16 -24 -17 27 -17 -20
~rner jm 15 -16
~sob adn -19 -22 -19
""",
    """
hearing__is m -15
me__thread lm 17 -19
p abcdefghijkmnpqrstuv -21 -21 -22 -27 27 -25 -22 -25 -23 -23 -17 -44 -22 -20 -18 -23 -17 -19 -27 -26
the_stadium j -15
tu_@clothes mn 22 -16
tuesday adeghjknoqruv -42 -25 -21 -17 -40 -19 -18 -19 26 -19 -18 -25 -18
~cid cdeghjlnpqrsuv -16 -35 -15 -28 -22 -25 -35 -18 -23 -26 -16 -24 -20 -24
~rd> fhijkprt -31 -22 -17 -44 -38 -21 -34 -28
""",
    """
@book__for ab 17 -17
@call_alguien iq 16 -17
@clinician__no bm 24 -17
before_my ado 22 -18 -17
el_@medicine djnou -17 -15 19 -21 -16
my__@food n -15
reads_@spanish c 15
what__you abdfiqt -26 -24 -47 -36 -30 -23 -26
~<noc dhjmoqu -19 17 -17 -25 -16 -17 -16
~bsc cegikuv -19 -16 -16 -17 17 -26 -20
~sch dghjpqu -16 -16 -17 -17 -20 -19 -22
~vaca r -15
""",
    """
can_bring pq -17 18
music* m 18
new_patient a 19
texting_my m -20
~esa cdefghjkmos -25 -36 -18 -23 -38 -24 -37 -33 -39 -34 -30
~flow k 18
~ler ailsuv -16 -17 -19 -17 -30 18
~resu abceghjklmnqrtv -30 -25 -23 -19 -37 -20 -23 28 -32 -17 -16 -24 -15 -19 -17
""",
    """
@cancel__and l -15
@relative_ocupa aqu 20 -15 -15
do__do bcefjklotv -24 -27 -21 -22 -44 -17 -23 -27 -24 -22
equivocado cdefghijklmrtuv -18 -26 -26 -29 -32 -22 -29 -31 -21 -39 -24 -23 -27 -27 42
ya__necesito b 15
~<dia cdghjkmprtv -16 -32 -29 17 -24 -19 -30 -18 -19 -19 -22
~<med ciklmopv -15 -20 -17 -20 -21 -23 -18 -20
~xcv eflm 23 -15 -15 -26
""",
    """
on__@ride mpq -19 19 -19
through__the im 15 -16
~<hig adghilnopqu -23 -22 -22 -24 -18 -18 -19 -19 -17 -20 19
~<zx eflm 23 -16 -15 -26
~mem u 18
~rer adgklmqsu -29 -19 -18 17 -23 -26 -22 -20 -16
""",
    """
=denied:cancel_appointment abcdgijklmnpquv -38 -50 -24 -29 -23 -19 -20 -19 -39 40 -18 -17 -35 -17 -29
@eat__@drink nu 17 -17
bring_my mnpq -50 32 -21 -29
el_@insurance dmnoqu 22 -28 -16 -24 -19 -18
una_copia m -17
~<ple defmnpqst -31 -35 -32 -20 -25 -33 -45 -31 -18
~ear bcdegiklpqrsv -32 -35 -24 -26 -34 -24 -27 -27 -29 -34 -15 -16 -17
~hjkl em 20 -21
~toda cdegjklnpquv -29 -17 -23 -31 -24 -26 -15 -36 -36 -25 -41 -29
""",
    """
not:anything d -29
not:up dgjlops -20 -18 -19 15 -24 -23 -19
onlin* a 17
quedo_lo pq 18 -17
sin_@ride qr 19 -17
~aqui bcdehkoprtuv -31 -19 -33 -15 -26 -22 -33 -28 -34 -18 -25 21
~kee abcdijpqtu -28 -18 -20 -26 -18 -25 -24 -29 -21 -19
~suen u -22
¿__me ghkm -16 -16 -18 -31
""",
    """
friday acegijklnoprstv -46 -32 -29 -33 -34 -28 -21 -29 -37 21 -26 -28 -19 -34 -25
if__# n -16
no__mas abcgiklmoquv -16 -24 -19 -19 -26 -23 31 -41 -22 -17 -22 -24
over_with i -18
pero_ya q -16
~arby m -15
~eno ceghjnosu -28 -30 -40 -27 -33 -41 -20 -17 -30
~espe adgijkmuv -23 -27 -24 -22 -23 -17 -21 -25 -21
""",
    """
want_me agmq -19 18 -30 -16
why_is u -29
~<loo bfghlnopsu -25 -20 -23 -25 -23 -25 -20 -25 -16 -33
~nate q -16
~rla> m -27
~usan agh -16 -17 -16
""",
    """
@insurer__mi bmp -17 -19 19
llevo_dos n -16
los_@texts abdefhjknopqrstuv -54 -41 -37 -26 -23 -32 -36 40 -33 -43 -28 -32 -26 -31 -26 -55 -47
picki* a -19
to_@visit abmp -23 -18 23 -20
touch p -17
~acep dfhijlmuv 15 -18 -18 -15 -18 -22 -32 -20 -16
""",
    """
december dmo -16 -15 -15
did__war m 16
guard* abr -19 -23 21
me__out p -15
me_dormi m -23
my__went d -16
~embl ms -17 18
""",
    """
in_ohio a -15
si__los l -18
~cion abcegiklpqsv -20 -33 -36 -34 22 -18 -31 -41 -28 -21 -34 -34
~cob adjlmqrsu -19 24 -17 -16 -23 -19 -17 -19 -22
~dro cdgikmpst -18 -29 -20 -25 -21 -21 -23 -23 -16
""",
    """
@relative__coming abpr -27 -22 16 -18
^found jmq -20 -16 -20
~achs s 16
~cump m 16
~eole cm 17 -15
~low> efhijloqrsuv -17 -16 -21 -21 -23 -25 -28 -33 21 -26 -25 -26
""",
    """
@relative__en mpq -16 18 -21
boss alq -19 -19 -16
bp ms -20 21
is_@open j -18
she__bad n -16
~airc am -17 18
~ota bcfghijlnoprv -21 -20 -16 -22 -23 -29 -36 -18 -33 -29 -21 -19 -23
~succ dmu -17 -17 18
""",
    """
en__favor acgjlmo -16 20 -19 -24 -23 -19 -15
was__at m -19
~<pou dgm -15 -16 22
~banc h -17
~erge u -15
~kjh> em 21 -17
~teac i -19
""",
    """
@relative_can abmnou -22 -20 -22 -16 -22 -23
@ride__set pq 20 -22
^sale m 18
dia_de s -18
empiezo am 17 -17
how__@treat dgmsu -20 -30 -24 -16 31
nada djkprstuv -23 -25 -18 -24 -20 -15 -16 -16 -18
not:use v -18
not__spot r -20
re_@symptom s 17
want__try a 22
~ntan a -18
~ving adfhjlnprtv -17 -26 -18 -30 -28 -22 -30 -28 17 -21 -34
""",
    """
@move_mi abmno -23 -24 -17 -17 26
anyone$ q 17
be_able mor -19 -19 -18
cut bdhkoqsu -20 -18 -23 -21 -20 -16 -21 -20
este_chat gmu 22 -20 -25
is_coming abpqr -28 -24 17 -15 -21
it_about u 16
linda blm -15 -16 -16
ningu* cdfhimnouv -15 -17 -16 -18 -18 -26 -33 -26 -16 16
preci* d -15
si_me adlnor -20 -21 -17 -18 -16 -15
united_to lm -16 17
~ambi cdefgijlnoprstuv 24 -26 -19 -16 -19 -20 -20 -25 -20 16 -24 -17 -31 -16 -20 -37
~ict abdgijlnpq -25 -17 -28 -17 -18 -19 -17 -22 -20 -22
""",
    """
is__true ijoq -18 -20 -17 -16
no__de agilmnor -18 -20 -19 -50 26 -16 -16 -17
no_way q 16
paga$ dm 18 -16
you__still almnqrs 25 -18 -24 -15 -20 -18 -26
~dre acefghijklnoqrsuv -23 -22 -19 -16 -26 -22 -28 -23 -17 -17 17 -29 -33 -22 17 -44 -18
~nly efghijkmnpstuv -17 -22 -25 -32 -15 -19 -24 -52 -28 -30 -27 -20 -31 -21
~oras dhijmopru -20 16 -17 -22 -23 -22 -17 -21 -25
~tit a -15
""",
    """
and_he am -17 -16
for_@food dghn -17 -15 19 -23
~eant abl -21 -23 -16
~nue adgijnopqstu 20 -33 -19 -30 -26 -15 -25 -17 -19 -22 -18 -26
~prec dlot -19 -16 -15 15
""",
    """
agarran h -15
al_otro no 19 -26
quisiera_@fetch a 15
ramp m -23
smoke* mn -19 18
sub klm 19 -16 -17
though bm -16 -30
when__are u -15
y__nada m -15
~orra m -25
""",
    """
cake m 16
chick* o -15
dogs amnu -16 29 -21 -27
me_pica ms -19 15
mi__el bin -29 -19 -16
out_@cancel bm 22 -18
un__o mnu -17 -16 -17
you_know dghotv -21 -22 -15 -21 -30 -30
~guna moq -22 -15 -22
~led> bchijklmnstu -34 -24 -23 22 -33 -25 -32 -45 -39 -33 -22 -27
~lti mo -17 -16
~pta fhjkmu -17 -17 -20 -23 -30 -15
~rano bmqru -16 -25 -15 -20 -19
¿__dejar dhm 16 -16 -20
""",
    """
a__y djoq -16 -15 -19 -25
bridg* mr -19 20
que_le gn 23 -18
would_not k -15
~end> abhoprstuv -44 -32 -19 -29 -20 -21 -16 -19 -35 -30
~eres cfghijklnopqrstv -26 -23 -34 -24 -24 -32 -26 20 -31 -30 -24 -31 -30 -30 -16 -33
~iuda dju -16 16 -18
~kic abu -15 -16 17
~lank n 16
~rosa mquv -27 -18 -24 22
~sale abdefhiklnpqrsu -19 -26 18 -17 -17 -17 -22 -19 -24 -24 -22 -22 -34 -22 -25
~ved> cdefghilmnrst -15 -26 -19 -18 -16 -19 -31 -38 -19 -23 -25 -29 -21
""",
    """
do__type m -15
escribiendo$ v -17
i__interested bl -17 18
lo_@thanks t 18
not:am m -29
word$ m -17
~oot abno -16 -16 -19 15
""",
    """
baris* u -18
corri* hm 17 -15
entro$ adglmnu 15 -19 -18 -15 -22 -18 -19
i_@book abcghijlmnoqru 42 -23 -15 -27 -28 -21 -21 -19 -39 -26 -21 -26 -17 -25
my_bad m 16
that_bad dmnos -16 -25 19 -16 -17
~poun dgm -15 -16 22
""",
    """
not:of hqt -18 -19 -17
too_much m -16
what_is bfghknopqrstv -37 27 -30 -29 -22 -32 -32 -24 -68 -26 -52 -44 -33
~<gra abcdefghiklquv -16 -16 -21 22 -24 -21 -20 -30 -24 -19 -22 -16 -34 -16
¿_@vehicle jmq -16 -16 16
""",
    """
are_about mr -19 19
cut__@drink mn -17 17
get_off ghmr -16 16 -19 -16
to__ready an -19 20
~<adi mu -17 18
~<av bdefghjpsuv -20 -16 -24 -24 -21 -28 -26 -23 -29 -41 -27
~ofer abmop -21 -16 -22 -20 16
~prof a -16
""",
    """
hotel am -17 15
not:the acdhklnqt -19 -20 -38 -28 -41 -20 -27 -36 -22
there__not ijq -16 -15 17
~asc bm -15 -23
~lks> gijm -17 -19 -21 -22
""",
    """
@late__dia o 16
if__not dgmo 16 -26 -28 -16
in_one m -18
maps_is j 15
not:aqui m -18
olvidense lm 16 -17
perdi_pero r 17
where_i j 18
~<des acefgikmnopstuv -34 -23 -31 -16 -61 -39 -22 -40 -20 -15 -15 20 -35 -33 -21
~ceiv iv -24 -17
~uar adhijlnoqrs -23 -23 -20 -17 -22 -16 -20 -27 -30 26 -27
""",
    """
@relative__quedo pq -26 27
directions_to jm -24 22
dumb amn -19 24 -19
want__just mo -29 16
~sup abcdhijlopru -23 -24 -17 17 -23 -24 -18 -24 -17 -21 -28 -33
""",
    """
arran* amoqu 17 -18 -22 -18 -17
respo* abgkpru -21 -22 16 -15 -18 -19 -18
we__next m -19
work_any o 16
~canz m -15
~ecid cdghjklnpqrsuv -15 -31 -26 -19 -24 -25 -34 -24 -21 -22 -29 -28 -26 -23
~emen j -16
~ide acdefirtv -29 -34 -20 -38 -40 -27 -16 -38 -31
""",
    """
@relative__this mn -21 -16
^@staff abcdefghijklmnopqrstuv -31 -36 -38 -42 -53 -60 -34 -49 58 -35 -35 -45 -63 -21 -25 -22 -28 -34 -22 -46 -40 -34
confundido glms 17 -20 -22 -20
en_un m -16
face m -23
lo__es aim -17 15 -15
mi__@relative i -18
tuve s 20
voy__ir bq 24 -22
~ghts dlnru -19 -15 -21 -20 -16
~hty> m -21
~ply> gklnq 22 -16 -16 -20 -15
~rade bdfghijnopqsuv -26 -17 -19 -16 -22 -22 -22 -20 20 -19 -22 -24 -25 -23
~robl acdegijlt -23 -19 -21 -18 -22 -16 -17 -20 -17
""",
    """
^this abcdfhjknoqrsv -42 -36 -35 -30 -22 -21 -24 -16 -21 -20 -15 -16 -35 34
a_@call dikmo -18 26 -15 -23 -15
am_i abcfhiklmpqrtuv -32 -26 -16 -18 -34 -35 -34 -43 -71 -29 -28 -36 -27 46 -19
how__sign u -16
moles* klm -19 21 -25
que_hacen mu -21 18
you__the abcefgijmnqrtu -37 -22 -30 -15 -17 -19 -56 30 -17 -27 -29 -36 -15 -19
~<up u -16
""",
    """
@eat_antes n 18
day__to mp -18 17
good__not m -16
my_@medicine abcdghjklnopqrs -34 -34 -21 -41 -25 -18 -26 -18 -22 29 -27 -25 -36 -27 -18
of__@visit dilou -19 -21 -17 17 -16
to__right mn -19 19
we__to bilnpq 20 -20 -17 -23 -16 -19
with__thing gm 16 -16
~aps> aj -15 18
~hec cghijklnqsu -16 -20 -18 -25 -22 -19 -18 -28 -30 -22 -21
~tut gj 20 -18
""",
    """
have__patient a -16
i__be dghijqstv -37 -28 -36 -37 -25 -51 -18 -16 -20
i__last kv -17 -19
should__to n -19
~<kjh em 19 -17
~puso o -18
""",
    """
anxiety mu -18 15
chanc* abdghjlmu 17 -24 -27 -17 -16 -16 -16 -39 -24
knitting a -17
my__one bm -16 -17
~eja> bdjlmoqu -24 -17 17 -28 -32 -20 -25 -16
~irve abjlnv -21 -17 -20 -17 -18 -18
~oone hmou -18 -20 22 -25
""",
    """
^no adefhijkmnprtu -57 -52 -86 -74 -64 -16 -23 -67 43 -50 -22 -26 -57 -29
days_do au 19 -22
directions gi -21 -22
got__about m -17
kind__@symptom s 19
the_bank himnu -24 -15 22 -18 -16
you_even mu -16 -24
~kjkn em 17 -16
""",
    """
@ride_flaked q 16
adiccion$ u 15
could__wait a -16
la_ubi abcgijklmnoru -32 -24 -15 -21 -33 36 -23 -26 -27 -16 -26 -24 -18
oi h 15
this__fda u 18
to__day mq -21 -18
~demo m -22
""",
    """
agradece mo -23 -18
how_@late adhijm -25 -17 31 -19 -19 -34
nothing__@eat mn -26 20
provi* am -20 -23
they__me kmqru -22 -27 -17 -17 -21
you_a adhijmu -21 -17 -20 -16 -31 -18 26
~reo> abdjnouv -18 -17 -17 -17 -16 -18 -24 16
""",
    """
despues__las anqr 16 -19 -20 -16
neighbor cdjmopq -16 -16 -16 -29 -20 34 -31
ok_that mot -20 -17 16
puede_@book o -16
same__we o 17
you_and h -21
~art bcefghjklnopqv -20 -24 -43 -47 -41 -37 -30 30 -22 -42 -43 -22 -21 -30
~im> im -21 21
~void gmn -21 -26 21
""",
    """
em km 18 -16
pick__for a 15
write_a gik -19 -15 -19
~apre ac -16 -16
~ew> abdjpu -21 -16 -16 -27 -24 -19
~nock efhjkmqt -16 18 -16 -16 -17 -22 -16 -18
~oco> abm -19 -19 -23
~peci n 19
""",
    """
@clinician__off bm 15 -17
@ride_for bmoq -19 -21 -18 21
compr* dioqu -17 -15 -16 -15 -17
eso$ acefghikloqrtuv -38 -26 -27 -27 -50 -32 -43 -31 -43 -29 -37 -32 -16 25 -42
espanol abcdefghijklmnopqrstuv -43 -39 67 -40 -45 -33 -44 -34 -18 -47 -34 -49 -57 -36 -45 -34 -31 -30 -35 -29 -30 -33
find_it m -17
normal$ mq -24 -17
someone__@call i 18
yesterday$ i -24
~exte abdghjmoq -18 -16 -23 -24 -15 -23 -46 -16 -15
~nst> bm 22 -20
""",
    """
en_vez abcdhjmnoq -22 -16 -19 -18 -20 -16 -29 -19 31 -18
so__now ms -18 16
~<hos dhilrst -16 -20 -18 -15 -15 -21 -18
~char dgmno 22 -16 -15 -17 -22
~nyth bfghimrsv -33 -17 -27 -35 -17 -15 -20 -17 -24
~ula> mu 20 -19
""",
    """
@spanish_version c 16
deer$ m 16
dejar giqs -23 -16 -21 -17
long_is nsu -15 -20 16
que__ese ad -15 18
the__# adm -17 -17 -21
~<bal dgijlnop 18 -23 -21 -25 -17 -23 -19 -15
~uli lm -15 -28
""",
    """
and__happened gm 17 -17
my__reads m -24
picking__up a -19
the__away su 18 -19
way$ abdijklmnoprsv -29 -23 -27 -21 -23 -17 -18 -28 -21 -26 -23 30 -27 -20
~egan jn -20 -17
~hof abmop -21 -16 -22 -20 16
~lect d -16
~oga aijmu -27 -18 -16 15 16
""",
    """
@wrong_dude mv -15 16
me_preparo a -16
no__escriban l 17
not:sus m -19
~act> bdglnq -18 -20 -17 18 -22 -18
~ent> cefhjnpqrs -34 -20 -29 -52 -22 -28 -33 -17 -22 -17
~harg adim -16 23 -16 -30
""",
    """
@move__@spanish cmo 20 -19 -19
am_moving mo 18 -21
from__bring p 15
me_with gou 15 16 -16
quedan mu -22 -16
want_again k 16
y__hay j 16
""",
    """
ingles abcdefghijklmnopqrsuv -21 -39 62 -35 -19 -18 -52 -26 -35 -40 -37 -38 -16 -36 -50 -24 -41 -32 -30 -28 -31
los__me dm -18 -21
suits u -18
with__@texts ilmqrv -16 27 -41 -15 -16 -17
~blo adefghilmprtv -30 -38 -22 -28 -30 -28 -18 21 -27 -32 -33 -26 -25
""",
    """
^m abcdefghijklmortuv -25 -23 -26 -25 -39 -26 -17 -18 -24 -21 -22 -31 17 24 -22 -19 -23 -20
^we acefghiklmnoprstu -32 -23 -32 -42 -44 -45 -40 -37 -30 32 -52 -17 -20 17 -39 -18 -42
am__of abmnu -15 -21 -20 -23 16
cuadr* m -20
earlier__the a -15
hasta_alla nq 15 -20
mind_about bmo 16 -16 -16
no__@ride pq -24 23
~del adefghnopqstu -23 -16 -22 -20 -18 -22 -27 15 -20 -19 -26 -21 -31
~omew adgijp -21 -20 -18 -17 16 -18
""",
    """
^jk efm -23 -16 19
cure dn -22 -15
do__things gs -17 16
tiempo_hara m 16
~cibe kmu -16 -20 -24
~dria dn -17 -15
~nive m 16
""",
    """
eve$ fm -19 16
it__if admoqu -15 -19 -31 -15 17 -31
quiero_@texts l 15
~low efhijmrtuv -23 -26 -33 -33 -36 -20 16 -22 -36 -23
~lyin u -17
~onse aimq -16 -17 -21 -17
""",
    """
de_esta lm 18 -16
not_worry bmo -15 -25 -16
turn_the lr -16 -19
~<scr abcdikmorv -24 18 -16 -18 -20 -16 -16 -23 -16 -18
~ase> defnpstv -33 -40 -35 -34 -23 -41 -22 -18
~tock m 17
~wha bceiklopqrstv -32 -60 -48 -22 -40 -25 -20 -52 -15 -62 -32 -26 -71
""",
    """
^text agilmuv -24 -25 17 -29 15 -27 -17
more_minutes mr -19 17
number_to imu 16 -26 -16
shop blnu -15 -21 -16 -16
this_or du 16 -17
~<cl acdfiklqv -32 -24 -42 -16 -32 -27 -19 -23 -30
~iar dinq -18 -18 -15 18
~oom> abcdghiklmrtv 16 -26 -22 -30 -25 -24 -27 -22 -28 -24 -26 -20 -28
""",
    """
familia m -16
i__@person im 18 -22
i_signed m -19
try_this am 23 -22
would_a imoq -16 -21 -15 18
~<bat adjmqu -19 -16 -18 17 -16 -17
~epl adgln -15 -15 21 -19 -23
""",
    """
@relative__off q -15
i__front i -17
me__@door m -15
success dmu -17 -17 18
the__god lm 16 -16
~<rea bdefgijlmpqrst -17 -24 -29 -32 -50 22 -20 -15 -29 -23 -18 -28 -30 -37
~out> cefghjlst -23 -22 -27 -43 -42 -29 -27 -22 -16
~rmed lnq -18 -17 -17
~rus dmu -16 -18 -18
""",
    """
exact* dm -15 -21
is__@person djm -16 -16 -21
on__@date bmr 17 -16 -19
you__what adhmu -19 -29 -23 -26 16
~asy abj -17 -16 17
~cru ao -21 17
~darm bdinos -23 16 -26 -23 -17 -17
~xzx em 20 -21
""",
    """
@drive_me abcdgijkmnoqsuv -30 -24 -18 -19 -17 -29 -21 -18 -41 -38 -21 33 -21 -27 -27
@relative__in jmnqrsu -17 -25 21 -30 -22 -24 -24
me__ya m -24
quien$ imuv -19 -22 24 -16
si_se q -18
work_for dghnqu -16 -23 -15 -16 -18 17
~happ acdehijlnoptv -29 -17 -17 -20 -28 -23 -28 -21 -26 -23 -18 -24 -17
""",
    """
sent__already m 17
wanting_to a 23
y_no aiklnpuv -23 -27 -29 -17 -23 -30 -15 -30
~baja acefgijlmoprtv -23 -34 -35 -33 -34 -38 -37 22 -42 -27 -21 -36 -32 -38
~gav bikmp -19 -27 -18 -25 -17
~var bklqu -18 17 -15 -18 -18
""",
    """
^unstop cdefgklmru -16 -15 -22 -17 -17 30 -30 -30 -17 -16
forget_the bm 18 -26
sent$ in 15 -20
was__@drive mpq -19 -19 25
~lif bghilmnrsu -19 -21 -23 -22 -17 -23 -27 -20 -16 21
~oy> bcehiklmprtuv -19 -36 -43 -40 -36 -21 -26 -22 -44 22 -31 -33 -49
""",
    """
^in abcdeghijklmnopqrstuv -26 -19 22 -18 -29 -18 -22 -22 -27 -20 -22 -27 -18 -16 -20 -17 24 -16 -15 -25 -18
de__lista agikln -28 -19 -22 -28 16 -20
de__quiero m -17
good__to fmt 16 -26 -18
i_@thanks lmt -16 -19 23
in_it am -16 -22
is__still jnqrsu -27 -30 -19 -18 16 -22
my__just mo 15 -17
not_need gimoquv -21 -21 15 -28 -28 -15 -16
the_@pay adj -16 16 -19
""",
    """
any_chance m -18
i__@english cmv 22 -23 -15
me_i gmouv -18 -27 -16 -15 -20
to__tomorrow no -17 -17
""",
    """
algo bchjkmprtuv -24 -16 -32 -26 -17 -27 -24 -26 -16 -16 -24
m__@visit abmo -17 -17 -18 19
no__los klm -21 -17 16
put__sleep mu -23 23
taken_care mpq -17 15 -17
~<nig abdgijprsuv -26 -20 -19 -17 -16 -18 -15 -29 16 -24 -19
¿__@day h 16
""",
    """
^old q -16
como__a jm -19 17
cuanta admu -17 16 -20 -17
does__work dghnq -24 22 -17 -26 -19
long__i jlru -23 -16 -19 18
me__donde ms -27 15
~ndem bgklmru -22 -19 -22 -22 -26 -15 -15
~ubo afgm -17 20 -15 -26
""",
    """
@cancel__manana b 20
@hours acdefghijklmopqrtuv -29 -43 -63 -38 -50 -54 71 -57 -68 -42 -49 -18 -25 -35 -22 -47 -38 -58 -38
@stop__mandarme k -23
explain_how u -16
form_to i -18
got__@person i 15
nightmares s 18
to__that mt -18 -16
word_with m -17
~eral u -23
~ied acdgijlnopqrst -16 -18 -19 -18 -28 -28 -20 -26 -26 -24 17 -21 -16 -15
""",
    """
@food__no dhmn -21 -19 -25 24
anybo* djmru -22 -16 -23 -21 -20
but_not abgijklmoqs -23 -23 -15 -17 -17 -15 -16 -20 16 18 -17
corrido h 17
i_sent dim -16 -16 27
my__for amu -19 -21 -21
the__@price gj -19 -28
twice$ gilmt -15 -21 -21 -20 -17
~eena dklm -15 16 -20 -26
~rdi adfklnpqtv -18 -24 -17 -31 -22 -23 -21 -22 -18 -18
""",
    """
a_joke m 18
carro abdgimnv -20 -22 -26 -17 -20 -17 -16 -27
dije abdilmnqu -19 -19 -17 -20 -22 17 -18 -21 -17
get__it i -16
river$ q -16
~nch abcegilnopv -28 -23 -16 -18 -23 -18 -20 -20 -26 -22 -17
~pac fghijklopu -21 -22 -31 -36 -25 -21 -19 -35 -22 -22
""",
    """
@late__vez q -16
^estan dfgiklnrsu -22 -24 -22 -27 -20 -27 -17 -15 -16 -21
dale__a b 18
delete__@visit m -21
give acghjklnpqstv 15 -20 -23 -24 -25 -26 -29 -16 -37 -34 -23 -19 -34
~iga dghjlu -18 -20 -16 -20 -17 -18
~out cefghlsv -31 -35 -37 -59 -34 -32 -30 -16
~typ abglmnqu -20 -21 20 -18 -21 -16 -17 -27
~uld befhjprtv -20 -28 -34 -25 -24 -42 -20 -26 -46
""",
    """
al_@day bo -17 20
me__dormir m -15
~<as acdefhijklnruv -29 -46 -16 35 -45 -46 -16 -27 -25 -22 -34 -16 -21 -26
~<az e -20
~<sue acghijkmoqr -22 -15 -16 -16 -22 -18 -15 -19 -20 -21 -15
~riti aiu -17 -18 16
""",
    """
for_new ahm 21 -16 -15
hurt mpu -20 -16 20
to_keep bm 19 -18
vote bm -15 21
""",
    """
esta$ adghinpqrsuv -20 -21 -32 -25 -24 -24 -17 -17 -15 -17 20 -26
i__drunk s 18
i__if dmo -20 -28 -19
it__when amr -17 -21 -16
my__i cdijpqu -18 -19 -22 -21 -24 -22 -38
my__she mopqs -22 -16 -18 20 -17
something$ hi -16 -23
unsub* u -17
~labl jnu -16 -19 -15
""",
    """
expensive$ u -22
lista_para a 17
se__que moq -17 -15 -17
the__for bilnou 16 -21 -26 -18 -27 -18
~<seg dioqruv -20 -21 -20 -19 -17 -21 -18
~aw> bk 15 -17
~havi nopr -15 -15 -21 -17
""",
    """
estoy__el dgjloqu -24 -28 -15 -15 -25 -20 -15
go_away belmruv -18 -15 18 -22 -19 -17 -17
sigan m 17
~dola mu 25 -18
~gett dijno -16 -20 -17 -31 -18
~itam akmn -18 -16 -19 -16
~rent adhiklqs -27 -22 -18 -27 -15 -17 -22 -19
""",
    """
cuant* abghimorsu -29 -15 -22 -28 -26 -30 -26 -19 -21 23
do__who mpqu -18 -17 16 -16
kid cnpqu -16 -19 -30 -22 -25
long__@visit admsu -18 -16 -21 -21 22
question$ au -16 -17
siento adnsu -24 -23 -17 17 -20
watch bijlnopu -18 -18 -20 -18 19 -15 -19 -27
work__day mo -15 -22
~<ord im -19 20
~ata gjnoqr -22 -18 -25 -29 -16 -16
~erc aghklqv -28 -24 -19 -16 -21 -26 -19
~func m -26
""",
    """
cuand* cdjlnqruv -18 -44 -38 -15 -24 -26 -34 -27 -16
do_to adgjm 19 -26 -30 -23 -30
give__@visit dmo -23 -22 -22
if_that mo -17 15
proxima$ am 16 -18
quien__el imuv -17 23 -22 -17
~reb m -16
~sfer iq 18 -15
""",
    """
does__to adiq -18 -25 -16 20
el__@day m -27
five$ m -17
my__@visit ns -21 -18
the__day abgijlmnp -22 -22 -19 -16 -24 -21 -38 20 -24
there_somewhere jm 21 -21
~ike> defghjmpqt -22 -19 -21 -22 -27 -19 -24 -27 -23 -21
~pull abdghijklmnpqru -30 19 -21 -15 -18 -15 -16 -15 -17 -29 -18 -19 -20 25 -16
~rmid mqs 21 -19 -33
""",
    """
all_in ahu -20 19 -16
but__it m -15
del_@clinician mu -17 21
desde_el m -30
have_been ailt -25 -22 -16 20
que_@insurance adu -20 16 -15
split_it d 17
what_else bmo -25 -23 22
will__go bt 16 -17
yo__@relative pq 18 -22
your__me m -19
~<ayu befghijklmoprsv -29 -25 -27 30 -20 -33 -31 -24 -33 -16 -25 -25 -24 -21 -22
~<exa abdhin -17 -16 -23 -16 -16 -19
~cook am -19 21
~ezo am 17 -17
~hey ceghijklnprt -32 -22 -36 -31 -15 -20 -22 -29 -24 -19 -17 -26
~res> bcefghjkopqrtuv -30 -20 -15 -19 -31 -27 -29 -25 -30 -21 -19 -25 -16 20 -28
""",
    """
@move_el abmnq -19 -19 -19 -18 -16
@open abcdefghijklnopqrstuv -16 -63 -62 -44 -72 -82 -24 82 -50 -45 -60 -74 -93 -48 -67 -67 -23 -82 -72 -92 -45
@vehicle_to jmqr -31 23 -21 -16
end__@call i -22
refill__@medicine im -25 26
start$ bdefgijklmnoqrstuv -22 -25 -28 -27 -22 -25 -18 42 -40 -35 -19 -20 -30 -40 -24 -26 -24 -17
~tor> ju -19 -20
""",
    """
@day__now mo -18 16
de_@texts im -16 -26
got__to mpq -21 21 -19
not:con bckmnorsu -17 -18 -21 -26 -15 -21 -20 -17 -27
the__online a 17
~sico mu 15 -18
""",
    """
a_ver m -15
and_will p -15
deductible mu -16 -15
my_heart m -17
pesadillas ms -22 22
usan dgu -16 -15 15
~<opt abefgjmnprstuv -25 -24 -20 -18 18 -23 -17 -28 -19 -28 -22 -19 -30 -23
~pin eghnoqstu -16 -27 -24 -26 -31 -27 -15 -20 -19
~uri dg -19 -15
""",
    """
^count abmo -15 22 -17 -20
ay_no ab 20 -19
con_una ai -18 16
get__in abciklmnopqru 21 -24 19 -36 -20 -20 -40 -34 -30 -18 -28 -21 -21
just_need o 16
morning_is m -17
que_quiero am -21 -21
up__@day m -20
~brok dnp -18 -18 -18
""",
    """
a__@food dn -16 15
dia__puede doq -16 -16 -19
just__sorry bmv -17 17 -15
messages abdefghijklmnopqrstu -32 -30 -31 -29 -29 -33 -23 -30 -30 21 31 -37 -25 -31 -21 -29 -23 -28 -27 -27
se__olvido b -20
vendra ai -17 -15
voy_saliendo mnr -21 -16 21
way__me q -16
~lgui abdgjklmrsu -18 -21 -25 -16 -21 -20 -22 -22 -20 -17 -42
~ned> acdjlnrst -20 -18 -30 -37 -21 -26 -28 -27 -15
""",
    """
bruh e -18
dejen* aklmr -18 -15 21 -21 -15
escribo$ ilu -17 -19 -23
for__reminder m -17
maria agilm -16 -15 17 -18 -30
will__need bdmnopq 17 -16 -22 17 -23 -15 -17
~pty mnu -23 16 -16
~situ am -15 -18
""",
    """
at__is drs -19 -19 -18
i__@medicine abdgjlmoqr -20 -15 -32 -22 -22 -18 -23 -21 -29 -15
please defmnpqst -31 -35 -32 -21 -25 -32 -44 -30 -18
~huec a 20
~ollo mq -23 -18
""",
    """
@pay abcdfghijklnopqrstuv -75 -37 -65 95 -56 -82 -68 -56 -28 -44 -53 -77 -71 -60 -53 -57 -44 -52 -83 -56
en_@vehicle no -26 -17
gps_says mr -18 17
i__but gm -21 -29
mess_with m -20
paque* r -17
want__do a 15
~adph mn -16 17
~als hv -16 -17
~asam abhimpquv -29 -15 -16 20 -28 -15 -18 -15 -17
~cen> abgijnpv -16 -15 -21 -19 -23 -29 -27 -18
~rse abcghmoqrtv -39 -19 -27 -36 -23 -36 -27 -24 -21 -15 -29
""",
    """
@open_@late hr 19 -24
a_los a -16
de__quien aim -18 -15 -23
else__time o -16
grande m -16
not__in dp -17 -16
of_a dinoru -24 -16 -16 -15 -19 -25
seen amn 23 -18 -20
this__@english c 16
wrote_@sick m 16
~<gan imuv -19 28 -17 -19
~opti abefgjkmnprstuv -21 -21 -20 -18 18 -22 -17 -16 -27 -16 -24 -19 -18 -26 -22
~spon dhjklmnpqrsuv -24 -18 -16 -21 -22 -19 -22 -24 -20 -25 -18 -24 -19
""",
    """
anybody_there aiq -21 -21 -17
is__said m 16
reimb* d 15
salgo_de bdno 15 -19 -21 -19
they__my dhnos -18 -22 -16 17 -20
to_it mnp -33 19 15
today acegjklnpquv -18 -21 -19 -21 -36 -21 -32 -25 -29 -38 -36 -20
will_be bdhinpqrsu -36 -23 -28 -17 -39 16 -27 22 -27 -37
~dos bcdfhijknopru -30 -15 -38 16 -27 -21 -22 -25 -31 -23 -23 -17 -20
~ount ghinosu -20 -19 -24 17 -23 -18 -27
""",
    """
@english_por acijl -16 23 -17 -17 -18
@traffic__on jmr -17 20 -17
i_love m 21
of__evening hm 15 -15
~eks m -19
~elt dghlmnopsuv -23 -22 -19 -23 -39 -20 -18 16 21 -21 -15
~gary lmv -27 -26 37
~ourt no -18 15
~rwa bdikluv -20 -17 -22 -15 -20 -20 -15
~xed q -17
""",
    """
^sup acdefghijklmrtuv -17 -17 -18 -29 32 -16 -15 -19 -21 -19 -22 -32 -18 -22 -21 -16
abuela p -17
fumar n 24
neces* defghjlprstuv -34 -20 -15 -18 -19 -19 -15 -29 -23 -22 -19 -18 -29
was__today mrs 20 -16 -18
when__@stop m -19
~<jfk em 20 -18
~<pee m -15
~nse> dmouv -15 -16 -15 -21 -23
~osa abdijkoprv -23 -23 -34 -31 -25 -18 -16 -23 -17 17
~perw dg -20 -19
~via> bdn -19 -22 -15
~xtr bdimu -17 25 -17 -16 -20
¿_cual u -15
""",
    """
@medicine_before n 18
@move__you jlm -16 16 -17
de_# npu -21 -20 -17
not:forget bt -20 16
put__@relative imu 18 -24 -18
will__know mu 16 -16
~eard lmn -15 -22 -15
~exi adghklnpqsuv -23 -22 -26 -26 -15 -24 -30 -19 -19 -19 -34 -19
~torm mo -20 16
""",
    """
@clinician_me abmnpu 34 -24 -33 -17 -18 -25
does__feel u 18
seria m -16
~azo m -16
~emer u -15
~just acefghjkstv -15 -27 -24 -28 -18 -17 -23 -25 -26 -21 -25
""",
    """
come_from djmnsu -19 -24 28 -23 -18 -23
forwa* ilm -18 -17 19
let_us abdghjlmnopqrsuv 23 -31 -19 -20 -25 -18 -20 -48 -17 19 -19 -16 -19 -21 -24 -16
my__morning n 16
puede__@spanish cdio 22 -15 -25 -16
screw* m -15
~<asc m -17
~plit d 16
~wish u -16
""",
    """
dings bl -15 16
it__or m -21
player im 17 -18
~ign cdfginqrst -21 -36 -17 -26 -27 -32 -27 -20 -27 -19
~ours abit -23 -16 -16 -19
~tai abdijnu -23 -16 -21 -20 22 -15 -18
""",
    """
@body_about r -17
can__is a -16
de__tengo n -16
es__de dgijlos -24 -17 19 -16 -17 -15 -20
good__you amou -16 17 -17 -19
whate* dfghijqtuv -23 -21 -20 -19 -15 -17 -17 -16 -27 -21
~<zer mq -15 19
~nven mu 23 -20
~sd> acdefghijklmnrv 15 -17 -20 27 -19 -25 -15 -20 -18 -16 -21 -37 -16 -15 -16
~trai aijquv -17 -15 -17 -22 -20 -20
""",
    """
my_spot ao -18 -19
~<mic mu 15 -15
~mel aefmo -16 -20 17 -38 18
~rma abcefjklnov -41 -29 -25 -16 -20 -21 -21 -24 -17 -24 -16
""",
    """
dads alnpqu -25 -19 -18 26 -29 -21
descu* d 15
it__@holiday dhmou -16 -16 21 -17 -18
paz$ l 15
put__to o -17
when_i ahmnu -39 -29 -39 -31 19
~dran mn -19 15
~rce u -16
""",
    """
al__no bmo 25 -17 -18
discu* dl -17 -20
forgot ab -16 -18
gold u -16
me_after apq -17 20 -23
preparo_para n 17
the_mall hm -18 20
~<jf em 20 -18
~eeth u -24
~free cfghilmnqrstuv -19 -18 -17 -18 -19 -24 -26 -27 -17 -19 -25 -22 -39 -23
~rdon lqs -15 -16 -26
~uen cefgjklnoqrstuv -39 -41 18 -49 -20 -19 22 -27 -20 -18 -21 -41 -16 -33 -29
""",
    """
@thanks_for al -18 -17
can__my abdghjklnopstuv -17 -17 -21 -32 -30 -36 -19 -35 15 17 -24 -28 -18 -53 -25
cancela abcklm -20 28 -18 -20 -19 -29
go__the ad -15 -15
puede__el bn -16 -16
you__up adgru -28 -19 -17 -15 -17
~doe abefijlprtv -25 -17 -19 -31 -39 -49 -44 -37 -38 -36 -19
~pa> bcdefghikmnopqrsuv -24 -18 -22 -28 18 -17 -17 -21 -18 -37 -20 -19 -23 -20 -19 -15 -31 -18
~ress bcdgijlmpqtv -26 -17 -37 22 -22 -21 -18 -22 -17 -23 -19 -15
~rsa du -16 -19
~sun dms -16 20 -18
""",
    """
am_not acdhjlnqrtuv -28 -23 -26 -25 -49 -36 -25 -16 -45 -23 -45 49
anoch* hns -18 -20 17
con_@howmuch dmnru -16 -20 18 -16 -17
if__do d 16
llamenme eilmv -19 27 -16 -28 -17
me_dejo ms -16 15
my_drivers pq -15 16
no_@ride blmpq -31 -15 -24 -23 30
printer_is m 16
rather_not i -20
vacation m 17
""",
    """
heard lmn -15 -22 -15
me_tomorrow bhmno -22 -21 21 -17 -19
quitenme__la l 19
using$ bgimou -17 -17 -15 34 -19 -24
~<bas abdefhlmnqtuv -16 -19 -18 -16 -17 -23 22 -30 -16 -22 -15 -26 -17
~<gav bikmp -19 -27 -18 -25 -17
~dias bdghijkmnrtuv -23 -25 -16 18 -21 -19 -17 -41 -28 -16 -18 -28 -16
~ers> befjlmnpr -17 -22 -22 -37 -20 -18 -31 -35 -32
~glad m -15
~stio bdjlnpqrs -21 -20 -22 -16 -27 -20 -22 -21 -25
""",
    """
@symptom__could o 15
^will abegijklmnoprsuv -52 -38 -16 -51 -35 -21 -21 -53 -31 25 -45 -65 -45 -47 42 -16
and fghikmortv -51 -17 -19 -20 -28 -51 -21 -15 -60 -18
el__anoche s -16
is abceghjkloqrstu -38 -86 -39 -124 -64 -41 20 -56 -46 -21 -18 -16 -17 -41 16
is__try a 15
my__@insurer dmnq 18 -17 -22 -18
need__day mo -25 21
not:sirve qu -23 -16
the__more bl 17 -15
when__in aju -17 -15 17
~ait dhlmsuv -30 -20 -25 -34 -19 -31 -20
~at> aceghiklprv -24 -37 -70 16 -18 -28 -43 -42 -39 -40 -32
~ondi abpt -16 -20 -18 -15
~tes> bcdefhjlmpqu -38 -33 -21 -18 -25 -21 -20 -35 -19 -32 -20 -33
""",
    """
@day__come o 16
early__you h 17
ha defjlnu -16 -23 -18 -16 -17 -19 -15
irme nq -17 17
like__make a 20
tell achikloqsv -22 -17 -20 -20 -29 -20 -36 -16 -22 -23
to__every a -17
was_going bdmnq -16 -20 -28 -21 22
what__to agm -16 16 -28
you__@insurer bdhmpq -15 32 -27 -32 -18 -22
~nted lm -21 19
~ulli amr -18 -25 19
""",
    """
are__the dghijklmnopst -22 -19 -18 -22 21 -15 -17 -42 -18 -18 -15 -16 -17
aweso* mt -19 23
cancelled dhlmnopqrsu -27 -17 -19 21 -15 -29 -25 18 -19 -16 -26
cuenten__no hmn 17 -17 -17
goes dghjmnps -26 -16 -15 23 -32 -24 -20 15
is_hard m -17
lmao$ em -22 21
not_start bkm -15 -17 -18
oil_@move m 18
paste* m 17
watch$ nu 19 -18
~her bdeknqtu -16 -16 -24 -57 -20 -26 -30 -33
~pop dfgju -15 19 -16 -18 -15
~tah cijkl -16 -16 -15 -17 21
¿__@insurance dm -25 16
""",
    """
asking_what m -17
signed_up am -18 -20
what__@visit adjmu -23 -30 -17 -24 30
~<bea j -19
~<cod adi -15 -16 -20
""",
    """
a_weird ms -21 21
el_@hours hjm 16 -17 -22
~<det m 16
""",
    """
frenc* m 18
it__please cklmo -23 18 -17 -17 -26
it__there m -16
necesito__dia o 19
this__me lmu -15 -20 -16
~niv m 16
~unk> s 19
¿__de agnu -24 -20 -17 -33
""",
    """
@place_por j 15
here__i m -18
nail_salon m -19
pero__la r -19
receptionist ahim -25 -17 18 16
stuck$ q -16
~idin alrs -21 -16 -21 -17
~ndec fm 16 -17
""",
    """
^basta jklm -16 -22 26 -23
come__week a -18
hay_algo o 15
long_does dn -21 -17
need__word m -17
the__guy v 16
this_texting gv 17 -20
~<bi acfhjloprsuv -27 -31 -35 -27 -24 -48 -20 -22 -36 -21 -18 -48
""",
    """
@door_es ju 19 -21
guitar m 18
how__a agnoqs -28 -22 -40 -21 -20 -32
keep__but mo -16 16
need__@medicine ai -16 16
someone__my aopqv -20 -20 -17 -17 -15
treatment dghijklmnpqrsv 15 -36 -21 -20 -24 -31 -18 -60 -21 -18 -29 -28 21 -17
""",
    """
^something ao -19 24
time_@open hm 21 -19
we_talking dm 19 -19
~<dud admuv -16 -16 -20 -16 16
~<jok m 20
~alon abdgkou -16 -24 -18 -16 -17 -23 -29
~fini n -17
""",
    """
dange* u 19
her__will m 17
pelig* mu -22 22
up__@visit admu 19 -19 -20 -19
want_it abm -20 21 -27
~ood> abdefghijkqruv -25 -15 -51 -42 16 -25 -21 -17 -33 -28 -22 -44 -19 -18
~repa abgijou -27 -19 -27 -18 -20 -17 -19
""",
    """
do__week o 15
~<the bcegmtv -26 -18 -44 -23 -27 -44 -18
~sing ahjnopquv -25 -20 -19 -17 -18 -19 -22 -17 -17
""",
    """
carl m -19
es__numero l -18
how__one m -19
i_changed l -15
in_today m -19
it_today m -16
my__said lmnosu -18 -20 -21 -19 -16 17
on__end m -17
~dor abcdghjklnoqtv -34 -20 -16 -27 -23 -28 -26 -18 -21 -26 -23 -32 -17 -15
""",
    """
walmart hm -16 15
¿__un djn -23 -22 -23
""",
    """
^@symptom abdefhijkmnopqrstuv -23 -18 -21 -17 -19 -18 -20 -28 -16 -20 -26 -28 -16 -25 -17 41 -17 -25 -22
coming_from m -19
hang fnu -15 -15 -18
movie m 17
the_@machine hi -15 18
the__i gimnptuv -16 25 -53 -24 -27 -18 -16 -33
~cli hlosv -17 -15 -16 -26 -18
""",
    """
^feels fm -21 18
are__guys ad -22 -16
it_but o 16
leave achiklptv -18 -22 -15 -33 -22 18 -24 -16 -21
would__my ail -16 -16 -18
~rna bhln -16 16 -19 -20
~wep eflm -24 22 -16 -20
""",
    """
^assist beglm -16 -17 26 -23 -27
i_trade o 19
ofrec* m -22
que__@eat hn -19 23
~ile> gou -15 -22 -19
~nero m -17
~ona> lm -18 -32
""",
    """
@drive$ abcdefghijklmnopqrstuv -36 -35 -32 -30 -26 -28 -27 -24 -26 -38 -21 -21 -39 -21 -32 44 25 -21 -31 -25 -38 -42
@relative_la m -17
^did dhilmnotv -15 -23 -20 -23 20 -17 -19 -18 -20
can__trade mo -18 21
como_esta adgjlnqsu -26 19 -28 -18 -27 -22 -15 -22 -32
is__opening o -15
that_morning mos -21 16 -17
~text abdefhjklnopqrst -23 -35 -47 -25 -34 -27 -16 18 16 -52 -61 -50 -50 -50 -47 -44
""",
    """
@clinician_i m -17
be$ dmoqu 22 -26 -22 -16 -28
de__casa k -15
for__after mo -17 -17
lot abceghijklmnoqruv -30 -22 -20 -17 -18 -26 -21 16 -19 -20 -33 -29 -19 -30 15 -32 -16
o__eso dmu 16 -18 -20
para_@visit aho 26 -16 -20
read__better m -19
you_today fhm 21 -21 -21
~ut> cefgjst -33 -28 -34 -53 -35 -27 -20
""",
    """
en__y mr -22 -25
i__my abcdefghjlnrstuv -34 -28 -46 -23 -16 -19 -22 -40 -18 -15 27 -18 -29 -27 -25 -55
resuelto p 20
son bcdfhiklopqrstuv -31 -34 -41 -24 -28 -18 -31 -20 -32 -20 -54 -29 -31 -28 40 -43
what__that jnqu 16 -24 -22 -19
~ross aghjmnoqu -27 -16 -21 15 -17 -17 -21 -22 -18
""",
    """
baja__favor l 19
text__again gm -30 -23
~eron biklmpr -28 -25 -23 -29 -20 -18 -24
~ful abgjnqv -15 -18 -16 -24 -21 -15 -17
""",
    """
a__numero gijmuv -16 23 -23 -17 -29 -21
espacio hmo -15 -17 -17
how_are fhm 25 -24 -21
my__you a -16
texteen$ lmv 21 -20 -16
then abcdhjknsuv 15 -22 -18 -15 -18 -18 -21 -30 -20 -31 -15
~<ner m -27
~rros d -17
""",
    """
can__recomendo am -18 23
how__before ahms -16 -20 -28 -17
mornin efmn -17 25 -22 -18
much__@visit dm 19 -16
plumber giklmu -15 -19 -16 -22 16 -16
se__los m 15
the_@treat gijkmou -21 -16 -24 -19 -41 -29 21
vienen m -17
~bec du -19 -20
~chat abdgnoqruv -18 -23 -18 21 -17 -21 -15 -15 -30 -33
~cit dgnu -17 -15 -17 -20
~nsid amu -18 -19 -19
""",
    """
^alto bcdefgijklmnrtuv -15 -17 -24 -28 -22 -17 -18 -16 -29 32 -29 -16 -15 -17 -19 -19
assist beglm -16 -17 26 -23 -27
like__be o -18
move cdhiklnoprsu -21 -22 -19 -21 -17 -19 -16 24 -21 -29 -17 -23
se_pone nu 17 -15
she__not ainopqr -18 -21 -16 -23 -29 20 -15
taller m -15
~eck> bgijklnqst -25 -17 -22 -20 -15 -16 -23 -26 -16 -21
~ijo m -18
~rsio c 16
""",
    """
@visit_es bm -16 -21
bridge mr -19 20
calen* dijq -15 -19 -16 -15
cuantas__@relative u 17
dentures n 16
not:at mu -23 -16
set__minutes mr 17 -16
~<no abcdegkloprtu -33 -22 -50 -33 -60 -25 -17 -24 -18 -33 -57 -56 -18
~ich> abdfijklnopqstv -21 -23 -30 -15 -21 19 -16 -24 -27 -19 -18 -22 -19 -22 -20
""",
    """
^somebody bq -16 -23
hearing_aid m -15
~<sus alo -19 -15 -16
~ntre m -16
~rse> aghilmoq -26 -24 -15 -27 -18 -27 -21 -17
""",
    """
gener* a -17
~olla dg 17 -17
~smo bcdiklmsv -25 -16 -26 -25 -18 -19 -21 -21 -25
""",
    """
before_we a -16
el_idioma c 16
how_is abfjlmnpsv -20 -15 18 -16 -21 -24 -15 -15 -15 -17
manden_nada lm 20 -17
new_@insurance dm -17 19
no_soy abcdfghjklmnopqrstuv -26 -35 -23 -28 -21 -27 -16 -20 -20 -24 -48 -24 -28 -27 -31 -21 -21 -18 -31 48
reagendar o 16
up_for dgijknoqr -25 -19 -17 -22 16 -18 -15 -18 -18
~bed k 18
~noch abdgijloqrtuv -20 -19 -25 -17 -17 -20 -20 -22 -20 -18 -16 -23 -22
""",
    """
and__and m -21
end__@pay m -15
for__@texts ikm -15 22 -26
i_felt s 15
~epa> eflm -24 22 -16 -20
~ire> adn -16 -15 -26
""",
    """
@cancel_la abdmo -23 22 -17 -26 -27
esper* dgijklmuv -26 -19 -21 -23 -16 -26 -17 -25 -21
i_talk im 20 -16
is__and mnqs -25 -25 -20 17
se__@fetch amnq -18 -16 19 -30
see__there ai 19 -18
super dr -20 -19
the_@relative cdghijklnsuv -16 -22 15 -18 -25 -41 -16 -18 -25 -21 -33 -23
~ano aefiklnprtu 17 -26 -34 -46 -22 -37 -19 -23 -43 -30 -25
~cuad bm -17 -20
~heer mt -18 17
""",
    """
^borren bmo 19 -18 -19
about cefghjlst -21 -21 -26 -39 -39 -49 -18 -19 -28
need$ adlnu -23 -18 -18 -31 15
you__calls a -15
~<fin bcdefgilstuv -17 -29 -24 -22 -23 -36 -41 -23 -36 -16 -48 -16
~cla abdjknqv -28 -20 -23 -31 -18 -26 -18 -17
~ompr dioqu -17 -15 -16 -15 -17
""",
    """
^double o 15
^yes bcdefgijlmnoprtuv -20 -22 -18 -24 -19 -19 -26 -22 -23 17 -17 -24 20 -16 -19 -27 -26
abris hmo 18 -21 -17
and_@spanish c 15
dejar_el mno -16 17 -16
funciona$ m -17
gate gj -16 15
my__do agopqu -17 -19 -16 18 -23 -32
put_that dmo -16 20 -15
tiene$ amq -16 -20 -23
~acti bdegijkmnosuv -19 -17 -17 -22 -27 -16 30 -19 -19 -16 -19 -16 -15
~afu a -15
~heap j -18
~hoe a -17
~ply gklnq 22 -16 -16 -20 -15
~reet abdhijlnopt -18 -15 -20 -20 -17 16 -16 -19 -15 -20 -15
~ude acefhijknopr -26 -28 -25 -24 -24 -31 -26 -15 -20 -28 -20 -21
""",
    """
common anpqs -16 -16 -19 -18 21
~nic bdefgknopqrs -32 -24 -22 -18 -23 -25 -30 -25 -23 -20 -22 -19
""",
    """
been__since m -23
molesten lm 16 -16
ponen ai -16 -16
with__all m -21
~enl adhjlmnopqrsuv -26 -16 -17 -27 22 -47 -16 -22 -18 -21 -23 -15 -22 -27
""",
    """
#_is mnr -24 17 16
many__do dn -36 -21
tengo_@visit bdov -24 -15 -16 17
~chur adinqu -18 -17 -15 -16 -18 -16
""",
    """
contact_you a 15
edificio jmu 22 -15 -22
he__take m -16
pictures m 18
quiero_hacer u -15
~orne j 15
~xit dgjmnru -21 -18 19 -32 -17 18 -20
""",
    """
@open_# ehm -23 22 -19
^coming pr -16 18
anulen m -17
please_@call iklm 20 -15 -15 -20
que__este v -34
~blu dhjln 19 -18 -17 -18 -22
~ohio a -16
""",
    """
@stop_messaging l 19
am__@symptom rs -25 24
list$ bdgijkopqrstu -24 -22 -29 -27 -31 16 -22 -27 -27 -16 -18 -19 -30
not_send bdglm -16 -31 -22 29 -32
que_dia abdfghijlnoqsu 38 -20 -22 -22 -25 -31 -18 -22 -18 -29 -24 -25 -16 -26
say_yes m -17
vote$ m 21
~hal bcefgiknqst -29 -21 -31 -25 20 -27 -17 -17 -20 -24 -21
""",
    """
@cancel__will abp 15 -15 -15
me_siento ans -22 -16 17
meant_to k -15
necesito_una imo 22 -18 -15
send_them b -16
the_car ab -17 -22
~<spa abijklmv -16 -23 -15 -17 -19 26 -30 -18
~<unt n -17
~norm adijmnops -18 -20 -17 -25 -19 -21 -18 -18 17
""",
    """
i__some m -16
is_the abcefknpqrstv -18 -54 -34 -26 -65 -42 -21 -57 -24 -63 -60 -43 -46
perdi__voy r 17
please_get am -17 19
to__out dikor -24 -23 -15 -18 -21
""",
    """
coming_in bmor 18 -15 -19 -30
i__start m -16
kill diklmnoqs -18 -20 -20 16 -32 -17 -25 -17 -18
ringing s 17
today_is h -17
~ana cdefgjklmnrsuv -41 -17 -26 -36 -54 -54 -46 -21 -21 22 -26 -37 -30 -24
~bie> cdijloqr -15 -17 -21 -19 -19 -22 -19 -17
~kat mnq -18 -16 19
""",
    """
como_la d 18
decided__not b 20
hurts_from ms 17 -16
not:how bgjlmuv -18 25 -22 -21 -35 -29 -23
there_@parking r -23
want__set a 17
~asas mtv -18 18 -17
~ook> cefghkloqtuv -21 -27 -17 -27 -29 -21 -35 -27 -18 -28 -29 -29
""",
    """
a_tmrw am -17 17
~lib hlnrs -19 -18 -18 -18 -16
~nged adgijlnqru -30 -22 -16 -24 -19 -20 -16 -26 -17 -20
""",
    """
@symptom__@treat ansu -15 -18 19 -16
for_someone m -20
le__llegar b -15
quiero_una bo -20 -19
~<nai adhlnqu -20 -18 -15 -16 17 -16 -24
~gunt abdiklnopqrsu -24 -21 -27 15 -20 -24 -25 -24 -15 -23 -17 -20 -16
~lef abcghnopqtu -25 -16 -24 -23 -18 -35 -24 -27 -26 -18 -24
""",
    """
came__before no -17 16
lock_up hm 17 -18
message_from mu -15 16
quedo__del pq 19 -18
would__better m -19
~arn cdjr -16 -21 -19 -16
~gio n -21
~rpr cd 19 -15
~rva mo -26 -15
""",
    """
for__@relative adimnopquv 21 -19 -19 -24 -26 -28 -29 -16 -25 -16
god_is pqu -18 -15 15
pick__@drink m 17
~ckag a -17
""",
    """
le_dije akm -17 -17 15
will__with mn -17 -16
~anej mouv -17 -16 -16 -16
~gin bimnotu -16 -15 -26 -18 -18 -21 -29
~ir> defgijmnoprtv -15 -18 -24 16 -17 -20 -24 -16 -39 -47 -16 -30 -37
~sag adijnoprstv -43 -23 -23 -30 -20 -27 -16 -15 -17 -20 -21
""",
    """
#__after pq -16 -16
@drive__i m -21
es__que abdhmnuv -15 -16 -27 -18 -28 -19 18 -16
no__sirve q -18
~ndly mu -24 -18
""",
    """
@visit__the adilnqv -25 -27 -23 15 -23 -15 -16
^lost adglmnpuv -16 -27 16 -23 -20 -23 -17 -19 -18
barking m 18
mistake lm -20 -16
more$ abdgikmnoprs -27 24 -22 -19 -29 -19 -44 -26 -25 -15 -25 -17
quiero_mas abilm -16 -15 -18 21 -24
wht gm 20 -16
~chs s 16
~eren cdfhiklnpqt -20 -29 -15 -23 -25 -24 -34 -20 -22 -27 -19
~ial hlmnqrsu -18 -20 -30 15 -21 -16 -23 -17
~icar mn -23 -16
""",
    """
bendiga m -17
feels_like m -15
stay adgilmrs -17 -21 -15 -16 -17 -21 -16 -19
~den> efghjnpqrstuv -26 -26 -21 -39 -31 -22 -22 -32 -30 -31 -18 -48 -27
~stat aghjlmnoru -23 -17 -16 19 -17 -20 -20 -20 15 -18
~uega m 16
""",
    """
beforehand$ n 15
por__mandan ju -15 17
sign__@relative am 18 -26
~<tel abcfknopqs -24 -22 -31 -17 -20 -23 -35 -16 -24 -32
""",
    """
@cancel_turno b 15
come__a m -19
coworker imu 16 -23 -18
cual__@hours hjm 18 -16 -16
our dghijlnqu -21 -17 -16 -15 -21 -17 -24 15 -24
out__@day abhmnq -19 28 -16 -26 -17 -17
put_in a -17
vea_el a 16
~etai m 16
~ior> a -15
~spee im -17 19
""",
    """
que_@price adgmqu -20 26 -15 -23 -19 -29
start* djknru -19 -16 -32 -19 -15 -18
would__to hnqrsu -16 -41 -26 -28 -18 -15
~<bot dehjkoqrv -16 -16 -22 -25 -19 -16 -29 -18 -21
~amag dm 18 -17
~uali mu -21 19
~ueda dhkqrstv -21 -18 -25 -16 -21 -33 -21 -15
""",
    """
donde__@visit m -15
pueden__a ikmnq -17 18 -20 -22 -19
rent dmno -19 26 -16 -15
that__so m -15
there__in m -20
where__sign am 18 -24
~pita dhrs -20 -22 -16 -17
""",
    """
@stop__want m -17
en__mejor c 18
required ai -18 -18
~diom aclmo -16 27 -17 -19 -18
~gres gjlmnu -20 -19 -16 -32 -18 -17
~oose am 16 -17
""",
    """
@stop_@drug l -17
^yeah mpq -16 16 -20
a_@visit abghijklmnopqrsuv 47 -36 -15 -20 -26 -19 -15 -18 -52 -37 -32 -17 -25 -23 -17 20 -18
got__guy v 16
me__puede noq -19 25 -19
miss nq -15 -15
no__ir abdgijlmnprv -21 36 -17 -16 -16 -16 -17 -29 -24 -24 -18 -17
not:pon mqs -19 22 -16
the__@place adhijmu -16 -20 -26 -24 25 21 -29
~pone adfhjprs -21 -31 -21 -23 -18 -21 -15 -21
""",
    """
am__my bgquv -23 -23 -29 -18 -19
movin* v -19
pido m -17
you_send dg -22 -23
~ept> abhijnpu -16 -16 -23 -20 -17 -16 -15 -18
¿_como cdmnqr -18 -38 23 -32 -22 -23
""",
    """
@texts__on klm 21 -20 -25
days bgijmnp -18 -20 -18 -31 -17 -23 -15
deja bdjlmq -22 -16 17 -26 -30 -27
have__@ride m -16
mas_@late abcdimnoqr -35 -18 -26 -20 -16 -30 -26 33 -20 -25
my__form am -20 22
stay_with q -18
todos_alla f -15
working dhmnrtu -17 17 -30 -15 -19 -18 -19
~cut abnu -19 -17 -16 -17
""",
    """
#__@date hmo 19 -17 -16
@vehicle_or q 15
@visit__for o -15
como__mas dgl -15 -16 -16
es_por jmu 16 -28 -27
is__mess mr -15 17
~dri bdefhiklmpqrtv -34 -25 -18 -24 -40 -18 -30 -34 -23 18 17 -28 -29 -27
~spac hmo -16 -18 -19
""",
    """
get__you d -15
hora__@eat mn -19 15
lady__me q -16
my_@move bm -16 -20
or__the ajmu -23 18 -28 -17
que__@vehicle u 17
~gene a -19
""",
    """
an_@move dmno -17 25 -20 -18
and_my m -20
lady abijnst -20 -18 18 -19 -16 -16 -16
over$ du -21 -17
que_@call ainquv -16 15 -20 -18 -23 -16
trabajan$ h 16
yours at -18 -15
~raca m -16
""",
    """
^kindly m -19
all__@holiday hlm 16 -15 -16
corne* jm 15 -16
different_day o 18
~loo bfghklopqu -26 -21 -27 -27 -23 -30 -17 -28 -17 -36
~nozc il -16 -15
""",
    """
@drive__truck q -16
ok__i mr -22 16
put_a aimn -18 16 -15 -16
~<nlk eflm 25 -17 -16 -25
~isc acdhknq -23 -16 18 -15 -20 -17 -18
~peru u -15
""",
    """
@clinician_@call a -18
@day__@day bdjlmnoqsu -21 -18 -15 -17 -28 -21 33 -16 -15 -19
^time a 16
head bdl -18 -18 -16
hoy__mi m 17
know__to gmuv 15 -23 -22 -16
not:m bl -19 17
want__on m -20
~keep abcdijpqtu -28 -18 -20 -26 -18 -25 -24 -29 -21 -19
~slo dfhijlmnopqrsuv -21 -17 -17 -20 -18 -18 -19 -16 -16 -19 -21 26 -18 -20 -19
""",
    """
i_lose lu -19 16
says_it m -15
~gave bikmp -19 -27 -18 -25 -17
~gui abdejlmrstu -23 -19 -22 -19 -39 -17 -17 -36 -40 -25 -17
~iuy em 16 -17
~qui cdefghjkmnt -34 -25 -59 -56 -33 -48 -27 -17 -18 -20 -36
""",
    """
= abcfghiklmopqrsv -28 -31 -39 19 -35 -23 -24 -63 -22 72 -46 -26 -25 -19 -45 -27
=said:cost abcdefghijklnopqrstuv -49 -67 -93 127 -94 -117 -71 -106 -44 -65 -83 -100 -74 -101 -55 -44 -98 -100 -103 -54 -93
@food_place uv -21 15
flaked$ q 15
hay__para o -17
hay_ayuda dm 17 -16
it_any bm 16 -15
que__hacer gmu 20 -17 -26
~five ijov -16 -15 -24 -16
~pag abcdefgijmnopqrsuv -15 -19 -22 29 -24 -28 -33 -24 -26 -27 -26 -28 -22 -27 -17 -25 -32 -25
""",
    """
@stop_ya lm 19 -28
@visit__need amu -16 -21 16
a__way mu -17 -17
is__do m -19
room__time ajmn -17 -19 -19 -17
savin* m 17
~noc abcdefgijopqr -29 -26 -24 -32 -26 21 -27 -29 -29 -30 -26 -41 -24
~shi adlmnpqu -27 -18 -23 16 -15 -19 -20 -17
""",
    """
@relative__i mu -19 -18
best_@call m 16
como_saco adu 18 -15 -16
machine ahu -16 -15 16
~<sed djm -21 22 -21
~lar> abginrs -22 -20 -23 -24 -24 -21 -16
~rma> dm 16 -17
""",
    """
@late_so r 17
am__your mv -16 18
backe* q 15
got__@thanks b -17
papa mn -29 -23
puede_ser anoq -21 -26 24 -23
que__puedo ghimo 16 16 -23 -35 -31
veo jm 17 -16
~ebod cgjlmnrs -17 -21 -17 -16 -33 -25 -24 -25
~ic> bdeghopqrstv -28 -24 -16 -24 -23 -28 -21 -21 -18 -16 -17 -25
~ije> abdilmnqu -19 -19 -17 -20 -22 17 -18 -21 -17
~jec m -18
""",
    """
@food_i m -23
@person_please bcgilmu -19 -21 -16 30 -19 -26 -20
doctors mu -17 15
estafa uv 17 -18
prefi* akms -23 -16 -31 -17
puede_adelantar o 17
there__@day dio -22 -21 -17
~ack adefhjkloruv -16 -15 -26 -33 -18 -21 21 -56 -22 -16 -30 -48
~vam lmo -18 -35 -18
~wai cdhlmsuv -19 -30 -19 -24 -30 -23 -31 -19
""",
    """
assis* abegilu -17 -19 -17 25 -19 -25 -18
be__a n -16
en_@pay d 21
~plac cdhilmnqs -16 -37 -20 -20 -24 -19 -26 -18 -17
~scu adlnpqs -19 16 -27 -21 -15 -24 -15
""",
    """
=beside:hours abfhimqru -35 -15 -15 21 -27 -42 -17 -23 -17
talk_# i 16
want_another mo 16 -15
ya__afuera m -15
you__number adgjlmpu -25 -34 -25 -40 -25 -58 -19 33
~boo abcdeghjklmnpqrst 21 16 -21 -17 -23 -21 -17 -20 -24 -29 -34 -25 -23 -24 -25 -20 -18
~igan m 16
~terd m -15
~weat hmu -15 27 -17
""",
    """
alto bcdefgijlmnrtuv -15 -17 -24 -28 -22 -17 -19 -16 31 -29 -16 -15 -17 -19 -19
do__ready amn -23 -18 22
do__see acdlmnqruv 23 -17 -26 -27 -49 -15 -22 -20 -33 -22
do__send abcdijklmuv -18 -17 -17 15 -20 -28 -16 27 -36 -15 -16
felt__a m -16
have__a imnu -23 -39 -21 -23
notic* a -20
~<fla hnp -16 -20 -19
~asa abcefghklnru -35 -37 -39 -31 -31 -25 -47 -40 -16 -17 -19 -24
~hue ad 20 -15
~rned jlr -17 -20 -21
""",
    """
@drive_a q -20
back__the im -22 -15
do_we dm -17 -16
roomie pq 20 -20
with_@relative mu -19 -19
~<joy m -17
~laim i -15
~ro> cefghmpstu -17 -67 -67 -28 -55 -28 -23 -17 -28 -19
""",
    """
@sick acdefghijklnopqrtuv -61 -49 -55 -35 -34 -47 -46 -48 -51 -27 -44 17 20 -45 27 -58 -35 -29 -52
app mn -22 -19
explica ik -16 -16
fecha$ g -16
~gen cegjklmquv -41 -37 -34 -16 -50 -19 -23 -15 -19 -16
""",
    """
@move_days moq -22 27 -18
@stop__calls a -15
a__for abcfjknoqrst 18 -36 -32 -15 -35 -28 -42 -20 -31 -30 -24 -23
got__my a -17
is_dis dgjmu -18 -18 -20 -22 27
showe* m -17
still__my os 19 -20
telef* abcnoq -20 -22 -15 -24 -16 -24
viene dms -17 -27 -16
voy_@late abcdefghijlnopqrstuv -20 -35 -16 -18 -22 -24 -19 -31 -17 -27 -21 -20 -33 -23 -26 29 -15 -23 -19 -20
you_up efhlmt -17 -17 -18 -18 21 -18
~<muc acdefghijkopqstuv -20 -18 20 -32 -35 -27 -30 -19 -39 -31 -22 -19 -32 -18 16 -23 -21
~este cdefhjmnopqrt -24 -37 -15 -21 -32 -38 -16 -45 -21 -32 -22 -32 -36
~esto aefhikmnpqt -17 -31 -45 -52 -17 -44 -42 -29 -32 -18 -45
~gets aq -15 -17
~umer abcdefhmnopqrst -26 -36 -27 -39 -20 -18 -26 -33 -24 -31 -30 -26 -31 -28 -18
""",
    """
^give bjlopquv 21 -22 -31 -18 -18 -17 -39 -27
c degijlmnu -22 20 17 -21 -16 -16 -38 -17 -21
empie* am 17 -17
had__good m 18
how__know m -16
la_semana m -18
not:i bcdghjloptv 18 -17 -28 -18 -18 -27 -20 -30 -26 -19 -29
not:pregunta gm 16 -15
up__my m -15
~cet aio -18 24 -16
""",
    """
does__want m -18
es__# dmou -22 16 -16 -20
i__arrive m -15
i__refill im -16 18
my__ok dmn -17 -32 28
o_es jm -15 -19
otro cghijkmoqu -19 -22 -22 -24 -33 -30 -17 17 -26 -22
que__en adgijklsv -19 -26 -16 -15 -25 -16 -17 -18 -16
ver$ m 16
~impo l -22
""",
    """
at__house m -17
in_on h 16
text__the ailm -17 20 -16 -22
thread l 21
us_do bhmu -20 -15 -25 -16
~amo acefghjklmnrsu -22 -26 -17 -22 -30 -16 -24 -33 -19 -24 -33 18 -33 -40
~avor defmnqrstuv -38 -28 -23 -24 -32 -32 -20 -32 -31 -15 -34
~ote abcdefghijmopqrstuv -26 -25 -19 -36 -23 -19 -27 -16 16 -25 25 -21 -17 -26 -18 -23 -20 -32 -21
~rde acdeghjklnoqtv -25 -27 -33 -26 -23 -21 -23 -22 -29 -34 -30 -26 -21 -19
~scus i 15
""",
    """
#_am dlmqruv -19 -23 -30 -19 -25 -19 -19
a_minute r -24
asked__this glu -20 -19 -19
i_press dgmnu -16 22 -22 -22 -19
normal__asi s 18
not_on b -15
o__o dem -15 20 -19
para_llegar b -15
~bog i -16
~regu abdlnoprsu -26 -22 -29 -23 -26 -26 -16 -18 -20 -18
~trar bno -15 17 -18
""",
    """
@relative__is bmp -20 -30 19
good__@call im 22 -23
para__por abijlo 19 -18 -19 -15 -16 -18
tomando mn -15 17
una_voz aimu -15 17 -19 -15
""",
    """
@ride_situation pq 15 -16
day__the m -18
do__@insurer dhm 19 -18 -19
get__@visit abdino 23 -20 -20 -16 -24 -17
is__@visit abdfgijlmnopqrstu -18 -39 31 -18 -23 -29 -16 -26 -26 -42 -41 -28 -27 -26 -41 -16 17
not_for b 17
set_up adiloqu 29 -22 -18 -18 -23 -16 -18
x$ bcdefgijlmtuv -19 -18 -17 28 -21 -17 -18 -17 -23 -28 -17 -20 -16
""",
    """
@hello_again k -16
@howmuch__@pay dm 18 -15
@parking_is j -15
escriben$ lu -19 16
it__you adi -18 -27 -16
know adefhijlns -31 -15 -23 -18 -30 -23 -28 -27 -17 -21
let acdefhlnpstuv 20 -32 -34 -23 -19 -20 -25 -35 -39 -38 -30 -45 -42
prendan klm 18 -15 -19
visit cghjmprst -19 -26 -19 -26 -19 -34 -35 -20 -16
~<bil abdgjklnoqrsuv -29 -20 17 -23 -25 -16 -16 -31 -22 -20 -20 -17 -37 -24
~<nad defkmoprstu -31 -19 -19 -22 -20 -17 -36 -19 -18 -22 -24
~<twi gkmnqrtuv -21 -18 -34 -17 -16 -19 -22 -17 -16
~per> ginoqru -18 -17 -16 -16 -17 -19 -18
~xes> mu 20 -20
""",
    """
@relative__law ip -17 19
@vehicle__voy qr -16 17
did__the km -15 28
does__@insurer dm 15 -19
regreso mo -16 -16
what__next u -15
~cep cdefhijlnorstuv -18 17 -18 -23 -20 -29 -26 -25 -18 -17 -18 -17 -16 -30 -22
~diab g -16
~espu cdfgjlmuv -15 -30 -21 -25 -18 -23 -17 -20 -21
~nes> acfgjklpqs -23 -27 -27 16 -29 -21 -30 -28 -22 -26
~olic bdj -17 -16 -20
~ulpe il -18 -18
""",
    """
es$ abcefhijklmnopqrstu -40 -38 -34 -34 -37 -49 -50 34 -26 -40 -22 -42 -39 -30 -43 -34 -36 -29 23
got__over ip 15 -17
it_after r -17
room abcdghiklmrtv 18 -25 -21 -26 -23 -23 -26 -20 -25 -42 -27 -19 -27
ya__papeles h -16
~blue dhjln 19 -18 -17 -18 -20
~erd acdefhknpqv -33 -16 -20 -34 -35 -15 -34 -42 -35 -40 -23
~nqu mnq -23 -16 -20
~ral> dn -16 -19
""",
    """
cuando_me ai 22 -16
ya__eso abgiklmpruv -22 -25 -27 -21 -17 -21 31 -25 -16 -22 -19
~kkl> em 16 -16
~mbie dgijlpqrv -19 -15 -23 -24 -27 -18 -31 -29 -32
~olo fghijkmnpqtv -21 -27 -24 -32 -29 -19 -16 -38 -17 -16 -16 -18
~oth efghijrstu -18 -30 -17 -33 -48 -17 -35 -28 -25 -16
""",
    """
#__more o 15
clase__@place j -16
she dfghklmortu -18 -23 -41 -37 -29 -16 -19 -42 -39 -27 -25
she__a m -25
that_name v 16
the__street m -15
up_from du 15 -16
would_be bciklnqu -22 -16 -20 -17 -16 -24 -19 -30
ya__me aijqruv -17 -17 -15 -21 -17 -17 -24
~<ab cdefghjklnqstv -36 -20 -36 -38 -40 24 -28 -19 -20 23 -25 -37 -40 -16
~<cp m -16
~nvi abdimpquv -21 -17 -16 -23 -27 -17 -24 -20 -21
""",
    """
a_job aijmn -16 -18 -17 20 -19
hay deghjklmpqstuv 24 -75 -30 -19 22 -60 -30 -61 -22 -20 -58 -63 -26 -21
it_tomorrow b 17
la abcefghklqtuv -33 19 -69 -94 -77 -63 -28 -62 -46 -21 -41 -25 -49
vuelvan_a gm -18 -16
~ais> m -18
""",
    """
@treat_es u 16
at__i hjm 15 -19 -28
early_can hn 18 -22
that_opening am 16 -23
to__@clothes al -19 -16
up__@call him -16 19 -25
~dge> mr -21 21
""",
    """
afternoon$ fs 15 -15
baile* q 18
count abcdghijknopu -19 22 -19 -40 -19 -16 -26 -22 -15 20 -19 -18 -22
does__@clinician ahmu 16 15 -24 -16
have__good ip -17 -19
like__a u -15
not:mi abcdijknpqsu -27 -27 -20 -21 -27 -20 -18 -27 -44 36 -17 -34
out__a imu 18 -16 -15
~ecto admnq -16 -19 -21 -19 -17
~imi dlosuv -22 16 -24 -17 -17 -17
~tuto gj 20 -18
""",
    """
all_texting l 17
can__@eat m 18
coming$ ghjklnpqrsuv -16 -17 -33 -34 -24 -20 -15 -21 26 -18 -15 -18
cruzo o 16
he_has m -20
~<fel bdefijklnqrstu -21 -17 -16 -29 -24 -23 -21 -22 -18 15 -23 21 -18 -32
~eses m -18
~igne agm -18 -16 -22
""",
    """
got__a du -26 -18
much__the d 19
needs dnpu -15 -21 -21 -23
nieto amnr -21 20 -16 -17
se__uno dgmnoq -16 -19 -23 16 -17 -16
think_about mu 19 -17
~ada> befjkmoqrtv -15 -25 -29 -45 -22 -33 -25 -30 -21 -28 -16
~bil bcdghjklnqrstuv -31 -15 21 -28 -19 -33 -22 -21 -36 -26 -27 -23 -16 -44 -28
~hre bdfghjnpu -21 -25 -16 -18 -19 20 -24 -26 -18
~rpor q -15
""",
    """
can__use dnoq 15 -27 -18 -16
la__para bdnou -18 -26 -19 23 -19
me_salio m -18
novio mn 21 -16
on$ abdegikmopqstuv -19 -40 -41 -32 -38 19 19 -23 -28 -34 -35 -32 -26 -41 -21
put_my m -17
told_me il -18 -15
would_i bijmnou -25 -22 -15 -34 -22 -25 20
¿__mandar a -15
""",
    """
am__front jm 23 -27
bring__but q 18
from_this gm -17 -26
it_up bcikqr -23 -18 -15 -19 -22 -24
left__right jm 15 -16
~kl> eflm 27 -20 -18 -28
~vin adghijlmnoptu -20 -30 -17 -33 -20 -31 -26 15 -30 -16 -27 -24 -16
""",
    """
@relative_@drive acfmpqru -16 -17 -18 19 15 -37 -15 -17
a__off m -15
off__@book alq -25 -20 -15
~<bru e -18
~<usu m -16
~nca> hkmo -15 -16 -18 -25
~rop cgiknpsuv -16 -21 -22 -21 -19 -23 -20 -31 -16
""",
    """
@body adefghijklopqrstuv -38 -21 -48 -35 -49 -48 -26 -21 -39 -45 -47 -29 -59 -68 54 -39 -41 -42
for_him j -16
i__do acdhjmpqrs 37 -26 -45 -25 -20 -21 -20 -48 -17 -24
music abdgijlnoqsuv -16 -20 -19 -16 -19 -15 -20 18 -19 -16 -19 -18 -17
please__them l 15
si_quiero bklm -16 17 -25 -19
sister acdgiklo -36 -19 -23 -18 -26 -22 -22 -31
that_right dmnr 19 -28 -27 -16
where__we jm 15 -17
~ms> bghjloqrs -15 -21 -20 -19 -19 -15 -16 -22 16
""",
    """
airpo* q -15
and__is dglmpr -30 -16 -18 -47 -16 -17
iba__@fetch mpq -18 -24 24
is__@wrong imv -18 -18 22
start_me m -19
~ida> dfhinov -23 -17 -15 -24 -17 -26 -23
~urch adinqu -18 -17 -15 -16 -18 -16
""",
    """
me__mandar aimo -19 -16 16 -15
me_again adfkmn -17 -18 -16 30 -38 -24
playl* km -20 15
~ngun cdfhimnouv -15 -17 -16 -18 -18 -26 -33 -26 -16 16
""",
    """
after_the abmns -20 -18 -19 -19 20
bailed_on q 16
cerraron adhm -17 -15 22 -23
did_you adgilmost -21 -16 -18 -16 -26 19 -20 -18 -17
is__a bfhkmnoprtuv -24 -32 -17 -28 -23 -16 -20 -39 -34 -24 20 -49
la__en a -17
olvido dn -15 -17
~<ser abcefijlmprtu -22 -32 -19 -17 -25 -19 -34 -16 -19 -21 -23 -17 17
~conm adjlmou -21 -18 -16 -17 -30 -21 -23
~coo abdefhklmnruv -24 -26 -21 -16 -16 -16 -16 -18 20 -20 -27 -22 -15
~give cfghjknpstv -21 -18 -25 -28 -26 -28 -21 -38 -21 -20 -35
~move cdefghikpqrstu -23 -27 -23 -19 -21 -18 -23 -22 -31 -17 -35 -30 -22 -31
""",
    """
lugar hlmnqsv -17 -18 -16 -20 -19 -17 -18
mandarme_los l -19
not_@drive mq -22 17
por abefghjlmnruv -28 -25 -59 -30 -20 -22 24 -19 -27 -56 -27 -23 -36
se__luz m 18
~day> bcdejklnpqtuv -15 -32 -18 -39 -44 -34 -39 -37 -41 -47 -20 -27 -36
""",
    """
@texts__my abiklmu -19 -17 -20 17 17 -21 -16
atiendan$ a 18
i_get fgjmnopqrstv -18 -24 16 -17 -20 -18 -29 -19 -16 -19 -22 -35
my_oil mo 23 -22
pico$ agmu -18 23 -25 -15
this__new gl -15 -16
you_folks jm -19 -16
~adra m -15
~rnin bdefgijklmpqtuv -33 -21 -23 22 -25 -23 -22 -24 -32 -20 -19 -30 -20 -32 -31
~tyu em 19 -19
""",
    """
@body__a mu -16 -16
add__the agkln 22 -19 -26 -23 -20
block alu -19 21 -16
calendario a -17
drivers$ mq 17 -19
how__with m -17
i__again almn -21 -34 -34 22
i__paperwork an -17 -18
mean djku -23 -19 16 -25
~<nic beinoqstv -17 -19 -16 -16 -15 -18 -15 16 -18
~scul il -18 -18
~yes adijlnq -22 -18 16 -15 -18 -19 -19
""",
    """
i_believe m -18
la__la abgkmru -25 -24 -16 -15 -23 -24 -33
would__make a 20
~<yea mpq -16 16 -20
~meon gjklmnrstu -28 -23 -16 -29 -21 -17 -24 -21 -23 -19
~mp> ao -22 -15
~ofr u -26
""",
    """
la_licencia m 16
moving v -19
what__need diju -31 -15 -18 -31
~<wro u -17
~ndo> befhijlopqtu -18 -37 -42 -19 -24 -18 -21 -31 -23 -21 -49 -28
""",
    """
need__@visit mnoq -20 -19 -26 -16
say acdefghijknoptuv -34 -24 -26 -20 -28 38 -27 -24 -33 -27 -45 -28 -15 -21 -25 -23
the__@clinician am -19 20
~ndar fghijnopqrt -15 -18 -21 -28 -35 -28 -26 -18 -36 -24 -19
~rty abdefhijlnoprs -22 -16 -21 18 -19 -18 -16 -24 -17 -21 -15 -18 -17 -18
""",
    """
@visit__a m -20
^cambie v -19
is__after mnu -17 -15 -15
play__music m 18
~<agu d -18
~amos gjkmnsuv -21 -19 -21 -22 -17 -22 -26 -24
~elea ilmqru -15 -15 -17 21 -19 -20
~rcli m -18
~rete acdmou -19 17 -20 -20 -15 -16
""",
    """
@insurer_is dnq 20 -25 -19
hace_el pq 23 -19
it_@price mu 17 -21
live ajlnou -16 -16 -17 -18 -17 -24
mejor_no bcilmo 29 -21 -17 -18 -32 -28
para__en r -16
you__all dgh -21 -19 -20
~incl ilmv -18 20 -28 -15
~odr dhjmqru -20 -19 -18 -16 -21 -19 -17
~unos m -16
""",
    """
@vehicle_home mnq -19 -17 18
i__@wrong iv -17 -22
~<mnb efm 22 -16 -24
~aqu bcdefhikoprstuv -15 -23 -34 -18 -18 -30 -16 -34 -41 -33 -43 -16 -23 -30 17
~ari efhjlmrtu -17 -25 -32 -41 -30 -23 -24 -27 -33
~ema cdfgijrstv -28 -34 -17 -15 -15 -40 -28 -27 -21 -19
~iaj am -17 -16
~omi acdefghijlrtuv -19 -16 -46 -24 -32 -37 -32 -39 -17 -42 16 -25 -43 -38
~pro acefghijklpstv 23 -40 -31 -27 -55 -40 -45 -54 -37 -45 -23 -21 -31 -25
""",
    """
@stop_it beijklmtu -16 -15 -17 -22 -21 33 -41 -16 -20
cual abcejklnopqrsuv -17 -22 -17 -18 17 -19 -21 -24 -24 -27 -16 -30 -35 -40 -21
forget__number lm 21 -20
hear au -15 -18
ir abcdefghiklmprstv 23 23 -41 -31 -21 -31 -61 -26 -51 -43 -39 -72 -31 -40 -28 -28 -47
sleep$ qs -19 -16
~ama> im -20 16
""",
    """
@relative_has abmnu -18 -16 -17 -15 -15
@ride_to mnoq 29 -19 -17 -28
^and c 15
got__from gjlmu -18 -17 -16 -17 19
me__send g 15
wise dm 16 -19
~ale> bdefhijlmnpqrstuv -17 23 -27 -35 -22 -18 -42 -39 16 -36 -30 -36 -16 -32 -25 -26 -18
~ega> bqrs -15 -18 -20 -17
~nel lmu -17 23 -17
""",
    """
diff o 19
dispo* dmo -15 -25 -17
have__wait nq -22 16
is__each m -16
me_text lmu -16 -16 15
to__@clinician abmqu 21 -17 -27 -15 -23
~<otr cdefhilmnopqrtu -34 -17 -22 -27 -42 -47 -20 -18 -16 16 -22 -29 -19 -28 -46
~dij bghiloqrst -19 -17 -22 -28 -29 -24 -23 -23 -24 -16
""",
    """
@spanish_better c 17
@symptom_lol gmnuv 18 -29 -16 -15 -16
about_what admnu -15 25 -20 -17 -22
cuando cdjlnqruv -18 -44 -38 -15 -24 -26 -34 -27 -16
like__opt ail -21 -20 18
your_@texts aimu -15 -18 -24 -19
~cak m 16
~renc cdglortu -17 -22 -23 -17 -26 -16 -15 16
""",
    """
approved dm -15 -15
dear m -19
~<ell mu -24 -18
~<fal aopsu -20 -20 -30 -16 -16
~rout djru -15 -15 17 -17
""",
    """
business au -20 -15
me__in bpq -18 -20 17
nada$ abhjknopsu -26 -35 -19 -16 -19 -23 -21 -16 -23 -26
que_puedo agn -20 19 -19
troca q 17
~<blu dhjln 19 -18 -17 -18 -22
~<lab hm 17 -21
~igui lm -16 -22
~tual hjmq -18 -17 -32 -17
""",
    """
going__out nu -16 15
in_before am 20 -15
que__llega hm 15 -23
said__@cancel b -15
to__@relative dgjk -19 -21 -17 -18
""",
    """
contesta m -20
cover_this d 16
right$ adghjmortu -15 17 -30 -24 18 -21 -20 -34 -21 -20
sigo blmopu -16 -16 -33 -18 -21 -19
sigo_con mqs -19 -17 21
~jkkl em 16 -16
~stre adhijnp -16 -18 -19 -16 17 -18 -18
""",
    """
@texts_take l 17
is__somewhere jm 21 -21
meeting amo -18 18 -17
we_got jm -17 19
ya__en jr -18 20
~dy> bcdegklmoqrstu -16 -46 -19 -33 -49 -44 -17 -32 -16 17 -19 -18 -49 -20
~lon> dmsu -21 17 -16 -19
""",
    """
a__salon m -19
addic* jnu -16 -20 17
of acdhijkoqrst -34 -16 -20 -18 -27 -19 -43 -22 -27 -20 -34 -17
una__una i -16
~aho ceijlnopstu -20 -30 -23 -24 -29 -30 -23 -21 -24 -27 -26
""",
    """
@open_a hn 17 -18
can_they km -16 -16
is__@parking adijnru -15 -20 -18 18 -16 -23 -25
you__permission kl 16 -17
~ews dijm -20 -17 -17 24
""",
    """
@eat_@food m 23
^tomo abgmn -17 -19 -15 -22 23
is__shot u 16
need__later o 18
tomatoes n -16
will_have mn -19 -22
~dura abdehijlmoruv -22 -18 -41 -18 -21 -21 -22 -18 -42 -19 -17 17 -17
~key g 15
""",
    """
@door_# jm 19 -19
are__still jmru 22 -25 -16 -15
closer mu -19 -16
payment dgjl 25 -22 -25 -16
this$ cefhjklmnorsuv -16 -17 -38 -23 -53 -32 -15 -25 -32 -25 -19 -34 39 -34
~guy begilmnrsv -20 -18 -29 -27 -15 -19 -23 -21 -23 -20
~uts> jmu 16 -16 -16
""",
    """
@cancel__@day m -18
am_the q -16
is__this adgmu -16 -22 -20 19 -21
much__do dmn -26 23 -17
siste* a -16
taking_new am 21 -21
they__you du -16 16
tres$ m 16
~add acdfhijlnoq -22 -18 -22 -16 -17 -19 21 -17 -22 -18 -18
~an> bcdefghinqrstu -56 -42 18 -75 -18 -53 25 -32 -24 -39 -22 -42 -34 -28
~edir i -19
""",
    """
come__@call bim -16 -16 16
de__@place aijlmpuv -16 23 -39 -18 -21 -20 17 -25
wena defhlmtu -19 -23 28 -16 -19 -28 -16 -19
~<don acdhknoptv -17 -25 -43 -37 -33 -37 -35 -25 -17 -24
~perm abdgijmrsuv -26 -20 -21 -18 -17 -19 -22 -20 -17 -30 -23
~ups> jm -16 17
""",
    """
many__in mu 24 -20
moved_to bo 18 -24
necesito__@visit im -21 -25
still__that m -16
take__@medicine m -18
~aje> dhjmqs -23 -17 -15 -21 -24 -21
~echa diknprsuv -19 -22 -21 -21 -20 -18 -20 -19 -20
~hair ilop -23 -15 -21 -19
~past bdgijlmnqrstu -18 -25 -22 -28 18 -17 -28 -17 -15 19 -26 -18 -23
""",
    """
a__test mu -22 18
be__# hmpr -20 -21 -15 21
botox$ m 21
car__do jq -17 18
do__@food mn -24 17
have_that m -16
not:know cdehjkloprtv -27 -34 -15 -21 -20 -17 -24 -19 -26 -19 -19 20
pick__up aimo -22 -20 -21 -18
the__just m -22
work__do m -18
~cow m 19
~rs> bcefklnoprt -28 -20 -30 -36 -25 -16 -45 -16 -21 -39 15
~tiff mv -19 18
""",
    """
algo_mas o 16
kk$ f -16
no_@thanks abdghmqrtv -16 -22 -16 -20 -26 45 -17 -29 -53 -16
tell_the imr -18 -18 16
took_the jnq -24 -17 -16
want__know a -17
will__@pay dmu 19 -23 -16
~<fac behijklnoqrv -22 -18 -16 -28 -20 -18 -23 -18 -23 -25 -18 -16
~eird m -26
~mma dgmn -15 22 -18 -16
""",
    """
@vehicle__bien mq -21 16
can__split d 17
driver__the jm 15 -16
openings h -21
quien_les imu -16 -16 16
text__directions jm 17 -17
~<mej adghjkmpqrtuv -26 -26 -24 -26 -23 -26 -19 -20 -22 -21 -17 -26 -30
~obod bdhmopqrsu -17 -16 -24 -27 -26 -23 16 -16 -20 -24
""",
    """
^threw m -17
i_pick hmn 17 -27 -17
like_to cdnqrsu -25 -36 -31 -28 -35 -23 -52
que__@visit mn -18 -15
that_time m -16
there_by mq -16 -21
trabajan mnoq -31 -21 -18 -19
una__mi d -15
visita npqrsv -18 -16 -16 -15 -15 -16
you__it agjmnqu -29 -25 -27 -33 -16 -19 21
~ngu bcdefghijlnoprsu -22 18 -31 -18 -22 -22 -23 -27 -16 -21 -37 -31 -21 -17 -17 -33
¿__por mnoq -19 -19 -19 -18
""",
    """
come bfgilmpstv -19 -20 -48 -51 -46 -27 -34 -38 -21 -23
is__@call agjmpuv -18 -27 -18 -37 -19 -32 21
it__good f -18
mandame__ubi jm 16 -16
suspe* m -20
~aber biou -16 -22 -20 17
""",
    """
a__getting m -19
is__if m -20
ready_when n -17
~<ove cfglnqrtv -16 -22 -23 -26 -28 -15 18 -16 -35
~ictu m 26
""",
    """
dale dfjlnqr -21 -20 -19 -18 -17 -15 -16
dia__otro n -17
need__with adu -23 -20 -20
~esue p 20
~omm bdhjkoq -19 -32 -19 -25 -15 -22 -21
~outh u -17
""",
    """
@clothes__need g -16
@relative__need m -17
@texts_@stop klm -25 27 -21
^@door dfgijlmu -26 -16 -19 -17 24 -20 -29 -25
am_stuck gm 19 -19
can__what gu -18 20
i__let ou -16 -16
no_bots m -17
real_@person iu 21 -21
work_the mo -19 -17
~lify m -18
~slow mpqrsuv -15 -18 -20 27 -16 -15 -16
""",
    """
de__@treat do -15 -17
efectos a -15
estoy_sin mr -23 -19
hora_mas ao -19 21
is_good adfgjlmnopqt -17 -16 24 -16 -24 -19 -20 -29 -24 16 -18 -16
que__llevaba pq -15 18
still_@open ahm -15 16 -19
venir p -17
""",
    """
cuantas__@eat h -16
let__get a 18
tren mqr -16 -17 15
you__this acdglv -25 15 -17 -30 -26 -28
~ome> cefgijklmv -32 -34 -40 -26 -56 -27 -28 -42 -26 -26
""",
    """
^gna mr -16 16
afternoon amos -24 -15 15 -25
fa$ aeijou -24 -21 -20 -15 16 -15
things adms -24 -16 -39 16
~<se befhimnoprt -31 -45 -17 -29 -16 -22 -60 -17 -38 -34 -23
~<tee d -21
~regr dglmnu -18 -19 -17 -33 -19 -16
""",
    """
apartment m 15
like_me a -18
me_llamo bilmv -16 -21 -15 -23 22
of__or hmo -16 -16 -17
so__right ms -18 16
~ams hirs -16 -16 -19 17
~late acdefgijklnoprtu -32 -28 -30 -18 -16 -19 -42 -25 -24 -30 -28 18 -26 -18 -17 -33
~uera a -16
""",
    """
cancellations a -16
hablar biklmnopquv -22 19 -19 -20 -16 -21 -23 -16 -21 -34 -18
may_my n 15
que__que cdefghimoqrstv -20 -18 -18 22 18 -16 -40 -23 -18 -40 -19 -28 -24 -24
~idge mr -21 20
""",
    """
^sigan km -23 21
cobran abcdghijkmnopqrstu -32 -33 -19 46 -24 -17 -20 -29 -21 -48 -28 -24 -20 -33 -20 -21 -16 -40
my__is abefghjklopstuv -18 -20 -21 -16 -51 -37 -31 -38 -19 -15 23 15 -34 -31 -35
not:@place hijmqsuv -17 -20 24 -41 -18 -19 -25 21
pare lm 15 -26
said__will pu 25 -16
what__at du -18 18
you__there adhju -19 -21 20 -32 15
~apel bjqrsuv -16 -20 -17 -18 -16 -17 -15
~casi mr -23 16
~coin u -16
~onde abdefhjklnopqv -19 -39 -41 -28 -35 -29 23 -27 -42 -35 -34 -24 -38 -40
~ongs u -19
""",
    """
as_the mu -18 -17
going__a mq -26 -20
got__@traffic mpq -15 -16 17
podcast m 16
~jkk em 16 -16
""",
    """
me__i mnou -44 -21 -17 -22
~<ad acefghjklmpqrstuv -26 -31 -19 -23 -28 -34 20 -24 -23 -20 -25 -24 -31 -16 -24 20 -26
~orn> jm -22 27
""",
    """
by__name v 16
forget abdgijouv -24 16 -23 -21 -18 -33 -19 -23 -16
i__@insurance d -16
in_this aiov 15 -16 -17 -18
keep_texting l -22
not__number gl -21 23
tienen__el dhmqv -20 -16 -25 -16 15
~fell bjq -16 -15 19
¿__mas o 21
""",
    """
@insurance__is dn 16 -21
@late__you ahjm -22 25 -18 -27
all_what h -20
along q -16
discounts m -19
envien lm 21 -15
he__be r -18
not__at m -15
~<whi bdfijklnopqstv -16 -33 -16 -24 20 -18 -26 -32 -25 -24 -27 -17 -23 -22
~brie hm 21 -25
~onoc q -20
~zco il -16 -15
""",
    """
@day__to a -15
^@body bijls -19 -16 -16 -17 23
^hay befghjklmopstv -17 -51 -59 -44 -21 22 -34 -49 -58 -26 -46 -32 -40 -50
that__up mt -19 16
""",
    """
estaf* uv 17 -18
in__the m -24
otra__por b -21
the_@person almpv -16 -17 -24 -17 18
who__not m -15
will__@late pqr -23 -17 15
~alan dgou 16 -16 -15 -17
~lit> d 17
~tio adefhkopuv -17 -19 -23 -28 -41 -38 -18 -19 -22 -22
""",
    """
held m -16
press bcdegilmntu -15 -17 -23 -16 20 -15 -17 -34 -26 18 -22
~<pro acefghijklpstv 16 -37 -28 -23 -48 -33 -42 -48 -34 -42 -18 -18 -26 -18
~age cefghijmnpqrstv 16 -33 -46 -26 -40 18 -53 -18 -46 -27 -39 -35 -38 -42 -38
~nib m -20
~then abcdhjknsuv 15 -22 -18 -15 -18 -18 -21 -30 -20 -31 -15
""",
    """
is_slow qr -17 18
there_at ar -18 16
~<rai abdhmnrsu -25 -20 -19 -19 31 -20 -17 -28 -26
~nyb djmru -22 -16 -23 -21 -20
~xto l 19
""",
    """
am__@relative bmnq -16 16 -16 -19
entiendo_@english g -21
is__so as -16 -15
~<dal cdfilnqrsu -15 -23 -21 -16 -18 -18 -17 -19 -16 -16
~ibo> giklu 19 -22 -15 -25 -28
~nge> aou 19 -20 -20
""",
    """
eggs lmn -28 35 -27
que_esta jmu 19 -19 -16
to__texting lm 18 -19
~vel abjlv -20 -16 -17 -16 -17
""",
    """
casa acdhjklou -23 -20 -20 -18 -29 -24 -21 -31 -27
guys$ m -16
we defghiklnopqrstu -17 -44 -58 -62 -60 -32 -50 -44 -17 30 -22 -19 21 -53 -29 -71
y__la amp -21 -26 -16
""",
    """
almos* fjlmr -22 -17 -18 -26 27
happens amu -16 -33 22
not:@drive abcgijlmnqruv -15 -17 -18 -21 -15 -22 -22 -47 -23 29 -17 -24 -31
the acdefgjlmnpqtuv -36 -57 -28 -71 -69 -24 21 -25 29 -52 -16 -24 -47 -29 -42
we_will adnpqu -20 -22 -18 -17 -20 -19
wepa$ eflm -24 22 -16 -20
~ang deghijlt -47 -29 -33 -30 -23 -36 -21 -25
~sten abluv -20 -16 19 -17 -16
~ucc dhju -20 -16 -16 17
""",
    """
afternoons o -16
pasar acdghiu -20 -18 -16 -17 17 -18 -22
que__para adjmopqsu 17 -29 -16 -21 -19 -15 -21 -15 -20
would_# o 18
~rrid hr 16 -16
""",
    """
#__p em 17 -17
@insurance acdefgijklmnopqrstuv 16 -40 25 -32 -36 -55 -48 -50 -42 -43 -17 -26 -33 -43 -31 -38 -49 -36 19 -52
can_it agms -19 -17 -19 -16
coger a 19
esta__@relative m -16
not:texting v -23
""",
    """
i__earlier o 18
i__id mn -17 17
my__message gm -19 22
~evo> bcdegijlnopqru -19 -21 -31 -18 -21 -27 -29 -28 21 -27 -15 -31 -15 -31
""",
    """
free cdfhilmnqrstuv -18 16 -17 -18 -19 -21 -35 -24 -16 -28 -24 -21 -38 -21
passe* mpr -18 -16 -16
~<ass begilmu -20 -17 18 -19 -25 -19 -18
~<giv cfhjknpqstv -21 -18 -30 -26 -28 -21 -38 -15 -21 -20 -35
~ate> cdefghjlnrv -16 -34 -15 -18 -34 -30 -16 -28 -40 -17 -17
~lgo cfjkmpqstuv -18 -17 -32 -19 -37 -31 -17 -25 -18 -25 -27
~onl aefghijkmnpstuv 21 -17 -22 -34 -35 -18 -23 -25 -47 -31 -31 -28 -20 -32 -23
~rro acdefilntuv -28 -29 -49 -19 -26 -23 -40 -24 -27 -38 -30
""",
    """
@open__you jm 20 -24
a__@open amr -19 17 -18
one_can q 17
see_patients a -16
zxcvb em 16 -16
~ats> m 18
~efon abcnoq -20 -22 -15 -24 -16 -24
~fiqu u 16
~oub am -16 -21
~own> acfgiklmntuv -15 -23 -20 -41 -22 -29 -20 -17 -21 -22 -15 -26
""",
    """
@open_today dfs -17 -15 -23
@visit_para ab 19 -16
tv hjmr -22 -25 22 -20
~eng ceghklmrt -29 -35 -16 -43 -17 -25 -19 -40 -35
~mora m -20
""",
    """
algo$ abhijlmnpqrv -30 -17 -19 -34 -20 -23 -20 27 -20 -24 -29 -20
no_m bl -19 17
number__the j -19
~ett hjnrs -32 -31 -42 -20 -30
~ocl lm -17 -20
~ous acghnoqs -15 -15 -22 -18 -20 -22 -21 -17
~rks bdhilnov -18 -22 -24 -17 -22 -26 18 -18
~rtad dq -16 -18
""",
    """
mind__in b 15
new_time o 17
si__me almn -17 -18 -18 -16
the_perdi m 20
~coup cgjklu -15 -18 -17 -16 -17 -18
~nat dglnq -24 -19 -21 -25 -24
~oute r 17
""",
    """
@call_my abcimpr -25 -26 -21 26 -18 -29 -19
@drink_ok dimnoqtu -25 -16 -38 33 -15 -19 -16 -27
is__last m -19
split d 17
to__her mq -17 -16
tom__will p 17
you_pick m 17
~<ti bcefgiknprtuv -17 -23 -46 -26 -38 -26 -36 -24 -21 -23 -53 -21 -17
~ble cdefghjlmprtu -21 -28 -49 -48 -30 -57 -38 -35 -24 -29 -27 16 -39
~iom aclmo -16 27 -17 -19 -18
~orni bdefgijklmpqtuv -34 -20 -23 22 -22 -22 -20 -22 -30 -21 -18 -30 -19 -30 -29
~tati mr -20 18
""",
    """
and_then m -19
me_sirve q -18
name__not m -16
the__@cancel m -25
with_it u -16
~ama abceghlnpqrtuv -23 -17 -27 -22 -30 -27 -23 -34 -30 -32 -26 22 -17 -35
~anag ilmu 18 -16 -27 -18
""",
    """
^uh acdefhijlmnqt -18 -17 -25 26 -28 -19 -17 -23 -24 -34 -15 -16 -19
can__anyone q 16
driver__@relative mpq -23 26 -25
had cdfghijlnoptu -21 -36 -28 -21 -35 -31 -34 -18 18 -46 -27 -36 -45
is__any m -16
mi_@clinician ajmnpqu 29 -16 -33 -16 -18 -16 -22
no_quiere b 19
poder__mi bq -15 15
que_fui i -19
ustedes__@ride jlmqu -24 -16 -17 25 -23
~<afe nu 16 -16
~cruz o 18
~edo> cdefijklmrsuv -50 -24 -24 -37 -21 -32 -42 -36 -21 -23 -21 -38 -30
""",
    """
@animal$ abcdghijlmopqu -17 -21 -20 -27 -18 -24 -27 -26 -16 27 -20 -21 -25 -36
no__vuelvan l 16
si__@fetch pq 17 -17
~<shi a -15
~hway s -15
~mism bcdiklmsv -25 -17 -27 -21 -17 -19 -16 -15 -25
""",
    """
@hello_@relative f 17
@holiday$ bcdefghijklnpqrstuv -29 -27 -41 -23 -26 -27 22 -28 -36 -22 -29 -33 -28 -29 -27 -29 -35 -34 -25
ahori* agt -21 -15 -21
at__on m -22
den_de l -21
estafa$ u 17
human abcdhijlmopqruv -17 -17 -22 -20 -17 37 -24 -18 -28 -16 -18 -15 -17 -22 -20
joke m 18
los_@day bcdhlnoqu -18 -16 -16 24 -15 -19 -15 -21 -16
the__@parking m 16
~<vom s 17
~chil adm -16 -18 17
""",
    """
she_gets m -17
~fam adgilnu -16 -21 -16 -15 -16 -15 -22
""",
    """
de__@texts klru -40 18 -16 -23
gano_el m 17
la_attend am -17 23
se abefghijklnpq -34 -32 -70 -46 25 -43 -45 -49 -53 -58 -27 -40 17
something__my mo -16 -16
~uzo o 16
""",
    """
^yep pq 16 -17
computer abilmpq -17 -18 -20 -17 18 -15 -18
recog* ioq -17 -16 18
summe* h 17
~ali> ms -20 17
~alu ijlnoqrs -21 -15 -16 -20 -18 -19 -20 -17
""",
    """
do__unsubscribe lm -19 20
no__for aimv -15 -17 -23 -18
serie* m -16
with_my agilmqrv -22 -28 -28 -23 26 -25 -17 -19
y_un mp 17 -15
~ppi adfgnq -22 -17 18 -16 -20 -16
""",
    """
@english__good cm 21 -18
@vehicle_a abcdghijklmnopqrstu -27 -24 -17 -19 -18 22 -20 -28 -18 -21 -33 -29 -26 -33 -20 -26 -24 -15 33
^much dt -17 16
days__the hmu 21 -21 -19
family_emergency m -19
hora__a r -16
saquenme al -16 17
""",
    """
dan_de kl -17 17
did__@move jm 16 -17
i__@food abdghiklmoqrsu -28 -18 -17 -23 -20 -18 -18 -22 21 -18 -21 -19 -20 -18
right_now dijnoqruv -30 -16 -37 -32 -32 -37 -21 -23 -15
~ied> ijlnopqru -20 -20 -17 -19 -16 -21 19 -17 -21
~ing> cegijklqruv -64 -49 -21 -21 -25 -25 -15 -16 15 -27 -29
~miss acghijnpsu -33 -21 -22 -22 -19 -27 -29 -24 -18 -36
~ntar ajklnqs -17 -19 -17 -21 -27 -19 -16
¿_se aijmnsu -21 -18 -16 -29 -27 -20 21
""",
    """
acepto__@texts kl 20 -15
date adijlmopquv 19 -17 -21 -16 -15 -53 21 -16 -23 -18 -20
go$ abdghimnopst -25 24 -26 -27 -15 -18 -18 -17 -22 -17 -18 -21
my__the cdghilnopuv -21 -33 -24 -16 -37 -23 -18 17 -22 -32 -23
through lnst -30 -17 -19 -15
trabajo_hay m -19
~nev cdijnopqrtv -16 -16 -22 -23 -23 -32 -21 -19 -24 -29 18
""",
    """
do__put adijqu -20 -30 -15 -26 -19 18
half u -16
not:pararan m 16
or_can djmnq -19 -16 -22 -19 17
~<do bcefiklnoptv -17 -35 -49 -32 -32 -53 -26 -24 -31 -41 -48 -51
~ablo m -23
~iest dijm -16 -18 -22 -15
~pai ghijknqs -27 -19 -19 -24 -16 -32 -16 -21
~reci befgijnqsuv -24 -15 -19 -31 -39 -16 -33 -28 -24 -23 -31
""",
    """
am__# mrs -22 18 -17
fun adgmu -15 -18 -20 29 -21
ir$ abcdfghiklmnoqrsv 32 25 -21 -37 -15 -33 -20 -37 -28 -27 -36 -34 -43 -22 -18 -21 -20
me__dos m -16
not:den l -21
~elec m 25
~nfi ailnqr -21 -17 -22 -20 -22 -16
~use abcdhnqrtu -19 -20 -23 -19 -28 -35 -37 -18 -20 -22
""",
    """
^@cancel bcdefghijnopqrstuv 47 -46 -49 -52 -47 -43 -46 -47 -41 -38 -17 -41 -45 -53 -32 -37 -45 -37
este__es gmuv -17 -15 -27 17
is__business mv -17 17
is__success dmu -17 -17 18
lol_i m -19
not:come abijlnp -26 16 -22 -15 -20 -15 -20
one__i gj 15 -20
where* jm 18 -17
ya__quiero iklmo -24 -21 18 -33 -19
~lta cefghklmnstuv -23 -28 -29 -31 -23 25 -45 -28 -29 -17 -25 -32 -28
~terc m -15
~urmi u -17
~xted im -16 -16
""",
    """
@relative__will bmpu -16 -28 21 -27
@relative_in adjkmnopruv 17 -17 -19 -17 -42 -30 -17 16 -19 -34 -18
@ride__the m 15
a__puedo ahimno -15 24 -16 -26 -20 -20
is__not uv -16 19
prendan__@texts km 17 -18
room_with a -17
se_usar g 16
you_# hjmu 17 -17 -27 -20
~<esc bdhjmnopst -36 -30 -25 -20 -23 -28 -18 -18 -21 -18
~arro abdgiklnuv -25 -22 -36 -23 -23 -19 -19 -23 -21 -29
~efe adefghkmnpqrtv 18 -29 -16 -16 -30 -25 -25 -43 -31 -20 -28 -21 -25 -25
~hrew mq 17 -16
~ind> acefghilv -22 -33 -25 -24 -18 -19 -45 -24 -50
¿__tengo dn 16 -25
""",
    """
bless lmt -15 -16 19
es_esa mu -20 19
it__running m 16
libre$ r -16
quitame_del aklmn -20 -16 15 -20 -16
suena_el lu 16 -16
~<yes m -16
""",
    """
^driver m -24
can__slide mo -15 18
does_the bghijnov -16 -30 18 -16 -23 -32 -16 -19
i__since ms -22 20
opening$ m -20
still__@person ah 20 -21
~<fir hkpqrtv -34 -23 -24 -24 -22 -17 -17
~<of ahilmnv -26 -16 -23 -20 -18 -25 -18
~all acefghjloprstv -17 -32 -29 -22 -32 -39 21 -46 -15 -47 -19 -33 -22 -23
~escu bdqu -18 18 -15 -16
""",
    """
^a bcdfgknorstuv -45 -20 24 -17 -34 -27 -36 -21 -18 -27 -17 -15 -17
in_to m -22
know_who mp -18 -18
or_nah m -20
por__me gjlm -26 -25 -29 -24
puede_@pay cdno -16 18 -17 -16
shift bjru -18 -17 -17 -20
then$ ailoqru 22 -20 -22 -20 -16 -18 -19
~main jm 16 -25
~nis no -17 -18
~posi ijnqu -20 -18 -16 -15 -17
~rks> bdhilnov -18 -22 -24 -17 -22 -26 18 -18
~try u -17
~uct abdu -19 -16 -15 -16
""",
    """
^greetings m -15
can__but jm -16 -18
changed__mind mov -31 -23 -15
donde__la adu -15 -15 -21
les_llevo mn 16 -16
no__esperen bmor 23 -24 -15 -19
the__this dgj -16 -24 -17
~<voi m -19
~draw bk 15 -17
~onta bdghjklmopquv -25 -19 -32 -17 -23 -16 19 -22 -21 -17 -23 -18 -22
~rite aju -18 -18 -20
~tonc o -18
~uedo bcdefijklmrsuv -40 -45 -22 -23 -36 -19 -30 -40 -31 -20 -21 -20 -36 -27
""",
    """
about__@texts b -18
do__@clothes adhn 18 -25 -19 -23
en_@spanish abcdgjklmnopqrsuv -25 -19 42 -24 -30 -28 -18 -23 -34 -23 -29 -17 -19 -15 -16 -29 -17
since_@day ms -18 16
thing* adms -24 -16 -39 16
took__@wrong mr -18 19
transfer_me im 19 -16
venden_@medicine m 20
~eing mr -32 -15
~enr u -15
~vic dmu -21 -22 -19
""",
    """
@thanks__but t -19
de__turno bl 16 -18
in__you m -18
room_is ms -19 15
the__@day ajp -21 -18 -16
~<goo adefghikqrsuv -22 -46 -36 16 -23 -22 -16 -29 -21 -23 -45 -18 -19
~hed dhiklmnpqtu -18 -22 -17 -16 -15 -17 -29 -20 -20 -21 -17
~rop> admprsu -28 -16 -34 -29 -25 -16 -21
""",
    """
a_buscar p 15
if__does gm -20 -21
ire_el bo 17 -16
please__and b 18
sera bdghjlmnu -18 -28 -19 -19 -20 -16 -32 -15 23
street$ u -16
there__is j -18
~amen bhlnv -22 -15 -16 -20 -16
~firs hkpqr -24 -19 -21 -18 -20
~ords dgn -22 17 -20
~ored mu 24 -17
~spl d 16
¿_aceptan d 18
""",
    """
almost_there fjlmr -22 -17 -18 -26 27
think$ abefgklntu -21 -16 -19 -16 -19 -19 -23 -15 18 -16
~ache inpq -23 -21 -20 -18
~indo mo 17 -18
~omi> blnpr -18 -15 21 -17 -20
""",
    """
@price_per dm -18 16
^resubscribe klm 25 -20 -21
new$ ah 19 -18
vez_de m -20
~cale ijmqsuv -24 -20 -20 -21 -16 -17 -16
~choo hpq -16 -20 -17
~rle bn -17 -19
""",
    """
nlknl* em 16 -16
~sle abcdeghjklnptv -28 -32 -19 -32 -18 -25 -31 -22 -20 -23 -21 -26 -16 -26
""",
    """
en__se o -16
lunch adhmqrv -18 -23 26 -18 -18 -16 -15
scrap m -15
take cefgijkorstu -47 -28 -27 -21 -22 -20 -23 -18 -19 -15 -30 -37
tengo_que afhiklmnpqsuv -43 -18 -17 -45 -20 -22 -33 16 -54 -31 -31 -20 -22
to_your lm -15 -19
~chof abmop -21 -16 -22 -20 16
~eabo jm 18 -17
~mie aikoquv -30 -23 -20 -24 -16 -24 -20
~noz il -16 -15
~ola abcdeghjknoqrtv -34 -25 -16 -23 -17 -27 -25 -34 -16 -27 -29 22 -26 -19 -23
~whol aijmu -18 -18 -19 -36 -18
""",
    """
@cancel__@visit adikmnoqrsuv -50 -36 -25 -29 27 -20 -53 -21 -27 -22 -19 -27
a_message mu -15 16
about_the nv -16 -16
do__@open adgu -26 -28 -16 -16
work__next o -18
~ino abghijpqu -27 -29 -21 -16 -22 -18 -20 -29 -34
~lie bcdglqstu -29 -25 -30 -23 -27 -20 -16 -22 -36
~omin dfghilmnrstuv -36 -23 -29 -28 -29 -32 -21 -24 19 -35 -19 -34 -29
""",
    """
@holiday_week h 15
de_@date hmo 19 -17 -16
do__speak u -24
is__@symptom gmn -22 -22 19
pon inoqs -21 -19 -15 20 -21
~ato bcdghjnpuv -20 -16 -21 -18 -21 -26 -22 -21 -32 -23
~isi bdjkmpqsuv -27 -26 -19 -18 -31 -26 -28 18 -36 -24
""",
    """
^necesito bdelnqrsuv -43 -24 -17 -43 -42 -48 -17 -19 -34 -18
not__go bm 20 -21
sigan_mandando l -18
there__near ijm -16 -17 20
what__put dgjqu -29 17 -20 -21 -20
~<doc jm -16 -24
~eso> agm -18 -18 -22
~gn> bcdginoprsv -22 -17 -25 -20 -19 -17 -19 -20 -17 -17 -22
~uier adefgjnpqstuv 16 -36 -19 -25 -26 -28 -39 -44 -24 -23 -24 -25 -69
~ust cdefghjklpst -48 -30 -38 -20 -25 -25 -24 -20 -26 -25 -36 -18
""",
    """
cooki* am -17 18
it_be abdmnu -22 -23 19 -39 -24 -37
not__receive lm 17 -20
owe_anything admn -17 21 -20 -17
puede__alguien q -21
~mil acghijlmquv -26 -19 -20 -19 -24 -20 -21 -18 17 -33 -20
""",
    """
@call__my abdglu -18 15 -18 -16 -21 -19
a__number duv -15 -23 16
necesito_turno am 18 -16
not__who mpqu -23 -17 16 -17
tomar hnoq -18 18 -20 -21
~<dec dfhjklnpqrstuv -26 -21 -20 -22 -24 -33 -29 -23 -26 -29 -29 -24 -24 -26
~<iny u 16
~ded> cghijklnp -21 -16 -18 -29 -29 -25 -31 -28 -22
~may defhijlu -16 -20 -17 -17 -22 -16 -19 -21
~sist aceghijnorstv -19 -23 -21 23 -17 -29 -20 -20 -23 -18 -19 -16 -21
~tem cdefnpqtuv -24 -36 -17 -21 -16 -26 -27 -19 -31 -23
""",
    """
@symptom__me s 16
anniversary m 16
can_text aiklm -18 -17 21 -24 -15
my__allowed n 19
not:escriban kl -17 19
pero__@day bo -16 18
que__un aghjnu -20 -17 -18 -18 -20 -29
""",
    """
@drug__night m -17
@fetch__@animal m -15
pareja pq 19 -17
~alf u -17
~migh mnor -28 -20 -16 16
~red acdefijklnopqrtv -15 -29 17 -26 -21 -20 -44 -21 -31 -17 -25 25 -18 -39 -31 -38
~tanc am -16 -16
""",
    """
alguien__que i 19
lol__i m -16
not:moving bm -20 -26
which__off j 18
~adi abcdefghilnopt -23 -34 -27 -35 -16 -19 -24 -28 17 -36 -36 -30 -25 -20
""",
    """
^cuentame m 19
a_@animal mnu 19 -19 -16
appointment bcdefghijklnpqrstu 47 -45 -37 -35 -27 -50 -23 -59 -25 -54 -32 -34 -49 -25 -21 -29 -38 -66
be__room a -22
how__the dghjns 17 -26 -22 -23 -23 16
paperwork$ m -19
what_city jm 17 -19
~dam cefhilmnoqstuv -29 -18 -20 -18 -20 -19 -32 -29 -37 -26 -23 -20 -31 -31
~grat mt -24 15
~sado djnu -20 -16 -20 -19
¿__@hours j -19
""",
    """
hago$ bm -18 -27
i_saw j -18
lined abhjpv -21 -18 -19 -18 23 -20
~fum nu 15 -16
""",
    """
@late__the m -23
am__now m -15
hablen m -19
i__your gijlu -17 -28 -23 -25 -15
offer au -16 -15
quiero_es aim -19 15 -19
salio$ g -17
what__are djm -26 17 -36
what__letters gm 16 -18
~abe> l -16
~fml m 15
""",
    """
have__any m 17
traigo m -22
~<env ilmv -15 20 -19 -16
~<reg dgjlmnors -24 -30 -20 -19 -20 -21 -16 -17 -16
~eliv m 16
~odo> aefgijlmoru -19 -17 -22 -21 -23 -20 -28 -15 -18 -28 -23
~rle> n -16
""",
    """
@howmuch_aparte d 16
@visit_ya a 15
ando__el ms 21 -19
birds m 17
i__ok n -17
ringi* s 17
~hon acdops -23 -17 -27 -16 -19 -15
~nded bj -18 -17
~nica mu -23 -16
~opci dghjmnu -15 29 -17 -15 -28 -15 -28
~oria agju -17 18 -20 -18
""",
    """
were ahjr -17 -20 -17 21
what__this adfijm -19 -16 -31 -17 -52 22
~allo acdfhiorsv -19 -17 -29 -19 -19 -25 -27 -26 -16 -17
~lks gijm -17 -19 -21 -22
""",
    """
@late__voy r 16
but__will t -18
get__@clothes am -16 16
le_pongo gn 18 -19
like__that ao 18 -15
saturday afijmnopsu 21 -19 -17 -22 -22 -27 -27 -18 -20 -23
~ah> nopq -21 -16 16 -23
~ock> cdegiknpqrsuv -28 -40 -29 -30 -31 -26 -22 -27 -33 -29 -20 -15 -23
""",
    """
a__where m -16
where__are jmu 27 -31 -21
~anti bilmsu -19 -16 -15 -30 -19 -19
~full a -16
~sinc bdjlnpqrstu -27 -20 -19 -17 -16 -21 -20 -29 31 -17 -31
~sito eghjprstuv -18 -19 -18 -21 -26 -24 -22 -18 -16 -22
""",
    """
balan* gu -15 -16
i__haircut am -16 16
my__@place jm -18 22
that__my cdgmouv -15 -20 -15 20 -23 -16 -19
what__would a -22
~<fj efm 22 -16 -22
~<vac gj -21 -16
~bol ijmu -16 -20 17 -21
~din afghknop -46 -32 -38 -25 -17 -27 -23 -18
~favo defmnqrstuv -38 -28 -23 -24 -32 -32 -20 -32 -31 -15 -34
""",
    """
necesito_un i -16
~<lat acdegijklnoprtuv -28 -25 -24 -18 -17 -33 -24 -20 -26 -26 20 -22 -17 -15 -27 -24
~ferr a 18
~ual abeflmpqtv -18 -19 -39 -36 -37 -21 -16 -37 -35 -35
""",
    """
#__@food m -17
no__do gjov -22 -17 -16 -16
reminder a -16
~<iss empq -16 -16 -17 20
~dejo adhijmnpqu -23 -26 -19 -19 -16 -20 20 -25 -24 -18
~dra> bmo -19 -22 20
~esus kl -17 18
""",
    """
a__so am -16 -16
barista$ u -18
my__number gijm -23 -25 -18 16
que_compania u 16
think_you elmtv -18 -19 -27 20 16
~alma hm -16 15
~cam bcdefhinstv -25 17 -51 -24 -25 -38 -36 -20 -21 -30 -43
~een> acefginopqv 19 -30 -17 -21 -33 -22 -38 -29 -34 -26 -18
~lata dmn 15 -17 -17
~long acdefghklm -19 -25 -20 -24 -29 -42 -20 -20 -27 -19
~oid adgjmnoquv -21 -30 -24 -25 -41 18 -20 -18 24 -18
""",
    """
detai* m 16
the_point mu -18 18
~osa> abdijnqv -17 -15 -18 -17 -17 -19 -21 22
""",
    """
gary lmv -24 -24 34
puedo__la q -18
to_drop hj 16 -16
wake am -16 15
~act abcefghklpqrstv -23 -45 -18 -39 -35 -29 -40 26 17 -30 -45 -28 -33 -32 -40
~ads> ahj -18 -20 -21
~lay> bino -18 -16 -18 17
~nso> l -19
""",
    """
@move__idioma c 16
could_i anq -18 -17 18
does__of m -21
estoy__un m -22
hospital$ ahmo -23 -17 -21 -18
not__@thanks t -20
not_care m -20
ustedes_@relative m -19
we__there ahmr -22 -17 -30 16
you_work gmu 22 -41 -29
~this dehjknopqrt -16 -16 -28 -25 -30 -35 -28 -50 -31 -21 -25
~xico mu 21 -17
""",
    """
alguien abdgjklmrsu -18 -21 -25 -16 -21 -20 -22 -22 -20 -17 -42
desde__@treat s 17
where_at jm 16 -20
~<kic abu -15 -16 17
~sit cefghklnptuv -16 -27 -36 -30 -31 -22 -24 -22 -16 -34 -22 -41
~uiv m -20
~unic almn -16 17 -28 -15
""",
    """
@ride_resuelto p 17
llego__el r -15
me__al m -18
puedo__las aq 20 -22
what__have mnu -34 20 -27
~<lle abcdefgilmtv -26 -27 -17 -18 -34 -37 -35 -54 -19 -16 -32 -16
""",
    """
@relative__but m -18
at_the dghklnoqv -44 -17 -20 -28 -27 -38 -22 -34 -37
i_ask dmnu -15 -30 -16 -16
if__is bdmopr -15 -20 -31 16 -16 -21
instead__# m -21
me_another ao 16 -15
pleas* defmnpqst -31 -35 -32 -19 -25 -33 -44 -30 -18
storm mo -20 16
you__@medicine dmnu -17 22 -24 -24
~<cpa m -16
""",
    """
@person_i m -19
@ride__mi mp -15 15
afterwards a -16
fine dhjklnpruv -24 -21 -16 15 -21 19 -21 -22 -19 -24
i_keep mnou -26 15 -17 -17
library hm -17 18
~<lej jm 21 -21
~knit a -17
""",
    """
@late_do ahm -19 22 -18
@relative__un mpq 28 -27 -21
@thanks$ acdefghijklnopqrstuv -44 -46 -56 -65 -68 -51 -19 -49 -51 -47 -44 -45 -43 -21 -48 -17 -43 53 -50 -54
does_my u -17
get__off agklmnuv -34 -20 -16 21 -30 -18 -22 -16
gps abdgijmopqrsu -33 -23 -19 -15 -21 31 -37 -24 -27 -21 18 -15 -19
paga admn -18 26 -23 -17
para_el bhnprv -20 -18 -17 -17 -21 -16
rate gjm -18 -20 -20
what__@day m -18
""",
    """
@call_off almv -15 19 -29 -17
@staff abcdefgijlmnopqrsuv -53 -53 -54 -64 -67 -68 -46 82 -64 -28 -18 -48 -58 -45 -44 -55 -50 -63 -55
^let cdegjklnpqrstuv -25 -27 -19 -29 -24 17 -34 -23 -26 -28 -22 -23 -17 -30 -32
i_had adhjnoprsuv -28 -16 -17 -18 15 -22 -17 -21 -16 -21 -19
not:maneje q 17
on__what m -20
stop abcdefghiklmopqrstuv -55 -67 -49 -73 -82 -73 -75 -56 -63 33 61 -18 -63 -52 -66 -23 -15 -64 -77 -29
time_do admq -33 -15 -15 -16
to_answer m -29
~dig cdghknpqs -18 -28 -18 -18 -20 -30 -19 -23 -27
~dim aefho -16 -20 18 -20 -21
~igo> acdefghkou -18 -27 -21 -26 -25 -35 -33 -28 -42 -23
~isen lm -18 -24
""",
    """
^tu acmnpv -17 -17 26 -20 -16 -15
have_the acmntu -28 -16 -37 -16 -22 -23
i_got acghiqt -18 -29 -23 -30 -26 -28 -27
with_work mo -16 17
~<cai m -19
~<ty abcfgklmnopqu -22 -25 -19 -18 19 -16 -21 -33 -19 -15 -17 -21 -34
~dar> bdhijknqtuv -16 -31 -16 -20 -27 18 -16 -22 -17 -22 -25
~ncan m 16
""",
    """
@insurer__@insurer p -17
@person_can u -18
not:have bcgijnopqs -25 -19 -19 -33 -22 -21 -15 -37 17 -18
you__right t -15
~cei aiv -15 -25 -17
~mpi dnu -15 -16 -24
~nks> hl -16 -15
""",
    """
@price__it dm 15 -15
effec* adehjlmq -19 -24 -17 -17 -16 -16 16 -16
~ak> abdefgjklnpqrv -25 -21 -32 -24 -15 -19 -26 -18 -28 -28 -18 -26 -17 -19
~keys m 20
~op> acdefgiklmnstu -37 -27 -32 -31 -22 -32 -30 24 -18 -25 -19 -30 -25 -38
~ore> cdefghijpt -31 -20 -24 -35 -26 -16 -17 -42 -35 -35
~peli aquv -15 -18 17 -16
""",
    """
another_day qv -20 -17
dar_una i -19
de_parte mu -18 19
like__bring m -19
los__los au -15 -15
spot$ mqu -17 -17 -15
tomo__dejo n 15
""",
    """
@howmuch__que bdjmnoq -20 24 -16 -16 -17 -16 -20
and_a u -16
empez* amn 20 -17 -15
hora__@clinician m -23
prese* b 18
~<tim cdefgikqrtuv -32 -22 -17 -35 -39 -17 -32 -16 -15 -26 -38 -32
~<vot bm -16 24
~asen bjkmr -15 20 -17 -15 -20
~ened ou -15 -25
~rso u -22
¿__esto g 17
""",
    """
by defghijmnpstuv -33 -15 -24 -18 19 -23 24 -57 -38 -28 -39 -21 -44 -17
es_el abgjln -20 -20 -22 -15 -18 -18
jaja$ adejlnprstv -26 -19 -20 -16 -27 -19 -16 -20 -18 -25 -28
mi__# np -18 -17
please__his b -18
se__de diqv -19 -17 -15 18
them adghikqrs -18 -27 -25 -21 -31 16 -16 -16 -16
y__yo m -20
you_help dgu -15 -22 -16
~eein ms -17 19
~hurc adinqu -18 -17 -15 -16 -18 -16
~oud m 22
~raw adkmn -16 -15 -17 -15 -16
""",
    """
cuanto abcdefghiklmopqrstv -40 -56 -44 40 -53 -48 -43 -48 -53 -38 -50 -18 -50 -47 -48 -29 -16 -48 -49
have__for bcdntuv -28 -17 -27 -18 -24 -24 -25
i__like dgqsuv -37 -16 -27 -29 -48 -15
leave__@call lm 18 -19
momen* t -16
pone nou 17 -16 -15
tell__about abdimnpr -19 -17 -20 -22 25 -19 -17 -16
urge__@visit a 16
~ador a -16
~ash abhklopq -26 -21 -17 -17 -24 -21 -22 -20
~ella gjmru -16 -17 -20 -19 -23
~mida msu 16 -24 -19
""",
    """
and_what h -17
not:se aghjlnortv -19 29 -31 -33 -42 -27 -43 -24 -22 -27
se__ese gmoqu -19 -19 -20 -15 -18
somewhere_to jm 16 -17
you__texting gm -18 -25
~nin bcdfgijklptu -38 -35 -46 21 -19 -33 -38 -46 -57 -28 -45 -40
""",
    """
@relative_un m -17
a__since m -19
ask__a m -17
boy_a b 18
cerca_de j 23
my_place m -18
sacam* alm -16 16 -18
weds o 16
what__about mu -17 17
~nece defghjprstuv -33 -19 -15 -18 -18 -19 -29 -22 -22 -18 -17 -27
~ssag abdjlnotv -21 -23 -19 -15 16 -18 -21 -17 -19
""",
    """
@late$ bcdefgijklnpqrstuv -33 -43 -54 -38 -39 -48 -37 -22 -36 -37 -30 -44 -45 32 -35 -34 -49 -52
are__a abdfgjloqrtu -24 -21 -26 -16 -16 -38 -20 -22 -16 -19 -19 16
arrive$ mn -16 17
go abdefhijoprstv -27 31 -38 -50 -47 -22 -51 17 -20 -48 -19 -16 -42 -37
i__said o 16
not:worry bmo -15 -25 -16
plant djmnu -30 -16 28 -17 -22
queda abinqrst -22 -22 -18 -19 -24 -27 -32 -15
~entr bcfgjkmpqstv -38 -22 -24 -33 19 -23 -59 -25 -31 -16 -19 -21
~reo abdgijnoqru -22 -22 -27 -23 -20 -23 -22 -21 -23 -17 -28
""",
    """
can__talk adiq -22 -21 16 -16
do__# gmq -18 -28 -19
me__whatever m -16
not:manana bmn 23 -28 -16
o_como du 16 -19
the__with abimu -17 -16 -20 -19 -20
would__@vehicle q 19
ya__y jm 15 -19
~igh> adgijlnopqu -22 -21 -19 -16 -27 -16 -26 -17 -15 -19 19
~pini m -18
""",
    """
@relative__el abop -23 -28 -16 18
aight e -17
get__home nq 20 -24
give__spot aio -18 -15 -17
mi$ abcdijlmnopqu -29 -31 -21 -16 -21 -16 -24 -44 -23 -28 17 24 -21
opciones gmu 20 -17 -16
pegado m -18
se__es gmu -18 -21 15
there__if djmo 25 -16 -23 -28
there_on abhimno -17 -20 16 -24 -21 -18 -19
what__reply gm 22 -27
~afte cdegijlmtuv -37 -18 -20 -35 -15 -24 -31 -34 -25 -17 -18
~cord adnoqu -27 -27 -20 -24 -19 -15
~eco> amv 19 -15 -15
~nsi ghlmorsv -31 -26 -25 -26 -26 -24 -22 -24
~ppo dmu -19 -21 -20
~rmo u -17
~va> dhjopv -22 -16 -19 -18 -17 -22
""",
    """
are__@open ahru -17 16 -21 -27
can_@eat h -15
entro adglmnu 15 -19 -19 -15 -23 -18 -19
say__a m -17
super$ ms 19 -21
~ansf diq -16 24 -16
~nsig bdlmn -23 -18 -18 -18 -22
~vir m 17
""",
    """
day__my m -17
do__my dghiklnorsv -15 -32 -16 -35 -18 -39 33 -29 -17 -19 -27
have__bring n 18
not:anyone hm -16 -25
~afe bdfghijloqrsu -18 -28 -18 -20 -21 -21 -19 -17 -19 -20 -16 -23 16
~fort hno -17 -19 -16
~forw ilm -18 -17 19
~jlkj em 16 -15
~nve mu 15 -25
~on> bceiklpr -26 -24 -70 -38 -21 -30 -17 -27
¿__con i -17
""",
    """
@book__with am -20 19
@place__a ijq -25 -18 21
@stop__@traffic klmr 26 -18 -19 -17
am__today m -18
is__name u -20
just_had mo 15 -20
~<rid abdghjlmnptuv -20 -18 -26 -18 -23 -16 -20 -20 -21 26 -16 -35 -19
~cast lm -16 -15
~oad> dm -15 -18
~orw ilm -18 -17 19
~xist m 24
""",
    """
@place__this gjmu -19 -23 -23 28
mal bdefhijklmnpqtuv -16 -25 -20 -21 -16 -38 -33 -22 -33 -43 -28 -31 19 -16 -24 38
me__@book adikloqrv 28 -19 -22 -17 -25 -30 -23 -16 -15
no__@thanks blt 24 -17 -23
~ciat mt -16 16
~envi ilmv -15 20 -19 -16
~ocup cglnsuv -18 -22 -15 -17 -18 -22 -21
""",
    """
a_shot u 16
one__me bjv -16 -15 -16
otro$ dmno -19 -19 -16 24
to_buy km -15 21
~bai bmopq 21 -24 -21 -16 16
""",
    """
make__an a -18
on_the acdefghloqtuv 17 -35 -18 -22 -27 -32 -49 -44 -18 -44 -34 -49 -44
sigan__@texts lm -18 17
this_@symptom gmnsu -20 -22 -22 26 -28
this_help gv 16 -16
to__at amn -16 -15 -18
~cked abdeginv -30 -33 -28 -18 -18 -24 -27 -19
~depr dgimns -20 -23 -21 -26 -16 -15
~vie bfghijkpquv -32 -20 -35 -28 -37 -39 -30 16 -22 -30 -39
""",
    """
@insurer abdefghijklmnoprstuv -16 -25 61 -48 -22 -55 -59 -33 -56 -43 -49 -38 -57 -32 29 -52 -53 -47 -28 -52
how__do abcdijkoqv -22 -20 -18 -23 -21 -17 -19 -18 -20 -17
longer aimnpuv -22 -20 -19 -16 -16 -25 -18
on__do n -17
~<cho bcdhijklmtuv -25 -18 -31 -20 -28 -25 -16 -29 -29 -18 -25 -25
~here bdeklopqtu -25 -16 -37 -65 -23 -17 -16 -15 -49 -26
~ixe amq -17 -16 -15
~omun i 16
""",
    """
an_evening m -15
i_speak dmn -16 -32 -16
playa$ jm -16 17
text__now km 17 -21
to_five o -19
you_get cdgloqu -18 -16 -27 -30 -20 -20 15
~fav defmnqrstuv -38 -28 -23 -24 -32 -32 -20 -32 -31 -15 -34
~ffer adhijlmnqs -23 -16 -19 -22 -23 -15 -17 -19 -19 -16
~pen cefghijlpqv -34 -33 -41 -16 -19 -56 -54 -39 -30 -19 -37
~urc adinqu -18 -17 -15 -16 -18 -16
""",
    """
@cancel__am m -19
@place__esta u 16
b hmnu -20 -32 -20 -16
carta__mi im -27 22
debbie muv -19 -18 24
do__know acdehjkloprtv -17 -30 -45 -17 -27 -23 -19 -30 -20 -28 -20 -23 18
en__o adgr -15 -19 -17 -16
textearme$ l 17
venden dmu -25 24 -24
vet jmu -17 20 -25
~abaj cefgjlorstv -24 -16 -21 -27 -24 -32 -17 -22 -36 -18 -20
~bala gu -15 -16
~eed> efghjrstuv -28 -23 -17 -43 -33 -26 -30 -51 -23 -50
~pun bdgilmo -18 -20 -15 -20 -20 -29 -17
""",
    """
before$ abdghijklnqrsu -34 -16 -31 -26 -40 -21 -21 -18 -34 26 -25 -21 -27 -46
do__home mq -16 18
i__him bm -16 -19
me__to abdhilmpqru -25 -26 -31 -16 20 -18 21 -20 -27 -16 -34
slots am 18 -16
you__room am 21 -21
~<cli s -16
""",
    """
@food__you m 17
do__this hlmnv -16 23 -43 -20 -15
mi__@visit abdnopqv 16 -24 -15 -18 -17 -18 -17 -16
~<fm m 15
~ago> fhioprsuv -20 -21 -16 -22 -16 -23 -19 -33 -17
~temb ms -15 17
""",
    """
@treat_run du 16 -15
called bdijklmpr -22 -16 25 -18 -15 -18 -26 -18 -15
it_back k 25
listo mq -16 -19
so_is ju -17 16
that_ok ajmnotuv -22 -21 -41 18 -24 -22 -28 -16
~otox mu 19 -15
~upp bru -17 -16 -25
""",
    """
@stop_taking a -15
do__for acdijlnoq -33 -18 23 -16 -25 -17 -37 -24 -25
quien__dio imu -16 -16 16
someone gjklmnrstu -28 -23 -16 -29 -21 -17 -24 -21 -23 -19
will__let m -19
~<ip dm -20 18
~hizo o -15
~io> acdegilntu -19 -49 -42 -43 -17 -22 -30 -38 -47 -29
~pts agi 16 -20 -15
~scoo mp -20 16
~sim dmnu -16 -22 -15 -18
""",
    """
ask__@relative abimnpqu -22 -20 -22 31 -25 -27 -18 -17
comadre mp -25 17
do__them m -18
fecha__favor bo -16 17
get abefghikmnoprstv 26 -28 -45 -43 -19 -16 17 -18 -29 -17 -37 -22 -23 -28 -52 -54
has__now m -16
me__at ajo -29 -16 -17
wrong abcefghilmnopqstuv -46 -51 -18 -60 -44 -16 -45 -26 -23 -33 -42 -20 -49 -48 -35 -47 -59 63
~<co bcdefhjklqrstuv -23 -36 27 -111 -30 -38 -16 -45 -16 -16 -24 -19 -31 -15 -29
~<pap bgklmopqrstuv -22 -31 -17 -21 -19 -25 -19 -26 -24 -18 -16 -29 -18
~eria hnqsu -19 -24 -27 -27 -19
~flor bm 16 -17
~rder m 18
""",
    """
getti* dijno -16 -20 -17 -31 -18
of_my b -17
yes_she q -17
~<app adgmno 25 -24 -16 -30 -17 -22
~<eas abdjq -19 -19 -17 20 -16
~ans abcdijklnorv -36 -35 -26 -28 17 -25 -30 -24 -44 -36 -28 -36
~arma n -16
~row> cdfgjkprtuv -17 -26 -19 -21 -22 -20 -22 -29 -16 -25 -15
""",
    """
@cancel__del bmo 19 -21 -26
^perdon a -19
is__past h -23
never_mind lruv -17 -17 -21 -26
send__@texts k 15
texte* abgjlmoq -16 -20 -19 -18 19 -43 -18 -17
top_of fmn 17 -22 -18
~lict mo -19 15
~rpo dq -20 -18
""",
    """
be__to ads -16 -25 -19
numero_por i -18
put__my io -20 -19
~ajar bdru -22 -18 -19 -16
~fami adgilnu -16 -21 -16 -15 -16 -15 -22
""",
    """
@call__have hm 15 -16
are__new ahju 20 -16 -20 -16
do__another mov 16 -17 -19
saco abdnqu 16 -19 -17 -15 -19 -19
see__on su 16 -17
where__guys j 17
~<baj abcdefghilmnopqtuv -40 18 -26 -19 -27 -22 -29 -30 -34 25 -30 -28 -34 -32 -32 -26 -42 -32
~take efgijorstu -31 -30 -24 -26 -24 -21 -23 -18 -32 -40
""",
    """
^your abhjkosv -19 -20 -28 -25 -38 -15 -16 -31
back_out b 20
bro abcdefjlnopqru 19 -27 -21 -17 -22 -20 -20 -18 -15 -16 -15 -19 -19 -23
cumpl* m 16
new_date amo -34 -29 15
ten adgjlpru -28 -15 -19 -18 -19 -16 24 -22
your_help t 15
~nop ef -24 -17
~rock ahmtu -16 -19 -21 22 -16
~uag cu 25 -18
""",
    """
@texts_@thanks l 16
at abcdefgklnpqstuv -30 -16 -23 -15 -46 -18 -54 -47 -33 -18 -18 -44 -18 -16 -24 -20
get__the gklmou -25 -22 -27 -21 -23 -32
toca_la ao 17 -18
~<jue am -20 20
~cupo cfhjmnoruv -16 -16 -23 -23 -33 -20 -27 -17 -18 -16
~ell behjnorsu -30 -32 -28 -20 -37 -34 -28 -18 -27
~xtea m -26
""",
    """
bad_to n -20
i__ask abdmnpqu -19 -16 -19 17 -22 -21 -15 -21
line$ ahmq -24 -19 -21 -18
ponganme a -20
puedo_@drive aoq -17 -21 17
still__if ar -16 22
there_after h 21
~empr cdfgjlmrs -18 -22 -17 -28 -24 -24 -17 -27 -24
~ian> dgjlnqru -25 -16 -20 -18 -20 -16 -20 -24
~orid bm 16 -17
~tyu> em 19 -19
""",
    """
me_bk akm -19 15 -16
no__right m -19
que_vendra m -18
recipe$ m 20
v bmn -17 -21 -15
well o -21
~<bec du -19 -20
~<nor adgimnopsv -20 -23 -16 -20 -23 -23 -22 -19 15 -19
~<us bceiknopr -15 -27 -22 -20 -18 -45 -16 -35 -37
~dle> s 18
~ist defghijopqrstuv -35 -44 -38 16 -58 -26 -28 -51 -22 -17 -26 -32 -17 -33 -23
~sera bdghjlmnu -18 -28 -19 -19 -20 -16 -32 -15 23
""",
    """
@wrong_@person ilmqruv -26 -17 -20 -19 -15 -26 29
el_mensaje u -15
may_i bdmnpu -20 -17 -34 21 -22 -22
my__on hijmou -23 -16 -21 -17 -18 -17
to__# i -18
you__@late hm 16 -17
~eva> djk -17 -16 -17
~ight abcefijklpuv -19 -24 -37 -48 -36 -24 -18 -16 -36 -43 -26 -19
¿__el ghiqru -20 -15 -19 -17 -19 -25
""",
    """
@call_now ahim -16 18 -23 -19
@relative_@insurer mpq -25 26 -22
a_@treat m -21
jhg$ m -18
you_see acdgijnoqsu 32 -17 -27 -23 -24 -28 -19 -18 -20 -20 -21
~<con cdefjkmqrs -28 -36 -34 -32 -37 -20 -37 -15 -32 -54
""",
    """
can__by mn -16 -16
hallo jm 17 -20
~<sec lnoq -15 -15 -16 -19
""",
    """
@call__do h -17
jj em 24 -25
on__for ab 18 -16
service m -20
~ilab bhjntu -15 -16 -19 -19 -17 -18
~real acdghilnprv -20 -23 -22 -22 -25 16 -25 -21 -15 -22 -20
""",
    """
vi birv -17 -17 -17 -16
~eigh dou -17 -16 -16
~ogra m -15
""",
    """
^ese adlmnopqu -16 -25 -18 -23 -24 24 -16 -25 -16
number bcefhmnoqrt -26 -25 -17 -21 -27 -22 -28 -28 -23 -21 -25
parar ei -15 -20
que__los fmu -16 -15 -15
thoug* jmnpq -17 -28 -21 -19 -20
~plat mno -28 -18 -19
""",
    """
^prefiero am -18 -27
i__# bjkmpru -18 -17 -16 -43 -31 18 -21
is__sign m 16
que__@hello f 15
reservation bmo -29 32 -21
think__it abmnu -20 -18 24 -22 -21
~<eng a -19
~ek> cdfgijlmnopqrs -22 -33 -16 -28 -23 -23 -24 -18 -41 21 -21 -23 -27 -37
~mmu i -17
""",
    """
^acepto km 18 -16
an_@visit abdgijlnoqrs 31 -34 -16 -24 -28 -28 -16 -33 -29 -23 -17 -19
do__lol n 16
does__you mu -22 -20
queda_eso j 17
the__keep m -25
when__start ak 17 -18
~arol mv -15 17
~cki dmor -18 -19 -16 -22
~ido abcegijkpsv -25 -20 -17 -18 -29 -25 -15 -21 -18 -25 -30
~rel ailqu -17 -19 -17 16 -21
""",
    """
mi_@place jm -16 17
para_empezar a 22
somet* djpsv -29 -17 -23 -18 -22
tengo__ese no -18 15
tonight ans -16 -18 -19
~<ph dhmn -20 -18 20 -17
~auto dgouv -16 -20 -19 -17 -19
~cem m -23
~nfor d -21
~rst befhkpqrtv -16 -20 -19 -34 -29 -30 -28 -20 -22 -22
""",
    """
i__so dglqrsuv -16 -15 -17 -16 -23 24 -19 -15
~ije bghilqrsu -15 -16 -21 -24 -26 -27 -19 -20 -24
~rtyu em 19 -19
~uto> d -18
¿__@clothes n 22
""",
    """
address abcdefghijklnopqrstuv -26 -33 -30 -27 -17 -24 -22 -36 -25 45 -27 -26 -23 -36 -33 -30 -29 -15 -22 -40 -27
is_@insurer dn 16 -20
minutes ablnor -25 -18 -15 -16 -21 15
need__see ai 21 -16
not:seguir km -16 -20
salon a -18
~ass aceijknq -18 -29 -26 -22 -22 -28 -24 -36
~ater adehijklnopruv -29 -24 -18 -35 -32 -27 -23 -29 -29 19 -26 -19 -21 -25
~erie a -19
~get> abdhiosuv -26 15 -28 -20 -20 -22 -16 -31 -16
~jun gjlmuv -15 15 -16 -31 -22 -21
~lta> acefghiklmnstuv -30 -21 -27 -28 -28 -22 -37 28 -40 -23 -27 -29 -23 -25 -26
""",
    """
addy$ jm 23 -16
get_my dgijkmnq -20 -17 17 -17 -18 -31 -31 -18
need_# bdm -19 -20 -26
not:es cghjklmnpqrstv -20 -38 -17 -31 -16 -29 -30 -26 -18 -28 -22 -27 -16 43
we__see bdmpru -18 -18 24 -19 -20 -16
~<te abcdefhjnor -24 -40 -47 -15 -71 -39 -21 -35 -15 -18 -37
~ise> abdlsu -16 -16 15 -15 -17 -20
~nme bcdefghjklmnpqstuv -17 -15 -37 -29 -25 -39 -38 -18 22 16 -65 -31 -33 -38 -37 -30 -27 -37
~rged adim -16 23 -16 -29
~ured g -15
""",
    """
^mandame abgijklmo -17 -19 -18 -16 26 -23 -17 -29 -16
do__i bjmnqu -18 -16 -26 -23 -24 19
get__please aci 20 -16 -15
he_need n 16
not:us b 17
~emos mnop -33 -16 19 -18
~hanc abdgjmu 18 -23 -25 -16 -15 -38 -18
~orm bcefjklnopqv -27 -35 -23 -27 -57 -34 -41 -54 -23 -25 -30 -31
~ribo giklu 19 -22 -15 -25 -28
~vor> defmnqrstv -36 -27 -23 -37 -32 -32 -20 -32 -30 -33
""",
    """
@late_@relative m -16
caigo m -19
do_about a -16
out__or m -19
~<cha cefjqstu -37 -28 -23 -44 -27 -34 -35 -27
~cy> dnu -21 -16 -15
~rie abcefhijklqst -26 -25 -21 -26 -25 18 -27 -34 -24 -31 -15 -24 -23
~sema bdgijkmns -25 -23 -18 -30 -25 -17 -31 -29 -16
""",
    """
@call__@visit abmu -19 20 -20 -17
after_my s 15
apt$ am 21 -21
not:@eat hnou -21 21 -16 -21
on__or hjmu -20 26 -18 -24
quisiera__a a 18
received i -16
~gal djoq -30 -25 -19 -16
""",
    """
#__is adgjlmrs -21 25 -18 -22 -17 -40 -21 -16
be_my aou -20 -16 -18
de_numero klu -17 -16 -19
la_@door ajq -17 16 -16
questions_for aim -17 24 -22
~upo> cfhjmnoruv -16 -16 -23 -23 -33 -20 -27 -17 -18 -16
""",
    """
^save br -17 20
day_after no -20 -16
how bceghiklopqrstuv -52 -43 -61 31 -15 -88 -33 -22 -62 -74 -43 -53 -24 -59 18 -85
~agre amp -17 -24 17
~om> cehkmqrtv -16 -28 -51 -21 -16 -39 -24 -25 -40
""",
    """
bring__@relative mn -20 -19
leaving_for m 18
my__wait aq -15 -19
not__to acdjnu -34 -19 -36 -30 -33 -43
to__whole m -16
tranq* mpq -18 16 -15
~ors abglnruv -16 -19 -30 -24 -17 -15 15 -18
""",
    """
^heard mu -16 16
cuent* adfgjlorsv -20 -29 -17 -25 -33 -17 -21 -29 -23 -21
more__somebody b -16
not:ayuda dg 16 -25
talked_to bm -17 -17
turn__a m -19
~<mex mu 21 -17
~vec n -19
""",
    """
@sick_can mn -20 20
am__and dlmoru -16 -19 -29 -26 -19 -15
an__with abm -33 -16 25
direct i 16
entonces o -18
i__still s 17
long_am jmrsu -17 -20 -15 -20 17
not_me bdegijklmopqrstuv -30 -22 -23 -29 -31 -21 -21 -35 -45 -27 -20 -34 -20 -18 -25 -31 49
~fina hnqsu -17 -20 -17 -19 -17
~heck cghijklnqsu -16 -20 -18 -25 -22 -19 -18 -28 -30 -22 -21
~tod acegijklnpquv -21 -27 -36 -43 -16 -34 -20 -17 -49 -16 -26 -38 -36
""",
    """
efect* dmnq -18 -16 -17 -15
is__plant dmu -22 21 -17
my_flex d 15
~acie bdfghijnor -19 -21 -15 -22 -17 -23 -16 -15 -16 -24
~net> djmu -29 -18 26 -15
~rpre cd 19 -15
~siv iu -19 -27
""",
    """
como_funciona g 17
creo mv -16 18
fly_to dm -18 22
is_high ms -16 16
se__troca q 16
urge_una a 16
~cela q -15
~re> acefikqtuv -15 -34 -84 -16 -18 -42 -16 -78 -28 -22
~ual> aefkloqtuv -27 -31 -28 -29 -32 -20 -27 -30 -25 -27
~wqe elm 25 -16 -26
""",
    """
due__booster m -15
is__same m -25
~agg m -17
~earb m -15
""",
    """
does__last mu -23 26
get_ready amn -29 -19 26
gna mr -21 15
openi* dfjnrsu -17 -15 -16 -21 -16 -20 -21
quitenme aklmor -18 -20 17 -20 -23 -18
~mmun i -17
""",
    """
after__@treat s 17
i_talking iu -15 17
que_hubo fm 18 -18
spell mu 16 -17
ya__importa l -18
~sco bcfghijktuv -20 -21 -17 -33 -26 -26 -31 -23 -17 -25 -26
""",
    """
@call_about i 18
anybody__@drive q 16
come__you am 16 -21
equiv* m -20
it_the abijm -21 -25 -20 18 -32
know__this m -26
not:off ablov -20 -22 -16 -19 -15
~<emo bmq -16 -21 -15
~rmin o -21
~uede efghjlmprtuv -31 -16 -18 -61 -44 -44 -21 -21 -18 -44 -55 -43
""",
    """
@relative_going q -17
may__take amn -17 -18 21
que_horas bhmno -17 20 -30 -18 -15
""",
    """
@open__@holiday a -18
have__@call amq -20 -28 -15
knocked_out u 16
~ense dmouv -15 -18 -15 -21 -23
~sta abdefkmnopqrstu -24 -22 -22 -82 -27 15 -18 -18 -39 -25 -19 -23 -24 -20 -22
""",
    """
@hello_this alsuv -15 -16 -19 -20 -16
any__it d 16
eso acefghijkloprtu -54 -51 -42 -44 -67 -57 -60 -19 -48 -59 -52 -26 -51 -19 47
garage adhijnu -19 -26 -26 -17 28 -22 -16
lose_my abgjlmnrv -20 -25 -21 -20 23 -40 -17 -23 -16
mero_llego r 18
~need efghjlpv -29 -24 -17 -46 -18 -24 -23 -59
~oba dm -22 -26
~poc amnou -16 -28 -16 -20 -16
~sel afghjortv -20 -16 -30 -22 -34 -17 -28 -26 -33
""",
    """
#__de d -15
^check am -18 21
and__am m -20
brain$ dju -16 -22 19
favor defmnqrstv -36 -27 -23 -37 -32 -32 -20 -32 -30 -33
la_@medicine adgijlnoq -26 -29 -29 -28 -20 -17 23 -30 -17
parenle blm -15 18 -16
pasem* abijm -17 -19 21 -22 -15
put__in k -16
quien_me abklmnrv -34 -17 -20 -33 -44 -17 -16 -40
schoo* p -17
~cia fghort -18 -33 -24 -18 -24 15
~teme adgjlnu 16 -16 -16 -16 -21 -16 -17
""",
    """
@place_on ju -21 19
^quisiera ampsu 16 -17 -16 -15 -19
keep__coming blr -16 -16 -22
~caci m -21
~ctua dhm -17 -18 -26
~hic adefhijklopqst -20 -24 -24 -20 -17 -31 18 -28 -33 -36 -28 -33 -26 -30
~ucce dmu -17 -17 18
~ylic m -17
""",
    """
any_deals d 17
city j 15
con_@symptom ns -15 24
damage dm 18 -17
i__@drug ln -18 16
inyec* u 16
push abdjklnoqrsu -19 -29 -16 -18 -25 -16 -19 33 -20 -15 -22 -18
~<bei m -23
~hick o -15
~iru> em 18 -17
~oki fijlnprsu -18 -16 -19 -18 -28 -21 -15 -18 -22
""",
    """
^sigo ajmrs -17 -16 -27 -18 19
leave__alone ilq -16 16 -28
let__to i 18
y_yo mr -17 -15
~int> adgjno -22 -28 -26 -24 -23 -18
~rtin m -19
~work abcefjklprstv -17 -18 -33 -33 -30 -48 -41 -16 -22 -17 -37 -37 -16
""",
    """
#__and bmp -19 -17 -16
break$ i -17
would efgjmnpstv -16 -15 -29 -27 -20 -32 -26 -48 -30 -27
your__not km -21 -16
~<ou bdgsv -21 -20 -17 -17 -16
~<sie adgjlnov -36 -22 -23 -28 -20 -32 -16 -25
~anan acdfghijklrtuv -30 -26 -16 -18 -29 17 -31 -32 -22 -19 -23 -24 -42 -31
~nni bfhn -16 -19 -21 -24
""",
    """
me_salgo abdnr -19 16 -18 -17 -17
mi_mi mp -15 16
must a -16
tomorrow$ dru -19 -19 -20
transportation dmpu -21 -20 19 -17
~esh eglmt -15 -16 -16 -28 19
~nqui mpq -19 16 -15
~rir abm -15 -17 -19
""",
    """
in_she an 19 -16
sundays bflmot -15 -31 -17 25 -20 -19
tomo_@medicine abgmn -17 -17 -15 -18 20
~oop mp -32 16
~ory> bjl -17 -16 -15
~room abcdghiklmrtv 16 -26 -22 -30 -25 -24 -27 -22 -28 -23 -26 -20 -28
""",
    """
hay__ahi in 25 -15
help__a gm -26 18
my__a bdimnp -17 -24 -16 16 -24 -37
what_this gmu -21 -18 22
~cham amo -16 -27 -19
~ead> aefghjkmnpstuv -24 -18 -18 -40 -23 -34 -15 24 -26 -24 -26 -24 -23 -27
~mber bcefhnoqrt -35 -33 -21 -24 -32 -33 -18 -29 -28 -29
""",
    """
=beside:greeting bcfhilnrv -26 -15 25 -25 -25 -26 -21 -22 -17
ahead_and abm -20 15 -19
get_out lu -17 -19
it_if d -15
refer* abcdilmu 25 -17 -15 -17 -17 -18 -23 -20
same__last m -23
to_bring dqu -28 -25 -17
~elva gim -21 -16 -25
~kes abilmuv -33 -16 -19 -20 25 -27 -29
""",
    """
@howmuch__la abmns -19 -16 -27 16 -27
de__hay ahmq -18 16 -17 -17
need__@move abdinoq -41 -37 -31 -22 -29 24 -22
what_all adghjm -17 -19 19 -19 -17 -28
~<pla cdefhiloprstu -42 18 -24 -30 -46 -22 -23 -21 -36 -19 -38 -33 -16
~genc u -21
~qe> em 20 -20
~save amrv -16 -27 19 -19
~ume abcdefmopqrst -30 -43 -35 -47 -29 -24 -22 -36 -35 -35 -38 -32 -27
~vote bm -16 24
""",
    """
@parking__i jmn 19 -20 -20
me_in abdeghiklmnopqrsuv 35 -22 -38 -28 -31 -28 -35 22 -26 -52 -25 -22 -36 -41 -19 -31 -40 -28
para__@day hijm -16 -16 -26 -24
saber imo -20 -24 -19
se__@ride q 16
the_home i -17
~<gen bcfgklmnqr -25 -17 19 -24 -25 -23 -17 -23 -23 -17
~ati cfgnoqsu -35 -31 -26 -16 -32 -24 -31 -56
~exis m 25
~pode mop -26 21 -17
~ueno behouv -20 -18 -17 -20 -20 -19
""",
    """
de_baja adhijnopqrsuv -34 -28 -17 -23 -22 -25 -24 -22 -28 -17 -26 -26 -23
esa_@place mu -18 16
my__next amnpu -22 -17 19 -19 -21
no__take pq -16 23
the__was abdhijnpqrsu -28 -23 -19 -18 -28 -25 -16 -26 19 -23 17 -22
voy__mi abmnpq -15 -16 -26 -23 23 -22
when_you mu -20 -24
~erl m -25
~lude d 16
~sem bcfgkmnprst -31 -18 -16 -28 -23 -34 -41 -19 -23 -23 -19
""",
    """
@clinician_was im -20 17
@move__dia nq -20 -16
^were jmr -24 -23 21
a__sin m -18
keep__@call mn -18 16
me_@call bchilmoqu -17 -21 -15 25 -22 -20 -18 -21 -18
mi_viejo p 17
~<dor abdghijlnopqt -25 -16 -20 -20 -19 -16 -20 -18 -22 -21 -18 -29 -16
~ach> abcgijknosu -24 -22 -21 -31 20 -34 -24 -24 -23 -18 -17
~edo cdefijklmrsuv -51 -25 -25 -37 -21 -32 -42 -37 -19 -23 -21 -40 -30
~rca> jmv 18 -23 -16
""",
    """
@texts_off l 15
done diklmrsuv -16 -17 -16 17 -24 -16 -19 -34 -26
hable* m -20
la_primera bm -16 -20
""",
    """
@call__for amq -17 16 -20
can__have mnoq -19 18 -23 -21
day__@drive p 20
who_wrote m 20
~ansi m -20
~ism bcdefiklsv -25 -19 -32 -15 -18 -24 -18 -21 -19 -27
~iu> abcdefgijlmtuv -16 -17 -16 -18 19 -21 -16 -18 -16 -22 -30 19 -19 -19
""",
    """
hacen gijnqu -20 -15 -21 -27 -24 15
la__hora o 17
me__mandando km 19 -20
pasas* mtv -18 18 -17
~<gr bdeghilnqtuv -23 17 -31 -24 -41 -36 -30 -30 -26 20 -55 -25
~<sti bcdefgmpqstuv -29 -17 -41 -17 -27 -33 -21 -36 -20 26 -31 -29 -25
~irpo q -15
""",
    """
a__turn jlm -17 16 -18
comer amnosu -21 -30 35 -19 -24 -17
el_@parking d -18
me_directions gi -16 -17
quiero__solo m -15
quitame akmn -22 -16 -21 -16
street_@place m -16
~<llo hmn -16 22 -15
~alto bcefgijlmortuv -17 -18 -28 -23 -18 -20 -18 31 -31 -16 -17 -17 -22 -20
""",
    """
arreg* p 15
do__me cdhjkop -24 -41 -21 -26 -29 -23 -21
get_this agmv -18 -18 -19 -15
hay$ cdefhiklrstuv -16 -23 -22 16 -24 -22 -15 -28 -21 -15 -17 -35 -19
i_go abcdhijlmr -27 -20 -16 -30 -22 -21 29 -16 -21 -19
soy_de im -15 16
~aus b -18
~inen klm -16 16 -18
""",
    """
^happy befghlostu -31 -19 16 -15 -20 -18 -19 -18 -20 -24
add__to abgil 24 -17 -17 -17 -26
grati* m -16
her abdefghjklru -17 -31 -27 -21 -22 -24 -33 -43 -28 -31 -35 -56
spinning ms -23 22
~<bab iru -16 -19 -16
~<pos dhknqsu -25 -28 -20 -19 -18 -20 -18
~lov bdghjmnopquv -26 -30 -17 -25 -20 23 -28 -25 -18 -21 -28 -22
~ndre mnu -21 17 -19
~urns m -16
""",
    """
lo cehijklmoqr 20 -41 -58 -32 -71 -52 -38 -26 -29 -17 -20
under$ m -18
~<ska mnq -18 -16 19
~kkl em 16 -16
~sada bm -15 -18
""",
    """
@cancel_ya m -17
cita abcdefghijklmnpqstu 39 16 -47 -56 -46 -39 -49 -27 -52 -21 -39 -21 -36 -34 -43 -35 -69 -31 -75
de_manana blm 17 -17 -18
do__knocked u 16
does_@food m 16
esposo cdgijklmorv -16 -17 -19 -17 -17 -19 -17 -22 -35 -21 -18
~pong bdefghjmqrsuv -20 -34 -16 -22 25 -15 -27 -47 -28 -22 -23 -45 -23
~rry> adfhiklnqtu -30 -40 -21 -22 -39 -26 -29 -31 -35 -30 -15
~sabe bo -16 -22
~uenm a -17
""",
    """
a__do mq -25 -21
aboga* i -16
be__@symptom gmnsu -18 -17 -19 24 -19
got__@body bmopr 22 -24 -16 -15 -22
importa$ l -20
in__shop j -15
querer$ l -16
~che> abfgijloprtuv -29 -23 -22 -15 -19 -22 -18 -22 -22 -16 -16 -24 -25
~fgh> em 16 -15
""",
    """
@symptom_since ms -20 17
a__con v -17
do__anything adhnu -15 26 -16 -26 -24
here bdfhjnpqrstuv -16 -40 -33 -24 -18 -37 -40 -31 -32 -41 -17 -45 16
los__no k -15
til_i n -17
to_put adn -24 15 -22
you__@day acghijklmnpqtuv -42 -23 -25 36 -24 -27 -23 -21 -18 -35 -20 -30 -16 -35 -20
~exib m -17
~plan abcghioprsuv -22 -25 -16 -32 -21 -34 -16 -18 -20 -18 -40 -21
~ruc bchiklsu -27 -17 -21 -22 -20 -16 -22 -25
~tere cgijklmnopqrsuv -22 -24 -16 -26 -21 18 -20 -21 -25 -16 -26 -25 -20 -18 -22
~tic> dn -16 -16
""",
    """
esto__una gmv -15 -21 16
is__zip djmu -16 21 -23 -16
not:else dm -16 -18
not_do glmq -16 -15 -29 -27
tacos m 21
the__lol d 15
~<cop aeflu -27 -17 -17 -17 -17
~asi> mr -23 16
~sar> klnu -19 -18 -15 -22
""",
    """
@open_up m -19
a__can ijmnqsu 18 -15 -36 22 -24 -29 -27
minutes$ r 20
there__back jmqr -15 -17 15 -15
~acer chmopqv -18 -18 -22 -25 -20 -33 -18
~ch> abcdefhknopqrsv -38 -16 -38 15 -51 -16 -21 -63 -17 -16 -29 -29 -32 -34 -29
~terw am -17 -17
~ying bdhjknqu -22 -19 -21 -19 -22 -25 -23 -21
""",
    """
@move__with o 18
a__my bdno -21 -18 -28 -24
dormi dghijlnoqsu -21 -17 -20 -19 -19 -19 -26 -17 -21 27 -35
me__mejor m -16
not:para djnopu -17 -18 -18 -29 -15 -29
~lies jmou -18 -22 -18 -16
~rogr m -15
""",
    """
@hello_a m -16
situation am -15 -18
soon dghjkmopq -17 -15 -15 -17 -18 -15 -31 -17 -21
~eir abeflmnr -20 -17 19 -19 -16 -30 -19 -18
~jkjk em 17 -16
""",
    """
^@parking aefjmor -16 -17 -18 15 -30 -16 22
^yoo efjlmu -23 26 -16 -16 -26 -18
despues$ abm -29 -15 -22
prime* bmou -19 -22 -18 -16
this_a mu -15 16
~<hoo aimq 17 -19 -26 -15
~mame am -17 -17
""",
    """
go__after no 20 -15
got__for j 16
intake b -15
is_set pq 22 -20
later$ abcdehiklmpr -23 -26 -16 -17 -15 -24 -21 -16 -21 29 -17 -24
long__@drive ju 16 -22
old_are adfghjmu -17 -16 -19 -19 -21 -29 30 -30
put$ dgmu -18 27 -22 -26
~<guy begilmnrsv -20 -18 -29 -27 -15 -19 -23 -21 -23 -20
~<ros mquv -26 -16 -25 20
~alid mu -19 -17
~enir p -17
~nand adn -16 -21 -19
""",
    """
@machine__put im 21 -18
llevaba pq -15 18
marco$ gmuv -22 17 -22 -22
pocket$ m -17
se__cruzo o 16
~<he bcdefghjklmnoqr -37 -25 -17 -20 -35 24 -48 -43 -58 -25 -20 -18 -23 -26 -26
~lir ns -15 -16
~ueja ai -15 20
""",
    """
i__@ride npq -18 23 -35
keep_sending l -17
mi__@cancel bp 15 -21
text_the km -17 17
~atc adghjkpqrsv -26 -31 -26 -18 -32 -15 -25 -21 -20 -15 -18
~bura hm 17 -20
~ear> abcdghkopqs -32 -22 -19 -37 -18 -34 -34 -34 -23 -34 -17
~erra bdghijlmnqu -21 -25 -23 22 -20 -23 -20 -16 -21 -19 -31
~que bcdefhjnov -35 -28 -26 -34 -42 -45 -15 -26 -15 -24
""",
    """
abogado i -16
complaint im 18 -16
in__me q -18
my__work o 16
not__the dhklnqv -27 -17 -28 -19 -18 -25 -22
read_that dikmn -20 -16 -21 21 -16
the__will mnu -36 -15 -15
~uena dfnsu -16 -22 -19 -17 -22
""",
    """
my__has abinu -24 -20 -18 -19 -20
point_of mu -18 18
pongame bm -24 -16
por__que m -18
what__# adghju -16 -24 -20 -22 -21 16
what__your dfghiotu -18 -19 -33 18 -29 -15 -20 -35
~ked> cdefgnrt -34 -43 -26 -19 -18 -15 -31 -32
~ock aceginqrsv -24 -36 -39 -40 -40 -39 -19 -36 -27 -31
~ompu d -16
~tat adghjlnopu -27 -16 -19 -18 18 -19 -29 -22 -17 -30
¿__@visit an -20 -18
""",
    """
a_llegar q -24
~<qu cdefghjmntv -32 -66 -66 -44 -31 -48 -30 -21 -24 -16 -22
~roxi m -23
""",
    """
es_caro du 26 -24
hoy cdefghijklmnpqrtuv -19 -39 -27 -24 -22 28 -30 -23 -20 -30 26 -35 -30 -31 -16 -24 -41 -32
~atr abj -24 -20 -16
~lex> d 15
~ned cdjlnrst -18 -31 -37 -21 -26 -28 -30 -16
¿__@relative jmnq -19 -23 -15 16
""",
    """
@hours__@food mn -16 16
intro$ ajmnqu -21 -19 29 -19 -16 -17
no__@door jr 17 -20
paseme__la j -18
~atar ao -16 -18
~ive> cefgjklnstu -33 -24 -22 -45 -47 -19 -18 -21 -38 -32 -25
~kag a -17
""",
    """
@thanks_it bdjlmtu -23 -15 -16 -18 -23 27 -16
el__quiero m -18
en_# dgjru -17 -16 -16 18 -15
know_it m -22
mandarme di 18 -21
momento t -16
still$ ajmnoqrs -17 -17 -30 -15 -16 -19 -15 24
there__for ahiu -15 -15 -21 -26
walking$ mr 18 -16
~<dis dfghjknpqstv 16 -18 -19 -26 -22 -30 -25 -18 -27 -21 -19 -15
~care gmqrsv -25 -49 -20 -19 -18 -21
~done diklmrsuv -16 -17 -16 17 -24 -18 -19 -34 -26
~ios bcdghijkmnoprv -23 -26 -28 -22 -18 -24 -22 -21 18 -20 -21 -16 -21 -25
""",
    """
@open__hora m -18
feet blnopruv 21 -17 -19 -17 -19 -28 -17 -15
shuttle djmqu -16 -29 -25 26 -16
~lone bdhinru -20 -17 -15 -21 -24 -16 -27
""",
    """
again__@texts kl 16 -20
for_how mnu -26 21 -17
on__home pqrs -16 -20 -17 20
pensa* mu 19 -18
~<man acefpqrsv -29 -17 -34 -50 -30 -18 -29 -50 -36
~<mo acdeghijklpqtu -23 -44 -23 -54 -45 -24 -35 -50 -20 16 -59 -25 -36 -17
~empt mnu -23 16 -16
~lapt m 18
~rman m 17
""",
    """
@medicine__walgreens im 19 -20
almost fjlmr -22 -17 -18 -26 27
passed mpr -18 -16 -16
~dne tu 16 -16
~fle mnp -27 -16 -19
""",
    """
blocks q 16
buen fmt 24 -21 -23
enough__@texts l 15
estoy__que r -16
flyin* u -17
is_locked am -17 -15
no_era b -17
que_papeles n 16
~asd> e 16
~oder m -25
""",
    """
answer_this g 19
came_the no -17 17
el__dia s -18
i__keep m -17
you_@person hm -16 -16
~athe adghjnquv -18 -24 -18 -20 -18 -18 -20 -27 -20
~dds> gmu -16 -17 15
""",
    """
^@price bcdefghijklmnopqrtuv -26 -27 45 -31 -41 -23 -21 -32 -34 -29 -26 -54 -21 -26 -17 -18 -20 -22 -37 -17
not:here abdgimv -19 -20 -16 -31 -24 -28 22
not__on l -16
quiero__una bimou -19 21 -23 -17 -17
~clai i -15
~idg mr -21 20
~oste aop 19 -15 -17
""",
    """
does_he mu -21 -20
is_free mop -21 -17 20
me__su i -17
not:right ghjoq -21 -17 -16 -20 -21
time cdfgijklstuv -22 -15 -27 -35 -27 -22 -26 -20 -18 -22 -54 -26
~<doe abefijlprtv -25 -17 -19 -31 -39 -49 -44 -37 -38 -36 -19
~ersi u -18
~uni afghjknqrs -28 -16 -26 -19 -29 -20 -29 -15 -23 -23
~uys begilmnrsv -20 -18 -29 -27 -15 -19 -23 -21 -23 -20
""",
    """
it__@spanish acm -16 20 -16
llegando jm -15 -20
these_@texts cdgkm -18 -16 -19 -35 -18
~nabl iklm -16 23 -21 -22
""",
    """
paseme bij -18 21 -21
the__last hn -18 -21
up__the bdinopqu -19 -28 -27 -16 -19 -26 -26 -20
~gar> acdghilnptv -30 -17 -25 -26 -28 -22 -17 -35 -23 -16 -26
~iten aiknpqsuv -26 -20 -28 -19 -16 -16 -23 -23 -24
~nyo abdjlnpru -19 -17 -25 -21 -21 -22 -16 -18 -30
""",
    """
@pay_card ab -16 -16
why_am klmu -16 -19 -21 18
you_tell aioq -17 -25 -16 -21
~rgen asu -18 -15 -16
~viaj am -17 -16
""",
    """
@relative_says m -34
get_in adklmnopqu 30 -15 -16 -16 -36 -26 -20 -24 -17 -27
not__day v -16
~lmar hm -16 15
~with acfhs -18 -41 -36 -22 -17
""",
    """
@day__a bm -23 -17
and__in m -15
do__your diuv -15 17 -26 -16
el_@relative a -18
get__@door m -19
locked$ am -17 -16
y__las dn -16 15
~<loa d -22
~ies bcefjklnqt -22 -27 -26 -23 -35 -20 -22 -16 -33 -24
~ild> tu -16 -16
~ono abcgjops -20 -20 -21 -26 -17 -20 -27 -22
~qui> bcdhiknoprtuv -29 -18 -29 -23 -22 -21 -28 -27 -25 -32 -17 -22 21
¿__llego jnr 20 -15 -15
""",
    """
@clothes_comoda mn -18 20
and__was l -18
i__@pay adgilmnoqu -31 29 -29 -18 -21 -27 -35 -19 -21 -22
me_this glm -18 -26 23
send_anything l 16
~<tha aefghiklpu -25 -36 -56 -19 -49 -25 -19 -41 -16 -20
~eco dhjlr -27 -17 -20 -17 -28
~esp cdeijklmnuv -18 -51 -20 -35 -43 -36 -29 -33 -20 -39 -46
~mpe agjnu 17 -18 -15 -20 -19
""",
    """
^mas mo -15 17
how__different m -16
would_it abnq -18 -16 -16 -16
~<vue abdhnstuv -17 -26 -30 -22 -22 -17 -16 -26 -23
""",
    """
deals d 17
it_do djmu -25 -19 -19 19
no__esa mquv -19 -19 -15 20
on__dot b -15
to_arrive m -15
~<rem adhiopqr -28 -28 -25 -23 -21 -22 -22 -29
~clam m -20
~ovin v -19
~tuv ns -16 17
""",
    """
in_with q -15
mean__@stop km 16 -19
not:receive lm 20 -21
pongo bdfgijkmopqrsuv -21 -29 -19 31 -26 -21 -17 -42 -29 -22 -25 -21 -19 -39 -18
que__escribiendo v -16
reach* imv -16 -28 19
~<pas abcdefjklmnuv -29 -16 -43 -64 -37 -35 27 -24 -29 -56 -23 -29 -25
""",
    """
@day__good mo -27 22
a__how am 15 -18
are__@call dghijmu -25 -23 -36 -29 -29 41 -30
arriv* mn -26 16
bad efghijlprtuv -25 -27 -33 -41 -46 -34 -31 -34 -38 -29 -18 -27
esto__la u 17
not:@thanks abdghilmoqrtv -19 17 -15 -22 -22 -17 -39 29 -19 -25 -23 -61 -24
not:en mp -24 -17
of_pocket m -18
~<agr bfmnoq -16 -17 -33 -15 -20 -17
~ehan n 15
~toc gilnpqrstu -21 -17 -17 -18 -19 -26 -19 -23 -16 -19
~zco> il -16 -15
""",
    """
many_@visit mu -22 17
there__@price m -24
~acr m -30
""",
    """
cuenta djmqru -19 -21 -30 19 -22 -19
my__up m -26
times_do u -16
~jor adegjklmpqrtu -29 -29 -18 -34 -24 -28 -19 -16 -22 -27 -22 -19 -31
~mys dmu -18 -20 -22
~spo defhklnsuv -42 -20 -22 -34 -31 -42 -41 -15 -35 -31
~woul efgjmnpstv -16 -15 -29 -27 -20 -32 -26 -48 -30 -27
""",
    """
can__with dknqu -21 -19 -24 -23 -25
switch abcdefghijmpqrstuv -26 -27 26 -31 -17 -18 -22 -34 -28 -30 -51 -22 -32 -24 -24 -21 -30 -18
this__it m -23
~ofe abinop -27 -20 -17 -18 -18 16
~paso dgilmou -16 15 -26 -17 -23 -17 -19
~wice gkmnqrtuv -21 -18 -34 -17 -16 -19 -22 -17 -16
""",
    """
horas__@eat h -16
supposed__my m -20
~<ga bcdefhijklmnprt -39 -22 -41 -23 -24 -32 -39 -27 -39 -32 30 -34 -23 -29 -24
~expl abcdgjlmnopqrsuv -26 -26 -20 -33 17 -28 -17 -19 -23 -27 -18 -19 -18 -17 17 -20
""",
    """
@drink$ abdginopqsu -28 -15 -22 -20 -24 30 -27 -15 -29 -18 -28
receta aimo -18 24 -16 -15
this_the dgimsv -18 -16 -20 23 -19 -18
~<deb adefhijlmopqrsuv -21 -22 -17 -20 -20 -28 -19 -17 -25 -17 -16 -18 -17 -19 -33 21
~<una ad -20 -18
~hur cfghiklnrt -16 -16 -24 -20 -24 -18 -21 -32 -22 -16
~ojo r -17
""",
    """
^asi mnqu 19 -15 -16 -15
durin* m -23
fasting mnu -27 26 -19
mensaje abdqs -17 -15 -19 -17 -17
super_@symptom ms -18 16
wait_on a -15
~<din lou 17 -17 -16
~eni cdegijklrtuv -18 -16 -17 -33 -27 -33 -27 -30 -35 -26 -33 -22
~lema mnq -22 18 -24
~rde> en -18 -18
""",
    """
@cancel_el bklm -15 21 -25 -24
gna__@late mr -16 16
letter dnou -15 -19 -17 -18
you__you dhijmno -22 -20 -15 -20 -17 -19 -16
your__and a -17
~equ al -19 -19
""",
    """
@pay$ abcdefghijklmnopqrstuv -42 -39 -38 64 18 -32 -54 -41 -17 -37 -35 -41 -23 -48 -30 -32 -46 -27 -27 -27 -45 -28
^el abcdefhiklrst -27 -28 -31 -28 -32 -27 19 -48 -35 -43 16 -35 -33
all__@day abhjt -23 -15 26 -16 -16
eta abehimopqrsv -17 -23 -25 -20 -17 -33 -23 -20 -17 39 -18 -15
get_for dm 20 -21
lo_vi m -18
there__just nq 20 -20
~<buc d 15
~<fe cdefgjklnrstv -31 -45 -26 -40 -19 -24 -41 -20 -35 -40 26 -33 -19
~<is empq -16 -18 -18 20
~asad g -18
~ola> abdgijnoqruv -28 -16 -16 -21 -21 -24 -20 -22 24 -18 -19 -18
~runn afhnv -21 -16 -20 -18 -16
¿_con dm -15 -18
""",
    """
at_my npr -19 -16 -17
esto_que f -18
si__voy d 15
~ang> fnu -16 -16 -19
~ene bcefgiklmnstv -23 -16 -40 -43 -16 -26 -17 -20 -22 -28 -17 -31 -18
""",
    """
@medicine abcdefghjklnopqrtuv -61 -39 -56 -62 -40 -41 -52 -63 -67 -50 -55 62 -61 -59 -60 -60 -40 22 -43
get__sleep mu -19 18
opening__a am -16 16
~asan im -16 19
~dnes tu 16 -16
~iet ai -18 -17
""",
    """
under gmu -16 -26 17
~dled mpq -15 17 -19
~ift adn -23 -18 -17
~lain abcdijkmno -27 -16 -20 -29 20 -21 -18 -18 -16 -19
~pan abghijlp -17 -28 -22 -22 -22 -28 -18 17
~sdf eflmtu 28 -20 -19 -27 -15 -16
""",
    """
can_take amqv -22 -23 27 -17
in__news d -18
take__number im -16 -18
use acgioqsv -22 -19 16 -26 -26 -24 -19 -26
~beb nu 16 -15
~lega adgimnp -29 -27 -23 -21 -47 -33 -22
~nmi adgjloru -23 -19 -15 -17 -17 -22 -15 -27
~raso r 16
""",
    """
@call_who im -17 -16
dfg em 22 -22
i__@move abcdgijlmnoqruv -38 -32 -18 -34 -19 -19 -27 -24 19 -25 26 -25 -15 -28 -16
i__rent m 16
lo__en acgjm -20 21 -21 -16 -18
soy__de v 17
tired gmns -15 -20 -16 24
~gle adhnu -27 -19 -21 -24 -20
~oma> acmo -18 24 -20 -20
~stem au -16 -17
""",
    """
@food_o dhmn -20 -19 -25 23
are_not mouv -20 -16 -17 -15
prefiero__@day o 15
~lado hijlqu -17 -19 15 -18 -21 -24
~onto bmu -17 -22 -18
~osas d -22
~tota dmu 22 -21 -16
""",
    """
^yo bdefghjknorstuv -18 -52 -47 35 -46 -38 -41 -32 -37 -42 -40 -31 -35 -38 23
a__if dijm 22 -20 -16 -33
am__there mnu -22 -25 16
bette* chlnqrsv 15 -15 -20 -17 -17 -18 -27 -16
iv ms -21 20
my__through i -16
puedo__yo nq -21 18
story aloqu -18 -16 -19 -19 -20
~melo efm -19 20 -26
~spr m -16
""",
    """
give__the iru 17 -17 -21
that__if m -16
these abfhjklmnopqr -37 -31 -19 -28 -26 -15 20 -29 -36 -31 -20 -31 -27
what__@door jm 19 -19
what__soonest a 15
will_you ablnopqu -23 -24 -25 -31 -16 -26 22 -33
~acio cfgklmpqsv -16 -18 -43 -20 -21 -22 -20 -21 -24 -24
""",
    """
@pay_for abdgijmnou -27 -22 15 -16 -18 22 -21 -17 -16 -22
@vehicle__dejo r 15
compl* bgimu -16 -17 18 -25 -18
is_@symptom jms -16 -37 32
mi__y o -16
que__@thanks m -16
y__se mor -17 -18 -17
""",
    """
but__meant m -17
me__bien o 18
oblig* dm -16 -17
~rint m 19
~si> mr -23 16
""",
    """
@person$ abcdefgijklmnopqrstuv -22 -15 -34 -51 -38 -25 -31 41 -48 -30 -44 -28 -37 -52 -43 -47 -40 -33 -35 -21 35
de_verdad m -22
i__there bcghikmno -23 -15 -35 -15 -28 -18 -16 17 -38
not__@place m -19
~<loc agikmnoqru -17 -18 -21 -16 -16 -25 -20 -30 -16 -29
~<pic bcefjklnrtuv -37 -23 -18 -18 -27 -28 -39 -29 -23 -22 -47 -27
~<smo mn -19 18
~hat abcehiklprsv -20 -16 -37 -70 -18 -28 -43 -34 -39 -60 -15 -33
""",
    """
@ride_got mpq -16 -16 16
^anotame am 16 -18
havin* nopr -15 -15 -21 -17
is__is abdghijlnqs -24 -20 18 -19 -18 -23 -23 -15 -35 -26 -27
might mnr -22 -18 16
olvido__@visit m -17
pelicula$ m 18
talke* mou -25 -19 -15
took__day m -16
~ace> acdefhilnot -17 -23 -46 -17 -21 -34 -34 -38 -19 -16 -17
~nbv eflm 24 -17 -15 -22
""",
    """
^missed mr -21 21
bring__in a 19
getting_this v -22
i_did bdgjmqrv -18 -15 -28 -20 19 -15 -15 -22
if_it m -17
in_your j -17
nomas$ moq -18 -17 -16
with_me abgjlmnouv -29 -26 -20 -23 -24 -37 23 -30 -16 -23
~<dy im 16 -18
~<nex cdeghiklmqtv -21 -38 -17 -16 -31 -33 -34 -35 -17 -32 -22 -24
~ldk em 16 -16
~mpre ahjlnrs -21 -16 -17 -19 -27 -18 -17
~mun ag -19 -16
~pe> cdehjklnoqt -26 -40 -33 -24 -16 -26 -26 -31 -24 -35 -22
~ryli m -17
""",
    """
get__one h -17
said_i aklmnou -22 -18 -24 27 -21 -18 -20
the__do mnou -25 -21 -15 -21
this_like u 16
to__@drug n 17
want__off bl -19 19
~cami abcdop -19 -22 -17 -17 -19 -21
~knoc efhjkmqt -16 18 -16 -16 -17 -22 -16 -18
""",
    """
@drive_y mpq -15 -17 17
by_myself nq -24 22
me__coming b -16
que__tiene adju -30 18 -17 -23
what_can adghjoqu -33 -21 27 -23 -25 -19 -27 -23
~riod nq 20 -17
""",
    """
@drink__puede dnq -15 18 -16
@relative__text m -18
^viene p 15
^wanting a 18
about_it ln -18 -19
for_it abm -16 -16 -29
is__soonest a 22
matte* mn -23 21
~cell blmr -18 15 -21 -16
~corr abdjnqtu -20 -24 -23 -21 -16 -24 -16 -19
~mpl aginpsu -18 -21 21 -21 -17 -15 -23
""",
    """
@parking__bring jmn 16 -17 -19
@place_my m -15
el__del ghilnr -17 -15 -27 -17 -16 -18
i__next anos -18 16 -32 -17
i_owe adghijlmnoqtuv -33 24 -25 -15 -17 -22 -18 -28 -22 -17 -15 18 -22 -15
reply$ gm 19 -18
~kip abcdefgijloqstuv -26 19 -20 -26 -22 -19 -22 -24 -23 -21 -16 -20 -17 -19 -31 -16
~tomo acdefgjklnprstu -17 -20 -37 -15 -25 -31 -24 -21 -25 15 -23 -30 -16 -18 -30
""",
    """
all__i dm -15 -19
becom* dou -16 22 -17
for_you abcdfijlmnou -26 -16 -17 -21 -24 -17 -18 -19 18 -22 -20 -28
horas_tienen m -18
is_# jnqsuv -27 -18 -23 -20 -26 -20
verda* m -20
~ody bcdegjklmnqrt -16 -28 -21 -22 -37 -25 -26 -23 -62 -22 17 -19 -31
~ox> mu 19 -15
""",
    """
@pay__on dm 16 -15
@texts__los m -16
cover__or du 17 -18
my_name ajmo -22 -17 -29 -16
sleep adho -18 -19 -18 -16
~<eda d -17
~rea> an -15 -16
~ump ajoq -20 -16 -17 -17
""",
    """
can__this dmoru -19 -33 -19 -17 -22
my__too m -17
need__ask aim -15 15 -19
que__se dfgmno -16 -19 -16 -19 -26 -19
~<ea bcefgiklmorstuv -23 -27 -16 -21 -28 -27 -25 -28 -20 15 -22 -36 -21 -29 -24
~ayo> bpq -15 -21 16
~morn bdefgijklmpqtuv -34 -20 -23 22 -22 -22 -20 -22 -30 -21 -18 -30 -19 -30 -29
""",
    """
me__are aglmo -18 -16 -16 -29 23
nix bm 19 -19
not:@door jmr 24 -23 -25
pastillas djmnpq -17 -17 -23 19 -19 -18
they_will pu 17 -16
you__at adjm -17 -16 17 -16
~nyec u 16
""",
    """
@day_got ao 16 -15
mil_@thanks mt -25 27
will__it bdmnqsu -26 -23 21 -17 -24 -15 -19
ya__a ajlnos -22 -15 -17 -17 -18 -16
~ebo> adefhijlmoqrstuv -19 -21 -16 -19 -18 -22 -17 -17 -35 -16 -19 -16 -17 15 -22 -24
~rec abcdefghnosu -19 -55 -32 -25 -33 -30 -38 -20 -23 -16 -27 -17
~tami m -17
~tsd> agi 16 -20 -15
""",
    """
@insurance_is dmn 17 -17 -21
^@hours abcfhijlmno -20 -22 -19 -19 32 -18 -21 -18 -28 -21 -24
estos dklmr -16 -23 16 -17 -16
if__there h -17
me_@open ahm 19 -27 -24
normal adijmnopqs -18 -18 -17 -22 -16 -20 -18 -18 -28 18
this__drug u 16
~<der u -15
~<irm nq -17 17
~orta abgkmpqrv -19 -19 -15 -17 -18 -23 -19 -17 -23
""",
    """
do_it cdghjklmnpqrsu -27 -25 -45 -25 -30 -17 -31 -50 -27 24 -28 -22 -17 21
ketamine defghijklmnopqruv -32 -19 -19 -43 -22 -34 -32 -17 -27 -26 -27 -27 -20 -25 -19 47 -16
me__mensaje m -17
no__@day bm 16 -22
~aig abdegijkloq -22 -17 -16 -20 -23 -22 -21 -15 -20 -18 -23
~git> ju -15 19
""",
    """
@english__not cm 21 -17
^dejenme lm 21 -17
cada_@visit m -18
hooke* u 15
up__in m -17
us acdefghijlmnosu 19 -21 -32 -20 -20 -27 -19 -17 -27 -19 -34 -33 18 -32 -37
~tan abegkmnpqrtu -23 -31 -23 -15 -15 -26 -31 -24 -47 -17 -16 -43
""",
    """
#_@late mr -21 31
and_now m -17
descompuso_la q 16
no__to amoq -16 -23 -18 18
your__the i -15
~eval a 16
""",
    """
coupl* m -20
give__number adlmuv -25 21 -16 -26 -17 -17
there__# adfhimnqrsuv -23 -29 -16 20 -25 -32 -25 -20 21 -21 -16 -20
up_@pay m -15
up__# bilo -18 -19 -18 -20
what__mean dghu -17 16 -18 -16
~pele blmpu -17 -17 -18 -18 -17
~rre adhijtuv -16 -33 -27 -25 -31 -26 -30 -28
""",
    """
booster am 20 -16
llego__# mor -19 -17 24
this_car mu 18 -15
ya_comi blnpr -18 -15 21 -17 -20
~arse im -17 -16
~peni dfjnrsu -17 -15 -16 -22 -16 -16 -21
""",
    """
for_this glmnu -17 -21 -31 -18 -23
handled mpq -15 17 -19
hold_that bm 16 -17
i__truck m -21
is_harassment l 16
no__interested bl 15 -19
not:that abdgijlmn -20 19 -24 -29 -25 -29 -20 -19 -42
you__i bdhlnoqtu 20 -30 -22 -16 -21 -19 -15 -21 -26
~<los aceghiklnpstuv -38 -23 -19 21 -28 -33 -24 20 -48 -44 -28 -27 -18 -34
~anm gklm -15 25 -27 -31
~none h -16
~un> o -19
""",
    """
a_thing mu -21 -18
ask_me bhmo -18 -16 22 -21
to_make a 15
which_one gmu 16 -23 -19
~ahor cfijlnopstu -17 -19 -21 -21 -24 -30 -23 -20 -23 -25 -22
~ice acefhjlpruv -31 -27 -41 -41 -22 -17 -21 -29 -34 -30 -22
~ito> bcefgjkmpqtuv -21 -16 -34 -29 -27 -39 -27 -19 -37 -16 -29 -32 -38
~mily du -19 -20
~rewe m -15
~ryo m -17
¿__mis n 16
""",
    """
^emojithanks ft -33 29
a_alguien iov 16 -20 -15
eso__que dmu -18 22 -17
my__get nqr -16 -15 -17
not:message glm -15 26 -27
~oiuy em 16 -17
""",
    """
do__a bcdhiklnostu -33 -27 -19 -31 -21 -27 -33 -21 -33 -20 -23 -45
i__somebody di -16 -19
parte av -18 -17
that_a djmqu -18 -16 -30 -19 17
tienen_mal v 16
~orre adhijnpqrstuv -29 -22 -18 -21 -26 -20 -21 -25 -21 -29 -20 -24 -23
""",
    """
driver_for b -16
movies m 16
quiero__la am -28 -20
the__of bdefgijkmpqt -33 -32 15 -31 -41 -34 -24 -21 17 -30 -26 -18
~<tex abdefhjklnopqrst -24 -35 -48 -25 -34 -27 -16 18 16 -54 -45 -50 -51 -51 -48 -44
""",
    """
dizzy s 17
how_should n 20
luego_le bm -16 15
~bos lq -19 -16
~nage dilmn -18 18 -18 -30 -15
~stos dklmr -16 -23 16 -17 -16
""",
    """
a_list ilm -16 -16 -16
not:need abginoqsuv -16 24 -22 -26 -18 -32 -37 -16 -17 -17
order bim -21 -19 28
que__por ailm -16 15 -16 -17
vomit* s 17
~orc a -17
""",
    """
con_alguien amn -16 -21 -17
es__o dgimsu -19 -17 -17 -22 -17 24
with__@place mu 18 -18
~<hom abcdfghijkoqstu -36 -15 -21 -38 -15 -36 -21 -20 -39 -22 -28 16 19 -24 -42
~gage m 15
~rdid r -16
""",
    """
@ride__@late p -19
@stop_los klm -19 -17 20
a__a bdhikqr -15 -30 -21 -19 -21 -28 -19
anything_the ao -17 17
found__take b 17
lo__tengo u -16
puede_estar n 17
su_@place jm 21 -21
the__locked a -17
~emem mu -25 17
""",
    """
^@ride abcdefghijklmnopqrstuv -25 -32 -28 -34 -36 -34 -26 -23 -30 -34 -30 -34 -51 -32 -17 43 17 -27 -23 -31 -38 -31
us__later mo -17 20
your__@hours hjm 20 -24 -25
~<ret dkqu -18 -25 -15 -16
~ene> bcefhijlmnst -38 -39 -25 -24 -39 -48 -46 -34 -19 -18 -46 -30
~ver acefghjnoqu -17 -18 -65 -38 -52 -25 -35 -44 -37 18 -18
""",
    """
@relative__hace mpq -19 22 -18
no__@cancel bcdgijklmpquv -32 -24 -19 -23 -24 -16 -16 -40 32 -18 -27 -19 -24
puede__dia adnq -19 -16 -24 20
this_no u 16
""",
    """
how__does dm -43 19
take_a bdln -15 -17 -16 17
the__after ijmnpr -23 -19 -24 -33 -22 -20
~bab aiu -21 -18 -19
~sion ghjmnprstv -37 -27 -34 -38 -21 -25 -24 15 -18 -25
""",
    """
=said:thanks abcdefghijkmnopqrstuv -63 -26 -81 -88 -104 -73 -86 -45 -97 -93 -67 -37 -89 -86 -91 -86 -109 -86 120 -100 -99
a__@relative bdgikrsu -33 -21 -29 -46 -33 -29 -25 -35
does__wear msu -16 -16 20
got__put jm -17 -15
if__to u -15
nlknlk em 16 -16
what__@ride d -16
~arly adghijlqu -15 -21 -15 16 -16 -21 -16 -18 -28
~azi cmu -16 19 -20
~eet> abdhq -16 -17 -17 -19 -17
~mse m -17
~ruz o 18
""",
    """
i_going bdmr -17 -18 -20 -19
no__venir p -17
o__del m -16
~ars> gijnsuv -20 -22 -29 -16 -19 -26 -18
""",
    """
del_@day abcdhijklmpqrs -40 38 -15 -18 -33 -17 -20 -16 -31 -52 -18 -22 -20 -25
in__place m -17
mandame_el jm 18 -21
out__@relative im 18 -18
trust__it bm 16 -21
un__por m -16
ver__mi amno 17 -16 -18 -16
wear_to mn 22 -21
~<gro nu -15 -15
""",
    """
=rare2 abcdefghijklmnopqrstuv -57 -37 -46 -63 86 -48 -54 -60 -63 -70 -33 -42 68 -60 -43 -19 -58 -47 -18 -89 -83 -28
kk cdefghilpruv -17 -19 22 -20 -16 -17 -17 -22 -15 -18 -18 -19
later acdehijklnopru -27 -27 -27 -18 -37 -30 -27 -24 -28 -30 20 -22 -17 -25
no__problema q -21
on__way abdghijklmoqrtu -24 -28 -28 -28 -24 -28 -32 -25 -18 -25 -31 -37 40 -17 -25
you__@relative cdmnpqu -24 -18 26 -20 -17 -26 -21
~<alg bejklmprstu -40 -21 -42 -33 -25 -30 -19 -39 -24 -27 -51
~nia> dghijmoqu -23 -27 -19 -16 -23 20 -17 -15 -18
""",
    """
^donde bimqrsu -25 -28 21 -19 -40 -44 -48
efecto s -16
for__@call il 19 -17
la_proxima m -22
marco adefgjou -17 -17 -20 -19 -26 -16 -18 -26
me__@late mr -19 23
set__tmrw am -17 17
still bcdefgmpqstuv -34 -17 -41 -17 -27 -33 -19 -36 -20 24 -31 -28 -24
~itho lmu -19 -32 -18
""",
    """
error l -16
near_a m -17
off__@visit b 17
que_@clothes agmnqu -18 -39 -20 30 -17 -17
would_you ao -26 -20
~<gh bdeflmpuv -16 -19 29 -15 -16 -18 -16 -18 -18
~<hg efm 21 -15 -20
~<lm em -22 21
~arti iu -15 -18
~ator jpuv -20 -16 -20 -17
~pued befhjlmnprstuv -16 -41 -30 -25 -46 -51 -39 18 -31 -75 -54 -49 -57 -49
""",
    """
are__in au -23 -27
estoy bcefhiklprtuv -18 -31 -25 -23 -36 -33 -18 -23 -42 17 -27 -30 -45
funci* m -26
insurance acgijklopqrstuv 25 -18 -31 -23 -25 -18 -18 -33 -28 -54 -21 -23 -18 -48 -19
~gano imuv -18 26 -17 -18
""",
    """
@hello_@hello fm 28 -23
a__mi amou -22 -32 -22 -17
gave_you im -16 -20
good_day fnot 20 -18 -19 -25
i__put dmn 15 -28 -23
me_quiten blm -25 -23 17
otra cdfhiklnpqrstu -22 -37 -17 -29 -34 17 -17 -28 -29 -16 -30 -35 -18 -36
the_room ajmnpqs -29 -18 -26 19 -16 -16 18
to__@texts aikl -24 -25 26 -23
to__can a -17
""",
    """
a__up am 18 -21
ask abcdijkmnoprstuv -45 -40 -26 -34 24 -26 -18 18 -39 -40 -42 -20 -22 -18 -38 -29
can__make lmqrs -19 -37 -16 -17 -25
how_i am 18 -22
legit u 19
long__a admnsu -18 -16 -29 -18 -20 17
might__# r 17
que_es acdefijklmnopqrstuv -25 -26 -48 -22 -31 -42 -55 -17 -44 23 -40 -35 -18 -33 -20 -34 -19 38 -51
tal$ adefghijlmtu -18 -16 -18 27 -18 -16 -15 -16 -17 -25 -15 -22
which__of m -16
~asy> abj -17 -16 17
~caus bm -17 -16
~oble acdegijlt -24 -19 -21 -18 -22 -16 -17 -20 -18
~rds abchjklou -25 -17 -18 -16 -19 -16 -16 -21 -19
~ueri lm -16 -23
~unte g -16
""",
    """
@stop__do l -16
el__y npr -16 -15 -17
feeling ru -15 -16
i__after amor -20 -20 -19 -18
is__next dhn -17 -18 -21
me__more m -20
~cce hin -17 -22 -16
""",
    """
all_that m 15
mi_numero abgijklmv -19 -24 -25 -28 -25 -26 29 -41 -19
ya__del pq 20 -27
~<mol agklns -16 -20 -20 20 -24 -17
~bid m -18
~coge dijmnru 16 -28 -15 -29 -19 -16 -22
~fere cdhiklqrst -17 -26 -16 -23 -20 -23 -20 -20 -19 -19
~kjn em 17 -17
""",
    """
de_@visit abm -17 -16 19
did__a dm 23 -25
dormir m -23
free$ dmpu 23 -33 -19 -29
me__esta a -17
no_@stop klm -17 -25 25
playa jm -16 17
~pue bcejklmnprstuv -18 -16 -54 -32 -17 -64 -18 15 -34 -32 -16 -58 -72 -62
~some aefjklmnqrs -15 -32 -34 -17 -30 -33 -28 -29 -18 -34 -16
""",
    """
@hello bcdefghijklmnopqrstuv -62 -48 -41 -68 89 -51 -48 -43 -60 -26 -46 -24 -65 -31 -52 -47 -59 -64 -45 -36 -62
i_use ailoqu -17 -17 -17 -22 -20 -25
or_did jm 15 -17
reach_out bcdikm -16 -17 -16 29 -18 -27
tengo_acompanante dn -20 -19
~<ohi a -16
~bet adgjklpqsv -20 -25 -32 -18 -18 -18 -19 -29 -35 -23
~ener agm -21 -16 -20
~volv gim -18 -20 -19
""",
    """
@day_instead o 18
comunica_con i 17
consu* m -21
sitting r 17
~daro m -19
~eivi m -15
~stor abcdgjlmnqrsuv -20 -21 -17 -16 -21 -23 -23 20 -21 -24 -28 -19 -26 -16
""",
    """
@hello__is abcfgijklpqrsv -36 -17 -19 30 -17 -23 -23 -17 -26 -21 -17 -16 -26 -31
@traffic$ abcdjklmnoprsu -21 -16 -16 -16 -23 15 -18 -32 -17 -20 -23 21 -21 -15
equivocaron dfmrtuv -21 -15 -17 -15 -16 -15 26
insulin m -18
is__@door dhiju -16 -17 -16 29 -16
me_explica ik -16 -16
they_get mnu -19 -16 -16
~<ask acdehnru -23 -18 -30 -17 -26 -16 -24 -21
~da> acdegjklnoqrv -19 -31 -16 -63 19 -21 -49 -22 -15 -19 -21 -21 -22
~mnnb em 16 -15
~reed kmp -16 -17 17
""",
    """
available$ cjnu -23 -19 -18 -23
can__it abghilmnorstuv -32 17 -39 -32 -27 -24 -39 -40 20 -40 -30 -16 -17 -26
do__get ceilprsv -36 -24 -25 -26 -27 -36 -26 -24
wait cdilmu -18 -22 -17 -19 -26 -26
~<du abcdefghjklmpqrtu -38 -40 -35 -57 -36 -31 -38 -16 -41 -38 -17 -16 -31 -31 -38 -30 30
~ads ahj -18 -20 -21
""",
    """
^@day abcdefijlnopqrstu -23 -43 -17 -18 -26 -37 -22 -17 -31 -27 35 -28 -26 -25 -17 -29 -24
another$ ov 17 -17
come_to abdinoqu -18 -21 23 -21 -26 -24 -25 -26
disco* adim -17 24 -20 -28
que_onda dfgjmt -15 20 -23 -24 -21 -22
this_about u 18
~<lic abgqu -28 -18 -18 16 -26
~cuan cdglmqrv -25 -17 -21 -19 -27 -32 -42 -21
~isco adilm -16 21 -20 18 -26
""",
    """
need__do adgm 20 -18 -21 -25
pick_a adgipqu 21 -19 -25 -20 -26 -18 -17
scrat* mn -21 -15
start__i b -15
that__i dgmnu -22 -17 -22 -21 -20
up_please ackm 18 -15 -19 -28
will__work mnu -30 -16 17
~<wea acdfghijlmortv -32 -16 -30 -18 -36 -30 -23 -31 -17 15 -30 -15 -16 -17
~ered abjoq -22 -19 -20 -15 -31
""",
    """
@stop__up lm 17 -19
from aehkoqtv -26 -20 -39 -17 -28 -41 -18 -33
is_@vehicle q 18
is__@late dhqu -19 20 -17 -18
shave n 18
sit mnopu -22 21 -16 -23 -26
will_i abdglmopqru -16 -33 -24 -16 -21 -48 -19 -26 -35 -24 36
you__feelings mu 17 -18
~clar gnu 15 -19 -17
~drin n 18
""",
    """
@visit abcdefghijklmnpqrtu 59 48 -107 15 -91 -89 -109 -78 -81 -90 -54 -36 -71 -52 -107 -69 -42 -87 -22
contestan__telefono m -16
i__i ghklruv -18 -16 -16 -31 -18 -25 -20
if_my amopq -18 -18 -17 -17 23
please__texting imv -19 16 -19
~anci a -20
~call bcdgijlmnprs -17 -16 -34 -24 21 25 -23 -32 -31 -26 -18 -27
~ten> adghijpqtv -29 -30 -26 -22 -31 -20 -25 -35 -15 -38
""",
    """
que_frio m 18
ride abcdefghijklmnopqrstuv -68 -41 -60 -76 -61 -62 -49 -56 -61 -70 -59 -70 -52 -36 -41 43 66 -56 -50 -66 -45 -69
used__be mq 20 -17
~<eli aklmv -16 -17 18 -24 -15
~esub klm 19 -22 -17
~ruh e -18
~thr cdlnrtv -22 -17 -15 -32 -18 -21 -17
~type abdglmu -17 -19 -22 20 -17 -20 -23
""",
    """
a_lot nqru -18 -20 -22 -22
ir__mi abmoq -19 -21 -18 -20 22
llama* abdinopqv -27 -18 -19 23 -21 -21 -20 -17 -16
lugar$ ar -22 -20
man$ lm -15 18
set__with aim 18 -18 -18
the_using lm -17 22
walma* hm -16 15
what__come mnu -20 -22 -23
~chem m -16
~ke> cefghijptv -18 -58 -52 -23 -21 -31 -33 -23 -52 -29
""",
    """
@vehicle_me ajmno -15 16 -18 -21 -16
coming dfghilmnrstuv -36 -23 -28 -27 -29 -31 -24 -23 19 -35 -19 -34 -27
no__all b -20
no_importa l -20
past$ mr -16 18
~<cal cdegjnprstv -28 -44 -20 -35 16 -31 -36 -28 -42 -23 -18
""",
    """
@medicine_sent n -19
novela m 16
~ibid m -15
~ivat k 20
""",
    """
@visit__texting m -15
be_right jr -18 17
did_not abdijnoqv -17 -22 -20 -17 -19 -15 -20 -22 -29
floor dfghju -20 -20 -24 -18 24 -31
is_@drive jmnpuv -17 -25 -20 22 -18 -22
tarde* m -16
will__for m -18
would__arrange a 16
you_pass hjmu -16 -17 -17 18
~eap j -18
""",
    """
@animal abcdefghijklmopqrstuv -37 -46 -47 -46 -41 -33 -46 -49 -53 -55 -34 -44 79 -28 -43 -57 -30 -42 -33 -25 -40
hay__@move o 19
somebody_to apu -20 16 -15
what_would adgimnu -20 31 -15 -19 -32 -19 -24
~asco m -17
~nspo m -19
~vere bijlos -17 -18 -16 -15 -18 -17
""",
    """
@relative__of n -18
@symptom_right ms -18 16
@vehicle abcdefgijklnopqrstv -82 -70 -64 -92 -44 -61 -60 -74 19 -57 -71 -98 -48 -26 62 33 -66 -65 -51
dormida msu 17 -24 -18
mi__@day b 18
que__mandan ju -15 17
this__from fju -17 -17 -16
~de> acdefgijklmnprstu -32 -20 -25 -76 -25 -25 -16 28 -72 -61 -18 -22 -35 -34 27 -30 -20
~tahp ciklm -16 -16 -16 21 -19
""",
    """
^p eflm 24 -15 -17 -23
deje binuv -19 22 -15 -16 -18
frente jm 17 -19
i__on chjkopstv -26 -40 -22 15 -35 -24 -34 -22 -24
longer__to l 16
manejo bm -17 -22
para__me lu -18 -18
soy_yo v 16
~enen bfgnqrstu -31 -15 -29 -30 -26 -25 -22 -19 -48
""",
    """
i_withdraw l 17
por__de adu -23 -16 -16
~mabl fmt -17 -20 20
~omp> a -16
~ots> abcdefhijklnoqrsuv 23 -21 -22 -26 -17 -17 -26 18 -23 -16 -20 -23 -21 -23 -19 -19 -28 -21
~tore m 20
¿_cuando adgijmou 22 -22 -22 -19 -17 -18 -20 -16
""",
    """
for__@clinician aikm -23 29 -16 -31
get__there dijn -16 -22 -19 -22
haircut am -17 18
how_am g 15
in__now ao -20 -15
it__@price m -16
los_@food m 18
not:read m -16
para_la bdhrsv -25 -30 -17 -21 -17 -17
~cele ab -15 15
~hak ms -17 17
~hoi gm 24 -23
~leta mr -17 -15
""",
    """
and$ em 19 -19
come__me b -15
me_up abcdefghijmnrstu 23 -41 -27 -41 -22 -15 -30 -27 -16 -31 -24 -35 -44 -37 -29 -42
nadie bglnopu -24 -20 -23 -23 -17 -24 -17
sesiones bdijkmnou -15 -23 -19 -17 -17 -24 -25 -20 17
withd* km -17 -18
~esen abdgo -24 17 -16 -22 -16
~quin abs -16 -17 -16
~ved cdefghilmnrst -15 -26 -19 -18 -16 -19 -31 -38 -19 -23 -25 -29 -21
""",
    """
@book__a m 21
mas__en o 16
what__my adfhijlpqu -26 27 -19 -18 -22 -42 -18 -18 16 -39
~<oft dnu -18 -17 19
~ein> u -15
~ioma aclmo -16 27 -17 -19 -18
~rne adghlsu -19 -34 -24 -24 -29 -18 -28
~told bnoqrsv -29 -18 -17 -22 -16 -17 -15
""",
    """
^onde efjmu -15 -17 24 -24 -24
going agijklmstuv -36 -29 -20 -17 -23 -17 -16 -22 -32 -24 -17
is__@place adfginopqs -17 -34 -25 -25 -34 -23 -22 -18 -18 -20
oil$ mno 30 -24 -26
pressed_the g -15
quemo m 15
stoy m -22
yo__i am 19 -16
""",
    """
a_poner mu -16 19
got__it bjlmou -25 -16 -18 -32 35 -20
keys$ m 22
need_my bdgilopq -29 -32 -16 23 -15 -29 -16 -15
tom p 17
too bcdfgjlnpqrstuv 16 -25 -23 -19 -22 -34 22 -35 -25 -29 -25 -23 -19 -33 -19
which_@door gm -26 -23
~oys m 19
""",
    """
@door__on j 16
necesito_otro o 19
roger_that mt 21 -24
to_try abmou 38 -21 -29 -19 -27
unos m -16
~<cen r -18
~cir> g 16
~dan> acdfghjmprtv 17 -23 -26 -19 -29 -16 16 -45 -15 -16 -16 -27
~dio acdefgjklnoqruv -31 15 -39 -28 -20 -16 -35 -31 -16 -38 -28 -19 -18 -41 -32
~hand adoqrsv -18 -17 -15 -24 -16 -20 -18
~lice abdgijlquv -28 -18 -17 -20 -19 -25 -18 16 -28 -17
~pod dfhjkloprsuv -29 -16 -27 -26 -19 -30 18 -25 -26 -20 -23 -26
""",
    """
^another o 16
am__interested bl -17 18
ident* glmu -16 -21 -16 22
una_@machine m -18
~<off au -19 -17
~kdk em 19 -20
~lvan gm -17 -21
~rdin k -21
""",
    """
@open_the j -20
at$ ahjmu -21 -22 24 -31 -16
cancel abcdefghijknopqrstuv -52 62 -44 -35 -51 -47 -49 -45 -51 -48 -56 -54 -16 -49 -34 -18 -46 -45 -65 -50
not:@symptom m -16
sirve abhjlnpsv -27 -22 -17 -22 -22 -21 -16 -17 -22
un__les mn 16 -16
~nen> befgnrstu -17 -20 -24 -35 -34 -31 -26 -23 -52
""",
    """
el__no acdhjkpstu -29 -15 -16 -26 -16 -18 -27 -26 -24 -23
perdi$ m 24
su cdfghikmnorsu -21 -22 -17 -27 -18 -32 -27 16 -15 -29 -26 -20 -34
working_@day hm 15 -15
~<not adefhijkloprtv -25 -38 -28 -31 -33 16 -37 -25 -36 -28 -18 -23 -24 -39
~<pur hjn -16 -16 -17
~ssur m -15
~worr bglnopqruv -19 -21 -15 -15 -19 15 -19 -15 -17 -18
""",
    """
@wrong_guy v 18
^addy ju 19 -15
de__me dgmno -21 -16 -28 -18 -15
notes aim -17 19 -20
yes_i mq -17 -17
~caro bdijlmp -17 25 -20 -26 -16 -35 -16
~dije bhiloqrsu -23 -20 -23 -24 -18 -24 -18 -19 -23
~tive l -19
""",
    """
@medicine__la mn -16 17
al_@treat a 15
is_anybody ahq -16 17 -16
salio dr -16 -19
your_@machine m -16
~ahea mo -28 -19
~ap> djo -22 -15 -18
~cta> mu -16 -17
~itco m 18
""",
    """
@relative__@ride pq 27 -26
carta__el i 16
like$ dgimsu -28 -26 -20 -22 -15 23
menos gu -18 -18
think cdefghiklnopqrtu -23 -32 -32 -27 -40 -25 -22 -31 -39 -16 -29 -21 -21 -23 27 -38
~art> efghjklnopuv -35 -39 -46 -23 -23 34 -34 -45 -22 -30 -20 -34
~ife ahjnp -19 -18 -23 -16 -16
~rve bchijklprsv -16 -18 -24 -16 -26 -17 -25 -21 -17 -22 -25
""",
    """
help_with aiu -19 -15 -20
hw dilmt 17 -18 -18 -23 -21
take__this blm -19 17 -16
throu* lnst -30 -17 -19 -15
~drop cdgikmpsu -15 -21 -18 -21 -19 -22 -21 -19 -26
~tima m -22
""",
    """
@place__es m 17
^solo amoqr 22 -18 -22 -20 -15
come_by adnq -19 -17 -24 16
i__good afjnprtuv -21 -23 -19 -23 -23 -17 -21 -16 -28
i__told ln -20 -22
my_neighbors q -18
off__please akm -16 -16 -19
pasame__alguien i 24
perdo* giqs -16 -16 -16 -27
real$ is -20 -15
~staf abgijlmov -16 -16 -20 17 -20 -19 -35 -15 -22
""",
    """
contesto g 15
idea lm 17 -20
is__ok bcfghijklmnopqrstv -23 -21 -19 -23 -29 -32 -40 -24 -16 -70 42 -25 -29 18 -22 -24 -31 -28
~ate bcdefgjklnopqrsu -16 -20 -49 -40 -48 -62 -19 -24 -23 -31 23 -20 -28 -41 -29 -19
""",
    """
are__i hi -16 -21
contestan_el m -16
cuantas__sin h -16
el_mall jmu 16 -17 -16
en__attend am -15 17
mareada ms -19 17
me_more bmu -17 -23 21
opt__in abcdegijklmnopqrsu -34 -18 -24 -18 -18 -16 -22 -22 36 -34 -27 -20 -16 -23 -20 -22 -15 -25
sali ms -20 17
what__set dgmu 16 -15 -17 -17
~gle> adhnsu -24 -16 -15 -23 -20 -15
~grad bcfnpqrsuv -17 -18 -18 -16 -21 -17 -16 -18 -16 -16
~za> abghijlmnuv -25 -18 -17 -22 -24 19 -22 -22 -17 -32 -20
""",
    """
bill$ mn 22 -16
can_a amo -15 -20 -15
dano mn -22 16
saliendo abdgmqru -16 -16 -16 -25 -34 -17 16 -15
stadi* j -15
~bvc em 18 -19
~mman dgmn -15 22 -18 -16
~sla iuv -16 -16 -15
~took ailmor -21 -18 -16 -19 -18 17
""",
    """
the__it gm -19 -26
threw__after m 22
voy__el m -18
~<has aimqr -20 -23 -28 -23 -19
""",
    """
atender$ a 16
in__on mr -23 -15
not__texting v -20
please__everything ablm -17 17 -17 -20
""",
    """
@relative_got acdgijklnprsv -27 -15 -16 -16 -16 -15 -20 -22 -26 21 -15 -20 -17
@spanish$ abcdefghijklmnopqrtuv -42 -47 78 -55 -73 -58 -47 -47 -51 -50 -44 -56 -63 -45 -48 -49 -43 -45 -49 -42 -52
and_nothing gm 17 -17
carta ao -22 -16
guess__is bm 15 -17
says__can mp -20 -17
that__way m -16
when_is dijmpru -18 -29 -31 26 -21 -20 -18
~<rey u -16
""",
    """
any__@texts l 16
before__get n -16
del_@ride bmp -15 -20 15
mi_espacio ab -16 16
not__think m -17
the__a djmu -21 -20 19 -22
this_morning afov -19 -20 -15 -17
~era> bcefjklmnqtu -42 -27 -17 -27 -17 -35 -22 -29 -24 -24 -23 16
~hort mn -19 15
~lkjl em 16 -15
""",
    """
@relative_at m -26
^mi defghijlorstuv -26 -39 -43 -49 -31 -29 -30 -50 -31 -24 -26 -52 -31 -46
agua dnoq -17 15 -19 -19
es_este gluv -29 -21 25 -30
just__@late mr -21 17
puked djopqs -20 -18 -19 -17 -20 17
the__again lm -22 -25
there__to abhiq -20 -17 -23 -22 -24
~<cnc bclmou 25 -16 -17 -22 -17 -18
~fiv ijov -16 -15 -24 -16
~hem acdhjkqrs -19 -16 -28 -22 -17 15 -16 -20 -17
""",
    """
dio_mi i -15
do__skip mn -27 16
entra* nq 18 -17
feels afhmou -18 -23 -16 19 -18 -15
i__in bchilmnpt -24 21 -19 -19 -43 -27 -16 -30 -15
la__adelantar o 15
quede acdgijklnopstu -28 -26 -26 -26 -34 -27 -21 -21 -40 -34 -18 23 -21 -26
quita m -15
to_have aimpq -22 -22 -38 -28 19
we__by i 17
where__i lqrsu -21 -22 -18 -23 -21
~day abcdegklnprstuv -17 -24 -40 -20 -43 -18 -36 -23 -51 -45 -19 15 -27 -23 -31
~whom m -15
""",
    """
a_different au -17 -30
me__time n -17
wepa eflm -24 22 -16 -20
~chec cghijklnqsu -16 -20 -18 -25 -22 -19 -18 -28 -29 -22 -20
~fol bijlmprv -22 -18 -27 -20 -17 -17 -16 -17
~obra admnosu -18 25 -25 -17 -16 -16 -17
""",
    """
a__@stop m -20
after__@visit abs -18 -16 22
in__@body m -16
is__that bghijopt -18 -18 -19 -16 -24 -26 20 -21
times$ mn -22 17
~prep abgijou -26 -19 -26 -15 -17 -16 -17
~roi m -16
¿__o ho -15 -15
""",
    """
@treat$ abcefghijklmnopqrstuv 28 -37 -28 -28 -36 -50 -36 -46 -47 -39 -44 -48 -21 -49 -31 -48 -31 21 -30 32 -35
at_work dghn -17 -30 -17 -21
people bcdeghjknortu -39 -34 -57 -28 -46 -18 -50 -21 -45 -24 -33 -27 36
~rug> qu -16 17
~sban m -18
~sul dgm -18 -18 -29
~sunn dm -15 15
""",
    """
can__back bhijkm 21 -19 -16 -19 -21 -27
can__on ag -15 19
choic* gm 24 -23
how_did u 18
i_chickened m -22
not:remove bm -16 18
~mme dgioqv -23 -27 -22 -19 -17 -16
~xis m 24
""",
    """
a_couple m -20
bunch$ m -16
is__out lmou -16 16 -18 -23
not:esta m -16
short mn -18 16
textos abcdgjlmoqv -26 -22 -16 -19 -21 -16 29 -41 -23 -18 -18
~<bue bcefghknoqrsuv -29 -18 -24 23 -16 -27 -21 -22 -30 -19 -21 -22 -21 -27
~gno> mu 17 -20
""",
    """
at__am amrv -16 -22 -16 -15
come_@day oq 18 -16
evenings a -17
langu* cu 25 -18
nunca k -16
quisiera__mi a 15
se_quien u -15
text__@clinician aikm -16 20 -15 -20
~<atr aqr -21 -16 16
~alr aip -24 -21 -19
~tura m -19
""",
    """
@day_good fmt -28 26 -17
como_hago dgjnqu -21 -33 -25 -29 -15 -16
got_someone ipq -15 21 -17
me__@parking j 18
not_got q 15
only_free adjqr 22 -24 -22 -25 -18
would__there lmno -19 17 -18 -19
~<al abcdeghjpstu -21 -19 -24 -27 -77 -26 -18 -34 -29 -52 -37 -46
~rrar dhmo -16 26 -30 -21
""",
    """
bot abcdehijklmnopqrtv -28 -20 -19 -26 -16 -20 29 -23 -23 17 -47 -20 -21 -21 -23 -20 -20 -19
hago_ahora agmn -18 19 -22 -19
held_up m -16
not:go abghilmnpstuv -18 35 -16 -16 -17 -24 -39 -15 -16 -17 -19 -16 -17
the__too m -24
~hut abdghjlmu -26 -16 -21 -18 19 -16 15 -25 -25
~odav bd -18 -19
""",
    """
? abdefhijklmnpqrstuv -17 -86 34 -159 -41 48 -50 36 -83 -87 -70 39 -99 -17 -55 -45 -132 25 -104
else_have abv -17 22 -17
my_new bgjlmou -16 -16 -18 -17 33 -17 -22
number$ bcgimnostuv -17 -17 -24 -23 -16 -20 -17 -21 -18 18 -18
outside$ jmu -25 24 -22
the_mail m 16
~<cla abdijknqv -29 -20 -22 -30 -30 -16 -24 -17 -16
~<mat gmnu -19 -22 20 -16
~aci efghklpqsu -17 -32 -20 -18 -23 -32 -18 -16 -16 -21
~ards a -18
~erca agsv -19 -16 -17 -18
~oug cefknstv -21 -21 -21 -17 -23 -23 -18 -22
~resp agkpqru -22 16 -17 -19 -16 -19 -19
~rito m -15
""",
    """
emoji* m -26
for__are mo -21 19
i__started k -17
in_french m 18
las_# dghjmqsuv -21 -19 16 -32 -22 -28 -23 -26 -15
my_job g -20
quien__usted mv -15 -22
that_to m 17
was abcefgilmnoprsuv -18 -58 -30 -43 -39 -27 -31 -48 38 -38 -20 -49 -31 22 -46 -19
ya_llene a 16
~eeps m -17
~elin ajqu -20 -15 -15 -30
~plu dgijklmru -23 -19 -26 -20 -22 -25 16 -20 -21
""",
    """
are__on dgjmu -20 -18 28 -21 -34
be__@visit b 32
does__help gqu -21 -17 24
turno__con a 15
was_out blm -16 -17 21
what_happens mu -32 20
~blig dm -16 -17
~eac abcjmnoprsu -17 -31 -30 -38 -20 -35 -30 -20 -20 -25 -27
~habl cfghjklmnoqrtv 25 -16 -18 -18 -20 -23 -22 -17 -30 -30 -33 -24 -19 -22
~mado m -15
~ule gtu -18 -15 -20
""",
    """
@relative__ir op -16 -16
en__@day o 15
it_covered m -18
new__# jm -17 18
que__sale d -15
~<abo cefghjlst -22 -22 -26 -39 -36 -20 -18 -20 -29
~<ye dhjlnopqr -16 -16 -16 -18 -19 -20 15 -25 -18
~ee> cfghlnru -25 -20 -25 -26 -38 -28 -34 -24
""",
    """
^@drink abcdefghijklopqrst -29 -24 -26 -31 -32 -27 -33 -21 -29 -25 -23 -25 -24 -20 -31 -24 -26 30
^ayo cdefhlmnu -16 -19 -24 21 -16 -19 -29 -17 -17
estar abgmqu -34 -19 -21 -28 -16 -22
got_off o -17
how__you bcdeiklnopqstv -21 -26 -24 -21 -30 -36 -28 -32 -23 -16 -21 -29 -25 -27
~gra bcefghiknqstv -17 -27 -29 -32 -32 -36 -29 -29 -25 -23 -22 20 -23
~miso m -23
""",
    """
@fetch_el d -15
a__@visit ahijnqsv 18 -16 -17 -21 -27 -18 -21 -18
a__no m -17
dentist abu -25 -18 -16
i__outside m -16
lkjlk* em 16 -15
place_for j 17
sleeves n 16
would__get ilm -25 -25 -26
~<cue dfghijortv -33 -17 -17 -24 -15 -35 -20 -33 -17 -19
~eis> bgimnu -19 -17 -17 -19 -20 -23
~rch> abdilnqrstu -21 -17 -19 -17 -17 -18 -19 -17 -16 -16 -19
""",
    """
make__@stop l 18
my__@thanks b 16
my__he mq -18 -20
~brid mr -19 20
~cti abdefghikopqtu -22 -18 -33 -21 -21 -19 -21 -42 24 -29 -20 -25 -23 -18
""",
    """
la_@cancel bo -20 19
los__que adhlm 19 -19 -16 -22 -33
stuck_in m -15
vea__@clinician a 16
~<kj adefhlmruv -15 -17 30 -16 -16 -20 -30 -16 -17 -18
~fir bcehikloqr -15 -18 -15 -37 -18 -30 -19 -18 -35 -26
~lay abdgjlmqsuv -26 -25 -26 -19 -23 -20 23 -18 -19 -27 -17
~susc alu -20 20 -16
""",
    """
am_on abdgjm -17 -17 19 -20 -18 -33
de__sistema l 15
de_no l 15
expected s 19
it__i hlmr -17 -20 -26 -16
lado hijmu -15 -15 16 -22 -20
see_me am 20 -23
to__now m -21
~<hh em 23 -22
~else cghijmnpq -21 -23 -19 -23 -18 -30 -20 -28 -15
~fish gmnu -15 19 -16 -16
~savi m 17
~slid bmo -15 -26 18
~una> noq -18 -17 -24
""",
    """
de__mi abjkm -21 19 -17 -15 -21
estoy__a jr 15 -16
~<lav m 21
~eeks m -19
~eser ko -15 -18
~nsio imu 16 -19 -19
""",
    """
@day__can bmoq -17 -19 24 -16
@price__@treat d 18
@stop_the bijklmns -20 -19 -16 -18 -30 47 -16 -15
opini* m -18
que__pongo mu -18 -16
the__to bcdjnstuv -21 -22 -26 -15 -32 -20 -20 -38 -15
want__come lm -22 -34
~agra fm -15 -17
~dad> agklnpqrsv -29 -27 -18 -25 -23 -18 -17 -18 -24 -24
~shu abdghjlmu -26 -16 -21 -18 19 -16 15 -25 -25
~whic abdfijklnopqstv -21 -23 -30 -15 -21 19 -16 -24 -27 -19 -18 -22 -19 -22 -20
""",
    """
accident acgjklmnp -21 -15 -15 -19 28 -19 -32 -20 -20
day$ abcdefgijklmnoqruv -28 -47 -34 -28 -18 -15 -58 -36 -58 -33 -42 -21 21 36 -24 -37 -47 -45
donde_sacaron u 16
eso_de dm -16 17
for__more u -16
i__an bcgijnps -28 -17 -21 -18 -25 -20 -18 -22
locked amq -19 -17 -22
needed__know m -17
these$ bdlmq -19 -26 16 -33 -17
walk bdinqr -21 -35 -25 -18 19 -18
~eal acefhiklnprsv -19 -25 -17 -17 -33 18 -22 -20 -28 -20 -27 -18 -27
~gol mnu 16 -16 -28
~ined ampv -19 -16 23 -19
~plis abdefglmuv -15 22 -16 -22 -19 -18 -28 -33 -15 -16
~sit> aiou -17 -19 -17 -16
~ui> bcdehiknorstuv -16 -20 -31 -16 -25 -25 -24 -29 -30 -34 -16 -19 -25 21
~upe abcginoqr -16 -19 -16 -22 -18 -17 -16 -24 -16
""",
    """
@open_for dhm -23 24 -42
@pay_my im -17 19
how_far u -18
mismo bdhilv -22 -20 -15 -19 -16 -23
que__la afgjknpqtv -21 -24 -25 -29 -20 -27 -21 -15 -15 -25
rd o 16
slide bmo -15 -26 21
want_the bm -26 -25
""",
    """
baja_por b -17
do__hold bm 16 -19
got_his mq 15 -16
gusta gilv -20 17 -19 -22
you__or lm -17 -24
~mela lmo -16 -24 20
~ndo bdefhijlopqtu -19 -15 -40 -47 -20 -26 -21 -25 -34 -24 -24 -26 -32
~nlkj em 18 -17
~rey u -16
""",
    """
discontinue l 21
need_a bjklpstuv -41 -25 -21 -24 -43 -22 -16 -34 -24
subscribe klm 23 -26 -22
walk__through amqu -29 -21 -22 17
~<som efjklmnqrt -23 -29 -15 -28 -31 -27 -28 -17 -32 -44
~cut> am -17 18
~hoic gm 24 -23
~urin m -23
""",
    """
@relative__be q -18
all_@open m -15
con_ustedes mqu -25 -22 -18
superbill_for m -22
~cas> au -16 -23
~scam r -15
~tori mnorv -18 -16 -18 -15 -16
""",
    """
el__la hjr -23 -25 -24
junto ajmuv -16 16 -23 -15 -18
navidad a -16
que_pararan m 16
~<km ao -16 17
~ade> cdhijklnopqsu -16 -30 -27 -21 -25 -18 -16 -28 19 -24 -27 -25 -25
¿__@open m -15
""",
    """
dia_tienen o 16
que__no dgmprv -17 -18 -27 -23 -15 -15
ustedes_tienen m -16
~comp abcfhjlqst -37 -38 -17 -16 -27 -35 -25 16 -31 -17
~opu m 17
~toes dmn -15 19 -21
""",
    """
@cancel__turno b 17
are__what hj -17 17
casa$ ajkloru -15 -20 -20 -16 -19 -16 -21
days__@place hm 17 -17
for__this u -15
menu$ acdefghijklmnoqru -16 -19 -23 -16 -16 35 -17 -26 -23 -16 -22 -32 -19 -18 -17 -17 -26
need__on a -15
the_list gijnopq -35 -28 -19 -28 -18 -17 -16
~<nob bdhmopqrsu -17 -16 -24 -27 -26 -23 16 -16 -20 -24
~<won m -18
~ggle ajmno -16 -18 -18 -16 18
~peak bdghjlnqs -19 -26 -15 -22 -17 -15 -25 -21 -16
~yse dmu -18 -20 -22
""",
    """
@door$ bcdefghjklnoqstuv -34 -24 -39 -26 -40 -45 -25 32 -26 -34 -41 -28 -35 -23 -27 -30 -30
@eat acdefghijklmnopqrstuv -43 -30 -62 -21 -37 -56 -36 -28 -54 -32 -33 22 55 -54 -34 -60 -49 -26 -18 -70 -31
^dame m -19
bed r -16
delete i -20
place cdhilmnqs -16 -37 -19 -20 -24 -17 -26 -18 -17
please__@visit bciklov 21 -17 -22 -16 -31 -31 -23
saw__deer m 16
tienen__para lmov -18 -27 -25 -22
~elto p 20
~nove m 16
~stea adgnu -24 -20 -19 -31 -15
""",
    """
about__home mn -17 -16
to__this clmnpquv -30 -21 -24 -31 -15 -19 -16 -17
~cesi deghjprstuv -33 -17 -17 -17 -17 -26 -23 -22 -17 -16 -21
~ers afjklnoprs -21 -36 -21 -30 -33 -26 -25 -39 -15 -15
""",
    """
^resume il -16 -18
any_slots a 19
de__hora m -33
de_la bcdeghkoqtv -18 -16 -24 -17 -30 -39 -37 -27 -38 -32 -46
estan__la m -17
~tas> bcefklmopqstuv -28 -23 -20 -19 -21 -19 -31 -19 -27 -26 -17 -23 17 -26
""",
    """
day__you fmt 21 -16 -17
gave bikmp -19 -27 -18 -25 -17
me__up m -21
quiero__me bikmou -21 -26 18 -46 -22 -18
~hit n -19
~rla m -30
~sor adfhilnqrs -32 -34 -23 -19 -27 -26 -29 -36 15 -36
~tern bdlpqru -17 -25 -22 -17 -28 -17 -22
""",
    """
@visit_lol bm 21 -22
anybody djmru -22 -16 -23 -21 -20
do__ask m -18
for_@texts v -21
horario abcdefghijklmnpqrstu -34 -24 -24 -28 -17 -23 -29 44 -32 -40 -21 -26 -44 -20 -16 -20 -16 -18 -17 -24
i__little m -18
like__@texts l -17
not:keep bo 23 -19
sorry$ abcegjlnpqrsu -16 18 -30 -27 -31 -16 -17 -15 -32 -18 16 -20 -37
~play abdgjlmoru -22 -18 -23 -17 -23 -19 28 -21 -19 -24
~ryth ahlnru -22 -18 -24 -17 -15 -17
""",
    """
@pay_sacar d -16
arizo* agi -17 -15 -16
bunch m -16
i__had m -17
not__take bm -19 -17
ok_cool m 19
~<ace dfhijlmuv 15 -18 -18 -15 -18 -22 -32 -20 -16
~burs dm 15 -18
~det m 16
""",
    """
me_out aciklmnopqrtu -27 -17 -23 -23 27 -31 -25 -23 -21 -18 -21 -18 -29
~<sta bcdefgklnoptuv -16 -24 -49 -40 -44 -60 30 -15 -20 -17 -18 -26 -24 -35
~otro acghijkmoqu -16 -19 -22 -22 -25 -34 -30 -18 17 -26 -22
""",
    """
good_looking mt -23 22
help__with g 16
para__@relative bopv -16 -20 -21 -22
the_@ride abmop -16 -23 -34 -16 25
the_street mr -24 19
what__am u -19
you__tomorrow hm 16 -17
~apit jm -19 17
~eah mpq -23 16 -20
~ecli im -18 16
~pur hjn -16 -16 -17
""",
    """
@call_number mv -35 -23
^cancelame bo 16 -15
^would agnpr -22 -15 -16 -18 -19
am__little b -16
caminando nq -15 16
can__text m -15
en__del amo -17 -19 19
for__just m -18
no__necesito b 18
somebody__have bo 20 -20
wenas fm 19 -16
~ayb efl -19 -16 -18
~fic dgo -16 -15 -16
~lars dg 17 -17
~site fj -16 -17
""",
    """
not__i dmnpr -24 -26 -18 -21 20
~crib bdefhjknopqrst -37 -34 -30 -27 -29 -37 17 -35 -33 -33 -34 -34 -21 -31
~tro cdefghiklqtuv -35 -20 -20 -34 -48 -32 -37 -40 -20 -17 -26 -18 -20
~ture du -20 -16
""",
    """
@clothes__you gmn -21 -21 22
digo$ amnors -18 24 -22 -16 -17 -18
options dgjlmnu -21 20 -20 -19 -33 -21 -18
~iled q 18
~ove cefghijkmnqsv -51 -43 -28 -54 -26 -18 -22 -33 -17 -22 -33 -18 -19
~roca q 17
""",
    """
@cancel__# bmr 18 -25 -16
@open$ bcdefhijklnopqstuv -37 -28 -57 -25 -35 29 -47 -21 -28 -39 -39 -49 -32 -34 -40 -35 -52 -39
a__i ghjlmoqs -20 -26 -25 -23 -62 -42 -36 -29
les__mi i -15
me__this bcdklmsv -25 -20 -20 -20 22 -34 -16 -22
number__@person v 15
please__me cgilmru -26 -30 -15 -30 23 -29 -28
put__the bdkmq -15 -15 -19 -26 -15
volver_a bimq -19 -17 -15 -19
~duer mnqu -21 -19 -16 21
~thes abfhjklmnopqr -37 -31 -22 -29 -28 -15 20 -26 -37 -32 -21 -31 -28
~tig m -15
~tiro l 16
""",
    """
add abgilnv 21 -22 -22 -19 -31 -24 -16
got__@call lmv -18 -23 22
hermano bcmoqu -21 -17 -21 -17 20 -15
hubo fm 18 -18
not:to acdijmnpst -31 -34 -50 -33 -37 -17 -45 -17 -26 -23
not__you dhimoqv -16 -16 -20 -40 -16 -23 21
subo m -17
you__have hkmnpst -16 -24 -18 -21 -26 -16 -26
~<ref acghklnopqrstu 29 -26 -23 -20 -24 -28 -34 -31 -26 -28 -21 -16 -16 -37
~alca m -15
~fue dikosv -19 -18 -17 -21 -18 -19
~pci adghjnu -17 -15 29 -17 -15 -15 -29
""",
    """
do__become am 18 -16
it_on m -34
need__@clothes ad -21 -18
quito mnu -19 17 -17
save_my mr -16 20
""",
    """
@visit__got m -17
nombr* m -19
the__have dinsuv -18 -17 -18 -18 -21 -16
to__is dmnq -22 -18 -24 22
~aigo im -17 -28
~ess defijopq -48 -29 -30 -33 -28 -26 -42 -47
~iejo p 16
""",
    """
@stop__@texts bim -27 -24 24
^como adefhiknopqrstuv 18 -84 -24 -64 -29 -34 -37 -20 -45 -34 -49 -29 -49 -27 17 -35
mandaron m -19
my_gps abmopr -18 -15 -30 -17 -18 21
unas do -17 -16
ya_estoy abglmpr -23 -20 -18 -25 -37 -20 23
you_fix mu 25 -18
~arme bcghjopu -45 -31 -34 -21 -17 -22 -23 -37
""",
    """
can_the ijmpq -16 -17 -23 -17 25
decided__it b 21
i__text k -19
mandarme__@texts l -19
not:este m -17
~each bcjknoprsu -28 -25 -35 -31 -30 -29 -18 -18 -23 -21
""",
    """
al__dia no 16 -27
interesado l -18
last_@month l -17
new__who im -17 -16
not__anything dlm -25 17 -22
~<hab cefghjklmnoqrt 24 -18 -19 -26 -32 -25 -15 -32 -16 -34 -37 -37 -20 -23
~<pl aefhlnpqrstu -17 -67 -64 -42 -21 -33 -56 -36 -31 -49 -40 -26
~alo abdeghkrsuv -22 -15 -38 -33 -31 -25 -28 -15 -27 -53 -15
~emel mo -21 23
~gall d -18
~nise m -15
~usu m -17
""",
    """
^ahorita bhmt -25 -19 22 -19
amabl* fmt -17 -20 20
guy$ jlmv -18 -17 -26 24
mi__puede abcmn -23 -19 -20 -16 21
off__@drive p 24
~ldkf em 16 -16
~tear m -20
""",
    """
=beside:ride_problem adhijmpq -25 -20 -24 -24 -21 -22 -27 28
a_@fetch abmnq -16 -18 -20 -16 22
my__take q -19
start_the km -25 23
what_@door dfghjmu -22 -24 -22 -18 30 -26 -23
what__@clothes mn -16 16
~<mig mnr -28 -22 15
~<onc o 16
~car> bdjnr -23 -23 -21 -16 -18
~lett dgnoqu -17 15 -21 -19 -15 -26
~liv abdghjlnoru -20 -18 -16 -15 -19 -21 -20 -17 -19 -20 -30
""",
    """
be__after n -17
big dmu -15 -16 -18
next_day amn -36 -26 15
texting__health m -18
using dijlmnopqrtuv -21 -18 -16 -29 26 -24 -24 -15 -17 -23 -15 -28 -18
where__this m -15
with__@visit abdmnu 16 16 -20 -25 -16 -20
~any> abcfghikprs -30 -20 -22 -17 -32 -31 -28 -27 -19 -26 -23
~eavi r 19
~nob bdhmopqrsu -17 -16 -24 -27 -26 -23 16 -16 -20 -24
~vay b -16
""",
    """
are__all adm -25 -16 -27
comma* dgmn -15 22 -18 -16
if__have bipu -20 -15 -21 -17
por__@medicine su 15 -16
sacaron__numero u 16
~<wa acdefhijstu 15 -37 -43 -48 -16 -28 -18 -19 -45 -52 -26
~ents hijnu 16 -20 -19 -19 -20
~id> cefhijqrstv -29 -19 -25 -32 -32 -19 -25 -35 -39 -38 -29
~iner mo -21 -16
~ks> ehijlnpsuv -26 -16 -28 -40 -41 -57 -26 -23 18 -40
""",
    """
@english__favor acijl -16 23 -17 -17 -18
a__that abgmrst -21 -21 -18 -24 -17 -23 -21
cab ai -17 -27
dame__@visit abo 20 -18 -20
get__i u -15
get_there abcghijlmopqsv -47 -30 -18 -35 -33 -36 23 -26 -56 -25 -20 29 -31 -21
running_@late hor -15 -19 16
the__site f -16
~<que bdefhlouv -22 -33 -25 -33 -32 -39 -15 -38 -47
~<ton an -17 -19
~cil> akmu 18 -16 -27 -21
""",
    """
no__quien impquv -16 -22 -36 16 -27 16
number__# m -16
ok__text klm 28 -21 -22
over_now mr -22 22
you__both m -18
~<nop ef -24 -17
~<sig cdefgip -28 -19 -23 -22 -31 -40 -42
~edes cfgmnprs -20 -27 -23 -17 -28 -23 -19 -16
""",
    """
a__@texts km 19 -15
nobody bdmnopqrsu -18 -16 -24 -21 -26 -23 16 -17 -21 -22
ok_if m -16
respond b -17
~<ree klmu 16 -19 -27 -16
~eag aio -21 -18 18
~edi> gq -15 -16
~umme ho 16 -16
""",
    """
esta_@wrong fghijlmtv -16 -18 -18 -18 -18 -21 -17 -19 26
forever abm -18 -16 -19
in_@spanish acdgijklmnorsuv -36 43 -20 -22 -22 -17 -27 -31 -36 -16 -18 -16 -16 -30 -17
more_about mu -16 17
whales mu 16 -17
~<sk abcdefghijkloprtuv -33 18 -23 -30 -27 -21 -25 -23 -32 -26 -19 -27 -23 -20 -18 -21 -36 -18
~ared dmrv -17 -29 -18 -19
~kmb ao -16 17
~orry adfhiklnqt -29 -33 -20 -20 -35 -24 -28 -28 -38 -26
~rm> bcdjklmnpqstuv -17 -17 -30 -27 -23 -31 18 -27 -22 -25 -26 -17 -27 -18
""",
    """
@spanish__@english c 15
and_where jn -27 15
el_@place j 20
internet m 21
~guan r 19
~rei diu 15 -16 -17
""",
    """
@ride_del b -15
can__from mu -19 17
~lts> m -16
""",
    """
came dkno -23 -17 -23 17
darme_de bk -19 -25
gps__me jmp 19 -22 -16
guys__a q 16
luz$ dlm -18 -17 24
no__@relative m -24
on_break m 17
que_el u -16
which__i dmnu -15 -34 -15 -20
~labu hm 17 -20
~ucha m -19
""",
    """
@machine abcdehijklmnopqrstuv -46 -42 -42 -52 -30 -37 35 -41 -40 16 -22 -49 -43 -43 -56 -46 -38 -35 29 -52
@texts__back km 17 -16
^feel s 18
do__want acjkt -37 -15 -22 -29 -19
en__@door hjmu -21 21 -27 -17
mi__de adhijkrsu -22 -23 -16 -27 -16 -19 -21 -23 -23
print* m 19
quienes apqv -18 -16 -20 -20
~noma jmq -16 -33 -19
~ste> abcdefhjmnopqrv -26 -34 -19 -35 -18 -17 -26 -37 -22 -37 -35 -23 -31 -26 17
""",
    """
go__@english cm 16 -19
keep_getting m -16
me__pero r 17
st dm -15 -20
ya__los ah 16 -18
~nitt a -17
""",
    """
~amar dmnu -16 -16 -16 -15
~iffe adij -18 -20 -22 -19
~sca cfghilmnostu -26 -17 -33 -23 -31 -16 -25 -29 -21 -24 -18 18
""",
    """
anyone_there mq -27 -19
dollars dg 17 -17
in__@vehicle m -16
on_this au -30 -18
plan abcijmu -17 -19 -25 -22 -24 -35 -34
react* iklm -21 20 -26 -19
she_will mpu -23 19 -18
""",
    """
@symptom__night ms -17 16
can__that dgmou -23 18 -32 -17 -24
go__@day bm 20 -24
libra* hm -17 18
reply gln 22 -15 -18
~are> agkmqsu -26 -27 -15 -28 -29 -20 -29
~esio dm -16 -19
~orq l -16
""",
    """
@pay_@price dm 17 -17
^ni e -21
disponible$ m -17
have_a abcdghksu -27 -50 -37 -30 -24 -40 -24 -24 -20
i_lost blmnr -17 -18 15 -17 -19
mucho__@body s 18
que_tiempo m 16
when__come hmn -19 -20 -37
~dia acdeghjkmpqtu -18 -24 -24 -16 -37 19 -16 -26 -24 -28 -23 -25 -23
""",
    """
already__still mn -16 16
como_consiguieron mu -16 16
is__approved a -16
mi__otra ab -15 16
not_understand m -18
on__@book aikmo 23 -19 -19 -21 -17
on__to n -18
what__in ghjm -16 -16 -24 19
~ree> cfghlnrstu -21 -19 -23 -23 -33 -32 -33 -26 -24 -22
""",
    """
@howmuch_el dm -23 17
bong bdmnpru -20 -17 26 -22 -17 -22 -17
go_for d -17
me__and b -18
you__@visit a -18
~tea adhjnpsu -16 -26 -17 -22 -37 -17 -17 -27
""",
    """
again$ abceghiopqrstuv -34 -24 -23 -19 -20 -18 -32 -35 -30 -26 -24 -23 -18 -31 -26
dos_dias ns -18 16
i__say jnu -17 -20 -20
mi_hora m -18
not_the akm -16 -17 -20
~fon abcghopqsu -24 -23 -18 -18 -16 -18 -15 -28 -16 -18
~ifiq u 16
~jdk em 21 -21
~uck abcfhiklnptu -22 -33 -20 -21 -28 -30 -33 -28 -38 -25 -30 -39
~wak anpqr -22 -17 -18 -17 -17
""",
    """
acomp* abimopuv -22 -18 -17 -28 -24 16 -22 -16
hay__@fetch ajmu -18 -17 -19 -19
mind_on bm 16 -17
mista* lm -20 -16
que_tengo adginopqsu -20 -31 21 -22 20 -21 -29 -35 -17 -27
you__how gmu 18 -18 -17
~<sai cdfghijqrstv -20 -32 -17 -20 -23 -20 -26 -20 -26 -27 -23 -25
~ienm ao -18 19
~yin bdhjknqu -22 -19 -21 -19 -22 -25 -23 -21
""",
    """
del_# ablmr -18 16 -21 -28 -20
pueden_llamarme i 16
~dal dfilnqrsu -23 -21 -19 -22 -21 -19 -21 -17 -20
""",
    """
activ* km 29 -26
all_of blm 18 -15 -22
i_would bdghjnqrsuv -22 -49 -23 -22 -18 -21 -34 -34 -31 -27 -15
my__your i -16
tengo__de dn -20 -19
that_from m -17
to_unsubscribe l -16
~layl km -20 15
~llon d -18
""",
    """
@spanish__of m -15
circl* m -18
con_@pay d 18
girl a -15
to_talk m -16
verdad m -20
""",
    """
@stop_texting agikuv -17 -22 -30 -34 -21 16
@vehicle__deja jmq 19 -16 -19
can__come bcgijmpqsu -23 -18 -20 -24 -33 -19 -31 -43 -24 -49
there_anyone im 16 -15
~<air qru -16 -15 -15
~bir bdefjkopqrstuv -28 -29 -22 -19 -32 15 -21 -28 -31 -23 -27 -22 -44 -34
~unta bclnrsu -22 -15 -34 -29 -20 -24 -16
""",
    """
@call_and am -17 -26
and__to b -26
con_retraso r 16
i_type gm 17 -15
medicina gilmu -16 -17 -17 -27 19
of__i adu -21 -17 -26
podcast$ m 16
remove__@visit blm 23 -22 -21
the__set h -17
to_@date o 15
~sma u -19
¿__lo mu -23 -17
""",
    """
@howmuch__@vehicle djmqr -16 -21 -27 23 -17
@ride_has m -15
pero__el amo -19 -17 16
que_@fetch afghijmnopu -24 -16 -40 -17 -21 -25 -20 17 -23 -36 -31
~got abl -16 -18 -15
~lleg abefgipqst -50 -21 -22 -22 -39 -42 -41 -16 -17 -22
~rdi> m -19
""",
    """
diner* m -17
i_looking dm 17 -15
que__esa gu -17 18
quiero__con ikm 23 -20 -30
~aft cdegijlmtuv -37 -18 -20 -35 -15 -24 -31 -34 -25 -17 -18
~gs> bcdiqrt -31 -21 -33 -22 -30 -24 -20
~lem> abpuv -15 -19 -21 -29 -18
~meno gu -19 -21
""",
    """
availability aim 17 -16 -15
no__solo m -18
pick bjklnrsuv -19 -17 -18 -26 -18 -23 -31 -32 -19
~<hub afm -16 18 -18
~iend abdfhjoqst -18 -29 -22 -18 -19 -26 -41 -43 -16 -28
""",
    """
no_necesito ag -22 -18
not__ever l 18
this_using mu 17 -16
~aso dgilnopsuv -29 15 -24 -20 -21 -24 -18 -17 -28 -17
~kno abdehijnps -33 -17 -20 -34 -37 -27 -39 -22 -18 -26
""",
    """
can__start am 16 -18
lo__que im -16 -17
no_quiero acikmoquv -51 -26 -25 -39 26 -36 -24 -34 -27
quien_gano muv 20 -16 -17
~dks em 16 -16
~rand r -15
~sid adgilouv -33 -42 -24 -20 -19 -26 -19 -29
~yon abdgjlnprs -21 -22 -28 -21 -23 -23 -24 -21 -21 -17
""",
    """
@parking_at jmr -17 18 -15
have_@day abdhikmnpqtuv -23 18 -17 19 -20 -16 -25 -16 -17 -24 -16 -16 -16
necesito_que am 17 -22
need__back m -21
no__how jlm -19 -17 -16
on_my acdghjlorv -41 -20 -20 -37 -19 -33 -31 -30 33 -19
standing jm 17 -22
~<azu e -20
~<hai ad -17 -16
~ass> adgq -31 -24 -20 -16
""",
    """
@day_back bk 16 -15
give__# a -15
i_@call bcdghjlmnoqru -20 -17 -37 -26 37 -16 -20 -31 -33 -27 -20 -24 -19
it_what au 16 -24
not__@symptom m -15
~ote> abdgjnqu -26 -25 -20 -18 -18 -17 -17 -23
~sens m -16
~ume> adgiklu -17 -16 -22 -25 24 -18 -19
""",
    """
como__las mr -16 18
explain_what u 19
keys m 20
knocked u 15
of_# abhimno -20 -19 -16 -20 15 -22 -15
out_of abfghijknrv -34 21 -15 -26 -25 -33 -34 -24 -45 -39 -21
pictu* m 26
this__of m -15
~<pe bcdefghijn -21 -54 -28 -58 -15 -18 -44 -22 -16 -15
~ersl m -22
~mbl s 18
~ped> bdhikmn -17 -17 -16 -19 -15 -21 -26
~rat afghkmopqrv -21 -16 -34 -31 -28 -26 -18 -27 -17 -16 -38
~riba bgimu -17 -25 -18 -22 -26
~sum bcdegjklnquv -18 -21 -22 -15 -26 -17 23 -21 -15 -17 -24 -16
""",
    """
husba* m -18
the_best adgijmtu -16 -19 -19 -19 -20 19 16 -23
~ora> bcdefijklnqstu -16 -26 -40 -17 -34 -46 -45 -20 -33 -19 -31 -39 -25 -51
""",
    """
^alo efjlmtu -23 26 -16 -17 -25 -17 -16
camion pq -21 -22
my__away o -17
week cdfgijlmnopqrs -22 -33 -16 -28 -23 -23 -24 -18 -41 21 -21 -23 -27 -37
~<nec defghjprstuv -33 -19 -15 -18 -18 -19 -29 -22 -22 -18 -17 -27
""",
    """
and__time hj -16 16
asked_for m -23
away acefghijkmt -28 -21 -25 -22 -23 -25 -21 -26 -19 -30 -20
bitcoin$ m 19
do__like acdgjmn -30 -15 -22 -20 -17 31 -24
how_to abdgiklquv -19 -20 -24 25 -21 -17 -29 -21 -32 -19
me__bad m 17
news$ d -18
the_light m -21
this__is dgms -18 -20 -17 -19
""",
    """
the__vets m -21
want__any blo 25 -25 -17
week__that o 16
~esu abcefghjkmnqrtv -34 -26 -26 -21 -16 -38 -21 -23 23 -18 -17 -26 -16 -20 -18
~piez au 16 -17
""",
    """
@clinician__to o -16
a__home nqs 16 -15 -15
addy jmu 25 -19 -16
have__i mv -22 -15
he_will bmpru -15 -22 16 -21 -15
i__come dmqsu -19 -28 -26 -18 16
many__does mu -17 16
not:are g -15
pick__new o 16
~bore mu 24 -17
""",
    """
=beside:cost bcdghijmqsuv 17 -17 22 -20 -17 -23 -26 -29 -24 -25 -31 -19
^bueno fl -22 -17
close cdgijnopu -15 -39 -31 -16 22 -36 -26 -17 -31
de_donde gjluv -21 -25 -21 21 -17
dolla* dg 17 -17
have__with nq -15 -17
ocupo am -16 -23
~caig m -19
~down cgikmtu -16 -29 -24 -22 -19 -17 -26
~ski acdefhilopruv -20 -24 -33 -25 -24 -28 -22 -35 -22 -27 -29 -18 -22
""",
    """
@drink__the m 18
hay_planes d 18
just_@stop lm 20 -18
~<pr efhjklpqrsuv -73 -59 -26 -47 -30 -37 -35 -32 -32 -37 -32 -34
~eim d 15
~eto iu -19 -20
~nsto cdefgklmru -16 -15 -22 -17 -17 30 -30 -30 -17 -16
~tle bou -16 -16 -20
""",
    """
all_have m -18
consulta dghijlmnqrsuv 30 -18 -23 -27 -18 -24 -32 -33 -20 -18 -24 -39 -17
do__off g -16
is__about mu -17 23
~<avo gmnu -21 -17 21 -17
~pol abdij -20 -25 -20 -16 -19
~uea am -17 -21
""",
    """
lmao em -22 21
the__here agj -16 -21 -15
you_@book am -19 24
~<und aehijklmoprstv -22 -17 -17 -16 -24 18 -35 -28 -20 -21 -22 -28 -18 -23
¿_venden dmu -18 21 -19
""",
    """
como_estan fj 19 -21
conse* imq -17 -20 -16
got_in mpq -15 -16 17
is__fav m 17
it_easy abj -17 -16 17
~<enc adnsuv -28 -23 -27 -20 -27 -18
~libr hlnrs -19 -18 -18 -18 -16
~sier bmpru -27 -18 -20 -15 -25
""",
    """
^pongo aiu 16 -16 -18
keep_me mv -16 -21
lo__quiero bm -19 -22
que__eso dmu -17 -21 19
says__off m -18
una__me am 16 -16
us__day m -19
~busi a -19
~ooki fijlnprsu -18 -16 -19 -18 -28 -21 -15 -18 -22
""",
    """
@relative_si q -17
anyone__there mq -19 -15
arrive mn -24 16
daughter abcglmor 16 -33 -21 -16 -24 -28 -22 -23
do__sleep u -16
may__me k 16
the__side j 19
unite* alnuv -17 -26 -18 -16 -15
used abiopq -18 -15 -15 -18 -17 -23
works$ lmn -16 -32 -15
ya_respond b -15
~hook aimq 17 -19 -26 -15
~mmer ho 16 -16
~squ jruv -19 -17 -27 -16
~tol bcjnoqrsv -33 -18 -15 -19 -18 -27 -19 -18 -18
""",
    """
^opt abcdefghijklmnopqrstuv -45 -35 -35 -29 -34 -24 -32 -27 -39 -38 40 16 -41 -34 -30 -33 -32 -36 -28 -32 -41 -27
de_escribirme k -23
i__mind klmu 15 -19 -26 17
no__recibir kl -30 17
screwed$ m -15
the__exactly gu -16 17
~acro m -18
~rmis abmruv -21 -19 -29 -15 -24 -22
""",
    """
on_@insurer dn 15 -15
should__@stop mn -20 23
the_baby r -16
~<due abcdhijlnpqru -20 -19 -15 -27 -16 -18 -18 -19 -29 -16 -23 -17 27
~ugar dghiklnpqsv -16 -17 -19 -16 -16 -19 -29 -18 -29 -19 -19
""",
    """
all__@insurer h -17
estoy_en adghjlmoqsu -30 -31 -34 -15 -17 -19 25 -31 -28 -27 -21
se__la abcghjlnpt -22 -32 -19 -26 -22 -21 -18 -35 -21 -18
tenis acdgijlnpu 15 -17 -21 -21 -18 -24 -21 -28 -18 -24
the_@book akloqr 20 -21 -22 -19 -18 -15
want__my bo -17 17
~skin dhlopr -17 -19 -28 -17 -19 -18
""",
    """
@clothes__or mn -17 17
es__es u -18
i__@relative abcdgklmnou -33 -23 -21 -20 -21 -17 -23 18 -38 -21 -36
in__day m -20
~<his qu -16 -15
~anu bcijlnqru 15 -15 -20 -16 -19 -16 -17 -17 -21
~ght abcdfijklpuv -21 -16 -39 -16 -39 -26 -20 -17 -43 -50 -28 -20
~taxe mu 20 -20
""",
    """
ex abdgknou -17 -18 -17 -17 -19 -17 -15 -21
jaja bdefhijlnv -22 -23 -22 -17 -17 -18 -20 -26 -24 -33
lo_cubre d 18
long_will u -19
~doin dhnqrv -19 -18 -20 -20 -18 -19
~mmen glu -23 -15 -18
""",
    """
about_@treat i -17
do__need abcdghijlorv -31 -19 -19 22 -23 -22 -48 -18 -15 -51 -16 -19
home__i q 16
mi_lugar bjmo 19 -19 -21 -19
order_me m 16
question ansu -21 -16 -16 -20
~anto adgijnq -21 -15 -20 -19 -19 -18 -15
~eab jm 18 -17
~nas> befghkloptuv -23 -19 16 -22 -20 -17 -23 -24 -25 -17 -27 -16
""",
    """
@late__be r 15
~mol agklns -16 -20 -20 20 -24 -17
""",
    """
heading_over r 16
just__up d -17
paren* bjlm -16 -16 18 -17
this__in m -21
~<poi u 17
~emb agm -15 -19 -20
~ier defghjmnopqrstv -24 -37 -29 -44 -16 -54 -21 -19 23 -62 -36 -24 -23 -30 -31
~rdes moqr -24 -19 -18 -17
""",
    """
^truck q -17
be__for bm -15 -18
could__# amo -20 -19 16
extra bdiu -16 25 -17 -20
~retr r 19
""",
    """
in__@place ahm -19 21 -32
lost__job g -19
~fig nu -15 -16
~sos> iu -15 -15
""",
    """
puede__@late acdnoq -19 -19 -18 -21 25 -17
ruin n 16
why__you uv 17 -19
~edi cefikmotu -28 -22 -24 -16 -18 -24 -39 -23 -20
~me> acdefglmpstuv 15 -49 -45 -113 -85 -23 -22 -31 -16 -26 -34 -29 -62
~tigh m -15
""",
    """
abiertos gj -17 -21
just_put ao -24 20
largo o -16
not__unsubscribe l -16
referencia mu -15 -16
~<dra u -15
~<la abfgklnqtu -24 -40 -30 -31 -28 -24 -18 -15 -44 -55
~<pue ejklmnprstuv -51 -50 -16 -58 -28 16 -34 -64 -60 -54 -65 -55
~edic d -21
""",
    """
at__first du -18 18
dad giklmov -19 -19 -20 -25 -19 -18 -20
""",
    """
alrea* aipt -26 -22 -20 -18
am_@symptom gmnv 21 -24 -17 -18
through_to im 19 -16
~pest lm 18 -18
~ral gn -19 -19
""",
    """
am_ok n -17
day_so ao -15 15
lapto* m 18
without lmu -19 -32 -18
~<car acefghjklortuv -56 -33 -20 -24 -47 -34 -18 -38 -19 -27 -36 -24 -24 20
~lvid adegnqsuv -16 -20 -19 -16 -20 -18 -15 -18 -16
~mer> ailoq 16 -18 -22 -18 -22
~nasa m -20
""",
    """
@clinician_que m -17
clear abdfgilmpqu -17 -16 -16 -15 -25 -17 -23 29 -16 -19 -27
quiero_@visit b -18
sure begln -18 -17 16 -18 -16
that__is mno -19 -18 18
~comm bdhjkoq -19 -32 -19 -25 -15 -22 -21
~kjl em 16 -15
""",
    """
attend am -17 23
find__a j -18
take__@vehicle mq -24 18
ya__puede np -15 -21
~cues m -16
~dju i -16
~ean> acdijlnoqru 19 -18 -31 -19 -25 -20 -23 -18 -18 -17 -33
""",
    """
am_thinking am 16 -20
find_you amqr -16 -26 -17 -22
they__in mu 18 -17
~ndin afgmnopr -25 -15 -24 -19 -24 -20 -20 -27
""",
    """
car__and oq -16 16
cunado m -19
in__list l -17
keep abcdgijpqtu -41 -26 -19 -23 -17 -19 -20 -21 -26 -20 -17
no_driver pq -19 18
pasos iu -15 -16
please__my acdjou -34 -25 -19 -19 -28 -15
pongo_la gn -17 17
so_what m -16
~<alt abcdefghijklmnpqrtuv -26 -28 -27 -41 -40 -37 -27 -23 -32 -28 29 27 -32 -25 -24 -25 -29 -28 -29 -30
~inio m -18
~llin dhjnopqrtu -26 -18 -16 -19 -21 -20 -23 16 -18 -27
~pho abdmqu -17 -17 -26 16 -17 -27
~tamb ou -15 -20
""",
    """
=said:reschedule abdefghijlmnopqrstuv -68 -46 -33 -63 -78 -42 -44 -78 -81 -60 -25 -67 108 -79 -48 -47 -41 -73 -69 -52
@body__the jmnsu -17 -24 -15 27 -16
back_on bciklmo -20 -25 -25 32 -18 -46 -30
be_there adfghijoqrsuv -23 -32 -21 -23 -15 -31 -40 -29 -40 31 -26 -47 -16
que_numero ilmuv 19 -25 -22 -20 -21
~alla adghlov -19 -25 -15 -24 -15 -23 -23
~rag m 21
""",
    """
@eat_ese dn -16 18
@wrong$ abcefhjklmnopqrstuv -24 -20 -22 -35 -38 -29 -43 -33 -40 -48 -22 -28 -21 -29 -35 -20 -38 -42 49
about_an u 15
me__have im -20 -22
to_say mu -18 -19
~<hur gjnp -16 -16 -22 -22
~ns> abcefhkloptv -25 -18 -17 -36 -41 -22 -34 -25 -31 -16 -34 -16
~xto> l 19
""",
    """
back$ chjlmnotv -36 -34 -22 -20 -40 -43 -32 -19 -19
back__me km 16 -28
confused abdgmnv -15 -16 -15 23 -22 -19 -22
consult acfghijklmnoqrsuv 49 -25 -17 -17 -28 -40 -34 -24 -36 -49 -34 -37 -23 -19 -28 -33 -27
~<enr m -17
~easy abj -17 -16 17
~ist> bcdefghijoprstu -18 -42 -48 -32 -25 18 -31 -19 -17 -21 -46 -47 -36 -39 -50
~umbe bcefhnqrst -30 -30 -20 -23 -30 -33 -27 -26 -18 -28
""",
    """
^wepa eflm -24 22 -16 -20
mejor_@call m -15
~segu ioqruv -25 -26 -27 -18 -25 -21
""",
    """
@ride__a m -15
is__at o -15
~sal> m -15
~vori m 16
""",
    """
no__usar g 18
~<shu abdghjlmu -26 -16 -21 -18 19 -16 15 -25 -25
~acil m -19
~lch jm 17 -15
~orte adilmu -15 -15 -16 18 -31 -17
""",
    """
i__moving bmo -15 16 -21
it_set dgmu 16 -15 -17 -16
my__@cancel oq -19 17
necesito_la io -16 -23
toca mps -22 -16 -19
went ajn -19 -24 -15
~<ere abdginuv -21 -15 -17 -17 -17 -16 20 -16
~fte cdegijlmtv -38 -23 -21 -37 -18 -26 -33 -35 -26 -19
""",
    """
date$ aimoqv 17 -16 -39 19 -17 -17
happy abdefghilopstu -16 -19 -15 -19 16 -19 -20 -17 -18 -19 -15 -19 -20 -25
i__forget bt -15 16
mind__the bm 16 -29
~ls> bcfgijlrtv -28 -23 -18 -23 -23 -37 -19 -25 -23 -33
~mbia abcdkmsu -29 -26 23 -18 -20 -21 -20 -21
~usc bcdghimns -16 -19 -23 -24 -20 -24 -18 -23 -16
""",
    """
all__me him -19 17 -20
cual__entro j 15
hacer dgmopq -21 18 -41 -18 -17 -30
hay_que cdfghiklmnpqrsv -25 22 -23 -37 -40 -34 -15 -24 -38 18 -26 -39 -19 -19 -19
his_@visit v -15
~inos u -16
""",
    """
about_a abmnr -20 -18 19 -17 -24
do__@texts m -28
teach_me m 17
~<oop m -16
""",
    """
both__@relative m -16
evening_@visit a 17
se__esta gm 17 -16
wear__@sick mn -18 18
~rou bcdefklmntuv -18 -25 -15 -20 -21 -16 -39 -18 -40 -29 -21 -34
""",
    """
a_number adjlpu -31 21 -23 -22 -16 -19
exactly m -22
i__high u 18
~<hus m -18
~ircu am -17 18
~luck nt -22 -17
~pay dinqsu 25 -16 -22 -16 -17 -24
~sba m -18
""",
    """
does__@treat gms -15 -24 -18
found_a jmpq -17 -19 17 -16
right cefilpv -22 -26 -20 -31 -24 -22 -34
you_lock hm 19 -20
~ogi mp -19 -16
""",
    """
anything__day a -20
donde__numero u 16
es_@insurance djmnuv -40 -23 -26 -15 37 -19
for__@place m -16
in__please c 24
llene a 16
need__@ride b -17
numb s 15
racin* m -22
remem* mu -25 17
~<cas abdghjklnotu -29 -24 -27 -20 -22 -34 -31 -28 -20 -37 -16 -33
~irl abcnu -24 -18 -17 -18 -20
~lano jm 15 -20
""",
    """
@visit_go dmu -16 -20 15
have__@vehicle jmq -28 -25 27
me__@vehicle ij -19 -23
should__take s -15
the_odds gmu -16 -17 15
way__the am -21 -21
ya_tengo npq -20 30 -40
~cutt m -17
~ker ao -22 -18
~pran djqrsu -24 -18 -17 -17 -18 -18
""",
    """
de__puede np -19 -15
le abcdefghlnorsv -18 -21 -22 -31 -27 -32 34 -39 -25 -33 -33 -26 -23 16
puedo__en agmoq -28 -15 -18 -22 16
~tum amn -18 -22 16
""",
    """
so_i gikmnpsuv -25 -33 -16 -21 -26 -17 -21 -28 -22
somebody_@cancel bp -22 -15
start_please m -15
with__@relative abdimnu -19 -18 -16 -18 20 -16 -21
~guir im -17 -26
""",
    """
are__set m -15
have_an bijlu -16 -23 16 -15 -20
in_an pu -20 -18
undo_the klm 18 -21 -21
~<lo abcdefikpquv -20 -17 -29 -16 -60 -37 -19 -48 -20 -15 -16 -32
~<sun dms -16 21 -18
~dict adjnu -15 -17 -16 -22 20
""",
    """
another_@place m -15
caffeine mn -17 17
it__right dgm -16 -17 -22
la__esta mu -30 -17
licencia$ am -15 17
not:after hr -18 -16
since bdjlnpqrstu -27 -20 -19 -17 -16 -21 -20 -29 31 -17 -31
~<mus adehijlmprtu -28 -22 -19 -28 -23 -25 -28 22 -20 -17 -21 -25
~cts> adel -18 -22 -16 -23
~ple> abu -18 -16 -22
""",
    """
can__@pay adghinoqrsu -34 33 -15 -18 -26 -22 -24 -22 -16 -19 -19
is__@move jlmu -19 19 -20 -15
sit_in m -16
they cfghjklnprt -30 -20 -34 -30 -20 -21 -28 -24 -18 -17 -19
you_like amn -16 22 -21
~ece bcefghjprv -17 -20 -31 -31 -33 -20 -36 -37 -23 -33
~etin ablo -23 -15 -16 -19
~izo ghjnouv -18 -17 -17 -15 -16 -25 -15
~ntr bcdfgjlopstv -22 -26 -20 -26 -41 15 -28 -18 -28 -21 -22 -27
""",
    """
ahead mo -28 -19
bk akm -19 15 -16
drug qu -16 17
eveni* bdmqrtuv -22 -24 -33 -20 -18 -15 -20 -17
let__@move mo -16 16
~anit imu -15 -17 -17
~clud dim 16 -17 -17
~ntie almnqrv -20 -16 -27 -15 -21 -18 -22
~uelv bjqru -17 -20 -19 -20 -19
""",
    """
despues cdfgjlmuv -15 -30 -21 -25 -18 -23 -17 -20 -21
en__otra ak -17 16
have_@relative m 17
message$ m 16
para__dia o 16
to__week a -22
~<tou p -19
~mnb efm 22 -16 -24
~tud j -16
""",
    """
it__# bdghlmn -29 18 -21 -16 -16 -22 -23
need__out admnu -21 -21 -25 16 -16
please__@cancel br -20 15
us__a m -20
~<dic cgijlprsuv -20 -15 -16 -19 -15 -19 -16 -18 -22 -17
~eis bgimnu -19 -17 -17 -23 -20 -24
~evab pq -18 20
~iva aceklnouv -18 -15 -20 26 -28 -15 -15 -21 -19
~shed no -21 -18
""",
    """
/$ em 17 -25
are__real s -16
following a -19
for__week m -23
me_sale m -23
~elp> bcefghijklnoprsv -31 -29 -32 -30 33 -21 -32 -26 -30 -29 -31 -26 -32 -28 -25 -37
~erat m 15
~esc aefhjmnopst -23 -19 -24 -32 -32 -18 -38 -21 -18 -30 -24
~ll> acefghiklotv -35 -61 -34 -21 -17 -20 -20 -34 -25 -24 -20 -62
~ln> em 21 -21
""",
    """
bank dhimn -21 -26 -18 17 -20
partner mp -22 17
~<uns abcdefghijklnopqrstuv -18 -26 -28 -30 -41 -33 -20 -26 -28 -28 16 27 -24 -23 -26 -28 -31 -22 -28 -34 -32
~bots ailnv -22 22 -16 -16 -16
~dent abcegilnopqst -35 -38 -27 -16 -35 -32 -36 18 -29 -21 -23 -24 -19
~maps j 18
""",
    """
in__plaza j 16
it__work gmo -27 -24 16
locked_in q -18
spots aim 24 -20 -18
tomat* n -16
~drip m -22
~ron> bcegijklmnpr -29 -30 -26 -27 -39 -24 -35 -46 -22 -26 -38 -15
""",
    """
@move__time m -27
am_standing jm 18 -20
go_ahead m -23
good__her m -16
soy_quien m -15
to_be bcfghjkoptv -36 -25 -21 -33 -28 -34 -28 -36 -24 -19 -34
~ayl km -20 16
~elo abcdefgjqrsu -27 -15 16 -19 -30 15 -23 -19 -19 -22 -22 -24
~peg mqu -24 -16 15
""",
    """
@hello__me u -15
@person__i u -17
dijer* s -15
do__@treat u 17
insid* m -16
ir__@vehicle q 17
my__it mo -24 -24
the__want blm -25 22 -17
with_you ijmu -17 -17 -19 -17
""",
    """
^se abcefghijklpuv -29 -36 -20 -45 -45 -15 -48 -23 -56 -52 -54 -70 -61 21
records__@clinician im -19 16
writi* inpq -26 -15 -17 -18
~die abcdghknopsu -24 -26 -23 -31 -25 -24 -25 -35 -23 -34 -23 -16
~tly> adlmn -16 -15 -18 -26 -15
""",
    """
@cancel__of blm 17 -19 -19
i_am acdefhiklnoprtuv -15 -53 -42 -44 -51 -60 -26 -20 -22 -67 -21 -22 21 -37 -33 30
is__my dnor -23 -28 -18 -16
not__here glm -20 18 -26
se_me abdhijlnopstuv -35 -37 -39 -24 -20 -29 -35 -42 16 -40 21 -32 -36 -40
since__started s 15
""",
    """
@relative__@call ip -19 -21
do__shut am -17 -16
for_one mu -16 -17
you_asked lv -16 -22
~exa adhilnq -19 -25 -17 -18 -17 -22 -15
~lom u -17
""",
    """
donde_queda msu 22 -20 -24
it__my inoqr -28 -29 -26 -19 -17
martes bcdghjkmnopqru 16 -16 -18 -16 -29 -23 -16 -49 -23 20 -18 -20 -18 -16
much__it dm -18 21
new_@place jm -17 20
not__be lmo 20 -30 -19
quiero_otra m -15
ya__el gjlqr -16 -22 -15 -17 16
~<jam mr 21 -16
~sali acefhiklmrtv -20 -22 -16 -21 -28 -26 -17 -31 -37 17 -20 -25
~twic gkmnqrtuv -21 -18 -34 -17 -16 -19 -22 -17 -16
""",
    """
@visit__me m -15
^take acdghijklnpqsuv -15 -16 -32 -27 -22 -18 -29 -20 28 -27 -33 -31 -21 -22 -32
earliest_you a -18
que_@cancel bdmq 28 -17 -19 -17
si_hay pq 18 -21
that_going mq -22 -19
when_do dhj -22 19 -22
~hori gt -17 -22
~mole agkln -16 -19 -20 20 -15
""",
    """
@month$ gilnrsuv -21 -17 -25 -29 -25 -25 -26 -20
are_coming m -16
eliminen m -16
eso_no b -21
told_you abdimnu -27 -16 -21 -16 17 -25 -17
~<leg djmu -21 -27 -24 30
~ept bcdefghijlmnptuv -20 -22 16 -21 -25 -20 -28 -33 -29 -27 -17 -26 -22 -18 -35 -25
""",
    """
#__# abcdefghiklnqstuv -52 -43 -38 -39 24 -25 -43 -18 15 -31 -44 -39 -40 -21 -30 -50 -39
es_eso dgmu -21 -15 -27 21
por_ahora ghm -22 -17 20
que__hace m 20
took acdefgilmortuv -23 -17 -19 -27 17 -15 -21 -25 -23 -18 16 -19 -20 -19
want__keep bm -17 17
~new dgijm -20 -15 -17 -17 25
""",
    """
one_of gilmnsv 19 16 -17 -30 -20 -21 -16
pressed__@wrong g -15
~lew> mpq -21 -15 15
~usb m -18
""",
    """
@wrong_numero l -16
^tuve ms -22 21
am__on u -18
is__earliest m -16
want__get r -15
with__what m -18
~mont m -17
~oca ghlmnprstu -21 -20 -23 -42 -25 -16 -25 -25 -21 -30
""",
    """
@place__favor j 15
cousin abdmopu -21 -20 -15 -28 -21 20 -16
is__covered mp -27 -26
que__poner gn 16 -16
~ghty m -21
""",
    """
@move__@day mo -17 20
del__no blo 19 -19 -19
do__bring jn -21 16
else_is m -19
for_my abhklmpqsuv 15 -24 -19 -17 -18 -32 -16 -24 -16 -38 -23
have adefghlmoru -16 -19 -29 -33 -27 -28 -27 -29 -16 -43 -26
is__time admo -15 -16 -27 17
life j -16
manda* abghinprst -48 -20 -16 -25 -18 -35 -30 -20 -25 -19
to__all m -21
~ceed amu 19 -16 -20
~lcha jm 17 -15
""",
    """
come__is an 19 -16
en_mi a -16
have__to cgilnq -18 -21 -16 -25 -25 -20
texted im -16 -16
~alar dlmq -19 -17 16 -16
~ske abjnstu -31 -19 -18 -21 -20 -18 -18
~tede cfgmnprs -20 -27 -20 -15 -26 -23 -19 -15
~that aefghiklru -20 -35 -55 -23 -47 -28 -18 -37 -28 -17
""",
    """
^might m -22
for__and bm -17 -22
my__come dimnpqu -19 -16 -23 15 -18 -27 -20
~ezar an 20 -15
""",
    """
@relative_who m -17
@stop__textearme kl -15 22
is__them m -15
long_till n -17
not__any dgmnruv -18 -17 -32 -20 -15 -22 23
prefiero__por b -16
spam blm -19 17 -22
~nute abhklnoquv -30 -25 -16 -20 -19 -20 -24 -17 -16 -17
~pict m 26
~rran bfjlqsv -19 -15 -16 -16 -21 -15 -17
¿__numero juv -17 -21 -17
""",
    """
#_oclock lm -17 -20
bitcoin m 18
forward ilm -17 -16 15
i__@vehicle djmnqru -15 -32 -17 -16 29 -19 -17
me_atiende i 16
molina dm 17 -20
my__driver mq 16 -21
you__@animal dhjmnu -18 -17 -16 18 -18 -28
~iezo am 17 -17
~puse bs -17 -18
~ried mpv 18 -19 -15
~seri ad -19 16
~tsid qu -16 -24
~uzo> o 16
""",
    """
@call__there hm -18 -20
^@hello bcdefghijklmnopqrstuv -53 -43 -35 -61 86 -44 -43 -39 -54 -21 -41 -70 -58 -26 -42 -39 -51 -57 -39 -28 -58
me__hacer gu -18 15
pengu* m 17
tuesdays am 16 -16
~kfj> em 15 -15
~urg drs -23 -16 -17
""",
    """
am__this ams -18 -31 -16
forgo* ab -16 -18
of_this glm -18 19 -31
send__else l 16
should__an mn 22 -21
the_oil djm -17 -19 23
~<ef dhjnoq -22 -15 -16 -24 -15 -21
~our> bcdefgnpqrsu -26 -36 -16 -30 -28 -24 -42 -28 -27 -17 -25 -26
""",
    """
a__@cancel moq -23 -17 -18
estuv* q -17
i_told bi -17 -16
is__coming p -20
is_writing mpu -21 -16 16
kill_the kmou -15 -22 -17 -15
tiene_que aimq -17 -16 -17 20
we_get h -16
when__all m -21
with__for a -15
~itin anrsv -18 -24 -21 -16 -19
~mod g -15
~uit abcghijkpqtuv -42 19 -22 -38 -28 -33 -35 -29 -32 -41 -23 -47 -39
""",
    """
body m -17
cell__# m -16
dar_de amu -26 -26 -19
decided__is b 20
me_@howmuch abdmnqu -17 -18 25 -25 -16 -18 -21
wtf mn -18 -16
you_have bdgjlmnpqsu -49 -22 -40 18 -23 -26 -58 -48 -17 -42 -32
~iud dju -16 16 -18
""",
    """
@texts_otra m -15
cheers aoqt -18 -15 -19 17
do__ever a -17
hay__en o -16
where__at hjm -20 32 -24
~orit gjknqsv -24 -21 -22 -17 -20 -19 -23
~spor j -17
""",
    """
me__thing a -16
missed_my mr -22 15
no__not gmoqtv -23 20 -21 -24 -15 -18
~dios adhlu -17 -19 -16 -19 -20
~dol ghimnoqrv -24 -16 -20 15 -21 -22 -26 -17 -17
""",
    """
^habla c 16
con__# r 15
does__come dnu -16 -17 -18
en_@english abcdgijklnoqru -28 -19 42 -22 -29 -31 -27 -27 -21 -23 -23 -20 -16 -18
gps__to m -16
hay__el bdhmo -16 -23 -16 -21 -16
la_pueden mo -18 23
lk$ eflm 27 -20 -18 -27
many__you m -18
maps j 21
please_@stop ciklm -18 -22 -23 36 -29
slide__to mo -15 18
""",
    """
@spanish abcdefghijklmnopqrtuv -62 -65 105 -61 -81 -66 -69 -61 -54 -56 -62 -73 -87 -62 -64 -56 -57 -59 -56 -62 -63
chat$ bgnouv -21 17 -15 -17 -29 -29
not:deja blm -15 -18 -19
oil acdghjklmoqsu -20 -17 -31 -21 -16 -28 -16 -17 36 -32 -22 -20 -25
taxi abdhijnopqtuv -17 -16 -27 -23 -18 -22 -27 -23 -18 23 -17 -28 -16
~boos am 20 -16
¿__hace nu 16 -20
""",
    """
a_car adimnpuv -16 -18 -22 -18 -24 17 -17 -22
be__up m -15
number__texting lv -17 17
pass_on b 16
the_driver m -19
~<viv aor -17 -16 -17
""",
    """
@hello_how m -17
an_apt amn 28 -28 -17
cease ilm -16 16 -21
if__@drive n -15
no_show bmq 18 -22 -20
problem bpuv -19 -21 -29 -18
recip* am -15 20
~andi v -17
~mab dfmt -15 -17 -20 20
~memb u 17
""",
    """
cada abhjlnos -23 -16 -15 -18 15 -28 -15 -21
jkl em 20 -20
me__not lmpv -16 -22 -19 -19
si__mi p 17
so_need o 17
want_on am 15 -16
~cuer a -17
~what bcegiklopqrstv -32 -60 -47 15 -22 -39 -25 -20 -51 -15 -62 -32 -26 -71
""",
    """
@relative__y amq -16 -19 16
abrir o -16
la_de ablmpr -21 30 -20 -17 -15 -18
sending__@texts kl 23 -17
you_@stop ajlmn -15 -18 17 -30 -23
~ctos a -16
~epta fhjkmu -17 -17 -20 -23 -30 -15
~mbur d 15
~too abcdegilortuv -24 -15 -20 -22 -17 -18 -23 -19 -19 16 -19 -23 -23
""",
    """
esta__mi m -21
llevar bcfghijklmnoprstuv -30 -24 -24 -52 -27 -37 -35 -19 -23 -28 31 -39 -33 -21 -27 -21 -45 -25
mi_@visit abcdhiklnopqruv -41 18 -18 -32 -17 -22 -27 -24 -15 28 -19 -24 -22 -18 -24
not_hit lm 19 -16
podei* m -17
se__y mq -20 16
~ait> cdilmu -18 -22 -17 -19 -26 -26
""",
    """
@texts_i m -18
duele_mucho s 16
know_before n 18
se_@wrong defgijlmqrtuv -26 -16 -18 -19 -17 -16 -18 -22 -17 -19 -20 -22 33
~chu abilnqu -20 -15 -16 -15 -18 -20 -16
~odd gmu -16 -19 15
~rli ijmnu -18 -19 -28 -19 -18
""",
    """
cierran adhjlmnoqrsuv -30 -18 42 -17 -16 -51 -20 -33 -16 -20 -15 -19 -15
i__made m -20
that__for u -17
we__a abdmt -25 -19 -18 19 -24
~dec cdehjknopqrsuv -20 -22 -20 -27 -28 -30 -34 -15 -27 -31 -36 -36 -32 -32
~onfi alnq -17 -22 -19 -21
~som aefjklmnqrs -16 -32 -34 -17 -31 -33 -29 -29 -18 -34 -16
""",
    """
i_do dhntu -18 -16 -31 -24 -17
i_know dgmov -22 -19 -35 16 -26
know__would a -18
las__que m -15
le_hago m -16
the_line ai -18 16
~nant mnoq -18 -26 -16 19
~ndan cdfglot -24 -25 -18 -29 -16 -20 -15
~orma abcfijlmnoprsv -25 -21 -16 -15 -30 -34 -15 -38 -31 -18 -23 -24 16 -17
~say cdfhijltv -19 -17 -37 -28 -18 -16 -20 -17 -21
""",
    """
@visit__mi m -22
~appr dmo -20 -21 -16
~eda> aiqrst -16 -21 -29 -17 -34 -16
""",
)
