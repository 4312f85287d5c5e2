"""Weights of the intent reader: written by ``python -m training.weights`` from 16616 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh intent word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "eb21c8fecd78a72b"

ANSWERS = "book cancel_appointment change_language cost gibberish greeting help hours human location opt_in opt_out other prep_question reschedule ride_confirmed ride_problem running_late side_effect thanks what_is_this wrong_number"

KNOWN = """\
# $ & 0143 0800 1 10 100 1000 1015 1030 10:20 11 12 12:15 1300 14 15 150 16 17 18 19 1:12 2 20 200 2023 21 212 22 24 24/7 2:15 3
30 300 31 35 350 38 4 40 400 450 480 4:50 5 50 500 555 6 7 70 71 74 78 8 81 9 95 9:20 a aa abajo abierta abierto abiertos able
abonos about abouts abre abren abrir abris abuela aca accept acceptable accepted accepting accessible accident accidente accion
accompany aceptan acepto aches acompana acompanada acompanante acompanar acompanarme acompane acrilicas across activar activenlos
activenme actual actually acuerdo ad add adderall address addy adelantar adelante adentro adiccion adult advise advised aeropuerto
aetna af afford afraid after afternoon afternoons afterpay afterward afterwards afuera again against agarran agarrar agarre agarro
agenda agendar agendo agent agente ago agradece agradeceria agradecida agradecido agradezco agree agreed agua aguantenme aguja
ahead ahi ahora ahorita aid aide aids airport al alarm alcanzo alcohol alerts algo alguien algun alguna all alla allergy allowed
almorzar almost alo alone along already alta alto alvarez always am amabilidad amable amables amaneci amanecio amazing ambetter
amiga amigo amor an analisis and anda andan andar ando anime animo annoying ano anoche anos anotame anotar anoteme another anoto
ansiedad answer answered answering answers anterior antes anthony anticipacion antidepresivo antidepressants anulame anular anule
anulen anuncio anxiety anxious any anybody anyone anything anywhere apaga apagado apaguenlos aparece apart apartar aparte aparteme
apenas aplazar apologies apologize app appetite apple appointment appointments appreciate appreciated approved apretar aprieto apt
apuntado apuntame apuntar apunteme apunto aqui arabic arde are aretes arizona arm around arrange arranged arreglado arrepenti
arrepintio arrested arriba arrive as asciende aseguranza asi asistir ask asked asking asleep aspirina assessment assist assistance
asusta at atasco ate atencion atender atendio atienda atiendan atiende atienden atontado atorada atras atrasada atrasado atrasar
atrase atraso atraveso attend attending audifonos aunque aunt authorization auto automated autopista autorizo availability
available avanzamos aventon avisar avisarme avisen aviso avisos avoid awake away awesome awful ay ayer ayo ayuda ayudame ayudeme
ayunas b baby babysitter back backed backing bad bail bailed baja bajo bakersfield bakery balance ballpark banana banar banarme
banco bank bar barato barber barista base basta battery be bebe because become bed been beer before beforehand begin beginning
behind being believe belongs bendecido bendiciones bendiga besides best bestie bet beto better between bf bien big bike bill
billed billing bipolar birth bit bk black bladder blanco blanket bless blew blizzard block blocked blocking blocks blood blowing
blue blues blurry bobtail boca body bolita bolsa bondi book booked booking books booster boots borra borracho borrame borre
borreme borren borrenme borrosa boss bot both bother bothering bots box boy boyfriend boys bp brain brazo break breakfast
breastfeed breastfeeding brenda brick bridge bring bringing brings bro broke broken brother bruh bruise brutal bud buddy buen
buena buenas bueno buenos bugging buick building bump bunch burning burns bus busca buscan buscando buscar buscarme business
busque busquemos busquen but buttons buy buzzing by bye c cab caballos cabeza cacho cada cadera cafe cafecito cafeteria caffeine
caigo calendar calendario calentura call callback calle called calling calls cambia cambiar cambiarla cambiaron cambie cambielo
cambieme cambiemela cambienme cambio came caminando camino camion campo campus can cancel cancela cancelame cancelar cancele
cancelela cancelemela cancelen cancelenla cancelenlo canceling cancellation cancellations cancelled cancelling cancelo cancels
candidate cansada cansado car cara card cardiologist cards care carecredit caregiver carl carlos carmen carne caro carol carretera
carro carry carrying cars carta casa case caseworker cash casi caso castellano caught cause cayo cbd cease cel cell celular center
centro cerca cerrado cerraron cerveza chair chamba chance change changed charge charged charges chart chat chauffeur che cheaper
check checking cheers chest chew chickened chicle childcare children chin chinese choca chofer choices choose choque christmas
chronic church cierran cierto cigarette cigna cinco circles circling cita citas city ciudad claro clase class clear clears
clenching click clients clinic clinica clip clock clonazepam close closed closer closest closing clothes clothing clue cn cncl
coach cobija cobran cobraron cobro coche code coffee cogen coger cojo cola cold colectivo collect columbus comadre comandos
combine come comer comes comezon comfortable coming commands common communication communications como comoda comp compa compadre
companero compania company complaining complaint completo complicated complico comprendo computer comunica comuniqueme con
concertar conduce conducir confirmed confirmo conflict confundido confuse confused confusing conmigo connect conozco consegui
consent consider consigo consiguieron consiste construction consult consulta consultation consultorio contact contactarme
contacted contacten contacto contacts contesta contestan contestar contestarle conteste contesto continue control conviene cool
copago copay copia copy coraje corazon corner corre correo correr corrido corriendo corte corten cortenla corto cosa cosas cost
costaria costo costs couch cough could counselor count counting county couple course court cousin cousins cover coverage covered
covid coworker cpap cramps crawling crazy crea credit credito creeping creo creole cronico cross crossing cruza cruzo cry crying
cuadras cuadre cual cuales cualquier cuando cuanta cuantas cuanto cuarto cuatro cubre cuenta cuenten cuento cuerpo cuesta cuestion
cuida cuidar cunada cunado cuotas cup cupo cure curtis cut cutting cvs da dad dadme dado dads dais dale dallas damage dame dan
dando dangers dano dar dark darme das date datos daughter daughters day daycare days dayton de dead deaf deal dear death deb
debbie debil debo december decide decided decidi decidido decidimos deciding decir declined deducible deductible deja dejamos
dejan dejar dejarlo dejaron deje dejen dejenme dejo del delay delayed dele delete deleted delicado deme demora demoro den denied
denise denle denme dentadura dentist dentures denver department deposit deposito depresion depressed depression deprimida
desayunar desayuno descompuso desconocidos descuento desde deseo desist desk despacio despues desuscribirme devuelven di dia
diabetic diabetico dial dias dice diciembre did died dieron diez diferencia diff difference different digale digamos digits digo
dije dijeron dijo dime dinero dings dinner dio dios dip direccion direct directions directly disability discontinue discount
discounts disculpe disculpen discuss dispatch disponible disponibles dizziness dizzy dnt do doble doctor doctora doctors
documentos does dog doing doliendo dollars dolor domicilio domingo domingos don dona donde done door doors dormi dormida dormido
dormir dos dose dosis dot double down downtown doy drank dreams drink drinking drip drive driver drivers drives driving droga drop
dropped dropping drops drove drug drunk dry dsd duda dudas dude due duele duerme duermen dumb dump dura durante during duty each
ear earlier earliest early ears easier eat eating echar echo edad edificio efectivo efecto efectos effect effects eh either el
elevador elevator elimineme eliminen eliminenme eliquis ella else elses email emergencia emergency emojihello emojithanks emojiyes
empalmo empece empezar empiezo empresa empty en encargada encontre encuentra encuentro end ends energy enero enfermera enfermo
enfrente english enough enroll ensure entender entiendo entonces entra entrada entrance entrar entre entro envien epa equipo
equivocada equivocado equivocaron equivocaste equivoco equivoque er era eres ernesto error es esa escalofrios escojo escort
escriban escribe escriben escribiendo escribir escribirle escribirme escribo escuela ese esketamine eso espacio espanol especial
espera esperan esperando esperar esperarme espereme esperen esperenme espero esposa esposo esta estaba estacion estacionamiento
estacionarme estaciono estado estafa estamos estan estar estara estas este esten estimados esto estomago estos estoy estuvo eta
eval evaluacion evaluated evaluation evaluen eve even evening evenings ever every everybody everyone everything everywhere ex
exact exactamente exactly exam examen exercise exit expect expected expediente expensive explain explica explicame explicar
explico explique expliqueme expreso extra ey eye eyes fa fabrica face facebook facil facilidades factura fallaron fallecio falta
fam familia familiar family fan far farmacia fashioned fast fastidio fasting fatal father favor fax faxed fda fecha fechas fee
feed feel feeling feelings feels feet fell fella felt feriado feriados festivos fetch fever few fiestas fifteen fifth figure
fijate fijese file fill filled filling fin final finally finals financial financing find finding finds fine fines finger finish
finished first fit five fix fixed fixing flaked flashback flat flex flexible flight floaty floor florida flu fly flying focus fog
foggy folks follow following food for forever forget forgetting forgive forgot form forma forms fort forward found fountain four
fraude freaked free freeway frente fri friday fridays friend friends from front fue fuera fuerza fui full fumar fumo funciona
function funeral funny further fuzzy fyi gabapentin game garage gary garys gas gate gatorade gave gday gente gerente get gets
getting gf gg girl girls give gives glad glass glasses gna go gobierno god goes going gold gone good google got gps gracias
graduacion grandbaby grande grandma grandson grandsons grateful gratis gratitude great greetings gripa gripe groggy group guagua
guapa guardado guess guiar guio gum gummies gusta gustaria guy guys ha habeis haberme habia habla hablado hablame hablando hablar
hable hableme hablen hablenme hablo habra habria hace hacemos hacen hacer hacerlo hacerme hacerse had haga hago haha hair haitian
half hallo hallucinate hambre hand handed handled handles hands hang happen happened happens happy harassment hard harold harta
has hasta hate haul have having hay haya hays he head headache headed heading headphones heads health hear heard hearing heart
heavy held hell hello help helped helpful helps her here hermana hermano hers hey hi hice high highway hija hijo him himself
hincho hip his hit hiya hizo hola holaa hold holi holiday holidays hombre home homie hon honey hoodie hook hooked hope hora
horario horarios horas horrible horse horses hospice hospital hour hours house houston how howdy hoy hsa hubby hubbys hubo hueco
hueso huh human humana humano hun hungover hurt hurts husband husbands hw i iba ice id ida idea identificacion identifiquese
identify idioma ido if iglesia igual immediately importa impossible in include included including income info informacion informes
infusion infusions ingles inhaler inicial initial inscribanme inscribirme inside installments instead instrucciones instructions
insulin insulina insurance intake interact interesa interesada interesado interested interpreter interstate into intro invalid
invoice inyeccion inyectar ir ire iremos irme irritable is ish issue it itching itchy iv jaja jajaja january jaw jefa jefe jenkins
jessica jk job joder jose joven jubilados jueves jugando juguito juice jump jumping june junta juntas junte junto juntos jury just
justo kayla keep keeping keeps kept ketamina ketamine kevin keys kick kid kids kill killing kind kindly kinds kissimmee klarna
knee knitting knock knocked know known korean kroger la labor lado ladrillo lady laid lamento landed landline language languages
laredo largo las last late later latest latte law lawyer le leave leaving lee leer left legal legit legitimate legs lejos lengua
lentes lento leo les let letras letrero letter letters letting lexapro libre licencia license life lifesaver lift light like lil
linda lindos line lined link lips list lista listo lithium little live lives llamada llamadas llamar llamarme llame llameme llamen
llamenme llamo llanta llega llegan llegando llegar llegare llego llegue lleguen llene lleva llevaba llevan llevar llevarme lleve
llevo llorando llorar lluvia lo load lobby located location locations lock locked lol long longer look looking looks loop loopy
los losartan lose lost lot love lovely low luck luego lugar luis lump lunch lunes lupita lyft m ma maam machine made maestra mai
mail main maine maintenance make making mal mall malo mama mami man manager manana manda mandame mandan mandando mandandome mandar
mandarme mandaron mandas mandated mandatory mande mandeme mandemelo manden mandenme mandibula mando maneja manejan manejando
manejar maneje manejo manito mano manos many map mapa maps maquina maquinita marcar march marco marcus mareada mareado mareo maria
marido marisol marque marqueme marquen martes marzo mas mate mates matter may maybe mayor me mean meant med media medicaid medical
medicare medication medicina medicinas medicine medico medio mediodia meds meeting mejor member memory menor menos mensaje
mensajes mensajito mensajitos mentioned menu mero mes meses mess message messages messaging met metal metanme meter metformin
metformina metro mi mia micro midnight miedo miercoles might mighty migraine migraines mijo mike mil mild mile miles military milk
million mind mine mines minute minutes minutitos minutos mio mira mis misdialed misma mismo miss missed missing mistake mixed
mixteco mlk modo modos molestando molestar molesten molestia molina mom momento moms mon monday mondays money monster month
monthly months mood morado more moreton morning mornings most mother mothers mouth move moved mover moverla movieron movil moving
mr mrs much mucha muchacha muchas muchisimas mucho mudo muevamela muevanla mujer murio music musica must muy my myself nada nadie
nah nail nails name named nanny nasal nausea nauseas nauseous navidad nd near nearby nearest necesita necesito need needed needing
needle needs neighbor neighbors neither nene nephew nerve nerves nervous network never new news next ni nice nicotine nieto nieve
night nightmares nights nina nine ningun ninguna nino ninos nix no nobody noche noches nomas nombre none noon normal norte north
nos nose not nota note notes nothing notice noticing notifications noto novia novio now np npc nubes nuera nueva nuevamente nuevo
nuevos numb number numbers numero numeros nunca nurse nursing nuts o oak obligatorio obliged obra ocho oclock october ocupa ocupo
odds of off offer offered office offices oficina ofrecio often oh ohio oi oidos oiga oil ojo ok okay old older olvidense olvido
omg on once onda onde one ones online only oops opciones open opening openings operadora operator opinion opt opted option options
or orinar orlando os other others otra otro otros our out outfit outlived outside over overslept overtime owe own owner oxygen oye
p paciencia paciente pacientes package packet paga pagar pagina pago pagos pague paid pain palabra palabras palmgren pana papa
papel papeles paper papers paperwork papi paquete para parada parado parar paratransit parce pare pareja paren parenle park
parking paro parquear part parte partir partner parts party pasa pasame pasamos pasar pasarme pasaron pasaste pase paseme pasemela
pasenme paso pasos pass passed past pastilla pastillas pastor pastors patch patel patience patient patients patron pay paying
payment payments paz pedi pedir pedirle pedro pee peeing pega pegado pegaron peligroso pena pennies pensaba pense pension people
peor per perdi perdida perdido perdio perdon perfect perfecto period permiso permission permit permitted pero perrito perro person
persona personal persons pesadillas pesado pharmacy phone phones pica picaron pick picked picking picks pickup pico piden pidiendo
pidio pido pie pienso piercings pill pills pin piquete piso pizza place plan planes planned plano plans plant plantada plata
platicar player playlist plaza plazos please plis plumber pm po pocket poco podeis podemos poder podido podre podria podriamos
podrian point polish pololo pon ponce poncho pone ponen poner ponerla ponerme ponga pongame ponganme pongo ponme ponmelo poor pop
poquito por porque portugues portuguese posible possibility possible possibly postpone pounding power practice preciate precio
prefer preferiria prefiero pregunta preguntar prendan preocupe prepare preparo prescription presion press pressed pressure pretty
price pricey pricing prima primary primer primera primo prior private probably probar problem problema procedure proceed process
prof profe program programar prohibido prompt pronto protein provide provider proxima prozac psiquiatra psychiatrist ptsd public
pude pueblo pueda puede pueden puedo puente puerta pues puesto puffy puked pull pulled pulling pulse pump punto puro puse push
pushed pusieron puso put qualify quarter que queasy queda quedamos quedan quedar quedarse quede quedo queja queremos querer queria
question questions quick quien quienes quiere quiero quijada quincena quisiera quiso quit quita quitado quitame quitar quitaron
quite quiteme quiten quitenme quitenmelos quito racing rain raite rajo ramp rampa ran rapido rara raro rate rather rato ray rd re
reach reached reactivame reactivate reactiven reactivenme read reading reads ready reagendar real really reanudar rebaja rebook
recall receive receiving recepcion recepcionista receptionist receta recheck reciben recibiendo recibir recibirlos recital recoge
recoger recogerme recogia recoja recomendo reconozco recordando recordatorio recordatorios records recorrer red reembolse
referencia referral referred refill refuerzo regarding regresa regresar regresarme regrese regreso regret regular rehab reina
reinstate release relief remaining remember remind reminder reminders remis remove renee repites reply report reporting
representative reprogramar request requesting require required reschedule rescheduling reserva reservar reserve resistant respeto
respond responder respondo rest restart resubscribe resuelto resulta results resume retiren retiro retrasada retrasado retraso
return revisen revoke revuelto reyes ride rides riding riesgos right ring ringing risks road roads roberto robot robots rock roll
room roomie roomies roommate roommates ropa round rounds route ruedas ruego ruin run running runs russian ruth sabado sabados
sabanas sabe saber sabor sacame sacar sacaron saco sad safe said sale salga salgo sali salida saliendo salieron salimos salio
salir salon salto saludos same santa saquen saquenme sat saturday saturdays save saved saw say saying says scale scam scams scared
schedule scheduled scheduling school scoop scooping scrap scratch screwed scrub se sea seat sec seca second secretaria secundarios
see seeing seem seen seguir segunda segundo seguro seguros seis self semana semanas send sending senior seniors senor senora
senorita sense sent sentirse separar separate ser sera seria series sertralina service servicio sesh sesion sesiones session
sessions set settle settled several shake shakes shaking shaky shant shave she shell shift shifts shirt shoes shop short shortly
shot should show showed showing shut shuttle si sick side siempre siendo siente siento sigan siganme sign signed signing sigo
sigue siguen siguiente silla sin since sir sirve sis sistema sister sisters sit sitio sitter sitting situation six skin skip sleep
sleeping sleepy sleeves slept slide sliding slot slots slow small smh smoke smoked sms snow so sobre social sola solicitar
solicito solita solo soltar some somebody someone something somewhere son sons soon sooner soonest sore sorry sort sorted sos soul
south soy spacey spam spamming spanish spare speak speaks special speech spell spending spinning split spoke sponsor sposed spot
spots spouse spravato spray spring squared squeeze st staff staffed stahp stairs stand standing start started starting starts
state statement station stay staying stays step stick still stomach stomachs stop stopp stopped store storm story stoy straight
strange stranger street streets strep strike strip struggling stuck student students stuff su sub subo subscribe success such
suegra suegro suena sueno suenos suero suit suite suits summer sunday sundays sup super superbill supervisor supposed sure surgery
surgio sus suscribirme suspenda suspender suspendo swap swears sweating sweats sweet swimmy swing switch switched swollen system
taco tad tagalog take taken takes taking tal talk talked talking taller tambien tammy tan tanta tantito tanto tapon tardanza tarde
tardecito tardes tardisimo tardo target tarjeta taste tastes taxi te tea teacher teachers team tecito teenagers teeth telefono
telephone tell telling temblando temo temple tempranito temprano ten tendra tendran tendria teneis tener tenes tenga tengan tengo
tenia terapeuta terapia termine terrible test texas text textear textearme texted texteen texting texto textos texts th than thank
thanks thanksgiving that the them then therapist therapy there therefore these they thing things think thinking thinks third this
those though thought thoughts thread three threw through throw throwing thurs thursday thursdays thyroid tia tiemblan tiempo tiene
tienen tight til till time times tina tingling tingly tio tipo tire tired to toca toco toda todavia today todo todos told tom
toman tomando tomar tomarme tomarse tomo tomorrow tomorrows tongue tonight too took top total totally touch town tqm trabada
trabaja trabajan trabajar trabajo track trade trae traer traffic trafico traiga traigo train trains trancon tranquila tranquilizer
transfer transit transmission transport transportation transporte tras trash trata tratamiento trataron travel traveling treat
treatment treatments tremendo tren tres trial tricare tried trip triste troca trouble truck true trust try trying tu tues tuesday
tuesdays tulsa turn turned turning turnito turno turns tutorial tuve twenty twice two tylenol tyler type typed typical typing uber
ubers ubi ubicacion ubicados uds ugh uh ultima um un una unas uncle under understand understands undo unfortunately unico union
unit united university uno unos unstop unsub unsubscribe unsubscribed until up update upset upstairs urge urgent us usa usan usar
use used uses using uso usted ustedes usual usually va vacio vaina vale valoracion vamos van vape vaya vayan ve vea vean veces
vecina vecino vemos ven vendra venir veo ver verdad verguenza verme version very vet veteran veterano veteranos veterans vets vez
vi via viaje vida vieja viejo viejos viendo viene vienen viera viernes vietnamese vision visit visita visits vista vitamins viva
vive vivo voice voicemails volver vomitando vomitar vomite vomited vomito voy voz vuelo vuelta vueltas vuelva vuelvan vuelvanme
vuelve vuelvo vyvanse waco wait waiting waitlist waking walgreens walk walker walking wallet walmart want wanting wants was wassup
watch water way ways waze we weak wear wears weather website wed wedding wednesday wednesdays weds weed week weekday weekdays
weekend weekends weeks weepy weight weird welcome well wena wenas went wepa were west what whatever wheel wheelchair wheels when
whenever where whereabouts whether which while whn who whoever whole whom wht why wife wifes wild will wine wink wiped wise wish
with withdraw within without wobbly woke woman wonderful wondering woozy word words work workers working works worries worry worse
would wreck wrecked write writing wrong wrote wtf x xanax xmas y ya yalls yea yeah year years yep yerno yes yesenia yesterday
yesterdays yet yo yolanda yoo you young your yours yourself zero zip zoloft zombi zombie ¿ 😵 🙃 🙌
""".encode()

PAGES = Pages(b"""
attend ahm -16 -15 22
can__trade imno -16 -18 -16 22
from__@book bm 20 -17
is__@symptom gmn -24 -20 17
not:carro jmpqrs -16 -26 -19 24 -20 -21
paper* dgjoq -28 -16 -19 -18 -15
what__at du -18 18
~<fu abdefijkpqtv -21 -28 -16 -17 -26 -24 -35 -20 -30 -20 -19 -24

@clinician__no bm 18 -17
@relative__de lnpq -20 -15 16 -20
^resubscribe kl 19 -24
a__on bhkpqu -22 -22 -16 -19 -28 -22
for_us a -19
funny$ mq 20 -19
hay_otro o 18
~ddic djnu -16 -16 -21 18
~fami acdiqu -16 -15 -23 -15 17 -22
~onda agiklm -16 -25 -16 -15 -15 -36
~orry adfhiklnqt -27 -33 -21 -17 -31 -24 -31 -28 -31 -24

@price__la d 18
@relative_wants m -18
quien_puedo i 19
~surv m 15

cada abijnr -26 -16 -16 -19 -25 -17
getting__@texts v 15
quien__dio u 16
to__the gorsu -24 -23 -27 -16 -38
where__was jms -19 -26 21
~<agu d -17
~alke moqu -31 -17 -18 -17
~amil acdiqu -16 -15 -23 -15 17 -22

^@book bdhlmnoruv -19 -19 -16 -16 24 -17 -19 -16 -15 -15
got__@spanish mps -20 -15 20
i__got m -24
somebody__@call i 17
what_your m -23
~atc adghjkpqrv -27 -31 -24 -18 -32 -17 -19 -22 -22 -15
~kic binu -16 -15 -15 17
~tuc abdfgijlmv -21 -15 -17 -15 20 -15 -18 -19 -33 -16
\xc2\xbf__numero juv -17 -19 -18

#_p em 22 -20
dia_tienen o 17
espereme r 15
i__bad m -15
sub fklm -15 19 -16 -17
~<fi cefgilstuv -52 -43 -34 -38 -26 -35 -47 -35 -33 -26
~<ret dkru -16 -20 20 -17
~yeah mp -19 15

^please chjkmnqsv -17 -22 -34 -21 17 -36 -20 -15 -45
con__@texts abiklmsu -15 -16 -27 -39 30 -35 -18 -19
gusta__@call i 15
se__olvido b -20
the_letters gm 18 -18
would_# o 18
~ethi djpsv -27 -18 -24 -20 -17

the__of bcdefgikmpqru -33 -16 -45 18 -30 -40 -41 -21 16 -24 -29 -21 -16
the_store m 21
~comf n 21
~ped> dimn -20 -24 -22 -24
~tras adhijknruv -25 -18 -21 -19 -22 -15 -25 20 -25 -16

^unstop cdefgiklmruv -17 -17 -25 -18 -17 -16 30 -30 -30 -19 -17 -15
digo$ mns 22 -19 -18
i__see m -30
se_queda m -18
~<cap j -17
~ista hiopqu -31 -25 -25 -35 -28 -29
~nlk eflm 26 -18 -16 -26
~oka e -16
~orre adhijnpqrstuv -27 -20 -17 -22 -27 -17 -21 -25 -19 -23 -19 -28 -27
~rst befhikopqrtv -27 -21 -22 -34 -16 -27 -16 -34 -31 -17 -19 -23
~soon acdghijkmpqs 18 -18 -19 -23 -25 -19 -23 -15 -16 -17 -21 -15

de_textearme kl -16 24
is__day dijmnpuv -32 -22 -19 -22 -30 15 -20 -16
you__@clothes adhn 19 -20 -17 -22
~<pra m 17
~eap> j -16
~iben kms -24 -23 -16
~moji mn -30 -16

casa__@relative mq 19 -21
check__see am -19 17
for__of hlm -15 18 -25
llega_el m -18
my_team m 18
so__@cancel bmoq 23 -20 -16 -16
~<wr abfjoprtv -29 -26 -16 -20 -17 -24 -21 -18 -25
~eles jmuv -17 -19 -17 -16
~take cefgijorstuv -17 -33 -34 -19 -29 -27 -25 -33 -23 -34 -43 -20

mild m 15
off__not o -16
~<goi agiklstu -32 -32 -20 -23 -16 -24 -23 -19
~eti adeijkopqv -18 -19 -16 -26 -18 -25 -30 -20 -20 -15

es__@hours hjm 17 -16 -16
lined_up mpv -18 21 -15
~nand dlns -21 -16 -19 -15

@vehicle__instead q 15
^room amnopu 19 -19 -17 -16 -15 -18
get__there din -15 -22 -20
parar* mv 16 -16
that__out m -17

acompanante$ no -22 -16
deja bjlmu -22 21 -23 -30 -15
dice cgijlprv -22 -16 -16 -19 -16 -20 -16 -19
i_would bdghjnrsuv -17 -58 -24 -18 -17 -23 -36 -30 -28 -17
langu* cu 24 -22
not_going dlmp -18 -18 -21 -18
permiso m -18
please__text i -16
till_when hm 20 -18
up_at a -17
~<ven abcghijlnov -32 -17 -22 -15 -18 -21 -19 -17 -26 -20 -17

@relative__@cancel bm 19 -25
before_i amo -17 -30 -21
do__taking ahm -16 16 -19
happy__to bftu -18 20 -16 -18
myself$ dnoq -16 -38 -20 29
not:bots ilm 21 -17 -23
situa* m -17
~cuar s -16
~mpla im 17 -20
~tel> abm -23 -17 16
~use cdhmnpqtu -26 -26 -31 18 -32 -22 -35 -17 -24

a_reminder km -16 18
in__with amp -17 -18 -16
needs_the am -16 -19
~<cos abfijopq -27 -18 -15 -17 -23 -17 -19 -22
~add acdefgijklnoq -23 -21 -22 -15 -15 -16 -22 24 -17 -17 -25 -18 -20
~cket u -18
~raca m -15

@relative__@machine m -19
can_text agklm -20 -16 22 -24 -17
i__start a 15
the_@pay j -16
~ctua dhmq -17 -16 -27 -16
~ddy cfijlmu -15 -20 -17 25 -15 -27 -20

@relative__shell p 18
if__the mno -17 -18 22
is_that abcdfgijlmoptuv -47 -37 -17 21 -18 -37 -36 16 -15 -64 -38 -38 -46 18 -33
lock_up hm 17 -18
~<no abcdegkloprt -40 -27 -53 -40 -60 -18 -17 -25 -27 -25 -59 -52
~appy adefghilmoqstuv -20 -19 -18 23 -20 -23 -19 -19 16 -15 -18 -16 -22 -25 -16
~cas> u -23
~raso mr -16 22
~sign cdfgimnqrstv -25 -35 -18 -19 -30 18 -25 -23 -16 -24 -17 -25

@spanish$ abcdefghijklmnopqrtuv -40 -46 80 -56 -72 -61 -47 -49 -49 -42 -39 -49 -56 -45 -46 -38 -43 -43 -48 -60 -52
@symptom__otro o -18
did__see m 20
is__two m 15
los_quiero m -18
sooner ado -24 -17 23
you_see acdgijmnoqsu 31 -18 -28 -23 -19 -25 -22 -20 -18 -21 -18 -19
~api j -17

asking__the b -16
help__the m -20
there__or jm 15 -19
to_cell d 16
treatments d 16
~<sen abefghnopqrsu -29 -23 -19 -19 16 -39 -49 -17 -37 -18 -24 -17 -22
~are> agkmqsu -23 -27 -17 -23 -26 -20 -31
~make hjknpqv -23 -25 -30 -35 -18 -31 -20

#_@texts l 17
front agqsuv -21 -21 -16 -15 -25 -17
order bim -19 -17 23
real cdghijlouv -30 -25 -17 -25 22 -19 -25 -23 18 -22
~aut nsuv -23 -18 -23 -20
~cina dgqrsu -17 -16 -18 -19 -17 15
~eam> cdefjlmnpquv -17 -16 -17 19 -16 -22 17 -21 -16 -19 -31 -17
~nse> opruv -21 -18 -16 -25 -21

@relative_@insurer mpqu -25 25 -21 -15
^take adghijlnpqsuv -19 -34 -24 -23 -16 -27 25 -20 -36 -34 -20 -22 -28
and__our a -19
is__allowed mn -29 15
terapeuta am 27 -26
~ory jl -17 -18
~sis> bdghju -16 -21 -22 -18 -16 -31
~sti bdefgjlpqu -17 -59 -24 -36 -18 -26 -19 -54 -24 -29

^brb eflm -42 -24 -19 35
hour_is o 16
how__@person lu -16 15
~ain> bcdehikopqrtv -48 -43 -25 -34 -50 -16 17 -22 -25 -45 -47 -31 -39
~utte no -20 -18

falle* q -16
nothing fhklnopsuv -15 -16 -16 -21 16 -30 -15 -20 -21 -16
que_tienen j -16
~<eda d -19
~<las efhkort -17 -16 -18 -23 -34 -20 -17
~spon dghjklnqruv -23 16 -18 -17 -20 -24 -17 -23 -23 -24 -19

@ride__@insurance b -17
does__@pay u -17
it__if dmu -24 -30 -29
necesito__carta i 16
required ai -19 -17
~<ent abfklmpqtv 16 -29 -31 -24 -34 -33 -30 -21 -16 -29

@vehicle__@relative jmq -15 -18 15
^read cklmn -18 -27 -24 28 -19
how_long bdfgiklmopqrsuv -33 -43 -21 -33 -21 -16 -34 -17 -27 -27 -25 -19 17 22 -20
~jhg> em 17 -17
~un> ov -17 16

@place__@vehicle j 16
at__@visit mu -16 17
is__@treat djmu 21 -25 -18 -16
is__is abdghijlnpqst -24 -18 18 -15 -16 -22 -16 -15 -32 -18 -22 -30 -17
la_@visit abcefghijmpqtuv -26 27 -35 -23 -33 -37 -41 -48 -30 -44 -37 -36 -32 -16 -51
me_lleguen m -22
now$ cdegijlnoprtuv -44 -46 -40 19 -50 -53 -19 -56 -16 -22 30 -39 -55 -44
stomach abmnqs -16 -18 -28 18 -16 15
yes cefhijlqstv -26 -32 -27 -22 -23 -33 -25 -17 -22 -22 -28
\xc2\xbf__los admo -17 -17 -18 -15

@drug_antes n 17
@late_do hm 18 -19
buscan u -16
need_to cdgkmqv -24 17 -43 -28 -39 -43 -17
spray__the u 17
to__her m -17
wear_@clothes n 16
with__all m -20
~eede boqt -21 -20 -15 17
~hak ms -17 20
~olve ilm -22 -20 -20

drop_me bmpq -17 -19 -20 18
eres$ al -17 -16
i__long n -18
my__of m -18
plis$ abdefgilu -17 22 -21 -23 -20 -17 -15 -28 -16
~dly> mu -23 -21
~imb dmu 17 -22 -16

hair mn -23 17
weeks m -18
~alid mu -20 -23
~ayin l -21
~eak> adefgjklnopqrtv -21 -34 -25 -17 -19 -26 -20 -31 -34 -16 -19 -27 -20 -16 -22

^whatever adfglmu -26 -16 -17 -15 -29 28 -17
esto_es cdgjlmorsv -24 -23 -27 -22 -22 -32 -17 -15 -16 19
lunch adhmq -17 -22 27 -17 -21
pull_me b 15
~aren bijklo -20 -16 -19 -15 17 -17
~cros aghmoqsu -25 -17 -22 -18 -23 -17 -15 -17
~eive i -21
~ido acegiknpv -23 -17 -21 -27 -28 -26 -23 -16 -25
~onm adghjlmru -25 -19 -18 -18 -17 -17 -27 -22 -25
~quil mpq -19 16 -18

@stop_but l -19
do_this adhlsv 18 -22 -25 -20 -18 -19
hot dju -15 -16 -20
need__@pay d 16
not__since m -19
~iuda dju -17 18 -16
~pap bdgopqrstuv -22 -22 -25 -34 -22 -31 -23 -23 -17 -29 -17

@visit_ya b -16
~depa m -15
~mela mor -31 18 -15

do__@person dmu -16 -27 18
papel* jlmu -17 -19 -18 -16
pounding s 16
~ondo g 20
~rada m -15
~torm m -21

@wrong_idea lv 20 -22
^yes bcdefgijlnoprtuv -24 -20 -19 -25 -21 -19 -26 -22 -19 -30 -25 21 -19 -17 -24 -23
babysitter mo -18 16
exactly__@treat u 15
para__es dju -20 -24 28
~faci m -18
~nny> dmq -18 26 -24
~uda acefghlnopqrsuv -20 -20 -35 -37 25 -28 -43 -40 -36 -33 -27 -27 -32 -24 -28

@insurance_card admn -17 -28 18 16
dentures mn -15 15
letter__my ai -16 17
will_i abglmopqru -16 -33 -16 -18 -43 -24 -26 -32 -25 33
ya__@texts lm 16 -18
zero q 17
~soo acdghijkmpqs 18 -18 -19 -23 -25 -19 -23 -15 -16 -17 -21 -15

ir abcdefghiklmprtv 24 28 -49 -27 -24 -37 -58 -32 -56 -43 -40 -69 -27 -45 -28 -51
make_an bo -22 -20
runni* abfghnv -23 -16 -25 -17 -21 -19 -16
see__then ahlm -24 -19 -18 18
~<pos hknqsu -26 -18 -21 -18 -15 -22
~alg egkmpstu -24 -24 -39 -34 -28 -36 -29 -51
~orri ou -16 -16

i__half m -17
la_tarea m 17
language cu 20 -19
me__nada m -18
my_cell abilm -18 -21 16 19 -24
not:come ailnop -23 -20 -21 -17 -19 -19
plaza$ j 17
quiero__no b -16
the_truck m -23
~<fra i -19

how__before hmns -21 -19 18 -16
~hey bceghiklntv -17 -34 -22 -33 -20 -20 -24 -28 -17 -24 -24

@pay_a m -15
be acefghijkmqrtv -19 -19 -35 -53 -72 -15 -46 -61 -45 -46 -19 35 -47 -20
con_los biklms -15 -23 -38 33 -28 -20
knock* u 15
ok__text aklm -16 29 -21 -21
thread$ l 15
~<not acdefhjklmoprtv -28 -15 -43 -28 -34 -34 -37 -15 -38 15 -32 -25 -22 -22 -36
~<we bcdfgijkmpt -15 -60 -23 29 -66 -69 -19 -22 -24 -18 -41
~arri abhpquv -25 -15 -17 -16 -24 -21 -19
~lve jlnp -19 -25 -23 -16
~pro abcefghijklpsv 24 -16 -36 -33 -29 -38 -42 -47 -47 -35 -50 -26 -21 -23

best bdgijklmnostuv -19 -24 -27 -22 -19 -17 -21 26 -16 -19 -18 22 -34 -21
not:m bl -19 16
per_@visit admnu -22 33 -31 -17 -28
please__it akmo -19 -18 16 -18
voy__de n -15
when_you amu 15 -19 -24
~<err kl 15 -19
~ama> i -20
\xc2\xbf_me bhjlmps -29 -23 -20 -26 -20 -22 -25

entiendo acgjlmnoqrv -27 18 19 -17 -17 -28 -16 -21 -18 -17 -20
estar_ahi am -16 -20
just_going q 16
no__# o 16
please__not bgim -23 -15 -22 17
que_ya m -19
text_thing u -16
~fue dinosv -19 -18 -15 -16 -19 -17
~sten abilouv -20 -19 -20 19 -17 -19 -17

out__it dmn -17 -20 -16
que__vea a 18
to__turn i -18
~cked abdeinrv -31 -31 -23 -16 -25 -22 -19 -18
~pti bcefghijknprtuv -24 -16 -21 -22 18 -17 -26 -25 -21 -30 -17 -26 -19 -27 -24
~scra abimnu -18 20 -19 -27 -19 -16
~ys> cefgijlnv -34 -43 -21 -33 -56 -21 -38 -34 -43

^why abeghijklmnoprst -33 -18 -26 -25 -18 -29 -26 -23 -32 22 -26 -23 -16 -23 -17 -17
nm flu -23 -18 -15
que_@door adfhjmu -18 -17 -19 -22 30 -26 -24
respond ar -15 -15
~erci an -19 20
~high adghilnopqu -21 -18 -21 -24 -17 -18 -24 -18 -17 -22 16
~nope ef -23 -17
~uedo bcefijklmruv -23 -18 -23 -34 -29 -27 -42 -30 -20 -24 -36 -32

@body adefghijklnopqrstuv -43 -21 -49 -38 -48 -48 -16 -25 -42 -48 -19 -52 -23 -49 -57 53 -39 -30 -43
@pay__i j -15
care_of mpq -20 17 -17
cutting m -16
gave__a u -17
off__the am -19 -17
which_@door gm -22 -21
you__after h 17
~cco dm -31 27
~info bilmoru -18 -17 -18 -17 -19 -16 19
~oupo dk 17 -16
~ran begijlmstuv -39 -44 -49 -15 -27 -44 -21 -23 -22 -16 -24

@clinician$ bcdegijklmnopqrstv -42 -31 -22 -21 -40 33 -42 -43 -44 -16 -42 -44 -40 -40 -38 -33 -24 -29
@ride__set pq 17 -25
@vehicle_me gjmno -18 19 -18 -19 -16
not_find ghjmno -16 -22 17 -44 -21 -25
put__my bino -16 -18 -15 -19
remember mu -21 17
~smen lm 15 -17
~uera a -18

at__@staff im 17 -26
for__one d 16
hora_puedo ahimo -23 18 -16 -27 -26
po m -26
success dmu -18 -19 17
weather mu 24 -16
~<cin m -22
~ah> dnoq -17 -23 -16 -18
~five bijo -16 -17 -20 -25

no_driver bpq -15 -16 18
tambi* ouv -16 -20 -16

@relative__this m -24
^tuve ms -19 17
anybo* dmpruv -17 -21 -15 -19 -20 -16
i_must m -17
i_stay n -17
just__the b -15
para_mi bdhijklnopq -32 -33 -18 -34 -29 -19 -25 -25 -37 -29 -21
with_her mnq -21 21 -18

her abcdefghjklnrsuv -37 -20 -18 -33 -20 -21 -21 -38 -32 -26 -40 16 -26 -18 -44 17
maps ajm -16 22 -17
not:@treat mo -18 -16
who_makes m 16
~<des acefgikmpstu -25 -20 -31 -15 -55 -37 -20 -36 -22 21 -32 -38
~<hg efm 21 -15 -21
~lps> gmt -16 -18 15
~otam am 18 -19
~vece a -21
~vey> m 15

@ride__no pq -16 15
holi$ fm 19 -18
me__una abcgjlnquv 15 -20 -17 -27 -15 -20 -17 -20 -25 -17
off__@drive pq 16 -15
ok bcdefghijlnopsuv -50 -81 -15 -101 -42 -70 -76 -35 -85 -63 60 -25 -29 -27 -34 -78
on_this abcru -33 18 -16 -15 -24

@clothes$ bcdefghiklmnopqstuv -24 -31 -48 -18 -15 -38 -29 -35 -26 -39 26 18 -32 -27 -38 -23 -16 -37 -30
me__pon aimq -16 -15 -19 20
mondays blpt -23 -23 -17 -15
~indi hpqu -16 -18 16 -22
~row cdfgjklnprtuv -16 -17 -22 -26 -21 -21 -16 -19 -15 -27 -16 -32 -17
~swer abdgjlnopqrsv -28 -18 -23 20 -16 -19 -19 -17 -19 -16 -16 -22 -22
~tch acdeghjrv -30 -18 -34 -16 -26 -23 -34 -25 -19

@food__@open hm -17 16
got__put j -17
how__would d -18
or__i hmn -16 -38 -28
~lapt m 17
~ruck biksu -16 -20 -18 -16 -18
~rue> ij -16 -20

^and ci 16 -15
antes_o n 19
before$ aghijklnqrsu -42 -29 -40 -30 -22 -19 -30 32 -31 -24 -29 -43
i__@ride npq -19 25 -37
let_me bcdmnpsuv -18 -15 -21 16 -23 -35 -26 -37 -26
mi__@relative imp -16 -16 15
or_is mou -18 -20 17
~tab agjoruv -26 -21 -21 -15 -28 -27 -20
\xf0\x9f\x98\x82 em -24 24

doubl* b -20
driver__my mpq -23 23 -22
long__you m -16
you_all bcefghklmnopqruv -51 -46 -44 23 -48 28 -25 -29 -43 -49 -51 -42 -30 -31 -29 -53
~<lon acdefghiklt -16 -27 -24 -26 -29 -42 -23 -17 -18 -19 -26
~pat dgjlmnqrsu -16 -25 -31 -27 -20 -21 -24 -19 -16 -27
~tuck adgjlmv -18 -15 20 -17 -19 -37 -16

@fetch__dia nop -29 -19 15
^be hr -28 23
after* bdmu -18 -21 -24 -19
got__with m -20
not:again dgijklmv -16 -27 -15 -19 -37 35 -39 -16
of_god lm 16 -17
ok__senorita t 16
then$ alnoru 22 -23 -18 -19 -20 -21
~<mil abou -22 -19 -19 -19
~actu abhjlnq -16 -17 -18 -15 -18 -18 -19
~afa gmuv -16 -15 19 -18
~eek> cdgijklmnopqrst -23 -25 -26 -25 -26 -19 -29 -16 -39 21 -22 -26 -28 -31 -16
~ntif ilmu -17 -21 -18 21
~orr adfgijkmnqtu -41 -57 -45 -18 -39 -25 -29 -18 -44 -27 -42 -28
~xtr bdimu -17 25 -16 -18 -20

abris h 15
me_di k 16
my_@body abdlmoqrs -20 -25 -20 -17 -27 -21 -24 -23 29
top_of fmn 16 -18 -16
wtf m -15
~men bcefghjknprst -21 -36 -34 -41 21 -35 -41 -16 -21 -44 -17 -49 -29
~uere klmq 16 -24 -23 -15

@texts__for l -15
^well fm 19 -17
did__@move hjm -15 17 -16
trabajan_con dh 18 -15
why beghijklnoprstu -20 -26 -29 -19 -23 -30 -30 -22 -27 -24 -20 -24 -19 -19 21
~ago fhoprsuv -26 -24 -23 -17 -25 -18 -35 -16
~dys> m -21
~verd eqs -20 -16 -16

flying u -17
gas__high mu 16 -19
idea_@stop lv 20 -22
~<but mov 18 -21 -16
~ards a -18
~pagu mt -28 17
~tot dmu 21 -21 -16

all_in ah -18 15
does__@call hm 17 -16
you_today fhm 17 -17 -19
~ile> gnopu -16 -17 -16 -16 -20
~olv cdefgijnprsv -21 -27 -20 -17 -20 -30 -22 -27 -15 -16 -20 -22
~rre> am -17 -18
~scan hijpu -16 -16 -19 -19 -20
~ttin abdfjp -15 -21 -23 -20 -26 -18

^okay e -16
asi__@cancel m -19
progr* m -15
puede_estar np 18 -21
~<oi m -18
~net ajlmou -28 -31 -19 20 -15 -26
~on> abceghiklnpr -19 -21 -19 -66 -19 -17 -35 -40 -27 -18 -19 -23

the_@traffic mr 22 -19
work__or g -17
~<rid abdfghjlmnpsuv -23 -21 -28 -17 -18 -19 -20 -18 -23 -21 26 -16 -34 -19
~mebo gjlmnrs -22 -19 -17 -32 -24 -24 -25

@howmuch_hay m -16
are__ok mn -30 24
estan$ adjmuv -18 -20 15 -26 -16 -18
go_through amoqu -15 -23 -16 -19 -23
just__sorry bmv -18 16 -15
tempr* cfms -16 -20 -27 -16
the_@door bdgilmnorsu -25 -27 -17 -25 -16 -28 -24 -18 28 -18 -28
walk_me amqu -28 -19 -22 19
~<mes abdhijlmpqtv -22 -27 -28 -17 -18 -15 16 -16 -16 -17 -18 -20

@ride_bailed q 17
les_llevo mn 16 -17
with__car m -16
~<fel abdegijklnorstu -19 -28 -22 -18 -18 -20 -29 -22 -22 -22 -16 -24 21 -20 -30
~gary lmv -27 -27 37
~ich adfijlnopqstv -23 -30 -16 -21 21 -24 -27 -25 -17 -23 -21 -19 -19
~ook> cefghikloqstuv -24 -29 -22 -21 -30 -16 -19 -34 -19 -22 -24 -27 -25 -32
~ront bgnpqsuv -20 -26 -22 -16 -21 -20 -34 -19
~urve m 15
~wors glo -16 -15 -16

have__nice m -20
me__is m -19
news dim -23 -17 20
not__@late mr 17 -23
~ffe acfijklmqrt -35 -23 -17 -28 -37 -16 -26 -22 -28 -23 -16
~kor c 16
~mage dm 18 -18
~podr dhjmpqru -17 -18 -17 -16 -18 -16 -18 -19

@food__my lm -22 24
@relative__por pq 16 -18
a__go abdhnu -18 -19 -25 -17 -16 16
almost_there fijlmr -21 -16 -18 -18 -27 29
coupo* dk 17 -16
off__please aklm -15 -15 15 -18
tell_her ir 18 -21
~<mak hijknpqv -26 -16 -28 -31 -43 -22 -35 -23
~alo> m -17
~ecio adnqu -18 -16 -16 -25 -18
~igur o -16
~lovi m 16
~vie> m 21

^@hours abcfghijklmno -25 -21 -19 -15 -18 32 -19 -22 -17 -19 -30 -22 -25
bitco* dm -15 16
mind__the mo -26 -18
no__i m -16
tomorrow dfgjklprstu -24 -21 -17 -16 -17 -18 -18 -26 -20 -15 -21
walk__through amqu -28 -19 -22 19
~cts degl -21 -15 -17 -22
~savi m 18
~thi bdefhijknopqrt -17 -16 -30 -26 -23 -23 -26 -20 -18 -17 -30 -35 -42 -24
~ts> bcefgklnprt -27 -48 -53 -43 -43 -55 -21 -31 -28 -31 -44

=denied:reschedule abloqv -21 18 -22 -21 -23 -19
asking__to m -15
be_seen an 18 -18
tardi* r 16
~dol aghinoqrv -16 -25 -18 -20 -19 -23 -24 -18 -21
~erar a -21
~leav acdfghinprstv -27 -25 -16 -16 -18 -17 -33 -17 -28 16 -22 -19 -24
~pli abefghjlmnprstv -36 16 -29 -30 16 -21 -33 -41 -54 -33 -25 -28 -27 -23 -28

a_@cancel o -16
find_out jm -18 21
funci* fm -18 -28
heading m -18
not:@open abghmor -17 -16 25 -21 -20 -16 -16
probl* abdegltv -23 -20 -18 -16 -16 -17 -15 -20
question$ au -15 -16

#__@visit m -19
do__ever a -17
it__like n -16
my__one b -17

^your abhjkotv -19 -17 -30 -24 -32 -18 15 -29
a__way u -15
asd eflm 31 -18 -18 -30
be__my mq -21 -19
conozco il -15 -15
i__@texts adgjkmnoqs -27 -23 -18 -20 27 -48 -21 -23 -22 -16
yo_hablo c 16
~lice abdgijlpqu -31 -21 -16 -20 -20 -22 -16 -16 17 -28
~tali m 15

another_@place am -17 -15
me_gusta agilv -18 -19 18 -20 -19
the__we a -15
~diez m -16
~ecor abcdgnq -28 -16 -17 -27 -16 -19 -23
~olks jm -20 -20
~var> akl -17 16 -16

@drink__the am -17 19
not__else d -15
~leep abdghjloprv -24 -19 -26 -18 -21 -16 -19 -20 -20 -25 -21
~viaj am -18 -19

decli* i -18
igual adgjpu -16 -19 -16 -16 -17 -15
moms npr -20 18 -16
my__both a 16
not:esten l 19
perro acmpqru -17 -23 27 -17 -23 -16 -16
ropa adgimnoqu -16 -16 -32 -15 -31 35 -15 -19 -22
this_@medicine mu -19 16
this__place jmu -17 -15 19
to_drop hj 16 -16
went abjn -27 -21 -29 -20
~erla m -18
~umbe bcefhnqrst -34 -29 -22 -23 -32 -33 -28 -26 -17 -29
\xc2\xbf__algun n -18

my__bailed pq -29 19
outsi* u -23
please__@cancel br -18 16
~<fix q -16

cell_off bl -18 19
changed__about o -15
epa$ efm -19 23 -22
may__take amn -16 -17 18
to__home bmnqrs -17 -22 -28 18 -17 -27
which__off j 18
y__hay q -15
~igu fijkmqst -22 -28 -35 -25 -16 -26 -21 -22

answe* abdgjlnopqrsv -28 -18 -23 20 -16 -19 -19 -17 -19 -16 -16 -22 -22
do__a bchiklnopstu -28 -29 -32 -31 -25 -25 -28 -30 -19 -21 -23 -51
is__@move jlm -20 19 -18
no__maria v 17
tonight ans -18 -21 -18
when__bring mn -16 -18
~eol c 16
~nue> l 17
~rade abdfhijnoqstuv -17 -27 -17 -17 -19 -20 -20 -24 22 -18 -21 15 -24 -18

clean m 18
el__@cancel bio 16 -18 -18
recomendo_a am -20 20
~uat dnru -19 -18 -18 -17
~ybo jmopuv -15 -24 -16 -21 -17 -21

desuscribirme kl -17 18
there_@day bm 19 -16
una__una i -17
~bia achilmnsv -30 19 -16 -17 -22 -16 -16 -24 -17
~grea abdinoqtu 16 -17 -20 -17 -19 -15 -16 17 -27
~ndar fhijmnpqrt -20 -22 -27 -47 -18 -33 -19 -33 -21 -22
~rint m 17
~til> abn -17 -16 -20

@clinician__me jklopruv -16 -16 -22 -20 -22 -17 -20 -18
@wrong_# abcdeghjlmopruv -18 -21 -18 -28 -37 -17 -21 -23 -23 -40 -23 -16 -38 -19 40
idioma cmo 27 -20 -16
~ime ceijkpqrtuv -39 -34 -17 -15 -39 -16 -21 -18 -33 -49 -39
~narm mnq -15 19 -17
~ones cdfjlmop -21 -33 -21 -28 -26 -32 -31 -20

before_# hin 24 -24 -22
descu* d 15
i__time m -16
poder_el bo -16 16
somebody_real i 21
~appe afhjn -24 -21 -15 -25 -21
~els cghijmnru -28 -23 -24 -36 -21 -25 -32 -24 -17
~yar m 15

@texts__off l 19
^confirmed mpq -21 22 -16
do__me cdhjkops -30 -39 -17 -27 -39 -16 -22 -17
llegar_como r 15
the_baby r -17
the_family q -18
~idio acgkmoq -20 28 -17 -17 -28 -24 -16
~neur mu 17 -18

~<tir dmnq -25 22 -18 -19
~nsc acglmo 18 -16 -16 -25 -24 -16
~nta abcefhkorstv -36 -41 -42 -35 -36 -26 -25 -17 -19 -17 -20 -18
~oug cefjntv -20 -21 -22 -21 -23 -17 -23

@open_on a -17
any_of bdlmu -16 20 16 -26 -22
tell abcfhkloqsv -17 -16 -21 -16 -20 -27 -18 -29 -16 -24 -27
~<pap bdgopqrsuv -21 -18 -24 -27 -19 -27 -22 -18 -27 -15
~temp cdfsu -16 -16 -20 -18 -15

@drink abcdefghijklmnopqrstu -58 -60 -61 -72 -54 -56 -62 -58 -34 -58 -47 -61 19 67 -56 -18 -55 -54 -39 19 -20
@vehicle_home mnq -22 -22 22
coman* dgm -17 18 -16
this__what m -21
we_got jm -17 20
~iet adjsv -16 -15 -16 -18 -18
~rry> adfhiklnqtu -30 -38 -23 -19 -35 -26 -33 -31 -31 -28 -18

are__over au -17 -15
coming__@door r 17
en__por abcgjkm -18 -19 15 -18 -28 -19 -21
me__coming bm -16 -17
since_@day ms -18 24
typed mu -22 -15
work$ abhijmnprs -25 -20 -34 -28 -22 28 -44 -29 -25 -21
~laza adhjmu -15 -24 -20 20 -22 -21
~nera agn -21 -16 -16
~siv iu -19 -24

another cdghilnprs -18 -21 -21 -20 -24 -17 -28 -26 -20 -24
can__mine m -16
en_@howmuch dm 15 -16
mn em 19 -18
~ina cegkmor -30 -24 -26 -25 -18 -26 -28
~oint u 17

all__me hm -20 -22
it_easy abjn -16 -15 16 -15
me__same m 15
mucha* m -23
often__i anu -16 -16 17
things__you m -20
~etin abfklo -22 -16 15 -15 -16 -19
~sag adeijlnorsv -40 -22 -15 -21 -25 15 -19 -25 -15 -17 -20

baja__@visit ab -19 18
chofer abmop -18 -19 -22 -21 17
examen u -15
far__the m 17
is__still jnoqru -26 -30 -17 -22 -19 -19
the_last ajm -18 -17 -17
~sue abcefghijkmortv -28 -22 -24 -26 -24 -27 -20 -30 -23 -27 -19 -29 -23 -16 -22

#__mess r 16
@sick_y m -18
^disculpe b -15
am_a ijmoqu -17 -20 -27 -18 -17 -18
de_que bfilmnopqrsuv -16 -16 -35 -22 -22 -21 -17 -20 -18 -17 -20 30 -29
me__am m -20
puedo_dejar a -16
urge_una a 16
~eche ao -17 -17
~ndan cdglos -26 -33 -36 -20 -23 -15
~tice d -17

can__@eat m 23
i__and djlmpsu -22 -28 -22 -26 -16 -30 -29
~<que bdefhlnouv -26 -34 -26 -35 -29 -37 -29 -32 -38 -52
~aybe efl -18 -15 -16
~ctri m 15
~orki dgmrt -17 -17 -28 -15 -18
~tell abfhklopqsv -16 -17 -17 -22 -23 -21 -33 -16 -17 -26 -27

comer agmnoqsu -16 -15 -33 31 -18 -16 -15 -16
text_@texts m -15
took acefiltuv -24 -16 -27 16 -18 -25 -18 -20 -19
~alla adghlov -21 -29 -17 -26 -16 -29 -27
~eed> efhjkqrstuv -30 -30 -40 -35 -16 -17 -29 -46 -39 -21 -53
~iab g -18

@insurer_mi mpq -15 30 -18
rosa uv -22 23
~clas abj -19 -22 -22

me_alone m -19
one__take am -15 -17
que__@fetch adfghijmnou -24 -38 -17 -34 -15 -22 -20 -19 32 -17 -22
what__text gm 25 -20
~clea lqtu -19 -17 15 -18
~ides abdfghjlps -20 -22 -30 -17 -17 -19 -21 -19 24 -18
~kjn em 16 -15

can__breastfeed n 15
i__going dmn -20 -26 -24
let__have bov 22 -25 -15
~iz> ahmosu -19 -18 22 -18 -17 -16

@medicine_a m 16
eso_de m 18
here$ cdefhjnopqrsuv 16 -37 -16 -29 -44 -22 -35 -30 -33 -28 -24 -29 -29 16
it__off n -20
words diu -19 -21 -20
~<ay abcefgijklnopqruv -18 -40 -20 -31 -34 25 -39 -39 -15 -20 -19 -21 -29 -17 -37 -22 -35
~dar> dfhijkpqtu -29 -16 -15 -16 -26 19 -17 -19 -18 -24
~ff> abcdhjmnrv -28 -21 -15 -28 -26 -22 -16 -18 -18 -22

@place$ abcdegjklmnopqrstuv -36 -47 -44 -28 -44 -56 46 -42 -55 -16 -49 -40 -44 -54 -42 -22 -46 -22 -20
about_the n -19
es_mio mv -16 20
hable* m -17
if__@cancel b -16
~uid s -20

@fetch abcdefghijklmnopqrstuv -42 -62 -53 -23 -28 -44 -68 -42 -65 -36 -41 -47 -52 20 -44 40 33 -39 -45 -39 -70 -52
is__@drive p 16
sertralina mn -19 18
to__or dim -22 -15 -23
~eli acdefghijkmnpqr -51 -32 -40 -31 -17 -30 -40 -25 -40 -34 25 -36 -33 -41 -20
~ola abcdeghijknoqrt -30 -27 -18 -22 -18 -28 -27 -21 -37 -17 -22 -33 26 -34 -19
~uen cefghjlnorstu -38 -39 17 -37 -15 -19 20 -21 -26 -16 -42 -23 -46

can__the ghimors -26 -38 -31 -21 -20 -22 -28
does__show m -15
on__@holiday h 20
run_me ad -17 15
~sed> achinpqtu -23 -19 -21 -18 -22 -34 -16 -17 -26
~sgos dmu -20 -19 22

@sick__@body ms -16 16
^jk efm -23 -16 20
do__yet mqv 19 -18 -21
ex abdgikpru -19 -20 -16 -18 -18 -19 15 -15 -19
not__more m -26
talk__someone i 16
~mpez agmn 19 -15 -18 -16

letter$ dim -18 -17 18
me__mal pq -27 27
not:quiero acikmoquv -58 -34 -41 -32 22 -23 -25 -35 -25
shuttle djmqu -17 -26 -29 26 -18
spot$ hq -15 -17
~<kee acdijpqtu -25 -21 -22 -18 -20 -17 -27 -17 -18

a__since m -21
bp ms -18 22
dios__pague mt -18 17
los__me dm -20 -19
prepa* abgiju -22 -18 -30 -16 -16 -16
without_a n -22
~edl abjms -18 -15 -16 -21 17
~rant dehijmv 26 -18 -18 -17 -16 -19 -16
\xc2\xbf__otro no -16 18

@clinician_que m -18
am__of abgnu -16 -23 -15 -22 17
but__will t -16
need__next a 16
que__un agjnu -20 -17 -15 -18 -30
~anza imu -17 -19 -17
~cosa abdjmpq -19 -15 -20 -19 -15 -16 -20
~ke> cefghijmptv -20 -59 -57 -26 -19 -23 -34 -17 -21 -53 -29

@traffic__la r 19
correo m 20
get__# mn -17 -15
mix mn 22 -20
night__it m -18
of__are m -18
off__and b -16
~<ol adefgjnqsv -23 -22 -19 -16 -15 -17 -19 -19 -16 -20
~ble cdefghjlmnprtuv -16 -20 -49 -50 -20 -55 -37 -30 -29 17 -35 -16 23 -27 -35

check bnqt -19 -22 -24 -16
commo* pqs -21 -18 19
la_@body bdinpqrsu -17 -16 -15 -22 -17 -17 -19 20 -31
littl* bo -19 -19
lose_my abgjlmnrv -18 -24 -20 -18 26 -40 -15 -23 -17
not:someone q 17
numero__@place ilmv 21 -18 -17 -18
precio abdefijqu -23 -16 36 -19 -17 -15 -18 -16 -33
~<afe nu 16 -16
~ily du -20 -20
~lamo bdlnoqrsuv -16 -15 -21 -17 -18 -18 -17 -19 -16 18

happened__the gmu -15 20 -22
night_after mq -19 -16
someone_to b -16
you__if m 18
~deja acefilrsuv -30 -16 -15 -15 -29 -32 -25 -31 -30 -22
~deni m -19
~oom> bcdfghiklmrtv -28 -21 -31 -16 -26 -24 -24 -21 -26 -24 -27 -18 -22
~pum m -16
~ucc dhnu -21 -18 -17 16

activ* klm 20 -18 -26
after_@treat s 16
bring__@animal mn -33 23
need__explain i 23
what__@visit adjmu -24 -29 -16 -24 30
~ber abcefhnoqrt -20 -46 -36 -27 -27 -24 -31 -24 -35 -39 -33
~mue bmo -16 -19 17
~seni m -20

^feel s 18
do_@day cdhlnoqu -16 -27 18 -18 -16 15 -27 -17
es abcefghijklnoprtuv -49 -64 -36 -92 -104 -36 -34 -23 28 -79 -46 -63 -34 -43 -85 -75 62 43
far bcdefghklmnpqruv -17 -23 -34 -25 30 -33 -35 -18 -31 -29 -32 -19 -22 -21 -36 -15
the__me dhmnou -19 -16 -41 -19 -19 -24
~alls hmn 15 -24 -18
~ants cdeiln -17 22 -20 -21 -17 -17
~erti ao -16 15
~ico acdefijopst -21 -22 -36 -16 -25 -26 -33 -17 -27 -30 -15
~nume abcdefhmnopqrst -24 -37 -25 -37 -20 -26 -24 -28 -25 -31 -29 -25 -29 -26 -15

del abcefghijklmoqrtuv -21 33 -51 -33 -49 -52 -20 -21 18 -45 -26 -18 -24 -17 -45 -41 -18 -33
en_lugar bo -17 18
la_luz dejlmv -22 -16 -21 -19 28 -15
money_is d -16
not:one djlmopqrs -24 -16 -19 -34 -25 -24 21 -16 -16

a__it bdjmnp -15 -17 17 -17 -16 -17
addy ijmu -16 26 -19 -19
front_@door hm -18 16
me__can mp -19 -18
not:@stop abcdegijlmnopqsuv -23 -29 -25 -23 -15 -27 -22 -25 -49 46 -33 -25 -18 -27 17 -21 -34
not:de abghjklmnopr -26 -36 -21 -18 -28 -29 -48 26 -15 -23 -18 -17
not:place m -19
off_for bdjmo 21 -18 -15 -20 -23
opt__out iklmnqrsu -16 -23 25 -20 -17 -17 -17 -16 -18
the_front adgru -26 -24 -18 -18 -18
where_do lmpqrsu -18 -21 -18 -24 -17 -20 -17
~anoc fhns -17 -17 -18 18
~hers gmu -18 -15 -19
~hoto m 17
~pus> m -19
~rry adfhiklnqtu -30 -39 -23 -19 -34 -26 -34 -31 -32 -28 -18
~zon n -20

@clothes_ok defgmnqu -27 -18 -23 -17 -37 34 -16 -17
estan_@open hjm 22 -19 -23
mandenme l -15
nm$ fl -20 -15
to_my abdgjlnoq -17 -34 -25 -20 -23 -16 -24 -29 -25
undo klms 30 -27 -28 -18
wait__i n -23
~coin u -18
~goi agiklstu -32 -32 -20 -23 -16 -24 -23 -19

@clinician__de u -15
^ahi bmr -18 -23 30
conteste im -16 16
mi__quedo amn -18 -27 -18
opt_me abcdefghijklmnopqrstuv -34 -26 -29 -24 -27 -17 -22 -17 -26 -27 30 16 -34 -29 -25 -29 -30 -31 -27 -23 -34 -21
se__con aoq -19 17 -16
send_anything d -15
texting__health m -22
you__an ahiv -23 -16 -16 18
~<mea dijlnqrsu -30 -19 -27 -27 -20 -19 -22 -18 -31
~ofer abmop -18 -19 -22 -21 17
~ssm lm 15 -17

@clothes__el m 18
^estoy bcefghikloptuv -17 -27 -19 -20 -19 -28 -27 -23 -45 -21 -22 -20 -42 -36
keep__me glm -24 -26 25
not_coming bmopr 35 -24 -30 -19 -38
this_week abglnsuv 16 -21 -16 -17 -15 -22 -37 -23
to_go dimou -16 -20 -27 -20 -17
~boda b -15
~ker aq -21 -16

@cancel__of blm 18 -20 -19
@howmuch__sin d 16
^llevo mn -18 18
a_minute r -25
message dv -17 -15
no_bots im 16 -17
the_morning amrs -15 -37 -21 -28
they_get dm 16 -19
~ro> cefghmtuv -21 -62 -40 -29 -56 -37 -35 -17 -23

are__lol n 17
inscribirme l -19
think_you efklmt -18 -19 -16 -19 -25 19
want__any blmo 25 -24 -16 -18
~arar v -17
~des acegikmnorst -21 -30 -45 -74 -47 -27 -39 -19 -22 -24 15 -27
~duat m 16
~eras abru -16 18 -16 -16
~ged> acgijnqrsu -24 -24 -29 -35 -26 -24 -29 -30 -19 -28
~main jm 18 -26
~urmi u -16

she_has m -21
strike u -16
~<cat u 20
~cio cdegijklmopstv -46 -22 -42 22 -25 -39 -40 -16 -18 -37 -17 -53 -16 -46
~hic adefhijklopqst -22 -28 -24 -21 -18 -29 19 -27 -31 -36 -26 -32 -26 -27

@ride_for bmoq -19 -19 -19 20
can__something ahm -16 16 -16
is__you adfghmq -17 -21 -16 -19 15 -36 -15
only__a o 18
que_sea bo -16 19
~<tyt mt -18 20
~okay e -16

ando__el ms 19 -21
got__@cancel bm 20 -17
is__said m 17
la_@food m 19
~<mo acdeghijknptu -22 -50 -20 -48 -42 -18 -50 -54 -23 -17 -57 -38 -17
~<noc hmoqu 16 -22 -17 -18 -15
~<nor adilmnopsv -18 -25 -15 -16 -21 -22 -23 -20 15 -20
~<rig cefilpquv -20 -25 -19 -29 -28 -20 -20 -20 -26
~can acefgjklmnpqtu -26 -28 -18 -18 -38 -44 -29 -22 17 -39 -33 -25 -20 -16

@relative__@visit bdnpqv -26 -23 -22 -23 -19 -16
@treat acdefghijklmnopqrstuv 16 -48 21 -47 -51 -75 -61 -58 -66 -51 -43 -64 -39 -26 -64 -62 -57 23 -44 54 -38
a_good bfmopuv -21 -22 24 -29 -27 -17 -18
can__drop n -19
in__is dhimnq -27 -18 -20 -26 -16 -16
need__yet a -16
numer* abcdefhmnopqrst -24 -37 -25 -37 -20 -26 -24 -28 -25 -31 -29 -25 -29 -26 -15
semana$ adijmn 21 -16 -20 -18 -25 -15
senor* mt -25 16
too__to dhjmnqru -16 23 -23 -19 -15 -19 -19 -17
~<ag ceghikmoquv -44 -39 -17 -41 -18 21 -34 -26 -53 -58 -46
~ikes m 18
~jkn em 16 -16
~mpan abgijlmr -23 -20 -18 -26 -19 -19 -21 -19

boda b -15
me_llego dmr 20 -25 -19
~ous cghklnqs -16 -25 -19 -16 -18 -22 -19 -24

else_have bov 21 -22 -15
havin* opr -15 -19 -16
la_@animal m 17
please__everything bm 19 -21
why$ mu -19 17
~<dy im 17 -19
~eda> adilqrst -23 -18 -22 -18 -30 -15 -33 -16
~ned cdfijlnprsv -19 -35 -16 -22 -33 -18 -25 16 -29 -30 -16
~prep abgiju -22 -18 -30 -16 -16 -16

@visit_for amnv 20 -35 -16 -15
is__@cancel m -18
my_flight mq 22 -16
no__los klm -16 -18 16
~bra cdhklnopq -27 18 -32 -19 -26 -31 -32 -18 -25
~le> acefghklptuv -29 -23 -68 -75 -25 -77 -18 -29 -19 -19 -40 -78
~oon abcdghijkmoquv 18 -18 -27 -28 -31 -31 -19 -32 -22 -31 20 -18 -18 -19
~ture du -20 -15

bad__you mu 20 -15
i__here cdijlmnoruv 22 -21 -21 -21 -23 -46 -29 -19 -19 -16 -25
ingles abcdefghijklmnopqrsuv -26 -38 64 -35 -23 -23 -51 -22 -44 -40 -34 -38 -15 -34 -48 -33 -35 -26 -30 -47 -36
say_yes m -15
you__walk admu 22 -24 -25 -18
~<esc abdefhjmnost -20 -34 -29 -16 -20 -26 -25 -25 -32 -20 -20 -19
~abla bknoqr -16 -21 -19 -27 -22 -15
~ins efijlmstuv -24 -26 -21 -21 -30 -16 -26 -23 -31 -22
~orm bcdefjklnopqtv -39 -36 -18 -24 -26 -52 -33 -43 -50 -22 -22 -26 -22 -33

@food__no dhmn -19 -20 -25 26
@late__@move m -16
@relative_will abmnpru -20 -18 -32 -24 32 -17 -18
it__@body u -15
o__esta dmu 16 -16 -18
~boni af -19 25
~iar adnq -16 -15 -18 16
~pues ceghijklnoptu -37 -20 -46 -22 -23 -31 -15 -33 -17 -19 -15 -17 -36

afuer* a -17
day_of mn -23 19
give__spot a -17
otra cdefhiklnpqrstu -25 -31 -16 -16 -28 -35 15 -18 -27 -27 -21 -31 -34 -16 -37
por_mi abcdhijklmnopqruv -29 -27 -30 -25 -18 -26 -19 -20 -22 -41 -24 -33 30 19 -18 -22 -24
something_up hmo 17 -18 -15
~esus kl -17 18
~hago dfhoprsuv -34 -24 -23 -22 -16 -23 -17 -30 -15
~mor> m -17
~ret dehjkoqu -30 -17 -19 -25 -19 -18 -22 -31

is__on acgijmnqu -26 -15 -18 -32 17 15 -24 -19 -33
is__per du 21 -30
jajaja acdefgklnqtu -20 -23 -18 -21 -17 -23 -21 -21 -16 -21 -19 -22
one_to m -15
puede_@book o -16
~ngin gu -15 -17
\xc2\xbf__con h -15

^should abgilnopqru -24 -16 -25 -25 -20 23 -28 -20 -32 -23 -26
a_uno m -15
before_we a -16
escriban lm 19 -20
off_my bdo 16 -18 -16
when_is dijmop -16 -22 -34 24 -17 -17
~mes> abcdmnr -20 -19 -18 -30 -18 -34 -20
~nmi adgloru -15 -20 -17 -18 -19 -16 -26

^despues bq -15 -20
de_una a -17
please__number i -20
please__texting kmv -17 17 -19
still_want abmnos -25 -20 -17 -17 16 -17
una__el dm -16 -22
~dy> bcdegkmorstu -17 -17 -34 -34 -49 -46 -33 -24 -22 -17 -45 -25

@relative_si q -15
@stop__mandarme k -22
got__home q 21
is__point mu -18 18
~busi al -19 -18

can__get dfghjlmnprstuv -25 -19 -45 -47 15 -34 -18 -27 -20 -31 -29 -15 -15 -33
like__try a 17
whatever_you a 16
~<ris mu -18 18
~ana> cegijkoqrsuv -33 -29 -41 -55 -40 -31 16 -28 -20 -31 -30 -19
~duel n -18
~nud km 18 -19

@late_so mr -16 16
@parking abcdefghijklnopqrstuv -32 -41 -59 -74 -47 -55 -61 -43 -56 49 -37 -48 -26 -49 -21 -60 26 -46 -39 -68 -45
a_big m -25
disculpen b -15
dot b -16
en__@vehicle nq -16 17
encue* abdmu -17 -19 -16 -25 -17
never_mind lruv -20 -17 -23 -25
not:molesten m -16
take_whatever m -15
the_@symptom gmsu -25 -20 18 -20
~ryli m -16
~ucci h -15

find_you amqr -15 -27 -18 -17
needle s 17
siguen_llegando k -15
to__in adghijlnoqrsu 31 -35 -16 -29 -35 -15 -20 -26 -19 -32 -25 -26 15
~<de cefghiklopqtu -49 -83 -24 -18 -24 -31 -59 -18 -17 -48 -20 -25 -26
~ees cdefgiltu -18 -20 -17 -17 -17 -16 -17 19 -20
~lgo cfjkmpstuv -22 -18 -29 -19 -48 -30 -24 -18 -23 -25
~roi m -15

como__las mr -19 16
do__shut a -16
end$ bdefglmnqu -16 -20 -23 -18 -17 22 -17 -15 -15 -19
need__time bo -18 17
not:@date bo -19 20
otra_fecha ak -34 -15
pueden__de a -16
recipe m 19
~<ell dlu -16 -18 -19
~luck not -19 -16 -17
~ned> acdijlnprsv -16 -19 -35 -21 -32 -18 -25 16 -29 -27 -16
~rvi bdimo -15 -25 -16 -22 -17

@move_el abmn -19 -16 -21 -17
@relative__she bmnqs -16 -39 -19 20 -16
@vehicle_is bhjmnrs -15 -22 -19 -35 -18 29 -20
^all abcdfgijpq -18 -18 -17 -15 -24 -16 -16 -16 22 -27
confu* muv -17 -15 17
i_a u 16
mil_@thanks bmt -20 -25 27
pee u -16
place_on m -16
the_number dju -17 -23 -18
~ilab bhjntu -18 -16 -16 -25 -17 -17
~irec g -16
~mpr cdfjklnrst -21 -27 -25 -27 -17 -27 -15 -25 -27 -15
~nsta m -15
~ode> j 17
~oos abmos 25 -16 -21 -16 -16
~pill m -16

@call__house m -18
do_on g 20
for_good o -16
of_these cgmnos -16 19 -25 -24 -17 -19
~exit dgjmnru -22 -15 24 -32 -18 19 -20
~pots aim 20 -20 -18
~rge bcefghpqrsuv 15 -29 -27 -29 -34 -30 -31 -17 -31 -22 -40 -35

@relative__license np -18 -17
^ando bdhijklpuv -23 -31 -25 -25 -22 -23 -27 -25 -23 -34
alone bin -19 -17 -21
am__talking iu -21 20
durin* m -20
jajaja_no mv 20 -15
put__in bu -20 -15
~hop> klnsu -18 -20 -20 -16 -17
~long acdefghklmq -16 -26 -24 -25 -34 -44 -19 -20 -24 -17 -15
~ota bcdfghijlnopv -21 -21 16 -18 -23 -25 -24 -31 -18 -26 -23 -21 -21

@howmuch_tengo dqs 22 -20 -16
be_@late bhqr -19 -23 -20 17
for__@relative acdinopquv 21 15 -35 -20 -24 -19 -30 -24 -23 -16
where__sign ajm 19 -15 -22
~eone gjlmrstu -29 -25 -28 -21 -22 -17 -21 -18
~lto> abcefghijklmoqrtuv -18 -19 -22 -32 -30 -22 -17 -25 -25 -17 30 -32 -15 -22 -21 -19 -25 -21

dijo_que m -19
doors m -19
error kl 15 -16
licen* abgopqu -28 -19 -17 -16 -16 18 -28
may adefghjlmnpsuv -29 -26 -18 -17 -26 -23 -34 -28 -49 17 -33 -26 -33 -26
next_week amnou -23 -25 -16 20 -15
thurs mo -19 20
trade bimno -16 -17 -21 -17 24
~<cur d -22
~vil mv -20 15

a__note im 17 -20
diabe* g -18
el_@door m -18
evenings$ h 20
me__@spanish i 15
you__spots ai 20 -16
~dne tu 15 -17
~ses> alu -15 -17 -15

away acdefghijkmt -30 -20 -28 -23 -22 -23 -24 -23 -20 -19 -26 -18
have_there m 16
long__last u 15
no__recibir kl -22 21
said__do amu -15 -17 -25
~apl m -16
~ico> acdfgijnps -20 -20 -32 -23 16 -24 -29 -22 -26 -25
~igno mu 24 -17
~ote> abdgjnqu -27 -27 -18 -19 -20 -20 -21 -24
~rel alnou -16 -18 -17 -16 -19
~xiet m -19

due_for ao 20 -16
otra_@person akmv -16 -18 -23 16
por befjlmnrsv -21 -58 -32 17 -21 -20 -71 -36 -19 -32
the__so d -20
~uivo m -16
~viv jnr -15 -17 -18
~wok b -15

a_dar mqu -21 -15 16
done__of a -16
grati* m -17
mall$ u -21
not__again gklm -18 -28 30 -27
opting_out gqrv -21 -15 -16 -16
salgo_de dno -20 -20 -19
~<pan bfhnoqu -16 17 -18 -23 -16 -21 -19
~am> cdeghijnpqrsv -29 -17 -28 -24 -28 -26 -33 -31 -28 -32 -31 -15 -28
~crib bdefhjnopqrstv -40 -36 -31 -31 -31 -41 -41 -34 -36 -36 -35 -19 -30 -16
~uri dg -18 -17

@cancel_@day m -29
dime ho -17 -18
drive abcdefghiklmopqrstu -45 -17 -30 -41 -16 -22 -34 -33 -42 -34 -32 -33 -48 27 35 -42 -22 -22 -49
manejar abnos -21 -17 21 -21 -18
my__about aiop -17 -21 -20 -18
tiemp* adho -20 -20 -16 -18
~<sav aor -21 -16 15
~epa> eflm -23 22 -16 -19

coming_from m -18
hambr* s 17
me_cobraron dm 19 -19
not:patient av -17 21
on__@visit abm -17 21 -21
pregunta gip 20 -18 -23
that_going mq -22 -15
what__after m -16

@call abcdefgijnopqrstu -55 -20 -29 -42 -53 -89 -45 83 -80 -58 -75 -47 -77 -34 -57 -84 -59
put__sleep mu -23 21
~<agr abfimopqt -18 -19 -16 -16 -31 -16 17 -16 17
~anz imqu -20 -24 -16 -19
~edas m -17
~ks> egijlmnpsuv -29 -16 -26 -44 -42 -16 -49 -15 -27 23 -34
~reni mu 21 -20

es__mi muv -17 -24 17
jajaj* acdefgklnqtu -20 -23 -18 -21 -17 -23 -21 -21 -16 -21 -19 -22
~<blu dhjn 16 -19 -17 -19
~<fr aegiknoqrtv -20 -45 -19 -17 -22 -23 -41 -53 -23 -28 -55

is__possible d -16
new acdegijlmnpqrstuv 24 -39 -54 -24 -24 -52 -22 -55 25 -52 -44 -18 -21 -37 -33 -18 -25
pongo bdfgijkmopqrsuv -20 -24 -18 27 -29 -20 -18 -38 -24 -21 -21 -18 -18 -39 -20
should__@relative mn -20 20
~look bfghlnopu -20 -20 -19 -27 -24 -32 -22 -28 -28
~nth u -16
~rtir no -16 -17

@stop__querer k 18
decidi__no m -19
got$ d -19
~cro aeghmoqstu -18 -17 -25 -24 -26 -26 -19 -21 -17 -30
~don cdeghknopt -34 -51 -18 -16 -38 -34 -41 -27 -27 -22
~nu> abcdefghjklmnoqruv -21 -17 -24 -31 -17 -17 43 -22 -25 -17 -28 -35 -24 -25 -22 -19 -33 -22

@insurer__any du 18 -15
@move__dia nq -19 -15
a_@price im -15 -18
directions__the m 17
not:los aklmou -21 -16 -20 24 -19 -16
put__for a 15
si_no bdgjlouv -20 18 -18 -17 -16 -17 -21 -15
~held m -19

#_no l -16
consultation admnu 18 17 -33 -16 -28
count abcdghijknopru -29 22 -22 -38 -21 -16 -23 -21 -15 18 -17 -17 -16 -25
decidi_que m -20
follow m -21
how_come adglmnu -23 23 -18 -20 -30 -17 16
if_you im -15 -28
it__is dlq -23 -17 -16
puedo__@drink n 16
thanksgiving abdfhotu -20 -16 -20 -20 21 -16 -28 -16
~iere imou -16 -28 -24 -18
~mal> adjnopqs -16 -17 -20 -19 -19 -18 -25 17
~mej adeghjlmpqruv -24 -28 -16 -27 -23 -23 -19 -16 -21 -26 -27 -28 -30

#__a abnou -26 -15 -18 16 -19
am__at ajmr -15 -15 -31 18
ando__con gs 19 -16
can_i bcefijklmnprstuv -44 -15 -43 -45 -17 -30 -61 -49 -36 32 -77 -58 -41 -45 -36 -59
de_opinion m -18
me__the cfhjnqrstv -27 -17 -29 -21 -29 -16 -19 -35 -26 -28
my_count dm -24 21
puede_@move abcm -20 -20 -16 -19
tengo_como q 16
the_@month mo -20 17
~oser mu -23 -16
~rap> bm 18 -16
~sum bcdegjklnoqruv -18 -23 -23 -17 -27 -18 21 -29 -15 -18 -19 -15 -29 -17

^ahorita bhmt -25 -17 18 -20
^leave blqru -17 15 -32 -16 -24
cancelela bmo 25 -17 -18
palab* g 15
want__it au 19 -16
would__there lmno -19 17 -18 -18
yeah mp -19 15
~<li bcdefhjov -27 -30 -42 -47 -57 -43 -34 -30 -21
~irm befhijnorsu -23 -18 -18 -21 -33 -22 -19 -28 -24 -23 -38

@cancel__de bm 16 -20
from_your jlmu -17 19 -31 -17
para__trabajo d -15
ya__quien apq -15 23 -20
~educ mu 16 -16

@place_nueva m 17
@relative__sleep m 16
not:at mv -25 16
number_@wrong v 15
the__yesterday u -15
~ene> bcefhijlmnst -42 -45 -23 -26 -44 -37 -45 -20 -23 -23 -40 -26
~und> cdfklntuv -18 -34 -15 -17 -19 -26 -21 -34 -26

feel abdmnou -21 -19 -18 -30 -25 -17 16
you_may kl 16 -19
~ody> bdegjklmnoqrtu -16 -27 -23 -34 -25 -28 -26 -62 -41 -16 15 -21 -34 -15
~roo bcdfghiklrtv -30 -22 -35 -16 -27 -27 -25 -22 -29 -29 -18 -24
~sing ahjopquv -25 -22 -24 -18 -20 -21 -23 -17

bunch$ m -18
can__myself nq 19 -19
does_a aghq -17 -25 -21 -25
~aza adhjmu -15 -25 -20 20 -23 -21
~cidi fglnorst -16 -15 -19 -17 -16 -21 -17 -18
~esto abefhjkmnopqt -24 -18 -34 -52 -47 -18 -50 -37 -24 -16 -59 -17 -43
~mmi m -21
~ndig m -17
~sio ghjmoprtv -34 -20 -31 -32 -29 -24 -27 -16 -24

in__see a 17
not:hay acghmsu -25 -23 -28 -18 -18 -19 -19
~lvi adefjnqsuv -19 -21 -19 -16 -16 -18 -17 -15 -20 -19
~nfli mo -20 16

@call_alguien ci -15 17
@call_back i 18
fog mnsu -20 -16 23 -19
have__back abip -17 18 -16 -16
know_any muv -18 -18 24
money ilnov -17 -19 -18 -26 -15
puedo__@day q -17
re_@symptom s 18
room abcdfghiklmrtv 16 -27 -21 -28 -15 -25 -24 -24 -20 -25 -29 -26 -18 -22
~<du abcdefgjkpqrtu -41 -36 -36 -66 -38 -33 -43 -45 -28 -32 -43 -36 -32 29
~nces imo -15 -17 -19

=rare3 acdefghijklmnopqtuv -49 -54 -47 59 -42 -17 -55 -26 -21 -49 -33 22 -30 -26 -35 -51 -17 -43 -53
@clothes_me gn -27 23
^saw am 18 -17
am__good m -16
de_parte mu -17 17
forever abm -18 -17 -20
get_back abknr 19 -16 -24 -20 -16
my_lips s 16
sit bmnou -17 -24 21 -19 -17
slot bdimnoqsuv 16 -33 -19 -38 -24 16 -16 -16 -25 -21
will__@symptom m -16
~<ato mu -21 -16
~<dri abcdefghiklmopqtv -20 -34 -18 -21 -16 -19 -21 -27 -29 -24 -27 -17 -22 18 19 -26 -15
~<rou agnopqs 18 -24 -18 -20 -16 -16 -18
~acep fjlmu -19 -17 -23 -31 -19
~aked mpq -21 -19 16
~atar ao -16 -20
~gers dmu -16 -18 23

@call__on m -21
den_de l -19
to_text iu -18 -18
~pan abcdeghijmr -25 -27 -18 -18 -19 -23 -29 -32 -28 -17 -20

@price_para bco -15 -15 -15
^apaga de -24 -17
agradece mo -23 -16
algo$ abhijlmnpqrv -27 -18 -17 -30 -18 -23 -24 23 -17 -24 -26 -17
clinic gilmnorstu -23 -41 -22 -58 -19 -21 -19 -23 -18 22
sorry_i b -16
spell mu 21 -19
vacation m 17
~cep bcdefghijlnoprsuv -18 -20 20 -19 -24 -17 -23 -30 -29 -29 -20 -19 -15 -18 -17 -29 -19
~chic cor -17 -20 -17
~ckin dmor -19 -19 -16 -19

me__send g 17
plant$ dmu -20 21 -17
quiero__de au -33 -15
una abcefghijklnopqru 20 -79 -63 -44 -46 -30 -55 41 -57 -62 -59 -31 -16 -51 -44 -28 -24
~<in efhijqrsv -44 -23 -58 -44 -22 -24 -16 -17 -48
~dep cgmnqrsu -16 -26 -30 -26 -20 -18 -20 21
~ioma clmo 29 -15 -23 -16
~rra acefgijmnqtuv 15 -22 -18 -23 -35 -37 -30 -16 -18 -29 -18 -24 -15

@day__# ehm -17 -20 19
does__if m -16
six djo 15 -17 -17
snow abdhosu -16 -16 -26 22 -17 -18 -17
ver_a an 22 -18
~abur dhjr -15 19 -22 -18
~news adimo -16 -23 -18 23 -15
~onig ans -18 -21 -18
~so> cdefhilnptuv -34 -40 -31 -19 -31 -27 -16 -39 -17 -33 -15 -43

a_# bhilm -16 -18 -19 -17 21
driver__@relative mpq -20 20 -20
es__a almuv -21 -15 -21 -16 -18
see__this u -17
tres$ m 16
was_my n 17
y__que bfmn -19 -21 -18 -19
~<enf m -16
~<jj e 16
~mov acdefghijkpqstuv -23 -28 -37 -28 -32 -29 -30 -32 -24 -32 -36 -27 -22 -26 -49 17

did__it m -15
podca* m 16
que__ahi mn -18 -18
que__sigan km 16 -22
~<tru acghlnpst -18 -17 -26 -21 -19 -22 -19 -26 -17
~aper gloqru -21 -18 -26 -19 -16 -20
~ic> bdeghikopqrtv -28 -25 -18 -26 -24 -24 -16 -26 -20 -27 -20 -18 -28

@cancel__can bq 18 -18
form_to im -17 18
spot cdghinqu -15 -19 -16 -18 -26 -20 -20 -19
to_# adijm -21 -17 -19 -16 17
~<ge bcefjnop -15 -31 -22 16 -22 -26 -31 -16
~<hea afghjkmpq -26 -19 -28 -26 -27 -18 -22 -24 -28
~aga acdehiknopqstuv -23 -16 19 -42 -28 -49 20 -19 -33 -35 -49 -36 -34 -50 -44

comandos dgm -17 18 -16
~dari adjkmqv -25 -22 -22 -17 -24 -17 -15
~dor abcdghjklnoqtv -30 -24 -18 -25 -23 -29 -26 -17 -20 -26 -27 -31 -16 -17
~odds gmu -15 -16 18
~the aegmnpqst -18 -51 -33 -18 -15 -19 -25 -20 -50

@relative__su m 15
@stop__@stop lm 22 -22
el__llevaba q 17
have__or dmu -15 -20 -18
need__@cancel abm -23 25 -32
~dkj e 17
~illi ab -18 -19
~nst adefhjklmpstuv -43 -24 -35 -33 -38 -36 20 -24 -21 -24 -27 -26 -17 -25
~oom bcdfghiklmrtv -28 -21 -31 -16 -26 -24 -24 -21 -27 -22 -27 -18 -22
~ruh em -17 16
~tree abdfhiklnopsu -25 -19 -26 -15 -24 -19 -15 -16 -19 -19 -21 -18 -19

ay abeflm 16 -22 -23 20 -17 -25
borren_mi lmv 19 -18 -17
i__@sick anqr -16 15 -25 -22
~wqwq em 18 -17

duda i 17
give cghjklnpqstv -20 -23 -22 -24 -30 -30 -17 -33 -33 -25 -18 -29
many_times jlm -15 19 -18
que__mi dmuv -16 -34 -21 -17
tiene abcefhijknopqst -17 -26 -36 -20 -21 -35 -37 -35 -28 -37 -18 -22 18 -33 -22
turn_it ao -17 -15
~mpus m -22
~offe aju -21 -15 -25

es__primera a -15
estam* v -15
for_the acdfglmoruv -29 -25 -24 -15 -29 -20 -29 -17 -30 -40 -22
inyec* mu -15 16
my__up m -22
need_anything adm -20 -17 17
work_instead io -17 24
y__quiero o -18
~<lap m 17
~drog jmu -18 -15 19
~lity b -15

must d -16
~nall o -17
~ores q -16

@vehicle_se qr -20 18
a__@texts k 22
am__@call mv -19 17
no_puede anopq -16 -27 -21 -16 15
there__@price chimu 17 -19 -18 -24 -16

^have acdhilnoqsuv -33 -24 -24 -18 21 -25 -42 -29 -36 -30 -26 -35
autorizo_que k -16
pongo_la gn -16 19
release dglqru -18 -20 -17 19 -19 -21
someone_there ahio 17 18 -20 -16
take__a admns -26 -18 19 -30 -21
there__opening ahm 16 -16 -15
~<loc abghinoqrsu -20 -17 -18 17 -23 -24 -23 -28 -22 -17 -27
~<wro u -16
~coj r -17
~efin m 20
~ito> bcegjkmpqtuv -28 -18 -39 -28 -42 -26 -16 -37 -25 -30 -34 -45

quisiera mpu -22 -16 -19
uh acdefhijlmnqt -17 -16 -26 26 -32 -19 -16 -22 -23 -33 -17 -16 -16
would__bring m -24
~oke cdefhjkpt -19 -39 -17 -18 -27 -34 -35 -27 -20
~rds abcehjkou -28 -17 -22 -21 -17 -20 -19 -24 -26
~riv abcdefghiklopqstuv -30 -33 -20 -37 -18 -18 -20 -27 -26 -24 -27 -28 18 19 -30 -24 -34 -16

@howmuch_tiempo dm -18 -24
buenos_dias f 17
cancelling dmor 18 -43 18 -18
day__to m -18
jj$ em 24 -25
para__licencia m 20
se__una mo -18 -19
sera_por u -15
~egin lmn -16 -17 -17
~ncia ghkmnv -24 -18 -16 -15 -21 -17

de_vuelta m -19
piso hj -16 19
that_day abcghijlmorstuv -41 -32 -17 -43 -17 -20 -32 -18 -66 33 -17 -29 -34 -40 -24
un_poco r 16
very dilqu -27 -19 -15 -16 -17
~hara alnu -16 17 -17 -18
~ife hjnp -16 -21 -16 -15
~iscu dlq -16 -22 -15
~ridg mr -18 18
~sob dn -20 -16

celular aboq -18 -17 -15 -17
cuantas_horas h -17
despues__# or -17 -15
do__patients m -17
mandaron ijlmq -16 -28 -19 -26 -25
plant dgijmnu -28 -16 -15 -16 25 -15 -19
spot__am m -25
the__back aikr -16 -17 22 -15
~<pon abdeghjlmprstv -15 -43 -52 -29 26 -27 -17 -21 -24 -19 -16 -35 -27 -35

#_y ajmps -17 -19 -28 -17 -15
lyft jmnq -19 -25 -23 27
por__me gjlmu -27 -26 -22 -17 16
~<gus gklqu -22 -16 -21 -16 -19
~aggi m -16
~car acefghjknrt -29 -43 -28 -32 -15 -45 -25 -44 -18 -30 -27
~skin dhlopru -16 -17 -28 -18 -16 -17 -24

card aijoqsu -30 -21 -20 -25 -31 -19 -29
cual__el ghijmu -20 16 17 -26 -19 -22
double b -20
going__out u 15
i_send djm 20 -26 -23
no__@cancel bcdgilmpquv -22 -25 -20 -21 -24 -47 31 -16 -35 -19 -22
~<fol bijlmnr -24 -20 -24 -17 -24 -16 -16
~coma dgmu -18 18 -19 -15
~sit efghklnstuv -26 -37 -28 -31 -19 -24 -20 -15 -35 -31 -42

^go adefghijkmnopqrstuv -21 -29 -47 -38 -30 -18 -24 -32 -25 29 -25 -18 -27 -28 -28 -24 -27 -35 -32
charged_# m -16
fecha$ gm -16 -18
was__supposed m -18
what_a dfghjmnoqu -16 -19 -22 -20 -20 32 -27 -15 -18 -24
~anot acdghiklmnprsu 16 -23 -22 -24 -22 -25 -17 -18 -21 -31 -33 -22 -25 -16
~quer gijklmpqsu -16 -20 -15 17 -27 -31 -18 -20 -20 -19

bendiga$ ft -15 20
this__to dgjm 23 -18 -17 -28
~<pen acdeghijlnpqrsuv 15 -27 17 -28 -25 -21 -28 -23 -31 -33 -21 -16 -22 -19 -40 -20
~iga dgjlnu -20 -20 -18 -19 -16 -21
~org adefghiquv -29 -30 -22 -21 -32 -18 -26 -20 -23 -22
~rso u -17

conne* m -18
hw adilmt 15 17 -20 -17 -25 -21
i__haircut am -15 16
set__time a 16
solo__de ahoq 20 -16 -18 -19
~ant cefghijpqstu -29 -55 -53 -22 -28 -20 -26 -46 -29 -23 -55 -26
~elva gm -18 -17
~ncan im -17 19

@visit_and b 16
ask_my amnp -15 24 -18 -17
called bijlmp -19 25 -19 -17 -29 -20
como_saco u -17
later__@month m -18
leave__@visit lmq -20 19 -17
~caus m -18
~doll dg 18 -17
~jun jlmuv 21 -17 -28 -20 -22

are_the abdfhijoqrsu -29 -16 -22 -24 -20 -25 -48 -29 -20 -16 -21 28
medicaid abdfhijklmnorstu -15 -30 32 -18 -24 -20 -25 -18 -19 -42 -31 -23 -21 -26 -20 -35
muchas m -19
todo fgijlnqru -23 -16 -20 -17 -22 -23 -20 -22 -18
will__set dmu 15 -16 -18

can__off q 18
los__para u -18
se__uno gmn -19 -21 16
what_should ajnsu -22 -18 -17 -28 -27
~<goo abdeghkqrsuv -20 -15 -45 -36 -22 -24 -30 -21 -18 -45 -19 -19
~<him n -15
~<nob bdhmopqrsu -20 -20 -23 -29 -22 -28 16 -17 -20 -22

how_can acn 19 -16 -18
porqu* l -15
take__get jm -19 -21
this_a mu -15 21
today__tomorrow o 15
where__guys j 17
~<aho ceijlnopstu -20 -30 -23 -24 -29 -40 -24 -18 -25 -26 -25
~<ben bdefghjlmn -15 -27 -19 21 -21 -17 -18 -18 -35 -16
~ing> cdeijkoqrtuv -62 -18 -57 -21 -27 -26 -15 -22 17 -15 -27 -34
~tay> adglmrs -16 -20 -15 -16 -19 -17 -19

balance gu -17 -17
car__way m -16
~<wan adefjmnpqrstu 18 -27 -23 -21 -22 -19 -19 -39 -18 -24 -33 -33 -27
~ngl m 16
~sto> afghjkmnoqr -53 -37 22 -27 -51 -44 -22 -40 -44 -30 -18

@body__a ju -15 -16
am_stuck gmrs 19 -24 -18 -16
payments dm 16 -16
to_work ghimpru -15 -22 -18 15 -21 -19 -22
you__with dgjmnu 18 -23 -15 -17 -20 -17
~<pas acdefjklmnpu -31 -46 -66 -39 -41 22 -19 -43 -51 -19 -19 -32
~<sti bcdefgmpstuv -31 -18 -45 -18 -25 -31 -25 -39 22 -32 -31 -26
~adi abcdefghilnopst -22 -34 -30 -33 -16 -17 -30 -26 18 -36 -37 -32 -24 -16 -19
~boto mu 22 -17
~erva m -23
~wait cdhlmsuv -21 -25 -19 -24 -21 -28 -24 -16

@stop__a lm 16 -18
@stop__calls hm 16 -15
do__remove lm -22 23
scared gilopv -22 -20 -20 -18 -20 -19
~pode mop -32 17 -22
~repo lm 17 -17
~vere ails -18 -17 -17 -17

me__@sick pq -21 18
~bur agijlnqruv -19 -19 -18 -31 -19 -20 -24 -27 -26 -17
~ena> cefgjknpqruv -22 -28 16 -29 -22 -23 -29 -24 -22 -16 -35 -28

all_take abdhjlmp -38 -31 23 19 -20 -31 -33 -16
and__out bln -17 -17 -15
can__stay p -16
como_# mr -15 16
dame__de a -16
my_@drink d -20
my__need q -17
poder__mi bpq -16 -15 17
want__set a 17
~tac bdghlmnopquv -29 -32 -20 -22 22 -40 15 -20 -16 -24 -17 -24

cerca agjmqv -15 -15 19 -24 -16 -16
hit__again lm 18 -15
~<bef bcfgjlmnpt -37 -21 -17 -17 -15 -16 -20 16 -18 -15
~sico u -18

a__that abgmrst -23 -18 -17 -21 -16 -22 -17
an_old v 19
celular$ a -17
it__for ahjmnqsu -22 -15 -19 -18 -23 -21 -18 18
thinking__it am 20 -22
will_think m 16
~<joy m -17
~laya j -16
~olk jm -20 -20

is__normal q -16
last$ mn -25 -20
me_escriban m -16
me_molesten m -15
moved$ m -16
needed bot -19 -21 17
servi* fmou -17 -27 -16 -22
tell__something u -16
to_a dgnpqr -19 -18 -40 -20 -15 -20
with__thing m -19
~<cra do -17 -20
~endr bm -15 -22
~rnet dm -22 17

@book_my abm 21 -16 -19
can__after no -19 -18
wear_off mnqu -21 -25 -16 16
~<afu a -17
~mpl ginpsu -22 20 -25 -18 -16 -21

@english_por cijl 21 -19 -17 -16
is__kind m -17
you_need abdijmo -34 -21 -20 -22 -17 -15 -21
~robo mnpq 20 -16 -15 -15

anyone__these i 16
fecha__favor a -18
~cks> ahnorv -29 -17 -31 -18 -19 -15
~ejor adeghjlmpqruv -24 -28 -16 -27 -23 -23 -19 -16 -21 -26 -27 -28 -30
~team f 19
~udad dju -17 18 -16
~unos m -20
\xc2\xbf_eso m -18

@relative__that admpq -17 -20 -32 23 -19
am__store m 15
is_anybody hq 18 -15
is_high ms -15 16
there_on abhimn -17 -20 17 -23 -21 -17
~eath admu -19 -16 22 -20
~ype abcdglmq -17 -18 -15 -22 21 -17 -21 -15

como_es afgjmnsu -22 -17 -23 -22 -30 -17 -16 21
it__take m -18
these__my l 16
~anan acdfghijklrstuv -24 -25 -17 -28 -17 16 -38 -30 -20 -19 -26 -18 -22 -34 -34
~ato bcdghjnpquv -22 -21 -16 -20 -18 -21 -27 -20 18 -29 -23
~nio anru -17 -17 -17 -20
~whee mpsu -29 15 -16 -16

a__en m -17
does__come dnu -17 -16 -19
my__changed abp -16 -16 -17
my__only abdmp -26 -16 -15 -24 -22
who__@wrong imuv -17 -17 -20 23
you_start ahm -18 21 -28
~ept bcdefghijlmnptuv -25 -25 18 -22 -27 -21 -28 -34 -30 -31 -17 -25 -27 -18 -33 -23
~laro diops -18 -16 -19 -17 -21
~memb u 17
~rout ajmu -16 -18 16 -17

^ready am 21 -20
have defghlmoru -21 -29 -37 -27 -20 -26 -24 -16 -45 -21
how__to m 17
remove_me bluv -22 20 -19 -16
still_coming o 16
voy__mi bmnpq -17 -25 -21 19 -18
yo_how a 16

de_esta l 16
keep_my mov -19 -21 -22
necesito__a m -21
you_lock hm 18 -19
~<liv abdoru -26 -18 -16 -17 -19 -24
~gave ijkmop -28 -16 -20 -29 16 -17
~nnb em 15 -16
~peei s 17
~ven> abhjlmnoqr -26 -18 -21 -15 -19 -24 -20 -15 -19 -16

can__with dknqu -23 -17 -21 -23 -26
department m -15
down_for m -20
molestar$ l 20
on_@insurer dnq 16 -15 -16
~ade acefghiklmopqrst -38 -33 -18 -26 -17 -35 -31 -25 -28 -23 23 -25 -39 -20 -19 21
~hose al -21 -21
~joke m 24
~need efghjklpqrv -32 -30 -18 -42 -16 -15 -19 -20 -18 -21 -62
~scal m -22

@relative__take pq 19 -21
of__is adgnos -22 -21 -22 -29 -21 -15
se_lo mt -20 17
sit__me anp -16 22 -21
to__@parking d -17
~dici m -24

@drive$ abcdefghijklmnopqrstuv -41 -38 -32 -30 -27 -27 -25 -24 -38 -35 -22 -26 -44 -23 -32 41 24 -22 -31 -27 -35 -40
@staff$ abcdefghijklmnopqrstuv -32 -40 -46 -54 -64 -65 -44 -65 79 -34 -44 -54 -35 -33 -41 -40 -38 -46 -39 -53 -45 -49
querer aklm -20 18 -23 -20
the_@food ikm -17 -15 21
y_eso a -17
~oke> dhjknopuv -30 -20 -26 -29 -37 -16 -23 -33 -16

teeth u -23
~efie akm -20 -17 -25

@pay_in d 17
antes bgijmpqru -22 -33 -19 -26 -44 -16 -30 -24 -27
de__@relative aijnp -31 -21 -19 -29 -15
sigue$ m -19
up_the bhjq -16 -22 -20 -19
~ntur mn -15 15
~orro dfjklnprtu -24 -21 -18 -18 -21 -15 -20 -27 -16 -22

a_mandarme l -17
alarm blm -18 -17 20
finally o -17
~perw d -19

#__me m -17
@call__off bim 18 -23 -20
@machine__a iu 16 -15
if__there h -19
necesito_un aim -17 -16 18
nuevo$ kl 17 -23
~opy ef -16 -17

@ride__i oq -18 19
has__car mo -17 16
have_@day abdhikmpqtuv -20 19 -18 20 -24 -17 -26 -15 -27 -16 -16 -17
~mnnb em 15 -16

@visit__una a 15
^prendan klm 15 -17 -18
give_me abgjklpqsuv 17 -36 -17 -18 -24 -21 -25 -20 -17 -41 -22
se__en ainq -21 -17 -25 -25
which abdfijlnopqstv -22 -23 -30 -16 -20 21 -23 -27 -19 -17 -21 -20 -18 -19
~ird ejnv -18 -21 -19 -15
~pier gms -15 -29 -21

had__this m -20
i__@clothes adq -28 -20 -17
i__about bdimnop -16 -26 23 -24 -36 -17 -17
outside__is m -21
walking apr -18 -15 22
would__not ilo -22 21 -17
~cai m -19
~eru m 17
~urni m -17
~vil> mv -19 15

@relative_get nu -15 -16
@stop__quiero l -16
^lol abcdefghijklmnopqrstuv -24 -30 -29 -37 -47 -40 -34 -20 -25 -24 -21 -35 50 -40 -16 -21 -31 -22 -16 -32 -28 -33
acompanante mno -19 -25 -24
barista$ u -18
is_good afjlmnoq -17 28 -22 -18 -16 -25 -23 -21
now__am m -15
of__on m -17
since__@visit ams -16 -18 23
so__me t 16
the_driver m -22
~acam alm -16 17 -20
~avi abcdefgijlnpuv -21 -16 -27 -29 -26 -31 -28 -37 -15 -22 -23 -37 -41 -33
~cau bm -16 -22
~lind abjl -16 -19 -22 -19
~mea dijlnqrsu -30 -19 -27 -27 -20 -19 -22 -18 -31
~otal dmu 21 -21 -16
~tay adgklors -29 -28 -18 -18 -21 -22 -22 -28

@late_@relative mv -21 15
con_alguien chm -17 -16 -20
me__whatever m -26
~can> hir -15 -17 -16
~quit abcghijkmpqtuv -52 18 -27 -34 -22 -45 -29 -16 -36 -28 -25 -16 -41 -39
~rkin dgnprt -18 -18 -21 -17 -16 -18
~uevo dlnu -16 -25 -17 -16

menos$ u -17
on_me bmpq -16 -22 -31 21
recibir i -15
uh_what dm -16 -16
~dow cfgikmntuv -16 -17 -31 -27 -25 -19 -16 -18 -37 -15
~quet r -18
~sia m -17

clear_hace m 17
i__is mqu -32 -19 -28
monday dfjklmnoqru -29 21 -22 -15 -17 -30 -21 27 -22 -17 -22
my__agreed mp -17 17
para__@visit dmo -21 -16 -22
voy__como r 15
~<im abipq -16 -20 -19 -18 -17
~ease defnprstu -34 -36 -31 -27 -37 -15 -33 -20 -17
~stoc m 20

a__to cghijknqs -26 -27 -26 17 -24 -24 -37 -21 -21
anybody__the q -16
forget_the bm 21 -25
problema mq -19 -20
tell__how gu 21 -26
thanks acdefghijklmnopqrstuv -17 -36 -29 -58 -55 -21 -48 -39 -43 -21 -21 -18 -34 -40 -19 -46 -41 -36 53 -40 -36
the__form im -17 18
~<qw efm 24 -16 -22
~dds gmu -15 -16 18
~igan uv -16 -16
~uscr alu -17 23 -16

are__what hj -17 19
closer_to mu -23 -16
en__\xc2\xbf n -20
lengua cmo 19 -19 -18
me_backed q 16
they__you dmu -16 -17 16
told__@stop m -19
when__see ahm 17 -17 -18
~<toc gmpqs -16 -21 -16 -16 -19
~alk> bdehijknoprsv -18 -28 -16 -16 20 -22 -21 -29 -32 -29 -34 -21 -24
~espa mov -17 -15 -15

@hours abcdefghijklmopqrtuv -16 -29 -47 -61 -38 -52 -41 70 -56 -66 -36 -43 -31 -26 -37 -19 -43 -45 -61 -41
i__care m -18
problem adpuv -16 -16 -17 -27 -15
so bcdefghijkmntv 18 -20 -23 -26 -41 -20 -29 -39 -36 -35 -30 -60 17 -49
so_you bqu 16 -20 -17
to_know abnoqtu -22 -15 -18 -27 -16 18 -17
~gas b -17

@pay_en dq 18 -15
do__provide d -15
la__ya mor -16 -15 16
on__i oq -18 -15
~<lik bdefghjpqtv -16 -22 -22 -23 -19 -26 -18 -27 -23 -21 -35
~sobr d -15

@drink__la n 16
@food__you m 18
@ride__@relative mpq -24 21 -17
do__for acdjlnoqr -28 -17 22 -25 -16 -39 -24 -26 -15
figur* o -16
good_@book m 15
have__of m -25
leave__of l 15
~ets> p -18
~lvo> m -18

@howmuch__# dm -25 23
@move abdefghijklnopqrstuv -74 -41 -62 -70 -76 -75 -23 -76 -50 -23 -31 -63 89 -44 -44 -34 -77 -66 -59 -16
can__@book abcdghijnoqru 28 -27 -21 -31 -22 -19 -18 -23 -33 -26 -25 -21 -16
fax_the m 18
need_for oq -16 -18
said__but mo -28 20
tiene$ amq -16 -20 -23
~ormi abdghijlnopqt -24 -19 -20 -21 -22 -18 -22 -18 -23 -23 -21 -29 -15

@person__i u -17
@visit__am mr -18 18
^tengo bfgijkqruv -21 -17 -38 21 -36 -19 -35 -16 -32 -26
cambio abm -18 -15 -28
empezar$ a 15
perdi adhlopqs -24 -20 -19 -15 -28 -17 -23 -25
take_@medicine m -15
the__one hiklnoqtuv -25 -22 -18 -20 -28 -27 -17 -20 -17 -16

en__@late adm 19 -17 -24
fridays dhlmq -15 24 -16 -28 -15
if__have bp -16 -17
in_law p 18
no__all bm -22 -15
take__number im -17 -20
yo_lo aim -16 15 -15
you_@stop ajlmn -19 -15 21 -35 -23
~gan> dgo -16 -15 -18
~hale mu 17 -17
~sad djlnqu -26 -22 16 -21 -15 -25

@sick__will b 15
bothe* abcdgmo -22 -16 -15 -18 -18 17 -15
do__with aglnp -20 -24 -15 -18 -18
does_@treat gm -24 -18
had_this l -16
so_@symptom oqrs -19 -17 -20 23
tomat* n -16
~diom clmo 29 -15 -23 -16
~onta bdghjloquv -25 -18 -29 -18 -17 22 -22 -24 -18 -16
~pia> a -19

@day__good mo -23 21
@hello_you f 15
agree* akq -18 -21 -20
como__esta g 17
my__to cdgjnrsuv -34 -24 -35 -32 -20 -18 -27 -45 -24
~erme ghijlmnqu -20 -18 -20 -17 -19 -18 -25 -27 24
~her eklnpqtu -26 -56 -17 -15 -16 -28 -53 -32
~osed djmu -18 -15 -19 -19

@day_no oq 20 -18
@move_la abo -18 -19 19
circling m -18
feet abnopru -16 23 -16 -20 -20 -22 -15
knocked_out mu -15 16
me__someone a -18
servicio$ ahq -16 16 -20
that_normal mq -20 -16
~<up bnq -16 -16 -17
~ayud bcefghijklnoprsv -29 -15 -26 -28 29 -19 -39 -30 -25 -33 -28 -27 -23 -23 -22 -21
~gan befgjlmnoqrst -17 -26 -19 -27 -30 -15 18 -28 -21 -32 -17 -17 -16

@move__@english cmo 25 -18 -21
cover_this d 17
not__@symptom m -16
says__will mu -18 -16
~ite> afhjlpqruv -24 -25 -16 -15 -23 -15 -21 -22 -29 -22
~rese bgjlnoqu 18 -29 -19 -21 -23 -16 -22 -22

came_up ao -21 15
had_@food n 17
mal_el ijlv -20 -16 -20 21
~ksl em 16 -15

@visit_off bm 24 -22
day_is m -21
what_@place dgmu -19 -21 -24 18
~fina hjnqsu -16 -17 -24 -25 -16 -16
~mpie afju 15 -15 -17 -15
~uele nu -18 15
~ult gklmn -20 -20 -20 -37 -17
\xc2\xbf__dura dmn -22 -16 16

@person__@machine u 16
^cuantas ahjs -19 -17 -23 -15
allowed__home nq -16 17
da_miedo o -15
put_to mu -21 19
~joy m -17
~nico fm -16 -16

assis* abcegijklo -16 -19 -16 -17 25 -22 -17 -18 -26 -15
every* aghilnov -40 -27 -22 -16 -26 -21 -18 -21
have__# ampt -18 21 -20 -17
todos adjms -16 -16 -15 -17 -17

@howmuch__el ahjnq -18 -17 -22 -27 -20
^unsub defklm -15 -22 -18 -33 28 -30
are__# adehjmu -22 -17 -23 30 -27 -29 -28
lol_i mo -18 16
you__in bcdijklmnoqstuv -24 24 -19 -27 -28 -24 -24 -21 -29 -26 -25 -17 -24 -34 -15
~do> cdefhijlmopru -39 -20 -72 -45 -32 -39 -18 -41 -15 -16 -18 -16 -24
~fore bcefgjmpt -22 -23 -17 -18 -18 -18 -27 -27 -22
~pend ajmo -24 -17 -29 -22
~smo> bcdiklmv -24 -16 -19 -18 -16 -18 -15 -24

@howmuch_dura adehijlmu -17 -45 -16 -18 -15 -20 -17 -36 19
@person_there ijmu 21 -16 -16 -21
@texts__me blmov -26 23 -36 -15 -17
do_for dghmu -19 -19 -16 15 -16
para__el m -21
take__the admnq -18 -16 17 -19 -20
what_now abdfghjmnou -15 -15 -24 -25 36 -24 -29 -36 -16 -22 -26
~<loo bfghlnopu -19 -21 -20 -29 -26 -24 -23 -29 -29
~oupl m -19
~tomo cdefgjklnprtu -19 -36 -17 -30 -33 -25 -21 -26 21 -24 -32 -18 -28

@texts abcdefghijklmnopqrstuv -88 -76 -16 -61 -76 -43 -57 -68 -36 -83 80 67 -58 -76 -81 -79 -78 -77 -74 -63 -21 -30
can_it aglmsu -20 -16 -15 -18 -20 16
es_para bcdijlmnoqsv -17 -16 -24 -19 -19 -17 -39 -16 -23 -20 -19 16
not:es bcghjlmnopqrstv -25 -23 -35 -19 -31 -39 -26 -28 -17 -23 -29 -18 -26 -18 48
why_am lmu -21 -22 18

anything$ bgno -16 -16 -26 -17
are__by j 16
otra__@late a -17
out__your l 15
pica__la ms -16 16
~<hig adghilnopqu -21 -18 -21 -24 -17 -18 -24 -18 -17 -22 16
~eah mpq -25 15 -15
~muse m 22
~usba m -16

alto cdefgijlmnrtuv -18 -26 -28 -27 -16 -19 -22 31 -28 -18 -16 -16 -18 -18
este abcdhjmnoqrs -24 -21 -17 -24 -19 -32 -26 -16 -27 -17 -17 -22
for_you acdfijlmnou -25 -17 -18 -25 -18 -18 -19 21 -20 -18 -27
long$ mnu -21 16 -17
mi_@medicine n 17
pedir a 15
~pala g 15

for_@parking d -17
i__refill m 16
mandame__pin jm 19 -17
my__came o -18
turn__up aklm -18 -16 -21 22
wait__til nq -15 15
~inda bl -16 -18
~mos cfghijkmnopt -24 -20 -35 -27 -21 -31 -17 -18 -25 20 -19 -21
~suel p 18

ballpark d 16
might__@late r 17
not_care m -18
~bar ghikops -17 -15 -26 -16 -19 -20 -22
~leva adijklmnpqu -24 -20 -19 -16 -20 -20 -37 -26 16 22 -20
~mpt amnu -19 -18 17 -17

^soy i -15
are__guys adft -24 -16 -16 -15
goes dghjmnop -31 -22 -21 15 -40 -26 -16 -17
me_quiten blmr -21 -20 17 17
misse* abm -16 -17 -27
no__give ao 15 -20
that_was bdgjmnops -27 -20 -21 -17 16 -20 -22 -23 -17
the__line adhijmnq -15 -15 15 -20 16 -21 -16 -17
the__link l 16
~cens p -16
~dime aefhno -17 -20 18 -19 -15 -19
~ent cdehklpqr -42 -19 -65 -20 -31 -22 -41 -18 -23
~fam acdiqu -16 -15 -23 -15 17 -22
~ppo djmpu -19 -15 -22 -16 -19
~star bcefhijklqtuv -19 -18 -37 -42 -20 -32 -48 34 -16 -23 -33 -58 -37

@vehicle__voy qr -18 16
at_night n -17
el__@day m -24
fue_la bm -16 18
i__@pay acdgilmnoqu -22 -15 33 -23 -20 -21 -36 -36 -15 -26 -20
i_awake u 15
in_today m -18
not:spot m 17
~<aro abnuv -26 -25 -19 -19 -16
~cubr adgjlnopquv -19 29 -15 -16 -16 -17 -15 -16 -17 -21 -18
~fy> dijlmru -22 -19 -20 -21 -39 -16 18
~gua acdefghijklpqrsuv -40 23 -41 -26 -25 -29 -27 -32 -30 -25 -29 -27 -24 22 -28 -22 -23

enton* o -18
expediente a -16
not_him gmv -21 -27 30
train aghjmnoqru -20 -17 -23 16 -16 -20 -17 -24 23 -20
~boo abcefghijklmnpqrs 22 18 -20 -22 -16 -21 -16 -24 -24 -23 -28 -30 -21 -22 -25 -24 -15
~chu anq -21 -18 -18
~ema> amqu -20 -29 -21 -18
~mido n -17
~ref aefghkmnpqrstuv 23 -26 -21 -42 -33 -32 -23 -46 -34 -38 -29 -32 -31 -48 -32

revok* klm -17 18 -18
~refo am -18 -19

all_day dghmu -19 -16 -18 21 -20
did_you adghlnost -21 -17 -25 -24 -22 -15 -24 -21 -18
flight__i m -15
hacen__de mu 17 -15
me__@ride moqr -33 -19 23 -15
my_@ride abcdeghijklmnoqrstuv -25 -29 -26 -28 -15 -26 -21 -25 -28 -27 -26 -27 -36 -16 50 -28 -29 -16 -24 -26
the__thing lpqrsu -23 16 -21 -15 -21 -21
try_this am 25 -25
yes_i mn -15 -21
~hab cefghjlmnopqrtu 18 -21 -23 -30 -24 -27 -35 -25 -35 -19 -21 -38 -25 -23 15
~jar gmpru -29 -17 -22 -21 -29
~orn bcdefgiklpqtuv -38 -24 -29 -22 18 -42 -36 -25 -42 -30 -35 -23 -43 -35

^missed kmr -18 -22 23
nail_salon m -16
resume$ gk -18 16
the_@wrong abdhimnpqstu -24 -25 -31 -24 -24 -18 -23 -21 -19 -25 -22 -20
~gina m -16
~iqu abclmo -16 -19 -16 -21 -25 -16
~ncue abdmu -18 -20 -17 -26 -17

@late_no m -19
@medicine_ese n 15
aide m -18
hace_un gu -16 -21
me__you agmpqv 20 -26 -34 -18 -17 -17
respondo gm 20 -17
taking_my apr -20 -15 -19
~<del bdhnqstu 16 -27 -16 -20 -23 -18 -15 -21
~<via am -18 -19
~alar dlmq -15 -17 21 -15
~creo admv -17 -20 -24 17
~lon> dlu -16 -15 -17

de_mandarme k -22
not:that abdgijlmnpv -20 24 -32 -26 -22 -27 -23 -15 -34 -18 16
this__my gi -20 -21
turn_the lmr -17 17 -17
~aja> aefhijlnop -19 -51 -48 -42 -44 -38 19 -53 -27 -23
~han> ajmnu -26 -16 -16 -24 -21
~led bcefhijklmnstu -17 -22 -18 -19 -24 16 -35 -29 -33 -52 -40 -35 -20 -30

could__what mu -17 -16
es_por jmu 19 -25 -30
i_hit dgkm -17 16 17 -18
of_# abehijnu -16 -22 -17 -17 -22 -16 -20 -21
regre* dglmnu -16 -19 -18 -28 -18 -17
tyty mt -18 20
~<zx eflm 26 -18 -16 -27
~enos gloru -18 -17 -16 -16 -24
~jor adefgjlmnpqrtu -28 -31 -20 -15 -35 -24 -25 -25 -21 -26 -32 -28 -16 -33
~rnin bdfgijklmpqtuv -37 -20 19 -26 -17 -21 -19 -29 -25 -22 -30 -17 -29 -28
~stat alnor -20 -16 -16 -18 17
~suen lu 15 -19
~til abcdefgjlmpsuv -18 -43 -25 -54 -23 -32 -40 -20 -20 -32 -37 25 -21 -33
\xc2\xbf_como cdmnqru -21 -35 22 -37 -24 -25 -25

maybe$ bem -17 -17 18
time__it dhjmnu -21 -23 -27 21 -22 -21
~enab iklm -15 24 -20 -20
~erie au -18 -16
~lico g -15
~renc dghlo -26 -27 -16 -16 -32

is__anything adn -16 -17 16
tv$ hjmru -18 -23 18 -15 18
~<wa bcdeghilrstu -15 -30 -41 -52 -18 -28 -15 -21 -18 -48 -51 -29
~kfj em 20 -22
~yri m 22

at__on m -23
is__tonight m 16
of__@drive jmu 16 -17 -17
~<act abdefghjklnq -22 -15 -25 -17 -18 -16 -19 -24 19 -25 -21 -19
~erer aklm -20 18 -23 -20
~knoc dfmq -17 17 -22 -15
~tema a -15

@machine abcdefhijklmnopqrstuv -57 -36 -45 -53 -34 -20 -39 30 -46 -29 16 -21 -41 -42 -48 -48 -45 -39 -38 26 -48
^@medicine adghnou -19 -21 -15 -17 24 -19 -23
all_@open hm 19 -22
but__meant m -20
long_is nsu -17 -20 16
or_right jm 15 -17
que__id dn -16 19
trae p 16
vayan b -15
~ara eghilpqst -34 -22 -16 -20 -16 -19 -17 -17 -37
~ntil abnq -15 -15 -20 -15

^ocupo mp -17 -15
aqui bcdehiknoprtuv -32 -21 -31 -17 -23 -31 -18 -28 -26 -24 -25 -16 -17 20
not:deja blm -17 -17 -18
~acio cfgkmpqsv -17 -17 -30 -16 -20 -17 -23 -26 -25
~ill> acefgijklmotv -17 -54 -50 -54 -27 -22 -44 -38 -21 -17 -16 -29 -63
~taki abdfhilmosuv 19 -27 -29 -16 -20 -19 -27 -38 -20 -29 -26 -18

delayed hr -19 21
need$ adln -21 -20 -18 -35
notice m -20
wheel* m -23
~anar dnoq -15 24 -16 -15
~cola m -19
~emem mu -21 17
~uall m -31

@body__where ms -16 16
@drive__it jmnsu 26 -26 -15 -20 -24
agente abfit -21 -17 -21 26 -15
bende* fm 16 -16
do_it cdghjklmnpqrsu -24 -19 -40 -20 -34 -18 -33 -53 -25 23 -32 -27 -21 19
does__go jq -16 -18
es_usted uv 19 -18
you__can m -19
~<da bcefgimnoprtv -22 -43 -28 -22 -30 -27 -17 -24 21 -43 -22 -35 -40
~lean m 21
~minu abcdefhjklnopqruv -31 -25 -15 -21 -20 -18 -20 -23 -24 -24 -23 -27 -16 -20 21 -23 -18
~rip bchiknqu -24 -15 -21 -18 -17 -22 -20 26

am__these g -19
been$ fmt 15 -21 -17
el_juego m 15
get__by q -18
how_many abcfghioqsv -25 -21 -19 -15 -23 -26 -19 -24 -22 -20 -17
this_list gl -15 21
to__pharmacy im 15 -18
you__day bdgnotuv -19 -23 -19 -17 -16 18 -22 -15
~<jo abdefgijkmnoqru -21 -22 -26 -16 16 -22 -23 -21 -20 19 -29 -18 -26 -19 -32
~gday efm -16 18 -18
~sola agjnoqr -16 -17 -16 -17 -18 25 -19

am__in bmr -17 -34 -17
no_ire abhlmopqrtv -18 40 -17 -27 -36 -21 -17 -18 -18 -20 -20
~pect qu -16 -19
~pou gm -16 22
~side adgiloquv -26 -38 -24 -15 -18 -23 -22 -23 -18

algo_mas o 18
am__going dq -21 -15
favor$ deflmnqrstv -30 -25 -20 -18 -22 -24 -25 -41 -25 -26 -22
if__is bdmor -16 -21 -29 17 -19
till_it m -16
~<hi acdefghknopqtuv -40 -30 -33 -23 -24 -36 -38 -31 -38 -37 -19 -24 -25 19 -24
~<win mno 18 -19 -20
~ily> du -20 -20
~ris> h 15
~sche m -19

@book_an bm -15 23
^same adefgijlmnu -31 -17 -17 -16 -17 -17 -26 -19 32 -24 -23
anyth* bfghimrstv -34 -15 -29 -34 -21 -18 -23 -20 -18 -22
de__@place abdijlmnpruv -15 -19 -15 21 -28 -18 -21 -15 -16 -15 20 -25
escribirme gm -16 -17
fui ikqsv -23 -16 -17 -16 -16
honey u -15
it_any bm 19 -17
partner mp -21 17
way abdfhijmnprtv -38 -31 -23 -19 -44 -42 -23 -40 -21 -23 33 -25 -35
what__had bm 15 -16
~<ace fjlmu -19 -17 -23 -31 -19
~si> mr -20 16
~ucti b -16

despues_de bmnq -25 -26 -31 -29
el_@clinician abdou 24 -22 -18 -19 -19
i__questions im 20 -17
put__to io 15 -18
still__@person ah 17 -20
~<cen jr 17 -16

en__calle j 22
estoy_en adghjlmoqsu -23 -32 -32 -19 -18 -16 19 -31 -24 -28 -17
evening$ m -17
x$ bcdefgijklmtu -18 -17 -17 28 -23 -16 -16 -15 -15 -23 -27 -15 -18
~awes mtu -20 23 -15
~esu abcefghjkmnqrtv -38 -19 -32 -23 -18 -36 -19 -18 23 -25 -23 -27 -16 -18 -22
~lib hjlnrs -21 -20 -16 -17 -15 -16
~orta abgkpqruv -16 -18 -15 -15 -20 -16 -19 -18 -18

@relative_at m -25
afterward s -18
do_tomorrow bmno -18 -18 -15 19
mover abcdinoq -30 -35 -20 -29 -17 -32 45 -22
no__texteen lmv 19 -22 -17
one_on m -16
was__@relative bm -16 19
~<va acfijlopqrsv -29 -18 -20 -23 -22 -28 -24 -19 -31 18 -25 -24
~mabl dfmt -15 -18 -23 25
~toy bcefhiklprtuv -20 -40 -28 -27 -40 -39 -18 -22 -43 20 -28 -43 -49

^feels am -16 17
billi* m -19
i__understand m -15
lentes l -15
not:@thanks abghilmoqrtv -17 20 -24 -19 -16 -35 32 -21 -23 -16 -55 -27
para__@day jm -24 -29
vuelvan g -17
~<oka e -16
~reti l 16

@texts__not k -15
can_someone abm -19 -22 -16
llego_en m -19
~<chi aceghijklpqtu -19 17 -17 -21 -22 -31 -17 -22 -16 -19 -30 -16 -29
~ckag am -15 19
~emp cdefgjklt -32 -36 -21 -38 -23 -32 -21 -38 -23

a__shop m -19
does__of m -15
for_me abfhjlnqrtuv 18 17 -21 -28 -30 -38 -44 -36 -34 -29 -26 -27
sin_trabajo m -21
~<seg bdioqruv -19 -16 -17 -19 -16 -20 -19 -17
~agre amp -15 -23 18
~dam cefhilmnoqstuv -27 -20 -24 -22 -18 -18 -35 -26 -37 -24 -25 -18 -33 -37
~plaz ahjmquv -17 -20 20 -25 -15 -21 -15
~sien adgmnos -27 -17 -19 -18 -16 -19 16
~ump abju -21 -16 -17 -18

@open_ahorita hm 17 -19
have_the amntu -34 -33 -19 -19 -29
in__for cm 16 -18
true$ m -16
work__do m -17
~gue dfgmpqru -32 -20 -31 -26 -20 -19 -41 -41
~supe no -15 -15

@drug_before n 20
a_@english cmo 23 -20 -20
esposa m -21
explain_what gmu -15 -15 20
make__if o 15
next__i m -21
thursday bcdfghijkmprstu 21 -15 -25 -15 -18 -24 -23 -19 -24 -24 -28 -24 -20 -22 -22
~ntre m -17
~plic abcdgjmnprsv -18 -17 -18 -25 18 -22 -30 -23 -17 -17 -20 -16

cerra* ahm -17 25 -28
encargada i 16
informacion gm -17 -16
olvido__@visit m -18
prefer cm 17 -17
~<wee cdgijklmnopqrst -25 -30 -28 -32 -26 -21 -31 -25 -42 19 -24 -29 -31 -19 -17
~ient cdfijklmnopqrsu -20 -35 -30 -16 -49 -21 -16 -16 -46 -22 -26 -17 -20 16 -26

@texts__no m -18
^looking adm 20 -17 -20
alguien__@call achmv -16 20 -15 -17 -17
i_already n -23
~blue dhjn 16 -19 -17 -18
~draw b 15
~irst bhkmpqr -20 -24 -18 -16 -25 -18 -19
~udar km 18 -19

damag* dm 18 -18
days_do au 20 -20
get__not jq -15 19
me_another ao 15 -17
picture m 15
se_paga d 19
seen abdmn 23 -18 -16 -24 -20
still_taking ah 20 -24
your_brain mu -16 16
~ur> bcefgnqsu -33 -38 -31 -19 -22 -42 -24 -26 -24

^este gmv -23 -23 18
deme__@visit a 17
this_the dimsv -22 -20 23 -17 -17
want_to cgjknpv -20 -40 -27 -39 -28 -16 -30
~cou befhklmprtuv -20 -27 -35 -27 -18 -22 -28 -23 -21 -19 -32 -33
~nse jmoruv -17 -20 -26 -20 -27 -26
~ura> abcefgklmoqrv -25 -22 -18 -20 -22 -19 -17 -29 -41 -27 -16 -17 -23

botox mu 21 -17
get__home nq 19 -22
me_busca mp -20 15
my_flex d 15
~<llo hmn -17 20 -16
~rok djnopu -21 -20 -25 -16 -17 -24

el__todavia s 15
have__idea v -16
shell p 18
there__@traffic r 15
~play bdgjlmoqru -15 -21 -18 -25 -29 27 -23 -23 -22 -25

dejan j -19
my_@vehicle mopqs 20 -16 -20 -16 -19
on__@date b 18
smoking n -15
~lic abcdefjkprstv -33 -47 -32 -49 -20 -23 -17 -25 -33 -28 -37 -25 -35

decided_to m -28
estan__de m -19
me_da aklmnruv -21 -16 -17 -39 -16 -17 -18 -16
nunca_he m -19
ponga* bmnuv -26 -26 -19 -19 -16
~gos> aduv -16 -21 17 -16
~nsto cdefgiklmruv -17 -17 -25 -18 -17 -16 30 -30 -30 -19 -17 -15
~owb m 18

@book__with am -18 19
@howmuch abcdefghijklopqrtv -47 -58 -63 64 -73 -70 -29 -67 -57 -38 -59 -20 -63 -59 -29 -37 -35 -62
i__scared mpv -26 -19 -18
many__does m -15
tengo_que afhiklmnpqsv -38 -26 -20 -43 -17 -21 -31 16 -53 -28 -41 -15
~rato m -23
~walm hi -17 -15

bot abcdehijklmopqrtv -26 -18 -16 -28 -17 -22 34 -22 -24 17 -49 -19 -20 -21 -17 -20 -22
i__standing m -26
~acte l 21
~omi acdefghijlqrtuv -20 -19 -48 -26 -33 -40 -35 -38 -24 -47 -18 19 -23 -46 -34

#_@thanks t 15
am_# almnr -17 -16 -16 -16 17
the__and bimn -39 -18 -21 -27
~<hoo abimoq 15 -17 -20 -27 -19 -16
~<lip s 16

cut bdhkosu -16 -17 -23 -19 -21 -21 -18
es__que adhjlmnouv -18 -24 -19 -20 -17 -27 -17 -15 20 -19
happens$ dgmu -15 -24 -26 23
me_sale m -18
please_do bim -23 -19 17
return l -20
~<chu anq -21 -18 -18
~houl bcdhklorv -30 -19 -41 -26 -19 -28 -22 -18 -17
~ouc p -15
~true ij -16 -20

=said:book abcdefghijklnopqrstuv 111 -45 -30 -59 -50 -67 -46 -52 -58 -38 -25 -94 -73 -47 -76 -93 -71 -83 -84 -68 -76
@wrong_number gjlv -15 -16 -28 25
con_un im 25 -17
cuenta$ mqr -24 19 -15
know_a u -15
today$ cgjklnopqu -16 -18 -29 -19 -20 -18 -46 -18 -31 -25
y__no p -16
~crui m 15
~lige d -15
~marm im 16 -17
~slep mp -25 -16

famil* acdglnu -23 -18 -29 -17 -17 -17 -26
make__an a -15
over$ dru -21 -18 -19
we__a admot -22 -19 19 16 -25
~ias bcdghikmnprtu -20 -20 -24 -28 21 -28 -22 -19 -26 -16 -23 -16 -30
~ncha admu -17 -22 -17 20
~ndra mu -23 -16
~ntem i -18
~va> djop -21 -20 -21 -18

@hours_and a -16
@move__hora m -19
bien_a m -19
instead__# m -17
sigan__los lm -22 16
we__it abdknopqru -20 -26 -19 -19 -16 28 -16 -23 -21 -20
~<cu cefhklotv -60 -51 -52 -16 -39 -52 -16 -45 -56
~colo g -18
~itt agikopru -19 -16 -18 -20 -26 -19 19 -26
~nstr abhjou -15 -20 -18 -18 -18 -16
~supp abjru -15 -18 -16 -17 -23

ask$ m -16
me__despues a -17
nuera m -16
que__se dfgmno -16 -18 -16 -22 -25 -20
to__hospital j 16
~ait> cdilmu -20 -19 -22 -19 -24 -20
~bing kl -16 -20
~egal jmu -20 -16 20
~jkj em 16 -16
~uce du -15 -17

coupl* m -19
dar agjnpqsv -24 -16 -18 -22 -23 -17 -17 -18
diciembre adhjmnor 15 -17 18 -22 -20 -17 -29 -17
do__still m -19
english abcdefhijklmnopqrstuv -59 -50 82 -50 -58 -48 -37 -48 -49 -46 -57 -84 -44 -47 -39 -40 -44 -29 -40 -49 -42
got_to bchkmopqrtuv 16 -23 -23 -25 -25 30 -35 -26 -29 -17 -42 -25
sesiones bdijmnou -16 -16 -18 -16 -26 -22 -17 21
the__up ajnoqrsu -24 -18 -19 -19 -23 21 -28 -21
~efer abdghkmnpqtuv 20 -22 -23 -21 -17 -20 -32 -20 -17 -20 -17 -26 -19
~ques abdehjknopqrsv -19 -30 -27 -18 -19 -26 -18 -29 17 -26 -23 -20 -25 -25

a_tad mr -18 17
i__still m -18
que_@relative fu -17 17
quiero__turno m -17
recoger i -17
your__me lm -17 -19
~jdks em 16 -15
~ove aceghjknqv -17 -30 -44 -46 -22 -25 -33 -25 -26 -24

@insurer_conmigo p 16
ahead_and abm -19 17 -21
any_chance adm 17 -16 -21
no__ir abdgijlmpruv -26 36 -16 -17 -18 -21 -19 -29 -26 -19 -16 -22
register am -17 18
to_this m -20
two_doors j 16
~<dk em 17 -17
~ams> rs -18 16
~ont cefkopqsuv -34 -27 -31 -22 -19 -41 -18 -17 -46 -46
~reco bcdgjrs -27 -28 -16 -33 -25 -23 -17

@relative__and dimn 15 -15 -20 -16
but__not klnpt -17 -15 -15 -23 -17
de__turno bl 16 -18
me_pongo gmn -31 -15 29
~nde> bcdefjklnopqtv -44 -39 -25 -27 -44 23 -37 -51 -38 -49 -32 -45 -30 -21

apaga dekl -24 -17 -17 17
cuanta admu -16 16 -19 -16
do__@spanish cm 21 -22
no_voy abcghjklnpqrsuv -28 39 -23 -24 -23 -32 -18 -29 -28 -22 -37 -45 -19 -22 -29
somebody$ bcov -19 -16 -20 -19
~cenc au -23 -20
~gure o -16
~igi m -16

@clinician__@treat i -18
a__where m -16
gobie* m -16
my__are anq -16 -17 -15
no_pedi g -15
not:interesa al -17 15
~bla abfgjklopqtv -20 -26 -17 -22 -16 -29 -24 -36 -19 -36 -18 -18
~ible aghkmqstuv 15 -19 -26 -18 -16 -34 -24 -19 -26 -19
~sol befgikmnpqst -25 -18 -29 -31 -31 -17 -37 -36 -33 22 -31 -17

@relative_@drive acefmnpqr -19 -15 -15 -17 16 -17 17 -37 -15
driver_is mp -24 19
esta__el gijlmq -17 -16 -20 -19 -18 -17
mando dgmnuv -19 20 -20 -16 -18 -17
no_more abgklmnqru -20 -24 -17 -19 33 -16 -15 -16 -18 -31
voy__el m -18
~har dfghklmnpqtuv 19 -18 -29 -26 -26 19 -18 -37 -23 -25 -18 -20 -28

pulling_in r 18
que__@move hmo 16 -25 -19
se__@relative abp -16 -24 -24
writi* inpq -22 -16 -18 -16
ya__de b -16
~hil dgmpq -20 -17 19 -18 -19
~rol dgilqsu -25 -24 -19 -22 -24 -19 -16
~tyt mt -18 20
~ulle abmr -16 -16 -15 16
\xc2\xbf_cuando adgimo 26 -17 -25 -17 -20 -18

nail a -17
not:back bgjkmp -16 -16 -20 -15 -24 -15
tuesdays bm -18 -15
whatever dfghjtu -22 -18 -19 -17 -17 -18 -22
~<dec cdfhklnpqrsuv -16 -25 -23 -21 -23 -29 -31 -26 -30 -29 -26 -25 -26
~asam ahimnpquv -24 -16 16 -25 -16 -16 -22 -18 -17
~ondi b -15
~sorr adfiklnpqst -24 -29 -20 -25 -22 -27 -25 -45 -29 -32 -23

could_i nqs -19 18 -17
need__my d -19
turn abcdeghinoqsv -19 -44 -26 -19 -18 -20 -28 -30 -18 -15 -30 -22 -19
vuelta ilms -22 -16 -30 -23
~asc m -25
~cted admnqu -18 -18 -15 -21 -16 15
~eo> bcdijnoq -16 -16 -20 -24 -20 -17 -25 -18
~raz cdgjosv -20 -19 -15 -15 -18 -16 -16

am_done aglmnuv -17 -23 17 -25 -17 -24 -16
brain dgjnu -18 -18 -26 -18 17
escri* abdfhjmnopqrt -46 -28 -23 -18 -22 -31 -17 -27 -26 -28 -29 -26 -17
not:go abghlmnpst -19 33 -15 -19 -24 -37 -18 -16 -16 -17
pues bcdefghijlmnopqrsu -33 -24 -25 -15 18 -28 -20 -27 -15 -15 16 -33 -33 -18 -29 -24 -25 -17
to__@medicine m -16
~<cau m -15
~amo> abcdglnoqrsuv -23 -22 -15 -17 -16 -24 -20 -22 -22 -20 -20 -20 16
~ceiv i -23
~ita> fgjlpqu -19 -29 -28 -22 -21 -21 -29

@stop_it befjklmnu -15 -15 -20 -18 -21 33 -37 -16 -19
asked abdjnstu -23 -23 -19 -17 -24 -23 -17 -25
got__@day amo 20 -21 -18
got__license mq 19 -25
me_directions i -20
so__not amnpqr -21 -35 -15 -22 21 -16
~ppy adefghilmoqstuv -20 -19 -18 23 -20 -23 -19 -19 16 -15 -18 -16 -22 -25 -16

agarro jmqr -15 -20 -17 26
aguac* m 18
at_all m -21
como_esta adgjlnqrsu -22 21 -24 -21 -29 -26 -16 -19 -20 -30
for_an am 19 -19
~iss> noq -20 -18 -17
~nnin abfhmn -16 -15 -16 -19 -17 -18

can_get agijnq -24 -19 -24 -21 -17 20
driver_for b -15
looking_to am 16 -17
stays ao -17 -18
tengo__trabajar n -17
you_texting ai -16 -17

am_i abcfhiklmopqrtu -35 -34 -18 -24 -31 -36 -32 -40 -62 -19 -30 -22 -42 -21 48
i__would lmn -19 18 -15
not:unsubscribe lm -33 21
want_a m -20
where__place ju 22 -20
~<pla acdefghlnoprst -21 -49 15 -24 -32 -17 -50 -32 -15 -19 -38 -16 -36 -29
~him n -15
~opti abefgijkmnprtuv -18 -22 -20 -19 18 -21 -21 -18 -21 -27 -15 -24 -17 -25 -22

@ride__mi mp -18 18
~ouch p -15
~ranq mq -19 -16

a__at adjr -25 -18 -18 -21
texting_is m -17
~ganm m -16
~hts> dlnr -18 -15 -21 -17
~oque adjmuv -22 -21 -17 -26 -18 -25
\xc2\xbf__hay djnq -26 -21 -17 -16

^is abcdefgjklmnoprstuv -48 -102 -18 37 -70 -112 -26 22 -73 -53 -26 17 -41 -94 -55 -30 -84 28 -92
^only adijqr 21 -27 -18 -24 -17 -17
get__on bdhjno -20 -24 -22 16 -22 -17
no__solo m -18
not:sirve u -17
veces a -17
will__@open agm -16 15 -21
~iesg dmu -20 -19 22
~nut abcdefhjknopqruv -34 -27 -19 -22 -20 -19 -20 -24 -26 -27 -29 -19 -22 22 -25 -20

@ride_thing mp -18 19
do__them lm 19 -19
does__wear mnqsu -16 -17 -17 -15 20
es_mi luv -21 -18 16
hay_@parking acdefghijlmnoqrtu -24 -27 -31 -23 -24 -21 -28 -20 40 -15 -37 -31 -18 -16 -40 -17 -27
how__till n -18
how__times jlm -15 19 -18
~acto l -16
~anim m -16
~gett bdfhjno -16 -16 -16 -15 -18 -32 -22
~ocee au 18 -17
~pape bdgopqrsuv -21 -19 -24 -28 -19 -27 -22 -19 -27 -15
~uena dfnsu -17 -20 -15 -19 -20

gps__me jmo 16 -28 -16
i_talk aim -16 15 -16
inscribirme$ l -17
me_iba mpq -15 -33 28
next_@month bmo -16 18 -20
no_@cancel acdiqv -19 -22 -17 -18 -18 -23
ready__the i -16
~sam bcefhklqrtuv -31 -31 -24 -25 -18 -32 -34 -15 -32 -23 -20 -30
~vor> defmnqrstv -36 -28 -23 -30 -29 -29 -16 -29 -30 -29

@clothes__or mn -15 16
@thanks$ acdefghijklnopqrstuv -21 -44 -60 -65 -66 -54 -29 -45 -48 -49 -56 -49 -49 -30 -57 -51 -44 51 -45 -44
el__y mnp -16 -16 -17
to_do dfijlmpqr -27 -15 -26 -30 -28 -24 -16 -25 -17
up__his ms 16 -15
~earm m -19
~ono> bcnoqs -20 -18 -22 -19 -22 -16
~ride abdfghjlmnpsu -22 -18 -24 -16 -15 -17 -19 -17 -29 -17 24 -16 -28
~rpor m 16

doy ijlmou -15 20 -19 -23 -18 -16
idioma$ c 20
me_from jl -15 19
ustedes_@relative m -15
you__room am 19 -19
~orev abm -18 -17 -20
~urti no -21 -16

^flat m -15
buddy mn -19 -15
hello abcdefghijklnopqrstuv -32 -22 -23 -26 -23 45 -29 -23 -38 -30 -23 -28 -19 -21 -25 -31 -22 -26 -18 -25 -29
medicine mnsu -36 -16 16 15
not__receive m -18
to__my bcfgklnqrtuv -18 -25 -18 -35 -35 -44 23 -29 -17 -17 -50 -33
~<som efklmnrst -22 -27 -25 -31 -23 -26 -37 -20 -45
~<sui dmn -16 15 -20
~ider m -15
~isto abcgklmqu -17 -16 -18 -16 -15 -25 15 -21 -23

@cancel_ya m -18
in__@parking m -16
is__and nqs -23 -21 17
puedo__de q -18
russi* agi -21 -15 -17
~davi bdv -20 -18 -15
~ibe> aceginv -17 -25 -16 -28 -20 -22 -16
~rov hjmou -18 -23 -27 -16 16

be__@symptom gmnsu -15 -16 -15 28 -21
my__lol abn -15 18 -23
puedo_@drug aghmnoq -21 -16 -16 -20 24 -17 -21
who_can amquv -23 -30 20 -20 -16
~asta aefglmpqrtuv -24 -15 -17 -23 24 -34 -17 -22 -22 -17 -18 -18
~esh eglmt -16 -16 -17 -26 20
~idi cefhjkmnoqrstuv 24 -19 -30 -25 -25 -27 -17 -29 -33 -28 -31 -28 -25 -25 -19
~yud bcefghijklnoprsv -29 -15 -26 -28 29 -19 -39 -30 -25 -33 -28 -27 -23 -23 -22 -21

@pay_for abijnoqu -25 -24 -19 23 -16 -19 -17 -20
is__only u -15
quienes auv -21 15 -16
was_there s 16
~aig adegijklq -23 -21 -19 -25 -17 -21 -15 -20 -20
~ams rs -18 16

car__do jq -17 18
dejenme__paz l 16
may__a amnp -19 -27 17 -19
off_at h 23
~<tem bcdfgilpqru -16 -20 -19 -22 -16 -19 -16 -16 -20 -15 -18
~ayl km -18 20
~rms> m -19

ahora$ abhnq -29 -19 -27 -23 -17
got__way q 23
is__when m -15
my__after m -20
not_do aglmq -16 -17 -18 -28 -25
point u 17
~<alm fijlmr -21 -17 -18 -18 -28 28
~bn> efm 23 -15 -24
~ppos dmu -17 -19 -18
~ybe efl -18 -15 -16

i__words g 16
jaja bdefhijlnv -22 -21 -22 -18 -16 -16 -18 -23 -22 -31
me_@open adhmn 17 -15 -25 -22 -15
nadie__puede iq -19 15
not:coming abmopr -18 31 -38 -37 -25 -17
not:texting ikv 16 -15 -21
ready_to amn 24 -20 -15
~ibra hm -18 17
~lid abdijlmnu -23 -25 22 -19 -17 -17 -30 -21 -29

@call_por abciklm -15 -17 -18 25 -16 -21 -17
el__pero abo -19 -17 18
~<pr befhijlpqsuv -19 -72 -62 -21 -21 -48 -33 -26 -20 -24 -22 -17
~<raj mpq -21 -15 23
~fech kms -19 -26 -15
~uso> o -16

little_@late m -18
more_@texts blm -18 18 -22
nothing_to amn -16 -26 20
se__esta m -17
to__airport jm -23 23
~<sub klmu 23 -29 -16 -16
~emov acgiloqruv -26 -16 -16 -20 20 -21 -17 -15 -26 -24
~ous> bdg -16 -16 -16
~smok mn -17 17
~wal cdfhiklnopst -23 -18 -17 -19 -16 -29 -21 -31 -27 -15 -26 -17

^stoy mr -20 16
ask_you gm 17 -16
cuenta djmqr -15 -18 -16 16 -18
gps$ m -16
guy djlmorv -19 -17 -18 -29 -15 -16 25
want__off bl -18 18
want__talk ai -17 18
~repi m -15

^request imo -17 -26 25
do__one mu -15 -15
go$ abdgimnost -27 26 -27 -21 -16 -22 -17 -25 -19 -18
llamo bdlnoqrsv -17 -15 -21 -16 -16 -18 -17 -19 18
no__llamo imv -19 -29 24
que__iba p -16
the_@machine ilm 19 -18 -16
~<cay oprv -16 -20 -17 -15
~<sai cdfhijqrstv -20 -34 -16 -22 -22 -27 -17 -25 -24 -21 -28
~exis lm -16 21

@symptom abcdefhijklmnopqrstuv -52 -76 -61 -89 -55 -63 -75 -69 -74 -63 -47 -26 -25 -60 -73 -67 -25 95 -66 -50 -38
@visit__favor acklm 17 -15 -16 -25 -18
bring_to mn 24 -28
refill adm -27 -17 18
~mato n -16

dia_puedo n -17
headp* mn -17 16
mouth s 16
nobody$ q 15
~bloc abdfilnopu -22 -20 -19 -19 -15 20 -16 -16 -17 -23

^maybe eflm -18 -15 -16 23
financing d 20
movie$ m 18
not__number g -19
packa* am -15 19
to_hurt m -16
~<env ilmuv -17 20 -20 -16 -20
~<int efghikmnqrstv -16 -24 -25 -27 -25 -22 -26 -17 -16 -22 -29 -20 -20
~des> ceghimnors -21 -24 -44 -16 -27 -24 -31 -18 -42 -33
~elul abioq -19 -17 -16 -16 -18
~lori ouv -16 -22 -16
~qual mnu -21 -15 18
~uej a -21

plis abdefgjlpquv -21 20 -25 -24 -21 -18 -21 -24 -15 -16 -17 -17
quiero_hacer a 17
to_use gl 18 -17
~<emo abmn -15 -16 -21 -16
~cesi defghjprstuv -33 -16 -17 -20 -17 -18 -26 -23 -26 -16 -16 -20
~dijo m -20
\xc2\xbf_puedo dgjmo -18 -27 -18 -16 -19

not:@visit cgiknopqsuv -16 -18 -29 -23 -33 -45 -18 -42 -39 -34 26
that__for o -19
~disc acdknqu -19 -16 16 -19 -18 -23 -21
~osa> abijnpqv -23 -19 -23 -19 -23 -19 -22 22

@relative_he m -16
^sigan klm -26 -17 22
have__permission kl 16 -17
que__mensaje m -21
way__get o -17
would__@pay dm 20 -17

@symptom__the s 19
^super m -21
can__tomorrow mno -19 -18 16
chili m 15
stuck_in m -19
~ter> defghjlqtuv -29 -38 -44 -40 -16 -28 -24 -17 -44 -24 -32
~till abcdefgijmpstuv -16 -40 -20 -50 -19 -28 -36 -16 -18 -33 -43 22 -33 -20 -29

#_to ajm -18 -18 -22
filled dn -18 -18
hon mv -22 19
me_tienen lm 18 -22
para elmpqrst -24 -24 -23 -23 -19 -23 -39 -30
primera_@visit d 15
the_red j 15

#__# abcdefghiklnoqstuv -52 -38 -44 -33 15 -32 -41 -25 19 -34 -53 -39 24 -38 -22 -36 -51 -37
all_@texts bklm -20 -21 24 -24
am_thinking am 18 -19
are__on djmu -18 28 -20 -34
not:hit lm 19 -24
off__day p 16
want__a am -24 22
~iero defgjnpqrtuv -45 -31 -24 -24 -37 -49 -42 -44 -21 -18 -19 -30

and_a u -16
can_@drive mp -15 20
do_a mo -16 20
it_like mu -19 20
my_other o 18
return_these l -18
should__be m -24
there__the adnsu -17 -18 -18 -15 -15
was$ djqs -19 -21 -21 21
what__reply gm 19 -20
~cada abijnr -26 -16 -16 -19 -25 -17
~ila hjlnrsu -19 -21 -17 -30 -23 -22 -26
~tal> ghilnr -23 -26 -27 -19 -29 -16
~tene dmnou -15 -19 -16 -18 -20
~visa alnq -16 -16 -18 -18

have__that i -17
in__lot acdehjkmru -19 -17 -15 -16 -19 -20 -15 -32 21 -19
perdo* gis -18 -16 -25
this_thread lm 15 -19
~<ans abdgjlnoqrsv -29 -19 -27 20 -21 -19 -21 -21 -19 -16 -23 -24
~ngam abgm 16 -22 -16 -21

bro abcdefjlnoqru 19 -29 -21 -20 -21 -20 -17 -17 -17 -16 -18 -17 -23
do_when ad -18 -18
exist$ m 17
nails abdhjqru -15 -16 -16 -20 -20 -15 -16 -20
puede_@pay d 17
~obod bdhmopqrsu -20 -20 -23 -29 -22 -28 16 -17 -20 -22
~oiu bcdefglmnu -15 -18 -16 32 -19 -16 -18 -32 -16 -18
~ompr adnqu -17 -16 -18 -17 -18
~rig cefilpquv -20 -25 -19 -29 -28 -21 -20 -20 -26

a__mi amou -15 -33 -20 -17
is__@call agjmpuv -18 -22 -18 -31 -17 -32 22
it_just dmu -18 -25 19
new__i m -18
not:about q -17
pull bor 22 -19 -20
puro m -16
the__take q -18
~asd cdefgijklmnrtuv -19 -22 38 -29 -20 -19 -16 -18 -27 -40 -16 -15 -19 -22 -20

am__able nq 15 -20
decidi m -27
does__from dmn -17 18 -16
got__from gjlu -19 -19 -22 22
prendan_los lm -17 -17
these abfhjklmnopqr -26 -35 -17 -27 -24 -22 19 -32 -39 -39 -18 -33 -27
usual s 17
~lam adfghilmnpqrtu -27 -40 -20 -29 -22 27 -19 -17 -39 -33 -26 -30 -21 -20
~nso> l -19
~sdfg em 19 -20

@howmuch_me dmnpsu 21 -21 -18 -18 -18 -20
@stop abcdefghijlmnopqrstuv -56 -31 -59 -96 -108 -101 -84 -41 -32 -28 86 -16 -22 -59 -80 -57 -16 -15 -70 -97 -51
a__@year s -17
god_is p -17
hold_my m -29
temprano m -22
~conm adglmoru -22 -17 -17 -18 -27 -18 -15 -23
~len bcdhijpqru 18 -20 -34 -20 -22 -26 -20 -22 -20 -28
~noma jmq -16 -27 -20
~orqu l -15

@drink__# m 17
a__work gim -20 -16 21
do__@animal mu 21 -23
i__@wrong v -23
learn m 22
que__lo aim -15 -19 -21
que_frio m 17
~lio dnr -16 -15 -21
~ntra abgpv -27 -24 -16 -23 -19

@fetch__mi mnopq -23 19 -16 -21 -20
@machine$ abcdeghjkmnopqrstuv -34 -28 -33 -41 -23 -38 -29 -35 -26 -35 -33 -24 -27 -34 -27 -26 -25 37 -32
airport m 16
banarme n 16
for__next n -16
i__running r -17
is__different m -17
la_de ablmpr -16 20 -21 -18 -16 -20
please__his ab -15 -16

a_day fgjnu -19 -18 -17 -25 -23
ask__to im 21 -24
atien* cimquv -16 16 -26 -20 -21 -20
cuand* acdjlnqruv 15 -16 -35 -29 -19 -25 -27 -35 -28 -18
do__lock hm 15 -20
que__@medicine dn -16 16
~dpho mn -17 16
~ust> acdejkst -18 -27 -20 -27 -27 -20 -25 -15

=beside:book acfgijlmopqstuv 25 -25 -18 -34 -42 -38 -33 -76 20 -33 -32 -28 -26 -26 -27
@symptom_from m -15
otro__hay a 16
should__to n -19
ya__tengo pq -16 16
~ban> alm -15 19 -25

=beside:reschedule ahmq -24 -19 -27 -18
esto_que fu -18 16
everything ahlnpr -31 -17 -21 -16 -15 -17
ni aesu -19 -22 -17 -20
not__@thanks blt 15 -15 -23
supposed dmu -17 -19 -18
~<bri abdghiklstu -19 -31 -22 -28 -24 -21 -19 -23 -29 -16 -37
~cle abcdghjlnru -22 -22 -21 -28 -27 -20 -23 -23 20 -25 -28
~erf bmt -16 -17 18
~nty> n -17
~poin u 17

i_put agijoqu -21 17 -15 -26 -17 -19 -26
old_@person u 15
que_ir abdghimopu -27 -21 -34 -18 -16 -19 -18 -23 -20 18
~bes> u -18
~ntac bdglmnoq -22 -24 -25 23 -34 22 -21 -19

@eat_at m -18
^skip be -25 -19
buen fmt 22 -20 -20
i__come dhimq -22 -15 -16 -20 -21
i__someone abcdu -18 -20 -18 -23 -20
kind ghijnoq -17 -19 -17 -29 17 -16 -18
my__do gopqu -20 -16 18 -16 -20
need__refill a -16
this__new l -17
~eck> bjklnqtv -20 -15 -16 -16 -23 -26 -19 16

@food_@food mn -22 20
not_text gklm -26 -24 31 -30
up__@clinician adim 24 -19 -23 -25
~abri abdhjlmnqru -24 -16 -17 33 -18 -15 -39 -20 -18 -17 -25
~head dijmnqu -19 -19 -16 -35 16 -17 -21
~sdkj e 17
~stor abcdgjlmnqrsu -18 -18 -19 -20 -19 -24 -25 22 -18 -23 -28 -19 -26
~uppo dmu -17 -19 -18

i__some m -21
misa m 16
of__text l 16
recogerme abmnop -21 -16 -16 -25 -18 16
~<sw mnr -30 -19 -16
~ofte dnu -17 -17 19
~texa o 16

es_aqui v 16
fecha_por a -18
not:worry mo -26 -15
sms m -17
will_ask mn 16 -16
~<es abdefimnopqst -33 -19 -23 -72 -28 -25 -34 -35 -30 -16 -28 -31 -21
~hur cfghiklnrst -17 -17 -23 -19 -22 -19 -21 -31 -24 -16 -15
~nec deghjlprtu -37 -19 -24 -21 -23 -18 -31 -25 -20 -21
~ngun cfhimnopv -15 -17 -15 -15 -25 -30 -30 -19 18
\xc2\xbf__es ghnoq -26 -24 -23 -20 -16
\xc2\xbf_con m -18

al_@treat a 16
in__hospital amu -16 -16 -22
of__@visit diu -21 -20 -18
~<hon u -19
~cces dmu -19 -20 16
~hon acdjpsu -26 -18 -28 -16 -17 -16 -29
~pest lm 20 -20
~ulpe l -19
~vy> s 17

@door abcdefghijklmnoqrstuv -36 -41 -47 -74 -48 -62 -68 -26 -26 68 -49 -62 -30 -67 -58 -20 24 -45 -40 -82 -53
@parking_be j -16
anular aklo -29 19 -27 -22
forget_it jlnt -17 -25 -17 -23
get__@visit abdno 21 -18 -20 -25 -19
my__driver q -24
necesito_ayuda il -21 -16
~labu hjm 19 -19 -16

are_not mu -16 -16
did__my j -21
the_same biklmnpq -23 -16 -17 -17 -35 16 -21 -18
~alir ansu -18 -21 -18 -17
~nest am 18 -25

@hours_tienen hj 18 -20
again_the kl 24 -22
and__i mu -25 -16
~eady cghijknqstuv -18 -21 -17 -41 -19 -22 16 -23 -17 -16 -29 -22
~elt> mos -22 -20 24

@open__@place hm 16 -15
does__run dmu 19 -21 -19
drivers$ q -19
encuentro_la jr 15 -16
i__med dm -16 -16
me__of acilu -18 -15 -21 20 -19
para__dia ao -16 20
says__not bmp -15 -20 -19
to_keep am -18 -24
\xc2\xbf__@drink mnu -23 26 -15

the_old a -15
yes_or dmu -18 -19 -17
you__@medicine mnu 19 -24 -23
~quar r 17

@visit__la mr -17 -17
me__@symptom anqrsu -18 -16 -18 -17 24 -19
not:al b 16
once am -18 -22
que_dias fhmq -23 28 -16 -16
~<gob m -16
~ciud dju -17 18 -16
~saj abdoqrs -21 -18 -17 -17 -16 -16 -19
~tyu> em 19 -19
~yla j -16

@drink_ok dfhmnqu -25 -17 -15 -39 32 -21 -26
all__in a 15
dormi* abdghijnopq -20 -16 -16 -18 -17 -15 -20 -17 -19 -18 -26
put$ dgmu -20 26 -20 -23
~<or adiloqr -23 -17 -22 -19 -20 -17 -17
~day bcdejklnprtuv -28 -38 -24 -43 -18 -39 -27 -52 -47 -24 -31 -25 -31

a_casa m -17
can__be bdhpqu -25 -24 -25 -20 -21 -29
dijo m -20
patie* gjlmnoqu -19 -26 -22 -20 -18 -25 -20 -23
still__a m -19
therapist ilu -21 -20 -19
ya__afuera m -16
~arli ijmnu -17 -20 -28 -17 -19
~iff adhijlmnprsv -26 -26 -17 -23 -27 -19 -25 -19 -18 -16 -15 16
~self bcghijmrstv -20 -19 -25 -19 -15 -21 -36 -21 -15 -15 -22

@treat_es u 17
^@english abcdefghijklmnortuv -25 -20 49 -22 -39 -33 -35 -21 -36 -27 -21 -33 -40 -15 -17 -22 -20 -23 -18
^quiero dghlnpqrsv -20 -19 -18 -18 -23 -18 -36 -33 -26 -33
am__you l 16
commu* l 16
en__es jmu 23 -20 -27
is__flight m 20
llamenme eilmv -19 25 -18 -28 -15
slots am 18 -16
the__@food m 20
~hed dghimnpqrtu -22 -19 -23 -18 -19 -31 -21 -23 -20 -17 -18
~wass f 15

el bcefiklntuv -44 -51 -85 -88 -41 -43 -52 -41 -61 -41 -25
i__@drug ln -16 16
on__@door m -16
team f 19
termi* o -16
~<un aefijkmrstv -57 -62 -56 -20 -53 23 -28 -28 -18 -48 -47
~ceta aiklou -17 24 -15 -15 -16 -16
~tud jo -16 -17

@vehicle__el m -17
does__last mu -18 17
holi fm 19 -18
la__po m -21
mess dmn -17 -28 15
se_@wrong defgjmqrtuv -28 -16 -18 -18 -17 -23 -19 -17 -21 -20 31
so__is m -25
~<sal aejklnortu -31 -37 -21 -17 -27 -21 -30 19 -18 -22
~rget abdfghiouv -22 18 -31 -17 -25 -22 -21 -16 -27 -17
~vey m 15
\xc2\xbf__@relative jmn -20 -19 -15

on_i k 16
us_do abmu 16 -19 -25 -16
wait_i b -16
~<ke acdfijqtu -28 -26 -31 -16 -21 -30 -32 -19 -21
~mon acefghjklopru -25 -22 -17 -18 -22 -27 -21 -20 -29 -35 -20 -17 -31

better_with m -15
days__@place h 15
do__skip mn -30 26
estafa$ uv 18 -16
i__rid m 21
over__@call m -19
recibir_los kl 26 -25
sola agjmnoqr -15 -17 -16 -16 -17 -18 26 -15
somebody__i bo -15 -17
want_them km 20 -20
who_is bcdefghjklmnorstu -23 -34 -42 -16 -36 -32 -29 -32 -26 -42 -16 -28 -30 -27 -32 -26 27
you__@late m -17
~jk> em 16 -15

for__with m -16
just_get nq 19 -20
la__es bimnov -20 -23 -20 -18 -18 -22

^today fhmos -18 -19 28 -17 -23
carl m -15
chat abdgnoqruv -20 -25 -18 19 -19 -23 -16 -16 -26 -33
de_la bcdeghkoqtv -16 -19 -39 -21 -34 -37 -38 -46 -49 -32 -54
es__eso m -19
to_opt ail -20 -20 18
when__come hmn -15 -23 -38

bug mu 18 -21
i__driver m -22
mandeme_la j 17
nombr* m -19
the_whole ijm -17 -17 -27
they__in cu -16 -20
with__@person a -17
ya$ beiklmst -18 -18 -18 -20 18 -39 -18 17

@open_@late hr 17 -25
me__con bjkmnpqrtu -26 -30 -17 -45 -16 -38 19 -16 -17 -41
~<per abcdefhisuv -34 -17 -34 -34 -25 -22 -17 -16 -35 -26 -18
~deta m 15
~ucks anu -16 -19 -18

another_time ao -18 16
conte* bgjlnortuv -19 18 -20 -27 -37 -17 -18 -16 -16 -24
is_on agnq -19 -16 -19 -16
new__card dm -17 19
still__come am -17 -17
~olis m -23

@stop__want m -16
^aceptan fkm -16 -20 -20
changed__mind mo -22 -23
complaint$ im 17 -20
empez* agmn 19 -15 -18 -16
en__y r -19
find_it m -17
horse u 16
i__again ajklmn -23 -16 17 -35 -27 22
mi__# mn -19 -15
to__number amv 15 -18 -17
uno acghjkmorsuv -23 -22 -27 -24 -16 -21 -42 -24 -20 -23 20 -17
~cee au 18 -17
~gla asu -15 -16 -18
~ive cefghijlnostu -44 -41 -50 -55 -16 -20 -27 -29 -23 -23 -39 -47 -25
~rita gjknv -20 -17 -17 -16 -19

@call_off blmv 16 22 -27 -15
did__@stop lm -23 20
get__more a -16
know_it m -17
play__music m 16
to_have aimpq -23 -33 -43 -23 18
what__cross d -16
what__odds gmu -15 -16 18
~iged d -15
~west jsu 18 -17 -26

ahi_que i 16
need__can a -15
not:name v 19
regresar$ bq -16 16
~isie mpu -22 -16 -19
~vist bl -19 -18

a_@spanish c 15
~ats m 18
~gat d -19

^es abcefghijklmnoprtuv -17 -28 -34 -34 -31 -16 -36 -27 17 -26 -28 -68 -36 -29 -34 -30 -26 30 -25
game afjlmu -28 -16 -24 -17 34 -17
go_away blmrv -16 19 -25 -19 -16
kk$ f -15
scare* gilopv -22 -20 -20 -18 -20 -19
texte* abcgjlmoq -20 -20 -18 -19 -18 17 -40 -21 -18
the__@sick m 16
y_mi mp -17 -16
you_let m -16
~rmin o -17

common pqs -21 -18 19
el__de bcegoqrtu -27 -16 -15 -29 -22 -18 -31 -19 -44
helps gmt -16 -18 15
i__bleach m 18
~ejos jmu 17 -21 -18
~pcio abdgu -19 -15 -15 26 -30
~tow abdghlmnpsu -25 -16 -21 -15 -16 -16 15 -21 -16 -20 -31
~wep eflm -23 22 -16 -19

about$ dmnu -18 -22 -15 33
it__@date ablmou -19 -17 -20 -22 29 -17
not:la cdhklnpqrt -19 -28 -18 -16 -53 -26 -27 -16 -27 -17
time_do adg -32 -15 -17
~owin aho -27 -17 18
~sas adiqt -17 -21 -24 -17 19

@relative_be admnopq -23 -17 -20 22 -15 -28 -22
^@clothes acdefghijklmnrsu -23 -17 -31 -24 -29 -21 -20 -25 -30 -20 -26 -45 41 -21 -26 -31
con_@pay d 18
decir g 17
do__@insurer dhm 22 -21 -20
que_vendra m -18
though bm -18 -27
to__@wrong m -16
usan dfg -15 -16 -18
vomite mrs -24 -18 22
you__botox m 16
~agi giu -16 -19 -18
~ena bcefghijlnpqv -20 -35 -43 19 -24 -19 -20 -23 -26 -44 -33 -38 -42

@vehicle__bien mq -22 17
atender$ a 19
be_out bdlnor -21 -16 -15 -23 15 -18
of_here l 17
please__send l 17
please_send m -20
staff im 20 -23
we__our bmoq -17 -19 -18 18
yes$ efm -22 -18 18
~kip> abcdefgijlqstuv -25 19 -19 -22 -21 -20 -22 -21 -20 -22 -18 -18 -16 -26 -16
~obar m -18

@howmuch__dolor dmu -21 21 -18
@visit_of m -15
banana mn -24 16
idiom* clmo 29 -15 -23 -16
you__place m -21
~<and abchiklpstuv -15 -32 -23 -29 -32 -25 -39 -36 15 -19 -43 -45

@drink_count n 19
aneur* mu 19 -18
me_puede bdnu -22 -33 -24 -17
quiero__fecha a -17
to_return l -20
~pus abdhimnpuv -30 -18 -18 -19 -23 -18 -27 -20 -25 -26
~ued befhjklmrtuv -22 -48 -34 -40 -21 -20 -51 -29 -33 -20 -54 -71

@relative__me abcgijlmpqstv -41 -18 -31 -16 -23 -26 -40 -42 36 -19 -29 -18 -25
^uh acdefhijlmnqt -17 -16 -26 26 -32 -19 -16 -22 -23 -33 -17 -16 -16
es__@day a -18
it__@medicine n -19
or_with iu -19 18
papeles jlmu -17 -19 -18 -16
paso bimu -17 -18 -21 -16
want_again k 16
~<the abegmpstv -16 -35 -45 -24 -19 -17 -19 -39 -17
~omie a -19
~pul abdfghiklmnopqruv -16 16 -30 -15 -24 -22 -28 -17 -18 -18 -23 -17 -21 -21 24 -21 -18
~seen abdmn 23 -18 -16 -24 -20
~ueri m -19

#__you ao -18 -15
not__@insurance q -15
numero__favor i -16
since$ ms -36 21
sons ns -16 -15
want__to aim -22 17 -17
~<ham s 17
~shor m -18

^@door defgijlmuv -25 -17 -16 -18 -18 22 -19 -31 -24 -16
not:available imq -20 -17 19
~<dol bghnoq -16 -23 -16 -16 -18 -21
~gra cdefghiknstv -31 19 -28 -28 -27 -35 -31 -26 -23 -24 18 -20
~king cefijlos -27 -23 -47 -20 -21 -49 -42 -16

cual__numero i 15
is__up aq -16 -16
pick__@drink m 16
player im 16 -21
tomar ghiklnoqr -16 -23 -20 -17 -24 18 -26 -22 -20
walmart hi -17 -15
ya__este v 16

@late__you hjm 26 -22 -29
a__so am -17 -16
accept a -19
can_not adefghiklmnpquv -43 -24 -16 -17 -21 -49 -28 -21 -29 -25 -18 -39 28 -17 -37
dia_me ahm 24 -22 -19
hasta__estan h 15
la_playa m 17
please defmnpqstu -30 -36 -31 -15 -24 -32 -46 -30 -18 -15
que_ciudad j 19
say acdefghijknotuv -35 -24 -33 -21 -29 39 -25 -25 -41 -25 -45 -21 -18 -31 -19
wine hm -21 22
~terw am -16 -17
~vido b -19
~ythi cfghilmrv -16 -24 -33 -40 -28 -20 -17 -31 -27

cover* imq -16 -31 -23
it__@person m -16
no__@texts abcgklmoquv -20 -17 -29 -18 -27 45 -58 -23 -17 -28 -25
pueden__a mnq -19 -21 -16
rosar* n 17
till_i n -20
~<use abnopq -22 -15 -16 -15 -15 -23
~lain abcdijkmnou -20 -15 -22 -27 20 -22 -16 -25 -17 -17 18

@drive__there nq 19 -23
^wanting a 17
it__week o 16
me__it ajkqrsuv -38 -17 -21 -21 -17 -15 -18 -15
me__up m -21
~ang deghijlnrt -50 -30 -34 -30 -43 -38 -19 -16 -15 -25
~eje abcdfgjkrsuv -31 -32 -15 -20 -20 -17 -25 -22 -28 -20 -22 -21
~unb bem 21 -18 -20

@ride_to mnopq 30 -20 -15 -18 -24
^@spanish abcdefghijklmnopqrstuv -35 -31 58 -29 -51 -43 -40 -29 -52 -41 -37 -46 -49 -26 -24 -21 -22 -26 -17 -29 -37 -27
a__sin m -15
brother du -16 -17
los__de aiu -25 -16 -16
senora glmnquv -17 -16 -26 -17 -20 -21 22

did__a dm 24 -25
talk__@clinician i -21
what__best m 23
~aiti ns -19 -17
~hoos a 15
~lin cdefhklnou -41 -36 -26 -19 -24 -22 -30 -59 -28 -16
~xib mo -17 18

ahi_voy br -18 19
b$ m -23
day__i agmn 16 -18 -20 -25
me_bk akm -19 16 -17
much_a dm 20 -21
please__them l 19
same__as mnu -22 -18 -25
~lul abioq -19 -17 -16 -16 -18
~teen dilmv -15 -17 18 -29 -20

becom* dou -17 18 -15
can_you befghjkmnopqrstv -18 -27 -41 17 -75 -32 -15 20 -72 -21 -52 -72 -39 -44 -49 -44
have__good ip -19 -20
que__esta jmuv -25 -26 24 -18
what__with gmu -16 21 -24
your_text l -16
~mew adgjp -18 -18 -16 16 -19

^gps jm 17 -17
como__desde jm 15 -26
not:show bgm 19 -17 -24
para_@cancel bm 16 -17
the_@spanish cmps -23 -19 -15 21
up__on hq -17 -19
~idin alnqrs -20 -16 -17 -16 -22 -16
~rcli m -18

can__send adg -16 -20 -22
evening bdflmqrtu -21 -25 18 -19 -41 -17 -21 -18 -18
mi__trabaja pq -16 17
~<baj abcdefghilmnopqtuv -37 20 -25 -16 -27 -22 -27 -26 -33 27 -22 -36 -33 -29 -40 -19 -44 -31
~onit af -19 25

@relative__trabajar q 17
@relative_no amn -18 -30 -18
^nobody hjmnops -19 -15 -21 -15 -21 -18 -16
buy agjkmn -18 -24 -24 -17 33 -28
de__esta ahjqruv -15 -21 15 -16 -15 -21 -23
handed$ m 16
~pien lmnu -21 18 -16 -19

am_so abglnqrsv -18 -21 -17 -18 -17 -16 -22 22 -16
friday acegijklnoprstv -29 -31 -28 -33 -31 -27 -17 -30 -33 21 -26 -28 -25 -31 -22
i__dead m 16

hacen agjnq -19 -21 -16 -26 -17
not:give abp -17 -26 -15
obliged$ t 15
resume_my k 16
~eeps m -17
~odo aegijmrv -21 -17 -23 -26 -28 -16 -29 -17
~rue hinopqs -16 -19 -17 -17 -15 -18 -17

@wrong__@relative mv -15 20
closing hm 16 -18
fort a -20
saliendo$ gms -20 -23 -16
the_# adghjkmnopqsuv -16 -33 -24 -34 -36 -22 -32 -20 27 -29 -22 -18 -20 -22
~<kil adgijknopqr -22 -23 -18 -25 -16 -22 -22 -27 -16 -21 -19
~<ros qsuv -17 -16 -23 23
~deci cdehklnpqrsuv -18 -23 -16 -22 -25 -29 -31 -25 -28 -29 -27 -29 -25
~nds almnrs -19 -24 -30 -29 -23 -17

@price__one d 16
able__@drive q -25
disab* a -22
el_walmart jm -18 22
if__can am -23 -21
taking__a an -21 -15
~mber abcefhnoqrt -15 -40 -32 -23 -24 -33 -29 -17 -29 -28 -30
~oppi fu 18 -19
~ubs abcegikuv -16 -17 -21 -18 -23 -19 17 -31 -17

^p eflm 24 -16 -17 -24
anota* am 18 -19
anule b 15
con_ustedes afmqu 15 -16 -19 -21 -18
questions gn -22 -16
will__you abdmu -18 -19 -22 20 -22
ya_le bkv -15 -17 -16
~gula m -15
~orma abcijlmnoprsv -23 -18 -16 -21 -33 -16 -39 -29 -17 -21 -20 16 -17

@cancel__is m -15
law__is mp -17 16
~<awa acdefghijkmnt -16 -22 -32 -23 -23 -26 -28 -24 -25 -22 -30 -16 -18
~nyb dmpruv -17 -21 -15 -19 -20 -16
~pass abdghjlnoqr -17 17 -24 -27 -23 -35 -20 -30 -16 -27 -27

@relative__en mpq -23 20 -22
descompuso_la q 15
get__is dmnq -15 -15 16 -15
ir_en ano -21 22 -18
undo_the klm 18 -20 -20
why_do acdeijlm -17 -16 -16 -16 -18 -15 -16 17
~<ec adjlosuv -22 -20 -17 -16 -27 -18 -17 -15
~dre> amnoqr -17 -22 17 -20 -16 -16
~ixed q -17
~peed m 17
\xc2\xbf_@vehicle jmq -16 -17 15

got_the acdeghijnorstuv -17 -29 -37 -18 -22 -24 -25 -28 -26 -31 -23 18 -19 -29 15
~cati dginr -17 -17 -17 -16 -18
~ile acgjnpquv -23 -18 -22 -16 -25 -15 16 -29 -19
~rva m -23

is__for fhklnprst -26 -39 -16 -19 -23 -33 -27 -31 -27
noche$ n -18
pick__date o -16
que_hago bdgm -21 -15 18 -28
someone__my acopq -16 -15 -17 -19 -19
~mpu ds -16 -15
~rde cdeghijklnoqtv -28 -33 -27 -26 -22 -22 -25 -21 -27 -34 -33 -30 -18 -20

building adghijnuv -20 -25 -19 -24 -20 31 -16 -45 -20
december adm 17 -15 -21
do__about diqu -24 16 -19 -21
engan* am -15 -16
raite mq -19 16
return__@clothes l -18
~jarm m -15

#__@call i 17
a_@vehicle abcdhiklmnopqstuv -31 -22 -18 -39 -32 -36 -19 -18 23 -35 -30 -26 29 -23 -22 -36 -17
in__@traffic pq -16 16
leave__truck m -17
some__this mu -16 -16
tricare adm -15 21 -19
~<ea bcefgiklmqrstv -23 -31 -18 -25 -30 -36 -26 -25 -20 -26 -27 -32 -20 -21
~<sho cdefhijklt -35 -31 -24 -27 -29 -25 -16 -41 -51 -24
~cloc ail -16 -17 -23
~cto adghjlmopquv -18 -30 -24 -24 -30 -27 -15 -20 -16 -22 18 -19

any__i l -16
my__he mpqu -25 16 -20 -15
never_said km -16 15
telli* m -17
~yea mp -19 15

hablando u -16
mon abdfmntu -25 -30 -19 -17 25 -16 -16 -22
proceed au 18 -17
que__conmigo nv -17 -17
solo abfgijmnpqsv 16 -27 -15 -18 -18 -16 -37 -23 -16 -19 -17 -16
that_i b -20
~<gan imuv -19 30 -26 -22
~eve bcdejknopqruv -16 -47 -21 -39 -44 -30 -27 -39 -26 -34 -17 -22 23

movieron m -17
not:here abcdgimv -18 -18 -17 -17 -27 -22 -26 23
puest* m -19
trabajar bmnru -19 -22 17 -15 -17
~<cow m 18
~git djmu -16 -18 -24 24
~oder mp -27 -17
~prog m -15
~salg dgmnosu -24 -17 -29 -27 -24 -25 -15

@late__vez q -17
@place__@day hm 17 -16
a__with doq -20 -18 -21
it__to bfgjlnprtuv -37 -28 -30 -22 -25 -26 -25 -30 -19 -30 -20
street abdhq -19 -16 -16 -19 -26
uh$ cdefglmu -15 -15 27 -24 -16 -21 -26 -19
~<sd em 18 -19
~llam abcdgijnopqrs -18 -32 -24 -29 -23 24 -28 -34 -27 -27 -23 -26 -28
~ope degjklnpqstu -16 -26 -20 -22 -15 -16 -30 -15 -26 -23 -15 -27
~vote bm -17 24
~wboy m 18

^vuelvan l -30
better$ aimn -16 -16 -29 -16
el__a p -18
esten l 16
next_to ajmnpu -18 18 -26 15 -19 -18
vea_el a 18
will__able q -20
~<hos dhilnprst -18 -20 -19 -15 -16 -19 -16 -21 -16
~gene a -18
~legi jmu -17 -17 25
~oub aimr -17 -16 -21 -16
~rag jm -20 16

cool$ mnt 17 -15 -15
many_@thanks m -17
station$ j 16
~doe abefijlprst -25 -18 -21 -45 -34 -56 -45 -38 -38 -24 -36
~kni amq -21 17 -16
~subs abcegikuv -16 -17 -21 -18 -23 -19 17 -31 -17

escriben u 16
~<ev cegjkoquv -32 -22 -18 -40 -21 -33 -21 -27 -48
~eat> cdefhijklnopqsv -20 -31 -16 -17 -27 -24 -25 -19 -18 -35 -24 -17 -24 -18 -16
~edo> cefijklmruv -22 -25 -35 -30 -28 -45 -34 -19 -25 -38 -31
~lkin abghjklnpqr -27 -26 -15 -18 -22 -18 -23 -19 -20 -18 16
~urre m -22

@book__# am 15 -19
^luego m 17
cease lm 18 -18
identify l -15
new__# jm -20 18
not_worry mo -26 -15
on__line ahjmq -24 -19 15 -20 -18
~<gre bdfijlnopqsu -20 -22 15 -20 -17 -22 -22 -17 -16 -19 -16 -31
~lumb iklmu -19 -16 -21 17 -17
~orw ilm -21 -15 16
~rch abdilnqru -28 -16 -18 -16 -16 -18 -18 -18 -16

bank dhimn -21 -24 -16 20 -20
my__day dmq -16 -28 -18
or_did jm 17 -16
~emo cdeghijkqsu -29 -34 -24 -32 -23 -31 -29 -27 -17 -32 -29
~ocia a -16

^@move abcdefghijlnopqrstuv -42 -48 17 -46 -47 -49 -37 -47 -44 -41 -49 -42 38 -38 -43 -47 -34 -38 -37 -47
did__get adgijl -22 17 -23 -23 -23 -24
do__any cdhnquv -22 -27 -22 -22 -26 -30 21
not:se adefghjlnoprstv -22 -16 -17 -18 29 -33 -35 -48 -30 -46 -22 -25 -17 -22 -31
want__try a 20
~ake> cefgijrstuv -20 -42 -38 -24 -34 -30 -17 -18 -38 -22 -25
~min acdefghijmnqrstuv -29 -30 -37 -40 -48 -31 -35 -24 -31 -16 -57 -21 28 -46 -18 -22 -23

^@thanks abcdefghijklmnopqrstuv -30 -29 -37 -29 -57 -66 -21 -44 -37 -45 -42 -25 -93 -33 -33 -47 -39 -39 -30 78 -46 -43
my__list gl -16 -15
the__again lm -26 -26
~core dm -21 23
~cri bdefhjnopqrstv -44 -38 -32 -31 -31 -41 -32 -32 -37 -37 -35 -21 -31 -16
~eja acefklnrstu -43 -23 -19 -22 -23 -38 -16 -30 -36 -17 -40
~lima m 17

@visit_@thanks b 17
i_supposed m -15
quedan mqu -20 -18 -18
quitenme__lista bl -16 18
said_@stop kmn 18 -29 -17
take$ dghjnq -27 -22 -17 15 -23 -23
~cov acdgijlmnoqrsv -23 -16 18 -17 -23 -19 -21 -16 -16 -20 -30 -22 -19 -18
~open nqrs -20 -17 -16 -18
~rdan ilu -15 20 -19
~vac gjmu -22 -18 17 -15

you__by j 17
~<az e -19
~ffec n -16
~hot abdgjmn -24 -17 -16 -15 -17 28 -20
~ria> bfhklnqrst -18 -26 -33 -18 -31 -33 -30 -19 -30 -29
~sse djnpqu -19 -24 -24 -24 -29 -22

can__have dimnoq -15 -15 -19 18 -17 -22
de_escribirme k -16
esto__es u 15
for__lol am 16 -19
not:@english bcdglmquv -21 36 -17 -39 -20 -43 -23 -20 -23
you__@drink m 16
~laci u -15
~lem> adpuv -16 -16 -17 -27 -15
~omac s 17
~uth> adilpquv -16 -23 -16 -16 -16 -15 -23 -15

code jm 17 -17
encuentro__@door jr 15 -16
got_in pq -16 16
gum dmnu -22 -38 36 -19
want__come blm 18 -20 -31
~<hh em 21 -23
~edio hm 17 -18
~eto iu -20 -27

disponible$ m -16
ears m -18
the__got mq -18 -15
whn hm 17 -18
~ner> adhklmnpq -41 -36 -19 -15 -21 -44 -33 -19 -34
~uff adhjoqrsv -20 -25 -21 -18 -22 -15 -18 18 -20

asi_que bm 17 -19
cupo$ ad 20 -16
daughter bcglmor -27 -20 -17 -26 -22 -19 -21
his_@medicine ms 16 -15
hooked u 15
la__a mn -26 -17
she__her m -19
sin_querer aklm -20 18 -23 -20
~<pin blms -15 22 -26 -16
~date cdgijklmnoqrstv -18 -23 -16 -30 -19 -25 -26 -17 -28 22 -31 -17 -19 -17 -25
~lone bdinu -19 -15 -18 -22 -26
\xc2\xbf__el gimqru -20 -18 -18 -26 -19 -29

como__minutos r 15
cumpl* m 16
gift m 15
pague mt -18 17
paseme_a i 15
time_but bm -16 -17
wreck* am 15 -24
you_speak cm 15 -15
~ada> befjkmoqrtv -25 -26 -34 -29 -21 -29 -36 -18 -31 -31 -17
~iver abcdefghiklopqtuv -29 -19 -23 -41 -19 -19 -22 -29 -26 -25 -31 -34 18 19 -27 -37 -18

@person__there dim -16 20 -23
am__@wrong jm 17 -23
is__right dhmrtu 17 -19 -23 -25 -17 -23
no__nadie bmr -15 -23 -15
not_@open h -17
puede__la anoq -21 -16 16 -19
que_tiempo m 16
~scul l -19
~xed q -18

=said:wrong_number abcdefghijklmnopqrstuv -70 -74 -63 -24 -63 -69 -75 -64 -78 -59 -53 -16 -80 -57 -63 -62 -31 -75 -55 -72 -39 98
get__back k 16
me__in bopq -19 17 -22 19
not_know bcdehjklnoprv -16 -25 -39 -18 -19 -17 -16 -25 -17 -25 -18 -22 21
o__jaja m -16
screw* m -17
una__de abjo -29 -18 -18 -21
~din aefghkops -47 -15 -34 -41 -28 -17 -31 -24 -29
~orm> dijlnpqrsu -23 -15 -19 -18 -19 -16 -22 -15 -21 -18
~otes im 18 -19

clear$ fgmqu -16 -21 31 -16 -20
locked_in q -18
lugar$ a -17
use__thing g 18
~musi abdegiklmopqsuv -17 -19 -16 -18 -17 -19 -15 -23 22 -20 -17 -19 -16 -23 -21
~nen> efgnqrstu -24 -31 -37 -26 -20 -31 -26 -22 -59
~pho abdu -19 -18 -25 -23

@clinician__off bm 15 -17
@drive__i m -18
^manana bmno -21 20 -17 -20
avisos agikmu -24 -16 -18 22 -33 -24
como__la abgnqrs 15 -26 -23 -24 -16 -18 -16
let__leave m -18
no__@ride pq -26 18
quiero_otro o 16
sorry__not o -15
till abdhimnr -21 -17 -15 17 -17 -26 -16 -20

contestan_el m -15
despu* cdfgjluv -15 -29 -20 -22 -20 -20 -22 -27
has__work q 19
~ipe ab -20 15

con__puedo i 19
entro dfglmnu -17 -21 -19 -16 -21 -21 -23
to__every a -15
~<pal gu 15 -16
~allo acfhilorsv -19 -16 -20 -18 -26 -16 -24 -27 -17 -22
~med> lq -19 -19
~ourt o 16
~pond abglru -22 -17 18 -17 -17 -19

@visit_or d 17
a_como abdfgjmnqu -36 -24 34 -16 -18 -18 -17 -21 -17 -31
can__there abcdghilmnq -20 -27 -18 -22 -21 -15 -24 -15 -28 -18 25
getting_this v -18
hard mu -17 -18
hay__me dnor -18 -18 -19 -15
no__lleguen lm 16 -15
~dir bcklnouv -23 -18 -18 -20 -18 -24 -21 -16
~mon> dhnsu -16 -18 -17 16 -17

bet$ cdeflmtu -16 -17 -32 -26 -21 29 -18 -17
machine au -17 16
new_@insurance dm -17 19
o_una i -17
savin* m 18
want__day mo 15 -17
~<ind u -15
~erdi dilnopqs -18 -20 -17 -16 -16 -16 -15 -18
~ined aimpv -16 -16 -18 21 -16
~lgui abdgjklmrsu -21 -25 -31 -16 -24 -20 -19 -21 -20 -20 -43
~paid dnu 17 -16 -22
~ttac m -15

hay_planes dm 16 -16
is__one u -16
llevan lmpqr -16 -18 23 -21 -18
ok__@eat m -15
~xpe agjlnoquv -25 -16 -22 -16 -17 -15 -24 -33 -16

agend* afgijklmo 31 -15 -18 -29 -16 -16 -16 -25 -22
aviso$ aekmot -16 -16 -16 15 -22 -18
days_is hju 19 -17 -15
hurt__back p -15
still__@symptom n -15
the__home nos -19 -20 20
~blan acqrsu -20 -16 -20 -16 16 -18
~los> adimor -25 -26 -16 -30 -21 -20
~nqui mp -19 16
~onli a 21

@call__have hm 16 -17
@insurance_said m -17
a__casa r -18
duerme nu -16 16
got__ask bmp -16 20 -19
interested qv -15 -16
need__date am -15 -19
please__off ablm -20 21 -21 -19
y__el b -16
~ains b 18
~cit dgnu -17 -17 -18 -24

^muy deikmt -19 -18 -20 -16 -24 21
card__you d -16
desayuno adeghijlmnoqrv -15 -21 -16 -18 -23 -19 -18 -20 -22 34 -17 -15 -19 -17
looking flmnoptv -16 -18 -22 -22 -17 -18 18 16
para__me mu -15 -20

@stop__was l -16
^done l 23
^wena deflmuv -18 -23 26 -22 -29 -16 -15
an_@visit abcdgijlnoqrs 27 -43 -17 -19 -21 -26 -26 -26 -34 -44 -25 -17 -19
en__noche hm 16 -17
i__moving mo 16 -22
~cua bcdefklmnqtv -26 -38 -20 -31 -26 -32 -42 -19 -17 -37 -28 -35
~icia u -18

@cancel__@texts bklm -23 -27 27 -29
do__@texts m -28
do__cell dmnu -30 26 -16 -19
please__give b -17
~clos mu -19 -19
~ije> abilqru -27 -21 -18 -18 -19 -15 -16

buena f -17
expec* mq -20 -15
it_from jmu 22 -29 -25
mania mu 19 -22
no__como mqrs -15 16 -20 -18
nueva$ ad 16 -16
take_a ln -16 18
up_@drink m 16
~site f -17

in_before dm -16 -17
make__the o 18
que__estan dgjklmv -17 -17 18 -16 -16 -22 -21
the__available im 18 -17
what__@open dgjn -17 -19 -16 -21
~<dre ilnqsu -19 -17 -21 -16 19 -25
~andi nq -16 -16
~arco defgjmnqv -18 -17 -17 -16 -22 -27 -19 -15 15
~buen bcefgknoqrsuv -25 -19 -23 22 -17 -23 -21 -31 -18 -18 -24 -20 -28
~ost cefghijklnpstv -23 -15 -19 20 -38 -31 -16 -28 -17 -47 -39 -26 -22 -32

have__@call mp -26 -15
records__@clinician m 17
what__he mn -18 20
wq$ em 17 -20
~atie acgjlmnoqsu 17 -23 -27 -30 -25 -30 -24 -31 -31 -17 -34
~encu abdmu -18 -20 -17 -26 -17
~hart am -17 -17
~uit> d -15
~will cefhijklosv -34 -32 -30 -17 -35 -45 -49 -29 -17 -17 -43

@texts_please bci -19 -24 -22
a__@book m 15
brb$ eflm -42 -24 -19 35
circl* m -21
cold abcdefghijlmnopqrsuv -25 17 -21 -21 -18 -20 -15 -17 -20 -23 -20 21 20 -19 -23 -38 -25 -24 -31 -20
hora_con am 15 -17
i__if bdhmo -15 -21 -16 -27 -20
my__@thanks b 17
~gree admnqtu -23 -17 -16 -16 -20 -16 -20

a__running m -19
me_again adfjkmn -20 -19 -20 -18 28 -41 -19
not:since ms -20 18
spots__week a 15
vez_que amu -19 -17 -18
~<pai bghijlnpqs -16 -29 -17 -24 -25 -20 -31 -15 -18 -21
~cerr ahm -17 25 -28

^que abcdefghijklmopqrstv -18 -77 -87 -17 -40 41 24 -16 -38 -23 -62 -26 16 -37 -87 -61 -69 -54 -19 -92
aspirina an -20 21
de__mi abjm -21 17 -19 -22
fell_through m -16
i__over iu -20 -17
llame ai -17 24
para__por abcijo 17 -18 -15 -18 -17 -20
to__any bm 16 -29
to__there dhlmp -26 -15 -21 -44 -22
~equ aceghijmnoprs -29 -18 -19 -22 -17 -16 -17 -16 -16 25 -18 -21 -22
~itho lmu -19 -37 -20
~pret acdjlmnou -23 15 -19 -16 -18 -16 -17 -19 -18

@treat$ abcdefghijklmnopqrstuv 23 -20 -33 21 -30 -36 -42 -38 -56 -43 -42 -45 -52 -17 -52 -43 -42 -38 23 -29 33 -39
^mas m -17
day_instead o 18
ever dikpqruv -16 -19 -17 -16 -21 -16 -30 -26
mi_numero abgijklmv -21 -25 -24 -29 -26 -32 35 -31 -29
off$ acefgilmnoprt -42 -32 -15 -20 -36 -40 26 -67 -33 -42 -30 -34 -17
que__molestar m -16
take_off m -18
~ht> abcefijlopuv -16 -23 -35 -45 -38 -19 -18 -25 -18 -44 -17 -21
~ica> abcefhjklpqrt -31 -25 -21 -24 -18 -22 -24 -25 -29 -17 -32 -22 -16
~plat dmnoq 16 -31 -21 -19 -15
~reas adi -18 -18 -17

@late abcdefghijklnpqrstuv -29 -44 -70 -52 -61 -62 -70 38 -69 -21 -64 -64 -65 -55 -60 62 -66 -58 -74 -37
como_en dr -15 -17
says__off m -18
text__to klm -22 -22 17
this_number dijkm -24 -30 -36 16 -52
who__her m -16

can__an n -17
get__please aci 17 -16 -15
get_ready amn -27 -24 31
~<rep adeghnov -29 -30 -18 25 -23 -28 -22 -22
~<tan abdijlnq -19 -18 -15 -25 -21 16 -17 -16
~urd cgm 18 -16 -19
~urin mq -25 -15

next cdefghiklmqtuv -24 -36 -19 -16 -26 -30 -32 -32 -34 -17 -29 -19 -20 -27
what__on adgjmn -18 -16 -18 -16 17 -21
~tern bdhlnpquv -18 -29 -16 -24 -15 -16 -16 -26 -17

a_otro bo 19 -21
buenos f 17
droga jmu -18 -15 19
emerg* gu -15 -16
missi* m -18
need_somebody au -16 -16
pico$ agm -15 20 -28
that__what gjmnotu -28 -15 17 -25 -28 16 -28
~di> chijnoqst -17 -23 -29 -18 -26 -25 -30 -18 -24
~hp> ciklm -17 -18 -17 20 -19
~ngo> aefhjklmrtu -18 -31 -49 -38 -17 -29 -41 -46 -43 -35 -26
~onge abimnpu -25 16 -21 -17 -23 -17 -25

borre* akuv -21 -18 -18 -20
of__what m -21
pon ainq -17 -20 -19 19
should__buy gmn -17 25 -23
~<sac abdgijknopqrv 18 -24 -22 -18 -17 -29 -17 -20 -20 -16 -25 -21 -21
~alk efhijklmnopstv -23 -26 -27 19 -25 -36 -33 -18 -42 -42 -38 -17 -26 -24
~nven mu 23 -18
~que bcdefghjnv -32 -27 -20 -42 -46 -22 -45 -15 -40 -33
~wee cdgijklmnopqsv -30 -35 -35 -42 -33 -30 -27 -23 -44 16 -32 -34 -22 -19

it_possible d -16
me_an am -18 21
recoge ampq -20 -18 25 -31
the__@day aj -20 -18
yourself$ l -15
~have defghlmoru -21 -29 -37 -27 -20 -26 -24 -16 -45 -21
~inin fms -17 16 -16
~onfl mo -20 16

@vehicle__me abgioqrs -17 -18 -17 -19 -21 -17 18 -24
all__drivers p -16
have_someone abmv -23 -18 -17 -16
hueco a 19
my__i bcijpqu -18 -19 -28 -22 -25 -16 -29
~aini f -16
~bet adgjklpsv -17 -29 -30 -20 -17 -16 -18 -31 -24
~edi acefklmotu -23 -28 -19 -27 -18 -17 -27 -39 -20 -20
~esi defgjkqrstv -53 -24 -28 -29 -17 -17 -23 -31 -16 -30 -33

bill__# d 15
ketamine cdefghijklmnopqru -15 -48 -21 -22 -42 -23 -33 -34 -21 -24 -28 -28 -25 -20 -29 -20 40
play m 20
store ahjm -15 -16 -15 25
who__that q -16
~<ocu mnu -28 -19 -21
~<pl efghlnprstu -64 -64 -18 -38 -20 -28 -63 -30 -46 -37 -18
~anto abdghijlnq -19 -16 -17 -21 -18 -20 -20 16 -21 -17
~anx m -19
~elf> bcghijmrstv -20 -19 -25 -19 -15 -21 -36 -21 -15 -15 -22

a__run u -17
to_speak ci -18 18
your__in m -29
~<tom acefgijklnprstuv -24 -28 -23 -37 -40 -16 -34 -30 -35 29 -32 -39 -23 -22 -42 -20
~sjdh elm 26 -16 -24

@sick$ acdefghijklmopqrstv -27 -26 -25 -19 -16 -23 -20 -25 -23 -20 -25 16 -36 -41 32 -30 -23 -16 -26
^donde bimnqrsu -22 -24 20 -15 -21 -35 -37 -45
after_# bdhimnopqs -21 -18 17 18 -26 -21 -18 -18 -21 -27
la_ubi abcdgijklmnoru -28 -24 -16 -15 -20 -27 35 -23 -24 -26 -16 -27 -25 -18
last__can h -17
my_oil mo 23 -21
need__that m -17
not__@stop m 21
set__up adilmopqu 32 -22 -20 -22 -34 -20 -26 -15 -16
~<abo cefghjst -21 -23 -28 -37 -37 -33 -19 -26
~that acefghijklrtu -16 -16 -35 -64 -26 -50 -29 -15 -15 -34 -23 16 -21

chat$ bouv -21 -18 -24 -29
so__do dgm -18 19 -22

@relative__el ablo -23 -28 -16 -22
a__just mu -19 -16
al_lado jm 23 -22
dia_es hmu -16 18 -16
i_@vehicle noq -18 -17 26
much_does dm -24 18
onda dfgjm -16 15 -24 -24 -27
puking gn -22 20
you__tomorrow hm 19 -17
~<nop ef -23 -17
~ayer abdgjnqruv -21 -19 -24 -19 -21 -19 -17 -21 -24 -22
~eff n -16
~gal> ju -18 23
~ups ln -17 -17

#__can g -17
that__is mno -20 -21 18
transporte abcdfghijklmnopqrstuv -27 -28 -17 -29 -27 -23 -22 -22 -38 -25 -35 -35 -21 -24 26 29 -23 -19 -18 -34 -25
~asco m -18
~gf> em 19 -20

@person_o i -17
^evening afhm -15 21 -17 -17
^quedan j -16
calendar o -18
does_it acdfhijmnorstuv -20 -27 -29 -19 -32 -27 -19 -30 -19 -27 -18 -15 -21 42 -17
la__@thanks bm 17 -22
no__vuelvan kl -15 17
not:@food ghmn -17 -17 -36 28
react* iklm -16 22 -23 -18
skip abcdefgijlqstuv -25 19 -19 -22 -21 -20 -22 -21 -20 -22 -18 -18 -16 -26 -16
social a -16
to__can a -15
~nul b 17
~she noq -17 -24 -15

^quede bmoqs -15 -19 -18 -19 25
do__out acdgikmqsu -23 -20 -26 -20 -28 -17 -40 -19 -19 17
en_portugues c 16
got_anything dmn -23 -19 -21
hay__ahi cinu -24 21 -18 -16
how_it gmu -17 -17 21
texas$ mu 22 -21
~rms m -19

a__out imor -16 24 -20 -24
give__one amo 18 -17 -18
new_patients h -16
quiero adefgjnpqstuv 17 -31 -19 -20 -31 -22 -33 -33 -57 -23 -19 -31 -57
regar* u 15
retir* l 15
~<alo abcdefgjkmouv -25 -19 -17 -17 -24 19 -19 -21 -19 -16 -20 -27 -26
~<ere adginuv -25 -17 -20 -19 -18 19 -16
~<twi gkmnqrstv -21 -19 -31 -17 -18 -16 19 -19 -16
~nock dfmq -17 17 -22 -15

@stop__escribirme k -16
@traffic__a m 15
~<gd efm -16 18 -18
~ove> cdeghjklopqsv -23 -27 -18 -21 -20 -26 -20 21 -23 -25 -26 -23 -32

@drive_a q -20
con__@relative abclnp -16 -24 -16 -16 -18 17
fasting mnu -27 26 -19
it_per du 23 -22
~inat m -20
~ored m 21

her__# im -15 -21
message_from m -15
texting$ bgiklmv -19 -31 -40 -24 33 -31 -30
~dier m -18
~hoi gm 24 -27
~ire> no -26 -15
~pta dfjkmu 15 -17 -18 -23 -29 -16

@clinician_says m -17
@relative__his q -21
@stop_la m -30
for__me au -15 -20
the_best adgitu -21 -21 -20 -19 24 -24
~<el bcefghijknrstu 18 -35 -25 -18 -31 -29 -28 -29 -23 -33 -29 -19 -22 -32

felt_drunk s 16
me__mas iklmqsuv -24 -16 19 -31 -23 -15 -22 -15
~calo fmu -17 28 -28
~ors> gm -17 -16
~tors jmu -17 -16 18

=denied:cancel_appointment abcdgiklmnpquv -45 -38 -20 -30 -21 -19 -17 -21 47 -18 -16 -38 -18 -24
@eat_my m 16
five$ dj -17 -16
it__there dm -17 -16
mind adlnprtv -18 -20 -27 -17 -22 -27 -15 -31
okay$ em -16 17
that_from m -15
~addy ijmu -16 26 -19 -19
~cio> cdgjkmostuv -15 -28 -22 -25 -20 -15 -25 -23 -16 -25 -23
~sho cdefhijklt -35 -31 -24 -27 -29 -25 -16 -41 -51 -24

am cdefhiklmopqstuv -51 -34 -51 -67 -36 -39 -23 -32 -25 -22 -30 -17 -18 -36 16 21
me__work l 15
my__say gm -18 20
vez$ bcdiklnqrsuv -20 -19 -17 -18 16 -16 -20 -19 -16 -17 -17 -20
~<br abcdefghikltu -21 -36 -41 -43 -36 -38 -24 -18 -21 -32 -21 -35 -23
~dati afm -20 -16 20
~dea> lm 17 -19
~vis acefghilnprsu -20 -26 -23 -21 -23 -23 -31 -15 -36 -29 -29 15 -28

^nothing bgloqsu -26 -33 -18 -22 -18 -15 -16
front$ m -21
there_by q -17
~road dhu -15 -21 -18
~wei adm -17 -16 -32

@late_@traffic mr -17 16
^menu g 15
broke__still qr -16 16
how__a agnos -24 -22 -42 -19 -28
mas_temprano a -18
not:anyone m -24
~ersi u -15
~uple m -19

go_on o -16
long__@symptom u -22
my__as b -15
will__let m -23
you_said amnu -17 -23 24 -19
~ber> abcefhnoqrt -23 -44 -33 -23 -25 -22 -30 -21 -32 -33 -31

#_que abr -22 -19 -15
been cghklnopru -21 -17 -26 -27 -23 -23 -22 -22 -23 -31
lista_del bm 15 -17
of__it m -24
please_@stop cklm -18 -19 34 -29
~alan dgou 17 -18 -15 -19
~ansi m -16

@vehicle__is j -26
^say adefjmu -15 -22 -18 -24 -22 21 -26
abonos dem 24 -22 -21
few_questions i 18
here bdefhknpqrsuv -18 -44 -19 -35 -16 -18 -44 -34 -16 -36 -37 -39 18
i__for chjknpqt -17 -31 -17 -17 -16 -16 -27 -18
info blmo -16 -17 -19 -17
the_week mo -19 17
~oeve m -16
~orq l -15
~rta abcdkoqv -24 -30 -23 -18 -25 -31 -34 -25

@ride__have b -16
en__@door hjm -20 16 -25
gps__to m -18
my_referral a 16
~llp d 16

@call__cell im 16 -16
days__have au 20 -19
do__owe adgnu -24 25 -19 -18 -17
el_telefono djlqu -19 -18 -16 -17 -21
forget__number lm 23 -21
go__the ou -15 -16
my_id amn -15 -24 18
~epre dgns -20 -23 -20 -16
~ide> abcluv -20 -15 -17 -20 -36 -16
~ssag abdlov -17 -19 -18 17 -21 -17

an__a a -16
is_@drug u -20
la_licencia m 23
lady_from i 16
~<cel abcdghjlnoqrs -32 -31 -15 -24 -18 -18 -19 16 -21 -21 -24 -23 -15
~<fig no -16 -16
~casi mr -20 16
~epta dfjkmu 15 -17 -18 -23 -29 -16
~harg abdm -16 -16 23 -23
~ire acdghkmnov -24 -21 -22 -25 -28 -18 19 -41 -31 -21
~lida dmu 16 -18 -18

muy_amables t 17
resum* acdgiklu -17 -16 -16 -22 -24 22 -27 -21
si$ abcdefgikmnqruv -26 -24 -19 -20 -24 -22 -20 -18 -21 20 -15 -24 -18 -16 -19
~rary hm -18 17

@stop__@medicine mn -26 25
a_thing u -17
at__store m 16
me__a cdefghimnstuv -42 -33 -18 -29 -30 -32 -24 -30 -50 -51 -34 27 -21
site f -17
~<pis am -16 -18
~cap ai -20 -18
~exi acdefghjlnpqsuv -24 -15 -21 -17 -17 -24 -26 20 -26 -32 -17 -21 -19 -33 -18
~fkdl em 20 -19
~won m -15

booster am 20 -19
en__que m -23
lol cefhijlmnoprtu -18 -64 -56 -44 -47 -43 -62 18 18 -26 -21 -23 -22 -42
tiene_que aimnpqu -17 -17 -18 -16 -15 28 -16
took__exit mr -15 16
~cuad bm -18 -17

@open bcdefghijklnopqrstuv -74 -64 -45 -70 -80 -27 83 -51 -31 -62 -72 -86 -52 -68 -68 -22 -73 -70 -92 -56
do__anything dhmnu 23 -15 -15 -25 -25
duele_mucho s 15
not__me acdhjklnpqs -44 -30 -45 -20 -26 -47 -16 -30 -49 16 -25
somebody_there a -15
you_morado m 16
~<mis befhilmst -17 -20 -21 -23 -34 -35 -17 -33 -22
~both jmoq -17 -37 -17 -15
~ierd gikns -23 -22 -15 -16 -18
~ini ghlnoqrsv -23 -27 -18 -33 -19 -20 -25 -24 -18
~sena gim -15 -22 20
~yty mt -18 20

@texts_@stop klm -17 19 -17
mexico mu 16 -15
my__sit amnpq -20 -18 26 -25 -15
not:entiendo aclmrv -25 17 -16 -23 -16 -16
resul* m -18
same__before mno 18 -20 -17
who__the adehjlmoqrsuv -18 -16 -20 -19 -22 -16 38 -16 -19 -16 -19 -40 -22
yo bdefhjkmnorstuv -17 -34 -56 29 -52 -51 -24 -27 -61 -49 -43 -50 -41 -24 30
~ips> rs -16 18
~oqu ajmnqsuv -23 -17 -29 -16 -16 -17 -18 -26

dolor$ m 16
~<mor cdegijmpqtv -29 -48 -24 -23 -31 -33 -18 -35 -20 -34 -27
~ale> defhijlmnpqrstuv 25 -26 -34 -27 -31 -45 -35 16 -34 -29 -34 -24 -36 -22 -19 -22
~fat m -15
~nch abeghilnopv -33 -20 -20 -29 -20 -19 -20 -25 -26 -21 -18
~sigo bglmopu -29 -17 -15 -37 -21 -25 -27

@thanks__help t 21
back__you am -15 18
my_@drug mn -22 25
no_autorizo kl -22 20
reply_to g 15
vale efhjlnoqru -22 -18 -16 -29 -18 -26 -16 18 -22 -33
~spa dfghijklmnpv -23 -16 -16 -24 -18 -23 -26 25 -29 -18 -20 -24
~uro m -20

can__wear mns -17 23 -23
my__any m -19
si_quiero bkl -17 20 -25
want__@person m -16
worki* dgmrt -17 -17 -28 -15 -18
~apr cdijlnopqrv -22 -21 -18 -15 -21 -19 -21 -21 -25 -18 -19
~coge dimnru 18 -31 -32 -22 -15 -25
~epi r -16
~gs> bcdijkqrt -19 -25 -36 -24 -19 -17 -29 -26 -19

@animal_just m 16
@day_so mo -17 17
be__in ijmnqr -15 -22 -20 -17 -16 23
like__that a 17
me_talk a -17
send__a jm 16 -16
why__it m -16
~<bat jmu -16 20 -18
~stu acfhjknoptv -34 -19 -15 -37 -34 -24 -23 -15 -24 -22 -32
~zz> m 15

@wrong__numero v 15
does__work bdghnq -17 -28 21 -18 -22 -22
i__permission klq -18 19 -16
mi_@place m 17
nota mu -21 20
~bai mo -29 -20
~idi> m -27
~vice dimou -17 -19 -36 24 -21

be_in abmqr -29 -19 -22 -15 -15
but__back bjmq -16 -16 -17 18
have__done a -16
que_later djmu -16 15 -26 -16
~ansf dijq -18 22 -16 -16
~chem m -15
~rsin s -21

estuv* q -16
get__for mn -18 17
these_@clothes l -18
~axe gmu -15 17 -19
~nua hlmn 17 -15 -18 -20
~reg bcdefjlnorsu -16 -24 -43 -17 -16 -23 -34 -41 -19 -30 -31 -20

a__esta u -16
confused abgmnuv -16 -19 24 -24 -19 -15 -21
first__you a 17
me__hacer gmu -18 -17 17
opting gqrv -21 -15 -16 -16
past diloqrs -26 -30 -15 -18 -20 22 -29
than ajmnu -26 -16 -16 -24 -21
voy_a abdegjkpqstv -25 20 -28 -16 -23 -30 -18 -24 -30 -24 -16 -28
~morr dfgjklprstu -24 -21 -17 -16 -18 -19 -18 -26 -20 -15 -21

enough_with lm 16 -23
my__through i -16
que__puedo gimoq 16 -21 -31 -33 -20
than_the m -16
~azz m 15
~nda eghlmnpqrs -41 -41 -45 -16 -20 -46 -19 -18 -52 -15
~sta> bcdefknoqrsu -22 -32 -18 -46 -22 -33 -16 -17 -23 -22 -26 -26
~uld> befhjlprtv -23 -29 -36 -22 -20 -16 -40 -19 -30 -48

@ride__work m 20
@spanish_please abcgijklmo -23 -17 33 -16 -34 -21 -19 -20 -31 -18
up__the abdiopqu 21 -22 -30 -32 -21 -24 -28 -15
~room bcdfghiklmrtv -28 -21 -31 -16 -26 -24 -24 -21 -27 -22 -27 -18 -22
~sked abdjnstu -23 -22 -18 -16 -23 -23 -17 -25

@hours_of m 16
cats m 19
no__escribir cil -15 15 -16
not:hora o 16
through_what gu -20 16
~<dou b -21
~ges> j -15

help$ bdefginqrv -19 -30 -29 -25 34 -19 -18 -20 -16 -27
united_to lm -15 17
what__from nu -16 -15
~carr abdghilnquv -25 -24 -35 -18 -17 -24 -16 -25 16 -26 -19
~fre efghiklmnotuv -27 -25 -33 -30 -32 -17 -25 -22 -34 -16 -30 -22 -26
~nni abfhn -18 -16 -17 -20 -23
~rk> abcefkpstuv -29 -36 -30 -27 -24 -32 -25 -38 -21 -15 -25

@stop__you t -21
estoy_send m 16
for__@person m -20
in__room ajos -33 -20 -19 -21
this__from fj -18 -18
with__the m -15
~nise m -16
~nuev adgijklnopqsuv 16 -26 -17 -22 -26 16 -32 -20 -21 -16 -17 -17 -19 -17

sorry$ abceghjpqrsu -15 19 -25 -26 -22 -18 -19 -29 -15 18 -18 -32
~begi lmn -16 -17 -17
~ety> m -20
~ften dnu -17 -17 19
~rad abdfghijlnopqu -26 -39 -28 -19 -24 -27 -26 -17 -21 -36 22 -19 -29 -34

a_nail m -16
eat abdghijmoqru -22 -24 -35 -36 -37 -15 -26 34 -29 -32 -21 -44
traigo m -21
uno$ u -15
~hurt gnp -15 -20 -24
~rab abefgjlortv -16 -17 -18 -26 -29 -45 -37 -17 -23 -19 -23
~yan> bdoqv -19 -16 -21 -18 -18

@fetch_id n 17
did_my gm -17 17
guys begilmnorsv -24 -19 -30 -25 -21 -19 -21 -16 -23 -24 -21
un_@traffic r 15
~oki fhilnoprstu -18 -16 -18 -20 -30 -20 -21 -16 -16 16 -17
~tico m -20

cuanto abcdefghijklopqrtv -39 -48 -44 42 -53 -48 -51 -49 -50 -21 -39 -51 -45 -48 -55 -24 -42 -47
tell__i r -16
the__in aijkmnopquv -25 -21 -42 -25 19 -23 -22 -19 -25 -33 -17
this__a agjmv -19 -18 -22 -47 32
~<add acdefgijklnoq -23 -21 -22 -15 -15 -16 -22 24 -17 -17 -25 -18 -20
~kip abcdefgijlqstuv -25 19 -19 -22 -21 -20 -22 -21 -20 -22 -18 -18 -16 -26 -16
~omas ijnqsuv -16 -21 -20 -22 -16 -17 -23

class ab -16 -19
get__work u -20
know__is m -25
need_the gkmo -18 17 -43 -19
spoke_to i 18
you__early h 15
~<mi defghijlmnpqrs -27 -44 -44 -36 -33 -21 -27 -44 -25 -27 -23 -22 27 -38
~<olv adefjnqsuv -19 -21 -19 -16 -16 -18 -17 -15 -20 -19
~<rat adjmnuv -23 -21 -15 -34 -23 -21 -19
~trar bop -16 -24 -17

any__the am -19 -18
does__want m -17
flu m 20
not:your bhil -22 -23 -21 -20
partir__hora h 16
~<gol mnu 15 -17 -28
~eams su 16 -17
~uisi mpu -31 -18 -21
~usu m -15

@late__am r 16
are_these lu -15 18
do__when hn -20 -32
que_@drink n -21
signe* am -17 -20
~rdes moqr -27 -21 -19 -22
~toni ans -18 -21 -18

everybody_i q 15
i__you cinopqrtu -25 -25 -45 -26 -24 -30 -35 18 -24
leave__@call lm 17 -19
not:and amopq -16 -25 -30 -21 17
vi bjrv -15 -19 -17 -18
~thn eflmtv -18 -18 -15 -23 19 -16

can__pick adghnp -27 -19 -16 15 -18 -23
done__these au -17 -17
of__@texts kl -19 28
paperwork$ m -19
~<tel abcfknopqs -19 -25 -34 -22 -24 -21 -41 -21 -29 -34

@price_for acdhiju -29 -15 22 -15 -18 -19 -29
do__put adijo -21 -32 -15 -25 -16
i__up ghikmnqrv -31 16 -19 -17 -27 -25 -18 -25 -16
i_missed a -15
not:soy abcdefghjklmnopqrstuv -26 -34 -25 -27 -19 -23 -24 -19 -20 -20 -35 -47 -25 -31 -26 -30 -22 -21 -17 -34 45
~ucha lm -15 -17

@price_if adjmo -17 22 -17 -24 -18
^he adfghijklruv -34 -23 -26 -26 -19 -25 -19 -25 -27 -25 -31 19
cosas dm -16 -23
diner* gm -15 -19
my_driver mq -38 21
~<rai abdhmnrsu -21 -23 -22 -17 26 -22 -19 -25 -24
~maki mnor 19 -17 -15 -20
~nat cdglnq -16 -25 -19 -20 -24 -15
~nsub abcdefghijlnpqrstuv -18 -22 -21 -22 -28 -23 -25 -17 -20 -20 25 -18 -17 -20 -19 -18 -18 -26 -22

be__@late mpr -15 -19 25
on__red j 16
pido m -16
three_is mu 21 -17
~bie dgilnopr -16 -49 -28 -20 -17 15 -40 -41
~mens abhjmqrs -23 -21 -16 -21 -19 -19 -19 -20
~oft dnu -17 -17 19
~oge bdgiklmnpruv -20 16 -15 -32 -16 -17 -37 -24 16 -18 -28 -15

@stop__y im 20 -17
bien$ acdghkloprstuv -24 -24 -19 -16 -34 -17 -30 -25 -16 -24 -24 -19 -36 -36
deciding$ b -17
is__something m -16
there_another abm -24 -15 -22
~arq m -16
~larg o -18
~opt abefgijmnprstuv -24 -25 -20 -19 18 -22 -23 -23 -28 -18 -27 -15 -18 -29 -23

@call__text m -18
que_lo bdfgilmnu -17 -18 28 -29 -17 -15 -31 -20 -32
~kes> abcdijlmnouv -32 -16 -17 -22 -21 -19 -23 21 -15 -15 -27 -23
~nid m -15
~sort m -20

bit bu -15 -20
cel_es m -17
descuento d 15
let__do abmu 16 -19 -25 -16
llegan__@texts l -22
mandando_los l -17
should__bring q -16
~<lat abcdegijklnopruv -22 -15 -25 -15 -19 -19 -33 -21 -19 -28 -28 20 -23 -15 -28 -21
~ndid m -16

puede_@drug n 15
to_@parking m -19
~egui aijoqru -19 -18 -17 -18 -19 -16 -17
~nxie m -19
~orks bdhijlnv -19 -21 -27 -18 -15 -21 -24 -15
~van> acgijmnopqruv -22 -16 -17 -19 -16 -28 -17 -16 20 -26 -21 -16 -19

could__come n -15
la__un m -22
lk$ eflm 28 -21 -17 -29
my_old l -18
on_my acdghijloqruv -40 -21 -19 -38 -23 -21 -33 -31 -32 -17 33 -25 -19
this_text m -21
to__all m -27
~<par cefghiklmpqst -21 -35 -16 -23 -15 -19 -17 -16 -19 -17 -20 -45 -41
~paga acdefgijnopqstuv -23 -16 26 -22 -23 -20 -18 -16 -23 -22 -18 -19 -16 -20 -18 -18
~uelv ajmqru -18 -16 -20 -18 -22 -17

@cancel_por abiklo -21 15 -21 -16 -25 -25
a__de bdqu -17 -16 -18 -24
do_@thanks mt -20 18
i_owe adgijlmnoqstuv -35 26 -24 -15 -24 -17 -25 -22 -20 -17 -17 19 -23 -15
law dipu -15 -17 17 -19
meeting amo -17 18 -18
my__same m -20
ya__los ahmn 19 -15 -16 -17
~<xcv em 20 -19
~cem m -22
~cuan cgklmqruv -24 -24 -18 -24 -18 -34 -44 17 -23
~dle> s 17
~emb aglm -21 -18 -18 -22

be_my anou -19 -20 -15 -17
cancele bdgilqv 17 -29 -16 -15 -23 -20 -19
findi* mpq -20 -18 17
i_able nq 15 -20
not:@place abhijmquv -15 -18 -19 -20 19 -34 -19 -24 16
rest$ m 21
rides$ dqu -16 21 -20
when__are u -15
~ska nq -18 19
~viso aeikotu -18 -16 -15 -18 -18 -18 -15

agent efhimt -19 -21 -16 25 -25 -15
do__hold bm 15 -24
entra* np 15 -16
left__in m 16
the__@staff h 17
~<gat dm -17 20
~ille dmnqsv 17 -27 -24 -19 -18 -20
~ppy> adefghilmoqstuv -20 -19 -18 23 -20 -23 -19 -19 16 -15 -18 -16 -22 -25 -16

dejo adhimpu -25 -29 -22 -21 -24 -26 -17
internet m 20
it__running f -16
paying dmu 20 -22 -18
una__que mn -21 -18
~<lo abcefikqv -26 -25 -31 -62 -44 -28 -43 -20 -19
~fact elmu -15 -17 20 -16

aller* m 15
bit$ u -19
de_# npq -16 -22 15
mind_on m -16
my_family m 15
out__me ampru -17 -20 -23 -15 -19
~ecog i -20
~ndec fm 16 -16
~same bcefhklprtuv -31 -31 -24 -25 -18 -32 -34 -15 -31 -23 -19 -29

llamar adijmnov -23 -21 26 -18 -32 -22 -24 -21
llevaba mpq -15 -19 18
salio r -20
this_@call abcdgisuv -28 -22 -23 -18 -16 -34 -16 -36 17
this__or dm -17 -23
way__me m -18
~cab knqs -17 -15 -16 -15
~dif adhijmpqrsu -29 -27 -17 -23 -25 -24 -18 -18 -15 -16 17
~fere cdhiklqrst -21 -28 -17 -23 -16 -23 -19 -17 -19 -18
~ness bdjlnu -17 -16 -16 -20 -25 -24
~ool> adefhijlmp -21 -17 -15 -16 -18 -17 -18 -18 17 -21
~ras> acdfijkoptuv -16 -20 -31 -19 -15 -22 -18 -36 -25 -16 -36 -19

@pay_my im -17 16
i__through adgm 19 -18 -18 -22
me_now akmp -17 16 -25 -20
not__you bcdghimoqv -19 -16 -16 -20 -17 -29 -24 -18 -24 23
quien__esa mu 16 -19
~ndly mu -23 -21
~ote abcdefghjmopqrstuv -24 -39 -20 -35 -25 -23 -27 -16 -26 24 -17 -17 -30 -17 -23 -19 -34 -23

@stop_by klm 20 -19 -15
sign_me jlou -16 -17 -17 -17
to__of nu -16 16
~mbl s 15
~whi dfijklnopqstv -34 -17 -24 21 -17 -24 -31 -24 -23 -29 -15 -21 -20

no_mas ciklm -16 -19 -16 22 -23
prescribe mu 20 -18
reciben$ u -16
what__these gl -20 -15
~ncl abcefghijklmpqrsuv -27 20 -27 -19 -18 -24 -21 -23 -25 -16 15 -38 -17 -22 -27 -22 -24 -22

#_@relative mp 15 -16
@fetch_mi abmop -23 -20 -26 -16 20
^mi defghijkloprstuv -25 -42 -44 -39 -36 -33 -41 -24 -32 -15 16 -21 -18 -51 -30 -39
can__now him 18 -23 -17
sin_carro mqs -17 16 -15
~old> cefghijnoqstu -22 -24 -33 -20 -25 -16 -33 -18 -24 -37 -25 -21 -28

@open_los ahmo -19 24 -26 -16
@vehicle_@stop jqr 17 -20 -18
^how abcefiklmopqrstv -36 -29 -35 -71 40 -87 -53 -18 16 -74 -76 -96 -67 -15 -82 -75
days$ anq -23 -20 -20
i_do ceilnrt -20 -17 -30 -18 -44 -19 -21
is__zip dhjm -17 -15 23 -23
ptsd ag 21 -15
sigo bgmopsu -18 -16 -34 -18 -20 15 -17
solic* m -16
~oga aijmu -21 -21 -18 17 18

getti* dfhjno -16 -16 -15 -18 -32 -22
like$ dgimnu -34 -22 -20 -20 -18 22
slow amoprs -19 -16 -17 -15 28 -16
tardisimo r 16
who__@call dim -15 18 -20
~coop p 17
~dres mnu -15 17 -16
~xped a -16

@symptom$ abcdefghijklopqstv -48 -27 -31 -37 -25 -25 -41 -34 -35 -40 -27 -39 -39 -36 -40 49 -28 -19
all__@holiday hm 19 -16
he__not m -22
riding_with p 18
~mied o -16
~obi am -16 -21
~quen aklmov -25 -17 18 -19 -22 -21
~slot am 18 -16

@year$ gijlmnoqsu -19 -19 -23 -17 22 -24 -20 -16 -27 -19
i__@eat hjmn -20 -17 -30 31
my_boss b -18
oye u -15
pop__right dmn 19 -15 -19
reanu* km 18 -19
this__fda u 16
~dran mn -20 19
~mess abdhijlmpqtv -22 -27 -28 -17 -18 -15 16 -16 -16 -17 -18 -20
~nozc il -17 -16

@move__and o 19
^anotame am 18 -19
contesto g 19
it__sending m -16
~<azu e -19
~duck m 16
~oco abg -15 -17 -15
~puse abrsv -15 -17 -19 -18 -17
~sens gm 16 -15
~utt abdgiklnquv -18 -23 -15 -20 16 -15 -20 -15 -16 -22 -21

dead b -16
god ahnopqs -17 -17 -18 -19 -21 -19 -17
number_or i -17
tengo_dinero m -15
~ibe bcefghijnpqst -18 -30 -21 -21 -37 -19 -31 -25 -27 -21 -21 -28 -22

@vehicle__after noqrs -21 -22 24 -16 -19
pasame ahimnpquv -25 -15 16 -24 -16 -15 -20 -18 -17
~age efghjnpqrstv -32 -46 -18 -37 -54 -45 -25 -38 -36 -24 -33 -35

@move_my abcdghijklmnsuv -40 -38 -22 -33 -23 -16 -25 -28 -28 -22 37 -34 -20 -23 -23
@wrong__i m -19
^aight e -17
alguien abdgjklmrsu -21 -25 -31 -16 -24 -20 -19 -21 -20 -20 -43
get__but jq -15 19
i_have achijpqrtv -18 -47 -29 -17 -24 25 -27 -28 -57 -47
is__out ou -18 -25
plumber$ iklmuv -19 -16 -20 22 -16 -15
si__los l -20
sistema m -19
tengo__para q -16
to_snow dhm -21 -16 22
want_the ablm -15 -29 16 -25
~<lm em -23 20
~doub b -20
~ipo ab -15 -16
~taci mu -20 -17
~zul em -19 17

am$ lm -20 -22
ask__@clinician aim -17 20 -21
ayo bcdefghijklmnqrtuv -16 -22 -25 -35 30 -21 -20 -20 -19 -18 -26 -35 -22 -17 -16 -18 -22 -17
is__@wrong imv -17 -16 22
la__voy mr -15 18
me__lol m 15
yo__puedo oq -16 -16
~art bcefghjklnopqtv -22 -26 -44 -51 -32 -37 -21 29 -22 -19 -38 -22 -23 -17 -22
~iej pr 15 -15

@late_can m -15
need__have a -16
voy_para mo -19 -17
~rts hilmru -17 -16 -16 16 -15 -21

@door__locked am -17 -15
@visit__el b -15
can__keep mn -25 19
form_online a 16
situation m -17
the_@price bghijnou -22 -21 -16 -16 -32 -16 -16 -37
~enca im -17 19
~rtyu em 19 -19
~spel fmu -16 17 -20

can__do fghjkmnpqrsu -17 24 -40 -40 -17 -65 -15 -18 -51 -20 -26 -18
soon cghjoq -17 -16 -15 -18 -30 -16
texts abcdefghijklmnopqrstv -48 -34 -31 -41 -27 -21 -40 -28 -26 -39 37 42 -42 -38 -43 -33 -42 -33 -30 -28 -21

church adnq -19 -17 -17 -16
coach m -17
hacer dgmopq -21 17 -38 -19 -18 -22
the_afternoon ao -17 16
what__a fghjmnqu -29 -32 -24 -33 23 -42 -21 -23
where__this jm 17 -17
with__@texts ilm -15 25 -46
you_on ghjm -16 -20 27 -28
~<ove bfglmntv -16 -20 -21 -31 -16 -27 -22 -33
~<sel adhjlmnqu -17 15 -16 -22 -16 20 -23 -19 -25
~ari efhjlmrtu -19 -26 -34 -47 -33 -33 -28 -28 -32
~lejo jm 19 -16
~lify m -17

and__are ghjmnu -15 -15 -19 -22 -16 21
docto* ju -16 18
down__the b -17
gave ijkmop -28 -16 -20 -29 16 -17
in_@spanish abcdgijklmoqu -29 -16 41 -19 -21 -23 -18 -23 -25 -29 -21 -16 -23
licencia au -23 -20
se__a acdgnoqu -25 -18 -21 -17 16 -23 -29 -19
~abi gjlno -20 -18 -19 -16 -18

ella jlmu -16 -19 -18 -20
good__can m -16
medicina bflmu -15 -16 -16 -30 21
out__a i 16
~jsd em 19 -19
~onga bmnuv -24 -28 -21 -21 -18
~pero acghimntu -17 -18 -24 -17 -15 -32 -22 -17 -19
\xc2\xbf_puede o 18

@vehicle__deja gjmq -17 23 -15 -21
fly djlmu -22 -18 -16 32 -21
i_think g -16
me__mandar ai -16 -20
not_afford b 16
your_help t 17
~erst elu -15 -16 -21
~omp abcfhjls -30 -31 -19 -20 -25 -36 -31 -30
\xc2\xbf__mandar ad -15 -15

#__that mqs -30 -17 -17
@traffic$ acdjklmnoprs -20 -16 -16 -20 17 -16 -29 -16 -19 -21 22 -21
if__@visit n 18
one__about a 15
to__whole m -18
~<bla adiqu -19 -20 -17 -16 -20
~ntis abnu -25 -16 -18 -16
~thro cjlmn -15 -15 -31 -18 -23
\xc2\xbf__mi aq -22 -17

cancel abcdefghijknopqrstuv -57 62 -51 -18 -52 -49 -50 -47 -48 -42 -54 -52 -33 -46 -31 -16 -42 -47 -61 -49
go__@day bhmq 19 -15 -25 -16
need__talk a -19
she_can abghiknoq -16 -24 -17 -17 -24 -18 -22 -21 16
to_receive lm 15 -19
~<bl abcfghijklpuv -20 -32 -35 -35 -40 -26 -45 -16 -20 23 -40 -40 -35

block* ju -18 -17
it_make bdglmu -16 -20 -21 -15 -24 19
nada dfjops -26 -15 -30 -16 -21 -16
the__down bm -17 17
though$ m -20
wassu* f 15
what_day an 20 -21
~mejo adeghjlmpqruv -24 -28 -16 -27 -23 -23 -19 -16 -21 -26 -27 -28 -30

@hello__hora m -16
not__# ahlmpruv -16 -18 -16 -39 -18 -18 -25 -20
~<lit bo -19 -19

@call__for aimq -16 -15 16 -20
@holiday_eve h 16
@ride_is admnp -18 -17 -28 -17 18
wear_@symptom mns -18 17 -22
wear__@sick mn -16 16
~ghgh e 16
~osis gou -19 -17 -26
~wqe efm 26 -15 -29

@day__can boq -15 18 -16
~dro acdfgikmpst -17 -21 -31 -16 -22 -27 -19 -23 -27 -25 -16

tell__the admu -19 -17 20 -18
what__i bfijkloprtu -38 -25 -26 -23 -18 -20 -35 -16 -17 -18 -57
~<tuv s 16
~enou dkl -18 -16 24

@day_and bjmo -20 -17 -18 21
@door_ya m -18
availability ai 15 -18
find abcdefgiknstuv -18 -31 -21 -33 -17 -17 -31 -27 -32 -40 -20 -22 -29 -26
finished an 17 -17
me_fue m -18
reschedule acefghijklmnortuv -26 -41 -19 -23 -23 -20 -26 -27 -27 -26 -16 -20 34 -27 -19 -18 -23
un_dia mn 16 -18
you__off adjm -16 -23 18 -23
you_ever au -20 -23
~resp agkru -23 17 -16 -18 -20

cuando_me aio 21 -20 -16
it__get jm -19 -21
something__my m -17
volver_a bi -17 -18
~lema mq -19 -20

a__test mu -19 19
decided v -18
me__new m -17
prefe* abcmn -20 -19 19 -24 -15
taxi adhinopqtuv -16 -30 -24 -17 -22 -23 -18 24 -17 -26 -15
~<fee acdghopqrv -37 -21 -28 -18 -23 -29 -22 -15 -23 -16
~<inc abcilnquv -20 -16 -16 -22 16 -20 -18 -15 -18
~avo defgmqrstu -46 -29 -35 -16 -24 -35 -17 -33 -31 -23
~enu acdefghjklmnopqrtuv -23 -25 -32 -17 -18 43 -23 -25 -18 -18 -21 -25 -22 -16 -27 -19 -16 -35 -28
~fkd em 23 -22
~onc bghimp -16 -21 -24 -16 -28 -19

@clinician_on i 18
@relative_sit amnpq -20 -18 26 -25 -15
^bendecido fm 16 -16
get__at anoqs -18 -18 -18 -20 -16
off__i m -17
quiero__hora m -19
~ions abdefhkoptuv -18 -28 -35 -18 -16 -24 -21 -18 -31 -20 -21 -22
~nds> almnr -16 -23 -38 -27 -22
~uic m -19

^mandame abcgjklmuv -19 -20 -17 -19 29 -24 -19 -25 -16 -15
again abcehikmoqrstuv -28 -28 -28 -22 -26 -38 23 -16 -18 -30 -32 -18 -21 -39 -27
down gijkmtu -28 -23 -17 -23 -25 -15 -32
instead adghmnou -25 -24 -21 -16 -16 -33 16 -16
nerve* m -15
schedule acegijklnopqstuv 35 -28 -22 -19 -42 -26 -33 -37 -36 -21 -23 -36 -21 -16 -31 -27
~olo> abfgijmnqsv 15 -16 -17 -19 -18 -17 -36 -23 -15 -19 -18
~rcl m -21

@vehicle_count q 19
^save br -16 18
aceptan dfkm 18 -17 -22 -24
could_my cimnp -18 -19 -26 17 -18
not:of hqt -20 -21 -16
quiten uv -17 -17
wait_on a -16
~bla> im -16 -24
~ejo> acdhikmuv -30 -20 -32 -24 -24 -17 -17 -21 -15
~gif m 15

^does bcfgijklmopqrstuv -48 -22 -26 -36 -49 -21 -23 -21 -49 -46 -30 18 -24 -22 -24 33 -40
aroun* abnuv -26 -25 -19 -19 -16
not_interested abl -24 -26 23
paseme_la o 17
pick__up abhmop -28 -15 15 -21 -31 16
venmo cdefgijklmntuv -16 -20 37 -30 -17 -17 -19 -18 -26 -40 -20 -18 -21 -16
~buc au -16 -16
~thin cefjlqrt -22 -27 -25 -25 -17 -19 -73 -19

is_black m -18
me_so m -15
wena deflmuv -18 -23 26 -22 -29 -16 -15
where__iv ms -19 17
~ntin bgikmprsuv -24 -23 -27 -16 -17 -20 -17 -16 -23 -21
~rabi ac -18 16

does__up m -18
fell_apart pq -17 15
~<cr abefghikmpqv -16 -17 -34 -34 -35 -34 -37 -33 -17 -31 -36 16
~<mad dhjlnoqu -16 -15 -16 -19 -22 -27 -15 -20
~<pue ejklmprstuv -49 -48 -18 -60 -28 -22 -37 -62 -48 -63 -22
~ayan b -15

does_not gmn -27 -33 -20
my__says jkmop -22 -16 -22 -18 -33
my_calendar am -21 24
pasa__@place i -16
puesto m -19
you_asked luv -17 -17 -21
~fir bcefghikloqrs -32 -19 -17 -18 -15 -35 -16 -29 -16 -19 -37 -27 -19
~iban am -16 -24
~pia a -19
~undo agklmnpr -21 -19 29 -29 -22 -17 -17 -22

gusta* ai 19 -19
need__@move abdinopq -40 -34 -29 -23 -32 23 -16 -19
ok_you km 22 -16
puedo__la q -17
sea boq -20 16 -16
you__@wrong dhjkmtuv -22 -20 -30 -20 -21 -18 -19 17
~earn m 15
~lai acijknou -25 -23 18 -23 -17 -18 -24 17
~oubl aimr -17 -16 -21 -16

an__and a 16
b_there m -22
is__menu dghijmu -19 24 -16 -21 -18 -23 -22
print* m 17
you__do fijlnqu -21 -24 -27 -20 -18 -22 20
you_guys befginprsv -28 -18 -32 -27 -23 -20 -33 -19 -21 -20
~hing cefijmqv -18 -24 -24 -23 -29 -18 -19 -60

~<wil cehijklov -36 -33 -17 -36 -47 -50 -29 -18 -39
~dios adhlu -15 -19 -15 -19 -20
~dou b -21
~fjd efm 22 -16 -25
~rfi m -16

es_una acdghjlov -20 -18 -21 -26 -18 -22 -18 -17 22
out abcdefghjklmprv -32 23 -32 -42 -78 -67 -45 -67 -42 -37 26 -49 -38 24 -82
to__mine o 18

a__y djou -16 -16 -17 -15
covered__the dmu -16 -22 17
el__mi q -15
happy_@day bdefhou -28 -15 -16 20 -16 -16 -19
i_should m -21
the__list amn -18 -16 15
~<mig mnr -27 -18 19
~essi dgnq -16 -16 -22 -16

@sick_@body bmopr 24 -24 -18 -15 -18
del_@day abcdhjklmqrs -31 41 -17 -21 -29 -19 -16 -28 -49 -17 -16 -22
do__@medicine u -18
does__hurt dqu -21 -15 16
meeti* amo -19 21 -18
what__sacar m 16

@symptom_since m -16
apuntame m -16
aqui_no agjlmquv -16 -17 -22 -17 -27 -17 -17 25
list_of ail -21 -16 -16
might mr -21 20
not__but bk -16 -17
playa$ m 17
que__mejor m 17
~<dig dgjlnpqs -22 -15 -15 16 -23 -16 -15 -23

i__bring ad -19 -28
refer* acdimou 24 -15 -17 -18 -19 -19 -17
shirt h -16
~beb n 17
~gas> m 18
~town adnpsu -25 -20 -20 -15 -19 -30

@month acdfghirsu 17 -21 19 -15 -32 -18 -27 -28 -21 -41
add__back k 15
extra bdimu -17 25 -16 -17 -20
more acdfhijmnpt -17 -21 -36 -23 -32 -20 -21 -24 -35 -22 -21
~ben> hijkns -17 -18 -18 -25 -16 -16
~dic cdeghiloprstv -38 -19 -25 -41 -33 -34 -28 -23 -28 -28 -29 -17 -28
~eeti abflo -21 -16 15 -16 -19
~iph dm -16 23
~quir m -22

all_night mns -21 -15 22
do__see acdlmnpqruv 21 -19 -31 -26 -49 -19 -17 -21 -20 -32 -21
up__a d -20
~here bdeklnotu -33 -19 -42 -68 -17 -16 -21 -43 -33
~icki a -17
~ils adhiu -17 -15 -16 -16 -16
~lude dm 18 -18
~oads hjm -18 -18 15

dude mv -18 20
press$ cdeglmntu -16 -17 -17 21 -18 -31 -23 18 -18
~jand m -16
~stan aghijklmnopqru -33 -20 19 -22 20 -30 -26 -28 -33 -20 -25 -31 -37 -24

abris__@day h 15
la__@cancel m -21
la__no hijmps -18 -18 -19 -36 -17 -16
need__letter i 16
the__@cancel m -26
will__that no -17 -16
with__@symptom ms -17 15
write_a cgik -18 -20 -18 -19
~<gam fjlmu -17 -25 -17 30 -22
~iod mnq -23 21 -20
~ofe abdnop -25 -22 -15 -18 -22 16
~rom aehkoqv -29 -23 -41 -16 -30 -39 -34

de__casa kv -17 -16
eso__es b -16
is_next am 16 -19
mi_ma abcdikmno 22 -16 -17 -16 -17 -16 -23 -18 -21
near_me jm -17 20
you__been adjlmtv -28 -17 -18 -15 -16 21 -21
you_work gmou 23 -38 -16 -24
~<ref acghklnopqrstu 29 -29 -27 -23 -18 -23 -30 -38 -24 -29 -17 -23 -16 -35
~amin abcglnops -21 -19 -15 -17 -16 -16 -20 -25 -17
~cke cdeginorv -18 -18 -18 -18 -34 -34 -17 -28 -25
~nam adghiklnopqrsv -27 -30 -22 -16 -18 -15 -20 -25 -28 -20 -28 -15 -22 29

here__i m -17
ir_antes no -17 18
no_i bgloqv 17 -20 -16 -18 -23 -20
~crew m -20
~esid h 16

@call_before hin 15 -18 -16
can__@move abdhijknos -24 -31 -25 -19 -20 -18 -20 -18 20 -21
do__help bdgu -17 -19 -30 -16
get__tomorrow m -16
have__me bm -16 -22
in_one m -17
mejor__voy b 15
mi_acompanante mq -15 15
please_remove bm 22 -30
~eses m -16
~ews adimo -16 -23 -18 23 -15
~llow fhijlruv -16 -21 -29 -26 -20 -29 -25 -17
~rvic dfmou -22 -17 -25 -15 -22

@relative__want am 17 -19
^pull br 22 -20
agrad* mort -28 -20 -16 17
called_me a 17
from_yesterday mu -25 -22
no_veo jm 21 -18
obliged d -15
traffic abcdefghijlmnopqrstuv -26 -25 -17 -19 -19 -19 -20 -33 -20 -27 -16 17 -19 -22 -18 -22 18 -24 -17 -24 -22
wear__wedding mn 19 -19
~<qui cdefghjmt -16 -45 -44 -44 -58 -34 -58 -17 -47
~dkd em 19 -20
~one acdefjknrstu -21 -15 -35 -48 -23 -36 -46 -28 -30 -33 -18 -22
~sdf eflm 27 -19 -17 -29

@cancel__# lm -16 -23
as_a m -23
at__would h 16
can__@cancel b 15
could_not q -20
i_been m -16
la__@eat hm 18 -19
la__please abo -15 -16 16
paciente bfi -15 -16 -20
pareja p 15
pick__the him -18 18 -24
to__list agln 17 -21 -16 -20
what_else bmo -16 -22 20
~cho bcdefgijkmu -37 -18 -32 -24 -22 15 -44 -36 -23 -21 -34
~ghts dlnr -18 -15 -21 -17
~oma> acmo -16 25 -28 -19

conozco__nadie v -19
de_@eat m -21
on__street r -19
the__@vehicle aos -19 -18 -16
~<uni anu -16 -19 -20
~<wri abjoprv -25 -18 -16 -17 -18 -17 -19
~jueg m 21
~po> acdfghjklosv 15 -30 -18 -22 -30 -22 -33 -20 -26 -31 -17 -34

@relative__estar amn -17 -20 18
pulle* abmr -16 -16 -15 16
quitenme_la blr 15 -18 -16
we_allowed mn 17 -18
yes__a n -16
~<men abcefghjmnprst -35 -34 -21 -26 -30 30 -35 -43 -19 -36 -21 -36 -31 -24

quit bcdegijlmprstuv -30 -18 -25 -17 -21 -15 -29 47 -17 -34 -24 -17 -19 -29 -35
see__i n -15
shift bru -19 -18 -23
would__me am -21 17
~egar adgnov -20 -18 -21 -23 -21 -15
~nita u -20
~per> agilmnopru -16 -17 -20 -18 17 -20 -20 -16 -23 -15
~sta bcdefgkmnoprstuv -23 -21 -28 -81 -31 -16 18 -25 -30 -40 -23 -17 -38 -15 -46 -20

changed_my apv -15 -16 -17
cheers aqt -15 -16 19
fue__luz m 17
my__coming abor -28 -17 -18 -17
~lars dg 18 -17
~rle> knop -18 -18 -25 -16

en_@date abjmnqr 16 -17 -26 -17 -17 -16 -17
recibir__@texts k 22
you_turn k 16
~<lic abgpqu -30 -20 -16 -16 18 -27

does__@person m -16
fam$ acdeghijklnpqru -17 -20 -25 -33 -20 -19 -18 -20 -19 -28 -20 -16 -17 -19 -24
line abcdmnqu -31 -20 -16 -19 -42 -21 -24 -20
what__run admu -17 22 -19 -17

mi defghijkprstuv -55 -84 -43 -64 -60 -53 -76 -46 45 -45 -55 -34 -47 -46
~oked aimq -22 -18 -27 -19
\xc2\xbf__funciona gu 16 -16

and_do mo -21 -16
going__to mn -22 -18
stadium$ jm -15 15
the__number dgilu -21 -25 17 -18 -19
time__i dghimno -20 -18 16 -17 -33 22 -19
~<anx m -19
~nasa m -21
~rent bdhilqs -15 -22 -19 -25 -21 -23 -20

@day_just m -16
am_off ao 16 -18
la__favor bcijl -17 -16 -20 17 -16
me__an m -19
me_what m -27
was__the b -16
~adiu j -18
~orde im -17 17
~rca> agjmqv -15 -15 19 -24 -16 -16

chickened m -19
cut_out m -16
dejo_de ln -16 16
my__@insurer dmnq 20 -20 -20 -16
my__today m 15
myself dmu -22 -18 -21

about__out bdio -18 -16 -19 -23
no_show bm 16 -25
puedo__sola n -15
read_it c -16
right_to n 16
~ezo> ajm 16 -15 -18

@vehicle__slow mr -20 19
does__@treat gms -18 -21 -15
does__matter mn -18 19
~emel mo -22 15

@clinician_have am 21 -18
is__difference gou -17 -17 17
no__manden k -21
sec$ eflm -22 -19 -15 19

^hacen mu 20 -17
anniversary m 16
campus$ m -17
do__up nrsu -20 -17 -15 -23
en_@english abcdghijklmnoqru -29 -19 39 -22 -30 -15 -25 -27 -24 -23 -19 -24 -26 -16 -19 -30
my__ready i -17
que_poner g 20
this__@machine u 16
~<ho cdeghikltuv -65 -70 -61 -72 16 -41 -66 -63 -54 -27 -36
~rou cefklntv -26 -20 -23 -15 -28 -37 -28 -32
~uir ajmq -20 -16 -32 -20

mi_trabajo im -24 16
puede$ bgimo -17 -21 -17 -27 -19
they_will pu 16 -18
~<bak du -15 -16
~<nec defghjlprstuv -34 -18 -18 -21 -18 -19 -16 -28 -23 -26 -16 -18 -26
~end efhnopqsuv -58 -16 -53 -15 -26 -24 -48 -30 -16 -33

amabl* dfmt -15 -18 -23 25
is__past h -24
mal bdefhijklmnpquv -16 -24 -19 -20 -16 -41 -31 -19 -33 -33 -27 -29 20 -30 36
olvid* adefjnqsuv -19 -21 -19 -16 -16 -18 -17 -15 -20 -19
you_take djlmnopqu 22 -25 -19 -24 -31 -17 -18 -28 -22
~<ahe mo -29 -17
~estu l 18
~ie> abcdfghlnoprstv -43 -16 -33 -33 -25 -33 -20 -35 -37 -36 -38 -26 -21 -21 15
~var abklqu -19 -16 15 -18 -18 -18

acepto kl 18 -18
am__for gijv -17 -16 -19 -17
en_las qr -15 -15
i__consent l 19
over__my i -16
want__again kl 30 -26
what__success dmu -18 -19 17
~but gmouv -16 16 -21 -15 -16
~ires dm -19 18

buscarme$ q 16
cambiemela$ m -20
is_@drink acdfhijmnopqrsuv -19 -16 -29 -16 -22 -19 -20 -20 36 -17 -19 -28 -16 -17 -38 -16
mall dhimnoqrsu -17 -24 -16 16 -20 -16 -16 -20 -21 -24
there__a dmnqu -22 -36 -20 -23 -17
vuelv* adijnqru -18 -22 -19 -18 -18 -16 -19 -22
~amar kmu -19 -31 -19
~enci bdeimnprv -31 -36 -19 -27 -22 -23 -20 -21 -21

a__home nq 18 -19
back_on bciklmo -16 -21 -22 33 -19 -43 -32
entrar__@relative n 15
left$ jm -21 17
~afte cdegijlmtuv -35 -16 -21 -35 -16 -22 -32 -41 -24 -19 -21
~dom a -17
~only befghjkmnpqstuv -15 -17 -22 -24 -28 -16 -18 -54 -27 -34 16 -25 -19 -29 -19
~qe> em 18 -20

exit dgjmnru -22 -15 24 -32 -18 19 -20
hit__the m -16
manden$ lm 19 -16
one__have o -16
or_nah m -23
us__a am 18 -18
what__one u -17
yours$ f -15
~rly bcdfgijklpqu -15 -15 -23 -16 -17 -23 -23 -16 -17 -15 -19 -28

@day__favor i -17
a_@animal mn 22 -18
es_la adhnqs -28 -26 -17 -16 -15 -16
hora__@call hi 19 -16
there__@open i -15
you__@stop lm 27 -31
~<mnb eflm 24 -18 -15 -24
~<whe bcdefgikloqrstuv -27 -27 -19 -34 -53 -28 -26 -31 -24 -22 -16 -22 19 -26 -22 -39
~etu l -20

confirmed__driver mp -16 20
could__me cdgmn -15 -21 -16 -33 -26
last_time adhmu -25 16 -20 -27 -17
que__los dftu -16 -18 16 -19
~<be bdeghijlpqtu -26 -18 -47 -32 -23 -17 -34 -41 -54 -24 23 -21
~asen bjkr -15 20 -18 -19
~egad nv -16 -19
~ful bgjnqtv -21 -15 -25 -25 -17 18 -16
~ney cghijlmnorsu -19 -17 -16 -26 -26 -22 19 -25 -20 -15 -18 -23
~pac fghijklopu -24 -23 -31 -37 -28 -24 -22 -29 -23 -24

@call_my abchikmpqrs -27 -23 -20 -16 30 -18 -17 -28 -16 -20 -15
@sick__still n 23
guess u -15
hace$ mu 20 -16
not:wanted l -18
quiero__mas bikm -18 -17 -16 -21
ya__ir bq 21 -16
you_get bcdgjlnoqu -17 -24 -20 -33 -19 -35 -19 -20 -22 16
~ink bcdhopqrt -23 -20 -38 -29 -27 -28 -30 -30 -19
~olor gjnq -20 -17 -17 -18
~sue> empq -16 -16 -19 22

@insurance cdefgijklnopqrstv -43 24 -35 -37 -53 -45 -61 -42 -43 -18 -36 -24 -33 -39 -45 -35 -45
can__even g 17
so_no bop 15 -16 -17
tomor* dfgjklprstu -24 -21 -17 -16 -18 -19 -18 -26 -20 -15 -21
turn_on lmr -23 26 -18
~ild> oqu -16 -16 -16
~xes gmu -15 21 -19

mi__quiere bmq 16 -22 -18
my_@hours hmns -21 16 -17 -17
pick_a adgilpquv 18 -23 -25 -22 -15 -24 -17 -17 -15
quedo_mal pq -27 27
that__i bdgmnu -17 -25 -20 -21 -25 -22
~<dir agl -15 -18 -16
~<eme gu -15 -16
~<sed adjm -16 -20 22 -20
~foun hilqrsu -17 -16 -15 -26 -17 -17 -18
~ves bjs -15 -16 -18
~zxcv em 19 -18

not:mean klm 19 -22 -30
~ecom bcdghijklpqruv -15 -16 -26 -26 -21 -33 -18 -21 -15 -21 -21 -18 -38 -21
~ell> abcehnosv -16 -36 -35 -24 -20 -25 -24 -37 -26
~own cefgklmnst -19 -16 -23 -37 -28 -19 -16 -22 -16 -22

@relative__@day a -15
^been a -18
esta__mi m -22
la__la abgkru -25 -31 -17 -16 -27 -28
so_out s 16
~coc gr -16 -16
~elvo m -18
~illo rs -18 -15

at__first du -18 18
hace_dano mn -20 15
like__@texts l -16
the__will mp -32 19
~edu g -20

^todavia m -17
cuando_puedo a 18
it_work dgmu -18 -27 -31 27
not:remove lm -20 19
~ori acdefjnptu -24 -30 -16 -19 -19 -18 -32 -32 -16 -17
~over abcdfgjklnqtv -23 -23 -17 17 -29 -31 -16 -18 -42 -38 -18 -28 -46

^would cghjprst -27 -17 -16 -16 -19 -31 -15 -15
esta_@open hm 24 -25
with_you mqu -22 -17 -19
~desu kl -17 18
\xc2\xbf_venden dmu -19 20 -19

ciuda* dju -17 18 -16
de__y hnorv -15 -16 -22 -16 -17
~hoic gm 24 -27

#__same m -23
driver$ jmr -23 -27 -17
el__se dghijmpqu -21 -22 -17 -17 -19 16 -19 -31 -19
handled impq -16 -15 23 -20
~<vo cdjlnpuv -20 -20 -24 -23 -24 -15 -25 -17
~bid m -17
~ela acfghiklopqrstu -25 -23 -23 -33 -21 -30 -22 -27 32 -25 -35 -30 -19 -16 -37
~gue> bdghlmnqruv -18 -24 -16 -20 -22 -16 -28 -15 -26 -23 -22
~ort> adhiou -18 -18 -18 -22 -16 -28
~risk mu -17 18

@relative__same am 16 -16
^mejor bcmn 24 -17 -22 -24
a__me bcdhjknorsv -24 -20 -28 -20 -16 -22 -25 -17 -21 -19 -25
apart pq -17 15
test dju -18 -21 23
~once hmq -18 -22 -17

@stop__mandar m -19
a__getting v -15
minutos mr -15 18
no__la dijlmnpu -17 -26 20 -29 -29 -18 -18 -18
not:casa m -21
whale* mu 17 -17
~<ati cimquv -16 16 -26 -20 -21 -20
~<ren adglmnqu -26 -25 -18 -16 29 -26 -21 -19
~rogr m -15

@pay__@parking djm -24 24 -18
a_@fetch abmnq -17 -17 -20 -18 23
back__the bio -17 -19 -15
this__harassment l 15
~en> bcdegjnost -31 -21 -33 -39 -77 -28 -47 -25 -28 -22
~knit an -20 17
~lex> d 15

@move__idioma c 16
@stop_@drug l -18
am__@symptom rs -24 26
~tast s 21
~tev bdfghijqtu -19 -24 -18 -19 -18 -18 -21 -24 -20 -24
~una dghjlprsu -16 -24 -19 -16 -18 -22 -24 -20 -22

@drive__from jmu 20 -23 -23
@parking_now jmr -18 -21 21
near adijlnoqru -22 -15 -23 17 -15 -21 -16 -21 -25 -24
not__your bm -17 -15
out_my abmos -21 23 -29 -18 -15
place__a m -15
~arin acdju -17 15 -23 -22 -21
~for cefklpqrsuv -49 -44 -47 -26 -18 -28 -22 -20 -24 -16 -30
~para cdeglpst -16 -15 -31 -18 -27 -27 -41 -33

i_type gijm 18 -17 -16 -15
would__be dgkmnr 23 -17 -19 -36 -19 -21
~<doi adhjlmnqrv 17 -24 -21 -21 -16 -32 -19 -18 -24 -20
~agr abfimopqt -18 -19 -16 -16 -31 -16 17 -16 17
~dkf efm 22 -15 -26
~spe adegjkloqtuv -35 -27 -23 -35 -38 -33 -16 -16 -18 -24 -21 -21

@relative_wait anq -15 20 -21
from_this glm -20 18 -27
got__sorry m -18
not:necesito agio -21 -19 -18 -19
still__is n -16
~igro mu -25 22

^si bcefghijklprstuv -21 -24 -28 -25 -22 -17 -27 -18 18 -24 22 -18 -17 -19 -22 -25
die iu -15 18
do__unsubscribe lm -17 19
how__this aglmuv -15 40 -25 -39 -28 -18
is_fine ds -17 -16
last_week d -17
marco$ gjmuv -20 -18 19 -21 -22
the_@staff ilm 26 -15 -35
we__i mn -15 -16
we_do moqsu -36 25 -24 -19 -16
you_help dgmu -16 -22 15 -16
~<hu cghklmr -23 -35 -31 -20 -26 -21 -29
~embe u 17
~nece defghjlprstuv -34 -18 -18 -21 -18 -19 -16 -28 -23 -26 -16 -18 -26
~omu i 15

am__not m -20
por__empiezo j -15
~dito m -15
~lev abcdefijklmnotuv -37 -23 -24 -38 -18 -22 -32 -28 -32 -31 -27 15 -18 -16 -36 -25
~tsd ag 21 -15

addy$ jmu 21 -16 -18
not:que bcghknorv -25 -23 22 -20 -17 -28 -17 -26 -42
not:sure u -15
off__@texts lm 24 -22
puedo_@pay jnq -16 -17 -16
sera__eso d -15

it_the abijm -15 -23 -17 17 -39
musica em -16 19
no__on m -27
tengo_@visit bdov -23 -15 -15 18
three mu 19 -16
~posp o 15

=said:hours abcdefghijklnopqrstuv -25 -85 -72 -70 -65 -101 -43 100 -47 -44 -66 -64 -47 -48 -65 -84 -69 -46 -81 -84 -77
dreams su 16 -17
need__superbill m -30
through$ mpu -23 -21 -17
~<dat dfijkmnopqsv -16 -21 -23 -18 -17 -29 -17 23 -19 -23 -23 -22

@pay abcdfghijklnopqrstuv -83 -42 -74 100 -72 -69 -66 -58 -27 -31 -26 -65 -68 -68 -71 -68 -54 -53 -81 -63
for_@texts v -20
los__los au -17 -20
not:forget bt -16 15
not_what go -17 -18
please__a bckno -18 -23 -19 -15 -16
retra* mr -20 24
~<ani m -18
~coi u -18

a_@door m -17
family$ bdu -15 -20 -19
forwa* ilm -21 -15 16
it__bring m -16
start_a akm -20 -19 21
we__have amv -15 -22 16
we__there ahmr -19 -16 -29 15
you__got m -16
~asa abcdefghklnuv -48 -49 -45 -16 -34 -35 -17 -49 -41 -29 -20 -23 -22
~got ab -19 -16
~oval lm 19 -22
~zzx em 18 -19

a_raise m 15
am_@symptom gmnsv 22 -22 -17 -18 -18
cuent* adfgjlorsv -24 -29 -17 -21 -29 -22 -18 -27 -20 -21
hay__en ioq -18 -16 -17
he_need n 18
ir_por bnpq -16 -16 -18 17
pico agm -16 22 -29
saco__licencia q -15
what__she u -16

@cancel_that bo -21 -16
@drive__out q 16
ella$ m -21
me_where jm 15 -18
this__work gmu 23 -20 -23
turno bdijklnsu 16 -22 -23 -22 -23 -27 -18 -16 -19
~<dur abcdefgijkmopqrsv -26 -20 -18 -53 -20 -17 -29 -15 -27 -18 -28 -26 -19 -23 -21 19 -25
~bein m -26
~int> dgjn -30 -26 -24 -25

=said:cost abcdefghijklnopqrstuv -51 -58 -98 132 -90 -117 -84 -100 -43 -57 -83 -102 -82 -102 -70 -44 -85 -94 -109 -57 -70
how__does abdm -17 -18 -39 19
~ird> jn -19 -15

@date cdefgijkmnopqrstu -38 -56 -24 -22 -41 -44 -18 -28 -47 -42 42 -19 -39 -39 -25 -23 -41
is__no m -20
who__not i -16
ya__lo bmp -16 -18 22
~<pat dgjlmnqrsu -15 -24 -31 -26 -20 -20 -23 -15 -15 -26
~eter s -15
~jdh elm 26 -16 -24

disculpe bl 16 -15
for__are mo -17 18
me__@date m -16
mejor_@call ikm 18 -15 -19
use abhimoqsv -36 -24 -17 -35 -20 -28 -30 -26 -34
what__that jnqu 18 -20 -24 -20
will_wait p 15
~<sp efghjknpqtv -32 -39 -30 -27 -32 -18 -17 -41 -41 -31 -37
~<wep eflm -23 22 -16 -19
~hese abfhjklmnopqr -26 -35 -17 -27 -24 -22 19 -32 -39 -39 -18 -33 -27

@call_it blmp 22 -18 -21 -18
and__not cmnpr -22 -27 -18 -27 -17
anything_else d -16
forward il -19 -15
me__good abflmop -15 -16 -20 -15 -25 17 15
not:speak m -21

better clnqrsv 16 -20 -21 -18 -17 -26 -15
compa* dgn -15 -17 -17
explain__to u -27
figured d -15
long_will u -16
me abcdefghjmnpqrtuv 18 -35 -47 -35 -156 -93 -20 -143 -16 -43 -23 29 22 -15 -43 -26 -24
~esd abdgilmpqrsu -30 -33 -29 -19 -17 -24 -19 -20 -26 -29 22 -32
~rmed lq -16 -19
~sera bdghijlmnpqru -19 -30 -19 -24 -18 -19 -17 -32 -19 -15 -17 -16 23
~uev cdgijlnpqsuv -15 -28 -21 -24 -28 -19 -23 -19 -22 -22 -21 -20

@call_a imq -24 19 -30
cayo_el q 17
had__for n -20
soonest au 20 -16
you__texting gmv -18 -21 18

^onde fjmu -23 22 -20 -21
at__pharmacy i -17
maneja bclnpruv -17 -16 -16 -18 19 -15 -16 -19
urge__@visit a 16

give__number adlmu -24 20 -16 -27 -16
me__\xc2\xbf mnu -20 -16 -16
oak r -16
she_is amnr 19 -17 -24 -16
your_records m -15
~iti aghmnrsv -16 -22 -15 -16 -26 -22 -23 -16
~rop acfgikpsuv -18 -19 -16 -20 -23 -19 -28 -27 -32 -19
~tiva eiklmu -15 -19 26 -29 -15 -18
~und efhlmnoqt -34 -35 -25 -52 -20 -23 -22 -23 -39

@relative_does amu -16 -25 -15
@vehicle_cuenta mqr -22 19 -16
but_can o 15
keep_it ab -18 -18
later_hour mo -16 16
me__@clinician au 28 -17
open bcdefhijklnopqrstuv -40 -26 -23 -28 -37 42 -15 -51 -28 -31 -42 -20 -35 -37 -48 -41 -38 -47 -30
should__about mn -19 -26
storm m -21
~<opi djmnqu -27 -17 -22 -22 -16 24
~gine n -18

hook amu 18 -20 -24
me_dan bjkmqu -19 -20 -21 -26 -18 -19
new_day mo -23 24
slow$ q -15
was__a m -21
what_days adfhjmou 21 -27 -16 22 -21 -17 -17 -28
~<bas abdefghlmnquv -16 -19 -17 -17 -17 -15 -21 18 -26 -16 -21 -25 -17
~erve o -20
~kat mnq -18 -15 19
~rst> bhkpqr -22 -27 -19 -30 -21 -20

@food_place uv -21 18
^pongo aiu 17 -18 -17
earliest jmo -17 -19 -18
hour abdijp -15 -21 -16 -16 -17 -16
in_now b -16
it_if n -15
not:able bo 17 -15
~<moo m -17
~<mus acdefhijlmoprstu -28 -18 -26 -20 -15 -29 -27 -26 -33 22 -16 -22 -17 -20 -20 -27
~iuy> em 19 -19
~pica ms -22 20
~us> adgiln -19 -21 -19 -16 -16 -19

jhg$ em 15 -17
keep_getting kmv -16 -22 17
~ail cdefhkoprstu -26 -21 -22 -21 -39 -17 -27 -38 -34 -30 -30 -19
~bui m -18
~ope> eu -24 -17
~sfi m -16

#_am dlmqrv -19 -21 -29 -19 -24 -17
chess mn 21 -16
even dghm -18 15 -15 -25
metro hmr -19 -27 16
no__@fetch bnpq -20 -17 -27 24
postpone mo -18 16
superbill_for m -24
these__do g 15
they__my dhnos -16 -21 -18 20 -18
~end> abhmoprstuv -42 -20 -20 -16 -30 -22 -19 -18 -20 -40 -24
~raw> b 15
\xc2\xbf__ir g -16

@stop_asking glm -16 -24 23
dejen* abklmr -18 -18 -16 23 -20 -21
is__# bghlmv -19 -30 -33 -16 -19 -19
joke$ m 22
top fhnu 16 -16 -17 -20
~<ra abdehkmnpuv -31 -24 -44 -15 -35 -29 17 -39 -36 -45 -21
~and> ijq -15 -25 -19
~pel bcefgjkpstv -29 -19 -23 -25 -19 -35 -21 -25 -24 -20 -30

^llego dnopru -22 -26 -21 -19 31 -16
many_@hours lmnu -17 -30 23 -17
~lly> ghlnprv -24 -21 -19 -21 -16 -18 -16
~poiu e 16

@eat__night n -17
begin lmn -16 -17 -15
not__@door m -18
~anyb dmpruv -17 -21 -15 -19 -20 -16
~arta aoqs -18 -19 -24 -20
~lots am 18 -16
~mmun l 16

joke m 22
marque i 20
necesito_una bimo -15 23 -18 -17
nobody bdmnopqrsu -21 -19 -28 -23 -23 -29 16 -17 -20 -20
saquenme al -16 18
~eedi m -15
~itin nrs -22 -19 -20

#_oclock lm -20 -20
@treat_work dgmu -17 -29 -21 20
y__otra o -17
~tak cefghijmorstuv -18 -35 -43 -22 -17 -32 -20 -23 -27 -20 -30 -36 -48 -24

an_@place hjqv -19 18 -19 -15
el__si boq -24 18 -17
hsa dmn 23 -31 -17
like__bring m -19
me__at ahjo -27 -15 -18 -18
morni* bdfgijklmpqtuv -34 -18 19 -23 -16 -19 -17 -26 -26 -18 -28 -16 -28 -26
my__five o -18
near__@vehicle jm 16 -27
no__deja blm -17 -17 -18
sendi* bdj -19 -16 -18
~onat djm -15 -18 21

^stuck r 18
deposit adi -17 15 -16
from__it m -16
we__by i 19

from__list bn -17 -15
if__get dh -16 -19
me__vista m -17
not__off l -21
to_@day o 15

available bhjnou -16 -19 -17 -25 -21 -26
~dos bcdefhiknopru -21 -19 -43 -16 18 -30 -31 -26 -30 -16 -26 -16 -19
~lood a -16

el__@open gm 18 -20
good_looking mt -23 22
ya__y m -17
~tion abefghku -29 -29 -22 -26 16 -37 -28 -22

for__@call i 21
got cefghijklmnoprtu -71 -78 -77 -43 -63 -34 -42 -52 -58 -31 -42 19 44 -18 -40 -22
messaging_me l 17
permission mq -17 -16
the_night mnq -21 22 -18
when_do dhju -24 18 -21 -17

cuantos gmuv -16 21 -24 -15
not__good m -18
what__@price dghiju 18 -24 -19 -18 -33 -39
~<lad abdhjlmnostu -23 -23 -22 -21 15 -23 -18 -20 -20 -20 -17 -26
~emoj mn -30 -16
~rdo dgnpqs -16 -18 -17 -16 -20 -20
~stil bcdefgmpstuv -34 -18 -45 -18 -25 -31 -23 -39 20 -32 -31 -26

get_an an 22 -18
me__ir amnq -23 -20 -31 18
not__up aoprv -24 -20 -22 -22 -17
~cki dmor -19 -19 -16 -19
~empo adho -20 -20 -16 -15

^she abdghijkloruv -23 -22 -21 -20 -19 -26 -18 -15 -33 -29 -24 -31 18
my__@cancel oq -19 18
necesito defghjprstuv -34 -17 -17 -19 -16 -18 -25 -22 -25 -15 -15 -22
no__home pq -16 29
~lict mo -20 16

^dejo m -15
abogado i -16
but_i jlmnqrtu -16 -29 -29 -20 -27 21 -23 -15
uber abcdghijnopqrsuv -25 -24 -19 -33 -27 -28 -17 -22 -39 -32 -32 30 16 -19 -29 -19
~ilia q 15
~itti akpq -25 -16 -16 -16
~ten ceghjkmnuv -54 -51 -30 -26 -30 -40 -42 -16 -22 -32
~toma bcdhjkloqruv -26 -15 18 -23 -20 -19 -20 -27 -18 -17 -28 -25

what__@treat afgjmnu -16 -18 -19 -21 -30 -18 26
~revo klm -17 18 -18

i__more bl -17 18
keeps__do j -17
mas_nada l 17
quiero__dia ao -20 22
quitar u -16
~acts dln -17 -20 21
~enm cdefghilmnopqrstuv -32 -32 -25 -23 -29 -30 -34 27 -50 -29 -19 -27 -31 17 -32 -23 -38 -34
~gend abcdefgijklmnruv 23 21 -21 -18 -15 -22 -23 -42 -23 -28 -26 -37 -17 -16 -22 -16
~rgen adgsu -20 -15 -17 -16 -22

^ha eflv -23 -19 -16 -17
sigue m -19
~efor bcfgjlmnpt -17 -25 -17 -19 -17 -17 -23 15 -20 -16
~ndic mu -25 -15
\xc2\xbf__@fetch dn -16 21

delete__@visit m -17
got_someone ip -17 23
my__out amp -25 -21 -32
name__not m -21
no_cuenten bi 18 -16
transportation dmnpu -21 -18 -16 19 -16
~ecto dlmn -18 -15 -20 -20
~erl m -26

deleted_the j 16
do__all agjoptuv -34 -22 -26 -16 -16 -17 -17 -18
estoy_sin gmr -15 -24 -16
mine moqr -28 22 -16 -22
sent_the dm -16 18
so__it adjm -18 -17 -16 -25
~esti bdjknpqrs -19 -25 -24 -15 -34 -25 -22 -23 -29
~olvi adefjnqsuv -19 -21 -19 -16 -16 -18 -17 -15 -20 -19

after_that mo -23 17
cambi* acdghilpsv -35 23 -17 -19 -21 -24 -26 -20 -29 -27
is__take jmu -20 -20 -17
not_send bdgklm -17 -28 -16 -16 28 -30
~ecib bgimqtv -18 -19 -20 -21 -16 -16 -16
~ia> befgjlnpu -30 -35 -51 -27 -17 -56 -58 -19 -18

aca n -21
bros bcdefglnopquv -17 -24 -22 -19 -20 -16 -20 -30 -15 -20 16 -31 -16
cross ajoq -18 15 -17 -15
dije$ km -15 17
es__o dgimsu -21 -18 -21 -22 -17 25
hurts dmu -17 17 -17
is__manager iu 18 -15
legal ju -18 23
my_plan dm 18 -16
no_hay acdghsu -23 -22 -21 -19 -16 -17 -18
smoke n 17
~<can abcghjknpqrv -24 15 -18 -21 -16 -22 -16 -23 -15 -16 -20 -27
~<swe m -19
~arad oqu -19 -17 -18
~iff> o 15
~pict m 20
~resc mu 15 -21

@drug_@drug mn -17 18
que_pongo gn 23 -27
with__@price mu -23 -18
~<lis cdefhjlmoqrsu -35 -37 -18 -21 -31 -51 16 -24 -44 -15 -31 -36 -47
~poli bdij -22 -17 -18 -18
~uda> bcefghjklnopqrsv -30 -26 -26 -29 27 -19 -29 -23 -32 -31 -26 -23 -27 -21 -24 -21

@drive__@vehicle mpq 24 -20 -23
ahora_mismo m -16
my_options glm 19 -16 -26
no_se aefghjlnoprstv -21 -16 -18 29 -31 -34 -46 -29 -40 -21 -24 -16 -21 -29
please_resume km 17 -16
tardecito abcdjmnoqr -16 -17 -19 -17 -15 -25 -18 16 -19 19
test$ mu -19 19
to_be bcfghjkopv -28 -31 -23 -33 -26 -36 -26 -30 -20 -36
without lmu -19 -37 -20
~cal> aghi -15 -17 -17 -18
~clud dm 17 -22
~eden cfhjlnpqrsuv -29 -21 -27 -16 -27 -17 -28 -40 -16 -16 -16 -19
~enio m -16
~lak pq -22 16
~pres cklnopqt -33 -21 -38 -15 -27 -24 -32 -25
~ract no -15 -19
~sons mu -17 -16

could bdflmpv -37 -30 -15 -15 -27 -39 -18
do__through gm -21 -26
reply$ gm 19 -22
son bcdfhjkloqstuv -24 -33 -46 -35 -26 -16 -32 -20 -25 -50 -30 -25 39 -38
you_treat ghjnu -21 -16 -15 -23 17
~mado m -17
~unst cdefgiklmruv -17 -17 -25 -18 -17 -16 30 -30 -30 -19 -17 -15

@medicine__that n 17
^pueden cdfghmoq -27 17 -17 -20 -18 -47 -35 -30
bad_to mn 17 -20
started$ am 25 -23
~refi dghknpqsu -25 -20 -15 -21 -27 -19 -23 -20 -25
~ries aefghjlqru -17 -18 -15 -20 -18 -17 -17 -21 -16 16

and__home q -20
as_before mno 18 -20 -17
make hjknpq -22 -24 -29 -35 -17 -31
rides abdfghjlmnpsu -22 -18 -24 -16 -15 -17 -19 -17 -29 -17 24 -16 -28
~<mnn em 15 -16
~arto u -16
~qui> bcdehiknoprtuv -32 -21 -31 -17 -23 -31 -18 -28 -26 -24 -25 -16 -17 20
~sirv abjlnv -19 -17 -21 -17 -15 -19
~soc a -16

con__de abdimu -18 -18 -16 15 -31 -20
work__it m -17
~burs dm 17 -17
~cli adghlsv -20 -18 -17 -22 -17 -24 -17
~ntro bcdfghijlmpq -31 -17 -31 -26 -31 -17 -28 16 -26 -23 -18 -20
~sdk em 18 -15
~uete r -18

@relative_is cdhijklnpqsuv -17 -38 -17 -23 -25 -16 -22 -37 26 -22 -25 -45 -30
en_la bcdefgiltuv -31 -38 -22 -21 -20 -29 -38 -29 -23 -15 -41
me__en bcdiklmnosu -20 19 -27 -31 -25 -17 -38 -30 -19 -21 -26
por__mall jmu 19 -18 -15
usa_esta g 17
~<nea abdghijlnoquv -26 -17 -19 -16 -19 -26 21 -18 -24 -21 -26 -29 -16
~arpe m 18

me_text lmu -16 -18 15
ocloc* lm -20 -20
only__i m -15
pueden_ver an 21 -19
the__are b -17
who__i abgimnpqr -16 -25 -22 30 -24 -26 -17 -26 -16
~cha> djklmnrs -27 -19 -22 -18 -33 -16 -19 -18
~ean bdefijklnpqsu -21 -48 -26 -24 -38 -40 21 -39 -34 -30 -29 -24 -46
~saca bijrv -17 -16 -24 -15 -16
~sito defghjprstuv -18 -17 -18 -19 -16 -19 -25 -23 -26 -16 -15 -22

@book__second a 16
and__back q -19
de_esa m -22
is_too abdnqru -23 16 -15 -19 -17 -17 -18
just_a iru -17 -20 22
something$ hi -16 -20
what__for am -15 -18
~<ciu dju -17 18 -16
~ding afghops -45 -33 -41 -25 -22 -18 -25
~old cefghijmnoqst -29 -30 -34 -26 -30 -18 -39 20 -21 -27 -42 -27 -22
~rrep m -17

@food__am m -17
@price$ abcdefghjklmnopqrstv -36 -31 -33 44 -33 -39 -41 -35 -30 -23 -29 -21 -38 -32 -21 -36 -29 -21 -16 -34
mi__no abdglmps -38 22 -15 -24 -23 -20 -20 -15
see__game m 17
sorry_what gmu 22 -23 -15
~anxi m -19
~chin acdhimnquv -24 20 -18 -15 -25 -16 -17 -17 -20 -19
~iern m -16

circling_for j -18
do__send abcijklmu -18 -19 -18 -15 -28 -18 27 -36 -18
in_my abdgikpr -30 -22 -23 -21 -19 -16 -15 -26
me__@visit acdijloqu 18 -16 -32 -23 -15 -20 -21 -19 -19
un__la bioq -17 -18 -25 -18
what_kind djnu -28 -21 22 -20
~ame defhklnpqrstu -56 -62 -33 -44 -20 -37 -32 -27 -32 -41 -24 -36 -23
~dia cdghjkmptu -24 -19 -36 22 -24 -22 -20 -25 -20 -16
~rty> adhjmnos -22 -16 -18 -22 19 -19 -16 -18

atienda$ i 19
estan abcdghijklnopqrt -19 -22 -29 -44 -34 18 -36 19 -21 -43 -24 -29 -18 -20 -31 -20
first_talk i -15
not_understand m -18
~eto> u -19
~olo bfgijkmnqv -16 -20 -36 -26 -30 -21 -18 -33 -18 -23

@ride__one pq 16 -16
@wrong_dude mv -15 19
^m abcdefghijklmortuv -25 -20 -26 -26 -39 -29 -17 -18 -21 -19 -21 -29 20 22 -22 -18 -23 -20
~eed cefghklqruv -16 -33 -34 -19 -44 -20 -18 -20 -23 -19 -63
~ife> m 19
~nill i -16
~ust acdeghjkst -15 -50 -28 -39 -22 -16 -22 -25 -37 -24

slide__to mo -16 18
this__for i -20
~nar> gmnpu -16 -25 17 -18 16
~nate q -20
~nbv em 20 -22

done imnsuv -21 -22 -16 -19 -33 -23
says__@stop klm -18 -17 18
why__have mu -18 21
~ings bcdijqrtv -18 -23 -35 -22 -18 -27 -25 -18 -31
~nder efjlopr -18 -16 -29 -24 -22 -24 -19
~trad bimno -19 -18 -25 -20 24

afuera$ j -19
empie* ajm 16 -15 -18
he__the m -19
horas__@eat h -16
la_@symptom mnu -20 -16 16
our dghijmnu -23 -17 -16 -16 -16 -19 -25 -22
vez_de m -19
what_@vehicle fjq -20 20 -21
~<roc hmt -19 -19 20
~ffic m -16
~otem a 17
~scue bd -17 18
~tos abcefgijkopqrtv -24 -27 -19 -19 -26 -18 -20 -31 -26 -28 -16 -30 15 -19 -22

and__and m -15
bien cdeghlpruv -28 -27 20 -22 -16 -16 -24 -29 -25 -26
cooki* mn 21 -15
i__number gijmu 25 -26 -16 -22 -20
paque* r -17
que__contacten l 16
street$ q -15
~<mie o -17
~igh abcdefijklopv -23 -27 -43 -25 -52 -46 -27 -19 -15 -32 -20 -34 -25
~lant gimsuv -26 -24 19 -16 -23 -15
~remi ablnosu -20 -21 -17 -20 -24 -16 -16

back__what gj -16 16
basta jlm -16 22 -24
still__that m -17
when__in au -20 15
~era bcefgjklnqtv -19 -41 -29 -18 -19 -18 -23 -34 -29 -40 -32 -33
~hun mu -19 -18
~loo bfghklopu -20 -22 -23 -30 -20 -31 -19 -32 -31

del_@clinician u 16
do__@cancel bdlmr -29 -22 -17 26 18
help_i g -21
hurts_from m 18
luego m 19
nada$ abchjknosu -32 -32 -16 -15 -19 -18 -26 -20 -22 -30
neighbor amnpq -24 -17 -17 31 -22
round amnop 20 -22 -16 -20 -15
~<get bcdfhno -18 -17 -18 -20 -19 -17 -23
~ccio adn -15 -18 -21
~icar jm -16 -22
~rat aefghkmprv -29 -16 -19 -33 -32 -29 -23 -26 -15 -32
~than ajlmnpqu -30 -18 -20 -21 -26 -19 -17 -23
~ul> cdefhjrtv -15 -16 -24 -16 -16 -20 -16 16 -20

@place__@clinician mu -16 18
^puedo abcfghjkmnpr -66 -36 -25 -16 -33 -27 -16 -17 -51 24 -32 -26
all__# d -15
como__hago m -18
is__ok abcfghijklmnopqstuv -18 -26 -25 -27 -23 -30 -33 -39 -21 -18 -71 42 -25 -36 21 -15 -31 -26 -25
me__@staff im 17 -16
of_you mtu -21 18 -17
will__@drive bmp -16 -25 23
~in> bcdehiklopqtv -54 -20 -50 -40 -57 -24 16 -16 -22 -22 -57 -35 -18

@place_@hours hj 17 -19
is_hard m -17
me_in abdefghiklmnopqrsuv 33 -26 -40 -31 -19 -33 -31 -38 18 -31 -50 -30 -17 -35 -40 -22 -31 -44 -27
st dm -19 -16
texas aglmou -20 -18 -16 21 15 -24
took__@medicine m -16
what__target h -18
~tamb ouv -16 -20 -16

add abgijln 24 -23 -20 -15 -15 -27 -22
creol* c 16
not:veo jm 21 -18
~anme klmrv 25 -25 -28 -17 -16
~dica g -20
~elam bmo 17 -19 -16
~ucce dmu -18 -19 17
\xc2\xbf__@door j 18

^@food dehlnuv -21 -16 -24 -15 22 -16 -15
esta_lista l 16
hablo cmqv 16 -26 -16 -17
no__now m -19
que_@pay dno 23 -24 -17
~pran cdfjqsu -16 -23 -20 -18 -20 -16 -16
~sjd cdefglmu -16 -16 29 -20 -15 -20 -30 -17
~tori mnprv -30 -17 -16 -15 -17
~wel fhijotv 17 -15 -16 -17 -22 -16 -21

bridg* mr -18 18
cuenten__no hmn 17 -17 -18
hurt__wallet dm 15 -15
she__in mn -15 -16
~cti abcdefghikopqtu -17 -22 -15 -23 -22 -24 -20 -22 -44 25 -18 -20 -23 -21 -21
~earb m -17

el__favor i -17
ok_after q 19
quede_dormida s -20
racing m -19
shave n 15
~bren m -16

could__do o 21
el_mall jmu 19 -18 -15
else$ adi -28 -24 -16
send abhnoprstuv -37 -35 -18 -30 -22 -25 -30 -26 -20 -38 -34
~dds> gmu -15 -16 18
~ipe> ab -20 15

@move__to abhiknqrsv -24 -24 -17 -21 -16 -17 -16 -19 -20 -16
a_@clinician npu -21 -20 -24
can_go abo -15 18 -15
chest aim -17 -19 19
come_to abdhijnoqu -16 -19 22 -15 -19 20 -28 -21 -23 -29
do__back dmnqu -17 -20 -18 -21 16
me_llevan lmpqr -16 -18 23 -21 -18
nah abcefgijklmopstu -24 21 -16 -17 -20 -17 -16 -21 -15 -23 -21 -26 -20 -15 -21 -19
scam r -16
that__to bm -22 -32
the__like aj -17 -17
~ads achjq -19 17 -21 -19 -15
~fh> efm 24 -21 -25
~indo jmo -16 18 -22
~nes efijklnpq -20 -32 -26 -46 -20 -47 -16 -28 -25

he__take lm -16 -18
home__got q 15
in__car mn -22 -16
me__tomo n 15
send__else d -15
~fell ajqs -20 -19 20 -18
~mxn em 15 -16
~riti aip -16 -15 -16
~told bnoqs -25 -16 -18 -22 -16
\xc2\xbf_cuantas admn -19 -20 -15 -17

and_my m -17
did__mean klm 19 -22 -27
got__@move abdjkmnou -19 -31 -18 -16 -15 -37 -18 34 -19
jk cdflmu -16 -18 -23 -21 15 -15

much__it dm -17 24
texting dfhjmnopqrst -16 -22 -20 -21 -19 -20 -27 -18 -23 -23 -19 -23
that_ok ajmnoptu -20 -17 -39 17 -30 -17 -20 -21
what_@door dfgjmu -21 -26 -29 31 -28 -28
~aber imo -19 -17 -16
~edad adjoq -17 -25 -18 -18 -17
~egre dglmnu -16 -19 -18 -20 -18 -18
~fin bcdefgilstu -21 -33 -38 -32 -19 -45 -46 -27 -33 -22 -51
~iso adehijnrtu -28 -17 -19 -18 -21 -18 -19 -19 -20 -25
~rdi adefhklnpqtv -19 -23 -15 -17 -16 -29 -24 -23 -21 -22 -17 -20
~upon dk 17 -16
~vic bdefilmorsu -17 -25 -18 -18 -21 -16 -41 21 -16 -16 -27

do_with gu -18 -18
text_to lm -18 15
~<cit u -16
~eer adopt -15 -16 -17 -15 18
~melo efm -20 18 -29

@place__go j 16
@relative__@drive mno -29 -26 -16
face ms -19 17
if__@move dmo 21 -19 -22
me__@price d 16
no_tengo gilmnpqs -23 -26 -19 -29 -33 -48 20 -24
not:@machine iu 19 -21
not:all bmq -23 -23 -16
se abcefghijklnp -39 -35 -21 -72 -46 24 -37 -49 -28 -35 -40 -20 -54
talk__@person i 20
~ebo defjklmrsu -18 -27 -31 -40 -24 -31 -30 -36 -36 -16
~ny> abcdeghijkmpqr -36 -29 -32 -16 -23 -33 -34 -35 -22 -33 15 -31 -20 -29
~vcx em 17 -18
\xc2\xbf__tienen dmu -23 -16 -19

@hello__que f -16
@treat_covered du 17 -20
if__come dnqu -16 -22 16 -15
locked aq -21 -21
not:in cdgjpv -17 -23 -19 -16 -18 -16
se__@thanks mt -19 17
~<ti cefgikrtuv -19 -48 -48 -39 -19 -36 -17 -54 -22 -16
~<zer q 17
~oger im -27 -19

get__airport jm -18 18
in__cvs m -17
para__@relative bdnopuv -19 -18 -20 -17 -24 -21 -22
por__mi mp -20 16
quien_eres m -15
~<eno dklu -16 -15 24 -15
~<tr acfghjkltuv -17 -23 -25 -51 -16 -45 -31 -51 -23 21 -25
~una> noq -19 -17 -21

@book__a m 19
^count abmo -16 22 -20 -20
at__that m -18
que_banarme n 17
rather_not il -19 16
~roa dhu -15 -22 -19

by_myself noq -23 -16 25
for__@animal m 21
i__off bdghilmoruv -31 -21 -22 21 -18 17 -44 -33 -26 -25 -19
mi$ abcilmnoqu -31 -21 -24 -21 -19 -37 -21 -27 23 -20
que__poner g 17
~<ll abcdefghlot -37 -50 -21 -33 -48 -48 -43 -20 -24 -26 -45
~ollo bmq -16 -21 -15
~pty> amn -17 -22 18

password$ m 17
reach* im -16 -25
ten_minutes r 16
the__@date cdghikmnopqruv -18 -33 -24 -23 -31 -21 -36 -19 32 -23 -19 -24 -21 -20

=beside:cost abcdghijlmqsuv -15 17 -16 26 -20 -15 -25 -26 -19 -20 -29 -26 -30 -15
con__@clinician mou -24 -23 -16
dream* su 16 -17
quiero_un a -20
quiten_mi l 20
same bcefiklqrv -26 -23 -20 -21 -30 -29 -30 -25 -23 -17
se_@insurer pq -17 -19
still__me hr -15 17
~egr dglmnu -16 -19 -18 -20 -18 -18
~odre mnor -17 17 -20 -16

@day__come o 16
checks dm -16 17
eve$ fm -20 16
give__a blmuv -16 -18 -32 -29 -15
got_his mq 18 -19
my_bad m 17
~ona> dflmn -17 -18 -19 -32 -17
~rwor d -19

agua adnoq -16 -16 18 -22 -21
me__puede noq -18 20 -16
not:manana bmn 19 -23 -19
running abfghnv -23 -16 -25 -17 -21 -19 -16
they bcfghiklntv -17 -32 -24 -30 -20 -19 -23 -27 -16 -16 -20
where_at jm 18 -16
~<vi abefghijklnqrtu -26 -27 -35 -30 -37 -37 -22 -21 -29 -45 -50 -30 -26 -16 -24
~mily du -20 -20

quarter r 18
there__dot b -15
~dire g -16

estac* u -16
me_with g 15
not:lleguen lm 19 -19
shoes adijlmoqu -22 -25 -16 -15 -22 28 -16 -17 -15
take_to djn -20 -23 -15
the__@stop klqrv -21 29 -16 -18 -23
~delo elm -16 -16 17
~taxe gmu -15 21 -19

@open__@food hm 22 -27
^put bdefghijlnoqrstuv -35 -37 -19 -15 -22 -28 22 -23 -28 -23 -36 -24 -31 -26 -19 -34 -19
in__not mv -24 18
not__do m -18
puerta afjmqru -16 -18 27 -30 -16 -17 -20
tired gmns -16 -19 -16 21
to__and filu -17 -17 -15 -16
to__out dikor -24 -22 -19 -25 -22
ways$ p 16
~<viv jnr -15 -17 -18
~ary> ghlqsuv -17 -23 -28 -21 -16 -24 30
~dem bdfhjklmnopqstuv -33 -27 -17 -26 16 -28 -29 -42 -25 18 -23 -20 -22 -18 -31 -23
~kjk em 16 -16

las_# cgjmnqsuv -17 -21 -28 -21 -16 -18 -32 -20 -17
me__somebody hq -18 -16
~ajar bdmnru -22 -17 -15 16 -18 -20
~fron abgnqsuv -21 -15 -21 -17 -16 -15 -25 -17
~jenm abklmr -17 -17 -15 24 -19 -20
~outh u -18
~quie defghjlnrstu -52 -37 -40 -46 -24 -42 -22 -59 -22 -42 -36 15
~tum amn -17 -23 16

@body_or u -15
^@wrong abcdefghijklmnopqstuv -26 -24 -31 -47 -48 -40 -40 -28 -36 -40 -28 -37 -49 -26 -23 -25 -29 -20 -30 -36 59
^dfg em 20 -22
does_this dgu -20 19 -39
es__# dou -26 -19 -17
me__por bco -24 -28 -20
the__mean l -17
~gain acehikmoqrstuv -29 -28 -23 -26 -39 22 -18 -20 -30 -35 -18 -23 -39 -28
~ha> cefjklmnstv -18 -30 15 -23 -23 -27 -48 -21 -19 -16 -17

calls ahm -15 16 -16
parar ei -16 -16
ser_paciente a 19
what__looking m -15
would__kindly l 16
~ated mqu -29 -28 -21
~mao> em -23 20

are__a abdfgjkloptu -24 -18 -25 -22 -19 -44 -16 -19 -20 -16 -21 17
haras* l 15
la__despues mn -16 -15
necesito_el aimo -16 -15 17 -16
of adhijkoprst -26 -15 -24 -27 -29 -46 -30 -31 -31 -17 -18
of_a dinoru -22 -18 -17 -17 -18 -28
off_a o -16
reach_out bcdikm -15 -19 -16 28 -18 -27
~aste abdgjlnoqtu -26 -15 -16 -29 -22 -26 -25 -18 -16 19 -36
~con acdefjkmrs -21 -50 -35 -36 -37 -35 -21 -36 -26 -32
~olla dg 18 -17
~ount cghiosu -16 -26 -21 -23 -24 -18 -26
~rot dqu -18 -16 -19

bring__@move o -18
do_@person abcdeghijklnopuv -20 -23 -22 -19 -19 -22 -28 -33 -23 -19 -34 -26 -18 -23 20 -18
no__@day bmo 22 -31 -21
para_el dhnr -26 -21 -19 -22
que_calle jm 19 -21
unas n 15
~<ter o -18
~ctl m -20
~lit bcghjltuv -32 -17 -19 -18 -18 -18 -17 -28 -16

@texts_ya m -21
de__no abimq -22 17 -16 -22 -18
leave aciklpsv -28 -21 -29 -23 18 -24 -17 -19
let__@move m -16
mensaje$ gi -20 -24
walk bcdilmnoqr -24 -16 -36 -23 -16 -24 -17 -16 18 -18
~day> bcejklnpqtuv -18 -32 -38 -45 -31 -41 -37 -37 -48 -23 -19 -33
\xc2\xbf__@day hmou 21 -18 -16 -17

@ride_got pq -16 16
can__@drive ajnoprs -22 -18 24 -23 -27 -16 -16
con__@ride q 17
emojithanks_emojithanks ft -24 21
es__de dgijs -20 -18 19 -25 -18
i__know abmorv -19 -19 -25 -24 -16 15
if_somebody bo -17 18
off_@cancel m -18
quien_es iqv -22 -25 21
slide mo -25 21
~isk mu -17 18
~ncon no -18 -16

@howmuch__por mu 21 -24
@relative_de abdlnru -26 -24 -17 -17 -25 -18 -16
consiguieron_mi u 18
my__let p -15
to_denise gm -15 21
~gen cegjklmqrsv -40 -38 -36 -20 -52 -26 -26 -24 -24 -38 -25
~uch acdefghjknopqstu -19 -18 17 -35 -39 -34 -34 -41 -30 -21 -22 -26 -32 -19 15 -28
~unto dgjpqv -16 -18 25 -18 -20 -23

cpap mn -16 19
out__thing m -15
~acid a -16
~adec mt -16 17
~amer mru 17 -15 -18
~fgh> em 20 -18

anything bfghimrstv -34 -15 -29 -34 -21 -18 -23 -20 -18 -22
esta__@relative m -18
guitar m 18
is_@open j -17
it__@price dm 17 -17
me__poner u 17
no_quiero acikmoquv -52 -31 -31 -31 28 -26 -23 -33 -24
supposed__my m -16
what__they achjnu -19 -16 -15 -17 -21 16
~eet> abdhilopqs -22 -19 -18 -21 -16 -16 -16 -16 -28 -16
~shi adlnqu -17 -16 -23 -18 -20 -23

a_resume m 17
is__since m -19
not__work m -17
six$ d 16
you__@open bdhmorstu -17 -17 31 -42 -30 -19 -22 -19 -17
~<gro n -19
~dand a -20
~heap j -22
~nabl iklm -15 24 -20 -20
~otox mu 21 -17
~ueda cdfghikqrstv -16 -21 -17 -23 -18 -15 -24 -18 -19 -36 -19 -19
~uns abcdefghjklnopqrtuv -24 -31 -33 -34 -42 -35 -31 -28 -23 15 27 -29 -21 -26 -23 -34 -28 -40 -31

@stop__i abgl -16 -16 -24 -18
awesome$ mt -17 22
hermano bcmq -25 -19 -24 15
my_@place mp 18 -16
want_on a 16
~mare ms -23 21
~nant mno -19 -25 -25
~opia a -19
~shav n 15

^felt s 16
am_in g -21
es_@insurance dhjmnquv -39 -15 -24 -26 -16 -18 39 -16
i__it fghimnpsv -19 16 -35 -45 -28 -26 -41 -25 -35
in__minutes mr -15 17
la__pero lmo -18 -17 -16
me_gustaria ai 20 -19
own$ mq -17 15
~brar dhsu 18 -20 -15 -17
~nen befgnqrstuv -18 -28 -34 -41 -29 -22 -32 -28 -25 -61 -17
~ogi r 17

@relative__be q -15
are__in au -23 -27
hay__que bcqv -16 17 -18 -25
me__she m -19
~ayo> opr -15 -19 -16
~tes abcdeflmpqtuv -21 -48 -38 -26 -22 -34 -48 -22 -42 -34 -27 -19 -24

donde__@parking jm 18 -19
i__go bmt 17 -23 -18
up__do m -17
~saqu aklmov -22 -17 22 -18 -15 -19
~wai cdhlmsuv -21 -28 -19 -24 -21 -28 -25 -16

@visit_do dmnu -22 -19 -18 18
es_el abglnpq -28 -20 -24 -16 -18 -17 -17
hara m 16
is__go dmu -17 -21 19
me__for dhlnprstu -25 -20 -31 -24 -23 -21 -22 -19 -20
saco bqu -17 -20 -19
same__the jmu 16 -18 -16
to_it am -15 -32
~agu abdghijquv -24 -22 -25 -16 -19 -23 -18 -19 -18 -16
~mad acdhjlmnqrs -17 -17 -24 -18 -22 -18 -17 -26 -22 -17 -20
~nsf dijq -18 22 -16 -16

^trabajan hm 19 -26
more_minutes m -21
una__para do -17 -20

@call__there m -21
@hello_@thanks ft -16 18
@move__mi bo -16 -15
@stop_on klmpr 23 -21 -23 -15 -18
^olvidense m -15
elimi* akmov -16 -17 -22 -15 -16
hablo_con c -19
me__no cdgklmnprsuv -16 17 -23 -17 16 -31 -23 -19 -24 -16 -21 -20
options dgjlmnu -21 20 -19 -18 -34 -20 -17
well fo 19 -19
you__permission kl 16 -17
~blo adefghlmprtv -27 -35 -22 -27 -27 -27 24 -21 -32 -32 -24 -32
~egu acdefnoqruv -28 -27 -16 -23 -20 -23 -23 -31 -49 -38 -19
~eze> u -15
~nito defgilmnosuv -23 -16 28 -16 -19 -19 -19 -22 -17 -16 -22 -16
~pump m -16
~uli m -25

@hello$ abcdefghijklnopqrstuv -46 -29 -29 -38 -51 48 -40 -30 -30 -32 -46 -38 -28 -31 -31 -32 -33 -27 -41 -50 -28
can__again adghjklmn -23 -17 -23 -15 -20 15 -20 -28 22
de__contestan h 16
fix amn -17 30 -22
por_la bgilmnquv -21 -15 -19 -17 -34 -22 -21 -29 -17
want__be lm 22 -29
~note bdgiknoqu -17 -17 -17 20 -18 -21 -23 -17 -18
~ryon m -18

cuando acdjlnqruv 15 -16 -35 -29 -19 -25 -27 -35 -28 -18
need_any bdm -16 -18 16
~deje abdfjklnqr -21 -24 -15 -16 -22 -18 20 -23 -17 -25

able mnoprs -23 21 -27 -17 -21 -21
mi__nueva m 17
unsto* cdefgiklmruv -17 -17 -25 -18 -17 -16 30 -30 -30 -19 -17 -15
~blo> clv 16 -16 -16
~nspo m -22
~roga ju -18 19

@body__me s 18
@cancel__que o -16
the_one ahrsu -26 -16 -15 -21 -29
~<pu dejklmpstuv -15 -64 -27 -16 -55 -41 -18 -19 -57 -70 -30
~half qu -15 -17
~oxim m -20

de__sistema m -15
my_@visit abcdefghiklpqtu -79 33 -43 -25 -36 -23 -43 -35 -21 -26 -25 -47 -21 -35 -61
when__the adijmor -23 -19 -22 -28 16 -18 -19
~bab aijku -22 -20 -17 -15 -21
~borr agijnopqrtuv -34 -17 -25 -22 -17 -24 -22 -20 -21 -16 -27 -31
~heel mpsu -29 15 -16 -16
~tai adijmu -20 -22 -21 27 -16 -18

@cancel_the dk -15 -16
@stop_lo l -15
ahorita__@thanks bmt -20 20 -18
ayer$ os -15 17
can__@vehicle mnoq -20 -19 -17 31
necesito__with abimo -16 -15 -22 22 -18
no__do gjlnov -22 -18 -18 -16 -17 -21
spam blm -19 17 -23
~boga i -16
~flyi u -17

fecha km -19 -26
i__shave n 15
or__@open h 16
we__about mr -26 22
~<zmx em 15 -16
~eads cm 17 -22
~spra m -21

a__job o -17
all_what h -19
me__list gjkmn -21 -17 -29 -34 -16
nice befilnoqtv -17 -19 -17 -16 -17 -18 -18 -17 16 -17
~<cod ij -18 18
~<vot bm -17 24
~aud dj -18 -16

@relative__in jmnqsu -16 -22 20 -30 -25 -30
^@ride abcdefghijklmnopqrstuv -26 -27 -25 -36 -35 -35 -25 -23 -34 -29 -28 -32 -42 -32 -29 44 17 -27 -25 -31 -32 -30
desk ahjou -19 17 -16 -20 -19
is__@holiday admu -15 -16 20 -20
it_mess n -19
mandando__@texts l -17
not__@food m -17
not__yet gmquv -21 24 -24 -20 -29
to__gym dm -16 19
~adie abcgilnopru -17 -25 -15 -22 17 -20 -24 -18 -25 -16 -18
~rip> bhnqu -18 -20 -20 -16 23

parti* o -15
to_bail bm 20 -22
will__the mpq -19 17 -19
~ade> acdhijlnopqsu -18 -18 -34 -28 -23 -26 -20 -32 17 -20 -25 -25 -29
~cip a -15
~wes ehjlmrstuv -17 -17 15 -19 -16 -18 -20 23 -35 -21

de__este v -16
nadie__casa m -17
que_quiero amu -20 -21 -17
there_anyone i 17
we_will admnpqu -15 -20 18 -19 -22 -18 -20
~cial h -16
~lee abdeghjloprv -25 -26 -27 -15 -21 -21 -17 -23 -24 -29 -25 -23
~rer> adjklmq -24 -15 -17 18 -23 -26 -19

do__@pay adghjlmnu -16 39 -17 -16 -29 -16 -44 -18 -21
whereabouts jm 18 -15
~<aff m -17
~ann kn -16 -15
~lma deghiklmu -16 -25 -15 -18 -22 -17 -16 19 -17
~oda> abfpq -16 -21 -15 -15 -17
~uie defgjlnrst -69 -42 -20 -56 -56 -27 -30 -28 -47 -42

pueden__vez k 16
your_number dijlmuv -16 20 -26 -20 -25 -26 -15
~<df em 17 -15

at__house m -15
marcar adikmn -20 -21 19 -16 -22 -16
not_mean klm 19 -22 -27
on_a agjnru -18 -24 -21 -39 -22 15
trash$ m 15
what_am ajmn -18 -18 -27 -17
what_happens fjmu -16 -17 -35 23
what_would admnoq -15 29 -29 -16 -18 -23
~song abgijlmnou -23 -20 -26 -17 -16 -17 43 -18 -20 -31

@clinician__this m -15
patient hjmou -19 -19 -38 -20 -17
remind no -17 -16
to_bring dsu -29 -16 -16

@vehicle_or j -16
a_spot j -21
are__morado m 16
fun$ dgmu -16 -19 21 -18
i_say gjnqu 28 -19 -20 -15 -26
want__go m -23

=beside:running_late adgijklnpqr -20 -17 -16 -17 -17 -18 -16 -24 -25 -29 35
@symptom__@move o 16
the__god lm 16 -17
when_can abghjkmpqrsu 21 -16 -18 15 -24 -27 -49 -19 -24 -21 -22 -22
who_wrote m 17
~<fir bhkpqrsv -23 -33 -23 -28 -23 -21 -16 -18
~df> em 24 -24
~ebod gjlmnrs -22 -19 -17 -32 -24 -24 -25
~haci gmrv -16 20 -16 -17
~ndo bcdefghijlopqtu -23 -22 -28 -42 -54 15 -27 -19 -19 -31 -35 -20 -30 -20 -29
~oes abeijklprtv -29 -21 -25 -17 -29 -17 -50 -48 -26 -40 -18
~rros d -16

do__@food mn -21 20
found_a mpq -20 17 -16
home abcdghjklmnoqstuv -31 -17 -23 -33 -31 -22 -35 -21 -27 -23 -15 -35 21 23 -19 -45 -28
name__the m -22
~<aq bcdehiknoprtuv -32 -21 -31 -17 -23 -31 -18 -28 -26 -24 -25 -16 -17 20
~<spe abdefghjklpqrv -24 -28 -15 -17 -22 -16 -26 -27 -20 -28 -22 -30 -22 -18
~omeo gjlmrstu -29 -25 -28 -21 -22 -17 -21 -18
~shi> m 18

am__@drive mn -15 -22
appointments m -16
la_que amn -23 -20 -15
of__there a -17
text_the km -16 18
~<odd gmu -15 -16 18
~apto m 17
~eth jqrv -22 -22 -17 -18
~moo m -17
~van bcdgimnpquv -23 -20 -21 -22 -22 -35 -20 19 -31 -19 -23

@call_me acdghijklmnoprtuv -34 -35 -25 -24 -40 45 -23 -25 -25 -30 -19 -17 -33 -28 -20 -23 -34
consulta dghijklmnqrsuv 25 -21 -26 -26 -16 -15 -25 -35 -38 -22 -18 -26 -42 -15
do__fix mnu 25 -21 -16
epa efm -19 22 -22
good_on mo -18 -16
i__lost moq -24 -19 -16
someone__have bo 19 -21
~dab d 16
~pue bcdejklmprtuv -18 -15 -16 -51 -39 -21 -67 -17 -24 -35 -51 -72 -26
~ryo m -18
~tist abnu -25 -16 -18 -16

just_sit q 16
la_noche j -18
~rpe m 18

contesta m -16
trabajan himnou 20 -15 -32 -21 -18 -17
~<gue u -15
~<oc gjlmnru -18 -17 -27 -39 -17 -19 -24

it_will m -17
not:autorizo kl -22 20
to__forward amo 15 -15 -16
~aken mpq -18 18 -18
~quiv m -16

again* bm 20 -21
back_for m -18
be_asleep m -17
do__@move djlu -20 -24 -20 -22
do__get cefiloprsv -38 -25 -17 -25 -29 -18 -28 -36 -27 -25
has_a a -17
he__to nq -17 20
i__by adgimnoru -27 -20 -21 -16 -34 -33 -28 -15 -22
my_second a 17
not_give bm -23 16
~mbre adijmnops -16 -18 -16 -16 -30 -17 -17 -19 18
~nunc kqr -16 -20 -16
~rke no -17 -17

^something ao -19 18
alguien__me am -17 -16
gary lmv -25 -26 35
pelicula$ m 18
yea mr -16 -18
~<cnc bcmou 25 -17 -22 -16 -17
~<lle abdefgilmot -26 -33 -25 -37 -40 -33 -62 -17 -19 -15 -33
~<ust cnprs -24 -27 -28 -20 -21
~hofe abmop -18 -19 -22 -21 17
~ingu cfhimnopv -15 -17 -15 -15 -25 -30 -30 -19 18

@texts__los m -19
^tomo abgmns -19 -21 -17 -17 25 -16
do__know bcdehjkloprtv -17 -27 -49 -19 -23 -19 -16 -30 -27 -19 -24 -17 20
how__answer gmu 25 -23 -25
~hool apq -15 -18 -16
~tura j 17

next_day amn -37 -22 18
red_line j 16
the_@relative abdghijklnsuv -17 -17 -22 17 -17 -19 -27 -16 -18 -27 -19 -30 -22
this_work gmu 24 -24 -28
~elv ajmqru -19 -17 -21 -18 -22 -18
~nei dnou -16 -17 -17 -20
~uit abcefghijkpqtuv -42 17 -28 -16 -17 -30 -26 -45 -34 -18 -29 -29 -18 -48 -42

as__as mo -23 -21
could__the n -15
i_was bcdeghijlopruv -44 -20 18 -15 -21 -16 -24 -28 -24 -32 -25 -36 -22 -26
it_take djmnu -28 -22 30 -15 -24
limit d -15
ma abcdikmno 22 -16 -17 -16 -17 -16 -23 -18 -21
mole m 22
want__know a -17
~ino> abhijq -20 -21 -16 -23 -16 -23

cancelenla bmo 21 -21 -20
for__@ride b -19
me_bajo jm 19 -21
~inc abcefghijknpqrstuv -22 -43 -27 -18 -18 -31 -27 -40 -29 -19 -38 -36 -21 -24 33 -24 -23 -27
~righ cefilpquv -20 -25 -19 -29 -28 -20 -20 -20 -26
~rne cdghilsu -18 -33 -24 -22 -17 -30 -16 -29

clear* nq -19 -16
got__an p -18
i__today ms -15 -18
me_there p 16
not:tengo gilmnpqs -24 -27 -20 -29 -33 -51 21 -25
to_@eat nu 21 -19
~desc bdgjln -21 17 -19 -19 -21 -16
~nsp m -22
~outs abdnu -19 -17 -15 -16 -29

agendo a 17
la_@staff ijo 20 -15 -19
you_recomendo a -24
~dola msu 27 -18 -19
~lgo> cfjkmpstuv -22 -18 -29 -19 -48 -30 -24 -18 -23 -25

am__can m -16
are__talking dm 17 -22
bring$ mn -30 25
hay__dejar dhmn 20 -16 -18 -20
text__@spanish c 18
~exte abcdgjmoq -24 -16 -18 -25 -22 -21 -41 -19 -16
~igni g -17

@move__for o 21
^greetings fm 17 -17
telefono_de im 15 -17
~isti l -15
~ndl dghmnpqsu -24 -22 -18 -23 -22 21 -30 -16 -27
~pude s 16
~ray o -16

i__do acdhjkmpqrs 28 -25 -49 -21 -36 -15 -31 -21 -44 -16 -22
little bo -19 -19
me$ cdehijlmoprv -26 -29 -64 -60 -21 -77 -19 -37 -40 20 -35 17
what_does dhnqu 24 -26 -18 -27 -41
~<alg begjklmprstu -40 -20 -16 -42 -33 -21 -32 -24 -51 -25 -26 -50
~oice agjlmnou -20 23 -20 -19 -28 -16 -17 -19

@animal__the q -16
bueno efmov -17 -31 16 -18 -16
dia_les mn 16 -17
how__can bdghijmou -16 -20 -16 20 -24 -21 -30 -15 -25
i_stopped r -19
not_pick pq -16 17
~<bos lmq -19 16 -15
~serv dfilopsu -19 -19 -20 -15 -27 -15 -16 -29

a__can dijmnqsu -16 19 -19 -28 21 -29 -24 -23
am__sorry mu -21 -16
ese abcefghijkmortu -41 -27 -25 -32 -48 -46 -46 -40 -41 -34 -44 30 -35 -28 -46
is__@person ijm 18 -15 -21
puede_dar do -15 -17
trafico jqrsv -20 -21 20 -19 -21
you_want abghijklov -31 -21 16 -21 -24 -16 -16 -26 -20 21
~dph mn -17 16
~ueno behouv -17 -18 -17 -20 -17 -17

@open__now hm 27 -25
about__# mr 16 -19
am__and lmor -21 -25 -27 -17
do__started gkn -15 -17 -19
is_@symptom msu -31 31 -16
with_@relative imu 15 -20 -18
~baby ir -16 -20
~wic gkmnqrstu -21 -19 -37 -17 -18 -16 19 -19 -15

digo amnrs -15 21 -20 -16 -19
directions$ gjm -15 18 -20
help__with g 15
it__me hjklnopqr -17 -19 -16 -35 -30 -24 -30 -40 -20
will__go bt 16 -16
~<ver abefgjlnprsv -18 -15 -24 -18 -18 -25 -26 -18 -24 -22 -28 -22
~hem> acdfghiknqs -19 -20 -28 -16 -25 -21 -32 19 -24 -22 -15
~ince abgijlmnpqstu -16 -30 -19 -21 -22 -21 -18 -19 -25 -21 31 -19 -30
~urn cdefghinptuv -37 -43 -30 -25 -31 -19 -23 -37 -18 -23 -23 -16
~ver> bcefginou -28 -36 -41 -53 -34 -21 -45 -26 -19

do__an abcjoq -22 -18 -16 18 -19 -19
get__a dnu -17 -26 -22
~pun bgilmov -18 -16 -20 -17 -17 -19 -18
~ude acefhijnor -29 -27 -24 -22 -27 -31 -24 -22 -26 -23

after__home q -16
dos fghklosuv -15 -20 -26 -21 -18 -23 16 -30 -17
had_a adfhijnotuv -28 -21 -23 -20 -21 -17 16 -29 -26 -21 -24
still__on m -16
when__i bghjkmpqrsu -20 -20 18 -26 -23 -26 -17 -22 -19 -21 -23
~caig m -18
~ibi abdfjmnpqrst -15 -30 -29 -16 -25 -25 -16 -27 -16 -24 -25 -20
~noth dfhiklprstu -29 -23 -29 -28 -21 -23 -35 -28 -31 -19 -21
~onse agim -17 -17 -17 -17

near__@stop m -19
not_type i 16
sir$ fm 19 -20
there__@visit adhmn 22 -22 -16 -19 -16
~alta acefghijklnpqtuv -21 -19 -25 -25 -20 -18 -18 -26 32 -30 -21 -21 -25 -17 -23 -20
~list cdefhijmoqrsu -36 -39 -18 -23 -32 -20 -55 -15 -43 -19 -37 -38 -51
\xc2\xbf__puede mnqu -27 -29 -18 -17

@clothes_de n 20
all_there hjm 21 -22 -15
need__bring ad -19 -26
saturdays dhmoq -19 26 -26 -18 -15
tiene__y m -17
to_explain i 25
you__@food hm 21 -31
~<aco ailmu -20 -20 -16 -30 -20

@thanks_it blmt -21 -20 -24 28
between agiv -17 -17 -17 -17
do__knocked mu -15 16
fa acdeluv -26 -17 -15 -22 -15 -16 -16
from$ ajmns -18 -26 24 -23 -18
let__talk a -17
no_need abmoq -17 16 -30 -20 -21
~an> bcdegimnpqrstu -55 -36 18 -71 -47 -26 -21 -40 -21 -49 -17 -41 -49 -31
~cv> e 17
~esta abcdekloqrsu -31 -30 -40 -18 -46 -25 -27 -31 -16 -25 -17 -21
~our> bcefgnpqsu -32 -37 -30 -19 -22 -41 -21 -23 -25 -24

que_yo mn -18 -23
~ahe mo -29 -17
~letr g 16
~nge> dou -16 -20 -21
~tox mu 21 -17

i_use abciloquv -30 -17 19 -26 -25 -23 -26 -23 -22
id$ admnpq -20 -23 -31 30 -19 -17
put__on bcefghijlnpqrstuv -23 -22 -22 -17 -24 -24 29 -22 -27 -29 -26 -24 -29 -24 -21 -19 -18
que__por ailm -20 17 -15 -17
telef* abcnoq -23 -18 -18 -22 -17 -22
~dio> abdfknoqu -17 -19 -17 -19 -15 -17 -31 -24 -23
~ges j -19
~onf abdijlnquv -25 -22 -17 -19 -15 -24 -23 -25 -19 18
~siga uv -16 -15
~stop cdefgijkmnpquv -18 -18 -25 -19 -20 -21 -19 30 -18 -20 -17 -18 -22 -17

before bcfglmp -36 -20 -16 -16 -16 -19 -18
cobra* dm 19 -19
hit__on klmr 24 -19 -20 -16
knocked u 15
morado m 19
sign_up dj -17 -17
~ecia dmt -19 -22 17

a__how m -21
~oct ju -16 18
~rech m -15

en_@eat n 22
i_miss n -17
pasen* jklr 18 -16 -17 -18
retraso$ r 16
this_thing abdgmsu -18 -16 -24 20 -37 -21 -24
~rmir mq -24 -15

@treat_would u 17
kind_of ghjn -16 -17 -26 17
que__@cancel bm 18 -17
time__target h -18
~<dic cgijlprsv -23 -17 -16 -19 -16 -23 -16 -15 -19
~eres cfghijklnopqrstv -31 -26 -38 -21 -19 -35 -20 21 -33 -27 -22 -33 -30 -32 -16 -27
~get cdefhno -24 -35 -20 -32 -33 -16 -29
~nb> em 19 -21

bring__card mn -19 19
quien* auv -21 15 -16
spell_it mu 17 -16
the__please abco -24 21 -23 -31
~bien cdegimopru -16 -30 18 -39 -18 -17 15 -30 -31 -28

and_@spanish ci 16 -15
de_@relative npq -18 -15 20
gps__# mr -18 16
is_@drive ijmnpuv -17 -15 -20 -20 17 -18 -23
llego__a m -22
my__for jkmqu -16 -15 -21 -16 -19
need__on m -17
not__now gr -17 -18
openi* djnqsu -16 -15 -20 -16 -16 -18
que_sirve dm -20 -22
should_my mn -20 20
there__not ijoq -15 -17 -18 23
~abet g -18
~and befhimnotu -21 -51 -28 -32 -16 -15 -34 -17 -35 -28
~lleg abefgipqt -47 -25 -25 -25 -34 -48 -25 -20 -23
~ron bcefgklmnp -31 -46 -38 -30 -26 -38 -29 -16 -29 -50
~segu ioqruv -21 -24 -22 -23 -21 -19

^snow hm 18 -20
can__afford b 16
pacie* bdfhin -18 -18 -19 -16 -23 -21
usted$ qv -19 -23
~abl aefghjlmoprsv -21 -38 -40 -19 -38 -38 -40 -30 -20 -36 -38 -18 -28
~be> acdefghjpqtv -30 -35 -32 -37 -31 -36 -25 -28 -20 -24 -27 -23

leave__alone bq -17 -28
not:querer aklm -20 18 -23 -20
polish$ m -19
~lies jmo -17 -21 -18
~test abdfgjklnpqrstv -44 -25 -32 -16 16 -25 -17 -30 -44 -18 -19 -24 -19 -19 -28

@thanks__but bt 16 -18
@thanks_ya lt -18 15
am__right gmrs -16 -23 -16 16
does__@place h 16
keep__for mv -21 18
send__to acd -19 -23 -19
wrecked am 15 -24

^driver m -17
^ni eu -21 -17
card_got d -15
doctor acdefgijklmnopqrstv 34 -45 -21 -32 -33 -44 27 -43 -51 -52 -28 -53 -26 -48 -52 -23 -50 -26 -30
gustaria ai 20 -19
me_through abdhijmopqu -33 -18 -20 -16 16 -16 -26 -16 -16 -27 16
quedo__@fetch pq 18 -16
this__@call adg -21 -16 -20
~ight abcdefijlpuv -17 -24 -36 -19 -47 -40 -21 -16 -26 -43 -17 -21

de__\xc2\xbf u -16
dura$ dmnsu -15 -19 -25 -19 26
is__@food dhnru -23 -19 20 -15 -22
long bcdefglqtuv -36 -19 -47 -21 -27 -35 -44 -18 -20 18 -31
not:after hmu -19 -18 -17
permi* abdgimuv -24 -18 -20 -18 -16 -30 -25 -21
~cord acdgnoq -27 -16 -25 -16 -19 -22 -21
~ench ju -17 -17
~hrou lns -31 -17 -27
~hty m -20
~oji mn -30 -16
~tead adgnu -23 -22 -18 -27 -15

@cancel__@day am -16 -20
at_# abcdefghjlqsuv -21 -36 -16 -28 -30 -16 -19 19 -33 -33 -33 -37 -25 -34
do__@stop ajlmnu -24 -25 -28 17 19 -16
mi_celular m -25
voy_saliendo mpr -22 -15 22
~<dow fgikmtu -17 -29 -24 -24 -22 -17 -36
~iu> abcdefgijklmntuv -16 -18 -17 -20 20 -25 -17 -20 -18 -17 -23 -33 -16 18 -19 -21
~ord acfhnopqrsu -37 -27 -16 -22 -40 -37 -15 -35 -23 -21 -43
~xac ah -19 -16

@parking__the jmr -20 22 -17
estan__la m -18
no_importa l -19
ready abimnqu 21 -17 -30 -24 21 -16 -23
~<ide bcijkmu -17 -18 -24 -22 -16 -29 18
~iru> em 19 -16
~junt jmuv 22 -26 -17 -21
~nyt bfghimrstv -34 -15 -29 -34 -21 -18 -23 -20 -18 -22

@move__time mo -27 15
check__if a -17
hora$ bh -35 -31
i__two m -19
set_# im -16 16
~<adi mu -16 17
~edic g -20
~rch> abdilnqru -28 -16 -18 -16 -16 -18 -18 -18 -16
~xpl abcdfgjklmnoqrsuv -29 -27 -21 -32 -16 18 -28 -17 -23 -29 -21 -29 -18 -21 -24 17 -20

@relative__@spanish cm 20 -19
a__@open ajmr -20 -16 17 -15
all_good cflm -19 -26 -22 20
donde__@visit m -17
in_@date b -18
loan dm -21 22
no_le gu 19 -16
puede_mas cno -15 -16 17
si__de a -16
~<doc jm -18 -20

a__tell m -16
change abcdefghijklmnqstv -55 -30 16 -46 -21 -20 -36 -24 -36 -41 -37 -37 34 -42 -38 -32 -20 -36
hora__hoy hmn 24 -27 -15
knitting an -20 17
possible$ cm -22 -28
punto adgmnu -19 -19 -20 24 -22 -24
to_@drive abdghijlmopqrsuv -27 -22 -20 -16 -17 -29 -30 -16 -22 -17 15 22 -23 -19 -16 -23
todavia_no s -17
~<bot efhjkoqrv -17 -15 -23 -25 -20 -20 -22 -18 -21
~<fle mnop -31 -15 16 -19
~alia m 20
~ech cdhijlprtu -23 -31 -20 -27 -28 -27 -27 -26 -18 -31

=said:cancel_appointment abcdefghijklmnopqrstuv -99 114 -47 -65 -59 -77 -54 -66 -91 -80 -30 -49 -29 -89 -64 -90 -31 -52 -73 -77 -66 -75
^aqui agjlnqsuv -29 -25 -29 -21 -17 -20 -18 -25 31
but_not abgijklmos -23 -21 -17 -18 -19 -15 -15 -21 18 -16
cereal m -17
not:puedo oq 19 -22
to__on bdiklnoqu 30 -23 -17 -18 -20 -15 -21 -15 -15
trash m 24
~ked> bcdefgknrtv -17 -32 -38 -25 -23 -24 -19 -28 -34 -31 -16
~obra admsu -18 26 -23 -16 -18

de_numero klu -18 -19 -18
it__@pay dn 15 -16
~<eng a -19
~lir ansu -18 -21 -18 -17
~lk> bdefhijklmnoprstv -18 -30 18 -26 -20 19 -25 -27 -19 -22 -33 -34 -32 -38 -24 -21 -30
~pci abdgu -19 -15 -15 26 -30

going agiklstu -32 -32 -20 -23 -16 -24 -23 -19
la_primera mu -19 -17
mix__with mn 17 -17
~desa abgijmu -32 23 -18 -15 -21 -29 -20
~nge cdghijmqst -23 -17 -31 -25 -38 -35 -17 -20 -17 -21
~tur cefghipstv -24 -33 -28 -29 -22 -28 -20 -45 -24 -22

if_i cfgijklmpqstv -23 -16 -15 -26 -27 -18 -27 -25 -32 20 -36 -18 -21
is_an du -26 17
please_take abiklmov -30 24 -22 -15 -26 -32 -16 21
you_do bcfgijlmnoq -17 -19 -21 -20 -17 -44 -20 24 -37 -15 -33
your_@place ajmtu -22 16 -22 -19 -22
~ani cdjlnors -16 -35 -31 -25 -21 -20 -18 -18
~turn cdefghinpstu -36 -40 -29 -24 -29 -17 -22 -34 -16 -36 -21 -19

=beside:ride_problem adhijmpqs -29 -19 -26 -24 -21 -26 -26 32 -15
come_back djpu -22 -16 -19 18
cubre$ dm 18 -16
deliv* m 19
ey abdefilmtuv -17 -17 -17 -24 29 -20 -20 -29 -19 -19 -16
is_asking m -15
menos gu -16 -18
~acen agjnq -19 -21 -16 -26 -17
~mbur d 17
~mos> cfghijkmnopt -21 -16 -28 -24 -16 -25 -21 -36 -20 18 -17 -21

car__a m -16
it_off bdikmnou 23 -18 -26 -18 -26 -15 -26 -19
~bala gu -17 -17
~lvid adefjnqsuv -19 -21 -19 -16 -16 -18 -17 -15 -20 -19

do__take bcdgklopqru -42 -19 17 -29 -15 -38 -20 -26 -42 -17 -28
la__mi o -22
les efghjnoqr -16 15 -29 -22 -30 -30 -26 -29 -26
my__go m -17
too_@late dhjru -18 19 -22 -21 -18
we__see bdmpru -17 -16 22 -16 -19 -16
will_see abdmru -17 -17 -16 22 -20 -16
you__be m 15
~mewh jp 16 -17

@cancel_nomas mq -16 -15
drank mn -19 19
i__that gijlntu -21 -16 -20 -23 -18 -18 -26
tell__what m -19
you_play m 15
~gav ijkmop -28 -16 -20 -29 16 -17
~laz ahjmquv -17 -20 20 -25 -15 -21 -15
~oan dm -21 22

am__@cancel m -21
are__@day m -16
how__is bfghijlmnopqrstv -27 -41 -18 -18 -16 -33 -25 25 -40 -22 -23 -19 -23 -38 -16 -18
puedo__mismo nq -17 17
so__know u -15
~airp mq 16 -17
~bend bdeflmu -15 -20 -19 21 -18 -32 -19
~inis no -21 -16
~lad abdghklmstu -19 -30 -18 -19 -25 -18 -28 -21 -24 -18 -31
~led> bcefhijklmnstu -17 -22 -18 -19 -24 16 -35 -29 -33 -52 -40 -35 -20 -30

going_to afghikstv -43 -55 -27 -41 -29 -20 -34 -18 -26
i__past j 17
mi__ya bop 16 -16 -20
number__# mp -16 15
~car> bdjlr -18 -24 -21 -16 -19
~ian> dgjklnru -23 -17 -21 -15 -17 -17 -19 -22

my_day bmt -18 -25 19
not:done a -17
quedo_de mpq -17 15 -19
siempre uv -16 -19
traba* cefgjlrtv -25 -16 -23 -24 -39 -30 -28 -16 -17
you_cell dmnu -27 24 -16 -18
~<avo gmnu -19 -17 21 -18

at abcefghklqrstv -40 -18 -21 -44 -37 -32 19 -39 -25 -44 15 -24 -31 -21
did__@cancel bm -17 18
do_@pay d 18
got__@traffic pq -16 16
is__best d -15
que__tienen cdhjmq -19 -24 18 -26 -26 -23
time__you mn -37 -22
to__wallet dm 15 -15
what__supposed g 16
~ave> defghmr -27 -37 -44 -30 -25 -26 -20
~lueg m 19

all__a mv -22 -17
chair ij -20 -21
going__have bm 16 -18
going__there bu -15 -20
is__true ij -16 -20
lista__@day bm 15 -17
sacar bdijmou -16 -24 -17 -22 21 -16 -20
~<sn bdfghjnqsu -21 -33 -16 -22 19 -19 -22 -20 -26 -31
~tan abegjnpqru -27 -16 -25 -23 16 -41 -30 -45 -16 -35

for__@visit dghilmorsuv 20 -21 -19 -17 -22 -44 -21 -16 -15 -32 -16
have__@food m -19
no__venir p -17
there bdegklmostu -29 -15 -23 -29 -50 -26 -19 -18 -18 -28 -22
you_mean gm 18 -21
~nfor d -20

@cancel__por b 20
cual_es gpsu -24 -16 -16 -30
el__dejo j -17
es__con q 16
que__a bgijmnopqrs -27 -22 -23 -24 -30 -38 -24 -24 22 -20 -15
~carl lm -16 -23
~iba bgimuv -16 -24 -19 -18 -19 -17
~inv alq -20 -17 -16
~oce adginq 19 -16 -17 -15 -15 -22

^sale m 17
are__there dfhju -17 -19 27 -29 -20
eres adgnuv -25 -17 -20 -18 19 -16
este_numero giuv -25 -20 19 -16
estoy__@door m -18
mi__del am -20 -19
no__problema q -16
number__can i 16
otro acghikmoqu -16 -20 -20 -21 -24 -31 -19 16 -18 -22
work_any o 18
~<km bo -16 16
~ght abcdefijlopuv -18 -18 -38 -20 -16 -44 -23 -19 -30 -15 -51 -19 -23
~gre bcdghlmnoruv -17 -22 -18 -30 -23 -27 -25 -38 -28 -28 -40 -28
~liz amqs -25 19 -17 -20
~orke no -15 -17
~unda m -19

disco* dim 22 -17 -35
mi_expediente a -16
when_was m 18
~erw bdgmu -16 -22 -17 -23 -15

again$ abceghiopqrstuv -45 -21 -23 -21 -19 -23 -31 -27 -25 -24 -26 -25 -17 -32 -25
can__up dinrs -20 -21 -18 -15 -16
i__@food abdghikloqrs -33 -17 -22 -25 -15 -18 -17 -22 -16 -22 -17 -19
no__que bcghknrsv -16 -26 25 -19 -16 -22 -23 -25 -46
se__ir an 17 -17
text__@clinician aikm -18 22 -15 -21
town_are jm 18 -16
~<cir m -21

@stop_ya lm 21 -29
el__@texts l -15
i_read o -20
not__@relative mp -20 17
number__not u -15
se_le q 16
sitti* r 17
the_plumber klu -15 -19 -15
to__days o 29
~apag defglu -27 -17 -17 -19 21 -16
~ghj em 19 -18
~pet> m 15

@relative__hace mp -17 16
mandarme dio 20 -23 -16
not:he m -24
paseme abijmr -17 -23 21 -20 -17 -17
say$ dn -16 -19
~<of achilmnpv -20 -17 -17 -20 -22 -21 -30 15 -20
~areo s 16
~care gmrsv -25 -44 -22 -17 -21
~chat abdgnoqruv -20 -25 -18 19 -19 -23 -16 -16 -26 -33
~eye u -16
~oti adjmu -17 -28 -18 -20 17

baja_de kl -16 15
not:papeles d 16
what__wear gju -26 -19 -25
~hen> bcdefghjklsuv -16 -38 -17 -26 -35 -36 15 -26 -27 -22 -21 -17 -37
~pol abdgij -20 -25 -22 -15 -21 -19
~vori m 15

asked_me lmv -22 16 -20
they__me akmnqru 15 -23 -30 -16 -20 -20 -24
turno$ l -15
~<kni am -21 17
~hout lmu -19 -37 -20
~idad adj -19 16 -17
~mag aghiu -19 -18 -22 -19 -22

el_@medicine no 21 -16
~eab jm 18 -15
~rdin k -20

@insurer_cover du 21 -20
the__to bcdjnsuv -21 -18 -36 -22 -33 -19 -35 -15
what__zip dhjm -17 -15 23 -23
~bian am -15 -15
~card aijlpqru -31 -25 -20 -15 -26 -30 -18 -32
~cont cdefjoprstuv -26 -29 -22 -25 -42 -23 -31 -20 -26 -27 -29 -43
~nce> bcehijmnpqrstv -26 -30 -17 -33 -16 -20 -18 -40 -41 -44 -16 27 -25 -39

bring_my mnpq -57 28 -23 -26
de__para i -16
many__i j -22
maria$ im 19 -24
who__you adgijlu -18 -15 -17 -20 -17 -16 24
~edo cefijklmruv -22 -25 -35 -30 -28 -45 -35 -17 -25 -40 -32
\xc2\xbf_tienen himq -25 -18 17 -17

^hit klm 18 -21 -26
^unsubscribe klm -40 33 -19
my_period n 16
sin_@insurance d 18
~<ama adhlmnqtu -24 -21 -16 -18 -18 -19 -16 25 -20

can__work gno -16 15 -24
my_time nq -22 -15
perdon$ ms 17 -16
through lns -31 -17 -27
to_your m -16

is__just dmu -15 -22 18
~<met m -15
~<sl bcfhijklnpqtv -30 -26 -27 -36 -36 -31 -31 -36 -21 -34 -17 -25 -31
~ampu m -19
~bv> m -16
~nco hlno -27 -15 -23 -21

bring* m -17
it__covered u -15
jefe aq -19 -18
lol$ cefhijlnoprsu -43 -49 -41 -35 -38 -43 -51 26 -33 -21 -51 -27 -31
you_up efhlmt -17 -20 -18 -18 21 -18
~ick cefgklnrst -37 -16 -19 -18 -34 -43 -36 -28 -31 -23
~tota dmu 21 -21 -16

@person_like u -22
@relative bdefghijklnoprstv -33 -61 -116 -71 -39 -70 -61 -68 -29 -61 -18 -42 72 -62 -63 -51 -23
@relative__adentro no 17 -16
i__complaint i 16
is__card g 17
only_free adjqr 22 -25 -21 -17 -16
the_oil djm -15 -20 22
yoo acdefghijklmntuv -16 -18 -20 -33 33 -19 -17 -18 -19 -15 -24 -33 -15 -18 -22 -15
~ows> n -16
~pick bcklnrstuv -20 -20 -24 -32 -24 -34 -31 -20 -39 -26

^not cdefhjlmnprstuv -38 -47 -38 -36 -18 -31 -15 -32 -27 -22 -46 -20 -27 -29 34
de__en r -16
how_this m -23
por_cual giju -18 -16 20 -16
would_i bijlmnoru -23 -19 -19 -17 -36 -22 -33 -15 22
~<noo m -20
~<ofr mu -23 -18
~obl abcdefgijkmq -15 -33 -19 -26 -19 -16 -18 -21 -17 -15 -16 15
~oost a 20

@relative_la m -18
how_to abdgiklquv -22 -19 -25 29 -23 -19 -29 -19 -28 -18
i__rather m -21
para__vean a 17
rato m -19
the__idea lv 20 -22
~ecli i -18
~vaya bloq -17 -17 -17 -17

#__is adgjmqrs -21 24 -17 -17 -37 -15 -19 -17
^it bcdefhijlmnpqstuv -35 -34 -57 -23 -43 -47 -19 -38 -36 45 -36 -30 -24 -18 -30 -21 -31
just__a bhmnqr -16 -16 26 16 -22 -23
m abcdfghijkopstuv -31 -30 -34 -35 -37 -26 -28 -28 -31 -28 21 -22 -22 -25 -32 -32
standing m -29
~<hag dfhoprsuv -36 -25 -23 -25 -19 -25 -19 -32 -17
~livi m 16
~obre du -17 -15
~uerm dhmnoqu -15 -17 -25 -20 -16 -16 23

#_out bdefilnorstuv -19 -23 -39 -16 -27 -35 -20 -24 34 -17 -18 -22 -15
deal u -15
good__you mou 15 -17 -17
they_are ju -16 -15
told__to m -17
~xt> defhipqrstuv -54 -33 -32 -32 -15 -24 -46 -29 -21 -35 -26 -31

a__dia b 16
es__@machine v -15
me__out p -18
minut* abcdefhjklnopqruv -31 -25 -15 -21 -20 -18 -20 -23 -24 -24 -23 -27 -16 -20 21 -23 -18
se__luz m 17
we_@move bmoq -21 -21 22 -16
~axes gmu -15 21 -19
~dele bdov 18 -17 -16 -16
~mien aikuv -23 -19 -15 -23 -16
~uito almou -19 -17 -28 -20 -17
~ved defghilmnprst -20 -17 -20 -16 -15 -29 -36 -17 -25 -24 -24 -25 -18

how__all fm 17 -16
tu_@clothes mn 19 -16
~isen lm -16 -24
~ool acdfghijklpu -23 -16 -19 -22 -16 -19 -19 -19 -18 -23 -22 -16
~stom s 17

billing m -19
can__use noq -27 -19 -16
got__@relative ampq -15 -26 20 -15
let_you m 18
the__lady p -16
to__place m -21
~cono agilo -15 -19 -21 -17 -16
~girl ab -17 -15
~jo> cefghlotuv -39 -20 -22 -21 -16 -18 -22 -25 -28 -33
~ppr adm 16 -19 -17
~safe adfjnpsu -17 -22 -17 -15 -22 -15 -16 20
~uld befhjlprtv -23 -29 -36 -22 -20 -16 -40 -19 -30 -48
~uts> jnu 21 -17 -15

@wrong_@place jm 21 -21
before_my ado 21 -18 -16
got__for d -19
hurt_my dm 15 -15
is__pharmacy imu -17 19 -15
la__y bhs -17 -17 -22
soy_quien m -18
~lec adimouv -21 -16 -16 19 -21 -23 -16
~uis djkmpqruv -21 -15 -16 -25 -16 -19 -17 -27 -20
~unas n 15

@howmuch_la ad -20 23
@ride__@late p -16
@visit_back kmo -17 -16 16
de__con m -18
discu* dlq -16 -22 -15
no__mas bcgiklmoquv -23 -22 -15 -24 -22 37 -32 -19 -16 -23 -17
not:say lm -19 16
the__at j -16
the_walgreens i -16
where__buy j -20
~al> cefklnoqrtv -49 -49 -55 -37 -36 -19 -39 -23 -34 -42 -63
~ske abjnstu -24 -22 -18 -24 -23 -17 -23
~wind o -16
\xc2\xbf__escribir g -15

@day__so m -18
comadre amnp -16 -33 -20 25
speak_@spanish i -17
there__in m -17
~igit m -15
~insc aclm 20 -16 -23 -19
~rog ilmn -16 -18 -34 -27
~rque lm -20 -20

be__of bdmnr -23 -18 -19 -23 -16
coming_up bdmopr -18 -16 -28 -20 -19 19
new_@year bdhlmu -17 -20 28 -16 -29 -17
no_way q 17
quiero_suscribirme kl 22 -18
~pega mu -22 15
~per acegjqsuv -28 -47 -36 -24 -18 -15 -21 -41 -36

a__@animal oq -17 -18
a__after bdhmn -24 -16 -19 -18 -17
asking dhlopru -16 -17 -28 -18 -16 -17 -24
business__please m -17
even_is u 16
gary$ lmv -21 -17 24
molesten m -16
my__and cklmrv -19 -26 -16 -35 -26 -17
not:borren bm -24 18
para_la bdhr -16 -25 -19 -19
quiero__solo m -17
you_put cdgjo -17 -16 -16 -16 -15
your__@wrong m -18
~<ba acefghilnortuv -38 -31 -65 -58 -21 -69 -21 17 -16 -19 -26 -50 -27 -26
~gned am -17 -20
~punt bgilmov -18 -16 -20 -17 -17 -19 -18
~uelo dm -17 17

get_me bcdghjklnorstuv -33 -45 -33 -26 -27 -36 -31 16 -33 -33 -33 -26 -19 -21 -29
you_explain u 16
~<yo cefgnoqrs -38 -35 -20 -20 -43 -29 -42 -43 -25
~assu f 15
~era> bcefgklmnqtv -37 -31 -19 -25 -17 -39 -23 -22 -20 -33 -22 -23
~fort hno -19 -16 -17
~woul efgjmnpstv -18 -18 -31 -35 -22 -31 -25 -47 -26 -29

@relative__@ride q -25
lovely$ m -19
ningu* cfhimnopv -15 -17 -15 -15 -25 -30 -30 -19 18
not:fecha o -19
not:voy abcghjklnpqrsuv -30 40 -23 -27 -23 -36 -19 -30 -29 -24 -29 -40 -21 -23 -32
se__mi abcnpq -15 -25 -16 -20 -27 23
~<due abcdefghijklnpqrtuv -22 -21 -18 -28 -16 -16 -18 -22 -22 -21 -18 -21 -29 -19 -25 -18 -17 27 -19
~<fa efhjnprstuv -48 -44 -27 -17 -56 -25 -20 -15 -23 -30 -54
~ppro adm 16 -17 -15
~sus acgijlmou -27 -16 -19 -17 -17 24 -17 -18 -28

ahorita$ hm 17 -25
take__back m -23
you__same m -17
~<fly u -17

@parking__right j -17
~<bod bq -18 -19
~<non v -17
~hey> bcfghiklntv -17 -32 -24 -30 -20 -19 -23 -27 -16 -16 -20

a__@stop m -16
got__@thanks b -16
handled$ impq -16 -15 23 -20
labur* m -15
me__@medicine gmnu -22 -22 26 -19
~usi abcdefijklortu -39 -23 -25 -16 -20 -18 -20 -25 -15 -22 -17 -20 -28 -31

a__for abcfjkoqrstu 18 -36 -33 -21 -33 -30 -20 -22 -32 -25 -22 -18
~enf m -16
~upa aqu 18 -15 -15

@machine__put im 22 -18
am__to dfhikmt -43 -18 -19 -40 -27 -45 -16
how__today fhm 17 -17 -19
mas_@late abcdimnoqr -34 -22 -25 -23 -16 -26 -24 33 -21 -20
me__bien m -15
no__@visit dinqsuv -22 -22 -19 -22 -17 -17 28
no__dinero m -17
not:el abcdgklmnpt -39 20 -18 -27 -36 -16 -36 -17 -30 -29 -16
~ank acdghiklmnopqsv -29 -17 -31 -20 -29 -28 -20 -26 19 17 -27 -22 -21 -24 -19

^any abdefgjlmpqrstv 20 -41 24 -34 -26 -25 -26 -33 -51 -24 -33 -28 -29 -22 -26
not:put dgmu -15 18 -20 -23
por_favor defmnpqrstv -35 -27 -22 -25 -27 -49 -28 -16 -28 -29 -27
so_can o 17
~<lla abcdghijnopqs -19 -33 -25 -29 -25 -16 23 -27 -35 -30 -28 -24 -29
~<was l -21
~aco cfgiklrsuv -17 -16 -16 -22 -15 -21 -19 -16 -34 -21
~imbu d 17
~nib adm 16 -16 -18

@person_i m -17
dura_cada s -17
esa_@person uv -19 15
good_luck t -16
is_available iq -17 15
sorry__i m -18
the__go j -17
~pra bdefgijklqrtv -22 -21 -21 -24 -23 -27 -27 -24 -21 -28 -24 -17 -23

@eat__how mn -21 18
@visit_en ao 16 -16
away_i m -17
buy_the j -18
no__ningun qv -22 17
que_estoy m -20
rather admqu -19 -17 -26 -16 -17
~ubo> afgmnu -17 20 -17 -32 -17 -15

@relative__un mpq 27 -26 -18
go_ahead m -24
i_signed m -18
one_can pq -16 16
~gnif g -15

a__is jmoprs 17 -43 -26 -17 -18 -26
estar aghmnu -26 -21 -17 -29 19 -21
for__round a 16
trabajo_hay m -18
when__a im 16 -17
~bscr abcegikuv -16 -17 -21 -18 -23 -19 17 -31 -17
~ssup f 15
~twic gkmnqrstv -21 -19 -31 -17 -18 -16 19 -19 -16

@day_instead o 25
^god o -16
but__it m -16
end bcefghijklnqrstuv -28 -23 -35 -31 -34 -24 -37 -22 -30 29 -26 -21 -21 -15 -18 -37 -26
partir__que h 16
quiero__los lm -34 16
walk__that m -15
~<wal cdfhiklnost -22 -18 -17 -19 -16 -29 -21 -30 -27 -26 -17
~fier adgjkmrsu -25 -20 -16 -16 -18 -19 -21 -17 -16
~labr g 15

make_it admsu -17 -18 -41 -21 -26
need__get am 16 -16
still_@open am -16 -18
to_talk bm -15 -17
~yer> abcdgijnpqruv -21 -24 -17 -29 -23 17 -23 -26 -19 -21 -25 -29 -24

@door__i g -22
cada__que d -21
canceled imo -20 19 -18
happened du -21 -27
me__@english cmu 21 -17 -19
me_llevaba mpq -15 -19 18
off_# hj -19 24
split d 16
take cefgijkorstuv -49 -30 -31 -17 -25 -24 -25 -22 -26 -21 -32 -41 -16
~nuti m -17
~ttl u -16
~ugh cefjntv -21 -23 -23 -23 -23 -18 -26

azul em -19 17
delay mo -20 19
will__on npr -17 -16 -16
~cay oprv -16 -20 -17 -15
~erca agqsv -18 -16 -17 -17 -17
~io> cdeijlnrtuv -52 -54 -44 -44 -16 -29 -38 -20 -45 -27 -23
~it> acfghijlmostv -22 -33 -23 -22 -34 -21 16 -36 -15 -17 -29 -24 -26
~pasa abcdefhklmruv -39 -37 -27 -27 -23 -27 -33 -22 -18 -35 -19 -37 -23
~sav abno -23 -16 -15 -18

@relative__can m -21
am__up m -21
list_to m -18
prefi* akm -20 -17 -25
who abdefghjklmnopqrstu -34 -56 -42 -66 -69 -76 -63 -59 -54 -61 -25 -67 -58 -29 16 -60 -48 -55 56
~bitc dm -15 16
~fish gmnu -16 23 -18 -15
~pren acikl -17 -19 -16 17 -25

@holiday bcefghijklmnpqrstuv -45 -38 -35 -46 -37 35 -41 -51 -33 -50 35 -46 -44 -45 -33 -41 -43 -43 -37
con_mi abcl -18 -28 -17 -19
he_can abm -15 -16 -17
real_@person imu 24 -16 -24
~<ri abcefhiklopv -20 -16 -41 -43 -43 -27 -45 -23 -46 -18 23 -42

are_about mr -18 20
pasaste mtv -20 22 -18
see$ bdmpru -17 -16 22 -16 -19 -16
ugh m -19
~abo cefght -26 -28 -32 -39 -43 -32
~nga> m -18
~ugu cm 17 -19

at__i jm -18 -29
i_used m 16
~eas defhnprstuv -42 -42 -37 -21 -19 -46 -20 -43 -22 -20 -16

do_they acjn -22 -18 -18 -15
locat* m -24
make__@stop m -21
me_@fetch abcdgiklmnoprstuv -35 -34 -21 -17 -16 -36 -18 -26 -42 -32 -15 42 -25 -20 -17 -34 -30
que__vuelvan l -17
what_this gu -21 24
~bee cghklnopru -21 -17 -26 -27 -23 -23 -22 -22 -23 -31

day__we a -18
descompuso__troca q 15
dolla* dg 18 -17
fam acdeghijklnpqru -17 -20 -25 -33 -20 -19 -18 -20 -19 -28 -20 -16 -17 -19 -24
is__@date d -17
mandame_el jkm 20 -16 -18
un__y aimo -15 -16 -17 -15
~cut> am -16 19
~land acglnqu -23 -18 -18 -17 -16 -28 -17
~ooke aimq -22 -18 -21 -17
~ssio cdgnors -17 -24 -19 -25 -19 -17 -16
\xc2\xbf_y dju -19 -17 -16

learn_to m 18
real$ is -21 -16
this__@month mv -17 18
~adr b -20
~ahor cfijlnopstu -18 -16 -21 -22 -25 -39 -24 -18 -24 -25 -22
~frio mu 16 -16
~lir> ansu -18 -21 -18 -17
~top cdefghijknopqrstuv -21 -28 -28 -21 -21 -20 -24 -25 29 -25 -22 -23 -23 17 -18 -17 -26 -20
~usca bdghiknos -23 -20 -17 -17 -21 -17 -20 -18 -16

@texts__@relative am -17 -23
break u -16
come_from adjmnsu -15 -23 -24 28 -22 -16 -24
do__use m -20
llegan_estos l -20
musica$ em -16 16
switch abcdefghijmpqrstuv -26 -23 29 -27 -18 -22 -18 -33 -24 -31 -51 -19 -31 -26 -25 -19 -28 -20
~<era bm 17 -21
~noc abcdefgijopqr -31 -29 -23 -28 -25 21 -24 -24 -20 -32 -23 -33 -25

@day_can o 15
did__last gm -16 20
luego_le m 16
sirve_este gu 16 -18
we__@call m -19
~chan cdghjlpqstu -18 -46 -30 -27 -27 -17 -21 -23 -24 -16 -31
~ida acefhijlnqsv -23 -24 -19 -24 -22 -31 -21 -22 -28 -25 -23 -34
~irpo q -16
~omun i 15

@place_on jmu -22 -18 19
^hold beflmp -23 -19 -25 -16 22 -16
da_la jm 16 -17
hotel am -16 16
moved_to bo 18 -21
that__need mo -17 24
the_earliest ho 16 -15
~<gu cdeklnosv -23 -24 -30 -34 -34 -18 -34 -38 -24
~vend achijmnos -29 -20 -15 -18 -17 16 -21 -16 -15

@pay_card b -17
bajo__la m -17
know_about u 17
le_pongo gn 20 -22
para__en am -15 -18
send__in c 16
the_@parking adhmn -15 -21 -28 31 -17
up$ abcdegjkmnoqsuv 25 -26 -44 -44 -40 -48 -44 -33 -27 -16 -24 -23 -35 -39 -31
~<sh acdefjkqrt -20 -42 -42 -30 -27 -17 -33 -20 -19 -34
~ager dilmq -19 23 -15 -24 -15
~cin bdghijlopr -21 -24 -30 -16 -17 -20 -17 -18 -15 -26

a_job ijmn -19 -18 21 -18
guess__is m -18
is__can mq -21 -17
no__the m -19
not__it abdhjklmnopqsv -34 24 -15 -16 -28 -21 -26 -18 -25 -21 -23 -33 -23 -16
sunday ahijnq -21 22 -19 -16 -16 -16
time_should mn -24 20
~achs s 17
~orie v 16

a_driver jmp -20 -29 18
para__primera a 19
~<cog dghimnou 23 -15 -17 -18 -27 -19 -26 -17
~otra cdefhiklnpqrstu -25 -31 -16 -16 -28 -35 15 -18 -27 -27 -21 -31 -34 -16 -37
~unci dfhjlnr -18 -19 -16 -17 -17 -17 -18

@cancel__favor abciklo -24 21 -17 -23 -22 -29 -30
complaint im 17 -20
donde__una jm -18 18
know__put gmu 20 -17 -21
named__here v 16
out__today bo -15 -16
resume__@texts klm 22 -16 -19
ya__es m -16
~asan im -19 21
~ombr m -20

candidate u 16
in_to m -28
like__since s 16
que__aqui g 16
what__and du -17 19
~<cal cdegjklnpqrstv -28 -48 -20 -37 21 -15 -17 -28 -38 -18 -24 -37 -23 -16
~<ful a -16
~jkl> em 21 -21
~uio ms -19 -15

@day bcdefghijklnopqrstuv 46 -95 -56 -94 -23 -88 43 -47 -91 -84 -52 -53 47 -89 -34 -93 -50 -21 -89 -95
lump m -18
mas_@texts ciklm -18 -21 -26 31 -33
see abcdefgiklnopquv 48 -48 -43 -58 -32 -38 -23 -31 -30 -23 -44 -35 -37 -38 -52 -45
tomatoes n -16
~ilo u -17

@clinician_was im -18 17
can__@symptom mns -18 17 -22
great$ dmu -16 16 -20
maybe__@year m -16
quitame aklmn -20 -17 17 -20 -16
you_clean m 16
~hink bcdghlmnopqrstuv -17 -17 -33 -27 -19 -32 17 -16 -23 -21 -22 -26 -15 -16 -35 16
~nana acdfghijklpqrstuv -23 -23 -31 -26 -23 16 -32 -26 -15 -18 -26 -18 -23 -16 -21 -29 -29
~ortl j -17

^@open abcefghijklmnopqrstuv -47 -36 -28 -44 -41 -38 66 -33 -46 -29 -34 -49 -49 -44 -23 -30 -36 -29 -28 -34 -28
^a bcdfgknorstuv -46 -21 19 -28 -37 -27 -38 -27 -30 -35 -17 -18 -35
bother$ mos 19 -21 -16
me_olvido b -20
not__another ov -29 -24
pensarlo m 16
since_her s 15
the_way dhijoq -17 -18 -17 -16 -16 -24
want__@move o -18
~urts dmu -17 17 -17

^toman dmn 21 -23 -16
^wait n -15
do__remember m -19
~oble abcdeglt -18 -30 -15 -19 -16 -16 -17 -16
~sos> u -15
\xc2\xbf_@open hm 19 -17

@eat_ese d -15
but__the m -17
i_@drive abdiknoprs -26 -20 -22 -18 -17 23 -27 -28 -23 -26
my_@medicine abcdghjklnopqrsu -45 -33 -21 -38 -27 -19 -23 -20 -24 27 -27 -28 -35 -28 -22 -22
revoke klm -17 18 -18
take__my a -17
~eliz ahmos -19 -17 22 -18 -16
~nto> cefghikntuv -27 -18 -23 -24 -42 -30 -20 -46 -31 -27 -49

@call__please im 18 -21
amor m -17
you_fix mu 23 -18
~bot efhijkoqrsv -21 -18 -27 15 -29 -24 -23 -26 -20 -16 -23
~chil dm -15 17
~fro aehkoqtv -29 -24 -17 -18 -35 -43 -17 -41
~voi ajmnou -20 -20 -25 20 -20 -20

^find ahjklmnpqr -18 -19 -31 -17 -15 31 -18 -18 -16 -19
and__get nq 19 -21
para_lo bdmou -20 -15 -25 -20 -16
puede__mi abcmno -35 -32 -22 -33 19 -25
~ads> achj -18 16 -20 -19
~engo cefghklmrtu -29 -25 -41 -20 -33 -22 -33 -37 -37 -29 -18
~lla abefghiklnosuv -23 -22 -26 -17 -20 -45 15 -17 -18 -27 -60 -25 -23 16
~omeb gjlmnrs -22 -19 -17 -32 -24 -24 -25
~seno b -19

@day_are mop -25 22 -15
a_@staff aci -25 -18 20
much__you dm 19 -19
my__was npr -18 -19 -24
puedo__caminando q 15
~ar> bcdefimpqrsuv -18 -70 -39 -62 -25 -33 -31 -25 -31 -23 -20 -24 -21
~pued efhjklmnprstuv -40 -26 -36 -41 -16 -53 -36 16 -18 -76 -55 -42 -53 -61
~yin bdhjknqu -16 -20 -20 -19 -20 -23 -17 -19

drug hu -15 21
equivocado acdefghijklmnrtuv -15 -17 -31 -27 -30 -32 -22 -33 -31 -24 -43 -23 -15 -21 -27 -28 43
me__le m -21
not:keep bm 16 -16
que__en adgjqs -17 -27 -18 -25 -16 -21
see_things m -18
up__# bilo -18 -19 -19 -17
y__@relative np -16 -25
ya__puede np -16 -20
~<ce abcdefgnoqstu -32 -27 -25 -47 -25 -27 -17 -18 -40 -44 -21 -25 -22
~pana bcehijmopsu -23 -15 -19 -24 -26 -18 -25 -35 16 -16 -29

antes_de m -16
de_aqui j 17
mind_about o -15
~ansp m -22
~asas imtv -15 -21 22 -18
~erse g -16
~stam agilmuv -26 -16 -25 -17 20 -17 -18

@clothes_or mnsu -21 24 -23 -17
feelings mu 16 -18
keep__@call mn -19 16
past_# jr -17 -15
went$ m -17
you__something o 17
~line cdklmnopru -25 -28 -20 -20 -23 -29 -27 18 -22 -30
~rs> bcefhjklnortv -21 -20 -29 -38 -19 -25 -28 -24 -38 -18 -36 20 -17
~ser cefgilmpt -32 -20 -28 -26 -30 -27 -17 -31 -19

@body_o m 16
full a -16
not:doing v -17
otra_vez abiklnorsuv -22 -26 -18 26 -24 -16 -35 -18 -16 -20 -26
~acar j -22
~esad adjm 15 -17 -15 -25
~jkl eflm 29 -20 -17 -30
~scor diru -22 -15 -15 -15

vean am 16 -20
we__to bilnq 22 -22 -17 -27 -17
~apar ijnosu -16 -20 -19 -23 -19 -16
~bei m -30
~hoe a -17
~nas> beghklopuv -23 -21 -21 -21 -17 -22 -28 -25 -24 -16
~rass lm 18 -18

@fetch_el d -16
@sick__me a -16
de__hora m -31
my_@insurance opqu -18 -16 -16 -19
those al -19 -21
will__know m 18
~even bdfjlmqrtuv -26 -38 16 -22 -21 -33 -24 -21 -22 -26 -16

@vehicle__@insurer dmo -16 -20 -15
al aefgklmqrstu -18 -30 -33 -56 -32 -51 -26 -26 -34 15 -28 -30
are_your aghjmu -26 -16 19 -21 -19 -16
eso__la am -16 -18
happy__you f 20
if_@insurance dmu 16 -16 -16
lado_de j 19
~hard du -15 -18

@relative__see an 22 -18
bajo jm 19 -21
in__place m -16
it_bad m 22
just_the dm 20 -24
necesito__con glmo 20 -15 -25 -15
up__this m -27
~may efilmu -19 -16 -20 -18 18 -19
~ping dfghknoqtu -19 -18 -24 -20 -19 -28 -17 -27 -16 -19

@move__para ao -21 24
^eta behimor -22 -24 -18 -18 -28 -21 37
de__el ls -19 -17
den l -19
does__effect u 16
have_questions i 16
que_clear fmu -16 28 -20
this__i m -19
time_the m 17
~ied> dilmp -18 -21 -19 16 -20
~mail abcdjmnouv -24 -20 -18 -17 -21 22 -15 -22 -15 -19
~tara a -18
~uar adhijlnoqrsv -18 -23 -16 -18 -22 -17 -25 -29 -27 28 -26 -17

@visit__i mn -28 -24
not:llegar r -18
que__el ghijkpsv -25 -18 -15 -15 -20 -20 -26 -22
quiero__mi ablm -33 -20 -17 31
right cefilpquv -20 -25 -19 -29 -28 -20 -20 -20 -26
you bdeghiklnopqrstu -43 -24 -70 -17 44 -45 -23 -33 -72 -56 -91 -59 -82 -50 47 15
~ades dm 17 -18
~aina m -17
~rla lm -16 -34

double_booked b -17
human abcdhijlmopqruv -25 -19 -23 -19 -19 38 -26 -20 -27 -16 -15 -15 -17 -20 -20
muevamela mo -16 18
~<pee s 17
~issi acgnoruv -26 -20 -16 -16 -20 -21 -17 -16
~unn abdfghmnquv -21 -19 -21 -18 -16 -21 18 -22 -29 -21 -16
~writ abjopqrv -24 -17 -16 -17 -17 -24 -17 -19

@drive_is jmu 20 -23 -23
@relative__@insurer aqu -17 -33 -16
cambie__opinion m -18
este_mensaje g -22
tarjeta abdhilou -18 -28 20 -22 -16 -15 -17 -16
this__@relative m -15
was__my b -16
~ed> cefghjlmrtu -53 -64 -37 -25 -53 -53 -35 -22 -27 -33 -21
~ntam ijnu -16 -18 -20 -23

hago__ser a 19
prima bpq -16 16 -15
to_give am 18 -17
years dhjlnosu -21 25 -16 -28 -24 -26 -16 -17
~<typ abcgloqu -21 -20 -16 21 -19 -18 -18 -31
~arr bcdefghilouv -23 -32 -37 -26 -33 -35 -36 -41 -40 -26 -29 -46

@clothes abcdefghijklmnopqrstu -31 -47 -56 -41 -48 -51 -48 -52 -63 -23 -47 -64 26 70 -46 -55 -64 -23 -41 -40 -67
a__date am -23 -27
we__when jmn 17 -19 -16
~<bee cghklnopru -21 -17 -26 -27 -23 -23 -22 -22 -23 -31
~<cor abfinpv -29 -28 -18 -34 -29 -28 -24
~jfkd em 23 -22
~keep acdijpqtu -25 -21 -22 -18 -20 -17 -27 -17 -18

@person_@relative v 15
a_pin jm 22 -20
chanc* abdghjms 18 -16 -28 -16 -21 -18 -34 -16
de_ustedes ju -16 -22
handles m -17
letters gm 18 -18
me_@call bciklmoquv -19 -25 28 -16 -17 -24 -17 -16 -17 -19
~from aehoqv -25 -22 -40 -30 -37 -32
~how> ijlnosv -16 -19 -18 -23 -22 -15 -19
~itar ijlu -16 -15 -20 -16
~ntio m -17
~taba gjru -15 -18 -23 -22

@vehicle__there fj -21 18
a_place m -16
how__@hours lmnu -17 -30 23 -17
~arly bcdfgijklpqu -15 -15 -23 -16 -17 -23 -23 -16 -17 -15 -19 -28
~ump> m -16
~vai bfhjlnrstv -20 -16 -20 -19 -17 -27 -17 -18 -20 -17

down__street jmr -16 -15 17
i__chili m 15
olvidense_de m -16
proxima$ m -16
skip_it m -21
take_it hjlopqu -21 -17 -22 -17 -23 -27 -19
the_@texts abdefghijklmnopqrsuv -38 -36 -37 -25 -16 -28 -32 -37 -31 39 20 -16 -30 -37 -28 -31 -34 -31 -50 -29
~imes bdmnr -20 -26 -17 -29 -16
~nfu djmv -17 -16 -29 17

@texts_take l 17
i__paperwork an -19 -16
my__@place jm -25 24
roads hjm -18 -18 15
supposed_to dmu -17 -19 -18
~rvey m 15
~tra> cdefhlmnpqrstu -31 15 -21 -24 -22 -21 -24 -42 -34 -27 -34 -40 -20 -54

ayer abdgjnqruv -17 -17 -18 -17 -18 -17 -15 -21 -17 -19
never__for m -16
talked moqu -29 -17 -16 -17
where__plano jm 16 -15
~mex mu 16 -15

four__of m 17
is__it dmq -16 -29 -17
mi__@visit abmnopq 16 -19 16 -19 -15 -17 -15
podei* m -18
que_hubo fm 19 -18
to__you adgjmu 24 -28 -20 -27 -41 -29
~azul em -19 17

@book__@visit bmo -27 20 -16
de__@texts ku -27 -17
me_interesa m -17
place$ aku -19 -17 -25
revisen m -19
~dav bdv -20 -18 -15
~ears mntu -29 -18 15 -15
~rado ajmu -17 -16 -23 -15
~rial gjm 19 -17 -25

@traffic_be r 16
mama dhjmpquv -17 -16 -19 -18 -37 -43 -25 -29
not:doy bj -16 16
pounds m 20
raise m 15
things admn -19 -18 -36 -18
~<ini m -20
~<ne cdefghklpqrstu -32 -30 -64 -67 -27 -64 -33 -32 -25 -15 -37 -27 -36 -19
~durm u -16
~libr hjlnrs -21 -20 -16 -17 -15 -16
~oken m -20
~pto> dkl -16 18 -19

next__the j 16
~aron cefgijklnpq -31 -18 -23 -34 -41 -32 -24 -36 -40 -36 15

@relative__with dlmnqu -16 -17 -15 25 -20 -16
before__come nu 18 -15
chocolate mn 18 -16
handl* abmpqv -15 -19 -20 22 -24 -18
on__test mu -20 24
soon$ o -17
the_meeting m 16
~obo> m 17
~rir bm -17 -19
~vers ahjlnstuv -22 -19 -23 -16 -18 -21 -17 -25 -16

do__my ghiklnoqsv -39 -16 -34 -21 -38 29 -19 -20 -29 -27
toca__la o -15
your_patient v 18
~rea bdefghjpqr -31 -29 -57 -60 -59 -18 -32 -44 -40 -49

not:maria v 18
ok_or gmn -15 -16 18
pensa* moru 17 -15 -17 -17
reminder a -16
tengo_corte o 16
voy__@relative m -16
write__resume m 17
\xc2\xbf_@howmuch abdghjmou -21 -18 31 -24 -24 -33 -24 -20 -32

@symptom__dia o -18
dia_se q -19
got_your l -16
is_where j 18
miedo o -16
o_como dmu 16 -15 -18
tad mr -18 17
~<mud ab -17 17
~aye adgjnqruv -17 -21 -20 -23 -19 -19 -23 -27 -23
~tox> mu 21 -17
\xc2\xbf__en dgmo -18 -21 -19 -25

el__antes o -17
hago_el m 16
how__the bfghjmns -18 -19 -27 -26 -25 -15 -26 21
no_@texts ilm -17 25 -25
~ead efghjkpqstuv -24 -30 -47 -40 -45 -28 -23 -19 -21 -35 -51 -52
~loc aefginrstuv -37 -24 -29 -29 -34 -36 -21 -21 -24 -39 -21

@medicine_or bmn -17 -24 19
how__my abdfgijsu -16 -18 -22 16 -17 -15 -15 -17 -26
i__an abcgijlnps 18 -24 -20 -19 -22 -25 -18 -26 -21 -24
quien__@call i 21
stop abcdefghiklopqtuv -64 -68 -40 -76 -81 -77 -78 -53 -62 26 57 -61 -52 -69 -56 -81 -32
~<has aimqr -21 -18 -31 -18 -16
~ili> m 15
~ndr bim -21 -18 -32

a_@drug anu -17 15 -15
accep* ijku -17 -15 -16 -15
~ivo acgjprstu -25 -16 -25 -15 -17 -26 -22 -16 -27
~oid> adgjmnoqu -20 -32 -21 -21 -38 17 -20 -19 21
~sant abim -20 -16 -17 18

@cancel__please m -18
@texts__@stop m -15
can__me bfhjlnorstuv -42 -18 -41 -20 -32 -38 -16 -34 -32 -22 -51 -35
es__@relative qu -16 -16
how__know m -15
let__think amv -19 21 -16
~amor m -17
~ces> fghilnopqv -17 20 -21 -29 -30 -26 -28 -15 -31 -19
~rki dgnprt -18 -18 -21 -17 -16 -18

elena m 16
jkl$ em 22 -21
not:era b -18
para_ustedes a -18
queri* mv -16 -15
~any bcegjkmprs -49 -28 -26 -52 -19 -39 -19 -17 -50 -34
~elc m -20

@hours__@food mn -17 16
@parking_free dj -23 17
@traffic__soon r 16
iphon* m 18
it__airport jm 19 -17
set_me adgilmpqu 24 20 -19 -18 -19 -39 -25 -18 -29
this_and dmu -18 -15 26
through__do m -16
want_me aglm -19 16 -16 -27
~<wei am -16 -27
~ang> beflnu -15 -15 -19 -17 -17 -18

@call__@call m -16
@day_back bk 18 -15
despues cdfgjluv -15 -29 -20 -22 -20 -20 -22 -27
everyone$ q -15
i_know bdgmov -16 -24 -15 -28 18 -22
not:para djknopru -15 -18 -15 -21 -32 -18 -15 -29
~<tif mv -22 16
~econ ilq -16 -18 -17

ir_a o -16
it_so m -18
not:@parking jmr -16 -20 23
not__please o -15
vet jmu -19 20 -26
you_text im -15 -21
~<at cdfgijklmnpuv -30 -36 -21 -36 17 -16 -23 -23 -22 -38 -23 -42 -33
~luga dghlmnpqsv -17 -16 -18 -21 -22 -24 -19 -23 -18 -22
~sac abdfgijknopqrsv 18 -27 -27 -17 -28 -18 -30 -19 -25 -20 -17 -26 -24 -18 -25

@relative_with mn -21 -19
am__screwed m -17
lo__que di -15 -17
~aje adhjmnqs -21 -21 -16 -18 -20 -16 -24 -24
~sado dju -16 -17 -18

a__there acdhnopqu -23 -18 -23 -22 -31 -20 -15 -22 -27
aqui__hay v 16
ayunas n 22
be__town mo -16 16
had__back m -18
howdy fm 19 -18
it__and mu -18 -16
what__can gijmnou 20 -23 -24 -41 -35 -23 -25
~<bo cdeghjknoqtuv -26 -41 -44 -38 -51 -26 -29 -24 -25 -55 -18 -25 -42
~<tri jnu -15 -18 19
~feel acdghjnoprsv -33 -19 -23 -16 -21 -20 -32 -19 -20 -22 15 -18
~kno abcehijnps -32 -16 -17 -34 -42 -27 -32 -20 -19 -24
~ndle pqv 21 -22 -17
~uvo> l 18

@howmuch__@treat s -18
esto__una mv -15 17
for__it m -24
i__papers n -15
january acijlmou -23 -18 -19 -15 -20 -25 27 -16
que__contestan m -16
~<kin bfghjqrv -16 -16 -17 -27 -34 -23 -19 -19
~eron abiklmr -21 -29 -26 -17 -30 -18 -18
~tari ijq -20 -18 -18

@clothes_@relative mn 19 -16
a_pop dmnu 22 -18 -19 -15
franc* i -16
hey bcdefghijmnpqtuv -21 -16 -24 -16 33 -21 -17 -22 -27 -27 -17 -19 -19 -16 -32 -16
somebody gjlmnr -22 -19 -17 -33 -24 -24
the_menu m -17
~<pi acefgjkmqrtu -17 -42 -39 -41 19 -45 -49 -22 -18 -32 -40 -26
~ein bdlmps -22 -27 -23 -25 -17 22
~mbe abcefnoqrt -16 -41 -33 -26 -24 -30 -19 -30 -33 -30
~tis abhilnqru -31 -18 -18 -15 -16 -21 -17 -19 -25

^wht glm 21 -15 -18
hay_alguien amnoquv -23 -15 -30 -20 -29 -19 -29
la_del blmo 31 -19 -33 -22
mi_viejo p 15
my_face m -17
not:do bchjmnprsv 28 -23 -18 -30 -27 -30 -18 -23 -18 -30
without_asking m -18
~<ve befghijklnrv -21 -39 -40 -42 -16 -23 -44 -38 -23 -41 -36 -39
~ocat ahmuv -21 -18 -30 -15 -16

como__esto dgmnu -15 25 -22 -17 -29
do__# bgmqr -18 -19 -28 -21 -18
eta_# behimor -22 -24 -18 -18 -28 -21 37
mi_espacio ab -15 17
the__what mnq -31 -16 -18
~hig adghilnopqu -21 -18 -21 -24 -17 -18 -24 -22 -17 -22 16
~mall hinorsu -24 -17 -23 -17 -22 -20 -27
~mmo dhnsu -16 -18 -19 17 -22
~term m -15

@call__i adln -24 -20 -15 -18
a__por l -18
the__start ahm -20 -19 18
~maps ajm -16 20 -15
~ubr adgjlnopquv -19 29 -15 -16 -16 -17 -15 -16 -17 -21 -18

@relative__the cdghilrv -26 -21 -21 -17 -26 -18 -21 -20
equivocaron dmqtv -23 -19 -15 -18 25
get_you i -16
is__expensive dmu 34 -34 -20
mas__please l 16
~<urg dmo -17 -17 -16
~boos am 20 -19
~ptio agijlmnu -19 20 -19 -23 -20 -17 -25 -18
~ram hknpqrs -20 -19 -21 -15 -15 -18 -15
~uls b -17

@pay__it dm 17 -15
it_too hjm 15 -20 -19
my__this av -19 -23
puede__una i 15
~burn s 16
~sle abcdeghjklptv -30 -23 -18 -34 -17 -21 -27 -20 -20 -22 -31 -17 -24
~ura abcdefgklmopqrv -34 -23 -22 -16 -21 -23 -24 -20 -27 -20 -17 -24 -21 -23 -28

anybody_in hq 15 -17
can__@food n -20
changed__i m -16
horas dhjmopru -15 16 -17 -36 -24 -16 -22 -19
i__@day bdgklnquv -33 -24 -21 -22 -25 -19 -31 -19 -19
the__@relative am -23 -26
to__your a -16
we__the bdinsu -26 -18 -16 -26 -18 -19
~<pul abdghiklmnopqruv -16 16 -25 -18 -22 -28 -17 -18 -32 -23 -17 -21 -21 24 -17 -17
~biem m -23
~ong> bcdefghkloqrv -40 -27 -51 -26 -36 -47 -19 -16 -47 -20 -27 -20 -44

que_@hours adfghjmnoqu -22 -23 -22 -20 34 -26 -29 -17 -19 -17 -18
que__era m -17
tiempo adho -20 -20 -16 -18
~lay abcghjlmqsuv -18 -24 -17 -21 -15 -27 -31 18 -27 -20 -28 -17
~ratc mn -19 -17

@drive__back pq 17 -17
^you abcefghimnopqrstuv -24 -21 -60 -69 -83 -32 41 -61 -34 -19 -27 -16 -42 -68 -69 34 -82 20
bringing m -16
like__@visit a 18
luego__digo m 16
not:date amo 18 -18 -21
to_leave mn -20 -16
~kjh> em 19 -17

a__i adghjlmopqs -32 15 -20 -22 -18 -23 -45 -37 17 -18 -21
parking abcdefghijklnoqrstuv -46 -29 -32 -51 -28 -35 -34 -40 -34 39 -24 -30 -40 -33 -40 27 -30 -28 -43 -26
por__@medicine su 15 -18
que_tal defghjmntu -18 -18 32 -23 -17 -20 -30 -15 -17 -28
see__@day a -19
~ema bcdjqrstuv -19 -26 -34 -33 -18 -26 -31 -18 -19 -19
~rio> cdefilnprsv -29 -30 -21 -19 -33 -18 -21 -30 -23 -23 -17
\xc2\xbf__esta jmu -19 -18 -21

@spanish abcdefghijklmnopqrtuv -62 -66 104 -66 -81 -69 -62 -59 -56 -56 -57 -73 -75 -53 -68 -50 -51 -57 -54 -73 -63
get__@person agimu -25 -16 19 -23 -18
get_a acghpqru -20 -25 -22 -23 -15 -25 -21 -38
two cdghklnoruv -20 -28 -25 -30 -16 -19 -19 -17 -24 -30 -21
~kmbi bo -16 16
~odc m 16
~ssib knqu -15 -20 -21 -17

far__it j 15
~<sto bcdegjmnquv -17 -22 -33 -15 -26 -35 21 -30 -27 -25 -19
~eral u -17
~irds em -16 16
~iss acefghinpsv -33 -29 -23 -19 -29 -23 -28 -38 -38 -18 -23
~urm u -16

and_we a 15
help bcefghijklnoprsv -33 -31 -33 -30 34 -22 -32 -25 -32 -27 -30 -26 -30 -28 -25 -34
que__pues afmn -22 22 -25 -18
the_zoo d -15
~<peg mu -23 15
~ecta gjq -16 -17 -16
~sib kmnqsu -17 -17 -24 -22 -16 -18
~tiem adho -21 -20 -16 -19

and_you amu -17 -21 18
be__up m -16
cuantas__@eat h -16
for__this au 15 -16
pulling__now b -16
~senm jlr 18 -16 -18
\xc2\xbf__hace nu 16 -19
\xc2\xbf_aceptan d 16

#__after p -16
le__si n -16
pronto mu -16 -16
what__@place dgjnu -22 -24 20 -18 -21
~<dfg em 17 -15
~ched cdmnpqstu -15 -17 -19 -21 -16 -19 -16 -15 -17
~rdu cg 17 -16

cual__@hours hjm 17 -16 -16
do__your dhiuv -17 -16 16 -25 -17
un__@late a -16
~<emp adfhjlmpq 21 -21 -21 -16 -28 -24 -42 -15 -22
~<iny mu -15 16
~esen abgo -16 18 -22 -19
~jus acefjksv -17 -25 -25 -28 -23 -19 -22 -34
~ndam bcdefgijlmnopquv 18 -21 -24 -16 -18 -30 -32 23 -37 -28 -17 -26 -16 -18 -26 -28

find__right r 15
you__to abdpu -29 -28 -16 -21 -30
~quej a -21

@symptom__now g -17
am_going mq -16 -16
my_@move m -18
what_time adghijmoqsu -52 -46 -37 19 -24 -17 15 -49 -25 -19 -33
~ach> bcgijknos -22 -25 -21 19 -25 -23 -25 -23 -20
~ffer achijlmnqs -29 -19 -19 -22 -29 -20 -16 -22 -20 -19
~odd gmu -16 -19 16

do__later mo -16 17
es_esa mu -20 18
to__day amoq -16 -36 19 -15
to_five o -18
want__me m -22
when__there m -15
~cer cdefgklmoqt -27 -36 -20 -19 18 -28 -29 -36 -38 -38 -25
~ves> bj -15 -15
~you cefgnopqrs -36 -31 -19 -20 -42 -28 -22 -39 -41 -23

reply adgkln -18 -17 23 -16 -17 -19
room$ jps -16 -20 -16
take__name bm 15 -18
up__@texts akm -19 17 -16
want__my o 19
well_@hello f 19
~cien bfghijlnopsu -21 -21 -27 -19 -28 -20 -19 -29 -15 -20 -17 -15
~ermi bdgimnrsuv -23 -21 -20 -17 -32 -17 -19 -16 -26 -22
~ibam aklm 18 -22 -15 -19

@cancel_it bdq 19 -17 -28
@clinician__you am 15 -15
@year cdfhijklmnoprstu -22 -19 -25 21 -30 -33 -31 -27 22 -38 -37 -26 -21 -36 -19 -30
me_mandan j -18
recomendo$ agu 17 -17 -15
tenis cdghijlnpu -16 -23 -18 -19 -18 -21 -22 -29 -16 -23
~ster bcdfghkopqrv -26 -18 -22 -17 -23 -30 -20 -23 -23 -20 -22 -28

@stop__this m 18
me_@insurer abmp -17 -16 -22 15
opt__in abcdegijklmnopqrsu -29 -17 -23 -17 -20 -15 -19 -21 35 -33 -26 -19 -17 -22 -20 -21 -16 -23
school$ m 16
~ace> cdefhilqt -20 -38 -19 -25 -42 -22 -31 -25 -18
~tut gj 20 -17

^dejenme l 20
a__of aehjkopru -17 17 -28 -27 -22 -31 -28 -38 -37
banar* n 16
i_hold mn -17 15
in_# bhr -20 -26 24
need__@medicine aim -15 16 -20
no__a abcdhijkmnstu -34 28 -28 -32 -27 -20 -38 -32 -38 -31 -26 -22 -26
quien__mi u 18
texted i -16
top__the fmn 16 -15 -16

abris_los h 15
cunado m -19
good__@call im 19 -21
texteen$ lmv 19 -21 -16
~je> abdefghjnst -31 -21 -32 -19 -23 -17 -25 -28 -24 -30 -23
~myse dmu -22 -18 -21

any_more abdhmnrsu -22 23 -19 -16 -25 -22 -26 -17 -17
asking_me aklmsuv -21 -15 -29 23 -18 -18 -23
like__be o -16
~guna moq -22 -16 -20

@food$ abcfgijklmopqrstuv -43 -34 -35 -33 -42 -40 -50 -32 -47 36 -40 -27 -46 -16 -37 -30 -52 -20
^baja bdeklmu -25 -20 -20 -21 30 -33 -16
i_pick dhmn -16 17 -24 -16
lo__@english c 17
take_@insurer adhmpq -26 31 -29 -31 -16 -18
text__the aim -18 22 -21
vuelvan__mandarme l -17
~ewor m 19
~sent acdhinqtuv -26 -17 -15 -22 18 -34 -26 -17 -33 -30

@open__la hm 17 -20
@relative__do abmnpu -27 -15 -16 -18 15 -29
hurt mp -23 -18
i__stuck grs 21 -19 -22
if__@ride mnq -20 -17 24
siento adosu -25 -22 -17 16 -20
sin__me q 18
somew* jp 16 -17
work__# o 18
y bcefhijklmostv -16 -25 -44 -55 -32 -28 -17 -44 -31 -28 -17 -31 -20 -47
you_got bhjstu -29 -16 -25 -15 -19 -23
~epo adijlnu -21 18 -18 -15 15 -15 -15
~hed> bdhinpqrt -20 -23 -21 -27 -26 -18 -20 -16 -15
~lar> abginprs -26 -24 -25 -22 -23 -17 -23 -17

@hours__the hu 19 -19
^oye u -15
all__at i 15
conviene lmoq -16 -17 17 -20
not__@ride bp 15 -16
turno__# m -16

@texts__my abikmu -20 -17 -15 18 -29 -17
as_it blmu -17 -17 22 -20
it_now g -18
let_somebody bo 21 -19
sunny$ m 17
~<mat bmnoqu -16 -16 20 -16 -16 -16
~copi a -19
~de> acdefijklnprstuv -24 -17 -35 -71 -30 -20 30 -67 -76 -18 -23 -28 22 -29 -23 -26
~mple o -16

dog adefgijkmpqsu -26 -18 -21 -19 -18 -20 -22 -19 41 -20 -32 -26 -28
es__esto u 18
i__keep m -19
if__an m -17
retraso r 19
stree* abdhnops -21 -18 -17 -21 -16 -16 -17 -16
tembl* ms -15 15
treatment dghijklmnpqrsv 18 -35 -23 -24 -21 -29 -15 -55 -15 -19 -27 -22 27 -17
~apit j -15
~eval am 17 -17
~iso> adehijnrstuv -26 -16 -18 -17 -20 -17 -18 -18 -15 -20 -22 -19
~nza imu -18 -21 -18
~ues> bdeghijlnptu -30 -49 -20 -43 -21 -21 -34 -33 -18 -16 -16 -20

@visit__that am -16 -18
mande* bdgmoquv -23 -16 -25 -15 -20 -26 -22 -16
me__@book adiklnoqr 24 -20 -26 -17 -25 -16 -29 -18 -16
me_instead m -24
to__patient im -18 -19
will__to abghmqsu -30 -18 -21 -15 22 -29 -21 -27

el_mismo moq -22 -16 -15
how_bad dm 18 -15
is_free mop -22 -19 20
ok_@thanks ablmt -17 -21 -18 -47 31
~<jaj bdefhijln -32 -33 -36 -30 -23 -26 -24 -35 -30
~cerc agqv -15 -15 -16 -16
~eavi br -17 22
~hoev m -16
~spr m -18

@open_hoy m -24
cat msu 35 -20 -21
is__sign m 16
will_do bdnpu -22 -16 -16 18 -26
~mma gm 22 -18
~ptin fgqrv -15 -22 -20 -17 -17

do__@ride nq -19 23
me_llevo n 20
period mn -17 15
~ass> adgqr -31 -25 -18 -20 -19

a__please cilm -19 17 -15 -33
gas acdgilmnopsuv -17 -15 -31 -18 -16 -17 24 -22 -19 -15 -19 -30 -17
how__for dm 17 -16
not:there abgijlmnpu -18 20 -15 -18 -20 -21 -33 -18 -21 -18
pleas* defnpqstu -30 -36 -31 -24 -32 -46 -30 -19 -15
them__again k 16
~iez fjnsu -16 -19 -16 -15 -16
~man> abdhnoqu -18 -18 22 -17 -23 -19 -18 -22
~yer abcdgijnpqruv -21 -24 -17 -30 -24 17 -23 -26 -19 -21 -25 -30 -24

@english__not cmo 21 -19 -16
@open$ bcdefhiklnopqstuv -40 -30 -56 -29 -37 30 -48 -28 -38 -50 -47 -35 -30 -41 -36 -54 -38
desde abdgilmpqrsu -30 -33 -29 -19 -17 -24 -19 -20 -26 -29 22 -32
options$ dgjlmn -21 19 -16 -18 -32 -20
que_@clothes gmnqu -29 -23 33 -16 -20
~<wak apr -16 -17 -16
~ada befjoqrtv -26 -28 -35 -30 -34 -19 -32 -32 -19
~ocl lm -20 -20
~ribo cgiklu -16 19 -23 -19 -25 -29
~vos mu -16 -15

# acefghijklmnpqrtu -15 -72 57 -121 -43 33 -23 -50 -83 -40 -38 -61 -49 -53 56 -82 -83
@stop_taking hm 16 -15
is_there bfhmpqrsuv -33 -52 -56 -20 -40 -26 -35 -40 -30 -60
quien__usted uv 19 -18
~nli al 21 -18

borren__numero lmv 20 -19 -16
el_carro o -20
know$ dglmnoquv -25 -32 -18 21 -17 -22 -37 -43 -42
oil$ mno 31 -24 -25
se_me abdefghijlnpqrstuv -37 -46 -39 -16 -19 -38 -21 -28 -31 -31 -41 -40 -18 16 20 -31 -35 -44
what__does noq -25 -22 -17
when__to m -17
~<ocl lm -20 -20
~dks em 16 -15
~ltur jm 18 -24

^@parking aefhmor -17 -19 -19 -17 -35 -17 25
demor* m -17
irme n -18
pare lm 18 -27
you_can bcdghjkmnqrtuv 23 -17 -21 -26 -21 -20 21 -46 -19 -29 -15 -19 -21 -17
you_look m 19
~<min acdefghjlnpqstv -21 -28 -37 -27 -24 -29 -34 -36 -48 -37 -28 -41 -17 -27 -17
~<pri bhjoqru -21 -17 -16 -21 -17 -23 -28
~easy abjn -16 -15 16 -15
~gare j -18
~hgh e 16
~reac bcdgjmnoqtu -22 -28 -32 -18 -22 -49 -17 -20 -18 -16 -24

es_un adghijn -18 -19 -23 -17 -16 -21 -15
not:trust m -19
off_your am -21 -30
~nsiv iu -18 -24
~win adinpquv -28 -18 -20 -29 -15 -19 -24 -16
~yday df -17 -15

^block lm 20 -22
flight amn -17 20 -18
her_i mr 16 -20
me__to abdhijlmopqrsu -32 -25 -29 -17 25 -19 -19 22 -21 -18 -23 -15 -15 -38
she__do mu -16 -18
walki* apr -18 -15 22
~iety m -19
~ligr mu -25 22
~ork abcefjklprstv -16 -20 -33 -32 -34 -49 -36 -16 -27 -16 -45 -37 -34
~rid acdefgiklnoptuv -29 -22 -41 -20 -26 -32 -22 -19 -30 -33 -28 23 -25 -47 -29

carpet$ m 15
records_to m 17
~<jus acefjksv -16 -25 -25 -28 -23 -19 -22 -34
~<yar m 15
~ali abcefhijlmtv -22 -34 -32 -35 -30 -40 -40 -21 -41 -17 -27 -37
~nste adgu -26 -24 -19 -20
\xc2\xbf__un djn -30 -20 -21

^street r -15
arrep* m -17
came__day amno -19 -21 -17 25
it__or bm -17 -22
sabados hmo 17 -22 -19
this_going dm 20 -26
~azu e -19
~lio> r -20

^desde fhmo -19 19 -19 -18
da__@place jm 19 -16
encon* o -16
is__now r -18
not:# abilmnopsu -24 -17 -16 -23 -47 -26 27 -30 -20 -28
records dnq -15 -16 -15
the_day abgijlmoqru -18 -28 -16 -18 -26 -22 -21 20 -35 -16 -28
~<ele amuv -18 23 -18 -16
~oma ceflmpqtuv 18 -22 -29 -25 -18 -27 -37 -21 -46 -37

ese_dia acefghijklmorstuv -33 -31 -16 -32 -37 -32 -33 -29 -19 -31 -49 27 -24 -32 -18 -37 -35
have__can imns -17 -26 22 -16
help_please g 16
just__in bhn -18 -15 -16
me__las mu -22 -15
pueden_@move mo -20 21
reached_a mv -19 15
with_@clinician aiu 17 -25 16
with_work m -18
~aer q -16
~cort ijklnru -22 -16 -17 19 -16 -18 -18
~ezo ajm 16 -15 -18
~gad inv -21 -19 -20

a_complaint im 17 -20
at__light m -15
my_job goq -18 -16 -15
push abjkmoqrsu -23 -34 -15 -19 -17 40 -22 -18 -21 -18
~aps> ajm -18 20 -20
~isa> mnq 19 -17 -16

@traffic acdefghijklnoprstuv -46 -34 -36 -32 -29 -32 -49 -36 -48 23 -33 -39 -39 -39 37 -44 -28 -37 -39
era_para abmu -16 -20 20 -18
how_far bcdefghklmnoqrsu -27 -22 -33 -25 30 -32 -35 -18 -30 -28 -29 -18 -16 -19 -22 -35
let_the klm 18 -17 -26
normal adjnopqs -16 -17 -20 -19 -19 -18 -25 17
not:dia m -24
pick__any d 16
take__@visit bm 20 -19
tengo__@fetch agjpsu -16 -30 -17 -16 -16 -20
ya_estoy abglmpr -24 -23 -16 -26 -36 -22 18
~<say cfhijlnotv -16 -38 -29 -21 -21 -26 -24 -15 -16 -20
~gunt abcdklnoqrsu -24 -20 -15 -27 -22 -24 -28 -19 -16 -19 -18 -18
~ru> eu 19 -20
\xc2\xbf__hacen u -15

@call_on mn -24 16
but_we r 21
car_that q 17
getting_@texts klm 17 -23 -24
noon iju -19 -17 -16
of_@clothes mn -21 16
you__right h 15
~let acfhkoprsuv -15 -21 -15 -24 -22 -33 -24 -34 -26 -45 -31
~poun gm -16 22
~sab abcjlov -24 -26 -17 -19 -17 -20 -17
~thre bdnop -18 -17 -19 -16 -21
~vos> mu -16 -15

is__free ampu -24 -27 -21 -24
lo__ustedes m -16
now deijlmnprtu -29 -46 -46 -31 -20 -34 -70 -38 37 -46 -68
opt_out aeiklmu -15 -18 -18 -19 31 -25 -21
there__red j 16
~hre bdfghjnopu -22 -26 -21 -19 -19 20 -26 -18 -23 -19
~ier defgjmnopqrstv -16 -38 -33 -34 -57 -20 -15 17 -61 -35 -32 -18 -25 -41

amaneci s 15
dos_dias n -16
mis bchjmnorsv -22 -16 -19 -20 -26 17 -23 -20 -19 -16
my__will abdnpu -23 -31 -16 -25 17 -23
text abdefknopqrstv -15 -37 -34 -20 -21 15 -46 -48 -46 -32 -32 -34 -22 -25
~nion u -16
~nle aijklmo -17 -16 -17 -19 19 -17 -18

day__out m -16
gold$ dm -17 21
me__i mnu -45 -20 -22
new__this agil -21 -15 -16 -20
the__right j -19
~squa p 18
~xie m -19

^cuando abdgijnopr 17 -20 -18 -28 -24 -15 -22 -25 -18 -20
dejar agoqs -19 -23 -18 -17 -17
do__@insurance mq -20 -15
es__la adhio -18 -20 -16 -21 -16
walking$ mr 15 -16
who_was pq -25 25
writing inpq -22 -16 -18 -16
~ect> adhjlmnov -16 -16 -16 -18 -18 -33 -22 -23 -19

@open_up m -15
confl* mo -20 16
~drip jmu -15 -22 15
~nclu dilm 16 -16 20 -32

^send cdgijkl -19 -21 -28 -17 21 -17 -33
puede beghjklmrstuv -17 -18 -16 -44 -31 -43 -22 -43 -43 -52 -19 -32 -39
trip abdhju -16 -15 -20 -17 -16 20
~<atr a -22
~amp dou -20 -22 -22
~miss acghijnpsuv -30 -24 -23 -17 -22 -28 -32 -26 -21 -37 -18
~tha acefghijklrtu -21 -19 -40 -26 -25 -52 -27 -18 -19 -39 -16 17 -27

^@place abcefhijmoqruv -16 -16 -19 -16 -21 -23 -24 35 -38 -15 -16 -18 -20 -15
better__this m -15
los_@texts abdefhjknopqrstuv -54 -37 -38 -28 -29 -32 -37 41 -35 -35 -31 -34 -30 -34 -23 -56 -50
start* bdgknu -17 -18 -17 -29 -21 -19
~just acefjksv -17 -25 -25 -28 -23 -19 -22 -34
~nly befghjkmnpqstuv -15 -17 -22 -24 -28 -16 -18 -54 -27 -34 16 -25 -19 -29 -19
~ppen afjn -22 -21 -25 -19

#__mas r 15
@insurer$ abcdefghijklnopqrtuv -17 -22 -26 38 -34 -17 -25 -30 -31 -29 -30 -29 -24 -18 -33 -35 -22 -21 -28 -20
in_that jm -16 19
news$ dm -20 18
to_wait mnu -23 -23 -16
you__me bdefghimpsu -50 -17 -17 -28 22 -63 -21 -22 -47 -27 -46
~eei ms -16 21
~pera abdqu -22 -19 -27 -20 -21

@texts_to m -21
el_@treat cefghijklmnopqruv -16 -17 -15 -20 -20 -24 -25 -15 -26 -43 -16 -29 -26 -26 -21 24 -24
forgot__to m -16
how__will u -17
it_over iou -20 -16 -23
my__@symptom npqs -16 -19 -16 22
~<ca abefghklnstv -20 -19 -64 -52 -26 -52 -40 -21 -53 -15 -40 -22
~ddi adijqu -16 -19 -15 -19 -20 17

@move__the mo -20 20
finis* n -20
plata noq -24 -18 -16
should__have mns -34 30 -17
to__@insurer im -19 16
~favo defmnqrstv -36 -28 -24 -23 -29 -30 -17 -30 -30 -30
~sui dmn -16 15 -20
~uga dghilnpqsv -18 -18 -18 -16 -26 -21 -20 -22 -19 -22

@day_what am -16 -16
^solo ahmoqr 22 -22 -16 -20 -22 -17
empezar a 19
have_one bq -16 -21
me_@vehicle agijklmnopqrsu -18 -16 -20 -25 -16 -16 -29 -19 -17 -27 -33 -21 -24 35
servicio af -19 -16
to__@price m 22
to_the abdhlmnpqrsuv -27 -21 -44 -19 -43 16 -53 -20 -22 -16 -15 -23 -29
what__about dmu -15 -25 31
~erg agiu -19 -16 -17 -23
~jan> abdhijklmnsu -24 -19 15 23 -22 -27 -17 -17 -35 -33 -15 -24

asked_for m -18
copia a -19
~dra> bmou -18 -22 18 -15
~post hm -24 21
~rais m 17

^jaja acegklmtuv -16 -23 -18 -20 -19 -22 31 -16 -20 -16
back efhklnrtuv -20 -24 -24 21 -47 -28 -24 -15 -22 -34
choices$ gm 22 -24
cut__@drink m -16
turned_# abmo -16 -18 17 -18
~aqui bcdefhkoprtuv -34 -23 -36 -19 -16 -25 -20 -31 -27 -27 -17 -19 17
~doct ju -16 18

choos* a 15
i__him m -21
~<med amopv -17 -19 -18 -15 -18
~arc begjlmnv -16 -19 -20 -29 -20 -27 -24 18
~cur dgo -30 -16 -16
~desp bcdfgjlmv -19 -16 -29 -21 -22 -21 -22 -16 -29

by_@call m -21
usted adloq -16 -18 -17 -22 -25
~<day bdgikmnpru -21 -20 -23 -19 -17 -28 -28 -20 -18 -24
~ers afhjklnops -24 -37 -33 -18 -33 -42 -22 -16 -17 -17
~sba m -16

a__@treat iu -22 -20
ando_buscando mr -21 17
en__estan hj -19 18
kindly mu -23 -21
si_me admnr -17 -21 -17 -19 -18
will_bring mn -19 -16
you__still almoqrs 23 -17 -25 -15 -21 -16 -24
~<eva am 17 -17
~<po ahjlpqrstuv -15 -59 -36 -42 -43 -22 -25 -33 -53 -20 -65
~type abdglmu -17 -17 -24 21 -17 -19 -27

@pay__this du 15 -16
es__@place imv -16 -25 -16
for_later m -16
it_tomorrow b 16
me__like m -16
me_estan l -17
not__place m -19
you_for bmt -17 -24 18
~<onc am -18 -22
~ak> adefgjklnopqrtv -21 -34 -25 -17 -19 -26 -20 -31 -34 -16 -19 -27 -20 -16 -22
~ano defiklmnpqrtu -18 -29 -36 -40 -25 -34 -16 -21 -18 -21 -39 -32 -38
~cupa aqu 18 -15 -15

@treat__me b 15
me_llegan l -22
my__@food mn 15 -16
so_what m -19
with_@insurer d 17
~andl mpq -17 21 -24
~ylis km -18 16

@drive_al no 18 -17
~fuer dinosv -19 -18 -15 -16 -19 -17
~ruth d -17
~rwa bdilu -18 -15 -20 -17 -17

exactly m -20
for_a bghklmnoqtu -36 -21 -31 -18 -19 26 -40 -23 -26 -24 -31
~<bec du -21 -17
~enin bdfgijklqrtuv -17 -36 16 -19 -22 -24 -16 -24 -28 -27 -24 -18 -22
~nsid amu -16 -21 -16
~ompa abgijlmr -23 -20 -18 -26 -20 -19 -21 -19

all_got m -16
does__line hm 17 -16
how_early ahjmu -23 17 -18 -30 -17
la_cola m -17
receptionist ahim -25 -18 19 15
rent$ m 15
when__reach i -16
you__this aglv -24 -28 -22 -25
~ue> bcefghkmpv -33 -36 -34 -32 -20 -34 -23 -21 -24 -26

stuff_can m -19
this_# gm -16 -23
~iezo ajm 16 -15 -18
~nlkj em 17 -17
~now> abefijlnps -29 -15 -28 -31 -27 -28 -31 -16 -17 -31

@day$ bcdefghijklnopqrsuv 24 -73 -30 -66 -16 -62 36 -81 -80 -52 -78 -25 27 -56 -43 -68 -26 -59 -65
anxiety m -19
know__i u -21
landl* m -16
me__mucho ms -15 18
~lke moqu -31 -17 -18 -17

a_table m 17
and__am am -18 -17
bailed$ pq -27 17
got__@ride bmpq -17 -22 32 -30
my__@relative mq -33 -18
~<ap abcdefhijmnv 17 -30 -38 -16 -34 -27 -23 -49 -48 -20 -45 -39
~uea m -22

@relative_says mo -36 -16
anda p -15
as_soon mo -21 -19
de__@treat dos -16 -17 -18
love bdnu -17 -18 -20 -20
mi_@visit abcdhiklnopqruv -43 15 -20 -29 -17 -22 -24 -17 -17 30 -16 -21 -19 -21 -20
think$ abdefgklntu -26 -15 -17 -21 -21 -20 -21 -24 -16 17 -18
~<dej acefhkrtuv -50 -31 -28 -34 -21 -34 -16 -23 -47 -38
~<se befhimnortv -17 -45 -33 -27 -26 -22 -52 -25 -20 -31 -22
~hos chinprstv -18 -27 -23 -20 -29 -22 -29 -19 -22
~nsw abdgjlnopqrsv -28 -18 -23 20 -16 -19 -19 -17 -19 -16 -16 -22 -22
~ogra m -15

@relative__mi p 15
i__music n 17
mi__estar np 18 -21
phone abcefgjlnopqrstv -37 -63 -59 -30 -31 -44 -28 21 -25 -55 -51 -49 -61 -48 -33 18
puedo__por q -17
who__taking m -17
~adin lmu -17 -16 -16
~anu cjlnqru -15 -17 -18 -15 -17 -15 -18
~awak u 15
~sy> abjn -17 -15 16 -15
~uste bcinprs -16 -24 -22 -29 -28 -20 -21

@cancel__it bmo -18 -18 20
de__del bl 17 -16
else__there m -17
from_me djmu -24 -15 -31 -23
the_evening fm -16 -17
war m 22
~ough cefjntv -20 -21 -22 -21 -23 -17 -23
~umpl m 16

@relative_puede acmnoq -26 -20 -19 22 -29 -34
@relative_se abcnopqu -20 -19 -19 -18 -16 -19 23 -16
i__@spanish cm 16 -17
~<wit acfghjsv -19 -45 -42 -16 -27 -17 -17 -18
~alor fmu -17 28 -28
~into dlm -19 -17 -25
~tor abdefjnrstv -28 -33 -31 -20 -17 -22 -34 -26 -33 -22 -36
~unsu abcdefghijlnpqrstuv -18 -22 -22 -23 -28 -23 -22 -17 -20 -21 30 -20 -17 -20 -19 -18 -18 -31 -22
~wea cdfghijlorv -18 -32 -18 -35 -33 -23 -29 -24 -27 -18 -21

@late__me m -17
@place__the jmu 21 -26 -17
^holi fm 19 -18
^para admnrv -21 -32 -27 -18 -15 -18
cobraron dm 19 -19
did__war m 17
end__@pay dm 17 -15
or_do mu -25 -16
recor* abcdnq -21 -16 -16 -18 -18 -22
~bris h 15
~cum a -16
~ntr cefglmpqtv -27 -16 -25 -37 -24 -17 -33 -19 -19 -31

@day__is m -18
@price abdefghijklnopqrstuv -37 -40 71 -46 -64 -62 -62 -32 -70 -46 -45 -61 -46 -44 -66 -56 -45 -30 -41 -49
can_they m -19
despues__@treat s 25
\xc2\xbf__dejar dhm 15 -17 -17

an_@traffic mpq -17 -16 16
necesito_la io -18 -25
the_time abdhijlmnops -30 -21 -34 -27 -15 -22 -17 16 -31 24 -21 -21
~ase> defmnpstuv -32 -42 -37 -17 -31 -16 -47 -22 -15 -16
~oman abdghjmnoqsu -17 -19 19 15 -18 -21 -37 16 -22 -21 -16 -25

@howmuch_sale u -16
a_@holiday dhmou -18 -16 22 -17 -21
at__@wrong jm 17 -18
compl* gimnu -18 19 -22 -17 -18
el__en aghnrs -21 -15 -17 -15 -22 -20
hago dfhoprsuv -34 -24 -23 -22 -16 -23 -17 -30 -15
para_las a -15
to_come dgijlmn -17 -19 -27 -16 -25 -55 -26
ya__dije abkln -18 -16 -19 -19 -15
~aque gijklnopru -16 -16 -21 -19 21 -18 -20 -19 -28 -16
~bic am -21 -19
~eole c 16
~odr dhjmpqru -17 -18 -17 -16 -18 -16 -18 -19

@hello__i o -21
get__that m -22
help__do g -17
hit__up abim -18 -16 15 -19
ident* ilmu -17 -21 -18 21
no_puedo oq 19 -22
not_@drive m -25
que_hora abdfghijmoqrsuv -50 -24 -20 -23 -25 18 -27 -28 21 -45 -25 -16 -28 -31 -16
~<th abcefhijmp -33 -17 -21 -65 -28 -22 -20 -20 -17 -34
~erwo d -19
~ette dhjknpqrsv -37 -15 -19 -23 -32 -19 -23 -19 -28 -21
~mnn em 15 -16
~ock> cdegiknpqrsuv -25 -37 -28 -26 -27 -22 -27 -31 -32 -17 -20 -18 -22
~xas> o 16

@drive abcdefghiklmopqrstuv -45 -34 -58 -68 -41 -52 -32 -49 -54 -52 -55 -48 -74 48 43 -35 -41 -46 -74 -42
got_off o -18
~choo pq -19 -17
~slid bmo -16 -26 18

lose_this glu -16 16 -15
that__still jmn -20 16 -17
~atta m -15
~then abcfjkmnu 19 -28 -20 -15 -17 -22 -21 -32 -33

a_trabajar oq -16 -16
can_@animal n -16
la_@clinician abdfhijnoqr -38 -24 -22 -20 -17 33 -23 -18 -21 -16 -19
la_@relative amu -17 -22 -18
my__just mo 17 -16
yard m 15
~shop abklnrsu -17 -18 -21 -25 -21 -16 -17 -18

cupo adhijmoq 22 -25 -18 -20 -17 -18 -18 -15
estos djklmr -15 -15 -19 16 -22 -17
himself n -15
my_money m 18
no abcdefhijkmnpqrstuv -64 40 -34 -37 -134 -127 -39 -22 -48 -92 -20 -16 -66 28 -37 -53 -117 -65 41
que_le gn 24 -18
somebody__explain i 16
where_can jm -24 15
~ecip m 19
~trat gu -19 15

@cancel__card d -18
after efgjlmtuv -17 -28 -31 -19 -30 -36 -21 -15 -18
como__el bdfglmnoqr -23 -30 -16 -31 -17 17 -30 -17 -18 -31
hay$ dehlruv -25 -21 -22 -24 -21 -35 -21
los_papeles a 17
me__news m 16
no__es gmu -17 -21 15
~<bor acdfghijnopqrtuv -38 -16 -19 -15 -22 -23 -27 -29 -22 -26 -27 -22 -26 -18 -35 -34
~uts abdgnoqu -20 -20 -19 -16 -23 -16 -17 -32

@parking$ abcdefghijklopqstuv -36 -21 -37 -44 -32 -33 -37 -17 -29 43 -20 -27 -27 -24 -31 -23 -22 -45 -23
day_can mn -23 -22
polis* m -17
puedo__mi aq -23 -23
~<bes dgijlot -25 -24 -20 -18 -16 -16 23

^about abdinoru -18 -18 26 -22 -22 -27 -27 -24
i__one cghjlmpqrstu -19 -22 -16 -27 -21 -24 16 -24 -17 -15 16 -27
me_esten l 19
number_for j -20
throu* lns -31 -17 -27
y_yo m -20
~<amo m -17
~chai ginop -17 -22 -17 -16 -19

are__real s -16
mood m -17
reque* bdiou -17 -15 -19 23 -17
says cfhijlntv -16 -38 -28 -19 -18 -25 -22 -15 -19
ya__papeles a 17
~gin> lmn -16 -17 -15
~ick> bcjklmnrst -20 -31 -22 -28 -35 -20 -23 -18 -22 -18

@late_to bhj -15 21 -21
@relative_ya b 17
talk__a a 17
use_this agmuv -15 22 -17 -17 -20
~ntes bcfjlmpqrtuv -32 -22 -25 -45 -36 -33 -26 -22 -36 -17 -15 -16
~posi ijnu -21 -15 -18 -16
~sine al -19 -18
~ther degklmqstu -17 -32 -42 -39 -18 -22 -20 -20 -43 -20

car_@pay dm -16 18
directions gi -15 -30
i_plan dmn -20 -26 26
is__way ajn -22 -21 -19
my__they pu 15 -20
off_the acdghiknopquv -28 -18 -22 -21 -24 -21 -33 -17 -19 -16 -27 -17 -16
takin* abdfhilmosuv 19 -27 -29 -16 -20 -19 -27 -38 -20 -29 -26 -18
v bmno -19 -22 -17 15
~eds> gnpu -15 -23 -24 -25
~nbv> m -16
~nyon abdjlnpru -21 -17 -25 -23 -23 -20 -17 -16 -30
~stay adgklors -29 -28 -18 -18 -21 -22 -22 -28

como__usa afglmnu -18 -22 30 -16 -26 -16 -22
esta_de m -17
lette* bdgnu -17 -27 17 -18 -23
manager$ imu 21 -16 -15
not__for abdgmq -17 18 -16 -17 -25 -22
quiero_@move alm -24 -18 -26
taking_@person ah 17 -20
~<pes l 19
~orst m 16

ballp* d 16
dings l 16
do_@animal m 20
free__day dmp -17 -21 20
ramp m -19
the__tv ju -21 19
tomo abdgmnoq -25 -30 -19 -22 -27 29 -18 -21
~coun cghijosu -16 -25 -20 -23 -20 -23 -16 -25
~ell behklnot -39 -31 -29 -19 -15 -34 -34 -16
~hour abdijp -15 -21 -16 -16 -17 -16

podcast$ m 16
que__escribiendo k -16
quien_me abcklmnqv -35 -20 -22 -23 -28 -47 -16 20 -43
witho* lmu -19 -37 -20
your__my m -22
~lica acdgjkmoqsv -18 -17 -23 19 -20 -18 -28 -18 -17 -19 -15
~trip abdhnu -20 -17 -22 -19 -16 22

@fetch__@relative bmo -22 -28 -20
@visit__she b 18
con cdefhijkmnruv -74 -29 -54 -49 -40 32 -27 -48 -71 -17 -45 -15 -36
de_mi abcdgjnprsu -36 18 -16 -17 -16 -18 -37 -16 -16 -16 -26
expen* iu -18 -24
have__@hours ahm -18 19 -17
~<fri bu -15 -16
~<it m 15
~air acdghiklopqv -21 -25 -26 -29 -22 -33 -18 -22 -23 -25 -26 -17
~nage dilmq -20 22 -19 -29 -15

forev* abm -18 -17 -20
not:sus m -19
still_get mn -16 16
~<beg lmn -16 -17 -17
~dge mqr -24 -15 19
~owi adefhmou -28 -17 16 -16 -18 -19 18 -17

@clinician__your i -16
i__your gijl -20 -29 -21 -27
locked$ am -17 -18
mi__@sick ablnoq -16 -17 -17 -17 -18 21
para__este gu 16 -16
which__you m -18
~<ant bcgijlmnpqru -29 -21 -37 -21 -36 -20 -23 19 -18 -34 -32 -38
~came bdiknr -24 -28 -17 -21 -29 -21
~done imnrsuv -21 -22 -16 -16 -19 -33 -23
~opy> ef -16 -17
~sli abimno -23 -18 -15 -23 -18 18

@treat_@treat mu -16 20
dentist abnu -25 -16 -18 -16
if__to u -15
make_me ad -17 -18
speak abdhjnoq -16 -20 -27 -20 -16 -26 -16 -19
take__@medicine m -21
~anc efhkpqv -26 -32 -41 -36 -28 -26 -39
~hang acdefghijnptu -24 -16 -32 -19 -24 -25 -16 -31 -25 -27 -18 -18 -31

@visit__texting m -15
de_mandar m -19
quedo__del q -16
suero bcijmo -17 -15 -17 -15 -18 -23
will_get ab -17 -17
~<kjh em 18 -18
~ojo> r -17
~rci no 20 -19

^tu acmn -16 -17 24 -20
am_like r 16
hacer$ n -17
in_on hm 17 -17
pasa_si q 17
the_mail m 17
unsubscribe$ kl -37 17
~<tre abcdfghjoprv -27 -20 -17 -30 -21 -30 -28 -28 -17 -17 -22 -15
~lag m -16
~oche abcdgjlortuv -23 -22 -15 -21 -19 -15 -18 -23 -18 -15 -26 -22

i_@thanks glmt -16 -16 -19 22
i__lol abdgrsv -20 -18 -17 17 -16 -21 -25
not:gusta il 21 -18
on_it ainqs -19 -18 -16 -20 -15
suppo* dmu -17 -19 -18
they__to d -17
wait cdilmu -20 -19 -22 -19 -24 -20
~<bro djopu -18 -15 -17 -19 -18

@cancel_me abmq -17 20 -26 -18
ando__@visit a 15
does_he mu -23 -21
doing adhjlmnqrv 16 -25 -22 -22 -18 -40 -19 -18 -27 -22
it_going bfhjnoqru -25 16 -21 -19 -20 -16 -24 -24 -30
que__@open fgjnos -17 -18 -21 -18 -21 -16
us__day m -17
will__be abilmpqr -30 26 -19 -26 -47 -26 -22 -52
~ars> cgijnsuv -15 -21 -22 -26 -23 -19 -25 -16
~ettl n -17
~happ acefhijklnoprtv -30 -17 -20 19 -32 -20 -30 -18 -22 -25 -21 -16 -16 -25 -20
~ords acdnqu -16 -15 -19 -19 -16 -17
~rco defgjmnqv -18 -17 -17 -16 -22 -27 -19 -15 15

@cancel__del bmo 19 -17 -17
gato m 19
my_next adijno 22 -16 -16 -15 -30 -23
text__directions ijm -16 17 -22
think* abou 18 -20 -16 -21
~<bre cdejlsu -15 -15 -16 -18 -16 -17 -22
~oth> mnoqu -29 -18 -22 -16 -19
~plac acdghlnpq -19 -18 -28 -21 -21 -19 -31 -15 -16

@vehicle__perdio r 16
an_@move dmno -16 25 -19 -19
cayo__@ride mq -18 16
exact* m -24
mejor_no bcmo 30 -20 -30 -35
one__i gj 16 -22
there$ acdfghiklmors -19 -58 -58 19 -55 -37 27 -20 -67 -16 -19 -17 -36
you__@place aimuv -16 -22 -26 29 -15
~fic adgoq -16 -16 -19 -15 -15
~nia> dghijmnoqu -25 -27 -16 -16 -24 20 -18 -20 -17 -16
~nniv m 16
~talk fghijklnopqrtv -19 -28 -28 23 -35 -26 -27 -32 -33 -29 -45 -25 -17 -22

#__day m -17
count_me b 16
el__ya bmor -22 -15 -17 20
eta__after or -16 21
i_looking m -15
is__how du -16 16
my__want a 16
textos abcdgilmoqr -21 -22 -16 -19 -19 -16 28 -38 -22 -16 -16
the__but am -21 -33
todavia$ qr -18 -21
~<idi clmo 29 -15 -23 -16
~pot cdghilnopquv -22 -26 -22 -21 -39 -20 -26 -20 -16 -27 -28 -15

ayo$ acdefgijklmtuv -15 -17 -18 -34 30 -15 -16 -15 -15 -24 -29 -17 -19 -15
day__one n -15
there__near ijm -16 -18 22
under mu -25 20
~el> bcdehjkoqr -22 -21 -36 -17 -23 -34 -18 -34 -18 -22
~ona cfhlnopqs -16 -23 -30 -18 -35 -23 -18 -22 -23
~pto dklm -23 17 -20 16

^ugh m -18
not_my abmouv -17 -27 -29 -17 -16 34
~<car abcefghkortu -45 -16 -35 -20 -24 -45 -37 -36 -17 -20 -20 -26
~<nen o 16
~aro> abdijlmnoqsuv -27 -24 25 -27 -31 -19 -23 17 -24 -31 -16 -47 -22
~een bcdeghimnopq -17 -39 -24 -26 -38 -18 -21 -18 -42 -27 -37 -25
~izo dgjnouv -16 -19 -17 -16 -16 -24 -15
~mero abcdefhmnopqstv -27 -39 -31 -38 -21 -26 -24 -24 -28 -37 -31 -23 -28 -16 18
~mora ms -24 19

got__on m -25
is_texting iluv -19 -19 24 -37
it_true dj -24 -19
south u -18
us__it bm -15 -20
~il> defkopru -42 -27 -23 -33 -19 -37 -31 -15

i_am cdefhiklnoprtuv -42 -49 -45 -53 -40 -31 -19 -20 -45 -21 -21 17 -29 -26 22
prendan__@texts lm -17 -17
the__site f -17
~asem abijmr -18 -24 21 -23 -17 -17
~mman gm 22 -18
~pid jnosu -16 -16 -22 -19 -19

cambiar abdmnoq -28 -23 -19 -22 -24 22 -20
confundido glms 18 -21 -19 -19
for_him j -17
idea lm 17 -19
last_@visit m -18
mi__da q -19
remove__@visit blm 24 -23 -21
sense gm 16 -15
what abcegiklpqrstv -26 -33 -55 -44 17 -21 -37 -35 -52 -22 -55 -29 -26 -62
~ck> abcejlnsu -15 -17 -33 -59 -19 -19 -29 -17 -32
~esa> gm -17 -21
~esul m -18
~veni bfgilmprtuv -23 17 -16 -21 -22 -40 -23 -21 -20 -24 -17

~<der u -15
~<od gmu -15 -16 18
~tele abcdijnoqs -30 -25 -23 -16 17 -17 -29 -21 -30 -17
~xit> dgjmnru -22 -15 24 -32 -18 19 -20

@parking_lot m -17
darme_de k -17
get abefgjknoprstv 23 -31 -47 -52 -16 -22 -24 -21 -34 -30 -45 -42 -52 -51
not_message lm 19 -18
person abcdefgijkmnoprstv -49 -37 -32 -29 -25 -31 -16 35 -29 -31 -33 -40 -32 -38 -34 -30 -30 36
~foll bm -16 -26
~se> aefghijmnpqtv -20 -69 -65 -19 -43 -16 -15 -24 -35 -42 -33 -46 -19

@eat_before n 21
^end acdefghiklprtuv -16 -21 -24 -34 -28 -22 -20 -30 -30 34 -16 -15 -16 -28 -24
am__just m -16
inste* adghmnou -25 -24 -21 -16 -16 -33 16 -16
~moj mn -30 -16
~ora bcdefhijklpqtuv -15 -41 -56 -27 -45 19 -56 -59 -23 -44 -18 -30 -18 -34 -19
~say cdefhijlotv -19 -16 -15 -39 -30 -22 -21 -26 -17 -17 -21

=beside:what_is_this acdefhjklmnoprstu -17 -21 -17 -16 -26 -25 -27 -16 -22 -36 -22 -26 -20 -23 -21 -25 39
@call__when im 18 -16
^morning afhmn -16 21 -21 -18 -17
does__his n 17
everybody__works q 15
my__@pay l -16
usted* cfginprs -24 -18 -34 -15 -29 -27 -26 -19
~ais> m -20
~husb m -16
~orra akmv -15 -16 -20 -17
~reu adm -15 -17 20
~rove dmu -17 -21 17
~xcv> e 17

point_of mu -18 18
~migo adglmoru -23 -18 -17 -20 -33 -18 -16 -23
~ossi jkmnqsu -21 -16 -16 -18 -18 -16 -16
~tie befhklnoprs -31 -37 -46 -17 -16 -18 -28 -21 -42 -26 -62

@visit_i kmouv -16 -30 -19 -19 -19
the__that adghpqrsu -20 -21 -17 -21 -21 16 -17 -15 -20
~acil m -18
~igo> cefghjkou -24 -25 -24 -31 -32 -18 -23 -38 -23

/ em 17 -22
@visit__otro o 17
so__will m -23
what__things gu 16 -16
~rreo m 20
~tugu c 17

esa_hora mor -25 21 -17
main jm 19 -18
que__empezar a 15
walma* hi -17 -15
~duer dhmnoqu -15 -17 -25 -20 -16 -16 23
~efil adm -27 -18 17
~omod m -17
~ueva djv -19 -19 -16
~with acfghjsv -19 -45 -42 -16 -27 -17 -17 -18

@hello_my m -15
am_moving mo 18 -21
back_to acdkpq -18 18 -17 -17 -19 -18
not:work bgh -15 -15 -17
~exac m -22
~gin bfimotu -23 -16 -24 -40 -23 -21 -31

@move_days moq -22 35 -20
@thanks__bunch m -18
can_take am -22 -22
convi* lmoq -16 -17 17 -20
hora__@place h 18
~bas abcdefghlmquv -16 -22 -16 -17 -17 -17 -19 -24 21 -30 -23 -28 -19
~emos mop -33 16 -23

lado hjmu -15 18 -18 -16
may__@relative n 16
morning__ok m -17
morning_is m -17
not__here gm -19 -27
pasenme jklor 18 -16 -17 -16 -18
they_do admu -20 -20 -18 22
~<soo acdghijkmpqs 18 -18 -19 -23 -25 -19 -23 -15 -16 -17 -21 -15
~otr cdefghilmnpqrtu -37 -28 -23 -26 -17 -40 -48 -23 -20 -19 -24 -21 -27 -26 -46
~qwq em 18 -17
~renl bl -15 19

@place__me aijmq -17 -15 -19 -26 15
on_that dgmo -17 -19 -21 16
the_@ride abdlmop -20 -26 -17 -16 -35 -17 33
there_somewhere jm 23 -24
~<har dhjlmnquv -24 -17 -18 21 -16 -24 -16 -32 -16
~aco> bdnqu -17 -15 -17 -20 -21
~asi aiq -17 -19 -18
~erge gu -15 -16
~nybo dmpruv -17 -21 -15 -19 -20 -16

a_@month dmv 23 -26 16
a_dentist m -20
era abdlnpu -23 -33 -16 -18 -17 -21 -23
i__after or -21 -18
i__not abefiklnqrsuv -28 15 -31 -22 -19 -33 -27 -38 -19 -49 -24 -16 34
it__make m -15
need__i m -31
on_tv hju -16 -22 18
place acdghlnpq -18 -18 -28 -21 -21 -19 -31 -15 -16
wait_there aq -17 15
what_will dgmnu 26 -19 -31 -19 -15
~<adv a -17
~ctu abghjnq -17 -19 -17 -20 -16 -23 -22

@hello_from fm 17 -16
@ride$ abcdefghijklmnopqrstuv -49 -27 -42 -55 -37 -47 -49 -44 -31 -26 -38 -49 -79 -57 -56 29 57 -43 -41 -43 -57 -47
de_tu l 17
it__a bnps -26 -24 -22 -21
it__when amr -18 -23 -15
no__aqui mv -16 21
~esio dgm -16 -17 -21
~ix> a -19

@english__good m -16
bueno* f 17
la_@door ajq -15 19 -16
late abcdefghijklnopqrstuv -36 -17 -38 -23 -32 -41 -48 38 -53 -37 -40 -39 -36 -34 -51 -29 28 -44 -35 -50 -20
wtf_is u 15
~afe> adfjnpsu -17 -22 -17 -15 -22 -15 -16 20
~equi al -23 -17
~oup cgjku -16 -21 -18 -19 -21
~uiv m -16

^ballpark d 16
ayuda bcefghijklnopqrsv -28 -26 -25 -28 27 -19 -37 -28 -22 -32 -27 -23 -18 -25 -21 -19 -19
block_me lm 20 -22
does__set hm -17 18
mas$ bcfgijklmnop -31 -22 -18 -27 -33 -23 -23 32 -47 -24 -38 -17
my_@english cm 15 -16
quitenme_de bl -31 20
~<won m -15

about_my dmou -25 -18 -17 -20
cousin admop -20 -16 -27 -18 19
cure d -21
just_saw bmrv -18 20 -18 -16
know_who m -16
no_es bcghjlmnpqrstuv -36 -19 -31 -15 -26 -36 -21 -25 -19 -32 -15 -21 -16 -26 46
re klmos 26 -24 -18 -17 15
se_hace gm -15 20
~agen abcdefghjklmnprstuv 21 21 -24 -27 -20 -33 -26 -17 -25 -33 -28 -40 -19 -17 -21 -16 -25 -27 -22
~eeth u -23

@howmuch__la abms -15 -15 -21 -26
^anybody hiq 17 -19 -16
actually m -24
answer$ gm 17 -17
else_is m -17
is__earliest m -15
tienen__@call jmv -16 -26 -20
~ain bcdehknopqrtuv -20 -46 -38 -39 -58 16 -27 -24 -29 -52 -16 -36 15 -27
~tyty mt -18 20
\xc2\xbf_que bcdfgijklpqrsv -23 -38 -18 -18 25 -31 -16 -18 -26 -16 -15 -21 -24 -22

@insurer__por p 16
i_talked mo -26 -15
never__me v -16
risks$ m -15
telefono$ dg -15 -17
ya__voy blm 21 -18 -18
\xc2\xbf__puedo do -19 -16

a_refill a -24
are_my j -18
my_@texts bcikln -18 -20 -23 25 -32 -15
put__@relative im 18 -22
time_can hmno 20 -18 -15 -16
you_even mu -16 -24
your_@staff him -20 21 -21
~cie bcghijnops -25 -15 -32 -22 -30 -24 -32 -18 -23 -21
~mee almo -22 -16 20 -19
~oons o -18
~ord> ajnou -21 -24 -21 -22 -26

does__mean m 15
not:queda m -20
que_onda fgjmt 16 -24 -22 -20 -19
~ign cdfgimnqrstv -25 -36 -18 -19 -31 20 -28 -24 -17 -24 -19 -25
~sca cefghijlmnostu -24 -15 -18 -33 -24 -31 -28 -19 -18 -26 -38 -27 -17 19

@person__no m -21
^ayo bcdefghijklmnqrtuv -16 -22 -25 -35 30 -21 -20 -20 -19 -18 -26 -35 -22 -17 -16 -18 -22 -17
ano fm -15 16
the_line ai -15 16
they__for dm 16 -19
~eld iu -16 -16
~ered abjmpqv -26 -18 -18 -16 16 -28 -17

@drive__dia noq 22 -18 -17
^la cefgiklmstv -22 -17 -26 -38 -24 -25 -19 -48 -32 -28 -39
not_hold bm 18 -16
~<lif iu -15 -19
~eyes u -16
~uvo l 18

fun dgmu -20 -20 27 -22
it__in adklmnsu -27 -23 -16 -16 -23 -21 -19 20
my__balance dm -24 23
\xc2\xbf__@visit anu -19 -16 17

can__go am -17 -18
enoug* dklu -16 -15 24 -15
es$ abcdefhijklmnopqrstuv -48 -33 -39 16 -35 -37 -46 -52 42 -23 -40 -37 -44 -36 -31 -46 -27 -33 -25 16 -17
otra_@visit abo 27 -34 -23
~rime mnou -23 -15 -15 -19

^mood m -16
a__before mu -25 -17
can__make blmrs -15 -21 -35 -18 -23
drug$ u 15
mandan jlmv -27 -19 -16 -15
nicotine mn -19 18
~<opc dgmu -15 26 -27 -29
~fix q -16
~tadi j -18

@drive__mismo q 16
~enle jklo -17 -18 20 -17

for_@holiday hm 17 -18
legal$ ju -15 24
me_home abmps -18 -17 -26 17 -26
un__de abosv -19 -16 -16 -19 -16
weekends ahm -19 24 -29
~hubo fm 19 -18
~ospo ao -20 15

^me acefhijkrtv -18 -27 -52 -58 -44 -17 -25 -24 -15 -66 -43
bleac* m 18
is__or m -16
otra__por b -16
ya__ire blmt 29 -22 -22 -19
~anyt bfghimrstv -34 -15 -29 -34 -21 -18 -23 -20 -18 -22
~apa bcefginosuv -27 -16 -21 -21 -27 -27 -28 -32 -26 -28 -19
~goes dghjmnop -31 -22 -21 15 -40 -26 -16 -17
~msel n -15
~tail i -16

a bcefgiklmnoprst -41 -61 -53 -52 -62 21 -29 -69 21 -24 -26 -18 -33 -44 -18
the__just m -24
~<fav defmnqrstv -36 -28 -24 -23 -29 -30 -17 -30 -30 -30
~otic dmnu -22 -18 -21 19
~uys> begilmnorsv -24 -19 -30 -25 -21 -19 -21 -16 -23 -24 -21

a_no m -23
done$ m -17
es_# dm -25 23
holiday adhjou -16 -24 19 -17 -20 -24
is__texting v -17
~<ayu bcefghijkloprsv -31 -15 -26 -28 28 -19 -39 -31 -25 -34 -28 -23 -24 -24 -22
~reye u -16
~war bdijluv -21 -17 -23 -15 -20 -19 -15

algui* abdgjklmrsu -21 -25 -31 -16 -24 -20 -19 -21 -20 -20 -43
anybody dmpruv -17 -21 -15 -19 -20 -16
gener* a -16
he_is admqu 16 -18 -16 -29 -20
mejor adeghjlmpqruv -24 -28 -16 -27 -23 -23 -19 -16 -21 -26 -27 -28 -30
pues$ cdfghinoqv -15 -18 20 -19 -16 -17 -23 -19 -16 -15
se__fue m -20

@open__and hm 18 -17
is_being m -17
it_up bcikpqr -22 -17 -17 -21 -17 -23 -28
~<sc abcefghijqrst -22 22 -34 -19 -22 -41 -33 -34 -39 -17 -24 -30 -19
~blin m 17

^i bcdefhmnopqru -25 -41 -27 -86 -83 -62 42 -42 -19 -21 -31 -45 -63
es__numero g -17
has_me m -18
me__@day abdlmnoq -22 20 -15 -24 -31 -16 21 -20
para_una a 17
~<ac bcefghjklrstv -18 -33 -40 -47 -34 -28 -25 22 -36 -20 -22 -34 -47
~<ex acefhklnpqtv -47 -37 -33 -39 -49 -30 -38 -38 -38 -31 -29 -41
~del acefhiknopqstu -16 -17 -23 -23 -21 -15 -16 -30 16 -20 -30 -22 -20 -27

before_@holiday a 15
cutti* m -16
el_gps j 15
how_often adnu -17 -15 -17 19
know__this m -18
now_so b 20
sign__@relative am 20 -24
~bake du -15 -16
~ofre u -24
~taff im 19 -26
~tta m -16

am_coming abmr -16 -31 -30 31
have__do bdilmn -22 -18 -17 -16 -25 -20
peein* s 17
um mt -18 -17
y_un m 17
~<uno m -20
\xc2\xbf__@pay j -16

just__@day m -15
numero__que v -19
sacam* alm -16 17 -20
should__if m -17
these__for v 15
try_it am 29 -17
~<ins defhlmpstv -18 -19 -21 -25 -26 -39 -24 -16 -17 -16
~ho> abeijmpu -15 -21 -15 -22 -18 -28 -23 -20
~keys m 17
~rmis abmuv -18 -18 -24 -20 -19

am__getting akmr -22 16 -27 -19
got__and bmrs -18 -20 -20 20
that_@visit bmo 25 -18 -18
~<bui m -18
~cot mnu -16 -17 17
~igg jmno -20 -15 -18 17

celul* abioq -19 -17 -16 -16 -18
de_nuevo bklm -15 20 -22 -26
discounts dm 19 -16
duele nu -18 15
~abou cefghst -22 -23 -29 -37 -40 -20 -27
~fol bijlmnr -24 -20 -24 -17 -24 -16 -16

@animal_@food m 16
for acefgijlopqrsuv 29 -21 -73 -93 -39 -17 -39 -35 -24 -31 -18 -24 -35 -17 -24
leaving__now mr -16 21
me__your bkm -19 -18 -30
old__you adfghjmu -19 -15 -30 -19 -24 -28 33 -34
trabajan__la h 17
will__back abgm -19 -18 -16 18
~apel bgjqrsu -16 -15 -24 -18 -18 -17 -20
~lver ilmu -20 -16 -16 -16
~ubl adimr -23 -18 -18 -25 -19

@clinician_reyes u -16
@move__@cancel mo -27 17
eso__por djm -19 17 -22
just_got bimoq -18 -16 20 -26 -15
of_@food lm -16 17
~<doe abefijlprst -25 -18 -21 -45 -34 -56 -45 -38 -38 -24 -36
~acro m -17
~meon gjlmrstu -29 -25 -28 -21 -22 -17 -21 -18
\xc2\xbf__si abhjmou -20 -17 -15 -18 -25 -17 -25

all__here fl -16 -18
get__@clothes aim -15 -16 16
llevo__dias n -16
not:este i -16
~dad> afgklnpqrsv -37 -17 -25 -20 -21 -27 -24 -21 -16 -20 -23
~um> hj -20 -22

al__que dimuv -16 -18 -28 -17 -17
her_number m -17
should_the mn -17 -17
todos_alla f -22
under$ mu -16 18
will__# pr -16 20
~chos l 15
~lew> mp -21 -17

@relative__car ms -26 -16
copay dm 28 -30
headphones mn -17 16
you__@vehicle dhi -15 -18 -16
~ever cefghjknopq -38 -31 -16 -27 -17 -45 -22 -52 -46 -20 -22
~lik bdefghjpqtv -16 -22 -22 -23 -19 -26 -18 -27 -23 -21 -35
~limi adov -22 -21 -20 -16

anybody__@day h 20
en__carro mqs -20 -23 15
had acdefghijlnoptu -22 -22 -38 -17 -29 -30 -33 -32 -31 -29 16 -48 -28 -34 -40
i_can dhmpuv -18 -19 -44 -32 -19 -36
ir$ abcdfghiklmnoqrsv 30 28 -25 -38 -19 -34 -23 -31 -26 -25 -39 -22 -46 -26 -21 -22 -20
~bre> acdefghikmnqrtu -15 -26 23 -22 -25 -30 -27 -24 -23 -29 -35 -23 -34 -17 -20
~heck cghijklnqsu -17 -18 -18 -17 -19 -18 -19 -28 -29 -21 -16
~orda m -18
~tiv acdefgjkmpqrstuv -28 -18 -27 -23 -22 -24 -24 31 -20 -17 -22 -20 -23 -16 -20 -27

agreed__me p 16
like_a am -19 -29
like_me a -15
o_es jm -19 -20
which__i mnu -34 -16 -20
why__you uv 21 -15
~adph mn -17 16

@sick_since ms -15 16
^resume il -18 -15
a_candidate u 16
can__slide mo -16 17
esta_semana ahi 21 -24 -16
feed a -15
i__@person im 19 -23
is_trash m 18
provi* am -18 -22
~scon l 19
~slee abdghjloprv -24 -19 -26 -18 -21 -16 -19 -20 -20 -25 -21
~sme lm 15 -17

bad$ abcdeghijlpruv 16 -29 -22 -24 -18 -18 -17 -17 -21 -24 -20 -20 -23 -20
droga$ u 16
like__a u -17
texting_my m -19
~<bet cdgjknpsv 15 -24 -23 -17 -16 -23 -16 -29 -23
~merg gu -15 -16
~ruct b -16

@stop_los m 20
turn__on km 31 -27
~move cdefgikpqrstu -21 -27 -22 -22 -19 -25 -19 -28 -17 -38 -30 -19 -36

available$ acnou -17 -22 -23 -18 -23
que_@place hmu -16 -22 25
texting__work gmu 18 -19 -19
~<awe mtu -20 23 -15
~fac befhijklnoqrv -25 -18 -15 -17 -26 -21 -17 -20 -21 -22 -22 -21 -16
~muev bmo -16 -24 17
~stru bhijopu -21 -19 -16 -20 -19 -19 -17

an__with abm -29 -18 25
hora__@move hmo 17 -17 -16
my__right m 15
y__a ar -16 -16
~et> abcefghiopqstuv -17 15 -33 -26 -36 -31 -36 -28 -32 -34 -48 -35 15 -27 -27
~nig abdfgjkprtv -29 -28 -26 -16 -21 -25 -19 -19 -36 -17 -22

contacten l 16
la__nomas m -16
largo o -18
olvidense__mi m -16
the_@insurer bi -16 -30
what_all aghjm -17 18 -18 -17 -34
~<irm n -18
~<mol agkln -17 -21 -16 24 -23
~cpa mn -16 19
~lps gmt -16 -18 15
~regr dglmnu -16 -19 -18 -28 -18 -17

do__you aghln -16 -24 -19 -17 -16
go_home mq -22 16
~<tra aefgjklv -25 -30 -38 -31 -37 -20 -49 -41
~igo cefghjkmou -26 -25 -24 -31 -33 -18 -23 -16 -39 -23
~knl em 19 -18
~sic bcdeghijklmopqtu -25 -20 -26 -21 -22 -18 -21 -20 -17 -29 27 -16 -20 -26 -15 -39

downtown$ j 16
quien__@fetch aimuv -23 -26 -25 -25 -19
se_@english cgm 21 -15 -20
~aigo adgim -16 -17 -15 -17 -28
~bbi muv -20 -18 25
~cibi gikm -17 -16 15 -18
~edin m -15
~ole aghijklnrsuv -31 -33 -15 -29 -31 -23 19 -20 -27 -29 -34 -23
~reme am -18 -19

@treat_do u 18
a_list ail -20 -15 -16
do__make dm -16 20
has_the ajmu -19 -15 17 -18
i__get cghjlmoprtuv -26 24 -20 -40 -26 -21 -18 -26 -25 -15 -44 -24
una_@visit abcdgijlmnoqr 47 -40 -15 -36 -18 -41 -17 -17 -37 -21 -38 -15 -25
~noon bdmnoru -19 -18 -25 -16 19 -19 -24
~oose m -18

#_dollars dgm 22 -16 -16
@cancel__@pay bdm -24 -20 26
back__list a -18
bots ilm 21 -18 -24
expla* adu -19 -19 19
no__si m 16
you__all dgh -22 -20 -20
~ommo su 19 -17
~ute abcdeghjknopqtuv -34 -18 -15 -26 -16 -16 -18 -24 -22 -23 -25 -19 -23 -16 -32 -20

centr* iju -17 18 -18
i_get efghmnpqrstv -17 -23 -27 -21 -22 -21 -32 -17 -18 -16 -18 -32
pesadillas hmsu -16 -22 19 -15
the_lot acdehklmqrsu -22 -17 -15 -17 -21 -15 -16 -34 -16 21 -16 -19
~<am aceghijlnoptuv -17 -23 -21 -19 -22 -23 -27 -28 -29 -16 -24 27 -34 -27
~raba cefgjlrtv -25 -16 -23 -24 -39 -31 -22 -16 -18

a__la adlnu -25 25 -15 -17 -20
any__@day b -25
can__and a -16
cel agmv -19 -18 -32 17
comun* i 15
not:gary v 15
pone no 15 -16
right$ adeghjkmortu -18 20 -15 -30 -23 21 -15 -30 -22 -34 -25 -21
the__goes msu -17 17 -17
~mean dijlnqru -29 -18 -25 -25 -20 -17 -18 -30
~rna ghln -15 16 -19 -23
~rri abdefgiklmoquv -34 -26 -26 -20 -18 -25 -23 -18 -24 24 -18 -34 -32 -26
~teet u -23

am__what m -30
de_el m -24
direc* g -16
get__off adgklmuv -29 16 -17 -16 24 -31 -20 -16
just_had o -18
un_@vehicle jpru -24 -23 -16 -17
~free cfghilmnqstuv -22 -17 -16 -18 -24 -22 -23 -21 -17 -25 -19 -31 -21

ando abchijklpuv -16 -26 -16 -26 -28 -26 -24 -30 -26 -24 -35
for_your amv -18 -20 -16
this_am v 17
~ame> defhjklnpqrstu -51 -57 -28 -38 15 -21 -27 -25 -20 -35 -31 -17 -56 -16
~fini n -21
~tar cdehijklnoqtv -34 -30 -49 -34 -41 -33 26 -32 -28 -18 -38 -20 -47

@cancel_my adeikmnoqrsuv -32 -38 -17 -18 -19 37 -24 -24 -19 -26 -18 -16 -18
@thanks_mi bt -18 20
a__lol m -20
add__to abgl 23 -17 -16 -22
hospital hmprs -20 -20 -18 -16 -15
is__@pay acdjqu -18 -18 21 -21 -17 -19
like bdefghjmpqtv -15 -21 -19 -20 -19 -25 -16 -20 -24 -22 -19 -30
mi_@ride pq -23 22
spots aim 20 -20 -18
un__@thanks mt -23 18
we_start m -16
~bier m -15
~exto l 16
~lse> cghijmnpr -23 -19 -19 -28 -18 -27 -27 -32 -16
~tuat m -17

de__de abcijlopv -26 -18 -20 -19 -28 15 -27 -25 -19
husband adkmrv -18 -23 -22 -33 -19 -24
my__work o 16
soonest_@visit a 16
there__can h -16
you__over mo -21 -17
~cir abdmn -30 -19 -16 -26 -16
~vier m -20

i__where m -16
just__one m -18
portugues c 16
~aden m -16

@texts__a m -16
am__lol abdglnqrs -18 -22 -17 17 -16 -24 -20 -17 -21
anoteme a 17
at__# im 19 -19
due ab 18 -16
maria agim -19 -17 20 -33
need__@clothes ad -19 -18
y_el d -15
~isi bdhjkmpqsuv -26 -27 -16 -20 -18 -23 -28 -23 18 -34 -22
~lpa dm 15 -16
~opu m 16

all__you adhm -15 -19 -17 -26
para_esto u -15
una_@person abcdeghijklmnopqv -38 -19 -19 -18 -16 -18 -18 35 -22 -15 -22 -27 -24 -23 -16 -20 -37
want__@texts bkm -18 15 -30
~hanc abdghjms 18 -16 -28 -16 -21 -18 -34 -16
~lim acdgijoquv -31 -18 -30 -24 -16 -19 -24 -17 -28 -18
~oha efm -22 21 -21

@drive__no b -15
entonces o -18
floor dfghjnu -20 -21 -20 -16 26 -15 -27
me__los iklmuv -21 19 -26 -22 -20 -18
med dm -17 -18
no__conmigo bimnqu 19 -25 -18 -25 -19 -15
quitame_del aklmn -20 -17 17 -19 -16
target hu -19 -17
tell__about adimnr -19 -22 -21 17 -20 -18
~<abl mnoprs -23 21 -27 -17 -21 -21
~hree m -22
~jor> adeghjlmpqruv -24 -28 -16 -27 -23 -23 -19 -16 -21 -26 -27 -28 -30

de_contacto l -16
le__al glmv -18 -20 -27 20
not:seguir km -17 -19
texting__about l -19
~hom abcdghjkloqstuv -35 -18 -24 -37 -37 -24 -38 -24 -20 -37 17 22 -20 -20 -29
~itc dm -17 17

^yoo acdefghijklmntuv -16 -18 -20 -33 33 -19 -17 -18 -19 -15 -24 -33 -15 -18 -22 -15
a__se m -15
atienden befghijlmnopqstuv -16 -29 -22 -27 27 -22 -27 -20 -46 -30 -22 -17 -18 -18 -15 -26 -16
bitcoin$ m 19
i__down mu -16 -16
is__new al 17 -17
need__again k 18
nothing__@eat mn -24 20
~ajaj acdefgklnqtu -20 -23 -18 -21 -17 -23 -21 -21 -16 -21 -19 -22

all_this u -15
come_with aou -17 -15 -15
con_una am -19 -15
talk_# i 16
you_gave ao -16 15
~agg m -18
~oor u -17

@howmuch_un jn -16 -18
all$ cefghimnosu -21 -18 27 -27 -30 -29 -57 -32 -31 -34 -36
el_@parking d -17
not__there abhjlmnpv -15 22 -19 -15 -20 -31 -17 -20 -16
outside$ jmu -25 24 -21
~<dar oq -16 -16
~eein ms -16 21
~esue p 18

=said:help abcdefghijklmnopqrstuv -20 -59 -43 -70 -52 -63 98 -57 -66 -79 -55 -45 -54 -17 -34 -36 -70 -55 -56 -45 -64 -54
it__not dmq -20 -20 -30
not:llego mo -18 19
~irme dinortuv -19 -26 -31 -23 -18 -15 -25 -20
~lept mp -25 -16
~ss> acefikpqstv -25 -49 -34 -37 -25 -30 -23 -48 -16 20 -16

@open_# ehm -24 23 -22
cell abhjnqru -30 -24 -22 -21 -28 -20 -17 -29
feels abhmoqu -21 -16 -19 20 -22 -16 -16
it__@place jmu 23 -18 -21
pague$ mt -18 17
that__the adgjqu -17 -21 -19 16 -21 -24
~<lim dmu -21 19 -16
~hai dgilop -19 -23 -26 -15 -18 -20
~summ i 15

^hay defghjklmopqstuv 22 -60 -67 -49 -22 21 -39 -49 -69 -26 -61 -17 -38 -45 -23 -56
broke adnp -15 -17 -19 -16
is_the abcefknopqrstuv -20 -41 -35 -28 -71 -38 -16 -17 -51 -20 -57 -55 -32 -16 -43
lates* hmu 17 -25 -15
play_some m 21
sera_normal s 19
~atch adghjkpqrv -27 -31 -24 -18 -32 -17 -19 -22 -22 -15
~ella gjlmoru -16 -19 -21 -19 -21 -16 -22
~ese> afhjklmnoqrt -35 -21 -32 -29 -24 15 -42 -44 -37 -36 -34 -18
~mpty amn -17 -22 18
~uadr bm -18 -17
\xc2\xbf__lo mu -25 -17

a_little bo -18 -17
had__@drug m -17
la__@move imno -16 -22 -18 24
through_it gu 17 -20
wise m -19
~<dro acdfgikmpstv -16 -21 -28 -16 -21 -25 -19 -28 -26 -24 -16 -22
~tant abdhjknquv -24 -21 -23 -19 -26 -17 -19 -19 -21 -17

cuant* abghimorsu -32 -16 -21 -27 -25 -20 -20 -16 -16 22
if__no u -16
me_dio pqs -16 -21 22
my__asking m -17
unite* alnv -16 -25 -17 -15
~alre agikp -23 -15 -22 -16 -22
~eis bgnosu -17 -18 -22 -16 -15 -22
~eren cdfhiklmnpqt -25 -29 -18 -24 -25 -19 -33 -17 -17 -26 -22 -18
~hook abimoq 15 -17 -20 -27 -19 -16

dan__baja k -16
flat q -16
you__@holiday adghjlmtu 19 -24 -17 19 -15 -16 -36 -17 -18
~utsi u -23

i__when n -27
~born m 17
~iat mt -22 17
~mmer o -15

@stop__but m -17
^they ghijklnopqs -16 -29 -15 -22 -22 -16 -29 18 -17 -25 -28
al__dia noq 17 -30 -18
escalofrios s 15
me_pasa p -16
proce* adgm 20 -16 -16 -21
time__@day h -20

i__front i -15
llevo$ n 15
me_that l -16
think_about amu -16 19 -20
too_early mn 16 -15
~<lan aclmnu -27 23 -15 -28 -16 -27
~houg gmnpq -16 -21 -19 -17 -22
~mars dm -17 18
~ours abfit -17 -15 -19 -19 -16

@ride_fell m -18
sure_what gm 15 -20
~aten dgjnoq -15 -20 -16 -16 -26 -16
~che aceijlnpqru -25 -16 -40 -42 -31 -45 -21 -17 -26 -50 -52
~peg mu -23 15
~rew abhpu -18 -16 -20 -15 -16

@animal abcdefghijklmopqrstv -39 -35 -52 -49 -44 -40 -41 -40 -47 -52 -40 -41 80 -28 -49 -52 -22 -34 -31 -40
come fgijlmprstv -23 -55 -57 -16 -50 -26 -22 -17 -42 -16 -30
like__out ikl -15 -16 18
ready_when am 18 -15
solo_que m -16
the_plaza j 17
~rde> en -18 -17
~tati r 19

^whereabouts jm 18 -15
covered mq -38 -23
for_now agn -19 -17 -18
have__@vehicle djmqu -15 -26 -26 25 -17
not:trabajo m -21
off__@day o -20
ya_comi nr 20 -20
~lier ao -24 19

eggs lmn -24 34 -22
hasta_que a -15
not:le bcgv -17 -15 19 -16
puedo__a oq -18 -18

mom ehiklmnopsuv -23 -21 -18 -30 -34 18 -17 -28 -28 -20 -45 -33
rd o 16
refill__my im -21 21
that__my dgo -17 -16 -23
will__need bmnopq 27 -20 16 -25 -16 -17
~mana cdeghjklmopqrstuv -32 -49 -16 -38 15 -43 -32 -20 -23 18 -33 -24 -32 -28 -32 -32 -24

mejor$ bkm -26 -16 -20
my__be abmnoqs -23 -20 -31 20 -20 -27 -18
pop__that dmn 20 -15 -19
sister abcdgijklo -21 -15 -18 -22 -15 -24 -18 -21 -22 -27
the_light m -22
what__there m -19
~oop mop -24 -15 16
~urc adnq -19 -17 -17 -16

@thanks__for mt -17 16
does__take dmnsu -26 31 -22 -16 -16
donde__farmacia jm -17 19
esta__@thanks t 18
for_@food dhn -15 21 -25
slept m -17
the_lady im 19 -20
to__seen au 24 -16
~edle abjms -18 -15 -16 -21 17
~ryth ahilnpr -31 -17 -15 -21 -15 -15 -17

someone__can o -16
viene* m -19
you__fun dgmu -15 -17 19 -20
~arty m -17
~ios> abcdghijmnoprv -18 -22 -25 -27 -19 -18 -16 -21 16 -17 -21 -16 -22 -18
~os> abcehiknpsv -19 -21 -71 -56 -18 -73 -16 -31 -18 -32 -21

dia_de dh -18 15
mind$ klv -18 -19 -22
that_opening am 16 -20
~dri bcdefhiklpqrstv -32 -19 -30 -18 -23 -28 -31 -30 -31 17 19 -16 -16 -28 -20
~kag am -15 19
~pit dhlprsv -30 -26 -20 -21 -21 -28 -19
~xto> l 16

boca djmqu -16 -15 18 -15 -21
no__voy mor -18 -17 22
the__# ad -17 -19
this_on im 15 -19
~ters au -17 -20

el__@date ahmo -18 18 -19 -16
hoy_es m 20
puedo_volver q 16
~pur jn -17 -18

@place_my mu -16 16
@symptom__for ms -15 15
^am bdgilmopru -22 -28 -25 -26 -19 -29 -30 -28 -30 27
not:through b 17
que__eso dgmu -16 -16 -19 18
~<els cghijmnp -23 -17 -18 -30 -16 -25 -22 -31
~mpre ahjlnrs -22 -16 -15 -17 -15 -16 -17
~usa fhijlnov -19 -17 -15 -20 -18 -17 -16 -19

centro$ iju -16 16 -17
libra* hm -18 17
no_one gmopq -20 -25 -20 -16 26
que__hace mu 19 -18
she__to mn -17 15
stahp ciklm -17 -18 -17 20 -19
ya_tengo bnpq -16 -22 27 -33
~<hus m -16

ayuda$ abcefgilnoqruv -26 -20 -17 -24 -26 23 -21 -16 -20 -16 -21 -18 -22 -16
dia__puede q -19
for__more mu -16 -15
perio* m -17
want__@stop km -16 17
you__there adfhj -20 -19 -22 24 -32
~dale dfgjln -19 -19 -16 -22 -19 -15
~omm bdhjkoqrsuv -20 -35 -22 -25 -17 -19 -22 -21 18 -18 -16
~rar> dikr -20 -20 -16 -15
~reci bfgijnoqsuv -29 -20 -31 -28 -16 -25 -19 -31 -23 -16 -23
~uto> d -19

to__to acdhjnoprsv 17 -18 -32 -16 -30 -34 -16 -18 -19 -18 -19
~<boo adijmnqu 26 -18 -17 -16 -31 -17 -16 -19
~com cehjklmpstv -34 -62 -23 -33 -20 -30 -22 -15 -20 -54 -52
~digo amnrs -16 21 -20 -17 -19
~ersl m -15
~lack u -17
~requ aeimo -17 -15 -20 -19 23
~sali abcefhilmrtv -20 -26 -21 -16 -20 -30 -28 -27 -30 18 -17 -25

=beside:greeting bcfhilmnprtv -28 -25 19 -27 -24 -20 -21 -22 -17 -23 -19 -18
baris* u -18
bridge_is mr -18 17
dormir mq -24 -15
hermana bcdilmoru -25 -21 -19 -15 -16 22 -21 -18 -31
korea* c 16
pass adhjmnoru -23 -17 -17 -21 -27 -21 -17 -17 16
will__me abhijlmnpst -40 -38 -17 -26 -16 -19 -42 -15 25 -32 -15
will_be bdhinpqrsu -34 -28 -28 -15 -39 16 -20 22 -28 -37
~ric agijmnqrsuv -20 -17 -17 -20 22 -20 -20 -17 -16 -25 -18

@day_por i -17
audifonos$ n 16
en_un mr -19 18
eta abehimopqrs -17 -24 -24 -22 -19 -33 -23 -19 -17 44 -17
lost_but gor -22 -16 18
mareada s 18
one$ aefghklmnqrtuv 20 -21 -22 -31 -30 -37 -45 -37 -18 -26 -17 17 -40 -21
were afhjlqr -18 -20 -20 -18 -16 -15 21
~ino abghijpqu -26 -27 -22 -18 -27 -20 -18 -30 -32
~nigh abdfgjkprtv -29 -28 -26 -16 -21 -25 -19 -19 -36 -17 -22
~poi deu -15 15 16
\xc2\xbf_quien aq -20 -16

^quitenme or -16 -24
abren abcdefghijlmnoqrstuv -35 -25 -17 -25 -19 -25 -29 50 -19 -31 -18 -59 -23 -36 -20 -18 -20 -20 -24 -17
to__up im -19 -21
will__with mn -17 -18
~emer gu -15 -16
~ingi m -27

=beside:ride_confirmed abdopqs -22 -26 -16 -16 29 -33 -23
arabic ac -16 16
do__day aghnou -17 -20 -19 -19 18 -23
quincena u -20
settle n -17
tanto gijl -20 -19 -17 16
~ros> admoqu -18 -22 15 -20 -17 -20

@texts_are mu -17 -20
@vehicle_goes fjq -20 20 -19
^need abeijklmnpqstu 26 -22 -15 23 -22 -23 -35 -49 -49 -32 -31 -26 -17 -37
y_quiero a 16
~firm gilqu -18 -19 -22 -25 -23
~nged adgijlnqru -29 -21 -16 -21 -19 -20 -18 -22 -20 -18
~obo bcdefghkopqrsu -25 -20 -25 -17 -17 -18 -27 -17 -26 -37 15 -22 -24 -27

any__what o 18
closed abdghijnsu -22 -16 -25 -18 22 -20 -32 -27 -20 -24
do__give abm -17 -20 16
me_mandaron m -15
resue* p 18
said__will pu 23 -18
this_@drug hu -19 18
what__it bdfghmnoqs -17 26 -30 -19 -40 -22 -18 -39 -34 -18
~<aft cdegijlmtuv -35 -16 -21 -35 -16 -22 -32 -41 -24 -19 -21
~gui adejlrstu -29 -24 -21 -39 -25 -42 -30 -23 -23
~pam ablm -16 -23 22 -28
~ter defghijkqrtuv -20 -55 -23 -39 -19 -19 -28 -23 -20 -19 -61 -23 -52
~tsi u -23

@clothes__you gmn -15 -20 21
@drive_me abcdfgijklmnopqsuv -35 -34 -22 -18 -20 -15 -32 -23 -19 -17 -45 -39 -28 20 28 -18 -26 -28
@treat__need u 16
^much dt -17 16
have_left j -16
i__them u -15
not:them mu -21 -18
not__anyone m -23
quiero_es amu -19 -19 -15
una_carta ad -15 -16
~mse n -15

how__@price dm 15 -21
lo_vi m -18
me_pueden bdmnpq -16 -36 18 -33 -17 -21
me_sigan km 16 -22
opciones gmu 17 -16 -15
quien_les u 16
stati* mr -24 19
~nscr aclm 20 -16 -23 -19
~sde abdgilmpqrsu -30 -33 -29 -19 -17 -24 -19 -20 -26 -29 22 -32

la__que dfhjlnstv -35 -17 -26 -30 -25 -24 -18 -15 -25
someb* gjlmnr -22 -19 -17 -33 -24 -24
wht glm 21 -15 -18
~anq mq -19 -16
~litt bo -19 -19
~ode adghikpuv -21 -21 -19 -16 -15 -19 -26 -20 -16
~urge ds -22 -16

acomp* abimou -20 -17 -19 -28 -31 -19
keep_taking mn -15 21
not:contacten l 16
nuevo kl 17 -24
or_something i -16
~ario cdhijl -21 -21 -19 -23 -25 -17
~due abcdefghijklnpqrtuv -22 -21 -18 -28 -16 -16 -18 -22 -22 -21 -18 -21 -29 -19 -25 -18 -17 27 -19
~isa abnprsuv -31 -17 -22 -16 -17 -17 -16 -20

i__wedding m -19
la_@treat bdghijlnoqrsuv -20 -31 -27 -17 -21 -19 -16 -19 -28 -16 -15 -17 24 -21
of_@symptom mn -17 -17
~ntry m 17
~used aioq -22 -18 -15 -23

got_a bceklmnoprtuv -17 -21 -16 -16 -31 -34 -18 -29 17 -32 -23 17 -34
~left adghnopuv -18 -20 -19 -16 -24 -21 -17 -19 -20

dia__otro n -18
guys__the m -21
playlist km -18 16
put__through i 19
someone__the a -22
~crea n -19
~nci bdefkmnprv -16 -23 -25 -29 -17 -15 -34 -29 -33 -28

=said:running_late abcdefgijklmnopqrstuv -93 -71 -34 -89 -77 -77 -29 -86 -77 -76 -80 -19 -49 -71 -75 -48 103 -95 -75 -83 -94
and__was lq -19 16
me_pusieron ms -15 15
roomies p 22
the__today s -23
~able efhjlmprtuv -28 -31 -27 -28 -32 -21 -30 -40 15 -43 -34
~bat djmu -16 -16 23 -20

@relative__day bgmq -17 -15 -26 -25
instead$ ackmnoq -21 -22 -17 -30 -24 30 -24
que__manana n -15
quiero_que bkmou -21 22 -19 -19 -21
~<nom cijmq -18 -18 -23 -33 -17
~<sle abdghjl -21 -16 -27 -16 -23 -17 -17
~buck au -16 -16
~nun kqr -16 -20 -16
~req aeimo -17 -15 -20 -19 23

@call__el ai -19 19
any cdefgijmnprstu -18 37 -49 -49 -57 -24 -47 -19 -38 -50 -60 -46 -44 -24
dan bfgijkmprv -27 -26 -25 -17 -31 -27 -32 -21 -17 -16
favor* m 15
que__@call bcdikmnoquv -23 -25 -19 17 -16 -31 -19 -22 -18 -25 -19
~cat aghnoqrsv -30 -23 -22 -15 -16 -20 -24 -17 -19
~cha cefjlnqstuv -48 -40 -36 -20 -19 -26 -36 -46 -19 -16 -17
~ienm abo -17 -15 20
\xc2\xbf__dia am 17 -18

@call__my adgil -16 -18 -16 16 -22
@symptom__after s 18
en__favor cgjklm 17 -18 -25 -17 -16 -17
estan__nuevos a 15
might__# r 16
not:dormir su 15 -16
not:tomorrow b 18
only__one aq -18 19
since__@treat ms -16 20
~<nl efm 24 -17 -24
~irmo u -16
~wake anpqr -20 -18 -18 -17 -18
~xim m -20

@pay__@visit abd -16 -18 18
cuantas_@visit ajmnu -18 -16 -16 -20 22
envie* lm 23 -16
who__take m -20
~clet mr -16 -17
~ln> em 21 -23
~tera n -16
~uve s 17

eso__que dmu -18 20 -17
ir__dia o 18
morado$ m 18
nada_de m -16
nah$ m -23
poco$ o -17
por__de adisu -24 -19 -16 -15 -16
si__voy d 16
these$ bcmv -20 -21 -32 -18
today_is fh -15 -17
~<eq al -18 -15
~ibr hjlnrs -21 -20 -16 -17 -15 -16
~wit acfghjsv -19 -46 -42 -16 -28 -18 -18 -19

dejo_el m -23
til_i n -18
~<nue adgijklnopsuv 16 -26 -16 -22 -26 16 -32 -19 -21 -16 -17 -19 -17
~<san au -19 -16
~diab g -18
~nori bt -15 16
~urt cgknpr -17 -19 -18 -28 -19 -16

^voy abcdefghijklmoqrstv -35 -37 -31 -38 -36 -31 -32 -41 -29 -15 -27 -29 -39 -38 -36 45 -24 -31 -27
does__pick m -16
menu$ acdefghijklmnoqruv -15 -20 -24 -16 -16 35 -17 -29 -23 -16 -22 -33 -18 -18 -17 -17 -27 -16
normal$ mq -24 -18
~<hac cefhjkloqrt -20 -17 -29 -34 -47 -29 -32 -27 -20 -38 -27
~<roo bcdfghiklmrtv -28 -22 -32 -16 -26 -26 -24 -20 -27 -19 -28 -18 -24

and__to bi -23 -16
debbi* muv -19 -17 24
guy$ djlmv -17 -16 -16 -23 25
me__dia m -17
me__that q -16
necesito__@visit im -20 -23
not:@symptom m -17
quitenme__la bl -15 18
true ij -16 -20
~shou bcdhklorv -30 -19 -41 -26 -19 -28 -22 -18 -17
~stos djklmr -15 -15 -19 16 -22 -17

get_my dgijkmnoq -21 -22 17 -17 -17 -32 -28 -18 -20
nursi* s -21
~orgo ab -19 -17
~ris bdgjmo -16 -24 -22 -20 -25 -25

@cancel_el aklmp -15 20 -27 -27 -15
am__no m -18
doing_it m -16
~oiuy em 19 -19

gustaria__el ai 15 -17
sending_me lm 15 -20
yes__have n -17
~fect acdfghjlmoqrv -20 -17 -28 -16 -23 -22 -24 -21 -20 -20 -24 -16 -16

a__show m -19
for__day m -15
stomachs s 17
~<ju acefgiklpst -21 -32 -33 -35 -21 -16 -16 -22 -16 -21 -15
~icat lm 16 -19
~ismo bcdiklmv -24 -17 -28 -19 -17 -18 -16 -25

^jajaja cdefgklmpqrtuv -22 -16 -19 -16 -20 -19 -20 33 -15 -16 -16 -18 -19 -35
a_patient m -29
got__@body bmopr 24 -24 -18 -15 -18
not_one q 16
you__leave m -21
~eak adefgjklnopqrtv -21 -37 -27 -19 -21 -23 -22 -33 -37 -18 -24 -32 -24 -17 -24
~ergi m 15
~fall adnop -16 -20 -16 -17 -24
~fran iu -16 -16
~sica adeglmqu -19 -21 -18 -16 -18 21 -19 -20

a__time bmo -17 -25 20
if__not dgm 17 -22 -28
leave_it l -17
not:importa l -19
not__go bm 19 -22
quede_re s 18
what_company u 17
~reo abdgijknoqu -22 -22 -26 -18 -19 -23 -16 -18 -18 -22 -20
~rit abejnpqsv -25 -16 -15 -32 -19 -24 -29 -19 -31

@stop__los k -17
can__in agilmnoru 17 -17 -19 -16 -33 -35 -25 -17 -24
hay__ir adq -18 -23 -18
overslept m -15
the__who abmq -17 -16 -18 15
would__@call am -15 -18
~acci g -17
~rae mpq -16 18 -15

^help acdefgijlpqtu -37 -19 -30 -20 -19 41 -26 -15 -22 -16 -25 -53 -23
go__to cm 16 -18
me__ya m -32
~erdo gqs -18 -18 -20
~lly ghlnprv -24 -21 -19 -21 -16 -18 -16
~uen> cdfjmnoqstu -15 -19 21 -25 -44 -18 -29 -19 -27 -23 -24

anything__day a -19
do__this ijlmn -17 -15 19 -35 -17
el__# ai -15 -17
~leci q -16

@price__a dm -16 23
@relative_and imnu -16 -23 -15 -16
paseme_con ijo 18 -17 -19
sons$ mu 16 -15
~<age acdfgjklmortu 30 -19 -20 -30 -22 -18 -22 -18 -29 -27 -17 -20 -18

my__alone bq -15 -23
~athe adhjnqruv -25 -23 -18 -22 -20 -20 -15 -29 -23
~ort adefghkorsuv -34 -27 -34 -34 -29 -43 -27 -24 -24 -31 -53 -24

=beside:human himr 19 -20 -22 -17
@parking__bring jmn 18 -19 -19
already__you lm -16 17
any__available aim -18 -19 16
getting_these gv -20 -20
not:i cghjloptv -22 -18 -16 -29 -32 -30 -27 -19 -36
schoo* apq -15 -18 -16
work__next o -17
~<sue abcghijkoq -23 -16 -17 -19 -15 -23 -18 -17 -27 -20
~aps ajm -18 20 -20
~eft adghnopuv -18 -20 -19 -16 -24 -21 -17 -19 -20
~mar> imu -18 -22 -21
~non hu -16 -21

business_@hours hm 16 -20
got__last lm -18 17
have__be anq -20 -23 19
why__getting l -17
~<gen cefgklnoqs -18 -16 19 -22 -22 -20 -22 -18 -20 -18
~ws> adfghijmnop -17 -28 -17 -16 -15 -22 -19 23 -19 -19 -17
\xc2\xbf_donde du -16 -25

@relative__@clinician ai -21 -15
como__una b -16
settl* n -18
~<st bcdefgiknopstuv -30 -49 -60 -66 -48 -25 -25 16 -23 -18 -39 18 -50 -35 -34
~<wou efgjmnpstv -18 -18 -31 -35 -22 -31 -25 -47 -26 -29
~dad acfglnqrsv -41 -19 -21 -30 -18 -30 -28 -20 -26 -30
~dcas m 16
~gos aduv -16 -21 17 -16
~reo> abjouv -17 -18 -17 -21 -17 16

@texts_again klm 30 -30 -26
mi__@insurer q -18
my__at hmu -20 -23 -15
spot_i m -18
which__the j -15
~iabe g -18

@drink_a m 15
airpo* q -16
corri* m -17
it_normal u -22
no__al bm 16 -16
no_soy abcdefghjklmnopqrstuv -26 -34 -25 -27 -19 -23 -24 -19 -20 -20 -35 -47 -25 -31 -26 -30 -22 -21 -17 -34 45
of__i adu -21 -18 -29
these__run du 17 -17
weath* mu 24 -16
~<con acdefjkmrs -15 -45 -38 -34 -35 -36 -22 -32 -34 -50
~nice bdefknoqstu -18 -16 -20 -17 -17 -19 -20 -18 -16 16 -15
~umer abcdefhmnopqrst -24 -37 -25 -37 -20 -26 -24 -28 -25 -31 -29 -25 -29 -26 -15

@animal_se mr 21 -18
@treat__this a -17
@visit_but m -20
appreciate abdfghijklmnrstuv -20 -32 -25 -26 -25 -18 -16 -23 -17 -40 -39 -19 -16 -15 46 -23 -16
is__cross m -20
llameme i 17
what_@clothes dgnu -20 -17 21 -15
~band m -16
~caro abdgijlmopr -18 -15 28 -20 -23 -35 -19 -36 -18 -17 -19
~luci mu -17 18

get_in abmnopqu 31 -17 -35 -23 -22 -20 -17 -22
have_@relative cm -18 17
is_anyone dmqu -16 -31 -21 -17
me__front i 17
molina dm 24 -20
put_that cjmo -18 -16 22 -17
~amag dm 18 -18
~edan moqu -20 -15 -18 -18
~ming dfghijmnrsuv -37 -24 -31 -31 -29 -15 -15 -24 19 -33 -37 -23
~race m 19

#_a dmu 21 -20 -21
not:jaja m -18
sending__@texts k 17
the_list gijnop -33 -23 -20 -29 -19 -15
~air> cgiop -17 -19 -24 -18 -18
~by> iu -19 -17

@move__@visit abcdiklnorsv -53 -48 -18 -25 -17 -21 -15 -24 36 -18 -20 -18
drop admprsu -23 -18 -28 -28 -27 -17 -21
envien lm 23 -16
my_gps abmopr -19 -15 -29 -15 -16 18
of_it bjlmpqr -17 -17 -15 -34 -15 -16 -15
ofrecio p 15
up abcegjkmnqtuv 32 -25 -34 -67 -76 -57 -22 -22 -64 -22 -27 -37 -34

^les lm 15 -15
i_buy gjmn -23 -23 27 -26
now_what adgm 17 -16 -20 -27
~<bar aipqs -24 -17 -17 -17 -16
~erro kl 15 -16
~teve bdfghijqtu -19 -24 -18 -19 -18 -18 -21 -24 -20 -24

a_mi abcdghjprsu 16 -27 -19 -22 -26 -16 -23 -16 -20 -17 -26
cuando__ir a 18
dia$ bcegijklmrtuv -23 -39 -28 -43 -34 -37 -29 -35 -39 -33 -30 -45 -36
la__@insurer admop -17 -18 -23 -17 15
number__@texts v -15
por_donde mru -23 -18 -18
said_i aklmnou -21 -16 -25 28 -20 -18 -19
~acr m -26

a__night mo -17 -15
a_las bdgijms -28 -28 -20 -22 -25 -17 -23
el_@vehicle abdhmnrsu -22 -20 -21 -28 -26 -24 26 -21 -23
mi_amor mr -16 16
pick__of d 17
quede__@symptom s 21
subo m -19
was__for m -22
ways p 16
~<bal dgijklnoqr 17 -25 -20 -22 -19 -17 -23 -19 -15 -16
~<val dmu -19 18 -22
~nort j 17
~ory> jl -17 -18
~rran bijqsv -23 -21 -18 -20 -15 -16

@vehicle_esta hjmqu -18 -24 -31 24 -20
chicle n 15
for__patients a 15
how__@book a 16
husbands m -16
podre mnor -17 17 -19 -16
sin cdefghijlmnpqtuv -22 18 -17 -18 -40 -34 -37 -30 -42 -39 15 -43 30 -23 -47 -31
staff$ m -19
will__take bdhpq -15 -16 -16 -21 16
~<plu dgijklmru -22 -16 -26 -17 -22 -24 18 -20 -20
~mnbv e 15
~nyo abdjlnpru -21 -17 -25 -23 -23 -20 -17 -16 -30

@ride__arranged p 15
asking_what m -17
borren__@visit blm -19 -20 17
could_you cnqsu -27 -35 -26 -15 -16
dia bcefgijklmoqrtuv -23 -59 -46 17 -65 -64 -67 -53 -62 -37 27 -29 -55 -50 -71 -61
is_@treat afgjmnu -21 -20 -20 -22 -35 -17 28
river m 17
some_other bm 17 -17
wedding$ mn 19 -19
~<mex mu 16 -15
~iale m -18

alrea* agikp -23 -15 -22 -16 -22
donde_empiezo j -15
este__mio v 18
para_despues ao -20 23
primera mou -21 -15 -18
to__old lm -16 16
~<lin abcdklmnoprs -41 -40 -26 -28 -27 -22 -38 -30 -27 17 -25 -21
~mpra cdfgijklqsuv -16 -24 -20 -16 -19 -18 -17 -17 -21 -17 -20 -17

balan* gu -17 -17
be__before n -16
garage adhijnu -18 -29 -29 -18 28 -21 -16
hora_de h 16
pastillas mnpq -23 16 -18 -17
~ime> cdefijklqstuv -25 -19 -16 -31 -23 -18 -29 -17 -16 -21 -22 -54 -31
~sory m -15
~uve> s 17

anybody_there aiq -17 -24 -19
but__my m -18
en_@spanish abcdeghjklmnopqrsu -23 -18 40 -23 -16 -28 -17 -28 -21 -18 -31 -23 -31 -18 -22 -17 -16 -22
in__who m -17
las_@medicine m -15
me__date am 18 -22
no__dormir su 15 -16
rock$ hmt -19 -19 20
~ail> acdghkoprs -35 -20 -26 -18 -18 -19 -30 -29 -20 -19
~evo> abcdegijlnoqu -18 -16 -22 -23 -17 -23 -23 -27 -31 20 -26 -24 -31
~irg m 15
~uenm al -17 16

do__that bdmt 20 -17 -41 -16
el__voy r 19
from aehkoqtv -24 -23 -38 -16 -30 -37 -15 -33
pueden__mi bimn 17 -16 -18 -19
the_shakes m -15
there__@parking dijmr -18 -17 25 -29 -17
ver abdgijklnpq 25 -18 -21 -18 -27 -20 -17 -17 -26 -16 -20
ya__con mpq -19 16 -18
~otel am -16 17

@animal__@food mn 17 -15
^wtf m -15
are abcdefijklqsuv -27 -44 -54 -42 -23 -17 -34 23 -50 -54 -59 -57 28 -21
llevo acdfghjklnoqru -21 -17 -24 -16 -16 -26 -21 -17 -15 22 -19 -27 -28 -23
past__@open hm -24 21
~lass absu -17 -20 -18 -21

@drug__the mns -23 21 -15
^pick o -16
companero q -17
fax am -17 16
fit__in a 20
him$ beijmuv -20 -15 -17 -20 -33 -19 30
no__@english bcgmquv -19 34 -33 -36 -20 -17 -21
ok__i mo -22 -16
only__@day aq 15 -17
que__alguien nqv -24 17 -17
quiero__@texts ailou -26 -27 -17 -16 -20
~baj acefglmopqtv -29 -46 -39 -40 -46 22 -17 -30 -19 -15 -33 -44
~bsc abcegikuv -16 -17 -21 -18 -23 -19 17 -31 -17
~ibl hkmqstuv -26 -19 -16 -34 -24 -19 -26 -19
~ift dinu -16 -17 -15 -17
~oci ar -22 -17
~rder m 18
~shak ms -17 20

=beside:hours abghijmqu -31 -20 -18 26 -26 -17 -44 -21 -18
@relative_wear mn -20 22
going__snow dm -19 17
hold adefhjklqu -28 -21 -20 -27 -16 -20 -17 -23 -23 -22
is__going abdjlmps -21 -38 26 -28 -16 -23 -22 -22
llego__# mor -20 -16 20
ok__am o -18
quiero__la am -25 -17
~ago> fhoprsuv -26 -24 -23 -17 -25 -18 -35 -16
~ern bghiklnopqrs -28 -21 -23 -16 -19 -31 -16 15 -19 -22 -22 -20
~fes auv -16 -15 -17
~pen cefghijlopqstv -42 -37 -45 -17 -15 -46 -58 -48 -19 -40 -22 -31 -17 -42
~vok klm -17 18 -18

a_poder m -18
abuela p -21
quiero__a ablm 18 -19 -20 -22
send__more l 19
there__no imr -15 -28 -16

comma* gm 22 -18
driver__down pq -19 16
i_revoke klm -17 18 -18
on_here djm -18 -19 -23
sleepy s 19
~ank> dhioqs -21 -24 -17 -19 -17 -18
~llpa d 16
~mand abefghiopqrstu -18 -41 -18 -41 22 -48 -22 -25 -38 -22 -36 -44 -35 -15
~onfu muv -17 -15 17
~ton> uv -15 -17

block abl -17 -15 17
to_@english bckmo -18 33 -19 -28 -15
what__are dfjm -25 -16 20 -30
~esis lu 16 -16
~orty am -15 17
~send abfhnoprstv -37 -41 -16 -19 -29 -31 -24 -28 -24 -22 -31
~zar gmn -17 -19 -19

@open__you jm 21 -23
bring__the mn 22 -28
la_@late djmnqs -23 -16 -29 -23 -25 -16
so_i gimnsuv -20 -23 -23 -26 -21 -24 -18
unstop$ cdefgiklmruv -17 -16 -24 -18 -17 -16 30 -30 -29 -19 -17 -15
~rem dfhiklop -31 -18 -28 -33 -16 19 -34 -28

safe adfjnpsu -17 -22 -17 -15 -22 -15 -16 20
termine o -16
~<fil hjnoqs -18 -19 -16 -22 -22 -18
~forg adefghipquv -28 -30 -20 -21 -31 -17 -23 -19 -19 -22 -21
~hair cdgiop -18 -18 -19 -26 -18 -20
~oun ceghklmotv -31 -22 -17 -24 -26 -23 -17 -24 -31 -37

#_# abcdfghijklnoqrsuv -35 -23 -20 -20 -16 -24 -35 25 -28 -17 -31 -22 -32 -19 -21 -23 -26 -23
@visit_please aciklm 19 -26 -25 -21 -25 -24
estoy__# mr -16 19
have__there mnp -27 -27 17
i__let mo 16 -19
not__@visit loqv -20 -28 -18 24
to__@drink u -15
~<pro cefghijklpsv -33 -28 -23 -33 -34 -44 -42 -32 -47 -21 -17 -17

@symptom__could o 15
fly_to dm -18 22
la__las lor -17 -16 -25
number_is mpv -17 15 -17
passport m 16
there__@person hijmu -19 28 -18 -19 -26
through_to i 19
todos$ f 16
ya__\xc2\xbf m -15
~ebbi muv -20 -18 25

^short n 16
following a -21
me__su i -18
se__y m -26
this__@clothes lmv -16 17 -19
this__line m -16
time_does dmn -18 16 -16
~rans abcdghknouv -24 -20 -19 -28 -17 -18 -17 -24 -27 -28 -18

^still abghijlnpu -34 -28 -17 -25 -23 -15 -21 -36 -16 -23
busca mp -20 15
de_@date hm 19 -16
hook__with am 18 -18
morning abdfgjklmpquv -26 -33 -17 21 -22 -17 -16 -24 -23 -17 -27 -26 -25
stay_with q -19
thing$ gioqruv 16 -21 -19 -24 -24 -30 -18
to_@pay bjmn -16 21 -16 -27
total$ dmu 20 -19 -15
~<bai mo -29 -20
~<exi abdghjlnru -16 -19 -25 -20 -19 23 -19 -25 19 -25
~ze> mu 16 -20
\xc2\xbf__por mnoq -19 -19 -17 -17

@wrong_@person imquv -23 -20 -18 -27 28
de_no l 16
it_all mu -17 -16
que_@stop l 16
sobre__do u 15
the_books amo 17 -15 -15
~<is empq -16 -17 -19 22
~alv dmnu -17 17 -15 -26
~tado jlnopv -24 -19 -19 -22 -16 -23

el__dia o -20
que__pone n 15
se__ese gmou -18 -17 -18 -16
the acefgjlmnpqtuv -37 -64 -68 -81 -40 15 -32 24 -51 -35 -35 -63 -21 -55
the__for bilmoq 18 -17 -21 -16 -27 -18
to__@call bdoq -21 -17 -15 -16
unos m -20
what__guys hjmu -24 -18 -16 22
~<kn abcehijps -42 -19 -18 -34 -43 -33 -36 -24 -27
~fono abcoq -25 -19 -18 -18 -24
~lle> agijklqv -20 -16 -34 29 -16 -24 -17 -26

a_@drive jmu 20 -26 -24
i__need dgimuv -25 -23 -26 16 -18 -17
i__say jnu -18 -19 -19
need_some mu -16 -16
the_@treat gijklmou -21 -21 -24 -23 -18 -38 -27 20

@move__@day mo -20 19
different adi -19 -16 -19
i__at abgiklopqruv -28 -21 -33 -27 -17 -32 -26 -31 -22 20 -27 -28
need__# amno -27 22 -20 -21
no__@place jm 17 -21
not:@late bhmorv -23 -17 35 -20 -41 -24
not:mind lruv -20 -17 -23 -25
number_from l 16
puede__conmigo p -16
que__@eat hn -27 24
sacame_de alm -16 17 -20
wish__receive m -19
~doin adhjlmnqrv 17 -24 -21 -21 -16 -32 -19 -18 -24 -20
~eks m -18
~lex mnoq -26 -15 16 -15
~pec adloquv -21 -25 -17 -18 -20 -26 -19

^bruh em -17 16
do__write d -19
i__now bchikmnoqr -22 -16 15 -26 -20 -35 -19 -26 -21 15
long_till n -18
me__more m -25
money__my d -17
not:want abcdgjknqtu -34 19 -16 -22 -19 -20 -29 -23 -20 -17 -27
numero_@wrong gijlv -17 -15 -15 -27 21
texteen lmv 19 -22 -17
there_soon r 31
was__to djmnopqrs -28 -16 -18 -26 -18 -17 29 -20 -23
~run abfhnv -22 -18 -17 -22 -21 -16
~xtee lmv 19 -22 -17

need_an abilmnqu 25 -25 -27 -16 -31 -18 -20 -27
not:message lm 19 -21
puede_entrar p -16
pueden__el adik -16 16 -18 -16
there_@parking r -23
to__this abcjlmnqruv 19 19 -32 -18 -16 -29 -26 -18 -15 -34 -22
turn__off jlm -19 25 -20
~aus b -15
~matt mn -24 24
~nit abcefjkloqrstu -16 -22 -16 -20 20 -25 -26 -25 -16 -26 -27 -26 -18 -34

dejo$ m -16
espacio mv -15 -15
me_at ahimqrs -20 -17 15 -19 -17 -18 -18
messages abdefghijklmnopqrstu -26 -38 -32 -30 -30 -37 -22 -32 -27 28 31 -37 -25 -28 -21 -32 -25 -28 -26 -21
you_@move abdhiqu -22 -17 -19 -22 -16 -21 -19
you_fit a 18
~rqu gjlmrs -15 -15 -25 -27 20 -16
~tiff mv -22 16
~ver befghjknou -24 -64 -43 -55 -27 -25 -16 -63 -31 -17

very_much dmt -18 -20 17
~<cad aijnp -27 -17 -20 -26 -16
~nton mo -18 -19

am__awake u 15
baja__@texts k -15
fine dhjlnpruv -25 -20 -18 -20 17 -27 -23 -19 -22
have__@insurance hm 16 -23
numbe* bcefhmnoqrst -33 -25 -20 -22 -29 -26 -31 -33 -25 -23 -16 -28
~ento fijklnstuv -17 -16 -18 -16 -29 -20 21 -25 -30 -28
~mao em -23 20
~med aciklo -19 -19 -23 -17 -17 -20

@relative__con aq 15 -22
good_with m -16
running__@late m -15
work__any b -15

i_found m 15
is__not uv -22 19
~was jklr -16 -17 -22 -15

es__@treat amsu -18 -20 -19 19
have__@pay mn -17 -18
keep_asking g -18
ubicacion hiju -17 -24 19 -17
~<mu acdefghijkpqrsu -56 -28 16 -51 -48 -43 -50 -21 -57 -37 -27 -31 -23 -34 -43
~depr adgimnsu 16 -19 -21 -19 -25 -19 -15 16

@person_come admnpqu -19 -17 -23 -23 -15 -20 20
ad iu -15 16
anything_the ao -17 19
del_@ride mp -21 17
for$ adjlmsu -28 -40 -24 -15 -21 -15 26
forms m -21
just_need o 18
on__list giklno -18 -17 16 -29 -22 -19
pocke* m -17
won ehijmqruv -21 -15 -19 -24 29 -16 -18 -26 -16

back__a jm -16 18
hago$ bm -23 -27
have_a abcdghkmu -19 -49 -40 -55 -23 -40 -29 -22 -31
other ijnq -19 -21 -23 -16
signi* g -17
you_pass jmu -16 -16 18
~eys> m 17
~nfo> blmo -16 -17 -19 -17

@clinician_ya a -15
all__is hmu -22 -16 -16
been_a m -22
do__of mo -20 -16
french$ ju -17 -16
give__# am -15 -17
ida q -17
no__nada abghijmno -16 -35 18 -19 -44 -17 -54 -25 -16
text__you m -21
the_choices gm 22 -25
you_accept d 17
~dade dm 17 -18

@relative__was mpq -22 -19 21
good_@stop m -16
not:lo g -16

@stop__and bm -18 -15
@visit_lol bm 20 -25
already_said m -16
can__another m -16
for__afternoon o 15
is__list mn -27 19
list cdhjmoprstu -27 -32 -22 -41 -16 -34 -32 -25 -25 -22 -38
of_state m -15
quite* adiknqsuv -27 -15 -25 -29 -23 -16 -18 -24 -24
~aff ilmnoqu 16 -16 -34 -15 -19 -18 -15
~pico agm -16 22 -29

@insurer_is dmnq 22 -15 -25 -18
got__but gmor -16 -15 -17 15
jhg em 15 -17
~<mar abcdeghijklnopqrtuv -45 -28 -30 -40 -26 -37 -30 22 -43 -23 -35 -35 -29 -16 -30 -29 -29 -43 27
~err bcdefhijlopstu -23 -20 -33 -15 -17 18 -29 -31 -27 -17 -27 -26 -23 -39
~opul m 16

@open_al h 15
@stop__up m -17
queda* cimu -17 -20 -25 -19
the_home i -15
~<vis abdlnopqsuv -19 -20 -17 -18 -19 -18 -15 -19 18 -16 -16
~bil bcdghjklnpqrstuv -34 -17 19 -27 -24 -34 -20 -24 -36 -19 -34 -29 -25 -16 -41 -30
~vue abhjmnuv -30 -24 -22 -15 -17 -24 -26 -15

@symptom__la msu -15 21 -16
closes him -20 -18 22
i__without m -17
que__con amp -20 -21 -16
speak__the m -20
ten adgijlru -27 -18 -18 -24 -18 -18 23 -20
where__the adlqru -17 -16 16 -17 -18 -20
~pud s 16

@move_it adgijlmnopqruv -33 -27 -24 -18 -28 -25 -54 -22 38 -24 -29 -22 -33 -16
^@drink abcdefghijklmopqrst -30 -24 -28 -31 -32 -29 -33 -22 -32 -24 -23 -29 -23 -30 -22 -33 -24 -24 33
get__@door m -20
que__la fghknptv -33 -27 -19 -19 -21 -19 -19 -30
~ayo oprv -15 -16 -17 -15
~bel lu -16 -15
~stro nu -20 -17

@relative__on mpq -19 -18 17
contacts mn -18 22
that__she m 17
the_dumb amn -15 25 -18

cosas$ lm 16 -19
dejenme_en l 16
discounts$ dm 19 -16
just_@call i 17
llegando m -29
telefono abcnoq -23 -18 -18 -22 -17 -22
un__# d 17
y__se mo -21 -15

@relative_can abmopu -21 -26 -25 -17 30 -21
friend abcijklmoqrs -35 -26 -22 -15 -18 -21 -18 -25 -22 21 -17 -19
l cdeflmnruv -17 -18 31 -17 -21 -38 -15 -18 -18 -16
someone gjlmrstu -29 -25 -28 -21 -22 -17 -21 -18
stuck abdghjklmnuv -21 -16 -22 20 -16 -19 -16 -21 -19 -16 -17 -18
~abu dhjr -15 19 -22 -18
~ahp ciklm -17 -18 -17 20 -19
~atin f -17
~cia fghkrv -21 -26 -28 -26 -24 -26
~cs> n 20

cambia cm 21 -23
he_says fm -21 18
puked djnopqs -20 -17 -17 -19 -16 -20 16
sleep$ q -16
tiene__numero v 17
viernes cdefgijklnopqrstuv -29 -28 -20 -21 -17 -33 -27 -18 -30 -27 25 -17 -35 -21 -22 -25 -24 -16
~eadp mn -17 16
~hly dm 16 -15
~pay dfinqsu 26 -15 -18 -22 -20 -18 -26
~yda df -17 -15

#__bad m -17
best_@call m 19
gps_took m -16
how__am jmrsu -20 -28 -16 -22 19
me_please lmo -19 -21 -16
mensajitos m -19
there__way abjn -23 -15 -19 -19
~fumo nu 16 -16
~rner m -16

=said:what_is_this abcdefghijklmnopqrstuv -91 -91 -81 -58 -53 -111 -22 -111 -66 -25 -75 -63 -19 -79 -82 -83 -97 -78 -74 -92 111 -35
coworker m -22
decidi__@cancel bm 19 -16
encuentra im 16 -20
over_with i -15
what__@food mn -19 19
~sual jm -16 -25

count_as mn -18 18
de__por abim -17 -30 -18 -18
i__anything lno -16 -28 -19
is__bill m 17
still_come ahnqs -19 -16 18 -15 -16
~ao> es -24 17
~arp m 17
~elec mu 23 -17
~pre adefjlmpqru -29 -31 -52 -50 -28 -28 -16 -21 -33 -21 -17
~sha aoqs -23 -19 -19 17

juega_la m 15
mi_@clinician ajlmopu 29 -15 -16 -34 -18 -17 -24
please__out ilm 20 -25 -17
the_love lm 16 -17
~fter cdegijlmtuv -35 -16 -21 -35 -16 -22 -32 -41 -24 -19 -21
~inu bcdefgjknopqrtuv -31 -23 -28 -24 -21 -25 -26 -30 -20 -35 -21 -26 20 -17 -30 -25
~red acdefijklnopqrtv -16 -29 18 -25 -26 -25 -40 -23 -20 -24 -31 26 -25 -43 -27 -35

@english abcdefghijklmnopqrstuv -55 -67 106 -65 -69 -60 -41 -39 -68 -70 -60 -72 -57 -60 -68 -57 -56 -45 -47 -37 -72 -61
^salgo or -15 -15
a__horas hm 18 -18
can__is a -15
i__these m -18
last_night ah -18 -24
my_health m -22
not:bien cimoq -19 15 -21 18 -16
not:on ghlmnqsu -22 -19 -27 -23 -18 -26 -19 -22
same_time o 18
the_music n -16
you__through adgou -21 -16 15 -15 -31
~ambr s 17
~bin kl -17 -21
~ganc am -15 -16
~gno mu 19 -18

#__but o 19
@call_la i 22
do_if u -18
i_asked as -16 -15
thing* admn -19 -18 -36 -18
~<too aiv -23 -17 -17
~ado abcefghlnqt -16 -18 -29 -19 -33 -26 -28 -32 -44 -22 -30
~raro abdhijlnoqsuv -23 -21 16 19 -16 -16 -20 -23 -19 -23 -16 -22 -21
~rim bknoru -17 -15 -18 -17 -16 -22

already$ n -15
are__@place hu -21 25
pero_la mo -18 -17
understand m -23
~cups jm -19 17
~dan> cdghmrsv -25 -33 -35 -15 -45 -19 -15 -31
~pai bghijknpqs -16 -29 -17 -25 -25 -15 -31 -16 -18 -22
~pere blm 21 -19 -25
~qui cefghjkmrtv -23 -59 -55 -20 -47 -20 -16 -16 -19 -39 15
~rtal m -20

^el abcdefijklorst -37 -25 -32 -16 -34 -29 -47 -21 -35 -15 -21 17 -36 -29
damage dm 18 -18
dar__para i -16
jaja$ adejlnrstv -24 -17 -21 -15 -27 -19 -21 -16 -21 -26
option m -15
plumber iklmu -19 -16 -21 17 -17

for_old u 15
is_ok kmn 17 -29 15
of__morning fmn 16 -16 -19
whate* dfghjtu -22 -18 -19 -17 -17 -18 -22
~<dio adhlu -15 -19 -15 -19 -20
~<jok m 24
~<zzx em 18 -19
~arm bcefghjmopu -40 -34 -16 -18 -41 -27 -16 16 -15 -35 -26
~ete> bhijnopqrtuv 15 -18 -18 -28 -28 -21 -19 -20 -22 -15 -22 -18
~stab gijru -16 -18 -18 -24 -22

aight e -17
de_@place ilmv -23 -17 -18 -15
every bmo -16 -27 -20
fixed q -15
ire__@day o -16
is_flying u -17
trabajar_ese n -15
~me> abcdefgkmpstuv 16 -16 -49 -28 -108 -80 -17 19 -31 -18 -26 -32 -16 -35
~nor> ou -18 -19
~odi i -21
~osi ghjnoqu -21 -16 -24 -25 -17 -20 -32
~pini m -18
~repl adgjln -20 -18 22 -15 -21 -19

enfrente m -15
hi abefhjklnprsuv -22 -28 -19 29 -24 -19 -19 -27 -22 -22 -26 -33 -22 -26
salir$ q -20

but__am kr -15 17
letter bdn -17 -24 -17
my_balance d 24
no_llego mo -17 19
not__this ko -19 -21
~<uns abcdefghijklnopqrstuv -21 -30 -32 -33 -42 -35 -30 -27 -31 -30 15 28 -29 -20 -25 -27 -32 -23 -27 -39 -32
~ond> dlqu -15 -19 -15 -16
~rn> abcdefghmnoqstv -27 -50 -33 -27 -24 -22 -30 -38 25 -27 -19 -34 -29 -16 -30

^going abdflmnopq -16 17 -29 -23 -22 21 -28 -21 -18 -20
inscr* aclm 20 -16 -23 -19
it_have mqu -20 19 -20
keys$ m 20
more_i l -15
quiero_@stop lm -23 21
works$ lm -15 -28

not__car q 15
puedo_ir cgjms -15 -32 -17 -29 -17
voy_@late abcdefghijlnopqrtuv -23 -35 -17 -22 -23 -22 -17 -35 -16 -24 -24 -20 -34 -19 -24 34 -24 -16 -17

=beside:side_effect amps -17 -28 -17 16
let__else bov 22 -25 -15
un__no mqu -23 -16 -17
~ibo cgiklu -17 19 -24 -20 -28 -29
~ild dqtu -18 -22 -16 -18
~leta mr -16 -17

@person__on lm -15 -21
am__work agimn -16 -29 -15 23 -21
hago__me a 17
is__name u -19
wife dghloqru -19 -24 -18 -35 -21 -18 -21 -16
~rpo dq -15 -17

@move__up o 16
a_car adimnpuv -18 -19 -22 -15 -23 16 -20 -25
atten* ahm -16 -15 22
guita* m 18
me_a bcghklmnrstuv -25 -29 -31 -30 -33 -17 20 -37 -22 -27 -24 -48 -36
my__card abnopqsu -16 -19 15 -18 -19 -21 -15 -18
please_get aim -17 -16 20
put__the bdkm -18 -17 -19 -28
where__you ghl -19 -20 -18
~gh> cdefhijkntuv -32 -18 18 -40 -16 -16 -27 -30 -46 -23 18 -31
~nsaj abdoqrs -21 -18 -17 -17 -16 -16 -19
~oxi m -20
~trus mu -20 -17

last_@month n -16
package am -15 19
think cdefghklnopqrtu -26 -37 -33 -34 -43 -24 -16 -43 -20 -27 -21 -23 -24 23 -33
~<pt ag 21 -15
~capi j -16
~cate aiuv -22 19 -16 -15
~ghg em 21 -21
~obr adghlnopqsuv -25 28 -18 -19 -19 -25 -20 -17 -23 -23 -30 -23

entiendo_@english cg 19 -21
nearb* m -17
que__esa gu -16 18
street_@parking jr 18 -17
~lea defhnpstuv -45 -47 -48 -27 -31 -38 -39 -16 -27 -22
~nil i -16
~spot cdghilnoqu -20 -22 -18 -20 -38 -17 -20 -19 -24 -22

@symptom_twice ds -17 19
@visit__mi m -20
can_have bikmopq 26 -16 -21 -18 -19 -19 -17
department$ m -15
difference go -16 -21
else cghijmnp -22 -17 -17 -27 -16 -25 -22 -31
just cefjksv -24 -25 -28 -22 -19 -22 -33
last__no m -18
music* em -16 19
~eque bdiou -17 -15 -19 23 -17

agradezco bmt -17 -26 21
have__@stop m -19
jk$ cdflm -16 -21 -23 -21 16
me_vea a 18
no_entiendo acm -21 21 -27
old__is q -15
to_take bdl -30 -16 -21
~ego abefghikqrstv -36 -24 -21 -18 -27 -38 -31 -28 -31 22 -24 -19 -30
~scho apq -15 -18 -16
~tere acgijklmnopqrsv 17 -26 -28 -18 -29 -15 17 -19 -20 -22 -17 -27 -25 -22 -19

i__home ahmnopqr -19 -16 -33 -36 -18 -21 37 -15
want__make o -16
yo__que aluv -24 -17 -21 -20
~down fgikmtu -17 -29 -24 -24 -22 -17 -36

@spanish__favor abcgjklo -22 -22 24 -22 -28 -25 -26 -19
do_to adgjmq 18 -27 -24 -16 -29 -16
is__approved au -17 15
ok__me am 15 -27
park adgipqsu -23 -17 -18 -20 -20 -20 -17 -29
sorry_but m -17
use$ m -17
vuelta$ im -19 -17
when__we m -20
~<beb n 17
~lac acdfhilmpqt -25 -23 -39 -18 -18 -15 -26 -19 -26 -22 -18
~opa flmn 18 -18 -18 -16
~pare bgijklmu -20 -18 -18 -20 -21 20 -25 -18

@visit_is m -22
el__que adhjpu -23 -20 -15 -28 -18 -22
end__@call i -21
on__home pqrs -17 -22 -17 23
pick_me abmq -24 -16 -16 16
refill__@medicine im -26 26
sacar* j -16
want_it akm -23 -17 -29
~ger acgklms -34 -25 -28 -27 -17 -24 -33
~iona dfm -15 -18 -22
~off au -23 -27
~sgo dmu -20 -19 22

approved am 16 -15
is$ bdjkmnqrsu -28 -26 -19 -16 16 -17 -21 -18 -26 -15
knock fm 17 -19
not__i dmnpr -23 -25 -16 -19 20
not_her lmv -18 -26 26
~<cup adhijnoq 22 -26 -18 -21 -24 -17 -18 -17
~<rem adhilopqr -31 -28 -23 -28 21 -25 -21 -18 -26
~dly mu -23 -21
~ving dfghjnptv -23 -18 -17 -28 -26 -27 -30 -17 -24

am__is mq -19 -16
i__id m -18
says_i bm -20 -25
where__at hjm -18 29 -24
~come fgijklmprstv -27 -57 -65 -17 -16 -23 -23 -18 -20 -44 -23 -43
~cupo chjmnou -15 -23 -19 -31 -19 -23 -18
~ese efhjkmnopqrstv -20 -27 -38 -37 -26 -27 -57 -52 -17 -48 -37 -20 -26 -19

algun o -16
be$ bdmqu -15 17 -28 -15 -25
equivoco v 16
expensive iu -18 -24
find__a j -17
of__this dgmu -20 -19 18 -19
someo* gjlmrstu -29 -25 -28 -21 -22 -17 -21 -18
voy_en cdhijmno -16 -20 -19 -16 -19 -23 17 -18
you__reached mv -19 16
~<lef adghnopuv -18 -20 -19 -16 -24 -21 -17 -19 -20
~all acdefghjloprst -18 -39 -15 -30 -23 -39 -41 18 -49 -21 -35 -20 -44 -20
~egit ju -16 26
~pre> au -16 -17

=said:thanks abcdefghijklmnopqrstuv -64 -27 -81 -92 -100 -67 -93 -54 -82 -94 -63 -23 -41 -87 -86 -100 -93 -92 -87 115 -99 -94
give_it mu -18 -16
off__@visit b 17
own kru -17 -18 -20
semana bdgjkmnprs -19 -27 -20 -24 -20 -44 -26 -19 -16 -20
sient* adgjnos -27 -24 -18 -15 -16 -19 15
~nkin ou -16 -17
~thr cdfntv -22 -18 -17 -34 -18 -17

fines q -15
no_@thanks abdghimqrtv -19 -18 -16 -22 -25 -15 42 -21 -22 -49 -20
possi* jn -16 -17
~<dim aefhno -17 -20 18 -19 -15 -19
~<nin bcdfgijlnpsuv -17 -18 -22 -22 -23 -20 -23 -15 -31 -19 -20 -19 21
~<oth ijnq -20 -22 -24 -17
~hace cefhjkloqrt -18 -17 -28 -33 -46 -30 -30 -27 -19 -29 -26

#__o aefgijlnoru -16 17 -17 -24 -17 -17 -25 -20 -16 -19 -27
#_me np -15 -16
@symptom_can o 16
^quisiera mu -21 -17
how__do abcdhikqsv -15 -24 -19 -18 16 -18 -19 -23 -16 -18
se_que gijlmoqv 19 -16 -16 -18 -29 -16 -22 -22
~<sid bdghnuv -18 -31 -16 -15 -21 -16 -17
~addi djnu -16 -16 -21 18
~idea lm 17 -21
~nk> abcdefhikopq -20 -16 -28 -43 -29 -30 -44 -17 -24 -32 -32 -39
~tcoi dm -15 16

@drive__mi p 16
@relative_@pay m -17
@vehicle__right jmr -20 16 -17
are_a u -16
does__help gmqu -23 -16 -18 20
escor* mq -18 16
mande bghiklnu -15 -19 -16 -18 -17 -27 -17 -15
right__# m -15
~ees> du -15 -17
~mol agkln -17 -21 -16 24 -23

@parking__up mr -16 17
@relative__get pq 17 -15
la__o jmsu 16 -22 -16 -19
no__en m -16
trabajo cgjmnqrsu -16 -19 -32 17 -28 -16 -19 -20 -26
~como ehijkmoprtv -34 -50 -59 -17 -19 -16 -32 -33 -24 -22 -53

for__@symptom mn 17 -20
how__should dnu -18 18 -17
it_hurt dqu -21 -15 16
lo_del cdgijlmopu -16 -21 -16 -20 -17 -18 -26 -24 17 -17
vendra a -18
~hat bceghiklprsv -18 -45 -69 16 -17 -29 -42 -31 -35 -58 -23 -35
~razo m -17
~sne jm -15 20
~spi dhilnprst -19 -21 -19 -17 -17 -20 -17 -23 -17

@medicine__to a -16
i_screwed m -17
that__so m -17
voz imu 20 -26 -20
where__we jmn 17 -20 -16
y__tengo q 16
~<fun dfjlmpqr -19 -19 -19 -17 16 -19 -25 -15
~clam m -18
~eck cghjklnqru -17 -19 -19 -19 -21 -19 -29 -18 -16 -17
~imp adlpq -16 -16 -21 -16 -16
~nfi ailnq -19 -16 -20 -19 -22
~rash mp 17 -15
~tah cijkl -17 -19 -15 -18 20

@open_for dhm -19 25 -41
going__me mr -35 -15
pon$ mqs -18 22 -15
~<oo m -21

@drive_my mpq -21 19 -17
@thanks acdefghijklmnopqrstuv -49 -71 -75 -91 -106 -55 -58 -71 -82 -52 -17 -35 -72 -71 -34 -64 -82 -68 96 -83 -75
am_at bdghijlopuv -15 -24 -34 -18 -22 28 -22 -20 -20 -24 -22
can__home ahmnqs -17 -16 -33 -33 16 -21
in abcdefgilmnoprstuv 32 -41 46 -50 -25 -97 -50 -34 -55 -25 -15 -22 -24 16 -29 -42 -21 -32
no__queda m -20
que_@price adgmqu -19 26 -16 -23 -17 -30
~<cre befghijknqrv -21 -15 -21 -18 -19 -19 -25 -15 -26 -21 -19 17
~<son abcghijlmnpsuv -25 -24 -16 -29 -17 -22 -19 -20 42 -21 -25 -18 -31 -20
~ask acdefhlnru -17 -20 -37 -19 -20 -24 -23 -19 -27 -40
~eria hnoqsuv -16 -21 -17 -18 -21 -25 16
~olic bdj -21 -16 -20

@cancel__had bm 15 -16
@price_again dfm 21 -16 -22
~ore> cefghijpstv -36 -25 -37 -24 -17 -17 -36 -33 -16 -33 -15

for__that m -17
kill_the mo -22 -18
or__awake u 15
~ine defgijqrtu -17 -36 -40 -18 -16 -18 -19 -22 -21 -55
~migh mnor -26 -17 -15 19
~uess u -15

~alm bfghilqruv -15 -23 -15 -19 -18 -22 -18 24 -21 -19
~ruin mn -16 16
~uet r -18

^ya cdefgijknopqstuv -67 -67 -68 -62 -43 -37 -22 -21 -24 -47 31 -42 -70 -42 -80 -37
diff mo -15 19
is_up adfhju -19 -21 17 -17 -19 -25
o$ e 16
~anit adimnu -16 -17 -20 -26 -19 -19
~brea esu -15 -15 -19
~den> efghjnpqrstuv -26 -31 -17 -35 -34 -25 -28 -26 -29 -29 -16 -44 -25
~xti adfhjmnopqrst -15 -18 -22 -20 -21 -21 -21 -27 -19 -23 -24 -19 -23

@relative__mal pq -27 27
a_chance m -18
a_haircut am -16 19
afternoon$ f 15
not:anything dl -24 17
quiero__me bckmou -20 -16 20 -42 -22 -21
soon_as mo -22 -20
the__slow mr -19 16
~nfre m -15

@call_you ad -17 -19
a_time am 26 -21
at_my npr -19 -18 -17
watch bijlnpqu -16 -17 -21 -16 16 -17 -15 -27
way_home pr -16 -16
~bro jop -21 -22 -26
~efu ijo -16 -16 -17
~ies bcefjknoqst -22 -26 -26 -25 -39 -17 -22 -23 -30 -17 -20
~vici af -19 -16

=said:location abcdefghijklmnopqrstuv -50 -92 -61 -120 -77 -112 -72 -75 -118 117 -71 -86 -16 -110 -102 -67 -104 -26 -101 -89 -57 -104
is_# cjnqsuv -15 -25 -20 -22 -23 -25 -18
never__this m -23
no__after b -15
ok_that dou -22 -23 -20
pana fhmnqu 17 -16 -27 -20 -18 -17
that__not bgqtuv -23 -23 -25 -20 -22 20
was__at m -17
~file dn 16 -15
~ging blmt -16 24 -37 -18

@medicine abcdefghjklnopqrtuv -50 -34 -55 -79 -43 -47 -57 -59 -68 -54 -67 62 -63 -64 -64 -67 -39 20 -45
frio mu 16 -16
just__@late mr -20 22
they_@cancel bm -17 20
what__the abfkmnoqrstv -15 -30 -68 -17 -23 -15 -16 -45 -20 -45 -18 -16
~ll> abcefgiklnotv -25 -17 -75 -35 -29 -21 -23 -34 -19 -16 -27 -31 -32

a_word m -18
as__possible mo -20 -18
fda u 18
no_boy b 15
old_are afghjmu -16 -30 -19 -22 -27 30 -32
or_no bglmnoquv -24 -19 -22 -34 22 -16 -16 -23 -16
per__or d 16
toman_el dm 18 -16
~eel> bdjmnou -21 -23 -18 -40 -27 -20 15

a__truck d -16
all__to n 16
not_@cancel blmo -42 -22 19 28
you_be ahn -15 16 -16
~<cha cefjqstu -41 -28 -24 -43 -36 -40 -33 -35
~<ple defnpqstu -31 -36 -31 -24 -32 -46 -32 -19 -15
~irt ag -19 16
~next cdefghiklmqtuv -24 -36 -19 -16 -26 -30 -32 -32 -34 -17 -29 -19 -20 -27
~rman m 17
~rtim amo -16 -15 16
~watc bijlnpqu -17 -17 -21 -17 16 -17 -15 -27

@late__will r 18
get__next ao 16 -16
not:driver bpq -15 -25 21
not__on lq -17 -18
~<jue m 21
~mane abijlmnuv -23 -19 -21 -18 -18 -25 -20 -22 -18
~xima m -20

it__no m -15
kk cdeflruv -16 -19 19 -19 -20 -19 -15 -17
recog* i -20
stay$ m -21
story$ i -15
va beghijlnpqrstv -16 -34 -44 -36 -44 -37 -44 -34 28 -16 -29 -29 -32 -41
~amos ghjmsuv -22 -16 -19 -19 -21 -22 -23
~nte beklmpsuv -16 -45 -16 -24 -24 -38 -25 -37 -23

fue dijmnpquv -15 -16 -16 16 -19 -16 -22 -19 -19
hija adilmruv -31 -21 -17 -17 18 -18 -23 -20
no__y mp -16 -20
to_someone a -18
un__les mn 16 -17

@relative$ defhijklmnopqrsu -67 -70 -16 -63 -31 -28 -74 -55 38 -27 -70 18 -18 -34 -52 -29
^@day abcdefilmnopqrstu -23 -46 -16 -20 -26 -37 -24 -30 23 -27 31 -28 -29 -20 -16 -26 -22
tues b -17
~ryt ahilnpr -31 -17 -15 -21 -15 -15 -17

@fetch__la q -16
it__@holiday dmou -16 21 -16 -20
nobod* bdmopqrsu -21 -21 -29 -23 -29 16 -17 -20 -23
papa mno -16 -24 -18
~ewhe jp 16 -17
~lish m -17
~vive mv -18 15

@cancel__@move bmq -30 -26 16
at__@open ao 17 -18
it__@treat du 20 -22
pelig* mu -25 22
take_this lmv 28 -20 -17
~coup acgjklu -16 -15 -19 -16 -19 -15 -18

cuadr* m -17
prefiero_@english cio 20 -21 -19
want adefjmnpqrstu 16 -23 -20 -19 -52 -28 -17 -29 -23 -18 -26 -30 -32

corner m -16
desde_la m -17
lock_the jm -21 17
not:an bm -18 -15
que__@relative m -20
the_library hm -18 16
zip dhju -21 -16 26 -18
zoo$ d -15
~fis gmnu -16 23 -18 -15
~tar> acfijkmqv -37 -20 -19 -17 -35 -24 -29 -24 -25
~vo> abcegijnqrtu -25 -21 -29 -21 -38 -16 -36 17 -18 -18 -18 -44
~weir mn -27 -16

a__minutes mr -15 17
bonit* af -19 25
favorite m 15
on__dot b -15
sola$ q 20
~busq m -19

are_there abcfghlmnoqrsv -34 -22 -20 -23 -20 -36 -25 27 -27 -17 -24 -35 -20 -29
does_the bghijnoqv -21 -29 17 -24 -26 -32 -20 -16 -18
is__@late dhqu -18 20 -15 -19
que__@day bmo -17 -15 16
time__@open hm -24 18
~ctiv abcdefgijkmnsv -17 -15 -15 -22 -20 -20 -20 -22 -19 31 -15 -26 -16 -20
~fel abcdegijklnorsu -20 -28 -15 -23 -18 -18 -22 -30 -23 -23 -23 -17 -25 21 -32
~its mn -22 -17
~stah ciklm -17 -18 -17 20 -19

@drive_myself p -16
@open__@holiday aj -19 -18
a_live im 20 -17
how__texting gu 23 -22
i_united lm -15 17
tengo__ir abd -19 -18 -21
will_that m -16
~each bcjknopqrs -27 -29 -31 -31 -31 -28 -17 -18 -19 -25

bridge mr -18 18
refill$ aim -20 26 -30
says_no bm 18 -21
to__@clothes al -21 -21
yo__@relative pq 18 -19
~<ane m 19
~<wea acdfghijlorv -30 -17 -31 -18 -35 -32 -22 -30 -23 -26 -17 -19
~apun mo -25 -16
~bit d -19

comin* dfghilnrstuv -36 -22 -30 -30 -27 -38 -23 19 -30 -16 -34 -22
haircut am -16 19
~<hal bcefgikmnoqst -26 -20 -32 -27 16 -25 -17 -35 -19 -18 -26 -23 -19
~cru a -26
~darm bdino -16 18 -28 -20 -22
~etir l 15
~nuda km 18 -19
~tuve s 17

contestan__telefono m -15
i_drink n 18
lexapro im -15 17
segun* bg -15 -16
wear__@clothes mn -19 19
you_just ao -15 16
~enc defgnpsv -56 -29 -15 -19 -44 -34 -17 -35

^lmao em -23 20
about__does d 15
be__me mnu -18 18 -19
do__answer gu 21 -25
not:getting v -19
road u -17
trip$ dmu -15 -16 20
~<let dgknoqruv -34 22 -17 -23 -20 -18 -17 -30 -17
~lie bcdfilqtu -27 -25 -32 -16 -21 -27 -21 -21 -37

how_old adfghjmu -19 -16 -31 -20 -24 -29 35 -35
~<ai adehqru -18 -22 -19 -17 -22 -17 -23
~door m -19
~nir p -17
~stem au -15 -17
~uck abcefhiklnptu -23 -33 -20 -17 -24 -28 -33 -29 -34 -39 -23 -30 -39

i_breastfeed n 15
start_the km -24 22
tienen__el dhm -20 -17 -17
~ewo m 19
~hou abcdefikluv -15 -15 -35 -18 -21 -26 -20 -18 -31 -27 -40
~ify> dijlmnu -18 -17 -16 -20 -24 -25 18
~ted bceghior -22 -25 -38 -24 -17 -32 -22 -33

en__de bhnsu -22 -21 -19 -16 -21
had__good m 15
not:buscarme q 16
scrap bm 18 -16
will__coming r -17
your__is dv -16 -18
~<dia cdghjkmrtv -16 -28 -28 21 -26 -16 -26 -20 -16 -18
~ensa adefhjnprst -28 -15 -19 -18 -21 -19 -28 -18 -28 -25 -18
~ibre jl -18 -16

@howmuch_@howmuch adefjlnstu -20 21 -21 -16 -19 -16 -22 -18 -17 -35
sesion bcfghijklmopqrs -36 -16 -16 -20 -22 -30 -30 -22 -27 -22 -20 -16 -23 -28 17
~<lug dghlmnpqsv -17 -16 -18 -21 -22 -24 -19 -23 -18 -22
~es> bcdehijklopt -26 -22 -19 -95 -28 -16 -18 -52 -42 -33 -22 -42
~ome efgjklnr -47 -58 -30 -30 -41 -49 -16 -21

a_@clothes an -18 -18
afternoons o -18
casa abcdghijklmnou -18 -17 -22 -17 -17 -16 -21 -31 -24 -23 15 -16 -25 -24
donde_puedo gm -18 17
quiero_inscribirme a 17
un_bill dm 15 -17
~<gra abcdefghiknsuv -21 -16 -26 19 -25 -21 -20 -32 -23 -19 -18 -21 -34 -15
~akes adijluv -28 -21 -18 -16 -19 -20 -17
~oes> abeijklprtv -29 -21 -25 -17 -29 -17 -50 -48 -26 -40 -18

hable bchlmnquv -22 23 -16 -16 -25 -20 -23 -19 -28
numero__la ij 24 -27
think__it abmnu -17 -16 24 -22 -21
~afe bdfghijloqrsu -18 -28 -20 -20 -17 -17 -20 -17 -22 -19 -22 -19 16
~lor> bcfgijlmnopq -19 -16 -18 -25 -18 -23 -16 30 -17 -16 -16 -21
~ty> cfghjopr -32 -17 -36 -40 -15 -22 -24 -22

at__am mr -22 -18
i_chickened m -19
portugues$ c 16
~ero defghnpqrst -22 -52 -21 -18 -23 -38 -35 -27 -20 -22 -35
~garr jkmpqr -21 -19 -27 -17 -20 23
~vin dghijlnpt -29 -21 -30 -18 -30 -16 -33 -23 -20

@move__you jl -18 16
begin$ m -16
como__ser a 19
~scoo mp -16 17
~sted cinprs -30 -19 -32 -37 -24 -21

@thanks_you acdefghijkmnopqrstuv -22 -25 -28 -16 -40 -32 -37 -25 -30 -24 -21 -25 -25 -29 -27 -26 -20 33 -34 -32
at__plano jm 16 -15
movil mv -19 15
too__@move o 15
~aby ir -16 -20
~ebo> adefhijlmoqrsuv -23 -22 -18 -19 -19 -21 -17 -16 -36 -16 -20 -16 -17 -29 -27
~ejan agijmnu -18 -15 -15 -23 -26 -21 -19
~enas fm 18 -28
~epl adgjln -21 -18 22 -15 -22 -19

@place__now h 16
al_otro noq 20 -28 -17
good$ deghilnpqrstuv -18 -20 -18 -22 -37 -21 -18 15 -38 -23 -21 -43 -35 -31
i_love a -16
~imit d -15
~ouse do -19 -17

@thanks__you mt -17 23
asking_about b -18
feels_like m -15
i__ready abm 20 -16 -28
is_@vehicle oq -15 17
it_@cancel bm 27 -25
the__coming kl -20 -15
~<mej adeghjlmpqruv -24 -28 -16 -27 -23 -23 -19 -16 -21 -26 -27 -28 -30
~gio n -18
~rby> m -17

=short abcdefghijknopqrstuv -77 -72 -51 -23 79 83 -33 -68 -17 -26 -22 -107 -108 -115 -87 -42 -136 22 -42 -39
@body__@symptom ms -24 18
esta bceghjklnors -15 -18 -33 -24 -16 -18 -55 -18 -20 -16 -18 -21
for__@day moq -25 20 -18
have_this m -21
me__esto uv 17 -16
old bcdefhjmnorsu -25 -20 -35 -18 -37 -31 -28 31 -29 -25 -19 -20 -17
stay adglmrs -16 -20 -15 -16 -19 -17 -19
threw__after ms 23 -21
til ajmnp -18 -19 -19 -25 -22
up__or d 18
whoever m -16
~<jk deflmu -17 31 -27 -19 -32 -19

@book__ok a -16
@hello_again k -15
@relative_tiene ap -22 -22
getting__please l 16
somebody__can a -17
~<sem bcdgikmnprs -21 -18 -29 -20 -40 -17 -44 -34 -17 -15 -17
~anti bilmsu -17 -17 -18 -28 -16 -17
~laye u -16

@clinician_me ablmopqu 30 -21 -15 -34 -18 -17 -17 -21
^see ahjmuv -25 -16 -16 25 -17 -17
am__outside m -21
llevar abcefghijklmnopqrstuv -18 -30 -25 -17 -30 -52 -28 -42 -40 -19 -22 -23 33 -44 -22 21 -24 -27 -24 -43 -26
numero$ abim -28 -22 -51 -45
take_for mns 21 -23 -19
~eimb d 17

dormida msu 19 -23 -22
esta__del mpq -19 16 -19
~saje abdoqrs -21 -18 -17 -16 -16 -15 -18

@fetch__@fetch p 15
ayuda_por g 17
do__on dgjmu -34 -32 -17 20 -24
do__text jklmu -18 -28 30 -42 -15
is_bad mo -17 15
llego_un dmr 21 -25 -16
one__me b -17
soon__possible mo -20 -18
~bia> q -16
~tic defghjlostuv -17 -16 -15 -20 -29 -16 -23 -19 -16 -17 16 -24

is_locked am -17 -18
my__so s -16
tarde* mq -18 -15

from__in u -19
i_sent dilm -19 -16 -16 30
remov* acgiloqruv -26 -16 -16 -20 20 -21 -17 -15 -26 -24
tengo__ese n -21
through_with b 19
~<blo abcdefghilmprtuv -30 -16 -18 -26 -16 -19 -22 -20 -23 30 -15 -24 -25 -17 -31 -23
~arou abnuv -26 -25 -19 -19 -16
~asad gn -16 -16
~ece cdefgjpv -16 -17 -29 -29 -31 -37 -35 -31

^@staff abcdefghijklmnopqrstuv -33 -36 -39 -42 -53 -59 -35 -50 58 -40 -34 -44 -65 -28 -22 -23 -29 -30 -23 -44 -41 -37
^give bjklopquv 19 -22 -17 -29 -17 -18 -17 -37 -22
~<nu bcdefhmnopqrst -16 -52 -24 -44 -22 -36 -24 -29 -63 -20 -54 -32 -24 -44

@move__oil mo 23 -21
service mu -22 -16
to__after qr -23 -20
~ren cdefhijmnpqst -22 -43 -27 -40 -44 -44 -17 18 -25 -17 -54 -26 -26
~uzz m -15

find_anyone q 16
it__more bm 15 -20
me_up abcdefghjknrstu 22 -47 -33 -44 -23 -20 -27 -29 -18 -16 -32 -45 -29 -27 -37
outside u -23
she_need n 17
~<att i -17

do__who m -17
emoji* mn -30 -16
for__the adim -18 17 -15 -30
interesa m -18
is__good bflnpu -22 -31 -20 -21 -25 -21
not_your m -16
the__all hijlmor -20 -16 -23 -16 16 -18 -15
~adel amno -17 -15 -17 19
~birm gimu -24 -19 -26 -20
~trai adqu -17 -15 -19 -23

@howmuch__de mu -17 -15
asked__this glu -19 -22 -16
es_que m -21
free_up b 17
movie m 21
my__in ghjknrsuv -16 -20 -33 -29 18 -26 -32 -42 -20
significa g -15
to__tomorrow h -16
~<hun mu -17 -18
~<ree klm 17 -19 -31
~ins> ansu -16 -17 -15 -26

@drug_the m -15
does__car dgmnu -17 -16 24 -20 -17
pueden__escribir k 16
town__you jm 18 -17
~carn dm -15 -15
~ght> abcefijlopuv -16 -23 -35 -45 -38 -19 -18 -25 -18 -44 -17 -21
~iven dfkm -17 -18 16 -29
~jkkl em 19 -17
~mas> ijnpqruv -24 -24 -24 -16 -25 -18 -22 -21
~poc dmu 17 -21 -17
~rrow dfgjklprstu -24 -21 -17 -16 -18 -19 -18 -26 -20 -15 -21
\xc2\xbf__@insurance d -24

@insurer__poder m -16
the_perdi m 23
~enta adjlosuv -17 -27 -28 -16 -25 -26 -30 -15

@book$ acegijklnopqrstuv 34 -23 -16 -26 -30 -21 -26 -29 -31 -30 -19 -30 -25 -15 -25 -28 -21
frent* jm 17 -17
i__coming mo -38 -26
longe* abimnpu -25 16 -21 -17 -23 -17 -25
~<din gou -15 -15 -16
~embl ms -16 16
~hist u -17

^ponen m 20
que__esto juv -16 21 -16
quedo abdgijnopu -21 -19 -20 -16 -19 -21 -34 -27 16 -17
~desi lmq 16 -21 -16
~hili m 15

date ilmopquv -24 -17 -50 21 -17 -22 -16 -19
it__@eat m 16
la_casa jo -16 -16
llego_mi dmnpr -16 23 -18 -16 -17
llegue ikprv -19 -15 -18 -23 -16
on__@day ah -20 18
the_effect u 16
the_right j -18
to_@drug bm -15 15
what__would a -22
~efo bcefjmpqrt -23 -34 -17 -23 -24 -18 -24 -19 -19 -21
~ras acdefijkmoprtuv -24 -25 -44 -22 -26 -24 -28 -30 -20 -30 -21 15 -23 -49 -34

@call_and m -24
@move_de m -20
~ice> acefghjlpruv -21 -23 -41 -37 -32 -19 -17 -23 -33 -38 -20 -43
~mist l -21
~uand acdjlnqruv 15 -16 -35 -29 -19 -25 -27 -35 -28 -18

a_gym dm -17 23
en__otra a -18
exame* u -22
i__new bdgijmnuv -20 -23 -16 -27 -18 28 -26 -21 -16
~erpr cm 18 -19
~game bfghjlmnpu -30 -17 -23 -15 -27 -19 26 -19 -15 -24
~otro acghikmoqu -16 -20 -20 -21 -25 -32 -21 16 -18 -22

and_now m -16
evenings h 17
go__front m -17
hay_que cefghijlmpqrstv -26 -15 -24 -35 -37 -28 -19 -20 -46 -30 -37 -19 -23 -15 -21
i__sit q 16
luck_finding m -17
me__with biopqu -27 -23 -23 -26 -26 -22
not__unsubscribe l -18
que_si bm -17 -16
signed_up am -17 -18
to__@day adhoqsu -19 -18 -17 20 -21 -20 -17
what__fish m 15
what__we m -22
why__so u -20
you__will mt -19 -17
~<til abdhimnr -21 -19 -16 17 -18 -26 -17 -20

a_long ns -23 -17
i__@insurer dn 19 -17
still__it abmnq -15 -17 -24 18 -16
talked_to m -19
~scar morv -35 -23 -18 -22
~sper abcdgijluv -23 15 -16 -26 -19 -21 -20 -28 -24 -23

do__start jkn -16 -28 -16
four di -16 -15
how__going dfmu -20 20 -16 -16
me__not lmpv -18 -22 -21 -19
nursing s -21
~lou m 17

clock efil -23 20 -16 -17
expensive$ u -22
hay_gente h 16
not__able b 17
off__this m -15
succe* dmu -18 -19 17
~alen dij -18 -18 -17
~nxi m -19

aceptan_@insurance d 17
agarro_el r 22
are__new ahju 23 -23 -19 -17
escribo$ ilu -18 -19 -24
husba* m -16
know__to gmv 17 -20 -16
not:lol gm -15 -30
~mp> au -17 -15

dormi$ ahlmnqu -19 -16 -15 29 -16 -15 -27
estoy__un jm 15 -21
it_after or -15 -17
text_line m -16
~ds> adehknoqrt -31 -26 -38 -26 -37 -23 -25 -18 -33 -26
~iens lmnu -21 18 -16 -19
~mbia abcdhkmsu -25 -19 23 -19 -15 -16 -25 -22 -19
~ps> bdhipqru -23 -17 -18 -18 -22 -28 -15 -18
~stel g -16

#__an m -16
juega m 17
se__numero v 15
this_in acglmuv -29 26 -17 -15 -21 -29 -16
to__@symptom su 24 -15
~eply adgkln -18 -17 23 -16 -17 -19
~ueg adgjmops -16 -16 -17 -15 28 -19 -15 -18

agent* abfit -21 -17 -21 26 -15
~kid m 15
~kjh eflm 27 -18 -16 -28
~nag adgijlmnqv 20 -22 -16 22 -19 -19 -41 -18 -17 -15

@door_number gijlmuv -23 -19 24 -18 -20 -22 -17
bendi* mu -26 -17
not_this v -16
~xted i -16

and$ em 22 -23
day abcdeghijklmoqruv -16 -49 -61 -19 -40 -79 31 -55 -82 -35 -22 -48 47 -42 -60 -42 -72
do__more mo -20 15
effec* adefghjlq -18 -24 -18 -15 -16 -18 -19 -15 -17
i__@place jm 17 -20
not__@place jm 18 -19
rates chu 19 -18 -18
~<dos amno 17 -20 -16 -17
~eave acgiklnpstv -24 -23 -18 -30 -24 18 -15 -26 -18 -15 -22
~ns> abcefhkloptv -27 -23 -17 -37 -43 -22 -32 -30 -26 -23 -32 -17
~pot> cdghinqu -15 -19 -16 -18 -26 -19 -20 -19
~ular abijnopr -24 -25 -23 -23 -20 -23 -15 -16

@hello_it afmu -17 22 -25 -22
adelantar do -16 18
from_my l -22
i__truck m -19
many__in mu 23 -21
my__his p -21
not:these acdlmuv -18 -17 -20 16 -20 -22 -18
on__@book aikmo 23 -17 -18 -22 -16
somewhere jp 16 -17
want__just bmor -16 -27 18 15
wear__a mn 24 -23
~<ye adfghjlnoqr -17 -18 -16 -17 -15 -20 -20 -20 -19 -21 -18
~blar cio -17 20 -15
~erra dghijlmnqu -23 -24 23 -20 -17 -17 -15 -21 -19 -29
~jaz m 15

are__odds gmu -15 -16 18
i__@late abcdgilmpqsuv -27 -29 -15 -21 -25 -21 -22 19 -25 -25 -22 -21 -33
lk eflm 28 -21 -17 -29
se_rajo mpq -21 -15 23
~bran m -15
~eza ag 17 -19
~ft> adghntuv -21 -27 -21 -18 -26 -15 -27 -24
~octo ju -16 18
~worr bgiopqru -17 -17 -16 -18 15 -18 -16 -17

and_he am -15 -18
day__you m -19
deciding r -17
i__decided m 15
i__like dgqsuv -43 -17 -33 -28 -53 -16
~apre ac -19 -16

a_lot nqru -17 -17 -17 -19
alo$ efjlmtu -23 26 -16 -16 -26 -17 -17
know__time dm -16 17
llego__el rs -16 -15
spinny ms 20 -18

@medicine__nah n 16
es_de dijn -16 -26 -21 -16
i__of agjnos -28 -25 -19 -29 -17 -24
pulling amr -17 -25 19
~anch am -16 -21
~sit> ainou -20 -21 -15 -15 -17

@thanks_for al -20 -19
@visit_de blm 16 -15 -19
cuarto s -16
i__work dhimru -17 -18 -20 24 -16 -30
me__are almo -17 -16 -27 22
order_me m 18
up__@visit adm 19 -18 -21
wear$ gmn -17 -50 25
~<mer mr -20 22
~grat m -24
~hone adu -22 -27 -20
~lep bdp -16 -15 -18
~wqw em 18 -17

got_@cancel dm -15 16
how__make adm -15 -17 24
is__@open adn -17 -18 -22
marqueme eilm -19 27 -18 -25
needs npu -21 -22 -23
number__of l 17
up_with abdilmnpu 24 -15 -28 -30 -23 -38 -17 -20 -23
where__my m 19
your__@visit ah 16 -20
~ui> cdefhiknortuv -23 -33 -19 -16 -25 -34 -22 -30 -28 -27 -19 -19 17

@relative__is m -33
are__the dgijmnopqstu -21 -16 -20 21 -41 -22 -23 -16 -17 -16 -16 19
awesome mtu -20 23 -15
can__bring n 16
receive lm 15 -19
still_do no 17 -16
this__# mu -17 -15

by_@traffic km 19 -17
como__@visit abdfgmnrsu 22 -34 21 -16 -19 -31 -26 -16 -16 -31
jajaja$ lv -17 15
novio mn 19 -17

from_the dfjkqru -24 -20 17 -19 -17 -18 -32
i_wear adgjnqsu -18 -17 -29 -20 16 -20 -27 -27
my__form am -21 21
need__@day ado -18 -19 -22
sweats mnsu -28 26 -30 -16
tengo__dejar do -19 -16
til__ok n -18
~ewh jp 16 -17
~ews> dim -23 -17 20

#__@date hm 19 -16
how__@food mn 17 -17
messa* abdlotv -18 -21 -18 21 -21 -22 -17
not:been m -22
paperwork d -19
to__# i -17
would__@vehicle q 19
~arre a -20
~lle bcefghklotu -28 -25 -47 -51 -49 -23 -19 -33 -17 -45 -25
~ntie aclmnqrv -22 18 -16 -24 -15 -18 -16 -18
~ops d -15
~sede adjm -16 -20 22 -20

@vehicle_to jmq -27 23 -18
calling m -17
coming dfghilnrstuv -36 -22 -30 -30 -27 -38 -23 19 -30 -16 -34 -22
end_up dm 17 -15
~usb m -16

@day_y bo -22 21
@open_manana h 20
@relative_y bnor -20 -18 -17 -16
@visit__@person o -18
collect m -16
entie* acgjlmnqrv -23 18 19 -17 -17 -28 -16 -18 -17 -20
siento_como s 16
take__off abcdghijkpqrsu -58 21 -18 -49 -30 19 -28 -34 -22 -37 -54 -20 -25 -30
~nfl o 16
~pase abgiklmpqstuv -22 -33 -20 17 -25 -25 -26 -18 -19 -20 -16 -18 -23

@visit__a m -24
^che cnsu -20 -22 -18 -28
for__after mo -17 -15
is_got m -19
not:esperen blmr 23 -16 -21 -17
this__real u 19
~whoe m -16

coffee dghijnopqrstu -22 -16 -16 -16 -25 27 -17 -22 -21 -17 -22 -20 -42
de_@visit m 18
is_her u -15
more_what o 19
said_@call p -19
siemp* uv -16 -19
til__am n -18
to$ abdghiklnoq -21 -17 21 -21 -16 16 -17 -19 -33 -17 -22
~anta abchikpsv -44 -20 -20 -17 -43 -18 -25 -19 -24
~lrea agikp -23 -15 -22 -16 -22
~meet amo -19 21 -18

como__licencia mq 15 -16
yesterday$ i -24
~<she mp -20 17
~aso> bdlnpquv -20 -16 -16 -17 -19 -24 -20 -17
~bec du -21 -17
~ple defhmnpqrstuv -17 -39 -34 -19 -18 -15 -39 -50 -17 -16 -22 -20 -17
~tore ahjm -15 -16 -15 25
~xtin adfhjmnopqrst -15 -17 -22 -20 -21 -20 -20 -27 -18 -23 -23 -19 -23

@door__use g -19
a__be dmu -17 -20 -16
are__expensive dm -20 21
but__@date o 15
how__you abceiklnopqstv -17 -22 -29 -21 -30 -36 -25 -36 -20 -16 -20 -30 -24 -26
me_la abchilmopqrsu -27 -21 -19 -16 -23 -16 -26 35 -20 -30 -16 -18 -20
not:now adginprstv -22 -18 -23 -19 -15 -25 -28 -21 -21 -17
refil* adm -27 -18 17
then__me o -15
this__not abgsuv -19 -15 -25 -15 -39 35
~<ci abdfghjlnpv -16 -19 -16 -16 -29 -27 16 -17 -30 -21 -18
~roc bdefghijklmrtv -17 -24 -16 -18 -21 -28 -16 -22 -15 -17 -32 -20 18 -17

a_date abmo 27 -16 -25 -24
esto_de m -18
me_escriben lmu -16 -16 17
nightmares s 20
turne* lr -18 -20
~sh> defghijknoqrtuv -33 -22 -21 -30 -22 -31 -28 -21 16 -20 -32 -18 17 -32 -25

not__@call mv -33 19
o abcdfiklmnopqrstuv -61 -37 -19 20 -48 -40 -49 -28 -53 35 -38 -55 -57 -58 -59 -39 18 -60
~<hel bcefghijklnosv -38 -34 -35 -36 31 -25 -19 -31 -34 -30 -36 -27 -27 -28
~<new adimo -16 -23 -18 23 -15
~bout cefghst -22 -23 -29 -37 -40 -20 -27
~cibe kmu -17 -22 -23
~edes cfgmnprs -21 -17 -27 -21 -29 -25 -18 -18
~han cdeghjlqu -36 -20 -37 -19 -42 -44 -28 -19 -42

^@price bcdefghijklmnoqrtuv -28 -28 43 -30 -37 -23 -21 -31 -34 -27 -27 -54 -21 -24 -18 -17 -23 -37 -17
any__coming dm -15 -19
doctora dfijmnou -24 16 23 -17 -29 -16 -17 -27
hay_una u -17
is__about mu -18 29
on__@ride mpq -18 18 -20
~eps m -20

about_what dmnu 25 -16 -16 -22
for__@staff am -21 21
one_do gj 16 -19
to__at n -21
~rino mu -18 -16

libre jlnrs -22 -17 -16 -15 -18
m__@visit amo -16 -16 19
mother iknqrsv -15 -19 -21 -15 -15 -23 -22
the__do bmnu -16 -29 -23 -25
~<aqu bcdehiknoprtuv -32 -21 -31 -17 -23 -31 -18 -28 -26 -24 -25 -16 -17 20
~anl bmo -17 -15 16
~howe m -15
~sde> abdgilmpqrsu -30 -33 -29 -19 -17 -24 -19 -20 -26 -29 22 -32

ask__a m -16
for__first mo -17 -16
me__need i 17
not:need bginoquv 24 -25 -26 -19 -36 -37 -20 -19
to_skip abdinu -21 26 -15 -17 -22 -18
\xc2\xbf__la cgjmnqs -19 -28 -28 -41 19 -20 -25

autorizo__me k -16
cabeza nu -18 -23
carta__el i 16
el_hospital m -17
else__my ao -19 -21
let__it bdpu -19 -16 -20 -25
not:longer abmv -16 19 -21 -20
ofrec* mu -23 -18
there_but jq -16 19
~cart aopq -19 -20 -15 -16
~rda abcfgjnopqv -42 -18 -17 -17 -36 -31 -29 -25 -17 -28 -32

@howmuch_el dmr -25 18 -15
^emojithanks ft -31 23
called_in mp -20 -15
denti* abnu -25 -16 -18 -16
headi* m -18
odds gmu -15 -16 18
the__exactly g -17
which_@place m -17
~<qu acdefghjot 16 -19 -61 -63 -45 -43 -46 -30 -18 -20
~dis efhjknoptuv -15 -20 -24 -30 -30 -27 -15 -24 -23 -29 -18
~elig mu -18 22

@person__better m -15
dollars dg 18 -17
me__afternoon o 17
missed abm -16 -17 -27
need__do adgm 21 -19 -22 -28
not:quien lmpquv -15 -28 -38 19 -32 16
pregunta$ gim 17 -19 -16
said cdfhijqrstv -20 -34 -16 -22 -22 -27 -17 -25 -24 -21 -28
~onl abefghjkmnpstuv 25 -16 -17 -22 -30 -30 -20 -19 -21 -29 -35 -26 -19 -30 -22
~top> bcdefgijklmnouv -16 -19 -17 -26 -19 -17 -17 -16 30 -33 -17 -17 -17 -19 -17
~zo> bcdefijmnpqsv -20 -17 -25 -16 -25 -19 -27 -19 -24 -20 -22 -27 -20

no__interested bl 15 -20
~<spo acdhklnopu 16 -21 -25 -20 -15 -22 -25 -26 -15 -25
~awe mtu -20 23 -15
~been cghklnopru -21 -17 -26 -27 -23 -23 -22 -22 -23 -31

@call__if a -16
creo mv -16 17
el__@insurance b -17
got_this lmuv -18 -23 -19 26
how__@move cgju 16 -18 -21 -17
went_up alu -15 -16 -16
which_one mu -25 -20
~aint dgijmnu -27 -23 16 -21 21 -25 -28

denise abgm -19 -18 -21 15
el_centro j 19
eve abdfhu -16 -16 -21 -23 22 -18
it__@cancel b 20
no_@drive bm -17 -21
quiero__el bmu -16 -22 -21
send__@medicine im 21 -22
~acc bcgilmostu -19 -16 -22 -24 -21 24 -18 -16 -16 -29
~kmb bo -16 16
~lowe ijoru -20 -22 -18 -21 -17

fill d -21
latest_you m -20
vendra_a p 16
~pt> abhiknpu -20 -16 -21 -21 -16 -16 -19 -16
~saco bqu -17 -20 -19

@day_para m -16
^perdon a -21
a_que abdfghiklnopqrsuv -31 -29 -30 -22 -27 22 18 -16 -20 -23 -44 -19 -28 -17 -21 -37 -33
all__it m -20
not:en mp -21 -18
often dnu -17 -17 19
russian agi -21 -15 -17
~bac defhklnrtuv -16 -21 -29 -26 20 -49 -27 -27 -17 -23 -37
~mas ijpqruv -26 -26 -18 -28 -22 -25 -24
~rrar dhmo -15 25 -31 -18

@wrong_de ilv -15 -17 21
did bcefhjlmnopqstv -44 -27 -22 -19 -41 -28 -29 37 -21 -31 -28 -21 -41 -29 -24
la__esta m -24
thread l 15
~<acr mn -18 15
\xc2\xbf_un mnu -20 21 -20

dio ailmps -19 -19 -23 -20 -21 22
not:manden bgiklq -17 -18 -19 -32 24 -16
over_there dhimqr -15 -18 21 -25 -18 -19
the_first hin -19 -20 -21
times abcdgkpqrv -18 -25 -19 -35 -16 -18 -18 -25 -24 -22
to__texting l 18
visita npqr -18 -17 -17 -15
~arb a -20
~obie m -16

@call__un i 16
with acfhjrv -16 -42 -39 -26 -20 -30 -15

^cambia cm 21 -23
^cual abdenpsuv -20 -16 -24 -15 -17 -17 -25 -36 -17
hace_el pq 17 -15
to__truck m -21
what__to dgijmqt -18 18 -16 -20 -29 -16 17

@move__meeting mor 16 -19 -16
hubo fm 19 -18
passp* m 16
y__@day bo -20 19
~ala cehijnopquv -25 -20 -22 -17 -28 -27 -15 -24 -26 -38 -18
~lud dhiru 20 -16 -20 -15 -16

@insurance$ bcgijklmopqtuv -28 -21 -31 -25 -37 -16 -16 -22 -17 -20 -42 -17 21 -22
@place_por i -15
at__is drs -18 -17 -15
first$ dn -21 17
in_@price diu -21 22 -17
me_and np -21 20
nurse acdegijklmopv -44 -19 -32 -17 -22 22 -25 -27 -18 -27 -26 -28 -17
~expl abcdfgjklmnoqrsuv -29 -27 -21 -32 -16 18 -28 -17 -23 -29 -21 -29 -18 -21 -24 17 -20
~hrea l 15
~san acefginpqv -33 -20 -17 -25 -28 -32 -28 -24 -19 -29
~ton bdgklnoquv -17 -28 -16 -21 -22 -24 -18 -22 -34 -23
~xam au -16 -23

@stop_my n 18
^venden m 19
do__begin m -16
have_reached mv -19 16
left_or jm 15 -17
not:pon mqs -18 22 -15
said__i m -20
the__find m -18
~cump m 16
~levo acdfghjklnoqu -22 -17 -25 -16 -16 -26 -21 -17 -16 22 -19 -19 -23
~whic abdfijlnopqstv -22 -23 -30 -16 -20 21 -23 -27 -19 -17 -21 -20 -18 -19

can$ hm -19 -22
lo_cubre d 17
notes im 18 -19
~ooiu em 20 -21
~rmal adjmnops -16 -19 -23 -16 -20 -19 -18 16

betwe* agiv -17 -17 -17 -17
de__se u 16
get_for dm 17 -22
good_for abcfilntu -24 -22 -17 -30 -16 -23 -16 -27 15
i__@insurance d -18
not:with muv -23 -17 16
send$ gm 24 -17
you_to hjm -19 17 -18
~layl km -18 16
~valu am 17 -17

sale bdefhijklnpqrsv -24 23 -17 -16 -18 -21 -33 -21 -19 -22 -24 -21 -35 -25 -16
says_# amr -16 -21 19
~kjhg em 17 -17

caro$ djmqu 26 -15 -20 -15 -23
could__# amo -20 -20 17
le_hago m -18
medico dmo -16 18 -20
skip__or n 20
~opc dgmu -15 26 -27 -29

a__salon m -16
be__@day mo -16 -16
~<stu acghjknptv -31 -18 16 -35 -31 -20 -22 -19 -21 -27
~ndat ao -21 16

@place__my jm 19 -26
mi_nombre m -16
out__pocket m -17
si_puede m -15
text_me abgikmouv -35 -19 -35 -32 24 -32 -24 -27 -22
~enco o -16
~rdi> m -17
~sis acdefhijpqruv -18 -30 -16 -25 -27 -31 -40 -35 -18 -21 -17 -28 -29
~sup> f 15
~vem a -15

@texts_for l -17
itchy ms -19 17
not__my abcdjklv -18 -20 -17 -19 -23 -17 -23 -20
unsub$ eflm -21 -17 23 -29
~ess cdefijmopqt -19 -26 -29 -31 -34 -25 -28 -23 -33 -41 18
~ferr ai 16 -16

am__interested blm -18 19 -18
can__believe m 17
cubre adgjlmnpu -20 30 -17 -16 -16 -31 -17 -19 -23
del_suero m -15
guys_take a -15
the_weather m 19
yet bcgijlmnopsuv -17 -17 -27 -19 -19 -18 21 -22 -22 -20 -17 -25 -33

coming_to abr -22 -21 -16
going_with b 15
over fglnqtv -19 -17 -29 -23 -19 -19 -31
que__del a -16
said__@cancel bm -18 21
what__is adfginqs -32 -51 -34 -36 -18 -41 -25 -20

=said:human abcdefghijklmnopqrstuv -73 -53 -33 -37 -88 -39 -76 28 101 -87 -86 -67 -28 -91 -72 -94 -69 -89 -54 -92 -54 -46
en_@vehicle no -25 -19
have__@place jmu 21 -21 -17
help__this u -15
le__para amqu -16 -16 -18 -16
~ung d -20

@visit_para au 20 -18
can__for n -24
hola bcefgijklmnopqrstuv -20 -26 -23 42 -21 -30 -20 -33 -22 -49 -23 -28 -17 -28 -22 -17 -23 -34 -23
make_you m -19
not_me bdefgijklmopqrstuv -33 -21 -25 -21 -31 -19 -18 -23 -39 -49 -23 -25 -32 -20 -17 -26 -28 49
pick__on m 16
yes__is v -17
~uso o -16

@insurer__ahi mp -17 16
car__i j -17
get__new do -15 16
i_@eat dgoqrs -20 -15 -20 -20 -19 -18
me__@door m -18
up__me a -16
yours* gmv -15 -20 -17
~hi> m 18

^work g -17
all_set ampq -16 -20 26 -25
an__at m 17
di_de k 16
llego_a jm -18 15
por__@relative am -16 -16
~rma abcefjklnov -36 -26 -26 -16 -19 -20 -25 -28 -17 -24 -18

hate a -16
i__another mu -24 -16
is__again m -20
mismo$ anv -22 -19 -16
my_@clinician adgjlmopquv 28 -23 -19 -21 -24 -47 -24 -16 -17 -15 -16
my__you a -18
nueva_es m 17
snow$ d -20
somet* djpsv -27 -19 -24 -20 -17
the__threw ms 23 -24
~weat mu 25 -17

desuscribirme$ kl -17 18
has bcdefghknqtv -40 -28 -18 -22 -33 -28 -37 -21 -16 22 -32 -15
it_for m -16
keep__@texts brv -17 -20 16
not:more acdghlmnrsu -27 -17 -22 -29 -17 19 -18 -28 -29 -23 -44
number__your amuv -16 -26 -16 -17
text__@relative glm -15 -20 21
~via bcdimnuv -15 -15 -26 -26 -18 -17 -19 -21

@hello_is fh 19 -16
you__a abcdfhiklnopsu -24 -31 -47 -21 -20 -37 16 -33 -30 -32 -16 -32 -26 -57
~<di aceghjklmnpqs -26 -56 -61 -17 -20 -25 -26 -18 23 -27 -27 -19 -25
~ops> d -15
~ren> gkpqru -16 -20 -19 -19 -18 -20
~tro> cdefghikmpqtv -31 -20 -17 -37 -41 -30 -35 -38 -34 -18 -21 -21 -18

@move_mi abmno -29 -22 -16 -15 24
i__@call adgjknoqu -25 -29 -18 -16 -17 -16 -18 -15 -22
my__bill dim -32 -19 33
my__does mu -20 -17
quedo_el m 17
se__@symptom mnu -20 -16 16
tutor* gjm 20 -16 -21
~gado i -19
~ijo> m -20
~norm adjmnops -16 -19 -23 -16 -20 -19 -18 16
~op> acdfgiklmstu -35 -34 -39 -31 -35 -32 19 -26 -31 -35 -29 -44
~runn afhn -18 -16 -19 -18
~urse acdegjmnov -17 -15 16 -16 -15 -22 -35 -17 -16 -16

for_that mu -28 -17
pongo__no n -15
~abog i -16
~ash abdhklopqru -23 -18 -17 -17 -19 -22 -19 -22 -19 -22 -20
~hwa s -16

^hmm defgjlmnu -19 -36 -27 18 -17 -18 16 -16 -21
being m -26
deje biluv -16 23 -22 -18 -15
do__press gmnu 24 -18 -19 -17
finding mpq -20 -18 17
would__to dnqrs -19 -35 -38 -28 -18
~eme> cdefhlmnpqstuv -16 -46 -25 -26 -40 -19 -27 -43 -31 -39 -41 -35 -33 -38
~kay> e -16
~rwo d -19
~ssu dejlmpqu -15 -22 -16 -18 -31 -24 17 -16

@late_@book r 18
deme bjmno -20 17 -22 -15 -28
voy__ir bq 21 -22
what__like adm -16 -15 -18
you__@day acdghijklnpqstuv -48 -24 -20 -26 36 -26 -27 -24 -25 -37 -19 -33 -18 -16 -34 -16
~<ano cdfghiklnpqrtu -27 -28 -25 -29 -33 -27 -21 -21 -37 -36 -17 -24 -19 -22
~bor acdefghijnoqrtuv -44 -20 -27 -17 -17 -25 -25 -33 -33 -30 -29 -21 -33 -20 -41 -25

#__instead o 22
funny mq 18 -20
not:mas abcgklmoruv -21 -18 -35 -25 -35 48 -47 -28 -19 -27 -29
~carp m 18
~rnoo q -21
~sist acefghijnorsv -33 -24 -22 -18 21 -20 -34 -26 -23 -29 -18 -21 -23
~usan afghn -15 -17 -19 -15 -16
~when cdefghjklqstv -25 -22 -21 -24 -32 17 -24 -21 -19 -31 -18 -16 -29

hay_ayuda dgm 16 -16 -18
not_doing v -17
take__or j -16
~oon> cdghijkm -23 -22 -23 -22 -15 -27 -22 -26
~pena a -16

not:day dnv -16 -22 -21
openings h -15
quien$ imu -18 -19 24
~cipe m 19
~ea> aij -20 -16 -18
~erd acefklnopqv -28 -28 -34 -34 -34 -16 -41 -22 -40 -40 -34

do__off gm -15 -16
would__get im -18 -25
you__put o 17
~<por ilnq -15 -23 -19 -20
~ugh> cefjkntv -20 -22 -21 -16 -23 -33 -16 -20

flori* bm 17 -19
just_@move b -15

@drive_mi pq 16 -15
@relative__so m -18
can__@relative bcdiklmnpqu -19 -21 18 -21 -19 -19 -37 23 -33 -26 -26
can__it abcghiklmnorstuv -41 17 -17 -38 -27 -31 -15 -29 -39 -43 22 -40 -30 -17 -17 -27
hallo jm 16 -20
have__a imnqu -24 -34 -25 16 -24
not adefhijkmnpqrtuv -72 -36 -31 -90 -55 -26 -30 -36 -25 -78 -39 22 -25 -61 -49 68
the__night hs -18 -24
~llen ar 16 -18

como_llego dnrsu -15 -25 -27 -16 -18
last__i h -18
mexic* mu 16 -15
texto l 16
~<dij bghiloqrst -21 -18 -18 -25 -23 -22 -15 -19 -18 -15
~fill dhoqs -40 -21 -27 -22 -19
~ibie gm -21 -24
~pack i -16
~ra> bcefilnpqrt -17 -39 -68 -45 -25 -51 -18 -33 -35 -29 -67
~rei du 16 -17
~sts mu 21 -20
~wak anpqr -20 -19 -19 -18 -19

@stop_with klm -19 17 -31
is_what dgnu -22 -16 -21 -22
not:otra bo 19 -23
~ja> aefhlort -26 -54 -52 -46 16 -35 -18 -18
~ndin abfgnopr -27 -21 -15 -23 -26 -22 -22 -26

in__work m 15
~<wat bijlnpqu -17 -17 -21 -17 16 -17 -15 -27
~ghjk em 19 -18
~osit adi -19 18 -17

es__@visit mu -15 -21
longer_interested bl 15 -20
quiero$ i -16
~egue abinpruv -21 -21 -20 -19 -21 -27 -19 -21
~gram m -15
~rth> dju -16 18 -15
~too acegiltuv -25 -23 -18 -18 -22 -18 -17 -24 -22
~very cghjmnov -22 -33 -32 -24 -20 -30 -30 -29

ir__mi amq -19 -17 19
me__have imp -18 -20 -17
~ers> efhjklmnort -20 -22 -18 -37 -15 -28 -15 -25 -19 -32 16

@vehicle_be q 18
be__i lu -17 -17
cola m -17
come_in abimopq 17 -18 -19 -28 -22 -23 -33
pagos m -19
~eard mu -20 17
~els> bn -15 -17
~eon gjklmrstu -29 -22 -15 -28 -21 -22 -17 -21 -21

@call__a i -18
candi* u 16
clears n -19
copia_de a -19
me__my bdlu -27 -18 -18 -25
shut adghjlmou -22 -17 -16 22 -17 16 -22 -16 -22
~jar> giprsu -28 -18 -15 -18 -23 -24

go_to dgimoq -15 -22 -16 -20 -17 -18
i__forget t 15
sec eflm -22 -19 -15 19
~<nlk efm 24 -17 -24
~hear aghjmqr -18 -17 -15 -19 -21 -19 -20
~igr dqu -17 -16 22

but__need a -15
~carm mp -15 -19

@visit__for no -17 -15
do__@day bdhm -15 -18 22 -34
me_siento as -23 18
seguir m -19
~goo abdeghkqrsuv -20 -15 -45 -36 -22 -24 -30 -21 -18 -45 -19 -19
~hori gt -17 -22
~ply> adgjkln -20 -18 22 -16 -18 -18 -20

inclu* dilm 16 -16 20 -32
me_@howmuch abdmnqu -16 -19 28 -15 -20 -18 -20
pasa abdhlmotuv -30 -22 -17 -20 -25 -37 -16 -21 -21 -26
who__me acdgijklmnoqruv -36 -17 -20 -19 -15 -17 -16 -22 -42 -22 -20 24 -17 22 -43
you__@insurance admu 21 -16 -33 -20
~ba> abegijlnpquv -20 -16 -16 -25 -25 -25 -18 -24 -26 19 -33 -21

@day_@visit dm -19 -19
aqui$ bdimnsu -18 -17 -16 -34 -19 -15 -24
en__lista am 16 -18
got__# mr 17 -18
mandarme_@texts m -20
not_trust m -19
que_se dhimos -27 -17 -21 -24 -22 -15
quiero_@cancel aciklu -53 -19 -28 -30 -36 -20
to_tomorrow o 16
what__be dmoqu 28 -25 -18 -17 -25
~lete m -15
~ota> mu -23 19
~wena defhklmnrstuv -24 -30 33 -16 -15 -27 -37 -16 -18 -15 -18 -23 -19

@howmuch$ abcdefghiklmnqrstuv -25 -16 -25 38 -45 -37 -28 -22 -19 -20 -34 -23 -31 -23 -23 -17 -28 -45 -20
@medicine__of n 20
are__any adhmor -23 -19 -24 24 -15 -16
cutting_it m -16
hace__clear m 16
~<thr cdfntv -22 -18 -17 -32 -18 -17

@cancel__@visit adikmnoqrsuv -42 -40 -22 -28 35 -24 -54 -23 -21 -21 -19 -22
going__hurt dm 15 -15
pueden_@call adikm -24 -21 22 -19 -23
see__on u -17
to_next o 19
viene dmp -19 -23 16
y__puede m -15
y_si dgmoqr -18 -16 -23 -16 23 -18
~adu p -17
~dge> mqr -22 -15 19
~sun ms 23 -19

@staff__in him 18 -15 -16
@vehicle__dejo j -16
am__little bo -16 -16
carta$ m -19
long__it dns -17 -28 -24
parte_de qu -16 15
playlist$ km -18 18
puede_ser amnoq -23 -16 -23 24 -17
ya_respond m 15
~elan mno -15 -18 19
~fra adijn -15 -17 -19 -16 -20
~lled bghijklmnpsu -29 -23 -16 23 -26 -22 -24 -30 -30 -16 -24 -21

@open_today s -18
after_all adhiklmnrs -19 -18 -27 -19 21 -35 -20 -24 -22 -35
all_still ms -18 -16
show ijlnosv -16 -19 -18 -23 -22 -17 -19
this__@open hm -21 16
who_do imnqu 26 -25 -18 -16 -24
~eeks m -18
~rie abcefijklnqst -16 -28 -21 -27 -25 -32 -25 -24 -29 -17 -21 -24 -20

contact lmu 21 -25 -19
do__@price adghu -22 23 -16 -15 -17
the_paperwork an 17 -16
your__and a -16
~<req aeimo -17 -15 -20 -19 23
~shed ano 15 -18 -21
~usin alot -25 -21 -17 -16

@late$ abcdefgiklnpqrstuv -16 -29 -48 -59 -39 -42 -47 -39 -37 -41 -34 -49 -45 35 -36 -37 -49 -44
^@hello bcdefghijklmnopqrstuv -57 -46 -35 -60 87 -22 -49 -49 -54 -17 -43 -74 -59 -28 -53 -42 -48 -56 -37 -34 -49

a__number ju -16 -24
horas_tienen m -16
lo__manana m -16
ridin* p 18
~<lou m 17
~<ser abcefgijlmopr -16 -32 -24 -18 -26 -21 -21 -35 -23 -24 -18 -25 -17
~nqu moq -23 -16 -20

@visit__# dhms -19 -16 -20 -18
andan afmu -24 15 -23 -22
be_able mor -16 -19 -17
break$ iu -18 -16
di__baja k 16
iv jms -18 -25 19
mi_lugar bjmo 21 -18 -18 -18
of__or ho -15 -17
~<lu cefghklmtu -22 -19 -21 -32 -23 -24 -34 -15 -31 -29
~ble> efghjlmpruv -31 -31 -19 -41 -29 -25 -26 -30 -16 -40 -44
~epe adjt -21 -21 -17 -17
~tuto gj 20 -17

alla adhmoqv -16 -19 -22 -19 -23 -33 -19
appointment bcdefghijklnpqrstu 49 -46 -53 -37 -28 -47 -19 -55 -24 -52 -49 -28 -47 -34 -20 -24 -38 -72
ask__@relative abimnpqu -23 -23 -21 31 -24 -28 -17 -16
me__escribiendo kv -16 -16
pospo* ao -20 15
right_there j -22
still__to am -19 -17
tardes mq -18 -15

both mnoqu -29 -18 -22 -16 -19
i__somebody ai -22 -21
it__feel s 17
mandarme_los l -16
mi_@insurance admu -21 20 -16 -16
not:be abcdgjmnsuv -29 29 -18 -25 -20 -20 -46 -30 -23 -26 -19
vamos mr -16 19

^could bdhlpr -33 -18 -20 -17 -33 -20
a__@day dijnoqruv -27 -28 -20 -22 16 -26 -17 -26 -15
get__with klnp -19 -18 -18 -17
llama* dgijnopqv -16 -16 22 -17 -24 -16 -27 -15 -31
quiero__@food am -20 15
~eena diklm -15 -15 18 -19 -25
~uel abefhjnqtv -34 -30 -26 -25 -26 -17 -33 -15 -26 -18

@hello_@relative f 18
got__@call lmv -17 -24 21
have_an biju -16 -17 17 -19
i__next ao -16 -33
me_salio mo -17 16
mi__le pq -16 18
~rte bcefhikmnoqt -27 -20 -16 -20 -25 -33 -23 -28 -37 -20 -21 -22
~ula acefiopqsu -33 -18 -18 -20 -31 -33 -19 -16 -26 -21

are__all adhm -27 -15 21 -28
how__@cancel bd 16 -16
lady__me q -15
leavi* bqr -17 -19 21
not__with lm -15 -23
que_@insurance adu -21 16 -16
tacos am -16 21
~<tow adnosu -21 -18 -19 17 -17 -25
~ork> abcefjkpstv -25 -31 -26 -24 -21 -43 -29 -22 -35 -19 -22
~sm> mu 18 -15

@medicine_list im 15 -16
de_peru m 17
do__what dmq -29 -34 -17
going$ dfmu -27 19 -18 -22
have_no mp -19 -15
in__news d -19
number__system l 16
see__last m 17
to__@clinician abhmu 22 -24 -15 -32 -24
what__@call gjmu -19 -16 17 -21
word_with m -16
~<tu cdefhijnpu -41 -46 -35 -30 -24 -54 -19 -15 -29 -27
~nti bdefilpv -25 -40 -26 -27 -31 -26 -29 -23
~scr defhijopqrstv -42 -38 -36 -35 -21 -47 -44 -39 -37 -44 -24 -37 -22
~ues deghjklp -29 -34 -21 -32 -50 -25 -23 -29

be_right jr -18 18
get__@ride bnq 17 18 -20
get__of acgjnoqu -34 -17 -23 -23 -19 -15 -16 -29
i_reply gm 15 -16
~rut d -17

are__@price dj 16 -17
ok__can k 22
passe* pq -17 -18
won$ m 18
your_@machine m -16
~<tw gkmnqstuv -21 -19 -18 -19 -19 20 -20 -16 -17
~dona djl -19 -20 -16
~eliv m 19

@person_can au -15 -17
^add abgkln 22 -20 -19 -16 -26 -22
alguien_me i 15
installments dm 16 -16
me_my abcijklmnoru -34 -21 -26 -30 -18 -21 -29 18 -21 -20 -18 -23
sitter moq -26 24 -22
was__today mrs 23 -16 -20
~<inf abdijlnrsu -19 -20 -16 -20 -16 -20 -15 -18 -16 17
~ate> cdefghlnsv -17 -30 -17 -24 -20 -36 -29 -44 -20 -29
~ind acdefgilopr -35 -21 -16 -35 -25 -25 -23 -26 -17 -19 -21
~inve mu 22 -18
~quis mpu -24 -16 -20

going__@drive q 18
have__this mu -26 -22
~los abcdefghilmnstuv -48 -18 -34 -19 -24 -24 16 -38 -37 21 -18 -52 -40 -37 -19 -35
~mile ano -19 -16 -15
~rle abknp -19 -16 -19 -21 -18
~sco bcghijktuv -25 -21 -34 -22 -33 -29 -20 -15 -21 -25

^basta jklm -16 -25 25 -21
receta$ ailm -15 22 -15 -20
take__this lm 16 -20
this_one am -17 -25
~ccep ijku -17 -15 -16 -15
~er> acdefhjnpu -25 -36 -26 -101 -90 -39 -18 -30 -19 -20
~gift m 15
~love bdhjmnopquv -22 -26 -23 -17 15 -26 -17 -16 -20 -25 -19
~sarl m 16

a_number adgilpuv -29 20 16 -22 -22 -15 -27 -18
have_got m -24
no_estoy al -17 16
quiero__una imu 18 -21 -18
recip* m 19
you$ cdhkmnopqst -51 -22 -72 -35 -23 -59 -23 -47 -39 -25 27
~rus adgmou -16 -19 -16 -28 -16 -20

contestar an -17 -23
de_@thanks m -18
flake* mpq -19 -17 18
i__asked m -22
~edi> abgq -20 -15 -20 -17
~oll bhilntuv -30 -20 -24 -22 -18 -16 -22 -22

adentro$ o -22
can__before dim -26 -20 -21
muy bcegijklmnopqrtuv -32 -22 -23 -25 -38 -24 -22 -23 -44 -30 -20 -21 -31 -24 26 -40 -31
no__escriban l 18
~<est abcdefhikmnopqst -41 -48 -15 -19 -64 -23 -24 -22 -27 -26 -21 -27 -18 -24 -23 -16
~anul b 17
~pped ijnp -17 -16 -20 -17
~rang bkmoq -17 -15 -17 -25 -18
~ress bcdgijlmqv -21 -16 -35 26 -19 -18 -21 -19 -22 -17

any_@day abdo -22 -18 -21 -17
creo_que mv -16 17
lleva* adijklmnopqrsu -22 -18 -18 -19 -20 -20 -36 -26 -19 17 22 -26 -22 -20
suena__cel lm 17 -15
tienen befgmnpqrstu -28 -15 -17 -32 -23 -27 -22 -23 -24 -21 -15 -51
too$ b -18
working$ m -16
~<suc dm -25 -23
~new abdijmos -17 -16 -24 -19 -16 25 -16 -15
~taf adgijlmoqsuv -17 -16 -22 18 -20 -22 -32 -17 -17 -16 17 -22

@insurer_and d 17
@medicine_allowed n 17
@symptom__@treat ns -15 21
banco$ h -17
coverage him 16 -15 -19
inven* mu 23 -17
is__sorry m -16
me__time m 17
no__para nou -16 -23 -27
said_@day oq 19 -16
~hol acefghijklosuv -35 -23 -33 21 -26 -19 -19 -40 -29 -39 -21 -30 -39 -24
~hut abdghjlmu -24 -17 -17 -16 22 -17 16 -22 -22
~liz> ahmos -19 -17 22 -18 -16

are__risks m -15
got__message m -15
que_@move do -17 20
thing gjmnoruv 18 -20 -34 -18 -27 -34 -27 -29
who__ask m -17
~<fum nu 16 -16
~tahp ciklm -17 -18 -17 20 -19
~urt> mnop -17 -15 15 -22

que__para admopqsuv 19 -23 -22 -22 -20 -26 -17 -21 -16
the__now dgnsu -19 -22 -16 -17 -21
weird m -24
~okin filnoptuv -17 -15 -19 -25 -18 -19 17 -15 15
~ull abcfgijknopqrsuv -36 16 -16 -16 -20 -28 -26 -18 -27 -18 -21 -24 25 -18 -25 -17

^are bcdefghklmopqrstuv -61 -57 -36 -69 -71 -65 18 -47 -69 18 -56 -59 -59 -64 -19 -64 21 -72
please_@cancel bmo 23 -16 -20
~ceed au 18 -17
~efec dmn -17 -16 -18
~ejen abklmr -18 -18 -16 23 -20 -21
~ow> acdefijlnps -22 -28 -16 -51 -55 -40 -52 -51 -33 -26 -34

@howmuch__cada s -19
@stop__@drug lm -20 16
is__using mu 19 -15
kick m -22
~bunc m -18
~goin agiklstu -32 -32 -20 -23 -16 -24 -23 -19

@howmuch__@howmuch d 23
anoch* fhns -17 -17 -18 18
are__taking ahm 26 -18 -19
get__again k 18
in_the bcdefgilmtv -23 -43 -55 -33 -38 -43 -42 -20 -34 -28 -42
por_ahora aghm -17 -22 -18 19
see_someone ahimno 24 -15 -18 -16 -17 -18
to_@date o 15
y_no abhiklnpv -30 17 -16 -29 -23 -29 -30 -28 -26
~anda abeghijmnoprt -43 -31 -19 -16 -32 -19 16 -18 -44 -16 -16 -25 -28
~orit gjkmnsuv -21 -20 -18 19 -16 -19 -15 -21
~umme o -15

^addy j 21
i__charged m -17
last_text klmv -16 -26 22 -16
there_an ahm 17 -17 -16

@price__@visit du 27 -16
get__my cilm -17 -24 -19 18
got_@sick abmpr -24 18 -38 -24 -20
to cdefghiklpqrstuv -34 -30 -78 -32 -25 -37 20 -21 -30 -33 -20 -23 -41 -22 -37 -38
~anqu mq -19 -16
~hjk> em 16 -15

@day_but mo -21 22
manana__un o -16
me__again m -19
playe* u -17
problem$ ru -16 -22
sacar$ dm -15 19
this_@day amsu -17 25 -18 -16
~ism bcdefiklsv -27 -20 -35 -16 -18 -23 -20 -20 -17 -28

@day_el o 18
able__after q -23
edificio jmu 24 -19 -22
list__the im 15 -16
mandame__ubi j 17
wanti* m -19
~ened qu -16 -25
~wear bdghjos -18 -25 -33 -23 -26 -20 -18

de__quien im -15 -21
not_see ajv -18 16 -16
sea_el o 16
~bbie muv -20 -18 25
~lab bfjklnprstuv -22 -18 -30 -18 -21 -28 -16 -18 -24 -20 -30 -19
~rth abcdijopqsuv -25 -17 -18 -21 -15 17 -22 -16 -18 -18 -19 -18

be__when h -16
broken m -20
tomo_@medicine abgmn -18 -20 -16 -17 23
you__it agijmnqu -19 -21 -18 -30 -32 -18 -19 21

@day__all m -17
impor* l -19
my__@open h -16
turno__con a 15
~enla gmrv 15 -29 -15 -17
~othi fhklnopsuv -15 -16 -16 -21 16 -33 -15 -21 -23 -16
~paci dfghijklopu -30 -22 -18 -28 -29 -21 -19 -16 -23 -16 -25
~pic bcefjklnrtuv -21 -26 -20 -25 -30 -28 -43 -31 -24 -28 -53 -31

^wassup f 15
can__leave j -16
estan__a m -18
i__return lm -18 18
it$ acdehikmqrsv -22 -71 -23 -59 -67 -59 -50 -17 -78 -73 -55 -69
need_me ai -16 -16
on__in behmr -17 20 -17 -24 -17
que__hacer gmu 19 -17 -24
~<spl d 16

@relative_esta p -15
@visit__be a 16
@wrong abcefghijklmnopqstuv -54 -57 -23 -74 -67 -30 -59 -67 -21 -18 -38 -38 -44 -29 -56 -55 -47 -67 -76 86
i_@book abcghijlmnoqru 43 -25 -21 -24 -25 -17 -23 -18 -36 -27 -26 -28 -22 -22
much__in dm -17 19
p abcdefghijkmnpqrsuv -19 -19 -22 -26 25 -24 -20 -24 -22 -21 -16 -40 -23 -17 -16 -23 -16 -25 -24
the_game ajmo -19 -18 27 -17
you__you dhijn -21 -20 -15 -19 -19
~abaj cefglostv -27 -17 -24 -30 -32 -16 -33 -18 -19
~as> abdehkloptv -26 -20 -25 -62 17 -22 -31 -18 -38 -25 -58
~decl i -18
~eadi lmu -18 -21 -16
~mayb efl -18 -15 -16

a__numero gijmuv -18 25 -28 -18 -27 -28
answering g -16
as_possible mo -20 -18
broke* m -20
la__el abdlmu -23 -21 -16 -16 18 -18
~arro abdghiklnuv -24 -22 -35 -20 -15 -22 -20 -19 -27 -26 -19
~ator ajpquv -17 -16 -17 16 -21 -16
~ipp p -22

@place__es m 17
am__how m -19
lined ahijpv -18 -17 -15 -17 20 -19
me_i gmv -18 -34 -19
not:y mp -16 -20
ring abcdefghijklmopqtuv -29 -27 -30 -47 -28 -32 -39 -59 15 -41 -34 -29 38 -20 -31 -31 -29 -42 -43
~<see abdmnq 23 -18 -16 -25 -20 -15
~cad ahnopq -30 -17 -29 -19 -19 -17
~cor abdefnpsu -47 -39 -26 -23 -24 -43 -17 -17 -22
~ler iuv -18 -24 16
~rlos lm -16 -15
~rtin m -23

^keep bmv -16 16 -26
can_@call im 18 -18
el__@clinician aim -16 -15 16
me_movieron m -17
scrat* mn -19 -17
there__just nq 19 -19
to_see ahijnou 33 -18 -23 -17 -18 -19 -20
~oone hou -17 21 -23

no__yo q -19
por_el bchjloqrst -20 -17 -17 25 -17 -20 -20 -18 -16 -16
session adjmqrsv -20 27 -22 -51 -16 -15 21 -16
to__same m -17
~spit hmprs -20 -20 -18 -16 -15
~uem a -16

are__set m -16
avoid gmn -19 -21 21
de_los dikv -19 16 -17 -16
keep_me mv -17 -20
long_do m -17
sorry adfiklnpqst -25 -30 -20 -26 -24 -28 -25 -45 -30 -32 -24
up_for dgiknopqrsv -27 -20 -18 17 -16 -22 -16 -20 -16 -20 -15
we__@move m -18
~ext> defhipqrstuv -54 -33 -32 -32 -15 -24 -46 -29 -21 -35 -26 -31

@symptom_tv mr 19 -17
^back mu 20 -18
card$ dnq -17 22 -17
esposo abdglmorv -25 16 -17 -19 -20 -18 -30 -16 -15
i__@animal mq 21 -20
lo__es aim -18 15 -18
me_den l -17
me_hace apq -18 15 -19
meant abl -27 -22 -17
risks mu -18 18
~brok dnpu -17 -21 -18 -16
~sive iu -18 -24

flyin* u -17
toca_la ao 17 -17
~amen abnu -22 -23 -17 -24
~four dio -17 -16 -15
~urr degjru -17 -16 -18 -17 -22 -16

not:help bg -16 -16
scratch__@visit b 18
taken mpq -18 18 -18
the_@visit bcdghijkmoprtuv 33 -21 23 -17 -28 -28 -36 -33 -74 -29 -24 -36 -15 -32 -17
~<ki acefghiopqrv -27 -19 -20 -25 -22 -37 -21 -15 -19 -40 -39 -25
~inte fgiknoprstuv -22 -23 -31 -21 -23 -15 -26 -18 -34 -19 -17 -17
~nab iklm -15 24 -20 -20
~rse> acgilmo -19 -20 -21 -23 -17 -27 -24
~to> acefhjkmqtu -19 -21 -44 -22 -40 -30 -25 -24 -25 -36 -18

@place__this gjmu -18 -21 -24 28
^cool mt -35 18
assist egiklm -17 27 -16 -16 -25 -26
have__@symptom mns -26 -23 18
hon$ mv -22 19
i_drank mn -16 17
medicare abdhpu -24 -18 32 -19 -23 -23
not_now bmpt -22 17 -15 -22
room_for amnopsu 27 -25 -17 -21 -16 -20 -21
she bdfghklorstu -32 -20 -23 -36 -34 -32 -22 -40 -42 -25 -24 -16
venir p -17
what__@relative gmu 19 -17 -25
~<lav mp 19 -16
~<tal efghijklnopqrst -17 -21 -30 -32 22 -20 -28 -29 -34 -20 -32 -47 -28 -16 -18
~anyo abdjlnpru -21 -17 -25 -23 -23 -20 -17 -16 -30
~dkfj em 19 -20
~guir m -20
~last hkort -18 -22 -34 -20 -15
~ligh abdlstu -25 -17 -22 -27 -18 -18 -21
~nor abcdegklmnpu -20 -33 -22 -40 -16 -19 -25 -18 -17 -32 -22 -17

@day_at aemo -15 -17 17 -15
i__night mns -15 20 -19
not:ever qv -16 -19
puso s 17
que__que cdefhimoqrstv -22 -18 -20 20 -21 -30 -34 -25 -39 -18 -29 -26 -24
the__last dhn -19 -18 -29
viejo p 15
~avy s 17
~rece abcgjno -20 -18 -20 -21 -16 -16 -23
~rto ghnoq -18 -16 -24 -20 -19
~saf adfjnpsu -17 -22 -17 -15 -22 -15 -16 20

adent* mo -17 -23
lips s 15
lugar dhlmnpqsv -15 -16 -19 -16 -19 -17 -20 -17 -21
on__end m -17
receta aiklou -17 24 -15 -15 -16 -16
send_la mv 17 -15
there__there adimqu -16 -16 26 -18 -20 -20
~<sou lou -15 -15 -22
~low cefhijrstuv -22 -24 -25 -31 -39 -36 16 -15 -19 -33 -27
~rop> admprsu -23 -18 -28 -28 -27 -17 -21

^drop bmn -16 -20 -16
cancelame bmo 17 -19 -16
hago_para bdfgmqu 18 -17 -16 -20 -20 -19 -20
podeis m -18
whereabouts__you j 16
~<ade ampq -25 -23 -17 -16
~<au abcghouv -15 -16 -16 -17 -16 -25 -26 -21
~rete acdjm -22 16 -21 -17 -26

@howmuch__@visit abms -30 -21 -23 -34
cheese mn 21 -16
de_@pay m -16
my_car abdjlmnprsu -20 -20 -28 -22 -17 30 -30 -20 -16 -22 -25
off__or hj -23 23
~<nai adhlnu -23 -16 -15 -15 16 -18
~ass acdejknqr -22 -33 -20 -29 -27 -28 -21 -37 -37
~ncho m -15

note a -17
que__ir n -18
sushi m 18
the_using lm -15 19
~ici bcdegjkmprstuv -27 -19 -32 -24 -32 -28 -19 -22 -21 -23 -28 -16 -38 -20
~rts> hilmru -17 -16 -16 16 -15 -21

you_know dgnotv -21 -24 -16 -20 -29 -30
~pe> bcdehklnoqt 17 -28 -32 -32 -23 -23 -29 -29 -22 -35 -18
~refe abdghkmnpqtuv 20 -22 -23 -21 -17 -20 -32 -20 -17 -20 -17 -26 -19
~reve bdm -18 -15 -22

@symptom_con glu 17 -17 -16
^@traffic hru -15 18 -18
for__text kl 16 -17
if__came no -17 19
voy$ cefhijklmnopqrstuv -21 -17 -17 -26 -32 -15 -22 -23 -51 -36 -35 -32 -27 36 -30 -18 -33 -22
~funn mq 18 -20
~robl abdeglt -24 -21 -18 -16 -16 -17 -16

@call_number mv -35 -23
along ap -16 18
bendiga m -17
can befjklmopqrstuv -26 -80 -92 -27 -27 -44 -44 21 -27 28 -40 -51 -72 -39 -116
can__explain u 16
explain_how i -18
si_se q -18
una_voz aimu -17 17 -19 -15
you__@pay adhjmqu -16 33 -20 -15 -37 -15 -22
~<bue bcefghknoqrsuv -25 -18 -23 22 -17 -27 -22 -20 -30 -18 -17 -23 -20 -28
~cob adgjlmopqrsuv -19 26 -16 -18 -18 -27 -16 -17 -22 -21 -20 -22 -15
~roke djnopu -21 -20 -25 -16 -17 -24
\xc2\xbf_es acdgimnou -27 -17 -36 -23 -19 -30 -27 -27 29

@day_good fm -29 25
^might n -17
ciudad dj -16 20
is__that bhijmopt -19 -17 -18 -30 -16 -17 17 -19
or_@day m -18
same_place jm 16 -20
will_the m -18
~ler> iuv -16 -18 16

hurt$ dqu -21 -15 16
le_hace u 15
~lear acgltu -16 -16 -18 -19 15 -16
~oner adlmnopqrs -46 -16 -23 -31 -31 16 -16 -28 -15 -16

^alo efjlmtu -23 26 -16 -16 -26 -17 -17
este$ uv 18 -17
mi_hora m -16
my_bill dim 23 16 -38
owe_you agjmtu -23 -20 -21 -31 20 -17
there__@day dhijo -22 17 -20 -15 -16
what__am u -16
~oot abno -17 -15 -18 16

@relative__puede amn -15 -19 -24
~ejar agops -25 -24 -17 -15 -18
~qua bdgijnqsuv -18 -20 -15 -19 -23 -22 -21 -24 16 -15
~que> agjlmn -17 -18 -17 -31 -30 -18

@eat__dia dn -15 15
cual_@place jm 20 -16
i__@symptom abcdghijklmpqrstv -26 -29 -17 -24 18 -17 -24 -24 -17 -23 -33 -17 -29 -31 29 -21 -15
id bdnopqu -25 -21 32 -19 -22 -19 -21
not:darme lm -20 16
what_do bfhijlmotu -23 -26 -63 -31 -38 -18 17 -24 -19 -20
~ived i -19
~leg abdefgipqt -32 -26 -19 -27 -28 -36 -50 -25 -20 -26
~lett dgknou -28 16 -16 -18 -15 -25
~nfir lnq -19 -17 -20

do__run mu -24 -17
mas abcegijklmnopqr -25 -29 -16 -30 -20 -41 -18 -52 42 -32 -53 31 -40 -27 -30
not:understand m -19
to__gas m -16
~<hue a 20
~<nur ams -18 -22 -22
~ecti gilr -16 -32 -15 -16
~ify dijlmnu -18 -17 -16 -20 -24 -25 18
~irs bhkmopqrv -24 -29 -21 -16 -16 -27 -25 -19 -16
~rdo> m -18

a_message m -15
diez m -16
remin* ablnosu -20 -21 -17 -20 -21 -16 -16
~mera bnoru -15 -15 -16 -22 -25
~ms> bcghjkloqr -19 -15 -15 -20 -22 -17 -19 -21 -23 -23
~ons> befhkloptu -19 -26 -24 -30 -25 -20 -19 -31 -25 -30
~they bcfghiklntv -17 -32 -24 -30 -20 -19 -23 -27 -16 -16 -20

@relative_quedo mpq -24 22 -24
^epa efm -19 22 -22
arran* bmoqu -16 -18 -22 -16 -18
can__one ijmu 18 -16 -16 -17
fumo nu 16 -16
how__i efiopqrstv -19 -31 -49 -47 -36 -22 -28 -33 -20 -32
neede* bot -19 -21 17
~guen bjmorsu -20 -18 -35 -21 -21 -17 -20
~sua jmo -19 -28 -16

#__que m -18
en__del o 18
mejor__@day bo -17 15
pop_is dmn 20 -15 -19
you__again l -16
~<ou bdgs -20 -18 -17 -16
~<plo i -18
~irl abcdlnu -15 -22 -17 -16 -17 -17 -17
~loca am -15 -26

^forget adjknotu -21 -16 -22 -22 -21 -15 -20 -16
expli* abcdgjlmnos -16 -18 -16 -21 22 -21 -15 -31 -17 -23 -19
get_to jmnu -20 23 -17 -21
out_@cancel bm 23 -21
supervisor him -20 21 -20
tonig* ans -18 -21 -18
~bvcx em 17 -18
~qww em 19 -20
~rito m -20
~tri cgiknosv -16 -17 -17 -18 -22 -20 -17 -17

#__@move b -15
ayer_y m -16
house do -17 -16
one aefhklmnruv 28 -45 -45 -56 -50 -45 -44 -29 -32 -38 -37
que__una u -18
skip__this bm 17 -17

@english$ abcdefghijklmnopqrstuv -39 -49 81 -53 -58 -52 -25 -30 -55 -48 -42 -58 -37 -49 -49 -42 -44 -31 -38 -44 -57 -48
@relative__i dimnu -16 -17 -24 -16 -19
@relative_en m -16
ask acdijknoprsuv -44 -24 -25 27 -23 -21 -39 -35 -40 -18 -19 -32 -30
camin* gmr -16 -26 16
consigo bdnu -19 -16 -16 -18
forge* abdgijouv -19 19 -24 -23 -19 -32 -15 -23 -16
happe* afjnu -23 -19 -26 -21 15
near_a m -19
send__@place jm 17 -19
take_me acdghijkmnsu -20 -18 -40 -26 -30 -32 -24 -23 -15 -37 -33 -28
~<run abfhnv -20 -17 -16 -20 -19 -15
~duc gimnou -21 -19 17 -22 -16 -25
~via> bdiklnv -18 -21 -17 -16 -16 -17 -16

^pon m 16
do__ready amn -21 -21 26
fille* dn -18 -18

befor* bcfgjlmnpt -37 -21 -17 -17 -15 -16 -20 16 -18 -15
did_i adj -17 20 -18
for_one mu -18 -15
hold__@medicine mn -18 20
me__mandando km 22 -23
que cegiklmoprstuv -33 -43 31 -36 -26 -36 -41 -31 -53 -53 -21 -46 33 -38
where__in jm 18 -16
~<ni abcdefgijklopru -27 -38 -31 -38 -30 -41 -39 -38 -41 -26 -16 -18 -37 -17 -48
~<shu abdghjlmu -24 -17 -17 -16 22 -17 16 -22 -22
~omb adjno -17 -23 -17 -20 -18
~rar bcefhijlopqrtuv -30 -21 -18 -21 19 -32 -28 -34 -21 -16 -17 -20 -21 -41 -40
~rror kl 15 -16

notifications u -15
on__or jmu 24 -26 -23
some__the m -18
telling m -17
the_@hours m 16
the__off abdlmnpq -19 -21 -22 16 -32 -22 16 -22
the__this gj -25 -18
wenas fm 20 -19
~<hur gjnp -16 -19 -21 -25
~abe bcjkloqrs -31 -18 -19 -16 -31 -30 -20 -18 -15
~mid bdghijqs -18 -22 -15 -21 -17 -24 -24 -25
~wash ln -17 17

charged abdm -16 -16 23 -23
do__how gmuv 20 -20 -17 -18
edad d -19
hairc* am -16 19
is__anyone h -15
quiero__en a -17
the__reach diu -18 21 -20
to__sunny m 17
ya__llego mr -25 23
~<bra cdgn -18 -16 -16 -17
~is> defijkmnopqrt -17 -34 -18 -17 -20 -26 -24 -45 -33 -52 -43 -31 -33
~ngua cu 24 -22

come_by adnqu -18 -18 -25 16 -15
delete b 16
kids cdghikls -30 -29 17 -20 -21 -18 -21 -20
no__here mv -20 19
not:como mqrs -15 18 -21 -19
nuts ou -16 -16
says_@hello afmpqu -16 -29 27 -18 -17 -16
~agua dn -17 -16
~alio r -20
~blea m 18
~ccin g -16
~oad dhu -16 -22 -19

de__la dhjm -17 -16 -18 -20
for_@date am 16 -15
have_to achikmpqstuv -37 -31 -16 -46 -20 -20 -39 21 -31 -24 16 -29
la__de acdfgjmorsuv -20 -20 -26 -29 -21 -18 16 -46 -39 -19 -37 -18
un__que dmu 16 -17 -24
vuelvan_a gm -16 -15
y__por im -18 -16

=beside:cancel_appointment abim -17 24 -18 -27
is_@sick abfmpsu -16 -16 -16 17 -16 -20 -21
lost__job g -17
manager imu 23 -19 -16
time__another o -19
~diu j -18
~eur nu -16 -19
~nel mu 22 -19

another_day v -15
are__to ahjn -19 -28 20 -26
cash acdeghijlnpqu -22 -20 29 -22 -18 -21 -17 -22 -20 -31 -16 -26 -28
en_que acdjkmnoprv -26 -19 -25 41 -17 -41 -15 -19 -18 -17 -17
i_never abv -28 -15 21
they_put d -21
you__asked m 15
~<hop amu 18 -17 -19
~itu dm -17 -22
~muc acdefghjknopqstu -31 -17 18 -34 -38 -32 -31 -40 -29 -19 -18 -15 -28 -21 15 -24

^when bcdefghijklmnopqru -27 -16 -46 -17 -16 -24 17 -27 -56 -36 -24 24 24 -42 -43 -39 -37 -36
her_@visit m -19
should_we am -16 -21
you_tell ijq -17 -15 -18
~<cop aeflu -24 -17 -19 -17 -18
~loa dm -23 15

a_few mr -17 21
atiende imu 16 -16 -16
desde__de mns -15 -16 18
donde_me gjmr -16 22 -31 -18
have_my abcdijlmopqsuv -30 25 -16 -28 -23 -22 -22 -38 -17 16 -29 -21 15 -31
how__text g 16
mi__en mpq -23 17 -17
not:esta m -15
pass_on b 19
should__an mn 21 -19
songs mu 23 -15
to__right mn -18 17
~eam bcdefghijnopruv -21 -21 -21 -22 16 -20 -20 -20 -23 -26 -20 -22 -17 -35 -21
~tem cdefjnpqtu -29 -26 -18 -29 -24 -18 -28 -27 -21 -33

@person__way m -15
@relative_ocupa au 19 -15
@vehicle__not mq -20 16
^yep q -19
does_@food m 18
ya__importa l -17
you_taking ahm 26 -18 -19
~lost aghiklmnpstuv -27 26 -23 -20 -19 -40 -24 -37 -27 -21 -22 -18 -26

@place__la jm 18 -15
arrive m -16
do__worry mo -26 -15
not:just mor -29 22 -19
to_@call abdgimnpqv -21 18 -23 -17 24 -52 -16 -20 -20 -18
~<sm m -26
~aid> cfghijqrstv -22 -21 -19 -28 -24 -31 -18 -28 -28 -24 -29
~cion bcegijkopqsv -40 -38 -34 25 -17 -29 -27 -23 -27 -20 -41 -32
~fghj em 16 -16
~guac m 18
~pla acefhlnprst -33 -54 -31 -39 -55 -38 -20 -44 -20 -43 -33
~thou gimopv -24 -17 -45 -15 -24 -15
~unny dmq -17 25 -24

@call__your m -17
@symptom_dsd s 16
@symptom_right ms -20 16
empiezo ajm 16 -15 -18
give_my aiq -30 -17 -16
you__asking gu -23 -18
~<rev ijkoqu -17 -17 -21 -16 -19 -15
~dent abcefgilnpqst -38 -34 -29 -17 -15 -32 -37 -34 17 -20 -28 -22 -17
~nin bcdfgijklptu -40 -34 -46 22 -21 -45 -31 -39 -49 -30 -42 -38
~ocup cglnsuv -16 -19 -15 -20 -15 -23 -18

do__@relative acm -18 -18 17
este_cel lmv -15 -21 18
les__que m -19
meds mn -31 21
mista* lm -21 -15
my_@clothes abcdhijlmopqu -29 -18 -19 -18 -17 -24 -24 -17 30 -20 -20 -26 -16
peeing s 17
una_@food am -20 15
~anm klmrv 25 -25 -28 -17 -16
~rewe m -17
~sem bcgkmnprst -35 -21 -28 -23 -42 -40 -21 -28 -27 -16

^kindly m -18
am_texting ai 16 -17
con_@howmuch dmnru -17 -21 20 -16 -15
la_hora as -20 -16
next_one bjmo -18 -17 -19 -17
que__llevaba mpq -15 -19 18
what__need dju -28 -15 -34
who__to mq -19 18
~hung m -16
~iem acdghjlsv -30 -16 -25 -21 -24 -19 -17 -18 -24
~irl> a -16
~nex cdefghiklmqtuv -24 -36 -19 -16 -26 -30 -32 -32 -34 -17 -29 -19 -20 -27
~sel fghjrstv -17 -31 -27 -36 -30 -21 -25 -34

#_instead mr -16 16
migraine s -21
tomorrow$ dru -18 -18 -17
week_after hmo -15 -15 21
~orms m -19

me_any lm -16 -19
my__a bdmnp -16 -20 17 -19 -33
not:mr m -16
say_that cgmu -16 24 -25 -19
~avin ghijlnopu -15 -21 -21 -15 -22 -19 -25 -22 -19
~diga d -16
~enat i -15
~ija mq -17 -15

@relative__will abmpu -18 -19 -28 28 -25
is__hot ju -15 -16
it__only ac -22 -15
mi__esta mq 15 -18
~<ech adjlouv -21 -16 -15 -16 -26 -16 -15
~ails adhiu -17 -15 -16 -16 -16
~bett clnqrsv 16 -20 -21 -18 -17 -26 -18
~kdk em 19 -20
~uil mpq -24 17 -20

am_good afgijnprv -21 -23 -19 -15 -19 -23 -25 -16 -20
early_can hn 18 -22
on_@day abcdfhijklmnqrsu -15 15 -16 -30 -22 23 -36 -25 -16 -18 -17 -21 -36 -19 -19 -32
you_like amn -16 23 -23
~toe dmnu -15 16 -21 -15

@pay_sacar d -16
esta__@visit m -16
mueva* m -15
the__keep hm 16 -26
yo__@visit adv -26 -16 18
~app cdefhijklnprv -26 -20 -28 17 -38 -30 -36 -21 -23 -32 -22 -25 -29
~giv cefhjknpqstv -22 -16 -26 -27 -26 -31 -22 -35 -15 -28 -18 -30
\xc2\xbf befijklmpqrstv -91 -55 -24 -18 16 -52 -55 -16 -79 -28 -38 -47 -51 -76

del_@treat m -18
no_good bmo -17 -24 21
~arol m -19
~ream ilnpqsu -20 -17 -21 -16 -16 19 -27

the__it m -32
the_calendar m -19

chang* adgijpru -18 -19 -15 -21 -17 -16 -18 -16
de_alla m -16
es__@person i -16
not:@wrong v 17
para__@vehicle jmq 22 -15 -19
pueden cfhjlnpqrsuv -29 -21 -27 -16 -27 -17 -28 -40 -16 -16 -16 -19
~irve abjlnv -19 -17 -20 -17 -15 -19
~rtad q -19

agendar a 16
and__with a -17
flex d 15
not__@day abhpqr -24 19 -19 -18 -32 -21
with__@visit dmnu -21 -25 -19 -21
~<ban adghiklmopstv -24 -30 -22 -36 -24 -18 -21 23 -24 -22 -22 -17 -16
~<guy begilmnorsv -24 -19 -30 -25 -21 -19 -21 -16 -23 -24 -21
~does abefijlprst -25 -18 -21 -45 -34 -56 -45 -38 -38 -24 -36
~uper no -15 -15

@insurer_ya q -16
yet$ abcglmnopsuv -18 -18 -16 -25 -16 19 -19 -19 -18 -17 -22 -31
~cet aikloqu -17 24 -16 -15 -16 -15 -16
~enso l -19
~ncel bi 20 -18

me__# abjlnqsuv -27 -18 -16 -23 -17 -20 -16 -23 -18
tengo__@pay dno 20 -21 -16
with_the beklnrstu -35 -16 -16 23 -39 -27 -23 -24 -53
~lug cdghiklmnpqsv -16 -17 -16 -18 -21 -16 -22 -28 -24 -19 -23 -19 -22

hay__o n -18
me_quedo anopr -22 -15 -16 -23 -19
no__my b -18
que__es abcdefhknoprstuv -41 -17 -25 -40 -21 -29 -36 -18 -34 -25 -21 -20 -31 -18 17 -27
~fla hnpu -17 -23 -20 -17
~itam aklmn -21 -17 17 -18 -16
~maci dg -17 -19

@person_who im -16 -16
@vehicle_was s -17
there__for hiu -16 -16 -25
~ewe m -17
~rist m -17
~tug c 17
~uise a -15

^x abcdefghijklmnopqrstuv -25 21 -22 -26 27 -26 -21 -21 -24 -22 -19 -30 -38 -23 -25 -18 -21 -21 -20 -22 -25 -20
const* mn 16 -16
is__@clinician au -23 -19
~inan agos -22 -24 -20 -22
~ran> dfgijnpquv -15 -18 -17 -16 -27 -21 -18 -22 -18 -21

credit abimn -20 -19 -16 25 -20
en abcdefgijklmnptuv -20 -86 46 -20 -71 -81 -85 -70 16 -28 -67 -23 -20 -23 -65 -36 -52
have__come aou -16 -16 15
high$ ds -15 -20
me_quede acdgijknopqu -31 -17 -17 -15 -24 -16 -15 -28 -28 -27 19 -21
not:eh m -18
su_@place jm 21 -23
vea__@clinician a 18
~ct> cdehjkmnrv -18 -26 -19 -22 -26 -23 -28 -26 -19 -28
~pene u -25

de__los i -15
no__how jlm -19 -18 -20
que__dia bdos -20 17 16 -16
up_@pay dm 17 -15
ya_no abcdefgiklmnoprstu -49 42 -37 -29 -19 -20 -44 -51 -39 22 -18 -52 -31 -25 -45 -29 -37 -36
~<hol acdefghjklqstuv -33 -20 -29 -32 21 -18 -26 -30 -25 -30 -29 -24 -24 -31 -21
~<lea acdfghinptv -34 -30 -17 -18 -23 -19 -37 -24 -18 -20 -26
~<sun ms 23 -19
~genc agu -17 -16 -18
~rlo adlqru -18 -19 -20 -19 -21 -19

@visit__no m -20
^@person cefhilmuv -19 -21 -23 -21 32 -20 -27 -20 -25
entra a -16
es__caro du 19 -21
i__or dhimnq -30 -18 -19 -24 -35 17
this_help gv 17 -16
what__got gjnu -24 -19 -20 -20
~gol mnu 16 -17 -28
~much acdefghjknopqstu -31 -17 18 -34 -38 -32 -31 -40 -29 -19 -18 -15 -28 -21 15 -24

i__@relative abcdgklmnosu -39 -21 -21 -24 -22 -17 -20 16 -41 -17 -19 -34
~<mag hi -16 -16
~<nex cdefghiklmqtuv -24 -36 -19 -16 -26 -30 -32 -32 -34 -17 -29 -19 -20 -27
~ispo dmo -17 -21 -16

a__all m -19
a_la acdfjklru -37 -16 -25 -21 -29 -22 -16 -15 -20
are_we dn 17 -20
estoy__no r -20
have__any m 16
much__@price m 17
off__is m -16
~enme cdefghilmnopqrstuv -32 -32 -25 -23 -29 -30 -34 27 -50 -29 -19 -27 -31 17 -32 -23 -38 -34
~hrew mnp 17 -15 -16
~ied cdgijlmnoprs -17 -23 -19 -27 -20 -24 16 -20 -17 -23 -17 -19
~ridi p 18
~uelt dgklmnpu -20 -18 -19 -25 -37 -16 18 -18

de_las bdlmqsu 17 -28 -19 -30 -25 -17 -15
for__@texts akmv -19 27 -21 -17
fri m -23
i__talk aim -31 27 -24
roommate p 17
station m -19

@medicine__dia ano -20 18 -16
come_for n -15
i__little m -19
is__@price adfghjn -26 21 -18 -29 -23 -39 -23
~jos ajmu -17 16 -23 -22
~ond abcdeghijklnopqtv -23 -22 -22 -42 -34 15 -37 -21 24 -30 -55 -44 -26 -22 -22 -16 -46
~vb> em 17 -16

a_truck q -15
calls$ hm 16 -15
does__cover u -23
minutes__the mr 21 -24
not:cuenten bi 18 -16
~ecen mpqu -17 -21 17 -20
~exti adfhjmnopqrst -15 -18 -22 -20 -21 -21 -21 -27 -19 -23 -24 -19 -23

ayuda_con ilm -17 -16 -18
como_me adg -19 -16 -18
el_dia dmq -23 -35 -22
me__after pqs 15 -29 -17
told_you admn -18 -23 20 -25
~ntad m -22
~rden abr -23 -25 18

#__pop dmn 20 -15 -19
#_is m -21
do_botox m 16
keep__and b 15
nope ef -23 -17
sent__my i 18
tengo_acompanante dn -16 -22
~<cer adhiklmoqstuv -30 -29 18 -21 -15 -25 -24 -22 -23 -26 -16 -29 -26
~denc u 16
~iffe adij -21 -23 -21 -23
~nia dghijmnoqu -25 -27 -16 -16 -24 20 -18 -20 -17 -16
~tact bdglmnoq -22 -24 -25 23 -33 19 -15 -19

@call__de m -17
not:send bdgklm -20 -29 -17 -19 31 -32
~hurc adnq -19 -17 -17 -16
~oof m 15

donde__bajo j 15
hacer__@treat u -16
yo_mismo n -21
~och abcdgjlprtuv -24 -23 -16 -21 -22 -17 -18 -15 -20 -15 -27 -23
~riod mnq -20 21 -18

come__the bdijkqu -22 -17 -23 20 -15 -21 -19
do__trust m -19
number_off m -18
~ab> m -17

@day__@day bdijlmnoqu -28 -21 -15 -16 -17 -33 -22 35 -19 -21
@wrong$ abcefhijklmnopqrstuv -25 -20 -22 -36 -39 -27 -24 -39 -32 -33 -51 -21 -25 -20 -25 -33 -19 -40 -38 47
^let cdefghjklnpqrstuv -26 -28 -21 -15 -25 -26 -22 16 -38 -24 -31 -31 -24 -23 -18 -40 -34
do$ bdfghijmno -18 -29 -18 18 -36 -19 -43 -43 -24 -20
el_cel m -16
estacionamiento dfjm -15 -16 17 -26
not_back jq -15 19
quiero_mi bm -16 -19
~aman am -17 -16
~dec cdehjklnpqrsuv -20 -24 -19 -26 -15 -28 -26 -33 -29 -32 -35 -30 -32 -30
~ity dghsu -16 -27 -19 -16 -32

dentist__that m -16
do__become am 18 -18
habla im -16 -24
my_new gjlm -15 -21 -21 30
~act> bdglq -19 -16 -16 20 -20
~od> abdeghijkqruv -25 -15 -37 -42 -28 -25 -18 -30 -31 -24 -22 -22 -20

al_salir q -19
mandarme__@texts l -16
medication im 15 -16
what__do abcdfgjl -18 -21 -23 -59 -28 -17 -28 -16

@date$ cdefghikmnoqrstu -23 -46 -17 -17 -29 -28 -28 -26 -31 -34 34 -24 -29 -30 -17 -38
@open__@year h 16
about_@treat iu -20 19
came_the no -17 19
churc* adnq -19 -17 -17 -16
dia__ir an 18 -26
us_@move m -17
~dame cdefhijlmnopqstuv -26 -33 -19 -22 -18 -17 20 -31 -27 -23 -33 -23 -22 -21 -15 -36 -35
~meo gjlmrstu -29 -25 -28 -21 -22 -17 -21 -18

^if au -21 -16
his_@relative pq 16 -16
tell__@clinician imr -16 -16 16
the__locked am -16 -16
~ugg ap 15 -16

a__puedo ahmo -17 24 -24 -21
does__@visit a -19
~diff adijmnop -25 -24 -21 -24 -17 -19 18 -16
~sfe i 18

@open_right hm 27 -25
moved deflmnoprsuv -18 -16 -18 -27 -22 -21 17 -18 -28 -21 -21 20
my_name adjopqv -22 -20 -23 -17 -17 -17 16
~<ka abm -18 -19 -15
~<pop dfgj -16 20 -15 -18

@call__this am -20 -28
^wenas fm 20 -19
hooke* u 15
hora_mas a -15
no__@stop lm -33 17
not:@drive acgijlmnqruv -17 -17 -15 -19 -17 -18 -44 -24 25 -16 -25 -34
se__@drug n 15
~<ear bcdfghijklqrstuv -18 -26 -30 -21 -25 16 -33 -37 -21 -21 -30 -22 -23 -17 -39 -18
~<pol abdij -16 -24 -19 -19 -18
~ca> bcdefhiklqrt -15 -34 -26 -39 -40 -42 -21 -38 -21 -19 -19 -31
~disa a -24
~igua adgjpu -16 -19 -16 -16 -17 -15

@drive__in p -17
@late__my pr -15 16
darme b -15
sleep adh -19 -21 -16
~pri bjlopqrsuv -22 -18 -22 -23 -15 -20 -27 -15 -36 -20

paid du 17 -21
~cos abfhijopqv -28 -20 -17 -17 -18 -26 -19 -21 -24 -18
~mina abgnops -21 -19 -16 -18 -21 -25 -15
~rca agnsu -20 -17 -17 -19 -15

bored m 21
~lles m 16
~trew em 16 -17
~xed> q -17

el_@insurance dmnou 15 -27 -17 -21 -19
fin bghlmo -19 -16 -21 -18 20 -17
only__# adjo 19 -17 -17 -15
the__@door bhlmu -16 -29 -15 17 -18
volver__escribir k 16
word dju -19 -19 -22
xmas dhl -22 20 -18
you_folks jm -19 -16
~ey> acdefghijklnpt -18 -44 15 -24 -33 -43 -28 -34 -18 -29 -39 -22 -19 -16
~lari nu -16 -16

el_@ride abdgijmoqrs -17 -25 -23 -16 -17 -17 -38 -22 27 -16 -20
no__@relative m -20
puede__al q -19
super_@symptom m -23
~raid n -18

are__me abs -16 -17 -17
b adhlmn -17 -16 -20 -20 -34 -19
me_off abcdghiklmnpqrsu -49 15 -23 -32 -29 -24 -27 -29 33 -17 -22 -33 -22 -25 -33 -29
my acdefghjklmnpstuv -16 -29 -37 -129 -75 -42 -92 -38 -25 -21 29 24 19 -20 -57 -44 -35
still$ ajmos -17 -16 -28 -15 27
what__# adghju -15 -26 -21 -21 -20 17
what_town j 20
you_but t -17
~<eli akmov -16 -17 -22 -15 -16
~eric m 16
~ishe an 17 -17
~wed> abijmnuv -19 -16 -21 -22 -25 19 -17 -16
~wond m -15

down_the jr -16 17
is__legit u 21
know_how gmuv 18 -21 -18 -17
~elet abd -16 16 -16
~ponc m -18
~porq l -15
~regi am -17 18

bette* clnqrsv 16 -20 -21 -18 -17 -26 -15
chance_of adm 18 -17 -18
fire m 17
parts$ d 15
~llov dm -15 24
~vert o 16

@sick_can mn -17 16
^ponganme a -17
~hus m -16
~labl bnu -16 -24 -15
~nch> agu -16 -15 -19

conta* bgjlmnoqv -25 -28 -15 22 -18 17 -19 -21 -16
for__long mnu -23 20 -17
i__yes m -17
identify_yourself l -15
loan$ dm -18 21
my_@animal abfgimopqru -24 -21 -15 -15 -20 37 -20 -16 -29 -21 -18
poner$ ginou 30 -17 -23 -15 -22
talking__@machine m -15
took__@wrong mr -15 17
~<jun jlmuv 21 -17 -28 -20 -22
~aba abcefgjloptv -19 -20 -34 -20 -32 -44 -21 -21 -22 -17 -28 -28
~ener agm -21 -18 -18
~near abdghjlnoquv -26 -17 -19 -16 -20 21 -19 -25 -21 -26 -29 -17

@visit_por ciklm -17 -16 -17 -27 -18
and__it adr -21 -19 -18
como_la ad -18 18
have_room amu 23 -22 -17
it__@spanish cm 20 -19
que_pasa q 17
un__me pq 17 -18
where_they m -16
with__license mq -16 17
~<fo cdefijlnqrsuv -40 -21 -47 -17 -32 -20 -21 -33 -26 -28 -27 -26 -55
~eiv i -23
~hs> s 17
~some adefjklmnrs -16 -16 -32 -34 -15 -27 -32 -24 -27 -38 -20
~vaba mnpq -17 -15 -21 21

^una mquv -27 -17 -25 -16
music bcdgilnoqsuv -21 -15 -17 -15 -17 -22 17 -15 -16 -18 -17 -17
reimb* d 17
week_i ao -16 18
~<apr cdijlnopqrv -22 -21 -18 -15 -21 -19 -21 -21 -25 -18 -19
~<set n -17

@person__with m -15
^enough lm 22 -25
al_@clinician adknou -18 -25 -18 -16 -21 -18
directions_from m -19
puede__en cikmnq 19 -29 -17 -25 -25 -22
talking__a m -15
ya__no mq -26 -18
~eis> bgnosu -17 -18 -22 -16 -15 -22

@stop_all iklm -17 -18 24 -27
listo lq -15 -16
this_using mu 19 -18

about_@food mn -21 22
in_french ju -17 -16
~enr l -17
~kl> cdefghijklmnruv -17 -19 34 -23 -15 -16 -16 -16 -15 -21 -33 -17 -15 -18 -19

conmigo adglmoru -22 -17 -17 -18 -27 -18 -15 -23
i__better mno -26 -15 -21
love$ m -16
not_@stop blmnsv -19 -44 28 -24 18 -16
que$ abcehijklnopqrstv -39 -31 -34 26 -36 -37 -43 -34 -19 -45 -26 -22 -32 -26 -30 -35 -30
quiten__numero l 20
so_he mo -19 -18
~<tur cdefghinpstu -34 -38 -29 -23 -27 -17 -43 -33 -22 -36 -19 -19
~nibl am 15 -18

^@stop abcdefghjklnopqrstuv -62 -26 -28 -61 -88 -78 -65 -59 -67 -82 80 -71 -50 -50 -38 -81 -67 -54 -67 -19
at_home q -19
bad_today m 16
i_ask mnu -19 -17 -16
to__anything admu -23 -28 -20 -15
~arag jm -15 19
~vir m 16
~zxc em 19 -18

adentro mo -17 -23
any__of bmv -21 -32 -16
me__al alq -15 -18 -20
on_break hm -15 17
reprogramar cefmo -20 -15 -15 -25 19
~<cua bcdefklmnqtv -26 -38 -20 -31 -26 -32 -42 -19 -17 -37 -28 -35
~<hou dgknuv -29 -18 -19 -17 -22 -19
~atoe mn 18 -20

@vehicle abcdefgijklnopqrstv -94 -77 -69 -99 -46 -70 -59 -73 27 -67 -68 -99 -34 -28 61 37 -38 -68 -58
am__doing v -16
hang flnu -18 -16 -17 -16
vote bm -17 21
walk__it agu -17 17 -20
~<zm em 15 -16
~esgo dmu -20 -19 22
~sar bcdehlpsu -29 -20 -32 -20 -18 -24 -29 -22 -26

^nope ef -23 -17
me_# alm -21 -15 -22
no_me acdefghjknpqstu -57 -34 -50 -18 -22 -15 -31 -48 -29 -27 -53 -25 -20 -23 -23
not:@insurance dmqu 23 -23 -19 -26
still__but or 18 -16
un__llevo mn 16 -17
~quem a -16
~ward bdilu -18 -15 -20 -17 -17

@visit__want blm -25 19 -17
^cambie v -16
earliest_you ah -17 21
i__last sv -16 -21
if__does m -20
in__plaza j 17
need__shave n 15
please_keep bklmov -18 -18 -17 29 -21 -26
somebody_@call i 19
the__get im -20 -22
tokyo$ m 16
would_be bcinqu -24 -18 -22 -24 -21 -33

a_wedding mn 19 -20
can__what g -16
map$ efjlm -23 -19 26 -17 -22
que_hay efgmu -19 20 -21 -23 -20
to__@machine m -18
you__both m -18

@texts__back km 17 -17
best_@food m 15
i__tell m -26
quedan_ustedes j 17
una$ mntv -20 -23 20 -19
who_this abcdefgiklmu -28 -16 -37 -29 -31 -28 -34 -30 -17 -45 -54 41
~ita cdefghlopqstv -29 -17 -30 -30 -24 -17 -17 -17 -40 -17 18 -22 -27
~lls> jn -16 -19
~spen mo -20 -19

^order m 16
already agikp -23 -15 -22 -16 -22
him abcdehilmnsuv -17 -25 -16 -18 -17 -16 -18 -16 -39 -15 -17 -22 28
it__please cklo -19 17 -16 -28
need__me dmu -21 -25 -20
this__it m -22
would__# m -18
~<cai m -18
~<sch dghpqu -15 -15 -16 -20 -20 -17
~hgf efm 25 -16 -26
~ons defhklmostv -15 -32 -29 -45 -22 -18 -23 -27 -17 -34 -17
~rug hjnpu -17 -16 -19 -21 21

i__rent m 16
not:@cancel abcdefghijkmnoqrtuv -18 -59 -37 -47 -24 -19 -40 -24 -33 -28 -26 42 -27 34 -42 15 -16 -33 -52
when__next j -17
~<gda efm -16 18 -18
~pis am -18 -21
~rano cmqru -18 -26 -18 -16 -17

does_my u -16
i__high u 15
la__para bdmnou -16 -24 -18 -18 27 -21
me__@move ao -16 20
today acegjklnpqtuv -21 -20 -19 -23 -35 -22 -25 -26 -24 -42 -17 -33 -18
~ash> np 16 -16
~befo bcfgjlmnpt -37 -21 -17 -17 -15 -16 -20 16 -18 -15
~nd> aefhkoqsuv -27 -42 -49 -23 -16 -28 -36 -18 -24 -68

estamos v -15
is__after dmnu -16 -24 -16 -16
is__lol mnv -25 24 -20
le__escribiendo mv -18 16
room_is ms -18 20
tell__this m -16
until an -17 -20
ya__me aijnquv -17 -21 -19 -15 -19 -17 -26
~cuen aeglostv -30 -15 -19 -23 -28 -27 -18 -26
~res> bcefghjkopqruv -28 -26 -18 -21 -33 -27 -35 -25 -32 -23 -20 -31 19 -27
~spu cdfgjluv -15 -29 -20 -22 -20 -20 -22 -27

and__in m -17
next__me anp -17 18 -17
not:way pq -15 18
overt* o 16
see_me am 19 -23
smoke* mn -17 17
~bura hjm 19 -18 -16
~dfgh em 20 -21
~ken mno -18 -16 -20
~set su -15 -17

are__@call adghijmu -16 -18 -25 -35 -21 -29 39 -30
copy ef -16 -17
de_@texts m -30
gps abcdijmopqrsuv -33 -20 -15 -18 -17 29 -49 -28 -25 -19 19 -15 -18 -17
sacame alm -16 17 -20
salon a -20
se__cayo q 17
~banc h -17
~elac m -21
~retu l -20

in__@day h 16
live abnou -22 -17 -16 -16 -21
nights mo -18 15
not:this adgklmnr -22 -22 -22 -22 18 -30 -17 -19
passport$ m 17
se_ofrecio p 15
texting_me agiu -26 -35 -29 22
this__again l 21
~forw ilm -21 -15 16

^ayuda acdefgmtu -20 -17 -48 -23 -25 38 -31 -39 -20
^borren blmov 16 16 -24 -16 -16
file d 16
i__getting imnrsu -17 -33 -21 -20 -18 -28
not:ustedes b -16
text__now km 18 -19
to__else a -16
ustedes__@ride fjlmqu -17 -26 -17 -17 25 -23
~ali> ms -21 20
~arse acno -17 -16 16 -15

^gg t 20
can__i m -21
have_been ait -24 -18 23
me_something au -16 -16
socia* a -16
that__@relative m 16
the__set h -16
the_past hm -24 22
this__@place m -16
tqm m -23
trust__it bmu 16 -19 -18
turn__a m -18
you__my cdfghijlnqsuv -29 16 -17 -38 -35 -36 -40 -38 -45 -30 -20 23 -22
~beg lmn -16 -17 -17

have__to cgilnqs -18 -17 -17 -23 -25 -25 -19
i_@move abjlnsu -17 -18 -28 -15 -26 -19 -23
pay abcdeghiknopqrsuv -42 -27 -27 44 -16 -24 -27 -46 -21 -45 -36 -25 -35 -29 -23 -33 -19
y__iba p -17
~bad m -16
~dud dimv -17 17 -21 19
~ggi mn -21 -16
~oth defhijlmqrst -18 -18 -31 -37 -33 -22 -15 -16 -23 -38 -28 -26
~sig bcefgijn -25 -34 -24 -30 -34 -46 -16 -21

what_times a 16
~fan v 16
~ffi m -19
~luc abgijnorst -19 -17 -16 -16 -21 -25 -19 -18 -18 -21

#_and ilmsu -17 -19 -20 -16 -19
el_efecto u 15
hit_me bm -16 -21
kind__is m 15
my_knitting mn -21 19
not:sorry bo 15 -16
~ibir bdmnopqstuv -21 -21 -24 -23 -25 -22 -27 -16 -18 -40 -23

consult acfghijklmnoqrsuv 49 -28 -19 -15 -32 -39 -21 -21 -30 -52 -23 -29 -20 -26 -22 -47 -21
en__trabajo mr 16 -18
lost__what gm 15 -16
you__about imn -16 17 -18
~abes u -18

de_verdad mu -17 15
interested$ mu -30 -15
la abcefgkloqtuv -44 19 -66 -96 -44 -60 -68 -41 20 -33 -19 -16 -23
regis* am -17 18
wednesdays m -15
~don> hjlmsu -16 -18 -16 20 -26 -31
~meb gjlmnrs -22 -19 -17 -32 -24 -24 -25
~ner afhklmnpqt -20 -21 -21 -20 -18 -48 -23 -29 -35 -17
~pain dgijmn -31 -27 -21 -20 17 -27

a_nadie qv 17 -20
cbd dn -16 20
company_is u 17
pude s 16
put_it bm -15 -17
suscr* kl 19 -21
~<pho m 21
~alon abgkou -22 -20 -18 -17 -22 -20
~den efgjpqstv -42 -44 -36 -21 -35 -37 -52 -33 -31
~stio bdjlnpqrsv -16 -20 -19 -22 -30 -21 -22 -16 -22 -22

i_live mq -22 16
otro$ dmnoq -16 -18 -16 20 -15
out__@visit bdlmnosu 28 -16 -18 -31 -19 -19 -16 -22
you__are hjm -19 -15 -17

@call__@visit bmu 18 -19 -16
cuenten bgilmnq 17 -15 -22 -19 -23 -24 -16
dan_de k -16
fan k -16
puede__@day o 20
~repe t -17

^everybody q 15
cars$ dm -15 18
confi* lnq -19 -17 -20
do__hit lm 24 -24
iba__mi m -17
la_pueden mo -19 19
~<cn bcmou 25 -17 -22 -16 -17
~bloq m -18

do__like acdgkmn -27 -20 -21 -20 -15 32 -27
leaving_now mr -18 16
who__got m -19

@symptom__today s 15
i_take adghilopr -50 -45 -34 -23 -21 -23 -20 -25 -25
manda* abfhinprst -48 -18 -25 -26 -17 -40 -26 -16 -25 -21
need__see ai 20 -15
normal__asi s 16
not:escriban klm -16 22 -15
~bie> acdijloqr -15 -16 -15 -18 -20 -19 -24 -22 -17
~eez u -15
~eks> m -18
~folk jm -20 -20
~lifi mu -22 19
~osas d -20
~reak cdel -21 -16 -20 -21
~rsel agmv -16 -16 -23 -18

o_no abceijlmnopquv -20 -30 -25 -23 -24 -21 -30 -43 28 -25 -17 -20 -22 -24
up__@day m -18
ustedes cfginprs -24 -18 -34 -15 -29 -27 -26 -19
~ear bcdegiklpqrv -24 -27 -36 -27 -41 -18 -29 -31 -24 -18 -17 -19

@cancel__need o 17
dejar__carro m -15
do__to abcgkstv -25 -21 -30 -38 -31 -25 -15 -38
hablar biklnoquv -23 21 -19 -21 -19 -25 -24 -28 -22
not:ir abcdghijlmnprtuv -27 39 -15 -17 -18 -16 -23 -22 -20 -32 -17 -28 -21 -15 -19 -24
the__more bl 17 -16
~cra abcdijkou -21 18 -17 -19 -23 -20 -19 -28 -25
~figu o -16
~tede cfgmnprs -21 -17 -25 -20 -27 -25 -18 -17
~unc defhikpqrs -26 -15 -26 -23 -18 -20 -22 -24 -24 -20

after_the amns -20 -18 -19 16
alguien__atienda i 16
barista u -18
somebody__me o -19
time__can h -17
to__ready an -19 21
up__@call him -19 17 -25
~<jkj em 16 -16
~ear> acdfghkopqs -24 -22 -43 15 -23 -34 -26 -33 -26 -48 -20

@clinician acdeghijklmnopqrstv 38 -65 -37 -50 -67 -19 47 -62 -68 -77 -28 -37 -45 -76 -61 -20 -46 -16 -50
@day_@hours ahmo -20 25 -29 -17
@parking_is j -17
house$ bm -16 28
leave_me lmq 25 -27 -17
mandame abcdgijlmouv -22 -24 -21 -18 -24 -15 27 -24 -29 -18 -18 -17
no__entiendo gu 18 -15
perdon gis -18 -16 -25
ya__por m -15
~<as acdefhjknoquv -22 -45 -20 32 -48 -40 -38 -17 -43 -20 -20 -24 -25
~rien m -16

a__would m -19
a_recoger q 15
boy aefilqrv -16 -22 -15 -16 -23 -16 21 -16
dije abilqru -27 -21 -18 -18 -19 -15 -16
of__@late m -18
para__@texts am -15 -18
~havi opr -15 -19 -16
~rto> ghnoq -18 -16 -24 -20 -19
~teme dijl -16 -19 -16 -19

a_otra m -18
long__the mnsu -20 -21 23 -25
provide am -18 -22
set__@ride pq 18 -16
volve* ilmu -21 -20 -17 -17
~aw> b 15
~demo m -24
~rest dginopuv -19 -23 -32 -18 -23 -17 -29 -20
~rve> achijlnpsv -16 -15 -15 -19 -23 -20 -22 -16 -16 -21

como__un m 19
cuart* s -16
dona m -18
if_my agmopq -17 -16 -21 -16 -16 23
me_after apq -16 18 -18
wed mo -18 16
~<fac befhijklnoqrv -25 -18 -15 -17 -26 -21 -17 -20 -21 -22 -22 -21 -16
~ban acdfghoptv -41 -22 -38 -17 -35 -40 -21 -16 -21 -17
~cts> degl -21 -15 -17 -22
~fee acdghmopqrv -39 -23 -35 -19 -24 -16 -35 -23 -18 -25 -17
~reed kmp -18 -15 18

#__with m -18
antes_no no -18 19
esta_@wrong dfghjlmtv -16 -16 -18 -16 -19 -18 -18 -21 24
is__@door dj -17 21
that_for m -16
~<equ al -18 -15
~home abcdghjkloqstuv -33 -17 -23 -36 -36 -24 -36 -22 -27 -37 17 23 -20 -49 -29

@day__you fmq 24 -35 -17
out__the ahu -26 -18 -19
seman* bcdgjkmnprs -21 -15 -27 -21 -25 -20 -45 -27 -20 -16 -21
~all> abghimnoqrsu -22 -16 -16 -30 -21 28 -30 -23 -29 -23 -28 -30
~rend abcklu -24 -16 -21 17 -27 -18

detai* m 15
not:boy b 15
not:who bmqv -15 -27 15 15
rent dmno -20 28 -20 -17
safe$ mu -28 24
sorry__the m -17
sos m -19
to__just mr -24 16
~<ty abcfgklmnopqu -24 -22 -22 -19 20 -17 -24 -24 -18 -20 -17 -21 -38
~ast bdefgkopqu -26 -25 -39 -40 -28 -28 -31 -18 -27 -29

@pay__rent dm -16 18
and__is dgilmqr -28 -16 -16 -20 -43 17 -16
by befgijklmnostu -19 -18 -29 -16 -28 24 16 -16 -57 -46 -22 -39 -21 -39
paquete r -17
~<id bcefhijkmoptu -22 21 -20 -20 -20 -29 -26 -23 -35 -20 -17 -17 17
~<ski abcdefgijlqstuv -25 19 -19 -22 -21 -20 -22 -21 -20 -22 -18 -18 -16 -26 -16
~<unt n -20
~anco h -18
~lta> acefghiklmnstuv -31 -23 -28 -29 -28 -25 -31 28 -38 -22 -28 -31 -21 -29 -27

=said:ride_confirmed abcdefghijklmnopqrstuv -56 -72 -35 -85 -60 -70 -63 -75 -50 -55 -71 -63 -51 -33 -65 109 -61 -80 -67 -78 -63 -81
^set adilmpr 24 -20 -28 -22 16 -21 -21
believe_it m 17
en_@pay d 18
to__@texts ikl -24 22 -20
to_ask anopv -27 -18 -15 -30 -18
ya bcdefgijklnopqrsuv 20 -84 -75 -84 -80 -63 -43 -34 -19 21 -40 -59 32 -43 42 -30 -99 -30
~auto dnosuv -15 -15 -16 -15 -19 -17
~ices adgilu -17 -16 24 -17 -22 -24

@day__now bmo -15 -18 16
a__@person ahijklmnou -25 -17 17 -20 -17 -18 -42 -17 -19 -37
a__place juv -20 -19 19
and_is dm -16 -17
llega mru -25 -15 -17
locke* aq -21 -21
take__@insurance dm -20 -16
think_i m -18
~esco mq -23 16

^were jmpr -24 -21 -16 23
am_running m -27
could_we mos -18 19 -18
disponible m -17
feeli* aru -21 -15 -29
for_all d 20
gente$ afimou -25 21 -16 -20 -15 -18
left adghnopuv -18 -20 -19 -16 -24 -21 -17 -19 -20
llegar amno -16 -25 -17 -16
my__called m -19
online a 21
~ait dhlmsuv -27 -20 -25 -23 -28 -25 -17
~jue m 21

^cancelame m -17
do befikoprstv -37 -48 -116 -30 -64 -39 -21 -42 -57 -67 -57
held m -19
how_is abijlmptv -23 -16 -18 -19 -17 -27 -16 -15 -17
una__me m -16
your bcefgnopqrsu -26 -32 -25 -17 -18 -38 -30 -20 -38 -38 -33 -23
~<ord im -17 17
~ete ijoqrtuv -23 -19 -28 -29 -26 -21 -34 -26
~whe bcdefgikloqrstuv -24 -30 -21 -35 -54 -31 -30 -31 -25 -21 -20 -22 19 -27 -20 -35

@sick__i mn -18 22
am_ready amn 24 -18 -21
bring bdghilrsu -22 -15 -25 -17 -16 -19 -29 -30 -28
hang_on f -17
o__# em 17 -17
on_the cdefghloqtuv -41 -16 -26 -27 -18 -44 -29 -19 -31 -34 -23 -41
standing_outside m -24
~<gr bcdeghilnsuv -22 -16 15 -32 -27 -43 -39 -17 -33 -16 -54 -25
~habl cefghjklmnoqrtv 21 -16 -17 -18 -19 -20 -28 -24 -16 -27 -34 -32 -21 -17 -22
~ndi> bi -17 -18
~ugar dghilnpqsv -18 -18 -18 -15 -21 -21 -19 -22 -19 -22

@howmuch__un dm -19 19
estoy_afuera m -18
has_to mnpq -19 -19 -17 20
is__week ho -15 18
wish__any m -17
~aigh e -17
~eces efghjlprtv -21 -22 -23 -25 -26 -17 -31 -28 -21 -30
~iri b -15
~rean adikmuv -17 -16 -15 18 -21 -16 -16
~rrer mo -17 18

it_help dgmqu -18 -28 -22 -21 25
main$ j 15
un__para o -23
~ecir ag -22 17

#__are em 15 -17
@drive__took m -15
@stop__textearme kl -16 24
difference$ gmou -15 -28 -18 18
~ard abceghijklrtuv -15 -22 -15 -23 -46 -29 -34 -45 -37 -36 19 -25 15 -17
~ayu bcefghijklmoprsv -31 -16 -26 -29 27 -20 -40 -32 -26 -35 -16 -29 -23 -24 -25 -22
~eps> m -20
~misa m 16
~roun bdmnv -31 -21 -25 -25 -19

^ey abdefilmtuv -17 -17 -17 -24 29 -20 -20 -29 -19 -19 -16
i_had adhijnorsuv -30 -17 -17 -17 -17 17 -26 -21 -20 -19 -19
~<imp blpq -16 -21 -15 -15
~rno cgijklnpqrst -23 -18 -21 -30 -32 -34 -20 -24 -17 -22 -18 -17

pensarlo$ m 16
there_anything adn -16 -17 16
~bio o -15
~ely> ahu -15 -16 -16
~nger aghijmps -35 -18 -16 -26 -19 -29 -21 -18
~ngi ou -16 -18

creole c 16
me__pero o -18
no_m bl -19 16
sera bdghijlmnpqru -19 -30 -19 -24 -18 -19 -17 -32 -19 -15 -17 -16 23
~ectr m 16
~typ abcgloqu -21 -20 -16 21 -19 -18 -18 -31

denis* abgm -19 -18 -21 15
my_dear fm 17 -17
she__a m -22
taco h -19
~owed aijmu -18 -19 -21 -20 -16

hit__by m -20
i_typed m -18
me__@place bjoqrsu -16 27 -19 -16 -18 -17 -19
please_text m -18
~<sup abhijlopru -23 -25 -17 -18 -20 -17 -19 -22 -26 -28
~hav defghlmoru -22 -30 -38 -29 -24 -28 -21 -17 -53 -22
~hich abdfijlnopqstv -22 -23 -30 -16 -20 21 -23 -27 -19 -17 -21 -20 -18 -19
~nes> acefijklpqs -16 -30 -17 -28 -17 -35 -17 -32 -25 -22 -21
~rm> bcijklmnpqsuv -23 -18 -18 -23 -23 -30 19 -25 -23 -31 -28 -22 -18
~unk> s 16
~xame u -22

can__mix mn 19 -19
is_running f -16
mi__la a -23
with__@clinician loru -20 -20 -15 -22
~esom mtu -20 23 -15
~holi efm -16 21 -22
~lis dehijmnoqrsu -54 -41 -40 -28 -62 -24 16 -28 -26 -44 -43 -60

follow_up m -17
lost__i r 16
puede__por abcnpq -16 -19 -16 -15 -20 21
tranq* mp -19 16

driver__i n -16
few mr -19 22
super dpr -20 -15 -21
~<dor abdghijlnopqt -23 -19 -20 -21 -21 -18 -22 -18 -23 -22 -21 -29 -15
~<ta cdegjkoqstu -24 -18 -56 -39 -19 -46 -26 -16 -23 -56 -22
~esit defghjprstuv -34 -17 -18 -20 -17 -18 -26 -23 -26 -16 -16 -23
~fun bfhijlmpqrt -18 -20 -16 -20 -23 -19 17 -22 -28 -18 -15
~uno amnopq -30 -24 -23 -17 -18 23

looks nu -16 -23
matter mn -24 24
~<tex abdefhjklmnopqrst -27 -37 -53 -28 -42 -28 -21 17 17 -16 -57 -42 -60 -49 -53 -44 -41

@stop_@eat n 19
i_speak dmn -18 -30 -16
is_my abcdfghikopqrsu -36 -23 -25 16 -32 -35 -33 -42 -15 -23 16 -28 -28 -16 -55
puede__alguien q -15
sigue* km -16 -18
taking_calls hm 16 -15
~name adghiklnopqrsv -26 -29 -20 -16 -18 -15 -20 -25 -28 -20 -28 -15 -22 29
~rol> g -16
~sen aefhimnopqrsu -32 -23 -22 -44 16 -17 -55 -23 -42 -24 -27 -21 -26

@place_please cjm -16 18 -20
donde__el jr -17 -16
for_help g -17
me__@call aghiklmnopq -34 -22 -15 31 -24 -29 -32 -21 -29 -21 -22
say__in cu -18 -17
want_another o -21
ya_voy abjlmnopqrs -20 -26 -25 -19 -33 -15 -23 -21 -20 40 -19
~ital cdeghilnprsv -18 -25 -16 -17 -23 -22 -18 -19 -21 -19 -23 -18

bondi ag -15 -15
is__she m 17
me_more mu -25 22
to_@book abdi 22 -19 -15 -22
~conf abdijlnquv -25 -22 -17 -19 -15 -24 -23 -25 -19 18

@relative__quedo pq -27 27
@relative__to bcdilorv -25 -16 -16 -21 -25 -17 -22 -16
las__y m -19
mess__@body n -19
~mam am -16 -17
~mbla s 18

@food_i m -20
@place_i m -17
a_work im 16 -19
darme__baja k -17
hold_that bm 18 -17
llego__bill dm 15 -17
no__right m -19
~lang cu 24 -22
~oved defilmnprsv -24 -17 -19 -16 -29 -24 -23 -20 -31 -23 19

coger ao 18 -16
necesito$ a -16
set__minutes im -16 16
the__with aiu -19 -16 -20
we__@day o 21
~exam au -16 -23

almos* fijlmr -21 -16 -18 -18 -27 29
my_centro i -15
sigan mu 16 -15
walk$ aq -16 16
~comm bdhjkoqrsuv -20 -35 -22 -25 -17 -19 -22 -21 18 -18 -16

can_we bdghjklmnopqrsuv -36 -28 -19 -25 -23 -17 -21 -54 -26 38 -23 -30 -27 -19 -21 -15
vendr* a -18
would_like dnqrsu -45 -36 -33 -26 -20 -56
~<lam mu -21 -15
~toca amps 17 -20 -15 -19

cierran adhjmnoqu -28 -18 43 -20 -49 -24 -33 -16 -18
court n -16
details m 15
~sban m -16

a_@machine adhjmuv -19 -16 -18 -21 -20 24 -17
estoy__trabajo r -19
i__all hm -24 -21
i_getting glu -16 -19 16
~cka am -15 19
~lig bcdefgilnpsv -20 -15 -37 -19 -15 -22 -25 -21 -16 -16 -23 -28
~ral> dn -17 -18
~zul> em -19 17

@place_is dgu -17 -18 18
^@cancel bcdefghijnpqrstuv 49 -49 -57 -53 -49 -35 -47 -34 -30 -37 -35 -40 -51 -38 -40 -45 -35
let__this am 16 -15
que__tiene adjluv -25 15 -17 -19 -16 -17
see_the h -21
sessions lmnou -19 -30 -23 -18 16
~unti abn -17 -17 -19
~ved> defghilmnprst -20 -17 -20 -16 -15 -29 -36 -17 -25 -24 -24 -25 -18

@hello_this suv -18 -19 -17
am_out m -19
i__ask abmnpu -21 -18 18 -20 -21 -20
i__take abdhmpru 28 -28 -23 -20 -42 -31 -16 -18
~<rui s -17
~iner gmo -15 -18 -16
~itco dm -15 16
~ofr u -24
~oiu> em 23 -24
~xcvb em 22 -22

a_writing mu 21 -17
el__del gilo -15 -25 -18 -18
el__pongame o 17
my_package m 16
~comp abcfhijlqst -29 -30 -18 -19 -24 16 -35 -31 15 -29 -16
~escr abdefhjnopqrt -47 -28 -25 -16 -19 -24 -31 -33 -26 -28 -29 -26 -18
~felt mos -23 -20 25

abierto hm 17 -16
about__@treat m -19
ask_me bhmo -18 -17 23 -22
consu* klm -15 -16 -21
had_to anpr -17 -17 -17 19
in_a dhlnops -16 -20 -20 -26 -17 -22 -15
time_is adjmnu -17 -25 -31 18 -29 -23
~<kmb bo -16 16
~eir abefmnr -17 -16 21 -16 -29 -18 -18

@drink$ abdginopqu -29 -15 -26 -22 -24 27 -26 -16 -34 -29
de__quiero b -16
he__be or -16 -18
se__puso ms -16 18
~dias bdghijmnru -20 -19 -16 23 -18 -20 -36 -24 -18 -27
~emin ablnosu -20 -21 -17 -20 -21 -16 -16
~fiv bijo -16 -17 -20 -25
~ket> iu -18 -20
~lia> m -16

again_please l -15
quiere imou -16 -27 -22 -18
suits$ m 15
take__out a -17
~cta> mu -16 -17
~llev abcdefgijklmnoqrtuv -35 -21 -23 -35 -17 -21 -23 -29 -26 -31 -29 -20 17 -31 15 -23 -15 -34 -23
~preg abcdklnoqrsu -24 -18 -15 -27 -22 -24 -28 -20 -16 -19 -18 -18
~sinc bdgijlmnopqrstu -27 -26 -18 -17 -18 -19 -17 -17 -16 -23 -19 -21 32 -19 -28
~ug> hjmru -16 -15 -15 -19 21

^nadie q 18
cuenten_conmigo bi 18 -16
me__@cancel o -16
pedi agq -19 -17 -17
saturday afijnopsu 19 -17 -18 -20 -26 -17 -16 -18 -23
vuelvo__mi p 15
~<dam bdjmou -28 17 -17 -27 -22 -15
~cam bdefghilnptv -25 -52 -25 -28 -17 -35 -35 -15 -28 -17 -27 -45
~hop bhiklnsu -23 -16 -16 -24 -26 -25 -19 -29
~nga bceghjmqrsv -30 -25 -17 -16 -17 -25 -43 -18 -21 -22 -24
~ngan bjmnv -20 -15 -30 -16 -16
~sto abefhjnqt -22 -24 -64 -68 -41 -24 -44 -32 -36

~<fla hnp -16 -20 -20
~<pie acghijoqrv -21 -15 -26 -16 -26 -19 -19 -17 -16 -18

camion np -16 -24
hambre s 17
no_car j -17
not_got p -16
partir_de h 16
~rox m -20

@relative__of n -17
have__i mv -27 -21
no__quiten bl -16 -27
wear_to mn 22 -20
~<ok e -16
~gam bcdfghjlmnprsuv -31 -16 -16 -18 -25 -16 -29 -19 26 -20 -17 -17 -17 -27 -15
~tio abefghkquv -30 -19 -23 -27 15 -40 -28 -17 -23 -16

@price__my amp -20 23 -17
@visit__hour m -18
^in abcdeghijklmnopqrsuv -25 -19 24 -19 -30 -15 -23 -21 -26 -22 -22 -21 -18 -16 -20 -19 25 -16 -24 -16
all_at j 17
this_is abcdghijmnorsuv -15 -37 -34 -39 -39 -19 -31 -28 -38 -16 -25 -17 -37 -25 38
\xf0\x9f\x98\x82$ em -24 24

@relative__my aipq -15 -16 30 -25
como__para bdfgmqu 16 -18 -17 -20 -21 -20 -21
do__wear gju -19 -17 -18
hora__hora mo -16 16
out_the bdghijlnoqsu 15 -22 -16 -16 -17 -16 -19 -19 -21 -20 -16 -16
que_@call acmnoquv -21 20 -23 -24 -15 -20 -24 -25
~<rie dmu -20 -19 22
~amas mv 19 -18
~ante abcfglmu -17 -34 -24 -19 -36 -38 -17 -25
~ober u 15
~pez agmn 19 -15 -19 -16
~rew> n -20

@move_the b -16
@place_in hiju -18 -17 22 -15
^cambienme o 16
a_refund m 16
dar_de abmu -22 16 -27 -18
hay_quien imuv -18 -15 -19 -18
lkj em 17 -20
temprano$ a -21
~ptan dfjkm 18 -17 -16 -22 -25

@parking__i jmn 20 -22 -20
have__@wrong j -20
help_me dkq -18 -16 -18
ya_me abgjnoqrsuv 20 -15 -17 -18 -18 -21 -21 -26 -18 -18 -16
~lew mp -21 -17
~nuto mr -15 18
~yon abdgjlnprs -24 -20 -27 -22 -24 -28 -21 -22 -20 -16

#_de h 18
am__her bgilmv -15 -20 -19 -19 15 16
clinica acdgklmnopqru -26 -20 -23 -23 -19 -24 -40 -21 -26 -22 -25 -20 20
do__have bgklmnpqstv -42 -51 -37 -23 -21 -26 -50 23 -46 -55 -33
korean c 16
much__is m 16

^habla c 15
abre gh 18 -23
chance$ m -18
contact$ il -15 18
en__hospital m -16
hora__el i -17
pienso l -19
unsub* gu -18 -19
~inde ahj -17 15 -17
~kin bcefijlmoqrt -18 -20 -29 -54 -23 -35 -30 -15 -43 -21 -16 21
~mor cdegijkmpqtv -40 -40 -37 -29 -32 -42 -15 -20 -48 -21 -16 -33
~rovi m -16
~tinu gim -19 -20 -25

^dar blm -16 18 -16
^de abcgilmnpqrsuv -25 -16 -15 -21 -25 -27 -42 -24 -26 16 -17 -18 31 -36
carta a -18
como__preparo ag -17 -19
does_target h -18
early dfgijklpqru -23 -16 -17 -21 -23 -16 -17 -15 -19 -18 -27
funciona_esto gu 21 -21
how__one m -18
know__that mu -18 -17
manden_@texts m -20
porque l -15
un_@body aim -16 -19 21
what__of hjnu -17 -15 20 -15
~cess dgmu -23 -20 -19 16

bonito af -19 25
did__the m 27
hiya f 18
~<jkl em 20 -19
~<pod dfhijklmpruv -27 -16 -29 -17 -25 -16 -24 -17 -35 -24 -28 -24
~flor bm 17 -19
~mida msu 19 -23 -23
~nly> befghjkmnpqstuv -15 -17 -22 -24 -28 -16 -18 -54 -27 -34 16 -25 -19 -29 -19

@book_the abm 22 -16 -19
@relative_passed b 16
en__o d -17
it__do m -17
mareo s 16
says_she mu -27 -19
skip_my mn -17 24
~<otr cdefghilmnpqrtu -37 -28 -23 -26 -17 -40 -48 -23 -20 -19 -24 -21 -27 -26 -46
~has imq -21 -38 -21
~nco> h -22

escribir_en g -16
goes__the d -15
junto ajmv -17 23 -22 -18
my__hurt p -16
que_es acdefijklmnopqrstuv -39 -28 -41 -23 -34 -44 -58 -18 -38 25 -38 -31 -19 -32 -22 -34 -19 37 -52
taking_me amnpr -32 -28 -18 17 -21
~brin abdghiklrsu -18 -29 -18 -27 -21 -19 -18 -22 -31 -27 -31
~oid adgjmnoquv -22 -32 -21 -26 -41 17 -20 -19 26 -16
~opin airu 16 -18 -17 -22
~ose> bcehijlnpqrtv -33 -21 -21 -20 -26 -30 20 -20 -24 -35 -33 -15 -20

=said:reschedule abdefghijlmnopqrstuv -65 -59 -41 -64 -44 -49 -62 -94 -97 -61 -22 -62 109 -88 -50 -67 -40 -83 -74 -52
appro* adm 16 -17 -15
i__@visit abdgmn 18 -21 -44 -16 -24 -50
que__tengo d -17
take_my adijnpq -32 -22 -19 -23 20 -19 -23
the__room s -15
why__i adgklm -16 16 -17 -18 -25 -35
~nsig bdlmn -22 -17 -16 -21 -19

away__@visit dmn -16 -16 -15
decid* dfghjklnpqrstuv -18 -19 -24 -16 -25 -21 -25 -23 -20 -22 -25 -24 -24 -21 -21
gusta agilv -18 -19 18 -20 -19
send_the g -16
there__menu dgijmu -16 21 -21 -16 -19 -18
what__@day m -16
~<usa dfhjlnov -20 -18 -16 -17 -17 -15 -16 -18
~dear fjmn 24 -17 -28 -19
~driv abcdfghiklopqstu -25 -32 -16 -28 -17 -15 -22 -27 -22 -25 -30 19 20 -26 -23 -26
~oday acegjklnpqtuv -21 -20 -19 -23 -35 -22 -25 -27 -24 -42 -17 -33 -18

#__please bo 19 -20
escribir ikmu 16 -18 -26 -16
my__pick pq 20 -22
not:bring m -16
~anci au -20 -20
~read bfghjkmpqstuv -24 -19 -32 -29 -34 -47 16 -16 -40 -16 -26 -38 -36

@relative__no bmp 27 -23 -26
apart$ pq -17 15
confirmed lq -16 -21
ese__no lm -16 -18
puedo_@drive aoq -20 -20 19
yours f -15
~<sor adfhilnqs -29 -34 -25 -16 -29 -34 -28 -35 -34
~vaca j -15

around abnuv -26 -25 -19 -19 -16
not:@price b -17
number_do gu 26 -25
~endo bdefhijkloqtv -19 -44 -18 -25 -22 -23 -22 -22 -19 -38 -39 -26 -17
~ria efhjklmnqrst -15 -28 -36 -24 -20 -34 -17 -36 -34 -22 -36 -31

for_this dglmu 16 -18 -21 -34 -25
high adghijlnopqru -20 -16 -20 -16 -15 -25 -17 -25 -16 -17 -20 -20 17
how_does dghns -32 27 -17 -17 -18
is__code m -16
is__like dimsu -30 -23 -22 -17 25
m$ cdfgijklmntuv -18 -19 -30 -17 -17 -16 -16 -28 19 -15 -18 -20 -17
never acdijnoprtv -17 -16 -30 -29 -21 -21 -31 -26 -25 -34 19
~cop aefglnu -25 -17 -19 -16 -17 -15 -19
~nmel mr -16 -16

@stop_messaging l 18
alla$ adhmquv -16 -16 -19 -18 -30 -22 -16
get_there abcgijlmopqsuv -36 -32 -25 -35 -32 27 -28 -55 -20 -20 30 -20 -20 -19
~<kno abcehijnps -31 -16 -17 -34 -42 -27 -32 -20 -19 -24
~acti bdefgikmnsuv -18 -20 -17 -18 -21 -23 31 -20 -22 -18 -19 -18
~epos adi -19 18 -17
~tip a -15

? abdefhijklmnprstuv -18 -78 28 -154 -59 48 -46 27 -73 -87 -72 36 -115 -69 -54 -131 28 -101
@relative__law p 18
chickened_out m -19
is__@place adfginopqsu -23 -41 -28 -24 -27 -23 -23 -17 -19 -19 -16
my__can abcdgmopru -36 -16 -18 -24 -17 -21 -21 26 -16 -23
nothing$ gmn -15 18 -19
saw_a m 21
you__one dmu 17 -25 -19
~nfr m -15

@day_is bhmoq -17 16 -25 19 -17
can__her mp -29 -16
le__a aboq -17 -21 -19 -22
looking__@book a 17
with__@insurance dm 16 -16
~medi aimopv -17 -15 -19 -18 -16 -20
~ore acdefghijpqstv -18 -16 -18 -33 -42 -28 -22 -23 -40 -43 -21 -20 -42 -19
~ruh> em -17 16
~tan> bceghijklmnopqrtu -29 -37 -19 -42 19 -26 17 -33 -49 -16 -31 -30 -28 -29 -36 -27 -24

me__what agu -15 -23 20
~ess> cdefijklmpqt -33 -21 -24 -25 -23 -38 -23 -38 -30 -23 -24 21
~nar bdgilmnoquv -17 -28 -25 -21 -16 -29 25 -23 -20 21 -15
~reso agm -22 -16 -21

le_contesto g 15
we__not abmqrv -17 20 -29 -22 -17 15
~<ch efhijklqsu -59 -55 -21 -22 -60 -24 -34 -19 -39 -62
~alif djmnu -17 -15 -27 -17 23
~cam> r -15
~etw ai -17 -17

@drive_home mn -20 -20
not:escribir cik -18 18 -18
suena lm 17 -15
~ijo m -20

and_will p -16
let__a am 15 -20
los__que adlm 17 -23 -23 -27
that_way c 18
~acer cghjmopqrv -18 15 -16 -18 -31 -23 -21 -24 -17 -18
~gar cefhiklmnprstv -24 -25 -30 -29 -29 -28 -37 -17 -39 -38 18 -23 -19 19
~guar amor -20 -24 -17 19
~odos adjo -16 -16 -15 -20

ha efjlnruv -24 -19 -16 -18 -20 -15 -15 -17
still bcdefgmpstuv -34 -18 -45 -18 -25 -31 -23 -39 20 -32 -31 -26
want__do a 22
~evan abkmnpqr -19 -16 -17 -29 -15 22 -24 -22

please__my acdjlno -34 -23 -16 -22 -18 -16 -27
que_dejar hjmo -19 -25 -20 -21
text__again gkm -25 20 -26
the__week m -19
~ark anu -15 -16 -17
~iez> m -16

@vehicle__ok q 20
de acegklnoprtu -47 -84 -78 -73 -27 22 -32 -36 -23 -46 -41 -15
table m 17
the__from jlu -16 -16 -20
we_talking dm 17 -22

^quien aciklpqu -31 -34 -48 -23 -36 -20 -23 20
^sigo abmors -16 -16 -26 -16 -16 16
is__bank dhm -16 -17 22
mi__el binr -28 -17 -18 -15
prese* bo 20 -16
you__the abcefijmnopqruv -48 -26 -32 -18 -21 -47 34 -26 -40 -19 -15 -35 -34 -17 16
~<cue dfghjlorv -25 -16 -17 -20 -30 -17 -20 -28 -20
~habe m -15

i__since m -19
iphone$ m 16
la_@place abcdgjklmnopqrtuv -29 -30 -16 -24 -22 21 -16 -24 -56 -26 -37 -28 -24 -30 -20 -18 -32
me_fallaron mq -20 20
to__now m -17
una_semana a -17
~dij bghiloqrst -21 -18 -18 -25 -23 -22 -15 -19 -18 -15
~now abcefijlnps -33 -18 -16 -30 -34 -30 -30 -34 -23 -20 -28
\xc2\xbf__a adq -19 -23 -20

@open__hora m -20
am__@relative abnq -16 -16 -18 -17
is__opening a 15
lose abdgijklprsv -21 -26 -18 -35 -17 -26 -16 31 -15 -25 -15 -22
the__oclock bl 16 -15
~cido am -20 -26
~loqu m -18
~sush m 18

@day_a abmu -15 -22 -19 -16
baja_por b -17
chess$ m 21
need__later mo -19 23
pana$ fm 19 -19
to__driver pq -19 18
what__going dmu 23 -23 -23

llego abghikqrsv -36 -33 -24 -36 -25 -23 -29 22 -21 -28
many__do dn -34 -16
ok_i ao 16 -17
perso* u -17
tv hjmrsu -19 -25 25 -19 -15 16
~<hap acefhijklnoprtv -30 -17 -20 19 -32 -20 -30 -18 -22 -25 -21 -16 -16 -25 -20
~avy> s 17
~nswe abdgjlnopqrsv -28 -18 -23 20 -16 -19 -19 -17 -19 -16 -16 -22 -22
~pers djoqru -22 -17 -16 -15 -16 -21

^por abefgijnopqrstv -44 -30 -21 -22 -48 -39 19 -25 -31 -31 -28 -25 -31 -30 -36
^text agilmuv -24 -22 19 -28 17 -23 -21
cool n -18
esperar a -19
happened_with mu 16 -15
puse__sin k 17
where_are h -18
will cefhijklmosv -33 -32 -30 -16 -35 -45 -49 -28 -18 -17 -17 -42
~ery cghjmno -25 -36 -36 -28 -17 -33 -28
~ittl bo -19 -19

#__i gilmpsv -21 -18 -21 -23 -18 -16 -23
@vehicle__ya q -19
^nice em -17 20
^prefiero akm -18 -15 -21
business$ hmv -17 20 -18
pop dmn 21 -26 -21
this__off almuv -17 26 -24 -18 -17
~<may efilmu -19 -16 -20 -18 18 -19
~amad am -20 -21

asd$ em 20 -19
get_out u -20
rest n -15
tardes__que f -15
~<ob hm -16 -19
~lto abcefghiklmqrtv -20 -21 -23 -33 -23 -25 -18 -30 -19 28 -37 -25 -21 -21 -22
~nst> bm 20 -21
~tsd> ag 21 -15

a__@place im -17 -24
me_when mp -18 15
will__in bm -16 -19
~envi ilmuv -17 20 -20 -16 -20
~ixe q -17
~ndi beghjnoprs -34 -24 -18 -21 -17 -44 -34 -32 -21 -22

@day_\xc2\xbf o 17
am_standing m -26
flexible mo -17 18
party m -17

can_he m -18
este__de m -15
if__am bghmo -19 -16 -17 -30 -21
quedarse in -15 16
se__que mq -18 -17
ubi$ abgijklmoru -24 -20 -17 -24 31 -18 -21 -23 -21 -23 -17
why_is mu 16 -27
~<lkj efm 24 -17 -25
~evo bcdegijnoqtu -17 -24 -29 -18 -30 -30 -31 19 -30 -28 -17 -36

^@vehicle abdjmnoprsuv -15 -22 -16 -25 -17 -24 -26 -16 29 -21 -20 -15
the_printer m 17
want_back a -15
~stre abdhnops -19 -18 -18 -21 -16 -16 -17 -16

clothing mn -21 21
me__otra m -27
no__esperen blmr 23 -16 -21 -17
on acefgklnpruv -24 -38 -16 -41 -53 21 -44 -29 -30 19 -26 -57
~<hic a -16
~ende bceghjklprst -34 -37 -17 -28 -22 -24 -28 -23 -17 -19 -26 -23
~rro> abdiklnquv -23 -22 -30 -22 -19 -20 -25 16 -22 -19
~your bcefgnopqrsu -30 -35 -31 -23 -18 -41 -27 -21 -38 -40 -22 -16

and__a amnq 19 -21 19 -21
do__walk admu 22 -24 -25 -18
esta$ adghinpquv -23 -18 -24 -24 -24 -21 -20 -19 21 -26
find_me j -19
good__me m -16
none v -17
not:lugar bjo -23 17 -16

como_le imu -16 -27 -20
desis* l 16
i__sorry uv -19 -16
llevarme abcmnop -18 -16 -16 -22 -26 -20 28
what_i abdijoqtu -31 19 -38 -19 -20 -26 -25 15 -42
~igui blm -16 -15 -21
~ion abdefghkopqtv -28 -48 -17 -53 -27 26 -20 -22 -30 -29 -26 -18 -40

how_are fhm 21 -22 -20
is__@drug mnu -29 17 17
not:otro bo 15 -20
won_the eijmu -17 -16 -22 23 -22
~cre befghijkpqrv -25 -17 -23 -21 -22 -25 -29 -21 -15 -24 -23 16
~drun s 16
~retr mr -20 24
~situ m -17

bring__@relative mn -19 -21
far__from m -18
i_talking iu -21 20
mi_turno am -18 -24
que_sigue m -19
us__i bmo -16 -16 -17
~book bcegijklmnpqr 20 -16 -20 -19 -22 -22 -21 -23 -24 -18 -19 -22 -22
~eal> chijloqv -31 -27 19 -20 -28 -22 -17 -23
~esg dmu -20 -19 22
~ion> abehjopqrv -26 -33 -38 -15 -31 -15 -16 -21 -26 -26
~jazz m 15
~or> adefghjnpqtuv -27 -29 -55 -59 -23 -28 -19 -18 -42 -19 -16 -31 -21
~orwa ilm -21 -15 16

@relative__@fetch acmnop -29 -24 -28 -46 -26 38
^where bcfhjmnopqrs -28 -29 -23 -41 18 18 -60 -18 -35 -40 -36 -62
off_please bl -16 20
so__can m -31
talki* abl -17 -19 -21
~<mov acdefghijknopqstuv -17 -18 -30 -22 -29 -20 -26 -25 -16 -26 -33 20 -27 -20 -17 -18 -36 24
~<rel alnou -16 -18 -17 -16 -19
~dio abcdefjknoquv -36 -17 16 -39 -28 -17 -33 -31 -35 -19 -18 -36 -28
~sage abdijov -38 16 -20 -20 -24 -24 -19

^kill klmou -16 15 -24 -19 -23
called__to m -20
donde bdfhklnopqtv -33 -39 -20 -22 -20 -34 -26 -32 -24 -35 -19 -31
ya__nada ablm -16 -16 18 -22
~ayb efl -18 -15 -16
~codi i -15
~iate mt -20 17
~tamo ailmuv -24 -25 -16 16 -16 -18

asking__same gm -15 19
insulina gn -19 18
para__mas iouv -16 -18 -21 16
the__went b -17
~<luc jnotu -16 -21 -18 -18 -19
~mpo bdhjlpsv -25 -25 -22 -20 -27 -21 -20 -17
~ron> abcefgijklmnp -19 -22 -39 -27 -22 -16 -51 -37 -34 -49 -26 -25 -42

@visit__not blm 16 -20 -18
care moqu -33 -17 -20 -17
need efhjprstuv -29 -26 -38 -37 -15 -27 -41 -35 -16 -52
no__to amopq -17 -36 -16 -22 22
that__there nqs -18 -15 -16
this_works m -22
to_@cancel adknv -35 -28 -17 -17 -18
~ath dghjknqrv -27 -23 -20 -22 -16 -27 -24 -19 -26
~ngs> bcdijkqrt -19 -25 -36 -24 -19 -17 -29 -26 -19

bendecido_dia fm 16 -16
family acdlnu -21 -16 -26 -15 -16 -24
from__system l 16
nothing__right mn -21 19
one__the i 16
this__@treat j -19
we_have m -18
~elf bcghijmrstv -20 -19 -25 -19 -15 -21 -36 -21 -15 -15 -22
~ines abdgijlnrtu -29 -19 -25 -18 -15 -15 -25 -28 -17 -15 -18

@insurer__this dm 22 -20
how__are efglt -16 -43 -30 -22 -15
on__to n -18
times$ amn -16 -21 15
twice$ bgilmot -16 -16 -20 -19 -19 -15 -16
you__today hm 18 -20
~der> eghjmnoprs -20 -17 -21 -27 19 -17 -16 -17 -24 -27

@drink__de m -16
baby ir -16 -19
to_answer gm 16 -25
~<ask acdehlnru -16 -17 -32 -15 -22 -23 -19 -26 -38

@eat acdefghijklmnopqrstuv -49 -30 -62 -21 -38 -55 -18 -36 -55 -32 -32 18 58 -44 -36 -55 -41 -25 -17 -68 -29
five bijo -16 -17 -20 -25
in__bit m 20
my_own ru -17 -19
work abcefgjkpstv -35 -30 -26 -24 -20 15 -37 -28 -19 -34 -16 -20
~<die abdijlp -17 -18 -16 -18 -17 -19 -16
~arby m -17
~omo> ehijkmoprtv -36 -54 -61 -16 -19 -16 -56 -33 -23 -24 -39

me__bad m 16
my__no imp -16 -22 -21
need__@call im -21 16
night__i m -16
she__it u -16
that_you mu 17 -21
the_other mo 17 -23
tren qr -19 17
want__get am 16 -18
your_car h -15
~owe abcfhijklsuv -27 -23 -20 -18 -19 -19 -29 -15 -18 -20 -27 -15

an_evening fm -17 -17
cancelame_eso bm 18 -17
does__@insurer m -16
not_the am -16 -25
salir abnu -20 -16 -21 -17
short__or n 16
~<duc m 16

get__sleep mu -18 16
get_started gkn -15 -17 -19
later__better o 17
se_puede ghijkmpqrsv -27 -26 -45 -25 -24 -54 -33 -32 -27 -29 -16
~<jaz m 15
~asdk em 18 -15
~bou cefghst -22 -24 -29 -37 -40 -20 -27
~mok mn -17 17
~usic abdegiklmopqsuv -17 -19 -16 -18 -17 -19 -15 -23 22 -20 -17 -19 -16 -23 -21
~za> ahijnsuv -24 -23 -20 21 -19 -16 -31 -18

@eat__@drink nu 15 -16
@visit__the adimnq -21 -26 -19 18 -19 -16
^finally a 16
abajo m -16
el_idioma c 16
pero__del l -16
~<vac gjmu -22 -18 17 -15
~mism bcdiklmv -27 -17 -30 -20 -20 -19 -17 -26

@place_do j 16
come__hospital j 15
got__my a -18
i_going bdr -18 -19 -16
not:@fetch bimnpqv -27 -15 -18 -20 -43 36 -15
not__a dijlnop -23 -16 -17 -16 -20 -28 -25
so__am agiv 16 -19 -22 -18
you__is h -22
~akin abdfghimouv 17 -19 -33 -18 -23 -22 -26 -16 -31 -34 -24
~drug hu -15 21
~eco> a 17
~way> acefghikmntu -34 -22 -25 -26 -27 -30 -28 -23 -24 -16 -20 -19

@call_who lm -16 -19
become dou -17 18 -15
my__get nq -16 -19
~<tim cdefgkqtuv -31 -20 -16 -35 -39 -30 -16 -23 -40 -32
~lan> cdjmnru -17 16 -26 -26 18 -18 -31
~rks bdhijlnv -19 -21 -27 -18 -15 -21 -24 -15

@howmuch__no d 17
i_keep kmu -15 -29 -17
ir_asi n 18
los__en l -15
need_my bdgiop -30 -26 -16 22 -26 -16
number__this g -16
playa m 17
you__doctors u 18

fell ajpq -20 -16 -18 20
normal__a u -15
place_as jm 21 -19
si__no n -16
taking__@medicine a -15
this__last u -15
~vor defmnqrstv -37 -29 -25 -15 -30 -31 -19 -31 -33 -37

and__@visit bmu -20 -15 -16
infusion fghijlmoqrsu -23 -20 -27 -20 -23 -19 -44 -32 -19 -20 23 21
me__and abmpr -17 -23 -15 16 -15
not:another ov -29 -24
raise$ m 15
with__or iu -26 22

@drive__otro no 18 -17
@open_the j -21
bloqu* l 17
not:pararan mv 16 -16

said_no m -20
tengo cefghklmrtu -29 -25 -41 -20 -33 -22 -33 -37 -37 -29 -18
~dit gj -15 -17
~eds gnpu -15 -23 -24 -25
~lega adgimnp -24 -31 -21 -27 -31 -32 -27
~nve mu 18 -22
~vame abm 18 -19 -22

be__to adis -19 -22 -16 -18
el_@relative a -17
no_pude s 16
notic* d -16
your_@price dm 16 -19
~gran adem -16 28 -18 -27
~ortu cjn 17 -16 -18
~sai cdfhijqrstv -20 -34 -16 -22 -22 -27 -17 -25 -24 -21 -28

^will abcegijklmnoprsuv -50 -18 -16 -15 -47 -34 -18 -20 -38 -33 26 -46 -51 -34 -54 42 -17
cancelen abcdefghijknoqstuv -29 17 -33 -26 -24 -21 -25 -19 -29 -19 -35 -20 -24 -35 -19 -16 -23 -27
tell__to mu -15 -18
~city ju 16 -17
~ls> abcfgijlrtv -15 -32 -24 -18 -28 -23 -35 -18 -24 -19 -30

@day__it amo -16 -17 15
@pay_over dm 16 -16
quart* r 18
to__please abjl -17 -19 -17 -18
will__your mt -19 15
with__with iu -19 18
~<pac bfghijklopu -24 -21 -18 -21 -33 -23 -18 -16 -21 -16 -19
~arat u -18
~impo bl -16 -20

apt amn 28 -31 -15
be_@open h 22
comod* m -21
el__la hjru -22 -23 -23 -15
en_el bcefgilnoqtuv -16 -29 -18 -15 -43 -27 -28 -34 -18 -19 -17 -39 -29
es__el abhjmqv -18 -15 -18 25 -36 -20 -18
es_legal u 16
like__it mu -20 -24
malito adno -18 -17 -17 -16
mi__para i -16
not:my bcdhjkluv -34 -23 -31 -21 -30 -21 -29 -17 21
~lav mp 23 -17
~rote dqu -16 -15 -18

^do abdefgikloprstv -25 -18 35 -24 -69 -31 -50 -91 -30 -51 -43 -38 -33 -81 -52
back_or j 17
el_pin agijkmo -17 -18 -21 26 -17 -23 -19
no__de abgilmor -16 -21 -17 -22 -49 31 -21 -16
que__si mq -16 18
same_thing gm -15 19
thoug* gmnpq -16 -25 -19 -20 -23
~<num abcefhmnoqrst -20 -55 -41 -35 -41 -41 -37 -45 -50 -40 -42 -29 -37
~<rea bdefgijpqrst -18 -21 -30 -32 -43 18 -34 -23 -22 -24 -27 -32
~arme bcghnpu -32 -28 -33 -16 16 -30 -30

how bcefghiklopqrstv -42 -42 -76 40 23 -16 -88 -50 -32 -72 -87 -48 -56 -23 -63 -90
me__thread m -16
~<oft dnu -17 -17 19
~<poi u 17
~erde ensu -17 -16 -17 15
~ike> defghjmpqt -21 -20 -21 -20 -26 -17 -20 -25 -23 -20
~roce adg 20 -16 -16
\xc2\xbf_hay ablmnoqu -33 -17 -19 -48 -23 21 -29 -36

^se abcefghijklpuv -30 -42 -16 -47 -51 -38 -48 -20 -55 -54 -58 -69 -61 21
a__was mq 17 -16
alguien$ achopu -31 -25 -24 -37 -19 -18
language$ cm 20 -22
mi__por cijm -21 -21 -19 -24
on__that mqs -21 -17 -17
~eda acdfhikqrstv -16 -19 -40 -23 -26 -17 -31 -23 -22 -38 -21 -28
~hin efhijqtu -31 -29 -17 -22 -28 -26 -21 -17
~pag cdefgijmnopqrsuv -19 29 -24 -30 -30 -21 -22 -21 -24 -27 -23 -25 -19 -23 -24 -21

#_you ehjm 23 -16 -21 -26
esto abdfghjkmnopqrt -44 -34 -24 -33 22 -23 -47 -28 -34 -32 -37 -29 -33 -41 -20
it__so m 16
not:esto gmuv 16 -26 -19 -21
que_mas afmq -25 18 -26 -18
the__no m -15
your_earliest h -16
~dksl em 16 -15
~proc adgm 20 -16 -16 -21

@day_to fm 25 -30
favor defmnqrstv -36 -28 -23 -30 -29 -29 -16 -29 -30 -29
for_my bdhklpqsuv -20 -17 -21 -20 -16 -32 -34 -19 -37 -22
suero$ bmo -16 -16 -22
tiene* befgmnpqrstu -28 -15 -17 -32 -23 -27 -22 -23 -24 -21 -15 -51
~rai abdghijklmnqt -35 -30 -41 -33 -33 -29 -32 -23 -24 18 -15 -32 -17

hay_problema q -17
~epr dgns -20 -23 -21 -16
~uro> m -17

not:con kmoru -16 -25 -19 -18 -24
solo_puedo abcdhmnoqr 30 -16 -19 -18 -26 -20 -18 -26 -27 -19
to__@relative bdgk -18 -22 -21 -16
~ati cefgoqsu -45 -17 -36 -24 -29 -36 -33 -60
~goe dghjmnop -31 -22 -21 15 -40 -26 -16 -17
~paro admnu -20 -21 -22 19 -19
~rib bdefhijnopqrst -42 -38 -35 -34 -36 -16 -43 -28 -30 -39 -39 -15 -23 -15
~uto abcdhjnorsuv -15 -18 -16 -30 -19 -20 -25 -25 20 -27 -32 -21

sup acdefghijklmrtuv -17 -17 -20 -30 35 -18 -16 -18 -22 -20 -22 -35 -17 -24 -23 -17
~ally ghlnprv -23 -20 -17 -24 -15 -18 -15
~bri abcdefghiklstuv -28 -33 -23 -31 -19 -23 -35 31 -27 -26 -32 -36 -24 -50 -27
~gent cefgijklmnoqrs -18 -15 15 -17 22 -16 -24 -20 -28 -17 -24 -19 -15 -18
~know aefhijlnps -29 -24 -24 -35 -25 -25 -31 -15 -17 -21
~ogen m -17
~rcu am -16 17

@drive__backed q 16
debo_@fetch g -15
eating n 25
on__# bdmn 20 -16 -19 -18
south$ u -17
~lor acefghijklmnopqrtv -19 -22 -20 -28 -30 -21 -26 -27 -16 -26 20 -24 -28 -20 -29 -20 -24 -28
~lowi am -23 -17
~uire m -22

in__it m -18
it__work dgmu -17 -22 -30 15
kind__@clothes mn -21 16
un_mensaje v -17
~ir> efgimnostv -18 -28 16 -19 -29 -20 -47 -16 -27 -43

de_donde gjluv -22 -23 -19 24 -15
no_vive mv -15 16
this_i m -16
~<enr m -18
~<fj efm 22 -15 -21
~ozco il -17 -16

@price__@treat d 16
@relative_from m -19
me__@treat mu -23 18
remove aciloquv -26 -15 -20 16 -21 -17 -23 -24
transfer i 18
want_from m -15
will__work mu -31 17
~<soc a -16
~ound cdfklnqtuv -20 -34 -16 -18 -21 -29 -16 -20 -18 -28
~rtug c 17
~tam bcefinopruv -16 -29 -16 -18 -40 -42 -18 -22 -20 -36 -36

@hours$ bcdefghijklopqrtuv -33 -25 -42 -31 -41 -32 43 -36 -45 -25 -27 -21 -27 -38 -30 -35 -35 -26
cunada npq -21 23 -26
takes a -16
this bdefhjknopqrt -15 -20 -21 -15 -35 -24 -21 -39 -38 -50 -33 -22 -25
to_sleep mu -20 22
work_for dghqu -16 -20 -15 -15 20

@insurance__@insurer dmn 18 -17 -19
want_in acilm 27 -17 -16 -22 -27
~hhj em 20 -17
~tia m -24

is__who cdhu 19 -18 -18 -18
not:type i 20
quiero__@visit bik -19 -16 -21
se__@move o 16
~<bie cdeghlpruv -28 -27 20 -22 -16 -16 -24 -29 -25 -26
~aneu mu 19 -18
~bus acdfgilnpst -21 -23 -26 -15 -17 -22 -23 -27 16 -24 -21
~ente ceglmnprsu -32 -25 -27 -41 -27 -56 -38 -16 -26 -16
~lome aiu -17 -20 -19
~ooki fhilnoprstu -18 -16 -18 -20 -30 -20 -21 -16 -16 16 -17
~out cdefghlsv -33 -16 -36 -41 -55 -34 -26 -32 -23

florida bm 17 -19
not:get cgjmnpqruv -18 20 -20 -49 -17 -20 16 -18 -30 -22
un__esta mq -22 17
~illa aioq -16 -17 -18 -17
~ipho dm -16 23

@call_con abilm -20 -21 26 -16 -20
dice__no m -19
la_vista m -17
meant_the k -18
puedo_@eat hn -23 22
que_@fetch afghijmnopsu -27 -19 -33 -18 -19 -28 -21 18 -24 -33 -17 -27
quinc* u -20
ya_esta mpqr -17 19 -26 -18
~inar m -15
~ual aceflmnopqstv -26 -16 -40 -39 -41 -31 -17 -25 -16 -35 -24 -31 -33

can_do bdmnpu -17 -16 -24 -19 19 -21
hay_nadie imq 16 -20 -28
it_works gmnu -22 -24 -17 26
me_tomorrow bhmno -24 -21 23 -17 -16
~kkl em 19 -17
~nme> cdefghklmnopqrstuv -36 -34 -30 -28 -29 -35 20 18 -56 -33 -16 -32 -33 15 -34 -27 -45 -40
\xc2\xbf_se aghijmnsu -22 -16 -17 -16 -18 -34 -27 -22 21

business al -19 -19
come__me aou -24 -16 -17
not:you abdhiknoqv -22 -23 -22 -23 -26 -21 -15 -23 -29 22
puede__adentro no 17 -18
sigo_con ms -16 19
~<hot am -16 16
~aski dhlopru -18 -18 -28 -18 -16 -18 -25
~ppin adfgn -22 -16 16 -18 -16

~ped cdfhjmns -22 -31 -21 -23 -18 -15 -32 -22

another_one abm 16 -17 -20
iv$ u 18
no$ acefijklmnoqrstuv -39 -42 -35 -27 -39 -37 -23 -33 -18 29 -18 -23 -37 -29 -22 -47 -47
que__@late m -20
que__pongo u -16
~sitt r 17

elevator bhpr -16 -21 -16 26
how_much abdfghijlorst -26 -30 22 -25 -19 -22 -22 -30 -42 -20 -19 -17 -46
le_entiendo g 18
para_@visit ahno 26 -16 -17 -18
see_that m 15
this_about mu -20 24
~hes abehjklnopqrt -31 -39 -23 -34 -28 -26 18 -49 -42 -22 -38 -35 -26
~ing cdeijkoqrtuv -65 -20 -62 -24 -30 -27 -18 -19 16 -17 -24 -20
~lest jklu -25 -15 25 -19
~pone adfhprs -17 -32 -26 -15 -21 -16 -20
~rl> adkln -18 -18 -15 -18 -23

am__# lmrs -15 -18 18 -17
cancelar acgijklnquv -19 -24 -21 -27 -15 -28 -41 -22 -24 -22 -19
forget abdgijouv -27 19 -24 -23 -19 -32 -15 -23 -16
my__text gl -15 -16
oclock lm -20 -20
when_does am -21 18
your_@hours ahm -19 17 -18
~ania dg -15 -20
~grad bcfmpqst -19 -16 -15 26 -18 -16 -15 16
~hal bcefiknoqst -28 -20 -33 -28 -27 -18 -21 -19 -28 -23 -20
~ora> cdefijklnqstu -28 -42 -19 -36 -47 -47 -25 -31 -26 -27 -31 -23 -52

@relative__not mno -21 -19 -24
a_una m -15
against_it bm 20 -21
birds em -16 16
it__place u -17
sirve abchjlnsv -24 -23 -15 -16 -22 -21 -17 -17 -24
~hjk cdeflmuv -15 -16 30 -21 -19 -29 -16 -16
~rte> ahilmnpqruv -26 -17 -20 -17 -16 -23 -16 -18 -16 16 -21

@treat__i a 16
@visit__despues a -15
a__@cancel bmq 16 -29 -16
all__@insurer hm -16 -15
dumb amn -18 21 -20
leaving bqr -17 -19 21
or__all d 15
tom__will p 18
~chea j -22
~drea ilnqsu -19 -17 -21 -16 19 -25

@drive__now q 21
yo__pedi g -15
you_still jmnoqsu 17 -27 -17 -20 -17 -22 -17
~son acdeghjklmnpsu -35 -21 -29 -15 -35 -25 -26 -21 -19 38 -27 -28 -19 -40

es__por dmu -26 20 -19
este_chat gmu 21 -17 -22
roll m 16
siguen km -16 -18
to__@visit abikmnouv 17 -18 -16 -19 -45 -23 15 -17 -20
~<ps mu 20 -22
~cayo opr -15 -19 -16
~inst adfhjm -34 -16 -21 -21 -21 -28
~nts> bcdeiklnprt -23 -20 24 -24 -31 -18 -26 -33 -15 -18 -17
~rse abcghmoqrv -31 -23 -34 -34 -23 -44 -32 -23 -21 -27
~sma u -16
~tafa gmuv -16 -15 19 -18

and__you gjm -16 -17 -17
do__think m 15
el__hay m -15
is__me afhklmnpqtu -34 -19 -16 -21 -21 -61 -39 21 -40 -28 18
maquina mv -18 -16
se_perdio r 16
something__up ao -19 16
speak_with m -31
trabaja bdmnpqu -18 -18 -21 -17 -20 18 19
~atio achjnostuv -24 -25 -19 17 -29 -20 -24 -16 -33 -24
~gur o -16
~nir> p -17

~spl d 16
~todo aegijnrv -16 -16 -20 -25 -26 -30 -27 -16

is_all afhjmu -17 -17 -16 -24 16 -17
on__loan d -17
system$ i -16
~mem bmu -17 -19 18
~ucin u 18

and__do m -23
depos* adi -19 18 -17
on_mrs dm -17 18
slow_today m -16
~fly u -17
~loud m 17
~peru m 17
~tuvo l 18

have__patient a -16
iba_a mopq -16 -15 -35 29
if__want a 17
mi__tiene ap -19 -21
sending bdj -19 -16 -18
you__records im -15 17
~spea bdhjnopq -20 -28 -21 -16 -27 -17 -16 -22

i_want abdgjmnoqrv 18 -26 -36 -42 -31 -20 -31 -31 -32 -24 -56
missed__can o 19
wednesday dhimoq -16 -28 -16 -35 25 -27
~<hub afmnu -16 19 -21 -16 -15
~ecid cdeghjklnpqrsuv -16 -21 -16 -27 -20 -29 -24 -28 -26 -23 -24 -28 -27 -26 -24

ese_no v 19
invento m 15
is__an fhjmnqsu -17 -23 -24 -32 -28 -18 -21 21
not:ya b 17
numero abcdefhmnopqrs -22 -36 -24 -36 -19 -25 -24 -26 -24 -30 -28 -23 -29 -24
se_fue m 16
~abra gou 15 -18 -15
~cant mu 29 -23
~lmar hi -17 -15
\xc2\xbf_en jr 15 -16

el_puesto m -19
off_of lmv 24 -17 -17
we defghiklopqrstu -19 -48 -57 -56 -70 -37 -54 -53 25 -37 -23 27 -25 -27 -70
~ose bcdefhilnprtv -28 -29 -18 -23 -19 -33 -31 16 -21 -30 -16 -22 -24

duele$ msu -23 -15 18
for_whatever m -28
necesito__un im 17 -16
not:problema q -16
not__is mu -17 -19
ser bdfghmnoqs -20 -19 -16 -16 -16 -25 -25 26 -16 -17
~brui m -17
~ith> acfhjrv -16 -42 -39 -26 -20 -30 -16
~jhg em 17 -17
~ovin lv -15 -16
~stuv l 18

a_estar m -17
i__@cancel abdklnrv -27 23 -24 -20 -32 -16 -19 -20
jkl em 22 -21
llego_desde ms -23 -15
you__feelings mu 17 -17
~<gi cefghjklnqstv -26 -17 -29 -18 -31 -29 -36 -20 -29 -19 -31 -17 -22
~ack> adefhkloqruv -15 -19 -25 -33 -24 20 -49 -15 -16 -16 -26 -41
~ets p -18
~jaja bdefhijln -32 -33 -36 -30 -23 -26 -24 -35 -30
~uci amnqu -16 -18 -16 -17 21

@person$ bcdefgijklmnopqrstuv -19 -33 -47 -37 -36 -30 49 -36 -25 -41 -19 -37 -47 -38 -36 -33 -36 -37 -22 31
fit abm 19 -17 -17
her__will m 16
is_for m -21
the_@animal mns 32 -16 -24
~<cas abdghjklnou -23 -23 -23 -23 -19 -37 -24 -29 -22 -32 -31
~<pic bcefjklnrtuv -26 -26 -20 -24 -29 -28 -42 -31 -23 -23 -50 -31
~ist bcdefhiopqrstuv -16 -19 -50 -47 -50 -61 -28 -27 -17 -28 -37 -29 -17 -37 -19
~nla> m -22

@clothes__what m -18
not__what ajmq -19 -21 -44 -24
~<scr abcdikorv -20 24 -16 -16 -26 -19 -21 -17 -16
~allp d 16
~onte bgjlnortuv -19 18 -20 -27 -37 -17 -18 -16 -16 -24

@call$ abcdefgijklnopqrstu -34 -36 -67 -25 -63 -62 -21 60 -41 -19 -25 -50 -60 -44 -40 -49 -38 -44 -67
@stop_de abcgijklnuv -16 -17 -15 -24 -33 -18 -38 27 -19 -18 -23
driver__the m -16
duerm* hmnu -16 -24 -19 23
dura adehijlmosu -19 -46 -17 -19 -16 -20 -19 -37 -15 15 19
everything$ m -15
lo_de dhjmu -18 -18 -18 -33 -20
number_out l 23
puse_@stop m -16
there_in ijmr -23 -18 -24 28
~erwa am -16 -17
~inye mu -15 16
~iram jm 17 -16
~rco> efjmuv -16 -17 -17 -20 -16 16

a_@day bdhijmnu -16 -23 20 -17 -18 -25 -15 -19
a__drug mu -16 17
all__on adopq -17 -18 -16 22 -25
not:email l 17
river$ m 17
sigan__@texts lm -22 16
~<pay fqsu -15 -19 -17 -25

bet cdefilmu -16 -18 -33 -27 -16 -23 28 -18
just__to q 16
not__in d -17
paz l 16
~ook cefghiklqsu -32 -34 -36 -31 -44 -32 -32 -49 -29 -27 -18
~orte filmu -16 -18 17 -31 -16

^dale dfjlnv -19 -19 -21 -16 -15 -15
^the abcdfhjklmnqstuv -33 -39 -26 -71 -40 -36 -69 -52 -51 34 -61 21 -29 -32 -74 -25
mi__que dilnv -21 -19 -19 -22 -18
quiero_volver b -16
~ree bceghijlnoqsuv -22 -49 -42 -45 -42 -23 20 -27 -49 -23 -24 -37 -33 -24
~sell ahjlmnqu -18 -16 -18 -15 16 -22 -18 -22
~solo abfgijmnpsv 15 -28 -16 -19 -18 -17 -37 -24 -19 -17 -16
~wro u -16

@call_en i -21
compr* adnqu -17 -16 -18 -17 -18
gives a -16
keys m 17
llevaba$ q 17
not__that abdglmntu -17 23 -17 -15 -16 -19 -20 -17 -18
not__the dhiklnqv -26 -20 -16 -29 -21 -21 -33 -26
quien_gano muv 23 -24 -19
~mak hijknpqv -26 -16 -28 -31 -43 -22 -35 -23

@price_per dm -18 16
you__take abdhjklmnpqu -17 -28 24 20 -24 -19 -31 -34 -18 -23 -25 -15
~<nev abcdijnoprtv -17 -17 -16 -30 -29 -22 -22 -31 -26 -25 -34 19
~etra gjmr 18 -19 -19 23
~fe> abfghijlmnpsu -15 -15 -20 -17 -19 -19 -24 -18 18 -27 -22 -19 19

ago v 17
can__tell a -29
marco adefgjlou -19 -19 -20 -19 -24 -23 -18 -15 -25
over_now mr -22 21
the_airport m 15
this__in m -21
~eek cdgijklmnopqrst -25 -29 -27 -32 -25 -20 -30 -24 -42 20 -24 -29 -31 -37 -17
~oclo lm -20 -20
~went abjnp -28 -21 -30 -21 -16

i__but agmo -15 -24 -32 15
me__on bgkl -24 -17 23 -16
me__please acgi 21 -33 -17 -20
need__sent im 22 -21
not_hit lm 24 -17
up_after mos 22 -15 -18
your__@hours hjm 21 -23 -23
~gni g -17
~skat mnq -18 -15 19
~uita agijmouv -32 -26 -22 -16 -17 -32 -18 -16

done_with l 26
exped* a -16
how_do defhimnoprsuv -30 -21 -27 -59 -36 15 -27 -33 -31 -44 -37 -38 -31
swap bhmoq -18 -15 -16 25 -15
y__de gjl -29 -23 -19
~choi gm 24 -27

hora cdfgijklnpqstuv -18 -29 -31 -32 -40 -39 -28 -19 -16 -16 -22 -21 -19 -40 -29
to_put adimnq -20 16 -17 -17 -21 -18
~ange cdghijqr -17 -36 -23 -18 -26 -26 -27 -28
~base u -18
~law n -21

^gna mr -17 16
need_his mn -19 18
reached m -19
take__if m -20
talking_to mu -23 18
to__from alm -17 -22 -16
~<ate dgjnoq -15 -20 -16 -16 -26 -16

is__fine mno -29 21 -15
reads cm 17 -21
the_date o 17
~ptop m 17

caigo m -18
can__all h -17
come__my n -19
del__lo b -15
iba ablmnopqr -16 -17 -16 -20 -16 -22 -15 22 -15
lleva abmnop -16 -20 -25 -21 -19 26
who_could q 15
~nov m 22

hay_cupo abdhj 24 -20 -24 -18 -16
intake b -16
to_you bdfhiklmnop -30 -23 23 -19 -21 -19 -16 -20 -18 -19 -18
~curr m -18
~eeli aru -21 -15 -29

base u -16
minutes abno -23 -19 -15 -17
my__not agikmps -19 -21 -21 -20 -42 -26 -19
not:any abcdghmnrsuv -26 24 -16 -24 -20 -18 -37 -21 -25 -17 -21 23
npc im 17 -18
quiten_el r 17
~ciu dju -17 18 -16
~gal djo -21 -23 -15
~iuy em 19 -19
~ng> cdegijkoqtuv -68 -23 -65 -18 -23 -29 -28 -20 -23 -16 -22 -38
~regu abcdlnorsu -25 -22 -15 -29 -22 -28 -20 -21 -19 -19

@eat$ abcdgijnopqrsu -25 -26 -16 -40 -40 -19 -36 42 -26 -18 -33 -19 -27 -39
what__good fjmnu 29 -15 -23 -17 -23
~ntas abghopqrsuv -32 -19 -37 -29 -23 -23 -17 -18 -22 21 -16
~otar ajmqu -20 -16 24 -19 -17
~rdad v -16

big dmu -17 -18 -15
cambiemela m -21
latest hmu 17 -25 -15
much__the d 23
nerves m -15
~<lma em -23 20
~numb bcefhmnoqrst -33 -25 -20 -22 -29 -26 -31 -33 -25 -23 -16 -28
~ovi acfghijknptu -23 -17 -19 -21 -26 -21 -31 -21 -26 -20 -19 -32
~vise ilmo -17 -19 -20 -15

@treat_run d 15
eso_es admnquv -17 -15 -34 -15 -16 18 -16
get_on a 18
in__me aq -18 -20
me__me dp -17 16
~ady> bcdghjkostu -19 -23 -17 -24 -23 -31 -26 -20 -25 -24 -38
~ayli km -18 20
~onst ahqs -17 -17 -15 -15

de_baja adhijnopqrsuv -29 -28 -15 -22 -20 -22 -26 -18 -27 -18 -21 -26 -22
mi_id n 19
saco__@visit am 15 -16
you_# hjmu 19 -18 -28 -19
~<wes jsu 18 -16 -16
~tor> mou 15 -18 -22
~yes> u -18

@day__me abloq -27 -20 -19 30 -15
are__texting u 15
fallaron q 19
good_do m -16
~ggle jmno -19 -19 -16 17
~hor cdefhijklpqstuv -39 -30 -27 -47 22 -57 -59 -32 -44 -33 -28 -20 -44 -59 -22
~nsi fghlmorsv -15 -23 -23 -26 -28 -24 -21 -20 -22

a_@symptom agmn -18 -15 18 -28
a_@treat m -19
in__us o -16
me__@fetch abmoq -20 -15 -20 -19 30
number__@call im 20 -24
o_que jlmsuv -20 -18 -30 -17 19 -21
que__puede an 17 -17
una_@machine m -19
up__@symptom rs -17 15
where_does djmnsu -21 -19 25 -17 -18 -22
ya_conteste im -19 17
~<lib hjlnrs -21 -20 -16 -17 -15 -16
~lov bcdeghjkmnopqsuv -25 -16 -28 -15 -18 -24 -20 -15 24 -29 -18 -19 -23 -17 -27 -25

^@insurer abcefgijklnpstuv -27 -24 -22 -27 -28 -17 -21 -17 -16 -22 -22 21 -15 -18 -33 -19
door bdglnoqu -17 -20 -16 -17 -23 -16 -16 -20
not__sorry bo 16 -18
you__for bcfhjklmqrs -25 -19 -15 32 -38 -15 -25 -42 -17 -15 -19
~ndem bklm -21 -19 -19 -22
~par bcefghklmqst -18 -23 -41 -19 -28 -18 -23 -17 -17 -17 -41 -46

#__screwed m -17
@call_her mp 15 -17
aviso aeikotu -17 -16 -15 -18 -23 -18 -15
take__on q -16
~tive aknq -15 15 -16 -15
\xc2\xbf__que cfklmnqrsv -18 -18 -16 -20 -28 -20 -33 -25 -16 -23

^another o 17
bad__i m -17
do__turn jm 22 -27
efect* dmn -17 -16 -18
first_@visit ajmno 16 -16 -36 -20 -20
i__before gimnoqu -19 -24 -29 17 -18 -22 -21
if__need a -18
job$ abdgloq -19 -19 -20 -20 -16 -17 -17
need__@ride b -16
new$ ah 18 -16
vecino au -16 -16
~dar efgimpqrt -21 -29 -19 -44 -17 -30 -31 -23 -15
~sos u -15

the__away msu -17 17 -17
with__before mn -18 -16
~<loa d -21
~omi> nr 20 -20
~utes abno -23 -19 -15 -17

^for lm 16 -17
head d -18
the__where m -15
~baja acefgijlmoprtv -18 -34 -33 -34 -32 -42 -38 25 -33 -21 -16 -31 -27 -37
~lla> cdghnoq -20 -29 -21 -29 -16 -36 -19

@relative_reads m -20
are__and aj -16 18
ate no 19 -15
feelings$ u -17
paren* bjl -16 -15 19
sign bcdimnosuv -26 -24 -25 -28 17 -16 -26 -18 -16 -27
~<don cdhknoptv -31 -46 -29 -30 -35 -36 -23 -17 -18
~eft> adghnopuv -18 -20 -19 -16 -24 -21 -17 -19 -20

^pongame ao 17 -23
go__@vehicle q 15
my_work gm -18 15
~ared mrv -33 -19 -20
~bill abdghjklnopqrsuv -40 -28 19 -23 -19 -28 -16 -21 -34 -30 -16 -31 -24 -23 -38 -27

@pay__the im -16 -19
^tienen ghjloquv -18 -35 15 -26 -28 -36 -25 -36
total dmu 21 -20 -16
~<pum m -16
~eva cfgijkmnqstuv -20 -21 -20 -31 -31 -22 -17 -35 17 -19 -17 -30 -26
~oing ceghklmnstu -15 -15 -17 -17 -26 -21 -16 -17 -24 -26 -17
~oted m 22
~rds> abcehjkou -28 -17 -22 -21 -17 -20 -19 -24 -26
~rted dgjnu -16 -20 -21 -23 -19

@clothes__contacto n 20
for_next mo -16 -15
~dnes tu 15 -17
~ocke amnq -25 -24 -20 -30
~sec lnq -18 -16 -18

#_or amnu -19 -17 -15 -20
i__told ln -18 -24
is__ready i -16
not__any dlmnuv -18 -17 -27 -16 -21 22
opening_for am -16 16
ustedes$ bhmnq -28 -17 -34 -16 -35
whales mu 17 -17
~nten lnopq -19 -19 -18 -17 -19
~onmi adglmoru -22 -17 -17 -18 -27 -18 -15 -23

for__reply m -16
is__time dimo -19 -16 -19 22
leave_my q -30
not:use v -18
quedo__@ride q -16
since bdgijlmnopqrstu -27 -26 -18 -17 -18 -19 -17 -17 -16 -23 -19 -21 32 -19 -28
using_@machine lm -15 16
ya_estuvo lm 20 -19
~<coo abdeflmoruv -22 -15 -20 -17 -18 -19 19 -17 -17 -22 -16
~<vol ilmu -21 -21 -21 -17
~igh> adghjlnopqu -20 -15 -19 -15 -24 -16 -24 -15 -16 -19 17
~ots abcdefhijlnoqrsuv 24 -21 -23 -27 -18 -19 -24 20 -21 -15 -24 -19 -22 -19 -20 -29 -20

@place__a ijq -25 -16 22
@thanks_senorita t 21
aventon mq -16 17
dangers u 19
stopp elm -19 24 -26
tienen__para hmov -16 -27 -19 -20
~enga m -22
~lef acdfgnopqtu -29 -26 -20 -15 -15 -38 -29 -24 -22 -18 -15
~ol> abcdefghijklmpqsuv -28 -16 -19 -25 -18 -19 -28 -23 -26 -27 -17 -30 21 -26 -22 -20 -20 18
~ommu l 16
~tran abcdghlnor -34 -22 -24 -33 -21 -22 -22 -27 -17 -21

i__only acq 17 -15 -26
mal$ defijklmnopuv -20 -19 -19 -30 -19 -17 -21 -34 -24 -18 -24 -21 27
una__la o -18
~<aw acdefghijkmnt -21 -29 -37 -31 -29 -30 -34 -26 -31 -27 -21 -19 21
~void gmnu -19 -26 21 -15

did__that bm -16 21
do__someone abdipq -24 -16 -15 -20 -25 16
it_on mo -31 -16
me__home s -16
nothing__now amn -16 17 -15
~fixe q -15
~nfo ilmoru -18 -18 -17 -21 -18 19

car_on m -16
is__place m -23
piens* lmnu -21 18 -16 -19
when__my n -21
~da> aceghjkmoqr -18 -28 -62 19 -26 -23 -37 -17 -25 -31 -26
~volv ilm -22 -20 -20

@cancel abcdefghijklnpqrstuv -40 78 -92 -19 -81 -82 -84 -78 -85 -74 -47 -26 -83 -66 -21 -31 -42 -66 -102 -91
@texts__and b -17
am__my bgq -23 -24 -25
miss noq -17 -17 -15
of_them v -16
pront* mu -16 -16
the__as nops -20 -24 -17 -16
~arg acdghkoqrsuv -28 -21 21 -20 -21 -18 -29 -17 -15 -19 -28 -18
~ek> cdgijklmnopqrst -23 -25 -26 -25 -26 -19 -29 -16 -39 21 -22 -26 -28 -31 -16
~no> efjkpstu -44 -62 -35 -31 -31 -17 -17 -29
~ongs u -20

@symptom_today s 18
be__after n -17
out_@drink m -16
that_to o -15
to__off adijlmu -19 -21 -23 -21 22 -22 -16
up_any d 16
you__new adjlmqu 28 -19 -16 -17 -28 -17 -17
~aila bhjntu -18 -16 -16 -25 -17 -17
~shel p 17
~tco dm -18 20

al__de j 19
all__the adlpqu -19 -22 -16 16 -18 -22
not:@day abdghijlmnprtuv -37 35 -26 -20 -33 -21 -17 -25 -34 -27 -28 -29 -15 -20 -19
same_as amno -22 15 -20 -19
~ono abcgjps -24 -19 -23 -15 -20 -23 -23
~sks mu -18 18
~thd dkno -16 -15 -16 -15
~upl dm -15 -20

@pay__my bm -16 19
amables imt -15 -17 19
included d 16
looking_at m -15
not:@eat hnoqu -20 22 -16 -16 -19
~esub klm 22 -27 -17
~reen adklt -18 -16 21 -29 -16

back__me akm -15 18 -29
buenas bcdefghijklmnoqrstv -16 -19 -25 -22 34 -27 -18 -22 -20 -23 -18 -38 -27 -15 -25 -18 -17 -22 -17
desde_que bjlmos -16 -19 -15 -23 -17 17
nadie abcgilnopru -17 -25 -15 -22 17 -20 -24 -18 -25 -16 -18
puedo__asi n 18
to_buy m 19
~inf abcdijlnrsu -20 -21 -16 -23 -23 -22 -20 -19 -19 -18 25

dios__bendiga m -17
his_number lv -16 17
las cefiklquv -43 -30 -31 -27 -21 -21 -43 -34 -35
man$ m 16
se_trata u 16
trust mu -21 -27
~<er acdfhijmnopqrstu -28 -18 -30 -16 -20 -30 -25 -21 -29 -29 -16 -26 -26 -23 -15 17
~ippi p -15

i__pass b 18
mismo_dia mnpq -20 17 -20 -22
month cghiqrsu -18 -29 -17 -22 -17 -26 -28 -38
my__who m -17
not:estoy am -20 -16
on_# h -18
pasas* mtv -20 22 -18
~ensu m -17
~voke klm -17 18 -18

apart* inoqs -15 -17 -20 -24 -18
covered$ du 19 -34
me_@day amopq -17 -22 20 -15 -18
still__the abn -15 -16 -18
then abcfjkmnu 19 -28 -20 -15 -17 -22 -21 -32 -33
~sin acefijklopqstu -27 -25 -16 -21 -23 -40 -19 -18 -28 -19 -35 33 -36 -42
~succ dmu -18 -19 17
~tima m -19

@move_please cimo -29 -18 -22 25
^ok bcdefghjlmnoqstv -52 -48 -25 -69 -74 -51 -41 -42 -55 42 -41 -43 -50 -33 16 -47
anyone abdjlnpru -21 -17 -25 -23 -23 -20 -17 -16 -30
caro dijmqsu 31 -16 -21 -21 -21 -18 -38
dejenme klm -15 25 -15
dumb$ mn 21 -18
es_en ahjnosu -18 -17 21 -15 -16 -20 -26
i__bill dm 37 -40
is_taking abdmnq -28 -15 -16 -24 -21 -22
not:up gops -15 -27 -28 -17
not__how bgmuv -16 22 -25 -20 -21
nothing_happened gm 18 -17
ok__the m -18
si__me ailmnqv -22 -17 -21 -21 -17 -22 -16
te abcdefghijkloprstu -28 -27 -20 -22 -28 -27 -31 -24 -31 -26 -23 -32 -25 -21 -24 -28 33 20
the_dot b -15
~nsul klm -15 -16 -21
~unni afhmn -19 -16 -19 -18 -17

@animal$ bcdghijlmopqu -22 -24 -31 -18 -25 -23 -26 -16 31 -24 -23 -28 -37
hay bdefgjklmpqstuv -25 33 -81 -16 -31 18 -59 -57 -52 -25 -19 -68 -65 -26 -20
minute$ r -21
watch$ nu 18 -18
~ims n -15
~lan abcdefghikltu -41 -30 21 28 -29 -16 -56 -41 -35 -28 -26 -26 -62
~owbo m 18
~pedi bdjo -26 -19 -17 -24

is_no bilmr -17 -20 -17 -36 -15
last_@year js -16 -18
saber imo -17 -20 -15
to__front m -26
~att dinoqu -22 -21 22 -18 -17 -22
~lyin u -17

#__es m -15
ahead mo -29 -17
se__@pay d 17
ya_quedo pq 20 -24
you__@spanish cm 22 -21
~<cam bcdefghilnptv -21 15 -48 -23 -24 -19 -31 -29 -38 -25 -16 -24 -38
~kene m -19
~pin eghnoqrt -18 -33 -24 -19 -20 -31 -16 -19
~viej pr 15 -15
~yli k -20

@clinician__i im 15 -19
@year__to a 17
to__what dgjmu 15 -16 -15 -19 -25
~<wok b -15
~code jm 17 -17
~desd abdgilmpqrsu -30 -33 -29 -19 -17 -24 -19 -20 -26 -29 22 -32
~eryt ahilnpr -31 -17 -15 -21 -15 -15 -17
~podc m 16

@ride__me bmpq -16 -21 -22 30
call acdefghijklnopqrstuv -31 -63 -33 -41 -37 -58 26 48 -49 -49 -21 -62 -33 -66 -36 -58 -24 -36 -53 -69
i__with cdgjlmnpqrsv -16 -37 -19 -21 -24 16 -31 -26 -32 -22 -18 -22
me_but pq -22 16
set__for imr -22 21 -21
twice gkmnqrstv -21 -19 -31 -17 -18 -16 19 -19 -16
~<nee efghjklpqrv -32 -30 -18 -42 -16 -15 -19 -20 -18 -21 -62
~feli ahmoqsu -20 -20 23 -19 -16 -18 -20
~iene befhilmnst -53 -35 -38 -22 -24 -15 -36 -31 -50 -35

@pay$ abcdfghijklmnopqrstuv -48 -47 -40 66 -40 -38 -40 -17 -40 -40 -48 -39 -44 -35 -34 -44 -29 -28 -28 -48 -32
^quitame aklmn -20 -17 17 -19 -16
am__this amrs -16 -29 -18 -16
could__be a -20
hago_ahora agmn -18 19 -20 -18
have__skip bm 19 -28
i__ok n -18
me_has mq -17 16
needed__know mt -20 17
taking abdfhilmosuv 19 -27 -29 -16 -20 -19 -27 -38 -20 -29 -26 -18
~<reg dgjlmnor -22 -30 -18 -20 -25 -20 -16 -15
~hut> adghjlmou -22 -17 -16 22 -17 16 -22 -16 -22
~live abdlnoru -27 -21 -15 -16 -18 -17 -17 -25

^hook am 18 -18
by_the abdghjkmosu -21 -15 -24 -17 -15 33 -16 -35 -15 -17 -18
screwed m -17
~mie aikouv -27 -24 -18 -25 -25 -22
~mone ilnov -17 -19 -18 -27 -15

@insurer__@insurer p -22
^stahp ciklm -17 -18 -17 20 -19
are_good mo -24 18
de_casa kmv -16 17 -15
i__from m -19
not:envien lm 23 -16
to__billing m -17
wrong abefghilmnopqstuv -44 -51 -58 -43 -15 -47 -50 -21 -28 -34 -23 -48 -45 -39 -46 -59 62
yes__@drive pq 17 -18
~ngu bcdefghijlnoprsuv -21 20 -29 -19 -22 -22 -20 -23 -16 -20 -35 -37 -24 -19 -18 -35 16
~sar> bdknpuv -17 -18 -20 -19 -17 -23 -17

@open__to hjm -18 22 -28
home_and oprs -15 -18 -17 21
is__room mno -20 -16 17
taste* u -19
~elp> bcefghijklnoprsv -33 -31 -33 -30 34 -22 -32 -25 -32 -27 -30 -26 -30 -28 -25 -34
~lo> cdegklnpstv 18 -28 -50 -38 -39 -25 -47 -28 -29 -35 -44
~ngs bcdijkqrt -19 -25 -36 -24 -19 -17 -29 -26 -19
~oli> fm 19 -18
~rcut am -16 19
~xas o 16

hace__favor p 16
light l -18
need__@person q -19
site$ f -17
tiene_la u -17
~<sam bcefiklqrv -26 -23 -20 -21 -30 -29 -30 -25 -23 -17
~ica abcdefhkoprt -33 -31 -26 -18 -32 -28 -39 -24 -20 -30 -37 -26
~val> l 19

@hours_for h 20
hora__@eat mn -22 20
que__@treat abgju -23 -15 -15 -16 18
turno_del m -22
~<dem bdhjmnosu -22 -16 -15 16 -27 -17 -30 -17 -17

can__help ku -15 -17
hit__@traffic klm 24 -20 -23
pago d 17
para__de i -22
th dhijmnopqrsuv -22 -22 -19 -20 -26 -16 25 -19 -20 -20 -19 -20 -17
when cdefghjklqstv -25 -20 -21 -24 -32 17 -24 -21 -19 -30 -17 -16 -29
~kjkn em 16 -16
~toy> bcefhiklprtuv -20 -40 -28 -27 -40 -39 -18 -22 -43 20 -28 -43 -49

@place abcdefghjklmnopqrst -72 -45 -72 -63 -60 -21 -87 18 59 -75 -77 -16 -71 -65 -27 -29 -50 -39 -41
car__the r -16
days bdghijmnpu -21 -16 -21 15 -15 -30 -25 -23 -17 -18
player$ m -18
que_puedo agn -23 19 -18
sign__up bcjklouv -15 -16 -17 18 -23 -18 -21 -16
the_street mr -28 20
there__of m -21
~ige d -17
~see abdmnq 23 -18 -16 -25 -20 -15

@day_was o 15
the_odds gmu -15 -16 18
transfer__to im 18 -18
~re> abcefhikmopqtu -27 16 -20 -85 -21 -20 -19 -47 -16 -27 -20 -27 -68 -21

@relative_que p -18
dejo__@eat n 18
mami i -19
off__here l 17
~<aba i -18
~<ko c 16
~ando cefjklnptu -32 -26 -33 -40 -26 -16 -18 -16 -36 -58
~uth bilpquv -15 -17 -16 -16 -15 -23 -15
~vel alrsuv -21 -16 -18 -17 -18 -18

espereme$ r 15
have__what gmnsu -21 -25 -19 17 -16
or_just mr -23 -17
para__abogado i -16
please__about m 16
who__for v 20
yes_she q -16
~cryl m -16
~evab mnpq -17 -15 -21 21
~our bcefgnpqrsu -38 -41 -37 -26 -24 -45 -22 -24 -15 -19 -20
~oy> bcehiklmprtuv -19 -42 -43 -41 -40 -19 -23 -20 -44 20 -30 -43 -51
~urv m 15

@call__@relative bcilnq -22 -19 16 -20 -19 -16
highway$ jmr 16 -20 15
it_says ab -19 -16
perdi$ m 25
want__keep bm -16 16
~rged abdm -16 -16 23 -23
~zco il -17 -16

@thanks_por gmt -15 -23 28
es__este uv -16 17
i__make bdm -22 -19 -23
like__@call m -18
may_my n 16
not:know bcdehjklnoprv -16 -25 -39 -18 -19 -17 -16 -25 -17 -25 -18 -23 20
pin$ abcdghijklmnopqruv -22 -19 -17 -18 -23 -17 -24 35 -23 -20 -31 -15 -22 -16 -21 -16 -18 -16
there__back jm -16 -17
~nom cijmnpqs -18 -18 -23 -34 -17 -15 -17 -16

@open__week h -16
buscando mr -21 17

@drug bcdefghijklmnopqrtuv -41 -39 -56 -31 -38 -43 -48 -42 -45 -33 -20 17 48 -47 -31 -21 -39 -31 -19 -39
can__fax m 15
have__@drink n 19
quisiera__un a 16
this__your u -15
~<nam acdgilnopqsv -30 -23 -25 -17 -26 -18 -21 -25 -18 -25 -20 32
~rly> bcdfgijklpqu -15 -15 -23 -16 -17 -23 -23 -16 -17 -15 -19 -28

dormi acdghijlnopqsuv -24 -17 -19 -19 -21 -19 -19 -21 -25 -19 -15 -25 24 -35 -16
fuerz* a -16
tastes u -19
would__instead io -17 23

get__number gijmu -24 -19 -20 -27 23
me_dejo jmns -18 -22 -19 18
my_first a 16
not:feeling m -16
que_dios ft -15 23
start_me m -21
the__@place dhijmnuv -23 -30 -19 20 18 -15 -29 -19
the_needle ms -18 17
what__@hours adhju -20 -17 18 -20 -17
~ise> absu -26 -19 -20 -18
~mart hi -17 -15
~ste> abcdehijnopqrsv -18 -36 -26 -28 -20 -28 -18 -43 -29 -36 -26 -27 -25 -19 18

@book__next abmno 25 -17 -23 -17 -17
@pay_by dm 19 -18
anyone_there mqv -23 -21 -15
it__you adq -20 -28 -16
prescription aijn -19 28 -17 -27
~hall bq -20 -20

no_la al -21 -19
or__@move hjm -15 17 -16
the__guy v 19
~ava bhjlntu -22 -22 -17 -17 -28 -20 -20
~cho> abeijmpu -15 -21 -15 -22 -18 -28 -23 -20
~ntos m -19
~ubo afgmnu -17 20 -17 -32 -17 -15
~well fo 18 -21

i_# hj -18 20

antes$ agimqs -27 -20 -19 -24 -19 -17
calendar$ b -25
does__do dgm -16 18 -19
en__manana bm -22 -15
es__ir q 17
i__@stop ijkmv -16 -16 25 -21 -15
prime* mnou -23 -15 -15 -19
save mr -17 18
~alf qu -15 -17
~algo cfjkmpstuv -22 -18 -29 -19 -48 -30 -24 -18 -23 -25
~eal cdefhknprv -36 16 -17 -17 -36 -19 -28 -17 -26 -35

at_in jm 18 -16
be_@day o 15
car abcdefghijklmnqtuv -43 -39 -29 -54 -20 -22 -44 -34 -39 -34 -19 -35 34 -58 32 -19 -56 -41
depresion m -16
estab* gijru -15 -17 -17 -23 -22
fa$ acei -25 -16 -21 -21
mi__ir q -17
nauseous m -21
~eet abcdeghiklopsuv -40 -33 -23 -31 -17 -24 -31 -29 -28 -32 -23 -28 -27 -17 -20
~ical aghi -16 -17 -18 -18
~pon abdeghjlmpqrstv -19 -36 -23 -42 32 -36 -27 -32 -26 -28 -22 -24 -40 -20 -45
~umo> nu 16 -16

@call_the i -19
get__passport m 17
hay__si a -16
i__back diloprsu -30 -25 -17 -33 -25 -20 -24 -20
importa$ l -19
nomas cjmq -16 -18 -31 -21
please_have c -15
~ead> aefghjlmnpstuv -19 -20 -20 -39 -23 -33 -20 19 -16 -24 -27 -24 -27 -30

an abcdefghijklmnpst 33 -59 -17 -18 -39 -45 -45 -17 -53 -17 -33 -54 17 -49 -52 -29 -36
arranged p 19
the_cross djm -17 18 -21

@date_but o 19
@move__alarm mo 16 -16
all_can dgmu -17 19 -20 -18
drug__that m -15
my__too m -19
~arl cdefhjlmqstu -37 -23 -20 -26 17 -35 -30 -21 -27 -26 -25 -50

a__line m -16
allowed ijmoru -19 -21 -17 -18 -20 -16
depre* dgimnsu -19 -21 -17 -23 -18 -15 16
on__@vehicle nr -23 -17
papeles$ am -20 -19
scale m -19
spray m -15
yo__soy afilquv -17 -16 -16 -18 -18 -19 20
~<bus acdfgijlnpst -21 -23 -26 -15 -16 -22 -19 -23 -25 16 -22 -21
~aje> adhjmqs -19 -21 -16 -18 -19 -23 -23
~elo> abcdefgjklprsu -21 -20 18 -25 -29 17 -16 -20 -16 -22 -19 -20 -16 -19
~guys begilmnorsv -24 -19 -30 -25 -21 -19 -21 -16 -23 -24 -21
~kd> em 19 -20

are__@open ahjnrsu -24 20 -23 -15 -19 -17 -23
de__a gou -16 -21 -19
help_with au -17 -15
my__off ailmq -21 -17 22 -27 -20
not__help bg -16 -17
that__be q -17
~<sie adgjlnorv -33 -21 -29 -25 -20 -20 -19 -15 -29
~lame abm -16 17 -30
~reim d 17

@visit$ abcdefghijklmnpqrt 46 28 -77 22 -71 -74 -65 -85 -68 -56 -77 -78 -59 -16 -76 -51 -40 -60
a__my bnou -20 -28 -15 -23
came bdmn -20 -27 -17 -26
need__ask aim -16 15 -18
not__just lmor -15 -33 25 -22
this__me m -25
work__i m -16
~get> abdfhiosuv -29 18 -32 -17 -22 -21 -17 -15 -27 -17
~hims n -15
~jkk em 19 -17

@stop__my m -27
abiertos gj -16 -18
puedo__el moq -17 16 -15
~acie bdfghijnr -19 -22 -19 -24 -17 -25 -17 -26 -24
~epar bglou -23 -34 -16 -18 -25
~ida> dfginosv -23 -19 -16 -24 -17 -21 -16 -23

^gas m 17
breastfeed n 15
not:pedi g -15
on__did hjm -15 17 -16
paga admn -16 24 -18 -17
please__email l 17
se_pone n 15
~nta> abcdfijlopuv -15 -20 -17 -28 -15 -29 -16 -16 -15 -24 -36 -22
~text abdefhjklmnopqrst -26 -37 -51 -28 -41 -27 -21 17 17 -16 -57 -66 -59 -48 -50 -41 -40

busca* bdhinou -21 -19 -16 -18 -17 -15 -24
dano m -23
do__instead bmno -19 -16 -15 18
forgo* ab -19 -16
not:am bm -24 -27
number__@person v 15
~unk ms -23 16

^gday efm -16 18 -18
me__de abcfghnqstv -25 -15 -18 -17 -33 -24 -18 -23 -31 -16 -25
me__escribir g -15
~rrie aimuv -16 -16 22 -17 -16
~terp cm 18 -19

el_auto m -15
if__on d -16
irme__@vehicle n -15
not:pick pq -23 22
not_getting v -16
ok_for m -17
would_rather m -18
~<exp acefhjklnopqtv -37 -28 -20 -23 -24 -17 -23 -29 -34 -35 -25 -20 -19 -31
~cia> bdghklnrv -24 -34 -21 -17 -17 -21 -23 -15 -15
~dfg eflm 26 -19 -17 -28
~elps gmt -16 -18 15
~lon abcdefghikr -24 -16 -36 -30 -30 -38 -51 -29 -16 -26 -17
~rida br 17 -19
~seri adu -23 16 -16
~tall u -22
~wqe> em 18 -20

@relative__there m -24
^tell dlmnpqsv -43 -23 30 -26 -22 -20 -18 -22
anotame am 18 -19
esta__de j 15
just__i m -18
later__you mo -16 18
my_@relative bdefghijloprstv -39 -29 -36 -40 -44 -29 -42 -21 -42 -37 31 -37 -46 -52 -17
that_helps mt -17 15
the__want blm -23 17 -21
threw np -19 -17
would__my ail -20 -18 -17
~<lig lu -24 -15
~ados gu -15 -22
~arqu m -16
~celu abioq -20 -18 -17 -17 -19
~nica mu -20 -16
~uag cu 24 -22

the__is bcdefghklnqtuv -15 -26 -42 -17 -25 -31 -26 -23 -36 -24 -28 -21 -21 -16
~lvan g -15
~nej ilmouv -18 -15 -19 -17 -17 -17
~nifi g -15
~tonc o -18

@drink__puede noq 21 -17 -17
curre* m -16
que__deja gjmnq -20 24 -21 -17 -24
scratch mn -19 -17
~azi cmu -18 17 -21
~bra> hou -18 -18 -18
~oni bdefgjknopqrtu -25 -37 -18 18 -23 -27 -18 -33 -34 -15 -35 -27 -22 -31
~ure> adefhijkmop -23 -19 -24 -22 -25 -25 -28 -20 17 -23 -20

^un abdfhijkloprsuv -20 -18 -18 -15 -20 -28 -24 -16 -17 -17 24 -21 -22 -26 -24
aweso* mtu -20 23 -15
do__if dn -19 -19
entrada gijm -17 -15 24 -22
so__right ms -20 16
this_or du 17 -16
us__this am 16 -15
~amab dfmt -16 -18 -23 25
~disp dm -19 -22
~eran mq -22 -16
~lre agikp -23 -15 -22 -16 -22
~oria agju -16 19 -17 -19

que_me bcfghjklmnoqrtv -47 -27 -33 -17 -33 -56 16 -16 -52 -42 -24 23 -35 -30 -26
ser_mas o 18
~<exa abdhn -25 -17 -20 -18 -20
~epp m 16
~lici m -16
~lien bdghmru -17 -19 -29 -19 -20 17 -24
~ly> befijmnprsv -17 -41 -39 -25 -35 -31 -17 -34 -18 -47 -32
~ooi em 20 -21
~rby m -17

good_@day m -24
hay_un dnr -22 -24 17
i_meant abgmv -23 -19 -22 15 -25
inter* fghikopqrstv -20 -22 -22 -26 -19 -23 -20 -33 -18 -28 -16 -21
on__do n -17
~<zxc em 19 -18

@sick acdefghijklopqrtuv -56 -50 -51 -36 -38 -45 -37 -38 -45 -41 -45 25 -42 25 -51 -33 -46 -47
leave__off l 16
money$ m 20
que_pararan mv 16 -16
ready_for mn -21 20
using bdijlmnopqruv -18 -22 -24 -28 -28 29 -26 -24 -16 -16 -26 -29 -16
ya__lleguen lm 18 -16
~lej jmu 19 -23 -17

a_letter i 17
fallaron_con mq -20 20
wepa eflm -23 22 -16 -19
~<ema bcijlmov -18 -15 -20 -15 17 18 -17 -17
~<vue abdhnu -28 -21 -32 -21 -22 -24
~nki defijlnoprtu -22 -19 -19 -19 -18 -23 -15 -19 -16 -18 19 -23

les_@insurer afmu -21 20 -15 -16
not:a bcdefhjkmnptu 22 -36 -38 -21 -21 -36 -27 -29 -40 -54 -23 -35 -21
only$ q -18
prefiero__por b -16
~bli dinu -24 -17 -19 -21
~copy ef -16 -17
~ows n -16

#_after opr -18 -16 25
comoda m -21
earlier ao -24 19
how__@month du 16 -18
in__of n -15
un__o nu -15 -16
we__another o 15
y__@fetch mp -19 18

@food_o dhmn -18 -19 -25 27
@person_please abcilmu -15 -20 -21 32 -21 -24 -18
all__for ahm -16 21 -25
along$ p 18
dura_el dmn -19 -22 -23
for_work g -16
you__someone h -18
~erlo m -15
~onsu klm -15 -16 -21
~ut> cefgjstv -33 -30 -35 -47 -27 -28 -23 -18

day_off mpq -16 18 -17
got__guy v 16
meter o -17
so_we am -15 -18
sup$ acdefghijklmrtuv -16 -16 -19 -29 34 -17 -15 -17 -20 -19 -21 -32 -16 -22 -22 -16
~aso cdgilmnpsuv -16 -25 18 -23 -18 -19 -19 -25 -17 -30 -21
~pref acdeghkmnpqrstuv -31 22 -19 -15 -24 -19 -23 -37 -24 -15 -19 -16 -20 -19 -21 -22
~vel> m -16

can__@drink n 17
from_it mu -20 17
mi__a bouv 16 -18 -17 -17
much_is j -16
un abcefghjklortu -22 -55 -48 -53 -51 -28 -58 -37 -58 -37 -22 17 15 -16
~<bel lu -16 -15

do__understand m -17
got__text jluv -16 -21 27 -17
hasta_alla q -21
opinion m -18
pero__si b -16
the_place m -23
~shu abdghjlmu -24 -17 -17 -16 22 -17 16 -22 -22

@open_por m -17
for__love lm 16 -17
to__@drug n 20
~aho ceijlnopstu -20 -30 -23 -24 -29 -40 -24 -18 -25 -26 -25

#__somebody p -16
a__ok mn -27 17
it__on acdhk -23 -19 -24 -23 20
matte* mn -24 24
my__@sick mp -22 -16
not:will pq -15 17
not_come ai -17 -18
~ked bcdefgknrtv -17 -32 -38 -25 -23 -24 -19 -28 -34 -31 -16

despues__@visit s 20
la__@day ablmo -19 29 -19 -30 -16
me__baja b -30
representative bcdefhijlmtu -15 -20 -18 -23 -26 -21 30 -17 -19 -31 -19 -17
~back defhklnrtuv -15 -21 -29 -26 20 -49 -30 -27 -17 -23 -37
~cutt m -16

@late_sorry r 17
a__get am -19 -16
any__this dmu 16 -29 -23
for__@clinician aikm -24 28 -17 -28
~<fro aehkoqtv -29 -24 -17 -18 -35 -43 -17 -41
~ede efghjlmpru -38 -27 -26 -37 -15 -27 -20 -17 -21 -19
~mit> d -19
~work abcefjklprstv -16 -20 -33 -32 -34 -49 -36 -15 -27 -16 -44 -37 -33

a__up am 19 -24
a_church m -15
later$ abcehijklmnpr -29 -27 -16 -16 -23 -22 -16 -15 -15 26 -17 -18 -25
me__y p 17
molestar lm 20 -19
not__who m -23
se__@visit a 16
shoul* bcdhklorv -30 -19 -41 -26 -19 -28 -22 -18 -17
so__you m -19
to__next m -18
~gul m -18

@late__amor r 18
not:works mu -18 -15
to_@spanish cmo 22 -22 -20
una__o i -17
work_@day h 15

@call__at himps -18 24 -17 -16 -16
^al v -16
will__my dnpq -17 -24 17 -22
~<ner m -24
~nif gm -15 16
~ont> abgnqsuv -21 -15 -21 -17 -16 -15 -25 -17
~ral gn -21 -18

gna__@late mr -17 16
is__bad dhjrstuv -26 -23 -29 -23 -22 -15 -21 -16
just_@stop lm 17 -18
no__is im -17 -23
when__you hjmu 22 -18 -33 -17
~epa bcefghkmoqruv -29 -19 -28 17 -38 -20 -19 -15 -22 -20 -17 -29 -17

^whn hm 17 -18
books ou -19 -20
is_@parking dju -24 23 -20
my__it mno -30 -21 -27
nombre m -19
we__at r -17

^eso abcdefghiklmnopqrsu -31 -35 -25 -26 -18 -20 -30 -26 -21 -19 -26 -25 -39 -27 -26 -35 -19 -35 40
a__do mq -36 -18
be__the dhimq -15 -17 -17 -30 -21
taking_new ahm 23 -17 -19
them$ acdgijor -20 -19 -19 -18 -24 -16 -25 -19
this__@texts v -18
wait_for q -19
you__@visit a -16

gg_@thanks t 20
is__these lm -21 -17
it_set dmu 15 -16 -18
nadie__mi q 16
~<dr acdefgiklmortv -34 -42 -52 -37 -36 -49 -49 -42 -30 -21 -29 -19 -43 -33
~<mal adhimnprsu -17 -23 -25 -20 21 -25 -17 -22 -24 -26
~echo m -16
~spue cdfgjluv -15 -29 -20 -22 -20 -20 -22 -27

=said:greeting abcdefghijklmnopqrstuv -57 -98 -76 -113 -124 138 -90 -80 -99 -65 -42 -86 -23 -85 -75 -95 -95 -83 -73 -122 -52 -96
i__the befghijkpqrstv -54 -21 -20 -21 -27 -61 21 18 -19 -18 -25 -41 -26 -45
los__@call im 16 -17
not:got p -16
~<gir ab -17 -15
~hgf> em 19 -20

me_contacten l 16
not:idea l -16
tengo__de d -18
this_sorry mrv 15 -16 -23
we__@visit m -17
you__write g -17
~okie m 15
~rme> bcefghjmv -40 -17 -22 -24 -21 -30 -22 -21 -39
~saq aklmov -22 -17 22 -18 -15 -19
~tou p -16

hijo agklnu -16 -18 -15 -22 -32 -26
not__at m -16
~gun> ov -17 16
~stai jm 20 -16
~tas abcefgklmopqtuv -28 -27 -25 -22 -21 -19 -21 -20 -23 -29 -24 -29 -20 17 -26

@move__no b -17
do__bring gjn -15 -22 16
for__# i -19
humana m -16
time$ fgjlmqu -16 -17 -24 -37 -25 -22 -28
~endi behjnoqrsv -18 -18 -19 -35 -27 -25 -24 -32 -23 -28
~lyi u -17
~scou dm 20 -27

@call_alone lm 17 -19
a_different au -16 -29
drinking m -17
how__it abfghjlnopqrstu -26 -32 23 -31 -24 -29 -26 -42 -17 -18 -18 -19 -40 -16 24
night abdgijrsuv -25 -18 -18 -15 -19 -19 -25 15 -29 -15
number__to v 17
sitting r 17
~ias> bcdghikmnprtuv -20 -20 -23 -21 22 -22 -18 -18 -26 -15 -23 -16 -28 -20
~rtl j -17
~squi u -19

anything__next ao -15 16
aunt pq 27 -22
do_we djm -19 20 -21
en__ya jms -18 -24 -15
for_something m -15
not_sure u -15
send_me bcdgijlm -15 -16 -22 -25 -18 25 16 -42
sure bdefl -17 -15 -18 -15 -19
~<tho ijnpqv -18 -17 -20 -23 -31 -18
~<vam mr -16 19

@vehicle_driver q -21
comi nr 20 -20
got_lost gr -20 18
in_this iouv -16 -15 -22 -18
to_@visit abmp -21 -17 22 -18
to_unsubscribe l -18
~ded cghijklnpuv -21 -24 -18 -28 -28 -25 -31 -26 -29 -17 -18
~ean> adijlnopqru 16 -35 -25 -25 -18 -22 -18 -20 -19 -18 -34
~ego> abefghikqrstv -36 -24 -21 -18 -27 -38 -31 -28 -31 22 -24 -19 -30
~ein> u -15
~lose abcdghiklnpqsv -24 -19 -18 -23 -39 -19 -21 -18 29 -21 -19 -24 -20 -27
~undr mnu -17 16 -19

@drink_on amn -19 25 -16
jazz m 15
my__got abcdijklnpv -38 -20 -25 -28 -23 -19 -27 -28 -18 19 -28
you_have bglmnpqsu -49 -40 -22 -24 -61 -55 -19 -43 -43
~<sol befgijkmnpqst -22 -17 -28 -31 -29 -34 -16 -34 -36 -33 21 -29 -16
~dien ajq -21 -19 -16

all_@call hipq -22 15 -17 -22
give__@visit dmo -27 -26 -24
hospi* dhilnprst -18 -20 -19 -15 -16 -19 -16 -21 -16
~eys m 17
~fal agijlnopsu -23 -15 -16 -18 -20 -21 -24 -27 -19 -23
~xact m -22

del__no blo 19 -18 -19
me_dijo p -20
me_is mpq -18 -19 21
not:quiten bl -27 -26
you__your aghv -21 -16 -22 -16

@cancel_la abdmo -23 22 -17 -29 -27
am__@late abhmnv -16 -17 -23 26 -16 -24
en_vez abcdhjmnoq -22 -18 -20 -20 -20 -15 -31 -20 24 -16
not:pude s 16
sobre dn -20 -16
tell__a m 17
the_drug m -18
will_pass b 18
~ens acefhkoprst -22 -26 -34 -38 -39 -18 -15 -36 -17 -45 -33
~unt bceflortuv -23 -36 -28 -30 -34 -20 -30 -16 -25 -18
~ute> adou -15 -17 -15 -22

@stop__at l 16
no__can mq -17 21
not:please ko -23 -16
not_@visit m -18
out$ abcdefghjklmpqruv -44 -41 -24 -64 -57 -45 -54 -46 -52 -56 34 -37 -55 -18 37 15 -49
~orad m -18
~tee abcdgijlsv -22 -15 -16 -26 -17 -21 -17 17 -16 -22

i_lost bglnor -19 -22 -17 -16 -17 -22
my_playlist kmn -18 18 -15
not:called a 16
you_pick m 16
~<spa abjklms -16 -24 -16 -20 26 -31 -17
~ntar ajkln -26 -18 -17 -18 -27
~rom> aehoqv -25 -22 -40 -30 -37 -32
~rust mu -20 -17
~trea aghiju -17 -22 -21 -16 -18 16
~xzx em 23 -22

@door_is abu -21 -15 -20
^muchas t 23
already_asked m 15
elect* m 16
gets_@symptom s -15
habla_@spanish c 18
hacer_un m -16
know_yet mqv 19 -18 -21
no__den l -16
traig* m -21
~ueja a -21

@howmuch__@vehicle djmqr -16 -20 -27 22 -17
a__one aipuv -21 -17 -16 -18 -18
back$ achlmnotv -22 -38 -27 -26 -41 -47 -22 -20 -22
it__good f -16
~ice acefhjlpruv -33 -31 -47 -45 -25 -23 -36 -43 -48 -37 -17
~nad bdefkmoprstu -19 -41 -26 -26 -21 -23 -30 -20 -22 -23 -24 -25
~nca> mo -17 -25

@drink__from jmn -20 21 -17
asking_for m -21
turned lr -18 -20

@ride_del b -17
come__i m -16
email bcijlmov -18 -15 -20 -15 17 18 -17 -17
help__i g -18
~lit> d 16
~rao ms -16 17
~urn> abcdeghnoqsv -22 -46 -27 -21 -18 -22 -27 -21 -16 -30 -22 -21
~weri g -16

^hw adilmt 15 17 -20 -17 -25 -21
hora_es hmnu -25 25 -17 -21
i__in bcilmnopstv -35 20 -22 -39 -22 -17 -15 -29 -19 -16 -23
posit* m -16
you__old v 19
zoo d -15
~actl m -20
~id> cefghiqrstv -31 -21 -28 -18 -29 -32 -25 -35 -34 -36 -35
~nect m -21

=beside:help adgmou -20 -20 22 -42 -20 -28
@call__do h -16
adderall nu 16 -18
it_what u -26
much abcdefghjkpqrsuv -34 -20 -23 22 -27 -33 -25 -27 -34 -21 -21 -23 -24 -25 -18 -32
not:running mr 20 -19
~tabl ad -21 -17
~usp mn -17 16

^assist egiklm -17 27 -16 -16 -25 -26
arrange mou -17 -18 -15
get__it i -15
hay__de ajnu -15 -21 -19 -23
me__mejor m -19
muy_caro du 20 -21
not:esperar n -15
truck biknsu -16 -20 -18 -16 -16 -19
~omer aiu -16 -19 -18
~ups> jm -19 17

like_# rsu 25 -19 -20
lista gjnopr -29 -20 -26 -19 -18 -17
she__not inopq -21 -15 -21 -31 20
~ders j -18
~eme defghklmnopqstv -19 -29 -30 -17 -44 -18 -20 -30 -36 18 -36 -29 -18 -37 -40
~xes> gmu -15 21 -19
~xten diu -16 17 -18

a_esa mor -27 22 -17
atiendan a 17
food bdeghjlmnoqrtuv -17 -29 -22 -22 -25 -15 -22 -18 38 -18 -28 -16 -15 -26 -18
gave__number i -16
~hots m 17
~net> djm -27 -22 26

@person__the m -21
dispo* dmo -17 -21 -16
going__a mq -23 -21
it_ok adm -15 -24 -21
you__evenings h 17
~evok klm -17 18 -18
~iemp adghjosv -26 -23 -19 -22 -16 -16 -20 -22
~ser> mu -23 -16
~tad hjlotv -19 -33 -22 -28 -15 -27

follo* bm -16 -26
it_an jm -16 -16
~<aut nosuv -16 -19 -17 -21 -19

@holiday$ bcdefghijklnpqrstuv -26 -27 -40 -22 -31 -26 25 -27 -37 -23 -26 -31 -27 -29 -24 -29 -32 -36 -22
get_off ghmo -15 22 -21 -16
pueden__por m -17
quiero__@call ai 15 -15
~<enl gm 18 -20
~jjkk em 17 -16
~nvi bilmpquv -20 -24 17 -26 -17 -24 -18 -23

asi$ ns 19 15
is_out abjmo -19 -25 -16 -22 23
not:interested al -21 16
price bcefghijklmnopqrstuv -35 -20 -16 -29 -24 -22 -27 -41 -26 -15 31 -32 -26 -24 -23 -23 -19 -21 -38 -25
request imo -18 -21 24
reyes u -16
~inal hqu -17 -24 -17
~itua m -17
~ium j -18
~kage am -15 19

blue nu -16 -18
not_@eat m -16
someone__@drive i -21
you__folks a -16

puedo__@vehicle nq -22 18
~alog m -21
~nlo m -16
~pper dm -17 21

am_not acdeghjlnqrtuv -49 -26 -35 -16 -21 -20 -47 -35 -32 -27 -37 -23 -42 53
i__@english cmv 22 -26 -17
picking__up am -17 -15
sorry__was bcmoruv -26 -15 25 -15 -18 -17 -19
that_bad mns -27 16 -16
used__a m 20
~<cla abdijnqv -24 -27 -19 -28 -30 -16 -16 -16
~<cov acdgijlnoqrsv -21 -16 19 -17 -21 -18 -21 -15 -20 -30 -22 -19 -18
~bru e -17
~este abcdehjlmnopqrt -17 -15 -35 -33 -17 -36 -21 16 -19 -35 -27 -33 -22 -33 -32
~lanc gu -17 -19
~rwar bdilu -18 -15 -20 -17 -17
~sast mtv -20 22 -18
~uad b -22

best$ ht -25 25
do__reply cm 16 -22
in$ acfgiklmnoqsv 24 -55 -27 -29 -26 17 -40 -60 -15 -43 -25 -24 -47
me__spot a -17
se__no oq -20 -22
~<thi defhijknopqrt -25 -25 -19 -18 -17 -22 -17 -49 -49 -33 -32 -31 -34
~ance fhjknpquv -24 -27 -34 -30 -34 -19 -18 -41 -32
~ect acdefhklors -34 -33 -37 -20 -25 -35 -26 -15 -37 -29 21
~reol c 16
~suit dmn -16 15 -20

all__do gmu 16 -18 -16
hmm defgjlmnu -19 -36 -27 18 -17 -18 16 -16 -21
me_voy m -19
no__puede p -15
~<jam mr 18 -16
~<op bcefgijmnprstv -24 -29 -34 -39 31 -35 -44 -20 -52 -26 -34 -33 -33 -38
~edar ino -18 16 -18
~icke dimnq -17 -19 17 -15 -15

@texts_no l 17
cual__es gjmu -15 19 -17 -20
game$ lm -15 24
teach dm -15 18
~inki bou -20 -15 -17
~ircu am -16 19
~seme abijorsu -20 -25 20 -26 16 -18 -18 -21
~stuc adgjlmv -18 -15 20 -17 -19 -37 -16
~vea am 16 -20

all_# hm 17 -16
breakfast dn -18 20
i_did bdgjmqrv -27 -19 -28 -17 19 -16 -16 -21
locations jm 19 -20
necesito__proxima o -16
the__@visit gijno -18 -19 -27 -21 -17
to__started a 19
~<mon acijlosu -17 -16 -24 -15 -24 -28 -19 -27
~aro abcdefijklmu -29 -29 -43 18 -28 -36 -20 -19 -31 -51 -21 -21
~lena m 16

everyone m -18
waiting ns -18 -17
~ans abcdejklnor -46 -38 -30 -31 -15 -25 -26 -22 -39 -40 -26
~mmon dhmnsu -16 -17 -22 -17 18 -16
~plai abcdijkmnou -20 -15 -22 -27 20 -22 -16 -25 -17 -17 18

^asi mq 19 -15
atasco r 17
dear fjmn 24 -17 -28 -19
my__did m -18
not_say lm -19 16
sacame__lista alm -16 17 -20
~upo> chjmnou -15 -23 -19 -31 -19 -23 -18

eso$ acefghiklopqruv -35 -28 -30 -32 -52 -32 -40 -31 -18 -29 -17 -33 -27 29 -34
riesg* dmu -20 -19 22
says__is m -20
see_somebody a 17
which__do lmn -15 -33 -18
~<che cefghijklnqrsu -25 -25 -24 -32 -26 -22 -35 -23 -21 -19 -35 -25 -17 -30
~jer n 15
~oss> aghklnqsuv -35 -18 -24 -16 -19 -23 -24 -17 -25 -15
~wwq em 18 -20

che cmnqsu -23 -17 -22 -17 -19 -22
does__to adq -19 -29 21
keep__@visit abmov -17 -16 20 -19 -28
off__thread l 16
un_@relative adinpqruv -23 -17 -21 -18 26 -28 -17 -22 -16
~<cle lqtu -19 -16 15 -16
~ctr bn 19 -15

@open__o m -17
can_the hjmpq -16 -18 -22 -20 25
early__i jm -15 -19
~<ze q 17
~hof abmop -18 -19 -22 -21 17
~jjk em 17 -16
~nos> jltu -16 -25 -17 -32
~oul efhjlprtv -30 -36 -22 -22 -17 -41 -20 -31 -49

@cancel__i gno -16 -15 -30
@food__not m -18
all_do am -16 -20
me__mensaje mv -19 -17
my__reads cm 15 -21
not:out dv -18 -20
not:vive mv -15 16
tan hmu -16 -17 -16
there_to p 18
~<ble adginstu -17 -21 -17 -20 -21 -18 17 -19
~efon abcnoq -23 -18 -18 -22 -17 -22
~elta lm -17 -33
~lmao em -23 20
~nlk> em 20 -19

manana$ abdfghijlmptuv -23 20 -25 -23 -17 20 -23 -20 -29 -19 -18 -16 -22 -22
para__paciente a 19
por_fin bghlmo -17 -15 -20 -17 20 -16
quiero__baja ak -21 -17
so__i jmqu -16 -35 -21 -17
up__in m -17
yo_no adefghjklnopqrsv -33 -34 -17 -24 -27 -20 -21 -24 -21 -28 -31 -24 -37 -21 -23 34
~awa acefghijkmnt -18 -22 -24 -23 -26 -27 -25 -27 -23 -32 -17 -19

day__need a -17
mi__es abju -32 -28 -16 -24
we__be m -17
write qu -16 -18
~eel cdghmnortv -24 -31 -23 -27 -33 -40 -23 -23 -15 -22
~tod acegjlnpquv -19 -34 -35 -41 -35 -20 -50 -21 -26 -39 -38

a__que a -18
salgo dmnos -22 -26 -27 -22 -24
turn__@texts m -24
what__set dmu 15 -16 -18
yoo$ cdefgiklmtuv -18 -18 -33 30 -15 -16 -15 -24 -29 -17 -19 -15
~imer mnou -23 -15 -15 -19
~movi adfhijknqu -16 -17 -17 -20 -15 -22 -20 -22 -22 -24
~roug lns -33 -19 -20
~tal efghiklnopqrst -32 -36 -46 -46 18 -40 -22 -51 -20 -24 -17 -38 -16 -26

@body__from u -15
am__now m -15
at_the dklnoqv -43 -25 -29 -38 -23 -32 -31
i_feel m -18
interesa$ b -16
on_@holiday m 17
plaza dhjmu -21 -18 23 -20 -19
take__for am -19 -16
talk ghijnopqrsuv -19 -21 24 -24 -19 -23 -21 -34 -24 -17 -37 -21
~<ped binor -26 -19 -18 -17 -16
~elt bdefghklmnostuv -16 -26 -16 -16 -21 -23 -23 -29 -42 -23 -26 24 -15 -27 -18
~fle mnop -29 -16 16 -19
~gle adhmnqu -22 -20 -18 -21 -25 -19 -17
~nal ghjqrsuv -17 -24 -24 -27 -21 -18 -28 -20

@food_ok m -16
@relative_ustedes fu -17 19
bye blm -23 20 -19
de_semana am -16 -18
give__@call aim -18 30 -28
persona acdefghijklmnorstv -47 -24 -28 -21 -21 -25 -25 33 -27 -32 -33 -46 -32 -36 -23 -25 -22 24
~must d -16
~uni afghjknrsv -28 -18 -20 -19 -27 -18 -27 -23 -22 -16

ay_no abo 20 -18 -17
como__a jm -19 17
i__mean k 15
sali ms -21 20
to_stay n 17
what_you djmnqu -22 -18 -23 -18 -16 25
~<ef adghjnoq -16 -22 -17 -16 -18 -26 -15 -19
~enu> abcdefghjklmnoqruv -21 -17 -24 -31 -17 -17 43 -22 -25 -17 -28 -35 -24 -25 -22 -19 -33 -22
~extr bdimu -17 25 -16 -18 -20
~ite aefhijkpqrtuv -40 -17 -31 -29 -17 -21 -16 -22 -35 -17 -20 -44 -38
~ncio bdfijnoqrs -21 -19 -20 -18 -19 -20 -22 -19 -20 -17
~nla achmrv -15 -15 -15 -31 -20 -20
\xc2\xbf_estan m -25

el__al am -16 17
puede__@spanish ci 21 -23
this__how du -16 17
to__week a -21
~eeze u -15

de_su m -15
got__job bdo 16 -16 -18
is__fda u 18
not:take abdilpqr -35 -23 -19 -17 -29 -34 33 -17
sigan_mandando l -17
the__@texts km 22 -25
~<pur jn -17 -18
~appr adm 16 -19 -17
~ele abcdefgjknoprt -25 16 -35 -27 -24 -29 -19 -25 -20 -20 -27 -32 -19 -42
~oei e 17
~onoz il -17 -16

@day_si bo -18 18
at__front jm 20 -18
brazo ms -20 23
que__@place ilmv -24 -18 -23 -20
~uin abgqsu -21 -20 -15 -17 -20 -26

bored$ m 18
gg mt -19 18
guard* abr -18 -23 20
~anud km 18 -19
~cib bdgimoqtv -20 15 -19 -20 -21 -19 -20 -16 -16

felt mos -23 -20 25
ya__@fetch pq -15 15
~xibl mo -17 18

estan__un m -16
no_era b -18
quede__@ride q 16
the_vet mu 24 -23
~ep> bcdefgijprt -31 -29 -37 -19 -17 -23 -33 -25 -31 -18 -22

@open_or hmn 19 -18 -15
hora__gente h 16
in_@english abcdgijklmnoqu -37 -20 38 -18 -22 -18 -16 -18 -22 -28 -17 -21 -16 -21
puedo_@move amn -21 -21 -24
should__get amn -20 -20 28
still_on jmrs 18 -24 20 -15
the__place akv -18 -15 -19
wear_when mn 15 -16
~gun bcefklnorsuv -38 -33 -19 -29 -30 -34 -40 -52 -34 -17 -29 17
~nou dkl -18 -16 24
~rati mu -27 -15
~wepa eflm -23 22 -16 -19

@move__@spanish cmo 22 -22 -20
^todo bm -22 16
can__@day cdhiknoq -15 -16 -17 -17 -18 -18 20 -32
charg* abdm -16 -16 23 -23
missed_my mr -23 18
recom* dgikopquv -21 -24 -27 -20 -19 -20 -16 -32 -16
~cept bcdefghijlnoprsuv -18 -20 20 -19 -24 -17 -23 -30 -29 -29 -20 -19 -15 -18 -17 -29 -19

^@pay abcdefghijklmnoqrtuv -20 -21 -26 24 27 -33 -21 -22 -27 -32 -24 -32 -32 -32 -18 -25 -17 -24 -28 -20
me_to abcdhklmpqstv 20 -19 -26 -39 -16 -46 -33 -23 -18 -17 -22 -18 -37
pocket m -17
~ache inp -25 -19 -17
~cowb m 18
~enis m -17

ahori* agt -19 -15 -21
are_at r -16
dizzy s 19
inici* m -17
mrs$ dm -17 18
need_someone p -20
trade_with io -16 16
~comu i 15
~crat mn -19 -17

@person__up m -19
with__what gm 15 -21
ya__la ijlpqs -16 -23 -19 -23 -16 -20
you__now h 18
~feed anoq -16 21 -21 -17
~ips rs -17 16
~mo> cdehijklortu -27 -20 -50 -53 -28 -17 -34 -24 -15 -24 -35 -17
~rio cdefilnpsuv -34 -26 -25 -25 -37 -22 17 -36 -15 -16 -23
~sure cefijklpr -18 -22 -19 -20 -17 -16 -26 -17 -19

@relative_me ilmnoprsv -21 -22 -48 -28 -27 23 -16 -17 -15
^turn abejmoru -17 -20 -15 -24 21 -19 -28 -15
desayunar dhno -21 -16 22 -15
direccion abhijkopqruv -24 -21 -17 -28 28 -17 -22 -24 -15 -15 -22 -19
los abdejkopqrstv -22 -53 -31 -45 -21 36 -48 -36 -53 -55 -44 -15 -20
my__number gjm -22 -19 15
ningun amnoq -30 -16 -24 -22 23
to__time an -15 -22
~erp acm -16 18 -24
~siem uv -16 -19
~tear mv -22 -15
~upa> au 19 -15

^my bdefghilnoqtuv -32 -33 -67 -74 -55 -30 -51 -26 -84 -19 28 -69 -21 -30
black u -16
bridge__up mr -17 15
got_it bdeflmu -23 -20 -17 -20 -18 17 -24
it__with bdikn -24 -25 -27 -16 -34
que_dia abdfghijlnoqsu 38 -20 -19 -26 -28 -31 -17 -21 -18 -30 -27 -28 -18 -28
vape n 18
working dgmrt -17 -17 -28 -15 -18
~mise m -15
~oca fghlmnrstu -19 -24 -25 -19 -37 -22 -23 -27 -22 -29

@cancel_what abmo -16 21 -21 -16
check$ dm 15 -24
read abjklmnoq -20 -22 -16 -40 -28 24 -31 -28 -18
~<go acefghklnsuv -33 -21 -51 22 -46 -23 -41 -20 -18 -17 -30 -23
~char adgknor -22 22 -17 -16 -18 -22 -16
~eals d 16
~om> cefghkmoqrtv -16 -29 -18 -16 -51 -19 -16 -16 -38 -25 -21 -39

be_sunny m 17
close cdgjnopu -16 -37 -29 19 -33 -21 -15 -30
como__# dn -18 -16
i__have bcgijlm -38 -16 -15 -29 -23 -17 -19
optio* agjlmnu -17 20 -21 -19 -38 -24 -17
que__este jv -17 -23
the_iv jms -18 -25 19
~<paq r -17

@sick__to ao -18 16
about_it ln -17 -21
does__any m -17
in_front m -23
la__vez u -15
lo cehijklmoprtu 16 -41 -59 -27 -72 -53 -22 -17 -29 -16 -23 16 -19
out__town mo -17 20
querer$ k 16
still__my as -19 -17
that_is cdghijlmnoqtuv -21 -44 -46 -15 -18 -46 -15 21 -29 -17 -28 23 -45 17
~seg ioqruv -21 -24 -22 -23 -21 -19

anxie* m -19
como__hace gm -15 20
not__be lmo 21 -32 -19
riding p 18
squared p 15
that_in ju -18 -17
was__bring q 17
~<mas m -16
~anni m 16

decir$ g 18
not:mi abcdghijnpqu -31 -28 -22 -20 -19 -17 -30 -22 -25 -48 37 -31
to_me abdfp -25 -22 -16 -21 -21
what__number du -22 -24
who__texting ilmuv -21 -23 -15 27 -45
you__that bcdghijknoqsu -21 -15 -22 19 -17 -18 -22 -18 -23 -24 -27 -16 -32
~away acefghijkmt -31 -21 -24 -23 -24 -24 -24 -21 -19 -29 -18
~red> cefijklnopqrtv -19 -17 -16 -19 -32 -19 -16 -20 -37 27 -22 -34 -24 -37

^play m 16
billed dmv 15 -20 -16
bump bmo -16 -31 26
does__@eat dgmn -17 -19 25 -33
i_press dgmnu -16 26 -18 -20 -22
keep abcdhijpqtu -32 -20 -20 -20 15 -25 -16 -18 -24 -16 -15
or__# hj -18 17
~<cou befhklmprtuv -15 -23 -31 -24 -15 -19 -35 -21 -18 -15 -29 -30
~tir> no -17 -21

not:por acop -17 -16 -27 -20
treat ghjnu -21 -17 -16 -23 17
vomited s 18
wear_my m -17
what__next d -15
~rdis r 16

@body__after s 18
@fetch_a himuv -17 -20 -33 -23 -17
los__no k -17
office abcdfghklmnpqt -39 -25 -21 -38 -23 -32 24 -21 -24 -18 -22 -19 -31 -20
somewhere_to m -18
~flak mpq -19 -17 18
~upp abjru -15 -18 -16 -17 -23

@visit__more bl 24 -20
and__both p -17
does__@clinician ahmu 15 17 -25 -18
dos_veces u -18
final q -15
olvidense m -16
y__me gjlmrsu -16 -20 -16 -18 -19 -23 -21
~jos> ajmu -16 16 -22 -20
~ocu cgluv -17 -22 -16 -25 -19
~wan adefjmnpqrstu 18 -27 -23 -21 -22 -19 -19 -39 -18 -24 -33 -33 -27

^there adimpsu -19 -19 -20 -33 -15 16 -16
is__@hours j -18
my__is abeghjklnprstuv -29 -30 -22 -44 -43 -33 -44 -20 -23 21 -18 15 -33 -62 -27
que_esta jm 21 -18
recipe$ m 18
tengo__ayuda g -17
used_to amqu -18 22 -20 -15
yep q -19
~ate defglnorsuv -48 -41 -52 -48 -24 -19 18 -34 -37 -31 -23
~her> dfghjnqrstu -25 -23 -17 -30 -17 -22 -25 -38 -18 -20 -20

@cancel_just bmo -24 -39 32
is__another m -17
mi__de dhijkrsu -24 -20 -30 -18 -19 -27 -23 -22
~aff> im 20 -23
~egi dijlnsu -19 -19 -19 -17 -18 -15 19
~espo abglru -22 -17 18 -17 -17 -19

can__reach i -18
que_trabajar n -21
the__sent g 15
~firs bhkmpqr -20 -23 -18 -15 -24 -17 -19

@clinician__voy b 16
i__@drink abilmnoqsu -17 -15 -15 -17 -19 28 -16 -20 -18 -16
se_@sick bmnq -21 -34 -16 23
up__time amnou 18 -19 -16 -17 -17
~<han abcdefghjnopt -25 -25 -18 -24 -21 -24 -16 -17 -17 -24 -20 18 -17
~conv lmoq -17 -20 16 -21
~hamb admoqs -16 -16 -22 -17 -15 17
~nas bceghkloptv -25 -16 -22 -24 -30 -20 -23 -30 -28 -15 -19

@symptom__ayer s 18
cvs anu -18 -17 -17
estan__pacientes a 15
haha efmn -18 -19 16 -17
who__going p -19
~tom cefgjklnprtuv -31 -24 -39 -30 -37 -34 -39 30 -34 -40 -24 -47 -23

@ride_home n 18
centro iju -16 18 -17
know aefhijlps -27 -24 -22 -36 -24 -24 -29 -15 -20
la__@staff i 17
llegu* abinpruv -21 -20 -20 -18 -21 -27 -18 -21
~meno gou -19 -16 -18
~spor j -16

bring_a q -19
how__work dghlmn -30 25 -21 -15 -18 -16
la__por ciklm -19 -26 -17 -21 -22
puede* cfhjlnpqrsuv -29 -21 -27 -16 -27 -17 -28 -40 -16 -16 -16 -19
would_run ad -16 15
ya_consegui p 20
~kee acdijpqtu -25 -21 -22 -18 -20 -17 -27 -17 -18
~nny dmq -18 26 -24
~ssin m -23

find_@parking j -16
me__options g 16
you_and fh -16 -18
~uiz u -18

^nah bfjlnot 23 -18 -16 -20 -19 -20 -19
entro$ adfglmnu 16 -15 -21 -19 -15 -21 -20 -23
got__bail bm 17 -19
~<saq aklmov -22 -17 22 -18 -15 -19

@late__the m -21
@move_a o -17
awake$ u 15
be__room a -23
my__going p 15
~<rus m -18
~bana dn -16 18

a_hacer gmu -19 -17 16
a_partir h 16
my__@stop lmp -19 -21 -17
need__the an -17 -17
not:@insurer mpq -27 -26 17
not:car mnq -24 -19 20
quita lms -16 -20 22
swollen s 15
to_@move abcdghijklmnopqstuv -16 -25 -24 -39 -21 -19 -26 -27 -26 -25 -16 -45 43 -29 -32 -24 -16 -34 -20
what__latest hmu 15 -21 -15
~der efhijlmnopr -30 -27 -27 -17 -40 -21 16 -16 -19 -26 -19
~frea i -15
~ssme lm 15 -17
~took a -21

@holiday__off adlm -18 15 -22 -18
and__will p 18
bad cefghijloprtuv -35 -26 -29 -29 -38 -36 -45 -37 17 -35 -38 -30 -39 -22
con_la bcdgiklnprstuv -35 -18 -32 -34 30 -22 -36 -21 -32 -26 -19 -22 -32 -27
do__speak u -22
it_covered m -18
me_queda mo -23 19
of__day m -18
to_try abkmnu 40 -18 -17 -37 -16 -22

@wrong_exit mr -17 19
@wrong_guy v 27
landlord a -16
pasam* ahimnpquv -24 -16 16 -25 -16 -16 -22 -18 -17
quien_habla cv -16 -16
se__la abcefghlnprt -28 -30 -22 -18 -19 -23 -25 -16 -41 -24 -21 -20
~<eas abdj -21 -18 -17 19
~assm l 15
~rrid r -17
~stea adgnu -23 -22 -18 -27 -15
~ull> abjnou -20 22 -16 -17 -27 -17

shop klnsu -18 -20 -20 -16 -17
take_the an -17 -17
way__is m -16
~<tes dghu -19 -17 -18 18
~acat m 23
~teac i -16

@stop_the bilmnrs -21 -17 -31 44 -23 -15 -17
^paseme ijo 19 -18 -17
did__say lm -19 16
my_records n -15
not:mrs m -15
puedo bcefijklmprstuv -20 -16 -22 -32 -22 -18 -36 -21 -20 -54 -49 -29 -24 -25 -28
se__@late acdmnq -17 -17 -17 -16 -19 -16
you_stay m -18
~mine cghikmnors -19 -20 -22 -21 -28 -38 -18 15 -29 -15

^re kl 19 -17
^top fmn 16 -15 -16
ahi bcdefhkmoqrtv -16 -22 -40 -26 -38 -31 -30 -26 -16 -28 19 -26 -20
good adeghjkqrsuv -19 -42 -34 -21 -22 -25 -29 -19 -44 -43 -17 -17
i_just bdijlnqr -23 -21 -19 -18 -17 -32 23 -17
me_lo im -15 -16
there__on adnrs -20 -19 -20 -20 -17
this_car mu 17 -16
~morn bdfgijklmpqtuv -34 -18 19 -23 -16 -19 -17 -26 -26 -18 -28 -16 -28 -26
~rosa iquv -17 -19 -23 23
~wil cehijklov -36 -33 -17 -36 -47 -50 -29 -18 -39

in_it am -15 -17
~else cghijmnp -23 -17 -18 -30 -16 -25 -22 -31
~ham abdmnoqsv -18 -18 -17 -29 -16 -21 -18 16 -18
~odav bdv -20 -18 -15
~ospi dhilnprst -18 -20 -19 -15 -16 -19 -16 -21 -16
~phon bdu -16 -22 -17
~zco> il -17 -16

am__@stop lm 16 -20
am_on abjms -16 -16 -17 -28 -17
i__car j -17
road__on jmu 17 -19 -16
using$ abgijmou -19 -18 -20 -16 -15 34 -18 -24
~cell blmr -24 18 -20 -16
~onoc q -17
~orn> hjm -16 -21 26
~ppi adfgn -22 -16 16 -18 -16

@texts__this k 15
back__@english ckm 21 -16 -19
i_cut m -16
~ce> abcdefhiklnqrsv -27 -16 -46 -16 -63 -22 -51 -25 -27 -43 -30 -18 -21 33 -31
~riba bgimuv -16 -24 -19 -18 -18 -17

get_the hikmnoq -25 -25 16 -29 -24 -22 -21
how__@visit amnu -25 -27 -21 24
place_for j 17
refund m 16
you_write dm -16 16
~llec a -17
~smo bcdiklmsv -25 -17 -30 -23 -18 -20 -24 -20 -26
~xtra bdimu -17 25 -16 -18 -20

@clinician__room a 15
kid bnpqsu -19 -21 -30 -27 -18 -24
might_be hr -21 25
sale$ u -20
se_usa afglmnu -18 -22 30 -16 -26 -16 -22
the_commands g 20
~<acc bcilmnotu -18 -16 -23 -20 21 -23 -17 -15 -27
~<sin abdghijlnopqrstu -16 -30 -29 -22 -16 -20 -25 -21 -22 -17 -26 -21 -25 31 -21 -33
~<wai cdhlmsuv -21 -23 -19 -24 -21 -28 -24 -16
~ribe abcdegijknqrst -24 -18 -24 -18 -18 -36 -25 -21 16 -25 -17 -15 -22 -15

@drive_yo n -19
afternoon aos -23 16 -19
alto$ cdefgijklmnruv -17 -25 -27 -25 -15 -18 -21 -25 30 -26 -17 -16 -16 -17
attend$ ahm -15 -15 24
estoy__en m -25
hora__@clinician m -27
showe* m -15
una__por o -15
~esp deijklmnuv -50 -19 -30 -41 -36 -20 -20 -25 -36 -34

gday efm -16 18 -18
nota$ mu -21 20
ok_cool m 21
prefiero akm -20 -17 -25
the_latest hmu 17 -25 -15
~<cob adgjlmopqrsuv -19 26 -16 -18 -18 -27 -16 -17 -22 -21 -20 -22 -15

chofe* abmop -18 -19 -22 -21 17
corne* m -16
duele__la s 15
how__get cdhiorsv -22 -42 -27 -32 -18 -31 -17 -17
~<bea j -21
~rmo u -18

cutting__@open m -15
hablen m -15
ire_el o -16
not:venir p -17
que__bendiga t 16
where bfhijknopqrsuv -41 -36 -38 -18 16 -22 -17 -32 -44 -22 -53 22 -22 -23
~aca bdfgijkpqsv -25 -26 -15 -21 -24 -29 -21 -22 -22 -22 -28
~ajan himnou 20 -15 -32 -21 -18 -17
~eant abl -27 -22 -17
~mun afg -18 -15 -16
~xico mu 16 -15

^who abcdefghjklnoprstu -18 -50 -64 -25 -59 -55 -54 -48 -55 -42 -55 -48 -45 -20 -47 -51 -42 47
app dmn 17 -23 -20
no__gusta gil -16 21 -19
put_the adku -19 -16 -17 -18
~cut abno -17 -16 -18 -19
~elic mu 17 -17
~ign> bcdgiosv -25 -20 -24 -22 -23 -26 -16 -26

a_@move jlm -18 16 -17
a_ver m -20
christmas do -15 -17
in_an pu -20 -16
one_of cgilmnsv -17 19 18 -19 -32 -26 -20 -16
para_ser a 19
re__for kl 19 -18
~whol ijmu -17 -18 -27 -15

@machine__@clinician u 19
bad_is dm 18 -15
cancelled dhlmopqrsu -31 -15 -19 20 -26 -27 23 -16 -16 -24
it_be abdgmnu -28 -26 22 -16 -34 -28 -35
nueva djk -17 -18 -17
~fit jmu -16 -16 24

dosis mo -17 -16
el_@traffic jqrsv -19 -20 19 -19 -20
my_spot a -19
que__de afghjopqr -29 -21 -29 -26 18 -21 -20 -17 -25
todav* bdv -20 -18 -15
what__my adfhijlmpsu -33 29 -28 -21 -18 -39 -17 -20 -15 -17 -42
~<dru dhjmqu -15 -19 -15 -18 -18 20
~imse n -15
~uest ehjknpqsv -18 -21 -24 -26 -22 -27 -31 -30 -29

@open_are hjm -18 22 -27
buen_dia fmt 22 -20 -20
i_mean km -22 -31
words_or g 16

^car mq -20 19
it__@english ac -20 23
lo_que acdfhjklmnopstv -35 -20 -28 24 -22 -22 -19 -25 -38 -24 -21 -16 -18 -20 -23
my__from su -18 -17
not_get cgjmpuv -16 20 -20 -46 -15 -28 -19
puedo__en agmoq -31 -23 -21 -25 16
~<pli abdefglmu -16 25 -17 -23 -20 -17 -28 -36 -16
~boss lq -19 -15
~expe agjlnoquv -25 -16 -22 -16 -17 -15 -24 -33 -16
~mme dgioq -22 -24 -23 -17 -16
~rod m 16

@price_of dm -40 40
are__right m 16
i__word m -16
let__the m -16
long__take mu 27 -21
ya__quiero iklmo -24 -27 20 -29 -17
~enor bdmu -19 -18 -18 -17
~resi dgi -19 -19 -20
~wbo m 18

he_have m -20
it_@open hm 15 -20
no__manana bmo 20 -21 -18
not:esa bjmq -16 -18 -27 -22
said__her mp 15 -17
this__@spanish ac -16 19
~airc am -16 19
~ecue m 15
~gano imuv -18 27 -25 -21
~jes m -20
~ssue empq -16 -16 -19 22
~tin bcdeghjmnosv -31 -39 -24 -35 -17 -22 -51 -17 -21 -26 -25 20
~uego mo 22 -15
~ysel dmu -22 -18 -21

or_what dgmu -36 -21 -29 18
please__up bcklmo -18 -17 -18 -22 20 -20
started gjknu -16 -15 -23 -20 -15
tom p 18
~crap bm 18 -16
~deli m 16
~kie m 15
~uct bou -16 -16 -15
~way acefghikmnotu -40 -26 -27 -29 -29 -33 -31 -26 -21 -15 -17 -22 -21

bille* dmv 18 -20 -16
has_@sick mp -16 -19
i__put mnq -29 -21 -17
tiene__@visit u -16
will_you abilnopqsu -24 -21 -15 -20 -24 -20 -24 26 -16 -35
~ccou dm -26 24
~eedl abjms -18 -15 -16 -21 17
~puso o -16

@cancel_i pq -17 -21
addic* djnu -16 -16 -21 18
~<usi m -18
~many abcfghikoqsv -27 -17 -22 -18 -26 -30 -21 -18 -26 -28 -22 -21
~mis abefghilmst -16 -23 -25 -18 -17 -29 -44 -20 -27 -41 -23
~nati d -17
~nca dhikoqr -18 -18 -18 -17 -15 -23 -16
~oin ceghjklnst -18 -22 -22 -20 -19 -31 -24 -19 -26 -28
~ssp m 16

choic* gm 24 -27
people bcdefghjknortuv -44 -39 -53 -28 -17 -44 -16 -34 -19 -43 -25 -35 -23 34 -22
sick adjmnoprs -22 -15 -15 -27 -19 17 -24 -20 19
that_right dmnor 22 -30 -25 -16 -17
you__@machine mu -18 15
~pati gjlnoqu -21 -29 -22 -18 -27 -21 -23

@insurer__@relative mpq -15 30 -18
not:how bgjklmuv -20 26 -23 -17 -24 -36 -23 -25
~<wor abcdfgjklqrstv -33 -30 -43 -27 -38 15 -24 -25 -17 -16 -24 -16 -39 -43

am__front jm 21 -29
pica ms -16 16
pulled abmr -16 -16 -15 16
~eag aimo -20 -19 -17 17
~eing lmrs -16 -35 -16 15

as_the jmu 16 -20 -18
o__para m -15
what__owe dgm 21 -16 -20
~ong abcdefghjlqrt -23 -23 -21 -36 -41 -52 17 -34 -20 -34 -28 -25 -23
~ugue c 17

$ em 15 -18
@insurer_@clinician fmu 15 -15 -15
is_writing dmpu -15 -19 -16 15
needl* s 17
puedo__despues as -19 -17
speak__@clinician i 20
the__you bcdikmnpqt -29 -15 -25 -24 -19 -16 -17 -16 -17 -21
tom_from p 18
will__her pq 17 -18
~marc egjlmuv -17 -15 -18 -15 -26 -19 22

@relative__out p -18
@vehicle_do m -16
have__for bcdkntuv -24 -16 -27 -16 -19 -20 -20 -24
he__@drive pq 22 -17
my__we a 16
saw bgjnoqrsv -22 -18 -15 -18 -17 -21 -21 -16 -21
should_he n 18
soy_la mv -24 19
~<buc du 15 -15
~<ov bfglmntv -16 -20 -21 -31 -16 -27 -22 -33
~icas d -15

a_buscar q -15
got_home bmopqrs -19 -19 -16 -22 -22 -19 27
it__am agmnr -19 -20 -20 -20 -18
my__she mpqs -33 -24 19 -16
~<asd cdefgiklmtuv -16 -19 36 -26 -18 -17 -16 -24 -38 -17 -19 -18
~pist a -16
~plom i -18
~wise m -20
~yu> em 19 -19

^@insurance admu 15 -21 -18 -19
can__by m -16
do__@clothes adhn 18 -28 -19 -24
do_you bdefghijklnoprstv -82 20 -72 -64 -21 25 -22 -21 -72 -96 -20 -16 -76 -34 -71 -83 -75
gano imuv -18 27 -25 -21
my_@price dmnu 23 -27 -17 -16
the__see ahm -18 19 -15
with__@relative aimnu -22 -20 21 -16 -20
~<nig abdgijkprsuv -27 -20 -18 -16 -20 -20 -16 -16 -28 17 -33 -17

@pay__on d 16
^como dehiknopqrstv -91 -28 -30 -38 -45 -30 -43 -29 -61 -31 -53 -27 -38
^may abcdeghjklmnprsuv -20 -24 19 -23 -16 -27 -18 -26 -22 -29 -47 21 -26 -25 -18 -24 -25
and__happened gm 18 -17
get__date mo -17 15
o_# dehmr -19 24 -18 -24 -15
que__me fghmoprv -21 -44 -33 -22 -27 -29 -19 -26
received i -15
~raig agqu -18 -15 -17 -21
~sspo m 16
~str acdiopstv -28 -26 -29 -22 -33 -34 -20 -22 -16

@place_@open j -22
a__what n -17
awake u 15
is abceghklnoprtu -29 -77 -25 -127 -81 -26 -79 -65 -17 -18 16 -28 -46 24
stuff$ ghiu -19 -17 -20 -15
with_# abimno -19 -20 -28 28 -21 -22
would__opt ail -20 -20 18
~kate mnq -18 -15 19

@late_mi r 18
@vehicle_a abcdghijklmnoprstuv -25 -21 -15 -19 -19 19 -25 -16 -20 -21 -35 -31 -28 -34 -27 -24 -17 33 -16
^mandeme m -15
are__@machine mu -16 18
discount$ dm 17 -24
in_plano jm 16 -15
~ata gjnoqr -21 -17 -17 -32 -21 -16
~itiv m -16
~reab jm 18 -15
~urch adnq -19 -17 -17 -16

#_@date dghijkmnopqruv -26 -18 -25 -20 -25 -15 -27 -18 28 -22 -18 -24 -16 -19
and_nothing gm 18 -17
chili$ m 15
drive* abcdfghiklopqstu -25 -32 -16 -28 -17 -15 -22 -27 -22 -25 -30 19 20 -26 -23 -26
escribiendo gkm -19 -20 -20
la_proxima m -19
maps__taking j 16
not:baja blm -16 -28 24
not_want abdgjknqtuv -31 19 -20 -37 -18 -26 -22 -20 -16 -21 -16
the__@open adijmnoru -23 -19 -22 -37 33 -16 -31 -21 -20
~<eve acejkoquv -20 -30 -20 -38 -17 -29 -18 -22 -46
~<mn cdeflmuv -16 -17 30 -25 -21 -31 -18 -17
~<muc acdefghjknopqstu -31 -17 18 -34 -38 -32 -31 -40 -29 -19 -18 -15 -28 -21 15 -24
~avoi gmn -19 -21 21
~empe anu 18 -20 -16
~vean am 16 -20

@stop__the l 16
reading_these i 16
~tuf dhj -21 -18 -16

@stop_talking dlm -16 -18 17
@symptom_del o -16
gracias acdefghijklnoqrstuv -58 -37 -53 -47 -60 -45 -22 -50 -42 -46 -44 -40 -44 -28 -48 -43 53 -46 -48
greetings fm 17 -17
owe_anything admn -15 21 -16 -15
your__best mt -21 17
~<al beghjmnopstu -28 -75 -31 -17 -20 -21 15 -16 -17 -34 -29 -46
~fri bu -15 -16
~rink n 21
~truc bchiklsu -29 -20 -26 -27 -23 -21 -26 -28

@clinician_before m -17
dogs amnu -17 28 -22 -25
have__driver jn -15 -19
not:recibir kl -23 21
street_@place jm 16 -16
un__a du -21 -21
~plum iklu -19 -16 -21 -17

@relative_on imnqu 18 -25 -16 -17 -16
debbie$ mv -16 19
happens_if u -21
is__what gnq -20 -21 -22
recordatorios agijklouv -26 -17 -22 -17 26 -24 -15 -23 -24
un__despues m -15
~call dgijlmnprsu -32 -26 17 27 -31 -19 -32 -30 -16 -24 -16
~ier> abor -18 -15 19 -17
~rmit m -20
~tami m -16

@relative_fallecio q -15
bring__@medicine n 17
bud v 17
dude$ mv -16 20
keep_the kr -19 -19
remove_my am -15 -34
tuesday adeghijklnoqruv -39 -28 -22 -16 -39 -23 -17 -17 -20 -28 25 -25 -26 -23 -16
~dim aefhno -17 -20 18 -19 -15 -19
~peak bdhjnopq -20 -28 -21 -16 -27 -17 -16 -22
~pong bdefghjlmqrstuv -31 -30 -17 -22 24 -17 -26 -16 -47 -26 -23 -22 -15 -44 -30

is_going mpq -17 23 -19
please__@texts ilm -21 16 -32
put befhijlmnqrtv -34 -30 -26 -50 24 -17 -48 -20 -28 -30 -44 -38 -34
what__bring jm -19 16
~mari agilm -21 -19 18 -15 -37
~yth cfghilmrv -16 -25 -33 -40 -28 -20 -18 -34 -27

^tiene cdghilmosu -16 -19 -21 -15 -22 -20 -31 -19 -22 27
dange* u 19
help__a gkm -29 -17 20
in__my cm 16 -26
kindl* mu -23 -21
~fil hjklnoqrs -22 -22 -15 -16 -20 -30 -27 -17 -21
~ione bcdgjlmno -22 -16 -17 17 -23 -16 -22 -19 -16

a_menu dgijmu -16 21 -21 -16 -19 -18
be__@visit b 16
como_funciona g 16
exten* diu -16 17 -18
sacaron j -16
sorry__is m -17
~<alr agikp -23 -15 -22 -16 -22
~<tee dq -20 -15
~ifi abcdeghijklmoqsu -20 -17 -19 -20 -15 -33 -16 -21 -28 -16 -28 16 -22 -20 -17 16

@body_is ms -29 25
^remind jno 15 -16 -15
plant* dm -16 16
~fte cdegijlmtv -36 -19 -21 -36 -18 -23 -33 -40 -24 -21

#$ cdfghklnqrstu -79 -54 -71 -54 16 -59 -30 -45 -66 24 -53 -67 -40
@vehicle__today m -16
if_it mu -17 16
out__i mn -21 -17
~<wh bcegijklmopqrtv -38 -59 -73 18 -44 18 -62 -47 -15 -27 -39 -29 -47 -37 -51
~aid cfghijqrstv -24 -22 -20 -30 -26 -32 -18 -28 -29 -25 -30
~sie cdgjklmnrtv -20 -34 -33 -37 -16 -20 -19 -16 -24 -19 -38

time_in d -16
~asdf em 20 -21
~nis noq -22 -19 -15
~ontr aghijl -20 -15 -16 -17 -19 -20

come__you m -24
else__it bo 18 -15
new_@place jm -20 19
no_@move bo -15 -17
still__@visit bhs -17 -16 -16
try abilmnou 45 -25 -20 -17 -42 -19 -23 -28

caminando mq -18 16
con__@person aimv -22 18 -16 -16
i_needed mt -20 17
sacar_@visit a 19
todavia bdv -20 -18 -15
what__@ride d -16
what_about abdmnoqu -28 -20 -28 -43 23 26 -20 -15
with_this am -25 -32
you_send dg -20 -23
~irc abn -18 -15 -15

asked__that m 15
it__i dijlmp -19 -19 -25 -22 -36 -18
which_way j 17
~eap j -22
~ery> bcghjknopq -26 -16 -17 -24 -20 -19 -19 -23 -20 -26

almost fijlmr -21 -16 -18 -18 -27 29
i__loan m 16
me__un bdmquv -18 17 -40 -30 -15 -26
not:@door jmr 23 -25 -25
onde afjmu -19 -24 28 -25 -28
set__the imp -16 -22 18
~anas o -16

@howmuch__@pay dm 16 -21
calle aijlv -19 -32 31 -22 -24
can__still ahimnoqs -24 -19 -19 -27 26 -24 -20 -19
el__donde r -16
me__joke m 18
mix_bleach m 15
said_she p -17
someone_else acmopq -26 -16 -16 -28 -16 -16
to__@late nq -18 -16
waiti* ns -18 -17
~bea djno -15 -23 -16 -15
~ggin mn -21 -16
~sed achinpqtu -27 -30 -27 -18 -23 -35 -17 -18 -30

@vehicle_ok noqrs -17 -19 24 -18 -16
a_ir bijklmqruv 21 -20 -17 -21 -17 -27 -30 -17 -23 -19
a_new dijmnopruv -32 -33 -25 18 -19 19 -20 -20 -23 -21
just__# mo 19 -17
paseme__la ijo 16 -15 -17
pero__la r -17
pueden__otra k 15
~acco dm -31 27
~lic> m -17
~nine a -16
~oco> am -15 -17
~rmid amqs -15 23 -18 -28
~ry> acdfghjklnqs -22 -19 -18 -39 -26 -39 -26 -46 -32 -23 -35 -15

a__voy jm 16 -19
enero do -17 17
weste* s -15
~eco dfju -27 -18 -19 -19
~iten aiknqsuv -22 -22 -28 -20 -15 -18 -23 -23
~lar abcefhjmnoprsu -45 -29 -41 -25 -26 -19 -24 21 -16 -27 -42 -17 -44 -17

busin* al -19 -19
do__sleep u -16
hook_me am 17 -16
i_reach i -18
sent__to m -19
~act abcefghklopqrstv -19 -41 -19 -37 -39 -28 -37 26 15 -17 -23 -42 -28 -35 -27 -38
~find abcdegiknstu -17 -34 -23 -34 -18 -32 -29 -34 -42 -23 -25 -32
~gno> mu 16 -20
~loq m -18

@price__@relative amp -25 22 -22
all_texting l 16
in__mail m 17
~<su abdefhijlpv -30 -24 -20 -46 -46 -17 -27 -19 -32 -42 -17
~dond bcdfhklnopqtv -33 -24 -39 -20 -21 -19 -34 -26 -30 -21 -33 -18 -30
~word adgjnu -18 -26 17 -25 -21 -29

@late__@traffic r 18
@relative__along p 18
falla* q 19
prepare m -15
~<sa cefghijkqstv -47 -71 -38 -18 -27 -39 -21 -19 -16 -17 -47 -30
~uan cefgklmnpqst -26 -15 -15 -26 -21 -27 -23 -16 -18 -35 -16 -16
\xc2\xbf__una jo -17 -16

good__this m -17
have__@visit dmn -16 -24 -18
mandatory m -15
~<bac defhklnrtuv -15 -21 -25 -25 20 -48 -29 -26 -17 -22 -35
~ium> j -18
~ua> hn 17 -18

another_way a -15
day_for m -16
get_this agmv -19 -16 -18 -16
mi__me bcdfghijlmnprstuv -27 -19 -24 -19 -16 -17 -24 -24 -35 -61 -18 22 -23 -28 -20 -17 -21
my__with alnopqu -19 -21 21 -16 -22 -28 -25
per abdjnu -24 -17 33 -17 -21 -36
was_going dmnqr -21 -26 -22 23 -19
~<los aceghijklnpstuv -36 -23 -21 21 -27 -28 -15 -24 16 -44 -33 -31 -28 -19 -37
~<sco abdpu -15 -15 -23 16 -16
~his bdefhjknopqr -16 -21 -22 -16 -36 -24 -23 -41 -35 -54 -40 -23

de__sin b -15
get__job ijmn -19 -17 20 -17
wanting m -19
~<wel fov 19 -20 -20
~cual abcefgjklmnopqrsuv -19 -25 -17 -20 -15 18 16 -18 -22 -20 -27 -28 -29 -21 -25 -30 -22 -18
~etur l -20
~ncl> bcmou 25 -17 -22 -16 -17
~toc gilnpqstuv -23 -19 -16 -19 -19 -22 -27 -17 -19 -16

^yeah mp -19 15
both_want a 16
flight$ mo 23 -16
no__ya m -16
on__please m -19
so__@visit bo 22 -20
the_sacar m 22
~<tod acegjlnpquv -19 -34 -35 -41 -35 -20 -50 -21 -26 -39 -38
~aise m 17
~fum nu 16 -16
~ling cghnprtuv -19 -21 -31 -40 -38 19 -24 -51 -31
~paso bgilmquv -17 19 -22 -15 -21 -16 -22 -15
~vie befghijknsuv -35 -16 -21 -29 -30 -19 -43 -28 -18 -17 -26 -42

algo bchjkmprtv -25 -20 -33 -26 -16 -39 -23 -38 -16 -21
baja__favor k -17
las__que am -17 -16
me__la acdefghlqtuv -25 -38 -52 -20 -28 -43 -33 -21 -29 -38 -16 -28
you_provide m -16
~<vai m -17

about__it mu -20 -16
do__guys j -22
fish gmnu -16 23 -18 -15
get_one aijmu -18 22 -16 -15 -17
is__as m 18
tried bdmnu -15 -19 -27 -16 20
with__do m -16
ya__el jq -26 -16
~elay mo -20 19
~enfr m -15
~fgh eflm 25 -17 -15 -25
~lot admu 17 -19 -20 -16
~one> adejkorsu -19 -28 -27 -55 -33 -20 -50 -41 -35
~shot m 15

does__need abdnoqu -16 -17 -17 29 -15 -21 -23
estoy__el dghjloq -25 -28 -17 -18 -16 -22 -20
guitar$ m 15
is_a cdfghijknptv -24 -40 -43 -36 -32 -17 -45 -18 -16 -31 -28 21
take_that m -22
tal$ aefgmu -18 -17 28 -19 -27 -23
the_@stop klm 22 -22 -18
~asy> abjn -16 -15 16 -15
~cod ij -18 18
~ots> abcdefhijlnoqrsuv 24 -21 -23 -27 -18 -19 -24 20 -21 -15 -24 -19 -22 -19 -20 -29 -20
~toda abcegjklnpquv -15 -16 -28 -24 -31 -24 -31 -20 -35 -32 -20 -39 -29

a_hotel m 18
all__taking ah 17 -16
bad__going dm 15 -15
cayo opr -15 -19 -16
couple m -19
eso__para ajsu -21 -19 -16 17
need__be m -24
shakes m -15
where__are gjmu -16 29 -25 -20
ya__escriban l 20
~resa acdgjkmnors 24 -18 -27 -31 -25 -22 -34 -21 -19 -26 -19

ahora bdhlnosu -21 -17 -22 -15 -33 -21 -16 -18
alguien_de i 18
cars adjmu -19 -25 -18 32 -18
last ahkor -26 -17 -20 -32 -19
lost__@call l -16
me__pin jm 19 -17
no__licencia mq -15 17
want__return l -18
~dle abdgjmnopqsv -18 -24 -25 -20 -19 -17 -20 -22 19 -30 15 -26
~nmig adgloru -15 -20 -17 -18 -19 -16 -26
~nsa abdefhjnpt -33 -18 -17 -21 -19 -24 -27 -30 -22 -19
~osa abcdfijkopu -32 -24 -19 -26 -17 -27 -27 -16 -23 -26 -18
~pita dhlnprsv -20 -22 -16 -17 -19 -17 -18 -15
~want adefjmnpqrstu 18 -27 -23 -21 -22 -19 -19 -39 -18 -24 -33 -33 -27

be__patient ai 18 -16
should__there ajmn -16 -18 -25 19

hospital$ ahmo -26 -17 -30 -16
it__be bmnou -21 -15 -26 -16 -35
tamales adgmnrs -18 -16 -16 30 -26 -19 -19
~omew adgjp -18 -18 -16 16 -19
~unic afm -16 -16 -23

@howmuch_si bdlmnqu -23 25 -16 -23 -19 -22 -15
aprob* nq -16 -16
dinero gm -15 -19
go_back cm 16 -19
sus_@texts lm 17 -21
to__down d 15
~<pil o -15
~ervi bdfimo -15 -25 -17 -15 -20 -17
~mexi mu 16 -15

@relative__a cdgilnprst -23 -29 -19 -28 -26 -27 15 -22 -16 -16
alo efjlmtu -23 26 -16 -16 -26 -17 -17
capital j -15
not:si m 16
~ale cdefhinpqstu -18 18 -31 -44 -37 -44 -31 -39 -23 -45 -32 -26
~caci m -19

in__@move mo -17 18
not:for abcdghjkmrs -37 25 -21 -31 -31 -19 -18 -26 -55 -20 -21
not_have cgijmnopq -19 -23 -33 -21 -40 -17 -17 -25 15
o__eso dmu 15 -19 -19
ya__problema m -15
yo$ abcdefghijklmnoprtu -26 -21 -23 -22 -32 33 -22 -19 -28 -22 -23 -26 -41 -21 -16 -20 -21 -25 -27
~chs s 17
~noz il -17 -16
~ody bdegjklmnoqrtu -16 -27 -23 -34 -25 -28 -26 -63 -22 -16 15 -21 -34 -16
~tly dlmn -16 -16 -20 -16

@visit_with adlmuv -23 -21 -17 23 -18 15
^opt abcdefghijklmnopqrstuv -43 -34 -35 -29 -35 -28 -32 -26 -38 -38 39 18 -46 -34 -32 -32 -32 -37 -28 -32 -40 -25
^want abkmo 24 -17 -25 -26 -15
cada_@visit am -16 -16
car$ aikmnuv -19 -19 -25 26 -18 -23 -25
la__me cgijkmouv -16 -16 -20 -19 -16 -30 -32 -32 -21
there__my m -16
there_til n -18
who__@drive mquv -17 28 -21 -21
you__how gu 15 -16
~lady abdjlnostu -20 -19 -15 -21 -18 -16 -16 -19 -17 -18
~mada am -20 -21
~yan bdoqv -19 -16 -21 -18 -18

^no acdefhijkmnprtu -47 -22 -48 -88 -81 -72 -16 -30 -73 40 -74 -29 -41 -67 -29
i__be dghijpqsv -47 -29 -31 -33 -29 -18 -56 -22 -26
something djpsv -27 -19 -24 -20 -17
the__or abhijmrs -17 -24 -18 -18 24 -19 -22 -15
vacation$ m 16
what__goes fjq -19 17 -18
~alab g 15
~ede> beghjklmrtuv -17 -24 -18 -48 -18 -53 -35 -33 -19 -30 -48 -45
~omor dfgjklprstu -24 -21 -17 -16 -18 -19 -18 -26 -20 -15 -21
~pens cefghijlnorsv -17 -19 -25 -17 -21 -31 -30 -24 -31 -26 -30 -20 -22
~pock m -17
~weso mtu -20 23 -15

an__i amv 18 -17 -17
sit_in a -16
~<le abcdefhknoptv -28 -23 -23 -18 -23 -36 -45 -15 -41 -27 -35 -30 -56

@relative_that m -18
como_se abcdfgjlmnqrsu -35 -18 -27 -32 -32 28 -23 -29 17 -34 -21 -19 -20 -44
i__@vehicle djnoqr -18 -27 -26 -16 33 -22
pills amrs -17 21 -21 -28
~dra dgijkmnsu -28 -21 -18 -27 -20 -42 17 -24 -28

lost_my gjlnopruv -34 -23 -28 -25 16 -21 -29 -20 -18
what_if aghjmq -20 -30 -22 -26 -34 28
you_already m 15
~<way p 16
~exic mu 15 -15
~na> cdefgijklnqru -28 -24 -58 16 -18 -38 -59 -54 -17 -16 -41 -45 -15

#_@late hmpr -18 -21 -15 29
how__use glm 24 -21 -15
instead_of bdin -15 -16 -15 -19
the__a dju -28 -20 -27
toman* dmn -17 -17 20
will_take abdhmnpq 27 -20 -19 -18 -34 -16 20 -38
~duri m -20
~nto cefghiknquv -30 -22 -33 -28 -27 -32 -25 -40 -17 -34 -52

a__@eat n -17
answer_this g 18
came__before no -16 19
get__to bdhijl -24 -29 -15 -25 -29 20
greet* fm 17 -17
it__back dmu 15 -18 -18
quere* klmq 16 -24 -23 -15
subo__la m -16
~<fal agijlnopsu -23 -15 -16 -18 -20 -21 -24 -27 -19 -23
~<jfk em 20 -19
~anes ad -18 17
~dium j -18

reminder_@texts m -21
retur* l -20
stuck__a m -17
this_@symptom gmnsu -17 -20 -17 33 -29
~dict adjnqu -17 -19 -16 -23 -16 20

@relative__ir mp -16 -17
che_\xc2\xbf jn -22 -15
mi__ella q -17
the__side jm 19 -16
~blu dhjn 16 -19 -17 -19

@book__for abo 17 -19 -17
my_alarm b -16
not:poder m -18
not__them lm 19 -16
~acka am -15 19
~eve> abgijloquv -19 -16 -15 -18 -16 -19 -19 -25 -15 19

@food abcdfgijklmnopqrstu -54 -64 -58 -31 -56 -65 -63 -47 -57 -44 60 37 -54 -48 -73 -43 -36 -15 -88
@insurer__ok dmnq 22 -15 -25 -18
be__do ln -15 -16
can__on dg -16 19
efecto ns -16 -17
~<dan abdghimosu -28 -17 -22 -25 -16 -16 -17 -18 -20 20
~kick binu -16 -15 -15 17

como__@treat a -18
have__@day bi -22 -17
he defhijklmprtuv -27 -25 -39 -36 -33 -33 -25 -44 -26 25 -46 -25 -37 20
new_number l -17
otra$ jk -22 -18
you__of dju -15 -16 -23
~age> acefhijnopqrtv -33 15 -16 -17 -20 -24 -30 -25 -27 -16 -18 -17 -17 -23
~sco> m -18

@stop$ abcdefghilmnopqstuv -35 -59 -60 -50 -76 -62 -47 -48 -40 79 -63 -60 -38 -37 -47 -48 -44 -51 -47
bank_@open hm -16 17
me_@cancel blmopq -20 -25 17 -24 -30 21
will__make m -22
~nan acdefgijklqrstuv -17 -31 -18 -21 -34 -19 -48 -37 -29 -21 15 -28 -34 -27 -40 -42
~nsio imu 16 -20 -20
~sout u -18

@medicine__la mn -16 20
@texts$ abcdefghijklnopqrstuv -69 -39 -76 -71 -61 -58 -31 -51 -48 -61 36 53 -58 -49 -51 -57 -42 -50 -50 -15 -29
are__it a -17
mean__@stop m -20
pero__el amo -20 -17 18

many__you dm -15 -18
receive_these l 16
~ndia jm -15 18

@ride__an pq -16 16
^that abcdfghijklmnpqstu -29 -36 -21 -44 -17 -48 -18 -26 -43 -19 -21 23 -51 -30 -39 -38 31 -51
dolor dj -17 -17
hago__paciente a 19
llego_como m -17
parad* mq -16 -16
thinking_about a 16
~agai acehikmoqrstuv -29 -28 -23 -26 -39 22 -18 -20 -30 -35 -18 -23 -39 -28
~ghty m -20
~nee cefghjklpqruv -15 -32 -31 -18 -45 -16 -16 -20 -22 -18 -21 -16 -63
~omme dgil -17 -21 -17 -18
~orni bdfgijklmpqtuv -34 -18 19 -23 -16 -19 -17 -26 -26 -18 -28 -16 -28 -26
~rmac adgns -16 -23 -23 -16 -16
~tanc am -17 -18
~usc cdghijkmnos -19 -22 -23 -17 -25 -15 -18 -17 -23 -24 -17

her__the b -19
intro djmnu -18 -20 29 -21 -21
it_today m -17
quiero__nuevo k 17
the_@holiday dh -21 23
~banm k 17
~eva> djk -17 -18 -17
~mal abilmnprtv -29 -22 -40 -18 15 -42 -34 -32 -16 -26
~susp mn -17 16

books$ ao 16 -15
is_walking mr 15 -16
me__@body bnqrsu -16 -18 -17 -17 21 -17
thank acdfghijkmnopqrstuv -20 -22 -24 -35 -28 -34 -22 -26 -22 -19 -23 -23 -27 -24 -21 -17 27 -32 -28
to__a bchklnuv -27 -17 -18 -28 -25 -30 -22 -27
up_my q -17
worry mo -30 -16
~lpe dilq -16 -15 -22 -16

a__back i 17
di b -19
glasses admoqu -25 -21 22 -15 -18 -21
intro$ ajmnqu -21 -17 32 -17 -20 -17
me_salgo adn -19 -18 -16
nada_mas m -15

@visit_would m -18
encanta im -17 19
your__not k -19
~ace cefhilnoqt -38 -34 -48 -59 -21 -54 -18 -24 -34 -33
~aft cdegijlmtuv -35 -16 -21 -35 -16 -22 -32 -41 -24 -19 -21
~mbr adijmnops -16 -18 -16 -16 -30 -17 -17 -19 18
~ne> bcefjrstu -17 -23 -57 -24 -49 -15 -53 -28 -23

back__please ko 17 -23
gatorade dmnqu -18 -32 30 -20 -15
i_turn jm 22 -27
it_matter m -18
someone_i a -15
the_point mu -18 18
~doo m -21
~eno> befmov -15 -17 -32 21 -18 -18
~prob bcdefghijklst -16 -20 -26 -20 -16 -21 -17 -19 -20 -16 -23 -23 -21
~uspe mn -17 16

@cancel__am m -22
can__back bdijkmo 19 -15 -16 -16 -20 -25 -16
m__la abmo -17 -16 -18 18
want_@texts k 18
your_list m -28
~<roa dhu -15 -22 -19
~<swi m -15
~odo> afgijlru -15 -24 -20 -21 -18 -22 -26 -20
~omat n -17

amiga p -20
goes_there fj -16 15
i_start k -15
no__me cdijlmnuv -21 -19 -34 -21 16 -59 -22 -33 -40
that__up mt -19 17
~this bdefhjknopqrt -15 -20 -21 -15 -35 -24 -21 -39 -38 -50 -33 -22 -25

es_lo ijmnv -20 -20 -29 -17 -16
later__the m -22
plome* i -18
should__do mnq -17 -26 20
trabajar$ h -16
~oste ap 20 -17

@traffic_on mr -20 20
do__dormi msu 22 -20 -18
it__from dms 20 -29 -16
~ten> adghijpqv -19 -26 -27 -23 -42 -18 -24 -35 -35
~unch m -18

do__keep n 17
run bdgimnou -18 33 -16 -22 -25 -18 -21 -40
tarde bcdefgijklnopqrstuv -48 -36 -40 -28 -27 -30 -23 -27 -30 -28 -40 20 -30 -52 21 -32 -23 -29 -30
ver__mi an 18 -18
~ahea mo -29 -17
~camp ou -20 -16

alta bdefijklmnpqrtv -17 -25 -23 -23 -21 -22 33 -26 -18 -17 -17 -19 -22 -15 -16
can__type i 15
la_@medicine adgijlnoqrv -19 -25 -29 -29 -22 -19 29 -25 -15 -15 -15
~<to cegilpquv -66 -58 -69 -17 -28 -28 -38 -78 -60
~ater abeghijklnoprsuv -21 -16 -18 -16 -33 -32 -23 -23 -29 -32 21 -28 -16 -16 -20 -22
~tard bdgmnopqs -19 -26 -18 -40 -25 -18 -18 -22 -19

@cancel_mi akmo -37 -18 17 -36
a_llegar q -18
me__el bcefhijklntuv -20 -23 -18 -22 -29 -33 -29 -27 -20 -42 -25 -23 -46
~uite abdijnpqsuv -29 15 -16 -28 -15 -25 -17 -17 -22 -26 -26

@traffic__there r 16
in__i mou -27 -19 -20
much$ deilmv 27 -17 -23 -27 -46 -17
on$ abdegijkmopqstuv -18 -40 -39 -34 -37 21 20 23 -33 -29 -30 -35 -33 -25 -42 -24
siempre_no p -15
~ages j -15
~atto m 19
~bail mo -29 -20
~cten l 16
~ide acdefikmprtv -23 -28 -33 -38 -44 -26 -23 -18 19 -18 -43 -27
~puro m -16

@cancel$ abcefghijklnoprstuv -65 63 -50 -42 -46 -52 -37 -56 -47 -32 -81 -48 -25 -50 -24 -40 -34 -60 -51
you__taking ajmn 18 -16 -21 -18
~mys dmu -22 -18 -21

^ese abdgilmnopquv -17 -17 -24 -17 -18 -22 -27 -22 24 -18 -24 -16 16
brb eflm -42 -24 -19 35
never__of a -19
~pa> bcdefghikmnopqrsuv -24 -18 -27 -30 29 -18 -24 -18 -16 -43 -32 -26 -23 -19 -19 -15 -33 -22

is__reading i 16
sign__for am -24 22
turn$ ij -21 16
viaje am -15 -16
~aran mv 18 -17
~teri dlors -16 17 -21 -15 -16
~uec ahjlm 18 -19 -17 -15 -21

bananas m 17
calli* m -17
have__line m -16
minutes_for im -16 16
~die abcdhklnopsu -38 -19 -27 -32 -23 -25 -32 -35 -22 -38 -25 -18
~iden cijov -18 -27 -17 -22 -19

^numero gikluv -20 -26 -16 -32 -21 16
desde__aeropuerto m -20
do__there adgmr -19 -21 -20 -37 -24
exist m 17
got__it bmnou -23 -30 -15 31 -19
not:den l -16
pongame__@visit ao 16 -19
use_my m -19
what__come mnu -18 -22 -20
~<enc adglnosuv -25 -23 -17 -22 -28 -25 -18 -25 -18

@day_one m -22
@medicine_sent n -20
all__@day abdhjt -23 -18 -19 24 -15 -19
i_believe m -19
i_bring gopq -22 -29 -20 -36
leave_a q -16
no__bien cimoq -19 15 -21 18 -16
~<sig cefginp -32 -23 -25 -41 -46 -15 -27
~che> abfgilopruv -21 -28 -26 -16 -15 -16 -27 -22 -16 -27 -24
~mab dfmt -16 -18 -23 25
~vid acefghijnpsv -28 -18 -20 -18 -18 -17 -19 -24 -19 -18 -20 -21
\xc2\xbf__@vehicle m -19

@visit_on o -19
^found bmq 18 -18 -21
be_with mnpu -17 22 -19 -18
debit dm -15 20
ese__me o 19
to__with dkmo -22 -16 -36 -20
unsubscribe_me km -23 26
~<aye abdgjnqruv -17 -17 -18 -17 -18 -17 -15 -21 -17 -19
~lgu abgjklrsu -24 -27 -19 -27 -22 -20 -23 -21 -45
~ubre abdjmpu -15 -15 30 -15 -29 -15 -22
\xc2\xbf__de agqu -25 -21 -19 -35

del_trabajo m -21
got_my dgmpq -16 -15 -29 25 -32
~<je m -20
~lva gimu -19 -17 -21 -19
~uega m 17
~zar> gmn -16 -16 -17

are__@hours adghju -21 -17 -17 22 -19 -16
i__# bijmpru -16 -16 -23 -45 -32 21 -24
not:right ghoq -20 -16 -16 -21
~<saf adfjnpsu -17 -22 -17 -15 -22 -15 -16 20
~echa dijknprsuv -16 -20 -19 -23 -22 -23 -19 -17 -19 -21
~ist> bcdefghiprstu -25 -42 -47 -34 -30 16 -34 -27 -41 -45 -33 -40 -53
~scri bdefhjnopqrstv -43 -36 -32 -31 -31 -41 -42 -35 -36 -36 -35 -20 -31 -16
~ual> aefjkloqstuv -31 -30 -28 16 -26 -29 -30 -29 -16 -25 -38 -21

@day__a bdm -23 -16 -19
@price__it dm 17 -16
olvido n -16
was_for m 17
where__get gj -16 -17

#__the jr -16 -24
hit abdjkmnopqsuv -27 -32 -26 -27 26 -39 -28 -24 -19 -26 -21 -24 -22
sir fm 19 -20
to__by hj 18 -26
up__@door r 17
~utor gjmu 17 -17 -18 -16

@relative__@sick acmnpqu -20 -15 -39 -18 -29 23 -16
^look m 19
bail bm 20 -22
eso__el m -23
me__alguien ci -15 17
my__@late p -18
sent chklnqtuv -17 -19 -23 -33 -30 -25 -16 -30 -26
~eat cdefhijklmopqsv -29 -41 -23 -26 -38 -20 -29 -27 -32 18 -31 -23 -32 -22 -31
~yone abdgjlnprs -24 -20 -27 -22 -24 -28 -21 -22 -20 -16

can_bring q 16
eh m -18
one_way aq -17 16
the__day abdgijlmnp -25 -25 -22 -21 -20 -25 -16 -42 27 -22
what_exactly gu -17 15
~<sab abjqv -17 -23 -16 -16 -15
~idg mr -20 19
~llo cdehiklruv -20 -15 -22 -17 -32 -18 -34 -44 -17 -36
~pee dimns -16 -20 18 -18 22

@drink__way m 16
about_a abdmn -20 -18 -16 15 -20
cancelo afgjlnprsu -22 -24 -22 -19 -16 -21 -32 -20 -16 -21
me_puedo anoq -25 -21 -25 24
necesito__mi i -17
~mi> abdeilmnopqu -29 -21 -16 -17 -23 -18 -16 17 -15 -19 -19 -17
~nyth bfghimrstv -34 -15 -29 -34 -21 -18 -23 -20 -18 -22
~uch> abcdefghjkopqsuv -17 -22 -24 22 -27 -34 -27 -30 -35 -22 -15 -30 -28 -23 -22 -33

add__the agkln 22 -17 -23 -21 -20
easter ahm -17 -18 22
frenc* ju -17 -16
menu abcdefghjklmnoqruv -21 -17 -24 -31 -17 -17 43 -22 -25 -17 -28 -35 -24 -25 -22 -19 -33 -22
mucho__@body s 16
nausea ns -16 22
una__como dmu 15 -18 -20
~<la abfgklnqrtu -25 -36 -23 -29 -49 -25 -15 -21 -24 -40 -48
~<pa abcefgklmopqrs 18 -28 -46 -81 -34 -21 -36 -38 -34 -21 -27 -24 -21 -39
~als v -16
~cham mo -23 -17

morad* m 19
normal_el s 15
not:it abdhjklnopqsv -38 23 -15 -18 -30 -25 -29 -28 -21 -25 -27 -25 -32
pararan mv 16 -16
parte__quien mu -17 17
que__mandan u 17
resume acdgiklu -17 -16 -16 -22 -24 22 -27 -21
turn__back km 29 -30
voy__alla m -18
~oad> mu -18 -17

bed mr 17 -19
conmigo$ admu -19 -15 -21 -20
do__and dijmn -16 -22 -19 -24 16
lejos jm 19 -16
spanish abcdefghijklmnopqrtuv -45 -49 78 -49 -57 -49 -53 -42 -66 -42 -42 -57 -56 -39 -50 -35 -44 -42 -37 -53 -46
~<dal cdfglnqrsu -16 -21 -21 -17 -18 -17 -15 -17 -17 -15
~vam lmr -15 -33 19
~yard m 15

@visit__later m -15
carpet m 15
el_@place jm 25 -18
my_mind mopr -30 -23 -16 -18
not:away b -17
para_los am -18 -20
text__it m -16
~<na adehkoprst -22 -51 -30 -22 -27 -37 -54 -31 -33 -36
~part bdfghklor -28 22 -15 -26 -23 -18 -22 -38 -34

@price__@cancel m -26
^sup acdefghijklmrtuv -17 -17 -20 -30 35 -18 -16 -18 -22 -20 -22 -35 -17 -24 -23 -17
enough__@texts lm 15 -16
have__closer m -18
i__works q 15
i_skip mn -31 28
~elim akmov -16 -17 -22 -15 -16
~ene efhilnrtv -43 -51 -17 -28 -18 -28 -22 -27 -18
~lkj cdefgiklmnuv -18 -18 31 -24 -16 -16 -15 -21 -33 -16 -19 -17

^# abcfghjklmnopqrsuv -47 -49 -43 -44 -42 -55 -45 -33 -27 -19 -48 -28 -42 -39 30 -45 -47 -52
do__in adgn -20 -20 -19 -20
si_hay q -19
that__ok m -16
tutorial gjm 20 -16 -21
~gda efm -16 18 -18
~hell ampqu -17 -19 18 -16 -20
~iend abdefhjkloqtv -25 -25 -23 -17 -24 -33 -26 -25 -26 -42 -44 -28 -24
~mar bcdeghiklopqrtuv -32 -29 -53 -32 -46 -28 26 -36 -42 -29 -24 -42 -29 -37 -56 24

= abcefgiklmnopqrsv -21 -24 -32 31 24 -30 -30 -60 -22 73 -16 -47 -27 -25 -28 -45 -30
can__walk agimu -17 16 -16 -20 -25
dale dfgjln -19 -19 -15 -21 -16 -15
del_@vehicle j 16
off__# r -16
operadora defhilmtu -17 -23 -26 -20 29 -17 -29 -18 -15
that$ bfhmnpqrtuv -36 -21 -19 16 -33 -23 -38 -18 -29 -37 -19
took_my m -16
vaping m -18
want__the abo 16 -21 -19
~lpen b -15
~pron mu -16 -16

a__@relative bdgikprsu -26 -17 -31 -34 -30 -17 -20 -17 -28
and_this mv -16 15
i_qualify m -16
long__this su 16 -16
~past bdgijlmnoqrsu -15 -24 -22 -23 16 -16 -18 -20 -16 -27 21 -25 -22

get_high m -19
the_form q -17
~cida a -18
~lia dinou -17 -18 -16 -21 -19
~woe e 15

deer$ m 16
go__and abm -19 17 -21
not:@relative blmq -21 -15 -33 18
~<yea mp -19 15
~hly> dm 16 -15
~jen jklmnr -18 -21 24 -28 -16 -23
~sts> mu 21 -20

@open__@day abdhjmno -27 -16 -18 31 -17 -20 -16 -27
^pasenme jklor 19 -16 -17 -16 -18
at$ ahjm -19 -20 33 -31
is__soonest au 20 -16
my__the cdghilpquv -23 -35 -23 -20 -39 -32 -18 -22 -31 -22
not$ u -22
said_shell p 18
~ili gr -20 -16
~ning bcdfgijklmptu -39 -32 -60 22 -19 -43 -29 -38 -53 -15 -29 -41 -35

@day__out o 16
me_this glm -19 -19 20
otro_dia abdjklq -28 -17 -26 -18 -17 -17 -33
past_@place hm -24 22
~<he bdefghijklmopqsu -33 -20 -21 -33 25 -35 -16 -25 -57 -25 -21 -18 -30 -22 -18 -15
~vamo mr -16 19

@door_es ju 19 -20
@machine_no u -18
be__on m -15
can__drink n 18
dejen abcdgijklnopqrsuv -20 16 -16 -16 -24 -32 -18 -35 19 -23 -23 -17 -18 -20 -18 -22 -26
den__baja l -19
it__all fmp -17 16 -20
plumb* iklmu -19 -16 -21 17 -17
~<map ajmo -19 30 -26 -20
~epen adm -17 -16 -19
~face bs -17 17
~liv abdgjlnoru -30 -21 -18 -15 -16 -16 -15 -18 -22 -27

can__a acghknpqrsuv -28 -39 -30 -32 -20 15 -23 -22 -28 -18 -42 -19
day_please amo -17 -18 19
do__come bdhijkmopqu -17 -37 -23 -15 21 -16 -29 -19 -18 -30 22
pasos u -17
put_a amn -20 -17 -17
que_horas bhmno -16 20 -30 -24 -19
want__an a 16
~<ma acdefghknpqrsu -26 -22 -19 -76 -33 -17 -35 -18 -17 -57 -26 -45 -23 -20
~<tie befhinprst -50 -33 -36 -33 -21 -18 -34 -16 -50 -36
~hat> abceghiklprsv -31 -16 -44 -66 17 -15 -28 -40 -39 -33 -57 -22 -33
~lula abioq -19 -17 -16 -16 -18
~orth j 18
~spam ablm -16 -23 22 -28
~tire dimnqu -26 -20 25 -19 -18 -17

@late__i amr -16 -27 17
@relative_has amno -24 -23 -19 20
my_husbands m -16
~ay> acegjklnptuv -41 -53 -66 -23 -32 -24 -28 -45 -20 -39 -16 -20
~ity> ghpu -27 -19 -16 -32

^@drug m -17
message$ lm -18 17
more__have o 19
the_room ajmnops -28 -15 -21 19 -20 -18 21
~ciat mt -17 17
~prox m -20
~stra aj -17 -17

dame__@visit abo 17 -17 -17
~<vay bloq -17 -17 -17 -17

a_alguien nou -19 -22 -15
moving lv -15 -16
~erin gnv -19 -20 -16

a_@drink m -21
anote* a 17
coming__do bo 18 -18
have$ adhinqu 24 -23 -25 -16 -26 -20 -16
i_only m -19
left__right jm 15 -17
necesito_@move ao -20 18
of_the dgqsuv -35 -26 -23 -19 -38 -18
this__no m -15
~elo adefghijnprsu -27 -29 -31 15 -21 -18 -17 -22 -18 -21 -23 -23 -20
~eze u -15

la_lista ginov -17 -21 -19 -15 -17
me__if o 18
my__what m -20
not:ayuda dg 15 -27
not__come ablmo -16 22 -19 -29 -20
you__@insurer dhjmnpq 33 -31 -16 -35 -16 -18 -22
~tro cdefghiklprtuv -36 -31 -21 -43 -52 -40 -43 -42 -20 -18 -17 -27 -22 -25

for__just m -16
i__myself dpu -19 -19 -17
long_does dn -19 -21
need__back m -21
optin* gqrv -21 -15 -16 -16
pasem* abijmr -18 -24 21 -23 -17 -17
~<tas s 21
~amb abcdefgijlnpqtuv -19 -18 19 -35 -26 -25 -28 -35 -19 -35 -29 -31 -20 -19 -30 -40
~guy begilmnorsv -24 -19 -30 -25 -21 -19 -21 -16 -23 -24 -21
~py> abcdefghjklmnopqtuv -29 -19 -20 -28 -29 20 -26 -27 -19 -19 -28 16 -19 -19 -18 -22 -26 -30 -22
~twi gkmnqrstv -21 -19 -31 -17 -18 -16 19 -19 -16
~ude> acefgijmoqr -19 -18 -15 -15 -18 -18 -19 -19 -19 -15 -16

as__is blmu -18 -17 21 -20
give__the diu -15 16 -19
i__good afjnpruv -23 -24 -20 -27 -26 -19 -17 -26
i_came dmnou -15 -17 -20 16 -17
nieto mq 21 -17
vote$ m 22
~lf> bcfgijmstv -28 -30 -21 -32 -24 -32 -16 -25 -22 -31
~life ju -17 -16
~ongo abdfghijklopqsuv -24 -16 -24 -16 27 -15 -36 -20 -18 -19 -25 -19 -20 -17 -31 -21

@english__favor cijl 21 -19 -17 -16
can__recomendo am -18 21
vuelo dm -17 17
wrote u -16
ya__en jr -15 20
~elp bcefghijklnoprstv -35 -33 -35 -35 31 -23 -15 -28 -33 -29 -34 -31 -32 -29 -26 15 -38
~eth> u -23
~nai adhlnu -23 -16 -15 -15 16 -18

como_a mr -18 16
take__@vehicle mnq -19 -16 20
van abcdefghiklmnoqrtuv -42 -34 -22 -43 -18 -26 -23 18 -35 -27 -33 -67 -35 -35 23 -20 -26 28 -26
~hio a -16
~hous gsu -16 -16 -21
~mame am -16 -17

@texts_back akm -16 31 -37
easy abjn -16 -15 16 -15
que__@visit mn -18 -16
~cobr adjmnqrsu -17 27 -15 -24 -18 -18 -18 -18 -20
~days bdghijkmnpru -25 -18 -21 19 -19 -32 -16 -32 -26 -19 -17 -20
~oud m 19
~rve chijklpsv -18 -21 -20 -26 -17 -26 -17 -20 -25
~ule gu -22 -16

alta$ bdefijklmnpqrv -15 -23 -22 -22 -19 -20 31 -32 -16 -15 -16 -18 -21 -16
do__another ov -16 -19
el_trabajo dir -24 15 -20
pueden__la an -20 -19
that__right j -17
turn_them km 19 -16
what__if u -21
~ggl jmnop -22 -24 -21 17 -18
~lue> anu -16 -17 -20
~oga> aju -23 -18 19

a__lo m -16
es__mas u -16
guys_have mqu -16 15 -23
home_after pq 15 -20
le__el pq -18 20
me__@texts adijmu -17 -16 -19 -17 -39 15
~<igu adgjpu -16 -19 -16 -16 -17 -15
~ez> u -17

@treat__not am -23 -19
carta__mi im -26 17
con_el bdlmnorv -35 -31 -27 -33 -17 -21 -26 -21
cuenta_como m -16
long__i bgjru -17 -16 -23 -18 18
socks lmv -18 21 -20
~onvi lmoq -16 -17 18 -18

a_este uv -20 -19
el__me abglmnou -19 -17 -19 -23 -38 -16 17 -23
i_avoid gmn -19 -20 21
paro dmu -16 -17 -16
what__this afijm -29 -32 -17 -50 29
~most j -16

@pay__@pay acdijmnoq -21 -20 31 -16 -18 -28 -21 -21 -21
can__@person mn -22 -19
does__have abcdinoqu 18 -17 -17 -23 -21 -28 -16 28 -15
how__works m -31
like__my in -15 -15
maybe efl -18 -15 -16
run$ dgmu 30 -19 -24 -28
~bod bdegjklmnortu -18 -28 -22 -35 -25 -28 -28 -39 -23 -16 -21 -34 -16
~ece> m -21

#__puede np -17 -15
@hours__i mn -17 15
^@body bjsu -20 -16 20 -18
me__dejan j -19
more__please bio -21 -21 -20
qualify m -17
safe_with u 15
targe* hu -19 -17
to__first m -17
what$ dflmo -26 -38 -17 -28 -24
~cir> g 16

can_only acl 17 -15 -15
dormido s -17
end_all l 23
interstate$ m -16
no__interesa al -17 15
of_gas dm -19 22
side dg -16 -16
will__for m -17
~busc dghiknos -20 -17 -17 -21 -17 -20 -23 -16
~clo adilnpqu -24 -17 -22 -29 -17 -16 -21 -25
~kil adgijknopqr -22 -23 -18 -25 -16 -22 -22 -27 -16 -21 -19
~sup abcdhijlnopru -26 -27 -18 19 -20 -25 -24 -25 -19 -22 -25 -28 -32

a__if dimnr 19 -17 -31 -17 -20
anule__@visit b 15
estoy__a j 16
plomero i -18
queria mv -16 -15
same$ aefjmou -19 -16 -15 -23 23 -16 -17
~lat cefgijklnopqstu -31 -21 -21 -26 -22 -30 -28 -38 -44 17 -33 -25 -18 -19 -38
~rep aefghjopqruv -42 -20 -16 19 -25 -17 -30 -22 -20 -18 -20 -25

atend* o -22
bad_dreams m -15
go_@relative ceflm -17 -18 -17 -16 25
is__my dnor -28 -29 -24 -17
mi__@cancel p -23
out__@relative im 18 -21
spinning ms -26 19
work_the m -19
~<tak cefghijkmorstuv -53 -34 -42 -21 -16 -31 -19 -30 -21 -24 -17 -28 -35 -47 -21
~onar m -17

drop__@visit b 16
el__@thanks t -17
fast f -15
is__same ms -30 -19
lo_quiero b -16
vacat* m 17
~<pid moru -26 -19 -16 -16
~<rin nou -15 -15 -17
~chof abmop -18 -19 -22 -21 17
~cnc bcmou 25 -17 -22 -16 -17
~ppoi m -16
~ven abcefijloprtv -27 -36 -29 -27 16 -17 -27 -40 -19 -18 -37 -15 -40

chicl* n 15
do__here jm -16 -34
is_not adfghjklmnopstv -21 -35 -23 -34 -21 -36 -16 -24 -35 -30 -17 -38 -36 -27 38
is_set pq 17 -26
quincena$ u -20
tambien ouv -16 -20 -16
trata gu -16 16
~<net a -21
~best dgijmotu -22 -22 -20 -17 17 -16 23 -29
~eru> m 17
~paqu r -17

#__el bo -17 16
be_@drive mpq -22 23 -22
la__antes n 16
way$ abdhijklmnoprsv -34 -21 -26 -18 -21 -22 -16 -20 -26 -22 -31 -24 30 -23 -20
~<deb acdefhijlmopqrsuv -26 -16 -23 -19 -22 -21 -26 -21 -18 -24 -16 -17 -25 -18 -18 -37 19
~stuf dhj -21 -18 -16

@visit_es bm -16 -21
^new adgilm -17 -17 -18 -18 -23 -28
am__there mnu -21 -22 16
back_from ijkpu -16 -18 -16 -22 -19
makin* mnor 19 -17 -15 -20
prend* klm 17 -22 -19
remind_me no -17 -16
to__it bfgijklmnpqsuv 16 -17 -20 -23 -35 -31 -43 -54 -21 -35 -29 -23 19 -17
was_to mq -15 17
will_not abdhjklmnpruv -22 31 -28 -35 -16 -16 -23 -46 -32 -38 -26 -41 -17
~<mut u -19
~<ph dhmn -22 -19 24 -21
~cami abcdgjlopsu -21 -27 -21 -20 -17 -16 -16 -25 -22 -18 -17
~orge abdgijouv -19 19 -24 -23 -19 -32 -15 -23 -16

me__manana bmo 18 -20 -16
need__for i -23
so__to am -17 -24
trans* abcdghknouv -23 -18 -18 -27 -16 -17 -16 -24 -26 -27 -17
weekend abcdfghjlpqsuv -30 -36 -17 -26 -15 -17 19 -16 -17 -19 -23 -27 -24 -23
~<ste mqv -19 -17 16
~log dmnu -16 -21 -16 -18
~mus acdefghijlmoprstu -29 -18 -28 -20 -15 -15 -29 -27 -30 -33 24 -16 -22 -17 -20 -20 -32
~rain abdghijnq -27 -26 -29 -24 -30 -19 -25 -28 -19

on_@traffic klmr 22 -17 -20 -16
you__@eat nu 20 -28
~<cum m 16
~lexi mo -19 18
~oras dghijmopru -19 -16 15 -16 -19 -19 -25 -17 -23 -20
~pell fmu -16 21 -20

@move_por b -15
@texts__quiero m -23
calen* dij -16 -18 -16
chair$ a -17
medic* g -20
~rdon gls -16 -16 -25

mejor__@english c 21
mexico$ m 15
reminders acdgijkmnorsu -37 -21 -22 -19 -30 -17 46 -21 -20 -26 -27 -16 -28
respo* abglru -22 -17 18 -17 -17 -18
when__library m 17
~are acefghjkqu -17 -29 -18 -19 -34 -29 -21 -32 -25 -16
~cons cfghimnosv -17 -18 -29 -25 -15 -20 -23 -17 -23 -24
~made dhlmnou -15 -16 -18 -19 -20 -26 -19
~rsi dju -15 -15 -17

@move_forward amo 15 -15 -16
of__@place m -18
quede acdgijklnopqsu -18 -24 -23 -20 -29 -24 -20 -16 -37 -35 -29 18 20 -26
se_quita s 16
what__say dgmn -16 21 -17 -16
~gle> ans -19 -23 -19
~nter efgiknopqrstuv -15 -22 -25 -30 -21 -21 -20 -25 -20 -22 -36 -18 -18 -25

@relative__for moq -28 -18 -18
me__do mu -32 -25
xanax n 20
~lase jm -17 -19
~moke mn -17 17
~spee im -18 24

@hello_there dfijmruv -15 25 -17 -20 -21 -17 -16 -15
am__away rs 17 -15
clase jm -17 -19
hasta aimqr -21 -18 -29 -18 -16
i__started k -16
jueves dgijoprs -20 -15 -18 -22 32 -16 -18 -19
oil_@move km -16 19
~kind ghjmqv -17 -25 -34 -25 -23 -19
~oto deghijmnpqu -20 -15 -19 -17 -21 -16 30 -16 -16 -16 -26

@book__@date a 18
cambienme abo -17 -15 20
que__contestar n -18
~te> adehlnprs -31 -31 -64 -51 -21 -49 -23 -45 -30

came$ m 16
de_ahi mru -19 -18 -18
in__@door hru -20 16 -18
like__the diu -16 -20 -21
my__sent an -18 -21
recei* i -23
should__take mns 17 -16 -16
this_stuff l -18
~ack efhjkloruv -28 -35 -26 -17 19 -54 -17 -17 -30 -48
~xtea m -23

mensajes abdefhjklmnopqrstv -47 -33 -41 -31 -31 -31 -40 20 30 -17 -35 -41 -32 -33 -32 -35 -32 -18
need__@eat n 15
~<squ pq 15 -18
~erda agjknopqrv -32 -30 -28 -24 -17 -19 -22 -20 -22 -25
~ivo> gnru -19 -21 -17 -20

^got cefghjklmnpqrtu -39 -48 -48 -21 -31 -18 -37 -49 -34 -23 27 -70 -25 -17 -39
could_it adilmnqu -22 -17 -18 -20 -27 -22 -18 17
me_dormi m -24
~<bil abghjlnoqrsuv -37 -23 -21 -17 -27 -21 -31 -25 -29 -22 -20 -35 -26
~rtg efu 18 -16 -15

@clothes_do gmn -16 -24 23
and__be mq -16 -24
importa l -19
minutes$ r 22
otra__mas a -20
to_@stop abgijsu -24 -21 -17 -19 -17 -15 -18
where_is adjlmrs -25 -24 16 15 -25 -17 -27
~cvb em 22 -22
~hem acdfhjkmnqs -21 -25 -31 -16 -21 -16 19 -17 -26 -23 -17
~hub afmnu -16 19 -21 -16 -15
~hue a 20
~omf n 21

@late_a j -16
la_manana bhinq -30 -22 -18 19 -15
making mnor 19 -17 -15 -20
next__after n -16
things__ask g 16
will__@stop m -16
~aya bilnosuv -19 -18 -19 -15 -20 -15 -20 -16
~kay e -16
~rui adijnou -19 -20 -16 -15 17 -15 -16
~sul gklm -19 -16 -16 -29

^saludos f 16
after_it s 15
is__@medicine iu -19 17
mi_receta im 22 -23
move cdhiklnoprsuv -27 -24 -24 -24 -21 -24 -18 25 -22 -28 -21 -29 -16
no__no am -18 -16
que__trata u 17
recet* aiklou -17 24 -15 -15 -16 -16
the_walmart jm 20 -23
you_@call dfghjmquv -26 -16 -32 -39 -33 38 -21 -28 -17
~adp mn -17 16
~enda bcdefghjlnpqrstu 22 -32 -42 -21 -32 -29 -29 -47 -19 -17 -32 -29 -32 -29 -27 -44
~izo> gu -16 -16
~rsa d -15

had__weird ms -18 18
is__to cfghloqrstuv -20 -37 -41 -16 -41 -18 -18 -45 16 -19 -41 -36
it__@late djqru -18 -20 -16 -22 -20
lista_para a 17
mi__@fetch acmnopq -20 -16 -17 -33 -20 31 -23
not:have bcgijnopqs -16 -21 -23 -36 -22 -21 -17 -30 16 -19
picking_me am -16 -15
wq em 17 -20
~<jf em 20 -19
~<qua mnpu -28 -18 -15 17
~cil> mu -28 -19
~enk eflmt -19 -18 -17 -25 20
~ike defghjpqt -22 -23 -24 -20 -27 -19 -28 -24 -22
~salo a -20

@texts_after kl 22 -21
baker* u -16
quiero_ir ablmu 18 -27 -17 -21 -19
reservation bdmo -32 -15 33 -21
right_now djkmnoqruv -21 -32 -18 22 -30 -31 -32 -43 -22 -16
~<ur bdegmnoqruv -20 -27 -17 -21 -34 -22 -21 -16 -20 -29 -25
~rsle m -15

boost* am 20 -19
mistake lm -21 -15
~<do acefghiklnopstv -24 -19 -52 -21 -16 -15 -31 -48 -23 -32 -21 -37 15 -62 -36
~ents hijnou 16 -21 -19 -23 -16 -18
~suc dm -25 -23

cita abcdefghijklmnpqstu 42 16 -51 -30 -48 -37 -39 -29 -67 -25 -21 -19 -39 -17 -47 -37 -67 -32 -78
en_# dr -19 16
no__el abdghjlnpq -25 26 -22 -28 -25 17 -29 -24 -22 -24
~ambi cdefgilnpstuv 21 -26 -21 -22 -23 -30 -30 -21 -24 -33 -15 -26 -35
~est abcdefjknopq -30 -50 -23 -29 -80 -34 -18 -40 -44 -19 -32 -37

^bueno fl -23 -18
am__the aghijkmnos -24 -23 -15 -23 28 -21 -27 -26 -27 -22
amor$ mr -16 16
pero_llego r 16
vitamins du -17 -17
was_a s -15
~clu dilm 16 -18 20 -35
~mole agkl -16 -20 -16 24
~pido m -21

be__a mnr -15 -17 18
empty amn -17 -22 18
moles* klm -15 25 -28
of__do j -20
the_shop j -15
tratamiento cdefghijkmnopqrstuv -22 16 -20 -23 -25 -28 -36 -32 -20 -51 -28 -35 -32 -37 -27 17 -18 22 -28
~ates adiu -23 -23 -18 -22
~dida mu -15 23
~ens> afnu -24 -18 -16 17
~ise cijlsu -21 -17 -18 -26 -20 -21

do__@open acdghmsu -21 -16 -23 -16 16 -16 -15 -16
is__success dmu -18 -19 17
lmao em -23 20
name_is abd -16 -18 -18
~<ab cdefghijklnqstv -36 -20 -38 -40 -45 27 -18 -30 -20 -19 21 -21 -33 -38 -24
~pie cfhijkopqrv -19 -21 -19 -27 -26 -16 -21 -16 -18 -21 -21

@stop_sin k 16
about__@visit m -23
could__@clinician a -15
deb mv -24 18
depar* m -15
donde_es jsu 16 -16 -24
town$ jmr -21 21 -15
what__even gm 17 -17
~esc aefhjmnopstv -21 -19 -27 -33 -35 -21 -43 -24 -19 -21 -24 -22

alerts m -19
bill abjmnopqu -27 -20 -23 20 -27 -17 -24 -22 -32
is__a cfkmnoprtuv -24 -42 -25 -16 -22 -40 -40 -26 -22 18 -53
sorry_@wrong begmor -19 -19 -24 19 -18 -23
~eade m -19
~erit mr -16 15

@call__@vehicle hijm -16 -26 -19 23
@hello_@hello fm 22 -25
^oh elo -24 -20 -21
can__find abghmnp -18 -17 -15 -23 -16 -19 -16
front_of m -23
my__said lmnosu -17 -33 -23 -16 -15 15
the_soonest a 18
what__put dgjoqu -34 15 -20 -16 -21 -22
~enki eflmt -19 -18 -17 -25 20
~nso l -19
~ross aghmoqsu -25 -17 -22 -18 -23 -17 -15 -17

i_ever t -21
of_your hi -17 -24
~aur m 16
~swe bcdgjklmnopqrtv -25 -17 -26 16 -22 -18 -24 -17 -23 -21 -19 -20 -20 16 -27

for__i nu -16 -16
i_@cancel u -15
keep_texting gl -16 -25
le acdefghknoprsu -30 -25 -34 -29 -37 30 -41 -16 -35 -17 -18 -41 -23 -18
lo__en acgjm -17 22 -18 -19 -18
para__para a -16
puedo__yo nq -18 18
signed__for am -17 -18
~cure d -21
~hake m -15
~nal> adhquv -19 -15 -15 -19 -17 -16
~soci a -16

@day__no o 18
calif* m -15
contacto l -16
~<den cdghiklsu -16 -17 -23 -18 -19 -20 -27 -25 -38
~apu mo -25 -16
~hoo ahijklpqs 19 -22 -29 -19 -15 -19 -25 -27 -16

answer gm 24 -29
do__message lm 19 -18
~bajo acglnoqu -23 -20 -26 -19 -36 -18 -16 -35
~ecei i -23
~nea abdghijlnoquv -26 -17 -20 -16 -20 -15 21 -18 -25 -22 -26 -29 -18

bad_for au -15 -16
diffe* adij -21 -23 -21 -22
do__got bimu -20 -18 -32 -23
manden__al lm -16 18
thursdays m -17
to__so impv -20 -20 -17 -15
~<ah ceijlopstu -24 -32 -25 -28 -22 -31 -22 -29 -28 -30
~ces defhjklnprstv -27 -27 -34 -38 -16 -22 -23 -21 -41 -28 -16 -30 -39

@call__favor bciklm -17 -19 24 -16 -19 -16
@thanks__@thanks t 20
@visit__day m -18
a__later jm 19 -23
my__but abmo -23 -16 -15 18
so__now ms -20 16
~<kor c 16
~ray> o -15

be__@drive q -16
in__list l -15
what__@eat dghmnu -19 -25 -18 35 -29 -17
your_sign m 20
~<mai dju -19 17 -17
~corr abdjloqu -20 -22 -19 -24 -15 18 -20 -20
~elef abcnoq -23 -18 -18 -22 -17 -22
~noch abdgloqruv -22 -22 -19 -17 -18 -23 -18 -17 -25 -21

first bhkmpqr -20 -23 -18 -15 -24 -17 -19
guys__now h 17
is_crazy n -15
use__@pay m -20
voy abcdefghijklmoqrstuv -36 26 -57 -23 -58 -55 -46 -45 -37 -29 -41 -29 -54 -28 -34 67 -49 -55 -43 -64
what__@door jm 18 -20
~<inv alq -20 -17 -16
~<sli abmno -20 -18 -19 -18 18
~mach s 17
\xc2\xbf__tengo dn 15 -18

come__week a -18
hook__up am 18 -18
lock l -16
navidad fj -19 -15
not:sense gm 16 -15
not:the acdhklnqt -24 -20 -34 -34 -31 -23 -30 -43 -18
~nute abjknoqu -26 -21 -16 -20 -19 -22 -17 -17
~ybod jmopuv -15 -24 -16 -21 -17 -21

@hello bcdefghijklmnopqrstuv -64 -50 -39 -68 90 -24 -53 -53 -58 -22 -49 -29 -64 -33 -63 -48 -55 -64 -44 -40 -54
@relative__que dilmnoqv -27 -25 -17 -17 -30 -24 22 -18
found ijlqu -16 -20 -15 -25 -15
i__no dilmnpqu -16 -15 15 -39 -20 -15 16 -21
por__es u -18
vez__el bh -16 -16
~isan m -21
~nce ehijlmnpqrstuv -23 -44 -25 -24 -20 -22 -49 -45 -40 -22 24 -29 -19 -47
~whal mu 17 -17

^what abcegklmopqrstv -35 -71 -46 -33 -20 -39 -30 21 -74 -48 -19 -41 -41 -78 -44
after$ abghijklm -24 -41 -16 -40 -22 -30 -35 -15 -53
explain_my i 17
i__left l -16
queda ainqrs -25 -21 -18 -26 -28 -31
~dled impq -16 -15 23 -20
~tto m 20

^agente abfit -21 -17 -21 26 -15
^esta abcdefgklnpqrsu -32 -19 -23 -37 -20 -40 -38 -23 -43 -19 -26 -27 -16 -16 -38
days__the hjmu 20 -18 -15 -15
la__\xc2\xbf jm -18 -30
not:home pq -27 23
puede__a amnpq -22 -24 15 -21 -20
should bcdhklorv -30 -19 -41 -26 -19 -28 -22 -18 -17
where_did gjlm -19 -31 -16 23
whoev* m -16
~depo adi -19 18 -17
~oan> dm -21 22

a__sent m -17
i_work amn -15 -23 16
of_pocket m -17
that_matter m -15
veterans djlmnu 15 -17 -21 -34 -17 -22
~ind> acefgilqv -30 -30 -28 -31 -17 -37 -31 -19 -46
~sabi a -22
~sada bm -17 -15
~ssa abdlnov -20 -19 -20 17 -17 -22 -17

@book__then admnq 23 -17 -24 -17 -15
@day_pero bo -16 16
@relative__it dmopq -15 -34 -16 18 -23
the__@move k -15
with__i m -15
~dan cdehopst -17 -50 -20 -29 -30 -33 -36 -24
~fies u 16

burns m -20
el_# adhijlmnopqrsv -28 -22 18 -18 -17 -17 -27 -20 26 -19 -20 -24 -18 -18
quitenme aklor -15 -22 15 -17 -27
temblando s 18
what__your dfghitu -20 -28 -27 17 -31 -19 -37
~issu empq -16 -16 -19 22

be_this gmnsu -15 -16 -15 28 -21
delet* abd -16 16 -16
or_anything djmu -18 -17 -15 -16
where__come adjmnsu -15 -23 -24 28 -22 -16 -24
~bre acdefgikoqrtu -28 -37 20 -33 -34 -36 -20 -35 -19 -27 -39 -26 -26

i_@pay abdghijnoqr -30 -16 28 -16 -16 -25 -27 -25 -17 -19 -17
it__early m 16
never__the bm 16 -17
you__go am -17 -17
you__have dhjknp -22 -20 -21 -24 -18 -21
~aba> agijlnpquv -15 -23 -23 -24 -16 -19 -22 19 -30 -17
~ieme m -23
~lave mp 19 -17
~sir abjlnrv -20 -17 -21 -17 -16 -18 -19

able_to mnoprs -23 21 -27 -17 -21 -21
do__care m -19
equiv* m -16
eveni* bdflmqrtu -22 -26 17 -20 -34 -18 -20 -19 -22
for__any am 16 -19
is__plant dmu -21 22 -17
me_think mv 19 -16
mi__y o -19
not:yet gmuv -22 23 -20 -29
~iggl jmno -19 -19 -16 17
~wor abcdfgjklqrstv -30 -31 -44 -21 -39 16 -28 -25 -18 -19 -25 -17 -41 -44

como__eso gm -16 -21
cuantas__sin h -16
how__say m 18
online__what am 16 -17
una_duda i 17
~assi abcegijkm -18 -21 -16 -17 16 -22 -17 -19 -21

dejar_el m -16
is__@visit abcdfgilmnopqrsu -19 -42 -16 32 -21 -22 -26 -21 -35 -36 -41 -25 -26 -25 -39 20
off_@day l -16
on__is mno -28 -24 -18
por_fa amo -24 -19 15
what__needed mt -20 17
you_a adhjmu -22 -15 -22 -32 -16 28
~<bru e -17
~ense mopruv -16 -21 -17 -16 -24 -20
~rmi abcdgijnpv -20 -34 -26 -34 -37 -28 -32 -29 -15 -36

cafe nq 18 -17
es_eso dgmu -17 -15 -26 22
guagua nq -15 -17
llego$ dlmru -26 -17 -43 24 -23
me_recomendo an 18 -17
please__again kl 19 -17
soone* hou -17 21 -23
there__if djmor 24 -18 -25 -25 -18
~dice cgijlprv -23 -16 -16 -19 -16 -20 -16 -19
~ld> befghjlptv -17 -53 -62 -16 -31 -21 -16 -32 -45 -38
~roll n -15

@move__la ao -20 17
^happy abdefghilqtuv -18 -31 -20 -17 17 -17 -20 -17 -17 -16 -22 -27 -15
hacer_el u -16
me_on bhjkmnps -33 -17 -19 -23 -22 -20 -17 -22
not_work bq -21 -18
now_@thanks bm -22 19
seguro acefghijklmorstuv -30 -26 -25 -24 -30 -36 -31 -44 -23 -28 -48 -38 -26 -33 -19 36 -29
~<res cdefhijklnoqrv -36 -30 -29 -27 -29 -23 -33 22 -23 -33 -18 -33 -34 -16

auto m -16
bad__can o 16
go__work n 16
not:text gklv -18 -37 36 -21
que_numero ilmuv 22 -25 -23 -21 -34
regresar b -21
~more acdfhijmnpt -18 -21 -36 -29 -33 -21 -22 -17 -36 -22 -23
~wing a -23

a_@call di -18 31
baja$ bcdefjklnqsuv -36 -15 -32 -23 -16 -19 -35 21 -19 -20 -17 -25 -17
my__that dgmnt -20 -20 -41 22 -15
waiting$ m -15
~<all achlov -26 -18 -28 -19 -33 -23
~atte mnou -22 23 -16 -17
~olar m 17
~ood adeghijkqruv -24 -54 -44 -27 -24 -17 -30 -33 -23 -48 -20 -19

@medicine__it nu 18 -16
dame bmo -23 -17 -20
es_esto g -21
me__favor abl -22 -22 -23
questions_for im 19 -18

@call_this ghilv -19 17 -17 -18 -15
el_@hours jm -18 -19
need__a abnq -27 -17 -18 -17
~body bdegjklmnoqrtu -16 -27 -21 -34 -25 -28 -26 -62 -22 -16 15 -21 -33 -16
~nle> aijklmo -17 -16 -17 -19 19 -17 -18

needed_to mt -20 17
opening n -17
to_get abdghjmorsu 38 -26 -32 -24 -28 -25 -50 -37 -23 -25 -44
~bir bdefjopqrstuv -25 -30 -29 -23 -32 -32 -28 -34 -19 -26 -21 -48 -30
~sch dghpqu -16 -15 -17 -21 -21 -19

and__time hj -17 16
esa_@place jmu -16 -18 17
hit_@traffic m -16
i_make gnu -17 -18 -18
luz dejlmv -22 -16 -21 -19 28 -15
mi__fallecio q -15
something_came a -17
the__wants i -15
ya__mi bjnpqr -18 -17 -17 20 -16 -23
ya_cerraron hmr 21 -22 -20

^lost dglmnopuv -24 20 -22 -22 -22 16 -16 -25 -16
all_six d 16
are_you bcdegijklmnopqrstuv -50 -23 -22 -58 -46 -32 35 -44 -60 -40 -64 -49 -46 -38 -63 -43 -61 24 -47
no__take pq -18 18
~elen ad -19 -16
~ya> foru 15 -16 -21 -17

^@symptom abcdefhijkmnopqrstuv -24 -19 -15 -29 -18 -19 -20 -21 -27 -16 -20 -30 -28 -17 -25 -25 42 -18 -28 -20
add_me abglm 25 -15 -16 -23 -31
hoy cdefghijklmnopqtuv -23 -36 -29 -30 -22 27 -29 -27 -20 -30 33 -34 -17 -29 -31 -23 -43 -33
ocupo m -22
racin* m -19
~hau mp -18 15

@howmuch__llego m -16
from_you diu -17 -16 18
is__@day abdju 21 -22 -26 -17 -21
ketamina bdghijlnoqrsu -20 -32 -27 -18 -15 -19 -15 -21 -27 -17 -15 -18 24
pasar cdghimu -20 -15 -17 16 -18 -21 -24
the__let m -19
~azz> m 15
~lefo abcnoq -23 -18 -18 -22 -17 -22

pero_no b -15
work__me gmnpq -16 -22 -17 20 -20
~ays> cefgijlntv -30 -22 -24 -21 -36 -42 -25 -36 -28 -34
~bak du -15 -16
~dial amu -17 -20 -19
~ial hjlmqrsu -23 -21 -20 -38 -22 -18 -23 -22
~omo cehijklmoprtv -20 -44 -20 -44 -21 -25 -16 -15 -17 -40 -29 -29 -45

@drug$ abcdefghijkmopqrsv -29 -26 -22 -33 -18 -22 -23 -26 -26 -25 -20 29 -18 -24 -27 -19 -18 -17
@symptom__night s 16
can__but jmo -16 -17 -16
just__know tu -16 -16
off_work m -16
team_won m 18
whatever_is m -19
~abr abcdefhijklmnqrsv -17 -20 -20 -27 -17 -16 30 -18 -26 -22 -23 -20 -25 -22 -24 -20 -19
~pull abdghijklmnpqr -28 18 -20 -16 -20 -25 -20 -15 -17 -26 -18 -18 -20 24

would_a mou -21 -15 -16
~<ir ano -16 -19 -20
~<rey u -16
~dang u 19
~stad djmuv -21 -21 19 -20 -16

^lose dgjlmoruv -15 -25 -15 36 -28 -20 -18 -28 -19
cheap j -16
el_lugar bjo -18 17 -18
en__me mos -22 -16 -15
gave_you im -19 -22
podcast m 16
~ttle u -16
~xpec mq -20 -15

a__llega hm 17 -20
did__sleep u -16
el_numero ajklmuv -20 -20 -21 -21 -26 -27 26
ex__to bm -16 -23
l$ elm 25 -16 -25
nice$ m 19
picking am -17 -15
~ave defghmr -29 -39 -46 -32 -28 -25 -23
~cide jqv -16 -18 -18
~not cdefhjklprst -31 -52 -33 -42 -47 -19 -25 -28 -47 -36 -23 -32
~rma> m -23

for_tomorrow m -22
opening$ m -20
opt_in acijklm -17 -20 -17 -18 25 -28 -17
~nos aijlqtv -17 -18 -22 -27 -17 -18 -16
~tic> d -16
\xc2\xbf__hora amnu -16 21 -17 -21

@ride abcdefghijklmnopqrstuv -72 -64 -73 -89 -69 -79 -63 -68 -57 -49 -71 -82 -63 -40 -49 57 77 -69 -62 -74 -85 -79
farmacia$ m -18
mandeme m -15
to__@place alqu -20 -16 -15 -15
your__the i -15
~ands aglmnoru -23 15 -19 -38 -22 -18 -17 -28

can__come bcgijkmnpqsu -27 -18 -26 -29 -29 -17 -19 16 -30 -24 -22 -42
come_@day boq -18 23 -18
i__out cdghimopv -22 -38 -33 -20 -28 -26 -18 -22 -25
only__after ad 17 -18
out_for almnqru -17 -15 -26 -17 -23 -15 -16
que_@cancel bdm 21 -19 -21
si__@fetch pq 16 -16
tu abcdfghjklnopqrsv -25 -20 -20 -20 -16 -20 -18 -18 -20 17 -26 -16 -21 -20 -18 -17 -19
tu__@relative mn 19 -16
whatever$ lm -23 19
~ben bcefghijkmnopqsv -20 -17 -23 15 -30 -29 -25 -29 -31 -30 -27 -18 -16 -19 -23 -20
~bo> acdeghijklopquv -32 -35 -38 -36 20 -32 -44 -31 -34 -39 -28 -35 -35 -51 -42

am__i m -19
it abcehiklmnpqrstuv -22 19 -32 -116 -61 -57 -16 -19 -39 -31 -18 -33 -30 -15 -20 55 -80
night* mo -18 15
no__quien impu -16 -26 -33 -23
on_your i -19
~chec cghijklnqsu -17 -18 -18 -16 -18 -18 -18 -27 -28 -21 -16
~dead b -16
~opi bfghjlmnoqsu -19 -16 -15 -16 -25 -18 -25 -31 -20 -22 -20 18
~ordi k -20
~uir> m -20

about cefghjst -21 -23 -27 -37 -37 -39 -19 -26
activar km 16 -19
get__after a -18
la_attend ahm -15 -15 24
not:is adgimnq -22 -21 -22 -31 -36 -16 21
put__under u 15
un__bien mqr -22 16 -18
~low> ehijloqrsuv -18 -20 -24 -21 -26 -28 -28 22 -26 -24 -23
~mend adgiopqu 18 -19 -21 -23 -17 -18 -15 -31

^just adefghjklmopqstu -32 -25 -16 -20 -25 -34 -19 -18 -29 29 -22 -25 -36 -18 -35 -34
at_work dghnp -16 -31 -17 -20 -16
car__and q 15
have__on m -21
i__want adgijnoqsuv -32 -19 -35 -16 -19 -27 16 -19 -20 -20 -33
list$ bdghijopqrstu -21 -22 -17 -16 -29 -32 -25 -24 -24 -17 -19 -16 -29
read__better m -17
salio$ g -15
to__me abfghijmnopqrstuv -34 -32 -22 -31 -25 -15 -33 -50 -26 -30 31 20 -46 -37 -22 -19 -40
~nty n -17
~teng ceghklmrtu -31 -26 -22 -35 -20 -28 -42 -39 -32 -20
~ulli amr -17 -26 19

@visit_free j -15
^ay abeflm 16 -21 -23 20 -17 -25
can__@pay abcdinoqr -33 -16 -16 34 -26 -21 -27 -23 -18
is__each m -16
puede_@fetch abcdimoq -32 -23 -25 -17 -16 -28 -29 18

enough dklu -16 -15 24 -15
family_emergency m -18
infor* d -19
is_this abghiklnopqrsuv -32 -32 -27 -27 -17 -15 -50 -34 -27 -15 -27 -26 -49 25 -39
la_puede no -15 23
~fav defmnqrstv -36 -28 -24 -23 -29 -30 -17 -30 -30 -30
~link hm -17 -26
~marr mpu 27 -17 -21
~who ajlmos -28 -20 -20 -36 -17 -17

les_dio u 16
they_used m -19
~bir> mnoquv -19 -15 -18 -18 -21 -15
~rmen m -18

do__type gi 16 -16
estafa gmuv -16 -15 19 -18
long__@drive ju 19 -25
them__on k 20
works bdhilmnv -19 -20 -20 -18 -21 -24 -23 -15
~<any begkmrstu -43 -18 -38 -22 -17 -43 -28 -28 -15
~chur adnq -19 -17 -17 -16
~ero> defghjnpqst -19 -44 -17 -21 -36 -19 -41 -30 -26 -18 -46
~eso> agm -19 -15 -21
~iaje am -18 -19
~scam r -16

@call__you m -24
chamb* hm 15 -16
printer m 17
quiero_@visit b -18
~<ip dm -16 23

cancela abciklmnq -22 29 -20 -17 -21 -22 -34 -16 -16
dice_que v -16
line$ ahmnq -24 -18 -28 -16 -19
llamas mv 17 -17
pricing m -22
to_shave n 15
~acom abimuv -21 -18 -21 -32 -21 -15
~ake cefgijrtuv -23 -47 -45 -18 -39 -32 -21 -43 -27 -29
~eird m -21
~lock acdefginrstuv -32 -23 -35 -23 -25 -23 -30 -29 -17 -18 -22 -38 -20

feeling u -18
need__lawyer im -25 23
no_longer abmv -16 19 -21 -20
see_@person hm 19 -16
somebody_@cancel bpq -20 -16 -15
~answ abdgjlnopqrsv -28 -18 -23 20 -16 -19 -19 -17 -19 -16 -16 -22 -22
~cuss i 16
~duo m 18
~rda> dgil -18 -20 -17 -17
~try> m 17

@parking_at jm -16 18
lo_pienso blm -15 -18 18
numero__es u 16
to_church mp 17 -16
you_@book am -24 23
~arma d -16
~ola> abdghijnoqrsuv -21 -18 -17 -20 -15 -25 -26 -23 -26 28 -23 -21 -22 -24

^heard mu -16 16
a_@parking dijm -19 -16 24 -28
caregiver mpr -24 18 -17
consi* dlmu -20 -20 -27 17
down$ adglopru -24 20 -19 -18 -17 -25 -31 -18
is__thing m -17
~<af cegijlmtuv -41 -25 -44 -20 -19 -36 -24 -30 -28 -25
~<doo m -21
~bvc em 17 -18

@relative__@move mq -19 -17
el_@animal mr 16 -16
is__there cdnpqsu -21 -19 -19 -18 -40 -22 -27
it_back ko 22 -20
not__@person abi -25 -26 -15
para_empezar a 22
riesgos dmu -20 -19 22
wait__me r -15
~<re befhijnoprst -20 -91 -84 -35 17 -55 -40 -18 -23 -41 -52 -18
~reet abdhiklmnopst -23 -19 -19 -22 -16 -16 -17 -16 -17 -16 -20 -17 -16
~tit a -15

later_in m -22
me_agarro mqr -18 -15 28
suite adefghijklmnruv -22 -36 -20 -24 -36 -24 -34 48 -19 -30 -42 -19 -16 -39 -29
~rter r 18

is_@insurer dmn 17 -16 -19
know_the o -18
new__who lm -16 -18
past$ r 18
~<fl acefghilntuv -37 -25 -25 -26 -30 -34 -33 -37 -40 -20 -44 -32
~<my dmu -22 -18 -21
~edir io -15 -18
~nim g -16
~sou lou -15 -15 -22

out__or m -19
que_no abghmot -38 23 -33 -24 -38 -19 -19
relea* dglqru -19 -21 -18 19 -20 -22
~lene a 16
~show aijlopsv -18 -18 -22 -20 -27 -16 -22 -22

^moving o -16
da adfghiklnqrtv -33 -23 -20 -20 -26 -16 -21 -25 -30 -18 -23 -17 -26
entrance jm 28 -25
~empr cdfgjlrs -20 -15 -24 -27 -22 -22 -22 -24
~omet djpsv -28 -20 -26 -21 -18
~tuv s 15
~twe adi -18 -18 -17

can__my abcghjklnpqstuv -22 -16 -15 -34 -30 -31 -26 -36 16 -23 -15 -23 -19 -46 -22
what_are afijlmstu -41 -35 -25 -55 -18 -21 -24 -19 20
~<obl dm -16 -17
~gro mnquv -16 -21 -19 21 -16
~neu mu 17 -18

^yo bcdefghjknorstuv -28 -35 -53 -49 33 -51 -40 -41 -34 -42 -41 -35 -36 -34 -32 23
cambiarla m -22
the_@vehicle abdhnqsu -21 -20 -23 -28 -33 19 -33 -20
~mili m -17
~obe u 15

^show b -18
a__and bp -21 -19
and__on b -16
someone_on a -25
tell__more mu -24 22
vaina m -17
volver ilmu -20 -16 -15 -15
who_won jmu -16 23 -18
wtf__this u 15
~arle n -18
~lgun o -19
~ock acdegiknqrsv -25 -32 -16 -36 -33 -36 -18 -41 -18 -23 -27 -27
~osp dghilnprst -20 -18 -20 -22 -18 -16 -20 -21 -16 -17

como__@insurer afmu -21 20 -16 -18
need__to dgjou -27 -26 -22 -17 -19
super$ mrs 21 -15 -18
we_are adfghiklnqrsu -40 -33 -21 -22 -24 -24 -21 -22 -17 -36 31 -28 -32
ya_mande ajl 18 -20 -17
~icio bdefglmsu -18 -22 -18 15 -20 -21 -34 -15 -18
~ictu m 20
~irp mq 16 -17
~vida m -24

del_@insurance bd -19 -17
half qu -15 -17
it_do djmu -23 -19 -20 17
my__needs pq -21 -19
nothi* fhklnopsuv -15 -16 -16 -21 16 -33 -15 -21 -23 -16
tiene_# m -19
~male im -23 17

can_a am -16 -21
me_the abcdnqrsuv -20 -25 -16 -32 -18 -19 -17 -17 -19 -21
pin abcdghijklnopqruv -25 -20 -19 -25 -26 -18 -26 34 -25 -26 -18 -24 -18 -22 -17 -27 -20
~<bit d -16
~ahp> ciklm -17 -18 -17 20 -19
~vets m -18

@texts__all kos 23 -16 -16
is_your dfghijklpstuv -35 -33 -27 -29 17 21 -16 -19 -15 -16 -29 -44 -26
no__este i -16
not__about b -22
pound* m 15
que__hoy mu 19 -20
says__do u -16
~dude mv -18 20
~ien> abdgjklorst -36 -22 -62 -50 -23 -31 -21 -19 -32 -25 -24

do__from mu -25 -18
i__texting ai 15 -20
oil abcdghjkmoqsu -22 -15 -21 -29 -20 -15 -27 -20 37 -31 -23 -19 -25
ruth d -17
the__not m -29
you__from dlm -30 -15 -36
~<iph dm -16 23
~<wen abcefghiknopt -16 -25 -19 -35 29 -20 -25 -22 -24 -31 -16 -21 -20

are__still hjmoru -15 22 -25 -16 -18 -18
by_mistake lm -21 -15
company__this u 17
who__this cdfgilmu -18 -16 -17 -21 -23 -16 -17 18
you__out hjlmnu -18 -17 -19 -21 -16 23
~<veg m 19
~chi acefghijkpqu -22 16 -20 -17 -24 -27 -33 -20 -24 -20 -32 -36
~dije bhilqu -22 -17 -21 -18 -20 -23
~la> adfghknrs -29 -61 -25 -53 -37 -46 -40 -20 -28
~sub abcdefghijknopqtuv -25 -29 -33 -28 -36 -29 -33 -19 -30 -24 16 -25 -20 -24 -25 -24 -41 -30

#_o dehimnoru -21 24 -20 -15 -25 -16 -15 -16 -16
es__es j -16
is__i dgmopqv -35 -35 -27 -29 -21 -28 -19
mio gmv -16 -20 20
not__her l -16
the_bank hmnu -22 23 -16 -17
up_from du 16 -16
where_should qs -18 -16
~iny mu -21 16
~sibl knqsu -16 -23 -22 -15 -18
~tuff dhj -21 -18 -16
~urne lr -20 -21

@place__esta u 17
need__skip m -17
puede__@person i 16
~ta> bcdefijkopv -26 -54 -30 -77 -37 16 -21 -19 -37 -17 -18

@relative__but m -15
^le ainqu -17 -21 -23 -28 -27
all_of blm 17 -16 -23
i_lose u 16
so__of b -17
so_my o -16
stadium j -18
will_my abdmnopqs -20 -26 27 -38 22 -17 -30 -26 -16
~alt acefghklmnopqstuv -43 -36 -46 -47 -40 -31 24 18 -29 -34 -16 -19 -25 -35 -32 -48 -17
~inon mu -23 -17
~legu abinpruv -21 -20 -20 -18 -21 -27 -18 -21
~lif bcghilmnrsu -18 -16 -21 -20 -23 -19 -23 -23 -22 -17 18

@drug_oil mn -17 16
@stop__me agjklnoprstu -36 -33 -16 -26 29 -28 -17 -31 -30 -36 -23 -31
a__morning mn -18 15
i__taking a -15
i_drop n -24
this_what dm -18 -16
told_me m -21
we__next am 16 -19
~avor defmnqrstv -36 -28 -24 -23 -29 -30 -17 -30 -30 -30
~nadi abcgilnopru -17 -25 -15 -22 17 -20 -24 -18 -25 -16 -18
~perm abdgjmrsuv -23 -19 -22 -18 -15 -17 -18 -20 -24 -20

do__@parking ajm -16 17 -33
of_town oq 20 -17
trabajo__que i -16
we_get dh -15 -16
~<zz em 18 -19
~ady bcdghjkostu -19 -24 -17 -25 -23 -32 -27 -21 -26 -25 -39
~incl dilm 16 -16 20 -32
~ub> acdefilmou -18 -16 -17 -22 -18 -16 27 -35 -16 -19
~vol gilmn -15 -22 -21 -23 -15

fui$ im -17 16
mn$ em 19 -18
quien_@call u -16
set__with aim 17 -19 -20
working_@day m -16
~clin a -17
~tax gmu -16 20 -19
~uier adefgjnpqstuv 16 -38 -20 -27 -37 -25 -42 -40 -29 -28 -22 -23 -61

can__# bmo -16 -26 16
not:hallo jm 16 -20
para_@date d -16
put__or d -17
the_success dmu -18 -19 17
would__have a -24
~<ten ceghklmruv -38 -42 -24 -37 -24 -28 -52 -48 -32 -18
~nuc m 17
~ox> mu 21 -17
~rele lqu -16 17 -18

^we adefghiklmnpqstu -15 -18 -36 -43 -42 -46 -46 -36 -32 33 -55 -26 -15 -47 -15 -49
says_it m -15
~<wo bcfjnstv -24 -23 -50 -45 -32 -19 -37 -60
~emi abdhijlnosu -31 -22 -15 -17 -23 26 -17 -28 -26 -16 -16
~hort m -18
~isco dilm 20 -17 15 -33
~llar dgipsu 17 -19 -17 -17 -15 -17

adela* mno -15 -18 19
got_me acdgiklmnpqsuv -34 -17 -18 -16 -20 -21 -25 -21 -21 43 -46 -23 -34 -23
que_@vehicle gjmnq -17 25 -17 -15 -23
talke* moqu -29 -17 -16 -17
what__point mu -18 18
~cand jmrv -16 -27 16 -19
~uck> abcfhiklnptu -18 -31 -16 -18 -23 -29 -27 -30 -32 -24 -27 -29

@stop_sending bjkl -16 -16 -16 22
^never adimoqrst -25 -16 -19 18 -16 -17 -20 -17 -22
checking_on b -15
iba__@fetch pq -30 26
out_of abefghijknrtv -33 17 -17 -18 -23 -23 -34 -26 -27 -43 -43 -16 -18
quien abcdefghijklnorstu -44 -17 -15 -23 -21 -22 -21 -30 -16 -25 -40 -32 -38 -26 -31 -30 -20 27
tengo__banarme n 17
~duce u -16
~how aijlopsv -19 -18 -22 -20 -27 -16 -20 -22

^pasame amnqv -25 -23 -15 -18 -15
deme_una a 16
el__no acghlmpstu -26 -15 17 -30 -18 -17 -25 -26 -18 -25
gna mr -23 16
that_time m -20
to__@vehicle hj -15 16
~aya> mr 15 -17
~deb acdefhijlmopqrsuv -26 -16 -23 -19 -22 -21 -26 -21 -18 -24 -16 -17 -25 -18 -18 -37 19
~elto p 16
~jan abghjklmnsu -28 -20 -17 22 -31 -19 -20 -41 -36 -18 -31

@move_to achjkmou -15 28 -19 -22 -15 -32 -24 -19
@pay__@call i -20
@person__me bilmquv -17 -19 -19 -20 17 -19 -17
milk ahiklmoqrsu -28 -18 -21 -21 -21 37 -18 -18 -20 -22 -22
need__or a -16
the__i gikmnpuv -22 18 -17 -52 -20 -29 -27 -28
what__mean dhu -17 -19 -18
will__@pay dmu 22 -24 -17
~acke d -15
~ddy> ijmu -16 26 -19 -19
~erio mnq -20 22 -18
~ogad i -16

@drive__@relative bmp -17 -34 27
am__candidate u 16
ando__la m 15
can_somebody o -17
get_put mu -18 16
reanudar km 18 -19
the__free ad -18 16
to__is admnq -15 -19 -24 -20 19
~<bir deijlmqsu -15 -20 -16 -23 -15 18 -16 -15 -17
~hast aimqr -21 -18 -31 -18 -16
~igue jkmnru -17 -18 -29 -18 -15 -16
~peli adquv -16 -16 -17 20 -16
~rev bdgijklnopq -26 -21 -17 -23 -19 -24 16 -23 -22 -16 -25

^sorry abdhnopqrs -20 -45 -20 -28 -20 -37 -25 -17 -17 -16
i_@stop gjlnrs -16 -21 -30 22 -16 -22
or__it mo -18 -19
we_need i -15
~eryo m -18
~ood> adeghijkqruv -23 -51 -42 -26 -24 -17 -29 -28 -22 -47 -20 -19

al_correo lm -17 19
cover_it m -17
get__what j -15
mine_now a 15
saque* aklov -21 -16 20 -15 -19
top__morning fmn 16 -15 -16
~<sta cdefgjkmnostuv -24 -61 -41 -43 -62 -17 26 -17 -23 -22 -19 -21 -23 -33

#__and b -19
@insurance__it u -18
a__hora abfhijr -43 -26 -15 16 -21 -15 -23
acepto__@texts l -16
all_have im 16 -17
do__@drug hm -23 17
the__on acdefgkmnopqt -41 -27 -23 15 -23 -29 -16 -32 -30 -36 -22 -29 -19
there__i mo -19 -16
~uble aimr -17 -16 -21 -16
~ume abcdefmopqrst -28 -42 -35 -47 -29 -31 -20 -35 -35 -34 -36 -29 -24

dia__me o 20
in__day m -19
is_been m -21
no_quiere bq 15 -15
these__@stop l 24
will_have n -21
~<giv cefhjknpstv -22 -16 -26 -27 -26 -31 -22 -35 -28 -18 -30
~<ot bcdefghilmnpqrtu 17 -24 -33 -24 -29 -24 -42 -54 -25 -16 -28 -27 -23 -30 -28 -32
~<rut d -17
~angu cu 24 -22

^double bo -15 17
peru$ m 17
quedo_lo q -16
si bcefhijklmnpstuv -26 -36 -43 -48 -32 -58 -53 17 -17 -30 -17 20 -30 -36 -65 -52
what__nearest m -15
your__are l 18
~<sur cdefijklmnprs -22 -28 -21 -18 -15 -17 -18 -27 19 -20 -16 -19 -21
~miso m -16
~sion ghjmoprtv -34 -20 -31 -32 -29 -24 -27 -16 -24
~tivo gmu -18 -22 -20

guess_that m -20
moreton s 16
my_place m -20
neces* defghjlprstuv -35 -19 -19 -21 -18 -19 -16 -28 -23 -27 -17 -18 -28
~lem aegilstv -26 -16 -16 -18 -18 -15 -17 -21
~rson u -17
~ste bdehjnopr -21 -52 -48 -38 -27 -32 -21 -64 -43
~tter dhjkpqstv -47 -21 -23 -25 -22 -34 -19 -17 -23

@parking_like u -22
^threw m -16
habla* aijkouv -21 16 -16 -16 -20 -20 -15
not:care m -18
tip mn 15 -16
way_now r 15
~beco dou -17 18 -15
~daro jmq -16 -18 -21
~met djprv -30 -23 -28 -18 -20

@howmuch__que admnpqs -18 23 -20 -19 -16 -23 -18
^sera dmu -23 -28 22
me__first m -17
~<ond abcdegijklmqrsv -29 -16 -19 -25 -20 -30 -21 25 -18 -18 -36 -20 -15 -22 -21
~kes abcdijlmnouv -32 -16 -17 -22 -21 -19 -23 21 -15 -15 -27 -23
~remo cgiloprsuv -17 -17 -22 18 -25 -18 -17 -15 -27 -27

@place_es ghimuv -21 -19 -17 -28 23 -16
afuera a -17
but__are r 17
cambie_de v -18
it__it abdlpqr -17 22 -26 -24 -17 -22 -17
look bdhmnoru -15 -22 -17 25 -20 -16 -18 -19
~camb acdghilpsv -29 23 -17 -19 -22 -24 -22 -20 -29 -27

did_the dgj -18 -21 -18
else__got bo -16 16
que__hay bfmn -19 -15 -20 -24
se__esto glmv 21 -18 -20 -15
take__@symptom mns 17 -18 -19
time_for am 16 -22
~<ara ac -16 16
~ga> abekpqrs -40 -19 -33 -43 -30 -36 -32 -34

possible n -16
~<ame m 16
~ajo acglnotuv -25 -27 -28 -24 -40 -19 -17 -38 -20
~arn adj -15 -21 -20
~cks ahnorv -30 -17 -33 -21 -19 -15
~rajo mpq -21 -16 26
~week cdgijklmnopqrst -25 -29 -27 -32 -25 -20 -30 -24 -42 20 -24 -29 -31 -37 -17
~wen abcefghiknopt -16 -26 -20 -35 29 -21 -25 -24 -25 -32 -17 -23 -20

dios_es mt 18 -16
~ecl a -18
~nlin a 21
~oli bdefghiprtuv -31 -27 -20 17 -21 -22 -27 -19 -19 -17 -25 -20

@insurer__that dmnq 22 -15 -25 -18
^had lmqs -19 -33 -16 16
come__@call bim -16 -16 17
her_@call mv -19 19
humano fimv -15 24 -17 -17
want__@cancel br -18 16
~<whi dfijklnopqstv -34 -17 -24 21 -17 -24 -31 -24 -23 -29 -15 -21 -20
~exas o 16

@day__el abo -17 -22 25
@day__for m -20
a__the adhoqrv -16 -25 -17 -19 -28 -26 -18
it__your mu -21 19
to__an abmo 25 -25 -19 -21
~<tol bnoqs -25 -16 -18 -22 -16
~uti adeju -17 -20 -15 -19 -23
\xc2\xbf__@howmuch j -19

can__split d 16
en__@body ms -18 15
his abdghjklno -28 -28 -23 -18 -17 -20 -23 -26 21 -20
llama i -19
numero_es g -17
saliendo adgmru -20 -18 -28 -34 17 -22
you_near jm 20 -29
~uage cu 24 -22

^los abnu -18 -16 -15 -18
have__@ride mn -18 -15
puppy mnu 19 -15 -15
that__me dimnptuv -16 -17 -39 -20 -28 -17 -17 20
~ard> bfgijklpr -19 -23 -26 -21 -26 -22 -20 -18 -31
~esa bcdefghjkmorsu 17 -25 -38 -17 -27 -44 -23 -42 -35 -36 -31 -15 -30 -16
~sub> deflm -15 -22 -18 27 -32
~unde aehjklp -22 -16 -16 -24 -15 -18 -18

@cancel__thing b 15
insurance acgijklopqrstuv 19 -19 -30 -21 -31 -15 -19 -26 -30 -41 -20 -25 -17 -45 -19
nine a -16
~brie hm 20 -23
~eeds npu -21 -22 -23
~shin l -19

~ndre mnu -17 16 -19
~xpla adu -19 -19 19
\xc2\xbf__llego jnr 20 -17 -16

hay_algo n -18
puede__ese np -22 15
~ert acefiklmnpq -20 -17 17 -22 -26 -15 -23 -21 -27 -17 -18
~opci dgmu -15 26 -27 -29

@day_@book b 18
anoche fhns -17 -17 -18 18
my__@call aim -15 -23 -38
new_@call adikl -25 -15 -28 17 -26
said__to kl -17 -19
to__again lm -21 -15
~<aig e -17
~radu mpq 17 -15 -16
~sas> d -20

@insurer abcdeghijklmnoprstv -15 -31 -26 62 -49 -58 -54 -31 -59 -27 -62 -32 -61 -34 26 -47 -51 -49 -54
@relative__ese npq -21 19 -22
is_coming abpqr -27 -25 18 -16 -23
~ded> cghijklnpuv -20 -23 -17 -28 -27 -25 -30 -26 -29 -15 -18
~vide aefjkou -22 -19 -16 -17 -22 -25 -23

@eat_@food m 24
el_dolor dm -24 15
have_any cmnu -16 17 -16 -17
is__where m -18
morning__it m -21
texti* adfhjmnopqrst -15 -18 -22 -20 -21 -21 -21 -27 -19 -23 -24 -19 -23
to__i bijnprv -19 -16 -17 -26 -17 -18 -19
to_walgreens im 17 -17
~jam jlmr -17 -17 21 -18

but_keep m -20
elevador m -18
for_another am 21 -22
to__these i -17
vendra__mi p 16
~<wq em 18 -17
~emor m -18
~fig no -16 -16
~peni djnqsu -16 -15 -20 -16 -22 -18
~tes> bcdefghlmpqu -38 -33 -17 -17 -25 -27 -15 -31 -22 -33 -26 -30

~jkjk em 16 -16
~nail adhlnu -23 -16 -15 -15 16 -18
~sfer i 18

banco h -17
como__mi aqu -19 -16 16
~ged acgijnqrsu -24 -24 -29 -35 -26 -24 -29 -30 -19 -28
~iste adfhijmosv -16 -16 -15 -18 -21 -19 15 -27 -21 -23

@relative__only aq -16 18
a_@person abcdfijklmnoprsv -40 -22 -17 -22 -16 38 -25 -15 -19 -16 -36 -24 -26 -29 -20 -37
a_@relative bcdjkpsu -19 -17 -22 -17 -18 17 -16 -33
can_my bcdhilmnpqru -29 -21 17 -16 -24 -26 -46 23 -33 -27 -20 -26
my__allowed n 17
not:yo q -19
se__el abcdgijlnpquv -19 -24 -15 -32 -26 -15 -29 -20 -33 -28 15 -24 -23
soy bceghijlmpqrstuv -44 -31 -26 -23 -29 -22 -27 -41 -40 -15 -37 -31 -30 -23 -38 46
~func fm -18 -30

@move_para ao -19 22
bad_@symptom ms -16 18
threw_up mnpq 17 -15 -16 -19
~pop dfgj -16 20 -15 -18
~prec t 17

@medicine__at im -21 19
bitcoin dm -15 16
have_had m -19
not:number g -18
~wher abfghijknoqrsuv -19 -26 -39 -17 -41 -27 23 -23 -20 -23 -24 -45 21 -21 -22

hablenme bceiklm -15 -16 -20 30 -18 -21 -30
link hm -16 -23
me__@relative bkmnopu -16 -19 -29 -28 -24 26 -21
none_of h -15
~<ska mnq -18 -15 19
~ames m -18
~cto> dlms -19 -22 -25 -21
~popu m 16

a_bunch m -18
bring_anything dm -16 -23
calle* bdilmp -19 -15 23 -17 -31 -20
can__put m -20
explain adu -19 -19 19
me_esperen blm 23 -16 -21
puse__querer k 17
that_morning mo -22 15
would efgjmnpstv -18 -18 -31 -35 -22 -31 -25 -47 -26 -29
~ific gjm -18 -16 16
~nown m -17
~ribi bdjnopqrs -16 -17 -19 -21 -20 -21 -22 -17 -22

@medicine$ abcdfghijklnopqrtuv -37 -40 -28 -38 -15 -30 -30 -37 -38 -28 -31 25 -27 -34 -40 -40 -16 24 -19
alone$ bnq -16 -18 17
do__be m -17
el__por r -16
morning_of fmn -16 -21 19
se__es gmqu -17 -22 -15 15
sirve$ abglo -17 -17 -28 -16 -22
~nt> cdefhjnpqrstu -22 -20 -51 -52 -29 -32 -24 -64 -34 -32 -43 -23 -25
~onti gim -19 -20 -25

any_way bdmo -23 -16 -15 24
bf bmp -15 -26 22
busqu* m -19
la__otra a -19
puedo_irme nq -17 16
~<dud dimv -17 17 -21 19
~ach bcfkmnoqrtu -37 -34 -17 -36 -18 -39 -35 -23 -29 -23 -17

#__p em 17 -15
@visit__que d -17
~co> befhiknopt -16 -36 -38 -36 -26 -27 -20 -22 -44 -30

an__the abjm -23 -16 -15 26
can__@clinician amno -19 -18 17 -15
my_neighbors q -20
possible_to d -16
set$ adhpqu -17 -17 -23 25 -31 -15
take__that n 17
that_a dmoq -16 -26 -16 -20
~<out bdgn -20 -16 -17 -16
~ape cgjkopqtuv -16 -31 -15 -17 -35 -26 -34 -19 -34 -21
~help bcefghijklnoprstv -35 -33 -35 -35 31 -23 -15 -28 -33 -29 -34 -31 -32 -29 -26 15 -38
~rug> hu -15 21
~stin u -18

a_check dm 19 -18
friends mq -15 17
i__interested blm -18 19 -19
nauseas ns -20 27
no__esto m -17
~rriv mr -18 16

escriban$ l 16
i__so agjlpqrsuv -19 -18 -16 -18 -16 -16 -23 23 -17 -18
is__this adgjmu -19 -21 -21 -16 15 -21
not__texting lv -16 -18
prendan klm 15 -17 -18
spacey s 17
una__en o -20
~cte adilmnq -22 -18 -21 19 -16 -22 -17
~ils> adhiu -17 -15 -16 -16 -16
~walk bcdiklmnopqrs -30 -18 -37 -27 -20 -22 -20 -20 -20 -23 17 18 -20

how__become am 18 -18
just_@cancel m -19
ok_lol mnu -27 26 -15
should_i abdhlopu -31 -23 -36 -18 -23 -20 -18 -48
to_fly dm -18 20
un__por m -17
~dejo adhimpu -25 -29 -22 -21 -24 -26 -17
~mir moq -29 -18 -17
~yty> mt -18 20

@visit_del b 19
che__no m -16
luck not -15 -16 -17
~<tro r -16
~fica g -17

@thanks__the m -21
home$ abdgjmouv -40 -36 -19 -17 -18 -33 -30 -28 -17
i_be bghkm -22 -22 -18 -15 -41
into dlm -18 -16 -33
~hess mn 21 -16
~nyec mu -15 16

^ask abhioq -15 -21 -20 15 -23 -18
am_scared mpv -24 -18 -18
anoth* cdghilnprs -18 -21 -21 -20 -24 -17 -28 -26 -20 -24
bajo$ j 19
not:@ride dgijlnqrsv -21 -23 -22 -21 -21 -28 26 -23 -19 -21
not:can bglmpqv -17 -17 -17 -22 -25 36 -17
number bcefhmnoqrst -32 -24 -19 -21 -29 -25 -31 -32 -25 -22 -15 -27
pulli* amr -17 -25 19
suit mn 16 -18
~comi acdefghijlqrstuv -18 -18 -44 -24 -32 -36 -34 -37 -19 -45 -15 17 -15 -21 -43 -32
~enia u -18
~ssi efhimnpqs -29 -25 -32 -19 -34 -45 -27 -21 -27

could__@relative cimnopq -18 -17 -18 17 -20 -16 -24
el_@day acdefgijkmnopqruv 18 -31 -31 -16 -19 -34 -46 -29 -30 -42 -35 40 -29 -29 -35 -36 -27
get__in abijklmnopqru 16 -19 -38 17 -22 -15 -34 -23 -35 -16 -28 -24 -25
my__wait q -21
out__@day abdlmnq -19 28 -16 -15 -29 -17 -17
ride abcdefghijklmnopqrstuv -57 -50 -62 -73 -60 -61 -52 -54 -46 -75 -56 -63 -48 -30 -38 43 68 -57 -49 -60 -63 -66
the__@clinician am -17 16
~<pts ag 21 -15
~<tam ouv -17 -20 -17
~eni cgijklrtu -16 -33 -25 -27 -25 -31 -34 -27 -34
~ring abdfgortv -17 -38 -35 -19 -46 -16 -43 -29 -35
~spac mv -16 -15

in_for adm 18 -15 -22
is__somewhere jm 23 -24
issue empq -16 -16 -19 22
otra_hora abmo -33 -20 -18 23
parte qu -16 15
por__@door aghijmu -16 -19 -16 -16 23 -16 -18
to__myself q 16
~<pot n -16
~aras lm 18 -18
~entr bcfgjkmpqtv -35 -22 -22 -28 18 -21 -54 -28 -33 -15 -22
~ext bcdefhjmnpqrst -19 -17 -31 -41 -50 -44 -18 -27 -22 -32 -60 -39 -32 -50
~uca dmu 17 -21 -17

@ride_handled p 15
de__numero v -16
number_to im 15 -23
text_again m -16
to__more bm 17 -19
~apro nq -17 -19
~elea almqru -16 -17 -17 22 -19 -18
~gual adgjpu -16 -19 -16 -16 -17 -15
~hee abdmnostu -17 -19 -21 -20 -19 -16 -18 15 -19
~slow amoprs -19 -16 -17 -15 28 -16
~som adefjklmnrs -17 -16 -32 -34 -15 -27 -33 -24 -27 -39 -20

booking bm 25 -28
let acdefhlnpstuv 17 -34 -38 -25 -22 -34 -28 -37 -47 -40 -33 -52 -45
quiero__@treat amu 19 -16 -18
school pq -18 -16
work_with dm 20 -20
~cond lm -17 -19
~gund bg -15 -16
~mano gm 17 -20

in__please c 18
team$ fm 19 -21
visit cdghjnprs -18 20 -28 -17 -27 -20 -28 -35 -18
~eanu k 18
~hag dfhoprsuv -36 -25 -23 -25 -19 -25 -19 -32 -17

@day_or m -18
a_couple m -18
be_a bimpruv -17 -28 -20 -20 19 -33 -16
guys_still ah 19 -20
i_see gjmu -25 15 -26 -20
me_llamo bilnoqrsv -17 -30 -20 -15 -15 -17 -17 -19 21
np m -17
see__there a 18
~rase amo -17 -22 -16

am__handed m 16
arriv* mr -18 16
book acdefghijklmopqrstuv 32 -30 -16 -17 -16 -32 -28 -40 -36 -25 -29 16 -43 -25 -38 -33 -24 -28 -36 -29
estoy_a mr -16 23
operator defhijlmrtu -19 -32 -23 -21 33 -15 -19 -33 -17 -17 -15
there__get nq 18 -20
~huec a 20
~sid adgiloquv -27 -39 -25 -18 -19 -23 -23 -24 -26
~ssed jmnpqu -21 -21 -20 -23 -27 -18

body m -18
first__the i -16
he_has m -20
is__@drink dn -20 16
olvido_la bmo 15 -17 -16
~amo acefghjknsu -25 -31 -20 -23 -33 -25 -25 -30 -33 -38 -40
~subo m -19

@ride_locked pq 15 -15
address abcdefghijklnopqrstuv -38 -28 -27 -31 -19 -27 -30 -26 -29 45 -28 -29 -28 -35 -35 -33 -22 -15 -23 -36 -31
closer mu -23 -16
de__lista aik -27 -18 -27
de_quien u 16
did__to klm 19 -22 -27
never__i blmv -19 -21 23 -17
~xpen iu -18 -24

boots g -15
el_vuelo m 16
iphone m 18
it__today f -17
planes adm -15 17 -18
the__@person im -16 -19
~layi l -17
~uh> em -17 16

con_quien cmov -20 -24 -15 -18
for_someone i 17
maps_is j 16
~tte dhjkprstv -49 -24 -25 -19 -24 -16 -21 -19 -25

@book_a am -21 28
chance abdhjm 19 -16 -22 -16 -16 -29
el__es adm -20 -21 -22
is__covered mp -26 -23
quede_sin acdinopqr -24 -18 -17 -19 -22 -24 -26 25 -15
~brai mu -22 17
~hit n -16
~lake pq -20 17
~llin dhjnopqtuv -20 -18 -22 -21 -21 -22 -24 -15 -25 -18
~sigu bdgijkmnqr -21 -17 -16 -17 -20 -20 -38 -24 -17 -18

and_i cimnp -24 -26 -32 -18 -16
nomas$ moq -19 -17 -15
pasame_a i 19
you__any cmnoquv -17 16 -19 -19 -18 -25 -20
~<en efgmopqstv -35 -33 19 -35 -28 -23 -17 -27 -35 -58
~lki abghjklnpqr -27 -26 -15 -18 -22 -18 -23 -19 -20 -18 16
~men> ahn -17 -16 -15
~reat bcdghjkoqrs -21 -15 -28 -25 -25 -22 -17 -21 -20 -15 -18
~ule> b 15
\xc2\xbf__ser o 20

es__vez a -15
is__today dfio -19 -35 -26 -16
now__i m -17
stairs bn -17 -18
suena_el lm 17 -15
who_you m -21
~<hav defghlmoru -22 -30 -38 -29 -24 -28 -21 -17 -52 -22
~aci efgjkopqsu -18 -34 -18 -17 -29 -28 -19 -24 -28 -18
~dela mno -32 -21 26
~ncil am 16 -22

day$ abcdefgijklnoqruv -27 -42 -36 -22 -21 -20 -56 -39 -61 -32 -40 25 36 -22 -38 -34 -48
do__i bdmnqu -20 -18 -31 -25 -25 21
i_text gm 17 -23
manag* ilmu 23 -18 -24 -18
not:@move abcln -15 20 -21 -28 -16
~<mys dmu -22 -18 -21
~aske abdjnstu -23 -22 -18 -16 -23 -23 -17 -25
~cel acfghjlmnpqrst -34 -23 -17 -27 -23 -26 17 -17 -29 -19 -20 -31 -23 -16
~doc jm -18 -20
~dys am -16 -23
~fli abdjmn -31 -19 -21 -20 26 -26
~qued abcdefghiklnosuv -20 -26 -35 -46 -16 -25 -31 -21 -56 -43 -16 -19 -24 20 -23 -26
~st> bcefgijklpqstuv -19 -71 -76 -53 19 -17 -19 -17 -15 -42 -16 -18 -22 -17 -35

@pay_@price m -22
do__go abdijlmnqru -26 -18 -23 -16 34 -16 -37 -27 -20 -18 -23
do__need abcdghilov -23 -21 -24 15 -35 -20 -49 -24 -51 -21
i__text k -19
~eep abcdefijnoprt -16 -21 -30 -40 -20 -18 -33 -30 -15 -16 -31 -21 -26
~ilit b -16

^till hm 20 -18
is__do m -21
my__@drive an -19 -21
no__available imq -20 -17 19
no_manden lm 22 -22
para__sirve dm -22 -23
pongo__@medicine gn -16 19
~<ope dnqrsuv -15 -21 -18 -16 -19 -15 -15
~<tax gmu -16 20 -19
~stoy bcefhiklprtuv -20 -40 -28 -27 -40 -39 -18 -22 -43 20 -28 -43 -49
~uick m -17

against bm 20 -21
her$ bdhlopqv -21 -17 -16 -18 -22 -16 -18 20
take_donations m 16
~<vie bhjklnopv -16 -17 -23 -16 -30 -22 -17 18 -23
~tand amnqruv -16 -23 -15 -18 -18 -18 -17

bother adgims -17 -16 -15 -15 23 -17
estaf* gmuv -16 -15 19 -18
me_down mpr -22 -20 -15
~deme abdhjklmnpqstuv 15 -27 -24 -20 18 -25 -26 -34 -21 -16 -20 -19 -16 -28 -18
~wha bcegiklpqrstv -34 -56 -48 16 -22 -39 -27 -55 -23 -57 -30 -28 -68
~zero q 17

^which abcdijlnqrst -25 -21 -20 -27 -16 16 -22 -24 -18 -34 -15 -16
a__# bgjmtuv -25 -20 -26 -21 -21 -21 -19
anyone$ q 19
cover__or du 20 -23
for__gps j 16
not__tomorrow b 17
the__exit mr -15 16
~epor lm 17 -17
~he> abfgilopruv -21 -28 -26 -16 -15 -16 -27 -22 -16 -27 -24
~nob bdhmopqrsu -20 -20 -23 -29 -22 -28 16 -17 -20 -22

^buen fmt 22 -20 -20
ahi$ adfhkmoqrt -35 -30 -27 -24 -23 -28 -30 -32 -31 -18
for_new am 21 -16
i bcefhklnopstu -20 -22 -133 -102 -55 -19 -36 19 -24 -45 -24 -46 -18
los__un m -17
send__the lm -17 -17
sus blm -16 19 -23
~oors m -19

calendario a -16
gente fjkmnq 19 -24 -18 -29 -20 -16
have__car q 17
this_line im -15 -16
~<cho bcdghijklmostuv -28 -20 -30 19 -20 -26 -24 -20 -24 -32 -18 -18 -17 -24 -23
~<sno abdghnqsu -25 -18 -31 -17 19 -20 -18 -22 -24
~piez afju 15 -15 -17 -15

=denied:book bcgiknoqruv 17 -16 -23 -25 -16 -18 -16 -31 -16 -16 -30
@drink_pasaste mtv -20 22 -18
cambie ov -22 -18
como_les afmu -21 20 -15 -16
dia__llevo mn 16 -17
know__would ad -16 15
my__message glm -21 -17 23
necesito__me mu -20 -20
no__please lm 24 -16
sunny m 17
teach_me dm -15 18
they__that b -15
what__get m -17
you_working hm 24 -20
~<fe bcdefgijklnprstv -17 -37 -50 -27 -23 -25 -29 -31 -43 -30 -19 -21 -42 24 -33 -18
~pap> mn -16 19

^knock fmu 17 -21 -17
a__come n -23
a__day abdfiopqrsuv -26 -24 -19 -19 -21 21 -18 -23 -15 -20 -25 -18
free$ adimpu -16 23 -19 -31 -17 -26
i__a cdefghjklmqstv -56 -25 -29 -37 -30 -56 -19 -41 -25 20 -20 -58 -53 -25
i__to bcdefhkmoprstv -16 -40 -15 -25 -39 -31 -19 -26 -20 -19 -35 -34 -19 -24
to_cvs m -17
~<her bdfhiknpqrstuv -17 -28 -36 -17 -15 -22 -44 -35 -16 -36 -37 -16 -44 16
~<sec lnq -18 -16 -18
~arry s -16
~ich> abdfijlnopqstv -22 -23 -30 -16 -20 21 -23 -27 -19 -17 -21 -20 -18 -19
~lta cefghjklmntuv -25 -29 -30 -28 -26 -17 26 -41 -29 -31 -23 -38 -28
~ole> agijlrsu -25 -24 -22 -28 -26 -20 -22 -22
~orea c 16
~rme bcefghjmorv -43 -17 -26 -28 -22 -36 -25 -18 -15 -18 -17

@drive__and nq 15 -28
and__want o -18
be__it nr -19 -16
coming__the m -17
hablando$ u -15
hablo_@spanish c 16
me__dar dmnop -18 17 -16 -19 -21
ok_to adjlsu -26 -19 -17 -17 -17 -18
you__on abdlmnorst -16 -20 -27 -18 -47 -19 -25 -28 -20 -16
~eri bcfgjknqt -21 -30 -19 -33 -32 -15 16 -35 -16
~map ajmo -19 30 -26 -20
~muni afgm -17 -15 -16 -17
~wall j -18

are__i hi -17 -17
could__@call i 16
do_any m -17
~asy abjn -16 -15 16 -15
~bal abfghijklnopqr -16 -18 -16 -28 -17 -23 -28 -23 -22 -26 -23 -19 -22 -19
~cce hikn -18 -20 -17 -17
~jaj bdefhijln -32 -33 -36 -30 -23 -26 -24 -35 -30
~onde bdefhjklnopqv -38 -46 -24 -41 -25 25 -26 -38 -32 -29 -25 -39 -37
~ree> cfghlnrstu -24 -20 -19 -23 -27 -26 -33 -23 -21 -31

~<wer adefghjlmqrsuv -20 -18 22 -29 -16 -24 -19 -23 -26 -18 20 -16 -22 -15
~eman bdgijkmnp -21 -24 -19 -31 -23 -16 -37 -25 -17
~inio m -18
~ma> eghiqtuv -23 -20 -33 -38 -17 -20 -40 -32
~sa> abcdefhiklntu -19 -26 -43 -21 -30 -37 -44 -18 -45 -24 -15 -39 -26
~tyu em 19 -19
~uce> u -17

become__# amo -20 -18 18
bk akm -19 16 -17
do__pick m -16
is_ruth m -15
ni__ni em -20 18
on__for abdm 17 -21 -18 -16
reach_you diu -16 17 -18
room__me amps 20 -18 -16 -16
~imi adouv -16 -22 -24 -15 -16
~sier bmpu -24 -16 -18 -24

@call__all h -16
a_@book a -23
black_@drink m -16
got__about m -17
~bird ejm -16 -19 23
~elin au -21 -31
~ldkf em 15 -17
~rram u -16
~ski acdefhilopru -17 -23 -33 -24 -24 -25 -24 -34 -27 -22 -24 -37
~tend nqru -24 -20 -17 -16

@treat_like u 17
i_hate m 16
oficina bcdfgiklnoqsv -16 -17 -25 -28 -24 20 -16 -27 -19 -18 -20 -16 -31
si_voy m -16

a__in bcdeijkmprs -22 -23 -26 18 -27 20 -21 -24 -21 -28 -25
back__@book a 15
overtime o 16
~at> aceghiklprsv -29 -46 -70 18 -16 -29 -43 -40 -35 -37 -23 -34
~got> ab -19 -16
~plis abdefglmu -16 25 -17 -23 -20 -17 -28 -36 -16
~ula> mu 21 -19

^somebody bhq -18 -17 -20
it__days u -16
no__con mqu -21 -18 -19
whereabouts_are j 16
~leac m 18

^estan dfghiklru -24 -31 -25 17 -29 -22 -24 -16 -18
a_diff o 16
my__wants m -23
not:answer m -17
que__y m -17
remove__number l 16
resubscribe kl 19 -24
~mat bdmnoqr -19 -29 -15 18 -23 -20 -16
~mel aefijmqrs -20 -21 16 -18 -19 -40 -16 -20 -16
~tra acefghjlst -20 -26 -48 -32 -26 -16 -17 -40 -36 -23

hay__el dhmo -23 -15 -17 -17
stuck__this g 16
that acefghijklrtu -16 -16 -35 -64 -26 -50 -29 -15 -15 -34 -23 16 -21

@relative_trabaja pq -16 17
^with deilmntu -19 26 -15 -24 -28 -18 -15 -24
got_somebody hipq -17 -20 24 -16
like_to cdnqrsu -29 -43 -35 -30 -30 -23 -57
manan* acdfghijklpqrstuv -23 -23 -31 -26 -23 16 -32 -26 -15 -18 -26 -18 -23 -16 -21 -29 -29
me__para dimoquv -21 -18 -27 19 -19 -22 -19
me__que cdjmp -23 -26 -15 -35 -31
pick__day m -17
will_it abdghnopqrsu -21 -33 16 -30 -22 -36 -23 -23 -29 -25 -26 18
~roof m 15

@open_@holiday hm 19 -17
treat$ gmu -21 -30 26
~chee nt -15 18

=said:nothing abdefghijlmnopqrstv -33 -47 -33 83 -24 -26 -38 -31 -54 34 85 -19 -58 -38 -50 -57 -64 -97 -25
@relative__@call ip -17 -21
got__@wrong dhjmv -19 -17 -20 -20 18
not:hold bm 24 -21
on_please cko -18 20 -23
quiero_@call ai -23 18
recoger$ q 17
watch_the jmn -19 22 -16
~<apa befgijnostu -23 -19 -19 -24 -23 -26 -23 -28 -24 -16 -25
~duda i 18

@open_a n -15
is__@relative pu 22 -30
know_i bmo -20 -18 20
llego__las mr -22 21
me_hizo m -16
que__voy ijm -19 -20 -26
tonight$ ans -17 -20 -22
you_in jm 16 -27
~<ed d -19
~ashi lm -16 18
~ent> cefhjknpqrs -37 -24 -30 -47 -31 -27 -41 -35 -22 -19 -18
~eso aeghklnstuv -31 -16 -24 -21 -15 -17 -16 -16 21 -26 -19
~skip abcdefgijlqstuv -25 19 -19 -22 -21 -20 -22 -21 -20 -22 -18 -18 -16 -26 -16
~ueco a 20
~vul u -15
~yec mu -15 16

contestan m -16
hay__mas o 17
lost__@ride bmoq -18 -20 -19 22
~<fec kms -19 -26 -15
~eta acjloruv -31 -26 -22 -30 -32 -26 -33 -21

andan$ am -17 -17
llega* adgimnop -21 -23 -18 -21 -20 -27 -24 -22
please__from m -22
se__me im -16 -18
was__@drive mpq -19 -20 23
work_@call lm 15 -17

@sick_suits m 15
^nix bm 18 -19
have__@relative mnp -17 -20 16
it__been am 15 -16
my__back a -17
target_@open h -18
~algu abgjklrsu -24 -27 -19 -27 -22 -20 -23 -21 -45
~any> abcfghijkprs -30 -22 -23 -20 -33 -31 -28 -16 -26 -18 -21 -25
~ato> mn -23 -15
~gobi m -16
~roxi m -20

anniv* m 16
do__want acjkqtv -36 -22 -28 -30 -19 -18 -18
juego m 15
named v 16
need__called m -18
taken_care mpq -17 18 -17
you__first m -18
you__or m -22
~enen befgmnqrstu -29 -17 -18 -32 -26 -28 -24 -27 -22 -18 -51
~iaj am -18 -19

are_coming m -17
can__speak imu 20 -21 -18
gets adqu -18 -19 -15 -19
me__algo o 19
not:sleep qu -16 -15
there__is j -17
when__@holiday hm -18 16
~<ga bcdefhijklmnprt -39 -27 -35 -25 -26 -24 -34 -27 -37 -35 33 -32 -32 -31 -18
~casa abcdghijklmnou -18 -17 -22 -17 -17 -16 -21 -31 -24 -23 15 -16 -25 -24

not:going dhlmp -20 -16 -20 -27 -23
us cdefgijlmnosuv -23 -36 -22 -24 -26 -26 -28 -24 -28 -31 23 -33 -33 -24
you__@hours ahm -20 20 -18
~kore c 16

not__anything dlm -22 21 -23
quiero_una bou -20 -21 -16
up__my m -15

a__los aklm -17 16 -22 -21
can__today o 15
no__por bciop -29 -15 -24 -23 -19
pick_up aoqsu -22 -17 -21 -16 -18
~<pag dfghjlmnoqsu 30 -17 -15 -16 -15 -18 -24 -22 -22 -18 -15 -16
~asi> mr -20 16
~ch> abcdefhknopqrsv -24 -31 -24 16 -52 -30 -17 -54 -20 -34 -33 -26 -26 -44 -24
~ence dgio -16 -19 -16 -24
~gne am -17 -20
~ltu jm 18 -24

@insurer_a aghijklnorv -32 -22 -22 -19 -15 -20 -17 -25 -28 -20 -20
come$ dghmnops -29 -24 -34 -24 19 -37 -24 -19
plan$ u -16
~alie abdkmqru -22 -18 -19 -15 -21 -18 16 -25
~bore m 21
~tif abcgjlou -18 -18 -17 -17 -19 -25 -21 19

@visit_you m -16
his__out mn -23 17
le_dije am -15 17
tendra o 16
the_@person mv -23 16
~flex mnoq -24 -15 16 -15
~ies> a -18
~rucc h -15
~snow abdghnqsu -25 -18 -30 -15 20 -19 -18 -22 -22
\xc2\xbf__o ho -16 -15

many_@visit mn -21 -17
pasame__alguien i 21
to__@move mo -21 20
un_@drink mnu -24 22 -20
~lane aj -17 -16
~omma gm 22 -18
~wrot u -16

@relative__wait p 15
covid ampq -22 -24 -26 20
esta_bien efhijmrsuv -17 -27 -33 -33 -28 21 -15 -16 -29 -33
the__before adhu -29 -18 -16 -24
~agar jkmpqr -21 -19 -28 -17 -20 23
~ami acghijklpquv -33 -23 -30 -20 -27 -28 -21 -28 -16 23 -40 -20
~tas> abcefgklmopqtuv -26 -26 -25 -22 -20 -19 -21 -20 -23 -28 -24 -29 -20 18 -26
~unte go -16 -16
\xc2\xbf_a jv -18 -17

@place__# jm -21 16
a__no mn -20 -15
a_real m -18
con_@symptom ns -16 20
do__do abcefjkloptv -15 -29 -30 -21 -28 -47 -15 -25 -32 -17 -21 -20
what_city jm 19 -18
when__all m -19
~edul m -19

^these v 15
and__my ampq -15 -31 -21 16
campus m -19
do__@treat gu -15 16
for__and bm -18 -21
nasal m -20
this$ efghjklmnorsuv -33 -53 -18 -27 -54 -41 -34 -36 -25 -23 -23 -31 54 -43

@open__the h 17
i__@medicine abcdgjlmoqr -31 -21 -16 -32 -25 -19 -19 -21 -25 -32 -19
molesten$ m -16
morning$ abflqruv -23 -25 17 -19 -21 -40 -18 -17
or_i hj -18 17
~<hor cdefghijklpqrtuv -25 -40 -18 -38 -41 22 -46 -46 -32 -27 -24 -22 -29 -24 -48 -34
~denm bjlmor -32 -21 -20 -24 -24 21
~eci cdehjoqrsuv -17 -21 -29 -19 -18 -18 -54 -17 -22 -29 -37
~gir ab -17 -15
~rie> av -17 17
~usta bgkqu -20 -22 -16 -17 -17

anyone__@place imq -18 17 -19
choices gm 24 -27
en__@place jmu 15 -18 -22
man adl -21 -15 -16
she_said mn 20 -17
touch m -17
un__mas m -17
~<flo elo -16 -18 -16
~<tot dmu 21 -21 -16
~cen> agijnpv -22 -22 -16 -19 -27 -28 -19

@place__favor i -15
@texts__i bk -17 16
a__el npqu -18 -17 -18 -27
on__side j 16
sabes u -18
tell_me abcgijklopqrsv -18 -19 -17 20 -24 -23 -19 -36 -23 -24 -32 -35 -19 -28
to_reach dm -19 -19
~dig cdgknpqs -16 -25 -18 -16 -25 -19 -18 -25
~ebb muv -20 -18 25
~erc aghilnoqv -28 -25 -17 -16 -16 15 -21 -26 -19
~omin dfghijlnrstuv -37 -23 -30 -30 -27 -17 -38 -23 19 -31 -17 -35 -23
~wed abhijlmnsuv -21 -19 -18 -23 -25 -16 -15 16 -16 -20 -16

@call_now him 17 -23 -18
round$ amo 17 -16 -15
the__vets m -18
~<ig adfghilqst -18 -24 -17 -20 -17 -20 -16 -18 -16 -18

ahorita agt -19 -15 -21
martes bcghjkmnoqru 22 -15 -17 -36 -20 -18 -43 -27 23 -24 -17 -17
partir m -20
puedo_el o 19
the__time aj -17 -15
the_mall hm -18 16
un__voy m -20
~<dea acdfhjklnpsu -16 -17 18 21 -19 -27 -16 -32 -32 -17 -18 -25
~<pud s 16
~isp dm -19 -22
~tea aehjnpsu -18 -19 -18 -27 -33 -16 -16 -23

^on behi -16 -17 -18 -18
can__to abdhjoqu -23 -23 -20 -16 -21 -21 -29 -20
my__come dmnqu -22 -23 17 -25 -24
take__in ajm 16 -16 -23
~acry m -16
~what bcegiklpqrstv -34 -56 -48 16 -22 -38 -27 -54 -23 -56 -30 -27 -67

@door_do g -23
expect m -18
llene a 16
~<fam acdiqu -16 -15 -23 -15 17 -22
~<kic binu -16 -15 -15 17
~fine bdefijlnpruv -17 -28 -16 -19 -16 -20 -23 16 -28 -26 -22 -26
~num abcefhmnoqrst -20 -55 -41 -35 -41 -41 -37 -45 -50 -40 -42 -29 -37
~staf adgijlmoqsuv -17 -16 -22 18 -20 -22 -32 -17 -17 -16 17 -22

#__for im -19 16
entiendo$ gmu 22 -18 -16
estoy bcefhiklprtuv -19 -38 -26 -26 -38 -38 -16 -22 -42 16 -27 -42 -49
manej* ilmouv -18 -15 -19 -17 -17 -17
nine$ hm -16 19
patient$ aim 15 -23 -19
~agra mt -16 17
~dorm abdghijlnopqt -23 -19 -20 -21 -21 -18 -22 -18 -23 -22 -21 -29 -15
~ndos dmu -17 -18 -15
~rre defhijqrtuv -32 -16 -19 -24 -29 -36 -18 -19 -25 -35 -34

eso_duele msu -23 -15 18
i_go abcdhijlmr -20 -22 -17 -31 -20 -20 27 -16 -25 -20
you_prescribe mu 20 -18
~<sus aklou -19 16 -24 -16 -16
~rni bdfgijklmpqtu -37 -25 19 -28 -21 -22 -20 -31 -29 -22 -31 -17 -30
~sal aeklmnortu -34 -37 -17 -27 -16 -23 -31 19 -19 -20
~utti im 16 -19

@clothes_o n 16
@person__in nu -19 -16
sending__to m 16
~col abcdghijklr -25 -17 -18 -28 -29 -15 -19 -22 -17 -21 -15
~mnb eflm 24 -18 -15 -24
~xit dgjmnru -22 -15 24 -32 -18 19 -20

@staff abcdefgijklmnopqrstuv -44 -39 -59 -62 -67 -70 -52 78 -45 -30 -31 -18 -41 -55 -38 -47 -54 -46 -48 -54 -50
agreed_to kmp -18 -21 18
all_right dmrsu -15 -26 -16 -20 -19
mi__hora o 16
not:asked i -16
p$ cdhlmnuv -16 -19 -17 17 -29 -18 -17 -15
poder mp -24 -17
que__@vehicle mu -18 16
se__@insurer p -19
yo__quiero mu -20 -17
~arm> blm -18 -17 20
~ayi l -21
~jm> em 19 -18
~thos al -19 -21

@relative__# bnpr -18 -20 -25 -20
^scratch mn -18 -17
debbie muv -19 -17 24
is__by acdijm -23 -15 16 -16 17 -32
read_that kmn -21 22 -16
to__only mo -17 18
~<te abcdehinopqrt -29 -50 -31 -17 -73 -23 -15 -36 -17 -18 -24 -32 -29
~exp acefhjklnopqtv -37 -28 -20 -23 -24 -17 -23 -29 -34 -35 -25 -20 -19 -31
~hate bdfghjknpqtuv -25 -25 -19 -23 -22 -22 -18 -20 -19 -23 -21 -29 -21
~kj> em 18 -19
~mpo> dho -22 -17 -22
~tle> o -21

am_lost m -17
bueno$ aeflmpv -17 -15 -26 -20 24 -15 -16
can__say cgmu -16 23 -22 -19
caseworker mpq -16 25 -18
denme abo 17 -15 -16
did_not abdijloquv -19 -28 -20 -15 -17 -17 -23 -23 -17 -28
numero_de gkv -21 -24 -22
tienen$ hlmquv 21 -18 -20 -27 -23 -15
who__my i -17
will__a m -22
worse$ s -15
you_say cgu -17 21 -23
~<fiv bijo -16 -17 -20 -25
~<mee amo -19 21 -18
~yped mu -22 -15

@month$ gilnrsuv -22 -19 -27 -28 -24 -24 -29 -25
me__@vehicle ij -19 -19
out__state m -15
please_@call im 17 -22
repor* lm 17 -17
screwed$ m -17
where__i lpqrsuv -19 -18 -29 -19 -28 -21 -16
wise$ m -19
woke b -15
~mir> mq -24 -15
~roba dm -18 -21

^bet cdefilmu -16 -17 -33 -27 -15 -23 28 -18
a__or im -27 -40
am__out alnoqv -17 -29 -20 -20 -19 -20
donde__la admu -17 -16 16 -20
~kkl> em 19 -17
~like bdefghjpqtv -16 -22 -22 -23 -19 -26 -18 -27 -23 -21 -35
~mod a -17

answers m -17
llegan l -22
mandar$ m -15
no_necesito agio -19 -19 -17 -17
not:conmigo bmnqu 18 -19 -27 -20 -16
numero_por i -16
speak_to im 22 -20
used aioq -21 -18 -15 -23
~<ass bcegijklmu -17 -16 -17 17 -21 -17 -18 -26 -19 -16
~nese i -19
~toes mn 18 -20

agarran h -16
knitt* an -20 17
me__has m -19

@call__more v 15
ahorita_no bmt -20 20 -18
are__doctors u 16
avail* bhjnotu -19 -21 -19 -26 -21 -18 -27
~dabl d 16

@symptom__me ns -15 17
de__trata gu -16 17
fine$ noq 19 -20 -16
i__find j 22
said__would lmn -20 15 -16
~<aga cehikmopqstuv -30 -25 -29 -38 21 -25 -20 -23 -40 -25 -25 -41 -31
~<ghg em 21 -21
~atr abijnpu -24 -18 -16 -18 -16 -16 -18

en__attend m 17
get__i u -18
please$ bdefjmnopqrstv -21 -39 -29 -23 -34 -53 -33 20 -16 -28 -27 -17 -36 -55
~sema bdgijkmnp -21 -24 -19 -31 -23 -16 -37 -25 -17
~sks> mu -18 18
~wert efm 23 -16 -26

a__who m -16
a_un ijmru -18 18 -18 -18 -17
del__me mpq -18 -16 22
got__i agq -15 -19 -16
is_@late hmpr -16 -29 -22 17
long__a admnsu -18 -16 -28 -19 -21 19
too cdefgjlnpqrstuv -24 -20 -15 -23 -20 -32 23 -35 -22 -31 -26 -24 -18 -34 -22
~int defgknrtv -19 -19 -30 -42 -26 -23 -25 -26 -23
~key j -15
~wer> adgjmr -19 -15 23 -21 -18 -18

agente$ afi -15 -20 21
for__not m -19
go abdefhijkoprstv -23 25 -36 -56 -51 -26 -45 20 -19 -28 -50 -20 -21 -37 -35
i_said anqu -23 -27 -23 -21
~arde dlnoq -17 -18 -20 -27 -22
~ee> cfghlnru -31 -27 -23 -27 -36 -32 -33 -35

@place_to jm 15 -21
what__side jms -21 20 -16
~<ow m -23

#_minutos mr -18 21
@book acdefgijklnopqstuv 58 -51 -25 -36 -26 -42 -69 -51 -49 -51 -24 -39 -43 -53 -38 -40 -57 -45
cafecito nu 16 -18
corre* j -15
drunk s 16
la_@vehicle abdhmnqsu -21 -20 -21 -21 -28 -18 17 -17 -15
to_make amo 16 -22 -21
town__in j 20
you__hospital jmu -19 -19 18
~gen> ahiloqu -16 -16 -15 -16 -18 -16 -20
~lum gijklu -18 -21 -17 -17 -22 -20
~rren gkuv -16 -16 -18 -20
~woke b -15

is_some m -18
the__the adhklruv -26 -31 -16 -19 -22 -21 -25 -20
~erso u -17
~isc acdknqu -19 -16 16 -19 -18 -23 -21
~spo defhjklmnuv -38 -19 -24 -34 -20 -31 -37 -19 -35 -45 -30
~ud> q -16

cobran abcdghijkmnopqrsu -30 -32 -18 45 -24 -18 -21 -27 -21 -35 -29 -23 -18 -30 -24 -19 -35
horas_sin h -16
pueden_dar i -16
~cen abcefghiklnopqsv -26 -32 -23 -18 -23 -36 -25 -32 -27 -31 -22 -19 -33 20 -28 -18
~good adeghjkqrsuv -19 -42 -34 -21 -22 -25 -29 -19 -44 -43 -17 -17
~prov hjmou -18 -23 -27 -16 16
~uant abghimsu -35 -20 -23 -30 -27 -24 -18 20
~wou efgjmnpstv -18 -18 -31 -35 -22 -31 -25 -47 -26 -29

@wrong_numero lv -17 19
already__me m 15
be_there acdfgijmoqrsuv -16 -25 -38 -21 -22 -29 -37 -17 -38 -42 35 -24 -51 -25
remem* mu -21 17
work__bring p 17
ya_llegue q -16
~dej acefhkrtuv -50 -31 -28 -34 -21 -34 -16 -23 -47 -38
~inen m -18

@call_line hm 17 -16
@vehicle__hacer g -16
can__start m -20
mensa* abdoqrs -21 -18 -17 -17 -16 -16 -19
por__mandan u 17
should__@stop ns 17 -16
still_have noqs -24 -17 -19 17
water adinqu -22 -28 -16 25 -27 -28
~<ar bdefluv -20 -36 -18 -21 -31 -40 -34
~<sir abjlnrv -20 -17 -21 -17 -16 -18 -19
~evel m -15
~rock hmt -19 -19 20
~ype> dgj -16 17 -22

bunch m -18
dar__baja abkm -21 16 -15 -21
lunes cdefghijklmnopqrtuv -19 -42 -23 19 -24 -16 -32 -18 -18 -15 -20 -27 18 -17 -29 -20 -17 -36 -23
mysel* dmu -22 -18 -21
need_help bg -15 -27
pueden_mandarme dimo 21 -18 -25 -15
~<who ajlmos -28 -20 -20 -36 -17 -17
~ctly m -20

@relative__text m -18
cuantas abghimorsu -32 -16 -21 -27 -25 -20 -20 -16 -16 22
escriben$ lmu -16 -16 19
~ause b -15
~dat cdfghijnorstv -21 -26 -24 -19 -15 -31 -26 -30 22 -20 -30 -20 -29
~dre acefghijklnoqrsuv -26 -22 -21 -17 -23 -22 -29 -28 -18 -20 16 -24 -32 -22 15 -40 -18
~rob bcdefghjklt -22 -25 -31 -24 -20 -24 -23 -28 -19 -17 -25

directions_to jm -23 22
my__now goq -19 -19 -16
please__for a 17
poder__pero bo -16 16
que__@drug h -15
what__take dgjmnqu -24 -17 -25 16 -21 -23 -16
~esar bmnpq -22 -22 -17 -15 19
~guie abdgjklmpr -17 -33 -33 -23 -26 -25 -23 -30 -16 -21

bong bdfmnr -18 -16 -16 24 -19 -19
both_ways p 16
oblig* dm -16 -17
~<kj delmrv -16 29 -18 -30 -15 -16
~fjdk em 20 -22

#_por dm -26 27
^alto cdefgijklmnrtuv -18 -26 -28 -27 -16 -19 -22 -30 32 -28 -18 -16 -16 -17 -18
if bcdfghijkmopqstv -28 -36 16 -21 -18 -19 -39 -29 -28 -35 24 -42 25 -42 -26 -29
not__take bm -19 -20
of__today bor -16 -16 -19
seen$ au 23 -16
~raw bdm 15 -15 -18
~uys begilmnorsv -24 -19 -30 -25 -21 -19 -21 -16 -23 -24 -21

an_apt amn 28 -31 -15
frio_hace m 17
get__this alm -20 18 -22
manden_nada lm 20 -25
me_about dlmnr -22 -24 23 -25 -20
~ecet aiklou -17 24 -15 -15 -16 -16
~pts ag 21 -15

#__la o -17
a_hospital jmu -29 -22 23
have__off b -16
just_put ao -23 16
my__plis bm -17 17
not_be abdimnsu -24 29 -21 -20 -31 -27 -19 -22
~pam> blm -19 17 -23
~sd> degilmno -19 25 -21 -22 -16 -31 -18 -16

cerraron hm 21 -22
how__@treat dgmu -25 -31 -26 26
is__lot jmr 19 -16 -15
lo__quiero mu -24 -18
~ima> dijnru -16 -18 -18 -22 -16 -15

a__@visit ahijqsv 16 -18 -24 -20 -17 -15 -23
nix bm 20 -20
no_@visit m -15
stadi* j -18

@insurance__is dmn 17 -16 -19
am__him mv -16 17
estaba gijru -15 -17 -17 -23 -22
later abcdefhiklnopu -21 -16 -27 -22 -19 -15 -33 -34 -24 -25 -32 21 -23 -31
playl* km -18 16
the__instead o 16
took_the jn -22 -18

#__@drug m 17
@visit_at abu -22 -18 -16
donde__eso u -17
in__on m -27
me_vean a 17
mole$ m 22
no_@insurer mpq -16 -20 17
not:puede acgimnopq -21 -18 -16 -31 -18 -31 -17 -22 22
~lado hiju -17 -15 17 -17

it_safe n -16
mano gm 17 -20
me__this bcdklmv -17 -21 -16 -19 23 -43 -20
off__@book alq -21 -21 -15
que__llevo mn -17 19
vea a 18
~ablo cmqv 16 -26 -16 -17
~arab ac -19 16
~veg m 19
~vuel abhjmnuv -30 -24 -22 -15 -17 -24 -26 -15

atras* qr -18 15
come_another ao -15 17
give__to aij -27 -15 -19
mean dju -23 -19 -24
someone$ abcdhmnuv -29 -28 -26 -21 -24 -37 -16 -24 -25
the_@day adfjklnqsu -32 -27 -20 -21 -19 -17 -22 -20 -21 -24
ya__a ajlnos -24 -20 -17 -18 -19 -18
~erea jm 18 -16
~utos mr -15 18

only befghjkmnpqstuv -15 -17 -22 -24 -28 -16 -18 -54 -27 -34 16 -25 -19 -29 -19
pregu* abcdklnoqrsu -24 -20 -15 -27 -22 -24 -28 -19 -16 -19 -18 -18
senorita$ mt -21 17
what_she m 17
~<law n -21
~<si acdefghilnopqstv -26 -56 -30 -43 -57 -19 -25 -39 -17 -41 -30 -23 -26 35 -15 -22
~hora cdefhijklpqrtuv -33 -47 -23 -42 20 -50 -51 -28 -35 -29 -23 -22 -27 -54 -17
~mpe anu 18 -20 -16
~targ hu -19 -17

a_loan m 16
cerrado hm 18 -18
de__# dlmqs -19 -17 -22 -16 -16
have__number adgjklmp -19 -27 -16 -40 -21 -28 -41 -16
not:aqui mv -17 16
not:find ghjmno -16 -22 17 -44 -21 -25
puedo_trabajar q -18
~ety m -20
~nish n -20
~pty amn -17 -22 18
~rec abcdefgns -18 -55 -23 -18 -33 -33 -27 -24 -25

entrar np 16 -16
ya__pueden k 18
~alf> qu -15 -17
~oss efhknqsuv -17 -17 -29 -27 -31 -30 -27 -31 -21

^mil bmt -20 -24 27
do_not afhijkmnostu -29 -28 -20 -30 -15 -71 23 -64 -43 -50 -41 -18
is__all os -20 -16
stuff dhj -21 -18 -16
tomorrow_sorry bo 18 -15
~<com cehjklmpstv -28 -56 -19 -34 -19 -31 -26 -22 -17 -49 -44
~ios abcdghijkmnoprv -20 -24 -27 -25 -21 -18 -22 -21 -18 18 -22 -22 -17 -22 -20
~rive abcdefghiklopqstuv -29 -33 -20 -38 -18 -18 -20 -27 -30 -24 -27 -28 18 19 -30 -24 -33 -16
~tual ahjmq -16 -17 -17 -28 -18

@insurer__mi mp -16 18
are__of mn 18 -16
quien__a mu -16 -21
work__day o -21
~erto s -17

day_after n -19
hay__@move o 18
me__since m 19
not:start k -16
off abcdefgiklmnortuv -70 17 -62 -17 -36 -43 -63 -74 -25 63 -73 -37 -25 -29 -46 -38 -28
someone__me v -15
the__@call ghjlu -16 -27 -18 -20 -16
ya__del pq 22 -22
yes__my pq 16 -15
~xto l 16

como ehijknoprtv -34 -50 -58 -15 -17 -29 -51 -31 -22 -21 -52
could__home q 17
time_@open hm 19 -20
~exib mo -17 18

@fetch$ abcfghijklmopqrstuv -48 -45 -31 -26 -47 -22 -43 -31 -22 -29 -42 -39 27 28 -23 -29 -22 -45 -31
^con agoqru -22 -22 -17 -20 -17 -31
come_see am 26 -21
the__how am 19 -25
to__but alpq -27 -22 -18 21
what__you abdfiqst -25 -23 -31 -48 -29 -37 -19 -23
~een> bcdeghinopqu -16 -34 -17 -18 -33 -25 -22 -37 -25 -35 -22 -24
~real cdghilnruv -32 -26 -20 -26 20 -28 -18 -17 17 -24
~tos> abcefgijkmopqrtv -24 -27 -19 -19 -24 -16 -20 -30 -26 -16 -28 -16 -30 15 -19 -22
~val ahioqsu 19 -18 -20 -19 -20 -18 -35

a__near ijm -16 -18 22
i__said kq -18 -16
lady abjlstu -18 -18 -19 -17 -15 -16 -16
que__ese d 16
~escu bdqu -18 18 -17 -15
~lli dghjnopquv -22 -16 -20 -24 -24 -23 -24 -26 -27 -20

contr* l -15
desist l 16
harassment l 15
is__@staff aim -17 20 -25
it__out lmnoru -15 23 -19 -18 -17 -22
keep__on m -16
lot$ abceghiklmnoqrsu -20 -17 -19 -17 -16 -22 -18 -15 -17 -19 -21 -18 -19 18 -19 -23
paseme__@visit o 17
~qwqe em 18 -17

package$ m 17
sabado doqr -19 -18 -17 -15
time__@place m -21
~ches adegnuv -16 -16 -16 -18 -21 -21 -16
~mpi fjnsu -18 -20 -18 -16 -21
\xc2\xbf__hacer u -16

esta__ahorita m -21
my_@pay bdgimnqu -23 19 -20 -20 15 -33 -19 -25
not:off ao -17 -16
otra__favor b -16
this__do gmu 26 -31 -30
toca amps 17 -20 -15 -19
~<cpa mn -16 19
~onen afiju -15 -16 -19 -18 -15
~poco o -19
~xpli abcdgjlmnos -16 -18 -16 -21 22 -21 -15 -31 -17 -23 -19

@visit__me m -18
driver__me pq -21 18
is__number adluv -19 -37 -25 -23 -19
no__esa mquv -16 -19 -17 18
no__quiero bikm 17 -18 -17 -29
~ido> acegiknpv -23 -17 -21 -27 -27 -26 -23 -16 -24

~<tar bcdghiklnopqs -24 -16 -34 -20 -27 -19 -15 -17 -31 -22 -20 -24 -25
~aby> ir -16 -20
~gob m -16
~sea a -15

^hoy bdelmnopsuv -17 -18 -17 -20 30 -16 -20 -16 -19 -20 -18
a__am m -19
does__thing m -17
driving abcdefghjklmnopstuv -34 -29 -25 -22 -22 -29 -22 -15 -23 -19 -19 -55 -35 -27 38 -24 -21 -34 -37
is_killing s 18
mm elm 26 -16 -28
not__can p -19
when__get am -25 -19
you_keep gu -21 -16
~digi m -15

i_come bdgikmprs -34 -19 -30 -16 -16 -48 -20 -23 -19
is__too hjm 15 -19 -19
se__hizo m -16
whole_time n -18
would__come d -16
yes__can q -16
~rite ajoqu -16 -18 -15 -16 -20

happy adefghilmoqstuv -20 -19 -18 23 -20 -23 -19 -19 16 -15 -18 -16 -22 -25 -16
i_walk aq -17 18
in__@month m -22
set abefghijklnopqrstuv 45 -19 -27 -32 -26 -41 -50 -21 -32 -42 -35 -24 24 -49 -34 -29 -27 -47 -28
yep_got q -16
~anag ilmu 23 -18 -24 -18
~arda dmu -22 -23 20
~mmen gilu -21 -17 -17 -20
~pod dfhijklpruv -27 -16 -30 -19 -27 -17 -26 -36 -25 -28 -25

can__this cdlmoru 16 -18 -16 -32 -17 -16 -18
esper* abcdgijkluv -17 15 -16 -26 -18 -21 -20 -16 -31 -25 -23
senorita mt -27 16
threa* l 15
what_can adfghjoqu -34 -19 -16 25 -25 -24 -21 -32 -25
will__help gu -15 17

@day__i abkmo -20 -20 -17 -26 25
actua* dhmq -17 -16 -28 -16
can__take abdgjopq -29 -17 -27 -18 -17 -22 -18 17
casi mr -20 16
effect ad -15 -17
es__no u -20
espac* mv -15 -15
i__can m -17
mrs adijv -15 -20 -18 -19 15
~ama bceghlnpqrtuv -18 -25 -24 -27 -28 -20 -39 -32 -27 -26 24 -25 -46
~avis aefhijnprsuv -29 -18 -16 -18 -19 -15 -22 -16 -17 -17 -21 -19
~menu abcdefghjklmnoqruv -21 -17 -24 -31 -17 -17 43 -22 -25 -17 -28 -35 -24 -25 -22 -19 -33 -22
~sold m -16

=said:ride_problem abcdefghijklnopqrstuv -112 -37 -76 -54 -54 -80 -70 -97 -63 -19 -80 -74 -29 -61 -30 103 -19 -72 -81 -104 -62
@move$ abefgiklnopqrstu -51 -32 -40 -38 -22 -29 -39 -43 -31 44 -30 -41 -44 -34 -32 -48
da_@ride q -19
este_es v 16
going__my m -15
just__you anoqruv -19 -16 -20 -16 -18 -21 -18
me__miedo o -16

@body__since m -21
^this abcdefghjkmosv -42 -30 -37 -32 -16 -23 -25 -22 -23 -16 -24 -21 -32 31
buscarme q 16
day__or hm 17 -19
~bic> ac -16 16
~cpap mn -16 19
~ror kl 15 -16

al__me a -16
dads alnpqru -21 -19 -19 22 -16 -15 -25
it_a abdhi 19 -23 -16 -21 -25
por__# d -20
saludos$ m -21
tiene__trabajar q 17
up__please m -18
~ejo aefghklmqrtuv -49 -25 -26 -19 -40 -18 -23 -24 -22 -24 -25 -48 -42

@thanks__i t -21
cubre_@insurer d 20
el_favor p 16
estuvo q -16
for_@day adgilmqr -20 -22 -17 -16 -23 -21 18 -16
kill__@texts lmu 17 -19 -21
not__and o -20
~heer mt -19 19
~jh> em 19 -17
~nue acdgijopqsuv 16 -16 -30 -21 -28 -28 -27 -17 -19 -18 -22 -19
~oic agjlmnou -20 23 -20 -19 -28 -16 -17 -19
~wn> cefgiklnstv -18 -17 -23 -36 -22 -28 -19 -28 -15 -21 -25

^changed o -15
close* mu -19 -19
need__@place m -19
not:vuelvan kl -15 17
popul* m 16
what__@person m -16
~dirt a -15
~give cefghjknpstv -22 -15 -26 -24 -25 -25 -31 -22 -35 -28 -18 -30
~lay> dimnou -16 -15 16 -18 15 -15
~scus i 16
~vail bhjntu -18 -16 -16 -25 -17 -17

@symptom__i an -17 -19
me_explica m -15
patients di -17 -18
suscribirme kl 22 -18
~<abr adhijlmnoqr -28 -25 33 -23 -18 -15 -15 -21 -31 -17 -16
~vet djm 15 -18 -26

es_este gluv -27 -17 38 -33
to__@door m -16
~lace acdhlmnpqs -19 -20 -29 -29 -21 -16 -34 -19 -17 -16

forget_my k -17
nos m -19
same_day ijmn -16 -18 -36 17
year jnosu -24 -19 -16 -24 -16
~egan gjn -16 -19 -15
~sca> mp -20 15

held_up m -18
only_do abcdm 15 -17 -17 -23 -18
sale__vuelo dm -16 18
take_walk dm -20 -16
tiempo_hara m 16
to__@cancel boq 17 -17 -16
~<air qr -18 -16
~<me adefgijnpqstu -60 -39 -53 -56 22 -17 -49 -21 -53 -32 -19 -40 -18
~assp m 16
~indl mu -23 -21
~nte> cdegilmnrs -32 -19 -23 -34 15 -40 -27 -25 -18 -29

^amaneci s 15
do__plan mu -18 -16
doy_con j 16
not:receive lm 17 -19
time_i hm -15 -18
undo_that km 17 -20
~<bu bcdfgijknpu -35 -46 -15 18 -35 -22 -25 -36 -47 18 -36
~tle iu -16 -17

linda bl -16 -18
no_go bhm 21 -17 -27
on__you m -23
show_up m -17
~<hom abcdghjkloqstuv -33 -17 -24 -36 -36 -24 -36 -23 -18 -37 17 23 -20 -49 -29
~<iss empq -16 -16 -19 22
~enir p -17
~inua hlmn 17 -15 -18 -20
~nded bp -15 -16
~phot m 17

^deme jmo 19 -17 -18
eso acefghiklopqruv -60 -50 -44 -48 -71 -52 -56 -46 -30 -55 -37 -33 -43 50 -17
is__from bfgln -20 -20 -15 -20 -17
my__there abjmo -17 -19 -15 -30 -15
pagar acdghijnopqu -30 -21 38 -26 -15 -24 -31 -39 -39 -18 -29 -17
vende* dmu -26 23 -25
~<gar abjluv -18 -15 -19 -27 -17 37
~ept> ahikpu -19 -20 -20 -15 -18 -15
~onib adm 16 -16 -18

@texts_coming bkmr -16 -19 20 -19
another$ mv -26 -20
can__@stop kln -24 19 -19
cheers$ q -15
love__god lm 16 -17
me__@person aimu -17 21 -20 -19
wear abdghjoq -21 -16 -23 -31 -21 -24 -17 -33
~anej ilmouv -18 -15 -19 -17 -17 -17
~arte bhiklnopqv -18 -15 -19 -31 -23 -27 -20 -23 -21 -17
~etes u -16
~fer defhijkmnrst -20 -24 -25 -37 -15 -18 -32 -27 -43 -35 -34 -27
~tru chlpst -25 -33 -24 -27 -34 -22

after__@visit abos -18 -19 -16 22
agarr* hjlqr -17 -24 -20 -22 21
deals d 16
got__the ao -22 22
i__made mt -18 -18
no__for aimv -21 -16 -29 -18
puede__el d -15
~<cl abcdefiklpqv -38 -15 -25 -36 -15 -20 -18 -25 -19 -16 -19 -28
~cul abhinqs -19 17 -20 -20 -20 -20 -19
~ndo> bcdefhlmopqtuv -22 -18 -21 -39 -48 -23 -24 -17 -28 -16 -24 -51 -23 -20
~shut abdghjlmu -24 -17 -17 -16 22 -17 16 -22 -22

hmm$ eflm -35 -19 -15 30
there_and npq 19 17 -29
your__to l -16
~<lej jm 19 -17
~gues dgjou -16 -18 -15 -17 -19

date$ imoqv -17 -36 25 -20 -18
de__me adgjmo -16 -24 -16 -17 -26 -15
i__mind bkmu -15 22 -25 17
i_still adhinqsu -37 -15 -27 -24 22 -22 -35 -18
que_papeles ain -17 -18 23
set_up acdiloq 31 -17 -22 -25 -20 -21 -16
short mn -16 16
~<fou dijklnorsv -20 -27 -16 -17 -25 -17 -18 -26 -20 -18
~cei gi -15 -23
~gai acehikmoqrstuv -29 -28 -23 -26 -39 22 -19 -21 -30 -35 -18 -23 -39 -28
~rks> bdhijlnv -19 -21 -27 -18 -15 -21 -24 -15
~xz> em 21 -23

@ride_resuelto p 16
am__with lmv -16 -16 -18
mensaje_y il 18 -21
my__next amnpu -24 -19 18 -19 -18
true_you m -18
~<ext bdjmu -17 22 -16 -24 -29
~hold adefhjklqu -28 -21 -20 -27 -16 -20 -17 -23 -23 -22
~lend dij -16 -18 -16

@relative__her abim -19 -16 -18 17
a__somebody i 19
baja_mi abl -17 20 -16
bye_remove blm -19 18 -18
does__for gq -22 -17
is__in adfjlnqv -37 -32 -21 16 -16 -17 -31 -21
map efjlm -23 -19 26 -17 -22
tengo__ida p 16
they_got o 16
to_turn jlmo -19 16 -24 -16
to_walk m -15
~cog bdijlmnu -19 17 -32 -15 -15 -34 -24 -27
~his> bdefhjknopqrt -15 -20 -21 -15 -35 -24 -22 -39 -33 -50 -33 -22 -25
~nts bcdeiklnprt -23 -20 24 -24 -31 -18 -26 -33 -15 -18 -17
~temb ms -15 15
~vot bm -17 24

do__old mu 18 -16
have__wait n -19
long_am jmsu -19 -23 -21 19
this__the djmu -21 22 -39 -17
~<lue m 19

i__outside m -24
in__a m -22
lapto* m 17

any_slots amo 19 -15 -15
despues$ abm -35 -15 -24
got__@pay m -16
i__something hmo 16 -22 -18
keep__coming blr -17 -15 -21
license$ q -24
not:else dm -19 -15
quiero_mas abilm -18 -15 -16 27 -24
tomando dmn -17 -17 20
you_sent gm 15 -19
~las befkopqrt -28 -24 -31 -22 -24 -20 -17 -30 -26
~ple> amu -17 -21 -19

just__this b -18
more$ abdgimnopr -25 26 -25 -20 -21 -53 -23 -23 -15 -29
opini* m -18
take__home abmnp -18 -23 -29 -23 27
~ague it -16 17
~das> am -16 -21
~meth djpsv -27 -18 -24 -20 -17
~use> bcdhnqu -16 -22 -26 -19 -17 -19 -25

@stop_texting agiku -17 -24 -20 -33 -18
can__@call abcghjklmnpruv -19 -30 -29 -36 34 -30 -21 -19 -40 -37 -22 -31 -31 -22
does__@price du 16 -18
is__any m -21
no_@stop klm -15 -25 26
please__@visit bcilov 15 -17 -18 -33 -30 -20
you_make o 16
~eah> mpq -25 15 -15
~eand m -22
~nda> cdeghjklnor -33 -38 -18 -36 -30 -24 -32 -44 -32 -19 -27
~rli ijmnu -17 -20 -28 -17 -19

a__ago av -16 17
could__take q 15
salie* abdkmru -21 -15 -19 -15 -35 16 -24
there_is dhilmnruv -29 -17 -30 -20 -34 -21 -28 -24 16
will__@relative abdmnqr -26 -26 -19 -15 17 -29 -17
~<ava bhjlnotu -22 -17 -16 -16 -25 -23 -19 -19
~<riv m 17
~adv a -17
~ovid m -16
~rsl m -15
~tho cilmopu -22 -25 -22 -23 -20 -27 -22
~uent ceglstuv -16 -16 -20 -23 -28 -19 -15 -28
~unt> aghijnopru -27 -21 -17 -19 -22 17 -16 -19 -18 -20

a_week m -16
can__punto mn 17 -17
rain_tomorrow m 17
soy_de m 18
~<gh deflmpuv -20 29 -16 -17 -16 -15 -17 -18
~bud m -16
~irma a -15
~nme cdefghklmnpqstuv -19 -37 -31 -30 -32 -36 22 18 -61 -35 -33 -36 -39 -28 -32 -43

@visit abcdefghijklmnpqrt 57 51 -100 19 -92 -90 -99 -76 -86 -85 -69 -35 -64 -31 -110 -60 -49 -87
^so bdjmn -15 -25 -24 -33 -20
am__about am 20 -22
and__take d -18
es_caro du 25 -25
get__up m -16
the_next dhj -16 -19 -31
~deal dmu 21 -16 -19
~rath admqu -19 -17 -26 -16 -17

are__allowed mn 16 -16
groggy su 20 -18
mine$ m -16
on__the dm -17 -20
to__someone bimoq -16 -21 -21 -17 16
veo jm 20 -18
~bruh em -17 16
~fon abcjoq -27 -19 -19 -15 -19 -26
~nsar bdmu -16 -16 23 -15
~rac abdikmnoq -18 -27 -25 -26 -19 21 -30 -20 -23

al_@day b -17
is__available adim -21 -18 17 -24
me_deja bjlmu -22 21 -23 -30 -15
~alo adeghknsu -30 -39 -32 -33 -23 -27 -19 -27 -40
~rtu cjn 17 -16 -18

a_later amo -19 -24 31
necesito_que m -23
~<cro gmoqsu -17 -22 -20 -18 -17 -19
~<em cdeghjku -32 -37 -25 -31 -26 -34 -27 -26
~ve> cefghjkors -18 -66 -50 -23 -25 -29 -21 -18 -22 -16

alguien_ahi ci -22 21
all_off djl -17 21 -17
can__you adhmnqrv -27 -23 -19 -19 -16 -20 -16 -17
evalu* am 17 -17
i__on chlopstv -31 -38 -23 -20 -28 -40 -20 -22
i__three m -16
make__# bo -19 16
matter$ mn -18 17
sent$ gimno -16 16 -16 -19 -16
to__@treat akm 20 -16 -21
~lego abghikqrsv -36 -33 -24 -36 -25 -23 -29 22 -21 -28
~rro acdefilntuv -25 -29 -49 -21 -29 -25 -38 -29 -27 -45 -18

how_i ajmu 20 -16 -18 -19
keep__@medicine n 19
says__can am -16 -23
the__was abdijnpqsu -28 -26 -22 -24 -27 -18 -30 22 16 -19
vecina n -20
was_out blm -17 -15 21
~<clo aiqu -15 -16 -19 -21
~ink> acdhopqrt -16 -18 -30 -29 -23 -21 -27 -22 -17

a__turn jl -17 16
am__your m -16
been__since m -32
dolor__@body s 15
had__last s -17
it_to adju -22 -24 -16 -31
llevo_dos n -16
opening__a am -16 16
~arti iu -16 -18
~uede eghjlmrtuv -30 -19 -58 -51 -48 -20 -24 -35 -55 -52

#__of bdin -17 -21 -17 -15
a_poner u 17
not__patient v 16
tengo__@cancel bdm 17 -26 -17
~pil o -15
~vay bloq -17 -17 -17 -17

correo$ lm -16 19
let_us abcdghjlmnopqrsuv 23 -29 -16 -22 -20 -22 -20 -19 -48 -16 25 -18 -16 -19 -21 -21 -16
me_toca bm -17 -17
plane* adm -15 17 -18
reach bcdijkmu -16 -21 -26 23 -16 -19 -34 -18
split_it d 16
stoy mr -20 16
~nted alm -15 -19 15

@relative__la jnopq -16 -16 -17 18 -17
~afue a -17
~nde bdefhjlnopqtv -59 -18 -48 -19 -18 17 -15 -48 -35 -57 -25 -20 -26

@english_please abcgijklmo -20 -21 36 -23 -34 -20 -24 -24 -29 -17
have__@sick mnq -15 18 -20
quiero__con bikmu -18 25 -17 -26 -17
text__number l -17
~thes abfhjklmnopqr -26 -35 -20 -28 -24 -22 19 -29 -40 -39 -18 -33 -28

@late_and r 17
@move__back b -16
^necesito bdeiklnqrsuv -53 -24 -15 16 -17 -35 -40 -42 -18 -19 -37 -18
collect_me m -16
have__my a -15
lugar* ajo 17 -18 -16
need__@visit mno -24 -18 -22
~hote am -16 16
~oev m -16
~out> cefghjlmstv -24 -25 -30 -41 -40 -22 -21 -15 -23 -18 -16
~rta> abjopqr -24 -21 -23 -20 -24 -20 -19

acepto_los k 16
do__treat gn -21 -22
not_go bmt 16 -15 -17
para_otro o 23
was_it m -17
with__who m -17
~drin n 21

my_drivers pq -20 25
need__live i 17
picki* am -17 -15
should_@relative mn -23 17
~<man aefoprsv -32 -37 -26 -19 -30 -54 -33 -23
~tua adfghlmnrsv -22 -16 -16 -18 -19 -16 -21 -19 -19 -15 -18

do__texting lm -24 15
it_@price mu 17 -22
mi_@relative defghijkloprstuv -52 -46 -55 -43 -43 -49 -50 -26 -29 -25 40 -66 -20 -38 -39 -56
new_@person am 16 -16
not__am m -21
them acdfghiknqs -19 -20 -28 -16 -25 -21 -32 19 -24 -22 -15
~adic mu -16 17
~rgot ab -19 -16

@relative_so p -15
como_hago dfgjnqu -18 -18 -24 -22 -26 -17 -17
con__@staff i 20
mi__se abcdgnpquv -18 -17 -24 -17 -16 -23 -23 24 -20 -18
my__# bijklmopqrsu -30 18 -26 -18 -24 -19 -35 -18 -16 20 -29 -21
number$ abcgimnopqstu -19 -17 -16 -27 -15 -15 -21 -18 -35 -15 -27 -20 15
~espe acdgijkmu -24 -16 -28 -21 -22 -20 -16 -18 -25
~icen abgopqu -29 -18 -16 -16 -16 18 -27
~lata dmn 18 -19 -18

clonazepam n 17
in__@english gm 15 -17
library hm -18 17
there_this m -16
to_pick am -19 -15
with_my agilmnqrs -21 -25 -25 -22 25 -29 -27 -18 -19
~<bab iru -17 -21 -19
~<sob dn -20 -16
~bes dijlot -27 -22 -21 -17 -18 23
~ito bcegjklmpqtuv -29 -20 -44 -30 -44 -27 -15 -21 -40 -27 -32 -36 -46
~rea> n -15

despues__las anoqr 16 -18 -19 -18 -17
is_@food dfjnosu -19 -19 -17 19 -19 -16 -19
only_the adm -19 -15 -15
~alto bcefgijlmprtuv -15 -18 -28 -27 -17 -20 -23 31 -29 -15 -17 -16 -18 -18

a_escribirme l -21
do__@book adgjm 28 -20 -22 -16 -18
la__@visit d 16
online_now am 16 -17
que__ahora agmn -18 19 -20 -18
una_hora m -20
~oba dm -20 -23

a__about bim -15 -28 15
del_# ablm -15 25 -19 -18
take_her p 16
why_did b -16
~<vet djm 15 -18 -26
~cal cegjlnpstv -33 -23 -47 20 -18 -35 -40 -30 -27 -19

@parking_when mn -16 -16
cance* abcglnu -22 19 -15 -16 -16 -17 -21
need_it am -17 -22
seguros au -24 -23
to_set amu 18 -31 -16
~<ro bcdefghklpqu -34 -40 -33 -35 -42 -54 -55 -40 -32 -21 -20 -38

^puede ap -19 -16
^ustedes adfjko -26 -19 -26 -35 -15 -18
can__sign am 17 -20
count$ d -17
no__seguir km -15 -19
ubi abcdgijklmnoru -28 -24 -16 -15 -20 -27 35 -23 -24 -26 -16 -27 -25 -18
~hac cefhjkloqrt -21 -18 -29 -35 -50 -30 -36 -28 -23 -39 -29
~poni ad 15 -16

@insurance__all d 15
with_someone moq -21 17 -15
~bue bcefgknoqrsuv -25 -19 -23 22 -17 -23 -21 -31 -18 -18 -24 -20 -28
~ely ahu -15 -16 -16
~pago m -18

@visit__my iou -15 -16 -18
commands gm 22 -18
down_still qr -16 16
mejor__@cancel bcmo 25 -16 -29 -29
~espu cdfgjluv -15 -29 -20 -22 -20 -20 -22 -27
~spli d 16

@relative__he mq -25 -17
is_slow r 19
~<lab hjm 19 -19 -16
~<off au -21 -22
~dru dhjmqu -15 -19 -15 -18 -18 20
~mit adgoru -24 -27 -16 -19 -15 -24

@relative_un m -16
and_then m -18
es_muy du 18 -22
find__be jr -15 19
good__not m -16
wants i -18
~aded m -17
~ano> beilmprtuv -26 -18 -36 -25 -17 -25 -19 -16 -24 -35
~ova l 18
~rick m -17
~rty adefhjnors -23 -20 17 -18 -20 -25 -21 -18 -16 -19
~tarl mo -27 -19

at_a r 15
changed adgijlru -26 -19 -15 -19 -17 -20 -17 -16
got_any dv 18 -16
pizza ahijklmruv -27 -17 -23 -19 -19 -19 25 -17 -23 15
town adnou -21 -17 -18 18 -24
you_the ahimu -15 -22 -15 -35 25
~arlo adqru -20 -17 -16 -19 -16
~dars i -16
~mes abdflmqt -34 -39 -46 -21 17 -29 -24 -25

not_on b -15
talk_to bdijmquv -21 -19 27 -18 -26 -17 -23 -17
we_had abmnot -19 -16 21 -16 -15 -19
~leas defhnprstu -32 -36 -32 -16 -26 -37 -16 -33 -20 -17
~stak lm -21 -15
\xc2\xbf__@clothes m -15

get_it abdgjlmoqu -21 -24 -18 32 -19 -23 -41 -18 -18 -25
su cdfghiknoqrsu -23 -25 -20 -31 -21 -33 -26 -32 -28 -23 -28 -25 -29
~canc abgilnrsuv -16 19 -16 -23 -16 -15 -15 -15 -27 -17

a_@ride adghijoprstuv -27 -27 -22 -16 -22 -31 -26 26 -16 -22 -23 -25 -23
running_@late ho -16 -18
the__@price j -27
~own> cefgiklnstv -18 -16 -23 -36 -22 -28 -19 -22 -15 -21 -25
~rd> abfhjkopqrt -22 -18 -30 -25 -45 -25 -23 -26 -16 -39 -28

doing$ afu -16 18 -17
la__del ablmq -20 18 -18 -17 -16
mind__@texts b -19
nearby m -17
or__you mo -18 -16
resubscribe_me kl 18 -18
would_love m -15
~cue acegloptv -19 -20 -17 -22 -15 -32 -17 -23 -33

el_@body mos -24 -17 27
i__able q -17
need__anything adm -17 -16 -18
~nop ef -23 -17
~poss jnq -17 -18 -15

esto$ abfgijklnoqrsv -29 -22 -17 25 -30 -23 -18 18 -22 -17 -18 -25 -21 -41
into_a bmo -19 -23 16
much__@visit dmu 22 -20 -17
ninguna q -20
para_alla moru -24 -15 16 -16
rate jm -16 -17
riesgos$ dmu -20 -19 22
the__have dinsuv -19 -23 -16 -16 -23 -16
time__get m -18
~<gif m 15

puede__dia adn -24 -16 -34
to__back imnu -20 -35 -19 -18
~<gua admr -22 -15 -16 19
~bank dhimn -21 -26 -17 24 -21
~cojo r -17
~eja> abdjlmoqrsu -17 -24 -18 20 -25 -33 -17 -17 -16 -17 -18
~eta> abcdiklmou -19 -15 -19 -16 22 -19 -17 -21 -22 -21
~gres gjlmnu -20 -18 -17 -25 -17 -18
~mer bcefknpqstu -22 -40 -29 -32 -22 -47 -22 -28 -35 -26 -16

@relative_who m -19
oak_street r -16
ok__you ahjmntu -19 -16 -15 -23 -15 17 18
recib* bgimqtv -18 -19 -20 -21 -16 -16 -16
~aria gjlmu -21 -16 -17 -26 -17
~arn> m 27
~rmat g 18
~were adfjlqrsu -25 -20 -20 -18 -17 -20 21 -22 -23

@door__it m -16
@hello__this m -17
am__a abdiknp -17 -28 -17 -24 -19 -24 -21
does_@insurer du 20 -17
mismo bcdhiklv -24 -16 -20 -18 -18 -16 -18 -24
no__otra ao 15 -28
queda_bien m -19
~idge mr -20 19
~nota abcdhijnoqv 16 -15 -18 -21 -21 -17 -25 -17 -22 -29 -18

cual__la iu -15 -16
i__day mnoq -30 -21 18 -16
not:good bflmopv -20 -17 -19 -42 26 -21 -16
to__that m -20
usa afglmnu -18 -22 30 -17 -30 -16 -24
~<hab cefghjlmnopqrtu 18 -20 -21 -29 -24 -27 -34 -19 -33 -17 -18 -36 -23 -20 16
~ket iu -23 -20
~larm bcdklm -19 -19 -16 -20 -17 19
\xc2\xbf__para mo -17 -26

@insurance_is dmn 19 -19 -19
@spanish_por abcgjklmo -21 -21 26 -21 -28 -24 -25 -15 -19
behind abdhmnoqru -20 -20 -15 -27 -48 -17 -23 -19 42 -17
conoz* il -15 -15
of_this aglm -15 -15 19 -34
~<rob a -16
~gand a -18

al__no bo 27 -20
anything_that o -15
get__you b -16
i__my abcdefghjklnrtuv -38 -18 -48 -18 -18 -20 -30 -36 -18 -17 -23 27 -27 -22 -24 -55
mr mv -25 16
not:moving m -28
portu* c 17
~afa> gmuv -16 -15 19 -18
~afu a -17

are__for bdlmov -20 -17 -19 -22 20 15
heart ds -18 20
in__and abo -19 -18 21
my_@call abcdghilnopqrs -27 -31 -23 -40 -28 -24 -20 28 -27 -25 -31 -31 -38 -20
need_a bgjklnpsuv -34 -16 -22 -18 -22 -20 -37 -19 -32 -28
started_with k -15
the__work g -22
~apo m -16
~lkj> em 16 -17
~valv dmu -16 20 -21

@drive__is mnq -27 -18 15
@relative__dijo p -18
^dios l -15
are__@person m -15
clock$ efr -23 21 -15
flexi* mo -17 18
mandar ado -20 -17 -20
rajo mpq -21 -15 23
rathe* admqu -19 -17 -26 -16 -17
~blac u -17
~dura abdehijlmopu -23 -15 -47 -18 -19 -20 -21 -19 -39 -19 -15 19

@ride__in m -16
como__mas d -15
just__off ho -15 -23
pero cgmntu -16 -23 -38 -24 -15 -15
start$ bdefgijklmnoqrstu -20 -24 -30 -28 -24 -27 -31 45 -36 -29 -29 -19 -30 -38 -19 -23 -23
unsub deflm -15 -22 -18 27 -32
~epto kl 18 -18
~trae mpq -16 18 -15

@traffic__the jr -18 17
can__talk adq -25 -20 -18
funciona fm -16 -24
in__now a -19
is__legal u 17
my__@visit n -22
~evi bqv -15 -16 17
~fou dijklnorsv -20 -27 -16 -17 -25 -17 -18 -26 -20 -18
~ume> acdgiklu -17 -16 -16 -22 -24 22 -27 -21
~yuda befghijklnopqrsv -29 -26 -28 27 -19 -37 -30 -24 -33 -28 -26 -22 -27 -22 -21 -21

fligh* adjmn -19 -17 -16 22 -20
is__@spanish cm 18 -15
my_ex a -15
need__with abdu -19 -17 -17 -19
so__@late r 15
~corn hjou -17 19 -16 -17
~dur abcdefgijkmnopqrsv -28 -21 -18 -54 -20 -17 -29 -17 -28 -19 -30 16 -21 -20 -23 -21 19 -25
~eac bcjmnopqrstu -29 -32 -32 -18 -33 -29 -19 -19 -20 -26 -16 -16
~lls jn -16 -19
~rata gu -19 15

a__this abgos -20 -15 -18 -16 -15
de__es bghilnq -16 -27 -22 -29 -23 -16 -18
empiezo$ ajm 16 -15 -18
is__the acefgijklnpqrtu -46 -27 -15 -35 -34 -19 25 -22 -36 -22 -27 -16 -38 -22 -17
it__same ms -26 -18
me__si dmnoqu 19 -20 -17 -16 -15 -15
puedo__las aq 20 -21
there_any afghjlmrsu -27 -15 -20 -25 -18 -15 19 -19 -16 -15
won__@place m 22
~pele bjlmpu -16 -18 -16 -20 -17 -18
~usua m -15

^can abdefghjklnprstv -20 -52 17 -63 -58 -18 -26 -34 -42 -32 25 -96 -41 -42 -71 -78
anybody__on h 25
room__time jmno -18 -17 -18 17
we_lost boq -17 -19 18
what__in adhjm -15 -17 -17 -29 19
when_it mn 19 -18
~dano m -23
~ewed m -17
~gust gklqu -22 -16 -21 -16 -19
~llo> ajprsu -16 17 -16 -22 -16 -16

a__a dhkqr -31 -22 -19 -18 -16
capit* j -15
como_estan fj 16 -18
is__safe n -17
~ssis abcegijklm -16 -19 -15 -17 25 -21 -16 -18 -26 -15

a_passport m 17
it_legal u 17
or_a im -18 -17
so_@cancel bo 17 -17
~nur ams -18 -22 -22
~ok> cefghikloqstuv -24 -29 -22 -21 -30 -16 -19 -34 -19 -22 -24 -27 -25 -32

^many m -16
mean_it kl -15 20
my__am lmr -17 -19 16
one__or n -16
question adnu -21 -15 -15 -18
signed am -17 -20
this__her lmv -16 -17 18
tyty$ mt -18 20
voy_con m -24
when__is a -15
~cool n -18
~fa> gmuv -16 -16 19 -20
~raj mpq -22 -17 26

de__hay aq -16 -15
en__centro j 16
my_@treat ablo -28 -18 -15 22
pongame abm 16 -21 -19
~debo adefhijlmqu -22 -19 -16 -18 -18 -18 -16 -15 -31 -19 -24

^en abcefgijklmnprstuv -47 -40 31 -23 -25 -30 -34 29 -28 -33 -24 -27 -21 -28 -32 -18 -17 -23
^took defjlm -16 -23 21 -18 -17 -28
are__near jm 21 -21
did__up m -21
no__named v 17
that_name v 15
what__bill dm 17 -22
~<pre adefjlpqru -69 -19 -46 -42 -24 -16 -18 -37 -48 -59
~urs> afim -16 -15 -15 16

agreed akq -18 -21 -20
de_ida p 16
not:to acdfijmnrst -34 -36 -52 -16 -32 -31 -24 -46 -17 -28 -21
out__# imo -17 23 -15

#__in m -15
@move__tomorrow o 16
@traffic__on mr 20 -16
allowed__@drive n -20
el_@stop klm 23 -24 -24
fine__me m -18
just__another o 15
the__online am 18 -18
~adra b -16
~mood m -17
~resu abcefghjklmnqrtv -32 -19 -28 -21 -16 -34 -19 -18 28 -46 -24 -22 -26 -15 -17 -20

@pay__bill i -16
carro abdgilnquv -19 -22 -27 -16 -21 -15 -21 18 -19 -18
fallecio q -15
~vega m 19

@relative__da q -23
cell__# m -15
form djlmnoqs -21 -17 -16 15 -19 -19 -21 -17
set__@drug m 18
~ad> aefghlnpsuv -28 -27 -37 -53 -21 -27 -21 -23 -40 -19 -43
~its> mn -22 -17
~lerg m 15

a_@visit abcghijlmnopqruv 45 -36 -18 -17 -24 -27 -16 -16 -55 -33 -26 -17 -24 -20 18 -19
is_it abcefghijklmnoprtuv -42 -29 -23 -36 -21 -57 -28 -32 28 -38 -52 -44 -18 -45 -58 -24 -47 41 -43
new_@clothes mn 20 -16
of__coming r -15
~<vea am 16 -20
~iru em 22 -18
~ith acfghjosv -19 -47 -20 -16 -31 -16 -16 -18 -21
~ome> bcefgijklm -16 -29 -35 -42 -20 -53 -29 -32 -35 -34
~ried mp 19 -17
~ylic m -16

espanol abcdefghijklmnopqrstuv -42 -38 66 -37 -46 -37 -38 -33 -21 -49 -38 -42 -56 -33 -45 -33 -28 -29 -31 -28 -44 -31
hands s 17
me_how adu -17 -21 -18
send_a jl -16 -16
would__@price dm -16 19
~<pou gm -16 22
~cow m 18
~dine gm -15 -19
~eart ads -17 -19 18
~ian gjlmnqsu -18 -23 -19 -21 -15 -18 -16 -24
~park d 16

@call_i h -15
am__looking m -15
bring_me nq -29 16
i__calling m -16
miercoles mo -20 20
~aki abdfghimouv 17 -19 -33 -18 -23 -22 -26 -16 -31 -34 -24

i_@call bcdghjlmnoqrsuv -20 -21 -41 -25 38 -21 -16 -17 -31 -25 -23 -26 -16 -21 -17
onda$ fgjmt 16 -24 -22 -20 -19
they__i du -18 16
walk_@insurance adqu 20 -27 -17 -20
~<avi aefhijnprsuv -29 -18 -16 -18 -19 -15 -22 -16 -17 -17 -21 -19
~anla bo -17 17
~eng ceghjklmrt -35 -36 -24 -40 -17 -21 -30 -20 -39 -35
~mpor l -19
~sla i -16

do__offer u -17
gobierno m -16
suits nu -17 -16
the__here agj -19 -21 -19
~<una ad -21 -16
~orc a -16

another_@visit bo -18 16
frente jm 17 -17
made dhlmnou -15 -16 -18 -19 -20 -26 -19
~ats> m 17

apunt* mo -25 -16
es__una a -16
get__@texts aikmu -30 -18 24 -26 -20
me__donde ms -29 22
~<efe dmn -17 -16 -18
~hghg e 16

all cehimnoqruv -18 -66 19 -17 -20 -51 -27 -36 -58 -29 -47
domingos h 16
much__does dm -15 16
pasa_algo inr -19 20 -17
ya_llene a 16
~ives a -18

@relative_needs amp 23 -32 -16
days__you ahju 19 19 -17 -21
de_mis am -17 -17
getting_home q 16
great abdinoqtu 16 -17 -20 -17 -19 -15 -16 17 -27

@stop__@texts bikm -26 -20 -23 29
be__@relative anpu -25 -21 19 -28
bendecido fm 16 -16
dnt acdgijklnu -23 -17 -17 17 -15 -19 -23 18 -19 -23
enough__the lm 17 -24
not:me acdefghjknpstuv -41 -32 -75 -47 -49 -21 -48 -47 -51 -53 -70 -28 -50 -54 20
poner adjmnqs -18 -16 -22 -23 -24 -20 -16
preparo ag -17 -19
that_true m -16
~gio> n -15
~hjkl em 21 -21
~sic> u -17
~ules g -16
~urs acefghkmpqt -28 -18 -18 -22 -20 -24 -17 -17 -17 -24 -21

@open_@day jm -19 -31
charge acdghjmnu -35 -21 39 -17 -20 -27 -41 -15 -32
hoy$ abdefghijlmnopquv -32 -16 -23 -16 -23 -15 31 -16 -18 -16 17 -25 -19 -17 -20 -29 -18
if__@eat m -18
not__out drv -18 -16 -19
the_@medicine rs -17 16
this_morning afmv -27 -21 -19 -18
under* ju -17 -19
~gn> bcdgiosv -25 -20 -24 -22 -23 -26 -16 -26
~hole aijloru -16 -20 -19 -15 -18 -17 -22
~san> dfg -15 -16 -18

@visit__need amnu -17 -21 -15 16
back__@texts km 25 -19
driver abdiklmopqstu -19 -29 -23 -19 -19 -21 -47 -26 19 18 -22 -16 -21
hour$ n -16
not_need bgimoquv 15 -23 -21 20 -30 -26 -18 -16
~<tea fijlo 18 -16 -18 -21 -17

=rare1 abcdefghijklmnopqrtu -49 -37 -46 -38 99 -40 -43 -49 -45 -36 -54 -53 63 -23 -25 -45 -30 -43 -37 -39
@pay__get d 15
boy_a b 15
i__@thanks mt -17 15
unstop cdefgiklmruv -17 -17 -25 -18 -17 -16 30 -30 -30 -19 -17 -15
~umo nu 16 -16

=said:side_effect abcdefghijklmopqrstuv -78 -91 -62 -53 -59 -75 -87 -77 -86 -84 -70 -78 -29 -62 -96 -53 -66 105 -88 -18 -79
@relative_in adjkmnruv 23 -21 -15 -15 -23 -22 -17 -34 -17
aboga* i -16
tiene__ir q 17
~ted> beghijoqrv -22 -32 -16 -36 -26 -17 -31 -20 -24 -18

@body__the msu -25 20 -17
@call__@day him 21 -19 -21
@thanks_a b -16
need__up a 15
~zer mq -17 16

explica m -15
go__@english cm 16 -17
puedo__dia o 19
vuelt* lmu -17 -18 -16
~<rec bcefgjs -44 -16 -22 -23 -53 -45 -34
~erm abcdgijmnrv -16 -35 -25 -17 -35 -28 -28 -21 -27 -25 -33
~iedo o -16

be__# bhmr -16 -21 -16 27
can__anyone q 16
got__@animal m 21
if__@drive n -17
some aijoq -36 -15 -17 -21 -28
~<onl abefghjkmnpstuv 25 -16 -17 -22 -30 -30 -20 -19 -21 -29 -35 -26 -19 -30 -22
~enes u 19

@relative_said bno -16 -21 -15
@treat_place ju -18 19
how__write d -19
make__@visit bdu -26 -16 -18
roommates p 15
week cdgijklmnopqrst -23 -25 -26 -25 -26 -19 -29 -16 -39 21 -22 -26 -28 -31 -16
with$ abdeijklmt -17 -18 -31 26 -21 -17 -18 -28 -31 -16
~<eff n -16
~abe> bl -16 -16
~full a -16
~tly> dlmn -16 -16 -20 -16

with_a bdglnrt -15 -36 -17 -23 -36 -24 -15
~cil eijklmoqsu -15 -16 -16 -16 -15 -16 -15 -18 -17 -21
~ting bcdehjnops -26 -33 -19 -30 -34 -48 -19 -16 -19 -21

@book_me abior 15 -24 -20 -20 -16
free cfhilmnrstuv -20 -16 -18 -23 -18 -34 -19 -26 -22 -18 -31 -19
jazz$ m 15
manden__@texts m -16
me__dormida s -20
name acdinopqsv -28 -18 -24 -22 -20 -23 -16 -25 -17 21
or_can jmnu -17 -20 -19 -17
speak__a m -17
there__# abdhijmnqrsuv -24 -24 -28 24 -32 -25 -26 -23 -26 26 -23 -17 -25
~<for cdefhiknpsuv -32 -37 -34 -32 -19 -23 -17 -22 -19 -27 -21 -40

are__today fm 17 -24
no__@thanks bt 26 -21
what__an adu -21 -24 19
y__yo m -16
~hec cghijklnqsu -17 -18 -19 -17 -19 -18 -19 -28 -29 -21 -16
~nitt an -20 17

@howmuch__lo mu -18 -18
conmi* adglmoru -22 -17 -17 -18 -27 -18 -15 -23
denise$ gm -15 21
let__get a 16
old_lady m -20
vi_en m -18

@relative__coming aboq -27 -20 -16 -15
can__@place imq -20 -20 22
quier* adefgjnpqstuv 17 -35 -20 -23 -25 -24 -38 -38 -28 -27 -20 -34 -59
who__@place m 22
~<ala lmqsu -20 20 -17 -15 -15
~oles klnu -16 25 -19 -15

@ride__is m -16
^puse m -16
it__that dn -18 -15
~ctor j -21
~ldk em 15 -17

aceptan_@insurer ad -18 16
gate j 16
que__llega hm 17 -22
~<smo mn -17 17
~ball jq -20 -16

all__i dm -16 -19
bad__@day m -15
c bdeijmnu -15 -21 19 -21 -16 -26 -17 -21
cerca_de j 15
going__it o -16
somebody_else abipq -23 20 -17 -18 -17
vez abcdfhiknpqruv -22 -39 -29 -31 -15 -31 -23 26 -34 -24 -21 -22 -41 -31
will__asleep m -17
ya_les p -18
~<nic befiknoqtv -17 -19 -17 -16 -16 -18 -18 -17 16 -18
~<pe bcefhijps -29 -57 -57 -45 -35 -36 -26 -23 -15
~tat adhlnopu -24 -19 -19 -19 -28 -22 -19 -25
~xte abdghjlmnoq -29 -21 -27 -27 -20 -23 15 -46 -17 -23 -22

are__up m -19
love_of lm 16 -17
not:@texts abcdgijklnoqrv -36 -18 -44 -16 -27 -19 -20 -17 38 -21 -29 -20 -23 -26
this_place m -26

@open_tomorrow h 15
about__bill dim -17 16 -16
hours abcdefghijklmoprtuv -55 -21 -31 -49 -27 -37 -30 54 -40 -48 -28 -36 -22 -30 -28 -36 -35 -51 -34
is_@holiday hm -18 16
me__mi cgjlmpqru -19 -16 -18 -20 -25 25 -31 -17 -25
~gar> adghinpsv -26 -24 -22 -23 -18 -30 -25 -16 -29
~inut abcdefhjklnopqruv -32 -25 -17 -21 -20 -19 -20 -23 -24 -25 -23 -27 -16 -21 21 -23 -18
~nbo bem 21 -18 -25

@vehicle__that j -17
folks jm -20 -20
polish m -17
salgo__la dno -16 -17 -18
tal defghjklmnrtu -20 -19 31 -24 -19 -22 -17 -20 -31 -17 -16 -18 -31
~<lk efm 24 -17 -25
~dato m -21
~peza agmn 19 -15 -18 -16

@hello__is abcfgijlmpsuv -32 -16 -18 29 -21 -19 -20 -21 -16 -17 -26 -16 -23
mi__ocupa au 19 -15
there__to acdhimqv -16 -18 -16 -25 -23 15 -21 -15
~brid mr -18 18

a_joke m 22
dura__@visit ds -34 -31
longer abimnpu -25 16 -21 -17 -23 -17 -25
my_@day m -18
not:ire abhlmopqrtv -18 40 -17 -27 -36 -21 -17 -18 -18 -20 -20
subscribe klm 24 -24 -25
venden_@medicine m 18
you__those m -15
~mbin m -16

baja__turno blm 19 -16 -18
during m -20
going__be bfjlmos -17 -16 -20 -18 -18 -19 -18
need_from dmu -21 -24 -19
off__list agikl -28 -23 -17 -27 20
~das amou -17 -24 -16 -15
~eded bot -19 -21 17
~ying bdhjknqu -16 -20 -20 -19 -20 -23 -17 -19

^wepa eflm -23 22 -16 -19
do_the dh -19 -17
have__@clinician am -24 -21
it__@sick fms -15 19 -19
not:favor b -18
sin_@ride pq -17 25
told bnoqs -25 -16 -18 -22 -16

^alta defijklmr -21 -22 -22 -19 -19 29 -24 -28 -19
about__@relative a 15
bleach m 18
dial m -16
do__work glmn 16 -16 -21 -20
from__will mnp -20 -15 25
instr* mo -21 -15
mean_to klm 19 -22 -27
please__me bgilmru -23 -26 -19 -20 31 -29 -21

=rare2 abcdefghijklmnopqrstuv -60 -44 -42 -58 93 -79 -53 -102 -85 -64 -36 -68 66 -52 -34 -43 -68 -48 -36 -95 -70 -30
a_text ajku -16 -16 -25 26
no__@move lm -20 -28
or__the abjmor -23 -16 17 -30 -15 -15
~nsu cefghilnpqrstv -28 -31 -21 -29 -20 -26 28 -16 -25 -28 -26 -24 -21 -27
~plea defnpqstu -31 -37 -32 -25 -33 -46 -32 -19 -15

gym dm -17 27
se__@ride q 19
~<app admnoq 27 -23 -27 -16 -18 -16
~<coc gr -16 -16
~<wi acefghijkv -24 -68 -17 -37 -23 -24 -21 -40 -17 -42
~ays cefgijlntv -30 -22 -24 -21 -36 -42 -25 -36 -28 -34
~ech> i -16
~eim d 17
~iom clmo 29 -15 -23 -16
~ney> cghijlnosu -18 -16 -16 -26 -17 -22 -25 -20 -15 -23
~ulta mu -17 -16

@move__again k -16
have_that m -17
mandame_la j 18
me__@clothes acilmoprs -29 -16 -22 -16 23 -17 -19 -18 -15
not_forget bt -16 15
on__way abdghijklmoqrtu -25 -26 -28 -26 -27 -28 -30 -25 -17 -22 -33 -36 40 -18 -20
united alnv -16 -25 -17 -15
~<col abcdghijklr -26 -16 -18 -28 -29 -15 -19 -22 -17 -21 -15
~ara> eilpqrst -25 -16 -24 -15 -21 -25 -17 -32
~hicl n 15
~onfi lnq -19 -17 -20

^awesome t 23
for__booster am 16 -15
lento m -16
not:licencia mq -15 17
payment acdgijloqr -22 -20 34 -26 -15 -28 -26 -15 -19 -15
you__i bdghilnoqt 15 -26 -19 -21 -28 -20 -17 -21 -16 -21
~atra abj -23 -15 -17
~iar> nq -16 17
~opp dfginqu -16 16 -19 -16 -23 -16 -26
~swi m -15
~upe abgmnoqr -15 -18 -20 16 -18 -17 -21 -15

@insurance__mi mu -18 15
estoy__la jm -15 19
have_not bmpv -23 19 -17 -17
night$ amn -15 18 -31
~cent ju 17 -17
~hea cfghjmopq -20 -22 -33 -31 -42 -17 -23 -31 -33
~mbu dm 17 -18
~ogr m -15
~zan m -16

@day_in bo -15 15
@open__mediodia h 17
it_was anu -17 -15 -15
mi__mi m -16
part djnqu 20 -22 -19 -15 -15
tengo__a n -17
~irle a -17
~ovil mv -19 15

allowed$ mn -23 19
dios adhlu -15 -19 -15 -19 -20
is__so o -16
opcio* dgmu -15 26 -27 -29
plano jm 16 -15
that_week o 20
this__is dgjmos -19 -21 -15 -25 -16 -20
~ezar a 19
~ntu mn -20 15
~zmxn em 15 -16

dad gklmov -19 -20 -26 -20 -20 -18
gano_el m 15
i__job abgijlmnoqr -19 -19 -20 -23 -26 -19 26 -24 -18 -19 -17
lot abcefghijklmnoqru -25 -21 -21 -18 -16 -18 -29 -24 16 -21 -21 -33 -25 -20 -18 16 -29
not_start k -16
now_i m -22
~mbi abcdefgijlnopqtuv -22 -22 18 -31 -22 -25 -25 -35 -21 -39 -26 17 -27 -19 -17 -17 -39
~ursi s -21

allow* ijmoru -19 -21 -17 -18 -20 -16
bless t 18
come__# dh -18 16
common$ pq -19 -15
if__@vehicle mq -15 18
put__a gn -18 -23
save_my r 18
solo__@late mo -19 -18
ya_lo bjl -20 -17 -21
~ubsc abcegikuv -16 -17 -21 -18 -23 -19 17 -31 -17
~usq m -19

cost bcijlmoquv -22 -19 -24 -23 -16 28 -19 -17 -32 -19
cuando__pueden aio 20 -20 -15
dentu* mn -15 15
disability a -22
presi* ahu -16 16 -25
~vain m -17
~yse dmu -22 -18 -21

de_ella v 15
doctors ju -16 18
el__el adnoqrs -23 -16 -19 19 -20 -22 -22
from__@clinician m -15
my__has n -20
sleeves m -17
~mil acghijlquv -31 -21 -17 -17 -25 -18 -21 20 -33 -17
~xis lm -15 18

a__have bpq -19 18 -21
commands$ gm 20 -16
had__at m -17
manejo bm -19 -20
me__recipe m 18
show_me lqu -17 -16 -15
you__# abcdefhikmnpqstuv -31 -18 -20 -17 -25 -17 30 -19 -17 -38 -20 -17 -17 -18 -18 -27 -28
~cook am -17 19

/$ em 17 -22
florida$ bm 17 -19
is_right jr -19 -16
me__@late m -15
mi__hace m -15
por__o mnu -22 -16 -20
you_bill dm 21 -22
~entu mn -15 15
~gus gklqu -22 -16 -21 -16 -19
~nerv m -24
~noo bdmnoru -19 -18 -25 -16 19 -19 -24
~whit m 17

encan* im -17 19
lol_ok defmn -17 -20 -20 23 -22
start defgijklnpstuv -32 -34 -33 -35 -29 -43 37 -30 -41 -23 -37 -28 -31 -20
textearme$ l 20
you__@relative cdmnpqu -23 -17 28 -19 -18 -24 -26

@machine__me u -16
aqui__la v -17
does abefijlprst -25 -18 -21 -45 -34 -56 -45 -38 -38 -24 -36
lista$ bgik -40 -19 -19 -15
someone_who cm 20 -20
~fie adefghkmpqrstv -30 -32 -19 -17 -25 -21 -24 -28 -19 -25 -30 -23 -16 -27

away$ abcdefghijnoq -22 -21 -16 -23 -21 -21 -19 -18 -15 -17 -22 -23 -34
enfermo abciklqruv -20 -26 -21 -17 -16 -21 22 -17 -19 -18
esperen blm 23 -16 -21
just__on b -25
not__@cancel dq -16 -17
puede_@call aoq -16 -18 -15
resuelto p 18
the_@clinician abcefgijklmnpqtuv 17 -17 -27 -27 -19 -29 35 -31 -37 -34 -37 -41 -32 -34 -23 -56 -23
you_there adhjmr -16 -17 34 -27 -21 -29
~ryl m -16

forgot ab -19 -16
gps_says mr -18 16
i_sign dj -15 -16
la_dejan j -17
~ales dn -22 -17
~aza> dhjmu -21 -18 23 -20 -19
~hedu m -19

@animal_@eat mn 26 -18
no_@ride bmpq -25 -22 -29 26
que__gente h 16
take__to m 18
transfer_me im 18 -18
~<fre efghilmnqrtv -21 -20 -28 -24 -29 -20 -33 -28 -23 -17 -25 -26
~<rol m 19
~aga> acdefhijknopqrtuv -23 -18 21 -22 -22 -19 -18 -15 -23 -23 -21 -18 -17 -17 -20 -20 -18
~esum acdgiklu -17 -16 -16 -22 -24 22 -27 -21
~plu dgijklmru -22 -16 -26 -17 -22 -24 18 -20 -20

coming$ gjklnqs -16 -20 -29 -24 -21 -24 -16
did__come jm -19 17
en__@traffic mr -26 20
fee aiu -17 -17 -18
que_fui i -19
rock hmt -19 -19 20
~ije ghilqrsu -16 -18 -22 -22 -23 -17 -15 -25
~im> im -16 17
~ompl gimnu -18 19 -22 -17 -18
~sque m -21
~surt n -16

@relative__up a -16
am__coming bor 25 -19 -19
cab ains -17 -28 -17 -17
me__number dlmv 19 -26 -30 -24
~<leg djmu -20 -28 -23 35
~sett n -17

i__trust bm 15 -27
vive mv -18 15
wepa$ eflm -23 22 -16 -19
~cl> bcmou 25 -17 -22 -16 -17
~essa abdlnov -20 -19 -20 17 -17 -22 -17
~lom aiu -17 -20 -19
~mac adgln -19 -25 -24 -17 -18
~rack d -16
~tex abdefhjklmnopqrst -27 -37 -53 -28 -42 -28 -21 17 17 -16 -57 -42 -60 -49 -53 -44 -41
~tre acdfghilpqstv -15 -28 -35 -17 -37 -23 -18 -26 -32 -15 -16 -22 -26
\xc2\xbf__se cdgmq -22 -29 -30 20 -19

^acepto kl 16 -16
am_ok n -18
got__to ampq -19 -21 20 -20
lost aghiklmnpstuv -27 26 -23 -20 -19 -40 -24 -37 -27 -21 -22 -18 -26
por_que ghjklqu -32 -16 -19 -25 -23 -15 16
wonde* m -15
~iud dju -17 18 -16
~ivar km 16 -19

=beside:location abcdefghijklmnoprtuv -43 -23 -20 -39 -17 -39 -37 -28 -17 33 -19 -23 -17 -15 -25 -34 16 -23 -42 -22
@late__@call him 24 -15 -26
^lo glov -19 -17 -23 -16
can_this g 15
is__work m -25
with__@medicine m -20
~<you cefgnopqrs -36 -31 -19 -20 -42 -28 -22 -39 -41 -23
~cup acfghjklnrstuv 22 -26 -18 -26 -25 -31 -15 -26 -30 -18 -18 -16 -32 -21
~etti dfhjnor -19 -16 -15 -18 -32 -22 -16
~ot> cdeghklpqtv -21 -32 -16 -30 -29 -17 -26 -20 -30 -20 -19

gave_me ilmov -18 -19 -20 16 -24
~<av bcdefghjpsuv -20 -15 -19 -25 -25 -17 -32 -26 -26 -27 -40 -29
~<fis gmnu -16 23 -18 -15
~mer> ao 18 -17
~ost> acghiknpstv -32 -18 23 -31 -25 -23 -40 -29 -26 -18 -28
~vien bcdghijpqv -27 -22 -29 -23 -19 -15 -21 18 -25 -33
~zmx em 15 -16

it__up dm 19 -23
not:him gmv -22 -30 30
~<gui ans -18 -21 -17
~eep> abcdefgijprt -41 -30 -29 -37 -19 -16 -20 -32 -23 -30 -17 -22
~ngo aefhjklmrtuv -18 -31 -49 -39 -17 -30 -42 -34 -43 -35 -31 -16
~pal u -18
~xcv cdeflm -15 -15 29 -16 -17 -28

la__# abdil -17 25 -16 -18 -25
quiero_dar abl -19 18 -18
robot abcdfghijmnopqrsv -25 -16 -20 -20 -16 -24 -16 20 -20 -33 -22 -17 -21 -24 -15 -19 -25
~egun bcdklnoqru -29 -18 -32 -24 -27 -30 -26 -18 -26 -21
\xc2\xbf__me gkm -24 -16 -30

buscar_mi q -16
drop__off npq -20 -17 19
hora__la hm -15 19
set__back dgmu 22 -18 -23 -26
way__the a -19
you_are bcdgklmnopqrstuv -22 -20 -35 -36 -21 -29 -46 -26 -24 -19 -23 -19 -18 18 16 16
your_the mt -21 17
~<und aehjklmoprsv -20 -16 -16 -31 25 -37 -30 -16 -21 -24 -25 -21
~blem adegiltv -25 -19 -16 -16 -19 -17 -16 -20
~ctur m 16
~elu abioq -20 -18 -17 -17 -19
~ould befhjlprtv -23 -29 -36 -22 -20 -16 -40 -19 -30 -48
~tch> adghjkorsv -27 -32 -24 -19 -32 -15 -22 -23 -18 -16

@relative__y m -21
am__on u -20
am__today m -16
coming__@visit abmp -21 -17 22 -18
earli* dijmu -16 -16 -20 -24 -18
know__you g -18
my__please cjkor -25 -17 -24 -19 -20
no__sus m -19
one_is imq -16 -17 15
put_on dg -21 -26
~form bcgjklnorsv -25 -19 17 -30 -20 -26 -29 -25 -23 -27 -15
~vab mnpq -17 -15 -21 21

@visit_go dmu -17 -19 15
do__it gijlmopqrv 19 -16 -28 -25 -17 -21 -17 -19 -16 -17
my__ok mn -31 29
the_text aiu -16 -16 -20
~<cru a -20
~row> cdfgjklnprtuv -15 -16 -21 -20 -20 -20 -15 -18 -24 -32 -15 -22 -16
~uded d 16

@texts__@call m -16
messaging l 18
my__on hijlopq -21 -20 -18 -17 -18 -23 -19
the__be j -17
~enti adefhilqru -43 -27 -16 -16 -27 -25 -40 -26 -26 16
~hro cjlnr -17 -17 -32 -24 -16
~mai cdghnorsu -19 -23 -17 -17 -20 -27 -16 -18 -21

^@relative acefghijklnprtv -29 -27 -41 -38 -41 -35 -47 -39 -41 -22 -42 38 -30 -34 -33
have__it lmn -16 -23 -21
red adimoqsu -23 -19 -19 -25 -18 -20 24 -22
someone__today hi 18 -18
tuve_@symptom ms -17 16
~arla bmo 20 -21 -16

get__the cgklmou -20 -26 -21 -23 -25 -22 -36
is__early mn 16 -15
le_pico agm -15 22 -23
on__first dm -17 -18
pongo$ mu -18 -19
resub* klm 22 -27 -17
will__it mnoqsu 21 -20 -17 -24 -18 -24
~flo elo -16 -18 -16

few__for i 18
it__the admnpr -16 -29 -39 -23 -17 -27
skip__@medicine bmn -16 -23 29
speak__someone i 19
would_it abn -20 -16 -17
~<wha bcegiklpqrstv -34 -56 -48 16 -22 -39 -27 -55 -23 -57 -30 -28 -68
~lse cghijmnpru -24 -19 -20 -31 -18 -27 -27 -32 -16 -15
~nvie bgilmpquv -16 -18 -20 18 -26 -16 -22 -16 -18
~uard amor -20 -24 -17 19

as cfghiot -22 -20 -21 -25 -31 -23 -20
en__@day o 16
new_date amo -31 -28 16
puede__@late acdmnoq -22 -21 -19 -17 -20 24 -18
~th> acfghoqrsv -16 -33 -22 -18 -17 -17 -17 -35 -25 -23

check_to am -19 17
in_@place hjmu -19 -30 28 -22
owe adgijlmnoqstuv -35 27 -24 -15 -24 -17 -26 -23 -20 -21 -17 19 -25 -16
peru m 17
~asse pqr -18 -18 -15
~earl bcdfghijklmqstu -18 -25 -28 -19 -25 16 -31 -33 -20 -19 -18 -28 -16 -15 -39
~les bcefhkoqrstuv -30 -34 -32 -40 -20 -28 -21 -35 -19 -18 24 -22 -23
~quin abms -15 -16 -18 -17
~rees cefgt -17 -17 -17 -15 19

my_bp ms -18 22
my_way abdgjkmnoqrs -15 -23 -15 -20 -24 -18 -41 -19 -25 -28 38 -33
~<his u -17
~cas abefhjklnotu -30 -19 -16 -16 -23 -43 -28 -38 -21 -35 -20 -45
~ela> agilnoqruv -18 -20 -15 -18 -18 17 -18 -24 -20 -20
~les> bcdeflpq -39 -27 -26 -26 -30 -19 -35 -24
~rned lr -20 -21

@cancel__will p -17
and_what hj -17 18
coming_in bmor 17 -20 -20 -25
problema$ mnq -19 21 -16
puede_ir op -19 -22
puse abrsv -15 -17 -19 -18 -17
the_@book adikloqr 16 -17 -21 -22 -24 -21 -20 -16
~art> efghiklopuv -37 -40 -45 -26 -16 34 -34 -22 -41 -45 -29
~ega> aqr -21 -18 -17
~sen> im -17 -25
~vent mu 23 -17
\xc2\xbf__mas no -17 19

a_@sick dnqu -18 21 -27 -18
arabi* ac -16 16
con__y b -15
getting dfhjno -16 -16 -15 -18 -32 -22
~iest gijmn -16 -18 -26 -16 -17
~scu aclnqu -17 -16 -27 -20 -25 -18
~tre> m -16

@door$ bcdefghjklnoqstuv -32 -28 -40 -28 -41 -39 -19 30 -29 -37 -41 -28 -36 -24 -26 -51 -32
a_booster am 18 -18
campu* m -19
le_digo m 16
not__to acdjmnpu -38 -21 -39 -26 -16 -34 -21 -27
that__it mnt -35 -18 18
~ane abcegjklnuv -42 -29 -21 -15 -23 -40 -20 -24 -35 -33 -24
~guag cu 24 -22
~hen abcdefghijklsuv 16 -16 -39 -20 -27 -35 -38 15 -15 -27 -26 -26 -22 -18 -38
~oda abcdegjklpquv -19 -21 -31 -15 -26 -38 -28 -36 -24 -41 -24 -46 -32
~plit d 16

lleguen am -16 -22
se_como br -18 -15
you_then ahlm -24 -19 -18 18
~ira jm 16 -23
~nada defjkmoqrstu -34 -19 -21 -32 -16 -16 -19 -15 -15 -17 -17 -17
~neve bcdijnoprtv -16 -15 -25 -22 -22 -20 -32 -23 -27 -34 19
~oot> mo -15 18
~umb bcefhnqrt -36 -30 -23 -24 -32 -35 -31 -28 -30

@visit__you dm -18 -18
^time a 19
all__them bm 18 -19
all_been m -17
directions_please ijm -17 21 -17
my_truck m -18
type dgju -18 18 -22 -21
wena$ eflm -22 24 -19 -24
~rla> m -29

i__candidate u 16
much__do dmn -25 24 -16
not__@texts v -24
put__that dgmn -16 -18 -17 15
the_stadium j -18
~asd> m -16

from_work dg -15 -17
norma* adjmnops -16 -19 -23 -16 -20 -19 -18 16
not:see ajv -18 16 -16
poder__@day bo -16 16
without_@insurance d 16
~<tha acefghijklu -20 -18 -36 -65 -25 -51 -26 -18 -17 -38 -27
~ast> abefkot -23 -18 -19 -18 -23 -36 -23
~ses cglmoqu -15 -17 -24 -16 -16 -18 -23
~tim cdefgikqrtuv -33 -24 -18 -37 -41 -17 -34 -18 -15 -25 -31 -35

does__you mu -16 -19
~<cub adjlmnpu -17 29 -15 -15 -29 -15 -15 -22
~ina> bcijlor -30 -18 -15 -19 -18 -24 -20

carta_para d -16
looking_out mt -23 22
me_out acgiklmnopqrtu -26 -19 -16 -23 -22 29 -34 -26 -24 -16 -16 -21 -16 -26
no__not glmoqv -21 -20 22 -19 -24 -22
not:her adilqv -17 -16 -20 -25 -18 24
stand* m -29
tuve s 17
~sfie m -16
~tenm aklmo -18 -25 15 -17 -18

^good abdfghijlnopqruv -24 -26 -17 21 -15 -17 -22 -18 -33 -25 -19 -31 -21 -19 -25 -21
an_opening h -20
clothes dmn -19 -37 28
conse* gim -17 -17 -17
in__text lm -27 -22
job acgjknpruv -29 -18 -27 -32 -18 -32 -25 -24 -24 -18
~lp> bcefghijklnoprsv -34 -34 -45 -38 42 -25 -33 -29 -34 -29 -32 -27 -31 -31 -25 -37
~lte a -15
~oca> agmrsu 15 -16 -21 -18 -23 -15
~squ djruv -15 -20 -16 -27 -16

am__do m -19
covered__my u -15
last__in m -17
me_back abcdgjlmnpqsu -27 -25 -16 17 -24 -22 -16 -37 -15 15 -20 -20 -30
one__these gmnos 20 -20 -22 -15 -17
tu_eres mu -18 17

@place_and n -16
carne ajq -18 -20 -15
far__@day m 17
trabaja$ bdmnu -16 -17 -21 -16 20
~<apu mo -25 -16
~<fli abdjmn -19 -16 -19 -17 24 -22
~iod> mn -17 15
~por abeghikrtv -16 -33 -21 -26 -24 -32 -30 -25 -17 -25

@clinician__los a -19
@drive_y pq -16 16
borren av -16 -19
i_felt s 18
it__# bdghilmn -28 18 -21 -15 -16 -21 -23 -21
lleve aimnpquv -21 -22 -23 -15 -16 30 -27 -15
long_a u -16
los_@day bcdfhlnoqu -19 -19 -20 -18 25 -17 -22 -22 -22 -18
me_leave m -16
opt abcdefghijklmnopqrstuv -43 -39 -37 -32 -35 -29 -35 -27 -35 -40 40 28 -52 -37 -39 -34 -36 -41 -31 -32 -46 -28
you__up adghqrs -27 -21 -16 15 -16 -15 -17
~ere bdeiklmnoqt -16 -15 -58 -18 -18 -19 -20 -22 -27 -19 -54
~fet o -15
~ovie amnv -18 24 -18 -19
~said cdfhijqrstv -20 -34 -16 -22 -22 -27 -17 -25 -24 -21 -28

is__@vehicle dnoqrs -19 -20 -16 18 -20 -17
still__way r 16
~ima cdgjlmqr -17 -24 -21 -22 -21 -15 -16 -18
~man abceiprsv -25 -18 -15 -43 -18 -40 -65 -35 -21

dias bdghijmnru -20 -19 -16 23 -18 -20 -36 -24 -18 -27
long_of ju 17 -16
my__or bmn -19 -29 23
my__take q -21
need__new aio -24 -24 17
~ircl m -21
~umm io 15 -15
~wat bijlnpqu -17 -17 -21 -17 16 -17 -15 -27

^\xc2\xbf abefijklopqrstuv -26 -70 -48 -74 -15 19 -45 -43 -42 -63 -19 -50 -48 -46 17 -72
not:@person abdiuv -23 -23 -17 -30 -18 21
will_@call a -16
you_@person hlm -16 18 -15
~cci acdijlno -18 -18 -19 -16 -15 -16 -24 -16
~cla abdjnqrv -30 -28 -20 -31 -17 -18 -15 -18
~lpar d 16

^did dghijlmnotv -18 -15 -21 -20 -19 -19 23 -19 -16 -18 -17
an_# a -16
ando_en admrs -15 -16 23 -16 -25
me__so im -15 -19
paren aei -16 -17 -20
stoma* s 17
~alma hi -17 -15
~tays ao -17 -18

fuerza a -16
hit_@stop klmnr 33 -29 -22 -16 -24
how_would adilmn 17 -21 -18 -20 -28 -16
i__already l -16
mi_mi mp -16 16
need__day mo -21 21
you__@animal cdhmnu -19 -17 -18 20 -19 -27
~enl abdhjlmnpqruv -23 15 -17 -18 -27 18 -39 -17 -17 -19 -16 -18 -25

baja acdefghijlnopqrtuv -32 -23 -40 -26 -20 -22 -21 -27 -28 28 -28 -28 -23 -32 -24 -17 -38 -28
just__me abm -22 -17 -17
llamen i 17
whole ijmu -17 -18 -27 -15
~frec mu -23 -18
~rin abdefgjkrtu -30 -43 -22 -17 -25 -49 -16 -16 -48 -35 -18

a_weird ms -19 22
bill__@wrong m -21
despues__la ms -20 19
la__tiene an -17 -15
~<fin bcdefgilstu -21 -31 -36 -25 -17 -42 -43 -25 -31 -21 -49
~eiru em 22 -18
~ique abclm -15 -18 -15 -19 -18

are__@relative gnu 19 -21 -24
boss alm -20 -19 15
for_it abm -17 -15 -27
somebody__have bo 21 -19
~eabo jm 18 -15

se__de adimnqv -17 -18 -18 -19 -15 -17 16
the_hospital jmu 21 -24 -27
to_vote m 23
vienen m -19
~rlie dijmu -16 -16 -20 -24 -18

@visit_any b 18
ask_the abi -19 -17 15
city j 16
french ju -17 -16
hoodie n 20
i__this abkmnr -20 -21 -19 -45 -32 -26
i_dnt adgjlnu -17 -17 20 -17 -18 -18 -18
what__@clothes mn -21 16
~<slo dfhijlmopqrsuv -21 -18 -17 -20 -17 -17 -20 -16 -16 -16 28 -20 -17 -18
~aja efgijloprt -56 -52 -17 -54 -45 17 -22 -17 -21 -18
~cvb> em 17 -16
~ett dhjlnrs -21 -29 -32 -15 -55 -27 -24
~flic mo -20 16
~uero bcijoq -18 -15 -17 -16 -24 -15

my_number adgijklmpu -22 -28 -33 -16 -36 -27 27 -46 -25 19
que__hara m 16
queda$ jmu 41 -47 -16
target$ m -16
~ger> acgkmsu -27 -18 -24 -21 -37 -24 -38

=beside:thanks bjlmou 24 -18 -23 -37 -22 -18
get__one hm -15 -15
~<ja bdefhjlmnopru -36 -41 -39 -31 -33 -33 -38 22 -16 -17 -20 -18 -18
~tis> m -15

goes_away msu -17 17 -17
in__@place ahmu -19 19 -26 -16
sorry__@call m -16
~ata> gimoq -17 -16 -22 -16 -17
~oney cghijlnosu -17 -16 -16 -20 -17 -21 -25 -19 -15 -23

@cancel_all km -21 -28
@vehicle_de mq -21 17
de__tengo n -20
fumar n 28
he__his mnu -20 21 -15
i__as m -17
i_trade ino -16 -15 19
no_pues bmoq -20 16 -16 -16
not_to lmo 20 -18 -16
still_there jns -23 -18 -18
work_will p 17
you__number adgjklmpuv -24 -33 -30 -42 -16 -43 -49 -18 32 -16
~<dep cgmnqrsu -16 -26 -30 -26 -20 -18 -20 21
~bos lmq -22 18 -16

@symptom_lol gmnuv 18 -26 -16 -15 -16
^@howmuch abcdefhijklmnopqrtuv -37 -44 -38 27 -54 -49 -41 -49 -56 -41 -51 20 -64 -39 -39 -45 -21 -20 20 -48
is_in adfghjnrsuv -20 -31 -16 -16 -23 -27 -32 -18 -16 -33 -22
not:are g -18
passed pq -17 -18
say__do gmu 17 -17 -16
when_i ahmnu -29 -20 -40 -32 15
~<gla u -16

#_work o 18
=denied:ride_confirmed bmqv -18 -19 26 -21
can__that dgmnu -23 21 -36 -16 -21
este__es gmuv -20 -22 -19 24
himse* n -15
manden abgilq -16 -19 -19 -21 18 -17
ok$ abcefghijklmnprstuv -56 -44 -58 -83 -32 -57 -52 -65 -61 -29 -38 16 51 -19 -57 -26 -79 -80 -53
on__what m -18
show$ b -15
to__if u -18
ya__que m -19

como_consiguieron u 18
con_tanto m -22
cuesta abdefgijlntuv -16 -15 26 -33 -20 -16 -15 -18 -22 -24 -17 -28 -16
estos_@texts adklmr -20 -16 -19 16 -22 -16
i__@move abcdgijlmnopqruv -37 -35 -18 -33 -18 -21 -25 -17 23 -26 25 -18 -22 -17 -27 -17
y__hago gm 17 -19
~ial> hijlmoqrs -19 -17 -28 -16 -23 -19 -19 -15 -19
~oin> dm -25 28
~slo dfhijlmopqrsuv -21 -18 -17 -20 -17 -17 -20 -16 -16 -16 28 -20 -17 -18
~suer bcijmo -17 -15 -17 -15 -18 -23
~uali gjlmnu -15 -19 -15 -27 -15 16

@fetch_ese nop -29 -19 15
@sick_want ao -15 15
acept* fjlmu -19 -17 -23 -31 -19
flaked mpq -19 -17 18
is__of adghn -20 -30 -26 -20 -27
no_doy bj -16 16
on__@texts km 23 -20
should__avoid mn -16 17
~<bon abfio -21 -15 24 -15 -19
~ajo> acglnostuv -21 -26 -25 -21 -36 -17 -31 -16 -36 -19
~efi defghjknpqrstv -33 -21 -17 -28 -22 -23 -23 -31 -21 -26 -18 -23 -16 -20
~res cdefhjloprstv -36 -22 -51 -59 -21 -44 -15 -52 -19 -29 -19 -34 -39
~rpre cm 18 -19
~uer cdefgilmoqtu -24 -20 -24 -28 -40 -49 -33 -26 -33 -23 -24 20
~uy> em 19 -19

@fetch__@animal m -16
asi bdghkqtuv 16 -21 -17 -22 -17 -16 -15 -29 -16
como_llegar qs 16 -16
desde__hora s -17
i_mix mn 22 -20
\xc2\xbf__@hours hj 17 -19

^sign lo -15 -15
aqui__es muv -23 -15 17
esto__la m -15
for__do bg -16 -21
no__llegar r -18
ocupa au 19 -15
ok__@drive n -18
will__there bdmnoqru 16 -19 -29 -20 -26 -29 -20 -21
~ana cdegjknstuv -43 -24 -35 -39 -48 -40 19 -42 -15 -44 -25
~arl> m -19
~ere> bdeklnotu -28 -20 -45 -43 -20 -15 -24 -44 -34
~exa abdhilnors -31 -19 -21 -19 -20 -19 -20 19 -18 -18
~ieto u -15
~ply adgjkln -20 -18 22 -16 -18 -18 -20
~touc p -15

que_hacen m -20
~ict abdgijlnq -27 -19 -30 -19 -19 -19 -16 -32 -23

#__next am 16 -19
cheer* aqt -15 -16 19
headache amnsu -15 -29 -17 29 -18
no_do bm -20 20
the_news dim -22 -16 17
time__the adimn -23 -16 -18 15 -18
~<bei m -26
~ecu o -15
~let> j -16
~lks> jm -20 -21

@pay_de dm 20 -17
@place__i dgjmn -20 -16 20 -16 -21
become__patient am 18 -15
lose__number glmuv -21 25 -18 -23 -18
~<hat abm -17 -15 19
~debb muv -20 -18 25
~jit m -18
~li> dfjns -17 17 -16 -17 19

#_i o -17
el_turno m -23
my__me cdimnopqsv -23 -21 -30 -52 -30 -26 31 -21 -23 -25
necesito__@treat ai 18 -15
~asa> abcefhiklotu -37 -30 -30 -19 -22 -36 -16 -32 -39 -30 -28 -41
~hts dlnr -18 -15 -21 -17
~pas acdefjklmnpu -31 -46 -67 -39 -41 23 -19 -43 -52 -19 -19 -32
~uese l -16

@body$ abefghijklmoqrstuv -17 -28 -21 -19 -25 -25 -36 -17 -25 -26 17 -35 -31 -30 20 -25 -15 -19
good__out fmt -17 -25 22
say_i m -16
squar* p 15
ya__eso abghiklmpuv -19 -23 -28 -15 -21 -16 -25 28 -22 -23 -18
~dea cdefhjkmopsu -21 18 -16 18 -25 -34 -20 -18 -17 -21 -21 -26

@ride__on q 16
enfre* m -15
mi_gente abfim -18 -18 24 -18 -19
you__@person dm -16 -25
~eers mt -23 19
~empt amn -17 -22 18
~rpr cm 18 -19
~tify l -15

it__my inoqr -27 -33 -28 -24 -15
manana acdfghijklpqrtuv -23 -23 -31 -26 -23 17 -32 -26 -15 -17 -25 -17 -16 -21 -29 -29
of$ fpqs -20 15 -18 -18
regarding$ u 16
there_a bfhnopqrsuv -33 -35 -35 -26 -25 -27 -45 -21 -29 -34 -45
week$ cgijlnpqrsv -18 -22 -18 -19 -22 -31 -16 -17 -20 -26 -28
~ine> bcdeflpqu -18 -34 -21 -24 -26 -26 -16 -17 -43

@relative_both a 16
en_paz l 16
happens afjmu -19 -16 -19 -36 24
itching agjmors -18 -16 -16 29 -17 -23 -18
punto$ mu 18 -16
this_@month adgu 24 -20 -15 -24
~fec cdfhijklmpqrv -21 -34 -20 -26 -20 -32 -29 -25 -32 -25 -30 -25 -25
~fren adgoqu -22 -20 -19 -20 -18 -22

so__out o 15
why__the m 19
~<hj em 19 -19
~hel bceghijklnosv -35 -36 -37 31 -26 -20 -33 -36 -30 -38 -29 -28 -28
~ors abglnr -16 -21 -27 -23 -16 -15
~stac u -16

anyon* abdjlnpru -21 -17 -25 -23 -23 -20 -17 -16 -30
discontinue l 19
es_normal hmsu -17 -18 21 -28
hora_@open a -17
i__there bcgiknou -20 -24 -35 -30 -16 21 -30 -26
shake* m -15
~ande bdfghnopstuv -34 -30 -16 -32 -25 -29 -23 -23 -19 -17 -19 -22
~ant> defhjnpqrstu -32 -24 -23 -16 -56 -22 -33 -28 -22 -31 -35 -46
~tti abdfjp -15 -21 -23 -20 -26 -18
~urno bdijklnsu 16 -22 -23 -22 -23 -27 -18 -16 -19

^nm f -17
of_my bn -17 -19
the__after bdijlmps -20 -24 -20 -17 -18 -37 -24 -20
~hosp dhilnprst -18 -20 -19 -15 -16 -19 -16 -21 -16
~nsan m -18

@english_is cm 16 -18
again__@texts kl 24 -23
different_day ou 19 -15
drip mu -19 15

it__snow dhm -21 -16 22
you__calls hm 16 -15
~ien bdefgjklnor -45 -21 -25 -34 -16 -29 -40 -31 -30 -16 -15
~rect lo -15 -16
~tarm aiku 15 -25 -17 -18

ago$ av -17 16
caffeine m -16
para__que a 23
turn__the m 17
up_please ackm 19 -17 -18 -25
~<bi abcfhjloprsuv -27 -17 -41 -16 -30 -25 -33 -18 -29 -44 -23 -25 -43
~<dis fghjknpstuv -17 -25 -24 -24 -30 -26 -24 -18 -21 -20 -17
~etr adu -17 -16 -20
~nero gm -15 -19
~uff> dhjosv -21 -19 -16 -17 15 -17

forget__@visit abm -16 31 -27
funciona$ afmu -18 -15 -20 17
it__too ahmoru -17 -25 24 -21 -17 -16
to__one imo -20 -20 -21
~ment gsv -34 -23 -26
~sno abdghnqsu -25 -18 -31 -17 19 -20 -18 -22 -24
~wice gkmnqrstv -21 -19 -31 -17 -18 -16 19 -19 -16

@stop__do l -15
at__the n -15
in__next a 16
lo__la adm 16 -17 -26
recomendo giu -20 -17 -17
supposed__make m -15
~ge> bdefghjnpqstuv -34 15 -23 -26 -16 -32 -39 -28 -27 -34 -16 -24 -15 -29
~nye mu -15 16

@clinician_@call am -17 -17
a__you mp -22 -17
dormir$ m -22
me_pica ms -16 16
pictu* m 20
what__up fmu 18 -18 -17
~ega defginopstu -47 -19 -22 -38 -40 -46 -23 -35 -18 -23 19
~mut u -19
~susc alu -17 23 -16

@symptom_que mn -16 -18
debo adefhijmquv -22 -19 -16 -18 -17 -18 -15 -30 -18 -22 -26
~nic bdeghknoprs -26 -25 -26 -22 -22 -28 -31 -35 -24 -24 -24
~ruc bchiklsu -29 -20 -26 -27 -23 -21 -26 -28

boy__ir b 15
pick__@call him -17 17 -21
text_here m -16
~chs> s 17
~ril m -15

@door_# jm 18 -19
^@call acdefghijklopqrstuv -20 -46 -42 -52 -43 -38 -46 55 -40 -32 -24 -31 -39 -43 -43 -31 -29 -40 -46
is__outside jm -19 17
note_for m 19
where_the jms -22 -30 26
~pose djmu -23 -19 -16 -25
~ros acefhklopqtuv -41 -18 -16 -16 -30 -22 -23 -42 -26 -33 -22 -21 17

@day_got a 16
but abcfghijkmnortuv -17 -23 -21 -20 -19 -17 -23 -38 -19 -53 -41 35 21 -33 -27 -18
para_que bhjmnov -19 -16 -37 -33 -19 -21 -26
~<lov bdhnpquv -21 -20 -16 -22 -16 -16 -21 -19
~<sq pq 15 -18
~coul bdflmpv -37 -30 -15 -15 -27 -39 -18

^y abcfhijlnoprsv -27 -23 -16 -24 -19 -17 -25 -20 -25 -15 -26 -28 -21 -23
a__es u -17
anyone__there mq -18 -16
do__@call dm -16 -23
do__qualify a -15
i_need bgjloprv -41 -19 -23 -25 -20 -19 -28 -27
~<asc m -19
~kdl em 20 -19
~ranc i -17
~xist lm -15 18

@visit__@relative amp 17 -35 -15
a__@late mnr -27 -15 20
dura_la dns -26 17 -21
else__@day b 16
i_will abdghijknoqsuv 15 15 -42 -47 -39 -21 -18 -22 -61 -23 -29 -38 -63 -21
wanting_to am 24 -15
was abcefghilmnopqrsuv -17 -40 -37 -45 -40 -37 -36 -55 -56 26 -38 -29 -65 17 -24 21 -58 -30
~bam aklm 18 -22 -15 -19
~jfk em 23 -22

@place_@call mq -20 16
^esto dgjlmorsv -24 -26 -22 -22 -31 -18 -15 -17 19
another__i m -15
it_last mu -18 20
pero__@day o 17
unsubscribe klu -16 17 -16
~<hgf efm 21 -15 -21
~isks mu -18 18
~ncu abdmu -18 -20 -17 -26 -17

and_where jmn -27 -16 16
let__@texts km 20 -19
my_last g -22
parenle bl -15 19
quest* bdjlnpqrsuv -16 -18 -18 -21 -26 -20 -19 -15 -19 -27 -19
you_@price adm -19 26 -21
~<str acdgijkopst -22 -16 -26 -24 -16 16 -26 -25 -30 -18 -17
~atev dfghjtu -22 -18 -19 -17 -17 -18 -22
~bol ju -19 -19
~onto mu -25 -17
~ucho bm -15 -17

a_first ad 18 -17
de__puede p -16
girl a -16
new__is jm -20 21
veces$ mu -16 -15
~peri mnq -20 21 -18
~rap b 17
~tate a -16
~xic mu 15 -15

#__what gu -20 -17
@call_is r -22
^get bcdgjkloquv -18 -29 -18 -21 -22 -30 30 -18 -17 -21 -20
^someone ahoqu -16 -20 -18 -20 -16
desde__@visit ns -16 19
it__@day ao -16 17
not_speak m -18
or abcdefijklmnoprstuv -30 -25 -57 20 -50 -38 -42 34 -43 -59 -91 33 -17 -56 -44 -53 -43 26 -52
pueden_atender ai 15 -16
quede__ya mr -17 16
se__@fetch amnq -16 -23 17 -31
se__mas ano -15 -16 16
spravato adjmu -15 -26 -15 -29 30
tener u -16
un_@machine aglmquv -16 -18 -22 -18 -16 23 -15
~<ad acefghjklmpqrstuv -20 -34 -20 -23 -28 -24 22 -21 -24 -29 -24 -24 -26 -21 -23 23 -25
~<sca gijopruv -20 -20 -19 -26 -23 -24 20 -27
~ars bcghipruv -18 -26 -24 -18 -26 -17 -18 -30 -19
~cta adgmoq -17 -16 -18 -16 -20 -17
~trab cefgjlrtv -25 -16 -23 -24 -39 -31 -22 -16 -18

consiguieron u 18
otro__tienen o 17
up_@day o -17
~efe adefghkmnpqrtv 18 -32 -18 -17 -29 -22 -24 -37 -31 -21 -28 -20 -24 -25
~mbie dfgijlopqrv -18 -16 -18 -27 -27 -30 16 -17 -33 -20 -30
~omen adinopqtu 16 -16 -18 -22 -19 -19 -18 -16 -20
~rer adgklqs -30 -18 -16 16 -27 -23 -17
~rey u -16
~tory jlu -16 -16 -17

is__first ad -16 18
moving$ mo -25 16
poco or -19 16
que_tengo adfgijnopqsu -21 -39 -15 15 -20 -19 22 -24 -26 -25 -16 -25
the_south jm 16 -18
toman dmnu 25 -26 -19 -15
~cid cdeghjlpqsuv -17 -24 -16 -29 -22 -27 -30 -24 -27 -29 -15 -24
~flow k 17
~perd dfhilnpqst -24 -17 -23 -23 -25 -23 -23 -24 -34 -19

^cheers mt -17 17
clear abdfgijlmpqu -17 -16 -17 -17 -25 -18 -16 -22 33 -17 -19 -29
nadie_en m -17
oh elo -24 -20 -21
pon_musica m 16
pueden_mandar ad -16 -16
success_@price dmu -18 -19 17
~cy> adln -16 -20 -16 -16
~go> acefhjklmqrtuv -17 -25 -63 -83 -40 -17 -57 -19 -28 -15 16 -24 -55 -40
~igne am -17 -20

@call__la u -16
^everything adst -18 -19 15 -17
bruh em -17 16
cual_@door giju -18 -16 20 -16
my__my akmq -24 -16 -18 -24
~cac d -16
~did imoq -16 -24 -16 -15
~ibo> cgiklu -16 19 -23 -19 -25 -29
~inue l 17
~sult gklm -19 -16 -16 -29

will__@late q -17
~tock m 20

@texts__este k 15
be__off lm 18 -17
esta__aqui j 18
have__questions i 17
in_your j -16
looki* flmnoptv -16 -18 -22 -22 -17 -18 18 16
no__mi abnuv -22 -32 -19 -27 18
the__my acdhlmnpq -22 -22 -23 -17 -25 -19 -28 16 -30
~<voi mo -25 -15

@texts__on klm 26 -16 -27
can__see am 19 -20
can_she q -18
mi_@animal ablmopqr -21 -16 -15 25 -20 -17 -26 -16
okay e -16
~erno bhjpqrv -19 -15 -15 -16 -27 -16 -19
~nsfe i 18

@late_are hjm 25 -18 -16
gummies mn -27 19
may_i abcdeghjlmprsuv -17 -22 20 -23 -15 -18 -19 -27 -26 -49 -24 -24 -18 -23 -26
not_take ablpqr -19 -36 -28 -27 23 -15
off_this abglm -24 -17 -24 29 -30
paz$ l 16
~coo abdefhklruv -26 -22 -22 -18 -19 -17 -15 -20 -22 -25 -18
~hand abdpqrsv -20 -17 -18 19 -27 -17 -19 -21
~lked moqu -29 -17 -16 -17
~ppe fhijknpv -26 -23 -21 -34 -15 -34 -26 -18

@call__not m -20
@parking__stadium jm -15 15
dfg em 20 -22
have__@drug n 17
horario abcdefghijklmnpqstu -34 -21 -26 -28 -17 -25 -33 46 -29 -36 -22 -21 -39 -22 -15 -21 -16 -17 -24
me__seguir l -16
me_for bi -15 -19
put_in am -17 -17
~port abdghikruv -27 -29 -27 -22 -22 -29 -23 -24 -32 -21

a__from gmu -18 -35 20
me_cayo q 17
movin* lv -15 -16
to_say mu -16 -17
up_again m -17
~blig dm -16 -17
~esde abdgilmpqrsu -30 -33 -29 -19 -17 -24 -19 -20 -26 -29 22 -32
~ew> abdijpu -19 -19 -21 -17 -24 -29 -22

ando_@symptom g 17
be__for bmq -19 -20 -16
good__the o -22
me_puso ms -16 18
not:llamo imv -19 -29 24
~isab a -22
~lt> himnosu -16 -19 -28 -20 -21 24 -18
~noug dklu -16 -15 24 -15

@howmuch_es jsu -24 -16 -44
on__text k 15
onlin* a 21
plan bcdijmnu -19 -23 16 -22 -25 -29 21 -34
tell_the imr -16 -16 16
was__about am -15 16
what_to mu -19 -21
~em> acdefghijkst -27 -29 -41 -24 -25 -18 -28 -18 -16 16 -18 -24

a_@food adghijnqruv -20 -26 -24 -22 -20 -18 25 -16 -19 -22 22
damage_for d 15
do__the ajlqsv -21 -31 -26 -18 -17 -21
el__perdio r 16
hay__@call cmpqv 23 -16 -15 -18 -21
hold_on mr 15 -17
it_is beghijnqtv -24 -27 -23 -24 -33 -32 -52 -17 -38 -23
on__day gjnqu -23 -15 19 -22 -15
y_esto fgu -19 -22 16
~<co bcefhkqrstuv -19 -36 -107 -25 -31 -42 -26 -17 -40 -30 -15 -34
~bog i -16
~dos> acdfhiknpsu -27 -16 -40 19 -28 -25 -23 -25 -22 -21 -16
~ive> cefgjlnpstu -37 -26 -23 -43 -44 -23 -17 -18 -43 -30 -27
~noti d -17
~odca m 16
~onsi dlmou -20 -21 -29 -15 16
~wer acdefgjlnoqsv -38 -24 -38 19 -36 17 -31 -26 -17 -23 -27 -33 -33

@english__se co 16 -16
@stop__@traffic klmr 28 -18 -24 -19
carro$ abdoq -15 -16 -18 -26 16
de__@visit adjqrsv -19 -17 -19 -19 -24 19 -16
ire abhlmortv -19 40 -18 -27 -28 -22 -18 -20 -21
llego_@late r 16
luz$ djlm -19 -17 -18 24
sin_@eat hmn -19 -15 18
voy__no m -21
would_you aco -34 -19 -22
~<ton ans -19 -21 -15
~alki abghjklnpqr -27 -26 -15 -18 -22 -18 -23 -19 -20 -18 16
~cncl bcmou 25 -17 -22 -16 -17
~ish> adgijmquv -25 -20 -23 -20 -15 16 -21 -25 -18
~time cdefgkqtuv -31 -22 -17 -35 -39 -31 -17 -24 -40 -33

hay__@fetch ajmoqu -22 -17 -21 -17 -21 -22
requi* ai -20 -17
~ado> cfghlnoqt -22 -21 -20 -20 -26 -40 -16 -17 -24
~alu ahijklnopqrs 15 -15 -20 -17 -16 -20 -21 -19 -15 -18 -19 -18
~kill adgiknoqr -22 -21 -17 -24 -21 -21 -26 -20 -18

bus abdfghiklmnstu -27 -26 -32 -31 -24 -33 -22 -22 -21 17 -42 -38 -17 -31
i__just m 17
my_# bcdeghijlmnoprv 17 -15 -23 -24 -18 -20 -20 -20 23 -42 -31 19 -21 -39 -17
not_good m -25
please_@book am 21 -16
tengo__duda i 17
your_@texts imuv -22 -22 -17 -16
~rao> ms -16 17
~yes adijlnq -20 -20 17 -20 -18 -17 -19

@ride_has q 17
it_feel su -17 16
quisi* mpu -22 -16 -19
ya_casi mr -20 16
~ful> bjnt -17 -19 -16 18
~less amtuv -15 -24 16 -16 -17
~nomb m -19
~nurs ams -18 -22 -22
~rti bikqu -26 -26 -15 -20 -28
~usqu m -19

for__to bjpu -17 -16 -16 -20
hago__empezar a 15
hay_para ah 18 -17
i__i glqruv -18 -34 -21 -16 -31 -19
llamarme im 16 -17
reciben kmu -17 -22 -23
salon$ a -17
ya__@insurer p -16
yourself gmv -15 -20 -17
~<opt abefgijmnprstuv -24 -25 -20 -19 18 -22 -23 -23 -28 -18 -27 -15 -18 -29 -23

balance$ s -15
front__the j 17
her_home mp -18 20
keep__my mn -16 21
mi__favor cijm -18 -17 -15 -18
not:dinero m -17
rain bdmnu -19 -17 20 -16 -16
time cdfgijkstuv -23 -16 -29 -36 -22 -16 -26 -22 -18 -51 -29
~<mue bmo -15 -17 17
~alle acghjklnprsu -25 -19 -31 -21 19 -26 -39 -28 -35 -18 -23 -32
~est> bcdefgijknqrstv -32 -21 -34 -19 -20 -47 -33 -29 -24 -34 -28 -38 -16 18 -31
~isse ab -16 -17
~rame au -16 -20
~says cfhijlntv -16 -38 -28 -19 -18 -25 -22 -15 -19
~urri mr 17 -16

@call__# hmn 18 -18 -15
@stop__take jm 19 -19
both__@relative m -16
have_something m -16
i_got ceghiklt -27 -15 -15 -26 -29 -17 -26 -23
ponganme a -19
time__@stop am -19 -27
~fire n -17
~lvo m -18
~urg dlqs -25 -15 -17 -19

@relative_come oqu -21 -19 -17
is__if m -19
look_up m 19
not:sign m -17
quita* aijou -25 -20 -16 -26 -20
that_the m -20
~abic ac -16 16
~mill m -17

@hello__there fh 21 -21
my__nah n 16
story acloqu -16 -15 -17 -15 -18 -22
where_you aghjmu -20 -24 -26 29 -28 -23
~tart bdefijklnptuv -18 -39 -35 -34 -35 -38 35 -34 -50 -28 -31 -43 -24

costo admu -16 20 -17 -18
esperen$ bm 18 -15
jj em 24 -25
make__and b 15
not:desde ns -16 17
the_car abn -20 -19 -17
~<arr cdghijlmquv -17 -21 -15 -17 -17 -18 -20 -18 -17 -25 -17
~ap> dno -20 16 -18
~arra bijoqv -23 -21 -19 -15 -22 -17

en__casa mp -20 -15
mensaje abdoqrs -21 -18 -17 -16 -16 -15 -18
~<rei dmu 16 -19 -16
~apt m 17
~egis am -17 18
~hap acefhijklnoptv -30 -17 -20 19 -32 -20 -30 -18 -22 -25 -21 -16 -25 -20
~lide mo -19 21
~save amr -15 -21 17
~upo cefghjklmnoruv -24 -19 -20 -25 -25 -24 -21 -18 -21 -29 -27 -17 -26 -15

=beside:prep_question acdjru -23 -20 -23 -23 -19 -24
^sacame alm -16 17 -20
alguien_que acimv -15 21 -24 -19 -17
are$ adfghjmnouv -23 -25 -17 -25 -28 17 -35 -22 -16 21 -19
cual abejklnopqrsuv -21 -23 -19 19 -16 -20 -25 -21 -27 -19 -23 -29 -46 -16
it__can mqu -22 -23 -17
keep__but amo -16 -20 17
saw__deer m 16
trabajo$ adjmqr -20 -27 -23 16 -20 -20
we__in cm 16 -17
will_let m 18
~dolo m -19
~onv lmoq -17 -20 16 -21

press acdegilmntu -16 -17 -22 -17 27 -16 -18 -34 -25 18 -26
want__after k 16
~<tab m 15
~ase defhmnpstuv -35 -46 -40 -16 -20 -34 -20 -55 -28 -19 -20
~dal dfgilnqrsu -23 -21 -19 -17 -21 -20 -17 -18 -17 -21
~pes l 19
~ptsd ag 21 -15

dar_una i -16
desde_el mo -28 -15
que__da u -18
que__no dgmoprv -16 -20 -31 -17 -23 -15 -19
to__for dgijklmoqv -20 -19 -21 16 -19 -16 -15 -19 -19 -23
~<qq em 25 -26

i__her bqrv -16 -19 -16 18
legit$ u 20
lmao$ em -23 20
me__salgo mr -16 17
me__sin ainopqs -24 -19 -21 -20 -25 21 -29
que__ustedes aflmqu -24 -20 -16 -25 -22 17
text_from u 17
~bots abi -18 -17 24

he_will mprs -21 17 -24 -15
is_harassment l 15
location adefghijmnoquv -23 -22 -16 -21 -19 -36 -34 21 35 -15 -15 -26 -35 -26
you__@price d 15
~<ha aefhjkloqr -22 -91 -32 -21 -17 -20 -26 -25 -16 -32
~<us abcdeiknopr -18 -19 -36 -19 -26 -23 -19 -44 -25 -41 -35
~drop acdgikmpsuv -19 -18 -23 -18 -22 -18 -25 -25 -21 -27 -17
~rara v -18
~sor adfhilnqrs -33 -35 -26 -18 -24 -31 -29 -36 15 -35
~udd m -19

dinner mn 25 -15
heard mu -20 17
long__@visit amsu -18 -20 -17 20
proxi* m -20
you__what adhmu -18 -24 -26 -31 16
~ip> acdefghikloqrtu -21 -31 -29 -28 -25 -28 -30 -33 -27 -32 -25 -30 -24 -24 17
~tens diu -17 16 -20

about_getting mn -16 -17
desus* kl -17 18
hace dghijklrtu -29 -27 -19 -16 -26 -17 -18 -17 -15 -23
have__from m -15
have__one m -16
por__que m -19
there__who cim 19 -16 -19
~<poc dmqru 17 -20 -16 15 -17
~uien abdegjklmrstu -38 -27 -48 -28 -33 -43 -51 -41 -18 -44 -33 -29 24
~ure adefhijkot -24 -19 -26 -24 -27 -29 -31 -22 -27 -20

be_# r 23
have__pick q -17
was__after s 19
you_@open abcefghilmnoqrstuv -34 -16 -22 -17 -18 -28 41 -16 -17 -69 -25 -19 -16 -19 -20 -22 -29 -19
~bast jlm -17 22 -26

^queda m -16
be_coming r -17
keeps jl -21 -17
talking abl -17 -19 -21
~clar n -17
~dk> m -17
~lpe> bl 16 -15

@vehicle__@late hmr -16 -18 19
and cfghiklmnrt -16 -54 -16 -24 -21 -18 -16 -54 -18 -26 -56
de__que aghjlnprv -27 -17 -19 -22 -23 -29 -19 -17 -17
dije__no m -17
gps_me j 16
no_@food ghmn -16 -17 -33 29
pick bcjklnrstuv -16 -18 -23 -21 -28 -19 -28 -26 -17 -33 -22
regarding u 15
respondo$ gm 20 -17
~late acdefgijklnopqrtu -24 -27 -20 -19 -15 -21 -39 -22 -25 -32 -31 19 -26 -16 -17 -16 -31
~quea m -22
~rgo aglrsu -24 -17 -16 -15 -15 -16

^tqm m -20
an_hour a -19
arm jmsu -19 -22 21 -16
to__wedding mn 19 -19
~<ru abdghkoqrstuv -26 -26 -38 -22 -29 -21 -20 -20 15 -18 -21 -33 -26
~dama dm 18 -18
~effe n -16

^start abcdefghijklmnoqrstu -52 -33 -34 -20 -31 -28 -21 -28 -33 -29 44 -31 -16 -26 -19 -29 -38 -20 -25 -19
is_she m -19
just__it dm -16 -22
o__o dem -15 20 -17
you__@call adhjklmpqtv -23 -17 -32 -15 -16 -20 26 -19 -26 -16 -16
~loan dm -21 22
~son> i -15
~tsid u -23

found__take abp -17 20 -16
good_day not -18 -21 -26
~ill cefgjklotv -59 -57 -62 -27 -38 -43 -22 -20 -18 -74
~mmu l 16
~ways aq -18 -16

discount dm 18 -25
donde_queda msu 19 -18 -22
ghghg* e 16
mind__@visit bm 19 -20
strik* u -17
~hty> m -20
~mani dgu -19 -21 -27
~mind adhlnpqrs -30 -28 -21 -35 -30 -26 -27 -34 -25
~rmo> u -18

^make am -19 17
dose$ n -15
from__airport jm 17 -25
ponen afiju -15 -16 -19 -18 -15
squared_away p 15
us__later amo -16 -18 15
what_is bfghknopqrstv -34 29 -33 -30 -18 -31 -34 -22 -62 -20 -53 -31 -30
y__la amp -22 -26 -17
~<pel adlsuv -15 -16 -16 -15 19 -17
~<tou p -16
~bles defghimnqtu -23 -16 -21 -19 -21 -25 -23 -21 -17 28 -24
~mpa abdghilmr -26 -21 -16 -19 -18 -28 -19 -25 -22
~obli dm -16 -17
~tir dikmnopqu -31 -31 -18 20 -30 -33 -19 -22 -26

@relative_got acdgklnpsv -26 -16 -16 -16 -19 -18 -23 27 -18 -15
already_told lm -16 17
how_@open hjm -18 22 -27
is__@parking adhijru -15 -23 -17 -21 21 -29 -23
like__get ilm -17 -19 -16
~ary ghlqsuv -17 -23 -30 -21 -16 -25 32
~imin akmov -16 -17 -22 -15 -16
~othe dfghinpqrs -17 -15 -22 -25 -28 -18 -35 -17 -27 -22
~them acdfghknqs -19 -24 -28 -16 -25 -21 19 -24 -23 -16

^activar km 16 -19
^pulling br -20 17
contestar$ n -20
do__say dgjnu -26 23 -19 -15 -24
looking_for tv -16 18
quien__el muv 26 -23 -22
~fo> bmo -16 -22 -17
~lks jm -20 -21
~paq r -17
~sume acdgiklu -17 -16 -16 -22 -24 22 -27 -21

@call__@stop i -18
@move__# m -24
@place__el j 16
can__just mn -17 -17
for_how mnu -25 21 -15
how_@late dhijm -16 32 -17 -23 -35
it_@stop m -19
need__out admu -23 -20 -23 -15
not__no v 16

i__old u -18
let__know bmu -16 17 -16
pon_de p 15
short_@clothes mn -15 16
~ish dghijkmoquv -24 -27 -19 -26 -21 -17 17 -19 -25 -26 -19
~uart anqrs -18 -16 -15 19 -19

a_superbill dm 16 -30
have__with nq -16 -17
like__opt ail -20 -20 18
~<an cdefijklmpqrtu -59 -19 -48 -21 -31 -34 -33 -48 -16 -43 -15 -47 -17 -18
~<tut gj 20 -17
~mud ab -17 17

and_it bdop -17 -18 -18 -17
puedo_@call ahmnq -20 18 -20 -17 -16
put_down gj -16 -17
the_@place abcdefghjklmnorstv -24 -27 -28 -47 -22 -27 -42 34 23 -28 -28 -45 -36 -36 -27 -35 -19 -33
you__text acgikmou -24 -16 -25 -22 24 -34 -17 -15
~eno ceghjknsu -26 -28 -37 -32 -31 -23 -32 -18 -19
~fer> aghjkmnrstu -36 -30 -21 -29 -18 -20 -30 -22 -19 -19 -31
~nobo bdhmopqrsu -20 -20 -23 -29 -22 -28 16 -17 -20 -22
~soli m -20

@ride_i pq 16 -16
accident acdgjklmnop -19 -16 -15 -15 -18 30 -19 -35 -18 -18 -19
borra* m -16
got__a dhu -26 -16 -15
lo__@ride mp -21 17
menor m -15
presc* mu 20 -18
somebody_to ap -18 15
you__back i -16
~<esp bcdgijklmoquv 23 -18 -33 -25 -25 -26 -21 -32 -21 -16 -18 -28 -30
~<so defklnst -27 -40 -72 -42 -36 -56 -39 -49
~avai bhjntu -18 -16 -16 -25 -17 -17
~eact iklm -16 22 -23 -18
~rt> cefghiklpsuv -23 -42 -48 -36 -31 -24 32 -36 -27 -16 -15 -29

@clothes__pongo gn -26 22
^rides mpq -20 23 -23
agarro__@vehicle r 17
not:make am -17 -20
take__is m -17
what__letters gm 18 -18
~<cp mn -16 19
~<goe dghjmnop -31 -22 -21 15 -40 -26 -16 -17
~ele> dijnqu -19 -16 -21 -22 -20 21
~osar n 17
~repa abgijou -24 -19 -32 -19 -18 -15 -18

all__after s 19
can__from mu -18 18
computer abimpqr -17 -19 -19 21 -16 -16 -16
con__@call i 28
drink n 21
have__in bmpqs -16 -31 -22 -20 -16
mil blmtu -22 -15 -26 27 -15
something__in m -20
this_texting gv 21 -20
~<sha aoqs -18 -19 -18 17
~iera bdkmpu -19 -17 -18 -30 -20 -21
~jok m 24

^to l -15
ayuda__favor g 17
botox$ m 17
brain$ dju -16 -22 19
much_for d 15
was__me ampq -16 -31 -24 27
where* jm 18 -15
x abcdefhmnopsuv -36 20 -27 -30 24 -28 -26 -28 -31 -24 -22 -24 -30 -23
~bon abdfio -22 -17 -17 24 -18 -21
~wri abjoprv -25 -18 -16 -17 -18 -17 -19

of__evening am -18 -16
put_me abdghjklmnpqrst 15 -25 -27 -22 -24 -20 19 -24 -40 -18 -23 -23 -20 -21 -17
used__be m 19
what__have mnqu -35 21 -22 -25
would__work io -17 24
you__at d -15
~<pus abhijnruv -27 -25 -16 -21 -20 -23 -25 -15 -23
~circ m -21
~nden bdghijnoqv -24 -41 -25 -15 -31 -19 -20 -24 -24 -17
~yo> imnoprsv -20 18 -15 -18 -20 -18 -16 -18

know_what amq -19 -27 -17
many abcfghikoqsv -27 -17 -22 -18 -26 -30 -21 -18 -26 -28 -22 -21
on__stuff lu -16 -18
out__one abdmo -17 17 -16 -20 -19
proxima m -20
tienen__la o -16
way_to bhijnrs -19 -21 -21 -23 -26 -22 -19
~<bud m -16
~bame aklm 18 -22 -15 -19
~cove acdgijlmnoqrsv -23 -16 18 -17 -23 -19 -21 -16 -16 -20 -30 -22 -19 -18
~ojo r -17
~pea abdhjklnopqstv -16 -24 -31 -24 -19 -16 -18 -21 -23 -18 -27 -16 -21 -19

^dime ho -17 -18
apren* m 17
ese__\xc2\xbf do -15 17
how__start k -15
i_set a 15
on__books a 18
por__no it 17 -15
she_will mpu -16 19 -18
venden dmu -26 23 -25
~<sk abcdefghijkloprtuv -30 18 -25 -26 -28 -21 -25 -20 -28 -22 -19 -27 -21 -20 -16 -17 -31 -19
~avia bdv -20 -18 -15
~emai cjmov -17 -16 15 -22 -18
~empi ajm 16 -15 -18
~hg> em 21 -22

@medicine__walgreens im 17 -17
no__molesten m -15
~<xc em 20 -19
~erv cdfijmoprsv -16 -25 -20 -26 -23 -15 -32 -19 -16 -19 -16
~ozc il -17 -16
~rage jm -19 17
~rgi n -17

@person abcdefghijkmnoprtuv -30 -43 -76 -72 -62 -62 -51 -24 66 -61 -52 -47 -75 -55 -27 -68 -58 18 40
^otra a -16
after__got s 16
dia_no o 17
is__next dhn -17 -15 -21
kill adikmnoqs -18 -19 -20 -19 -31 -18 -25 -19 -19
tres abdmru -17 -16 -22 19 -17 -16

enfermera abfiou -30 -15 -16 22 -15 -15
in__the m -33
suspe* mn -17 16
~<nad defikmoprstu -33 -19 -20 16 -19 -23 -23 -37 -19 -20 -20 -20
~lis> abdegilmuv -18 25 -19 -27 -18 -16 -29 -40 -18 -16
~ror> kl 15 -16

@person_get imu -16 -21 23
@price__i djmo 20 -17 -23 -16
it_in abcghiklnpqrs -27 -21 19 -18 -17 -18 -19 -21 -22 -18 -18 -17 -18
to__@person aio -27 18 -20
~die> abcgilnopru -17 -25 -15 -22 17 -20 -24 -18 -25 -16 -18
~irv abjlnv -19 -17 -21 -17 -15 -19
~lue ehijklprtv -15 -21 -20 -21 -15 -28 -21 -20 -15 -15

@relative_los dm -19 -20
@traffic__esta mv 15 -15
askin* dhlopru -16 -17 -28 -18 -16 -17 -24
boss_i m 15
choose a 15
day_before au -21 -17
from__@place m -16
licencia$ am -19 18
see_you abdfhjuv 16 -19 -17 -16 -22 -23 -19 -18
taken__of mpq -17 18 -17
that_again kn -17 -16
~alr agikp -23 -15 -22 -16 -22
~esh> elmt -16 -17 -24 20
~flig adjmn -19 -17 -16 22 -20

dear$ afjmn -16 21 -16 -24 -17
for__week mo -20 -16
mean$ dhu -20 -21 -21
not:what abmnqsv -21 -17 -30 -18 -31 -16 -22
these_@texts cdgkm -21 -15 -20 -24 -24
ustedes_hacen u -16
~<on eghijkmnprstv -34 -52 -41 -24 19 -19 -44 -40 -45 -26 -29 -16 -38
~env iluv -19 19 -20 -22
\xc2\xbf__queda m -19

mi__pero m -21
puedo__con aq -15 -22
~<gl u -18
~cub adgjlnopquv -19 29 -15 -16 -16 -17 -15 -16 -17 -21 -18
~ided v -18
~lama abcdginopqrsv -17 -17 -17 -24 -17 18 -26 -18 -23 -17 -16 -20 -37

ir_otro no -22 19
or__one j 18
you__list m -18
~pos hijnptuv -30 -23 -28 -25 -20 -19 -38 -17
~sabe abo -15 -19 -21

and__me amops -17 -21 17 17 -16
know__are g -17
need__@texts km 18 -24
not:@call bghjkoq -33 -23 -20 -17 -22 -20 -25
not:quiere bq 15 -15
ok__what g -16
~prim mnou -26 -15 -16 -20

@move_me acdhikmoqrs -24 -23 -18 -20 -22 -18 -33 41 -24 -16 -16
@price__mi bco -18 -15 -17
@price_tiene admqu -15 20 -17 -16 -21
~<gav ijkmop -28 -16 -20 -29 16 -17
~doi adhjlmnqrv 17 -24 -21 -21 -16 -32 -19 -18 -24 -20
~scre j -17

apt$ am 20 -22
la__en a -17
quali* mnu -21 -15 18
~bef bcfgjlmnpt -37 -21 -17 -17 -15 -16 -20 16 -18 -15
~cale ijmqu -23 -20 -19 -15 -19
~eav acdfghinprstv -27 -25 -16 -16 -19 -17 -34 -17 -29 16 -19 -19 -24
~sur acefhijklmprt -21 -25 -24 -22 -18 -22 -22 -21 -33 20 -20 -25 -16

any_deals d 16
it__right dms -15 -20 -16
~<sit afglnouv -25 -23 -19 -19 -23 -21 -30 -18
~tame inpqsu -21 -28 -20 -19 -22 -17

i__@drive jor -19 -15 -16
mail$ m 17
no__@door jr 21 -19
~jdf efm 21 -15 -25
~plan abcdghijoprsuv -22 -28 -24 15 -31 -20 -34 -21 -19 -18 -18 -17 -39 -21

a__other a -15
a_bit bu -15 -20
casa$ jkloru -21 -19 -16 -19 -22 -18
having opr -15 -19 -16
sundays abfhlmot -15 -16 -31 15 -16 26 -16 -17
the__can mnu -27 -15 -18
with__@place mu 18 -18
with_me abdgjlmnoquv -25 -27 -25 -20 -20 -26 -31 27 -29 -22 -18 -16
~<alt abcdefghiklmnprstuv -27 -29 -30 -44 -41 -42 -27 -22 -39 30 22 -45 -30 -29 -34 -20 -28 -33 -33
~amed v 16
~aqu bcdefhkoprtu -17 -29 -19 -21 -21 -31 -33 -41 -37 -44 -21 -23
~butt mov 18 -21 -16
~iva ceklnouv -17 -21 26 -31 -16 -15 -22 -19
~labi ai 15 -18
~orid bm 17 -19
~sunn m 17
~tien beflmnoprs -28 -36 -44 -18 -32 -65 -22 -40 -32 -61
~tol bcjnoqrs -27 -17 -15 -17 -20 -27 -17 -17

escribo cgiklu -16 19 -23 -19 -25 -29
is__latest hm 15 -23
quiero_los aikm -17 -18 18 -24
wassup f 15
~<dif adhijmnopsu -28 -26 -16 -22 -25 -21 -20 17 -17 -16 17
~cer> dgjmopqv -25 16 -17 -33 -22 -21 -24 -16
~rpet m 18

esa bdfghijnopqrsv -28 -18 -17 -33 -26 -28 -28 -27 18 -23 -17 -25 -23 18
forever$ am -17 -16
i__done amnsuv -22 -26 -18 -16 -26 -20
mucho_la s 15
never__on m -16
que__alla n -18
thinking bou -20 -15 -17

mi__puede abcmnpq -23 -19 -24 -21 16 16 -32
necesito_@call ai -18 17
~ensi ju -20 -34
~mig cdgjlmoru -15 -27 -18 -18 -23 -26 -24 16 -19
~oppe jn -15 -17
~tel abefiknopqs -27 -28 -18 -26 16 -24 -19 -47 -22 -35 -40
~ybe> efl -18 -15 -16

^think acdefgijklmtu -18 -16 -20 -29 -29 -18 -18 -21 -19 -26 -33 30 -22
about_bad m 16
do_i bcefhjklmnoprstuv -26 -29 -40 -42 -65 24 -31 -29 -33 27 -87 -48 -39 -33 -43 -24 -45
legit ju -15 26
puedo_@fetch mnq -18 17 -19
when__start ak 18 -17
~arge abdghinou -22 -21 22 -16 -21 -20 -15 -18 -22
~ctio cilu -16 -34 -21 -16
~sale abdefhiklnpqrsuv -18 -24 22 -17 -17 -20 -23 -21 -20 -23 -24 -22 -35 -26 -17 -16

bruis* m -17
hold__for bm 20 -16
need_# bdm -16 -18 -23
se__@vehicle m -18
the__too m -18

eso_no bn -20 -16
next$ m -19
not:nada bcdghjmnop -38 -16 -15 16 -20 -21 -21 -30 -16 -16
records$ m -24
stuck__@traffic r 15
subsc* klm 24 -25 -16
~acce hiku -16 -19 -16 -18

@vehicle$ abcdefghijklmnopqstuv -38 -36 -32 -43 -17 -19 -35 -45 -36 21 -23 -26 17 -42 -45 -42 30 -33 -29 -46 -30
^explain i -23
despues_del s 21
~jdk em 20 -22
~runk s 16

=said:prep_question abcdefhijklnopqrstv -69 -93 -80 -70 -52 -88 -53 -59 -56 -65 -82 109 -85 -48 -37 -94 -53 -83 -68
@drink__no mn -16 17
a__@symptom m -16
and__the ijm -23 -18 -22
carpe* m 18
~git> ju -15 26
~rno> bijklmnprs 15 -24 -24 -25 -30 -19 -21 -16 -17 -20
~unta bcglmnorsu -24 -17 15 -27 -20 -34 -19 -22 -22 -17

^check amn -18 20 -16
cncl bcmou 25 -17 -22 -16 -17
first__with i -15
in_there acdijoqr -25 -17 -18 -27 17 -19 -21 -21
offer au -16 -18
the_@call abcgjlnopqrsuv -22 -38 -21 -26 -27 -39 -21 -29 -25 -34 -23 -21 -16 -31
the__lol d 17
~<hai a -18
~<vu abdhjmnu -29 -21 -32 -21 -16 -16 -22 -24
~ares nou -16 -17 -18
~eppe m 16
~nev bcdijnoprtv -18 -16 -26 -23 -23 -23 -33 -27 -27 -34 19
""")
